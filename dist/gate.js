const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./start.js");
function n(e2){return e2===void 0?[]:typeof e2=="string"?[e2]:e2}const r=["free","sign-off","window-and-sign-off","request-window-and-sign-off","forbidden"];function i(e2){
return e2.startsWith("board:")}function a(e2){return e2.startsWith("@")}function o(e2){return e2.slice(6)}function s(e2){return e2.filter(e3=>e3.kind==="contrac\
t"&&e3.level!=="free")}function c(e2){return e2.kind==="contract"||e2.kind==="dependent"?e2.effective.waivers:[]}function l(e2,t2){return r.indexOf(e2)>=r.indexOf(
t2)}var u=e.n({bookedAt:()=>p,landedSince:()=>d});async function d({policy:e2,now:n2}){let{occurrencesBetween:r2}=await Promise.resolve().then(()=>require("./go\
vernance.js")).then(e3=>e3.L),i2=e2.calendar?r2(e2.calendar,n2,n2+1):[];return Math.min(n2,...i2.map(({opens:e3})=>e3))-t.en}function f(e2,t2,n2){return s(e2).filter(
({level:e3})=>e3==="window-and-sign-off"||e3==="request-window-and-sign-off").map(({path:e3,query:{classes:r2,owners:i2,consumers:a2}})=>({change:t2,contracts:[
e3],classes:r2,owners:i2,consumers:a2,landedAt:n2}))}async function p(e2,{questions:t2,booked:n2}){let r2=new Map;for(let i2 of n2){if(!t2.bookings.includes(i2.
request.id))continue;let n3=await m(e2,i2);n3!==void 0&&r2.set(i2.request.id,n3)}return r2}async function m(e2,{file:t2,request:n2}){let{bookingOf:r2,readRequests:i2}=await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.p),a2=await e2.landingsSince(0,[t2])??[],o2;for(let s2 of a2){let{filed:a3}=await i2(await e2.snapshotAt(
s2.commit)),c2=a3.find(e3=>e3.file===t2);if(!c2||r2(c2.request)!==r2(n2))return o2;o2=s2.at}return o2}function h(e2,t2){return e2===t2?0:e2<t2?-1:1}function g(e2){
return(t2,n2)=>h(e2(t2),e2(n2))}const _=RegExp("\\.(?:md|markdown|rst|adoc|pdf|html|htm|css|scss|svg|png|jpg|jpeg|gif|ico|bat|bazel|bzl|c|cc|cjs|cpp|cs|dart|ex|e\
xs|go|gradle|groovy|h|hpp|java|jl|js|jsx|kt|kts|lua|m|mjs|mm|mod|php|pl|ps1|py|r|rb|rs|scala|sh|sql|sum|swift|tf|toml|ts|tsx|vue|xml|zig)$","i"),v=RegExp("(?:^|\
/)(?:\\.[^./]+|AUTHORS|BUILD|CHANGELOG|CODEOWNERS|CONTRIBUTING|COPYING|LICENSE|NOTICE|OWNERS|README|VERSION|WORKSPACE|Brewfile|Dockerfile|Gemfile|Jenkinsfile|Mak\
efile|Procfile|Rakefile|Vagrantfile)$");function y(e2){return!_.test(e2)&&!v.test(e2)}function b(e2){return e2===".gitattributes"||e2.endsWith("/.gitattributes")}
const ee=/"((?:[^"\\]|\\.)*)(?:"|\\?$)|[{}[\]:,]|[^\s"{}[\]:,]+/gs;function x(e2,t2){if(!/^\uFEFF?\s*\{/.test(e2)||!e2.includes(t2))return;let n2=0,[r2,i2]=["",
""];for(let[a2,o2]of e2.matchAll(ee)){if(n2===1&&i2===":"&&r2===t2&&o2!==void 0)return o2;a2==="{"||a2==="["?n2+=1:(a2==="}"||a2==="]")&&--n2,[r2,i2]=a2===":"?[
r2,":"]:[o2??"",""]}}const te=/^[ \t]*(?:@\w+\([^)\n]{0,200}\)[ \t]*){0,4}protocol[ \t]+[\w`]+[ \t]*\{/m,ne=/^(?:record|enum|fixed|error|map)$/;function re(e2,t2){
return t2?x(e2,"protocol")===void 0?ne.test(x(e2,"type")??"")||/^\uFEFF?\s*[["]/.test(e2)?".avsc":void 0:".avpr":te.test(e2)?".avdl":void 0}const ie=["openapi",
"swagger","asyncapi"],ae=/^(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)|(?:https?|iglu):.*\/schema\/jsonschema\/)/,oe=/^["']?\$schema["']?\s*:\s*["']?([^\s"'#]+#?)/m;
function se(e2,t2){let n2=/\.ya?ml$/.test(e2)?oe.exec(t2)?.[1]:x(t2,"$schema");return n2!==void 0&&ae.test(n2)}const ce=/^["']?\$schema["']?\s*:|^(?:type|properties|\$ref|\$defs|allOf|anyOf|oneOf)\s*:/m,
le=/"(?:\$schema|\$ref|properties|type|allOf|anyOf|oneOf|enum|const|required)"\s*:/;function ue(e2,t2){let n2=ie.some(t3=>x(e2,t3)!==void 0);if(!(t2&&n2&&x(e2,"\
$schema")===void 0))return t2?le.test(e2)?".schema.json":void 0:ce.test(e2)?".schema.yaml":void 0}const de=/^[ \t]*(?:syntax|edition)[ \t]*=[ \t]*["']/m,fe=/^[ \t]*(?:message|enum|service)[ \t]+\w+[ \t]*\{/m;
function pe(e2,t2){return!t2&&(de.test(e2)||fe.test(e2))?".proto":void 0}const me="([\\\\]|%)",he=`"[^"]*${me}|'[^']*${me}|[^"' 	].{0,250}${me}|[&*!>|]`,ge=`(["\
'?# 	\r]|$)`,_e=[`[Rr]ef["']?[ 	]*(:[ 	]*(${he}|${`["']?([?]|[A-Za-z][A-Za-z0-9+.-]{0,250}:${ge}|/+${ge}|([A-Za-z][A-Za-z0-9+.-]{0,250}:)?//[^"'/?# 	]*/*${ge}|(\
[^"'?# 	]{0,250}/)?[.]{1,2}/*${ge})`})|:?[ 	\r]*(#.*)?$)`,"\\\\(u00|x|U000000)(24|[4-7][0-9A-Fa-f])"],ve=[...t.Mt.protobuf.decidingFiles,"buf.lock"],ye="[ 	\v\f\r]\
*",be=`${ye}(/[/*].*)?$`,xe=[`import${ye}(public|weak|option)?${ye}((/[*][^"']{0,250})?(${['"',"'"].map(e2=>`${e2}[^${e2}]*([\\\\]|${e2}([^;"']*["']|${be}))`).join(
"|")})|${be})`],S=[{id:"avro",suffixOf:re,load:async()=>(await Promise.resolve().then(()=>require("./avro.js"))).avro,referrers:{suffixes:t.Mt.avro.suffixes,targets:t.
Mt.avro.suffixes,byName:()=>!1,indirectReferences:[]}},{id:"protobuf",suffixOf:pe,load:async()=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(
e2=>e2.t)).protobuf,images:{suffixes:[".binpb",".protoset",".desc",".fds",".pb",".bin",".binpb.gz",".bin.gz",".json.gz"],unpack:async e2=>(await Promise.resolve().
then(()=>require("./protobuf.js")).then(e3=>e3.r)).imageTexts(e2)},otherRules:async e2=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(e3=>e3.
n)).bufRules(e2),profileAsked:async e2=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(e3=>e3.n)).bufProfiles(e2),proposedRules:async(e2,t2)=>(await Promise.
resolve().then(()=>require("./protobuf.js")).then(e3=>e3.n)).proposedRules(e2,t2),referrers:{suffixes:[".proto"],targets:[".proto",...ve],byName:y,indirectReferences:xe}},
{id:"json-schema",suffixOf:ue,isContract:se,load:async()=>(await Promise.resolve().then(()=>require("./json-schema.js")).then(e2=>e2.t)).jsonSchema,rulesNamed:async e2=>(await Promise.
resolve().then(()=>require("./json-schema.js")).then(e3=>e3.n)).rulesOfDifference(e2),referrers:{suffixes:[".json",".yaml",".yml"],targets:[".json",".yaml",".ym\
l"],byName:y,indirectReferences:_e}}];async function Se(e2){let t2=S.find(t3=>t3.id===e2);if(!t2)throw Error(`unknown format ${e2}`);return t2.load()}const Ce=/^(Makefile|GNUmakefile|Dockerfile|Containerfile|Jenkinsfile|Vagrantfile|Rakefile|Gemfile|Procfile|CODEOWNERS|LICENSE|LICENCE|COPYING|NOTICE|AUTHORS|README|CHANGELOG)$/;
function we(e2){let t2=e2.slice(e2.lastIndexOf("/")+1);return/\.(json|ya?ml)$/.test(t2)||!t2.includes(".")&&!Ce.test(t2)}function C(e2,t2){return S.find(({isContract:n2})=>n2?.(
e2,t2))?.id}function Te(e2,n2){let[r2,i2]=[De(e2),De(n2)];if(r2!==void 0&&i2!==void 0&&r2.format!==i2.format)return{fault:`${e2.name??"base"} is ${r2.format} an\
d ${n2.name??"head"} is ${i2.format}: give two contracts of one format`};let a2=i2??r2;if(a2===void 0){let r3=[n2,e2].find(({text:e3})=>e3!==void 0&&Ee.test(e3.
slice(0,4096)));return r3?{fault:`${r3.name??"this"} describes an interface (OpenAPI, AsyncAPI or Swagger), which contract-check does not judge: put its schemas\
 into files of their own, and compare those`}:{fault:`cannot tell the format of ${n2.name??"head"}: its name does not end in ${t.Gn(t.kt)}, and its text is neit\
