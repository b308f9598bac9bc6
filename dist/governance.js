const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,__commonJSMin=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),__exportAll=(e3,n3)=>{let r3=Object.
setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(
r3)},__copyProps=(e3,i3,o2,s2)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c2=r2(i3),l2=0,u2=c2.length,d2;l2<u2;l2++)d2=c2[l2],!a2.call(e3,d2)&&
d2!==o2&&t2(e3,d2,{get:(e4=>i3[e4]).bind(null,d2),enumerable:!(s2=n2(i3,d2))||s2.enumerable});return e3},__toESM=(n3,r3,o2)=>(o2=n3==null?{}:e2(i2(n3)),__copyProps(
r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o2,"default",{value:n3,enumerable:!0}):o2,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){
return __exportAll}}),Object.defineProperty(exports2,"r",{enumerable:!0,get:function(){return __toESM}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){
return __commonJSMin}}),exports2})(),t=require("./start.js"),n=require("./gate.js"),r=require("./formats.js");let i=require("node:path"),a=require("node:fs/prom\
ises"),o=require("node:zlib"),s=require("node:crypto"),c=require("node:os");async function landingsSince(e2,n2,r2,i2=[]){let a2=i2.map(e3=>`:(top,literal)${e3}`),
o2=t.At(await t.Ot(["log","--first-parent","-z","--format=%H%x00%P%x00%ct%x00%s","-n","2000",n2,"--",...a2],{cwd:e2})),s2=[];for(let e3=0;e3+3<o2.length;e3+=4){
let[n3="",i3="",a3="0",c2=""]=o2.slice(e3,e3+4),l2={commit:n3,parent:i3.split(" ").find(Boolean),at:t.dt(a3),subject:c2};if(s2.push(l2),l2.at<r2)return s2}return s2.
length<2e3?s2:void 0}async function firstParents(e2,n2,r2,i2){let a2=t.At(await t.Ot(["log","--first-parent","-z","--format=%H%x00%P%x00%s","-n",String(i2),n2,"\
--"],{cwd:e2})),o2=[];if(n2===r2)return o2;for(let e3=0;e3+2<a2.length;e3+=3){let[t2="",n3="",i3=""]=a2.slice(e3,e3+3);if(o2.unshift({commit:t2,subject:i3}),n3.
split(" ")[0]===r2)return o2}}var l=e.n({branchHistory:()=>branchHistory});function branchHistory({cwd:e2,tip:n2,tipSide:r2,whole:i2}){return{tipSide:r2,landingsSince:(t2,r3)=>landingsSince(
e2,n2,t2,r3),async*statesBefore(){await i2?.();let r3=["rev-list","--first-parent","--skip=1","-n","300",n2,"--"];for(let n3 of(await t.kt(r3,{cwd:e2})).split(`\

`).filter(Boolean))yield await t.b(e2,n3)},isCutOff:()=>t.H(e2),snapshotAt:n3=>t.b(e2,n3),async sourcesBetween(n3,r3){let a2=await t._(e2,{name:n3,commit:n3},{name:r3,
commit:r3});return i2?t.Mt(a2,i2):a2}}}const u=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],d=/^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/,
f=new Map;function readInstant(e2){let n2=t.ht(e2);return n2===void 0?{message:`"${e2.slice(0,60)}" is not a point in time; write it with Z or an offset, like 2\
026-11-28T21:00Z.`}:{instant:n2}}function formatInstant(e2,t2){if(t2==="UTC")return`${weekdayOf$1(e2)} ${formatUtc(e2)}`;let n2=wallClock(e2,t2);return`${weekdayOf$1(
n2)} ${plain(n2)} ${t2} (${formatUtc(e2)})`}function formatSpan(e2,t2,n2){let r2=`${formatUtc(e2)} to ${formatUtc(t2)}`;if(n2==="UTC")return r2;let[i2,a2]=[wallClock(
e2,n2),wallClock(t2,n2)];return`${weekdayOf$1(i2)} ${plain(i2)} to ${weekdayOf$1(a2)} ${plain(a2)} ${n2} (${r2})`}function formatUtc(e2){return`${plain(e2)}Z`}function isoInstant(e2){
return new Date(e2).toISOString().replace(".000Z","Z")}function durationMillis(e2){let n2=d.exec(e2.trim());if(!n2||!/\d/.test(e2)||e2.trim().endsWith("T"))return;
let[r2,i2,a2,o2,s2]=n2.slice(1).map(e3=>Number(e3??0));return r2*7*t.ft+i2*t.ft+a2*t.pt+o2*t.mt+s2*t.gt}function formatDuration(e2){let n2=Math.round(e2/t.mt),r2=[
[Math.floor(n2/1440),"d"],[Math.floor(n2/60)%24,"h"],[n2%60,"min"]].filter(([e3])=>e3>0).slice(0,2);return r2.length===0?"0 min":r2.map(([e3,t2])=>`${e3} ${t2}`).
join(" ")}function weekdayOf$1(e2){return u[new Date(e2).getUTCDay()]??""}function plain(e2){let t2=new Date(e2).toISOString();return`${t2.slice(0,10)} ${t2.slice(
11,e2%6e4==0?16:19)}`}function wallClock(e2,t2){let[n2=1,r2=1,i2=0,a2=0,o2=0,s2=0]=(formatterOf(t2).format(e2).match(/\d+/g)??[]).map(Number);return Date.UTC(i2,
n2-1,r2,a2,o2,s2)}function formatterOf(e2){let t2=f.get(e2);if(t2)return t2;let n2="2-digit",r2=new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn",{timeZone:e2,
hourCycle:"h23",year:"numeric",month:n2,day:n2,hour:n2,minute:n2,second:n2});return f.set(e2,r2),r2}function configFault(e2,t2,n2){return{code:e2,message:t2,...n2&&
{location:n2}}}function placeIn({root:e2,source:t2},n2){let{start:r2,end:i2}=placeAt(e2,n2);return t2.locate(r2,i2)}function placeAt(e2,t2){let n2={start:e2.start,
end:e2.start},r2=e2;for(let e3 of t2)if(r2?.kind==="array")r2=r2.items[Number(e3)],r2&&(n2=firstMember(r2));else if(r2?.kind==="object"){let t3=r2.member(String(
e3));r2=t3?.value,t3&&(n2=isScalar(t3.value)&&t3.value.end>t3.value.start?t3.value:t3)}return{start:n2.start,end:n2.end}}function firstMember(e2){return(e2.kind===
"object"?e2.members[0]:void 0)??e2}function isScalar({kind:e2}){return e2!=="object"&&e2!=="array"}function didYouMean(e2,n2){let r2=t.zt(e2,n2);return r2===void 0?
"":`: did you mean ${JSON.stringify(r2)}?`}function stepsOf(e2){return e2.split("/").slice(1).map(e3=>e3.replaceAll("~1","/").replaceAll("~0","~"))}function nodeAt(e2,t2){
let n2={node:e2};for(let e3 of stepsOf(t2)){let{node:t3}=n2;if(t3.kind==="array"){let r2=t3.items[Number(e3)];if(!r2)return n2;n2={node:r2}}else{let r2=t3.kind===
"object"?t3.member(e3):void 0;if(!r2)return n2;n2={node:r2.value,key:r2}}}return n2}function schemasAt(e2,t2){let n2=flat(e2,e2);for(let r2 of t2)n2=n2.flatMap(
({properties:t3,additionalProperties:n3,items:i2})=>i2&&/^\d+$/.test(r2)?flat(e2,i2):flat(e2,(t3&&Object.hasOwn(t3,r2)?t3[r2]:void 0)??(typeof n3=="object"?n3:void 0)));
return n2}function placesOfKey(e2,t2){let n2=new Set,r2=[{path:"",schemas:flat(e2,e2)}];for(;r2.length>0;){let i2=r2.filter(({schemas:e3})=>e3.some(({properties:e4})=>e4&&
Object.hasOwn(e4,t2)));if(i2.length>0)return[...new Set(i2.map(({path:e3})=>pathBelow(e3,t2)))];for(let{schemas:e3}of r2)for(let t3 of e3)n2.add(t3);r2=r2.flatMap(
t3=>placesBelow(e2,t3)).filter(({schemas:e3})=>!e3.every(e4=>n2.has(e4)))}return[]}function placesBelow(e2,{path:t2,schemas:n2}){return n2.flatMap(({properties:n3={},
additionalProperties:r2})=>{let i2=Object.entries(n3).flatMap(([n4,r3])=>withItems(e2,pathBelow(t2,n4),r3));return typeof r2=="object"?[...i2,...withItems(e2,pathBelow(
t2,"<name>"),r2)]:i2})}function withItems(e2,t2,n2){let r2=flat(e2,n2),i2=r2.flatMap(({items:t3})=>flat(e2,t3));return[{path:t2,schemas:r2},...i2.length>0?[{path:`${t2}\
[]`,schemas:i2}]:[]]}function pathBelow(e2,t2){return e2===""?t2:`${e2}.${t2}`}function flat(e2,t2){if(!t2)return[];let{$ref:n2}=t2,r2=n2===void 0?void 0:e2.definitions?.[n2.
slice(n2.lastIndexOf("/")+1)];return[t2,...[...t2.allOf??[],t2.then,t2.else,r2].flatMap(t3=>flat(e2,t3))]}function expectedText(e2){return e2.find(e3=>e3["x-exp\
ected"]!==void 0)?.["x-expected"]}function faultOf(e2,t2,n2,r2){let{node:i2,key:a2}=nodeAt(t2,e2.instancePath),o2=schemasAt(n2,stepsOf(e2.instancePath)),s2=a2&&
i2.end===i2.start?a2:i2,c2=r2.locate(s2.start,Math.max(s2.end,s2.start)),l2=lastName(e2.instancePath),u2={error:e2,schema:n2,source:r2,node:i2,candidates:o2,location:c2,
where:l2},d2=Object.hasOwn(p,e2.keyword)?p[e2.keyword]:void 0;return d2?d2(u2):configFault("GV003",`${l2} has a value that does not fit (${e2.keyword})`,c2)}const p={
additionalProperties:unknownKey,propertyNames:unfitKey,required:({error:{params:e2},where:t2,node:n2,source:r2})=>configFault("GV004",`${t2} needs the key ${JSON.
stringify(String(e2.missingProperty))}`,firstLine(n2,r2)),enum:({error:{params:e2},where:t2,node:n2,location:i2})=>{let a2=(e2.allowedValues??[]).map(String),o2=(n2.
kind==="string"?didYouMean(n2.value,a2):"")||`: expected one of ${a2.join(", ")}`;return configFault("GV003",`${t2} cannot be ${r.R(n2)}${o2}`,i2)},const:({error:{
params:e2},...t2})=>mustBe(JSON.stringify(e2.allowedValue),t2),type:({error:{params:e2},...t2})=>mustBe(typeNames(e2.type),t2),minimum:({error:{params:e2},...t2})=>mustBe(
`at least ${String(e2.limit)}`,t2),pattern:({error:e2,where:t2,node:n2,candidates:i2,location:a2})=>{if(e2.propertyName!==void 0)return;let o2=expectedText(i2)??
"another form";return configFault("GV003",`${t2} cannot be ${r.R(n2)}: expected ${o2}`,a2)},minItems:empty,minProperties:empty,if:()=>{}};function mustBe(e2,{where:t2,
node:n2,location:i2}){return configFault("GV003",`${t2} must be ${e2}, found ${r.R(n2)}`,i2)}function empty({where:e2,location:t2}){return configFault("GV003",`${e2}\
 is empty: write at least one entry, or remove the key`,t2)}function unknownKey({error:{params:e2},candidates:i2,schema:a2,...o2}){let s2=String(e2.additionalProperty),
c2=keyPlace(s2,o2),l2=i2.flatMap(({properties:e3})=>Object.keys(e3??{})).filter(e3=>e3!=="$schema"),u2=placesOfKey(a2,s2).map(e3=>e3===s2?`${s2} at the top leve\
l`:e3);if(u2.length>0){let e3=[...l2.filter(e4=>t.Rt(e4,s2)===1),...u2.slice(0,3)];return configFault("GV002",`unknown key ${r.U(s2,40)} here; did you mean ${n.
Lt(e3)}?`,c2)}let d2=didYouMean(s2,l2)||`: expected one of ${l2.join(", ")}`;return configFault("GV002",`unknown key ${r.U(s2,40)}${d2}`,c2)}function unfitKey({
error:{params:e2},candidates:t2,schema:n2,...i2}){let a2=String(e2.propertyName),o2=t2.flatMap(({propertyNames:e3})=>flat(n2,e3));return configFault("GV003",`th\
e key ${r.U(a2,40)} does not fit here: expected ${expectedText(o2)??"another kind of name"}`,keyPlace(a2,i2))}function keyPlace(e2,{node:t2,source:n2,location:r2}){
let i2=t2.kind==="object"?t2.member(e2):void 0;return i2?n2.locate(i2.start,i2.end):r2}function typeNames(e2){let t2={string:"a string",array:"a list",object:"a\
 map",integer:"a whole number",boolean:"true or false",null:"null"};return(Array.isArray(e2)?e2:String(e2).split(",")).map(e3=>t2[e3]??e3).join(" or ")}function firstLine(e2,t2){
let n2=e2.kind==="object"?e2.members[0]:void 0;return n2?t2.locate(n2.start,n2.end):t2.locate(e2.start,e2.start)}function lastName(e2){let t2=stepsOf(e2);return t2.
length===0?"the file":t2.map((e3,t3)=>/^\d+$/.test(e3)?`[${e3}]`:t3===0?e3:`.${e3}`).join("")}const h={calendar:"calendar",config:"config",consumers:"consumers",
contracts:"contracts",policy:"policy","policy-cases":"policyCases",request:"request","sign-off":"signOff",teams:"teams"};async function readGoverned(e2,t2){let n2;
try{n2=t2.file.endsWith(".json")?r.L(t2):(await r.F())(t2)}catch(e3){if(!(e3 instanceof r.H))throw e3;return{faults:[configFault("GV001",e3.message,e3.location)]}}
let i2=r.V(n2),a2=[...duplicates$1(n2,t2),...await schemaFaults(e2,n2,i2,t2)];return a2.length>0?{faults:a2.slice(0,50)}:{source:t2,root:n2,value:i2}}function*duplicates$1(e2,t2){
if(e2.kind==="array")for(let n2 of e2.items)yield*duplicates$1(n2,t2);if(e2.kind==="object"){for(let{key:n2,start:i2,end:a2}of r.z(e2))yield configFault("GV005",
`the key ${r.U(n2)} is written twice here: keep one`,t2.locate(i2,a2));for(let{value:n2}of e2.members)yield*duplicates$1(n2,t2)}}async function schemaFaults(e2,t2,n2,r2){
let i2=(await Promise.resolve().then(()=>si))[h[e2]];if(!i2)throw Error(`no validator for ${e2}: run scripts/generate-validators.mjs`);if(i2(n2))return[];let{schemas:a2}=await Promise.
resolve().then(()=>ai),o2=i2.errors??[],s2=new Set;return o2.slice(0,500).flatMap(n3=>{let i3=faultOf(n3,t2,a2[e2],r2),o3=JSON.stringify(i3?.location);return!i3||
s2.has(o3)?[]:(s2.add(o3),[i3])})}async function readParts(e2,n2){let r2=[[n2,"config"],...t.wt].filter(([t2])=>e2.entries.has(t2));if(r2.length===0)return{parts:[],
central:[],faults:misnamed(e2,n2)};await e2.load(r2.map(([e3])=>e3));let i2=await Promise.all(r2.map(([t2,n3])=>readPart(e2,t2,n3))),a2=i2.flatMap(e3=>"part"in e3?
[e3.part]:[]),o2=await readCentral(e2,a2),s2=[...i2.flatMap(e3=>"faults"in e3?e3.faults:[]),...o2.faults,...e2.entries.has(n2)?[]:misnamed(e2,n2)];return{parts:a2,
central:o2.parts,faults:s2}}function misnamed(e2,n2){let r2=t.St.find(t2=>t2!==n2&&e2.entries.has(t2));return r2===void 0?[]:[configFault("GV008",`${r2} is not \
read: rename it to ${n2}`,{file:r2,side:e2.side})]}async function readPart(e2,t2,n2){let i2={file:t2,side:e2.side};if(!(e2.entries.get(t2)?.mode??"").startsWith(
"100"))return{faults:[configFault("GV008","a governance file must be an ordinary file: replace the link by its content",i2)]};let a2=e2.read(t2);if("fault"in a2)
return{faults:[configFault("GV008",a2.fault,i2)]};let o2=await readGoverned(n2,r.W(t2,e2.side,a2.text));return"faults"in o2?o2:{part:partOf(o2,n2)}}function partOf(e2,t2){
let n2=t2==="policy";return{file:e2.source.file,raw:n2?policyPart(e2.value):e2.value,at:(...t3)=>placeIn(e2,n2&&t3[0]==="policy"?t3.slice(1):t3)}}function policyPart(e2){
let{waivers:t2,...n2}=e2;return{policy:Object.fromEntries(Object.entries(n2).filter(([e3])=>e3!=="version"&&e3!=="$schema")),...t2&&{waivers:t2}}}async function readCentral(e2,t2){
let n2=[],i2=[];for(let a2 of t2){let{extends:t3}=a2.raw;if(!t3)continue;let o2=a2.at("extends","file");await e2.load([t3.file]);let s2=e2.read(t3.file);if("fau\
lt"in s2){i2.push(configFault("GV014",`${t3.file} cannot be read: ${s2.fault}`,o2));continue}let c2=r.K(s2.text);if(t3.sha256!==void 0&&t3.sha256!==c2){let e3=`${t3.
file} is not the file that is pinned: its sha256 is ${c2}`;i2.push(configFault("GV014",e3,a2.at("extends","sha256")));continue}let l2=await readPart(e2,t3.file,
"config");"faults"in l2?i2.push(...l2.faults):n2.push(l2.part)}return{parts:n2,faults:i2}}function fileMatches(e2,t2){let n2=t2.split("/");return patternsOf(e2).
some(e3=>namesMatch(e3,n2))}const S=new Map;function patternsOf(e2){let t2=S.get(e2);if(t2)return t2;let n2=alternatives(e2).map(e3=>e3.split("/"));return S.size<
1e4&&S.set(e2,n2),n2}function anyFileMatches(e2,t2){return e2.some(e3=>fileMatches(e3,t2))}function contractMatches(e2,t2,n2){return fileMatches(e2,t2)||n2!==void 0&&
fileMatches(e2,n2)}function elementMatches$1(e2,t2){let n2=tokensOf(e2);return variants(t2).some(e3=>namesMatch(n2,e3))}const oe=new WeakMap;function variants(e2){
let t2=oe.get(e2);if(t2)return t2;let n2=elementTokens(e2),[r2=""]=e2,i2=e2.length>1?[n2,n2.slice(tokensOf(r2).length)]:[n2];return oe.set(e2,i2),i2}function elementTokens(e2){
return e2.flatMap(e3=>tokensOf(e3))}function tokensOf(e2){let t2=[],n2=0,r2=0,push=n3=>{let i2=e2.slice(r2,n3),[,a2="",o2=""]=/^(.*?)((?:\[\]|\{\})*)$/s.exec(i2)??
[];a2!==""&&t2.push(a2);for(let e3=0;e3<o2.length;e3+=2)t2.push(o2.slice(e3,e3+2))};for(let t3=0;t3<e2.length;t3+=1)e2[t3]==="<"?n2+=1:e2[t3]===">"?n2=Math.max(
0,n2-1):e2[t3]==="."&&n2===0&&(push(t3),r2=t3+1);return push(e2.length),t2}function namesMatch(e2,t2){return n.ct(e2,t2,{isStar:e3=>e3==="**",matches:wildcardMatches})}
function wildcardMatches(e2,t2){return e2==="*"?!0:!e2.includes("*")&&!e2.includes("?")?e2===t2:n.ct(Array.from(e2),Array.from(t2),{isStar:e3=>e3==="*",matches:(e3,t3)=>e3===
"?"||e3===t3})}function alternatives(e2){let t2=[],n2=[e2];for(;n2.length>0&&t2.length+n2.length<=64;){let e3=[];for(let r2 of n2){let n3=/^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.
exec(r2);if(!n3)t2=[...t2,r2];else for(let t3 of(n3[2]??"").split(","))e3.push(`${n3[1]??""}${t3}${n3[3]??""}`)}n2=e3}return[...t2,...n2]}function at$3(e2,...t2){
let n2=e2;for(let e3 of t2){if(typeof n2!="object"||!n2||!Object.hasOwn(n2,e3))return;n2=n2[e3]}return n2}function textAt(e2,...t2){let n2=at$3(e2,...t2);return typeof n2==
"string"&&n2!==""?n2:void 0}function listAt(e2,...t2){let n2=at$3(e2,...t2);return Array.isArray(n2)?n2:[]}function backstageConsumers(e2,t2){let n2=new Map(e2.
filter(({value:e3})=>textAt(e3,"kind")==="API").map(e3=>[nameOf$3(textAt(e3.value,"metadata","name")??""),contractOf(e3)]));return e2.flatMap(({value:e3,location:r2})=>{
let i2=textAt(e3,"metadata","name"),a2=listAt(e3,"spec","consumesApis").filter(e4=>typeof e4=="string");if(i2===void 0||a2.length===0)return[];let o2=t2(textAt(
e3,"spec","owner")??"");return[{id:i2,owners:o2===void 0?[]:[o2],reads:a2.map(e4=>({contract:n2.get(nameOf$3(e4))??nameOf$3(e4)})),ack:"breaking",location:r2}]})}
function nameOf$3(e2){return e2.slice(Math.max(e2.lastIndexOf("/"),e2.lastIndexOf(":"))+1).toLowerCase()}function contractOf({file:e2,value:t2}){let n2=textAt(t2,
"metadata","annotations","contract-check/contract");if(n2!==void 0)return n2;let r2=textAt(t2,"spec","definition","$text");return r2===void 0||/^[a-z]+:/i.test(
r2)?void 0:fromFile(e2,r2)}function fromFile(e2,t2){let n2=e2.split("/").slice(0,-1);for(let e3 of t2.split("/"))if(e3!==""&&e3!=="."){if(e3!=="..")n2.push(e3);else if(n2.
pop()===void 0)return}return n2.join("/")}function filesOf(e2){return{files:e2.map(e3=>e3.replace(/\{[A-Za-z]\w*\}/g,"*")),patterns:e2.filter(e3=>e3.includes("{\
version}"))}}function versionedPath(e2,t2){for(let n2 of e2){let r2=byPattern(n2,t2);if(r2)return{...r2,peer:t3=>versionedPath(e2,t3)}}}function byPattern(e2,t2){
let n2=expressionOf(e2,"[vV]?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,9}-\\d{1,9}-\\d{1,9}|\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+][0-9A-Za-z.+-]+)?|\\d{1,9}(?:\\.\\d{1,9})?)").
exec(t2)??expressionOf(e2,"[vV]?\\d[0-9A-Za-z.+_-]*").exec(t2),r2=n2?.groups?.version,[i2]=n2?.indices?.groups?.version??[];if(r2===void 0||i2===void 0)return;let a2=t2.
slice(0,i2),o2=t2.slice(i2+r2.length),s2=endingOf(o2);return{path:t2,line:`${a2}{version}${o2.slice(0,o2.length-s2.length).replaceAll(r2,"{version}")}`,ending:s2,
version:r2,prefix:a2}}function endingOf(e2){return t.ot.find(t2=>e2.endsWith(t2))??/\.(?:json|ya?ml)$/.exec(e2)?.[0]??""}const le=new Map;function expressionOf(e2,t2){
let n2=`${t2}
${e2}`,r2=le.get(n2)??compiled(e2,t2);return le.size<1e3&&le.set(n2,r2),r2}function compiled(e2,t2){let n2=new Set,r2=e2.replace(/\{([A-Za-z]\w*)\}|\{([^{}]*,[^{}]*)\}|(\*\*\/)|(\*\*)|(\*)|(\?)|[^]/g,
(e3,r3,i2,a2,o2,s2,c2)=>r3===void 0?i2===void 0?a2===void 0?o2===void 0?s2===void 0?c2===void 0?escaped(e3):"[^/]":"[^/]*?":".*?":"(?:[^/]+/)*?":`(?:${i2.split(
",").map(escaped).join("|")})`:n2.has(r3)?`\\k<${r3}>`:(n2.add(r3),`(?<${r3}>${r3==="version"?t2:"[^/]+?"})`));return RegExp(`^${r2}$`,"d")}function escaped(e2){
return e2.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")}function odcsContract({value:e2,location:t2},n2){if(textAt(e2,"kind")!=="DataContract")return;let r2=customProperty(
e2,"contractCheck.files");if(r2===void 0)return;let i2=n2(customProperty(e2,"contractCheck.owner")??textAt(e2,"team","name")??""),a2=textAt(e2,"id");return{...a2!==
void 0&&{id:a2},...filesOf(r2.split(",").map(e3=>e3.trim())),ignore:[],owners:i2===void 0?[]:[i2],elements:listAt(e2,"schema").flatMap(e3=>elementsOf$1(e3,[],t2,
n2)),location:t2}}function elementsOf$1(e2,t2,n2,r2){return t2.length>50?[]:listAt(e2,"properties").flatMap(e3=>{let i2=textAt(e3,"name");if(i2===void 0)return[];
let a2=[...t2,i2],o2=textAt(e3,"classification"),s2=customProperty(e3,"contractCheck.owner"),c2=s2===void 0?void 0:r2(s2),l2={path:`${a2.join(".")}.**`,owners:c2===
void 0?[]:[c2],...o2!==void 0&&{tags:[o2]},location:n2};return[...c2!==void 0||o2!==void 0?[l2]:[],...elementsOf$1(e3,a2,n2,r2)]})}function customProperty(e2,t2){
return textAt(listAt(e2,"customProperties").find(e3=>textAt(e3,"property")===t2),"value")}async function importCatalogues(e2,t2,r2){let globs=e3=>t2.flatMap(({raw:t3})=>n.
Qt(t3.imports?.[e3]));if(globs("backstage").length+globs("odcs").length===0)return{contracts:[],consumers:[],faults:[]};let i2=[],a2=await entitiesOf(e2,globs("\
backstage"),i2),o2=await entitiesOf(e2,globs("odcs"),i2),handle=e3=>handleOf$1(r2,e3);return{consumers:backstageConsumers(a2,handle),contracts:o2.flatMap(e3=>odcsContract(
e3,handle)??[]),faults:i2}}async function entitiesOf(e2,t2,n2){let i2=[...e2.entries].filter(([e3,{mode:n3}])=>n3.startsWith("100")&&anyFileMatches(t2,e3)).map(
([e3])=>e3).sort().slice(0,2e3);if(i2.length===0)return[];await e2.load(i2);let a2=await r.I();return i2.flatMap(t3=>{let i3=e2.read(t3);if("fault"in i3)return n2.
push(configFault("GV008",i3.fault,{file:t3,side:e2.side})),[];let o2=r.W(t3,e2.side,i3.text);try{return a2(o2).map(e3=>({file:t3,value:r.V(e3),location:o2.locate(
e3.start,e3.start)}))}catch(e3){if(!(e3 instanceof r.H))throw e3;return n2.push(configFault("GV001",e3.message,e3.location)),[]}})}function handleOf$1(e2,t2){let n2=t2.
toLowerCase();if(n2.startsWith("@"))return e2.teams.get(n2)?.handle??t2;let[r2="",i2=n2]=n2.includes(":")?n2.split(":",2):["group",n2],a2=i2.slice(i2.lastIndexOf(
"/")+1);return r2==="user"?`@${a2}`:[...e2.teams.values()].find(({handle:e3})=>e3.toLowerCase().split("/").at(-1)===a2)?.handle}const fe=[".github/CODEOWNERS","\
CODEOWNERS","docs/CODEOWNERS"];function codeownersOf(e2){if(e2.text.length>3145728)return[];let t2=[],n2=0;for(let r2 of e2.text.split(`
`)){let i2=lineOf(r2);if(i2){let a2=n2+r2.length-r2.trimStart().length;t2.push({...i2,location:e2.locate(a2,n2+r2.trimEnd().length)})}n2+=r2.length+1}return t2}
function lineOf(e2){let[t2,...n2]=wordsOf(e2);if(!(t2===void 0||t2.startsWith("!")||/[[\]]/.test(t2))&&n2.every(e3=>/^@[\w.-]+(\/[\w.-]+)?$/.test(e3)||/^[^@\s]+@[^@\s]+$/.
test(e3)))return{pattern:t2,owners:n2.filter(e3=>e3.startsWith("@"))}}function wordsOf(e2){let t2=[],n2="";for(let r2=0;r2<e2.length;r2+=1){let i2=e2[r2]??"";if(i2===
"#")break;i2==="\\"&&e2[r2+1]===" "?(n2+=" ",r2+=1):/\s/.test(i2)?(n2!==""&&t2.push(n2),n2=""):n2+=i2}return n2!==""&&t2.push(n2),t2}function codeownersLineFor(e2,t2){
return e2.findLast(({pattern:e3})=>codeownersMatches(e3,t2))}function codeownersMatches(e2,t2){let n2=t2.split("/"),r2=e2.replace(/^\//,""),i2=r2.replace(/\/$/,
"").split("/"),a2=r2.endsWith("/"),o2=e2.startsWith("/")||i2.length>1||i2[0]==="**"?i2:["**",...i2],s2=o2.at(-1)==="**"?[...o2,"*"]:o2;return(!a2&&i2.length>1&&
i2.at(-1)==="*"?[n2.length]:n2.map((e3,t3)=>t3+1)).some(e3=>a2&&e3===n2.length?!1:namesMatch(s2,n2.slice(0,e3)))}function untilOf$1(e2){let n2=startOf(e2);return n2===
void 0||e2.includes("T")?n2:n2+t.ft}function startOf(e2){return t.ht(e2.includes("T")?e2:`${e2}T00:00Z`)}function last(e2,t2){return e2.findLast(({raw:e3})=>e3[t2]!==
void 0)?.raw[t2]}function contractsOf(e2){return(e2.raw.contracts??[]).map(({files:t2,ignore:r2,owner:i2,elements:a2,...o2},s2)=>({...o2,...filesOf(n.Qt(t2)),ignore:n.
Qt(r2),owners:n.Qt(i2),elements:(a2??[]).map(({owner:t3,...r3},i3)=>({...r3,owners:n.Qt(t3),location:e2.at("contracts",s2,"elements",i3)})),location:e2.at("cont\
racts",s2)}))}function enforcementsOf({raw:e2}){let{enforce:t2}=e2;return t2===void 0?[]:typeof t2=="string"?[{files:["**"],enforce:t2}]:t2.map(e3=>({files:n.Qt(
e3.files),enforce:e3.enforce}))}function teamsOf(e2){return Object.entries(e2.raw.teams??{}).map(([t2,n2])=>({handle:t2,members:membersOf$1(n2).map(handleOf),github:!isList(
n2)&&n2.github===!0,...!isList(n2)&&n2.function!==void 0&&{function:n2.function},location:e2.at("teams",t2)}))}function isList(e2){return Array.isArray(e2)}function membersOf$1(e2){
return isList(e2)?e2:e2.members??[]}function handleOf(e2){return`@${e2.replace(/^github:/,"").replace(/^@/,"")}`}function peopleOf$2(e2){return Object.entries(e2.
raw.people??{}).map(([e3,{keys:t2,emails:n2,away:r2}])=>({handle:e3,keys:t2??[],emails:(n2??[]).map(e4=>e4.toLowerCase()),away:(r2??[]).map(({from:e4,to:t3,deputy:n3})=>({
from:startOf(e4)??1/0,to:untilOf$1(t3)??-1/0,deputy:n3}))}))}function consumersOf(e2){return(e2.raw.consumers??[]).map(({owner:t2,ack:r2,...i2},a2)=>({...i2,owners:n.
Qt(t2),ack:r2??"breaking",location:e2.at("consumers",a2)}))}function rulesOf$1(e2){return(e2.raw.policy?.rules??[]).map((t2,n2)=>({...t2,location:e2.at("policy",
"rules",n2)}))}function waiversOf(e2){return(e2.raw.waivers??[]).map((t2,n2)=>({...t2,until:untilOf$1(t2.expires)??-1/0,location:e2.at("waivers",n2)}))}async function calendarOf(e2,t2,n2){
let r2=mergedSource("this repository",t2),i2=[...r2?[r2]:[],...n2.flatMap(e3=>mergedSource(e3.file,[e3])??[])],a2=[...n2,...t2].flatMap(e3=>(e3.raw.calendars??[]).
map((t3,n3)=>({entry:t3,at:e3.at("calendars",n3)})));if(i2.length+a2.length===0)return;let{compileCalendar:o2,duplicates:s2}=await Promise.resolve().then(()=>Zr),
c2=[],l2=[],u2=[...i2];for(let{entry:t3,at:n3}of a2){let r3=t3.file??t3.ics;if(r3===void 0||t3.file!==void 0&&t3.ics!==void 0){c2.push({code:"GV004",message:"a \
calendar needs either file: or ics:",location:n3});continue}let{source:i3,faults:a3}=await readNamed(e2,r3,t3,n3),d3=i3?[...o2([i3]).faults,...s2([...u2,i3]).slice(
s2(u2).length)]:[];l2.push(...a3,...d3),i3&&a3.length+d3.length===0&&u2.push(i3)}let d2=last([...n2,...t2],"regionMode");return o2(u2,{faults:c2,unread:l2,...d2&&
{regionMode:d2}})}async function readNamed(e2,t2,{ics:n2,kind:r2,timezone:i2,maxAge:a2},o2){let s2=e2.entries.get(t2);await e2.load([t2]);let c2=s2?.mode.startsWith(
"100")?e2.read(t2):{fault:"there is no such file"};if("fault"in c2)return{faults:[{code:"GV200",message:`${t2} cannot be read: ${c2.fault}`,location:o2}]};if(n2===
void 0){let n3=await readPart(e2,t2,"calendar");return"faults"in n3?n3:fromPart(n3.part,a2,o2)}let{readIcs:l2}=await Promise.resolve().then(()=>zr),u2=await l2(
c2.text,{id:t2,file:t2,...r2&&{kind:r2},...i2!==void 0&&{timezone:i2}}),{copy:d2,faults:f2}=copyOf(t2,lastStamp(c2.text),a2,o2);return{source:{...u2.source,...d2&&
{copy:d2}},faults:[...u2.faults,...f2]}}function fromPart(e2,t2,n2){let r2=["calendars","regionMode"].filter(t3=>e2.raw[t3]!==void 0).map(t3=>({code:"GV002",message:`${t3}\
: of a calendar that another file names is not read: write it into that file`,location:e2.at(t3)})),{copy:i2,faults:a2}=copyOf(e2.file,e2.raw.asOf,t2,n2),o2=[...r2,
...a2],s2=mergedSource(e2.file,[e2]);if(!s2&&!i2)return{faults:o2};let c2={id:e2.file,windows:[],freezes:[],advisories:[]};return{source:{...s2??c2,...i2&&{copy:i2}},
faults:o2}}function copyOf(e2,t2,n2,r2){if(n2===void 0)return{faults:[]};let i2=t2===void 0?void 0:readInstant(t2);return i2&&"instant"in i2?{copy:{asOf:i2.instant,
maxAge:durationMillis(n2)??0,location:r2},faults:[]}:{faults:[{code:"GV004",message:`maxAge: of ${e2} cannot be checked: ${i2?`its asOf: ${i2.message}`:"it does\
 not say when it was taken"}; let the job that copies it write asOf: 2026-11-22T09:00Z into it (DTSTAMP in an .ics file)`,location:r2}]}}function lastStamp(e2){
return[...e2.matchAll(/^DTSTAMP[^:\r\n]*:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\s*$/gm)].map(([,e3,t2,n2,r2,i2,a2])=>[e3,t2,n2].join("-")+`T${[r2,i2,a2].join("\
:")}Z`).sort().at(-1)}function mergedSource(e2,t2){let r2=last(t2,"timezone"),i2={id:t2.find(({raw:e3})=>e3.windows??e3.freezes)?.file??e2,...r2!==void 0&&{timezone:r2},
windows:t2.flatMap(e3=>(e3.raw.windows??[]).map(({approvers:t3,...r3},i3)=>({...r3,...t3!==void 0&&{approvers:n.Qt(t3)},location:e3.at("windows",i3)}))),freezes:t2.
flatMap(e3=>(e3.raw.freezes??[]).map((t3,n2)=>({...t3,location:e3.at("freezes",n2)}))),advisories:t2.flatMap(e3=>(e3.raw.advisories??[]).map((t3,n2)=>({...t3,location:e3.
at("advisories",n2)})))};return i2.windows.length+i2.freezes.length+i2.advisories.length===0?void 0:i2}function checkPolicy(e2,t2){return[...duplicateIds(t2,"co\
ntracts"),...duplicateIds(t2,"consumers"),...duplicateTeams(t2),...t2.flatMap(t3=>unknownTeams$1(t3,e2)),...t2.flatMap(t3=>unknownBoards(t3,e2)),...t2.flatMap(impossibleDates),
...t2.flatMap(t3=>missingDefaultOwner(t3,e2))]}function duplicateIds(e2,t2){let n2=new Map,r2=[];for(let i2 of e2)for(let[e3,{id:a2}]of(i2.raw[t2]??[]).entries()){
if(a2===void 0)continue;let o2=n2.get(a2),s2=i2.at(t2,e3,"id");if(o2!==void 0){let e4=`the id ${JSON.stringify(a2)} is used twice, first in ${o2}: every id of ${t2}\
: is unique`;r2.push(configFault("GV006",e4,s2))}else n2.set(a2,`${s2.file}:${String(s2.line??1)}`)}return r2}function duplicateTeams(e2){let t2=new Map;return e2.
flatMap(e3=>["teams","people"].flatMap(n2=>Object.keys(e3.raw[n2]??{}).flatMap(r2=>{let i2=`${n2} ${r2.toLowerCase()}`,a2=t2.get(i2),o2=e3.at(n2,r2);return t2.set(
i2,a2??`${o2.file}:${String(o2.line??1)}`),a2===void 0?[]:[configFault("GV006",`${r2} is written twice, first in ${a2}: keep one`,o2)]})))}function*handlesIn(e2){
yield*handlesWithPaths(e2.defaultOwner,["defaultOwner"]),yield*handlesWithPaths(e2.defaults?.owner,["defaults","owner"]),yield*handlesWithPaths(e2.governance?.owner,
["governance","owner"]);for(let[t2,n2]of(e2.contracts??[]).entries()){yield*handlesWithPaths(n2.owner,["contracts",t2,"owner"]),yield*handlesWithPaths(n2.deputies,
["contracts",t2,"deputies"]),yield*handlesWithPaths(n2.oncall,["contracts",t2,"oncall"]);for(let[e3,{owner:r2}]of(n2.elements??[]).entries())yield*handlesWithPaths(
r2,["contracts",t2,"elements",e3,"owner"])}for(let[t2,{owner:n2}]of(e2.consumers??[]).entries())yield*handlesWithPaths(n2,["consumers",t2,"owner"]);for(let[t2,{
approvers:n2,oncall:r2}]of(e2.windows??[]).entries())yield*handlesWithPaths(n2,["windows",t2,"approvers"]),yield*handlesWithPaths(r2,["windows",t2,"oncall"]);for(let[
t2,{board:n2}]of(e2.freezes??[]).entries())yield*handlesWithPaths(n2,["freezes",t2,"board"]);for(let[t2,{approver:n2}]of(e2.waivers??[]).entries())yield*handlesWithPaths(
n2,["waivers",t2,"approver"]);yield*handlesWithPaths(e2.policy?.emergency?.approvers,["policy","emergency","approvers"]);for(let[t2,{functions:n2}]of Object.entries(
e2.policy?.boards??{}))for(let[e3,r2]of Object.entries(n2))yield*handlesWithPaths(r2,["policy","boards",t2,"functions",e3]);for(let[t2,r2]of rolesIn(e2))n.Xt(t2)&&
(yield[t2,r2])}function*handlesWithPaths(e2,t2){for(let[r2,i2]of n.Qt(e2).entries())yield[i2,typeof e2=="string"?t2:[...t2,r2]]}function*rolesIn(e2){let{policy:t2}=e2,
n2=[...Object.entries(t2?.roles??{}).map(([e3,t3])=>[t3,["policy","roles",e3]]),[t2?.emergency?.signoff,["policy","emergency","signoff"]],...(t2?.rules??[]).map(
({signoff:e3},t3)=>[e3,["policy","rules",t3,"signoff"]])];for(let[e3,t3]of n2)for(let[n3,{role:r2}]of(e3??[]).entries())yield[r2,[...t3,n3,"role"]]}function unknownTeams$1(e2,t2){
let n2=[...t2.teams.values()].map(({handle:e3})=>e3);return[...handlesIn(e2.raw)].flatMap(([r2,i2])=>{if(!r2.includes("/")||t2.teams.has(r2.toLowerCase()))return[];
let a2=didYouMean(r2,n2)||": list its members under teams:, or write {github: true} there";return[configFault("GV007",`no team ${JSON.stringify(r2)} under teams\
:${a2.slice(1)}`,e2.at(...i2))]})}function unknownBoards(e2,t2){let r2=Object.keys(t2.settings.boards??{});return[...[...rolesIn(e2.raw)].flatMap(([e3,t3])=>n.Yt(
e3)?[[n.Jt(e3),t3]]:[]),...(e2.raw.contracts??[]).flatMap(({elements:e3},t3)=>(e3??[]).flatMap(({boards:e4},n2)=>(e4??[]).map((e5,r3)=>[e5,["contracts",t3,"elem\
ents",n2,"boards",r3]])))].flatMap(([t3,n2])=>{if(r2.includes(t3))return[];let i2=didYouMean(t3,r2)||": declare it under boards: of the policy";return[configFault(
"GV007",`no board ${JSON.stringify(t3)}${i2}`,e2.at(...n2))]})}function impossibleDates(e2){let{raw:t2}=e2,n2=[...(t2.waivers??[]).map(({expires:e3},t3)=>[e3,["\
waivers",t3,"expires"]]),...(t2.contracts??[]).flatMap(({expires:e3,elements:t3},n3)=>[[e3,["contracts",n3,"expires"]],...(t3??[]).map(({frozen:e4},t4)=>[e4?.until,
["contracts",n3,"elements",t4,"frozen","until"]])]),...Object.entries(t2.people??{}).flatMap(([e3,{away:t3}])=>(t3??[]).flatMap(({from:t4,to:n3},r3)=>[[t4,["peo\
ple",e3,"away",r3,"from"]],[n3,["people",e3,"away",r3,"to"]]]))],r2=(t2.contracts??[]).flatMap(({status:t3,expires:n3},r3)=>t3==="experimental"&&n3===void 0?[configFault(
"GV004","an experimental contract needs expires:, so that it ends",e2.at("contracts",r3,"status"))]:[]),i2=n2.flatMap(([t3,n3])=>t3===void 0||startOf(t3)!==void 0&&
untilOf$1(t3)!==void 0?[]:[configFault("GV003",`${JSON.stringify(t3)} is not a day of the calendar`,e2.at(...n3))]);return[...r2,...i2]}function missingDefaultOwner(e2,t2){
return t2.defaultOwners.length>0?[]:[...e2.raw.unowned==="default-owner"?[["unowned"]]:[],...e2.raw.defaults?.unowned==="default-owner"?[["defaults","unowned"]]:
[],...(e2.raw.contracts??[]).flatMap(({unowned:e3},t3)=>e3==="default-owner"?[["contracts",t3,"unowned"]]:[])].map(t3=>configFault("GV004","unowned: default-own\
er needs defaultOwner: to name one",e2.at(...t3)))}var pe=e.n({withoutConfig:()=>xe});async function readPolicy(e2,t2){if(t2!==void 0&&!e2.entries.has(t2))return{
faults:[configFault("GV001",`there is no ${t2} on the governed branch`,{file:t2})]};let{parts:n2,central:r2,faults:i2}=await readParts(e2,t2??"contract-check.ya\
ml");if(i2.length>0)return{faults:i2};if(n2.length===0)return{policy:{...xe,codeowners:await readCodeowners(e2)}};let a2=[...r2,...n2],o2=sectionsTwice(n2),s2=await calendarOf(
e2,n2,r2),c2=assemble(a2,s2,await readCodeowners(e2)),l2=await importCatalogues(e2,a2,c2);if(l2.faults.length>0)return{faults:l2.faults};let u2={...c2,contracts:[
...l2.contracts,...c2.contracts],consumers:[...l2.consumers,...c2.consumers]},d2=[...o2,...checkPolicy(u2,a2),...(s2?.faults??[]).map(calendarFault)];return d2.
length>0?{faults:d2}:{policy:u2}}const xe={configured:!1,files:[],contracts:[],defaults:{},include:[],ignore:[],enforce:[{files:["**"],enforce:"report"}],defaultOwners:[],
codeowners:[],teams:new Map,people:new Map,consumers:[],calendar:void 0,rules:[],settings:{},waivers:[],signoff:{},closeGuard:0,minRemaining:0,governance:{owners:[],
files:[]}};function calendarFault({code:e2,message:t2,location:n2}){return configFault(e2,t2,n2)}async function readCodeowners(e2){let t2=fe.find(t3=>e2.entries.
has(t3));if(t2===void 0)return[];await e2.load([t2]);let n2=e2.read(t2);return"text"in n2?codeownersOf(r.W(t2,e2.side,n2.text)):[]}function sectionsTwice(e2){return[
"policy","defaults","timezone","regionMode","imports","enforce"].flatMap(t2=>{let[n2,r2]=e2.filter(({raw:e3})=>e3[t2]!==void 0);return!n2||!r2?[]:[configFault("\
GV005",`${t2}: stands in ${n2.file} too: keep it in one file`,r2.at(t2))]})}function namedFiles({calendars:e2=[],imports:t2}){return[...e2.flatMap(({file:e3,ics:t3})=>e3??
t3??[]),...n.Qt(t2?.backstage),...n.Qt(t2?.odcs)]}function assemble(e2,t2,r2){let i2=last(e2,"defaults")??{},a2=last(e2,"unowned"),o2=last(e2,"clock"),s2=last(e2,
"governance"),c2=last(e2,"defaultOwner")??i2.owner;return{configured:!0,files:e2.map(({file:e3})=>e3),contracts:e2.flatMap(contractsOf),defaults:i2,include:e2.flatMap(
({raw:e3})=>n.Qt(e3.include)),ignore:e2.flatMap(({raw:e3})=>n.Qt(e3.ignore)),enforce:e2.flatMap(enforcementsOf),...a2&&{unowned:a2},defaultOwners:n.Qt(c2),codeowners:r2,
teams:new Map(e2.flatMap(teamsOf).map(e3=>[e3.handle.toLowerCase(),e3])),people:new Map(e2.flatMap(peopleOf$2).map(e3=>[e3.handle.toLowerCase(),e3])),consumers:e2.
flatMap(consumersOf),calendar:t2,rules:e2.flatMap(rulesOf$1),settings:Object.assign({},...e2.map(({raw:e3})=>e3.policy??{})),waivers:e2.flatMap(waiversOf),signoff:last(
e2,"signoff")??{},closeGuard:durationMillis(o2?.closeGuard??"PT0S")??0,minRemaining:durationMillis(o2?.minRemaining??"PT0S")??0,governance:{owners:n.Qt(s2?.owner),
files:[...n.Qt(s2?.files),...e2.flatMap(({raw:e3})=>namedFiles(e3))]}}}function entryFor(e2,t2){let n2=Ne.get(e2)??new Map;if(Ne.set(e2,n2),n2.has(t2))return n2.
get(t2);let r2=e2.contracts.findLast(({files:e3,ignore:n3})=>anyFileMatches(e3,t2)&&!anyFileMatches(n3,t2));return n2.set(t2,r2),r2}const Ne=new WeakMap;function contractIds({
contracts:e2}){return new Set(e2.flatMap(({id:e3})=>e3??[]))}function settingOf(e2,t2,n2){return t2?.[n2]??e2.defaults[n2]}function declaredMode(e2,t2){return settingOf(
e2,entryFor(e2,t2),"compatibility")}function scopeOf(e2){return{settings:t2=>settingsFor(e2,t2),against:t2=>againstFor(e2,t2),checkpoint:t2=>entryFor(e2,t2)?.checkpoint,
...e2.contracts.some(({patterns:e3})=>e3.length>0)&&{versionAt:t2=>versionAt(e2,t2)},...e2.contracts.some(({format:e3})=>e3!==void 0)&&{formatOf:t2=>entryFor(e2,
t2)?.format},declares:t2=>e2.contracts.some(({files:e3,ignore:n2})=>anyFileMatches(e3.filter(namesFiles),t2)&&!anyFileMatches(n2,t2)),ignored:t2=>ignored(e2,t2)}}
function versionAt(e2,t2){let n2=entryFor(e2,t2),r2=n2&&versionedPath(n2.patterns,t2),i2=settingOf(e2,n2,"versioning");return r2&&{...r2,versioning:isPlaced(i2)?
i2.as:i2}}function versionPlace(e2,t2){let n2=settingOf(e2,entryFor(e2,t2),"versioning");return isPlaced(n2)?n2.from.split(".").slice(1):void 0}function isPlaced(e2){
return typeof e2=="object"}function isImmutable(e2,t2){let n2=entryFor(e2,t2),r2=settingOf(e2,n2,"published");return r2===void 0?settingOf(e2,n2,"versioning")!==
"package":r2==="immutable"}function againstFor(e2,t2){let n2=entryFor(e2,t2),r2=settingOf(e2,n2,"against");return r2?r2.flatMap(sourceNames):n2!==void 0&&n2.patterns.
length>0?[{relation:"base"},{relation:"version"}]:void 0}function sourceNames(e2){return typeof e2=="string"?[{relation:e2}]:Object.entries(e2).map(([e3,t2])=>({
relation:e3,name:t2}))}function namesFiles(e2){return/[^*/]\.[^*/]+$|\*\.[^*/]+$/.test(e2)}function settingsFor(e2,n2){let r2=entryFor(e2,n2),get=t2=>settingOf(
e2,r2,t2),i2=get("surfaces"),a2=get("enums"),o2=Object.values(t.lt).map(({optionsKey:e3})=>get(e3)),s2=Object.assign({},...o2,a2&&{enums:a2});return{mode:get("c\
ompatibility"),profile:get("profile")??"default",...i2&&{surfaces:i2},...Object.keys(s2).length>0&&{options:s2}}}function ignored(e2,t2){if(anyFileMatches(e2.ignore,
t2))return!0;let n2=e2.contracts.findLast(({files:e3})=>anyFileMatches(e3,t2));return n2?anyFileMatches(n2.ignore,t2):!anyFileMatches(e2.include,t2)&&void 0}const ze=[
"report","sign-off","full"];function enforcementFor(e2,t2){return strictest(pathsOf(t2).map(t3=>settingOf(e2,entryFor(e2,t3),"enforce")??e2.enforce.findLast(({files:e3})=>anyFileMatches(
e3,t3))?.enforce??"full"))}function widestEnforcement({enforce:e2,contracts:t2,defaults:n2}){let r2=[...e2.map(e3=>e3.enforce),...t2.flatMap(e3=>e3.enforce??[])],
i2=n2.enforce??e2.findLast(({files:e3})=>e3.includes("**"))?.enforce??"full";return strictest([...r2,i2])}function strictest(e2){return ze[Math.max(0,...e2.map(
e3=>ze.indexOf(e3)))]??"full"}function pathsOf({headPath:e2,basePath:t2}){return[...new Set([e2,t2].filter(e3=>e3!==void 0))]}function entriesFor(e2,t2){return[
...new Set(pathsOf(t2).map(t3=>entryFor(e2,t3)))]}function namesContract(e2,t2,{pairing:n2,id:r2}){return pathsOf(n2).some(n3=>contractMatches(e2,n3,entryFor(t2,
n3)?.id)||contractMatches(e2,n3,r2))}function contradictionOn(e2,t2){let r2=entryFor(e2,t2);if(!r2)return;let isOther=n2=>n2.location.file!==r2.location.file&&e2.
files.includes(n2.location.file)&&anyFileMatches(n2.files,t2)&&!anyFileMatches(n2.ignore,t2);for(let i2 of e2.contracts.filter(isOther))for(let[e3,a2]of Be){let[
o2,s2]=[a2(r2),a2(i2)];if(o2!==""&&s2!==""&&o2!==s2)return{counting:r2,message:`${t2}: ${n.Q(i2.location)} says ${e3}: ${s2}, and ${n.Q(r2.location)} says ${e3}\
: ${o2}, which counts because that file is read last: say it in one of them`}}}const Be=[["owner",({owners:e2})=>[...e2].sort().join(" or ")],["compatibility",({
compatibility:e2=""})=>e2],["profile",({profile:e2=""})=>e2],["enforce",({enforce:e2=""})=>e2]],et="governance/changes/",tt={filed:[],faults:[]};async function readRequests(e2){
let n2=e2.entries.containing(et).filter(n3=>isRequestFile(n3)&&t.yt(e2.entries.get(n3))).sort();if(n2.length===0)return tt;await e2.load(n2);let r2=[],i2=[];for(let t2 of n2){
let n3=await readRequest(e2,t2);"faults"in n3?i2.push(...n3.faults):r2.push(n3)}return{filed:r2,faults:[...i2,...sameId(r2)]}}function bookingOf({window:e2,contracts:t2}){
return JSON.stringify([e2?.id,e2?.occurrence,t2.map(({id:e3})=>e3).sort()])}function unknownContracts(e2,{absent:t2}){return t2.filter(t3=>!e2.has(t3))}function isRequestFile(e2){
return e2.startsWith("governance/changes/")&&/\/CHG-[^/]+\.ya?ml$/.test(e2)}async function readRequest(e2,t2){let n2={file:t2,side:e2.side},i2=e2.read(t2);if("f\
ault"in i2)return{faults:[configFault("GV102",i2.fault,n2)]};let a2=await readGoverned("request",r.W(t2,e2.side,i2.text));if("faults"in a2)return a2;let o2=t2.slice(
t2.lastIndexOf("/")+1).replace(/\.ya?ml$/,"");if(a2.value.id!==o2)return{faults:[configFault("GV102",`the id ${JSON.stringify(a2.value.id)} and the file's name \
differ: name the file ${a2.value.id}.yaml`,n2)]};let at2=(...e3)=>placeIn(a2,e3),s2=a2.value.contracts.map(({id:e3})=>e3).filter(t3=>!e2.entries.has(t3));return{
file:t2,text:i2.text,request:a2.value,location:n2,absent:s2,at:at2}}function sameId(e2){let t2=new Map;for(let{file:n2,request:r2}of e2)t2.set(r2.id,[...t2.get(
r2.id)??[],n2]);return e2.flatMap(({file:e3,request:{id:n2},location:r2})=>{let i2=t2.get(n2)?.find(t3=>t3!==e3);return i2===void 0?[]:[configFault("GV006",`${n2}\
 is also the id of ${i2}: rename one`,r2)]})}var FormatError=class extends Error{};function readerOf(e2){let t2=0,bytes=n2=>{if(n2>e2.length-t2)throw new FormatError(
"it is cut short");return t2+=n2,e2.subarray(t2-n2,t2)},uint32=()=>bytes(4).readUInt32BE();return{bytes,uint32,string:()=>bytes(uint32()),atEnd:()=>t2===e2.length}}
const nt={nistp256:{curve:"P-256",hash:"sha256",size:32},nistp384:{curve:"P-384",hash:"sha384",size:48},nistp521:{curve:"P-521",hash:"sha512",size:66}};function isSignedBy(e2,t2,n2){
let r2=readerOf(e2),i2=r2.string().toString("latin1"),a2=readerOf(t2),o2=a2.string().toString("latin1"),c2=a2.string();switch(i2){case"ssh-ed25519":return expect(
o2,i2),(0,s.verify)(null,n2,ed25519(r2.string()),c2);case"ssh-rsa":return checkRsa(r2,o2,c2,n2);case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":case"ecdsa-s\
ha2-nistp521":return expect(o2,i2),checkEcdsa(r2,c2,n2);case"sk-ssh-ed25519@openssh.com":{expect(o2,i2);let e3=r2.string();return(0,s.verify)(null,hardwareMessage(
r2.string(),a2,n2),ed25519(e3),c2)}case"sk-ecdsa-sha2-nistp256@openssh.com":{expect(o2,i2);let e3=r2.string().toString("latin1"),t3=r2.string(),l2=hardwareMessage(
r2.string(),a2,n2);return(0,s.verify)("sha256",l2,{key:ecdsa(e3,t3),dsaEncoding:"der"},derOf(c2))}default:throw new FormatError(`keys of type ${JSON.stringify(i2.
slice(0,40))} are not accepted`)}}function expect(e2,t2){if(e2!==t2)throw new FormatError(`its algorithm ${JSON.stringify(e2)} is not that of its key`)}function hardwareMessage(e2,t2,n2){
let r2=t2.bytes(1),i2=t2.bytes(4);if(!((r2[0]??0)&1))throw new FormatError("the security key was not touched for it");let sha256=e3=>(0,s.createHash)("sha256").
update(e3).digest();return Buffer.concat([sha256(e2),r2,i2,sha256(n2)])}function ed25519(e2){return(0,s.createPublicKey)({key:{kty:"OKP",crv:"Ed25519",x:e2.toString(
"base64url")},format:"jwk"})}function checkRsa(e2,t2,n2,r2){let i2={"rsa-sha2-256":"sha256","rsa-sha2-512":"sha512"}[t2];if(i2===void 0)throw new FormatError(`t\
he algorithm ${JSON.stringify(t2)} is too weak`);let a2=e2.string(),o2=withoutZeros(e2.string());if(o2.length<256)throw new FormatError("its RSA key is shorter \
than 2048 bits");let c2={kty:"RSA",n:o2.toString("base64url"),e:withoutZeros(a2).toString("base64url")};return(0,s.verify)(i2,r2,(0,s.createPublicKey)({key:c2,format:"\
jwk"}),n2)}function withoutZeros(e2){let t2=0;for(;t2<e2.length-1&&e2[t2]===0;)t2+=1;return e2.subarray(t2)}function checkEcdsa(e2,t2,n2){let r2=e2.string().toString(
"latin1"),{hash:i2}=nt[r2]??{};if(i2===void 0)throw new FormatError(`the curve ${JSON.stringify(r2)} is not known`);return(0,s.verify)(i2,n2,{key:ecdsa(r2,e2.string()),
dsaEncoding:"der"},derOf(t2))}function ecdsa(e2,t2){let{curve:n2,size:r2}=nt[e2]??{};if(n2===void 0||r2===void 0||t2.length!==2*r2+1||t2[0]!==4)throw new FormatError(
"its key is not a point of its curve");let i2=t2.subarray(1,r2+1).toString("base64url"),a2=t2.subarray(r2+1).toString("base64url");return(0,s.createPublicKey)({
key:{kty:"EC",crv:n2,x:i2,y:a2},format:"jwk"})}function derOf(e2){let t2=readerOf(e2),integer=e3=>Buffer.concat([Buffer.from([2,e3.length]),e3]),n2=Buffer.concat(
[integer(t2.string()),integer(t2.string())]),r2=n2.length<128?[n2.length]:[129,n2.length];return Buffer.concat([Buffer.from([48,...r2]),n2])}const rt="contract-\
check/signoff@v1";function verifySshSignature(e2,t2,n2=rt){let r2=parse$1(e2);if("invalid"in r2)return r2;if(r2.namespace!==n2)return{invalid:`it was made for ${JSON.
stringify(r2.namespace)}, not for ${n2}`};if(r2.hash!=="sha256"&&r2.hash!=="sha512")return{invalid:`its hash ${JSON.stringify(r2.hash)} is not known`};let i2=(0,s.
createHash)(r2.hash).update(t2).digest(),a2=Buffer.concat([Buffer.from("SSHSIG"),...[Buffer.from(r2.namespace),r2.reserved,Buffer.from(r2.hash),i2].map(asString)]);
try{return isSignedBy(r2.publicKey,r2.signature,a2)?{key:r2.publicKey.toString("base64")}:{invalid:"the text was changed after it was signed, or another key sig\
ned it"}}catch(e3){return{invalid:e3 instanceof FormatError?e3.message:"its key or signature is malformed"}}}function keyOfLine(e2){let[,t2]=e2.trim().split(/\s+/);
return t2}function parse$1(e2){let t2=/^-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END SSH SIGNATURE-----\s*$/.exec(e2.slice(0,2e4))?.[1];if(t2===
void 0)return{invalid:"it is not an SSH signature (ssh-keygen -Y sign writes one)"};let n2=readerOf(Buffer.from(t2.replace(/\s/g,""),"base64"));try{if(n2.bytes(
6).toString("latin1")!=="SSHSIG"||n2.uint32()!==1)return{invalid:"it is not an SSH signature of version 1"};let e3={publicKey:n2.string(),namespace:n2.string().
toString("utf8"),reserved:n2.string(),hash:n2.string().toString("latin1"),signature:n2.string()};return n2.atEnd()?e3:{invalid:"it has something after its end"}}catch{
return{invalid:"it is cut short"}}}function asString(e2){let t2=Buffer.alloc(4);return t2.writeUInt32BE(e2.length),Buffer.concat([t2,e2])}const it="governance/s\
ignoffs/";async function readSignOffs(e2,t2){let n2=await signOffsIn(e2);if(n2.length===0||!t2)return n2;let r2=new Set((await signOffsIn(t2)).map(({text:e3})=>e3));
return n2.filter(({text:e3})=>!r2.has(e3))}function isSignOffFile(e2){return e2.startsWith(it)}async function signOffsIn(e2){let n2=e2.entries.containing(it).filter(
e3=>e3.startsWith("governance/signoffs/")&&e3.endsWith(".json")).filter(n3=>t.yt(e2.entries.get(n3))).sort();return await e2.load([...n2,...n2.map(e3=>`${e3}.si\
g`)]),n2.flatMap(t2=>{let n3=e2.read(t2),r2=e2.read(`${t2}.sig`);if("fault"in n3)return[];let i2={file:t2,side:e2.side};return[{file:t2,text:n3.text,location:i2,
..."text"in r2&&{signature:r2.text}}]})}async function verifySignOff(e2,t2,n2){let{file:i2,location:a2}=t2,invalid=e3=>({file:i2,location:a2,invalid:e3}),o2=await readGoverned(
"sign-off",r.W(i2,"head",t2.text));if("faults"in o2)return invalid(o2.faults[0]?.message??"it is not a sign-off");let s2=o2.value;if(n2===void 0||typeof n2=="ob\
ject")return invalid(n2?.unverifiable??"nobody said which repository this is");if(s2.repository!==n2)return invalid(`it was made for the repository that began w\
ith commit ${s2.repository.slice(0,10)}, and this one began with ${n2.slice(0,10)}: sign here with contract-check sign`);if(t2.signature===void 0)return invalid(
"it is not signed: contract-check sign writes the signature beside it");let c2=(e2.people.get(s2.signer.toLowerCase())?.keys??[]).map(keyOfLine);if(c2.length===
0)return invalid(`the governed branch knows no key of ${s2.signer}: add it under people:`);let l2=verifySshSignature(t2.signature,Buffer.from(t2.text));if("inva\
lid"in l2)return invalid(l2.invalid);if(!c2.includes(l2.key))return invalid(`the key that signed it is none of ${s2.signer}'s keys`);let u2=startOf(s2.at),d2=s2.
expires===void 0?null:untilOf$1(s2.expires);return u2===void 0||d2===void 0?invalid("its date is not a day of the calendar"):{file:i2,signOff:s2,at:u2,expires:d2}}
async function declaredVersions(e2,{baseSide:n2,headSide:r2,placeOf:i2}){let a2=new Map;for(let{pairing:o2,format:s2}of e2){let{basePath:e3,headPath:c2}=o2;if(!t.
lt[s2].declaresVersion||c2===void 0)continue;let l2=i2(c2),read=(e4,t2)=>versionIn(e4,t2,l2??["version"]),u2=await read(r2,c2),d2=e3===void 0?void 0:await read(
n2,e3);(l2||d2&&u2)&&a2.set(t.L(o2),{...d2&&{base:d2.version},...u2&&{head:u2.version,location:u2.location}})}return a2}async function versionIn(e2,t2,n2){await e2.
load([t2]);let i2=e2.read(t2);if(!("text"in i2)||!i2.text.includes(n2.at(-1)??""))return;let a2=r.W(t2,e2.side,i2.text);try{let e3=/\.ya?ml$/.test(t2)?(await r.
F())(a2):r.L(a2);for(let t3 of n2)e3=e3?.kind==="object"?e3.get(t3):void 0;return e3?.kind==="string"?{version:e3.value,location:a2.locate(e3.start,e3.end)}:void 0}catch(e3){
if(e3 instanceof r.H)return;throw e3}}const ot={semver:["no","a PATCH","a MINOR","a MAJOR"],schemaver:["no","an ADDITION","a REVISION","a MODEL"]},st={"undeclar\
ed-loss":2,removal:2,"promise-broken":3,breaking:3};function versionReasons(e2,t2){let{location:r2}=t2??{},[i2,a2]=[t2?.base,t2?.head].map(e3=>e3&&(n.U(e3)??e3));
if(!i2||!a2||!r2)return[];let o2=n.W([i2,a2]);return o2!=="semver"&&o2!=="schemaver"?[]:stepFindings(e2,i2,a2,o2).map(e3=>({...e3,location:r2}))}function placeFindings(e2,{
version:t2},r2,i2){if(t2?.otherPackage!==void 0)return[{code:"GV174",message:`${e2}: its path says ${t2.version}, and its package is ${t2.otherPackage}`,unblock:`\
end the package with .${t2.version}, or move the file`}];if(!t2||!r2)return[];let a2=["$",...r2].join("."),{head:o2,location:s2}=i2??{};return o2===void 0?[{code:"\
GV174",message:`${e2}: its path says ${t2.version}, and ${a2} says none`,unblock:`write ${t2.version} at ${a2}`}]:n.R(n.U(o2)??o2,t2.version)?[]:[{code:"GV174",
message:`${e2}: its path says ${t2.version}, and ${a2} says ${JSON.stringify(o2)}`,unblock:"make both the same",...s2&&{location:s2}}]}function stepFindings({name:e2,
situation:t2,because:r2},i2,a2,o2){let[s2,c2]=[n.z(i2,o2),n.z(a2,o2)];if(!s2||!c2||o2!=="semver"&&o2!=="schemaver")return[];let l2=`${e2}: ${i2} \u2192 ${a2}`;if(n.
L(s2,c2)>0)return[{code:"GV170",message:`${l2} goes back: a version never does`,unblock:`give it a version after ${i2}`}];let u2=st[t2],d2=n.B(s2,c2);if(u2===void 0||
d2===void 0)return[];let f2=o2==="semver"&&s2.numbers[0]===0&&c2.numbers[0]===0?u2-1:u2;if(d2>=f2)return[];let p2=n.V(s2,f2);return[{code:"GV170",message:`${l2}\
 is ${ot[o2][d2]??"no"} step, but ${r2}: the next version is ${p2}`,unblock:`make the version ${p2}, or the change a smaller one`}]}function pathVersionFindings(e2,{
version:t2,pairing:n2},r2){if(!t2)return[];let{version:i2,versioning:a2,before:o2,edits:s2}=t2,{name:c2}=e2;return s2===void 0?a2===void 0?[{code:"GV172",message:`${c2}\
: ${i2} is not numbered as the other versions of this contract are`,unblock:"number it as they are, or leave the file out with ignore:"}]:o2===void 0?[]:stepFindings(
e2,o2,i2,a2):r2?[{code:"GV171",message:`${c2}: version ${i2} has landed (${s2}), and its content never changes`,unblock:n2.status==="added"?"give this one a num\
ber that no version has":`leave ${s2} as it is, and add a new version`}]:[]}function versionRemarks(e2,{version:t2}){return(t2?.remarks??[]).map(t3=>({code:"GV1\
73",message:`${e2}: ${t3}`}))}function sameHandle(e2,t2){return e2.toLowerCase()===t2.toLowerCase()}function membersOf(e2,t2,n2){let r2=n2.toLowerCase(),i2=e2.teams.
get(r2);if(i2&&!i2.github)return{members:i2.members};if(!i2&&!n2.includes("/"))return{members:[n2]};let a2=t2?.get(r2);return a2===void 0?{unverifiable:`nobody \
could say who is in ${n2}: list its members under teams:, or give a token that may read teams`}:"unverifiable"in a2?a2:{members:[...i2?.members??[],...a2]}}function unknownTeams(e2,t2){
let n2=new Map;for(let r2 of t2){let t3=e2.teams.get(r2.toLowerCase());(t3?t3.github:r2.includes("/"))&&n2.set(r2.toLowerCase(),r2)}return[...n2.values()].sort()}
function standsInFor(e2,t2,n2){return[...e2.people.values()].filter(({away:e3})=>e3.some(e4=>e4.from<=n2&&n2<e4.to&&sameHandle(e4.deputy,t2))).map(({handle:e3})=>e3)}
function awayUntil(e2,t2,n2,r2){let i2=(e2.people.get(t2.toLowerCase())?.away??[]).filter(e3=>e3.from<=n2&&n2<e3.to&&(r2===void 0||sameHandle(e3.deputy,r2)));return i2.
length===0?void 0:Math.max(...i2.map(({to:e3})=>e3))}function isAway(e2,t2,n2){return awayUntil(e2,t2,n2)!==void 0}const ct="governance files";function transitionOf(e2,n2){
let{base:r2,head:i2}=e2.digests;return{contract:t.L(e2.pairing),base:r2??null,head:i2??null,type:n2?.type??"normal",window:n2?.window??null,rollback:n2?.rollback??
null,rollout:n2?.rollout??null,compatibilityLayer:n2?.compatibilityLayer??null,...n2?.type==="emergency"&&n2.emergency&&{emergency:{incident:n2.emergency.incident,
expires:n2.emergency.expires}}}}function governanceTransition(e2){let t2=[...e2].sort(n.Bt(({path:e3})=>e3)),side=e3=>r.G(canonical(t2.map(t3=>[t3.path,t3[e3]??
null])));return{contract:ct,base:side("base"),head:side("head"),type:"normal",window:null,rollback:null,rollout:null,compatibilityLayer:null}}function digestOf(e2){
return r.G(canonical({v:1,...e2}))}function contentDigest(e2){return digestOf(transitionOf(e2,void 0))}function differenceOf(e2,t2){let n2={contract:"the contra\
ct's place",head:"the proposed content",base:"the base branch's content",type:"the request's type",window:"the booked window",rollback:"the rollback plan",rollout:"\
the rollout",compatibilityLayer:"the compatibility layer",emergency:"the emergency's incident or end"};return Object.keys(n2).filter(n3=>canonical(e2[n3])!==canonical(
t2[n3])).map(e3=>n2[e3])}function canonical(e2){return Array.isArray(e2)?`[${e2.map(canonical).join(",")}]`:typeof e2!="object"||!e2?JSON.stringify(e2??null):`{${Object.
entries(e2).filter(([,e3])=>e3!==void 0).sort(n.Bt(([e3])=>e3)).map(([e3,t2])=>`${JSON.stringify(e3)}:${canonical(t2)}`).join(",")}}`}function lastMatches(e2,t2,n2){
let r2=walked(e2,t2,n2,e3=>[e3.length]);return r2?new Set(r2.map(e3=>Math.max(...e3))):new Set(e2.keys())}function elementMatches(e2,t2,n2){return elementMatches$1(
e2,t2)||lastMatches([e2],t2,n2).size>0}function unnamed(e2,t2,n2){return e2.filter(e3=>!t2.some(t3=>elementMatches$1(e3,t3))&&!t2.some(t3=>elementMatches(e3,t3,
n2)))}function matchesBelow(e2,t2,n2){return walked([e2],t2,n2,e3=>[...e3.keys()])?.length!==0}function leadsThrough(e2,t2,n2){return walked([e2],t2,n2,e3=>[...e3.
keys()].filter(t3=>e3[t3-1]!=="**"))?.length!==0}function losesBelow(e2,t2,n2,r2){return matchesBelow(e2,t2,r2)&&!matchesBelow(e2,n2,r2)}function walked(e2,n2,{
uses:r2=[],format:i2},a2){let o2=i2===void 0||t.lt[i2].namesRoot,s2=e2.map(e3=>elementTokens([e3])),c2=s2.map(e3=>closed(a2(e3),e3)),l2=[],u2=new Set,push=e3=>{
let t2=JSON.stringify(e3);e3.positions.every(e4=>e4.length===0)||u2.has(t2)||(u2.add(t2),l2.push(e3))},d2=lt(r2),wayOf=e3=>({tokens:elementTokens(e3),root:o2?elementTokens(
e3.slice(0,1)).length:0}),f2=[];push({...wayOf(n2),positions:c2});for(let{tokens:e3,root:t2,positions:n3}of l2){if(l2.length>2e4)return;if(e3.length===0||e3.length===
t2){let e4=n3.flatMap((e5,t3)=>e5.includes(0)?[t3]:[]);e4.length>0&&f2.push(e4)}for(let t3 of d2.get(keyOf(e3))??[])push({...wayOf(t3),positions:n3});let r3=e3.
at(-1);if(r3===void 0)continue;let i3=n3.map((e4,t3)=>stepped(e4,s2[t3]??[],r3));push({tokens:e3.slice(0,-1),root:t2,positions:i3})}return f2}function stepped(e2,t2,n2){
return closed(e2.flatMap(e3=>{let r2=t2[e3-1];return r2===void 0?[]:r2==="**"?[e3]:wildcardMatches(r2,n2)?[e3-1]:[]}),t2)}function closed(e2,t2){let n2=new Set(
e2);for(let e3 of n2)t2[e3-1]==="**"&&n2.add(e3-1);return[...n2].sort((e3,t3)=>e3-t3)}const lt=r.P(e2=>{let t2=new Map;for(let{type:n2,at:r2}of e2){let e3=keyOf(
elementTokens(n2)),i2=t2.get(e3);i2?i2.push(r2):t2.set(e3,[r2])}return t2});function keyOf(e2){return JSON.stringify(e2)}function ownershipOf(e2,t2,n2){let r2=entryFor(
e2,t2),i2=n2&&elementRule(r2,n2);return i2?{owners:i2.owners,because:`elements: ${JSON.stringify(i2.path)} is the last line that names the element`,location:i2.
location,unowned:unownedFor(e2,r2)}:contractOwnership(e2,t2,r2)}function elementRule(e2,t2){return e2?.elements.findLast(e3=>e3.owners.length>0&&elementMatches$1(
e3.path,t2))}function contractOwnership(e2,t2,n2){let r2=unownedFor(e2,n2);if(n2&&n2.owners.length>0){let e3=`contracts: ${n2.id??n2.files.join(", ")} is the la\
st entry that names the file`;return{owners:n2.owners,because:e3,location:n2.location,unowned:r2}}let i2=codeownersLineFor(e2.codeowners,t2);if(i2&&i2.owners.length>
0){let e3=`CODEOWNERS: ${i2.pattern} is the last line that matches the file`;return{owners:i2.owners,because:e3,location:i2.location,unowned:r2}}return r2==="de\
fault-owner"&&e2.defaultOwners.length>0?{owners:e2.defaultOwners,because:"the default owner, because no line names another",unowned:r2}:{owners:[],because:"no e\
ntry of contracts: and no line of CODEOWNERS names an owner",unowned:r2}}function unownedFor(e2,t2){let n2=e2.defaultOwners.length>0?"default-owner":"refuse";return settingOf(
e2,t2,"unowned")??e2.unowned??n2}function ownershipsOf(e2,t2,n2){let{element:r2,was:i2}=n2,a2=i2?[i2,r2]:[r2];return distinct$1(pathsOf(t2.pairing).flatMap(o2=>[
...a2.map(t3=>ownershipOf(e2,o2,t3)),...a2.flatMap(n3=>ownershipsOfUses(e2,o2,n3,t2)),...a2.flatMap(r3=>ownershipsAt(e2,o2,n2.edit,e3=>goesWith(e3,r3,n2,t2))),...i2?
ownershipsAt(e2,o2,"renamed",e3=>losesBelow(e3,i2,r2,t2)):[]]))}function goesWith(e2,t2,r2,i2){return r2.edit==="removed"?matchesBelow(e2,t2,i2):n.K(r2)&&leadsThrough(
e2,t2,i2)}function ownershipsOfUses(e2,t2,n2,r2){let i2=entryFor(e2,t2),a2=(i2?.elements??[]).filter(({owners:e3})=>e3.length>0);if(a2.length===0||(r2.uses??[]).
length===0)return[];let o2=lastMatches(a2.map(e3=>e3.path),n2,r2);return a2.filter((e3,t3)=>o2.has(t3)).map(({owners:t3,location:n3,path:r3})=>({owners:t3,because:`\
elements: ${JSON.stringify(r3)} names a place where its type is used`,location:n3,unowned:unownedFor(e2,i2)}))}function ownershipsOfContract(e2,{pairing:t2}){return distinct$1(
pathsOf(t2).flatMap(n2=>[ownershipOf(e2,n2),...t2.status==="removed"?ownershipsAt(e2,n2,"removed",()=>!0):[]]))}function ownershipsAt(e2,t2,n2,r2){let i2=entryFor(
e2,t2);return(i2?.elements??[]).filter(e3=>e3.owners.length>0&&r2(e3.path)).map(({owners:t3,location:r3,path:a2})=>({owners:t3,because:`elements: ${JSON.stringify(
a2)} lies below what is ${n2}`,location:r3,unowned:unownedFor(e2,i2)}))}function distinct$1(e2){let t2=new Map;for(let n2 of e2){let e3=groupKey(n2.owners);t2.has(
e3)||t2.set(e3,n2)}return[...t2.values()]}function groupKey(e2){return[...new Set(e2.map(e3=>e3.toLowerCase()))].sort().join(" ")}function nameOf$2(e2,n2){let r2=t.
L(n2.pairing);return entryFor(e2,r2)?.id??r2}function oncallOf(e2,t2){let n2=entriesFor(e2,t2.pairing).flatMap(e3=>e3?.oncall??[]),r2=(e2.calendar?.windows??[]).
filter(({concerns:n3})=>pathsOf(t2.pairing).some(r3=>n3(r3,entryFor(e2,r3)?.id??t2.id))).flatMap(({rule:e3})=>e3.oncall??[]);return[...new Set([...n2,...r2])]}function queryOf({
policy:e2,impacts:t2},n2,r2){let{path:i2}=r2,a2=entryFor(e2,i2)??entryFor(e2,n2.pairing.basePath??i2),o2=ownershipsOfContract(e2,n2).flatMap(e3=>e3.owners);return{
contract:i2,contractId:a2?.id??n2.id,classes:[r2.class],type:r2.request?.request.type??"normal",regions:settingOf(e2,a2,"regions")??[],teams:ownershipOf(e2,i2).
owners,owners:o2,consumers:t2.filter(({effect:e3})=>e3!=="reads").map(({consumer:e3})=>e3.id)}}function effectiveOf(e2,n2,r2){let{changes:i2}=n2,a2=entriesFor(e2,
n2.pairing).every(t2=>settingOf(e2,t2,"enums")==="open"),o2=new Set(i2.filter(e3=>a2&&isFailing(e3)&&isNewSymbol(e3))),s2=new Set(explainers(n2)),c2=i2.filter(e3=>!o2.
has(e3)&&(s2.has(e3)||e3.edit==="removed")),l2=new Map(c2.flatMap(t2=>{let n3=waiverFor(e2,t2,r2);return n3?[[t2,n3]]:[]})),u2=pathsOf(n2.pairing).some(t2=>declaredMode(
e2,t2)!==void 0)?n2.verdict:t.M(n2),d2=new Set(i2.filter(({fingerprint:e3})=>n2.landed?.includes(e3))),excused=e3=>o2.has(e3)||d2.has(e3)||l2.has(e3);return{failing:failingBut(
n2,u2,excused),unwaived:failingBut(n2,u2,e3=>o2.has(e3)||d2.has(e3)),changes:i2.filter(e3=>isFailing(e3)&&!excused(e3)),removals:i2.filter(e3=>e3.edit==="remove\
d"&&!l2.has(e3)&&!d2.has(e3)),notes:[...new Set([...[...o2].map(toleratedNote),...[...d2].map(landedNote),...[...l2].map(waivedNote),...c2.flatMap(t2=>l2.has(t2)?
[]:expiredNote(e2,t2,r2))])],waivers:[...new Set(l2.values())]}}function failingBut(e2,t2,r2){return n.ft.filter(n2=>{if(t2[n2].outcome==="reads")return!1;if(e2.
unknownIn?.includes(n2))return!0;let i2=explainers(e2,n2);return i2.length===0||!i2.every(r2)})}function explainers({changes:e2,profile:t2},n2){return t2?.compatible===
!1?e2:e2.filter(e3=>n2?failsIn(e3,n2):isFailing(e3))}function toleratedNote({element:e2}){return`${n.J(e2)} is free: enums: open says that readers tolerate unkn\
own symbols`}function landedNote({element:e2}){return`${n.J(e2)} was so before this proposal: it needs nothing again`}function waivedNote([{element:e2},{expires:t2,
approver:r2,reason:i2}]){return`${n.J(e2)} is waived until ${t2} by ${r2}: ${n.Rt(i2)}`}function expiredNote(e2,{element:t2,fingerprint:r2},i2){let a2=e2.waivers.
findLast(e3=>e3.until<=i2&&names$1(e3,r2));if(!a2)return[];let{expires:o2,approver:s2}=a2;return[`the waiver of ${n.J(t2)} by ${s2} has expired (${o2}): it coun\
ts again; a new date on the governed branch renews it`]}function isNewSymbol({element:e2,edit:t2,verdict:n2}){return t2==="added"&&(e2.at(-1)??"").startsWith("#")&&
n2.backward.outcome==="reads"}function failsIn(e2,t2){return e2.effect!=="none"&&e2.verdict[t2].outcome!=="reads"}function isFailing(e2){return n.ft.some(t2=>failsIn(
e2,t2))}function waiverFor(e2,{fingerprint:t2},n2){return e2.waivers.find(e3=>n2<e3.until&&names$1(e3,t2))}function names$1(e2,t2){let n2=e2.fingerprint.length>=
39;return t2===e2.fingerprint||n2&&t2.startsWith(e2.fingerprint)}function requestFor(e2,t2,n2){let concerns2=({request:n3})=>n3.review==null&&n3.contracts.some(
({id:n4})=>namesContract(n4,e2,t2)),r2=new Set((n2.touched??[]).map(({path:e3})=>e3)),i2=(n2.proposed?.filed??[]).filter(concerns2);return i2.filter(({file:e3})=>r2.
has(e3)).at(-1)||[...i2,...(n2.booked?.filed??[]).filter(concerns2)].findLast(({request:n3})=>isFor(n3,e2,t2))}function isFor(e2,t2,n2){let r2=contentDigest(n2);
return e2.contracts.some(e3=>e3.digest===r2&&namesContract(e3.id,t2,n2))}function speakerText(e2){switch(e2.kind){case"owner":return`the owner of ${e2.of}`;case"\
on-call":return`the on-call person of ${e2.contract}`;case"owner-or-on-call":return`an owner or the on-call person of ${e2.contract}`;case"commander":return`the\
 on-call person or incident commander of ${e2.contract}`;case"role":return e2.role;case"consumer":return`the consumer ${e2.id}`;case"board":return`the board ${e2.
id}`;case"freeze-board":return`the board of the freeze ${e2.freeze}`;case"approver":return`the approver of the window ${e2.window}`;case"governance":return"the \
governance owners";case"filed-request":return"one whom the filed request concerns"}}function speakersText(e2){return e2.map(speakerText).join(" and ")}function unownedText([
e2,...t2]){return e2?.kind==="owner"?[e2.of,...t2.map(speakerText)].join(" and "):speakersText(e2?[e2,...t2]:t2)}function sameSpeaker(e2,t2){return JSON.stringify(
e2)===JSON.stringify(t2)}const ut=[{role:"element-owner"},{role:"consumer"}];function signOffGroups(e2,t2){let n2=elementsOf(t2).flatMap(({boards:e3})=>e3??[]),
r2=new Set(e2.map(({role:e3})=>e3));return merged([...e2,...[...new Set(n2)].map(e3=>({role:`board:${e3}`})).filter(({role:e3})=>!r2.has(e3))].flatMap(e3=>groupsForRole(
e3,t2)))}function groupsForRole(e2,t2){let r2=e2.count??1;if(e2.role==="consumer")return consumerGroups(t2);if(n.Yt(e2.role))return[boardGroup(n.Jt(e2.role),e2,
t2)];if(e2.role==="owner")return ownershipsOfContract(t2.policy,t2.comparison).map(e3=>ownerGroup(e3,t2.contractName,r2,t2.changes));if(e2.role==="element-owner")
return elementGroups(r2,t2);let i2=e2.role==="oncall"?t2.oncall:[e2.role];return i2.length===0?[nobodyOnCall(t2.contractName)]:[{kind:"owner",speaksFor:[{kind:"\
role",role:e2.role}],owners:i2,count:r2,changes:[],because:"the policy asks for it"}]}function nobodyOnCall(e2){return{kind:"owner",speaksFor:[{kind:"on-call",contract:e2}],
owners:[],count:1,changes:[],because:"the policy asks for the on-call person, and no oncall: names one",unowned:"refuse"}}function elementGroups(e2,t2){let{policy:r2,
comparison:i2,changes:a2,contractName:o2}=t2;return a2.length===0||i2.pairing.status==="removed"?ownershipsOfContract(r2,i2).map(t3=>ownerGroup(t3,o2,e2,a2)):a2.
flatMap(t3=>ownershipsOf(r2,i2,t3).map(r3=>ownerGroup(r3,n.J(t3.element)||o2,e2,[t3])))}function ownerGroup({owners:e2,because:t2,unowned:n2},r2,i2,a2){return{kind:"\
owner",speaksFor:[{kind:"owner",of:r2}],owners:e2,count:i2,changes:a2.map(({fingerprint:e3})=>e3),because:t2,...e2.length===0&&{unowned:n2}}}function consumerGroups({
impacts:e2}){return e2.filter(({consumer:{ack:e3},effect:t2})=>e3==="any"||e3==="breaking"&&t2!=="reads").map(({consumer:e3,because:t2,changes:n2})=>({kind:"con\
sumer",speaksFor:[{kind:"consumer",id:e3.id}],owners:e3.owners,count:1,changes:n2,because:t2,...e3.owners.length===0&&{unowned:"report"}}))}function boardGroup(e2,{
count:t2,fromFunctions:r2},{policy:i2,changes:a2}){let o2=Object.fromEntries(Object.entries(i2.settings.boards?.[e2]?.functions??{}).map(([e3,t3])=>[e3,n.Qt(t3)]));
return{kind:"board",speaksFor:[{kind:"board",id:e2}],owners:[...new Set(Object.values(o2).flat())],count:Math.max(t2??1,r2??1),functions:o2,...r2!==void 0&&{fromFunctions:r2},
changes:a2.map(({fingerprint:e3})=>e3),because:"the policy asks for this board"}}function elementsOf({policy:e2,comparison:t2,changes:n2}){let r2=t2.pairing.status===
"removed";return entriesFor(e2,t2.pairing).flatMap(e3=>e3?.elements??[]).filter(({path:e3})=>r2||n2.some(n3=>concerns(e3,n3,t2)))}function concerns(e2,t2,n2){let{
element:r2,was:i2}=t2;return(i2?[i2,r2]:[r2]).some(r3=>elementMatches(e2,r3,n2)||goesWith(e2,r3,t2,n2))?!0:i2!==void 0&&losesBelow(e2,i2,r2,n2)}function merged(e2){
let t2=new Map;for(let n2 of e2){let e3=n2.owners.length===0&&!n2.functions?nobodyKey(n2):roleOf(n2),r2=t2.get(e3);t2.set(e3,r2?join$1(r2,n2):n2)}return[...t2.values()]}
function roleOf({functions:e2,speaksFor:t2,owners:n2}){return e2?JSON.stringify(t2[0]):groupKey(n2)}function nobodyKey({kind:e2,unowned:t2}){return`nobody ${e2}\
 ${t2??""}`}function join$1(e2,t2){let{speaksFor:n2}=e2,r2=t2.speaksFor.filter(e3=>!n2.some(t3=>sameSpeaker(t3,e3)));return{...e2,speaksFor:[...n2,...r2].slice(
0,Math.max(4,n2.length)),count:Math.max(e2.count,t2.count),changes:[...new Set([...e2.changes,...t2.changes])]}}function dependentCase(e2,n2,r2,i2){let a2=t.L(n2.
pairing),o2=merged(consumerGroups({impacts:r2.filter(({contract:e3})=>e3===a2)}));return o2.length===0?[]:[{kind:"dependent",path:a2,name:nameOf$2(e2,n2),because:`\
it changed only through ${n2.cause??"another contract"}`,level:"free",enforce:enforcementFor(e2,n2.pairing),comparison:n2,effective:effectiveOf(e2,n2,i2.now),signOffs:o2,
transition:transitionOf(n2,requestFor(e2,n2,i2)?.request)}]}const dt={base:{full:0,backward:2,forward:2,breaking:4,undecided:4,removed:5},add:[{when:{tier:1},score:1},
{when:{anyTag:["pii","pci"]},score:2},{when:{tier1ConsumersBroken:1},score:2},{when:{regions:2},score:1}],levels:{low:0,moderate:3,high:6}},ft={full:"nothing br\
eaks",backward:"one direction fails",forward:"one direction fails",breaking:"both directions fail",undecided:"not decided",removed:"contract removed"},pt=["low",
"moderate","high"];function riskOf(e2,t2,n2){let r2={...dt.base,...t2?.base},i2={...dt.levels,...t2?.levels},a2=e2.removed?"removed":e2.class,o2=(t2?.add??dt.add).
filter(({when:t3})=>holds(t3,e2)),s2=o2.reduce((e3,{score:t3})=>e3+t3,r2[a2]??0),c2=pt.findLast(e3=>s2>=(i2[e3]??1/0))??"low",l2=n2&&pt.indexOf(n2)>pt.indexOf(c2)?
n2:c2;return{score:s2,level:l2,parts:[`${ft[a2]} ${String(r2[a2]??0)}`,...o2.map(({when:e3,score:t3})=>`${whenText(e3)} ${t3<0?"":"+"}${String(t3)}`),...l2===c2?
[]:[`raised to ${l2} by the request`]]}}function holds(e2,t2){return(e2.tier===void 0||t2.tier!==void 0&&t2.tier<=e2.tier)&&(e2.anyTag===void 0||e2.anyTag.some(
e3=>t2.tags.includes(e3)))&&(e2.consumersBroken===void 0||t2.consumersBroken>=e2.consumersBroken)&&(e2.tier1ConsumersBroken===void 0||t2.tier1ConsumersBroken>=e2.
tier1ConsumersBroken)&&(e2.regions===void 0||t2.regions>=e2.regions)}function whenText({tier:e2,anyTag:t2,consumersBroken:n2,tier1ConsumersBroken:r2,regions:i2}){
let many=(e3,t3)=>`${e3===1?"a":`${String(e3)} or more`} ${t3}`;return[e2===void 0?[]:`tier ${String(e2)}`,t2===void 0?[]:`tagged ${t2.join(" or ")}`,n2===void 0?
[]:`${many(n2,"consumer")} breaks`,r2===void 0?[]:`${many(r2,"tier-1 consumer")} breaks`,i2===void 0?[]:`${String(i2)} or more regions`].flat().join(", ")}const mt={
compatible:{needs:"free",because:"every promised direction reads"},added:{needs:"free",because:"it is a new contract"},"undeclared-loss":{needs:"sign-off",because:"\
an expected direction fails, and no promise is declared"},"promise-broken":{needs:"window-and-sign-off",because:"the declared promise is broken"},breaking:{needs:"\
window-and-sign-off",because:"both directions fail"},removed:{needs:"window-and-sign-off",because:"the contract is removed"},removal:{needs:"sign-off",because:"\
an element is removed, although every direction reads"},revert:{needs:"sign-off",because:"it returns to a state that the base branch had lately"},emergency:{needs:"\
sign-off",because:"an emergency is declared"}},ht={free:"nothing","sign-off":"a sign-off","window-and-sign-off":"a sign-off and an open window","request-window-\
and-sign-off":"a change request, a sign-off and an open window",forbidden:"what the policy forbids"};function situationOf(e2,n2,r2){return t.P(e2)?"removed":t.N(
e2)?"added":brokenPromises(n2.failing,t.F({mode:r2},e2.format)).length===0?r2!=="none"&&hasFreeRemoval(n2)?"removal":"compatible":n2.failing.length===2?"breakin\
g":r2===void 0?"undeclared-loss":"promise-broken"}function brokenPromises(e2,n2){return t.R(n2).filter(t2=>e2.includes(t2))}function hasFreeRemoval({removals:e2}){
return e2.some(({verdict:e3})=>e3.backward.outcome==="reads"&&e3.forward.outcome==="reads")}function calendarClass(e2,n2){let{verdict:r2}=e2;if(t.P(e2))return"b\
reaking";let i2=n2.some(e3=>r2[e3].outcome==="undecided");return n2.length===2||i2?"breaking":n2.length===0?"full":n2[0]==="backward"?"forward":"backward"}function harmOf({
failing:e2}){return e2.length===2?"both":e2.length===0?"nobody":e2[0]==="backward"?"old data":"old readers"}function harmWords(e2,t2="breaks"){return`${t2} ${e2===
"both"?"both old data and old readers":e2}`}function assess(e2,t2,r2){let i2=effectiveOf(e2.policy,t2,e2.context.now),[a2,...o2]=pathsOf(t2.pairing).map(n2=>assessAt(
e2,t2,{path:n2,effective:i2,request:r2}));if(!a2)throw Error("a comparison has a path");let s2=o2.reduce((e3,t3)=>n.Zt.indexOf(t3.level)>n.Zt.indexOf(e3.level)?
t3:e3,a2);return s2.level!=="free"||!changesHands(e2.policy,t2)?s2:{...s2,level:"sign-off",because:"moving the file changes which rules of the config apply",signoff:void 0}}
function changesHands(e2,{pairing:t2}){return t2.status==="moved"&&entriesFor(e2,t2).length>1}function assessAt({policy:e2,impacts:t2,context:r2},i2,a2){let{path:o2,
effective:s2}=a2,c2=entryFor(e2,o2),l2=declaredMode(e2,o2),u2=situationOf(i2,s2,l2),d2=riskAt({policy:e2,impacts:t2},i2,c2,a2),f2=mt[u2],p2={effective:s2,situation:u2,
risk:d2,class:calendarClass(i2,s2.unwaived)},h2=experimentalUntil(c2);if(h2!==void 0&&r2.now<h2){let e3=`the contract is experimental until ${c2?.expires??""}`;
return{...p2,level:"free",because:e3,signoff:void 0,experimentalUntil:h2}}let S2=e2.rules.findLast(({when:t3})=>applies(t3,{policy:e2,comparison:i2,situation:u2,
declared:l2,risk:d2,entry:c2,class:p2.class})),oe2=u2==="removal"?e2.settings.removals:void 0;return{...p2,level:S2?.needs??oe2??f2.needs,because:S2?.reason===void 0?
f2.because:n.Rt(S2.reason),signoff:S2?.signoff??e2.settings.roles?.[d2.level]}}function experimentalUntil(e2){if(e2?.status==="experimental"&&e2.expires!==void 0)
return untilOf$1(e2.expires)}function exceptionRow(e2,{comparison:t2,declared:n2,risk:r2,class:i2,path:a2},o2){let s2={policy:e2,comparison:t2,situation:o2,declared:n2,
risk:r2,entry:entryFor(e2,a2),class:i2},c2=e2.rules.findLast(({when:e3})=>e3.situation===o2&&applies(e3,s2)),l2=c2?.needs??mt[o2].needs;return{needs:l2,signoff:c2?.
signoff,spareWindow:l2==="free"||l2==="sign-off"}}function applies(e2,t2){let{policy:r2,comparison:i2,entry:a2}=t2,o2=settingOf(r2,a2,"tier");return(e2.situation===
void 0||e2.situation===t2.situation)&&(e2.class===void 0||e2.class===t2.class||e2.class===n.dt(i2.verdict))&&(e2.promise===void 0||e2.promise===t2.declared)&&(e2.
tier===void 0||e2.tier===o2)&&(e2.tag===void 0||tagsOf(r2,i2,a2).includes(e2.tag))&&(e2.risk===void 0||e2.risk===t2.risk.level)&&(e2.format===void 0||e2.format===
i2.format)&&(e2.contract===void 0||namesContract(e2.contract,r2,i2))}function tagsOf(e2,t2,n2){let r2=elementsOf({policy:e2,comparison:t2,changes:t2.changes});return[
...settingOf(e2,n2,"tags")??[],...r2.flatMap(({tags:e3})=>e3??[])]}function riskAt({policy:e2,impacts:n2},r2,i2,{effective:a2,request:o2}){let s2=t.L(r2.pairing),
c2=n2.filter(({contract:e3,effect:t2})=>e3===s2&&t2!=="reads");return riskOf({class:calendarClass(r2,a2.failing),removed:t.P(r2),tier:settingOf(e2,i2,"tier"),tags:tagsOf(
e2,r2,i2),regions:(settingOf(e2,i2,"regions")??[]).length,consumersBroken:c2.length,tier1ConsumersBroken:c2.filter(({consumer:e3})=>e3.tier===1).length},e2.settings.
risk,o2?.request.risk)}const gt=new Set("email emails mail phone telephone mobile fax ssn passport iban bic birthday birthdate birth surname lastname firstname \
fullname gender salary cvv cvc pan password street postcode zipcode nationality religion".split(" ")),_t=new Set("first name,last name,full name,family name,giv\
en name,maiden name,zip code,post code,postal code,card number,account number,social security,tax id,ip address,home address,postal address,driver license".split(
","));function untaggedReasons(e2,t2){return tagsAnything(e2)?t2.changes.filter(({edit:n2,element:r2})=>n2==="added"&&looksPersonal(r2)&&!isTagged(e2,t2,r2)).map(
e3=>reasonFor(e3)):[]}function reasonFor({element:e2,location:t2}){let r2=n.J(e2);return{code:"GV131",message:`${r2} looks like personal data, and nothing tags \
it: add a line such as {path: ${JSON.stringify(e2.slice(1).join(".")||r2)}, tags: [pii]} under elements: of its contract on the governed branch`,...t2&&{location:t2}}}
function tagsAnything({contracts:e2,defaults:t2}){let hasTags=e3=>(e3?.length??0)>0;return hasTags(t2.tags)||e2.some(({tags:e3,elements:t3})=>hasTags(e3)||t3.some(
e4=>hasTags(e4.tags)))}function isTagged(e2,{pairing:t2},n2){return entriesFor(e2,t2).some(t3=>(settingOf(e2,t3,"tags")??[]).length>0||(t3?.elements??[]).some(({
path:e3,tags:t4})=>(t4??[]).length>0&&elementMatches$1(e3,n2)))}function looksPersonal(e2){let t2=e2.findLast(e3=>/^\w/.test(e3))??"";if((e2.at(-1)??"").startsWith(
"#"))return!1;let n2=t2.replace(/([a-z\d])([A-Z])/g,"$1 $2").toLowerCase().split(/[^a-z\d]+/).filter(Boolean);return n2.some((e3,t3)=>gt.has(e3)||_t.has(`${e3} ${n2[t3+
1]??""}`))}function contractCase(e2,n2,r2){let{policy:i2,impacts:a2,context:o2}=e2,s2=requestFor(i2,n2,o2),c2=assess(e2,n2,s2),l2=dependentsOf(e2,n2,r2,s2),u2=heaviestOf(
c2,l2),d2=u2?.assessment??c2,f2=t.L(n2.pairing),{basePath:p2=f2}=n2.pairing,h2=a2.filter(({contract:e3})=>e3===f2),S2=nameOf$2(i2,n2),query=e3=>queryOf({policy:i2,
impacts:h2},n2,{path:e3,class:d2.class,request:s2});return{kind:"contract",path:f2,name:S2,because:u2?`${t.L(u2.comparison.pairing)} depends on it, and there ${d2.
because}`:c2.because,level:d2.level,enforce:strictest([n2,...u2?[u2.comparison]:[]].map(({pairing:e3})=>enforcementFor(i2,e3))),comparison:n2,effective:c2.effective,
declared:declaredMode(i2,f2),class:d2.class,risk:c2.risk,...peopleOf$1({policy:i2,impacts:h2},n2,c2,d2),query:query(f2),...p2!==f2&&{queryBefore:query(p2)},transition:transitionOf(
n2,s2?.request),request:s2,frozen:[...frozenElements(i2,n2,o2.now),...l2.filter(e3=>hasFrozen(i2,e3.comparison)).flatMap(e3=>frozenElements(i2,reaching(e3.comparison,
n2),o2.now))],notes:[...c2.effective.notes,...dependentNotes(l2)],...versionsOf(e2,n2,{...c2,name:S2}),endsAt:[c2,...l2.map(e3=>e3.assessment)].flatMap(endsOf),
textOnly:isTextOnly(n2,c2)}}function versionsOf({policy:e2,context:n2},r2,i2){let a2=t.L(r2.pairing),o2=entryFor(e2,a2),s2=versionReasons(i2,n2.versions?.get(a2)),
c2=pathVersionFindings(i2,r2,isImmutable(e2,a2)),l2=placeFindings(i2.name,r2,versionPlace(e2,a2),n2.versions?.get(a2)),u2=i2.experimentalUntil!==void 0,d2=settingOf(
e2,o2,"versions"),f2=d2===void 0?r2.version!==void 0:d2==="enforce",p2=u2?[]:[...c2,...l2,...s2];return{versions:f2?p2:[],hints:[...untaggedReasons(e2,r2),...f2?
[]:p2,...versionRemarks(i2.name,r2)]}}function dependentsOf(e2,{pairing:t2},n2,r2){return n2.filter(({cause:e3})=>pathsOf(t2).includes(e3??"")).map(t3=>({comparison:t3,
assessment:assess(e2,t3,r2)}))}function heaviestOf(e2,t2){let strictness=({level:e3})=>n.Zt.indexOf(e3);return t2.reduce((t3,n2)=>strictness(n2.assessment)>strictness(
t3?.assessment??e2)?n2:t3,void 0)}function peopleOf$1({policy:e2,impacts:t2},n2,r2,i2){let a2=oncallOf(e2,n2),o2=nameOf$2(e2,n2),s2={policy:e2,comparison:n2,changes:changesThatNeed(
n2,r2),impacts:t2,oncall:a2,contractName:o2};return{signOffs:merged([...i2.level==="free"?[]:signOffGroups(i2.signoff??ut,s2),...unownedNew(e2,n2),...consumerGroups(
{impacts:t2})]),oncall:a2,deputies:entriesFor(e2,n2.pairing).flatMap(e3=>e3?.deputies??[])}}function endsOf({effective:e2,experimentalUntil:t2}){return[...e2.waivers.
map(({until:e3})=>e3),...t2===void 0?[]:[t2]]}function isTextOnly({changes:e2,pairing:t2,digests:n2},{effective:r2}){return e2.length===0&&(t2.status==="modifie\
d"||t2.status==="moved")&&r2.failing.length===0&&n2.base===n2.head}function dependentNotes(e2){let n2=new Map;for(let{comparison:r2,assessment:i2}of e2){let e3=harmOf(
i2.effective);n2.set(e3,[...n2.get(e3)??[],t.L(r2.pairing)])}return[...n2].map(([e3,[t2="",...n3]])=>n3.length===0?`${t2} depends on it: ${harmWords(e3)}`:`${t2}\
 and ${String(n3.length)} more depend on it: ${harmWords(e3,"break")}`)}function changesThatNeed(e2,{effective:t2,situation:n2}){return n2==="removal"?t2.removals:
t2.changes.length>0?t2.changes:e2.changes}function unownedNew(e2,t2){return t2.pairing.status==="added"?ownershipsOfContract(e2,t2).filter(({owners:e3,unowned:t3})=>e3.
length===0&&t3!=="report").map(n2=>ownerGroup(n2,nameOf$2(e2,t2),1,[])):[]}function reaching(e2,{changes:t2}){let n2=e2.changes.flatMap(e3=>t2.map(t3=>({...t3,element:[
...e3.element,...t3.element.slice(1)],...t3.was&&{was:[...e3.element,...t3.was.slice(1)]}})));return{...e2,changes:[...e2.changes,...n2]}}function hasFrozen(e2,{
pairing:t2}){return entriesFor(e2,t2).some(e3=>e3?.elements.some(({frozen:e4})=>e4))}function frozenElements(e2,t2,r2){let{changes:i2}=t2;return elementsOf({policy:e2,
comparison:t2,changes:i2}).flatMap(({frozen:e3,path:t3})=>{let a2=e3&&untilOf$1(e3.until);if(!e3||a2===void 0||a2<=r2)return[];let o2=i2.filter(({element:e4})=>e4.
length>0).map(({element:e4})=>n.J(e4)).slice(0,3);return[{message:`${t3} is frozen until ${e3.until} (${n.Rt(e3.reason)}); changed: ${o2.join(", ")||"the whole \
contract"}`,until:a2}]})}var vt=e.n({isGovernanceFile:()=>isGovernanceFile});const yt=[t.bt,...t.St,"governance/**",".github/workflows/**",".github/actions/**",
...fe,...t.st.map(e2=>`**/${e2}`)],bt=["governance/changes/**","governance/signoffs/**","governance/reviews/**"];function isGovernanceFile(e2,t2){return e2.files.
includes(t2)||anyFileMatches(e2.governance.files,t2)?!0:anyFileMatches(yt,t2)&&!anyFileMatches(bt,t2)}function editsGovernance(e2,{path:t2,base:n2,marks:r2}){return r2===
!0||isGovernanceFile(e2,t2)||n2!==void 0&&isSignOffFile(t2)}function readersWith(e2,t2){return e2.consumers.filter(({ack:e3,reads:n2})=>e3!=="never"&&n2.some(({
readerSchema:e4})=>e4===t2))}function governanceCase(e2,{touched:t2=[]}){let n2=t2.filter(t3=>editsGovernance(e2,t3)),r2=t2.filter(({path:t3})=>readersWith(e2,t3).
length>0),i2=[...new Set([...n2,...r2])];if(i2.length===0||!e2.configured)return[];let a2=fileNames(i2);return[{kind:"governance",path:ct,name:ct,because:`${a2}\
: judged by what the governed branch says`,level:"sign-off",enforce:widestEnforcement(e2),signOffs:merged([...ownerGroups(e2,n2),...r2.flatMap(t3=>readerGroups(
e2,t3))]),transition:governanceTransition(i2)}]}function fileNames(e2){let t2=e2.map(({path:e3})=>e3);return t2.length<=3?t2.join(", "):`${t2.slice(0,3).join(",\
 ")} and ${String(t2.length-3)} more`}function ownerGroups(e2,t2){return t2.length===0?[]:governanceOwners(e2,t2.map(({path:e3})=>e3)).map(e3=>({kind:"governanc\
e",speaksFor:[{kind:"governance"}],owners:e3,count:1,changes:[],because:`${fileNames(t2)} is edited`,...e3.length===0&&{unowned:"refuse"}}))}function readerGroups(e2,{
path:t2}){return readersWith(e2,t2).map(({id:e3,owners:n2})=>({kind:"consumer",speaksFor:[{kind:"consumer",id:e3}],owners:n2,count:1,changes:[],because:`${t2}, \
which it reads with, is edited`,...n2.length===0&&{unowned:"report"}}))}function governanceOwners(e2,t2){if(e2.governance.owners.length>0)return[e2.governance.owners];
let n2=[e2.defaultOwners,[...new Set(e2.contracts.flatMap(({owners:e3})=>e3))]].find(e3=>e3.length>0)??[],r2=t2.map(t3=>{let r3=ownershipOf({...e2,contracts:[],
defaultOwners:[]},t3).owners;return r3.length>0?r3:n2});return[...new Map(r2.map(e3=>[e3.join(" "),e3])).values()]}function requestCases(e2,{touched:t2=[],booked:n2=tt,
proposed:r2=tt},i2){if(!e2.configured)return[];let filedAs=e3=>n2.filed.find(({file:t3})=>t3===e3),bookedBy=({path:e3,base:t3})=>t3===void 0?r2.filed.find(({file:t4,
request:n3})=>t4===e3&&n3.window):void 0;return t2.filter(e3=>isRequestFile(e3.path)&&(e3.base===void 0?bookedBy(e3)&&!isSigned(bookedBy(e3),i2):!isSigned(filedAs(
e3.path),i2))).map(t3=>{let{path:n3,base:r3,head:i3}=t3,a2=bookedBy(t3),o2=concerned(e2,n3,a2??filedAs(n3)),s2=`${n3} is ${r3===void 0?"new":i3===void 0?"delete\
d":"edited"}, and ${a2?`takes room in ${a2.request.window?.id??""}`:"the governed branch counts on it"}`;return{kind:"request",path:n3,name:n3,because:s2,level:"\
sign-off",enforce:widestEnforcement(e2),signOffs:[{kind:"filed-request",speaksFor:[{kind:"filed-request"}],owners:o2,count:1,changes:[],because:s2,...o2.length===
0&&{unowned:"refuse"}}],transition:{...governanceTransition([t3]),contract:n3}}})}function isSigned(e2,t2){if(!e2)return!1;let r2=n.Gt(t2).filter(({request:t3})=>t3?.
file===e2.file),i2=new Set(r2.flatMap(({path:e3,name:t3})=>[e3,t3]));return e2.request.contracts.length>0&&e2.request.contracts.every(({id:e3})=>i2.has(e3))}function concerned(e2,t2,n2){
let r2=[...(n2?.request.contracts??[]).flatMap(({id:t3})=>{let n3=e2.contracts.find(e3=>e3.id===t3)??entryFor(e2,t3);return n3&&n3.owners.length>0?n3.owners:ownershipOf(
e2,t3).owners}),...governanceOwners(e2,[t2]).flat()];return[...new Map(r2.map(e3=>[e3.toLowerCase(),e3])).values()]}async function impactOf(e2,n2,r2){let i2=[];
for(let a2 of n2)if(!(a2.faults.length>0))for(let n3 of e2.consumers){let o2=n3.reads.filter(({contract:t2})=>namesContract(t2,e2,a2));if(o2.length===0)continue;
let s2=(await Promise.all(o2.map(t2=>effectOf({comparison:a2,consumer:n3,reading:t2},e2,r2)))).sort((e3,t2)=>xt[t2.effect]-xt[e3.effect])[0];s2&&i2.push({contract:t.
L(a2.pairing),consumer:n3,...s2})}return i2}const xt={reads:0,unknown:1,removed:2,broken:3};async function effectOf(e2,t2,n2){let{comparison:r2,consumer:i2,reading:a2}=e2;
if(r2.pairing.status==="removed")return{effect:"removed",because:"the contract that it reads is removed",changes:[]};if(a2.readerSchema===void 0){let o3=byFields(
r2,i2,a2.fields??["**"]);return o3.effect==="reads"?ofUnknownFields(e2,o3,t2,n2):o3}let o2=await n2?.judge(r2,a2.readerSchema),s2=r2.changes.map(({fingerprint:e3})=>e3),
c2=a2.readerSchema;return o2?o2.outcome==="reads"?{effect:"reads",because:`${c2} reads what head writes`,changes:[]}:{effect:o2.outcome==="undecided"?"unknown":
"broken",because:`${c2}: ${o2.because}`,changes:s2}:{effect:"unknown",because:`${c2} could not be judged here`,changes:s2}}function byFields(e2,t2,r2){let i2=e2.
changes.filter(t3=>reads(r2,t3,e2)),a2=i2.filter(e3=>isHurt(e3,t2)),o2=i2.filter(({edit:e3,was:t3})=>e3==="removed"||t3!==void 0),[s2]=a2.length>0?a2:o2;if(!s2)
return e2.verdict.forward.outcome!=="reads"&&e2.changes.length===0?{effect:"unknown",because:"head's data does not read, and no change says which field",changes:[]}:
{effect:"reads",because:harmless(i2),changes:[]};let c2=`it reads ${n.J(s2.was??s2.element)}: ${s2.message}`,l2=(a2.length>0?a2:o2).map(({fingerprint:e3})=>e3);
return{effect:a2.length>0?"broken":"removed",because:c2,changes:l2}}async function ofUnknownFields({comparison:e2,reading:{fields:n2=[],contract:r2}},i2,a2,o2){
let isMeant=e3=>namesContract(r2,a2,{pairing:{status:"unchanged",headPath:e3},id:e3}),s2=n2.filter(e3=>e3!=="**"),c2=s2.length>0?await o2?.elements(e2,isMeant):
void 0;if(!c2)return i2;let[l2]=c2.reduce((t2,{elements:n3,uses:r3})=>unnamed(t2,n3,{uses:r3,format:e2.format}),s2);return l2===void 0?i2:{effect:"unknown",because:`\
it reads ${l2}, and ${c2.length>1?`none of the contracts that ${r2} names has such an element`:`${t.L(e2.pairing)} has no such element`}`,changes:[]}}function harmless([
e2]){return e2?`what changes at ${n.J(e2.element)||"the root"} does not keep it from reading`:"no change touches what it reads"}function reads(e2,t2,n2){let{element:r2,
was:i2,edit:a2}=t2,o2=i2?[i2,r2]:[r2];return e2.some(e3=>o2.some(r3=>elementMatches(`${e3}.**`,r3,n2)||goesWith(e3,r3,t2,n2)||a2==="changed"&&matchesBelow(e3,r3,
n2)))}function isHurt({verdict:e2,effect:t2},{maxBehind:n2}){return t2==="none"?!1:e2.forward.outcome!=="reads"||n2!==void 0&&e2.backward.outcome!=="reads"}async function assessNeeds(e2,n2,r2){
let i2=n2.filter(({faults:e3,lastingFaults:t2})=>e3.length===0&&!t2),a2=await impactOf(e2,i2,r2.contractReader),o2=new Set(i2.flatMap(({cause:e3,pairing:t2})=>e3===
void 0?pathsOf(t2):[])),s2=i2.filter(t2=>!isCarried(e2,t2,o2)),c2=i2.filter(t2=>isCarried(e2,t2,o2)),l2={policy:e2,impacts:a2,context:r2},u2=s2.map(e3=>contractCase(
l2,e3,c2)),d2=[...u2,...c2.flatMap(t2=>dependentCase(e2,t2,a2,r2)),...governanceCase(e2,r2),...requestCases(e2,r2,u2)];return{policy:e2,now:r2.now,cases:d2,impacts:a2,
transitions:new Map(d2.map(({path:e3,transition:t2})=>[e3,t2])),questions:questionsOf(e2,d2),faults:[...eachOnce(n2.flatMap(({faults:t2,pairing:n3})=>t2.map(t3=>({
...t3,code:"GV013",enforce:enforcementFor(e2,n3)})))),...(r2.proposed?.faults??[]).filter(e3=>isTouched(r2,e3.location?.file)).map(t2=>({...t2,enforce:widestEnforcement(
e2)}))],notes:n2.flatMap(({pairing:e3,notes:n3})=>n3.map(n4=>`${t.L(e3)}: ${n4}`)),booked:(r2.booked??tt).filed,proposed:(r2.proposed??tt).filed}}function eachOnce(e2){
return[...new Map(e2.map(e3=>[JSON.stringify(e3),e3])).values()]}function isTouched({touched:e2},t2){return e2===void 0||e2.some(({path:e3})=>e3===t2)}function isCarried(e2,{
cause:t2,pairing:n2},r2){return t2===void 0||e2.settings.affected==="charged"?!1:r2.has(t2)&&!pathsOf(n2).includes(t2)}function questionsOf(e2,t2){let r2=t2.filter(
e3=>e3.kind==="contract"),i2=e2.calendar?.windows??[],a2=i2.flatMap(({rule:e3})=>e3.approvers??[]),o2=r2.some(({level:e3})=>n.Kt(e3,"window-and-sign-off")),s2=t2.
flatMap(({signOffs:e3})=>e3),c2=[...s2.flatMap(({owners:e3})=>e3),...r2.flatMap(({oncall:e3,deputies:t3})=>[...e3,...t3]),...o2?a2:[],...n.Qt(e2.settings.emergency?.
approvers)],l2=s2.some(({owners:e3})=>e3.length>0)||t2.some(e3=>n.qt(e3).length>0);return{teams:l2?unknownTeams(e2,c2):[],people:l2,reverts:n.Gt(t2).map(({path:e3})=>e3),
landed:o2&&i2.some(({rule:e3})=>e3.capacity!==void 0),bookings:r2.flatMap(({request:e3})=>e3?.request.id??[])}}function entitlementOf({policy:e2,now:t2},{teams:n2},r2,{
owners:i2,kind:a2}){let o2=peopleOf(e2,n2,i2),s2=o2.people,c2=s2.length>0&&s2.every(n3=>isAway(e2,n3,t2)),l2=peopleOf(e2,n2,r2.kind==="contract"&&c2&&a2==="owne\
r"?r2.deputies:[]);return{policy:e2,now:t2,members:s2,entitled:new Map([...s2,...l2.people].map(e3=>[e3.toLowerCase(),e3])),teamsUnknown:[...o2.unknown,...l2.unknown],
allAway:c2}}function peopleOf(e2,t2,n2){let r2=n2.map(n3=>membersOf(e2,t2,n3));return{people:r2.flatMap(e3=>"members"in e3?e3.members:[]),unknown:r2.flatMap(e3=>"\
members"in e3?[]:e3.unverifiable)}}function isEntitled({entitled:e2,policy:t2,now:n2},r2){return e2.has(r2.toLowerCase())||standsInFor(t2,r2,n2).some(t3=>e2.has(
t3.toLowerCase()))}function entitledUntil(e2,t2){let{policy:n2,now:r2,members:i2,entitled:a2,allAway:o2}=e2,isMember=e3=>i2.some(t3=>sameHandle(t3,e3));if(isMember(
t2))return null;let s2=i2.map(e3=>awayUntil(n2,e3,r2)??1/0),c2=o2?Math.min(...s2):1/0;if(a2.has(t2.toLowerCase()))return c2;let l2=standsInFor(n2,t2,r2).map(e3=>{
let i3=awayUntil(n2,e3,r2,t2)??r2;return isMember(e3)?i3:a2.has(e3.toLowerCase())?Math.min(i3,c2):r2});return Math.max(r2,...l2)}function standingOf$1({needs:e2,
facts:t2,statements:n2,never:r2},i2,a2){let{policy:o2,now:s2}=e2,c2=entitlementOf(e2,t2,i2,a2),l2=n2.all.filter(({person:e3})=>isEntitled(c2,e3)).map(e3=>({statement:e3,
...e3.about(i2)})).filter(({kind:e3})=>e3!=="nothing"),u2=l2.filter(({statement:e3})=>e3.says==="approve"),d2=u2.filter(({statement:e3})=>r2.why(e3.person)===void 0),
f2=d2.filter(({kind:e3})=>e3==="current").map(({statement:e3})=>e3),isExpired=({expires:e3})=>e3!==null&&e3<=s2,p2=Object.entries(a2.functions??{}).map(([e3,n3])=>[
e3,peopleOf(o2,t2.teams,n3).people]);return{case:i2,group:a2,role:roleOf(a2),entitled:c2.entitled,teamsUnknown:c2.teamsUnknown,valid:distinctPeople(f2.filter(e3=>!isExpired(
e3))).map(e3=>({...e3,expires:earlier(e3.expires,entitledUntil(c2,e3.person))})),expired:f2.filter(isExpired),vetoes:standingRefusals(l2.map(({statement:e3})=>e3)),
stale:d2.flatMap(e3=>e3.kind==="stale"?[{person:e3.statement.person,changed:e3.changed}]:[]),unknown:d2.filter(({kind:e3})=>e3==="unknown").map(({statement:e3})=>e3),
excluded:u2.flatMap(({statement:{person:e3}})=>{let t3=r2.why(e3);return t3===void 0?[]:[{person:e3,why:t3}]}),functionsOf:e3=>p2.filter(([,t3])=>t3.some(t4=>sameHandle(
t4,e3))).map(([e4])=>e4)}}function standingRefusals(e2){return e2.filter(({person:t2,says:n2,at:r2})=>n2==="refuse"&&!e2.some(e3=>e3.says==="approve"&&sameHandle(
e3.person,t2)&&e3.at>r2))}function earlier(e2,t2){let n2=Math.min(e2??1/0,t2??1/0);return n2===1/0?null:n2}function distinctPeople(e2){return[...new Map(e2.map(
e3=>[e3.person.toLowerCase(),e3])).values()]}function isUnverifiable(e2){return e2!==void 0&&"unverifiable"in e2}function neverCounts({policy:e2,cases:t2},n2){let r2=new Map;
n2.author!==void 0&&r2.set(n2.author.toLowerCase(),"is the author");let{commits:i2}=n2;if(i2===void 0&&n2.author===void 0)return{why:()=>{},unverifiable:"it is \
not known who made this change"};if(i2===void 0||isUnverifiable(i2))return{why:e3=>r2.get(e3.toLowerCase()),unverifiable:i2?.unverifiable??"the commits of this \
change are not known"};let a2=new Set(t2.flatMap(watchedPaths)),o2=[],s2=isUntold(t2,i2);for(let t3 of i2)if(s2||t3.paths.some(t4=>isWatched(e2,a2,t4))){for(let e3 of t3.
people)add(r2,e3,t3);for(let n3 of t3.emails){let i3=personOf(e2,n3);i3?add(r2,i3,t3):o2.push(`${t3.id.slice(0,10)} by ${n3}`)}}let why=e3=>r2.get(e3.toLowerCase());
return o2.length===0||e2.signoff.unknownCommitters==="ignore"?{why,strangers:o2}:{why,unverifiable:`nobody knows whose account made ${o2.slice(0,3).join(", ")}:\
 add the address under people:, or set signoff: {unknownCommitters: ignore}`,strangers:o2}}function watchedPaths(e2){if(e2.kind!=="contract"&&e2.kind!=="depende\
nt")return[e2.path];let{pairing:t2,cause:n2}=e2.comparison;return[...pathsOf(t2),...n2===void 0?[]:[n2]]}function isUntold(e2,t2){let n2=new Set(t2.flatMap(({paths:e3})=>e3));
return e2.some(e3=>{if(e3.kind!=="contract"&&e3.kind!=="dependent")return!1;let{cause:t3,pairing:r2}=e3.comparison;return!(t3===void 0?pathsOf(r2):[t3]).some(e4=>n2.
has(e4))})}function isWatched(e2,t2,n2){return t2.has(n2)||entryFor(e2,n2)!==void 0||governs(e2,n2)}function governs(e2,t2){return isGovernanceFile(e2,t2)||readersWith(
e2,t2).length>0?!0:n.Pt(t2)}function add(e2,t2,{id:n2}){let r2=t2.toLowerCase();e2.has(r2)||e2.set(r2,`changed a contract in commit ${n2.slice(0,10)}`)}function personOf(e2,t2){
let n2=t2.toLowerCase(),r2=[...e2.people.values()].find(({emails:e3})=>e3.includes(n2));if(r2)return r2.handle;let i2=/^(?:\d+\+)?([a-z0-9][a-z0-9-]*)@users\.noreply\.github\.com$/.
exec(n2)?.[1];return i2===void 0?void 0:`@${i2}`}function assignRoles(e2,t2){let n2=new Map,r2=[];for(let{role:t3,valid:i3,group:a3}of e2){let e3=n2.get(t3)??new Set;
for(let{person:t4}of i3)e3.add(t4.toLowerCase());n2.set(t3,e3);let o3=r2.filter(e4=>e4===t3).length;for(let e4=o3;e4<a3.count;e4+=1)r2.push(t3)}if(t2===!1)return n2;
let i2=assigned(r2,n2);if(t2===!0)return i2;let a2=new Set(e2.flatMap(e3=>isOwners(e3)?[]:[e3.role])),o2=[...n2.keys()].filter(e3=>!a2.has(e3));shareOwners(o2,n2,
i2);let last2=e3=>+!a2.has(e3),s2=assigned([...r2].sort((e3,t3)=>last2(e3)-last2(t3)),n2);return shareOwners(o2,n2,s2),filled(r2,s2)>filled(r2,i2)?s2:i2}function assigned(e2,t2){
let n2=r.N(n3=>t2.get(e2[n3]??"")??[]);e2.forEach((e3,t3)=>n2.place(t3));let i2=new Map([...t2.keys()].map(e3=>[e3,new Set]));for(let[t3,r2]of n2.holders)i2.get(
e2[r2]??"")?.add(t3);let a2=new Set;for(let[e3,r2]of t2)for(let t3 of r2)n2.holders.has(t3)||a2.has(t3)||(a2.add(t3),i2.get(e3)?.add(t3));return i2}function filled(e2,t2){
return[...new Set(e2)].map(n2=>Math.min(e2.filter(e3=>e3===n2).length,t2.get(n2)?.size??0)).reduce((e3,t3)=>e3+t3,0)}function isOwners({group:e2}){return e2.speaksFor.
every(({kind:e3})=>e3==="owner")}function shareOwners(e2,t2,n2){let r2=new Set(e2.flatMap(e3=>[...n2.get(e3)??[]]));for(let i2 of e2)for(let e3 of t2.get(i2)??[])
r2.has(e3)&&n2.get(i2)?.add(e3)}const St={kind:"current"},Ct={kind:"nothing"};async function statementsOf({policy:e2,now:t2},n2){let r2=e2.signoff.sources??["gi\
thub-review","ssh-signature"],i2=r2.includes("ssh-signature")?n2.signOffs??[]:[],a2=(await Promise.all(i2.map(t3=>verifySignOff(e2,t3,n2.repository)))).map((e3,n3)=>notAhead(
e3,i2[n3]?.location,t2)),o2=a2.flatMap(t3=>"signOff"in t3?[fileStatement(e2,t3)]:[]),s2=a2.flatMap(e3=>"invalid"in e3?[{code:"GV414",message:`the sign-off ${e3.
file} does not count: ${e3.invalid}`,location:e3.location}]:[]),c2=n2.reviews;return r2.includes("github-review")?c2===void 0||isUnverifiable(c2)?{all:o2,reasons:s2,
unverifiable:c2?.unverifiable??"reviews are not known here: run in the pull request, or let the owners sign with contract-check sign"}:{all:[...latest(c2).flatMap(
t3=>reviewStatement(e2,t3)??[]),...o2],reasons:s2}:{all:o2,reasons:s2}}function notAhead(e2,t2,n2){if("invalid"in e2||e2.at<=n2+864e5)return e2;let r2=`it is da\
ted ${formatUtc(e2.at)}, which is still to come: contract-check sign dates it`;return{file:e2.file,invalid:r2,location:t2??{file:e2.file}}}function latest(e2){let t2=new Map;
for(let n2 of e2)n2.login!==null&&["APPROVED","CHANGES_REQUESTED","DISMISSED"].includes(n2.state.toUpperCase())&&t2.set(n2.login.toLowerCase(),n2);return[...t2.
values()]}function reviewStatement(e2,t2){let n2=t2.state.toUpperCase();if(n2!=="DISMISSED"&&t2.login!==null)return{person:`@${t2.login}`,says:n2==="APPROVED"?"\
approve":"refuse",at:t2.at,expires:withMaxAge(e2,t2.at,null),source:`review of ${formatUtc(t2.at)}`,about(e3){if(t2.transitions===void 0)return{kind:"unknown"};
let n3=t2.transitions.get(e3.path);if(n3===void 0)return{kind:"stale",changed:["the contract was not changed yet"]};let r2=differenceOf(n3,e3.transition);return r2.
length===0?St:{kind:"stale",changed:r2}}}}function fileStatement(e2,{file:t2,signOff:n2,at:r2,expires:i2}){return{person:n2.signer,says:n2.decision,at:r2,expires:withMaxAge(
e2,r2,i2),source:t2,about(e3){return n2.contract===e3.path?n2.change!==void 0&&n2.change!==requestOf$1(e3)?{kind:"stale",changed:[`it was signed for ${n2.change}`]}:
n2.digest===digestOf(e3.transition)?St:{kind:"stale",changed:["the contract, its base or the plan"]}:Ct}}}function requestOf$1(e2){return e2.kind==="contract"?e2.
request?.request.id:void 0}function withMaxAge({signoff:e2},t2,n2){let r2=e2.maxAge===void 0?void 0:durationMillis(e2.maxAge),i2=r2===void 0?null:t2+r2;return i2===
null?n2:n2===null?i2:Math.min(i2,n2)}async function tallyOf(e2,t2,n2){let r2=await statementsOf(e2,t2),i2=neverCounts(e2,t2),a2=n2.map(([n3,a3])=>standingOf$1({
needs:e2,facts:t2,statements:r2,never:i2},n3,a3)),o2=assignRoles(a2,e2.policy.signoff.distinctPeople),s2=new Map;for(let e3 of a2){let t3=s2.get(e3.case)??new Map;
t3.set(e3.group,resultOf(e3,o2,r2,i2)),s2.set(e3.case,t3)}return{statements:r2,of(e3,t3){let n3=s2.get(e3)?.get(t3);if(!n3)throw Error(`${speakersText(t3.speaksFor)}\
 of ${e3.path} was not counted`);return n3}}}function resultOf(e2,t2,{unverifiable:n2},r2){let{group:i2,role:a2,valid:o2,vetoes:s2,stale:c2,expired:l2,excluded:u2,
entitled:d2}=e2,f2=o2.filter(({person:e3})=>t2.get(a2)?.has(e3.toLowerCase())),p2=functionsHeard(e2,f2),h2=f2.length>=i2.count&&p2>=(i2.fromFunctions??0),S2=new Set(
[...f2,...o2].map(({person:e3})=>e3.toLowerCase())),oe2={group:i2,by:f2.map(({person:e3})=>e3),functions:p2,vetoes:s2,stale:c2,excluded:u2,maySign:[...d2.values()].
filter(e3=>r2.why(e3)===void 0&&!S2.has(e3.toLowerCase())),until:earliest(f2.map(({expires:e3})=>e3))};if(s2.length>0)return{...oe2,status:"vetoed"};if(h2&&r2.unverifiable===
void 0)return{...oe2,status:"met"};if(i2.owners.length===0)return{...oe2,status:"missing"};let le2=doubtOf(e2,r2);return le2===void 0?n2===void 0?c2.length>0?{...oe2,
status:"stale"}:{...oe2,status:l2.length>0?"expired":"missing"}:{...oe2,status:"unverifiable",unverifiable:n2,elsewhere:!0}:{...oe2,status:"unverifiable",unverifiable:le2,
elsewhere:!1}}function doubtOf({teamsUnknown:e2,unknown:t2},n2){return n2.unverifiable===void 0?e2.length>0||t2.length===0?e2[0]:`the commit that ${t2.map(({person:e3})=>e3).
join(", ")} reviewed cannot be read: ask for the review again`:n2.unverifiable}function functionsHeard(e2,t2){let n2=t2.map(({person:t3})=>e2.functionsOf(t3)),i2=r.
N(e3=>n2[e3]??[]);return n2.forEach((e3,t3)=>i2.place(t3)),i2.holders.size}function earliest(e2){let t2=e2.filter(e3=>e3!==null);return t2.length===0?null:Math.
min(...t2)}const wt=8*t.ft;function seriesOf(e2){let t2=e2.explicit.filter(t3=>t3.extra||!isExcepted(e2,t3.start,t3.local)),n2=new Set(t2.map(({start:e3})=>e3)),
r2=new Map,chunk=t3=>{let i2=r2.get(t3);if(i2)return i2;let a2=generate(e2,t3).filter(({start:e3})=>!n2.has(e3));return r2.set(t3,a2),a2};return{overlapping(n3,r3){
let shares=e3=>e3.start<r3&&(e3.end===null||e3.end>n3),i2=t2.filter(shares);if(!e2.expand||r3<=n3)return sorted(i2);let a2=Math.floor((r3-1)/wt);for(let t3=Math.
floor((n3-e2.longest)/wt);t3<=a2;t3++)for(let e3 of chunk(t3))shares(e3)&&i2.push(e3);return sorted(i2)},starts(t3,n3){return[...e2.explicit.filter(({extra:e3,start:r3})=>!e3&&
r3>=t3&&r3<n3).map(({start:e3})=>e3),...e2.expand?.(t3,n3)??[]]}}}function labelOf({local:e2,timed:t2}){return t2?e2.slice(0,16):e2.slice(0,10)}function generate(e2,t2){
let n2=t2*wt,r2=[];for(let t3 of e2.expand?.(n2,n2+wt)??[]){let n3=e2.localOf(t3);if(isExcepted(e2,t3,n3))continue;let i2=e2.endOf(t3,n3);i2>t3&&r2.push({start:t3,
end:i2,local:n3,timed:e2.timed})}return r2}function isExcepted(e2,t2,n2){return e2.exceptInstants.has(t2)||e2.exceptDates.has(n2.slice(0,10))}function sorted(e2){
return e2.length<2?e2:[...e2].sort((e3,t2)=>e3.start-t2.start)}var Tt=e.n({occurrencesBetween:()=>occurrencesBetween});function occurrencesBetween(e2,t2,r2){return e2.
windows.flatMap(n2=>occurrencesOf(n2,e2.time,t2,r2)).sort((e3,t3)=>e3.opens-t3.opens||n.zt(e3.id,t3.id))}function freezesBetween(e2,t2,n2){return e2.freezes.flatMap(
e3=>spansOf(e3,t2,n2)).sort(bySpan)}function advisoriesBetween(e2,t2,n2){return e2.advisories.flatMap(e3=>spansOf(e3,t2,n2)).sort(bySpan)}function occurrencesOf(e2,t2,n2,r2){
return e2.series.overlapping(n2,r2).flatMap(n3=>occurrence(e2,t2,n3))}function spansOf(e2,t2,n2){let{rule:r2,calendar:i2,zone:a2}=e2;return e2.series.overlapping(
t2,n2).map(e3=>({id:`${r2.id}@${labelOf(e3)}`,calendar:i2,rule:r2,zone:a2,from:e3.start,to:e3.end}))}function findOccurrence(e2,r2,i2){let a2=e2.windows.find(({
rule:e3})=>e3.id===r2);if(!a2)return noSuch(`There is no window "${r2}"`,windowHint(e2));let o2=/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(i2)?e2.time.resolve(`${i2.
slice(0,10)}T12:00`,a2.zone):void 0;if(!o2)return noSuch(`"${i2.slice(0,40)}" is not a day`,"write the local date of the start, like 2026-11-28");let s2=occurrencesOf(
a2,e2.time,o2.instant-16*t.pt,o2.instant+16*t.pt),c2=i2.length===10,l2=s2.filter(t2=>(c2?t2.label:e2.time.wall(t2.opens,a2.zone)).startsWith(i2)),[u2,d2]=l2;return u2&&
!d2?{occurrence:u2}:u2?noSuch(`"${r2}" opens more than once on ${i2}`,`write ${n.Lt(l2.map(e3=>e3.label))}`):noSuch(`"${r2}" does not open on ${i2}`,nextHint(e2,
a2,o2.instant))}function occurrence(e2,t2,n2){if(n2.end===null)return[];let{rule:r2,zone:i2,calendar:a2}=e2,o2=labelOf(n2);return[{id:`${r2.id}@${o2}`,label:o2,
calendar:a2,window:r2,zone:i2,opens:n2.start,closes:n2.end,bookBy:r2.notice===void 0?n2.start:t2.add(n2.start,r2.notice,i2,-1)}]}function noSuch(e2,t2){return{fault:{
code:"GV305",message:`${e2}; ${t2}.`}}}function windowHint(e2){let t2=e2.windows.slice(0,10).map(({rule:e3})=>e3.id);return t2.length===0?"the calendar defines \
none":`the calendar has ${n.Lt(t2)}`}function nextHint(e2,n2,r2){let i2=occurrencesOf(n2,e2.time,r2,r2+400*t.ft).find(({opens:e3})=>e3>r2);return i2?`after that\
 day it next opens on ${i2.label}`:"it does not open after that day"}function bySpan(e2,t2){return e2.from-t2.from||n.zt(e2.id,t2.id)}const Et={changes:0,breaking:0,
owners:new Map,consumers:new Map};function ledgerOf(e2,t2){let n2=new Map,r2=[],pageOf=({id:e3})=>{let t3=n2.get(e3)??emptyPage();return n2.set(e3,t3),t3};for(let n3 of t2)
for(let t3 of landedIn(e2,n3))record(pageOf(t3),n3);for(let n3 of t2){if(!n3.occurrence)continue;let t3=findOccurrence(e2,n3.occurrence.window,n3.occurrence.label);
if("occurrence"in t3){let e3=pageOf(t3.occurrence);e3.entries.has(n3.change)||record(e3,n3)}else r2.push({...t3.fault,message:`${n3.change}: ${t3.fault.message}`})}
return{faults:r2,used:({id:e3})=>n2.get(e3)??Et,bookings:({id:e3})=>[...n2.get(e3)?.entries.values()??[]].map(({booking:e4})=>e4),spent(e3,t3,r3){let i2=n2.get(
e3.id),a2=r3===void 0?void 0:i2?.entries.get(r3);return limitsSpent(e3.window.capacity??{},a2?.before??i2??Et,t3)}}}function landedIn(e2,{landedAt:t2,contracts:n2}){
return t2===void 0?[]:e2.windows.filter(e3=>n2.some(t3=>e3.concerns(t3,void 0))).flatMap(n3=>occurrencesOf(n3,e2.time,t2,t2+1))}function nameOf$1(e2){return e2.
toLowerCase()}function emptyPage(){return{changes:0,breaking:0,owners:new Map,consumers:new Map,entries:new Map}}function record(e2,t2){let n2=e2.entries.get(t2.
change),isNew=(e3,t3,n3,r3)=>!e3.includes(t3)&&r3.indexOf(t3)===n3,[r2,i2]=[(n2?.booking.owners??[]).map(nameOf$1),n2?.booking.consumers??[]],a2=t2.owners.map(nameOf$1).
filter((e3,t3,n3)=>isNew(r2,e3,t3,n3)),o2=t2.consumers.filter((e3,t3,n3)=>isNew(i2,e3,t3,n3)),s2={changes:n2?.before.changes??e2.changes,breaking:n2?.before.breaking??
e2.breaking,owners:new Map([...n2?.before.owners??[],...a2.map(t3=>[t3,e2.owners.get(t3)??0])]),consumers:new Map([...n2?.before.consumers??[],...o2.map(t3=>[t3,
e2.consumers.get(t3)??0])])},breaks=({classes:e3})=>e3.includes("breaking");n2||(e2.changes+=1),breaks(t2)&&!(n2&&breaks(n2.booking))&&(e2.breaking+=1);for(let t3 of a2)
e2.owners.set(t3,(e2.owners.get(t3)??0)+1);for(let t3 of o2)e2.consumers.set(t3,(e2.consumers.get(t3)??0)+1);e2.entries.set(t2.change,{booking:n2?together(n2.booking,
t2):t2,before:s2})}function together(e2,t2){return{...e2,contracts:[...new Set([...e2.contracts,...t2.contracts])],classes:[...new Set([...e2.classes,...t2.classes])],
owners:[...new Set([...e2.owners,...t2.owners])],consumers:[...new Set([...e2.consumers,...t2.consumers])]}}function limitsSpent(e2,t2,n2){let r2=[],count=(t3,n3,i3)=>{
let a2=e2[t3];a2===void 0||n3<a2||r2.push({limit:t3,allowed:a2,used:n3,...i3!==void 0&&{of:i3}})};count("changes",t2.changes),n2.classes.includes("breaking")&&count(
"breaking",t2.breaking);let i2=new Map(n2.owners.map(e3=>[nameOf$1(e3),e3]));for(let[e3,n3]of i2)count("perOwner",t2.owners.get(e3)??0,n3);for(let e3 of new Set(
n2.consumers))count("perConsumer",t2.consumers.get(e3)??0,e3);return r2}function spentText({limit:e2,allowed:t2,used:n2,of:r2}){let i2=`${n2} of ${t2}`;return e2===
"changes"?`${i2} changes are taken`:e2==="breaking"?`${i2} breaking changes are taken`:e2==="perOwner"?`${r2??"its owner"} already has ${i2}`:`consumer ${r2??""}\
 already faces ${i2}`}function recoveryTime({rollout:e2,rollback:t2}){let millis=e3=>e3===void 0?0:durationMillis(e3)??0,n2=(t2?.steps??[]).reduce((e3,{estimate:t3})=>e3+
millis(t3),0),r2=t2?.estimate===void 0?n2:millis(t2.estimate);return millis(e2?.stages?.[0]?.hold)+r2}const Dt={findings:[],approvers:[]};function only$1(...e2){
return{findings:e2,approvers:[]}}function calendarContextOf(e2,t2){let{calendar:n2}=e2.policy,r2=t2.landed===void 0||isUnverifiable(t2.landed)?[]:t2.landed;return{
calendar:n2,ledger:n2&&ledgerOf(n2,[...r2.map(t3=>underItsRequest(n2,e2,t3)),...bookingsOf(e2,t2)]),facts:t2,needs:e2}}function underItsRequest(e2,{policy:t2,booked:n2},r2){
let{landedAt:i2,contracts:a2}=r2;if(i2===void 0)return r2;let o2=n2.find(({request:n3})=>{let{window:r3}=n3;if(!r3||!n3.contracts.some(({id:e3})=>a2.some(n4=>contractMatches(
e3,n4,entryFor(t2,n4)?.id))))return!1;let o3=findOccurrence(e2,r3.id,r3.occurrence);return"occurrence"in o3&&o3.occurrence.opens<=i2&&i2<o3.occurrence.closes});
return o2?{...r2,change:o2.request.id}:r2}function bookingsOf({policy:e2,booked:t2},r2){let at2=({request:{id:e3}})=>r2.bookedAt?.get(e3)??0,i2=contractIds(e2),
isDangling=e3=>unknownContracts(i2,e3).length===e3.request.contracts.length;return t2.filter(e3=>e3.request.window&&!isDangling(e3)).sort((e3,t3)=>at2(e3)-at2(t3)||
n.zt(e3.request.id,t3.request.id)).map(({request:t3})=>({change:t3.id,contracts:t3.contracts.map(({id:e3})=>e3),classes:["breaking"],owners:t3.contracts.flatMap(
({id:t4})=>ownersNamed(e2,t4)),consumers:[],...t3.window&&{occurrence:{window:t3.window.id,label:t3.window.occurrence}}}))}function ownersNamed(e2,t2){return(e2.
contracts.find(e3=>e3.id===t2)??entryFor(e2,t2))?.owners??[]}function placesOf(e2){return e2.queryBefore?[e2,{...e2,query:e2.queryBefore}]:[e2]}const Ot={recovery:"\
GV143",policy:"GV307"};function guardOf({needs:{policy:e2},facts:t2},{request:n2}){let r2=t2.queue===!0&&e2.minRemaining>e2.closeGuard,i2=r2?e2.minRemaining:e2.
closeGuard,a2=n2?recoveryTime(n2.request):0;return n2&&a2>i2?{millis:a2,kind:"recovery",because:`the first stage and the rollback of ${n2.request.id}`}:{millis:i2,
kind:"policy",because:`clock.${r2?"minRemaining":"closeGuard"} of the policy`}}function approversOf(e2){return e2.flatMap(({window:e3})=>e3.approvers?[{window:e3.
id,owners:e3.approvers}]:[])}const kt=t.pt;function unreadReasons({unread:e2}){return e2.map(({message:e3,location:t2})=>({code:"GV214",message:`${t2?.line===void 0?
"":`${t2.file}:${String(t2.line)}: `}${e3}`,...t2&&{location:t2}}))}function freshness(e2,t2){let{copies:n2}=e2,r2=n2.flatMap(({calendar:e3,asOf:n3,maxAge:r3,location:i3})=>{
let a2=t2-n3;if(a2<r3&&a2>-kt)return[];let o2=formatInstant(n3,"UTC");return[{code:"GV213",message:a2<0?`the copy of ${e3} says that it was taken ${o2}, which i\
s still to come`:`the copy of ${e3} was taken ${o2}, ${formatDuration(a2)} ago, and may be ${formatDuration(r3)} old`,location:i3}]}),i2=n2.map(({asOf:e3,maxAge:t3})=>e3+
t3);return{until:i2.length===0?null:Math.min(...i2),unread:unreadReasons(e2),stale:r2}}function conflictReasons({policy:e2,booked:t2,cases:r2,now:i2}){let a2=upcomingOf(
e2,t2,i2);return n.Gt(r2).flatMap(({path:e3,name:t3,request:n2})=>a2.filter(({request:{id:e4}})=>e4!==n2?.request.id).filter(({request:n3})=>n3.contracts.some(({
id:n4})=>[e3,t3].some(e4=>contractMatches(n4,e4,void 0)))).map(({request:e4,occurrence:n3,location:r3})=>{let i3=e4.requester===void 0?"":` of ${e4.requester}`;
return{code:"GV160",message:`${e4.id}${i3} changes ${t3} too, in ${n3}: agree on who lands first; the later change will be compared with the earlier one`,location:r3}}))}
function requestConflicts(e2,t2,n2){let r2=upcomingOf(e2,t2,n2);return r2.flatMap(({request:t3,occurrence:n3,location:i2},a2)=>r2.slice(0,a2).flatMap(r3=>{let[a3]=t3.
contracts.filter(({id:t4})=>r3.request.contracts.some(n4=>key(e2,n4.id)===key(e2,t4)));return a3?[{message:`${t3.id} (${n3}) and ${r3.request.id} (${r3.occurrence}\
) both change ${a3.id}: agree on who lands first`,location:i2}]:[]}))}function key(e2,t2){return entryFor(e2,t2)?.id??t2}function upcomingOf(e2,t2,n2){let{calendar:r2}=e2;
return r2?t2.flatMap(({request:e3,at:t3})=>{let{window:i2}=e3,a2=i2&&findOccurrence(r2,i2.id,i2.occurrence);return!a2||"fault"in a2||a2.occurrence.closes<=n2?[]:
[{request:e3,location:t3("window"),occurrence:a2.occurrence.id}]}):[]}function reasonsOf(e2,t2,n2,{needs:r2,facts:i2}){let{policy:a2,faults:o2,now:s2}=r2;return[
...a2.configured?[]:[jt],...i2.ungoverned===void 0?[]:[ungoverned(i2.ungoverned)],...o2.map(({code:e3,message:t3,location:n3})=>({code:e3,message:t3,...n3&&{location:n3}})),
...a2.calendar?unreadReasons(a2.calendar).map(untilRead):[],...e2.flatMap(caseReasons),...exceptionReasons(e2),...conflictReasons(r2),...t2.statements.reasons,...reviewsElsewhere(
e2,t2),...endOfPass(n2,s2)]}function untilRead(e2){return{...e2,message:`${e2.message}; until it can be read, what needs permission is held`}}const At={revert:"\
GV310",emergency:"GV501"};function exceptionReasons(e2){let t2=e2.flatMap(({course:e3})=>"note"in e3?[e3]:[]);return[...new Map(t2.map(({note:e3,kind:t3})=>[e3,
t3]))].map(([e3,t3])=>({code:At[t3],message:e3}))}const jt={code:"GV010",message:"not enforced yet: the governed branch has no contract-check.yaml; what would a\
pply is listed (`contract-check schema config` says what may stand in one)"};function ungoverned(e2){return{code:"GV011",message:`${e2} is not governed: nothing\
 that lands there counts as approved elsewhere`}}function caseReasons({case:e2,course:t2}){let{name:n2,level:r2,because:i2}=e2,a2=e2.kind==="contract"?e2:void 0,
o2=[...(a2?.notes??[]).map(e3=>({code:"GV190",message:`${n2}: ${e3}`})),...a2?.hints??[]];if(r2==="free")return o2;let s2=a2?` (${harmWords(harmOf(a2.effective))}\
)`:"",c2=a2?`; risk ${a2.risk.level}: ${a2.risk.parts.join(", ")}`:"",l2="note"in t2?"":` needs ${ht[r2]}`,u2=a2&&placeOf(a2);return[{code:"GV100",message:`${n2}${l2}\
: ${i2}${s2}${c2}`,...u2&&{location:u2}},...o2]}function placeOf({comparison:e2,effective:t2,path:n2}){return[...t2.changes,...e2.changes].find(({location:e3})=>e3?.
side==="head")?.location??{file:n2}}function endOfPass(e2,t2){if(e2.some(({status:e3})=>e3!=="met"))return[];let n2=e2.filter(({restsOn:e3})=>e3==="open-window").
map(({until:e3})=>e3).filter(e3=>e3!==null).filter(e3=>e3>t2);return n2.length===0?[]:[{code:"GV300",message:`this holds until ${formatInstant(Math.min(...n2),"\
UTC")}`,tells:"end-of-pass"}]}function reviewsElsewhere(e2,t2){let n2=e2.flatMap(({case:e3,signOffs:n3})=>n3.map(n4=>t2.of(e3,n4))).flatMap(({elsewhere:e3,unverifiable:t3})=>e3?
t3??[]:[]);return[...new Set(n2)].map(e3=>({code:"GV415",message:e3}))}function finding(e2,t2){return{contract:e2,changes:[],owners:[],until:null,nextChangeAt:null,
enforced:!0,...t2}}function metFinding(e2,t2){return finding(e2,{status:"met",unblock:"",...t2})}function shortList(e2,t2="or"){let n2=e2.slice(0,5),r2=e2.length-
n2.length;return r2>0?`${n2.join(", ")} and ${String(r2)} more`:n2.length<2?n2.join():`${n2.slice(0,-1).join(", ")} ${t2} ${n2.at(-1)??""}`}function defineRequirement(e2){
let{code:t2,title:r2,why:i2,remedy:a2,dimension:o2,triggers:s2,of:c2,courses:l2=["ordinary"],from:u2}=e2,isAbout=e3=>c2.some(t3=>t3===e3.case.kind);return{dimension:o2,
triggers:s2,pages:[{code:t2,title:r2,why:i2,remedy:a2},...e2.alsoSays??[]],find:(t3,r3)=>l2.includes(t3.course.kind)&&(u2===void 0||n.Kt(t3.case.level,u2))&&isAbout(
t3)?e2.find(t3,r3):[]}}const Mt=["rationale","rollback.steps"],Nt=defineRequirement({code:"GV101",dimension:"plan",title:"A change request is needed",why:"The p\
olicy asks for a plan (window, rollback) before such a change.",remedy:"Run `contract-check request`; it fills in everything computable.",triggers:["push","gove\
rnance-edit"],alsoSays:[{code:"GV102",title:"The change request is incomplete",why:"The policy names parts that must be filled in before people are asked to sig\
n.",remedy:"Fill in the parts that the message lists."},{code:"GV103",title:"The change request is for another state",why:"Its digest binds it to one exact tran\
sition; the contract or the plan has changed since.",remedy:"Run `contract-check request` again."},{code:"GV104",title:"The change request is not booked",why:"T\
he policy asks that requests reach the governed branch before the change.",remedy:"Merge the request in a pull request of its own."},{code:"GV141",title:"The ro\
llback does not add up",why:"Its steps take longer than the whole.",remedy:"Correct the estimates."}],of:["contract"],from:"request-window-and-sign-off",find:({
context:e2,case:t2})=>{let n2=shortcomingsOf(e2.needs,t2);if(n2.length===0){let e3=`${t2.request?.request.id??""} is complete`;return[metFinding(t2.path,{code:"\
GV101",message:e3})]}return n2.map(e3=>finding(t2.path,{status:"unmet",...e3}))}});function shortcomingsOf({policy:e2,booked:t2},n2){let{comparison:r2,name:i2}=n2;
if(!n2.request)return[{code:"GV101",message:`${i2} needs a change request, and none names it`,unblock:"contract-check request writes it with everything computab\
le filled in"}];let{request:a2,file:o2}=n2.request,{id:s2}=a2,c2=missingOf(e2,a2),l2=rollbackSum(a2),u2=a2.contracts.some(({digest:e3})=>e3!==void 0),d2=e2.settings.
requests?.booked==="tip";return[...c2.length===0?[]:[{code:"GV102",message:`${s2} is incomplete: ${c2.join(", ")}`,unblock:`fill in ${o2}`}],...l2===void 0?[]:[
{code:"GV141",message:l2,unblock:`correct rollback: in ${o2}`}],...u2&&!isFor(a2,e2,r2)?[{code:"GV103",message:`${s2} was written for another state of ${i2}: it\
s digest differs`,unblock:`write it again: contract-check request, or remove digest: from ${o2}`}]:[],...d2&&!t2.some(e3=>e3.request.id===s2)?[{code:"GV104",message:`${s2}\
 is not on the governed branch yet: requests are booked first`,unblock:"merge the request in a pull request of its own, then this change"}]:[]]}function missingOf({
settings:e2},t2){let{require:n2=Mt,checklist:r2=[],minimumRationale:i2=0}=e2.requests??{},a2=(t2.rationale??"").length<i2;return[...missingParts(t2,n2,r2),...a2?
[`rationale of ${String(i2)} characters`]:[]]}function missingParts(e2,t2,n2){let r2=t2.filter(t3=>isEmpty(partAt(e2,t3))),i2=n2.filter(t3=>isEmpty(e2.checklist?.[t3]));
return[...r2,...i2.map(e3=>`checklist.${e3}`)]}function partAt(e2,t2){let n2=e2;for(let e3 of t2.split(".")){if(typeof n2!="object"||!n2||!Object.hasOwn(n2,e3))
return;n2=n2[e3]}return n2}function isEmpty(e2){return e2==null||e2===!1||e2===""||typeof e2=="object"&&Object.keys(e2).length===0}function missingRollback({rules:e2,
settings:t2},n2){return(t2.requests??e2.some(({needs:e3})=>e3==="request-window-and-sign-off"))===!1||n2.type!=="normal"?[]:missingParts(n2,t2.requests?.require??
Mt,[]).filter(e3=>e3.split(".")[0]==="rollback")}function rollbackSum({rollback:e2}){let t2=e2?.estimate===void 0?void 0:durationMillis(e2.estimate),n2=(e2?.steps??
[]).reduce((e3,{estimate:t3})=>e3+(durationMillis(t3??"PT0S")??0),0);if(!(t2===void 0||n2<=t2))return`the rollback steps take ${formatDuration(n2)}, more than t\
he ${formatDuration(t2)} of rollback.estimate`}function unplannedOf(e2,t2){return t2.kind!=="contract"||t2.level!=="request-window-and-sign-off"?[]:shortcomingsOf(
e2,t2).map(({message:e3,unblock:t3})=>`${e3}: ${t3} first, or this sign-off counts no longer once that is done`)}const Pt=defineRequirement({code:"GV151",dimension:"\
plan",title:"A compatibility layer is removed before its time",why:"Old and new were promised to live side by side until a day that others plan by. A change is \
the removal when the layer's removal: names its request, or, where it names none, when it removes or renames an element of the same contract. Whether the layer \
runs at all is not known here.",remedy:"Wait for that day, or agree on an earlier one in the request that made the layer.",triggers:["governance-edit","layer-en\
ds"],alsoSays:[{code:"GV152",title:"A compatibility layer is too short for its readers",why:"Consumers with lag: or maxBehind:, and data under retention:, meet \
what was written before the change for so long after it lands. The landing is taken to be the booked occurrence; without one it cannot be told.",remedy:"Keep th\
e layer until the day that the message names, or correct what consumers and contracts declare."}],of:["contract"],from:"sign-off",find:({context:e2,case:t2})=>layerFindings(
e2.needs,t2)});function layerFindings({policy:e2,booked:t2,now:n2},r2){let i2=r2.request?.request.id;return t2.flatMap(({request:t3})=>{let{id:a2,compatibilityLayer:o2}=t3;
if(!o2||a2===i2||!names(t3,r2)||(o2.removal===void 0?!takesAway(r2):o2.removal!==i2))return[];let{until:s2,least:c2}=layerOf(e2,t3),unmet=(e3,t4,n3)=>{let i3=`w\
ait until ${formatInstant(n3,"UTC")}, or agree on an earlier end: compatibilityLayer: of ${a2} on the governed branch`;return finding(r2.path,{code:e3,status:"u\
nmet",message:t4,unblock:i3,until:n3,nextChangeAt:n3})};return[...s2!==void 0&&n2<s2?[unmet("GV151",`the compatibility layer of ${a2} stands until ${o2.until??""}`,
s2)]:[],...c2&&n2<c2.until?[unmet("GV152",`${a2}: ${c2.because}`,c2.until)]:[]]})}function layerOf(e2,t2){let{compatibilityLayer:n2,window:r2}=t2,i2=n2?.until===
void 0?void 0:untilOf$1(n2.until),a2=r2&&e2.calendar&&findOccurrence(e2.calendar,r2.id,r2.occurrence),o2=longestOf(e2,t2);return!a2||!("occurrence"in a2)||!o2?{
until:i2,least:void 0}:{until:i2,least:{until:a2.occurrence.opens+o2.millis,because:`${o2.who} ${formatDuration(o2.millis)} after it lands (${r2.occurrence})`}}}
function longestOf(e2,t2){let isChanged=(e3,n3)=>t2.contracts.some(({id:t3})=>t3===n3||contractMatches(e3,t3,void 0)||n3!==void 0&&contractMatches(t3,n3,void 0)),
n2=e2.consumers.filter(({reads:e3})=>e3.some(({contract:e4})=>isChanged(e4,void 0))).flatMap(({id:e3,lag:t3,maxBehind:n3})=>[{text:t3,who:`${e3} sees old data u\
ntil`},{text:n3,who:`${e3} re-reads old data until`}]),r2=e2.contracts.filter(({id:e3,files:t3})=>t3.some(t4=>isChanged(t4,e3))).map(({retention:e3})=>({text:e3,
who:"data from before is kept until"}));return[...n2,...r2].flatMap(({text:e3,who:t3})=>{let n3=e3===void 0?void 0:durationMillis(e3);return n3===void 0?[]:{millis:n3,
who:t3}}).sort((e3,t3)=>t3.millis-e3.millis)[0]}function names({contracts:e2},{path:t2,name:n2,comparison:r2}){let i2=[t2,n2,r2.pairing.basePath??t2];return e2.
some(({id:e3})=>i2.some(t3=>contractMatches(e3,t3,void 0)))}function takesAway({comparison:e2}){return e2.pairing.status==="removed"||e2.changes.some(({edit:e3,
was:t2})=>e3==="removed"||t2!==void 0)}function permissionFor(e2,t2){let n2=e2.windows.filter(e3=>e3.concerns(t2.contract,t2.contractId)),r2=[...new Set(n2.map(
e3=>e3.calendar))],i2=demandsOf(t2,e2.regionMode),a2=i2.flat(),o2=n2.filter(({rule:e3})=>admits(e3,t2.classes)&&a2.some(t3=>covers(e3,t3))),sourceOk=(e3,t3)=>i2.
some(n3=>n3.every(n4=>e3.some(e4=>e4.calendar===t3&&covers(e4.window,n4))));return{windows:o2,freezes:e2.freezes.filter(e3=>denies(e3,t2)),isGoverned:r2.length>
0,permits(e3){let t3=[...e3];return t3.length>0&&r2.every(e4=>sourceOk(t3,e4))}}}function demandsOf(e2,t2){let n2=e2.teams.length===0?[void 0]:e2.teams,forRegion=e3=>n2.
map(t3=>({region:e3,team:t3}));return e2.regions.length===0?[forRegion(void 0)]:t2==="first-stage"?[forRegion(e2.regions[0])]:t2==="all"?[e2.regions.flatMap(forRegion)]:
e2.regions.map(forRegion)}function covers(e2,{region:t2,team:n2}){let r2=!e2.regions||t2!==void 0&&e2.regions.includes(t2),i2=!e2.teams||n2!==void 0&&e2.teams.includes(
n2);return r2&&i2}function admits(e2,t2){let{allow:n2}=e2;return!n2||n2.includes("any")||t2.every(e3=>n2.includes(e3))}function denies({rule:e2,concerns:t2},n2){
let r2=e2.deny??["breaking"],i2=r2.includes("any")||n2.classes.some(e3=>r2.includes(e3)),a2=n2.type!==void 0&&(e2.except??[]).includes(n2.type);return i2&&!a2&&
t2(n2.contract,n2.contractId)&&touches(e2.regions,n2.regions)&&touches(e2.teams,n2.teams)}function touches(e2,t2){return!e2||t2.length===0||t2.some(t3=>e2.includes(
t3))}function freezeName(e2){return e2.rule.title===void 0?`"${e2.rule.id}"`:`"${e2.rule.id}" (${e2.rule.title})`}const Ft=t.ft,It=16*Ft;function*segments(e2,t2,n2,r2){
let i2,a2=Ft;for(let o2=n2;o2<r2;o2+=a2,a2=Math.min(2*a2,It))for(let n3 of slab(e2,t2,o2,Math.min(o2+a2,r2)))i2&&sameSpans(i2,n3)?i2={...i2,to:n3.to}:(i2&&(yield i2),
i2=n3);i2&&(yield i2)}function*slab(e2,t2,n2,r2){let i2=t2.windows.flatMap(t3=>occurrencesOf(t3,e2.time,n2,r2)),a2=t2.freezes.flatMap(e3=>spansOf(e3,n2,r2)),o2=[
...i2.map(e3=>({at:Math.max(e3.opens,n2),span:e3})),...a2.map(e3=>({at:Math.max(e3.from,n2),span:e3}))].sort(byTime),s2=[...i2.map(e3=>({at:e3.closes,span:e3})),
...a2.flatMap(e3=>e3.to===null?[]:[{at:e3.to,span:e3}])].sort(byTime),c2=new Set,l2=0,u2=0;for(let i3=n2;i3<r2;){for(;(s2[u2]?.at??1/0)<=i3;u2++)c2.delete(spanOf(
s2,u2));for(;(o2[l2]?.at??1/0)<=i3;l2++)c2.add(spanOf(o2,l2));let n3=Math.min(o2[l2]?.at??r2,s2[u2]?.at??r2,r2);yield segment(e2,t2,{from:i3,to:n3},[...c2]),i3=
n3}}function segment(e2,t2,r2,i2){let a2=i2.filter(isOccurrence).sort((e3,t3)=>e3.opens-t3.opens||n.zt(e3.id,t3.id)),o2=i2.filter(isFreeze).sort((e3,t3)=>e3.from-
t3.from||n.zt(e3.id,t3.id)),s2=e2.faults.length===0&&o2.length===0&&t2.permits(a2);return{...r2,windows:a2,freezes:o2,open:s2}}function sameSpans(e2,t2){return sameIds(
e2.windows,t2.windows)&&sameIds(e2.freezes,t2.freezes)}function sameIds(e2,t2){return e2.length===t2.length&&e2.every(({id:e3},n2)=>e3===t2[n2]?.id)}function spanOf(e2,t2){
let n2=e2[t2];if(!n2)throw RangeError("no such event");return n2.span}function isOccurrence(e2){return"opens"in e2}function isFreeze(e2){return"from"in e2}function byTime(e2,t2){
return e2.at-t2.at}const Lt=400*t.ft;function stateAt(e2,t2,n2){let r2=permissionFor(e2,t2),i2=n2+Lt,a2,o2=null;for(let t3 of segments(e2,r2,n2,i2)){if(a2??=t3,
e2.faults.length>0)break;if(t3.open!==a2.open){o2=t3.from;break}}let s2=a2??{from:n2,to:i2,windows:[],freezes:[],open:!1};return{at:n2,open:s2.open,windows:s2.windows,
freezes:s2.freezes,advisories:e2.advisories.filter(e3=>e3.concerns(t2.contract,t2.contractId)).flatMap(e3=>spansOf(e3,n2,n2+1)),reasons:s2.open?[]:reasonsFor({calendar:e2,
permission:r2,query:t2},s2,o2),nextTransition:o2,nextChange:s2.to<i2?s2.to:null,horizon:i2}}function reasonsFor(e2,{windows:t2,freezes:n2},r2){let{calendar:i2,permission:a2}=e2;
if(i2.faults.length>0)return i2.faults.map(({message:e3,location:t3})=>reason("GV200",e3,t3));let o2=n2.map(e3=>reason("GV301",frozenMessage(e3),e3.rule.location));
return a2.permits(t2)?o2:[...o2,reason("GV302",shutMessage(e2,t2,r2))]}function reason(e2,t2,n2){return n2===void 0?{code:e2,message:t2}:{code:e2,message:t2,location:n2}}
function frozenMessage(e2){let t2=e2.to===null?"until somebody ends it":`until ${formatInstant(e2.to,e2.zone)}`,n2=e2.rule.board===void 0?"":`; ${e2.rule.board}\
 speaks for exceptions`;return`The freeze ${freezeName(e2)} holds ${t2}${n2}.`}const Rt="No window that fits is open";function shutMessage({calendar:e2,permission:t2,
query:n2},r2,i2){if(!t2.isGoverned)return`No window of the calendar is for ${n2.contract}.`;if(t2.windows.length===0)return noWindowMessage(e2,n2);if(r2.length>
0)return`Only ${r2.map(({window:e3})=>`"${e3.id}"`).join(", ")} is open; ${conditionsText(e2,n2)} must be open at once.`;let a2=t2.windows[0]?.zone??"UTC";return i2===
null?"No window that fits opens within the next 400 days.":`${Rt}; the change may next land from ${formatInstant(i2,a2)}.`}function noWindowMessage(e2,t2){if(e2.
windows.filter(e3=>e3.concerns(t2.contract,t2.contractId)).filter(({rule:e3})=>admits(e3,t2.classes)).length===0)return`No window for ${t2.contract} admits ${t2.
classes.join(" and ")} changes.`;let n2=t2.regions.length===0?"names no region":`is in ${t2.regions.join(", ")}`,r2=t2.teams.length===0?"":` and belongs to ${t2.
teams.join(", ")}`;return`The windows for ${t2.contract} are for other regions or teams; it ${n2}${r2}.`}function conditionsText(e2,t2){let n2=[...e2.regionMode===
"all"&&t2.regions.length>1?t2.regions:[],...t2.teams.length>1?t2.teams:[]];return n2.length===0?"a window of every calendar":`windows for ${n2.join(", ")}`}function freezeFindings({
calendar:e2,facts:t2,needs:n2},r2){let{now:i2}=n2;if(!e2||r2.textOnly)return Dt;let a2=freezesFor(e2,r2,i2,i2+Lt),o2=a2.filter(({from:e3,to:t3})=>e3<=i2&&(t3===
null||i2<t3));if(o2.length===0){let e3=a2.find(({from:e4})=>e4>i2)?.from??null;return e3===null?Dt:only$1(noFreeze$1(r2,e3))}let s2=o2.map(({to:e3})=>e3).filter(
e3=>e3!==null),c2=s2.length===o2.length?Math.max(...s2):null,l2=o2.map(({rule:e3,to:n3,zone:r3})=>{let i3=n3===null?"until somebody ends it":`until ${formatInstant(
n3,t2.zone??r3)}`;return`the freeze ${nameOf(e3)} holds ${i3}`}).join("; "),u2=o2.flatMap(({rule:e3})=>e3.board??[]),d2=u2.length===0?"":`; ${u2.join(" and ")} \
may speak for an emergency`,f2=`${c2===null?"the calendar's owners must end the freeze":"wait for its end"}${d2}`,p2={until:c2,nextChangeAt:c2};return only$1(finding(
r2.path,{code:"GV301",status:"waiting",message:l2,unblock:f2,...p2}))}function noFreeze$1({path:e2},t2){return metFinding(e2,{code:"GV301",message:"no freeze is\
 known to hold",until:t2,nextChangeAt:t2,restsOn:"no-freeze"})}function freezeBoards({calendar:e2,needs:{now:t2}},n2){return e2?freezesFor(e2,n2,t2,t2+1).flatMap(
({rule:e3})=>e3.board===void 0?[]:{kind:"board",speaksFor:[{kind:"freeze-board",freeze:e3.id}],owners:[e3.board],count:1,changes:[],because:`${e3.id} makes no e\
xception for emergencies`}):[]}function overriding(e2,t2){let{calendar:n2,needs:r2}=e2,{now:i2}=r2,a2=n2?placesOf(t2).flatMap(e3=>freezesFor(n2,e3,i2,i2+1)):[],
o2=[...new Set(a2.map(({rule:e3})=>nameOf(e3)))];return o2.length===0?"":`, also in the freeze ${o2.join(" and ")}`}function freezesFor(e2,t2,n2,r2){let i2=new Set(
permissionFor(e2,t2.query).freezes.map(({rule:e3})=>e3.id));return i2.size===0?[]:freezesBetween(e2,n2,r2).filter(({rule:e3})=>i2.has(e3.id))}function nameOf({id:e2,
title:t2}){return t2===void 0?e2:`${e2} (${t2})`}const zt=defineRequirement({code:"GV501",dimension:"plan",title:"An emergency",why:"It passes without a window \
until it expires; its review is owed.",remedy:"Fill in review: afterwards.",triggers:["push","governance-edit","emergency-expires"],alsoSays:[{code:"GV502",title:"\
The emergency has expired, or lasts too long",why:"An emergency is short by nature.",remedy:"File a new one, or go the ordinary way."},{code:"GV503",title:"Too \
many emergencies",why:"The policy limits them, because the exception must not become the rule.",remedy:"Go the ordinary way."},{code:"GV504",title:"The emergenc\
y is incomplete",why:"Without an incident and an end it is a way round the rules.",remedy:"Write emergency: {incident, expires}."},{code:"GV505",title:"An emerg\
ency takes the place of no window",why:"The policy's row for emergencies asks for a window, a request, or forbids the change.",remedy:"Go the ordinary way, or a\
sk the governance owners for another row."}],of:["contract"],courses:["emergency","ordinary"],find:({case:e2,course:t2,context:n2})=>{if(t2.kind==="ordinary")return t2.
refused?[t2.refused]:[];if(t2.kind!=="emergency")return[];let r2=`the emergency replaces the window${overriding(n2,e2)}`;return[metFinding(e2.path,{code:"GV501",
message:r2,until:t2.until,nextChangeAt:t2.until})]}}),Bt=defineRequirement({code:"GV150",dimension:"plan",title:"The policy forbids the change",why:"A rule says\
 that such a change never lands.",remedy:"Make it compatible, or have the governance owners change the policy.",triggers:["push","governance-edit"],of:["contrac\
t"],courses:["forbidden"],find:({case:{path:e2,because:t2}})=>[finding(e2,{code:"GV150",status:"unmet",message:`the policy forbids it: ${t2}`,unblock:"make the \
change compatible, or ask the governance owners to change the policy"})]}),Vt=defineRequirement({code:"GV308",dimension:"time",title:"The element is frozen",why:"\
Its owner froze it until a date.",remedy:"Leave it as it is until then.",triggers:["push","governance-edit","element-thaws"],of:["contract"],courses:["ordinary",
"revert"],find:({case:{path:e2,frozen:t2}})=>t2.map(({message:t3,until:n2})=>finding(e2,{code:"GV308",status:"unmet",message:t3,unblock:"leave the element as it\
 is until then; an emergency may pass",until:n2,nextChangeAt:n2}))}),Ht={GV200:{title:"The calendar cannot be trusted",why:"A window, freeze or .ics file has a \
fault. Guessing what was meant could open a window that nobody wanted, so everything that needs a window is refused until it is repaired; changes that need none\
 still pass.",remedy:"Repair the place that the message names; every message says what was expected there."},GV201:{title:"A time zone is unknown or is no place",
why:"An unknown zone must not silently become UTC, and names such as CET or +02:00 do not follow the clocks of a place, so the window would be an hour off for h\
alf of the year.",remedy:"Name an IANA zone of a place, such as Europe/Berlin."},GV202:{title:"A window starts at a time that the clocks skip or show twice",why:"\
On the night when summer time begins, an hour of the wall clock does not exist: a window that repeats does not open that day, and a single or added start is aft\
er the jump (RFC 5545). On the night when it ends, the hour is shown twice: the window opens once, the first time.",remedy:"Start the window outside the hour in\
 which the clocks change, or add that one day with add:."},GV203:{title:"A window does not open within a year",why:"Its rule has run out, gives no date at all, \
or a freeze covers every occurrence. Changes that wait for it wait for ever.",remedy:"Extend or correct start and rrule, end the freeze, or remove the window."},
GV204:{title:"A booked occurrence lies in a freeze",why:"The freeze wins on the day, so the change would be refused at the moment at which everybody is ready.",
remedy:"Book another occurrence in the request, or have the freeze's board change the freeze."},GV205:{title:"The windows that are needed together never open to\
gether",why:"regionMode: all, windows per team and several calendars are intersections. 22:00 in Berlin and 22:00 in New York never meet.",remedy:"Move the wind\
ows so that they overlap, use regionMode: first-stage, or list fewer regions."},GV206:{title:"A class of changes has no window",why:"The policy sends these chan\
ges to a window, and no window of the contract admits them: they can never land.",remedy:"Add the class to a window's allow:, add a window, or change the policy\
 of the class."},GV207:{title:"Two windows with capacity overlap",why:"Each window counts its own capacity, so together they let more changes land at once than \
either says.",remedy:"Merge the windows, set them apart, or scope them to different contracts."},GV208:{title:"A freeze has no end",why:"It outlives its reason,\
 and nobody notices until an urgent change is refused.",remedy:"Give it a to:, and prolong it when that is needed."},GV209:{title:"A window lies in a declared b\
usiness peak",why:"A window is meant to be a quiet time; the advisory with peak: true says that this one is not.",remedy:"Except these days with except:, or mov\
e the window."},GV210:{title:"Notice is longer than the distance of occurrences",why:"The next occurrence can never be booked in time; every change waits for th\
e one after.",remedy:"Shorten notice:, unless exactly that is meant."},GV211:{title:"The start of a window is not one of its occurrences",why:"RFC 5545 leaves i\
t undefined whether such a start counts. Here it does not: the window first opens on the first date that its rrule gives.",remedy:"Set start to the first date t\
hat the rrule gives, or correct the rrule."},GV212:{title:"An exception hits no occurrence",why:"A mistyped date leaves the window open on the day on which it w\
as meant to stay shut.",remedy:"Write the local date on which the occurrence starts; after midnight it is still the day before."},GV213:{title:"A copy of anothe\
r repository's calendar is too old",why:"Whoever keeps the central calendar may have frozen the day since the copy was taken, and nobody here would know. While \
a copy is older than its maxAge:, nothing that needs permission passes by it (it cannot be verified, which is neither refused nor passed); what needs none still\
 passes.",remedy:"Run the job that copies the calendar and writes asOf: into it (in an .ics file the last DTSTAMP counts), or allow a longer maxAge:."},GV214:{title:"\
Another calendar cannot be read",why:"A calendar that calendars: names is missing or has a fault, so nobody here knows what it permits or freezes. Until it can \
be read, nothing that needs permission passes (it cannot be verified, which is neither refused nor passed); what needs none still passes, and our own calendar s\
till says no.",remedy:"Repair the file on the governed branch (lint shows each fault with its line), or take it out of calendars:."},GV220:{title:"closeGuard do\
es not fit",why:"A status on GitHub does not expire by itself; it must turn pending before the window closes, early enough for a scheduled run that is late, and\
 late enough that the window is of any use.",remedy:"Set closeGuard to the sweep interval and 15 minutes at least, and to less than the shortest window."},GV301:{
title:"A freeze holds",why:"Somebody has said that nothing of this class may land now. A freeze wins over every window of every calendar.",remedy:"Wait for its \
end, which the message names, or declare an emergency where the freeze excepts it."},GV302:{title:"No window is open",why:"The change needs an open window that \
admits its class and serves its contract, regions and teams.",remedy:"Wait for the opening that the message names; nothing else is left to do."},GV303:{title:"T\
he booked occurrence is frozen",why:"A freeze covers all that is left of it.",remedy:"Book another occurrence."},GV304:{title:"The occurrence is full",why:"Its \
capacity is taken by what has landed in it and by what was booked before.",remedy:"Book the next occurrence that has room; the message names it."},GV305:{title:"\
The booked occurrence is over, or does not exist",why:"A change is bound to one occurrence, because notice and capacity mean nothing otherwise.",remedy:"Book an\
other occurrence."},GV306:{title:"The notice was too short",why:"The window wants to know of changes some time before, and the request reached the governed bran\
ch later than that.",remedy:"Book the next occurrence whose notice can be kept."},GV307:{title:"The window is closing",why:"Less time is left than must be left,\
 so that nothing lands after the end because a run was late.",remedy:"Wait for the next occurrence, or book it."}},Ut=defineRequirement({code:"GV301",dimension:"\
time",...Ht.GV301,triggers:["push","governance-edit","freeze-begins","freeze-ends","calendar-copy-ages"],of:["contract"],find:({case:e2,calendar:t2})=>n.Kt(e2.level,
"window-and-sign-off")?[]:t2.findings}),Wt=defineRequirement({code:"GV300",dimension:"time",title:"A window is open",why:"The change may land now.",remedy:"Merg\
e before it closes; the status turns by itself afterwards.",triggers:["push","landing","governance-edit","window-opens","window-closes","freeze-begins","freeze-\
ends","calendar-copy-ages"],alsoSays:[{code:"GV143",title:"The rollback does not fit into the window",why:"The first stage's hold and the rollback must be over \
before the window closes; else the way back is taken at an hour that nobody has agreed to. What the estimates say is taken as true.",remedy:"Land earlier in the\
 window, book a longer one, or shorten hold: and estimate: in the request."},{code:"GV309",title:"No window will do",why:"None is defined, or none that fits ope\
ns within 400 days.",remedy:"Add one under windows:."}],of:["contract"],from:"window-and-sign-off",find:({calendar:e2})=>e2.findings}),Gt=defineRequirement({code:"\
GV601",dimension:"plan",title:"A review is overdue",why:"An emergency was promised to be looked at afterwards.",remedy:"Fill in review: in the request that the \
message names.",triggers:["governance-edit","review-falls-due"],of:["contract"],from:"window-and-sign-off",find:({context:e2,case:t2})=>overdueReviews(e2.needs,
t2).map(({file:e3,request:n2})=>{let r2=`the review of the emergency ${n2.id} is overdue`,i2=`fill in review: of ${e3} on the governed branch`;return finding(t2.
path,{code:"GV601",status:"unmet",message:r2,unblock:i2})})});function overdueReviews(e2,n2){let{policy:r2,now:i2,booked:a2}=e2,{comparison:o2}=n2,s2=groupKey(n2.
query.owners.filter(e3=>e3.startsWith("@"))),c2=durationMillis(r2.settings.emergency?.review?.within??"P3D")??2592e5;return a2.filter(({request:e3})=>{let{type:n3,
emergency:a3,review:l2,contracts:u2}=e3;if(n3!=="emergency"||!a3||l2!=null)return!1;let d2=t.ht(a3.expires),f2=a3.reviewBy===void 0?void 0:untilOf$1(a3.reviewBy),
p2=Math.min(d2===void 0?1/0:d2+c2,f2??1/0);return i2<p2?!1:u2.some(({id:e4})=>namesContract(e4,r2,o2)||groupKey(r2.contracts.find(t2=>t2.id===e4)?.owners??[])===
s2)})}const Kt=defineRequirement({code:"GV416",dimension:"trust",title:"A waiver's approver made this change",why:"A waiver excuses a change in the name of its \
approver, and nobody excuses what they made themselves: for a change by its approver, or with their commits in it, it does not count.",remedy:"Let somebody else\
 approve it: change approver: of the waiver on the governed branch.",triggers:["push","governance-edit","waiver-expires"],of:["contract","dependent"],find:({case:{
path:e2,effective:t2},context:{needs:n2,facts:r2}})=>{if(t2.waivers.length===0)return[];let i2=neverCounts(n2,r2),a2=r2.author===void 0?void 0:i2.unverifiable;return t2.
waivers.flatMap(t3=>{let r3=objectionTo(t3,i2,a2);return r3?[finding(e2,{...r3,owners:guardiansOf(n2.policy,t3)})]:[]})}});function guardiansOf(e2,{location:t2}){
return governanceOwners(e2,[t2.file]).flat()}function objectionTo({approver:e2,location:t2},n2,r2){let i2=n2.why(e2),a2=`the waiver in ${t2.file}:${String(t2.line??
1)}`;if(i2!==void 0)return{code:"GV416",status:"unmet",message:`${a2} does not count here: its approver ${e2} ${i2}`,unblock:"let somebody else approve it: appr\
over: of the waiver on the governed branch"};if(r2!==void 0)return{code:"GV415",status:"unverifiable",message:`${a2} may be by somebody who made this change: ${r2}`,
unblock:"give what the message asks for"}}const qt=defineRequirement({code:"GV310",dimension:"time",title:"A revert",why:"The content returns to what the branch\
 had lately, so no window is needed.",remedy:"One owner or on-call person signs.",triggers:["push","landing","governance-edit","revert-ages"],of:["contract"],courses:[
"revert"],find:({case:e2,course:t2,context:n2})=>{if(t2.kind!=="revert")return[];let r2=`a revert needs no window${overriding(n2,e2)}`;return[metFinding(e2.path,
{code:"GV310",message:r2,until:t2.until,nextChangeAt:t2.until})]}}),Jt={owner:"GV401",consumer:"GV402",governance:"GV403",board:"GV404",approver:"GV405","filed-\
request":"GV406"};function signOffFinding(e2,t2,n2){let{owners:r2,changes:i2,unowned:a2}=t2.group,o2={owners:r2,changes:i2,until:t2.until,enforced:a2!=="report"};
return finding(e2.path,{...o2,...words(e2,t2,n2)})}function words(e2,t2,r2){let{group:i2,status:a2}=t2;if(i2.owners.length===0)return noSigner(e2,i2);let o2=`${n.
Lt(i2.owners)} as ${speakersText(i2.speaksFor)}`;switch(a2){case"met":return{code:Jt[i2.kind],status:"met",message:`${o2} signed: ${t2.by.join(", ")}`,unblock:""};case"\
vetoed":return vetoed(t2);case"stale":{let n2=t2.stale.map(({person:e3,changed:t3})=>`${e3} signed before ${t3.join(" and ")} changed`),i3=t2.stale.map(({person:e3})=>e3);
return{code:"GV411",status:"unmet",message:`${o2}: ${n2.join("; ")}`,...requestOf(e2,i3,r2)}}case"expired":return{code:"GV413",status:"unmet",message:`${o2}: th\
e sign-off has expired`,...requestOf(e2,t2.maySign,r2)};case"unverifiable":return unverifiable(e2,t2,o2,r2);case"missing":return missing(e2,t2,o2,r2)}}function vetoed({
group:e2,vetoes:t2}){let[n2]=t2,r2=[...new Set(t2.map(({person:e3})=>e3))].join(", "),i2=n2?` (${formatUtc(n2.at)})`:"";return{code:"GV412",status:"unmet",message:`${r2}\
 asked for changes as ${speakersText(e2.speaksFor)}${i2}`,unblock:`settle it with ${r2}: an approval, or a dismissal of the review, lifts the veto`}}function unverifiable(e2,t2,n2,r2){
let i2="GV415",a2="unverifiable",{group:o2,maySign:s2,elsewhere:c2,unverifiable:l2=""}=t2;return c2===!0?{code:i2,status:a2,message:`${n2} must sign${harmText(o2)}\
; whether somebody has is not known here`,...s2.length===0?{unblock:l2}:requestOf(e2,s2,r2)}:{code:i2,status:a2,message:`${n2}: cannot be verified`,unblock:l2}}
function harmText({kind:e2,because:t2}){return e2==="consumer"?` (${t2})`:""}function missing(e2,t2,r2,i2){let{group:a2,by:o2,functions:s2,excluded:c2,maySign:l2}=t2,
u2=`${String(o2.length)} of ${String(a2.count)}`,d2=a2.fromFunctions===void 0?"":`, from ${String(a2.fromFunctions)} different functions`,f2=a2.fromFunctions===
void 0?a2.count>1?` (${u2} so far)`:"":` (${u2} people, for ${String(s2)} of ${String(a2.fromFunctions)} functions so far)`,p2=c2.map(({person:e3,why:t3})=>`${e3}\
 does not count: ${e3} ${t3}`),h2=[`${r2} must sign${d2}${f2}${harmText(a2)}`,...p2].join("; "),S2=l2.length===0?{unblock:`nobody is left who may: the governanc\
e owners must add a member to ${n.Lt(a2.owners)}`}:requestOf(e2,l2,i2);return{code:Jt[a2.kind],status:"unmet",message:h2,...S2}}function requestOf(e2,t2,{signoff:n2,
people:r2}){let i2=n2.sources??["github-review","ssh-signature"],a2=[...new Set(t2)],o2=a2.filter(e3=>(r2.get(e3.toLowerCase())?.keys.length??0)>0),s2=i2.includes(
"github-review"),c2=`ask ${shortList(a2)} to approve the pull request`;if(!i2.includes("ssh-signature"))return{unblock:c2};let[l2]=o2;if(l2===void 0)return{unblock:s2?
c2:`list an SSH key of ${shortList(a2)} under people: on the governed branch`};let u2=`contract-check sign${e2.kind==="governance"?"":` ${shellWord(e2.path)}`} \
--as ${l2} --key ~/.ssh/id_ed25519`;return{unblock:s2?`${c2}, or to sign, for example`:`ask ${shortList(o2)} to sign, for example`,command:u2}}function shellWord(e2){
return/^[\w./@-]+$/.test(e2)?e2:`'${e2.replaceAll("'","'\\''")}'`}function noSigner(e2,t2){let{kind:n2,speaksFor:r2,because:i2}=t2;if(r2[0]?.kind==="on-call")return{
code:"GV110",status:"unmet",message:`nobody is ${speakersText(r2)} (${i2})`,unblock:"name one on the governed branch: oncall: of the contract in contract-check.\
yaml"};let a2=e2.kind==="governance"?"the governance files":unownedText(r2);return{code:n2==="owner"?"GV110":Jt[n2],status:"unmet",message:`nobody owns ${a2} (${i2}\
)`,unblock:ownerRemedy(e2,n2)}}function ownerRemedy({kind:e2},t2){return t2==="consumer"?"declare a team of the same name as the catalogue's owner under teams:":
e2==="governance"?"name them on the governed branch: governance: {owner: \u2026} in contract-check.yaml":"name an owner on the governed branch: contracts: in co\
ntract-check.yaml, or a line of CODEOWNERS"}const Yt=defineRequirement({code:"GV401",dimension:"people",title:"An owner must sign",why:"The change takes somethi\
ng from those who rely on it; its owner decides.",remedy:"Ask one of the people named; an approving review at the present content counts, or a signed file.",triggers:[
"push","review","sign-off-file","team-change","governance-edit","landing","sign-off-expires","absence-ends"],alsoSays:[{code:"GV110",title:"Nobody owns it",why:"\
A change without an owner has nobody who could say yes.",remedy:"Name an owner under contracts:, or in CODEOWNERS; or say what holds with unowned:."},{code:"GV4\
02",title:"A consumer must sign",why:"It was computed to break, or reads what is removed.",remedy:"Ask its owner, or make the change compatible with what it rea\
ds."},{code:"GV403",title:"The governance owners must sign",why:"The proposal edits the rules it is judged by; the old rules judge it.",remedy:"Ask one of the g\
overnance owners."},{code:"GV404",title:"A board must sign",why:"The risk or the element asks for it.",remedy:"Ask people of as many functions as the message sa\
ys."},{code:"GV406",title:"A filed request is edited or deleted",why:"Requests on the governed branch are counted on: a booking holds room, an emergency owes a \
review, a layer holds a removal back. A proposal that only edits one would undo that, and nobody would look.",remedy:"Ask one of the owners of its contracts, or\
 a governance owner. A change that comes with its own request needs nothing more: who signs it has seen the plan."},{code:"GV411",title:"A sign-off is stale",why:"\
It was for another content or another plan.",remedy:"Ask the same person to look again; the message says what changed."},{code:"GV412",title:"A veto",why:"Someb\
ody entitled asked for changes.",remedy:"Settle it with them; their approval or a dismissal lifts it."},{code:"GV413",title:"A sign-off has expired",why:"The po\
licy limits how long a sign-off holds, or it says so itself.",remedy:"Ask for it again."},{code:"GV415",title:"A sign-off cannot be verified",why:"Evidence is m\
issing: reviews, team members, or who wrote a commit. Missing evidence never counts in favour.",remedy:"Give what the message asks for (a token, a member list, \
an address)."}],of:["contract","dependent","governance","request"],courses:["ordinary","revert","emergency"],find:({case:e2,signOffs:t2,context:n2},r2)=>t2.filter(
({kind:e3})=>e3!=="approver").map(t3=>signOffFinding(e2,r2.of(e2,t3),n2.needs.policy))}),Xt=defineRequirement({code:"GV170",dimension:"plan",title:"The contract\
's version grows by too little, or goes back",why:"People choose what to upgrade by a contract's version: by semver a broken promise is a MAJOR step and a lost \
direction or a removal a MINOR one (before 1.0.0 one less), by SchemaVer a MODEL and a REVISION. Where `files:` names {version} in the path, it holds the change\
 up, unless the entry says `versions: report`; a top-level version in an Avro or JSON Schema document is only told of, unless it says `versions: enforce`. A lar\
ger step than is needed is free.",remedy:"Set the version that the message names.",triggers:["push","governance-edit","landing"],alsoSays:[{code:"GV171",title:"\
A version that has landed is edited",why:"Whoever has read a version trusts that it stays what it is; a second file of the same version is an edit too. Document\
ation may change.",remedy:"Restore it and add a new version; where such files are no publications, the entry says `published: editable`."},{code:"GV172",title:"\
A version is not numbered as its line is",why:"Versions that are counted in two ways have no order, so nobody can tell which one comes before; it is compared wi\
th the newest.",remedy:"Number it as the other versions are, or say `versioning:` in the entry on the governed branch."},{code:"GV174",title:"A contract says an\
other version than its path",why:"Who reads the text, the address or the package, and who reads the path, would speak of two versions. It is checked where the e\
ntry says `versioning: {from: \u2026}` or `versioning: package`.",remedy:"Make both the same."}],of:["contract"],courses:["ordinary","forbidden"],find:({case:{path:e2,
versions:t2}})=>t2.map(({code:t3,message:n2,unblock:r2})=>finding(e2,{code:t3,status:"unmet",message:n2,unblock:r2}))}),Zt=[Yt,defineRequirement({code:"GV405",dimension:"\
time",title:"The window's approver must sign",why:"The window says so with approvers:.",remedy:"Ask one of the approvers.",triggers:["push","review","sign-off-f\
ile","team-change","governance-edit","window-opens","window-closes","sign-off-expires"],of:["contract"],find:({case:e2,signOffs:t2,context:n2},r2)=>t2.filter(({
kind:e3})=>e3==="approver").map(t3=>signOffFinding(e2,r2.of(e2,t3),n2.needs.policy))}),Bt,Xt,qt,zt,Vt,Kt,Gt,Pt,Nt,Wt,Ut];function withStaleCalendars({needs:e2,calendar:t2},n2,r2){
if(!t2||r2.textOnly||r2.level==="free")return n2;let{until:i2,unread:a2,stale:o2}=freshness(t2,e2.now),s2=[...a2,...o2],[c2]=s2;return i2===null&&!c2?n2:(n2.length>
0?n2:[noFreeze$1(r2,i2)]).map(e3=>{if(e3.status!=="met")return e3;if(!c2)return{...e3,until:Math.min(e3.until??1/0,i2??1/0)};let t3=`${e3.message}; but ${s2.map(
e4=>e4.message).join("; ")}`,n3=a2.length===0?"run the job that copies the calendar into the governed branch":"repair that calendar on the governed branch, or t\
ake it out of calendars:";return finding(r2.path,{...e3,code:c2.code,status:"unverifiable",message:t3,unblock:n3})})}function withUncountedLandings({needs:e2,facts:{
landed:t2}},n2){return!e2.questions.landed||t2!==void 0&&!isUnverifiable(t2)?n2:n2.map(e3=>{if(e3.status!=="met"||e3.restsOn!=="open-window")return e3;let n3=`${e3.
message}; but what landed in it could not be counted`,r2=t2?.unverifiable??"run where the history of the governed branch is known";return{...e3,status:"unverifi\
able",message:n3,unblock:r2}})}function anyOneOf({comparison:e2},t2,n2,r2){let i2=[...new Map(t2.map(e3=>[e3.toLowerCase(),e3])).values()],a2=e2.changes.map(({fingerprint:e3})=>e3);
return{kind:"owner",speaksFor:[n2],owners:i2,count:1,changes:a2,because:r2}}function namedRoles(e2,{comparison:t2,name:n2},r2,i2){let{changes:a2}=t2;return signOffGroups(
r2,{policy:e2,comparison:t2,changes:a2,impacts:[],contractName:n2,oncall:i2})}function emergencyOf(e2,t2,n2="UTC"){let{request:r2}=t2.request??{},i2=r2&&spentBy(
e2,r2);if(i2)return{refused:finding(t2.path,{status:"unmet",...i2})};if(r2?.type!=="emergency")return;let a2=exceptionRow(e2.policy,t2,"emergency");if(!a2.spareWindow){
let e3=`${r2.id}: the policy says that an emergency needs ${ht[a2.needs]}, so it takes the place of no window`,n3=`go the ordinary way: write type: normal in ${r2.
id} and leave out emergency:`;return{refused:finding(t2.path,{code:"GV505",message:e3,status:"unmet",unblock:n3})}}let o2=declaredEnd(e2,r2,n2);if("code"in o2){
let{code:e3,unblock:n3}=o2,i3=`${r2.id}: ${o2.message}`;return{refused:finding(t2.path,{code:e3,status:"unmet",message:i3,unblock:n3})}}let{until:s2,incident:c2}=o2,
l2=`${r2.id} declares the emergency ${c2}: it may land without a window until ${formatInstant(s2,n2)}; its review is owed afterwards`;return{exception:{kind:"em\
ergency",signOffs:emergencyGroups(e2.policy,t2,a2),until:s2,note:l2}}}function declaredEnd(e2,{id:t2,emergency:n2},r2){if(!n2)return{code:"GV504",message:"an em\
ergency names its incident and its end",unblock:"write it: contract-check request --emergency INC-\u2026 fills in {incident, expires}"};let i2=readInstant(n2.expires);
if("message"in i2)return{code:"GV504",message:i2.message,unblock:"correct expires: in the request"};let a2=i2.instant,{expires:o2,maxPer30d:s2}=e2.policy.settings.
emergency??{},c2=durationMillis(o2??"PT24H")??864e5,l2=a2-e2.now;if(l2<=0)return{code:"GV502",message:`it expired ${formatInstant(a2,r2)}`,unblock:"file a new e\
mergency if the incident is still open"};if(l2>c2)return{code:"GV502",message:`it lasts ${formatDuration(l2)} more, and an emergency may last ${formatDuration(c2)}\
 at most`,unblock:"bring expires: closer"};let u2=recentEmergencies(e2,t2);return s2!==void 0&&u2.length>=s2?{code:"GV503",message:`${String(u2.length)} emergen\
cies in the last 30 days (${u2.join(", ")}), and the policy allows ${String(s2)}`,unblock:"go the ordinary way, or ask the governance owners to raise maxPer30d"}:
{until:a2,incident:n2.incident}}function spentBy({booked:e2},{id:t2,type:n2,emergency:r2}){let i2=e2.find(({request:e3})=>e3.id===t2)?.request;if(i2?.type!=="em\
ergency"||!i2.emergency)return;let{incident:a2,expires:o2}=i2.emergency;if(n2!=="emergency"||r2?.incident!==a2||r2.expires!==o2)return{code:"GV504",message:`${t2}\
 is on record for the emergency ${a2} until ${o2}, and stands for no other`,unblock:"leave it as it is on the governed branch, and file a new request"}}function emergencyGroups(e2,t2,{
needs:r2,signoff:i2}){if(r2==="free")return[];let a2=e2.settings.emergency,o2=[...t2.oncall,...n.Qt(a2?.approvers)],s2=i2??a2?.signoff;if(s2)return namedRoles(e2,
t2,s2,o2);let c2=ownershipsOfContract(e2,t2.comparison).flatMap(e3=>e3.owners);return[anyOneOf(t2,o2.length>0?o2:c2,{kind:"commander",contract:t2.name},"it is a\
n emergency")]}function recentEmergencies({booked:e2,now:n2},r2){return e2.filter(({request:{id:e3,type:i2,emergency:a2}})=>{let o2=i2==="emergency"&&a2?t.ht(a2.
expires):void 0;return e3!==r2&&o2!==void 0&&n2-o2<2592e6}).map(({request:e3})=>e3.id)}function revertOf({policy:e2,now:t2},{pastStates:n2},r2){let{head:i2}=r2.
comparison.digests;if(i2===void 0||r2.level==="free")return;let a2=durationMillis(e2.settings.reverts?.within??"P14D")??12096e5,o2=(n2?.get(r2.path)??[]).find(({
digest:e3,until:n3})=>e3===i2&&n3<=t2&&t2-n3<=a2);if(!o2)return;let s2=exceptionRow(e2,r2,"revert");if(!s2.spareWindow)return;let c2=formatDuration(t2-o2.until);
return{kind:"revert",signOffs:revertGroups(e2,r2,s2),until:o2.until+a2+1,note:`${r2.name} returns to the state of ${o2.commit.slice(0,10)}, which the base branc\
h had until ${c2} ago: no window is needed; what was written meanwhile is shown above`}}function revertGroups(e2,t2,{needs:n2,signoff:r2}){if(n2==="free")return[];
if(r2)return namedRoles(e2,t2,r2,t2.oncall);let i2=ownershipsOfContract(e2,t2.comparison).flatMap(e3=>e3.owners),a2={kind:"owner-or-on-call",contract:t2.name};return[
anyOneOf(t2,[...i2,...t2.oncall],a2,"it is a revert")]}function nextOpenings(e2,t2,n2){let{from:r2,count:i2}=n2,a2=permissionFor(e2,t2),o2=r2+Lt,s2=new Map,c2=[];
for(let l2 of standings(e2,a2,r2,o2)){if(s2.size>=i2&&notBefore(s2,i2)<=l2.occurrence.opens)break;for(let e4 of openingsOf(l2)){let r3=misfitOf(e4,t2,n2);r3?c2.
push(r3):s2.set(`${e4.opens} ${e4.closes} ${e4.occurrences.map(({id:e5})=>e5).join()}`,e4)}let e3=l2.stretches.length===0?frozenBy(l2):void 0;e3&&c2.push(e3)}return{
openings:[...s2.values()].sort((e3,t3)=>e3.opens-t3.opens||e3.closes-t3.closes).slice(0,i2),passedOver:c2.slice(0,50),horizon:o2}}function*standings(e2,t2,n2,r2){
let i2=new Map;for(let a2 of segments(e2,t2,n2,r2)){let e3=new Set(a2.windows.map(({id:e4})=>e4));for(let[t3,n3]of i2){if(e3.has(t3))break;i2.delete(t3),yield n3}
for(let e4 of a2.windows)note(i2,e4,a2,t2)}yield*i2.values()}function note(e2,t2,n2,r2){let i2=e2.get(t2.id)??{occurrence:t2,stretches:[],freezes:new Map};e2.set(
t2.id,i2);for(let e3 of n2.freezes)i2.freezes.set(e3.id,e3);if(!n2.open)return;let a2=r2.permits([t2])?[t2]:n2.windows,o2=i2.stretches.at(-1);o2?.to===n2.from&&
same(o2.together,a2)?i2.stretches.splice(-1,1,{...o2,to:n2.to}):i2.stretches.push({from:n2.from,to:n2.to,together:a2})}function openingsOf({stretches:e2}){return e2.
map(({from:e3,to:t2,together:n2})=>({opens:e3,closes:t2,occurrences:n2}))}function misfitOf({opens:e2,closes:t2,occurrences:n2},r2,{minDuration:i2=0,bookedAt:a2,
ledger:o2,change:s2}){let c2=t2-e2;for(let e3 of n2){let{zone:t3,bookBy:n3}=e3;if(a2!==void 0&&a2>n3)return{occurrence:e3,code:"GV306",reason:`it had to be book\
ed by ${formatInstant(n3,t3)}`};let[l2]=o2?.spent(e3,r2,s2)??[];if(l2)return{occurrence:e3,code:"GV304",reason:spentText(l2),spent:l2};if(c2<i2)return{occurrence:e3,
code:"GV307",reason:`only ${formatDuration(c2)} of the ${formatDuration(i2)} needed are left`}}}function frozenBy({occurrence:e2,freezes:t2}){let[n2]=t2.values();
return n2&&{occurrence:e2,code:"GV303",reason:`the freeze ${freezeName(n2)} holds`}}function notBefore(e2,t2){return[...e2.values()].map(({opens:e3})=>e3).sort(
(e3,t3)=>e3-t3)[t2-1]??1/0}function same(e2,t2){return e2.length===t2.length&&e2.every(({id:e3},n2)=>e3===t2[n2]?.id)}function standingOf(e2,t2,n2,r2){if(e2.faults.
length>0)return{status:"broken",reasons:e2.faults.map(e3=>({...e3,code:"GV200"})),opens:null,closes:null,validUntil:null};let i2=permissionFor(e2,t2),a2=useOf(e2,
i2,n2),o2=[...past(n2,r2),...unfit(n2,a2,i2,t2),...frozen(a2,r2),...tooLate(n2,r2),...full(n2,t2,r2)],s2=a2?.stretches.find(({to:e3})=>e3>r2.now),[c2]=o2,l2={opens:s2?.
from??null,closes:s2?.to??null};return c2?{status:c2.status,reasons:o2.map(bare),...l2,validUntil:null}:inTime(n2,s2,r2)}function inTime({zone:e2,window:t2},n2,{
now:r2,closeGuard:i2=0}){if(!n2)return{status:"unfit",reasons:[],opens:null,closes:null,validUntil:null};let a2={opens:n2.from,closes:n2.to},o2=n2.to-i2;return r2<
n2.from?{status:"later",reasons:[{code:"GV302",message:`"${t2.id}" opens ${formatInstant(n2.from,e2)}.`}],...a2,validUntil:n2.from}:r2<o2?{status:"open",reasons:[],
...a2,validUntil:o2}:{status:"closing",reasons:[{code:"GV307",message:`"${t2.id}" closes in ${formatDuration(n2.to-r2)}, which is less than the ${formatDuration(
i2)} that must be left.`}],...a2,validUntil:n2.to}}function past({window:e2,closes:t2,zone:n2},{now:r2}){return r2<t2?[]:[{status:"past",code:"GV305",message:`"${e2.
id}" closed ${formatInstant(t2,n2)} and the change did not land; book another occurrence.`}]}function unfit({window:e2,label:t2},n2,r2,i2){return n2&&(n2.stretches.
length>0||n2.freezes.size>0)?[]:[{status:"unfit",code:"GV302",message:r2.windows.some(({rule:t3})=>t3.id===e2.id)?`"${e2.id}" on ${t2} does not open together wi\
th the other regions, teams or calendars that ${i2.contract} needs.`:`"${e2.id}" is not for ${i2.classes.join(" and ")} changes of ${i2.contract} in its regions\
 and teams.`}]}function frozen(e2,{now:t2}){return!e2||t2>=e2.occurrence.closes||e2.stretches.some(({to:e3})=>e3>t2)?[]:[...e2.freezes.values()].map(t3=>({status:"\
frozen",code:"GV303",message:`The freeze ${freezeName(t3)} holds over the booked "${e2.occurrence.id}"; book another occurrence.`,...t3.rule.location&&{location:t3.
rule.location}}))}function tooLate({window:e2,bookBy:t2,zone:n2},{now:r2,bookedAt:i2=r2}){return e2.notice===void 0||i2<=t2?[]:[{status:"notice",code:"GV306",message:`\
"${e2.id}" asks for notice of ${e2.notice}; this had to be booked by ${formatInstant(t2,n2)}.`}]}function full(e2,t2,{ledger:n2,change:r2}){return(n2?.spent(e2,
t2,r2)??[]).map(t3=>({status:"full",code:"GV304",message:`"${e2.id}" is full: ${spentText(t3)}.`}))}function useOf(e2,t2,{id:n2,opens:r2,closes:i2}){for(let a2 of standings(
e2,t2,r2,i2))if(a2.occurrence.id===n2)return a2}function bare({code:e2,message:t2,location:n2}){return n2===void 0?{code:e2,message:t2}:{code:e2,message:t2,location:n2}}
function nextOf(e2,t2){let{calendar:n2,ledger:r2,facts:i2,needs:a2}=e2,{openings:o2}=nextOpenings(n2,t2.query,{from:a2.now,count:3,bookedAt:a2.now,...r2&&{ledger:r2},
minDuration:guardOf(e2,t2).millis+1});return openingsText(o2,i2)}function openingsText([e2,...t2],n2){if(!e2)return"";let r2=t2.length===0?"":`; after that ${t2.
map(openingName).join(", ")}`;return`${openingText(e2,n2)}${r2}`}function openingName({occurrences:e2}){return e2.map(({id:e3})=>e3).join(" with ")}function openingText(e2,t2){
let{opens:n2,occurrences:r2}=e2,[i2]=r2;return`${openingName(e2)}, which opens ${formatInstant(n2,t2.zone??i2?.zone??"UTC")}`}function spanText({opens:e2,closes:t2,
zone:n2},{zone:r2}){return formatSpan(e2,t2,r2??n2)}function sooner({openings:[e2],passedOver:t2}){return t2.filter(({occurrence:t3})=>t3.opens<(e2?.opens??1/0))}
function passedTexts(e2,t2){return e2.slice(0,2).map(({occurrence:e3,spent:n2,reason:r2})=>{let i2=n2?takersText(e3,t2):"";return`${e3.id}: ${r2}${i2}`})}function takersText(e2,t2){
let n2=(t2?.bookings(e2)??[]).map(({change:e3})=>/^[0-9a-f]{40,}$/.test(e3)?`commit ${e3.slice(0,10)}`:e3);return n2.length===0?"":` (by ${shortList(n2,"and")})`}
function openWindowFindings(e2,t2){let n2=momentOf$1(e2,t2),{calendar:r2,state:i2,usable:a2}=n2;return i2.open&&a2.length>0&&permissionFor(r2,t2.query).permits(
a2)?openFindings(n2):i2.freezes.length>0||!i2.open?shutFindings(n2):fullFindings(n2)}function momentOf$1(e2,t2){let{calendar:n2,ledger:r2,facts:i2,needs:a2}=e2,
o2=stateAt(n2,t2.query,a2.now),s2=nextOpenings(n2,t2.query,{from:a2.now,count:3,minDuration:guardOf(e2,t2).millis+1,bookedAt:a2.now,...r2&&{ledger:r2},...i2.change!==
void 0&&{change:i2.change}}),c2=o2.windows.filter(n3=>n3.window.notice===void 0&&!spentIn(e2,t2,n3));return{...e2,contract:t2,state:o2,usable:c2,openings:s2}}function spentIn({
ledger:e2,facts:t2},{query:n2},r2){return e2?.spent(r2,n2,t2.change)[0]}function openFindings(e2){let{contract:t2,state:n2,usable:r2,facts:i2,needs:a2}=e2,o2=guardOf(
e2,t2),s2=n2.nextTransition,c2=(s2??1/0)-a2.now;if(c2<=o2.millis){let t3=`the open window closes in ${formatDuration(c2)}, less than the ${formatDuration(o2.millis)}\
 that must be left (${o2.because})`;return waiting(e2,{code:Ot[o2.kind],message:t3},s2)}let l2=r2.map(e3=>`${e3.id} is open: ${spanText(e3,i2)}`).join("; "),u2=s2===
null?null:s2-o2.millis,d2={until:u2,nextChangeAt:u2,restsOn:"open-window"};return{findings:[metFinding(t2.path,{code:"GV300",message:l2,...d2})],approvers:approversOf(
r2)}}function shutFindings(e2){let{contract:t2,state:n2,openings:r2,ledger:i2}=e2,a2=n2.reasons.map(e3=>e3.message).join(" "),o2=n2.freezes.length>0?"GV301":"GV\
302",[s2]=r2.openings;return s2?waiting(e2,{code:o2,message:n2.freezes.length===0&&n2.windows.length===0&&n2.nextTransition!==null?[Rt,...passedTexts(sooner(r2),
i2)].join("; "):a2},Math.min(s2.opens,n2.nextTransition??1/0)):only$1(finding(t2.path,nothingFits(a2,r2.passedOver,i2)))}function fullFindings(e2){let{contract:t2,
state:n2,openings:r2,ledger:i2,facts:a2}=e2,o2=n2.windows.map(n3=>{let r3=spentIn(e2,t2,n3);if(r3)return{code:"GV304",text:`${n3.id} is full: ${spentText(r3)}${takersText(
n3,i2)}`};let a3=n3.window.notice??"";return{code:"GV306",text:`${n3.id} asks for notice of ${a3}: it takes booked changes only`}}),s2=openingsText(r2.openings,
a2),c2=s2===""?"none in the next 400 days fits":`next: ${s2}`;return only$1(finding(t2.path,{code:o2[0]?.code??"GV304",status:"unmet",message:o2.map(({text:e3})=>e3).
join("; "),unblock:`book an occurrence: contract-check request writes the file (${c2})`,nextChangeAt:n2.nextTransition}))}function waiting({contract:e2,openings:{
openings:t2},facts:n2},r2,i2){let a2=t2.length===0?"book an occurrence with contract-check request":`wait for ${openingsText(t2,n2)}`;return only$1(finding(e2.path,
{...r2,status:"waiting",unblock:a2,until:i2,nextChangeAt:i2}))}function nothingFits(e2,t2,n2){return{code:"GV309",status:"unmet",message:`${e2} No window that f\
its opens within the next 400 days${t2.length===0?"":` (${passedTexts(t2,n2).join("; ")})`}.`,unblock:"the calendar's owners must add an occurrence, or book one\
 early enough with contract-check request"}}function windowFindings(e2,t2){let{calendar:n2}=e2;if(!n2||n2.windows.length===0)return only$1(finding(t2.path,{code:"\
GV309",status:"unmet",message:"it needs an open window, and the governed branch defines none",unblock:"add one under windows: in contract-check.yaml (contract-c\
heck calendar shows what it means)"}));let{request:r2}=t2,i2=r2?.request.window;if(!i2)return openWindowFindings({...e2,calendar:n2},t2);let a2=findOccurrence(n2,
i2.id,i2.occurrence);if("fault"in a2){let e3=`${r2.request.id} books an occurrence that does not exist: ${a2.fault.message}`;return only$1(finding(t2.path,{code:"\
GV305",status:"unmet",message:e3,unblock:"write another occurrence: contract-check calendar --next 10 lists them"}))}let{occurrence:o2}=a2;return{findings:[bookedFinding(
{...e2,calendar:n2},t2,o2,r2)],approvers:approversOf([o2])}}function bookedFinding(e2,t2,n2,r2){let{path:i2}=t2,{id:a2}=r2.request,o2=guardOf(e2,t2),s2=n2.closes-
n2.opens;if(o2.kind==="recovery"&&o2.millis>=s2){let a3=`${n2.id} is open for ${formatDuration(s2)}, and ${o2.because} take ${formatDuration(o2.millis)}`,c3=`sh\
orten rollout: or rollback: of ${r2.file}, or ${rebookText(e2,t2)}`;return finding(i2,{code:Ot.recovery,status:"unmet",message:a3,unblock:c3})}let{status:c2,reasons:l2,
validUntil:u2}=standingOf(e2.calendar,t2.query,n2,bookingFacts(e2,r2,o2)),[d2]=l2,f2=spanText(n2,e2.facts),p2={until:u2,nextChangeAt:u2};switch(c2){case"open":return metFinding(
i2,{code:"GV300",message:`${a2} is booked into ${n2.id}, which is open: ${f2}`,...p2,restsOn:"open-window"});case"later":return finding(i2,{code:"GV302",status:"\
waiting",message:`${a2} is booked into ${n2.id}: ${f2}`,unblock:"nothing to do but wait: the status turns green by itself when the window opens",...p2});case"cl\
osing":return finding(i2,{code:Ot[o2.kind],status:"waiting",message:`${d2?.message??""} (${o2.because})`,unblock:rebookText(e2,t2),...p2});default:return finding(
i2,{code:d2?.code??"GV305",status:"unmet",message:l2.map(e3=>e3.message).join(" "),unblock:rebookText(e2,t2)})}}function bookingFacts({facts:e2,needs:t2,ledger:n2},r2,i2){
let{id:a2}=r2.request,o2=t2.booked.find(({request:e3,file:t3})=>e3.id===a2&&t3===r2.file),s2=o2&&bookingOf(o2.request)===bookingOf(r2.request)?e2.bookedAt?.get(
a2):void 0;return{now:t2.now,...s2!==void 0&&{bookedAt:s2},...n2&&{ledger:n2},change:o2?a2:e2.change??a2,closeGuard:i2.millis}}function rebookText(e2,t2){let n2=nextOf(
e2,t2);return`book another occurrence in the request (${n2===""?"no occurrence in the next 400 days fits":`next: ${n2}`})`}function subjectOf(e2,t2){if(t2.kind!==
"contract")return{case:t2,context:e2,course:{kind:"ordinary"},signOffs:t2.signOffs,calendar:Dt};let n2=courseOf(e2,t2),r2=n2.kind==="ordinary"?calendarFindings(
e2,t2):Dt;return{case:t2,context:e2,course:n2,calendar:r2,signOffs:signOffsOf(e2,t2,n2,r2)}}function courseOf({needs:e2,facts:t2},n2){let r2=emergencyOf(e2,n2,t2.
zone),i2=r2&&"exception"in r2?r2.exception:revertOf(e2,t2,n2);return i2&&n2.level!=="free"?i2:n2.level==="forbidden"?{kind:"forbidden"}:{kind:"ordinary",...r2&&
"refused"in r2&&{refused:r2.refused}}}function signOffsOf(e2,t2,n2,{approvers:r2}){switch(n2.kind){case"forbidden":return[];case"revert":return merged(n2.signOffs);case"\
emergency":return merged([...n2.signOffs,...placesOf(t2).flatMap(t3=>freezeBoards(e2,t3))]);case"ordinary":return[...t2.signOffs,...r2.map(approverGroup)]}}function approverGroup({
window:e2,owners:t2}){let n2=`approvers: of ${e2}`;return{kind:"approver",speaksFor:[{kind:"approver",window:e2}],owners:t2,count:1,changes:[],because:n2}}function calendarFindings(e2,t2){
let r2=n.Kt(t2.level,"window-and-sign-off")?windowFindings:freezeFindings,{findings:i2,approvers:a2}=strictestOf(placesOf(t2).map(t3=>r2(e2,t3)));return{findings:withStaleCalendars(
e2,withUncountedLandings(e2,i2),t2),approvers:a2}}const Qt=["met","waiting","unverifiable","unmet"];function strictestOf(e2){let worst=({findings:e3})=>Math.max(
0,...e3.map(({status:e4})=>Qt.indexOf(e4))),[t2=Dt]=[...e2].sort((e3,t3)=>worst(t3)-worst(e3));if(worst(t2)>0)return t2;let n2=e2.flatMap(({findings:e3})=>e3.map(
({until:e4})=>e4)).filter(e3=>e3!==null),r2=n2.length===0?null:Math.min(...n2);return{findings:(e2.find(({findings:e3})=>e3.length>0)??t2).findings.map(e3=>({...e3,
until:r2,nextChangeAt:r2})),approvers:[...new Map(e2.flatMap(({approvers:e3})=>e3.map(e4=>[e4.window,e4]))).values()]}}async function decide(e2,t2){let n2=calendarContextOf(
e2,t2),r2=e2.cases.map(e3=>subjectOf(n2,e3)),i2=await tallyOf(e2,t2,r2.flatMap(e3=>e3.signOffs.map(t3=>[e3.case,t3]))),a2=r2.flatMap(e3=>findingsOf(e3,i2));return{
status:statusOf$1(e2,t2,a2),enforce:enforcementOf(e2),reasons:reasonsOf(r2,i2,a2,n2),requirements:a2.filter(isReported).map(reportRequirement),...timesOf$1(r2,a2,
e2.now)}}function findingsOf(e2,t2){return Zt.flatMap(({dimension:n2,find:r2})=>r2(e2,t2).map(t3=>({...t3,dimension:n2,enforced:t3.enforced&&reaches(e2.case.enforce,
n2)})))}function reaches(e2,t2){return e2==="full"||e2==="sign-off"&&t2!=="time"}function isReported({restsOn:e2,status:t2}){return e2!=="no-freeze"||t2!=="met"}
function reportRequirement(e2){let{code:t2,dimension:n2,contract:r2,changes:i2,owners:a2,status:o2,unblock:s2,command:c2,enforced:l2}=e2;return{code:t2,dimension:n2,
contract:r2,changes:i2,owners:a2,status:o2,message:`${l2||o2==="met"?"":"not enforced yet: "}${e2.message}`,unblock:s2,...c2!==void 0&&{command:c2}}}function statusOf$1({
policy:e2,faults:t2},{ungoverned:n2},r2){let i2=r2.filter(({enforced:e3})=>e3),has=e3=>i2.some(t3=>t3.status===e3);return e2.configured?t2.some(({enforce:e3})=>e3!==
"report")?"fault":has("unmet")?"refused":has("unverifiable")?"unverifiable":has("waiting")?"waiting":n2!==void 0||t2.length>0||r2.some(({status:e3})=>e3!=="met")?
"neutral":"pass":"neutral"}function enforcementOf({policy:e2,cases:t2,faults:n2}){let r2=[...t2,...n2].map(({enforce:e3})=>e3);return r2.length===0?widestEnforcement(
e2):strictest(r2)}function timesOf$1(e2,t2,n2){let r2=[...t2.map(({until:e3})=>e3),...e2.flatMap(({case:e3})=>e3.kind==="contract"?e3.endsAt:[]),...e2.map(({course:e3})=>"\
until"in e3?e3.until:null)],i2=t2.map(({nextChangeAt:e3})=>e3);return{validUntil:earliestAfter(r2,n2),nextTransition:earliestAfter(i2,n2)}}function earliestAfter(e2,t2){
let n2=e2.filter(e3=>e3!==null&&e3>t2&&Number.isFinite(e3));return n2.length===0?null:Math.min(...n2)}const $t=[["GV100","What the change needs","The row of the\
 table that the change falls under, with who is hurt and the risk.","See the requirements below it."],["GV112","A team has nobody who can sign","Every change of\
 what it owns would be stuck.","List its members under teams:, or ask GitHub with {github: true}."],["GV113","Elements without an owner of their own","They fall\
 to the contract's owner. That is fine, as long as somebody meant it.","Add element globs where another team should decide."],["GV114","An entry names no file",
"Its rules apply to nothing: a glob with a typing error, or a contract that moved.","Correct the glob, or remove the entry."],["GV115","An element glob names no\
thing","Its owner, tags or freeze apply to nothing: a name with a typing error, or an element that was renamed.","Correct the name; in globs `*` stands for one \
name and `**` for any number of them."],["GV116","Two files of the configuration say different things of a contract","Only one of them counts, and nobody sees w\
hich: the file that is read last (contract-check.yaml, then governance/ by name).","Say it in one file, or narrow the globs so that only one entry names the con\
tract."],["GV120","A consumer reads a contract that nobody declares","Its break would never be noticed.","Correct the contract's id or path."],["GV121","A reade\
r schema does not exist","The consumer's break cannot be computed, so its owner is asked every time.","Correct the path, or name the fields it reads."],["GV122",
"A consumer reads an element that its contract does not have","A break of what it really reads would never be noticed.","Correct the name under fields:, or remo\
ve it if the consumer reads it no longer."],["GV131","A new element looks like personal data and has no tag","Tags pull in boards and raise the risk; a new e-ma\
il address that nobody tags passes by all of them. It is told where a change is compared (`check`, `simulate`, the Action), because only there is an element new\
, and only where the policy tags anything. A contract that is new as a whole is not searched.","Add a line with tags: under elements: of the contract on the gov\
erned branch; give it a tag such as public where it is harmless."],["GV140","A change request says no way back","The policy asks for a rollback plan; `lint` fin\
ds that it is missing before people are asked to sign (there the change is refused with GV102).","Write rollback: with steps: and what each does, or change requ\
ests: require: of the policy."],["GV142","A rollback script does not exist","At 3 a.m. somebody will look for it.","Add the script, or correct its path."],["GV1\
44","A change request is about a contract that does not exist","It would hold a slot of a window that nobody can use; so it holds none.","Correct the path or th\
e id under contracts:, or delete the request."],["GV160","Another booked change is for the same contract","Whoever lands second meets another base than the one \
that was signed: its sign-offs are stale, at the worst hour.","Agree with the other request's people on who lands first, or merge the two changes."],["GV173","T\
he order of versions is unusual","A version below one that has landed is compared with what is before it, or, where nothing is, with what comes after it; of two\
 that come at once, the second is compared with the first and with the last that has landed. It holds nothing up.","Nothing to do where it is meant: a hotfix of\
 an older line looks so."],["GV175","The versions of a contract are not counted in one way","1-0-0 and 2.1.0 have no order, so nobody can tell which one comes b\
efore a new one.","Say versioning: in the entry, and rename the versions that are counted otherwise, or leave them out with ignore:."],["GV176","A checkpoint is\
 no version","A checkpoint that is none of the versions cuts nothing off: all of them count.","Correct checkpoint: in the entry, or remove it."],["GV180","A dec\
laration has not been checked for long","Owners and consumers drift; recheckEvery: asks somebody to look.","Check it, and set reviewed: to today."],["GV190","Ex\
cused","A waiver, or open enums, takes this change out of the promise. What a waiver excuses still breaks whom it breaks: freezes and the sign-offs of consumers\
 hold.","Nothing to do; a waiver ends by itself."],["GV191","A waiver has expired","It excuses nothing any more.","Remove it, or have it approved again with a n\
ew date."],["GV192","A waiver runs out soon","When it ends, what it let pass is refused again, in whichever proposal comes next.","Mend what it lets pass, or re\
new it with a new reason."],["GV414","A sign-off file does not count","Its signature is missing, forged, made for something else, or made with an unknown key.",
"Let its signer run `contract-check sign` again."]],en=[["GV001","The file is not YAML or JSON","A governance file that cannot be read governs nothing, so the r\
un stops instead of guessing.","Repair the place that the message names."],["GV002","Unknown key","A misspelt key would be silently ignored, and with it the rul\
e that somebody wrote.","Use the key that the message suggests; `contract-check schema config` prints all of them."],["GV003","A value of the wrong kind","The v\
alue cannot mean what its key asks for.","Write a value of the form that the message names."],["GV004","A key is missing","Without it the entry has no meaning.",
"Add the key."],["GV005","Written twice","Two values for one thing need a rule for which one wins, and nobody remembers it.","Keep one."],["GV006","An id or nam\
e is used twice","Requests, consumers and windows refer to ids; they must name one thing.","Rename one of the two."],["GV007","An unknown team or board","A typi\
ng error here makes a contract unapprovable, or approvable by strangers.","Use the name that the message suggests, or declare it under teams: or boards:."],["GV\
008","A governance file cannot be used","Links, binary files and files under the wrong name are refused: they could point anywhere, or silently govern nothing.",
"Put an ordinary file of the expected name in its place."],["GV010","Nothing is enforced yet","The governed branch has no configuration; a proposal cannot bring\
 one in for itself.","Merge a contract-check.yaml: the README shows the smallest one, `contract-check schema config` what may stand in it."],["GV011","The targe\
t branch is not governed","What passes here must not count on the governed branch, where other rules hold.","Aim the pull request at the governed branch."],["GV\
013","A proposed contract does not parse","Nobody can judge or sign what no decoder can read.","Repair the contract at the place that the message names."],["GV0\
14","The central configuration is not the pinned one","extends: with a sha256 accepts exactly that file.","Update the pin after reading what changed, or restore\
 the file."],["GV017","Not enforced yet","There is no configuration on the governed branch, so the Action tells and does not gate.","Merge a contract-check.yaml\
 into the governed branch."],["GV018","A file is named as a contract, and no format recognises it","Whoever wrote the entry expects it to be judged; passing it \
in silence would be a false promise.","Give the entry a format:, narrow its files:, or name the file under ignore:."],["GV020","A promise is broken","No configu\
ration says who may permit it, so every contract must keep its promise.","Make the change compatible, declare the promise that you mean with --mode, or govern t\
he contract with a contract-check.yaml."],["GV021","A promise could not be decided","What cannot be decided never counts as kept.","See the change for what coul\
d not be decided, and simplify it."]];var tn=e.n({governanceCodes:()=>rn});const nn=[...[...en,...$t].map(([e2,t2,n2,r2])=>({code:e2,title:t2,why:n2,remedy:r2})),
...Zt.flatMap(e2=>e2.pages),...Object.entries(Ht).map(([e2,t2])=>({code:e2,...t2}))],rn=new Map(nn.toSorted(n.Bt(({code:e2})=>e2)).map(e2=>[e2.code,e2]));var an=e.
n({assessNeeds:()=>assessNeeds,bookingOf:()=>bookingOf,contradictionOn:()=>contradictionOn,decide:()=>decide,declaredVersions:()=>declaredVersions,governanceCodes:()=>rn,
readPolicy:()=>readPolicy,readRequests:()=>readRequests,readSignOffs:()=>readSignOffs,scopeOf:()=>scopeOf,versionPlace:()=>versionPlace}),on=e.n({commitsBetween:()=>commitsBetween});
async function commitsBetween(e2,n2,r2){let i2=[r2,...n2.map(e3=>`^${e3}`)],a2=await authorships({cwd:e2},sn,i2),o2=[...a2.values()].filter(({parents:e3})=>e3.length>
1),s2=await t.B(e2,o2.map(({id:e3})=>e3));for(let t2 of o2){let n3=s2.includes(t2.id)?t2.paths:await pathsOfMerge(e2,t2);a2.set(t2.id,{...t2,paths:n3})}return[...a2.
values()]}const sn="-m";async function changedBy(e2,t2,n2){let r2=(await authorships({cwd:e2},"-m",["--no-walk",t2])).get(t2);return r2?n2==="every-parent"?r2.paths:
pathsOfMerge(e2,r2):[]}async function pathsOfMerge(e2,{id:t2,parents:n2,paths:r2}){return n2.length===2?mergedAgain(e2,t2,n2).catch(()=>r2):r2}async function mergedAgain(e2,n2,r2){
return withoutFiles(e2,async e3=>{let i2=await authorships(e3,"--remerge-diff",["--no-walk",n2]),a2=await t.Ot(["merge-tree","--write-tree","--name-only","--no-\
messages","-z",...r2],{...e3,accept:[1]}),[,...o2]=t.At(a2).filter(Boolean);return[...new Set([...i2.get(n2)?.paths??[],...o2])]})}async function withoutFiles(e2,n2){
let r2=await(0,a.mkdtemp)((0,i.join)((0,c.tmpdir)(),"contract-check-"));try{return await n2({cwd:r2,env:{GIT_DIR:(await t.kt(["rev-parse","--absolute-git-dir"],
{cwd:e2})).replace(/\n$/,""),GIT_WORK_TREE:r2,GIT_INDEX_FILE:(0,i.join)(r2,"none")}})}finally{await(0,a.rm)(r2,{recursive:!0,force:!0})}}const cn=["%H","%P","%a\
e","%ce","%B"];async function authorships(e2,n2,r2){let i2=["-z",n2,"--raw","--no-abbrev","--no-renames","--no-show-signature",`--format=${cn.join("%x00")}`],a2=t.
At(await t.Ot(["log",...i2,...r2,"--"],e2)),o2=new Map,s2=[];for(let e3=0;e3<a2.length;e3+=1){let t2=(a2[e3]??"").replace(/^\n/,"");if(t2.startsWith(":"))s2.push(
a2[e3+=1]??"");else if(/^[0-9a-f]{40,64}$/.test(t2)){let[n3="",r3="",i3="",c2=""]=a2.slice(e3+1,e3+cn.length);e3+=cn.length-1;let l2=[r3,...isGitHubItself(i3)?[]:
[i3],...coAuthors(c2)];s2=o2.get(t2)?.paths??[];let u2={parents:n3.split(" ").filter(Boolean),emails:[...new Set(l2)]};o2.set(t2,{id:t2,...u2,paths:s2})}else if(t2!==
"")throw Error(`git log answered with ${JSON.stringify(t2.slice(0,80))}`)}return o2}function coAuthors(e2){return[...e2.matchAll(/^co-authored-by:[^<\n]*<([^>\n]+)>/gim)].
map(([,e3=""])=>e3.trim())}function isGitHubItself(e2){return e2.toLowerCase()==="noreply@github.com"}function memorySnapshot(e2,r2){let i2=new Map(Object.entries(
r2)),a2=new Map([...i2.keys()].map(e3=>[e3,{oid:void 0,mode:"100644"}]));return{side:e2,entries:t._t(a2),load:()=>Promise.resolve(),read(e3){let t2=i2.get(e3);return t2===
void 0?{fault:"the file does not exist"}:{text:t2}},starts(e3){let n2=[...e3].flatMap(e4=>{let n3=i2.get(e4);return n3===void 0?[]:[[e4,n3.slice(0,t.at)]]});return Promise.
resolve(new Map(n2))},bytes(e3){let t2=i2.get(e3);return Promise.resolve(t2===void 0?void 0:new TextEncoder().encode(t2))},mentioning(e3,t2,r3){let a3=n.St(e3,r3),
o2=[...i2].filter(([e4,n2])=>t2.some(t3=>e4.endsWith(t3))&&a3(n2)).map(([e4])=>e4);return Promise.resolve(o2)}}}var ln=e.n({default:()=>Er}),un=class Binary{static fromString(e2){
return new Binary(e2)}constructor(e2){this.value=e2}icaltype="binary";decodeValue(){return this._b64_decode(this.value)}setEncodedValue(e2){this.value=this._b64_encode(
e2)}_b64_encode(e2){let t2="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=",n2,r2,i2,a2,o2,s2,c2,l2,u2=0,d2=0,f2="",p2=[];if(!e2)return e2;do
n2=e2.charCodeAt(u2++),r2=e2.charCodeAt(u2++),i2=e2.charCodeAt(u2++),l2=n2<<16|r2<<8|i2,a2=l2>>18&63,o2=l2>>12&63,s2=l2>>6&63,c2=l2&63,p2[d2++]=t2.charAt(a2)+t2.
charAt(o2)+t2.charAt(s2)+t2.charAt(c2);while(u2<e2.length);f2=p2.join("");let h2=e2.length%3;return(h2?f2.slice(0,h2-3):f2)+"===".slice(h2||3)}_b64_decode(e2){let t2="\
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=",n2,r2,i2,a2,o2,s2,c2,l2,u2=0,d2=0,f2="",p2=[];if(!e2)return e2;e2+="";do a2=t2.indexOf(e2.charAt(
u2++)),o2=t2.indexOf(e2.charAt(u2++)),s2=t2.indexOf(e2.charAt(u2++)),c2=t2.indexOf(e2.charAt(u2++)),l2=a2<<18|o2<<12|s2<<6|c2,n2=l2>>16&255,r2=l2>>8&255,i2=l2&255,
s2==64?p2[d2++]=String.fromCharCode(n2):c2==64?p2[d2++]=String.fromCharCode(n2,r2):p2[d2++]=String.fromCharCode(n2,r2,i2);while(u2<e2.length);return f2=p2.join(
""),f2}toString(){return this.value}};const dn=/([PDWHMTS]{1,1})/,fn=["weeks","days","hours","minutes","seconds","isNegative"];var pn=class Duration{static fromSeconds(e2){
return new Duration().fromSeconds(e2)}static isValueString(e2){return e2[0]==="P"||e2[1]==="P"}static fromString(e2){let t2=0,n2=Object.create(null),r2=0;for(;(t2=
e2.search(dn))!==-1;){let i2=e2[t2],a2=e2.slice(0,Math.max(0,t2));e2=e2.slice(t2+1),r2+=parseDurationChunk(i2,a2,n2)}if(r2<2)throw Error('invalid duration value\
: Not enough duration components in "'+e2+'"');return new Duration(n2)}static fromData(e2){return new Duration(e2)}constructor(e2){this.wrappedJSObject=this,this.
fromData(e2)}weeks=0;days=0;hours=0;minutes=0;seconds=0;isNegative=!1;icalclass="icalduration";icaltype="duration";clone(){return Duration.fromData(this)}toSeconds(){
let e2=this.seconds+60*this.minutes+3600*this.hours+86400*this.days+604800*this.weeks;return this.isNegative?-e2:e2}fromSeconds(e2){let t2=Math.abs(e2);return this.
isNegative=e2<0,this.days=trunc(t2/86400),this.days%7==0?(this.weeks=this.days/7,this.days=0):this.weeks=0,t2-=(this.days+7*this.weeks)*86400,this.hours=trunc(t2/
3600),t2-=this.hours*3600,this.minutes=trunc(t2/60),t2-=this.minutes*60,this.seconds=t2,this}fromData(e2){for(let t2 of fn)this[t2]=e2&&t2 in e2?e2[t2]:0}reset(){
this.isNegative=!1,this.weeks=0,this.days=0,this.hours=0,this.minutes=0,this.seconds=0}compare(e2){let t2=this.toSeconds(),n2=e2.toSeconds();return(t2>n2)-(t2<n2)}normalize(){
this.fromSeconds(this.toSeconds())}toString(){if(this.toSeconds()==0)return"PT0S";{let e2="";this.isNegative&&(e2+="-"),e2+="P";let t2=!1;return this.weeks?this.
days||this.hours||this.minutes||this.seconds?e2+=this.weeks*7+this.days+"D":(e2+=this.weeks+"W",t2=!0):this.days&&(e2+=this.days+"D"),t2||(this.hours||this.minutes||
this.seconds)&&(e2+="T",this.hours&&(e2+=this.hours+"H"),this.minutes&&(e2+=this.minutes+"M"),this.seconds&&(e2+=this.seconds+"S")),e2}}toICALString(){return this.
toString()}};function parseDurationChunk(e2,t2,n2){let r2;switch(e2){case"P":n2.isNegative=!!(t2&&t2==="-");break;case"D":r2="days";break;case"W":r2="weeks";break;case"\
H":r2="hours";break;case"M":r2="minutes";break;case"S":r2="seconds";break;default:return 0}if(r2){if(!t2&&t2!==0)throw Error('invalid duration value: Missing nu\
mber before "'+e2+'"');let i2=parseInt(t2,10);if(isStrictlyNaN(i2))throw Error('invalid duration value: Invalid number "'+t2+'" before "'+e2+'"');n2[r2]=i2}return 1}
var mn=class Period{static fromString(e2,t2){let n2=e2.split("/");if(n2.length!==2)throw Error('Invalid string value: "'+e2+'" must contain a "/" char.');let r2={
start:T.fromDateTimeString(n2[0],t2)},i2=n2[1];return pn.isValueString(i2)?r2.duration=pn.fromString(i2):r2.end=T.fromDateTimeString(i2,t2),new Period(r2)}static fromData(e2){
return new Period(e2)}static fromJSON(e2,t2,n2){function fromDateOrDateTimeString(e3,t3){return n2?T.fromString(e3,t3):T.fromDateTimeString(e3,t3)}return pn.isValueString(
e2[1])?Period.fromData({start:fromDateOrDateTimeString(e2[0],t2),duration:pn.fromString(e2[1])}):Period.fromData({start:fromDateOrDateTimeString(e2[0],t2),end:fromDateOrDateTimeString(
e2[1],t2)})}constructor(e2){if(this.wrappedJSObject=this,e2&&"start"in e2){if(e2.start&&!(e2.start instanceof T))throw TypeError(".start must be an instance of \
ICAL.Time");this.start=e2.start}if(e2&&e2.end&&e2.duration)throw Error("cannot accept both end and duration");if(e2&&"end"in e2){if(e2.end&&!(e2.end instanceof T))
throw TypeError(".end must be an instance of ICAL.Time");this.end=e2.end}if(e2&&"duration"in e2){if(e2.duration&&!(e2.duration instanceof pn))throw TypeError(".\
duration must be an instance of ICAL.Duration");this.duration=e2.duration}}start=null;end=null;duration=null;icalclass="icalperiod";icaltype="period";clone(){return Period.
fromData({start:this.start?this.start.clone():null,end:this.end?this.end.clone():null,duration:this.duration?this.duration.clone():null})}getDuration(){return this.
duration?this.duration:this.end.subtractDate(this.start)}getEnd(){if(this.end)return this.end;{let e2=this.start.clone();return e2.addDuration(this.duration),e2}}compare(e2){
return e2.compare(this.start)<0?1:e2.compare(this.getEnd())>0?-1:0}toString(){return this.start+"/"+(this.end||this.duration)}toJSON(){return[this.start.toString(),
(this.end||this.duration).toString()]}toICALString(){return this.start.toICALString()+"/"+(this.end||this.duration).toICALString()}},T=class Time{static _dowCache={};static _wnCache={};static daysInMonth(e2,t2){
let n2=[0,31,28,31,30,31,30,31,31,30,31,30,31],r2=30;return e2<1||e2>12||(r2=n2[e2],e2==2&&(r2+=Time.isLeapYear(t2))),r2}static isLeapYear(e2){return e2<=1752?e2%
4==0:e2%4==0&&e2%100!=0||e2%400==0}static fromDayOfYear(e2,t2){let n2=t2,r2=e2,i2=new Time;i2.auto_normalize=!1;let a2=+!!Time.isLeapYear(n2);if(r2<1)return n2--,
a2=+!!Time.isLeapYear(n2),r2+=Time.daysInYearPassedMonth[a2][12],Time.fromDayOfYear(r2,n2);if(r2>Time.daysInYearPassedMonth[a2][12])return a2=+!!Time.isLeapYear(
n2),r2-=Time.daysInYearPassedMonth[a2][12],n2++,Time.fromDayOfYear(r2,n2);i2.year=n2,i2.isDate=!0;for(let e3=11;e3>=0;e3--)if(r2>Time.daysInYearPassedMonth[a2][e3]){
i2.month=e3+1,i2.day=r2-Time.daysInYearPassedMonth[a2][e3];break}return i2.auto_normalize=!0,i2}static fromStringv2(e2){return new Time({year:parseInt(e2.slice(
0,4),10),month:parseInt(e2.slice(5,7),10),day:parseInt(e2.slice(8,10),10),isDate:!0})}static fromDateString(e2){return new Time({year:strictParseInt(e2.slice(0,
4)),month:strictParseInt(e2.slice(5,7)),day:strictParseInt(e2.slice(8,10)),isDate:!0})}static fromDateTimeString(e2,t2){if(e2.length<19)throw Error('invalid dat\
e-time value: "'+e2+'"');let n2,r2;e2.slice(-1)==="Z"?n2=O.utcTimezone:t2&&(r2=t2.getParameter("tzid"),t2.parent&&(t2.parent.name==="standard"||t2.parent.name===
"daylight"?n2=O.localTimezone:r2&&(n2=t2.parent.getTimeZoneByID(r2))));let i2={year:strictParseInt(e2.slice(0,4)),month:strictParseInt(e2.slice(5,7)),day:strictParseInt(
e2.slice(8,10)),hour:strictParseInt(e2.slice(11,13)),minute:strictParseInt(e2.slice(14,16)),second:strictParseInt(e2.slice(17,19))};return r2&&!n2&&(i2.timezone=
r2),new Time(i2,n2)}static fromString(e2,t2){return e2.length>10?Time.fromDateTimeString(e2,t2):Time.fromDateString(e2)}static fromJSDate(e2,t2){return new Time().
fromJSDate(e2,t2)}static fromData=function(e2,t2){return new Time().fromData(e2,t2)};static now(){return Time.fromJSDate(new Date,!1)}static weekOneStarts(e2,t2){
let n2=Time.fromData({year:e2,month:1,day:1,isDate:!0}),r2=n2.dayOfWeek(),i2=t2||Time.DEFAULT_WEEK_START;return r2>Time.THURSDAY&&(n2.day+=7),i2>Time.THURSDAY&&
(n2.day-=7),n2.day-=r2-i2,n2}static getDominicalLetter(e2){let t2="GFEDCBA",n2=(e2+(e2/4|0)+(e2/400|0)-(e2/100|0)-1)%7;return Time.isLeapYear(e2)?t2[(n2+6)%7]+t2[n2]:
t2[n2]}static#e=null;static get epochTime(){return this.#e||=Time.fromData({year:1970,month:1,day:1,hour:0,minute:0,second:0,isDate:!1,timezone:"Z"}),this.#e}static _cmp_attr(e2,t2,n2){
return e2[n2]>t2[n2]?1:e2[n2]<t2[n2]?-1:0}static daysInYearPassedMonth=[[0,31,59,90,120,151,181,212,243,273,304,334,365],[0,31,60,91,121,152,182,213,244,274,305,
335,366]];static SUNDAY=1;static MONDAY=2;static TUESDAY=3;static WEDNESDAY=4;static THURSDAY=5;static FRIDAY=6;static SATURDAY=7;static DEFAULT_WEEK_START=2;constructor(e2,t2){
this.wrappedJSObject=this,this._time=Object.create(null),this._time.year=0,this._time.month=1,this._time.day=1,this._time.hour=0,this._time.minute=0,this._time.
second=0,this._time.isDate=!1,this.fromData(e2,t2)}icalclass="icaltime";_cachedUnixTime=null;get icaltype(){return this.isDate?"date":"date-time"}zone=null;_pendingNormalization=!1;get year(){
return this._getTimeAttr("year")}set year(e2){this._setTimeAttr("year",e2)}get month(){return this._getTimeAttr("month")}set month(e2){this._setTimeAttr("month",
e2)}get day(){return this._getTimeAttr("day")}set day(e2){this._setTimeAttr("day",e2)}get hour(){return this._getTimeAttr("hour")}set hour(e2){this._setTimeAttr(
"hour",e2)}get minute(){return this._getTimeAttr("minute")}set minute(e2){this._setTimeAttr("minute",e2)}get second(){return this._getTimeAttr("second")}set second(e2){
this._setTimeAttr("second",e2)}get isDate(){return this._getTimeAttr("isDate")}set isDate(e2){this._setTimeAttr("isDate",e2)}_getTimeAttr(e2){return this._pendingNormalization&&=
(this._normalize(),!1),this._time[e2]}_setTimeAttr(e2,t2){e2==="isDate"&&t2&&!this._time.isDate&&this.adjust(0,0,0,0),this._cachedUnixTime=null,this._pendingNormalization=
!0,this._time[e2]=t2}clone(){return new Time(this._time,this.zone)}reset(){this.fromData(Time.epochTime),this.zone=O.utcTimezone}resetTo(e2,t2,n2,r2,i2,a2,o2){this.
fromData({year:e2,month:t2,day:n2,hour:r2,minute:i2,second:a2,zone:o2})}fromJSDate(e2,t2){return e2?t2?(this.zone=O.utcTimezone,this.year=e2.getUTCFullYear(),this.
month=e2.getUTCMonth()+1,this.day=e2.getUTCDate(),this.hour=e2.getUTCHours(),this.minute=e2.getUTCMinutes(),this.second=e2.getUTCSeconds()):(this.zone=O.localTimezone,
this.year=e2.getFullYear(),this.month=e2.getMonth()+1,this.day=e2.getDate(),this.hour=e2.getHours(),this.minute=e2.getMinutes(),this.second=e2.getSeconds()):this.
reset(),this._cachedUnixTime=null,this}fromData(e2,t2){if(e2)for(let[t3,n2]of Object.entries(e2))t3!=="icaltype"&&(this[t3]=n2);if(t2&&(this.zone=t2),e2&&!("isD\
ate"in e2)?this.isDate=!("hour"in e2):e2&&"isDate"in e2&&(this.isDate=e2.isDate),e2&&"timezone"in e2){let t3=yn.get(e2.timezone);this.zone=t3||O.localTimezone}return e2&&
"zone"in e2&&(this.zone=e2.zone),this.zone||=O.localTimezone,this._cachedUnixTime=null,this}dayOfWeek(e2){let t2=e2||Time.SUNDAY,n2=(this.year<<12)+(this.month<<
8)+(this.day<<3)+t2;if(n2 in Time._dowCache)return Time._dowCache[n2];let r2=this.day,i2=this.month+(this.month<3?12:0),a2=this.year-+(this.month<3),o2=r2+a2+trunc(
(i2+1)*26/10)+trunc(a2/4);return o2+=trunc(a2/100)*6+trunc(a2/400),o2=(o2+7-t2)%7+1,Time._dowCache[n2]=o2,o2}dayOfYear(){let e2=+!!Time.isLeapYear(this.year);return Time.
daysInYearPassedMonth[e2][this.month-1]+this.day}startOfWeek(e2){let t2=e2||Time.SUNDAY,n2=this.clone();return n2.day-=(this.dayOfWeek()+7-t2)%7,n2.isDate=!0,n2.
hour=0,n2.minute=0,n2.second=0,n2}endOfWeek(e2){let t2=e2||Time.SUNDAY,n2=this.clone();return n2.day+=(7-this.dayOfWeek()+t2-Time.SUNDAY)%7,n2.isDate=!0,n2.hour=
0,n2.minute=0,n2.second=0,n2}startOfMonth(){let e2=this.clone();return e2.day=1,e2.isDate=!0,e2.hour=0,e2.minute=0,e2.second=0,e2}endOfMonth(){let e2=this.clone();
return e2.day=Time.daysInMonth(e2.month,e2.year),e2.isDate=!0,e2.hour=0,e2.minute=0,e2.second=0,e2}startOfYear(){let e2=this.clone();return e2.day=1,e2.month=1,
e2.isDate=!0,e2.hour=0,e2.minute=0,e2.second=0,e2}endOfYear(){let e2=this.clone();return e2.day=31,e2.month=12,e2.isDate=!0,e2.hour=0,e2.minute=0,e2.second=0,e2}startDoyWeek(e2){
let t2=e2||Time.SUNDAY,n2=this.dayOfWeek()-t2;return n2<0&&(n2+=7),this.dayOfYear()-n2}getDominicalLetter(){return Time.getDominicalLetter(this.year)}nthWeekDay(e2,t2){
let n2=Time.daysInMonth(this.month,this.year),r2,i2=t2,a2=0,o2=this.clone();if(i2>=0){o2.day=1,i2!=0&&i2--,a2=o2.day;let t3=e2-o2.dayOfWeek();t3<0&&(t3+=7),a2+=
t3,a2-=e2,r2=e2}else{o2.day=n2;let t3=o2.dayOfWeek();i2++,r2=t3-e2,r2<0&&(r2+=7),r2=n2-r2}return r2+=i2*7,a2+r2}isNthWeekDay(e2,t2){let n2=this.dayOfWeek();return t2===
0&&n2===e2||this.nthWeekDay(e2,t2)===this.day}weekNumber(e2){let t2=(this.year<<12)+(this.month<<8)+(this.day<<3)+e2;if(t2 in Time._wnCache)return Time._wnCache[t2];
let n2,r2=this.clone();r2.isDate=!0;let i2=this.year;r2.month==12&&r2.day>25?(n2=Time.weekOneStarts(i2+1,e2),r2.compare(n2)<0?n2=Time.weekOneStarts(i2,e2):i2++):
(n2=Time.weekOneStarts(i2,e2),r2.compare(n2)<0&&(n2=Time.weekOneStarts(--i2,e2)));let a2=trunc(r2.subtractDate(n2).toSeconds()/86400/7)+1;return Time._wnCache[t2]=
a2,a2}addDuration(e2){let t2=e2.isNegative?-1:1,n2=this.second,r2=this.minute,i2=this.hour,a2=this.day;n2+=t2*e2.seconds,r2+=t2*e2.minutes,i2+=t2*e2.hours,a2+=t2*
e2.days,a2+=t2*7*e2.weeks,this.second=n2,this.minute=r2,this.hour=i2,this.day=a2,this._cachedUnixTime=null}subtractDate(e2){let t2=this.toUnixTime()+this.utcOffset(),
n2=e2.toUnixTime()+e2.utcOffset();return pn.fromSeconds(t2-n2)}subtractDateTz(e2){let t2=this.toUnixTime(),n2=e2.toUnixTime();return pn.fromSeconds(t2-n2)}compare(e2){
if(e2 instanceof mn)return-1*e2.compare(this);{let t2=this.toUnixTime(),n2=e2.toUnixTime();return t2>n2?1:n2>t2?-1:0}}compareDateOnlyTz(e2,t2){let n2=this.convertToZone(
t2),r2=e2.convertToZone(t2),i2=0;return(i2=Time._cmp_attr(n2,r2,"year"))!=0||(i2=Time._cmp_attr(n2,r2,"month"))!=0||(i2=Time._cmp_attr(n2,r2,"day")),i2}convertToZone(e2){
let t2=this.clone(),n2=this.zone.tzid==e2.tzid;return!this.isDate&&!n2&&O.convert_time(t2,this.zone,e2),t2.zone=e2,t2}utcOffset(){return this.zone==O.localTimezone||
this.zone==O.utcTimezone?0:this.zone.utcOffset(this)}toICALString(){let e2=this.toString();return e2.length>10?G.icalendar.value["date-time"].toICAL(e2):G.icalendar.
value.date.toICAL(e2)}toString(){let e2=this.year+"-"+pad2(this.month)+"-"+pad2(this.day);return this.isDate||(e2+="T"+pad2(this.hour)+":"+pad2(this.minute)+":"+
pad2(this.second),this.zone===O.utcTimezone&&(e2+="Z")),e2}toJSDate(){return this.zone==O.localTimezone?this.isDate?new Date(this.year,this.month-1,this.day):new Date(
this.year,this.month-1,this.day,this.hour,this.minute,this.second,0):new Date(this.toUnixTime()*1e3)}_normalize(){return this._time.isDate&&(this._time.hour=0,this.
_time.minute=0,this._time.second=0),this.adjust(0,0,0,0),this}adjust(e2,t2,n2,r2,i2){let a2,o2,s2=0,c2=0,l2,u2,d2,f2,p2,h2=i2||this._time;if(h2.isDate||(l2=h2.second+
r2,h2.second=l2%60,a2=trunc(l2/60),h2.second<0&&(h2.second+=60,a2--),u2=h2.minute+n2+a2,h2.minute=u2%60,o2=trunc(u2/60),h2.minute<0&&(h2.minute+=60,o2--),d2=h2.
hour+t2+o2,h2.hour=d2%24,s2=trunc(d2/24),h2.hour<0&&(h2.hour+=24,s2--)),h2.month>12?c2=trunc((h2.month-1)/12):h2.month<1&&(c2=trunc(h2.month/12)-1),h2.year+=c2,
h2.month-=12*c2,f2=h2.day+e2+s2,f2>0)for(;p2=Time.daysInMonth(h2.month,h2.year),!(f2<=p2);)h2.month++,h2.month>12&&(h2.year++,h2.month=1),f2-=p2;else for(;f2<=0;)
h2.month==1?(h2.year--,h2.month=12):h2.month--,f2+=Time.daysInMonth(h2.month,h2.year);return h2.day=f2,this._cachedUnixTime=null,this}fromUnixTime(e2){this.zone=
O.utcTimezone;let t2=new Date(e2*1e3);this.year=t2.getUTCFullYear(),this.month=t2.getUTCMonth()+1,this.day=t2.getUTCDate(),this._time.isDate?(this.hour=0,this.minute=
0,this.second=0):(this.hour=t2.getUTCHours(),this.minute=t2.getUTCMinutes(),this.second=t2.getUTCSeconds()),this._cachedUnixTime=null}toUnixTime(){if(this._cachedUnixTime!==
null)return this._cachedUnixTime;let e2=this.utcOffset(),t2=Date.UTC(this.year,this.month-1,this.day,this.hour,this.minute,this.second-e2);return this._cachedUnixTime=
t2/1e3,this._cachedUnixTime}toJSON(){let e2=["year","month","day","hour","minute","second","isDate"],t2=Object.create(null),n2=0,r2=e2.length,i2;for(;n2<r2;n2++)
i2=e2[n2],t2[i2]=this[i2];return this.zone&&(t2.timezone=this.zone.tzid),t2}};const hn=/[^ \t]/,gn={"^'":'"',"^n":`
`,"^^":"^"};function parse(e2){let t2={},n2=t2.component=[];if(t2.stack=[n2],parse._eachLine(e2,function(e3,n3){parse._handleContentLine(n3,t2)}),t2.stack.length>
1)throw new ParserError("invalid ical body. component began but did not end");return t2=null,n2.length==1?n2[0]:n2}parse.property=function(e2,t2){let n2={component:[
[],[]],designSet:t2||G.defaultSet};return parse._handleContentLine(e2,n2),n2.component[1][0]},parse.component=function(e2){return parse(e2)};var ParserError=class extends Error{name=this.
constructor.name};parse.ParserError=ParserError,parse._handleContentLine=function(e2,t2){let n2=e2.indexOf(":"),r2=e2.indexOf(";"),i2,a2,o2,s2,c2={};r2!==-1&&n2!==
-1&&r2>n2&&(r2=-1);let l2;if(r2!==-1){if(o2=e2.slice(0,Math.max(0,r2)).toLowerCase(),l2=parse._parseParameters(e2.slice(Math.max(0,r2)),0,t2.designSet),l2[2]==-1)
throw new ParserError("Invalid parameters in '"+e2+"'");c2=l2[0];let n3;if(n3=typeof l2[1]=="string"?l2[1].length:l2[1].reduce((e3,t3)=>e3+t3.length,0),i2=n3+l2[2]+
r2,(a2=e2.slice(Math.max(0,i2)).indexOf(":"))!==-1)s2=e2.slice(Math.max(0,i2+a2+1));else throw new ParserError("Missing parameter value in '"+e2+"'")}else if(n2!==
-1){if(o2=e2.slice(0,Math.max(0,n2)).toLowerCase(),s2=e2.slice(Math.max(0,n2+1)),o2==="begin"){let e3=[s2.toLowerCase(),[],[]];t2.stack.length===1?t2.component.
push(e3):t2.component[2].push(e3),t2.stack.push(t2.component),t2.component=e3,t2.designSet||=G.getDesignSet(t2.component[0]);return}if(o2==="end"){t2.component=
t2.stack.pop();return}}else throw new ParserError('invalid line (no token ";" or ":") "'+e2+'"');let u2,d2=!1,f2=!1,p2,h2,S2;t2.designSet.propertyGroups&&o2.indexOf(
".")!==-1?(h2=o2.split("."),c2.group=h2[0],S2=h2[1]):S2=o2,S2 in t2.designSet.property&&(p2=t2.designSet.property[S2],"multiValue"in p2&&(d2=p2.multiValue),"str\
ucturedValue"in p2&&(f2=p2.structuredValue),s2&&"detectType"in p2&&(u2=p2.detectType(s2))),u2||="value"in c2?c2.value.toLowerCase():p2?p2.defaultType:"unknown",
delete c2.value;let oe2;d2&&f2?(s2=parse._parseMultiValue(s2,f2,u2,[],d2,t2.designSet,f2),oe2=[S2,c2,u2,s2]):d2?(oe2=[S2,c2,u2],parse._parseMultiValue(s2,d2,u2,
oe2,null,t2.designSet,!1)):f2?(s2=parse._parseMultiValue(s2,f2,u2,[],null,t2.designSet,f2),oe2=[S2,c2,u2,s2]):(s2=parse._parseValue(s2,u2,t2.designSet,!1),oe2=[
S2,c2,u2,s2]),t2.component[0]==="vcard"&&t2.component[1].length===0&&(o2!=="version"||s2!=="4.0")&&(t2.designSet=G.getDesignSet("vcard3")),t2.component[1].push(
oe2)},parse._parseValue=function(e2,t2,n2,r2){return t2 in n2.value&&"fromICAL"in n2.value[t2]?n2.value[t2].fromICAL(e2,r2):e2},parse._parseParameters=function(e2,t2,n2){
let r2=t2,i2=0,a2={},o2,s2,c2,l2=-1,u2,d2,f2;for(;i2!==!1&&(i2=e2.indexOf("=",i2+1))!==-1;){if(o2=e2.slice(r2+1,i2),o2.length==0)throw new ParserError("Empty pa\
rameter name in '"+e2+"'");if(s2=o2.toLowerCase(),f2=!1,d2=!1,u2=s2 in n2.param&&n2.param[s2].valueType?n2.param[s2].valueType:"text",s2 in n2.param&&(d2=n2.param[s2].
multiValue,n2.param[s2].multiValueSeparateDQuote&&(f2=parse._rfc6868Escape('"'+d2+'"'))),e2[i2+1]==='"'){if(l2=i2+2,i2=e2.indexOf('"',l2),d2&&i2!=-1){let t5=!0;
for(;t5;)e2[i2+1]==d2&&e2[i2+2]=='"'?i2=e2.indexOf('"',i2+3):t5=!1}if(i2===-1)throw new ParserError('invalid line (no matching double quote) "'+e2+'"');c2=e2.slice(
l2,i2),r2=e2.indexOf(";",i2);let t4=e2.indexOf(":",i2);(r2===-1||t4!==-1&&r2>t4)&&(i2=!1)}else{l2=i2+1;let t4=e2.indexOf(";",l2),n3=e2.indexOf(":",l2);n3!==-1&&
t4>n3?(t4=n3,i2=!1):t4===-1?(t4=n3===-1?e2.length:n3,i2=!1):(r2=t4,i2=t4),c2=e2.slice(l2,t4)}let t3=c2.length;if(c2=parse._rfc6868Escape(c2),l2+=t3-c2.length,d2){
let e3=f2||d2;c2=parse._parseMultiValue(c2,e3,u2,[],null,n2)}else c2=parse._parseValue(c2,u2,n2);d2&&s2 in a2?Array.isArray(a2[s2])?a2[s2].push(c2):a2[s2]=[a2[s2],
c2]:a2[s2]=c2}return[a2,c2,l2]},parse._rfc6868Escape=function(e2){return e2.replace(/\^['n^]/g,function(e3){return gn[e3]})},parse._parseMultiValue=function(e2,t2,n2,r2,i2,a2,o2){
let s2=0,c2=0,l2;if(t2.length===0)return e2;for(;(s2=unescapedIndexOf(e2,t2,c2))!==-1;)l2=e2.slice(c2,s2),l2=i2?parse._parseMultiValue(l2,i2,n2,[],null,a2,o2):parse.
_parseValue(l2,n2,a2,o2),r2.push(l2),c2=s2+t2.length;return l2=e2.slice(c2),l2=i2?parse._parseMultiValue(l2,i2,n2,[],null,a2,o2):parse._parseValue(l2,n2,a2,o2),
r2.push(l2),r2.length==1?r2[0]:r2},parse._eachLine=function(e2,t2){let n2=e2.length,r2=e2.search(hn),i2=r2,a2,o2,s2;do i2=e2.indexOf(`
`,r2)+1,s2=i2>1&&e2[i2-2]==="\r"?2:1,i2===0&&(i2=n2,s2=0),o2=e2[r2],o2===" "||o2==="	"?a2+=e2.slice(r2+1,i2-s2):(a2&&t2(null,a2),a2=e2.slice(r2,i2-s2)),r2=i2;while(i2!==
n2);a2=a2.trim(),a2.length&&t2(null,a2)};const _n=["tzid","location","tznames","latitude","longitude"];var O=class Timezone{static _compare_change_fn(e2,t2){return e2.
year<t2.year?-1:e2.year>t2.year?1:e2.month<t2.month?-1:e2.month>t2.month?1:e2.day<t2.day?-1:e2.day>t2.day?1:e2.hour<t2.hour?-1:e2.hour>t2.hour?1:e2.minute<t2.minute?
-1:e2.minute>t2.minute?1:e2.second<t2.second?-1:+(e2.second>t2.second)}static convert_time(e2,t2,n2){if(e2.isDate||t2.tzid==n2.tzid||t2==Timezone.localTimezone||
n2==Timezone.localTimezone)return e2.zone=n2,e2;let r2=t2.utcOffset(e2);return e2.adjust(0,0,0,-r2),r2=n2.utcOffset(e2),e2.adjust(0,0,0,r2),null}static fromData(e2){
return new Timezone().fromData(e2)}static#e=null;static get utcTimezone(){return this.#e||=Timezone.fromData({tzid:"UTC"}),this.#e}static#t=null;static get localTimezone(){
return this.#t||=Timezone.fromData({tzid:"floating"}),this.#t}static adjust_change(e2,t2,n2,r2,i2){return T.prototype.adjust.call(e2,t2,n2,r2,i2,e2)}static _minimumExpansionYear=-1;static EXTRA_COVERAGE=5;constructor(e2){
this.wrappedJSObject=this,this.fromData(e2)}tzid="";location="";tznames="";latitude=0;longitude=0;component=null;expandedUntilYear=0;icalclass="icaltimezone";fromData(e2){
if(this.expandedUntilYear=0,this.changes=[],e2 instanceof Cr)this.component=e2;else{if(e2&&"component"in e2)if(typeof e2.component=="string"){let t2=parse(e2.component);
this.component=new Cr(t2)}else this.component=e2.component instanceof Cr?e2.component:null;for(let t2 of _n)e2&&t2 in e2&&(this[t2]=e2[t2])}return this.component instanceof
Cr&&!this.tzid&&(this.tzid=this.component.getFirstPropertyValue("tzid")),this}utcOffset(e2){if(this==Timezone.utcTimezone||this==Timezone.localTimezone||(this._ensureCoverage(
e2.year),!this.changes.length))return 0;let t2={year:e2.year,month:e2.month,day:e2.day,hour:e2.hour,minute:e2.minute,second:e2.second},n2=this._findNearbyChange(
t2),r2=-1,i2=1;for(;;){let e3=clone(this.changes[n2],!0);if(e3.utcOffset<e3.prevUtcOffset?Timezone.adjust_change(e3,0,0,0,e3.utcOffset):Timezone.adjust_change(e3,
0,0,0,e3.prevUtcOffset),Timezone._compare_change_fn(t2,e3)>=0?r2=n2:i2=-1,i2==-1&&r2!=-1)break;if(n2+=i2,n2<0)return 0;if(n2>=this.changes.length)break}let a2=this.
changes[r2];if(a2.utcOffset-a2.prevUtcOffset<0&&r2>0){let e3=clone(a2,!0);if(Timezone.adjust_change(e3,0,0,0,e3.prevUtcOffset),Timezone._compare_change_fn(t2,e3)<
0){let e4=this.changes[r2-1];a2.is_daylight!=0&&e4.is_daylight==0&&(a2=e4)}}return a2.utcOffset}_findNearbyChange(e2){let t2=binsearchInsert(this.changes,e2,Timezone.
_compare_change_fn);return t2>=this.changes.length?this.changes.length-1:t2}_ensureCoverage(e2){if(Timezone._minimumExpansionYear==-1){let e3=T.now();Timezone._minimumExpansionYear=
e3.year}let t2=e2;if(t2<Timezone._minimumExpansionYear&&(t2=Timezone._minimumExpansionYear),t2+=Timezone.EXTRA_COVERAGE,!this.changes.length||this.expandedUntilYear<
e2){let e3=this.component.getAllSubcomponents(),n2=e3.length,r2=0;for(;r2<n2;r2++)this._expandComponent(e3[r2],t2,this.changes);this.changes.sort(Timezone._compare_change_fn),
this.expandedUntilYear=t2}}_expandComponent(e2,t2,n2){if(!e2.hasProperty("dtstart")||!e2.hasProperty("tzoffsetto")||!e2.hasProperty("tzoffsetfrom"))return null;
let r2=e2.getFirstProperty("dtstart").getFirstValue(),i2;function convert_tzoffset(e3){return e3.factor*(e3.hours*3600+e3.minutes*60)}function init_changes(){let t3={};
return t3.is_daylight=e2.name=="daylight",t3.utcOffset=convert_tzoffset(e2.getFirstProperty("tzoffsetto").getFirstValue()),t3.prevUtcOffset=convert_tzoffset(e2.
getFirstProperty("tzoffsetfrom").getFirstValue()),t3}if(!e2.hasProperty("rrule")&&!e2.hasProperty("rdate"))i2=init_changes(),i2.year=r2.year,i2.month=r2.month,i2.
day=r2.day,i2.hour=r2.hour,i2.minute=r2.minute,i2.second=r2.second,Timezone.adjust_change(i2,0,0,0,-i2.prevUtcOffset),n2.push(i2);else{let a2=e2.getAllProperties(
"rdate");for(let e3 of a2){let t3=e3.getFirstValue();i2=init_changes(),i2.year=t3.year,i2.month=t3.month,i2.day=t3.day,t3.isDate?(i2.hour=r2.hour,i2.minute=r2.minute,
i2.second=r2.second,r2.zone!=Timezone.utcTimezone&&Timezone.adjust_change(i2,0,0,0,-i2.prevUtcOffset)):(i2.hour=t3.hour,i2.minute=t3.minute,i2.second=t3.second,
t3.zone!=Timezone.utcTimezone&&Timezone.adjust_change(i2,0,0,0,-i2.prevUtcOffset)),n2.push(i2)}let o2=e2.getFirstProperty("rrule");if(o2){o2=o2.getFirstValue(),
i2=init_changes(),o2.until&&o2.until.zone==Timezone.utcTimezone&&(o2.until.adjust(0,0,0,i2.prevUtcOffset),o2.until.zone=Timezone.localTimezone);let e3=o2.iterator(
r2),a3;for(;(a3=e3.next())&&(i2=init_changes(),!(a3.year>t2||!a3));)i2.year=a3.year,i2.month=a3.month,i2.day=a3.day,i2.hour=a3.hour,i2.minute=a3.minute,i2.second=
a3.second,i2.isDate=a3.isDate,Timezone.adjust_change(i2,0,0,0,-i2.prevUtcOffset),n2.push(i2)}}return n2}toString(){return this.tznames?this.tznames:this.tzid}};
let vn=null;const yn={get count(){return vn===null?0:Object.keys(vn).length},reset:function(){vn=Object.create(null);let e2=O.utcTimezone;vn.Z=e2,vn.UTC=e2,vn.GMT=
e2},_hard_reset:function(){vn=null},has:function(e2){return vn!==null&&!!vn[e2]},get:function(e2){return vn===null&&this.reset(),vn[e2]},register:function(e2,t2){
if(vn===null&&this.reset(),typeof e2=="string"&&t2 instanceof O&&([e2,t2]=[t2,e2]),t2||(e2 instanceof O?t2=e2.tzid:e2.name==="vtimezone"&&(e2=new O(e2),t2=e2.tzid)),
!t2)throw TypeError("Neither a timezone nor a name was passed");if(e2 instanceof O)vn[t2]=e2;else throw TypeError("timezone must be ICAL.Timezone or ICAL.Compon\
ent")},remove:function(e2){return vn===null?null:delete vn[e2]}};function updateTimezones(e2){let t2,n2,r2,i2,a2;if(!e2||e2.name!=="vcalendar")return e2;for(t2=
e2.getAllSubcomponents(),n2=[],r2={},a2=0;a2<t2.length;a2++)if(t2[a2].name==="vtimezone"){let e3=t2[a2].getFirstProperty("tzid").getFirstValue();r2[e3]=t2[a2]}else
n2=n2.concat(t2[a2].getAllProperties());for(i2={},a2=0;a2<n2.length;a2++){let e3=n2[a2].getParameter("tzid");e3&&(i2[e3]=!0)}for(let[t3,n3]of Object.entries(r2))
i2[t3]||e2.removeSubcomponent(n3);for(let t3 of Object.keys(i2))!r2[t3]&&yn.has(t3)&&e2.addSubcomponent(yn.get(t3).component);return e2}function isStrictlyNaN(e2){
return typeof e2=="number"&&isNaN(e2)}function strictParseInt(e2){let t2=parseInt(e2,10);if(isStrictlyNaN(t2))throw Error('Could not extract integer from "'+e2+
'"');return t2}function formatClassType(e2,t2){if(e2!==void 0)return e2 instanceof t2?e2:new t2(e2)}function unescapedIndexOf(e2,t2,n2){for(;(n2=e2.indexOf(t2,n2))!==
-1;)if(n2>0&&e2[n2-1]==="\\")n2+=1;else return n2;return-1}function binsearchInsert(e2,t2,n2){if(!e2.length)return 0;let r2=0,i2=e2.length-1,a2,o2;for(;r2<=i2;)
if(a2=r2+Math.floor((i2-r2)/2),o2=n2(t2,e2[a2]),o2<0)i2=a2-1;else if(o2>0)r2=a2+1;else break;return o2<0?a2:o2>0?a2+1:a2}function clone(e2,t2){if(!e2||typeof e2!=
"object")return e2;if(e2 instanceof Date)return new Date(e2.getTime());if("clone"in e2)return e2.clone();if(Array.isArray(e2)){let n2=[];for(let r2=0;r2<e2.length;r2++)
n2.push(t2?clone(e2[r2],!0):e2[r2]);return n2}{let n2={};for(let[r2,i2]of Object.entries(e2))n2[r2]=t2?clone(i2,!0):i2;return n2}}function foldline(e2){let t2="",
n2=e2||"",r2=0,i2=0;for(;n2.length;){let e3=n2.codePointAt(r2);e3<128?++i2:i2+=e3<2048?2:e3<65536?3:4,i2<Er.foldLength+1?r2+=e3>65535?2:1:(t2+=Er.newLineChar+" "+
n2.slice(0,Math.max(0,r2)),n2=n2.slice(Math.max(0,r2)),r2=i2=0)}return t2.slice(Er.newLineChar.length+1)}function pad2(e2){switch(typeof e2!="string"&&(typeof e2==
"number"&&(e2=parseInt(e2)),e2=String(e2)),e2.length){case 0:return"00";case 1:return"0"+e2;default:return e2}}function trunc(e2){return e2<0?Math.ceil(e2):Math.
floor(e2)}function extend(e2,t2){for(let n2 in e2){let r2=Object.getOwnPropertyDescriptor(e2,n2);r2&&!Object.getOwnPropertyDescriptor(t2,n2)&&Object.defineProperty(
t2,n2,r2)}return t2}var bn=Object.freeze({__proto__:null,binsearchInsert,clone,extend,foldline,formatClassType,isStrictlyNaN,pad2,strictParseInt,trunc,unescapedIndexOf,
updateTimezones}),xn=class UtcOffset{static fromString(e2){let t2={};return t2.factor=e2[0]==="+"?1:-1,t2.hours=strictParseInt(e2.slice(1,3)),t2.minutes=strictParseInt(
e2.slice(4,6)),new UtcOffset(t2)}static fromSeconds(e2){let t2=new UtcOffset;return t2.fromSeconds(e2),t2}constructor(e2){this.fromData(e2)}hours=0;minutes=0;factor=1;icaltype="\
utc-offset";clone(){return UtcOffset.fromSeconds(this.toSeconds())}fromData(e2){if(e2)for(let[t2,n2]of Object.entries(e2))this[t2]=n2;this._normalize()}fromSeconds(e2){
let t2=Math.abs(e2);return this.factor=e2<0?-1:1,this.hours=trunc(t2/3600),t2-=this.hours*3600,this.minutes=trunc(t2/60),this}toSeconds(){return this.factor*(60*
this.minutes+3600*this.hours)}compare(e2){let t2=this.toSeconds(),n2=e2.toSeconds();return(t2>n2)-(n2>t2)}_normalize(){let e2=this.toSeconds(),t2=this.factor;for(;e2<
-43200;)e2+=97200;for(;e2>50400;)e2-=97200;this.fromSeconds(e2),e2==0&&(this.factor=t2)}toICALString(){return G.icalendar.value["utc-offset"].toICAL(this.toString())}toString(){
return(this.factor==1?"+":"-")+pad2(this.hours)+":"+pad2(this.minutes)}},Sn=class VCardTime extends T{static fromDateAndOrTimeString(e2,t2){function part(e3,t3,n3){
return e3?strictParseInt(e3.slice(t3,t3+n3)):null}let n2=e2.split("T"),r2=n2[0],i2=n2[1],a2=i2?G.vcard.value.time._splitZone(i2):[],o2=a2[0],s2=a2[1],c2=r2?r2.length:
0,l2=s2?s2.length:0,u2=r2&&r2[0]=="-"&&r2[1]=="-",d2=s2&&s2[0]=="-",f2={year:u2?null:part(r2,0,4),month:u2&&(c2==4||c2==7)?part(r2,2,2):c2==7||c2==10?part(r2,5,
2):null,day:c2==5?part(r2,3,2):c2==7&&u2?part(r2,5,2):c2==10?part(r2,8,2):null,hour:d2?null:part(s2,0,2),minute:d2&&l2==3?part(s2,1,2):l2>4?d2?part(s2,1,2):part(
s2,3,2):null,second:l2==4?part(s2,2,2):l2==6?part(s2,4,2):l2==8?part(s2,6,2):null};return o2=o2=="Z"?O.utcTimezone:o2&&o2[3]==":"?xn.fromString(o2):null,new VCardTime(
f2,o2,t2)}constructor(e2,t2,n2){super(e2,t2),this.icaltype=n2||"date-and-or-time"}icalclass="vcardtime";icaltype="date-and-or-time";clone(){return new VCardTime(
this._time,this.zone,this.icaltype)}_normalize(){return this}utcOffset(){return this.zone instanceof xn?this.zone.toSeconds():T.prototype.utcOffset.apply(this,arguments)}toICALString(){
return G.vcard.value[this.icaltype].toICAL(this.toString())}toString(){let e2=this.year,t2=this.month,n2=this.day,r2=this.hour,i2=this.minute,a2=this.second,o2=e2!==
null,s2=t2!==null,c2=n2!==null,l2=r2!==null,u2=i2!==null,d2=a2!==null,f2=(o2?pad2(e2)+(s2||c2?"-":""):s2||c2?"--":"")+(s2?pad2(t2):"")+(c2?"-"+pad2(n2):""),p2=(l2?
pad2(r2):"-")+(l2&&u2?":":"")+(u2?pad2(i2):"")+(!l2&&!u2?"-":"")+(u2&&d2?":":"")+(d2?pad2(a2):""),h2;switch(h2=this.zone===O.utcTimezone?"Z":this.zone instanceof
xn?this.zone.toString():this.zone===O.localTimezone?"":this.zone instanceof O?xn.fromSeconds(this.zone.utcOffset(this)).toString():"",this.icaltype){case"time":
return p2+h2;case"date-and-or-time":case"date-time":return f2+(p2=="--"?"":"T"+p2+h2);case"date":return f2}return null}},Cn=class RecurIterator{static _indexMap={
BYSECOND:0,BYMINUTE:1,BYHOUR:2,BYDAY:3,BYMONTHDAY:4,BYYEARDAY:5,BYWEEKNO:6,BYMONTH:7,BYSETPOS:8};static _expandMap={SECONDLY:[1,1,1,1,1,1,1,1],MINUTELY:[2,1,1,1,
1,1,1,1],HOURLY:[2,2,1,1,1,1,1,1],DAILY:[2,2,2,1,1,1,1,1],WEEKLY:[2,2,2,2,3,3,1,1],MONTHLY:[2,2,2,2,2,3,3,1],YEARLY:[2,2,2,2,2,2,2,2]};static UNKNOWN=0;static CONTRACT=1;static EXPAND=2;static ILLEGAL=3;constructor(e2){
this.fromData(e2)}completed=!1;rule=null;dtstart=null;last=null;occurrence_number=0;by_indices=null;initialized=!1;by_data=null;days=null;days_index=0;fromData(e2){
if(this.rule=formatClassType(e2.rule,kn),!this.rule)throw Error("iterator requires a (ICAL.Recur) rule");if(this.dtstart=formatClassType(e2.dtstart,T),!this.dtstart)
throw Error("iterator requires a (ICAL.Time) dtstart");if(this.by_data=e2.by_data?e2.by_data:clone(this.rule.parts,!0),e2.occurrence_number&&(this.occurrence_number=
e2.occurrence_number),this.days=e2.days||[],e2.last&&(this.last=formatClassType(e2.last,T)),this.by_indices=e2.by_indices,this.by_indices||={BYSECOND:0,BYMINUTE:0,
BYHOUR:0,BYDAY:0,BYMONTH:0,BYWEEKNO:0,BYMONTHDAY:0},this.initialized=e2.initialized||!1,!this.initialized)try{this.init()}catch(e3){if(e3 instanceof InvalidRecurrenceRuleError)
this.completed=!0;else throw e3}}init(){this.initialized=!0,this.last=this.dtstart.clone();let e2=this.by_data;if("BYDAY"in e2&&this.sort_byday_rules(e2.BYDAY),
"BYYEARDAY"in e2&&("BYMONTH"in e2||"BYWEEKNO"in e2||"BYMONTHDAY"in e2))throw Error("Invalid BYYEARDAY rule");if("BYWEEKNO"in e2&&"BYMONTHDAY"in e2)throw Error("\
BYWEEKNO does not fit to BYMONTHDAY");if(this.rule.freq=="MONTHLY"&&("BYYEARDAY"in e2||"BYWEEKNO"in e2))throw Error("For MONTHLY recurrences neither BYYEARDAY n\
or BYWEEKNO may appear");if(this.rule.freq=="WEEKLY"&&("BYYEARDAY"in e2||"BYMONTHDAY"in e2))throw Error("For WEEKLY recurrences neither BYMONTHDAY nor BYYEARDAY\
 may appear");if(this.rule.freq!="YEARLY"&&"BYYEARDAY"in e2)throw Error("BYYEARDAY may only appear in YEARLY rules");if(this.last.second=this.setup_defaults("BY\
SECOND","SECONDLY",this.dtstart.second),this.last.minute=this.setup_defaults("BYMINUTE","MINUTELY",this.dtstart.minute),this.last.hour=this.setup_defaults("BYHO\
UR","HOURLY",this.dtstart.hour),this.last.day=this.setup_defaults("BYMONTHDAY","DAILY",this.dtstart.day),this.last.month=this.setup_defaults("BYMONTH","MONTHLY",
this.dtstart.month),this.rule.freq=="WEEKLY")if("BYDAY"in e2){let[,t2]=this.ruleDayOfWeek(e2.BYDAY[0],this.rule.wkst),n2=t2-this.last.dayOfWeek(this.rule.wkst);
(this.last.dayOfWeek(this.rule.wkst)<t2&&n2>=0||n2<0)&&(this.last.day+=n2)}else e2.BYDAY=[kn.numericDayToIcalDay(this.dtstart.dayOfWeek())];if(this.rule.freq=="\
YEARLY"){let e3=this.rule.until?this.rule.until.year:2e4;for(;this.last.year<=e3&&(this.expand_year_days(this.last.year),!(this.days.length>0));)this.increment_year(
this.rule.interval);if(this.days.length==0||!this._nextByYearDay()&&!this.next_year()&&!this.next_year()&&!this.next_year())throw new InvalidRecurrenceRuleError}
if(this.rule.freq=="MONTHLY"){if(this.has_by_data("BYDAY")){let e3=null,t2=this.last.clone(),n2=T.daysInMonth(this.last.month,this.last.year);for(let r2 of this.
by_data.BYDAY){this.last=t2.clone();let[i2,a2]=this.ruleDayOfWeek(r2),o2=this.last.nthWeekDay(a2,i2);if(i2>=6||i2<=-6)throw Error("Malformed values in BYDAY par\
t");if(o2>n2||o2<=0){if(e3&&e3.month==t2.month)continue;for(;o2>n2||o2<=0;)this.increment_month(),n2=T.daysInMonth(this.last.month,this.last.year),o2=this.last.
nthWeekDay(a2,i2)}this.last.day=o2,(!e3||this.last.compare(e3)<0)&&(e3=this.last.clone())}if(this.last=e3.clone(),this.has_by_data("BYMONTHDAY")&&this._byDayAndMonthDay(
!0),this.last.day>n2||this.last.day==0)throw Error("Malformed values in BYDAY part")}else if(this.has_by_data("BYMONTHDAY")){this.last.day=1;let e3=this.normalizeByMonthDayRules(
this.last.year,this.last.month,this.rule.parts.BYMONTHDAY).filter(e4=>e4>=this.last.day);if(e3.length)this.last.day=e3[0],this.by_data.BYMONTHDAY=e3;else if(!this.
next_month()&&!this.next_month()&&!this.next_month())throw new InvalidRecurrenceRuleError}}}next(e2=!1){let t2=this.last?this.last.clone():null;if((this.rule.count&&
this.occurrence_number>=this.rule.count||this.rule.until&&this.last.compare(this.rule.until)>0)&&(this.completed=!0),this.completed)return null;if(this.occurrence_number==
0&&this.last.compare(this.dtstart)>=0)return this.occurrence_number++,this.last;let n2,r2=0;do switch(n2=1,this.rule.freq){case"SECONDLY":this.next_second();break;case"\
MINUTELY":this.next_minute();break;case"HOURLY":this.next_hour();break;case"DAILY":this.next_day();break;case"WEEKLY":this.next_week();break;case"MONTHLY":if(n2=
this.next_month(),n2)r2=0;else if(++r2==336)return this.completed=!0,null;break;case"YEARLY":if(n2=this.next_year(),n2)r2=0;else if(++r2==28)return this.completed=
!0,null;break;default:return null}while(!this.check_contracting_rules()||this.last.compare(this.dtstart)<0||!n2);if(this.last.compare(t2)==0){if(e2)throw Error(
"Same occurrence found twice, protecting you from death by recursion");this.next(!0)}return this.rule.until&&this.last.compare(this.rule.until)>0?(this.completed=
!0,null):(this.occurrence_number++,this.last)}next_second(){return this.next_generic("BYSECOND","SECONDLY","second","minute")}increment_second(e2){return this.increment_generic(
e2,"second",60,"minute")}next_minute(){return this.next_generic("BYMINUTE","MINUTELY","minute","hour","next_second")}increment_minute(e2){return this.increment_generic(
e2,"minute",60,"hour")}next_hour(){return this.next_generic("BYHOUR","HOURLY","hour","monthday","next_minute")}increment_hour(e2){this.increment_generic(e2,"hou\
r",24,"monthday")}next_day(){let e2=this.rule.freq=="DAILY";return this.next_hour()==0||(e2?this.increment_monthday(this.rule.interval):this.increment_monthday(
1)),0}next_week(){let e2=0;if(this.next_weekday_by_week()==0)return e2;if(this.has_by_data("BYWEEKNO")){this.by_indices.BYWEEKNO++,this.by_indices.BYWEEKNO==this.
by_data.BYWEEKNO.length&&(this.by_indices.BYWEEKNO=0,e2=1),this.last.month=1,this.last.day=1;let t2=this.by_data.BYWEEKNO[this.by_indices.BYWEEKNO];this.last.day+=
7*t2,e2&&this.increment_year(1)}else this.increment_monthday(7*this.rule.interval);return e2}normalizeByMonthDayRules(e2,t2,n2){let r2=T.daysInMonth(t2,e2),i2=[],
a2=0,o2=n2.length,s2;for(;a2<o2;a2++){if(s2=parseInt(n2[a2],10),isNaN(s2))throw Error("Invalid BYMONTHDAY value");if(!(Math.abs(s2)>r2)){if(s2<0)s2=r2+(s2+1);else if(s2===
0)continue;i2.indexOf(s2)===-1&&i2.push(s2)}}return i2.sort(function(e3,t3){return e3-t3})}_byDayAndMonthDay(e2){let t2,n2=this.by_data.BYDAY,r2,i2=0,a2,o2=n2.length,
s2=0,c2,l2=this,u2=this.last.day;function initMonth(){for(c2=T.daysInMonth(l2.last.month,l2.last.year),t2=l2.normalizeByMonthDayRules(l2.last.year,l2.last.month,
l2.by_data.BYMONTHDAY),a2=t2.length;t2[i2]<=u2&&!(e2&&t2[i2]==u2)&&i2<a2-1;)i2++}function nextMonth(){u2=0,l2.increment_month(),i2=0,initMonth()}initMonth(),e2&&
--u2;let d2=48;for(;!s2&&d2;){if(d2--,r2=u2+1,r2>c2){nextMonth();continue}let e3=t2[i2++];if(e3>=r2)u2=e3;else{nextMonth();continue}for(let e4=0;e4<o2;e4++){let t3=this.
ruleDayOfWeek(n2[e4]),r3=t3[0],i3=t3[1];if(this.last.day=u2,this.last.isNthWeekDay(i3,r3)){s2=1;break}}!s2&&i2===a2&&nextMonth()}if(d2<=0)throw Error("Malformed\
 values in BYDAY combined with BYMONTHDAY parts");return s2}next_month(){let e2=1;if(this.next_hour()==0)return e2;if(this.has_by_data("BYDAY")&&this.has_by_data(
"BYMONTHDAY"))e2=this._byDayAndMonthDay();else if(this.has_by_data("BYDAY")){let t2=T.daysInMonth(this.last.month,this.last.year),n2=0,r2=0;if(this.has_by_data(
"BYSETPOS")){let e3=this.last.day;for(let i3=1;i3<=t2;i3++)this.last.day=i3,this.is_day_in_byday(this.last)&&(r2++,i3<=e3&&n2++);this.last.day=e3}e2=0;let i2;for(i2=
this.last.day+1;i2<=t2;i2++)if(this.last.day=i2,this.is_day_in_byday(this.last)&&(!this.has_by_data("BYSETPOS")||this.check_set_position(++n2)||this.check_set_position(
n2-r2-1))){e2=1;break}i2>t2&&(this.last.day=1,this.increment_month(),this.is_day_in_byday(this.last)?(!this.has_by_data("BYSETPOS")||this.check_set_position(1))&&
(e2=1):e2=0)}else if(this.has_by_data("BYMONTHDAY")){if(this.by_indices.BYMONTHDAY++,this.by_indices.BYMONTHDAY>=this.by_data.BYMONTHDAY.length&&(this.by_indices.
BYMONTHDAY=0,this.increment_month(),this.by_indices.BYMONTHDAY>=this.by_data.BYMONTHDAY.length))return 0;let t2=T.daysInMonth(this.last.month,this.last.year),n2=this.
by_data.BYMONTHDAY[this.by_indices.BYMONTHDAY];n2<0&&(n2=t2+n2+1),n2>t2?(this.last.day=1,e2=this.is_day_in_byday(this.last)):this.last.day=n2}else{this.increment_month();
let t2=T.daysInMonth(this.last.month,this.last.year);this.by_data.BYMONTHDAY[0]>t2?e2=0:this.last.day=this.by_data.BYMONTHDAY[0]}return e2}next_weekday_by_week(){
let e2=0;if(this.next_hour()==0)return e2;if(!this.has_by_data("BYDAY"))return 1;for(;;){let t2=new T;this.by_indices.BYDAY++,this.by_indices.BYDAY==Object.keys(
this.by_data.BYDAY).length&&(this.by_indices.BYDAY=0,e2=1);let n2=this.by_data.BYDAY[this.by_indices.BYDAY],r2=this.ruleDayOfWeek(n2)[1];r2-=this.rule.wkst,r2<0&&
(r2+=7),t2.year=this.last.year,t2.month=this.last.month,t2.day=this.last.day;let i2=t2.startDoyWeek(this.rule.wkst);if(r2+i2<1&&!e2)continue;let a2=T.fromDayOfYear(
i2+r2,this.last.year);return this.last.year=a2.year,this.last.month=a2.month,this.last.day=a2.day,e2}}next_year(){return this.next_hour()==0||(this.days.length==
0||++this.days_index==this.days.length)&&(this.days_index=0,this.increment_year(this.rule.interval),this.has_by_data("BYMONTHDAY")&&(this.by_data.BYMONTHDAY=this.
normalizeByMonthDayRules(this.last.year,this.last.month,this.rule.parts.BYMONTHDAY)),this.expand_year_days(this.last.year),this.days.length==0)?0:this._nextByYearDay()}_nextByYearDay(){
let e2=this.days[this.days_index],t2=this.last.year;if(Math.abs(e2)==366&&!T.isLeapYear(this.last.year))return 0;e2<1&&(e2+=1,t2+=1);let n2=T.fromDayOfYear(e2,t2);
return this.last.day=n2.day,this.last.month=n2.month,1}ruleDayOfWeek(e2,t2){let n2=e2.match(/([+-]?[0-9])?(MO|TU|WE|TH|FR|SA|SU)/);if(n2){let r2=parseInt(n2[1]||
0,10);return e2=kn.icalDayToNumericDay(n2[2],t2),[r2,e2]}return[0,0]}next_generic(e2,t2,n2,r2,i2){let a2=e2 in this.by_data,o2=this.rule.freq==t2,s2=0;if(i2&&this[i2]()==
0)return s2;if(a2){this.by_indices[e2]++;let t3=this.by_data[e2];this.by_indices[e2]==t3.length&&(this.by_indices[e2]=0,s2=1),this.last[n2]=t3[this.by_indices[e2]]}else
o2&&this["increment_"+n2](this.rule.interval);return a2&&s2&&o2&&this["increment_"+r2](1),s2}increment_monthday(e2){for(let t2=0;t2<e2;t2++){let e3=T.daysInMonth(
this.last.month,this.last.year);this.last.day++,this.last.day>e3&&(this.last.day-=e3,this.increment_month())}}increment_month(){if(this.last.day=1,this.has_by_data(
"BYMONTH"))this.by_indices.BYMONTH++,this.by_indices.BYMONTH==this.by_data.BYMONTH.length&&(this.by_indices.BYMONTH=0,this.increment_year(1)),this.last.month=this.
by_data.BYMONTH[this.by_indices.BYMONTH];else{this.rule.freq=="MONTHLY"?this.last.month+=this.rule.interval:this.last.month++,this.last.month--;let e2=trunc(this.
last.month/12);this.last.month%=12,this.last.month++,e2!=0&&this.increment_year(e2)}this.has_by_data("BYMONTHDAY")&&(this.by_data.BYMONTHDAY=this.normalizeByMonthDayRules(
this.last.year,this.last.month,this.rule.parts.BYMONTHDAY))}increment_year(e2){this.last.day=1,this.last.year+=e2}increment_generic(e2,t2,n2,r2){this.last[t2]+=
e2;let i2=trunc(this.last[t2]/n2);this.last[t2]%=n2,i2!=0&&this["increment_"+r2](i2)}has_by_data(e2){return e2 in this.rule.parts}expand_year_days(e2){let t2=new T;
this.days=[];let n2={};for(let e3 of["BYDAY","BYWEEKNO","BYMONTHDAY","BYMONTH","BYYEARDAY"])e3 in this.rule.parts&&(n2[e3]=this.rule.parts[e3]);if("BYMONTH"in n2&&
"BYWEEKNO"in n2){let r3=1,i3={};t2.year=e2,t2.isDate=!0;for(let n3=0;n3<this.by_data.BYMONTH.length;n3++){let r4=this.by_data.BYMONTH[n3];t2.month=r4,t2.day=1;let a2=t2.
weekNumber(this.rule.wkst);t2.day=T.daysInMonth(r4,e2);let o2=t2.weekNumber(this.rule.wkst);for(n3=a2;n3<o2;n3++)i3[n3]=1}for(let e3=0;e3<this.by_data.BYWEEKNO.
length&&r3;e3++)this.by_data.BYWEEKNO[e3]<52?r3&=i3[e3]:r3=0;r3?delete n2.BYMONTH:delete n2.BYWEEKNO}let r2=Object.keys(n2).length;if(r2==0){let e3=this.dtstart.
clone();e3.year=this.last.year,this.days.push(e3.dayOfYear())}else if(r2==1&&"BYMONTH"in n2)for(let t3 of this.by_data.BYMONTH){let n3=this.dtstart.clone();n3.year=
e2,n3.month=t3,n3.isDate=!0,this.days.push(n3.dayOfYear())}else if(r2==1&&"BYMONTHDAY"in n2)for(let t3 of this.by_data.BYMONTHDAY){let n3=this.dtstart.clone();if(t3<
0){let r3=T.daysInMonth(n3.month,e2);t3=t3+r3+1}n3.day=t3,n3.year=e2,n3.isDate=!0,this.days.push(n3.dayOfYear())}else if(r2==2&&"BYMONTHDAY"in n2&&"BYMONTH"in n2)
for(let n3 of this.by_data.BYMONTH){let r3=T.daysInMonth(n3,e2);for(let i3 of this.by_data.BYMONTHDAY)i3<0&&(i3=i3+r3+1),t2.day=i3,t2.month=n3,t2.year=e2,t2.isDate=
!0,this.days.push(t2.dayOfYear())}else if(!(r2==1&&"BYWEEKNO"in n2)&&!(r2==2&&"BYWEEKNO"in n2&&"BYMONTHDAY"in n2)){if(r2==1&&"BYDAY"in n2)this.days=this.days.concat(
this.expand_by_day(e2));else if(r2==2&&"BYDAY"in n2&&"BYMONTH"in n2){for(let n3 of this.by_data.BYMONTH){let r3=T.daysInMonth(n3,e2);t2.year=e2,t2.month=n3,t2.day=
1,t2.isDate=!0;let i3=t2.dayOfWeek(),a2=t2.dayOfYear()-1;t2.day=r3;let o2=t2.dayOfWeek();if(this.has_by_data("BYSETPOS")){let e3=[];for(let n4=1;n4<=r3;n4++)t2.
day=n4,this.is_day_in_byday(t2)&&e3.push(n4);for(let t3=0;t3<e3.length;t3++)(this.check_set_position(t3+1)||this.check_set_position(t3-e3.length))&&this.days.push(
a2+e3[t3])}else for(let e3 of this.by_data.BYDAY){let t3=this.ruleDayOfWeek(e3),n4=t3[0],s2=t3[1],c2,l2=(s2+7-i3)%7+1,u2=r3-(o2+7-s2)%7;if(n4==0)for(let e4=l2;e4<=
r3;e4+=7)this.days.push(a2+e4);else n4>0?(c2=l2+(n4-1)*7,c2<=r3&&this.days.push(a2+c2)):(c2=u2+(n4+1)*7,c2>0&&this.days.push(a2+c2))}}this.days.sort(function(e3,t3){
return e3-t3})}else if(r2==2&&"BYDAY"in n2&&"BYMONTHDAY"in n2){let t3=this.expand_by_day(e2);for(let n3 of t3){let t4=T.fromDayOfYear(n3,e2);this.by_data.BYMONTHDAY.
indexOf(t4.day)>=0&&this.days.push(n3)}}else if(r2==3&&"BYDAY"in n2&&"BYMONTHDAY"in n2&&"BYMONTH"in n2){let t3=this.expand_by_day(e2);for(let n3 of t3){let t4=T.
fromDayOfYear(n3,e2);this.by_data.BYMONTH.indexOf(t4.month)>=0&&this.by_data.BYMONTHDAY.indexOf(t4.day)>=0&&this.days.push(n3)}}else if(r2==2&&"BYDAY"in n2&&"BY\
WEEKNO"in n2){let t3=this.expand_by_day(e2);for(let n3 of t3){let t4=T.fromDayOfYear(n3,e2).weekNumber(this.rule.wkst);this.by_data.BYWEEKNO.indexOf(t4)&&this.days.
push(n3)}}else if(!(r2==3&&"BYDAY"in n2&&"BYWEEKNO"in n2&&"BYMONTHDAY"in n2))if(r2==1&&"BYYEARDAY"in n2)this.days=this.days.concat(this.by_data.BYYEARDAY);else if(r2==
2&&"BYYEARDAY"in n2&&"BYDAY"in n2){let t3=T.isLeapYear(e2)?366:365,n3=new Set(this.expand_by_day(e2));for(let e3 of this.by_data.BYYEARDAY)e3<0&&(e3+=t3+1),n3.has(
e3)&&this.days.push(e3)}else this.days=[]}let i2=T.isLeapYear(e2)?366:365;return this.days.sort((e3,t3)=>(e3<0&&(e3+=i2+1),t3<0&&(t3+=i2+1),e3-t3)),0}expand_by_day(e2){
let t2=[],n2=this.last.clone();n2.year=e2,n2.month=1,n2.day=1,n2.isDate=!0;let r2=n2.dayOfWeek();n2.month=12,n2.day=31,n2.isDate=!0;let i2=n2.dayOfWeek(),a2=n2.
dayOfYear();for(let e3 of this.by_data.BYDAY){let n3=this.ruleDayOfWeek(e3),o2=n3[0],s2=n3[1];if(o2==0){let e4=(s2+7-r2)%7+1;for(let n4=e4;n4<=a2;n4+=7)t2.push(
n4)}else if(o2>0){let e4;e4=s2>=r2?s2-r2+1:s2-r2+8,t2.push(e4+(o2-1)*7)}else{let e4;o2=-o2,e4=s2<=i2?a2-i2+s2:a2-i2+s2-7,t2.push(e4-(o2-1)*7)}}return t2}is_day_in_byday(e2){
if(this.by_data.BYDAY)for(let t2 of this.by_data.BYDAY){let n2=this.ruleDayOfWeek(t2),r2=n2[0],i2=n2[1],a2=e2.dayOfWeek();if(r2==0&&i2==a2||e2.nthWeekDay(i2,r2)==
e2.day)return 1}return 0}check_set_position(e2){return this.has_by_data("BYSETPOS")?this.by_data.BYSETPOS.indexOf(e2)!==-1:!1}sort_byday_rules(e2){for(let t2=0;t2<
e2.length;t2++)for(let n2=0;n2<t2;n2++)if(this.ruleDayOfWeek(e2[n2],this.rule.wkst)[1]>this.ruleDayOfWeek(e2[t2],this.rule.wkst)[1]){let r2=e2[t2];e2[t2]=e2[n2],
e2[n2]=r2}}check_contract_restriction(e2,t2){let n2=RecurIterator._indexMap[e2],r2=RecurIterator._expandMap[this.rule.freq][n2],i2=!1;if(e2 in this.by_data&&r2==
RecurIterator.CONTRACT){let n3=this.by_data[e2];for(let e3 of n3)if(e3==t2){i2=!0;break}}else i2=!0;return i2}check_contracting_rules(){let e2=this.last.dayOfWeek(),
t2=this.last.weekNumber(this.rule.wkst),n2=this.last.dayOfYear();return this.check_contract_restriction("BYSECOND",this.last.second)&&this.check_contract_restriction(
"BYMINUTE",this.last.minute)&&this.check_contract_restriction("BYHOUR",this.last.hour)&&this.check_contract_restriction("BYDAY",kn.numericDayToIcalDay(e2))&&this.
check_contract_restriction("BYWEEKNO",t2)&&this.check_contract_restriction("BYMONTHDAY",this.last.day)&&this.check_contract_restriction("BYMONTH",this.last.month)&&
this.check_contract_restriction("BYYEARDAY",n2)}setup_defaults(e2,t2,n2){let r2=RecurIterator._indexMap[e2];return RecurIterator._expandMap[this.rule.freq][r2]!=
RecurIterator.CONTRACT&&(e2 in this.by_data||(this.by_data[e2]=[n2]),this.rule.freq!=t2)?this.by_data[e2][0]:n2}toJSON(){let e2=Object.create(null);return e2.initialized=
this.initialized,e2.rule=this.rule.toJSON(),e2.dtstart=this.dtstart.toJSON(),e2.by_data=this.by_data,e2.days=this.days,e2.last=this.last.toJSON(),e2.by_indices=
this.by_indices,e2.occurrence_number=this.occurrence_number,e2}},InvalidRecurrenceRuleError=class extends Error{constructor(){super("Recurrence rule has no vali\
d occurrences")}};const wn=/^(SU|MO|TU|WE|TH|FR|SA)$/,Tn=/^([+-])?(5[0-3]|[1-4][0-9]|[1-9])?(SU|MO|TU|WE|TH|FR|SA)$/,En={SU:T.SUNDAY,MO:T.MONDAY,TU:T.TUESDAY,WE:T.
WEDNESDAY,TH:T.THURSDAY,FR:T.FRIDAY,SA:T.SATURDAY},Dn=Object.fromEntries(Object.entries(En).map(e2=>e2.reverse())),On=["SECONDLY","MINUTELY","HOURLY","DAILY","W\
EEKLY","MONTHLY","YEARLY"];var kn=class Recur{static fromString(e2){let t2=this._stringToData(e2,!1);return new Recur(t2)}static fromData(e2){return new Recur(e2)}static _stringToData(e2,t2){
let n2=Object.create(null),r2=e2.split(";"),i2=r2.length;for(let e3=0;e3<i2;e3++){let i3=r2[e3].split("="),a2=i3[0].toUpperCase(),o2=i3[0].toLowerCase(),s2=t2?o2:
a2,c2=i3[1];if(a2 in jn){let e4=c2.split(","),t3=new Set;for(let n3 of e4)t3.add(jn[a2](n3));e4=[...t3],n2[s2]=e4.length==1?e4[0]:e4}else a2 in An?An[a2](c2,n2,
t2):n2[o2]=c2}return n2}static icalDayToNumericDay(e2,t2){let n2=t2||T.SUNDAY;return(En[e2]-n2+7)%7+1}static numericDayToIcalDay(e2,t2){let n2=e2+(t2||T.SUNDAY)-
T.SUNDAY;return n2>7&&(n2-=7),Dn[n2]}constructor(e2){this.wrappedJSObject=this,this.parts={},e2&&typeof e2=="object"&&this.fromData(e2)}parts=null;interval=1;wkst=T.
MONDAY;until=null;count=null;freq=null;icalclass="icalrecur";icaltype="recur";iterator(e2){return new Cn({rule:this,dtstart:e2})}clone(){return new Recur(this.toJSON())}isFinite(){
return!!(this.count||this.until)}isByCount(){return!(!this.count||this.until)}addComponent(e2,t2){let n2=e2.toUpperCase();n2 in this.parts?this.parts[n2].push(t2):
this.parts[n2]=[t2]}setComponent(e2,t2){this.parts[e2.toUpperCase()]=t2.slice()}getComponent(e2){let t2=e2.toUpperCase();return t2 in this.parts?this.parts[t2].
slice():[]}getNextOccurrence(e2,t2){let n2=this.iterator(e2),r2;do r2=n2.next();while(r2&&r2.compare(t2)<=0);return r2&&t2.zone&&(r2.zone=t2.zone),r2}fromData(e2){
for(let t2 in e2){let n2=t2.toUpperCase();n2 in jn?Array.isArray(e2[t2])?this.parts[n2]=e2[t2]:this.parts[n2]=[e2[t2]]:this[t2]=e2[t2]}this.interval&&typeof this.
interval!="number"&&An.INTERVAL(this.interval,this),this.wkst&&typeof this.wkst!="number"&&(this.wkst=Recur.icalDayToNumericDay(this.wkst)),this.until&&!(this.until instanceof
T)&&(this.until=T.fromString(this.until))}toJSON(){let e2=Object.create(null);e2.freq=this.freq,this.count&&(e2.count=this.count),this.interval>1&&(e2.interval=
this.interval);for(let[t2,n2]of Object.entries(this.parts))Array.isArray(n2)&&n2.length==1?e2[t2.toLowerCase()]=n2[0]:e2[t2.toLowerCase()]=clone(n2);return this.
until&&(e2.until=this.until.toString()),"wkst"in this&&this.wkst!==T.DEFAULT_WEEK_START&&(e2.wkst=Recur.numericDayToIcalDay(this.wkst)),e2}toString(){let e2="FR\
EQ="+this.freq;this.count&&(e2+=";COUNT="+this.count),this.interval>1&&(e2+=";INTERVAL="+this.interval);for(let[t2,n2]of Object.entries(this.parts))e2+=";"+t2+"\
="+n2;return this.until&&(e2+=";UNTIL="+this.until.toICALString()),"wkst"in this&&this.wkst!==T.DEFAULT_WEEK_START&&(e2+=";WKST="+Recur.numericDayToIcalDay(this.
wkst)),e2}};function parseNumericValue(e2,t2,n2,r2){let i2=r2;if(r2[0]==="+"&&(i2=r2.slice(1)),i2=strictParseInt(i2),t2!==void 0&&r2<t2)throw Error(e2+': invali\
d value "'+r2+'" must be > '+t2);if(n2!==void 0&&r2>n2)throw Error(e2+': invalid value "'+r2+'" must be < '+t2);return i2}const An={FREQ:function(e2,t2,n2){if(On.
indexOf(e2)!==-1)t2.freq=e2;else throw Error('invalid frequency "'+e2+'" expected: "'+On.join(", ")+'"')},COUNT:function(e2,t2,n2){t2.count=strictParseInt(e2)},
INTERVAL:function(e2,t2,n2){t2.interval=strictParseInt(e2),t2.interval<1&&(t2.interval=1)},UNTIL:function(e2,t2,n2){t2.until=e2.length>10?G.icalendar.value["dat\
e-time"].fromICAL(e2):G.icalendar.value.date.fromICAL(e2),n2||(t2.until=T.fromString(t2.until))},WKST:function(e2,t2,n2){if(wn.test(e2))t2.wkst=kn.icalDayToNumericDay(
e2);else throw Error('invalid WKST value "'+e2+'"')}},jn={BYSECOND:parseNumericValue.bind(void 0,"BYSECOND",0,60),BYMINUTE:parseNumericValue.bind(void 0,"BYMINU\
TE",0,59),BYHOUR:parseNumericValue.bind(void 0,"BYHOUR",0,23),BYDAY:function(e2){if(Tn.test(e2))return e2;throw Error('invalid BYDAY value "'+e2+'"')},BYMONTHDAY:parseNumericValue.
bind(void 0,"BYMONTHDAY",-31,31),BYYEARDAY:parseNumericValue.bind(void 0,"BYYEARDAY",-366,366),BYWEEKNO:parseNumericValue.bind(void 0,"BYWEEKNO",-53,53),BYMONTH:parseNumericValue.
bind(void 0,"BYMONTH",1,12),BYSETPOS:parseNumericValue.bind(void 0,"BYSETPOS",-366,366)},Mn=/\\\\|\\;|\\,|\\[Nn]/g,Nn=/\\|;|,|\n/g,Pn=/\\\\|\\,|\\[Nn]/g,Fn=/\\|,|\n/g;
function createTextType(e2,t2){return{matches:/.*/,fromICAL:function(t3,n2){return replaceNewline(t3,e2,n2)},toICAL:function(e3,n2){let r2=t2;return n2&&(r2=RegExp(
r2.source+"|"+n2,r2.flags)),e3.replace(r2,function(e4){switch(e4){case"\\":return"\\\\";case";":return"\\;";case",":return"\\,";case`
`:return"\\n";default:return e4}})}}}const H={defaultType:"text"},In={defaultType:"text",multiValue:","},Ln={defaultType:"text",structuredValue:";"},Rn={defaultType:"\
integer"},zn={defaultType:"date-time",allowedTypes:["date-time","date"]},Bn={defaultType:"date-time"},Vn={defaultType:"uri"},Hn={defaultType:"utc-offset"},Un={defaultType:"\
recur"},Wn={defaultType:"date-and-or-time",allowedTypes:["date-time","date","text"]};function replaceNewlineReplace(e2){switch(e2){case"\\\\":return"\\";case"\\;":
return";";case"\\,":return",";case"\\n":case"\\N":return`
`;default:return e2}}function replaceNewline(e2,t2,n2){return e2.indexOf("\\")===-1?e2:(n2&&(t2=RegExp(t2.source+"|\\\\"+n2,t2.flags)),e2.replace(t2,replaceNewlineReplace))}
let Gn={categories:In,url:Vn,version:H,uid:H},Kn={boolean:{values:["TRUE","FALSE"],fromICAL:function(e2){return e2==="TRUE"},toICAL:function(e2){return e2?"TRUE":
"FALSE"}},float:{matches:/^[+-]?\d+\.\d+$/,fromICAL:function(e2){let t2=parseFloat(e2);return isStrictlyNaN(t2)?0:t2},toICAL:function(e2){return String(e2)}},integer:{
fromICAL:function(e2){let t2=parseInt(e2);return isStrictlyNaN(t2)?0:t2},toICAL:function(e2){return String(e2)}},"utc-offset":{toICAL:function(e2){return e2.length<
7?e2.slice(0,3)+e2.slice(4,6):e2.slice(0,3)+e2.slice(4,6)+e2.slice(7,9)},fromICAL:function(e2){return e2.length<6?e2.slice(0,3)+":"+e2.slice(3,5):e2.slice(0,3)+
":"+e2.slice(3,5)+":"+e2.slice(5,7)},decorate:function(e2){return xn.fromString(e2)},undecorate:function(e2){return e2.toString()}}},qn={cutype:{values:["INDIVI\
DUAL","GROUP","RESOURCE","ROOM","UNKNOWN"],allowXName:!0,allowIanaToken:!0},"delegated-from":{valueType:"cal-address",multiValue:",",multiValueSeparateDQuote:!0},
"delegated-to":{valueType:"cal-address",multiValue:",",multiValueSeparateDQuote:!0},encoding:{values:["8BIT","BASE64"]},fbtype:{values:["FREE","BUSY","BUSY-UNAV\
AILABLE","BUSY-TENTATIVE"],allowXName:!0,allowIanaToken:!0},member:{valueType:"cal-address",multiValue:",",multiValueSeparateDQuote:!0},partstat:{values:["NEEDS\
-ACTION","ACCEPTED","DECLINED","TENTATIVE","DELEGATED","COMPLETED","IN-PROCESS"],allowXName:!0,allowIanaToken:!0},range:{values:["THISANDFUTURE"]},related:{values:[
"START","END"]},reltype:{values:["PARENT","CHILD","SIBLING"],allowXName:!0,allowIanaToken:!0},role:{values:["REQ-PARTICIPANT","CHAIR","OPT-PARTICIPANT","NON-PAR\
TICIPANT"],allowXName:!0,allowIanaToken:!0},rsvp:{values:["TRUE","FALSE"]},"sent-by":{valueType:"cal-address"},tzid:{matches:/^\//},value:{values:["binary","boo\
lean","cal-address","date","date-time","duration","float","integer","period","recur","text","time","uri","utc-offset"],allowXName:!0,allowIanaToken:!0}};const U=extend(
Kn,{text:createTextType(Mn,Nn),uri:{},binary:{decorate:function(e2){return un.fromString(e2)},undecorate:function(e2){return e2.toString()}},"cal-address":{},date:{
decorate:function(e2,t2){return G.strict?T.fromDateString(e2,t2):T.fromString(e2,t2)},undecorate:function(e2){return e2.toString()},fromICAL:function(e2){return!G.
strict&&e2.length>=15?U["date-time"].fromICAL(e2):e2.slice(0,4)+"-"+e2.slice(4,6)+"-"+e2.slice(6,8)},toICAL:function(e2){let t2=e2.length;return t2==10?e2.slice(
0,4)+e2.slice(5,7)+e2.slice(8,10):t2>=19?U["date-time"].toICAL(e2):e2}},"date-time":{fromICAL:function(e2){if(!G.strict&&e2.length==8)return U.date.fromICAL(e2);
{let t2=e2.slice(0,4)+"-"+e2.slice(4,6)+"-"+e2.slice(6,8)+"T"+e2.slice(9,11)+":"+e2.slice(11,13)+":"+e2.slice(13,15);return e2[15]&&e2[15]==="Z"&&(t2+="Z"),t2}},
toICAL:function(e2){let t2=e2.length;if(t2==10&&!G.strict)return U.date.toICAL(e2);if(t2>=19){let t3=e2.slice(0,4)+e2.slice(5,7)+e2.slice(8,13)+e2.slice(14,16)+
e2.slice(17,19);return e2[19]&&e2[19]==="Z"&&(t3+="Z"),t3}return e2},decorate:function(e2,t2){return G.strict?T.fromDateTimeString(e2,t2):T.fromString(e2,t2)},undecorate:function(e2){
return e2.toString()}},duration:{decorate:function(e2){return pn.fromString(e2)},undecorate:function(e2){return e2.toString()}},period:{fromICAL:function(e2){let t2=e2.
split("/");return t2[0]=U["date-time"].fromICAL(t2[0]),pn.isValueString(t2[1])||(t2[1]=U["date-time"].fromICAL(t2[1])),t2},toICAL:function(e2){return e2=e2.slice(),
!G.strict&&e2[0].length==10?e2[0]=U.date.toICAL(e2[0]):e2[0]=U["date-time"].toICAL(e2[0]),pn.isValueString(e2[1])||(!G.strict&&e2[1].length==10?e2[1]=U.date.toICAL(
e2[1]):e2[1]=U["date-time"].toICAL(e2[1])),e2.join("/")},decorate:function(e2,t2){return mn.fromJSON(e2,t2,!G.strict)},undecorate:function(e2){return e2.toJSON()}},
recur:{fromICAL:function(e2){return kn._stringToData(e2,!0)},toICAL:function(e2){let t2="";for(let[n2,r2]of Object.entries(e2))n2=="until"?r2=r2.length>10?U["da\
te-time"].toICAL(r2):U.date.toICAL(r2):n2=="wkst"?typeof r2=="number"&&(r2=kn.numericDayToIcalDay(r2)):Array.isArray(r2)&&(r2=r2.join(",")),t2+=n2.toUpperCase()+
"="+r2+";";return t2.slice(0,Math.max(0,t2.length-1))},decorate:function(e2){return kn.fromData(e2)},undecorate:function(e2){return e2.toJSON()}},time:{fromICAL:function(e2){
if(e2.length<6)return e2;let t2=e2.slice(0,2)+":"+e2.slice(2,4)+":"+e2.slice(4,6);return e2[6]==="Z"&&(t2+="Z"),t2},toICAL:function(e2){if(e2.length<8)return e2;
let t2=e2.slice(0,2)+e2.slice(3,5)+e2.slice(6,8);return e2[8]==="Z"&&(t2+="Z"),t2}}});let Jn=extend(Gn,{action:H,attach:{defaultType:"uri"},attendee:{defaultType:"\
cal-address"},calscale:H,class:H,comment:H,completed:Bn,contact:H,created:Bn,description:H,dtend:zn,dtstamp:Bn,dtstart:zn,due:zn,duration:{defaultType:"duration"},
exdate:{defaultType:"date-time",allowedTypes:["date-time","date"],multiValue:","},exrule:Un,freebusy:{defaultType:"period",multiValue:","},geo:{defaultType:"flo\
at",structuredValue:";"},"last-modified":Bn,location:H,method:H,organizer:{defaultType:"cal-address"},"percent-complete":Rn,priority:Rn,prodid:H,"related-to":H,
repeat:Rn,rdate:{defaultType:"date-time",allowedTypes:["date-time","date","period"],multiValue:",",detectType:function(e2){return e2.indexOf("/")===-1?e2.indexOf(
"T")===-1?"date":"date-time":"period"}},"recurrence-id":zn,resources:In,"request-status":Ln,rrule:Un,sequence:Rn,status:H,summary:H,transp:H,trigger:{defaultType:"\
duration",allowedTypes:["duration","date-time"]},tzoffsetfrom:Hn,tzoffsetto:Hn,tzurl:Vn,tzid:H,tzname:H});const Yn=extend(Kn,{text:createTextType(Pn,Fn),uri:createTextType(
Pn,Fn),date:{decorate:function(e2){return Sn.fromDateAndOrTimeString(e2,"date")},undecorate:function(e2){return e2.toString()},fromICAL:function(e2){return e2.length==
8?U.date.fromICAL(e2):e2[0]=="-"&&e2.length==6?e2.slice(0,4)+"-"+e2.slice(4):e2},toICAL:function(e2){return e2.length==10?U.date.toICAL(e2):e2[0]=="-"&&e2.length==
7?e2.slice(0,4)+e2.slice(5):e2}},time:{decorate:function(e2){return Sn.fromDateAndOrTimeString("T"+e2,"time")},undecorate:function(e2){return e2.toString()},fromICAL:function(e2){
let t2=Yn.time._splitZone(e2,!0),n2=t2[0],r2=t2[1];return r2.length==6?r2=r2.slice(0,2)+":"+r2.slice(2,4)+":"+r2.slice(4,6):r2.length==4&&r2[0]!="-"?r2=r2.slice(
0,2)+":"+r2.slice(2,4):r2.length==5&&(r2=r2.slice(0,3)+":"+r2.slice(3,5)),n2.length==5&&(n2[0]=="-"||n2[0]=="+")&&(n2=n2.slice(0,3)+":"+n2.slice(3)),r2+n2},toICAL:function(e2){
let t2=Yn.time._splitZone(e2),n2=t2[0],r2=t2[1];return r2.length==8?r2=r2.slice(0,2)+r2.slice(3,5)+r2.slice(6,8):r2.length==5&&r2[0]!="-"?r2=r2.slice(0,2)+r2.slice(
3,5):r2.length==6&&(r2=r2.slice(0,3)+r2.slice(4,6)),n2.length==6&&(n2[0]=="-"||n2[0]=="+")&&(n2=n2.slice(0,3)+n2.slice(4)),r2+n2},_splitZone:function(e2,t2){let n2=e2.
length-1,r2=e2.length-(t2?5:6),i2=e2[r2],a2,o2;return e2[n2]=="Z"?(a2=e2[n2],o2=e2.slice(0,Math.max(0,n2))):e2.length>6&&(i2=="-"||i2=="+")?(a2=e2.slice(r2),o2=
e2.slice(0,Math.max(0,r2))):(a2="",o2=e2),[a2,o2]}},"date-time":{decorate:function(e2){return Sn.fromDateAndOrTimeString(e2,"date-time")},undecorate:function(e2){
return e2.toString()},fromICAL:function(e2){return Yn["date-and-or-time"].fromICAL(e2)},toICAL:function(e2){return Yn["date-and-or-time"].toICAL(e2)}},"date-and\
-or-time":{decorate:function(e2){return Sn.fromDateAndOrTimeString(e2,"date-and-or-time")},undecorate:function(e2){return e2.toString()},fromICAL:function(e2){let t2=e2.
split("T");return(t2[0]?Yn.date.fromICAL(t2[0]):"")+(t2[1]?"T"+Yn.time.fromICAL(t2[1]):"")},toICAL:function(e2){let t2=e2.split("T");return Yn.date.toICAL(t2[0])+
(t2[1]?"T"+Yn.time.toICAL(t2[1]):"")}},timestamp:U["date-time"],"language-tag":{matches:/^[a-zA-Z0-9-]+$/},"phone-number":{fromICAL:function(e2){return Array.from(
e2).filter(function(e3){return e3==="\\"?void 0:e3}).join("")},toICAL:function(e2){return Array.from(e2).map(function(e3){return e3===","||e3===";"?"\\"+e3:e3}).
join("")}}});let Xn={type:{valueType:"text",multiValue:","},value:{values:["text","uri","date","time","date-time","date-and-or-time","timestamp","boolean","inte\
ger","float","utc-offset","language-tag"],allowXName:!0,allowIanaToken:!0}},Zn=extend(Gn,{adr:{defaultType:"text",structuredValue:";",multiValue:","},anniversary:Wn,
bday:Wn,caladruri:Vn,caluri:Vn,clientpidmap:Ln,email:H,fburl:Vn,fn:H,gender:Ln,geo:Vn,impp:Vn,key:Vn,kind:H,lang:{defaultType:"language-tag"},logo:Vn,member:Vn,
n:{defaultType:"text",structuredValue:";",multiValue:","},nickname:In,note:H,org:{defaultType:"text",structuredValue:";"},photo:Vn,related:Vn,rev:{defaultType:"\
timestamp"},role:H,sound:Vn,source:Vn,tel:{defaultType:"uri",allowedTypes:["uri","text"]},title:H,tz:{defaultType:"text",allowedTypes:["text","utc-offset","uri"]},
xml:H}),Qn=extend(Kn,{binary:U.binary,date:Yn.date,"date-time":Yn["date-time"],"phone-number":Yn["phone-number"],uri:U.uri,text:Yn.text,time:U.time,vcard:U.text,
"utc-offset":{toICAL:function(e2){return e2.slice(0,7)},fromICAL:function(e2){return e2.slice(0,7)},decorate:function(e2){return xn.fromString(e2)},undecorate:function(e2){
return e2.toString()}}}),$n={type:{valueType:"text",multiValue:","},value:{values:["text","uri","date","date-time","phone-number","time","boolean","integer","fl\
oat","utc-offset","vcard","binary"],allowXName:!0,allowIanaToken:!0}},hr=extend(Gn,{fn:H,n:{defaultType:"text",structuredValue:";",multiValue:","},nickname:In,photo:{
defaultType:"binary",allowedTypes:["binary","uri"]},bday:{defaultType:"date-time",allowedTypes:["date-time","date"],detectType:function(e2){return e2.indexOf("T")===
-1?"date":"date-time"}},adr:{defaultType:"text",structuredValue:";",multiValue:","},label:H,tel:{defaultType:"phone-number"},email:H,mailer:H,tz:{defaultType:"u\
tc-offset",allowedTypes:["utc-offset","text"]},geo:{defaultType:"float",structuredValue:";"},title:H,role:H,logo:{defaultType:"binary",allowedTypes:["binary","u\
ri"]},agent:{defaultType:"vcard",allowedTypes:["vcard","text","uri"]},org:Ln,note:In,prodid:H,rev:{defaultType:"date-time",allowedTypes:["date-time","date"],detectType:function(e2){
return e2.indexOf("T")===-1?"date":"date-time"}},"sort-string":H,sound:{defaultType:"binary",allowedTypes:["binary","uri"]},class:H,key:{defaultType:"binary",allowedTypes:[
"binary","text"]}}),gr={name:"ical",value:U,param:qn,property:Jn,propertyGroups:!1},_r={name:"vcard4",value:Yn,param:Xn,property:Zn,propertyGroups:!0},vr={name:"\
vcard3",value:Qn,param:$n,property:hr,propertyGroups:!0};const G={strict:!0,defaultSet:gr,defaultType:"unknown",components:{vcard:_r,vcard3:vr,vevent:gr,vtodo:gr,
vjournal:gr,valarm:gr,vtimezone:gr,daylight:gr,standard:gr},icalendar:gr,vcard:_r,vcard3:vr,getDesignSet:function(e2){return e2&&e2 in G.components?G.components[e2]:
G.defaultSet}},br="unknown",xr={'"':"^'","\n":"^n","^":"^^"};function stringify(e2){typeof e2[0]=="string"&&(e2=[e2]);let t2=0,n2=e2.length,r2="";for(;t2<n2;t2++)
r2+=stringify.component(e2[t2])+`\r
`;return r2}stringify.component=function(e2,t2){let n2=e2[0].toUpperCase(),r2="BEGIN:"+n2+`\r
`,i2=e2[1],a2=0,o2=i2.length,s2=e2[0];for(s2==="vcard"&&e2[1].length>0&&(e2[1][0][0]!=="version"||e2[1][0][3]!=="4.0")&&(s2="vcard3"),t2||=G.getDesignSet(s2);a2<
o2;a2++)r2+=stringify.property(i2[a2],t2)+`\r
`;let c2=e2[2]||[],l2=0,u2=c2.length;for(;l2<u2;l2++)r2+=stringify.component(c2[l2],t2)+`\r
`;return r2+="END:"+n2,r2},stringify.property=function(e2,t2,n2){let r2=e2[0].toUpperCase(),i2=e2[0],a2=e2[1];t2||=G.defaultSet;let o2=a2.group,s2;s2=t2.propertyGroups&&
o2?o2.toUpperCase()+"."+r2:r2;for(let[e3,n3]of Object.entries(a2)){if(t2.propertyGroups&&e3=="group")continue;let r3=t2.param[e3],i3=r3&&r3.multiValue;i3&&Array.
isArray(n3)?(n3=n3.map(function(e4){return e4=stringify._rfc6868Unescape(e4),e4=stringify.paramPropertyValue(e4,r3.multiValueSeparateDQuote),e4}),n3=stringify.multiValue(
n3,i3,"unknown",null,t2)):(n3=stringify._rfc6868Unescape(n3),n3=stringify.paramPropertyValue(n3)),s2+=";"+e3.toUpperCase()+"="+n3}if(e2.length===3)return s2+":";
let c2=e2[2],l2,u2=!1,d2=!1,f2=!1;return i2 in t2.property?(l2=t2.property[i2],"multiValue"in l2&&(u2=l2.multiValue),"structuredValue"in l2&&Array.isArray(e2[3])&&
(d2=l2.structuredValue),"defaultType"in l2?c2===l2.defaultType&&(f2=!0):c2===br&&(f2=!0)):c2===br&&(f2=!0),f2||(s2+=";VALUE="+c2.toUpperCase()),s2+=":",s2+=u2&&
d2?stringify.multiValue(e2[3],d2,c2,u2,t2,d2):u2?stringify.multiValue(e2.slice(3),u2,c2,null,t2,!1):d2?stringify.multiValue(e2[3],d2,c2,null,t2,d2):stringify.value(
e2[3],c2,t2,!1),n2?s2:foldline(s2)},stringify.paramPropertyValue=function(e2,t2){return!t2&&e2.indexOf(",")===-1&&e2.indexOf(":")===-1&&e2.indexOf(";")===-1?e2:
'"'+e2+'"'},stringify.multiValue=function(e2,t2,n2,r2,i2,a2){let o2="",s2=e2.length,c2=0;for(;c2<s2;c2++)r2&&Array.isArray(e2[c2])?o2+=stringify.multiValue(e2[c2],
r2,n2,null,i2,a2):o2+=stringify.value(e2[c2],n2,i2,a2),c2!==s2-1&&(o2+=t2);return o2},stringify.value=function(e2,t2,n2,r2){return t2 in n2.value&&"toICAL"in n2.
value[t2]?n2.value[t2].toICAL(e2,r2):e2},stringify._rfc6868Unescape=function(e2){return e2.replace(/[\n^"]/g,function(e3){return xr[e3]})};var Sr=class Property{static fromString(e2,t2){
return new Property(parse.property(e2,t2))}constructor(e2,t2){this._parent=t2||null,typeof e2=="string"?(this.jCal=[e2,{},G.defaultType],this.jCal[2]=this.getDefaultType()):
this.jCal=e2,this._updateType()}get type(){return this.jCal[2]}get name(){return this.jCal[0]}get parent(){return this._parent}set parent(e2){let t2=!this._parent||
e2&&e2._designSet!=this._parent._designSet;this._parent=e2,this.type==G.defaultType&&t2&&(this.jCal[2]=this.getDefaultType(),this._updateType())}get _designSet(){
return this.parent?this.parent._designSet:G.defaultSet}_updateType(){let e2=this._designSet;this.type in e2.value&&(this.isDecorated="decorate"in e2.value[this.
type],this.name in e2.property&&(this.isMultiValue="multiValue"in e2.property[this.name],this.isStructuredValue="structuredValue"in e2.property[this.name]))}_hydrateValue(e2){
return this._values&&this._values[e2]?this._values[e2]:this.jCal.length<=3+e2?null:this.isDecorated?(this._values||=[],this._values[e2]=this._decorate(this.jCal[3+
e2])):this.jCal[3+e2]}_decorate(e2){return this._designSet.value[this.type].decorate(e2,this)}_undecorate(e2){return this._designSet.value[this.type].undecorate(
e2,this)}_setDecoratedValue(e2,t2){this._values||=[],typeof e2=="object"&&"icaltype"in e2?(this.jCal[3+t2]=this._undecorate(e2),this._values[t2]=e2):(this.jCal[3+
t2]=e2,this._values[t2]=this._decorate(e2))}getParameter(e2){if(e2 in this.jCal[1])return this.jCal[1][e2]}getFirstParameter(e2){let t2=this.getParameter(e2);return Array.
isArray(t2)?t2[0]:t2}setParameter(e2,t2){let n2=e2.toLowerCase();typeof t2=="string"&&n2 in this._designSet.param&&"multiValue"in this._designSet.param[n2]&&(t2=
[t2]),this.jCal[1][e2]=t2}removeParameter(e2){delete this.jCal[1][e2]}getDefaultType(){let e2=this.jCal[0],t2=this._designSet;if(e2 in t2.property){let n2=t2.property[e2];
if("defaultType"in n2)return n2.defaultType}return G.defaultType}resetType(e2){this.removeAllValues(),this.jCal[2]=e2,this._updateType()}getFirstValue(){return this.
_hydrateValue(0)}getValues(){let e2=this.jCal.length-3;if(e2<1)return[];let t2=0,n2=[];for(;t2<e2;t2++)n2[t2]=this._hydrateValue(t2);return n2}removeAllValues(){
this._values&&(this._values.length=0),this.jCal.length=3}setValues(e2){if(!this.isMultiValue)throw Error(this.name+`: does not not support mulitValue.
override isMultiValue`);let t2=e2.length,n2=0;if(this.removeAllValues(),t2>0&&typeof e2[0]=="object"&&"icaltype"in e2[0]&&this.resetType(e2[0].icaltype),this.isDecorated)
for(;n2<t2;n2++)this._setDecoratedValue(e2[n2],n2);else for(;n2<t2;n2++)this.jCal[3+n2]=e2[n2]}setValue(e2){this.removeAllValues(),typeof e2=="object"&&"icaltyp\
e"in e2&&this.resetType(e2.icaltype),this.isDecorated?this._setDecoratedValue(e2,0):this.jCal[3]=e2}toJSON(){return this.jCal}toICALString(){return stringify.property(
this.jCal,this._designSet,!0)}},Cr=class Component{static fromString(e2){return new Component(parse.component(e2))}constructor(e2,t2){typeof e2=="string"&&(e2=[
e2,[],[]]),this.jCal=e2,this.parent=t2||null,!this.parent&&this.name==="vcalendar"&&(this._timezoneCache=new Map)}_hydratedPropertyCount=0;_hydratedComponentCount=0;_timezoneCache=null;_components=null;_properties=null;get name(){
return this.jCal[0]}get _designSet(){let e2=this.parent&&this.parent._designSet;if(!e2&&this.name=="vcard"){let e3=this.jCal[1]?.[0];if(e3&&e3[0]=="version"&&e3[3]==
"3.0")return G.getDesignSet("vcard3")}return e2||G.getDesignSet(this.name)}_hydrateComponent(e2){if(this._components||(this._components=[],this._hydratedComponentCount=
0),this._components[e2])return this._components[e2];let t2=new Component(this.jCal[2][e2],this);return this._hydratedComponentCount++,this._components[e2]=t2}_hydrateProperty(e2){
if(this._properties||(this._properties=[],this._hydratedPropertyCount=0),this._properties[e2])return this._properties[e2];let t2=new Sr(this.jCal[1][e2],this);return this.
_hydratedPropertyCount++,this._properties[e2]=t2}getFirstSubcomponent(e2){if(e2){let t2=0,n2=this.jCal[2],r2=n2.length;for(;t2<r2;t2++)if(n2[t2][0]===e2)return this.
_hydrateComponent(t2)}else if(this.jCal[2].length)return this._hydrateComponent(0);return null}getAllSubcomponents(e2){let t2=this.jCal[2].length,n2=0;if(e2){let r2=this.
jCal[2],i2=[];for(;n2<t2;n2++)e2===r2[n2][0]&&i2.push(this._hydrateComponent(n2));return i2}if(!this._components||this._hydratedComponentCount!==t2)for(;n2<t2;n2++)
this._hydrateComponent(n2);return this._components||[]}hasProperty(e2){let t2=this.jCal[1],n2=t2.length,r2=0;for(;r2<n2;r2++)if(t2[r2][0]===e2)return!0;return!1}getFirstProperty(e2){
if(e2){let t2=0,n2=this.jCal[1],r2=n2.length;for(;t2<r2;t2++)if(n2[t2][0]===e2)return this._hydrateProperty(t2)}else if(this.jCal[1].length)return this._hydrateProperty(
0);return null}getFirstPropertyValue(e2){let t2=this.getFirstProperty(e2);return t2?t2.getFirstValue():null}getAllProperties(e2){let t2=this.jCal[1].length,n2=0;
if(e2){let r2=this.jCal[1],i2=[];for(;n2<t2;n2++)e2===r2[n2][0]&&i2.push(this._hydrateProperty(n2));return i2}if(!this._properties||this._hydratedPropertyCount!==
t2)for(;n2<t2;n2++)this._hydrateProperty(n2);return this._properties||[]}_removeObjectByIndex(e2,t2,n2){if(t2||=[],t2[n2]){let e3=t2[n2];"parent"in e3&&(e3.parent=
null)}t2.splice(n2,1),this.jCal[e2].splice(n2,1)}_removeObject(e2,t2,n2){let r2=0,i2=this.jCal[e2],a2=i2.length,o2=this[t2];if(typeof n2=="string"){for(;r2<a2;r2++)
if(i2[r2][0]===n2)return this._removeObjectByIndex(e2,o2,r2),!0}else if(o2){for(;r2<a2;r2++)if(o2[r2]&&o2[r2]===n2)return this._removeObjectByIndex(e2,o2,r2),!0}
return!1}_removeAllObjects(e2,t2,n2){let r2=this[t2],i2=this.jCal[e2],a2=i2.length-1;for(;a2>=0;a2--)n2&&i2[a2][0]!==n2||this._removeObjectByIndex(e2,r2,a2)}addSubcomponent(e2){
this._components||(this._components=[],this._hydratedComponentCount=0),e2.parent&&e2.parent.removeSubcomponent(e2);let t2=this.jCal[2].push(e2.jCal);return this.
_components[t2-1]=e2,this._hydratedComponentCount++,e2.parent=this,e2}removeSubcomponent(e2){let t2=this._removeObject(2,"_components",e2);return t2&&this._hydratedComponentCount--,
t2}removeAllSubcomponents(e2){let t2=this._removeAllObjects(2,"_components",e2);return this._hydratedComponentCount=0,t2}addProperty(e2){if(!(e2 instanceof Sr))
throw TypeError("must be instance of ICAL.Property");this._properties||(this._properties=[],this._hydratedPropertyCount=0),e2.parent&&e2.parent.removeProperty(e2);
let t2=this.jCal[1].push(e2.jCal);return this._properties[t2-1]=e2,this._hydratedPropertyCount++,e2.parent=this,e2}addPropertyWithValue(e2,t2){let n2=new Sr(e2);
return n2.setValue(t2),this.addProperty(n2),n2}updatePropertyWithValue(e2,t2){let n2=this.getFirstProperty(e2);return n2?n2.setValue(t2):n2=this.addPropertyWithValue(
e2,t2),n2}removeProperty(e2){let t2=this._removeObject(1,"_properties",e2);return t2&&this._hydratedPropertyCount--,t2}removeAllProperties(e2){let t2=this._removeAllObjects(
1,"_properties",e2);return this._hydratedPropertyCount=0,t2}toJSON(){return this.jCal}toString(){return stringify.component(this.jCal,this._designSet)}getTimeZoneByID(e2){
if(this.parent)return this.parent.getTimeZoneByID(e2);if(!this._timezoneCache)return null;if(this._timezoneCache.has(e2))return this._timezoneCache.get(e2);let t2=this.
getAllSubcomponents("vtimezone");for(let n2 of t2)if(n2.getFirstProperty("tzid").getFirstValue()===e2){let t3=new O({component:n2,tzid:e2});return this._timezoneCache.
set(e2,t3),t3}return null}},RecurExpansion=class{constructor(e2){this.ruleDates=[],this.exDates=[],this.fromData(e2)}complete=!1;ruleIterators=null;ruleDates=null;exDates=null;ruleDateInc=0;exDateInc=0;exDate=null;ruleDate=null;dtstart=null;last=null;fromData(e2){
let t2=formatClassType(e2.dtstart,T);if(t2)this.dtstart=t2;else throw Error(".dtstart (ICAL.Time) must be given");if(e2.component)this._init(e2.component);else{
if(this.last=formatClassType(e2.last,T)||t2.clone(),!e2.ruleIterators)throw Error(".ruleIterators or .component must be given");this.ruleIterators=e2.ruleIterators.
map(function(e3){return formatClassType(e3,Cn)}),this.ruleDateInc=e2.ruleDateInc,this.exDateInc=e2.exDateInc,e2.ruleDates&&(this.ruleDates=e2.ruleDates.map(e3=>formatClassType(
e3,T)),this.ruleDate=this.ruleDates[this.ruleDateInc]),e2.exDates&&(this.exDates=e2.exDates.map(e3=>formatClassType(e3,T)),this.exDate=this.exDates[this.exDateInc]),
e2.complete!==void 0&&(this.complete=e2.complete)}}_compare_special(e2,t2){return!e2.isDate&&t2.isDate?new T({year:e2.year,month:e2.month,day:e2.day}).compare(t2):
e2.compare(t2)}next(){let e2,t2,n2,r2=0;for(;;){if(r2++>500)throw Error("max tries have occurred, rule may be impossible to fulfill.");if(t2=this.ruleDate,e2=this.
_nextRecurrenceIter(this.last),!t2&&!e2){this.complete=!0;break}if((!t2||e2&&t2.compare(e2.last)>0)&&(t2=e2.last.clone(),e2.next()),this.ruleDate===t2&&this._nextRuleDay(),
this.last=t2,this.exDate&&(n2=this._compare_special(this.last,this.exDate),n2>0&&this._nextExDay(),n2===0))this._nextExDay();else return this.last}}toJSON(){function toJSON(e3){
return e3.toJSON()}let e2=Object.create(null);return e2.ruleIterators=this.ruleIterators.map(toJSON),this.ruleDates&&(e2.ruleDates=this.ruleDates.map(toJSON)),this.
exDates&&(e2.exDates=this.exDates.map(toJSON)),e2.ruleDateInc=this.ruleDateInc,e2.exDateInc=this.exDateInc,e2.last=this.last.toJSON(),e2.dtstart=this.dtstart.toJSON(),
e2.complete=this.complete,e2}_extractDates(e2,t2){let n2=[],r2=e2.getAllProperties(t2);for(let e3=0,t3=r2.length;e3<t3;e3++)for(let t4 of r2[e3].getValues()){let e4=binsearchInsert(
n2,t4,(e5,t5)=>e5.compare(t5));n2.splice(e4,0,t4)}return n2}_init(e2){if(this.ruleIterators=[],this.last=this.dtstart.clone(),!e2.hasProperty("rdate")&&!e2.hasProperty(
"rrule")&&!e2.hasProperty("recurrence-id"))this.ruleDate=this.last.clone(),this.complete=!0;else{if(e2.hasProperty("rdate")&&(this.ruleDates=this._extractDates(
e2,"rdate"),this.ruleDates[0]&&this.ruleDates[0].compare(this.dtstart)<0?(this.ruleDateInc=0,this.last=this.ruleDates[0].clone()):this.ruleDateInc=binsearchInsert(
this.ruleDates,this.last,(e3,t2)=>e3.compare(t2)),this.ruleDate=this.ruleDates[this.ruleDateInc]),e2.hasProperty("rrule")){let t2=e2.getAllProperties("rrule"),n2=0,
r2=t2.length,i2,a2;for(;n2<r2;n2++)i2=t2[n2].getFirstValue(),a2=i2.iterator(this.dtstart),this.ruleIterators.push(a2),a2.next()}e2.hasProperty("exdate")&&(this.
exDates=this._extractDates(e2,"exdate"),this.exDateInc=binsearchInsert(this.exDates,this.last,this._compare_special),this.exDate=this.exDates[this.exDateInc])}}_nextExDay(){
this.exDate=this.exDates[++this.exDateInc]}_nextRuleDay(){this.ruleDate=this.ruleDates[++this.ruleDateInc]}_nextRecurrenceIter(){let e2=this.ruleIterators;if(e2.
length===0)return null;let t2=e2.length,n2,r2,i2=0,a2;for(;i2<t2;i2++)n2=e2[i2],r2=n2.last,n2.completed?(t2--,i2!==0&&i2--,e2.splice(i2,1)):(!a2||a2.last.compare(
r2)>0)&&(a2=n2);return a2}},wr=class Event{constructor(e2,t2){e2 instanceof Cr||(t2=e2,e2=null),this.component=e2||new Cr("vevent"),this._rangeExceptionCache=Object.
create(null),this.exceptions=Object.create(null),this.rangeExceptions=[],t2&&t2.strictExceptions&&(this.strictExceptions=t2.strictExceptions),t2&&t2.exceptions?
t2.exceptions.forEach(this.relateException,this):this.component.parent&&!this.isRecurrenceException()&&this.component.parent.getAllSubcomponents("vevent").forEach(
function(e3){e3.hasProperty("recurrence-id")&&this.relateException(e3)},this)}static THISANDFUTURE="THISANDFUTURE";exceptions=null;strictExceptions=!1;relateException(e2){
if(this.isRecurrenceException())throw Error("cannot relate exception to exceptions");if(e2 instanceof Cr&&(e2=new Event(e2)),this.strictExceptions&&e2.uid!==this.
uid)throw Error("attempted to relate unrelated exception");let t2=e2.recurrenceId.toString();if(this.exceptions[t2]=e2,e2.modifiesFuture()){let n2=[e2.recurrenceId.
toUnixTime(),t2],r2=binsearchInsert(this.rangeExceptions,n2,compareRangeException);this.rangeExceptions.splice(r2,0,n2)}}modifiesFuture(){return this.component.
hasProperty("recurrence-id")?this.component.getFirstProperty("recurrence-id").getParameter("range")===Event.THISANDFUTURE:!1}findRangeException(e2){if(!this.rangeExceptions.
length)return null;let t2=e2.toUnixTime(),n2=binsearchInsert(this.rangeExceptions,[t2],compareRangeException);if(--n2,n2<0)return null;let r2=this.rangeExceptions[n2];
return t2<r2[0]?null:r2[1]}getOccurrenceDetails(e2){let t2=e2.toString(),n2=e2.convertToZone(O.utcTimezone).toString(),r2,i2={recurrenceId:e2};if(t2 in this.exceptions)
r2=i2.item=this.exceptions[t2],i2.startDate=r2.startDate,i2.endDate=r2.endDate,i2.item=r2;else if(n2 in this.exceptions)r2=this.exceptions[n2],i2.startDate=r2.startDate,
i2.endDate=r2.endDate,i2.item=r2;else{let t3=this.findRangeException(e2),n3;if(t3){let r3=this.exceptions[t3];i2.item=r3;let a2=this._rangeExceptionCache[t3];if(!a2){
let e3=r3.recurrenceId.clone(),n4=r3.startDate.clone();e3.zone=n4.zone,a2=n4.subtractDate(e3),this._rangeExceptionCache[t3]=a2}let o2=e2.clone();o2.zone=r3.startDate.
zone,o2.addDuration(a2),n3=o2.clone(),n3.addDuration(r3.duration),i2.startDate=o2,i2.endDate=n3}else n3=e2.clone(),n3.addDuration(this.duration),i2.endDate=n3,i2.
startDate=e2,i2.item=this}return i2}iterator(e2){return new RecurExpansion({component:this.component,dtstart:e2||this.startDate})}isRecurring(){let e2=this.component;
return e2.hasProperty("rrule")||e2.hasProperty("rdate")}isRecurrenceException(){return this.component.hasProperty("recurrence-id")}getRecurrenceTypes(){let e2=this.
component.getAllProperties("rrule"),t2=0,n2=e2.length,r2=Object.create(null);for(;t2<n2;t2++){let n3=e2[t2].getFirstValue();r2[n3.freq]=!0}return r2}get uid(){return this.
_firstProp("uid")}set uid(e2){this._setProp("uid",e2)}get startDate(){return this._firstProp("dtstart")}set startDate(e2){this._setTime("dtstart",e2)}get endDate(){
let e2=this._firstProp("dtend");if(!e2){let t2=this._firstProp("duration");e2=this.startDate.clone(),t2?e2.addDuration(t2):e2.isDate&&(e2.day+=1)}return e2}set endDate(e2){
this.component.hasProperty("duration")&&this.component.removeProperty("duration"),this._setTime("dtend",e2)}get duration(){return this._firstProp("duration")||this.
endDate.subtractDateTz(this.startDate)}set duration(e2){this.component.hasProperty("dtend")&&this.component.removeProperty("dtend"),this._setProp("duration",e2)}get location(){
return this._firstProp("location")}set location(e2){this._setProp("location",e2)}get attendees(){return this.component.getAllProperties("attendee")}get summary(){
return this._firstProp("summary")}set summary(e2){this._setProp("summary",e2)}get description(){return this._firstProp("description")}set description(e2){this._setProp(
"description",e2)}get color(){return this._firstProp("color")}set color(e2){this._setProp("color",e2)}get organizer(){return this._firstProp("organizer")}set organizer(e2){
this._setProp("organizer",e2)}get sequence(){return this._firstProp("sequence")}set sequence(e2){this._setProp("sequence",e2)}get recurrenceId(){return this._firstProp(
"recurrence-id")}set recurrenceId(e2){this._setTime("recurrence-id",e2)}_setTime(e2,t2){let n2=this.component.getFirstProperty(e2);n2||(n2=new Sr(e2),this.component.
addProperty(n2)),t2.zone===O.localTimezone||t2.zone===O.utcTimezone?n2.removeParameter("tzid"):n2.setParameter("tzid",t2.zone.tzid),n2.setValue(t2)}_setProp(e2,t2){
this.component.updatePropertyWithValue(e2,t2)}_firstProp(e2){return this.component.getFirstPropertyValue(e2)}toString(){return this.component.toString()}};function compareRangeException(e2,t2){
return e2[0]>t2[0]?1:t2[0]>e2[0]?-1:0}var Er={foldLength:75,debug:!1,newLineChar:`\r
`,Binary:un,Component:Cr,ComponentParser:class{constructor(e2){e2===void 0&&(e2={});for(let[t2,n2]of Object.entries(e2))this[t2]=n2}parseEvent=!0;parseTimezone=!0;oncomplete=function(){};onerror=function(e2){};ontimezone=function(e2){};onevent=function(e2){};process(e2){
typeof e2=="string"&&(e2=parse(e2)),e2 instanceof Cr||(e2=new Cr(e2));let t2=e2.getAllSubcomponents(),n2=0,r2=t2.length,i2;for(;n2<r2;n2++)switch(i2=t2[n2],i2.name){case"\
vtimezone":if(this.parseTimezone){let e3=i2.getFirstPropertyValue("tzid");e3&&this.ontimezone(new O({tzid:e3,component:i2}))}break;case"vevent":this.parseEvent&&
this.onevent(new wr(i2));break;default:continue}this.oncomplete()}},Duration:pn,Event:wr,Period:mn,Property:Sr,Recur:kn,RecurExpansion,RecurIterator:Cn,Time:T,Timezone:O,
TimezoneService:yn,UtcOffset:xn,VCardTime:Sn,parse,stringify,design:G,helpers:bn};const Dr=5e3;async function parseIcs(e2){let t2=e2.replace(/^\uFEFF/,"");if(t2.
length>5e6)return{message:"is larger than 5 MB; export only the windows and freezes"};let{default:n2}=await Promise.resolve().then(()=>ln),r2=parseSafely(n2,t2);
if(typeof r2=="string")return{message:r2};let i2=topLevel(r2).flatMap(([e3,,t3])=>e3==="vcalendar"?t3:[]),a2=i2.filter(([e3])=>e3==="vevent");if(topLevel(r2).length===
0)return{message:"holds no calendar; expected BEGIN:VCALENDAR"};if(a2.length===0)return{message:"holds no event, so it says nothing; leave it out, or export its\
 windows and freezes"};if(a2.length>Dr)return{message:`has ${a2.length} events; at most ${Dr} are supported`};let o2=t2.split(/\r?\n/).flatMap((e3,t3)=>/^BEGIN:VEVENT\s*$/i.
test(e3)?[t3+1]:[]);return{events:a2.map(([,e3],t3)=>({line:o2[t3]??1,properties:e3})),locations:new Map(i2.flatMap(zoneLocation))}}function property(e2,t2){return e2.
properties.find(e3=>e3.name===t2)}function textOf$1(e2,t2){let n2=property(e2,t2)?.values[0];return typeof n2=="string"?n2:""}function parseSafely(e2,t2){try{return e2.
parse(t2)}catch(e3){return`is not an iCalendar file: ${e3 instanceof Error?e3.message.slice(0,200):"unreadable"}`}}function topLevel(e2){return Array.isArray(e2)?
(e2.length>0&&Array.isArray(e2[0])?e2:[e2]).flatMap(e3=>component(e3,0)):[]}function component(e2,t2){if(!Array.isArray(e2)||t2>4)return[];let[n2,r2,i2]=e2;return typeof n2==
"string"?[[n2,list$1(r2).flatMap(propertyOf),list$1(i2).flatMap(e3=>component(e3,t2+1))]]:[]}function propertyOf(e2){let[t2,n2,r2,...i2]=list$1(e2);if(typeof t2!=
"string"||typeof r2!="string")return[];let parameter=e3=>{let t3=Object.entries(n2??{}).find(([t4])=>t4===e3)?.[1];return typeof t3=="string"?t3:void 0};return[
{name:t2,tzid:parameter("tzid"),range:parameter("range"),type:r2,values:i2}]}function list$1(e2){return Array.isArray(e2)?e2:[]}function zoneLocation([e2,t2]){if(e2!==
"vtimezone")return[];let value=e3=>t2.find(t3=>t3.name===e3)?.values[0],n2=value("tzid"),r2=value("x-lic-location");return typeof n2=="string"&&typeof r2=="stri\
ng"?[[n2,r2]]:[]}const kr=new Map(Object.entries({"afghanistan standard time":"Asia/Kabul","alaskan standard time":"America/Anchorage","aleutian standard time":"\
America/Adak","altai standard time":"Asia/Barnaul","arab standard time":"Asia/Riyadh","arabian standard time":"Asia/Dubai","arabic standard time":"Asia/Baghdad",
"argentina standard time":"America/Buenos_Aires","astrakhan standard time":"Europe/Astrakhan","atlantic standard time":"America/Halifax","aus central standard t\
ime":"Australia/Darwin","aus central w. standard time":"Australia/Eucla","aus eastern standard time":"Australia/Sydney","azerbaijan standard time":"Asia/Baku","\
azores standard time":"Atlantic/Azores","bahia standard time":"America/Bahia","bangladesh standard time":"Asia/Dhaka","belarus standard time":"Europe/Minsk","bo\
ugainville standard time":"Pacific/Bougainville","canada central standard time":"America/Regina","cape verde standard time":"Atlantic/Cape_Verde","caucasus stan\
dard time":"Asia/Yerevan","cen. australia standard time":"Australia/Adelaide","central america standard time":"America/Guatemala","central asia standard time":"\
Asia/Bishkek","central brazilian standard time":"America/Cuiaba","central europe standard time":"Europe/Budapest","central european standard time":"Europe/Warsa\
w","central pacific standard time":"Pacific/Guadalcanal","central standard time":"America/Chicago","central standard time (mexico)":"America/Mexico_City","chath\
am islands standard time":"Pacific/Chatham","china standard time":"Asia/Shanghai","cuba standard time":"America/Havana","dateline standard time":"Etc/GMT+12","e\
. africa standard time":"Africa/Nairobi","e. australia standard time":"Australia/Brisbane","e. europe standard time":"Europe/Chisinau","e. south america standar\
d time":"America/Sao_Paulo","easter island standard time":"Pacific/Easter","eastern standard time":"America/New_York","eastern standard time (mexico)":"America/\
Cancun","egypt standard time":"Africa/Cairo","ekaterinburg standard time":"Asia/Yekaterinburg","fiji standard time":"Pacific/Fiji","fle standard time":"Europe/K\
iev","georgian standard time":"Asia/Tbilisi","gmt standard time":"Europe/London","greenland standard time":"America/Godthab","greenwich standard time":"Atlantic\
/Reykjavik","gtb standard time":"Europe/Bucharest","haiti standard time":"America/Port-au-Prince","hawaiian standard time":"Pacific/Honolulu","india standard ti\
me":"Asia/Calcutta","iran standard time":"Asia/Tehran","israel standard time":"Asia/Jerusalem","jordan standard time":"Asia/Amman","kaliningrad standard time":"\
Europe/Kaliningrad","korea standard time":"Asia/Seoul","libya standard time":"Africa/Tripoli","line islands standard time":"Pacific/Kiritimati","lord howe stand\
ard time":"Australia/Lord_Howe","magadan standard time":"Asia/Magadan","magallanes standard time":"America/Punta_Arenas","marquesas standard time":"Pacific/Marq\
uesas","mauritius standard time":"Indian/Mauritius","middle east standard time":"Asia/Beirut","montevideo standard time":"America/Montevideo","morocco standard \
time":"Africa/Casablanca","mountain standard time":"America/Denver","mountain standard time (mexico)":"America/Mazatlan","myanmar standard time":"Asia/Rangoon",
"n. central asia standard time":"Asia/Novosibirsk","namibia standard time":"Africa/Windhoek","nepal standard time":"Asia/Katmandu","new zealand standard time":"\
Pacific/Auckland","newfoundland standard time":"America/St_Johns","norfolk standard time":"Pacific/Norfolk","north asia east standard time":"Asia/Irkutsk","nort\
h asia standard time":"Asia/Krasnoyarsk","north korea standard time":"Asia/Pyongyang","omsk standard time":"Asia/Omsk","pacific sa standard time":"America/Santi\
ago","pacific standard time":"America/Los_Angeles","pacific standard time (mexico)":"America/Tijuana","pakistan standard time":"Asia/Karachi","paraguay standard\
 time":"America/Asuncion","qyzylorda standard time":"Asia/Qyzylorda","romance standard time":"Europe/Paris","russia time zone 10":"Asia/Srednekolymsk","russia t\
ime zone 11":"Asia/Kamchatka","russia time zone 3":"Europe/Samara","russian standard time":"Europe/Moscow","sa eastern standard time":"America/Cayenne","sa paci\
fic standard time":"America/Bogota","sa western standard time":"America/La_Paz","saint pierre standard time":"America/Miquelon","sakhalin standard time":"Asia/S\
akhalin","samoa standard time":"Pacific/Apia","sao tome standard time":"Africa/Sao_Tome","saratov standard time":"Europe/Saratov","se asia standard time":"Asia/\
Bangkok","singapore standard time":"Asia/Singapore","south africa standard time":"Africa/Johannesburg","south sudan standard time":"Africa/Juba","sri lanka stan\
dard time":"Asia/Colombo","sudan standard time":"Africa/Khartoum","syria standard time":"Asia/Damascus","taipei standard time":"Asia/Taipei","tasmania standard \
time":"Australia/Hobart","tocantins standard time":"America/Araguaina","tokyo standard time":"Asia/Tokyo","tomsk standard time":"Asia/Tomsk","tonga standard tim\
e":"Pacific/Tongatapu","transbaikal standard time":"Asia/Chita","turkey standard time":"Europe/Istanbul","turks and caicos standard time":"America/Grand_Turk","\
ulaanbaatar standard time":"Asia/Ulaanbaatar","us eastern standard time":"America/Indianapolis","us mountain standard time":"America/Phoenix",utc:"UTC","utc+12":"\
Etc/GMT-12","utc+13":"Etc/GMT-13","utc-02":"Etc/GMT+2","utc-08":"Etc/GMT+8","utc-09":"Etc/GMT+9","utc-11":"Etc/GMT+11","venezuela standard time":"America/Caraca\
s","vladivostok standard time":"Asia/Vladivostok","volgograd standard time":"Europe/Volgograd","w. australia standard time":"Australia/Perth","w. central africa\
 standard time":"Africa/Lagos","w. europe standard time":"Europe/Berlin","w. mongolia standard time":"Asia/Hovd","west asia standard time":"Asia/Tashkent","west\
 bank standard time":"Asia/Hebron","west pacific standard time":"Pacific/Port_Moresby","yakutsk standard time":"Asia/Yakutsk","yukon standard time":"America/Whi\
tehorse"})),Ar=new Map;function checkZone(e2){let t2=e2.trim();return isKnown(t2)?t2==="UTC"||t2==="Etc/UTC"?{zone:"UTC"}:!t2.includes("/")||t2.startsWith("Etc/")?
{zone:t2,advice:legacyAdvice(t2)}:{zone:t2}:unknownZone(t2)}function mapZone(e2){let t2=e2.trim().replace(/^"|"$/g,""),n2=kr.get(t2.toLowerCase());if(n2!==void 0)
return n2;if(isKnown(t2))return t2==="Etc/UTC"?"UTC":t2;let r2=/[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(t2)?.[0];return r2!==void 0&&isKnown(r2)?r2:void 0}
function isKnown(e2){if(!/^[A-Za-z][A-Za-z0-9_+\-/]{1,60}$/.test(e2))return!1;try{return wallClock(0,e2),!0}catch{return!1}}function unknownZone(e2){let t2=e2.slice(
0,60);if(/^[+-]?\d|^(UTC|GMT)[+-]/i.test(e2))return{message:`"${t2}" is a fixed offset, which is wrong for half of the year; name a place, like Europe/Berlin.`};
let n2=kr.get(e2.toLowerCase())??nearestZone(e2);return{message:`The time zone "${t2}" is unknown; ${n2===void 0?"use an IANA name, like Europe/Berlin":`did you\
 mean ${n2}?`}`,...n2!==void 0&&{suggestion:n2}}}function legacyAdvice(e2){return`"${e2}" is a fixed offset or a legacy name, and does not follow the clocks of \
a place; name one, like Europe/Berlin.`}function nearestZone(e2){let n2=e2.toLowerCase().replace(/ /g,"_").slice(0,60);for(let e3 of Intl.supportedValuesOf("tim\
eZone"))Ar.size<1e3&&Ar.set((e3.split("/").at(-1)??"").toLowerCase(),e3);let r2=Ar.get(n2.split("/").at(-1)??"");if(r2!==void 0)return r2;let i2=Intl.supportedValuesOf(
"timeZone").map(e3=>({zone:e3,distance:t.Rt(n2,e3.toLowerCase())})).sort((e3,t2)=>e3.distance-t2.distance)[0];return i2!==void 0&&i2.distance<=Math.max(2,n2.length/
4)?i2.zone:void 0}function eventFault(e2,t2,n2,r2="GV200"){let i2=textOf$1(t2,"summary")||textOf$1(t2,"uid"),a2={file:e2.file,line:t2.line};return e2.faults.push(
{code:r2,message:`Event "${i2.slice(0,80)}": ${n2}`,location:a2}),null}function momentOf(e2,t2,n2,r2=n2.values[0]){let i2=typeof r2=="string"?r2:"",a2=i2.endsWith(
"Z")?"UTC":zoneOf(e2,t2,n2);if(a2===null)return null;let o2=/^\d{4}-\d\d-\d\d$/.test(i2),s2=o2?`${i2}T00:00:00`:i2.replace(/Z$/,""),c2=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.
test(s2)?e2.time.resolve(s2,a2):void 0;return c2?{instant:c2.instant,last:c2.last,local:s2,zone:a2,dateOnly:o2}:eventFault(e2,t2,`${n2.name.toUpperCase()} "${i2.
slice(0,40)}" is not a time.`)}function eventDuration(e2,t2,n2,r2){let i2=property(t2,"duration")?.values[0];if(typeof i2=="string")return i2;let a2=property(t2,
"dtend");if(!a2)return n2.dateOnly?"P1D":eventFault(e2,t2,"has no DTEND and no DURATION.");let o2=momentOf(e2,t2,a2);return o2?o2.instant<=n2.instant?eventFault(
e2,t2,"does not end after it starts."):n2.dateOnly&&o2.dateOnly?`P${e2.time.daysBetween(n2.local,o2.local)}D`:elapsedText(n2.instant,r2?o2.last:o2.instant):null}
function elapsedText(e2,n2){return`PT${Math.round((n2-e2)/t.mt)}M`}function zoneOf(e2,t2,{tzid:n2}){if(n2===void 0)return e2.timezone??eventFault(e2,t2,"has a t\
ime without a zone; say timezone: for this .ics source.","GV201");let r2=e2.parsed.locations.get(n2),i2=mapZone(n2)??(r2===void 0?void 0:mapZone(r2));return i2===
void 0?eventFault(e2,t2,`is in the zone "${n2.slice(0,60)}", which is no IANA or Outlook name; export it with one, like Europe/Berlin.`,"GV201"):i2}function deviationsOf(e2,t2,n2,r2){
let{zone:i2,duration:a2}=r2,o2=n2.flatMap(t3=>overrideOf(e2,t3,r2)??[]);return{except:[...exceptions(e2,t2,i2),...o2.flatMap(({except:e3})=>e3)],add:[...additions(
e2,t2,a2),...o2.flatMap(({add:e3})=>e3)]}}function isCancelled(e2){return statusOf(e2)==="CANCELLED"}function isUncertain(e2){return statusOf(e2)==="TENTATIVE"||
wordOf(e2,"transp")==="TRANSPARENT"}function statusOf(e2){return wordOf(e2,"status")}function wordOf(e2,t2){return textOf$1(e2,t2).trim().toUpperCase()}function recurrenceText(e2,t2,n2){
let r2=property(e2,"rrule")?.values[0];if(typeof r2=="object"&&r2)return Object.entries(r2).map(([e3,r3])=>e3==="until"?`UNTIL=${untilText(String(r3),t2,n2)}`:e3===
"wkst"?`WKST=${weekdayName(r3)}`:`${e3.toUpperCase()}=${(Array.isArray(r3)?r3:[r3]).join(",")}`).join(";")}function exceptions(e2,t2,n2){return valuesOf(t2,"exd\
ate").flatMap(([r2,i2])=>{if(r2.type==="date"&&typeof i2=="string")return[i2];let a2=momentOf(e2,t2,r2,i2);return a2?a2.zone===n2&&n2!=="UTC"?[a2.local]:[isoInstant(
a2.instant)]:[]})}function additions(e2,t2,n2){return valuesOf(t2,"rdate").flatMap(([r2,i2])=>{let[a2,o2]=Array.isArray(i2)?i2:[i2,void 0],s2=momentOf(e2,t2,r2,
a2);if(!s2)return[];let c2=typeof o2=="string"?periodLength(o2,s2,n3=>momentOf(e2,t2,r2,n3)):n2;return c2===null?[]:[{start:isoInstant(s2.instant),duration:c2}]})}
function periodLength(e2,t2,n2){if(e2.startsWith("P"))return e2;let r2=n2(e2);return r2&&elapsedText(t2.instant,r2.instant)}function overrideOf(e2,t2,{duration:n2,
happens:r2,holds:i2}){let a2=property(t2,"recurrence-id"),o2=a2?momentOf(e2,t2,a2):null;if(!a2||!o2)return null;if(a2.range!==void 0)return eventFault(e2,t2,"mo\
ves all later occurrences at once (RANGE), which is not supported.");let s2=[a2.type==="date"?o2.local.slice(0,10):isoInstant(o2.instant)];if(!r2(t2))return{except:s2,
add:[]};let c2=property(t2,"dtstart"),l2=c2?momentOf(e2,t2,c2):o2;if(!l2)return null;let u2=property(t2,"dtend")??property(t2,"duration")?eventDuration(e2,t2,l2,
i2):n2;return u2===null?null:{except:s2,add:[{start:isoInstant(l2.instant),duration:u2}]}}function valuesOf(e2,t2){return e2.properties.filter(e3=>e3.name===t2).
flatMap(e3=>e3.values.map(t3=>[e3,t3]))}function weekdayName(e2){return["","SU","MO","TU","WE","TH","FR","SA"][Number(e2)]??String(e2)}function untilText(e2,t2,n2){
let r2=e2.length===10?`${e2}T23:59:59`:e2.replace(/Z$/,""),i2=n2.resolve(r2,e2.endsWith("Z")?"UTC":t2);return i2?isoInstant(i2.instant).replace(/[-:]/g,""):e2}const jr=[
"SU","MO","TU","WE","TH","FR","SA"],Nr=[31,28,31,30,31,30,31,31,30,31,30,31];function civilDay(e2){let n2=new Date(e2*t.ft);return{number:e2,year:n2.getUTCFullYear(),
month:n2.getUTCMonth()+1,date:n2.getUTCDate(),weekday:n2.getUTCDay()}}function dayMatcher(e2,t2){let n2=weekdaysOf(e2,t2),r2=everyInterval(e2,t2),i2=[...months(
e2),...weekNumbers(e2),...monthDays(e2),...yearDays(e2),...numberedDays(e2),...dateOfTheStart(e2,t2)];return e3=>{if(!n2.includes(weekdayOf(e3))||!r2(e3))return!1;
if(i2.length===0)return!0;let t3=civilDay(e3);return i2.every(e4=>e4(t3))}}function numbers(e2,t2){return e2.get(t2)?.split(",").map(Number)}function weekOf(e2,t2){
return t2-(weekdayOf(t2)-weekStart(e2)+7)%7}function weekStart(e2){return jr.indexOf(e2.get("WKST")??"MO")}function weekdayOf(e2){return((e2+4)%7+7)%7}function everyInterval(e2,t2){
let n2=Number(e2.get("INTERVAL")??1);if(n2===1)return()=>!0;let r2={WEEKLY:t3=>weekOf(e2,t3)/7,MONTHLY:e3=>civilDay(e3).year*12+civilDay(e3).month,YEARLY:t3=>civilDay(
e2.has("BYWEEKNO")?weekOf(e2,t3)+3:t3).year}[e2.get("FREQ")??""]??(e3=>e3),i2=r2(t2.number);return e3=>(r2(e3)-i2)%n2===0}function months(e2){let t2=numbers(e2,
"BYMONTH");return t2?[({month:e3})=>t2.includes(e3)]:[]}function monthDays(e2){let t2=numbers(e2,"BYMONTHDAY");return t2?[e3=>t2.includes(e3.date)||t2.includes(
e3.date-monthLength(e3)-1)]:[]}function yearDays(e2){let t2=numbers(e2,"BYYEARDAY");return t2?[e3=>t2.includes(yearDay(e3))||t2.includes(yearDay(e3)-yearLength(
e3.year)-1)]:[]}function weekNumbers(e2){let t2=numbers(e2,"BYWEEKNO");return t2?[({number:n2})=>{let r2=civilDay(weekOf(e2,n2)+3),i2=Math.ceil(yearDay(r2)/7),a2=i2+
Math.floor((yearLength(r2.year)-yearDay(r2))/7);return t2.includes(i2)||t2.includes(i2-a2-1)}]:[]}function weekdaysOf(e2,t2){let n2=e2.get("BYDAY")?.split(",").
map(numberedDay);return n2?n2.map(({weekday:e3})=>e3):(e2.get("FREQ")==="WEEKLY"||e2.has("BYWEEKNO"))&&!namesDates(e2)?[t2.weekday]:[0,1,2,3,4,5,6]}function numberedDays(e2){
let t2=e2.get("BYDAY")?.split(",").map(numberedDay)??[];if(t2.every(({number:e3})=>e3===0))return[];let n2=e2.get("FREQ")==="YEARLY"&&!e2.has("BYMONTH");return[
e3=>t2.some(({weekday:t3,number:r2})=>t3===e3.weekday&&isNth(r2,e3,n2))]}function isNth(e2,t2,n2){if(e2===0)return!0;let r2=n2?yearDay(t2):t2.date,i2=n2?yearLength(
t2.year):monthLength(t2);return e2>0?e2===Math.ceil(r2/7):-e2===Math.ceil((i2-r2+1)/7)}function numberedDay(e2){return{weekday:jr.indexOf(e2.slice(-2)),number:Number(
e2.slice(0,-2))}}function dateOfTheStart(e2,t2){let n2=e2.get("FREQ");if(!(n2==="MONTHLY"||n2==="YEARLY"&&!e2.has("BYWEEKNO"))||e2.has("BYDAY")||namesDates(e2))
return[];let sameDate=({date:e3})=>e3===t2.date;return n2==="MONTHLY"||e2.has("BYMONTH")?[sameDate]:[sameDate,({month:e3})=>e3===t2.month]}function namesDates(e2){
return e2.has("BYMONTHDAY")||e2.has("BYYEARDAY")}function monthLength({year:e2,month:t2}){return(Nr[t2-1]??31)+ +(t2===2&&yearLength(e2)===366)}function yearDay({
number:e2,year:n2}){return e2-Date.UTC(n2,0,1)/t.ft+1}function yearLength(e2){return e2%4==0&&(e2%100!=0||e2%400==0)?366:365}function recurrenceOf(e2,n2,r2){let i2=new Map(
e2.split(";").map(e3=>e3.split("=",2))),exists=e3=>!r2.resolve(e3).gap,a2=wallsOf(i2,n2,()=>!0),o2=wallsOf(i2,n2,exists),s2=lastOf(i2,o2,n2,exists),c2=untilOf(i2);
return{walls:(e3,t2)=>a2(e3,Math.min(t2,s2(t2)+1)).filter(e4=>r2.resolve(e4).instant<=c2),starts:(e3,n3)=>{let i3=n3+t.ft;return o2(e3-t.ft,Math.min(i3,s2(i3)+1)).
map(e4=>r2.resolve(e4)).filter(({gap:t2,instant:r3})=>!t2&&r3>=e3&&r3<n3&&r3<=c2).map(({instant:e4})=>e4)}}}function wallsOf(e2,n2,r2){let i2=dayMatcher(e2,civilDay(
Math.floor(n2/t.ft))),a2=timesOf(e2,n2),o2=numbers(e2,"BYSETPOS"),within=(e3,n3)=>{let r3=[];for(let o3=Math.floor(e3/t.ft);o3*t.ft<n3;o3++)if(i2(o3))for(let i3 of a2){
let a3=o3*t.ft+i3;a3>=e3&&a3<n3&&r3.push(a3)}return r3};return o2?(t2,i3)=>{let a3=Math.max(t2,n2);return periodsBetween(e2,a3,i3).flatMap(e3=>chosen(within(...e3).
filter(r2),o2)).filter(e3=>e3>=a3&&e3<i3)}:(e3,t2)=>within(Math.max(e3,n2),t2)}function chosen(e2,t2){return e2.filter((n2,r2)=>t2.includes(r2+1)||t2.includes(r2-
e2.length))}function periodsBetween(e2,n2,r2){let i2=[];for(let a2=n2;a2<r2;){let n3=periodOf(e2,civilDay(Math.floor(a2/t.ft)));i2.push(n3),a2=n3[1]}return i2}function periodOf(e2,n2){
let{year:r2,month:i2,number:a2}=n2,o2=e2.get("FREQ");if(o2==="YEARLY")return[Date.UTC(r2,0,1),Date.UTC(r2+1,0,1)];if(o2==="MONTHLY")return[Date.UTC(r2,i2-1,1),Date.
UTC(r2,i2,1)];if(o2==="DAILY")return[a2*t.ft,(a2+1)*t.ft];let s2=weekOf(e2,n2.number);return[s2*t.ft,(s2+7)*t.ft]}function timesOf(e2,t2){let n2=new Date(t2),r2=numbers(
e2,"BYHOUR")??[n2.getUTCHours()],i2=numbers(e2,"BYMINUTE")??[n2.getUTCMinutes()],a2=e2.has("BYSECOND")?0:n2.getUTCSeconds(),o2=r2.flatMap(e3=>i2.map(t3=>((e3*60+
t3)*60+a2)*1e3));return[...new Set(o2)].sort((e3,t3)=>e3-t3)}function lastOf(e2,t2,n2,r2){let[i2=1/0]=numbers(e2,"COUNT")??[],a2=n2,o2=1/0;return e3=>{if(i2===1/0||
o2!==1/0||e3<=a2)return o2;let n3=t2(a2,e3).filter(r2);return n3.length>=i2&&(o2=n3[i2-1]??1/0),i2-=n3.length,a2=e3,o2}}function untilOf(e2){let t2=/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.
exec(e2.get("UNTIL")??"");if(!t2)return 1/0;let[n2=0,r2=1,i2=1,a2=0,o2=0,s2=0]=t2.slice(1).map(Number);return Date.UTC(n2,r2-1,i2,a2,o2,s2)}const Pr=4*t.ft;function zoneClock(e2){
let n2=new Map,r2=new Map,edge=t2=>{let r3=n2.get(t2);if(r3!==void 0)return r3;let i2=e2(t2*Pr);return n2.set(t2,i2),i2},changeIn=t2=>{if(r2.has(t2))return r2.get(
t2);let n3=edge(t2)===edge(t2+1)?void 0:bisect(t2,edge(t2),e2);return r2.set(t2,n3),n3},offset=e3=>{let t2=Math.floor(e3/Pr),n3=changeIn(t2);return edge(n3!==void 0&&
e3>=n3?t2+1:t2)};return{offset,resolve:e3=>{let n3=offset(e3-t.ft),r3=offset(e3+t.ft);if(n3===r3)return{instant:e3-n3,gap:!1,twice:!1,last:e3-n3};let i2=[n3,r3].
filter(t2=>offset(e3-t2)===t2).map(t2=>e3-t2),[a2=e3-n3]=i2.sort((e4,t2)=>e4-t2),o2=i2.at(-1)??a2;return{instant:a2,gap:i2.length===0,twice:i2.length===2,last:o2}}}}
function bisect(e2,t2,n2){let r2=e2*Pr,i2=r2+Pr;for(;i2-r2>1;){let e3=Math.floor((r2+i2)/2);n2(e3)===t2?r2=e3:i2=e3}return i2}const Ir=new Map;function clockOf(e2){
let t2=Ir.get(e2);if(t2)return t2;let n2=zoneClock(t3=>wallClock(t3,e2)-Math.floor(t3/1e3)*1e3);return Ir.set(e2,n2),n2}const q={resolve(e2,t2){let n2=wallMillis(
e2);return n2===void 0?void 0:clockOf(t2).resolve(n2)},wall:(e2,t2)=>wallText(e2+clockOf(t2).offset(e2)),add(e2,n2,r2,i2){let{days:a2,millis:o2}=lengthOf(n2);if(a2===
0)return e2+i2*o2;let s2=clockOf(r2);return s2.resolve(e2+s2.offset(e2)+i2*a2*t.ft).instant+i2*o2},addDays:(e2,n2)=>wallText((wallMillis(e2)??NaN)+n2*t.ft),daysBetween(e2,n2){
let midnight=e3=>wallMillis(`${e3.slice(0,10)}T00:00`)??NaN;return Math.round((midnight(n2)-midnight(e2))/t.ft)},recurrence(e2,t2,n2){let r2=wallMillis(t2);return r2===
void 0?void 0:recurrenceOf(e2,r2,clockOf(n2))}},Lr=new Map;function lengthOf(e2){let n2=Lr.get(e2);if(n2)return n2;let[r2="P",i2]=e2.split("T",2),a2={days:(durationMillis(
r2)??0)/t.ft,millis:i2===void 0?0:durationMillis(`PT${i2}`)??0};return Lr.size<1e3&&Lr.set(e2,a2),a2}function wallMillis(e2){let t2=Date.parse(`${e2.length===16?
`${e2}:00`:e2}Z`);if(!Number.isNaN(t2))return wallText(t2).startsWith(e2)?t2:void 0}const Rr=new Map;function wallText(e2){let n2=Math.floor(e2/t.ft);return`${textOf(
n2*t.ft).slice(0,11)}${textOf(e2-n2*t.ft).slice(11)}`}function textOf(e2){let t2=Rr.get(e2);if(t2!==void 0)return t2;let n2=new Date(e2).toISOString().slice(0,19);
return Rr.size<5e3&&Rr.set(e2,n2),n2}var zr=e.n({readIcs:()=>readIcs});async function readIcs(e2,t2){let n2=await parseIcs(e2),r2={id:t2.id,windows:[],freezes:[],
advisories:[],location:{file:t2.file}};if("message"in n2)return{source:r2,faults:[{code:"GV200",message:`${t2.file} ${n2.message}.`,location:{file:t2.file}}]};let i2={
parsed:n2,file:t2.file,timezone:t2.timezone,time:q,faults:[]},a2=n2.events.filter(e3=>!property(e3,"recurrence-id")),o2=movedByUid(n2.events),s2=new Set(a2.map(
e3=>textOf$1(e3,"uid"))),c2=n2.events.filter(e3=>property(e3,"recurrence-id")&&!s2.has(textOf$1(e3,"uid"))),l2=[...a2.flatMap(e3=>rulesOf(i2,t2,e3,o2.get(textOf$1(
e3,"uid"))??[])),...c2.flatMap(e3=>rulesOf(i2,t2,e3,[]))];return{source:{...r2,windows:l2.flatMap(({window:e3})=>e3?[e3]:[]),freezes:l2.flatMap(({freeze:e3})=>e3?
[e3]:[]),advisories:l2.flatMap(({advisory:e3})=>e3?[e3]:[])},faults:i2.faults}}function kindOf(e2,t2,n2){if(n2)return n2;let r2=t2.properties.filter(({name:e3})=>e3===
"categories").flatMap(({values:e3})=>e3).map(e3=>String(e3).trim().toLowerCase());return["freeze","window","advisory"].find(e3=>r2.includes(e3))??eventFault(e2,
t2,"is neither a window nor a freeze; give it the category WINDOW, FREEZE or ADVISORY, or say kind: for this .ics source.")}function rulesOf(e2,t2,n2,r2){if(isCancelled(
n2))return[];let i2=kindOf(e2,n2,t2.kind);if(i2==="window"&&isUncertain(n2))return[];let a2=i2&&eventOf(e2,n2,r2,i2);return!i2||!a2?[]:i2==="window"?[{window:windowOf(
a2,t2)}]:spans(i2,a2,t2)}function eventOf(e2,t2,n2,r2){let i2=property(t2,"dtstart");if(!i2)return eventFault(e2,t2,"has no DTSTART.");let a2=momentOf(e2,t2,i2),
o2=a2&&eventDuration(e2,t2,a2,r2!=="window");return!a2||o2===null?null:t2.properties.filter(({name:e3})=>e3==="rrule").length>1?eventFault(e2,t2,"has two RRULEs\
; split it into two events."):property(t2,"exrule")?eventFault(e2,t2,"has an EXRULE, which RFC 5545 no longer has; write EXDATE instead."):{id:idOf(t2),title:textOf$1(
t2,"summary"),zone:a2.zone,start:a2.local,duration:o2,rrule:recurrenceText(t2,a2.zone,e2.time),...deviationsOf(e2,t2,n2,{zone:a2.zone,duration:o2,holds:r2!=="wi\
ndow",happens:e3=>!isCancelled(e3)&&(r2!=="window"||!isUncertain(e3))}),location:{file:e2.file,line:t2.line}}}function windowOf(e2,{window:t2}){let{id:n2,title:r2,
zone:i2,start:a2,duration:o2,rrule:s2,except:c2,add:l2,location:u2}=e2;return{long:!0,...t2,id:n2,timezone:i2,start:a2,duration:o2,...r2!==""&&{title:r2},...s2!==
void 0&&{rrule:s2},...c2.length>0&&{except:c2},...l2.length>0&&{add:l2},location:u2}}function spans(e2,t2,{freeze:n2}){let{id:r2,title:i2,zone:a2,start:o2,duration:s2,
rrule:c2,except:l2,add:u2,location:d2}=t2,f2={...e2==="freeze"&&n2,location:d2,...i2!==""&&{title:i2}};return[{...f2,id:r2,timezone:a2,from:o2,duration:s2,...c2!==
void 0&&{rrule:c2},...l2.length>0&&{exdates:l2}},...u2.map((e3,t3)=>({...f2,id:`${r2}+${t3+1}`,timezone:"UTC",from:e3.start.replace(/Z$/,""),duration:e3.duration??
s2}))].map(t3=>e2==="freeze"?{freeze:t3}:{advisory:t3})}function movedByUid(e2){let t2=new Map;for(let n2 of e2){if(!property(n2,"recurrence-id"))continue;let e3=textOf$1(
n2,"uid"),r2=t2.get(e3);r2?r2.push(n2):t2.set(e3,[n2])}return t2}function idOf(e2){let t2=textOf$1(e2,"uid")||`event-at-line-${e2.line}`,n2=property(e2,"recurre\
nce-id")?.values[0];return(typeof n2=="string"?`${t2}:${n2}`:t2).replace(/@/g,"(at)").replace(/\s/g,"-").slice(0,200)}const Br=/^(\d{4})-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/,
Vr=/^(?:[01]\d|2[0-3]):[0-5]\d$/,Hr=/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/;function fieldsOf(e2,t2){let n2=[],r2=[],i2=t2===void 0?{}:{location:t2},fault=(t3,r3="\
GV200")=>(n2.push({code:r3,message:`${e2}: ${t3}`,...i2}),null);return{faults:n2,advice:r2,fault,zone:(t3,n3)=>{let a2=t3??n3;if(a2===void 0)return fault("has n\
o timezone; add one, like timezone: Europe/Berlin.","GV201");let o2=checkZone(a2);return"message"in o2?fault(o2.message,"GV201"):(o2.advice!==void 0&&r2.push({code:"\
GV201",severity:"warning",message:`${e2}: ${o2.advice}`,...i2}),o2.zone)},local:(e3,t3,n3)=>{if(!Br.test(t3))return fault(localMessage(e3,t3));let r3=q.resolve(
t3,n3);if(!r3)return fault(`${e3} "${t3}" is not a date of the calendar.`);let i3=Number(t3.slice(0,4));return i3>=1970&&i3<2200?r3:fault(`${e3} "${t3}" must li\
e between 1970 and 2199.`)},duration:(e3,t3)=>{let n3=durationMillis(t3);return n3!==void 0&&n3>0?n3:fault(`${e3} "${t3.slice(0,40)}" is not a length of time; w\
rite it like PT4H, PT90M or P2D.`)},filled:(e3,t3)=>{t3?.length===0&&fault(`${e3} is an empty list, which is neither "none" nor "all"; remove it for "all", or n\
ame some.`)}}}function isWallTime(e2){return Vr.test(e2)||e2==="24:00"}function isLocalTime(e2){return Br.test(e2)}function isUtcTime(e2){return Hr.test(e2)}function localMessage(e2,t2){
let n2=`${e2} "${t2.slice(0,40)}"`;return/^\d{4}-\d\d-\d\d$/.test(t2)?`${n2} has no time of day, and people differ on whether the day counts; write ${t2}T00:00.`:
/Z$|[+-]\d\d:?\d\d$/.test(t2)?`${n2} has an offset; write the local wall time, like 2026-01-03T22:00, and the zone in timezone.`:`${n2} is not a local time; wri\
te it like 2026-01-03T22:00.`}function windowLength(e2,t2,n2){return e2.end!==void 0&&e2.duration!==void 0?n2.fault("has both end and duration; keep end for a w\
all time, or duration for elapsed time."):e2.duration===void 0?e2.end===void 0?n2.fault('has no end; add end: "02:00" (wall time) or duration: PT4H (elapsed).'):
wallLength("end",e2.start,e2.end,{zone:t2,fields:n2}):elapsed(e2.duration,t2,n2)}function elapsed(e2,t2,n2){let r2=n2.duration("duration",e2);return r2===null?null:
{nominal:r2,endOf:n3=>q.add(n3,e2,t2,1)}}function wallLength(e2,n2,r2,i2){let{zone:a2,fields:o2}=i2;if(isWallTime(r2)){let e3=clock(r2)-clock(n2.slice(11))||864e5;
return{nominal:e3>0?e3:e3+t.ft,endOf:nextWall(r2,i2)}}if(!isLocalTime(r2))return o2.fault(`${e2} "${r2.slice(0,40)}" is not a time; write a wall time like "02:0\
0", or 2026-01-04T02:00.`);if(!o2.local(e2,r2,a2))return null;let s2=q.daysBetween(n2,r2),c2=s2*t.ft+clock(r2.slice(11))-clock(n2.slice(11));return c2<=0?o2.fault(
`${e2} "${r2}" is not after "${n2}".`):{nominal:c2,endOf:(e3,t2)=>at$2(`${q.addDays(t2,s2).slice(0,10)}T${r2.slice(11)}`,i2)}}function nextWall(e2,t2){return(n2,r2)=>at$2(
e2==="24:00"?`${q.addDays(r2,1).slice(0,10)}T00:00`:`${(clock(e2)>clock(r2.slice(11))?r2:q.addDays(r2,1)).slice(0,10)}T${e2}`,t2)}function freezeLength(e2,t2,n2,r2){
if(e2.duration!==void 0)return e2.to===void 0?untilLast(elapsed(e2.duration,n2,r2),e2.duration,n2):r2.fault("has both to and duration; keep one.");if(e2.to===void 0)
return"endless";let i2=r2.local("to",e2.to,n2);if(!i2)return null;if(i2.instant<=t2)return r2.fault(`to "${e2.to}" is not after from "${e2.from}".`);let a2=wallLength(
"to",e2.from,e2.to,{zone:n2,fields:r2,ends:"last"});return a2&&e2.rrule!==void 0&&a2.nominal>316224e5?r2.fault("repeats, and each one is longer than a year; wri\
te it without rrule."):a2}function untilLast(e2,t2,n2){if(!e2||t2.includes("T"))return e2;let{nominal:r2,endOf:i2}=e2,last2=e3=>q.resolve(q.wall(e3,n2),n2)?.last??
e3;return{nominal:r2,endOf:(e3,t3)=>last2(i2(e3,t3))}}function extraLength(e2,t2,n2,{zone:r2,fields:i2}){return e2.end!==void 0&&e2.duration!==void 0?i2.fault(`\
the added ${e2.start} has both end and duration; keep one.`):e2.duration===void 0?e2.end===void 0?n2:wallLength("add.end",t2,e2.end,{zone:r2,fields:i2}):elapsed(
e2.duration,r2,i2)}function at$2(e2,{zone:t2,ends:n2="first"}){return q.resolve(e2,t2)?.[n2==="last"?"last":"instant"]??NaN}function clock(e2){let[t2=0,n2=0,r2=0]=e2.
split(":").map(Number);return((t2*60+n2)*60+r2)*1e3}const Ur=["DAILY","WEEKLY","MONTHLY","YEARLY"],Kr=["MO","TU","WE","TH","FR","SA","SU"],qr={FREQ:e2=>Ur.includes(
e2)?void 0:frequencyMessage(e2),INTERVAL:e2=>whole(e2,1,1e3,"INTERVAL"),COUNT:(e2,t2)=>t2.has("UNTIL")?"has both COUNT and UNTIL; keep the one that is meant":whole(
e2,1,1e4,"COUNT"),UNTIL:e2=>isUtcDate(e2)?void 0:`has UNTIL=${e2}; expected a UTC time such as UNTIL=20261231T230000Z`,BYDAY:(e2,t2)=>list(e2,e3=>dayMessage(e3,
t2)),BYMONTH:e2=>list(e2,e3=>whole(e3,1,12,"BYMONTH")),BYMONTHDAY:(e2,t2)=>only(t2,"BYMONTHDAY",["MONTHLY","YEARLY","DAILY"])??signed(e2,31,"BYMONTHDAY"),BYYEARDAY:(e2,t2)=>only(
t2,"BYYEARDAY",["YEARLY"])??signed(e2,366,"BYYEARDAY"),BYWEEKNO:(e2,t2)=>/\d/.test(t2.get("BYDAY")??"")?"has BYWEEKNO and a numbered BYDAY; expected plain days \
beside it, as in BYWEEKNO=1;BYDAY=MO":only(t2,"BYWEEKNO",["YEARLY"])??signed(e2,53,"BYWEEKNO"),BYHOUR:e2=>list(e2,e3=>whole(e3,0,23,"BYHOUR")),BYMINUTE:e2=>list(
e2,e3=>whole(e3,0,59,"BYMINUTE")),BYSECOND:e2=>e2==="0"?void 0:"has BYSECOND; windows open on the minute",BYSETPOS:(e2,t2)=>[...t2.keys()].some(e3=>e3.startsWith(
"BY")&&e3!=="BYSETPOS")?signed(e2,366,"BYSETPOS"):"has BYSETPOS alone; it selects from another BY\u2026 part, as in BYDAY=SA;BYSETPOS=-1",WKST:e2=>Kr.includes(e2)?
void 0:`has WKST=${e2}; expected one of ${Kr.join(", ")}`};function isUtcDate(e2){let t2=e2.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3T$4:$5:\
$6.000Z"),n2=Date.parse(t2);return t2!==e2&&!Number.isNaN(n2)&&new Date(n2).toISOString()===t2}function readRecurrence(e2){let t2=e2.trim().toUpperCase().replace(
/^RRULE:/,"");if(t2==="")return{message:"is empty; expected FREQ=WEEKLY;BYDAY=SA, or no rrule for a single occurrence"};if(t2.length>500)return{message:"is long\
er than 500 characters; split the window in two"};let n2=t2.split(";").map(e3=>e3.split("=",2)),r2=new Map(n2.map(([e3,t3])=>[e3,t3??""])),i2=partsMessage(n2,r2);
return i2===void 0?{rrule:t2,count:r2.has("COUNT")}:{message:i2}}function partsMessage(e2,t2){if(t2.size<e2.length)return"names a part twice; write BYDAY=SA,SU \
instead of two BYDAY";if(!t2.has("FREQ"))return"has no FREQ; expected one of FREQ=DAILY, WEEKLY, MONTHLY, YEARLY";for(let[e3,n2]of t2){let r2=Object.hasOwn(qr,e3)?
qr[e3]:void 0;if(!r2)return`has the unknown part ${e3.slice(0,40)}; RFC 5545 has ${Object.keys(qr).join(", ")}`;if(n2==="")return`has an empty ${e3}; that is ne\
ither "never" nor "always": give it a value or remove it`;let i2=r2(n2,t2);if(i2!==void 0)return i2}return startsMessage(t2)}function startsMessage(e2){let t2=length(
e2.get("BYHOUR"))*length(e2.get("BYMINUTE"));if(!(t2<=24))return`opens ${t2} times a day; at most 24 are supported: use fewer, longer windows`}function length(e2){
return e2===void 0?1:new Set(e2.split(",")).size}function frequencyMessage(e2){return/^(HOURLY|MINUTELY|SECONDLY)$/.test(e2)?`has FREQ=${e2}, which opens too of\
ten to plan with; use FREQ=DAILY with BYHOUR`:`has FREQ=${e2.slice(0,40)}; expected one of ${Ur.join(", ")}`}function whole(e2,t2,n2,r2){return/^\d{1,5}$/.test(
e2)&&Number(e2)>=t2&&Number(e2)<=n2?void 0:`has ${r2}=${e2.slice(0,40)}; expected a whole number from ${t2} to ${n2}`}function signed(e2,t2,n2){return list(e2,e3=>whole(
e3.replace(/^[+-]/,""),1,t2,n2)&&`has ${n2}=${e3.slice(0,40)}; expected 1 to ${t2}, or -1 to -${t2} counted from the end`)}function list(e2,t2){for(let n2 of e2.
split(",")){let e3=t2(n2);if(e3!==void 0)return e3}}function only(e2,t2,n2){let r2=e2.get("FREQ")??"";return n2.includes(r2)?void 0:`has ${t2} with FREQ=${r2}; \
it works with ${n2.join(", ")}`}function dayMessage(e2,t2){let n2=/^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(e2);if(!n2||Number(n2[1]??1)===0)return`has BYD\
AY=${e2.slice(0,40)}; expected ${Kr.join(", ")}, or 1SA and -1SA with FREQ=MONTHLY`;if(!(n2[1]===void 0||["MONTHLY","YEARLY"].includes(t2.get("FREQ")??"")))return`\
has BYDAY=${e2} with FREQ=${t2.get("FREQ")??""}; a numbered weekday needs FREQ=MONTHLY or YEARLY`}function explicitTurn(e2){let t2=q.resolve(e2.start,e2.zone);return t2?
turnAt(t2.instant,padded(e2.start),e2.length):[]}function turnAt(e2,t2,n2){let r2=n2.endOf(e2,t2);return r2>e2?[{start:e2,end:r2,local:t2,timed:!1}]:[]}function extraTurn(e2,t2,n2){
let{zone:r2}=t2,i2=extraStart(e2.start,t2);if(!i2)return[];let a2=q.wall(i2.instant,r2),o2=extraLength(e2,a2,t2.length,t2);if(!o2)return[];let sameDay=e3=>q.wall(
e3,r2).slice(0,10)===a2.slice(0,10),s2=(n2?.(i2.instant-864e5,i2.instant+864e5)??[]).some(e3=>e3!==i2.instant&&sameDay(e3));return turnAt(i2.instant,a2,o2).map(
e3=>({...e3,timed:s2}))}function extraStart(e2,{zone:n2,fields:r2}){let i2=isUtcTime(e2)?t.ht(e2):void 0;return i2===void 0?r2.local("add.start",e2,n2):{instant:i2}}
function distinct(e2){let t2=new Map,n2=new Map(e2.map(e3=>[e3.start,e3]));for(let{local:e3}of n2.values())t2.set(e3.slice(0,10),(t2.get(e3.slice(0,10))??0)+1);
return[...n2.values()].map(e3=>({...e3,timed:e3.timed||(t2.get(e3.local.slice(0,10))??0)>1,extra:!0}))}function readExceptions(e2,n2,r2){let i2=new Set,a2=new Set;
for(let o2 of e2){let e3=isUtcTime(o2)?t.ht(o2):void 0;if(e3!==void 0)a2.add(e3);else if(/^\d{4}-\d\d-\d\d$/.test(o2)&&q.resolve(`${o2}T12:00`,n2))i2.add(o2);else{
let e4=r2.local("except",o2,n2);e4&&a2.add(e4.instant)}}return{dates:i2,instants:a2}}function padded(e2){return e2.length===16?`${e2}:00`:e2}const Yr=26*t.pt,Xr=1e3;
function planWindow(e2,t2,n2){if(!n2.local("start",e2.start,t2))return null;let r2=windowLength(e2,t2,n2);if(!r2)return null;r2.nominal>864e5&&e2.long!==!0&&n2.
fault("is open for more than 24 hours; add long: true if that is meant."),r2.nominal>316224e5&&n2.fault("is open for more than a year; leave the class out of th\
e policy instead."),e2.notice!==void 0&&n2.duration("notice",e2.notice),checkCapacity(e2,n2);let{start:i2,rrule:a2,except:o2}=e2;return planned({zone:t2,fields:n2,
length:r2,start:i2,rrule:a2,except:o2,inGap:"skipped"},e2.add??[])}function planFreeze(e2,t2,n2){let r2=n2.local("from",e2.from,t2);if(!r2)return null;let i2=freezeLength(
e2,r2.instant,t2,n2);if(!i2)return null;let a2={zone:t2,fields:n2,start:e2.from,rrule:e2.rrule,except:e2.exdates,inGap:"after the jump"};if(i2!=="endless")return planned(
{...a2,length:i2},[]);if(e2.rrule!==void 0)return n2.fault("repeats, but has no end; add to: with the end of the first one.");let o2={start:r2.instant,end:null,
local:padded(e2.from),timed:!1,extra:!1};return{plan:{...emptyPlan(t2),explicit:[o2]},gaps:()=>[]}}function planned(e2,t2){let{zone:n2,fields:r2,length:i2,start:a2}=e2,
o2=recurrence(e2);if(o2==="faulty")return null;if((e2.except?.length??0)+t2.length>Xr)return r2.fault(`has more than ${Xr} exceptions and additions; start a new\
 window instead.`);let s2=readExceptions(e2.except??[],n2,r2),c2=o2?[]:explicitTurn(e2),l2=t2.flatMap(t3=>extraTurn(t3,e2,o2?.starts)),u2=new Map;return{plan:{...emptyPlan(
n2),expand:o2&&(e2.inGap==="skipped"?o2.starts:withSkipped(o2,n2,u2)),localOf:e3=>u2.get(e3)??q.wall(e3,n2),timed:o2?.timed??!1,endOf:i2.endOf,longest:i2.nominal+
Yr,explicit:[...c2.map(e3=>({...e3,extra:!1})),...distinct(l2)],exceptDates:s2.dates,exceptInstants:s2.instants},gaps:(e3,r3)=>{let i3=o2?.walls(e3-864e5,r3+864e5)??
[],s3=[...o2?[]:[a2],...t2.map(e4=>e4.start)];return[...i3.flatMap(e4=>gapAt(q.wall(e4,"UTC"),n2)),...s3.filter(e4=>!isUtcTime(e4)).flatMap(e4=>gapAt(padded(e4),
n2,"moved"))].filter(({at:t3})=>t3>=e3&&t3<r3)}}}function withSkipped({starts:e2,walls:n2},r2,i2){return(a2,o2)=>{let s2=n2(a2-t.ft,o2+t.ft).flatMap(e3=>gapAt(q.
wall(e3,"UTC"),r2).filter(({kind:e4,at:t2})=>e4==="gap"&&t2>=a2&&t2<o2)),c2=new Set(e2(a2,o2));for(let{at:e3,local:t2}of s2)c2.has(e3)||i2.set(e3,t2);return[...new Set(
[...c2,...s2.map(({at:e3})=>e3)])].sort((e3,t2)=>e3-t2)}}function emptyPlan(e2){return{zone:e2,expand:void 0,timed:!1,localOf:t2=>q.wall(t2,e2),endOf:e3=>e3,longest:0,
explicit:[],exceptDates:new Set,exceptInstants:new Set}}function recurrence(e2){let{rrule:t2,fields:n2,start:r2,zone:i2}=e2;if(t2===void 0)return;let a2=`rrule \
"${t2.slice(0,80)}"`,faulty=e3=>(n2.fault(`${a2} ${e3}.`),"faulty"),o2=readRecurrence(t2);if("message"in o2)return faulty(o2.message);let s2=q.recurrence(o2.rrule,
r2,i2);return s2?{...s2,timed:/BYHOUR=\d+,|BYMINUTE=\d+,/.test(o2.rrule)}:faulty(`begins at ${r2}, which is no date`)}function checkCapacity({capacity:e2},t2){for(let[
n2,r2]of Object.entries(e2??{}))r2===void 0||Number.isInteger(r2)&&r2>=0||t2.fault(`capacity.${n2} must be a whole number of 0 or more.`)}function gapAt(e2,t2,n2="\
gap"){let r2=q.resolve(e2,t2);return!r2||!r2.gap&&!r2.twice?[]:[{local:e2,kind:r2.gap?n2:"twice",at:r2.instant}]}var Zr=e.n({compileCalendar:()=>compileCalendar,
duplicates:()=>duplicates});const ei=1e3;function compileCalendar(e2,t2={}){let n2=[...t2.faults??[]],r2=[],collect=e3=>{n2.push(...e3.faults),r2.push(...e3.advice)},
rules=t3=>e2.flatMap(e3=>t3.of(e3).flatMap(n3=>{let r3=fieldsOf(`${t3.name} "${n3.id}"`,n3.location??e3.location),i3=compileRule(t3,n3,e3,r3);return collect(r3),
i3?[i3]:[]})),i2=e2.reduce((e3,{windows:t3,freezes:n3,advisories:r3})=>e3+t3.length+n3.length+r3.length,0);i2>ei&&n2.push({code:"GV200",message:`The calendar ha\
s ${i2} rules; at most ${ei} are supported.`});let a2=i2<=ei;return n2.push(...duplicates(e2)),{time:q,regionMode:t2.regionMode??"first-stage",windows:a2?rules(
ti):[],freezes:a2?rules(ni):[],advisories:a2?rules(ri):[],faults:n2,unread:t2.unread??[],advice:r2,copies:e2.flatMap(({id:e3,copy:t3})=>t3?[{...t3,calendar:e3}]:
[])}}const ti={name:"Window",of:({windows:e2})=>e2,plan:planWindow},ni={name:"Freeze",of:({freezes:e2})=>e2,plan:planFreeze},ri={name:"Advisory",of:({advisories:e2})=>e2,
plan:(e2,t2,n2)=>e2.to===void 0&&e2.duration===void 0?n2.fault("has no end; add to: 2026-01-31T18:00 (wall time) or duration: PT9H (elapsed)."):planFreeze(e2,t2,
n2)};function compileRule(e2,t2,n2,r2){checkScope(t2,r2);let i2=r2.zone(t2.timezone,n2.timezone);if(i2===null)return;let a2=e2.plan(t2,i2,r2);if(!a2||r2.faults.
length>0)return;let o2=t2.contracts;return{rule:t2,calendar:n2.id,zone:i2,series:seriesOf(a2.plan),gaps:a2.gaps,concerns:(e3,t3)=>!o2||o2.some(n3=>contractMatches(
n3,e3,t3))}}function checkScope(e2,t2){/^[^\s@\p{Cc}][^@\p{Cc}]{0,199}$/u.test(e2.id)||t2.fault('the id must be 1 to 200 characters without "@"; it is what requ\
ests refer to.'),t2.filled("contracts",e2.contracts),t2.filled("regions",e2.regions),t2.filled("teams",e2.teams),"allow"in e2&&t2.filled("allow",e2.allow),"deny"in
e2&&t2.filled("deny",e2.deny),e2.contracts?.find(e3=>e3===""||e3.length>300)!==void 0&&t2.fault("contracts has a glob that is empty or longer than 300 character\
s.")}function duplicates(e2){let t2=new Map;return e2.flatMap(({id:e3,windows:t3,freezes:n2,advisories:r2})=>[...t3.map(t4=>({rule:t4,key:`window ${t4.id}`,id:e3})),
...n2.map(t4=>({rule:t4,key:`freeze ${t4.id}`,id:e3})),...r2.map(t4=>({rule:t4,key:`advisory ${t4.id}`,id:e3}))]).flatMap(({rule:e3,key:n2,id:r2})=>{let i2=t2.get(
n2);return t2.set(n2,i2??r2),i2===void 0?[]:[{code:"GV200",message:`There are two ${n2.replace(" ","s with the id ")}, in ${i2} and ${r2}; rename one.`,...e3.location&&
{location:e3.location}}]})}var ii=e.n({onBranch:()=>onBranch,tagged:()=>tagged});async function tagged(e2,n2){let{cwd:r2}=e2,i2=n2.name??"*";if(await t.H(r2))return{
predecessors:[],missing:`this clone is shallow, so the newest tag ${i2} is not known: run "git fetch --tags --unshallow origin" (with actions/checkout: fetch-de\
pth: 0)`};let a2=await releasesOf(e2,i2),[o2]=a2;if(!o2)return{predecessors:[]};let s2=n2.all?a2:[o2,...await releasesOf(e2,i2,[`--no-merged=${o2.commit}`])],c2=await placed(
e2,n2,"tag",s2.slice(0,500));return s2.length>500?{...c2,missing:`there are more than 500 releases ${i2}`}:n2.all?c2:{...c2,predecessors:c2.predecessors.map(withInstead)};
function withInstead(t2){let r3=a2.slice(a2.findIndex(({name:e3})=>e3===t2.name)+1);return{...t2,instead:async()=>(await placed(e2,n2,"tag",r3.slice(0,100))).predecessors}}}
async function onBranch(e2,n2){let{name:r2=""}=n2;for(let i2 of[`refs/remotes/origin/${r2}`,`refs/heads/${r2}`]){let a2=await t.Tt(e2.cwd,i2);if(a2!==void 0)return placed(
e2,n2,"branch",[{name:r2,commit:a2}])}return{predecessors:[],missing:`there is no branch ${r2} in this clone: run "git fetch --no-tags origin +refs/heads/${r2}:\
refs/remotes/origin/${r2}"`}}async function placed({cwd:e2,tip:n2,open:r2},{path:i2},a2,o2){let s2,c2=[];for(let l2 of o2){let{entries:o3}=await r2(l2.commit);o3.
has(i2)||(s2??=await t.T(e2,n2,i2));let u2=[i2,...s2??[]].find(e3=>o3.has(e3));u2!==void 0&&c2.push({relation:a2,name:l2.name,path:u2,open:()=>r2(l2.commit)})}return{
predecessors:c2,looked:o2.map(({name:e3})=>e3).join(" or ")}}async function releasesOf({cwd:e2,tip:r2},i2,a2=[]){let o2=await t.kt(["for-each-ref","--format=%(r\
efname:strip=2)%00%(objectname)%00%(*objectname)",`--merged=${r2}`,...a2,"--",`refs/tags/${i2}`],{cwd:e2,accept:[129]}),s2=i2.indexOf("*"),c2=s2>=0&&i2.includes(
"-",s2);return o2.split(`
`).flatMap(e3=>{let[t2="",r3="",i3=""]=e3.split("\0"),a3=/(?:^|[^0-9])(v?\d+(?:[.-]\d+)*(?:-[0-9A-Za-z.-]+)?(?:\+.*)?)$/i.exec(t2)?.[1]??"",o3=n.z(a3,"date")??n.
z(a3,"schemaver")??n.z(a3,"semver");return!o3||o3.preRelease&&!c2?[]:[{name:t2,commit:i3===""?r3:i3,version:{...o3,versioning:"semver"}}]}).sort((e3,t2)=>n.L(t2.
version,e3.version))}async function firstReleaseWith(e2,t2,n2){return(await releasesOf({cwd:e2,tip:t2},"*",[`--contains=${n2}`])).at(-1)?.name}var ai=e.n({schemas:()=>oi});
const oi=JSON.parse((0,o.brotliDecompressSync)(Buffer.from("WzmEAcDD8MYI6UmjKbRwJ4ctqg7rBJ76qkQ/LCxGSDJLlF6km8FSryBPsESfK0BT+2z7Ol1nPSsiGTFvKkjXkjQV3ofRY/u9qTJm\
4AfP7LsltToT/5taVu0bzkk7oEsdOMRwCYun1d/Ejj4U8uiKrjFoeSajfYAqT7Cr0DgJksKj/6rptNIpXWlb7sa0Zdbpk3IhIT4Aan6G+r3hqjatimDseotBFm7xYMK/vOKj6H+/9+1zHEJGrgHIbAB0DUGmJqy1\
11771OjqPVW9JH+F3yH9oBnHtM89d5/3+qlbHdU/yN1OKVKQEiCJkavUPXaGcsiAuIwMCLDbBq85Fzcxtw3Vrv9NOtJxt2LAmCEJLXBna36/a7L4sQ9o02ilpeCtuV8gv1EorrmjQD9efW1eiWulK2mwf1dEx2/B\
vtL+tM3dRnv/qBnzOoO0SsRMsHxretK/tckIPP7yLWO34aiQtInq9ODr3JP04UanDp8Vw2IevZ9u32Irl90KApbskQMml5aQcrcKqNNSsnX0zFFgaZL/NJPgV6+gbj4Uk/7ixy8pJh7p+tAcRrFrxbHaemdEeblE\
bZ0NPkKNKxsaoHz1dWIy3TeQk9i/mLdKlLBN/egIgAB1HxZ9I4frmB6kRg+96JIx+LJklPc0YozrbZslApjGYAYyi/xRQcVaAfTb3U5yRbd9oHEnQdTKFRQT3t6MnMNeiJeHou6Dbht6EGSJsBriNHmt/ZYXa+o7\
PY1MbGCiEtuh+lAKON2L+znifLk8/rr/8ssPtR88++B4SC4vLJdKv+W3ZumS+d2Cy9V9vyA9+JWr96ZR9msKLFPPBCBBWhcmHe6fgDRGWjuDKAaY41I6IeqccFMRMZrlGCK4kTndZlVIvd9aiPd7jhyPZl6QYcha\
j+gRUeSWhVH5sNjW2l8UDo6QUlMUja8BqFrJEEZjb1qcPkcKgeRErdBaYKnTbMakDrtezS3cBt3nc2lDmq3EyPeB5vQhjBar8Xm1dhUWi7ZME4krGvdA0buApdMCIxCudDWlYjCJJloLNHsAurFFky08cyOaWwf9\
22rwt3Xy/t8NhQONb3qv1wpLv1lIBWjpFndKDHrVaBToiqVaazwHN69tWi3WAiF/wWzSjMOAevuMyG3rQhI+91yNXRnP7ZEe1IzOwtfX85NXLTi/1PZ8FX32XA/liFVu8EtDAPoR4B8Up+9geaToNnlOaSu0CYAx\
2e97L44VIEdizmXS1UfBVfQReP60Xcan73vhUjkiGBljWiWLWAZn4snghj5m31Ys+NpL4J3OrVF40xYBvgi965oIdvCEZuo+HEQiDU7Uggd0mwaEiWdgLXVjVswkGjuiKLy19R07DNNIBd5TJ2hdWbDXkGa09M7+\
2UJEayuqB1o5h71F5ye09kdOHPW9D+WkkZ438HeEgvplUDVhTAMY119BciXAOiVKIA/Cx6QJzsCWyFO/t3rOQ7mApRVGSVIIprDrPzUWtUM1AZCRM8616pIjgGHjge9Eifjcs7PprPxuFFZrpr76UcEnEvaWQEzg\
uiKJDVRs7Ov03HrmX6CVzp5qddC3b8FHPct+847pMWQ6WAmITvg7k6S7Qvof+qa5osyuekyE484MiapdHH0ERcDQ9nlGZEFFYtzqQhGrPuzWR6tIsB1jNdmp+b+wVYR2pIHKPn8yhJrmYpLuyGYSRJgc1W4Guxaa\
iBBgVoLelPrDdx0TuOCagVUR3OzyyBXZWv3Dx0YvBPd6xw/I1x/wtJndg7/8kJeDd/9Wv2BpRYTsKy3tDPHNBwMUboHwfUsUP0FRFElEjuy4uenVsvTa5sxtgUxPWMZYTQDx9ho+Xsm5AU3x9EUg6/kAyxJ2xVtb\
L89sDvXw7LnOyuKC35AQTCmZYzdEYnAAy6DQIq+kTV0JcBtFnf0WPNKrAxPhJzMfMsHIwoqSBZblzSdlvoAfNNKpT2sZPqc9uCiGKSS61majyZvB+vxFALGC/2JMS5JEW2PD0f7GsOgvML8ARHYBL9xpWnxutSDr\
P02p4Z9dPSD674E+XJ46taiKgFciSUhEImIjiwnosLakVZJMPqtvA1h44wBeorqsHQ5R/gaHC6aZipt2RhTSyB79pkqL8jDH8O9DRqtvvy8b5VaX6B/uPTumC6j2uf7FOcX/RiJfOTNT4oeM+l0uGdvcdoKVW7p+\
VH7X0y/2NYR/NNEl7H5nA4wL0LwbCheOMQ4cuRq+3o4ZrnfH2Rr9FdQcyJthtpjH49Fb4UEYKS4/foTatKeOTvBwXtvydeN1Bw3sUBjOxri/x002y3XAYTaJ9Jqwg36Me5XzcVmLJ1jFFS29+fDW+8MIHPaLt7gR\
zrmB4ujHZFj+v7WCpY7P1EJC05C2pwscJ/gok9rzh6MOsbuqtDs/qX/KTtzBj5xUjmrlX9nUQ55HHFp/uohE6gcNpRCZ046kMcpkP5KYr7DvIGrwJtV9UjJWRQTg0yG24m+FumnRS4skamFPNl4LEt0qVjCLQ1+V\
panUNpL+R/EombQ4irZwMio/Vd3ybXplH4GKWsDdlCEaZWMPqkQeJwSkryOhFe0Q4ysUBP72hLiMKYJ8zXcwouWYWULHyHyG6iLGIfduk08vgsl71p6uUWBVizzL2kUfBMtBR3YSPPtFsAK2WFhK/H/EkAKnl0xt\
UcYja5As0YvH4csMEn67/AP53pcavu3flztWiS51OMqE+SW/PS65ERh3Q9k758rnaIhb41g0j28WR/KLlxpjSqYmrk6F6DoMUf6gW12x+2S0tUgv5aBs64ca8yCFTREOtUROzuSpAlBKfBR+vunQsw2oSvuluUWu\
x9INTSncFwK3vyUCAlbKUbnTcxoHefKyalfGuPWBvMmFK4SRUXUhwWAsyk5ybFREbcvT2DOG0BkzfcXp+khwivFXjIBiCYWLuj4n/fOfusulh4hq6iYQgdRWBV2I+sy3owaOax67r/sVltL1KYUdRKSYMXWipRGN\
oBy10AZvbUQZT8A/XiKHXCtAWoWVadKRpN19p96OQ7ZPmApZBtbc6OsNaK0/hgT9omPJZanOsKydRsQ9KX4pAf/gwrEqPx4q7oi+Z1GXYRvsxr0Y90viwm/qQVBnSFivjxOG4il4H6oniltbcvIaDHYraKSzLgyR\
UkazRO0q9oYKHlCQZr2y/CSAQfvCVe97KgTezAegz5QsuN1rmu765sZsdZqc1ytcT/59NmZtFKg1KAIudSkpTpc+aPBqvMyy86KTCfplkt9sK0Cm94qd3EMV/G6igkNUcJheEdPH65O2djZrKR8A0TDNLTlSLWFB\
DhlgAuGDvpClwrX8yPb+6DSTbuIQo2Q5VV03lYjQ1ypaGkyuLD9P0oXvnD1699aLimfhSYW0ukCSxvx08BQwjeHh9k0+8rC1C9i29HbLDB/W++NKamNRdrjTuR0wOUCAtBVINMXe0WC4Rl1r915VbTXulIDo3jIa\
U2utuw1/J8o0K9i2vgyglEFdoGNBoPbgLWRSjQgfDhsKEZJ4LPVtKdGoeHVNmwHmkr1+1qIsCSflZan2HBnsONpun4/sEV8omYNZAL0gTypWa+mjLu8L9hAOKF+5LcxcDV9meD3D9+T23MLSrt6Vbyfq61dY9go5\
7Sbyo8t7PABz9F3+jyA8oTFzB32wVMagz2je2t/m9f8i/pbLxde3XK7mRvv+rzdmpgbsAhkyyOMjPyxTbUcpij544qBysRf1rXhc7OV7Yz5ONQxgOS9fB9sEjJQoycDRT2qA88mP22SXNl29QyQ8ffoDWM6H11s7\
iZlBEA0t43WNR9xekcrAvTplXT2BISlHxdgGleRMOZZErfDo2hdqmxMkHiQ9DUu5goK1UraHIi41qq9YjqmLF3D7oPQatVaaa9/woZ/nQ1d0VCvoz/uSWNlcQsTN1W1HuL3D2vWw+AH3KLvTRWY3qVd64sBJZ39U\
DFclE09VA/wBDunVE75ADSp1KKQlTAC5gMRbpKGmnTy2wQxOekMKd+8US4i+WyxHSTs1piiXlGp9y2AidNwX+rWU3GdFyUeCehYtYt/vM4v/R+pD1G5TRVc7H9gsgbsIweyv+MIuxsK+XxHqg3QJ1KlCRSCSkfxC\
f1ylRBonvNsYw1GS7sNYQoiquT6K4w51gsSVB3dDEsIPGdENmLpU8CW93ntvDMirhyjtilF4vqnyQHMGI2J1oWdsGX1LmELitsLWCigjv6lXS/ntGh4LWbNdQUX4U9p1jCmtYR5BV64dEw4Hu7opLJDJI1Mjgd+X\
Znhp/D1xL7jUvGJP2VwYOLUtsRYJOvfy1qfT4PwOgb8FcQyviu7MoeOZsFCaJqupEK9Cr3g+dqzs0uR9nRqBqy41G7DCJ1lK+xCrUas+j45JPHkwxpsa6ylu50tVU39EtkCaTSoToazlYV2LQu6sNPMVueA0FNiK\
cRTVVFjWbkOByHZAHT0VEvfsFetVGxb9umI8ZreRTELNuJXxMKt117CNObNfdr7Vsj3L5ENftXzp773Od6RXmeKQ6MQML6qoKXAS75IICVXsgYgk/0OUrM6HMqpIqtcya2P1I9K6V0uV7hoMdpYroNWUcprEXR+f\
ZAnXk3/rZi3bPVrbeMs5ZV7JMbFdt36z0GdShTBHpb9pY7L7R+qCrVysuXHkpn/CJ0rcVg9CTeXpRMUwjqVm78CPKXGputmscTFvOu6DG4uorN/eyCladCG/+7ofbm/xIxy+/g0uFeY2V5HzB2UI8VsBAMJNh5Ym\
k35fACAmQeQEva7UlmmfqoC4SxKkNINjEtnGhTKUzMR6oUBjbz0i5DgnRNgf71AyYWHMoqKEBpPSBKGMBramZwK0pxrbfr9NNSf3Yt+EQEtvboa/3IdyFon0tpWLJHrrgVhhuyFkzj/CLDt7r7aNRk2AeyQ4Z5iU\
IhPfq0b82dka2U51yp34YXTN5emNFJRHrwsqVUVjMnl92a0m7/qBg5nMFOgrHUYPdHiO8jcle/aVUueK/J1CfnQaJgabcMHAn5+ifCwAlfB+1EgV8wcseEgn6rn8Zt0fd18UPr9ZyejZrHLOMFTUrva/WC7E2dVF\
w5nlsuZVczP5WRN/P2hj6kAuDW/g8e368HH0gzd6LBlAmVBBs+/mWt1bxE3IHZCuLv1IAdGTIx1g5+wXNhHWC0wTbuIJzpv16ItPH97RdMDD0PoS5Q/V/GkBw8Wr6I1UCCB5fO5GGP8ivpdWgkDDXbkKkIiP55Pd\
r8Px0cCGv/z1cCllP1qm82YR88qrL94bGlobLAvNmyRdYFAC7RgVbjwr85uQpq2Epni8pEkaaFQjY+Vs3tmkpiAwsONxq/2qh21Nr0l/fCF1V9m21V8cPHE9GX3h4V4n9+ZzgYT5VoaUPLwBDwmyehqXIBIrNm6+\
hh/GbHh4D+UcPjS7AFGtqBeOM9/pt+b20mxvT/G/zcWT6RdO2vBMd1Mw/hulfddCahwZyj+CxETD1epnmTXqfcy29pyqnw/GFhBMxnCGScB+xWZexbaYsDFjMpdbEHLwlQkicgImWlTWllS5OA/YXm9SnQS44jmH\
FqSQyNdXzbbP/VjYnFLHDlU9U/VdNckQINWgDJXliMVQFzts2oXFlLQyDakSmSPCaRzyFirYgE/UOdn670inhhEo3X7qCsGY3n9tEOkgaAxg3mNL+45T5+bedtty7BvI57NE10Sh6mg6A0OeMSPp2m4HKxVMYlJt\
QklSdxRM1jUOwzM20onvsGcTi3NBQ9LK0L+71nv3tv2EWX/YA2f97Y3F9qYfCQPI9rivWWJJhtiVe6dzducVRqqI2dBBfmQL1MFf6F/I6UiHW9q3noB2q16uSMn8cTM7kDrF7CzcaBk1oStjqDWdBT1sGuZKUKr5\
W25qRokU+4ID8gPbBpJRzIUMZsKQD5jjTiHTOuxsIgmkqytLbepEWUXFULGgilsylePlSYdfeUgtPcxFm7s2EPCWgbYi065jcc2AMovBtW+CeCE2IPWHnrbeo98jTGn8SVnMD2PW2jbOdLl3rLJcGIZFeED1Sbs+\
VDbEhI9+aj1PlqUtofS1bO9g2mY7cj4yVQdsye82vvkFBWE9iIIMPT2N0y+xCJsg35vlT1jY9q8TvRSZvJ60lYMkTz1gbVklfEtCy5RffWBwn2ME4cON/1IOdF7sObFM76uV4DnYWTtYSpNC7pb66TuXHDJlEGZA\
gCN5yvv0tGTSs8QxcFm3eHB+5NMhrjTccIaFwrWhUjdtPM5XN9BTe0eo8kQqEKgW9VKX2NSdqEIgquMrSSjnCyLZhPEbgcS25bgPKSXPNQEAyB8dQMxRwxW8JKfdRJBAsSYBNav7bM9fdDHffir/AwIxA38BHxRd\
0D8PpLE2nMh7FXwX3KsvvHbmZcy02M4ISTQusVzWndFhacacZsZdzVp+/Wo+Ye02lcUQJRjF/35odZtdVrK6XKJsmBbEolaPmFOp6WMc8yH3UjKzb69w+pDwReKDV1581VZy+DNBPLDdMpvXzNdcCZBJLYSlYxld\
gcyJwhl7TdZedJ4bwTJPxUF1c1W2ff8PB/4s16/P1mx0c83Lno3hdOkbG+ovQxCdBFGWSmFDpEQuYgH9SMfEeE9nPdbLl4KuW9bJJ1kuDXTzOTe6Q53g96jAKt+1mzPrtrgBySQZPKjqD0OZyIRUOofO0lKQ7P5b\
iXRSJNnW0LtkvwOP06ldq3ETMzN1dabzDL2hnbIU+sPwY3gKR0OKnmOcnGFXhWXqXcKDZl7/aezYhKUgCmql568nloJQHDL2nkEovYXb7nMMLZUHYlJiog1WCjIDVTg2thI2IjYxCFguViHzXMTS1Xlpm9+FjlR9\
bqKKu2EEXZb/STyjd2D6WDKnI7Un1FOb8YPUH/Gn53P9fTzI6Pvdf/367r/uEA2JXSp1MV/4/07U5IhuoNCmTJnrfxzaSDEEKrBGSMOr2LitXyHX7GpPRztyiJ8vAgDYzSRyHgNpgPwXHuBfs/i4RS4rI8B42khl\
wbn/OKMyDNwNpyTOIsk8JNG5p7tqyThBmR2VqIomYWqmJVnpMF0WAaOex2tulS1+Hv/FQC5t+qdjjUNdqqyLRUmIREmBstUlXpUpELSwgDl60TmpnijKP9Nlopcddu23u0G8UmL7GGdYHiPXkdPlB5DDXtnbrVJx\
qeLM0jUrwVj83eFg7P7Cfa4cBXnjYibp0TTwt3QRyf2GOmZuw93jaiX/zgbzr7xaP14WvdQq64aj3rivmQRxNC95a1vkv+DG/gPZooMowc5InEyri5Gwj/61Xq/BzacpaRzm1x/XMY9eoi8KH+pG4ebOtMWvIb4V\
WqZJUF+cceJ5JkL+OuS/uk9v3QwEfaT6hGpFQ0cE4GzaPHZrj38jz+qvMJWwFBKXnIWdqgg9D5Vk8HkWbn45NzlkE+cjgGdKe6tiW7KhvEeU5NpI44GJ8Yv96MYI4T9b3avGoIbh2q0eb2hnEJ826irEmv1tOYED\
zpj4j7McOBhFH7ay+7WrJhX6n9jJGqH+ZY/MAPyLWi3MLCCFrJLSC1p/ssGwVArDI2JoFBUWM9/xSk0kHRfsKPGWoFIvtYm5J5ogjyrsuC+lolyEiuucaTckbh04/arkyk6M/NbUO+xD5c1GgIqiPg0rjSThVHbo\
FVEj69LkntKxJ55akHs5r637aPbF3Yb/keBBm0vDttH/T8NoJsLidSkRx6WOTCokTkvBnatXe2+9xK1LPV4Jy1KIttQQ6TCznu1ROlBFMKRT25HE5XhfuoxXQUqC2y1+NEqVCI3lOEvsBAcNRpY2y96pKC1YJamM\
i45zZy8TpKAGWIAsxx8wMe4lxJRQP67+cB5U6SMrDO9Lv1s8iN6mPUf1h8EdwH1k8UEsOJToqcoREjxPxRT3rthD9Z8h6Ba1IuVk95G6OQiCtejO3wDa8OJeJHMi4/exXlUteSqurJtnNUHKVEpxwyCFDvGl9WE+\
xJnQ+udCMcUFqd/SUUu+iFqqwXC1ny1/JYPFlJjCGoS3XYZ8+2hFrQ3/9ik7armBxlmbhd/9tO/NL0bOYxtm4DBwpz96Fr2y0RHjNu3QPqTeZh6tURoyiIJu2aboOGXYBqnTo6MS0Xxz4KkVbaf4kp+yP0jWz/u0\
4HFlROExS23Km1hYdckBAVGubrBk/y3WUir7oXlsypetvHq9oB4ko08PJxiMCrk2N6JYbPbWb3nVjpHCPmL63WQOJVOkEwliDjroalE51se0j0DbWvZIofKUtJ6xu3LaLSSNM7bWpKuPpmuEjNTJiOwovWDtx3xW\
LTQk163dn1dxht3JAJHyVM2CQKGyC6NQAwkvekrGU2ZqdpHjb/g5XyuyBepQpW2Pds2vnETiFHTOoMYAXSJUsRoBC1/Be4JGVNinAgfzPR7Q1UYvyB+jKkXDEV/XkxLW9PY0K/mYpP3Sp7EZ1N6bt1Y8VDOdEL4t\
+FAyZ7F5cVSCeJDLdnWAcOtYeSiGhWUcEudj4eW0d2435mVJHCKN3bO6wpeJN5+QbL4DcQqLJgOVvFr9QQCmr8zsrhoGyRaJDHNfwzRe6kpDJaXlOjntynuZ134aTP0PlnlcDZvMF/MNrq7jf13MAMiUTMpICpKM\
0lt86+QNC0PtAlvzNQZpFHEdmTz20CqVmxZkTk2URQFIAxORGkQqUnRH0xS5WKnvF8hA9UNJJJz6IdRtkdw0Gywcq5XsCpUIF+/27kwvrNQ2/WCu7WvuJ1Zj12Yd58289Pot3jM9xvlzA2o5vVB9TR790K5gmz5N\
rMu1b3G/heLAMsct5OFdu2nLb/4gj87Mq0d/gwWMedUdLx6DM+mpIAWAcPEKZSGVbce0eUpORDmRdmbvqRzUepskV7WYKG0+QB4rg8YeTdxmoq7Uahw4y3PeZgM9eEjoIHQYK/n8dT3UmxPEeQX9NYxPqm/RITSh\
bOYdGds+Jyl17jqqMM7GA2aC3n4gGdp1SlZxhV10BAPUc0y3dJz8kcdE/P2ga6x1QijJAbHdfSdYGs5Vz8PoxMk3xTgNjdOetvOk8tUk5iXlm2mumLfy4KicwvCVMZACNqKbmqy1/tm3vAeCZlZOvNAcggHX/N2h\
u2+Cc9Ei9JFwy5g8yc7S7JY1AWFMGMy3JA1dcRuFg1L11drgY3duyydBr2mka2govO0O5v0jM2bShhf99KKeILpc+5arFXgQdImzM0kDpYdbRh+DBU4Gg8LgdhWgbK6/WkkXr9nobI+9Ieb4MLeG9h31banofH4i\
lsvFXp+drVgHJMEpB76PAcRXtkDckcLDUU5qOe/NFL93cIn535n6LUeTKrlz+6SOe4J/IFJoWPTvNCLNx4z9R4PFbEymUGsZItJsy4x1p6aW+VwiZlxZNV86ZY7uS2L5RygwhlsYKyy11yRiWEzbzrgCTor3l2Xh\
csWLM0O7V1ArVsMGuVIOV/zKrGlfsh//fHPCfKEyF2CptOnEukyty8CKOvNdK6r09WKh/PM/Vprat6k9/MzcGymOsfKsPvA/+SK++gDxdbE2vjo8f81E4yVPSrlz3SUToA39PlEfsk1LYqfnnDc3g1sP+BLWa5I2\
BojS571WysqV1Nt9BmB/gnuyjiri6CaG11osuVgAnaLM7cW4khL6i4gwoGX6/BME8UBopkeG5Hci9smKyrGwXLkY7gYJruzp+M3NTwQpGbM7ylzO1IF2WbEtuv1vh6PdhADzO4mjDqhQhczVexVU+K/Wa+G6bS7z\
4MH0m0zQf1m3MUB9rsSb6XNIWF71BxFLcj+ahVAZ0PVYVvRQx4oXQ+ZgVy2F73mj6ToSg0SHPP1o+R0TEbRMDfNh8rgzPtf8yWy+227/kFtCC987hWZYNAGUES7O0Oix0QI9MTNJ9LC9niBHe7X1pSFlmd+nlI4g\
ShSnBeaAasT9NV/Fw5mXQtdPUDvLhMHEYESKaF6yopFhS42IoHPAWFLBfg0h8H2TJaM4FTVg8lBCUTutaD2G1CLVlzoSp7uStHs/M0MY21FQxTx5i3Sqsk1D2TzbKfRTdoSRhAUNlWGOdY1qYh+NKiLw3o0nY9g2\
TS6u7EhHDPJ7PhcA4CKlcgP0ZiY4Fu5xfDsj4XdddVPRsjDs/bMN/RDaKLQf0Wi+GIhOMoGYi9q+0o75/F1be3aNAx09tw937KtTP2ukzenMgE/+p4QijrKt3b8/5B6Ge1w/nJzd0u6KwPusrInMP7PB78jnviUA\
jmZV9d3ojLkLHWe3Zm5/knIN4wg6RXFiNcZ8/FoHOoNsKMVN+bYvijY00GP745mkvpcc1XlYz1+N8glmaqAn4TXBOVPpa+9Z6wGDnvuRd8RGJU7xPYt6zkQA4HHRydrDnWfe+QXieCK/e12HaH5sjLSc2Tj/Yi0L\
dGT91n90iwrLpO1ade7Gb9QTRI8ljP/9RSCdWHJHC/DrDt2ROYSprckkMnc+iWN12POENlTlS2YMJTlXieZsi5zM9FvTeV3SaoZ6cMRcbWUDYF5YtVtn6djnz9P9n/Lc2YmDeKzCVoMU397JtuRXD2Q4PuT9p7PQ\
FhsKZx/xkbLfsJ7nTRPgD/6RTAz+4aGT3U2Wgpp+aS3bRSnup8jLjwb75JTfvaJ8uDqLVwx9kE8LxT7LiShbudXX6PFeYYFSoixog51wFPOHT+6Q8hRzgxVzaKT7k0pVcnJPcXgU97KvRXm/6m28FAsAmr7ULDF9\
cROsHOTryxuryP+iD58sNiUTEQmzqshuOjBgxQrXmwCjn5Nt1JX9Q8G1ycuWDJyHx5w04nCerV5EL1febUa1M0O7xGaTtkMhjKvORGJaH22TLQ8Liq6e4kyugtgIHne95A5jmksaWF3wzIvwTppx+dch8pZ+TSgm\
apixh341t/s3g/lGVXVprfic+alWnu7U12lBaA2PhOlN3JvACpbx2J30zZ0RnQyLqwFQ91pBGihm4pLSfH9TdgicYUykqau+DhrZ39wAMjo5L9wjt9rm5gvYmr/6lQt/37a1j3WPCy21TVIcUy693dwDquUKoluW\
t55gLGWm86kdZ/y7ZT3gCksCuzw8FsOlWUClFVoZB/4/nC5u+c5VhrJSAAnSgmthfKUn1gGb0+0tntFgtcFsmqU4LfpiXasknJv/RSvGEwGwikWPRpMhn7tIQ3OSgT12nVPdTzka/TOe6mHMP6zqdPVN/4KN1HH6\
b0VDmBJDn2J9EAMmQAKIlMj7MDipqMQ/m3mDfHzrHMQ2C4fWdtZ0qL8ICHevbTZ0FL3G8Leqd9Iz0ZsVrgD41ZgR1mKRZ/QfPL7om/s9U7SwaWlJ9BqcsKi0TsIVd5tlM+HRPGfoMHGvApyL9y6Ozwua+B8txqNM\
cB7c5DEE7zxVkkSBxZ32KsnBRaFRQhqqb/t1JQj+X47mm3kZgxY6uzyksj+ktCSezXAJfszsjxbHN+LLk50gm2eBwu1TJljZvHUPtK5YL+gZ6tod15464/f/niOV0c9Qb2y3eXe4eZXcY50E0emS8ollfLj2obz3\
lGn1BrZGOwBJPr9g1FdGTmR+de/DfQAFptegiGK59085WJglCzGdh5mcr/on2JpAaXySK7iC+PrVBpPuiWtC0KoBlRSB61XPyIfc5vHxvyzFftaY9HYz2VV+5Md72mPEXQxjrgQttbaXlr91fOEsN0rtpw4in2KH\
36Fa5YhrVN2LR7aAN2iMr/9X9cP9KKJ6JrpOahvhpmuD8A//W6ciWweBc7f1dRRJAUX8Nr6HSaiZAtGRhv8D+wr9YyNKzBfMfbzZiPFu9XipG+EY965eXOsWRsTGhbruPBY5ZZAq5+U2yCmsj0vH6FDysSOCmQG8\
QaD6H2IQf6gKNleElQPqvB97cLhLQ+pAtpNTgMzw5zRlkQMGsSdg3P0fpA97wyqod5Sk5JV0yZLFP12BR5YrGH40evQ0bYTyHsiGIHH0CerGMbZY75zLncSB/kqfxaHN8ECmCSD35UZf99ncSzh9/88x3B4dPJIO\
MSkbf1asvFPETu93lQn03nThn/zgodad3VtaWUTO4Qy7XZCWLKY8vC18AhrRJxfk9QzvCj9Jm6VlH/TLg38zEkSOe8erU2BTPEpDdxVH5Tj7NyNyvduQ4iJn5GQ5IzNWB4+DGBtHYp4IICAIcI3eoQ+1GICdeltG\
X+21Kw9MVa4XItURXJ4luF4EHbEbX799SU8l0R+FlHnY6Yr4T3VQ+JSFo3Losir2pbtEmMc0s89pxUIzzl8j4OnFIsz125b6KQCR5PR85plnraZ3svmv","base64")).toString());var si=e.n({calendar:()=>ci,
config:()=>wi,consumers:()=>sa,contracts:()=>ca,policy:()=>la,policyCases:()=>da,request:()=>pa,signOff:()=>va,teams:()=>xa});const ci=$r,li={type:"object",properties:{
version:{const:1},$schema:{type:"string"},timezone:{$ref:"definitions.json#/definitions/zone"},regionMode:{enum:["first-stage","all","any"]},windows:{type:"arra\
y",items:{$ref:"definitions.json#/definitions/window"}},freezes:{type:"array",items:{$ref:"definitions.json#/definitions/freeze"}},advisories:{type:"array",items:{
$ref:"definitions.json#/definitions/advisory"}},asOf:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"},calendars:{
type:"array",items:{$ref:"definitions.json#/definitions/calendarSource"}}},required:["version"],additionalProperties:!1,$id:"calendar.json"},ui=Object.prototype.
hasOwnProperty,di=RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","u");function ae(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2=="string"){if(!di.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
+-]*(/[A-Za-z0-9_+-]+)*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return ae.errors=a2,o2===0}const fi={type:"object",properties:{id:{$ref:"definitions.json#/definitions/id"},title:{type:"string",pattern:"\
\\S"},timezone:{$ref:"definitions.json#/definitions/zone"},start:{$ref:"definitions.json#/definitions/localTime"},end:{type:"string",pattern:"\\S"},duration:{$ref:"\
definitions.json#/definitions/duration"},rrule:{type:"string",pattern:"\\S"},except:{type:"array",items:{type:"string",pattern:"\\S"}},add:{type:"array",items:{
$ref:"definitions.json#/definitions/extra"}},allow:{type:"array",items:{$ref:"definitions.json#/definitions/class"},minItems:1},capacity:{$ref:"definitions.json\
#/definitions/capacity"},notice:{$ref:"definitions.json#/definitions/duration"},approvers:{$ref:"definitions.json#/definitions/handles"},oncall:{$ref:"definitio\
ns.json#/definitions/handle"},writes:{enum:["normal","reduced","paused"]},long:{type:"boolean"},contracts:{type:"array",items:{type:"string",pattern:"\\S"},minItems:1},
regions:{type:"array",items:{$ref:"definitions.json#/definitions/id"},minItems:1},teams:{type:"array",items:{$ref:"definitions.json#/definitions/handle"},minItems:1}},
required:["id","start"],additionalProperties:!1},pi=RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u");function y(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!pi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return y.errors=a2,o2===0}function b(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;
if(typeof e2=="string"){if(!di.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_\
+-]+)*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}return b.errors=a2,o2===0}const mi=RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$","u");function k(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!mi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return k.errors=a2,o2===0}const hi=RegExp("^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$","u");
function m(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!hi.test(e2)){let e3={instancePath:t2,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return m.errors=a2,o2===0}const J=RegExp("\
\\S","u");function W(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.start===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"}};a2===null?a2=[e3]:a2.push(e3),o2++}
for(let n3 in e2)if(n3!=="start"&&n3!=="end"&&n3!=="duration"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.start!==void 0&&(k(e2.start,{instancePath:t2+"/start",parentData:e2,parentDataProperty:"start",
rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.end!==void 0){let n3=e2.end;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+
"/end",schemaPath:"#/properties/end/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/end",schemaPath:"\
#/properties/end/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.duration!==void 0&&(m(e2.duration,{instancePath:t2+"/durati\
on",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return W.errors=a2,o2===0}const gi={enum:["full","backward","forward","breakin\
g","undecided"]};function z(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="full"&&e2!=="backward"&&e2!==
"forward"&&e2!=="breaking"&&e2!=="undecided"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:gi.enum}};a2===null?a2=[e3]:a2.push(
e3),o2++}return z.errors=a2,o2===0}function K(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="changes"&&n3!=="breaking"&&n3!=="perOwner"&&n3!=="perConsumer"){let e3={instancePath:t2,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.changes!==void 0){let n3=e2.changes;
if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"integer"}};a2===
null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/changes",schemaPath:"#/properties/changes/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.breaking!==void 0){let n3=e2.breaking;if(typeof n3!="number"||n3%1||isNaN(n3)){
let e3={instancePath:t2+"/breaking",schemaPath:"#/properties/breaking/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3==
"number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/breaking",schemaPath:"#/properties/breaking/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.perOwner!==void 0){let n3=e2.perOwner;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/perOwner",schemaPath:"\
#/properties/perOwner/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+
"/perOwner",schemaPath:"#/properties/perOwner/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.perConsumer!==
void 0){let n3=e2.perConsumer;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/perConsumer",schemaPath:"#/properties/perConsumer/type",keyword:"\
type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/perConsumer",schemaPath:"\
#/properties/perConsumer/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return K.errors=a2,o2===0}const _i={type:["string","array"],pattern:"^@[A-Za-z\
0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$",minItems:1,items:{type:"string",pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}},vi=RegExp("^@[A-Za-z0-9][A\
-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$","u");function w(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!=
"string"&&!Array.isArray(e2)){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:_i.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2==
"string"&&!vi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===
null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!vi.test(n4)){let e3={instancePath:t2+"/"+r3,schemaPath:"\
#/items/pattern",keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/"+r3,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return w.errors=a2,o2===0}function g(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!vi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return g.errors=a2,o2===0}function ce(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.start===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"start"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(fi.properties,n3)){let e3={instancePath:t2,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(y(e2.id,{instancePath:t2+
"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3==
"string"){if(!J.test(n3)){let e3={instancePath:t2+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}else{let e3={instancePath:t2+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.timezone!==void 0&&(b(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?b.errors:a2.concat(
b.errors),o2=a2.length)),e2.start!==void 0&&(k(e2.start,{instancePath:t2+"/start",parentData:e2,parentDataProperty:"start",rootData:i2})||(a2=a2===null?k.errors:
a2.concat(k.errors),o2=a2.length)),e2.end!==void 0){let n3=e2.end;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/end",schemaPath:"#/propertie\
s/end/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/end",schemaPath:"#/properties/end/ty\
pe",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.duration!==void 0&&(m(e2.duration,{instancePath:t2+"/duration",parentData:e2,
parentDataProperty:"duration",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){
if(!J.test(n3)){let e3={instancePath:t2+"/rrule",schemaPath:"#/properties/rrule/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}else{let e3={instancePath:t2+"/rrule",schemaPath:"#/properties/rrule/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.
except!==void 0){let n3=e2.except;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!J.test(e4)){let e5={
instancePath:t2+"/except/"+r3,schemaPath:"#/properties/except/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/except/"+r3,schemaPath:"#/properties/except/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e3={instancePath:t2+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.add!==void 0){
let n3=e2.add;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)W(n3[r3],{instancePath:t2+"/add/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?W.errors:a2.concat(W.errors),o2=a2.length)}else{let e3={instancePath:t2+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type:"arr\
ay"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.allow!==void 0){let n3=e2.allow;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/allow",schemaPath:"\
#/properties/allow/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)z(n3[r3],{instancePath:t2+
"/allow/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)}else{let e3={instancePath:t2+"/allow",schemaPath:"\
#/properties/allow/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.capacity!==void 0&&(K(e2.capacity,{instancePath:t2+"/ca\
pacity",parentData:e2,parentDataProperty:"capacity",rootData:i2})||(a2=a2===null?K.errors:a2.concat(K.errors),o2=a2.length)),e2.notice!==void 0&&(m(e2.notice,{instancePath:t2+
"/notice",parentData:e2,parentDataProperty:"notice",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.approvers!==void 0&&(w(e2.approvers,
{instancePath:t2+"/approvers",parentData:e2,parentDataProperty:"approvers",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.oncall!==
void 0&&(g(e2.oncall,{instancePath:t2+"/oncall",parentData:e2,parentDataProperty:"oncall",rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)),
e2.writes!==void 0){let n3=e2.writes;if(n3!=="normal"&&n3!=="reduced"&&n3!=="paused"){let e3={instancePath:t2+"/writes",schemaPath:"#/properties/writes/enum",keyword:"\
enum",params:{allowedValues:fi.properties.writes.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.long!==void 0&&typeof e2.long!="boolean"){let e3={instancePath:t2+
"/long",schemaPath:"#/properties/long/type",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",schemaPath:"#/properties/contracts/minItems",keyword:"minItems",params:{limit:1}};a2===
null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!J.test(e4)){let e5={instancePath:t2+"/contract\
s/"+r3,schemaPath:"#/properties/contracts/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+
"/contracts/"+r3,schemaPath:"#/properties/contracts/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+
"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.
regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)y(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",schemaPath:"\
#/properties/teams/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)g(n3[r3],{instancePath:t2+
"/teams/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",schemaPath:"\
#/properties/teams/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return ce.errors=a2,o2===0}const yi={type:"object",properties:{id:{$ref:"definitions.json#/defini\
tions/id"},title:{type:"string",pattern:"\\S"},timezone:{$ref:"definitions.json#/definitions/zone"},from:{$ref:"definitions.json#/definitions/localTime"},to:{$ref:"\
definitions.json#/definitions/localTime"},duration:{$ref:"definitions.json#/definitions/duration"},rrule:{type:"string",pattern:"\\S"},exdates:{type:"array",items:{
type:"string",pattern:"\\S"}},deny:{type:"array",items:{enum:["full","backward","forward","breaking","undecided","any"]},minItems:1},except:{type:"array",items:{
enum:["standard","normal","emergency"]}},board:{$ref:"definitions.json#/definitions/handle"},contracts:{type:"array",items:{type:"string",pattern:"\\S"},minItems:1},
regions:{type:"array",items:{$ref:"definitions.json#/definitions/id"},minItems:1},teams:{type:"array",items:{$ref:"definitions.json#/definitions/handle"},minItems:1}},
required:["id","from"],additionalProperties:!1};function ue(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};a2===
null?a2=[e3]:a2.push(e3),o2++}if(e2.from===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};a2===null?
a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(yi.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(y(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",
rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+
"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/ti\
tle",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==void 0&&(b(e2.timezone,{instancePath:t2+
"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?b.errors:a2.concat(b.errors),o2=a2.length)),e2.from!==void 0&&(k(e2.from,{instancePath:t2+
"/from",parentData:e2,parentDataProperty:"from",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.to!==void 0&&(k(e2.to,{instancePath:t2+
"/to",parentData:e2,parentDataProperty:"to",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.duration!==void 0&&(m(e2.duration,{instancePath:t2+
"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;
if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/rrule",schemaPath:"#/properties/rrule/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",schemaPath:"#/properties/rrule/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){
if(!J.test(e4)){let e5={instancePath:t2+"/exdates/"+r3,schemaPath:"#/properties/exdates/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:
a2.push(e5),o2++}}else{let e5={instancePath:t2+"/exdates/"+r3,schemaPath:"#/properties/exdates/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[
e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/exdates",schemaPath:"#/properties/exdates/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.deny!==void 0){let n3=e2.deny;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/deny",schemaPath:"#/properties/deny/minItems",
keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="full"&&e4!=="backward"&&
e4!=="forward"&&e4!=="breaking"&&e4!=="undecided"&&e4!=="any"){let e5={instancePath:t2+"/deny/"+r3,schemaPath:"#/properties/deny/items/enum",keyword:"enum",params:{
allowedValues:yi.properties.deny.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/deny",schemaPath:"#/properties/deny/type",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.except!==void 0){let n3=e2.except;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<
e3;r3++){let e4=n3[r3];if(e4!=="standard"&&e4!=="normal"&&e4!=="emergency"){let e5={instancePath:t2+"/except/"+r3,schemaPath:"#/properties/except/items/enum",keyword:"\
enum",params:{allowedValues:yi.properties.except.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/except",schemaPath:"#/properti\
es/except/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.board!==void 0&&(g(e2.board,{instancePath:t2+"/board",parentData:e2,
parentDataProperty:"board",rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)),e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(
n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",schemaPath:"#/properties/contracts/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.
push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!J.test(e4)){let e5={instancePath:t2+"/contracts/"+r3,schemaPath:"\
#/properties/contracts/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/contracts/"+r3,
schemaPath:"#/properties/contracts/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contra\
cts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)y(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",schemaPath:"\
#/properties/teams/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)g(n3[r3],{instancePath:t2+
"/teams/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",schemaPath:"\
#/properties/teams/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return ue.errors=a2,o2===0}const bi={type:"object",properties:{id:{$ref:"definitions.json#/defini\
tions/id"},title:{type:"string",pattern:"\\S"},timezone:{$ref:"definitions.json#/definitions/zone"},from:{$ref:"definitions.json#/definitions/localTime"},to:{$ref:"\
definitions.json#/definitions/localTime"},duration:{$ref:"definitions.json#/definitions/duration"},rrule:{type:"string",pattern:"\\S"},exdates:{type:"array",items:{
type:"string",pattern:"\\S"}},note:{type:"string",pattern:"\\S"},peak:{type:"boolean"},contracts:{type:"array",items:{type:"string",pattern:"\\S"},minItems:1},regions:{
type:"array",items:{$ref:"definitions.json#/definitions/id"},minItems:1},teams:{type:"array",items:{$ref:"definitions.json#/definitions/handle"},minItems:1}},required:[
"id","from"],additionalProperties:!1};function ye(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};a2===null?a2=
[e3]:a2.push(e3),o2++}if(e2.from===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};a2===null?a2=[e3]:
a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(bi.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(y(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||
(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/t\
itle",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==void 0&&(b(e2.timezone,{instancePath:t2+
"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?b.errors:a2.concat(b.errors),o2=a2.length)),e2.from!==void 0&&(k(e2.from,{instancePath:t2+
"/from",parentData:e2,parentDataProperty:"from",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.to!==void 0&&(k(e2.to,{instancePath:t2+
"/to",parentData:e2,parentDataProperty:"to",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.duration!==void 0&&(m(e2.duration,{instancePath:t2+
"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;
if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/rrule",schemaPath:"#/properties/rrule/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",schemaPath:"#/properties/rrule/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){
if(!J.test(e4)){let e5={instancePath:t2+"/exdates/"+r3,schemaPath:"#/properties/exdates/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:
a2.push(e5),o2++}}else{let e5={instancePath:t2+"/exdates/"+r3,schemaPath:"#/properties/exdates/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[
e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/exdates",schemaPath:"#/properties/exdates/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.note!==void 0){let n3=e2.note;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/note",schemaPath:"#/properties/note/pattern",
keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/note",schemaPath:"#/properties/note/type",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.peak!==void 0&&typeof e2.peak!="boolean"){let e3={instancePath:t2+"/peak",schemaPath:"#/\
properties/peak/type",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(
n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",schemaPath:"#/properties/contracts/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.
push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!J.test(e4)){let e5={instancePath:t2+"/contracts/"+r3,schemaPath:"\
#/properties/contracts/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/contracts/"+r3,
schemaPath:"#/properties/contracts/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contra\
cts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)y(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",schemaPath:"\
#/properties/teams/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)g(n3[r3],{instancePath:t2+
"/teams/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",schemaPath:"\
#/properties/teams/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return ye.errors=a2,o2===0}const xi={type:"object",properties:{file:{$ref:"definitions.json#/defi\
nitions/glob"},ics:{$ref:"definitions.json#/definitions/glob"},kind:{enum:["window","freeze","advisory"]},maxAge:{$ref:"definitions.json#/definitions/duration"},
timezone:{$ref:"definitions.json#/definitions/zone"}},additionalProperties:!1,minProperties:1},Si=RegExp("^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$","u");function P(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Si.test(e2)){let e3={instancePath:t2,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return P.errors=a2,o2===0}function me(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<1){let e3={instancePath:t2,schemaPath:"#/minPrope\
rties",keyword:"minProperties",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="file"&&n3!=="ics"&&n3!=="kind"&&n3!=="maxAge"&&n3!==
"timezone"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.file!==void 0&&(P(e2.file,{instancePath:t2+"/file",parentData:e2,parentDataProperty:"file",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),
o2=a2.length)),e2.ics!==void 0&&(P(e2.ics,{instancePath:t2+"/ics",parentData:e2,parentDataProperty:"ics",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),
o2=a2.length)),e2.kind!==void 0){let n3=e2.kind;if(n3!=="window"&&n3!=="freeze"&&n3!=="advisory"){let e3={instancePath:t2+"/kind",schemaPath:"#/properties/kind/\
enum",keyword:"enum",params:{allowedValues:xi.properties.kind.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.maxAge!==void 0&&(m(e2.maxAge,{instancePath:t2+"/max\
Age",parentData:e2,parentDataProperty:"maxAge",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.timezone!==void 0&&(b(e2.timezone,{instancePath:t2+
"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?b.errors:a2.concat(b.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return me.errors=a2,o2===0}const Ci=RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d\
{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$","u");function $r(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};a2===
null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(li.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={
instancePath:t2+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.timezone!==void 0&&
(ae(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?ae.errors:a2.concat(ae.errors),o2=a2.length)),
e2.regionMode!==void 0){let n3=e2.regionMode;if(n3!=="first-stage"&&n3!=="all"&&n3!=="any"){let e3={instancePath:t2+"/regionMode",schemaPath:"#/properties/regio\
nMode/enum",keyword:"enum",params:{allowedValues:li.properties.regionMode.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.windows!==void 0){let n3=e2.windows;if(Array.
isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)ce(n3[r3],{instancePath:t2+"/windows/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?
ce.errors:a2.concat(ce.errors),o2=a2.length)}else{let e3={instancePath:t2+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type:"array"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.freezes!==void 0){let n3=e2.freezes;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)ue(n3[r3],{instancePath:t2+
"/freezes/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?ue.errors:a2.concat(ue.errors),o2=a2.length)}else{let e3={instancePath:t2+"/free\
zes",schemaPath:"#/properties/freezes/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.advisories!==void 0){let n3=e2.advisories;
if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)ye(n3[r3],{instancePath:t2+"/advisories/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?ye.errors:a2.concat(ye.errors),o2=a2.length)}else{let e3={instancePath:t2+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{
type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.asOf!==void 0){let n3=e2.asOf;if(typeof n3=="string"){if(!Ci.test(n3)){let e3={instancePath:t2+"/asOf",
schemaPath:"#/properties/asOf/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.calendars!==void 0){let n3=e2.calendars;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)me(n3[r3],{instancePath:t2+"/cale\
ndars/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?me.errors:a2.concat(me.errors),o2=a2.length)}else{let e3={instancePath:t2+"/calendar\
s",schemaPath:"#/properties/calendars/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return $r.errors=a2,o2===0}const wi=Or,Ti={type:"object",properties:{version:{
const:1},$schema:{type:"string"},extends:{$ref:"definitions.json#/definitions/extends"},contracts:{type:"array",items:{$ref:"definitions.json#/definitions/contr\
act"}},defaults:{$ref:"definitions.json#/definitions/defaults"},include:{$ref:"definitions.json#/definitions/globs"},ignore:{$ref:"definitions.json#/definitions\
/globs"},enforce:{if:{type:"array"},then:{items:{$ref:"definitions.json#/definitions/enforceRule"}},else:{$ref:"definitions.json#/definitions/enforcement"}},unowned:{
$ref:"definitions.json#/definitions/unowned"},defaultOwner:{$ref:"definitions.json#/definitions/handles"},timezone:{$ref:"definitions.json#/definitions/zone"},regionMode:{
enum:["first-stage","all","any"]},windows:{type:"array",items:{$ref:"definitions.json#/definitions/window"}},freezes:{type:"array",items:{$ref:"definitions.json\
#/definitions/freeze"}},advisories:{type:"array",items:{$ref:"definitions.json#/definitions/advisory"}},calendars:{type:"array",items:{$ref:"definitions.json#/d\
efinitions/calendarSource"}},consumers:{type:"array",items:{$ref:"definitions.json#/definitions/consumer"}},imports:{type:"object",properties:{backstage:{$ref:"\
definitions.json#/definitions/globs"},odcs:{$ref:"definitions.json#/definitions/globs"}},additionalProperties:!1},teams:{type:"object",propertyNames:{$ref:"defi\
nitions.json#/definitions/handle"},additionalProperties:{$ref:"definitions.json#/definitions/team"}},people:{type:"object",propertyNames:{$ref:"definitions.json\
#/definitions/handle"},additionalProperties:{$ref:"definitions.json#/definitions/person"}},policy:{$ref:"definitions.json#/definitions/policy"},waivers:{type:"a\
rray",items:{$ref:"definitions.json#/definitions/waiver"}},signoff:{$ref:"definitions.json#/definitions/signoffSettings"},clock:{$ref:"definitions.json#/definit\
ions/clock"},governance:{$ref:"definitions.json#/definitions/governanceOwners"}},required:["version"],additionalProperties:!1,$id:"config.json"},Ei=RegExp("^[0-\
9a-f]{64}$","u");function de(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.file===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"}};a2===null?a2=[e3]:a2.push(
e3),o2++}for(let n3 in e2)if(n3!=="file"&&n3!=="sha256"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.file!==void 0&&(P(e2.file,{instancePath:t2+"/file",parentData:e2,parentDataProperty:"file",rootData:i2})||(a2=a2===null?
P.errors:a2.concat(P.errors),o2=a2.length)),e2.sha256!==void 0){let n3=e2.sha256;if(typeof n3=="string"){if(!Ei.test(n3)){let e3={instancePath:t2+"/sha256",schemaPath:"\
#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/sha256",schemaPath:"\
#/properties/sha256/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return de.errors=a2,o2===0}const Di={type:"object",properties:{id:{$ref:"definitions.json#/defi\
nitions/id"},files:{$ref:"definitions.json#/definitions/globs"},ignore:{$ref:"definitions.json#/definitions/globs"},format:{enum:["avro","protobuf","json-schema"]},
owner:{$ref:"definitions.json#/definitions/handles"},deputies:{type:"array",items:{$ref:"definitions.json#/definitions/handle"},minItems:1},oncall:{$ref:"defini\
tions.json#/definitions/handle"},support:{type:"object",properties:{channel:{type:"string",pattern:"\\S"},oncall:{type:"string",pattern:"\\S"}},additionalProperties:!1},
retention:{$ref:"definitions.json#/definitions/duration"},elements:{type:"array",items:{$ref:"definitions.json#/definitions/element"},minItems:1},status:{enum:[
"active","experimental","deprecated"]},expires:{$ref:"definitions.json#/definitions/instant"},reviewed:{$ref:"definitions.json#/definitions/date"},recheckEvery:{
$ref:"definitions.json#/definitions/duration"},compatibility:{$ref:"definitions.json#/definitions/mode"},profile:{$ref:"definitions.json#/definitions/profile"},
surfaces:{type:"array",items:{enum:["wire","json","source","rpc"]},minItems:1},enums:{enum:["closed","open"]},against:{$ref:"definitions.json#/definitions/again\
stList"},versioning:{$ref:"definitions.json#/definitions/versioning"},checkpoint:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._/+-]*$"},versions:{$ref:"defini\
tions.json#/definitions/versions"},published:{$ref:"definitions.json#/definitions/published"},avro:{type:"object",properties:{roots:{type:"array",items:{$ref:"d\
efinitions.json#/definitions/glob"},minItems:1}},additionalProperties:!1},protobuf:{type:"object",properties:{roots:{type:"array",items:{$ref:"definitions.json#\
/definitions/glob"},minItems:1},images:{type:"array",items:{type:"string",pattern:"."},minItems:1},include:{type:"array",items:{type:"string",pattern:"."},minItems:1},
unknownFields:{enum:["ignore","reject"]}},additionalProperties:!1},jsonSchema:{type:"object",properties:{dialects:{type:"object",additionalProperties:{$ref:"def\
initions.json#/definitions/dialect"}},defaultDialect:{$ref:"definitions.json#/definitions/dialect"},map:{type:"object",additionalProperties:{type:"string"},examples:[
{"https://example.com/schemas/":"schemas/"}]},formats:{enum:["assert","annotate","dialect"]},confluent:{enum:["strict","lenient"]},crossCheck:{type:"boolean"}},
additionalProperties:!1},tier:{type:"integer",minimum:1},tags:{$ref:"definitions.json#/definitions/tags"},regions:{type:"array",items:{$ref:"definitions.json#/d\
efinitions/id"},minItems:1},enforce:{$ref:"definitions.json#/definitions/enforcement"},unowned:{$ref:"definitions.json#/definitions/unowned"}},required:["files"],
additionalProperties:!1},Oi={type:["string","array"],pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$",minItems:1,items:{type:"string",pattern:"^(?!/)(?!.*(^|\
/)\\.\\.?(/|$))\\S(.*\\S)?$"}};function D(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&
!Array.isArray(e2)){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:Oi.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&
!Si.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.
push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.push(
e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Si.test(n4)){let e3={instancePath:t2+"/"+r3,schemaPath:"#/items/pat\
tern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return D.errors=a2,o2===0}function j(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,schemaPath:"#/minItems",keyword:"minIte\
ms",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!J.test(n4)){let e3={
instancePath:t2+"/"+r3,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"\
/"+r3,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}return j.errors=a2,o2===0}const ki=RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+\
-]\\d{2}:\\d{2}))?$","u");function $(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!ki.
test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))\
?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),
o2++}return $.errors=a2,o2===0}function he(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="ob\
ject"&&!Array.isArray(e2)){if(e2.until===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"until"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(e2.reason===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};a2===null?
a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="until"&&n3!=="reason"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.until!==void 0&&($(e2.until,{instancePath:t2+"/until",parentData:e2,parentDataProperty:"\
until",rootData:i2})||(a2=a2===null?$.errors:a2.concat($.errors),o2=a2.length)),e2.reason!==void 0){let n3=e2.reason;if(typeof n3=="string"){if(!J.test(n3)){let e3={
instancePath:t2+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return he.errors=a2,o2===0}function Q(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.path===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="path"&&n3!=="owner"&&n3!=="tags"&&n3!=="boards"&&n3!=="f\
rozen"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),
o2++}if(e2.path!==void 0){let n3=e2.path;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/path",schemaPath:"#/properties/path/pattern",keyword:"\
pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.owner!==void 0&&(w(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||
(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.tags!==void 0&&(j(e2.tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||
(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.boards!==void 0){let n3=e2.boards;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/b\
oards",schemaPath:"#/properties/boards/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)
y(n3[r3],{instancePath:t2+"/boards/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={
instancePath:t2+"/boards",schemaPath:"#/properties/boards/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.frozen!==void 0&&(he(
e2.frozen,{instancePath:t2+"/frozen",parentData:e2,parentDataProperty:"frozen",rootData:i2})||(a2=a2===null?he.errors:a2.concat(he.errors),o2=a2.length))}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Q.errors=a2,o2===0}const Ai=RegExp("^\\d{4}-\
\\d{2}-\\d{2}$","u");function N(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Ai.test(
e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return N.errors=a2,o2===0}const ji={enum:["backwar\
d","forward","full","none","backward-transitive","forward-transitive","full-transitive"]};function x(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="backward"&&e2!=="forward"&&e2!=="full"&&e2!=="none"&&e2!=="backward-transitive"&&e2!=="forward-transitive"&&e2!=="\
full-transitive"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ji.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return x.errors=
a2,o2===0}const Mi={enum:["default","declared","strict","avro-reference","confluent","buf-file","buf-package","buf-wire-json","buf-wire"]};function E(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="default"&&e2!=="declared"&&e2!=="strict"&&e2!=="avro-reference"&&e2!=="conflue\
nt"&&e2!=="buf-file"&&e2!=="buf-package"&&e2!=="buf-wire-json"&&e2!=="buf-wire"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mi.
enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return E.errors=a2,o2===0}const Ni={type:["string","object"],pattern:"^(base|version|history)$",properties:{tag:{type:"\
string",pattern:"^(?!-)(?!.*\\.\\.)[^\\s~^:?\\[\\\\]+$"},branch:{type:"string",pattern:"^(?!-)(?!.*\\.\\.)[^\\s~^:?*\\[\\\\]+$"},image:{$ref:"definitions.json#/\
definitions/glob"},path:{$ref:"definitions.json#/definitions/glob"}},minProperties:1,additionalProperties:!1},Pi=RegExp("^(base|version|history)$","u"),Fi=RegExp(
"^(?!-)(?!.*\\.\\.)[^\\s~^:?\\[\\\\]+$","u"),Ii=RegExp("^(?!-)(?!.*\\.\\.)[^\\s~^:?*\\[\\\\]+$","u");function ge(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&(!e2||typeof e2!="object"||Array.isArray(e2))){let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:Ni.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!Pi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pa\
ttern",params:{pattern:"^(base|version|history)$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<
1){let e3={instancePath:t2,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="t\
ag"&&n3!=="branch"&&n3!=="image"&&n3!=="path"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.tag!==void 0){let n3=e2.tag;if(typeof n3=="string"){if(!Fi.test(n3)){let e3={instancePath:t2+"/tag",schemaPath:"#/prope\
rties/tag/pattern",keyword:"pattern",params:{pattern:"^(?!-)(?!.*\\.\\.)[^\\s~^:?\\[\\\\]+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.branch!==void 0){let n3=e2.branch;if(typeof n3==
"string"){if(!Ii.test(n3)){let e3={instancePath:t2+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern:"^(?!-)(?!.*\\.\\.)[^\\s~^:\
?*\\[\\\\]+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type:"st\
ring"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.image!==void 0&&(P(e2.image,{instancePath:t2+"/image",parentData:e2,parentDataProperty:"image",rootData:i2})||(a2=
a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.path!==void 0&&(P(e2.path,{instancePath:t2+"/path",parentData:e2,parentDataProperty:"path",rootData:i2})||
(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length))}return ge.errors=a2,o2===0}function Z(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.
push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++)ge(e2[r3],{instancePath:t2+"/"+r3,parentData:e2,parentDataProperty:r3,rootData:i2})||(a2=a2===null?ge.errors:
a2.concat(ge.errors),o2=a2.length)}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Z.
errors=a2,o2===0}const Li={type:["string","object"],pattern:"^(schemaver|semver|integer|date|package)$",properties:{from:{type:"string",pattern:"^\\$(\\.[A-Za-z0-\
9_$-]+)+$"},as:{enum:["schemaver","semver","integer","date"]}},required:["from"],additionalProperties:!1},Ri=RegExp("^(schemaver|semver|integer|date|package)$",
"u"),zi=RegExp("^\\$(\\.[A-Za-z0-9_$-]+)+$","u");function V(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!=
"string"&&(!e2||typeof e2!="object"||Array.isArray(e2))){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:Li.type}};a2===null?a2=[e3]:a2.
push(e3),o2++}if(typeof e2=="string"&&!Ri.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(schemaver|semver|integer\
|date|package)$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.from===void 0){let e3={instancePath:t2,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"from"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="from"&&n3!=="as"){let e3={instancePath:t2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.from!==void 0){let n3=e2.
from;if(typeof n3=="string"){if(!zi.test(n3)){let e3={instancePath:t2+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^\\$(\\.[A\
-Za-z0-9_$-]+)+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"st\
ring"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.as!==void 0){let n3=e2.as;if(n3!=="schemaver"&&n3!=="semver"&&n3!=="integer"&&n3!=="date"){let e3={instancePath:t2+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:Li.properties.as.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return V.errors=a2,o2===
0}const Bi={enum:["enforce","report"]};function _(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="enfor\
ce"&&e2!=="report"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Bi.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return _.errors=
a2,o2===0}const Vi={enum:["immutable","editable"]};function R(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!==
"immutable"&&e2!=="editable"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Vi.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return R.
errors=a2,o2===0}const Hi={enum:["draft-04","draft-06","draft-07","2019-09","2020-12"]};function v(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2!=="draft-04"&&e2!=="draft-06"&&e2!=="draft-07"&&e2!=="2019-09"&&e2!=="2020-12"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Hi.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return v.errors=a2,o2===0}const Ui={enum:["report","sign-off","full"]};function I(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="report"&&e2!=="sign-off"&&e2!=="full"){let e3={instancePath:t2,schemaPath:"#/e\
num",keyword:"enum",params:{allowedValues:Ui.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return I.errors=a2,o2===0}const Wi={enum:["report","default-owner","refus\
e"]};function C(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="report"&&e2!=="default-owner"&&e2!=="re\
fuse"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Wi.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return C.errors=a2,o2===0}const Gi=RegExp(
"^[A-Za-z0-9][A-Za-z0-9._/+-]*$","u"),Ki=RegExp(".","u");function Pe(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.files===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
files"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(Di.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(y(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"\
id",rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.files!==void 0&&(D(e2.files,{instancePath:t2+"/files",parentData:e2,parentDataProperty:"\
files",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.ignore!==void 0&&(D(e2.ignore,{instancePath:t2+"/ignore",parentData:e2,parentDataProperty:"\
ignore",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.format!==void 0){let n3=e2.format;if(n3!=="avro"&&n3!=="protobuf"&&n3!=="jso\
n-schema"){let e3={instancePath:t2+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:Di.properties.format.enum}};a2===null?a2=
[e3]:a2.push(e3),o2++}}if(e2.owner!==void 0&&(w(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?w.errors:
a2.concat(w.errors),o2=a2.length)),e2.deputies!==void 0){let n3=e2.deputies;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/deputies",schemaPath:"\
#/properties/deputies/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)g(n3[r3],{instancePath:t2+
"/deputies/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)}else{let e3={instancePath:t2+"/deput\
ies",schemaPath:"#/properties/deputies/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.oncall!==void 0&&(g(e2.oncall,{instancePath:t2+
"/oncall",parentData:e2,parentDataProperty:"oncall",rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)),e2.support!==void 0){let n3=e2.support;
if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="channel"&&e3!=="oncall"){let n4={instancePath:t2+"/support",schemaPath:"#/properties/s\
upport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.channel!==void 0){let e3=n3.
channel;if(typeof e3=="string"){if(!J.test(e3)){let e4={instancePath:t2+"/support/channel",schemaPath:"#/properties/support/properties/channel/pattern",keyword:"\
pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/channel",schemaPath:"#/properties/support/properties\
/channel/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.oncall!==void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!J.
test(e3)){let e4={instancePath:t2+"/support/oncall",schemaPath:"#/properties/support/properties/oncall/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/oncall",schemaPath:"#/properties/support/properties/oncall/type",keyword:"type",params:{type:"s\
tring"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type:"object"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.retention!==void 0&&(m(e2.retention,{instancePath:t2+"/retention",parentData:e2,parentDataProperty:"retention",rootData:i2})||
(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.elements!==void 0){let n3=e2.elements;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/elements",schemaPath:"#/properties/elements/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<
e3;r3++)Q(n3[r3],{instancePath:t2+"/elements/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Q.errors:a2.concat(Q.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.status!==
void 0){let n3=e2.status;if(n3!=="active"&&n3!=="experimental"&&n3!=="deprecated"){let e3={instancePath:t2+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:Di.properties.status.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.expires!==void 0&&($(e2.expires,{instancePath:t2+"/expires",parentData:e2,
parentDataProperty:"expires",rootData:i2})||(a2=a2===null?$.errors:a2.concat($.errors),o2=a2.length)),e2.reviewed!==void 0&&(N(e2.reviewed,{instancePath:t2+"/re\
viewed",parentData:e2,parentDataProperty:"reviewed",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.recheckEvery!==void 0&&(m(e2.recheckEvery,
{instancePath:t2+"/recheckEvery",parentData:e2,parentDataProperty:"recheckEvery",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.compatibility!==
void 0&&(x(e2.compatibility,{instancePath:t2+"/compatibility",parentData:e2,parentDataProperty:"compatibility",rootData:i2})||(a2=a2===null?x.errors:a2.concat(x.
errors),o2=a2.length)),e2.profile!==void 0&&(E(e2.profile,{instancePath:t2+"/profile",parentData:e2,parentDataProperty:"profile",rootData:i2})||(a2=a2===null?E.
errors:a2.concat(E.errors),o2=a2.length)),e2.surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/surfaces",schemaPath:"\
#/properties/surfaces/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(e4!=="wire"&&e4!=="json"&&e4!=="source"&&e4!=="rpc"){let e5={instancePath:t2+"/surfaces/"+r3,schemaPath:"#/properties/surfaces/items/enum",keyword:"enum",params:{
allowedValues:Di.properties.surfaces.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/surfaces",schemaPath:"#/properties/surface\
s/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.enums!==void 0){let n3=e2.enums;if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+
"/enums",schemaPath:"#/properties/enums/enum",keyword:"enum",params:{allowedValues:Di.properties.enums.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.against!==
void 0&&(Z(e2.against,{instancePath:t2+"/against",parentData:e2,parentDataProperty:"against",rootData:i2})||(a2=a2===null?Z.errors:a2.concat(Z.errors),o2=a2.length)),
e2.versioning!==void 0&&(V(e2.versioning,{instancePath:t2+"/versioning",parentData:e2,parentDataProperty:"versioning",rootData:i2})||(a2=a2===null?V.errors:a2.concat(
V.errors),o2=a2.length)),e2.checkpoint!==void 0){let n3=e2.checkpoint;if(typeof n3=="string"){if(!Gi.test(n3)){let e3={instancePath:t2+"/checkpoint",schemaPath:"\
#/properties/checkpoint/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/+-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.versions!==void 0&&(_(e2.
versions,{instancePath:t2+"/versions",parentData:e2,parentDataProperty:"versions",rootData:i2})||(a2=a2===null?_.errors:a2.concat(_.errors),o2=a2.length)),e2.published!==
void 0&&(R(e2.published,{instancePath:t2+"/published",parentData:e2,parentDataProperty:"published",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),o2=
a2.length)),e2.avro!==void 0){let n3=e2.avro;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"){let n4={instancePath:t2+"/avro",schemaPath:"\
#/properties/avro/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){
let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/avro/roots",schemaPath:"#/properties/avro/properties/roots/minItems",keyword:"mi\
nItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)P(e3[r3],{instancePath:t2+"/avro/roots/"+r3,parentData:e3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e4={instancePath:t2+"/avro/roots",schemaPath:"#/propertie\
s/avro/properties/roots/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/avro",schemaPath:"#/prop\
erties/avro/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.protobuf!==void 0){let n3=e2.protobuf;if(n3&&typeof n3=="obje\
ct"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"&&e3!=="images"&&e3!=="include"&&e3!=="unknownFields"){let n4={instancePath:t2+"/protobuf",schemaPath:"\
#/properties/protobuf/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){
let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/roots",schemaPath:"#/properties/protobuf/properties/roots/minItems",keyword:"\
minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)P(e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e4={instancePath:t2+"/protobuf/roots",schemaPath:"#/prope\
rties/protobuf/properties/roots/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==void 0){let e3=n3.images;if(Array.
isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/images",schemaPath:"#/properties/protobuf/properties/images/minItems",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Ki.test(n5)){let e4={instancePath:t2+
"/protobuf/images/"+r3,schemaPath:"#/properties/protobuf/properties/images/items/pattern",keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),
o2++}}else{let e4={instancePath:t2+"/protobuf/images/"+r3,schemaPath:"#/properties/protobuf/properties/images/items/type",keyword:"type",params:{type:"string"}};
a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/images",schemaPath:"#/properties/protobuf/properties/images/type",keyword:"type",params:{
type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.include!==void 0){let e3=n3.include;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/pro\
tobuf/include",schemaPath:"#/properties/protobuf/properties/include/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.
length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Ki.test(n5)){let e4={instancePath:t2+"/protobuf/include/"+r3,schemaPath:"#/properties/\
protobuf/properties/include/items/pattern",keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/i\
nclude/"+r3,schemaPath:"#/properties/protobuf/properties/include/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={
instancePath:t2+"/protobuf/include",schemaPath:"#/properties/protobuf/properties/include/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),
o2++}}if(n3.unknownFields!==void 0){let e3=n3.unknownFields;if(e3!=="ignore"&&e3!=="reject"){let e4={instancePath:t2+"/protobuf/unknownFields",schemaPath:"#/pro\
perties/protobuf/properties/unknownFields/enum",keyword:"enum",params:{allowedValues:Di.properties.protobuf.properties.unknownFields.enum}};a2===null?a2=[e4]:a2.
push(e4),o2++}}}else{let e3={instancePath:t2+"/protobuf",schemaPath:"#/properties/protobuf/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.jsonSchema!==void 0){let n3=e2.jsonSchema;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialects"&&e3!=="defaultDial\
ect"&&e3!=="map"&&e3!=="formats"&&e3!=="confluent"&&e3!=="crossCheck"){let n4={instancePath:t2+"/jsonSchema",schemaPath:"#/properties/jsonSchema/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&typeof e3==
"object"&&!Array.isArray(e3))for(let n4 in e3)v(e3[n4],{instancePath:t2+"/jsonSchema/dialects/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,parentDataProperty:n4,
rootData:i2})||(a2=a2===null?v.errors:a2.concat(v.errors),o2=a2.length);else{let e4={instancePath:t2+"/jsonSchema/dialects",schemaPath:"#/properties/jsonSchema/\
properties/dialects/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.defaultDialect!==void 0&&(v(n3.defaultDialect,{instancePath:t2+
"/jsonSchema/defaultDialect",parentData:n3,parentDataProperty:"defaultDialect",rootData:i2})||(a2=a2===null?v.errors:a2.concat(v.errors),o2=a2.length)),n3.map!==
void 0){let e3=n3.map;if(e3&&typeof e3=="object"&&!Array.isArray(e3)){for(let n4 in e3)if(typeof e3[n4]!="string"){let e4={instancePath:t2+"/jsonSchema/map/"+n4.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/jsonSchema/properties/map/additionalProperties/type",keyword:"type",params:{type:"string"}};a2===
null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/jsonSchema/map",schemaPath:"#/properties/jsonSchema/properties/map/type",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==void 0){let e3=n3.formats;if(e3!=="assert"&&e3!=="annotate"&&e3!=="dialect"){let e4={instancePath:t2+
"/jsonSchema/formats",schemaPath:"#/properties/jsonSchema/properties/formats/enum",keyword:"enum",params:{allowedValues:Di.properties.jsonSchema.properties.formats.
enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==void 0){let e3=n3.confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+"/jsonSchema/\
confluent",schemaPath:"#/properties/jsonSchema/properties/confluent/enum",keyword:"enum",params:{allowedValues:Di.properties.jsonSchema.properties.confluent.enum}};
a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==void 0&&typeof n3.crossCheck!="boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",schemaPath:"#/p\
roperties/jsonSchema/properties/crossCheck/type",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/json\
Schema",schemaPath:"#/properties/jsonSchema/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;
if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"integer"}};a2===null?a2=
[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tags!==void 0&&(j(e2.tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||
(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"\
/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)
y(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={
instancePath:t2+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.enforce!==void 0&&
(I(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===null?I.errors:a2.concat(I.errors),o2=a2.length)),e2.
unowned!==void 0&&(C(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"unowned",rootData:i2})||(a2=a2===null?C.errors:a2.concat(C.errors),
o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Pe.errors=a2,o2===
0}const qi={type:"object",properties:{owner:{$ref:"definitions.json#/definitions/handles"},compatibility:{$ref:"definitions.json#/definitions/mode"},profile:{$ref:"\
definitions.json#/definitions/profile"},surfaces:{type:"array",items:{enum:["wire","json","source","rpc"]},minItems:1},enums:{enum:["closed","open"]},against:{$ref:"\
definitions.json#/definitions/againstList"},versioning:{$ref:"definitions.json#/definitions/versioning"},versions:{$ref:"definitions.json#/definitions/versions"},
published:{$ref:"definitions.json#/definitions/published"},avro:{type:"object",properties:{roots:{type:"array",items:{$ref:"definitions.json#/definitions/glob"},
minItems:1}},additionalProperties:!1},protobuf:{type:"object",properties:{roots:{type:"array",items:{$ref:"definitions.json#/definitions/glob"},minItems:1},images:{
type:"array",items:{type:"string",pattern:"."},minItems:1},include:{type:"array",items:{type:"string",pattern:"."},minItems:1},unknownFields:{enum:["ignore","re\
ject"]}},additionalProperties:!1},jsonSchema:{type:"object",properties:{dialects:{type:"object",additionalProperties:{$ref:"definitions.json#/definitions/dialec\
t"}},defaultDialect:{$ref:"definitions.json#/definitions/dialect"},map:{type:"object",additionalProperties:{type:"string"},examples:[{"https://example.com/schem\
as/":"schemas/"}]},formats:{enum:["assert","annotate","dialect"]},confluent:{enum:["strict","lenient"]},crossCheck:{type:"boolean"}},additionalProperties:!1},tier:{
type:"integer",minimum:1},tags:{$ref:"definitions.json#/definitions/tags"},regions:{type:"array",items:{$ref:"definitions.json#/definitions/id"},minItems:1},enforce:{
$ref:"definitions.json#/definitions/enforcement"},unowned:{$ref:"definitions.json#/definitions/unowned"}},additionalProperties:!1};function we(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(!ui.call(qi.properties,
n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.owner!==void 0&&(w(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=
a2.length)),e2.compatibility!==void 0&&(x(e2.compatibility,{instancePath:t2+"/compatibility",parentData:e2,parentDataProperty:"compatibility",rootData:i2})||(a2=
a2===null?x.errors:a2.concat(x.errors),o2=a2.length)),e2.profile!==void 0&&(E(e2.profile,{instancePath:t2+"/profile",parentData:e2,parentDataProperty:"profile",
rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),o2=a2.length)),e2.surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(n3)){if(n3.length<1){let e4={
instancePath:t2+"/surfaces",schemaPath:"#/properties/surfaces/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;
for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="wire"&&e4!=="json"&&e4!=="source"&&e4!=="rpc"){let e5={instancePath:t2+"/surfaces/"+r3,schemaPath:"#/properties/\
surfaces/items/enum",keyword:"enum",params:{allowedValues:qi.properties.surfaces.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+
"/surfaces",schemaPath:"#/properties/surfaces/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.enums!==void 0){let n3=e2.enums;
if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+"/enums",schemaPath:"#/properties/enums/enum",keyword:"enum",params:{allowedValues:qi.properties.enums.enum}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.against!==void 0&&(Z(e2.against,{instancePath:t2+"/against",parentData:e2,parentDataProperty:"against",rootData:i2})||
(a2=a2===null?Z.errors:a2.concat(Z.errors),o2=a2.length)),e2.versioning!==void 0&&(V(e2.versioning,{instancePath:t2+"/versioning",parentData:e2,parentDataProperty:"\
versioning",rootData:i2})||(a2=a2===null?V.errors:a2.concat(V.errors),o2=a2.length)),e2.versions!==void 0&&(_(e2.versions,{instancePath:t2+"/versions",parentData:e2,
parentDataProperty:"versions",rootData:i2})||(a2=a2===null?_.errors:a2.concat(_.errors),o2=a2.length)),e2.published!==void 0&&(R(e2.published,{instancePath:t2+"\
/published",parentData:e2,parentDataProperty:"published",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),o2=a2.length)),e2.avro!==void 0){let n3=e2.avro;
if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"){let n4={instancePath:t2+"/avro",schemaPath:"#/properties/avro/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){
if(e3.length<1){let e4={instancePath:t2+"/avro/roots",schemaPath:"#/properties/avro/properties/roots/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=
[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)P(e3[r3],{instancePath:t2+"/avro/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e4={instancePath:t2+"/avro/roots",schemaPath:"#/properties/avro/properties/roots/type",keyword:"ty\
pe",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/avro",schemaPath:"#/properties/avro/type",keyword:"type",params:{
type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.protobuf!==void 0){let n3=e2.protobuf;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)
if(e3!=="roots"&&e3!=="images"&&e3!=="include"&&e3!=="unknownFields"){let n4={instancePath:t2+"/protobuf",schemaPath:"#/properties/protobuf/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.
length<1){let e4={instancePath:t2+"/protobuf/roots",schemaPath:"#/properties/protobuf/properties/roots/minItems",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)P(e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e4={instancePath:t2+"/protobuf/roots",schemaPath:"#/properties/protobuf/properties/roots/type",
keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==void 0){let e3=n3.images;if(Array.isArray(e3)){if(e3.length<1){let e4={
instancePath:t2+"/protobuf/images",schemaPath:"#/properties/protobuf/properties/images/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(
e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Ki.test(n5)){let e4={instancePath:t2+"/protobuf/images/"+r3,schemaPath:"\
#/properties/protobuf/properties/images/items/pattern",keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/protobuf/images/"+r3,schemaPath:"#/properties/protobuf/properties/images/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{
let e4={instancePath:t2+"/protobuf/images",schemaPath:"#/properties/protobuf/properties/images/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.
push(e4),o2++}}if(n3.include!==void 0){let e3=n3.include;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/include",schemaPath:"#/propert\
ies/protobuf/properties/include/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];
if(typeof n5=="string"){if(!Ki.test(n5)){let e4={instancePath:t2+"/protobuf/include/"+r3,schemaPath:"#/properties/protobuf/properties/include/items/pattern",keyword:"\
pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/include/"+r3,schemaPath:"#/properties/protobuf/proper\
ties/include/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/include",schemaPath:"\
#/properties/protobuf/properties/include/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.unknownFields!==void 0){let e3=n3.
unknownFields;if(e3!=="ignore"&&e3!=="reject"){let e4={instancePath:t2+"/protobuf/unknownFields",schemaPath:"#/properties/protobuf/properties/unknownFields/enum",
keyword:"enum",params:{allowedValues:qi.properties.protobuf.properties.unknownFields.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/\
protobuf",schemaPath:"#/properties/protobuf/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.jsonSchema!==void 0){let n3=e2.
jsonSchema;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialects"&&e3!=="defaultDialect"&&e3!=="map"&&e3!=="formats"&&e3!=="conflue\
nt"&&e3!=="crossCheck"){let n4={instancePath:t2+"/jsonSchema",schemaPath:"#/properties/jsonSchema/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&typeof e3=="object"&&!Array.isArray(e3))for(let n4 in e3)v(e3[n4],{instancePath:t2+
"/jsonSchema/dialects/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,parentDataProperty:n4,rootData:i2})||(a2=a2===null?v.errors:a2.concat(v.errors),
o2=a2.length);else{let e4={instancePath:t2+"/jsonSchema/dialects",schemaPath:"#/properties/jsonSchema/properties/dialects/type",keyword:"type",params:{type:"obj\
ect"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.defaultDialect!==void 0&&(v(n3.defaultDialect,{instancePath:t2+"/jsonSchema/defaultDialect",parentData:n3,parentDataProperty:"\
defaultDialect",rootData:i2})||(a2=a2===null?v.errors:a2.concat(v.errors),o2=a2.length)),n3.map!==void 0){let e3=n3.map;if(e3&&typeof e3=="object"&&!Array.isArray(
e3)){for(let n4 in e3)if(typeof e3[n4]!="string"){let e4={instancePath:t2+"/jsonSchema/map/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
jsonSchema/properties/map/additionalProperties/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/j\
sonSchema/map",schemaPath:"#/properties/jsonSchema/properties/map/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==
void 0){let e3=n3.formats;if(e3!=="assert"&&e3!=="annotate"&&e3!=="dialect"){let e4={instancePath:t2+"/jsonSchema/formats",schemaPath:"#/properties/jsonSchema/p\
roperties/formats/enum",keyword:"enum",params:{allowedValues:qi.properties.jsonSchema.properties.formats.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==
void 0){let e3=n3.confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+"/jsonSchema/confluent",schemaPath:"#/properties/jsonSchema/properties/con\
fluent/enum",keyword:"enum",params:{allowedValues:qi.properties.jsonSchema.properties.confluent.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==void 0&&
typeof n3.crossCheck!="boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",schemaPath:"#/properties/jsonSchema/properties/crossCheck/type",keyword:"type",
params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/jsonSchema",schemaPath:"#/properties/jsonSchema/type",keyword:"type",
params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+
"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){
let e3={instancePath:t2+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.
tags!==void 0&&(j(e2.tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),
e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"\
minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)y(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",schemaPath:"#/properties/regions/type",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.enforce!==void 0&&(I(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"\
enforce",rootData:i2})||(a2=a2===null?I.errors:a2.concat(I.errors),o2=a2.length)),e2.unowned!==void 0&&(C(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"\
unowned",rootData:i2})||(a2=a2===null?C.errors:a2.concat(C.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return we.errors=a2,o2===0}function B(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2!="string"&&!Array.isArray(e2)){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:Oi.type}};a2===null?a2=[e3]:
a2.push(e3),o2++}if(typeof e2=="string"&&!Si.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/\
|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Si.test(n4)){let e3={instancePath:t2+
"/"+r3,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2+"/"+r3,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return B.errors=a2,o2===0}function ke(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.files===void 0){
let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"files"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.enforce===void 0){
let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"enforce"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!==
"files"&&n3!=="enforce"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=
[e3]:a2.push(e3),o2++}e2.files!==void 0&&(D(e2.files,{instancePath:t2+"/files",parentData:e2,parentDataProperty:"files",rootData:i2})||(a2=a2===null?D.errors:a2.
concat(D.errors),o2=a2.length)),e2.enforce!==void 0&&(I(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===
null?I.errors:a2.concat(I.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(
e3),o2++}return ke.errors=a2,o2===0}function be(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="report"&&
e2!=="sign-off"&&e2!=="full"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ui.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return be.
errors=a2,o2===0}function ve(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="report"&&e2!=="default-own\
er"&&e2!=="refuse"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Wi.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return ve.errors=
a2,o2===0}function je(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&!Array.isArray(e2)){
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:_i.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!vi.test(e2)){let e3={
instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.
length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!vi.test(n4)){let e3={instancePath:t2+"/"+r3,schemaPath:"#/items/pattern",keyword:"patt\
ern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,schemaPath:"#/\
items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return je.errors=a2,o2===0}function Ae(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!di.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ae.errors=a2,o2===0}function De(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.start===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"start"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(fi.properties,n3)){let e3={instancePath:t2,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(y(e2.id,{instancePath:t2+
"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3==
"string"){if(!J.test(n3)){let e3={instancePath:t2+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}else{let e3={instancePath:t2+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.timezone!==void 0&&(b(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?b.errors:a2.concat(
b.errors),o2=a2.length)),e2.start!==void 0&&(k(e2.start,{instancePath:t2+"/start",parentData:e2,parentDataProperty:"start",rootData:i2})||(a2=a2===null?k.errors:
a2.concat(k.errors),o2=a2.length)),e2.end!==void 0){let n3=e2.end;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/end",schemaPath:"#/propertie\
s/end/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/end",schemaPath:"#/properties/end/ty\
pe",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.duration!==void 0&&(m(e2.duration,{instancePath:t2+"/duration",parentData:e2,
parentDataProperty:"duration",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){
if(!J.test(n3)){let e3={instancePath:t2+"/rrule",schemaPath:"#/properties/rrule/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}else{let e3={instancePath:t2+"/rrule",schemaPath:"#/properties/rrule/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.
except!==void 0){let n3=e2.except;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!J.test(e4)){let e5={
instancePath:t2+"/except/"+r3,schemaPath:"#/properties/except/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/except/"+r3,schemaPath:"#/properties/except/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e3={instancePath:t2+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.add!==void 0){
let n3=e2.add;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)W(n3[r3],{instancePath:t2+"/add/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?W.errors:a2.concat(W.errors),o2=a2.length)}else{let e3={instancePath:t2+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type:"arr\
ay"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.allow!==void 0){let n3=e2.allow;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/allow",schemaPath:"\
#/properties/allow/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)z(n3[r3],{instancePath:t2+
"/allow/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)}else{let e3={instancePath:t2+"/allow",schemaPath:"\
#/properties/allow/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.capacity!==void 0&&(K(e2.capacity,{instancePath:t2+"/ca\
pacity",parentData:e2,parentDataProperty:"capacity",rootData:i2})||(a2=a2===null?K.errors:a2.concat(K.errors),o2=a2.length)),e2.notice!==void 0&&(m(e2.notice,{instancePath:t2+
"/notice",parentData:e2,parentDataProperty:"notice",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.approvers!==void 0&&(w(e2.approvers,
{instancePath:t2+"/approvers",parentData:e2,parentDataProperty:"approvers",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.oncall!==
void 0&&(g(e2.oncall,{instancePath:t2+"/oncall",parentData:e2,parentDataProperty:"oncall",rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)),
e2.writes!==void 0){let n3=e2.writes;if(n3!=="normal"&&n3!=="reduced"&&n3!=="paused"){let e3={instancePath:t2+"/writes",schemaPath:"#/properties/writes/enum",keyword:"\
enum",params:{allowedValues:fi.properties.writes.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.long!==void 0&&typeof e2.long!="boolean"){let e3={instancePath:t2+
"/long",schemaPath:"#/properties/long/type",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",schemaPath:"#/properties/contracts/minItems",keyword:"minItems",params:{limit:1}};a2===
null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!J.test(e4)){let e5={instancePath:t2+"/contract\
s/"+r3,schemaPath:"#/properties/contracts/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+
"/contracts/"+r3,schemaPath:"#/properties/contracts/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+
"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.
regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)y(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",schemaPath:"\
#/properties/teams/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)g(n3[r3],{instancePath:t2+
"/teams/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",schemaPath:"\
#/properties/teams/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return De.errors=a2,o2===0}function $e(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.from===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"from"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(yi.properties,n3)){let e3={instancePath:t2,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(y(e2.id,{instancePath:t2+
"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3==
"string"){if(!J.test(n3)){let e3={instancePath:t2+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}else{let e3={instancePath:t2+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.timezone!==void 0&&(b(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?b.errors:a2.concat(
b.errors),o2=a2.length)),e2.from!==void 0&&(k(e2.from,{instancePath:t2+"/from",parentData:e2,parentDataProperty:"from",rootData:i2})||(a2=a2===null?k.errors:a2.
concat(k.errors),o2=a2.length)),e2.to!==void 0&&(k(e2.to,{instancePath:t2+"/to",parentData:e2,parentDataProperty:"to",rootData:i2})||(a2=a2===null?k.errors:a2.concat(
k.errors),o2=a2.length)),e2.duration!==void 0&&(m(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?
m.errors:a2.concat(m.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/rrule",schemaPath:"\
#/properties/rrule/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",schemaPath:"#/pr\
operties/rrule/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){
let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!J.test(e4)){let e5={instancePath:t2+"/exdates/"+r3,schemaPath:"#/properties/\
exdates/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/exdates/"+r3,schemaPath:"#/p\
roperties/exdates/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/exdates",schemaPath:"#/\
properties/exdates/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.deny!==void 0){let n3=e2.deny;if(Array.isArray(n3)){if(n3.
length<1){let e4={instancePath:t2+"/deny",schemaPath:"#/properties/deny/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.
length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="full"&&e4!=="backward"&&e4!=="forward"&&e4!=="breaking"&&e4!=="undecided"&&e4!=="any"){let e5={instancePath:t2+
"/deny/"+r3,schemaPath:"#/properties/deny/items/enum",keyword:"enum",params:{allowedValues:yi.properties.deny.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e3={instancePath:t2+"/deny",schemaPath:"#/properties/deny/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.except!==void 0){
let n3=e2.except;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="standard"&&e4!=="normal"&&e4!=="emergency"){let e5={instancePath:t2+
"/except/"+r3,schemaPath:"#/properties/except/items/enum",keyword:"enum",params:{allowedValues:yi.properties.except.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e3={instancePath:t2+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.board!==
void 0&&(g(e2.board,{instancePath:t2+"/board",parentData:e2,parentDataProperty:"board",rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)),
e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",schemaPath:"#/properties/contracts/minItem\
s",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!J.
test(e4)){let e5={instancePath:t2+"/contracts/"+r3,schemaPath:"#/properties/contracts/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:
a2.push(e5),o2++}}else{let e5={instancePath:t2+"/contracts/"+r3,schemaPath:"#/properties/contracts/items/type",keyword:"type",params:{type:"string"}};a2===null?
a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type:"array"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",schemaPath:"#/properti\
es/regions/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)y(n3[r3],{instancePath:t2+
"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={instancePath:t2+"/region\
s",schemaPath:"#/properties/regions/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.
isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",schemaPath:"#/properties/teams/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.
push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)g(n3[r3],{instancePath:t2+"/teams/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?g.
errors:a2.concat(g.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type:"array"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return $e.
errors=a2,o2===0}function Se(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),
o2++}if(e2.from===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};a2===null?a2=[e3]:a2.push(e3),o2++}
for(let n3 in e2)if(!ui.call(bi.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(y(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?y.errors:
a2.concat(y.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/title",schemaPath:"#/pro\
perties/title/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",schemaPath:"#/propert\
ies/title/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==void 0&&(b(e2.timezone,{instancePath:t2+"/timezone",
parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?b.errors:a2.concat(b.errors),o2=a2.length)),e2.from!==void 0&&(k(e2.from,{instancePath:t2+
"/from",parentData:e2,parentDataProperty:"from",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.to!==void 0&&(k(e2.to,{instancePath:t2+
"/to",parentData:e2,parentDataProperty:"to",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.duration!==void 0&&(m(e2.duration,{instancePath:t2+
"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;
if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/rrule",schemaPath:"#/properties/rrule/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",schemaPath:"#/properties/rrule/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){
if(!J.test(e4)){let e5={instancePath:t2+"/exdates/"+r3,schemaPath:"#/properties/exdates/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:
a2.push(e5),o2++}}else{let e5={instancePath:t2+"/exdates/"+r3,schemaPath:"#/properties/exdates/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[
e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/exdates",schemaPath:"#/properties/exdates/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.note!==void 0){let n3=e2.note;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/note",schemaPath:"#/properties/note/pattern",
keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/note",schemaPath:"#/properties/note/type",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.peak!==void 0&&typeof e2.peak!="boolean"){let e3={instancePath:t2+"/peak",schemaPath:"#/\
properties/peak/type",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(
n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",schemaPath:"#/properties/contracts/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.
push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!J.test(e4)){let e5={instancePath:t2+"/contracts/"+r3,schemaPath:"\
#/properties/contracts/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/contracts/"+r3,
schemaPath:"#/properties/contracts/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contra\
cts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)y(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",schemaPath:"\
#/properties/teams/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)g(n3[r3],{instancePath:t2+
"/teams/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",schemaPath:"\
#/properties/teams/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Se.errors=a2,o2===0}function qe(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<1){let e3={instancePath:t2,schemaPath:"#/minPrope\
rties",keyword:"minProperties",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="file"&&n3!=="ics"&&n3!=="kind"&&n3!=="maxAge"&&n3!==
"timezone"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.file!==void 0&&(P(e2.file,{instancePath:t2+"/file",parentData:e2,parentDataProperty:"file",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),
o2=a2.length)),e2.ics!==void 0&&(P(e2.ics,{instancePath:t2+"/ics",parentData:e2,parentDataProperty:"ics",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),
o2=a2.length)),e2.kind!==void 0){let n3=e2.kind;if(n3!=="window"&&n3!=="freeze"&&n3!=="advisory"){let e3={instancePath:t2+"/kind",schemaPath:"#/properties/kind/\
enum",keyword:"enum",params:{allowedValues:xi.properties.kind.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.maxAge!==void 0&&(m(e2.maxAge,{instancePath:t2+"/max\
Age",parentData:e2,parentDataProperty:"maxAge",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.timezone!==void 0&&(b(e2.timezone,{instancePath:t2+
"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?b.errors:a2.concat(b.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return qe.errors=a2,o2===0}const Ji={type:"object",properties:{id:{$ref:"defin\
itions.json#/definitions/id"},owner:{$ref:"definitions.json#/definitions/handles"},tier:{type:"integer",minimum:1},region:{$ref:"definitions.json#/definitions/i\
d"},reads:{type:"array",items:{$ref:"definitions.json#/definitions/reads"},minItems:1},lag:{$ref:"definitions.json#/definitions/duration"},maxBehind:{$ref:"defi\
nitions.json#/definitions/duration"},ack:{enum:["never","breaking","any"]},support:{type:"object",properties:{channel:{type:"string",pattern:"\\S"},oncall:{type:"\
string",pattern:"\\S"}},additionalProperties:!1}},required:["id","owner","reads"],additionalProperties:!1};function X(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.contract===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"contract"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="contract"&&n3!=="fields"&&n3!=="readerSchema"){let e3={
instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contract!==
void 0){let n3=e2.contract;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/contract",schemaPath:"#/properties/contract/pattern",keyword:"patte\
rn",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",
params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.fields!==void 0){let n3=e2.fields;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){
let e4=n3[r3];if(typeof e4=="string"){if(!J.test(e4)){let e5={instancePath:t2+"/fields/"+r3,schemaPath:"#/properties/fields/items/pattern",keyword:"pattern",params:{
pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/fields/"+r3,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{
type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"a\
rray"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.readerSchema!==void 0&&(P(e2.readerSchema,{instancePath:t2+"/readerSchema",parentData:e2,parentDataProperty:"read\
erSchema",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return X.errors=a2,o2===0}function Ie(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.owner===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.reads===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reads"}};a2===
null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(Ji.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(y(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"\
id",rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.owner!==void 0&&(w(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"\
owner",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.tier!==void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={
instancePath:t2+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<
1||isNaN(n3))){let e3={instancePath:t2+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.region!==void 0&&(y(e2.region,{instancePath:t2+"/region",parentData:e2,parentDataProperty:"region",rootData:i2})||(a2=a2===null?y.errors:a2.concat(
y.errors),o2=a2.length)),e2.reads!==void 0){let n3=e2.reads;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/reads",schemaPath:"#/properties/read\
s/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)X(n3[r3],{instancePath:t2+"/reads/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?X.errors:a2.concat(X.errors),o2=a2.length)}else{let e3={instancePath:t2+"/reads",schemaPath:"\
#/properties/reads/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.lag!==void 0&&(m(e2.lag,{instancePath:t2+"/lag",parentData:e2,
parentDataProperty:"lag",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.maxBehind!==void 0&&(m(e2.maxBehind,{instancePath:t2+"/maxB\
ehind",parentData:e2,parentDataProperty:"maxBehind",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.ack!==void 0){let n3=e2.ack;if(n3!==
"never"&&n3!=="breaking"&&n3!=="any"){let e3={instancePath:t2+"/ack",schemaPath:"#/properties/ack/enum",keyword:"enum",params:{allowedValues:Ji.properties.ack.enum}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.support!==void 0){let n3=e2.support;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="channel"&&
e3!=="oncall"){let n4={instancePath:t2+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.channel!==void 0){let e3=n3.channel;if(typeof e3=="string"){if(!J.test(e3)){let e4={instancePath:t2+"/support/channel",
schemaPath:"#/properties/support/properties/channel/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/support/channel",schemaPath:"#/properties/support/properties/channel/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.oncall!==
void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!J.test(e3)){let e4={instancePath:t2+"/support/oncall",schemaPath:"#/properties/support/properties/oncall/pa\
ttern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/oncall",schemaPath:"#/properties/sup\
port/properties/oncall/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/support",schemaPath:"#/p\
roperties/support/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ie.errors=a2,o2===0}function Y(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!vi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Y.errors=a2,o2===0}const Yi={type:["array","object"],items:{type:"string",pattern:"^(github:)?@?[A-Za-\
z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"},properties:{members:{type:"array",items:{type:"string",pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"}},function:{
$ref:"definitions.json#/definitions/id"},github:{type:["boolean","string"]}},additionalProperties:!1},Xi=RegExp("^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\]\
)?$","u");function Ee(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(!e2||typeof e2!="object"){let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:Yi.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];
if(typeof n4=="string"){if(!Xi.test(n4)){let e3={instancePath:t2+"/"+r3,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^(github:)?@?[A-Za-z0-9]\
[A-Za-z0-9_.-]*(\\[bot\\])?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,schemaPath:"#/items/type",keyword:"type",params:{type:"s\
tring"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="members"&&n3!=="function"&&n3!=="github"){
let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.
members!==void 0){let n3=e2.members;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Xi.test(e4)){let e5={
instancePath:t2+"/members/"+r3,schemaPath:"#/properties/members/items/pattern",keyword:"pattern",params:{pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\\
])?$"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/members/"+r3,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:"\
string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.function!==void 0&&(y(e2.function,{instancePath:t2+"/function",parentData:e2,parentDataProperty:"function",rootData:i2})||
(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.github!==void 0){let n3=e2.github;if(typeof n3!="boolean"&&typeof n3!="string"){let e3={instancePath:t2+
"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type:Yi.properties.github.type}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return Ee.errors=a2,
o2===0}const Zi=RegExp("^(ssh-|ecdsa-|sk-)\\S+ \\S+","u"),Qi=RegExp("@","u");function ee(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.from===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"from"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.to===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
to"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.deputy===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"depu\
ty"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="from"&&n3!=="to"&&n3!=="deputy"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}e2.from!==void 0&&(N(e2.from,{instancePath:t2+"/from",parentData:e2,
parentDataProperty:"from",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.to!==void 0&&(N(e2.to,{instancePath:t2+"/to",parentData:e2,
parentDataProperty:"to",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.deputy!==void 0&&(g(e2.deputy,{instancePath:t2+"/deputy",parentData:e2,
parentDataProperty:"deputy",rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return ee.errors=a2,o2===0}function Ze(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="keys"&&n3!=="emails"&&n3!=="away"){let e3={instancePath:t2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.keys!==void 0){let n3=e2.
keys;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Zi.test(e4)){let e5={instancePath:t2+"/keys/"+r3,
schemaPath:"#/properties/keys/items/pattern",keyword:"pattern",params:{pattern:"^(ssh-|ecdsa-|sk-)\\S+ \\S+"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={
instancePath:t2+"/keys/"+r3,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+
"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.emails!==void 0){let n3=e2.emails;if(Array.
isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Qi.test(e4)){let e5={instancePath:t2+"/emails/"+r3,schemaPath:"\
#/properties/emails/items/pattern",keyword:"pattern",params:{pattern:"@"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/emails/"+r3,schemaPath:"\
#/properties/emails/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/emails",schemaPath:"#\
/properties/emails/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.away!==void 0){let n3=e2.away;if(Array.isArray(n3)){let e3=n3.
length;for(let r3=0;r3<e3;r3++)ee(n3[r3],{instancePath:t2+"/away/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?ee.errors:a2.concat(ee.errors),
o2=a2.length)}else{let e3={instancePath:t2+"/away",schemaPath:"#/properties/away/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ze.errors=a2,o2===0}const $i={type:"\
object",properties:{rules:{type:"array",items:{$ref:"definitions.json#/definitions/policyRule"}},removals:{$ref:"definitions.json#/definitions/level"},affected:{
enum:["free","charged"]},risk:{$ref:"definitions.json#/definitions/risk"},roles:{type:"object",properties:{low:{type:"array",items:{$ref:"definitions.json#/defi\
nitions/signOffRole"},minItems:1},moderate:{type:"array",items:{$ref:"definitions.json#/definitions/signOffRole"},minItems:1},high:{type:"array",items:{$ref:"de\
finitions.json#/definitions/signOffRole"},minItems:1}},additionalProperties:!1},boards:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/id"},additionalProperties:{
$ref:"definitions.json#/definitions/board"}},requests:{$ref:"definitions.json#/definitions/requestPolicy"},emergency:{$ref:"definitions.json#/definitions/emerge\
ncyPolicy"},reverts:{type:"object",properties:{within:{$ref:"definitions.json#/definitions/duration"}},additionalProperties:!1}},additionalProperties:!1},ea={type:"\
object",properties:{situation:{$ref:"definitions.json#/definitions/situation"},class:{$ref:"definitions.json#/definitions/class"},promise:{$ref:"definitions.jso\
n#/definitions/mode"},tier:{type:"integer",minimum:1},tag:{type:"string",pattern:"\\S"},risk:{enum:["low","moderate","high"]},format:{enum:["avro","protobuf","j\
son-schema"]},contract:{type:"string",pattern:"\\S"}},additionalProperties:!1},ta={enum:["compatible","added","undeclared-loss","promise-broken","breaking","rem\
oved","removal","revert","emergency"]};function Ve(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="comp\
atible"&&e2!=="added"&&e2!=="undeclared-loss"&&e2!=="promise-broken"&&e2!=="breaking"&&e2!=="removed"&&e2!=="removal"&&e2!=="revert"&&e2!=="emergency"){let e3={
instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ta.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ve.errors=a2,o2===0}function re(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!==
"situation"&&n3!=="class"&&n3!=="promise"&&n3!=="tier"&&n3!=="tag"&&n3!=="risk"&&n3!=="format"&&n3!=="contract"){let e3={instancePath:t2,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.situation!==void 0&&(Ve(e2.situation,{instancePath:t2+
"/situation",parentData:e2,parentDataProperty:"situation",rootData:i2})||(a2=a2===null?Ve.errors:a2.concat(Ve.errors),o2=a2.length)),e2.class!==void 0&&(z(e2.class,
{instancePath:t2+"/class",parentData:e2,parentDataProperty:"class",rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)),e2.promise!==void 0&&
(x(e2.promise,{instancePath:t2+"/promise",parentData:e2,parentDataProperty:"promise",rootData:i2})||(a2=a2===null?x.errors:a2.concat(x.errors),o2=a2.length)),e2.
tier!==void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{
type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",schemaPath:"#/properties/tier/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tag!==void 0){let n3=e2.tag;if(typeof n3=="string"){if(!J.test(
n3)){let e3={instancePath:t2+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==void 0){let n3=e2.
risk;if(n3!=="low"&&n3!=="moderate"&&n3!=="high"){let e3={instancePath:t2+"/risk",schemaPath:"#/properties/risk/enum",keyword:"enum",params:{allowedValues:ea.properties.
risk.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.format!==void 0){let n3=e2.format;if(n3!=="avro"&&n3!=="protobuf"&&n3!=="json-schema"){let e3={instancePath:t2+
"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:ea.properties.format.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.contract!==
void 0){let n3=e2.contract;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/contract",schemaPath:"#/properties/contract/pattern",keyword:"patte\
rn",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",
params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=
[e3]:a2.push(e3),o2++}return re.errors=a2,o2===0}const na={enum:["free","sign-off","window-and-sign-off","request-window-and-sign-off","forbidden"]};function F(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="free"&&e2!=="sign-off"&&e2!=="window-and-sign-off"&&e2!=="r\
equest-window-and-sign-off"&&e2!=="forbidden"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:na.enum}};a2===null?a2=[e3]:a2.push(
e3),o2++}return F.errors=a2,o2===0}const ra=RegExp("^(owner|element-owner|consumer|oncall|board:[A-Za-z0-9._-]+|@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?)$",
"u");function te(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!ra.test(e2)){let e3={
instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(owner|element-owner|consumer|oncall|board:[A-Za-z0-9._-]+|@[A-Za-z0-9][A-Za-z0-9_.-]\
*(/[A-Za-z0-9_.-]+)?)$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return te.errors=a2,o2===0}function A(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(e2.role===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};
a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="role"&&n3!=="count"&&n3!=="fromFunctions"){let e3={instancePath:t2,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.role!==void 0&&(te(e2.role,{instancePath:t2+"/role",
parentData:e2,parentDataProperty:"role",rootData:i2})||(a2=a2===null?te.errors:a2.concat(te.errors),o2=a2.length)),e2.count!==void 0){let n3=e2.count;if(typeof n3!=
"number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.fromFunctions!==void 0){let n3=e2.fromFunctions;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+
"/fromFunctions",schemaPath:"#/properties/fromFunctions/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&
(n3<1||isNaN(n3))){let e3={instancePath:t2+"/fromFunctions",schemaPath:"#/properties/fromFunctions/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return A.errors=a2,o2===0}function _e(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){if(Object.keys(e2).length<2){let e3={instancePath:t2,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:2}};a2===null?a2=[e3]:
a2.push(e3),o2++}if(e2.when===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"when"}};a2===null?a2=[e3]:a2.push(
e3),o2++}for(let n3 in e2)if(n3!=="when"&&n3!=="needs"&&n3!=="signoff"&&n3!=="reason"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.when!==void 0&&(re(e2.when,{instancePath:t2+"/when",parentData:e2,parentDataProperty:"\
when",rootData:i2})||(a2=a2===null?re.errors:a2.concat(re.errors),o2=a2.length)),e2.needs!==void 0&&(F(e2.needs,{instancePath:t2+"/needs",parentData:e2,parentDataProperty:"\
needs",rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)),e2.signoff!==void 0){let n3=e2.signoff;if(Array.isArray(n3)){if(n3.length<1){let e4={
instancePath:t2+"/signoff",schemaPath:"#/properties/signoff/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<
e3;r3++)A(n3[r3],{instancePath:t2+"/signoff/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/signoff",schemaPath:"#/properties/signoff/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.reason!==
void 0){let n3=e2.reason;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{
pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"st\
ring"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),
o2++}return _e.errors=a2,o2===0}function Re(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="o\
bject"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="base"&&n3!=="add"&&n3!=="levels"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.base!==void 0){let n3=e2.base;if(n3&&typeof n3=="object"&&!Array.isArray(
n3)){for(let e3 in n3)if(e3!=="full"&&e3!=="backward"&&e3!=="forward"&&e3!=="breaking"&&e3!=="undecided"&&e3!=="removed"){let n4={instancePath:t2+"/base",schemaPath:"\
#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.full!==void 0){let e3=n3.
full;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/full",schemaPath:"#/properties/base/properties/full/type",keyword:"type",params:{type:"\
integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.backward!==void 0){let e3=n3.backward;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/ba\
se/backward",schemaPath:"#/properties/base/properties/backward/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.forward!==
void 0){let e3=n3.forward;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/forward",schemaPath:"#/properties/base/properties/forward/type",
keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.breaking!==void 0){let e3=n3.breaking;if(typeof e3!="number"||e3%1||isNaN(e3)){
let e4={instancePath:t2+"/base/breaking",schemaPath:"#/properties/base/properties/breaking/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(
e4),o2++}}if(n3.undecided!==void 0){let e3=n3.undecided;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/undecided",schemaPath:"#/propert\
ies/base/properties/undecided/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.removed!==void 0){let e3=n3.removed;if(typeof e3!=
"number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/removed",schemaPath:"#/properties/base/properties/removed/type",keyword:"type",params:{type:"integer"}};
a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"object"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}if(e2.add!==void 0){let n3=e2.add;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4&&typeof e4=="object"&&
!Array.isArray(e4)){if(e4.when===void 0){let e5={instancePath:t2+"/add/"+r3,schemaPath:"#/properties/add/items/required",keyword:"required",params:{missingProperty:"\
when"}};a2===null?a2=[e5]:a2.push(e5),o2++}if(e4.score===void 0){let e5={instancePath:t2+"/add/"+r3,schemaPath:"#/properties/add/items/required",keyword:"requir\
ed",params:{missingProperty:"score"}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let n4 in e4)if(n4!=="when"&&n4!=="score"){let e5={instancePath:t2+"/add/"+r3,schemaPath:"\
#/properties/add/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n4}};a2===null?a2=[e5]:a2.push(e5),o2++}if(e4.when!==void 0){
let n4=e4.when;if(n4&&typeof n4=="object"&&!Array.isArray(n4)){if(Object.keys(n4).length<1){let e5={instancePath:t2+"/add/"+r3+"/when",schemaPath:"#/properties/\
add/items/properties/when/minProperties",keyword:"minProperties",params:{limit:1}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let e5 in n4)if(e5!=="tier"&&e5!=="any\
Tag"&&e5!=="consumersBroken"&&e5!=="tier1ConsumersBroken"&&e5!=="regions"){let n5={instancePath:t2+"/add/"+r3+"/when",schemaPath:"#/properties/add/items/propert\
ies/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e5}};a2===null?a2=[n5]:a2.push(n5),o2++}if(n4.tier!==void 0){let e5=n4.
tier;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/when/tier",schemaPath:"#/properties/add/items/properties/when/properties/tier\
/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+
"/when/tier",schemaPath:"#/properties/add/items/properties/when/properties/tier/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.
push(e6),o2++}}if(n4.anyTag!==void 0&&(j(n4.anyTag,{instancePath:t2+"/add/"+r3+"/when/anyTag",parentData:n4,parentDataProperty:"anyTag",rootData:i2})||(a2=a2===
null?j.errors:a2.concat(j.errors),o2=a2.length)),n4.consumersBroken!==void 0){let e5=n4.consumersBroken;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+
"/add/"+r3+"/when/consumersBroken",schemaPath:"#/properties/add/items/properties/when/properties/consumersBroken/type",keyword:"type",params:{type:"integer"}};a2===
null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+"/when/consumersBroken",schemaPath:"#/properties/add\
/items/properties/when/properties/consumersBroken/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),o2++}}if(n4.tier1ConsumersBroken!==
void 0){let e5=n4.tier1ConsumersBroken;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/when/tier1ConsumersBroken",schemaPath:"#/pr\
operties/add/items/properties/when/properties/tier1ConsumersBroken/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5==
"number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+"/when/tier1ConsumersBroken",schemaPath:"#/properties/add/items/properties/when/properties/tier1\
ConsumersBroken/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),o2++}}if(n4.regions!==void 0){let e5=n4.regions;if(typeof e5!=
"number"||e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/when/regions",schemaPath:"#/properties/add/items/properties/when/properties/regions/type",keyword:"\
type",params:{type:"integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+"/when/regions",
schemaPath:"#/properties/add/items/properties/when/properties/regions/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),
o2++}}}else{let e5={instancePath:t2+"/add/"+r3+"/when",schemaPath:"#/properties/add/items/properties/when/type",keyword:"type",params:{type:"object"}};a2===null?
a2=[e5]:a2.push(e5),o2++}}if(e4.score!==void 0){let n4=e4.score;if(typeof n4!="number"||n4%1||isNaN(n4)){let e5={instancePath:t2+"/add/"+r3+"/score",schemaPath:"\
#/properties/add/items/properties/score/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e5={instancePath:t2+"/add/"+
r3,schemaPath:"#/properties/add/items/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/add",schemaPath:"\
#/properties/add/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.levels!==void 0){let n3=e2.levels;if(n3&&typeof n3=="obje\
ct"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="low"&&e3!=="moderate"&&e3!=="high"){let n4={instancePath:t2+"/levels",schemaPath:"#/properties/levels/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.low!==void 0){let e3=n3.low;if(typeof e3!=
"number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/levels/low",schemaPath:"#/properties/levels/properties/low/type",keyword:"type",params:{type:"integer"}};a2===
null?a2=[e4]:a2.push(e4),o2++}}if(n3.moderate!==void 0){let e3=n3.moderate;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/levels/moderate",schemaPath:"\
#/properties/levels/properties/moderate/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.high!==void 0){let e3=n3.high;if(typeof e3!=
"number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/levels/high",schemaPath:"#/properties/levels/properties/high/type",keyword:"type",params:{type:"integer"}};
a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Re.
errors=a2,o2===0}function Ce(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.functions===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"functions"}};a2===null?a2=[e3]:
a2.push(e3),o2++}for(let n3 in e2)if(n3!=="functions"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.functions!==void 0){let n3=e2.functions;if(n3&&typeof n3=="object"&&!Array.isArray(n3))for(let e3 in n3)w(n3[e3],{instancePath:t2+
"/functions/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length);else{
let e3={instancePath:t2+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ce.errors=a2,o2===0}const ia={type:"object",
properties:{require:{type:"array",items:{enum:["rationale","impact","rollback","rollback.steps","rollback.estimate","rollout.stages","compatibilityLayer","check\
list","contacts","thresholds"]},minItems:1},checklist:{type:"array",items:{$ref:"definitions.json#/definitions/id"},minItems:1},booked:{enum:["tip","proposal"]},
minimumRationale:{type:"integer",minimum:0}},additionalProperties:!1};function Oe(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="require"&&n3!=="checklist"&&n3!=="booked"&&n3!=="minimumRationale"){let e3={
instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.require!==
void 0){let n3=e2.require;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/require",schemaPath:"#/properties/require/minItems",keyword:"minItems",
params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="rationale"&&e4!=="impact"&&e4!=="rollback"&&
e4!=="rollback.steps"&&e4!=="rollback.estimate"&&e4!=="rollout.stages"&&e4!=="compatibilityLayer"&&e4!=="checklist"&&e4!=="contacts"&&e4!=="thresholds"){let e5={
instancePath:t2+"/require/"+r3,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:ia.properties.require.items.enum}};a2===null?a2=
[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.checklist!==void 0){let n3=e2.checklist;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/checklist",schemaPath:"#/properties\
/checklist/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)y(n3[r3],{instancePath:t2+
"/checklist/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={instancePath:t2+"/chec\
klist",schemaPath:"#/properties/checklist/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.booked!==void 0){let n3=e2.booked;
if(n3!=="tip"&&n3!=="proposal"){let e3={instancePath:t2+"/booked",schemaPath:"#/properties/booked/enum",keyword:"enum",params:{allowedValues:ia.properties.booked.
enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.minimumRationale!==void 0){let n3=e2.minimumRationale;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+
"/minimumRationale",schemaPath:"#/properties/minimumRationale/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="nu\
mber"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/minimumRationale",schemaPath:"#/properties/minimumRationale/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(
e3),o2++}return Oe.errors=a2,o2===0}function Te(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="signoff"&&n3!=="approvers"&&n3!=="expires"&&n3!=="review"&&n3!=="maxPer30d"){let e3={instancePath:t2,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.signoff!==void 0){let n3=e2.signoff;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/signoff",schemaPath:"#/properties/signoff/minItems",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)A(n3[r3],{instancePath:t2+"/signoff/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e3={instancePath:t2+"/signoff",schemaPath:"#/properties/signoff/type",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.approvers!==void 0&&(w(e2.approvers,{instancePath:t2+"/approvers",parentData:e2,parentDataProperty:"approvers",
rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.expires!==void 0&&(m(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"\
expires",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.review!==void 0){let n3=e2.review;if(n3&&typeof n3=="object"&&!Array.isArray(
n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}n3.within!==void 0&&(m(n3.within,{instancePath:t2+"/review/within",parentData:n3,parentDataProperty:"\
within",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length))}else{let e3={instancePath:t2+"/review",schemaPath:"#/properties/review/type",keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.maxPer30d!==void 0){let n3=e2.maxPer30d;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={
instancePath:t2+"/maxPer30d",schemaPath:"#/properties/maxPer30d/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="\
number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/maxPer30d",schemaPath:"#/properties/maxPer30d/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return Te.errors=a2,o2===0}function Fe(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){for(let n3 in e2)if(!ui.call($i.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.rules!==void 0){let n3=e2.rules;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)
_e(n3[r3],{instancePath:t2+"/rules/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?_e.errors:a2.concat(_e.errors),o2=a2.length)}else{let e3={
instancePath:t2+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.removals!==void 0&&
(F(e2.removals,{instancePath:t2+"/removals",parentData:e2,parentDataProperty:"removals",rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)),
e2.affected!==void 0){let n3=e2.affected;if(n3!=="free"&&n3!=="charged"){let e3={instancePath:t2+"/affected",schemaPath:"#/properties/affected/enum",keyword:"en\
um",params:{allowedValues:$i.properties.affected.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==void 0&&(Re(e2.risk,{instancePath:t2+"/risk",parentData:e2,
parentDataProperty:"risk",rootData:i2})||(a2=a2===null?Re.errors:a2.concat(Re.errors),o2=a2.length)),e2.roles!==void 0){let n3=e2.roles;if(n3&&typeof n3=="objec\
t"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="low"&&e3!=="moderate"&&e3!=="high"){let n4={instancePath:t2+"/roles",schemaPath:"#/properties/roles/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.low!==void 0){let e3=n3.low;if(Array.isArray(
e3)){if(e3.length<1){let e4={instancePath:t2+"/roles/low",schemaPath:"#/properties/roles/properties/low/minItems",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)A(e3[r3],{instancePath:t2+"/roles/low/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/low",schemaPath:"#/properties/roles/properties/low/type",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.moderate!==void 0){let e3=n3.moderate;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+
"/roles/moderate",schemaPath:"#/properties/roles/properties/moderate/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.
length;for(let r3=0;r3<n4;r3++)A(e3[r3],{instancePath:t2+"/roles/moderate/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?A.errors:a2.concat(
A.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/moderate",schemaPath:"#/properties/roles/properties/moderate/type",keyword:"type",params:{type:"arr\
ay"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.high!==void 0){let e3=n3.high;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/roles/high",schemaPath:"\
#/properties/roles/properties/high/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)A(
e3[r3],{instancePath:t2+"/roles/high/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e4={
instancePath:t2+"/roles/high",schemaPath:"#/properties/roles/properties/high/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{
let e3={instancePath:t2+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.boards!==
void 0){let n3=e2.boards;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(y(e3,{instancePath:t2+"/boards",parentData:n3,parentDataProperty:"\
boards",rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/boards",schemaPath:"#/properties/boards/prope\
rtyNames",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)Ce(n3[e3],{instancePath:t2+"/boards/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?Ce.errors:a2.concat(Ce.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/boards",schemaPath:"#/properties/boards/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.requests!==void 0&&(Oe(e2.requests,
{instancePath:t2+"/requests",parentData:e2,parentDataProperty:"requests",rootData:i2})||(a2=a2===null?Oe.errors:a2.concat(Oe.errors),o2=a2.length)),e2.emergency!==
void 0&&(Te(e2.emergency,{instancePath:t2+"/emergency",parentData:e2,parentDataProperty:"emergency",rootData:i2})||(a2=a2===null?Te.errors:a2.concat(Te.errors),
o2=a2.length)),e2.reverts!==void 0){let n3=e2.reverts;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+
"/reverts",schemaPath:"#/properties/reverts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}
n3.within!==void 0&&(m(n3.within,{instancePath:t2+"/reverts/within",parentData:n3,parentDataProperty:"within",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.
errors),o2=a2.length))}else{let e3={instancePath:t2+"/reverts",schemaPath:"#/properties/reverts/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Fe.errors=a2,o2===
0}const aa=RegExp("^sha256:[0-9a-f]{32,64}$","u");function Le(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(e2.fingerprint===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fingerprint"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.reason===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reason"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.approver===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
approver"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.expires===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
expires"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="fingerprint"&&n3!=="reason"&&n3!=="approver"&&n3!=="expires"){let e3={instancePath:t2,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.fingerprint!==void 0){let n3=e2.
fingerprint;if(typeof n3=="string"){if(!aa.test(n3)){let e3={instancePath:t2+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^sha256:[0-9a-f]{32,64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.reason!==void 0){let n3=e2.reason;if(typeof n3=="string"){if(!J.test(n3)){let e3={
instancePath:t2+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.approver!==void 0&&(g(e2.approver,
{instancePath:t2+"/approver",parentData:e2,parentDataProperty:"approver",rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)),e2.expires!==void 0&&
($(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?$.errors:a2.concat($.errors),o2=a2.length))}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Le.errors=a2,o2===0}const oa={type:"\
object",properties:{sources:{type:"array",items:{enum:["github-review","ssh-signature"]},minItems:1},distinctPeople:{type:"boolean"},maxAge:{$ref:"definitions.j\
son#/definitions/duration"},unknownCommitters:{enum:["refuse","ignore"]}},additionalProperties:!1};function Me(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="sources"&&n3!=="distinctPeople"&&n3!=="maxAge"&&n3!==
"unknownCommitters"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:
a2.push(e3),o2++}if(e2.sources!==void 0){let n3=e2.sources;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/sources",schemaPath:"#/properties/sou\
rces/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="github-r\
eview"&&e4!=="ssh-signature"){let e5={instancePath:t2+"/sources/"+r3,schemaPath:"#/properties/sources/items/enum",keyword:"enum",params:{allowedValues:oa.properties.
sources.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.distinctPeople!==void 0&&typeof e2.distinctPeople!="boolean"){let e3={instancePath:t2+"/distinctPeople",
schemaPath:"#/properties/distinctPeople/type",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.maxAge!==void 0&&(m(e2.maxAge,{instancePath:t2+
"/maxAge",parentData:e2,parentDataProperty:"maxAge",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.unknownCommitters!==void 0){let n3=e2.
unknownCommitters;if(n3!=="refuse"&&n3!=="ignore"){let e3={instancePath:t2+"/unknownCommitters",schemaPath:"#/properties/unknownCommitters/enum",keyword:"enum",
params:{allowedValues:oa.properties.unknownCommitters.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Me.errors=a2,o2===0}function Ue(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="closeGuard"&&n3!=="minRemaining"){let e3={instancePath:t2,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}e2.closeGuard!==void 0&&(m(e2.closeGuard,
{instancePath:t2+"/closeGuard",parentData:e2,parentDataProperty:"closeGuard",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.minRemaining!==
void 0&&(m(e2.minRemaining,{instancePath:t2+"/minRemaining",parentData:e2,parentDataProperty:"minRemaining",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),
o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ue.errors=a2,o2===
0}function Ge(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)
if(n3!=="owner"&&n3!=="files"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?
a2=[e3]:a2.push(e3),o2++}e2.owner!==void 0&&(w(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?w.errors:
a2.concat(w.errors),o2=a2.length)),e2.files!==void 0&&(D(e2.files,{instancePath:t2+"/files",parentData:e2,parentDataProperty:"files",rootData:i2})||(a2=a2===null?
D.errors:a2.concat(D.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),
o2++}return Ge.errors=a2,o2===0}function Or(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="o\
bject"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};a2===
null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(Ti.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={
instancePath:t2+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.extends!==void 0&&
(de(e2.extends,{instancePath:t2+"/extends",parentData:e2,parentDataProperty:"extends",rootData:i2})||(a2=a2===null?de.errors:a2.concat(de.errors),o2=a2.length)),
e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Pe(n3[r3],{instancePath:t2+"/contracts/"+r3,parentData:n3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?Pe.errors:a2.concat(Pe.errors),o2=a2.length)}else{let e3={instancePath:t2+"/contracts",schemaPath:"#/properti\
es/contracts/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.defaults!==void 0&&(we(e2.defaults,{instancePath:t2+"/default\
s",parentData:e2,parentDataProperty:"defaults",rootData:i2})||(a2=a2===null?we.errors:a2.concat(we.errors),o2=a2.length)),e2.include!==void 0&&(B(e2.include,{instancePath:t2+
"/include",parentData:e2,parentDataProperty:"include",rootData:i2})||(a2=a2===null?B.errors:a2.concat(B.errors),o2=a2.length)),e2.ignore!==void 0&&(B(e2.ignore,
{instancePath:t2+"/ignore",parentData:e2,parentDataProperty:"ignore",rootData:i2})||(a2=a2===null?B.errors:a2.concat(B.errors),o2=a2.length)),e2.enforce!==void 0){
let n3=e2.enforce,r3=o2,c2=!0,l2=o2;if(!Array.isArray(n3)){let e3={};a2===null?a2=[e3]:a2.push(e3),o2++}var s2=l2===o2;o2=r3,a2!==null&&(r3?a2.length=r3:a2=null);
let u2;if(s2){let e3=o2;if(Array.isArray(n3)){let e4=n3.length;for(let r4=0;r4<e4;r4++)ke(n3[r4],{instancePath:t2+"/enforce/"+r4,parentData:n3,parentDataProperty:r4,
rootData:i2})||(a2=a2===null?ke.errors:a2.concat(ke.errors),o2=a2.length)}var s2=e3===o2;c2=s2,u2="then"}else{let r4=o2;be(n3,{instancePath:t2+"/enforce",parentData:e2,
parentDataProperty:"enforce",rootData:i2})||(a2=a2===null?be.errors:a2.concat(be.errors),o2=a2.length);var s2=r4===o2;c2=s2,u2="else"}if(!c2){let e3={instancePath:t2+
"/enforce",schemaPath:"#/properties/enforce/if",keyword:"if",params:{failingKeyword:u2}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.unowned!==void 0&&(ve(e2.unowned,
{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"unowned",rootData:i2})||(a2=a2===null?ve.errors:a2.concat(ve.errors),o2=a2.length)),e2.defaultOwner!==
void 0&&(je(e2.defaultOwner,{instancePath:t2+"/defaultOwner",parentData:e2,parentDataProperty:"defaultOwner",rootData:i2})||(a2=a2===null?je.errors:a2.concat(je.
errors),o2=a2.length)),e2.timezone!==void 0&&(Ae(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?
Ae.errors:a2.concat(Ae.errors),o2=a2.length)),e2.regionMode!==void 0){let n3=e2.regionMode;if(n3!=="first-stage"&&n3!=="all"&&n3!=="any"){let e3={instancePath:t2+
"/regionMode",schemaPath:"#/properties/regionMode/enum",keyword:"enum",params:{allowedValues:Ti.properties.regionMode.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.windows!==void 0){let n3=e2.windows;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)De(n3[r3],{instancePath:t2+"/windows/"+r3,parentData:n3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?De.errors:a2.concat(De.errors),o2=a2.length)}else{let e3={instancePath:t2+"/windows",schemaPath:"#/properties\
/windows/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.freezes!==void 0){let n3=e2.freezes;if(Array.isArray(n3)){let e3=n3.
length;for(let r3=0;r3<e3;r3++)$e(n3[r3],{instancePath:t2+"/freezes/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?$e.errors:a2.concat($e.
errors),o2=a2.length)}else{let e3={instancePath:t2+"/freezes",schemaPath:"#/properties/freezes/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.advisories!==void 0){let n3=e2.advisories;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Se(n3[r3],{instancePath:t2+"/advis\
ories/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Se.errors:a2.concat(Se.errors),o2=a2.length)}else{let e3={instancePath:t2+"/advisori\
es",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.calendars!==void 0){let n3=e2.calendars;
if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)qe(n3[r3],{instancePath:t2+"/calendars/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?qe.errors:a2.concat(qe.errors),o2=a2.length)}else{let e3={instancePath:t2+"/calendars",schemaPath:"#/properties/calendars/type",keyword:"type",params:{
type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.consumers!==void 0){let n3=e2.consumers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)
Ie(n3[r3],{instancePath:t2+"/consumers/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Ie.errors:a2.concat(Ie.errors),o2=a2.length)}else{let e3={
instancePath:t2+"/consumers",schemaPath:"#/properties/consumers/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.imports!==
void 0){let n3=e2.imports;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="backstage"&&e3!=="odcs"){let n4={instancePath:t2+"/imports",
schemaPath:"#/properties/imports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}n3.backstage!==
void 0&&(B(n3.backstage,{instancePath:t2+"/imports/backstage",parentData:n3,parentDataProperty:"backstage",rootData:i2})||(a2=a2===null?B.errors:a2.concat(B.errors),
o2=a2.length)),n3.odcs!==void 0&&(B(n3.odcs,{instancePath:t2+"/imports/odcs",parentData:n3,parentDataProperty:"odcs",rootData:i2})||(a2=a2===null?B.errors:a2.concat(
B.errors),o2=a2.length))}else{let e3={instancePath:t2+"/imports",schemaPath:"#/properties/imports/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(Y(e3,{instancePath:t2+"/t\
eams",parentData:n3,parentDataProperty:"teams",rootData:i2})||(a2=a2===null?Y.errors:a2.concat(Y.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/teams",
schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)Ee(n3[e3],{
instancePath:t2+"/teams/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?Ee.errors:a2.concat(Ee.errors),
o2=a2.length)}else{let e3={instancePath:t2+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.people!==void 0){let n3=e2.people;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(Y(e3,{instancePath:t2+"/people",parentData:n3,
parentDataProperty:"people",rootData:i2})||(a2=a2===null?Y.errors:a2.concat(Y.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/people",schemaPath:"#/pro\
perties/people/propertyNames",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)Ze(n3[e3],{instancePath:t2+
"/people/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?Ze.errors:a2.concat(Ze.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.policy!==
void 0&&(Fe(e2.policy,{instancePath:t2+"/policy",parentData:e2,parentDataProperty:"policy",rootData:i2})||(a2=a2===null?Fe.errors:a2.concat(Fe.errors),o2=a2.length)),
e2.waivers!==void 0){let n3=e2.waivers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Le(n3[r3],{instancePath:t2+"/waivers/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?Le.errors:a2.concat(Le.errors),o2=a2.length)}else{let e3={instancePath:t2+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.signoff!==void 0&&(Me(e2.signoff,{instancePath:t2+"/signoff",parentData:e2,parentDataProperty:"\
signoff",rootData:i2})||(a2=a2===null?Me.errors:a2.concat(Me.errors),o2=a2.length)),e2.clock!==void 0&&(Ue(e2.clock,{instancePath:t2+"/clock",parentData:e2,parentDataProperty:"\
clock",rootData:i2})||(a2=a2===null?Ue.errors:a2.concat(Ue.errors),o2=a2.length)),e2.governance!==void 0&&(Ge(e2.governance,{instancePath:t2+"/governance",parentData:e2,
parentDataProperty:"governance",rootData:i2})||(a2=a2===null?Ge.errors:a2.concat(Ge.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Or.errors=a2,o2===0}const sa=Tr;function He(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.owner===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"owner"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.reads===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"reads"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(Ji.properties,n3)){let e3={instancePath:t2,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(y(e2.id,{instancePath:t2+
"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.owner!==void 0&&(w(e2.owner,{instancePath:t2+
"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.tier!==void 0){let n3=e2.tier;if(typeof n3!=
"number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.region!==void 0&&(y(e2.region,{instancePath:t2+"/region",parentData:e2,parentDataProperty:"region",rootData:i2})||
(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.reads!==void 0){let n3=e2.reads;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/rea\
ds",schemaPath:"#/properties/reads/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)X(
n3[r3],{instancePath:t2+"/reads/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?X.errors:a2.concat(X.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.lag!==void 0&&(m(e2.lag,{instancePath:t2+
"/lag",parentData:e2,parentDataProperty:"lag",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.maxBehind!==void 0&&(m(e2.maxBehind,{instancePath:t2+
"/maxBehind",parentData:e2,parentDataProperty:"maxBehind",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.ack!==void 0){let n3=e2.ack;
if(n3!=="never"&&n3!=="breaking"&&n3!=="any"){let e3={instancePath:t2+"/ack",schemaPath:"#/properties/ack/enum",keyword:"enum",params:{allowedValues:Ji.properties.
ack.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.support!==void 0){let n3=e2.support;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!==
"channel"&&e3!=="oncall"){let n4={instancePath:t2+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.channel!==void 0){let e3=n3.channel;if(typeof e3=="string"){if(!J.test(e3)){let e4={instancePath:t2+"/support/channel",
schemaPath:"#/properties/support/properties/channel/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/support/channel",schemaPath:"#/properties/support/properties/channel/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.oncall!==
void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!J.test(e3)){let e4={instancePath:t2+"/support/oncall",schemaPath:"#/properties/support/properties/oncall/pa\
ttern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/oncall",schemaPath:"#/properties/sup\
port/properties/oncall/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/support",schemaPath:"#/p\
roperties/support/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return He.errors=a2,o2===0}function se(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&!Array.isArray(e2)){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:Oi.type}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!Si.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?!/\
)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,schemaPath:"#/minItems",
keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Si.test(
n4)){let e3={instancePath:t2+"/"+r3,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return se.
errors=a2,o2===0}function We(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Ai.test(
e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return We.errors=a2,o2===0}function Ke(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!hi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ke.errors=a2,o2===0}function Tr(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="version"&&n3!=="$schema"&&n3!=="\
consumers"&&n3!=="imports"&&n3!=="reviewed"&&n3!=="recheckEvery"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",schemaPath:"#/properties/v\
ersion/const",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={instancePath:t2+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.consumers!==void 0){let n3=e2.
consumers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)He(n3[r3],{instancePath:t2+"/consumers/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?He.errors:a2.concat(He.errors),o2=a2.length)}else{let e3={instancePath:t2+"/consumers",schemaPath:"#/properties/consumers/type",keyword:"type",params:{
type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.imports!==void 0){let n3=e2.imports;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!==
"backstage"&&e3!=="odcs"){let n4={instancePath:t2+"/imports",schemaPath:"#/properties/imports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}n3.backstage!==void 0&&(se(n3.backstage,{instancePath:t2+"/imports/backstage",parentData:n3,parentDataProperty:"backstage",rootData:i2})||
(a2=a2===null?se.errors:a2.concat(se.errors),o2=a2.length)),n3.odcs!==void 0&&(se(n3.odcs,{instancePath:t2+"/imports/odcs",parentData:n3,parentDataProperty:"odc\
s",rootData:i2})||(a2=a2===null?se.errors:a2.concat(se.errors),o2=a2.length))}else{let e3={instancePath:t2+"/imports",schemaPath:"#/properties/imports/type",keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.reviewed!==void 0&&(We(e2.reviewed,{instancePath:t2+"/reviewed",parentData:e2,parentDataProperty:"\
reviewed",rootData:i2})||(a2=a2===null?We.errors:a2.concat(We.errors),o2=a2.length)),e2.recheckEvery!==void 0&&(Ke(e2.recheckEvery,{instancePath:t2+"/recheckEve\
ry",parentData:e2,parentDataProperty:"recheckEvery",rootData:i2})||(a2=a2===null?Ke.errors:a2.concat(Ke.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Tr.errors=a2,o2===0}const ca=Fr;function Je(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.files===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"files"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(Di.properties,n3)){let e3={instancePath:t2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(y(e2.id,
{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.files!==void 0&&(D(e2.files,
{instancePath:t2+"/files",parentData:e2,parentDataProperty:"files",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.ignore!==void 0&&
(D(e2.ignore,{instancePath:t2+"/ignore",parentData:e2,parentDataProperty:"ignore",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.format!==
void 0){let n3=e2.format;if(n3!=="avro"&&n3!=="protobuf"&&n3!=="json-schema"){let e3={instancePath:t2+"/format",schemaPath:"#/properties/format/enum",keyword:"e\
num",params:{allowedValues:Di.properties.format.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.owner!==void 0&&(w(e2.owner,{instancePath:t2+"/owner",parentData:e2,
parentDataProperty:"owner",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.deputies!==void 0){let n3=e2.deputies;if(Array.isArray(n3)){
if(n3.length<1){let e4={instancePath:t2+"/deputies",schemaPath:"#/properties/deputies/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),
o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)g(n3[r3],{instancePath:t2+"/deputies/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?g.errors:
a2.concat(g.errors),o2=a2.length)}else{let e3={instancePath:t2+"/deputies",schemaPath:"#/properties/deputies/type",keyword:"type",params:{type:"array"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.oncall!==void 0&&(g(e2.oncall,{instancePath:t2+"/oncall",parentData:e2,parentDataProperty:"oncall",rootData:i2})||(a2=a2===null?
g.errors:a2.concat(g.errors),o2=a2.length)),e2.support!==void 0){let n3=e2.support;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="cha\
nnel"&&e3!=="oncall"){let n4={instancePath:t2+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.channel!==void 0){let e3=n3.channel;if(typeof e3=="string"){if(!J.test(e3)){let e4={instancePath:t2+"/support/channel",
schemaPath:"#/properties/support/properties/channel/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/support/channel",schemaPath:"#/properties/support/properties/channel/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.oncall!==
void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!J.test(e3)){let e4={instancePath:t2+"/support/oncall",schemaPath:"#/properties/support/properties/oncall/pa\
ttern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/oncall",schemaPath:"#/properties/sup\
port/properties/oncall/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/support",schemaPath:"#/p\
roperties/support/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.retention!==void 0&&(m(e2.retention,{instancePath:t2+"/\
retention",parentData:e2,parentDataProperty:"retention",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.elements!==void 0){let n3=e2.
elements;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/elements",schemaPath:"#/properties/elements/minItems",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)Q(n3[r3],{instancePath:t2+"/elements/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?Q.errors:a2.concat(Q.errors),o2=a2.length)}else{let e3={instancePath:t2+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{
type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.status!==void 0){let n3=e2.status;if(n3!=="active"&&n3!=="experimental"&&n3!=="deprecated"){let e3={instancePath:t2+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Di.properties.status.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.expires!==
void 0&&($(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?$.errors:a2.concat($.errors),o2=a2.length)),
e2.reviewed!==void 0&&(N(e2.reviewed,{instancePath:t2+"/reviewed",parentData:e2,parentDataProperty:"reviewed",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.
errors),o2=a2.length)),e2.recheckEvery!==void 0&&(m(e2.recheckEvery,{instancePath:t2+"/recheckEvery",parentData:e2,parentDataProperty:"recheckEvery",rootData:i2})||
(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.compatibility!==void 0&&(x(e2.compatibility,{instancePath:t2+"/compatibility",parentData:e2,parentDataProperty:"\
compatibility",rootData:i2})||(a2=a2===null?x.errors:a2.concat(x.errors),o2=a2.length)),e2.profile!==void 0&&(E(e2.profile,{instancePath:t2+"/profile",parentData:e2,
parentDataProperty:"profile",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),o2=a2.length)),e2.surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(
n3)){if(n3.length<1){let e4={instancePath:t2+"/surfaces",schemaPath:"#/properties/surfaces/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(
e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="wire"&&e4!=="json"&&e4!=="source"&&e4!=="rpc"){let e5={instancePath:t2+"/surfaces/"+r3,
schemaPath:"#/properties/surfaces/items/enum",keyword:"enum",params:{allowedValues:Di.properties.surfaces.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e3={instancePath:t2+"/surfaces",schemaPath:"#/properties/surfaces/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.enums!==
void 0){let n3=e2.enums;if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+"/enums",schemaPath:"#/properties/enums/enum",keyword:"enum",params:{allowedValues:Di.
properties.enums.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.against!==void 0&&(Z(e2.against,{instancePath:t2+"/against",parentData:e2,parentDataProperty:"\
against",rootData:i2})||(a2=a2===null?Z.errors:a2.concat(Z.errors),o2=a2.length)),e2.versioning!==void 0&&(V(e2.versioning,{instancePath:t2+"/versioning",parentData:e2,
parentDataProperty:"versioning",rootData:i2})||(a2=a2===null?V.errors:a2.concat(V.errors),o2=a2.length)),e2.checkpoint!==void 0){let n3=e2.checkpoint;if(typeof n3==
"string"){if(!Gi.test(n3)){let e3={instancePath:t2+"/checkpoint",schemaPath:"#/properties/checkpoint/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-\
Za-z0-9._/+-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.versions!==void 0&&(_(e2.versions,{instancePath:t2+"/versions",parentData:e2,parentDataProperty:"versi\
ons",rootData:i2})||(a2=a2===null?_.errors:a2.concat(_.errors),o2=a2.length)),e2.published!==void 0&&(R(e2.published,{instancePath:t2+"/published",parentData:e2,
parentDataProperty:"published",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),o2=a2.length)),e2.avro!==void 0){let n3=e2.avro;if(n3&&typeof n3=="obje\
ct"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"){let n4={instancePath:t2+"/avro",schemaPath:"#/properties/avro/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={
instancePath:t2+"/avro/roots",schemaPath:"#/properties/avro/properties/roots/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.
length;for(let r3=0;r3<n4;r3++)P(e3[r3],{instancePath:t2+"/avro/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.
errors),o2=a2.length)}else{let e4={instancePath:t2+"/avro/roots",schemaPath:"#/properties/avro/properties/roots/type",keyword:"type",params:{type:"array"}};a2===
null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/avro",schemaPath:"#/properties/avro/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.protobuf!==void 0){let n3=e2.protobuf;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"&&e3!=="images"&&e3!==
"include"&&e3!=="unknownFields"){let n4={instancePath:t2+"/protobuf",schemaPath:"#/properties/protobuf/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"\
/protobuf/roots",schemaPath:"#/properties/protobuf/properties/roots/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.
length;for(let r3=0;r3<n4;r3++)P(e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?P.errors:a2.concat(
P.errors),o2=a2.length)}else{let e4={instancePath:t2+"/protobuf/roots",schemaPath:"#/properties/protobuf/properties/roots/type",keyword:"type",params:{type:"arr\
ay"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==void 0){let e3=n3.images;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/image\
s",schemaPath:"#/properties/protobuf/properties/images/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<
n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Ki.test(n5)){let e4={instancePath:t2+"/protobuf/images/"+r3,schemaPath:"#/properties/protobuf/properties/imag\
es/items/pattern",keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/images/"+r3,schemaPath:"#/\
properties/protobuf/properties/images/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/pro\
tobuf/images",schemaPath:"#/properties/protobuf/properties/images/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.include!==
void 0){let e3=n3.include;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/include",schemaPath:"#/properties/protobuf/properties/include\
/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){
if(!Ki.test(n5)){let e4={instancePath:t2+"/protobuf/include/"+r3,schemaPath:"#/properties/protobuf/properties/include/items/pattern",keyword:"pattern",params:{pattern:"\
."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/include/"+r3,schemaPath:"#/properties/protobuf/properties/include/items/type",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/include",schemaPath:"#/properties/protobuf/properties\
/include/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.unknownFields!==void 0){let e3=n3.unknownFields;if(e3!=="ignore"&&
e3!=="reject"){let e4={instancePath:t2+"/protobuf/unknownFields",schemaPath:"#/properties/protobuf/properties/unknownFields/enum",keyword:"enum",params:{allowedValues:Di.
properties.protobuf.properties.unknownFields.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/protobuf",schemaPath:"#/properties/proto\
buf/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.jsonSchema!==void 0){let n3=e2.jsonSchema;if(n3&&typeof n3=="object"&&
!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialects"&&e3!=="defaultDialect"&&e3!=="map"&&e3!=="formats"&&e3!=="confluent"&&e3!=="crossCheck"){let n4={instancePath:t2+
"/jsonSchema",schemaPath:"#/properties/jsonSchema/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(
n4),o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&typeof e3=="object"&&!Array.isArray(e3))for(let n4 in e3)v(e3[n4],{instancePath:t2+"/jsonSchema/dial\
ects/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,parentDataProperty:n4,rootData:i2})||(a2=a2===null?v.errors:a2.concat(v.errors),o2=a2.length);else{
let e4={instancePath:t2+"/jsonSchema/dialects",schemaPath:"#/properties/jsonSchema/properties/dialects/type",keyword:"type",params:{type:"object"}};a2===null?a2=
[e4]:a2.push(e4),o2++}}if(n3.defaultDialect!==void 0&&(v(n3.defaultDialect,{instancePath:t2+"/jsonSchema/defaultDialect",parentData:n3,parentDataProperty:"defau\
ltDialect",rootData:i2})||(a2=a2===null?v.errors:a2.concat(v.errors),o2=a2.length)),n3.map!==void 0){let e3=n3.map;if(e3&&typeof e3=="object"&&!Array.isArray(e3)){
for(let n4 in e3)if(typeof e3[n4]!="string"){let e4={instancePath:t2+"/jsonSchema/map/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/jsonS\
chema/properties/map/additionalProperties/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/jsonSc\
hema/map",schemaPath:"#/properties/jsonSchema/properties/map/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==void 0){
let e3=n3.formats;if(e3!=="assert"&&e3!=="annotate"&&e3!=="dialect"){let e4={instancePath:t2+"/jsonSchema/formats",schemaPath:"#/properties/jsonSchema/propertie\
s/formats/enum",keyword:"enum",params:{allowedValues:Di.properties.jsonSchema.properties.formats.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==void 0){
let e3=n3.confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+"/jsonSchema/confluent",schemaPath:"#/properties/jsonSchema/properties/confluent/e\
num",keyword:"enum",params:{allowedValues:Di.properties.jsonSchema.properties.confluent.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==void 0&&typeof n3.
crossCheck!="boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",schemaPath:"#/properties/jsonSchema/properties/crossCheck/type",keyword:"type",params:{type:"\
boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/jsonSchema",schemaPath:"#/properties/jsonSchema/type",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",schemaPath:"\
#/properties/tier/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+
"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tags!==void 0&&(j(e2.
tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.regions!==void 0){
let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)y(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",schemaPath:"#/properties/regions/type",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.enforce!==void 0&&(I(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"\
enforce",rootData:i2})||(a2=a2===null?I.errors:a2.concat(I.errors),o2=a2.length)),e2.unowned!==void 0&&(C(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"\
unowned",rootData:i2})||(a2=a2===null?C.errors:a2.concat(C.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Je.errors=a2,o2===0}function Qe(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(!ui.call(qi.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.owner!==void 0&&(w(e2.owner,{instancePath:t2+
"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.compatibility!==void 0&&(x(e2.compatibility,
{instancePath:t2+"/compatibility",parentData:e2,parentDataProperty:"compatibility",rootData:i2})||(a2=a2===null?x.errors:a2.concat(x.errors),o2=a2.length)),e2.profile!==
void 0&&(E(e2.profile,{instancePath:t2+"/profile",parentData:e2,parentDataProperty:"profile",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),o2=a2.length)),
e2.surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/surfaces",schemaPath:"#/properties/surfaces/minItems",keyword:"\
minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="wire"&&e4!=="json"&&e4!=="source"&&
e4!=="rpc"){let e5={instancePath:t2+"/surfaces/"+r3,schemaPath:"#/properties/surfaces/items/enum",keyword:"enum",params:{allowedValues:qi.properties.surfaces.items.
enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/surfaces",schemaPath:"#/properties/surfaces/type",keyword:"type",params:{type:"array"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.enums!==void 0){let n3=e2.enums;if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+"/enums",schemaPath:"#/properti\
es/enums/enum",keyword:"enum",params:{allowedValues:qi.properties.enums.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.against!==void 0&&(Z(e2.against,{instancePath:t2+
"/against",parentData:e2,parentDataProperty:"against",rootData:i2})||(a2=a2===null?Z.errors:a2.concat(Z.errors),o2=a2.length)),e2.versioning!==void 0&&(V(e2.versioning,
{instancePath:t2+"/versioning",parentData:e2,parentDataProperty:"versioning",rootData:i2})||(a2=a2===null?V.errors:a2.concat(V.errors),o2=a2.length)),e2.versions!==
void 0&&(_(e2.versions,{instancePath:t2+"/versions",parentData:e2,parentDataProperty:"versions",rootData:i2})||(a2=a2===null?_.errors:a2.concat(_.errors),o2=a2.
length)),e2.published!==void 0&&(R(e2.published,{instancePath:t2+"/published",parentData:e2,parentDataProperty:"published",rootData:i2})||(a2=a2===null?R.errors:
a2.concat(R.errors),o2=a2.length)),e2.avro!==void 0){let n3=e2.avro;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"){let n4={instancePath:t2+
"/avro",schemaPath:"#/properties/avro/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.
roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/avro/roots",schemaPath:"#/properties/avro/properties/roots/minIt\
ems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)P(e3[r3],{instancePath:t2+"/avro/roots/"+r3,
parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e4={instancePath:t2+"/avro/roots",schemaPath:"\
#/properties/avro/properties/roots/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/avro",schemaPath:"\
#/properties/avro/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.protobuf!==void 0){let n3=e2.protobuf;if(n3&&typeof n3==
"object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"&&e3!=="images"&&e3!=="include"&&e3!=="unknownFields"){let n4={instancePath:t2+"/protobuf",schemaPath:"\
#/properties/protobuf/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){
let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/roots",schemaPath:"#/properties/protobuf/properties/roots/minItems",keyword:"\
minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)P(e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e4={instancePath:t2+"/protobuf/roots",schemaPath:"#/prope\
rties/protobuf/properties/roots/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==void 0){let e3=n3.images;if(Array.
isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/images",schemaPath:"#/properties/protobuf/properties/images/minItems",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Ki.test(n5)){let e4={instancePath:t2+
"/protobuf/images/"+r3,schemaPath:"#/properties/protobuf/properties/images/items/pattern",keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),
o2++}}else{let e4={instancePath:t2+"/protobuf/images/"+r3,schemaPath:"#/properties/protobuf/properties/images/items/type",keyword:"type",params:{type:"string"}};
a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/images",schemaPath:"#/properties/protobuf/properties/images/type",keyword:"type",params:{
type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.include!==void 0){let e3=n3.include;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/pro\
tobuf/include",schemaPath:"#/properties/protobuf/properties/include/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.
length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Ki.test(n5)){let e4={instancePath:t2+"/protobuf/include/"+r3,schemaPath:"#/properties/\
protobuf/properties/include/items/pattern",keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/i\
nclude/"+r3,schemaPath:"#/properties/protobuf/properties/include/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={
instancePath:t2+"/protobuf/include",schemaPath:"#/properties/protobuf/properties/include/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),
o2++}}if(n3.unknownFields!==void 0){let e3=n3.unknownFields;if(e3!=="ignore"&&e3!=="reject"){let e4={instancePath:t2+"/protobuf/unknownFields",schemaPath:"#/pro\
perties/protobuf/properties/unknownFields/enum",keyword:"enum",params:{allowedValues:qi.properties.protobuf.properties.unknownFields.enum}};a2===null?a2=[e4]:a2.
push(e4),o2++}}}else{let e3={instancePath:t2+"/protobuf",schemaPath:"#/properties/protobuf/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.jsonSchema!==void 0){let n3=e2.jsonSchema;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialects"&&e3!=="defaultDial\
ect"&&e3!=="map"&&e3!=="formats"&&e3!=="confluent"&&e3!=="crossCheck"){let n4={instancePath:t2+"/jsonSchema",schemaPath:"#/properties/jsonSchema/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&typeof e3==
"object"&&!Array.isArray(e3))for(let n4 in e3)v(e3[n4],{instancePath:t2+"/jsonSchema/dialects/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,parentDataProperty:n4,
rootData:i2})||(a2=a2===null?v.errors:a2.concat(v.errors),o2=a2.length);else{let e4={instancePath:t2+"/jsonSchema/dialects",schemaPath:"#/properties/jsonSchema/\
properties/dialects/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.defaultDialect!==void 0&&(v(n3.defaultDialect,{instancePath:t2+
"/jsonSchema/defaultDialect",parentData:n3,parentDataProperty:"defaultDialect",rootData:i2})||(a2=a2===null?v.errors:a2.concat(v.errors),o2=a2.length)),n3.map!==
void 0){let e3=n3.map;if(e3&&typeof e3=="object"&&!Array.isArray(e3)){for(let n4 in e3)if(typeof e3[n4]!="string"){let e4={instancePath:t2+"/jsonSchema/map/"+n4.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/jsonSchema/properties/map/additionalProperties/type",keyword:"type",params:{type:"string"}};a2===
null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/jsonSchema/map",schemaPath:"#/properties/jsonSchema/properties/map/type",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==void 0){let e3=n3.formats;if(e3!=="assert"&&e3!=="annotate"&&e3!=="dialect"){let e4={instancePath:t2+
"/jsonSchema/formats",schemaPath:"#/properties/jsonSchema/properties/formats/enum",keyword:"enum",params:{allowedValues:qi.properties.jsonSchema.properties.formats.
enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==void 0){let e3=n3.confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+"/jsonSchema/\
confluent",schemaPath:"#/properties/jsonSchema/properties/confluent/enum",keyword:"enum",params:{allowedValues:qi.properties.jsonSchema.properties.confluent.enum}};
a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==void 0&&typeof n3.crossCheck!="boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",schemaPath:"#/p\
roperties/jsonSchema/properties/crossCheck/type",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/json\
Schema",schemaPath:"#/properties/jsonSchema/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;
if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"integer"}};a2===null?a2=
[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tags!==void 0&&(j(e2.tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||
(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"\
/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)
y(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{let e3={
instancePath:t2+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.enforce!==void 0&&
(I(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===null?I.errors:a2.concat(I.errors),o2=a2.length)),e2.
unowned!==void 0&&(C(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"unowned",rootData:i2})||(a2=a2===null?C.errors:a2.concat(C.errors),
o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Qe.errors=a2,o2===
0}function Fr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.
version===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.
contracts===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contracts"}};a2===null?a2=[e3]:a2.push(e3),o2++}
for(let n3 in e2)if(n3!=="version"&&n3!=="$schema"&&n3!=="contracts"&&n3!=="defaults"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",
schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="\
string"){let e3={instancePath:t2+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.
contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Je(n3[r3],{instancePath:t2+"/contracts/"+r3,parentData:n3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?Je.errors:a2.concat(Je.errors),o2=a2.length)}else{let e3={instancePath:t2+"/contracts",schemaPath:"#/properti\
es/contracts/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.defaults!==void 0&&(Qe(e2.defaults,{instancePath:t2+"/defaults",
parentData:e2,parentDataProperty:"defaults",rootData:i2})||(a2=a2===null?Qe.errors:a2.concat(Qe.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Fr.errors=a2,o2===0}const la=Mr,ua={type:"object",properties:{version:{
const:1},$schema:{type:"string"},rules:{type:"array",items:{$ref:"definitions.json#/definitions/policyRule"}},removals:{$ref:"definitions.json#/definitions/leve\
l"},affected:{enum:["free","charged"]},risk:{$ref:"definitions.json#/definitions/risk"},roles:{type:"object",properties:{low:{type:"array",items:{$ref:"definiti\
ons.json#/definitions/signOffRole"},minItems:1},moderate:{type:"array",items:{$ref:"definitions.json#/definitions/signOffRole"},minItems:1},high:{type:"array",items:{
$ref:"definitions.json#/definitions/signOffRole"},minItems:1}},additionalProperties:!1},boards:{type:"object",propertyNames:{$ref:"definitions.json#/definitions\
/id"},additionalProperties:{$ref:"definitions.json#/definitions/board"}},requests:{$ref:"definitions.json#/definitions/requestPolicy"},emergency:{$ref:"definiti\
ons.json#/definitions/emergencyPolicy"},reverts:{type:"object",properties:{within:{$ref:"definitions.json#/definitions/duration"}},additionalProperties:!1},waivers:{
type:"array",items:{$ref:"definitions.json#/definitions/waiver"}}},required:["version"],additionalProperties:!1,$id:"policy.json"};function Xe(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<2){let e3={instancePath:t2,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:2}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.when===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"when"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="when"&&n3!=="needs"&&n3!=="signoff"&&
n3!=="reason"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.when!==void 0&&(re(e2.when,{instancePath:t2+"/when",parentData:e2,parentDataProperty:"when",rootData:i2})||(a2=a2===null?re.errors:a2.concat(re.errors),
o2=a2.length)),e2.needs!==void 0&&(F(e2.needs,{instancePath:t2+"/needs",parentData:e2,parentDataProperty:"needs",rootData:i2})||(a2=a2===null?F.errors:a2.concat(
F.errors),o2=a2.length)),e2.signoff!==void 0){let n3=e2.signoff;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/signoff",schemaPath:"#/propertie\
s/signoff/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)A(n3[r3],{instancePath:t2+"\
/signoff/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e3={instancePath:t2+"/signoff",
schemaPath:"#/properties/signoff/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.reason!==void 0){let n3=e2.reason;if(typeof n3==
"string"){if(!J.test(n3)){let e3={instancePath:t2+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}else{let e3={instancePath:t2+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Xe.errors=a2,o2===0}
function Ye(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="free"&&e2!=="sign-off"&&e2!=="window-and-si\
gn-off"&&e2!=="request-window-and-sign-off"&&e2!=="forbidden"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:na.enum}};a2===null?
a2=[e3]:a2.push(e3),o2++}return Ye.errors=a2,o2===0}function er(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;
if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="base"&&n3!=="add"&&n3!=="levels"){let e3={instancePath:t2,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.base!==void 0){let n3=e2.base;if(n3&&typeof n3==
"object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="full"&&e3!=="backward"&&e3!=="forward"&&e3!=="breaking"&&e3!=="undecided"&&e3!=="removed"){let n4={instancePath:t2+
"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.
full!==void 0){let e3=n3.full;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/full",schemaPath:"#/properties/base/properties/full/type",
keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.backward!==void 0){let e3=n3.backward;if(typeof e3!="number"||e3%1||isNaN(e3)){
let e4={instancePath:t2+"/base/backward",schemaPath:"#/properties/base/properties/backward/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(
e4),o2++}}if(n3.forward!==void 0){let e3=n3.forward;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/forward",schemaPath:"#/properties/ba\
se/properties/forward/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.breaking!==void 0){let e3=n3.breaking;if(typeof e3!=
"number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/breaking",schemaPath:"#/properties/base/properties/breaking/type",keyword:"type",params:{type:"integer"}};
a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.undecided!==void 0){let e3=n3.undecided;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/undeci\
ded",schemaPath:"#/properties/base/properties/undecided/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.removed!==void 0){
let e3=n3.removed;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/removed",schemaPath:"#/properties/base/properties/removed/type",keyword:"\
type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{
type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.add!==void 0){let n3=e2.add;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.when===void 0){let e5={instancePath:t2+"/add/"+r3,schemaPath:"#/properties/add/items/required",keyword:"re\
quired",params:{missingProperty:"when"}};a2===null?a2=[e5]:a2.push(e5),o2++}if(e4.score===void 0){let e5={instancePath:t2+"/add/"+r3,schemaPath:"#/properties/ad\
d/items/required",keyword:"required",params:{missingProperty:"score"}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let n4 in e4)if(n4!=="when"&&n4!=="score"){let e5={
instancePath:t2+"/add/"+r3,schemaPath:"#/properties/add/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n4}};a2===null?a2=
[e5]:a2.push(e5),o2++}if(e4.when!==void 0){let n4=e4.when;if(n4&&typeof n4=="object"&&!Array.isArray(n4)){if(Object.keys(n4).length<1){let e5={instancePath:t2+"\
/add/"+r3+"/when",schemaPath:"#/properties/add/items/properties/when/minProperties",keyword:"minProperties",params:{limit:1}};a2===null?a2=[e5]:a2.push(e5),o2++}
for(let e5 in n4)if(e5!=="tier"&&e5!=="anyTag"&&e5!=="consumersBroken"&&e5!=="tier1ConsumersBroken"&&e5!=="regions"){let n5={instancePath:t2+"/add/"+r3+"/when",
schemaPath:"#/properties/add/items/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e5}};a2===null?a2=[n5]:a2.push(
n5),o2++}if(n4.tier!==void 0){let e5=n4.tier;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/when/tier",schemaPath:"#/properties/a\
dd/items/properties/when/properties/tier/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(e5))){
let e6={instancePath:t2+"/add/"+r3+"/when/tier",schemaPath:"#/properties/add/items/properties/when/properties/tier/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};a2===null?a2=[e6]:a2.push(e6),o2++}}if(n4.anyTag!==void 0&&(j(n4.anyTag,{instancePath:t2+"/add/"+r3+"/when/anyTag",parentData:n4,parentDataProperty:"\
anyTag",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),n4.consumersBroken!==void 0){let e5=n4.consumersBroken;if(typeof e5!="number"||
e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/when/consumersBroken",schemaPath:"#/properties/add/items/properties/when/properties/consumersBroken/type",
keyword:"type",params:{type:"integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+"/when/\
consumersBroken",schemaPath:"#/properties/add/items/properties/when/properties/consumersBroken/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a2===
null?a2=[e6]:a2.push(e6),o2++}}if(n4.tier1ConsumersBroken!==void 0){let e5=n4.tier1ConsumersBroken;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+
"/add/"+r3+"/when/tier1ConsumersBroken",schemaPath:"#/properties/add/items/properties/when/properties/tier1ConsumersBroken/type",keyword:"type",params:{type:"in\
teger"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+"/when/tier1ConsumersBroken",schemaPath:"\
#/properties/add/items/properties/when/properties/tier1ConsumersBroken/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),
o2++}}if(n4.regions!==void 0){let e5=n4.regions;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/when/regions",schemaPath:"#/proper\
ties/add/items/properties/when/properties/regions/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||
isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+"/when/regions",schemaPath:"#/properties/add/items/properties/when/properties/regions/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),o2++}}}else{let e5={instancePath:t2+"/add/"+r3+"/when",schemaPath:"#/properties/add/items/proper\
ties/when/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.push(e5),o2++}}if(e4.score!==void 0){let n4=e4.score;if(typeof n4!="number"||n4%1||isNaN(
n4)){let e5={instancePath:t2+"/add/"+r3+"/score",schemaPath:"#/properties/add/items/properties/score/type",keyword:"type",params:{type:"integer"}};a2===null?a2=
[e5]:a2.push(e5),o2++}}}else{let e5={instancePath:t2+"/add/"+r3,schemaPath:"#/properties/add/items/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:
a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.levels!==void 0){let n3=e2.levels;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="low"&&e3!=="moderate"&&e3!=="high"){let n4={instancePath:t2+
"/levels",schemaPath:"#/properties/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}
if(n3.low!==void 0){let e3=n3.low;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/levels/low",schemaPath:"#/properties/levels/properties/low/\
type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.moderate!==void 0){let e3=n3.moderate;if(typeof e3!="number"||e3%1||isNaN(
e3)){let e4={instancePath:t2+"/levels/moderate",schemaPath:"#/properties/levels/properties/moderate/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[
e4]:a2.push(e4),o2++}}if(n3.high!==void 0){let e3=n3.high;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/levels/high",schemaPath:"#/properti\
es/levels/properties/high/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/levels",schemaPath:"\
#/properties/levels/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return er.errors=a2,o2===0}function L(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.role===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"role"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="role"&&n3!=="count"&&n3!=="fromFunctions"){let e3={instancePath:t2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.role!==void 0&&(te(e2.
role,{instancePath:t2+"/role",parentData:e2,parentDataProperty:"role",rootData:i2})||(a2=a2===null?te.errors:a2.concat(te.errors),o2=a2.length)),e2.count!==void 0){
let n3=e2.count;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"inte\
ger"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.fromFunctions!==void 0){let n3=e2.fromFunctions;if(typeof n3!="number"||n3%
1||isNaN(n3)){let e3={instancePath:t2+"/fromFunctions",schemaPath:"#/properties/fromFunctions/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.
push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/fromFunctions",schemaPath:"#/properties/fromFunctions/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
a2===null?a2=[e3]:a2.push(e3),o2++}return L.errors=a2,o2===0}function rr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(typeof e2=="string"){if(!pi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return rr.
errors=a2,o2===0}function tr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.functions===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"functions"}};a2===null?a2=[e3]:
a2.push(e3),o2++}for(let n3 in e2)if(n3!=="functions"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.functions!==void 0){let n3=e2.functions;if(n3&&typeof n3=="object"&&!Array.isArray(n3))for(let e3 in n3)w(n3[e3],{instancePath:t2+
"/functions/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length);else{
let e3={instancePath:t2+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return tr.errors=a2,o2===0}function sr(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="require"&&n3!==
"checklist"&&n3!=="booked"&&n3!=="minimumRationale"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.require!==void 0){let n3=e2.require;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/require",schemaPath:"\
#/properties/require/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!==
"rationale"&&e4!=="impact"&&e4!=="rollback"&&e4!=="rollback.steps"&&e4!=="rollback.estimate"&&e4!=="rollout.stages"&&e4!=="compatibilityLayer"&&e4!=="checklist"&&
e4!=="contacts"&&e4!=="thresholds"){let e5={instancePath:t2+"/require/"+r3,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:ia.
properties.require.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/require",schemaPath:"#/properties/require/type",keyword:"typ\
e",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.checklist!==void 0){let n3=e2.checklist;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/checklist",schemaPath:"#/properties/checklist/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<
e3;r3++)y(n3[r3],{instancePath:t2+"/checklist/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/checklist",schemaPath:"#/properties/checklist/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.booked!==
void 0){let n3=e2.booked;if(n3!=="tip"&&n3!=="proposal"){let e3={instancePath:t2+"/booked",schemaPath:"#/properties/booked/enum",keyword:"enum",params:{allowedValues:ia.
properties.booked.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.minimumRationale!==void 0){let n3=e2.minimumRationale;if(typeof n3!="number"||n3%1||isNaN(n3)){
let e3={instancePath:t2+"/minimumRationale",schemaPath:"#/properties/minimumRationale/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),
o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/minimumRationale",schemaPath:"#/properties/minimumRationale/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return sr.errors=a2,o2===0}function nr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="signoff"&&n3!=="approvers"&&n3!=="expires"&&n3!=="review"&&n3!=="maxPer30d"){let e3={
instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.signoff!==
void 0){let n3=e2.signoff;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/signoff",schemaPath:"#/properties/signoff/minItems",keyword:"minItems",
params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)A(n3[r3],{instancePath:t2+"/signoff/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e3={instancePath:t2+"/signoff",schemaPath:"#/properties/signoff/type",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.approvers!==void 0&&(w(e2.approvers,{instancePath:t2+"/approvers",parentData:e2,parentDataProperty:"\
approvers",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.expires!==void 0&&(m(e2.expires,{instancePath:t2+"/expires",parentData:e2,
parentDataProperty:"expires",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.review!==void 0){let n3=e2.review;if(n3&&typeof n3=="ob\
ject"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}n3.within!==void 0&&(m(n3.within,{instancePath:t2+"/review/within",parentData:n3,
parentDataProperty:"within",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length))}else{let e3={instancePath:t2+"/review",schemaPath:"#/proper\
ties/review/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.maxPer30d!==void 0){let n3=e2.maxPer30d;if(typeof n3!="number"||
n3%1||isNaN(n3)){let e3={instancePath:t2+"/maxPer30d",schemaPath:"#/properties/maxPer30d/type",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/maxPer30d",schemaPath:"#/properties/maxPer30d/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.
push(e3),o2++}return nr.errors=a2,o2===0}function ir(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2==
"string"){if(!hi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d\
+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}return ir.errors=a2,o2===0}function or(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.fingerprint===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fingerprin\
t"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.reason===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reaso\
n"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.approver===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"app\
rover"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.expires===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
expires"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="fingerprint"&&n3!=="reason"&&n3!=="approver"&&n3!=="expires"){let e3={instancePath:t2,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.fingerprint!==void 0){let n3=e2.
fingerprint;if(typeof n3=="string"){if(!aa.test(n3)){let e3={instancePath:t2+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^sha256:[0-9a-f]{32,64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.reason!==void 0){let n3=e2.reason;if(typeof n3=="string"){if(!J.test(n3)){let e3={
instancePath:t2+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.approver!==void 0&&(g(e2.approver,
{instancePath:t2+"/approver",parentData:e2,parentDataProperty:"approver",rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)),e2.expires!==void 0&&
($(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?$.errors:a2.concat($.errors),o2=a2.length))}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return or.errors=a2,o2===0}function Mr(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){
let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.
call(ua.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=
[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={instancePath:t2+"/$schema",schemaPath:"#/proper\
ties/%24schema/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.rules!==void 0){let n3=e2.rules;if(Array.isArray(n3)){let e3=n3.
length;for(let r3=0;r3<e3;r3++)Xe(n3[r3],{instancePath:t2+"/rules/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Xe.errors:a2.concat(Xe.errors),
o2=a2.length)}else{let e3={instancePath:t2+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.removals!==void 0&&(Ye(e2.removals,{instancePath:t2+"/removals",parentData:e2,parentDataProperty:"removals",rootData:i2})||(a2=a2===null?Ye.errors:a2.concat(
Ye.errors),o2=a2.length)),e2.affected!==void 0){let n3=e2.affected;if(n3!=="free"&&n3!=="charged"){let e3={instancePath:t2+"/affected",schemaPath:"#/properties/\
affected/enum",keyword:"enum",params:{allowedValues:ua.properties.affected.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==void 0&&(er(e2.risk,{instancePath:t2+
"/risk",parentData:e2,parentDataProperty:"risk",rootData:i2})||(a2=a2===null?er.errors:a2.concat(er.errors),o2=a2.length)),e2.roles!==void 0){let n3=e2.roles;if(n3&&
typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="low"&&e3!=="moderate"&&e3!=="high"){let n4={instancePath:t2+"/roles",schemaPath:"#/properties\
/roles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.low!==void 0){let e3=n3.low;
if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/roles/low",schemaPath:"#/properties/roles/properties/low/minItems",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)L(e3[r3],{instancePath:t2+"/roles/low/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?L.errors:a2.concat(L.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/low",schemaPath:"#/properties/roles/properties/low/type",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.moderate!==void 0){let e3=n3.moderate;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+
"/roles/moderate",schemaPath:"#/properties/roles/properties/moderate/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.
length;for(let r3=0;r3<n4;r3++)L(e3[r3],{instancePath:t2+"/roles/moderate/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?L.errors:a2.concat(
L.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/moderate",schemaPath:"#/properties/roles/properties/moderate/type",keyword:"type",params:{type:"arr\
ay"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.high!==void 0){let e3=n3.high;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/roles/high",schemaPath:"\
#/properties/roles/properties/high/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)L(
e3[r3],{instancePath:t2+"/roles/high/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?L.errors:a2.concat(L.errors),o2=a2.length)}else{let e4={
instancePath:t2+"/roles/high",schemaPath:"#/properties/roles/properties/high/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{
let e3={instancePath:t2+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.boards!==
void 0){let n3=e2.boards;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(rr(e3,{instancePath:t2+"/boards",parentData:n3,parentDataProperty:"\
boards",rootData:i2})||(a2=a2===null?rr.errors:a2.concat(rr.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/boards",schemaPath:"#/properties/boards/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)tr(n3[e3],{instancePath:t2+"/boards/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?tr.errors:a2.concat(tr.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/boards",schemaPath:"#/properties/boards/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.requests!==void 0&&(sr(e2.requests,
{instancePath:t2+"/requests",parentData:e2,parentDataProperty:"requests",rootData:i2})||(a2=a2===null?sr.errors:a2.concat(sr.errors),o2=a2.length)),e2.emergency!==
void 0&&(nr(e2.emergency,{instancePath:t2+"/emergency",parentData:e2,parentDataProperty:"emergency",rootData:i2})||(a2=a2===null?nr.errors:a2.concat(nr.errors),
o2=a2.length)),e2.reverts!==void 0){let n3=e2.reverts;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+
"/reverts",schemaPath:"#/properties/reverts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}
n3.within!==void 0&&(ir(n3.within,{instancePath:t2+"/reverts/within",parentData:n3,parentDataProperty:"within",rootData:i2})||(a2=a2===null?ir.errors:a2.concat(
ir.errors),o2=a2.length))}else{let e3={instancePath:t2+"/reverts",schemaPath:"#/properties/reverts/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.waivers!==void 0){let n3=e2.waivers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)or(n3[r3],{instancePath:t2+"/waivers/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?or.errors:a2.concat(or.errors),o2=a2.length)}else{let e3={instancePath:t2+"/waivers",schemaPath:"\
#/properties/waivers/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Mr.errors=a2,o2===0}const da=Gr,fa={type:"object",properties:{name:{type:"string",pattern:"\
\\S"},change:{type:"object",properties:{contract:{type:"string",pattern:"\\S"},class:{$ref:"definitions.json#/definitions/class"},status:{enum:["added","removed",
"modified","moved"]},removes:{type:"array",items:{type:"string",pattern:"\\S"}},changes:{type:"array",items:{type:"string",pattern:"\\S"}}},required:["contract",
"class"],additionalProperties:!1},at:{$ref:"definitions.json#/definitions/instant"},author:{$ref:"definitions.json#/definitions/handle"},approvedBy:{type:"array",
items:{$ref:"definitions.json#/definitions/handle"}},expect:{enum:["pass","neutral","waiting","refused","unverifiable","fault"]}},required:["name","change","exp\
ect"],additionalProperties:!1};function pr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="ob\
ject"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};a2===null?a2=
[e3]:a2.push(e3),o2++}if(e2.change===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"change"}};a2===null?a2=
[e3]:a2.push(e3),o2++}if(e2.expect===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expect"}};a2===null?a2=
[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="name"&&n3!=="change"&&n3!=="at"&&n3!=="author"&&n3!=="approvedBy"&&n3!=="expect"){let e3={instancePath:t2,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.name!==void 0){let n3=e2.name;if(typeof n3==
"string"){if(!J.test(n3)){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}else{let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.change!==void 0){let n3=e2.change;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){if(n3.contract===void 0){let e3={instancePath:t2+"/change",schemaPath:"#\
/properties/change/required",keyword:"required",params:{missingProperty:"contract"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3.class===void 0){let e3={instancePath:t2+
"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"class"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let e3 in n3)if(e3!==
"contract"&&e3!=="class"&&e3!=="status"&&e3!=="removes"&&e3!=="changes"){let n4={instancePath:t2+"/change",schemaPath:"#/properties/change/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.contract!==void 0){let e3=n3.contract;if(typeof e3=="str\
ing"){if(!J.test(e3)){let e4={instancePath:t2+"/change/contract",schemaPath:"#/properties/change/properties/contract/pattern",keyword:"pattern",params:{pattern:"\
\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/change/contract",schemaPath:"#/properties/change/properties/contract/type",keyword:"ty\
pe",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.class!==void 0&&(z(n3.class,{instancePath:t2+"/change/class",parentData:n3,parentDataProperty:"\
class",rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)),n3.status!==void 0){let e3=n3.status;if(e3!=="added"&&e3!=="removed"&&e3!=="modi\
fied"&&e3!=="moved"){let e4={instancePath:t2+"/change/status",schemaPath:"#/properties/change/properties/status/enum",keyword:"enum",params:{allowedValues:fa.properties.
change.properties.status.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.removes!==void 0){let e3=n3.removes;if(Array.isArray(e3)){let n4=e3.length;for(let r3=0;r3<
n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!J.test(n5)){let e4={instancePath:t2+"/change/removes/"+r3,schemaPath:"#/properties/change/properties/removes/\
items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/change/removes/"+r3,schemaPath:"#/pr\
operties/change/properties/removes/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/change\
/removes",schemaPath:"#/properties/change/properties/removes/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.changes!==void 0){
let e3=n3.changes;if(Array.isArray(e3)){let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!J.test(n5)){let e4={instancePath:t2+
"/change/changes/"+r3,schemaPath:"#/properties/change/properties/changes/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),
o2++}}else{let e4={instancePath:t2+"/change/changes/"+r3,schemaPath:"#/properties/change/properties/changes/items/type",keyword:"type",params:{type:"string"}};a2===
null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/change/changes",schemaPath:"#/properties/change/properties/changes/type",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type:"object"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.at!==void 0&&($(e2.at,{instancePath:t2+"/at",parentData:e2,parentDataProperty:"at",rootData:i2})||(a2=a2===null?$.errors:
a2.concat($.errors),o2=a2.length)),e2.author!==void 0&&(g(e2.author,{instancePath:t2+"/author",parentData:e2,parentDataProperty:"author",rootData:i2})||(a2=a2===
null?g.errors:a2.concat(g.errors),o2=a2.length)),e2.approvedBy!==void 0){let n3=e2.approvedBy;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)g(n3[r3],
{instancePath:t2+"/approvedBy/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.expect!==void 0){let n3=e2.
expect;if(n3!=="pass"&&n3!=="neutral"&&n3!=="waiting"&&n3!=="refused"&&n3!=="unverifiable"&&n3!=="fault"){let e3={instancePath:t2+"/expect",schemaPath:"#/proper\
ties/expect/enum",keyword:"enum",params:{allowedValues:fa.properties.expect.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return pr.errors=a2,o2===0}function Gr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.cases===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"cases"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="version"&&n3!=="cases"){let e3={instancePath:t2,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){
let e3={instancePath:t2+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.cases!==
void 0){let n3=e2.cases;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)pr(n3[r3],{instancePath:t2+"/cases/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?pr.errors:a2.concat(pr.errors),o2=a2.length)}else{let e3={instancePath:t2+"/cases",schemaPath:"#/properties/cases/type",keyword:"ty\
pe",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return Gr.errors=a2,o2===0}const pa=Wr,ma={type:"object",properties:{version:{const:1},$schema:{type:"string"},id:{type:"string",pattern:"\
^CHG-[A-Za-z0-9-]+$"},title:{type:"string",pattern:"\\S"},type:{enum:["standard","normal","emergency"]},requester:{$ref:"definitions.json#/definitions/handle"},
contracts:{type:"array",items:{type:"object",properties:{id:{type:"string",pattern:"\\S"},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"}},required:["id"],
additionalProperties:!1},minItems:1},rationale:{type:"string",pattern:"\\S"},risk:{enum:["low","moderate","high"]},window:{type:["object","null"],properties:{id:{
$ref:"definitions.json#/definitions/id"},occurrence:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$"}},required:["id","occurrence"],additionalProperties:!1},
impact:{type:["string","object"]},compatibilityLayer:{type:["object","null"],properties:{kind:{type:"string",pattern:"\\S"},until:{$ref:"definitions.json#/defin\
itions/date"},flag:{type:"string",pattern:"\\S"},removal:{type:"string",pattern:"\\S"}},additionalProperties:!1},rollout:{type:"object",properties:{stages:{type:"\
array",items:{$ref:"definitions.json#/definitions/stage"}}},additionalProperties:!1},thresholds:{type:"array",items:{type:"object",properties:{metric:{type:"str\
ing",pattern:"\\S"},alert:{type:"string",pattern:"\\S"},action:{type:"string",pattern:"\\S"}},required:["metric"],additionalProperties:!1}},rollback:{type:"obje\
ct",properties:{steps:{type:"array",items:{$ref:"definitions.json#/definitions/rollbackStep"},minItems:1},estimate:{$ref:"definitions.json#/definitions/duration"},
rehearsed:{type:["object","boolean"]},pointOfNoReturn:{type:"string",pattern:"\\S"}},additionalProperties:!1},checklist:{type:"object",additionalProperties:{type:[
"string","boolean"]}},contacts:{type:"object"},emergency:{type:["object","null"],properties:{incident:{type:"string",pattern:"\\S"},expires:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"},reviewBy:{$ref:"definitions.json#/definitions/date"}},required:["incident","expi\
res"],additionalProperties:!1},review:{type:["object","null"],properties:{outcome:{type:"string",pattern:"\\S"},surprises:{type:"string",pattern:"\\S"},followUps:{
type:"array",items:{type:"string",pattern:"\\S"}},windowVerdict:{enum:["keep","move","split"]},on:{$ref:"definitions.json#/definitions/date"}},additionalProperties:!1}},
required:["version","id","type","contracts"],additionalProperties:!1,$id:"request.json"},ha=RegExp("^CHG-[A-Za-z0-9-]+$","u"),ga=RegExp("^sha256:[0-9a-f]{64}$",
"u"),_a=RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$","u");function ar(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2=="string"){if(!vi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z\
0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return ar.errors=a2,o2===0}function lr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(typeof e2=="string"){if(!pi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return lr.
errors=a2,o2===0}function M(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Ai.test(
e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return M.errors=a2,o2===0}function fr(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="name"&&n3!=="hold"&&n3!==
"success"&&n3!=="after"&&n3!=="region"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.name!==void 0){let n3=e2.name;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/name",schemaPath:"#/pro\
perties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.hold!==void 0&&(m(e2.hold,{instancePath:t2+"/hold",parentData:e2,parentDataProperty:"\
hold",rootData:i2})||(a2=a2===null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.success!==void 0){let n3=e2.success;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<
e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!J.test(e4)){let e5={instancePath:t2+"/success/"+r3,schemaPath:"#/properties/success/items/pattern",keyword:"p\
attern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/success/"+r3,schemaPath:"#/properties/success/items/type",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/success",schemaPath:"#/properties/success/type",keyword:"type",
params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.after!==void 0){let n3=e2.after;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+
"/after",schemaPath:"#/properties/after/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/af\
ter",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.region!==void 0&&(y(e2.region,{instancePath:t2+
"/region",parentData:e2,parentDataProperty:"region",rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return fr.errors=a2,o2===0}function cr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.do===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"do"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="do"&&n3!=="estimate"&&n3!=="owner"&&n3!=="script"){let e3={
instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.do!==
void 0){let n3=e2.do;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/do",schemaPath:"#/properties/do/pattern",keyword:"pattern",params:{pattern:"\
\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/do",schemaPath:"#/properties/do/type",keyword:"type",params:{type:"string"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}e2.estimate!==void 0&&(m(e2.estimate,{instancePath:t2+"/estimate",parentData:e2,parentDataProperty:"estimate",rootData:i2})||(a2=a2===
null?m.errors:a2.concat(m.errors),o2=a2.length)),e2.owner!==void 0&&(g(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||
(a2=a2===null?g.errors:a2.concat(g.errors),o2=a2.length)),e2.script!==void 0&&(P(e2.script,{instancePath:t2+"/script",parentData:e2,parentDataProperty:"script",
rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
a2===null?a2=[e3]:a2.push(e3),o2++}return cr.errors=a2,o2===0}function ur(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(typeof e2=="string"){if(!hi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\\
d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return ur.errors=a2,o2===0}function Wr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.type===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};a2===
null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contracts"}};
a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(ma.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={
instancePath:t2+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0){
let n3=e2.id;if(typeof n3=="string"){if(!ha.test(n3)){let e3={instancePath:t2+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^CHG\
-[A-Za-z0-9-]+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/title",schemaPath:"#\
/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",schemaPath:"#/pro\
perties/title/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.type!==void 0){let n3=e2.type;if(n3!=="standard"&&n3!=="nor\
mal"&&n3!=="emergency"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ma.properties.type.enum}};a2===
null?a2=[e3]:a2.push(e3),o2++}}if(e2.requester!==void 0&&(ar(e2.requester,{instancePath:t2+"/requester",parentData:e2,parentDataProperty:"requester",rootData:i2})||
(a2=a2===null?ar.errors:a2.concat(ar.errors),o2=a2.length)),e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/contracts",schemaPath:"#/properties/contracts/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<
e3;r3++){let e4=n3[r3];if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.id===void 0){let e5={instancePath:t2+"/contracts/"+r3,schemaPath:"#/properties/cont\
racts/items/required",keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let n4 in e4)if(n4!=="id"&&n4!=="digest"){let e5={
instancePath:t2+"/contracts/"+r3,schemaPath:"#/properties/contracts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n4}};a2===
null?a2=[e5]:a2.push(e5),o2++}if(e4.id!==void 0){let n4=e4.id;if(typeof n4=="string"){if(!J.test(n4)){let e5={instancePath:t2+"/contracts/"+r3+"/id",schemaPath:"\
#/properties/contracts/items/properties/id/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"\
/contracts/"+r3+"/id",schemaPath:"#/properties/contracts/items/properties/id/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}if(e4.
digest!==void 0){let n4=e4.digest;if(typeof n4=="string"){if(!ga.test(n4)){let e5={instancePath:t2+"/contracts/"+r3+"/digest",schemaPath:"#/properties/contracts\
/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"\
/contracts/"+r3+"/digest",schemaPath:"#/properties/contracts/items/properties/digest/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),
o2++}}}else{let e5={instancePath:t2+"/contracts/"+r3,schemaPath:"#/properties/contracts/items/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.
push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.rationale!==void 0){let n3=e2.rationale;if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/rationale",schemaPath:"#/properties/ra\
tionale/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rationale",schemaPath:"#/propertie\
s/rationale/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==void 0){let n3=e2.risk;if(n3!=="low"&&n3!=="moderate"&&
n3!=="high"){let e3={instancePath:t2+"/risk",schemaPath:"#/properties/risk/enum",keyword:"enum",params:{allowedValues:ma.properties.risk.enum}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.window!==void 0){let n3=e2.window;if((!n3||typeof n3!="object"||Array.isArray(n3))&&n3!==null){let e3={instancePath:t2+"/window",schemaPath:"\
#/properties/window/type",keyword:"type",params:{type:ma.properties.window.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3&&typeof n3=="object"&&!Array.isArray(
n3)){if(n3.id===void 0){let e3={instancePath:t2+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:"id"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(n3.occurrence===void 0){let e3={instancePath:t2+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:"\
occurrence"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let e3 in n3)if(e3!=="id"&&e3!=="occurrence"){let n4={instancePath:t2+"/window",schemaPath:"#/properties/wi\
ndow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.id!==void 0&&(lr(n3.id,{instancePath:t2+
"/window/id",parentData:n3,parentDataProperty:"id",rootData:i2})||(a2=a2===null?lr.errors:a2.concat(lr.errors),o2=a2.length)),n3.occurrence!==void 0){let e3=n3.
occurrence;if(typeof e3=="string"){if(!_a.test(e3)){let e4={instancePath:t2+"/window/occurrence",schemaPath:"#/properties/window/properties/occurrence/pattern",
keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/windo\
w/occurrence",schemaPath:"#/properties/window/properties/occurrence/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}}if(e2.impact!==
void 0){let n3=e2.impact;if(typeof n3!="string"&&(!n3||typeof n3!="object"||Array.isArray(n3))){let e3={instancePath:t2+"/impact",schemaPath:"#/properties/impac\
t/type",keyword:"type",params:{type:ma.properties.impact.type}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.compatibilityLayer!==void 0){let n3=e2.compatibilityLayer;
if((!n3||typeof n3!="object"||Array.isArray(n3))&&n3!==null){let e3={instancePath:t2+"/compatibilityLayer",schemaPath:"#/properties/compatibilityLayer/type",keyword:"\
type",params:{type:ma.properties.compatibilityLayer.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!==
"kind"&&e3!=="until"&&e3!=="flag"&&e3!=="removal"){let n4={instancePath:t2+"/compatibilityLayer",schemaPath:"#/properties/compatibilityLayer/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.kind!==void 0){let e3=n3.kind;if(typeof e3=="string"){
if(!J.test(e3)){let e4={instancePath:t2+"/compatibilityLayer/kind",schemaPath:"#/properties/compatibilityLayer/properties/kind/pattern",keyword:"pattern",params:{
pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/compatibilityLayer/kind",schemaPath:"#/properties/compatibilityLayer/properti\
es/kind/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.until!==void 0&&(M(n3.until,{instancePath:t2+"/compatibilityLayer\
/until",parentData:n3,parentDataProperty:"until",rootData:i2})||(a2=a2===null?M.errors:a2.concat(M.errors),o2=a2.length)),n3.flag!==void 0){let e3=n3.flag;if(typeof e3==
"string"){if(!J.test(e3)){let e4={instancePath:t2+"/compatibilityLayer/flag",schemaPath:"#/properties/compatibilityLayer/properties/flag/pattern",keyword:"patte\
rn",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/compatibilityLayer/flag",schemaPath:"#/properties/compatibilityLa\
yer/properties/flag/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.removal!==void 0){let e3=n3.removal;if(typeof e3=="st\
ring"){if(!J.test(e3)){let e4={instancePath:t2+"/compatibilityLayer/removal",schemaPath:"#/properties/compatibilityLayer/properties/removal/pattern",keyword:"pa\
ttern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/compatibilityLayer/removal",schemaPath:"#/properties/compatibi\
lityLayer/properties/removal/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}}if(e2.rollout!==void 0){let n3=e2.rollout;if(n3&&
typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="stages"){let n4={instancePath:t2+"/rollout",schemaPath:"#/properties/rollout/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.stages!==void 0){let e3=n3.stages;if(Array.isArray(
e3)){let n4=e3.length;for(let r3=0;r3<n4;r3++)fr(e3[r3],{instancePath:t2+"/rollout/stages/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?
fr.errors:a2.concat(fr.errors),o2=a2.length)}else{let e4={instancePath:t2+"/rollout/stages",schemaPath:"#/properties/rollout/properties/stages/type",keyword:"ty\
pe",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{
type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.thresholds!==void 0){let n3=e2.thresholds;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){
let e4=n3[r3];if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.metric===void 0){let e5={instancePath:t2+"/thresholds/"+r3,schemaPath:"#/properties/threshol\
ds/items/required",keyword:"required",params:{missingProperty:"metric"}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let n4 in e4)if(n4!=="metric"&&n4!=="alert"&&n4!==
"action"){let e5={instancePath:t2+"/thresholds/"+r3,schemaPath:"#/properties/thresholds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n4}};
a2===null?a2=[e5]:a2.push(e5),o2++}if(e4.metric!==void 0){let n4=e4.metric;if(typeof n4=="string"){if(!J.test(n4)){let e5={instancePath:t2+"/thresholds/"+r3+"/m\
etric",schemaPath:"#/properties/thresholds/items/properties/metric/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={
instancePath:t2+"/thresholds/"+r3+"/metric",schemaPath:"#/properties/thresholds/items/properties/metric/type",keyword:"type",params:{type:"string"}};a2===null?a2=
[e5]:a2.push(e5),o2++}}if(e4.alert!==void 0){let n4=e4.alert;if(typeof n4=="string"){if(!J.test(n4)){let e5={instancePath:t2+"/thresholds/"+r3+"/alert",schemaPath:"\
#/properties/thresholds/items/properties/alert/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+
"/thresholds/"+r3+"/alert",schemaPath:"#/properties/thresholds/items/properties/alert/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),
o2++}}if(e4.action!==void 0){let n4=e4.action;if(typeof n4=="string"){if(!J.test(n4)){let e5={instancePath:t2+"/thresholds/"+r3+"/action",schemaPath:"#/properti\
es/thresholds/items/properties/action/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/thre\
sholds/"+r3+"/action",schemaPath:"#/properties/thresholds/items/properties/action/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e5={instancePath:t2+"/thresholds/"+r3,schemaPath:"#/properties/thresholds/items/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e3={instancePath:t2+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.
rollback!==void 0){let n3=e2.rollback;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="steps"&&e3!=="estimate"&&e3!=="rehearsed"&&e3!==
"pointOfNoReturn"){let n4={instancePath:t2+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.steps!==void 0){let e3=n3.steps;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/rollback/steps",schemaPath:"\
#/properties/rollback/properties/steps/minItems",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)
cr(e3[r3],{instancePath:t2+"/rollback/steps/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?cr.errors:a2.concat(cr.errors),o2=a2.length)}else{
let e4={instancePath:t2+"/rollback/steps",schemaPath:"#/properties/rollback/properties/steps/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(
e4),o2++}}if(n3.estimate!==void 0&&(ur(n3.estimate,{instancePath:t2+"/rollback/estimate",parentData:n3,parentDataProperty:"estimate",rootData:i2})||(a2=a2===null?
ur.errors:a2.concat(ur.errors),o2=a2.length)),n3.rehearsed!==void 0){let e3=n3.rehearsed;if((!e3||typeof e3!="object"||Array.isArray(e3))&&typeof e3!="boolean"){
let e4={instancePath:t2+"/rollback/rehearsed",schemaPath:"#/properties/rollback/properties/rehearsed/type",keyword:"type",params:{type:ma.properties.rollback.properties.
rehearsed.type}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.pointOfNoReturn!==void 0){let e3=n3.pointOfNoReturn;if(typeof e3=="string"){if(!J.test(e3)){let e4={instancePath:t2+
"/rollback/pointOfNoReturn",schemaPath:"#/properties/rollback/properties/pointOfNoReturn/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.
push(e4),o2++}}else{let e4={instancePath:t2+"/rollback/pointOfNoReturn",schemaPath:"#/properties/rollback/properties/pointOfNoReturn/type",keyword:"type",params:{
type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.checklist!==void 0){let n3=e2.checklist;if(n3&&typeof n3=="object"&&!Array.isArray(n3))for(let e3 in n3){let r3=n3[e3];
if(typeof r3!="string"&&typeof r3!="boolean"){let n4={instancePath:t2+"/checklist/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checklist\
/additionalProperties/type",keyword:"type",params:{type:ma.properties.checklist.additionalProperties.type}};a2===null?a2=[n4]:a2.push(n4),o2++}}else{let e3={instancePath:t2+
"/checklist",schemaPath:"#/properties/checklist/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.contacts!==void 0){let n3=e2.
contacts;if(!n3||typeof n3!="object"||Array.isArray(n3)){let e3={instancePath:t2+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.emergency!==void 0){let n3=e2.emergency;if((!n3||typeof n3!="object"||Array.isArray(n3))&&n3!==null){let e3={
instancePath:t2+"/emergency",schemaPath:"#/properties/emergency/type",keyword:"type",params:{type:ma.properties.emergency.type}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(n3&&typeof n3=="object"&&!Array.isArray(n3)){if(n3.incident===void 0){let e3={instancePath:t2+"/emergency",schemaPath:"#/properties/emergency/required",keyword:"\
required",params:{missingProperty:"incident"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3.expires===void 0){let e3={instancePath:t2+"/emergency",schemaPath:"#/pro\
perties/emergency/required",keyword:"required",params:{missingProperty:"expires"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let e3 in n3)if(e3!=="incident"&&e3!==
"expires"&&e3!=="reviewBy"){let n4={instancePath:t2+"/emergency",schemaPath:"#/properties/emergency/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.incident!==void 0){let e3=n3.incident;if(typeof e3=="string"){if(!J.test(e3)){let e4={instancePath:t2+
"/emergency/incident",schemaPath:"#/properties/emergency/properties/incident/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{
let e4={instancePath:t2+"/emergency/incident",schemaPath:"#/properties/emergency/properties/incident/type",keyword:"type",params:{type:"string"}};a2===null?a2=[
e4]:a2.push(e4),o2++}}if(n3.expires!==void 0){let e3=n3.expires;if(typeof e3=="string"){if(!Ci.test(e3)){let e4={instancePath:t2+"/emergency/expires",schemaPath:"\
#/properties/emergency/properties/expires/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"}};
a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/emergency/expires",schemaPath:"#/properties/emergency/properties/expires/type",keyword:"type",
params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}n3.reviewBy!==void 0&&(M(n3.reviewBy,{instancePath:t2+"/emergency/reviewBy",parentData:n3,parentDataProperty:"\
reviewBy",rootData:i2})||(a2=a2===null?M.errors:a2.concat(M.errors),o2=a2.length))}}if(e2.review!==void 0){let n3=e2.review;if((!n3||typeof n3!="object"||Array.
isArray(n3))&&n3!==null){let e3={instancePath:t2+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type:ma.properties.review.type}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="outcome"&&e3!=="surprises"&&e3!=="followUps"&&e3!=="windowVer\
dict"&&e3!=="on"){let n4={instancePath:t2+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.outcome!==void 0){let e3=n3.outcome;if(typeof e3=="string"){if(!J.test(e3)){let e4={instancePath:t2+"/review/outcome",schemaPath:"\
#/properties/review/properties/outcome/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/rev\
iew/outcome",schemaPath:"#/properties/review/properties/outcome/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.surprises!==
void 0){let e3=n3.surprises;if(typeof e3=="string"){if(!J.test(e3)){let e4={instancePath:t2+"/review/surprises",schemaPath:"#/properties/review/properties/surpr\
ises/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/review/surprises",schemaPath:"#/prope\
rties/review/properties/surprises/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.followUps!==void 0){let e3=n3.followUps;
if(Array.isArray(e3)){let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!J.test(n5)){let e4={instancePath:t2+"/review/followUps\
/"+r3,schemaPath:"#/properties/review/properties/followUps/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={
instancePath:t2+"/review/followUps/"+r3,schemaPath:"#/properties/review/properties/followUps/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:
a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/review/followUps",schemaPath:"#/properties/review/properties/followUps/type",keyword:"type",params:{type:"arra\
y"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.windowVerdict!==void 0){let e3=n3.windowVerdict;if(e3!=="keep"&&e3!=="move"&&e3!=="split"){let e4={instancePath:t2+
"/review/windowVerdict",schemaPath:"#/properties/review/properties/windowVerdict/enum",keyword:"enum",params:{allowedValues:ma.properties.review.properties.windowVerdict.
enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}n3.on!==void 0&&(M(n3.on,{instancePath:t2+"/review/on",parentData:n3,parentDataProperty:"on",rootData:i2})||(a2=a2===
null?M.errors:a2.concat(M.errors),o2=a2.length))}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.
push(e3),o2++}return Wr.errors=a2,o2===0}const va=Jr,ya={type:"object",properties:{version:{const:1},change:{type:"string",pattern:"\\S"},repository:{type:"stri\
ng",pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$"},contract:{type:"string",pattern:"\\S"},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},role:{type:"string",pattern:"\
\\S"},decision:{enum:["approve","refuse"]},signer:{$ref:"definitions.json#/definitions/handle"},at:{$ref:"definitions.json#/definitions/instant"},expires:{$ref:"\
definitions.json#/definitions/instant"}},required:["version","repository","contract","digest","decision","signer","at"],additionalProperties:!1,$id:"sign-off.js\
on"},ba=RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$","u");function yr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;
if(typeof e2=="string"){if(!vi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z\
0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.
push(e3),o2++}return yr.errors=a2,o2===0}function ne(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2==
"string"){if(!ki.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|\
[+-]\\d{2}:\\d{2}))?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"}};a2===null?a2=
[e3]:a2.push(e3),o2++}return ne.errors=a2,o2===0}function Jr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ver\
sion"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.repository===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
repository"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contract===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contract"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.digest===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
digest"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.decision===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
decision"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.signer===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
signer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.at===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};
a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!ui.call(ya.properties,n3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.change!==void 0){let n3=e2.change;if(typeof n3=="s\
tring"){if(!J.test(n3)){let e3={instancePath:t2+"/change",schemaPath:"#/properties/change/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}else{let e3={instancePath:t2+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}if(e2.repository!==void 0){let n3=e2.repository;if(typeof n3=="string"){if(!ba.test(n3)){let e3={instancePath:t2+"/repository",schemaPath:"#/properties/re\
pository/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/reposit\
ory",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.contract!==void 0){let n3=e2.contract;
if(typeof n3=="string"){if(!J.test(n3)){let e3={instancePath:t2+"/contract",schemaPath:"#/properties/contract/pattern",keyword:"pattern",params:{pattern:"\\S"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type:"string"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}if(e2.digest!==void 0){let n3=e2.digest;if(typeof n3=="string"){if(!ga.test(n3)){let e3={instancePath:t2+"/digest",schemaPath:"#/\
properties/digest/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/digest",
schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.role!==void 0){let n3=e2.role;if(typeof n3==
"string"){if(!J.test(n3)){let e3={instancePath:t2+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}else{let e3={instancePath:t2+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.decision!==void 0){let n3=e2.decision;if(n3!=="approve"&&n3!=="refuse"){let e3={instancePath:t2+"/decision",schemaPath:"#/properties/decision/enum",keyword:"\
enum",params:{allowedValues:ya.properties.decision.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.signer!==void 0&&(yr(e2.signer,{instancePath:t2+"/signer",parentData:e2,
parentDataProperty:"signer",rootData:i2})||(a2=a2===null?yr.errors:a2.concat(yr.errors),o2=a2.length)),e2.at!==void 0&&(ne(e2.at,{instancePath:t2+"/at",parentData:e2,
parentDataProperty:"at",rootData:i2})||(a2=a2===null?ne.errors:a2.concat(ne.errors),o2=a2.length)),e2.expires!==void 0&&(ne(e2.expires,{instancePath:t2+"/expire\
s",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?ne.errors:a2.concat(ne.errors),o2=a2.length))}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Jr.errors=a2,o2===0}const xa=Qr;function ie(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!vi.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"patt\
ern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return ie.errors=a2,o2===0}function mr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(!e2||typeof e2!="object"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:Yi.type}};a2===null?a2=
[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Xi.test(n4)){let e3={instancePath:t2+
"/"+r3,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{
let e3={instancePath:t2+"/"+r3,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){for(let n3 in e2)if(n3!=="members"&&n3!=="function"&&n3!=="github"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.members!==void 0){let n3=e2.members;if(Array.isArray(n3)){let e3=n3.
length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Xi.test(e4)){let e5={instancePath:t2+"/members/"+r3,schemaPath:"#/properties/members/i\
tems/pattern",keyword:"pattern",params:{pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+
"/members/"+r3,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+
"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.function!==void 0&&(y(e2.function,
{instancePath:t2+"/function",parentData:e2,parentDataProperty:"function",rootData:i2})||(a2=a2===null?y.errors:a2.concat(y.errors),o2=a2.length)),e2.github!==void 0){
let n3=e2.github;if(typeof n3!="boolean"&&typeof n3!="string"){let e3={instancePath:t2+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type:Yi.
properties.github.type}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return mr.errors=a2,o2===0}function dr(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="keys"&&n3!=="emails"&&n3!=="away"){let e3={instancePath:t2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.keys!==void 0){let n3=e2.
keys;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Zi.test(e4)){let e5={instancePath:t2+"/keys/"+r3,
schemaPath:"#/properties/keys/items/pattern",keyword:"pattern",params:{pattern:"^(ssh-|ecdsa-|sk-)\\S+ \\S+"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={
instancePath:t2+"/keys/"+r3,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+
"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.emails!==void 0){let n3=e2.emails;if(Array.
isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Qi.test(e4)){let e5={instancePath:t2+"/emails/"+r3,schemaPath:"\
#/properties/emails/items/pattern",keyword:"pattern",params:{pattern:"@"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/emails/"+r3,schemaPath:"\
#/properties/emails/items/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/emails",schemaPath:"#\
/properties/emails/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.away!==void 0){let n3=e2.away;if(Array.isArray(n3)){let e3=n3.
length;for(let r3=0;r3<e3;r3++)ee(n3[r3],{instancePath:t2+"/away/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?ee.errors:a2.concat(ee.errors),
o2=a2.length)}else{let e3={instancePath:t2+"/away",schemaPath:"#/properties/away/type",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return dr.errors=a2,o2===0}function Qr(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){
let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!==
"version"&&n3!=="$schema"&&n3!=="teams"&&n3!=="people"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",schemaPath:"#/properties/version/const",keyword:"c\
onst",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={instancePath:t2+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.teams!==void 0){let n3=e2.teams;if(n3&&typeof n3=="\
object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(ie(e3,{instancePath:t2+"/teams",parentData:n3,parentDataProperty:"teams",rootData:i2})||(a2=a2===null?
ie.errors:a2.concat(ie.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{
propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)mr(n3[e3],{instancePath:t2+"/teams/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,
parentDataProperty:e3,rootData:i2})||(a2=a2===null?mr.errors:a2.concat(mr.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",schemaPath:"#/properties/t\
eams/type",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.people!==void 0){let n3=e2.people;if(n3&&typeof n3=="object"&&!Array.
isArray(n3)){for(let e3 in n3){let r3=o2;if(ie(e3,{instancePath:t2+"/people",parentData:n3,parentDataProperty:"people",rootData:i2})||(a2=a2===null?ie.errors:a2.
concat(ie.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)dr(n3[e3],{instancePath:t2+"/people/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,
rootData:i2})||(a2=a2===null?dr.errors:a2.concat(dr.errors),o2=a2.length)}else{let e3={instancePath:t2+"/people",schemaPath:"#/properties/people/type",keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return Qr.errors=a2,o2===0}function mounted(e2,n2,r2){let inner=e3=>e3.startsWith(r2)?n2+e3.slice(r2.length):void 0,outer=e3=>r2+e3.
slice(n2.length),innerPaths=e3=>[...e3].flatMap(e4=>inner(e4)??[]),i2=[...e2.entries].filter(([e3])=>e3.startsWith(n2));return{side:e2.side,entries:t._t(new Map(
i2.map(([e3,t2])=>[outer(e3),t2]))),load:t2=>e2.load(innerPaths(t2)),read(t2){let n3=inner(t2);return n3===void 0?{fault:"the file does not exist"}:e2.read(n3)},
async starts(t2){let n3=await e2.starts(innerPaths(t2));return new Map([...n3].map(([e3,t3])=>[outer(e3),t3]))},async bytes(t2){let n3=inner(t2);return n3===void 0?
void 0:e2.bytes(n3)},async mentioning(t2,r3,i3){return(await e2.mentioning(t2,r3,i3)).filter(e3=>e3.startsWith(n2)).map(outer)}}}var Sa=e.n({givenSources:()=>givenSources});
function givenSources(e2){return{image:async({path:t2,name:n2="",governed:r2})=>{let a2=await r2?.tip.bytes(n2)??await e2?.file(n2);if(!a2||!r2)return nowhere(n2);
let o2=await r2.unpack((0,i.basename)(n2),()=>Promise.resolve(a2));if(!o2)return{predecessors:[],missing:`${n2} is no compiled image that can be read`};let s2=longestEnd(
t2,e3=>Object.hasOwn(o2.texts,e3));if(s2===void 0)return{predecessors:[],looked:n2};let c2=t2.slice(0,t2.length-s2.length),l2=Object.entries(o2.texts).map(([e3,
t3])=>[c2+e3,t3]);return{looked:n2,predecessors:[at("image",n2,t2,memorySnapshot("base",Object.fromEntries(l2)))]}},path:async({path:t2,name:n2="",governed:r2})=>{
if(!r2)return nowhere(n2);let{tip:a2}=r2;if(a2.entries.has(n2))return{looked:n2,predecessors:[at("path",n2,n2,a2)]};let o2=n2.endsWith("/")?n2:`${n2}/`,s2=a2.entries.
containing(o2).some(e3=>e3.startsWith(o2)),c2=s2?void 0:await e2?.folder(n2);if(!s2&&!c2){let t3=await e2?.folder((0,i.dirname)(n2)),r3=(0,i.basename)(n2);return t3?.
entries.has(r3)?{looked:n2,predecessors:[at("path",n2,r3,t3)]}:nowhere(n2)}let[l2,u2]=c2?[c2,""]:[a2,o2],d2=longestEnd(t2,e3=>l2.entries.has(u2+e3));return d2===
void 0?{predecessors:[],looked:n2}:{looked:n2,predecessors:[at("path",n2,t2,mounted(l2,u2,t2.slice(0,t2.length-d2.length)))]}}}}function at(e2,t2,n2,r2){return{
relation:e2,name:t2,path:n2,open:()=>Promise.resolve(r2)}}function nowhere(e2){return{predecessors:[],missing:`there is no ${e2} on the governed branch`}}function longestEnd(e2,t2){
for(let n2=0;;){let r2=e2.slice(n2);if(t2(r2))return r2;let i2=e2.indexOf("/",n2);if(i2<0)return;n2=i2+1}}var Ca=e.n({touchedFiles:()=>touchedFiles});async function touchedFiles({
differing:e2,baseSide:t2,headSide:r2,base:i2},a2){let o2=e2.some(({path:e3})=>n.Pt(e3))&&await n.st(t2,r2),signed2=e3=>isGovernanceFile(a2,e3)||isRequestFile(e3)||
isSignOffFile(e3)||n.Pt(e3)||readersWith(a2,e3).length>0,c2=e2.filter(({path:e3,head:t3})=>t3&&t3.oid===void 0&&signed2(e3));await r2.load(c2.map(({path:e3})=>e3));
let l2=i2.commit?.length===64?"sha256":"sha1",oidOf=e3=>{let t3=r2.read(e3),n2=Buffer.from("text"in t3?t3.text:t3.fault);return(0,s.createHash)(l2).update(`blob\
 ${String(n2.length)}\0`).update(n2).digest("hex")},u2=new Set(c2.map(({path:e3})=>e3));return e2.map(({path:e3,base:t3,head:r3})=>({path:e3,base:t3?.oid,head:u2.
has(e3)?oidOf(e3):r3&&(r3.oid??"WORKTREE"),...o2&&n.Pt(e3)&&{marks:o2}}))}Object.defineProperty(exports,"$",{enumerable:!0,get:function(){return it}}),Object.defineProperty(
exports,"A",{enumerable:!0,get:function(){return occurrencesBetween}}),Object.defineProperty(exports,"At",{enumerable:!0,get:function(){return firstParents}}),Object.
defineProperty(exports,"B",{enumerable:!0,get:function(){return vt}}),Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return bookingsOf}}),Object.
defineProperty(exports,"Ct",{enumerable:!0,get:function(){return durationMillis}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return advisoriesBetween}}),
Object.defineProperty(exports,"Dt",{enumerable:!0,get:function(){return isoInstant}}),Object.defineProperty(exports,"E",{enumerable:!0,get:function(){return ledgerOf}}),
Object.defineProperty(exports,"Et",{enumerable:!0,get:function(){return formatUtc}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return statementsOf}}),
Object.defineProperty(exports,"G",{enumerable:!0,get:function(){return ownershipOf}}),Object.defineProperty(exports,"H",{enumerable:!0,get:function(){return harmOf}}),
Object.defineProperty(exports,"I",{enumerable:!0,get:function(){return neverCounts}}),Object.defineProperty(exports,"J",{enumerable:!0,get:function(){return contentDigest}}),
Object.defineProperty(exports,"K",{enumerable:!0,get:function(){return matchesBelow}}),Object.defineProperty(exports,"L",{enumerable:!0,get:function(){return isUnverifiable}}),
Object.defineProperty(exports,"M",{enumerable:!0,get:function(){return Tt}}),Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return spansOf}}),Object.
defineProperty(exports,"O",{enumerable:!0,get:function(){return findOccurrence}}),Object.defineProperty(exports,"Ot",{enumerable:!0,get:function(){return branchHistory}}),
Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return requestOf$1}}),Object.defineProperty(exports,"Q",{enumerable:!0,get:function(){return readSignOffs}}),
Object.defineProperty(exports,"R",{enumerable:!0,get:function(){return assessNeeds}}),Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return freshness}}),
Object.defineProperty(exports,"St",{enumerable:!0,get:function(){return configFault}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return recoveryTime}}),
Object.defineProperty(exports,"Tt",{enumerable:!0,get:function(){return formatInstant}}),Object.defineProperty(exports,"U",{enumerable:!0,get:function(){return harmWords}}),
Object.defineProperty(exports,"V",{enumerable:!0,get:function(){return readersWith}}),Object.defineProperty(exports,"W",{enumerable:!0,get:function(){return speakersText}}),
Object.defineProperty(exports,"X",{enumerable:!0,get:function(){return isAway}}),Object.defineProperty(exports,"Y",{enumerable:!0,get:function(){return digestOf}}),
Object.defineProperty(exports,"Z",{enumerable:!0,get:function(){return membersOf}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return layerOf}}),
Object.defineProperty(exports,"_t",{enumerable:!0,get:function(){return anyFileMatches}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return ii}}),
Object.defineProperty(exports,"at",{enumerable:!0,get:function(){return unknownContracts}}),Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return unplannedOf}}),
Object.defineProperty(exports,"bt",{enumerable:!0,get:function(){return fileMatches}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return coAuthors}}),
Object.defineProperty(exports,"ct",{enumerable:!0,get:function(){return declaredMode}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return tn}}),
Object.defineProperty(exports,"dt",{enumerable:!0,get:function(){return settingOf}}),Object.defineProperty(exports,"et",{enumerable:!0,get:function(){return verifySignOff}}),
Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return decide}}),Object.defineProperty(exports,"ft",{enumerable:!0,get:function(){return versionAt}}),
Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return permissionFor}}),Object.defineProperty(exports,"gt",{enumerable:!0,get:function(){return codeownersLineFor}}),
Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return stateAt}}),Object.defineProperty(exports,"ht",{enumerable:!0,get:function(){return startOf}}),
Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return firstReleaseWith}}),Object.defineProperty(exports,"it",{enumerable:!0,get:function(){return et}}),
Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return occurrencesOf}}),Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return freezesBetween}}),
Object.defineProperty(exports,"kt",{enumerable:!0,get:function(){return l}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return on}}),Object.
defineProperty(exports,"lt",{enumerable:!0,get:function(){return entryFor}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return Lt}}),Object.
defineProperty(exports,"mt",{enumerable:!0,get:function(){return pe}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Sa}}),Object.defineProperty(
exports,"nt",{enumerable:!0,get:function(){return isRequestFile}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return memorySnapshot}}),Object.
defineProperty(exports,"ot",{enumerable:!0,get:function(){return contradictionOn}}),Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return nextOpenings}}),
Object.defineProperty(exports,"pt",{enumerable:!0,get:function(){return readPolicy}}),Object.defineProperty(exports,"q",{enumerable:!0,get:function(){return unnamed}}),
Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return ai}}),Object.defineProperty(exports,"rt",{enumerable:!0,get:function(){return readRequests}}),
Object.defineProperty(exports,"s",{enumerable:!0,get:function(){return changedBy}}),Object.defineProperty(exports,"st",{enumerable:!0,get:function(){return contractIds}}),
Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Ca}}),Object.defineProperty(exports,"tt",{enumerable:!0,get:function(){return rt}}),Object.
defineProperty(exports,"u",{enumerable:!0,get:function(){return an}}),Object.defineProperty(exports,"ut",{enumerable:!0,get:function(){return scopeOf}}),Object.
defineProperty(exports,"v",{enumerable:!0,get:function(){return missingRollback}}),Object.defineProperty(exports,"vt",{enumerable:!0,get:function(){return contractMatches}}),
Object.defineProperty(exports,"w",{enumerable:!0,get:function(){return calendarContextOf}}),Object.defineProperty(exports,"wt",{enumerable:!0,get:function(){return formatDuration}}),
Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return requestConflicts}}),Object.defineProperty(exports,"xt",{enumerable:!0,get:function(){return readGoverned}}),
Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return rollbackSum}}),Object.defineProperty(exports,"yt",{enumerable:!0,get:function(){return elementMatches$1}}),
Object.defineProperty(exports,"z",{enumerable:!0,get:function(){return isGovernanceFile}});
