const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,__commonJSMin=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),__exportAll=(e3,n3)=>{let r3=Object.
setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(
r3)},__copyProps=(e3,i3,o2,s2)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c2=r2(i3),l2=0,u2=c2.length,d2;l2<u2;l2++)d2=c2[l2],!a2.call(e3,d2)&&
d2!==o2&&t2(e3,d2,{get:(e4=>i3[e4]).bind(null,d2),enumerable:!(s2=n2(i3,d2))||s2.enumerable});return e3},__toESM=(n3,r3,o2)=>(o2=n3==null?{}:e2(i2(n3)),__copyProps(
r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o2,"default",{value:n3,enumerable:!0}):o2,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){
return __exportAll}}),Object.defineProperty(exports2,"r",{enumerable:!0,get:function(){return __toESM}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){
return __commonJSMin}}),exports2})(),t=require("./start.js");let n=require("node:crypto");function listOf(e2){return e2===void 0?[]:typeof e2=="string"?[e2]:e2}
const r=["free","sign-off","window-and-sign-off","request-window-and-sign-off","forbidden"];function isBoard(e2){return e2.startsWith("board:")}function isHandle(e2){
return e2.startsWith("@")}function boardOf(e2){return e2.slice(6)}function guardedContracts(e2){return e2.filter(e3=>e3.kind==="contract"&&e3.level!=="free")}function waiversOf(e2){
return e2.kind==="contract"||e2.kind==="dependent"?e2.effective.waivers:[]}function isAtLeast(e2,t2){return r.indexOf(e2)>=r.indexOf(t2)}var i=e.n({bookedAt:()=>bookedAt,
landedSince:()=>landedSince$1});async function landedSince$1({policy:e2,now:n2}){let{occurrencesBetween:r2}=await Promise.resolve().then(()=>require("./governan\
ce.js")).then(e3=>e3.M),i2=e2.calendar?r2(e2.calendar,n2,n2+1):[];return Math.min(n2,...i2.map(({opens:e3})=>e3))-t.Gt}function roomTakenBy(e2,t2,n2){return guardedContracts(
e2).filter(({level:e3})=>e3==="window-and-sign-off"||e3==="request-window-and-sign-off").map(({path:e3,query:{classes:r2,owners:i2,consumers:a2}})=>({change:t2,
contracts:[e3],classes:r2,owners:i2,consumers:a2,landedAt:n2}))}async function bookedAt(e2,{questions:t2,booked:n2}){let r2=new Map;for(let i2 of n2){if(!t2.bookings.
includes(i2.request.id))continue;let n3=await lastBooked(e2,i2);n3!==void 0&&r2.set(i2.request.id,n3)}return r2}async function lastBooked(e2,{file:t2,request:n2}){
let{bookingOf:r2,readRequests:i2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.u),a2=await e2.landingsSince(0,[t2])??[],o2;for(let s2 of a2){
let{filed:a3}=await i2(await e2.snapshotAt(s2.commit)),c2=a3.find(e3=>e3.file===t2);if(!c2||r2(c2.request)!==r2(n2))return o2;o2=s2.at}return o2}function byCodeUnits(e2,t2){
return e2===t2?0:e2<t2?-1:1}function byText(e2){return(t2,n2)=>byCodeUnits(e2(t2),e2(n2))}function cited(e2){return`"${e2.trim()}"`}function anyOf(e2){return listText(
e2,"or")}function allOf(e2){return listText(e2,"and")}function listText(e2,t2){return e2.length<2?e2.join(""):`${e2.slice(0,-1).join(", ")} ${t2} ${e2.at(-1)??""}`}
const a=RegExp("\\.(?:md|markdown|rst|adoc|pdf|html|htm|css|scss|svg|png|jpg|jpeg|gif|ico|bat|bazel|bzl|c|cc|cjs|cpp|cs|dart|ex|exs|go|gradle|groovy|h|hpp|java|j\
l|js|jsx|kt|kts|lua|m|mjs|mm|mod|php|pl|ps1|py|r|rb|rs|scala|sh|sql|sum|swift|tf|toml|ts|tsx|vue|xml|zig)$","i"),o=RegExp("(?:^|/)(?:\\.[^./]+|AUTHORS|BUILD|CHAN\
GELOG|CODEOWNERS|CONTRIBUTING|COPYING|LICENSE|NOTICE|OWNERS|README|VERSION|WORKSPACE|Brewfile|Dockerfile|Gemfile|Jenkinsfile|Makefile|Procfile|Rakefile|Vagrantf\
ile)$");function mayHoldSchema(e2){return!a.test(e2)&&!o.test(e2)}function isAttributesFile(e2){return e2===".gitattributes"||e2.endsWith("/.gitattributes")}const s=/"((?:[^"\\]|\\.)*)(?:"|\\?$)|[{}[\]:,]|[^\s"{}[\]:,]+/gs;
function topString(e2,t2){if(!/^\uFEFF?\s*\{/.test(e2)||!e2.includes(t2))return;let n2=0,[r2,i2]=["",""];for(let[a2,o2]of e2.matchAll(s)){if(n2===1&&i2===":"&&r2===
t2&&o2!==void 0)return o2;a2==="{"||a2==="["?n2+=1:(a2==="}"||a2==="]")&&--n2,[r2,i2]=a2===":"?[r2,":"]:[o2??"",""]}}const c=/^[ \t]*(?:@\w+\([^)\n]{0,200}\)[ \t]*){0,4}protocol[ \t]+[\w`]+[ \t]*\{/m,
l=/^(?:record|enum|fixed|error|map)$/;function suffixOf$2(e2,t2){return t2?topString(e2,"protocol")===void 0?l.test(topString(e2,"type")??"")||/^\uFEFF?\s*[["]/.
test(e2)?".avsc":void 0:".avpr":c.test(e2)?".avdl":void 0}const u=["openapi","swagger","asyncapi"],d=/^(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)|(?:https?|iglu):.*\/schema\/jsonschema\/)/,
f=/^["']?\$schema["']?\s*:\s*["']?([^\s"'#]+#?)/m;function isSchema(e2,t2){let n2=/\.ya?ml$/.test(e2)?f.exec(t2)?.[1]:topString(t2,"$schema");return n2!==void 0&&
d.test(n2)}const p=/^["']?\$schema["']?\s*:|^(?:type|properties|\$ref|\$defs|allOf|anyOf|oneOf)\s*:/m,m=/"(?:\$schema|\$ref|properties|type|allOf|anyOf|oneOf|enum|const|required)"\s*:/;
function suffixOf$1(e2,t2){let n2=u.some(t3=>topString(e2,t3)!==void 0);if(!(t2&&n2&&topString(e2,"$schema")===void 0))return t2?m.test(e2)?".schema.json":void 0:
p.test(e2)?".schema.yaml":void 0}const h=/^[ \t]*(?:syntax|edition)[ \t]*=[ \t]*["']/m,g=/^[ \t]*(?:message|enum|service)[ \t]+\w+[ \t]*\{/m;function suffixOf(e2,t2){
return!t2&&(h.test(e2)||g.test(e2))?".proto":void 0}const _="([\\\\]|%)",v=[`[Rr]ef["']?[ 	]*(:[ 	]*(${`"[^"]*${_}|'[^']*${_}|[^"' 	].{0,250}${_}|[&*!>|]`})|:?[\
 	\r]*(#.*)?$)`,"\\\\(u00|x|U000000)(24|[4-7][0-9A-Fa-f])"],y=[...t.bt.protobuf.decidingFiles,"buf.lock"],b="[ 	\v\f\r]*",x=`${b}(/[/*].*)?$`,S=[`import${b}(pub\
lic|weak|option)?${b}((/[*][^"']{0,250})?(${['"',"'"].map(e2=>`${e2}[^${e2}]*([\\\\]|${e2}([^;"']*["']|${x}))`).join("|")})|${x})`],C=[{id:"avro",suffixOf:suffixOf$2,
load:async()=>(await Promise.resolve().then(()=>require("./avro.js"))).avro,referrers:{suffixes:t.bt.avro.suffixes,targets:t.bt.avro.suffixes,byName:()=>!1,indirectReferences:[]}},
{id:"protobuf",suffixOf,load:async()=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(e2=>e2.t)).protobuf,images:{suffixes:[".binpb",".protoset",
".desc",".fds",".pb",".bin",".binpb.gz",".bin.gz",".json.gz"],unpack:async e2=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(e3=>e3.r)).imageTexts(
e2)},otherRules:async e2=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(e3=>e3.n)).bufRules(e2),proposedRules:async(e2,t2)=>(await Promise.resolve().
then(()=>require("./protobuf.js")).then(e3=>e3.n)).proposedRules(e2,t2),referrers:{suffixes:[".proto"],targets:[".proto",...y],byName:mayHoldSchema,indirectReferences:S}},
{id:"json-schema",suffixOf:suffixOf$1,isContract:isSchema,load:async()=>(await Promise.resolve().then(()=>require("./json-schema.js")).then(e2=>e2.t)).jsonSchema,
referrers:{suffixes:[".json",".yaml",".yml"],targets:[".json",".yaml",".yml"],byName:mayHoldSchema,indirectReferences:v}}];async function loadFormat(e2){let t2=C.
find(t3=>t3.id===e2);if(!t2)throw Error(`unknown format ${e2}`);return t2.load()}const ee=/^(Makefile|GNUmakefile|Dockerfile|Containerfile|Jenkinsfile|Vagrantfile|Rakefile|Gemfile|Procfile|CODEOWNERS|LICENSE|LICENCE|COPYING|NOTICE|AUTHORS|README|CHANGELOG)$/;
function mayBeContract(e2){let t2=e2.slice(e2.lastIndexOf("/")+1);return/\.(json|ya?ml)$/.test(t2)||!t2.includes(".")&&!ee.test(t2)}function formatByContent(e2,t2){
return C.find(({isContract:n2})=>n2?.(e2,t2))?.id}function recogniseTogether(e2,n2){let[r2,i2]=[formatOf(e2),formatOf(n2)];if(r2!==void 0&&i2!==void 0&&r2.format!==
i2.format)return{fault:`${e2.name??"base"} is ${r2.format} and ${n2.name??"head"} is ${i2.format}: give two contracts of one format`};let a2=i2??r2;if(a2===void 0){
let r3=[n2,e2].find(({text:e3})=>e3!==void 0&&te.test(e3.slice(0,4096)));return r3?{fault:`${r3.name??"this"} describes an interface (OpenAPI, AsyncAPI or Swagg\
er), which contract-check does not judge: put its schemas into files of their own, and compare those`}:{fault:`cannot tell the format of ${n2.name??"head"}: its\
 name does not end in ${anyOf(t._t)}, and its text is neither Avro, Protobuf nor JSON Schema; give it such a name, or, in a repository, say format: in its entry\
 of contracts: in the config`}}return{name:[n2,e2].find(({name:e3})=>e3!==void 0&&t.yt(e3)!==void 0)?.name??n2.name??e2.name??`contract${a2.suffix}`,format:a2.format}}
const te=/^\s*(?:\{\s*)?(["']?)(?:openapi|asyncapi|swagger)\1\s*:/m;function formatOf({name:e2,text:n2}){let r2=e2===void 0?void 0:t.yt(e2);return r2===void 0?n2===
void 0?void 0:formatByText(n2.slice(0,65536)):{format:r2,suffix:""}}function formatByText(e2){let t2=/^\uFEFF?\s*[{["]/.test(e2);for(let{id:n2,suffixOf:r2}of C){
let i2=r2(e2,t2);if(i2!==void 0)return{format:n2,suffix:i2}}}const w=["node_modules/","vendor/","third_party/",".git/"],T=["testdata/","__tests__/","__fixtures_\
_/","test/resources/"],E=inOneOf(w),D=inOneOf(T);function inOneOf(e2){return RegExp(`(?:^|[\\t/])(?:${e2.join("|").replaceAll(".","\\.")})`)}function skipping({
attributes:e2,ignored:t2}){return n2=>{let r2=t2?.(n2);if(r2!==void 0)return r2?"ignored by the config":void 0;let i2=e2(n2);if(i2.get("linguist-vendored")===!0)
return"vendored";if(i2.get("linguist-generated")===!0)return"generated";if(i2.get("linguist-vendored")!==!1)return E.test(n2)?"vendored":D.test(n2)?"test data":
void 0}}function someFolderSkipped(e2){let holds=t2=>e2.includes(t2);return w.some(holds)&&E.test(e2)||T.some(holds)&&D.test(e2)}async function discover(e2,n2){
let r2=[],i2=[],a2=[],o2=[],isNamed=({path:e3,head:t2})=>t2!==void 0&&n2.skipped(e3)===void 0&&n2.declares?.(e3)===!0;for(let s3 of e2.differing){if(sameContent(
s3))continue;let{path:c3}=s3,l2=e2.format??n2.formatOf?.(c3)??t.yt(c3);if(l2===void 0&&!mayBeContract(c3)){isNamed(s3)&&a2.push(c3);continue}let u2=n2.skipped(c3);
u2===void 0?l2===void 0?o2.push(s3):r2.push({...s3,format:l2}):l2!==void 0&&i2.push({path:c3,why:u2})}let s2=await byContent(o2,e2),c2=new Set(s2.map(({path:e3})=>e3));
for(let e3 of o2)!c2.has(e3.path)&&isNamed(e3)&&a2.push(e3.path);return r2.push(...s2,...linkCandidates(e2,n2)),{candidates:r2,skipped:i2,unrecognised:a2}}function sameContent({
base:e2,head:n2}){return e2?.oid!==void 0&&e2.oid===n2?.oid&&t.$t(e2)===t.$t(n2)}function linkCandidates({differing:e2,baseSide:n2,headSide:r2},{formatOf:i2,skipped:a2}){
if(e2.length===0)return[];let o2=new Set(e2.map(({path:e3})=>e3)),s2=[];for(let e3 of r2.entries.links()){if(o2.has(e3))continue;let[c2,l2]=[n2.entries.get(e3),
r2.entries.get(e3)],u2=i2?.(e3)??t.yt(e3);u2!==void 0&&c2&&l2&&a2(e3)===void 0&&s2.push({path:e3,base:c2,head:l2,format:u2})}return s2}async function byContent(e2,{
baseSide:t2,headSide:n2}){if(e2.length===0)return[];let starts=(t3,n3)=>t3.starts(e2.filter(e3=>e3[n3]).map(({path:e3})=>e3)),[r2,i2]=await Promise.all([starts(
t2,"base"),starts(n2,"head")]);return e2.flatMap(e3=>{let t3=formatByContent(e3.path,i2.get(e3.path)??"")??formatByContent(e3.path,r2.get(e3.path)??"");return t3===
void 0?[]:[{...e3,format:t3}]})}async function formatIn(e2,{formatOf:n2},r2){return n2?.(r2)??t.yt(r2)??formatByContent(r2,await(async()=>(await e2.starts([r2])).
get(r2)??"")())}function*contractsOf(e2,{formatOf:n2,skipped:r2}){for(let i2 of e2.entries.keys())(n2?.(i2)??t.yt(i2))!==void 0&&r2(i2)===void 0&&(yield i2)}function countByName(e2){
if(someFolderSkipped(e2))return;let n2=t._t.map(e3=>e3.replaceAll(".","\\.")),r2=RegExp(`(?:${n2.join("|")})\0`,"g"),i2=0;for(;r2.test(e2);)i2+=1;return i2}function skippedNote(e2){
if(e2.length===0)return;let t2=new Map;for(let{path:n3,why:r2}of e2)t2.set(r2,[...t2.get(r2)??[],n3]);let n2=[...t2].map(([e3,t3])=>{let[n3=""]=t3.sort();return`${String(
t3.length)} ${e3} (${n3}${t3.length>1?", \u2026":""})`});return`${e2.length===1?"1 changed file was":`${String(e2.length)} changed files were`} skipped: ${n2.join(
", ")}`}function configuredFiles(e2,n2){let r2=new Map;if(!n2)return r2;for(let{entries:i2}of e2)for(let e3 of i2.keys()){let i3=n2(e3);i3!==void 0&&t.yt(e3)!==
i3&&r2.set(i3,(r2.get(i3)??new Set).add(e3))}return r2}function naming(e2,t2){return t2?{...e2,async mentioning(n2,r2,i2){let a2=await e2.mentioning(n2,r2,i2);return[
...new Set([...a2,...[...t2].filter(t3=>e2.entries.has(t3))])].sort()}}:e2}async function load(e2,{baseSide:t2,headSide:n2}){let pathsOf=t3=>e2.filter(e3=>e3[t3]).
map(({path:e3})=>e3);return await Promise.all([t2.load(pathsOf("base")),n2.load(pathsOf("head"))]),e2.map(e3=>({...e3,texts:{base:e3.base&&textAt(t2,e3.path),head:e3.
head&&textAt(n2,e3.path)}})).filter(({texts:e3,...t3})=>e3.base===void 0?e3.head!==void 0||!sameContent(t3):e3.base!==e3.head)}function textAt(e2,t2){let n2=e2.
read(t2);return"text"in n2?n2.text:void 0}async function changedLinks({differing:e2,baseSide:t2,headSide:n2}){if(e2.length===0)return[];let r2=n2.entries.links().
filter(e3=>t2.entries.has(e3));return await Promise.all([t2.load(r2),n2.load(r2)]),r2.filter(e3=>textAt(t2,e3)!==textAt(n2,e3))}const O=.6,k=1e4;function pair({
both:e2,removed:n2,added:r2}){let i2={removed:byPath$1(n2),added:byPath$1(r2),moved:[]};return i2=matchBy(i2,e3=>e3.text),i2=matchBy(i2,e3=>e3.key),i2=matchBy(i2,
({path:e3})=>withoutExtension(e3)),i2=matchSimilar(i2),[...e2.map(e3=>({status:"modified",basePath:e3,headPath:e3})),...i2.moved,...i2.removed.map(({path:e3})=>({
status:"removed",basePath:e3})),...i2.added.map(({path:e3})=>({status:"added",headPath:e3}))].sort(byText(t.mt))}function byPath$1(e2){return[...e2].sort(byText(
({path:e3})=>e3))}function movePairing(e2,t2){return{status:"moved",basePath:e2.path,headPath:t2.path}}function matchBy(e2,t2){let n2=grouped(e2.removed,t2),r2=new Map;
for(let i2 of e2.added){let e3=t2(i2),a2=e3===void 0?[]:n2.get(e3)??[],o2=a2.filter(e4=>mayMove(e4,i2)),s2=o2.find(({path:e4})=>fileName(e4)===fileName(i2.path))??
o2[0];s2&&(r2.set(s2,i2),a2.splice(a2.indexOf(s2),1))}return take(e2,r2)}function grouped(e2,t2){let n2=new Map;for(let r2 of e2){let e3=t2(r2);if(e3===void 0)continue;
let i2=n2.get(e3);i2?i2.push(r2):n2.set(e3,[r2])}return n2}function mayMove(e2,t2){return e2.version===void 0||t2.version===void 0||e2.version===t2.version}function take(e2,t2){
let n2=new Set(t2.values());return{removed:e2.removed.filter(e3=>!t2.has(e3)),added:e2.added.filter(e3=>!n2.has(e3)),moved:[...e2.moved,...[...t2].map(([e3,t3])=>movePairing(
e3,t3))]}}function fileName(e2){return e2.slice(e2.lastIndexOf("/")+1)}function withoutExtension(e2){return e2.replace(/(?:\.schema)?\.[^./]+$/,"")}function matchSimilar(e2){
let t2=similarityCandidates(e2),n2=new Map([...e2.removed,...e2.added].map(e3=>[e3,neighboursIn(e3.text??"")])),r2=t2.filter(({from:e3,to:t3})=>mayMove(e3,t3)).
map(({from:e3,to:t3})=>({from:e3,to:t3,score:similarity(n2.get(e3),n2.get(t3))})).filter(({score:e3})=>e3>=O).sort((e3,t3)=>t3.score-e3.score),i2=new Map,a2=new Set;
for(let{from:e3,to:t3}of r2)i2.has(e3)||a2.has(t3)||(i2.set(e3,t3),a2.add(t3));return take(e2,i2)}function similarityCandidates({removed:e2,added:t2}){if(e2.length*
t2.length<=k)return e2.flatMap(e3=>t2.map(t3=>({from:e3,to:t3})));let n2=grouped(t2,({path:e3})=>fileName(e3)),r2=e2.flatMap(e3=>(n2.get(fileName(e3.path))??[]).
map(t3=>({from:e3,to:t3})));return r2.length>k?[]:r2}function neighboursIn(e2){let t2=e2.match(/[\p{L}\p{N}_$]+/gu)??[];return new Set(t2.map((e3,n2)=>`${t2[n2-
1]??""} ${e3}`))}function similarity(e2=new Set,t2=new Set){if(Math.min(e2.size,t2.size)<O*Math.max(e2.size,t2.size))return 0;let n2=0;for(let r3 of e2)t2.has(r3)&&
(n2+=1);let r2=e2.size+t2.size-n2;return r2===0?0:n2/r2}var Searches=class{working=new Set;waiting=[];join(){let e2={in:t2=>({...t2,mentioning:(n2,r2,i2=[])=>{let a2=r2.
filter(e3=>t2.entries.mayEndWith(e3));return this.working.has(e2)&&a2.length>0?this.wait(e2,{snapshot:t2,needles:n2,suffixes:a2,lines:i2}):t2.mentioning(n2,a2,i2)}}),
done:()=>{this.working.delete(e2),this.searchIfAllWait()}};return this.working.add(e2),e2}wait(e2,t2){return new Promise((n2,r2)=>{this.waiting.push({...t2,party:e2,
resolve:n2,reject:r2}),queueMicrotask(()=>{this.searchIfAllWait()})})}searchIfAllWait(){let e2=new Set(this.waiting.map(({party:e3})=>e3));if(this.waiting.length===
0||[...this.working].some(t3=>!e2.has(t3)))return;let t2=this.waiting;this.waiting=[];let n2=together(t2),r2=new Map;for(let e3 of t2){let{snapshot:t3}=e3,{needles:i2,
suffixes:a2,lines:o2}=n2??e3,s2=r2.get(t3)??t3.mentioning(i2,a2,o2);r2.set(t3,s2),(n2?ownAmong(e3,s2):s2).then(e3.resolve,e3.reject)}}};function together(e2){let[
t2,...n2]=e2.map(({needles:e3,suffixes:t3,lines:n3})=>({needles:e3,suffixes:t3,lines:n3})),r2=JSON.stringify(t2);if(n2.every(e3=>JSON.stringify(e3)===r2))return;
let union=t3=>[...new Set(e2.flatMap(t3))].sort();return{needles:union(({needles:e3})=>e3),suffixes:union(({suffixes:e3})=>e3),lines:union(({lines:e3})=>e3)}}async function ownAmong({
snapshot:e2,needles:n2,suffixes:r2,lines:i2},a2){let o2=(await a2).filter(e3=>r2.some(t2=>e3.endsWith(t2)));await e2.load(o2);let s2=t.It(n2,i2);return o2.filter(
t2=>{let n3=e2.read(t2);return"fault"in n3||s2(n3.text)})}async function compareFormats(e2,t2){let n2=groupsOf(e2,t2),r2=[];if(e2.length+t2.touched.length>1e3)for(let e3 of n2)
r2.push(await compareGroup(e3,t2,new Searches().join()));else{let e3=new Searches,i2=n2.map(t3=>({group:t3,party:e3.join()})),a2=await Promise.allSettled(i2.map(
({group:e4,party:n3})=>compareGroup(e4,t2,n3)));for(let e4 of a2){if(e4.status==="rejected")throw e4.reason;r2.push(e4.value)}}return r2.flatMap(e3=>e3??[])}function groupsOf(e2,{
touched:t2}){return C.map(t3=>({entry:t3,files:e2.filter(({format:e3})=>e3===t3.id)})).filter(({files:e3})=>e3.length>0||t2.length>0).sort(byText(({entry:e3})=>e3.
id))}async function compareGroup({entry:e2,files:t2},n2,r2){try{let{sources:i2,configured:a2}=n2,o2=a2.get(e2.id);if(t2.length===0&&o2===void 0&&!await mayRefer(
e2,n2,r2))return;let s2=await e2.load(),side=e3=>naming(r2.in(e3),o2),c2={base:side(i2.baseSide),head:side(i2.headSide)},{judged:l2}=i2,u2=l2&&{judged:e3=>{l2(e3,
n2.all)}},d2=await compareFormat(s2,t2,{...n2,sides:c2,...u2});return{format:s2,head:c2.head,comparisons:d2}}finally{r2.done()}}async function mayRefer({referrers:e2},{
touched:t2,sources:n2},r2){let{suffixes:i2,targets:a2,byName:o2,indirectReferences:s2}=e2;if(t2.some(e3=>a2.some(t3=>e3.endsWith(t3))))return!0;let c2=new Set(t2.
filter(o2).map(e3=>e3.slice(e3.lastIndexOf("/")+1)));return c2.size!==0&&(await r2.in(n2.baseSide).mentioning([...c2],i2,s2)).length>0}async function compareFormat(e2,t2,{
sides:n2,scope:r2,touched:i2,judged:a2}){let o2=t2.filter(({base:e3})=>!e3),s2=t2.filter(({head:e3})=>!e3),c2=o2.length>0&&s2.length>0,sided=({path:t3,texts:n3})=>{
let i3=n3.head??n3.base;return{path:t3,text:i3,key:c2&&i3!==void 0?e2.identify(t3,i3)?.key:void 0,version:r2.versionAt?.(t3)?.version}},l2=t2.filter(({base:e3,head:t3})=>e3&&
t3).map(({path:e3})=>e3);return e2.compare({...n2,...a2&&{judged:a2},pairings:pair({both:l2,removed:s2.map(sided),added:o2.map(sided)}),touched:i2,settings:e3=>r2.
settings(e3),counts:e3=>r2.skipped(e3)===void 0})}async function unpack(e2,t2){for(let{images:n2}of C){if(!n2)continue;let r2=n2.suffixes.some(t3=>e2.endsWith(t3));
if(!r2&&!e2.endsWith(".json"))continue;let i2=await t2();if(r2||ne.test(new TextDecoder().decode(i2.subarray(0,64))))return{texts:await n2.unpack(i2),note:"an i\
mage keeps no comments and no custom options: what they say is not compared where a side is an image"}}}const ne=/^\s*\{\s*"file"\s*:\s*\[\s*\{\s*"name"/;function pullNumberIn(e2){
let t2=/\(#(\d+)\)$/.exec(e2)?.[1]??/^Merge pull request #(\d+) /.exec(e2)?.[1];return t2===void 0?void 0:Number(t2)}function starsMatch(e2,t2,{isStar:n2,matches:r2,
lastStarTakes:i2=()=>!0}){let[a2,o2,s2,c2]=[0,0,-1,0];for(;o2<t2.length;){let l2=e2[a2];if(l2!==void 0&&n2(l2)){if(a2===e2.length-1)return i2(t2.length-o2);[s2,
c2]=[a2,o2],a2+=1}else if(l2!==void 0&&r2(l2,t2[o2]))a2+=1,o2+=1;else if(s2>=0)c2+=1,[a2,o2]=[s2+1,c2];else return!1}for(;a2<e2.length;a2+=1){let t3=e2[a2];if(t3===
void 0||!n2(t3)||a2===e2.length-1&&!i2(0))return!1}return!0}const A=["linguist-vendored","linguist-generated"],re=new Map,noAttributes=()=>re;async function readAttributes(e2){
let t2=e2.entries.containing(".gitattributes").filter(isAttributesFile);return t2.length===0?noAttributes:(t2.sort((e3,t3)=>depthOf(e3)-depthOf(t3)||byCodeUnits(
e3,t3)),await e2.load(t2),attributesOf(t2.flatMap(t3=>{let n2=e2.read(t3);return"text"in n2?parseAttributes(t3.slice(0,-14),n2.text):[]})))}function depthOf(e2){
return e2.split("/").length}function attributesOf(e2){return e2.length===0?noAttributes:t2=>{let n2=new Map;for(let r2 of e2)if(matches(r2,t2))for(let[e3,t3]of r2.
values)t3===void 0?n2.delete(e3):n2.set(e3,t3);return n2}}function matches({folder:e2,pattern:t2,nameOnly:n2},r2){if(!r2.startsWith(e2))return!1;let i2=r2.slice(
e2.length).split("/");return matchNames(t2,n2?i2.slice(-1):i2)}function parseAttributes(e2,t2){let n2=new Map;return t2.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(
t3=>{let{pattern:r2,rest:i2}=splitLine(t3.trim());if(r2===""||r2.startsWith("#")||r2.endsWith("/")||r2.length>4096)return[];let a2=i2.split(/[ \t]+/).filter(Boolean);
if(r2.startsWith("[attr]"))return e2===""&&n2.set(r2.slice(6),a2),[];let o2=valuesOf(a2.flatMap(e3=>[e3,...n2.get(e3)??[]]));return o2.size===0||r2.startsWith("\
!")?[]:[{folder:e2,pattern:r2.replace(/^\//,"").split("/"),nameOnly:!r2.includes("/"),values:o2}]})}function splitLine(e2){let t2=/^"((?:[^"\\]|\\.)*)"(.*)$/.exec(
e2);if(t2){let[,e3="",n3=""]=t2;return{pattern:e3.replace(/\\(["\\])/g,"$1"),rest:n3}}let n2=e2.search(/[ \t]/);return n2<0?{pattern:e2,rest:""}:{pattern:e2.slice(
0,n2),rest:e2.slice(n2)}}function valuesOf(e2){let t2=new Map;for(let n2 of e2){let[,e3="",r2,i2]=/^([-!]?)([^=]+)(?:=(.*))?$/.exec(n2)??[],a2=A.find(e4=>e4===r2);
a2&&t2.set(a2,e3==="!"?void 0:e3===""&&i2!=="false")}return t2}function matchNames(e2,t2){return starsMatch(e2,t2,{isStar:e3=>e3==="**",matches:matchName,lastStarTakes:e3=>e3>
0})}function matchName(e2,t2){return starsMatch(e2.match(/\\.|\[[!^]?\]?[^\]]*\]|[^]/gs)??[],Array.from(t2),{isStar:e3=>e3==="*",matches:matchCharacter})}function matchCharacter(e2,t2){
return e2==="?"?!0:e2.startsWith("[")&&e2.length>1?inSet(e2.slice(1,-1),t2):(e2.startsWith("\\")&&e2.length>1?e2.slice(1):e2)===t2}function inSet(e2,t2){let n2=/^[!^]/.
test(e2),r2=Array.from(n2?e2.slice(1):e2),i2=!1;for(let e3=0;e3<r2.length;e3+=1){let[n3="",a2,o2]=r2.slice(e3,e3+3);a2==="-"&&o2!==void 0?(i2||=n3<=t2&&t2<=o2,e3+=
2):i2||=n3===t2}return i2!==n2}async function marksDiffer(e2,n2){let[r2,i2]=await Promise.all([readAttributes(e2),readAttributes(n2)]),a2=new Set([...t._t.map(e3=>`\
contract${e3}`),...e2.entries.keys()]);for(let e3 of a2){if(!mayHoldSchema(e3))continue;let[t2,n3]=[r2(e3),i2(e3)];if(A.some(e4=>(t2.get(e4)??!1)!==(n3.get(e4)??
!1)))return!0}return!1}function textOf(e2,t2,n2){let r2=n2.startsWith("\uFEFF")?n2.slice(1):n2,i2,pointOf=e3=>{i2??=lineStarts(r2);let t3=0,n3=i2.length-1;for(;t3<
n3;){let r3=t3+n3+1>>1;(i2[r3]??0)<=e3?t3=r3:n3=r3-1}return{line:t3+1,column:e3-(i2[t3]??0)+1}},rangeOf=(e3,t3)=>{let n3=pointOf(e3),r3=pointOf(t3);return{...n3,
endLine:r3.line,endColumn:r3.column}};return{file:e2,side:t2,text:r2,rangeOf,locate:(n3,r3)=>({file:e2,side:t2,...rangeOf(n3,r3)})}}function lineStarts(e2){let t2=[
0];if(!e2.includes("\r")){for(let n2=e2.indexOf(`
`);n2>=0;n2=e2.indexOf(`
`,n2+1))t2.push(n2+1);return t2}for(let n2=0;n2<e2.length;n2+=1){let r2=e2.charCodeAt(n2);(r2===10||r2===13&&e2.charCodeAt(n2+1)!==10)&&t2.push(n2+1)}return t2}
var ReadError=class extends Error{location;name="ReadError";constructor(e2,t2){super(e2),this.location=t2}};function excerpt(e2,t2=24){let n2=e2.length>t2?`${e2.
slice(0,t2)}\u2026`:e2;return JSON.stringify(n2)}function untilOf(e2){let n2=startOf(e2);return n2===void 0||e2.includes("T")?n2:n2+t.Gt}function startOf(e2){return t.
Jt(e2.includes("T")?e2:`${e2}T00:00Z`)}const j=new WeakMap;function findMember(e2){if(this.members.length<8){for(let t3=this.members.length-1;t3>=0;--t3)if(this.
members[t3]?.key===e2)return this.members[t3];return}let t2=j.get(this)??new Map(this.members.map(e3=>[e3.key,e3]));return j.set(this,t2),t2.get(e2)}function getValue(e2){
return this.member(e2)?.value}function objectNode(e2,t2,n2){return{kind:"object",start:e2,end:t2,members:n2,member:findMember,get:getValue}}function duplicateMembers({
members:e2}){if(e2.length<8&&!hasTwins(e2))return M;let t2=new Set;return e2.filter(({key:e3})=>{let n2=t2.has(e3);return t2.add(e3),n2})}const M=[];function hasTwins(e2){
for(let t2=1;t2<e2.length;t2+=1)for(let n2=0;n2<t2;n2+=1)if(e2[t2]?.key===e2[n2]?.key)return!0;return!1}function plain(e2){switch(e2.kind){case"object":{let t2={};
for(let{key:n2,value:r2}of e2.members)Object.defineProperty(t2,n2,{value:plain(r2),enumerable:!0,configurable:!0,writable:!0});return t2}case"array":return e2.items.
map(plain);case"null":return null;default:return e2.value}}function describe(e2){switch(e2.kind){case"object":return"an object";case"array":return"an array";case"\
null":return"null";case"string":return`the string ${JSON.stringify(e2.value.length>40?`${e2.value.slice(0,40)}\u2026`:e2.value)}`;case"number":return`the number\
 ${e2.raw.length>40?`${e2.raw.slice(0,40)}\u2026`:e2.raw}`;case"boolean":return String(e2.value)}}const N=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,P=/[A-Za-z_$][\w$]*/y,
F={true:!0,false:!1,null:null},I={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"};function readJson(e2,t2={}){return new JsonReader(e2,t2).document()}var JsonReader=class{source;syntax;text;at=0;constructor(e2,t2){this.source=
e2,this.syntax=t2,this.text=e2.text}document(){this.skip(),this.at>=this.text.length&&this.fail("the file is empty: expected a JSON document",0,0);let e2=this.value(
0);return this.skip(),this.at<this.text.length&&this.fail(`expected the end of the file after the document, found ${this.nextText()}`),e2}skip(){for(;;){let e2=this.
text.charCodeAt(this.at);if(e2===32||e2===10||e2===13||e2===9)this.at+=1;else if(this.syntax.comments&&e2===47)this.comment();else return}}comment(){let e2=this.
text[this.at+1];if(e2==="/"){let e3=this.text.indexOf(`
`,this.at);this.at=e3<0?this.text.length:e3}else if(e2==="*"){let e3=this.text.indexOf("*/",this.at+2);e3<0&&this.fail("this comment is never closed: expected *\
/"),this.at=e3+2}else this.fail("expected a value or a comment, found a lone /")}value(e2){e2>1e3&&this.fail("the document is nested more than 1000 levels deep");
let t2=this.at;switch(this.text[this.at]){case"{":return this.object(e2);case"[":return this.array(e2);case'"':return{kind:"string",value:this.string(),start:t2,
end:this.at};default:return this.literal(t2)}}literal(e2){N.lastIndex=this.at;let t2=N.exec(this.text)?.[0];if(t2!==void 0)return this.at+=t2.length,/[\w.]/.test(
this.text[this.at]??"")&&this.fail(`${excerpt(this.text.slice(e2,this.at+8),20)} is not a JSON number`,e2),{kind:"number",raw:t2,value:Number(t2),start:e2,end:this.
at};P.lastIndex=this.at;let n2=P.exec(this.text)?.[0];if(n2===void 0)return this.fail(`expected a JSON value, found ${this.nextText()}`);let r2=Object.hasOwn(F,
n2)?F[n2]:void 0;return r2===void 0?this.fail(`expected a JSON value, found ${excerpt(n2)}: strings need double quotes`,e2,e2+n2.length):(this.at+=n2.length,r2===
null?{kind:"null",start:e2,end:this.at}:{kind:"boolean",value:r2,start:e2,end:this.at})}string(){let e2=this.at;this.at+=1;let t2="";for(;;){let n2=this.at;for(;isPlain(
this.text.charCodeAt(this.at));)this.at+=1;let r2=this.text.slice(n2,this.at),i2=this.text[this.at];if(i2==='"')return this.at+=1,t2===""?r2:t2+r2;t2+=r2,i2==="\
\\"?t2+=this.escape():i2===void 0?this.fail("this string is never closed: expected a double quote",e2,e2+1):this.fail(`a string may not hold the raw control cha\
racter ${excerpt(i2)}: write it as an escape`)}}escape(){let e2=this.text[this.at+1]??"";if(e2==="u"){let e3=this.text.slice(this.at+2,this.at+6);return/^[\dA-Fa-f]{4}$/.
test(e3)||this.fail("expected four hexadecimal digits after \\u",this.at,this.at+2),this.at+=6,String.fromCharCode(Number.parseInt(e3,16))}let t2=Object.hasOwn(
I,e2)?I[e2]:void 0;return t2===void 0?this.fail(`\\${e2} is not a JSON escape`,this.at,this.at+2):(this.at+=2,t2)}array(e2){let t2=this.at,n2=[];if(this.at+=1,this.
skip(),this.text[this.at]==="]")return{kind:"array",items:n2,start:t2,end:this.at+=1};for(;;){if(n2.push(this.value(e2+1)),this.skip(),this.text[this.at]==="]")
return{kind:"array",items:n2,start:t2,end:this.at+=1};this.text[this.at]!==","&&this.fail(`expected "," or "]" in this array, found ${this.nextText()}`),this.at+=
1,this.skip(),this.text[this.at]==="]"&&this.fail("a comma before ] is not allowed in JSON")}}object(e2){let t2=this.at,n2=[];if(this.at+=1,this.skip(),this.text[this.
at]==="}")return objectNode(t2,this.at+=1,n2);for(;;){this.text[this.at]!=='"'&&this.fail(`expected a key in double quotes, found ${this.nextText()}`);let r2=this.
at,i2=this.string(),a2=this.at;if(this.skip(),this.text[this.at]!==":"&&this.fail(`expected ":" after the key ${excerpt(i2)}, found ${this.nextText()}`),this.at+=
1,this.skip(),n2.push({key:i2,start:r2,end:a2,value:this.value(e2+1)}),this.skip(),this.text[this.at]==="}")return objectNode(t2,this.at+=1,n2);this.text[this.at]!==
","&&this.fail(`expected "," or "}" in this object, found ${this.nextText()}`),this.at+=1,this.skip(),this.text[this.at]==="}"&&this.fail("a comma before } is n\
ot allowed in JSON")}}fail(e2,t2=this.at,n2=Math.min(t2+1,this.text.length)){throw new ReadError(e2,this.source.locate(t2,n2))}nextText(){let e2=this.text.slice(
this.at,this.at+12);return e2===""?"the end of the file":excerpt(e2,12)}};function isPlain(e2){return e2>31&&e2!==34&&e2!==92}function convert(e2,t2,n2){return new Converter(
t2,n2).node(e2.contents,0)}var Converter=class{source;yaml;anchors=new Map;open=new Set;size=0;aliased=0;constructor(e2,t2){this.source=e2,this.yaml=t2}node(e2,t2){
if(this.yaml.isAlias(e2))return this.alias(e2);t2>1e3&&this.fail("the document is nested more than 1000 levels deep",e2);let{anchor:n2}=e2,r2=this.size;this.size+=
1,n2&&(this.anchors.delete(n2),this.open.add(n2));let i2=this.plainNode(e2,t2);return n2&&(this.open.delete(n2),this.anchors.set(n2,{node:i2,size:this.size-r2})),
i2}plainNode(e2,t2){return this.yaml.isMap(e2)?this.map(e2,t2):this.yaml.isSeq(e2)?this.sequence(e2,t2):this.scalar(e2)}alias(e2){this.open.has(e2.source)&&this.
fail(`*${e2.source} stands inside its own anchor: it would never end`,e2);let t2=this.anchors.get(e2.source);return t2?(this.size+=t2.size,this.aliased+=t2.size,
this.aliased>5e4&&this.fail("aliases add more than 50000 values: write the document without them",e2),t2.node):this.fail(`no anchor &${e2.source} stands before \
this alias`,e2)}sequence(e2,t2){let n2=e2.items.map(e3=>this.node(e3,t2+1));return{kind:"array",items:n2,...this.placeOf(e2,n2.at(-1)?.end)}}map(e2,t2){let n2=[],
r2=[];for(let i3 of e2.items){let e3=this.keyOf(i3),a3=i3.value?this.node(i3.value,t2+1):nothingAfter(e3.end);e3.key==="<<"&&this.isPlain(i3.key)?r2.push(...this.
mergedMembers(a3,i3.key)):n2.push({...e3,value:a3})}let i2=new Set(n2.map(({key:e3})=>e3));for(let e3 of r2)i2.has(e3.key)||n2.push(e3),i2.add(e3.key);let{start:a2,
end:o2}=this.placeOf(e2,Math.max(0,...n2.slice(-1).map(e3=>e3.value.end)));return objectNode(a2,o2,n2)}mergedMembers(e2,t2){return e2.kind==="object"?e2.members:
e2.kind==="array"?e2.items.flatMap(e3=>this.mergedMembers(e3,t2)):this.fail("<< merges another map: expected an alias such as *defaults",t2)}keyOf(e2){let t2=e2.
key,n2=this.yaml.isAlias(t2)?void 0:t2;if(!this.yaml.isScalar(n2))return this.fail("a key must be a plain word or a string",t2);this.size+=1;let r2=typeof n2.value==
"string"?n2.value:n2.source??"";return r2===""&&typeof n2.value!="string"&&this.fail("a key is missing before this colon",n2),{key:r2,...this.placeOf(n2,void 0)}}isPlain(e2){
return this.yaml.isScalar(e2)&&e2.type==="PLAIN"}scalar(e2){let t2=this.placeOf(e2,void 0),{value:n2}=e2;if(typeof n2=="string")return{kind:"string",value:n2,...t2};
if(typeof n2=="boolean")return{kind:"boolean",value:n2,...t2};if(typeof n2=="number"){let r2=jsonNumber(e2.source??String(n2));return r2===void 0?this.fail(`${excerpt(
e2.source??"")} has no place in JSON: write a number`,e2):{kind:"number",raw:r2,value:Number(r2),...t2}}return{kind:"null",...t2}}placeOf(e2,t2){let[n2,r2]=e2.range??
[0,0,0];if(t2!==void 0&&!e2.flow)return{start:n2,end:Math.max(n2,t2)};let i2=Math.max(n2,r2);if(!this.yaml.isCollection(e2))for(;i2>n2&&/\s/.test(this.source.text[i2-
1]??"");)--i2;return{start:n2,end:i2}}fail(e2,t2){let[n2,r2]="range"in t2&&t2.range?t2.range:[0,0,0];throw new ReadError(e2,this.source.locate(n2,Math.max(r2,n2)))}};
function nothingAfter(e2){return{kind:"null",start:e2,end:e2}}function jsonNumber(e2){if(/^0[ox]/.test(e2))return BigInt(e2).toString();let t2=/^([-+]?)(\d*)(?:\.(\d*))?([eE][-+]?\d+)?$/.
exec(e2.trim());if(!t2)return;let[,n2,r2="",i2,a2=""]=t2,o2=r2.replace(/^0+(?=\d)/,"")||"0";return`${n2==="-"?"-":""}${o2}${i2?`.${i2}`:""}${a2}`}async function yamlReader(){
let e2=await Promise.resolve().then(()=>require("./yaml.js"));return t2=>convert(onlyDocument(compose(t2,e2),t2),t2,e2)}async function yamlStreamReader(){let e2=await Promise.
resolve().then(()=>require("./yaml.js"));return t2=>compose(t2,e2).filter(e3=>e3.contents!==null).map(n2=>convert(onlyDocument([n2],t2),t2,e2))}function compose(e2,t2){
if(e2.text.length>4194304)throw new ReadError("this YAML file is larger than 4 MB: split it",{file:e2.file});let n2=[...new t2.Parser().parse(e2.text)];return refuseDeep(
n2,e2),[...new t2.Composer({version:"1.2",schema:"core",prettyErrors:!1,uniqueKeys:!1}).compose(n2,!0,e2.text.length)]}function emptyFile(e2){return new ReadError(
"the file is empty: expected a YAML document",e2.locate(0,0))}function refuseDeep(e2,t2){let n2=e2.map(e3=>({token:e3,depth:0}));for(let e3=n2.pop();e3;e3=n2.pop()){
let{token:r2,depth:i2}=e3;if(typeof r2=="object"&&r2){if(i2>1e3){let e4="offset"in r2&&typeof r2.offset=="number"?r2.offset:0;throw new ReadError("the document \
is nested more than 1000 levels deep",t2.locate(e4,e4+1))}if("items"in r2&&Array.isArray(r2.items))for(let e4 of r2.items)e4.key&&n2.push({token:e4.key,depth:i2+
1}),e4.value&&n2.push({token:e4.value,depth:i2+1});else"value"in r2&&n2.push({token:r2.value,depth:i2})}}}function onlyDocument(e2,t2){for(let{errors:n3,warnings:r3}of e2){
let e3=n3[0]??r3[0];if(e3)throw new ReadError(plainWords(e3.code,e3.message),t2.locate(...e3.pos))}let[n2,r2]=e2;if(r2){let e3=r2.range[0];throw new ReadError("\
expected one YAML document, found a second one: remove everything from --- on",{...t2.locate(e3,e3+3)})}if(n2&&n2.directives.yaml.explicit&&n2.directives.yaml.version!==
"1.2")throw new ReadError("%YAML 1.1 is not read (yes and no would be booleans): remove this line",{...t2.locate(0,9)});if(!n2?.contents)throw emptyFile(t2);return n2}
const L={TAB_AS_INDENT:"a tab may not indent YAML: use spaces",BAD_INDENT:"this line is not indented like its neighbours: line it up with the keys above",MULTILINE_IMPLICIT_KEY:"\
a key must stand on one line: is a colon or a quote missing above?",TAG_RESOLVE_FAILED:"this tag (!\u2026) is not known: write the plain value"};function plainWords(e2,t2){
return Object.hasOwn(L,e2)?L[e2]??t2:`this is not YAML: ${t2}`}function configFault(e2,t2,n2){return{code:e2,message:t2,...n2&&{location:n2}}}function didYouMean(e2,n2){
let r2=t.an(e2,n2);return r2===void 0?"":`: did you mean ${JSON.stringify(r2)}?`}function stepsOf(e2){return e2.split("/").slice(1).map(e3=>e3.replaceAll("~1","\
/").replaceAll("~0","~"))}function nodeAt(e2,t2){let n2={node:e2};for(let e3 of stepsOf(t2)){let{node:t3}=n2;if(t3.kind==="array"){let r2=t3.items[Number(e3)];if(!r2)
return n2;n2={node:r2}}else{let r2=t3.kind==="object"?t3.member(e3):void 0;if(!r2)return n2;n2={node:r2.value,key:r2}}}return n2}function schemasAt(e2,t2){let n2=flat(
e2,e2);for(let r2 of t2)n2=n2.flatMap(({properties:t3,additionalProperties:n3,items:i2})=>i2&&/^\d+$/.test(r2)?flat(e2,i2):flat(e2,(t3&&Object.hasOwn(t3,r2)?t3[r2]:
void 0)??(typeof n3=="object"?n3:void 0)));return n2}function placesOfKey(e2,t2){let n2=new Set,r2=[{path:"",schemas:flat(e2,e2)}];for(;r2.length>0;){let i2=r2.
filter(({schemas:e3})=>e3.some(({properties:e4})=>e4&&Object.hasOwn(e4,t2)));if(i2.length>0)return[...new Set(i2.map(({path:e3})=>pathBelow(e3,t2)))];for(let{schemas:e3}of r2)
for(let t3 of e3)n2.add(t3);r2=r2.flatMap(t3=>placesBelow(e2,t3)).filter(({schemas:e3})=>!e3.every(e4=>n2.has(e4)))}return[]}function placesBelow(e2,{path:t2,schemas:n2}){
return n2.flatMap(({properties:n3={},additionalProperties:r2})=>{let i2=Object.entries(n3).flatMap(([n4,r3])=>withItems(e2,pathBelow(t2,n4),r3));return typeof r2==
"object"?[...i2,...withItems(e2,pathBelow(t2,"<name>"),r2)]:i2})}function withItems(e2,t2,n2){let r2=flat(e2,n2),i2=r2.flatMap(({items:t3})=>flat(e2,t3));return[
{path:t2,schemas:r2},...i2.length>0?[{path:`${t2}[]`,schemas:i2}]:[]]}function pathBelow(e2,t2){return e2===""?t2:`${e2}.${t2}`}function flat(e2,t2){if(!t2)return[];
let{$ref:n2}=t2,r2=n2===void 0?void 0:e2.definitions?.[n2.slice(n2.lastIndexOf("/")+1)];return[t2,...[...t2.allOf??[],t2.then,t2.else,r2].flatMap(t3=>flat(e2,t3))]}
function expectedText(e2){return e2.find(e3=>e3["x-expected"]!==void 0)?.["x-expected"]}function faultOf(e2,t2,n2,r2){let{node:i2,key:a2}=nodeAt(t2,e2.instancePath),
o2=schemasAt(n2,stepsOf(e2.instancePath)),s2=a2&&i2.end===i2.start?a2:i2,c2=r2.locate(s2.start,Math.max(s2.end,s2.start)),l2=lastName(e2.instancePath),u2={error:e2,
schema:n2,source:r2,node:i2,candidates:o2,location:c2,where:l2},d2=Object.hasOwn(R,e2.keyword)?R[e2.keyword]:void 0;return d2?d2(u2):configFault("GV003",`${l2} \
has a value that does not fit (${e2.keyword})`,c2)}const R={additionalProperties:unknownKey,propertyNames:unfitKey,required:({error:{params:e2},where:t2,node:n2,
source:r2})=>configFault("GV004",`${t2} needs the key ${JSON.stringify(String(e2.missingProperty))}`,firstLine(n2,r2)),enum:({error:{params:e2},where:t2,node:n2,
location:r2})=>{let i2=(e2.allowedValues??[]).map(String),a2=(n2.kind==="string"?didYouMean(n2.value,i2):"")||`: expected one of ${i2.join(", ")}`;return configFault(
"GV003",`${t2} cannot be ${describe(n2)}${a2}`,r2)},const:({error:{params:e2},...t2})=>mustBe(JSON.stringify(e2.allowedValue),t2),type:({error:{params:e2},...t2})=>mustBe(
typeNames(e2.type),t2),minimum:({error:{params:e2},...t2})=>mustBe(`at least ${String(e2.limit)}`,t2),pattern:({error:e2,where:t2,node:n2,candidates:r2,location:i2})=>{
if(e2.propertyName!==void 0)return;let a2=expectedText(r2)??"another form";return configFault("GV003",`${t2} cannot be ${describe(n2)}: expected ${a2}`,i2)},minItems:empty,
minProperties:empty,if:()=>{}};function mustBe(e2,{where:t2,node:n2,location:r2}){return configFault("GV003",`${t2} must be ${e2}, found ${describe(n2)}`,r2)}function empty({
where:e2,location:t2}){return configFault("GV003",`${e2} is empty: write at least one entry, or remove the key`,t2)}function unknownKey({error:{params:e2},candidates:n2,
schema:r2,...i2}){let a2=String(e2.additionalProperty),o2=keyPlace(a2,i2),s2=n2.flatMap(({properties:e3})=>Object.keys(e3??{})).filter(e3=>e3!=="$schema"),c2=placesOfKey(
r2,a2).map(e3=>e3===a2?`${a2} at the top level`:e3);if(c2.length>0){let e3=[...s2.filter(e4=>t.in(e4,a2)===1),...c2.slice(0,3)];return configFault("GV002",`unkn\
own key ${excerpt(a2,40)} here; did you mean ${anyOf(e3)}?`,o2)}let l2=didYouMean(a2,s2)||`: expected one of ${s2.join(", ")}`;return configFault("GV002",`unkno\
wn key ${excerpt(a2,40)}${l2}`,o2)}function unfitKey({error:{params:e2},candidates:t2,schema:n2,...r2}){let i2=String(e2.propertyName),a2=t2.flatMap(({propertyNames:e3})=>flat(
n2,e3));return configFault("GV003",`the key ${excerpt(i2,40)} does not fit here: expected ${expectedText(a2)??"another kind of name"}`,keyPlace(i2,r2))}function keyPlace(e2,{
node:t2,source:n2,location:r2}){let i2=t2.kind==="object"?t2.member(e2):void 0;return i2?n2.locate(i2.start,i2.end):r2}function typeNames(e2){let t2={string:"a \
string",array:"a list",object:"a map",integer:"a whole number",boolean:"true or false",null:"null"};return(Array.isArray(e2)?e2:String(e2).split(",")).map(e3=>t2[e3]??
e3).join(" or ")}function firstLine(e2,t2){let n2=e2.kind==="object"?e2.members[0]:void 0;return n2?t2.locate(n2.start,n2.end):t2.locate(e2.start,e2.start)}function lastName(e2){
let t2=stepsOf(e2);return t2.length===0?"the file":t2.map((e3,t3)=>/^\d+$/.test(e3)?`[${e3}]`:t3===0?e3:`.${e3}`).join("")}const ie={calendar:"calendar",config:"\
config",consumers:"consumers",contracts:"contracts",policy:"policy","policy-cases":"policyCases",request:"request","sign-off":"signOff",teams:"teams"};async function readGoverned(e2,t2){
let n2;try{n2=t2.file.endsWith(".json")?readJson(t2):(await yamlReader())(t2)}catch(e3){if(!(e3 instanceof ReadError))throw e3;return{faults:[configFault("GV001",
e3.message,e3.location)]}}let r2=plain(n2),i2=[...duplicates(n2,t2),...await schemaFaults(e2,n2,r2,t2)];return i2.length>0?{faults:i2.slice(0,50)}:{source:t2,root:n2,
value:r2}}function*duplicates(e2,t2){if(e2.kind==="array")for(let n2 of e2.items)yield*duplicates(n2,t2);if(e2.kind==="object"){for(let{key:n2,start:r2,end:i2}of duplicateMembers(
e2))yield configFault("GV005",`the key ${excerpt(n2)} is written twice here: keep one`,t2.locate(r2,i2));for(let{value:n2}of e2.members)yield*duplicates(n2,t2)}}
async function schemaFaults(e2,t2,n2,r2){let i2=(await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.n))[ie[e2]];if(!i2)throw Error(`no val\
idator for ${e2}: run scripts/generate-validators.mjs`);if(i2(n2))return[];let{schemas:a2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.
r),o2=i2.errors??[],s2=new Set;return o2.slice(0,500).flatMap(n3=>{let i3=faultOf(n3,t2,a2[e2],r2),o3=JSON.stringify(i3?.location);return!i3||s2.has(o3)?[]:(s2.
add(o3),[i3])})}var FormatError=class extends Error{};function readerOf(e2){let t2=0,bytes=n2=>{if(n2>e2.length-t2)throw new FormatError("it is cut short");return t2+=
n2,e2.subarray(t2-n2,t2)},uint32=()=>bytes(4).readUInt32BE();return{bytes,uint32,string:()=>bytes(uint32()),atEnd:()=>t2===e2.length}}const z={nistp256:{curve:"\
P-256",hash:"sha256",size:32},nistp384:{curve:"P-384",hash:"sha384",size:48},nistp521:{curve:"P-521",hash:"sha512",size:66}};function isSignedBy(e2,t2,r2){let i2=readerOf(
e2),a2=i2.string().toString("latin1"),o2=readerOf(t2),s2=o2.string().toString("latin1"),c2=o2.string();switch(a2){case"ssh-ed25519":return expect(s2,a2),(0,n.verify)(
null,r2,ed25519(i2.string()),c2);case"ssh-rsa":return checkRsa(i2,s2,c2,r2);case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":case"ecdsa-sha2-nistp521":return expect(
s2,a2),checkEcdsa(i2,c2,r2);case"sk-ssh-ed25519@openssh.com":{expect(s2,a2);let e3=i2.string();return(0,n.verify)(null,hardwareMessage(i2.string(),o2,r2),ed25519(
e3),c2)}case"sk-ecdsa-sha2-nistp256@openssh.com":{expect(s2,a2);let e3=i2.string().toString("latin1"),t3=i2.string(),l2=hardwareMessage(i2.string(),o2,r2);return(0,n.
verify)("sha256",l2,{key:ecdsa(e3,t3),dsaEncoding:"der"},derOf(c2))}default:throw new FormatError(`keys of type ${JSON.stringify(a2.slice(0,40))} are not accept\
ed`)}}function expect(e2,t2){if(e2!==t2)throw new FormatError(`its algorithm ${JSON.stringify(e2)} is not that of its key`)}function hardwareMessage(e2,t2,r2){let i2=t2.
bytes(1),a2=t2.bytes(4);if(!((i2[0]??0)&1))throw new FormatError("the security key was not touched for it");let sha256=e3=>(0,n.createHash)("sha256").update(e3).
digest();return Buffer.concat([sha256(e2),i2,a2,sha256(r2)])}function ed25519(e2){return(0,n.createPublicKey)({key:{kty:"OKP",crv:"Ed25519",x:e2.toString("base6\
4url")},format:"jwk"})}function checkRsa(e2,t2,r2,i2){let a2={"rsa-sha2-256":"sha256","rsa-sha2-512":"sha512"}[t2];if(a2===void 0)throw new FormatError(`the alg\
orithm ${JSON.stringify(t2)} is too weak`);let o2=e2.string(),s2=withoutZeros(e2.string());if(s2.length<256)throw new FormatError("its RSA key is shorter than 2\
048 bits");let c2={kty:"RSA",n:s2.toString("base64url"),e:withoutZeros(o2).toString("base64url")};return(0,n.verify)(a2,i2,(0,n.createPublicKey)({key:c2,format:"\
jwk"}),r2)}function withoutZeros(e2){let t2=0;for(;t2<e2.length-1&&e2[t2]===0;)t2+=1;return e2.subarray(t2)}function checkEcdsa(e2,t2,r2){let i2=e2.string().toString(
"latin1"),{hash:a2}=z[i2]??{};if(a2===void 0)throw new FormatError(`the curve ${JSON.stringify(i2)} is not known`);return(0,n.verify)(a2,r2,{key:ecdsa(i2,e2.string()),
dsaEncoding:"der"},derOf(t2))}function ecdsa(e2,t2){let{curve:r2,size:i2}=z[e2]??{};if(r2===void 0||i2===void 0||t2.length!==2*i2+1||t2[0]!==4)throw new FormatError(
"its key is not a point of its curve");let a2=t2.subarray(1,i2+1).toString("base64url"),o2=t2.subarray(i2+1).toString("base64url");return(0,n.createPublicKey)({
key:{kty:"EC",crv:r2,x:a2,y:o2},format:"jwk"})}function derOf(e2){let t2=readerOf(e2),integer=e3=>Buffer.concat([Buffer.from([2,e3.length]),e3]),n2=Buffer.concat(
[integer(t2.string()),integer(t2.string())]),r2=n2.length<128?[n2.length]:[129,n2.length];return Buffer.concat([Buffer.from([48,...r2]),n2])}const B="contract-c\
heck/signoff@v1";function verifySshSignature(e2,t2,r2=B){let i2=parse(e2);if("invalid"in i2)return i2;if(i2.namespace!==r2)return{invalid:`it was made for ${JSON.
stringify(i2.namespace)}, not for ${r2}`};if(i2.hash!=="sha256"&&i2.hash!=="sha512")return{invalid:`its hash ${JSON.stringify(i2.hash)} is not known`};let a2=(0,n.
createHash)(i2.hash).update(t2).digest(),o2=Buffer.concat([Buffer.from("SSHSIG"),...[Buffer.from(i2.namespace),i2.reserved,Buffer.from(i2.hash),a2].map(asString)]);
try{return isSignedBy(i2.publicKey,i2.signature,o2)?{key:i2.publicKey.toString("base64")}:{invalid:"the text was changed after it was signed, or another key sig\
ned it"}}catch(e3){return{invalid:e3 instanceof FormatError?e3.message:"its key or signature is malformed"}}}function keyOfLine(e2){let[,t2]=e2.trim().split(/\s+/);
return t2}function parse(e2){let t2=/^-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END SSH SIGNATURE-----\s*$/.exec(e2.slice(0,2e4))?.[1];if(t2===
void 0)return{invalid:"it is not an SSH signature (ssh-keygen -Y sign writes one)"};let n2=readerOf(Buffer.from(t2.replace(/\s/g,""),"base64"));try{if(n2.bytes(
6).toString("latin1")!=="SSHSIG"||n2.uint32()!==1)return{invalid:"it is not an SSH signature of version 1"};let e3={publicKey:n2.string(),namespace:n2.string().
toString("utf8"),reserved:n2.string(),hash:n2.string().toString("latin1"),signature:n2.string()};return n2.atEnd()?e3:{invalid:"it has something after its end"}}catch{
return{invalid:"it is cut short"}}}function asString(e2){let t2=Buffer.alloc(4);return t2.writeUInt32BE(e2.length),Buffer.concat([t2,e2])}const V="governance/si\
gnoffs/";async function readSignOffs(e2,t2){let n2=await signOffsIn(e2);if(n2.length===0||!t2)return n2;let r2=new Set((await signOffsIn(t2)).map(({text:e3})=>e3));
return n2.filter(({text:e3})=>!r2.has(e3))}async function withdrawnSignOffs(e2,{head:t2,tip:n2},r2){let i2=new Map,whole=({text:e3,signature:t3=""})=>JSON.stringify(
[e3,t3]),a2=new Set(t2.map(whole)),o2=new Set((await signOffsIn(n2)).map(({text:e3})=>e3));for(let{id:t3,paths:n3}of e2.filter(e3=>e3.paths.some(isSignOffFile))){
let e3=await r2(t3);for(let t4 of e3?await signOffsIn(e3,n3):[])!a2.has(whole(t4))&&!o2.has(t4.text)&&i2.set(whole(t4),{...t4,withdrawn:!0})}return[...i2.values()]}
function isSignOffFile(e2){return e2.startsWith(V)}async function signOffsIn(e2,n2){let r2=n2&&new Set(n2.map(e3=>e3.replace(/\.sig$/,""))),i2=e2.entries.containing(
V).filter(e3=>e3.startsWith("governance/signoffs/")&&e3.endsWith(".json")).filter(e3=>r2?.has(e3)??!0).filter(n3=>t.en(e2.entries.get(n3))).sort();return await e2.
load([...i2,...i2.map(e3=>`${e3}.sig`)]),i2.flatMap(t2=>{let n3=e2.read(t2),r3=e2.read(`${t2}.sig`);if("fault"in n3)return[];let i3={file:t2,side:e2.side};return[
{file:t2,text:n3.text,location:i3,..."text"in r3&&{signature:r3.text}}]})}async function verifySignOff(e2,t2,n2){let{file:r2,location:i2}=t2,invalid=e3=>({file:r2,
location:i2,invalid:e3}),a2=await readGoverned("sign-off",textOf(r2,"head",t2.text));if("faults"in a2)return invalid(a2.faults[0]?.message??"it is not a sign-of\
f");let o2=a2.value;if(n2===void 0||typeof n2=="object")return invalid(n2?.unverifiable??"nobody said which repository this is");if(o2.repository!==n2)return invalid(
`it was made for the repository that began with commit ${o2.repository.slice(0,10)}, and this one began with ${n2.slice(0,10)}: sign here with contract-check si\
gn`);if(t2.signature===void 0)return invalid("it is not signed: contract-check sign writes the signature beside it");let s2=(e2.people.get(o2.signer.toLowerCase())?.
keys??[]).map(keyOfLine);if(s2.length===0)return invalid(`the governed branch knows no key of ${o2.signer}: add it under people:`);let c2=verifySshSignature(t2.
signature,Buffer.from(t2.text));if("invalid"in c2)return invalid(c2.invalid);if(!s2.includes(c2.key))return invalid(`the key that signed it is none of ${o2.signer}\
's keys`);let l2=startOf(o2.at),u2=o2.expires===void 0?null:untilOf(o2.expires);return l2===void 0||u2===void 0?invalid("its date is not a day of the calendar"):
{file:r2,signOff:o2,at:l2,expires:u2}}function fileMatches(e2,t2){let n2=t2.split("/");return patternsOf(e2).some(e3=>namesMatch(e3,n2))}const H=new Map;function patternsOf(e2){
let t2=H.get(e2);if(t2)return t2;let n2=alternatives(e2).map(e3=>e3.split("/"));return H.size<1e4&&H.set(e2,n2),n2}function mayNameBelow(e2,t2){let n2=t2.split(
"/");return patternsOf(e2).some(e3=>e3.some((t3,r2)=>namesMatch(e3.slice(0,r2+1),n2)))}function anyFileMatches(e2,t2){return e2.some(e3=>fileMatches(e3,t2))}function contractMatches(e2,t2,n2){
return fileMatches(e2,t2)||n2!==void 0&&fileMatches(e2,n2)}function elementMatches(e2,t2){let n2=tokensOf(e2);return variants(t2).some(e3=>namesMatch(n2,e3))}const U=new WeakMap;
function variants(e2){let t2=U.get(e2);if(t2)return t2;let n2=elementTokens(e2),[r2=""]=e2,i2=e2.length>1?[n2,n2.slice(tokensOf(r2).length)]:[n2];return U.set(e2,
i2),i2}function elementTokens(e2){return e2.flatMap(e3=>tokensOf(e3))}function tokensOf(e2){let t2=[],n2=0,r2=0,push=n3=>{let i2=e2.slice(r2,n3),[,a2="",o2=""]=/^(.*?)((?:\[\]|\{\})*)$/s.
exec(i2)??[];a2!==""&&t2.push(a2);for(let e3=0;e3<o2.length;e3+=2)t2.push(o2.slice(e3,e3+2))};for(let t3=0;t3<e2.length;t3+=1)e2[t3]==="<"?n2+=1:e2[t3]===">"?n2=
Math.max(0,n2-1):e2[t3]==="."&&n2===0&&(push(t3),r2=t3+1);return push(e2.length),t2}function namesMatch(e2,t2){return starsMatch(e2,t2,{isStar:e3=>e3==="**",matches:wildcardMatches})}
function wildcardMatches(e2,t2){return e2==="*"?!0:!e2.includes("*")&&!e2.includes("?")?e2===t2:starsMatch(Array.from(e2),Array.from(t2),{isStar:e3=>e3==="*",matches:(e3,t3)=>e3===
"?"||e3===t3})}function alternatives(e2){let t2=[],n2=[e2];for(;n2.length>0&&t2.length+n2.length<=64;){let e3=[];for(let r2 of n2){let n3=/^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.
exec(r2);if(!n3)t2=[...t2,r2];else for(let t3 of(n3[2]??"").split(","))e3.push(`${n3[1]??""}${t3}${n3[3]??""}`)}n2=e3}return[...t2,...n2]}const W=[".github/CODE\
OWNERS","CODEOWNERS","docs/CODEOWNERS"];function codeownersOf(e2){if(e2.text.length>3145728)return[];let t2=[],n2=0;for(let r2 of e2.text.split(`
`)){let i2=lineOf$1(r2);if(i2){let a2=n2+r2.length-r2.trimStart().length;t2.push({...i2,location:e2.locate(a2,n2+r2.trimEnd().length)})}n2+=r2.length+1}return t2}
function lineOf$1(e2){let[t2,...n2]=wordsOf(e2);if(t2===void 0||t2.startsWith("!")||/[[\]]/.test(t2)||!n2.every(e3=>/^@[\w.-]+(\/[\w.-]+)?$/.test(e3)||/^[^@\s]+@[^@\s]+$/.
test(e3)))return;let isHandle2=e3=>e3.startsWith("@");return{pattern:t2,owners:n2.filter(isHandle2),emails:n2.filter(e3=>!isHandle2(e3))}}function wordsOf(e2){let t2=[],
n2="";for(let r2=0;r2<e2.length;r2+=1){let i2=e2[r2]??"";if(i2==="#")break;i2==="\\"&&e2[r2+1]===" "?(n2+=" ",r2+=1):/\s/.test(i2)?(n2!==""&&t2.push(n2),n2=""):
n2+=i2}return n2!==""&&t2.push(n2),t2}function codeownersLineFor(e2,t2){return e2.findLast(({pattern:e3})=>codeownersMatches(e3,t2))}function codeownersMatches(e2,t2){
let n2=t2.split("/"),r2=e2.replace(/^\//,""),i2=r2.replace(/\/$/,"").split("/"),a2=r2.endsWith("/"),o2=e2.startsWith("/")||i2.length>1||i2[0]==="**"?i2:["**",...i2],
s2=o2.at(-1)==="**"?[...o2,"*"]:o2;return(!a2&&i2.length>1&&i2.at(-1)==="*"?[n2.length]:n2.map((e3,t3)=>t3+1)).some(e3=>a2&&e3===n2.length?!1:namesMatch(s2,n2.slice(
0,e3)))}var ae=e.n({isGovernanceFile:()=>isGovernanceFile});const oe=[t.K,...t.J,"governance/**",".github/workflows/**",".github/actions/**",...W,...t.vt.map(e2=>`\
**/${e2}`)],G=["governance/changes/**","governance/signoffs/**","governance/reviews/**"];function isGovernanceFile(e2,t2){return e2.files.includes(t2)||anyFileMatches(
e2.governance.files,t2)?!0:anyFileMatches(oe,t2)&&!anyFileMatches(G,t2)}function editsGovernance(e2,{path:t2,base:n2,marks:r2,leads:i2}){return i2===!0&&e2.contracts.
some(({files:e3})=>e3.some(e4=>isPlacedIn(t2,e4)))?!0:r2===!0||isGovernanceFile(e2,t2)||n2!==void 0&&isSignOffFile(t2)}function readersWith(e2,t2){return e2.consumers.
filter(({ack:e3,reads:n2})=>e3!=="never"&&n2.some(({readerSchema:e4})=>e4===t2))}function isPlacedIn(e2,t2){return!/^\*\*(?:\/[^/]*)?$/.test(t2)&&mayNameBelow(t2,
e2)}function placeIn({root:e2,source:t2},n2){let{start:r2,end:i2}=placeAt(e2,n2);return t2.locate(r2,i2)}function placeAt(e2,t2){let n2={start:e2.start,end:e2.start},
r2=e2;for(let e3 of t2)if(r2?.kind==="array")r2=r2.items[Number(e3)],r2&&(n2=firstMember(r2));else if(r2?.kind==="object"){let t3=r2.member(String(e3));r2=t3?.value,
t3&&(n2=isScalar(t3.value)&&t3.value.end>t3.value.start?t3.value:t3)}return{start:n2.start,end:n2.end}}function firstMember(e2){return(e2.kind==="object"?e2.members[0]:
void 0)??e2}function isScalar({kind:e2}){return e2!=="object"&&e2!=="array"}const K="governance/changes/",q={filed:[],faults:[]};async function readRequests(e2){
let n2=e2.entries.containing(K).filter(n3=>isRequestFile(n3)&&t.en(e2.entries.get(n3))).sort();if(n2.length===0)return q;await e2.load(n2);let r2=[],i2=[];for(let t2 of n2){
let n3=await readRequest(e2,t2);"faults"in n3?i2.push(...n3.faults):r2.push(n3)}return{filed:r2,faults:[...i2,...sameId(r2)]}}function bookingOf({window:e2,contracts:t2}){
return JSON.stringify([e2?.id,e2?.occurrence,t2.map(({id:e3})=>e3).sort()])}function unknownContracts(e2,{absent:t2}){return t2.filter(t3=>!e2.has(t3))}function isRequestFile(e2){
return e2.startsWith("governance/changes/")&&/\/CHG-[^/]+\.ya?ml$/.test(e2)}async function readRequest(e2,t2){let n2={file:t2,side:e2.side},r2=e2.read(t2);if("f\
ault"in r2)return{faults:[configFault("GV102",r2.fault,n2)]};let i2=await readGoverned("request",textOf(t2,e2.side,r2.text));if("faults"in i2)return i2;let a2=t2.
slice(t2.lastIndexOf("/")+1).replace(/\.ya?ml$/,"");if(i2.value.id!==a2)return{faults:[configFault("GV102",`the id ${JSON.stringify(i2.value.id)} and the file's\
 name differ: name the file ${i2.value.id}.yaml`,n2)]};let at=(...e3)=>placeIn(i2,e3),o2=i2.value.contracts.map(({id:e3})=>e3).filter(t3=>!e2.entries.has(t3));return{
file:t2,text:r2.text,request:i2.value,location:n2,absent:o2,at}}function sameId(e2){let t2=new Map;for(let{file:n2,request:r2}of e2)t2.set(r2.id,[...t2.get(r2.id)??
[],n2]);return e2.flatMap(({file:e3,request:{id:n2},location:r2})=>{let i2=t2.get(n2)?.find(t3=>t3!==e3);return i2===void 0?[]:[configFault("GV006",`${n2} is al\
so the id of ${i2}: rename one`,r2)]})}var se=e.n({touchedFiles:()=>touchedFiles});async function touchedFiles({differing:e2,baseSide:r2,headSide:i2,base:a2},o2){
let s2=e2.some(({path:e3})=>isAttributesFile(e3))&&await marksDiffer(r2,i2),signed=e3=>isGovernanceFile(o2,e3)||isRequestFile(e3)||isSignOffFile(e3)||isAttributesFile(
e3)||readersWith(o2,e3).length>0,c2=e2.filter(({base:e3,head:n2})=>t.$t(e3)||t.$t(n2));await Promise.all([r2,i2].map(e3=>e3.load(c2.map(({path:e4})=>e4))));let leads=e3=>[
r2,i2].some(n2=>t.$t(n2.entries.get(e3))&&"fault"in n2.read(e3)),l2=new Set(c2.flatMap(({path:e3})=>leads(e3)?[e3]:[])),u2=e2.filter(({path:e3,head:t2})=>t2&&t2.
oid===void 0&&signed(e3));await i2.load(u2.map(({path:e3})=>e3));let d2=a2.commit?.length===64?"sha256":"sha1",oidOf=e3=>{let t2=i2.read(e3),r3=Buffer.from("tex\
t"in t2?t2.text:t2.fault);return(0,n.createHash)(d2).update(`blob ${String(r3.length)}\0`).update(r3).digest("hex")},f2=new Set(u2.map(({path:e3})=>e3));return e2.
map(({path:e3,base:t2,head:n2})=>({path:e3,base:t2?.oid,head:f2.has(e3)?oidOf(e3):n2&&(n2.oid??"WORKTREE"),...s2&&isAttributesFile(e3)&&{marks:s2},...l2.has(e3)&&
{leads:!0}}))}function scopeFor({ignored:e2,...t2},n2){return{...t2,skipped:skipping({attributes:n2,ignored:e2})}}function narrowed(e2,t2){let isBelow=e3=>t2.some(
t3=>t3===""||e3===t3||e3.startsWith(`${t3}/`));return{...e2,byNameOnly:!1,skipped:t3=>e2.skipped(t3)??(isBelow(t3)?void 0:"outside the paths of this call")}}function defaultScope(e2={},t2=noAttributes){
let n2={mode:void 0,profile:"default",...e2};return{settings:()=>n2,skipped:skipping({attributes:t2}),byNameOnly:t2===noAttributes}}async function governedScope(e2,t2,n2={}){
let r2=await readAttributes(e2),i2={...n2,governed:e2};if(!t2?.configured)return defaultScope(i2,r2);let{scopeOf:a2}=await Promise.resolve().then(()=>require(".\
/governance.js")).then(e3=>e3.u),o2=a2(t2);return scopeFor({...o2,settings:e3=>({...o2.settings(e3),...i2})},r2)}var ce=e.n({landedBookings:()=>landedBookings,pastStatesOf:()=>pastStatesOf});
async function comparePair(e2,t2,n2,r2){let[i2]=await e2.compare({base:t2.snapshot,head:n2.snapshot,pairings:[{status:"modified",basePath:t2.path,headPath:n2.path}],
settings:()=>r2,counts:()=>!1,pairsOnly:!0,...n2.judged&&{headJudged:!0}});return i2}async function compareWithPredecessor(e2,t2,n2,r2){return comparePair(e2,{snapshot:await t2.
open(),path:t2.path},n2,r2)}function contractReader(e2){return{judge:(t2,n2)=>consumerOutcome(e2,t2,n2),elements:(t2,n2)=>elementsAtHead(e2,t2,n2)}}async function elementsAtHead({
head:e2,settings:n2},{format:r2,pairing:i2},a2){let{headPath:o2}=i2;if(o2===void 0)return;let s2=[...e2.entries.keys()].filter(e3=>e3!==o2&&t.yt(e3)===r2&&a2(e3));
if(s2.length>=50)return;let c2=[];for(let t2 of[o2,...s2]){let i3=await elementsOf({snapshot:e2,settings:n2},r2,t2);if(!i3)return;c2.push(i3)}return c2}async function elementsOf({
snapshot:e2,settings:t2},n2,r2){return(await loadFormat(n2)).elements({snapshot:e2,path:r2,settings:t2(r2)})}async function consumerOutcome({tip:e2,head:t2,settings:n2},{
format:r2,pairing:i2},a2){let{headPath:o2}=i2;if(o2===void 0||!e2.entries.has(a2))return;let s2={snapshot:e2,path:a2},c2={snapshot:t2,path:o2,judged:!0},l2=await comparePair(
await loadFormat(r2),s2,c2,n2(o2));if(!(!l2||l2.faults.length>0||l2.digests.base===void 0))return l2.verdict.forward}const le=14*t.Gt;async function pastStatesOf(e2,t2,{
questions:n2,policy:r2,cases:i2,now:a2}){let{settings:o2}=await governedScope(e2.tipSide,r2),s2=new Map;for(let r3 of n2.reverts){let n3=guardedContracts(i2).find(
e3=>e3.path===r3)?.comparison,{basePath:c2=r3,headPath:l2}=n3?.pairing??{};if(!n3||l2===void 0)continue;let u2=await loadFormat(n3.format),d2=(await e2.landingsSince(
a2-le,[c2])??[]).slice(0,30),f2=[];for(let[n4,{commit:r4}]of d2.slice(1).entries()){let i3=await e2.snapshotAt(r4);if(!i3.entries.has(c2))continue;let s3=(await comparePair(
u2,{snapshot:i3,path:c2},{snapshot:t2,path:l2},o2(l2)))?.digests.base;s3!==void 0&&f2.push({digest:s3,until:d2[n4]?.at??a2,commit:r4})}s2.set(r3,f2)}return s2}async function landedBookings(e2,t2,{
policy:n2},r2){let i2=await t2.landingsSince(r2),a2=i2?.filter(({at:e3})=>e3>=r2);if(i2?.length===a2?.length&&await t2.isCutOff())return{unverifiable:'the histo\
ry of the governed branch is cut off in this clone: run "git fetch --unshallow"'};if(a2===void 0||a2.length>500)return{unverifiable:"more than 500 commits came \
to the governed branch since this window opened: which of them take room is not counted"};let{assessNeeds:o2}=await Promise.resolve().then(()=>require("./govern\
ance.js")).then(e3=>e3.u),s2=await governedScope(t2.tipSide,n2),c2=[];for(let{commit:r3,parent:i3,at:l2,subject:u2}of a2){if(i3===void 0)continue;let{comparisons:a3}=await e2(
{...await t2.sourcesBetween(i3,r3),isLanding:!0},s2),{cases:d2}=await o2(n2,a3,{now:l2});c2.push(...roomTakenBy(d2,landingName(u2,r3),l2))}return c2}function landingName(e2,t2){
let n2=pullNumberIn(e2);return n2===void 0?t2:`#${String(n2)} (${t2.slice(0,10)})`}async function reviewedTransitions(e2,t2,n2,{policy:r2,now:i2,booked:a2}){let{
readRequests:o2,assessNeeds:s2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.u),{comparisons:c2}=await e2(t2,await governedScope(n2,
r2));return(await s2(r2,c2,{now:i2,booked:{filed:a2,faults:[]},proposed:await o2(t2.headSide),touched:await touchedFiles(t2,r2)})).transitions}function inBoth(e2,t2){
let n2=new Map;for(let t3 of e2){let e3=n2.get(t3.key);e3?e3.push(t3):n2.set(t3.key,[t3])}return t2.flatMap(e3=>{let t3=n2.get(e3.key)??[],r2=t3.findIndex(t4=>isSame(
t4,e3)),[i2]=t3.splice(Math.max(0,r2),1);return i2?[{before:i2,after:e3}]:[]})}function isSame(e2,t2){return(e2.written??e2.message)===(t2.written??t2.message)}
function placeText$2({file:e2,line:t2}){return t2===void 0?e2:`${e2}:${String(t2)}`}function describeFault({message:e2,location:t2}){return t2?`${placeText$2(t2)}\
: ${e2}`:e2}function elementText(e2){return e2.join(".")}function concernsBelow({effect:e2,verdict:n2}){return e2!=="none"&&t.$.some(e3=>n2[e3].outcome!=="reads")}
function editOf({base:e2,head:t2}){return e2===void 0?"added":t2===void 0?"removed":"changed"}function byElementThenRule(e2){return e2.map(e3=>({change:e3,path:e3.
element.join("\0")})).sort((e3,t2)=>byCodeUnits(e3.path,t2.path)||byCodeUnits(e3.change.rule,t2.change.rule)||byCodeUnits(e3.change.message,t2.change.message)).
map(({change:e3})=>e3)}function againstOf({relation:e2,name:t2,commit:n2,path:r2},{verdict:i2}){return{relation:e2,name:t2,...n2!==void 0&&{commit:n2},path:r2,verdict:i2}}
function merged(e2,n2,r2,i2){let{name:a2}=r2;if(n2?.digests.base===void 0)return{...e2,notes:[...e2.notes,`${a2} does not parse: it was not compared`]};let withName=e3=>e3.
outcome==="reads"?e3:{...e3,because:`compared with ${a2}: ${e3.because}`},failsIn=({verdict:e3})=>i2.filter(t2=>e3[t2].outcome!=="reads"),o2=new Map(e2.changes.
map(e3=>[e3.fingerprint,failsIn(e3)])),s2=n2.changes.filter(e3=>!failsIn(e3).every(t2=>o2.get(e3.fingerprint)?.includes(t2))).map(e3=>withoutEarlierPlace({...e3,
message:`${e3.message} (compared with ${a2})`,verdict:onlyIn(i2,ue,t2=>e3.verdict[t2])})),c2=joinedProfile(e2.profile,n2.profile,a2),worseOf=(e3,n3)=>onlyIn(i2,
e3,r3=>t.ct([e3[r3],withName(n3[r3])])),l2=[...new Set([...e2.unknownIn??[],...unexplainedIn(n2,i2)])];return{...e2,...l2.length>0&&{unknownIn:l2},verdict:worseOf(
e2.verdict,n2.verdict),...(e2.expected??n2.expected)&&{expected:worseOf(t.lt(e2),t.lt(n2))},changes:byElementThenRule([...e2.changes,...s2]),...s2.length>0&&n2.
uses&&{uses:[...e2.uses??[],...n2.uses]},...c2&&{profile:c2},against:[...e2.against??[],againstOf(r2,n2)]}}function unexplainedIn({verdict:e2,changes:t2},n2){return n2.
filter(n3=>e2[n3].outcome!=="reads"&&!t2.some(e3=>e3.effect!=="none"&&e3.verdict[n3].outcome!=="reads"))}const J=t.it("not asked: it is not promised to earlier \
versions"),ue={backward:J,forward:J};function withoutBasePlaces(e2){return{...e2,changes:e2.changes.map(withoutEarlierPlace)}}function withoutEarlierPlace({location:e2,
...t2}){return{...t2,baseLocation:void 0,...e2?.side==="head"&&{location:e2}}}function joinedProfile(e2,t2,n2){if(!e2||!t2||t2.compatible)return e2;let r2=new Set(
e2.findings.map(({id:e3,message:t3})=>`${e3}
${t3}`)),i2=t2.findings.filter(({id:e3,message:t3})=>!r2.has(`${e3}
${t3}`)).map(e3=>({id:e3.id,message:`${e3.message} (compared with ${n2})`}));return{...e2,compatible:!1,findings:[...e2.findings,...i2]}}function unknownBefore(e2,n2,r2){
let i2=t.st(`its promise is about earlier versions too, and ${n2}`);return{...e2,unknownIn:r2,verdict:onlyIn(r2,e2.verdict,n3=>t.ct([e2.verdict[n3],i2]))}}function onlyIn(e2,{
backward:t2,forward:n2},r2){return{backward:e2.includes("backward")?r2("backward"):t2,forward:e2.includes("forward")?r2("forward"):n2}}async function withLiveBase(e2,n2){
let{baseFaults:r2,repaired:i2,faults:a2,lastingFaults:o2,pairing:s2}=e2,{basePath:c2,headPath:l2}=s2,[u2]=r2??i2??[];if(!u2||o2||c2===void 0||l2===void 0)return e2;
let d2=u2.location?.file,f2=await n2.find.history?.({path:c2,...d2!==void 0&&d2!==c2&&{cause:d2}}),p2=f2?.predecessors??[],m2=describeFault(u2),h2={snapshot:n2.
head,path:l2};for(let i3 of p2.slice(0,100)){let a3=await compareWithPredecessor(n2.format,i3,h2,n2.scope.settings(l2));if(a3?.digests.base===void 0||a3.repaired)
continue;if(a3.faults.length>0)return e2;let o3=`base does not parse, so head is compared with ${i3.name}, the last version that does: ${m2}`;if(!r2){let n3=merged(
e2,a3,i3,t.$);return{...n3,notes:[o3,...n3.notes]}}return{...withoutBasePlaces(a3),pairing:s2,...e2.cause!==void 0&&{cause:e2.cause},baseFaults:r2,against:[againstOf(
{...i3,relation:"base"},a3)],notes:[o3,...a3.notes]}}if(a2.length>0)return e2;let g2=p2.length>100?"none of its newest 100 versions parses":f2?.missing&&`of its\
 earlier versions ${f2.missing}`;if(g2===void 0||g2===""){let t2=`base does not parse, and no earlier version does, so head is ${r2?"judged as new":"compared wi\
th what of it can be read"}: ${m2}`;return{...e2,notes:[t2,...e2.notes]}}let _2=t.st(`base does not parse (${m2}), and ${g2}`),{verdict:v2}=e2;return{...e2,verdict:{
backward:t.ct([v2.backward,_2]),forward:t.ct([v2.forward,_2])}}}const Y="[vV]?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,9}-\\d{1,9}-\\d{1,9}|\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+][0-9A\
-Za-z.+-]+)?|\\d{1,9}(?:\\.\\d{1,9})?)",de={date:/^v?(\d{4})-?([01]\d)-?([0-3]\d)$/i,schemaver:/^v?([1-9]\d{0,8})-(0|[1-9]\d{0,8})-(0|[1-9]\d{0,8})$/i,integer:/^v?(\d{1,9})$/i,
package:/^v(\d{1,9})(?:p(\d{1,9}))?(?:(alpha|beta)(\d{1,9})?)?$/,semver:/^v?(\d{1,9})(?:\.(\d{1,9})(?:\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\+.*)?)?)?$/i};function readVersion(e2,t2){
let[n2,r2,i2="0",a2="0",o2]=de[t2].exec(e2)??[];if(n2!==void 0&&r2!==void 0)return t2==="package"?{text:e2,versioning:t2,numbers:[r2,["alpha","beta","0"].indexOf(
a2),i2,o2??"0"].map(Number)}:{text:e2,versioning:t2,numbers:(t2==="integer"?[r2]:[r2,i2,a2]).map(Number),...o2&&{preRelease:o2.split(".")}}}function versionWithin(e2){
return e2.match(RegExp(`(?<![0-9A-Za-z])${Y}(?![0-9A-Za-z])`,"g"))?.at(-1)}function isSameVersion(e2,t2){let n2=versioningOf([e2,t2]),[r2,i2]=n2?[readVersion(e2,
n2),readVersion(t2,n2)]:[];return e2===t2||r2!==void 0&&i2!==void 0&&compareVersions(r2,i2)===0}function versioningOf(e2){if(e2.length!==0)return["date","schema\
ver","integer","semver"].find(t2=>e2.every(e3=>readVersion(e3,t2)))}function compareVersions(e2,t2){let n2=e2.numbers.findIndex((e3,n3)=>e3!==t2.numbers[n3]);return n2>=
0?(e2.numbers[n2]??0)-(t2.numbers[n2]??0):comparePreReleases(e2.preRelease,t2.preRelease)}function comparePreReleases(e2,t2){if(!e2||!t2)return(e2?-1:0)+ +!!t2;
for(let[n2,r2]of e2.entries()){let e3=t2[n2];if(e3===void 0)return 1;if(r2===e3)continue;let[i2,a2]=[/^\d+$/.test(r2),/^\d+$/.test(e3)];return i2&&a2?Number(r2)-
Number(e3):i2===a2?byCodeUnits(r2,e3):i2?-1:1}return e2.length-t2.length}function lineKey({versioning:e2,numbers:t2}){let[n2=0,r2=0]=t2;return e2==="package"?t2.
join("."):e2==="schemaver"?String(n2):e2==="semver"?n2>0?String(n2):`0.${String(r2)}`:""}function stepSize(e2,t2){if(t2.versioning!=="semver"&&t2.versioning!=="\
schemaver")return;let n2=e2.numbers.findIndex((e3,n3)=>e3!==t2.numbers[n3]);return n2<0?0:3-n2}function versionAfter({text:e2,versioning:t2,numbers:n2},r2){let i2=3-
r2,a2=n2.map((e3,t3)=>t3===i2?e3+1:t3<i2?e3:0);return`${/^v/i.exec(e2)?.[0]??""}${a2.join(t2==="schemaver"?"-":".")}`}function isCheckpoint(e2,{name:t2,commit:n2}){
return/^[0-9a-f]{7,}$/.test(e2)&&n2?.startsWith(e2)===!0||isSameVersion(t2,e2)}function isTransitive({scope:e2},t2){return e2.settings(t2).mode?.endsWith("-tran\
sitive")===!0}async function landedSince({own:e2,earlier:t2,predecessor:n2,present:r2,promised:i2}){let{basePath:a2,headPath:o2}=e2.pairing;if(a2===void 0||o2===
void 0||e2.digests.base===void 0||isTransitive(r2,o2))return[];let reads=({verdict:e3},t3)=>e3[t3].outcome==="reads",fails=e3=>i2.filter(t3=>!reads(e3,t3));if(fails(
e2).length>0||fails(t2).length===0)return[];let{format:s2,baseSide:c2,scope:l2}=r2,u2=await compareWithPredecessor(s2,n2,{snapshot:c2,path:a2},l2.settings(a2)),
d2=new Map((u2?.changes??[]).map(e3=>[e3.fingerprint,e3]));return t2.changes.flatMap(e3=>{let t3=d2.get(e3.fingerprint);return t3&&fails(e3).every(e4=>!reads(t3,
e4))?[e3.fingerprint]:[]})}function predecessorOf({path:e2,text:t2,side:n2,proposed:r2}){return{relation:"version",name:r2?`${t2} of this proposal`:t2,path:e2,open:()=>Promise.
resolve(n2)}}function outOfLine(e2,t2){let n2=t2.filter(({version:e3})=>e3).sort(newestFirst)[0]??[...t2].sort(byText(({path:e3})=>e3)).at(-1);return{predecessors:n2?
[predecessorOf(n2)]:[],facts:{...e2,versioning:void 0}}}function newestFirst(e2,t2){return!e2.version||!t2.version?(e2.version?-1:0)+ +!!t2.version:compareVersions(
t2.version,e2.version)}function since(e2,t2){let n2=t2.findIndex(({text:t3})=>e2!==void 0&&isSameVersion(t3,e2));return n2<0?t2:t2.slice(0,n2+1)}function skips({
text:e2,version:t2},n2){if(!t2||n2.preRelease||t2.preRelease)return!1;if(n2.versioning==="integer")return(n2.numbers[0]??0)>(t2.numbers[0]??0)+1;let r2=stepSize(
t2,n2);return r2!==void 0&&r2>0&&e2!==n2.text&&!isNext(t2,n2,r2)}function isNext(e2,t2,n2){let r2=readVersion(versionAfter(e2,n2),t2.versioning);return r2!==void 0&&
compareVersions(r2,t2)===0}function lineOf(e2,{landed:t2,proposed:n2,isTransitive:r2,checkpoint:i2},a2){let o2=lineKey(e2),counts=({preRelease:t3})=>!t3||e2.preRelease!==
void 0,inLine=e3=>e3.filter(({version:e4})=>e4&&lineKey(e4)===o2&&counts(e4)).sort(newestFirst),isBelow=({version:t3})=>t3!==void 0&&compareVersions(t3,e2)<0,[s2,
c2]=[inLine(t2),inLine(n2).filter(isBelow)],l2=since(i2,s2.filter(isBelow)),u2=s2.filter(e3=>!isBelow(e3)),[d2]=l2,f2=d2?r2?l2:[d2]:u2.slice(-1),instead=()=>Promise.
resolve(l2.slice(1).map(predecessorOf)),p2=c2.filter(e3=>!d2||newestFirst(e3,d2)<0),m2=r2?p2:p2.slice(0,1),h2=[...t2].sort(newestFirst)[0],g2=m2[0]??d2;return{predecessors:[
...f2,...m2].map(e3=>({...predecessorOf(e3),...e3===d2&&!r2&&{instead}})),facts:{...a2,...g2&&{before:g2.text},remarks:[...h2&&!isBelow(h2)&&u2.length>0?[`${e2.
text} comes below ${u2.at(-1)?.text??h2.text}, which has landed before it`]:[],...g2&&skips(g2,e2)?[`${e2.text} comes after ${g2.text}: the versions between are\
 skipped`]:[],...m2.length>0?[`${e2.text} and ${m2.map(({text:e3})=>e3).join(", ")} come at once: the one before ${e2.text} never landed`]:[]]}}}async function versionLineOf(e2,t2){
let{pairing:n2}=e2,{headPath:r2}=n2,i2=r2===void 0?void 0:t2.scope.versionAt?.(r2);if(!i2)return;let a2=await filesOf(i2,e2.format,t2),{versioning:o2,landed:s2}=a2,
c2={version:i2.version,versioning:o2,remarks:[],...o2==="package"&&!isInPackage(e2.id,i2.version)&&{otherPackage:e2.id}},l2=n2.status==="moved"&&s2.length>0;if(n2.
status!=="added"&&!(l2&&comesFromElsewhere(i2,n2,t2)))return{predecessors:[],facts:c2};let u2=l2?[]:a2.proposed,d2=o2&&readVersion(i2.version,o2);if(!d2)return outOfLine(
c2,s2);let isSame2=({version:e3})=>e3&&compareVersions(e3,d2)===0,f2=s2.find(isSame2);if(f2)return{predecessors:[predecessorOf(f2)],facts:{...c2,edits:f2.path}};
let p2=u2.find(isSame2),m2=t2.scope.checkpoint?.(i2.path);return lineOf(d2,{landed:s2,proposed:u2,isTransitive:isTransitive(t2,i2.path),checkpoint:m2},{...c2,...p2&&
{edits:p2.path}})}function comesFromElsewhere({line:e2},{basePath:t2},{scope:n2}){return t2!==void 0&&n2.versionAt?.(t2)?.line!==e2}function isInPackage(e2,t2){
return e2.split(".").at(-1)===t2}function withEdit({edits:e2,...n2},r2,i2){return isEdited(r2,i2)?{...n2,edits:t.mt(r2.pairing)}:e2===void 0||isAgain(r2,e2)?n2:
{...n2,edits:e2}}function isAgain({digests:e2,against:t2=[]},n2){return e2.base===e2.head&&t2.length>0&&t2.every(({path:e3})=>e3===n2)}function isEdited({pairing:e2,
digests:t2,cause:n2,changes:r2},{scope:i2}){let{status:a2,basePath:o2}=e2,s2=o2===void 0?void 0:i2.versionAt?.(o2);if(!s2||t2.base===void 0||t2.base===t2.head)return!1;
if(a2==="modified"||a2==="moved")return!0;let c2=`${s2.prefix}${s2.version}/`;return s2.path.startsWith(c2)&&n2?.startsWith(c2)===!0&&r2.some(({effect:e3})=>e3!==
"none")}async function landedVersions(e2,t2,n2){let{landed:r2}=await filesOf(e2,await formatIn(t2,n2,e2.path),{baseSide:t2,head:t2,scope:n2,isLanding:!0});return[
...r2].sort(newestFirst)}async function filesOf(e2,t2,{baseSide:n2,head:r2,scope:i2,isLanding:a2}){let{governed:o2}=i2.settings(e2.path),filesAt=n3=>filesOn(n3,
e2,t2,i2),s2=await filesAt(n2),c2=o2&&o2!==n2&&!a2?await filesAt(o2):[],l2=[...s2,...c2.filter(({path:e3})=>!n2.entries.has(e3))],u2=new Set(l2.map(({path:e3})=>e3)),
d2=(await filesAt(r2)).filter(({path:t3})=>!u2.has(t3)&&t3!==e2.path),f2=e2.versioning??versioningOf((e3=>e3.map(({text:e4})=>e4))(l2.length>0?l2:[...d2,{text:e2.
version}])),read=e3=>({...e3,version:f2&&readVersion(e3.text,f2)});return{versioning:f2,landed:l2.map(read),proposed:d2.map(e3=>read({...e3,proposed:!0}))}}async function filesOn(e2,t2,n2,r2){
let i2=e2.entries.containing(t2.prefix).flatMap(e3=>{if(!e3.startsWith(t2.prefix)||r2.skipped(e3)!==void 0)return[];let n3=t2.peer(e3);return n3?.line===t2.line?
[n3]:[]}),a2=new Set(i2.flatMap(e3=>e3.ending===t2.ending?[e3.version]:[])),o2=[];for(let{path:s2,version:c2,ending:l2}of i2)(l2===t2.ending||!a2.has(c2)&&await formatIn(
e2,r2,s2)===n2)&&o2.push({path:s2,text:c2,side:e2});return o2}async function withPredecessors(e2,t2){let n2=withRemoval(e2,t2),r2=sourcesFor(n2,t2),i2=r2.filter(
({relation:e3})=>e3!=="base"),a2=await versionLineOf(n2,t2),o2={present:t2,sources:i2,versions:a2?.predecessors??[]},s2=i2.length===r2.length?await judgedWith(void 0,
n2,o2)??await besideBase(withNone(n2,i2),o2):await besideBase(n2,o2);if(!a2)return s2;let c2=n2.digests.base===void 0?s2:n2;return{...s2,version:withEdit(a2.facts,
c2,t2)}}function withRemoval(e2,{scope:n2}){let{status:r2,basePath:i2}=e2.pairing;if(r2!=="removed"||i2===void 0||!n2.versionAt?.(i2))return e2;let a2=t.at("the\
 version was removed: whoever reads or writes it has no schema left");return{...e2,verdict:{backward:a2,forward:a2},changes:[],notes:[]}}function withNone(e2,t2){
let n2=t2.map(({relation:e3,name:t3})=>[e3,t3??""].join(" ").trim());if(e2.pairing.status==="added"||n2.length===0)return e2;let r2=`no version that can be read\
 comes from ${n2.join(" or ")}: compared with base`;return{...e2,notes:[...e2.notes,r2]}}async function besideBase(e2,t2){let n2=await withLiveBase(e2,t2.present);
if(n2.faults.length>0||n2.lastingFaults)return n2;let r2=n2.against??baseOf(n2,t2.present),i2={...n2,against:r2};return await judgedWith(r2.length>0?i2:void 0,i2,
t2)??i2}function baseOf({pairing:e2,digests:t2,verdict:n2},{base:r2}){let{basePath:i2}=e2;if(i2===void 0||t2.base===void 0)return[];let{ref:a2,commit:o2}=r2;return[
{relation:"base",name:a2,...o2!==null&&{commit:o2},path:i2,verdict:n2}]}function sourcesFor({pairing:e2},n2){let r2=t.mt(e2),i2=n2.scope.against?.(r2)??[{relation:"\
base"}],a2=i2.some(({relation:e3})=>e3==="history"||e3==="tag"),o2=e2.basePath!==void 0&&e2.headPath!==void 0;return isTransitive(n2,r2)&&o2&&!a2?[...i2,{relation:"\
history"}]:i2}async function judgedWith(e2,n2,r2){let{present:i2,sources:a2}=r2;if(n2.faults.length>0||n2.lastingFaults||a2.length===0)return e2;let o2=await Promise.
all(a2.map(e3=>predecessorsOf(e3,n2,r2))),{headPath:s2}=n2.pairing,c2=t.ft(i2.scope.settings(t.mt(n2.pairing)),n2.format),l2=t.ht(c2),u2=e2;for(let e3 of o2.flatMap(
({predecessors:e4})=>e4))u2=s2===void 0?u2??{...n2,against:[againstOf(e3,n2)]}:await besides(u2,n2,{predecessor:e3,present:i2,promised:l2,headPath:s2});let d2=o2.
flatMap(e3=>e3.missing??[]),f2=o2.flatMap(e3=>e3.looked??[]),p2=o2.some(({predecessors:e3})=>e3.length>0);if(!u2&&d2.length===0&&(f2.length===0||p2))return;let m2=u2??
(d2.length>0?n2:neverReleased(n2,f2)),h2=e2?m2:withUnreleased(m2,n2,f2);return d2.reduce((e3,t2)=>unknownBefore(e3,t2,l2),h2)}async function predecessorsOf({relation:e2,
name:n2},{pairing:r2,cause:i2},{present:a2,versions:o2}){if(e2==="version")return{predecessors:o2};let s2=a2.find[e2];if(!s2)return{predecessors:[],missing:`the\
re is no ${e2} to take them from`};let c2=t.mt(r2),{basePath:l2=c2}=r2,{governed:u2}=a2.scope.settings(c2),d2=isTransitive(a2,c2),asked=e3=>s2({path:e3,...u2&&{
governed:{tip:u2,unpack}},...i2!==void 0&&{cause:i2},...n2!==void 0&&{name:n2},...d2&&{all:!0}}),f2=await asked(l2);if(f2.predecessors.length===0&&l2!==c2&&e2!==
"history"){let e3=await asked(c2);if(e3.predecessors.length>0)return e3}let p2=d2?a2.scope.checkpoint?.(c2):void 0,m2=p2===void 0?-1:f2.predecessors.findIndex(e3=>isCheckpoint(
p2,e3));return m2<0?f2:{predecessors:f2.predecessors.slice(0,m2+1),...f2.looked!==void 0&&{looked:f2.looked}}}async function besides(e2,t2,n2){let{predecessor:r2,
present:i2,promised:a2,headPath:o2}=n2,{format:s2,head:c2,scope:l2}=i2,u2=await compareWithPredecessor(s2,r2,{snapshot:c2,path:o2,judged:!0},l2.settings(o2));if(u2?.
digests.base===void 0&&r2.instead){let[i3,...a3]=await r2.instead(),o3=`${r2.name} does not parse: it was not compared`,s3=i3&&{...i3,instead:()=>Promise.resolve(
a3)},c3=s3&&await besides(e2,t2,{...n2,predecessor:s3});if(c3)return{...c3,notes:[...c3.notes,o3]}}let d2=u2?.digests.base===void 0?void 0:u2,f2=d2&&await landedSince(
{own:t2,earlier:d2,predecessor:r2,present:i2,promised:a2}),p2=[...new Set([...e2?.landed??[],...f2??[]])],m2=p2.length>0?{landed:p2}:{};if(e2)return{...merged(e2,
d2,r2,a2),...m2};if(!d2)return;let{pairing:h2,cause:g2,notes:_2}=t2;return{...m2,...withoutBasePlaces(d2),pairing:h2,...g2!==void 0&&{cause:g2},notes:[`compared\
 with ${r2.name}`,...d2.notes,..._2],against:[againstOf(r2,d2)]}}function asNew({pairing:e2,format:n2,id:r2,faults:i2,notes:a2,digests:o2,cause:s2}){return{pairing:e2,
format:n2,id:r2,faults:i2,notes:a2,digests:o2,...s2!==void 0&&{cause:s2},verdict:t.Z,changes:[]}}function neverReleased(e2,t2){let n2=e2.pairing.status==="remov\
ed"?"nobody has it":"it is judged as new",r2=t2.length===0?[]:[`not in ${t2.join(" and not in ")}: ${n2}`];return{...asNew(e2),against:[],notes:[...r2,...e2.notes]}}
function withUnreleased(e2,n2,r2){let i2=new Set(e2.changes.map(({fingerprint:e3})=>e3)),a2=n2.changes.filter(({fingerprint:e3,verdict:n3,effect:r3})=>!i2.has(e3)&&
r3!=="none"&&t.$.some(e4=>n3[e4].outcome!=="reads"));if(a2.length===0||r2.length===0||e2.against?.length===0)return e2;let o2=a2.length>3?[`${String(a2.length-3)}\
 more changes are free so`]:[],s2=a2.slice(0,3).map(({message:e3})=>`${e3}: free, because it is not in ${r2.join(" or ")}`);return{...e2,notes:[...e2.notes,...s2,
...o2]}}var fe=e.n({compareSources:()=>compareSources});async function compareSources(e2,t2){let{baseSide:n2,headSide:r2,predecessors:i2}=e2,{candidates:a2,skipped:o2,
unrecognised:s2}=await discover(e2,t2),c2=await load(a2,e2),l2=await otherChanges(e2,a2),u2=configuredFiles([n2,r2],t2.formatOf),d2=[];for(let{format:r3,head:a3,
comparisons:o3}of await compareFormats(c2,{sources:e2,scope:t2,touched:l2,configured:u2,all:c2.length})){let s3={format:r3,head:a3,baseSide:n2,base:e2.base,scope:t2,
isLanding:e2.isLanding===!0,find:i2??{}};for(let e3 of o3.map(i2?e4=>e4:withEveryFault))d2.push(await withPredecessors(e3,s3))}let f2=d2.map(e3=>withPromise(e3,
t2)).sort(byPath),p2=skippedNote(o2);return{base:e2.base,head:e2.head,contracts:countContracts(e2,t2,f2),comparisons:f2,...s2.length>0&&{unrecognised:s2},notes:[
...e2.notes??[],...p2===void 0?[]:[p2]],textOf:(e3,t3)=>{let i3=(e3==="base"?n2:r2).read(t3);return"text"in i3?i3.text:void 0}}}function withEveryFault({lastingFaults:e2=[],
...t2}){return{...t2,faults:[...t2.faults,...e2]}}async function otherChanges(e2,t2){let n2=e2.differing.filter(e3=>!sameContent(e3)).map(({path:e3})=>e3),r2=new Set(
[...n2,...await changedLinks(e2)]);for(let{path:e3}of t2)r2.delete(e3);return[...r2]}function withPromise(e2,n2){let r2=n2.settings(t.mt(e2.pairing)),{faults:i2,
lastingFaults:a2,format:o2}=e2,s2=t.ft(r2,o2),c2=a2!==void 0||i2.length===0&&t.gt(t.lt(e2),s2);return{...e2,mode:s2,declared:r2.mode!==void 0,satisfied:c2}}function byPath(e2,n2){
return byCodeUnits(t.mt(e2.pairing),t.mt(n2.pairing))}function countContracts(e2,n2,r2){if(e2.format!==void 0)return 1;let i2=n2.byNameOnly&&e2.headLines!==void 0?
countByName(e2.headLines):void 0,a2=new Set(r2.map(({pairing:e3})=>t.mt(e3)));if(i2!==void 0)return i2+[...a2].filter(e3=>t.yt(e3)===void 0).length;let o2=new Set(
a2),s2=0;for(let t2 of contractsOf(e2.headSide,n2))s2+=1,o2.delete(t2);return s2+o2.size}function hurt(e2,n2="breaks"){let{backward:r2,forward:i2}=e2;return t.et(
r2)&&t.et(i2)?`${n2} both`:t.et(r2)?i2.outcome==="undecided"?`${n2} old data, and perhaps old readers`:`${n2} old data`:t.et(i2)?r2.outcome==="undecided"?`${n2}\
 old readers, and perhaps old data`:`${n2} old readers`:t.Q(e2)==="undecided"?"undecided":`${n2} nobody`}function verdictPhrase({faults:e2,lastingFaults:t2,verdict:n2}){
return e2.length>0?"does not parse":t2?"not judged":hurt(n2)}function modeWords({mode:e2,declared:t2}){return`${t2?"promised":"expected"} ${e2}`}function reasonOf(e2){
return e2.outcome==="reads"?e2.note:e2.because}function isLoud({verdict:e2,effect:t2}){return t2!=="none"&&failsAlone({verdict:e2})}function failsAlone({verdict:e2}){
return t.$.some(t2=>e2[t2].outcome!=="reads")}function wholeReasons({verdict:e2,changes:n2}){let r2=t.$.filter(e3=>n2.every(t2=>t2.verdict[e3].outcome==="reads")).
flatMap(t2=>e2[t2].outcome==="reads"?[]:reasonOf(e2[t2])??[]);return[...new Set(r2)]}function tells(e2,{written:t2,observed:n2}){let r2=JSON.stringify(t2);return e2.
includes(n2)&&e2.includes(r2.slice(0,pe))}function datumText({shown:e2,written:t2}){return e2??JSON.stringify(t2)}const pe=100;function plural(e2,t2,n2=`${t2}s`){
return`${String(e2)} ${e2===1?t2:n2}`}function storiesOf({comparisons:e2}){let t2=new Causes(e2),n2=new Map,r2=[];for(let i2 of e2){let e3=i2.changes.filter(isLoud),
a2=e3.filter(e4=>!t2.ofChange(i2,e4)),o2=[...e3.flatMap(e4=>t2.ofChange(i2,e4)??[]),...t2.ofContract(i2)??[]];if(!(o2.length>0&&a2.length===0&&i2.faults.length===
0)||i2.pairing.status!=="affected"&&wholeReasons(i2).length>0)r2.push({reported:i2,changes:a2});else for(let e4 of o2){let t3=n2.get(e4)??new Set;n2.set(e4,t3.add(
i2))}}return r2.map(e3=>({...e3,reached:[...n2.get(e3.reported)??[]]})).map(e3=>({entry:e3,weight:gravityOf(e3.reported)})).sort((e3,t3)=>t3.weight-e3.weight).map(
({entry:e3})=>e3)}const me={full:0,backward:1,forward:1,undecided:2,breaking:3};function gravityOf({faults:e2,satisfied:n2,verdict:r2}){return e2.length>0?e2.every(
({origin:e3})=>e3)?99:100:(n2?0:10)+me[t.Q(r2)]}var Causes=class{byPath=new Map;constructor(e2){for(let t2 of["basePath","headPath"])for(let n2 of e2){let e3=n2.
pairing[t2];e3!==void 0&&this.byPath.set(e3,n2)}}ofChange(e2,t2){return this.tellerOf(e2,elsewhere(e2,t2))}ofContract(e2){let t2=this.tellerOf(e2,e2.cause);return t2&&
[t2]}tellerOf(e2,t2){let n2=new Set([e2]);for(let r2=t2;r2!==void 0;){let t3=this.byPath.get(r2);if(!t3||n2.has(t3))return;n2.add(t3);let i2=t3.changes.filter(isLoud);
if(i2.some(e3=>elsewhere(t3,e3)===void 0)||t3.faults.length>0)return e2.satisfied||gravityOf(t3)>=gravityOf(e2)?t3:void 0;r2=i2.flatMap(e3=>elsewhere(t3,e3)??[])[0]??
t3.cause}}};function elsewhere({pairing:e2,cause:t2},{declaredIn:n2,location:r2}){if(n2!==void 0)return n2;if(e2.status==="affected")return t2;let i2=r2?.file;return i2===
void 0||i2===e2.basePath||i2===e2.headPath?void 0:i2}function datumExcerpt({shown:e2,written:n2},r2,i2=100){let a2=e2??JSON.stringify(n2);if(a2.length<=i2)return a2;
let o2=new Set(r2.map(plainName).filter(e3=>e3!=="")),s2=e2===void 0?n2:parsed(e2),c2=s2===void 0?a2:focused(s2,o2,0);return t.W(c2,2*i2)}function parsed(e2){try{
return JSON.parse(e2)}catch{return}}function plainName(e2){return e2.replace(/[^\p{L}\p{N}]/gu,"").toLowerCase()}function focused(e2,t2,n2){if(typeof e2=="strin\
g")return JSON.stringify(shortString(e2));if(typeof e2!="object"||!e2)return JSON.stringify(e2);if(n2>20)return"\u2026";if(Array.isArray(e2))return`[${[...e2.slice(
0,2).map(e3=>focused(e3,t2,n2+1)),...e2.length>2?["\u2026"]:[]].join(",")}]`;let r2=Object.entries(e2),i2=r2.filter(([e3,r3])=>leadsTo(e3,r3,t2,n2)),a2=i2.length>
0?i2:r2.slice(0,2);return`{${[...a2.map(([e3,r3])=>`${JSON.stringify(e3)}:${focused(r3,t2,n2+1)}`),...a2.length<r2.length?["\u2026"]:[]].join(",")}}`}function leadsTo(e2,t2,n2,r2){
return n2.has(plainName(e2))?!0:typeof t2!="object"||!t2||r2>20?!1:Object.entries(t2).some(([e3,t3])=>leadsTo(e3,t3,n2,r2+1))}function shortString(e2){return e2.
length<=24?e2:`${t.L(e2,8)}\u2026 (${String(e2.length)} characters)`}const he=new Set(["pass","neutral"]);function isPassing({decision:e2}){return e2!==void 0&&
he.has(e2.status)}function isFailing(e2,{satisfied:t2,faults:n2}){return(n2.length>0||!t2)&&!isPassing(e2)}const X=new Set(["GV013","GV020","GV021"]);function gateFindings(e2){
let{decision:t2}=e2;if(t2===void 0||isPassing(e2))return[];let n2=new Map;for(let e3 of[...fromReasons(t2),...fromRequirements(t2)])n2.set(`${e3.code} ${e3.message}`,
e3);return[...n2.values()]}function fromReasons({reasons:e2}){return e2.filter(({code:e3})=>!X.has(e3)).map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,
...n2&&{location:n2}}))}function fromRequirements({requirements:e2}){return e2.filter(({status:e3})=>e3!=="met").map(e3=>{let n2=t.I(e3),{code:r2,contract:i2}=e3;
return{code:r2,message:`${e3.message}${n2===""?"":`. To do: ${n2}`}`,...i2!==""&&{location:{file:i2}}}})}function isToldHere({comparisons:e2}){let n2=new Set(e2.
filter(({faults:e3})=>e3.some(({origin:e4})=>e4===void 0)).map(({pairing:e3})=>t.mt(e3)));return({origin:e3})=>e3===void 0||!n2.has(e3.file)}function repeated({
comparisons:e2}){let t2=alikeGroups(e2).filter(e3=>e3.length>3&&e3.every(({pairing:e4})=>e4.status==="modified")).flatMap(([e3,...t3])=>e3?[[e3,t3]]:[]);return{
firsts:new Map(t2),others:new Set(t2.flatMap(([,e3])=>e3))}}function alikeGroups(e2){let n2=new Map;for(let r2 of e2){let e3=affectedAlike(r2)??faultedAlike(r2)??
editedAlike(r2)??t.mt(r2.pairing),i2=n2.get(e3);i2?i2.push(r2):n2.set(e3,[r2])}return[...n2.values()]}function editedAlike(e2){let{pairing:n2,format:r2,faults:i2,
lastingFaults:a2,changes:o2,mode:s2,declared:c2,satisfied:l2,notes:u2,profile:d2}=e2;if(n2.status!=="modified"||i2.length>0||a2||d2||o2.length===0)return;let f2=o2.
map(({rule:n3,element:i3,message:a3,verdict:o3,effect:s3,surface:c3,declaredIn:l3,location:u3})=>[n3,l3??otherFile(e2,u3),t.bt[r2].namesRoot?i3.slice(1):i3,a3,hurt(
o3),s3,c3]);return`
${JSON.stringify([f2,s2,c2,l2,u2])}`}function otherFile({pairing:e2},t2){let n2=t2?.file;return n2===e2.basePath||n2===e2.headPath?void 0:n2}function faultedAlike({
pairing:e2,faults:n2}){let r2=n2.flatMap(({origin:n3})=>n3&&n3.file!==t.mt(e2)?placeText$1(n3):[]);return n2.length>0&&r2.length===n2.length?`
${r2.join(`
`)}`:void 0}function affectedAlike(e2){let{pairing:t2,cause:n2,faults:r2,verdict:i2,mode:a2,satisfied:o2,profile:s2}=e2;if(!(t2.status!=="affected"||n2===void 0||
r2.length>0||s2))return`
${[n2,hurt(i2),a2,String(o2)].join(`
`)}`}function placeText$1({file:e2,line:t2}){return t2===void 0?e2:`${e2}:${String(t2)}`}function excerptOf({textOf:e2},{location:t2,baseLocation:n2},r2=100){if(!e2||
!t2)return[];let i2=[...n2?[n2]:[],t2].flatMap(t3=>{let n3=e2(t3.side,t3.file);return n3===void 0?[]:[{place:t3,lines:linesOf(n3,t3)}]}),a2=i2.map(({place:e3,lines:t3},n3)=>cutOf(
e3,t3,i2[1-n3]?.lines??[])),[o2,s2]=a2,c2=s2&&o2?.text===s2.text?[s2]:a2,l2=Math.min(...c2.map(({text:e3})=>/^\s*/.exec(e3)?.[0].length??0));return c2.map(e3=>escapedCut(
e3,l2,r2))}function linesOf(e2,{line:t2,endLine:n2}){let r2=[],i2=+!!e2.startsWith("\uFEFF");for(let a2=1;a2<=n2&&r2.length<ge;a2+=1){let n3=e2.indexOf(`
`,i2);if(a2>=t2&&r2.push(e2.slice(i2,n3<0?void 0:n3).replace(/\r$/,"")),n3<0)break;i2=n3+1}return r2}const ge=40;function cutOf({side:e2,line:t2,column:n2,endLine:r2,
endColumn:i2},a2,o2){let s2=new Set(o2.map(e3=>e3.trim())),tells2=e3=>new RegExp("\\p{L}","u").test(e3),c2=a2.findIndex(e3=>tells2(e3)&&!s2.has(e3.trim())),l2=Math.
max(0,c2>=0?c2:a2.findIndex(tells2)),u2=a2[l2]??"",d2=l2===0?n2-1:u2.length-u2.trimStart().length,f2=t2+l2===r2?i2-1:u2.trimEnd().length;return{side:e2,line:t2+
l2,text:u2,from:Math.min(d2,u2.length),to:Math.max(d2+1,f2)}}function escapedCut({side:e2,line:n2,text:r2,from:i2,to:a2},o2,s2){let flat2=e3=>t.G(e3.replace(/\t/g,
" ")),c2=t.L(flat2(r2.slice(i2,a2)),s2),l2=Math.max(0,s2-c2.length),u2=flat2(r2.slice(Math.min(o2,i2),i2)),d2=flat2(r2.slice(a2)),f2=u2.length>l2/2&&u2.length+d2.
length>l2,p2=Math.max(Math.floor(l2/2),l2-d2.length),m2=f2?`\u2026${u2.slice(u2.length-p2).replace(/^[\uDC00-\uDFFF]/,"")}`:u2,h2=Math.max(0,s2-c2.length-m2.length),
g2=d2.length>h2?`${t.L(d2,h2)}\u2026`:d2;return{side:e2,line:n2,text:m2+c2+g2,from:m2.length,to:m2.length+c2.length}}function classCounts(e2){let n2={full:0,backward:0,
forward:0,breaking:0,undecided:0,faults:0};for(let{verdict:r2,faults:i2}of e2)i2.length>0?n2.faults+=1:n2[t.Q(r2)]+=1;return n2}function satisfiedAll(e2){return e2.
every(({satisfied:e3})=>e3)}const Z=["full","backward","forward","undecided","breaking"];function worstClass(e2){return e2.filter(({faults:e3})=>e3.length===0).
map(({verdict:e3})=>t.Q(e3)).sort((e3,t2)=>Z.indexOf(t2)-Z.indexOf(e3))[0]}function classWords(e2){let t2=e2.filter(({lastingFaults:e3})=>e3).length,n2=classCounts(
e2);return[[n2.breaking,"breaks both","break both"],[n2.forward,"breaks old data","break old data"],[n2.backward,"breaks old readers","break old readers"],[n2.undecided-
t2,"undecided","undecided"],[n2.faults,"does not parse","do not parse"],[n2.full,"breaks nobody","break nobody"],[t2,"not judged","not judged"]].filter(([e3])=>e3>
0).map(([e3,t3,n3])=>`${String(e3)} ${e3===1?t3:n3}`).join(", ")}function ruleCounts(e2){let t2=new Map;for(let{rule:n2}of e2)t2.set(n2,(t2.get(n2)??0)+1);return[
...t2].sort(([e3,t3],[n2,r2])=>r2-t3||byCodeUnits(e3,n2))}function waysOut(e2){let n2=new Map;for(let r2 of e2){let e3=wayOut$1(r2);e3!==void 0&&n2.set(e3,[...n2.
get(e3)??[],t.mt(r2.pairing)])}return[...n2].map(([e3,t2])=>{let n3=t2.length-2,r2=n3>0?` and ${plural(n3,"other")}`:"";return`no promise is declared for ${t2.slice(
0,2).join(", ")}${r2}: ${e3}`})}function wayOut$1(e2){let{declared:n2,satisfied:r2,faults:i2,pairing:a2}=e2;if(n2||r2||i2.length>0||["removed","affected"].includes(
a2.status))return;let{backward:o2,forward:s2}=t.lt(e2);return o2.outcome==="reads"?"compatibility: backward would let this pass, which is right where all reader\
s are upgraded before the first writer":s2.outcome==="reads"?"compatibility: forward would let this pass, which is right where all writers are upgraded first an\
d nobody reads data from before":"only compatibility: none would let this pass, which is right where nobody else reads these data and none are stored"}async function governanceAt(e2,{
config:t2,settings:n2={}}){let r2=mayBeGoverned(e2,t2)?await(await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.u)).readPolicy(e2,t2):void 0;
if(r2&&"faults"in r2)return r2;let i2=r2?.policy.configured?r2.policy:void 0;return{scope:await governedScope(e2,i2,n2),policy:i2}}function mayBeGoverned({entries:e2},n2){
return n2!==void 0||t.q(e2).length>0||t.J.some(t2=>e2.has(t2))}async function needsOf({scope:e2,policy:t2},n2,{sources:r2,tip:i2,now:a2}){let{declaredVersions:o2,
readRequests:s2,assessNeeds:c2,versionPlace:l2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.u),{touchedFiles:u2}=await Promise.resolve().
then(()=>se),{baseSide:d2,headSide:f2}=r2,[p2,m2]=await Promise.all([s2(i2),s2(f2)]);return c2(t2,n2,{now:a2,booked:p2,proposed:m2,touched:await u2(r2,t2),versions:await o2(
n2,{baseSide:d2,headSide:f2,placeOf:e3=>l2(t2,e3)}),contractReader:contractReader({tip:i2,head:f2,settings:e2.settings})})}async function proposedFaults({headSide:e2,
differing:t2},n2,r2){if(r2!==void 0&&!e2.entries.has(r2)||!mayBeGoverned(e2,r2))return[];let i2=await governanceFileTest(n2);if(!t2.some(({path:e3})=>i2(e3)))return[];
let{readPolicy:a2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.u),o2=await a2(e2,r2);return"faults"in o2?o2.faults:[]}async function governanceFileTest(e2){
let{isGovernanceFile:t2}=await Promise.resolve().then(()=>ae),{withoutConfig:n2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.nt);return r2=>t2(
e2??n2,r2)}async function repairOf({sources:e2,faults:t2,earlierTips:n2},r2){let{baseSide:i2,differing:a2,headSide:o2}=e2;if(!n2||a2.length===0||!mayBeGoverned(
o2,r2.config))return;let s2=await governanceAt(o2,r2);if(!("faults"in s2||!s2.policy)&&"faults"in await governanceAt(i2,r2))for await(let e3 of n2()){let n3=await governanceAt(
e3,r2);if("faults"in n3||!n3.policy)continue;let{scope:i3,policy:o3}=n3,s3=await governanceFileTest(o3);if(!a2.every(({path:e4})=>s3(e4)))return;let[c2]=t2,l2=`\
the configuration on the governed branch has faults (${c2?describeFault(c2):""}): this proposal repairs it, and is judged by the last configuration that had non\
e`;return{governance:{scope:i3,policy:o3},tip:e3,note:l2}}}const _e={message:"the governed branch's own configuration has these faults, so nothing can be decide\
d: a proposal that repairs them and touches nothing but governance files is judged by the last configuration without faults; where the branch never had one, som\
ebody who may push to it must repair it"};async function proposedRules({differing:e2,headSide:n2},r2){let i2=new Set(e2.map(({path:e3})=>e3.slice(e3.lastIndexOf(
"/")+1))),a2=[];for(let{id:e3,proposedRules:o2}of C)o2&&t.bt[e3].decidingFiles.some(e4=>i2.has(e4))&&a2.push(...await o2(r2,n2));return a2}async function otherRules(e2,t2){
let n2=[];for(let{id:r2,otherRules:i2}of C)i2&&e2.some(({format:e3})=>e3===r2)&&n2.push(...await i2(t2));return n2}function preload({differing:e2,baseSide:n2,headSide:r2}){
let i2=C.map(n3=>({format:n3,paths:e2.map(({path:e3})=>e3).filter(e3=>t.yt(e3)===n3.id)})),a2=i2.flatMap(e3=>e3.paths);if(a2.length<=50)for(let e3 of[n2,r2])e3.
load(a2).catch(()=>{});for(let e3 of i2)e3.paths.length>0&&e3.format.load().catch(()=>{})}function unchangedContracts({headSide:e2},n2,{comparisons:r2}){let i2=new Set(
r2.map(({pairing:e3})=>t.mt(e3)));return[...contractsOf(e2,n2)].filter(e3=>!i2.has(e3)).sort(byText(e3=>e3)).flatMap(e3=>{let r3=n2.settings(e3),i3=n2.formatOf?.(
e3)??t.yt(e3);return i3?[{pairing:{status:"unchanged",basePath:e3,headPath:e3},format:i3,id:e3,mode:t.ft(r3,i3),declared:r3.mode!==void 0,satisfied:!0,verdict:t.
Z,changes:[],faults:[],notes:[],digests:{}}]:[]})}var ve=e.n({gate:()=>gate});async function gate(e2){let{sources:n2}=e2;if(n2.differing.length===0&&!e2.all){let r3=await compareSources(
n2,defaultScope(e2.settings));return{report:{...r3,decision:t.P(r3)}}}preload(n2);let r2=await governingOf(e2);if("faults"in r2)return r2;let{governance:i2,tip:a2,
remarks:o2}=r2,s2=await proposedFaults(n2,i2.policy,e2.config);if(s2.length>0)return{faults:s2};let c2=scopeOf(i2.scope,e2),l2=await compareSources(n2,c2),u2=await proposedRules(
n2,a2),d2={...l2,...e2.all&&{unchanged:unchangedContracts(n2,c2,l2)},notes:[...l2.notes,...o2,...u2]};if(!i2.policy){let r3=t.Y(n2.headSide.entries,n2.target?.name??
n2.base.ref,e2.config),i3=e2.settings?.profile===void 0?await otherRules(d2.comparisons,a2):[],o3=[...d2.notes,...r3===void 0?[]:[r3],...i3];return{report:{...d2,
notes:o3,decision:e2.unconfigured(d2)}}}let{policy:f2}=i2,{contradictionOn:p2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.u),m2=d2.
comparisons.map(({pairing:e3})=>t.mt(e3)).flatMap(e3=>p2(f2,e3)?.message??[]),h2=await needsOf({scope:c2,policy:f2},d2.comparisons,{...e2,tip:a2}),g2=await e2.facts(
h2),{decide:_2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.u);return{report:{...d2,notes:[...d2.notes,...m2],decision:withUnrecognised(
await _2(h2,g2),d2)},needs:h2,facts:g2}}function scopeOf(e2,{only:t2,against:n2}){let r2=n2?{...e2,against:()=>n2}:e2;return t2?narrowed(r2,t2):r2}function withUnrecognised(e2,{
unrecognised:t2=[]}){if(t2.length===0)return e2;let n2=t2.map(e3=>({code:"GV018",message:`${e3} is named under contracts: in the config, and no format recognise\
s it, so nobody can judge it: give its entry a format:, narrow files:, or leave it out with ignore: (of an OpenAPI, AsyncAPI or Swagger document, the schemas ar\
e judged in files of their own)`,location:{file:e3}}));return{...e2,status:"fault",reasons:[...n2,...e2.reasons]}}async function governingOf(e2){let{sources:t2,
earlierTips:n2}=e2,r2=await e2.tip(),i2=await governanceAt(r2,e2);if(!("faults"in i2))return{governance:i2,tip:r2,remarks:[]};let{faults:a2}=i2,o2=await repairOf(
{sources:t2,faults:a2,...n2&&{earlierTips:n2}},e2);return o2?{governance:o2.governance,tip:o2.tip,remarks:[o2.note]}:{faults:[...a2,_e]}}const ye=RegExp("\x1B\\[[0-\
9;]*m","g");function fitted(e2,{width:t2,unicode:n2}){let r2=n2?e2:e2.map(plainDrawing);return Number.isFinite(t2)?r2.flatMap(e3=>wrapped(e3,Math.max(t2,40))):r2}
function wrapped(e2,t2){if(visibleLength(e2)<=t2)return[e2];let n2=/^ */.exec(e2)?.[0]??"",r2=[],i2="",a2=0;for(let o2 of e2.slice(n2.length).split(/(?<= )(?=[^ ])/)){
let e3=visibleLength(o2.trimEnd());a2>0&&n2.length+a2+e3>t2&&(r2.push(i2.trimEnd()),i2="  ",a2=2),i2+=o2,a2+=visibleLength(o2)}return[...r2,i2].map(e3=>n2+e3)}function visibleLength(e2){
let t2=e2.replace(ye,"").replace(new RegExp("\\p{M}","gu"),"");return Array.from(t2.replace(be,"  ")).length}const be=new RegExp("\\p{Emoji_Presentation}|[\\u1100\
-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]","gu"),xe={"\u2713":"+",
"\u2717":"x","\u2192":"->","\u2026":"...","\u2022":"*"};function plainDrawing(e2){return e2.replace(/[✓✗→…•]/g,e3=>xe[e3]??e3)}function kindOf({rule:e2,
message:t2,verdict:n2,effect:r2,surface:i2,remedy:a2}){return[e2,t2,hurt(n2),r2,i2,a2].join(`
`)}function changesLines(e2,t2){let{verbose:n2,style:r2}=t2.options,i2=new Map;for(let t3 of e2){let e3=i2.get(kindOf(t3));e3?e3.push(t3):i2.set(kindOf(t3),[t3])}
let a2=[...i2.values()],o2=n2?a2:a2.slice(0,10),s2=a2.slice(o2.length).flat().length;return[...o2.flatMap(e3=>{let[i3,...a3]=e3;return i3?n2||e3.length<=3?e3.flatMap(
e4=>changeLines(e4,t2)):[...changeLines(i3,t2),alikeLine(a3,r2)]:[]}),...s2>0?[r2.dim(`    ${plural(s2,"more change")} (--verbose shows each)`)]:[]]}function alikeLine(e2,n2){
let r2=e2.slice(0,5).map(({element:e3})=>t.U(elementText(e3))),i2=e2.length-r2.length,a2=i2>0?`${r2.join(", ")} and ${String(i2)} more`:r2.join(", ");return`   \
   ${plural(e2.length,"more change")} of this kind: ${a2} ${n2.dim("(--verbose shows each)")}`}function changeLines(e2,n2){let{reported:r2,report:i2,options:a2}=n2,
{style:o2,verbose:s2}=a2,{verdict:c2}=e2,l2=e2.effect==="none"&&failsAlone(e2)&&r2.changes.length>1?o2.dim(", cancelled by another change"):"",u2=!s2&&n2.explained.
has(kindOf(e2));n2.explained.add(kindOf(e2));let d2=isLoud(e2)?o2.bold(hurt(c2)):hurt(c2),f2=`  ${`${o2.cyan(t.U(placeText(e2,r2)))}  `}${t.U(sentenceOf(e2))}: ${d2}${l2}\
  ${o2.dim(e2.rule)}`;return u2?[f2]:[f2,...isLoud(e2)?excerptLines(e2,i2,a2):[],...outcomeLines(e2,a2),...s2?surfaceLines(e2,o2):[],...isLoud(e2)?[`      ${o2.
bold("do:")} ${o2.bold(t.U(e2.remedy))}`]:[],...s2&&isLoud(e2)?[o2.dim(`      ${e2.fingerprint}`)]:[]]}function headingOf(e2,n2){return`${t.U(placeText(e2,n2))}\
  ${t.U(sentenceOf(e2))}: ${hurt(e2.verdict)}  ${e2.rule}`}function placeText({location:e2,element:t2},{pairing:n2}){if(!e2)return elementText(t2);let{file:r2,line:i2,
column:a2,side:o2}=e2,s2=r2===n2.headPath||r2===n2.basePath,c2=o2==="base"&&n2.headPath!==void 0?" (base)":"";return`${s2?"":`${r2}:`}${String(i2)}:${String(a2)}${c2}`}
function excerptLines(e2,t2,{style:n2,width:r2=100}){let i2=excerptOf(t2,e2,Math.min(120,Math.max(r2,60)-20)),a2=i2.at(-1);if(!a2)return[];let o2=Math.max(...i2.
map(({line:e3})=>String(e3).length)),s2=i2.map(({side:e3,line:t3,text:r3})=>{let i3=e3==="base"?n2.red("-"):n2.green("+");return`      ${n2.dim(String(t3).padStart(
o2))} ${i3} ${r3}`}),c2=" ".repeat(6+o2+3+visibleLength(a2.text.slice(0,a2.from))),l2=visibleLength(a2.text.slice(a2.from,a2.to));return[...s2,`${c2}${n2.yellow(
"^".repeat(Math.max(1,l2)))}`]}function sentenceOf({element:e2,message:t2,location:n2}){let r2=e2.at(-1);return r2===void 0||names(t2,r2.replace(/^[#<]|>$/g,""))||
!n2?t2:`${elementText(e2)}: ${t2}`}function names(e2,t2){return` ${e2} `.split(t2).some((e3,t3,n2)=>{let r2=n2[t3+1];return r2!==void 0&&!/[\p{L}\p{N}_]$/u.test(
e3)&&!/^[\p{L}\p{N}_]/u.test(r2)})}const Q={backward:{reader:"new readers",data:"old data"},forward:{reader:"old readers",data:"new data"}};function outcomeLines(e2,{
style:n2,verbose:r2}){let{backward:i2,forward:a2}=e2.verdict;return!r2&&t.et(i2)&&i2.outcome===a2.outcome?directionLines(e2,"backward",`${subjectOf("backward",i2)}\
, and ${Q.forward.reader} ${Q.forward.data}`,n2):t.$.flatMap(t2=>{let i3=e2.verdict[t2];return i3.outcome==="reads"&&!r2&&isLoud(e2)?[]:directionLines(e2,t2,subjectOf(
t2,i3),n2)})}function subjectOf(e2,{outcome:t2}){let{reader:n2,data:r2}=Q[e2];return t2==="undecided"?`undecided for ${n2} of ${r2}`:`${n2} ${t2==="reads"?"read":
t2==="rejects"?"reject":"misread"} ${r2}`}function directionLines(e2,n2,r2,i2){let a2=e2.verdict[n2],o2=t.U(reasonOf(a2)??"");if(!t.et(a2))return o2===""?[]:[` \
     ${r2}: ${o2}`];let s2=e2.surface==="json"?" as JSON":"",{witness:c2}=a2;if(!c2)return[`      ${r2}${s2}: ${o2}`];let l2=tells(a2.because,c2)?"":o2;return[`\
      ${r2}${s2}${l2===""?"":`: ${l2}`}`,...witnessLines(c2,e2,l2,i2)]}function witnessLines(e2,{element:n2},r2,i2){let{observed:a2,decoder:o2}=e2,s2=`        ${i2.
dim("written")} ${t.U(datumExcerpt(e2,n2))}`,c2=`${i2.dim("\u2192")} ${t.W(t.U(news(a2,r2)),200)} ${i2.dim(`(${o2})`)}`;return visibleLength(s2)+visibleLength(c2)<
Se?[`${s2} ${c2}`]:[s2,`        ${c2}`]}const Se=100;function news(e2,t2){let n2=e2.replace(t2,"").replace(/^[\s;:,.]+|[\s;:,.]+$/g,"");return n2===""?"as said":
n2}function surfaceLines({surfaces:e2={}},n2){return Object.entries(e2).flatMap(([e3,r2])=>t.$.flatMap(i2=>{let a2=reasonOf(r2[i2]);return a2===void 0?[]:[n2.dim(
`      ${e3}, ${i2}: ${r2[i2].outcome}: ${t.U(a2)}`)]}))}function someOf(e2,t2){return t2.dim(`    ${namesOf(e2)}`)}function namesOf(e2){let n2=e2.slice(0,3).map(
({reported:e3})=>t.U(t.mt(e3.pairing))),r2=e2.length-n2.length;return`${n2.join(", ")}${r2>0?` and ${String(r2)} more (--verbose lists them all)`:""}`}function contractBlock({
reported:e2,changes:n2,reached:r2},i2){let{style:a2,verbose:o2}=i2.options,{pairing:s2,faults:c2,lastingFaults:l2,satisfied:u2}=e2,d2=t.U(t.mt(s2)),f2=s2.status===
"moved"?a2.dim(` (moved from ${t.U(s2.basePath??"")})`):"";if(c2.length>0)return[`${a2.red("\u2717")} ${a2.bold(d2)}${f2}  ${a2.red("does not parse")}`,...c2.map(
e3=>faultLine(e3,a2)),a2.dim(`      (a file that is no contract is left out by ignore: [${JSON.stringify(t.mt(s2))}] in contract-check.yaml)`)];let p2=e2.notes.
map(e3=>a2.dim(`    note: ${t.U(e3)}`));if(l2)return[`${a2.yellow("\u2022")} ${a2.bold(d2)}${f2}  ${a2.yellow("not judged")}`,...p2];let m2=u2?a2.green("\u2713"):
a2.red("\u2717"),h2=o2||n2.length===0?[]:e2.changes.filter(e3=>!isLoud(e3)),g2=h2.length<=Ce?h2:[];return[`${m2} ${a2.bold(d2)}${f2}  ${verdictWords(e2,a2)}${u2?
"":a2.dim(`, ${modeWords(e2)}`)}`,...e2.cause===void 0?[]:[a2.dim(`    because ${t.U(e2.cause)} changed, which it refers to`)],...changesLines(n2,{...i2,reported:e2}),
...u2?[]:wholeReasons(e2).map(e3=>`    ${a2.dim(t.U(e3))}`),...profileLines(e2,a2),...g2.map(t2=>a2.dim(`  ${headingOf(t2,e2)}`)),...h2.length>g2.length?[a2.dim(
`    ${harmlessText(h2.length)}`)]:[],...r2.length>0?[`    ${a2.bold("reaches")} ${plural(r2.length,"contract")} that ${r2.length===1?"refers":"refer"} to it: ${namesOf(
r2.map(e3=>({reported:e3})))}`]:[],...p2]}const Ce=2;function harmlessText(e2){return`${plural(e2,"change")} ${e2===1?"breaks":"break"} nobody (--verbose lists)`}
function verdictWords(e2,n2){let{pairing:r2,verdict:i2,profile:a2}=e2,o2=`${r2.status==="added"?"new: ":r2.status==="removed"?"removed: ":""}${hurt(i2)}${a2?` (\
as ${a2.name} sees it)`:""}`,s2=t.Q(i2);return s2==="full"?n2.green(o2):s2==="undecided"||t.Q(t.lt(e2))==="full"?n2.yellow(o2):n2.red(o2)}function faultLine({message:e2,
location:n2},r2){let i2=n2?.line===void 0?"":`${n2.file}:${String(n2.line)}:${String(n2.column??1)}: `;return`    ${r2.cyan(t.U(i2))}${t.U(e2)}`}function profileLines({
profile:e2},n2){return(e2?.findings??[]).map(({id:e3,message:r2,location:i2})=>{let a2=i2?`${i2.file}:${String(i2.line)}:${String(i2.column)}  `:"";return`    ${n2.
cyan(t.U(a2))}${e3}  ${t.U(r2)}`})}const we={pass:"pass",neutral:"neutral: not enforced",waiting:"waiting: everything is approved; only the time to land has not\
 come yet",refused:"refused: a person must act",unverifiable:"could not be verified",fault:"fault: something cannot be judged"};function verdictLine({decision:e2,
comparisons:t2},n2){if(!e2)return satisfiedAll(t2)?n2.green("\u2713 everything reads as expected"):n2.red("\u2717 not everything reads as expected");let{status:r2,
validUntil:i2}=e2;if(r2!=="pass")return n2.bold(painter(e2,n2)(`\u2717 ${we[r2]}`));let a2=i2===null?"":` until ${minuteOf(i2)}`,o2=t2.length>0&&!e2.requirements.
some(isMet);return`${n2.green(`\u2713 pass${a2}`)}${o2?": nothing here needs permission":""}`}function decisionLines({decision:e2},{style:n2,verbose:r2}){if(!e2)
return[];let{status:i2,reasons:a2,requirements:o2}=e2,s2=a2.filter(({tells:e3})=>i2!=="pass"||e3!=="end-of-pass").filter(({code:e3})=>!X.has(e3)).map(({message:e3})=>`\
  ${t.U(e3)}`),c2=[...new Set(o2.filter(isMet).map(({message:e3})=>`  ${n2.green("\u2713")} ${t.U(e3)}`))],l2=unmetLines(o2,{paint:painter(e2,n2),style:n2,verbose:r2}),
u2=o2.find(e3=>!isMet(e3)&&e3.command!==void 0);return[...s2,...c2,...l2.length>0?[n2.bold("to do, in this order:")]:[],...l2,...u2?.command===void 0?[]:[`${n2.
bold("next:")} ${n2.bold(t.U(u2.command))}`]]}function isMet({status:e2}){return e2==="met"}function painter({status:e2},t2){return e2==="refused"||e2==="fault"?
t2.red:t2.yellow}function unmetLines(e2,{paint:n2,style:r2,verbose:i2}){let isTime=({dimension:e3,owners:t2})=>e3==="time"&&t2.length===0,a2=e2.filter(e3=>!isMet(
e3)),o2=new Map;for(let e3 of[...a2.filter(e4=>!isTime(e4)),...a2.filter(isTime)]){let n3=t.I(e3),r3=o2.get(n3)??new Set;o2.set(n3,r3.add(e3.message))}return[...o2].
flatMap(([e3,a3])=>{let o3=[...a3],s2=i2||o3.length<=4?o3:o3.slice(0,3),c2=o3.length-s2.length;return[...s2.map(e4=>`  ${n2("\u2717")} ${t.U(e4)}`),...c2>0?[`  ${n2(
"\u2717")} and ${String(c2)} more like these (--verbose lists them all)`]:[],...e3===""?[]:[`    \u2192 ${r2.bold(t.U(e3))}`]]})}function minuteOf(e2){return new Date(
e2).toISOString().replace(/T(\d\d:\d\d).*$/," $1Z")}function unchangedLines({unchanged:e2}){return e2?[`${plural(e2.length,"contract")} unchanged${e2.length>0?"\
:":""}`,...e2.map(({pairing:e3,format:n2,mode:r2,declared:i2})=>`  = ${t.U(t.mt(e3))}  ${n2}, ${i2?`promises ${r2}`:`${r2} is expected`}`)]:[]}var Te=e.n({renderText:()=>renderText});
function renderText(e2,n2){let{style:r2,quiet:i2,width:a2=1/0,unicode:o2=!0}=n2,s2={report:e2,stories:storiesOf(e2),options:n2,explained:new Set},c2=i2?headingBlock(
s2):contractBlocks(s2),l2=i2?[]:waysOut(e2.comparisons),u2=i2?[]:e2.notes.map(e3=>r2.dim(`note: ${t.U(e3)}`)),d2=decisionLines(e2,n2),f2=i2?void 0:totalsLine(s2);
return`${fitted([verdictLine(e2,r2),`${r2.dim(`${revision(e2.base)} \u2192 ${revision(e2.head)}:`)} ${summaryLine(s2)}`,...c2.flatMap(e3=>["",...e3]),...unchangedLines(
e2),...u2.length>0?["",...u2]:[],...d2.length>0?["",...d2]:[],...l2.length>0?["",...wayLines(s2,l2)]:[],...f2===void 0?[]:["",r2.dim(f2)]],{width:a2,unicode:o2}).
join(`
`)}
`}function headingBlock({stories:e2,options:{style:n2}}){let r2=e2.filter(({reported:e3})=>!e3.satisfied),i2=r2.length-$,a2=r2.slice(0,$).map(({reported:e3})=>{
let r3=e3.faults.length>0?"does not parse":`${hurt(e3.verdict)}, ${modeWords(e3)}`;return`${n2.red("\u2717")} ${t.U(t.mt(e3.pairing))}  ${r3}`});return a2.length===
0?[]:[[...a2,...i2>0?[`  and ${plural(i2,"more contract")}`]:[]]]}function revision({ref:e2,commit:n2}){let r2=e2==="WORKTREE"?"working tree":e2;return t.U(n2===
null||n2.startsWith(e2)?r2:`${r2} (${n2.slice(0,10)})`)}function summaryLine({report:{contracts:e2,comparisons:t2},stories:n2}){if(t2.length===0)return e2===0?"\
no contract by name or config; a file that only its content shows is judged when it changes":`${plural(e2,"contract")}, none changed`;let r2=t2.length-n2.length,
i2=r2>0?`; ${String(r2)} more only ${r2===1?"refers":"refer"} to these`:"",a2=n2.map(({reported:e3})=>e3);return`${plural(e2,"contract")}, ${String(a2.length)} \
changed: ${classWords(a2)}${i2}`}function wayLines({report:e2,stories:n2,options:r2},i2){let{style:a2}=r2;if(e2.decision?.requirements.some(({status:e3})=>e3!==
"met"))return i2.map(t.U);let o2=n2.find(({changes:e3})=>e3.length>0)?.changes[0]?.rule;return[a2.bold('to do: make each change as its "do:" line says, or decla\
re in contract-check.yaml what you promise'),...i2.map(e3=>`  ${t.U(e3)}`),...o2===void 0?[]:[`${a2.bold("next:")} contract-check explain ${o2}`]]}function totalsLine({
stories:e2}){let t2=ruleCounts(e2.flatMap(({changes:e3})=>e3)),n2=t2.reduce((e3,[,t3])=>e3+t3,0);if(!(n2<4))return`${plural(n2,"change")} to look at: ${t2.map(([
e3,t3])=>`${String(t3)} ${e3}`).join(", ")}`}const $=10;function contractBlocks(e2){let{report:t2,stories:n2,options:r2}=e2,{style:i2,verbose:a2}=r2;if(a2)return t2.
comparisons.map(t3=>contractBlock({reported:t3,changes:t3.changes,reached:[]},e2));let o2=new Map(n2.map(e3=>[e3.reported,e3])),s2=alikeGroups(n2.map(({reported:e3})=>e3)).
map(e3=>e3.flatMap(e4=>o2.get(e4)??[])),isQuiet=([e3])=>e3!==void 0&&e3.reported.satisfied&&e3.changes.length===0&&!says(e3.reported),{blocks:c2,alike:l2}=failingBlocks(
s2.filter(e3=>!isQuiet(e3)),e2),u2=c2.length-10,d2=s2.filter(isQuiet).flat();return[...c2.slice(0,10),...u2>0?[[i2.yellow(`\u2026 and ${plural(u2,"more block")}\
 like these, less severe (--verbose shows them all)`)]]:[],...l2,...d2.length>3?[[`${i2.green("\u2713")} ${String(d2.length)} contracts  ${i2.green("break nobod\
y")}`,someOf(d2,i2)]]:d2.map(t3=>contractBlock(t3,e2))]}function failingBlocks(e2,t2){let n2=[],r2=[];for(let i3 of e2){let[e3]=i3;e3&&saysNothingNew(e3,t2)?r2.
push(i3):n2.push(...groupBlocks(i3,t2))}let i2=r2.flat();if(i2.length<=3)return{blocks:[...n2,...r2.flatMap(e3=>groupBlocks(e3,t2))],alike:[]};let a2=new Map;for(let e3 of i2){
let{verdict:t3,satisfied:n3}=e3.reported,r3=`${n3?"\u2713":"\u2717"} ${hurt(t3,"break")}, ${modeWords(e3.reported)}`;a2.set(r3,[...a2.get(r3)??[],e3])}return{blocks:n2,
alike:[...a2].map(([e3,n3])=>sameKindBlock(e3,n3,t2))}}function saysNothingNew({reported:e2,changes:t2,reached:n2},{explained:r2}){return e2.pairing.status==="m\
odified"&&e2.faults.length===0&&!says(e2)&&n2.length===0&&t2.length>0&&t2.every(e3=>r2.has(kindOf(e3)))}function sameKindBlock(e2,t2,{options:{style:n2}}){let r2=t2.
reduce((e3,{changes:t3})=>e3+t3.length,0);return[`${e2.slice(0,2)}${n2.bold(plural(t2.length,"more contract"))} with ${plural(r2,"change")} of the kinds above  ${e2.
slice(2)}`,someOf(t2,n2)]}function says({notes:e2,lastingFaults:t2,profile:n2,pairing:r2}){return e2.length>0||t2!==void 0||n2!==void 0||r2.status==="moved"}function groupBlocks(e2,t2){
let[n2,...r2]=e2;return n2&&r2.length>0&&n2.reported.faults.length>0?[faultedBlock(e2,t2)]:!n2||e2.length<=3?e2.map(e3=>contractBlock(e3,t2)):n2.reported.pairing.
status==="affected"?[alikeBlock(e2,t2.options)]:[[...contractBlock(n2,t2),`  ${plural(r2.length,"more contract")} with the same changes:`,someOf(r2,t2.options.style)]]}
function faultedBlock(e2,{report:n2,options:{style:r2}}){let i2=e2[0]?.reported.faults??[],a2=[...new Set(i2.flatMap(({origin:e3})=>e3?placeText$1(e3):[]))],o2=i2.
every(({origin:e3})=>n2.comparisons.some(({pairing:n3,faults:r3})=>t.mt(n3)===e3?.file&&r3.length>0));return[`${r2.red("\u2717")} ${r2.bold(`${String(e2.length)}\
 contracts`)}  ${r2.red("do not parse")}${r2.dim(`, because of ${t.U(a2.join(", "))}`)}`,...o2?[]:i2.map(e3=>faultLine(e3,r2)),someOf(e2,r2)]}function alikeBlock(e2,{
style:n2}){let[r2]=e2;if(!r2)return[];let{cause:i2="",verdict:a2,satisfied:o2}=r2.reported,s2=o2?n2.green("\u2713"):n2.red("\u2717"),c2=hurt(a2,"break");return[
`${s2} ${n2.bold(`${String(e2.length)} contracts that refer to ${t.U(i2)}`)}  ${o2?n2.green(c2):n2.red(c2)}${o2?"":n2.dim(`, ${modeWords(r2.reported)}`)}`,someOf(
e2,n2)]}Object.defineProperty(exports,"$",{enumerable:!0,get:function(){return compareWithPredecessor}}),Object.defineProperty(exports,"$t",{enumerable:!0,get:function(){
return recogniseTogether}}),Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return reasonOf}}),Object.defineProperty(exports,"At",{enumerable:!0,
get:function(){return withdrawnSignOffs}}),Object.defineProperty(exports,"B",{enumerable:!0,get:function(){return stepSize}}),Object.defineProperty(exports,"Bt",
{enumerable:!0,get:function(){return objectNode}}),Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return storiesOf}}),Object.defineProperty(exports,
"Cn",{enumerable:!0,get:function(){return r}}),Object.defineProperty(exports,"Ct",{enumerable:!0,get:function(){return elementMatches}}),Object.defineProperty(exports,
"D",{enumerable:!0,get:function(){return isLoud}}),Object.defineProperty(exports,"Dt",{enumerable:!0,get:function(){return readSignOffs}}),Object.defineProperty(
exports,"E",{enumerable:!0,get:function(){return hurt}}),Object.defineProperty(exports,"Et",{enumerable:!0,get:function(){return wildcardMatches}}),Object.defineProperty(
exports,"F",{enumerable:!0,get:function(){return fe}}),Object.defineProperty(exports,"Ft",{enumerable:!0,get:function(){return yamlReader}}),Object.defineProperty(
exports,"G",{enumerable:!0,get:function(){return byElementThenRule}}),Object.defineProperty(exports,"Gt",{enumerable:!0,get:function(){return excerpt}}),Object.
defineProperty(exports,"H",{enumerable:!0,get:function(){return Y}}),Object.defineProperty(exports,"Ht",{enumerable:!0,get:function(){return startOf}}),Object.defineProperty(
exports,"I",{enumerable:!0,get:function(){return landedVersions}}),Object.defineProperty(exports,"It",{enumerable:!0,get:function(){return yamlStreamReader}}),Object.
defineProperty(exports,"J",{enumerable:!0,get:function(){return elementText}}),Object.defineProperty(exports,"Jt",{enumerable:!0,get:function(){return unpack}}),
Object.defineProperty(exports,"K",{enumerable:!0,get:function(){return concernsBelow}}),Object.defineProperty(exports,"Kt",{enumerable:!0,get:function(){return textOf}}),
Object.defineProperty(exports,"L",{enumerable:!0,get:function(){return compareVersions}}),Object.defineProperty(exports,"Lt",{enumerable:!0,get:function(){return readJson}}),
Object.defineProperty(exports,"M",{enumerable:!0,get:function(){return verdictPhrase}}),Object.defineProperty(exports,"Mt",{enumerable:!0,get:function(){return readGoverned}}),
Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return wholeReasons}}),Object.defineProperty(exports,"Nt",{enumerable:!0,get:function(){return didYouMean}}),
Object.defineProperty(exports,"O",{enumerable:!0,get:function(){return modeWords}}),Object.defineProperty(exports,"Ot",{enumerable:!0,get:function(){return V}}),
Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return compareSources}}),Object.defineProperty(exports,"Pt",{enumerable:!0,get:function(){return configFault}}),
Object.defineProperty(exports,"Q",{enumerable:!0,get:function(){return placeText$2}}),Object.defineProperty(exports,"Qt",{enumerable:!0,get:function(){return mayBeContract}}),
Object.defineProperty(exports,"R",{enumerable:!0,get:function(){return isSameVersion}}),Object.defineProperty(exports,"Rt",{enumerable:!0,get:function(){return describe}}),
Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return datumExcerpt}}),Object.defineProperty(exports,"Sn",{enumerable:!0,get:function(){return isHandle}}),
Object.defineProperty(exports,"St",{enumerable:!0,get:function(){return contractMatches}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return failsAlone}}),
Object.defineProperty(exports,"Tt",{enumerable:!0,get:function(){return fileMatches}}),Object.defineProperty(exports,"U",{enumerable:!0,get:function(){return versionWithin}}),
Object.defineProperty(exports,"Ut",{enumerable:!0,get:function(){return untilOf}}),Object.defineProperty(exports,"V",{enumerable:!0,get:function(){return versionAfter}}),
Object.defineProperty(exports,"Vt",{enumerable:!0,get:function(){return plain}}),Object.defineProperty(exports,"W",{enumerable:!0,get:function(){return versioningOf}}),
Object.defineProperty(exports,"Wt",{enumerable:!0,get:function(){return ReadError}}),Object.defineProperty(exports,"X",{enumerable:!0,get:function(){return inBoth}}),
Object.defineProperty(exports,"Xt",{enumerable:!0,get:function(){return formatIn}}),Object.defineProperty(exports,"Y",{enumerable:!0,get:function(){return describeFault}}),
Object.defineProperty(exports,"Yt",{enumerable:!0,get:function(){return contractsOf}}),Object.defineProperty(exports,"Z",{enumerable:!0,get:function(){return isSame}}),
Object.defineProperty(exports,"Zt",{enumerable:!0,get:function(){return formatByContent}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return gateFindings}}),
Object.defineProperty(exports,"_n",{enumerable:!0,get:function(){return guardedContracts}}),Object.defineProperty(exports,"_t",{enumerable:!0,get:function(){return codeownersLineFor}}),
Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return unchangedContracts}}),Object.defineProperty(exports,"an",{enumerable:!0,get:function(){return u}}),
Object.defineProperty(exports,"at",{enumerable:!0,get:function(){return governedScope}}),Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return isToldHere}}),
Object.defineProperty(exports,"bn",{enumerable:!0,get:function(){return boardOf}}),Object.defineProperty(exports,"bt",{enumerable:!0,get:function(){return alternatives}}),
Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return needsOf}}),Object.defineProperty(exports,"cn",{enumerable:!0,get:function(){return allOf}}),
Object.defineProperty(exports,"ct",{enumerable:!0,get:function(){return isRequestFile}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return classWords}}),
Object.defineProperty(exports,"dn",{enumerable:!0,get:function(){return byCodeUnits}}),Object.defineProperty(exports,"dt",{enumerable:!0,get:function(){return K}}),
Object.defineProperty(exports,"en",{enumerable:!0,get:function(){return C}}),Object.defineProperty(exports,"et",{enumerable:!0,get:function(){return elementsOf}}),
Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return satisfiedAll}}),Object.defineProperty(exports,"fn",{enumerable:!0,get:function(){return byText}}),
Object.defineProperty(exports,"ft",{enumerable:!0,get:function(){return unknownContracts}}),Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return repeated}}),
Object.defineProperty(exports,"gn",{enumerable:!0,get:function(){return roomTakenBy}}),Object.defineProperty(exports,"gt",{enumerable:!0,get:function(){return readersWith}}),
Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return alikeGroups}}),Object.defineProperty(exports,"hn",{enumerable:!0,get:function(){return landedSince$1}}),
Object.defineProperty(exports,"ht",{enumerable:!0,get:function(){return isGovernanceFile}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return ve}}),
Object.defineProperty(exports,"in",{enumerable:!0,get:function(){return v}}),Object.defineProperty(exports,"it",{enumerable:!0,get:function(){return reviewedTransitions}}),
Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return tells}}),Object.defineProperty(exports,"jt",{enumerable:!0,get:function(){return B}}),Object.
defineProperty(exports,"k",{enumerable:!0,get:function(){return plural}}),Object.defineProperty(exports,"kt",{enumerable:!0,get:function(){return verifySignOff}}),
Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return waysOut}}),Object.defineProperty(exports,"ln",{enumerable:!0,get:function(){return anyOf}}),
Object.defineProperty(exports,"lt",{enumerable:!0,get:function(){return q}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return excerptOf}}),
Object.defineProperty(exports,"mn",{enumerable:!0,get:function(){return i}}),Object.defineProperty(exports,"mt",{enumerable:!0,get:function(){return editsGovernance}}),
Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Te}}),Object.defineProperty(exports,"nn",{enumerable:!0,get:function(){return S}}),Object.
defineProperty(exports,"nt",{enumerable:!0,get:function(){return pastStatesOf}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return otherRules}}),
Object.defineProperty(exports,"on",{enumerable:!0,get:function(){return isAttributesFile}}),Object.defineProperty(exports,"ot",{enumerable:!0,get:function(){return defaultScope}}),
Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return worstClass}}),Object.defineProperty(exports,"pn",{enumerable:!0,get:function(){return bookedAt}}),
Object.defineProperty(exports,"pt",{enumerable:!0,get:function(){return placeIn}}),Object.defineProperty(exports,"q",{enumerable:!0,get:function(){return editOf}}),
Object.defineProperty(exports,"qt",{enumerable:!0,get:function(){return pullNumberIn}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return gate}}),
Object.defineProperty(exports,"rn",{enumerable:!0,get:function(){return y}}),Object.defineProperty(exports,"rt",{enumerable:!0,get:function(){return ce}}),Object.
defineProperty(exports,"s",{enumerable:!0,get:function(){return governanceAt}}),Object.defineProperty(exports,"sn",{enumerable:!0,get:function(){return mayHoldSchema}}),
Object.defineProperty(exports,"st",{enumerable:!0,get:function(){return bookingOf}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return renderText}}),
Object.defineProperty(exports,"tn",{enumerable:!0,get:function(){return loadFormat}}),Object.defineProperty(exports,"tt",{enumerable:!0,get:function(){return landedBookings}}),
Object.defineProperty(exports,"u",{enumerable:!0,get:function(){return classCounts}}),Object.defineProperty(exports,"un",{enumerable:!0,get:function(){return cited}}),
Object.defineProperty(exports,"ut",{enumerable:!0,get:function(){return readRequests}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return isFailing}}),
Object.defineProperty(exports,"vn",{enumerable:!0,get:function(){return isAtLeast}}),Object.defineProperty(exports,"vt",{enumerable:!0,get:function(){return codeownersOf}}),
Object.defineProperty(exports,"w",{enumerable:!0,get:function(){return datumText}}),Object.defineProperty(exports,"wn",{enumerable:!0,get:function(){return listOf}}),
Object.defineProperty(exports,"wt",{enumerable:!0,get:function(){return elementTokens}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return X}}),
Object.defineProperty(exports,"xn",{enumerable:!0,get:function(){return isBoard}}),Object.defineProperty(exports,"xt",{enumerable:!0,get:function(){return anyFileMatches}}),
Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return isPassing}}),Object.defineProperty(exports,"yn",{enumerable:!0,get:function(){return waiversOf}}),
Object.defineProperty(exports,"yt",{enumerable:!0,get:function(){return W}}),Object.defineProperty(exports,"z",{enumerable:!0,get:function(){return readVersion}}),
Object.defineProperty(exports,"zt",{enumerable:!0,get:function(){return duplicateMembers}});
