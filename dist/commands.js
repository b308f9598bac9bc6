const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,__commonJSMin=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),__exportAll=(e3,n3)=>{let r3=Object.
setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(
r3)},__copyProps=(e3,i3,o2,s2)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c2=r2(i3),l2=0,u2=c2.length,d2;l2<u2;l2++)d2=c2[l2],!a2.call(e3,d2)&&
d2!==o2&&t2(e3,d2,{get:(e4=>i3[e4]).bind(null,d2),enumerable:!(s2=n2(i3,d2))||s2.enumerable});return e3},__toESM=(n3,r3,o2)=>(o2=n3==null?{}:e2(i2(n3)),__copyProps(
r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o2,"default",{value:n3,enumerable:!0}):o2,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){
return __exportAll}}),Object.defineProperty(exports2,"r",{enumerable:!0,get:function(){return __toESM}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){
return __commonJSMin}}),exports2})(),t=require("./start.js"),n=require("./governance.js"),r=require("./gate.js"),i=require("./formats.js");let a=require("node:f\
s"),o=require("node:path"),s=require("node:child_process"),c=require("node:fs/promises"),l=require("node:zlib");var u=e.n({renderMarkdown:()=>renderMarkdown$1});
function renderMarkdown$1(e2,{limit:n2=1/0}={}){let{comparisons:i2}=e2,a2=[title$1(e2),"",...decisionLines(e2),...i2.length===0?[]:["",...table(i2)]],o2=i2.filter(
e3=>!e3.satisfied||e3.changes.some(r.d)).map(section$1),s2=[...r.c(i2),...e2.notes].map(e3=>`> ${t.xt(e3)}`);return fit(a2.join(`
`),[...o2,...s2.length>0?[s2.join(`
>
`)]:[]],n2)}function fit(e2,n2,i2){let a2=t.Ct(e2,Math.max(0,i2-160));for(let[e3,t2]of n2.entries()){if(a2.length+t2.length+2>i2-160){let t3=n2.length-e3;return`${a2}\


_${r.p(t3,"section")} left out for length: run \`npx contract-check\` or open the full report._
`}a2+=`

${t2}`}return`${a2}
`}const d={pass:"\u2705 Contracts: pass",neutral:"\u26AA Contracts: not enforced",waiting:"\u23F3 Contracts: waiting for the window",refused:"\u274C Contracts: refus\
ed",unverifiable:"\u2753 Contracts: could not be verified",fault:"\u274C Contracts: cannot be judged"};function title$1({decision:e2,comparisons:t2}){return`## ${e2?
d[e2.status]:"Contract changes"}${t2.length===0?" (nothing changed)":""}`}function decisionLines({decision:e2}){if(!e2)return[];let n2=e2.requirements.filter(({
status:e3})=>e3!=="met"),r2=e2.requirements.filter(({status:e3})=>e3==="met");return[...e2.reasons.map(({message:e3})=>`- ${t.xt(e3)}`),...new Set(r2.map(({message:e3})=>`\
- \u2713 ${t.xt(e3)}`)),...n2.map(({message:e3,unblock:n3,command:r3})=>`- ${t.xt(e3)}${n3===""?"":`<br>\u2192 ${t.xt(n3)}`}${r3===void 0?"":`: ${t.bt(r3)}`}`)]}
function table(e2){return["| contract | | verdict | promise |","|---|---|---|---|",...e2.map(e3=>{let n2=r.g(e3);return`| ${t.vt(t.bt(t.g(e3.pairing)))} | ${e3.
pairing.status} | ${markOf(e3)} ${n2} | ${e3.declared?e3.mode:`${e3.mode} (expected)`} |`})]}function markOf({satisfied:e2,lastingFaults:t2}){return t2?"\u26AA":
e2?"\u2705":"\u274C"}function section$1(e2){let{pairing:n2,faults:i2,changes:a2,profile:o2,notes:s2}=e2;return[`### ${t.xt(t.g(n2))}`,...i2.map(({message:e3,location:n3})=>`\
- ${n3?.line===void 0?"":`line ${String(n3.line)}: `}${t.xt(e3)}`),...a2.filter(r.d).flatMap(changeLines),...r._(e2).map(e3=>`- ${t.xt(e3)}`),...(o2?.findings??
[]).map(({id:e3,message:n3})=>`- ${t.bt(e3)} ${t.xt(n3)}`),...s2.map(e3=>`- ${t.xt(e3)}`)].join(`
`)}function changeLines(e2){let n2=e2.location?` (line ${String(e2.location.line)})`:"";return[`- **${r.u(e2.verdict)}**: ${t.xt(e2.message)}${n2} \xB7 ${t.bt(r.
N(e2.element))} \xB7 ${t.bt(e2.rule)}`,...r.I.flatMap(t2=>outcomeLines(t2,e2.verdict[t2])),`  - To do: ${t.xt(e2.remedy)}`]}const f={backward:"New readers, old \
data",forward:"Old readers, new data"};function outcomeLines(e2,n2){let i2=r.m(n2);if(i2===void 0)return[];let a2=`  - ${f[e2]}: ${n2.outcome}: ${t.xt(i2)}`;if(!r.
L(n2)||!n2.witness)return[a2];let{observed:o2,decoder:s2}=n2.witness;return r.h(i2,n2.witness)?[`${a2} (${t.xt(s2)})`]:[a2,`    - written ${t.bt(t.Ct(r.l(n2.witness),
300))} \u2192 ${t.xt(t.Ct(o2,300))} (${t.xt(s2)})`]}const p=new Set(["pass","neutral"]);function isPassing({decision:e2}){return e2!==void 0&&p.has(e2.status)}function isFailing(e2,{
satisfied:t2,faults:n2}){return(n2.length>0||!t2)&&!isPassing(e2)}const m=new Set(["GV013","GV020","GV021"]);function gateFindings(e2){let{decision:t2}=e2;if(t2===
void 0||isPassing(e2))return[];let n2=new Map;for(let e3 of[...fromReasons(t2),...fromRequirements(t2)])n2.set(`${e3.code} ${e3.message}`,e3);return[...n2.values()]}
function fromReasons({reasons:e2}){return e2.filter(({code:e3})=>!m.has(e3)).map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,...n2&&{location:n2}}))}
function fromRequirements({requirements:e2}){return e2.filter(({status:e3})=>e3!=="met").map(e3=>{let n2=t.ut(e3),{code:r2,contract:i2}=e3;return{code:r2,message:`${e3.
message}${n2===""?"":`. To do: ${n2}`}`,...i2!==""&&{location:{file:i2}}}})}function isToldHere({comparisons:e2}){let n2=new Set(e2.filter(({faults:e3})=>e3.length>
0).map(({pairing:e3})=>t.g(e3)));return({origin:e3})=>e3===void 0||!n2.has(e3.file)}var h=e.n({renderGithub:()=>renderGithub});function annotations(e2){let t2=[
...e2.comparisons.flatMap(t3=>annotationsOf(e2,t3)),...gateFindings(e2).map(({code:e3,message:t3,location:n3})=>({level:"error",title:e3,message:t3,...n3&&{location:n3}}))],
n2={error:0,warning:1,notice:2};return[...new Map(t2.map(e3=>[JSON.stringify(e3),e3])).values()].sort((e3,t3)=>n2[e3.level]-n2[t3.level])}function annotationsOf(e2,n2){
let{pairing:i2,faults:a2,changes:o2,satisfied:s2,verdict:c2}=n2,l2=t.g(i2),u2=isFailing(e2,n2)?"error":"warning",d2=o2.filter(r.d),f2=(s2||a2.length>0?[]:r._(n2)).
map(e3=>({level:u2,title:l2,message:`${r.u(c2)}: ${e3}`,location:{file:l2}}));return[...a2.filter(isToldHere(e2)).map(({message:e3,location:t2})=>({level:u2,title:"\
contract does not parse",message:e3,location:t2??{file:l2}})),...d2.map(e3=>({level:u2,title:e3.rule,message:changeMessage(e3),location:placeOf(e3,l2)})),...f2]}
function placeOf({location:e2},t2){return e2?.side==="head"?e2:{file:t2}}function changeMessage({message:e2,verdict:t2,remedy:n2}){let i2=r.I.flatMap(e3=>{let n3=r.
m(t2[e3]);return t2[e3].outcome==="reads"||n3===void 0?[]:[`${e3}: ${n3}`]});return[`${e2}: ${r.u(t2)}`,...i2,`To do: ${n2}`].join(`
`)}function renderGithub(e2){let t2=[],n2={error:0,warning:0,notice:0},r2=0;for(let i2 of annotations(e2))n2[i2.level]>=9?r2+=1:t2.push(workflowCommand(i2)),n2[i2.
level]+=1;return r2>0&&t2.push(`::notice title=contract-check::${String(r2)} more findings are in the job summary, not shown as annotations`),t2.length===0?"":`${t2.
join(`
`)}
`}function workflowCommand({level:e2,title:n2,message:r2,location:i2}){let{file:a2,line:o2,column:s2,endLine:c2,endColumn:l2}=i2??{};return`::${e2} ${[`title=${property(
n2)}`,...a2===void 0?[]:[`file=${property(a2)}`],...o2===void 0?[]:[`line=${String(o2)}`],...c2===void 0?[]:[`endLine=${String(c2)}`],...s2===void 0||o2!==c2?[]:
[`col=${String(s2)}`],...l2===void 0||o2!==c2?[]:[`endColumn=${String(l2)}`]].join(",")}::${data(t.Ct(r2,4e3))}`}function data(e2){return e2.split(`
`).map(e3=>t.wt(e3)).join(`
`).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function property(e2){return data(e2).replace(/:/g,"%3A").replace(/,/g,"%2C")}var g=e.n({renderJson:()=>renderJson$1});
function renderJson$1(e2,n2){return t.yt(reportObject(e2,n2))}function reportObject(e2,t2){let{base:n2,head:i2,contracts:a2,comparisons:o2,decision:s2,notes:c2}=e2,
l2=o2.filter(({pairing:e3})=>e3.status!=="unchanged");return{version:1,tool:{name:"contract-check",version:t2},base:n2,head:i2,summary:{contracts:a2,changed:l2.
length,...r.r(l2)},contracts:o2.map(contractObject),...c2.length>0&&{notes:c2},...s2&&{decision:decisionObject(s2)}}}function contractObject(e2){let{pairing:n2,
id:i2,format:a2,mode:o2,declared:s2,satisfied:c2,verdict:l2,changes:u2,faults:d2,notes:f2,profile:p2,cause:m2,digests:h2}=e2,g2=t.g(n2);return{path:g2,...n2.basePath!==
void 0&&n2.basePath!==g2&&{basePath:n2.basePath},id:i2,format:a2,status:n2.status,...m2!==void 0&&{cause:m2},mode:o2,declared:s2,satisfied:c2,class:r.F(l2),backward:l2.
backward.outcome,forward:l2.forward.outcome,because:becauseOf(l2),...witnessOf(l2),changes:u2.map(changeObject),faults:d2.map(({message:e3,location:t2})=>({message:e3,
...t2&&{location:t2}})),...f2.length>0&&{notes:f2},...p2&&{profile:p2},digests:h2}}function becauseOf({backward:e2,forward:t2}){let why=e3=>e3.outcome==="reads"?
void 0:e3.because,[n2,r2]=[why(e2),why(t2)];return{...n2!==void 0&&{backward:n2},...r2!==void 0&&{forward:r2}}}function witnessOf({backward:e2,forward:t2}){let[
n2,i2]=[e2,t2].map(e3=>r.L(e3)?e3.witness:void 0);return n2||i2?{witness:{...n2&&{backward:n2},...i2&&{forward:i2}}}:{}}function changeObject(e2){let{rule:t2,element:n2,
was:i2,pointer:a2,edit:o2,message:s2,verdict:c2,surface:l2,surfaces:u2,effect:d2}=e2;return{rule:t2,element:n2,...i2&&{was:i2},...a2!==void 0&&{pointer:a2},edit:o2,
message:s2,class:r.F(c2),backward:outcomeObject(c2.backward),forward:outcomeObject(c2.forward),surface:l2,...u2&&{surfaces:Object.fromEntries(Object.entries(u2).
map(([e3,t3])=>[e3,verdictObject(t3)]))},effect:d2,references:e2.references,...e2.location&&{location:e2.location},remedy:e2.remedy,fingerprint:e2.fingerprint}}
function verdictObject({backward:e2,forward:t2}){return{backward:outcomeObject(e2),forward:outcomeObject(t2)}}function outcomeObject(e2){return e2.outcome==="re\
ads"?{outcome:"reads",...e2.note!==void 0&&{note:e2.note}}:{outcome:e2.outcome,because:e2.because,...r.L(e2)&&e2.witness&&{witness:e2.witness}}}function requirementObject(e2){
let{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2}=e2;return{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2,unblock:t.ut(e2)}}function decisionObject(e2){
let instant=e3=>e3===null?null:new Date(e3).toISOString();return{...e2,reasons:e2.reasons.map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,...n2&&{location:n2}})),
requirements:e2.requirements.map(requirementObject),validUntil:instant(e2.validUntil),nextTransition:instant(e2.nextTransition)}}function mentions(e2,t2=[]){let n2=t2.
map(e3=>new RegExp(e3,"s")),matches=e3=>e3.split(`
`).some(e4=>n2.some(t3=>t3.test(e4)));return t3=>e2.some(e3=>t3.includes(e3))||n2.length>0&&matches(t3)}function memorySnapshot(e2,n2){let r2=new Map(Object.entries(
n2)),i2=new Map([...r2.keys()].map(e3=>[e3,{oid:void 0,mode:"100644"}]));return{side:e2,entries:t.J(i2),load:()=>Promise.resolve(),read(e3){let t2=r2.get(e3);return t2===
void 0?{fault:"the file does not exist"}:{text:t2}},starts(e3){let n3=[...e3].flatMap(e4=>{let n4=r2.get(e4);return n4===void 0?[]:[[e4,n4.slice(0,t.L)]]});return Promise.
resolve(new Map(n3))},bytes(e3){let t2=r2.get(e3);return Promise.resolve(t2===void 0?void 0:new TextEncoder().encode(t2))},mentioning(e3,t2,n3){let i3=mentions(
e3,n3),a2=[...r2].filter(([e4,n4])=>t2.some(t3=>e4.endsWith(t3))&&i3(n4)).map(([e4])=>e4);return Promise.resolve(a2)}}}var _=e.n({folderSnapshot:()=>folderSnapshot});
async function directorySources(e2,n2,{recognise:r2,unpack:i2}){let a2=await folderOf("base",e2,i2),o2=await folderOf("head",n2,i2),s2={base:{ref:e2,commit:null},
head:{ref:n2,commit:null}};if(a2&&o2)return{...s2,...folders(a2,o2)};if(!a2&&!o2)return{...s2,...await files(e2,n2,r2)};let[c2,l2]=a2?[e2,n2]:[n2,e2];throw new t.
rt({message:`${c2} is a folder and ${l2} is a file: give two of a kind`},2)}async function folderOf(e2,n2,r2){if(await isFolder(n2)){let{paths:t2,omitted:r3}=await listFolder(
n2);return{snapshot:diskSnapshot(e2,n2,t2),omitted:r3}}let i2=await r2((0,o.basename)(n2),()=>t.F(n2));return i2&&{snapshot:memorySnapshot(e2,i2.texts),omitted:0,
note:i2.note}}async function isFolder(e2){try{return(await(0,c.stat)(e2)).isDirectory()}catch{throw new t.rt({message:`there is no file or folder "${e2}"`,location:{
file:e2}},2)}}function folders(e2,t2){let[n2,r2]=[e2.snapshot,t2.snapshot],i2=[...new Set([...n2.entries.keys(),...r2.entries.keys()])].sort().map(e3=>{let[t3,i3]=[
n2.entries.get(e3),r2.entries.get(e3)];return{path:e3,...t3&&{base:t3},...i3&&{head:i3}}}),a2=e2.omitted+t2.omitted,o2=`${String(a2)} node_modules ${a2===1?"fol\
der was":"folders were"} left out`,s2=[...new Set([e2.note,t2.note].filter(e3=>e3!==void 0))];return{baseSide:n2,headSide:r2,differing:i2,notes:[...a2===0?[]:[o2],
...s2]}}async function folderSnapshot(e2){return diskSnapshot("head",e2,(await listFolder(e2)).paths)}async function listFolder(e2){let t2=[],n2=0,walk=async r2=>{
for(let i2 of await(0,c.readdir)((0,o.join)(e2,r2),{withFileTypes:!0})){let e3=`${r2}${i2.name}`;i2.isFile()||i2.isSymbolicLink()?t2.push(e3):i2.name==="node_mo\
dules"?n2+=1:i2.isDirectory()&&i2.name!==".git"&&await walk(`${e3}/`)}};return await walk(""),{paths:t2.sort(),omitted:n2}}async function files(e2,n2,r2){let[i2,
a2]=await Promise.all([t.M(e2),t.M(n2)]),namedFile=(e3,t2)=>({name:/^\/(?:dev\/(?:fd|std)|proc\/)/.test(e3)?void 0:(0,o.basename)(e3),text:"text"in t2?t2.text:void 0}),
s2=r2(namedFile(e2,i2),namedFile(n2,a2));if("fault"in s2)throw new t.rt({message:s2.fault},2);let{name:c2,format:l2}=s2,[u2,d2]=await Promise.all([fileSide("bas\
e",e2,c2,i2),fileSide("head",n2,c2,a2)]);return{baseSide:u2,headSide:d2,differing:[{path:c2,base:v,head:v}],format:l2}}async function fileSide(e2,t2,n2,r2){let i2=(0,o.
dirname)((0,o.resolve)(t2)),a2=(await(0,c.readdir)(i2,{withFileTypes:!0}).catch(()=>[])).filter(e3=>e3.isFile()&&e3.name!==(0,o.basename)(t2)).map(e3=>e3.name);
return diskSnapshot(e2,i2,[...new Set([...a2,n2])].sort(),new Map([[n2,r2]]))}const v={oid:void 0,mode:"100644"};function diskSnapshot(e2,n2,r2,i2=new Map){let a2=t.
J(new Map(r2.map(e3=>[e3,v]))),o2=new Map,loadDirect=async e3=>{let r3=e3.filter(e4=>a2.has(e4)&&!i2.has(e4));await Promise.all(r3.map(async e4=>i2.set(e4,await t.
j(n2,e4))))},direct=e3=>i2.get(e3)??{fault:a2.has(e3)?"the file was not loaded":"the file does not exist"},isLink=e3=>i2.get(e3)?.link===!0,s2={load:e3=>loadDirect(
[e3]),isLink,exists:e3=>a2.has(e3),direct},load=async e3=>{let n3=[...e3];await loadDirect(n3);let r3=n3.filter(e4=>isLink(e4)&&!o2.has(e4));await Promise.all(r3.
map(async e4=>o2.set(e4,await t.d(e4,s2))))},read=e3=>{if(!isLink(e3))return direct(e3);let t2=o2.get(e3)??{fault:"the file was not loaded"};return"text"in t2?direct(
t2.text):t2};return{side:e2,entries:a2,load,read,async starts(e3){let r3=new Map;for(let i3 of e3){let e4=await t.N(n2,i3,t.L);e4&&r3.set(i3,t.I(e4))}return r3},
bytes:e3=>t.P(n2,e3),async mentioning(e3,t2,n3){let i3=mentions(e3,n3),a3=r2.filter(e4=>t2.some(t3=>e4.endsWith(t3)));return await load(a3),a3.filter(e4=>{let t3=read(
e4);return"text"in t3&&i3(t3.text)})}}}function occurrenceTitle({id:e2,window:t2}){return t2.title===void 0?e2:`${e2}  ${clean(t2.title)}`}function occurrenceFacts(e2,t2){
let{occurrence:r2,bookings:i2,freezes:a2}=e2,{window:o2,opens:s2,closes:c2,bookBy:l2}=r2,u2=t2??r2.zone;return[{label:"opens",text:n.ut(s2,u2)},{label:"closes",
text:`${n.ut(c2,u2)}, after ${n.lt(c2-s2)}`},fact("book by",o2.notice===void 0?"":n.ut(l2,u2)),fact("frozen",a2.map(frozenText).join("; ")),fact("admits",o2.allow?.
join(", ")??""),fact("only for",scopeText(o2)),fact("room",roomText(e2)),fact("booked",i2.map(bookingText).join("; ")),fact("approvers",o2.approvers?.join(", ")??
""),fact("on call",o2.oncall??""),fact("writes",o2.writes??"")].flatMap(e3=>e3?[{label:e3.label,text:clean(e3.text)}]:[])}function freezeText({rule:e2,from:t2,to:n2,
zone:r2},i2){let a2=(e2.deny??["breaking"]).map(e3=>e3==="any"?"everything":e3).join(", "),o2=e2.except===void 0?"":`, except ${e2.except.join(", ")}`,s2=e2.board===
void 0?"":`; exceptions: ${e2.board}`,c2=scopeText(e2),l2=c2===""?"":` for ${c2}`;return clean(`${spanText(t2,n2,i2??r2)}: denies ${a2}${l2}${o2}${s2}`)}function advisoryText({
rule:e2,from:t2,to:n2,zone:r2},i2){let a2=e2.note??e2.title;return clean(`${spanText(t2,n2,i2??r2)}${a2===void 0?"":`: ${a2}`}`)}function ruleName({id:e2,title:t2}){
return clean(t2===void 0?e2:`${e2} (${t2})`)}function scopeText({contracts:e2,regions:t2,teams:n2}){return[e2===void 0?"":`contracts ${e2.join(", ")}`,t2===void 0?
"":`regions ${t2.join(", ")}`,n2===void 0?"":`teams ${n2.join(", ")}`].filter(e3=>e3!=="").join("; ")}function clean(e2){return e2.replace(new RegExp("\\p{Cc}",
"gu")," ")}function fact(e2,t2){return t2===""?void 0:{label:e2,text:t2}}function spanText(e2,t2,r2){let i2=t2===null?"until somebody ends it":`to ${n.ut(t2,r2)}`;
return`${n.ut(e2,r2)} ${i2}`}function frozenText({rule:e2}){let t2=scopeText(e2),n2=(e2.deny??["breaking"]).join(", ");return`${e2.id} denies ${n2}${t2===""?"":
` for ${t2}`}`}function roomText({occurrence:e2,use:t2}){let{changes:n2,breaking:r2,perOwner:i2,perConsumer:a2}=e2.window.capacity??{};return[n2===void 0?"":`${t2.
changes} of ${n2} changes taken`,r2===void 0?"":`${t2.breaking} of ${r2} breaking taken`,i2===void 0?"":`at most ${i2} per owner`,a2===void 0?"":`at most ${a2} \
per consumer`].filter(e3=>e3!=="").join(", ")}function bookingText({change:e2,classes:t2,owners:n2,landedAt:r2}){let i2=[...t2,...n2,...r2===void 0?[]:["landed"]];
return i2.length===0?e2:`${e2} (${i2.join(", ")})`}function renderHtml$1(e2,{zone:t2}){let r2=n.ut(e2.at,t2??"UTC");return`${["<!doctype html>",'<html lang="en"\
>','<meta charset="utf-8">','<meta name="viewport" content="width=device-width, initial-scale=1">',"<title>Change windows</title>",`<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article, li { margin: 0 0 1rem; }
article { border: 1px solid #8886; border-radius: 6px; padding: .75rem 1rem; }
h2 { margin-top: 2rem; } h3 { margin: 0 0 .5rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .15rem 1rem; margin: 0; }
dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
.open { border-left: 6px solid #1a7f37; } .frozen { border-left: 6px solid #9a6700; }
</style>`,"<main>",`<h1>Change windows</h1><p>As of <time datetime="${new Date(e2.at).toISOString()}">${escapeHtml(r2)}</time></p>`,...list("Faults",e2.faults.map(
({code:e3,message:t3})=>`${e3} ${t3}`)),"<h2>Windows</h2>",...e2.occurrences.length===0?["<p>No window opens within 400 days.</p>"]:[],...e2.occurrences.map(n2=>article(
n2,e2.at,t2)),...list("Freezes",e2.freezes.map(e3=>`${ruleName(e3.rule)}: ${freezeText(e3,t2)}`)),...list("Good to know",e2.advisories.map(e3=>`${ruleName(e3.rule)}\
: ${advisoryText(e3,t2)}`)),"</main>","</html>"].join(`
`)}
`}function article(e2,t2,n2){let{occurrence:r2,freezes:i2}=e2,a2=r2.opens<=t2&&t2<r2.closes,o2=i2.length>0?"frozen":a2?"open":"later",s2=occurrenceFacts(e2,n2).
map(({label:e3,text:t3})=>`<dt>${escapeHtml(e3)}</dt><dd>${escapeHtml(t3)}</dd>`);return`<article class="${o2}"><h3>${escapeHtml(`${occurrenceTitle(r2)}${a2?" (\
open now)":""}`)}</h3><dl>${s2.join("")}</dl></article>`}function list(e2,t2){return t2.length===0?[]:[`<h2>${e2}</h2>`,`<ul>${t2.map(e3=>`<li>${escapeHtml(e3)}\
</li>`).join("")}</ul>`]}function escapeHtml(e2){let t2={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};return e2.replace(/[&<>"']/g,e3=>t2[e3]??e3)}
const y=new TextEncoder;function writeIcs(e2,t2,n2){return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:-//contract-check//calendar//EN","CALSCALE:GREGORIAN",`X-WR-C\
ALNAME:${escaped(t2)}`,...e2.flatMap(e3=>eventLines(e3,n2)),"END:VCALENDAR"].map(e3=>`${folded(e3)}\r
`).join("")}function eventLines(e2,t2){return["BEGIN:VEVENT",`UID:${escaped(e2.uid)}`,`DTSTAMP:${utc(t2)}`,`DTSTART:${utc(e2.from)}`,`DTEND:${utc(e2.to)}`,`SUMM\
ARY:${escaped(e2.summary)}`,...e2.description===""?[]:[`DESCRIPTION:${escaped(e2.description)}`],`CATEGORIES:${e2.category}`,"TRANSP:TRANSPARENT","END:VEVENT"]}
function utc(e2){return`${new Date(e2).toISOString().slice(0,19).replace(/[-:]/g,"")}Z`}function escaped(e2){return e2.replace(/\r\n?/g,`
`).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g," ").replace(/[\\;,]/g,e3=>`\\${e3}`).replace(/\n/g,"\\n")}function folded(e2){let t2=[],n2="",r2=0;for(let i2 of e2){
let e3=y.encode(i2).length;r2+e3>75&&(t2.push(n2),n2=" ",r2=1),n2+=i2,r2+=e3}return[...t2,n2].join(`\r
`)}function renderIcs(e2,{zone:t2,repository:n2="contract-check"}){let described=e3=>occurrenceFacts(e3,t2).slice(2).map(({label:e4,text:t3})=>`${e4}: ${t3}`).join(
`
`);return writeIcs([...e2.occurrences.map(e3=>({uid:`${e3.occurrence.id}@${n2}`,from:e3.occurrence.opens,to:e3.occurrence.closes,summary:e3.occurrence.window.title??
e3.occurrence.window.id,description:described(e3),category:"WINDOW"})),...e2.freezes.map(r2=>({uid:`freeze-${r2.id}@${n2}`,from:r2.from,to:r2.to??e2.horizon,summary:`\
Freeze: ${r2.rule.title??r2.rule.id}`,description:freezeText(r2,t2),category:"FREEZE"})),...e2.advisories.map(r2=>({uid:`advisory-${r2.id}@${n2}`,from:r2.from,to:r2.
to??e2.horizon,summary:r2.rule.title??r2.rule.id,description:advisoryText(r2,t2),category:"ADVISORY"}))],`Change windows (${n2})`,e2.at)}function isOpen({opens:e2,
closes:t2},n2){return e2<=n2&&n2<t2}function faultLines({faults:e2}){return e2.length===0?[]:["The calendar has faults; while it has, nothing that needs a windo\
w may land:",...e2.map(e3=>`  ${placed(e3)}`)]}function placed({code:e2,message:t2,location:n2}){let r2=n2?.line===void 0?"":`:${n2.line}`,i2=n2?.column===void 0?
"":`:${n2.column}`;return clean(`${n2?`${n2.file}${r2}${i2}: `:""}${e2} ${t2}`)}function nearZone({occurrences:e2},t2){return t2??e2[0]?.occurrence.zone??"UTC"}
function stateLines(e2,t2){let{state:r2}=e2;if(!r2)return[];let i2=nearZone(e2,t2),a2=r2.nextTransition===null?"":n.ut(r2.nextTransition,i2);if(r2.open)return[clean(
`Open through ${r2.windows.map(({window:e3})=>e3.id).join(", ")}${a2===""?"":`, until ${a2}`}.`)];let o2=r2.reasons.map(({code:e3,message:t3})=>clean(`  ${e3} ${t3}`));
return[`Closed${a2===""?"":`, until ${a2}`}.`,...o2]}function renderJson(e2){let iso=e3=>e3===null?null:n.dt(e3),spanObject=e3=>{let t3=Object.fromEntries(Object.
entries(e3.rule).filter(([e4])=>e4!=="location")),n2={id:e3.id,rule:e3.rule.id,calendar:e3.calendar,timezone:e3.zone};return{...t3,...n2,from:iso(e3.from),to:iso(
e3.to)}},{state:t2}=e2,r2={version:1,at:iso(e2.at),state:t2&&{open:t2.open,windows:t2.windows.map(({id:e3})=>e3),freezes:t2.freezes.map(({id:e3})=>e3),reasons:t2.
reasons,nextTransition:iso(t2.nextTransition),nextChange:iso(t2.nextChange),horizon:iso(t2.horizon)},occurrences:e2.occurrences.map(t3=>jsonOccurrence(t3,e2.at)),
freezes:e2.freezes.map(spanObject),advisories:e2.advisories.map(spanObject),faults:e2.faults,horizon:iso(e2.horizon)};return`${JSON.stringify(r2,null,2)}
`}function jsonOccurrence({occurrence:e2,use:t2,bookings:r2,freezes:i2},a2){let{id:o2,label:s2,calendar:c2,window:l2,zone:u2,opens:d2,closes:f2,bookBy:p2}=e2,{title:m2,
allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2}=l2;return{id:o2,window:l2.id,occurrence:s2,calendar:c2,timezone:u2,opens:n.
dt(d2),closes:n.dt(f2),bookBy:l2.notice===void 0?null:n.dt(p2),open:isOpen(e2,a2),title:m2,allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,
writes:S2,used:{changes:t2.changes,breaking:t2.breaking,perOwner:Object.fromEntries(t2.owners),perConsumer:Object.fromEntries(t2.consumers)},bookings:r2.map(({change:e3,
classes:t3,owners:n2})=>({change:e3,classes:t3,owners:n2})),freezes:i2.map(e3=>e3.id)}}function renderMarkdown(e2,{zone:t2}){return`${[[`## Calendar at ${n.ut(e2.
at,nearZone(e2,t2))}`],faultLines(e2).map(markdown),stateLines(e2,t2).map(e3=>markdown(e3.trim())),["### Windows"],e2.occurrences.length===0?["No window opens w\
ithin 400 days."]:["| window | opens | closes | more |","|---|---|---|---|",...e2.occurrences.map(n2=>markdownRow(n2,e2.at,t2))],e2.freezes.length===0?[]:["### \
Freezes"],e2.freezes.map(e3=>`- **${markdown(ruleName(e3.rule))}** ${markdown(freezeText(e3,t2))}`),e2.advisories.length===0?[]:["### Good to know"],e2.advisories.
map(e3=>`- **${markdown(ruleName(e3.rule))}** ${markdown(advisoryText(e3,t2))}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function markdownRow(e2,t2,n2){let[r2,i2,...a2]=occurrenceFacts(e2,n2),o2=isOpen(e2.occurrence,t2)?" **open now**":"",s2=a2.map(({label:e3,text:t3})=>`${e3}: ${markdown(
t3)}`).join("<br>");return`| ${markdown(occurrenceTitle(e2.occurrence))}${o2} | ${r2?.text??""} | ${i2?.text??""} | ${s2} |`}function markdown(e2){return e2.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*_[\]|~#]/g,e3=>`\\${e3}`).replace(/@/g,"@\u2060")}function renderText(e2,{zone:t2}){let{occurrences:r2,freezes:i2,
advisories:a2}=e2;return`${[[`Calendar at ${n.ut(e2.at,nearZone(e2,t2))}`],faultLines(e2),stateLines(e2,t2),heading("Windows",r2.flatMap(n2=>textOccurrence(n2,e2.
at,t2)),"  no window opens within 400 days"),i2.length===0?[]:["Freezes",...i2.map(e3=>`  ${ruleName(e3.rule)}: ${freezeText(e3,t2)}`)],a2.length===0?[]:["Good \
to know",...a2.map(e3=>`  ${ruleName(e3.rule)}: ${advisoryText(e3,t2)}`)]].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function heading(e2,t2,n2){return[e2,...t2.length===0?[n2]:t2]}function textOccurrence(e2,t2,n2){let r2=occurrenceFacts(e2,n2).map(({label:e3,text:t3})=>`    ${e3.
padEnd(9)} ${t3}`);return[`  ${occurrenceTitle(e2.occurrence)}${isOpen(e2.occurrence,t2)?"  OPEN NOW":""}`,...r2]}const b=["text","markdown","json","ics","html"];
function renderCalendar(e2,t2,n2={}){return{text:renderText,markdown:renderMarkdown,json:renderJson,ics:renderIcs,html:renderHtml$1}[t2](e2,n2)}const x=16*t.U,S={
changes:0,breaking:0,owners:new Map,consumers:new Map};function calendarView(e2,{at:t2,next:r2,query:i2,ledger:a2}){let o2=nextOccurrences(e2,t2,r2),s2=o2.reduce(
(e3,{closes:t3})=>Math.max(e3,t3),t2+x),c2=n.w(e2,t2,s2),overlapping=({opens:e3,closes:t3,window:n2})=>c2.filter(({from:r3,to:i3,rule:a3})=>r3<t3&&(i3??1/0)>e3&&
meets(a3.regions,n2.regions)&&meets(a3.teams,n2.teams));return{at:t2,state:i2?n.d(e2,i2,t2):null,occurrences:o2.map(e3=>({occurrence:e3,use:a2?.used(e3)??S,bookings:a2?.
bookings(e3)??[],freezes:overlapping(e3)})),freezes:c2,advisories:n.S(e2,t2,s2),faults:[...e2.faults,...e2.unread,...a2?.faults??[]],horizon:s2}}function nextOccurrences(e2,t2,r2){
let i2=new Map;for(let a2=t2;a2<t2+n.u&&i2.size<r2;a2+=x)for(let t3 of n.T(e2,a2,a2+x))i2.set(t3.id,t3);return[...i2.values()].slice(0,r2)}function meets(e2,t2){
return!e2||!t2||e2.some(e3=>t2.includes(e3))}var C=e.n({command:()=>D});const{base:w,config:T,"governance-ref":E}=t.C,D={name:"calendar",summary:"Shows windows,\
 freezes and what is booked in them",options:{...w&&{base:w},...T&&{config:T},...E&&{"governance-ref":E},next:{type:"string",value:"N",help:"how many occurrence\
s (default: 10)"},at:{type:"string",value:"INSTANT",help:"from this instant on, for example 2026-12-01T00:00Z"},format:{type:"string",value:"FORMAT",help:`${b.join(
", ")} (default: text)`}},example:"  contract-check calendar --next 3 --format ics > windows.ics",async run(e2,r2){let i2=t.ft(e2,"format",b,"text"),a2=Number(e2.
last("next")??"10");if(!Number.isInteger(a2)||a2<1||a2>1e3)throw new t.gt("--next takes a whole number from 1 to 1000");let o2=t.w(e2,r2,!0),s2=t.T(e2,r2,o2),c2=await t.
o(s2.cwd,s2),l2=await t.u(s2.cwd,c2.commit),u2=await n.et(l2,s2.config);if("faults"in u2)return t.D(u2.faults,r2);let{calendar:d2}=u2.policy;if(!d2)return await t.
O(s2,{entries:l2.entries,name:c2.name},r2),r2.out(`there is no calendar on ${c2.name}
`),0;let{filed:f2}=await n.K(l2),p2=n.x(d2,n.v({policy:u2.policy,booked:f2},{}));return r2.out(renderCalendar(calendarView(d2,{at:o2,next:a2,ledger:p2}),i2,{zone:r2.
zone})),d2.unread.length>0?t.D(d2.unread,r2):0}};var O=e.n({command:()=>ee});const ee={name:"diff",summary:"Compares two files or two folders, without git and w\
ithout governance",operands:"BASE HEAD",options:{mode:{type:"string",value:"MODE",help:`exit 1 unless every contract satisfies: ${t.h.join(", ")} (default: what\
 is expected of its format)`},...t.k,...t.n},example:"  contract-check diff old/order.avsc new/order.avsc --mode backward",async run(e2,n2){let[i2,a2,...s2]=e2.
operands;if(i2===void 0||a2===void 0||s2.length>0)throw new t.gt("diff compares two paths: contract-check diff BASE HEAD");let c2=e2.last("mode")===void 0?void 0:
t.ft(e2,"mode",t.h,"full"),l2=await directorySources((0,o.resolve)(n2.cwd,i2),(0,o.resolve)(n2.cwd,a2),{recognise:r.q,unpack}),u2={...r.E({mode:c2,...t.A(e2,n2)}),
skipped:()=>{}},d2=await r.v({...l2,base:{ref:i2,commit:null},head:{ref:a2,commit:null}},u2);return await t.r(d2,e2,n2),d2.comparisons.some(({faults:e3})=>e3.length>
0)?3:+!d2.comparisons.every(({satisfied:e3})=>e3)}};async function unpack(e2,t2){for(let{images:n2}of r.J){if(!n2)continue;let r2=n2.suffixes.some(t3=>e2.endsWith(
t3));if(!r2&&!e2.endsWith(".json"))continue;let i2=await t2();if(r2||te.test(new TextDecoder().decode(i2.subarray(0,64))))return{texts:await n2.unpack(i2),note:"\
an image keeps no comments and no custom options: what they say is not compared where a side is an image"}}}const te=/^\s*\{\s*"file"\s*:\s*\[\s*\{\s*"name"/;function rulePage(e2,t2){
let n2=e2.references?.length?`
Elsewhere: ${e2.references.join(", ")}.
`:"";return`# ${e2.title}

\`${e2.id}\`

${e2.why}

**What to do.** ${e2.remedy}
${n2}
${t2.map(exampleSection).join(`
`)}`}function exampleSection({title:e2,files:t2,verdict:n2,message:i2}){let a2=t2.flatMap(({path:e3,base:t3,head:n3})=>[...t3===void 0?[]:[codeBlock(`base: ${e3}`,
e3,t3)],...n3===void 0?[]:[codeBlock(`head: ${e3}`,e3,n3)]]);return`## ${e2}

${i2}: **${r.u(n2)}**.

${directionLine("New readers, old data",n2.backward)}
${directionLine("Old readers, new data",n2.forward)}

${a2.join(`
`)}`}function directionLine(e2,t2){let n2=r.m(t2),i2=`- ${e2}: ${t2.outcome}${n2===void 0?"":` (${n2})`}`;if(!r.L(t2)||!t2.witness)return i2;let{observed:a2,decoder:o2}=t2.
witness;return`${i2}
  - written: \`${r.l(t2.witness)}\`
  - ${o2}: ${a2}`}function codeBlock(e2,t2,n2){return`${e2}

\`\`\`${t2.endsWith(".proto")?"proto":t2.endsWith(".avdl")?"java":t2.endsWith("ml")?"yaml":"json"}
${n2.trimEnd()}
\`\`\`
`}var ne=e.n({allRules:()=>allRules,command:()=>k});async function allRules(){return(await Promise.all(r.J.map(({load:e2})=>e2()))).flatMap(({rules:e2})=>e2)}const k={
name:"rules",summary:"Lists every rule",options:{format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check rules --fo\
rmat json",async run(e2,n2){let r2=t.ft(e2,"format",["text","json"],"text"),i2=await allRules();if(r2==="json")return n2.out(`${JSON.stringify(i2,null,2)}
`),0;let a2=Math.max(...i2.map(({id:e3})=>e3.length));return n2.out(`${i2.map(({id:e3,title:t2})=>`${e3.padEnd(a2)}  ${t2}`).join(`
`)}
`),0}};var A=e.n({command:()=>j});const j={name:"explain",summary:"Shows the page of a rule, of a governance code, or of the rules that find what buf, Confluent\
 or Avro name so",operands:"RULE|CODE",options:{},example:"  contract-check explain avro/field-presence",async run(e2,n2){let[r2,...i2]=e2.operands;if(r2===void 0||
i2.length>0)throw new t.gt("explain takes one rule or code: contract-check explain avro/field-presence");if(/^gv\d+$/i.test(r2))return explainCode(r2.toUpperCase(),
n2);let a2=await allRules(),o2=a2.find(({id:e3})=>e3===r2)??a2.find(({id:e3})=>e3.endsWith(`/${r2}`)),s2=o2?[]:a2.filter(({references:e3=[]})=>e3.some(isNamed(r2)));
if(s2.length>0){n2.out(`${r2} is of another system. What it finds is told here by:

`);for(let e3 of s2)n2.out(`${pageOf(e3)}
`);return 0}if(!o2){let e3=t.pt(r2,[...a2.map(({id:e4})=>e4),...a2.flatMap(({references:e4=[]})=>e4.flatMap(e5=>[e5,e5.slice(e5.indexOf(":")+1)]))]);throw new t.
gt(`there is no rule "${r2}"${e3} ("contract-check rules" lists them)`)}return n2.out(pageOf(o2)),0}};function isNamed(e2){return t2=>t2===e2||t2.slice(t2.indexOf(
":")+1)===e2}function pageOf(e2){return writtenPages()[e2.id]??rulePage(e2,[])}async function explainCode(e2,n2){let{governanceCodes:r2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.r),i2=r2.get(e2);if(!i2)throw new t.gt(`there is no code ${e2}${t.pt(e2,r2.keys())}`);return n2.out(`# ${i2.title}\


\`${i2.code}\`

${i2.why}

**What to do.** ${i2.remedy}
`),0}function writtenPages(){let e2=(0,l.brotliDecompressSync)(Buffer.from("W4RzRZEBYeMAGLx7LeBtuGOlwD/kyFkwLO7AQxkISxK3uWvr3NQbqsRfBdiN8kWBcWcsPrel2eur0TrJ4VNa\
gyu1mOwCdjJywX07EJVbRemlLhH4isGc/W9V04Cmvb+vqTrtrfOP5NKRXDo6C6fJudOnkyIGSOU0bEv8b2nW6TphA5sFsifLm/Op+8BDCOmtEb9HfEr2qmxVs/L1LcnPLYOMZ2Tc19jfmmOohkDXnRCVudO0jJnL\
fxHdXxPP+JSVLFlnp1b40G8FoJR6AOIQ5C3Vi6a0758QmmQjMlCtBSZVjEt0IBGqRT3b/EM9ww3LaVbT13eKtP8iXopgKZbWIV8A20K1JqjsC1XpU54T5TOE3Umo/2nu36o9jsCMJByi5BBSyZ9dgQ4gv31chnPX\
HhVd+/3/9/20qluzhRSmHm22JKs0RwhtuIV79rl7ZXwRaxD4iCkgIriGBJizmsnSrOzW99xz77s/FBABgMgAwBRAspWQ1pgzlj/aHG0aT3z2AsAWzKwRWRwlTeWNb41hjt7sNZy7XnyL7PN15JE05XJJ1xxgy8af\
ryTLbI+xqnW/5p6/zIcEERGruWWY5rlN2i5f9yQYhAyyeAzEBm0Zvvr/S9dmPXGTvHeX2IAxCIH5SmJ+yNSvJfnVTtm9A6ECKhVGY/T4U2+2zO1h75ncR0ad/w2+OuxPQGSNJKGnClErChX5wuRTAObXd/Af/ked\
rXnnlYfMWNLORkmlWOKN2DAQIgqTZG9SAfrTk4pKO0qdpm/oNVNRQv89gZ+z8GvYjXVLh8+6c1ISjRLU35xocFM8+WbHRIiUW5u0FLQkRnYtGBR9CbD6UBVVxVeLHfkW+/LWMaMUtEXOK4NOwWG/KRBci8tK9nZ5\
OS7U+QurFu1rDHOE6ZquTxhQXaEArulHJQ0pDjPsBqASiYjT0lAtuM/UmF9mw1fNmEiOJsfsA+j/mrqd4Lw5MwGxI1o2GaD1tA2nBPXkC5fA0DL88yM03Me+rNszs6PYQ7whyGk2tfMi1nJtTUYCSnU1HrEYqijO\
GOfYIk2/LXX6D04GBjdOC+7Rrjjlskoa/a27xMejffBn/xqzfHOG9gPlGf752CL8K8wOiyHDLPLstGLM78blCPb5sq1Id/9/Inw64VpSxkR6ZyV85VfD4UIEFrzJG9qqdvIRLPfvInP1RxXUndEPXxhlELO6lfQT\
rL88m8VJ/7oO/vfMx6MEh/Gd9yixwY6TRTsgbQw/cKJ8yHdgf3huZS8+ALDxv2XARMjw9ioy/PVDPrp/JcNa1D6C9WA96C+ikYz/+nTQgSL8+S3D2QqHv6YT/5/jYPAQrE4DeNSGEZxYkQt7UEzhEGNTQIO8QBFR\
jTLORuv6FYDJr84QbsqjNALZFyCV9h0PSG/23DVvaUXSngqxbpshdsRQUPfJeAL8Y0uOYLQmDDaYpQkueQoKyK9L0DzrqmakagiZAg2zdaQKaMGQ7jIfOt0xgB4cgdzORMT7msmw/6+QVpbPDym7FUQuQJnFCjCp\
l8zFoRNmew2cXNUn1KEa2ON4TQfWFIpGplUEjHLCixpgKfo/e0vUP/EdlszucOD23OP7R5b7e7M+VSssb5/+9qgttyly9tF6a+mln7HVQ9LRhTty+ZDd/Z/PxgqL2+enHIO3Vp/1GUUS8oGcaIn/c/GZNuMiHmhp\
zJe+sMSWynuL2YHDQ0lLIH5bIsQIpVvDJwMqIgkdkOTagayYSOWIVUKnLUNo5PpLcgXvWPXdt36tHYEqcNp9h+ic3t+SMmrRmDyMR2a7EohkCORwvzOt8KDZbkBBhkgP/Gw8u6nlQFTO8A+l5EHk4QN40TBlBH7o\
8Zew5aFOH7EahhyC6vBtsEFUMX5/KVQTiPXh5Pau73noDJklJQnjs1tizVhJOfGv5xbV4wBuJw47F7UL7muJ0Bqh+VYZwwCqhiX6WIaJ/9c+yj2D+HbzQmveM3iGNZg0+iphn+Tn6FGK9pnd1JGUsFOPcljCT4+p\
DHs3UeKyHchpUWW/8aD6OXc3jI79tUxm6IhwDTQk899p1m07We6XRqf4K2aDY0WukC2PPKAgFkHNS+tSt8UfnzBuJGOo+euGPvj5bs5lfNd3qcZLF7sgMfjqLwwzu/Mau2yUl0v7l7hd0EOWX+XxKFAqP1d4fXkw\
8Z8cU49hjlJqvzHbmrKh5f7sdKfQsyI1eUiW5nisJJyPKiAJeMy+Asfo3swIKOGhSXFgHixVhRQtRVV2kplTA3kJPBcaFs/3al1eg4o+/CYa0QtQWNUkCayQScCulkzAt0QRcKKLHsBF6vQma+tI20BLlVBSNSe5\
IuXQ7FrUN82u1IDZMpRxC4A0tCs1gmhVQ2TlEM/lLq0ILhcbZlV+fkiNrvbM4IWS+VpeAR5i+oFIIoiGrAcD7dHdYV+xIT2PtWiq/7JJl3wBhhMK0BIDNK312ZVwxuO/xRitJQSc+hW7icFFyvnIhSbgN1vZn9Li\
SuY2ol+7mQ6hgYMyJBRvAQviBey2H5LpUQkiFG49iUgPxQ8UA3X4apK7cO4Sj6x5pMRHL/gs5GhnSZpwcczC3vlNqPvz/5wNun9ZdP0jAKLryndRPM0U/a4xNx4IBDb/iFeMXFEoYqVqosqbhCGLRK8rsagua9yf\
26JaLCL8Ib6fw6q15FrIgy1rDUrVmBFtTAvaxUdoCtzANT38mqDwp4YFK82iz1zZBYuXbePFhQC/KaOFhev80ntMWQfo6BWh/n/8ZDh19g2QwJLcCsufw4vpRjh63WfxxO+8gRUS09NCsXtWrlJJRSHpSEPc3qd5\
nwiR6VEjvFf1fr/CTWh/UgZWsybNcd8ZEdfS8VIBrmtW7MjEx6znA+1gnY9Dn4QLXPZB+9hRT5k5Pcu6RUyvNuloFcevinaFc2RIiY46cmMMv4kSNqRQVKdXjA2otmQGfiUhamNRVPN5aEJK75sKsUvXzEThV1G2\
D2er52+2bRVQ6Eu64QyWX5KgjiSKK7JZUpG1pT0o9kgtJjsrUwAgZzMmVINAgt2G/o/pIL6FvzaZN41823jH1vW4KtLgZs7D5P7XKYBo362/F/ADpJAtlwxXQ/Il3bNkX3woWedD27r22epRZfXIV0yPde9RoWYr\
qcM+BsHDrM7y9rcdf1ivf7bwBR0vt/1PAJpB/CB9CPu3+KsCnvDKrxvwAGVtOKkg8T3QV9MKWqullhuAlYCzQS4WmbQlLRhIe2aGSL4wfn7UDYcCtyYY3ZQRK6cCT9EVLZXxWvjY97s0jMShBfCSddc60cgVPxQu\
vrMelaj2KH8DFTQoFC1CmPefbMdOdlncX6R+go0BniA5vi/B1r/yf2xHuODvCFoUEn5XTSBtCt6rjpLcVzVeywoG8nzsmQxyiJ3XVIzp85yXwzH2/RYHq6VrMGmPRbrz/CVaH36s8hQQBuueWwFfZcg1BK1ASzDP\
BXB51WhiVFKmZn04PvHyyRK/6nMnljlUn/8VgO7WPoMvXZetvb9/eOnelppbDDf6QN/gVcT3DMZ3kMlWWTn81nLKTw8XJbyk+9LpfZLQuBKhMCHnccG/NcxZe/eS/bPkgOnDqVkr4q8A9y/3xLc+0OupJ/m3tVZm\
pd3qVYiedTSGLqaXwmgFeIG6mICVIwp4Nsb5CVTOGazOpx1q+2Mw0aovPg5oVb+GZpTQgCtuVxKqklclAtEOHLA5xAfUK8gISsKu5Iw7tCM0aEPF1GMjtMai86l90xYma8rGCB6kntb+DsI8tahHarxSn9yFKT8H\
LBpxhr4F7PFeRFhYwjNTMNJbvPjstLcf2JYfjFtl6gNeZQF3wM0WKm4ftS3qWJUF98ttxDGMrRgyFAZ2cfejw4jCCd9gwgDDyDIjw+wb5yXCUqM3M6wlCjpAlvBvmtS8BnAk4KunUnxeQrTyIdLK0eEYak4NWe9s\
GbWpSObCqC/SSe/m7ImLFvPUphT7rS83lAkDPdyh17NzcLeiLUyUGKDiFjn/W7UIqemD3DbaubomcDS5UkzgM9LAAz2dEJYqZGXhoqbJ9L+i+EqgncFSg/2AmAe+38gFwwM62bKhknTaLYyjv+gCdg/39ywFzJUN\
kx7Qm+lpXKTnoHrrd/Q3KOp9xzk88QOJSr6F18Nw31PdRQXR3fMWZR18unRfK5mkr3w7ScG9kjx0p+UE+N7gR7OS0LyWHv5RGZ1iVFIPiPE7+fzIYETavLOxMU/o5ad817kJH0DYrFIjfEJ85V4f7YT3ouHsmBZc\
XMFV64Gnzbg3lg1PZ08TMLNK9Fr/KIFm5aGU2o1AbSXtC8xgOhdWgdLEr7mXRCP054V57LeLrThNFIRiQXYYAVrkGjIteFxPI7U0WM0MTnFA8ZIevnd9DF+MoBrg5IhhVpA8wYCJL1KxTmmsQRsElP2GyvUAEgoq\
ac7uqRpMuLF4cn0TGtQdKCuEMqz/L4XUontQ/lBhVOadAPWHdFyur1lolO5NdSBGFEThE7QWGa9l1eIOcGpaXTHex5/FaICKso+GSsZMLozZV3NIZhT4GWGQ3MEONEOkAFPLl1SGD6OBSFB1UaBPeFJqfQMooqlY\
Vd6hGeAEwpcH12oxPMFqb2Hw6eV47tXIe8Vw1VZw2KVrgzCTyV4F06Hk9bCP3lfMBcjVmaTpKZXn6ntXjDbrky3DHMPJDYc6NkpetZEkKGFLJCmWXwTqmoE26AFM62rtCmJH74eSTNKq0+oO+fHP7IpQGp1s+1gJ\
tsAqK/pNJN0xaOQibi9bRxKnnlv54wSKJiXs+PuNeUHW7LmjWLl5ApXyVjDxTYLSlrROE6YpcAr+iNRWSFr3LpzcX4fkTWQ3jeqoopqpnuOO4tX3VGBnvprBxgmEtLUw8DnMdxrLZp8+xRRIT+PBlu3bdZGDHu+m\
3OjJr7gKMPc7dzzUQGEsLM76WDwsoueVB7ijsN2xd8ChzpdVApse/03AAkvUmrFnoNRnvVXPw2oxpJQHnWw6uN3zsqik5Sym63C9sdctgRLKdmuzOm/qvJh/XkiwS9pQ0MMrzFqlSMNr2Wx6yAuVa31+cdCdYD8V\
pn98YBcZGTPsdAhA0qWLok5lt02gVddyUy0+Arcw4duroFZ+p5QIz461BSJCvJQSYFAKMUhK6Aig6cwQp3Sd/NKDo3NF9+9nbSZ8GTXesQKFhp7BmvKyti5KK9XL8RtQTxDfOn00EahKfUZBawxWi9vw2IX23AWK\
4fOJ+kKNalt+N2PwXO2mwWYXiU9dcp1hkm96xpc/h7xVJP2b5ef3Om9VfBIJjNZw0vRA33C4XkfVLyFxqdD4FaHNdIPSdgEAQy1i2mJFPGw+flcbvXxl3j+TsoOhq0Kt8TcuLmZZGlYPBqn419xF2OovgweL3bNL\
fc1DrRYP8+pLMqkM/tsZns4xGtTXn3rzQnmNjQvPAtonT5XXo1T/Z9K8GS6h83DcUd5IBX5nHM1wCvMQuRydE0OEljOHfdUwpWduW/NTOuLwQDJRktqfHASnu2ELwcvTqWyMw8yY7PJb48hP+lBEVWhzo+fWNby5\
ZnCQ3CtrZbvgy9oB+esJQvVBaxc7EBJ4cvwUNMqBq0fhwsnZQgde5XdIESKQmCj/8HgRbW5sVZ+r9qexN2uqA5v0N+wfwDbWtHxw+OC/yyG8RWTucj+cjo4p/3dB4yDvbPsDUqimEY7xQ5HdHxG8hUnL7ZJWQvAT\
yXOJA53WQjvCZH0QZJ52tnjePDerWfrM8A7oUxXsQAM5ksbClm3QVNFuSK2MJpmb1nqRG4JfW6B5wo8BUiXema1FDbvPz4K+66pKfZvD3AXtjNBEiPD4LYUwKbQzhAa1pNmQzhvsDGlCZXu7BI7IBbvcltivRZAZ\
B8oZLEEMxnRJ0r0iqbN1LmPT4mZ1ULxMeEB3WJ4tcMDOXOLFraaN1JS/Cp9OeXr+2R7Q6jLpRYFsKwAlI8JTRT4WS1K0VyA7mzBlcNBwQAF40LyczAiArA8ZzeWyVS8uUkR+Zg/aq7B/gCJ3xnsS6nvRoXp44lnN\
LaTuVfWVz9oTgEsYL25sICJWwDCHNXCDW6C7t2Bn7QLU480CmzYQ9nwBTVfoOCpEmQBm0+Iw/21EjfGco4Z0SJWEIOjBel0KuY5UQiucYcnDDS1owOJs2DfkrRy+QXyJhpuzjRjV3XwMS4uqiMDqbAXRI1b6W5tL\
/IScsVwTbzanKhIgyZIf+it6wpGW1kDhs96t2jjjvZJRDH1wuXdldFJeU6ZvjXuJ+9FCo1hmhDM+7YPgsXfM5U4TsUfDn/bdWjYMWZep428niycFEzZ8EL35GZb3oO+LOeUp7EN+tBQw+LTixz4ZOOCShfGk7m7h\
bJ8W04byxO2UDKhikbll3ZERbFxscKzunbQElF0y488CHt3BbUFvZ5NdVdvNnmicWoZi06fV/q0c2h5+BTNuJS2aI6Db3gv+l+96keMFxji4wjBn9/r7XVQMdT3V75fs3LlljrBe6O42p0D84nzpJJwZupJH/ygg\
JgJj4WYE1LFd1PkeFhbhutghtk1+B0X5S19LTxBUeEx8CC2IiCxhDziLLEoXemOyaiLiloic5b2eaohlZ+Soer9mFrVWwthaebMKgpNtXoEm+tDneselk88BdoOQZ+mo+j/DaCANBe+CtLbV6BWBGFdw60wEmWrE\
5v0tm1YcoWxR+BFOYTGBoKYz0kEYMqgeZm6hZO1ifbqzZEjJ2usV61ROY7RjDyMfTpxdElY08Eo9Lg4qXcfG6fiFN5PDNTFbuEv6gILh3wXavxkn9ci2N9bIxuBQw+ZHvH3GGvbUbtdLwcbOn/41zgeNW1O4cnh7\
GEqHWdMNV2+QX7DkZi2zCIn9DIbDnxQEq3kwud8gq2nbtvG3IHXuXjGSG5jAQte09bm5ge99cK/XPx+Bq2fttrs4yGC7PXX1RG1PrSeIiH/VuzIXHCIR3Bg8CZP0gfNZEciscniap7wKv2O5gfTT4xgRLbAVGhM4\
1L/Fz+mxyrujoDpEb3myvgu4pU897MFPVYuwVLeQh2r4kBsvhwH2a0t4RS7Nng3B6jJ9/n4p26GaIwzNaIUhAMO/blFtUfVwCLnCuBnD+10dg9cANeh8nEL/2Sy07RzgjhFeBAXwpb/7X5WW+bIdA/ztlgX/0cxS\
Owe8/TLMWApWbLcqCqWA2y73Aj1mGWVD/UBkD+mmFgZlW25dXK2N/jTwpqe5CkHqv9oy2NkxbJPPH76PwNUnb3o5GUN5/19LKj0/0VXVdk9aufxyyJ7CDgp5y1ByTW/EYXznpoNBCi/WoniximCDb4o8z5y1rChH\
NSOZJvoKIjNSVPhE+qpkxUR2JeQ3OQylc0lj/7js1490lH9MJgYxmaWMGwMTUbZEW2uRLNiiuwy7RTgRTmmf3EeBeQCruvzozZghQcziUmwNu9a5x6eiqXQ5mCpV0IJ0rvOD+Pg4LWAYu0kM7C0kPOKIKIOwNVZ5\
tWVOSsNOBeoiAWiz+W8yZjof6HQSiz4aYLqh/5bxmhc0+Q+XoJ09KEvXzoqoZBXUf8uAmn8LfED/J3wBXcB3B5vaplFInszM9kFVsIgOywAvVpIZwziOPNsdKpu2z4b6ubSH8RgPrk//LmvNZZ1MLEFXmbJ7BKRH\
8N31yzbx5njss+rrlD5IIxKfjhY2lD4O2tlhpe6yAf7NjnYUsuhV0zcP3qHfzXv7wDT4917YPwfkbt9h1rD02ILqKYc62pSBATAHfY06tOiGwXKPLYhB6NgHUeMf6v59nB4WfI9lCYiRsxvK4oymzbjr42bRbkh9\
gGQUeJVsZLzjFG19RwynAyusZPhccAzXEHRPAM5zJCFdfFAnflcTTFTGxmEQ/Vm/1i6BDUfS55AdtrUlueY/NoJ02VkY1QoSrxMxQr3kP8Vux0n+BgzpGQF2z8w6Rk00fc/V2Tr8gFuN0ue0MimIJ4H3zdAl7qn1\
lfizs+089JxzquCki9uwDL+Aq1xsUDaT415QPU8GLGGxy1oIUwIIQeMwARelnB8AI5EdOQR1cb05hl3QX94aflATNVk+XLha9MHr5nogDz1uVttFsjw1nA3TsvDh20HyLaPhzjzrrmv46670IDw5ooRRghTq/Nfv\
67N080yxy/tBVDDu4BgHgm16z5ZcO5y2whnQOBo1veJI4lUG2sI+lxdW04m8sJ7jJbndpryCrkzT1lYTEE0VkAzZBmJgDALPh9yZwHTovqRMAso9YWPGGl5yZe3DW/3/lxHaiSPA7K9xiwO7+qJfQNvZ05qj3Loj\
T2buM+7PPnUf7dFLr/6+hq1Moa1X5oOqYNqpENz9/LXnC/+Pbbrphl8ybtKVNR/mVrP8fsaNqr5h5QE9r10BxF09CJ/rwd59X1a0eHE9XOEZVVUuAn/2kYK5CwPwB0/BIhpVq9CppCoOsz4FV6/T6ubt7+exMc0X\
xUbaUH4IRidwQiRO90qjI21m+2wgfp1gNTKLvxn6bNn/pqlypuhybXbqaRIsZs1KylwMzgMIu4dl6r+/08MsUxc6HjoWGMpo1oLS3YfeUOOouLevYXiZpp+H3alXLz09vUArM2b3qgbaW1v72nZfs1Grc293EdrW\
wfsqbxhr4gsu9b0fkEUxNngM5w4xcf2XGWnqZAqm/SLMz/7vX6oOcR9r7+pFl+0H1XZwSXSOCVPIMoNuscLWwvxqIfkWoH3HAr9FCTI/GGpu3QTUxYKt0qBBtXfLyoWrxYLPYHQUaQ7NhlqVeUIAQgBwmN+4pmOF\
esQH81gPse/TgwUX+u5wBLO3qKUp8srN0XyWuwvAYDbPibUNGqBTzzYZAmRfG8PonpkxQmWgMDy7GVyjUlh+0bPeiwz8xzcJq00NfOx8p5gLLQG8KGghHOF2wlMRWH4jeF6gGctXURE5YBY5lW37qDzRp2GaN4EU\
7BpNUuANM0TBRCHHqrGYu8GFtW2q3C5l6m3HsnG0DvZ7CfAjKNtDr0DFImFmxEPGmy9//MFPEsDSTngqmO7kyYFgwoKCGAx2KR9MKpcSPY342fBQ+5yzO2GQifFKmT3VQX9T4ocwvdRJClw6iFwF7+gek2WKpzkA\
obtAwd2kxobAekxEiGNhccNQPUhSV3KgjJ/nhzcIOBfskNAu1E10NcqPt5PBNRlwPkK/N+IR4/eQE5+M/rOeybi3jAOS9EBkwuGaXjuzSVvXoNouq/9l4ddk/BUnz741jJrk+idL16wRfiV4QOG0JAKo/QI+H0Xx\
150r668BXa+3MbDh1iGAZULyILt8Bze1ddL5EnoYDvjf1C4fT3xSsfwbEVqDbPtYxwTDxwxsQ+8BxRxOWlMV1UTmcvkKsmo+PjCehs0ZdIEOl5mj7E3HUmmJllOtsx2J9q7FASMAV4qDk1JHG8yG+g8mkzY3a0Gh\
IPHUSLdzJWmNhRtIhOOC0zzP1TWLXMnmkOxg7tkNW4duf1fKaEvwacnA2nWIyBXsf9B2vmlvMgfFnYaLgcSixUJMU+yqYy5JhjYkZvtm7bk8qvsPHSeVj98sTPGQg9nM2EXe9GgIfKR8STMEWi8uC3KgtnU1iqRk\
H+qvtzl1trmyoZOQsAAaG6ryCVyP66lAU82B4CnnQXRTcN1wTXBE58m/yhnrCr9TcX2dzBI1K1QYrrk7Gj2bbx8vmdyQuq8X+0s9+QYchaW9uTvFXeXYxEWgtvJxvMRzRHNtloDbmoGzctRMp9SF0eNvFeQbq9hS\
XipZHlzFtasfEIEQBaybxknv7UHEREf8lxeMkjQ/KUJJdNz8LsALIgGDGw0BPWjNV/uyGutXoXWX0VA4L/8Fm6h/+HhYmyWLh2C+lrENzG2/jv5gE+ULqtdFJ0BnSlPWV0NWlZxoEn4e0k0lfMGxzHSccbKWJ7nH\
YKV5/a/2Rq8PyWCe0ocfcolh6x/1aLCG6Ngnj78r8w6jTPAbRvjSTMXZTHiINLPJ4eJRUDanqFnLjZgX2fyUD91mHYFdAI0ZO6+OZBelfDCoeG3zF9lk0Ofb8YIHN9yXGIl1tCFJqBLswPPSTIXjsyuR/orukEg3\
ezra/JFYxc1jZNwG3qzC4Tewph0lL+VIsMYGd5ofisUr+5pX84qEpOP1PU0kTnbcMfeYKnIMOxY+VCwKGKipDJIw3M/ojrVSaEX7X0JLxrH7iUF+hip/ljtROWTg1sFTXZXJSjJpqbLEKOdlXWbub87/CyFhd5iB\
v2zdKa7YOfb6HNF6+X/IKNYWe6IrJYWi7Yq1mUAxEdRwcrOlXPOOq5SCkpEUCtQZ7PO5ldE0bc8aDV2wH86cqHVAg+KqieNcO2l/NJIuxTrtkfJ/Pi+6URCcEUkotEVkIUKUwWg1xyToVrNEYc/5jMLp/uZ+ox6Q\
ak9yoIWFXZ0zayyhs4bIjS4dfcMw/QLtzvzUk/KMduGQ86xP/o0Cd+fWFvwAoe8WcsvIu59a43theprTsrCz4SO4P0XejrfriYf33sI8RvAUsfyMKparREk9IzW8DQ+EVwIp1AfVMV8S+Di6O/XFH4hKuAQZUise\
3PXyOByJQR3StLcKgoeQBmiCZxLR7txwF+jFWqLndtj1/cIWIYCWSPHruFGA+xNHAjY/Pb91aaPmaVLxJgW/KKRd1eJfTUYuYkm0m1SAZPqU9DikU5VIDv7ROUGq1U+WA++PwfkD1Zd5iC3GvvYQ5mbYbcLBMyEK\
rlSVmvWdDD9ptz+9TgeFksBMIF/5S2SmacLA+NhHAGX0C3rI1T5Npjm8S/Rf+VCpnwHOdUL9t0Pw2TaLaUo17jj9JQrGx7dahmcUYEVNGPgcJpiwSO/p+yLxulWeRA7sc6opaNOR81241aBCaueSFYT2W1BvDLbn\
m1stlPV89oQDUkeMGxoX0Qljg/ooIMg8Gcq0ewblzAPK2ofDWXKIDr7CsDkMRNOkGi/8HXTdcLL3CFD39FGudcdPKBkfQZ1ReQCyMXvQLsvw4UbhIbKjdUop6cjMV4+9WJ9PaXQin4nBbZQyamv7/ma97tAG6yjr\
7Kx5JYvpBLkojK2gyEGxaxxO62XVHhHDZ8oVM0E7CTRctPQnKE/n0pIC9fqX/70bPvdYP/JrIBr3rZW+kzvH36HW8OEUey2slovyj8UnZF8WX68li001xOSJxDhxIZ1Bw5IgUQBcLm0Q86jeWVs6RZhB0sra0Oi6\
hY5V4VBdscg4q5AFzhfId3BmAG713hN3r8rWbIKFP38rQXCPL8UAIcK0d8IwAlScKc4OhgyRzmjO4dFAWQQYPP7cGSE1bFmNC9/Y41/zRCtvb5BypFdZh6ntSaKpC/0pYpKtqLPFn6OM0cBPOseL1UG6mvugYXnJ\
yoUonmaJ1u+QFm0vGOduMXzozNXE+dIDK9lHlSF6UDq7/LvpoDyAkiZ5xPmaTi3EgBfuYiWJhYEcBC8GwY8OxVfVpxnajxKzXpNgA6UL3R+k6JWwTbAupJWl7WshgwVSJ8lFE1aZ3LA4djsNYaQ0l6h9+R1OL9o1\
q83XkbphvXz6r1bNxUaIFXvq1qZDT8ONfYr5CLpOtClLI/ssoq/BIOk7XQiY3k6cgQAPYGkzqrDvtIPOJ+k5I70TGSrLdb2mxw5ht+FUHGL5KIy3Ty9NEVSLkyqABv96tUaIfb4IryMpkbFnpM+7Xl3z1afnNlug\
/0BZeB5VkzTn7xFXUEAaCeYe6eeyf1zX2iGrqDY4Q4SgoVrzAKz3DApvFP2lw+PKdPKqVxB3f/jejz/aFAu8lMQw0m9E1ERLd+sVgQxJkpz0hyM5ikkxGRrHj/aAJtMLFEtD7cuOEy7MIOD0zCK2NNcTzuUmuBc3\
N6eSl1EdoSG4WmvsLQTLfURR+imo0iVQ0sQFG6xX9do6bsh7GYLfkQ/pi75qOF9d0uMeKg3UX4j+ZFZJZZFnc02tI8BG2C3vCy6tU/0Eeb62uW/vgKjdDwP96qAGx1dWDhZbDJHtN3svBaZzO4GSmerCjUxGYkpl\
DGAyyGK82TskQNgF4ICtKx73HHPBKgtLZT+zd/hwfLbTwScb/pWcwjCeKdv859cgbctXFuugebS59pMutEO6V3GlH25jal5JBuIThF4KQQICqnXc7iPZQezcRCVpaLGtRQmjF5fTHvmfLjKz81ICB4WLim81BM4W\
d7HjhQ7dTI4PWmz31liqo9OrcQ89TfQlapH69RinsTS1r6kca0MtycNjF5xAYXVnUGR+dkFJu2mdSM43ARoy7DwQ6Hnt2fIIHkoLExboFhjmhT92pqfIiNAIe4fKpFhlCcrPNY1iHl4xnJ2kSa6DlhRdD2xgKOFv\
Ebf3zTV78IB8LTAEd5QYwE81c7gkKyDewOHtizx9peMEwgLlBU0t+iJm2cAVj7cSeLNdlsAL5zKdPFuihFbJysBWumsZDevhM1hKYQMKEVs0W1KEc5IXmyS1rdp+qs5q5VNr2cHCK2gopmjHH2gn8DRIeqdxbLIm\
axoOBd3MCRgBDVd7fHXKHZAXmgxmr7bnlGJWy0R8PVzt7bvcCrlVX5tBxnG4BN0m2Aj78CM23yTlA/0p3xCSzaIgH9+RqdHCByKIK+r6uw9+/Tw/1C64E6jouF6rQRFOtPbEpeqh6DhDLErH7VPw8ehcPGA19gAT\
lYfJkGg9hN1aF2wIX6LKiDDrSMBKA4ERw/cGa3ZY+uw7B5zljUi/kIk/PoUaXgJ5YCeDVm353CQA7QscPxQYjskBdjVamw8nLDJfL/cpYhuJ38nnRRr6calqbq2UNWp9iakZaBLJFqUPjfrFWK/bk3WtBqRpmTNU\
6iCqTbXuLow4sidO0GypBqTd2JWHH1zA2ob+HJnxmfvBw6eOePzZPlQo7/X5hbvWHhRA95ZBAIL3vqULYAXYpmeKALY0ZhvBtFtNKW5u4A9HBYJY4TinaTzPFhPv36AcveCEYuyOUXwbxSGZ3BAtRJFhRxYhO3xx\
uVl8ja1GAPGuBfa0jZVvUrmRqXQeN+9FS+wrleluRqi5UbpddXS9OiXptW2a17Fm8gQnOl+Hw/sBzhJ4UL4TK8ZfXRH+wlUzQ80iLBgANcu4zwntMyxyxBwz+qRBRAHFtaX2hT4OpkYtr5FKM31VNNejk4EKHoDP\
SwVFrUOCpvjp4YC2xsawnaG/V0uojtRqTaugV37nbWe0LuvQDVsdexMOmSDGLADTEZF5tJgGKGb7h1pWU+y4f7pj6OyjT/YxJ8PIEI9hLnzH7GXhOZA2rqj/nJ0QwApoyxe+BreJS4ScUJaKyAlIvTBcY5XqNZSw\
ghdH6odCT3aDi0TLfvTLGR3jd5z0TwBySANiz63R0kzk6a1Fmzh8wSG2Nx5suV6WiDhwaItP4M92TDXFS5kAR/b0KQVJHavTUoCs3wVs/YC2ufQYTsy13oahbhePp59v7aFtsPwVLsqt49SUyoePb9gEZ37nhdJM\
Mg7qe0YZmnWbh8SpI5thbm/oYeWyLATtc9NW1S7tYXRz1e0NPchrP8wcNkAYu1z2wExiQ/sGmelmkUKrPPZ718KQkmK4IRnTVuBZLpB01gSN5D13Jd3SS4UiQOW4GdREYY3DJrFYecKNQSNzkhtCk5Riw6LM3VWY\
5fy0K5MKLl8+U2FzhPlE1yk/lBnZV4aIGDGkuqB+C32TJOJOoHgT9yh1QA6amB4hAfzXDOGciaw5sqKzDbPRWl5pJyqhX0aqK2XbvmsyMrMjrOS0Yjsl00bWrtEg8ddZtRRhmLyae03zPzE4NHZv8/6QtaZKtb4o\
1n1UqaskNt+mB+2IMGk8Dt2Iw3h/pzzeGDS+dyhFpsn0xwDMjTBgEKZfkpZ1+dp/1Mx8ltuIBTvlPmHZzVtK15skuNyaZWENy4UW8AQoCccvelj5oAFg6noRedqUmsWss0bAySpuhquev/zWnx6FokbnFyDbLgnJ\
YJNncPDx9+TjrXD47RXmEWIr8+PAcHHnBTPBA3GT9gwM84HgceRVCMoD4SAqmfrIrhDAMnEa9XUzqewUxCOzjEX9Ez7w8M6gGw4iRVwOTP47XUIwqyw8KkDnfTkusN9guS6P7iw/iwiJFCgQK9+VOsZfq/dQ7u8D\
eGtuXQB/frTbew247KrCNnHi9c/Bnr8YCIIO96oyUSx1nvN492+ETabQBN+1+JetImBhiTnVlAbqARiJUBx+NEWVQB7pcBAW8BEe7ocnU1nKLsCc9AHOmEAqcsUV28lZcv7b/Yz8hekz9GiwaivMol7JYSGUp7Bx\
mKb3r1p243+4Cw8XSFk1rKTLqqRT/4m59+CRmwYJuehArpbOrFtqFDiTQbYxkHjOW0qb3u51nKMJHNYLtDdNwGzXRNnW1Qe9hsq4D2y36Jsg1hdBDh/gGoKbvo+JmIXjrIuoMH0lPKryTx9sgtJ58HRLrG2DhEmZ\
4xgrqJfU3tt3HpS1LaZeLp2VJJ1DGuLE0AChxpHgnDZCmlGgFJpYtsRI8/uxpeHTLNeoyB7SypAgK50bDZ0MiX0p9CPeNJLhWGTv9aEiqQxREE4RQxNGcldJcqjcH9jsQJilsqElP9Q7AI4w12JeFJ+HteeNHG/0\
RLNnae1N3ZHk+cQvMnaQkbKTjlNThIc/MI08+WPSVa0zWrhKYYYu+X1tP2PlEQEwZwG1gywngfBoM6nq0FgYNah3Agfh07Wk1Pjg1sArA6Ke66lKYsXUE6nH1gQhbYnD9pNwK3yqnC4tMDaGRFwX2TszGJWZikfH\
Mhf+rrP0j/Y8Sf2qOml4ztrPULdfLVR9zUgjLd8PgZ6ronAz1K/TJudQCud6dShOz5G8oBLKnY8pNO6VG9JeEGz3Xpoo6N/bAITWPiYG79gnlHT6oClq/cXGoWvIoLp7MDQhXdiwN1M4FYmPfa5mS3xLIoJ7zn6X\
j6ml/Z96MDv/c9fSHx9WDF8/TBm+EmC/igsor/Pb0RRaFc9ylkL5VD0sFaV8B6BE4/YL9aIOI1fms1YQ+L5uRRVZdypdRd4aDBdTVVAHDVBvZul4KhVScw/9sawmQFDWICtlByhpyEUQdthjVDuPMKJlx4d8rulo\
7WyaZXdD6y6TQtVWS8MbnxFa6azFZyEVX1vQUU3KTQmEEa+D2FGcd9SberhC5ZeANlXWevYpzYyMLdhZwABVvh63pwCbeO5dVowjriQjhbkor6YSKMcvy1E/imkDTx4+x3SSMeLNCNd8gUV5H9AaYFZOp+Kaz0y0\
e5HMuTAVZOH+zyJxyn6IoCvXwnKXtbISK0qac548x49iZVh7asHj54d8nxMgmkfnsPbeTC3NIq5j8UYyn5HJfOv9Wrr7Qq65kCRCPFqsIohOJHtmP65oUgzXvU7t5vjYv9CisGVzN7jtuVc3cs30DkpvtxFg1WlW\
hSZpa404/RSAYVH8Q5Gxz4XmzRhGpo+w/fg9gqyQf4xX+LVT1lv6YBE4dGFwk5GW9PXs/CxgQ7r+27d8d/p5st9rbvffQbQ97RS1/g8I+vsP5qFTZ49HWXTp3BMrMILfcLzJPFoHT2U+VurWhI1Q0ajzR69vv+Fl\
PssgLX7Jej6w++k7J3x4tZTNh03Zxa0lPHkfFuLTt95RAqFFHQHrv0eITIFSLawhTU7exJke+mPH4FwdgDWFD0qqbg4O0H77ftwAq3zwGE4kcQyOQT3Qah9mj7+XR3363d6wTTWF+k8fXImapZXHnpRW38z/tj86\
5YhXYjGaYsEmGL+mpJC/F+GKXLn7Qmz+kkNbpzxQMde8Fh8TsRRRBsGte4XeAoUBzx4vcyUpVhbYAR81A69BLwinMXxQktquyNOwGFjztSgc/ZtxjdArKCJEUuHWIN//eTZaFaT6UDfU8RBTPtgRwu893UfA5smU\
HM/a+gBIz8LQ+c32yVAMYI4H0hZwjKNhL7NYR4cqtI8gCBjfpG8AbXdpkSsPJJ9dtDdrNZjl/6kD4jMB5k+kr639MUDbX8CgTs8+V+zXUgBSDxSgnB8VnHiW0wjNIa9lC1x5jd9sHyPr3vus5TSfXKwpMfIarB+N\
gDsxNF97+1S3cOuLpu/d8N4z0VAZ+PW3KvJdmuP8KfPfqVgypYUKGXu7EcCpdUv/L7kNBuDhod8k8uHCnd2f9XJnJcYqi7k7ZexGdU/r4w+/Vl5iPbOohCTzPS+h+mv43Pk97bGjiNiTsLoS75GIS6sy0S90WcN9\
hi89DQ78W966luHBi9USdi7ur7K1GnrtF9HZ8yoZnXGKclG6NPggKJGcFU+O3Rmg8GVAb+EHaPDR4mlYicRS7oHqy50LasSO9F1kwJ4fgjjwbT8AbcMm/pDfoBnH8R4hik1wXes5gZoHJlGrmku9BmMGR0IDnXiD\
Myf2WY/A+kj7KO/QkbS6dcl3B99v4toKP9QbXKhpaYufVKH6kxeiYUx4oji309Mx8d3h+O9pvQN9idAL9MACQvQESf6Kk/JYw5ZQd7aM9L/FK1hC/6tJmFaonGYvzEQDVUw1SecF9tTGQIcaOv3BT9g9GM6L2VV3\
zhjPNZ3ualJb6cKXBUMEsvIUYpghNkajPJH30FSrcEEg4ytX5sF9Y99KfsMdlt5Oz28oNd5pWthne//xUcd5MXFh3uUJUcpZtX/EgYfDqeKpn7eIwia2pFkATNS1cEsfk5+EB6alzdcfzfoPC+pstURWuDUMlMvH\
39mFAhDW6X+QnTdRaWo8PLc9CqepndjY+AS7Fzh2dTc/UF+OWCx4UP2z+JUyfiDGblHy5XnxVhtB1eCbDiaGLkl81kZzizrbThWEZ7wHhWoQP6/RnShZgMkDojx3nrdCkeyxqmYTuegrn40wRMVbxiKt5aHyKY7i\
pWMSHO++Tb/hAFvHL0d4d/SnPuwuj2Iy4yxH9s9M4fcXuv3pEVZANC86PGRM/dRLS4c6Pfa+vbv2AzKlF5y+ZJJkUaJBuCGL85LrkttBbLVQNWTXCBosX44Pz44D4Q3Q4FUOeTI+r4DJrrYPmgwzNEj/jGLFII5w\
Kz+9o8ewLxdwe7SbaDI2IXXoMN2WxDz58I6aFEeZ65QeNMAa/tlIelhaa+2m7eOR429dcE1u9C0cbfzzR0kWkhqviW3/JRVTIxhuf7gCmmDt1Wf5JoMzhcdrd25TGfMqX8pV2rIEXl1fl8dapjpQpJgioUxbidwH\
/iXrU5uAQmwgE3ECLClclWx8lZW0VFvqKgn41Fyy/vru8ra+Z/zUJPVD9eBuavmxbk7ELCIHpytdZupYf7TC5p71KnQF8R9qKg7OKwA8F3/VDEGWQ7JKWZqzVupMQjem0iTS8LTcfbamwviPP/GaNACfYS1z4U1p\
b1/01HHMiM97BTQf9iRbSWOgoZFwNioj7gkzK7qps7gkrQTZUIkws91DZkQIc/mgTjWJqHhBGkJudfboxxRCUxWr8eMwFxNwRHZDoskPZ8M52LKjq//sUq9yQOnvMLbuy7PuA7q2/QgfYw31YSn2LrtpU8jr8yWq\
gq2KzUwSS4S36PlTkSCHFBza8bQH9RpQUyMOhi6m1uejewUD+YGe7zn4CexMppCrPb3I1+kM4+Xp1aDBRx3R2Wp5Rhan82TYg7Igju7m8jScVpdNf3ljAr4Svl5Vy77T72rHr0XD0Ukz/WguaOAFZMIiKIl7fwaH\
f7l6his9DZhP1VCHsbbmAVkfFzXjVeDAzC0mLkfhLtuv/TWz2vlIUIeaTJaIMW2rvHhstV+mghMKatbboo1ERz/HzTzsij6QpYz7fRgALFIwdwUdW+4OkpHi1QBkTLBkqPbuhYcEz79ywDxj1oLHzZ/6OM/rhEe+\
fIMrN/rCBcjQE8oMC8rFg3wl+5H+vZIrv/z2U1gVb7hNrkz7Rv2amJk3vyTMHchPvUrqwV/SY9Pp8HpdeJL4PlsFE4kC7e1pqV646oBDdJT5ucGMuSibypMb1Ii24pGtctm1shWhFirnRf0GSPNDKmDatdk0pQ7G\
MytojYZW7zBPzhrdVDvYlS76yv73WJYJCY5DtaKdpX3nDgHWhTU3Pncw4WwRDtU+24NGYWY5x/ggou2i/EzXmS5eASB9hXt2F1N+9j/HJRfKlImaFoNEAhR8ZWNkG4Uu2NmDtXy/CNQBzNE++nWzRqbiGjGPWodZ\
shbhQjlhavrN95rW5T998X8xyEsuC48DFtr8ZH76Ngnn2jN45+QTbAbn8OwZjIPptl8yIVThGrmudF4d+Yu9CoCiciZTWMcvkheJuQx5iNSyiRw76H6HLtoAC6CEv+iEDVH97t433FDE+QbQ1u8KwTKfxqX1A/8O\
7ihdFSZdUAhqwiGYh60CKMMCYGDV80zdk7wnvrQ8I+ASKXhV13H4iJvMT3MB7Gpy2PAaEzdG/7tzg7bY6NAhdcKyO41B7ZS0U28z+AerX5m5cffj9Hyb9dbY8x/6pz249/i4UgbNdf2egPHlBRj+DCHKUgHVK9Ah\
sBvNQuOb0YFMpMt2M0LFR1USF9J+h+FXhBeQCt0LD3MIPqeJNRi6vmFqStcphRAHJ5wI2QVPmZgdodqmTQN/L4IOuo6fp+ZgJz7/66dnxVl/VfW9qi/Tt1rYcmv4ObEsD06yN8BKKyLAky8V9H2lYHNyOpV3rUlU\
4VeCAqIZ/lx9CTKo6NBXLpPxaZxn5v0MBIoStWCmVTYQR1RpOvXP7CrPvYxZec7WKbZsimqazQoLOScrstT1BMTL6guyj38hjp6V3G9gU57b3WcxxTwo+wj0S3D4OdcM45vsWRPKPbev42F26Cjme9s0B22ieJL2\
Nlm/537YRmlXWMaoAAkyQ17+sWziLEjR5VFE1svVFRunlL/Ywo4qK3qxIr1YoTRz97wzdatY4EGcpVJq1snNbpdow0IU6ikTaN0cE60ForiLe1SdyliMvWVby5o301Q0HbrI5d4ZXSuTvchfBCXrC10yPkAhoqJN\
Y4cQhPONYAKPgdteszWEn+2otdaTBd7BDjsNz2BzAyjZM9ktVdcjvIvZM31Df6+MRjLtlHq1QJB306r07w4A4//aoFELZGRj4EHdjDNUUpaNhE+utP0BevlyhAwvrvP8V+MPVbeTG1iuDOCMD5V8ICg4MjnDVQzG\
Qg9lukogIhzdUK7EPqHn84iIHMMAHqv5+7t1OzdYW70+G4NQYIODogGQlqOUfoDhw3JbFsjH4UykZ4Eh818JnOivBUPjj8Ftouo+eEoT34SN6vCctz44VdFPpuClLNtcCzbryfnf1URZEjG1CBIMC6zsvDw7UnFc\
TOdyGrNS6QNeYV8xQKaS4+tX8kX5UpxBEHIWiOElOyxV42wCIAFTBL5lXOdaU9rbpz1Dq67b1vvU/oO+kIu+Vg5ZuF5/lvOs2Lo2rykpGpgnqS5UixiNXWXaV5pknS3tFusF9u6/hnInOFFvgay9GRK9uLrQ6+S+\
ZNlQQTjBN/5eCAywDmpYUhtPh3oI/69z+nO2HUJp7H6b8of1lwo+oynIo47zDDLupLI+gy6psV9scujA0VHwpH1VLzyVk4Ku3fDK3cujV0aYkki6mMoA6hz7bfLpkqWaaWkwrPgRCuZhm8Kf0MXCQu9C+a0vbEAI\
WZy/XyAjJlwYGKLUZV9SK2JnDSd/kuB0+TAgL6Pc9BR2ZXQu9YervJEce6Y/zRWF8/1YMd8ijr6RbDF+p/+tixxTqyEzPq6XDrdiPSNHqAV9cWc6c0pXG/O2KAVFQwAGfhA4RihQ/V4Pu7rISYS01OeUUcliWY/t\
aqmwMZ0W7Wv5KinOoW/Mv/xEXeXbERPR+NaVMPDVTbx2uNYGJkgAY8CblKeYNyQo/jXKIoJK3LAdUJEEgKnQvxRmGEVDXzSYbfALO74i9KdhoAWE5bmzpnGsbbHKpkmXVjo+fpXHq0XjPYj3Qp0u2oajtu9ZaCJO\
3dlT8VejZHS4G4IG43iYhtNuXMtjqx9dYiQPdpy/iReUYyG6dXzQyvIPeT2Vap5fTl4xno3he0T4d6swoQUCvYTtbL3UFHKfR44BloEsHFcFee7DuxrX0HmBukBaC/jgp2J/hHVXjT8VXa2npdnCyUpWxDhCy5OY\
mvJm8VkaBKXyiLuofIrZ7kNFgZRjBue3DhOhojk8IsH1/g/E25kdxfJwr4vOEsXNdvdHhobvzKdq+Hq4oUWxyuOJjj0kYl8U6dWpoxNGn1Y5ZoTj3CCYoq133xWY21omY0//I4HPovALZmtd9Np2EkRF6XV190p9\
XA4Ceck1BEmXnU80SWHZnHjzzhzYxgsktDxiPkK5l2VVJ5bK8dcWTqdvxZyhkEAaSO+h4aANcw7f8DzPYT5flU3nUpah1thUCSYByo2d4Le2lqLrH2T0zZZqdbJqxUzCMKeqX1aaDKf6cI+mTEWOPN7O0eIZpNCs\
ycVsczsLyns1mkinCKHSbgEwNkkhC/0gdl9zlE0LcwQlTj03l3iXTk9qtFaJCepTnuVHDzi+VcfGH9BnyvyGhXX6G86kfcEJNUfny1meL/5uun/8Wmrv8uIYEIpOvsm9P5fMP8exAXYZ6mgDyeXdV4c+rK40H4NS\
CN8dKo6sAuyTtKYyH1i41w0wOLSPjcrDj3K8grUwWh7dpQWOVx7R4OZyCZ1665VcLgcE4glH5/H7qgyCh9kUg13jZxVjU+v7sgDlim4JH+OxbvkNocfRc5JgfUTrLwg8NRyxSxeS8bcwG9TOUulqEF1fYOfPsoao\
7jndDntqlLRmmYjo1bapJlUPU1YW3PaN0OgK+TF5Uhg2hoJWn79PIpA7JTdalae1VrfNVL2v4fb/2lvtyerbz0azdZs3b1cm6WNRsQ0M6o7ufQ+oqUAd6mQnWSWwidNQYCpuU9qRR92jgEtUiQjiHUstv4Uj9SxO\
W+iHEcYb0MAaKrP1l3sZ2ot5GTbUqRdRQ7UCTJPlUPTeIpH5Ch+2VXbxBqLrj51XtMGgF7QlY4gRgDI01CSGNhsXgNIZ6DYvW09PiD44YARExt5nJZvJ247UzYc0UH/4UAYG6jWEGdsUw2H6CxyUqYnhjD/4B/Th\
0Nh0thmxT+8HSxwSqLw7JuDpfdbzaoCHH/V4P33pK9sfgwHYu5+cHCWADEnK+oLN/uxu0Y/6HkI/+wzdS9HW+xCRh4M1HhLf7lIXBHf0IQh7zLKc3v1fN+wE79HF5eHCO3m6D58tfbvWs7A4S76ZeHsRNzuRWe05\
xcBTw2cfIPiKgtYU8YzLR4VEdP+gjRnXwF7SL7K75ud5AnXQPmhpzQhLr75IriZqfDgLiMcgixRcNfQCcibJ11xZJbBEoAXnLfueNC71byKP8d6pkV9LoKfuy9dgZesBC3PwIMx/+nQyHQvpcz+dnUTETsx0KT5J\
SkTpZAPett6A4MXPrLp+zMxXbbLAVlpLcefTLBjJOoKg+NSAR1DHVqjbNLNmuMV+322BAxEqRgI4nJ1X6pF+dqMJKnxL1mpciiyaLO8paLXfq/6y2rZ6TiTrXq9s+UuJ7VGnHyT8gz23vgwBgX7Dy985AhC3WXcD\
KjFyP+zSXuI/YQvBqotoa2GW/DoBdz0oAGCJ51mJLGF9Li/c1JPjE4+4W8cXxYZbBc9T6r+wt52F4eoXuusoB3RqtUwoq/UDR64jfqz3to90Z5l9MSIJ6WmvP1W6Vn1o8P61yzIOaaJp4E7q8SNq1OoxsWy3xgc+\
1cz24fsgmfEaDikaMYeYprrJFi9D+K7dbbRX2uop9UdW5+WRNwBXqun/uCpNSHDgu84NAlww1jwA0OvGmFBNr0STIGPE9V2MwJZpu0p4UU/TfHzFcLoczmqorutmokhQhbRCWMeZqi1j8PxvH6PaLPNK53mif4Iq\
Kc3XJ/L6lw6Fj3UAn7RQlA0apdGc6zgLJIgiiAaKyP6eNxIQ2BWENvQz1op+bLubaq0EukHrLaqAvmQeYD+iN/cp7XfwfZX2P0FO0ZyxHChrdPCXOnUnC8yFBbXP3Qr1JhOOVW+F9geuK1zw7Lf9wltnoZ8FXy58\
8jx800jMe3x8Up7vl2GQQ1zUlkDSiX3QI62cf5+dN2vVuVEGbfsnJGckGwahMJcbjvoaNghRVRsXINTvpjJ/8guXPMEXfF3b4BAK3TYSgdwkQyDUP/U0bPGjYlfYh1PJtmLqq1dfsddpeqlJBecFa6jnDYNI8CJV\
PerrpUMd+X53fNIIr2CWbdPU14XanbfVxdRwe6VQObyuXdJSCmY54iFmurYr93B51Cw77Kcre91Mz6z3cPZeddtwpQgWSlc9rC2Gj3+xasfqfTyGvN5EzGdYb5nvx2SnPgT6bvPp4+rvdKvcT3mtdx83ZGImMUVd\
qCK85cHMO5ANQc6yq2nRp0OlSj5oxHNFlN/IeWl/qaqNKMrM7Tkqt6uU/tzlTll1uyLOhhN2mffnNm8xyP+mJ2nGcYRtFXBpzytRjclDQ6CakbDFF9ZLVXgHjQdyh54bzHvw6l3UnbMpr5muucsC0Kbc1EIERDS0\
UWFPHgDsnlxpfONfw6ePmW5KrH+sqo8rxK+fJBb16FBer0S004FRH+LhUCOPptxj62G4YRzxumbZmU4OCvZNFwQDrUj0PMqa9BNMkDscZGqJXhSU2IyKOjdAH4BUedMfqUk/ENtfVQMWtfERZklb4qgkbml52x6+\
iqMNu9uPw3cIQxgeUzsc/+Eju3Jdpz6MzaXS97fv0sF7D3xUcJyDGs7z4xWO2L15FUthLeWhC7JNoXe1Tvq/oxxK+AfroiEINHIaVQuD4yjNejU6vZt/TLHaW/vU9EHZK816dGr8KbPdmf/0svI/3Wu2Wl7dyXlr\
CP/ZVutRA6GD77i7X7SNt81Bj827PwqpGgQGeD4L0Kn62F55jhKWd6MAaqRRHtuaf/vLwF1MCJ/iMQi/PLGPzlD9uI+phdVn+aMcOUtSbyAvzWKDzy8hYVYWlrWI7p4A3EwhHdJ6nmPuMeiOZj9FjUi+Ho4Cn4Qu\
peDZXcwGZm0G6ab3ASoBgk83Hjgb0wLVooNuxmvnc1uJaAw9LS6FdhH+RzdptWUdQjmJo1lFqaZ+BKteqwkDs04/fPpO968U8NQpCxIGd4E4PuDn+wm8XFku0KpikB9saJftIvtgJAYaaduqmubE8Q3rhgqDDJG2\
kV8rikvtjBKzMPcOJY8JgmW5V79VzFOCkgcF7OrMt0hh6zRon7l7g1Hqzh/gN+uB6ntJInbj5a4BD+bgN5cdzx/wKzbmQaHrPNb8n+piN0GXQjTlxOx4U60ZfOSoM51HHLaoFTUYwPqp0Y1Tq1YRrollvV8KQUtE\
iHtTlALElcqTgbI09YCE95pTdPw9YklDNtYo8ukb/yS2+8GAOyeX0LNizfz1Njxtn90HXYnd+/Cy3Az+o0udRw1Pm384zH2hvAM9u3+ZIrua9GMss+1RiLxQYM3hXSn7wJ4/m4gRhPadeQQ5fAZQcG2a22iVV/LD\
cb++/JsywL0w7Haqxi+uFP+IXMu7HRR8brCpa6F6tZUw2vhF0aXwORYIQed1Ni6b9Vo3AF8T++evPPBXgXWXVHv9pWBtmkfWKEqcMYcClgDhTtJsayIM54dP4DW/jKW+zdA7jcrnP2pbSKu4fy9TcqI829fLvoEA\
FKk1P3th1fcPVkL2YpkERi2+XqbwG5GojK/9ghXS3/ZKmcL9Y4LbIP+Ls1vhdTOUyqfM5Txuer1VLpNxg+tfxeTyE3854VnAX29K0DhutgglOU7TdOATqRHbZy1+r5L3HVpW4R8kKMrV3fJlBZUZ/rH78qGW7DBb\
hgb4CjmaNi0PpLduam7FhOVSrzGc0kt2INxBP8ePDnVo2DxnitilpRdbw1Fhl6s/eJRoYzggbPVTA8VHTBZeYBRdLlTGIiV+Jl7m/sJ7+o/uioz6GPIKPjLIy0qd6Ron875I5ZA8h8Bo1sH3q/1SPww5e9EDgHX+\
feLm/8v9m89N26LsudC02TLdLDoHsdL+tff9CDCfbvSkZ69BEuvvvDNWzYsiMSdsg1y3Fo24Je5Sk8O2XpdxByPts4n6rvevHEAGXGO7zxbevpzAZJWOf79sAR5tJBc7hJp4FHL4SppT8H29/TUduxI3fAvU9axb\
RwBQmNSB3Oq+F2l/a5Ib3aZFlC8+6tCd2qOf4dzxPCNk1ip36od5fgcF6vOqfoWC3wsBXpgBtX75MM/WD/TFIqIQ+Kes5uaWlbnjapo0HmjPAhYPn/ULF1exKXPHPlfk1BrZDgaMvwU/G9CHAKf3E+eF/ySZT428\
Lt8/ZbFlHJwWeaU3hT4th7lEWciPZPn6HdvvrdPi4m/PTs3qmCv1bdOt2WXo/OrK8S8ying06AzOL9BrYltgEG9wQNc948QTSqgghakTtw3FH62nqvAWM0yoxD+91N6MQjCLWZVjX7gAfOpXyITSCJ3IfzmKOFm0\
gmN+6Ya+6BSgDYb3u7oCtmQfTOy0OwZxnmwEyD1Mxurh3+tUHknI2r7zEHQd4TfgYIPQEYO8Hff8AfAAghrqvy0+h+DaBd48YUk+Q4jQmKXpj7lsGPD/nF+qB1U9Qk/2vEUxHARRVe3nXvXuwwTbrzzc29DVRmu3\
vOI06AOjR3frFCdF2sW2RpA7NikiT7ohrC8CD7RMtH95Gtggz61maaOLgPU1oAecVWa8AJwlYZobOjlJnqNkVr2c84YUiYu6G1gjfDrtA8/sJE+yvANcpd9UVNNQb5PjMErrgvFh+aekBom+93cVaBXBRefyyTFC\
/D0Ac7R7ZriKoDOG4aMCiPmVppkX0jcioQR0GN6fV7FmCdIxaEpXJI1kgdGBiO5bHM8j+vIDACSwUxivM6dfZ/eOzri8LWcJzwhh1osGSWlXFvDK5zFdm5hPKIT2bVq8HAyJnv4H4MDrFWO6Lb1Bw0Y/0GbYN52R\
U/zzSdYgKe0sEl7e+KJPgCa70DZ4NxnltwGuQJWOZbqb6vmYpzWmQ7jhOhwUugzFuv4x8bUCa4zVj09Cvvc8Of7BfCBoGr4nZxlnzBjJOZA1nS0meDeLiEDhSdMDSkNrxX8wahD25YPXEd41n1j+Pm7OCsdqFgfP\
NWep78pKFdwGhBVtlgaiQqWRRlUwRytlD1okjNSpXU/Zyfss8UdTCJ3lvkj8UWVGJMGm3mXD9EMhteP47z6Wdr2ELKfAoxaKAWOq8ff6UnG6LR6yupm3M7pSlD7Lo1P3P6OWuREuX0MxtHHmVW1NkFBF8dAZbaL+\
yLKYA8Y+MStVCuOHStvWoOqgFGSWKnr2PDdWW1DS+uN0zErGyizzHoQDR1y3cyTCCXL2NCfDKIeP0UCXJpkwi5rM7ebNn/Dm3vWdsB9Jkhwf9ulGXv95XgQ6zWEvVv1w5XMwRw+qhq8ys97MtJLmb3fOb1q1Tscv\
lbuGEHGki7FZ17C5KC1oPdgAigWCFTVkIqgK82s5cNBSjfP7gEFe+yFc6q26/iW7guXUT5MTwxwG11ITWwPlkaCsTgUYUb361Qic0fJ2Hu0Ybb388iV/RPWnGpCDPWwuABz9zxDKO/OpIyC0I4WGf5QJqOZ1nyHx\
I/+P6//r8/oz7ixgvQ/cVFQzAGc6EN9FXgyfdcoIRDXmgLoQcOerl2t89/qkpUEALj2tA2XsUPkd2jV4QpORuG80KymBV+w/HGFP7UNMTPr5AEgf7esSKX4rz+X1f3YpNnLt+vrin4v4OamD6nK3ola+yUCV6Yr7\
/vSTavM1gSTKCD4d6XKtW9gE3AoVE0KWM9OVMh1HFFVB6iki/AxaHCbb7MNsMp2UTgM27FNQJ2zuYpOKTLmlPIQEW3bwSalUY82KJFdLtySZNLpn7j4yu5keOaXB/Adludbf4KBhB5SvX5wbr6L3TVTTx19clcYM\
emIqwjSt7mD4htVFnZPbNB6cWEP6VKkW6kth5tLoMrRt/NhAOSWSS7cwAHmsw7l33WM3+SdYQ+gfmVmKtkYwsYXwUFaJhy+hLPIuaNVM9yTZx7IdQeF0UM8HaThkzvCJ+KuzqgLMUqkeh+ZGDOayE+3hWLKpw2oB\
w5jOmB4wmfLJLt1UDVxSEHXCLKbHaT599QfN6o7d/XEQAXN1ytsOhjdlqo4FtBg4/zTgkZ6rP7K1Yyofn+cbHVZAsjwIUzxa7EbnIls9HGuKTmwsgERRV4I2jcBjcIfbRzOtJFLoxqcbPXnkjzyTKj3JY5vYsccl\
B3cPJE75xIN4Pyfy5jdJJgjMRScEGEg1wJpmJATr76kM3diyuoMAS3Aqdq8kEbXlPTCMdOyFFR6vIbTZK/jadHddc8zxuBFYtcaD+y/6hmF2dk+z3ZW0NbXmpEgFxkFvJEvGoE+JKr1asm1kopRXWQs9jXEYi5Pt\
RuGqx04uE+Xw7lkY4TLMjL6fBH00FUsm9SiyNVPG+oiVu9Z3RxlnEO5chY1xD2kgzP4ExekZZyTk6Z34KjWIj9k30n6Elw1KHbhOw/jDrXa4HJ7YkGGe+eFMoF8CX8aVpSkwfFd8TZFtxrbzhBsU5qb02q93yu4U\
37+2T41r5KUW+Vp14qdUFz8UL1H7vSTeNjlDm0zMw7fqcJTwr6um9AHlb5jWUWNYD/37Op02HZM9TT01S5s0wun9YiuYGJ2P+PLvgSCYpYWD1g8jEvnHaW6PpVTdYt9Wh+e5CHY3A11OobvodmvOs6j7aFFZYOeY\
d3Hc3Yzy2gu+G430esrF0qceGuAjqBu1tm/qEqNnEVtIqVdpG8lymb/kK+M2lIVkSkbDbR6cUWs2C/ahUQNt0OSxMSSgxXqHjiyQ8rlzXhcU6kUehgYMIfIz5avxfOBaHFfqRvlK4LlJaDDIuEcD6I3DzB0jn94i\
3umXHeM8ocOMxXKdv+1w2/sDO+O9iULeu8GiSz2I2wW/ipyBwfW9EWss4xGekYYnTHZAf5N+DJlcp/w1OH64sn0iQVqh2KTku2BdldXWe6QVjCJ0NOnkUJCT0YHMwd8xeR3Z1Q1zLTTILDdlju0ktMT/VYLOmoCG\
rbUObq5f1POLdKQ63Yp+VJFuVEc8kK8xMy/JNB8HPTa4bW0ESBGeEGPDk/eKxlYlc3jzcdWgq/L4o776nlQg9LmXJO7UAig3MXMZbNUjOs5fWQLFXgTn61rcqH3qRHdd4rw39uuJX3z6WvqYczcaTRrcZ4iUq7W0\
5mrUjcz3OTX6vvGoWK85shcfYj0gr2j093HsshhLBQmsdtiPaYuTJvakSLTpBI7Wap5OgEuA/aPYFZTfWPTJErQ0u48UFs0x9v+SEjpd6bvcCJsCOt3RL1c77G5oO+yMrK5JgB89d/cpBBuJkHI6hW3c/+q7btCe\
Fn7xrL/N/B25dxNXCI+Yyw43T5V8Yvsj7VmNgWQqEl0Tgkqfne4YJ/gi6PZvKAXh8eYFKo4Fja7zpMfSBesbTHeXMNAomXP8cRbzSA5pfB3NJ3csqOKJqKzNNY1A9IrSsGJU/3b7+QpNxuG2YT1N2dczwxnl2/UV\
5m5U/8P+s6vsz+NUoakSnuRshlCrlEOfBrjMpsjz1tMn+BBf6T5HfASCowgFBn08tS2SOzdOj8adMM1zKywB3PjCsgh85cKttwwB7ZdHWMTV6tZsgR7j/+O7WliV3/TCyO4QfpfPGYTOog/hpNRoHzm8XYza1ws0\
mZCX9kSe3wB0uGeYB8Vq3r4WwJtDJkajy+HVdkmZPSjU7QB1/6cLnBtZ9ux4dPt00Zk+i7ERF5BjL2Cq7PLelxHq1owc9D0mJNkLZLdnF1LnWp4RvG8ibv958qu7X9ZZbEygYe5DAkBZHqWqCmLtuj3JEX7EiDHX\
yyKuBrGy1vtHaebkyyXXgXHUXc9coJYdyklMRE5sOmQ1N3vI1bdpppCETgETOENIeTTctqI8UQcc4tuadY39yB4eACB3sLviV1nCS5okdVUvli97qIWO/m+vqH9zLtVX2hqltRt295mayvDgBSnKPSnu0sZKXv59\
febC4NynBczn4irXrdCIpEJPWRV+ViCPQOwek2U95d5HeS1+d6VyegSVDYcuoKQVBdQI8LICpacGOgTJLChhVg3WwsOwm5uffR9E1ve1gpk94n0m1J1Uz9axTig49rVPt7dEW7O0C7oT2Vph1a59t2tfVHYIuTrx\
96wRpF0jsxzuBU5KdT1cEjVJ8b34jFepsvWQyOp0S7kP5eDIKl5v/vGHSdz3Ori0IRjazTBGaMOZWL0roHzAuMITXWMdz1Md49o8BuuDCsMZZKf3xTg3WXzRLeOCjXrf1Cs70FZPfzNsURvOW7X9R5mKDT35xrNX\
d9GHDKzjdldHzF3QI52r9J6snJDjTOUcpveV55K+5S1Gc1LAPuFa+K8tAZFUjhtYQlX82rDM1OKmFjmegiNHB/Ym1r6xu9GtDmyb6pYSgSGoyu4W7H2S1dExfDIcbAqGxtuMjevGdwxoIWEkOG3o2BAfcrUBiJjC\
fo53niaM41cvPga3MW3TDYxX9ltzq2v2zW5Q3xyTBWqK/282mu0bocPcHLgaW+kXFklPZipG7QsqST0cfLKUUfb9RCqhRecXz7odHJNVRri7OjkQzQ1Tle+d1hxpXGsdhmZBhPpB8yjDzvrISfrG3KNPzVm/FJ8D\
bqDT6PvpctZ2+3gcnXaTrhsW9wNtqlpXnc8vxx5AoIFs0hMcPPpbdjjI/Ki8K48ileS4CUHv5/4tpDJx3khohp3VtQ6Cyoap7y5lThcn+DIbftdQv5jbTw+qLDsVXkpNh7pce0WJF/KjvwGZB7izakVz8z9XTyfU\
7gBNMDmHad1xL7rG8eFce0P0GO69JyKxzKEkxHCSyZg/cE+v4WXkFwA5KFFA7NuntAC23x2yVq22c5SsGJh8N3YqB83UDC74aqXziIKwsBozN+MFPEzkSD9Mu1gCg5Od8N4I6xVKRfx0sgCo7cKFfBUrcGig87mZ\
3NcJxa9ST7ohIAtOUdP4m4KzT9ZuBxpg+vEXNEW/iKmKEoXRCRguIajhi4wlWotXiMFXVvx5yi9AbZhC1zATzHI3qsFnC6zEz1uUCRv02J3Z+UqTBuQ1ok4ZZl8uzGSkUEDkmD+TsLIm/QfmIikA8RkrI/qp6RtJ\
281Iacfwv0q4OvpkTqeW9Pk1HO5HcaZkogkLjFhevHTQE6XF85Gq57ES+AopveGSF8EyHlR1TuCQU1ohIcfWnKVwOuZ5n7CRyAgVAdqaNdOiGxWmcxowGQq2r9T3MsIWgq2MiWbUBJOc+iSQCo843/y2+IL+o6eN\
ZzppPR2dDDiydW0BJJpKfxMLLQCqBFolFnsWKkPBaEiPk8c0805QU1HoP7T2zsF7lN86a/ofnEpsdXN/2L/U2aL2PLoIS5WX9LBZYNK1fVvmgjuZep0uaBtCtrip0FPQWm95p0jCiM7mR6cM3Et6cNLambxUvGCj\
Pi06F96/EyfcNP8UNmumnpuX3FUr/uVFZTJIgWSN/nE2hYdvsaetP4GrMlPUTdGqyxVD3bF7dIDt6zWTetBfua7zMY87exqdoDMt2haDhJtDsN9Onk7ZPksFRiepwCY3aBdSGUxhRm7vsjvHY5uu3RgJAbcbC+m6\
Xws7C23Am5dCO6pQQU73D2hQgQOiY3tB5xmO7nu5kvSKqpWJMkWAdhFJmXTE4QPSyHXKXGBqTRDzYlTHkVbZKKXJ9TOZIInxEvS+AUOASGe58sn+EwcSLIx5kg4f12klmdRCJTqKncW2Wxi71vkqhvDupFBp+owB\
ea0jChoMtEqnk3RXhVqs5Q7Uho/ES9iqGkBeQHOPgadjMGxvsMajwd103eXDQXObiPlvUmcT4DHd45NHb7XeSS/MgJ3+pffOK7Sfb/3HLC2Eqx0V36CkXxjnGRmKqw7VKw1uwGs8QbXwttRkI2I//r2fVmoPNNdo\
O5rBDQ1tlFjrf/9y3XHzemDo2VWzj/pipQ7V7D/J2x1beluPz7xDextnhFF0iN2OaP6j0aC5ihxxYk/GAPpH0LBApfoiV9TIUgwK7l/NO+2ReqaUVAemLuvH1OEIN6KgzZM1pDtw7/dLkCThMAjvFmQoXtcHcPBO\
3/er1XYYH98bVmiDeOgQ5A4DWB8/v+O6/yf8kYaw7V13pnurWXHiug+wHnoafcX2vPK7c5OAMbIvHHfzh2UEncHQKOM/H2Ep83D5P6sB7qbDVq3Yg/oaexVkHF1e1pDrVOdFknRjKG2SRf1IEkHZAJVBXCI0VIPL\
qrHKQ4DGJJjCks7Odj2cjyYChwg26TLSr4PpGmpk3K2QHCdkywz461w3mwps6zwP8J4gVIniz1Gbavkd5NsK+ZATP9ODyZjt2kEwdLl6xjHZnx3UalHEOv8a1QLOp25XbeRgLrHgFUlPYoQMY240WMeYrSrUHDer\
VrCWlFsiUrCC1gv5tnRIZIuSJy0U7AJa+E+5qrFpz1eKDvuX/ld4IavoxORi2FH1CgcIKN00rOtS+06R80WvPXeqf754NScuo5q2frcPk2+xkzwrTjp+gc7FkauN93z9kWd3O1C3N6hSvoRGymD7xxdrsaOmi+0/\
/HXDMOzxYs+/tGs2sIZlqAenDVSjmISwk73ZB8fM42XDJvRW0A+SgYcxyZvU4K4etkebn5aXSq9wUKiv9QKkWuJsV6FTP3K7LNFQa3sPg6+xQspL2aegIxZqneQu9sIjIujagPkx4NL16z0Fg8Y6MJVxZ2H9zgOB\
wk6dhOP85XJkaXcgPMP1AIh/b5QwfNJl+NbjTmbjqFIsrIQsajuFDzuILdNB8X8Uioz2Lnsk445xb1nwP1RYeV4FNegRvH7KTXfEI9nK/moMrqoYQgR+vWP6In5E4i/wY4LTmtV/U5dc6fLrHXt7GPGfpYAaRbfq\
8BO/h3onbqT8RXgWFzSWCZ/+jJpyJTe4HzDS4Ky9I9yigfD1riVOOzAwjipu01ZraW4oO37Ftf+K5VmjvaSvuT0wLzhIK3HzjPL8TWerWrvzhAqaPTgIIfO2UQPSvk1T5B8RUgk9kdPxc6KFf8GYsYOaNm39q7eO\
4ox4fQp2XlMHqrmcw6h4GMRapj0U4AijHAcMahbTqEmHNBo97RNY3++xi7tx8utVKpgxfoQXdJTnS4hXywuGx4l59Ra1ZzHpGuSqUdECUV9Xw2MOtTP1creQ5VY41vHI2+kxvUntFDywxwqzFhiM9SI74FgYUeuf\
SeGPuiU46IYruD/RCvfivKwJPqfI+qX8KyrZR7PeU6kDUKYAsxhnfw3Zfii82CNjyAWWdtozHEVMLF6VUjlBs2f/tEplbNmY3LqMy5M1So5vlOdt33Esmk8shA7aSU5R1y0SESd5zeJbF15bW5+KjttLDvOVnvid\
HmeeXyOO7So4gX0lpeqw8vglhOd76911mLxshtn0zGoWNRiYwsMRX4jsKPncvjoQ2WcF1DgrTOp6VEfR42PwRmF9GnpwY94zvyUu/CgI/dJst26EOUn8p6CH5RoyzE5u/irlBeiE42Eg+QU/zpsBQeV0NW+tZB+E\
K71Du1zTiMGwpIGw55Y46DCY2pPV5OP/NMUpdS4qcSKCCkFUECNPXD0SdZemPw/uqyKebOTMa18n2gmmfnZtCiZgJOxH21gLN/hwjgkIyY51joHlSF3iCzYfUFMRgYqfjmOUirtXLSAJX4E+vTWDnuBOez8hYqV1\
CAj1PT/5W4dLB2tAo7gVyYtXGBEbQKx+3F6Inq5GGJbIaP0Cyl78tqdC7UMLAwFDsdgBkwHfK3fsTQKTZiXKnCRDX5tSruOhiRr5J7pmVkX4yAztxLl5Za2s3cFSVKQL0lR2EFboicm0lxq1v6vLQcR9JvB9f2a5\
gdyrXhwXIHETAYMqO8TrPSrr7hKPNjRVnOkRHOsuHBL32dpXgoqnw0U8tyeQclpY2S7hUsZqa3/R3bNt/7w4fi83uSibgvHzo+69J419O6i3hmnUN4+AB1OmO38PPyo8XafHb73dp6hXWwSW4O6H7/UIVj134UQ1\
Fh/1rmJNSj+zx77rGCQKLPBdEEFxZNBE47xxRQrB26Bf8AWMMTMfhTEq0X/YkYaY372o+diWgt4KkhtuCv4IQ7WH7Ut7BOFD7n0+Tl+slm3p8zLMZk4siUCIu1CbPewzaLQdxn+8mhlVuFLy/LHApnWnkB3lxbSY\
c63TMVcwXGSrSqdrrD+JXqs5QtB1iRy0qp0pMHO8+VE7jL91X8/G4sLi/rsoCVjIh6TVa9konfZNuG8eagSA4zUBynqKP0E/atc9Ra6bVHPUrhFUx5X/Wm5CW0mcpfOnCGnAPWRihu+yh58vZ2iTHX+rKuuMuH67\
f9St93944YHhCU9GGJg+qmJ/gGvu968nOsdEG15tEpRg0XECMeKS09Nt/0ycJVmeGFIMpBMV6h9u+HyyIQ8vW3VyR00LvTcHaRzW0Y+Wixu36H8ekNTXY9OoAfT4vIij6TCJHMngXA/D9J8c4GtbepOmmTnHRtUM\
uhoJQfwKBGAg9dDhVAr9iIyrEC8cY/33JuqGTvZvaW+/xQxICdH5bxOmTk+UbG5WFVNPVygQ7Ojx9blnNYfufjI8b6/yWESgtyPvsLiheixI465sQJhC0sueuBVSSXYkzulmuDVyX8H2km6ywhFwqmHVpYkGyuWK\
GHThQJ8kmTwgS05CYiLOF0rQ46XnK8n7E+Q47ZfNyhPgzmyvwZHfsft3pQZE0VJ72vDhdgy6MBzA+LoOb++9dw3ov4wBTgf0F1fiUxZ4gysci9myMsGDzKDua96unu0eQRz+w//Zrb6vcgbhvYbcB8Dzcc4R/VX5\
BbOghDTJ0KBuPV6ymySM5YPZ+zkCf6r4u5FywJ8PP/A/RBtcTYNLmL3e+Cf+EtHqg7lEZ+QsQOP0/F8pvqfa04tvkdWss9VvXzw55vkrNfp1V7BU87XBLUMkJf6wnumEGAZMqeqhpEsbDVbA74/GZGkzfC8DFWRs\
HQZV8VDK1Ga9LWebEB++86jmHq3DGQmugE6s2gecjmHpf8QOuMjzTuY5b2a5cTqsnSlkRF2DzGByeetWMIUDSHmtxAvP1wAqhd6GTecozFcXx/Fzxnaxg11fLnTfsZfDLy6AynOoFYBD/rkwYKuyqrc0qEqj6aOx\
d6eYfS6nVBCpW4jmP+ke5F/1mU+Ij81mEqfmLbG0+8gfVaT3cXOZL6EPOwquDgqM7+K+vxP0/QrRIVpHHaMPh4Z9WZvHGT5sFvlbWHONQAQVxX5nLVYo1BcbuVEPJ43lzRw6pLTLFgQ41OMfxKUv86iNg0TrkMiv\
pRlcppexJE+ezHAVR8YzMdtITEdnl+Iz7xAwqVYsI1qdYEuVqrM1PeeayBE8mFyyoEGmZh6i5J6ETnOd3cImbmRXU4BOkKpnv0flC6vkt3r9B1+eD4ksRStXGjBWpp65NjBXyCESZB3aDFF7FrfYcZRCngD/viC/\
Eb1KM85CMuUs7zhxwemr5DO45/9y1IlLZFfFeJM2xxgHotUwRKdj3ZNxQFUDSMZ2lN/qXBp2DAFe7+ur2vlyACaUpWqzXqXlmZlf+0XgACnfq1xe4+omWjgYUDM9j9Vz3ORO9Sdr4izpliAIFviqyJ36v+UlnXBY\
ZjMDztv8SFTI5PBtA9kQsymcpACGjq9kSKdHB/AiLywVddJMsGqY7neeO3HRIZlim0YYJku6LOT/REpkVSpA1Nze/KK/f9aq21dbv49wuUDoZ1seEGweSOVtg6JdjEd9wR/FE/1mmOJ8TabhO0jYlCuibk9BC+ci\
OrqecnRoFfEQxVZD0zu7baVqOjz/yWcDfEP3lvQyLmzWf5rCM+cjXd/pKUrJuAE7mvz1hPG4nLp0tZDcZlHZGylFl+B8J/Mya2K9L8B72yy4ssgupdoY0SKpeKdk0Lghhv6xLRTU87umUz3Hk8yDcIXoxJCLOFZB\
RhqCuSNBLXiSOH1EeUfqTYty8331Rn+ZPd3aiNHrWLrb78V54O3vmQh3zwPn3YRYTzwtfXSZswFGfaIzfDsaclRtWau+3tZ+5JU/eo9J7fw+2V6gh2BUJ/N+UVRmULKPjpoYYVv4JLtOVbj+XamY90BfhSe3vQJ3\
xk19Tt/G0/FnJHPap/GQirZFSsSi1rs1Abp1OrXttEDmOLOD6uJxQ0yheNSnLUQF7HSRsGhtr3xNQXv+96lyFLOUNAINnRcEeqxbRzTDyBfBPV/sn5dyT7ON0PdTSAFymFY4OfHwxNHnhHnggH1X9JNw2UDNKOXw\
Zsylm/buwrklVymd4PuFMCLl5ITFy7PRd9l7kEQ9z/x1Rv76VFK7DIg7TNGmfrRbH+GgO3Ame3+J0CysIBT0Il/1qzRabyScS/R50v1p763Gxne/wEq5ItvjlVSak8QXOuCMct1cScQgyMXcJK9YgpzJ4fioiO2y\
SgZOZXb0KSL4xgLmNOmOYiBPU3XLeSHAJPzNti/PUwHZfrLtzUH/S84zL6ceTsmxjLSY5BTnFWU3t1FZd5NlmQq5IxYCW5rMZguJjchk2LskLSstLFbl+/UCiJ1H8RuvOjQrB4yBblkeF+/05VCxnWYPA5nVqTj2\
mk+cabBVzAREz4DILTzEq78UvEFBRR6kZycQZCf5qg7CVBGTxHApJdrcakauySiKUNECWXfjZTHXSxvmf+MlIXf/QScb5VdIJJ0PQ3TY6CelOFHjdYjppsuCKJ1BVUumtxrXHDCw40rn9T3pWD6xSg7SYKSKB8oV\
SqRF7OBwtKvWEOtz0/tvvnQQV2LWBF9NEDZ534j1j/Z2KejwROKqp0z1KrOz2qKXb0iHRDVSChJ7oMDuK5L5cRhQ/BpX548u6zEml8Wd/zqAI6/bpqhtFrRZHnH0uivvk1Nj9FHpPAE97tWW5emV1llfFKeNvn8Z\
KeOIlGxZ5oviuo4+nefD/6zs+o9LeA3zvryleD4VTYi/R6xnvtxJKfh3r6l202H4hGElo37Of+Cpuj5IK5yWyM3B9Jc25kORfyoJ2rbwXvjGy1kRgRk43awKAeRvb5Z3OS86n15bTnNx2e8rxWlTTQBbU7IzOJFP\
uM5jd2dsqn7sA90rZ+pC+iILmkdyq8xbyc9ZHWRi7tW014wm2jKQzZFsxV2qQnWZ8AqHL2wmNOCUQE+RfPIOb2lBcqlLfjaB/A4PKJP2wWZh53sq1XjGVG7JBPNSuaQCSYz/B0e1mpl5sHrB6lL+GNMrDM6yyRR2\
+ZRnJQvhtGVp/K5I2pL5P0pbl8LtdAN3bndPs5PlxN2a0a9EcBhXnokKmaWah7FrEWCxPQA8GFNbo4N8xmCzau3i5E/FIFnSRckWwwfULnzC6wm0DFNELT10jRdHnY65iS/h/quvBN17G4dM7YMbT2SCDAALRla5\
5hDGgLxCrb3R4LpsaKK2winPCpDL3LCDfE4MMaamcNtyJH2OlTh97pU49agKD3o3WN5cAX0u3CbQ+mGPocBkvTtdwLEa1IxyOmwvYYtx9iwPP0MC0r1PWU4hntQBTye+gstrdW5/PdX+lwaUXUQA1fToIxpcvpIL\
ympcP+ArvC6fO/3eMAZcCv6jR8iigW1/++75Z+N6VeDxky8HYLzjzYlI/HIOcUCuVw9aeRfLzpuqnrIBjnYsPlV5ZdBNVw5ffqYy21sejxDAT7fG9auoo2oWEcdEHS0p7mMlhbwyMkHcpJTQq7EK2wi323gDflDM\
tNiz6/fs6EHb1YPc2OhdAu0VifvsXNYHl2JLWPoYpB0d7anL7Ld0k+VMxLDEeVZpl+hIzgCY+DQVVCMzYx1shTV+VER+Q1h5xdnuVRZDthOen6PL5TKLmkfe6Nu9sZRcp8Ywti5+MkSmj9DmUcC2S4UE2MzdX/pN\
lnCvI6MIUP/vNHAk7sT2ELBAE8uvUFhxnaCetHwNDC+X3vFkadR9SaVtUSQlc/jbmFFFIJJejCE+1IzCmHxoIQJrSYNaZkmnuTWPKo10gp7BLd9xSQVxh4I0fqEE+jJ7W6CDKuHmSrqIRCbClnWRGQx6UOQMGA3u\
tBxTXYGIc7nPdIcoFQORCKZ6uVwtKoLishW2X9hrTV0nzkq6vr658tBG8BafYOvz7dmKoUpzqgkgPculNlia7ePhedn/mcYTQTo9TwaIFLfQW/6z33WM+lKx5M+ysXgfrII7oyXKJ1FXFXv3hVCgL5bmNzmQ0H8P\
ic+HFDTBLsOaLEgvinVZWn+NGtxm9glFq7I3ILMfIItSAd3VAxsf2LLCGBeBFAJInSrVj/XRiTzwYkvnbOc4v1CROA3aLnLZhfuGeOlon2aciVv1VuDjsNW62a4KZdPukm+BLehbtWNJscuroszREp0d7cSg6/TC\
YAkjYvqVijhxJobI9g0ClwoyXU7QU2JVzFwVsR2/lvzUhDZSIwrxxhkKd0ZqbXsEqlAtipJTlK6OjmJ5EnrydMl3InK4MceSGawblwBc2mIMsFN/jYOUWYIviTtvuFnDpo8ihwY+NxgsDipIOU6zHSPd1dlromoI\
cOlXz4KV4YZ0T3k1QNaooJK1vH+9IWg1rS2GH31kocLT5DkCFkwefr4oS88nvsMH1/mBJRw+SbSNJWiFZ+DvczuwgV5l3/o4gT/i9FPZ8dSYS/A+sdnTT980XQ8eJ0jim46+AVbd9IuZXONZKf61+gLk8ALIursb\
U/2LtcQQJgBmLwKkmcLSf1I28Ao0OK7yZg7api90mdQODil3+anq82DSz8/FGbyDQbD1T6/tzoXR4NLIisxmDW9ZwFcYbwtKXrZ2G//If1LA8abJlnNxuGGfX4lKnXuPqvqcwEwNnf0IujzrTcaLw2ImD+OA1pSH\
WSEbabt1+dDzREJcwMbElVnm+qvOO57zctd7lghN+AzUvqMHYOrXJV7pY8jW9IiLoS3KL/X4654HjAu6n0jsPydIq2w4WL3f8JYLcfL5OdI16/CNVi5jWM8AzoW2CLfBreOafJ2enwyicWJgbgBMxLQM2nGaIkEY\
sh1TK2RqE6bES9YF3YYVKRkMlilwYUOfgAhOAbJJM/kc8vhHPfopQgGMWCDVPCnd315YGmjVxrHUzux11h+ckIgbozjHR+Gk5V8N82mGyrON2gXWdWYfImfWG9MjiyvrKt7qJQPYm0vQov8AdNz1C5LZJ1vHCWGw\
DQ0D1E5GwG2VC0XLNKliKcIHPBWe/CqVWmg3FoXpn0LnIQO3wgl3UahtVZT3xibBMMm1ojUwhUIFwW8wC3N3sXbNmmrP0iHdJbMwB+VRpV0udPOaq8oUpmVGYhT8l3mDD1Bs3suQpMjCP2XfmTkL7MVomGNbYnUL\
cxE6ZjbbnEquLra1Zxv5HZCZXbyVLmqXRDhtgYHmXU4iKQHDQk2+HGzYEUqmoprwE9uaH84246XjnHN2HykCYrYBwhnn9wNv6AU4B3Xffw9Ug6NjA6ZUfFYWkqGcbs289HlulR+2xs/GLWusX4ajWkMgq9F0C8yz\
VTzYD7qPAYJunURcstyoiBnod1mCW9QSglKXc9h9SR4dQzm1ueZRRrNmSHo6tOmaDmZ82olgFm65G6V969LMZhe5u9VcgB8Yr7ppEovtaEoai1VIsRaLXoaxxqPWlrZZWyMuw6/dWoiOq/BCv+Cd9tNQGDaIOoFs\
35zU6PjgQw4mBxts19sa7tuObMlmZ1fH3SZWjLPSnXdKZSGYdmgTG28/di3Y0yJRjwmtolE6NpDTUTDcix2j4UYjj6GGm7Jof9zlmiTGAPWxHVu7MtGRs8C4xEYRw9JdozaPm/pXwy1N9rxfxWL1bU0TbfYqBkjJ\
G2WyW/trOAQ5DZPHflZdtOPpZFlABBKBbF4wl4pZSuS0eXi65xR/1vTdAExFNgcpwN9Z9rxBtKFA5EgMkEaOx78rxNJ+jbp1wL390JQ7L123KRo0jefGm7oR0sRkXdANlAMCtCtKQoS3/aZY0rjx8UGBhO1HNZhx\
s8aUaAK0dYjoX6pNG5zjhhecDj2zqiFwzxVjiNzz88t8vn+xmuCR/t2zUPo89x8WKeo5Mz4E5FUI/fbY/0yjgJZbxk7lHtS5oVNMp6UDc1tSf9IYSsTJnGyOfQSJBQ/mnEPRB9oH6LuYAgBy/i+2XLgbb/luFJWQ\
/ljhmfqr71bxJ+spqPY/YUdukCT2dVQOAnk28HMPhUtjyoyMWo+0qYjEBWclQJpycwkjkEEVvnoQAT8VSdaBYiZQrkcLWRYGhxVnME1QGXzuhx8HAsuCsKW3hbdoJhEhN6bmjvrI/4my1p1qnbvnLupub5KIDJhV\
BjMn9OCbc8axhWf4oXu4tvhyQZFz2hOzdSHOyDn52mXTRnR3NKu/yzC+e4Pz31slC4RR/wyRyZylkTzqtciO4aMo/1fA/esAAJjN0KfSSGK9IAXl11pNgPk6JOIy1/60vdr9Lqx0PZ78sHMR4A0sWrDHiBtDzZad\
t/Eoo6O1vtGo7LLH3zDfhgVxho4MM+6N7OE2TD6RfQmuwHV3uehsoxXAKQSW5fqwt5AEdP4sqK2ikbRjfNCGtD7JVjEBGxTokaTxDQ4LWwzg3Goh3RqCTKsiSZk4+4yeqgIaXkjWgX3Q6QCuZaFtbJv36ppd67p9\
/TrSeLeGkAsdtV6zT3bGvLrNp/oZFZiw+RE7Or5JbwjVnp6NDVaesnPL/7n5n/PL78Kf4IatpqXXLg+9uwu0wu4h6ZYCMFJ4iI0QyGOVb84OENn97ganx/RR0JMVGcUkJd6vbB6P1ooAVnJWPijR+SS7yH0egV9c\
9l3CS+F3GV+Ei17nsTalE7BN453jeADcQViOw63yyb0kE0J5TtxV3uTtL3p0YAI2jLOSaN3CCFK1X6dwX1Xk4ynIczo6HFgjx/aWkjYwbnzHmpp9L3Ax5ic4662Se3JYKiAILPmzzkqsh6ZVfld0Y+qLs/nfb1bD\
Dbz6dgL2ynxGdCWOntXW4Ez1iCsmk1hSs/Hf8tYApmflI0swI1Lm9V+zdJOWVN/iE9ANuHt1qKh1s74iutvsJF7ziM9crq+Lf2cMKJvzbNqYJnMXrTWO7d96lW0icLiLNs3iR/PVMHHEVYk5bHj2HcJsPT3/IRrY\
PvOu8/WINt4jalvzaZDErPdpAWyplJhkc3mH9CaQvisOvEm25aVuNQeYPkr4wsQ3oZmad/nAr4XxeqwgMGrQZDPpKIi1uNGD410IZN/bCSQqQg+DatNYoFgwg4iZRmIJulenCAMhMSgtEusa2CeqeoyO/1/meHXv\
6c5syRGhXQNBYiO5FZg2/WrjpB8obWERxshJdsxfFnnrY7oVJHThWL9sVHs89NoH7SzONdZXnwoS4ueHytQjYt61VAk3LivFS7y6StOb+nXBpZkgtCIPsjx8O/3y/8TEb+r7u1PSswc9nEscJyrQeog+G1j9H/sW\
8ZKOAtHjeVMml1fb9vfuWF9Gy1seuMla22RbF92dR1CW8CjMNoINHD+glN29PcnnkvAI7PEdTLr+eISDAcoi9umXOg+tMR5D4eHbQ96bkAcHbEKkEGaDaYWD7xEVcbEO1Shsw5UXSDck5NP8RThBpANuwUifkBhZ\
A/LBBRsHiIrcetIsQGpbTUbwRoItbpbceJo4IaoG0IjEv0vB1ho3EOHFv+41e2ZO7xkDz3HXNk3Qi3t2U2IsWRlg+w/bW8KnMKpvGSV517gynxWM5Iodt90mpAEt9L1FRMudA9IBgnHxWDsEcLY39LDa93QTeCAC\
SEsqW2Gi9k+9wXYxDPeoidOqsVtXFr8PooH8KgVI2pcBLllzEfdeTl/xBCk61hGy5mmmXMH9+r8SmKPYdU0/fdn4q+THd+aA3Oc2+glMXJhZ86k+KjI0AbhF1HwpCYhfpmtQZORQA3Ih1nIct9BwG3HXpDb5iHow\
87LKbfTYJWkCFAL5/zEHljCHyncrGmRkVmFT3xOfT9w4995hAVyFWiUg4xZVHmNFP/MOgwTc3g/ZiuMovaxHWS0IDRdno+R/N5lb8a4QWUM/mV+zm+fbgGZ6rMqd6LxN/aevIyS1tynAan161meHnO9hNSqI1k+9\
J6f4uqCfTogvAYl0PXxN0bGxcTpadjEoEsO7VjTVyGqycQDdZUaax/LdE/hrAaNMsHQEg+mAvYsovqGX0uEjpHFThv2yOoaX7FYcOh96dL3nvxwAnRF75IxMec+bc0BNluVvVDUcya2tfbZjQNZRw7i+PrzRctnM\
VUf9Up+OLjJOD58xplPfT5TYh4PL/iNNFP0qPFxsDzH6hNRr4TX0HAIBIMaipTxejgoHvY03Fn97cC2BWKcA1Dsv7EGMd1hP5QzuyY4Jxq/9qt8YgehfLb6afkSDD420vKgqYKAZ0aDNOi6ritgRXHMaPr9kp45v\
tJX36D9hECCCb/A8GV73H1atLF6Tc25oNAOA9Nsy5RSFpMS8+YpekBVIR8mBblkxfNcGRAx6/RRB6a99yrOlzOqT3eUeZY4UzN8H2dYQwXvyyoi9/rCoecOt2vvoaprOy/7krMbSL3/V0Tl9LzsBN5u/hX272csD\
k34D2qMeTYOPQcytolyNGL4qCTl+OCAsqpScHjf2r+bxiocdb1/ZO9/v0eJdBv04+JwhvEVjLlyxLSUykgho0oih/8cPzXO8akM7XHRRy9llw11WoMtYXraiXcRxo9YoHofFmLxSE+Vbvll/Ycu4m4o1AWRfMuPz\
dwaI2ZCR7qJNCmF1SIex5mCa8t7+zXGIbsNuVLqf6SdNyvuuUJP+ZPzgkbxTxTXNcnpJFLERyNQoP6+Sv3HqWGOu0LEbZFa2g93gtlRfYrlGLTFex1kwg1e30dTkMJxYxhbMhmVzoyFYDXMtphD3bEVLu3bHYTzY\
eGzysDMYr8q/CnAD/D05ZC0XGS00ixHMx3y+BQMv/q23qDBRbQP+myyRicD4jF/sN4Hpxy9lKB8JkM5WdEG8Vu6WJ33bQ+/7qQ7R08H5yW5+iAN06LQXtSsSnTqtz77DpWXNyHc/8dSecveEFlSwJfQQ9W8Qwnfx\
sP2AcpvGxUvzq+MK31Vwy1/v6rZRl5PM3Oe8LGJOf2+wZoNN1MLsachDd1FW5xlYZP4B3oiFX73fOmv6q/y9CQVThhvFGOAd+gVL3AMI3vQrsnafQXT+djt3N3VZ4sHnwLv25191Gz7wBWIjyjiIyEn0r/a69QVj\
YAEM4PJV2pevRcPLpRqgX32ejGkBVae7Ivxrx4W28MJbD2u0GL6vxk3vs9bZ6/p1z5gx/RK24MS6KAI6tEpdJiSwsH3qhUeM2dPETJA7h6kQr4XuKPcdxQrbnuMbjb1OM7p/lg8r8qayh1Zkz6Zx9PoYLqux8bAN\
AXV5XBFjRTTgODYVqqP9VBPM/XUJW+pJUURZzzLz5/ksImfjHllLrVPXGP6yBu0zqBu19MeNiyplgmSsmZrzUcZyNMhC4qRGQsfS6qJQZYjIWs3tQHiGtNtryn1QQFiu+eEFDtFpqehQICzzzfuZ56HAL/dtKVL6\
cpUj+J7Z6iF3TIqdwNt509/5Sdd6/TALDeicDZAsFNAGzSh8s7cUn46SV6iwkIxBFtedbOygwt8VZ0EKP/ctYDbcWYcUrtjmx158yL0q5qsR35q7jCsxeouTWYI/2fm/glHacoRyga/s7Nv+qKDn2mYpe7VQrAQF\
piR+ncR+fJz8Kc0Ayma7P4v0ckM+09Xac24oMnlBr34R5QDq5aHDYlj+jpKzuD7FvLo4lgKys90NRZGlAk73uqXe1eqx/BnxzfRZtaJDQ4/6wfea++STvTpInEKWRF3DlL3grl/Yg7YPd/HzMJF95Bv+RIOJG5wb\
bGDa/RJMvoerqsg0T/6/TweuXQPea3zV66CFLFW4aJOmKx3dZz0+Hn4cTkkn2b0JhmCCQgYFf85ZV0bRXTfnP4vFDzA8iVNRvD7/VCqWqKVQbggwCQMgj+ppKqKOGeYDMhgV+kurLkgHBdbUnLQOD+VJec7sBjCo\
b8rHKNufBzSNZ7vYrRqXt3pNbBNGcMoDAetv6Ayfz0EUwDNM0DfhH2cMbJd8wULT7+DYLW0SWfMsUKaD+7BEtHwii3768bP+KDH+ZyW8Hensv1EmxGgUszo7si7XPIXMxvqT88QKNckHFBhC3f5MygD/mL/ie9+J\
BoToDgGtn/33Z7TwdjMRgpzy5U35fIQLXXli5LvxhX7L2e1VHPdMAqt4CtKgup6naKmd9jcCt2lPvintwL6tuu2dX5TePt/VH8Wl2UTCL7igm2QK2trarpzwBw6zlkoUcF81+xsAswjhPXLf6aYbvhGLYyMwjzzm\
qdHuIIH1xCDYpv5caWI/kPF5kwVeLWYOSojtfNK4VYfgl/UwLMF4cMw7K2Qo7SRhviLK+y7oVLJhjZQOJvC4/PiSiI3VIwsvP4eLKQJ0bYZDMGaCTozLnSiQBEsf4nZUuOyVeIXhzWjUT0V84mvTVy9FMmNbSJ6e\
hlpwDHqbpf4aAETN2gfyyYI+Q45Ck+jB+vceye6Cnzhd09WPCjSRbvx7MNU+c8d/+PoyvfdlJlVtt8ryNCrAs2MZRjRBAJRoNlSLatTZxOftR/8MPvLZ3G75fU2STPnl5FFfs0Ek4VebqpSkeZHD5ow2c1gGTk4w\
48qhn1E7v/Z0H+lAm2hYR0h8aH6CCcALxF1JgHmV9olQLEZEGGlyoL9mxJkLOn6CJ9idjjtzRS7YqqFmnuTpK5T9p+mAw2xYmJjAQCO7GXbiF8SJWbG7j70T2l8SFnI2MQgMz4QLknFPDIF3Bp9iejoNHzSp5U1h\
RvPqSOI2nP+xWhIL+z7fNd1OSURLlkQQ8mSkTCAI2V+LUTO7ssd3B+qylamtw011lKnIele9orzVJN6kPgrxo9H3nAandxNws/MRP7alq3OTncGJrWXsJpI/cjM53prMeLIvdY27LIIDBLn+lB17Fpman0W3h4d9\
/iN9aQCyNr/anPxIVP/P4n5zUTZnSYd6kFnp/61tP41R69+CpvSQg3g6NQE6aPhjVF/vDVlYpSWjVEf+k+Kp7y0Omw9tmjeZ69YoDXC0bNwBAtFc27td9Zfx16BHTjJzayspvSdYCd9DitpqYD5jDFEmewzkayzY\
7WoaG8G9yvJjPtZLwF4sjHaPhIZf/rt2splB9x4Z7WYfsVqLgFpoOc9ArWfxL/Iq2ETlgHvQNT5Etz+s2erfRCcN6wZZIzlTO++Am719skB0iwluQDTuh7/9Vf1lvGtmgIP3o+kfzVJcpx56FHtfmv6Q/palV2yp\
fCnMQ5bgR4a7fsqm8LDku09XMNzXyrcAqPQ5N9ug5VQTaVkUIMs/xbHG8+kmHZqSzjDOrr9IWt7Z6NXc/5ERMzoQxE4PCyIzI7YD/TtRL8qc1D5SzDCjgmV1JiAzUiwiOhZ7VdHSgTOx4yYblPCMKb84Jlpst8Rv\
BOjopGo7dIOtW8iPiLgZjnPzt6SZj0CmI4QuQEsJVkhydwyg4tHg8wh81bPZBlVu4pY8swpUPXaOht2bLeb7Ilft/DuG3kCeY0Tp3XLzbOdnxMGmZeSEHhBTQ5AonHW/oqxkTLARU1RvxVlGutmibwpxi6fjR4aU\
FZowy5oXO8xb1EYZixShRMhSs4rAg8x2+TutiGdi8XZinp1YvlNuIh+dPU3RPBj+5/HHaCJd/RAUr+b8QtN4QjvvsAn3HAahx9IDwEXPznE3ZaychIARdi8D4FdEA4sxDCZRFusVT1fDlSEpK/TaUfGDBSb8c6K/\
rkyzWUQsMfple2paKPgUP46nzUuA6FbLS2NIHopUwzqxpjdCDbVTATr/X8+9nxDYcjmNCoUDi6mHurO5FJWoabmOIBAZZmXRXKnKksItaV30ljOuHAvVIYzq2oBVCT1aAhzve/SP75NHe2Hg/na0G4bQM69nx+G7\
GzlEfmq2jh9nHmwt0fYFsVUmj7BA6p7MIlmnxHkP3gifQjfrD9+9xzI7G3MuJxWVk/1c3fgBS4RGN3zJi6xvHg2+LVDTFc/kBbvDl5MISdtcX5D/HqnyjKqsGHIu1EP2CwAfOhfWcFbxq7KX0WbSh5VbSMKw/DiA\
mDA3zb5dWNk9YFel3oeb+DpqWvp7VGmD0GaP1ac237NBEng4ET9sNvOJCN6zPlGX5jtmOc1NkvjdkrOcGuEU3X16V9YeMJtT0f8T+/T6oELnAW3nwskcHdVu7FjYStDLRhKTtJMAsuH70qsR2/MjUsWeoXPdtwEk\
rr7F94anbx66g1sTfx7tQ7un9a1N0goHzuLHxSCOUQ//3SSpspBjuJZrAB0qQ47nGwTPEREvNjNIOQ/naA34cczigR8s7HqyPQHGVtEPG01r08vDeyUiPW+xHzYAIWyxFjupptthkdoZf+bkjOq7ooGQe66lceLi\
8i+UMwDGPUsLJAfAR2LW8KVbM0nu7BXWGlv5+htth4YsSJ5WqE9TxZWd8nlAZ0WzVEWsXD+e1BMVJuFxCqyWqmvuENpQjwGrjFhFr8qWQWRs1r3wZeICzTjCO7PvOoUy5PkBL5IVYqIvqRQJZkbF8MSzoOUcQ/b5\
fmzpVZYfx/QEMw9GC09yxMliNPqxFWyuVWjXqTndYAkABjqPJehoUypzvzsqMgOsDPHy/pmbXHo2jAcEsQXgJX6lkq5iFIqDTGeWcXnKrmj8LawdsOIVgdODHReqMrO5kRXdEzx0MZ+lfw6zYx8qWJNWK+sycMnI\
kkt6Z5bfQaZCQvOE+BjUJRlEjY64xe22bNLam7obXkI9EuYrHxEuVHkAO7F6FQ6O0iD9bl70hcMjZS2AktWL0YqeeH011hB7yrBqMmasnzuN/e5618UBkfQ+UfSlzi5qICLvrUArdQZHzeQ7ydNCdpxuEcCwqJsx\
EOmK9zLXrJgiRihn9ZmQI/5qGiaRWUFPi8tP83chkXMxZ0Vi5RpQcT3o3DSf/GTfNQyf3un4kUTZMsD0e+Ua2PK6O/3pfklzfnMrMaRdLjw6GeZ+97X0GX1FoDUuvz8vH/vTdypPJSIoa/Mf/prwnnMRE3SzOCaT\
M0wD0+I8woMMm4HfjbbyRopcb2kb4QEue3ZUBAJ16yA9ptPSj0e2SuXJQsVcdClponBb+5dXvN+I3h7H7zef9l/6+vLk7PGXo+hodFClpPU59Jt8vvY92s5PJ8zj857+WGGObzJ2ZqPGfRfw94RaZs9fS5RL0vNg\
hkA+w2SWugg4fs9VHPv0IG7jPcWz/PW45uh/vvdfrdsfEJo+wj14KMxPJsyiLfvt/Do4MYtzniNoKNib0qcfuKH1YCTmeJnOEeKy/81tlruJOA3IBBJ+TrSVj8w7u4OTjS+7QpGwgkwBgUxGgh7tdibONoU2thok\
LVC0+M0l46Mnlq+isqyC8a/RuaCwv6qcwLItAkg1UwUltfGNz8yg64LpzYCzs/w4u3PPqFpTElqi2BI3uKw5N6usJyjfrYTg5pP1s/Zv1+RF42KQxle/PnDmohY81o+YwPpCd35Nhicoz27C/zxklInQ0hcFrFRJ\
C4T2uhNZUQNhQrG1Wiy2hSTsXWVBNMkOaDw38Mcmks/cj+//mvud8x9V0I0TmAZIZEKTiSWs0jjEd/ox2h/VmIKGzvDTdgdGHVwK8/GmCnUnSeRnhCIP4x8zgDWF8GIPWohSRvZQbD+/lj0bRFR6zpSrqMf3Odxb\
3V2DSzj0oJH9I8D2Sry0vaDX/NccFN3ZtElRcqTey5X5YpIMoODcpeoYDAKU7hAoD2qSOIZ68uEH6+18K1KKbBbHmwOB5OBcTlwZI2brUfM3yfZprqUytvZ+HJCCNndoMaw74JJLzjYdvHHHBu/TEcY0rdlfbDKA\
iYjx8Uak1t8aVC5TUt//0LPhATtmO5IBrDxG1oaqobl3RK2cBgL0in71OKlr2MtxAPzNqFtRdSxigvTBXKwqYI/9b87Bu1OIsHAzFMdzdo+cqw5+YcKimH6moARhL6rkLhtE+rqMj1hNW94eriJFfXMRLU6PW5WY\
WH0lWsJGy7psDsolL8uKnldihmQp3l9pNG6dEVh8Q0AgDK6Qs4tArs4oVKndrJZ/sxfivep0bR/l+5aUuykZurUvFbvdh6dnjyfP0BGL1fPzvohF7PTr/3ogNhcLLVVzqYoiIrkGjMy2uqV0Bc8dUkWdxhBXkXJr\
FJpiba54tuDq0OfhYaupNawO0R9yqkZk5XLxuBGniOlZ9tI2tuwyljBmB7sg82YJi0SZurcQeRrqAOrFx1ZnmHAz4T+29ka0oyuepn2+eqaO3vXFPoo2GZcUg4FaLbr3fv36vBmTxQ1/5hyoW/kPn19rlUSuusSr\
YfKqEsr9CClJQXHixlgAxTa4RO7ifrEcJId0WkLFYROQ3+WHnoGJ79S/+bU9w0fyXF8ih0eM7VWSwfgJR97/8j1pXINkO5YeFZ7zLze+S/B0qrE4jUECNBAKSMwDygaXMSHnA7BQGV8E8mm9GMLWfc8e83f2a1o9\
hzT97XvNaZzK5fMCiWz35nE6VtmTngjkIsi0Jrl588pNxL6yKfz9SO8O59gm/0yrETE56KP9qG7nr6zD/DKzqYePhVvmthqoHAb5NJURMymABaPQjUVzJziAqplmNEhPCti4i67q/6mwYt2dY8+klydXbjow15kr\
3vof","base64")).toString();return JSON.parse(e2)}var M=e.n({commandHelp:()=>commandHelp,overview:()=>overview});function commandHelp(e2){let{name:n2,summary:r2,
operands:i2,options:a2,example:o2}=e2;return`contract-check ${n2}${i2===void 0?"":` ${i2}`} [OPTIONS]

${r2}

Options:
${optionLines({...a2,...t.dt})}

Example:
${o2}
`}function optionLines(e2){let t2=Object.entries(e2).map(([e3,{short:t3,value:n3,help:r2}])=>[`${t3===void 0?"    ":`-${t3}, `}--${e3}${n3===void 0?"":` ${n3}`}`,
r2]),n2=Math.max(...t2.map(([e3])=>e3.length));return t2.map(([e3,t3])=>`  ${e3.padEnd(n2)}  ${t3}`).join(`
`)}function overview(e2){let t2=Math.max(...e2.map(({name:e3})=>e3.length));return`contract-check: the CI gate for Avro, Protobuf and JSON Schema contracts

Usage: contract-check [COMMAND] [OPTIONS]        (no command: check)

Commands:
${e2.map(({name:e3,summary:n2})=>`  ${e3.padEnd(t2)}  ${n2}`).join(`
`)}

contract-check COMMAND --help shows a command's options and an example.
Exit codes: 0 pass \xB7 1 refused \xB7 2 usage or configuration \xB7 3 contract fault \xB7 4 unverifiable \xB7 5 waiting for a window
`}function impactReport({impacts:e2}){return[...new Set(e2.map(({contract:e3})=>e3))].sort().map(t2=>({contract:t2,consumers:e2.filter(e3=>e3.contract===t2).map(
({consumer:{id:e3,owners:t3,tier:n2},effect:r2,because:i2,changes:a2})=>({id:e3,owners:t3,...n2!==void 0&&{tier:n2},effect:r2,because:i2,changes:a2})).sort((e3,t3)=>N[e3.
effect]-N[t3.effect]||r.rt(e3.id,t3.id))}))}const N={broken:0,removed:1,unknown:2,reads:3},P={broken:{arrow:"breaks",verb:"is broken by"},removed:{arrow:"loses \
what it reads",verb:"loses what it reads in"},unknown:{arrow:"may break",verb:"may be broken by"},reads:{arrow:"reads on",verb:"still reads"}};function impactSentence({
consumer:{id:e2,owners:t2},effect:n2,contract:r2,because:i2}){return`${e2} (${t2.join(", ")}) ${P[n2].verb} ${r2}: ${i2}`}function impactGraph(e2){let t2=new Map,
node=e3=>{let n2=t2.get(e3)??`n${String(t2.size)}`;return t2.set(e3,n2),`${n2}["${label(e3)}"]`};return["graph LR",...e2.flatMap(({contract:e3,consumers:t3})=>t3.
map(({id:t4,owners:n2,effect:r2})=>{let i2=r2==="reads"?"-.->":"==>",a2=n2.length===0?t4:`${t4} (${n2.join(", ")})`;return`  ${node(e3)} ${i2}|${P[r2].arrow}| ${node(
a2)}`}))].join(`
`)}function label(e2){return e2.replace(/[^\w ./@(),:-]/gu,e3=>`#${String(e3.codePointAt(0)??0)};`)}var F=e.n({command:()=>I});const I={name:"impact",summary:"W\
hich declared consumers each change breaks, by the schema or the fields that they read",options:{...t.C,format:{type:"string",value:"FORMAT",help:"text, json or\
 markdown (default: text)"}},example:"  contract-check impact --format markdown",async run(e2,n2){let i2=t.ft(e2,"format",["text","json","markdown"],"text"),a2=await r.
o(await t.s(t.T(e2,n2,n2.now())));if("faults"in a2)return t.D(a2.faults,n2);if(!a2.needs)for(let e3 of a2.report.notes)n2.err(`contract-check: note: ${t.St(e3)}\

`);return n2.out(render(i2,a2.needs?.impacts??[])),0}};function render(e2,n2){if(e2==="json")return t.yt(n2.map(row));if(n2.length===0)return`no declared consum\
er reads what changed
`;let r2=n2.map(e3=>t.St(impactSentence(e3)));if(e2==="text")return`${r2.join(`
`)}
`;let i2=r2.map(e3=>`- ${t.xt(e3)}`).join(`
`);return`\`\`\`mermaid
${impactGraph(impactReport({impacts:n2}))}
\`\`\`

${i2}
`}function row({contract:e2,consumer:{id:t2,owners:n2},effect:r2,because:i2,changes:a2}){return{contract:e2,consumer:t2,owners:n2,effect:r2,because:i2,changes:a2}}
const L=366*t.U;function lint(e2,t2,n2,r2){return{code:e2,severity:t2,message:n2,...r2&&{location:r2}}}function windowLint(e2,{rule:t2},n2){return lint(e2,"warn\
ing",`Window "${t2.id}" ${n2}`,t2.location)}function overlaps(e2,t2,r2){let i2=e2.windows.filter(({rule:e3})=>e3.capacity!==void 0),serving=t3=>new Set(r2?.filter(
r3=>n.f(e2,r3).windows.includes(t3)).map(({contract:e3})=>e3)),a2=new Map(i2.map(e3=>[e3,r2?serving(e3):void 0]));return i2.flatMap((e3,n2)=>i2.slice(n2+1).flatMap(
n3=>{if(e3.calendar!==n3.calendar||!sameContracts(a2.get(e3),a2.get(n3),e3,n3))return[];let r3=firstOverlap(t2.get(e3.rule.id)??[],t2.get(n3.rule.id)??[]);return r3?
[windowLint("GV207",e3,`and window "${n3.rule.id}" are open at the same time on ${r3.label} for the same contracts; each counts its own capacity, so twice as mu\
ch may land. Merge them, or set them apart.`)]:[]}))}function sameContracts(e2,t2,n2,r2){if(e2&&t2)return[...e2].some(e3=>t2.has(e3));let same=(e3,t3)=>!e3||!t3||
e3.some(e4=>t3.includes(e4));return same(n2.rule.contracts,r2.rule.contracts)&&same(n2.rule.regions,r2.rule.regions)&&same(n2.rule.teams,r2.rule.teams)}function firstOverlap(e2,t2){
let n2=0;for(let r2 of e2){for(;(t2[n2]?.closes??1/0)<=r2.opens;)n2++;let e3=t2[n2];if(e3&&e3.opens<r2.closes)return r2}}function unservedQueries(e2,{queries:t2=[],
from:r2}){if(e2.faults.length>0)return[];let i2=new Set;return t2.flatMap(t3=>{let a2=t3.classes.join(" and "),{windows:o2}=n.f(e2,t3);if(o2.length===0)return[lint(
"GV206","error",`${t3.contract}: no window admits ${a2} changes, so none can ever land. Add one, or change the policy of the class.`,t3.location)];let s2=JSON.stringify(
[o2.map(({rule:e3})=>e3.id),t3.regions,t3.teams,t3.classes]);return i2.has(s2)||n.l(e2,t3,{from:r2,count:1}).openings.length>0?[]:(i2.add(s2),[lint("GV205","err\
or",neverMeet(t3,o2),t3.location??o2[0]?.rule.location)])})}function neverMeet(e2,t2){let n2=t2.slice(0,8).map(({rule:e3})=>`"${e3.id}"`).join(", "),r2=[...e2.regions,
...e2.teams].join(", "),i2=r2===""?"":` (${r2})`;return`${e2.contract}${i2}: nothing opens for ${e2.classes.join(" and ")} changes within a year. The windows ${n2}\
 are frozen, or never open together as regionMode, teams or several calendars require.`}function bookingLints(e2,{bookings:t2=[],ledger:r2,from:i2}){let a2=(r2?.
faults??[]).map(({code:e3,message:t3,location:n2})=>lint(e3,"error",t3,n2)),o2=new Map;for(let e3 of t2){let t3=`${e3.occurrence?.window??""}@${e3.occurrence?.label??
""}`,n2=o2.get(t3);n2?n2.push(e3):o2.set(t3,[e3])}let s2=e2.windows.flatMap(t3=>n.E(t3,e2.time,i2,i2+L).flatMap(t4=>(o2.get(t4.id)??[]).flatMap(n2=>frozenBooking(
e2,t4,n2))));return[...a2,...s2]}function frozenBooking(e2,t2,r2){let{contracts:i2,classes:a2,type:o2,regions:s2=[],teams:c2=[],owners:l2,consumers:u2}=r2,d2={contract:i2[0]??
"",classes:a2,regions:s2,teams:c2,owners:l2,consumers:u2,...o2&&{type:o2}},f2=n.f(e2,d2).freezes.flatMap(e3=>n.O(e3,t2.opens,t2.closes)).find(e3=>e3.from<=t2.opens&&
(e3.to===null||e3.to>=t2.closes));return f2?[lint("GV204","error",`${r2.change} is booked into "${t2.id}", which lies in the freeze "${f2.rule.id}"; book anothe\
r occurrence.`,f2.rule.location)]:[]}function windowLints(e2,t2,n2,r2){return[...gapLints(t2,r2),...neverOpens(e2,t2,n2,r2),...noticeLints(t2,n2),...startLints(
e2,t2),...exceptionLints(e2,t2)]}function gapLints(e2,t2){return e2.gaps(t2,t2+L).map(({local:t3,kind:r2,at:i2})=>{let a2=`${t3.slice(0,16)} in ${e2.zone}`;return windowLint(
"GV202",e2,{gap:`does not open at ${a2}: the clocks jump over that time. Start an hour earlier or later, or add that day by hand.`,moved:`starts at ${a2}, which\
 the clocks jump over; it opens ${n.ut(i2,e2.zone)}.`,twice:`starts at ${a2}, which the clocks show twice; it opens the first time.`}[r2])})}function neverOpens(e2,r2,i2,a2){
let[o2]=i2;if(!o2)return[windowLint("GV203",r2,overMessage(r2,a2))];let s2=r2.rule.allow?.filter(e3=>e3!=="any")??["breaking"],c2=e2.freezes.filter(({rule:e3})=>!e3.
contracts&&!e3.regions&&!e3.teams&&(e3.deny??["breaking"]).some(e4=>e4==="any"||s2.every(t2=>t2===e4))).flatMap(e3=>n.O(e3,a2,a2+L+31*t.U));if(!i2.every(e3=>c2.
some(t2=>t2.from<=e3.opens&&(t2.to===null||t2.to>=e3.closes))))return[];let l2=[...new Set(c2.map(({rule:e3})=>`"${e3.id}"`))].join(", ");return[windowLint("GV2\
03",r2,`never opens within a year: each of its ${i2.length} occurrences lies in a freeze (${l2}).`)]}function overMessage(e2,t2){let r2=e2.series.overlapping(t2+
L,t2+10*L)[0];if(r2)return`does not open within a year; it next opens ${n.ut(r2.start,e2.zone)}.`;let i2=e2.series.overlapping(t2-L,t2).at(-1);return i2?`is ove\
r: it last opened ${n.ut(i2.start,e2.zone)}. Remove it, or extend its rule.`:"never opens: its rule gives no occurrence. Check start, rrule and except."}function noticeLints(e2,t2){
let r2=n.ct(e2.rule.notice??"")??0,i2=t2.slice(1).map(({opens:e3},n2)=>e3-(t2[n2]?.opens??e3)),a2=i2.sort((e3,t3)=>e3-t3)[Math.floor(i2.length/2)]??1/0;return r2<=
a2?[]:[windowLint("GV210",e2,`asks for ${n.lt(r2)} of notice, but mostly opens every ${n.lt(a2)}: the next occurrence can never be booked in time. Shorten the n\
otice if that is not meant.`)]}function startLints(e2,t2){let{rule:r2,series:i2,zone:a2}=t2,o2=r2.rrule===void 0?void 0:e2.time.resolve(r2.start,a2);if(!o2||o2.
gap||i2.starts(o2.instant,o2.instant+1).length>0)return[];let s2=i2.starts(o2.instant,o2.instant+2*L)[0],c2=s2===void 0?"":` The first occurrence is ${n.ut(s2,a2)}\
.`;return[windowLint("GV211",t2,`has a start, ${r2.start}, that its rrule does not give, so nothing opens then.${c2}`)]}function exceptionLints(e2,t2){return(t2.
rule.except??[]).flatMap(n2=>{let r2=n2.length===10,i2=r2?`${n2}T00:00`:n2.replace(/Z$/,""),a2=e2.time.resolve(i2,n2.endsWith("Z")?"UTC":t2.zone)?.instant;if(a2===
void 0)return[];let o2=r2?e2.time.add(a2,"P1D",t2.zone,1):a2+1;return t2.series.starts(a2,o2).length>0?[]:[windowLint("GV212",t2,`excepts ${n2}, but does not st\
art then; write the local date of the START of the occurrence.`)]})}function lintCalendar(e2,t2){let r2=new Map(e2.windows.map(r3=>[r3.rule.id,n.E(r3,e2.time,t2.
from,t2.from+L)]));return[...e2.advice,...e2.windows.flatMap(n2=>windowLints(e2,n2,r2.get(n2.rule.id)??[],t2.from)),...peakLints(e2,r2,t2.from),...endlessFreezes(
e2),...overlaps(e2,r2,t2.queries),...unservedQueries(e2,t2),...bookingLints(e2,t2)]}function lintCloseGuard(e2,r2,i2){let{closeGuard:a2,sweepEvery:o2,location:s2}=r2,
c2=[],l2=(o2??0)+15*t.G;if(o2!==void 0&&a2<l2){let e3=`closeGuard is ${n.lt(a2)}; with a sweep every ${n.lt(o2)}, and schedules that run late, it must be at lea\
st ${n.lt(l2)}.`;c2.push(lint("GV220","error",e3,s2))}for(let t2 of e2.windows){let[r3]=n.E(t2,e2.time,i2,i2+L);if(!r3||r3.closes-r3.opens>a2)continue;let o3=`W\
indow "${t2.rule.id}" is open for ${n.lt(r3.closes-r3.opens)}, no longer than closeGuard (${n.lt(a2)}): nothing can land in it.`;c2.push(lint("GV220","error",o3,
t2.rule.location))}return c2}function peakLints(e2,t2,r2){let i2=e2.advisories.filter(({rule:e3})=>e3.peak===!0).flatMap(e3=>n.O(e3,r2,r2+L));return e2.windows.
flatMap(e3=>{let n2=(t2.get(e3.rule.id)??[]).flatMap(e4=>{let t3=i2.find(t4=>t4.from<e4.closes&&(t4.to??1/0)>e4.opens);return t3?[{occurrence:e4,peak:t3}]:[]}),
[r3]=n2;return r3?[windowLint("GV209",e3,`opens in the declared peak "${r3.peak.rule.id}" on ${r3.occurrence.label}${n2.length>1?` and ${n2.length-1} more times`:
""}; except these days, or move the window.`)]:[]})}function endlessFreezes(e2){return e2.freezes.filter(({rule:e3})=>e3.to===void 0&&e3.duration===void 0).map(
({rule:e3})=>lint("GV208","warning",`Freeze "${e3.id}" has no end; add to: so that it does not outlive its reason.`,e3.location))}function warning(e2,t2,n2){return{
code:e2,severity:"warning",message:t2,...n2&&{location:n2}}}function policyLints(e2,t2,n2,r2){return[...emptyEntries(e2,n2),...unowned(e2,t2),...emptyTeams(e2),
...danglingConsumers(e2,t2,n2),...waivers(e2,r2),...rechecks(e2,r2)]}function nameOf(e2){return e2.id??e2.files.join(", ")}function emptyEntries(e2,t2){let r2=[
...t2.entries.keys()];return e2.contracts.flatMap(e3=>r2.some(t3=>n.rt(e3.files,t3)&&!n.rt(e3.ignore,t3))?[]:[warning("GV114",`${nameOf(e3)} names no file: is t\
he glob right?`,e3.location)])}function unowned(e2,t2){let r2=t2.filter(t3=>n.Q(e2).ignored(t3)!==!0&&n.I(e2,t3).owners.length===0),[i2]=r2,a2=r2.length>1?` and\
 ${String(r2.length-1)} more`:"",o2=i2===void 0?[]:[warning("GV110",`nobody owns ${i2}${a2}`,{file:i2})],s2=e2.contracts.flatMap(e3=>{let t3=e3.elements.filter(
({owners:e4})=>e4.length===0);return t3.length===0||e3.owners.length>0?[]:[warning("GV113",`${nameOf(e3)} has ${String(t3.length)} element globs and no owner of\
 its own: what they do not name has none`,e3.location)]});return[...o2,...s2]}function emptyTeams(e2){return[...e2.teams.values()].flatMap(t2=>{let r2=n.V(e2,void 0,
t2.handle);if("unverifiable"in r2||r2.members.length>1)return[];let i2=e2.contracts.some(({owners:e3,elements:n2})=>e3.includes(t2.handle)||n2.some(e4=>e4.owners.
includes(t2.handle)));if(r2.members.length===0)return[warning("GV112",`${t2.handle} has no members: nobody can sign for it`,t2.location)];let[a2="@nobody"]=r2.members,
o2=`${t2.handle} has one member: nobody can sign what ${a2} writes`;return i2?[warning("GV112",o2,t2.location)]:[]})}function danglingConsumers(e2,t2,r2){return e2.
consumers.flatMap(({id:i2,reads:a2,location:o2})=>a2.flatMap(({contract:a3,readerSchema:s2})=>{let c2=t2.some(t3=>n.it(a3,t3,n.Z(e2,t3)?.id))||e2.contracts.some(
e3=>e3.id===a3),l2=s2!==void 0&&!r2.entries.has(s2);return[...c2?[]:[warning("GV120",`${i2} reads ${a3}, which no contract is called`,o2)],...l2?[warning("GV121",
`${i2} reads with ${s2}, which does not exist`,o2)]:[]]}))}function waivers(e2,t2){return e2.waivers.filter(({until:e3})=>e3<=t2).map(({expires:e3,reason:t3,location:n2})=>warning(
"GV191",`this waiver expired on ${e3} (${r.nt(t3)}): remove it`,n2))}function rechecks(e2,t2){return e2.contracts.flatMap(e3=>{let{reviewed:r2,recheckEvery:i2}=e3,
a2=i2===void 0?void 0:n.ct(i2),o2=r2===void 0?void 0:n.nt(r2);if(a2===void 0||o2!==void 0&&t2<o2+a2)return[];let s2=o2===void 0?"has never been checked":`was la\
st checked on ${r2??""}`;return[warning("GV180",`${nameOf(e3)} ${s2}, and asks for it every ${n.lt(a2)}`,e3.location)]})}function requestLints(e2,t2,r2,i2){return[
...t2.flatMap(n2=>[...danglingLints(e2,n2),...rollbackLints(e2,n2,r2,i2),...tooShort(e2,n2,i2),...layerLints(e2,n2,t2,i2)]),...n.g(e2,t2,i2).map(({message:e3,location:t3})=>warning(
"GV160",e3,t3))]}function danglingLints(e2,t2){let{request:r2,at:i2}=t2;return n.J(n.Y(e2),t2).map(e3=>({code:"GV144",severity:"error",message:`${r2.id} is abou\
t ${e3}, which is neither a file here nor an id of the config: it takes no room in a window`,location:i2("contracts",r2.contracts.findIndex(t3=>t3.id===e3))}))}
function rollbackLints(e2,{request:t2,at:r2},i2,a2){let o2=n.h(t2),s2=isOver(e2,t2,a2)?[]:n.m(e2,t2),c2=t2.rollback?.steps??[];return[...s2.length===0?[]:[warning(
"GV140",`${t2.id} says no way back: write ${s2.join(" and ")}, which the policy asks for`,r2(t2.rollback?"rollback":"id"))],...o2===void 0?[]:[warning("GV141",`${t2.
id}: ${o2}`,r2("rollback","estimate"))],...c2.flatMap(({script:e3},n2)=>e3===void 0||i2.entries.has(e3)?[]:[warning("GV142",`${t2.id}: the rollback script ${e3}\
 does not exist`,r2("rollback","steps",n2,"script"))])]}function upcoming({calendar:e2},{window:t2},r2){let i2=t2&&e2&&n.C(e2,t2.id,t2.occurrence);return i2&&"o\
ccurrence"in i2&&i2.occurrence.closes>r2?i2.occurrence:void 0}function isOver(e2,t2,n2){return t2.review!=null||t2.window!=null&&!upcoming(e2,t2,n2)}function tooShort(e2,{
request:t2,at:r2},i2){let a2=upcoming(e2,t2,i2),o2=n.b(t2);if(!a2||o2<a2.closes-a2.opens)return[];let s2=n.lt(a2.closes-a2.opens);return[warning("GV143",`${t2.id}\
: ${a2.id} is open for ${s2}, and the first stage and the rollback take ${n.lt(o2)}: book a longer one, or shorten them`,r2("window"))]}function layerLints(e2,{
request:t2,at:r2},i2,a2){let{id:o2,compatibilityLayer:s2,review:c2}=t2;if(!s2||c2!=null)return[];let{until:l2,least:u2}=n.p(e2,t2),d2=i2.filter(e3=>e3.request.id===
s2.removal&&e3.request.id!==o2).flatMap(t3=>{let n2=upcoming(e2,t3.request,a2);return!n2||l2===void 0||l2<=n2.opens?[]:[warning("GV151",`${t3.request.id} is boo\
ked into ${n2.id}, and the compatibility layer of ${o2} stands until ${s2.until??""}: book a later one`,t3.at("window"))]});if(l2===void 0||!u2||u2.until<=l2||l2<=
a2)return d2;let f2=`${o2}: the compatibility layer ends ${s2.until??""}, but ${u2.because}: keep it until ${new Date(u2.until).toISOString().slice(0,10)}`;return[
...d2,warning("GV152",f2,r2("compatibilityLayer","until"))]}async function lintGovernance(e2,t2){let r2=await n.et(e2,t2.config);if("faults"in r2)return r2.faults.
map(e3=>({...e3,severity:"error"}));let{policy:i2}=r2;if(!i2.configured)return[];let a2=await n.K(e2),o2=t2.contracts??[...e2.entries.keys()].filter(e3=>n.Z(i2,
e3));return[...a2.faults.map(e3=>({...e3,severity:"error"})),...policyLints(i2,o2,e2,t2.now),...await unrecognised(i2,e2,t2),...requestLints(i2,a2.filed,e2,t2.now),
...calendarLints(i2,o2,a2,t2.now)]}async function unrecognised(e2,t2,{contracts:r2=[],recognises:i2}){if(!i2)return[];let a2=new Set(r2),{declares:o2,formatOf:s2,
ignored:c2}=n.Q(e2),l2=[...t2.entries.keys()].filter(e3=>o2(e3)&&!a2.has(e3)&&s2?.(e3)===void 0&&c2(e3)!==!0),u2=await t2.starts(l2);return l2.filter(e3=>!i2(e3,
u2.get(e3)??"")).map(t3=>({code:"GV018",severity:"error",message:`${t3} is named under contracts:, and no format recognises it: give its entry a format:, narrow\
 files:, or name the file under ignore:`,location:n.Z(e2,t3)?.location??{file:t3}}))}function calendarLints(e2,t2,r2,i2){let{calendar:a2}=e2;if(!a2)return[];let o2=[
...new Map(t2.map(t3=>[n.Z(e2,t3),t3]))].filter(([t3])=>t3&&n.$(e2,t3,"compatibility")!=="none").map(([e3,t3])=>({entry:e3,path:t3})).map(({path:t3,entry:r3})=>{
let{owners:i3}=n.I(e2,t3);return{contract:t3,...r3?.id!==void 0&&{contractId:r3.id},classes:["breaking"],regions:n.$(e2,r3,"regions")??[],teams:i3,owners:i3,consumers:[],
...r3&&{location:r3.location}}}),s2=n.v({policy:e2,booked:r2.filed},{}),c2=n.x(a2,s2);return[...a2.unread.map(e3=>({...e3,severity:"error"})),...n._(a2,i2).stale.
map(({code:e3,message:t3,location:n2})=>warning(e3,t3,n2)),...lintCalendar(a2,{from:i2,queries:o2,bookings:s2,ledger:c2}),...e2.closeGuard>0?lintCloseGuard(a2,{
closeGuard:e2.closeGuard},i2):[]]}var R=e.n({command:()=>z});const z={name:"lint",summary:"Checks config, calendar, requests and owners of the working tree, bef\
ore they are merged",options:{base:{type:"string",value:"REF",help:"not judged; only needed where there is no default branch"},head:{type:"string",value:"REF",help:"\
a commit instead of the working tree"},config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"},format:{type:"string",value:"FO\
RMAT",help:"text or json (default: text)"}},example:"  contract-check lint",async run(e2,n2){let i2=t.ft(e2,"format",["text","json"],"text"),[a2,o2,s2]=[e2.last(
"base"),e2.last("head"),e2.last("config")],{headSide:c2}=await t.l({cwd:n2.cwd,base:a2??"HEAD",...o2!==void 0&&{head:o2}}),l2=await lintGovernance(c2,{now:n2.now(),
...s2!==void 0&&{config:s2},contracts:[...r.G(c2,r.E())],recognises:(e3,t2)=>r.K(e3,t2)!==void 0});if(i2==="json")n2.out(t.yt(l2));else{for(let{code:e3,severity:r2,
message:i3,location:a3}of l2)n2.out(`${t.E(a3)}${r2} ${e3}: ${t.St(i3)}
`);n2.out(l2.length===0?`nothing to complain about
`:`${r.p(l2.length,"finding")} (contract-check explain CODE tells more)
`)}return l2.some(({severity:e3})=>e3==="error")?2:0}};function ownersReport(e2,r2,i2,a2){let{owners:o2,because:s2,location:c2}=n.I(e2,r2,i2),l2=n.Z(e2,r2),u2=l2?.
elements??[],d2=t.B(r2),f2=n.X(e2,r2),p2=d2?{format:d2}:{},m2=i2?u2.filter(e3=>n.at(e3.path,i2)):[],h2=m2.findLast(e3=>e3.frozen)?.frozen;return{path:r2,...i2&&
{element:i2},owners:o2.map(t2=>{let r3=n.V(e2,void 0,t2);return"unverifiable"in r3?{handle:t2,members:[],away:[],unverifiable:r3.unverifiable}:{handle:t2,members:r3.
members,away:r3.members.filter(t3=>n.B(e2,t3,a2))}}),because:s2,...c2&&{location:c2},deputies:l2?.deputies??[],...l2?.oncall&&{oncall:l2.oncall},tags:[...new Set(
[...l2?.tags??[],...m2.flatMap(({tags:e3})=>e3??[])])],boards:[...new Set(m2.flatMap(({boards:e3})=>e3??[]))],...h2&&{frozen:h2},mode:f2??(d2?t.m({mode:f2},d2):
""),declared:f2!==void 0,below:u2.filter(e3=>e3.owners.length>0&&(!i2||n.L(e3.path,i2,p2)&&!m2.includes(e3))).map(e3=>({path:e3.path,owners:e3.owners,location:e3.
location}))}}var B=e.n({command:()=>V});const V={name:"owners",summary:"Who owns this contract or element, and which line of which file says so",operands:"PATH \
[ELEMENT]",options:{...t.C,format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check owners contracts/orders/order_pl\
aced.avsc OrderPlaced.total.amount",async run(e2,r2){let[i2,a2,...o2]=e2.operands;if(i2===void 0||o2.length>0)throw new t.gt("owners takes a path and, if you li\
ke, an element: contract-check owners PATH [ELEMENT]");let s2=t.ft(e2,"format",["text","json"],"text"),c2=t.T(e2,r2,r2.now()),l2=await t.o(c2.cwd,c2),u2=await t.
u(c2.cwd,l2.commit),d2=await n.et(u2,c2.config);if("faults"in d2)return t.D(d2.faults,r2);d2.policy.configured||await t.O(c2,{entries:u2.entries,name:l2.name},r2);
let f2=ownersReport(d2.policy,i2,a2?.split("."),r2.now());if(s2==="json")return r2.out(t.yt(f2)),0;let p2=f2.owners.map(({handle:e3,members:t2,unverifiable:n2})=>`${e3}${n2===
void 0?` (${t2.join(", ")})`:` (${n2})`}`),m2=[p2.length===0?"nobody":p2.join(" or "),`  ${t.E(f2.location)}${f2.because}`,...f2.below.map(e3=>`  below, ${e3.path}\
: ${e3.owners.join(" or ")} (${t.E(e3.location).replace(/: $/,"")})`),...f2.mode===""?[]:[`  promise: ${f2.declared?f2.mode:`none (${f2.mode} is expected)`}`]];
return r2.out(`${m2.map(t.St).join(`
`)}
`),+(f2.owners.length===0)}};async function testPolicy(e2,t2,r2,a2){let o2=await n.ot("policy-cases",i.U(t2,"head",r2));if("faults"in o2)return o2;let s2=o2.value.
cases.filter(({at:e3})=>e3!==void 0&&n.nt(e3)===void 0);if(s2.length>0){let e3={file:t2};return{faults:s2.map(({name:t3})=>n.st("GV003",`case ${JSON.stringify(t3)}\
: at: is not a day of the calendar`,e3))}}return{results:await Promise.all(o2.value.cases.map(t3=>run(e2,t3,a2)))}}async function run(e2,t2,r2){let i2=(t2.at===
void 0?void 0:n.nt(t2.at))??r2,a2=sketch(t2.change),o2=await n.j(e2,[a2],{now:i2}),s2=await n.c(o2,{author:t2.author??"@nobody-in-particular",commits:[],landed:[],
reviews:(t2.approvedBy??[]).map(e3=>({login:e3.slice(1),state:"APPROVED",at:i2,transitions:o2.transitions}))}),c2=s2.requirements.filter(({status:e3})=>e3!=="me\
t").map(({code:e3,message:t3})=>`${e3} ${t3}`);return{name:t2.name,expected:t2.expect,actual:s2.status,requirements:c2}}function sketch({contract:e2,class:n2,status:r2="\
modified",changes:i2=[],removes:a2=[]}){let o2={status:r2,...r2!=="added"&&{basePath:e2},...r2!=="removed"&&{headPath:e2}},s2=verdictOf(n2),c2=[...i2.map(e3=>changeOf(
e3,"changed",s2)),...a2.map(e3=>changeOf(e3,"removed",s2))];return{pairing:o2,format:t.B(e2)??"json-schema",id:t.g(o2),verdict:s2,changes:c2,faults:[],notes:[],
digests:{...r2!=="added"&&{base:"base"},...r2!=="removed"&&{head:"head"}}}}function verdictOf(e2){let t2=r.H("the case says so");return e2==="undecided"?{backward:r.
U("the case says so"),forward:r.B}:{backward:e2==="full"||e2==="backward"?r.B:t2,forward:e2==="full"||e2==="forward"?r.B:t2}}function changeOf(e2,t2,n2){return{
rule:"avro/sketched",element:e2.split("."),edit:t2,message:`${e2} is ${t2}`,surface:"wire",verdict:n2,effect:"alone",references:[],remedy:"",fingerprint:`sketch\
:${e2}`}}var H=e.n({command:()=>U});const U={name:"policy",summary:"policy test FILE: runs a table of cases against the policy of the working tree",operands:"te\
st FILE",options:{config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"}},example:"  contract-check policy test governance/po\
licy-cases.yaml",async run(e2,r2){let[i2,a2,...s2]=e2.operands;if(i2!=="test"||a2===void 0||s2.length>0)throw new t.gt("policy knows one verb: contract-check po\
licy test FILE");let{headSide:l2}=await t.l({cwd:r2.cwd,base:"HEAD"}),u2=await n.et(l2,e2.last("config"));if("faults"in u2)return t.D(u2.faults,r2);let d2=await(0,c.
readFile)((0,o.resolve)(r2.cwd,a2),"utf8").catch(()=>{throw new t.gt(`${a2} could not be read`)}),f2=await testPolicy(u2.policy,a2,d2,r2.now());if("faults"in f2)
return t.D(f2.faults,r2);for(let{name:e3,expected:n2,actual:i3,requirements:a3}of f2.results){let o2=n2===i3;if(r2.out(`${o2?"ok  ":"FAIL"} ${t.St(e3)}${o2?"":`\
: expected ${n2}, found ${i3}`}
`),!o2)for(let e4 of a3)r2.out(`       ${t.St(e4)}
`)}return+!f2.results.every(({expected:e3,actual:t2})=>e3===t2)}};function requestText(e2,i2,a2={}){let o2=r.lt(e2.cases),s2=nextId(e2),c2=a2.emergency===void 0?
openingsFor(e2,i2,o2):[],l2=windowOf(a2,c2),u2=a2.emergency===void 0?"normal":"emergency",d2=["version: 1",`id: ${s2}`,`type: ${u2}`,...a2.requester===void 0?[]:
[`requester: ${quoted(a2.requester)}`],"contracts:",...o2.flatMap(contractLines),a2.rationale===void 0?"# rationale: why, in a sentence or two":`rationale: ${quoted(
a2.rationale)}`,...o2.length===0?[]:[`# risk: ${highestRisk(o2)} is computed; write a higher one if you know better`],...windowLines(l2,c2,e2,i2),...impactLines(
e2),"# rollback: # what somebody does at 3 a.m., step by step","#   steps:","#     - {do: turn the flag off, estimate: PT5M}",...a2.emergency===void 0?[]:[`emer\
gency: {incident: ${quoted(a2.emergency)}, expires: ${n.dt(e2.now+4*t.W)}}`]];return{id:s2,file:`${n.q}${s2}.yaml`,text:`${d2.join(`
`)}
`}}function nextId({booked:e2,proposed:t2,now:r2}){let i2=n.dt(r2).slice(0,4),a2=[...e2,...t2].map(({request:{id:e3}})=>Number(RegExp(`^CHG-${i2}-(\\d{1,9})$`).
exec(e3)?.[1]??0));return`CHG-${i2}-${String(Math.max(0,...a2)+1).padStart(4,"0")}`}function contractLines(e2){let t2=e2.signOffs.map(({owners:e3,speaksFor:t3})=>`${e3.
join(" or ")} as ${n.F(t3)}`),r2=n.P(n.N(e2.effective)),i2=quoted(n.R(e2.comparison));return[`  # ${oneLine(`${e2.because}; ${r2}`)}`,...t2.slice(0,20).map(e3=>`\
  # signs: ${oneLine(e3)}`),`  - {id: ${quoted(e2.name)}, digest: ${i2}}`]}function oneLine(e2){return e2.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g," ")}function quoted(e2){
return JSON.stringify(oneLine(e2))}function highestRisk(e2){let t2=new Set(e2.map(({risk:e3})=>e3.level));return t2.has("high")?"high":t2.has("moderate")?"moder\
ate":"low"}function openingsFor(e2,t2,r2){let{calendar:i2,ledger:a2}=n.y(e2,t2),o2=r2.find(({class:e3})=>e3==="breaking")??r2[0];if(!i2||!o2)return[];let s2={from:e2.
now,count:3,bookedAt:e2.now,...a2&&{ledger:a2}};return n.l(i2,o2.query,s2).openings}function windowOf({window:e2},[t2]){if(e2!==void 0){let[t3="",n3=""]=e2.split(
"@");return{id:t3,occurrence:n3}}let[n2]=t2?.occurrences??[];return n2?{id:n2.window.id,occurrence:n2.label}:void 0}function windowLines(e2,t2,{now:n2},r2){if(!e2)
return[];let i2=t2.flatMap(({opens:e3,occurrences:[t3]})=>t3?[`#   ${t3.label} of ${t3.window.id}: ${fromText(e3,n2,r2.zone??t3.zone)}`]:[]);return[`window: {id\
: ${quoted(e2.id)}, occurrence: ${e2.occurrence}}`,...i2.length===0?[]:["# occurrences that fit:",...i2]]}function fromText(e2,t2,r2){return e2<=t2?"open now":n.
ut(e2,r2)}function impactLines({impacts:e2}){let t2=e2.filter(({effect:e3})=>e3!=="reads");return t2.length===0?[]:["impact: |",...t2.map(({consumer:e3,because:t3})=>oneLine(
`${e3.id} (${e3.owners.join(" or ")}): ${t3}`)).map(e3=>`  ${e3}`)]}const W=/^@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?$/;function isHandle(e2){return W.
test(e2)}function handleOf(e2,n2){if(isHandle(e2))return e2;let r2=e2.replace(/[^\x21-\x7e]/g,""),i2=r2.startsWith("@")?r2:`@${r2}`,a2=isHandle(i2)?`: write it \
as ${i2}`:": expected @login";throw new t.gt(`${n2} ${JSON.stringify(e2)} is no handle${a2}`)}function handleOption(e2,t2){let n2=e2.last(t2);return n2===void 0?
void 0:handleOf(n2,`--${t2}`)}var re=e.n({command:()=>G});const G={name:"request",summary:"Writes a change-request file for the present difference, with everyth\
ing computable filled in",options:{...t.C,as:{type:"string",value:"@LOGIN",help:"who requests it"},window:{type:"string",value:"ID@DATE",help:"the occurrence to\
 book (default: the next one that fits)"},rationale:{type:"string",value:"TEXT",help:"why"},emergency:{type:"string",value:"INCIDENT",help:"an emergency request\
 for this incident"},at:{type:"string",value:"INSTANT",help:"as if it were then"},print:{type:"boolean",help:"print it instead of writing the file"}},example:" \
 contract-check request --as @kim --window eu-weekend@2026-12-05",async run(e2,n2){let i2=await t.s(t.T(e2,n2,t.w(e2,n2,!0))),a2=await r.o(i2);if("faults"in a2)
return t.D(a2.faults,n2);let{needs:s2,facts:c2}=a2;if(!s2||!c2){let e3=[...a2.report.notes,"there is nothing to request"];throw new t.gt(`the governed branch ha\
s no configuration: ${e3.join("; ")}`)}if(r.lt(s2.cases).length===0)throw new t.gt("there is nothing to request: no change here needs permission");let l2=handleOption(
e2,"as"),[u2,d2,f2]=["window","rationale","emergency"].map(t2=>e2.last(t2));u2!==void 0&&requireOccurrence(u2,s2.policy.calendar);let p2=requestText(s2,c2,{...l2!==
void 0&&{requester:l2},...u2!==void 0&&{window:u2},...d2!==void 0&&{rationale:d2},...f2!==void 0&&{emergency:f2}});if(e2.is("print"))return n2.out(p2.text),0;let{
root:m2}=await t.nt(n2.cwd),h2=(0,o.join)(m2,p2.file);return await t.i(h2,p2.text,"wx"),n2.out(`${p2.file}: fill in what is commented out, and commit it with th\
e change
`),0}};function requireOccurrence(e2,r2){let[,i2,a2]=/^([^@]+)@(\d{4}-\d{2}-\d{2}\S*)$/.exec(e2)??[];if(i2===void 0||a2===void 0)throw new t.gt(`--window ${JSON.
stringify(e2)}: expected ID@DATE, for example eu-weekend@2026-12-05`);if(!r2)throw new t.gt(`--window ${e2}: the governed branch has no calendar`);let o2=n.C(r2,
i2,a2);if("fault"in o2)throw new t.gt(`--window ${e2}: ${o2.fault.message} ("contract-check calendar" lists them)`)}var K=e.n({command:()=>q});async function allSchemas(){
let{reportSchema:e2}=await Promise.resolve().then(()=>ue),{schemas:t2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.n);return{report:e2(),
...t2}}const q={name:"schema",summary:"Prints the JSON Schema of a file format or of the JSON output",operands:"NAME",options:{},example:"  contract-check schem\
a report > contract-check-report.schema.json",async run(e2,n2){let[r2]=e2.operands,i2=await allSchemas(),a2=Object.keys(i2);if(r2===void 0||!Object.hasOwn(i2,r2)){
let e3=r2===void 0?"":t.pt(r2,a2);throw new t.gt(`schema prints one of: ${a2.join(", ")}${e3}`)}return n2.out(`${JSON.stringify(i2[r2],null,2)}
`),0}};function signOffText(e2,t2){let r2=e2.cases.find(({path:e3,name:n2})=>e3===t2.contract||n2===t2.contract);if(!r2){let n2=e2.cases.filter(({signOffs:e3})=>e3.
length>0).map(({path:e3})=>e3).join(", ");return{message:`${t2.contract} needs no sign-off here: ${n2===""?"nothing does":`these do: ${n2}`}`}}let i2=n.k(r2),a2=n.
z(r2.transition),o2=JSON.stringify({version:1,...i2!==void 0&&{change:i2},repository:t2.repository,contract:r2.path,digest:a2,decision:t2.decision??"approve",signer:t2.
signer,at:n.dt(e2.now),...t2.expires!==void 0&&{expires:t2.expires}},null,2),s2=a2.slice(7,19),c2=`${n.U}${s2}.${t2.signer.slice(1)}`,l2=`${c2}.json`;for(let e3=2;t2.
isTaken?.(l2);e3+=1)l2=`${c2}.${String(e3)}.json`;return{file:l2,text:`${o2}
`}}var J=e.n({command:()=>Y});const Y={name:"sign",summary:"Writes an SSH-signed sign-off file, bound to the digest of the present change",operands:"CONTRACT\u2026",
options:{...t.C,as:{type:"string",value:"@LOGIN",help:"who signs; the governed branch must list this key under people:"},key:{type:"string",value:"FILE",help:"t\
he SSH key: a private key, or a public one held by ssh-agent"},refuse:{type:"boolean",help:"sign a refusal: it vetoes the change"},expires:{type:"string",value:"\
DATE",help:"until when it counts"},at:{type:"string",value:"INSTANT",help:"date the sign-off (what-if)"}},example:"  contract-check sign contracts/orders/order.\
avsc --as @lena --key ~/.ssh/id_ed25519",async run(e2,n2){let[i2,s2]=[handleOption(e2,"as"),e2.last("key")];if(i2===void 0)throw new t.gt("sign needs --as @LOGI\
N: who signs");if(s2===void 0||!(0,a.existsSync)(s2))throw new t.gt(`sign needs --key FILE: an SSH key that exists${s2===void 0?"":` (${s2} does not)`}`);let c2=t.
T(e2,n2,t.w(e2,n2,!0)),l2=await t.s(c2),u2=await r.o(l2);if("faults"in u2)return t.D(u2.faults,n2);let{needs:d2}=u2;if(!d2)throw new t.gt("there is nothing to s\
ign: no change, or no configuration on the governed branch");let f2=e2.operands.length>0?e2.operands:d2.cases.filter(({level:e3})=>e3!=="free").map(({path:e3})=>e3);
if(f2.length===0)throw new t.gt("nothing here needs a sign-off");(d2.policy.people.get(i2.toLowerCase())?.keys??[]).length===0&&n2.err(`the governed branch know\
s no key of ${i2}: add it under people:, or this will not count
`);let{root:p2}=await t.nt(n2.cwd),m2=await repositoryOf(c2),h2=e2.last("expires");for(let r2 of f2){let a2=e2.is("refuse")?"refuse":"approve",c3=signOffText(d2,
{repository:m2,contract:r2,signer:i2,decision:a2,isTaken:e3=>l2.sources.baseSide.entries.has(e3),...h2!==void 0&&{expires:h2}});if("message"in c3)throw new t.gt(
c3.message);let u3=(0,o.join)(p2,c3.file);await t.i(u3,c3.text),await t.i(`${u3}.sig`,await sshSign(s2,c3.text)),n2.out(`${c3.file}: ${a2==="approve"?"signed":"\
refused"} ${r2} as ${i2}; commit it and its .sig with the change
`)}return 0}};async function repositoryOf(e2){let{cwd:n2}=e2,r2=await t.b(n2,(await t.o(n2,e2)).commit);if(r2===void 0)throw new t.gt(t.S);return r2}function sshSign(e2,r2){
return new Promise((i2,a2)=>{let o2=(0,s.spawn)("ssh-keygen",["-Y","sign","-q","-n",n.G,"-f",e2],{stdio:["pipe","pipe","pipe"]}),[c2,l2]=["",""];o2.stdout.on("d\
ata",e3=>c2+=e3.toString()),o2.stderr.on("data",e3=>l2+=e3.toString()),o2.on("error",e3=>{a2(new t.gt(`ssh-keygen could not be started (${e3.message}): install \
OpenSSH 8.2 or later`))}),o2.on("close",n2=>{n2===0&&c2.includes("BEGIN SSH SIGNATURE")?i2(c2):a2(new t.gt(`ssh-keygen refused to sign with ${e2}: ${l2.trim()||
`exit code ${String(n2)}`}`))}),o2.stdin.on("error",()=>{}),o2.stdin.end(r2)})}async function simulate(e2,t2,{approve:r2=[],at:i2}){let a2=i2??e2.now,o2=r2.map(
t3=>({login:t3.slice(1),state:"APPROVED",at:Math.min(a2,e2.now),transitions:e2.transitions})),s2=t2.reviews===void 0||n.A(t2.reviews)?[]:t2.reviews,c2=t2.commits??
(t2.author===void 0?[]:void 0);return n.c({...e2,now:a2},{...t2,reviews:[...s2,...o2],...c2&&{commits:c2}})}var X=e.n({command:()=>ie});const ie={name:"simulate",
summary:"What if: the decision as it would be with these approvals, at that moment",options:{...t.C,approve:{type:"string",multiple:!0,value:"@LOGIN",help:"as i\
f this person approved (repeatable)"},at:{type:"string",value:"INSTANT",help:"as if it were then, for example 2026-12-01T22:00+01:00"},...t.k,...t.n},example:" \
 contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",async run(e2,n2){let i2=e2.all("approve").map(e3=>handleOf(e3,"--approve")),a2=await t.s(t.
T(e2,n2,t.w(e2,n2,!0))),o2=await r.o(a2);if("faults"in o2)return t.D(o2.faults,n2);let{needs:s2,facts:c2}=o2,l2=s2&&c2?await simulate(s2,c2,{approve:i2}):o2.report.
decision;return await t.r({...o2.report,decision:l2},e2,n2),t.lt[l2.status]}};var ae=e.n({command:()=>oe});const oe={name:"verify",summary:"Checks the sign-off \
files of the proposal against the keys on the governed branch",options:t.C,example:"  contract-check verify --governance-ref origin/main",async run(e2,r2){let i2=t.
T(e2,r2,r2.now()),{cwd:a2,base:o2,head:s2}=i2,c2=await t.o(a2,i2),l2=await n.et(await t.u(a2,c2.commit),i2.config);if("faults"in l2)return t.D(l2.faults,r2);let{
headSide:u2}=await t.l({cwd:a2,...o2!==void 0&&{base:o2},...s2!==void 0&&{head:s2}}),d2=await n.H(u2),f2=d2.length===0?void 0:await t.b(a2,c2.commit)??{unverifiable:'\
this clone is shallow, and signed files name the first commit of the branch: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},p2=0;for(let e3 of d2){
let t2=await n.W(l2.policy,e3,f2);"invalid"in t2&&(p2+=1);let i3="invalid"in t2?`does not count: ${t2.invalid}`:`good signature of ${t2.signOff.signer} for ${t2.
signOff.contract} ${t2.signOff.digest}`;r2.out(`${e3.file}: ${i3}
`)}return d2.length===0&&r2.out(`there is no sign-off file here
`),p2===0?0:1}};var se=e.n({renderHtml:()=>renderHtml});function renderHtml(e2){let{decision:t2,comparisons:n2,base:r2,head:i2}=e2;return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>contract-check: ${html(t2?.status??"diff")}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff; }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; overflow-wrap: anywhere }
code { background: #f1f3f5; padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere }
.good { color: #176f2c } .bad { color: #b42318 } .maybe { color: #8a5a00 } .dim { color: #57606a }
li { margin: .4rem 0 } li li { margin: .15rem 0 }
@media (prefers-color-scheme: dark) { body { background: #0d1117; color: #e6edf3 } code { background: #21262d }
  .good { color: #57d364 } .bad { color: #ff7b72 } .maybe { color: #e3b341 } .dim { color: #9aa4af } }
</style>
</head>
<body>
<h1>Contracts: ${html(t2?.status??`${String(n2.length)} changed`)}</h1>
<p class="dim">${html(r2.ref)} \u2192 ${html(i2.ref)}, ${String(e2.contracts)} contracts, ${String(n2.length)} changed</p>
${decisionList(e2)}
${n2.map(section).join(`
`)}
${e2.notes.map(e3=>`<p class="dim">${html(e3)}</p>`).join(`
`)}
</body>
</html>
`}function html(e2){return t.wt(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function decisionList({
decision:e2}){if(!e2)return"";let t2=e2.requirements.filter(({status:e3})=>e3==="met"),n2=[...e2.reasons.map(({message:e3})=>html(e3)),...new Set(t2.map(({message:e3})=>`\
\u2713 ${html(e3)}`)),...e2.requirements.filter(({status:e3})=>e3!=="met").map(({message:e3,unblock:t3,command:n3})=>`${html(e3)}${t3===""?"":`<br>\u2192 ${html(
t3)}`}${n3===void 0?"":`: <code>${html(n3)}</code>`}`)];return n2.length===0?"":`<ul>${n2.map(e3=>`<li>${e3}</li>`).join("")}</ul>`}function section(e2){let{pairing:n2,
faults:i2,lastingFaults:a2,changes:o2,satisfied:s2,verdict:c2,notes:l2}=e2,u2=i2.length>0||!s2?"bad":r.F(c2)==="full"?"good":"maybe",d2=r.g(e2),f2=i2.length>0||
a2?d2:`${d2}, ${r.f(e2)}`;return`<h2>${html(t.g(n2))}</h2>
<p class="${u2}">${html(f2)}</p>
<ul>${i2.map(({message:e3,location:t2})=>`<li>${t2?.line===void 0?"":`line ${String(t2.line)}: `}${html(e3)}</li>`).join("")}
${r._(e2).map(e3=>`<li>${html(e3)}</li>`).join("")}${o2.map(changeItem).join(`
`)}${l2.map(e3=>`<li class="dim">${html(e3)}</li>`).join("")}</ul>`}function changeItem(e2){let t2=e2.location?` <span class="dim">line ${String(e2.location.line)}\
</span>`:"",n2=r.I.flatMap(t3=>outcomeItem(t3,e2.verdict[t3])),i2=r.d(e2)?[`To do: ${html(e2.remedy)}`]:[],a2=[...n2,...i2];return`<li><strong>${html(r.u(e2.verdict))}\
</strong>: ${html(e2.message)} <code>${html(r.N(e2.element))}</code>${t2} <span class="dim">${html(e2.rule)}</span>${a2.length===0?"":`<ul>${a2.map(e3=>`<li>${e3}\
</li>`).join("")}</ul>`}</li>`}const ce={backward:"New readers, old data",forward:"Old readers, new data"};function outcomeItem(e2,t2){let n2=r.m(t2);if(n2===void 0)
return[];let i2=`${ce[e2]}: ${t2.outcome}: ${html(n2)}`;if(!r.L(t2)||!t2.witness)return[i2];let{observed:a2,decoder:o2}=t2.witness;return[`${i2}<br>written <cod\
e>${html(r.l(t2.witness))}</code> \u2192 ${html(a2)} <span class="dim">(${html(o2)})</span>`]}var Z=e.n({renderJunit:()=>renderJunit});function renderJunit(e2){
let t2=e2.comparisons.filter(t3=>isFailing(e2,t3)),n2=t2.filter(({faults:e3})=>e3.length>0).length,r2=gateFindings(e2),i2=[...e2.comparisons.map(t3=>testCase(e2,
t3)),...e2.decision?[gateCase(r2)]:[]],a2=t2.length-n2+ +(r2.length>0),o2=`tests="${String(i2.length)}" failures="${String(a2)}" errors="${String(n2)}"`;return`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="contract-check" ${o2}>
  <testsuite name="contracts" ${o2}>
${i2.join(`
`)}
  </testsuite>
</testsuites>
`}function gateCase(e2){let t2='    <testcase classname="contract-check" name="gate"';if(e2.length===0)return`${t2}/>`;let n2=e2.map(({code:e3,message:t3})=>`${e3}\
: ${t3}`);return`${t2}>
      <failure message="${xml(`${r.p(e2.length,"requirement is","requirements are")} not met`)}">${xml(n2.join(`
`))}</failure>
    </testcase>`}function testCase(e2,n2){let i2=`    <testcase classname="${xml(n2.format)}" name="${xml(t.g(n2.pairing))}"`;if(!isFailing(e2,n2))return`${i2}/\
>`;let[a2]=n2.faults;if(a2)return`${i2}>
      <error message="${xml(a2.message)}"/>
    </testcase>`;let o2=[...n2.changes.map(({rule:e3,message:t2,verdict:n3,location:i3})=>`${i3?`${i3.file}:${String(i3.line)}: `:""}${t2}: ${r.u(n3)} (${e3})`),
...r._(n2)];return`${i2}>
      <failure message="${xml(`${r.u(n2.verdict)}, ${r.f(n2)}`)}">${xml(o2.join(`
`))}</failure>
    </testcase>`}function xml(e2){return e2.split(`
`).map(t.wt).join(`
`).replace(/[\uFFFE\uFFFF]/g,"\uFFFD").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/\n/g,"&#10;")}var le=e.n(
{renderSarif:()=>renderSarif});const Q="https://github.com/contract-check/contract-check";function renderSarif(e2,n2){let i2=e2.comparisons.flatMap(e3=>e3.changes.
filter(r.d).map(t2=>({reported:e3,change:t2}))),a2=gateFindings(e2),o2={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"contract-check",semanticVersion:n2,informationUri:Q,rules:descriptors(i2.map(({change:e3})=>e3),a2)}},columnKind:"utf16CodeUnits",results:[...faultResults(
e2),...e2.comparisons.flatMap(t2=>wholeResults(e2,t2)),...i2.map(({reported:t2,change:n3})=>changeResult(e2,t2,n3)),...a2.map(gateResult)]}]};return t.yt(o2)}function descriptors(e2,t2){
let n2=new Map(e2.map(({rule:e3,remedy:t3})=>[e3,t3])),r2=new Map(t2.map(({code:e3})=>[e3,`"contract-check explain ${e3}" says what it asks for.`]));return[...[
...n2].sort().map(([e3,t3])=>descriptor(e3,`A change that ${e3} judges breaks somebody.`,t3)),descriptor("fault","A contract does not parse.","A contract that d\
oes not parse cannot be judged: repair it."),descriptor("contract","A contract as a whole breaks its promise.","The contract as a whole breaks its promise: no s\
ingle change does."),...[...r2].sort().map(([e3,t3])=>descriptor(e3,`The gate stays closed: ${e3}.`,t3))]}function descriptor(e2,n2,r2){let i2=t.H.some(t2=>e2.startsWith(
`${t2}/`))?`/blob/main/fixtures/${e2}/README.md`:"#readme";return{id:e2,name:pascalCase(e2),shortDescription:{text:n2},fullDescription:{text:r2},help:{text:r2,markdown:r2},
helpUri:`${Q}${i2}`}}function pascalCase(e2){return e2.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g,(e3,t2)=>t2.toUpperCase())}function gateResult({code:e2,message:n2,
location:r2}){return{ruleId:e2,level:"error",message:{text:t.wt(n2)},locations:[physical(r2??{file:"contract-check.yaml"})]}}function faultResults(e2){let n2=e2.
comparisons.flatMap(({pairing:n3,faults:r2})=>r2.filter(isToldHere(e2)).map(({message:r3,location:i2})=>({ruleId:"fault",level:isPassing(e2)?"warning":"error",message:{
text:t.wt(r3)},locations:[physical(i2??{file:t.g(n3)})]})));return[...new Map(n2.map(e3=>[JSON.stringify(e3),e3])).values()]}function wholeResults(e2,n2){return n2.
satisfied||n2.faults.length>0?[]:r._(n2).map(i2=>({ruleId:"contract",level:isFailing(e2,n2)?"error":"warning",message:{text:t.wt(`${r.u(n2.verdict)}: ${i2}`)},locations:[
physical({file:t.g(n2.pairing)})]}))}function changeResult(e2,n2,i2){let a2=[`${i2.message}: ${r.u(i2.verdict)}`,...r.I.flatMap(e3=>r.m(i2.verdict[e3])??[]),...witnessTexts(
i2),`To do: ${i2.remedy}`].join(`
`),o2=i2.location?.side==="head"?i2.location:{file:t.g(n2.pairing)};return{ruleId:i2.rule,level:isFailing(e2,n2)?"error":"note",message:{text:a2.split(`
`).map(t.wt).join(`
`)},locations:[{...physical(o2),logicalLocations:[{fullyQualifiedName:r.N(i2.element)}]}],partialFingerprints:{"contractCheck/v1":i2.fingerprint}}}function witnessTexts({
verdict:e2}){return r.I.flatMap(n2=>{let i2=e2[n2];if(!r.L(i2)||!i2.witness||r.h(i2.because,i2.witness))return[];let{observed:a2,decoder:o2}=i2.witness;return[`\
written ${t.Ct(r.l(i2.witness),300)}: ${t.Ct(a2,300)} (${o2})`]})}function physical({file:e2,line:t2,column:n2,endLine:r2,endColumn:i2}){let a2=e2.split("/").map(
encodeURIComponent).join("/"),o2=t2===void 0?void 0:{startLine:t2,startColumn:n2,endLine:r2,endColumn:i2};return{physicalLocation:{artifactLocation:{uri:a2,uriBaseId:"\
%SRCROOT%"},...o2&&{region:o2}}}}var $={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://contract-check.dev/schema/report-1.json",title:"cont\
ract-check report, version 1",type:"object",additionalProperties:!1,required:["version","tool","base","head","summary","contracts"],properties:{version:{const:1},
tool:{type:"object",additionalProperties:!1,required:["name","version"],properties:{name:{const:"contract-check"},version:{type:"string"}}},base:{$ref:"#/$defs/\
revision"},head:{$ref:"#/$defs/revision"},summary:{type:"object",additionalProperties:!1,required:["contracts","changed","full","backward","forward","breaking",
"undecided","faults"],properties:{contracts:{$ref:"#/$defs/count"},changed:{$ref:"#/$defs/count"},full:{$ref:"#/$defs/count"},backward:{$ref:"#/$defs/count"},forward:{
$ref:"#/$defs/count"},breaking:{$ref:"#/$defs/count"},undecided:{$ref:"#/$defs/count"},faults:{$ref:"#/$defs/count"}}},contracts:{type:"array",items:{$ref:"#/$d\
efs/contract"}},notes:{type:"array",items:{type:"string"}},decision:{$ref:"#/$defs/decision"}},$defs:{count:{type:"integer",minimum:0},revision:{type:"object",additionalProperties:!1,
required:["ref","commit"],properties:{ref:{type:"string"},commit:{type:["string","null"],pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$"}}},mode:{enum:["backward","forw\
ard","full","none","backward-transitive","forward-transitive","full-transitive"]},class:{enum:["full","backward","forward","breaking","undecided"]},outcomeName:{
enum:["reads","misreads","rejects","undecided"]},rule:{type:"string",pattern:"(filled in by report-schema.ts)"},witness:{type:"object",additionalProperties:!1,required:[
"written","observed","decoder"],properties:{written:{},shown:{type:"string"},observed:{type:"string"},bytes:{type:"string",pattern:"^([0-9a-f]{2})*$"},decoder:{
type:"string"}}},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},contract:{type:"object",additionalProperties:!1,required:["path","id","format","status",
"mode","declared","satisfied","class","backward","forward","changes","faults"],properties:{path:{type:"string",minLength:1},basePath:{type:"string",minLength:1},
id:{type:"string"},format:{enum:["(filled in by report-schema.ts)"]},status:{enum:["added","removed","modified","moved","affected","unchanged"]},cause:{type:"st\
ring"},mode:{$ref:"#/$defs/mode"},declared:{type:"boolean"},satisfied:{type:"boolean"},class:{$ref:"#/$defs/class"},backward:{$ref:"#/$defs/outcomeName"},forward:{
$ref:"#/$defs/outcomeName"},because:{type:"object",additionalProperties:!1,properties:{backward:{type:"string"},forward:{type:"string"}}},witness:{type:"object",
additionalProperties:!1,properties:{backward:{$ref:"#/$defs/witness"},forward:{$ref:"#/$defs/witness"}}},changes:{type:"array",items:{$ref:"#/$defs/change"}},faults:{
type:"array",items:{type:"object",additionalProperties:!1,required:["message"],properties:{message:{type:"string",minLength:1},location:{$ref:"#/$defs/place"}}}},
notes:{type:"array",items:{type:"string"}},profile:{type:"object",additionalProperties:!1,required:["name","compatible","findings"],properties:{name:{type:"stri\
ng"},compatible:{type:"boolean"},findings:{type:"array",items:{type:"object",additionalProperties:!1,required:["id","message"],properties:{id:{type:"string"},message:{
type:"string"},location:{$ref:"#/$defs/location"}}}}}},digests:{type:"object",additionalProperties:!1,properties:{base:{$ref:"#/$defs/digest"},head:{$ref:"#/$de\
fs/digest"}}}}},change:{type:"object",additionalProperties:!1,required:["rule","element","edit","message","class","backward","forward","surface","effect","refer\
ences","remedy","fingerprint"],properties:{rule:{$ref:"#/$defs/rule"},element:{$ref:"#/$defs/element"},was:{$ref:"#/$defs/element"},pointer:{type:"string"},edit:{
enum:["added","removed","changed"]},message:{type:"string",minLength:1},class:{$ref:"#/$defs/class"},backward:{$ref:"#/$defs/outcome"},forward:{$ref:"#/$defs/ou\
tcome"},surface:{$ref:"#/$defs/surface"},surfaces:{type:"object",propertyNames:{$ref:"#/$defs/surface"},additionalProperties:{type:"object",additionalProperties:!1,
required:["backward","forward"],properties:{backward:{$ref:"#/$defs/outcome"},forward:{$ref:"#/$defs/outcome"}}}},effect:{enum:["alone","none","joint"]},references:{
type:"array",items:{type:"string"}},location:{$ref:"#/$defs/location"},remedy:{type:"string",minLength:1},fingerprint:{$ref:"#/$defs/digest"}}},surface:{enum:["\
wire","json","source","rpc","instance"]},element:{type:"array",items:{type:"string"}},outcome:{type:"object",additionalProperties:!1,required:["outcome"],properties:{
outcome:{$ref:"#/$defs/outcomeName"},note:{type:"string"},because:{type:"string",minLength:1},witness:{$ref:"#/$defs/witness"}},if:{properties:{outcome:{const:"\
reads"}}},then:{not:{required:["because"]}},else:{required:["because"]}},place:{type:"object",additionalProperties:!1,required:["file"],properties:{file:{type:"\
string"},line:{$ref:"#/$defs/position"},column:{$ref:"#/$defs/position"},endLine:{$ref:"#/$defs/position"},endColumn:{$ref:"#/$defs/position"},side:{enum:["base",
"head"]}}},location:{allOf:[{$ref:"#/$defs/place"}],required:["file","line","column","endLine","endColumn","side"]},position:{type:"integer",minimum:1},instant:{
type:["string","null"]},decision:{type:"object",additionalProperties:!1,required:["status","enforce","reasons","requirements","validUntil","nextTransition"],properties:{
status:{enum:["pass","neutral","waiting","refused","unverifiable","fault"]},enforce:{enum:["report","sign-off","full"]},reasons:{type:"array",items:{type:"objec\
t",additionalProperties:!1,required:["code","message"],properties:{code:{type:"string"},message:{type:"string"},location:{$ref:"#/$defs/place"}}}},requirements:{
type:"array",items:{type:"object",required:["code","contract","changes","owners","status","message","unblock"],properties:{code:{type:"string"},contract:{type:"\
string"},changes:{type:"array",items:{$ref:"#/$defs/digest"}},owners:{type:"array",items:{type:"string"}},status:{enum:["met","unmet","waiting","unverifiable"]},
message:{type:"string"},unblock:{type:"string"}}}},validUntil:{$ref:"#/$defs/instant"},nextTransition:{$ref:"#/$defs/instant"}}}}},ue=e.n({reportSchema:()=>reportSchema});
function reportSchema(){let{rule:e2,contract:n2}=$.$defs,r2={...n2.properties,format:{enum:t.H}};return{...$,$defs:{...$.$defs,rule:{...e2,pattern:`^(${t.H.join(
"|")})/[a-z0-9-]+$`},contract:{...n2,properties:r2}}}}Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return reportObject}}),Object.defineProperty(
exports,"D",{enumerable:!0,get:function(){return renderMarkdown$1}}),Object.defineProperty(exports,"E",{enumerable:!0,get:function(){return u}}),Object.defineProperty(
exports,"S",{enumerable:!0,get:function(){return renderJson$1}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return renderGithub}}),Object.defineProperty(
exports,"_",{enumerable:!0,get:function(){return C}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return X}}),Object.defineProperty(exports,
"b",{enumerable:!0,get:function(){return memorySnapshot}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return re}}),Object.defineProperty(exports,
"d",{enumerable:!0,get:function(){return R}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return F}}),Object.defineProperty(exports,"g",{enumerable:!0,
get:function(){return O}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return ne}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){
return ae}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return H}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return A}}),
Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Z}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return J}}),Object.defineProperty(
exports,"p",{enumerable:!0,get:function(){return M}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return se}}),Object.defineProperty(exports,
"s",{enumerable:!0,get:function(){return K}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return le}}),Object.defineProperty(exports,"u",{enumerable:!0,
get:function(){return B}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return directorySources}}),Object.defineProperty(exports,"w",{enumerable:!0,
get:function(){return h}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return g}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){
return _}});
