const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,__commonJSMin=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),__exportAll=(e3,n3)=>{let r3=Object.
setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(
r3)},__copyProps=(e3,i3,o2,s2)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c2=r2(i3),l2=0,u2=c2.length,d2;l2<u2;l2++)d2=c2[l2],!a2.call(e3,d2)&&
d2!==o2&&t2(e3,d2,{get:(e4=>i3[e4]).bind(null,d2),enumerable:!(s2=n2(i3,d2))||s2.enumerable});return e3},__toESM=(n3,r3,o2)=>(o2=n3==null?{}:e2(i2(n3)),__copyProps(
r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o2,"default",{value:n3,enumerable:!0}):o2,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){
return __exportAll}}),Object.defineProperty(exports2,"r",{enumerable:!0,get:function(){return __toESM}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){
return __commonJSMin}}),exports2})(),t=require("./start.js");function listOf(e2){return e2===void 0?[]:typeof e2=="string"?[e2]:e2}const n=["free","sign-off","w\
indow-and-sign-off","request-window-and-sign-off","forbidden"];function isBoard(e2){return e2.startsWith("board:")}function isHandle(e2){return e2.startsWith("@")}
function boardOf(e2){return e2.slice(6)}function guardedContracts(e2){return e2.filter(e3=>e3.kind==="contract"&&e3.level!=="free")}function waiversOf(e2){return e2.
kind==="contract"||e2.kind==="dependent"?e2.effective.waivers:[]}function isAtLeast(e2,t2){return n.indexOf(e2)>=n.indexOf(t2)}var r=e.n({bookedAt:()=>bookedAt,
landedSince:()=>landedSince});async function landedSince({policy:e2,now:n2}){let{occurrencesBetween:r2}=await Promise.resolve().then(()=>require("./governance.j\
s")).then(e3=>e3.D),i2=e2.calendar?r2(e2.calendar,n2,n2+1):[];return Math.min(n2,...i2.map(({opens:e3})=>e3))-t.K}function roomTakenBy(e2,t2,n2){return guardedContracts(
e2).filter(({level:e3})=>e3==="window-and-sign-off"||e3==="request-window-and-sign-off").map(({path:e3,query:{classes:r2,owners:i2,consumers:a2}})=>({change:t2,
contracts:[e3],classes:r2,owners:i2,consumers:a2,landedAt:n2}))}async function bookedAt(e2,{questions:t2,booked:n2}){let r2=new Map;for(let i2 of n2){if(!t2.bookings.
includes(i2.request.id))continue;let n3=await lastBooked(e2,i2);n3!==void 0&&r2.set(i2.request.id,n3)}return r2}async function lastBooked(e2,{file:t2,request:n2}){
let{bookingOf:r2,readRequests:i2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.s),a2=await e2.landingsSince(0,[t2])??[],o2;for(let s2 of a2){
let{filed:a3}=await i2(await e2.snapshotAt(s2.commit)),c2=a3.find(e3=>e3.file===t2);if(!c2||r2(c2.request)!==r2(n2))return o2;o2=s2.at}return o2}function byCodeUnits(e2,t2){
return e2===t2?0:e2<t2?-1:1}function byText(e2){return(t2,n2)=>byCodeUnits(e2(t2),e2(n2))}function cited(e2){return`"${e2.trim()}"`}function anyOf(e2){return listText(
e2,"or")}function allOf(e2){return listText(e2,"and")}function listText(e2,t2){return e2.length<2?e2.join(""):`${e2.slice(0,-1).join(", ")} ${t2} ${e2.at(-1)??""}`}
const i=RegExp("\\.(?:md|markdown|rst|adoc|pdf|html|htm|css|scss|svg|png|jpg|jpeg|gif|ico|bat|bazel|bzl|c|cc|cjs|cpp|cs|dart|ex|exs|go|gradle|groovy|h|hpp|java|j\
l|js|jsx|kt|kts|lua|m|mjs|mm|mod|php|pl|ps1|py|r|rb|rs|scala|sh|sql|sum|swift|tf|toml|ts|tsx|vue|xml|zig)$","i"),a=RegExp("(?:^|/)(?:\\.[^./]+|AUTHORS|BUILD|CHAN\
GELOG|CODEOWNERS|CONTRIBUTING|COPYING|LICENSE|NOTICE|OWNERS|README|VERSION|WORKSPACE|Brewfile|Dockerfile|Gemfile|Jenkinsfile|Makefile|Procfile|Rakefile|Vagrantf\
ile)$");function mayHoldSchema(e2){return!i.test(e2)&&!a.test(e2)}function isAttributesFile(e2){return e2===".gitattributes"||e2.endsWith("/.gitattributes")}const o=/"((?:[^"\\]|\\.)*)(?:"|\\?$)|[{}[\]:,]|[^\s"{}[\]:,]+/gs;
function topString(e2,t2){if(!/^\uFEFF?\s*\{/.test(e2)||!e2.includes(t2))return;let n2=0,[r2,i2]=["",""];for(let[a2,s2]of e2.matchAll(o)){if(n2===1&&i2===":"&&r2===
t2&&s2!==void 0)return s2;a2==="{"||a2==="["?n2+=1:(a2==="}"||a2==="]")&&--n2,[r2,i2]=a2===":"?[r2,":"]:[s2??"",""]}}const s=/^[ \t]*(?:@\w+\([^)\n]{0,200}\)[ \t]*){0,4}protocol[ \t]+[\w`]+[ \t]*\{/m,
c=/^(?:record|enum|fixed|error|map)$/;function suffixOf$2(e2,t2){return t2?topString(e2,"protocol")===void 0?c.test(topString(e2,"type")??"")||/^\uFEFF?\s*[["]/.
test(e2)?".avsc":void 0:".avpr":s.test(e2)?".avdl":void 0}const l=["openapi","swagger","asyncapi"],u=/^(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)|(?:https?|iglu):.*\/schema\/jsonschema\/)/,
d=/^["']?\$schema["']?\s*:\s*["']?([^\s"'#]+#?)/m;function isSchema(e2,t2){let n2=/\.ya?ml$/.test(e2)?d.exec(t2)?.[1]:topString(t2,"$schema");return n2!==void 0&&
u.test(n2)}const f=/^["']?\$schema["']?\s*:|^(?:type|properties|\$ref|\$defs|allOf|anyOf|oneOf)\s*:/m,p=/"(?:\$schema|\$ref|properties|type|allOf|anyOf|oneOf|enum|const|required)"\s*:/;
function suffixOf$1(e2,t2){let n2=l.some(t3=>topString(e2,t3)!==void 0);if(!(t2&&n2&&topString(e2,"$schema")===void 0))return t2?p.test(e2)?".schema.json":void 0:
f.test(e2)?".schema.yaml":void 0}const m=/^[ \t]*(?:syntax|edition)[ \t]*=[ \t]*["']/m,h=/^[ \t]*(?:message|enum|service)[ \t]+\w+[ \t]*\{/m;function suffixOf(e2,t2){
return!t2&&(m.test(e2)||h.test(e2))?".proto":void 0}const g=["ref","Ref"].flatMap(e2=>{let t2=`${e2}["']?[ 	]*:[ 	]*`;return[`${t2}"[^"]*([\\\\]|%)`,`${t2}'[^']\
*([\\\\]|%)`,`${t2}[^"' 	].{0,250}([\\\\]|%)`,`${t2}[&*!>|]`,`${e2}["']?[ 	]*:?[ 	\r]*(#.*)?$`]}),_=["u00","x","U000000"].map(e2=>`\\\\${e2}(24|[4-7][0-9A-Fa-f]\
)`),v=[...g,..._],y=[...t.W.protobuf.decidingFiles,"buf.lock"],b="[ 	\v\f\r]*",x=`import${b}(public|weak|option)?${b}`,S=`${b}(/[/*].*)?$`,C=[...['"',"'"].flatMap(
e2=>{let t2=`${x}(/[*][^"']{0,250})?${e2}[^${e2}]*`;return[`${t2}[\\\\]`,`${t2}${e2}[^;"']*["']`,`${t2}${e2}${S}`]}),`${x}${S}`],w=[{id:"avro",suffixOf:suffixOf$2,
load:async()=>(await Promise.resolve().then(()=>require("./avro.js"))).avro,referrers:{suffixes:t.W.avro.suffixes,targets:t.W.avro.suffixes,byName:()=>!1,indirectReferences:[]}},
{id:"protobuf",suffixOf,load:async()=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(e2=>e2.t)).protobuf,images:{suffixes:[".binpb",".protoset",
".desc",".fds",".pb",".bin",".binpb.gz",".bin.gz",".json.gz"],unpack:async e2=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(e3=>e3.r)).imageTexts(
e2)},otherRules:async e2=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(e3=>e3.n)).bufRules(e2),proposedRules:async(e2,t2)=>(await Promise.resolve().
then(()=>require("./protobuf.js")).then(e3=>e3.n)).proposedRules(e2,t2),referrers:{suffixes:[".proto"],targets:[".proto",...y],byName:mayHoldSchema,indirectReferences:C}},
{id:"json-schema",suffixOf:suffixOf$1,isContract:isSchema,load:async()=>(await Promise.resolve().then(()=>require("./json-schema.js")).then(e2=>e2.t)).jsonSchema,
referrers:{suffixes:[".json",".yaml",".yml"],targets:[".json",".yaml",".yml"],byName:mayHoldSchema,indirectReferences:v}}],T=/^(Makefile|GNUmakefile|Dockerfile|Containerfile|Jenkinsfile|Vagrantfile|Rakefile|Gemfile|Procfile|CODEOWNERS|LICENSE|LICENCE|COPYING|NOTICE|AUTHORS|README|CHANGELOG)$/;
function mayBeContract(e2){let t2=e2.slice(e2.lastIndexOf("/")+1);return/\.(json|ya?ml)$/.test(t2)||!t2.includes(".")&&!T.test(t2)}function formatByContent(e2,t2){
return w.find(({isContract:n2})=>n2?.(e2,t2))?.id}function recogniseTogether(e2,n2){let[r2,i2]=[formatOf(e2),formatOf(n2)];if(r2!==void 0&&i2!==void 0&&r2.format!==
i2.format)return{fault:`${e2.name??"base"} is ${r2.format} and ${n2.name??"head"} is ${i2.format}: give two contracts of one format`};let a2=i2??r2;if(a2===void 0){
let r3=[n2,e2].find(({text:e3})=>e3!==void 0&&E.test(e3.slice(0,4096)));return r3?{fault:`${r3.name??"this"} describes an interface (OpenAPI, AsyncAPI or Swagge\
r), which contract-check does not judge: put its schemas into files of their own, and compare those`}:{fault:`cannot tell the format of ${n2.name??"head"}: its \
name does not end in ${anyOf(t.V)}, and its text is neither Avro, Protobuf nor JSON Schema; give it such a name, or, in a repository, say format: in its entry o\
f contracts: in the config`}}return{name:[n2,e2].find(({name:e3})=>e3!==void 0&&t.U(e3)!==void 0)?.name??n2.name??e2.name??`contract${a2.suffix}`,format:a2.format}}
const E=/^\s*(?:\{\s*)?(["']?)(?:openapi|asyncapi|swagger)\1\s*:/m;function formatOf({name:e2,text:n2}){let r2=e2===void 0?void 0:t.U(e2);return r2===void 0?n2===
void 0?void 0:formatByText(n2.slice(0,65536)):{format:r2,suffix:""}}function formatByText(e2){let t2=/^\uFEFF?\s*[{["]/.test(e2);for(let{id:n2,suffixOf:r2}of w){
let i2=r2(e2,t2);if(i2!==void 0)return{format:n2,suffix:i2}}}const D=["node_modules/","vendor/","third_party/",".git/"],O=["testdata/","__tests__/","__fixtures_\
_/","test/resources/"],k=inOneOf(D),A=inOneOf(O);function inOneOf(e2){return RegExp(`(?:^|[\\t/])(?:${e2.join("|").replaceAll(".","\\.")})`)}function skipping({
attributes:e2,ignored:t2}){return n2=>{let r2=t2?.(n2);if(r2!==void 0)return r2?"ignored by the config":void 0;let i2=e2(n2);if(i2.get("linguist-vendored")===!0)
return"vendored";if(i2.get("linguist-generated")===!0)return"generated";if(i2.get("linguist-vendored")!==!1)return k.test(n2)?"vendored":A.test(n2)?"test data":
void 0}}function someFolderSkipped(e2){let holds=t2=>e2.includes(t2);return D.some(holds)&&k.test(e2)||O.some(holds)&&A.test(e2)}async function discover(e2,n2){
let r2=[],i2=[],a2=[],o2=[],isNamed=({path:e3,head:t2})=>t2!==void 0&&n2.skipped(e3)===void 0&&n2.declares?.(e3)===!0;for(let s3 of e2.differing){if(sameContent(
s3))continue;let{path:c3}=s3,l2=e2.format??n2.formatOf?.(c3)??t.U(c3);if(l2===void 0&&!mayBeContract(c3)){isNamed(s3)&&a2.push(c3);continue}let u2=n2.skipped(c3);
u2===void 0?l2===void 0?o2.push(s3):r2.push({...s3,format:l2}):l2!==void 0&&i2.push({path:c3,why:u2})}let s2=await byContent(o2,e2),c2=new Set(s2.map(({path:e3})=>e3));
for(let e3 of o2)!c2.has(e3.path)&&isNamed(e3)&&a2.push(e3.path);return r2.push(...s2,...linkCandidates(e2,n2)),{candidates:r2,skipped:i2,unrecognised:a2}}function sameContent({
base:e2,head:n2}){return e2?.oid!==void 0&&e2.oid===n2?.oid&&t.Q(e2)===t.Q(n2)}function linkCandidates({differing:e2,baseSide:n2,headSide:r2},{formatOf:i2,skipped:a2}){
if(e2.length===0)return[];let o2=new Set(e2.map(({path:e3})=>e3)),s2=[];for(let e3 of r2.entries.links()){if(o2.has(e3))continue;let[c2,l2]=[n2.entries.get(e3),
r2.entries.get(e3)],u2=i2?.(e3)??t.U(e3);u2!==void 0&&c2&&l2&&a2(e3)===void 0&&s2.push({path:e3,base:c2,head:l2,format:u2})}return s2}async function byContent(e2,{
baseSide:t2,headSide:n2}){if(e2.length===0)return[];let starts=(t3,n3)=>t3.starts(e2.filter(e3=>e3[n3]).map(({path:e3})=>e3)),[r2,i2]=await Promise.all([starts(
t2,"base"),starts(n2,"head")]);return e2.flatMap(e3=>{let t3=formatByContent(e3.path,i2.get(e3.path)??"")??formatByContent(e3.path,r2.get(e3.path)??"");return t3===
void 0?[]:[{...e3,format:t3}]})}function*contractsOf(e2,{formatOf:n2,skipped:r2}){for(let i2 of e2.entries.keys())(n2?.(i2)??t.U(i2))!==void 0&&r2(i2)===void 0&&
(yield i2)}function countByName(e2){if(someFolderSkipped(e2))return;let n2=t.V.map(e3=>e3.replaceAll(".","\\.")),r2=RegExp(`(?:${n2.join("|")})\0`,"g"),i2=0;for(;r2.
test(e2);)i2+=1;return i2}function skippedNote(e2){if(e2.length===0)return;let t2=new Map;for(let{path:n3,why:r2}of e2)t2.set(r2,[...t2.get(r2)??[],n3]);let n2=[
...t2].map(([e3,t3])=>{let[n3=""]=t3.sort();return`${String(t3.length)} ${e3} (${n3}${t3.length>1?", \u2026":""})`});return`${e2.length===1?"1 changed file was":
`${String(e2.length)} changed files were`} skipped: ${n2.join(", ")}`}function configuredFiles(e2,n2){let r2=new Map;if(!n2)return r2;for(let{entries:i2}of e2)for(let e3 of i2.
keys()){let i3=n2(e3);i3!==void 0&&t.U(e3)!==i3&&r2.set(i3,(r2.get(i3)??new Set).add(e3))}return r2}function naming(e2,t2){return t2?{...e2,async mentioning(n2,r2,i2){
let a2=await e2.mentioning(n2,r2,i2);return[...new Set([...a2,...[...t2].filter(t3=>e2.entries.has(t3))])].sort()}}:e2}const j=.6,M=1e4;function pair({both:e2,removed:n2,
added:r2}){let i2={removed:byPath$1(n2),added:byPath$1(r2),moved:[]};return i2=matchBy(i2,e3=>e3.text),i2=matchBy(i2,e3=>e3.key),i2=matchBy(i2,({path:e3})=>withoutExtension(
e3)),i2=matchSimilar(i2),[...e2.map(e3=>({status:"modified",basePath:e3,headPath:e3})),...i2.moved,...i2.removed.map(({path:e3})=>({status:"removed",basePath:e3})),
...i2.added.map(({path:e3})=>({status:"added",headPath:e3}))].sort(byText(t.y))}function byPath$1(e2){return[...e2].sort(byText(({path:e3})=>e3))}function movePairing(e2,t2){
return{status:"moved",basePath:e2.path,headPath:t2.path}}function matchBy(e2,t2){let n2=grouped(e2.removed,t2),r2=new Map;for(let i2 of e2.added){let e3=t2(i2),
a2=e3===void 0?[]:n2.get(e3)??[],o2=a2.find(({path:e4})=>fileName(e4)===fileName(i2.path))??a2[0];o2&&(r2.set(o2,i2),a2.splice(a2.indexOf(o2),1))}return take(e2,
r2)}function grouped(e2,t2){let n2=new Map;for(let r2 of e2){let e3=t2(r2);if(e3===void 0)continue;let i2=n2.get(e3);i2?i2.push(r2):n2.set(e3,[r2])}return n2}function take(e2,t2){
let n2=new Set(t2.values());return{removed:e2.removed.filter(e3=>!t2.has(e3)),added:e2.added.filter(e3=>!n2.has(e3)),moved:[...e2.moved,...[...t2].map(([e3,t3])=>movePairing(
e3,t3))]}}function fileName(e2){return e2.slice(e2.lastIndexOf("/")+1)}function withoutExtension(e2){return e2.replace(/(?:\.schema)?\.[^./]+$/,"")}function matchSimilar(e2){
let t2=similarityCandidates(e2),n2=new Map([...e2.removed,...e2.added].map(e3=>[e3,neighboursIn(e3.text??"")])),r2=t2.map(({from:e3,to:t3})=>({from:e3,to:t3,score:similarity(
n2.get(e3),n2.get(t3))})).filter(({score:e3})=>e3>=j).sort((e3,t3)=>t3.score-e3.score),i2=new Map,a2=new Set;for(let{from:e3,to:t3}of r2)i2.has(e3)||a2.has(t3)||
(i2.set(e3,t3),a2.add(t3));return take(e2,i2)}function similarityCandidates({removed:e2,added:t2}){if(e2.length*t2.length<=M)return e2.flatMap(e3=>t2.map(t3=>({
from:e3,to:t3})));let n2=grouped(t2,({path:e3})=>fileName(e3)),r2=e2.flatMap(e3=>(n2.get(fileName(e3.path))??[]).map(t3=>({from:e3,to:t3})));return r2.length>M?
[]:r2}function neighboursIn(e2){let t2=e2.match(/[\p{L}\p{N}_$]+/gu)??[];return new Set(t2.map((e3,n2)=>`${t2[n2-1]??""} ${e3}`))}function similarity(e2=new Set,t2=new Set){
if(Math.min(e2.size,t2.size)<j*Math.max(e2.size,t2.size))return 0;let n2=0;for(let r3 of e2)t2.has(r3)&&(n2+=1);let r2=e2.size+t2.size-n2;return r2===0?0:n2/r2}
async function load(e2,{baseSide:t2,headSide:n2}){let pathsOf=t3=>e2.filter(e3=>e3[t3]).map(({path:e3})=>e3);return await Promise.all([t2.load(pathsOf("base")),
n2.load(pathsOf("head"))]),e2.map(e3=>({...e3,texts:{base:e3.base&&textAt(t2,e3.path),head:e3.head&&textAt(n2,e3.path)}})).filter(({texts:e3,...t3})=>e3.base===
void 0?e3.head!==void 0||!sameContent(t3):e3.base!==e3.head)}function textAt(e2,t2){let n2=e2.read(t2);return"text"in n2?n2.text:void 0}async function changedLinks({
differing:e2,baseSide:t2,headSide:n2}){if(e2.length===0)return[];let r2=n2.entries.links().filter(e3=>t2.entries.has(e3));return await Promise.all([t2.load(r2),
n2.load(r2)]),r2.filter(e3=>textAt(t2,e3)!==textAt(n2,e3))}const N=["backward","forward"],P={outcome:"reads"},F={backward:P,forward:P};function readsWith(e2){return{
outcome:"reads",note:e2}}function rejects(e2){return{outcome:"rejects",because:e2}}function misreads(e2){return{outcome:"misreads",because:e2}}function undecided(e2){
return{outcome:"undecided",because:e2}}function classOf({backward:e2,forward:t2}){return e2.outcome==="undecided"||t2.outcome==="undecided"?"undecided":e2.outcome===
"reads"?t2.outcome==="reads"?"full":"backward":t2.outcome==="reads"?"forward":"breaking"}const I={reads:0,undecided:1,misreads:2,rejects:3};function worst(e2){let t2=P;
for(let n2 of e2)I[n2.outcome]>I[t2.outcome]&&(t2=n2);return t2}function fails(e2){return e2.outcome==="misreads"||e2.outcome==="rejects"}function isSevererThan(e2,t2){
let rank=e3=>I[e3.backward.outcome]+I[e3.forward.outcome];return rank(e2)>rank(t2)}function elementText(e2){return e2.join(".")}function concernsBelow({effect:e2,
verdict:t2}){return e2!=="none"&&N.some(e3=>t2[e3].outcome!=="reads")}function editOf({base:e2,head:t2}){return e2===void 0?"added":t2===void 0?"removed":"chang\
ed"}function byElementThenRule(e2){return e2.map(e3=>({change:e3,path:e3.element.join("\0")})).sort((e3,t2)=>byCodeUnits(e3.path,t2.path)||byCodeUnits(e3.change.
rule,t2.change.rule)||byCodeUnits(e3.change.message,t2.change.message)).map(({change:e3})=>e3)}function pullNumberIn(e2){let t2=/\(#(\d+)\)$/.exec(e2)?.[1]??/^Merge pull request #(\d+) /.
exec(e2)?.[1];return t2===void 0?void 0:Number(t2)}function starsMatch(e2,t2,{isStar:n2,matches:r2,lastStarTakes:i2=()=>!0}){let[a2,o2,s2,c2]=[0,0,-1,0];for(;o2<
t2.length;){let l2=e2[a2];if(l2!==void 0&&n2(l2)){if(a2===e2.length-1)return i2(t2.length-o2);[s2,c2]=[a2,o2],a2+=1}else if(l2!==void 0&&r2(l2,t2[o2]))a2+=1,o2+=
1;else if(s2>=0)c2+=1,[a2,o2]=[s2+1,c2];else return!1}for(;a2<e2.length;a2+=1){let t3=e2[a2];if(t3===void 0||!n2(t3)||a2===e2.length-1&&!i2(0))return!1}return!0}
const L=["linguist-vendored","linguist-generated"],R=new Map,noAttributes=()=>R;async function readAttributes(e2){let t2=e2.entries.containing(".gitattributes").
filter(isAttributesFile);return t2.length===0?noAttributes:(t2.sort((e3,t3)=>depthOf(e3)-depthOf(t3)||byCodeUnits(e3,t3)),await e2.load(t2),attributesOf(t2.flatMap(
t3=>{let n2=e2.read(t3);return"text"in n2?parseAttributes(t3.slice(0,-14),n2.text):[]})))}function depthOf(e2){return e2.split("/").length}function attributesOf(e2){
return e2.length===0?noAttributes:t2=>{let n2=new Map;for(let r2 of e2)if(matches(r2,t2))for(let[e3,t3]of r2.values)t3===void 0?n2.delete(e3):n2.set(e3,t3);return n2}}
function matches({folder:e2,pattern:t2,nameOnly:n2},r2){if(!r2.startsWith(e2))return!1;let i2=r2.slice(e2.length).split("/");return matchNames(t2,n2?i2.slice(-1):
i2)}function parseAttributes(e2,t2){let n2=new Map;return t2.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(t3=>{let{pattern:r2,rest:i2}=splitLine(t3.trim());if(r2===
""||r2.startsWith("#")||r2.endsWith("/")||r2.length>4096)return[];let a2=i2.split(/[ \t]+/).filter(Boolean);if(r2.startsWith("[attr]"))return e2===""&&n2.set(r2.
slice(6),a2),[];let o2=valuesOf(a2.flatMap(e3=>[e3,...n2.get(e3)??[]]));return o2.size===0||r2.startsWith("!")?[]:[{folder:e2,pattern:r2.replace(/^\//,"").split(
"/"),nameOnly:!r2.includes("/"),values:o2}]})}function splitLine(e2){let t2=/^"((?:[^"\\]|\\.)*)"(.*)$/.exec(e2);if(t2){let[,e3="",n3=""]=t2;return{pattern:e3.replace(
/\\(["\\])/g,"$1"),rest:n3}}let n2=e2.search(/[ \t]/);return n2<0?{pattern:e2,rest:""}:{pattern:e2.slice(0,n2),rest:e2.slice(n2)}}function valuesOf(e2){let t2=new Map;
for(let n2 of e2){let[,e3="",r2,i2]=/^([-!]?)([^=]+)(?:=(.*))?$/.exec(n2)??[],a2=L.find(e4=>e4===r2);a2&&t2.set(a2,e3==="!"?void 0:e3===""&&i2!=="false")}return t2}
function matchNames(e2,t2){return starsMatch(e2,t2,{isStar:e3=>e3==="**",matches:matchName,lastStarTakes:e3=>e3>0})}function matchName(e2,t2){return starsMatch(
e2.match(/\\.|\[[!^]?\]?[^\]]*\]|[^]/gs)??[],Array.from(t2),{isStar:e3=>e3==="*",matches:matchCharacter})}function matchCharacter(e2,t2){return e2==="?"?!0:e2.startsWith(
"[")&&e2.length>1?inSet(e2.slice(1,-1),t2):(e2.startsWith("\\")&&e2.length>1?e2.slice(1):e2)===t2}function inSet(e2,t2){let n2=/^[!^]/.test(e2),r2=Array.from(n2?
e2.slice(1):e2),i2=!1;for(let e3=0;e3<r2.length;e3+=1){let[n3="",a2,o2]=r2.slice(e3,e3+3);a2==="-"&&o2!==void 0?(i2||=n3<=t2&&t2<=o2,e3+=2):i2||=n3===t2}return i2!==
n2}async function marksDiffer(e2,n2){let[r2,i2]=await Promise.all([readAttributes(e2),readAttributes(n2)]),a2=new Set([...t.V.map(e3=>`contract${e3}`),...e2.entries.
keys()]);for(let e3 of a2){if(!mayHoldSchema(e3))continue;let[t2,n3]=[r2(e3),i2(e3)];if(L.some(e4=>(t2.get(e4)??!1)!==(n3.get(e4)??!1)))return!0}return!1}function scopeFor({
settings:e2,formatOf:t2,declares:n2,ignored:r2},i2){return{settings:e2,...t2&&{formatOf:t2},...n2&&{declares:n2},skipped:skipping({attributes:i2,ignored:r2})}}function narrowed(e2,t2){
let isBelow=e3=>t2.some(t3=>t3===""||e3===t3||e3.startsWith(`${t3}/`));return{...e2,byNameOnly:!1,skipped:t3=>e2.skipped(t3)??(isBelow(t3)?void 0:"outside the p\
aths of this call")}}function defaultScope(e2={},t2=noAttributes){let n2={mode:void 0,profile:"default",...e2};return{settings:()=>n2,skipped:skipping({attributes:t2}),
byNameOnly:t2===noAttributes}}async function governedScope(e2,t2,n2={}){let r2=await readAttributes(e2),i2={...n2,governed:e2};if(!t2?.configured)return defaultScope(
i2,r2);let{scopeOf:a2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.s),o2=a2(t2);return scopeFor({...o2,settings:e3=>({...o2.settings(
e3),...i2})},r2)}var z=e.n({landedBookings:()=>landedBookings,pastStatesOf:()=>pastStatesOf});async function comparePair(e2,t2,n2,r2){let[i2]=await e2.compare({
base:t2.snapshot,head:n2.snapshot,pairings:[{status:"modified",basePath:t2.path,headPath:n2.path}],settings:()=>r2,counts:()=>!1,pairsOnly:!0,...n2.judged&&{headJudged:!0}});
return i2}async function compareWithEarlier(e2,t2,n2,r2){return comparePair(e2,{snapshot:await t2.open(),path:t2.path},n2,r2)}function contractReader(e2){return{
judge:(t2,n2)=>consumerOutcome(e2,t2,n2),elements:({format:t2,pairing:n2})=>elementsOf({snapshot:e2.head,settings:e2.settings},t2,n2.headPath)}}async function elementsOf({
snapshot:e2,settings:t2},n2,r2){let i2=w.find(({id:e3})=>e3===n2);if(i2&&r2!==void 0)return(await i2.load()).elements({snapshot:e2,path:r2,settings:t2(r2)})}async function consumerOutcome({
tip:e2,head:t2,settings:n2},{format:r2,pairing:i2},a2){let o2=w.find(({id:e3})=>e3===r2),{headPath:s2}=i2;if(!o2||s2===void 0||!e2.entries.has(a2))return;let c2={
snapshot:e2,path:a2},l2={snapshot:t2,path:s2,judged:!0},u2=await comparePair(await o2.load(),c2,l2,n2(s2));if(!(!u2||u2.faults.length>0||u2.digests.base===void 0))
return u2.verdict.forward}const B=14*t.K;async function pastStatesOf(e2,t2,{questions:n2,policy:r2,cases:i2,now:a2}){let{settings:o2}=await governedScope(e2.tipSide,
r2),s2=new Map;for(let r3 of n2.reverts){let n3=guardedContracts(i2).find(e3=>e3.path===r3)?.comparison,{basePath:c2=r3,headPath:l2}=n3?.pairing??{},u2=w.find(({
id:e3})=>e3===n3?.format);if(!u2||l2===void 0)continue;let d2=await u2.load(),f2=(await e2.landingsSince(a2-B,[c2])??[]).slice(0,30),p2=[];for(let[n4,{commit:r4}]of f2.
slice(1).entries()){let i3=await e2.snapshotAt(r4);if(!i3.entries.has(c2))continue;let s3=(await comparePair(d2,{snapshot:i3,path:c2},{snapshot:t2,path:l2},o2(l2)))?.
digests.base;s3!==void 0&&p2.push({digest:s3,until:f2[n4]?.at??a2,commit:r4})}s2.set(r3,p2)}return s2}async function landedBookings(e2,t2,{policy:n2},r2){let i2=await t2.
landingsSince(r2),a2=i2?.filter(({at:e3})=>e3>=r2);if(i2?.length===a2?.length&&await t2.isCutOff())return{unverifiable:'the history of the governed branch is cu\
t off in this clone: run "git fetch --unshallow"'};if(a2===void 0||a2.length>500)return{unverifiable:"more than 500 commits came to the governed branch since th\
is window opened: which of them take room is not counted"};let{assessNeeds:o2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.s),s2=await governedScope(
t2.tipSide,n2),c2=[];for(let{commit:r3,parent:i3,at:l2,subject:u2}of a2){if(i3===void 0)continue;let{comparisons:a3}=await e2(await t2.sourcesBetween(i3,r3),s2),
{cases:d2}=await o2(n2,a3,{now:l2});c2.push(...roomTakenBy(d2,landingName(u2,r3),l2))}return c2}function landingName(e2,t2){let n2=pullNumberIn(e2);return n2===
void 0?t2:`#${String(n2)} (${t2.slice(0,10)})`}async function reviewedTransitions(e2,t2,n2,{policy:r2,now:i2,booked:a2}){let{readRequests:o2,assessNeeds:s2}=await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.s),{comparisons:c2}=await e2(t2,await governedScope(n2,r2)),l2=t2.differing.map(({path:e3,base:t3,head:n3})=>({
path:e3,base:t3?.oid,head:n3?.oid}));return(await s2(r2,c2,{now:i2,booked:{filed:a2,faults:[]},proposed:await o2(t2.headSide),touched:l2})).transitions}async function withEarlier(e2,n2){
let{faults:r2,lastingFaults:i2,pairing:a2}=e2,{basePath:o2,headPath:s2}=a2;if(o2===void 0||s2===void 0||r2.length>0||i2)return e2;let{mode:c2}=n2.settings(s2);if(!c2?.
endsWith("-transitive"))return e2;let l2=t.b(c2),{cause:u2}=e2,d2=await n2.earlier?.({path:o2,...u2!==void 0&&{cause:u2}}),f2=e2,p2={snapshot:n2.head,path:s2,judged:!0};
for(let e3 of d2?.versions??[]){let t2=await compareWithEarlier(n2.format,e3,p2,n2.settings(s2));f2=mergeEarlier(f2,t2,e3,l2)}let m2=d2?d2.missing:"there is no \
history to take them from";return m2===void 0?f2:unknownBefore(f2,m2,l2)}function mergeEarlier(e2,t2,n2,r2){let i2=versionText(n2);if(t2?.digests.base===void 0)
return{...e2,notes:[...e2.notes,`${i2} does not parse: it was not compared`]};let withVersion=e3=>e3.outcome==="reads"?e3:{...e3,because:`compared with ${i2}: ${e3.
because}`},failsIn=({verdict:e3})=>r2.filter(t3=>e3[t3].outcome!=="reads"),a2=new Map(e2.changes.map(e3=>[e3.fingerprint,failsIn(e3)])),o2=t2.changes.filter(e3=>!failsIn(
e3).every(t3=>a2.get(e3.fingerprint)?.includes(t3))).map(e3=>withoutEarlierPlace({...e3,message:`${e3.message} (compared with ${i2})`,verdict:onlyIn(r2,H,t3=>e3.
verdict[t3])})),s2=joinedProfile(e2.profile,t2.profile,i2);return{...e2,verdict:onlyIn(r2,e2.verdict,n3=>worst([e2.verdict[n3],withVersion(t2.verdict[n3])])),changes:byElementThenRule(
[...e2.changes,...o2]),...s2&&{profile:s2}}}function versionText({at:e2,commit:t2}){return`the version of ${new Date(e2).toISOString().slice(0,10)} (commit ${t2.
slice(0,9)})`}const V=readsWith("not asked: it is not promised to earlier versions"),H={backward:V,forward:V};function withoutBasePlaces(e2){return{...e2,changes:e2.
changes.map(withoutEarlierPlace)}}function withoutEarlierPlace({location:e2,...t2}){return{...t2,...e2?.side==="head"&&{location:e2}}}function joinedProfile(e2,t2,n2){
if(!e2||!t2||t2.compatible)return e2;let r2=new Set(e2.findings.map(({id:e3,message:t3})=>`${e3}
${t3}`)),i2=t2.findings.filter(({id:e3,message:t3})=>!r2.has(`${e3}
${t3}`)).map(e3=>({id:e3.id,message:`${e3.message} (compared with ${n2})`}));return{...e2,compatible:!1,findings:[...e2.findings,...i2]}}function unknownBefore(e2,t2,n2){
let r2=undecided(`its promise is about earlier versions too, and ${t2}`);return{...e2,unknownIn:n2,verdict:onlyIn(n2,e2.verdict,t3=>worst([e2.verdict[t3],r2]))}}
function onlyIn(e2,{backward:t2,forward:n2},r2){return{backward:e2.includes("backward")?r2("backward"):t2,forward:e2.includes("forward")?r2("forward"):n2}}function inBoth(e2,t2){
let n2=new Map;for(let t3 of e2){let e3=n2.get(t3.key);e3?e3.push(t3):n2.set(t3.key,[t3])}return t2.flatMap(e3=>{let t3=n2.get(e3.key)??[],r2=t3.findIndex(t4=>isSame(
t4,e3)),[i2]=t3.splice(Math.max(0,r2),1);return i2?[{before:i2,after:e3}]:[]})}function isSame(e2,t2){return(e2.written??e2.message)===(t2.written??t2.message)}
function placeText$1({file:e2,line:t2}){return t2===void 0?e2:`${e2}:${String(t2)}`}function describeFault({message:e2,location:t2}){return t2?`${placeText$1(t2)}\
: ${e2}`:e2}async function withPredecessor(e2,t2){let{baseFaults:n2,repaired:r2,faults:i2,lastingFaults:a2,pairing:o2}=e2,{basePath:s2,headPath:c2}=o2,[l2]=n2??
r2??[];if(!l2||a2||s2===void 0||c2===void 0)return e2;let u2=l2.location?.file,d2=await t2.earlier?.({path:s2,...u2!==void 0&&u2!==s2&&{cause:u2}}),f2=d2?.versions??
[],p2=describeFault(l2),m2={snapshot:t2.head,path:c2};for(let r3 of f2.slice(0,100)){let i3=await compareWithEarlier(t2.format,r3,m2,t2.settings(c2));if(i3?.digests.
base===void 0||i3.repaired)continue;if(i3.faults.length>0)return e2;let a3=`base does not parse, so head is compared with ${versionText(r3)}, the last version t\
hat does: ${p2}`;if(!n2){let t3=mergeEarlier(e2,i3,r3,N);return{...t3,notes:[a3,...t3.notes]}}return{...withoutBasePlaces(i3),pairing:o2,...e2.cause!==void 0&&{
cause:e2.cause},baseFaults:n2,notes:[a3,...i3.notes]}}if(i2.length>0)return e2;let h2=f2.length>100?"none of its newest 100 versions parses":d2?.missing&&`of it\
s earlier versions ${d2.missing}`;if(h2===void 0||h2===""){let t3=`base does not parse, and no earlier version does, so head is ${n2?"judged as new":"compared w\
ith what of it can be read"}: ${p2}`;return{...e2,notes:[t3,...e2.notes]}}let g2=undecided(`base does not parse (${p2}), and ${h2}`),{verdict:_2}=e2;return{...e2,
verdict:{backward:worst([_2.backward,g2]),forward:worst([_2.forward,g2])}}}var U=e.n({compareSources:()=>compareSources});async function compareSources(e2,t2){let{
baseSide:n2,headSide:r2,earlier:i2}=e2,{candidates:a2,skipped:o2,unrecognised:s2}=await discover(e2,t2),c2=await load(a2,e2),l2=await otherChanges(e2,a2),u2=configuredFiles(
[n2,r2],t2.formatOf),d2=l2.length===0?[]:[...u2.keys(),...await referringFormats(l2,n2)],f2=[];for(let[e3,a3]of byFormat(c2,d2)){let o3=await loadFormat(e3),[s3,
c3]=[naming(n2,u2.get(e3)),naming(r2,u2.get(e3))],d3={format:o3,head:c3,settings:t2.settings,earlier:i2},p3=await compareFormat(o3,a3,{sides:{base:s3,head:c3},scope:t2,
touched:l2});for(let e4 of p3.map(i2?e5=>e5:withEveryFault))f2.push(await withEarlier(await withPredecessor(e4,d3),d3))}let p2=f2.map(e3=>withPromise(e3,t2)).sort(
byPath),m2=skippedNote(o2);return{base:e2.base,head:e2.head,contracts:countContracts(e2,t2,p2),comparisons:p2,...s2.length>0&&{unrecognised:s2},notes:[...e2.notes??
[],...m2===void 0?[]:[m2]]}}function withEveryFault({lastingFaults:e2=[],...t2}){return{...t2,faults:[...t2.faults,...e2]}}async function otherChanges(e2,t2){let n2=e2.
differing.filter(e3=>!sameContent(e3)).map(({path:e3})=>e3),r2=new Set([...n2,...await changedLinks(e2)]);for(let{path:e3}of t2)r2.delete(e3);return[...r2]}function withPromise(e2,n2){
let r2=n2.settings(t.y(e2.pairing)),{faults:i2,lastingFaults:a2,format:o2}=e2,s2=t._(r2,o2),c2=a2!==void 0||i2.length===0&&t.x(t.g(e2),s2);return{...e2,mode:s2,
declared:r2.mode!==void 0,satisfied:c2}}function byPath(e2,n2){return byCodeUnits(t.y(e2.pairing),t.y(n2.pairing))}async function referringFormats(e2,t2){return e2.
length>500?w.map(({id:e3})=>e3):(await Promise.all(w.map(async({id:n2,referrers:{suffixes:r2,targets:i2,byName:a2,indirectReferences:o2}})=>{if(e2.some(e3=>i2.some(
t3=>e3.endsWith(t3))))return[n2];let s2=new Set(e2.filter(a2).map(e3=>e3.slice(e3.lastIndexOf("/")+1)));return s2.size===0?[]:(await t2.mentioning([...s2],r2,o2)).
length>0?[n2]:[]}))).flat()}function byFormat(e2,t2){let n2=new Map(t2.map(e3=>[e3,[]]));for(let t3 of e2){let e3=n2.get(t3.format);e3?e3.push(t3):n2.set(t3.format,
[t3])}return[...n2].sort(byText(([e3])=>e3))}async function loadFormat(e2){let t2=w.find(t3=>t3.id===e2);if(!t2)throw Error(`unknown format ${e2}`);return t2.load()}
async function compareFormat(e2,t2,{sides:n2,scope:r2,touched:i2}){let a2=t2.filter(({base:e3})=>!e3),o2=t2.filter(({head:e3})=>!e3),s2=a2.length>0&&o2.length>0,
sided=({path:t3,texts:n3})=>{let r3=n3.head??n3.base;return{path:t3,text:r3,key:s2&&r3!==void 0?e2.identify(t3,r3)?.key:void 0}},c2=t2.filter(({base:e3,head:t3})=>e3&&
t3).map(({path:e3})=>e3);return e2.compare({...n2,pairings:pair({both:c2,removed:o2.map(sided),added:a2.map(sided)}),touched:i2,settings:e3=>r2.settings(e3),counts:e3=>r2.
skipped(e3)===void 0})}function countContracts(e2,n2,r2){if(e2.format!==void 0)return 1;let i2=n2.byNameOnly&&e2.headLines!==void 0?countByName(e2.headLines):void 0,
a2=new Set(r2.map(({pairing:e3})=>t.y(e3)));if(i2!==void 0)return i2+[...a2].filter(e3=>t.U(e3)===void 0).length;let o2=new Set(a2),s2=0;for(let t2 of contractsOf(
e2.headSide,n2))s2+=1,o2.delete(t2);return s2+o2.size}function hurt(e2,t2="breaks"){let{backward:n2,forward:r2}=e2;return fails(n2)&&fails(r2)?`${t2} both`:fails(
n2)?r2.outcome==="undecided"?`${t2} old data, and perhaps old readers`:`${t2} old data`:fails(r2)?n2.outcome==="undecided"?`${t2} old readers, and perhaps old d\
ata`:`${t2} old readers`:classOf(e2)==="undecided"?"undecided":`${t2} nobody`}function verdictPhrase({faults:e2,lastingFaults:t2,verdict:n2}){return e2.length>0?
"does not parse":t2?"not judged":hurt(n2)}function modeWords({mode:e2,declared:t2}){return`${t2?"promised":"expected"} ${e2}`}function reasonOf(e2){return e2.outcome===
"reads"?e2.note:e2.because}function isLoud({verdict:e2,effect:t2}){return t2!=="none"&&failsAlone({verdict:e2})}function failsAlone({verdict:e2}){return N.some(
t2=>e2[t2].outcome!=="reads")}function wholeReasons({verdict:e2,changes:t2}){let n2=N.filter(e3=>t2.every(t3=>t3.verdict[e3].outcome==="reads")).flatMap(t3=>e2[t3].
outcome==="reads"?[]:reasonOf(e2[t3])??[]);return[...new Set(n2)]}function tells(e2,{written:t2,observed:n2}){let r2=JSON.stringify(t2);return e2.includes(n2)&&
e2.includes(r2.slice(0,W))}function datumText({shown:e2,written:t2}){return e2??JSON.stringify(t2)}const W=100;function plural(e2,t2,n2=`${t2}s`){return`${String(
e2)} ${e2===1?t2:n2}`}function waysOut(e2){let n2=new Map;for(let r2 of e2){let e3=wayOut$1(r2);e3!==void 0&&n2.set(e3,[...n2.get(e3)??[],t.y(r2.pairing)])}return[
...n2].map(([e3,t2])=>{let n3=t2.length-2,r2=n3>0?` and ${plural(n3,"other")}`:"";return`no promise is declared for ${t2.slice(0,2).join(", ")}${r2}: ${e3}`})}function wayOut$1(e2){
let{declared:n2,satisfied:r2,faults:i2,pairing:a2}=e2;if(n2||r2||i2.length>0||["removed","affected"].includes(a2.status))return;let{backward:o2,forward:s2}=t.g(
e2);return o2.outcome==="reads"?"compatibility: backward would let this pass, which is right where all readers are upgraded before the first writer":s2.outcome===
"reads"?"compatibility: forward would let this pass, which is right where all writers are upgraded first and nobody reads data from before":"only compatibility:\
 none would let this pass, which is right where nobody else reads these data and none are stored"}async function governanceAt(e2,{config:t2,settings:n2={}}){let r2=mayBeGoverned(
e2,t2)?await(await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.s)).readPolicy(e2,t2):void 0;if(r2&&"faults"in r2)return r2;let i2=r2?.policy.
configured?r2.policy:void 0;return{scope:await governedScope(e2,i2,n2),policy:i2}}function mayBeGoverned({entries:e2},n2){return n2!==void 0||t.tt(e2).length>0||
t.nt.some(t2=>e2.has(t2))}async function needsOf({scope:e2,policy:t2},n2,{sources:r2,tip:i2,now:a2}){let{declaredVersions:o2,readRequests:s2,assessNeeds:c2}=await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.s),{touchedFiles:l2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.t),{baseSide:u2,
headSide:d2}=r2,[f2,p2]=await Promise.all([s2(i2),s2(d2)]);return c2(t2,n2,{now:a2,booked:f2,proposed:p2,touched:await l2(r2,t2),versions:await o2(n2,u2,d2),contractReader:contractReader(
{tip:i2,head:d2,settings:e2.settings})})}async function proposedFaults({headSide:e2,differing:t2},n2,r2){if(r2!==void 0&&!e2.entries.has(r2)||!mayBeGoverned(e2,
r2))return[];let i2=await governanceFileTest(n2);if(!t2.some(({path:e3})=>i2(e3)))return[];let{readPolicy:a2}=await Promise.resolve().then(()=>require("./govern\
ance.js")).then(e3=>e3.s),o2=await a2(e2,r2);return"faults"in o2?o2.faults:[]}async function governanceFileTest(e2){let{isGovernanceFile:t2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.M),{withoutConfig:n2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.rt);return r2=>t2(
e2??n2,r2)}async function repairOf({sources:e2,faults:t2,earlierTips:n2},r2){let{baseSide:i2,differing:a2,headSide:o2}=e2;if(!n2||a2.length===0||!mayBeGoverned(
o2,r2.config))return;let s2=await governanceAt(o2,r2);if(!("faults"in s2||!s2.policy)&&"faults"in await governanceAt(i2,r2))for await(let e3 of n2()){let n3=await governanceAt(
e3,r2);if("faults"in n3||!n3.policy)continue;let{scope:i3,policy:o3}=n3,s3=await governanceFileTest(o3);if(!a2.every(({path:e4})=>s3(e4)))return;let[c2]=t2,l2=`\
the configuration on the governed branch has faults (${c2?describeFault(c2):""}): this proposal repairs it, and is judged by the last configuration that had non\
e`;return{governance:{scope:i3,policy:o3},tip:e3,note:l2}}}const G={message:"the governed branch's own configuration has these faults, so nothing can be decided\
: a proposal that repairs them and touches nothing but governance files is judged by the last configuration without faults; where the branch never had one, some\
body who may push to it must repair it"};async function proposedRules({differing:e2,headSide:n2},r2){let i2=new Set(e2.map(({path:e3})=>e3.slice(e3.lastIndexOf(
"/")+1))),a2=[];for(let{id:e3,proposedRules:o2}of w)o2&&t.W[e3].decidingFiles.some(e4=>i2.has(e4))&&a2.push(...await o2(r2,n2));return a2}async function otherRules(e2,t2){
let n2=[];for(let{id:r2,otherRules:i2}of w)i2&&e2.some(({format:e3})=>e3===r2)&&n2.push(...await i2(t2));return n2}function preload({differing:e2,baseSide:n2,headSide:r2}){
let i2=w.map(n3=>({format:n3,paths:e2.map(({path:e3})=>e3).filter(e3=>t.U(e3)===n3.id)})),a2=i2.flatMap(e3=>e3.paths);if(a2.length<=50)for(let e3 of[n2,r2])e3.load(
a2).catch(()=>{});for(let e3 of i2)e3.paths.length>0&&e3.format.load().catch(()=>{})}function unchangedContracts({headSide:e2},n2,{comparisons:r2}){let i2=new Set(
r2.map(({pairing:e3})=>t.y(e3)));return[...contractsOf(e2,n2)].filter(e3=>!i2.has(e3)).sort(byText(e3=>e3)).flatMap(e3=>{let r3=n2.settings(e3),i3=n2.formatOf?.(
e3)??t.U(e3);return i3?[{pairing:{status:"unchanged",basePath:e3,headPath:e3},format:i3,id:e3,mode:t._(r3,i3),declared:r3.mode!==void 0,satisfied:!0,verdict:F,changes:[],
faults:[],notes:[],digests:{}}]:[]})}var K=e.n({gate:()=>gate});async function gate(e2){let{sources:n2}=e2;if(n2.differing.length===0&&!e2.all){let r3=await compareSources(
n2,defaultScope(e2.settings));return{report:{...r3,decision:t.h(r3)}}}preload(n2);let r2=await governingOf(e2);if("faults"in r2)return r2;let{governance:i2,tip:a2,
remarks:o2}=r2,s2=await proposedFaults(n2,i2.policy,e2.config);if(s2.length>0)return{faults:s2};let c2=e2.only?narrowed(i2.scope,e2.only):i2.scope,l2=await compareSources(
n2,c2),u2=await proposedRules(n2,a2),d2={...l2,...e2.all&&{unchanged:unchangedContracts(n2,c2,l2)},notes:[...l2.notes,...o2,...u2]};if(!i2.policy){let r3=t.rt(n2.
headSide.entries,n2.target?.name??n2.base.ref,e2.config),i3=e2.settings?.profile===void 0?await otherRules(d2.comparisons,a2):[],o3=[...d2.notes,...r3===void 0?
[]:[r3],...i3];return{report:{...d2,notes:o3,decision:e2.unconfigured(d2)}}}let{policy:f2}=i2,{contradictionOn:p2}=await Promise.resolve().then(()=>require("./g\
overnance.js")).then(e3=>e3.s),m2=d2.comparisons.map(({pairing:e3})=>t.y(e3)).flatMap(e3=>p2(f2,e3)?.message??[]),h2=await needsOf({scope:c2,policy:f2},d2.comparisons,
{...e2,tip:a2}),g2=await e2.facts(h2),{decide:_2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.s);return{report:{...d2,notes:[...d2.
notes,...m2],decision:withUnrecognised(await _2(h2,g2),d2)},needs:h2,facts:g2}}function withUnrecognised(e2,{unrecognised:t2=[]}){if(t2.length===0)return e2;let n2=t2.
map(e3=>({code:"GV018",message:`${e3} is named under contracts: in the config, and no format recognises it, so nobody can judge it: give its entry a format:, na\
rrow files:, or leave it out with ignore: (of an OpenAPI, AsyncAPI or Swagger document, the schemas are judged in files of their own)`,location:{file:e3}}));return{
...e2,status:"fault",reasons:[...n2,...e2.reasons]}}async function governingOf(e2){let{sources:t2,earlierTips:n2}=e2,r2=await e2.tip(),i2=await governanceAt(r2,
e2);if(!("faults"in i2))return{governance:i2,tip:r2,remarks:[]};let{faults:a2}=i2,o2=await repairOf({sources:t2,faults:a2,...n2&&{earlierTips:n2}},e2);return o2?
{governance:o2.governance,tip:o2.tip,remarks:[o2.note]}:{faults:[...a2,G]}}function classCounts(e2){let t2={full:0,backward:0,forward:0,breaking:0,undecided:0,faults:0};
for(let{verdict:n2,faults:r2}of e2)r2.length>0?t2.faults+=1:t2[classOf(n2)]+=1;return t2}function satisfiedAll(e2){return e2.every(({satisfied:e3})=>e3)}const q=[
"full","backward","forward","undecided","breaking"];function worstClass(e2){return e2.filter(({faults:e3})=>e3.length===0).map(({verdict:e3})=>classOf(e3)).sort(
(e3,t2)=>q.indexOf(t2)-q.indexOf(e3))[0]}function alikeGroups(e2){let n2=new Map;for(let r2 of e2){let e3=affectedAlike(r2)??faultedAlike(r2)??editedAlike(r2)??
t.y(r2.pairing),i2=n2.get(e3);i2?i2.push(r2):n2.set(e3,[r2])}return[...n2.values()]}function editedAlike(e2){let{pairing:n2,format:r2,faults:i2,lastingFaults:a2,
changes:o2,mode:s2,declared:c2,satisfied:l2,notes:u2,profile:d2}=e2;if(n2.status!=="modified"||i2.length>0||a2||d2||o2.length===0)return;let f2=o2.map(({rule:e3,
element:n3,message:i3,verdict:a3,effect:o3,surface:s3})=>[e3,t.W[r2].namesRoot?n3.slice(1):n3,i3,hurt(a3),o3,s3]);return`
${JSON.stringify([f2,s2,c2,l2,u2])}`}function faultedAlike({pairing:e2,faults:n2}){let r2=n2.flatMap(({origin:n3})=>n3&&n3.file!==t.y(e2)?placeText(n3):[]);return n2.
length>0&&r2.length===n2.length?`
${r2.join(`
`)}`:void 0}function affectedAlike(e2){let{pairing:t2,cause:n2,faults:r2,verdict:i2,mode:a2,satisfied:o2,profile:s2}=e2;if(!(t2.status!=="affected"||n2===void 0||
r2.length>0||s2))return`
${[n2,hurt(i2),a2,String(o2)].join(`
`)}`}function placeText({file:e2,line:t2}){return t2===void 0?e2:`${e2}:${String(t2)}`}function changesLines(e2,t2,n2){let r2=new Map;for(let t3 of e2){let{rule:e3,
message:n3,verdict:i2,effect:a2,surface:o2}=t3,s2=[e3,n3,hurt(i2),a2,o2].join(`
`),c2=r2.get(s2);c2?c2.push(t3):r2.set(s2,[t3])}return[...r2.values()].flatMap(e3=>{let[r3,...i2]=e3;return r3?n2.verbose||e3.length<=3?e3.flatMap(e4=>changeLines(
e4,t2,n2)):[...changeLines(r3,t2,n2),alikeLine(i2,n2.style)]:[]})}function alikeLine(e2,n2){let r2=e2.slice(0,5).map(({element:e3})=>t.Tt(elementText(e3))),i2=e2.
length-r2.length,a2=i2>0?`${r2.join(", ")} and ${String(i2)} more`:r2.join(", ");return`      ${plural(e2.length,"more change")} of this kind: ${a2} ${n2.dim("(\
--verbose shows each)")}`}function changeLines(e2,n2,r2){let{style:i2}=r2,{location:a2,verdict:o2}=e2,s2=a2?`${a2.file}:${String(a2.line)}:${String(a2.column)}`:
t.Tt(elementText(e2.element)),c2=a2?.side==="base"&&n2.pairing.headPath!==void 0?" (base)":"",l2=e2.effect==="none"&&failsAlone(e2)&&n2.changes.length>1?i2.dim(
", cancelled by another change"):"",u2=[`    ${i2.cyan(t.Tt(s2))}${c2}  ${t.Tt(sentenceOf(e2))}: ${i2.bold(hurt(o2))}${l2}`,...N.flatMap(t2=>directionLines(t2,o2[t2],
e2.surface,i2))];r2.verbose&&u2.push(...surfaceLines(e2,i2)),isLoud(e2)&&u2.push(`      ${i2.dim("do:")} ${t.Tt(e2.remedy)}`);let d2=r2.verbose&&isLoud(e2)?`  ${e2.
fingerprint}`:"";return u2.push(i2.dim(`      ${e2.rule}${d2}`)),u2}function sentenceOf({element:e2,message:t2,location:n2}){let r2=e2.at(-1);return r2===void 0||
names(t2,r2.replace(/^[#<]|>$/g,""))||!n2?t2:`${elementText(e2)}: ${t2}`}function names(e2,t2){return` ${e2} `.split(t2).some((e3,t3,n2)=>{let r2=n2[t3+1];return r2!==
void 0&&!/[\p{L}\p{N}_]$/u.test(e3)&&!/^[\p{L}\p{N}_]/u.test(r2)})}const J={backward:{reader:"new readers",data:"old data"},forward:{reader:"old readers",data:"\
new data"}};function directionLines(e2,n2,r2,i2){let{reader:a2,data:o2}=J[e2],s2=reasonOf(n2);if(n2.outcome==="reads")return s2===void 0?[]:[`      ${a2} read ${o2}\
: ${t.Tt(s2)}`];let c2=n2.outcome==="undecided"?"undecided for":n2.outcome==="rejects"?"reject":"misread",l2=`      ${n2.outcome==="undecided"?`${c2} ${a2} of ${o2}`:
`${a2} ${c2} ${o2}`}${r2==="json"?" as JSON":""}: ${t.Tt(s2??"")}`;if(!fails(n2)||!n2.witness)return[l2];let{observed:u2,decoder:d2}=n2.witness;if(tells(n2.because,
n2.witness))return[`${l2} ${i2.dim(`(${d2})`)}`];let f2=t.Et(t.Tt(datumText(n2.witness)),160);return[l2,`        ${i2.dim("e.g.")} ${f2} ${i2.dim("\u2192")} ${t.
Et(t.Tt(news(u2,s2??"")),200)} ${i2.dim(`(${d2})`)}`]}function news(e2,t2){let n2=e2.replace(t2,"").replace(/^[\s;:,.]+|[\s;:,.]+$/g,"");return n2===""?"as said":
n2}function surfaceLines({surfaces:e2={}},n2){return Object.entries(e2).flatMap(([e3,r2])=>N.flatMap(i2=>{let a2=reasonOf(r2[i2]);return a2===void 0?[]:[n2.dim(
`      ${e3}, ${i2}: ${r2[i2].outcome}: ${t.Tt(a2)}`)]}))}function unchangedLines({unchanged:e2}){return e2?[`${plural(e2.length,"contract")} unchanged${e2.length>
0?":":""}`,...e2.map(({pairing:e3,format:n2,mode:r2,declared:i2})=>`  = ${t.Tt(t.y(e3))}  ${n2}, ${i2?`promises ${r2}`:`${r2} is expected`}`)]:[]}var Y=e.n({renderText:()=>renderText});
function renderText(e2,n2){let{style:r2}=n2,i2=n2.quiet?[]:contractBlocks(e2.comparisons,n2);return`${[r2.dim(`${revision(e2.base)} \u2192 ${revision(e2.head)}`),
summaryLine(e2),...i2.flatMap(e3=>["",...e3]),...unchangedLines(e2),...n2.quiet?[]:waysOut(e2.comparisons).flatMap(e3=>["",t.Tt(e3)]),...n2.quiet||e2.notes.length===
0?[]:["",...e2.notes.map(e3=>r2.dim(`note: ${t.Tt(e3)}`))],...e2.decision?["",...decisionLines(e2,n2)]:[]].join(`
`)}
`}function revision({ref:e2,commit:n2}){let r2=e2==="WORKTREE"?"working tree":e2;return t.Tt(n2===null||n2.startsWith(e2)?r2:`${r2} (${n2.slice(0,10)})`)}function summaryLine({
contracts:e2,comparisons:t2}){if(t2.length===0)return`${plural(e2,"contract")}, none changed`;let n2=t2.filter(({lastingFaults:e3})=>e3).length,r2=classCounts(t2),
i2=[[r2.breaking,"breaks both","break both"],[r2.forward,"breaks old data","break old data"],[r2.backward,"breaks old readers","break old readers"],[r2.undecided-
n2,"undecided","undecided"],[r2.faults,"does not parse","do not parse"],[r2.full,"breaks nobody","break nobody"],[n2,"not judged","not judged"]].filter(([e3])=>e3>
0).map(([e3,t3,n3])=>`${String(e3)} ${e3===1?t3:n3}`);return`${plural(e2,"contract")}, ${String(t2.length)} changed: ${i2.join(", ")}`}function contractBlocks(e2,t2){
return t2.verbose?e2.map(e3=>contractBlock(e3,t2)):alikeGroups(e2).flatMap(n2=>{let[r2,...i2]=n2;return r2&&i2.length>0&&r2.faults.length>0?[faultedBlock(n2,e2,
t2)]:!r2||n2.length<=3?n2.map(e3=>contractBlock(e3,t2)):r2.pairing.status==="affected"?[alikeBlock(n2,t2)]:[[...contractBlock(r2,t2),`    ${plural(i2.length,"mo\
re contract")} with the same changes:`,someOf(i2,t2.style)]]})}function faultedBlock(e2,n2,{style:r2}){let i2=e2[0]?.faults??[],a2=[...new Set(i2.flatMap(({origin:e3})=>e3?
placeText(e3):[]))],o2=i2.every(({origin:e3})=>n2.some(({pairing:n3,faults:r3})=>t.y(n3)===e3?.file&&r3.length>0));return[`${r2.red("\u2717")} ${r2.bold(`${String(
e2.length)} contracts`)}  ${r2.red("do not parse")}${r2.dim(`, because of ${t.Tt(a2.join(", "))}`)}`,...o2?[]:i2.map(e3=>faultLine(e3,r2)),someOf(e2,r2)]}function someOf(e2,n2){
let r2=e2.slice(0,3).map(({pairing:e3})=>t.Tt(t.y(e3))),i2=e2.length-r2.length,a2=i2>0?` and ${String(i2)} more (--verbose lists them all)`:"";return n2.dim(`  \
  ${r2.join(", ")}${a2}`)}function alikeBlock(e2,{style:n2}){let[r2]=e2;if(!r2)return[];let{cause:i2="",verdict:a2,satisfied:o2}=r2,s2=o2?n2.green("\u2713"):n2.
red("\u2717"),c2=hurt(a2,"break");return[`${s2} ${n2.bold(`${String(e2.length)} contracts that refer to ${t.Tt(i2)}`)}  ${o2?n2.green(c2):n2.red(c2)}${o2?"":n2.
dim(`, ${modeWords(r2)}`)}`,someOf(e2,n2)]}function contractBlock(e2,n2){let{style:r2,verbose:i2}=n2,{pairing:a2,changes:o2,faults:s2,lastingFaults:c2,satisfied:l2}=e2,
u2=t.Tt(t.y(a2)),d2=a2.status==="moved"?r2.dim(` (moved from ${t.Tt(a2.basePath??"")})`):"";if(s2.length>0)return[`${r2.red("\u2717")} ${r2.bold(u2)}${d2}  ${r2.
red("does not parse")}`,...s2.map(e3=>faultLine(e3,r2)),r2.dim(`      (a file that is no contract is left out by ignore: [${JSON.stringify(t.y(a2))}] in contrac\
t-check.yaml)`)];if(c2)return[`${r2.yellow("\u2022")} ${r2.bold(u2)}${d2}  ${r2.yellow("not judged")}`,...e2.notes.map(e3=>r2.dim(`    note: ${t.Tt(e3)}`))];let f2=l2?
r2.green("\u2713"):r2.red("\u2717"),p2=o2.filter(e3=>i2||isLoud(e3)),m2=o2.length-p2.length;return[`${f2} ${r2.bold(u2)}${d2}  ${verdictWords(e2,r2)}${l2?"":r2.
dim(`, ${modeWords(e2)}`)}`,...e2.cause===void 0?[]:[r2.dim(`    because ${t.Tt(e2.cause)} changed, which it refers to`)],...changesLines(p2,e2,n2),...l2?[]:wholeReasons(
e2).map(e3=>`    ${r2.dim(t.Tt(e3))}`),...profileLines(e2,r2),...m2>0&&!n2.verbose?[r2.dim(`    ${plural(m2,"change")} ${m2===1?"breaks":"break"} nobody (--verb\
ose lists)`)]:[],...e2.notes.map(e3=>r2.dim(`    note: ${t.Tt(e3)}`))]}function verdictWords({pairing:e2,verdict:t2,profile:n2},r2){let i2=`${e2.status==="added"?
"new: ":e2.status==="removed"?"removed: ":""}${hurt(t2)}${n2?` (as ${n2.name} sees it)`:""}`,a2=classOf(t2);return a2==="full"?r2.green(i2):a2==="undecided"?r2.
yellow(i2):r2.red(i2)}function faultLine({message:e2,location:n2},r2){let i2=n2?.line===void 0?"":`${n2.file}:${String(n2.line)}:${String(n2.column??1)}: `;return`\
    ${r2.cyan(t.Tt(i2))}${t.Tt(e2)}`}function profileLines({profile:e2},n2){return(e2?.findings??[]).map(({id:e3,message:r2,location:i2})=>{let a2=i2?`${i2.file}\
:${String(i2.line)}:${String(i2.column)}  `:"";return`    ${n2.cyan(t.Tt(a2))}${e3}  ${t.Tt(r2)}`})}function decisionLines({decision:e2,comparisons:n2},{style:r2}){
if(!e2)return[];let{status:i2,reasons:a2,requirements:o2,validUntil:s2}=e2,c2=s2===null?"":` until ${minuteOf(s2)}`,l2=(i2==="pass"?a2.filter(({tells:e3})=>e3!==
"end-of-pass"):a2).map(({message:e3})=>`  ${t.Tt(e3)}`),u2=o2.filter(e3=>e3.status==="met"),d2=[...new Set(u2.map(({message:e3})=>`  ${r2.green("\u2713")} ${t.Tt(
e3)}`))];if(i2==="pass"){let e3=n2.length>0&&u2.length===0?": nothing here needs permission":"";return[`${r2.green(`\u2713 pass${c2}`)}${e3}`,...l2,...d2]}let f2=i2===
"refused"||i2==="fault"?r2.red:r2.yellow;return[f2(`\u2717 ${X[i2]}`),...l2,...d2,...unmetLines(o2,f2)]}function unmetLines(e2,n2){let isTime=({dimension:e3,owners:t2})=>e3===
"time"&&t2.length===0,r2=e2.filter(({status:e3})=>e3!=="met"),i2=new Map;for(let e3 of[...r2.filter(e4=>!isTime(e4)),...r2.filter(isTime)]){let n3=t.pt(e3),r3=i2.
get(n3)??new Set;i2.set(n3,r3.add(e3.message))}return[...i2].flatMap(([e3,r3])=>[...[...r3].map(e4=>`  ${n2("\u2717")} ${t.Tt(e4)}`),...e3===""?[]:[`    \u2192 ${t.
Tt(e3)}`]])}const X={neutral:"neutral: not enforced",waiting:"waiting: everything is approved; only the time to land has not come yet",refused:"refused: a perso\
n must act",unverifiable:"could not be verified",fault:"fault: something cannot be judged"};function minuteOf(e2){return new Date(e2).toISOString().replace(/T(\d\d:\d\d).*$/,
" $1Z")}Object.defineProperty(exports,"$",{enumerable:!0,get:function(){return w}}),Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return governedScope}}),
Object.defineProperty(exports,"B",{enumerable:!0,get:function(){return classOf}}),Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return isSame}}),
Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return pastStatesOf}}),Object.defineProperty(exports,"E",{enumerable:!0,get:function(){return landedBookings}}),
Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return byElementThenRule}}),Object.defineProperty(exports,"G",{enumerable:!0,get:function(){return P}}),
Object.defineProperty(exports,"H",{enumerable:!0,get:function(){return fails}}),Object.defineProperty(exports,"I",{enumerable:!0,get:function(){return concernsBelow}}),
Object.defineProperty(exports,"J",{enumerable:!0,get:function(){return undecided}}),Object.defineProperty(exports,"K",{enumerable:!0,get:function(){return readsWith}}),
Object.defineProperty(exports,"L",{enumerable:!0,get:function(){return editOf}}),Object.defineProperty(exports,"M",{enumerable:!0,get:function(){return marksDiffer}}),
Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return starsMatch}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){return z}}),
Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return pullNumberIn}}),Object.defineProperty(exports,"Q",{enumerable:!0,get:function(){return recogniseTogether}}),
Object.defineProperty(exports,"R",{enumerable:!0,get:function(){return elementText}}),Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return inBoth}}),
Object.defineProperty(exports,"St",{enumerable:!0,get:function(){return listOf}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return elementsOf}}),
Object.defineProperty(exports,"U",{enumerable:!0,get:function(){return isSevererThan}}),Object.defineProperty(exports,"V",{enumerable:!0,get:function(){return N}}),
Object.defineProperty(exports,"W",{enumerable:!0,get:function(){return misreads}}),Object.defineProperty(exports,"X",{enumerable:!0,get:function(){return contractsOf}}),
Object.defineProperty(exports,"Y",{enumerable:!0,get:function(){return worst}}),Object.defineProperty(exports,"Z",{enumerable:!0,get:function(){return formatByContent}}),
Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return verdictPhrase}}),Object.defineProperty(exports,"_t",{enumerable:!0,get:function(){return waiversOf}}),
Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return worstClass}}),Object.defineProperty(exports,"at",{enumerable:!0,get:function(){return mayHoldSchema}}),
Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return U}}),Object.defineProperty(exports,"bt",{enumerable:!0,get:function(){return isHandle}}),
Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return unchangedContracts}}),Object.defineProperty(exports,"ct",{enumerable:!0,get:function(){return cited}}),
Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return hurt}}),Object.defineProperty(exports,"dt",{enumerable:!0,get:function(){return bookedAt}}),
Object.defineProperty(exports,"et",{enumerable:!0,get:function(){return C}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return isLoud}}),Object.
defineProperty(exports,"ft",{enumerable:!0,get:function(){return r}}),Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return tells}}),Object.defineProperty(
exports,"gt",{enumerable:!0,get:function(){return isAtLeast}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return reasonOf}}),Object.defineProperty(
exports,"ht",{enumerable:!0,get:function(){return guardedContracts}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return satisfiedAll}}),Object.
defineProperty(exports,"it",{enumerable:!0,get:function(){return isAttributesFile}}),Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return defaultScope}}),
Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return reviewedTransitions}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return waysOut}}),
Object.defineProperty(exports,"lt",{enumerable:!0,get:function(){return byCodeUnits}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return plural}}),
Object.defineProperty(exports,"mt",{enumerable:!0,get:function(){return roomTakenBy}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Y}}),
Object.defineProperty(exports,"nt",{enumerable:!0,get:function(){return v}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return gate}}),Object.
defineProperty(exports,"ot",{enumerable:!0,get:function(){return allOf}}),Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return modeWords}}),Object.
defineProperty(exports,"pt",{enumerable:!0,get:function(){return landedSince}}),Object.defineProperty(exports,"q",{enumerable:!0,get:function(){return rejects}}),
Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return classCounts}}),Object.defineProperty(exports,"rt",{enumerable:!0,get:function(){return l}}),
Object.defineProperty(exports,"s",{enumerable:!0,get:function(){return K}}),Object.defineProperty(exports,"st",{enumerable:!0,get:function(){return anyOf}}),Object.
defineProperty(exports,"t",{enumerable:!0,get:function(){return renderText}}),Object.defineProperty(exports,"tt",{enumerable:!0,get:function(){return y}}),Object.
defineProperty(exports,"u",{enumerable:!0,get:function(){return datumText}}),Object.defineProperty(exports,"ut",{enumerable:!0,get:function(){return byText}}),Object.
defineProperty(exports,"v",{enumerable:!0,get:function(){return wholeReasons}}),Object.defineProperty(exports,"vt",{enumerable:!0,get:function(){return boardOf}}),
Object.defineProperty(exports,"w",{enumerable:!0,get:function(){return placeText$1}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return describeFault}}),
Object.defineProperty(exports,"xt",{enumerable:!0,get:function(){return n}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return compareSources}}),
Object.defineProperty(exports,"yt",{enumerable:!0,get:function(){return isBoard}}),Object.defineProperty(exports,"z",{enumerable:!0,get:function(){return F}});