her Avro, Protobuf nor JSON Schema; give it such a name, or, in a repository, say format: in its entry of contracts: in the config`}}return{name:[n2,e2].find(({
name:e3})=>e3!==void 0&&t.jt(e3)!==void 0)?.name??n2.name??e2.name??`contract${a2.suffix}`,format:a2.format}}const Ee=/^\s*(?:\{\s*)?(["']?)(?:openapi|asyncapi|swagger)\1\s*:/m;
function De({name:e2,text:n2}){let r2=e2===void 0?void 0:t.jt(e2);return r2===void 0?n2===void 0?void 0:Oe(n2.slice(0,65536)):{format:r2,suffix:""}}function Oe(e2){
let t2=/^\uFEFF?\s*[{["]/.test(e2);for(let{id:n2,suffixOf:r2}of S){let i2=r2(e2,t2);if(i2!==void 0)return{format:n2,suffix:i2}}}const ke=["node_modules/","vendo\
r/","third_party/",".git/",".contract-check/"],Ae=["testdata/","__tests__/","__fixtures__/","test/resources/"],je=Ne(ke),Me=Ne(Ae);function Ne(e2){return RegExp(
`(?:^|[\\t/])(?:${e2.join("|").replaceAll(".","\\.")})`)}function Pe({attributes:e2,ignored:t2}){return n2=>{let r2=t2?.(n2);if(r2!==void 0)return r2?"ignored b\
y the config":void 0;let i2=e2(n2);if(i2.get("linguist-vendored")===!0)return"vendored";if(i2.get("linguist-generated")===!0)return"generated";if(i2.get("lingui\
st-vendored")!==!1)return je.test(n2)?"vendored":Me.test(n2)?"test data":void 0}}function Fe(e2){let t2=t3=>e2.includes(t3);return ke.some(t2)&&je.test(e2)||Ae.
some(t2)&&Me.test(e2)}async function Ie(e2,n2){let r2=[],i2=[],a2=[],o2=[],s2=({path:e3,head:t2})=>t2!==void 0&&n2.skipped(e3)===void 0&&n2.declares?.(e3)===!0;
for(let c3 of e2.differing){if(Le(c3))continue;let{path:l3}=c3,u2=e2.format??n2.formatOf?.(l3)??t.jt(l3);if(u2===void 0&&!we(l3)){s2(c3)&&a2.push(l3);continue}let d2=n2.
skipped(l3);d2===void 0?u2===void 0?o2.push(c3):r2.push({...c3,format:u2}):u2!==void 0&&l3!==".contract-check/config.schema.json"&&i2.push({path:l3,why:d2})}let c2=await ze(
o2,e2),l2=new Set(c2.map(({path:e3})=>e3));for(let e3 of o2)!l2.has(e3.path)&&s2(e3)&&a2.push(e3.path);return r2.push(...c2,...Re(e2,n2)),{candidates:r2,skipped:i2,
unrecognised:a2}}function Le({base:e2,head:n2}){return e2?.oid!==void 0&&e2.oid===n2?.oid&&t.vn(e2)===t.vn(n2)}function Re({differing:e2,baseSide:n2,headSide:r2},{
formatOf:i2,skipped:a2}){if(e2.length===0)return[];let o2=new Set(e2.map(({path:e3})=>e3)),s2=[];for(let e3 of r2.entries.links()){if(o2.has(e3))continue;let[c2,
l2]=[n2.entries.get(e3),r2.entries.get(e3)],u2=i2?.(e3)??t.jt(e3);u2!==void 0&&c2&&l2&&a2(e3)===void 0&&s2.push({path:e3,base:c2,head:l2,format:u2})}return s2}async function ze(e2,{
baseSide:t2,headSide:n2}){if(e2.length===0)return[];let r2=(t3,n3)=>t3.starts(e2.filter(e3=>e3[n3]).map(({path:e3})=>e3)),[i2,a2]=await Promise.all([r2(t2,"base"),
r2(n2,"head")]);return e2.flatMap(e3=>{let t3=C(e3.path,a2.get(e3.path)??"")??C(e3.path,i2.get(e3.path)??"");return t3===void 0?[]:[{...e3,format:t3}]})}async function w(e2,{
formatOf:n2},r2){return n2?.(r2)??t.jt(r2)??C(r2,await(async()=>(await e2.starts([r2])).get(r2)??"")())}function*Be(e2,{formatOf:n2,skipped:r2}){for(let i2 of e2.
entries.keys())(n2?.(i2)??t.jt(i2))!==void 0&&r2(i2)===void 0&&(yield i2)}function Ve(e2){if(Fe(e2))return;let n2=t.kt.map(e3=>e3.replaceAll(".","\\.")),r2=RegExp(
`(?:${n2.join("|")})\0`,"g"),i2=0;for(;r2.test(e2);)i2+=1;return i2}const He=new Set(["vendored","generated","test data"]);function Ue(e2){if(e2.length===0)return;
let t2=new Map;for(let{path:n3,why:r3}of e2)t2.set(r3,[...t2.get(r3)??[],n3]);let n2=[...t2].map(([e3,t3])=>{let[n3=""]=t3.sort();return`${String(t3.length)} ${e3}\
 (${n3}${t3.length>1?", \u2026":""})`}),r2=e2.length===1?"1 changed file was":`${String(e2.length)} changed files were`,i2=e2.some(({why:e3})=>He.has(e3))?"; a \
contract of yours among them counts once an entry of contracts: names it":"";return`${r2} skipped: ${n2.join(", ")}${i2}`}function We(e2,n2){let r2=new Map;if(!n2)
return r2;for(let{entries:i2}of e2)for(let e3 of i2.keys()){let i3=n2(e3);i3!==void 0&&t.jt(e3)!==i3&&r2.set(i3,(r2.get(i3)??new Set).add(e3))}return r2}function Ge(e2,t2){
return t2?{...e2,async mentioning(n2,r2,i2){let a2=await e2.mentioning(n2,r2,i2);return[...new Set([...a2,...[...t2].filter(t3=>e2.entries.has(t3))])].sort()}}:
e2}async function Ke(e2,{baseSide:t2,headSide:n2}){let r2=t3=>e2.filter(e3=>e3[t3]).map(({path:e3})=>e3);return await Promise.all([t2.load(r2("base")),n2.load(r2(
"head"))]),e2.map(e3=>({...e3,texts:{base:e3.base&&qe(t2,e3.path),head:e3.head&&qe(n2,e3.path)}})).filter(({texts:e3,...t3})=>e3.base===void 0?e3.head!==void 0||
!Le(t3):e3.base!==e3.head)}function qe(e2,t2){let n2=e2.read(t2);return"text"in n2?n2.text:void 0}async function Je({differing:e2,baseSide:t2,headSide:n2}){if(e2.
length===0)return[];let r2=n2.entries.links().filter(e3=>t2.entries.has(e3));return await Promise.all([t2.load(r2),n2.load(r2)]),r2.filter(e3=>qe(t2,e3)!==qe(n2,
e3))}const Ye=.6,Xe=1e4;function Ze({both:e2,removed:n2,added:r2}){let i2={removed:Qe(n2),added:Qe(r2),moved:[]};return i2=et(i2,e3=>e3.text),i2=et(i2,e3=>e3.key),
i2=et(i2,({path:e3})=>it(e3)),i2=at(i2),[...e2.map(e3=>({status:"modified",basePath:e3,headPath:e3})),...i2.moved,...i2.removed.map(({path:e3})=>({status:"remov\
ed",basePath:e3})),...i2.added.map(({path:e3})=>({status:"added",headPath:e3}))].sort(g(t.Et))}function Qe(e2){return[...e2].sort(g(({path:e3})=>e3))}function $e(e2,t2){
return{status:"moved",basePath:e2.path,headPath:t2.path}}function et(e2,t2){let n2=tt(e2.removed,t2),r2=new Map;for(let i2 of e2.added){let e3=t2(i2),a2=e3===void 0?
[]:n2.get(e3)??[],o2=a2.filter(e4=>nt(e4,i2)),s2=o2.find(({path:e4})=>T(e4)===T(i2.path))??o2[0];s2&&(r2.set(s2,i2),a2.splice(a2.indexOf(s2),1))}return rt(e2,r2)}
function tt(e2,t2){let n2=new Map;for(let r2 of e2){let e3=t2(r2);if(e3===void 0)continue;let i2=n2.get(e3);i2?i2.push(r2):n2.set(e3,[r2])}return n2}function nt(e2,t2){
return e2.version===void 0||t2.version===void 0||e2.version===t2.version}function rt(e2,t2){let n2=new Set(t2.values());return{removed:e2.removed.filter(e3=>!t2.
has(e3)),added:e2.added.filter(e3=>!n2.has(e3)),moved:[...e2.moved,...[...t2].map(([e3,t3])=>$e(e3,t3))]}}function T(e2){return e2.slice(e2.lastIndexOf("/")+1)}
function it(e2){return e2.replace(/(?:\.schema)?\.[^./]+$/,"")}function at(e2){let t2=ot(e2),n2=new Map([...e2.removed,...e2.added].map(e3=>[e3,st(e3.text??"")])),
r2=t2.filter(({from:e3,to:t3})=>nt(e3,t3)).map(({from:e3,to:t3})=>({from:e3,to:t3,score:ct(n2.get(e3),n2.get(t3))})).filter(({score:e3})=>e3>=Ye).sort((e3,t3)=>t3.
score-e3.score),i2=new Map,a2=new Set;for(let{from:e3,to:t3}of r2)i2.has(e3)||a2.has(t3)||(i2.set(e3,t3),a2.add(t3));return rt(e2,i2)}function ot({removed:e2,added:t2}){
if(e2.length*t2.length<=Xe)return e2.flatMap(e3=>t2.map(t3=>({from:e3,to:t3})));let n2=tt(t2,({path:e3})=>T(e3)),r2=e2.flatMap(e3=>(n2.get(T(e3.path))??[]).map(
t3=>({from:e3,to:t3})));return r2.length>Xe?[]:r2}function st(e2){let t2=e2.match(/[\p{L}\p{N}_$]+/gu)??[];return new Set(t2.map((e3,n2)=>`${t2[n2-1]??""} ${e3}`))}
function ct(e2=new Set,t2=new Set){if(Math.min(e2.size,t2.size)<Ye*Math.max(e2.size,t2.size))return 0;let n2=0;for(let r3 of e2)t2.has(r3)&&(n2+=1);let r2=e2.size+
t2.size-n2;return r2===0?0:n2/r2}var Searches=class{working=new Set;waiting=[];ready=new Map;join(){let e2={in:t2=>({...t2,mentioning:(n2,r2,i2=[])=>{let a2=r2.
filter(e3=>t2.entries.mayEndWith(e3));return this.working.has(e2)&&a2.length>0?this.wait(e2,{snapshot:t2,needles:n2,suffixes:a2,lines:i2}):t2.mentioning(n2,a2,i2)}}),
begun:()=>new Promise(t2=>{this.ready.set(e2,t2),this.searchSoon()}),done:()=>{this.working.delete(e2),this.searchIfAllWait()}};return this.working.add(e2),e2}wait(e2,t2){
return new Promise((n2,r2)=>{this.waiting.push({...t2,party:e2,resolve:n2,reject:r2}),this.searchSoon()})}searchSoon(){queueMicrotask(()=>{this.searchIfAllWait()})}searchIfAllWait(){
let e2=new Set([...this.waiting.map(({party:e3})=>e3),...this.ready.keys()]);if([...this.working].some(t3=>!e2.has(t3)))return;this.ready.forEach(e3=>{e3()}),this.
ready.clear();let t2=this.waiting;if(this.waiting=[],t2.length===0)return;let n2=lt(t2),r2=new Map;for(let e3 of t2){let{snapshot:t3}=e3,{needles:i2,suffixes:a2,
lines:o2}=n2??e3,s2=r2.get(t3)??t3.mentioning(i2,a2,o2);r2.set(t3,s2),(n2?ut(e3,s2):s2).then(e3.resolve,e3.reject)}}};function lt(e2){let[t2,...n2]=e2.map(({needles:e3,
suffixes:t3,lines:n3})=>({needles:e3,suffixes:t3,lines:n3})),r2=JSON.stringify(t2);if(n2.every(e3=>JSON.stringify(e3)===r2))return;let i2=t3=>[...new Set(e2.flatMap(
t3))].sort();return{needles:i2(({needles:e3})=>e3),suffixes:i2(({suffixes:e3})=>e3),lines:i2(({lines:e3})=>e3)}}async function ut({snapshot:e2,needles:n2,suffixes:r2,
lines:i2},a2){let o2=(await a2).filter(e3=>r2.some(t2=>e3.endsWith(t2)));await e2.load(o2);let s2=t.bn(n2,i2);return o2.filter(t2=>{let n3=e2.read(t2);return"fa\
ult"in n3||s2(n3.text)})}async function dt(e2,t2){let n2=ft(e2,t2),r2=[];if(e2.length+t2.touched.length>1e3)for(let e3 of n2)r2.push(await pt(e3,t2,new Searches().
join()));else{let e3=new Searches,i2=n2.map(t3=>({group:t3,party:e3.join()})),a2=await Promise.allSettled(i2.map(({group:e4,party:n3})=>pt(e4,t2,n3)));for(let e4 of a2){
if(e4.status==="rejected")throw e4.reason;r2.push(e4.value)}}return r2.flatMap(e3=>e3??[])}function ft(e2,{touched:t2}){let n2=S.map(t3=>({entry:t3,files:e2.filter(
({format:e3})=>e3===t3.id)})).filter(({files:e3})=>e3.length>0||t2.length>0).sort(g(({entry:e3})=>e3.id)),r2=0;return n2.map(e3=>{let t3={...e3,first:r2};return r2+=
e3.files.length,t3})}async function pt({entry:e2,files:t2,first:n2},r2,i2){try{let{sources:a2,configured:o2}=r2,s2=o2.get(e2.id);if(t2.length===0&&s2===void 0&&
!await ht(e2,r2,i2))return;let c2=await e2.load(),l2=e3=>Ge(i2.in(e3),s2),u2={base:l2(a2.baseSide),head:l2(a2.headSide)},{judged:d2}=a2,f2=d2&&{judged:e3=>{d2(e3,
r2.all)}},p2=mt(e2.id,n2,r2.isOwn),m2=await yt(c2,t2,{...r2,sides:u2,...f2,hooks:{...p2.hooks,searching:i2.begun}}),{list:h2,spent:g2}=p2;return{format:c2,head:u2.
head,comparisons:m2,first:n2,list:h2,spent:g2()}}finally{i2.done()}}function mt(e2,t2,n2){let r2=[],i2=0;return{list:r2,hooks:n2?{isOwn(i3,a2){let o2=n2(e2,t2+r2.
length,i3);return r2.push({pairing:i3,...a2!==void 0&&{cause:a2},isOwn:o2}),o2},spent(e3){i2=e3}}:{},spent:()=>i2}}async function ht({referrers:e2},{touched:t2,
sources:n2},r2){let{suffixes:i2,targets:a2,byName:o2,indirectReferences:s2}=e2;if(t2.some(e3=>a2.some(t3=>e3.endsWith(t3))))return!0;let c2=new Set(t2.filter(o2).
map(e3=>e3.slice(e3.lastIndexOf("/")+1)));return c2.size!==0&&(await r2.in(n2.baseSide).mentioning([...c2],i2,s2)).length>0}async function gt(e2,t2){let n2=[];for(let{
entry:r2,files:i2}of ft(e2,{touched:[]}))n2.push(..._t(await r2.load(),i2,t2));return n2}function _t(e2,t2,n2){let r2=t2.filter(({base:e3})=>!e3),i2=t2.filter(({
head:e3})=>!e3),a2=r2.length>0&&i2.length>0,o2=({path:t3,texts:r3})=>{let i3=r3.head??r3.base;return{path:t3,text:i3,key:a2&&i3!==void 0?e2.identify(t3,i3)?.key:
void 0,version:n2.versionAt?.(t3)?.version}};return Ze({both:t2.filter(({base:e3,head:t3})=>e3&&t3).map(({path:e3})=>e3),removed:i2.map(o2),added:r2.map(o2)})}function vt(e2,t2){
let n2=t2.filter(({path:t3,head:n3})=>n3&&t3!==e2);return[{status:"removed",basePath:e2},...n2.map(({path:e3})=>({status:"added",headPath:e3}))]}async function yt(e2,t2,{
sides:n2,scope:r2,touched:i2,judged:a2,hooks:o2,removed:s2}){return e2.compare({...s2!==void 0&&{isAffectedUnasked:!0},...n2,...o2,...a2&&{judged:a2},pairings:s2===
void 0?_t(e2,t2,r2):vt(s2,t2),touched:i2,settings:e3=>r2.settings(e3),counts:e3=>r2.skipped(e3)===void 0})}function bt(e2){let t2=new Map;return n2=>{if(t2.has(
n2))return t2.get(n2);t2.size>=64&&t2.clear();let r2=e2(n2);return t2.set(n2,r2),r2}}function E(e2){let t2=new WeakMap;return n2=>{let r2=t2.get(n2);if(r2!==void 0)
return r2;let i2=e2(n2);return t2.set(n2,i2),i2}}const xt=E(()=>({opened:new Map,pairings:new Map,kept:new Map}));function St(e2,n2){let{opened:r2,pairings:i2,kept:a2}=xt(
e2),o2=n3=>(e2.formatOf?.(n3)??t.jt(n3))!==void 0||we(n3),s2=e3=>wt(r2,Ct(e3),()=>Tt(e3),32);return{pairings(t2){return t2.passing&&!t2.passing.some(o2)?Promise.
resolve([]):wt(i2,Ct(t2),async()=>n2.pairings(await s2(t2),e2))},keepsPromise:(t2,r3)=>wt(a2,`${Ct(t2)} ${r3}`,async()=>n2.keepsPromise(await s2(t2),e2,r3))}}function Ct({
base:e2,head:t2}){return`${e2}..${t2}`}function wt(e2,t2,n2,r2=1e4){let i2=e2.get(t2);if(i2)return i2;let[a2]=e2.keys();e2.size>=r2&&a2!==void 0&&e2.delete(a2);
let o2=n2();return e2.set(t2,o2),o2}async function Tt({base:e2,head:t2,open:n2}){let{baseSide:r2,headSide:i2,differing:a2}=await n2();return{base:{ref:e2,commit:e2},
head:{ref:t2,commit:t2},baseSide:r2,headSide:i2,predecessors:{},differing:a2.filter(e3=>!e3.base||!e3.head),isLanding:!0}}function Et({basePath:e2,headPath:t2}){
return e2!==void 0&&t2!==void 0&&e2!==t2}async function Dt(e2,n2,r2){for(let i2 of n2){let n3=(await r2.pairings(i2)).find(n4=>Et(n4)&&t.Et(n4)===e2);if(n3)return n3.
basePath}}function Ot(e2,t2){let{history:n2,tag:r2,branch:i2}=e2,a2=n2&&kt(n2,t2);return{...e2,...a2&&{history:a2},...r2&&{tag:jt(r2,a2,t2)},...i2&&{branch:jt(i2,
a2,t2)}}}function kt(e2,t2){return async n2=>At(await e2(n2),n2.path,t2,30)}async function At(e2,t2,n2,r2){for(let{count:i2,windows:a2,earlier:o2}of e2.origins??
[]){let s2=e2.predecessors[i2-1]?.path??t2,c2=r2>0?await Dt(s2,await a2(),n2):void 0;if(c2===void 0)continue;let l2=await At(await o2(c2),c2,n2,r2-1),u2=e2.missing??
l2.missing;return{predecessors:[...e2.predecessors.slice(0,i2),...l2.predecessors,...e2.predecessors.slice(i2)],...u2!==void 0&&{missing:u2}}}return e2}function jt(e2,t2,n2){
return async r2=>{let{unplaced:i2=[],...a2}=await e2(r2);if(i2.length===0)return a2;let o2=t2&&(await t2({path:r2.path,all:!0})).predecessors,s2=[];for(let e3 of i2)
s2.push({count:e3.count,predecessors:await Mt(e3,r2,o2??[],n2)});let c2=e3=>s2.flatMap(t3=>t3.count===e3?t3.predecessors:[]),l2=[...a2.predecessors.flatMap((e3,t3)=>[
...c2(t3),e3]),...c2(a2.predecessors.length)];return{...a2,predecessors:l2}}}async function Mt({holds:e2,called:t2,window:n2},{path:r2},i2,a2){let o2=new Set;for(let{
commit:t3,path:n3}of i2)if(t3!==void 0&&await e2(t3)){o2.add(n3);break}let s2=n2&&o2.size===0?await Dt(r2,[n2],a2):void 0;return s2!==void 0&&o2.add(s2),[...o2.
add(r2)].flatMap(e3=>t2(e3)??[])}async function Nt(e2,{sources:t2,scope:n2,judge:r2}){let{departures:i2}=t2,a2=await Pt(e2,t2,n2);if(a2.size===0||!i2)return{arrivals:a2,
departed:[]};let o2=[...a2.keys()].flatMap(e3=>n2.versionAt?.(e3)??[]),s2=new Set(o2.map(e3=>e3.line)),c2=o2.map(({prefix:e3})=>e3.slice(0,e3.lastIndexOf("/")+1)),
{departures:l2,missing:u2}=await i2([...new Set([...a2.keys(),...c2])]),d2=l2.filter(({path:e3})=>{let r3=n2.versionAt?.(e3)?.line;return(a2.has(e3)||r3!==void 0&&
s2.has(r3))&&(a2.get(e3)??!t2.baseSide.entries.has(e3))}),f2=[];for(let e3 of d2.slice(0,200)){let{path:i3,commit:a3,before:o3}=e3,s3=await Ft(e3,r2);if(!s3)continue;
let c3=s3.headPath,l3=`${i3} before it moved${c3===void 0?"":` to ${c3}`} (commit ${a3.slice(0,9)})`;f2.push({path:i3,arrival:await It(c3,{sources:t2,scope:n2,judge:r2}),
predecessor:{relation:"history",name:l3,commit:a3,path:i3,open:o3},states:()=>kt(e3.states,r2)({path:i3,all:!0})})}return d2.length>200?{arrivals:a2,departed:f2,
missing:"more than 200 contracts left the places that contracts come to here: not all of them are compared with",isCutOff:!0}:{arrivals:a2,departed:f2,...u2!==void 0&&
{missing:u2}}}async function Pt(e2,{baseSide:t2},n2){let r2=new Map;for(let{pairing:i2,cause:a2}of e2){let{basePath:e3,headPath:o2}=i2;if(o2===void 0||a2!==void 0)
continue;let s2=!t2.entries.has(o2)||await w(t2,n2,o2)===void 0;(s2||o2!==e3)&&r2.set(o2,s2)}return r2}async function Ft({path:e2,windows:t2},n2){for(let r2 of await t2()){
let t3=(await n2.pairings(r2)).find(({basePath:t4})=>t4===e2);if(t3&&(Et(t3)||await n2.keepsPromise(r2,e2)))return t3}}async function It(e2,{sources:t2,judge:n2}){
let r2=e2;for(let e3=0;r2!==void 0&&e3<30;e3+=1){if(t2.baseSide.entries.has(r2))return r2;let e4=(await t2.departures?.([r2]))?.departures.find(({path:e5})=>e5===
r2),i2=e4&&(await Ft(e4,n2))?.headPath;if(i2===void 0)return r2;r2=i2}return r2}async function Lt(e2,t2){for(let{images:n2}of S){if(!n2)continue;let r2=n2.suffixes.
some(t3=>e2.endsWith(t3));if(!r2&&!e2.endsWith(".json"))continue;let i2=await t2();if(r2||Rt.test(new TextDecoder().decode(i2.subarray(0,64))))return{texts:await n2.
unpack(i2),note:"an image keeps no comments and no custom options: what they say is not compared where a side is an image"}}}const Rt=/^\s*\{\s*"file"\s*:\s*\[\s*\{\s*"name"/;
function zt(e2){let t2=/\(#(\d+)\)$/.exec(e2)?.[1]??/^Merge pull request #(\d+) /.exec(e2)?.[1];return t2===void 0?void 0:Number(t2)}function D(e2,t2,{isStar:n2,
matches:r2,lastStarTakes:i2=()=>!0}){let[a2,o2,s2,c2]=[0,0,-1,0];for(;o2<t2.length;){let l2=e2[a2];if(l2!==void 0&&n2(l2)){if(a2===e2.length-1)return i2(t2.length-
o2);[s2,c2]=[a2,o2],a2+=1}else if(l2!==void 0&&r2(l2,t2[o2]))a2+=1,o2+=1;else if(s2>=0)c2+=1,[a2,o2]=[s2+1,c2];else return!1}for(;a2<e2.length;a2+=1){let t3=e2[a2];
if(t3===void 0||!n2(t3)||a2===e2.length-1&&!i2(0))return!1}return!0}const Bt=["linguist-vendored","linguist-generated"],Vt=new Map,Ht=()=>Vt;async function Ut(e2){
let t2=e2.entries.containing(".gitattributes").filter(b);return t2.length===0?Ht:(t2.sort((e3,t3)=>Wt(e3)-Wt(t3)||h(e3,t3)),await e2.load(t2),Gt(t2.flatMap(t3=>{
let n2=e2.read(t3);return"text"in n2?qt(t3.slice(0,-14),n2.text):[]})))}function Wt(e2){return e2.split("/").length}function Gt(e2){return e2.length===0?Ht:t2=>{
let n2=new Map;for(let r2 of e2)if(Kt(r2,t2))for(let[e3,t3]of r2.values)t3===void 0?n2.delete(e3):n2.set(e3,t3);return n2}}function Kt({folder:e2,pattern:t2,nameOnly:n2},r2){
if(!r2.startsWith(e2))return!1;let i2=r2.slice(e2.length).split("/");return Xt(t2,n2?i2.slice(-1):i2)}function qt(e2,t2){let n2=new Map;return t2.replace(/^\uFEFF/,
"").split(/\r?\n/).flatMap(t3=>{let{pattern:r2,rest:i2}=Jt(t3.trim());if(r2===""||r2.startsWith("#")||r2.endsWith("/")||r2.length>4096)return[];let a2=i2.split(
/[ \t]+/).filter(Boolean);if(r2.startsWith("[attr]"))return e2===""&&n2.set(r2.slice(6),a2),[];let o2=Yt(a2.flatMap(e3=>[e3,...n2.get(e3)??[]]));return o2.size===
0||r2.startsWith("!")?[]:[{folder:e2,pattern:r2.replace(/^\//,"").split("/"),nameOnly:!r2.includes("/"),values:o2}]})}function Jt(e2){let t2=/^"((?:[^"\\]|\\.)*)"(.*)$/.
exec(e2);if(t2){let[,e3="",n3=""]=t2;return{pattern:e3.replace(/\\(["\\])/g,"$1"),rest:n3}}let n2=e2.search(/[ \t]/);return n2<0?{pattern:e2,rest:""}:{pattern:e2.
slice(0,n2),rest:e2.slice(n2)}}function Yt(e2){let t2=new Map;for(let n2 of e2){let[,e3="",r2,i2]=/^([-!]?)([^=]+)(?:=(.*))?$/.exec(n2)??[],a2=Bt.find(e4=>e4===
r2);a2&&t2.set(a2,e3==="!"?void 0:e3===""&&i2!=="false")}return t2}function Xt(e2,t2){return D(e2,t2,{isStar:e3=>e3==="**",matches:Zt,lastStarTakes:e3=>e3>0})}function Zt(e2,t2){
return D(e2.match(/\\.|\[[!^]?\]?[^\]]*\]|[^]/gs)??[],Array.from(t2),{isStar:e3=>e3==="*",matches:Qt})}function Qt(e2,t2){return e2==="?"?!0:e2.startsWith("[")&&
e2.length>1?$t(e2.slice(1,-1),t2):(e2.startsWith("\\")&&e2.length>1?e2.slice(1):e2)===t2}function $t(e2,t2){let n2=/^[!^]/.test(e2),r2=Array.from(n2?e2.slice(1):
e2),i2=!1;for(let e3=0;e3<r2.length;e3+=1){let[n3="",a2,o2]=r2.slice(e3,e3+3);a2==="-"&&o2!==void 0?(i2||=n3<=t2&&t2<=o2,e3+=2):i2||=n3===t2}return i2!==n2}async function en(e2,n2){
let[r2,i2]=await Promise.all([Ut(e2),Ut(n2)]),a2=new Set([...t.kt.map(e3=>`contract${e3}`),...e2.entries.keys()]);for(let e3 of a2){if(!y(e3))continue;let[t2,n3]=[
r2(e3),i2(e3)];if(Bt.some(e4=>(t2.get(e4)??!1)!==(n3.get(e4)??!1)))return!0}return!1}function tn(e2,t2,n2){let r2=n2.startsWith("\uFEFF")?n2.slice(1):n2,i2,a2=e3=>{
i2??=nn(r2);let t3=0,n3=i2.length-1;for(;t3<n3;){let r3=t3+n3+1>>1;(i2[r3]??0)<=e3?t3=r3:n3=r3-1}return{line:t3+1,column:e3-(i2[t3]??0)+1}},o2=(e3,t3)=>{let n3=a2(
e3),r3=a2(t3);return{...n3,endLine:r3.line,endColumn:r3.column}};return{file:e2,side:t2,text:r2,rangeOf:o2,locate:(n3,r3)=>({file:e2,side:t2,...o2(n3,r3)})}}function nn(e2){
let t2=[0];if(!e2.includes("\r")){for(let n2=e2.indexOf(`
`);n2>=0;n2=e2.indexOf(`
`,n2+1))t2.push(n2+1);return t2}for(let n2=0;n2<e2.length;n2+=1){let r2=e2.charCodeAt(n2);(r2===10||r2===13&&e2.charCodeAt(n2+1)!==10)&&t2.push(n2+1)}return t2}
var ReadError=class extends Error{location;name="ReadError";constructor(e2,t2){super(e2),this.location=t2}};function O(e2,t2=24){let n2=e2.length>t2?`${e2.slice(
0,t2)}\u2026`:e2;return JSON.stringify(n2)}function rn(e2){let n2=an(e2);return n2===void 0||e2.includes("T")?n2:n2+t.en}function an(e2){return t.rn(e2.includes(
"T")?e2:`${e2}T00:00Z`)}const on=new WeakMap;function sn(e2){if(this.members.length<8){for(let t3=this.members.length-1;t3>=0;--t3)if(this.members[t3]?.key===e2)
return this.members[t3];return}let t2=on.get(this)??new Map(this.members.map(e3=>[e3.key,e3]));return on.set(this,t2),t2.get(e2)}function cn(e2){return this.member(
e2)?.value}function ln(e2,t2,n2){return{kind:"object",start:e2,end:t2,members:n2,member:sn,get:cn}}function un({members:e2}){if(e2.length<8&&!fn(e2))return dn;let t2=new Set;
return e2.filter(({key:e3})=>{let n2=t2.has(e3);return t2.add(e3),n2})}const dn=[];function fn(e2){for(let t2=1;t2<e2.length;t2+=1)for(let n2=0;n2<t2;n2+=1)if(e2[t2]?.
key===e2[n2]?.key)return!0;return!1}function pn(e2){switch(e2.kind){case"object":{let t2={};for(let{key:n2,value:r2}of e2.members)Object.defineProperty(t2,n2,{value:pn(
r2),enumerable:!0,configurable:!0,writable:!0});return t2}case"array":return e2.items.map(pn);case"null":return null;default:return e2.value}}function mn(e2){switch(e2.
kind){case"object":return"an object";case"array":return"an array";case"null":return"null";case"string":return`the string ${JSON.stringify(e2.value.length>40?`${e2.
value.slice(0,40)}\u2026`:e2.value)}`;case"number":return`the number ${e2.raw.length>40?`${e2.raw.slice(0,40)}\u2026`:e2.raw}`;case"boolean":return String(e2.value)}}
const hn=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,gn=/[A-Za-z_$][\w$]*/y,_n={true:!0,false:!1,null:null},vn={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"};function yn(e2,t2={}){return new JsonReader(e2,t2).document()}var JsonReader=class{source;syntax;text;at=0;constructor(e2,t2){this.source=e2,this.
syntax=t2,this.text=e2.text}document(){this.skip(),this.at>=this.text.length&&this.fail("the file is empty: expected a JSON document",0,0);let e2=this.value(0);
return this.skip(),this.at<this.text.length&&this.fail(`expected the end of the file after the document, found ${this.nextText()}`),e2}skip(){for(;;){let e2=this.
text.charCodeAt(this.at);if(e2===32||e2===10||e2===13||e2===9)this.at+=1;else if(this.syntax.comments&&e2===47)this.comment();else return}}comment(){let e2=this.
text[this.at+1];if(e2==="/"){let e3=this.text.indexOf(`
`,this.at);this.at=e3<0?this.text.length:e3}else if(e2==="*"){let e3=this.text.indexOf("*/",this.at+2);e3<0&&this.fail("this comment is never closed: expected *\
/"),this.at=e3+2}else this.fail("expected a value or a comment, found a lone /")}value(e2){e2>1e3&&this.fail("the document is nested more than 1000 levels deep");
let t2=this.at;switch(this.text[this.at]){case"{":return this.object(e2);case"[":return this.array(e2);case'"':return{kind:"string",value:this.string(),start:t2,
end:this.at};default:return this.literal(t2)}}literal(e2){hn.lastIndex=this.at;let t2=hn.exec(this.text)?.[0];if(t2!==void 0)return this.at+=t2.length,/[\w.]/.test(
this.text[this.at]??"")&&this.fail(`${O(this.text.slice(e2,this.at+8),20)} is not a JSON number`,e2),{kind:"number",raw:t2,value:Number(t2),start:e2,end:this.at};
gn.lastIndex=this.at;let n2=gn.exec(this.text)?.[0];if(n2===void 0)return this.fail(`expected a JSON value, found ${this.nextText()}`);let r2=Object.hasOwn(_n,n2)?
_n[n2]:void 0;return r2===void 0?this.fail(`expected a JSON value, found ${O(n2)}: strings need double quotes`,e2,e2+n2.length):(this.at+=n2.length,r2===null?{kind:"\
null",start:e2,end:this.at}:{kind:"boolean",value:r2,start:e2,end:this.at})}string(){let e2=this.at;this.at+=1;let t2="";for(;;){let n2=this.at;for(;bn(this.text.
charCodeAt(this.at));)this.at+=1;let r2=this.text.slice(n2,this.at),i2=this.text[this.at];if(i2==='"')return this.at+=1,t2===""?r2:t2+r2;t2+=r2,i2==="\\"?t2+=this.
escape():i2===void 0?this.fail("this string is never closed: expected a double quote",e2,e2+1):this.fail(`a string may not hold the raw control character ${O(i2)}\
: write it as an escape`)}}escape(){let e2=this.text[this.at+1]??"";if(e2==="u"){let e3=this.text.slice(this.at+2,this.at+6);return/^[\dA-Fa-f]{4}$/.test(e3)||this.
fail("expected four hexadecimal digits after \\u",this.at,this.at+2),this.at+=6,String.fromCharCode(Number.parseInt(e3,16))}let t2=Object.hasOwn(vn,e2)?vn[e2]:void 0;
return t2===void 0?this.fail(`\\${e2} is not a JSON escape`,this.at,this.at+2):(this.at+=2,t2)}array(e2){let t2=this.at,n2=[];if(this.at+=1,this.skip(),this.text[this.
at]==="]")return{kind:"array",items:n2,start:t2,end:this.at+=1};for(;;){if(n2.push(this.value(e2+1)),this.skip(),this.text[this.at]==="]")return{kind:"array",items:n2,
start:t2,end:this.at+=1};this.text[this.at]!==","&&this.fail(`expected "," or "]" in this array, found ${this.nextText()}`),this.at+=1,this.skip(),this.text[this.
at]==="]"&&this.fail("a comma before ] is not allowed in JSON")}}object(e2){let t2=this.at,n2=[];if(this.at+=1,this.skip(),this.text[this.at]==="}")return ln(t2,
this.at+=1,n2);for(;;){this.text[this.at]!=='"'&&this.fail(`expected a key in double quotes, found ${this.nextText()}`);let r2=this.at,i2=this.string(),a2=this.
at;if(this.skip(),this.text[this.at]!==":"&&this.fail(`expected ":" after the key ${O(i2)}, found ${this.nextText()}`),this.at+=1,this.skip(),n2.push({key:i2,start:r2,
end:a2,value:this.value(e2+1)}),this.skip(),this.text[this.at]==="}")return ln(t2,this.at+=1,n2);this.text[this.at]!==","&&this.fail(`expected "," or "}" in thi\
s object, found ${this.nextText()}`),this.at+=1,this.skip(),this.text[this.at]==="}"&&this.fail("a comma before } is not allowed in JSON")}}fail(e2,t2=this.at,n2=Math.
min(t2+1,this.text.length)){throw new ReadError(e2,this.source.locate(t2,n2))}nextText(){let e2=this.text.slice(this.at,this.at+12);return e2===""?"the end of t\
he file":O(e2,12)}};function bn(e2){return e2>31&&e2!==34&&e2!==92}function xn(e2,t2,n2){return new Converter(t2,n2).node(e2.contents,0)}var Converter=class{source;yaml;anchors=new Map;open=new Set;size=0;aliased=0;constructor(e2,t2){
this.source=e2,this.yaml=t2}node(e2,t2){if(this.yaml.isAlias(e2))return this.alias(e2);t2>1e3&&this.fail("the document is nested more than 1000 levels deep",e2);
let{anchor:n2}=e2,r2=this.size;this.size+=1,n2&&(this.anchors.delete(n2),this.open.add(n2));let i2=this.plainNode(e2,t2);return n2&&(this.open.delete(n2),this.anchors.
set(n2,{node:i2,size:this.size-r2})),i2}plainNode(e2,t2){return this.yaml.isMap(e2)?this.map(e2,t2):this.yaml.isSeq(e2)?this.sequence(e2,t2):this.scalar(e2)}alias(e2){
this.open.has(e2.source)&&this.fail(`*${e2.source} stands inside its own anchor: it would never end`,e2);let t2=this.anchors.get(e2.source);return t2?(this.size+=
t2.size,this.aliased+=t2.size,this.aliased>5e4&&this.fail("aliases add more than 50000 values: write the document without them",e2),t2.node):this.fail(`no ancho\
r &${e2.source} stands before this alias`,e2)}sequence(e2,t2){let n2=e2.items.map(e3=>this.node(e3,t2+1));return{kind:"array",items:n2,...this.placeOf(e2,n2.at(
-1)?.end)}}map(e2,t2){let n2=[],r2=[];for(let i3 of e2.items){let e3=this.keyOf(i3),a3=i3.value?this.node(i3.value,t2+1):Sn(e3.end);e3.key==="<<"&&this.isPlain(
i3.key)?r2.push(...this.mergedMembers(a3,i3.key)):n2.push({...e3,value:a3})}let i2=new Set(n2.map(({key:e3})=>e3));for(let e3 of r2)i2.has(e3.key)||n2.push(e3),
i2.add(e3.key);let{start:a2,end:o2}=this.placeOf(e2,Math.max(0,...n2.slice(-1).map(e3=>e3.value.end)));return ln(a2,o2,n2)}mergedMembers(e2,t2){return e2.kind===
"object"?e2.members:e2.kind==="array"?e2.items.flatMap(e3=>this.mergedMembers(e3,t2)):this.fail("<< merges another map: expected an alias such as *defaults",t2)}keyOf(e2){
let t2=e2.key,n2=this.yaml.isAlias(t2)?void 0:t2;if(!this.yaml.isScalar(n2))return this.fail("a key must be a plain word or a string",t2);this.size+=1;let r2=typeof n2.
value=="string"?n2.value:n2.source??"";return r2===""&&typeof n2.value!="string"&&this.fail("a key is missing before this colon",n2),{key:r2,...this.placeOf(n2,
void 0)}}isPlain(e2){return this.yaml.isScalar(e2)&&e2.type==="PLAIN"}scalar(e2){let t2=this.placeOf(e2,void 0),{value:n2}=e2;if(typeof n2=="string")return{kind:"\
string",value:n2,...t2};if(typeof n2=="boolean")return{kind:"boolean",value:n2,...t2};if(typeof n2=="number"){let r2=Cn(e2.source??String(n2));return r2===void 0?
this.fail(`${O(e2.source??"")} has no place in JSON: write a number`,e2):{kind:"number",raw:r2,value:Number(r2),...t2}}return{kind:"null",...t2}}placeOf(e2,t2){
let[n2,r2]=e2.range??[0,0,0];if(t2!==void 0&&!e2.flow)return{start:n2,end:Math.max(n2,t2)};let i2=Math.max(n2,r2);if(!this.yaml.isCollection(e2))for(;i2>n2&&/\s/.
test(this.source.text[i2-1]??"");)--i2;return{start:n2,end:i2}}fail(e2,t2){let[n2,r2]="range"in t2&&t2.range?t2.range:[0,0,0];throw new ReadError(e2,this.source.
locate(n2,Math.max(r2,n2)))}};function Sn(e2){return{kind:"null",start:e2,end:e2}}function Cn(e2){if(/^0[ox]/.test(e2))return BigInt(e2).toString();let t2=/^([-+]?)(\d*)(?:\.(\d*))?([eE][-+]?\d+)?$/.
exec(e2.trim());if(!t2)return;let[,n2,r2="",i2,a2=""]=t2,o2=r2.replace(/^0+(?=\d)/,"")||"0";return`${n2==="-"?"-":""}${o2}${i2?`.${i2}`:""}${a2}`}function wn(e2,t2){
for(let n2 of e2)for(let e3 of En(n2))return e3.at<t2?e3:void 0}const Tn={"[":"]","{":"}"};function*En(e2){if(!e2)return;if(e2.type==="double-quoted-scalar"||e2.
type==="single-quoted-scalar"){let t3=e2.source.charAt(0);e2.source.length!==1&&e2.source.endsWith(t3)||(yield{opens:t3,closes:t3,at:e2.offset})}if(e2.type==="d\
ocument"&&(yield*En(e2.value)),!("items"in e2))return;for(let{key:t3,value:n3}of e2.items)yield*En(t3),yield*En(n3);if(e2.type!=="flow-collection")return;let{source:t2,
offset:n2}=e2.start,r2=Tn[t2]??"";e2.end[0]?.source!==r2&&(yield{opens:t2,closes:r2,at:n2})}async function Dn(){let e2=await Promise.resolve().then(()=>require(
"./yaml.js"));return t2=>xn(Nn(kn(t2,e2),t2),t2,e2)}async function On(){let e2=await Promise.resolve().then(()=>require("./yaml.js"));return t2=>kn(t2,e2).filter(
e3=>e3.contents!==null).map(n2=>xn(Nn([n2],t2),t2,e2))}function kn(e2,t2){if(e2.text.length>4194304)throw new ReadError("this YAML file is larger than 4 MB: spl\
it it",{file:e2.file});let n2=[...new t2.Parser().parse(e2.text)];Mn(n2,e2);let r2=[...new t2.Composer({version:"1.2",schema:"core",prettyErrors:!1,uniqueKeys:!1}).
compose(n2,!0,e2.text.length)],[i2]=r2.flatMap(({errors:e3})=>e3),a2=i2&&wn(n2,i2.pos[0]);if(a2)throw An(a2,e2);return r2}function An({opens:e2,closes:t2,at:n2},r2){
return new ReadError(`this ${e2} is not closed: write ${t2} where it ends`,r2.locate(n2,n2+1))}function jn(e2){return new ReadError("the file is empty: expected\
 a YAML document",e2.locate(0,0))}function Mn(e2,t2){let n2=e2.map(e3=>({token:e3,depth:0}));for(let e3=n2.pop();e3;e3=n2.pop()){let{token:r2,depth:i2}=e3;if(typeof r2==
"object"&&r2){if(i2>1e3){let e4="offset"in r2&&typeof r2.offset=="number"?r2.offset:0;throw new ReadError("the document is nested more than 1000 levels deep",t2.
locate(e4,e4+1))}if("items"in r2&&Array.isArray(r2.items))for(let e4 of r2.items)e4.key&&n2.push({token:e4.key,depth:i2+1}),e4.value&&n2.push({token:e4.value,depth:i2+
1});else"value"in r2&&n2.push({token:r2.value,depth:i2})}}}function Nn(e2,t2){for(let{errors:n3,warnings:r3}of e2){let e3=n3[0]??r3[0];if(e3)throw new ReadError(
Fn(e3,t2),t2.locate(...e3.pos))}let[n2,r2]=e2;if(r2){let e3=r2.range[0];throw new ReadError("expected one YAML document, found a second one: remove everything f\
rom --- on",{...t2.locate(e3,e3+3)})}if(n2&&n2.directives.yaml.explicit&&n2.directives.yaml.version!=="1.2")throw new ReadError("%YAML 1.1 is not read (yes and \
no would be booleans): remove this line",{...t2.locate(0,9)});if(!n2?.contents)throw jn(t2);return n2}const Pn={TAB_AS_INDENT:"a tab may not indent YAML: use sp\
aces",BAD_INDENT:"this line is not indented like its neighbours: line it up with the keys above",MULTILINE_IMPLICIT_KEY:"a key must stand on one line: is a colo\
n or a quote missing above?",BAD_SCALAR_START:'a plain value may not begin with this character: put it in quotes, as in "@acme/orders"',TAG_RESOLVE_FAILED:"this\
 tag (!\u2026) is not known: write the plain value"};function Fn({code:e2,message:t2,pos:[n2]},{text:r2}){return e2==="UNEXPECTED_TOKEN"&&/[\]}"']/.test(r2.charAt(
n2-1))?'the value has ended before this: put all of it in quotes, as in "{name}/{version}.avsc"':Object.hasOwn(Pn,e2)?Pn[e2]??t2:`this is not YAML: ${t2}`}function k(e2,t2,n2){
return{code:e2,message:t2,...n2&&{location:n2}}}const In="https://github.com/contract-check/contract-check";function Ln(e2){return`${In}/blob/main/${e2}`}function Rn(e2){
return e2.split("/").slice(1).map(e3=>e3.replaceAll("~1","/").replaceAll("~0","~"))}function zn(e2,t2){let n2={node:e2};for(let e3 of Rn(t2)){let{node:t3}=n2;if(t3.
kind==="array"){let r2=t3.items[Number(e3)];if(!r2)return n2;n2={node:r2}}else{let r2=t3.kind==="object"?t3.member(e3):void 0;if(!r2)return n2;n2={node:r2.value,
key:r2}}}return n2}function Bn(e2,t2){let n2=A(e2,e2);for(let r2 of t2)n2=n2.flatMap(({properties:t3,additionalProperties:n3,items:i2})=>i2&&/^\d+$/.test(r2)?A(
e2,i2):A(e2,(t3&&Object.hasOwn(t3,r2)?t3[r2]:void 0)??(typeof n3=="object"?n3:void 0)));return n2}function Vn(e2,t2){let n2=new Set,r2=[{path:"",schemas:A(e2,e2)}];
for(;r2.length>0;){let i2=r2.filter(({schemas:e3})=>e3.some(({properties:e4})=>e4&&Object.hasOwn(e4,t2)));if(i2.length>0)return[...new Set(i2.map(({path:e3})=>Wn(
e3,t2)))];for(let{schemas:e3}of r2)for(let t3 of e3)n2.add(t3);r2=r2.flatMap(t3=>Hn(e2,t3)).filter(({schemas:e3})=>!e3.every(e4=>n2.has(e4)))}return[]}function Hn(e2,{
path:t2,schemas:n2}){return n2.flatMap(({properties:n3={},additionalProperties:r2})=>{let i2=Object.entries(n3).flatMap(([n4,r3])=>Un(e2,Wn(t2,n4),r3));return typeof r2==
"object"?[...i2,...Un(e2,Wn(t2,"<name>"),r2)]:i2})}function Un(e2,t2,n2){let r2=A(e2,n2),i2=r2.flatMap(({items:t3})=>A(e2,t3));return[{path:t2,schemas:r2},...i2.
length>0?[{path:`${t2}[]`,schemas:i2}]:[]]}function Wn(e2,t2){return e2===""?t2:`${e2}.${t2}`}function A(e2,t2){if(!t2)return[];let{$ref:n2}=t2,r2=n2===void 0?void 0:
e2.definitions?.[n2.slice(n2.lastIndexOf("/")+1)];return[t2,...[...t2.allOf??[],t2.then,t2.else,r2].flatMap(t3=>A(e2,t3))]}function Gn(e2){return e2.find(e3=>e3["\
x-expected"]!==void 0)?.["x-expected"]}const Kn={config:"contract-checkyaml",request:"governancechangeschg-yaml","sign-off":"governancesignoffsjson","policy-cas\
es":"the-table-of-policy-test"};function qn(e2,t2,n2){let r2=Rn(n2),i2;for(let e3=r2.length;i2===void 0&&e3>0;--e3)i2=Bn(t2,r2.slice(0,e3)).flatMap(e4=>Jn(t2,e4))[0];
return Ln(`docs/configuration.md#${i2?.toLowerCase()??Kn[e2]??`governance${e2}yaml`}`)}function Jn({definitions:e2},{$ref:t2}){let n2=t2?.slice(t2.lastIndexOf("\
/")+1)??"";return e2?.[n2]?.properties?[n2]:[]}function Yn(e2,n2){let r2=t.Yn(e2,n2);return r2===void 0?"":`: did you mean ${JSON.stringify(r2)}?`}function Xn(e2,t2,n2,r2){
let{node:i2,key:a2}=zn(t2,e2.instancePath),o2=Bn(n2,Rn(e2.instancePath)),s2=a2&&i2.end===i2.start?a2:i2,c2=r2.locate(s2.start,Math.max(s2.end,s2.start)),l2=ar(e2.
instancePath),u2={error:e2,schema:n2,source:r2,node:i2,candidates:o2,location:c2,where:l2},d2=Object.hasOwn(Zn,e2.keyword)?Zn[e2.keyword]:void 0;return d2?d2(u2):
k("GV003",`${l2} has a value that does not fit (${e2.keyword})`,c2)}const Zn={additionalProperties:er,propertyNames:tr,required:({error:{params:e2},where:t2,node:n2,
source:r2})=>k("GV004",`${t2} needs the key ${JSON.stringify(String(e2.missingProperty))}`,ir(n2,r2)),enum:({error:{params:e2},where:t2,node:n2,location:r2})=>{
let i2=(e2.allowedValues??[]).map(String),a2=(n2.kind==="string"?Yn(n2.value,i2):"")||`: expected one of ${i2.join(", ")}`;return k("GV003",`${t2} cannot be ${mn(
n2)}${a2}`,r2)},const:({error:{params:e2},...t2})=>Qn(JSON.stringify(e2.allowedValue),t2),type:({error:{params:e2},...t2})=>Qn(rr(e2.type),t2),minimum:({error:{
params:e2},...t2})=>Qn(`at least ${String(e2.limit)}`,t2),pattern:({where:e2,node:t2,candidates:n2,location:r2})=>{if(t2.kind==="object")return;let i2=Gn(n2)??"\
another form";return k("GV003",`${e2} cannot be ${mn(t2)}: expected ${i2}`,r2)},minItems:$n,minProperties:$n,if:()=>{}};function Qn(e2,{where:t2,node:n2,location:r2}){
return k("GV003",`${t2} must be ${e2}, found ${mn(n2)}`,r2)}function $n({where:e2,location:t2}){return k("GV003",`${e2} is empty: write at least one entry, or r\
emove the key`,t2)}function er({error:{params:e2},candidates:n2,schema:r2,...i2}){let a2=String(e2.additionalProperty),o2=nr(a2,i2),s2=n2.flatMap(({properties:e3})=>Object.
keys(e3??{})).filter(e3=>e3!=="$schema"),c2=Vn(r2,a2).map(e3=>e3===a2?`${a2} at the top level`:e3);if(c2.length>0){let e3=[...s2.filter(e4=>t.Jn(e4,a2)===1),...c2.
slice(0,3)];return k("GV002",`unknown key ${O(a2,40)} here; did you mean ${t.Gn(e3)}?`,o2)}let l2=Yn(a2,s2)||`: expected one of ${s2.join(", ")}`;return k("GV00\
2",`unknown key ${O(a2,40)}${l2}`,o2)}function tr({error:{params:e2},candidates:t2,schema:n2,...r2}){let i2=String(e2.propertyName),a2=t2.flatMap(({propertyNames:e3})=>A(
n2,e3));return k("GV003",`the key ${O(i2,40)} does not fit here: expected ${Gn(a2)??"another kind of name"}`,nr(i2,r2))}function nr(e2,{node:t2,source:n2,location:r2}){
let i2=t2.kind==="object"?t2.member(e2):void 0;return i2?n2.locate(i2.start,i2.end):r2}function rr(e2){let t2={string:"a string",array:"a list",object:"a map",integer:"\
a whole number",boolean:"true or false",null:"null"};return(Array.isArray(e2)?e2:String(e2).split(",")).map(e3=>t2[e3]??e3).join(" or ")}function ir(e2,t2){let n2=e2.
kind==="object"?e2.members[0]:void 0;return n2?t2.locate(n2.start,n2.end):t2.locate(e2.start,e2.start)}function ar(e2){let t2=Rn(e2);return t2.length===0?"the f\
ile":t2.map((e3,t3)=>/^\d+$/.test(e3)?`[${e3}]`:t3===0?e3:`.${e3}`).join("")}const or={calendar:"calendar",config:"config",consumers:"consumers",contracts:"cont\
racts",policy:"policy","policy-cases":"policyCases",request:"request","sign-off":"signOff",teams:"teams"};async function sr(e2,t2){let n2;try{n2=t2.file.endsWith(
".json")?yn(t2):(await Dn())(t2)}catch(e3){if(!(e3 instanceof ReadError))throw e3;return{faults:[k("GV001",e3.message,e3.location)]}}let r2=pn(n2),i2=[...cr(n2,
t2),...await lr(e2,n2,r2,t2)];return i2.length>0?{faults:i2.slice(0,50)}:{source:t2,root:n2,value:r2}}function*cr(e2,t2){if(e2.kind==="array")for(let n2 of e2.items)
yield*cr(n2,t2);if(e2.kind==="object"){for(let{key:n2,start:r2,end:i2}of un(e2))yield k("GV005",`the key ${O(n2)} is written twice here: keep one`,t2.locate(r2,
i2));for(let{value:n2}of e2.members)yield*cr(n2,t2)}}async function lr(e2,t2,n2,r2){let i2=(await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.
s))[or[e2]];if(!i2)throw Error(`no validator for ${e2}: run scripts/generate-validators.mjs`);if(i2(n2))return[];let{governanceSchemas:a2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.n),o2=a2()[e2],s2=i2.errors??[],c2=new Set;return s2.slice(0,500).flatMap(n3=>{let i3=Xn(n3,t2,o2,r2),a3=JSON.stringify(
i3?.location);return!i3||c2.has(a3)?[]:(c2.add(a3),[{...i3,page:qn(e2,o2,n3.instancePath)}])})}var FormatError=class extends Error{};function ur(e2){let t2=0,n2=n3=>{
if(n3>e2.length-t2)throw new FormatError("it is cut short");return t2+=n3,e2.subarray(t2-n3,t2)},r2=()=>n2(4).readUInt32BE();return{bytes:n2,uint32:r2,string:()=>n2(
r2()),atEnd:()=>t2===e2.length}}const dr={nistp256:{curve:"P-256",hash:"sha256",size:32},nistp384:{curve:"P-384",hash:"sha384",size:48},nistp521:{curve:"P-521",
hash:"sha512",size:66}};function fr(e2,n2,r2){let i2=ur(e2),a2=i2.string().toString("latin1"),o2=ur(n2),s2=o2.string().toString("latin1"),c2=o2.string();switch(a2){case"\
ssh-ed25519":return j(s2,a2),t.at().verify(null,r2,mr(i2.string()),c2);case"ssh-rsa":return hr(i2,s2,c2,r2);case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":case"\
ecdsa-sha2-nistp521":return j(s2,a2),_r(i2,c2,r2);case"sk-ssh-ed25519@openssh.com":{j(s2,a2);let e3=i2.string();return t.at().verify(null,pr(i2.string(),o2,r2),
mr(e3),c2)}case"sk-ecdsa-sha2-nistp256@openssh.com":{j(s2,a2);let e3=i2.string().toString("latin1"),n3=i2.string(),l2=pr(i2.string(),o2,r2);return t.at().verify(
"sha256",l2,{key:vr(e3,n3),dsaEncoding:"der"},yr(c2))}default:throw new FormatError(`keys of type ${JSON.stringify(a2.slice(0,40))} are not accepted`)}}function j(e2,t2){
if(e2!==t2)throw new FormatError(`its algorithm ${JSON.stringify(e2)} is not that of its key`)}function pr(e2,n2,r2){let i2=n2.bytes(1),a2=n2.bytes(4);if(!((i2[0]??
0)&1))throw new FormatError("the security key was not touched for it");let o2=e3=>t.st("sha256").update(e3).digest();return Buffer.concat([o2(e2),i2,a2,o2(r2)])}
function mr(e2){return t.at().createPublicKey({key:{kty:"OKP",crv:"Ed25519",x:e2.toString("base64url")},format:"jwk"})}function hr(e2,n2,r2,i2){let a2={"rsa-sha\
2-256":"sha256","rsa-sha2-512":"sha512"}[n2];if(a2===void 0)throw new FormatError(`the algorithm ${JSON.stringify(n2)} is too weak`);let o2=e2.string(),s2=gr(e2.
string());if(s2.length<256)throw new FormatError("its RSA key is shorter than 2048 bits");let c2={kty:"RSA",n:s2.toString("base64url"),e:gr(o2).toString("base64\
url")};return t.at().verify(a2,i2,t.at().createPublicKey({key:c2,format:"jwk"}),r2)}function gr(e2){let t2=0;for(;t2<e2.length-1&&e2[t2]===0;)t2+=1;return e2.subarray(
t2)}function _r(e2,n2,r2){let i2=e2.string().toString("latin1"),{hash:a2}=dr[i2]??{};if(a2===void 0)throw new FormatError(`the curve ${JSON.stringify(i2)} is no\
t known`);return t.at().verify(a2,r2,{key:vr(i2,e2.string()),dsaEncoding:"der"},yr(n2))}function vr(e2,n2){let{curve:r2,size:i2}=dr[e2]??{};if(r2===void 0||i2===
void 0||n2.length!==2*i2+1||n2[0]!==4)throw new FormatError("its key is not a point of its curve");let a2=n2.subarray(1,i2+1).toString("base64url"),o2=n2.subarray(
i2+1).toString("base64url");return t.at().createPublicKey({key:{kty:"EC",crv:r2,x:a2,y:o2},format:"jwk"})}function yr(e2){let t2=ur(e2),n2=e3=>Buffer.concat([Buffer.
from([2,e3.length]),e3]),r2=Buffer.concat([n2(t2.string()),n2(t2.string())]),i2=r2.length<128?[r2.length]:[129,r2.length];return Buffer.concat([Buffer.from([48,
...i2]),r2])}const br="contract-check/signoff@v1";function xr(e2,n2,r2=br){let i2=Cr(e2);if("invalid"in i2)return i2;if(i2.namespace!==r2)return{invalid:`it was\
 made for ${JSON.stringify(i2.namespace)}, not for ${r2}`};if(i2.hash!=="sha256"&&i2.hash!=="sha512")return{invalid:`its hash ${JSON.stringify(i2.hash)} is not \
known`};let a2=t.st(i2.hash).update(n2).digest(),o2=Buffer.concat([Buffer.from("SSHSIG"),...[Buffer.from(i2.namespace),i2.reserved,Buffer.from(i2.hash),a2].map(
wr)]);try{return fr(i2.publicKey,i2.signature,o2)?{key:i2.publicKey.toString("base64")}:{invalid:"the text was changed after it was signed, or another key signe\
d it"}}catch(e3){return{invalid:e3 instanceof FormatError?e3.message:"its key or signature is malformed"}}}function Sr(e2){let[,t2]=e2.trim().split(/\s+/);return t2}
function Cr(e2){let t2=/^-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END SSH SIGNATURE-----\s*$/.exec(e2.slice(0,2e4))?.[1];if(t2===void 0)return{
invalid:"it is not an SSH signature (ssh-keygen -Y sign writes one)"};let n2=ur(Buffer.from(t2.replace(/\s/g,""),"base64"));try{if(n2.bytes(6).toString("latin1")!==
"SSHSIG"||n2.uint32()!==1)return{invalid:"it is not an SSH signature of version 1"};let e3={publicKey:n2.string(),namespace:n2.string().toString("utf8"),reserved:n2.
string(),hash:n2.string().toString("latin1"),signature:n2.string()};return n2.atEnd()?e3:{invalid:"it has something after its end"}}catch{return{invalid:"it is \
cut short"}}}function wr(e2){let t2=Buffer.alloc(4);return t2.writeUInt32BE(e2.length),Buffer.concat([t2,e2])}const Tr="governance/signoffs/";async function Er(e2,t2){
let n2=await kr(e2);if(n2.length===0||!t2)return n2;let r2=new Set((await kr(t2)).map(({text:e3})=>e3));return n2.filter(({text:e3})=>!r2.has(e3))}async function Dr(e2,{
head:t2,tip:n2},r2){let i2=new Map,a2=({text:e3,signature:t3=""})=>JSON.stringify([e3,t3]),o2=new Set(t2.map(a2)),s2=new Set((await kr(n2)).map(({text:e3})=>e3));
for(let{id:t3,paths:n3}of e2.filter(e3=>e3.paths.some(Or))){let e3=await r2(t3);for(let t4 of e3?await kr(e3,n3):[])!o2.has(a2(t4))&&!s2.has(t4.text)&&i2.set(a2(
t4),{...t4,withdrawn:!0})}return[...i2.values()]}function Or(e2){return e2.startsWith(Tr)}async function kr(e2,n2){let r2=n2&&new Set(n2.map(e3=>e3.replace(/\.sig$/,
""))),i2=e2.entries.containing(Tr).filter(e3=>e3.startsWith("governance/signoffs/")&&e3.endsWith(".json")).filter(e3=>r2?.has(e3)??!0).filter(n3=>t.yn(e2.entries.
get(n3))).sort();return await e2.load([...i2,...i2.map(e3=>`${e3}.sig`)]),i2.flatMap(t2=>{let n3=e2.read(t2),r3=e2.read(`${t2}.sig`);if("fault"in n3)return[];let i3={
file:t2,side:e2.side};return[{file:t2,text:n3.text,location:i3,..."text"in r3&&{signature:r3.text}}]})}async function Ar(e2,t2,n2){let{file:r2,location:i2}=t2,a2=e3=>({
file:r2,location:i2,invalid:e3}),o2=await sr("sign-off",tn(r2,"head",t2.text));if("faults"in o2)return a2(o2.faults[0]?.message??"it is not a sign-off");let s2=o2.
value;if(n2===void 0||typeof n2=="object")return a2(n2?.unverifiable??"nobody said which repository this is");if(s2.repository!==n2)return a2(`it was made for t\
he repository that began with commit ${s2.repository.slice(0,10)}, and this one began with ${n2.slice(0,10)}: sign here with contract-check sign`);if(t2.signature===
void 0)return a2("it is not signed: contract-check sign writes the signature beside it");let c2=(e2.people.get(s2.signer.toLowerCase())?.keys??[]).map(Sr);if(c2.
length===0)return a2(`the governed branch knows no key of ${s2.signer}: add it under people:`);let l2=xr(t2.signature,Buffer.from(t2.text));if("invalid"in l2)return a2(
l2.invalid);if(!c2.includes(l2.key))return a2(`the key that signed it is none of ${s2.signer}'s keys`);let u2=an(s2.at),d2=s2.expires===void 0?null:rn(s2.expires);
return u2===void 0||d2===void 0?a2("its date is not a day of the calendar"):{file:r2,signOff:s2,at:u2,expires:d2}}function jr(e2,t2){let n2=t2.split("/");return Nr(
e2).some(e3=>Hr(e3,n2))}const Mr=new Map;function Nr(e2){let t2=Mr.get(e2);if(t2)return t2;let n2=Wr(e2).map(e3=>e3.split("/"));return Mr.size<1e4&&Mr.set(e2,n2),
n2}function Pr(e2,t2){let n2=t2.split("/");return Nr(e2).some(e3=>e3.some((t3,r2)=>Hr(e3.slice(0,r2+1),n2)))}function Fr(e2,t2){return e2.some(e3=>jr(e3,t2))}function Ir(e2,t2,n2){
return jr(e2,t2)||n2!==void 0&&jr(e2,n2)}function Lr(e2,t2){let n2=Vr(e2);return zr(t2).some(e3=>Hr(n2,e3))}const Rr=new WeakMap;function zr(e2){let t2=Rr.get(e2);
if(t2)return t2;let n2=Br(e2),[r2=""]=e2,i2=e2.length>1?[n2,n2.slice(Vr(r2).length)]:[n2];return Rr.set(e2,i2),i2}function Br(e2){return e2.flatMap(e3=>Vr(e3))}
function Vr(e2){let t2=[],n2=0,r2=0,i2=n3=>{let i3=e2.slice(r2,n3),[,a2="",o2=""]=/^(.*?)((?:\[\]|\{\})*)$/s.exec(i3)??[];a2!==""&&t2.push(a2);for(let e3=0;e3<o2.
length;e3+=2)t2.push(o2.slice(e3,e3+2))};for(let t3=0;t3<e2.length;t3+=1)e2[t3]==="<"?n2+=1:e2[t3]===">"?n2=Math.max(0,n2-1):e2[t3]==="."&&n2===0&&(i2(t3),r2=t3+
1);return i2(e2.length),t2}function Hr(e2,t2){return D(e2,t2,{isStar:e3=>e3==="**",matches:Ur})}function Ur(e2,t2){return e2==="*"?!0:!e2.includes("*")&&!e2.includes(
"?")?e2===t2:D(Array.from(e2),Array.from(t2),{isStar:e3=>e3==="*",matches:(e3,t3)=>e3==="?"||e3===t3})}function Wr(e2){let t2=[],n2=[e2];for(;n2.length>0&&t2.length+
n2.length<=64;){let e3=[];for(let r2 of n2){let n3=/^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(r2);if(!n3)t2=[...t2,r2];else for(let t3 of(n3[2]??"").split(","))e3.push(
`${n3[1]??""}${t3}${n3[3]??""}`)}n2=e3}return[...t2,...n2]}const Gr=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"];function Kr(e2){if(e2.text.length>3145728)
return[];let t2=[],n2=0;for(let r2 of e2.text.split(`
`)){let i2=qr(r2);if(i2){let a2=n2+r2.length-r2.trimStart().length;t2.push({...i2,location:e2.locate(a2,n2+r2.trimEnd().length)})}n2+=r2.length+1}return t2}function qr(e2){
let[t2,...n2]=Jr(e2);if(t2===void 0||t2.startsWith("!")||/[[\]]/.test(t2)||!n2.every(e3=>/^@[\w.-]+(\/[\w.-]+)?$/.test(e3)||/^[^@\s]+@[^@\s]+$/.test(e3)))return;
let r2=e3=>e3.startsWith("@");return{pattern:t2,owners:n2.filter(r2),emails:n2.filter(e3=>!r2(e3))}}function Jr(e2){let t2=[],n2="";for(let r2=0;r2<e2.length;r2+=
1){let i2=e2[r2]??"";if(i2==="#")break;i2==="\\"&&e2[r2+1]===" "?(n2+=" ",r2+=1):/\s/.test(i2)?(n2!==""&&t2.push(n2),n2=""):n2+=i2}return n2!==""&&t2.push(n2),t2}
function Yr(e2,t2){return e2.findLast(({pattern:e3})=>Xr(e3,t2))}function Xr(e2,t2){let n2=t2.split("/"),r2=e2.replace(/^\//,""),i2=r2.replace(/\/$/,"").split("\
/"),a2=r2.endsWith("/"),o2=e2.startsWith("/")||i2.length>1||i2[0]==="**"?i2:["**",...i2],s2=o2.at(-1)==="**"?[...o2,"*"]:o2;return(!a2&&i2.length>1&&i2.at(-1)===
"*"?[n2.length]:n2.map((e3,t3)=>t3+1)).some(e3=>a2&&e3===n2.length?!1:Hr(s2,n2.slice(0,e3)))}var Zr=e.n({isGovernanceFile:()=>ei});const Qr=[t.et,...t.tt,"gover\
nance/**",".github/workflows/**",".github/actions/**",...Gr,...t.At.map(e2=>`**/${e2}`)],$r=["governance/changes/**","governance/signoffs/**","governance/review\
s/**"];function ei(e2,t2){return e2.files.includes(t2)||Fr(e2.governance.files,t2)?!0:Fr(Qr,t2)&&!Fr($r,t2)}function ti(e2,{path:t2,base:n2,marks:r2,leads:i2}){
return i2===!0&&e2.contracts.some(({files:e3})=>e3.some(e4=>ri(t2,e4)))?!0:r2===!0||ei(e2,t2)||n2!==void 0&&Or(t2)}function ni(e2,t2){return e2.consumers.filter(
({ack:e3,reads:n2})=>e3!=="never"&&n2.some(({readerSchema:e4})=>e4===t2))}function ri(e2,t2){return!/^\*\*(?:\/[^/]*)?$/.test(t2)&&Pr(t2,e2)}function ii({root:e2,
source:t2},n2){let{start:r2,end:i2}=ai(e2,n2);return t2.locate(r2,i2)}function ai(e2,t2){let n2={start:e2.start,end:e2.start},r2=e2;for(let e3 of t2)if(r2?.kind===
"array")r2=r2.items[Number(e3)],r2&&(n2=oi(r2));else if(r2?.kind==="object"){let t3=r2.member(String(e3));r2=t3?.value,t3&&(n2=si(t3.value)&&t3.value.end>t3.value.
start?t3.value:t3)}return{start:n2.start,end:n2.end}}function oi(e2){return(e2.kind==="object"?e2.members[0]:void 0)??e2}function si({kind:e2}){return e2!=="obj\
ect"&&e2!=="array"}const ci="governance/changes/",li={filed:[],faults:[]};async function ui(e2){let n2=e2.entries.containing(ci).filter(n3=>pi(n3)&&t.yn(e2.entries.
get(n3))).sort();if(n2.length===0)return li;await e2.load(n2);let r2=[],i2=[];for(let t2 of n2){let n3=await mi(e2,t2);"faults"in n3?i2.push(...n3.faults):r2.push(
n3)}return{filed:r2,faults:[...i2,...hi(r2)]}}function di({window:e2,contracts:t2}){return JSON.stringify([e2?.id,e2?.occurrence,t2.map(({id:e3})=>e3).sort()])}
function fi(e2,{absent:t2}){return t2.filter(t3=>!e2.has(t3))}function pi(e2){return e2.startsWith("governance/changes/")&&/\/CHG-[^/]+\.ya?ml$/.test(e2)}async function mi(e2,t2){
let n2={file:t2,side:e2.side},r2=e2.read(t2);if("fault"in r2)return{faults:[k("GV102",r2.fault,n2)]};let i2=await sr("request",tn(t2,e2.side,r2.text));if("fault\
s"in i2)return i2;let a2=t2.slice(t2.lastIndexOf("/")+1).replace(/\.ya?ml$/,"");if(i2.value.id!==a2)return{faults:[k("GV102",`the id ${JSON.stringify(i2.value.id)}\
 and the file's name differ: name the file ${i2.value.id}.yaml`,n2)]};let o2=(...e3)=>ii(i2,e3),s2=i2.value.contracts.map(({id:e3})=>e3).filter(t3=>!e2.entries.
has(t3));return{file:t2,text:r2.text,request:i2.value,location:n2,absent:s2,at:o2}}function hi(e2){let t2=new Map;for(let{file:n2,request:r2}of e2)t2.set(r2.id,
[...t2.get(r2.id)??[],n2]);return e2.flatMap(({file:e3,request:{id:n2},location:r2})=>{let i2=t2.get(n2)?.find(t3=>t3!==e3);return i2===void 0?[]:[k("GV006",`${n2}\
 is also the id of ${i2}: rename one`,r2)]})}var gi=e.n({touchedFiles:()=>_i});async function _i({differing:e2,baseSide:n2,headSide:r2,base:i2},a2){let o2=e2.some(
({path:e3})=>b(e3))&&await en(n2,r2),s2=e3=>ei(a2,e3)||pi(e3)||Or(e3)||b(e3)||ni(a2,e3).length>0,c2=e2.filter(({base:e3,head:n3})=>t.vn(e3)||t.vn(n3));await Promise.
all([n2,r2].map(e3=>e3.load(c2.map(({path:e4})=>e4))));let l2=e3=>[n2,r2].some(n3=>t.vn(n3.entries.get(e3))&&"fault"in n3.read(e3)),u2=new Set(c2.flatMap(({path:e3})=>l2(
e3)?[e3]:[])),d2=e2.filter(({path:e3,head:t2})=>t2&&t2.oid===void 0&&s2(e3));await r2.load(d2.map(({path:e3})=>e3));let f2=e3=>{let n3=r2.read(e3);return t.it(Buffer.
from("text"in n3?n3.text:n3.fault),i2.commit)},p2=new Set(d2.map(({path:e3})=>e3));return e2.map(({path:e3,base:t2,head:n3})=>({path:e3,base:t2?.oid,head:p2.has(
e3)?f2(e3):n3&&(n3.oid??"WORKTREE"),...o2&&b(e3)&&{marks:o2},...u2.has(e3)&&{leads:!0}}))}function vi({ignored:e2,...t2},n2){return{...t2,skipped:Pe({attributes:n2,
ignored:e2})}}function yi(e2,t2){let n2=e3=>t2.some(t3=>t3===""||e3===t3||e3.startsWith(`${t3}/`));return{...e2,whole:e2,byNameOnly:!1,skipped:t3=>e2.skipped(t3)??
(n2(t3)?void 0:"outside the paths of this call")}}function bi(e2={},t2=Ht){let n2={mode:void 0,profile:"default",...e2};return{settings:()=>n2,skipped:Pe({attributes:t2}),
byNameOnly:t2===Ht}}async function M(e2,t2,n2={}){let r2=await Ut(e2),i2={...n2,governed:e2};if(!t2?.configured)return bi(i2,r2);let{scopeOf:a2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.p),o2=a2(t2);return vi({...o2,settings:e3=>({...o2.settings(e3),...i2})},r2)}var xi=e.n({landedBookings:()=>ki,
pastStatesOf:()=>Oi});async function N(e2,t2,n2,r2){let[i2]=await e2.compare({base:t2.snapshot,head:n2.snapshot,pairings:[{status:"modified",basePath:t2.path,headPath:n2.
path,...n2.known!==void 0&&{known:n2.known},...t2.names&&{names:t2.names}}],settings:()=>r2,counts:()=>!1,pairsOnly:!0,...n2.judged&&{headJudged:!0}});return i2}
async function P(e2,{path:t2,names:n2,open:r2},i2,a2){return N(e2,{snapshot:await r2(),path:t2,names:n2},i2,a2)}async function Si(e2,t2,n2,r2){return N(e2,t2,{snapshot:await n2.
open(),path:n2.path,known:t2.path},r2)}function Ci(e2){return{judge:(t2,n2)=>Ei(e2,t2,n2),elements:(t2,n2)=>wi(e2,t2,n2)}}async function wi({head:e2,settings:n2},{
format:r2,pairing:i2},a2){let{headPath:o2}=i2;if(o2===void 0)return;let s2=[...e2.entries.keys()].filter(e3=>e3!==o2&&t.jt(e3)===r2&&a2(e3));if(s2.length>=50)return;
let c2=[];for(let t2 of[o2,...s2]){let i3=await Ti({snapshot:e2,settings:n2},r2,t2);if(!i3)return;c2.push(i3)}return c2}async function Ti({snapshot:e2,settings:t2},n2,r2){
return(await Se(n2)).elements({snapshot:e2,path:r2,settings:t2(r2)})}async function Ei({tip:e2,head:t2,settings:n2},{format:r2,pairing:i2},a2){let{headPath:o2}=i2;
if(o2===void 0||!e2.entries.has(a2))return;let s2={snapshot:e2,path:a2},c2={snapshot:t2,path:o2,judged:!0},l2=await N(await Se(r2),s2,c2,n2(o2));if(!(!l2||l2.faults.
length>0||l2.digests.base===void 0))return l2.verdict.forward}const Di=14*t.en;async function Oi(e2,t2,{questions:n2,policy:r2,cases:i2,now:a2}){let{settings:o2}=await M(
e2.tipSide,r2),c2=new Map;for(let r3 of n2.reverts){let n3=s(i2).find(e3=>e3.path===r3)?.comparison,{basePath:l2=r3,headPath:u2}=n3?.pairing??{};if(!n3||u2===void 0)
continue;let d2=await Se(n3.format),f2=(await e2.landingsSince(a2-Di,[l2])??[]).slice(0,30),p2=[];for(let[n4,{commit:r4}]of f2.slice(1).entries()){let i3=await e2.
snapshotAt(r4);if(!i3.entries.has(l2))continue;let s2=(await N(d2,{snapshot:i3,path:l2},{snapshot:t2,path:u2},o2(u2)))?.digests.base;s2!==void 0&&p2.push({digest:s2,
until:f2[n4]?.at??a2,commit:r4})}c2.set(r3,p2)}return c2}async function ki(e2,t2,{policy:n2},r2){let i2=await t2.landingsSince(r2),a2=i2?.filter(({at:e3})=>e3>=
r2);if(i2?.length===a2?.length&&await t2.isCutOff())return{unverifiable:'the history of the governed branch is cut off in this clone: run "git fetch --unshallow\
"'};if(a2===void 0||a2.length>500)return{unverifiable:"more than 500 commits came to the governed branch since this window opened: which of them take room is no\
t counted"};let{assessNeeds:o2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.p),s2=await M(t2.tipSide,n2),c2=[];for(let{commit:r3,parent:i3,
at:l2,subject:u2}of a2){if(i3===void 0)continue;let{comparisons:a3}=await e2({...await t2.sourcesBetween(i3,r3),isLanding:!0},s2),{cases:d2}=await o2(n2,a3,{now:l2});
c2.push(...f(d2,Ai(u2,r3),l2))}return c2}function Ai(e2,t2){let n2=zt(e2);return n2===void 0?t2:`#${String(n2)} (${t2.slice(0,10)})`}async function ji(e2,t2,n2,{
policy:r2,now:i2,booked:a2}){let{readRequests:o2,assessNeeds:s2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.p),{comparisons:c2}=await e2(
t2,await M(n2,r2));return(await s2(r2,c2,{now:i2,booked:{filed:a2,faults:[]},proposed:await o2(t2.headSide),touched:await _i(t2,r2)})).transitions}function F(e2){
return e2.join(".")}function Mi({effect:e2,verdict:n2}){return e2!=="none"&&t.dt.some(e3=>n2[e3].outcome!=="reads")}function Ni({base:e2,head:t2}){return e2===void 0?
"added":t2===void 0?"removed":"changed"}function Pi(e2){return e2.map(e3=>({change:e3,path:e3.element.join("\0")})).sort((e3,t2)=>h(e3.path,t2.path)||h(e3.change.
rule,t2.change.rule)||h(e3.change.message,t2.change.message)).map(({change:e3})=>e3)}function I({relation:e2,name:t2,commit:n2,path:r2},{verdict:i2}){return{relation:e2,
name:t2,...n2!==void 0&&{commit:n2},path:r2,verdict:i2}}const Fi=({name:e2})=>`${e2} does not parse: it was not compared`;function Ii(e2,n2,r2,i2,a2=`compared w\
ith ${r2.name}`){if(n2?.digests.base===void 0)return{...e2,notes:[...e2.notes,Fi(r2)]};let o2=e3=>e3.outcome==="reads"?e3:{...e3,because:`${a2}: ${e3.because}`},
s2=({verdict:e3})=>i2.filter(t2=>e3[t2].outcome!=="reads"),c2=new Map(e2.changes.map(e3=>[e3.fingerprint,s2(e3)])),l2=n2.changes.filter(e3=>!s2(e3).every(t2=>c2.
get(e3.fingerprint)?.includes(t2))).map(e3=>Vi({...e3,message:`${e3.message} (${a2})`,verdict:Wi(i2,zi,t2=>e3.verdict[t2])})),u2=Hi(e2.profile,n2.profile,r2.name),
d2=(e3,n3)=>Wi(i2,e3,r3=>t.bt([e3[r3],o2(n3[r3])])),f2=[...new Set([...e2.unknownIn??[],...Li(n2,i2)])];return{...e2,...f2.length>0&&{unknownIn:f2},verdict:d2(e2.
verdict,n2.verdict),...(e2.expected??n2.expected)&&{expected:d2(t.xt(e2),t.xt(n2))},changes:Pi([...e2.changes,...l2]),...l2.length>0&&n2.uses&&{uses:[...e2.uses??
[],...n2.uses]},...u2&&{profile:u2},against:[...e2.against??[],I(r2,n2)]}}function Li({verdict:e2,changes:t2},n2){return n2.filter(n3=>e2[n3].outcome!=="reads"&&
!t2.some(e3=>e3.effect!=="none"&&e3.verdict[n3].outcome!=="reads"))}const Ri=t.gt("not asked: it is not promised to earlier versions"),zi={backward:Ri,forward:Ri};
function Bi(e2){return{...e2,changes:e2.changes.map(Vi)}}function Vi({location:e2,...t2}){return{...t2,baseLocation:void 0,...e2?.side==="head"&&{location:e2}}}
function Hi(e2,t2,n2){if(!e2||!t2||t2.compatible)return e2;let r2=new Set(e2.findings.map(({id:e3,message:t3})=>`${e3}
${t3}`)),i2=t2.findings.filter(({id:e3,message:t3})=>!r2.has(`${e3}
${t3}`)).map(e3=>({id:e3.id,message:`${e3.message} (compared with ${n2})`}));return{...e2,compatible:!1,findings:[...e2.findings,...i2]}}function Ui(e2,n2,r2){let i2=t.
yt(n2);return{...e2,unknownIn:r2,verdict:Wi(r2,e2.verdict,n3=>t.bt([e2.verdict[n3],i2]))}}function Wi(e2,{backward:t2,forward:n2},r2){return{backward:e2.includes(
"backward")?r2("backward"):t2,forward:e2.includes("forward")?r2("forward"):n2}}async function Gi(e2,n2){let{baseFaults:r2,repaired:i2,faults:a2,lastingFaults:o2,
pairing:s2}=e2,{basePath:c2,headPath:l2}=s2,[u2]=r2??i2??[];if(!u2||o2||c2===void 0||l2===void 0)return e2;let d2=u2.location?.file,f2=await n2.find.history?.({
path:c2,...d2!==void 0&&d2!==c2&&{cause:d2}}),p2=f2?.predecessors??[],m2=t.Nn(u2),h2={snapshot:n2.head,path:l2};for(let i3 of p2.slice(0,100)){let a3=await P(n2.
format,i3,h2,n2.scope.settings(l2));if(a3?.digests.base===void 0||a3.repaired)continue;if(a3.faults.length>0)return e2;let o3=`base does not parse, so head is c\
ompared with ${i3.name}, the last version that does: ${m2}`;if(!r2){let n3=Ii(e2,a3,i3,t.dt);return{...n3,notes:[o3,...n3.notes]}}return{...Bi(a3),pairing:s2,...e2.
cause!==void 0&&{cause:e2.cause},baseFaults:r2,against:[I({...i3,relation:"base"},a3)],notes:[o3,...a3.notes]}}if(a2.length>0)return e2;let g2=p2.length>100?"no\
ne of its newest 100 versions parses":f2?.missing&&`of its earlier versions ${f2.missing}`;if(g2===void 0||g2===""){let t2=`base does not parse, and no earlier \
version does, so head is ${r2?"judged as new":"compared with what of it can be read"}: ${m2}`;return{...e2,notes:[t2,...e2.notes]}}let _2=t.yt(`base does not pa\
rse (${m2}), and ${g2}`),{verdict:v2}=e2;return{...e2,verdict:{backward:t.bt([v2.backward,_2]),forward:t.bt([v2.forward,_2])}}}const Ki=["date","schemaver","sem\
ver","integer","package"],qi="[vV]?(?:(?:19|20)\\d{2}[-._](?:0[1-9]|1[0-2])(?:[-._]\\d{2})?|\\d{1,9}-\\d{1,9}-\\d{1,9}|\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+][0-9A-Za-z.+-]\
+)?|\\d{1,9}(?:\\.\\d{1,9})?)",Ji={date:/^v?(?!\d{6}$)((?:19|20)\d{2})[-._]?(0[1-9]|1[0-2])(?:[-._]?([0-3]\d))?$/i,schemaver:/^v?([1-9]\d{0,8})-(0|[1-9]\d{0,8})-(0|[1-9]\d{0,8})$/i,
integer:/^v?(\d{1,9})$/i,package:/^v(\d{1,9})(?:p(\d{1,9}))?(?:(alpha|beta)(\d{1,9})?)?$/,semver:/^v?(\d{1,9})(?:\.(\d{1,9})(?:\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\+.*)?)?)?$/i};
function L(e2,t2){let n2=t2==="date"?e2.replace(/([._])(?=\d(?:[._]|$))/g,e3=>`${e3}0`):e2,[r2,i2,a2="0",o2="0",s2]=Ji[t2].exec(n2)??[];if(r2!==void 0&&i2!==void 0)
return t2==="package"?{text:e2,versioning:t2,numbers:[i2,["alpha","beta","0"].indexOf(o2),a2,s2??"0"].map(Number)}:{text:e2,versioning:t2,numbers:(t2==="integer"?
[i2]:[i2,a2,o2]).map(Number),...s2&&{preRelease:s2.split(".")}}}function Yi(e2){return e2.match(RegExp(`(?<![0-9A-Za-z])${qi}(?![0-9A-Za-z])`,"g"))?.at(-1)}function Xi(e2,t2){
let n2=R([e2,t2]),[r2,i2]=n2?[L(e2,n2),L(t2,n2)]:[];return e2===t2||r2!==void 0&&i2!==void 0&&z(r2,i2)===0}function R(e2){if(e2.length!==0)return["date","schema\
ver","integer","semver"].find(t2=>e2.every(e3=>L(e3,t2)))}function z(e2,t2){let n2=e2.numbers.findIndex((e3,n3)=>e3!==t2.numbers[n3]);return n2>=0?(e2.numbers[n2]??
0)-(t2.numbers[n2]??0):Zi(e2.preRelease,t2.preRelease)}function Zi(e2,t2){if(!e2||!t2)return(e2?-1:0)+ +!!t2;for(let[n2,r2]of e2.entries()){let e3=t2[n2];if(e3===
void 0)return 1;if(r2===e3)continue;let[i2,a2]=[/^\d+$/.test(r2),/^\d+$/.test(e3)];return i2&&a2?Number(r2)-Number(e3):i2===a2?h(r2,e3):i2?-1:1}return e2.length-
t2.length}function Qi({versioning:e2,numbers:t2}){let[n2=0,r2=0]=t2;return e2==="package"?t2.join("."):e2==="schemaver"?String(n2):e2==="semver"?n2>0?String(n2):
`0.${String(r2)}`:""}function $i(e2,t2){return(!t2.preRelease||e2.preRelease!==void 0)&&Qi(t2)===Qi(e2)}function ea(e2,t2){return $i(t2,e2)&&z(e2,t2)<=0}function ta(e2,t2){
if(t2.versioning!=="semver"&&t2.versioning!=="schemaver")return;let n2=e2.numbers.findIndex((e3,n3)=>e3!==t2.numbers[n3]);return n2<0?0:3-n2}function na({text:e2,
versioning:t2,numbers:n2},r2){let i2=3-r2,a2=n2.map((e3,t3)=>t3===i2?e3+1:t3<i2?e3:0),[o2="",s2=""]=/^(v?)([\d.]*)/i.exec(e2)?.slice(1)??[];return t2==="schemav\
er"?o2+a2.join("-"):o2+a2.slice(0,Math.max(s2.split(".").length,i2+1)).join(".")}function ra(e2){let t2=e3=>/^v?\d[\da-z]*$/i.test(e3);return e2.split(/[./:_#-]/).
filter(e3=>e3!==""&&!t2(e3)).map(e3=>e3.replace(/V\d+$/,"")).join(".")}function ia(e2,{baseSide:t2,isLanding:n2}){return e2&&e2!==t2&&!n2?[t2,e2]:[t2]}function aa(e2,{
name:t2,commit:n2}){return/^[0-9a-f]{7,}$/.test(e2)&&n2?.startsWith(e2)===!0||Xi(t2,e2)}function B({scope:e2},t2){return e2.settings(t2).mode?.endsWith("-transi\
tive")===!0}async function oa({own:e2,earlier:t2,predecessor:n2,present:r2,promised:i2}){let{basePath:a2,headPath:o2}=e2.pairing;if(a2===void 0||o2===void 0||e2.
digests.base===void 0||B(r2,o2))return[];let s2=({verdict:e3},t3)=>e3[t3].outcome==="reads",c2=e3=>i2.filter(t3=>!s2(e3,t3));if(c2(e2).length>0)return[];let l2=c2(
t2).length>0?()=>!0:({edit:e3})=>e3==="removed";if(!t2.changes.some(l2))return[];let{format:u2,baseSide:d2,scope:f2}=r2,p2=await P(u2,n2,{snapshot:d2,path:a2,known:o2},
f2.settings(a2)),m2=new Map((p2?.changes??[]).map(e3=>[e3.fingerprint,e3]));return t2.changes.filter(l2).flatMap(e3=>{let t3=m2.get(e3.fingerprint);return t3&&c2(
e3).every(e4=>!s2(t3,e4))?[e3.fingerprint]:[]})}async function sa(e2,t2,n2){let{predecessor:r2}=n2,[i2,...a2]=await r2.instead?.()??[],o2=i2&&{...i2,instead:()=>Promise.
resolve(a2)},s2=o2&&await la(e2,t2,{...n2,predecessor:o2});return s2&&{...s2,notes:[...s2.notes,Fi(r2)]}}async function ca(e2,n2,r2,i2){let{predecessor:a2,present:o2,
promised:s2,headPath:c2}=r2,l2=o2.scope.settings(c2),u2={snapshot:o2.head,path:c2,judged:!0},d2=await Si(o2.format,u2,a2,l2);if(d2?.digests.head===void 0)return await sa(
e2,n2,r2)??{...e2,notes:[...e2.notes,Fi(a2)]};let f2={snapshot:await i2.open(),path:i2.path},p2=await Si(o2.format,f2,a2,l2);return Ii(e2,d2,a2,s2.filter(e3=>!p2||
!t.ft(p2.verdict[e3])),`in ${a2.name}, which comes after it`)}async function la(e2,t2,n2){let{predecessor:r2,present:i2,promised:a2,headPath:o2,elsewhere:s2}=n2,
{format:c2,head:l2,scope:u2}=i2,d2={snapshot:l2,path:o2,judged:!0},f2=u2.settings(o2);if(r2.follows&&e2)return ca(e2,t2,n2,r2.follows);let p2=await P(c2,r2,d2,f2);
if(p2?.digests.base===void 0){let r3=await sa(e2,t2,n2);if(r3)return r3}let m2=p2?.digests.base===void 0?void 0:p2,h2=m2&&!s2.has(r2)?await oa({own:t2,earlier:m2,
predecessor:r2,present:i2,promised:a2}):[],g2=[...new Set([...e2?.landed??[],...h2])],_2=g2.length>0?{landed:g2}:{};if(e2)return{...Ii(e2,m2,r2,a2),..._2};if(!m2)
return;let{pairing:v2,cause:y2,notes:b2}=t2;return{..._2,...Bi(m2),pairing:v2,...y2!==void 0&&{cause:y2},notes:[...new Set([`compared with ${r2.name}`,...m2.notes,
...b2])],against:[I(r2,m2)]}}async function ua({predecessors:e2,states:t2=[],missing:n2},r2,i2){let a2=n2===void 0?[]:[n2],o2=t2.length===0?new Set:await da(r2,
i2),s2=t2.every(({name:t3})=>e2.some(e3=>e3.name===t3));if(o2===void 0&&!s2&&a2.push("what this file is called cannot be told from its text: write its identifie\
r on the line of its key"),o2===void 0||o2.size===0)return{predecessors:e2,...a2.length>0&&{missing:a2.join(", and ")}};let c2=[],l2=new Set;for(let n3 of t2){let t3=e2.
filter(({name:e3})=>e3===n3.name),s3=await pa(n3,{own:o2,inPlace:t3,pairing:r2,present:i2}),{entries:u2}=await n3.open(),d2=({path:e3,names:t4})=>{let n4=JSON.stringify(
[e3,u2.get(e3)?.oid,t4]);return!l2.has(n4)&&l2.add(n4)};c2.push(...t3,...s3.predecessors.filter(d2)),s3.missing!==void 0&&a2.push(s3.missing)}return{predecessors:c2,
...a2.length>0&&{missing:a2.join(", and ")}}}async function da({basePath:e2,headPath:t2},n2){let{head:r2,baseSide:i2,format:a2}=n2,[o2,s2]=[await fa(r2,t2,a2),await fa(
i2,e2,a2)];return o2&&new Set([...o2,...s2??[]])}async function fa(e2,t2,n2){if(t2===void 0||!e2.entries.has(t2))return[];await e2.load([t2]);let r2=e2.read(t2);
return"text"in r2?n2.declares(t2,r2.text):void 0}async function pa(e2,{own:t2,inPlace:n2,pairing:r2,present:i2}){let a2=await e2.open(),o2=new Set(t2);for(let{path:e3}of n2)
for(let t3 of await fa(a2,e3,i2.format)??[])o2.delete(t3);if(o2.size===0)return{predecessors:[]};let{paths:s2,unread:c2}=await _a(a2,i2),{scope:l2}=i2,{headPath:u2,
basePath:d2}=r2,f2=[u2,d2].flatMap(e3=>e3===void 0?[]:l2.versionAt?.(e3)?.version??[]),{removed:p2,baseSide:m2}=i2,h2=e3=>m2.entries.get(e3)?.oid===a2.entries.get(
e3)?.oid,g2=e3=>{let t3=l2.versionAt?.(e3)?.version;return!n2.some(t4=>t4.path===e3)&&!(p2.has(e3)&&h2(e3))&&(t3===void 0||f2.length===0||f2.includes(t3))},_2=new Map(
[...o2].map(e3=>[e3,(s2.get(e3)??[]).filter(g2)])),v2=[...new Set([..._2.values()].flat())].sort().flatMap(t3=>{let n3=[..._2].flatMap(([e3,n4])=>n4.length===0||
n4.includes(t3)?[e3]:[]),r3=e2.called(t3);return r3?[{...r3,names:n3}]:[]}),y2=c2.find(({path:e3,text:t3,after:n3})=>g2(e3)&&[..._2].some(([e4,r3])=>r3.length===
0&&ma(t3,e4)&&!ma(n3,e4))),b2=[...y2?[`${y2.path} of ${e2.name} does not parse, and may hold what is here now`]:[],...v2.length>200?[`${e2.name} holds what is h\
ere now in more than 200 files`]:[]];return{predecessors:v2.slice(0,200),...b2.length>0&&{missing:b2.join(", and ")}}}function ma(e2,t2){let n2=ha(t2);if(n2==="")
return!0;for(let t3=e2.indexOf(n2);t3>=0;t3=e2.indexOf(n2,t3+1))if(!/\w/.test(e2.charAt(t3-1))&&!/\w/.test(e2.charAt(t3+n2.length)))return!0;return!1}function ha(e2){
let[,t2]=/^extend (\S+) /.exec(e2)??[],n2=e2.split(e2.includes("/")?"/":".").filter(e3=>e3!=="");return t2??n2.at(-1)??e2}const ga=E(()=>new WeakMap);function _a(e2,t2){
let n2=ga(t2.head),r2=n2.get(e2)??va(e2,t2);return n2.set(e2,r2),r2}async function va(e2,{format:t2,scope:n2,head:r2}){let i2=[];for(let[a3,{oid:o3}]of e2.entries)
o3!==void 0&&r2.entries.get(a3)?.oid===o3||n2.skipped(a3)!==void 0||await w(e2,n2,a3)===t2.id&&i2.push(a3);await Promise.all([e2.load(i2),r2.load(i2.filter(e3=>r2.
entries.has(e3)))]);let a2=new Map,o2=[];for(let n3 of i2){let i3=e2.read(n3),s2="text"in i3?t2.declares(n3,i3.text):[],c2=r2.entries.has(n3)?r2.read(n3):void 0,
l2=c2&&"text"in c2?c2.text:"";!s2&&"text"in i3&&o2.push({path:n3,text:i3.text,after:l2});let u2=new Set(await fa(r2,n3,t2));for(let e3 of s2??[])u2.has(e3)||a2.
set(e3,[...a2.get(e3)??[],n3])}return{paths:a2,unread:o2}}function ya({pairing:e2,format:n2,id:r2,faults:i2,notes:a2,digests:o2,cause:s2}){return{pairing:e2,format:n2,
id:r2,faults:i2,notes:a2,digests:o2,...s2!==void 0&&{cause:s2},verdict:t.lt,changes:[]}}function ba(e2,t2){let n2=e2.pairing.status==="removed"?"nobody has it":
"it is judged as new",r2=t2.length===0?[]:[`not in ${t2.join(" and not in ")}: ${n2}`];return{...ya(e2),against:[],notes:[...r2,...e2.notes]}}function xa(e2,n2,r2){
let i2=new Set(e2.changes.map(({fingerprint:e3})=>e3)),a2=n2.changes.filter(({fingerprint:e3,verdict:n3,effect:r3})=>!i2.has(e3)&&r3!=="none"&&t.dt.some(e4=>n3[e4].
outcome!=="reads"));if(a2.length===0||r2.length===0||e2.against?.length===0)return e2;let o2=a2.length>3?[`${String(a2.length-3)} more changes are free so`]:[],
s2=a2.slice(0,3).map(({message:e3})=>`${e3}: free, because it is not in ${r2.join(" or ")}`);return{...e2,notes:[...e2.notes,...s2,...o2]}}const Sa=E(()=>new Map);
async function Ca(e2,t2){if(!Ta(e2))return;let n2=Sa(t2.head),r2=JSON.stringify([e2.prefix,e2.version,t2.format.id]),i2=n2.get(r2)??wa(e2,t2);n2.set(r2,i2);let{
own:a2,left:o2,only:s2}=await i2,c2=a2.find(({path:t3})=>t3===e2.path),l2=e3=>[...e3.names].filter(e4=>c2?.names.has(e4)).length,[u2]=o2.filter(e3=>l2(e3)>0).sort(
(e3,t3)=>l2(t3)-l2(e3)||ja(e3,t3)),d2=c2?.names.size===0&&s2?.names.size===0;return(u2??(a2.length===1||d2?s2:void 0))?.path}async function wa(e2,t2){let{baseSide:n2,
head:r2}=t2,i2=Ea(e2,t2),a2=Oa(r2,e2,t2),o2=a2.filter(({version:t3})=>t3===e2.version),s2=new Set(o2.map(({line:e3})=>e3)),c2=[...i2,...a2.filter(({path:e3})=>!n2.
entries.has(e3))].filter(t3=>t3.version!==e2.version&&Aa(t3,e2)),l2=await V([...new Map([...c2].sort(ja).reverse().map(e3=>[e3.line,e3])).values()].filter(({line:e3})=>!s2.
has(e3)),t2),[u2]=c2.filter(({order:e3})=>e3).sort(ja),d2=await V(c2.filter(({version:e3})=>e3===u2?.version),t2),[f2]=d2.length===1&&!s2.has(d2[0]?.line??"")?d2:
[];return{own:await V(o2,t2),left:l2,only:f2}}function Ta({path:e2,prefix:t2,version:n2}){return e2.startsWith(`${t2}${n2}/`)}function Ea(e2,t2){let{baseSide:n2,
scope:r2}=t2;return ia(r2.settings(e2.path).governed,t2).flatMap(r3=>Oa(r3,e2,t2).filter(({path:e3})=>r3===n2||!n2.entries.has(e3)))}async function Da(e2,t2,n2){
let r2=t2.flatMap(({version:e3})=>e3??[]);if(!Ta(e2))return[];let i2=new Set(t2.map(({path:e3})=>e3)),a2=Ea(e2,n2),o2=new Set([e2.line,...a2.flatMap(({path:e3,line:t3})=>i2.
has(e3)?[t3]:[])]),s2=new Map;for(let e3 of[...a2].sort(ja).reverse())e3.order&&!o2.has(e3.line)&&s2.set(e3.line,e3);let c2=({line:e3})=>{let t3=a2.flatMap(t4=>t4.
line===e3&&t4.order?[t4.order]:[]).flatMap(e4=>r2.flatMap(t4=>Qi(e4)===Qi(t4)?[Math.sign(z(e4,t4))]:[]));return t3[0]!==void 0&&t3[0]!==0&&t3.every(e4=>e4===t3[0])},
l2=[...s2.values()].filter(c2);if(l2.length===0)return[];let[u2]=await V(Oa(n2.head,e2,n2).filter(({path:t3})=>t3===e2.path),n2);return(await V(l2,n2)).filter(({
names:e3})=>[...e3].some(e4=>u2?.names.has(e4))).map(({path:e3})=>e3)}function Oa(e2,t2,{scope:n2}){let{prefix:r2,peer:i2,version:a2}=t2;return e2.entries.containing(
r2).flatMap(o2=>{if(!o2.startsWith(r2)||n2.skipped(o2)!==void 0)return[];let s2=i2(o2)&&n2.versionAt?.(o2);if(s2?.prefix!==r2||!Ta(s2))return[];let c2=ka(t2,s2.
version,a2);return[{...s2,side:e2,order:c2&&L(s2.version,c2)}]})}function ka({versioning:e2},...t2){return e2??R(t2)}function Aa({order:e2},t2){let n2=e2&&L(t2.
version,e2.versioning);return!e2||!n2||ea(e2,n2)&&z(e2,n2)!==0}function ja(e2,t2){return e2.order&&t2.order?z(t2.order,e2.order)||g(({path:e3})=>e3)(e2,t2):(e2.
order?-1:0)+ +!!t2.order||g(({path:e3})=>e3)(t2,e2)}async function V(e2,{scope:t2,format:n2}){let r2=[];for(let t3 of new Set(e2.map(e3=>e3.side)))await t3.load(
e2.filter(e3=>e3.side===t3).map(({path:e3})=>e3));for(let i2 of e2){let e3=i2.side.read(i2.path);if(!("text"in e3)||await w(i2.side,t2,i2.path)!==n2.id)continue;
let a2=n2.declares(i2.path,e3.text)??[];r2.push({...i2,names:new Set(a2.map(ra))})}return r2}function H({path:e2,text:t2,side:n2,proposed:r2,name:i2}){return{relation:"\
version",name:i2??(r2?`${t2} of this proposal`:t2),path:e2,open:()=>Promise.resolve(n2)}}function Ma(e2,t2){let n2=t2.filter(({version:e3})=>e3).sort(U)[0]??[...t2].
sort(g(({path:e3})=>e3)).at(-1);return{predecessors:n2?[H(n2)]:[],facts:{...e2,isOutOfLine:!0}}}function U(e2,t2){return!e2.version||!t2.version?(e2.version?-1:
0)+ +!!t2.version:z(t2.version,e2.version)}function Na(e2,t2){let n2=t2.findIndex(({text:t3})=>e2!==void 0&&Xi(t3,e2));return n2<0?t2:t2.slice(0,n2+1)}function Pa({
text:e2,version:t2},n2){if(!t2||n2.preRelease||t2.preRelease)return!1;if(n2.versioning==="integer")return(n2.numbers[0]??0)>(t2.numbers[0]??0)+1;let r2=ta(t2,n2);
return r2!==void 0&&r2>0&&e2!==n2.text&&!Fa(t2,n2,r2)}function Fa(e2,t2,n2){let r2=L(na(e2,n2),t2.versioning);return r2!==void 0&&z(r2,t2)===0}function Ia(e2,{landed:t2,
proposed:n2,isTransitive:r2,checkpoint:i2},a2){let o2=t3=>t3.filter(({version:t4})=>t4&&$i(e2,t4)).sort(U),s2=({version:t3})=>t3!==void 0&&z(t3,e2)<0,[c2,l2]=[o2(
t2),o2(n2).filter(s2)],u2=Na(i2,c2.filter(s2)),d2=c2.filter(e3=>!s2(e3)),[f2]=u2,p2=f2?r2?u2:[f2]:d2.slice(-1),m2=()=>Promise.resolve(u2.slice(1).map(H)),h2=l2.
filter(e3=>!f2||U(e3,f2)<0),g2=r2?h2:h2.slice(0,1),_2=[...t2].sort(U)[0],v2=g2[0]??f2,y2=d2.filter(({version:t3})=>!e2.preRelease||t3?.preRelease).reverse(),b2=v2?
y2.map(e3=>({...H(e3),follows:H(v2)})):[],[ee2,...x2]=b2,te2=r2||!ee2?b2:[{...ee2,instead:()=>Promise.resolve(x2)}];return{predecessors:[...[...p2,...g2].map(e3=>({
...H(e3),...e3===f2&&!r2&&{instead:m2}})),...te2],facts:{...a2,...v2&&{before:v2.text},remarks:[...a2.remarks,..._2&&!s2(_2)&&d2.length>0?[`${e2.text} comes bel\
ow ${d2.at(-1)?.text??_2.text}, which has landed before it`]:[],...v2&&Pa(v2,e2)?[`${e2.text} comes after ${v2.text}: the versions between are skipped`]:[],...g2.
length>0?[`${e2.text} and ${g2.map(({text:e3})=>e3).join(", ")} come at once: the one before ${e2.text} never landed`]:[]]}}}const La=E(()=>new WeakMap);function Ra({
line:e2},{baseSide:t2,scope:n2}){let r2=La(t2),i2=r2.get(n2)??new Map;if(!r2.has(n2)){r2.set(n2,i2);for(let e3 of t2.entries.keys()){let t3=n2.versionAt?.(e3)?.
line;if(t3===void 0)continue;let r3=t3.toLowerCase();i2.set(r3,(i2.get(r3)??new Set).add(t3))}}return[...i2.get(e2.toLowerCase())??[]].filter(t3=>t3!==e2).sort()}
async function za(e2,t2,n2){let{landed:r2}=await Ba(e2,await w(t2,n2,e2.path),{baseSide:t2,head:t2,scope:n2,isLanding:!0,departures:{arrivals:new Map,departed:[]}});
return[...r2].sort(U)}async function Ba(e2,t2,{baseSide:n2,head:r2,scope:i2,isLanding:a2,departures:o2}){let{governed:s2}=i2.settings(e2.path),c2=n3=>Ha(n3,e2,t2,
i2),l2=[];for(let e3 of ia(s2,{baseSide:n2,isLanding:a2}))l2.push(...(await c2(e3)).filter(({path:t3})=>e3===n2||!n2.entries.has(t3)));let u2=[...l2,...await Va(
e2,o2.departed,l2)],d2=new Set(u2.map(({path:e3})=>e3)),f2=(await c2(r2)).filter(({path:t3})=>!d2.has(t3)&&t3!==e2.path),p2=e2.versioning??R((e3=>e3.map(({text:e4})=>e4))(
u2.length>0?u2:[...f2,{text:e2.version}])),m2=e3=>({...e3,version:p2&&L(e3.text,p2)});return{versioning:p2,landed:u2.map(m2),proposed:f2.map(e3=>m2({...e3,proposed:!0}))}}
async function Va({line:e2,peer:t2},n2,r2){let i2=[];for(let{path:a2,predecessor:o2}of n2){let n3=t2(a2);n3?.line!==e2||r2.some(({text:e3})=>e3===n3.version)||i2.
push({path:a2,text:n3.version,side:await o2.open(),name:o2.name})}return i2}async function Ha(e2,t2,n2,r2){let i2=e2.entries.containing(t2.prefix).flatMap(e3=>{
if(!e3.startsWith(t2.prefix)||r2.skipped(e3)!==void 0)return[];let n3=t2.peer(e3);return n3?.line===t2.line?[n3]:[]}),a2=new Set(i2.flatMap(e3=>e3.ending===t2.ending?
[e3.version]:[])),o2=[];for(let{path:s2,version:c2,ending:l2}of i2)(l2===t2.ending||!a2.has(c2)&&await w(e2,r2,s2)===n2)&&o2.push({path:s2,text:c2,side:e2});return o2}
async function Ua(e2,t2){let{pairing:n2}=e2,{headPath:r2}=n2,i2=r2===void 0?void 0:t2.scope.versionAt?.(r2);if(!i2)return;let a2=await Ba(i2,e2.format,t2),o2=Wa(
i2,a2)?void 0:await Ga(i2,n2,t2),{versioning:s2}=o2??a2,c2=await Ka(i2,o2??a2,t2),l2=[...(o2??a2).landed,...c2.landed],u2={version:i2.version,versioning:s2,remarks:l2.
length>0?[]:Ra(i2,t2).map(Ya),...i2.other!==void 0&&{otherVersion:i2.other},...Xa(e2.id,i2.version,s2)},d2=n2.status==="moved"&&l2.length>0;if(n2.status!=="adde\
d"&&!(d2&&Ja(i2,n2,t2)))return{predecessors:[],facts:u2};let f2=d2?[]:[...a2.proposed,...o2?.proposed??[],...c2.proposed],p2=s2&&L(i2.version,s2);if(!p2||i2.other!==
void 0)return Ma(u2,l2);let m2=({version:e3})=>e3&&z(e3,p2)===0,h2=l2.find(m2);if(h2)return{predecessors:[H(h2)],facts:{...u2,edits:h2.path}};let g2=f2.find(m2),
_2=t2.scope.checkpoint?.(i2.path),v2={landed:l2,proposed:f2,isTransitive:B(t2,i2.path),checkpoint:_2},y2=[...l2,...f2].map(({text:e3})=>e3);return Ia(p2,v2,{...u2,
others:y2,...g2&&{twin:g2.path}})}function Wa({version:e2},{versioning:t2,landed:n2}){let r2=t2&&L(e2,t2);return r2?n2.some(e3=>e3.version&&ea(e3.version,r2)):n2.
length>0}async function Ga(e2,{status:t2,basePath:n2},r2,i2=10){let a2=n2!==void 0&&r2.scope.versionAt?.(n2)?.prefix!==e2.prefix,o2=(t2==="added"||a2)&&i2>0?await Ca(
e2,r2):void 0,s2=o2===void 0?void 0:e2.peer(o2);if(!s2)return;let c2={...e2,...s2},l2=await Ba({...c2,path:e2.path},r2.format.id,r2),u2=l2.landed.length===0?await Ga(
c2,{status:"added"},r2,i2-1):void 0;return{versioning:(u2??l2).versioning,landed:u2?.landed??l2.landed.map(qa),proposed:[...l2.proposed,...u2?.proposed??[]]}}async function Ka(e2,{
versioning:t2,landed:n2},r2){let i2=[];for(let a3 of await Da(e2,n2,r2)){let n3={...e2,...e2.peer(a3),path:e2.path,versioning:t2};i2.push(await Ba(n3,r2.format.
id,r2))}let a2=({text:t3})=>t3!==e2.version;return{landed:i2.flatMap(e3=>e3.landed.filter(a2).map(qa)),proposed:i2.flatMap(e3=>e3.proposed.filter(a2))}}function qa(e2){
return{...e2,name:`${e2.text} (${e2.path})`}}function Ja({line:e2},{basePath:t2},{scope:n2}){return t2!==void 0&&n2.versionAt?.(t2)?.line!==e2}function Ya(e2){return`\
it begins a line of versions, and ${e2} differs from it in capitals alone`}function Xa(e2,t2,n2){let r2=e2.split(".").at(-1)===t2;return n2==="package"?r2?{}:{otherPackage:e2}:
r2&&L(t2,"package")?{isPackage:!0}:{}}function Za({edits:e2,...n2},r2,i2){let{basePath:a2=t.Et(r2.pairing)}=r2.pairing;return eo(r2,i2)?{...n2,edits:a2}:e2===void 0||
Qa(r2,e2)?n2:{...n2,edits:e2}}function Qa({digests:e2,changes:n2,verdict:r2,against:i2=[]},a2){return(e2.base===e2.head||t.ut(r2)==="full"&&n2.length>0&&n2.every(
e3=>$a(e3)))&&i2.length>0&&i2.every(({path:e3})=>e3===a2)}function $a({effect:e2,verdict:n2,element:r2,pointer:i2,surfaces:a2}){return r2.length===0&&i2===void 0&&
a2===void 0&&e2==="none"&&t.ut(n2)==="full"}function eo({pairing:e2,digests:t2,cause:n2,changes:r2},{scope:i2}){let{status:a2,basePath:o2}=e2,s2=o2===void 0?void 0:
i2.versionAt?.(o2);if(!s2||t2.base===void 0||t2.base===t2.head)return!1;if(a2==="modified"||a2==="moved")return!0;let c2=`${s2.prefix}${s2.version}/`;return s2.
path.startsWith(c2)&&n2?.startsWith(c2)===!0&&r2.some(({effect:e3})=>e3!=="none")}async function to(e2,t2){let n2=io(e2,t2),r2=co(n2,t2),i2=r2.filter(({relation:e3})=>e3!==
"base"),a2=await Ua(n2,t2),o2=a2||i2.length===r2.length?[]:await no(n2,t2),s2=a2?.predecessors??[],c2=n2.faults.length===0&&!n2.lastingFaults?i2.map(e3=>uo(e3,n2,
{present:t2,versions:s2})):[],l2={present:t2,answers:await Promise.all(c2),versions:s2,followed:o2},u2=i2.length===r2.length?await lo(void 0,n2,l2)??await oo(ao(
n2,i2,l2),l2):await oo(n2,l2),d2=ro(u2,t2);if(!a2)return d2;let f2=n2.digests.base===void 0?u2:n2;return{...d2,version:Za(a2.facts,f2,t2)}}async function no({pairing:e2},t2){
let{basePath:n2,headPath:r2}=e2;if(r2===void 0||!t2.departures.arrivals.has(r2))return[];let i2=t2.departures.departed.find(({path:e3,arrival:t3})=>e3===r2&&(n2===
void 0||t3!==n2));if(!i2)return[];let a2=B(t2,i2.path)?(await i2.states()).predecessors:[];return[i2.predecessor,...a2.slice(1)]}function ro(e2,{departures:n2,scope:r2}){
let{headPath:i2}=e2.pairing,{missing:a2,arrivals:o2,isCutOff:s2}=n2;if(a2===void 0||i2===void 0||!o2.has(i2))return e2;let c2=r2.settings(i2);return c2.mode===void 0&&
!s2?e2:Ui(e2,a2,t.Dt(t.wt(c2,e2.format)))}function io(e2,{scope:n2}){let{status:r2,basePath:i2}=e2.pairing;if(r2!=="removed"||i2===void 0||!n2.versionAt?.(i2))return e2;
let a2=t._t("the version was removed: whoever reads or writes it has no schema left");return{...e2,verdict:{backward:a2,forward:a2},changes:[],notes:[]}}function ao(e2,t2,{
answers:n2}){let r2=t2.map(({relation:e3,name:t3})=>[e3,t3??""].join(" ").trim());if(e2.pairing.status==="added"||r2.length===0)return e2;let i2=`no version tha\
t can be read comes from ${r2.join(" or ")}: compared with base`;return{...e2,notes:[...e2.notes,i2,...n2.flatMap(({aside:e3})=>e3??[])]}}async function oo(e2,t2){
let n2=await Gi(e2,t2.present);if(n2.faults.length>0||n2.lastingFaults)return n2;let r2=n2.against??so(n2,t2.present),i2={...n2,against:r2};return await lo(r2.length>
0?i2:void 0,i2,t2)??i2}function so({pairing:e2,digests:t2,verdict:n2},{base:r2}){let{basePath:i2}=e2;if(i2===void 0||t2.base===void 0)return[];let{ref:a2,commit:o2}=r2;
return[{relation:"base",name:a2,...o2!==null&&{commit:o2},path:i2,verdict:n2}]}function co({pairing:e2},n2){let r2=t.Et(e2),i2=n2.scope.against?.(r2)??[{relation:"\
base"}],a2=i2.some(({relation:e3})=>e3==="history"||e3==="tag"),o2=e2.basePath!==void 0&&e2.headPath!==void 0;return B(n2,r2)&&o2&&!a2?[...i2,{relation:"history"}]:
i2}async function lo(e2,n2,r2){let{present:i2,answers:a2,followed:o2}=r2,s2=a2.length===0&&o2.length===0;if(n2.faults.length>0||n2.lastingFaults||s2)return e2;let{
headPath:c2}=n2.pairing,l2=t.wt(i2.scope.settings(t.Et(n2.pairing)),n2.format),u2=t.Dt(l2),d2=new Set([...o2,...r2.versions,...a2.flatMap(({predecessors:e3,isOfPlace:t2})=>t2?
e3:[])]),f2=e2;for(let e3 of[...a2.flatMap(({predecessors:e4})=>e4),...o2])f2=c2===void 0?f2??{...n2,against:[I(e3,n2)]}:await la(f2,n2,{predecessor:e3,present:i2,
promised:u2,headPath:c2,elsewhere:d2});let p2=a2.flatMap(e3=>e3.missing??[]),m2=a2.flatMap(e3=>e3.looked??[]),h2=a2.some(({predecessors:e3})=>e3.length>0);if(!f2&&
p2.length===0&&(m2.length===0||h2))return;let g2=f2??(p2.length>0?n2:ba(n2,m2)),_2=e2?g2:xa(g2,n2,m2);return p2.reduce((e3,t2)=>Ui(e3,`its promise is about earl\
ier versions too, and ${t2}`,u2),_2)}async function uo(e2,{pairing:n2,cause:r2},i2){let{present:a2}=i2,o2=await fo(e2,{pairing:n2,...r2!==void 0&&{cause:r2}},i2),
{missing:s2,predecessors:c2}=await ua(o2,n2,a2),l2={...o2,predecessors:c2},u2=t.Et(n2),d2=B(a2,u2)?a2.scope.checkpoint?.(u2):void 0,f2=d2===void 0?-1:c2.findLastIndex(
e3=>aa(d2,e3));return f2<0?s2===void 0?l2:{...l2,missing:s2}:{predecessors:c2.slice(0,f2+1),...l2.looked!==void 0&&{looked:l2.looked}}}async function fo({relation:e2,
name:n2},{pairing:r2,cause:i2},{present:a2,versions:o2}){if(e2==="version")return{predecessors:o2};let s2=a2.find[e2];if(!s2)return{predecessors:[],missing:`the\
re is no ${e2} to take them from`};let c2=t.Et(r2),{basePath:l2=c2}=r2,{governed:u2}=a2.scope.settings(c2),d2=e3=>s2({path:e3,...u2&&{governed:{tip:u2,unpack:Lt}},
...i2!==void 0&&{cause:i2},...n2!==void 0&&{name:n2},...B(a2,c2)&&{all:!0}}),f2=await d2(l2);if(f2.predecessors.length===0&&l2!==c2&&e2!=="history"){let e3=await d2(
c2);if(e3.predecessors.length>0)return{...e3,isOfPlace:!0}}return f2}var po=e.n({compareSources:()=>mo});async function mo(e2,t2){let n2=await ho(e2,t2),{judged:r2,
missing:i2}=await go(n2,e2,t2);return vo({comparisons:r2.flatMap(e3=>e3.comparisons),missing:i2},n2,{sources:e2,scope:t2})}async function ho(e2,t2){let{candidates:n2,
skipped:r2,unrecognised:i2}=await Ie(e2,t2);return{loaded:await Ke(n2,e2),touched:await bo(e2,n2),skipped:r2,unrecognised:i2}}async function go({loaded:e2,touched:t2},n2,r2,i2={}){
let{baseSide:a2,headSide:o2,predecessors:s2}=n2,c2=await dt(e2,{sources:n2,scope:r2,touched:t2,configured:We([a2,o2],r2.formatOf),all:e2.length,...i2}),l2=c2.flatMap(
({comparisons:e3,list:t3})=>i2.isOwn?t3:e3),u2=St(r2.whole??r2,_o),d2=await Nt(l2,{sources:n2,scope:r2,judge:u2}),f2=new Set(l2.flatMap(({pairing:e3})=>e3.status===
"removed"?e3.basePath??[]:[])),p2=s2&&Ot(s2,u2),m2=[];for(let{format:e3,head:t3,comparisons:i3,...o3}of c2){let c3={format:e3,head:t3,baseSide:a2,base:n2.base,scope:r2,
isLanding:n2.isLanding===!0,departures:d2,removed:f2,find:p2??{}},l3=[];for(let e4 of i3.map(s2?e5=>e5:yo))l3.push(await to(e4,c3));m2.push({...o3,format:e3.id,
comparisons:l3})}return{judged:m2,missing:d2.missing}}const _o={async pairings(e2,t2){let{candidates:n2}=await Ie(e2,t2);return gt(await Ke(n2,e2),t2)},async keepsPromise(e2,t2,n2){
let r2=await ho(e2,t2),i2=r2.loaded.find(e3=>e3.path===n2);if(!i2||i2.head)return!1;let a2=r2.loaded.filter(({format:e3,head:t3})=>e3===i2.format&&(t3??!1)),o2={
isOwn:(e3,t3,{basePath:r3})=>r3===n2,removed:n2},{judged:s2}=await go({...r2,loaded:[i2,...a2]},e2,t2,o2),[c2]=s2.flatMap(({comparisons:e3})=>e3);return c2!==void 0&&
xo(c2,t2).satisfied}};function vo({comparisons:e2,missing:t2},{skipped:n2,unrecognised:r2},{sources:i2,scope:a2}){let{baseSide:o2,headSide:s2}=i2,c2=e2.map(e3=>xo(
e3,a2)).sort(So),l2=Ue(n2);return{base:i2.base,head:i2.head,contracts:Co(i2,a2,c2),comparisons:c2,...r2.length>0&&{unrecognised:r2},notes:[i2.notes,l2,t2].flatMap(
e3=>e3??[]),textOf:(e3,t3)=>{let n3=(e3==="base"?o2:s2).read(t3);return"text"in n3?n3.text:void 0}}}function yo({lastingFaults:e2=[],...t2}){return{...t2,faults:[
...t2.faults,...e2]}}async function bo(e2,t2){let n2=e2.differing.filter(e3=>!Le(e3)).map(({path:e3})=>e3),r2=new Set([...n2,...await Je(e2)]);for(let{path:e3}of t2)
r2.delete(e3);return[...r2]}function xo(e2,n2){let r2=n2.settings(t.Et(e2.pairing)),{faults:i2,lastingFaults:a2,format:o2}=e2,s2=t.wt(r2,o2),c2=a2!==void 0||i2.
length===0&&t.Ot(t.xt(e2),s2);return{...e2,mode:s2,declared:r2.mode!==void 0,satisfied:c2}}function So(e2,n2){return h(t.Et(e2.pairing),t.Et(n2.pairing))}function Co(e2,n2,r2){
if(e2.format!==void 0)return 1;let i2=n2.byNameOnly&&e2.headLines!==void 0?Ve(e2.headLines):void 0,a2=new Set(r2.map(({pairing:e3})=>t.Et(e3)));if(i2!==void 0)return i2+
[...a2].filter(e3=>t.jt(e3)===void 0).length;let o2=new Set(a2),s2=0;for(let t2 of Be(e2.headSide,n2))s2+=1,o2.delete(t2);return s2+o2.size}function W(e2,n2="br\
eaks"){let{backward:r2,forward:i2}=e2;return t.ft(r2)&&t.ft(i2)?`${n2} both`:t.ft(r2)?i2.outcome==="undecided"?`${n2} old data, and perhaps old readers`:`${n2} \
old data`:t.ft(i2)?r2.outcome==="undecided"?`${n2} old readers, and perhaps old data`:`${n2} old readers`:t.ut(e2)==="undecided"?"undecided":`${n2} nobody`}function wo({
faults:e2,lastingFaults:t2,verdict:n2}){return e2.length>0?"does not parse":t2?"not judged":W(n2)}function G({mode:e2,declared:t2}){return`${t2?"promised":"expe\
cted"} ${e2}`}function K(e2){return e2.outcome==="reads"?e2.note:e2.because}function q({verdict:e2,silent:t2},n2){return t2?.[n2]?.outcome??e2[n2]}function To(e2,t2){
let n2=[K(q(e2,t2)),Eo(e2,t2)].filter(e3=>e3!==void 0);return n2.length===0?void 0:n2.join("; ")}function Eo({silent:e2},t2){let n2=e2?.[t2];return n2&&Do[n2.refused.
surface]}const Do={wire:"as bytes it is refused",json:"as JSON it is refused",rpc:"as a call it is refused",instance:"as an instance it is refused",source:"code\
 that uses it must change too"};function Oo(e2,t2){let{silent:n2,surface:r2,surfaces:i2={},verdict:a2}=e2,o2=n2?.[t2];if(o2)return o2.surface;let s2=JSON.stringify(
a2[t2]),c2=e3=>JSON.stringify(i2[e3]?.[t2])===s2,l2=Object.keys(i2);return i2[r2]&&!c2(r2)?l2.find(c2)??r2:r2}function J({verdict:e2,effect:t2}){return t2!=="no\
ne"&&ko({verdict:e2})}function ko({verdict:e2}){return t.dt.some(t2=>e2[t2].outcome!=="reads")}function Ao({verdict:e2,changes:n2}){let r2=t.dt.filter(e3=>n2.every(
t2=>t2.verdict[e3].outcome==="reads")).flatMap(t2=>e2[t2].outcome==="reads"?[]:K(e2[t2])??[]);return[...new Set(r2)]}function jo(e2,{written:t2,observed:n2}){let r2=JSON.
stringify(t2);return e2.includes(n2)&&e2.includes(r2.slice(0,No))}function Mo({shown:e2,written:t2}){return e2??JSON.stringify(t2)}const No=100;function Y(e2,t2,n2=`${t2}\
s`){return`${String(e2)} ${e2===1?t2:n2}`}function Po({comparisons:e2}){let t2=new Causes(e2),n2=new Map,r2=[];for(let i2 of e2){let e3=i2.changes.filter(J),a2=e3.
filter(e4=>!t2.ofChange(i2,e4)),o2=[...e3.flatMap(e4=>t2.ofChange(i2,e4)??[]),...t2.ofContract(i2)??[]];if(!(o2.length>0&&a2.length===0&&i2.faults.length===0)||
i2.pairing.status!=="affected"&&Ao(i2).length>0)r2.push({reported:i2,changes:a2});else for(let e4 of o2){let t3=n2.get(e4)??new Set;n2.set(e4,t3.add(i2))}}return r2.
map(e3=>({...e3,reached:[...n2.get(e3.reported)??[]]})).map(e3=>({entry:e3,weight:Io(e3.reported)})).sort((e3,t3)=>t3.weight-e3.weight).map(({entry:e3})=>e3)}const Fo={
full:0,backward:1,forward:1,undecided:2,breaking:3};function Io({faults:e2,satisfied:n2,verdict:r2}){return e2.length>0?e2.every(({origin:e3})=>e3)?99:100:(n2?0:
10)+Fo[t.ut(r2)]}function Lo({satisfied:e2},{verdict:n2}){return(e2?0:10)+Fo[t.ut(n2)]}var Causes=class{byPath=new Map;constructor(e2){for(let t2 of["basePath",
"headPath"])for(let n2 of e2){let e3=n2.pairing[t2];e3!==void 0&&this.byPath.set(e3,n2)}}ofChange(e2,t2){return this.tellerOf(e2,Ro(e2,t2),Lo(e2,t2))}ofContract(e2){
let t2=this.tellerOf(e2,e2.cause,Io(e2));return t2&&[t2]}tellerOf(e2,t2,n2){let r2=new Set([e2]);for(let i2=t2;i2!==void 0;){let t3=this.byPath.get(i2);if(!t3||
r2.has(t3))return;r2.add(t3);let a2=t3.changes.filter(J);if(a2.some(e3=>Ro(t3,e3)===void 0)||t3.faults.length>0)return e2.satisfied||Io(t3)>=n2?t3:void 0;i2=a2.
flatMap(e3=>Ro(t3,e3)??[])[0]??t3.cause}}};function Ro({pairing:e2,cause:t2},{declaredIn:n2,location:r2}){if(n2!==void 0)return n2;if(e2.status==="affected")return t2;
let i2=r2?.file;return i2===void 0||i2===e2.basePath||i2===e2.headPath?void 0:i2}function zo({shown:e2,written:n2},r2,i2=100){let a2=e2??JSON.stringify(n2);if(a2.
length<=i2)return a2;let o2=new Set(r2.map(Vo).filter(e3=>e3!=="")),s2=e2===void 0?n2:Bo(e2),c2=s2===void 0?a2:Ho(s2,o2,0);return t.Z(c2,2*i2)}function Bo(e2){try{
return JSON.parse(e2)}catch{return}}function Vo(e2){return e2.replace(/[^\p{L}\p{N}]/gu,"").toLowerCase()}function Ho(e2,t2,n2){if(typeof e2=="string")return JSON.
stringify(Wo(e2));if(typeof e2!="object"||!e2)return JSON.stringify(e2);if(n2>20)return"\u2026";if(Array.isArray(e2))return`[${[...e2.slice(0,2).map(e3=>Ho(e3,t2,
n2+1)),...e2.length>2?["\u2026"]:[]].join(",")}]`;let r2=Object.entries(e2),i2=r2.filter(([e3,r3])=>Uo(e3,r3,t2,n2)),a2=i2.length>0?i2:r2.slice(0,2);return`{${[
...a2.map(([e3,r3])=>`${JSON.stringify(e3)}:${Ho(r3,t2,n2+1)}`),...a2.length<r2.length?["\u2026"]:[]].join(",")}}`}function Uo(e2,t2,n2,r2){return n2.has(Vo(e2))?
!0:typeof t2!="object"||!t2||r2>20?!1:Object.entries(t2).some(([e3,t3])=>Uo(e3,t3,n2,r2+1))}function Wo(e2){return e2.length<=24?e2:`${t.W(e2,8)}\u2026 (${String(
e2.length)} characters)`}const Go=new Set(["pass","neutral"]);function Ko({decision:e2}){return e2!==void 0&&Go.has(e2.status)}function qo(e2,{satisfied:t2,faults:n2}){
return(n2.length>0||!t2)&&!Ko(e2)}const Jo=new Set(["GV013","GV020","GV021"]);function Yo(e2){let{decision:t2}=e2;if(t2===void 0||Ko(e2))return[];let n2=new Map;
for(let e3 of[...Xo(t2),...Zo(t2)])n2.set(`${e3.code} ${e3.message}`,e3);return[...n2.values()]}function Xo({reasons:e2}){return e2.filter(({code:e3})=>!Jo.has(
e3)).map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,...n2&&{location:n2}}))}function Zo({requirements:e2}){return e2.filter(({status:e3})=>e3!=="m\
et").map(e3=>{let n2=t.U(e3),{code:r2,contract:i2}=e3;return{code:r2,message:`${e3.message}${n2===""?"":`. To do: ${n2}`}`,...i2!==""&&{location:{file:i2}}}})}function Qo({
comparisons:e2}){let n2=new Set(e2.filter(({faults:e3})=>e3.some(({origin:e4})=>e4===void 0)).map(({pairing:e3})=>t.Et(e3)));return({origin:e3})=>e3===void 0||!n2.
has(e3.file)}function $o({comparisons:e2}){let t2=es(e2).filter(e3=>e3.length>3&&e3.every(({pairing:e4})=>e4.status==="modified")).flatMap(([e3,...t3])=>e3?[[e3,
t3]]:[]);return{firsts:new Map(t2),others:new Set(t2.flatMap(([,e3])=>e3))}}function es(e2){let n2=new Map;for(let r2 of e2){let e3=is(r2)??rs(r2)??ts(r2)??t.Et(
r2.pairing),i2=n2.get(e3);i2?i2.push(r2):n2.set(e3,[r2])}return[...n2.values()]}function ts(e2){let{pairing:n2,format:r2,faults:i2,lastingFaults:a2,changes:o2,mode:s2,
declared:c2,satisfied:l2,notes:u2,profile:d2}=e2;if(n2.status!=="modified"||i2.length>0||a2||d2||o2.length===0)return;let f2=o2.map(({rule:n3,element:i3,message:a3,
verdict:o3,effect:s3,surface:c3,declaredIn:l3,location:u3})=>[n3,l3??ns(e2,u3),t.Mt[r2].namesRoot?i3.slice(1):i3,a3,W(o3),s3,c3]);return`
${JSON.stringify([f2,s2,c2,l2,u2])}`}function ns({pairing:e2},t2){let n2=t2?.file;return n2===e2.basePath||n2===e2.headPath?void 0:n2}function rs({pairing:e2,faults:n2}){
let r2=n2.flatMap(({origin:n3})=>n3&&n3.file!==t.Et(e2)?as(n3):[]);return n2.length>0&&r2.length===n2.length?`
${r2.join(`
`)}`:void 0}function is(e2){let{pairing:t2,cause:n2,faults:r2,verdict:i2,mode:a2,satisfied:o2,profile:s2}=e2;if(!(t2.status!=="affected"||n2===void 0||r2.length>
0||s2))return`
${[n2,W(i2),a2,String(o2)].join(`
`)}`}function as({file:e2,line:t2}){return t2===void 0?e2:`${e2}:${String(t2)}`}function os({textOf:e2},{location:t2,baseLocation:n2},r2=100){if(!e2||!t2)return[];
let i2=[...n2?[n2]:[],t2].flatMap(t3=>{let n3=e2(t3.side,t3.file);return n3===void 0?[]:[{place:t3,lines:ss(n3,t3)}]}),a2=i2.map(({place:e3,lines:t3},n3)=>ls(e3,
t3,i2[1-n3]?.lines??[])),[o2,s2]=a2,c2=s2&&o2?.text===s2.text?[s2]:a2,l2=Math.min(...c2.map(({text:e3})=>/^\s*/.exec(e3)?.[0].length??0));return c2.map(e3=>us(e3,
l2,r2))}function ss(e2,{line:t2,endLine:n2}){let r2=[],i2=+!!e2.startsWith("\uFEFF");for(let a2=1;a2<=n2&&r2.length<cs;a2+=1){let n3=e2.indexOf(`
`,i2);if(a2>=t2&&r2.push(e2.slice(i2,n3<0?void 0:n3).replace(/\r$/,"")),n3<0)break;i2=n3+1}return r2}const cs=40;function ls({side:e2,line:t2,column:n2,endLine:r2,
endColumn:i2},a2,o2){let s2=new Set(o2.map(e3=>e3.trim())),c2=e3=>new RegExp("\\p{L}","u").test(e3),l2=a2.findIndex(e3=>c2(e3)&&!s2.has(e3.trim())),u2=Math.max(
0,l2>=0?l2:a2.findIndex(c2)),d2=a2[u2]??"",f2=u2===0?n2-1:d2.length-d2.trimStart().length,p2=t2+u2===r2?i2-1:d2.trimEnd().length;return{side:e2,line:t2+u2,text:d2,
from:Math.min(f2,d2.length),to:Math.max(f2+1,p2)}}function us({side:e2,line:n2,text:r2,from:i2,to:a2},o2,s2){let c2=e3=>t.Q(e3.replace(/\t/g," ")),l2=t.W(c2(r2.
slice(i2,a2)),s2),u2=Math.max(0,s2-l2.length),d2=c2(r2.slice(Math.min(o2,i2),i2)),f2=c2(r2.slice(a2)),p2=d2.length>u2/2&&d2.length+f2.length>u2,m2=Math.max(Math.
floor(u2/2),u2-f2.length),h2=p2?`\u2026${d2.slice(d2.length-m2).replace(/^[\uDC00-\uDFFF]/,"")}`:d2,g2=Math.max(0,s2-l2.length-h2.length),_2=f2.length>g2?`${t.W(
f2,g2)}\u2026`:f2;return{side:e2,line:n2,text:h2+l2+_2,from:h2.length,to:h2.length+l2.length}}function ds(e2){let n2={full:0,backward:0,forward:0,breaking:0,undecided:0,
faults:0};for(let{verdict:r2,faults:i2}of e2)i2.length>0?n2.faults+=1:n2[t.ut(r2)]+=1;return n2}function fs(e2){return e2.every(({satisfied:e3})=>e3)}const ps=[
"full","backward","forward","undecided","breaking"];function ms(e2){return e2.filter(({faults:e3})=>e3.length===0).map(({verdict:e3})=>t.ut(e3)).sort((e3,t2)=>ps.
indexOf(t2)-ps.indexOf(e3))[0]}function hs(e2){let t2=e2.filter(({lastingFaults:e3})=>e3).length,n2=ds(e2);return[[n2.breaking,"breaks both","break both"],[n2.forward,
"breaks old data","break old data"],[n2.backward,"breaks old readers","break old readers"],[n2.undecided-t2,"undecided","undecided"],[n2.faults,"does not parse",
"do not parse"],[n2.full,"breaks nobody","break nobody"],[t2,"not judged","not judged"]].filter(([e3])=>e3>0).map(([e3,t3,n3])=>`${String(e3)} ${e3===1?t3:n3}`).
join(", ")}function gs(e2){let t2=new Map;for(let{rule:n2}of e2)t2.set(n2,(t2.get(n2)??0)+1);return[...t2].sort(([e3,t3],[n2,r2])=>r2-t3||h(e3,n2))}function _s(e2){
let n2=new Map;for(let r2 of e2){let e3=vs(r2);e3!==void 0&&n2.set(e3,[...n2.get(e3)??[],t.Et(r2.pairing)])}return[...n2].map(([e3,t2])=>{let n3=t2.length-2,r2=n3>
0?` and ${Y(n3,"other")}`:"";return`no promise is declared for ${t2.slice(0,2).join(", ")}${r2}: ${e3}`})}function vs(e2){let{declared:n2,satisfied:r2,faults:i2,
pairing:a2}=e2;if(n2||r2||i2.length>0||["removed","affected"].includes(a2.status))return;let{backward:o2,forward:s2}=t.xt(e2);return o2.outcome==="reads"?"compa\
tibility: backward would be kept, which is right where all readers are upgraded before the first writer":s2.outcome==="reads"?"compatibility: forward would be k\
ept, which is right where all writers are upgraded first and nobody reads data from before":"only compatibility: none would be kept, which is right where nobody\
 else reads these data and none are stored"}const ys=E(e2=>bs(e2,{}));function X(e2,t2){return t2.config===void 0&&Object.keys(t2.settings??{}).length===0?ys(e2):
bs(e2,t2)}async function bs(e2,{config:t2,settings:n2={}}){let r2=xs(e2,t2)?await(await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.p)).readPolicy(
e2,t2):void 0;if(r2&&"faults"in r2)return r2;let i2=r2?.policy.configured?r2.policy:void 0;return{scope:await M(e2,i2,n2),policy:i2}}function xs({entries:e2},n2){
return n2!==void 0||t.$(e2).length>0||t.tt.some(t2=>e2.has(t2))}async function Ss({scope:e2,policy:t2},n2,{sources:r2,tip:i2,now:a2}){let{declaredVersions:o2,readRequests:s2,
assessNeeds:c2,versionPlace:l2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.p),{touchedFiles:u2}=await Promise.resolve().then(()=>gi),
{baseSide:d2,headSide:f2}=r2,[p2,m2]=await Promise.all([s2(i2),s2(f2)]);return c2(t2,n2,{now:a2,booked:p2,proposed:m2,touched:await u2(r2,t2),versions:await o2(
n2,{baseSide:d2,headSide:f2,placeOf:e3=>l2(t2,e3)}),contractReader:Ci({tip:i2,head:f2,settings:e2.settings})})}async function Cs({headSide:e2,differing:t2},n2,r2){
if(r2!==void 0&&!e2.entries.has(r2)||!xs(e2,r2))return[];let i2=await ws(n2);if(!t2.some(({path:e3})=>i2(e3)))return[];let{readPolicy:a2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.p),o2=await a2(e2,r2);return"faults"in o2?o2.faults:[]}async function ws(e2){let{isGovernanceFile:t2}=await Promise.
resolve().then(()=>Zr),{withoutConfig:n2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.ut);return r2=>t2(e2??n2,r2)}async function Ts({
sources:e2,faults:n2,earlierTips:r2},i2){let{baseSide:a2,differing:o2,headSide:s2}=e2;if(!r2||o2.length===0||!xs(s2,i2.config))return;let c2=await X(s2,i2);if(!("\
faults"in c2||!c2.policy)&&"faults"in await X(a2,i2))for await(let e3 of r2()){let r3=await X(e3,i2);if("faults"in r3||!r3.policy)continue;let{scope:a3,policy:s3}=r3,
c3=await ws(s3);if(!o2.every(({path:e4})=>c3(e4)))return;let[l2]=n2,u2=`the configuration on the governed branch has faults (${l2?t.Nn(l2):""}): this proposal r\
epairs it, and is judged by the last configuration that had none`;return{governance:{scope:a3,policy:s3},tip:e3,note:u2}}}const Es={message:"the governed branch\
's own configuration has these faults, so nothing can be decided: a proposal that repairs them and touches nothing but governance files is judged by the last co\
nfiguration without faults; where the branch never had one, somebody who may push to it must repair it"};async function Ds({differing:e2,headSide:n2},r2){let i2=new Set(
e2.map(({path:e3})=>e3.slice(e3.lastIndexOf("/")+1))),a2=[];for(let{id:e3,proposedRules:o2}of S)o2&&t.Mt[e3].decidingFiles.some(e4=>i2.has(e4))&&a2.push(...await o2(
r2,n2));return a2}async function Os(e2,t2){let n2=[];for(let{id:r2,otherRules:i2}of S)i2&&e2.some(({format:e3})=>e3===r2)&&n2.push(...await i2(t2));return n2}async function ks(e2){
let t2=await Promise.all(S.flatMap(({profileAsked:t3})=>t3?[t3(e2)]:[]));return e3=>{for(let n2 of t2){let t3=n2(e3);if(t3)return t3}}}function As({differing:e2,
baseSide:n2,headSide:r2}){let i2=S.map(n3=>({format:n3,paths:e2.map(({path:e3})=>e3).filter(e3=>t.jt(e3)===n3.id)})),a2=i2.flatMap(e3=>e3.paths);if(a2.length<=50)
for(let e3 of[n2,r2])e3.load(a2).catch(()=>{});for(let e3 of i2)e3.paths.length>0&&e3.format.load().catch(()=>{})}function js({headSide:e2},n2,{comparisons:r2}){
let i2=new Set(r2.map(({pairing:e3})=>t.Et(e3)));return[...Be(e2,n2)].filter(e3=>!i2.has(e3)).sort(g(e3=>e3)).flatMap(e3=>{let r3=n2.settings(e3),i3=n2.formatOf?.(
e3)??t.jt(e3);return i3?[{pairing:{status:"unchanged",basePath:e3,headPath:e3},format:i3,id:e3,mode:t.wt(r3,i3),declared:r3.mode!==void 0,satisfied:!0,verdict:t.
lt,changes:[],faults:[],notes:[],digests:{}}]:[]})}var Ms=e.n({gate:()=>Ns});async function Ns(e2){let{sources:n2,line:r2=mo}=e2;if(n2.differing.length===0&&!e2.
all){let i3=await r2(n2,bi(e2.settings));return{report:{...i3,decision:t.z(i3)}}}let i2=await Ps(e2);if("faults"in i2)return i2;let{governance:a2,tip:o2,remarks:s2,
scope:c2}=i2,l2=await r2(n2,c2),u2=await Ds(n2,o2),d2={...l2,...e2.all&&{unchanged:js(n2,c2,l2)},notes:[...l2.notes,...s2,...u2]};if(!a2.policy){let r3=t.nt(n2.
headSide.entries,n2.target?.name??n2.base.ref,e2.config),i3=e2.settings?.profile===void 0?await Os(d2.comparisons,o2):[],a3=[...d2.notes,...r3===void 0?[]:[r3],
...i3];return{report:{...d2,notes:a3,decision:e2.unconfigured(d2)}}}let{policy:f2}=a2,{contradictionOn:p2}=await Promise.resolve().then(()=>require("./governanc\
e.js")).then(e3=>e3.p),m2=d2.comparisons.map(({pairing:e3})=>t.Et(e3)).flatMap(e3=>p2(f2,e3)?.message??[]),h2=await Ss({scope:c2,policy:f2},d2.comparisons,{...e2,
tip:o2}),g2=await e2.facts(h2),{decide:_2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.p);return{report:{...d2,comparisons:d2.comparisons.
map(e3=>Is(e3,h2)),notes:[...d2.notes,...m2],decision:Ls(await _2(h2,g2),d2)},needs:h2,facts:g2}}async function Ps(e2){let{sources:t2,config:n2}=e2;As(t2);let r2=await Rs(
e2);if("faults"in r2)return r2;let i2=await Cs(t2,r2.governance.policy,n2);return i2.length>0?{faults:i2}:{...r2,scope:Fs(r2.governance.scope,e2)}}function Fs(e2,{
only:t2,against:n2}){let r2=n2?{...e2,against:()=>n2}:e2;return t2?yi(r2,t2):r2}function Is(e2,{impacts:n2}){let r2=t.Et(e2.pairing),i2=n2.filter(({contract:e3,
effect:t2})=>e3===r2&&t2!=="reads");return i2.length===0?e2:{...e2,consumers:i2.map(({consumer:e3})=>e3.id)}}function Ls(e2,{unrecognised:t2=[]}){if(t2.length===
0)return e2;let n2=t2.map(e3=>({code:"GV018",message:`${e3} is named under contracts: in the config, and no format recognises it, so nobody can judge it: give i\
ts entry a format:, narrow files:, or leave it out with ignore: (of an OpenAPI, AsyncAPI or Swagger document, the schemas are judged in files of their own)`,location:{
file:e3}}));return{...e2,status:"fault",reasons:[...n2,...e2.reasons]}}async function Rs(e2){let{sources:t2,earlierTips:n2}=e2,r2=await e2.tip(),i2=await X(r2,e2);
if(!("faults"in i2))return{governance:i2,tip:r2,remarks:[]};let{faults:a2}=i2,o2=await Ts({sources:t2,faults:a2,...n2&&{earlierTips:n2}},e2);return o2?{governance:o2.
governance,tip:o2.tip,remarks:[o2.note]}:{faults:[...a2,Es]}}var zs=e.n({renderJson:()=>Bs});function Bs(e2,n2){return t.K(Vs(e2,n2))}function Vs(e2,t2){let{base:n2,
head:r2,contracts:i2,comparisons:a2,decision:o2,notes:s2}=e2;return{version:1,tool:{name:"contract-check",version:t2},base:n2,head:r2,summary:{contracts:i2,changed:a2.
length,...ds(a2)},contracts:Hs(e2).map(Us),...s2.length>0&&{notes:s2},...o2&&{decision:Zs(o2)}}}function Hs({comparisons:e2,unchanged:n2=[]}){return n2.length===
0?e2:[...e2,...n2].sort(g(({pairing:e3})=>t.Et(e3)))}function Us(e2){let{pairing:n2,id:r2,format:i2,mode:a2,declared:o2,satisfied:s2,verdict:c2,changes:l2,faults:u2,
notes:d2,profile:f2,cause:p2,digests:m2,against:h2}=e2,g2=t.Et(n2);return{path:g2,...n2.basePath!==void 0&&n2.basePath!==g2&&{basePath:n2.basePath},id:r2,format:i2,
status:n2.status,...p2!==void 0&&{cause:p2},mode:a2,declared:o2,satisfied:s2,...h2&&{against:h2.map(Ws)},class:t.ut(c2),backward:c2.backward.outcome,forward:c2.
forward.outcome,because:Gs(c2),...Ks(c2),changes:l2.map(qs),faults:u2.map(({message:e3,location:t2})=>({message:e3,...t2&&{location:t2}})),...d2.length>0&&{notes:d2},
...f2&&{profile:f2},digests:m2}}function Ws({verdict:e2,...t2}){return{...t2,backward:e2.backward.outcome,forward:e2.forward.outcome}}function Gs({backward:e2,forward:t2}){
let n2=e3=>e3.outcome==="reads"?void 0:e3.because,[r2,i2]=[n2(e2),n2(t2)];return{...r2!==void 0&&{backward:r2},...i2!==void 0&&{forward:i2}}}function Ks({backward:e2,
forward:n2}){let[r2,i2]=[e2,n2].map(e3=>t.ft(e3)?e3.witness:void 0);return r2||i2?{witness:{...r2&&{backward:r2},...i2&&{forward:i2}}}:{}}function qs(e2){let{rule:n2,
element:r2,was:i2,pointer:a2,edit:o2,message:s2,verdict:c2,surface:l2,surfaces:u2,effect:d2}=e2;return{rule:n2,element:r2,...i2&&{was:i2},...a2!==void 0&&{pointer:a2},
edit:o2,message:s2,class:t.ut(c2),backward:Ys(c2.backward),forward:Ys(c2.forward),surface:l2,...u2&&{surfaces:Object.fromEntries(Object.entries(u2).map(([e3,t2])=>[
e3,Js(t2)]))},effect:d2,references:e2.references,...e2.location&&{location:e2.location},remedy:e2.remedy,fingerprint:e2.fingerprint}}function Js({backward:e2,forward:t2}){
return{backward:Ys(e2),forward:Ys(t2)}}function Ys(e2){return e2.outcome==="reads"?{outcome:"reads",...e2.note!==void 0&&{note:e2.note}}:{outcome:e2.outcome,because:e2.
because,...t.ft(e2)&&e2.witness&&{witness:e2.witness}}}function Xs(e2){let{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2}=e2;return{code:n2,contract:r2,
changes:i2,owners:a2,status:o2,message:s2,unblock:t.U(e2)}}function Zs(e2){let t2=e3=>e3===null?null:new Date(e3).toISOString();return{...e2,reasons:e2.reasons.
map(({code:e3,message:t3,location:n2})=>({code:e3,message:t3,...n2&&{location:n2}})),requirements:e2.requirements.map(Xs),validUntil:t2(e2.validUntil),nextTransition:t2(
e2.nextTransition)}}const Qs=RegExp("\x1B\\[[0-9;]*m","g");function $s(e2,{width:t2,unicode:n2}){let r2=n2?e2:e2.map(ic);return Number.isFinite(t2)?r2.flatMap(e3=>tc(
e3,Math.max(t2,40))):r2}const ec=RegExp(`^((?:${Qs.source})*)( *)`);function tc(e2,t2){if(Z(e2)<=t2)return[e2];let[n2="",r2="",i2=""]=ec.exec(e2)??[],a2=[],o2=r2,
s2=0;for(let r3 of e2.slice(n2.length).split(/(?<= )(?=[^ ])/)){let e3=Z(r3.trimEnd());s2>0&&i2.length+s2+e3>t2&&(a2.push(o2.trimEnd()),o2="  ",s2=2),o2+=r3,s2+=
Z(r3)}return[...a2,o2].map(e3=>i2+e3)}function Z(e2){let t2=e2.replace(Qs,"").replace(new RegExp("\\p{M}","gu"),"");return Array.from(t2.replace(nc,"  ")).length}
const nc=new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\\
u{3fffd}]","gu"),rc={"\u2713":"+","\u2717":"x","\u2192":"->","\u2026":"...","\u2022":"*"};function ic(e2){return e2.replace(/[✓✗→…•]/g,e3=>rc[e3]??e3)}
function Q({rule:e2,message:t2,verdict:n2,effect:r2,surface:i2,remedy:a2}){return[e2,t2,W(n2),r2,i2,a2].join(`
`)}function ac(e2,t2){let{verbose:n2,style:r2}=t2.options,i2=new Map;for(let t3 of e2){let e3=i2.get(Q(t3));e3?e3.push(t3):i2.set(Q(t3),[t3])}let a2=[...i2.values()],
o2=n2?a2:a2.slice(0,10),s2=a2.slice(o2.length).flat().length;return[...o2.flatMap(e3=>{let[i3,...a3]=e3;return i3?n2||e3.length<=3?e3.flatMap(e4=>sc(e4,t2)):[...sc(
i3,t2),oc(a3,r2)]:[]}),...s2>0?[r2.dim(`    ${Y(s2,"more change")} (--verbose shows each)`)]:[]]}function oc(e2,n2){let r2=e2.slice(0,5).map(({element:e3})=>t.X(
F(e3))),i2=e2.length-r2.length,a2=i2>0?`${r2.join(", ")} and ${String(i2)} more`:r2.join(", ");return`      ${Y(e2.length,"more change")} of this kind: ${a2} ${n2.
dim("(--verbose shows each)")}`}function sc(e2,n2){let{reported:r2,report:i2,options:a2}=n2,{style:o2,verbose:s2}=a2,{verdict:c2}=e2,l2=e2.effect==="none"&&ko(e2)&&
r2.changes.length>1?o2.dim(", cancelled by another change"):"",u2=!s2&&n2.explained.has(Q(e2));n2.explained.add(Q(e2));let d2=J(e2)?o2.bold(W(c2)):W(c2),f2=`  ${`${o2.
cyan(t.X(lc(e2,r2)))}  `}${t.X(dc(e2))}: ${d2}${l2}  ${o2.dim(e2.rule)}`;return u2?[f2]:[f2,...J(e2)?uc(e2,i2,a2):[],...mc(e2,a2),...s2?xc(e2,o2):[],...J(e2)?[`\
      ${o2.bold("do:")} ${o2.bold(t.X(e2.remedy))}`]:[],...s2&&J(e2)?[o2.dim(`      ${e2.fingerprint}`)]:[]]}function cc(e2,n2){return`${t.X(lc(e2,n2))}  ${t.X(
dc(e2))}: ${W(e2.verdict)}  ${e2.rule}`}function lc({location:e2,element:t2},{pairing:n2}){if(!e2)return F(t2);let{file:r2,line:i2,column:a2,side:o2}=e2,s2=r2===
n2.headPath||r2===n2.basePath,c2=o2==="base"&&n2.headPath!==void 0?" (base)":"";return`${s2?"":`${r2}:`}${String(i2)}:${String(a2)}${c2}`}function uc(e2,t2,{style:n2,
width:r2=100}){let i2=os(t2,e2,Math.min(120,Math.max(r2,60)-20)),a2=i2.at(-1);if(!a2)return[];let o2=Math.max(...i2.map(({line:e3})=>String(e3).length)),s2=i2.map(
({side:e3,line:t3,text:r3})=>{let i3=e3==="base"?n2.red("-"):n2.green("+");return`      ${n2.dim(String(t3).padStart(o2))} ${i3} ${r3}`}),c2=" ".repeat(6+o2+3+Z(
a2.text.slice(0,a2.from))),l2=Z(a2.text.slice(a2.from,a2.to));return[...s2,`${c2}${n2.yellow("^".repeat(Math.max(1,l2)))}`]}function dc({element:e2,message:t2,location:n2}){
let r2=e2.at(-1);return r2===void 0||fc(t2,r2.replace(/^[#<]|>$/g,""))||!n2?t2:`${F(e2)}: ${t2}`}function fc(e2,t2){return` ${e2} `.split(t2).some((e3,t3,n2)=>{
let r2=n2[t3+1];return r2!==void 0&&!/[\p{L}\p{N}_]$/u.test(e3)&&!/^[\p{L}\p{N}_]/u.test(r2)})}const pc={backward:{reader:"new readers",data:"old data"},forward:{
reader:"old readers",data:"new data"}};function mc(e2,n2){let{verbose:r2}=n2,i2=q(e2,"backward");return!r2&&t.ft(i2)&&hc(e2)?_c(e2,"backward",`${gc("backward",i2)}\
, and ${pc.forward.reader} ${pc.forward.data}`,n2):t.dt.flatMap(t2=>{let i3=q(e2,t2);return i3.outcome==="reads"&&!r2&&J(e2)?[]:_c(e2,t2,gc(t2,i3),n2)})}function hc(e2){
let[n2,r2]=t.dt.map(t2=>[q(e2,t2).outcome,e2.verdict[t2].outcome,Oo(e2,t2),Eo(e2,t2)]);return JSON.stringify(n2)===JSON.stringify(r2)}function gc(e2,{outcome:t2}){
let{reader:n2,data:r2}=pc[e2];return t2==="undecided"?`undecided for ${n2} of ${r2}`:`${n2} ${t2==="reads"?"read":t2==="rejects"?"reject":"misread"} ${r2}`}function _c(e2,n2,r2,i2){
let a2=q(e2,n2),o2=t.X(K(a2)??"");if(!t.ft(a2))return o2===""?[]:[`      ${r2}: ${o2}`];let s2=Oo(e2,n2)==="json"?" as JSON":"",{witness:c2}=a2;if(!c2)return[` \
     ${r2}${s2}: ${o2}`];let l2=jo(a2.because,c2)?"":o2,u2=Eo(e2,n2),d2=`      ${r2}${s2}${l2===""?"":`: ${l2}`}${u2===void 0?"":`; ${u2}`}`,f2=i2.verbose?e2.silent?.[n2]?.
refused.outcome:void 0,p2=f2?[`      ${u2??""}: ${t.X(K(f2)??"")}`]:[];return[d2,...vc(c2,e2,l2,i2),...p2]}function vc(e2,{element:n2},r2,{style:i2,width:a2=1/0}){
let{observed:o2,decoder:s2}=e2,c2=t.Z(t.X(zo(e2,n2)),Math.max(a2,60)-16),l2=`        ${i2.dim("written")} ${c2}`,u2=`${i2.dim("\u2192")} ${t.Z(t.X(bc(o2,r2)),200)}\
 ${i2.dim(`(${s2})`)}`;return Z(l2)+Z(u2)<yc?[`${l2} ${u2}`]:[l2,`        ${u2}`]}const yc=100;function bc(e2,t2){let n2=e2.replace(t2,"").replace(/^[\s;:,.]+|[\s;:,.]+$/g,
"");return n2===""?"as said":n2}function xc({surfaces:e2={}},n2){return Object.entries(e2).flatMap(([e3,r2])=>t.dt.flatMap(i2=>{let a2=K(r2[i2]);return a2===void 0?
[]:[n2.dim(`      ${e3}, ${i2}: ${r2[i2].outcome}: ${t.X(a2)}`)]}))}function $(e2,t2){return t2.dim(`    ${Sc(e2)}`)}function Sc(e2){let n2=e2.slice(0,3).map(({
reported:e3})=>t.X(t.Et(e3.pairing))),r2=e2.length-n2.length;return`${n2.join(", ")}${r2>0?` and ${String(r2)} more (--verbose lists them all)`:""}`}function Cc({
reported:e2,changes:n2,reached:r2},i2){let{style:a2,verbose:o2}=i2.options,{pairing:s2,faults:c2,lastingFaults:l2,satisfied:u2}=e2,d2=t.X(t.Et(s2)),f2=s2.status===
"moved"?a2.dim(` (moved from ${t.X(s2.basePath??"")})`):"";if(c2.length>0)return[`${a2.red("\u2717")} ${a2.bold(d2)}${f2}  ${a2.red("does not parse")}`,...c2.map(
e3=>Oc(e3,a2)),a2.dim(`      (a file that is no contract is left out by ignore: [${JSON.stringify(t.Et(s2))}] in contract-check.yaml)`)];let p2=e2.notes.map(e3=>a2.
dim(`    note: ${t.X(e3)}`));if(l2)return[`${a2.yellow("\u2022")} ${a2.bold(d2)}${f2}  ${a2.yellow("not judged")}`,...p2];let m2=u2?a2.green("\u2713"):a2.red("\u2717"),
h2=o2||n2.length===0?[]:e2.changes.filter(e3=>!J(e3)),g2=h2.length<=wc?h2:[];return[`${m2} ${a2.bold(d2)}${f2}  ${Dc(e2,a2)}${u2?"":a2.dim(`, ${G(e2)}`)}`,...e2.
cause===void 0?[]:[a2.dim(`    because ${t.X(e2.cause)} changed, which it refers to`)],...ac(n2,{...i2,reported:e2}),...u2?[]:Ao(e2).map(e3=>`    ${a2.dim(t.X(e3))}`),
...kc(e2,a2),...g2.map(t2=>a2.dim(`  ${cc(t2,e2)}`)),...h2.length>g2.length?[a2.dim(`    ${Tc(h2.length)}`)]:[],...r2.length>0?[`    ${a2.bold("reaches")} ${Y(r2.
length,"contract")} that ${r2.length===1?"refers":"refer"} to it: ${Sc(r2.map(e3=>({reported:e3})))}`]:[],...p2]}const wc=2;function Tc(e2){return`${Y(e2,"chang\
e")} ${e2===1?"breaks":"break"} nobody (--verbose lists)`}function Ec({pairing:{status:e2}}){return e2==="added"?"new: ":e2==="removed"?"removed: ":""}function Dc(e2,n2){
let{verdict:r2,profile:i2}=e2,a2=`${Ec(e2)}${W(r2)}${i2?` (as ${i2.name} sees it)`:""}`,o2=t.ut(r2);return o2==="full"?n2.green(a2):o2==="undecided"||t.ut(t.xt(
e2))==="full"?n2.yellow(a2):n2.red(a2)}function Oc({message:e2,location:n2},r2){let i2=n2?.line===void 0?"":`${n2.file}:${String(n2.line)}:${String(n2.column??1)}\
: `;return`    ${r2.cyan(t.X(i2))}${t.X(e2)}`}function kc({profile:e2},n2){return(e2?.findings??[]).map(({id:e3,message:r2,location:i2})=>{let a2=i2?`${i2.file}\
:${String(i2.line)}:${String(i2.column)}  `:"";return`    ${n2.cyan(t.X(a2))}${e3}  ${t.X(r2)}`})}const Ac={pass:"pass",neutral:"neutral: not enforced",waiting:"\
waiting: everything is approved; only the time to land has not come yet",refused:"refused: a person must act",unverifiable:"could not be verified",fault:"fault:\
 something cannot be judged"};function jc({decision:e2,comparisons:t2},n2){if(!e2)return fs(t2)?n2.green("\u2713 everything reads as expected"):n2.red("\u2717 not ev\
erything reads as expected");let{status:r2,validUntil:i2}=e2;if(r2!=="pass")return n2.bold(Fc(e2,n2)(`${Pc(e2)} ${Ac[r2]}`));let a2=i2===null?"":` until ${Lc(i2)}`,
o2=t2.length>0&&!e2.requirements.some(Nc);return`${n2.green(`\u2713 pass${a2}`)}${o2?": nothing here needs permission":""}`}function Mc({decision:e2},{style:n2,
verbose:r2}){if(!e2)return[];let{status:i2,reasons:a2,requirements:o2}=e2,s2=a2.filter(({tells:e3})=>i2!=="pass"||e3!=="end-of-pass").filter(({code:e3})=>!Jo.has(
e3)).map(({message:e3})=>`  ${t.X(e3)}`),c2=[...new Set(o2.filter(Nc).map(({message:e3})=>`  ${n2.green("\u2713")} ${t.X(e3)}`))],l2=Ic(o2,{mark:Fc(e2,n2)(Pc(e2)),
style:n2,verbose:r2}),u2=t.V(o2).find(({command:e3,dimension:t2})=>e3!==void 0||t2==="plan");return[...s2,...c2,...l2.length>0?[n2.bold("to do, in this order:")]:
[],...l2,...u2?.command===void 0?[]:[`${n2.bold("next:")} ${n2.bold(t.X(u2.command))}`]]}function Nc({status:e2}){return e2==="met"}function Pc({status:e2}){return e2===
"neutral"?"\u2022":"\u2717"}function Fc({status:e2},t2){return e2==="refused"||e2==="fault"?t2.red:t2.yellow}function Ic(e2,{mark:n2,style:r2,verbose:i2}){let a2=new Map;
for(let n3 of t.V(e2)){let e3=t.U(n3),r3=a2.get(e3)??new Set;a2.set(e3,r3.add(n3.message))}return[...a2].flatMap(([e3,a3])=>{let o2=[...a3],s2=i2||o2.length<=4?
o2:o2.slice(0,3),c2=o2.length-s2.length;return[...s2.map(e4=>`  ${n2} ${t.X(e4)}`),...c2>0?[`  ${n2} and ${String(c2)} more like these (--verbose lists them all\
)`]:[],...e3===""?[]:[`    \u2192 ${r2.bold(t.X(e3))}`]]})}function Lc(e2){return new Date(e2).toISOString().replace(/T(\d\d:\d\d).*$/," $1Z")}function Rc({unchanged:e2}){
return e2?[`${Y(e2.length,"contract")} unchanged${e2.length>0?":":""}`,...e2.map(({pairing:e3,format:n2,mode:r2,declared:i2})=>`  = ${t.X(t.Et(e3))}  ${n2}, ${i2?
`promises ${r2}`:`${r2} is expected`}`)]:[]}var zc=e.n({renderText:()=>Bc});function Bc(e2,n2){let{style:r2,quiet:i2,width:a2=1/0,unicode:o2=!0}=n2,s2={report:e2,
stories:Po(e2),options:n2,explained:new Set},c2=i2?Vc(s2):qc(s2),l2=i2?[]:_s(e2.comparisons),u2=i2?[]:e2.notes.map(e3=>r2.dim(`note: ${t.X(e3)}`)),d2=Mc(e2,n2),
f2=i2?void 0:Gc(s2);return`${$s([jc(e2,r2),`${r2.dim(`${Hc(e2.base)} \u2192 ${Hc(e2.head)}:`)} ${Uc(s2)}`,...c2.flatMap(e3=>["",...e3]),...Rc(e2),...u2.length>0?
["",...u2]:[],...d2.length>0?["",...d2]:[],...l2.length>0?["",...Wc(s2,l2)]:[],...f2===void 0?[]:["",r2.dim(f2)]],{width:a2,unicode:o2}).join(`
`)}
`}function Vc({stories:e2,options:{style:n2}}){let r2=e2.filter(({reported:e3})=>!e3.satisfied),i2=r2.length-Kc,a2=r2.slice(0,Kc).map(({reported:e3})=>{let r3=e3.
faults.length>0?"does not parse":`${Ec(e3)}${W(e3.verdict)}, ${G(e3)}`;return`${n2.red("\u2717")} ${t.X(t.Et(e3.pairing))}  ${r3}`});return a2.length===0?[]:[[...a2,
...i2>0?[`  and ${Y(i2,"more contract")}`]:[]]]}function Hc({ref:e2,commit:n2}){let r2=e2==="WORKTREE"?"working tree":e2;return t.X(n2===null||n2.startsWith(e2)?
r2:`${r2} (${n2.slice(0,10)})`)}function Uc({report:{contracts:e2,comparisons:t2},stories:n2}){if(t2.length===0)return e2===0?"no contract by name or config; a \
file that only its content shows is judged when it changes":`${Y(e2,"contract")}, none changed`;let r2=t2.length-n2.length,i2=r2>0?`; ${String(r2)} more only ${r2===
1?"refers":"refer"} to these`:"",a2=n2.map(({reported:e3})=>e3);return`${Y(e2,"contract")}, ${String(a2.length)} changed: ${hs(a2)}${i2}`}function Wc({report:e2,
stories:n2,options:r2},i2){let{style:a2}=r2;if(e2.decision?.requirements.some(({status:e3})=>e3!=="met"))return i2.map(t.X);let o2=n2.find(({changes:e3})=>e3.length>
0)?.changes[0]?.rule;return[a2.bold('to do: make each change as its "do:" line says, or declare in contract-check.yaml what you promise'),...i2.map(e3=>`  ${t.X(
e3)}`),...o2===void 0?[]:[`${a2.bold("next:")} contract-check explain ${o2}`]]}function Gc({stories:e2}){let t2=gs(e2.flatMap(({changes:e3})=>e3)),n2=t2.reduce(
(e3,[,t3])=>e3+t3,0);if(!(n2<4))return`${Y(n2,"change")} to look at: ${t2.map(([e3,t3])=>`${String(t3)} ${e3}`).join(", ")}`}const Kc=10;function qc(e2){let{report:t2,
stories:n2,options:r2}=e2,{style:i2,verbose:a2}=r2;if(a2)return t2.comparisons.map(t3=>Cc({reported:t3,changes:t3.changes,reached:[]},e2));let o2=new Map(n2.map(
e3=>[e3.reported,e3])),s2=es(n2.map(({reported:e3})=>e3)).map(e3=>e3.flatMap(e4=>o2.get(e4)??[])),c2=([e3])=>e3!==void 0&&e3.reported.satisfied&&e3.changes.length===
0&&!Zc(e3.reported),{blocks:l2,alike:u2}=Jc(s2.filter(e3=>!c2(e3)),e2),d2=l2.length-10,f2=s2.filter(c2).flat();return[...l2.slice(0,10),...d2>0?[[i2.yellow(`\u2026 a\
nd ${Y(d2,"more block")} like these, less severe (--verbose shows them all)`)]]:[],...u2,...f2.length>3?[[`${i2.green("\u2713")} ${String(f2.length)} contracts \
 ${i2.green("break nobody")}`,$(f2,i2)]]:f2.map(t3=>Cc(t3,e2))]}function Jc(e2,t2){let n2=[],r2=[];for(let i3 of e2){let[e3]=i3;e3&&Yc(e3,t2)?r2.push(i3):n2.push(
...Qc(i3,t2))}let i2=r2.flat();if(i2.length<=3)return{blocks:[...n2,...r2.flatMap(e3=>Qc(e3,t2))],alike:[]};let a2=new Map;for(let e3 of i2){let{verdict:t3,satisfied:n3}=e3.
reported,r3=`${n3?"\u2713":"\u2717"} ${W(t3,"break")}, ${G(e3.reported)}`;a2.set(r3,[...a2.get(r3)??[],e3])}return{blocks:n2,alike:[...a2].map(([e3,n3])=>Xc(e3,
n3,t2))}}function Yc({reported:e2,changes:t2,reached:n2},{explained:r2}){return e2.pairing.status==="modified"&&e2.faults.length===0&&!Zc(e2)&&n2.length===0&&t2.
length>0&&t2.every(e3=>r2.has(Q(e3)))}function Xc(e2,t2,{options:{style:n2}}){let r2=t2.reduce((e3,{changes:t3})=>e3+t3.length,0);return[`${e2.slice(0,2)}${n2.bold(
Y(t2.length,"more contract"))} with ${Y(r2,"change")} of the kinds above  ${e2.slice(2)}`,$(t2,n2)]}function Zc({notes:e2,lastingFaults:t2,profile:n2,pairing:r2}){
return e2.length>0||t2!==void 0||n2!==void 0||r2.status==="moved"}function Qc(e2,t2){let[n2,...r2]=e2;return n2&&r2.length>0&&n2.reported.faults.length>0?[$c(e2,
t2)]:!n2||e2.length<=3?e2.map(e3=>Cc(e3,t2)):n2.reported.pairing.status==="affected"?[el(e2,t2.options)]:[[...Cc(n2,t2),`  ${Y(r2.length,"more contract")} with \
the same changes:`,$(r2,t2.options.style)]]}function $c(e2,{report:n2,options:{style:r2}}){let i2=e2[0]?.reported.faults??[],a2=[...new Set(i2.flatMap(({origin:e3})=>e3?
as(e3):[]))],o2=i2.every(({origin:e3})=>n2.comparisons.some(({pairing:n3,faults:r3})=>t.Et(n3)===e3?.file&&r3.length>0));return[`${r2.red("\u2717")} ${r2.bold(`${String(
e2.length)} contracts`)}  ${r2.red("do not parse")}${r2.dim(`, because of ${t.X(a2.join(", "))}`)}`,...o2?[]:i2.map(e3=>Oc(e3,r2)),$(e2,r2)]}function el(e2,{style:n2}){
let[r2]=e2;if(!r2)return[];let{cause:i2="",verdict:a2,satisfied:o2}=r2.reported,s2=o2?n2.green("\u2713"):n2.red("\u2717"),c2=W(a2,"break");return[`${s2} ${n2.bold(
`${String(e2.length)} contracts that refer to ${t.X(i2)}`)}  ${o2?n2.green(c2):n2.red(c2)}${o2?"":n2.dim(`, ${G(r2.reported)}`)}`,$(e2,n2)]}Object.defineProperty(
exports,"$",{enumerable:!0,get:function(){return Yi}}),Object.defineProperty(exports,"$t",{enumerable:!0,get:function(){return ReadError}}),Object.defineProperty(
exports,"A",{enumerable:!0,get:function(){return J}}),Object.defineProperty(exports,"An",{enumerable:!0,get:function(){return c}}),Object.defineProperty(exports,
"At",{enumerable:!0,get:function(){return Lr}}),Object.defineProperty(exports,"B",{enumerable:!0,get:function(){return mo}}),Object.defineProperty(exports,"Bt",
{enumerable:!0,get:function(){return Yn}}),Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return Qo}}),Object.defineProperty(exports,"Cn",{enumerable:!0,
get:function(){return g}}),Object.defineProperty(exports,"Ct",{enumerable:!0,get:function(){return ni}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){
return Mo}}),Object.defineProperty(exports,"Dn",{enumerable:!0,get:function(){return f}}),Object.defineProperty(exports,"Dt",{enumerable:!0,get:function(){return Wr}}),
Object.defineProperty(exports,"E",{enumerable:!0,get:function(){return Po}}),Object.defineProperty(exports,"En",{enumerable:!0,get:function(){return d}}),Object.
defineProperty(exports,"Et",{enumerable:!0,get:function(){return Gr}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return jo}}),Object.defineProperty(
exports,"Fn",{enumerable:!0,get:function(){return n}}),Object.defineProperty(exports,"Ft",{enumerable:!0,get:function(){return Tr}}),Object.defineProperty(exports,
"G",{enumerable:!0,get:function(){return _o}}),Object.defineProperty(exports,"Gt",{enumerable:!0,get:function(){return On}}),Object.defineProperty(exports,"H",{
enumerable:!0,get:function(){return ho}}),Object.defineProperty(exports,"Ht",{enumerable:!0,get:function(){return Ln}}),Object.defineProperty(exports,"I",{enumerable:!0,
get:function(){return q}}),Object.defineProperty(exports,"It",{enumerable:!0,get:function(){return Ar}}),Object.defineProperty(exports,"J",{enumerable:!0,get:function(){
return Xi}}),Object.defineProperty(exports,"Jt",{enumerable:!0,get:function(){return un}}),Object.defineProperty(exports,"K",{enumerable:!0,get:function(){return za}}),
Object.defineProperty(exports,"Kt",{enumerable:!0,get:function(){return yn}}),Object.defineProperty(exports,"L",{enumerable:!0,get:function(){return To}}),Object.
defineProperty(exports,"Lt",{enumerable:!0,get:function(){return Dr}}),Object.defineProperty(exports,"M",{enumerable:!0,get:function(){return Y}}),Object.defineProperty(
exports,"Mn",{enumerable:!0,get:function(){return i}}),Object.defineProperty(exports,"Mt",{enumerable:!0,get:function(){return jr}}),Object.defineProperty(exports,
"N",{enumerable:!0,get:function(){return K}}),Object.defineProperty(exports,"Nn",{enumerable:!0,get:function(){return a}}),Object.defineProperty(exports,"Nt",{enumerable:!0,
get:function(){return Ur}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){return ko}}),Object.defineProperty(exports,"On",{enumerable:!0,get:function(){
return s}}),Object.defineProperty(exports,"Ot",{enumerable:!0,get:function(){return Fr}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return Eo}}),
Object.defineProperty(exports,"Pn",{enumerable:!0,get:function(){return r}}),Object.defineProperty(exports,"Pt",{enumerable:!0,get:function(){return Er}}),Object.
defineProperty(exports,"Q",{enumerable:!0,get:function(){return qi}}),Object.defineProperty(exports,"Qt",{enumerable:!0,get:function(){return rn}}),Object.defineProperty(
exports,"R",{enumerable:!0,get:function(){return wo}}),Object.defineProperty(exports,"Rt",{enumerable:!0,get:function(){return br}}),Object.defineProperty(exports,
"S",{enumerable:!0,get:function(){return Ko}}),Object.defineProperty(exports,"Sn",{enumerable:!0,get:function(){return h}}),Object.defineProperty(exports,"St",{
enumerable:!0,get:function(){return ei}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return zo}}),Object.defineProperty(exports,"Tn",{enumerable:!0,
get:function(){return u}}),Object.defineProperty(exports,"Tt",{enumerable:!0,get:function(){return Kr}}),Object.defineProperty(exports,"U",{enumerable:!0,get:function(){
return go}}),Object.defineProperty(exports,"Ut",{enumerable:!0,get:function(){return k}}),Object.defineProperty(exports,"V",{enumerable:!0,get:function(){return po}}),
Object.defineProperty(exports,"Vt",{enumerable:!0,get:function(){return In}}),Object.defineProperty(exports,"W",{enumerable:!0,get:function(){return vo}}),Object.
defineProperty(exports,"Wt",{enumerable:!0,get:function(){return Dn}}),Object.defineProperty(exports,"X",{enumerable:!0,get:function(){return ta}}),Object.defineProperty(
exports,"Xt",{enumerable:!0,get:function(){return pn}}),Object.defineProperty(exports,"Y",{enumerable:!0,get:function(){return L}}),Object.defineProperty(exports,
"Yt",{enumerable:!0,get:function(){return ln}}),Object.defineProperty(exports,"Z",{enumerable:!0,get:function(){return na}}),Object.defineProperty(exports,"Zt",
{enumerable:!0,get:function(){return an}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return os}}),Object.defineProperty(exports,"_n",{enumerable:!0,
get:function(){return _e}}),Object.defineProperty(exports,"_t",{enumerable:!0,get:function(){return ui}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){
return Vs}}),Object.defineProperty(exports,"an",{enumerable:!0,get:function(){return St}}),Object.defineProperty(exports,"at",{enumerable:!0,get:function(){return F}}),
Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return Yo}}),Object.defineProperty(exports,"bn",{enumerable:!0,get:function(){return b}}),Object.
defineProperty(exports,"bt",{enumerable:!0,get:function(){return ii}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return Ps}}),Object.defineProperty(
exports,"cn",{enumerable:!0,get:function(){return Be}}),Object.defineProperty(exports,"ct",{enumerable:!0,get:function(){return ki}}),Object.defineProperty(exports,
"d",{enumerable:!0,get:function(){return X}}),Object.defineProperty(exports,"dn",{enumerable:!0,get:function(){return we}}),Object.defineProperty(exports,"dt",{
enumerable:!0,get:function(){return ji}}),Object.defineProperty(exports,"en",{enumerable:!0,get:function(){return O}}),Object.defineProperty(exports,"et",{enumerable:!0,
get:function(){return R}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return Ss}}),Object.defineProperty(exports,"fn",{enumerable:!0,get:function(){
return Te}}),Object.defineProperty(exports,"ft",{enumerable:!0,get:function(){return M}}),Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return ms}}),
Object.defineProperty(exports,"gn",{enumerable:!0,get:function(){return ve}}),Object.defineProperty(exports,"gt",{enumerable:!0,get:function(){return li}}),Object.
defineProperty(exports,"h",{enumerable:!0,get:function(){return fs}}),Object.defineProperty(exports,"hn",{enumerable:!0,get:function(){return xe}}),Object.defineProperty(
exports,"ht",{enumerable:!0,get:function(){return pi}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return Bs}}),Object.defineProperty(exports,
"in",{enumerable:!0,get:function(){return kt}}),Object.defineProperty(exports,"it",{enumerable:!0,get:function(){return Ni}}),Object.defineProperty(exports,"j",
{enumerable:!0,get:function(){return G}}),Object.defineProperty(exports,"jn",{enumerable:!0,get:function(){return o}}),Object.defineProperty(exports,"jt",{enumerable:!0,
get:function(){return Br}}),Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return W}}),Object.defineProperty(exports,"kn",{enumerable:!0,get:function(){
return l}}),Object.defineProperty(exports,"kt",{enumerable:!0,get:function(){return Ir}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return js}}),
Object.defineProperty(exports,"ln",{enumerable:!0,get:function(){return w}}),Object.defineProperty(exports,"lt",{enumerable:!0,get:function(){return Oi}}),Object.
defineProperty(exports,"m",{enumerable:!0,get:function(){return hs}}),Object.defineProperty(exports,"mn",{enumerable:!0,get:function(){return Se}}),Object.defineProperty(
exports,"mt",{enumerable:!0,get:function(){return di}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return zc}}),Object.defineProperty(exports,
"nn",{enumerable:!0,get:function(){return zt}}),Object.defineProperty(exports,"nt",{enumerable:!0,get:function(){return Pi}}),Object.defineProperty(exports,"o",
{enumerable:!0,get:function(){return Ns}}),Object.defineProperty(exports,"on",{enumerable:!0,get:function(){return E}}),Object.defineProperty(exports,"ot",{enumerable:!0,
get:function(){return P}}),Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return _s}}),Object.defineProperty(exports,"pn",{enumerable:!0,get:function(){
return S}}),Object.defineProperty(exports,"pt",{enumerable:!0,get:function(){return bi}}),Object.defineProperty(exports,"q",{enumerable:!0,get:function(){return z}}),
Object.defineProperty(exports,"qt",{enumerable:!0,get:function(){return mn}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return zs}}),Object.
defineProperty(exports,"rn",{enumerable:!0,get:function(){return Lt}}),Object.defineProperty(exports,"rt",{enumerable:!0,get:function(){return Mi}}),Object.defineProperty(
exports,"s",{enumerable:!0,get:function(){return Ms}}),Object.defineProperty(exports,"sn",{enumerable:!0,get:function(){return bt}}),Object.defineProperty(exports,
"st",{enumerable:!0,get:function(){return Ti}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Bc}}),Object.defineProperty(exports,"tn",
{enumerable:!0,get:function(){return tn}}),Object.defineProperty(exports,"tt",{enumerable:!0,get:function(){return Ki}}),Object.defineProperty(exports,"u",{enumerable:!0,
get:function(){return ks}}),Object.defineProperty(exports,"un",{enumerable:!0,get:function(){return C}}),Object.defineProperty(exports,"ut",{enumerable:!0,get:function(){
return xi}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return es}}),Object.defineProperty(exports,"vn",{enumerable:!0,get:function(){return ie}}),
Object.defineProperty(exports,"vt",{enumerable:!0,get:function(){return ci}}),Object.defineProperty(exports,"w",{enumerable:!0,get:function(){return Jo}}),Object.
defineProperty(exports,"wn",{enumerable:!0,get:function(){return p}}),Object.defineProperty(exports,"wt",{enumerable:!0,get:function(){return Yr}}),Object.defineProperty(
exports,"x",{enumerable:!0,get:function(){return qo}}),Object.defineProperty(exports,"xn",{enumerable:!0,get:function(){return y}}),Object.defineProperty(exports,
"xt",{enumerable:!0,get:function(){return ti}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return $o}}),Object.defineProperty(exports,"yn",
{enumerable:!0,get:function(){return".contract-check/config.schema.json"}}),Object.defineProperty(exports,"yt",{enumerable:!0,get:function(){return fi}}),Object.
defineProperty(exports,"z",{enumerable:!0,get:function(){return Ao}}),Object.defineProperty(exports,"zt",{enumerable:!0,get:function(){return sr}});
