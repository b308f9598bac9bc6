const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./git.js"),
n=require("./start.js");function r(e2){return e2===void 0?[]:typeof e2=="string"?[e2]:e2}const i=["free","sign-off","window-and-sign-off","request-window-and-si\
gn-off","forbidden"];function a(e2){return e2.startsWith("board:")}function o(e2){return e2.startsWith("@")}function s(e2){return e2.slice(6)}function c(e2){return e2.
filter(e3=>e3.kind==="contract"&&e3.level!=="free")}function l(e2){return e2.kind==="contract"||e2.kind==="dependent"?e2.effective.waivers:[]}function u(e2,t2){
return i.indexOf(e2)>=i.indexOf(t2)}var d=e.n({bookedAt:()=>m,landedSince:()=>f});async function f({policy:e2,now:t2}){let{occurrencesBetween:r2}=await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.L),i2=e2.calendar?r2(e2.calendar,t2,t2+1):[];return Math.min(t2,...i2.map(({opens:e3})=>e3))-n.Gt}function p(e2,t2,n2){
return c(e2).filter(({level:e3})=>e3==="window-and-sign-off"||e3==="request-window-and-sign-off").map(({path:e3,query:{classes:r2,owners:i2,consumers:a2}})=>({change:t2,
contracts:[e3],classes:r2,owners:i2,consumers:a2,landedAt:n2}))}async function m(e2,{questions:t2,booked:n2}){let r2=new Map;for(let i2 of n2){if(!t2.bookings.includes(
i2.request.id))continue;let n3=await h(e2,i2);n3!==void 0&&r2.set(i2.request.id,n3)}return r2}async function h(e2,{file:t2,request:n2}){let{bookingOf:r2,readRequests:i2}=await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.p),a2=await e2.landingsSince(0,[t2])??[],o2;for(let s2 of a2){let{filed:a3}=await i2(await e2.snapshotAt(
s2.commit)),c2=a3.find(e3=>e3.file===t2);if(!c2||r2(c2.request)!==r2(n2))return o2;o2=s2.at}return o2}function g(e2,t2){return e2===t2?0:e2<t2?-1:1}function _(e2){
return(t2,n2)=>g(e2(t2),e2(n2))}const v=RegExp("\\.(?:md|markdown|rst|adoc|pdf|html|htm|css|scss|svg|png|jpg|jpeg|gif|ico|bat|bazel|bzl|c|cc|cjs|cpp|cs|dart|ex|e\
xs|go|gradle|groovy|h|hpp|java|jl|js|jsx|kt|kts|lua|m|mjs|mm|mod|php|pl|ps1|py|r|rb|rs|scala|sh|sql|sum|swift|tf|toml|ts|tsx|vue|xml|zig)$","i"),y=RegExp("(?:^|\
/)(?:\\.[^./]+|AUTHORS|BUILD|CHANGELOG|CODEOWNERS|CONTRIBUTING|COPYING|LICENSE|NOTICE|OWNERS|README|VERSION|WORKSPACE|Brewfile|Dockerfile|Gemfile|Jenkinsfile|Mak\
efile|Procfile|Rakefile|Vagrantfile)$");function b(e2){return!v.test(e2)&&!y.test(e2)}function x(e2){return e2===".gitattributes"||e2.endsWith("/.gitattributes")}
const S=/"((?:[^"\\]|\\.)*)(?:"|\\?$)|[{}[\]:,]|[^\s"{}[\]:,]+/gs;function C(e2,t2){if(!/^\uFEFF?\s*\{/.test(e2)||!e2.includes(t2))return;let n2=0,[r2,i2]=["",""];
for(let[a2,o2]of e2.matchAll(S)){if(n2===1&&i2===":"&&r2===t2&&o2!==void 0)return o2;a2==="{"||a2==="["?n2+=1:(a2==="}"||a2==="]")&&--n2,[r2,i2]=a2===":"?[r2,":"]:
[o2??"",""]}}const w=/^[ \t]*(?:@\w+\([^)\n]{0,200}\)[ \t]*){0,4}protocol[ \t]+[\w`]+[ \t]*\{/m,ee=/^(?:record|enum|fixed|error|map)$/;function te(e2,t2){return t2?
C(e2,"protocol")===void 0?ee.test(C(e2,"type")??"")||/^\uFEFF?\s*[["]/.test(e2)?".avsc":void 0:".avpr":w.test(e2)?".avdl":void 0}const ne=["openapi","swagger","\
asyncapi"],re=/^(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)|(?:https?|iglu):.*\/schema\/jsonschema\/)/,ie=/^["']?\$schema["']?\s*:\s*["']?([^\s"'#]+#?)/m;
function ae(e2,t2){let n2=/\.ya?ml$/.test(e2)?ie.exec(t2)?.[1]:C(t2,"$schema");return n2!==void 0&&re.test(n2)}const oe=/^["']?\$schema["']?\s*:|^(?:type|properties|\$ref|\$defs|allOf|anyOf|oneOf)\s*:/m,
se=/"(?:\$schema|\$ref|properties|type|allOf|anyOf|oneOf|enum|const|required)"\s*:/;function ce(e2,t2){let n2=ne.some(t3=>C(e2,t3)!==void 0);if(!(t2&&n2&&C(e2,"\
$schema")===void 0))return t2?se.test(e2)?".schema.json":void 0:oe.test(e2)?".schema.yaml":void 0}const le=/^[ \t]*(?:syntax|edition)[ \t]*=[ \t]*["']/m,ue=/^[ \t]*(?:message|enum|service)[ \t]+\w+[ \t]*\{/m;
function de(e2,t2){return!t2&&(le.test(e2)||ue.test(e2))?".proto":void 0}const fe="([\\\\]|%)",pe=`"[^"]*${fe}|'[^']*${fe}|[^"' 	].{0,250}${fe}|[&*!>|]`,me=`(["\
'?# 	\r]|$)`,he=[`[Rr]ef["']?[ 	]*(:[ 	]*(${pe}|${`["']?([?]|[A-Za-z][A-Za-z0-9+.-]{0,250}:${me}|/+${me}|([A-Za-z][A-Za-z0-9+.-]{0,250}:)?//[^"'/?# 	]*/*${me}|(\
[^"'?# 	]{0,250}/)?[.]{1,2}/*${me})`})|:?[ 	\r]*(#.*)?$)`,"\\\\(u00|x|U000000)(24|[4-7][0-9A-Fa-f])"],ge=[...n.xn.protobuf.decidingFiles,"buf.lock"],_e="[ 	\v\f\r]\
*",ve=`${_e}(/[/*].*)?$`,ye=[`import${_e}(public|weak|option)?${_e}((/[*][^"']{0,250})?(${['"',"'"].map(e2=>`${e2}[^${e2}]*([\\\\]|${e2}([^;"']*["']|${ve}))`).join(
"|")})|${ve})`],T=[{id:"avro",suffixOf:te,load:async()=>(await Promise.resolve().then(()=>require("./avro.js"))).avro,referrers:{suffixes:n.xn.avro.suffixes,targets:n.
xn.avro.suffixes,byName:()=>!1,indirectReferences:[]}},{id:"protobuf",suffixOf:de,load:async()=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(
e2=>e2.t)).protobuf,images:{suffixes:[".binpb",".protoset",".desc",".fds",".pb",".bin",".binpb.gz",".bin.gz",".json.gz"],unpack:async e2=>(await Promise.resolve().
then(()=>require("./protobuf.js")).then(e3=>e3.r)).imageTexts(e2)},otherRules:async e2=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(e3=>e3.
n)).bufRules(e2),profileAsked:async e2=>(await Promise.resolve().then(()=>require("./protobuf.js")).then(e3=>e3.n)).bufProfiles(e2),proposedRules:async(e2,t2)=>(await Promise.
resolve().then(()=>require("./protobuf.js")).then(e3=>e3.n)).proposedRules(e2,t2),referrers:{suffixes:[".proto"],targets:[".proto",...ge],byName:b,indirectReferences:ye}},
{id:"json-schema",suffixOf:ce,isContract:ae,load:async()=>(await Promise.resolve().then(()=>require("./json-schema.js")).then(e2=>e2.t)).jsonSchema,rulesNamed:async e2=>(await Promise.
resolve().then(()=>require("./json-schema.js")).then(e3=>e3.n)).rulesOfDifference(e2),referrers:{suffixes:[".json",".yaml",".yml"],targets:[".json",".yaml",".ym\
l"],byName:b,indirectReferences:he}}];async function be(e2){let t2=T.find(t3=>t3.id===e2);if(!t2)throw Error(`unknown format ${e2}`);return t2.load()}const xe=/^(Makefile|GNUmakefile|Dockerfile|Containerfile|Jenkinsfile|Vagrantfile|Rakefile|Gemfile|Procfile|CODEOWNERS|LICENSE|LICENCE|COPYING|NOTICE|AUTHORS|README|CHANGELOG)$/;
function Se(e2){let t2=e2.slice(e2.lastIndexOf("/")+1);return/\.(json|ya?ml)$/.test(t2)||!t2.includes(".")&&!xe.test(t2)}function Ce(e2,t2){return T.find(({isContract:n2})=>n2?.(
e2,t2))?.id}function we(e2,r2){let[i2,a2]=[Ee(e2),Ee(r2)];if(i2!==void 0&&a2!==void 0&&i2.format!==a2.format)return{fault:`${e2.name??"base"} is ${i2.format} an\
d ${r2.name??"head"} is ${a2.format}: give two contracts of one format`};let o2=a2??i2;if(o2===void 0){let i3=[r2,e2].find(({text:e3})=>e3!==void 0&&Te.test(e3.
slice(0,4096)));return i3?{fault:`${i3.name??"this"} describes an interface (OpenAPI, AsyncAPI or Swagger), which contract-check does not judge: put its schemas\
 into files of their own, and compare those`}:{fault:`cannot tell the format of ${r2.name??"head"}: its name does not end in ${t.L(n.vn)}, and its text is neith\
