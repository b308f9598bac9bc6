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
e3=>!e3.satisfied||e3.changes.some(r.f)).map(section$1),s2=[...r.l(i2),...e2.notes].map(e3=>`> ${t.wt(e3)}`);return fit(a2.join(`
`),[...o2,...s2.length>0?[s2.join(`
>
`)]:[]],n2)}function fit(e2,n2,i2){let a2=t.Et(e2,Math.max(0,i2-160));for(let[e3,t2]of n2.entries()){if(a2.length+t2.length+2>i2-160){let t3=n2.length-e3;return`${a2}\


_${r.m(t3,"section")} left out for length: run \`npx contract-check\` or open the full report._
`}a2+=`

${t2}`}return`${a2}
`}const d={pass:"\u2705 Contracts: pass",neutral:"\u26AA Contracts: not enforced",waiting:"\u23F3 Contracts: waiting for the window",refused:"\u274C Contracts: refus\
ed",unverifiable:"\u2753 Contracts: could not be verified",fault:"\u274C Contracts: cannot be judged"};function title$1({decision:e2,comparisons:t2}){return`## ${e2?
d[e2.status]:"Contract changes"}${t2.length===0?" (nothing changed)":""}`}function decisionLines({decision:e2}){if(!e2)return[];let n2=e2.requirements.filter(({
status:e3})=>e3!=="met"),r2=e2.requirements.filter(({status:e3})=>e3==="met");return[...e2.reasons.map(({message:e3})=>`- ${t.wt(e3)}`),...new Set(r2.map(({message:e3})=>`\
- \u2713 ${t.wt(e3)}`)),...n2.map(({message:e3,unblock:n3,command:r3})=>`- ${t.wt(e3)}${n3===""?"":`<br>\u2192 ${t.wt(n3)}`}${r3===void 0?"":`: ${t.Ct(r3)}`}`)]}
function table(e2){return["| contract | | verdict | promise |","|---|---|---|---|",...e2.map(e3=>{let n2=r._(e3);return`| ${t.xt(t.Ct(t.y(e3.pairing)))} | ${e3.
pairing.status} | ${markOf(e3)} ${n2} | ${e3.declared?e3.mode:`${e3.mode} (expected)`} |`})]}function markOf({satisfied:e2,lastingFaults:t2}){return t2?"\u26AA":
e2?"\u2705":"\u274C"}function section$1(e2){let{pairing:n2,faults:i2,changes:a2,profile:o2,notes:s2}=e2;return[`### ${t.wt(t.y(n2))}`,...i2.map(({message:e3,location:n3})=>`\
- ${n3?.line===void 0?"":`line ${String(n3.line)}: `}${t.wt(e3)}`),...a2.filter(r.f).flatMap(changeLines),...r.v(e2).map(e3=>`- ${t.wt(e3)}`),...(o2?.findings??
[]).map(({id:e3,message:n3})=>`- ${t.Ct(e3)} ${t.wt(n3)}`),...s2.map(e3=>`- ${t.wt(e3)}`)].join(`
`)}function changeLines(e2){let n2=e2.location?` (line ${String(e2.location.line)})`:"";return[`- **${r.d(e2.verdict)}**: ${t.wt(e2.message)}${n2} \xB7 ${t.Ct(r.
R(e2.element))} \xB7 ${t.Ct(e2.rule)}`,...r.V.flatMap(t2=>outcomeLines(t2,e2.verdict[t2])),`  - To do: ${t.wt(e2.remedy)}`]}const f={backward:"New readers, old \
data",forward:"Old readers, new data"};function outcomeLines(e2,n2){let i2=r.h(n2);if(i2===void 0)return[];let a2=`  - ${f[e2]}: ${n2.outcome}: ${t.wt(i2)}`;if(!r.
H(n2)||!n2.witness)return[a2];let{observed:o2,decoder:s2}=n2.witness;return r.g(i2,n2.witness)?[`${a2} (${t.wt(s2)})`]:[a2,`    - written ${t.Ct(t.Et(r.u(n2.witness),
300))} \u2192 ${t.wt(t.Et(o2,300))} (${t.wt(s2)})`]}const p=new Set(["pass","neutral"]);function isPassing({decision:e2}){return e2!==void 0&&p.has(e2.status)}function isFailing(e2,{
satisfied:t2,faults:n2}){return(n2.length>0||!t2)&&!isPassing(e2)}const m=new Set(["GV013","GV020","GV021"]);function gateFindings(e2){let{decision:t2}=e2;if(t2===
void 0||isPassing(e2))return[];let n2=new Map;for(let e3 of[...fromReasons(t2),...fromRequirements(t2)])n2.set(`${e3.code} ${e3.message}`,e3);return[...n2.values()]}
function fromReasons({reasons:e2}){return e2.filter(({code:e3})=>!m.has(e3)).map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,...n2&&{location:n2}}))}
function fromRequirements({requirements:e2}){return e2.filter(({status:e3})=>e3!=="met").map(e3=>{let n2=t.pt(e3),{code:r2,contract:i2}=e3;return{code:r2,message:`${e3.
message}${n2===""?"":`. To do: ${n2}`}`,...i2!==""&&{location:{file:i2}}}})}function isToldHere({comparisons:e2}){let n2=new Set(e2.filter(({faults:e3})=>e3.length>
0).map(({pairing:e3})=>t.y(e3)));return({origin:e3})=>e3===void 0||!n2.has(e3.file)}var h=e.n({renderGithub:()=>renderGithub});function annotations(e2){let t2=[
...e2.comparisons.flatMap(t3=>annotationsOf(e2,t3)),...gateFindings(e2).map(({code:e3,message:t3,location:n3})=>({level:"error",title:e3,message:t3,...n3&&{location:n3}}))],
n2={error:0,warning:1,notice:2};return[...new Map(t2.map(e3=>[JSON.stringify(e3),e3])).values()].sort((e3,t3)=>n2[e3.level]-n2[t3.level])}function annotationsOf(e2,n2){
let{pairing:i2,faults:a2,changes:o2,satisfied:s2,verdict:c2}=n2,l2=t.y(i2),u2=isFailing(e2,n2)?"error":"warning",d2=o2.filter(r.f),f2=(s2||a2.length>0?[]:r.v(n2)).
map(e3=>({level:u2,title:l2,message:`${r.d(c2)}: ${e3}`,location:{file:l2}}));return[...a2.filter(isToldHere(e2)).map(({message:e3,location:t2})=>({level:u2,title:"\
contract does not parse",message:e3,location:t2??{file:l2}})),...d2.map(e3=>({level:u2,title:e3.rule,message:changeMessage(e3),location:placeOf(e3,l2)})),...f2]}
function placeOf({location:e2},t2){return e2?.side==="head"?e2:{file:t2}}function changeMessage({message:e2,verdict:t2,remedy:n2}){let i2=r.V.flatMap(e3=>{let n3=r.
h(t2[e3]);return t2[e3].outcome==="reads"||n3===void 0?[]:[`${e3}: ${n3}`]});return[`${e2}: ${r.d(t2)}`,...i2,`To do: ${n2}`].join(`
`)}function renderGithub(e2){let t2=[],n2={error:0,warning:0,notice:0},r2=0;for(let i2 of annotations(e2))n2[i2.level]>=9?r2+=1:t2.push(workflowCommand(i2)),n2[i2.
level]+=1;return r2>0&&t2.push(`::notice title=contract-check::${String(r2)} more findings are in the job summary, not shown as annotations`),t2.length===0?"":`${t2.
join(`
`)}
`}function workflowCommand({level:e2,title:n2,message:r2,location:i2}){let{file:a2,line:o2,column:s2,endLine:c2,endColumn:l2}=i2??{};return`::${e2} ${[`title=${property(
n2)}`,...a2===void 0?[]:[`file=${property(a2)}`],...o2===void 0?[]:[`line=${String(o2)}`],...c2===void 0?[]:[`endLine=${String(c2)}`],...s2===void 0||o2!==c2?[]:
[`col=${String(s2)}`],...l2===void 0||o2!==c2?[]:[`endColumn=${String(l2)}`]].join(",")}::${data(t.Et(r2,4e3))}`}function data(e2){return e2.split(`
`).map(e3=>t.Dt(e3)).join(`
`).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function property(e2){return data(e2).replace(/:/g,"%3A").replace(/,/g,"%2C")}var g=e.n({renderJson:()=>renderJson$1});
function renderJson$1(e2,n2){return t.St(reportObject(e2,n2))}function reportObject(e2,n2){let{base:i2,head:a2,contracts:o2,comparisons:s2,unchanged:c2=[],decision:l2,
notes:u2}=e2;return{version:1,tool:{name:"contract-check",version:n2},base:i2,head:a2,summary:{contracts:o2,changed:s2.length,...r.r(s2)},contracts:[...s2,...c2].
sort(r.ut(({pairing:e3})=>t.y(e3))).map(contractObject),...u2.length>0&&{notes:u2},...l2&&{decision:decisionObject(l2)}}}function contractObject(e2){let{pairing:n2,
id:i2,format:a2,mode:o2,declared:s2,satisfied:c2,verdict:l2,changes:u2,faults:d2,notes:f2,profile:p2,cause:m2,digests:h2}=e2,g2=t.y(n2);return{path:g2,...n2.basePath!==
void 0&&n2.basePath!==g2&&{basePath:n2.basePath},id:i2,format:a2,status:n2.status,...m2!==void 0&&{cause:m2},mode:o2,declared:s2,satisfied:c2,class:r.B(l2),backward:l2.
backward.outcome,forward:l2.forward.outcome,because:becauseOf(l2),...witnessOf(l2),changes:u2.map(changeObject),faults:d2.map(({message:e3,location:t2})=>({message:e3,
...t2&&{location:t2}})),...f2.length>0&&{notes:f2},...p2&&{profile:p2},digests:h2}}function becauseOf({backward:e2,forward:t2}){let why=e3=>e3.outcome==="reads"?
void 0:e3.because,[n2,r2]=[why(e2),why(t2)];return{...n2!==void 0&&{backward:n2},...r2!==void 0&&{forward:r2}}}function witnessOf({backward:e2,forward:t2}){let[
n2,i2]=[e2,t2].map(e3=>r.H(e3)?e3.witness:void 0);return n2||i2?{witness:{...n2&&{backward:n2},...i2&&{forward:i2}}}:{}}function changeObject(e2){let{rule:t2,element:n2,
was:i2,pointer:a2,edit:o2,message:s2,verdict:c2,surface:l2,surfaces:u2,effect:d2}=e2;return{rule:t2,element:n2,...i2&&{was:i2},...a2!==void 0&&{pointer:a2},edit:o2,
message:s2,class:r.B(c2),backward:outcomeObject(c2.backward),forward:outcomeObject(c2.forward),surface:l2,...u2&&{surfaces:Object.fromEntries(Object.entries(u2).
map(([e3,t3])=>[e3,verdictObject(t3)]))},effect:d2,references:e2.references,...e2.location&&{location:e2.location},remedy:e2.remedy,fingerprint:e2.fingerprint}}
function verdictObject({backward:e2,forward:t2}){return{backward:outcomeObject(e2),forward:outcomeObject(t2)}}function outcomeObject(e2){return e2.outcome==="re\
ads"?{outcome:"reads",...e2.note!==void 0&&{note:e2.note}}:{outcome:e2.outcome,because:e2.because,...r.H(e2)&&e2.witness&&{witness:e2.witness}}}function requirementObject(e2){
let{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2}=e2;return{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2,unblock:t.pt(e2)}}function decisionObject(e2){
let instant=e3=>e3===null?null:new Date(e3).toISOString();return{...e2,reasons:e2.reasons.map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,...n2&&{location:n2}})),
requirements:e2.requirements.map(requirementObject),validUntil:instant(e2.validUntil),nextTransition:instant(e2.nextTransition)}}function mentions(e2,t2=[]){let n2=t2.
map(e3=>new RegExp(e3,"s")),matches=e3=>e3.split(`
`).some(e4=>n2.some(t3=>t3.test(e4)));return t3=>e2.some(e3=>t3.includes(e3))||n2.length>0&&matches(t3)}function memorySnapshot(e2,n2){let r2=new Map(Object.entries(
n2)),i2=new Map([...r2.keys()].map(e3=>[e3,{oid:void 0,mode:"100644"}]));return{side:e2,entries:t.Z(i2),load:()=>Promise.resolve(),read(e3){let t2=r2.get(e3);return t2===
void 0?{fault:"the file does not exist"}:{text:t2}},starts(e3){let n3=[...e3].flatMap(e4=>{let n4=r2.get(e4);return n4===void 0?[]:[[e4,n4.slice(0,t.B)]]});return Promise.
resolve(new Map(n3))},bytes(e3){let t2=r2.get(e3);return Promise.resolve(t2===void 0?void 0:new TextEncoder().encode(t2))},mentioning(e3,t2,n3){let i3=mentions(
e3,n3),a2=[...r2].filter(([e4,n4])=>t2.some(t3=>e4.endsWith(t3))&&i3(n4)).map(([e4])=>e4);return Promise.resolve(a2)}}}var _=e.n({folderSnapshot:()=>folderSnapshot});
async function directorySources(e2,n2,{recognise:r2,unpack:i2}){let a2=await folderOf("base",e2,i2),o2=await folderOf("head",n2,i2),s2={base:{ref:e2,commit:null},
head:{ref:n2,commit:null}};if(a2&&o2)return{...s2,...folders(a2,o2)};if(!a2&&!o2)return{...s2,...await files(e2,n2,r2)};let[c2,l2]=a2?[e2,n2]:[n2,e2];throw new t.
ut({message:`${c2} is a folder and ${l2} is a file: give two of a kind`},2)}async function folderOf(e2,n2,r2){if(await isFolder(n2)){let{paths:t2,omitted:r3}=await listFolder(
n2);return{snapshot:diskSnapshot(e2,n2,t2),omitted:r3}}let i2=await r2((0,o.basename)(n2),()=>t.R(n2));return i2&&{snapshot:memorySnapshot(e2,i2.texts),omitted:0,
note:i2.note}}async function isFolder(e2){try{return(await(0,c.stat)(e2)).isDirectory()}catch{throw new t.ut({message:`there is no file or folder "${e2}"`,location:{
file:e2}},2)}}function folders(e2,t2){let[n2,r2]=[e2.snapshot,t2.snapshot],i2=[...new Set([...n2.entries.keys(),...r2.entries.keys()])].sort().map(e3=>{let[t3,i3]=[
n2.entries.get(e3),r2.entries.get(e3)];return{path:e3,...t3&&{base:t3},...i3&&{head:i3}}}),a2=e2.omitted+t2.omitted,o2=`${String(a2)} node_modules ${a2===1?"fol\
der was":"folders were"} left out`,s2=[...new Set([e2.note,t2.note].filter(e3=>e3!==void 0))];return{baseSide:n2,headSide:r2,differing:i2,notes:[...a2===0?[]:[o2],
...s2]}}async function folderSnapshot(e2){return diskSnapshot("head",e2,(await listFolder(e2)).paths)}async function listFolder(e2){let t2=[],n2=0,walk=async r2=>{
for(let i2 of await(0,c.readdir)((0,o.join)(e2,r2),{withFileTypes:!0})){let e3=`${r2}${i2.name}`;i2.isFile()||i2.isSymbolicLink()?t2.push(e3):i2.name==="node_mo\
dules"?n2+=1:i2.isDirectory()&&i2.name!==".git"&&await walk(`${e3}/`)}};return await walk(""),{paths:t2.sort(),omitted:n2}}async function files(e2,n2,r2){let[i2,
a2]=await Promise.all([t.F(e2),t.F(n2)]),namedFile=(e3,t2)=>({name:/^\/(?:dev\/(?:fd|std)|proc\/)/.test(e3)?void 0:(0,o.basename)(e3),text:"text"in t2?t2.text:void 0}),
s2=r2(namedFile(e2,i2),namedFile(n2,a2));if("fault"in s2)throw new t.ut({message:s2.fault},2);let{name:c2,format:l2}=s2,[u2,d2]=await Promise.all([fileSide("bas\
e",e2,c2,i2),fileSide("head",n2,c2,a2)]);return{baseSide:u2,headSide:d2,differing:[{path:c2,base:v,head:v}],format:l2}}async function fileSide(e2,t2,n2,r2){let i2=(0,o.
dirname)((0,o.resolve)(t2)),a2=(await(0,c.readdir)(i2,{withFileTypes:!0}).catch(()=>[])).filter(e3=>e3.isFile()&&e3.name!==(0,o.basename)(t2)).map(e3=>e3.name);
return diskSnapshot(e2,i2,[...new Set([...a2,n2])].sort(),new Map([[n2,r2]]))}const v={oid:void 0,mode:"100644"};function diskSnapshot(e2,n2,r2,i2=new Map){let a2=t.
Z(new Map(r2.map(e3=>[e3,v]))),o2=new Map,loadDirect=async e3=>{let r3=e3.filter(e4=>a2.has(e4)&&!i2.has(e4));await Promise.all(r3.map(async e4=>i2.set(e4,await t.
P(n2,e4))))},direct=e3=>i2.get(e3)??{fault:a2.has(e3)?"the file was not loaded":"the file does not exist"},isLink=e3=>i2.get(e3)?.link===!0,s2={load:e3=>loadDirect(
[e3]),isLink,exists:e3=>a2.has(e3),direct},load=async e3=>{let n3=[...e3];await loadDirect(n3);let r3=n3.filter(e4=>isLink(e4)&&!o2.has(e4));await Promise.all(r3.
map(async e4=>o2.set(e4,await t.m(e4,s2))))},read=e3=>{if(!isLink(e3))return direct(e3);let t2=o2.get(e3)??{fault:"the file was not loaded"};return"text"in t2?direct(
t2.text):t2};return{side:e2,entries:a2,load,read,async starts(e3){let r3=new Map;for(let i3 of e3){let e4=await t.I(n2,i3,t.B);e4&&r3.set(i3,t.z(e4))}return r3},
bytes:e3=>t.L(n2,e3),async mentioning(e3,t2,n3){let i3=mentions(e3,n3),a3=r2.filter(e4=>t2.some(t3=>e4.endsWith(t3)));return await load(a3),a3.filter(e4=>{let t3=read(
e4);return"text"in t3&&i3(t3.text)})}}}function occurrenceTitle({id:e2,window:t2}){return t2.title===void 0?e2:`${e2}  ${clean(t2.title)}`}function occurrenceFacts(e2,t2){
let{occurrence:r2,bookings:i2,freezes:a2}=e2,{window:o2,opens:s2,closes:c2,bookBy:l2}=r2,u2=t2??r2.zone;return[{label:"opens",text:n.ft(s2,u2)},{label:"closes",
text:`${n.ft(c2,u2)}, after ${n.dt(c2-s2)}`},fact("book by",o2.notice===void 0?"":n.ft(l2,u2)),fact("frozen",a2.map(frozenText).join("; ")),fact("admits",o2.allow?.
join(", ")??""),fact("only for",scopeText(o2)),fact("room",roomText(e2)),fact("booked",i2.map(bookingText).join("; ")),fact("approvers",o2.approvers?.join(", ")??
""),fact("on call",o2.oncall??""),fact("writes",o2.writes??"")].flatMap(e3=>e3?[{label:e3.label,text:clean(e3.text)}]:[])}function freezeText({rule:e2,from:t2,to:n2,
zone:r2},i2){let a2=(e2.deny??["breaking"]).map(e3=>e3==="any"?"everything":e3).join(", "),o2=e2.except===void 0?"":`, except ${e2.except.join(", ")}`,s2=e2.board===
void 0?"":`; exceptions: ${e2.board}`,c2=scopeText(e2),l2=c2===""?"":` for ${c2}`;return clean(`${spanText(t2,n2,i2??r2)}: denies ${a2}${l2}${o2}${s2}`)}function advisoryText({
rule:e2,from:t2,to:n2,zone:r2},i2){let a2=e2.note??e2.title;return clean(`${spanText(t2,n2,i2??r2)}${a2===void 0?"":`: ${a2}`}`)}function ruleName({id:e2,title:t2}){
return clean(t2===void 0?e2:`${e2} (${t2})`)}function scopeText({contracts:e2,regions:t2,teams:n2}){return[e2===void 0?"":`contracts ${e2.join(", ")}`,t2===void 0?
"":`regions ${t2.join(", ")}`,n2===void 0?"":`teams ${n2.join(", ")}`].filter(e3=>e3!=="").join("; ")}function clean(e2){return e2.replace(new RegExp("\\p{Cc}",
"gu")," ")}function fact(e2,t2){return t2===""?void 0:{label:e2,text:t2}}function spanText(e2,t2,r2){let i2=t2===null?"until somebody ends it":`to ${n.ft(t2,r2)}`;
return`${n.ft(e2,r2)} ${i2}`}function frozenText({rule:e2}){let t2=scopeText(e2),n2=(e2.deny??["breaking"]).join(", ");return`${e2.id} denies ${n2}${t2===""?"":
` for ${t2}`}`}function roomText({occurrence:e2,use:t2}){let{changes:n2,breaking:r2,perOwner:i2,perConsumer:a2}=e2.window.capacity??{};return[n2===void 0?"":`${t2.
changes} of ${n2} changes taken`,r2===void 0?"":`${t2.breaking} of ${r2} breaking taken`,i2===void 0?"":`at most ${i2} per owner`,a2===void 0?"":`at most ${a2} \
per consumer`].filter(e3=>e3!=="").join(", ")}function bookingText({change:e2,classes:t2,owners:n2,landedAt:r2}){let i2=[...t2,...n2,...r2===void 0?[]:["landed"]];
return i2.length===0?e2:`${e2} (${i2.join(", ")})`}function renderHtml$1(e2,{zone:t2}){let r2=n.ft(e2.at,t2??"UTC");return`${["<!doctype html>",'<html lang="en"\
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
function stateLines(e2,t2){let{state:r2}=e2;if(!r2)return[];let i2=nearZone(e2,t2),a2=r2.nextTransition===null?"":n.ft(r2.nextTransition,i2);if(r2.open)return[clean(
`Open through ${r2.windows.map(({window:e3})=>e3.id).join(", ")}${a2===""?"":`, until ${a2}`}.`)];let o2=r2.reasons.map(({code:e3,message:t3})=>clean(`  ${e3} ${t3}`));
return[`Closed${a2===""?"":`, until ${a2}`}.`,...o2]}function renderJson(e2){let iso=e3=>e3===null?null:n.pt(e3),spanObject=e3=>{let t3=Object.fromEntries(Object.
entries(e3.rule).filter(([e4])=>e4!=="location")),n2={id:e3.id,rule:e3.rule.id,calendar:e3.calendar,timezone:e3.zone};return{...t3,...n2,from:iso(e3.from),to:iso(
e3.to)}},{state:t2}=e2,r2={version:1,at:iso(e2.at),state:t2&&{open:t2.open,windows:t2.windows.map(({id:e3})=>e3),freezes:t2.freezes.map(({id:e3})=>e3),reasons:t2.
reasons,nextTransition:iso(t2.nextTransition),nextChange:iso(t2.nextChange),horizon:iso(t2.horizon)},occurrences:e2.occurrences.map(t3=>jsonOccurrence(t3,e2.at)),
freezes:e2.freezes.map(spanObject),advisories:e2.advisories.map(spanObject),faults:e2.faults,horizon:iso(e2.horizon)};return`${JSON.stringify(r2,null,2)}
`}function jsonOccurrence({occurrence:e2,use:t2,bookings:r2,freezes:i2},a2){let{id:o2,label:s2,calendar:c2,window:l2,zone:u2,opens:d2,closes:f2,bookBy:p2}=e2,{title:m2,
allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2}=l2;return{id:o2,window:l2.id,occurrence:s2,calendar:c2,timezone:u2,opens:n.
pt(d2),closes:n.pt(f2),bookBy:l2.notice===void 0?null:n.pt(p2),open:isOpen(e2,a2),title:m2,allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,
writes:S2,used:{changes:t2.changes,breaking:t2.breaking,perOwner:Object.fromEntries(t2.owners),perConsumer:Object.fromEntries(t2.consumers)},bookings:r2.map(({change:e3,
classes:t3,owners:n2})=>({change:e3,classes:t3,owners:n2})),freezes:i2.map(e3=>e3.id)}}function renderMarkdown(e2,{zone:t2}){return`${[[`## Calendar at ${n.ft(e2.
at,nearZone(e2,t2))}`],faultLines(e2).map(markdown),stateLines(e2,t2).map(e3=>markdown(e3.trim())),["### Windows"],e2.occurrences.length===0?["No window opens w\
ithin 400 days."]:["| window | opens | closes | more |","|---|---|---|---|",...e2.occurrences.map(n2=>markdownRow(n2,e2.at,t2))],e2.freezes.length===0?[]:["### \
Freezes"],e2.freezes.map(e3=>`- **${markdown(ruleName(e3.rule))}** ${markdown(freezeText(e3,t2))}`),e2.advisories.length===0?[]:["### Good to know"],e2.advisories.
map(e3=>`- **${markdown(ruleName(e3.rule))}** ${markdown(advisoryText(e3,t2))}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function markdownRow(e2,t2,n2){let[r2,i2,...a2]=occurrenceFacts(e2,n2),o2=isOpen(e2.occurrence,t2)?" **open now**":"",s2=a2.map(({label:e3,text:t3})=>`${e3}: ${markdown(
t3)}`).join("<br>");return`| ${markdown(occurrenceTitle(e2.occurrence))}${o2} | ${r2?.text??""} | ${i2?.text??""} | ${s2} |`}function markdown(e2){return e2.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*_[\]|~#]/g,e3=>`\\${e3}`).replace(/@/g,"@\u2060")}function renderText(e2,{zone:t2}){let{occurrences:r2,freezes:i2,
advisories:a2}=e2;return`${[[`Calendar at ${n.ft(e2.at,nearZone(e2,t2))}`],faultLines(e2),stateLines(e2,t2),heading("Windows",r2.flatMap(n2=>textOccurrence(n2,e2.
at,t2)),"  no window opens within 400 days"),i2.length===0?[]:["Freezes",...i2.map(e3=>`  ${ruleName(e3.rule)}: ${freezeText(e3,t2)}`)],a2.length===0?[]:["Good \
to know",...a2.map(e3=>`  ${ruleName(e3.rule)}: ${advisoryText(e3,t2)}`)]].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function heading(e2,t2,n2){return[e2,...t2.length===0?[n2]:t2]}function textOccurrence(e2,t2,n2){let r2=occurrenceFacts(e2,n2).map(({label:e3,text:t3})=>`    ${e3.
padEnd(9)} ${t3}`);return[`  ${occurrenceTitle(e2.occurrence)}${isOpen(e2.occurrence,t2)?"  OPEN NOW":""}`,...r2]}const b=["text","markdown","json","ics","html"];
function renderCalendar(e2,t2,n2={}){return{text:renderText,markdown:renderMarkdown,json:renderJson,ics:renderIcs,html:renderHtml$1}[t2](e2,n2)}const x=16*t.K,S={
changes:0,breaking:0,owners:new Map,consumers:new Map};function calendarView(e2,{at:t2,next:r2,query:i2,ledger:a2}){let o2=nextOccurrences(e2,t2,r2),s2=o2.reduce(
(e3,{closes:t3})=>Math.max(e3,t3),t2+x),c2=n.w(e2,t2,s2),overlapping=({opens:e3,closes:t3,window:n2})=>c2.filter(({from:r3,to:i3,rule:a3})=>r3<t3&&(i3??1/0)>e3&&
meets(a3.regions,n2.regions)&&meets(a3.teams,n2.teams));return{at:t2,state:i2?n.d(e2,i2,t2):null,occurrences:o2.map(e3=>({occurrence:e3,use:a2?.used(e3)??S,bookings:a2?.
bookings(e3)??[],freezes:overlapping(e3)})),freezes:c2,advisories:n.S(e2,t2,s2),faults:[...e2.faults,...e2.unread,...a2?.faults??[]],horizon:s2}}function nextOccurrences(e2,t2,r2){
let i2=new Map;for(let a2=t2;a2<t2+n.u&&i2.size<r2;a2+=x)for(let t3 of n.T(e2,a2,a2+x))i2.set(t3.id,t3);return[...i2.values()].slice(0,r2)}function meets(e2,t2){
return!e2||!t2||e2.some(e3=>t2.includes(e3))}var C=e.n({command:()=>D});const{base:w,config:T,"governance-ref":E}=t.E,D={name:"calendar",summary:"Shows windows,\
 freezes and what is booked in them",options:{...w&&{base:w},...T&&{config:T},...E&&{"governance-ref":E},next:{type:"string",value:"N",help:"how many occurrence\
s (default: 10)"},at:{type:"string",value:"INSTANT",help:"from this instant on, for example 2026-12-01T00:00Z"},format:{type:"string",value:"FORMAT",help:`${b.join(
", ")} (default: text)`}},example:"  contract-check calendar --next 3 --format ics > windows.ics",async run(e2,r2){let i2=t.ht(e2,"format",b,"text"),a2=Number(e2.
last("next")??"10");if(!Number.isInteger(a2)||a2<1||a2>1e3)throw new t.yt("--next takes a whole number from 1 to 1000");let o2=t.D(e2,r2,!0),s2=t.O(e2,r2,o2),c2=await t.
l(s2.cwd,s2),l2=await t.p(s2.cwd,c2.commit),u2=await n.nt(l2,s2.config);if("faults"in u2)return t.A(u2.faults,r2);let{calendar:d2}=u2.policy;if(!d2)return await t.
j(s2,{entries:l2.entries,name:c2.name},r2),r2.out(`there is no calendar on ${c2.name}
`),0;let{filed:f2}=await n.q(l2),p2=n.x(d2,n.v({policy:u2.policy,booked:f2},{}));return r2.out(renderCalendar(calendarView(d2,{at:o2,next:a2,ledger:p2}),i2,{zone:r2.
zone})),d2.unread.length>0?t.A(d2.unread,r2):0}};var O=e.n({command:()=>ee});const ee={name:"diff",summary:"Compares two files or two folders, without git and w\
ithout governance",operands:"BASE HEAD",options:{mode:{type:"string",value:"MODE",help:`exit 1 unless every contract satisfies: ${t.v.join(", ")} (default: what\
 is expected of its format)`},...t.M,...t.a},example:"  contract-check diff old/order.avsc new/order.avsc --mode backward",async run(e2,n2){let[i2,a2,...s2]=e2.
operands;if(i2===void 0||a2===void 0||s2.length>0)throw new t.yt("diff compares two paths: contract-check diff BASE HEAD");let c2=e2.last("mode")===void 0?void 0:
t.ht(e2,"mode",t.v,"full"),l2=await directorySources((0,o.resolve)(n2.cwd,i2),(0,o.resolve)(n2.cwd,a2),{recognise:r.Q,unpack}),u2={...r.j({mode:c2,...t.N(e2,n2)}),
skipped:()=>{}},d2=await r.y({...l2,base:{ref:i2,commit:null},head:{ref:a2,commit:null}},u2),f2=e2.is("all")?{...d2,unchanged:r.c(l2,u2,d2)}:d2;return await t.o(
f2,e2,n2),f2.comparisons.some(({faults:e3})=>e3.length>0)?3:+!f2.comparisons.every(({satisfied:e3})=>e3)}};async function unpack(e2,t2){for(let{images:n2}of r.$){
if(!n2)continue;let r2=n2.suffixes.some(t3=>e2.endsWith(t3));if(!r2&&!e2.endsWith(".json"))continue;let i2=await t2();if(r2||te.test(new TextDecoder().decode(i2.
subarray(0,64))))return{texts:await n2.unpack(i2),note:"an image keeps no comments and no custom options: what they say is not compared where a side is an image"}}}
const te=/^\s*\{\s*"file"\s*:\s*\[\s*\{\s*"name"/;function rulePage(e2,t2){let n2=e2.references?.length?`
Elsewhere: ${e2.references.join(", ")}.
`:"";return`# ${e2.title}

\`${e2.id}\`

${e2.why}

**What to do.** ${e2.remedy}
${n2}
${t2.map(exampleSection).join(`
`)}`}function exampleSection({title:e2,files:t2,verdict:n2,message:i2}){let a2=t2.flatMap(({path:e3,base:t3,head:n3})=>[...t3===void 0?[]:[codeBlock(`base: ${e3}`,
e3,t3)],...n3===void 0?[]:[codeBlock(`head: ${e3}`,e3,n3)]]);return`## ${e2}

${i2}: **${r.d(n2)}**.

${directionLine("New readers, old data",n2.backward)}
${directionLine("Old readers, new data",n2.forward)}

${a2.join(`
`)}`}function directionLine(e2,t2){let n2=r.h(t2),i2=`- ${e2}: ${t2.outcome}${n2===void 0?"":` (${n2})`}`;if(!r.H(t2)||!t2.witness)return i2;let{observed:a2,decoder:o2}=t2.
witness;return`${i2}
  - written: \`${r.u(t2.witness)}\`
  - ${o2}: ${a2}`}function codeBlock(e2,t2,n2){return`${e2}

\`\`\`${t2.endsWith(".proto")?"proto":t2.endsWith(".avdl")?"java":t2.endsWith("ml")?"yaml":"json"}
${n2.trimEnd()}
\`\`\`
`}var ne=e.n({allRules:()=>allRules,command:()=>k});async function allRules(){return(await Promise.all(r.$.map(({load:e2})=>e2()))).flatMap(({rules:e2})=>e2)}const k={
name:"rules",summary:"Lists every rule",options:{format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check rules --fo\
rmat json",async run(e2,n2){let r2=t.ht(e2,"format",["text","json"],"text"),i2=await allRules();if(r2==="json")return n2.out(`${JSON.stringify(i2,null,2)}
`),0;let a2=Math.max(...i2.map(({id:e3})=>e3.length));return n2.out(`${i2.map(({id:e3,title:t2})=>`${e3.padEnd(a2)}  ${t2}`).join(`
`)}
`),0}};var A=e.n({command:()=>j});const j={name:"explain",summary:"Shows the page of a rule, of a governance code, or of the rules that find what buf, Confluent\
 or Avro name so",operands:"RULE|CODE",options:{},example:"  contract-check explain avro/field-presence",async run(e2,n2){let[r2,...i2]=e2.operands;if(r2===void 0||
i2.length>0)throw new t.yt("explain takes one rule or code: contract-check explain avro/field-presence");if(/^gv\d+$/i.test(r2))return explainCode(r2.toUpperCase(),
n2);let a2=await allRules(),o2=a2.find(({id:e3})=>e3===r2)??a2.find(({id:e3})=>e3.endsWith(`/${r2}`)),s2=o2?[]:a2.filter(({references:e3=[]})=>e3.some(isNamed(r2)));
if(s2.length>0){n2.out(`${r2} is of another system. What it finds is told here by:

`);for(let e3 of s2)n2.out(`${pageOf(e3)}
`);return 0}if(!o2){let e3=t.gt(r2,[...a2.map(({id:e4})=>e4),...a2.flatMap(({references:e4=[]})=>e4.flatMap(e5=>[e5,e5.slice(e5.indexOf(":")+1)]))]);throw new t.
yt(`there is no rule "${r2}"${e3} ("contract-check rules" lists them)`)}return n2.out(pageOf(o2)),0}};function isNamed(e2){return t2=>t2===e2||t2.slice(t2.indexOf(
":")+1)===e2}function pageOf(e2){return writtenPages()[e2.id]??rulePage(e2,[])}async function explainCode(e2,n2){let{governanceCodes:r2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.r),i2=r2.get(e2);if(!i2)throw new t.yt(`there is no code ${e2}${t.gt(e2,r2.keys())}`);return n2.out(`# ${i2.title}\


\`${i2.code}\`

${i2.why}

**What to do.** ${i2.remedy}
`),0}function writtenPages(){let e2=(0,l.brotliDecompressSync)(Buffer.from("W7FzxeyAjcwDIFBuBxbgbbhxdbUB5MppGBavwkMphE0S29zec270hjr4iwC3iR+LxkOe29Ls9dVoneTwKa3B\
lVpMdgE7Gbngvh2Iyq2i9FKXCHzFYM7+t6ppQNPe39dUnfbW+Udy6UguHZ2F0+Tc6dNJEQOkchq2Jf63NOt0nbCBzQLZk+XN+dR94CGE9NaI3yM+JXtVtqpZ+fqW5OeWQcYzMu5r7G/NMVRDoOtOiMrcaVrGzOW/\
iO5vSTzjU1ayZJ2dWlke+q0AlFIPQByCvKV60ZT2/RNCk2xEBqq1wKSKcYkOJEK1qGebf6hnuGE5zWr6+k6R9l/ESxEsxdI65AtgW6jWBJV9oSp9ynOifIawOwn1P839W7XHEZiRhEOUHEIq+bMr0AHkt4/LcO7a\
o6Jrv///vp9WdWu2kMJU0tRklWaPENJwC/fsc/fK+CLWIPARU0BEcA0JZM5qJkuzslvfc8+97/5QQAQAIiGogGQrIa0xZyx/tDnaNJ747AWALZhZI7I4SprKG98awxy92Ws4d73mjqGa1cd2vx7JD0uC48SUgBso\
XYaq9Zqe3L3YBgkj8YQ46TLUqDaz0y71/ybBNIMQxTSJ3CJLbXRp10HS3JOAH/lB/oWDlT/3ZsvcHvaeyX1ktPnf4KvD/gRE1kgSeqoQtaJQkS+dfArA/OYO/sP/mLM1z7z0kDuWtLORUymOeC02DIWI0kmy16gA\
+0mkYtKOUqXpa3rNTBTuvyfwexb+G2bjtKXFZ90+aRONwuqvTzT4Ke58vWMyiZRbm7wUrKRGds0YFHsJsFKoTlXFV4od+Tr78tYxayloi5xXBpuCx35NIDgWF5XwdnE53qnzV1Yt2tcY5gjTNV3vQFB9oQCu8Udt\
GlI8ZpgNQCUQEa+lXC34zxTNL7Hhy2ZMZEeTbfYB7H9F3U5wXp+ZgFgRHZsdoPWsDasE8+SGQ2DaMvzLIzTcx76s2zOzo5ggXhXkNJfaeRFbubY2RwLa6mrcYjEUUZwxzrPFNv221Og/eBkgbrwW/KM9YZeLKmn0\
1+8SH4/2gc7+NWb55hTtB8pT/POxRfhXmG0WOcMs9tlpxXh9Ny5GQtlW5Lv/PxE+nXAtKWMC3lkxX+OrYXFhAgtO8oamqh08AnL/LjJXf1hB3Rn98AUpg4jqVrJPqP7ibJYm/es6+N9TH48SHMZ33qPEBjtOFu2A\
tDJ8YRHhQ55A/eG1lb15H8Bm+y0DJkzGZi8jw98/5K37VzKsRe13QA+eB/+FNYL4b04HHcjCX9TSnK2w+Cs68f8YB4eHaHUauEetGcGLFS1hDrwpFtjY1KHBXiCIqEoZZyN1/RJA41dnSGzK4zTiss9BAu1bHpDf\
7Llrm6UBSXsuxLBtBtthQ0HYJ/UJ8J8tOYLRkDBgMMsTXPYUDJDfF6A461PNWNUQkAIPs2GkZtAiQrrLfOh0xwB68AQynYmw9xWTYf9/Ia8snx9RdiuYXIAySxWIpF4wl4ZOmO01cHZVD6jDNbDH8ZoPrCkSjZFW\
yWCUDi+qgaXk//QtSf/Ed1Qyu6OBm3NP7x9b7u/O+kStqLw9/O1JW6YpcvbJemsZpJ+y1bfA0cVy5PJbdvcfT8eKitvjU07BW6uf9YgChLwhJ1rS/1x8psm4SAfqG/O+L0wxpfL+4ujA4WFOSyB+W5KJEfZuDZ8N\
aBZJaIAkYwey2USaj1iV6bRlCI1cfUlG8I6nvvPWb7QjUDOcdt8hOafzW1LGLRqzh/FAtqsMkQyDHO6NsGIDRbsBBxkiP/DReHpTyoGknIk/lLIHyQ8fwJuaKTXwQ4u/JFoejunDVhMhR0Z1+DTUIKIYf7gUqgmk\
+rBy66X/OHRGzAJJEvHZLfHMWOVy4n/PLArH4bidLNi5KF1wV0uY1ojMt4oMAwgalihjGSb9X/ko5wziev1Cq94zBIY1aDT6Mok+yWP0OEV7ZDd1LCXM1KMcpvDVYy7D0k34uGwBcupVWW48qHLO3Q2tY3ktwQwN\
Ea6A1sn8t5t1606Wy6VRKP6S2WBdkUtkzUMPKJhFMPPCusC2+PZp48YyhopfZ/zBwbt5LOM7vkswXvplvwAMLv4XzczuvMZL1sqLpcNLXC/kIV+/zuNRICg/W3h9uz/xnzGmHrs5fKm9Em2FbGjYn53uBHpWpCQP\
2dIc3ytJzEcFkMR5zL7ijnF5LSPAh4cqxYF5sFQUSoSUVdhJWk4N5CXwWmhYOt+r9fwaBPThbyIRvQCHVUmSwAqZGOxKyYT+lpgFnMiiB3ABnU6ytta0DbRU6Uoq5iQjUg7VrkV8y+5KCZgt6zJuAScN9cpsRrSK\
ITJwiH25SwOCi8WKWZWfH1GjKz0z+EzJfCivDh5S+oHkRJAMGQ4G2qO7w75gQ9qPtaiq/6JJk3xxDMcUkCUqaFrtsyuhx+O/wxitJRicbit6E4OPlP7IhSrg11vZd2lxJTON6FdupkWo4KCMCIMANCCMM7vtBzA9\
LkGCwtSTSO6hbAPBQK2+mmAX1l3iO6seKdmiL0W6r2baEpgwOGaJ3vlJqLvz/ywadPcy6/rHAETWlScRPM14/a4pNx4IGDb/SFe0XEkoUqVKosq7mCFfYr0+iS+VZY37c10Ui4WFP8D3c7hoKLkWcLB+rYGvGjOm\
jWZBu/gIVYEbLE0PvwIUPmqiYKUolkWu9Mv9UrTNJq4L6JURLXzxOd/3HlOGAVp7Rbj/nz4ZTp19AyTQJLfC2s6Ji+lKLNx0n8ULv/MqVkg0TwvB7lkZpZJmhaQ1DTG9T/M+E2KkR5XwXtZ7u8SNaX9WBlazJs0x\
74ywa+niUgGuK1ZsyWSLWR8PtJV1PgV9Ei7usg/ax47aZea0l3WLCK8m6agVxw+KdoXHyACJ1jpybQx/EyFs5EJRnF4pNnS1JS3wKwtRHYsims9DE3J631CIXbpaJgp/FWH7sLZu/I22rQIKf0lXnMHyWwDqKEdx\
RdZKKlBb2oNij9RiRmelCQBgNiOgagQAdhP6P6KD+Dr+2mReJ/Jt4h1r12NUpMHPnIfB/jcpgGg3u91z+CFSQMtlw9Uu+YLuabJvvivZxXdtu7RHq0eB1UNfMX2v+w3V1WwgddjbIHSYlVne/rbjD+r1zxa+ofXl\
tv8xQBHEnfwhzN/i74rzhHd+04AHKEPDSeUS3wV9Ma1gtWpquQZYGTgT5KKRSVPSQoHUZ2aY5HPjF0VdcShY1oSim0bEyrnAE3TFS6W+Fj72/TZVI3F4ATbJLlc60cQVd3UXf7EbKlPtEX4DzWhQV7QEYU4/3o6d\
7NK7P0/9BFsEeIJgfFeCrXzl/9iOcLm/k9GiLuEX1QTSpoh71XGSu6oW17IZA/l47JkMcYie1zQb049zXgxl7PsdDlZLl2DSEot05/lLsj78SOQpdBise26F/ipDqSFYBV6Cdi5Ay6tGEqOSMzUrw/GZl8+WeNHX\
TixzqD73Kzi6G/oM3nddtHb94PByeUNqy2Iso+/oG7yA+I7B4h2MZGteObatjSk/OTwr4QXdF0/vs4TGgQgzE3IbLvi1IWbtlxfsnybnmL47NUtF/A3g/u2O+FYGejX1lP9ttZXZ3G7dVJieXagMXVQvBWkFOEBd\
NMDKGgXsjXG+AZVzBq1zSYHa/hg0tOpnH4duVb+KZgRo6CtuV2KqsldlAlEPHKg5pAeUK8hklIRZSY87tCA0WEPB1GOja41F4VP7pC1U1pTVETxIPT37ewjz1KISqfGCPpmFKR8Deo3YQt8C+njvRehZwivjMdIp\
Xnx62vv3bcv3x60S+tCvsjh36JstHLh9yLaoY1Vo3K+2EccwtqLKUBDs4vZHhxaFFb7OhAGGk6VFhtk3iweE5UavZVhLzOgAW8L/qVLzCsCScF/tSvF5CdPKm0gtR4ejqTkxZJ3ZMkpTkc0FqS/SRu/mLImLGvNU\
pxTLrS82jAmCHu7Q8ewc3K14C4ESBVRcI/2/VY2QCh/ybaOeqysCpckVb4ItIw880NMZYalAVtZdVDWZ/iiKrwTeGZAa8ANmHvh+YywYG6CQLWsqWaddQzv6Sy6I7mF+z1KHubQh6KF7M+3GRdoH1Ru/47/BUO+G\
PjzxA0Al1/B+EPc9lV1UJ7p93uKsg4dL97U5k9wqn05S517JOHSn/gT03uDezCc0D6WHf1RGxxuVhAOi/E4+PzZokTfvbKzMM3p5yE3bJrwPYbJKlfAJ85W5PtoJ76DhbJ0WDK7gsvXAU2fcq8uGp97ThJ5ZxXoN\
f5RBM/BQTu1aoLqS9gUimLaFVSA08RvuJdEY/XmhHfvtoitOgUKmWNAdRoAWWCNPCxuup5paaqwigy4OKF1yg+9eHxMvhlENaHLEKCtonmDAzBdQrBOMNWQDg7JXBK4HkHBQgTm7p0owYWLxZHwTatQtaFQIflh/\
LoVUo3sw/lCJqMy7DNQf0HG5umaRUbo3xYFoUVCFT7Ba8nhtVC3ugEVVqyvF+/SzGFVQ0eij4ZIRyYVR+2oOyYwMPyNUkjvYgY4QqYOp5ksKwwdpIBJSXRTXp3sy1/oaUCRT0aq8QxFgA8IXB9tqMbzAaq9j8Onl\
eO3VGPeK5qqu4DBLnw3KTGb0KrgOPq+HZfS+YC6cXBcDmnapPBfeu9losx5sqeYYVm5Y1bEReNVKkiCELZakVH4vUJ8ZaIIejmmXWr2C2NG7K8skrzqtLpAff2RXBN/oou1RJaIFVljRTyLpjsEil3B7mToSO7Vv\
5Y8SKJmURMc/aMw9sqLn1mLl6gnky1u5ia8SlLqktZkwhcDx+GMSWgG0zpewcm8XgDeVl2kURhWFTPUx7pi9+r4K6swHM1g5fYi23g3cGOabjWWyT19iCsDTuLJl+3RdjEGPd1Ju9PKv+BTc3CeogcJYmJ31yXhY\
ROKVK3pHYatj74BNnZs1Ahfd/huABdZUa8aagVKe9Xo9D6vFkFLud1J0cLvvy6I2LWc1XYftjbVuDpS0bLc2m/OazovXnxcz2CUyFCR4hVmLFIm85s2mmzxXeapPLw66EuzbYfrnh3aRlTHDTYcAJH26GOoUdtsI\
WnUpN83iNXALEz69Amrt75Q2wrNjlUAEx0tbAgxGIQRJGzoCaPrKEKftOvm5B0fngu4/zNpM+DJKvGMBCpGe0TXlZZUuSgvVy/Ub0E40vnX6iBFalXpXQWsMVovb8Nil7bl7KIbPJ+ZLa1Tbot0M4rnSTaPNLjY+\
dcH1FSb5hmd8+XPIW1nSv11+fq/zVsEnlcBoCSexh/qGw/U4qn1JE5cKjV8Q2sw2GG0XADDULKYtNsTT5uNXtdHDV0b+mZgdkK7iWuOPLg5mWRxWN0ZT8a+487CVX4YAFqtnl1LNA60Wgnn5JZlUBv/tDE/nGA3q\
80+8kVDeYuPDs4D2iajydpTa/1QameEQOlfHH+VRKqCdccThFEYQuRSdE0KEmjOH/aQ8pWd+W9NTOuLwQDJRotpvDYLX3bBx8PJ4KoVxmBiTVb40jvxOr6qoCjI3um+d4M0Vg0Jyr6yF7aIvawfsX09Qqg+kXexA\
SEDk+F0glANfj8yFk1NCB6Tye6QIEUpMtP/weBIyN7aozzX7HezNRHXgkv4F6wdwGeu2fLD54B/lEN4gwruchtPRMeXPBcJB3t72N5pCNUI4hoZid39k4i1MXG6XSAmBJnhPysUdaaEdYXN9EHSedra43zyL1Sx9\
YngH9K4KdqCBHJvGwiUr0FQhN6RORkzmRlov9obgNxZovuHHAKk23pktRQ2zz8+ifddVlfk2hbkL5IwgIkR4fEkhvCi0MyYNaonYkL5usDNmEypb2yVwRC7a5bbEfi1YZhwoZ0CCIMZ4SVK9IimzdQ5j0+xm9VA4\
TLzCdjiezXDAylzkxS2mja0pfwXeSXly9t0e0Oo86UWhbCsAJSPCU0M+GUtSba9g7mzCkMHBwgEx8GB5eTMjALKeM5rDZYteXKWI/M5utFdh/0SL3BnyJNR3okPx8MRzmhtI1avqC5+1JgCXIC9uFBARJyDPYQnc\
4BbY7i1YWbtA9XgzZtMGwp4vaNMVNo5Ko0wAs2l2mP9rRNF4xpEgHWIlIQq6v16XTK4jFdEKa9jm4YbGGrA4F6wb8qUcvkHcxMLN2YUa1d10DHOLqhqB1VcriIRYSbc2lfhpOWO+Jn7ZlKrMAEm2+aG/oSc8aWkJ\
FL7r/aoNM94vGcSQgsvJlcFJeUmZ/mpcS9wNFlqFMiOc8GnPgkfeM5d7TQ09Gv5uX61lw5B0mTp0O1mIFJ2w4ZXqzc+wfQ/6npjTPoV9xI+WDAa/rfixjwYOOGdhPFt3t3C2j4upoDx1OyUDqljk3rLuyExsXBQ4\
Vv/OtgS0u2SGzkI/uoO7BLudi6yqulzvidZTy7Db9Ek1vZVD28NbcONWsqK5ArrtPfa/fJdEjhca4+ALw5jd6/9vo2qo66l9v2Lnzi1zhPPCdlecAuGLc9MX4cy0K3n0jwGCEToWbkZAHeWizve0sEivi53Gttnf\
QTH+wtfSNwgqfUx8AC2KiGzDHvAWWZUuJGN21USmWyL2LO/jqYZQdsYeVe/XzFOtlXRsrVysguBkxSsgog97rnZcKvkcYDcIuZeOqv9dRkPTUCAXxLWtRS8J1LiCH52JoFONKN7fUrTiCOWK0h/hFBbDBDWekQ7C\
kKx6mKmFklMXpyc7i4aUnHp9wmnqxjHadw8jzyfOLuEVDUipx9lB5adx8Tpu5s308E1MFu6SOqDo8O8C8m/GSz207Y1T7MbgUHnzQ94+4xTm1F6uloKLnT/5i86HjZsoXDm8PeTSYdR0w9Yb5A2O3Ewyi5DY7+A4\
vKcgWMuDy32BrNaybSPvQOrdvWwkV83IBAhd0+hzSwPf/eBer39ugatnbba7OMhguy11dUWtT60riIp/NbiyFBwSEZwYPAmT9IHzWVHIrHJ4mqW8qmHHcgPp58chES16KzQucKh/S5jTZZV3R+nqEK3lyfou4JY2\
9cCDn6sWZaluoQ/VcJMTL4cR9itLeO1cmi0bAuoybf5+JduhmiMMzWiFIQLDH7dotph6OMRcQW7GcL2tY/QaoAadj1Por81i284B7rjDi2AAnvp3/1mJzBftGOBvNy34Szukdg1482mgqRRQbO9VFEoBt53uBHrK\
MsqO+r7IHtJNLYzKttxlcXVp9NEgmJ7mKgapf7ZlsLNj2CZfOPwAgRefvOnFZIzl/T+WHPT8dFdV7J60cvnlkD0FDgp5y1ByTa/GYXznXYVBCm/WdvFiDcEdoSnyPHPWsqGUakYKTQwV7MxIu8Jnp69KVkx0V0J+\
k4MonUuS/eOiX2+plH/MJgY1maWMG6MnouwebT2KZMEW20XsFuFEOKV9chcF5gGs6fKlJ2OGRDGLy25r4FrHHp+GptrlYK5UQQvauc4L8fEpWsAgu0mM7C0kXOKIqIOwNR7yasuclMadCtS9BKDNlr/JmOl8dKeT\
IPpogOnG/lsmaN6jyV9cgnZ2oSxdO6uiklXQ/i0Dav5H4AP6P+EL6AK+O9jUNo1C8nhm7h9WBUR0uA/w3kpyY5DjyMXuQNm0fTrUzqU9jMd4cH36d1k0lzUysQRdZcjuEZEewasblm3mzQnYZ9X3qX2QRiQ+HSts\
LH0crLNipe6yEf71jlYKWbSq6VsA7zDs5oN9YBr8uy/snwNyt+9wa5h6jKB6yqGONWVgAMxBb6MOEd0wWu4xghiFjn0UNf6x7t/H6WEh9JAlIJs4u7Es1mhajbs+bRbrhtQGSKTAq2Qj402naJc3xXA6sMJKhs8F\
x3AdQf8E4DxPEvLFB3X272qiicrUOAjRnw1r7TLY8CR9jtmBrS3JNf+xEaXLzMKkVjrxOhET1Av+E+x2nORvwZCeEWH3zK1jVEXTD1ydXYYfcatT+pxXJgXxJPK+HrrEObWhEh87285DzzmnCU6+uA3L8At0Ir5y\
sVHZzB73otXzZMASVrushTBtACFYHAbgorTnB9BIZEcOQVtcMsewC/rbt4bv10Qxy/OFy0UKXjfHA2nocXPaLqLlKXKWp2Xhw8NR8i2j4c7c645r+Pe2dBaebFHSUYIU6vztD/VZunmm2OH9MCqgO7iOA8E1nXvT\
zqqcttIzoHFENT3iiOJVMm3pPpfHq+lFnlvP8RLdbpNfQV+mcWtrCRpNFZBMsw3UwBgUno95Z0KnQ/cl5ySgnAgbd6zhBVeWPrze/38ZQU4cDLO/6FYzu/KsX0Db2d3iUe7csU9m7j2uz951Hd3Ri6/+oYatTKGt\
R+bDqoDtVGB3v2jt2cLfrOimy79k3KQraxTmFrP8YcaNqr7hxA16XroCiLu6Ej6XwN57X1ZIvLgEV7hHVZGLwJ+9pmDuwgD84VNwiEbFKvQqqYnDLE/B0eu0uHn7+34UpvmC2Egj5XMweoETYuN0LzW60mbKZ0Px\
6wQrkVn8TdBn8/43TYUzRYdrs1NOk2gxa5ZT5mpwHgDvHhbWf3+nh9lOXeh46JhhKKNZC0Z3z71hxlFxbV95eJmln4PdKVcv3T09QCszuHtFA+2drX1pu2/ZqJW5tzsIbcvgfZM3jCXxBYf6zg/YRTEKPIZ1hxi5\
/uuMiDqZjGk/C/Mz//uXqjnuI+1dPeuy/aDaDi6JyjFhCFlmsC0W2FqYXy4kvwdo37TAhxjBzg+GI7duBOregq3QoEGxd8vChcvFjM/gdGRpDs2FWuV5YgKEAOAwHzimY6V6xAfzWA+xT+kBwYXUHZZg8halNEWk\
3FzNZ7m/AAzm4nmxtqwBNvXsIkOA7KswjK6ZGRQqmcLw3GZwQqVw/KJ7PYkM/TcxcYtNCZ+pfKeaC20DeHGihbCFWwlPp8Dy68HzAg0t30RV5IBXkVO7bR+Np/o0vMybUAp2hSYt8IYRomCkkGPVWMxPgwtL29S4\
Xdqptx1L4Wgd7PcS4EdQtodagapFwrwiHjLefHn3Bz9JAEsr4enEdCd3DgQTDhTUYLBL+8Gk81Kiu1E/G67qnnNWJww6MV4pk6c66G/O+CGwlzJJgUsHkavgHd1rskz1NAcgdBVacDexsSF0PSYqxLGwuDxUN5LY\
lWwo4+f5wQ0C3gUrhNuFYxNdjfLjjWRwTQadj7Dv1XjE+M+QE+8M/rPEZPxbxgNJfCB2wuGKXluziaxrMG2Xtf+i8Ndk/BUnz9QapCa5+smyNYvCrwUPKLyWBAC1N+jzURV/3fmy/iLokt7GwIVbcwDbCcmD7PII\
fmrrZPMF9JAP+A9alw8n3lIszwjQGiTbxzokGL5mYMu9BxRyOHFNNVQjmcvlM0iq+frAuBsuzqALdLjMHGVvOpZK22g5zTrbmdHetThgBOhKcXRS6miDKah/fzKRuVkLBgWNp8Z2O1cSaSz8AIlwXHCa5rm85ilX\
sikkO5h7VsPWodvflna0JYS0ZGDtOkTkiu5/0HW+YW8yB9WdhoOByKLVQkwsdtUxlyRDGxLcvlF7Lo/q9KHjpPL1m4UhHnI0mxm3yGMPQeAj7Zc0OdCh4rPQFGOmrEaVlOxD/e9NTpVtLm3oJYQXwGLTqnwC16N6\
KtRUcyB42vMg+in4bvgmeKLz5Fd5x7rC32m4Ps/OEjXLVBgu3h2Nns13jxdMLqfu68H+Yk8+gqOwtMe7U91VjkvcC1QpH4cknh2612YpuK07cFaumumUOjN6/J2C/cYqdpQXSrYPruLblQZkQohCr5vGS+/tQcBE\
T/zXFwySND0pk5Lo+PldoBdEGIMbDEE9aM2tfV6NpVVY3WUwFNbL3+AS9VdfD2u7aPEA8GsZ2gBvezv6vUuULyheF5sAnclNWV+RrMo50Sj8PMSbSvoFxzzTcdbJWh7lHoMT8fVv7VGv52TAp/Tqcy5Btv5arwZr\
iJ598tBdGTmMcoPfQOGLNZUmM0EQaWKTw8XjRNmcoiYtN2IksvnJH7rJOgC7B7TO2HllJLtoyweDCtc2f4FNRn2+HS948MN9CZFYRhuyhMo/GuzA60JPleOzK9H+is6QRDe7Our8kVjF9WNk2gberMLi17CmLSVv\
5Uiwxgp3Wh6Ku1f2Na/GFQlZx6t7mkqcrNwxd5iqcgwrCx8OLAoYOFIZNGG4n9EZa6XQivW/gpaMY/cVg/4MVf8st6J6yMCpg6e2KpOVZNJSdYlRzsu6jNzfnP8LIWF2GIG/7LFTbLFz7PY5ovX2/5BRrDX2xFZq\
CkXrFWs1gWIiqGHlZlO55R0fUgpGRlIoMGewr2dWRtO0PWs09MF+PHOi1gINdldNHO/aSf2jkfQp1muPVPjzedGNiuCMnYTCWiQWokQZSKs5JlG3uiUqe85nFE7nNw8b9YBUB5IDLRB2ec6ssYTGGqI3ulT6hmGG\
BeLOfNWT8oy4cMh51mf/RoG7cx8LNkLoO0JuGAX3U+v+Xpif5rAs7Gy4Bf+nnbfjx9XEI3hvYRwjuIogP2OK5SpRcs/IDW/DA+GlQAv1wXSMlwRuR3emvvl9UYmXoENq7Qd3vTwOR2JQhzTvrYrgIaQBmhCYRLU7\
19w5+m4tsXM7zPpeYYsQwErk+FVuFPT9iSUBm5+f37rEqHmZXLzJwS8KaVdF/MvJyEmQRNykCiTTl+THoZ2qRHPwD88JUq1+thz9/pg+f2D6MovYYvC1h7A0w2YTTj8TYuBKNalZ28nwlTb70+10UCgNzATylb9C\
ZpomDIyPfARQpF/QRS736TIt4V0Y/7UPldoZYF0n1n8jpD/bZilNqcUd57/EwPj4ZsvwggJQ1ICBz6GCCUR6Lz8USdCtCiSyYJ9zTcGajrzvwl1MV0jtfLKC0P4ezBuD+7PNXSyU9Xz2hAVST4wTGhfJCVOD+iQg\
6DwZxrR7BePMA8bah8NZckgOvsywOQxE06WaLvwddN2wsvcIUPf0UW51xy8YGR/BnFF5ALIxexCXZf3hRuUhsqF1SinpyMxXj91Yn0tpciI/E4fbJGW8Ls3buvW+QRvQUdbYWctKtqcTlKIgW0GRh2LTOKzWy0N7\
7Bg+s18xE7WTQMO9lv5E5elYWlKhXv/yv3fD5w7rR3kNROO+udJ3euf4O9QaPpyC18LDclH/sfgJ3ZfF92vJYtMMcXmiMU5sSEdoWBIkCoDLpg1qHtUza0uHCDNoWlkrGl210LKqHKpLFgVnVbLA+QL9Ds4MwK0+\
eOLsVdmaXbDw628lCO7wpRAQIgx7JxwjQMWR4uxAZIh0RHMOjw7KdoDB5c+dEVLDltW48I09/keeiPL2Dinv9CrrMbU+SXR1YThFSrIVbbb954AxGg2TzvKCOmhXcx+0Xl6yeiGKq1mi9TukSesLxrFbDDcduZo4\
XnpgJfuoIqIHtbPL/5oK5YEuaZJHHK/pFCEGvHAWK0kqjM5B8GZQ/OhQQlV9nqG9lJj1lgQMlE70f9CiV8I2wbrQVpbWr4UOFkidxCQTWWNyYnHsdjrCaGkuMfviOxxetCtWG68j9cO6+fSP1szFRokVe+pWp0NX\
w4l9ivEIukq0IUsj+yxir+lB0ve6UDC9HTgDAR7AEjNqsO+1g80n6TkjvRURleWqXrNjh8BtWBWLWD4K4+nTS1cE0+KgCqDCv26tEWKfL8LraEpk7Bnp87dXt3z16brNJtg/UBaex9Ql7fl7xBYUkEaCuUeGueyH\
61s7ZBXVRmdIEDRWax2B9Z9B4Y1iuHR4XJlOQfUS4uwP3/vxR5tjQZCSFEbajYiZqOlugyI6Q5IsJ8PhSEoxKS5D5fjRFmgy3UBxb6h92/HChQUErJ6ZBEtzveBdroN78XNzGnkR1RIagytaY2shIPchRRmmYEqX\
QEkVF9yBXrVr6zgh70UEvyMf8hd9tXC+2qTHPRw00HAh9pNZJdVFni01tU4AG/VueVdwqZ3qZ8jzR5v7dgVE7b4Y6VdHNVi+7OBgPWLY2X6zaykwneMERmYOF25kChJTqmAAl0EX482u0ABhF4ADtq543HPcBVQW\
7pV9d+9wcXy2U+GTDf9Kzs4wrin3+c9fg7YtX1qsQvNode3HXWhFuld1pR9uMjWvJIL4BKU3qyIBAdU6TveRrBA711FJFtre1qKG0Yv30x75ny0ysvOyBw4GF+2+1Rg4u7uLDS9UdDNZPlix3WtjqY1Oq8Y99DTQ\
lziK1LPHKMnS1P5I5Vg7akkBHrPgBQoPdwZD5mcflNSb1oHkfA2gocPOA4GB164tjxCgdGfCAs0Cw7jwx8b0VBkRKmHvUJ0Uqy5B+XNNUswjKIa1kzzJVdCyouuBDQwl/C3q9r6+Zg8BkO8FhuCOEgL8VDOHS7IC\
Egwc3r7I01cqJxAmMR7d1KItYpYNXAl4K4E322WJvLAu88mzpUpo1awMsNJdzWigh6+AlMIKFKK2aNakCOskbzbJaluz/Vydtcqn1rKDhVfQsJuiHX+gncDTIuudpLHJJbmk8VCwzawACWh4sctX59wBeZnL4PZ6\
PKcUs1pm4uvhao/vchTyXr1tBpnGYRN0m2Ej7OUJ2/Bd4gv6U35HTDaLonx8RqZGCx9IIC6pl99/8Ovn+YF2xZ3ARMf3WguK+kRrT1yqHoqOC8RidLy/DR+PzrsHrMUeYGLyMBkSrYewW3QBQ3iKKSPCrCMBK40E\
Rq2/N6DZYemz3xxwllci/Xwm/ngbNXwP5IGdDFq15XOTALTf4fiRwPCeHICr0br7cAKR+eNybxPbSP1OPi/SsI9TVXVrpaxRG0rMkYEmiWxR/tCYX9zrdXuyrtWANN3nDJM6SGpTq7uLI47siRM0m6oBaSa78vCj\
C0XbqLyGL5+5Hz28fcTTz/axQnmrz8/ftfaoALa3jAIQvfctXwAU4D49cwTA0pjdCaa91+zFzQn+cFQgiBWWc6rGc21x8f4NytILDijG7hi7b6M6JJMTooVdZFjJImSGry43219jKwkg3rPAnrax8k0qJzKVjuPm\
nWiJfaU63c0oNTdqt6uOrlenJL22TfU6Hpk8wYnO1+FwPcBZIg/qd2LF+Lcrwl/YakbULMICAai5j/u8UD/DdI6YY0afNIiooLi21L7QxsEcUctbpNpMXxXd9fBkdAUPwOflAEWtR4Kl+OqhQFtj49jOur9XJFQn\
arWuVdArP/PYGanNOnzHVqfehEMGiDELwHTsyDwipkEXs/3rWlZz7Dh/umPs7Hef7PecDCdDPYa5+B2jl4XXQOq44vjn7NQBrIC2fBFqcJq4RMgJZamKnNCpF8Q1Vq1eqxFW8/rI/VDn+W50kVjZj3Y5o+P8jrP+\
CUAOaUDMuTFam4lcfeiqTWyvOMT2zgOW63WJiAWHNvkE/mzDVLN7KRPhyJw+5SBpY3VeCpD1ewdbP6Btrj2GE/NSj2GY28XjyeeP9tA2mP4GF/XWcWpq5cPvb9hEZ37jhdJCMhbqe0EZlnVbhsSqI1ZgHr6j25ey\
LATtS9PW1A7xMIql6uE7uv22H2YJGyCMXSl7YC6xsX2DwnSzRKFVGfv9a3FIyW64ITnTHsCzXCDpqAkazXvuSpqllypFgMbxbromCpcoNontlSecGDQyJrkhNkkpNizK2F2FUc5PmzKp4vLlZ6psjjCe6DrkhzIi\
+8oQEROG1BYc30LbJEm4Eyhewz1KDZCDJaZFSAD/FUM4ZiJr3lnR2YbRaC0/aCcmoV1Gait1275rIpnZER7ktGo7JdNGFteokPibrFqKMkxezr2m8Z8YXDd2b/D+0LWmarW+KNV9WKmrJjbfoAftiDBoPA7diMO4\
vlkebwwa3zmUKtNk/mMA7kYcMAjXL8nKunLtP2pmPstpxIKZcp6w7OYto+tdEnxuzbSwjuVEBDwGSsLyix5WPugAuLpeRZ42p2Z71lkj4uQhbsarXrj85p8elaJG7xcg2y4ZyYDJMzj4+Hv88VZ4/PYGcwnByvxY\
MGzceemZ4L64yXpGhvlI8DjyKgTj0eEgDjL1kV0hgGXSNNrrFlLZKIhLZhmL+id84OGdQTecjhSxOTD47/QJwa0ycakAnfd0fGC/wXJ9Hv1ZfhQREi1QIFW+LfWMv1HvodyvA/jRHF0Af37U23sFuHBVgU2sePVz\
sOsvBoKgw92qzBTLMc95PPs3wl2G0ASftf0vW0PAwhJLqikN1AMwMqFY/GiqKoE80mEhTOAjPJwPT+ZgKZsAc9AHOGICqcoVV2wjZyn5b/cj8heGz9Cjwaq1MItaJYeJUJ7CymGa379smY1v3IUHC6SsGi6ky6qk\
U/+JuffgkZsKCbnkQLaWjqxb6hR4k0HWMZB0zptKq97udZyTCSzWi25vmoDZroqyPVYf7Bos4z7AbsknQazfBTl8gGsIbvohJvYsHEddRJXpK/FRVXj6UJMunYdPt8RiGyRMyjzHWEG9pPrevvegrm0x9HLpqCTp\
GNKwTwyNEGo8CdZpo6QZBUqhifuWmGh+L7Y0fprlIyoyh7QyJMpKx0ZDB0NiXwrtiDeNZDgW2bU+ViSVISrCKfbQBEnuKkkOlYcDWxwIo1Q2tOyHBgfAEcZazEvi87D2vJLjtZ5oeJba3rQdWZ5P/yL3DjJSOOk4\
N0V4+AXXyItfJl/VuqCFrRRG6JKfV/YzLlwiAOZMoHaQ5SQQAW0mUx0aC6MG9U7gIXy6ltQaH/waeGVA0nM1VVmsmHsi9diaKKQtcdh+Em5FSJXVpQbGxpCI6yK7soBRWah4eCxL4e85S7+150nq19VJw0vWfoG6\
/cVC1deCNPLy/VDouRoKP0P7Oq1yDqOwrncMxWk5kldUQrn3MTuNe+WHtBUE672XZgr692MASmsfE4d3HBJKGn3QFbXhYuPQNGRQzT0Ym5AubJib2TkViY99tmb3+JYkBHec/SyXqaX9Rz2YnX/ctvTto4rhl49S\
hl8IsH+IC11e5+9HU2lVXMuZCvVT9aBU7OU7ACUat1+oN1WMXBnPWunA9+NWVDvrTrWryFOD4d5U7aiDBThuZul4KhVScw79cV9NgKCsQlbKDlBSkYsg7LDLqHUeYUTLjg/5XFNp7WyeZXdDdJdpoWqrZeG1zwit\
fNbis5iK7y1oqSb7TQmEUa+D4CiOO+p1PVyh8veANjXWBvYpzYyM3bGzgAOqQj1OTwFW8dy7rBhHXEkkhblXXg0lUI5flqN+DNMKnlx8juEkY8KbUa75ApPyPqBHgHlwOlXXfGag3Yt0zoWhIAvnfxaJU/ZDBV25\
Gpa7LMpKUJRU5zx5lh/Fg2HtqQWPXxjyQ06AaB69w9p7I7U0i30dSzCS8YxMxlvvN9LdF3LNhSwR0tFiE0F0Ipkz+/GCKsXw3eu0bo7b/oVWhS2ru8Fvz725kWumN1F6vY0Aqw6zKixJa2vE4acADIsSHoqcfS50\
b8YxMnyE7eX3CLpC/hFe4VdOWE/pg0Xg0IXRTUZb0lez87XQG9LV374lzHP4vebW/U5G27NOs9b/AUF//8E8dOrs8SiLLZ0HYo2MEDacYDKPlsGXDj5W6tdkGKEiqPOH72+/EWQ+wyAtYckGPgz307dPxuHVajYf\
mLIPt5fwZD4Q4uu33jECqUWdAuu/S4iDAqVWWCBNTd7Emx76w2Hwrk6ENYU3SmpuLh4gfvu+3RBX+dFjuFDFMdgG9ZFW+zR7/IM8+tPv9o51qjXUf/rgSxSWVgF7UqK+Wfhtv3XKM14JYnSPBUkwflVJIT8W4YZa\
uftCw/wlm7bOeGTFXHhtfkxOSxEdILh1b9DroDDgh8fL3KiKlQUc4GfNMNag9wgnGT4IdJzUdkmehsVAmq9FoejfjCICV1BEiKTMrUG6/zM3WiWk/JA3tPHAlI/YEcLvPt1HwOZJlBzP2voASM/CzPOb7ZOhaMDs\
D6QtYB9HzV5kMY4OVWgfgREwvkHfANru0iJXHkg6u2hv1mowy/9TB8RnAsyfSF9bexqg7S9gUKdnnyv271IAUg8UIJ0fFZx4ltMIzSGtZQtceY3fbB8j6977rOU0n1ysKdHyGqwfjYA7MTRfeftQt3Dji6Lv3/De\
M9FQGej1tyrSXZrj/Cnz3ylbMqUHFTL2di2AU+mW/l9KGwzAw0O9SeTDhTq7P/flzkq0VRZzd46xG1WT1scffqO8xHomUQmnzPe8ZNZfw787vycTO5KIPQmpK/EaJ3FpVSb6BZY13Gf40mxw4N/y0pUMiRerR9i5\
uL/y1mrg2i+is+fVaXRGFuWidGnwftBJclY8OXZngMyXAbWFHqDBR4unYSUSS2kCVZeGC2LEjvRVFMCeH4w48C0/BG3DJv6Y36AZx/EeIYpNcF3rKYGaByZRqZpTvQJjBkdCB514hjMn9lmPwPpI+ygb6EgSbl3y\
7cHNTVxb4Yd6g3tqWtriWypUf/JcNIwJTxTndnraJ747HH+T1jvQFwi9QA8kIERPkORPZMpDhD1C3dkyzv8tnsEl8F9NQrRCpTR7YSEayGKqSTovkKc2BjpU0OkPfkLuwfC1mBW6c8Z4rul0V5PaShf+WDBEICuz\
EMMGsTEapYm8h6ZaiQsCGV+6Mg/ua/tG8hfusPR8ev5CqvFO04KZ7e1HRx3nxcSFeafHRCln2f4RBx4Op4qHft4gCpvYkmYBMFHXwi19TH4S7piWNl+/N+s/LKiz1RJZ5tYwUC4ff2cXCjCxTv+D7LxplqbGw3Pb\
vXCa2omNjU+wpsC+qzv7gfpyxGJBg+qfyy+X8X0xdotSLs+Lt9oIqgbfdDAxdEniszaaW9TZdsogNOM9KFSN+GWNbkWnBZg0IMpT53krBImJVTabyEVf+XSEISreMBZpLQ+VT3EULx2T4Hj3bfoLB9g6fjnCxtFr\
fdhdHsVkwVmO7J+Fwu8udPvTI6wAa150uMs09ZOnlg51epi+vbv2AzKdLzh9yiTJ4ogGoYYs8iXXpbSD2GqhbCiuESRYvhwfnh0HwqugwcscymR8TgGTXW0fNBlmaJD+rmLFII5wLs/e0X3YlxOoPdpNNBmbcHbo\
sNyWRD/58I6KFEeZ66QeNMAafm4kPSyttXbT9vHI8bcuuCY3+haojX/+KKeFpMZrYtt/ScXUCIbb765gTbD26ly+yeBM4fHa5W0qYV7lS6lKW5bAq+L18kjLVAeKFFMklGgrkfrAv2J9ahNQsA1kwk6AJQdXJRtf\
Zjkt1R51lQR8qi8Rv767vK2vGT81Sf1QPbibWn6sm4yYReTgVNBFJsb6oxU296yXoW9M/kNNxcF5CYDn4k8tEGQpJKszS3PWOjuTUI2pNAk3PC13n62pMP79z7wmDcBnWMt88Ka0ty9q6jhmxOe9BJoPe5ytpDHQ\
UEvIjcqwe8LMDt3UVVySVoJsZokws90DZjQR5vJBlWoSUfGENITcKvfoRxRCUxmr8eOwFRNwhHdDos4PZ8052LKjqv/oUq1yQOkbGFv35VH3AVXbfoSPsYb6sBR7E2PaFPL6cokqYavDZiaJJcJb9PyhSJAzFRza\
8bT79RpQUy0OZl5Mrc9H9woGcoWa7zu4BnQmc5CrzV7k83SG9jjjflq2jzqis9XyiCROZ2bY/bIgju7m8jCUVpdNf3VjAr4Svhaqx77T72rHr0XB0Ukz/UQuqOEFeMIiCImmP4PDv1w+RUFPApZTNbPDWFvzgIjH\
SfV4Gdgxc4uJy164zfZrf82scj4S1KEikyViTNsqPzy22i9TwgkFNett0Uaio5/jZh52RR/Io4z7vRsALFIwdwkdWe4OkpHi1QBkTLBkqPbuhbsEj79xwDxj1oLHzZ/6OM/HCY90+Vaq3OCJeyAzn1BmWFAuHuRL\
2Y/075Vc+uW3n0KqeENtciXaN+rXxMq8+RVh7kB+6pVTD/6aHptOh9frwpPE99kqqEgUaG9PS/XCtw44REeZnxvMmIuyKT+5QY5oK960VS67VrYi1ELlvKjfAGl+SAVMuzabptRBe0aA1mho1Q7b5KzRTbWDXelF\
n9n/HstlQoLj0KxoZ2nfuV0AsbDmxnkHE84W4VDtoz1oFGKWc4wPwtouSs90XeniFQDSl7hnN9HlZ/5zXPJCnjJR3WKQSICCL22MZKPQCwx7sJavF4E6gDnaR7/OVstRckbMVemwSdYiXCgnRE2//l7TuvxHn/xf\
DPKSy4X7ARfa/GR++DYJ59ozeOeUE2wG5/DoGYyD7rZfEiFU4RqprnReHfmLvQqApJKTKaTjF86LxFqGPIRr2YSPHdTcgUUbYAHk8BddsCGq3u37hhsKO98A2vpdIVjmbFxaP/Dv4I5SodDpgkxQE0gwD1sFUIYF\
QMOq5pm6mbwnvrQ8w+ASKXhV13H4iJvMT0oB7Gpy2PAaEzdG//tzg7bY6NAhdcJinMagdkLaqbsZ/INVr1DfeLhxer7Memts/of+tAf3Hh1XyqC5iu8JGF9egOF3CVGSCqhaAQ6B3GgWGl+PDngiXbabESo+rJKo\
kPZ7DL8i/ACpwF54WEPwOUWsxtD1DVNTui4phDg44YTJLphlYgxCuU2bBr4pggwqxi9Tc7ATn//107PirL+O+l7Vl+1bLWy5NfycWJYHJ9kbYKUVEeDBpwr6vlKwOSmdypvWJKrwK0EB0Qx/rr4EGVR04JXLZHwa\
55lpPwOGokQtmGmVDcQRlZtO/ZxdpbmX0SvzbJ3Dls2hmmazwoOcE4E86noC4mX1B7KP/0EcPTtyv4FNeW53n8US8yDvI9AvweFnXTO0b4pnTSf33L6Oh9mho5jvbdPstIniSdrbZL3J/bCN3K6wjFEBTsgMafnH\
YxNngYsujyKyXi6v2Di5/MUe7Ki8ohcr0osVSrN0z5tTt4oF7sdZKqVmndzsdok2LESmnjKB1vUx0Vogikbco+pUxmKYlm0ta9lMU9F0YJHLvTO6ViZ7Ub4IUtYfdMn4AJmIijYNAyEI5wtBBe4Dt71mqwm/2FFr\
pacKvIMddhueweYGcGTPZLdUFUd4F4tn+pr+bhm1ZNop9WqBIO2mVerfHwDG/7VBoxbIyMbAg7oFZyilXDYSPrnS9gfo5csRMjy5zvyvxh8qbydnkFwZwBkfyvlAkHBkSoYrG4wFDmW6TCAiHN1Q7oh9Qs9nERE5\
hgHcV/P3jXUzN1hbvTobg1Bgg4OiAZCWo5R+gOHDcnsskI/DmUjPAkPmvxTI6K8FQ+OPwW2i6j54QhPfhI3q8JzXPzhV0TNT8FSWbK4Fm/Uk/3c1UZFELC2CBMMCKTsvzq5UHBfTuZhGrZT7gFfYBQadKef4+pV8\
kb8UZ2CEnAVieImBpWqcTQAkYIrAN43rXGtKe/u0ObTqum29T+0/6At50efKIQvF9edynmVb1+Y1JUUNM5PqnmoRozFCJn6lSdbZ0m4hLqB3/zWUO8GJegtk7c3g6MXVhV4n96XIhjLCCX7xdyEwgBjUsKQ2ng71\
EP5f1/TnbNuF0tj9NvkP668VfEZTkEcd5xl43El5fQZdUmO/2GTXgaKjoEn7qn7wVI4LunbDy3cvD18ZYUrC6WLKA6hzmNuU0yVJNdOjwSDwYxSswzaFP4HFwgJ3ofzOFzYghCLO3yuQYRMuDAxR6rIvqRWxs4aT\
3yI4XT40yNMYNz2lRhmdU/3uKm8kx+b0p6WikN8PgfkWcfSFZIvxy/63LnJMrYbE+LhaOtyK9YwcoRb0xZ3pyildbazbohQUDQEY+EHgGKFA9aYednWRkwhpqS8po5zFshbb1VJeIz0t2tfyZVKcQ1+Yf/mJusq3\
IyKi8aVLYeCrm3jtcK0NRJAAxoAXyU8xr0pQ/DPyIoJy3LAdUJEEgCnTz6DAaFlDX9SYbfALBl8R6lMzUALM8txZ0zjWtlhl06RLKx0fv8r91aLxHsR7IU8XbcNR2fctNBGn7uyJ+KtRMjrcDUGDcdxNw2k3ruW+\
1Y8uMZL7O86/xAvKsRDdOt5pZfm7PJ9yNc+vJq8Yz8bwPSL8u1WY0AKGXsJ2tl5qMrnPQ8cAy0ARjssCP/fhVY1r6LpAXSCtBXTwU7Y/gthV46eiq/W0NHtwsk4rYhyh5UlMTXmt+Cw1gqPyiLsof4rZ7kNFhpRj\
AefXDxOhojncI8H1/g/E21kcxdJwr4vOEsXNdvdHmobvzKdq+Gq4oUWxzOOJjj0gYr8o0qtLRyesPq1yzAj7uUEwRVvvviswN7VMxp7+ewKfReEX9Nb60GvbSRBlpdfV3cv1cTkI5CXXECRddD7RJIVlc+LNO3Ng\
Gy+Q0HKP+QjlXpZVnVjKx19b+Dx9O8wZEgmkAfceGgrasOTwNc/zHObzWdl0LnkZao1NlWARoFzbCf5qaykq/iCjX7ZUq4tVKxYShj5V/qKjyZDVp7eoy5TlyOP5HD08gzM0a0ox29LOgvJejibSKUKoc7cAGJuk\
kAU+iN3XHMemhS2CEKeemwtzF05ParRWjgnqU5nlhw84flXFxh9QZ8r8Cwvr9F84k/YHTqg+Or+c5fnkG9P98Wupvc2LY0AoKvk6934umJ/HsQF2GepoA8jlzZeHPqzuaD4GpWC+O1QcWQXYJ2lNZT6wcL83wODQ\
3jcqdz/K8RLWQmh5dJcWOF55RIObyykw9dZLubwcEIgnHJ3H76s8CB42Uwx2jZ9VhE2t78sCpCs6J3SMh9jis4YeR8+nBOtjWn9F4KnhiF26kIy/wmaQOztLV4Po+gI7f5bVRHXP6XbYU6OkNcuERa+2TTWpupuy\
vOC2b2SOrlAek5nCsDEcaPW5+yQCuVNyo1X5udbqtpmqJ5rb/xt/qz1ZffnpaLZuy+btyiR9LMq2gUHc0b3fATUVqEOd7KSoBDZxGgpM2W1KO/KoJgp2iSoRMXnHUstv4Ug9y9MWeqGF8QY0sIbKYv3lXob2Yp6G\
DXXrRaCpVoBpsuyK3lskCl/hw7bKLt5AVP2R84o2GPSCtmQ0MQJQhpqaxNBm4wJQOgPd5mnr6QnRBweMgMjY26wkM3nbkbr5kAbyDx/KQEO9hjBjm2I4SH+BnTI5MZzxB/+APhwam642I/bp/WCJQwLld8cEPH3A\
el4N8PCjHh+kL31l+30wAHv3k5MjB5AhSVmfsMWf3S36Ud9D4LPPwF6Ktt6HiDwcrPGQ+GaXuiBo0Acg7DHLcnr1f92wE7xFF5eHC2/m6T58tvTtWs/C4sz5ZuLthd3shGe152QDTw2ffYDgS4q5pog5Lp8QEtb9\
gzJmXAN7Sf+Q3TXP5wnQQfugpTUjLL38wrmaqPHhLMAegzyk4LKhF5Azcb7myuoESwRYcN6y70njUv8myhjvnRrltQR6qlm+Citbd1jYgjth/tOnU+hYpj73newkInaipwvxFikRpZMNeN56owUvfmbl9WNmvmyT\
BbbSWso7n2bASNYRBMGnBjyCKrZC3aaZNcMt9vtmDzgQpmIkgEPuvM4e6Wc2mqDCN2WtxqVIosnynoJW+73qL6tsq8dEsu71ypa/mNgedfp+wj/Yc+uLERDotzv9nSMAcZt1Z6ASI3dll/YS/wlbCEZdRFsLm+TF\
BLvrwQEAdvI8K5EliOfluZv66fjEPRrr+CLZcKvgeUL9H5i2szBc/UJ3HeWASq0uE8pq/cCRYsSP9d72ke4sqy9GOCE97fWncteqDw0+sHZFxsFNNC3cST1+RIVa3SeW7db4wCea2T58HzgzXsMhRSPmYNNUN9ni\
RQjfsbuJ9pu2ekq9inCeHnoD8E05/asr04QEB77r3CDABWPNAwC9bowJ1fRKNAk8RlzfxQhsmbarhCc1m+ZTK4bT+XBWQ3UVm4kiQRbOFcI6cqq2jMLzv32MKrPMgs7zNP8JKqU0X5/w6186FD7WAXzSMqNsUCiN\
5lzFWSBBZEE0zIjsH2gjAYHdgdB2/oy1oh/b7qZaK4FukHqLIqAuiQfYj+jNXUr7HXxfpf1PTKdoTlsOlDUq+Jc6eacKzIUFNS/dCvkmFI5Vb4X2CtcVznj02n7VW2ehnwVfLnzyPHzTSMz7fHxSnu6XYZFD3Kst\
gaQT+6BHWjn/np03a9W5UQZt+yckZSQbBqHQlxuO+go2CFFVGRcg1BqTxJ/8/CWP8QVf1TY4hEK3jUQgN8kQCPVPPQ1b/KjYJfbhVLKtmPrq1VfsdZpeICnjvECEet6wiATvpapHfb10qCPf7463jPAyZtk2dX1V\
qN15W10sDbeXCpXC69olLZ3BLIc9xEzXdsNNzg+bZYf9dGUfN9Mz6z2cvVfdNlwpgoVSoYe1xfDxL1btWG3GY8jrTcRyhvWW+UFMdupDoO80nz6u/k63yl3La737lCETM7Ep6kIV4S0PVt6BbIjpLLucFn06VKrk\
g0LMKyL/Rs5L+0tVbUSRZ27PUb5dJffnLveZVbcCkRtO2GVen9u6xSD9mx6nGccetlXApT2vRDUmDwyBakbCFp9XL1XhnSo8kBvU3GDeglfvou6cTXnNdM1dFoA2+aYWLCCioY0ye/IAYPfkSuMb/xo+fcx0U2L9\
Y1V9XCF+/TixqEeH8nxlQzPaqWDUh1gcatTRlFekHoY75IjXJcuOdFIo2NdcEABakeJ5PNekH2OCzHCQ6SV6UbLERirqnIA+iFJlpi+pST8ytr+uBiyi8RFWSSlxVCq3tJy2h2/iiMfdreXwHYIIw2OKw/EXH9k/\
r+sQwkgulaG/PUsH7z8IUcFzDkqc50crHJG9eT0thbWVhz5QbQrc1br7/2mcZXc+OBeEIEDkNJoWvjmO0qpXo8Pd/COKVW7tU+jDYi8168HU+BNm2Zl/Z1n5n7qaVMurmZy3QPhfba0esyh0+Iy7+03beN8ccGze\
/VZIzUBkwK+nAZiqj/TKc5qwvA2NoMY6y2Op+befBu5jQvkUn4MIyxN76ww1jPs5tZB8ln+WZ86SvTc4X5oFg88uZcLsubCsTXT3BOTNNKbDvp5nmPscNKPZT1CjkK+boyAkgaUUflWXbAyszWK66b2BSiLBJxs3\
nC1pQWvRwTQTtPO1reTUGHpS3B7aRfhDN/tqyxhCOYnTWUWppX4Bq96qCRNnnX64+F73bxTwvVM2ShjchNPxAc/vJfB2ZbtAa4rJ/GBF+9gu5z4YlYFG3baqpbnT8Q3L6vCgU0nbqK8VT5faGc+YhbkzlDwmGSw7\
evVbxT5VKHlYgKzOfJMUtk+D9pW7Nxit7nwBv9kPVN9bEpGNl9sGApiTv7noeP2QX5GYB0+6zmPNL9XNboIphdmUE5PxploY/MxRZzaPdtxCFDUQYP3U6MdpVbMC17RC7xdD0DIjRNcU7QHiQuW7gbI69cAZ3msO\
0fFjxHYN2VKjnJ++8d8Eux8OuGNyiT4r1sxfb8ZT+uxu1JXg3o8vy2HwP7u0edTyafMPm7kvmndgYPenKeLUhI+xzLpHYeaFJ6w5givPfWAvnE3EAkJ7Zh6hDp8BNFyb5hitCkp+Ou73l39dBniVpd1e1/jFneIf\
kXt5t0LB54RNXQvdq60EaeMXxZbCr7HIEHTeZ6Oi9Js6sNHX8Hu1/hsP/KcA3SXdXn8xWBvyyFpEid8xhxItIYY7SZPWRPh2fvj0XfNqkfoGQ18ElV//qG0hreH+q8zIifLVvl/2DUREkaL56Qu7vr+/EqoXyzeB\
UYvrixR+KxKVcd0vWCP9bW+Uadw/Jnkb1H9xnBXmG1EqnzBX87jp7Ua5SsYNbn8Tk6tP/KWEpwH/eU2CRrnZYixJOU1TwSdSENtXLX6/UvAdWlXh7ydolqu7x5cU9JzhH7urH2uJg0kZGtFXqNG0afnE/tZNzb1Y\
sVwaNIbTeskKwh3Mc8LoUEXD5jFTlC6tvtgaSoVdbv7gs0QbQ4GwNUwNND9iqvAiR9Hlg8bYTIlfiZe1vzBP/6e7IlIf43wFH5nMy0qdb9c4+b4v0vOQPJeB0UezDn5Q7Zf6w5CzkxoA1vn3iZv/L/ZvPjdti7Ln\
QtJmy3QDdM7HSulr77sJMJ9udKRnr/kk1t15KVbNiyIxJ2yDXLcWjbghbqrJYVsvy8h7I+2zibq2928cQAZcA92nC+cvJTBapePfL1qAQxvJxR5CTTSFHL6S5hT8QG9/DYGUuKkMQF3P2nXsAAqjOpBb3Xci7ec2\
udFNXET54qMOnYk9/hnOHcczQmqtsqf+Ps8nUKA+r+qXKfhUCHBiBtT65aM8Wz9Ai0VEIcDKaq5vWZk7rqJJ46FSFrB4eK9fuLiCTZkb9FyRU2tkCQwYfwA/HUBDgEP9xHnhr0TzqZLX5fqnLLYMw2mRV3pT6NJy\
wyzmEnkhP07L1+/pfm+dFid3e3ZqVsdcqS+bbs0uQ+dXV453ZBTxaFAZlF+g18S2wCBe5YCK3XXiCUUcooSlE7cNyR+up8rwOjNMqJN/eoFej0LQixHKsS/cA3zpV8iC0ghM5L8cWZwsWsExv3RDX1QKug2K97u6\
ArZkH1TstDsGcZ1sBJ17mIxVw7/VyTyWkLV55yHoOsIj2MEGoSMGeTvu+R3gARNqqO8tPofg2gXePGZJPkOI0Jml6Y+5bBjw/5xfqgdVPUJP9rw1YzgIoqraz73s3YcJtl95uLehq43WbnnBadAHQo/u1mecFGkX\
2xpB7tikiDzuhrC+CNzXMs39y5PABnluNEsbXQSsr8F8wFlpxgvA2SlMc0MnJ8lzlPSqp3PekCJxUbcDa4RPl33gmZ3kSR7vAFfpNxXVNNTb5DiM0rpgfFj+ttTgpO/9XQVaSXDStXxyjEz+HoA52j0zVEXQFcPw\
CQHE/ErTzAvnNyKZCeiwvD8vY60SpGPQlK5wGskCowMR1be4nkf06fsApsBOYbyunH5d3Tu64vK2nCE8LYRN7zU4lXZlAa98HtO1ifmYQmi/psXLwUzR0/8AHHj9xphuS89QsNEVygz7rCtyij9vsQan0s4i4eWN\
L/oT0GQvtA3eTEH5bYArkKVjnu6mfD7mabXpTdxwFQ4KVYZiXf+Y+FoBEWN19aeQ731Pjn8wHwiahu/JeYwzVozkHMiarhYTvJpFRCDxlOkBpZ1rxX8wahD25YPXETaaP1n+Pm7OCsdqLg6ea3Kpb8s6K7gNJla0\
WRqIMpVGGlXBGq0UE7RIGKmTu35mJ++yxI+mEDqXuyLxo9KMSIJNvcuG7gcy1Y7jb3y9tOslZPkMPOpBMSBMNf6uPypOt8VdhJt1O6OCIvdZHp26/xmVzI1w+QqKpY0zr3JrgoRKiruuaBP1R5bEHND2iVmpUlg/\
VNq2BmXHTEFmZ0XP5nND2IKc1h+XY1YyVmZZ9yAcOOK6nSMRSpCzpzkZQjl8kgY6N8mETVRnbjdv/ow3967uhP1IkuT4sE838vwv9CLAaQ57sepKwedg9h5kDd9ler2eaTnN3xrOb1q1TsUvlruGEHGkD2OzrmFz\
cbSg9WADOCwQpKhRIoKS38fLgYMe1Ti/DxjkuR/Apd6q619iFFxO/TQ5MWxhcC3VsdVQHgnKqlSAEdXLX43AGSVv5pHBaOvlpy/6I8o/1YAc7GFzAeDofwZxvLM+OERpO1Jo+EdZgTpu9xkSP/L/uP6/Oq8/484C\
1vvATUU1A3CmA/FdpMXwWSePQFRjDqgLATc+e7HGT58zLS0CcOFpHCjDQOU3KNfiAUVG4rbRrKQEXrH/cIQ9tQ8pMennfSB9tK9LpPidPJNX/9ml2MiVq+uL/7+IH5M6qC53K2rlmwxUma647w8/qTZfE0gijeDT\
cV6udYuKBFwrYzKR5Sx0pUTHEUmVkXqKJn4GLQ6TbPZhM1lOSqcBGfbJqBO2dLFJRSbfUh5Cgi07+KSzVGP1iiRXO29Jsmh0z9x9FHYzPXJKg/kPy3Ktv8FBwg5mvn5xrr2K3jdRTh9/cWUaM+iJpQjTtLqD4WtW\
L+qc3Kbx4MQazk+VKqG+FHoujS5D2cb3DZRT4nTpFgYgj3Q496577Cb/GGsI/SMzl6KtEUxsIT6UleLBS8iLvAsSmumeJPtYtiNInA7q+SANh8wZ/kX81RGqALOUq8ehuGGDuexCeziWZOqwSkAzpjOmB0wmfWKk\
66qBSgoiT9jE9DjNn1/9QZO6Y3d/HERAX53StoPhTZmsYwEtBk4/DXikZ+qPZO2Yyvvn2Ua7FZAsD8IUjxa70bXIVg/HmqITGwsgUdSVoE0j8Bjc7vbRTMuJFLrx6UZPHnmVR1KlJ2lsEzv2uOTg7oHEKZ14EO/n\
Qt78BskEgbXohAADqQYQaUZCsP5mZejGltQdBFiCU7F7JQmrLe+BoaVjL6TweAWhrV7BV6a76ztHHI9rgVVp3Gl+UTcss7M7mu2upK2pNcdFKtAOeiNZMgZ9clTp5ZJtIxOlvMxa6GmMw1icbDcyVz0MuUwzh3fH\
wgiXoWf0/STIo6lYsqhHUayZPNZHrNy1vlvKOINwoxA2xj2kgTD7CxSnZ5SRkIeX8VWqER+zb6T8CF82KHXgOg3jD7fa4XJ4YkOGeaaHM4F+CXwZV5KmQPNd0TVFthnbzhNuUIib0mu/3im5U3z/2j41rpGXWuTv\
qoyfUlX8ULxE7veTeNskhzZZmIev1+Eo4d1VU/qA8tOmddQY1kP/oU6nTcdkT1NPzaNNGuH0/mErWBidD/ny7wEjmKUHB60fWiTyj2xuj6RU3WLfVoVnuQh2NwNdTqG76HZrrrOou2hRWWDnmHdx3N2M8toLvhuN\
9HrKxdKnHhrgI6gbtbZv6hKjZxFbSGev0jaS5RJ/yZfGbSgLyZSMhtsyOGPWbBbsg1EDNGjyyBgS0ELcoaMIpHzunNcHCvWiDEMDghD5hfJVez5wLY4rdSN9JfDcJDQYZNyjAfTGYeb2kT/fIl72y45xndBhxWK5\
zt92uO2DgeV4b6KQ926w6FIP4nbBr6JkYHB9r8Yay7iHZ6ThCbc4oN2kH0Mm1yV/DYofrmxfSJCWKTbJ+S4Qq7zaeoe0glGEjiadHBJyMTqQOPg7Js+juLohroUGmeW6zJGdhJb4v0rQWRPQsLXWwc31a/b84jxS\
nW41f1Rx3qiOeJi+xsy6JNNyHPTYoLa1YSBFeEKMDU9eKxpblazhzUdVg6pK44/66ntShtCnKTm5Uwug3MTMZbBVD+k4f2UnKPZecD6vhxu1T53orkucd8b+feIXn76SPubcjUKTBvcZ4szV2rnmatSNzA84tfl9\
416xXnNkTz7Euk9ezdHfp7DLYlwqpsBqh32ftsg0sZki0aYTOFqreLoALgH2j8IoOH5j0RdL0NIYX1NYUGLs/yUldLrSd6URNgXzdEe/XO2wu5nbYWdkdU0C/Oi5u08h2EiElNMpbKP5q2+6Qfu58Iu5/rbwd6Te\
TRQQ7rGUHc6eLPnE9ofasxoDyVQkuiYYlT673DFO8DWh27+lFITGm2epmQXUuq6THjsvWF9nuruEhUbJkuOPsphHckjt62g+abAgihlRWZtrGoHo1UzDilb9883nbygyDucNazZlX3OGM9K36yvM7aj+h/1nV96f\
R1ahqRKe09kMplYphz4NcJlNkeetn5/gQ/xN9zniIxAcRSgw6P2pbZHcupE9Gg1hmudWWAK48fllEfjKPbfeCgS0vzzEIr6tas0uUGP8r76rhVX5TS+MrIHwb/maQegs+hA+dTbaRw5vF6329QRFJuSp/STPbwA6\
3DPMnWIVb18L4LUhE6PR5fBqO52ZPUjU7QB1/6cLnNu07Nnx6PbppCt9FmMjLpiOvWBTZaf3v4xQt2bkoO8zmZK9AHZ7duLsXMsjgvdNxPk/T3519491FhsTaJj7kABQLg9TVQWxVmxPSoQfMSLM9bKwq0GsrPXu\
0Tlz8vmS68A48q5nLVCLgXIcE5Fjmw4R5hYPufw2LRSSzFPABC4QUh4Nt60oT9QBh/i2Zl1jP4qHBw2QOthd0assoSVNkrqqJ0uXPdRCR/+3V9R7zqX6SlujtHbD7i5TUxnuvyBJaZLiLm2s5Me/r89UGJz7tID5\
fLjKVSvUImehp6wKP8uQR5jsHlNkPaXeR3ktfrelfHoEmQ2FLiClZQXUCPCyDKWnGjoEziwoIVYNROFuyM3Nz74PIut7WkHNHtE+E/JOqkfrWCckHPvap9tboq1Z2gXdCW+tsGrXvtu1zyo7hFyd+HvWCNKukVkO\
9wKZUl0Pl0R1UnwrzvEqlbYeElmVbijNUA6OrOT1+h9/mESz18GlDcHQboYxQhuuxOpdAeUDxhWe6BrreJbqGNfmMVgfVBjOIDu9LUbeZPFJt4wXbNT7pl7Zgbb6+TfDFrXhvJXbv5fJ2NCTbzx7dRd9yMA6bnd5\
xNoFPdKpSu/xygkpzlROYXpfel7Sl4ouqjhnwD6hWvhvLAHhVI5rWEJZ/NqwzNLiphI5moKjRAdME2vf2N3oVge2TVVLJ4EhiMoaC/Y+yeroGP40HGwKhsbbjIzrxncM6MKJkeCyoWNDfCjVBiBiDvZzvPM0IRy/\
evExOI9pm24gvLLfmltds292g/rmmCxQU/x/s9Fs3wjt5ubA1dhKv7BIejJTMWpfUEmq4eCTpYSy7ydSCSU6P3nW7eCYrDLCNerkQDQ3TFW+d1pzpHGtdRiaBRHqB829DDvrIyXpG1OPPtVn/aU4D7iBSqPvp8tJ\
2+3jcXTaTbpuWNwPtKlqXWU+vx57wAQNZJOe4ODR37LDgedH5VW5F8kk+00m9H7uX0IqE9eNhBbYWV3rIKhsmPruUuJ0cYEvs+F3DfWLqf10v8piqPBSqjvU5dqrmXghPfobTPMADatWNDf/dfV0MtsdmBNMrmFa\
b9yLvnZ8ONdeEz2Ge++LSCxzZhJiOMlkLB+4p9fwMtILgBSUKJjs2ye0ALbfH7JWrbYzlKwYmHwndioHzVQPLvhqpfKIgrAQjJmz8QIeJnKkH6ZdPAKDi53wzgjiCrkifjpZAOR24UK+ihU4NJ3nc7O6p9MZv0o9\
6YZgWnCKmsbfFOQ+WbsdaIDpx1/QFP0ipipKFEYXYLiEoIYuMnbSWryDGHxpxZ+n9ALUhilUhFlglrtRBT5TYJ38vEVZsEHvvjM7XWlMQF7D6pRh8+VCTEYyBUSO+DMJKWvSN5iL5ACId62M6KemryVtNyOdO4b/\
VcLV0SdzOrWkz6/hcD8OZ0oWmrDAiOXFUwc9kVs8H6p6HiuBL5HON1zyJEjGg6rOCRxyUisk5NiaszOcjnXeJ2QkMkxFgLZmeeSjSnGmcxkwmRlsX6mvZZgtBFsZHc2oCBY59UnAFR5xvflt8QV909OOinF+5Jy7\
AUe2ri2ARFPpb2KhBUCVQKvEYs9CacgYDel+8ohm3glqKhL9h9beOXiP8ltnTf+DU4qtbuuP+pfKLWpPo4uwV3lKd5sBJp3btyUuuFOo1+mCtpnIFjcVegpa6w3vJEkI0dl+7xSBe0kPTlo7k6eKL9ioTxddC+/f\
jgtumj+FzZqp5+Yp960V//KkPBmkQLJG/biawsOPGH8CN2WmVjdFmy5XG+oO3aMDbN+umbSD/tJ1nWked/Y0mKAzrdoWi4SbS7DfnjyZsjxLBUQnacAmt2gX0vdgCrNye5fdV6RturIxEiJu1xbSZb8Sdn7TBrx+\
KTRRharldH5AgwgQRMdyQecZDva9XEm4omplIkwtQFlEUk664vCh04h1ylZAak0U896oriOtcirzvpKa2XNndsPMtOK+Chbfco4lZcKbNl6yJ16FIeDdn2Xnk/0ngmRxv83TG8nHVVrp7auFQnTBO4sGtrDMrfOt\
Ea3v2F9Jm1mfsYSvdQ1CA+XW97OTdHJDrT3nSLvhW/sFbFUJ8A4DzTkGT1dt2N5grWCD2+m65AeD5pqRV9CklSfoxzDUJ+m9Wu8JFmaJT//Ke+cV2s+3/pilfXG5I+LrlPQL42tGiuKii/tKIyjwTI9RLQxkTQ47\
9lPs+2mk9ppmGLijWQ7RkEbBu/79q3XHzeuBgResZh9xb6Uu7uw/y9sdW3pbj069Q3sDZ9SjyBAZlWj+o9KA0mo54sQejwFwVNCwtErxBa6omaEYedy/mrP5kXqmFLgHNDDrx9ThpIxCJWt+HjJiICHZdVWmppgn\
Ez+XtkWH3ut7X/rFKZVooGCzJp7cl3DwnsT31dVmGB9/HgLLQdx1eXOHxbGP399z3f8T/kizsO0dq9S93qw4cd0Xbw+9l75iubr89tzAYozMC8fd/G6RTGehNcra0kc8zdwNbulLgJthBqsVSzDYyLGQi2JUVpGr\
VF+L9C46hposWY2QZD+ULX4ZpFNCQlW4rImsrA60owqmIqazs2yN84lEgPywCTtKfxxM1zIm45RFcg2SLbOYsHMsPBVQ4nlePD7hDZso/h61afLfsXzb2B9K+We4o4xFuh0LhiyXz7je+7PAPb59O/8G1QLOp25W\
bVViLrHj1ZIexwgpxpJuMI5RW0WoOm4xsGAsqRNF3mEraLxQJkyXW7YIedxCQfbSwp9yUWVTrlqKDvtX/ld4IavotMnFMAn2qg8AULppGNeF9p1azhe89syp/vOFqznpJNWw9Tt9mPyImeRZcdLxG3AuroptjCf7\
Y8/udljd3qAK+RIYKQv5H99sIY+SLrY//LBhGOZ4vudf3DUbrcM+VMK3AWoUgxAy8Ju9cz0+XjTsBE4I/TAZuBuVvJMq3NndcOv4aXmu9AoHhfpeL5pUQ5ztqu7Uj9wsCzTU2N7d2NdYWcoL2SegAxZqnOQm5sI9\
WtCVAfNjsEvXr/dUG1TW0VMZdhbCdxIZhQyjBBqCuRhZymqEZ7gSV/y7o4SlmS5Lwx43IhtHlSpnJWZRy3A+ZD5b5rHif60oMtK76JGsaca9ZcH/WMPK8/omEHoEr59yw+p4BFvZh6YOq4ghZA7UO6Yv4EcE/qJ/\
nOC0ZvW/qUuudPn1jr29HvFnqUaNoBt1+Ik/QL0TN1L+IjyLMzrihH/9DTVXTK5wP0CkgVl71HPRSPh618unOUnCaD6XPeJiHyLt2hhX3hjLo0Z7SV9yS/QXEIAlHvpRXnbqbFVPeh5TQTMHFzhk3jSqQMo3NUX+\
ETGVwOWcjp8TKfwz1qMdxLTpR2C9cWhnaq9PwM5r6iI4l6+w4h4GEcq01wUwwvgeERjELKYVmY53utHTPjXr+z2yzxtPfptNBRvGj/CCriB9ifFqXcTwOLEc4KJyLZOGIJeNghZI+rocnjUARu01U05mAxzreGSo\
PoZT1U5BoiGrnrUyYoSLZO6xsFrX303hKXoJDLphAPdnWuFenJc1wbeU9xGm/Cv6rkGa9Z4KHWBlqmHmVfkhZPtl9mKpbsgdljIEGiiUid2r74A5QbKn/xSkMrVsTK5dpuVJiJLDG+V5y5eORduJgcD8ncQUNWyR\
hDgpxxaHRby29mwVTOFLDPOlnviT0rDnN4hjuyplIB+mVJGsx699PM8JeFdh8nofZtMzq1m0jmAqJkd6IYq65EsS6yJnnxWtxk2hUtcrRooeHwtDCuFp4A7HvGd+XVz4UXhDMc2yjCPUSdI/xXpYZyLj7MTmL1Nc\
gE44kpjkl/w4bwbeBJ0u561A9n64wnna5ZJGGwx7Ghb2zBIGHRZqexJMPvpPU3ymzkXfzSKCCLGo8Bb1xOCRVneh+wvhvirip02ceeXrRPuEqp9ZmwIJGAvz0TTGwA0+HHqDEOxY5xhQjtQlPmfzETV9+0HFb8cp\
SsWsWwudhO8An16fQU9wp72fELDS9gkE+p6ffFhy6UIQaJS2IuX8ChNigxar7zcdkqfrLAx7ZLQe0GUvHu2hUPvYwkC0obbYAZIB3ys3zFSBybMSYU6WoS9NKdbxwEStKhQNmVUQPjLLRnFuXlkroTtQiop8QapK\
5mOFnDiZvlijZXl1OUi4z0S+784sNpB71Uvjgk7cTMAgyi4few/KutPt0QamijM9guvohcvtPtuySxDxZLiE5/YAUj4X9n1jwoWM1cb+grun2/7z/Pjd3OSCbKqNXxR1ZqA09e2g3hqnUd88Bh4MSHf+Fn71jdl1\
ejzqzT5FvdoibAnufvhej9qqxy6cpMZiinoVS1L6b5auXscgU2CBn4IEiiODJJrmjQtyCN4A/YYvYIqZ+ShMUYn+w65ixPzUpeZTWwo4ISS3lBX81YtqSQKm3Eb4gHufaQDGJt+WvizDbMbEkgSEOD3b5N7PINF2\
KP+pamZU2ZWC508GNo1VQ3aU/W6NaTFnc6dlrkC4iFaVTldYf2LrVnMYrOsSHmtVu1FA5nj1o3Y0/tZ/Ph+LC437R2gSoJAPSavTslE67cnDbx5qhALHa4Iq6338CfpRt+8ptN30NUdtoVLztvw3chPaBuisP3+K\
kAbcQyRm+DZ7+PlyhjbZsb2qfNSI+7e7R+16/4cuHhCe8GBUA9NHlaUQcM/9wfXkzzHRhotNghIo5q0AIy45Pdn218QxyfLEkGJFOlGh/ksZn0825EvXVp3cUUP99+YgjcNa+tGyceMW/c8XO/XjsWnUAHp8fA0F\
oYVHZXCrB2H6Tw7whS29CtlnzuuuagZ0jYQgfg0CMJDO/uGUw/0I/6wQJxxj/fcm6oZO9m9ph/ZiBruEiPxzhKnTEyWbm1VZ4NMlqgieRPL1uWc1h+5+MvzcXuWxiIreDi/FYiH4WEnHbdmAMBmwl7mwFFJRdiRu\
6Wa4NTxlwZ6B3USFo8K5DptFTQRQLFdYrAsHESW9yQOy5CQkJOJ2oXY+zj3fSd6dIMZpv2xWnqDuTHkNjiqP3b+rb0AQLdWLhw+2Y/gLw1EYn9eh8733rgH8FzGo01H68yvhKQbeYIFlMSUrEzjIBmq/5m3xdPcQ\
4uo//J/d6nsqZwDea5X7CvBcnPNqAStvhFmQ+5pk/KBuHV7SBRNG80Hu/Rwpf6q4u5GywJ8LP/BfBBtsTYM5bF4v/WN/iaj1wcy0RnkDNFbPv0vVQNWOXlyL7GadUr99ceTY5m/U6O7uYLnOVwe3DHaX+IN6phNi\
GLJPVa9K2rSxQAX8c92YKG0G72Wggoitg6AqHEqR2qyz5WYT4sO3HtXYo7U4I4EV0IpVu4DTMSz9j9gBF3ncyTznbSxXTofVUUOGjTbIBiaXt5aCKRycymslXni+BlDJUDdsOkdhvro4RqAzuosn7/XFQvsdz6D4\
xUWh8hhaHOBwgi4M2Cof7C0NqlJqumj0HBWzz+VWFUBqCdH8b9oH+U995NPio9hMYtU8E0tPTfmjCvQ+Fpf5Ivqwo+DqoJTxHdx3dwK+XyM6ROuo4//h0PA82eZrGB+KRf4O1lwjYG9F8Zy2Fi0UiotCbhTDSWN5\
LYcODvCyBeYQ9egHcTlPelTHgVt2SOTX0gxc04tYXC1PNriMwz+amG2E6ejxdOUzRx+YNFmWYdtO0KVy7Nmas/KawBE4mFyy8INMqz8EyR0JJ+R1toRNLGRXU4FO4Nhnf0DlC6vkt3r++1+eDwmfRitfNUCsbH3m\
2sBWIYdI4KNoM9j4WSyx46wKXgX8h4L8RvQqzbgJvam8eXOiwemzxDPYq4A534kmsqtCvAk9M8aCaBMP0epY+2QsUNXglLEn4W91Lg07PgGv9vV13flycCeUpWqzzablmZxf/VngoFIeB11e4GryLxwIqJyOw+o7\
bHKX+ouVcZZESwAEDXxF5C79L3lJKxzMbGaK84ofyRoyOXjbQApiNlUnfQDjj69kvE7PH8CTnFl/6qSZoNUw3e08s+IiQjKR0pQYJktOh8j/iZTIqr4AQXNz84vu/mmrlq+2bh/hclGhn215QGrzlFROdxT1Yhzq\
c/4oXug2wxS3azIN30JCp9wRdXsJQjiziOg6ytHxqwiHyBIbmt54SliqoMNzn3w0qG/ozpJOxqjNd5+m8sz5SNd3zkKlZEyCHU38esI4XE5d2lpwhbO42qspRecOfSfzNFt5vSvAedssuGJkF1J1jGiRlHVUMmjc\
EEL/2BYK6ud7phM9g5Nsg3CFiMSQi1hWAUYagrklYV3gJHHa0kFYkS1alNvuKzf6O9nT0kaMXofpbr8X54FD6zMR7p4DztsJ0Z44WrroMmsDiPqezvD1aLyjas3a9et17Ude+SMDmb6df763F4ghENXJHIuK8iNK\
nv+jJkbYVj7J07IqLH9XKuY90GfhyO0ZhztjUZ/Tt7F6/K5kDu0bD6ioLFLCcrXeqwlwyqhT2E4rZI4bO6AuHpPEZLhHfSohKspOjYRVa3v1awrY8/cnyvmYpV4jwNB5RaDHun1EM4h8Adyzxf56Ifck2wh9P4UU\
Sg7TCicrHh44+sxjHrjCviP6SbgkfjNyULwZc+mmZ47h3HpXqT/BY5Ew7OrkhMXJk6C87C1wuZ6n/jojf30qqTUDwg5T1Kkf7dZHddAeOJO9vUBoDCswHL2IV/06jdabF04TfZZ0v9o7q7Fx3c+xUqzInk1LyilK\
4hMdYEa5U2hJWCzIvbmJF7IEHpbDsVcRab5KBmVldmQrIvjGCuY06Y4sJk9TdctxIahJ8JttX5+nKmT7SbfXB/0vHtK8nM6eSo6TpMXEAzkvKU+hG+WjN1mUqRA7YiWwpclstpLYCEyGvUvSstLKYpV3YC8A2Hlk\
7fEqQrN6wBjoFvO49043h4pymj0MZFan4tglnzjToFTMFATPcLxbOIiXfyl4xQoVeZCenuAhO8lXdSpMV2KSGOZST5ulZmRJRmiEsi3Iuivnxdzmbdj+1ZeE3P0PrWzkjSHR63wQokNSP6nFiQKvgwU4XRTY9Aya\
WjJnwnHNixF2XDkxfk861k+sXIk0SKmsh3KFetLC0nA4klZrPOtz0/s/fOogrsSsCf46gZHlfT3WP9rbBRPFE26uniLVq8wT4RZnEIec7KiGA0KidwtsP5TMj0OM4je4On900UYysSx2LOwAXtXdNlVts6LN8oij\
j7vyPlk1Rh+VbhPA4y62Lk+vts76qjht9P2LSBlHoGTrMl8U23X06XM+vBHa9R+WcBrmmL+lej5le4h/QKxnvtxJKfi3r6kd1EG4hIElo37Wf+Cpur6SVjiZyPXB9NdvzIci/1wStG3hvfCgztkQgRmU3WwKAd7f\
3izvPGR0Pj23nLai2e8rxWVT7QG29snO4OR9wnYeu/tEUfVjH/y9cqQupC+yonkkt8q2lficFUEm5l5Nz8jRRFgGsjlKrthdK1wvE17h0IjNhAacGujJ7k/e5C0tSC7t1M8mJb/JA0qmfbBZ2Hm8phrPmPJEmSBf\
yvNUwOXx/+ioVjMzD1QvaF3qH2N6hYFZNpnCmk95VrIQTlsWwnqFi5fM/1m1dS3czinmznL3lJvmlHSZRr8SwSFdeSYqZJZqHMauB4CF9gDgYGRtDA7iGcPNqrWLkzsVicSki5Ithq9Qa/hUr8csM0wVtXTQNU4c\
bTrmJj6F26+3EnTnbS0yhQ92POE3MlBYkLLKNocwBnghau2VEtdlQ5N1K6zyrChymYlGyOfEEGmKK7etAtJnWYnLZ1+JS4+a8KBzg+bNAtXnwm2iWj/sMRQ1WedOG3CsVmpmdVpsL2GLcfasDz/jBaQ9W1nuQzyu\
A54ufAbzK3Vufz3U/k4JymZhbjU9+ogSl+/kwmo1th/qK1yWz61+bxADmoL/0yNgUcK29747/tm4XxX1+MmXA5DeceYEpNy5BSyQ69SDUGZ20XnT1FM2wNEOxedaXh100xXDl++pjPaWxyME5aelcf0m6rg2q4hj\
oo7WFPfJkkIujEwQOyk19GqswjbC7TbegB9kYS3203V7dmSi7epBbhR6l0B7ReI+T1zrg0tREpYuBmlHR3vfZfZbuslyxr5Y4jartHOLJGdwTbxDBbXIzFgH22CNHxWRLwgrzzjlXsUYsif4+TlqLhdZ0Dz0Ri/3\
xlpynRbDSLn8ZIhMH6HiUYC26wuJYjM33/SbmHCvI6OooP7fKOFI3AjtIUCBMpYvWLFimaCOtHwPDCeX3vBgadR9SaNtkd0lc2jdmBFLIFxkjCE+tIzCmHwIIcxwSYNaxqTT3JpHFQKgIGawy7dc0kDcocDpX8jd\
vkxPDnTQJNxccS6RiETYui4yA00PKzmDUYMdomOaKxBWMfdud4haMRCJYJqXy7WiIiAu22H7lb3WtHXi7KTr25srD20EZ/Fptj7fnm0YqjSnmiikZ7nUButn+3B4Vva/pvFEJZ2eJwNEH7fQWf6z33WM+mKxxM+y\
sXgfroI9oybKJ1mvKvbu86FAX6zNb3IAof8OEr8fUNAEvQxrskp6XqzL0vob1OA2o0+oWpVnGjLPMWRZVZTuioHCB7auMMZFIIUAHK1KxWN7dMJrvEhFnT3xzu+piFUHbRee78J+J146kqgZZ+I2vRXwOJRaN+Wq\
UDftLvkjagviVnVaKbrTKvIzLRHZEU4kukovCJYgIuacVRErzsQQKd8g6lImqcsJYkqsitmqIrbjN5KfmtBGakQG4ThjxZ2RVtsegirWlpWSS+Tcjs7K8iDE5OWC70R4fGMOJTNQNzYBsLTVGKDDgI2FlE2CK4kd\
Q9yMaOqjyKIBzw0Si4UKHJTTlGOkvTp7jQ0OQV361bNgZbgi3VOeDSprVFHJWu67bzBxTauL4UcfWVXhYeIcAQomDz+fFNPzPd/hK9f5hiYcPEmEjTVohUfg7nOd40Cnsm99XIAfcfqJ7HhqzCU4n0hS9ZM3TVeD\
xwVc/qajP1BW3fTLmVzjWSn+s3oGcDhDZd3djKz+bDUxhAkKs7Mo0kzB9B+XDVwABsdWXs9BK/pCm0nhYJFy809UnweTflEu1uBNDILSP73WOw2jwdxIi8xmDWdZgFcYZwufvGzvNv6R//QBx9tPtpiLgw37+Epc\
1bn1qKnPCYzU0NqPoM2zzmS8MCxm8jAWaE1xmBVSSNtty4eOJ3rEBWhM3Jllls/kHc95uVuiMFE14Xfw7Tv6gZr6NceFLoZoTY+wGOqifK6HX/c4YDTofgKx/5ggtbLhQPV+y1suxMXH5+ivWYtvhHIRw3oEcC6E\
RbgNdh1L8nV6/mYQjRMDcwNAIqZl0I7TBAnCEO2YXCFTmzAlTrIu6DasSMkgsUwBCxv2FAHBKahs2kwuhjz+UY9+ilBQRqyQap7U7m9n1gZaVTiWwpkebf3+CQkrM4pbfAJOWv7VsJ1mqDzbaF1gXZ88P8mZ9cac\
7cWVbRVv9VwH7LUlaNF9QHXsVgbJ7JNt44RqsISGQdVORsBt1QtFzTRpYimqD3AqvPhNKrUQbiwq0z+NPgesuBVOsIsMc6uivjeSBMMk1wpqYAoZFoJPMAtzd7F1zZpmz9Lh4iWbMAflUYUuF9p5zVVlKtMyozwK\
7sscPARWNsdJJCmycE/Zoz5nhb0YaXOkJVZLmAtDM7PZ5pQrdpHWniXyO2hmdnFWatSuF+HQAgPBu5yECwMGQ02+HGjY0U+mbKDw09uaH86S8dJxzjnb/4pQMWmAcMYQ/sAJvQDmoPb774FqcP7YgH0qPiqGZHxO\
t2Veujy3yQ/b4mdjyhrrzXBUWwhkM5puhXm2iQd+WPsxQKVbKxFNloWKmIF+l/VwiyghKLU5h92X5NExPqeSax75P2vGS0+HTV3TgZJPPVGZhSV3IydxXdrYdL+728wF8IHxapsm0diOpqax2IQUW7HoZRhrPFpt\
aZu1NcIy3G1pIVquwpluwbvsp2EXi3o72Z45qdHxwYe8mxzsbrve1tBsO7Ilmx2jjsYmVix9iIZ3SmUhGHZog423HxcXPIojkY8BraIRQDaQ5ii434sHXUOgsf+ihhuyaF/vck0QY4Dq2A5oVwY6chYYp+8oMCw1\
GrV5BPWvh1ua7Hm/ksXqy5omyuwVBkjBG0WyW/treh9yGgaP/ai6aMfTyXYvEUgEsnHBfFb0UiKmjcNTk1Petqa/DfOqyMYgBdZ6lm03iDYU3D4Sg6+RY/3vErG0X6VuHcbhfmiKnZdjvSkakI3nxpu8kV2Kybag\
GyjHZNAuKQkR3vagWNKY9PEZDgnLj+puxo0aU6IJUNYhchZTLdrg1Bte0Bx6ZlND4J67jiFyz48v8/sUjNkEj/R7z/bS57m/maSobWZ8BMirPfQbY/+eRjtaQsZO5R7UuaGTTKepA3N7pr7RGArEyTQ2x2MEiQkP\
ps2h6APtA/RdTAIAexUwlly4HW/xrhWVuAiysn7qr7xbxZ+tp6Da/4TV3CBB7KuoVAJ5NvBzD4XTbsqMulqPtKnI5QvOSph0yvUljEwSqvCViQi8WZFkHSg/Bsod0UK2e4TDhjPoJsiMPvSHHwcCy8JqS28Lb9BM\
IkJuvM4d9ZH/E0Wta2qdxnMb1dibBCIDPyyDnhN68E2bcSzhGS5qwrXJl/H8rKI9MdDFekbMyVcumzaiu9qs/i7D+O4N/H9vkyyTjfpniEzmTI1krdciOoamovyvMA6wAwCmb4bjNY0k1gsXovxqqwksxA6BuMx5\
RW3PpL97VjrXT37QuQisEyxasEeIW2edLTtv42FGR4J9oxHfZevfMHfTvXGGjgwzpo5sdRsmnsi+vFfo0Xc5oW2jFUATAsty7tlbdgd0/iwcYUWRtGN8QIi0bmSrnIANruiQpPF1DgtbDPDQ1UK6NYTrrYogZevZ\
JXqqyizxQrAOXROdDg5bJtrGsnkvr9m1rXtUYEca79YQcqEj4mv2iWHMq9t8op9SgQmbH/lSxzfoDaEy6dlYYOUJO5f8n5v/nF/eCz/R07Yall67rHp3FyiF3UPSLYV5SWEWGyHslFXufDiw3+73Njg9po+CnqyI\
KDop8X4FPB6tFYERylnxIEXnkxiRuxyBLz73HcIL4XcYn4eLWucxN6WzY5vGhuN4ADQgPI/qVrmIKXHCXp4TjcqbPPOiR4cOxoZ2VhKlWxaFVO3XKSuxKvLxlIF0OiocXCHH1paSNpDAz1pTa/bCisb8AGe9VXIb\
h6UEwt0lf+4phqZVfkd0I+vzs/nfB6vhBl59PQF6ZS4j2hJHzGptcKNywFV7kzCp2fhfeW0A0rPykfUwI1Dm9T+z/iY1qa7F90A34PbV8UWtnfVXor3NTuI0j/jM5vqi+DfGgJKcZ0NjmmxdtNc4tj/0KksicLiJ\
MM3iR/PNMHE0V4k8JDz7FmG2np5/Ewykz7zrfD0ijPcTha35bYDErPdpBWwpB5okubxDOgik74gDJ8m2vNat5gqmixK8MHFNIFPzNh/4UhivxwYCowBNiklHJq/FQg+Oc6Ei+04nkKwRzl6oNsQCxYoZhIU1EkoQ\
vTpFGACJQWnhhteAPkHVY3D8/zLHq3tPd2ZLjgjtGgASHcm1QLbp1xon3UAphUUYfyfZ8YRZ5KyP6XaQEIXjCLNR6/EQax+0T7Gusb36lEkRPzs0ph4B856lSthx2SlemGvWnny9WxdYmgkMMfIgy5eGp1/un5D4\
bX13d0o69iCGM8cxqAKhh+iyAdX/sW8R53SEiR7PqyK5XCzt792hvoyWtzhwk722ybYuojs/YbUER2G2ERRw/JBSdPfmJJ4bPR5RO49g0nXHIxwMUBSxT3eKPDRiPAaDwzdXeW9CHhwMCtGHMAWmVR08RlTExTq+\
RiENV14g3Xgh7/Bn4QJ2EbgFKV2PxPIxkA8vSBwgGnLrCVmAFLbaG8EhB1vYLFl4mjAhqAZAROLfpWBrDRuwB+Pf9Jo9k6f3iIFnuWtJE/Tint2UGOutDJD+w/aa8H0YFbfMJ3nPuDJ/qjKSZZZbtQlpQAg9toio\
uXNAOkCQLr6OD0E52xv/sNr1dBN4IADol1RSYaL6T53BdjHE9yiIQ9XYjSur34engfwqBUDalwEs2XIRe0anr3AChx7rCFjztFGu4n59m4I5il7X9N2Xwl8l3741h8p9bKOfiomGmZWf68eVjJ8A2CJqvtQLiF/m\
tKPI8LgG5EKsxThuoME2YrenNvmIYjDzsvKE9Hi60wRViMr/jzmwhDlUvlPRICOzMrL6nrh8wsa59Q4KwCpUKwEYN6jiGCv62XYYXsDN/RCtOI7Sy3qU1YKqoXE2Sv53k7kV7qoiK+lb+TW7fL4OKKeHqtyKjtvU\
//ZFBBf4NhVYrU+P+uiQ82dYRAVR+6nzjBOfF/DTCvEpAJG2h88pODY2Vgd1F6uPxPCuZXs1sptsHEB3kZHmsXx3BP4uIJUJlo5gMB1q7yKKb+i1dPgAaUzKsF9Xx/CS3YpD50OPrvfcl6NAZzQgOaNe3nPmHKyT\
ZfkbdR2OEtfWLtuRIGupIV1ff7yReNnMVkfxUpeO02+cDj4jTaeunyCxPw4s+w80WenX4eFi+2GMPlXqUXgNMYfgARBiUVMeLscVB13GG8bfXrnWg1gnc9U7L/ROxpusp2IGd2THHsZv/LLfGIHoXy++mr5FgI+M\
tLyqKkCgmadBnXVcVxWhI7DmNHx8yU4dX6kr76f/HoMoIrgGz5Hhef/HrivGa3LODc3PgEL6rZlyH4VeiTn4il54K+C8kgMtWTF82wZADHr/FJXSX/2UZ0uZ1Qe7yz3KHCnYvg98syEq7/ErI3r9YVH5htu099HV\
NJ0X/clZjaZf/Kqjc/ludgIWm7+hPd3sfmCylID2KEbT4GNgoauoVyOGr0pCjh8NCKsqJabHwv7VOF7xkObtK3rnuz1qvMugHwe2MxjDaMyFK7olt0cS5k8aIfT/+KF5jlc0tMNGF1HOLgV32YAuY3lJRbuw+kZt\
UTwOuTF5pibKt7xYfyFl3E1ZpgCyL5mx/zuDiknISHfRJoVqdbwOo83BkPLe/uA4RLRhE5XuZ/pJk/K+I9SkPxk3eCRvXOOKZrm8IApLCmRqlJ9XyS+cOtqQK7PsBpiVdLBb2BaKSyjXrEuI12EWzODVbTQ1MQwn\
lrEFsmHR3CgJdsPci6mK+7WjpV47xDDubzyKPOwMxsLyrwPcAD8mh6zmIqIFshiBfMznIRh48W99BYWNahvwP8REJgLiM36x31RMP+7kz3z0gHSzohnxWrlr3uvbHmLfTXX4nw7OTXbzTRjgZFF7XrskccKo9dl1\
uH5Zr7zv9nBq73P3xC+oQEvoIOoPEMK38dD9gHKbRuOl/NVxhe8puOWv93TbqMtFNu5zXhaRp7dXaLNFEbWweRry0O7P6jwDi2w/wCuh8Ov3W2dNf8uPTSjIMtwoxqDeoc8wcSoo60y/LGt3GUTnb7fP7qYuazz4\
LHjXfv2rbsMHPk9sRB0HETiJ+NVOt75iDBjAAOav0L58LRpcLtQA3eqzZEwLqLrcFuFeO660hTOvPWzRYviuGle9zdqJZNevW0aO6ZewBSvWRRXQgSp1mZDAQvrUC1+NZk8QM4GnHaYMwhaio953VCtsz0rfKO1V\
mhH9M3xYkZPKHqjInk1j9PURXFbj7mEbzO/yuMIiiyjBcSQVqqN+qgny/qaELfWiICIfaZn5z/nMfmdjb6+l2qkihr+QoH0GdaOQ/ph00VWZIBlbpuZ25N8cDbKQOKmRELG0uSg0GSJ8XHM7eDxD6vaachcUAJYj\
P7zAIjqUig5FhWWueT/zPMz45bYt2VVfrnEE3zFbMeSGSZl653V/5ydV67nJLDSg82Ew4EJhCKEZia/3lvK+o+TVLywkY5DJdScbD1Dh74qzIISfuwujHO7sgBQu2eayFx/yPhjzlYhv5Dbjah19+5RZwtuy83+F\
/2lLDeXCGrOzH/ujgiPXNs/yqBaKpeCKKYlfJ7HXT5E/pRng4NnuZ5Farslnutp6zpuVTH6ll7+Icszv5YHDYnj+TSVncXuu8/LiWAp2oO0CimuWrnC6V0i9p9Vj+dPia+mzakWFhh71g+8198mFR3WQOIUsibqm\
w/eCu35uH0nWdZ5+Fiayj3zNn2jQ8QDaBmus3C/C5Hu4KotM8+T/fTpw7RbwXuMragclZKnCRZk03ejoPurx0fDj0CSdRPcm/AkTFDIoY+mcdWmUc+zm/Gex+IHFT6IpiuvzT6XqU7WUSySCUYWB2Y9qMxVRxdzn\
gx0xKlsxrTnZHZRn9+eEdfpnnpTnzG7MC/U1+RgF/rFCU7Z2sVs15m/1fNsmi8Ip3wlYf0Mf8Ps5iCuwhQn6Jvx2xtd2yQ8sNP0OjgvTJsiaZ4EyB7gPS0TLJ6LozcfP+iPF+LdKeDNS679RJGA0yg87O7IuVzzF\
9Y31k4+JFWoSDygsDnX7MyEDa8n8Nd/7TjQg5BwRUPrZf3/mRN5uJEIQU368KR+P8FJXnjoJ3vpCv+Ps9iqOeySBlTxlAKG6nSepa6eLgUCY9uROYQd2t/K2d35ReLu8pz+KS7GJpL/ggmqSKShra7tx0j9weGip\
1gJPWc3+AfNajKv3xn2noBu+FouxEehH5nmqtVtIWIZiWNkN/Vlh4nEg43adBV6JZg54iO3caNyqQ/DLehjyYKwc89YKEUo7yT5fudX7LjioZNM1UjpQwePzx5dAbMweWXhqO9ybImaxzf0QtJlwPsblThRIwqcf\
IhyVFfcKXmH6fTSqpwKf+Or01UsRzNgWgqfNUAuPhN5mqr/uAKJi7Yx4sqDOEKPQBD1Y/zaRrBH82Omarj4q0Ea48T+CqfaRO+7sq8scvS8jqWoPqyxPowI8O6ZhRB0EZhXNgmpRjjqb+Kz96NfQkc/2dss/1iSJ\
lF9OHvUVGyAJv95UpSTMixg2ZySbwzJwcnYzrhh6i8r5jaf7SGfiiabrCMl7msNOI9NriLuSHeZlekyEYjEi95Jm7/bXjGZz4byf6G/sTse0uXJF2KphbJ7E6Sub/E/DAYcBLHRMpkMjxgw78UvixCzs7vpboTFN\
4qKuUdx5JYyTt8vEJIbQdwZvMz2dhg/q1PZNYUbx6kgiDOd/bJZgYd/ju6ZwShAteSYyOE8iZcLekP2tiJrZjb1+d6AqW+naOtxURZmMrLfVM8pbRcoH8qOQNzX6ntPg1G523Dz4iB/Z0tW5zs7g1K1lPEwkf1Ro\
ciw3mbFqX+oad1nuEBDE+nN27Flkan4W3R5mu/wjfWkAsjV/2jR+JLL/Z3G/uSibs6RDPcgs9f/Gtk+j1fqPoCitchCLkxOgg4I/Rva1XpOlWVoyUnXkPymv9r3BYfOhTPMhj7o5SgOrWzbuADvRXNm7XfXL+GtQ\
Iyd5cGsrKL0nWAnfQ4rKaqA/ow2RJlsH8hUWGLvqxiK4l1ku8zFfAkyxGO0eBQW/+HftZDMD+j12tJudY7YWYZih5b0Laj2Lf5FXwSYyB54KXeNDdHuxeqv/EJU0zBtktORMDb0Dgr19sEBUiwluQBTu73/7K/uL\
eNfM4AnvR9E/6qU4Tz3UKPa+NPwhx1uWng2m8qMsJLKEN2W426ddIB6e+c7TJQzvmeVbML/0OW/kQcspJ9KySMA+PRXHGtvTTQ5oSg6GcXb9Iml5Z6Nniv/HRsyoQLiBengidmbEdnAWT+SLMo3aR4oZZpSwLM8E\
REaIRdaOyV5VtHSgJXa8gQclfcaUfzoGWuxhiV8L0Dmfqj2gG0C3sD8iIhiOE/wtaeYjk9QRQhegpIQPSdI4BpDxaPBxBL7s2WiDKjdxQ55RBSofD46Ghzdb3O+L3LTze9x7g6sdA6V3082zBz8jDjZNIydbAzE5\
BMnhs+5WtCsZE76LKbK36llGutmiO1dxk6fjNUPKCnWY7ZoXO4Rc1EYZixTZlJClZhU7D3a2y99pRWyJxTPEfHdi+U65jXh09tRF693wP48/RhPp6ocgeX3PL7TEE5p5h216z2EAaiyvAC56do67KevKSawwwu5l\
AP0V0cBiDKOTKIvViqVSwe6elBl67Yj7wRNm/+egv65Is3mNmGL0q/bUtFDwCT+OzeYlTO5W00vjnjwkqYZtYk5v7DXUTgW2/P/x3PuJu1supxGncGAxHaHubE5FJUe2XMcuEBFmZWiuZGVJWTlpHXrLBy4dC9Uh\
RHXtjlUJPVrClN736B+/Bx/thYH3zqPdMOw982p2HL4L5ID81EDHx5kHm0u0fUJslc4jyyF1G7NItilw3sPXwtvoZr347j2m2VnMuZxUVE72trrxDEuEQjd8OY2sbx41vi1srCu25AW7w5eqCEHb3LEg/z1S5Tuq\
smI4u1AN2R8wD9G5dA1nXX9V9hBtztKHxSdJGJaPA4gOc9Ps20mb3YPuqtT3+Ca+RpuW/h6V2nB/s0fqU5vv2SAIPBzED2AzNyB4T/tEXZrvmKWZmyTwuyUfcnKEc+3uw7uy9YC7ORXHf2IX7xhU6Dyg7Nx+MkdH\
tYsdS7cS9LKQxCQ9SAABfF+OasQe+RGpYs/Que7bABJX3+K+4Tk2DzXg1sSfR/vQbrG+tQlaoeIsXu8N4vj38H+bIFWWnRmu5RxAh8pw5vk6wXNEbhqbGQCdhzNag/44ZvLA9xd2bWxPmG6rqIeFprXo5eE9E5G2\
W+zvG8B9bLEVD1JN4bBI5YzfPTkj+64oIMSea2qcuLj8i/AM5uWepQWSg+sj0Wv4UWgmwZ29wppjK59/o+mwk1WSp5WNqKnk2lXzeWbRimKpyg1zfTypLzJMwXoKrJJqc+6Qa/oeg64yYha9KluGNWOx7oVPExe2\
jyN9Z/Ydp5CGPD/oi2RlX9EXVJIEMyNuePJZ0NIeQ/b7/djSqyyXY3qCmQejhMc54mQxGl22gs21Eu061ae7WwJzBJ3HFHSUKZVHvzMqIgOsCPHUAZqbXHoWjAd7YwtMnfilSjpDUrgeRDqzjFNfdkXxt7B14EOv\
2Dnd33GhKjMbG1lxeIKHLvqz9M/h4XgMFcxJq5l1uXPJiJILemeev4VMhoTmAfExyEsyiBwdEeIWlk1Ke1N1wwuoR8J85RpZkSorsBOrV+HgKAzC7+YFZTg8UtYCNrV6b7SiJ15f6TVgT5mumowR6+dO69p3fUfH\
AZH0PlH0pc4uKiBy9Vth29QZHm0m9yROC9FxChGweFE3YiDSFe9Frtl1ijpCOavOhBzxl9MwrZld6Ulx8Wm+EZIrL+asSMxcAyquhx2b5pKf7LuG4dM7Ha8JypZher+XrjFyXtfQn+iXNOe3txJDMnLpo5OBmrur\
pHf1FYHS+PzdefnIn75VeUoRQVqbP/tbwnvOISbxMIsRTM50Gpgm55H1yLAY+O1oKW+EyPXtciPM6GXPbpJAorxV7EKm09SPh7VK5clGGTPoUlJE4ab2T914vxC9rcfvt5/2X/r68cTs8Y8j6XgcoEpB6XOoN7m9\
8j3aPp5OeIzLHf2xqzm+ydjpjQr3XcDfE2qZPX+dUi5Iz3czZBI0DGapi4Dj91zFsU8P4ibeUzzLr0c1R//+7n+1zjywajqH9/eh8Hgy4SHast/Nr4MT83rOMoKagr3xl9KdG0oPRmKOl+kjQlz2v7nNcjcRpwGZ\
nYQfE23FY+ed3cLZjS+7QpKwMrACMkkZ2fXoYWeitSmUsdVd0gJJi99YMj566vJVZJZVRv9rVC4c3l9lTli+LXaQqqcKSmr5EZfMgO6C7s1gtrP9cXbLnjl2TdHeEsmWePPMmvNGmPUY5bvVKnhjy/q5+7dr8qJx\
MUjjq98xcOZQC9b1IzqwvtC9r6l8P7YooRKRzW37fVRYWsA1TEiHVptCVZFHXmU5bpId/Xju3hx6llvu8r1fc79z/lYJ3Z28KVHEXmUyu/1VGpf1Zj9GgaIaXVDTmQ6y3YGRB+fNfHwHhrqVBJsZIWxg/Hf1sKZY\
vdjHFSqTEd8TC8SvxWTDGpW+LcUqOYT7HI903V2j22/o4yI+R7jgK5mr7Ut6zcPM8q07G9goCl/U+6HyuOgkw31wblNVqYJwVXesKDMVSaaHevLhqep7/1Yk/dg8Hd9JCOSz3LdkFJdpGM0vY01P1H5YX8Y2x49X\
mKDJDUIM7AZ1yZzTTQdH4tjgwBshTdOm+kUnA5gIGB9uBGr9tUFrMSUN+A89Xx2gYwqGDGDnMbI6VAHNrSPfymnxv1f+V4/TrgZujgPAb8ZciypiERKkP8yWqtz42P/DLXhzagUWbIa8e852sbmK4NcOLCvTzRRU\
CezFfdxmg1hcF/ERrSkp7WERluubiznJn56rErXKZ1QTNp7VRXNQ0XhZ3vL8Kmb8luKASaN064yR4hH+wGNwOaJdVOTqjByY2s07+TO9EO9Vp2v7ONzXpdxNSdKtfTXX7T48MXs8eZKOWDSdn5lFNGKn3/zXA5H+\
K5Ce5voqCohkCRCZbUVL/RU8dkjVXRpDXEWrW6lAW7VZ8GjB4vjPA4RWU20YEaI75FQNyEpz8bARp87oWXbSNvrrIhbnZge6INtmPRaJA3WvITY0NOrTi4+tTjLBZsL/bO2laOeveIL2efFkHb3l+T6KOhmXJICB\
ai3a917dfdyMKdYGP/Ne1Vv5Hx9fa5XmraLExSB5VSnffoSUJIk4cWOsUWIbWCL7rF80BzYjnVY5cdi46TdfS4by1HSK33xpj/DRe66vYsPzjO0i6Vr8DUve/wo7KV2DdDhWBxUe8+dr3yV4Od1YP8YQFTQQH5CQ\
hyobzGPinQ9AQ2V4EbxP68QQtu57fpe/s1/Tijmk6RfvNadxKpePCySM4Jsv6rEyqvSEexeBATbJ1dtWrsIjlk1t7kf6uXOOQvZnWqWIyUGf6Ee14L6iDvPLxqZhPdZWmSsGUDlm8ikrI2ZSBRYMWTfWtZ3AAGvN\
tKEBelJjxm101/6fCivW/hl7Kr2CuHLZAbnObPHW/w==","base64")).toString();return JSON.parse(e2)}var M=e.n({commandHelp:()=>commandHelp,overview:()=>overview});function commandHelp(e2){
let{name:n2,summary:r2,operands:i2,options:a2,example:o2}=e2;return`contract-check ${n2}${i2===void 0?"":` ${i2}`} [OPTIONS]

${r2}

Options:
${optionLines({...a2,...t.mt})}

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
effect]-N[t3.effect]||r.lt(e3.id,t3.id))}))}const N={broken:0,removed:1,unknown:2,reads:3},P={broken:{arrow:"breaks",verb:"is broken by"},removed:{arrow:"loses \
what it reads",verb:"loses what it reads in"},unknown:{arrow:"may break",verb:"may be broken by"},reads:{arrow:"reads on",verb:"still reads"}};function impactSentence({
consumer:{id:e2,owners:t2},effect:n2,contract:r2,because:i2}){return`${e2} (${t2.join(", ")}) ${P[n2].verb} ${r2}: ${i2}`}function impactGraph(e2){let t2=new Map,
node=e3=>{let n2=t2.get(e3)??`n${String(t2.size)}`;return t2.set(e3,n2),`${n2}["${label(e3)}"]`};return["graph LR",...e2.flatMap(({contract:e3,consumers:t3})=>t3.
map(({id:t4,owners:n2,effect:r2})=>{let i2=r2==="reads"?"-.->":"==>",a2=n2.length===0?t4:`${t4} (${n2.join(", ")})`;return`  ${node(e3)} ${i2}|${P[r2].arrow}| ${node(
a2)}`}))].join(`
`)}function label(e2){return e2.replace(/[^\w ./@(),:-]/gu,e3=>`#${String(e3.codePointAt(0)??0)};`)}var F=e.n({command:()=>I});const I={name:"impact",summary:"W\
hich declared consumers each change breaks, by the schema or the fields that they read",options:{...t.E,format:{type:"string",value:"FORMAT",help:"text, json or\
 markdown (default: text)"}},example:"  contract-check impact --format markdown",async run(e2,n2){let i2=t.ht(e2,"format",["text","json","markdown"],"text"),a2=await r.
o(await t.u(t.O(e2,n2,n2.now())));if("faults"in a2)return t.A(a2.faults,n2);if(!a2.needs)for(let e3 of a2.report.notes)n2.err(`contract-check: note: ${t.Tt(e3)}\

`);return n2.out(render(i2,a2.needs?.impacts??[])),0}};function render(e2,n2){if(e2==="json")return t.St(n2.map(row));if(n2.length===0)return`no declared consum\
er reads what changed
`;let r2=n2.map(e3=>t.Tt(impactSentence(e3)));if(e2==="text")return`${r2.join(`
`)}
`;let i2=r2.map(e3=>`- ${t.wt(e3)}`).join(`
`);return`\`\`\`mermaid
${impactGraph(impactReport({impacts:n2}))}
\`\`\`

${i2}
`}function row({contract:e2,consumer:{id:t2,owners:n2},effect:r2,because:i2,changes:a2}){return{contract:e2,consumer:t2,owners:n2,effect:r2,because:i2,changes:a2}}
const L=366*t.K;function lint(e2,t2,n2,r2){return{code:e2,severity:t2,message:n2,...r2&&{location:r2}}}function windowLint(e2,{rule:t2},n2){return lint(e2,"warn\
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
 the clocks jump over; it opens ${n.ft(i2,e2.zone)}.`,twice:`starts at ${a2}, which the clocks show twice; it opens the first time.`}[r2])})}function neverOpens(e2,r2,i2,a2){
let[o2]=i2;if(!o2)return[windowLint("GV203",r2,overMessage(r2,a2))];let s2=r2.rule.allow?.filter(e3=>e3!=="any")??["breaking"],c2=e2.freezes.filter(({rule:e3})=>!e3.
contracts&&!e3.regions&&!e3.teams&&(e3.deny??["breaking"]).some(e4=>e4==="any"||s2.every(t2=>t2===e4))).flatMap(e3=>n.O(e3,a2,a2+L+31*t.K));if(!i2.every(e3=>c2.
some(t2=>t2.from<=e3.opens&&(t2.to===null||t2.to>=e3.closes))))return[];let l2=[...new Set(c2.map(({rule:e3})=>`"${e3.id}"`))].join(", ");return[windowLint("GV2\
03",r2,`never opens within a year: each of its ${i2.length} occurrences lies in a freeze (${l2}).`)]}function overMessage(e2,t2){let r2=e2.series.overlapping(t2+
L,t2+10*L)[0];if(r2)return`does not open within a year; it next opens ${n.ft(r2.start,e2.zone)}.`;let i2=e2.series.overlapping(t2-L,t2).at(-1);return i2?`is ove\
r: it last opened ${n.ft(i2.start,e2.zone)}. Remove it, or extend its rule.`:"never opens: its rule gives no occurrence. Check start, rrule and except."}function noticeLints(e2,t2){
let r2=n.ut(e2.rule.notice??"")??0,i2=t2.slice(1).map(({opens:e3},n2)=>e3-(t2[n2]?.opens??e3)),a2=i2.sort((e3,t3)=>e3-t3)[Math.floor(i2.length/2)]??1/0;return r2<=
a2?[]:[windowLint("GV210",e2,`asks for ${n.dt(r2)} of notice, but mostly opens every ${n.dt(a2)}: the next occurrence can never be booked in time. Shorten the n\
otice if that is not meant.`)]}function startLints(e2,t2){let{rule:r2,series:i2,zone:a2}=t2,o2=r2.rrule===void 0?void 0:e2.time.resolve(r2.start,a2);if(!o2||o2.
gap||i2.starts(o2.instant,o2.instant+1).length>0)return[];let s2=i2.starts(o2.instant,o2.instant+2*L)[0],c2=s2===void 0?"":` The first occurrence is ${n.ft(s2,a2)}\
.`;return[windowLint("GV211",t2,`has a start, ${r2.start}, that its rrule does not give, so nothing opens then.${c2}`)]}function exceptionLints(e2,t2){return(t2.
rule.except??[]).flatMap(n2=>{let r2=n2.length===10,i2=r2?`${n2}T00:00`:n2.replace(/Z$/,""),a2=e2.time.resolve(i2,n2.endsWith("Z")?"UTC":t2.zone)?.instant;if(a2===
void 0)return[];let o2=r2?e2.time.add(a2,"P1D",t2.zone,1):a2+1;return t2.series.starts(a2,o2).length>0?[]:[windowLint("GV212",t2,`excepts ${n2}, but does not st\
art then; write the local date of the START of the occurrence.`)]})}function lintCalendar(e2,t2){let r2=new Map(e2.windows.map(r3=>[r3.rule.id,n.E(r3,e2.time,t2.
from,t2.from+L)]));return[...e2.advice,...e2.windows.flatMap(n2=>windowLints(e2,n2,r2.get(n2.rule.id)??[],t2.from)),...peakLints(e2,r2,t2.from),...endlessFreezes(
e2),...overlaps(e2,r2,t2.queries),...unservedQueries(e2,t2),...bookingLints(e2,t2)]}function lintCloseGuard(e2,r2,i2){let{closeGuard:a2,sweepEvery:o2,location:s2}=r2,
c2=[],l2=(o2??0)+15*t.J;if(o2!==void 0&&a2<l2){let e3=`closeGuard is ${n.dt(a2)}; with a sweep every ${n.dt(o2)}, and schedules that run late, it must be at lea\
st ${n.dt(l2)}.`;c2.push(lint("GV220","error",e3,s2))}for(let t2 of e2.windows){let[r3]=n.E(t2,e2.time,i2,i2+L);if(!r3||r3.closes-r3.opens>a2)continue;let o3=`W\
indow "${t2.rule.id}" is open for ${n.dt(r3.closes-r3.opens)}, no longer than closeGuard (${n.dt(a2)}): nothing can land in it.`;c2.push(lint("GV220","error",o3,
t2.rule.location))}return c2}function peakLints(e2,t2,r2){let i2=e2.advisories.filter(({rule:e3})=>e3.peak===!0).flatMap(e3=>n.O(e3,r2,r2+L));return e2.windows.
flatMap(e3=>{let n2=(t2.get(e3.rule.id)??[]).flatMap(e4=>{let t3=i2.find(t4=>t4.from<e4.closes&&(t4.to??1/0)>e4.opens);return t3?[{occurrence:e4,peak:t3}]:[]}),
[r3]=n2;return r3?[windowLint("GV209",e3,`opens in the declared peak "${r3.peak.rule.id}" on ${r3.occurrence.label}${n2.length>1?` and ${n2.length-1} more times`:
""}; except these days, or move the window.`)]:[]})}function endlessFreezes(e2){return e2.freezes.filter(({rule:e3})=>e3.to===void 0&&e3.duration===void 0).map(
({rule:e3})=>lint("GV208","warning",`Freeze "${e3.id}" has no end; add to: so that it does not outlive its reason.`,e3.location))}async function elementLints(e2,t2,n2){
let r2=[],i2=new Map,elementsOf=t3=>{let r3=i2.get(t3)??n2(t3,e2);return i2.set(t3,r3),r3};for(let n3 of[...ofEntries(e2,t2),...ofConsumers(e2,t2)])r2.push(...await lintsOf(
n3,e2,elementsOf));return r2}function ofEntries(e2,t2){return e2.contracts.map(r2=>({code:"GV115",globs:r2.elements.map(({path:e3,location:t3})=>({glob:e3,location:t3})),
paths:t2.filter(t3=>n.$(e2,t3)===r2),says:(e3,t3)=>`elements: ${JSON.stringify(e3)} names no element of ${t3}`}))}function ofConsumers(e2,t2){return e2.consumers.
flatMap(({id:r2,reads:i2,location:a2})=>i2.map(({contract:i3,fields:o2=[]})=>({code:"GV122",globs:o2.map(e3=>({glob:e3,location:a2})),paths:t2.filter(t3=>n.ot(i3,
t3,n.$(e2,t3)?.id)),says:(e3,t3)=>`${r2} reads ${e3}, and ${t3} has no such element`})))}async function lintsOf({code:e2,globs:i2,paths:a2,says:o2},s2,c2){let l2=i2,
u2=new Set;for(let e3 of a2){if(l2.length===0)return[];let t2=await c2(e3,s2);if(!t2)return[];let i3=new Set(n.R(l2.map(({glob:e4})=>e4),t2.elements,t2));l2=l2.
filter(({glob:e4})=>i3.has(e4));for(let e4 of t2.elements)for(let t3 of[e4,e4.slice(1)])u2.add(r.R(t3))}if(a2.length===0)return[];let d2=a2.length>2?`any of its\
 ${String(a2.length)} contracts`:r.ot(a2);return l2.map(({glob:n2,location:r2})=>{let i3=t.vt(n2,u2),a3=i3===void 0?"":`; did you mean ${i3}?`;return{code:e2,severity:"\
error",message:`${o2(n2,d2)}${a3}`,location:r2}})}function warning(e2,t2,n2){return{code:e2,severity:"warning",message:t2,...n2&&{location:n2}}}function policyLints(e2,t2,n2,r2){
return[...emptyEntries(e2,n2),...unowned(e2,t2),...contradictions(e2,t2),...emptyTeams(e2),...danglingConsumers(e2,t2,n2),...waivers(e2,r2),...rechecks(e2,r2)]}
function nameOf(e2){return e2.id??e2.files.join(", ")}function emptyEntries(e2,t2){let r2=[...t2.entries.keys()];return e2.contracts.flatMap(e3=>r2.some(t3=>n.at(
e3.files,t3)&&!n.at(e3.ignore,t3))?[]:[warning("GV114",`${nameOf(e3)} names no file: is the glob right?`,e3.location)])}function unowned(e2,t2){let r2=t2.filter(
t3=>n.et(e2).ignored(t3)!==!0&&n.I(e2,t3).owners.length===0),[i2]=r2,a2=r2.length>1?` and ${String(r2.length-1)} more`:"",o2=i2===void 0?[]:[warning("GV110",`no\
body owns ${i2}${a2}`,{file:i2})],s2=e2.contracts.flatMap(e3=>{let t3=e3.elements.filter(({owners:e4})=>e4.length===0);return t3.length===0||e3.owners.length>0?
[]:[warning("GV113",`${nameOf(e3)} has ${String(t3.length)} element globs and no owner of its own: what they do not name has none`,e3.location)]});return[...o2,
...s2]}function contradictions(e2,t2){return[...new Map(t2.map(t3=>[n.X(e2,t3)?.counting,t3]).reverse())].flatMap(([t3,r2])=>{let i2=t3&&n.X(e2,r2);return i2?[warning(
"GV116",i2.message,i2.counting.location)]:[]})}function emptyTeams(e2){return[...e2.teams.values()].flatMap(t2=>{let r2=n.H(e2,void 0,t2.handle);if("unverifiabl\
e"in r2||r2.members.length>1)return[];let i2=e2.contracts.some(({owners:e3,elements:n2})=>e3.includes(t2.handle)||n2.some(e4=>e4.owners.includes(t2.handle)));if(r2.
members.length===0)return[warning("GV112",`${t2.handle} has no members: nobody can sign for it`,t2.location)];let[a2="@nobody"]=r2.members,o2=`${t2.handle} has \
one member: nobody can sign what ${a2} writes`;return i2?[warning("GV112",o2,t2.location)]:[]})}function danglingConsumers(e2,t2,r2){return e2.consumers.flatMap(
({id:i2,reads:a2,location:o2})=>a2.flatMap(({contract:a3,readerSchema:s2})=>{let c2=t2.some(t3=>n.ot(a3,t3,n.$(e2,t3)?.id))||e2.contracts.some(e3=>e3.id===a3),l2=s2!==
void 0&&!r2.entries.has(s2);return[...c2?[]:[warning("GV120",`${i2} reads ${a3}, which no contract is called`,o2)],...l2?[warning("GV121",`${i2} reads with ${s2}\
, which does not exist`,o2)]:[]]}))}function waivers(e2,t2){return e2.waivers.filter(({until:e3})=>e3<=t2).map(({expires:e3,reason:t3,location:n2})=>warning("GV\
191",`this waiver expired on ${e3} (${r.ct(t3)}): remove it`,n2))}function rechecks(e2,t2){return e2.contracts.flatMap(e3=>{let{reviewed:r2,recheckEvery:i2}=e3,
a2=i2===void 0?void 0:n.ut(i2),o2=r2===void 0?void 0:n.it(r2);if(a2===void 0||o2!==void 0&&t2<o2+a2)return[];let s2=o2===void 0?"has never been checked":`was la\
st checked on ${r2??""}`;return[warning("GV180",`${nameOf(e3)} ${s2}, and asks for it every ${n.dt(a2)}`,e3.location)]})}function requestLints(e2,t2,r2,i2){return[
...t2.flatMap(n2=>[...danglingLints(e2,n2),...rollbackLints(e2,n2,r2,i2),...tooShort(e2,n2,i2),...layerLints(e2,n2,t2,i2)]),...n.g(e2,t2,i2).map(({message:e3,location:t3})=>warning(
"GV160",e3,t3))]}function danglingLints(e2,t2){let{request:r2,at:i2}=t2;return n.Y(n.Z(e2),t2).map(e3=>({code:"GV144",severity:"error",message:`${r2.id} is abou\
t ${e3}, which is neither a file here nor an id of the config: it takes no room in a window`,location:i2("contracts",r2.contracts.findIndex(t3=>t3.id===e3))}))}
function rollbackLints(e2,{request:t2,at:r2},i2,a2){let o2=n.h(t2),s2=isOver(e2,t2,a2)?[]:n.m(e2,t2),c2=t2.rollback?.steps??[];return[...s2.length===0?[]:[warning(
"GV140",`${t2.id} says no way back: write ${s2.join(" and ")}, which the policy asks for`,r2(t2.rollback?"rollback":"id"))],...o2===void 0?[]:[warning("GV141",`${t2.
id}: ${o2}`,r2("rollback","estimate"))],...c2.flatMap(({script:e3},n2)=>e3===void 0||i2.entries.has(e3)?[]:[warning("GV142",`${t2.id}: the rollback script ${e3}\
 does not exist`,r2("rollback","steps",n2,"script"))])]}function upcoming({calendar:e2},{window:t2},r2){let i2=t2&&e2&&n.C(e2,t2.id,t2.occurrence);return i2&&"o\
ccurrence"in i2&&i2.occurrence.closes>r2?i2.occurrence:void 0}function isOver(e2,t2,n2){return t2.review!=null||t2.window!=null&&!upcoming(e2,t2,n2)}function tooShort(e2,{
request:t2,at:r2},i2){let a2=upcoming(e2,t2,i2),o2=n.b(t2);if(!a2||o2<a2.closes-a2.opens)return[];let s2=n.dt(a2.closes-a2.opens);return[warning("GV143",`${t2.id}\
: ${a2.id} is open for ${s2}, and the first stage and the rollback take ${n.dt(o2)}: book a longer one, or shorten them`,r2("window"))]}function layerLints(e2,{
request:t2,at:r2},i2,a2){let{id:o2,compatibilityLayer:s2,review:c2}=t2;if(!s2||c2!=null)return[];let{until:l2,least:u2}=n.p(e2,t2),d2=i2.filter(e3=>e3.request.id===
s2.removal&&e3.request.id!==o2).flatMap(t3=>{let n2=upcoming(e2,t3.request,a2);return!n2||l2===void 0||l2<=n2.opens?[]:[warning("GV151",`${t3.request.id} is boo\
ked into ${n2.id}, and the compatibility layer of ${o2} stands until ${s2.until??""}: book a later one`,t3.at("window"))]});if(l2===void 0||!u2||u2.until<=l2||l2<=
a2)return d2;let f2=`${o2}: the compatibility layer ends ${s2.until??""}, but ${u2.because}: keep it until ${new Date(u2.until).toISOString().slice(0,10)}`;return[
...d2,warning("GV152",f2,r2("compatibilityLayer","until"))]}async function lintGovernance(e2,t2){let r2=await n.nt(e2,t2.config);if("faults"in r2)return r2.faults.
map(e3=>({...e3,severity:"error"}));let{policy:i2}=r2;if(!i2.configured)return[];let a2=await n.q(e2),o2=t2.contracts??[...e2.entries.keys()].filter(e3=>n.$(i2,
e3));return[...a2.faults.map(e3=>({...e3,severity:"error"})),...policyLints(i2,o2,e2,t2.now),...await unrecognised(i2,e2,t2),...t2.elements?await elementLints(i2,
declared(i2,e2,o2),t2.elements):[],...requestLints(i2,a2.filed,e2,t2.now),...calendarLints(i2,o2,a2,t2.now)]}function declared(e2,t2,r2){let{declares:i2,ignored:a2}=n.
et(e2),o2=[...t2.entries.keys()].filter(i2);return[...new Set([...r2,...o2])].filter(e3=>a2(e3)!==!0)}async function unrecognised(e2,t2,{contracts:r2=[],recognises:i2}){
if(!i2)return[];let a2=new Set(r2),{declares:o2,formatOf:s2,ignored:c2}=n.et(e2),l2=[...t2.entries.keys()].filter(e3=>o2(e3)&&!a2.has(e3)&&s2?.(e3)===void 0&&c2(
e3)!==!0),u2=await t2.starts(l2);return l2.filter(e3=>!i2(e3,u2.get(e3)??"")).map(t3=>({code:"GV018",severity:"error",message:`${t3} is named under contracts:, \
and no format recognises it: give its entry a format:, narrow files:, or name the file under ignore:`,location:n.$(e2,t3)?.location??{file:t3}}))}function calendarLints(e2,t2,r2,i2){
let{calendar:a2}=e2;if(!a2)return[];let o2=[...new Map(t2.map(t3=>[n.$(e2,t3),t3]))].filter(([t3])=>t3&&n.tt(e2,t3,"compatibility")!=="none").map(([e3,t3])=>({entry:e3,
path:t3})).map(({path:t3,entry:r3})=>{let{owners:i3}=n.I(e2,t3);return{contract:t3,...r3?.id!==void 0&&{contractId:r3.id},classes:["breaking"],regions:n.tt(e2,r3,
"regions")??[],teams:i3,owners:i3,consumers:[],...r3&&{location:r3.location}}}),s2=n.v({policy:e2,booked:r2.filed},{}),c2=n.x(a2,s2);return[...a2.unread.map(e3=>({
...e3,severity:"error"})),...n._(a2,i2).stale.map(({code:e3,message:t3,location:n2})=>warning(e3,t3,n2)),...lintCalendar(a2,{from:i2,queries:o2,bookings:s2,ledger:c2}),
...e2.closeGuard>0?lintCloseGuard(a2,{closeGuard:e2.closeGuard},i2):[]]}async function formatIn(e2,n2,i2){let{formatOf:a2}=await r.A(e2,n2);return a2?.(i2)??t.U(
i2)??r.Z(i2,await(async()=>(await e2.starts([i2])).get(i2)??"")())}async function elementsIn(e2,t2,n2){let i2=await formatIn(e2,t2,n2),{settings:a2}=await r.A(e2,
t2),o2=i2&&await r.T({snapshot:e2,settings:a2},i2,n2);return o2&&{...o2,format:i2}}var R=e.n({command:()=>z});const z={name:"lint",summary:"Checks config, calen\
dar, requests and owners of the working tree, before they are merged",options:{base:{type:"string",value:"REF",help:"not judged; only needed where there is no d\
efault branch"},head:{type:"string",value:"REF",help:"a commit instead of the working tree"},config:{type:"string",value:"FILE",help:"the config file (default: \
contract-check.yaml)"},format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check lint",async run(e2,n2){let i2=t.ht(e2,
"format",["text","json"],"text"),[a2,o2,s2]=[e2.last("base"),e2.last("head"),e2.last("config")],{headSide:c2}=await t.f({cwd:n2.cwd,base:a2??"HEAD",...o2!==void 0&&
{head:o2}}),l2=await lintGovernance(c2,{now:n2.now(),...s2!==void 0&&{config:s2},contracts:[...r.X(c2,r.j())],recognises:(e3,t2)=>r.Z(e3,t2)!==void 0,elements:(e3,t2)=>elementsIn(
c2,t2,e3)});if(i2==="json")n2.out(t.St(l2));else{for(let{code:e3,severity:r2,message:i3,location:a3}of l2)n2.out(`${t.k(a3)}${r2} ${e3}: ${t.Tt(i3)}
`);n2.out(l2.length===0?`nothing to complain about
`:`${r.m(l2.length,"finding")} (contract-check explain CODE tells more)
`)}return l2.some(({severity:e3})=>e3==="error")?2:0}};function ownersReport(e2,r2,i2,a2){let{owners:o2,because:s2,location:c2}=n.I(e2,r2,i2),l2=n.$(e2,r2),u2=l2?.
elements??[],d2=t.U(r2),f2=n.Q(e2,r2),p2=d2?{format:d2}:{},m2=i2?u2.filter(e3=>n.st(e3.path,i2)):[],h2=m2.findLast(e3=>e3.frozen)?.frozen;return{path:r2,...i2&&
{element:i2},owners:o2.map(t2=>{let r3=n.H(e2,void 0,t2);return"unverifiable"in r3?{handle:t2,members:[],away:[],unverifiable:r3.unverifiable}:{handle:t2,members:r3.
members,away:r3.members.filter(t3=>n.V(e2,t3,a2))}}),because:s2,...c2&&{location:c2},deputies:l2?.deputies??[],...l2?.oncall&&{oncall:l2.oncall},tags:[...new Set(
[...l2?.tags??[],...m2.flatMap(({tags:e3})=>e3??[])])],boards:[...new Set(m2.flatMap(({boards:e3})=>e3??[]))],...h2&&{frozen:h2},mode:f2??(d2?t._({mode:f2},d2):
""),declared:f2!==void 0,below:u2.filter(e3=>e3.owners.length>0&&(!i2||n.L(e3.path,i2,p2)&&!m2.includes(e3))).map(e3=>({path:e3.path,owners:e3.owners,location:e3.
location}))}}var B=e.n({command:()=>V});async function ownedPath(e2,n2,r2){let{root:i2}=await t.at(r2),a2=t.r(i2,r2,e2);for(let r3 of[a2,e2])if(n2.entries.has(r3)||
await t.n(i2,r3))return r3;throw new t.yt(`there is no file or folder ${e2} on the governed branch, here or in the index${await t.i(i2,a2)}`)}async function remarksOn({
path:e2,element:i2},a2,o2){if(!a2.entries.has(e2))return[];if(!await formatIn(a2,o2,e2)&&n.et(o2).declares(e2))return["GV018: no format recognises the file, so \
nobody can judge it (contract-check explain GV018)"];let s2=n.X(o2,e2)?.message,c2=s2===void 0?[]:[`GV116: ${s2}`],l2=i2===void 0?void 0:await elementsIn(a2,o2,
e2);if(i2===void 0||!l2||n.R([i2],l2.elements,l2).length===0)return c2;let u2=l2.elements.flatMap(e3=>[r.R(e3),r.R(e3.slice(1))]);return[...c2,`the contract on \
the governed branch has no element ${i2}${t.gt(i2,u2)}`]}const V={name:"owners",summary:"Who owns this contract or element, and which line of which file says so",
operands:"PATH [ELEMENT]",options:{...t.E,format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check owners contracts/\
orders/order_placed.avsc OrderPlaced.total.amount",async run(e2,r2){let[i2,a2,...o2]=e2.operands;if(i2===void 0||o2.length>0)throw new t.yt("owners takes a path\
 and, if you like, an element: contract-check owners PATH [ELEMENT]");let s2=t.ht(e2,"format",["text","json"],"text"),c2=t.O(e2,r2,r2.now()),l2=await t.l(c2.cwd,
c2),u2=await t.p(c2.cwd,l2.commit),d2=await n.nt(u2,c2.config);if("faults"in d2)return t.A(d2.faults,r2);d2.policy.configured||await t.j(c2,{entries:u2.entries,
name:l2.name},r2);let f2=await ownedPath(i2,u2,r2.cwd),p2=ownersReport(d2.policy,f2,a2?.split("."),r2.now());if(s2==="json")return r2.out(t.St(p2)),0;let m2=await remarksOn(
{path:f2,element:a2},u2,d2.policy),h2=p2.owners.map(({handle:e3,members:t2,unverifiable:n2})=>`${e3}${n2===void 0?` (${t2.join(", ")})`:` (${n2})`}`),g2=[h2.length===
0?"nobody":h2.join(" or "),`  ${t.k(p2.location)}${p2.because}`,...p2.below.map(e3=>`  below, ${e3.path}: ${e3.owners.join(" or ")} (${t.k(e3.location).replace(
/: $/,"")})`),...p2.mode===""?[]:[`  promise: ${p2.declared?p2.mode:`none (${p2.mode} is expected)`}`],...m2.map(e3=>`  ${e3}`)];return r2.out(`${g2.map(t.Tt).join(
`
`)}
`),+(p2.owners.length===0)}};async function testPolicy(e2,t2,r2,a2){let o2=await n.ct("policy-cases",i.K(t2,"head",r2));if("faults"in o2)return o2;let s2=o2.value.
cases.filter(({at:e3})=>e3!==void 0&&n.it(e3)===void 0);if(s2.length>0){let e3={file:t2};return{faults:s2.map(({name:t3})=>n.lt("GV003",`case ${JSON.stringify(t3)}\
: at: is not a day of the calendar`,e3))}}return{results:await Promise.all(o2.value.cases.map(t3=>run(e2,t3,a2)))}}async function run(e2,t2,r2){let i2=(t2.at===
void 0?void 0:n.it(t2.at))??r2,a2=sketch(t2.change),o2=await n.j(e2,[a2],{now:i2}),s2=await n.c(o2,{author:t2.author??"@nobody-in-particular",commits:[],landed:[],
reviews:(t2.approvedBy??[]).map(e3=>({login:e3.slice(1),state:"APPROVED",at:i2,transitions:o2.transitions}))}),c2=s2.requirements.filter(({status:e3})=>e3!=="me\
t").map(({code:e3,message:t3})=>`${e3} ${t3}`);return{name:t2.name,expected:t2.expect,actual:s2.status,requirements:c2}}function sketch({contract:e2,class:n2,status:r2="\
modified",changes:i2=[],removes:a2=[]}){let o2={status:r2,...r2!=="added"&&{basePath:e2},...r2!=="removed"&&{headPath:e2}},s2=verdictOf(n2),c2=[...i2.map(e3=>changeOf(
e3,"changed",s2)),...a2.map(e3=>changeOf(e3,"removed",s2))];return{pairing:o2,format:t.U(e2)??"json-schema",id:t.y(o2),verdict:s2,changes:c2,faults:[],notes:[],
digests:{...r2!=="added"&&{base:"base"},...r2!=="removed"&&{head:"head"}}}}function verdictOf(e2){let t2=r.q("the case says so");return e2==="undecided"?{backward:r.
J("the case says so"),forward:r.G}:{backward:e2==="full"||e2==="backward"?r.G:t2,forward:e2==="full"||e2==="forward"?r.G:t2}}function changeOf(e2,t2,n2){return{
rule:"avro/sketched",element:e2.split("."),edit:t2,message:`${e2} is ${t2}`,surface:"wire",verdict:n2,effect:"alone",references:[],remedy:"",fingerprint:`sketch\
:${e2}`}}var H=e.n({command:()=>U});const U={name:"policy",summary:"policy test FILE: runs a table of cases against the policy of the working tree",operands:"te\
st FILE",options:{config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"}},example:"  contract-check policy test governance/po\
licy-cases.yaml",async run(e2,r2){let[i2,a2,...s2]=e2.operands;if(i2!=="test"||a2===void 0||s2.length>0)throw new t.yt("policy knows one verb: contract-check po\
licy test FILE");let{headSide:l2}=await t.f({cwd:r2.cwd,base:"HEAD"}),u2=await n.nt(l2,e2.last("config"));if("faults"in u2)return t.A(u2.faults,r2);let d2=await(0,c.
readFile)((0,o.resolve)(r2.cwd,a2),"utf8").catch(()=>{throw new t.yt(`${a2} could not be read`)}),f2=await testPolicy(u2.policy,a2,d2,r2.now());if("faults"in f2)
return t.A(f2.faults,r2);for(let{name:e3,expected:n2,actual:i3,requirements:a3}of f2.results){let o2=n2===i3;if(r2.out(`${o2?"ok  ":"FAIL"} ${t.Tt(e3)}${o2?"":`\
: expected ${n2}, found ${i3}`}
`),!o2)for(let e4 of a3)r2.out(`       ${t.Tt(e4)}
`)}return+!f2.results.every(({expected:e3,actual:t2})=>e3===t2)}};function requestText(e2,i2,a2={}){let o2=r.ht(e2.cases),s2=nextId(e2),c2=a2.emergency===void 0?
openingsFor(e2,i2,o2):[],l2=windowOf(a2,c2),u2=a2.emergency===void 0?"normal":"emergency",d2=["version: 1",`id: ${s2}`,`type: ${u2}`,...a2.requester===void 0?[]:
[`requester: ${quoted(a2.requester)}`],"contracts:",...o2.flatMap(contractLines),a2.rationale===void 0?"# rationale: why, in a sentence or two":`rationale: ${quoted(
a2.rationale)}`,...o2.length===0?[]:[`# risk: ${highestRisk(o2)} is computed; write a higher one if you know better`],...windowLines(l2,c2,e2,i2),...impactLines(
e2),"# rollback: # what somebody does at 3 a.m., step by step","#   steps:","#     - {do: turn the flag off, estimate: PT5M}",...a2.emergency===void 0?[]:[`emer\
gency: {incident: ${quoted(a2.emergency)}, expires: ${n.pt(e2.now+4*t.q)}}`]];return{id:s2,file:`${n.J}${s2}.yaml`,text:`${d2.join(`
`)}
`}}function nextId({booked:e2,proposed:t2,now:r2}){let i2=n.pt(r2).slice(0,4),a2=[...e2,...t2].map(({request:{id:e3}})=>Number(RegExp(`^CHG-${i2}-(\\d{1,9})$`).
exec(e3)?.[1]??0));return`CHG-${i2}-${String(Math.max(0,...a2)+1).padStart(4,"0")}`}function contractLines(e2){let t2=e2.signOffs.map(({owners:e3,speaksFor:t3})=>`${e3.
join(" or ")} as ${n.F(t3)}`),r2=n.P(n.N(e2.effective)),i2=quoted(n.z(e2.comparison));return[`  # ${oneLine(`${e2.because}; ${r2}`)}`,...t2.slice(0,20).map(e3=>`\
  # signs: ${oneLine(e3)}`),`  - {id: ${quoted(e2.name)}, digest: ${i2}}`]}function oneLine(e2){return e2.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g," ")}function quoted(e2){
return JSON.stringify(oneLine(e2))}function highestRisk(e2){let t2=new Set(e2.map(({risk:e3})=>e3.level));return t2.has("high")?"high":t2.has("moderate")?"moder\
ate":"low"}function openingsFor(e2,t2,r2){let{calendar:i2,ledger:a2}=n.y(e2,t2),o2=r2.find(({class:e3})=>e3==="breaking")??r2[0];if(!i2||!o2)return[];let s2={from:e2.
now,count:3,bookedAt:e2.now,...a2&&{ledger:a2}};return n.l(i2,o2.query,s2).openings}function windowOf({window:e2},[t2]){if(e2!==void 0){let[t3="",n3=""]=e2.split(
"@");return{id:t3,occurrence:n3}}let[n2]=t2?.occurrences??[];return n2?{id:n2.window.id,occurrence:n2.label}:void 0}function windowLines(e2,t2,{now:n2},r2){if(!e2)
return[];let i2=t2.flatMap(({opens:e3,occurrences:[t3]})=>t3?[`#   ${t3.label} of ${t3.window.id}: ${fromText(e3,n2,r2.zone??t3.zone)}`]:[]);return[`window: {id\
: ${quoted(e2.id)}, occurrence: ${e2.occurrence}}`,...i2.length===0?[]:["# occurrences that fit:",...i2]]}function fromText(e2,t2,r2){return e2<=t2?"open now":n.
ft(e2,r2)}function impactLines({impacts:e2}){let t2=e2.filter(({effect:e3})=>e3!=="reads");return t2.length===0?[]:["impact: |",...t2.map(({consumer:e3,because:t3})=>oneLine(
`${e3.id} (${e3.owners.join(" or ")}): ${t3}`)).map(e3=>`  ${e3}`)]}const W=/^@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?$/;function isHandle(e2){return W.
test(e2)}function handleOf(e2,n2){if(isHandle(e2))return e2;let r2=e2.replace(/[^\x21-\x7e]/g,""),i2=r2.startsWith("@")?r2:`@${r2}`,a2=isHandle(i2)?`: write it \
as ${i2}`:": expected @login";throw new t.yt(`${n2} ${JSON.stringify(e2)} is no handle${a2}`)}function handleOption(e2,t2){let n2=e2.last(t2);return n2===void 0?
void 0:handleOf(n2,`--${t2}`)}var re=e.n({command:()=>G});const G={name:"request",summary:"Writes a change-request file for the present difference, with everyth\
ing computable filled in",options:{...t.E,as:{type:"string",value:"@LOGIN",help:"who requests it"},window:{type:"string",value:"ID@DATE",help:"the occurrence to\
 book (default: the next one that fits)"},rationale:{type:"string",value:"TEXT",help:"why"},emergency:{type:"string",value:"INCIDENT",help:"an emergency request\
 for this incident"},at:{type:"string",value:"INSTANT",help:"as if it were then"},print:{type:"boolean",help:"print it instead of writing the file"}},example:" \
 contract-check request --as @kim --window eu-weekend@2026-12-05",async run(e2,n2){let i2=await t.u(t.O(e2,n2,t.D(e2,n2,!0))),a2=await r.o(i2);if("faults"in a2)
return t.A(a2.faults,n2);let{needs:s2,facts:c2}=a2;if(!s2||!c2){let e3=[...a2.report.notes,"there is nothing to request"];throw new t.yt(`the governed branch ha\
s no configuration: ${e3.join("; ")}`)}if(r.ht(s2.cases).length===0)throw new t.yt("there is nothing to request: no change here needs permission");let l2=handleOption(
e2,"as"),[u2,d2,f2]=["window","rationale","emergency"].map(t2=>e2.last(t2));u2!==void 0&&requireOccurrence(u2,s2.policy.calendar);let p2=requestText(s2,c2,{...l2!==
void 0&&{requester:l2},...u2!==void 0&&{window:u2},...d2!==void 0&&{rationale:d2},...f2!==void 0&&{emergency:f2}});if(e2.is("print"))return n2.out(p2.text),0;let{
root:m2}=await t.at(n2.cwd),h2=(0,o.join)(m2,p2.file);return await t.s(h2,p2.text,"wx"),n2.out(`${p2.file}: fill in what is commented out, and commit it with th\
e change
`),0}};function requireOccurrence(e2,r2){let[,i2,a2]=/^([^@]+)@(\d{4}-\d{2}-\d{2}\S*)$/.exec(e2)??[];if(i2===void 0||a2===void 0)throw new t.yt(`--window ${JSON.
stringify(e2)}: expected ID@DATE, for example eu-weekend@2026-12-05`);if(!r2)throw new t.yt(`--window ${e2}: the governed branch has no calendar`);let o2=n.C(r2,
i2,a2);if("fault"in o2)throw new t.yt(`--window ${e2}: ${o2.fault.message} ("contract-check calendar" lists them)`)}var K=e.n({command:()=>q});async function allSchemas(){
let{reportSchema:e2}=await Promise.resolve().then(()=>ue),{schemas:t2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.n);return{report:e2(),
...t2}}const q={name:"schema",summary:"Prints the JSON Schema of a file format or of the JSON output",operands:"NAME",options:{},example:"  contract-check schem\
a report > contract-check-report.schema.json",async run(e2,n2){let[r2]=e2.operands,i2=await allSchemas(),a2=Object.keys(i2);if(r2===void 0||!Object.hasOwn(i2,r2)){
let e3=r2===void 0?"":t.gt(r2,a2);throw new t.yt(`schema prints one of: ${a2.join(", ")}${e3}`)}return n2.out(`${JSON.stringify(i2[r2],null,2)}
`),0}};function signOffText(e2,t2){let r2=e2.cases.find(({path:e3,name:n2})=>e3===t2.contract||n2===t2.contract);if(!r2){let n2=e2.cases.filter(({signOffs:e3})=>e3.
length>0).map(({path:e3})=>e3).join(", ");return{message:`${t2.contract} needs no sign-off here: ${n2===""?"nothing does":`these do: ${n2}`}`}}let i2=n.k(r2),a2=n.
B(r2.transition),o2=JSON.stringify({version:1,...i2!==void 0&&{change:i2},repository:t2.repository,contract:r2.path,digest:a2,decision:t2.decision??"approve",signer:t2.
signer,at:n.pt(e2.now),...t2.expires!==void 0&&{expires:t2.expires}},null,2),s2=a2.slice(7,19),c2=`${n.W}${s2}.${t2.signer.slice(1)}`,l2=`${c2}.json`;for(let e3=2;t2.
isTaken?.(l2);e3+=1)l2=`${c2}.${String(e3)}.json`;return{file:l2,text:`${o2}
`}}var J=e.n({command:()=>Y});const Y={name:"sign",summary:"Writes an SSH-signed sign-off file, bound to the digest of the present change",operands:"CONTRACT\u2026",
options:{...t.E,as:{type:"string",value:"@LOGIN",help:"who signs; the governed branch must list this key under people:"},key:{type:"string",value:"FILE",help:"t\
he SSH key: a private key, or a public one held by ssh-agent"},refuse:{type:"boolean",help:"sign a refusal: it vetoes the change"},expires:{type:"string",value:"\
DATE",help:"until when it counts"},at:{type:"string",value:"INSTANT",help:"date the sign-off (what-if)"}},example:"  contract-check sign contracts/orders/order.\
avsc --as @lena --key ~/.ssh/id_ed25519",async run(e2,n2){let[i2,s2]=[handleOption(e2,"as"),e2.last("key")];if(i2===void 0)throw new t.yt("sign needs --as @LOGI\
N: who signs");if(s2===void 0||!(0,a.existsSync)(s2))throw new t.yt(`sign needs --key FILE: an SSH key that exists${s2===void 0?"":` (${s2} does not)`}`);let c2=t.
O(e2,n2,t.D(e2,n2,!0)),l2=await t.u(c2),u2=await r.o(l2);if("faults"in u2)return t.A(u2.faults,n2);let{needs:d2}=u2;if(!d2)throw new t.yt("there is nothing to s\
ign: no change, or no configuration on the governed branch");let f2=e2.operands.length>0?e2.operands:d2.cases.filter(({level:e3})=>e3!=="free").map(({path:e3})=>e3);
if(f2.length===0)throw new t.yt("nothing here needs a sign-off");(d2.policy.people.get(i2.toLowerCase())?.keys??[]).length===0&&n2.err(`the governed branch know\
s no key of ${i2}: add it under people:, or this will not count
`);let{root:p2}=await t.at(n2.cwd),m2=await repositoryOf(c2),h2=e2.last("expires");for(let r2 of f2){let a2=e2.is("refuse")?"refuse":"approve",c3=signOffText(d2,
{repository:m2,contract:r2,signer:i2,decision:a2,isTaken:e3=>l2.sources.baseSide.entries.has(e3),...h2!==void 0&&{expires:h2}});if("message"in c3)throw new t.yt(
c3.message);let u3=(0,o.join)(p2,c3.file);await t.s(u3,c3.text),await t.s(`${u3}.sig`,await sshSign(s2,c3.text)),n2.out(`${c3.file}: ${a2==="approve"?"signed":"\
refused"} ${r2} as ${i2}; commit it and its .sig with the change
`)}return 0}};async function repositoryOf(e2){let{cwd:n2}=e2,r2=await t.C(n2,(await t.l(n2,e2)).commit);if(r2===void 0)throw new t.yt(t.T);return r2}function sshSign(e2,r2){
return new Promise((i2,a2)=>{let o2=(0,s.spawn)("ssh-keygen",["-Y","sign","-q","-n",n.K,"-f",e2],{stdio:["pipe","pipe","pipe"]}),[c2,l2]=["",""];o2.stdout.on("d\
ata",e3=>c2+=e3.toString()),o2.stderr.on("data",e3=>l2+=e3.toString()),o2.on("error",e3=>{a2(new t.yt(`ssh-keygen could not be started (${e3.message}): install \
OpenSSH 8.2 or later`))}),o2.on("close",n2=>{n2===0&&c2.includes("BEGIN SSH SIGNATURE")?i2(c2):a2(new t.yt(`ssh-keygen refused to sign with ${e2}: ${l2.trim()||
`exit code ${String(n2)}`}`))}),o2.stdin.on("error",()=>{}),o2.stdin.end(r2)})}async function simulate(e2,t2,{approve:r2=[],at:i2}){let a2=i2??e2.now,o2=r2.map(
t3=>({login:t3.slice(1),state:"APPROVED",at:Math.min(a2,e2.now),transitions:e2.transitions})),s2=t2.reviews===void 0||n.A(t2.reviews)?[]:t2.reviews,c2=t2.commits??
(t2.author===void 0?[]:void 0);return n.c({...e2,now:a2},{...t2,reviews:[...s2,...o2],...c2&&{commits:c2}})}var X=e.n({command:()=>ie});const ie={name:"simulate",
summary:"What if: the decision as it would be with these approvals, at that moment",options:{...t.E,approve:{type:"string",multiple:!0,value:"@LOGIN",help:"as i\
f this person approved (repeatable)"},at:{type:"string",value:"INSTANT",help:"as if it were then, for example 2026-12-01T22:00+01:00"},...t.M,...t.a},example:" \
 contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",async run(e2,n2){let i2=e2.all("approve").map(e3=>handleOf(e3,"--approve")),a2=await t.u(t.
O(e2,n2,t.D(e2,n2,!0))),o2=await r.o(a2);if("faults"in o2)return t.A(o2.faults,n2);let{needs:s2,facts:c2}=o2,l2=s2&&c2?await simulate(s2,c2,{approve:i2}):o2.report.
decision;return await t.o({...o2.report,decision:l2},e2,n2),t.ft[l2.status]}};var ae=e.n({command:()=>oe});const oe={name:"verify",summary:"Checks the sign-off \
files of the proposal against the keys on the governed branch",options:t.E,example:"  contract-check verify --governance-ref origin/main",async run(e2,r2){let i2=t.
O(e2,r2,r2.now()),{cwd:a2,base:o2,head:s2}=i2,c2=await t.l(a2,i2),l2=await n.nt(await t.p(a2,c2.commit),i2.config);if("faults"in l2)return t.A(l2.faults,r2);let{
headSide:u2}=await t.f({cwd:a2,...o2!==void 0&&{base:o2},...s2!==void 0&&{head:s2}}),d2=await n.U(u2),f2=d2.length===0?void 0:await t.C(a2,c2.commit)??{unverifiable:'\
this clone is shallow, and signed files name the first commit of the branch: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},p2=0;for(let e3 of d2){
let t2=await n.G(l2.policy,e3,f2);"invalid"in t2&&(p2+=1);let i3="invalid"in t2?`does not count: ${t2.invalid}`:`good signature of ${t2.signOff.signer} for ${t2.
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
`}function html(e2){return t.Dt(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function decisionList({
decision:e2}){if(!e2)return"";let t2=e2.requirements.filter(({status:e3})=>e3==="met"),n2=[...e2.reasons.map(({message:e3})=>html(e3)),...new Set(t2.map(({message:e3})=>`\
\u2713 ${html(e3)}`)),...e2.requirements.filter(({status:e3})=>e3!=="met").map(({message:e3,unblock:t3,command:n3})=>`${html(e3)}${t3===""?"":`<br>\u2192 ${html(
t3)}`}${n3===void 0?"":`: <code>${html(n3)}</code>`}`)];return n2.length===0?"":`<ul>${n2.map(e3=>`<li>${e3}</li>`).join("")}</ul>`}function section(e2){let{pairing:n2,
faults:i2,lastingFaults:a2,changes:o2,satisfied:s2,verdict:c2,notes:l2}=e2,u2=i2.length>0||!s2?"bad":r.B(c2)==="full"?"good":"maybe",d2=r._(e2),f2=i2.length>0||
a2?d2:`${d2}, ${r.p(e2)}`;return`<h2>${html(t.y(n2))}</h2>
<p class="${u2}">${html(f2)}</p>
<ul>${i2.map(({message:e3,location:t2})=>`<li>${t2?.line===void 0?"":`line ${String(t2.line)}: `}${html(e3)}</li>`).join("")}
${r.v(e2).map(e3=>`<li>${html(e3)}</li>`).join("")}${o2.map(changeItem).join(`
`)}${l2.map(e3=>`<li class="dim">${html(e3)}</li>`).join("")}</ul>`}function changeItem(e2){let t2=e2.location?` <span class="dim">line ${String(e2.location.line)}\
</span>`:"",n2=r.V.flatMap(t3=>outcomeItem(t3,e2.verdict[t3])),i2=r.f(e2)?[`To do: ${html(e2.remedy)}`]:[],a2=[...n2,...i2];return`<li><strong>${html(r.d(e2.verdict))}\
</strong>: ${html(e2.message)} <code>${html(r.R(e2.element))}</code>${t2} <span class="dim">${html(e2.rule)}</span>${a2.length===0?"":`<ul>${a2.map(e3=>`<li>${e3}\
</li>`).join("")}</ul>`}</li>`}const ce={backward:"New readers, old data",forward:"Old readers, new data"};function outcomeItem(e2,t2){let n2=r.h(t2);if(n2===void 0)
return[];let i2=`${ce[e2]}: ${t2.outcome}: ${html(n2)}`;if(!r.H(t2)||!t2.witness)return[i2];let{observed:a2,decoder:o2}=t2.witness;return[`${i2}<br>written <cod\
e>${html(r.u(t2.witness))}</code> \u2192 ${html(a2)} <span class="dim">(${html(o2)})</span>`]}var Z=e.n({renderJunit:()=>renderJunit});function renderJunit(e2){
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
      <failure message="${xml(`${r.m(e2.length,"requirement is","requirements are")} not met`)}">${xml(n2.join(`
`))}</failure>
    </testcase>`}function testCase(e2,n2){let i2=`    <testcase classname="${xml(n2.format)}" name="${xml(t.y(n2.pairing))}"`;if(!isFailing(e2,n2))return`${i2}/\
>`;let[a2]=n2.faults;if(a2)return`${i2}>
      <error message="${xml(a2.message)}"/>
    </testcase>`;let o2=[...n2.changes.map(({rule:e3,message:t2,verdict:n3,location:i3})=>`${i3?`${i3.file}:${String(i3.line)}: `:""}${t2}: ${r.d(n3)} (${e3})`),
...r.v(n2)];return`${i2}>
      <failure message="${xml(`${r.d(n2.verdict)}, ${r.p(n2)}`)}">${xml(o2.join(`
`))}</failure>
    </testcase>`}function xml(e2){return e2.split(`
`).map(t.Dt).join(`
`).replace(/[\uFFFE\uFFFF]/g,"\uFFFD").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/\n/g,"&#10;")}var le=e.n(
{renderSarif:()=>renderSarif});const Q="https://github.com/contract-check/contract-check";function renderSarif(e2,n2){let i2=e2.comparisons.flatMap(e3=>e3.changes.
filter(r.f).map(t2=>({reported:e3,change:t2}))),a2=gateFindings(e2),o2={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"contract-check",semanticVersion:n2,informationUri:Q,rules:descriptors(i2.map(({change:e3})=>e3),a2)}},columnKind:"utf16CodeUnits",results:[...faultResults(
e2),...e2.comparisons.flatMap(t2=>wholeResults(e2,t2)),...i2.map(({reported:t2,change:n3})=>changeResult(e2,t2,n3)),...a2.map(gateResult)]}]};return t.St(o2)}function descriptors(e2,t2){
let n2=new Map(e2.map(({rule:e3,remedy:t3})=>[e3,t3])),r2=new Map(t2.map(({code:e3})=>[e3,`"contract-check explain ${e3}" says what it asks for.`]));return[...[
...n2].sort().map(([e3,t3])=>descriptor(e3,`A change that ${e3} judges breaks somebody.`,t3)),descriptor("fault","A contract does not parse.","A contract that d\
oes not parse cannot be judged: repair it."),descriptor("contract","A contract as a whole breaks its promise.","The contract as a whole breaks its promise: no s\
ingle change does."),...[...r2].sort().map(([e3,t3])=>descriptor(e3,`The gate stays closed: ${e3}.`,t3))]}function descriptor(e2,n2,r2){let i2=t.G.some(t2=>e2.startsWith(
`${t2}/`))?`/blob/main/fixtures/${e2}/README.md`:"#readme";return{id:e2,name:pascalCase(e2),shortDescription:{text:n2},fullDescription:{text:r2},help:{text:r2,markdown:r2},
helpUri:`${Q}${i2}`}}function pascalCase(e2){return e2.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g,(e3,t2)=>t2.toUpperCase())}function gateResult({code:e2,message:n2,
location:r2}){return{ruleId:e2,level:"error",message:{text:t.Dt(n2)},locations:[physical(r2??{file:"contract-check.yaml"})]}}function faultResults(e2){let n2=e2.
comparisons.flatMap(({pairing:n3,faults:r2})=>r2.filter(isToldHere(e2)).map(({message:r3,location:i2})=>({ruleId:"fault",level:isPassing(e2)?"warning":"error",message:{
text:t.Dt(r3)},locations:[physical(i2??{file:t.y(n3)})]})));return[...new Map(n2.map(e3=>[JSON.stringify(e3),e3])).values()]}function wholeResults(e2,n2){return n2.
satisfied||n2.faults.length>0?[]:r.v(n2).map(i2=>({ruleId:"contract",level:isFailing(e2,n2)?"error":"warning",message:{text:t.Dt(`${r.d(n2.verdict)}: ${i2}`)},locations:[
physical({file:t.y(n2.pairing)})]}))}function changeResult(e2,n2,i2){let a2=[`${i2.message}: ${r.d(i2.verdict)}`,...r.V.flatMap(e3=>r.h(i2.verdict[e3])??[]),...witnessTexts(
i2),`To do: ${i2.remedy}`].join(`
`),o2=i2.location?.side==="head"?i2.location:{file:t.y(n2.pairing)};return{ruleId:i2.rule,level:isFailing(e2,n2)?"error":"note",message:{text:a2.split(`
`).map(t.Dt).join(`
`)},locations:[{...physical(o2),logicalLocations:[{fullyQualifiedName:r.R(i2.element)}]}],partialFingerprints:{"contractCheck/v1":i2.fingerprint}}}function witnessTexts({
verdict:e2}){return r.V.flatMap(n2=>{let i2=e2[n2];if(!r.H(i2)||!i2.witness||r.g(i2.because,i2.witness))return[];let{observed:a2,decoder:o2}=i2.witness;return[`\
written ${t.Et(r.u(i2.witness),300)}: ${t.Et(a2,300)} (${o2})`]})}function physical({file:e2,line:t2,column:n2,endLine:r2,endColumn:i2}){let a2=e2.split("/").map(
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
function reportSchema(){let{rule:e2,contract:n2}=$.$defs,r2={...n2.properties,format:{enum:t.G}};return{...$,$defs:{...$.$defs,rule:{...e2,pattern:`^(${t.G.join(
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