er Avro, Protobuf nor JSON Schema; give it such a name, or, in a repository, say format: in its entry of contracts: in the config`}}return{name:[r2,e2].find(({name:e3})=>e3!==
void 0&&n.bn(e3)!==void 0)?.name??r2.name??e2.name??`contract${o2.suffix}`,format:o2.format}}const Te=/^\s*(?:\{\s*)?(["']?)(?:openapi|asyncapi|swagger)\1\s*:/m;
function Ee({name:e2,text:t2}){let r2=e2===void 0?void 0:n.bn(e2);return r2===void 0?t2===void 0?void 0:De(t2.slice(0,65536)):{format:r2,suffix:""}}function De(e2){
let t2=/^\uFEFF?\s*[{["]/.test(e2);for(let{id:n2,suffixOf:r2}of T){let i2=r2(e2,t2);if(i2!==void 0)return{format:n2,suffix:i2}}}const Oe=["node_modules/","vendo\
r/","third_party/",".git/",".contract-check/"],ke=["testdata/","__tests__/","__fixtures__/","test/resources/"],Ae=Me(Oe),je=Me(ke);function Me(e2){return RegExp(
`(?:^|[\\t/])(?:${e2.join("|").replaceAll(".","\\.")})`)}function Ne({attributes:e2,ignored:t2}){return n2=>{let r2=t2?.(n2);if(r2!==void 0)return r2?"ignored b\
y the config":void 0;let i2=e2(n2);if(i2.get("linguist-vendored")===!0)return"vendored";if(i2.get("linguist-generated")===!0)return"generated";if(i2.get("lingui\
st-vendored")!==!1)return Ae.test(n2)?"vendored":je.test(n2)?"test data":void 0}}function Pe(e2){let t2=t3=>e2.includes(t3);return Oe.some(t2)&&Ae.test(e2)||ke.
some(t2)&&je.test(e2)}async function Fe(e2,t2){let r2=[],i2=[],a2=[],o2=[],s2=({path:e3,head:n2})=>n2!==void 0&&t2.skipped(e3)===void 0&&t2.declares?.(e3)===!0;
for(let c3 of e2.differing){if(Ie(c3))continue;let{path:l3}=c3,u2=e2.format??t2.formatOf?.(l3)??n.bn(l3);if(u2===void 0&&!Se(l3)){s2(c3)&&a2.push(l3);continue}let d2=t2.
skipped(l3);d2===void 0?u2===void 0?o2.push(c3):r2.push({...c3,format:u2}):u2!==void 0&&l3!==".contract-check/config.schema.json"&&i2.push({path:l3,why:d2})}let c2=await Re(
o2,e2),l2=new Set(c2.map(({path:e3})=>e3));for(let e3 of o2)!l2.has(e3.path)&&s2(e3)&&a2.push(e3.path);return r2.push(...c2,...Le(e2,t2)),{candidates:r2,skipped:i2,
unrecognised:a2}}function Ie({base:e2,head:t2}){return e2?.oid!==void 0&&e2.oid===t2?.oid&&n.ln(e2)===n.ln(t2)}function Le({differing:e2,baseSide:t2,headSide:r2},{
formatOf:i2,skipped:a2}){if(e2.length===0)return[];let o2=new Set(e2.map(({path:e3})=>e3)),s2=[];for(let e3 of r2.entries.links()){if(o2.has(e3))continue;let[c2,
l2]=[t2.entries.get(e3),r2.entries.get(e3)],u2=i2?.(e3)??n.bn(e3);u2!==void 0&&c2&&l2&&a2(e3)===void 0&&s2.push({path:e3,base:c2,head:l2,format:u2})}return s2}async function Re(e2,{
baseSide:t2,headSide:n2}){if(e2.length===0)return[];let r2=(t3,n3)=>t3.starts(e2.filter(e3=>e3[n3]).map(({path:e3})=>e3)),[i2,a2]=await Promise.all([r2(t2,"base"),
r2(n2,"head")]);return e2.flatMap(e3=>{let t3=Ce(e3.path,a2.get(e3.path)??"")??Ce(e3.path,i2.get(e3.path)??"");return t3===void 0?[]:[{...e3,format:t3}]})}async function E(e2,{
formatOf:t2},r2){return t2?.(r2)??n.bn(r2)??Ce(r2,await(async()=>(await e2.starts([r2])).get(r2)??"")())}function*ze(e2,{formatOf:t2,skipped:r2}){for(let i2 of e2.
entries.keys())(t2?.(i2)??n.bn(i2))!==void 0&&r2(i2)===void 0&&(yield i2)}function Be(e2){if(Pe(e2))return;let t2=n.vn.map(e3=>e3.replaceAll(".","\\.")),r2=RegExp(
`(?:${t2.join("|")})\0`,"g"),i2=0;for(;r2.test(e2);)i2+=1;return i2}const Ve=new Set(["vendored","generated","test data"]);function He(e2){if(e2.length===0)return;
let t2=new Map;for(let{path:n3,why:r3}of e2)t2.set(r3,[...t2.get(r3)??[],n3]);let n2=[...t2].map(([e3,t3])=>{let[n3=""]=t3.sort();return`${String(t3.length)} ${e3}\
 (${n3}${t3.length>1?", \u2026":""})`}),r2=e2.length===1?"1 changed file was":`${String(e2.length)} changed files were`,i2=e2.some(({why:e3})=>Ve.has(e3))?"; a \
contract of yours among them counts once an entry of contracts: names it":"";return`${r2} skipped: ${n2.join(", ")}${i2}`}function Ue(e2,t2){let r2=new Map;if(!t2)
return r2;for(let{entries:i2}of e2)for(let e3 of i2.keys()){let i3=t2(e3);i3!==void 0&&n.bn(e3)!==i3&&r2.set(i3,(r2.get(i3)??new Set).add(e3))}return r2}function We(e2,t2){
return t2?{...e2,async mentioning(n2,r2,i2){let a2=await e2.mentioning(n2,r2,i2);return[...new Set([...a2,...[...t2].filter(t3=>e2.entries.has(t3))])].sort()}}:
e2}async function Ge(e2,{baseSide:t2,headSide:n2}){let r2=t3=>e2.filter(e3=>e3[t3]).map(({path:e3})=>e3);return await Promise.all([t2.load(r2("base")),n2.load(r2(
"head"))]),e2.map(e3=>({...e3,texts:{base:e3.base&&Ke(t2,e3.path),head:e3.head&&Ke(n2,e3.path)}})).filter(({texts:e3,...t3})=>e3.base===void 0?e3.head!==void 0||
!Ie(t3):e3.base!==e3.head)}function Ke(e2,t2){let n2=e2.read(t2);return"text"in n2?n2.text:void 0}async function qe({differing:e2,baseSide:t2,headSide:n2}){if(e2.
length===0)return[];let r2=n2.entries.links().filter(e3=>t2.entries.has(e3));return await Promise.all([t2.load(r2),n2.load(r2)]),r2.filter(e3=>Ke(t2,e3)!==Ke(n2,
e3))}const Je=.6,Ye=1e4;function Xe({both:e2,removed:t2,added:r2}){let i2={removed:Ze(t2),added:Ze(r2),moved:[]};return i2=$e(i2,e3=>e3.text),i2=$e(i2,e3=>e3.key),
i2=$e(i2,({path:e3})=>it(e3)),i2=at(i2),[...e2.map(e3=>({status:"modified",basePath:e3,headPath:e3})),...i2.moved,...i2.removed.map(({path:e3})=>({status:"remov\
ed",basePath:e3})),...i2.added.map(({path:e3})=>({status:"added",headPath:e3}))].sort(_(n.Dt))}function Ze(e2){return[...e2].sort(_(({path:e3})=>e3))}function Qe(e2,t2){
return{status:"moved",basePath:e2.path,headPath:t2.path}}function $e(e2,t2){let n2=et(e2.removed,t2),r2=new Map;for(let i2 of e2.added){let e3=t2(i2),a2=e3===void 0?
[]:n2.get(e3)??[],o2=a2.filter(e4=>tt(e4,i2)),s2=o2.find(({path:e4})=>rt(e4)===rt(i2.path))??o2[0];s2&&(r2.set(s2,i2),a2.splice(a2.indexOf(s2),1))}return nt(e2,
r2)}function et(e2,t2){let n2=new Map;for(let r2 of e2){let e3=t2(r2);if(e3===void 0)continue;let i2=n2.get(e3);i2?i2.push(r2):n2.set(e3,[r2])}return n2}function tt(e2,t2){
return e2.version===void 0||t2.version===void 0||e2.version===t2.version}function nt(e2,t2){let n2=new Set(t2.values());return{removed:e2.removed.filter(e3=>!t2.
has(e3)),added:e2.added.filter(e3=>!n2.has(e3)),moved:[...e2.moved,...[...t2].map(([e3,t3])=>Qe(e3,t3))]}}function rt(e2){return e2.slice(e2.lastIndexOf("/")+1)}
function it(e2){return e2.replace(/(?:\.schema)?\.[^./]+$/,"")}function at(e2){let t2=ot(e2),n2=new Map([...e2.removed,...e2.added].map(e3=>[e3,st(e3.text??"")])),
r2=t2.filter(({from:e3,to:t3})=>tt(e3,t3)).map(({from:e3,to:t3})=>({from:e3,to:t3,score:ct(n2.get(e3),n2.get(t3))})).filter(({score:e3})=>e3>=Je).sort((e3,t3)=>t3.
score-e3.score),i2=new Map,a2=new Set;for(let{from:e3,to:t3}of r2)i2.has(e3)||a2.has(t3)||(i2.set(e3,t3),a2.add(t3));return nt(e2,i2)}function ot({removed:e2,added:t2}){
if(e2.length*t2.length<=Ye)return e2.flatMap(e3=>t2.map(t3=>({from:e3,to:t3})));let n2=et(t2,({path:e3})=>rt(e3)),r2=e2.flatMap(e3=>(n2.get(rt(e3.path))??[]).map(
t3=>({from:e3,to:t3})));return r2.length>Ye?[]:r2}function st(e2){let t2=e2.match(/[\p{L}\p{N}_$]+/gu)??[];return new Set(t2.map((e3,n2)=>`${t2[n2-1]??""} ${e3}`))}
function ct(e2=new Set,t2=new Set){if(Math.min(e2.size,t2.size)<Je*Math.max(e2.size,t2.size))return 0;let n2=0;for(let r3 of e2)t2.has(r3)&&(n2+=1);let r2=e2.size+
t2.size-n2;return r2===0?0:n2/r2}var Searches=class{working=new Set;waiting=[];ready=new Map;join(){let e2={in:t2=>({...t2,mentioning:(n2,r2,i2=[])=>{let a2=r2.
filter(e3=>t2.entries.mayEndWith(e3));return this.working.has(e2)&&a2.length>0?this.wait(e2,{snapshot:t2,needles:n2,suffixes:a2,lines:i2}):t2.mentioning(n2,a2,i2)}}),
begun:()=>new Promise(t2=>{this.ready.set(e2,t2),this.searchSoon()}),done:()=>{this.working.delete(e2),this.searchIfAllWait()}};return this.working.add(e2),e2}wait(e2,t2){
return new Promise((n2,r2)=>{this.waiting.push({...t2,party:e2,resolve:n2,reject:r2}),this.searchSoon()})}searchSoon(){queueMicrotask(()=>{this.searchIfAllWait()})}searchIfAllWait(){
let e2=new Set([...this.waiting.map(({party:e3})=>e3),...this.ready.keys()]);if([...this.working].some(t3=>!e2.has(t3)))return;this.ready.forEach(e3=>{e3()}),this.
ready.clear();let t2=this.waiting;if(this.waiting=[],t2.length===0)return;let n2=lt(t2),r2=new Map;for(let e3 of t2){let{snapshot:t3}=e3,{needles:i2,suffixes:a2,
lines:o2}=n2??e3,s2=r2.get(t3)??t3.mentioning(i2,a2,o2);r2.set(t3,s2),(n2?ut(e3,s2):s2).then(e3.resolve,e3.reject)}}};function lt(e2){let[t2,...n2]=e2.map(({needles:e3,
suffixes:t3,lines:n3})=>({needles:e3,suffixes:t3,lines:n3})),r2=JSON.stringify(t2);if(n2.every(e3=>JSON.stringify(e3)===r2))return;let i2=t3=>[...new Set(e2.flatMap(
t3))].sort();return{needles:i2(({needles:e3})=>e3),suffixes:i2(({suffixes:e3})=>e3),lines:i2(({lines:e3})=>e3)}}async function ut({snapshot:e2,needles:t2,suffixes:r2,
lines:i2},a2){let o2=(await a2).filter(e3=>r2.some(t3=>e3.endsWith(t3)));await e2.load(o2);let s2=n.dn(t2,i2);return o2.filter(t3=>{let n2=e2.read(t3);return"fa\
ult"in n2||s2(n2.text)})}async function dt(e2,t2){let n2=ft(e2,t2),r2=[];if(e2.length+t2.touched.length>1e3)for(let e3 of n2)r2.push(await pt(e3,t2,new Searches().
join()));else{let e3=new Searches,i2=n2.map(t3=>({group:t3,party:e3.join()})),a2=await Promise.allSettled(i2.map(({group:e4,party:n3})=>pt(e4,t2,n3)));for(let e4 of a2){
if(e4.status==="rejected")throw e4.reason;r2.push(e4.value)}}return r2.flatMap(e3=>e3??[])}function ft(e2,{touched:t2}){let n2=T.map(t3=>({entry:t3,files:e2.filter(
({format:e3})=>e3===t3.id)})).filter(({files:e3})=>e3.length>0||t2.length>0).sort(_(({entry:e3})=>e3.id)),r2=0;return n2.map(e3=>{let t3={...e3,first:r2};return r2+=
e3.files.length,t3})}async function pt({entry:e2,files:t2,first:n2},r2,i2){try{let{sources:a2,configured:o2}=r2,s2=o2.get(e2.id);if(t2.length===0&&s2===void 0&&
!await ht(e2,r2,i2))return;let c2=await e2.load(),l2=e3=>We(i2.in(e3),s2),u2={base:l2(a2.baseSide),head:l2(a2.headSide)},{judged:d2}=a2,f2=d2&&{judged:e3=>{d2(e3,
r2.all)}},p2=mt(e2.id,n2,r2.isOwn),m2=await yt(c2,t2,{...r2,sides:u2,...f2,hooks:{...p2.hooks,searching:i2.begun}}),{list:h2,spent:g2}=p2;return{format:c2,head:u2.
head,comparisons:m2,first:n2,list:h2,spent:g2()}}finally{i2.done()}}function mt(e2,t2,n2){let r2=[],i2=0;return{list:r2,hooks:n2?{isOwn(i3,a2){let o2=n2(e2,t2+r2.
length,i3);return r2.push({pairing:i3,...a2!==void 0&&{cause:a2},isOwn:o2}),o2},spent(e3){i2=e3}}:{},spent:()=>i2}}async function ht({referrers:e2},{touched:t2,
sources:n2},r2){let{suffixes:i2,targets:a2,byName:o2,indirectReferences:s2}=e2;if(t2.some(e3=>a2.some(t3=>e3.endsWith(t3))))return!0;let c2=new Set(t2.filter(o2).
map(e3=>e3.slice(e3.lastIndexOf("/")+1)));return c2.size!==0&&(await r2.in(n2.baseSide).mentioning([...c2],i2,s2)).length>0}async function gt(e2,t2){let n2=[];for(let{
entry:r2,files:i2}of ft(e2,{touched:[]}))n2.push(..._t(await r2.load(),i2,t2));return n2}function _t(e2,t2,n2){let r2=t2.filter(({base:e3})=>!e3),i2=t2.filter(({
head:e3})=>!e3),a2=r2.length>0&&i2.length>0,o2=({path:t3,texts:r3})=>{let i3=r3.head??r3.base;return{path:t3,text:i3,key:a2&&i3!==void 0?e2.identify(t3,i3)?.key:
void 0,version:n2.versionAt?.(t3)?.version}};return Xe({both:t2.filter(({base:e3,head:t3})=>e3&&t3).map(({path:e3})=>e3),removed:i2.map(o2),added:r2.map(o2)})}function vt(e2,t2){
let n2=t2.filter(({path:t3,head:n3})=>n3&&t3!==e2);return[{status:"removed",basePath:e2},...n2.map(({path:e3})=>({status:"added",headPath:e3}))]}async function yt(e2,t2,{
sides:n2,scope:r2,touched:i2,judged:a2,hooks:o2,removed:s2}){return e2.compare({...s2!==void 0&&{isAffectedUnasked:!0},...n2,...o2,...a2&&{judged:a2},pairings:s2===
void 0?_t(e2,t2,r2):vt(s2,t2),touched:i2,settings:e3=>r2.settings(e3),counts:e3=>r2.skipped(e3)===void 0})}function bt(e2){let t2=new Map;return n2=>{if(t2.has(
n2))return t2.get(n2);t2.size>=64&&t2.clear();let r2=e2(n2);return t2.set(n2,r2),r2}}function D(e2){let t2=new WeakMap;return n2=>{let r2=t2.get(n2);if(r2!==void 0)
return r2;let i2=e2(n2);return t2.set(n2,i2),i2}}const xt=D(()=>({opened:new Map,pairings:new Map,kept:new Map}));function St(e2,t2){let{opened:r2,pairings:i2,kept:a2}=xt(
e2),o2=t3=>(e2.formatOf?.(t3)??n.bn(t3))!==void 0||Se(t3),s2=e3=>wt(r2,Ct(e3),()=>Tt(e3),32);return{pairings(n2){return n2.passing&&!n2.passing.some(o2)?Promise.
resolve([]):wt(i2,Ct(n2),async()=>t2.pairings(await s2(n2),e2))},keepsPromise:(n2,r3)=>wt(a2,`${Ct(n2)} ${r3}`,async()=>t2.keepsPromise(await s2(n2),e2,r3))}}function Ct({
base:e2,head:t2}){return`${e2}..${t2}`}function wt(e2,t2,n2,r2=1e4){let i2=e2.get(t2);if(i2)return i2;let[a2]=e2.keys();e2.size>=r2&&a2!==void 0&&e2.delete(a2);
let o2=n2();return e2.set(t2,o2),o2}async function Tt({base:e2,head:t2,open:n2}){let{baseSide:r2,headSide:i2,differing:a2}=await n2();return{base:{ref:e2,commit:e2},
head:{ref:t2,commit:t2},baseSide:r2,headSide:i2,predecessors:{},differing:a2.filter(e3=>!e3.base||!e3.head),isLanding:!0}}function Et({basePath:e2,headPath:t2}){
return e2!==void 0&&t2!==void 0&&e2!==t2}async function Dt(e2,t2,r2){for(let i2 of t2){let t3=(await r2.pairings(i2)).find(t4=>Et(t4)&&n.Dt(t4)===e2);if(t3)return t3.
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
s2.has(r3))&&(a2.get(e3)??!t2.baseSide.entries.has(e3))}),f2=[],p2=[];for(let e3 of d2.slice(0,200)){let{path:i3,commit:a3,before:o3}=e3,s3=await Ft(e3,r2);if(s3||
p2.push(e3),!s3)continue;let c3=s3.headPath,l3=`${i3} before it moved${c3===void 0?"":` to ${c3}`} (commit ${a3.slice(0,9)})`;f2.push({path:i3,arrival:await It(
c3,{sources:t2,scope:n2,judge:r2}),predecessor:{relation:"history",name:l3,commit:a3,path:i3,open:o3},states:()=>kt(e3.states,r2)({path:i3,all:!0})})}return d2.
length>200?{arrivals:a2,departed:f2,removed:p2,missing:"more than 200 contracts left the places that contracts come to here: not all of them are compared with",
isCutOff:!0}:{arrivals:a2,departed:f2,removed:p2,...u2!==void 0&&{missing:u2}}}async function Pt(e2,{baseSide:t2},n2){let r2=new Map;for(let{pairing:i2,cause:a2}of e2){
let{basePath:e3,headPath:o2}=i2;if(o2===void 0||a2!==void 0)continue;let s2=!t2.entries.has(o2)||await E(t2,n2,o2)===void 0;(s2||o2!==e3)&&r2.set(o2,s2)}return r2}
async function Ft({path:e2,windows:t2},n2){for(let r2 of await t2()){let t3=(await n2.pairings(r2)).find(({basePath:t4})=>t4===e2);if(t3&&(Et(t3)||await n2.keepsPromise(
r2,e2)))return t3}}async function It(e2,{sources:t2,judge:n2}){let r2=e2;for(let e3=0;r2!==void 0&&e3<30;e3+=1){if(t2.baseSide.entries.has(r2))return r2;let e4=(await t2.
departures?.([r2]))?.departures.find(({path:e5})=>e5===r2),i2=e4&&(await Ft(e4,n2))?.headPath;if(i2===void 0)return r2;r2=i2}return r2}async function Lt(e2,t2){
for(let{images:n2}of T){if(!n2)continue;let r2=n2.suffixes.some(t3=>e2.endsWith(t3));if(!r2&&!e2.endsWith(".json"))continue;let i2=await t2();if(r2||Rt.test(new TextDecoder().
decode(i2.subarray(0,64))))return{texts:await n2.unpack(i2),note:"an image keeps no comments and no custom options: what they say is not compared where a side i\
s an image"}}}const Rt=/^\s*\{\s*"file"\s*:\s*\[\s*\{\s*"name"/;function O(e2,t2){return t2.every((t3,n2)=>e2[n2]===t3)}function k(e2,t2){let[n2]=t2.filter(({from:t3})=>O(
e2,t3)).sort((e3,t3)=>t3.from.length-e3.from.length);return n2?[...n2.to,...e2.slice(n2.from.length)]:e2}function A(e2){return e2.join(".")}function zt({effect:e2,
verdict:t2}){return e2!=="none"&&n.ft.some(e3=>t2[e3].outcome!=="reads")}function Bt({base:e2,head:t2}){return e2===void 0?"added":t2===void 0?"removed":"change\
d"}function Vt(e2){return e2.map(e3=>({change:e3,path:e3.element.join("\0")})).sort((e3,t2)=>g(e3.path,t2.path)||g(e3.change.rule,t2.change.rule)||g(e3.change.message,
t2.change.message)).map(({change:e3})=>e3)}function Ht(e2){let t2=/\(#(\d+)\)$/.exec(e2)?.[1]??/^Merge pull request #(\d+) /.exec(e2)?.[1];return t2===void 0?void 0:
Number(t2)}function Ut(e2,t2,{isStar:n2,matches:r2,lastStarTakes:i2=()=>!0}){let[a2,o2,s2,c2]=[0,0,-1,0];for(;o2<t2.length;){let l2=e2[a2];if(l2!==void 0&&n2(l2)){
if(a2===e2.length-1)return i2(t2.length-o2);[s2,c2]=[a2,o2],a2+=1}else if(l2!==void 0&&r2(l2,t2[o2]))a2+=1,o2+=1;else if(s2>=0)c2+=1,[a2,o2]=[s2+1,c2];else return!1}
for(;a2<e2.length;a2+=1){let t3=e2[a2];if(t3===void 0||!n2(t3)||a2===e2.length-1&&!i2(0))return!1}return!0}const Wt=["linguist-vendored","linguist-generated"],Gt=new Map,
Kt=()=>Gt;async function qt(e2){let t2=e2.entries.containing(".gitattributes").filter(x);return t2.length===0?Kt:(t2.sort((e3,t3)=>Jt(e3)-Jt(t3)||g(e3,t3)),await e2.
load(t2),Yt(t2.flatMap(t3=>{let n2=e2.read(t3);return"text"in n2?Zt(t3.slice(0,-14),n2.text):[]})))}function Jt(e2){return e2.split("/").length}function Yt(e2){
return e2.length===0?Kt:t2=>{let n2=new Map;for(let r2 of e2)if(Xt(r2,t2))for(let[e3,t3]of r2.values)t3===void 0?n2.delete(e3):n2.set(e3,t3);return n2}}function Xt({
folder:e2,pattern:t2,nameOnly:n2},r2){if(!r2.startsWith(e2))return!1;let i2=r2.slice(e2.length).split("/");return en(t2,n2?i2.slice(-1):i2)}function Zt(e2,t2){let n2=new Map;
return t2.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(t3=>{let{pattern:r2,rest:i2}=Qt(t3.trim());if(r2===""||r2.startsWith("#")||r2.endsWith("/")||r2.length>4096)
return[];let a2=i2.split(/[ \t]+/).filter(Boolean);if(r2.startsWith("[attr]"))return e2===""&&n2.set(r2.slice(6),a2),[];let o2=$t(a2.flatMap(e3=>[e3,...n2.get(e3)??
[]]));return o2.size===0||r2.startsWith("!")?[]:[{folder:e2,pattern:r2.replace(/^\//,"").split("/"),nameOnly:!r2.includes("/"),values:o2}]})}function Qt(e2){let t2=/^"((?:[^"\\]|\\.)*)"(.*)$/.
exec(e2);if(t2){let[,e3="",n3=""]=t2;return{pattern:e3.replace(/\\(["\\])/g,"$1"),rest:n3}}let n2=e2.search(/[ \t]/);return n2<0?{pattern:e2,rest:""}:{pattern:e2.
slice(0,n2),rest:e2.slice(n2)}}function $t(e2){let t2=new Map;for(let n2 of e2){let[,e3="",r2,i2]=/^([-!]?)([^=]+)(?:=(.*))?$/.exec(n2)??[],a2=Wt.find(e4=>e4===
r2);a2&&t2.set(a2,e3==="!"?void 0:e3===""&&i2!=="false")}return t2}function en(e2,t2){return Ut(e2,t2,{isStar:e3=>e3==="**",matches:tn,lastStarTakes:e3=>e3>0})}
function tn(e2,t2){return Ut(e2.match(/\\.|\[[!^]?\]?[^\]]*\]|[^]/gs)??[],Array.from(t2),{isStar:e3=>e3==="*",matches:nn})}function nn(e2,t2){return e2==="?"?!0:
e2.startsWith("[")&&e2.length>1?rn(e2.slice(1,-1),t2):(e2.startsWith("\\")&&e2.length>1?e2.slice(1):e2)===t2}function rn(e2,t2){let n2=/^[!^]/.test(e2),r2=Array.
from(n2?e2.slice(1):e2),i2=!1;for(let e3=0;e3<r2.length;e3+=1){let[n3="",a2,o2]=r2.slice(e3,e3+3);a2==="-"&&o2!==void 0?(i2||=n3<=t2&&t2<=o2,e3+=2):i2||=n3===t2}
return i2!==n2}async function an(e2,t2){let[r2,i2]=await Promise.all([qt(e2),qt(t2)]),a2=new Set([...n.vn.map(e3=>`contract${e3}`),...e2.entries.keys()]);for(let e3 of a2){
if(!b(e3))continue;let[t3,n2]=[r2(e3),i2(e3)];if(Wt.some(e4=>(t3.get(e4)??!1)!==(n2.get(e4)??!1)))return!0}return!1}function on(e2,t2,n2){let r2=n2.startsWith("\
\uFEFF")?n2.slice(1):n2,i2,a2=e3=>{i2??=sn(r2);let t3=0,n3=i2.length-1;for(;t3<n3;){let r3=t3+n3+1>>1;(i2[r3]??0)<=e3?t3=r3:n3=r3-1}return{line:t3+1,column:e3-(i2[t3]??
0)+1}},o2=(e3,t3)=>{let{line:n3,column:r3}=a2(e3),i3=a2(t3);return{line:n3,column:r3,endLine:i3.line,endColumn:i3.column}};return{file:e2,side:t2,text:r2,rangeOf:o2,
locate:(n3,r3)=>{let{line:i3,column:a3,endLine:s2,endColumn:c2}=o2(n3,r3);return{file:e2,side:t2,line:i3,column:a3,endLine:s2,endColumn:c2}}}}function sn(e2){let t2=[
0];if(!e2.includes("\r")){for(let n2=e2.indexOf(`
`);n2>=0;n2=e2.indexOf(`
`,n2+1))t2.push(n2+1);return t2}for(let n2=0;n2<e2.length;n2+=1){let r2=e2.charCodeAt(n2);(r2===10||r2===13&&e2.charCodeAt(n2+1)!==10)&&t2.push(n2+1)}return t2}
var ReadError=class extends Error{location;name="ReadError";constructor(e2,t2){super(e2),this.location=t2}};function j(e2,t2=24){let n2=e2.length>t2?`${e2.slice(
0,t2)}\u2026`:e2;return JSON.stringify(n2)}function cn(e2){let t2=ln(e2);return t2===void 0||e2.includes("T")?t2:t2+n.Gt}function ln(e2){return n.Jt(e2.includes(
"T")?e2:`${e2}T00:00Z`)}const un=D(({members:e2})=>new Map(e2.map(e3=>[e3.key,e3])));function dn(e2){if(this.members.length<8){for(let t2=this.members.length-1;t2>=
0;--t2)if(this.members[t2]?.key===e2)return this.members[t2]}else return un(this).get(e2)}function fn(e2){return this.member(e2)?.value}function pn(e2,t2,n2){return{
kind:"object",start:e2,end:t2,members:n2,member:dn,get:fn}}function mn(e2){let{members:t2}=e2;if(t2.length<=32&&!gn(t2))return hn;let n2=new Set;return t2.filter(
({key:e3})=>{let t3=n2.has(e3);return n2.add(e3),t3})}const hn=[];function gn(e2){for(let t2=1;t2<e2.length;t2+=1)for(let n2=0;n2<t2;n2+=1)if(e2[t2]?.key===e2[n2]?.
key)return!0;return!1}function _n(e2){switch(e2.kind){case"object":{let t2={};for(let{key:n2,value:r2}of e2.members)Object.defineProperty(t2,n2,{value:_n(r2),enumerable:!0,
configurable:!0,writable:!0});return t2}case"array":return e2.items.map(_n);case"null":return null;default:return e2.value}}function vn(e2){switch(e2.kind){case"\
object":return"an object";case"array":return"an array";case"null":return"null";case"string":return`the string ${JSON.stringify(e2.value.length>40?`${e2.value.slice(
0,40)}\u2026`:e2.value)}`;case"number":return`the number ${e2.raw.length>40?`${e2.raw.slice(0,40)}\u2026`:e2.raw}`;case"boolean":return String(e2.value)}}const yn=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
bn=/[A-Za-z_$][\w$]*/y,xn={true:!0,false:!1,null:null},Sn={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"};function Cn(e2,t2={}){return new JsonReader(e2,t2).document()}var JsonReader=class{source;syntax;text;at=0;keys=new Map;constructor(e2,t2){this.
source=e2,this.syntax=t2,this.text=e2.text}document(){this.skip(),this.at>=this.text.length&&this.fail("the file is empty: expected a JSON document",0,0);let e2=this.
value(0);return this.skip(),this.at<this.text.length&&this.fail(`expected the end of the file after the document, found ${this.nextText()}`),e2}skip(){for(;;){let e2=this.
text.charCodeAt(this.at);if(e2===32||e2===10||e2===13||e2===9)this.at+=1;else if(this.syntax.comments&&e2===47)this.comment();else return}}comment(){let e2=this.
text[this.at+1];if(e2==="/"){let e3=this.text.indexOf(`
`,this.at);this.at=e3<0?this.text.length:e3}else if(e2==="*"){let e3=this.text.indexOf("*/",this.at+2);e3<0&&this.fail("this comment is never closed: expected *\
/"),this.at=e3+2}else this.fail("expected a value or a comment, found a lone /")}value(e2){e2>1e3&&this.fail("the document is nested more than 1000 levels deep");
let t2=this.at;switch(this.text[this.at]){case"{":return this.object(e2);case"[":return this.array(e2);case'"':return{kind:"string",value:this.string(),start:t2,
end:this.at};default:return this.literal(t2)}}literal(e2){yn.lastIndex=this.at;let t2=yn.exec(this.text)?.[0];if(t2!==void 0)return this.at+=t2.length,/[\w.]/.test(
this.text[this.at]??"")&&this.fail(`${j(this.text.slice(e2,this.at+8),20)} is not a JSON number`,e2),{kind:"number",raw:t2,value:Number(t2),start:e2,end:this.at};
bn.lastIndex=this.at;let n2=bn.exec(this.text)?.[0];if(n2===void 0)return this.fail(`expected a JSON value, found ${this.nextText()}`);let r2=Object.hasOwn(xn,n2)?
xn[n2]:void 0;return r2===void 0?this.fail(`expected a JSON value, found ${j(n2)}: strings need double quotes`,e2,e2+n2.length):(this.at+=n2.length,r2===null?{kind:"\
null",start:e2,end:this.at}:{kind:"boolean",value:r2,start:e2,end:this.at})}key(){let e2=this.string(),t2=this.keys.get(e2);return t2===void 0&&this.keys.set(e2,
e2),t2??e2}string(){let e2=this.at;this.at+=1;let t2="";for(;;){let n2=this.at;for(;wn(this.text.charCodeAt(this.at));)this.at+=1;let r2=this.text.slice(n2,this.
at),i2=this.text[this.at];if(i2==='"')return this.at+=1,t2===""?r2:t2+r2;t2+=r2,i2==="\\"?t2+=this.escape():i2===void 0?this.fail("this string is never closed: \
expected a double quote",e2,e2+1):this.fail(`a string may not hold the raw control character ${j(i2)}: write it as an escape`)}}escape(){let e2=this.text[this.at+
1]??"";if(e2==="u"){let e3=this.text.slice(this.at+2,this.at+6);return/^[\dA-Fa-f]{4}$/.test(e3)||this.fail("expected four hexadecimal digits after \\u",this.at,
this.at+2),this.at+=6,String.fromCharCode(Number.parseInt(e3,16))}let t2=Object.hasOwn(Sn,e2)?Sn[e2]:void 0;return t2===void 0?this.fail(`\\${e2} is not a JSON \
escape`,this.at,this.at+2):(this.at+=2,t2)}array(e2){let t2=this.at,n2=[];if(this.at+=1,this.skip(),this.text[this.at]==="]")return{kind:"array",items:n2,start:t2,
end:this.at+=1};for(;;){if(n2.push(this.value(e2+1)),this.skip(),this.text[this.at]==="]")return{kind:"array",items:n2,start:t2,end:this.at+=1};this.text[this.at]!==
","&&this.fail(`expected "," or "]" in this array, found ${this.nextText()}`),this.at+=1,this.skip(),this.text[this.at]==="]"&&this.fail("a comma before ] is no\
t allowed in JSON")}}object(e2){let t2=this.at,n2=[];if(this.at+=1,this.skip(),this.text[this.at]==="}")return pn(t2,this.at+=1,n2);for(;;){this.text[this.at]!==
'"'&&this.fail(`expected a key in double quotes, found ${this.nextText()}`);let r2=this.at,i2=this.key(),a2=this.at;if(this.skip(),this.text[this.at]!==":"&&this.
fail(`expected ":" after the key ${j(i2)}, found ${this.nextText()}`),this.at+=1,this.skip(),n2.push({key:i2,start:r2,end:a2,value:this.value(e2+1)}),this.skip(),
this.text[this.at]==="}")return pn(t2,this.at+=1,n2);this.text[this.at]!==","&&this.fail(`expected "," or "}" in this object, found ${this.nextText()}`),this.at+=
1,this.skip(),this.text[this.at]==="}"&&this.fail("a comma before } is not allowed in JSON")}}fail(e2,t2=this.at,n2=Math.min(t2+1,this.text.length)){throw new ReadError(
e2,this.source.locate(t2,n2))}nextText(){let e2=this.text.slice(this.at,this.at+12);return e2===""?"the end of the file":j(e2,12)}};function wn(e2){return e2>31&&
e2!==34&&e2!==92}function Tn(e2,t2,n2){return new Converter(t2,n2).node(e2.contents,0)}var Converter=class{source;yaml;anchors=new Map;open=new Set;size=0;aliased=0;constructor(e2,t2){
this.source=e2,this.yaml=t2}node(e2,t2){if(this.yaml.isAlias(e2))return this.alias(e2);t2>1e3&&this.fail("the document is nested more than 1000 levels deep",e2);
let{anchor:n2}=e2,r2=this.size;this.size+=1,n2&&(this.anchors.delete(n2),this.open.add(n2));let i2=this.plainNode(e2,t2);return n2&&(this.open.delete(n2),this.anchors.
set(n2,{node:i2,size:this.size-r2})),i2}plainNode(e2,t2){return this.yaml.isMap(e2)?this.map(e2,t2):this.yaml.isSeq(e2)?this.sequence(e2,t2):this.scalar(e2)}alias(e2){
this.open.has(e2.source)&&this.fail(`*${e2.source} stands inside its own anchor: it would never end`,e2);let t2=this.anchors.get(e2.source);return t2?(this.size+=
t2.size,this.aliased+=t2.size,this.aliased>5e4&&this.fail("aliases add more than 50000 values: write the document without them",e2),t2.node):this.fail(`no ancho\
r &${e2.source} stands before this alias`,e2)}sequence(e2,t2){let n2=e2.items.map(e3=>this.node(e3,t2+1));return{kind:"array",items:n2,...this.placeOf(e2,n2.at(
-1)?.end)}}map(e2,t2){let n2=[],r2=[];for(let i3 of e2.items){let e3=this.keyOf(i3),a3=i3.value?this.node(i3.value,t2+1):En(e3.end);e3.key==="<<"&&this.isPlain(
i3.key)?r2.push(...this.mergedMembers(a3,i3.key)):n2.push({...e3,value:a3})}let i2=new Set(n2.map(({key:e3})=>e3));for(let e3 of r2)i2.has(e3.key)||n2.push(e3),
i2.add(e3.key);let{start:a2,end:o2}=this.placeOf(e2,Math.max(0,...n2.slice(-1).map(e3=>e3.value.end)));return pn(a2,o2,n2)}mergedMembers(e2,t2){return e2.kind===
"object"?e2.members:e2.kind==="array"?e2.items.flatMap(e3=>this.mergedMembers(e3,t2)):this.fail("<< merges another map: expected an alias such as *defaults",t2)}keyOf(e2){
let t2=e2.key,n2=this.yaml.isAlias(t2)?void 0:t2;if(!this.yaml.isScalar(n2))return this.fail("a key must be a plain word or a string",t2);this.size+=1;let r2=typeof n2.
value=="string"?n2.value:n2.source??"";return r2===""&&typeof n2.value!="string"&&this.fail("a key is missing before this colon",n2),{key:r2,...this.placeOf(n2,
void 0)}}isPlain(e2){return this.yaml.isScalar(e2)&&e2.type==="PLAIN"}scalar(e2){let t2=this.placeOf(e2,void 0),{value:n2}=e2;if(typeof n2=="string")return{kind:"\
string",value:n2,...t2};if(typeof n2=="boolean")return{kind:"boolean",value:n2,...t2};if(typeof n2=="number"){let r2=Dn(e2.source??String(n2));return r2===void 0?
this.fail(`${j(e2.source??"")} has no place in JSON: write a number`,e2):{kind:"number",raw:r2,value:Number(r2),...t2}}return{kind:"null",...t2}}placeOf(e2,t2){
let[n2,r2]=e2.range??[0,0,0];if(t2!==void 0&&!e2.flow)return{start:n2,end:Math.max(n2,t2)};let i2=Math.max(n2,r2);if(!this.yaml.isCollection(e2))for(;i2>n2&&/\s/.
test(this.source.text[i2-1]??"");)--i2;return{start:n2,end:i2}}fail(e2,t2){let[n2,r2]="range"in t2&&t2.range?t2.range:[0,0,0];throw new ReadError(e2,this.source.
locate(n2,Math.max(r2,n2)))}};function En(e2){return{kind:"null",start:e2,end:e2}}function Dn(e2){if(/^0[ox]/.test(e2))return BigInt(e2).toString();let t2=/^([-+]?)(\d*)(?:\.(\d*))?([eE][-+]?\d+)?$/.
exec(e2.trim());if(!t2)return;let[,n2,r2="",i2,a2=""]=t2,o2=r2.replace(/^0+(?=\d)/,"")||"0";return`${n2==="-"?"-":""}${o2}${i2?`.${i2}`:""}${a2}`}function On(e2,t2){
for(let n2 of e2)for(let e3 of An(n2))return e3.at<t2?e3:void 0}const kn={"[":"]","{":"}"};function*An(e2){if(!e2)return;if(e2.type==="double-quoted-scalar"||e2.
type==="single-quoted-scalar"){let t3=e2.source.charAt(0);e2.source.length!==1&&e2.source.endsWith(t3)||(yield{opens:t3,closes:t3,at:e2.offset})}if(e2.type==="d\
ocument"&&(yield*An(e2.value)),!("items"in e2))return;for(let{key:t3,value:n3}of e2.items)yield*An(t3),yield*An(n3);if(e2.type!=="flow-collection")return;let{source:t2,
offset:n2}=e2.start,r2=kn[t2]??"";e2.end[0]?.source!==r2&&(yield{opens:t2,closes:r2,at:n2})}async function jn(){let e2=await Promise.resolve().then(()=>require(
"./readers.js")).then(e3=>e3.t);return t2=>Tn(Ln(Nn(t2,e2),t2),t2,e2)}async function Mn(){let e2=await Promise.resolve().then(()=>require("./readers.js")).then(
e3=>e3.t);return t2=>Nn(t2,e2).filter(e3=>e3.contents!==null).map(n2=>Tn(Ln([n2],t2),t2,e2))}function Nn(e2,t2){if(e2.text.length>4194304)throw new ReadError("t\
his YAML file is larger than 4 MB: split it",{file:e2.file});let n2=[...new t2.Parser().parse(e2.text)];In(n2,e2);let r2=[...new t2.Composer({version:"1.2",schema:"\
core",prettyErrors:!1,uniqueKeys:!1}).compose(n2,!0,e2.text.length)],[i2]=r2.flatMap(({errors:e3})=>e3),a2=i2&&On(n2,i2.pos[0]);if(a2)throw Pn(a2,e2);return r2}
function Pn({opens:e2,closes:t2,at:n2},r2){return new ReadError(`this ${e2} is not closed: write ${t2} where it ends`,r2.locate(n2,n2+1))}function Fn(e2){return new ReadError(
"the file is empty: expected a YAML document",e2.locate(0,0))}function In(e2,t2){let n2=e2.map(e3=>({token:e3,depth:0}));for(let e3=n2.pop();e3;e3=n2.pop()){let{
token:r2,depth:i2}=e3;if(typeof r2=="object"&&r2){if(i2>1e3){let e4="offset"in r2&&typeof r2.offset=="number"?r2.offset:0;throw new ReadError("the document is n\
ested more than 1000 levels deep",t2.locate(e4,e4+1))}if("items"in r2&&Array.isArray(r2.items))for(let e4 of r2.items)e4.key&&n2.push({token:e4.key,depth:i2+1}),
e4.value&&n2.push({token:e4.value,depth:i2+1});else"value"in r2&&n2.push({token:r2.value,depth:i2})}}}function Ln(e2,t2){for(let{errors:n3,warnings:r3}of e2){let e3=n3[0]??
r3[0];if(e3)throw new ReadError(zn(e3,t2),t2.locate(...e3.pos))}let[n2,r2]=e2;if(r2){let e3=r2.range[0];throw new ReadError("expected one YAML document, found a\
 second one: remove everything from --- on",{...t2.locate(e3,e3+3)})}if(n2&&n2.directives.yaml.explicit&&n2.directives.yaml.version!=="1.2")throw new ReadError(
"%YAML 1.1 is not read (yes and no would be booleans): remove this line",{...t2.locate(0,9)});if(!n2?.contents)throw Fn(t2);return n2}const Rn={TAB_AS_INDENT:"a\
 tab may not indent YAML: use spaces",BAD_INDENT:"this line is not indented like its neighbours: line it up with the keys above",MULTILINE_IMPLICIT_KEY:"a key m\
ust stand on one line: is a colon or a quote missing above?",BAD_SCALAR_START:'a plain value may not begin with this character: put it in quotes, as in "@acme/o\
rders"',TAG_RESOLVE_FAILED:"this tag (!\u2026) is not known: write the plain value"};function zn({code:e2,message:t2,pos:[n2]},{text:r2}){return e2==="UNEXPECTE\
D_TOKEN"&&/[\]}"']/.test(r2.charAt(n2-1))?'the value has ended before this: put all of it in quotes, as in "{name}/{version}.avsc"':Object.hasOwn(Rn,e2)?Rn[e2]??
t2:`this is not YAML: ${t2}`}function M(e2,t2,n2){return{code:e2,message:t2,...n2&&{location:n2}}}const Bn="https://github.com/contract-check/contract-check";function Vn(e2){
return`${Bn}/blob/main/${e2}`}function Hn(e2){return e2.split("/").slice(1).map(e3=>e3.replaceAll("~1","/").replaceAll("~0","~"))}function Un(e2,t2){let n2={node:e2};
for(let e3 of Hn(t2)){let{node:t3}=n2;if(t3.kind==="array"){let r2=t3.items[Number(e3)];if(!r2)return n2;n2={node:r2}}else{let r2=t3.kind==="object"?t3.member(e3):
void 0;if(!r2)return n2;n2={node:r2.value,key:r2}}}return n2}function Wn(e2,t2){let n2=N(e2,e2);for(let r2 of t2)n2=n2.flatMap(({properties:t3,additionalProperties:n3,
items:i2})=>i2&&/^\d+$/.test(r2)?N(e2,i2):N(e2,(t3&&Object.hasOwn(t3,r2)?t3[r2]:void 0)??(typeof n3=="object"?n3:void 0)));return n2}function Gn(e2,t2){let n2=new Set,
r2=[{path:"",schemas:N(e2,e2)}];for(;r2.length>0;){let i2=r2.filter(({schemas:e3})=>e3.some(({properties:e4})=>e4&&Object.hasOwn(e4,t2)));if(i2.length>0)return[
...new Set(i2.map(({path:e3})=>Jn(e3,t2)))];for(let{schemas:e3}of r2)for(let t3 of e3)n2.add(t3);r2=r2.flatMap(t3=>Kn(e2,t3)).filter(({schemas:e3})=>!e3.every(e4=>n2.
has(e4)))}return[]}function Kn(e2,{path:t2,schemas:n2}){return n2.flatMap(({properties:n3={},additionalProperties:r2})=>{let i2=Object.entries(n3).flatMap(([n4,
r3])=>qn(e2,Jn(t2,n4),r3));return typeof r2=="object"?[...i2,...qn(e2,Jn(t2,"<name>"),r2)]:i2})}function qn(e2,t2,n2){let r2=N(e2,n2),i2=r2.flatMap(({items:t3})=>N(
e2,t3));return[{path:t2,schemas:r2},...i2.length>0?[{path:`${t2}[]`,schemas:i2}]:[]]}function Jn(e2,t2){return e2===""?t2:`${e2}.${t2}`}function N(e2,t2){if(!t2)
return[];let{$ref:n2}=t2,r2=n2===void 0?void 0:e2.definitions?.[n2.slice(n2.lastIndexOf("/")+1)];return[t2,...[...t2.allOf??[],t2.then,t2.else,r2].flatMap(t3=>N(
e2,t3))]}function Yn(e2){return e2.find(e3=>e3["x-expected"]!==void 0)?.["x-expected"]}const Xn={config:"contract-checkyaml",request:"governancechangeschg-yaml",
"sign-off":"governancesignoffsjson","policy-cases":"the-table-of-policy-test"};function Zn(e2,t2,n2){let r2=Hn(n2),i2;for(let e3=r2.length;i2===void 0&&e3>0;--e3)
i2=Wn(t2,r2.slice(0,e3)).flatMap(e4=>Qn(t2,e4))[0];return Vn(`docs/configuration.md#${i2?.toLowerCase()??Xn[e2]??`governance${e2}yaml`}`)}function Qn({definitions:e2},{
$ref:t2}){let n2=t2?.slice(t2.lastIndexOf("/")+1)??"";return e2?.[n2]?.properties?[n2]:[]}function $n(e2,n2){let r2=t.V(e2,n2);return r2===void 0?"":`: did you \
mean ${JSON.stringify(r2)}?`}function er(e2,t2,n2,r2){let{node:i2,key:a2}=Un(t2,e2.instancePath),o2=Wn(n2,Hn(e2.instancePath)),s2=a2&&i2.end===i2.start?a2:i2,c2=r2.
locate(s2.start,Math.max(s2.end,s2.start)),l2=lr(e2.instancePath),u2={error:e2,schema:n2,source:r2,node:i2,candidates:o2,location:c2,where:l2},d2=Object.hasOwn(
tr,e2.keyword)?tr[e2.keyword]:void 0;return d2?d2(u2):M("GV003",`${l2} has a value that does not fit (${e2.keyword})`,c2)}const tr={additionalProperties:ir,propertyNames:ar,
required:({error:{params:e2},where:t2,node:n2,source:r2})=>M("GV004",`${t2} needs the key ${JSON.stringify(String(e2.missingProperty))}`,cr(n2,r2)),enum:({error:{
params:e2},where:t2,node:n2,location:r2})=>{let i2=(e2.allowedValues??[]).map(String),a2=(n2.kind==="string"?$n(n2.value,i2):"")||`: expected one of ${i2.join("\
, ")}`;return M("GV003",`${t2} cannot be ${vn(n2)}${a2}`,r2)},const:({error:{params:e2},...t2})=>nr(JSON.stringify(e2.allowedValue),t2),type:({error:{params:e2},
...t2})=>nr(sr(e2.type),t2),minimum:({error:{params:e2},...t2})=>nr(`at least ${String(e2.limit)}`,t2),pattern:({where:e2,node:t2,candidates:n2,location:r2})=>{
if(t2.kind==="object")return;let i2=Yn(n2)??"another form";return M("GV003",`${e2} cannot be ${vn(t2)}: expected ${i2}`,r2)},minItems:rr,minProperties:rr,if:()=>{}};
function nr(e2,{where:t2,node:n2,location:r2}){return M("GV003",`${t2} must be ${e2}, found ${vn(n2)}`,r2)}function rr({where:e2,location:t2}){return M("GV003",
`${e2} is empty: write at least one entry, or remove the key`,t2)}function ir({error:{params:e2},candidates:n2,schema:r2,...i2}){let a2=String(e2.additionalProperty),
o2=or(a2,i2),s2=n2.flatMap(({properties:e3})=>Object.keys(e3??{})).filter(e3=>e3!=="$schema"),c2=Gn(r2,a2).map(e3=>e3===a2?`${a2} at the top level`:e3);if(c2.length>
0){let e3=[...s2.filter(e4=>t.B(e4,a2)===1),...c2.slice(0,3)];return M("GV002",`unknown key ${j(a2,40)} here; did you mean ${t.L(e3)}?`,o2)}let l2=$n(a2,s2)||`:\
 expected one of ${s2.join(", ")}`;return M("GV002",`unknown key ${j(a2,40)}${l2}`,o2)}function ar({error:{params:e2},candidates:t2,schema:n2,...r2}){let i2=String(
e2.propertyName),a2=t2.flatMap(({propertyNames:e3})=>N(n2,e3));return M("GV003",`the key ${j(i2,40)} does not fit here: expected ${Yn(a2)??"another kind of name"}`,
or(i2,r2))}function or(e2,{node:t2,source:n2,location:r2}){let i2=t2.kind==="object"?t2.member(e2):void 0;return i2?n2.locate(i2.start,i2.end):r2}function sr(e2){
let t2={string:"a string",array:"a list",object:"a map",integer:"a whole number",boolean:"true or false",null:"null"};return(Array.isArray(e2)?e2:String(e2).split(
",")).map(e3=>t2[e3]??e3).join(" or ")}function cr(e2,t2){let n2=e2.kind==="object"?e2.members[0]:void 0;return n2?t2.locate(n2.start,n2.end):t2.locate(e2.start,
e2.start)}function lr(e2){let t2=Hn(e2);return t2.length===0?"the file":t2.map((e3,t3)=>/^\d+$/.test(e3)?`[${e3}]`:t3===0?e3:`.${e3}`).join("")}const ur={calendar:"\
calendar",config:"config",consumers:"consumers",contracts:"contracts",policy:"policy","policy-cases":"policyCases",request:"request","sign-off":"signOff",teams:"\
teams"};async function dr(e2,t2){let n2;try{n2=t2.file.endsWith(".json")?Cn(t2):(await jn())(t2)}catch(e3){if(!(e3 instanceof ReadError))throw e3;return{faults:[
M("GV001",e3.message,e3.location)]}}let r2=_n(n2),i2=[...fr(n2,t2),...await pr(e2,n2,r2,t2)];return i2.length>0?{faults:i2.slice(0,50)}:{source:t2,root:n2,value:r2}}
function*fr(e2,t2){if(e2.kind==="array")for(let n2 of e2.items)yield*fr(n2,t2);if(e2.kind==="object"){for(let{key:n2,start:r2,end:i2}of mn(e2))yield M("GV005",`\
the key ${j(n2)} is written twice here: keep one`,t2.locate(r2,i2));for(let{value:n2}of e2.members)yield*fr(n2,t2)}}async function pr(e2,t2,n2,r2){let i2=(await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.s))[ur[e2]];if(!i2)throw Error(`no validator for ${e2}: run scripts/generate-validators.mjs`);if(i2(n2))
return[];let{governanceSchemas:a2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.n),o2=a2()[e2],s2=i2.errors??[],c2=new Set;return s2.
slice(0,500).flatMap(n3=>{let i3=er(n3,t2,o2,r2),a3=JSON.stringify(i3?.location);return!i3||c2.has(a3)?[]:(c2.add(a3),[{...i3,page:Zn(e2,o2,n3.instancePath)}])})}
var FormatError=class extends Error{};function mr(e2){let t2=0,n2=n3=>{if(n3>e2.length-t2)throw new FormatError("it is cut short");return t2+=n3,e2.subarray(t2-
n3,t2)},r2=()=>n2(4).readUInt32BE();return{bytes:n2,uint32:r2,string:()=>n2(r2()),atEnd:()=>t2===e2.length}}const hr={nistp256:{curve:"P-256",hash:"sha256",size:32},
nistp384:{curve:"P-384",hash:"sha384",size:48},nistp521:{curve:"P-521",hash:"sha512",size:66}};function gr(e2,t2,r2){let i2=mr(e2),a2=i2.string().toString("lati\
n1"),o2=mr(t2),s2=o2.string().toString("latin1"),c2=o2.string();switch(a2){case"ssh-ed25519":return _r(s2,a2),n.ot().verify(null,r2,yr(i2.string()),c2);case"ssh\
-rsa":return br(i2,s2,c2,r2);case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":case"ecdsa-sha2-nistp521":return _r(s2,a2),Sr(i2,c2,r2);case"sk-ssh-ed25519@ope\
nssh.com":{_r(s2,a2);let e3=i2.string();return n.ot().verify(null,vr(i2.string(),o2,r2),yr(e3),c2)}case"sk-ecdsa-sha2-nistp256@openssh.com":{_r(s2,a2);let e3=i2.
string().toString("latin1"),t3=i2.string(),l2=vr(i2.string(),o2,r2);return n.ot().verify("sha256",l2,{key:Cr(e3,t3),dsaEncoding:"der"},wr(c2))}default:throw new FormatError(
`keys of type ${JSON.stringify(a2.slice(0,40))} are not accepted`)}}function _r(e2,t2){if(e2!==t2)throw new FormatError(`its algorithm ${JSON.stringify(e2)} is \
not that of its key`)}function vr(e2,t2,r2){let i2=t2.bytes(1),a2=t2.bytes(4);if(!((i2[0]??0)&1))throw new FormatError("the security key was not touched for it");
let o2=e3=>n.ct("sha256").update(e3).digest();return Buffer.concat([o2(e2),i2,a2,o2(r2)])}function yr(e2){return n.ot().createPublicKey({key:{kty:"OKP",crv:"Ed2\
5519",x:e2.toString("base64url")},format:"jwk"})}function br(e2,t2,r2,i2){let a2={"rsa-sha2-256":"sha256","rsa-sha2-512":"sha512"}[t2];if(a2===void 0)throw new FormatError(
`the algorithm ${JSON.stringify(t2)} is too weak`);let o2=e2.string(),s2=xr(e2.string());if(s2.length<256)throw new FormatError("its RSA key is shorter than 204\
8 bits");let c2={kty:"RSA",n:s2.toString("base64url"),e:xr(o2).toString("base64url")};return n.ot().verify(a2,i2,n.ot().createPublicKey({key:c2,format:"jwk"}),r2)}
function xr(e2){let t2=0;for(;t2<e2.length-1&&e2[t2]===0;)t2+=1;return e2.subarray(t2)}function Sr(e2,t2,r2){let i2=e2.string().toString("latin1"),{hash:a2}=hr[i2]??
{};if(a2===void 0)throw new FormatError(`the curve ${JSON.stringify(i2)} is not known`);return n.ot().verify(a2,r2,{key:Cr(i2,e2.string()),dsaEncoding:"der"},wr(
t2))}function Cr(e2,t2){let{curve:r2,size:i2}=hr[e2]??{};if(r2===void 0||i2===void 0||t2.length!==2*i2+1||t2[0]!==4)throw new FormatError("its key is not a poin\
t of its curve");let a2=t2.subarray(1,i2+1).toString("base64url"),o2=t2.subarray(i2+1).toString("base64url");return n.ot().createPublicKey({key:{kty:"EC",crv:r2,
x:a2,y:o2},format:"jwk"})}function wr(e2){let t2=mr(e2),n2=e3=>Buffer.concat([Buffer.from([2,e3.length]),e3]),r2=Buffer.concat([n2(t2.string()),n2(t2.string())]),
i2=r2.length<128?[r2.length]:[129,r2.length];return Buffer.concat([Buffer.from([48,...i2]),r2])}const Tr="contract-check/signoff@v1";function Er(e2,t2,r2=Tr){let i2=Or(
e2);if("invalid"in i2)return i2;if(i2.namespace!==r2)return{invalid:`it was made for ${JSON.stringify(i2.namespace)}, not for ${r2}`};if(i2.hash!=="sha256"&&i2.
hash!=="sha512")return{invalid:`its hash ${JSON.stringify(i2.hash)} is not known`};let a2=n.ct(i2.hash).update(t2).digest(),o2=Buffer.concat([Buffer.from("SSHSI\
G"),...[Buffer.from(i2.namespace),i2.reserved,Buffer.from(i2.hash),a2].map(kr)]);try{return gr(i2.publicKey,i2.signature,o2)?{key:i2.publicKey.toString("base64")}:
{invalid:"the text was changed after it was signed, or another key signed it"}}catch(e3){return{invalid:e3 instanceof FormatError?e3.message:"its key or signatu\
re is malformed"}}}function Dr(e2){let[,t2]=e2.trim().split(/\s+/);return t2}function Or(e2){let t2=/^-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END SSH SIGNATURE-----\s*$/.
exec(e2.slice(0,2e4))?.[1];if(t2===void 0)return{invalid:"it is not an SSH signature (ssh-keygen -Y sign writes one)"};let n2=mr(Buffer.from(t2.replace(/\s/g,""),
"base64"));try{if(n2.bytes(6).toString("latin1")!=="SSHSIG"||n2.uint32()!==1)return{invalid:"it is not an SSH signature of version 1"};let e3={publicKey:n2.string(),
namespace:n2.string().toString("utf8"),reserved:n2.string(),hash:n2.string().toString("latin1"),signature:n2.string()};return n2.atEnd()?e3:{invalid:"it has som\
ething after its end"}}catch{return{invalid:"it is cut short"}}}function kr(e2){let t2=Buffer.alloc(4);return t2.writeUInt32BE(e2.length),Buffer.concat([t2,e2])}
const Ar="governance/signoffs/";async function jr(e2,t2){let n2=await Pr(e2);if(n2.length===0||!t2)return n2;let r2=new Set((await Pr(t2)).map(({text:e3})=>e3));
return n2.filter(({text:e3})=>!r2.has(e3))}async function Mr(e2,{head:t2,tip:n2},r2){let i2=new Map,a2=({text:e3,signature:t3=""})=>JSON.stringify([e3,t3]),o2=new Set(
t2.map(a2)),s2=new Set((await Pr(n2)).map(({text:e3})=>e3));for(let{id:t3,paths:n3}of e2.filter(e3=>e3.paths.some(Nr))){let e3=await r2(t3);for(let t4 of e3?await Pr(
e3,n3):[])!o2.has(a2(t4))&&!s2.has(t4.text)&&i2.set(a2(t4),{...t4,withdrawn:!0})}return[...i2.values()]}function Nr(e2){return e2.startsWith(Ar)}async function Pr(e2,t2){
let r2=t2&&new Set(t2.map(e3=>e3.replace(/\.sig$/,""))),i2=e2.entries.containing(Ar).filter(e3=>e3.startsWith("governance/signoffs/")&&e3.endsWith(".json")).filter(
e3=>r2?.has(e3)??!0).filter(t3=>n.un(e2.entries.get(t3))).sort();return await e2.load([...i2,...i2.map(e3=>`${e3}.sig`)]),i2.flatMap(t3=>{let n2=e2.read(t3),r3=e2.
read(`${t3}.sig`);if("fault"in n2)return[];let i3={file:t3,side:e2.side};return[{file:t3,text:n2.text,location:i3,..."text"in r3&&{signature:r3.text}}]})}async function Fr(e2,t2,n2){
let{file:r2,location:i2}=t2,a2=e3=>({file:r2,location:i2,invalid:e3}),o2=await dr("sign-off",on(r2,"head",t2.text));if("faults"in o2)return a2(o2.faults[0]?.message??
"it is not a sign-off");let s2=o2.value;if(n2===void 0||typeof n2=="object")return a2(n2?.unverifiable??"nobody said which repository this is");if(s2.repository!==
n2)return a2(`it was made for the repository that began with commit ${s2.repository.slice(0,10)}, and this one began with ${n2.slice(0,10)}: sign here with cont\
ract-check sign`);if(t2.signature===void 0)return a2("it is not signed: contract-check sign writes the signature beside it");let c2=(e2.people.get(s2.signer.toLowerCase())?.
keys??[]).map(Dr);if(c2.length===0)return a2(`the governed branch knows no key of ${s2.signer}: add it under people:`);let l2=Er(t2.signature,Buffer.from(t2.text));
if("invalid"in l2)return a2(l2.invalid);if(!c2.includes(l2.key))return a2(`the key that signed it is none of ${s2.signer}'s keys`);let u2=ln(s2.at),d2=s2.expires===
void 0?null:cn(s2.expires);return u2===void 0||d2===void 0?a2("its date is not a day of the calendar"):{file:r2,signOff:s2,at:u2,expires:d2}}function Ir(e2,t2){
let n2=t2.split("/");return Rr(e2).some(e3=>qr(e3,n2))}const Lr=new Map;function Rr(e2){let t2=Lr.get(e2);if(t2)return t2;let n2=Yr(e2).map(e3=>e3.split("/"));return Lr.
size<1e4&&Lr.set(e2,n2),n2}function zr(e2,t2){let n2=t2.split("/");return Rr(e2).some(e3=>e3.some((t3,r2)=>qr(e3.slice(0,r2+1),n2)))}function Br(e2,t2){return e2.
some(e3=>Ir(e3,t2))}function Vr(e2,t2,n2){return Ir(e2,t2)||n2!==void 0&&Ir(e2,n2)}function Hr(e2,t2){let n2=Kr(e2);return Wr(t2).some(e3=>qr(n2,e3))}const Ur=new WeakMap;
function Wr(e2){let t2=Ur.get(e2);if(t2)return t2;let n2=Gr(e2),[r2=""]=e2,i2=e2.length>1?[n2,n2.slice(Kr(r2).length)]:[n2];return Ur.set(e2,i2),i2}function Gr(e2){
return e2.flatMap(e3=>Kr(e3))}function Kr(e2){let t2=[],n2=0,r2=0,i2=n3=>{let i3=e2.slice(r2,n3),[,a2="",o2=""]=/^(.*?)((?:\[\]|\{\})*)$/s.exec(i3)??[];a2!==""&&
t2.push(a2);for(let e3=0;e3<o2.length;e3+=2)t2.push(o2.slice(e3,e3+2))};for(let t3=0;t3<e2.length;t3+=1)e2[t3]==="<"?n2+=1:e2[t3]===">"?n2=Math.max(0,n2-1):e2[t3]===
"."&&n2===0&&(i2(t3),r2=t3+1);return i2(e2.length),t2}function qr(e2,t2){return Ut(e2,t2,{isStar:e3=>e3==="**",matches:Jr})}function Jr(e2,t2){return e2==="*"?!0:
!e2.includes("*")&&!e2.includes("?")?e2===t2:Ut(Array.from(e2),Array.from(t2),{isStar:e3=>e3==="*",matches:(e3,t3)=>e3==="?"||e3===t3})}function Yr(e2){let t2=[],
n2=[e2];for(;n2.length>0&&t2.length+n2.length<=64;){let e3=[];for(let r2 of n2){let n3=/^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(r2);if(!n3)t2=[...t2,r2];else for(let t3 of(n3[2]??
"").split(","))e3.push(`${n3[1]??""}${t3}${n3[3]??""}`)}n2=e3}return[...t2,...n2]}const Xr=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"];function Zr(e2){
if(e2.text.length>3145728)return[];let t2=[],n2=0;for(let r2 of e2.text.split(`
`)){let i2=Qr(r2);if(i2){let a2=n2+r2.length-r2.trimStart().length;t2.push({...i2,location:e2.locate(a2,n2+r2.trimEnd().length)})}n2+=r2.length+1}return t2}function Qr(e2){
let[t2,...n2]=$r(e2);if(t2===void 0||t2.startsWith("!")||/[[\]]/.test(t2)||!n2.every(e3=>/^@[\w.-]+(\/[\w.-]+)?$/.test(e3)||/^[^@\s]+@[^@\s]+$/.test(e3)))return;
let r2=e3=>e3.startsWith("@");return{pattern:t2,owners:n2.filter(r2),emails:n2.filter(e3=>!r2(e3))}}function $r(e2){let t2=[],n2="";for(let r2=0;r2<e2.length;r2+=
1){let i2=e2[r2]??"";if(i2==="#")break;i2==="\\"&&e2[r2+1]===" "?(n2+=" ",r2+=1):/\s/.test(i2)?(n2!==""&&t2.push(n2),n2=""):n2+=i2}return n2!==""&&t2.push(n2),t2}
function ei(e2,t2){return e2.findLast(({pattern:e3})=>ti(e3,t2))}function ti(e2,t2){let n2=t2.split("/"),r2=e2.replace(/^\//,""),i2=r2.replace(/\/$/,"").split("\
/"),a2=r2.endsWith("/"),o2=e2.startsWith("/")||i2.length>1||i2[0]==="**"?i2:["**",...i2],s2=o2.at(-1)==="**"?[...o2,"*"]:o2;return(!a2&&i2.length>1&&i2.at(-1)===
"*"?[n2.length]:n2.map((e3,t3)=>t3+1)).some(e3=>a2&&e3===n2.length?!1:qr(s2,n2.slice(0,e3)))}var ni=e.n({isGovernanceFile:()=>ai});const ri=[n.tt,...n.nt,"gover\
nance/**",".github/workflows/**",".github/actions/**",...Xr,...n.yn.map(e2=>`**/${e2}`)],ii=["governance/changes/**","governance/signoffs/**","governance/review\
s/**"];function ai(e2,t2){return e2.files.includes(t2)||Br(e2.governance.files,t2)?!0:Br(ri,t2)&&!Br(ii,t2)}function oi(e2,{path:t2,base:n2,marks:r2,leads:i2}){
return i2===!0&&e2.contracts.some(({files:e3})=>e3.some(e4=>ci(t2,e4)))?!0:r2===!0||ai(e2,t2)||n2!==void 0&&Nr(t2)}function si(e2,t2){return e2.consumers.filter(
({ack:e3,reads:n2})=>e3!=="never"&&n2.some(({readerSchema:e4})=>e4===t2))}function ci(e2,t2){return!/^\*\*(?:\/[^/]*)?$/.test(t2)&&zr(t2,e2)}function li({root:e2,
source:t2},n2){let{start:r2,end:i2}=ui(e2,n2);return t2.locate(r2,i2)}function ui(e2,t2){let n2={start:e2.start,end:e2.start},r2=e2;for(let e3 of t2)if(r2?.kind===
"array")r2=r2.items[Number(e3)],r2&&(n2=di(r2));else if(r2?.kind==="object"){let t3=r2.member(String(e3));r2=t3?.value,t3&&(n2=fi(t3.value)&&t3.value.end>t3.value.
start?t3.value:t3)}return{start:n2.start,end:n2.end}}function di(e2){return(e2.kind==="object"?e2.members[0]:void 0)??e2}function fi({kind:e2}){return e2!=="obj\
ect"&&e2!=="array"}const pi="governance/changes/",mi={filed:[],faults:[]};async function hi(e2){let t2=e2.entries.containing(pi).filter(t3=>vi(t3)&&n.un(e2.entries.
get(t3))).sort();if(t2.length===0)return mi;await e2.load(t2);let r2=[],i2=[];for(let n2 of t2){let t3=await yi(e2,n2);"faults"in t3?i2.push(...t3.faults):r2.push(
t3)}return{filed:r2,faults:[...i2,...bi(r2)]}}function gi({window:e2,contracts:t2}){return JSON.stringify([e2?.id,e2?.occurrence,t2.map(({id:e3})=>e3).sort()])}
function _i(e2,{absent:t2}){return t2.filter(t3=>!e2.has(t3))}function vi(e2){return e2.startsWith("governance/changes/")&&/\/CHG-[^/]+\.ya?ml$/.test(e2)}async function yi(e2,t2){
let n2={file:t2,side:e2.side},r2=e2.read(t2);if("fault"in r2)return{faults:[M("GV102",r2.fault,n2)]};let i2=await dr("request",on(t2,e2.side,r2.text));if("fault\
s"in i2)return i2;let a2=t2.slice(t2.lastIndexOf("/")+1).replace(/\.ya?ml$/,"");if(i2.value.id!==a2)return{faults:[M("GV102",`the id ${JSON.stringify(i2.value.id)}\
 and the file's name differ: name the file ${i2.value.id}.yaml`,n2)]};let o2=(...e3)=>li(i2,e3),s2=i2.value.contracts.map(({id:e3})=>e3).filter(t3=>!e2.entries.
has(t3));return{file:t2,text:r2.text,request:i2.value,location:n2,absent:s2,at:o2}}function bi(e2){let t2=new Map;for(let{file:n2,request:r2}of e2)t2.set(r2.id,
[...t2.get(r2.id)??[],n2]);return e2.flatMap(({file:e3,request:{id:n2},location:r2})=>{let i2=t2.get(n2)?.find(t3=>t3!==e3);return i2===void 0?[]:[M("GV006",`${n2}\
 is also the id of ${i2}: rename one`,r2)]})}var xi=e.n({touchedFiles:()=>Si});async function Si({differing:e2,baseSide:t2,headSide:r2,base:i2},a2){let o2=e2.some(
({path:e3})=>x(e3))&&await an(t2,r2),s2=e3=>ai(a2,e3)||vi(e3)||Nr(e3)||x(e3)||si(a2,e3).length>0,c2=e2.filter(({base:e3,head:t3})=>n.ln(e3)||n.ln(t3));await Promise.
all([t2,r2].map(e3=>e3.load(c2.map(({path:e4})=>e4))));let l2=e3=>[t2,r2].some(t3=>n.ln(t3.entries.get(e3))&&"fault"in t3.read(e3)),u2=new Set(c2.flatMap(({path:e3})=>l2(
e3)?[e3]:[])),d2=e2.filter(({path:e3,head:t3})=>t3&&t3.oid===void 0&&s2(e3));await r2.load(d2.map(({path:e3})=>e3));let f2=e3=>{let t3=r2.read(e3);return n.at(Buffer.
from("text"in t3?t3.text:t3.fault),i2.commit)},p2=new Set(d2.map(({path:e3})=>e3));return e2.map(({path:e3,base:t3,head:n2})=>({path:e3,base:t3?.oid,head:p2.has(
e3)?f2(e3):n2&&(n2.oid??"WORKTREE"),...o2&&x(e3)&&{marks:o2},...u2.has(e3)&&{leads:!0}}))}function Ci({ignored:e2,...t2},n2){return{...t2,skipped:Ne({attributes:n2,
ignored:e2})}}function wi(e2,t2){let n2=e3=>t2.some(t3=>t3===""||e3===t3||e3.startsWith(`${t3}/`));return{...e2,whole:e2,byNameOnly:!1,skipped:t3=>e2.skipped(t3)??
(n2(t3)?void 0:"outside the paths of this call")}}function Ti(e2={},t2=Kt){let n2={mode:void 0,profile:"default",...e2};return{settings:()=>n2,skipped:Ne({attributes:t2}),
byNameOnly:t2===Kt}}async function P(e2,t2,n2={}){let r2=await qt(e2),i2={...n2,governed:e2};if(!t2?.configured)return Ti(i2,r2);let{scopeOf:a2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.p),o2=a2(t2);return Ci({...o2,settings:e3=>({...o2.settings(e3),...i2})},r2)}var Ei=e.n({landedBookings:()=>Ii,
pastStatesOf:()=>Fi});async function Di(e2,t2,n2,r2){let[i2]=await e2.compare({base:t2.snapshot,head:n2.snapshot,pairings:[{status:"modified",basePath:t2.path,headPath:n2.
path,...n2.known!==void 0&&{known:n2.known},...n2.knownNames&&{knownNames:n2.knownNames},...t2.names&&{names:t2.names},...t2.renamed&&{renamed:t2.renamed}}],settings:()=>r2,
counts:()=>!1,pairsOnly:!0,...n2.judged&&{headJudged:!0}});return i2&&{...i2,changes:i2.changes.map(Oi(t2.renamed))}}function Oi(e2=[]){let t2=e2.map(({from:e3,
base:t3})=>({from:e3,to:t3}));return e3=>{let n2=e3.edit==="removed"?k(e3.element,t2):e3.element;return A(n2)===A(e3.element)?e3:{...e3,was:e3.element,element:n2}}}
async function F(e2,{path:t2,names:n2,renamed:r2,open:i2},a2,o2){return Di(e2,{snapshot:await i2(),path:t2,names:n2,renamed:r2},a2,o2)}async function ki(e2,t2,n2,r2){
return Di(e2,t2,{snapshot:await n2.open(),path:n2.path,known:t2.path},r2)}function Ai(e2){return{judge:(t2,n2)=>Ni(e2,t2,n2),elements:(t2,n2)=>ji(e2,t2,n2)}}async function ji({
head:e2,settings:t2},{format:r2,pairing:i2},a2){let{headPath:o2}=i2;if(o2===void 0)return;let s2=[...e2.entries.keys()].filter(e3=>e3!==o2&&n.bn(e3)===r2&&a2(e3));
if(s2.length>=50)return;let c2=[];for(let n2 of[o2,...s2]){let i3=await Mi({snapshot:e2,settings:t2},r2,n2);if(!i3)return;c2.push(i3)}return c2}async function Mi({
snapshot:e2,settings:t2},n2,r2){return(await be(n2)).elements({snapshot:e2,path:r2,settings:t2(r2)})}async function Ni({tip:e2,head:t2,settings:n2},{format:r2,pairing:i2},a2){
let{headPath:o2}=i2;if(o2===void 0||!e2.entries.has(a2))return;let s2={snapshot:e2,path:a2},c2={snapshot:t2,path:o2,judged:!0},l2=await Di(await be(r2),s2,c2,n2(
o2));if(!(!l2||l2.faults.length>0||l2.digests.base===void 0))return l2.verdict.forward}const Pi=14*n.Gt;async function Fi(e2,t2,{questions:n2,policy:r2,cases:i2,
now:a2}){let{settings:o2}=await P(e2.tipSide,r2),s2=new Map;for(let r3 of n2.reverts){let n3=c(i2).find(e3=>e3.path===r3)?.comparison,{basePath:l2=r3,headPath:u2}=n3?.
pairing??{};if(!n3||u2===void 0)continue;let d2=await be(n3.format),f2=(await e2.landingsSince(a2-Pi,[l2])??[]).slice(0,30),p2=[];for(let[n4,{commit:r4}]of f2.slice(
1).entries()){let i3=await e2.snapshotAt(r4);if(!i3.entries.has(l2))continue;let s3=(await Di(d2,{snapshot:i3,path:l2},{snapshot:t2,path:u2},o2(u2)))?.digests.base;
s3!==void 0&&p2.push({digest:s3,until:f2[n4]?.at??a2,commit:r4})}s2.set(r3,p2)}return s2}async function Ii(e2,t2,{policy:n2},r2){let i2=await t2.landingsSince(r2),
a2=i2?.filter(({at:e3})=>e3>=r2);if(i2?.length===a2?.length&&await t2.isCutOff())return{unverifiable:'the history of the governed branch is cut off in this clon\
e: run "git fetch --unshallow"'};if(a2===void 0||a2.length>500)return{unverifiable:"more than 500 commits came to the governed branch since this window opened: \
which of them take room is not counted"};let{assessNeeds:o2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.p),s2=await P(t2.tipSide,n2),
c2=[];for(let{commit:r3,parent:i3,at:l2,subject:u2}of a2){if(i3===void 0)continue;let{comparisons:a3}=await e2({...await t2.sourcesBetween(i3,r3),isLanding:!0},
s2),{cases:d2}=await o2(n2,a3,{now:l2});c2.push(...p(d2,Li(u2,r3),l2))}return c2}function Li(e2,t2){let n2=Ht(e2);return n2===void 0?t2:`#${String(n2)} (${t2.slice(
0,10)})`}async function Ri(e2,t2,n2,{policy:r2,now:i2,booked:a2}){let{readRequests:o2,assessNeeds:s2}=await Promise.resolve().then(()=>require("./governance.js")).
then(e3=>e3.p),{comparisons:c2}=await e2(t2,await P(n2,r2));return(await s2(r2,c2,{now:i2,booked:{filed:a2,faults:[]},proposed:await o2(t2.headSide),touched:await Si(
t2,r2)})).transitions}function I({relation:e2,name:t2,commit:n2,path:r2},{verdict:i2}){return{relation:e2,name:t2,...n2!==void 0&&{commit:n2},path:r2,verdict:i2}}
const zi=({name:e2})=>`${e2} does not parse: it was not compared`;function L(e2,t2,r2,{promised:i2,how:a2=`compared with ${r2.name}`,proposed:o2=[]}){if(t2?.digests.
base===void 0)return{...e2,notes:[...e2.notes,zi(r2)]};let s2=e3=>e3.outcome==="reads"?e3:{...e3,because:`${a2}: ${e3.because}`},c2=({verdict:e3})=>i2.filter(t3=>e3[t3].
outcome!=="reads"),l2=new Map(e2.changes.map(e3=>[e3.fingerprint,c2(e3)])),u2=new Set(o2.filter(({edit:e3})=>e3==="removed").map(Bi)),d2=t2.changes.filter(e3=>!c2(
e3).every(t3=>l2.get(e3.fingerprint)?.includes(t3))||u2.has(Bi(e3))&&!l2.has(e3.fingerprint)).map(e3=>Gi({...e3,message:`${e3.message} (${a2})`,verdict:qi(i2,Ui,
t3=>e3.verdict[t3])})),f2=Ki(e2.profile,t2.profile,r2.name),p2=(e3,t3)=>qi(i2,e3,r3=>n.xt([e3[r3],s2(t3[r3])])),m2=[...new Set([...e2.unknownIn??[],...Vi(t2,i2)])];
return{...e2,...m2.length>0&&{unknownIn:m2},verdict:p2(e2.verdict,t2.verdict),...(e2.expected??t2.expected)&&{expected:p2(n.St(e2),n.St(t2))},changes:Vt([...e2.
changes,...d2]),...d2.length>0&&t2.uses&&{uses:[...e2.uses??[],...t2.uses]},...f2&&{profile:f2},against:[...e2.against??[],I(r2,t2)]}}const Bi=({rule:e2,element:t2,
edit:n2})=>JSON.stringify([e2,t2,n2]);function Vi({verdict:e2,changes:t2},n2){return n2.filter(n3=>e2[n3].outcome!=="reads"&&!t2.some(e3=>e3.effect!=="none"&&e3.
verdict[n3].outcome!=="reads"))}const Hi=n._t("not asked: it is not promised to earlier versions"),Ui={backward:Hi,forward:Hi};function Wi(e2){return{...e2,changes:e2.
changes.map(Gi)}}function Gi({location:e2,...t2}){return{...t2,baseLocation:void 0,...e2?.side==="head"&&{location:e2}}}function Ki(e2,t2,n2){if(!e2||!t2||t2.compatible)
return e2;let r2=new Set(e2.findings.map(({id:e3,message:t3})=>`${e3}
${t3}`)),i2=t2.findings.filter(({id:e3,message:t3})=>!r2.has(`${e3}
${t3}`)).map(e3=>({id:e3.id,message:`${e3.message} (compared with ${n2})`}));return{...e2,compatible:!1,findings:[...e2.findings,...i2]}}function R(e2,t2,r2){let i2=n.
bt(t2),a2=qi(r2,e2.verdict,t3=>n.xt([e2.verdict[t3],i2])),o2=!r2.some(e3=>a2[e3]===i2);return{...e2,unknownIn:r2,verdict:a2,...o2&&{notes:[...e2.notes,t2]}}}function qi(e2,{
backward:t2,forward:n2},r2){return{backward:e2.includes("backward")?r2("backward"):t2,forward:e2.includes("forward")?r2("forward"):n2}}async function Ji(e2,r2){
let{baseFaults:i2,repaired:a2,faults:o2,lastingFaults:s2,pairing:c2}=e2,{basePath:l2,headPath:u2}=c2,[d2]=i2??a2??[];if(!d2||s2||l2===void 0||u2===void 0)return e2;
let f2=d2.location?.file,p2=await r2.find.history?.({path:l2,...f2!==void 0&&f2!==l2&&{cause:f2}}),m2=p2?.predecessors??[],h2=t.T(d2),g2={snapshot:r2.head,path:u2};
for(let t2 of m2.slice(0,100)){let a3=await F(r2.format,t2,g2,r2.scope.settings(u2));if(a3?.digests.base===void 0||a3.repaired)continue;if(a3.faults.length>0)return e2;
let o3=`base does not parse, so head is compared with ${t2.name}, the last version that does: ${h2}`;if(!i2){let r3=L(e2,a3,t2,{promised:n.ft});return{...r3,notes:[
o3,...r3.notes]}}return{...Wi(a3),pairing:c2,...e2.cause!==void 0&&{cause:e2.cause},baseFaults:i2,against:[I({...t2,relation:"base"},a3)],notes:[o3,...a3.notes]}}
if(o2.length>0)return e2;let _2=m2.length>100?"none of its newest 100 versions parses":p2?.missing&&`of its earlier versions ${p2.missing}`;if(_2===void 0||_2===
""){let t2=`base does not parse, and no earlier version does, so head is ${i2?"judged as new":"compared with what of it can be read"}: ${h2}`;return{...e2,notes:[
t2,...e2.notes]}}let v2=n.bt(`base does not parse (${h2}), and ${_2}`),{verdict:y2}=e2;return{...e2,verdict:{backward:n.xt([y2.backward,v2]),forward:n.xt([y2.forward,
v2])}}}const Yi=["date","schemaver","semver","integer","package"],Xi="(?:(?:19|20)\\d{2}[-._](?:0[1-9]|1[0-2])(?:[-._]\\d{2})?|\\d{1,9}-\\d{1,9}-\\d{1,9}|\\d{1,9}\\.\\d\
{1,9}\\.\\d{1,9}(?:[-+][0-9A-Za-z.+-]+)?|\\d{1,9}(?:\\.\\d{1,9})?)",Zi=`[vV]?${Xi}`,Qi={date:/^v?(?!\d{6}$)((?:19|20)\d{2})[-._]?(0[1-9]|1[0-2])(?:[-._]?([0-3]\d))?$/i,
schemaver:/^v?([1-9]\d{0,8})-(0|[1-9]\d{0,8})-(0|[1-9]\d{0,8})$/i,integer:/^v?(\d{1,9})$/i,package:/^v(\d{1,9})(?:p(\d{1,9}))?(?:(alpha|beta)(\d{1,9})?)?$/,semver:/^v?(\d{1,9})(?:\.(\d{1,9})(?:\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\+.*)?)?)?$/i};
function z(e2,t2){let n2=t2==="date"?e2.replace(/([._])(?=\d(?:[._]|$))/g,e3=>`${e3}0`):e2,[r2,i2,a2="0",o2="0",s2]=Qi[t2].exec(n2)??[];if(r2!==void 0&&i2!==void 0)
return t2==="package"?{text:e2,versioning:t2,numbers:[i2,["alpha","beta","0"].indexOf(o2),a2,s2??"0"].map(Number)}:{text:e2,versioning:t2,numbers:(t2==="integer"?
[i2]:[i2,a2,o2]).map(Number),...s2&&{preRelease:s2.split(".")}}}function $i(e2,t2){let n2=t2!==void 0&&/\d-\d/.test(t2)?"-":".",r2=e2.replace(/(?<=\d)_(?=\d)/g,
n2).match(RegExp("(?<![0-9A-Za-z])[vV]?(?:(?:19|20)\\d{2}[-._](?:0[1-9]|1[0-2])(?:[-._]\\d{2})?|\\d{1,9}-\\d{1,9}-\\d{1,9}|\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+][0-9A-Za-z\
.+-]+)?|\\d{1,9}(?:\\.\\d{1,9})?)(?![0-9A-Za-z])","g"))??[];return(t2===void 0?void 0:r2.findLast(e3=>ea(e3,t2)))??r2.at(-1)}function ea(e2,t2){let n2=ta([e2,t2]),
[r2,i2]=n2?[z(e2,n2),z(t2,n2)]:[];return e2===t2||r2!==void 0&&i2!==void 0&&B(r2,i2)===0}function ta(e2){if(e2.length!==0)return["date","schemaver","integer","s\
emver"].find(t2=>e2.every(e3=>z(e3,t2)))}function B(e2,t2){let n2=e2.numbers.findIndex((e3,n3)=>e3!==t2.numbers[n3]);return n2>=0?(e2.numbers[n2]??0)-(t2.numbers[n2]??
0):na(e2.preRelease,t2.preRelease)}function na(e2,t2){if(!e2||!t2)return(e2?-1:0)+ +!!t2;for(let[n2,r2]of e2.entries()){let e3=t2[n2];if(e3===void 0)return 1;if(r2===
e3)continue;let[i2,a2]=[/^\d+$/.test(r2),/^\d+$/.test(e3)];return i2&&a2?Number(r2)-Number(e3):i2===a2?g(r2,e3):i2?-1:1}return e2.length-t2.length}function ra({
versioning:e2,numbers:t2}){let[n2=0,r2=0]=t2;return e2==="package"?t2.join("."):e2==="schemaver"?String(n2):e2==="semver"?n2>0?String(n2):`0.${String(r2)}`:""}function ia(e2,t2){
return(!t2.preRelease||e2.preRelease!==void 0)&&ra(t2)===ra(e2)}function aa(e2,t2){return ia(t2,e2)&&B(e2,t2)<=0}function oa(e2,t2){if(t2.versioning!=="semver"&&
t2.versioning!=="schemaver")return;let n2=e2.numbers.findIndex((e3,n3)=>e3!==t2.numbers[n3]);return n2<0?0:3-n2}function sa({text:e2,versioning:t2,numbers:n2},r2){
let i2=3-r2,a2=n2.map((e3,t3)=>t3===i2?e3+1:t3<i2?e3:0),[o2="",s2=""]=/^(v?)([\d.]*)/i.exec(e2)?.slice(1)??[];return t2==="schemaver"?o2+a2.join("-"):o2+a2.slice(
0,Math.max(s2.split(".").length,i2+1)).join(".")}function ca(e2){let t2=e3=>/^v?\d[\da-z]*$/i.test(e3);return e2.split(/[./:_#-]/).filter(e3=>e3!==""&&!t2(e3)).
map(e3=>e3.replace(/V\d+$/,"")).join(".")}function la(e2,{baseSide:t2,isLanding:n2}){return e2&&e2!==t2&&!n2?[t2,e2]:[t2]}function ua(e2,{name:t2,commit:n2}){return/^[0-9a-f]{7,}$/.
test(e2)&&n2?.startsWith(e2)===!0||ea(t2,e2)}function da(e2,{headPath:t2,basePath:n2},{versionAt:r2}){let i2=r2?.(e2)?.version,a2=[t2,n2].flatMap(e3=>e3===void 0?
[]:r2?.(e3)?.version??[]);return i2!==void 0&&a2.length>0&&!a2.includes(i2)}function V({scope:e2},t2){return e2.settings(t2).mode?.endsWith("-transitive")===!0}
async function fa({own:e2,earlier:t2,predecessor:n2,present:r2,promised:i2}){let{basePath:a2,headPath:o2}=e2.pairing;if(a2===void 0||o2===void 0||e2.digests.base===
void 0||V(r2,o2))return[];let s2=({verdict:e3},t3)=>e3[t3].outcome==="reads",c2=e3=>i2.filter(t3=>!s2(e3,t3));if(c2(e2).length>0)return[];let l2=c2(t2).length>0?
()=>!0:({edit:e3})=>e3==="removed";if(!t2.changes.some(l2))return[];let{format:u2,baseSide:d2,scope:f2}=r2,p2={snapshot:d2,path:a2,known:o2,knownNames:e2.changes.
flatMap(({element:e3,was:t3})=>t3?[{from:t3,to:e3}]:[])},m2=n2.renamed?.map(e3=>({...e3,to:e3.base})),h2=await F(u2,{...n2,...m2&&{renamed:m2}},p2,f2.settings(a2)),
g2=new Map((h2?.changes??[]).map(e3=>[e3.fingerprint,e3]));return t2.changes.filter(l2).flatMap(e3=>{let t3=g2.get(e3.fingerprint);return t3&&c2(e3).every(e4=>!s2(
t3,e4))?[e3.fingerprint]:[]})}async function pa(e2,t2,n2){let{predecessor:r2}=n2,[i2,...a2]=await r2.instead?.()??[],o2=i2&&{...i2,instead:()=>Promise.resolve(a2)},
s2=o2&&await ha(e2,t2,{...n2,predecessor:o2});return s2&&{...s2,notes:[...s2.notes,zi(r2)]}}async function ma(e2,t2,r2,i2){let{predecessor:a2,present:o2,promised:s2,
headPath:c2}=r2,l2=o2.scope.settings(c2),u2={snapshot:o2.head,path:c2,judged:!0},d2=await ki(o2.format,u2,a2,l2);if(d2?.digests.head===void 0)return await pa(e2,
t2,r2)??{...e2,notes:[...e2.notes,zi(a2)]};let f2={snapshot:await i2.open(),path:i2.path},p2=await ki(o2.format,f2,a2,l2);return L(e2,d2,a2,{promised:s2.filter(
e3=>!p2||!n.pt(p2.verdict[e3])),how:`in ${a2.name}, which comes after it`})}async function ha(e2,t2,n2){let{predecessor:r2,present:i2,promised:a2,headPath:o2,elsewhere:s2}=n2,
{format:c2,head:l2,scope:u2}=i2,d2={snapshot:l2,path:o2,judged:!0},f2=u2.settings(o2);if(r2.follows&&e2)return ma(e2,t2,n2,r2.follows);let p2=await F(c2,r2,d2,f2);
if(p2?.digests.base===void 0){let r3=await pa(e2,t2,n2);if(r3)return r3}let m2=p2?.digests.base===void 0?void 0:p2,h2=m2&&!s2.has(r2)?await fa({own:t2,earlier:m2,
predecessor:r2,present:i2,promised:a2}):[],g2=[...new Set([...e2?.landed??[],...h2])],_2=g2.length>0?{landed:g2}:{};if(e2)return{...L(e2,m2,r2,{promised:a2,proposed:t2.
changes}),..._2};if(!m2)return;let{pairing:v2,cause:y2,notes:b2}=t2;return{..._2,...Wi(m2),pairing:v2,...y2!==void 0&&{cause:y2},notes:[...new Set([`compared wi\
th ${r2.name}`,...m2.notes,...b2])],against:[I(r2,m2)]}}async function H(e2,t2,{format:n2},r2="name"){if(t2===void 0||!e2.entries.has(t2))return[];await e2.load(
[t2]);let i2=e2.read(t2);if(!("fault"in i2))return r2==="alias"?n2.aliases?.(t2,i2.text)??[]:r2==="root"&&n2.roots?n2.roots(t2,i2.text):n2.declares(t2,i2.text)}
async function ga(e2,t2,n2){let r2=new Set(await H(e2,t2,n2,"alias"));return(await H(e2,t2,n2)??[]).filter(e3=>!r2.has(e3))}const _a=D(()=>D(()=>new Map));function va(e2,t2,n2){
let r2=_a(t2)(e2),{id:i2}=n2.format,a2=r2.get(i2)??ya(e2,t2,n2);return r2.set(i2,a2),a2}async function ya(e2,t2,{format:n2,scope:r2}){let i2=[];for(let[a3,{oid:o3}]of e2.
entries)o3!==void 0&&t2.entries.get(a3)?.oid===o3||r2.skipped(a3)!==void 0||await E(e2,r2,a3)===n2.id&&i2.push(a3);await Promise.all([e2.load(i2),t2.load(i2.filter(
e3=>t2.entries.has(e3)))]);let a2=new Map,o2=[];for(let r3 of i2){let i3=e2.read(r3),s2="text"in i3?n2.declares(r3,i3.text):[],c2=t2.entries.has(r3)?t2.read(r3):
void 0,l2=c2&&"text"in c2?c2.text:"";!s2&&"text"in i3&&o2.push({path:r3,text:i3.text,other:l2});let u2=new Set(await ga(t2,r3,{format:n2}));for(let e3 of s2??[])
u2.has(e3)||a2.set(e3,[...a2.get(e3)??[],r3])}return{paths:a2,unread:o2}}function ba({unread:e2},t2,n2){let r2=[...t2];return e2.find(({path:e3,text:t3,other:i2})=>n2(
e3)&&r2.some(e4=>xa(t3,e4)&&!xa(i2,e4)))?.path}function xa(e2,t2){let n2=Sa(t2);if(n2==="")return!0;for(let t3=e2.indexOf(n2);t3>=0;t3=e2.indexOf(n2,t3+1))if(!/\w/.
test(e2.charAt(t3-1))&&!/\w/.test(e2.charAt(t3+n2.length)))return!0;return!1}function Sa(e2){let[,t2]=/^extend (\S+) /.exec(e2)??[],n2=e2.split(e2.includes("/")?
"/":".").filter(e3=>e3!=="");return t2??n2.at(-1)??e2}async function Ca({open:e2,path:t2}){return{snapshot:await e2(),path:t2}}const U=e2=>JSON.stringify(e2),wa=D(
e2=>new Set([...e2.values()].map(e3=>U(e3.slice(0,-1))))),Ta=e2=>e2.length>0,Ea=D(()=>new Map);function Da(e2,t2){let n2=Ea(t2.baseSide),r2=n2.get(e2)??new LandedStates(
e2,t2);return n2.set(e2,r2),r2}var LandedStates=class{present;base;#e;#t;#n=new Map;#r=new Map;#i=new Map;constructor(e2,t2){this.present=t2,this.base={snapshot:t2.
baseSide,path:e2},this.#e=[this.base]}namesIn(e2){let{oid:t2}=e2.snapshot.entries.get(e2.path)??{},n2=(t2===void 0?void 0:this.#r.get(t2))??this.#a(e2);return t2!==
void 0&&this.#r.set(t2,n2),n2}async#a(e2){if(!e2.snapshot.entries.has(e2.path))return new Map;let{format:t2,scope:n2}=this.present,r2=await t2.elements({...e2,settings:n2.
settings(this.base.path)});return new Map(r2?.elements.map(e3=>[U(e3),e3]))}threadsSince(e2){let t2=JSON.stringify([e2.path,e2.snapshot.entries.get(e2.path)?.oid]),
n2=this.#i.get(t2)??this.#o(e2);return this.#i.set(t2,n2),n2}async#o(e2){let t2=await this.#u(e2),n2=await this.namesIn(e2),r2=wa(n2),i2=[...n2].flatMap(([e3,t3])=>r2.
has(e3)&&Ta(t3)?[t3]:[]);if(!t2.isReached)return this.#s(i2,n2,t2);let a2=i2.map(e3=>({from:e3,names:[e3],isAtBase:!0}));for(let[e3,n3]of(await this.#l(t2.files)).
reverse()){let t3=(await this.#f(e3,n3)).map(({from:e4,to:t4})=>({from:t4,to:e4})),r3=await this.namesIn(n3);a2=a2.map(e4=>{let n4=e4.names.at(-1)??[],i3=e4.isAtBase?
k(n4,t3):n4,a3=r3.has(U(i3));return{...e4,isAtBase:a3,names:a3?[...e4.names,i3]:e4.names}})}return a2}async#s(e2,t2,n2){let r2=await this.namesIn(this.base),i2=new Map;
for(let t3 of e2)r2.has(U(t3))&&i2.set(U(t3),{from:t3,names:[t3],isAtBase:!0});for(let e3 of wa(r2)){let a2=r2.get(e3);if(!a2||!Ta(a2)||t2.has(e3))continue;let o2=await this.#c(
a2,n2.files),s2=o2.findIndex(e4=>t2.has(U(e4))),c2=o2[s2];c2&&(i2.get(U(c2))?.names.length??1)===1&&i2.set(U(c2),{from:c2,names:o2.slice(0,s2+1).reverse(),isAtBase:!0})}
return[...i2.values()]}async missingSince(e2){let{isReached:t2}=await this.#u(e2);return t2?void 0:(await this.#t)?.missing}async namesBack(e2,t2){return this.#c(
t2,(await this.#u(e2)).files)}async#c(e2,t2){let n2=[e2];for(let[e3,r2]of await this.#l(t2))n2.push(k(n2.at(-1)??[],await this.#f(e3,r2)));return n2}async#l(e2){
let t2=[],n2;for(let r2 of e2)r2.snapshot.entries.has(r2.path)&&(await this.namesIn(r2)).size===0||(n2&&t2.push([r2,n2]),n2=r2);return t2}async#u({snapshot:e2,path:t2}){
let n2=e2.entries.get(t2)?.oid,r2=[];for(let e3=this.base;e3;e3=await this.#d(r2.length))if(r2.push(e3),n2!==void 0&&e3.snapshot.entries.get(e3.path)?.oid===n2)
return{files:r2,isReached:!0};return{files:r2,isReached:!1}}async#d(e2){let{find:t2}=this.present;this.#t??=Promise.resolve(t2.history?.({path:this.base.path,all:!0}));
let n2=(await this.#t)?.predecessors[e2-1],r2=this.#e[e2]??(n2&&await Ca(n2));return r2&&(this.#e[e2]=r2),r2}async#f(e2,t2){let[n2,r2]=[await this.namesIn(e2),await this.
namesIn(t2)];if(r2.size===0||[...wa(n2)].every(e3=>r2.has(e3)))return[];let{format:i2,scope:a2}=this.present,o2={path:e2.path,open:()=>Promise.resolve(e2.snapshot)},
s2=this.#n.get(e2)??F(i2,o2,t2,a2.settings(this.base.path)).then(e3=>e3?.changes.flatMap(({element:e4,was:t3})=>t3?[{from:e4,to:t3}]:[])??[]);return this.#n.set(
e2,s2),s2}};async function Oa(e2,t2,n2){let{gone:r2,mayBe:i2,present:a2}=n2,o2=[...new Set([...r2.paths.values()].flat())].filter(i2);if(e2.isGiven||!a2.format.
followsMoves||t2.length===0||o2.length===0||o2.length>10)return[];let s2=await Aa(t2,n2),c2=[];for(let t3 of s2.size===0?[]:o2.sort()){let i3=[...r2.paths].flatMap(
([e3,n3])=>n3.includes(t3)?[e3]:[]),o3={snapshot:n2.side,path:t3},l2=Da(t3,a2),u2=new Map((await l2.threadsSince(o3)).map(e3=>[U(e3.from),e3])),d2=await l2.namesIn(
{snapshot:a2.head,path:t3});for(let r3 of await ja(i3,o3,n2)){let n3=u2.get(U(r3.element));if(!n3||n3.isAtBase&&d2.has(U(n3.names.at(-1)??[])))continue;let[i4]=n3.
names.flatMap(e3=>s2.get(ka(r3,e3))??[]),a3=i4&&e2.called(t3);if(!a3)continue;let o4=[{from:r3.element,base:i4.element,to:i4.element}];c2.push({...a3,names:[r3.
name,i4.name],renamed:o4})}}return c2}function ka({name:e2,element:t2},n2){return e2.slice(0,-A(t2).length)+A(n2)}async function Aa(e2,{pairing:{basePath:t2,headPath:n2},
present:r2,side:i2}){let a2=new Map,o2=[{snapshot:r2.head,path:n2},{snapshot:r2.baseSide,path:t2}];for(let{snapshot:n3,path:s2}of o2)for(let o3 of s2===void 0?[]:
await ja(e2,{snapshot:n3,path:s2},{present:r2})){let{element:e3}=o3,n4=t2===void 0?[e3]:await Da(t2,r2).namesBack({snapshot:i2,path:t2},e3);for(let e4 of n4){let t3=ka(
o3,e4);a2.has(t3)||a2.set(t3,o3)}}return a2}async function ja(e2,t2,{present:n2}){let r2=[...(await Da(t2.path,n2).namesIn(t2)).values()],i2=new Set(r2.flatMap(
([e3,...t3])=>t3.length>0&&e3?[e3]:[])),a2=new Set(await H(t2.snapshot,t2.path,n2));return[...i2].flatMap(t3=>{let[n3]=[...a2].filter(e3=>e3===t3||e3.endsWith(`\
.${t3}`)).sort((e3,t4)=>e3.length-t4.length);return n3!==void 0&&e2.includes(n3)?[{name:n3,element:[t3]}]:[]})}async function Ma({predecessors:e2,states:t2=[],missing:n2},{
pairing:r2,changes:i2},a2){let o2=n2===void 0?[]:[n2],s2=t2.length===0?new Map:await Na(r2,a2),c2=t2.every(({name:t3})=>e2.some(e3=>e3.name===t3));if(s2===void 0&&
!c2&&o2.push("what this file is called cannot be told from its text: write its identifier on the line of its key"),s2===void 0||s2.size===0)return{predecessors:e2,
...o2.length>0&&{missing:o2.join(", and ")}};let l2=[],u2=new Set;for(let n3 of t2){let t3=e2.filter(({name:e3})=>e3===n3.name),c3=await Pa(n3,{own:s2,inPlace:t3,
pairing:r2,changes:i2,present:a2}),{entries:d2}=await n3.open(),f2=({path:e3,names:t4,renamed:n4})=>{let r3=JSON.stringify([e3,d2.get(e3)?.oid,t4,n4]);return!u2.
has(r3)&&u2.add(r3)};l2.push(...t3,...c3.predecessors.filter(f2)),c3.missing!==void 0&&o2.push(c3.missing)}return{predecessors:l2,...o2.length>0&&{missing:o2.join(
", and ")}}}async function Na({basePath:e2,headPath:t2},n2){let{head:r2,baseSide:i2}=n2,[a2,o2]=[await H(r2,t2,n2),await H(i2,e2,n2)],s2=new Set([...a2??[],...o2??
[]]);return a2&&new Map([...s2].map(e3=>[e3,a2.includes(e3)&&o2?.includes(e3)===!0]))}async function Pa(e2,{own:t2,inPlace:n2,pairing:r2,changes:i2,present:a2}){
let o2=await e2.open(),s2=new Set(t2.keys());for(let{path:e3}of n2)for(let t3 of await H(o2,e3,a2)??[])s2.delete(t3);if(s2.size===0)return{predecessors:[]};let{
scope:c2,removed:l2,baseSide:u2}=a2,d2=await va(o2,a2.head,a2),f2=[...s2].some(e3=>t2.get(e3))?(await va(o2,u2,a2)).paths:d2.paths,p2=e3=>[...new Set([...d2.paths.
get(e3)??[],...t2.get(e3)?f2.get(e3)??[]:[]])],m2=e3=>u2.entries.get(e3)?.oid===o2.entries.get(e3)?.oid,h2=e3=>!n2.some(t3=>t3.path===e3)&&!(l2.has(e3)&&m2(e3))&&
!da(e3,r2,c2),g2=t3=>e2.isGiven&&t3.length>1?[]:t3.filter(h2),_2=new Map([...s2].map(e3=>[e3,g2(p2(e3))])),v2=[...new Set([..._2.values()].flat())].sort().flatMap(
t3=>{let n3=[..._2].flatMap(([e3,n4])=>n4.length===0||n4.includes(t3)?[e3]:[]),r3=e2.called(t3);return r3?[{...r3,names:n3}]:[]}),y2=[..._2].flatMap(([e3,t3])=>t3.
length===0?[e3]:[]),b2=new Set(i2.map(({element:[e3]})=>e3)),x2=await Oa(e2,y2.filter(e3=>!t2.get(e3)||b2.has(Sa(e3))),{pairing:r2,present:a2,side:o2,gone:d2,mayBe:h2}),
S2=[...v2,...x2],C2=ba(d2,y2,h2),w2=n2.length>0?void 0:y2.find(e3=>p2(e3).length>1),ee2=[...w2===void 0?[]:[`${e2.name} holds ${w2} in several files (${p2(w2).sort().
slice(0,2).join(", ")}): name the folder of one version`],...C2===void 0?[]:[`${C2} of ${e2.name} does not parse, and may hold what is here now`],...S2.length>200?
[`${e2.name} holds what is here now in more than 200 files`]:[]];return{predecessors:S2.slice(0,200),...ee2.length>0&&{missing:ee2.join(", and ")}}}async function Fa(e2,t2){
let{scope:n2,baseSide:r2,head:i2}=t2,a2=Ia(e2,n2);if(a2.length===0||e2.faults.length>0||e2.lastingFaults)return e2;let o2=await La(e2,t2);if(o2.size===0)return e2;
let s2=await va(i2,r2,t2),{pairing:c2}=e2,l2=e3=>e3!==c2.headPath&&!da(e3,c2,n2),u2=Ha([...o2]),d2=ba(s2,o2,l2);if(d2!==void 0)return R(e2,`${d2} cannot be read\
 by name, and may declare ${u2} now`,a2);let f2=new Map;for(let n3 of o2)for(let r3 of s2.paths.get(n3)??[])if(l2(r3)&&await Ra(n3,r3,t2)&&(f2.set(r3,[...f2.get(
r3)??[],n3]),f2.size>20))return R(e2,`more than 20 files declare ${u2} now`,a2);let p2=e2;for(let[e3,n3]of[...f2].sort())p2=await za(p2,{path:e3,names:n3,lost:o2,
present:t2,promised:a2});return p2}function Ia({pairing:e2,format:t2},r2){let i2=[e2.basePath??[],e2.headPath??[]].flat(),a2=new Set(i2.flatMap(e3=>n.Ot(n.Tt(r2.
settings(e3),t2))));return n.ft.filter(e3=>a2.has(e3))}async function La({pairing:{basePath:e2,headPath:t2},keepsNames:n2},r2){let{baseSide:i2,head:a2,format:o2}=r2;
if(e2===void 0||t2===void 0||n2||o2.followsMoves)return new Set;let s2=new Set(await H(i2,e2,r2,"root"));for(let n3 of new Set([e2,t2]))for(let e3 of await ga(a2,
n3,r2))s2.delete(e3);return s2}async function Ra(e2,t2,{cameFrom:n2,baseSide:r2,...i2}){let a2=n2.get(t2);return a2===void 0||!(await ga(r2,a2,i2)).includes(e2)}
async function za(e2,t2){let{path:r2,names:i2,lost:a2,present:o2,promised:s2}=t2,{format:c2,scope:l2,base:u2,baseSide:d2,head:f2}=o2,{basePath:p2=""}=e2.pairing,
m2=n.Dt(e2.pairing),h2=new Set(await H(d2,p2,o2)),g2=new Set(await ga(d2,r2,o2)),_2=(await H(f2,r2,o2)??[]).filter(e3=>!g2.has(e3)&&(a2.has(e3)||!h2.has(e3))),v2={
relation:"base",name:u2.ref,path:p2,names:_2,open:()=>Promise.resolve(d2)},y2=await F(c2,v2,{snapshot:f2,path:r2,judged:!0,known:m2},l2.settings(m2)),b2=`in ${r2}\
, which declares ${Ha(i2)} now`;if(!y2||y2.faults.length>0||y2.digests.base===void 0)return R(e2,`what stands ${b2} cannot be compared`,s2);let x2=y2.changes.filter(
t3=>!Ba(t3,e2.changes,s2));return x2.length===0&&s2.every(t3=>Va(e2,y2,t3))?e2:L(e2,{...y2,changes:x2},v2,{promised:s2,how:b2})}function Ba(e2,t2,r2){let{file:i2,
line:a2,column:o2}=e2.location??{};return t2.some(({rule:t3,location:s2,verdict:c2})=>t3===e2.rule&&s2?.file===i2&&s2?.line===a2&&s2?.column===o2&&r2.every(t4=>e2.
verdict[t4].outcome==="reads"||n.pt(c2[t4])))}function Va(e2,t2,r2){return t2.verdict[r2].outcome==="reads"||n.pt(e2.verdict[r2])}function Ha(e2){let n2=e2.length-
3;return t.I(n2>1?[...e2.slice(0,3),`${String(n2)} more`]:e2)}function Ua(e2,t2){let r2=new Set(e2.changes.map(({fingerprint:e3})=>e3));return t2.changes.filter(
({fingerprint:e3,verdict:t3,effect:i2})=>!r2.has(e3)&&i2!=="none"&&n.ft.some(e4=>t3[e4].outcome!=="reads"))}async function Wa(e2,t2,n2){let{basePath:r2,headPath:i2}=t2.
pairing;if(e2.renamed||t2.changes.length===0||r2===void 0||i2===void 0)return{predecessor:e2,hidden:[]};let a2=Da(r2,n2),o2=await Ca(e2),{isNew:s2,isGone:c2,lost:l2}=await Ga(
o2,t2.changes,a2);if(l2.length===0&&!s2&&!c2)return{predecessor:e2,hidden:[]};let u2=await a2.threadsSince(o2),d2=Ka(u2,t2.changes),f2=await a2.namesIn({snapshot:n2.
head,path:i2}),p2=new Set(d2.map(({to:e3})=>U(e3))),m2=e2.names?d2:d2.filter(({from:e3,to:t3})=>U(e3)!==U(t3)&&f2.has(U(e3))&&!p2.has(U(e3))),h2=d2.filter(e3=>!m2.
includes(e3)),g2=new Set(u2.flatMap(({from:e3,isAtBase:t3})=>t3?[U(e3)]:[])),_2=s2&&l2.some(e3=>!g2.has(e3))&&e2.relation==="tag"?await a2.missingSince(o2):void 0;
return{predecessor:h2.length>0?{...e2,renamed:h2}:e2,hidden:m2,..._2!==void 0&&{missing:_2}}}async function Ga(e2,t2,n2){let r2=await n2.namesIn(e2),i2=await n2.
namesIn(n2.base),a2=wa(i2),o2=e3=>a2.has(U(e3))&&!r2.has(U(e3));return{lost:[...wa(r2)].filter(e3=>!i2.has(e3)),isNew:t2.some(({element:e3,was:t3=e3})=>t3.some(
(e4,n3)=>o2(t3.slice(0,n3+1)))),isGone:t2.some(({element:e3,was:t3,edit:n3})=>(t3!==void 0||n3==="removed")&&a2.has(U(t3??e3)))}}function Ka(e2,t2){let n2=t2.flatMap(
({element:e3,was:t3})=>t3?[{from:t3,to:e3}]:[]),r2=new Set(t2.flatMap(({element:e3,edit:t3})=>t3==="removed"?[U(e3)]:[])),i2=[];for(let{from:t3,names:a2,isAtBase:o2}of[
...e2].sort((e3,t4)=>e3.from.length-t4.from.length)){let e3=a2.at(-1)??t3,s2=k(e3,n2),c2=U(k(t3,i2))===U(s2);o2&&(!c2||r2.has(U(e3)))&&i2.push({from:t3,base:e3,
to:s2})}return i2}async function qa(e2,t2,{followed:r2,isFirst:i2,present:a2,promised:o2}){let s2=e2;for(let[e3,{predecessor:c2,hidden:l2,missing:u2}]of r2.entries()){
if(u2!==void 0&&(s2=R(s2,`of its landed states ${u2}`,o2)),l2.length===0)continue;let r3=await Ja(c2,l2,{own:t2,present:a2,promised:o2});r3&&(s2=Ya(s2,r3,c2,{promised:e3===
0&&i2?n.ft:o2,proposed:t2.changes}))}return s2}async function Ja(e2,t2,{own:n2,present:r2,promised:i2}){let{headPath:a2=""}=n2.pairing,{format:o2,head:s2,scope:c2}=r2,
l2={path:e2.path,open:e2.open,renamed:t2},u2=await F(o2,l2,{snapshot:s2,path:a2,judged:!0},c2.settings(a2));if(u2?.digests.base===void 0)return;let d2=u2.changes.
filter(({element:e3,edit:n3})=>t2.some(({base:t3,to:r3})=>O(e3,n3==="removed"?t3:r3))),f2={...u2,changes:d2};return{...f2,landed:await fa({own:n2,earlier:f2,predecessor:l2,
present:r2,promised:i2})}}function Ya(e2,t2,r2,i2){let a2=I(r2,t2),o2=e2.against??[],s2=o2.findIndex(({relation:e3,name:t3,path:n2})=>e3===a2.relation&&t3===a2.
name&&n2===a2.path),c2=e3=>({backward:n.xt(e3.map(({backward:e4})=>e4)),forward:n.xt(e3.map(({forward:e4})=>e4))}),l2=c2(t2.changes.map(e3=>e3.verdict)),u2=c2([
l2,...o2.slice(s2,s2+1).map(e3=>e3.verdict)]),d2=`${r2.name} has it under another name`;return{...L(e2,{...t2,verdict:l2},r2,{...i2,how:d2}),landed:[...new Set(
[...e2.landed??[],...t2.landed])],against:o2.map((e3,t3)=>t3===s2?{...e3,verdict:u2}:e3)}}function Xa({pairing:e2,format:t2,id:r2,faults:i2,notes:a2,digests:o2,
cause:s2}){return{pairing:e2,format:t2,id:r2,faults:i2,notes:a2,digests:o2,...s2!==void 0&&{cause:s2},verdict:n.ut,changes:[]}}function Za(e2,t2){let n2=e2.pairing.
status==="removed"?"nobody has it":"it is judged as new",r2=t2.length===0?[]:[`not in ${t2.join(" and not in ")}: ${n2}`];return{...Xa(e2),against:[],notes:[...r2,
...e2.notes]}}function Qa({rule:e2,element:t2,was:r2=t2,verdict:i2},{uses:a2=[]},o2){let s2=n.ft.filter(e3=>n.pt(i2[e3])),c2=a2.flatMap(({type:e3,at:n2})=>O(t2,
e3)?[[...n2,...t2.slice(e3.length)]]:[]);return o2.some(i3=>{let a3=[i3.element,i3.was??i3.element],o3=[t2,r2,...c2].some(e3=>a3.some(t3=>O(e3,t3)||O(t3,e3))),l2=i3.
edit!=="added"||i3.rule===e2;return o3&&l2&&s2.some(e3=>n.pt(i3.verdict[e3]))})}function $a(e2,t2,n2){let r2=Ua(e2,t2).filter(n3=>!Qa(n3,t2,e2.changes));if(r2.length===
0||n2.length===0||e2.unknownIn!==void 0||e2.against?.length===0)return e2;let i2=r2.length>3?[`${String(r2.length-3)} more changes are free so`]:[],a2=r2.slice(
0,3).map(({message:e3})=>`${e3}: free, because what it breaks is not in ${n2.join(" or ")}`);return{...e2,notes:[...e2.notes,...a2,...i2]}}function eo({digests:e2,
changes:t2,verdict:r2}){let i2=t2.length>0&&t2.every(to);return e2.base===e2.head||n.dt(r2)==="full"&&i2}function to({effect:e2,verdict:t2,element:r2,pointer:i2,
surfaces:a2}){return r2.length===0&&i2===void 0&&a2===void 0&&e2==="none"&&n.dt(t2)==="full"}async function no({path:e2,line:t2,version:n2},{departures:r2,scope:i2,
head:a2,format:o2}){for(let s2 of r2.removed??[]){let r3=i2.versionAt?.(s2.path);if(r3?.line!==t2||!ea(r3.version,n2))continue;let c2=await F(o2,{path:s2.path,open:s2.
before},{snapshot:a2,path:e2},i2.settings(e2));if(c2?.digests.base!==void 0&&!eo(c2))return{removed:`${s2.path}, removed with commit ${s2.commit.slice(0,9)}`}}return{}}
const ro=D(()=>new Map);async function io(e2,t2){if(!oo(e2))return;let n2=ro(t2.head),r2=JSON.stringify([e2.prefix,e2.version,t2.format.id]),i2=n2.get(r2)??ao(e2,
t2);n2.set(r2,i2);let{own:a2,left:o2,only:s2}=await i2,c2=a2.find(({path:t3})=>t3===e2.path),l2=e3=>[...e3.names].filter(e4=>c2?.names.has(e4)).length,[u2]=o2.filter(
e3=>l2(e3)>0).sort((e3,t3)=>l2(t3)-l2(e3)||po(e3,t3)),d2=c2?.names.size===0&&s2?.names.size===0;return(u2??(a2.length===1||d2?s2:void 0))?.path}async function ao(e2,t2){
let{baseSide:n2,head:r2}=t2,i2=so(e2,t2),a2=lo(r2,e2,t2),o2=a2.filter(({version:t3})=>t3===e2.version),s2=new Set(o2.map(({line:e3})=>e3)),c2=[...i2,...a2.filter(
({path:e3})=>!n2.entries.has(e3))].filter(t3=>t3.version!==e2.version&&fo(t3,e2)),l2=await mo([...new Map([...c2].sort(po).reverse().map(e3=>[e3.line,e3])).values()].
filter(({line:e3})=>!s2.has(e3)),t2),[u2]=c2.filter(({order:e3})=>e3).sort(po),d2=await mo(c2.filter(({version:e3})=>e3===u2?.version),t2),[f2]=d2.length===1&&!s2.
has(d2[0]?.line??"")?d2:[];return{own:await mo(o2,t2),left:l2,only:f2}}function oo({path:e2,prefix:t2,version:n2}){return e2.startsWith(`${t2}${n2}/`)}function so(e2,t2){
let{baseSide:n2,scope:r2}=t2;return la(r2.settings(e2.path).governed,t2).flatMap(r3=>lo(r3,e2,t2).filter(({path:e3})=>r3===n2||!n2.entries.has(e3)))}async function co(e2,t2,n2){
let r2=t2.flatMap(({version:e3})=>e3??[]);if(!oo(e2))return[];let i2=new Set(t2.map(({path:e3})=>e3)),a2=so(e2,n2),o2=new Set([e2.line,...a2.flatMap(({path:e3,line:t3})=>i2.
has(e3)?[t3]:[])]),s2=new Map;for(let e3 of[...a2].sort(po).reverse())e3.order&&!o2.has(e3.line)&&s2.set(e3.line,e3);let c2=({line:e3})=>{let t3=a2.flatMap(t4=>t4.
line===e3&&t4.order?[t4.order]:[]).flatMap(e4=>r2.flatMap(t4=>ra(e4)===ra(t4)?[Math.sign(B(e4,t4))]:[]));return t3[0]!==void 0&&t3[0]!==0&&t3.every(e4=>e4===t3[0])},
l2=[...s2.values()].filter(c2);if(l2.length===0)return[];let[u2]=await mo(lo(n2.head,e2,n2).filter(({path:t3})=>t3===e2.path),n2);return(await mo(l2,n2)).filter(
({names:e3})=>[...e3].some(e4=>u2?.names.has(e4))).map(({path:e3})=>e3)}function lo(e2,t2,{scope:n2}){let{prefix:r2,peer:i2,version:a2}=t2;return e2.entries.containing(
r2).flatMap(o2=>{if(!o2.startsWith(r2)||n2.skipped(o2)!==void 0)return[];let s2=i2(o2)&&n2.versionAt?.(o2);if(s2?.prefix!==r2||!oo(s2))return[];let c2=uo(t2,s2.
version,a2);return[{...s2,side:e2,order:c2&&z(s2.version,c2)}]})}function uo({versioning:e2},...t2){return e2??ta(t2)}function fo({order:e2},t2){let n2=e2&&z(t2.
version,e2.versioning);return!e2||!n2||aa(e2,n2)&&B(e2,n2)!==0}function po(e2,t2){return e2.order&&t2.order?B(t2.order,e2.order)||_(({path:e3})=>e3)(e2,t2):(e2.
order?-1:0)+ +!!t2.order||_(({path:e3})=>e3)(t2,e2)}async function mo(e2,{scope:t2,format:n2}){let r2=[];for(let t3 of new Set(e2.map(e3=>e3.side)))await t3.load(
e2.filter(e3=>e3.side===t3).map(({path:e3})=>e3));for(let i2 of e2){let e3=i2.side.read(i2.path);if(!("text"in e3)||await E(i2.side,t2,i2.path)!==n2.id)continue;
let a2=n2.declares(i2.path,e3.text)??[];r2.push({...i2,names:new Set(a2.map(ca))})}return r2}function W({path:e2,text:t2,side:n2,proposed:r2,name:i2}){return{relation:"\
version",name:i2??(r2?`${t2} of this proposal`:t2),path:e2,open:()=>Promise.resolve(n2)}}function ho(e2,t2){let n2=t2.filter(({version:e3})=>e3).sort(go)[0]??[...t2].
sort(_(({path:e3})=>e3)).at(-1);return{predecessors:n2?[W(n2)]:[],facts:{...e2,isOutOfLine:!0}}}function go(e2,t2){return!e2.version||!t2.version?(e2.version?-1:
0)+ +!!t2.version:B(t2.version,e2.version)}function _o(e2,t2){let n2=t2.findIndex(({text:t3})=>e2!==void 0&&ea(t3,e2));return n2<0?t2:t2.slice(0,n2+1)}function vo({
text:e2,version:t2},n2){if(!t2||n2.preRelease||t2.preRelease)return!1;if(n2.versioning==="integer")return(n2.numbers[0]??0)>(t2.numbers[0]??0)+1;let r2=oa(t2,n2);
return r2!==void 0&&r2>0&&e2!==n2.text&&!yo(t2,n2,r2)}function yo(e2,t2,n2){let r2=z(sa(e2,n2),t2.versioning);return r2!==void 0&&B(r2,t2)===0}function bo(e2,{landed:t2,
proposed:n2,isTransitive:r2,checkpoint:i2},a2){let o2=t3=>t3.filter(({version:t4})=>t4&&ia(e2,t4)).sort(go),s2=({version:t3})=>t3!==void 0&&B(t3,e2)<0,[c2,l2]=[
o2(t2),o2(n2).filter(s2)],u2=_o(i2,c2.filter(s2)),d2=c2.filter(e3=>!s2(e3)),[f2]=u2,p2=f2?r2?u2:[f2]:d2.slice(-1),m2=()=>Promise.resolve(u2.slice(1).map(W)),h2=l2.
filter(e3=>!f2||go(e3,f2)<0),g2=r2?h2:h2.slice(0,1),_2=[...t2].sort(go)[0],v2=g2[0]??f2,y2=d2.filter(({version:t3})=>!e2.preRelease||t3?.preRelease).reverse(),b2=v2?
y2.map(e3=>({...W(e3),follows:W(v2)})):[],[x2,...S2]=b2,C2=r2||!x2?b2:[{...x2,instead:()=>Promise.resolve(S2)}];return{predecessors:[...[...p2,...g2].map(e3=>({
...W(e3),...e3===f2&&!r2&&{instead:m2}})),...C2],facts:{...a2,...v2&&{before:v2.text},remarks:[...a2.remarks,..._2&&!s2(_2)&&d2.length>0?[`${e2.text} comes belo\
w ${d2.at(-1)?.text??_2.text}, which has landed before it`]:[],...v2&&vo(v2,e2)?[`${e2.text} comes after ${v2.text}: the versions between are skipped`]:[],...g2.
length>0?[`${e2.text} and ${g2.map(({text:e3})=>e3).join(", ")} come at once: the one before ${e2.text} never landed`]:[]]}}}const xo=D(()=>new WeakMap);function So({
line:e2,path:t2},{baseSide:n2,scope:r2}){let i2=xo(n2),a2=i2.get(r2)??new Map;if(!i2.has(r2)){i2.set(r2,a2);for(let e3 of n2.entries.keys()){let t3=r2.versionAt?.(
e3)?.line;if(t3===void 0)continue;let n3=t3.toLowerCase();a2.set(n3,(a2.get(n3)??new Map).set(t3,e3))}}return[...a2.get(e2.toLowerCase())??[]].filter(([t3])=>t3!==
e2).sort().flatMap(([,e3])=>{let n3=r2.versionAt?.(e3);return n3?[{...n3,path:t2}]:[]})}async function Co(e2,t2,n2){let{landed:r2}=await wo(e2,await E(t2,n2,e2.
path),{baseSide:t2,head:t2,scope:n2,isLanding:!0,departures:{arrivals:new Map,departed:[]}});return[...r2].sort(go)}async function wo(e2,t2,{baseSide:n2,head:r2,
scope:i2,isLanding:a2,departures:o2}){let{governed:s2}=i2.settings(e2.path),c2=n3=>Eo(n3,e2,t2,i2),l2=[];for(let e3 of la(s2,{baseSide:n2,isLanding:a2}))l2.push(
...(await c2(e3)).filter(({path:t3})=>e3===n2||!n2.entries.has(t3)));let u2=[...l2,...await To(e2,o2.departed,l2)],d2=new Set(u2.map(({path:e3})=>e3)),f2=(await c2(
r2)).filter(({path:t3})=>!d2.has(t3)&&t3!==e2.path),p2=e2.versioning??ta((e3=>e3.map(({text:e4})=>e4))(u2.length>0?u2:[...f2,{text:e2.version}])),m2=e3=>({...e3,
version:p2&&z(e3.text,p2)});return{versioning:p2,landed:u2.map(m2),proposed:f2.map(e3=>m2({...e3,proposed:!0}))}}async function To({line:e2,peer:t2},n2,r2){let i2=[];
for(let{path:a2,predecessor:o2}of n2){let n3=t2(a2);n3?.line!==e2||r2.some(({text:e3})=>e3===n3.version)||i2.push({path:a2,text:n3.version,side:await o2.open(),
name:o2.name})}return i2}async function Eo(e2,t2,n2,r2){let i2=e2.entries.containing(t2.prefix).flatMap(e3=>{if(!e3.startsWith(t2.prefix)||r2.skipped(e3)!==void 0)
return[];let n3=t2.peer(e3);return n3?.line===t2.line?[n3]:[]}),a2=new Set(i2.flatMap(e3=>e3.ending===t2.ending?[e3.version]:[])),o2=[];for(let{path:s2,version:c2,
ending:l2}of i2)(l2===t2.ending||!a2.has(c2)&&await E(e2,r2,s2)===n2)&&o2.push({path:s2,text:c2,side:e2});return o2}async function Do(e2,t2){let{pairing:n2}=e2,
{headPath:r2}=n2,i2=r2===void 0?void 0:t2.scope.versionAt?.(r2);if(!i2)return;let a2=await wo(i2,e2.format,t2),o2=Oo(i2,a2)?void 0:await ko(i2,n2,t2),s2=await Ao(
i2,o2??a2,t2),c2=[...(o2??a2).landed,...s2.landed],l2=n2.basePath===void 0?void 0:t2.scope.versionAt?.(n2.basePath),u2=c2.length>0?[]:So(i2,t2),d2=[];for(let n3 of u2)
n3.line!==l2?.line&&d2.push(await wo(n3,e2.format,t2));let{versioning:f2}=o2??d2[0]??a2,p2=[...c2,...d2.flatMap(e3=>e3.landed.map(jo))],m2={version:i2.version,versioning:f2,
remarks:u2.map(No),...i2.other!==void 0&&{otherVersion:i2.other},...Po(e2.id,i2.version,f2)},h2=n2.status==="moved"&&p2.length>0;if(n2.status!=="added"&&!(h2&&Mo(
i2,n2,t2)))return{predecessors:[],facts:m2};let g2=h2?[]:[...a2.proposed,...o2?.proposed??[],...s2.proposed],_2=f2&&z(i2.version,f2);if(!_2||i2.other!==void 0)return ho(
m2,p2);let v2=({version:e3})=>e3&&B(e3,_2)===0,y2=p2.find(v2);if(y2)return{predecessors:[W(y2)],facts:{...m2,edits:y2.path}};let b2=g2.find(v2),x2=t2.scope.checkpoint?.(
i2.path),S2={landed:p2,proposed:g2,isTransitive:V(t2,i2.path),checkpoint:x2},C2=[...p2,...g2].map(({text:e3})=>e3),w2=await no(i2,t2);return bo(_2,S2,{...m2,...w2,
others:C2,...b2&&{twin:b2.path}})}function Oo({version:e2},{versioning:t2,landed:n2}){let r2=t2&&z(e2,t2);return r2?n2.some(e3=>e3.version&&aa(e3.version,r2)):n2.
length>0}async function ko(e2,{status:t2,basePath:n2},r2,i2=10){let a2=n2!==void 0&&r2.scope.versionAt?.(n2)?.prefix!==e2.prefix,o2=(t2==="added"||a2)&&i2>0?await io(
e2,r2):void 0,s2=o2===void 0?void 0:e2.peer(o2);if(!s2)return;let c2={...e2,...s2},l2=await wo({...c2,path:e2.path},r2.format.id,r2),u2=l2.landed.length===0?await ko(
c2,{status:"added"},r2,i2-1):void 0;return{versioning:(u2??l2).versioning,landed:u2?.landed??l2.landed.map(jo),proposed:[...l2.proposed,...u2?.proposed??[]]}}async function Ao(e2,{
versioning:t2,landed:n2},r2){let i2=[];for(let a3 of await co(e2,n2,r2)){let n3={...e2,...e2.peer(a3),path:e2.path,versioning:t2};i2.push(await wo(n3,r2.format.
id,r2))}let a2=({text:t3})=>t3!==e2.version;return{landed:i2.flatMap(e3=>e3.landed.filter(a2).map(jo)),proposed:i2.flatMap(e3=>e3.proposed.filter(a2))}}function jo(e2){
return{...e2,name:`${e2.text} (${e2.path})`}}function Mo({line:e2},{basePath:t2},{scope:n2}){return t2!==void 0&&n2.versionAt?.(t2)?.line!==e2}function No({line:e2}){
return`${e2} differs from its line of versions in capitals alone: it is taken for the same`}function Po(e2,t2,n2){let r2=e2.split(".").findLast(e3=>z(e3,"packag\
e"));return n2==="package"?r2===t2?{}:{otherPackage:e2}:r2===t2?{isPackage:!0}:{}}function Fo({edits:e2,...t2},r2,i2){let{basePath:a2=n.Dt(r2.pairing)}=r2.pairing;
return Lo(r2,i2)?{...t2,edits:a2}:e2===void 0||Io(r2,e2)?t2:{...t2,edits:e2}}function Io(e2,t2){let{against:n2=[]}=e2;return eo(e2)&&n2.length>0&&n2.every(({path:e3})=>e3===
t2)}function Lo({pairing:e2,digests:t2,cause:n2,changes:r2},{scope:i2}){let{status:a2,basePath:o2}=e2,s2=o2===void 0?void 0:i2.versionAt?.(o2);if(!s2||t2.base===
void 0||t2.base===t2.head)return!1;if(a2==="modified"||a2==="moved")return!0;let c2=`${s2.prefix}${s2.version}/`;return s2.path.startsWith(c2)&&n2?.startsWith(c2)===
!0&&r2.some(({effect:e3})=>e3!=="none")}async function Ro(e2,t2){let n2=Vo(e2,t2),r2=Go(n2,t2),i2=r2.filter(({relation:e3})=>e3!=="base"),a2=await Do(n2,t2),o2=a2||
i2.length===r2.length?[]:await zo(n2,t2),s2=a2?.predecessors??[],c2=n2.faults.length===0&&!n2.lastingFaults?i2.map(e3=>qo(e3,n2,{present:t2,versions:s2})):[],l2={
present:t2,answers:await Promise.all(c2),versions:s2,followed:o2},u2=i2.length===r2.length?await Ko(void 0,n2,l2)??await Uo(Ho(n2,i2,l2),l2):await Uo(n2,l2),d2=Bo(
u2,t2);if(!a2)return d2;let f2=n2.digests.base===void 0?u2:n2;return{...d2,version:Fo(a2.facts,f2,t2)}}async function zo({pairing:e2},t2){let{basePath:n2,headPath:r2}=e2;
if(r2===void 0||!t2.departures.arrivals.has(r2))return[];let i2=t2.departures.departed.find(({path:e3,arrival:t3})=>e3===r2&&(n2===void 0||t3!==n2));if(!i2)return[];
let a2=V(t2,i2.path)?(await i2.states()).predecessors:[];return[i2.predecessor,...a2.slice(1)]}function Bo(e2,{departures:t2,scope:r2}){let{headPath:i2}=e2.pairing,
{missing:a2,arrivals:o2,isCutOff:s2}=t2;if(a2===void 0||i2===void 0||!o2.has(i2))return e2;let c2=r2.settings(i2);return c2.mode===void 0&&!s2?e2:R(e2,a2,n.Ot(n.
Tt(c2,e2.format)))}function Vo(e2,{scope:t2}){let{status:r2,basePath:i2}=e2.pairing;if(r2!=="removed"||i2===void 0||!t2.versionAt?.(i2))return e2;let a2=n.vt("t\
he version was removed: whoever reads or writes it has no schema left");return{...e2,verdict:{backward:a2,forward:a2},changes:[],notes:[]}}function Ho(e2,t2,{answers:n2}){
let r2=t2.map(({relation:e3,name:t3})=>[e3,t3??""].join(" ").trim());if(e2.pairing.status==="added"||r2.length===0)return e2;let i2=`no version that can be read\
 comes from ${r2.join(" or ")}: compared with base`;return{...e2,notes:[...e2.notes,i2,...n2.flatMap(({aside:e3})=>e3??[])]}}async function Uo(e2,t2){let n2=await Ji(
e2,t2.present);if(n2.faults.length>0||n2.lastingFaults)return n2;let r2=await Fa(n2,t2.present),i2=n2.against??Wo(r2,t2.present),a2={...r2,against:i2};return await Ko(
i2.length>0?a2:void 0,a2,t2)??a2}function Wo({pairing:e2,digests:t2,verdict:n2},{base:r2}){let{basePath:i2}=e2;if(i2===void 0||t2.base===void 0)return[];let{ref:a2,
commit:o2}=r2;return[{relation:"base",name:a2,...o2!==null&&{commit:o2},path:i2,verdict:n2}]}function Go({pairing:e2},t2){let r2=n.Dt(e2),i2=t2.scope.against?.(
r2)??[{relation:"base"}],a2=e3=>i2.some(({relation:t3})=>t3===e3),o2=a2("history")&&!a2("base")?[{relation:"base"},...i2]:i2,s2=a2("history")||a2("tag"),c2=e2.basePath!==
void 0&&e2.headPath!==void 0;return V(t2,r2)&&c2&&!s2?[...o2,{relation:"history"}]:o2}async function Ko(e2,t2,r2){let{present:i2,answers:a2,followed:o2}=r2,s2=a2.
length===0&&o2.length===0;if(t2.faults.length>0||t2.lastingFaults||s2)return e2;let{headPath:c2}=t2.pairing,l2=n.Tt(i2.scope.settings(n.Dt(t2.pairing)),t2.format),
u2=n.Ot(l2),d2=new Set([...o2,...r2.versions,...a2.flatMap(({predecessors:e3,isOfPlace:t3})=>t3?e3:[])]),f2=a2.flatMap(({predecessors:e3})=>e3),p2=[];for(let e3 of f2)
p2.push(d2.has(e3)?{predecessor:e3,hidden:[]}:await Wa(e3,t2,i2));let m2=e2;for(let e3 of[...p2.map(({predecessor:e4})=>e4),...o2])m2=c2===void 0?m2??{...t2,against:[
I(e3,t2)]}:await ha(m2,t2,{predecessor:e3,present:i2,promised:u2,headPath:c2,elsewhere:d2});let h2=a2.flatMap(e3=>e3.missing??[]),g2=a2.flatMap(e3=>e3.looked??[]);
if(!m2&&h2.length===0&&(g2.length===0||f2.length>0))return;let _2=m2??(h2.length>0?t2:Za(t2,g2)),v2=h2.length>0?[]:g2,y2=await qa(_2,t2,{followed:p2,isFirst:e2===
void 0,present:i2,promised:u2}),b2=e2?y2:$a(y2,t2,v2);return h2.reduce((e3,t3)=>R(e3,`its promise is about earlier versions too, and ${t3}`,u2),b2)}async function qo(e2,t2,r2){
let{present:i2}=r2,{pairing:a2,cause:o2}=t2,s2=await Jo(e2,{pairing:a2,...o2!==void 0&&{cause:o2}},r2),{missing:c2,predecessors:l2}=await Ma(s2,t2,i2),u2={...s2,
predecessors:l2},d2=n.Dt(a2),f2=V(i2,d2)?i2.scope.checkpoint?.(d2):void 0,p2=f2===void 0?-1:l2.findLastIndex(e3=>ua(f2,e3));return p2<0?c2===void 0?u2:{...u2,missing:c2}:
{predecessors:l2.slice(0,p2+1),...u2.looked!==void 0&&{looked:u2.looked}}}async function Jo({relation:e2,name:t2},{pairing:r2,cause:i2},{present:a2,versions:o2}){
if(e2==="version")return{predecessors:o2};let s2=a2.find[e2];if(!s2)return{predecessors:[],missing:`there is no ${e2} to take them from`};let c2=n.Dt(r2),{basePath:l2=c2}=r2,
{governed:u2}=a2.scope.settings(c2),d2=e3=>s2({path:e3,...u2&&{governed:{tip:u2,unpack:Lt}},...i2!==void 0&&{cause:i2},...t2!==void 0&&{name:t2},...V(a2,c2)&&{all:!0}}),
f2=await d2(l2);if(f2.predecessors.length===0&&l2!==c2&&e2!=="history"){let e3=await d2(c2);if(e3.predecessors.length>0)return{...e3,isOfPlace:!0}}return f2}var Yo=e.
n({compareSources:()=>Xo});async function Xo(e2,t2){let n2=await Zo(e2,t2),{judged:r2,missing:i2}=await Qo(n2,e2,t2);return es({comparisons:r2.flatMap(e3=>e3.comparisons),
missing:i2},n2,{sources:e2,scope:t2})}async function Zo(e2,t2){let{candidates:n2,skipped:r2,unrecognised:i2}=await Fe(e2,t2);return{loaded:await Ge(n2,e2),touched:await ns(
e2,n2),skipped:r2,unrecognised:i2}}async function Qo({loaded:e2,touched:t2},n2,r2,i2={}){let{baseSide:a2,headSide:o2,predecessors:s2}=n2,c2=await dt(e2,{sources:n2,
scope:r2,touched:t2,configured:Ue([a2,o2],r2.formatOf),all:e2.length,...i2}),l2=c2.flatMap(({comparisons:e3,list:t3})=>i2.isOwn?t3:e3),u2=St(r2.whole??r2,$o),d2=await Nt(
l2,{sources:n2,scope:r2,judge:u2}),f2=new Set(l2.flatMap(({pairing:e3})=>e3.status==="removed"?e3.basePath??[]:[])),p2=new Map(l2.flatMap(({pairing:{headPath:e3,
basePath:t3}})=>e3===void 0||t3===void 0||e3===t3?[]:[[e3,t3]])),m2=s2&&Ot(s2,u2),h2=[];for(let{format:e3,head:t3,comparisons:i3,...o3}of c2){let c3={format:e3,
head:t3,baseSide:a2,base:n2.base,scope:r2,isLanding:n2.isLanding===!0,departures:d2,removed:f2,cameFrom:p2,find:m2??{}},l3=[];for(let e4 of i3.map(s2?e5=>e5:ts))
l3.push(await Ro(e4,c3));h2.push({...o3,format:e3.id,comparisons:l3})}return{judged:h2,missing:d2.missing}}const $o={async pairings(e2,t2){let{candidates:n2}=await Fe(
e2,t2);return gt(await Ge(n2,e2),t2)},async keepsPromise(e2,t2,n2){let r2=await Zo(e2,t2),i2=r2.loaded.find(e3=>e3.path===n2);if(!i2||i2.head)return!1;let a2=r2.
loaded.filter(({format:e3,head:t3})=>e3===i2.format&&(t3??!1)),o2={isOwn:(e3,t3,{basePath:r3})=>r3===n2,removed:n2},{judged:s2}=await Qo({...r2,loaded:[i2,...a2]},
e2,t2,o2),[c2]=s2.flatMap(({comparisons:e3})=>e3);return c2!==void 0&&rs(c2,t2).satisfied}};function es({comparisons:e2,missing:t2},{skipped:n2,unrecognised:r2},{
sources:i2,scope:a2}){let{baseSide:o2,headSide:s2}=i2,c2=e2.map(e3=>rs(e3,a2)).sort(is),l2=He(n2);return{base:i2.base,head:i2.head,contracts:as(i2,a2,c2),comparisons:c2,
...r2.length>0&&{unrecognised:r2},notes:[i2.notes,l2,t2].flatMap(e3=>e3??[]),textOf:(e3,t3)=>{let n3=(e3==="base"?o2:s2).read(t3);return"text"in n3?n3.text:void 0}}}
function ts({lastingFaults:e2=[],...t2}){return{...t2,faults:[...t2.faults,...e2]}}async function ns(e2,t2){let n2=e2.differing.filter(e3=>!Ie(e3)).map(({path:e3})=>e3),
r2=new Set([...n2,...await qe(e2)]);for(let{path:e3}of t2)r2.delete(e3);return[...r2]}function rs(e2,t2){let r2=t2.settings(n.Dt(e2.pairing)),{faults:i2,lastingFaults:a2,
format:o2}=e2,s2=n.Tt(r2,o2),c2=a2!==void 0||i2.length===0&&n.kt(n.St(e2),s2);return{...e2,mode:s2,declared:r2.mode!==void 0,satisfied:c2}}function is(e2,t2){return g(
n.Dt(e2.pairing),n.Dt(t2.pairing))}function as(e2,t2,r2){if(e2.format!==void 0)return 1;let i2=t2.byNameOnly&&e2.headLines!==void 0?Be(e2.headLines):void 0,a2=new Set(
r2.map(({pairing:e3})=>n.Dt(e3)));if(i2!==void 0)return i2+[...a2].filter(e3=>n.bn(e3)===void 0).length;let o2=new Set(a2),s2=0;for(let n2 of ze(e2.headSide,t2))
s2+=1,o2.delete(n2);return s2+o2.size}function G(e2,t2="breaks"){let{backward:r2,forward:i2}=e2;return n.pt(r2)&&n.pt(i2)?`${t2} both`:n.pt(r2)?i2.outcome==="un\
decided"?`${t2} old data, and perhaps old readers`:`${t2} old data`:n.pt(i2)?r2.outcome==="undecided"?`${t2} old readers, and perhaps old data`:`${t2} old reade\
rs`:n.dt(e2)==="undecided"?"undecided":`${t2} nobody`}function os({faults:e2,lastingFaults:t2,verdict:n2}){return e2.length>0?"does not parse":t2?"not judged":G(
n2)}function K({mode:e2,declared:t2}){return`${t2?"promised":"expected"} ${e2}`}function q(e2){return e2.outcome==="reads"?e2.note:e2.because}function J({verdict:e2,
silent:t2},n2){return t2?.[n2]?.outcome??e2[n2]}function ss(e2,t2){let n2=[q(J(e2,t2)),cs(e2,t2)].filter(e3=>e3!==void 0);return n2.length===0?void 0:n2.join(";\
 ")}function cs({silent:e2},t2){let n2=e2?.[t2];return n2&&ls[n2.refused.surface]}const ls={wire:"as bytes it is refused",json:"as JSON it is refused",rpc:"as a\
 call it is refused",instance:"as an instance it is refused",source:"code that uses it must change too"};function us(e2,t2){let{silent:n2,surface:r2,surfaces:i2={},
verdict:a2}=e2,o2=n2?.[t2];if(o2)return o2.surface;let s2=JSON.stringify(a2[t2]),c2=e3=>JSON.stringify(i2[e3]?.[t2])===s2,l2=Object.keys(i2);return i2[r2]&&!c2(
r2)?l2.find(c2)??r2:r2}function Y({verdict:e2,effect:t2}){return t2!=="none"&&ds({verdict:e2})}function ds({verdict:e2}){return n.ft.some(t2=>e2[t2].outcome!=="\
reads")}function fs({verdict:e2,changes:t2}){let r2=n.ft.filter(e3=>t2.every(t3=>t3.verdict[e3].outcome==="reads")).flatMap(t3=>e2[t3].outcome==="reads"?[]:q(e2[t3])??
[]);return[...new Set(r2)]}function ps(e2,{written:t2,observed:n2}){let r2=JSON.stringify(t2);return e2.includes(n2)&&e2.includes(r2.slice(0,hs))}function ms({shown:e2,
written:t2}){return e2??JSON.stringify(t2)}const hs=100;function X(e2,t2,n2=`${t2}s`){return`${String(e2)} ${e2===1?t2:n2}`}function gs({comparisons:e2}){let t2=new Causes(
e2),n2=new Map,r2=[];for(let i2 of e2){let e3=i2.changes.filter(Y),a2=e3.filter(e4=>!t2.ofChange(i2,e4)),o2=[...e3.flatMap(e4=>t2.ofChange(i2,e4)??[]),...t2.ofContract(
i2)??[]];if(!(o2.length>0&&a2.length===0&&i2.faults.length===0)||i2.pairing.status!=="affected"&&fs(i2).length>0)r2.push({reported:i2,changes:a2});else for(let e4 of o2){
let t3=n2.get(e4)??new Set;n2.set(e4,t3.add(i2))}}return r2.map(e3=>({...e3,reached:[...n2.get(e3.reported)??[]]})).map(e3=>({entry:e3,weight:vs(e3.reported)})).
sort((e3,t3)=>t3.weight-e3.weight).map(({entry:e3})=>e3)}const _s={full:0,backward:1,forward:1,undecided:2,breaking:3};function vs({faults:e2,satisfied:t2,verdict:r2}){
return e2.length>0?e2.every(({origin:e3})=>e3)?99:100:(t2?0:10)+_s[n.dt(r2)]}function ys({satisfied:e2},{verdict:t2}){return(e2?0:10)+_s[n.dt(t2)]}var Causes=class{byPath=new Map;constructor(e2){
for(let t2 of["basePath","headPath"])for(let n2 of e2){let e3=n2.pairing[t2];e3!==void 0&&this.byPath.set(e3,n2)}}ofChange(e2,t2){return this.tellerOf(e2,bs(e2,
t2),ys(e2,t2))}ofContract(e2){let t2=this.tellerOf(e2,e2.cause,vs(e2));return t2&&[t2]}tellerOf(e2,t2,n2){let r2=new Set([e2]);for(let i2=t2;i2!==void 0;){let t3=this.
byPath.get(i2);if(!t3||r2.has(t3))return;r2.add(t3);let a2=t3.changes.filter(Y);if(a2.some(e3=>bs(t3,e3)===void 0)||t3.faults.length>0)return e2.satisfied||vs(t3)>=
n2?t3:void 0;i2=a2.flatMap(e3=>bs(t3,e3)??[])[0]??t3.cause}}};function bs({pairing:e2,cause:t2},{declaredIn:n2,location:r2}){if(n2!==void 0)return n2;if(e2.status===
"affected")return t2;let i2=r2?.file;return i2===void 0||i2===e2.basePath||i2===e2.headPath?void 0:i2}function xs({shown:e2,written:t2},r2,i2=100){let a2=e2??JSON.
stringify(t2);if(a2.length<=i2)return a2;let o2=new Set(r2.map(Cs).filter(e3=>e3!=="")),s2=e2===void 0?t2:Ss(e2),c2=s2===void 0?a2:ws(s2,o2,0);return n.Q(c2,2*i2)}
function Ss(e2){try{return JSON.parse(e2)}catch{return}}function Cs(e2){return e2.replace(/[^\p{L}\p{N}]/gu,"").toLowerCase()}function ws(e2,t2,n2){if(typeof e2==
"string")return JSON.stringify(Es(e2));if(typeof e2!="object"||!e2)return JSON.stringify(e2);if(n2>20)return"\u2026";if(Array.isArray(e2))return`[${[...e2.slice(
0,2).map(e3=>ws(e3,t2,n2+1)),...e2.length>2?["\u2026"]:[]].join(",")}]`;let r2=Object.entries(e2),i2=r2.filter(([e3,r3])=>Ts(e3,r3,t2,n2)),a2=i2.length>0?i2:r2.
slice(0,2);return`{${[...a2.map(([e3,r3])=>`${JSON.stringify(e3)}:${ws(r3,t2,n2+1)}`),...a2.length<r2.length?["\u2026"]:[]].join(",")}}`}function Ts(e2,t2,n2,r2){
return n2.has(Cs(e2))?!0:typeof t2!="object"||!t2||r2>20?!1:Object.entries(t2).some(([e3,t3])=>Ts(e3,t3,n2,r2+1))}function Es(e2){return e2.length<=24?e2:`${n.G(
e2,8)}\u2026 (${String(e2.length)} characters)`}const Ds=new Set(["pass","neutral"]);function Os({decision:e2}){return e2!==void 0&&Ds.has(e2.status)}function ks(e2,{
satisfied:t2,faults:n2}){return(n2.length>0||!t2)&&!Os(e2)}const As=new Set(["GV013","GV020","GV021"]);function js(e2){let{decision:t2}=e2;if(t2===void 0||Os(e2))
return[];let n2=new Map;for(let e3 of[...Ms(t2),...Ns(t2)])n2.set(`${e3.code} ${e3.message}`,e3);return[...n2.values()]}function Ms({reasons:e2}){return e2.filter(
({code:e3})=>!As.has(e3)).map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,...n2&&{location:n2}}))}function Ns({requirements:e2}){return e2.filter(({
status:e3})=>e3!=="met").map(e3=>{let t2=n.W(e3),{code:r2,contract:i2}=e3;return{code:r2,message:`${e3.message}${t2===""?"":`. To do: ${t2}`}`,...i2!==""&&{location:{
file:i2}}}})}function Ps({comparisons:e2}){let t2=new Set(e2.filter(({faults:e3})=>e3.some(({origin:e4})=>e4===void 0)).map(({pairing:e3})=>n.Dt(e3)));return({origin:e3})=>e3===
void 0||!t2.has(e3.file)}function Fs(e2){let t2=[...gs(e2).flatMap(t3=>Rs(e2,t3)),...js(e2).map(({code:e3,message:t3,location:n2})=>Ls({level:"error",code:e3,lines:[
t3],...n2&&{location:n2}}))];return Is([...new Map(t2.map(e3=>[JSON.stringify([e3.location,e3.fingerprint,e3.lines]),e3])).values()])}function Is(e2){let t2=new Map;
return e2.map(e3=>{let{fingerprint:r2}=e3,i2=(t2.get(r2)??0)+1;return t2.set(r2,i2),i2===1?e3:{...e3,fingerprint:n.st(`${r2} ${String(i2)}`)}})}function Ls(e2){
let{code:t2,lines:r2,location:i2}=e2;return{...e2,fingerprint:n.st(JSON.stringify([t2,r2[0],i2?.file]))}}function Rs(e2,{reported:t2,changes:r2,reached:i2}){let{
pairing:a2,faults:o2,satisfied:s2,verdict:c2}=t2,l2=n.Dt(a2),u2=ks(e2,t2)?"error":"warning",d2=r2.length===0?[]:t2.changes.filter(zs),f2=s2||o2.length>0?[]:fs(t2);
return[...o2.filter(Ps(e2)).map(({message:n2,location:r3})=>Ls({level:Os(e2)?"warning":"error",code:"fault",lines:[n2],location:r3??{file:l2},reported:t2})),...[
...r2,...d2].map(e3=>({level:zs(e3)?"notice":u2,code:e3.rule,lines:Bs(e3,i2),location:e3.location?.side==="head"?e3.location:{file:l2},fingerprint:e3.fingerprint,
change:e3,reported:t2})),...f2.map(e3=>Ls({level:u2,code:"contract",lines:[`${G(c2)}: ${e3}`],location:{file:l2},reported:t2}))]}function zs(e2){return!Y(e2)&&!ds(
e2)&&e2.edit!=="changed"}function Bs(e2,t2){let{element:r2,message:i2,verdict:a2,remedy:o2}=e2,s2=n.ft.flatMap(t3=>{let i3=J(e2,t3),a3=ss(e2,t3);if(i3.outcome===
"reads"||a3===void 0)return[];let o3=`${t3==="backward"?"New readers of old data":"Old readers of new data"}: ${a3}`;if(!n.pt(i3)||!i3.witness||ps(i3.because,i3.
witness))return[o3];let{observed:s3,decoder:c2}=i3.witness;return[o3,`Written ${xs(i3.witness,r2)}: ${n.Q(s3,300)} (${c2})`]});return s2.length===0?[`${i2}: ${G(
a2)}`]:[`${i2}: ${G(a2)}`,...s2,`To do: ${o2}`,...Vs(t2)]}function Vs(e2){if(e2.length===0)return[];let t2=e2.slice(0,5).map(({pairing:e3})=>n.Dt(e3)),r2=e2.length-
t2.length;return[`It reaches ${X(e2.length,"contract")} that ${e2.length===1?"refers":"refer"} to it: ${t2.join(", ")}${r2>0?` and ${String(r2)} more`:""}`]}function Hs({
comparisons:e2}){let t2=Us(e2).filter(e3=>e3.length>3&&e3.every(({pairing:e4})=>e4.status==="modified")).flatMap(([e3,...t3])=>e3?[[e3,t3]]:[]);return{firsts:new Map(
t2),others:new Set(t2.flatMap(([,e3])=>e3))}}function Us(e2){if(e2.length===1)return[e2];let t2=new Map;for(let r2 of e2){let e3=qs(r2)??Ks(r2)??Ws(r2)??n.Dt(r2.
pairing),i2=t2.get(e3);i2?i2.push(r2):t2.set(e3,[r2])}return[...t2.values()]}function Ws(e2){let{pairing:t2,format:r2,faults:i2,lastingFaults:a2,changes:o2,mode:s2,
declared:c2,satisfied:l2,notes:u2,profile:d2}=e2;if(t2.status!=="modified"||i2.length>0||a2||d2||o2.length===0)return;let f2=o2.map(({rule:t3,element:i3,message:a3,
verdict:o3,effect:s3,surface:c3,declaredIn:l3,location:u3})=>[t3,l3??Gs(e2,u3),n.xn[r2].namesRoot?i3.slice(1):i3,a3,G(o3),s3,c3]);return`
${JSON.stringify([f2,s2,c2,l2,u2])}`}function Gs({pairing:e2},t2){let n2=t2?.file;return n2===e2.basePath||n2===e2.headPath?void 0:n2}function Ks({pairing:e2,faults:t2}){
let r2=t2.flatMap(({origin:t3})=>t3&&t3.file!==n.Dt(e2)?Js(t3):[]);return t2.length>0&&r2.length===t2.length?`
${r2.join(`
`)}`:void 0}function qs(e2){let{pairing:t2,cause:n2,faults:r2,verdict:i2,mode:a2,satisfied:o2,profile:s2}=e2;if(!(t2.status!=="affected"||n2===void 0||r2.length>
0||s2))return`
${[n2,G(i2),a2,String(o2)].join(`
`)}`}function Js({file:e2,line:t2}){return t2===void 0?e2:`${e2}:${String(t2)}`}function Ys({textOf:e2},{location:t2,baseLocation:n2},r2=100){if(!e2||!t2)return[];
let i2=[...n2?[n2]:[],t2].flatMap(t3=>{let n3=e2(t3.side,t3.file);return n3===void 0?[]:[{place:t3,lines:Xs(n3,t3)}]}),a2=i2.map(({place:e3,lines:t3},n3)=>Qs(e3,
t3,i2[1-n3]?.lines??[])),[o2,s2]=a2,c2=s2&&o2?.text===s2.text?[s2]:a2,l2=Math.min(...c2.map(({text:e3})=>/^\s*/.exec(e3)?.[0].length??0));return c2.map(e3=>$s(e3,
l2,r2))}function Xs(e2,{line:t2,endLine:n2}){let r2=[],i2=+!!e2.startsWith("\uFEFF");for(let a2=1;a2<=n2&&r2.length<Zs;a2+=1){let n3=e2.indexOf(`
`,i2);if(a2>=t2&&r2.push(e2.slice(i2,n3<0?void 0:n3).replace(/\r$/,"")),n3<0)break;i2=n3+1}return r2}const Zs=40;function Qs({side:e2,line:t2,column:n2,endLine:r2,
endColumn:i2},a2,o2){let s2=new Set(o2.map(e3=>e3.trim())),c2=e3=>new RegExp("\\p{L}","u").test(e3),l2=a2.findIndex(e3=>c2(e3)&&!s2.has(e3.trim())),u2=Math.max(
0,l2>=0?l2:a2.findIndex(c2)),d2=a2[u2]??"",f2=u2===0?n2-1:d2.length-d2.trimStart().length,p2=t2+u2===r2?i2-1:d2.trimEnd().length;return{side:e2,line:t2+u2,text:d2,
from:Math.min(f2,d2.length),to:Math.max(f2+1,p2)}}function $s({side:e2,line:t2,text:r2,from:i2,to:a2},o2,s2){let c2=e3=>n.$(e3.replace(/\t/g," ")),l2=n.G(c2(r2.
slice(i2,a2)),s2),u2=Math.max(0,s2-l2.length),d2=c2(r2.slice(Math.min(o2,i2),i2)),f2=c2(r2.slice(a2)),p2=d2.length>u2/2&&d2.length+f2.length>u2,m2=Math.max(Math.
floor(u2/2),u2-f2.length),h2=p2?`\u2026${d2.slice(d2.length-m2).replace(/^[\uDC00-\uDFFF]/,"")}`:d2,g2=Math.max(0,s2-l2.length-h2.length),_2=f2.length>g2?`${n.G(
f2,g2)}\u2026`:f2;return{side:e2,line:t2,text:h2+l2+_2,from:h2.length,to:h2.length+l2.length}}function ec({reported:e2,changes:t2,reached:r2},i2,a2){let{pairing:o2,
faults:s2,profile:c2,notes:l2}=e2,u2=s2.length>0?os(e2):`${os(e2)}, ${K(e2)}`,d2=t2.length-20;return[`### ${n.X(n.Dt(o2))}`,u2,"",...s2.map(({message:e3,location:t3})=>`\
- ${t3?.line===void 0?"":`line ${String(t3.line)}: `}${n.X(e3)}`),...t2.slice(0,20).flatMap(e3=>nc(e3,a2)),...d2>0?[`- \u2026 and ${X(d2,"more change")} in the \
full report`]:[],...fs(e2).map(e3=>`- ${n.X(e3)}`),...(c2?.findings??[]).map(({id:e3,message:t3})=>`- ${n.J(e3)} ${n.X(t3)}`),...l2.map(e3=>`- ${n.X(e3)}`),...tc(
`${X(i2.length,"more contract")} with the same changes`,i2),...tc(`It reaches ${X(r2.length,"contract")} that ${r2.length===1?"refers":"refer"} to it`,r2.map(e3=>({
reported:e3})))].join(`
`)}function tc(e2,t2){if(t2.length===0)return[];let r2=t2.slice(0,10).map(({reported:e3})=>n.J(n.Dt(e3.pairing))),i2=t2.length-r2.length;return[`- ${e2}: ${r2.join(
", ")}${i2>0?` and ${String(i2)} more`:""}`]}function nc(e2,t2){return[`- **${G(e2.verdict)}**: ${n.X(e2.message)}${rc(e2,t2)} \xB7 ${n.J(A(e2.element))} \xB7 ${n.
J(e2.rule)}`,...ic(e2,t2),...n.ft.flatMap(t3=>oc(t3,e2)),`  - **To do:** ${n.Y(e2.remedy)}`,...sc(e2)]}function rc({location:e2},{linkOf:t2}){if(!e2)return"";let n2=`\
line ${String(e2.line)}${e2.side==="base"?" at base":""}`,r2=e2.side==="head"?t2?.(e2):void 0;return r2===void 0?` (${n2})`:` ([${n2}](${r2}))`}function ic(e2,{
report:t2}){let n2=Ys(t2,e2,160);if(n2.length===0)return[];let r2=n2.map(({side:e3,text:t3})=>`  ${e3==="base"?"-":"+"} ${t3}`),i2=Math.max(2,...(r2.join(`
`).match(/`+/g)??[]).map(e3=>e3.length)),a2=`  ${"`".repeat(i2+1)}`;return[`${a2}diff`,...r2,a2]}const ac={backward:"New readers, old data",forward:"Old readers\
, new data"};function oc(e2,t2){let r2=J(t2,e2),i2=ss(t2,e2);if(i2===void 0)return[];let a2=n.pt(r2)&&r2.witness&&ps(r2.because,r2.witness)?cs(t2,e2):i2;return[
`  - ${ac[e2]}: ${r2.outcome}${a2===void 0?"":`: ${n.X(a2)}`}`]}function sc(e2){let t2=n.ft.flatMap(t3=>{let r2=J(e2,t3);if(!n.pt(r2)||!r2.witness)return[];let{
observed:i2,decoder:a2}=r2.witness,o2=n.J(xs(r2.witness,e2.element));return`    ${ac[t3]}: written ${o2} \u2192 ${n.X(n.Q(i2,300))} (${n.X(a2)})`});return t2.length===
0?[]:["  - <details><summary>the datum that shows it</summary>","",t2.join(`<br>
`),"","    </details>"]}function cc(e2){let t2={full:0,backward:0,forward:0,breaking:0,undecided:0,faults:0};for(let{verdict:r2,faults:i2}of e2)i2.length>0?t2.faults+=
1:t2[n.dt(r2)]+=1;return t2}function lc(e2){return e2.every(({satisfied:e3})=>e3)}const uc=["full","backward","forward","undecided","breaking"];function dc(e2){
return e2.filter(({faults:e3})=>e3.length===0).map(({verdict:e3})=>n.dt(e3)).sort((e3,t2)=>uc.indexOf(t2)-uc.indexOf(e3))[0]}function fc(e2){let t2=e2.filter(({
lastingFaults:e3})=>e3).length,n2=cc(e2);return[[n2.breaking,"breaks both","break both"],[n2.forward,"breaks old data","break old data"],[n2.backward,"breaks ol\
d readers","break old readers"],[n2.undecided-t2,"undecided","undecided"],[n2.faults,"does not parse","do not parse"],[n2.full,"breaks nobody","break nobody"],[
t2,"not judged","not judged"]].filter(([e3])=>e3>0).map(([e3,t3,n3])=>`${String(e3)} ${e3===1?t3:n3}`).join(", ")}function pc(e2){let t2=new Map;for(let{rule:n2}of e2)
t2.set(n2,(t2.get(n2)??0)+1);return[...t2].sort(([e3,t3],[n2,r2])=>r2-t3||g(e3,n2))}function mc({fingerprint:e2,approver:t2,expires:r2},{path:i2,change:a2,reason:o2}){
return[`  # ${n.Z(i2)}: ${n.Z(a2.message)} (${a2.rule})`,`  - fingerprint: ${e2}`,`    reason: ${JSON.stringify(o2)}`,`    approver: ${JSON.stringify(t2)}`,`   \
 expires: ${r2}`]}function hc(e2){let t2=new Map;for(let r2 of e2){let e3=gc(r2);e3!==void 0&&t2.set(e3,[...t2.get(e3)??[],n.Dt(r2.pairing)])}return[...t2].map(
([e3,t3])=>{let n2=t3.length-2,r2=n2>0?` and ${X(n2,"other")}`:"";return`no promise is declared for ${t3.slice(0,2).join(", ")}${r2}: ${e3}`})}function gc(e2){let{
declared:t2,satisfied:r2,faults:i2,pairing:a2}=e2;if(t2||r2||i2.length>0||["removed","affected"].includes(a2.status))return;let{backward:o2,forward:s2}=n.St(e2);
return o2.outcome==="reads"?"compatibility: backward would be kept, which is right where all readers are upgraded before the first writer":s2.outcome==="reads"?
"compatibility: forward would be kept, which is right where all writers are upgraded first and nobody reads data from before":"only compatibility: none would be\
 kept, which is right where nobody else reads these data and none are stored"}var _c=e.n({renderMarkdown:()=>vc});function vc(e2,{limit:t2=1/0,linkOf:r2}={}){let i2=gs(
e2),a2={report:e2,...r2&&{linkOf:r2}},o2=[xc(e2),...i2.length===0?[]:["",Sc(e2,i2)],"",...Cc(e2),...i2.length===0?[]:["",...Ec(e2,i2)]],s2=i2.filter(({reported:e3,
changes:t3})=>!e3.satisfied||t3.length>0),c2=new Map(s2.map(e3=>[e3.reported,e3])),l2=Us(s2.map(({reported:e3})=>e3)).flatMap(e3=>{let t3=e3.flatMap(e4=>c2.get(
e4)??[]),[n2,...r3]=t3;return!n2||e3.length<=3?t3.map(e4=>ec(e4,[],a2)):[ec(n2,r3,a2)]}),u2=[...hc(e2.comparisons),...e2.notes].map(e3=>`> ${n.X(e3)}`),d2=[kc(e2),
Ac(i2),u2.join(`
>
`)].filter(e3=>e3!=="");return yc(o2.join(`
`),[...l2,...d2],t2)}function yc(e2,t2,r2){let i2=n.Q(e2,Math.max(0,r2-200)),a2=0;for(let e3 of t2)i2.length+e3.length+2>r2-200?a2+=1:i2+=`

${e3}`;return a2===0?`${i2}
`:`${i2}

_${X(a2,"section")} left out for length, the least severe: run \`npx contract-check\` or open the full report._
`}const bc={pass:"\u2705 Contracts: pass",neutral:"\u26AA Contracts: not enforced",waiting:"\u23F3 Contracts: waiting for the window",refused:"\u274C Contracts: refu\
sed",unverifiable:"\u2753 Contracts: could not be verified",fault:"\u274C Contracts: cannot be judged"};function xc({decision:e2,comparisons:t2}){return`## ${e2?
bc[e2.status]:"Contract changes"}${t2.length===0?" (nothing changed)":""}`}function Sc({comparisons:e2},t2){let n2=e2.length-t2.length,r2=n2>0?`; ${String(n2)} \
more only ${n2===1?"refers":"refer"} to these`:"";return`${X(t2.length,"contract")} changed: ${fc(t2.map(({reported:e3})=>e3))}${r2}`}function Cc({decision:e2}){
if(!e2)return[];let{requirements:t2}=e2,r2=n.H(t2),i2=t2.filter(({status:e3})=>e3==="met"),a2=new Set([...i2.map(({message:e3})=>`- [x] ${n.X(e3)}`),...r2.map(wc)]),
o2=a2.size-20;return[...e2.reasons.filter(({code:e3})=>!As.has(e3)).map(({message:e3})=>`- ${n.X(e3)}`),...r2.length>0?["","**To do, in this order**",""]:[],...[
...a2].slice(0,20),...o2>0?[`- \u2026 and ${X(o2,"more item")} in the full report`]:[],...Tc(e2)]}function wc({message:e2,unblock:t2,command:r2}){let i2=t2===""?
"":`<br>\u2192 ${n.X(t2)}`;return`- [ ] ${n.X(e2)}${i2}${r2===void 0?"":`: ${n.J(r2)}`}`}function Tc({nextTransition:e2,status:t2}){if(e2===null||t2==="pass")return[];
let n2=new Date(e2).toISOString().slice(0,16),r2=`https://www.timeanddate.com/worldclock/fixedtime.html?iso=${n2.replace(/[-:]/g,"")}`;return["",`The calendar n\
ext changes this at ${n2.replace("T"," ")}Z ([your time](${r2})).`]}function Ec(e2,t2){let r2=["| contract | | verdict | promise | still needs |","|---|---|---|\
---|---|"],i2=t2.map(({reported:t3,reached:r3})=>{let{pairing:i3,declared:a3,mode:o3}=t3,s3=r3.length>0?`, and reaches ${X(r3.length,"other")}`:"",c2=a3?o3:`${o3}\
 (expected)`;return`| ${n.K(n.J(n.Dt(i3)))} | ${i3.status} | ${Oc(t3)} ${os(t3)}${s3} | ${c2} | ${n.K(Dc(e2,n.Dt(i3)))} |`}),[a2,o2]=[i2.slice(0,5),i2.slice(5,200)];
if(o2.length===0)return[...r2,...a2];let s2=i2.length-200;return[...r2,...a2,"",`<details><summary>${X(i2.length-5,"more contract")}</summary>`,"",...r2,...o2,...s2>
0?["",`and ${String(s2)} more in the full report`]:[],"","</details>"]}function Dc({decision:e2},t2){let r2=(e2?.requirements??[]).filter(({contract:e3,status:n2})=>e3===
t2&&n2!=="met");return[...[...new Set(r2.flatMap(e3=>e3.owners))].map(n.J),...r2.some(n.U)?["a window"]:[]].join(", ")}function Oc({satisfied:e2,lastingFaults:t2}){
return t2?"\u26AA":e2?"\u2705":"\u274C"}function kc({decision:e2,comparisons:t2}){let r2=n.H(e2?.requirements??[]).flatMap(({waivers:e3=[]})=>e3),i2=new Map(r2.
map(e3=>[e3.fingerprint,e3])),a2=t2.flatMap(({pairing:e3,changes:t3})=>t3.flatMap(t4=>{let r3=i2.get(t4.fingerprint);return i2.delete(t4.fingerprint),r3?[mc(r3,
{path:n.Dt(e3),change:t4,reason:"say why nobody is hurt"})]:[]}));return a2.length===0||a2.length>20?"":["<details><summary>Or let it pass without its owners: a\
 waiver, in the config on the governed branch</summary>","","```yaml","waivers: # where the config has this key, add the items to it",...a2.flat(),"```","","</d\
etails>"].join(`
`)}function Ac(e2){let t2=e2.filter(({reached:e3,changes:t3})=>e3.length>0&&t3.some(Y)),r2=new Map,i2=e3=>{let t3=r2.get(e3)??`n${String(r2.size)}`;return r2.set(
e3,t3),`${t3}["${e3.replace(/[^\w./ -]/g,"_").slice(0,120)}"]`},a2=t2.flatMap(({reported:e3,reached:t3})=>t3.map(t4=>`  ${i2(n.Dt(t4.pairing))} --> ${i2(n.Dt(e3.
pairing))}`));return r2.size<2||r2.size>30?"":["<details><summary>Who refers to what breaks</summary>","","```mermaid","graph LR",...a2,"```","","</details>"].join(
`
`)}const jc=D(e2=>Mc(e2,{}));function Z(e2,t2){return t2.config===void 0&&Object.keys(t2.settings??{}).length===0?jc(e2):Mc(e2,t2)}async function Mc(e2,{config:t2,
settings:n2={}}){let r2=Nc(e2,t2)?await(await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.p)).readPolicy(e2,t2):void 0;if(r2&&"faults"in r2)
return r2;let i2=r2?.policy.configured?r2.policy:void 0;return{scope:await P(e2,i2,n2),policy:i2}}function Nc({entries:e2},t2){return t2!==void 0||n.et(e2).length>
0||n.nt.some(t3=>e2.has(t3))}async function Pc({scope:e2,policy:t2},n2,{sources:r2,tip:i2,now:a2}){let{declaredVersions:o2,readRequests:s2,assessNeeds:c2,versionPlace:l2}=await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.p),{touchedFiles:u2}=await Promise.resolve().then(()=>xi),{baseSide:d2,headSide:f2}=r2,[p2,m2]=await Promise.
all([s2(i2),s2(f2)]);return c2(t2,n2,{now:a2,booked:p2,proposed:m2,touched:await u2(r2,t2),versions:await o2(n2,{baseSide:d2,headSide:f2,placeOf:e3=>l2(t2,e3)}),
contractReader:Ai({tip:i2,head:f2,settings:e2.settings})})}async function Fc({headSide:e2,differing:t2},n2,r2){if(r2!==void 0&&!e2.entries.has(r2)||!Nc(e2,r2))return[];
let i2=await Ic(n2);if(!t2.some(({path:e3})=>i2(e3)))return[];let{readPolicy:a2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.p),o2=await a2(
e2,r2);return"faults"in o2?o2.faults:[]}async function Ic(e2){let{isGovernanceFile:t2}=await Promise.resolve().then(()=>ni),{withoutConfig:n2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.ut);return r2=>t2(e2??n2,r2)}async function Lc({sources:e2,faults:n2,earlierTips:r2},i2){let{baseSide:a2,differing:o2,
headSide:s2}=e2;if(!r2||o2.length===0||!Nc(s2,i2.config))return;let c2=await Z(s2,i2);if(!("faults"in c2||!c2.policy)&&"faults"in await Z(a2,i2))for await(let e3 of r2()){
let r3=await Z(e3,i2);if("faults"in r3||!r3.policy)continue;let{scope:a3,policy:s3}=r3,c3=await Ic(s3);if(!o2.every(({path:e4})=>c3(e4)))return;let[l2]=n2,u2=`t\
he configuration on the governed branch has faults (${l2?t.T(l2):""}): this proposal repairs it, and is judged by the last configuration that had none`;return{governance:{
scope:a3,policy:s3},tip:e3,note:u2}}}const Rc={message:"the governed branch's own configuration has these faults, so nothing can be decided: a proposal that rep\
airs them and touches nothing but governance files is judged by the last configuration without faults; where the branch never had one, somebody who may push to \
it must repair it"};async function zc({differing:e2,headSide:t2},r2){let i2=new Set(e2.map(({path:e3})=>e3.slice(e3.lastIndexOf("/")+1))),a2=[];for(let{id:e3,proposedRules:o2}of T)
o2&&n.xn[e3].decidingFiles.some(e4=>i2.has(e4))&&a2.push(...await o2(r2,t2));return a2}async function Bc(e2,t2){let n2=[];for(let{id:r2,otherRules:i2}of T)i2&&e2.
some(({format:e3})=>e3===r2)&&n2.push(...await i2(t2));return n2}async function Vc(e2){let t2=await Promise.all(T.flatMap(({profileAsked:t3})=>t3?[t3(e2)]:[]));
return e3=>{for(let n2 of t2){let t3=n2(e3);if(t3)return t3}}}var Hc=e.n({preloadFormats:()=>Wc});function Uc({differing:e2,baseSide:t2,headSide:r2}){let i2=e2.
map(({path:e3})=>e3),a2=i2.filter(e3=>n.bn(e3)!==void 0);if(a2.length<=50)for(let e3 of[t2,r2])e3.load(a2).catch(()=>{});Wc(i2)}function Wc(e2){let t2=new Set(e2.
map(n.bn));for(let e3 of T)t2.has(e3.id)&&e3.load().catch(()=>{})}function Gc({headSide:e2},t2,{comparisons:r2}){let i2=new Set(r2.map(({pairing:e3})=>n.Dt(e3)));
return[...ze(e2,t2)].filter(e3=>!i2.has(e3)).sort(_(e3=>e3)).flatMap(e3=>{let r3=t2.settings(e3),i3=t2.formatOf?.(e3)??n.bn(e3);return i3?[{pairing:{status:"unc\
hanged",basePath:e3,headPath:e3},format:i3,id:e3,mode:n.Tt(r3,i3),declared:r3.mode!==void 0,satisfied:!0,verdict:n.ut,changes:[],faults:[],notes:[],digests:{}}]:
[]})}var Kc=e.n({gate:()=>qc});async function qc(e2){let{sources:t2,line:r2=Xo}=e2;if(t2.differing.length===0&&!e2.all){let i3=await r2(t2,Ti(e2.settings));return{
report:{...i3,decision:n.B(i3)}}}let i2=await Jc(e2);if("faults"in i2)return i2;let{governance:a2,tip:o2,remarks:s2,scope:c2}=i2,l2=await r2(t2,c2),u2=await zc(
t2,o2),d2={...l2,...e2.all&&{unchanged:Gc(t2,c2,l2)},notes:[...l2.notes,...s2,...u2]};if(!a2.policy){let r3=await e2.tipName?.()??t2.target?.name??t2.base.ref,i3=n.
rt(t2.headSide.entries,r3,e2.config),a3=e2.settings?.profile===void 0?await Bc(d2.comparisons,o2):[],s3=[...d2.notes,...i3===void 0?[]:[i3],...a3];return{report:{
...d2,notes:s3,decision:e2.unconfigured(d2)}}}let{policy:f2}=a2,{contradictionOn:p2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.p),
m2=d2.comparisons.map(({pairing:e3})=>n.Dt(e3)).flatMap(e3=>p2(f2,e3)?.message??[]),h2=await Pc({scope:c2,policy:f2},d2.comparisons,{...e2,tip:o2}),g2=await e2.
facts(h2),{decide:_2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.p);return{report:{...d2,comparisons:d2.comparisons.map(e3=>Xc(e3,
h2)),notes:[...d2.notes,...m2],decision:Zc(await _2(h2,g2),d2)},needs:h2,facts:g2}}async function Jc(e2){let{sources:t2,config:n2}=e2;Uc(t2);let r2=await Qc(e2);
if("faults"in r2)return r2;let i2=await Fc(t2,r2.governance.policy,n2);return i2.length>0?{faults:i2}:{...r2,scope:Yc(r2.governance.scope,e2)}}function Yc(e2,{only:t2,
against:n2}){let r2=n2?{...e2,against:()=>n2}:e2;return t2?wi(r2,t2):r2}function Xc(e2,{impacts:t2}){let r2=n.Dt(e2.pairing),i2=t2.filter(({contract:e3,effect:t3})=>e3===
r2&&t3!=="reads");return i2.length===0?e2:{...e2,consumers:i2.map(({consumer:e3})=>e3.id)}}function Zc(e2,{unrecognised:t2=[]}){if(t2.length===0)return e2;let n2=t2.
map(e3=>({code:"GV018",message:`${e3} is named under contracts: in the config, and no format recognises it, so nobody can judge it: give its entry a format:, na\
rrow files:, or leave it out with ignore: (of an OpenAPI, AsyncAPI or Swagger document, the schemas are judged in files of their own)`,location:{file:e3}}));return{
...e2,status:"fault",reasons:[...n2,...e2.reasons]}}async function Qc(e2){let{sources:t2,earlierTips:n2}=e2,r2=await e2.tip(),i2=await Z(r2,e2);if(!("faults"in i2))
return{governance:i2,tip:r2,remarks:[]};let{faults:a2}=i2,o2=await Lc({sources:t2,faults:a2,...n2&&{earlierTips:n2}},e2);return o2?{governance:o2.governance,tip:o2.
tip,remarks:[o2.note]}:{faults:[...a2,Rc]}}function $c(e2){let t2=new Map,n2=(r2,i2)=>{for(let a2 of e2(r2)){if(i2.has(a2))continue;i2.add(a2);let e3=t2.get(a2);
if(e3===void 0||n2(e3,i2))return t2.set(a2,r2),!0}return!1};return{holders:t2,place:e3=>n2(e3,new Set)}}var el=e.n({renderGithub:()=>rl});function tl(e2){let t2=Fs(
e2),n2=Hs(e2),r2=t2.filter(({reported:e3})=>e3===void 0||!n2.others.has(e3)).map(({level:e3,code:t3,lines:r3,location:i3,reported:a2})=>{let o2=(a2&&n2.firsts.get(
a2))??[];return{level:e3,title:t3==="fault"?"contract does not parse":t3,message:[...r3,...nl(o2)].join(`
`),...i3&&{location:i3}}}),i2={error:0,warning:1,notice:2};return r2.sort((e3,t3)=>i2[e3.level]-i2[t3.level])}function nl(e2){if(e2.length===0)return[];let t2=e2.
slice(0,5).map(({pairing:e3})=>n.Dt(e3)),r2=e2.length-t2.length;return[`The same in ${X(e2.length,"more contract")}: ${t2.join(", ")}${r2>0?` and ${String(r2)} \
more`:""}`]}function rl(e2){let t2=[],n2={error:0,warning:0,notice:0},r2=0;for(let i2 of tl(e2))n2[i2.level]>=9?r2+=1:t2.push(il(i2)),n2[i2.level]+=1;return r2>
0&&t2.push(`::notice title=contract-check::${String(r2)} more findings are in the job summary, not shown as annotations`),t2.length===0?"":`${t2.join(`
`)}
`}function il({level:e2,title:t2,message:r2,location:i2}){let{file:a2,line:o2,column:s2,endLine:c2,endColumn:l2}=i2??{};return`::${e2} ${[`title=${ol(t2)}`,...a2===
void 0?[]:[`file=${ol(a2)}`],...o2===void 0?[]:[`line=${String(o2)}`],...c2===void 0?[]:[`endLine=${String(c2)}`],...s2===void 0||o2!==c2?[]:[`col=${String(s2)}`],
...l2===void 0||o2!==c2?[]:[`endColumn=${String(l2)}`]].join(",")}::${al(n.Q(r2,4e3))}`}function al(e2){return e2.split(`
`).map(e3=>n.$(e3)).join(`
`).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function ol(e2){return al(e2).replace(/:/g,"%3A").replace(/,/g,"%2C")}var sl=e.n({jsonPieces:()=>ll,
renderJson:()=>cl});function cl(e2,t2){return[...ll(e2,t2)].join("")}function*ll(e2,t2){let r2=n.q(dl(e2,t2,[])),i2=r2.indexOf(`
  "contracts": [`)+17,a2=r2.slice(0,i2),o2=`
`;for(let t3 of fl(e2)){let e3=n.q({contracts:[pl(t3)]});a2+=o2+e3.slice(e3.indexOf("[")+2,e3.lastIndexOf("]")-3),o2=`,
`,a2.length<6e4||(yield a2,a2="")}yield`${a2}${o2===`
`?"":`
  `}${r2.slice(i2)}`}function ul(e2,t2){return dl(e2,t2,fl(e2).map(pl))}function dl({base:e2,head:t2,contracts:n2,comparisons:r2,decision:i2,notes:a2},o2,s2){return{
version:1,tool:{name:"contract-check",version:o2},base:e2,head:t2,summary:{contracts:n2,changed:r2.length,...cc(r2)},contracts:s2,...a2.length>0&&{notes:a2},...i2&&
{decision:xl(i2)}}}function fl({comparisons:e2,unchanged:t2=[]}){return t2.length===0?e2:[...e2,...t2].sort(_(({pairing:e3})=>n.Dt(e3)))}function pl(e2){let{pairing:t2,
id:r2,format:i2,mode:a2,declared:o2,satisfied:s2,verdict:c2,changes:l2,faults:u2,notes:d2,profile:f2,cause:p2,digests:m2,against:h2}=e2,g2=n.Dt(t2);return{path:g2,
...t2.basePath!==void 0&&t2.basePath!==g2&&{basePath:t2.basePath},id:r2,format:i2,status:t2.status,...p2!==void 0&&{cause:p2},mode:a2,declared:o2,satisfied:s2,...h2&&
{against:h2.map(ml)},class:n.dt(c2),backward:c2.backward.outcome,forward:c2.forward.outcome,because:hl(c2),...gl(c2),changes:l2.map(_l),faults:u2.map(({message:e3,
location:t3})=>({message:e3,...t3&&{location:t3}})),...d2.length>0&&{notes:d2},...f2&&{profile:f2},digests:m2}}function ml({verdict:e2,...t2}){return{...t2,backward:e2.
backward.outcome,forward:e2.forward.outcome}}function hl({backward:e2,forward:t2}){let n2=e3=>e3.outcome==="reads"?void 0:e3.because,[r2,i2]=[n2(e2),n2(t2)];return{
...r2!==void 0&&{backward:r2},...i2!==void 0&&{forward:i2}}}function gl({backward:e2,forward:t2}){let[r2,i2]=[e2,t2].map(e3=>n.pt(e3)?e3.witness:void 0);return r2||
i2?{witness:{...r2&&{backward:r2},...i2&&{forward:i2}}}:{}}function _l(e2){let{rule:t2,element:r2,was:i2,pointer:a2,edit:o2,message:s2,verdict:c2,surface:l2,surfaces:u2,
effect:d2}=e2;return{rule:t2,element:r2,...i2&&{was:i2},...a2!==void 0&&{pointer:a2},edit:o2,message:s2,class:n.dt(c2),backward:yl(c2.backward),forward:yl(c2.forward),
surface:l2,...u2&&{surfaces:Object.fromEntries(Object.entries(u2).map(([e3,t3])=>[e3,vl(t3)]))},effect:d2,references:e2.references,...e2.location&&{location:e2.
location},remedy:e2.remedy,fingerprint:e2.fingerprint}}function vl({backward:e2,forward:t2}){return{backward:yl(e2),forward:yl(t2)}}function yl(e2){return e2.outcome===
"reads"?{outcome:"reads",...e2.note!==void 0&&{note:e2.note}}:{outcome:e2.outcome,because:e2.because,...n.pt(e2)&&e2.witness&&{witness:e2.witness}}}function bl(e2){
let{code:t2,contract:r2,changes:i2,owners:a2,status:o2,message:s2}=e2;return{code:t2,contract:r2,changes:i2,owners:a2,status:o2,message:s2,unblock:n.W(e2)}}function xl(e2){
let t2=e3=>e3===null?null:new Date(e3).toISOString();return{...e2,reasons:e2.reasons.map(({code:e3,message:t3,location:n2})=>({code:e3,message:t3,...n2&&{location:n2}})),
requirements:e2.requirements.map(bl),validUntil:t2(e2.validUntil),nextTransition:t2(e2.nextTransition)}}const Sl=RegExp("\x1B\\[[0-9;]*m","g");function Cl(e2,{width:t2,
unicode:n2}){let r2=n2?e2:e2.map(Ol);return Number.isFinite(t2)?r2.flatMap(e3=>Tl(e3,Math.max(t2,40))):r2}const wl=RegExp(`^((?:${Sl.source})*)( *)`);function Tl(e2,t2){
if(Q(e2)<=t2)return[e2];let[n2="",r2="",i2=""]=wl.exec(e2)??[],a2=[],o2=r2,s2=0;for(let r3 of e2.slice(n2.length).split(/(?<= )(?=[^ ])/)){let e3=Q(r3.trimEnd());
s2>0&&i2.length+s2+e3>t2&&(a2.push(o2.trimEnd()),o2="  ",s2=2),o2+=r3,s2+=Q(r3)}return[...a2,o2].map(e3=>i2+e3)}function Q(e2){let t2=e2.replace(Sl,"").replace(
new RegExp("\\p{M}","gu"),"");return Array.from(t2.replace(El,"  ")).length}const El=new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\
\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]","gu"),Dl={"\u2713":"+","\u2717":"x","\u2192":"->","\u2026":".\
..","\u2022":"*"};function Ol(e2){return e2.replace(/[✓✗→…•]/g,e3=>Dl[e3]??e3)}function kl({rule:e2,message:t2,verdict:n2,effect:r2,surface:i2,remedy:a2}){
return[e2,t2,G(n2),r2,i2,a2].join(`
`)}function Al(e2,t2){let{verbose:n2,style:r2}=t2.options,i2=new Map;for(let t3 of e2){let e3=kl(t3),n3=i2.get(e3);n3?n3.push(t3):i2.set(e3,[t3])}let a2=[...i2.
values()],o2=n2?a2:a2.slice(0,10),s2=a2.slice(o2.length).flat().length;return[...o2.flatMap(e3=>{let[i3,...a3]=e3;return i3?n2||e3.length<=3?e3.flatMap(e4=>Ml(e4,
t2)):[...Ml(i3,t2),jl(a3,r2)]:[]}),...s2>0?[r2.dim(`    ${X(s2,"more change")} (--verbose shows each)`)]:[]]}function jl(e2,t2){let r2=e2.slice(0,5).map(({element:e3})=>n.
Z(A(e3))),i2=e2.length-r2.length,a2=i2>0?`${r2.join(", ")} and ${String(i2)} more`:r2.join(", ");return`      ${X(e2.length,"more change")} of this kind: ${a2} ${t2.
dim("(--verbose shows each)")}`}function Ml(e2,t2){let{reported:r2,report:i2,options:a2}=t2,{style:o2,verbose:s2}=a2,{verdict:c2}=e2,l2=e2.effect==="none"&&ds(e2)&&
r2.changes.length>1?o2.dim(", cancelled by another change"):"",u2=!s2&&t2.explained.has(kl(e2));t2.explained.add(kl(e2));let d2=Y(e2)?o2.bold(G(c2)):G(c2),f2=` \
 ${`${o2.cyan(n.Z(Pl(e2,r2)))}  `}${n.Z(Il(e2))}: ${d2}${l2}  ${o2.dim(e2.rule)}`;return u2?[f2]:[f2,...Y(e2)?Fl(e2,i2,a2):[],...zl(e2,a2),...s2?Kl(e2,o2):[],...Y(
e2)?[`      ${o2.bold("do:")} ${o2.bold(n.Z(e2.remedy))}`]:[],...s2&&Y(e2)?[o2.dim(`      ${e2.fingerprint}`)]:[]]}function Nl(e2,t2){return`${n.Z(Pl(e2,t2))}  ${n.
Z(Il(e2))}: ${G(e2.verdict)}  ${e2.rule}`}function Pl({location:e2,element:t2},{pairing:n2}){if(!e2)return A(t2);let{file:r2,line:i2,column:a2,side:o2}=e2,s2=r2===
n2.headPath||r2===n2.basePath,c2=o2==="base"&&n2.headPath!==void 0?" (base)":"";return`${s2?"":`${r2}:`}${String(i2)}:${String(a2)}${c2}`}function Fl(e2,t2,{style:n2,
width:r2=100}){let i2=Ys(t2,e2,Math.min(120,Math.max(r2,60)-20)),a2=i2.at(-1);if(!a2)return[];let o2=Math.max(...i2.map(({line:e3})=>String(e3).length)),s2=i2.map(
({side:e3,line:t3,text:r3})=>{let i3=e3==="base"?n2.red("-"):n2.green("+");return`      ${n2.dim(String(t3).padStart(o2))} ${i3} ${r3}`}),c2=" ".repeat(6+o2+3+Q(
a2.text.slice(0,a2.from))),l2=Q(a2.text.slice(a2.from,a2.to));return[...s2,`${c2}${n2.yellow("^".repeat(Math.max(1,l2)))}`]}function Il({element:e2,message:t2,location:n2}){
let r2=e2.at(-1);return r2===void 0||Ll(t2,r2.replace(/^[#<]|>$/g,""))||!n2?t2:`${A(e2)}: ${t2}`}function Ll(e2,t2){return` ${e2} `.split(t2).some((e3,t3,n2)=>{
let r2=n2[t3+1];return r2!==void 0&&!/[\p{L}\p{N}_]$/u.test(e3)&&!/^[\p{L}\p{N}_]/u.test(r2)})}const Rl={backward:{reader:"new readers",data:"old data"},forward:{
reader:"old readers",data:"new data"}};function zl(e2,t2){let{verbose:r2}=t2,i2=J(e2,"backward");return!r2&&n.pt(i2)&&Bl(e2)?Hl(e2,"backward",`${Vl("backward",i2)}\
, and ${Rl.forward.reader} ${Rl.forward.data}`,t2):n.ft.flatMap(n2=>{let i3=J(e2,n2);return i3.outcome==="reads"&&!r2&&Y(e2)?[]:Hl(e2,n2,Vl(n2,i3),t2)})}function Bl(e2){
let[t2,r2]=n.ft.map(t3=>[J(e2,t3).outcome,e2.verdict[t3].outcome,us(e2,t3),cs(e2,t3)]);return JSON.stringify(t2)===JSON.stringify(r2)}function Vl(e2,{outcome:t2}){
let{reader:n2,data:r2}=Rl[e2];return t2==="undecided"?`undecided for ${n2} of ${r2}`:`${n2} ${t2==="reads"?"read":t2==="rejects"?"reject":"misread"} ${r2}`}function Hl(e2,t2,r2,i2){
let a2=J(e2,t2),o2=n.Z(q(a2)??"");if(!n.pt(a2))return o2===""?[]:[`      ${r2}: ${o2}`];let s2=us(e2,t2)==="json"?" as JSON":"",{witness:c2}=a2;if(!c2)return[` \
     ${r2}${s2}: ${o2}`];let l2=ps(a2.because,c2)?"":o2,u2=cs(e2,t2),d2=`      ${r2}${s2}${l2===""?"":`: ${l2}`}${u2===void 0?"":`; ${u2}`}`,f2=i2.verbose?e2.silent?.[t2]?.
refused.outcome:void 0,p2=f2?[`      ${u2??""}: ${n.Z(q(f2)??"")}`]:[];return[d2,...Ul(c2,e2,l2,i2),...p2]}function Ul(e2,{element:t2},r2,{style:i2,width:a2=1/0}){
let{observed:o2,decoder:s2}=e2,c2=n.Q(n.Z(xs(e2,t2)),Math.max(a2,60)-16),l2=`        ${i2.dim("written")} ${c2}`,u2=`${i2.dim("\u2192")} ${n.Q(n.Z(Gl(o2,r2)),200)}\
 ${i2.dim(`(${s2})`)}`;return Q(l2)+Q(u2)<Wl?[`${l2} ${u2}`]:[l2,`        ${u2}`]}const Wl=100;function Gl(e2,t2){let n2=e2.replace(t2,"").replace(/^[\s;:,.]+|[\s;:,.]+$/g,
"");return n2===""?"as said":n2}function Kl({surfaces:e2={}},t2){return Object.entries(e2).flatMap(([e3,r2])=>n.ft.flatMap(i2=>{let a2=q(r2[i2]);return a2===void 0?
[]:[t2.dim(`      ${e3}, ${i2}: ${r2[i2].outcome}: ${n.Z(a2)}`)]}))}function $(e2,t2){return t2.dim(`    ${ql(e2)}`)}function ql(e2){let t2=e2.slice(0,3).map(({
reported:e3})=>n.Z(n.Dt(e3.pairing))),r2=e2.length-t2.length;return`${t2.join(", ")}${r2>0?` and ${String(r2)} more (--verbose lists them all)`:""}`}function Jl({
reported:e2,changes:t2,reached:r2},i2){let{style:a2,verbose:o2}=i2.options,{pairing:s2,faults:c2,lastingFaults:l2,satisfied:u2}=e2,d2=n.Z(n.Dt(s2)),f2=s2.status===
"moved"?a2.dim(` (moved from ${n.Z(s2.basePath??"")})`):"";if(c2.length>0)return[`${a2.red("\u2717")} ${a2.bold(d2)}${f2}  ${a2.red("does not parse")}`,...c2.map(
e3=>$l(e3,a2)),a2.dim(`      (a file that is no contract is left out by ignore: [${JSON.stringify(n.Dt(s2))}] in contract-check.yaml)`)];let p2=e2.notes.map(e3=>a2.
dim(`    note: ${n.Z(e3)}`));if(l2)return[`${a2.yellow("\u2022")} ${a2.bold(d2)}${f2}  ${a2.yellow("not judged")}`,...p2];let m2=u2?a2.green("\u2713"):a2.red("\u2717"),
h2=o2||t2.length===0?[]:e2.changes.filter(e3=>!Y(e3)),g2=h2.length<=Yl?h2:[];return[`${m2} ${a2.bold(d2)}${f2}  ${Ql(e2,a2)}${u2?"":a2.dim(`, ${K(e2)}`)}`,...e2.
cause===void 0?[]:[a2.dim(`    because ${n.Z(e2.cause)} changed, which it refers to`)],...Al(t2,{...i2,reported:e2}),...u2?[]:fs(e2).map(e3=>`    ${a2.dim(n.Z(e3))}`),
...eu(e2,a2),...g2.map(t3=>a2.dim(`  ${Nl(t3,e2)}`)),...h2.length>g2.length?[a2.dim(`    ${Xl(h2.length)}`)]:[],...r2.length>0?[`    ${a2.bold("reaches")} ${X(r2.
length,"contract")} that ${r2.length===1?"refers":"refer"} to it: ${ql(r2.map(e3=>({reported:e3})))}`]:[],...p2]}const Yl=2;function Xl(e2){return`${X(e2,"chang\
e")} ${e2===1?"breaks":"break"} nobody (--verbose lists)`}function Zl({pairing:{status:e2}}){return e2==="added"?"new: ":e2==="removed"?"removed: ":""}function Ql(e2,t2){
let{verdict:r2,profile:i2}=e2,a2=`${Zl(e2)}${G(r2)}${i2?` (as ${i2.name} sees it)`:""}`,o2=n.dt(r2);return o2==="full"?t2.green(a2):o2==="undecided"||n.dt(n.St(
e2))==="full"?t2.yellow(a2):t2.red(a2)}function $l({message:e2,location:t2},r2){let i2=t2?.line===void 0?"":`${t2.file}:${String(t2.line)}:${String(t2.column??1)}\
: `;return`    ${r2.cyan(n.Z(i2))}${n.Z(e2)}`}function eu({profile:e2},t2){return(e2?.findings??[]).map(({id:e3,message:r2,location:i2})=>{let a2=i2?`${i2.file}\
:${String(i2.line)}:${String(i2.column)}  `:"";return`    ${t2.cyan(n.Z(a2))}${e3}  ${n.Z(r2)}`})}const tu={pass:"pass",neutral:"neutral: not enforced",waiting:"\
waiting: everything is approved; only the time to land has not come yet",refused:"refused: a person must act",unverifiable:"could not be verified",fault:"fault:\
 something cannot be judged"};function nu({decision:e2,comparisons:t2},n2){if(!e2)return lc(t2)?n2.green("\u2713 everything reads as expected"):n2.red("\u2717 not ev\
erything reads as expected");let{status:r2,validUntil:i2}=e2;if(r2!=="pass")return n2.bold(ou(e2,n2)(`${au(e2)} ${tu[r2]}`));let a2=i2===null?"":` until ${cu(i2)}`,
o2=t2.length>0&&!e2.requirements.some(iu);return`${n2.green(`\u2713 pass${a2}`)}${o2?": nothing here needs permission":""}`}function ru({decision:e2},{style:t2,
verbose:r2}){if(!e2)return[];let{status:i2,reasons:a2,requirements:o2}=e2,s2=a2.filter(({tells:e3})=>i2!=="pass"||e3!=="end-of-pass").filter(({code:e3})=>!As.has(
e3)).map(({message:e3})=>`  ${n.Z(e3)}`),c2=[...new Set(o2.filter(iu).map(({message:e3})=>`  ${t2.green("\u2713")} ${n.Z(e3)}`))],l2=su(o2,{mark:ou(e2,t2)(au(e2)),
style:t2,verbose:r2}),u2=n.H(o2).find(({command:e3,dimension:t3})=>e3!==void 0||t3==="plan");return[...s2,...c2,...l2.length>0?[t2.bold("to do, in this order:")]:
[],...l2,...u2?.command===void 0?[]:[`${t2.bold("next:")} ${t2.bold(n.Z(u2.command))}`]]}function iu({status:e2}){return e2==="met"}function au({status:e2}){return e2===
"neutral"?"\u2022":"\u2717"}function ou({status:e2},t2){return e2==="refused"||e2==="fault"?t2.red:t2.yellow}function su(e2,{mark:t2,style:r2,verbose:i2}){let a2=new Map;
for(let t3 of n.H(e2)){let e3=n.W(t3),r3=a2.get(e3)??new Set;a2.set(e3,r3.add(t3.message))}return[...a2].flatMap(([e3,a3])=>{let o2=[...a3],s2=i2||o2.length<=4?
o2:o2.slice(0,3),c2=o2.length-s2.length;return[...s2.map(e4=>`  ${t2} ${n.Z(e4)}`),...c2>0?[`  ${t2} and ${String(c2)} more like these (--verbose lists them all\
)`]:[],...e3===""?[]:[`    \u2192 ${r2.bold(n.Z(e3))}`]]})}function cu(e2){return new Date(e2).toISOString().replace(/T(\d\d:\d\d).*$/," $1Z")}function lu({unchanged:e2}){
return e2?[`${X(e2.length,"contract")} unchanged${e2.length>0?":":""}`,...e2.map(({pairing:e3,format:t2,mode:r2,declared:i2})=>`  = ${n.Z(n.Dt(e3))}  ${t2}, ${i2?
`promises ${r2}`:`${r2} is expected`}`)]:[]}var uu=e.n({renderText:()=>du});function du(e2,t2){let{style:r2,quiet:i2,width:a2=1/0,unicode:o2=!0}=t2,s2={report:e2,
stories:gs(e2),options:t2,explained:new Set},c2=i2?fu(s2):vu(s2),l2=i2?[]:hc(e2.comparisons),u2=i2?[]:e2.notes.map(e3=>r2.dim(`note: ${n.Z(e3)}`)),d2=ru(e2,t2),
f2=i2?void 0:gu(s2);return`${Cl([nu(e2,r2),`${r2.dim(`${pu(e2.base)} \u2192 ${pu(e2.head)}:`)} ${mu(s2)}`,...c2.flatMap(e3=>["",...e3]),...lu(e2),...u2.length>0?
["",...u2]:[],...d2.length>0?["",...d2]:[],...l2.length>0?["",...hu(s2,l2)]:[],...f2===void 0?[]:["",r2.dim(f2)]],{width:a2,unicode:o2}).join(`
`)}
`}function fu({stories:e2,options:{style:t2}}){let r2=e2.filter(({reported:e3})=>!e3.satisfied),i2=r2.length-_u,a2=r2.slice(0,_u).map(({reported:e3})=>{let r3=e3.
faults.length>0?"does not parse":`${Zl(e3)}${G(e3.verdict)}, ${K(e3)}`;return`${t2.red("\u2717")} ${n.Z(n.Dt(e3.pairing))}  ${r3}`});return a2.length===0?[]:[[...a2,
...i2>0?[`  and ${X(i2,"more contract")}`]:[]]]}function pu({ref:e2,commit:t2}){let r2=e2==="WORKTREE"?"working tree":e2;return n.Z(t2===null||t2.startsWith(e2)?
r2:`${r2} (${t2.slice(0,10)})`)}function mu({report:{contracts:e2,comparisons:t2},stories:n2}){if(t2.length===0)return e2===0?"no contract by name or config; a \
file that only its content shows is judged when it changes":`${X(e2,"contract")}, none changed`;let r2=t2.length-n2.length,i2=r2>0?`; ${String(r2)} more only ${r2===
1?"refers":"refer"} to these`:"",a2=n2.map(({reported:e3})=>e3);return`${X(e2,"contract")}, ${String(a2.length)} changed: ${fc(a2)}${i2}`}function hu({report:e2,
stories:t2,options:r2},i2){let{style:a2}=r2;if(e2.decision?.requirements.some(({status:e3})=>e3!=="met"))return i2.map(n.Z);let o2=t2.find(({changes:e3})=>e3.length>
0)?.changes[0]?.rule;return[a2.bold('to do: make each change as its "do:" line says, or declare in contract-check.yaml what you promise'),...i2.map(e3=>`  ${n.Z(
e3)}`),...o2===void 0?[]:[`${a2.bold("next:")} contract-check explain ${o2}`]]}function gu({stories:e2}){let t2=pc(e2.flatMap(({changes:e3})=>e3)),n2=t2.reduce(
(e3,[,t3])=>e3+t3,0);if(!(n2<4))return`${X(n2,"change")} to look at: ${t2.map(([e3,t3])=>`${String(t3)} ${e3}`).join(", ")}`}const _u=10;function vu(e2){let{report:t2,
stories:n2,options:r2}=e2,{style:i2,verbose:a2}=r2;if(a2)return t2.comparisons.map(t3=>Jl({reported:t3,changes:t3.changes,reached:[]},e2));let o2=new Map(n2.map(
e3=>[e3.reported,e3])),s2=Us(n2.map(({reported:e3})=>e3)).map(e3=>e3.flatMap(e4=>o2.get(e4)??[])),c2=([e3])=>e3!==void 0&&e3.reported.satisfied&&e3.changes.length===
0&&!Su(e3.reported),{blocks:l2,alike:u2}=yu(s2.filter(e3=>!c2(e3)),e2),d2=l2.length-10,f2=s2.filter(c2).flat();return[...l2.slice(0,10),...d2>0?[[i2.yellow(`\u2026 a\
nd ${X(d2,"more block")} like these, less severe (--verbose shows them all)`)]]:[],...u2,...f2.length>3?[[`${i2.green("\u2713")} ${String(f2.length)} contracts \
 ${i2.green("break nobody")}`,$(f2,i2)]]:f2.map(t3=>Jl(t3,e2))]}function yu(e2,t2){let n2=[],r2=[];for(let i3 of e2){let[e3]=i3;e3&&bu(e3,t2)?r2.push(i3):n2.push(
...Cu(i3,t2))}let i2=r2.flat();if(i2.length<=3)return{blocks:[...n2,...r2.flatMap(e3=>Cu(e3,t2))],alike:[]};let a2=new Map;for(let e3 of i2){let{verdict:t3,satisfied:n3}=e3.
reported,r3=`${n3?"\u2713":"\u2717"} ${G(t3,"break")}, ${K(e3.reported)}`;a2.set(r3,[...a2.get(r3)??[],e3])}return{blocks:n2,alike:[...a2].map(([e3,n3])=>xu(e3,
n3,t2))}}function bu({reported:e2,changes:t2,reached:n2},{explained:r2}){return e2.pairing.status==="modified"&&e2.faults.length===0&&!Su(e2)&&n2.length===0&&t2.
length>0&&t2.every(e3=>r2.has(kl(e3)))}function xu(e2,t2,{options:{style:n2}}){let r2=t2.reduce((e3,{changes:t3})=>e3+t3.length,0);return[`${e2.slice(0,2)}${n2.
bold(X(t2.length,"more contract"))} with ${X(r2,"change")} of the kinds above  ${e2.slice(2)}`,$(t2,n2)]}function Su({notes:e2,lastingFaults:t2,profile:n2,pairing:r2}){
return e2.length>0||t2!==void 0||n2!==void 0||r2.status==="moved"}function Cu(e2,t2){let[n2,...r2]=e2;return n2&&r2.length>0&&n2.reported.faults.length>0?[wu(e2,
t2)]:!n2||e2.length<=3?e2.map(e3=>Jl(e3,t2)):n2.reported.pairing.status==="affected"?[Tu(e2,t2.options)]:[[...Jl(n2,t2),`  ${X(r2.length,"more contract")} with \
the same changes:`,$(r2,t2.options.style)]]}function wu(e2,{report:t2,options:{style:r2}}){let i2=e2[0]?.reported.faults??[],a2=[...new Set(i2.flatMap(({origin:e3})=>e3?
Js(e3):[]))],o2=i2.every(({origin:e3})=>t2.comparisons.some(({pairing:t3,faults:r3})=>n.Dt(t3)===e3?.file&&r3.length>0));return[`${r2.red("\u2717")} ${r2.bold(`${String(
e2.length)} contracts`)}  ${r2.red("do not parse")}${r2.dim(`, because of ${n.Z(a2.join(", "))}`)}`,...o2?[]:i2.map(e3=>$l(e3,r2)),$(e2,r2)]}function Tu(e2,{style:t2}){
let[r2]=e2;if(!r2)return[];let{cause:i2="",verdict:a2,satisfied:o2}=r2.reported,s2=o2?t2.green("\u2713"):t2.red("\u2717"),c2=G(a2,"break");return[`${s2} ${t2.bold(
`${String(e2.length)} contracts that refer to ${n.Z(i2)}`)}  ${o2?t2.green(c2):t2.red(c2)}${o2?"":t2.dim(`, ${K(r2.reported)}`)}`,$(e2,t2)]}var Eu=e.t(((e2,t2)=>{
t2.exports={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://json-schema.org/draft-07/schema#",title:"Core schema meta-schema",definitions:{schemaArray:{
type:"array",minItems:1,items:{$ref:"#"}},nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/nonNegativeInteg\
er"},{default:0}]},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,
default:[]}},type:["object","boolean"],properties:{$id:{type:"string",format:"uri-reference"},$schema:{type:"string",format:"uri"},$ref:{type:"string",format:"u\
ri-reference"},$comment:{type:"string"},title:{type:"string"},description:{type:"string"},default:!0,readOnly:{type:"boolean",default:!1},examples:{type:"array",
items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"\
number"},maxLength:{$ref:"#/definitions/nonNegativeInteger"},minLength:{$ref:"#/definitions/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},
additionalItems:{$ref:"#"},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions/schemaArray"}],default:!0},maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{
$ref:"#/definitions/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},contains:{$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteg\
er"},minProperties:{$ref:"#/definitions/nonNegativeIntegerDefault0"},required:{$ref:"#/definitions/stringArray"},additionalProperties:{$ref:"#"},definitions:{type:"\
object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"object",additionalProperties:{$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{
$ref:"#"},propertyNames:{format:"regex"},default:{}},dependencies:{type:"object",additionalProperties:{anyOf:[{$ref:"#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{
$ref:"#"},const:!0,enum:{type:"array",items:!0,minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{$ref:"#/definitio\
ns/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"string"},contentMediaType:{type:"string"},contentEncoding:{type:"string"},if:{$ref:"#"},then:{$ref:"\
#"},else:{$ref:"#"},allOf:{$ref:"#/definitions/schemaArray"},anyOf:{$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}}));
function Du(e2){return{...ku(e2),judge(t2){let n2=[];for(let r2 of e2.differences(t2)){let{base:i2,head:a2}=r2,o2={};for(let n3 of e2.surfaces)o2[n3]={backward:e2.
reads(a2,i2,n3,t2),forward:e2.reads(i2,a2,n3,t2)};let s2={element:r2.element,rule:e2,edit:Bt({base:i2,head:a2}),message:e2.message({base:i2,head:a2}),verdicts:o2,
shapes:{base:i2===void 0?void 0:e2.shape(i2),head:a2===void 0?void 0:e2.shape(a2)},sides:{base:i2,head:a2}};Ou(s2,r2);let c2=e2.advice?.({base:i2,head:a2});c2!==
void 0&&(s2.remedy=c2),n2.push(s2)}return n2},forward({sides:t2},n2,r2){let{base:i2,head:a2}=t2;return e2.reads(i2,a2,n2,r2)}}}function Ou(e2,t2){let{was:n2,pointer:r2,
location:i2,baseLocation:a2,declaredIn:o2,references:s2,effect:c2}=t2;n2&&(e2.was=n2),r2!==void 0&&(e2.pointer=r2),i2&&(e2.location=i2),a2&&(e2.baseLocation=a2),
o2!==void 0&&(e2.declaredIn=o2),s2&&(e2.references=s2),c2&&(e2.effect=c2)}function ku({id:e2,title:t2,why:n2,remedy:r2,references:i2}){return{id:e2,title:t2,why:n2,
remedy:r2,...i2&&{references:i2}}}function Au(){let e2=new Map;return{table(t2){let n2=e2.get(t2)??t2();return e2.set(t2,n2),n2}}}function ju(e2,t2){let{rule:r2,
element:i2,verdicts:a2}=e2,{base:o2,head:s2}=e2.shapes,c2=Object.entries(a2).map(([e3,{backward:t3,forward:n2}])=>[e3,t3.outcome,n2.outcome]).sort(_(([e3=""])=>e3));
return n.st(JSON.stringify([r2.id,t2.known??n.Dt(t2),e2.edit==="removed"?i2:k(i2,t2.knownNames??[]),o2??null,s2??null,c2]))}async function Mu(e2,t2){let{pairing:r2,
surfaces:i2,whole:a2,prover:o2}=t2,s2={};for(let[t3,n2]of Object.entries(e2.verdicts))s2[t3]=await zu(n2,e2,t3,o2);let c2=i2.filter(e3=>s2[e3]),l2=Object.keys(s2)[0],
u2=c2[0]??l2;for(let e3 of c2)n.mt(Iu(s2,e3),Iu(s2,u2))&&(u2=e3);let d2=c2.length>0,{[u2]:f2=n.ut,...p2}=s2,m2=Pu(f2,c2.map(e3=>Iu(s2,e3))),h2=n.ft.some(e3=>m2[e3]!==
f2[e3]),g2=d2&&!h2&&Object.keys(p2).length===0;return Nu(e2,{surface:u2,verdict:d2?m2:n.ut,surfaces:g2?void 0:d2&&!h2?p2:s2,silent:Fu(m2,c2,s2),effect:e2.effect??
(d2?Lu(m2,a2):"none"),fingerprint:ju(e2,r2)})}function Nu(e2,t2){let{rule:n2,was:r2,pointer:i2,location:a2,baseLocation:o2,declaredIn:s2}=e2,{surfaces:c2,silent:l2}=t2,
u2={rule:n2.id,title:n2.title,element:e2.element,edit:e2.edit,message:e2.message,surface:t2.surface,verdict:t2.verdict,effect:t2.effect,references:[...n2.references??
[],...e2.references??[]],remedy:e2.remedy??n2.remedy,fingerprint:t2.fingerprint};return r2&&(u2.was=r2),i2!==void 0&&(u2.pointer=i2),c2&&(u2.surfaces=c2),l2&&(u2.
silent=l2),a2&&(u2.location=a2),o2&&(u2.baseLocation=o2),s2!==void 0&&(u2.declaredIn=s2),u2}function Pu(e2,t2){let r2=r3=>{let i2=n.xt([e2,...t2].map(e3=>e3[r3]));
return i2.outcome===e2[r3].outcome?e2[r3]:i2};return{backward:r2("backward"),forward:r2("forward")}}function Fu(e2,t2,r2){let i2=[...t2.filter(e3=>e3!=="source"),
...t2.filter(e3=>e3==="source")],a2=n.ft.flatMap(t3=>{if(e2[t3].outcome!=="rejects")return[];let n2=i2.map(e3=>({surface:e3,outcome:Iu(r2,e3)[t3]})),a3=n2.find(
({outcome:e3})=>e3.outcome==="misreads"&&e3.witness),o2=n2.find(({outcome:e3})=>e3.outcome==="rejects");return a3&&o2?[[t3,{...a3,refused:o2}]]:[]});return a2.length===
0?void 0:Object.fromEntries(a2)}function Iu(e2,t2){return e2[t2]??n.ut}function Lu(e2,t2){let r2=n.ft.filter(t3=>n.pt(e2[t3]));return r2.length>0&&r2.every(e3=>t2[e3].
outcome==="reads")?"none":"alone"}const Ru={rejects:"the decoder refuses such data",misreads:"the decoder takes such data, and reads something else"};async function zu(e2,t2,n2,r2){
let i2=async(e3,i3)=>{let a3=await r2({change:t2,surface:n2,direction:e3});if(!a3)return i3;if("unproven"in a3)return{...i3,because:`${i3.because} (no datum is \
shown: ${a3.unproven})`};if(!("witness"in a3))return{...i3,witness:a3};let{outcome:o3,witness:s2}=a3;if(o3!=="misreads"&&o3!=="rejects")return i3;let c2=o3===i3.
outcome?i3.because:`${i3.because}; ${Ru[o3]}`;return{...i3,because:c2,outcome:o3,witness:s2}},{backward:a2,forward:o2}=e2;return{backward:Bu(a2)?await i2("backw\
ard",a2):a2,forward:Bu(o2)?await i2("forward",o2):o2}}function Bu(e2){return n.pt(e2)&&!e2.witness}function Vu(e2,t2,r2){let i2=i3=>{let a2=e2[i3];if(!n.pt(a2)||
a2.witness)return a2;let o2=t2.flatMap(({verdict:e3,surfaces:t3})=>[e3,...r2.flatMap(e4=>t3?.[e4]??[])]).map(e3=>e3[i3]).filter(n.pt),s2=o2.filter(({witness:e3})=>e3!==
void 0),c2=s2.find(e3=>e3.outcome==="rejects")??s2[0];if(!c2?.witness)return a2;let{outcome:l2,witness:u2}=c2;return l2===a2.outcome||l2==="misreads"&&s2.length<
o2.length?{...a2,witness:u2}:{...a2,outcome:l2,witness:u2}};return{backward:i2("backward"),forward:i2("forward")}}function Hu(e2){return{id:`${e2}/unexplained`,
title:"The contract differs in a way that no rule explains",why:"The whole contract was judged and the verdict differs from what the single changes add up to, o\
r its meaning changed without any listed change. The whole contract's verdict counts.",remedy:"Land the changes one by one: the one that is refused then is the \
one that matters, and its own rule says what to do."}}function Uu(e2,{base:t2,head:r2,whole:i2,changes:a2}){if(n.ft.some(e3=>i2[e3].outcome!=="reads"&&!a2.some(
t3=>t3.verdict[e3].outcome!=="reads")))return"whole";if(a2.length===0&&e2.canonical(t2)!==e2.canonical(r2))return"silent"}function Wu(e2,t2){if(t2==="whole")return e2;
let r2=n.bt("the contract's meaning changed, and none of its elements shows what that does to data");return{backward:r2,forward:r2}}function Gu(e2,t2,r2){let i2=Hu(
e2),a2=r2.changes.find(e3=>e3.location)?.location;return{rule:i2.id,title:i2.title,element:qu(r2.changes),edit:"changed",message:Ju(r2.changes),surface:r2.surface,
verdict:t2,effect:"joint",references:[],...a2&&{location:a2},remedy:r2.gap==="whole"&&Ku(t2)?"Mend what the reason names; then the contract can be judged.":i2.remedy,
fingerprint:n.st(JSON.stringify([i2.id,r2.pairing.known??n.Dt(r2.pairing),r2.digests.base??null,r2.digests.head??null]))}}function Ku(e2){let t2=n.ft.map(t3=>e2[t3].
outcome);return t2.includes("undecided")&&t2.every(e3=>e3==="undecided"||e3==="reads")}function qu(e2){let[t2,...n2]=e2.map(({element:e3})=>e3),r2=t2?.findIndex(
(e3,t3)=>n2.some(n3=>n3[t3]!==e3))??0;return r2<0?t2??[]:t2?.slice(0,r2)??[]}function Ju(e2){if(e2.length===0)return"the contract as a whole differs in a way th\
at no single change explains";let t2=[...new Set(e2.map(Yu))],n2=t2.length-3,r2=n2>0?` and ${String(n2)} more`:"";return`the changes of ${t2.slice(0,3).join(", ")}${r2}\
 do together what none of them does alone`}function Yu({element:e2,location:t2}){let n2=e2.length===0?"the root":A(e2);return t2?`${n2} (line ${String(t2.line)}\
 of ${t2.side})`:n2}async function Xu(e2,r2,i2,a2){let{headPath:o2}=i2,{base:s2,head:c2,baseFaults:l2,headFaults:u2,lasting:d2,repaired:f2}=Qu(e2,r2,i2),p2={...s2!==
void 0&&{base:n.st(e2.canonical(s2))},...c2!==void 0&&{head:n.st(e2.canonical(c2))}},m2=c2??s2,{ownFaults:h2,lastingFaults:g2}=td(u2,l2),_2={pairing:i2,format:e2.
id,id:(m2===void 0?void 0:e2.contractId(m2))??n.Dt(i2),digests:p2,faults:h2,...l2.length>0&&{baseFaults:l2},...f2.length>0&&{repaired:f2},...g2.length>0&&{lastingFaults:g2},
notes:[...g2.map(e3=>`it does not parse, and did not at base: nothing was judged: ${t.T(e3)}`),...r2.headJudged?[]:$u(d2),...o2===void 0?[]:e2.notes(r2.head,o2)]};
if(h2.length>0){let e3=n.bt("the proposed contract does not parse");return{..._2,verdict:{backward:e3,forward:e3},changes:[]}}if(g2.length>0){let e3=n.bt("it do\
es not parse, and did not at base");return{..._2,verdict:{backward:e3,forward:e3},changes:[]}}if(o2===void 0){let o3=n.vt("the contract was removed: readers and\
 writers have no schema left"),c3=s2&&e2.removedProfile?.(a2.profile,{base:s2,head:r2.head,settings:a2}),l3=s2&&!c3?e2.remains?.(s2,r2.head):void 0;if(s2!==void 0&&
l3!==void 0){let{remarks:n2,...o4}=await rd(e2,{base:s2,head:l3.contract,settings:a2,run:r2.run},{pairing:i2,digests:p2}),c4=`the file is gone, and what it decl\
ared stands in ${t.I(l3.files)} now: it is compared with that`;return{..._2,...o4,notes:[c4,..._2.notes,...n2]}}return{..._2,verdict:c3?.verdict??{backward:o3,forward:o3},
changes:[],...c3&&{profile:c3.result,notes:[..._2.notes,...c3.notes]}}}if(s2===void 0||c2===void 0)return{..._2,verdict:n.ut,changes:[]};let{renamed:v2}=i2,y2={
base:s2,head:c2,settings:a2,run:r2.run,...v2&&{renamed:v2}},{remarks:b2,...x2}=await rd(e2,i2.names?e2.part?.(y2,new Set(i2.names))??y2:y2,{pairing:i2,digests:p2}),
S2=Zu(e2,y2)&&{keepsNames:!0};return{..._2,...x2,...S2,notes:[..._2.notes,...b2]}}function Zu(e2,{base:t2,head:n2}){let r2=t3=>e2.names?.(t3)??{own:[e2.contractId(
t3)??""],aliases:[]},{own:i2,aliases:a2}=r2(t2),o2=new Set(r2(n2).own);return[...i2,...a2].every(e3=>o2.has(e3))}function Qu(e2,t2,{basePath:n2,headPath:r2}){let{
shared:i2=[],repaired:a2=[]}=n2===void 0||r2===void 0?{}:e2.settle?.(t2.base,t2.head,{basePath:n2,headPath:r2,headJudged:t2.headJudged})??{},o2=n2===void 0?[]:e2.
faults(t2.base,n2),s2=r2===void 0?[]:e2.faults(t2.head,r2),c2=(t3,n3,r3)=>n3===void 0||r3.length>0?void 0:e2.contract(t3,n3);return{base:c2(t2.base,n2,o2),head:c2(
t2.head,r2,s2),baseFaults:o2,headFaults:s2,lasting:i2,repaired:a2}}function $u(e2){let t2=e2.length-20,n2=t2>0?[`${String(t2)} more flaws stood at base, and the\
 rest is judged`]:[];return[...e2.slice(0,20).map(ed),...n2]}function ed({before:e2,after:n2}){return`${t.O(e2,n2)?"it was already so":"the same kind of flaw st\
ood"} at base, and the rest is judged: ${t.T(n2)}`}function td(e2,t2){let n2=t2.map(nd),r2=[],i2=[];for(let t3 of e2){let e3=n2.indexOf(nd(t3));e3<0?r2.push(t3):
(n2.splice(e3,1),i2.push(t3))}return{ownFaults:r2,lastingFaults:i2}}function nd({message:e2,location:t2}){return`${t2?.file??""}
${e2}`}async function rd(e2,t2,{pairing:n2,digests:r2}){let{settings:i2}=t2,a2=e2.surfaces(i2),o2=await e2.match(t2),s2=[];for(let t3 of e2.rules)for(let e3 of t3.
judge(o2))s2.push(e3);let c2=await e2.judge({...t2,matched:o2,judged:s2}),{base:l2,head:u2,run:d2}=t2,f2=({change:t3,surface:n3,direction:r3})=>e2.prove({base:l2,
head:u2,settings:i2,run:d2,matched:o2,change:t3,surface:n3,direction:r3}),p2=[];for(let e3 of s2)p2.push(await Mu(e3,{pairing:n2,surfaces:a2,whole:c2,prover:f2}));
let[m2="wire"]=a2,h2=Uu(e2,{...t2,whole:c2,changes:p2});h2?(c2=Wu(await zu(c2,void 0,m2,f2),h2),p2.push(Gu(e2.id,c2,{gap:h2,pairing:n2,digests:r2,surface:m2,changes:[
...p2]}))):c2=Vu(c2,p2,a2);let g2=Vt(p2),_2=await id(e2,{...t2,matched:o2,judged:s2},c2),v2=e2.profile?.(i2.profile,{...t2,changes:g2,verdict:c2}),y2=[...e2.remarks?.(
o2)??[],...v2?.notes??[]],b2=p2.length>0?e2.uses(t2,o2):[],x2={changes:g2,...b2.length>0&&{uses:b2},remarks:y2};return v2?{...x2,verdict:v2.verdict,profile:v2.result}:
_2?{...x2,verdict:c2,expected:_2,remarks:[...y2,e2.tolerant?.note??""]}:{...x2,verdict:c2}}async function id(e2,t2,r2){let{tolerant:i2}=e2;if(!i2||t2.settings.mode!==
void 0||!n.pt(r2.forward))return;let a2=i2.matched(t2.matched),o2=ad(e2,{...t2,matched:a2});if(!o2)return;let{forward:s2}=await e2.judge({...t2,matched:a2,judged:o2});
return s2.outcome==="reads"?{backward:r2.backward,forward:s2}:void 0}function ad(e2,{matched:t2,judged:n2,settings:r2}){let i2=new Map(e2.rules.map(e3=>[e3.id,e3])),
a2=e2.surfaces(r2),o2=[];for(let e3 of n2){let n3=Object.fromEntries(a2.flatMap(n4=>{let r3=e3.verdicts[n4];if(!r3)return[];let a3=i2.get(e3.rule.id)?.forward(e3,
n4,t2)??r3.forward;return[[n4,{...r3,forward:a3}]]}));if(Object.values(n3).some(({forward:e4})=>e4.outcome!=="reads"))return;o2.push({...e3,verdicts:n3})}return o2}
function od(e2,t2){if(t2.pairsOnly||t2.isAffectedUnasked)return()=>Promise.resolve([]);let n2=e2.changed.length===0?Promise.resolve([]):e2.mentioning(e2.changed);
return n2.catch(()=>{}),()=>sd(e2,t2,n2)}async function sd(e2,{base:t2,head:n2,pairings:r2,counts:i2},a2){let o2=new Set(r2.flatMap(({basePath:e3,headPath:t3})=>[
e3??[],t3??[]].flat())),s2=new Set(e2.changed),c2=new Set,l2=new Map,u2=[],d2=await a2,f2=new Map(e2.changed.map(e3=>[e3,e3]));for(;f2.size>0;){for(let[t3,n3]of f2)
for(let r4 of e2.names(t3))l2.has(r4)||l2.set(r4,n3);let r3=d2.filter(e3=>!s2.has(e3)&&!c2.has(e3)&&t2.entries.has(e3)&&n2.entries.has(e3));await e2.open(r3);let a3=new Map;
for(let t3 of r3){let n3=e2.causeOf(t3,l2);n3!==void 0&&a3.set(t3,n3)}await e2.openDependents([...a3.keys()]),f2=new Map;for(let[t3,n3]of a3){let r4=e2.differs(
t3);(r4||e2.handsOnUnchanged(t3))&&(c2.add(t3),f2.set(t3,n3),r4&&!o2.has(t3)&&i2(t3)&&u2.push({pairing:{status:"affected",basePath:t3,headPath:t3},cause:n3}))}f2.
size>0&&(d2=await e2.mentioning([...f2.keys()]))}return u2.sort(_(({pairing:e3})=>e3.headPath??""))}function cd(e2){return{id:e2.id,rules:[...e2.rules.map(ku),Hu(
e2.id)],identify:e2.identify.bind(e2),declares:e2.declares.bind(e2),...e2.aliases&&{aliases:e2.aliases.bind(e2)},...e2.roots&&{roots:e2.roots.bind(e2)},...e2.followsMoves&&
{followsMoves:!0},compare:t2=>ld(e2,t2),async elements(t2){let n2=await dd(e2,t2,Au());return"fault"in n2?void 0:e2.elements(n2.contract)},async replay(t2,n2,r2){
let i2=Au(),[a2,o2]=[fd(await dd(e2,t2,i2)),fd(await dd(e2,n2,i2))];return e2.replay(a2,o2,r2,t2.settings)}}}async function ld(e2,t2){let r2=Au(),i2=(n2,i3)=>{let a3=t2.
pairings.flatMap(e3=>e3[i3]??[]);return e2.open(n2,a3,t2.settings,r2)},[a2,o2]=await Promise.all([i2(t2.base,"basePath"),i2(t2.head,"headPath")]);await e2.prepare?.(
a2,o2,t2);let s2=od(await e2.references(a2,o2,t2),t2);await t2.searching?.();let c2={base:a2,head:o2,run:r2,headJudged:t2.headJudged===!0},l2=r3=>Xu(e2,c2,r3,t2.
settings(n.Dt(r3))).catch(t3=>pd(e2.id,r3,t3)),u2=[],d2=async(r3,i3)=>{t2.isOwn?.(r3,i3)===!1?ud(e2,c2,r3):(u2.push({...await l2(r3),...i3!==void 0&&{cause:i3}}),
t2.judged?.(n.Dt(r3)))};for(let e3 of t2.pairings)await d2(e3);for(let{pairing:e3,cause:t3}of await s2())await d2(e3,t3);return t2.spent?.(e2.spent?.(r2)??0),u2}
function ud(e2,t2,n2){try{Qu(e2,t2,n2)}catch{}}async function dd(e2,{snapshot:t2,path:n2,settings:r2},i2){let a2=await e2.open(t2,[n2],()=>r2,i2),[o2]=e2.faults(
a2,n2);return o2?{fault:o2}:{contract:e2.contract(a2,n2)}}function fd(e2){if("fault"in e2)throw Error(e2.fault.message);return e2.contract}function pd(e2,t2,r2){
let i2=r2 instanceof Error?`${r2.name}: ${r2.message}`:String(r2),a2=n.bt(`contract-check failed on this contract (${i2})`),o2=`contract-check itself failed on \
this contract (${i2}): please report it with both versions of the file`;return{pairing:t2,format:e2,id:n.Dt(t2),verdict:{backward:a2,forward:a2},changes:[],faults:[
{message:o2,location:{file:n.Dt(t2)}}],notes:[],digests:{}}}function md(e2){let t2=new WeakMap,n2=(n3,r3)=>{let i2=new Set,a2=new Set(n3);for(let e3 of n3)for(let n4 of r3.
get(e3)?.references??[]){let e4=a2.has(n4)?void 0:t2.get(n4);e4&&i2.add(e4.value)}let o2=e2.close(n3,[...i2]);for(let e3 of n3)t2.set(e3,{value:o2(e3)})},r2=r3=>{
let i2=new Map,a2=[],o2=t3=>{let n3={node:t3,references:[...new Set(e2.references(t3))],index:i2.size,lowest:i2.size,next:0};return i2.set(t3,n3),a2.push(t3),n3},
s2=[o2(r3)];for(let e3=s2.at(-1);e3;e3=s2.at(-1)){let r4=e3.references[e3.next];if(e3.next+=1,r4){let n3=i2.get(r4);if(t2.has(r4))continue;n3?e3.lowest=Math.min(
e3.lowest,n3.index):s2.push(o2(r4));continue}s2.pop();let c3=s2.at(-1);c3&&(c3.lowest=Math.min(c3.lowest,e3.lowest)),e3.lowest===e3.index&&n2(a2.splice(a2.lastIndexOf(
e3.node)),i2)}let c2=t2.get(r3);if(!c2)throw Error("a search ends when its root is settled");return c2.value};return e3=>t2.get(e3)?.value??r2(e3)}function hd(e2){
return typeof e2=="object"&&e2&&!Array.isArray(e2)?e2:{}}function gd(e2){return Array.isArray(e2)?e2.map(hd):[]}function _d(e2){return Array.isArray(e2)?e2.filter(
e3=>typeof e3=="string"):[]}var vd=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/\
schema",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/core":!0,"https://json-schema.org/draft/2019-09/vocab/applicator":!0,"https://json-schema.org/\
draft/2019-09/vocab/validation":!0,"https://json-schema.org/draft/2019-09/vocab/meta-data":!0,"https://json-schema.org/draft/2019-09/vocab/format":!1,"https://j\
son-schema.org/draft/2019-09/vocab/content":!0},$recursiveAnchor:!0,title:"Core and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"meta\
/applicator"},{$ref:"meta/validation"},{$ref:"meta/meta-data"},{$ref:"meta/format"},{$ref:"meta/content"}],type:["object","boolean"],properties:{definitions:{$comment:"\
While no longer an official keyword as it is replaced by $defs, this keyword is retained in the meta-schema to prevent incompatible extensions as it remains in \
common use.",type:"object",additionalProperties:{$recursiveRef:"#"},default:{}},dependencies:{$comment:'"dependencies" is no longer a keyword, but schema author\
s should avoid redefining it to facilitate a smooth transition to "dependentSchemas" and "dependentRequired"',type:"object",additionalProperties:{anyOf:[{$recursiveRef:"\
#"},{$ref:"meta/validation#/$defs/stringArray"}]}}}}})),yd=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-s\
chema.org/draft/2019-09/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/applicator":!0},$recursiveAnchor:!0,title:"Applicator vocabul\
ary meta-schema",type:["object","boolean"],properties:{additionalItems:{$recursiveRef:"#"},unevaluatedItems:{$recursiveRef:"#"},items:{anyOf:[{$recursiveRef:"#"},
{$ref:"#/$defs/schemaArray"}]},contains:{$recursiveRef:"#"},additionalProperties:{$recursiveRef:"#"},unevaluatedProperties:{$recursiveRef:"#"},properties:{type:"\
object",additionalProperties:{$recursiveRef:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{$recursiveRef:"#"},propertyNames:{format:"re\
gex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{$recursiveRef:"#"}},propertyNames:{$recursiveRef:"#"},if:{$recursiveRef:"#"},then:{$recursiveRef:"\
#"},else:{$recursiveRef:"#"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$recursiveRef:"#"}},$defs:{
schemaArray:{type:"array",minItems:1,items:{$recursiveRef:"#"}}}}})),bd=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"h\
ttps://json-schema.org/draft/2019-09/meta/content",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/content":!0},$recursiveAnchor:!0,title:"Content voc\
abulary meta-schema",type:["object","boolean"],properties:{contentMediaType:{type:"string"},contentEncoding:{type:"string"},contentSchema:{$recursiveRef:"#"}}}})),
xd=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/core",$vocabulary:{"https:/\
/json-schema.org/draft/2019-09/vocab/core":!0},$recursiveAnchor:!0,title:"Core vocabulary meta-schema",type:["object","boolean"],properties:{$id:{type:"string",
format:"uri-reference",$comment:"Non-empty fragments not allowed.",pattern:"^[^#]*#?$"},$schema:{type:"string",format:"uri"},$anchor:{type:"string",pattern:"^[A\
-Za-z][-A-Za-z0-9.:_]*$"},$ref:{type:"string",format:"uri-reference"},$recursiveRef:{type:"string",format:"uri-reference"},$recursiveAnchor:{type:"boolean",default:!1},
$vocabulary:{type:"object",propertyNames:{type:"string",format:"uri"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},$defs:{type:"object",additionalProperties:{
$recursiveRef:"#"},default:{}}}}})),Sd=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019\
-09/meta/format",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/format":!0},$recursiveAnchor:!0,title:"Format vocabulary meta-schema",type:["object",
"boolean"],properties:{format:{type:"string"}}}})),Cd=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema\
.org/draft/2019-09/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/meta-data":!0},$recursiveAnchor:!0,title:"Meta-data vocabulary meta\
-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{type:"string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"\
boolean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}}})),wd=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/\
draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/validation",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/validation":!0},$recursiveAnchor:!0,
title:"Validation vocabulary meta-schema",type:["object","boolean"],properties:{multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{
type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntege\
rDefault0"},pattern:{type:"string",format:"regex"},maxItems:{$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDefault0"},uniqueItems:{
type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNegativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{$ref:"#/$def\
s/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNegativeIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"object",additionalProperties:{
$ref:"#/$defs/stringArray"}},const:!0,enum:{type:"array",items:!0},type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"array",items:{$ref:"#/$defs/simpleTypes"},minItems:1,
uniqueItems:!0}]}},$defs:{nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{enum:[
"array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}}}})),Td=e.t(((e2,t2)=>{
t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/schema",$vocabulary:{"https://json-schema.org/draf\
t/2020-12/vocab/core":!0,"https://json-schema.org/draft/2020-12/vocab/applicator":!0,"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0,"https://json-\
schema.org/draft/2020-12/vocab/validation":!0,"https://json-schema.org/draft/2020-12/vocab/meta-data":!0,"https://json-schema.org/draft/2020-12/vocab/format-ann\
otation":!0,"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Core and Validation specifications meta-schema",allOf:[{$ref:"\
meta/core"},{$ref:"meta/applicator"},{$ref:"meta/unevaluated"},{$ref:"meta/validation"},{$ref:"meta/meta-data"},{$ref:"meta/format-annotation"},{$ref:"meta/cont\
ent"}],type:["object","boolean"],$comment:"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensi\
ons as they remain in common use.",properties:{definitions:{$comment:'"definitions" has been replaced by "$defs".',type:"object",additionalProperties:{$dynamicRef:"\
#meta"},deprecated:!0,default:{}},dependencies:{$comment:'"dependencies" has been split and replaced by "dependentSchemas" and "dependentRequired" in order to s\
erve their differing semantics.',type:"object",additionalProperties:{anyOf:[{$dynamicRef:"#meta"},{$ref:"meta/validation#/$defs/stringArray"}]},deprecated:!0,default:{}},
$recursiveAnchor:{$comment:'"$recursiveAnchor" has been replaced by "$dynamicAnchor".',$ref:"meta/core#/$defs/anchorString",deprecated:!0},$recursiveRef:{$comment:'\
"$recursiveRef" has been replaced by "$dynamicRef".',$ref:"meta/core#/$defs/uriReferenceString",deprecated:!0}}}})),Ed=e.t(((e2,t2)=>{t2.exports={$schema:"https\
://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/a\
pplicator":!0},$dynamicAnchor:"meta",title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{prefixItems:{$ref:"#/$defs/schemaArray"},items:{
$dynamicRef:"#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{$dynamicRef:"#meta"},properties:{type:"object",additionalProperties:{$dynamicRef:"#met\
a"},default:{}},patternProperties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"o\
bject",additionalProperties:{$dynamicRef:"#meta"},default:{}},propertyNames:{$dynamicRef:"#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"\
#meta"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"#meta"}},$defs:{schemaArray:{
type:"array",minItems:1,items:{$dynamicRef:"#meta"}}}}})),Dd=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json\
-schema.org/draft/2020-12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"meta",title:"Unevaluated \
applicator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{$dynamicRef:"#meta"},unevaluatedProperties:{$dynamicRef:"#meta"}}}})),
Od=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/content",$vocabulary:{"http\
s://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Content vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{
type:"string"},contentMediaType:{type:"string"},contentSchema:{$dynamicRef:"#meta"}}}})),kd=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/core",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"\
Core vocabulary meta-schema",type:["object","boolean"],properties:{$id:{$ref:"#/$defs/uriReferenceString",$comment:"Non-empty fragments not allowed.",pattern:"^\
[^#]*#?$"},$schema:{$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/uriReferenceString"},$anchor:{$ref:"#/$defs/anchorString"},$dynamicRef:{$ref:"#/$defs/uriRefer\
enceString"},$dynamicAnchor:{$ref:"#/$defs/anchorString"},$vocabulary:{type:"object",propertyNames:{$ref:"#/$defs/uriString"},additionalProperties:{type:"boolea\
n"}},$comment:{type:"string"},$defs:{type:"object",additionalProperties:{$dynamicRef:"#meta"}}},$defs:{anchorString:{type:"string",pattern:"^[A-Za-z_][-A-Za-z0-\
9._]*$"},uriString:{type:"string",format:"uri"},uriReferenceString:{type:"string",format:"uri-reference"}}}})),Ad=e.t(((e2,t2)=>{t2.exports={$schema:"https://js\
on-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/format-annotation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab\
/format-annotation":!0},$dynamicAnchor:"meta",title:"Format vocabulary meta-schema for annotation results",type:["object","boolean"],properties:{format:{type:"s\
tring"}}}})),jd=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/meta-data",$vocabulary:{
"https://json-schema.org/draft/2020-12/vocab/meta-data":!0},$dynamicAnchor:"meta",title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{
title:{type:"string"},description:{type:"string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boolea\
n",default:!1},examples:{type:"array",items:!0}}}})),Md=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-sche\
ma.org/draft/2020-12/meta/validation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/validation":!0},$dynamicAnchor:"meta",title:"Validation vocabula\
ry meta-schema",type:["object","boolean"],properties:{type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"array",items:{$ref:"#/$defs/simpleTypes"},minItems:1,uniqueItems:!0}]},
const:!0,enum:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"numb\
er"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{type:"string",
format:"regex"},maxItems:{$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},maxContains:{
$ref:"#/$defs/nonNegativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"\
#/$defs/nonNegativeIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"object",additionalProperties:{$ref:"#/$defs/stringArray"}}},
$defs:{nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{enum:["array","boolea\
n","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}}}})),Nd=e.t((e2=>{Object.defineProperty(
e2,"__esModule",{value:!0}),e2.formatNames=e2.fastFormats=e2.fullFormats=void 0;function t2(e3,t3){return{validate:e3,compare:t3}}e2.fullFormats={date:t2(a2,o2),
time:t2(c2(!0),l2),"date-time":t2(f2(!0),p2),"iso-time":t2(c2(),u2),"iso-date-time":t2(f2(),m2),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:_2,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:te2,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:y2,int32:{type:"number",validate:S2},int64:{type:"number",validate:C2},float:{type:"\
number",validate:w2},double:{type:"number",validate:w2},password:!0,binary:!0},e2.fastFormats={...e2.fullFormats,date:t2(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,o2),time:t2(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,l2),"date-time":t2(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
p2),"iso-time":t2(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,u2),"iso-date-time":t2(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
m2),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
e2.formatNames=Object.keys(e2.fullFormats);function n2(e3){return e3%4==0&&(e3%100!=0||e3%400==0)}let r2=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,i2=[0,31,28,31,30,31,30,31,
31,30,31,30,31];function a2(e3){let t3=r2.exec(e3);if(!t3)return!1;let a3=+t3[1],o3=+t3[2],s3=+t3[3];return o3>=1&&o3<=12&&s3>=1&&s3<=(o3===2&&n2(a3)?29:i2[o3])}
function o2(e3,t3){if(e3&&t3)return e3>t3?1:e3<t3?-1:0}let s2=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function c2(e3){return function(t3){
let n3=s2.exec(t3);if(!n3)return!1;let r3=+n3[1],i3=+n3[2],a3=+n3[3],o3=n3[4],c3=n3[5]==="-"?-1:1,l3=+(n3[6]||0),u3=+(n3[7]||0);if(l3>23||u3>59||e3&&!o3)return!1;
if(r3<=23&&i3<=59&&a3<60)return!0;let d3=i3-u3*c3,f3=r3-l3*c3-+(d3<0);return(f3===23||f3===-1)&&(d3===59||d3===-1)&&a3<61}}function l2(e3,t3){if(!(e3&&t3))return;
let n3=new Date("2020-01-01T"+e3).valueOf(),r3=new Date("2020-01-01T"+t3).valueOf();if(n3&&r3)return n3-r3}function u2(e3,t3){if(!(e3&&t3))return;let n3=s2.exec(
e3),r3=s2.exec(t3);if(n3&&r3)return e3=n3[1]+n3[2]+n3[3],t3=r3[1]+r3[2]+r3[3],e3>t3?1:e3<t3?-1:0}let d2=/t|\s/i;function f2(e3){let t3=c2(e3);return function(e4){
let n3=e4.split(d2);return n3.length===2&&a2(n3[0])&&t3(n3[1])}}function p2(e3,t3){if(!(e3&&t3))return;let n3=new Date(e3).valueOf(),r3=new Date(t3).valueOf();if(n3&&
r3)return n3-r3}function m2(e3,t3){if(!(e3&&t3))return;let[n3,r3]=e3.split(d2),[i3,a3]=t3.split(d2),s3=o2(n3,i3);if(s3!==void 0)return s3||l2(r3,a3)}let h2=/\/|:/,
g2=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function _2(e3){return h2.test(e3)&&g2.test(e3)}let v2=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function y2(e3){return v2.lastIndex=
0,v2.test(e3)}let b2=-(2**31),x2=2**31-1;function S2(e3){return Number.isInteger(e3)&&e3<=x2&&e3>=b2}function C2(e3){return Number.isInteger(e3)}function w2(){return!0}
let ee2=/[^\\]\\Z/;function te2(e3){if(ee2.test(e3))return!1;try{return new RegExp(e3),!0}catch{return!1}}}));function Pd(e2){let t2=e2.members.map(({key:e3})=>e3);
return mn(e2).length===0?t2:[...new Set(t2)]}function Fd(e2){return mn(e2).length===0?e2.members:e2.members.filter(t2=>e2.member(t2.key)===t2)}const Id=["draft-\
04","draft-06","draft-07","2019-09","2020-12"],Ld={"json-schema.org/draft-04/schema":"draft-04","json-schema.org/draft-06/schema":"draft-06","json-schema.org/dr\
aft-07/schema":"draft-07","json-schema.org/draft/2019-09/schema":"2019-09","json-schema.org/draft/2020-12/schema":"2020-12"};function Rd(e2){let{dialects:t2,defaultDialect:n2,
map:r2,formats:i2,crossCheck:a2}=Bd(e2),o2=Object.entries(typeof t2=="object"&&t2?t2:{}).flatMap(([e3,t3])=>Vd(t3)?[[Hd(e3),t3]]:[]);return{dialects:Object.fromEntries(
o2),defaultDialect:Vd(n2)?n2:"draft-07",map:zd(r2),formats:i2==="annotate"||i2==="dialect"?i2:"assert",crossCheck:a2===!0}}function zd(e2){return Object.entries(
typeof e2=="object"&&e2?e2:{}).flatMap(([e3,t2])=>typeof t2=="string"?[[e3.replace(/([^/])$/,"$1/"),t2.replace(/^(?:\.?\/)+/,"").replace(/([^/])$/,"$1/")]]:[]).
sort(([e3],[t2])=>t2.length-e3.length)}function Bd(e2){let t2=e2?.jsonSchema;return typeof t2=="object"&&t2?{...e2,...t2}:e2??{}}function Vd(e2){return Id.some(
t2=>t2===e2)}function Hd(e2){return e2.replace(/^https?:\/\//,"").replace(/#$/,"")}function Ud(e2,t2){let n2=e2.kind==="object"?e2.get("$schema"):void 0;if(n2?.
kind!=="string")return{dialect:qd(e2,t2.defaultDialect),declared:!1};let r2=Hd(n2.value),i2=Object.hasOwn(t2.dialects,r2)?t2.dialects[r2]:void 0,a2=Object.hasOwn(
Ld,r2)?Ld[r2]:void 0,o2=i2??a2;return!o2&&r2==="json-schema.org/draft-03/schema"?{dialect:"draft-04",declared:!0,unread:!0}:o2?{dialect:o2,declared:a2!==void 0}:
{dialect:t2.defaultDialect,declared:!1,unknown:n2.value}}const Wd=new Set(["$defs","prefixItems","dependentRequired","dependentSchemas","unevaluatedItems","unev\
aluatedProperties","minContains","maxContains","$dynamicRef","$anchor"]),Gd=new Set(["additionalItems","dependencies"]),Kd=new Set(["$ref","title","description",
"$comment","default","examples","definitions","$defs","$id","$schema"]);function qd(e2,t2){if(Jd(t2,"2019-09"))return t2;let n2={newer:!1,older:!1},r2=[e2];for(let e3=r2.
pop();e3;e3=r2.pop()){if(e3.kind==="array"&&r2.push(...e3.items),e3.kind!=="object")continue;let t3=e3.get("$ref")?.kind==="string"&&e3.members.some(({key:e4})=>!Kd.
has(e4));for(let{key:t4,value:i2}of Fd(e3))Wd.has(t4)&&(n2.newer=!0),(Gd.has(t4)||t4==="items"&&i2.kind==="array")&&(n2.older=!0),r2.push(i2);t3&&(n2.newer=!0)}
return n2.newer&&!n2.older?"2020-12":t2}function Jd(e2,t2){return Id.indexOf(e2)>=Id.indexOf(t2)}function Yd(e2){let t2=Hd(e2);return Object.hasOwn(Ld,t2)||/^json-schema\.org\/draft\/20(19-09|20-12)\/meta\//.
test(t2)}function Xd({formats:e2},t2){return e2==="assert"||e2==="dialect"&&!Jd(t2,"2019-09")}Object.defineProperty(exports,"$",{enumerable:!0,get:function(){return fc}}),
Object.defineProperty(exports,"$n",{enumerable:!0,get:function(){return".contract-check/config.schema.json"}}),Object.defineProperty(exports,"$t",{enumerable:!0,
get:function(){return ai}}),Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return md}}),Object.defineProperty(exports,"An",{enumerable:!0,get:function(){
return ReadError}}),Object.defineProperty(exports,"At",{enumerable:!0,get:function(){return oa}}),Object.defineProperty(exports,"B",{enumerable:!0,get:function(){
return rl}}),Object.defineProperty(exports,"Bn",{enumerable:!0,get:function(){return D}}),Object.defineProperty(exports,"Bt",{enumerable:!0,get:function(){return Fi}}),
Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return xd}}),Object.defineProperty(exports,"Cn",{enumerable:!0,get:function(){return Cn}}),Object.
defineProperty(exports,"Ct",{enumerable:!0,get:function(){return es}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return hd}}),Object.defineProperty(
exports,"Dn",{enumerable:!0,get:function(){return _n}}),Object.defineProperty(exports,"Dt",{enumerable:!0,get:function(){return ea}}),Object.defineProperty(exports,
"E",{enumerable:!0,get:function(){return vd}}),Object.defineProperty(exports,"En",{enumerable:!0,get:function(){return pn}}),Object.defineProperty(exports,"Et",
{enumerable:!0,get:function(){return B}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return uu}}),Object.defineProperty(exports,"Fn",{enumerable:!0,
get:function(){return A}}),Object.defineProperty(exports,"Ft",{enumerable:!0,get:function(){return Yi}}),Object.defineProperty(exports,"G",{enumerable:!0,get:function(){
return Gc}}),Object.defineProperty(exports,"Gn",{enumerable:!0,get:function(){return Se}}),Object.defineProperty(exports,"Gt",{enumerable:!0,get:function(){return gi}}),
Object.defineProperty(exports,"H",{enumerable:!0,get:function(){return qc}}),Object.defineProperty(exports,"Hn",{enumerable:!0,get:function(){return ze}}),Object.
defineProperty(exports,"Ht",{enumerable:!0,get:function(){return Ri}}),Object.defineProperty(exports,"I",{enumerable:!0,get:function(){return sl}}),Object.defineProperty(
exports,"In",{enumerable:!0,get:function(){return k}}),Object.defineProperty(exports,"It",{enumerable:!0,get:function(){return ca}}),Object.defineProperty(exports,
"J",{enumerable:!0,get:function(){return Z}}),Object.defineProperty(exports,"Jn",{enumerable:!0,get:function(){return be}}),Object.defineProperty(exports,"Jt",{
enumerable:!0,get:function(){return hi}}),Object.defineProperty(exports,"K",{enumerable:!0,get:function(){return Hc}}),Object.defineProperty(exports,"Kn",{enumerable:!0,
get:function(){return we}}),Object.defineProperty(exports,"Kt",{enumerable:!0,get:function(){return vi}}),Object.defineProperty(exports,"L",{enumerable:!0,get:function(){
return cl}}),Object.defineProperty(exports,"Ln",{enumerable:!0,get:function(){return Lt}}),Object.defineProperty(exports,"Lt",{enumerable:!0,get:function(){return F}}),
Object.defineProperty(exports,"M",{enumerable:!0,get:function(){return Du}}),Object.defineProperty(exports,"Mn",{enumerable:!0,get:function(){return on}}),Object.
defineProperty(exports,"Mt",{enumerable:!0,get:function(){return Zi}}),Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return Eu}}),Object.defineProperty(
exports,"Nn",{enumerable:!0,get:function(){return Ht}}),Object.defineProperty(exports,"Nt",{enumerable:!0,get:function(){return $i}}),Object.defineProperty(exports,
"O",{enumerable:!0,get:function(){return gd}}),Object.defineProperty(exports,"On",{enumerable:!0,get:function(){return ln}}),Object.defineProperty(exports,"Ot",
{enumerable:!0,get:function(){return Xi}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return du}}),Object.defineProperty(exports,"Pn",{enumerable:!0,
get:function(){return zt}}),Object.defineProperty(exports,"Pt",{enumerable:!0,get:function(){return ta}}),Object.defineProperty(exports,"Q",{enumerable:!0,get:function(){
return mc}}),Object.defineProperty(exports,"Qn",{enumerable:!0,get:function(){return ne}}),Object.defineProperty(exports,"Qt",{enumerable:!0,get:function(){return oi}}),
Object.defineProperty(exports,"R",{enumerable:!0,get:function(){return ul}}),Object.defineProperty(exports,"Rn",{enumerable:!0,get:function(){return kt}}),Object.
defineProperty(exports,"Rt",{enumerable:!0,get:function(){return Mi}}),Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return Sd}}),Object.defineProperty(
exports,"Sn",{enumerable:!0,get:function(){return Mn}}),Object.defineProperty(exports,"St",{enumerable:!0,get:function(){return Qo}}),Object.defineProperty(exports,
"T",{enumerable:!0,get:function(){return yd}}),Object.defineProperty(exports,"Tn",{enumerable:!0,get:function(){return mn}}),Object.defineProperty(exports,"Tt",
{enumerable:!0,get:function(){return Co}}),Object.defineProperty(exports,"U",{enumerable:!0,get:function(){return Kc}}),Object.defineProperty(exports,"Un",{enumerable:!0,
get:function(){return E}}),Object.defineProperty(exports,"Ut",{enumerable:!0,get:function(){return P}}),Object.defineProperty(exports,"V",{enumerable:!0,get:function(){
return $c}}),Object.defineProperty(exports,"Vn",{enumerable:!0,get:function(){return bt}}),Object.defineProperty(exports,"Vt",{enumerable:!0,get:function(){return Ei}}),
Object.defineProperty(exports,"W",{enumerable:!0,get:function(){return Jc}}),Object.defineProperty(exports,"Wn",{enumerable:!0,get:function(){return Ce}}),Object.
defineProperty(exports,"Wt",{enumerable:!0,get:function(){return Ti}}),Object.defineProperty(exports,"X",{enumerable:!0,get:function(){return _c}}),Object.defineProperty(
exports,"Xn",{enumerable:!0,get:function(){return ge}}),Object.defineProperty(exports,"Xt",{enumerable:!0,get:function(){return _i}}),Object.defineProperty(exports,
"Y",{enumerable:!0,get:function(){return Pc}}),Object.defineProperty(exports,"Yn",{enumerable:!0,get:function(){return ye}}),Object.defineProperty(exports,"Yt",
{enumerable:!0,get:function(){return pi}}),Object.defineProperty(exports,"Z",{enumerable:!0,get:function(){return vc}}),Object.defineProperty(exports,"Zn",{enumerable:!0,
get:function(){return he}}),Object.defineProperty(exports,"Zt",{enumerable:!0,get:function(){return li}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){
return Dd}}),Object.defineProperty(exports,"_n",{enumerable:!0,get:function(){return $n}}),Object.defineProperty(exports,"_t",{enumerable:!0,get:function(){return os}}),
Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return Yd}}),Object.defineProperty(exports,"an",{enumerable:!0,get:function(){return Br}}),Object.
defineProperty(exports,"ar",{enumerable:!0,get:function(){return d}}),Object.defineProperty(exports,"at",{enumerable:!0,get:function(){return ks}}),Object.defineProperty(
exports,"b",{enumerable:!0,get:function(){return wd}}),Object.defineProperty(exports,"bn",{enumerable:!0,get:function(){return M}}),Object.defineProperty(exports,
"bt",{enumerable:!0,get:function(){return Yo}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return Rd}}),Object.defineProperty(exports,"cn",
{enumerable:!0,get:function(){return Gr}}),Object.defineProperty(exports,"cr",{enumerable:!0,get:function(){return c}}),Object.defineProperty(exports,"ct",{enumerable:!0,
get:function(){return gs}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return Nd}}),Object.defineProperty(exports,"dn",{enumerable:!0,get:function(){
return jr}}),Object.defineProperty(exports,"dr",{enumerable:!0,get:function(){return s}}),Object.defineProperty(exports,"dt",{enumerable:!0,get:function(){return Y}}),
Object.defineProperty(exports,"en",{enumerable:!0,get:function(){return si}}),Object.defineProperty(exports,"er",{enumerable:!0,get:function(){return x}}),Object.
defineProperty(exports,"et",{enumerable:!0,get:function(){return lc}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return Md}}),Object.defineProperty(
exports,"fn",{enumerable:!0,get:function(){return Ar}}),Object.defineProperty(exports,"fr",{enumerable:!0,get:function(){return a}}),Object.defineProperty(exports,
"ft",{enumerable:!0,get:function(){return K}}),Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return Od}}),Object.defineProperty(exports,"gn",{
enumerable:!0,get:function(){return dr}}),Object.defineProperty(exports,"gt",{enumerable:!0,get:function(){return ss}}),Object.defineProperty(exports,"h",{enumerable:!0,
get:function(){return kd}}),Object.defineProperty(exports,"hn",{enumerable:!0,get:function(){return Tr}}),Object.defineProperty(exports,"hr",{enumerable:!0,get:function(){
return r}}),Object.defineProperty(exports,"ht",{enumerable:!0,get:function(){return J}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return Jd}}),
Object.defineProperty(exports,"in",{enumerable:!0,get:function(){return Yr}}),Object.defineProperty(exports,"ir",{enumerable:!0,get:function(){return m}}),Object.
defineProperty(exports,"it",{enumerable:!0,get:function(){return js}}),Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return cd}}),Object.defineProperty(
exports,"jn",{enumerable:!0,get:function(){return j}}),Object.defineProperty(exports,"jt",{enumerable:!0,get:function(){return sa}}),Object.defineProperty(exports,
"k",{enumerable:!0,get:function(){return _d}}),Object.defineProperty(exports,"kn",{enumerable:!0,get:function(){return cn}}),Object.defineProperty(exports,"kt",
{enumerable:!0,get:function(){return z}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return Fd}}),Object.defineProperty(exports,"ln",{enumerable:!0,
get:function(){return Ir}}),Object.defineProperty(exports,"lr",{enumerable:!0,get:function(){return u}}),Object.defineProperty(exports,"lt",{enumerable:!0,get:function(){
return ms}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return Ad}}),Object.defineProperty(exports,"mn",{enumerable:!0,get:function(){return Mr}}),
Object.defineProperty(exports,"mr",{enumerable:!0,get:function(){return i}}),Object.defineProperty(exports,"mt",{enumerable:!0,get:function(){return q}}),Object.
defineProperty(exports,"n",{enumerable:!0,get:function(){return Ud}}),Object.defineProperty(exports,"nn",{enumerable:!0,get:function(){return Zr}}),Object.defineProperty(
exports,"nr",{enumerable:!0,get:function(){return g}}),Object.defineProperty(exports,"nt",{enumerable:!0,get:function(){return Ys}}),Object.defineProperty(exports,
"o",{enumerable:!0,get:function(){return Hd}}),Object.defineProperty(exports,"on",{enumerable:!0,get:function(){return Vr}}),Object.defineProperty(exports,"or",
{enumerable:!0,get:function(){return f}}),Object.defineProperty(exports,"ot",{enumerable:!0,get:function(){return As}}),Object.defineProperty(exports,"p",{enumerable:!0,
get:function(){return jd}}),Object.defineProperty(exports,"pn",{enumerable:!0,get:function(){return Fr}}),Object.defineProperty(exports,"pr",{enumerable:!0,get:function(){
return o}}),Object.defineProperty(exports,"pt",{enumerable:!0,get:function(){return X}}),Object.defineProperty(exports,"q",{enumerable:!0,get:function(){return Vc}}),
Object.defineProperty(exports,"qn",{enumerable:!0,get:function(){return T}}),Object.defineProperty(exports,"qt",{enumerable:!0,get:function(){return mi}}),Object.
defineProperty(exports,"r",{enumerable:!0,get:function(){return Id}}),Object.defineProperty(exports,"rn",{enumerable:!0,get:function(){return Xr}}),Object.defineProperty(
exports,"rr",{enumerable:!0,get:function(){return _}}),Object.defineProperty(exports,"rt",{enumerable:!0,get:function(){return Fs}}),Object.defineProperty(exports,
"s",{enumerable:!0,get:function(){return Bd}}),Object.defineProperty(exports,"sn",{enumerable:!0,get:function(){return Hr}}),Object.defineProperty(exports,"sr",
{enumerable:!0,get:function(){return p}}),Object.defineProperty(exports,"st",{enumerable:!0,get:function(){return xs}}),Object.defineProperty(exports,"t",{enumerable:!0,
get:function(){return Xd}}),Object.defineProperty(exports,"tn",{enumerable:!0,get:function(){return ei}}),Object.defineProperty(exports,"tr",{enumerable:!0,get:function(){
return b}}),Object.defineProperty(exports,"tt",{enumerable:!0,get:function(){return dc}}),Object.defineProperty(exports,"u",{enumerable:!0,get:function(){return Pd}}),
Object.defineProperty(exports,"un",{enumerable:!0,get:function(){return Jr}}),Object.defineProperty(exports,"ur",{enumerable:!0,get:function(){return l}}),Object.
defineProperty(exports,"ut",{enumerable:!0,get:function(){return G}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return Ed}}),Object.defineProperty(
exports,"vn",{enumerable:!0,get:function(){return Bn}}),Object.defineProperty(exports,"vt",{enumerable:!0,get:function(){return fs}}),Object.defineProperty(exports,
"w",{enumerable:!0,get:function(){return bd}}),Object.defineProperty(exports,"wn",{enumerable:!0,get:function(){return vn}}),Object.defineProperty(exports,"wt",
{enumerable:!0,get:function(){return $o}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return Cd}}),Object.defineProperty(exports,"xn",{enumerable:!0,
get:function(){return jn}}),Object.defineProperty(exports,"xt",{enumerable:!0,get:function(){return Zo}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){
return Td}}),Object.defineProperty(exports,"yn",{enumerable:!0,get:function(){return Vn}}),Object.defineProperty(exports,"yt",{enumerable:!0,get:function(){return Xo}}),
Object.defineProperty(exports,"z",{enumerable:!0,get:function(){return el}}),Object.defineProperty(exports,"zn",{enumerable:!0,get:function(){return St}}),Object.
defineProperty(exports,"zt",{enumerable:!0,get:function(){return Ii}});
