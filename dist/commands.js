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
e3=>!e3.satisfied||e3.changes.some(r.l)).map(section$1),s2=e2.notes.map(e3=>`> ${t.mt(e3)}`);return fit(a2.join(`
`),[...o2,...s2.length>0?[s2.join(`
>
`)]:[]],n2)}function fit(e2,n2,i2){let a2=t.gt(e2,Math.max(0,i2-160));for(let[e3,t2]of n2.entries()){if(a2.length+t2.length+2>i2-160){let t3=n2.length-e3;return`${a2}\


_${r.u(t3,"section")} left out for length: run \`npx contract-check\` or open the full report._
`}a2+=`

${t2}`}return`${a2}
`}const d={pass:"\u2705 Contracts: pass",neutral:"\u26AA Contracts: not enforced",waiting:"\u23F3 Contracts: waiting for the window",refused:"\u274C Contracts: refus\
ed",unverifiable:"\u2753 Contracts: could not be verified",fault:"\u274C Contracts: cannot be judged"};function title$1({decision:e2,comparisons:t2}){return`## ${e2?
d[e2.status]:"Contract changes"}${t2.length===0?" (nothing changed)":""}`}function decisionLines({decision:e2}){if(!e2)return[];let n2=e2.requirements.filter(({
status:e3})=>e3!=="met"),r2=e2.requirements.filter(({status:e3})=>e3==="met");return[...e2.reasons.map(({message:e3})=>`- ${t.mt(e3)}`),...new Set(r2.map(({message:e3})=>`\
- \u2713 ${t.mt(e3)}`)),...n2.map(({message:e3,unblock:n3,command:r3})=>`- ${t.mt(e3)}${n3===""?"":`<br>\u2192 ${t.mt(n3)}`}${r3===void 0?"":`: ${t.pt(r3)}`}`)]}
function table(e2){return["| contract | | verdict | promise |","|---|---|---|---|",...e2.map(e3=>{let n2=r.p(e3);return`| ${t.dt(t.pt(t.x(e3.pairing)))} | ${e3.
pairing.status} | ${markOf(e3)} ${n2} | ${e3.mode} |`})]}function markOf({satisfied:e2,lastingFaults:t2}){return t2?"\u26AA":e2?"\u2705":"\u274C"}function section$1(e2){
let{pairing:n2,faults:i2,changes:a2,profile:o2,notes:s2}=e2;return[`### ${t.mt(t.x(n2))}`,...i2.map(({message:e3,location:n3})=>`- ${n3?.line===void 0?"":`line ${String(
n3.line)}: `}${t.mt(e3)}`),...a2.filter(r.l).flatMap(changeLines),...r.m(e2).map(e3=>`- ${t.mt(e3)}`),...(o2?.findings??[]).map(({id:e3,message:n3})=>`- ${t.pt(
e3)} ${t.mt(n3)}`),...s2.map(e3=>`- ${t.mt(e3)}`)].join(`
`)}function changeLines(e2){let n2=e2.location?` (line ${String(e2.location.line)})`:"";return[`- **${r.c(e2.verdict)}**: ${t.mt(e2.message)}${n2} \xB7 ${t.pt(r.
k(e2.element))} \xB7 ${t.pt(e2.rule)}`,...r.M.flatMap(t2=>outcomeLines(t2,e2.verdict[t2])),`  - To do: ${t.mt(e2.remedy)}`]}const f={backward:"New readers, old \
data",forward:"Old readers, new data"};function outcomeLines(e2,n2){let i2=r.d(n2);if(i2===void 0)return[];let a2=`  - ${f[e2]}: ${n2.outcome}: ${t.mt(i2)}`;if(!r.
N(n2)||!n2.witness)return[a2];let{written:o2,observed:s2,decoder:c2}=n2.witness;return r.f(i2,n2.witness)?[`${a2} (${t.mt(c2)})`]:[a2,`    - written ${t.pt(t.gt(
JSON.stringify(o2),300))} \u2192 ${t.mt(t.gt(s2,300))} (${t.mt(c2)})`]}const p=new Set(["pass","neutral"]);function isPassing({decision:e2}){return e2!==void 0&&
p.has(e2.status)}function isFailing(e2,{satisfied:t2,faults:n2}){return(n2.length>0||!t2)&&!isPassing(e2)}const m=new Set(["GV013","GV020","GV021"]);function gateFindings(e2){
let{decision:t2}=e2;if(t2===void 0||isPassing(e2))return[];let n2=new Map;for(let e3 of[...fromReasons(t2),...fromRequirements(t2)])n2.set(`${e3.code} ${e3.message}`,
e3);return[...n2.values()]}function fromReasons({reasons:e2}){return e2.filter(({code:e3})=>!m.has(e3)).map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,
...n2&&{location:n2}}))}function fromRequirements({requirements:e2}){return e2.filter(({status:e3})=>e3!=="met").map(e3=>{let n2=t.rt(e3),{code:r2,contract:i2}=e3;
return{code:r2,message:`${e3.message}${n2===""?"":`. To do: ${n2}`}`,...i2!==""&&{location:{file:i2}}}})}function isToldHere({comparisons:e2}){let n2=new Set(e2.
filter(({faults:e3})=>e3.length>0).map(({pairing:e3})=>t.x(e3)));return({origin:e3})=>e3===void 0||!n2.has(e3.file)}var h=e.n({renderGithub:()=>renderGithub});function annotations(e2){
let t2=[...e2.comparisons.flatMap(t3=>annotationsOf(e2,t3)),...gateFindings(e2).map(({code:e3,message:t3,location:n3})=>({level:"error",title:e3,message:t3,...n3&&
{location:n3}}))],n2={error:0,warning:1,notice:2};return[...new Map(t2.map(e3=>[JSON.stringify(e3),e3])).values()].sort((e3,t3)=>n2[e3.level]-n2[t3.level])}function annotationsOf(e2,n2){
let{pairing:i2,faults:a2,changes:o2,satisfied:s2,verdict:c2}=n2,l2=t.x(i2),u2=isFailing(e2,n2)?"error":"warning",d2=o2.filter(r.l),f2=(s2||a2.length>0?[]:r.m(n2)).
map(e3=>({level:u2,title:l2,message:`${r.c(c2)}: ${e3}`,location:{file:l2}}));return[...a2.filter(isToldHere(e2)).map(({message:e3,location:t2})=>({level:u2,title:"\
contract does not parse",message:e3,location:t2??{file:l2}})),...d2.map(e3=>({level:u2,title:e3.rule,message:changeMessage(e3),location:placeOf(e3,l2)})),...f2]}
function placeOf({location:e2},t2){return e2?.side==="head"?e2:{file:t2}}function changeMessage({message:e2,verdict:t2,remedy:n2}){let i2=r.M.flatMap(e3=>{let n3=r.
d(t2[e3]);return t2[e3].outcome==="reads"||n3===void 0?[]:[`${e3}: ${n3}`]});return[`${e2}: ${r.c(t2)}`,...i2,`To do: ${n2}`].join(`
`)}function renderGithub(e2){let t2=[],n2={error:0,warning:0,notice:0},r2=0;for(let i2 of annotations(e2))n2[i2.level]>=9?r2+=1:t2.push(workflowCommand(i2)),n2[i2.
level]+=1;return r2>0&&t2.push(`::notice title=contract-check::${String(r2)} more findings are in the job summary, not shown as annotations`),t2.length===0?"":`${t2.
join(`
`)}
`}function workflowCommand({level:e2,title:n2,message:r2,location:i2}){let{file:a2,line:o2,column:s2,endLine:c2,endColumn:l2}=i2??{};return`::${e2} ${[`title=${property(
n2)}`,...a2===void 0?[]:[`file=${property(a2)}`],...o2===void 0?[]:[`line=${String(o2)}`],...c2===void 0?[]:[`endLine=${String(c2)}`],...s2===void 0||o2!==c2?[]:
[`col=${String(s2)}`],...l2===void 0||o2!==c2?[]:[`endColumn=${String(l2)}`]].join(",")}::${data(t.gt(r2,4e3))}`}function data(e2){return e2.split(`
`).map(e3=>t._t(e3)).join(`
`).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function property(e2){return data(e2).replace(/:/g,"%3A").replace(/,/g,"%2C")}var g=e.n({renderJson:()=>renderJson$1});
function renderJson$1(e2,n2){return t.ft(reportObject(e2,n2))}function reportObject(e2,t2){let{base:n2,head:i2,contracts:a2,comparisons:o2,decision:s2,notes:c2}=e2,
l2=o2.filter(({pairing:e3})=>e3.status!=="unchanged");return{version:1,tool:{name:"contract-check",version:t2},base:n2,head:i2,summary:{contracts:a2,changed:l2.
length,...r.r(l2)},contracts:o2.map(contractObject),...c2.length>0&&{notes:c2},...s2&&{decision:decisionObject(s2)}}}function contractObject(e2){let{pairing:n2,
id:i2,format:a2,mode:o2,satisfied:s2,verdict:c2,changes:l2,faults:u2,notes:d2,profile:f2,cause:p2,digests:m2}=e2,h2=t.x(n2);return{path:h2,...n2.basePath!==void 0&&
n2.basePath!==h2&&{basePath:n2.basePath},id:i2,format:a2,status:n2.status,...p2!==void 0&&{cause:p2},mode:o2,satisfied:s2,class:r.j(c2),backward:c2.backward.outcome,
forward:c2.forward.outcome,because:becauseOf(c2),changes:l2.map(changeObject),faults:u2.map(({message:e3,location:t2})=>({message:e3,...t2&&{location:t2}})),...d2.
length>0&&{notes:d2},...f2&&{profile:f2},digests:m2}}function becauseOf({backward:e2,forward:t2}){let why=e3=>e3.outcome==="reads"?void 0:e3.because,[n2,r2]=[why(
e2),why(t2)];return{...n2!==void 0&&{backward:n2},...r2!==void 0&&{forward:r2}}}function changeObject(e2){let{rule:t2,element:n2,was:i2,pointer:a2,edit:o2,message:s2,
verdict:c2,surface:l2,surfaces:u2,effect:d2}=e2;return{rule:t2,element:n2,...i2&&{was:i2},...a2!==void 0&&{pointer:a2},edit:o2,message:s2,class:r.j(c2),backward:outcomeObject(
c2.backward),forward:outcomeObject(c2.forward),surface:l2,...u2&&{surfaces:Object.fromEntries(Object.entries(u2).map(([e3,t3])=>[e3,verdictObject(t3)]))},effect:d2,
references:e2.references,...e2.location&&{location:e2.location},remedy:e2.remedy,fingerprint:e2.fingerprint}}function verdictObject({backward:e2,forward:t2}){return{
backward:outcomeObject(e2),forward:outcomeObject(t2)}}function outcomeObject(e2){return e2.outcome==="reads"?{outcome:"reads",...e2.note!==void 0&&{note:e2.note}}:
{outcome:e2.outcome,because:e2.because,...r.N(e2)&&e2.witness&&{witness:e2.witness}}}function requirementObject(e2){let{code:n2,contract:r2,changes:i2,owners:a2,
status:o2,message:s2}=e2;return{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2,unblock:t.rt(e2)}}function decisionObject(e2){let instant=e3=>e3===
null?null:new Date(e3).toISOString();return{...e2,reasons:e2.reasons.map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,...n2&&{location:n2}})),requirements:e2.
requirements.map(requirementObject),validUntil:instant(e2.validUntil),nextTransition:instant(e2.nextTransition)}}function mentions(e2,t2=[]){let n2=t2.map(e3=>new RegExp(
e3,"s")),matches=e3=>e3.split(`
`).some(e4=>n2.some(t3=>t3.test(e4)));return t3=>e2.some(e3=>t3.includes(e3))||n2.length>0&&matches(t3)}async function directorySources(e2,n2,r2){let i2=await isFolder(
e2);if(i2!==await isFolder(n2)){let[r3,a2]=i2?[e2,n2]:[n2,e2];throw new t.X({message:`${r3} is a folder and ${a2} is a file: give two of a kind`},2)}return{base:{
ref:e2,commit:null},head:{ref:n2,commit:null},...await(i2?folders(e2,n2):files(e2,n2,r2))}}async function isFolder(e2){try{return(await(0,c.stat)(e2)).isDirectory()}catch{
throw new t.X({message:`there is no file or folder "${e2}"`,location:{file:e2}},2)}}async function folders(e2,t2){let[n2,r2]=await Promise.all([listFolder(e2),listFolder(
t2)]),i2=diskSnapshot("base",e2,n2.paths),a2=diskSnapshot("head",t2,r2.paths),o2=[...new Set([...n2.paths,...r2.paths])].sort().map(e3=>{let[t3,n3]=[i2.entries.
get(e3),a2.entries.get(e3)];return{path:e3,...t3&&{base:t3},...n3&&{head:n3}}}),s2=n2.omitted+r2.omitted,c2=`${String(s2)} node_modules ${s2===1?"folder was":"f\
olders were"} left out`;return{baseSide:i2,headSide:a2,differing:o2,notes:s2===0?[]:[c2]}}async function listFolder(e2){let t2=[],n2=0,walk=async r2=>{for(let i2 of await(0,c.
readdir)((0,o.join)(e2,r2),{withFileTypes:!0})){let e3=`${r2}${i2.name}`;i2.isFile()||i2.isSymbolicLink()?t2.push(e3):i2.name==="node_modules"?n2+=1:i2.isDirectory()&&
i2.name!==".git"&&await walk(`${e3}/`)}};return await walk(""),{paths:t2.sort(),omitted:n2}}async function files(e2,n2,r2){let[i2,a2]=await Promise.all([t.p(e2),
t.p(n2)]),namedFile=(e3,t2)=>({name:/^\/(?:dev\/(?:fd|std)|proc\/)/.test(e3)?void 0:(0,o.basename)(e3),text:"text"in t2?t2.text:void 0}),s2=r2(namedFile(e2,i2),
namedFile(n2,a2));if("fault"in s2)throw new t.X({message:s2.fault},2);let{name:c2,format:l2}=s2,[u2,d2]=await Promise.all([fileSide("base",e2,c2,i2),fileSide("h\
ead",n2,c2,a2)]);return{baseSide:u2,headSide:d2,differing:[{path:c2,base:_,head:_}],format:l2}}async function fileSide(e2,t2,n2,r2){let i2=(0,o.dirname)((0,o.resolve)(
t2)),a2=(await(0,c.readdir)(i2,{withFileTypes:!0}).catch(()=>[])).filter(e3=>e3.isFile()&&e3.name!==(0,o.basename)(t2)).map(e3=>e3.name);return diskSnapshot(e2,
i2,[...new Set([...a2,n2])].sort(),new Map([[n2,r2]]))}const _={oid:void 0,mode:"100644"};function diskSnapshot(e2,n2,r2,i2=new Map){let a2=t.V(new Map(r2.map(e3=>[
e3,_]))),o2=new Map,loadDirect=async e3=>{let r3=e3.filter(e4=>a2.has(e4)&&!i2.has(e4));await Promise.all(r3.map(async e4=>i2.set(e4,await t.f(n2,e4))))},direct=e3=>i2.
get(e3)??{fault:a2.has(e3)?"the file was not loaded":"the file does not exist"},isLink=e3=>i2.get(e3)?.link===!0,s2={load:e3=>loadDirect([e3]),isLink,exists:e3=>a2.
has(e3),direct},load=async e3=>{let n3=[...e3];await loadDirect(n3);let r3=n3.filter(e4=>isLink(e4)&&!o2.has(e4));await Promise.all(r3.map(async e4=>o2.set(e4,await t.
d(e4,s2))))},read=e3=>{if(!isLink(e3))return direct(e3);let t2=o2.get(e3)??{fault:"the file was not loaded"};return"text"in t2?direct(t2.text):t2};return{side:e2,
entries:a2,load,read,async starts(e3){let r3=new Map;for(let i3 of e3){let e4=await t.m(n2,i3,t.v);e4&&r3.set(i3,t._(e4))}return r3},async mentioning(e3,t2,n3){
let i3=mentions(e3,n3),a3=r2.filter(e4=>t2.some(t3=>e4.endsWith(t3)));return await load(a3),a3.filter(e4=>{let t3=read(e4);return"text"in t3&&i3(t3.text)})}}}function occurrenceTitle({
id:e2,window:t2}){return t2.title===void 0?e2:`${e2}  ${clean(t2.title)}`}function occurrenceFacts(e2,t2){let{occurrence:r2,bookings:i2,freezes:a2}=e2,{window:o2,
opens:s2,closes:c2,bookBy:l2}=r2,u2=t2??r2.zone;return[{label:"opens",text:n.st(s2,u2)},{label:"closes",text:`${n.st(c2,u2)}, after ${n.ot(c2-s2)}`},fact("book \
by",o2.notice===void 0?"":n.st(l2,u2)),fact("frozen",a2.map(frozenText).join("; ")),fact("admits",o2.allow?.join(", ")??""),fact("only for",scopeText(o2)),fact(
"room",roomText(e2)),fact("booked",i2.map(bookingText).join("; ")),fact("approvers",o2.approvers?.join(", ")??""),fact("on call",o2.oncall??""),fact("writes",o2.
writes??"")].flatMap(e3=>e3?[{label:e3.label,text:clean(e3.text)}]:[])}function freezeText({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=(e2.deny??["breaking"]).map(
e3=>e3==="any"?"everything":e3).join(", "),o2=e2.except===void 0?"":`, except ${e2.except.join(", ")}`,s2=e2.board===void 0?"":`; exceptions: ${e2.board}`,c2=scopeText(
e2),l2=c2===""?"":` for ${c2}`;return clean(`${spanText(t2,n2,i2??r2)}: denies ${a2}${l2}${o2}${s2}`)}function advisoryText({rule:e2,from:t2,to:n2,zone:r2},i2){
let a2=e2.note??e2.title;return clean(`${spanText(t2,n2,i2??r2)}${a2===void 0?"":`: ${a2}`}`)}function ruleName({id:e2,title:t2}){return clean(t2===void 0?e2:`${e2}\
 (${t2})`)}function scopeText({contracts:e2,regions:t2,teams:n2}){return[e2===void 0?"":`contracts ${e2.join(", ")}`,t2===void 0?"":`regions ${t2.join(", ")}`,n2===
void 0?"":`teams ${n2.join(", ")}`].filter(e3=>e3!=="").join("; ")}function clean(e2){return e2.replace(new RegExp("\\p{Cc}","gu")," ")}function fact(e2,t2){return t2===
""?void 0:{label:e2,text:t2}}function spanText(e2,t2,r2){let i2=t2===null?"until somebody ends it":`to ${n.st(t2,r2)}`;return`${n.st(e2,r2)} ${i2}`}function frozenText({
rule:e2}){let t2=scopeText(e2),n2=(e2.deny??["breaking"]).join(", ");return`${e2.id} denies ${n2}${t2===""?"":` for ${t2}`}`}function roomText({occurrence:e2,use:t2}){
let{changes:n2,breaking:r2,perOwner:i2,perConsumer:a2}=e2.window.capacity??{};return[n2===void 0?"":`${t2.changes} of ${n2} changes taken`,r2===void 0?"":`${t2.
breaking} of ${r2} breaking taken`,i2===void 0?"":`at most ${i2} per owner`,a2===void 0?"":`at most ${a2} per consumer`].filter(e3=>e3!=="").join(", ")}function bookingText({
change:e2,classes:t2,owners:n2,landedAt:r2}){let i2=[...t2,...n2,...r2===void 0?[]:["landed"]];return i2.length===0?e2:`${e2} (${i2.join(", ")})`}function renderHtml$1(e2,{
zone:t2}){let r2=n.st(e2.at,t2??"UTC");return`${["<!doctype html>",'<html lang="en">','<meta charset="utf-8">','<meta name="viewport" content="width=device-widt\
h, initial-scale=1">',"<title>Change windows</title>",`<style>
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
const v=new TextEncoder;function writeIcs(e2,t2,n2){return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:-//contract-check//calendar//EN","CALSCALE:GREGORIAN",`X-WR-C\
ALNAME:${escaped(t2)}`,...e2.flatMap(e3=>eventLines(e3,n2)),"END:VCALENDAR"].map(e3=>`${folded(e3)}\r
`).join("")}function eventLines(e2,t2){return["BEGIN:VEVENT",`UID:${escaped(e2.uid)}`,`DTSTAMP:${utc(t2)}`,`DTSTART:${utc(e2.from)}`,`DTEND:${utc(e2.to)}`,`SUMM\
ARY:${escaped(e2.summary)}`,...e2.description===""?[]:[`DESCRIPTION:${escaped(e2.description)}`],`CATEGORIES:${e2.category}`,"TRANSP:TRANSPARENT","END:VEVENT"]}
function utc(e2){return`${new Date(e2).toISOString().slice(0,19).replace(/[-:]/g,"")}Z`}function escaped(e2){return e2.replace(/\r\n?/g,`
`).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g," ").replace(/[\\;,]/g,e3=>`\\${e3}`).replace(/\n/g,"\\n")}function folded(e2){let t2=[],n2="",r2=0;for(let i2 of e2){
let e3=v.encode(i2).length;r2+e3>75&&(t2.push(n2),n2=" ",r2=1),n2+=i2,r2+=e3}return[...t2,n2].join(`\r
`)}function renderIcs(e2,{zone:t2,repository:n2="contract-check"}){let described=e3=>occurrenceFacts(e3,t2).slice(2).map(({label:e4,text:t3})=>`${e4}: ${t3}`).join(
`
`);return writeIcs([...e2.occurrences.map(e3=>({uid:`${e3.occurrence.id}@${n2}`,from:e3.occurrence.opens,to:e3.occurrence.closes,summary:e3.occurrence.window.title??
e3.occurrence.window.id,description:described(e3),category:"WINDOW"})),...e2.freezes.map(r2=>({uid:`freeze-${r2.id}@${n2}`,from:r2.from,to:r2.to??e2.horizon,summary:`\
Freeze: ${r2.rule.title??r2.rule.id}`,description:freezeText(r2,t2),category:"FREEZE"})),...e2.advisories.map(r2=>({uid:`advisory-${r2.id}@${n2}`,from:r2.from,to:r2.
to??e2.horizon,summary:r2.rule.title??r2.rule.id,description:advisoryText(r2,t2),category:"ADVISORY"}))],`Change windows (${n2})`,e2.at)}function isOpen({opens:e2,
closes:t2},n2){return e2<=n2&&n2<t2}function faultLines({faults:e2}){return e2.length===0?[]:["The calendar has faults; while it has, nothing that needs a windo\
w may land:",...e2.map(e3=>`  ${placed(e3)}`)]}function placed({code:e2,message:t2,location:n2}){let r2=n2?.line===void 0?"":`:${n2.line}`,i2=n2?.column===void 0?
"":`:${n2.column}`;return clean(`${n2?`${n2.file}${r2}${i2}: `:""}${e2} ${t2}`)}function nearZone({occurrences:e2},t2){return t2??e2[0]?.occurrence.zone??"UTC"}
function stateLines(e2,t2){let{state:r2}=e2;if(!r2)return[];let i2=nearZone(e2,t2),a2=r2.nextTransition===null?"":n.st(r2.nextTransition,i2);if(r2.open)return[clean(
`Open through ${r2.windows.map(({window:e3})=>e3.id).join(", ")}${a2===""?"":`, until ${a2}`}.`)];let o2=r2.reasons.map(({code:e3,message:t3})=>clean(`  ${e3} ${t3}`));
return[`Closed${a2===""?"":`, until ${a2}`}.`,...o2]}function renderJson(e2){let iso=e3=>e3===null?null:n.ct(e3),spanObject=e3=>{let t3=Object.fromEntries(Object.
entries(e3.rule).filter(([e4])=>e4!=="location")),n2={id:e3.id,rule:e3.rule.id,calendar:e3.calendar,timezone:e3.zone};return{...t3,...n2,from:iso(e3.from),to:iso(
e3.to)}},{state:t2}=e2,r2={version:1,at:iso(e2.at),state:t2&&{open:t2.open,windows:t2.windows.map(({id:e3})=>e3),freezes:t2.freezes.map(({id:e3})=>e3),reasons:t2.
reasons,nextTransition:iso(t2.nextTransition),nextChange:iso(t2.nextChange),horizon:iso(t2.horizon)},occurrences:e2.occurrences.map(t3=>jsonOccurrence(t3,e2.at)),
freezes:e2.freezes.map(spanObject),advisories:e2.advisories.map(spanObject),faults:e2.faults,horizon:iso(e2.horizon)};return`${JSON.stringify(r2,null,2)}
`}function jsonOccurrence({occurrence:e2,use:t2,bookings:r2,freezes:i2},a2){let{id:o2,label:s2,calendar:c2,window:l2,zone:u2,opens:d2,closes:f2,bookBy:p2}=e2,{title:m2,
allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2}=l2;return{id:o2,window:l2.id,occurrence:s2,calendar:c2,timezone:u2,opens:n.
ct(d2),closes:n.ct(f2),bookBy:l2.notice===void 0?null:n.ct(p2),open:isOpen(e2,a2),title:m2,allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,
writes:S2,used:{changes:t2.changes,breaking:t2.breaking,perOwner:Object.fromEntries(t2.owners),perConsumer:Object.fromEntries(t2.consumers)},bookings:r2.map(({change:e3,
classes:t3,owners:n2})=>({change:e3,classes:t3,owners:n2})),freezes:i2.map(e3=>e3.id)}}function renderMarkdown(e2,{zone:t2}){return`${[[`## Calendar at ${n.st(e2.
at,nearZone(e2,t2))}`],faultLines(e2).map(markdown),stateLines(e2,t2).map(e3=>markdown(e3.trim())),["### Windows"],e2.occurrences.length===0?["No window opens w\
ithin 400 days."]:["| window | opens | closes | more |","|---|---|---|---|",...e2.occurrences.map(n2=>markdownRow(n2,e2.at,t2))],e2.freezes.length===0?[]:["### \
Freezes"],e2.freezes.map(e3=>`- **${markdown(ruleName(e3.rule))}** ${markdown(freezeText(e3,t2))}`),e2.advisories.length===0?[]:["### Good to know"],e2.advisories.
map(e3=>`- **${markdown(ruleName(e3.rule))}** ${markdown(advisoryText(e3,t2))}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function markdownRow(e2,t2,n2){let[r2,i2,...a2]=occurrenceFacts(e2,n2),o2=isOpen(e2.occurrence,t2)?" **open now**":"",s2=a2.map(({label:e3,text:t3})=>`${e3}: ${markdown(
t3)}`).join("<br>");return`| ${markdown(occurrenceTitle(e2.occurrence))}${o2} | ${r2?.text??""} | ${i2?.text??""} | ${s2} |`}function markdown(e2){return e2.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*_[\]|~#]/g,e3=>`\\${e3}`).replace(/@/g,"@\u2060")}function renderText(e2,{zone:t2}){let{occurrences:r2,freezes:i2,
advisories:a2}=e2;return`${[[`Calendar at ${n.st(e2.at,nearZone(e2,t2))}`],faultLines(e2),stateLines(e2,t2),heading("Windows",r2.flatMap(n2=>textOccurrence(n2,e2.
at,t2)),"  no window opens within 400 days"),i2.length===0?[]:["Freezes",...i2.map(e3=>`  ${ruleName(e3.rule)}: ${freezeText(e3,t2)}`)],a2.length===0?[]:["Good \
to know",...a2.map(e3=>`  ${ruleName(e3.rule)}: ${advisoryText(e3,t2)}`)]].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function heading(e2,t2,n2){return[e2,...t2.length===0?[n2]:t2]}function textOccurrence(e2,t2,n2){let r2=occurrenceFacts(e2,n2).map(({label:e3,text:t3})=>`    ${e3.
padEnd(9)} ${t3}`);return[`  ${occurrenceTitle(e2.occurrence)}${isOpen(e2.occurrence,t2)?"  OPEN NOW":""}`,...r2]}const y=["text","markdown","json","ics","html"];
function renderCalendar(e2,t2,n2={}){return{text:renderText,markdown:renderMarkdown,json:renderJson,ics:renderIcs,html:renderHtml$1}[t2](e2,n2)}const b=16*t.I,x={
changes:0,breaking:0,owners:new Map,consumers:new Map};function calendarView(e2,{at:t2,next:r2,query:i2,ledger:a2}){let o2=nextOccurrences(e2,t2,r2),s2=o2.reduce(
(e3,{closes:t3})=>Math.max(e3,t3),t2+b),c2=n.w(e2,t2,s2),overlapping=({opens:e3,closes:t3,window:n2})=>c2.filter(({from:r3,to:i3,rule:a3})=>r3<t3&&(i3??1/0)>e3&&
meets(a3.regions,n2.regions)&&meets(a3.teams,n2.teams));return{at:t2,state:i2?n.d(e2,i2,t2):null,occurrences:o2.map(e3=>({occurrence:e3,use:a2?.used(e3)??x,bookings:a2?.
bookings(e3)??[],freezes:overlapping(e3)})),freezes:c2,advisories:n.S(e2,t2,s2),faults:[...e2.faults,...e2.unread,...a2?.faults??[]],horizon:s2}}function nextOccurrences(e2,t2,r2){
let i2=new Map;for(let a2=t2;a2<t2+n.u&&i2.size<r2;a2+=b)for(let t3 of n.T(e2,a2,a2+b))i2.set(t3.id,t3);return[...i2.values()].slice(0,r2)}function meets(e2,t2){
return!e2||!t2||e2.some(e3=>t2.includes(e3))}var S=e.n({command:()=>E});const{base:C,config:w,"governance-ref":T}=t.w,E={name:"calendar",summary:"Shows windows,\
 freezes and what is booked in them",options:{...C&&{base:C},...w&&{config:w},...T&&{"governance-ref":T},next:{type:"string",value:"N",help:"how many occurrence\
s (default: 10)"},at:{type:"string",value:"INSTANT",help:"from this instant on, for example 2026-12-01T00:00Z"},format:{type:"string",value:"FORMAT",help:`${y.join(
", ")} (default: text)`}},example:"  contract-check calendar --next 3 --format ics > windows.ics",async run(e2,r2){let i2=t.at(e2,"format",y,"text"),a2=Number(e2.
last("next")??"10");if(!Number.isInteger(a2)||a2<1||a2>1e3)throw new t.lt("--next takes a whole number from 1 to 1000");let o2=t.T(e2,r2,!0),s2=t.E(e2,r2,o2),c2=await t.
o(s2.cwd,s2),l2=await t.u(s2.cwd,c2.commit),u2=await n.Z(l2,s2.config);if("faults"in u2)return t.O(u2.faults,r2);let{calendar:d2}=u2.policy;if(!d2)return await t.
k(s2,{entries:l2.entries,name:c2.name},r2),r2.out(`there is no calendar on ${c2.name}
`),0;let{filed:f2}=await n.K(l2),p2=n.x(d2,n.v({policy:u2.policy,booked:f2},{}));return r2.out(renderCalendar(calendarView(d2,{at:o2,next:a2,ledger:p2}),i2,{zone:r2.
zone})),d2.unread.length>0?t.O(d2.unread,r2):0}};var D=e.n({command:()=>O});const O={name:"diff",summary:"Compares two files or two folders, without git and wit\
hout governance",operands:"BASE HEAD",options:{mode:{type:"string",value:"MODE",help:`exit 1 unless every contract satisfies: ${t.b.join(", ")} (default: full)`},
...t.A,...t.n},example:"  contract-check diff old/order.avsc new/order.avsc --mode backward",async run(e2,n2){let[i2,a2,...s2]=e2.operands;if(i2===void 0||a2===
void 0||s2.length>0)throw new t.lt("diff compares two paths: contract-check diff BASE HEAD");let c2=t.at(e2,"mode",t.b,"full"),l2=await directorySources((0,o.resolve)(
n2.cwd,i2),(0,o.resolve)(n2.cwd,a2),r.H),u2={...r.S({mode:c2,...t.j(e2)}),skipped:()=>{}},d2=await r.h({...l2,base:{ref:i2,commit:null},head:{ref:a2,commit:null}},
u2);return await t.r(d2,e2,n2),d2.comparisons.some(({faults:e3})=>e3.length>0)?3:+!d2.comparisons.every(({satisfied:e3})=>e3)}};function rulePage(e2,t2){let n2=e2.
references?.length?`
Elsewhere: ${e2.references.join(", ")}.
`:"";return`# ${e2.title}

\`${e2.id}\`

${e2.why}

**What to do.** ${e2.remedy}
${n2}
${t2.map(exampleSection).join(`
`)}`}function exampleSection({title:e2,files:t2,verdict:n2,message:i2}){let a2=t2.flatMap(({path:e3,base:t3,head:n3})=>[...t3===void 0?[]:[codeBlock(`base: ${e3}`,
e3,t3)],...n3===void 0?[]:[codeBlock(`head: ${e3}`,e3,n3)]]);return`## ${e2}

${i2}: **${r.c(n2)}**.

${directionLine("New readers, old data",n2.backward)}
${directionLine("Old readers, new data",n2.forward)}

${a2.join(`
`)}`}function directionLine(e2,t2){let n2=r.d(t2),i2=`- ${e2}: ${t2.outcome}${n2===void 0?"":` (${n2})`}`;if(!r.N(t2)||!t2.witness)return i2;let{written:a2,observed:o2,
decoder:s2}=t2.witness;return`${i2}
  - written: \`${JSON.stringify(a2)}\`
  - ${s2}: ${o2}`}function codeBlock(e2,t2,n2){return`${e2}

\`\`\`${t2.endsWith(".proto")?"proto":t2.endsWith(".avdl")?"java":t2.endsWith("ml")?"yaml":"json"}
${n2.trimEnd()}
\`\`\`
`}var k=e.n({allRules:()=>allRules,command:()=>ee});async function allRules(){return(await Promise.all(r.U.map(({load:e2})=>e2()))).flatMap(({rules:e2})=>e2)}const ee={
name:"rules",summary:"Lists every rule",options:{format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check rules --fo\
rmat json",async run(e2,n2){let r2=t.at(e2,"format",["text","json"],"text"),i2=await allRules();if(r2==="json")return n2.out(`${JSON.stringify(i2,null,2)}
`),0;let a2=Math.max(...i2.map(({id:e3})=>e3.length));return n2.out(`${i2.map(({id:e3,title:t2})=>`${e3.padEnd(a2)}  ${t2}`).join(`
`)}
`),0}};var te=e.n({command:()=>A});const A={name:"explain",summary:"Shows the page of a rule or of a governance code",operands:"RULE|CODE",options:{},example:" \
 contract-check explain avro/field-presence",async run(e2,n2){let[r2,...i2]=e2.operands;if(r2===void 0||i2.length>0)throw new t.lt("explain takes one rule or co\
de: contract-check explain avro/field-presence");if(/^gv\d+$/i.test(r2))return explainCode(r2.toUpperCase(),n2);let a2=await allRules(),o2=a2.find(({id:e3})=>e3===
r2)??a2.find(({id:e3})=>e3.endsWith(`/${r2}`));if(!o2){let e3=t.ot(r2,a2.map(({id:e4})=>e4));throw new t.lt(`there is no rule "${r2}"${e3} ("contract-check rule\
s" lists them)`)}return n2.out(writtenPages()[o2.id]??rulePage(o2,[])),0}};async function explainCode(e2,n2){let{governanceCodes:r2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.r),i2=r2.get(e2);if(!i2)throw new t.lt(`there is no code ${e2}${t.ot(e2,r2.keys())}`);return n2.out(`# ${i2.title}

\`${i2.code}\`

${i2.why}

**What to do.** ${i2.remedy}
`),0}function writtenPages(){let e2=(0,l.brotliDecompressSync)(Buffer.from("W7xiFUWwcQAg0lzbzEBdLWtbBKG34cYYCGjZkyo7aFg8hVtQecgqzMk9m+QNTT46+Attw4VKkR8kCCJDJPPl\
vsGike5dBLjNE6+ts9B4TS2r/t8p7KLjQ1aIF2AE+iT9jJBPY+MABTgyKrrGBWjq+6r/m9YL3R9FXMlynEIdVs6bUn6psJaa431iHLDPpl+nK7NRmy3xQ2I255OZKjVImF4LPQY9ivFSfzOnr69OzcA5F5/pa0AQ\
oO0UkGMokJXNqte39nzv0Jzx9Bn7NPY3M7s0JQhupYSozGmhM0R4S/WiCfWTLhGiSmQgnt9my9jaPIF/Ud5ED6jWApMqxiU6kAjVop5p/qGe5YblwNKFIboAFfK+ooBXYp1mfPVLc19R+s4CVZLOeOmMcSFbMw16\
QN/Op6fonr1SkKWbkr2//ve+n/nVrauFFGZrq82vi19Xd48QwnA/zl77rGC+9zJjkHiZQ6SomCqgONFF0YLV7NZnn33OPS8VkAmAIESRrAKLothCCWuiDWvG8ke72jSueNUBoDgRIP8I/holTeWNb41hzjLM/dvn\
PF636T9cWwiUhAAhHFNvVg1x6QXbF9Xep8T2v3qlIxYHSHENENB1GbOom+0/TvmyjtKEEBFDSdg/hs3adG23Z7TeZwjPBMjwvML4tw4H6e1h76ZZR2aL/w2+OjzuQZx1JAkdEYKWFQqKpY9PAZbf35Fb9sZszPuu\
/DP2K2l7IaNS/PBa7FjpQ5Q+kn2YOmA9cVQM2vZSZ/qaXjMDhfjvC/ycpZ/CXlw2XPSsOyRtoVEo/UGk5yjFY693bOaQcmOXlIKNVMiu+YJiLeFVBNWZqvhAvEu+xr68PcwaCtog4pVBo+CuP+wgOBWXvVjb5Q/9\
Mp2/pmrBvvqwQQk6ucN9GggFbmUftWVICZdhL+CUOERClhK14DxTV36HHV8yYyM1muxyAGD9y+p2AvP62z2IH49+zf7PerYGGUE5ueEMmKYMxNf++rgnXbbtidUbHx9edcjpHrX93Ldx5ZMpEtBGV+MOi6GE4pzx\
YS026bfhff6Di4G7TchCcLQXHHFZnRn9tYeNq6qDp9nmdzRuNkzvMeg+QAj75dhkw+ynbvh5ZXd5SKQSs9x/pyWr53rjcsDHbUQa/P8T4ednXOuxnk6AfdaMV941iBaCsOCEb2gKu8ZNwdb/Liz3n2Oo26Of17D8\
oDgxQkFvIQeXkySy+td15H3gqtrQXVbeY4ABTZws+hHltvCDRaQSeQFZCK+N/rN7gGN3AXxVGrzo3XCfRLDtXymxFbWfwarwMAgzbBEn//7Ctjex75tnaoz40G9VVfvGzw4O5g7h7TTwjlojgnMrWsIOBFkssLCp\
P4PuQEJRtTXORrL7RYBWsc4RNssjQeKxz0Fi81sekRDt+2t7pTFMe/LESG8Gy2FBQaQoFQ3w/xuiCqNRZLDALH1w6VaQL3gdHNUulo80JFtDcBPomY08NecWnOou65nT4wLkwQ3IPCfC2pdNj5c/hES0vL9H2VOi\
cQHILFKAe71kLgqdsjxo4NSqHk6HaOCAk0MysCIxNHKzkvMoPWFU80qx/8lbYv6p3yDJ7A0K3JwLum8sY/JLeMxWSN4c/OaYLfMXOftYvbH00U/Y6lPA6GI5dvkpR/tfT8YKids7pxyBN1Z/6t0JCPJmnGqJ/vP4\
PU3fRTTQwJgPfGGLSZh3FnMDR4ssmDArbknuRij2Gj4V0LyT0DNJBhVk8480g7EqN2rDzECy95wO7R2P/Ej7toNANSdq921iczrxJWXEojF1GA+3dpU5YujjkHNDCCq2q6sbEJAhkgPfFU+uSzgQkzPsQyl1kIzy\
AbyokVI1P3QFTLjyUNkPSw0/jhzs8DbIIDIaf74UqglE+iC39dJ/J3SGywJIwvcsGzwwXpmc+OGpJaNx+G0nC44tShbc1QaGNcLyjba4AcQMmyh8GSb6X/1R7hjE9fqFVu9n8Asr0Jr0LuGewnv0CEV7t67rKErY\
pyc5bOGnx0SGxZ4IcNmS5TSkskB5UAWguzvaxoJcQhl6KFwFffT5HzLrNp2uFlijtPxFM2Alkitkw0OPKGhFUFLLF2d+aUYxhuq8bsiD6+z2TMYPP0osXvphPwALVv+DRmaPXaEla+PlRrxL3CzYIR+f96pqAuRX\
Cm8v92/8imHqsZcjkNorXa2ADc3x59/qJH2WpIgPqdIcn0sJ46OSSeI75lDxxrh8OCEggIe2xgGrsFRGSqSXVQpKmlQN807gSdKwaL5f6tk1iOfDLyIqvQCBVRGTgCOZmOuKz4SBmJgDnAipB2gBnM6+tlbBDZOs\
0pNU/kmGqhzaY4tclz2SojEbNpbcHD4a2pubfGiVT2TcEDt5l8YDl7Mttirf36NG9+TM4PMk85G8+neI6AeSEUEsZDQYJiXdHR7LNaQdXIs6/C/b9NUXv3AMAVai5qZVS7sUukL+RwzRVpK56a6iUDE4SOmoXGgb\
fn0t+74uLmXPL/rVu0kENR+U4WBYGQ3w4tzqhwFKj0gQnzAnJZJ5KLtAYlDrtSaOC1I38ZnVm5Ts0JcS3VczbQxIGDWzcHd+Curu/Oxc0N2rbOsf/osQLC8ikZoJ+V0jbjwPMGt+h1a0WzEoIqWKqMqrGCEfYrs+\
hg8Vco2Hc1OUl4V9P43XHC4aSa40J9ig1iBQjRnNRnuhXbyFNsINlqZnX+EJ3zUcWKkLy3grfuDDc7XZw/UAvZLPwgcf8gPvCUsUoNVahPj/9fnhpNQNkEDF3BKzm8OK6TYs3POAxTPC8yqmS7RbC4nvWRu+kuaE\
pFUQMe9P84wGkedR7bw7em9XuDPsb8rEaVnWNQpMSCOs2nSsVADrqlUiMNlhVrOBthbPx6HPHbO3HID+tq32pTntft0igKspOqrL8WOi3Y/OkAEQrY7kWig/hNbZyISinL0ibBiDS5rmVwqiyhdFZp9nJiT0PtYR\
uqiaLAq/iRR+kKz7/jb7LLBEXtLHz3n6Fng6ylBcqmk+FS7btOfEnqjFxM1K2wBw2IxwqgmA103nHyxQhqCO0fdF8sgYtCn4PzJ/k/UagyYNDucijBd8yeSKfrO7PefPUOA2lxZXe+fzuifPvvheZRffy+3S3m09\
irce+h3pczXsp15n46ujhwWCklnx5a2/jvsZhf9s+O9aqW7r3+PVfbiTVITdG/lD8Z3wwZc2PGsR46TyiB/lvsRW0FnVuVwDrLScaXNR26SJakFDKj0z9PK58Zu7Pn4klhVB66Y8WTkpeIyuyKpU6krf9uKfssu3\
9RHhNKLs8vcYt371oBj/4q7e5S92P6W4PXL2QPMi1HMtnpjLL+0uQXaJBd/CeIrGI08QB9+NaEUwCMD99n4nL0Y9wi/NCfOigj2rIzB31Zwds3kHeVb3XAI3RElsmtPps6WXwwX6/REHn1aGkJMWaqTHzu+x+ugs\
FRVGG9YDN9JglyFjEXQCKUEjGUDl5UoqpAuC1bBw2CdhPnHiqs+/WOaEffWf4fVu3DT4MHbZ+vVdx/3yCZkv83EZf69f48XKd2zOhJAT18x17FrLTj8+Oe/hed23S11OGBrHKMx+yO03z9eW7mu/PG/9BDov9X2r\
WQLjy8D1yx3lVoS6p1QhU/a5VYNmM8t1T6GAdqGWddHpFJZBwJHvomVXVkhgN4/zLbNcMKizS8rjDvqgBVc/9zmM1/oRWik4wyB0uxJDldYqKYgK5oDTIXKgWEImbyXsSbryoeWoQRfKtZ4YPGssyq7ap3qhC6es\
iuFhIdODf4JwOlK8QGu8gE+md8p3AENGbPpvAUW/9yIMK+GVCRfp3DE+Of31J/flp+ImBD4M2Cy+HQZ9C/W+D9m/nk9VoWm/12e+D5UVNY7CijFu/2ZoTxD/W9QEGCaWph5mXy8lMJAYfbjEVnIeCKgSfqSuzqsA\
AuG92kfjixKalTeQ6pOOBkNzUsw6ZWYUxiKVC8vJSFvTm7MgL6riU2VVLPa+vKJKWEHiNh0oz+G0Ii2ESTRbcYN0LFdVTSp4yOqNCrSuClymroQS7BhJ4KGO0sFSea6st6jOM/0dF18KpDPYKbwnhOUBoTiyxNiO\
MrqsoaScdgOt6C+2gOnDxKGl/nJlR8jDuGnaP4y0c6s3/kB+g5reDZ2D4htgMtfLG64jPhV9VB+6/feAsA4eLD3UZlpyp3yiSX17KTnpToMJ0L3BvVlAaB5JD/+kjE4oKokGRKuevL8/35A0by9sy9N5+ZKbNnp4\
H8JUlWr3E9ork4i03b2jkbNVYjBqgx3neacyulfHjSjdsglDvortGv2APjPuIKH2zFdVSwcC3Zc2slUgc/HF+0p0On/R0UD+VlNCB5g0hywQJSMAC0cjgwv7rZSKXjQVbkHfCRQtuf3HlsewxTCpAUqOGGIFkhYM\
mPYCiFUJYg3WwJzsFXHrISQEVEDOHqgCUJixPBk4hZp0C8oJIQjrL7yQqooPqh9pfMq8y039aYrrcs3KpZODKU1EewKNffZpM3wtpxb3x6I62xXhffRZlPVblHs0RDK6cWH0yZozMpNmnxPq2B0eoPkh9S9VqUlZ\
+rDMiARTF83z6Z3Mwr4GZLFU1DVvU/jZMvHlwaFaDM/c2mvIdzfHk7pG1isaq0qIwx59MFBJmdxVMBwCXg+L9X25Xvi4LgYy7at5Lrp3M9NmFmq5BrkNiysaQVetYwky3GJHiuT3guoDA03Pwy/tUquWEMd5d6WY\
JFVnDcvqx9+tS4nA6LjaR0pwBVbW0U8h6XFBHxdve5k4Eiu10+ZvJlAsKeHG320U4Vhd51aC5dYJFMjbeYmnUZRKqrX9MQXACfcjElkBsu6XILe3C6Cbyss0iqKKIqZ6hjvmrr6jAjnzsQy2TSCcrfcCj8F8vaFM\
9elzVwFwGtfVbJ+siwz0eKfkRi/7io/Ay318GiiIhblZH4qHRcZduaLbFbY29zbY07lZE7Dq7h8DFpg53IwVC6U467U6D6vNWFXuD1KOcKvvJKO2WWcVZYfDjY1uBpQ0mbdyMubDOi+e2F5MjZeIUBDfFWQtUaTb\
NWs23eM54aU+uTjoOrSfDst4f2YXoy5neOkQYGRAFzOdsm7Ln1UXctMoXgMaMuHtlU9rR6q0dZ9tpzgiCF7axGBQCRFI2oISINOnnDhtMMrPPDi+lnP/eZZmIpZR4B3LT+jmGX1e3izCRWmZerl6BFqJVr3OHhyE\
5qre0KgZ3NXiNu52adTuHopx+Ynx0szVlqNuxt25wk2jDC+2anXJ9akr+dgWz7r8PciR/sPyJobvQbkndchoAScdD+0PR+tpVOuStjMVGL8ctJllMNkusH+oOUwbpIanDMivhaNnrwz7M4wd3FxFtMbftTiXZSys\
7os26F925zQXXwb/FWt3lyLNAzMu+PLSPVmnL/y3s0QNjmOG+vBj7xiUt9cE8CycfcKpvBWl1j+RjmU4g87VCUZ5FxWgzjg64QyOD7kEnRNBhIYzR+OiJKVnQVuTUzqU8TAXo3DanxqEkLtmI+DlbCplcZgWky2+\
MI58p1fVcwWRGz20Tu7mqsHVd19xlrVD3dY22HGfQK0fCLvYEZYAx/FdIJODQI+8hdNTQAeY8ickCyd0oGjH5PEYRG5sSZ9r9Gewt5bUgUf6KzYPYB3rpoCw9+C/ygG8QeLschROh92U/1sgG+QdbL/RxqqRwTEo\
FPsRJDN6YVi5XSIkBJRI7iwWd4SFtmObRIRATLXz2cPmVapm06eFt0EfqVCHyZVjy1pYs/JMFWJD6mN0yNwI68VuFrxdoPl2IwOg4fHA/xaihr0XZ9Fw7FJkvE1g7gIxI0gIERxfUAjPNu2M2YjaRGpIn5DYGdMU\
la3sElAtF+V0G47XLShmHIFnsANxV8KWsHZFUmTrnMWmuc0IT3qWeIXl8Dub34BtOd7FLaWNzTR/z+UzGaz7Z3s4q7OkF0ZXV4BJhpqnZnwoN5HedAsm5SbwIg72DYh+B73LWykBjPWE0ZytopIX6lTkZ3af/Rb7\
O5r6zmAngb6TsJUOTzyfuYFSu6q+7FkrAnAJC9GN8iHiAyQ5LIAb3ALLvQXbahdoLm9Ga9oA2PMFTcLCwlFp0wlQNs0N8/+MqCueciJHB6YkhED3y3XJ4zpWfFaQYFuXGxplwOKs2DTktRy8QdzEvvXZSoXsbjKG\
mUVVbcjq0yBEPKxEW5tI/KS0mK2JPzahKlNLkm296Mt6IoyWFkDhsz6o2ijjnZIxDBG4HFs1NikvKOOfxpXE3VihVSQzwume9hR47MNyechE5NHwu32tljVDymXqoO1kwVF06IZXakQ/x3Zq6MfjlHZW7L2/t+Qv\
OE3Njz0XOOCMhfFsHN6C2Z4VUzl5qnZKRmqxqN1w3ZY9Y3JR3liDO5sf0H6YGTQLg+oObg1aO6tsqV7hJfK9ZyPOyqvYIeJBtp61kAUsaMF0xwlaNntr4Kr+3YLhN4oOzRXVbX0RTWy+g0onC81yCK2Ba/j64+1U\
TXb9tO537UxumSN8F5a7YheIh5ybPg1opv3K4/3x4iB0bdyMwTrKT13saWuRfh87jXqzx4Vi+qXLpm94VHq5+ADaFBbZRkMQKrKqX4ju7BKKTPhE7NveK0JDbDxjn64PSubJ3kq61lYsfkFo8mIYEOWHNXuKa2Wg\
Q6wOIA/Scf2/wWhqggrYAp7c2vOi0IGaWfDLOxGouhGrAbQUwTjm5InSI+IUFEMslR9Jh4FIkj7MVEXJpYvL4x3ZlZJLry+4TF1epH03NPJk4vwYUtEAk3qcbVR9GdZZaZfJM/6BicnHXVJXFF0OXkBOzoSoh77W\
cYkdKRwqaX7I62dcwo7adS8RHnZxDa551thE5srB7SGRDnzbDQdvkDf4cTMJLgJiP4PZ8JpCYO0OBvcFt5rKwI2//2hod7KbfFoC/zz+le/ZxMCPPbjv+M97wCtaq/cujua2vRq9PA5y17q/TDKwYitTyyEOwa8m\
T9JN+4B7rUwJrfYxNd/CK1DH9kfSZ8cxJltoNTQOcFoZF5TTXbX3kKISEbXq2flegC117+ENPlMt07W6cUGR1XCTX/0c0uuXx/CmhJo1IILNZeoG/m62h2qOIDRrbwz0C/+3QaXF0KOJcIWVO4brbR2pawA6bRbk\
ybD/a8hid+4DHavaCPJx0x/9W+XZecGOAfzxWPB/z8+GZ65z32m+DDRyxXm0a1WrrQDbLndkfYQ4xm76yc4etiVbSIE33GV+dWn12oAWnOWKTLW5Sf7ucgq79hFn610x+W7vIvzitwJbHk345b+f7Cl47mmlw2RO\
67DwgsJuemjLVa9mf1m56oibwme12m6sGViBTLH7OOctmcmh40iykEhBvU7aKgD132oLazJBKOzUc1iv6ObVAEsux+2WDqWQjHCgRVraO2YoZcrm2WuBmoVaLJexzUh3j9NmYO6i0A8Da7h862+8hlCYxSVjHl6t\
T/A+zUyn8IN8t0IWSKCdHynJx2kdhgGyxGjBAsIdjskTPbbC0r+2/bxS0qkw3UsA2GwOA/u4Oh+ahRJ/Ph5Q+v3WDT7zHqv8x23bz+6TbeLPzgPKMmj9hoE0/ycgW/0f8w6twzi5T5YnpwK5wKzPauAPHeZy3ltI\
TgyLZfI8d6g93n0yrPLTHsQTDmj9pgCzvlxW38a2dCvPiz7o6DF8c1HZsnkOXp9XH+YUjzRq+9SxwRLpk2CbHbvrLkvvr3e+ONRbVDDqG353iLp5rA+Ymf/YDv45EJ6sh1PD1mP/qW9L1bGlDApAOehT1KE/N6TK\
PfYfUtDRp1CjT3T/Pk4PC57H9q6IcbNLZHFAU4n2+qhZbBtSdSgZal9lLzxed0C7vB4SJyaY6vb3B50IGa4bGJwAmxdGQrL4sE5Vt4ZKVEbGgVIBWVRrx18jjPSZsMOzNh6WJnBioeiyrTCmFX1mp2J8esl/mRM5\
kX8Aox7VQq975tQxklb1cauzy/Dptrqkz6wyG1NPaPf1rkveUIuUeN3e990RuvBdAxy2uE2/7K9gnoNgaq9Gv4jQAHwyKBSraNcCmLYFEfQNXM4o7RIDlDPZ4VnQEhfLMbaF3vc94qdkVfflqcNOFo9XzVlBSnrc\
PLgL5jx1m6VsWfDw5ag9l5GHZ+4dnF2eZP3/wu4PhH/uhNGlhNQV+T9/rjc1PGpVcrqfxcD5g+uPEXzXuTft68tZ+w4XjaNL0xMOzq+SlksPxTwSzhDy3HAhJy68TTYGAxlYbmuHtisrEJmWLaikMlCbH5P+hH6d\
HkhOCEEdUrbvgsTzDzT+Nf9vOKgE5UFH++voYhpYnzEMYDu7W2fUeHowXYF/x83ZOzepN3rc7J9r8YFVwYcT86wGjp0KRO+bD0+X/GJlV10qJmNXXVpHMLcQ5s8zbIh0w4Xbe172AoC7uhI8F7/+h1lmgYBOGWk8\
hf2rqjhHHJ+9pm7chXHtsxf4YqMiG4az1MBhltXg1HdalL3192GU6XlffKTd5JM/hoBTuuuwEcAXV1Q5NsXboWB3gpX2zI/Mgny5wrqp4KfobK13yoASbXHNcuFcTdkDIN3DcvTf3+lhtvMcOqI9ZkbKeOSCyt0T\
bxhxXN7YVxJeZudXYT9l9qVHp+dnacbpXrFDe19rX5Lv2zVq5fntzkHb8n3f4DVjKX/Bmb7zI3YMjcKUQeoQeeu/w4gYlcnV9vM/P/u/f6mB4H7e13f1fM/yEvjDOVHxJjABZgbLYimwBfmlTPJ7APZ1C/wSE9jl\
xFAd7PJPL9axlTg0KEtvWzKxk833DCZHjubQPKhVliemsAjwDfMLp3SsNLf4UJ4YAPYRPdhvIXIHAUzdooinCJObq1MtDxYAwaxeCGtLGWBRz1YZxGXPBW10w8w4pJI0DM+HBie3ilNQdK9HlKF/0yFu0asBj/X7\
VDGibW8wzpgRdnDr+elcZv5W8LxAc5VvoKrDwNMBqr3sj6ZTCR2er0+oVrtKCzl/A6svyBpyaCGL/Wv9wjI3NW2X9qFu207+WkdtvgnoIyRbQ8VD1cVhntoQGThw+PZHsUn4Suv56QyDJ3eO6BP+E+iZsEu7HaUT\
jKJHUcsdruqdc9ZYDMRNXkoTqTp6c07dIhwvJZMClo4GWKE7vlccmqrFDjDoFjSYb3iyIfT0RtUKWVDqFH3KfrXXrtR7fiIVWJNBcyase7WqvhC/DFDmjjCTxSUT3DLhR7iC2OeJq3pNYhNx2qDYLmv9ZeG3ZLgc\
p6/IGha5sndvZWnWBZ8DjyhCltD/evWxn+eG4MezW7nPxby1gQe3JgC2z5eHyeUrOKmNk8aX0EMy4H/Rtnw08SmF8i/iswaJ97GOCIavX9kS7wFFHA6rqWYqj7m5ewAJNl+rGo/C6oyRQcc9zeESp0PftG3E06jz\
nakJXgnje4A6Fkezpw4bmZUA7i9qyZuVZE4gXWtsJnUpkcnCbwIJh3GnSZ6dNc+dk00g2VH5s6a3jsH/trRfM8GjJSOk17E+V/S2hJ7zsb16BtVAh3MBXtHqcqYjdtUhsiQjURKnba/PCMIR9nVYW76WuMCrI0c/\
nPGKvOMhTHysncImATqSAxZavsyU2KgelAOoP91kV5/nyo4hQkgB7DWN+CdgvVlHoOyb4/bTjh4xSCFwIzAhDF0kP8r7MRZ+pdn6MPum1CxPYbjO7miwc753PK9zCXVfz/W3u/PdNwpLe2d3qh7L8Yh7QVXWx8GI\
p0fYSbYU2tb9ZSvX/nTGPUt6/H2C3fQq9pPnc7bLsxLYFQVkZo/C2KUmRO9vQbzEMPx3FoyRNDkps8voBPldoHpE6IIbC0EDac2tfVaNRVXY3GUsFKTlb/AI/9pKK2y76wAc3fILnmFvN6LynjM2IQ2xHiCbjJfV\
1eVVmSzK7c8Ti1XSZTtmr46zithy7nwMLnSuf2vv8nqiB+eUXn0iJ26tv9Zr5RpiWJ88aFeGDSPdFjtCdXsX+ClS4EOaLuVIADk7OmcoqdC1GIasf7KSbnIYf90Dej/5vOKUXbTNhkFFa+u/uCajzd8OBT044b5E\
SCzODYCcIlSyheB16SmliNCuhOQv+rnEuVnZaB7IuTOujZFRm6LNFUTLVFMiSD7JTXob2+ZpJimWxBxoXjGTCSnHvS2NDlJ2ZTh3OJTOHHaZg6iDFChQqRnIn3iQ0GmKhf8J3X8XbTBO6vIC0RSV6DC3osTnwPmi\
p5oq/pvEn1MJyFGOZrywa3DO//UkYW9gu2C2mhUH7AJ7eI7Jn/4PGdnauE80JXlYtAmytigonnY2yG22levdce1TUDHOzAJlBvt6apWzyLbHWocO2A9mTpX3NyjZmjiutZOmSiPpUKzLHinv56MJHKn/GQcrha6I\
K4RyNliI6JiE3GqUSOE7H4c73d3ca9TDUe1HvklqaZdEsgctDEWB5u+fSTgDLYukPRqXVj+TarQXZzbV+qTgOGDhTksoChz6bh83TLz+mffhYpi2JmMetjfcQgcjDCyvX3uJh1ffACcrKEPsPqOIxf5RUtJIGW+B\
q+KVhA75QXFwzAK347tPP/vJqIRRoCK2jsW7WlyU40RVRzQdrqQAIqABmOCXhLg/19w5iSIu0XIr7fkJNEcAoCNS/7q+Fww8CoEAzU/bb9xZqHmZFL1JzS/azLpq7y8VpZvYEa0mJSESXpI2B32yEtrRPzwlZsr1\
k+gYNsgMGQTFN+tSaIx17SPM2bC7hTNMhai3VBVq1vUy/KTdBfUwHRpFg5swC+fvUmt1qzAgvukjwLRKCRWx008G09zeJdafe1d5/wRIdWKAOyVj6jZF3a1U347TYqJefHyfJUSmATY0GERL20MJe/RevicSn1vl\
R0Rcn1NQQZeOXO88v9ihlto5ZIWg/T0oNwb3p1p+sUDWV/rgaCVuGKe0LmITRgb1MUCgejNUafcKqpkHVLUPBwPoEBt8lzQ7iF7ToBot/Hq6zpDrPQLQPX2U69zxCyrGR1BmVB4AbMwetMqy4XQj+RjZQTudxenY\
iv+QPVZfRWlsUt8lDnZiHuMZ87TvTNfzHnOwjbLe1JqnsiOqILeFxTIUOTz2vYOsXtYHcvj6TGFkJgrgNBL32vAnyE/Zrknai/3L/94V/77D4ZKvw8x331cZB0KE/HoVDR9MsdbCujwUe+ENKunFj2vn9qYSYvCE\
uKA4js6acDmdUoBbjmygCKqehF3KTc5AlGdtnbRn4UKVjlhXLDLYSnWDiwWkQJwZfBu978SJzrIxG2DhpW8UAO7wpVjxReCQKMwiMEWmgnawBoyU+T1He/NkR9ig8AstAmrw7BoXRMDHv7qKNt7eHOWDa2XdpTZC\
iYYu9KaISDayxnaAHkVgB17SES42B0J8HoA+jEyWUEhRlp15/wppQyPDyObHcFMm50TW+gE38OPymktIyF/+q+kqSzDmTfKIrL1O7cNAF054JomEMfoIPgs0Qh2Kp6pPMrRf9me9HsECSjc6PxBcLMH9YDUmbJc2\
ygVRHjgLSi6WsKrk1jmyqzSDIehdovTlt8mJtqtOY+2SOmE9evq/rJKLHVUz9tWtIYjKwjmgCtYV7Sk6d9uI5oxoa0aq9F0uaJFveawgsANWWoyq67vsoPFpelRXb0XWPrOn17TYJqw2yIQIixhjPNN+aYigWOS/\
AfoO6MEaIXwII7g+6UxGHTNC73B1jSihSm22QfuB4mQ9pgZpj7AlDqBANBLYWtLLZb9dx9oh7q82NEN8oIFa6/Cr/xgnrxW9pYOoy3TyqVeAE4V8/8cfbIIFPkoiGOlsIkqiebz1iRhtSVKc9IbjuSxNfaul8QCx\
2NNfueYoXtMDF0tJ7aeO0y7MOEB2ZhMbm/sLzug6uBa3OKeKH8bpxlUYDzk72PsewXIf0ix+DYp0CZO0kcEdtqtabewndb4stvDY53RHX/Wb10f0pOdaB/Uvoj2xdlJ69tncVOuIsdG4mncL17auTkI9X2/QtysA\
avfDyKA6CILwstrFenvhaP/NrqWwdG4lUDFT37iWyWBMqQwDDAZ6nje7goqIXcAN0LpCUtAxFmyysLT2jVYiFl60JZYZbbBzcgrJKFHuc/9boNjmi6N1eUTa+PuRF9rF+yvNG4+21VMvJUsuCoRTBTEKAdQqThmT\
7HKFrqOQ9LPjvEUqtReX3x77nybCHXwpmYO6RcW6GgBni8HYjUMX6SbCgw5b2pxLNXT6SO6jZ2ZxonapX49xWjVV+xrMsTbTpvTv2AMXUFgNGtSYnx1Q0vBamRH6YYAVOogeCvS7VrI8gn/SQoYFOhmGcwsgds0n\
cZHQinub0jVZ6VHKPyu+Xn34xCA5SZLsgZ4SXU3YbejM40Ky8etT9uT/+FFY2tBxr5dqVI3dLyc0EF/gYC5GjMXSFSFhE9UxQC56Nmbx+BV/txSQ691sYRekMpk8G3JUKw1uYCndNa2G7fAV7KSwYYWQvpotLIKU\
5LMmKW0qXZaoszr5OdmfhsU31uKLdgiedgJOg5R3GsUml+SSBkNBMyMea93hxQqvTrgD8DKDwej11pxO2dUyDV8PVnPrLrdB3usPzSCjOByBbtNrBH348ZpvkPIlHZXfEZDNkhAf74iVauED8cMV9fKnD3793L/E\
nnwrUNBxvFb9mtHY2s9uVQ9Lx9liUTnePw132b6QwOrrwSUKOxYzzoil1hu5W/uHleMpiowIjpOEqzRwGbFh6WDLWaRJB4BjaHGr1a9lEo9Po0aUbB6KE6+tuRTftcZ3nIC0L9F8TyDEyBOws/G6u2DCHvM1gidB\
lhPOoCN0tcOTW1VDb501pNa3mKqHJrF4UQLUKF88onf7mWur4WhaqA2FOojEU527CyuOtRMvNLtUw9FuHdTDDy1gawN/jc1a3/3Q4dNKIh5tHCiU9yb62l1zDwmgecsQAKF739IHsAHcp2eCAJY0ZndCae81xcS5\
tWEclyb7CsKcRvmULAY++A1F8IJs79gdo3w4kuYyOW1fOIqHXXyGfF5GujmOL9lqkRhvWWA/b7PinSqn25VyG/ROtBOZpZQHzpDeN1JarG7Osk6nK9syDftY9XmK0xxmR9P1EGcJO0grjCXjn64mNcNBM8sWIyhY\
TDcL0S8IDUDsYI659QpwfiUSy67tTGboXWGq7PL6KM3dl1ljPXwwBrQH3PNWA1LrjqAnfnq4OLKxMWtng/irHVTHabWGVcir3znLGamjOnyzVkfeBEPYGJnVfzoOvB7tpcGQuP0bClcT7DjLv2Pg7A/37I/0DBOD\
VIu54B089sJrIK1rUcE6Ow5YK5BtPvM0OJlhIuAEspT4Uhh3DEt/VtpzQwVLHnQkfkiaZze0SHTsR4+g0TF9xyn/BB5n2kPsuDEhZR0puzWZHYdPxMb2poMl19O1EeKGtvmTF9ousaZ0KRPeyI4+JSCpYXVSCoD1\
u3ytH8A2p0TEqXmpt2Ao28Xj8edXe2AbbF/mIg1Ezk4Kj/jjIzM0K+ozWJhHhpi+55OhV7dZSMgc2fxyezMPK5NlAWifmbaKdmgN45upbm/mQR76YWawAcHYZbIHZhAb2DfISzeLE1plsd+5FoSUlMINyZS2/s5i\
uKS8PTRUIN2VdIgvJbABVePdDIoULnHZKXY8oHD62gjnfENgktLdadE4zBV48Z/2lVLy+suflHAhgeuVypd2YRyaInvEeCHVBNVb6Pwk8XYCxIdxQaWHc9DDdDkJ0L9sCDl7suLDJJ1v4JlseZ2dKISOH6mmpMD8\
rs3i3Y6xjtOSkJUIKVmrRsPEL1m0IYRVeSn1WriUMbgB9D7B9UH3T6W9flGk+7CGV6qAfoIB01sE1gY5U1scxfX18nTHYPnOsZDvk8mPARgbQcAgDL8pOtZla/9RvzBf5GR3wT45m112vwcq1xskONyabZGZlRvN\
/whYBMIXFlQ+CD8MXU+uUZtQs2P6rBBusoabwarnLb/vdzsS2I2uLwC21dKRwSLPYUdV8NGne+Pu26tLAWIp811cOLbzNvTBfWGT7gwL82HgScTDCKpjqEPUMfURFSNAZaI0als+/goFZu62tXUzhIzKgRvOEI44\
GmBRPR1CMKpsFBSA856OA+w3VK7DozPL87ohoSgGIuXbUrf4tumlrNdBfDW2LUA/35vtvQzCrarCMiFv7wtw0ufNBKYDPqhME0uV5zyfox7hLoxewbt25GerBtBzYkY1nbP1EIw0KEQfT7I3EP87iMEGVMnDWRtl\
6krZx5isSSBfD1JiPi7ZXtSS8d/q+UYYmLzozRmrjTCLuj2HjUCewbZhmtzfse3FXy+HBwucCTZcOI+sTvX6T8yqwWN37RFysYEcLOX/XGoSuJJBNjGQaM7bSlve7ps4xxIQ1YtxdZpA2a6Fsq2qD1oNFSkhWG7R\
mxDWl0AOH96aCUJ9DxPHNI68QVHCDktwVOWdnmkymPTwp1axlo1ZVordxigBvSmbe/uug3TfBYPwUt45KadzOOiGhgc1bgRS2hD8RmFSYGLREuPMn8CWBk+zWqEiOzhLh4RYKQc/lGUXB/LUQ3ndOAHIZn+tDxQ1\
/58QVSoOAYWV8FXOilTuDWxuIPBSbWipD/UNACNwBM2L4fOg9riNY/3i1MFtkuyFQOKT3cU4TEm760jZXcepLoLDHxhGXvwx6a/WGTL4mMBwTr6vbjMuFBDgcjZMyJBFpxAecuaKOtNAjBrQ24l78OfoJKkC4dSA\
BASiqL2hSorFVBZnwq0JatpOdNvPSWjhU0W2tNRYG05Iu+ivzIhUZj4eHsrc+ltOMm7tEbP6fB01IgfuZ7zbXyxQfc1wI83fDyq0q5pwMtSu06bpUAlSvboWp4dJnjoO5a7HFC73yglpbwm2jy9NE/TvawCUlh8T\
c3fsEUo6h9AQtd5i7dCFZFDdQhiYcI7bsDNTiBXnR/tKTZYMl8QDd5x8l68vpv13PZSdf9+2kdt7EyEuAHBE74TXrwrD4Nv5+/GklBYlOVshUbQeNBSlgYeg89odGvUZ1usr7NmVoYRfsYo2bHhK0kee6Q73DlWB\
HtRH/ZqdalQnSjWnhCDLdAIAZQ23UjyHkgZfhGCbFaK6eXM3WjyDiMCbrofPJll2d7TtMtJnbVzod+1zwUUya/F5QMWPFiKoSfkqYTCkmhArimx0va7DFSi/pLSpqtavT2ksa2y5zhzw13l6nG0FbAq6P6+wZ1xK\
Vk1zr7zijFHajlJMmVNLG4JS9BzcUWO8m6EI+wKb4nGgNcWsxE5pjJ/hG30RocPA2bRwOnNx/sx+0D0s1xJzl7WxEhtKmn2ePsJHsdKs/YTG4+eFfI8TAJpn17DyLuOhZnnUZfFFwp7LhH2Ab9PdF6IDhhQRotFi\
BTH9RbJj9tMFTY/huFep2xy3wwtNf11tFqdOe+6VjehAvY4y2ncEUJVrsNAjbdUReaahyxuEdygz9YXQuBmzCDcU269lJNCp+efJiri6Us5QhUXDNoahTYZg13vVR0kYNWnvt2/x8uQm2dwa30lnO7pxqUf//vH/\
Ama/yBx5VJMmnfthDYvgNRxfMveE4Ed56ZU6NeGKVYR0/vrjrdd9zGdx1OKVrN8D96p+KBFFsuT4h0XZhzteebIb9uETZd9RAZFFHdX1f1SLPK5SHSyMpsVv4kqP/GkuuFYnvJrCxyRVNhcM0Hr7ftgQVPmhY7iQ\
rjY4BPVhVvsoe/x9PEb27/YOKdVsFTh7cyQKSit/PSltvpn3bX9wytNdib1ogQUng/xITiG/F+mG1rsHwrlWJke2TnWkxFxwbXJMzrIS5XfdqlfnNWAMeG6PmRvJ+rIA/H7KDKwzvUc4L2SEJwbcFXmmOAOnyRaN\
QYUzCggnuUUMkPRc7eBpLMDKaFWPykPZMM1ELPgghoc/Nt5jYPHkpI9na30IR8/DEJfOIpso+pvDgaIFHOII62U20+iyjQ4QzmuNj9ENoDNALeogg2QOjaLpVpOw/D91QHwmQvlT+XXjLZa2HXTogU7PLkvyW2n4\
UR8mQDU/Jzjx7KZRKoeswy1w5DVes32GrHvfs1KLfHKZpgTiFdg+5il3Mmi+7vZHncKNT3q+c8N3z+Ip08B+wmWWjdhc7FCZ907Psqe08yEzb9d28Orc0vtLY4MB+HdoN4k8uDAb+Ote7qoEqrKMu9MXb1QNWp99\
eFtespr5qkI6DV+UkJo2fG//MRjYUUOsSTi3iV2kHNSyLPMLZ2DiActVa8GR/JY9VxPkxa32xHOT/nqquIaTUIyp2Ysq7aZRQ7lo6BneD0qZaU0mR8QKeC5xQGthb2nw0OJnONjEJjOAakuzBSFiRXGnNMCeH+eV\
wfd/BnJLTPwlP2A6juM9Bii2vHWlZmxrPiyJOtVs9eqPWTAScIjiHa6cic/69KufZh9l8xwroq1Dvj0iYzOprcGH+oIXS1rRYjjuVd7kudIwIzxRXNvZ5SHxneH4G7TefT4P9eI8cDQRyCrJb6iThwDbk92RGInO\
iw/wCKcTTsKDRWWcfGEbGihihlO66OC2boxzqJ+D6H7CvcRwXbwjcrvFbK7BC6zJqKaL0GcM+cfKGsQgPk5aoyy+91KpVl03jilRzfXfhVDfSP6BMyy9n51/oNJ4F2nByPb1Cz0T53nPgbnbI7wizor9I7p4BFwq\
fvRyg2TUxKk3C8ISdSyU6CfkJ+FxaWnx9Qez/suGdHb4InuudphALp99JzIHINLU/yCNbKL41Xj4bXsQzqJc2Nh4BGsIHLq6ux+nb45MLFiq/XX8bhk/GWP399wsz8u22vypxt50LzFySbKzNpdbhEU8FRAWCB9m\
Khx+U6NbUVoUk3FJeWZTb4QYMbAqZsu46CmfjN06HW8Y5FnLI+UzjLKlYxIb717t/8D9jW72sr1p9FkfdZfnMNlullQOYJvwuwud/vSIKnCmaXR4xLTwk1tLdzo9DN/eWfvxmNKeTj8xJbLo0CDMvUW15Ko0dhBL\
LVQMrTWC/M2Xi+SzC1x4FXR4hUOTjK8qYKmrRZOTUYbG6G/IVqxkCffy2h09hH3ZwLzUbnLJkEFK4+Fvj5OAk4/uqEdxjrlO5UGHV8OvjKR/pa3Wyhz/bGR724JjcnNvgXn+F/eFziY1PhNS/yX1MjVi4fZHK9gS\
bL26km8yuFL4u3ZVm8pnWrkqk3TLyndVuD7edDfJCphigYQyDCYy0/h3LY80B4qzYDI5OwZL+lYlcnfYE4fVdrpK4j0FS4SvLvS9dZfxUpPUC9WHdlPLi3VTD7Pw3JuKuRzTeSJIG2zuV3fgNxBComaA4bx8JHPx\
m7YHsgy/VdrdnHeSBBOasZAmObmjNjePrYUw/vtv3JEG4EtsZe67KfPyi5a6QBvxeC+C7sEeZRNpcTeECJVRmbOXYWY9N/UvJUo6WLKhOGJG2gNOiPrq8kWNaspQ8btMmNyq8iiUSskG1WuTx0ESy2/kVCSJgB+t\
sDmJZUdT/6dLrfxwsty8kNyXn7ovaNr2K3yNdaAPO7EvMaUtIK9vlqjqteo1M0nsEL6i5z+aBnLI4qEosN2v18I0hXAwxFi1Hh9oGAzkCS3fcfAMqZlMH1dbu8iP6Qrj9vjuIYOfcgQ+2PITOfbOurD7ZUk3urLl\
xzAOXmT+3sYGfEt8I1K7vtPrKm7aot/oFJl+MBWEd4FTHCOIiIY/h9277Gwo5nHAZqqG0pC1Aw+IcGwK4g5wXOY2IS4H4TZ7hzma1c1PA3Wox2TJF9OyynvHVntlqjehAs16S7R56OjlKMtLXNEDspNxv48Cwoo0\
lLuCAy/5DgejwKtBiDHBSqHaOxceEfx8+QD8YtZ+x82b+kmeV4jIbCYHK3j0d6RKlLwZZolTbjLIV7Efxd9Lo+qb312E8/aGeerKg3IADXlNDDSd3xVmAvlJiOAp/G09d4si5LrwNOH3rBQ0JAa0v6UleuFL20Sy\
a8Myi5SomIuxqXikqxLRUbwu0NzsSuOKQAu0eUHeAEl+SARMK1mbJtTBdOZ1JWhotQ6r5FzRTbSDU+mkM/Z/xDJNSWgcih/tLOk7twWwKFy5+aGDyeaI8Kf22R4yCm/W2QwJkdQYZc+7DtxyHz5WqNuzuxjys/95\
WTlRRFLUsGjwEoDgiwsjrzJ0gl0Pp/LlIkgHKEfn6NfVmphq63551DmskXUHF8gJj96vv9vl67903v9iUM1cJm4GTHT4yfz0HRK+tWfgzskm2AzM4dkzEAfDbb3knKmCNbL66aIr7hdrHwA1XxZZCEKBCBIlhubk\
EUL4JmIZodYOEgcB+1NgZXT8kah2t9cNNRTp1AGw9atMsFmP4tL1gX4Hb5QuCYMuKNM3gaP4cFTAZNgf5lUtz5U9xnvqO7cz8lqRQlf1HEf3XZP5mglgNxR/jZAxcXfo/3Tu0BYbHTikPlhs0xjSTkgndddCcLDa\
FRobT3eXnq+SbI09/KHf7aG9xzyYMmCui/cEim/eQuE3OIJ8PFCtAhgCj9ssML4eHIj4uqw2I1B8WCGxvu1PGP6ciPOjgrTsYUjM5/Sw5kIVOQyhdB0hC7HVxYnMaPCIibEHlTZFGviWCAroIn6WmsOd+Pivnxwr\
yvp5sir6tHWwhSNPKvDZ3u3gI3sDq5QOAZ6cU1BHloK1yZ5X3pWQqIKvBANEcf05cgnSWuog+plJSzkusjIcB/JxCSKYKcUGoogqHKr+gV1l9JgxKg/ZOmctmzM1zVqF5zgny/Gk6wmIltWfxz7+53D07MT9Bg7l\
ed0DFiMmhKK8wKAEf5/zzDC9yZ01obxzexIPs6GfmL/lmGabTbAwUu6QDSyejdoovA2beU+AvVJDBhLy1MRZJxSaxxFXL1dWHJxCK2PPdVTR54t09EhPOmbueX3qRlfgfpyFJjVJcrN6JixXiFLqYOOsD/aJXgAR\
bLhPvfIZi2FZFrWsWTMNnekg8ZmXW1Tu2Thi9iI868+55O4AZeIqOjTt8+IQ82F3bgK/uGaaoSQTZmudpwq4gxN2G53B4QZwYs9kd1NdjOAu5s70zfxjeprIFFPqEYEgw7FV5T8dAMb/0oBRC1xkbRA+3XwzVFGm\
tURArnT8YYb4QnwM81Z5+KvxmyrbyRV8ggZsxpsK8hDUG5mM4SrVZUHgnnYUeAjbWZQ7YZ/A82lEPI5RADfV/H1b3cwd0lavzdogEljjYGiAo+UYpR9f+KDcngrko3Bmn2eB5v9f6TjOXwuFxh+BW0eRPnhMfwMT\
1qlDc1774CSiH0vBnCyvZgvW6snh32WtHIkYKQcJggX+iV4+OfB2XETnsohWqTANL7EtFwymghDs0/iiuDTOINc7C+zgJfYVyjjrAEDABIHvHatMNKW9c9oDtOq5Ldmn9m8MhJx0Vjlg4WL9mS6yUhjbnFBSNC+P\
Ud1TLXZozBITn2aS9bV0WiwWsLv/GspVwES9+5F4MwTUcTlTO+W+5NhQuU7BD34thAVYBASW1MHTRici+OsQFZ0tW1DKut+iOG397Tqf0D0ZPRPnGUQ2SkXXRauuxvqzyZYDG1HBSPll/dypnFB/7XavGMk8fGIE\
KYnglqlIq85hbZNNl3z8TE8Gw3Lvp2BYwSn4CRJDFoRl5Y/ewQgh5XD+CR0ZqfdCExWFlH0JUcTOyk3+FMHr8WE+Xka55CnYZHQu9VurvIwce6A/zRSFw/1YLl8gjs5PVhi/o//WQ46qyyABA0eYglwwoZh8W4C+\
eDMdCKjLhWGIlEKiIcACPwYcIwyo3tLDphY5iXCW+owyKigvK7lYLRWd07OieC1fIUU5dP78qw+QKt/yONfGV66Eca+u4RXDtTIw1AIIA15jC+TQHUHyWxSgBRUgY9vwIon/Uhm2QX7RsnK+aC5b3hfsvSS0p1mg\
A2Q/urOScaxjkWLTpEsqHZ+gys3Vouwe7PZCmS6KhqOu71goIU692WPxd5lk9LdrgvLiuJWGU2xcy02rb10iJPebOP8QLShHQnTl+KCL5R8yOxXSn99LXjGejNF7xPd3RYjQAvl009UsWWrKbNBD+wDJQA6OHUE8\
AfGi7mroMFddIKkFzBdUKVbCosuV74oq2dPN7LnJ2reKsUmXpzEx5cPNz9IcOCmPqIuKW5mtPVSUrzrmb37tYSJULIcbJHje/4GwOHOjWMYBdlFXorjW7lsjMyNw5hM1fC3cyKJY4fHExh7gkU+K8+pI6AmDqasc\
McJmbhBL0dG7rwnMTV1Ssaf/hsBHUfQFo7U+89rWEUQlQ3Y5vUJMlwNAXmoNIdJl7+9NEljWJ6G8M/+19oIILTeYj0/ul9mpiaViKbaBj7P3s5yhjgAaCKOi4cYOMw5f8zTPUT5nyprzQDSnVlhSCca0yrWN4I8W\
lqKLHyb0w4Jqdex1xTzCMKYqX3YyGY704R4NmUrQebxeoGdnsJtqTSZmm9lZMN6dYBqd4oPaiwwAsUkCWRDr2QPNcWpaWCEs4ZC5uUS79HpC0FoFgKhPWZYf7nD8qIaN36DNlHmHe3X6Dl/S/rwJNUbn0y7NlxJb\
ut8+kdpbn+ZwEMb2v73vS+Yf4lgDewz1swHi8u4rwwBWdzIfY1LIkh7oRlbB9UlKqMyHFe7XGhga2sda5eHvcbyIrXD3HrWlBYpXvp/BteUSZNTrxVROhwR2E46v7fxVkRoPaykCu8KPKm661ldlAaoVXRPm2WPR\
8isij+M33Zv1fq1/TeCRCIQuKgzGL2EtKJ3tcaxB1HyBdT/LmqG64nSXyROjUJhlInFaW4ZKqm6lrGjDHRjpbyxkx+QxYTgYzrP66n1KcdwZqcyqfL9xdVtK1bsaKv6vvcueTl59MrKj26x5u7JTPhaVQsKw2PH6\
M6CSArVJlJ3klMAaTjmBqfRYaT0e1ULBKUEREY2CECK/hS36LE5a6IcJxhvOwBUqc/WXhxg6i5kLB+o2hMBMEwMutd8SvXdH5L3Cmy2UXUKBaPrz5w19MNgFHcmYYQSADM00iYHN2gWedAa5zVwb5gnQBweLgMfY\
+6zhbXrbFr35gAbKDx/IwDy9BjBjm2A40GCBbTIxEZzxh/4APmxCmw6eJFbp/XCMAwIV38gEOr3LuqUCPPw9j3fTNVC23wQDcHY/NTkKtBlSlPX3otzPXKEf5B6C2IgGaWm0ZB8i7nA4xSPim11IQdCeD0BYYZbN\
+OL/umEjeI8eLg8WXtfRe/xoGNiVzMLiLMhpEupFevJEBLvnlGpQjZ59eOCriT6piAdcPigkkigIXUyzBvaL7IzdlTjME4CDVkFLCSNseuVFEDtB8OE8IO2FPKNgx1IJyJkLcufSWkdMBFBw0bLqSeNCfhNZjPdH\
IruWAE+1ykcwybq9wgrcBvOfPpw8x9Knu5/Jg9L9OjHSpfgUqXSPTpbndePJBN7umVXW3zHzFZssoJWuUlz3NAtFsn4gLHtmRCOo4ZTC3Nq7Mrxiv+/2fAORkUfCNxyc154w/exGd6DwvVlru1Jk92V5RUGrg171\
p9V10jzbu/Zq68jfTmyPOf0U4h/sjfUFEIjzG15+wxDA22aHKzCJkbuxRntJ8IQjBJsugqOFNfKLBKfrQf5/2xGglbgSFuf03Mv6rgXFI9rq5KTWcCnwPKbxDyzbWRSuQaG7enJAo1bThHJZP27kIhLEeu/4SHaW\
wUQjgr2eVvpThcXVBwbvWg85xiHJNi28ST16RH0m0aO949YEwMcbHB+BD5JGzGgIWMQcUsfopVq8AOKHH26i/aKjntFusjQvD30J/KKS/s1VaEJCA99zrhHAgnHlAUBed4cJVHplLwkic1xfwwismBarhHl6lObj\
64ygi5WtRuq6aGYPCYqwTxFWcaBqw+g7/yfAqC6bdZmLPPWTgqoopdcn4ieYtoSPJIBPW/q2Dfqkezl7OAsgiHKzht6d/TNtJCCwOw/a9gWy0vmxxW6qqxLmBpU3uAC0JZcG+7F3c5eKtX7vy2L9QI+P5kzlAFmj\
gT/VKTtVQC7cp3nmVig3oVCsehe0N3iucMWz386LUJ0FfhZ6ueDJC+9N92He4ROQ8gzWDGN24l5tiSOdnQ+Go6X319l5rVZ1G2XMdjAhWVDZMAaFsdxo1NevQYSqurjwoN6WymXLr11yQRd8TdugEArc1hJx3CTD\
HzQ49TVqcffErpC3ppJFxdRTV1+SkzS91KfSGoMFNOyGMVF4L3Uy6qutPh35and8yuheaULboqH3HKU2b8uLkQ73YqayFV5rpKU9neXINJmp2W64y/Vh75CDfnqyV9LpiWQPZ+9S24YnRaxQuuRRX2H46BcpO1Zb\
8QQZ8iZiNsN6t3w35k7qA6AfMZ89pX6nK+Vu5UTvPs6NxCylbnXhdPA2BwNJQdZDt5ftpO09HWkU+aAPDxVRHCnnpfilqiKiKAK6F6gYulKYeTe3XmK3y+FgOEGXeXluw3CDTIB6FGfsG9hSgEsrXgkqJg/aNSGM\
pCt8jb2U3h30HcYdWq4x7yGkd0E6Z11OmK65xwLMphjgQu5INLJR2WUeAOieXEl840/g00dM1yWuP1bU4wrR60eJxSt0KLMr8ey0XdRHqDXUyKIp91h4GK5oRrwuWHagk22C/XA4BPMsyd55FJ3qR9gg1TfIEIme\
F4zYNoo61z4fQFR5zW+oST/w2s+Xw+JFfIQ1koI4arvZtLxoD1/B0Qbd7ZvhOzItGB6+E45+65F9YcRDAGNpqQz87Wt08M6DABX85qBa8/zmFkeu3bxKWTtP8sCEXFOoXG1R8j9VY23ng21RDgTKOI2KhbGelOa8\
Gp3Kzb9RmKysvTF8WOrFSY46jT9mtjbzn1kK/6WWZqHl1XWct2bwn211HjMIOvx6u/tntvG6PqiwefcbIVUCsIDPJwHrVB+LK8/1mOWtKXwabYzHFubf/jJwDxN2T/EYRFCe2BtnqEHcR9RC7Fn+KMfNksQbiP+z\
OODTy3EwK9rNeobuvgOomQI6JPU8xdxj0PXMfozSPr5ujYKAhBql4Nndjg2M2gzQTe/tUwIDH2+y3eyOFvpPOihmQnY+s5XIY9Hj4hJo5+m/O0qqLasPymlcl1WU6unvX9XrNGFA1tndh+9zv1wQJU5ZiDC4C/jb\
g9tPEJhbeVqgVcTgPljPTltN4MbYaWjsA1fVMycDclhUGbDO7uJGdq0o/bczSjHD3OuTPCb4lWUT/kbWTru2PLzOms58rxSWpEH7vN1rjJPu/PZ9kwxU308kYi1ebtsRvhz05rLj5zN+xbI8KCmgJ6b/rj7rJihS\
iKWcmvVuqjWCjxt1pvGIgxZ1oQbtVz8z8eLUqdX+1sRy3W/TVXs8iJYpSgDiMuWpQNku9YDAApsjdHwfr5Qhu9Mo0pYdvxPHfTbgDskl3Vmxkv52E46KZ/chV+L0PrgsN4L/6FLjUUPT5rdbuS8d78Cw7l+miE2T\
aoxlVj2O4C6Uv3SEVorysBfMJuL+Qfu6PKI3fAZw3to0d9CqkORH4z65/OuygXtZ1O1Rxi+miX9MJfJu2wSfa2vqSqKuthQaGz/PmpQ+xwIf6Jxk4+ZE1roB9JrYty8/8J8C1y6hev1t6i1LR9Y9lDgAFAUqAcCd\
ZipqIoxOiU/eNT+tm36Cxe40KZ//qJcordr+vUzFifJsT5Z9DQEnUld+8ijl+/tbwnnsYpnTSC0+XyDxBzFQGZ8HDaTR3/I8mbT9Y4LaIPqLo6qw2bSk8jFzEY+bft0oF8e4wdd/hslFJ/5OxJNAfn2YgcZms0VL\
ks00Tds9kcqwfczidyqZ3qHFFP4phGJc3a3fkdAh8D92n76lJeplwdCwvUKEpnXLD7xb1zXX4n7lUpMxnMRLth3cgTvHiA62ZdgMMoXj0nQXW8NGYZdzP3iMaG3YHmw1UgNFR0wMXiAUXa7kxeIkfhxeRv7CJqUh\
LdLoYwy/8ZHBXZZyZh+dTGMkHVbnOfxFYw6+W63X+lbI2UXhDyb/PhH9fHz/+HTk9jR2LsRstk42OGctrLR67X0/AIymG83o+WsWiTV2XoBV85RIjAjbINKtxSJuiFtqItjWCzLutkj7WKK+5v3yAca/NcB9ssj1\
OxH0Ven49wsmYM5GcrUtqIkHIYeupBEF39XbXwOoSdxkhp8ys1od9n+hTwciq/smpP21SWR06xVRvvqYQ2dcj398c8fsjJBUq7Spf8rz6ydQH1X1uyZYCQF3YfzT+vW9PFk/UBWLiEGAMttcX7IyclxFicZDrVjA\
4u2jfuXq8jVl7lByRUStka1fwPjD98nAKgQ4lZ+4KPwlvnwq41U3/FMWWcaxaRFVel1o0HKISxza+7FXvv7EZr0pLRZ/d9ZpVptcqVtNrWY3U91Xlw4CoyLmDIFLY3CIgSETqwKBeJUbdNFzTjShpBOkMBLotqD2\
w3VEgdeYAQXr+9NL0/WSBEYxS7LpC/eAGMkYMj46wpgI2Ozl6iy6wAm/1EJfNAqGDXr3m1oBC7IPGnZaG4M47DuCwT1Exmrh3+sUHknA2r7uEPQc4RmcYI1QD4O8E/f8AeiA/jTUP5U/R+DZBdw8Yky+AIhQl6Xp\
j7isGdD/XFCqh1Q9wk72WdRhOIihqorP3WGpwgSLrzyqRehqmbUbftk05gMvSnfrHU6KpIstb0Du2CSIPOqRsKoI3JdNXf/yOLA8nhsNSaOLDulr0B1wVpXxgm+2B9PcyMlJ8Rwlo+rlAgugSDzUbQFl8OkwZjm3\
kTrJ0x3gKf2SoppGeuscf1FMCsYF5Z8WBfb53t9dINWIFx2aKidI3+8BlqPYM8N9BB0ADx90gB2/0iTzwu6NSDoCOoxW0R3MoFc6ASXpiriVLNA4ENF8g8PTROfeB9ADdgridSAg6mh10AHEt+Ht4JkgrHmvgD1p\
VxbvyscJXZGYj6iJ/mMKvBxMDz39DyAHb19o0m3pFfq1ukGXQV91gFnx+1NUYE/aWRy8vOxFv/+Z7ETH4N3kk98CWIEiHQsiOJXzEU9ryop+G/ZRUGgyFNf6x0RXARYYq5vfg3zvePL7g3lDzDT8MM5TnDEAKufA\
1XTwo+DFLB4CdadMBShtVyv+g6FAOJcPXUfYZn5f+fuoOemN1UwOmmsOUt+W0im4DfpVtFkSiErWRrqngiGHKRZokC5SqXR9x07eZaXfmkDoTHdF6beqMiLpNfUeG4YfzZ52HLztMbWrJGR5BzzqOTHgnTV+rT8p\
TlfFQ5Y2w9BGl4kij3n8UPvPqGOugctXUYzUnXlRWtMjVE08dICmaDCyrOiAqU9NmkphOFxp0RpUHB0Fme8UPXOYG0stODwA4ujiSprKLMN4hO1GXLVuJMKsclY0J8Mnhw/RQBepmbCGGsyt5c3fMDq8uhPX7e/v\
7/hplW5k9jd5HsA0W71YdeOyF2A2HhQNX2VGPV+NO+JjYDe/ZNU6Db9d7hoCxJE+i816hvXFyYI2fA3grECwrEbZGUoBNC+HDXpS4/wVXJBZP43daauaf4lNMJ35KDUxrGBQLTWwNU8eB8pqVIAQ1Stfjb8ZHW/m\
yF509PLLt/2Iyk81GAdnWF/ANwafQZzurE+2UNo2FBrBUQZUj1t7hiSI/D+uP1fn9auzugLWB8B1BZUB+NKBBC5yhfi8U/ghqhEHkELgHTMvS/nu8zFLG/9f+o3jZNin/A7dWjyhx0jc15o0ShAS+w9GWFH7kBCT\
ftwHUkX7ujSKP8r74Oq/7IOdkatX12f/NT97TuuYutyrqIuvMzBleuK+P/2U2jwhkEQVQadjt1zrCjb9tkLBpB/LmedKeY4jaqo0+RT1+wwKHCZn78NaMjqazgJO8VPoKGzmYpOITBm4PIL0WtbvSTupxhoVKa62\
25JkDPSee/OR181UyCmN5Z+V5SfVDQ7qddDx9fOPpqupfBOV9NEXV6ExA54YWTNjR+0AZq2d1De5JePBhzXsnirVQQMpjFy6twxdGz/WUD6JvaVbGH+8aeGsNffY5f+kiwjVIzNT0cqIJTawO5RV4cFjKAC/c7Vk\
rnaSrGLZZYe6pk3Ph8NhiznDO3ZfnSUVXpaKkjn0NoJGlx0dEieSSx1WB5jF1MX0kMlUT2x0XTUwSUGUCWuYCqf53as/aE537L41jiFgrE5Z28HopkzRsQAWA2efBsLRU/UnrnZM5c3zdJOtCkCWh2CKRovT6NB6\
qwdjTbGJtQWMKKpJ0LoRdgxua/tYphWWCl33bKMij7zJM6HoSRbbxHo9brJt98DhlE082O3nuPT8mKIGMLSiEF8g0QALmoYQrL5HMnRdy+kOwitBqVi7kkS+m/fBMNGJF054vIzQBmPhy/GqvnK88biWOHXGg9YX\
bcOoUbujk7WVtIRac+KxAtOgMpIlTdCndJ7ulOoYmT3KHdY9z2L8xeLkuFGi72HHzdJxeHcsNHAZRkbVT4IymoglY9QUuZoptH5Eyl3Xu6VsXxDuXIJlcQ+pHcz+qNrpGWMk5Okd9yo1h4/YN9J9hKc1Cglcp1z8\
4VIdLgcnNmKYV745E+aXgJdx5WgKzN4VW1NklbGtO+EahbcpvQ7qnXI7xQ+u7RPjGoWoRf2qOu5TqokfiZco/U6SUJscoE3GmeJr9XCU448Fp1QB5ddMV0gMG56345hvdxdexGHangPTCKX3z1rBOP984Jd/v5CG\
M3tu0OpuQuL+OMrtcZSqW+TbavA0F7HueqDGKfQW3a7MYUN1Fy1oBXaOeBfvuptGXnuxd6OGXk+5nfSphwX4+OlareiburToWUYW0s6rtGVkubxf8lVxy8lCKiX3wm0WnFErNQvOoXsGWp7Jm/qQcBaLHdlzQMrH\
9nl9nlAvsjA04AeRnydfTefD1uJdpW5Ur4Sd64Tygox3NHDe+Eu7iUq6W8Q7+rJtHPZ2GIBbru+39W17d+AHvNdRuHs3SHRp+HBr4FeRMTB4vlezwjIeYYaUO1GUG5Br9KPF5DqCtcHww6Xt42LSih0nhfMFi6pQ\
vN4hpS+KyNEkk0M9joAIMhF/22Y2cqsb3lpojFluyBzXSeiG/6sEPVuCGZZoHbxcvzrPL3Yj1dna7qOK3UZ1zD+915gZZmfIxsFwrUyqNsK0iDCIpuHJS0VNq5Ih6flm1aCpsvijnnpPKoX8tCT7dmoBjJuIubS1\
6iEmzp/Z/om9F7yz9Wyj9okT3dWI887Iv0599+Hr6CPO3egzaVCfIXZcre1qrka1yHyXc9K9b9woNmSO7MUHWPfJqy76+ziqLMZU0QNWV8g3aYNjJvaYSHToBIzW6p2O50xA/eOwCU7fWOgIH9o0tkcCi2YY+39J\
Azrf6IfMCOuCbrpjUK7219107bDTsLom8X0M290nEKwlIsrpFLXR+tV3Xb59V/jFg/4273dk3k18PTxiJjtcPUXyae0PtSeVBZKhI7oSS8d9doxtnOJXf27/gVIQFm+epx4roMl1cP/YbsF6JV6VaJ/u0kP2243F\
qSGHNL025pP2CgvxOFTW4ZruP/Sqo2HFpP715tMX9BiH65r1KGVfDwxnVG9XVZjbUYMPq8+uAmePI4WGIjx7sxnitVIOfBqgMuuisFvfPcFH6Ivec8QbIDiKQGDQm1OLIrn1ytHRaAdTOreCEoCNr60Mga7c8ydb\
foD200MyxJfVrNkELcb/5ntauJRf8sLI2gfv5QNVobO9h/ChndE+cmi7mLSvF+gxIS/t+3h+DVDfnmFuE6t3eyKA19xINEaXravttGP2oE637dP9ny7wbr2yZ5uj26eLDlxbNI24oDf2gkOVXd750kDdmoaDvsOk\
R/YC1O3ZhZ1zLc8I3dcR1/88+bz9x/qKtQkwzL1J/CfTw2RFH9Yu2pMM4ceUfLnezGJtEGm13j3aZU6+6HQdGreyqxna1mKfnGRF5MSrQ5Zyc4fsXO3zhCTdFDCB84OU74XbQpQnantDfEeznrEfucOD/mQOdlfs\
KktYSZMkrurFsmUPROgY/Paz+hOKqYHSEpTWWtjdZWoiw/0XSk1apLhGG0vj6e+rMxMG5z4pYD6frbJnFUzITugpo+BnRQMJfd1jcqynzPsoJ+J3WyoxSFDYMOgCKlp5SI3wLispe2qeI5DgghJe1WAhPAy3ufnR\
9zZk/XhR0LJHrM+EspPq2XqnE+qNPfHp9m5oCUu7kDuRwRVSdu27U/sitUPA1UmwJ0GQdmXMsrUXOCbVdWtJ1CDF9+IDXqWq1gMiq9ENpRXKoZFVu9744w+SaPU6sLQmaNnNMBpow4GFvStgfEC4wu9dIx1P03CH\
a/0Yqw8qCmeMnd7n49Bk+UVXjBPW6X1Jr6w/W333m2GF2mjeKu0/yhRsGMbXnpW6iwFkYPW225lhKI4e60yl92TqhAxnKmcwva86p/SVokn1ZgfYJ0wLf7sERKI5rmEMFfGJYZmR8k0dciwFR4YOWCYS39hdqFUH\
Vk01S/uAISyUtRWcfZKR6Bh+LxysC1rG24yL6yZwDGhiv0hwrNuxHD5kagMMMef6OaF5mvCNX0P4GFzHtEg38F3ZL8ytrtQ3u3x9aUwWpin6v94otW+EtnJz2GocpV9IJMOYoYvaF0ySWjjoZCmf7PuJU0KHzi+e\
azsoJilGuDadHHjmmonie6eEI41nrUPQLITQIGgeZchZHxlJ35h59Kkx66fiQ8ANNBr9IF3O2W4fjaPPblJzw+JqoE1V16oL+OXIA/pnIJvyBP+O6pYdTcJMKi/Ko0gh2WzSn/dz/woSmTgGKTS/zvJa/UBlvTRw\
l/Kmi+PVmeW+a6RfzOyn+2UWO4VXUsOBlGuvOuKF7Ohv0MsDtKu60Nz8r+Xbvc7uQJdgckjees1e9E3jg7n2Zugx2HtHRFqZ05EQw0klY/bAfb2GlpFdAGSgREFf3z6mBa796dBncck7RlYMS34EnMkBMzWCC71a\
aTyiECzEYuZqQoCHiBwbWmkXT8DgqDy8M8FihfIlP53sD6VdsJCnsAJ/pt18bgarddrhV2kYXRP0Ck5RyfjrgoNP1mmHGV/6uy9aEv0iJyrKHoyOJ3KJQA1bZGyftXjnMPiqSjBP2QWo5VLoAmZUZO4G1f9sibPv\
8xZtlBC9cWUOttKYeLxGGivD2psLLxkpExA53s8knKxJ/15iJOc/vGFiRDU1fRNpsRlp1zH8rxJugTqV0yGSPr9Fw/04mykZN8UCIjZv5xxqouR7PlRybiqBr452N1wyDxzjAaVzwoacygoI2bTmbAenY3ABCheJ\
jEwRoKhZnvioKpxTjj0n04HtS/WljKyFYCVjoBn1wJi9Pg2EwiMOcsANzte/4dtRL3aPnPMw0MiS2gJENDR/E/csgKmEWSXueh6qQrloSDeTxzPzTjBTUec/sN7KJXiPwfdlS//Dq8JGt/J7/UsPFrVn0UXYqLyk\
W83Aks6d2/IW3MnT69RA2/Rji5sIPQVd9YZ3aiR86Gy+ccqgvSQHJ4WdyZziCev0adKhHf9DOH6s+V1YqpmGbV5yX0r3lxeV3SCFkTXax8FBHr7F9hO4JDN1uSlacrk6UHfYHv1f+2LNpBj0h1y3efAVykiWRygy\
DwMR/PVxNTK9tMOyc1NF2zCOZiurxx71z0X5m/0FOkM8yVt2DsvGuQqwSKin+pYVYJA3AIoRNqfJnz8pdC4fLGIwh5P0UD8iIH6HNhc7lI/jkmszQxc6K4lJ16ad6zixCX8eguLPcbsCWR23t0WxIA9WRsi1mOHG\
cV8ostPi6LLPDqKx+Mdi+YuOE7xzbtbJuIXcxHZXN3oUI1wvHoeEbYzWuoBq4x6kC7aSM1bl73kEbReO2OngjpYlHrFgUPSB8BsWgK5GRiujv/7d/3Pc6Yni5JD3Do7/St2KmemlYVsXmHfqNu/7yVPn+J9v3YkX\
i4mCCqH119+rjHvIgUbuq2YfyILlsuURxy1Wkpnio+MXgGccg9No7etHb+aNK5d7uXE8A76dloWUSIYNPlZm+SVUc3P5349s4BzXDMMa39Ltt/eJlQwEbEJlSxaARjEEoRyW2QfH6OFlAxeIzOWzZPBhNPIuqm9X\
DyvR3WfltTIkHBr1tdrMqHY4fxDDaRC5WRZmqK29h3GusXKT57OPwQFWqG2Su1gLj+g+VxsQxOCUblDvqSmoq2OkMuQsRO9kAQXF+QccXnIRslRi9M7FlfXNPxY5DARxGYjuuBPXOK4RBJM0slpxoKH4sjIFDP/f\
CJFR3cWOZJwT7u8Y/9fQKrP1T07nMbx8xp3EuhFqZZ+Ku+sCQ9h1q/dL7+OHhP1ifFzgs2blf6hHrvT49X69vRHxW6k5zTI3ag8Sfwa1E3fSg0WYiSuqSYJ3fz1Ns5AbvA/waCDWDm8z9G/mXFIHkzmSGYbCzdL6\
yuhxMDsSt1XEsfKY0X6RqW1ZsgH2XMSMeeVHts6L6jnxiAK6NTjoEfOWUfVTqVYpCo7YUQniMOkEOVHBv2KMumGRNrW8qrcNnUyd9TE4hEwdct/yGQaHwSAimfaGAEIY/yL1hUUW0/gPx9/Vz7NezeoHPUpBGS8+\
Rf2C9eJbmK/jVV52eEEpTsNNPEq7EJkS0ghkx7jMDjhQ+Tf0BlGfNR0CZeMb63ekIRVG4MDOQJbOqpGVVByiRcpoVhgb5G+k8PwWBALdMH77G9X4JC7LlhAryl8tpPwL+jcKNBs6FTjAxdS8JODnR5Dth5uJ5Ykc\
t1cq113gHyG2rv69rQlqPfGnGJVsU376rBsNWBVQJULJoY0y24oXYdFqYh9ICSURRY1ariXOo4yx0Zora70DIVa0RDBf1MTvlMMoXxSO7X7KHKXko4qhKD5tyLxAt+3BjGflzaYZy1nQrjVkI5FciAMR+XweOqTK\
Z82kcU1o1PXgUGK4xxhQQnQahHwwTxVm+TUp86tAvkSzI38QwiTenwId5mhDJzuR+R2KClAHxxcA4je+1mOG5CrtfA/OsffDpREPXc5nBGA40IDX08oR6DAr/JOz5Jv/aYpLqluUdjYEBgKnQBCXeHYk5C4tvwk5\
kCxerN/My18n+gWCfnZtChxgJJRHxVj1NvhwXg0G2jpWNwaMI9WIz9m8O02JHSm+O/ZQKh78q5BI+ArW02sT0ITQ2YcJt6uQe6xYvhenaDRSOljxG3mtSChsoT9skGH1z01F3+l6eOGAjNYDkuzFo70l1N6xMBBZ\
KBA7wDFgeOWOdoSbICth5YQY+ryUIh0PKuQE+OCJGWzwkZlKgnO7YSWf3IFRVAQLUlCOUlFwicXUlBXlfqrGgb99xu19d04iA7mNnhcXJOKGAQZGdrK6e5as2xkKbaxU0aXHcMKYcHK/Z/PdDgweD+fv3N5+lMvC\
UqmHWovRV/X77p5s++tbJj/GTS6LTWXxzYn22456vh2WK04aNcyjYL6Ac2fv4VvJwOr0eNQrfYqatEUFJGj74Zs8yqoeuXB8Gotf76RiPkp/Z1/1pBMQJrDAnwL/iWMTH+rljRUBBJ8A/YIhoIeZ+Sj0UInGw85s\
wHzHUuY9WwrGqUVuugX4MxrUvmBLOmj0HnDx6RVaYoEcmz4qw2xGxBL/g9h5xhyElYGfrRD949XMEIFKbecPJS5tIF1sez1Ki7k6NNTLFfgWsarS5SrdjohMzSHnqptQdKnafQIux5vvs6Pet/7mvCcu1O3Xnz8A\
Ie+QVpNlfXTaV965uaMR8huvBZKst/An5kf9qadYc6ulOW4rZOpp8re5CdriQaw1f4YUBNwShxktjT38aDlDW+x8H1WqLcTT292jWr3/0xkO+E54LkqBwaNKwAB44n4Xe7LmNMyGay4E6tE5hXf6W3J5vK0OmDgH\
sjwspFiOjk+o/0Jz50MNcy8sVlVoR3ndbNcHQRxWz4+Whhs333++FJWv5C6J+zw+LYT1OSxCESu406XBCQ1weC29SaV8nFfF0sw9FrR5/OMBGBiGiW5KT3eEWkeICY6e/vu13HFycKY1vMBMyATh+NfqjkzPKbeR\
WZXgLl2hcuB4Ra+PPKsRdA+K4nOrjmIR5YzzSKJyIXUWcwh8Yt3BJPda5sJESEWxkbijG9/WULADO4aniQlHeZMJC61K9lckVwi6CicWI23JQzJFJCQg4m4h7xRee36OvDtBhNN+2Zg8QdqZ5Bqc+RS7fzfLgBDa\
9D6We7AdR2thOPLiZp2O1/vvOaB/GY00HZl/y0ZwyvFusEKvXNpj3Chf4iZgEPaqveZ99RT3EBLSP/oc2+rH65aBd68l7ovvGTjntVxVSsyyIK0XyVhB3Zq7pIH8Ru1B6IMUyX6qGLuR0r9fDT+MX4QaNE2Da9i7\
XvRH/xJR5UO5Qhe5x8/oPP8hCberzbwYFjnLOol++2LGscuXa/zhnl/J5KOdWwZxLfwZmuk4GAZsUdVLkhptNDABf+zyEqPNoL10UxCvdfBTBUMpTps1tdxrQnz4uqMaebT6ZiSQAuqwagNwNjql/xENcJWnnbhz\
3r5y43LUu9HFEO0EYW8ieWsimMIJK7xSvIXnq/uU5PvCBnMURquL8wY5o7g4ypsvF2rvOAbPFxd5ylPID5ZTDLnQXatUN7fCpQrOaaDRrz+MPZdjKXDUBKL539QO8l/6xCclxlQziU7zDlg6uNGPK8z7mFrm2+iD\
jlyrg5LFDwvf2An0fp+cI7pC5p3BkWJARfMV5g6pIj9myxIJ7fjWwc8sKijkFmncyIUTxPLhFAbozcoGSFHTm38Q11EsowoOtDlD/L427WT2vIyhoXXCfgeHWiUx1kgMRudgkjNtw0oKlMgQiSUoUukDbM3wbSZs\
BAwmkiysIJMnOyFyR8LIbc4nsEGytar8cwJ9IPszKt9aJa9680+9q3NCFcrKWQaAlTFnpA3sFCKIBKpNNoNokMUEOw5LUEbePxdYS/Ig47oHbSnncMclHre4kWgG+3wtZznxgOyqAG9S2wSjPzQD3qhzrHYy+qdu\
SCLaOaVQG0nDTkW8PXvemM6X8wigLFCbOepvfhDyoxsNDhJlK5Xy/FYXzp0HQBTSMVd9B03uUn+xAs4KZwl8IP/vuecu/U94SR0cDtnM5OalPhIGWDJo23DSYTaVJi0AY40vZducnjWAbeYqBMth2vyCSsNyt+uu\
w4WDZIml2dNJlgxWw/+JnNAfWwKEzM2tXzT2T9xx8mpj9OEsFwn6sZYHJDVXRsW1QqFSjDl9jo/jhUYzLHG3Jsvw9SMUyvNQt5fAg3MVDmvN5PCtKoIhktmEpncO2EXlc3jGk08G6Q3dVNLE+FIzxtPknTkfwfrO\
GAFKps/V8USvJ4y55dKlpgUNGousXi1dM2hR3ulsZRlctwSmuz4GrhyxS6kKhq9ISqgi6TJuCKB/bAsG9fMty2o7mGQXcVaAo+hwgV4VWKQOmFsKmAIlicv7jXbsnrIot9sHmhzEniY2ou86Du7Wu14eaPiU8W93\
zW9WS4jqYGajgS7TNQCob+cMX4nGNqpWq2Ver2jf78qfLcC07PyBQV7AhQBUF9NSAKV+kBzGmcZD2OY9yUGzFNa/K/UY9SBuhBm3A8d1xpQ+Z+/z9/cNxYaSyR9QUFKkhMBbvVUbYGyBk9dO82OO+zqQLp6nvCTv\
Q31KICqyTo8Ic9b2stcUqOcfj5WzMEttRkCh83xAT3SniGYAeR/c08X+ej73WFv/fDeAFDIOyxJHHR7+//jdXh64vH448UNwWTW5SK/pZoykm47rvbmzrVJrgjVFN8Rx5JTFxLO6T9l7oKk5T/51PP7qQFJ7CAg6\
LFGhvq9bL6VBbeAs5v481ByrQN7sIlr1eQ3Wuw3OA/o0Ofxqb6rGxnA/B6VIkR3rQEqXQuLzHSBGuQEOJASd497URHlRAsWs4TRfiDVySeZfY3aGB8L1xvzlNOSOBK1OA3XLUSFISdCbLZ+dp8pj64VirzeyL4qV\
vLWNbcU4l38WkeJiXpEOcBal2jNZjKkQOWIesKWhbDaP2AhLOr1LgrLSvGKVUlEvANd5JiTuykGzbMDo5pbDce9KPwwVyTR76MasDsSxaz5spkGimAkInQHZtjAPL/1S8IbtFVGQnpxmHzuhV3USTNkwRAzXUjub\
iWZkTeb4gRJJxrobr4u5RLKw+6svJcb8v6ljIyXuiDbngxCcpvJJJk7kdxUER+mygyjAoBwwM6B5a14qppPK+KY9bZ89sdJA0CCiEjrIJWpHgyB1KA1iq7CrLzbiDyNL7PAYM8FnEshm3W9FJ6fTBcmmE9pxnuLU\
y8zxzIrxHSFD0dPQW0a0Pdz2EsT8NEkVvujq8vFFCXZEstjtmwN4zU3b5LTNfDbL/Y1eyed10mn0PSrdJUDHXW1Wnl5mnfU5cVrf+xeQMo4wyWZlviia6/jT57x525XrPyhhMkyLbCV3PiWyhH9GzE10ExWAD/uK\
5oBB+UNYBxaK+hX/YQTq+jJa4nhArjeaX6sx74j8WzHQlkVoYZN7WQ6BmajVLAkBtt/+mleK9TmfNm1OO/HQHzDFZV1t/7W2yM7haHtCc554+ERK9RMfrL1ynC4ELzKfeYS2yq6V6JzlQBZGXk3HS2bCK93YnMlN\
7EwLMss4VzgLUjOOAScDehIXktd5prnIpRTR2STj1zkgBToAG4OdrelTb8aUArsE4VIKawKaUv8XR7WSmXlgekHlkv0YgysMyLKhFPbwlMckC860zVLtSaEZIvN/WbbOhNsZKeRMdk+heZiSDi3oVxg4RCuPQ4W4\
Uo2d2PXqt8AeABiMoI2hQTRjuDG1dnE0piKOHOjCUIvhy9MeCUrXIcAVJodamucKE44iHXMLt+D+hWvAMN1GH5P3oMUT6uYCeQURqzRzcGKA8pLW3ihuXSw0YVqhk2dNjpu16PJ8RAwRpSZv23IYfYU1uHzlNbj0\
qAQPmjao3ayQfM7ZJpL1nR5DkZI17dQAJ4YyzbCmvvbCtehlz+zwMzZA2u+A5RbEowzw/MINuL6scv/7mfYP8l92FVIa06OPKG75OS6wqtH8kF7hunWr8/uCF/Ag+D89ghXFa/vou9mf/TitinT80MtBiO6YcsIR\
D+wA/eOa9MCTd7XYvCnpKeveaIfhk5GXBd10RfDleypjveXeCEH2aWJcv4Q6MmYOcQzT0YziPpRTyJV+CaIlJYNe9VTYgrPdehvwgwQzxX66Rs/Onq9d3cWNNO/iZq8I2+f4Yz6ci4SwNDAIOjreWy6z34NNthJi\
iaK7LNNOm4qcWZjwGWpUgczW04Hl1fg+Efl0sLIhn+wVRyE7Trsv0MNymYXMQ+/0ZG/MJNcrMIzVVJ4KfukjlDoKwHYtIZFr5u4f/CYHuNd+UZRP/+8UbyTuBPYQgEABy1ewq1gnqBktPwHDxKV3PFfqc19SZlsk\
rsWcnC1m4OkLzfqigw8Fo9AjHzwI6T1Sl5Y50GlkzTiUr5j7KCT/Ja0YUz7ckURXWEhLt0w7uzsoEW4uqaFHxCFsVheZyRAHNs6shWB3lZjSCoQwvb3RD5EpBvwQTOlyuUJUBMJl5+uavF79ok6cc3R9cXPljo1g\
Kj7JVkfbs+VClUZUE3n0LJLaYK1sHwxPzfrXJF4oo7NHoQDRwi00lf/s/4vRv10s0bOsJ96zldFmVEP5IsyqPO++Fgz6YmZ+kwMG/TeP+P2AjBYoZViLldG3SOpitH6RArcZe0LOqhwHvhwBvsJSZO5ygbQHNqsw\
ekUggAD0M0q5Y3F0b5hIouAwmfHTfU9BhMFnq9CRFfYK7KaThpleJm7JWwGNQ6J1k6wKWdPukD+QWuC2qksh0dlBkXpageM8byLOHqPhV4KHmBEFIjqcYSGSvEGkpSTZlgu4FE8Vs1OFZ8fb2G4Mk59GJEeKM9ht\
rxTa9hAkYyxskkukE4sOW3kOXPJyybcjFEUxh5EZoBuNAFDaXAzQnatGP8oewZDEbnttVqXV45Q+A5obxBX9FOg1pknGSG11/hrR/YG09KtnrspwQ7CnbAwSa5RPyUrtWWWQjEuriOH7HllJ4dmIcsihMVH44zYc\
PN/uHb5s899Qg4MmgdeYgVZ4AsY+13R5mpSDTI4L0CMuv1x2mTrhKpgeks6x/v3a6zwuoCk0Hb3yAajqlt8pzRJPXtr/ql7hN1wBWHd3Y6m/WjcMYQFcdhUYzRIO/qNGA6/wBSdQXk9Br/nCgEnTEI5y6y9XngeT\
vnkkoeB1NFaVf3rtdJ6LBmsjF1LKGlhZwFYYrAUhL4vcxj/vnwRwvEmyZVw8ZthnV7Cnc+9TS58TmKdhqB/BgGexZLwYLMp4mPCzoizMEqmj7TblQ9yJdLiAi4lxWeb6+WOJJ1HuelyJwITvENh39AWQ+rXGKxGG\
XE2PmBg6onyt977uWcB4nvvph/1nBOmSNQen9we+5kpcfHaOZM2Ge2OSyxfW83/z2FQk2xDUcU3ez85XptC4MC03AB5iWqbsuEyQFAy5jsmVMLXlUoKRdSm3YeVJBn3DJkzYsJfoD1wCYJNm8Rnk8a8u+Dz6AUJB\
FjE/qjnP3N9emRloVdpY8mb6G/OnJlwIp1Dc4YNwGkVfDbtpfMrzK4ULrPonR482Y96YsbhbWVTxRk/juD48Bj0bD0iOjX6XuD7ZIk4oBVvPMEjaiQe45dlCUS1NSliK0gOYCi9+iUoteBuLvPTP4J9DltsSR9BF\
8nxVkd0bawTDENeKysAUEjECv74sjNzFwjVrSj1LJxwV9ogRKI9r1XKhltdIVSYvLTNPkGC8TNXOwda0YkMCZGGcsm3yZX69mOFpsQouMYG5kE8xG2tOaXAWq9qzhegOiMsupkqPtGtDOFWBAd9dLkLz+cIxTb4c\
YNiJtqVEJ/CTuzY6nK3FS8cR52zv2EHCrAKEM6/gB17PCyAOqr3/HqgPzhobsEXFJ+UYGYvTLZiXBs8t8cMW+Nm4Yo31h3BUCwhkKZpufnm2hAd+WO0xQJlbHREPLNMUMf78LmvfFlWEoFTjHHVfyRx+A4vY/IBI\
bVIzNno6Q9eaTp54KomyLEy4G+mW6pZ9Tedoe6VcAB0Yr6JpEnVd0dRTXkuQYiEWvXRijUehLW1jtkZQhodNLES9VXilUfAuB8NhBzg659i+majRscCHfJYc7Fm7XtPw0HakSdY7RzoeNdFhfCY9dmec6gc6Hdog\
4+2nNwPb2CHC0Z1VNIe0BlIaBU97sUkMhBl7l2e4Dov22S7XuDAGKI2tCtiVbo6c/sXgygSCpUdGNR4h/QU401yb9ytUrD6paSLLXiGA5LuRH7vVvqZv+Kah69j3qYtaPF1s57+ghkDWK5gbRSklXFovPD1wSknP\
9LchaBFZD6RAyMeyxQZRg4K2OGLSD3Ja2V0hevYj6tYhU+qr0XMeY/eyaCIQXhhvwkbi7CW7otpAOZJGdkVaD+EtD4ktObVoXCIEwuSjepZxfca0zgRI6hDpmKimbHCyDS8oDT2zp6nfnsvE1HHP9y7ze3yJsQSP\
9UfPTtIXub4ZoqhFZrwHyKsT9CdG/j2NzrMEjF3K7acLbgml08CBuW2oLzOG/HAxZc2xiSAx3MEUORQtoAOAlovx/2efr8WEC7fj5e5aVoVmESuhif7AtIq/mY2Cav8TlnGDuLD3UMgD8nxg5R7pBkWSmRmsXs2m\
IuUPOC8h3CXXxzCTZKbCfuMPlOCQtTpQGs+Ta9BCtvNaw34zKCYIjB5OhxWH+pUFVpteE96guYYIuRmfdtyH1k/ktKqkdR6dsOSPehM3ZKC+YVByUh18U2QcE3iGix7g2tDLOHqWqE0McMHMcDn5kmVTQ3SXmdXf\
xV1Wb47fe3tkSXrTP0NgMmdgJDO9Fs4xCwLl/4RMcR0CkJgxtKYv1rBeaB7kR50mECw5uOEyoz7ZjnO6e1Y+Ejt+xqUJhJor6q83kbCulNrsbI2HGZ0R7Y2mBpXNfsM8TOdzmWpkmKnRY3PbMN5E9sUXQn9ry3Bj\
jToAJQhspZHBbkgoD5ueBDOrONoJPq8vWpexVVx/DbLzaqTxW6StbTMU+7Sw2hpCY0+FjzJmdo12qpJmuuCqQ8fxphOYlWG2atV+0Kbs+RZkC8Q4tgVsW1OPC506VbNPj8VcjOZj/a4SmND4kVZlfEzt6KoDPevT\
qzxml4T/c/zX/PZR+Kn9IAqn9Mptzru7QCLsHtbcUqijE66iIYR4o+IRnw3EPvutNTqsHgXtWOFQFFJi+wp0vKpWBLLrZrmDCJ0vcoTc9Rh8cdMP657Pf1j/zTOkOg+RKZ3z2jQ+No755/HBZuS2GlceJCw4yXPh\
kfIW73DRnkP3D0M1S4nMLdkjqrbqlHBJFVl4Sq4yHQkOLY1jez1JDQjYO7rUHnohfF++e7NeJ7llw5J/oSVxX2dyoUGVPxzdCPotc/53WzVct6uvJACvzGBETeJwWasK7lMPt3JbEgdq1v9HXhUA9Cx/ZO3LCJN5\
+a+stUk1qmHx7c81uHb1rHirZV021LbZRUzmMZ9rXJ8T/04PUNbm2VQxTXYuOmmcWFpeZWsIHO7CSzPv0XwpTJyUSyIM6519izBWT8+/CQVWz7zraD3Ci/sDXqt+Gxgx5n2a/1pK7x5ZW94htQHph/vAa2RbnulW\
c/nSQAlamBgm1FLzlh/GWuytx/IB4/5NUklHknLFNA+OaaEc+15NIGEQxpZRm7oCxXwZhGAmEkjgvDpAGPCILmmhvdMAPiHVY2j8/zJ2iOhrBGuuHEux3gp8REFyKxBs+hXGSSNQWsEizI6O7NR1LDLVJyznR3DC\
KevYqPB4cHUA+qfo1lhcfUoSgZ8eylKPcHnLD6ZUi8s58RKtWXHy9UZdQGkWkN/GwyRfuJN+GX8C4g/13V1EmvXAhXONMwQEPA/RYAOo/2NfIl7TyYx5Mm+K43K1VX/vDvOlr7xFgZuctE2sdXCe/wmsEhSFsUaQ\
vvEZpdjuzalobrR3IPXYgEnXGI+wK0AxxD49yPHQ6uIxFBS+vcR74/DgUP2PFoRJLx2lEZuICq/YEkvDr8KV50Y3NshneFNcQJz6ZlCLZ49Y2sbx7IJ1A0Q5bj2pFSB5rbZFMF/lLGg2mXaaICGkBlCHxL/LObbW\
oAExEv7SU/ZKmN7jBZ7erq2ZoOf17AfEGFtliNU/bK8G14JRbssskreMK/OnyiJZZ5ud2jg0wIM2LSKq7QIQDBBEi72sH2SztbMOqw1PN24Hqp9WSWUlTFT5qSnYOs8FOfLhVGrsxi2578POQHSVAhgdyAYoWXAR\
+62kr2ACPQDrCFbzsk8u3359U2Q5jlJX/Lsvab9Kvn1dDon7yEZP5YJjmReezCMbYyUAtPCZL7UB4pcZFAoZWo+ASIi1CMcNBLIRO6WyyUfkgnGXlQKVx8GoEiQhEv8/5sAYRlD5MeeO4zEr2YzvicEnaJx774AA\
pEJVEmBxgwTFWF59dh2GDXBzP8AqTroKLutRTAtKhkezUei/G8qtYFcJWTE/lV+xC+crgEJ6mMqtGKhN/W+fQ9CcbZN/1Wp80seGnD/DqlMQVZ+aTi5xs0CfOohbAENqHm5SaKxtdI5mXQwLic5dSwpj5CzZ2H3u\
4iLNPfnuCPy1gEjGVTqCrnRIvQsfvqFn0uHDo3FNhv2sOoYX6lbsOB+6b71nvBz5OZO6x5mg6Z4p56xOLIveqEw4z0hbG2yH/6yehmh9/fGmbGMzTR25Sw06Bkc2zXtGlE4NPyFifxxQ9h9mwubz+Nnv5tJDnxL1\
KngNLodg/gmwqCYPlSO7QSfxxtFvL1trP6ySlNvdJzDfq9dZRhCDO+ou9sXbk20MN/QXxKvpW/Z/zyh65VQFADSzM6iwjrOqInAE1FyGjy7ZpeMbFeX99N9eEDkEw+CZMWz2fyxTObom4tzQrAzIo99qKbdQaJOY\
tlf0wlYBnXccaMKK4Ws2wGHYpyfIpMfKKY+VMivPdRd5lBFSsHsf6ERClN2jJ0Z0+sOiwg23ZO/ja5DOC/5kVaPmFz5ldC4/xk7AVPM30lWbvdwt6defHVy0dT0Ggn2KbDWi86rE4fjegDCnUiJ6TOtfjeIVT4rZ\
vmJ3vtGjujt0+Ulnas5/nEROu6cxEq4olhSgSEhNaATQ/+OH1Us+qUI7NHRRxdkl3S7Lz6UnLyvRLoRFUQsUjzMnSzbU+PiWp+ovrBh309m9j9hLZvbYziBh1mOkO1+TQqk6NodR5WBq8t6+bRzC2bDrlO7H+UlD\
8n641QQ/GSN4LO9kcFWzXJ7XhQD2MTDKi6rkp00db8AV6nUDy7pqsFvQlnJLINcwJcDrEAvG7+rWl5oIhuPJ2ALXsFhuFANn4XgSixLu13mWSu0Qwbi/80jxsD2YdsGfB7yUm+SQVVvEs1ArRuAe86kFBp73W18h\
YX3aBvy3HJCJgPeMn+c35dKPB6lBHu0f3avoCm+t3C1v821Jru+mOk88B2cku/kmCDCUv75Fv6J0OH/12XC4VlmvbO/2YGpvcffEKqjASmge6tsH4Wt4KH5IkU1xdCl8vVfhW+rc8tdbGpIsF9m3z1FZRJje3qDK\
FinUwt6pw0M7p6jz+Cuy+wBvBMIX9vuypb/KmyYUBBmuD2OQ7tCvOOCefGBKvytb7zLwzd9aP7tbuszw4CvgPf/1r4aPMV6+RnwsWRxE2CTcV5vc+nwxAP8BXL/n1pevxQqWSzVAo/o0+RkUUHW5LWBcO86zhVfe\
eligxfANNW56n+dpFd+re0aI6ReuBR3WRQ7QoVLqsiB8hdVTL3ytcD0+zAIKOpiSI1lwjmzfkauwHTO0kdb+zczvz/KBKQnGmrKHSmTPtjlX+ibMq1lRsAVSO3lSIZtB5P8k1hSqo26qCcJ+KceSelEIkWSkzPzn\
fCb2r7EvrlLVVNWFv7A++3TpRh79GUMSWcYgq1gwNXcjocJoEIPECYwEh6WlRaHEEKEal1udvTOsXq8pNUABXrnahxfoQ6eiokORYJlhPsg8T295uW8xEpiXKxvBmmWfC7ljURKied3/ywtJ68gRliqg81mQ+0Ah\
P50Zca/3dtLDoeS1iSusxSBD607Xt0/h74qzwIGfewhZ/u2sPQpX7HjZT1PedVs+QNz2t1lrJvpm7bIFWbfO/iXU1loyKBdCXJ39OCgZDdc2G9mohWIRyC6t4ddp7O3jWCdjhl5Yu59FUrnGEt3vPOet0SXP5iUu\
ytG5lQcWLG9+XbyKu5PJS9tcWuJj7cKJDEu3n+0BUG+p7bqXCj8s7tQkEjTVUT/8XjOeXNmog8QkZGuoa7rjLBjr595C1T7crU9FV+sjV+2nahQ8gKLBGsv229Y59q0KIsuc/6+tBq6/A2zX+HqHQQbZSuEiSZru\
c3zv8/jmZkYqkU58exNqSIkKMigZy5ypKEqnbnPWs+j7QFAgURLFtdPPHz19wUxpUiGIVxdIC2gspUIlzFM+iB+iEjHRmqFIoBRCP8er03verHjO7EYqSS8Ny2jgj/mZsrCLHdEcbo2jIZrUiKb8HGCtDf1/v5uD\
uJ0FTNAy4bczQ6NLfqCfaXVwem82wdU8/ZNp3z70EPWecKJ3Hz3rjwjjXyjhzXCF/0aOgNAo9c3sSLdc5SgaMxw/41Oig5p4AwpBJd36jMdAyCp/33dfZnQgpG4MkPn5f3+me9quH0LgUn68pSRcKfoQGFvoj5zc\
XuXZ/rCCp/SmU3fzBC3V0z4QCNOePMjr0B5W3PbmL/Ju17f0R3FNN7HTslYPkgHDl77+P0NWG/t9tw4TfxTPbM6MQMNOs39ALA/BukcGPIXc8FVYjI5AOXKdC5XdQkKiDANb1/lneYkNQcb9FRZ4pXDjhDTYqqXG\
LTs1fllNU9KKuWPe2pOP0nZx0lfquL4LWpVs+kYqTnZr3Xxyc8XG+JGFQ4/gXoGI0zVPRFBlQmkRN7dagSTUZCGCUUl/riAWpl8eo3QqEIqPigcvrTtjK+Y7LYdaaDLzFoP99QwQ5Wqv8CgL0gxeCk3wg9XfByR7\
BH5x/E43Hxdowtv4N2Gqve+Of/WlZZvvS1+qynaV5SupALuOgRhRAYE4NjOlWhSiTiM+bT/8NXTss73W8hubJL7yW1MJrJcbOMIXTPVKHL3wYnNmQzf0AhfnLONyofcom7fHe6ITDUNLJS9I7EZfsQEwGyVDX1s5\
X+7QRhGKvojU0pm9j14zI7qF0m+iP4g7nRfdSoVZq6ZCd+Kpr2R5P3UIHAWuUDDJ74scZWiJ3xhnZkfurhca/U0aV9/r/xRqBy2e03pCpTXIeiCG0HkGn2b1aCU+EoWaFgll5K5mJIJw/sdeCRL2475rCqYUz8IG\
zAF14mRCTon9nYiZ2X29jnegJFsp2prbVEKZmKy31WPKWzniQyKkkBYuunbT4KRuzttsfcTPb1F1rrBzOPZrGduJ5E/vR861ITMx2ksN4y47FfEDV0I2FLdZqIc/jB6udv1HevwukJ3506b0IxH8P437HRevNizl\
RD3IKvj/xq6fRqX1H0FOmucgVicqQAcpf4zgK70aS+O0ZETqyHpS2rB7g0PjQ5bmQ550o5QG0npsjAHOobnEd7vql7HWIEUu8tzGnk/aTtARrn0EeTZRnlWFiJLNBPkqC466Ksbitzssl/mPiAk4iIVY90jI94W/\
56d7e1KYx552s9cYr0UI9H9ptCFrV/yLPAk2ETjQcOYaC6Lbi1Va/YdIpGHkIKMiZ2loGxDq7V0FIlksMAIib//021/BX8B7bubZdT/S/lEpxZHqIUXR9qXOD2lwWTpaN+VHSVZjCQWlcHdPu6g5bPiR0xU079Hh\
GxDb8jlvHD6bW1SkzcQ/iZEpzGosUDdp0ZS0hnF2+2Ld8s4HR/L8+3vMSECoj3l4PvZmxFZQMk1EjDKl2scqM8woXlmkCXAMB4swjuFeVZXpQFHseMPwSTqNKb81ullsu8SvdTAoralt0Q2AW9ghEREKJwn9lpXm\
I7mwkZouQEYJ3XPk0RhAzKPBexH4gmd9DaqMxA25+hSocGwdDds3W9zxi9yz80c8eYOKDgOjdwPOs62fEfOaBpKT+G6YKIIxvPjTZcG+ZEzoPKUI3qprGWlkix5k4YZPx1umLitRgU7fvJgpPqIayugj0CQfW53V\
eO5gb7v8hitQFIt7DPP9ieWb5Cbc0dRTEc3Pwv88/jg6kYZ+CGJXd/1CUzShmW3YpvschiDF4hzgol3nGJuyvpzE9hE2LgPosIgG+mIYvURZLFWsdfL1T6SM0WtnRA2eN6c/B/t1OZrNDGKA0e9po6YFgy/Q41hu\
XkJUZzW4NJ7IQ4hq2CVG9cZJQ7VUIAP8r4wsL6jJ5OY0IwAOLaYm6s7mQFRSgMlVnAHhX1aG5UpclpR0hNZht/z/K7lUO4SYrj2vak2PNiGC6/tk+Xv+0H7IvFcP7YZ88sxL2TH3Low/F0gAHB9lHmw00fbhsFUK\
jyQO1C3NItmlwHQPXwWfRn+2i2/cY5CdRZzL64rKxd6Xv8kVegipbvhyx1jLPKp7S4hbVizKC1qHLyUMXLa5xiD/PVLP91RlxXQjoRSyPyBWnnPpG86qDqvsI9aMCmJ521gzLB8FEAXmltnzoHruQX9V6nuKEl9D\
Q1sBHxXZ0ISxN5VHmuXZwAU8HLwPUDN34HdP/FS9NNcsSzk3idt3gz3jRAkn4+6du7LzgPs5FQ1AMavbCBWaDsg6d5rMVaTaRY6lXwl6mUpikrYSQODel2aN2KYfsVrsmYqu+xqAtatv8VjzNM5Dj2/r2p9H7dBu\
tZa1cVkh5yze7g3C/KTwfxsXVZZICq6kCEBHynST+S2SzxGpd2tmgkoerVgNOuSYoQM/1bFpaXtC5FNFOjE9b0x7eXSLQ6QFF/unBlA7WezEVqopGBYlofEbp2DE3hXxJfU1AuPEwOVfJF0QS/VsZSA5+SkSpYYf\
BWbi2tk31ghb+egbbecPKuo8rcTFTMXWrvTOE6dUpEtV6lvro0k9EWASZlRgZVQbcYdUWvcE9JURY+hVaTIwjOm6FyFIXGgUjXSe2Q+fQhDyfNAZyUoumy+phAhmpk7uxNOf5V2G7Hf8sa2wslxOqGvMPBgZPMoR\
R33R6LKx07hWnF1nynTPSiDGnPMcgI5EpfLkj0SFX4DlIA7tmrnVl54p40H00AIRCb6nkEawR2QGjs4tY2iiXqHom+wc6N4qzk33K67Vysx6Rla0T/DIrDxbATo8GxtRESPSxri6PLdkOMm5vDObbyE7PkJzd/gY\
RCUZRISOCHALyibJvSm54bnTY8185bZo/5/N0IPOqzBv5AXOd9Ph90fHqrWALJ7em6wqFK+vxBWQp0xfTcJfndpNZ8iovoPUoJb0fq3oS01dFD9SEVohE9EZyi0mj8RLC75xChCQlE/XXyBWLN7zW7NMinpCOSvN\
pD7iLw2HiWGWzc133mmlR5C0/jCnQ2LcGlTjetCeaX79k33DMPwKT8dbgrFliOzulWuEI9c95o/1faXz2+uIIR1x6aSTYR52X0ZvqAUrmXHz3bmfrelbzecAEQS1+Vd/R9jOObwE7SyOruRMr4HF0LxIIFuYDPx2\
NJU3HOT69nwRruhmz45CQCBsHVFr6TTw46GD93YsBMxhS0kKhZv6c2id+4nobUZ+f/j8rcef+vG47POPI+hoNFGlJPU5pJvcX/4e7Z9OFzzF9Y7+WFaObTJ2SqO8fRPw9wQps5MXkuKS9Pw0Q1r2QmeWmggYfs9U\
nHi1IG7ipc6z/Lp0Pao/P/av1h0OsEyv4Q0FKDydLHiGmuyP8+vgzMzMWUdQTdA2pat/ckPqwVid403xhFQv+9/cYllNxHlA9knC94m23LH7zm7h7MiXXSFIWIkdQKTlLTj1aMMzUd4U0tjqKWmBoMXfFj92aOr0\
VUSWVcrCayQuJGVfBU5ozCxOkKqkirrU8iOumRk3BcWb2cZme+TslpoJS0zR2RLBlni3rprzzlv1COXnmgXeSau+bv921dnoYpDR969WcOZQi5jbDxRgLaFbX8xdnqC9dhP+64gRJVKzvLh9qfJZwLLXzciK4ocF\
wdZRX8W0kCSgU1kiVWRns5t78geE5J67/MSLed9I/o7iVRVWwX5osljCcjgG8fX+GAmQalRBRWe61HYbRhgMhPT4FtF0Kwn2M0LIw/hjBtCmYF1sQUu9lOE/FBPQr+TABgaVljO5Kmn0fY6Iq+6u0VE4tKDh/yNk\
epXUX/YevWa/5sjfnHWclLlHqq1ceVoUkiGqM7cRZcIgZF8d7ORKOZL2kp5+2MH65oQVK4tstsa3OgD5LLdc6SVmi1Lz02T7dq61ZWwB/n945onr/gc8DOwOack1p5gO2u7YoKmOEKVp4f6ikCEshAvB5sK0/tag\
fJmSIv+HHg8PwDEJSQZw7hhZBSp/5t6RZeXUEaBX1lePw7qGfRgHgN6MugqVwyIcSH8y/q9z8bxLA3HoD+tx0sQvVpe4ImQYWFGVj6yP94hL3UHBmNKRcaYwGRrZTGzQ2+Q0KeRRIyvX5b2cT19ect+vFfmdl0Vw\
z7Mg5kRJdZL0E7uERfxI7CreLcnv7wtLPSMpitbAe4jZFISn/Ou17xK8nOlHus1hymcY/nIEPCVZdh1HT8a+q4diWrNnwmCsCYMV3vdwmN/QF7PlclDLr9vFPI19U3xcICGJ1nw5QJVkgyfUjwd0hEhu3q5yE2op\
bLIZPTZG3TRSf51bK0L0dvhgFkmKMkUd5pd9TZkvzEYpFz+tdlqWU1AE7p/Pyq9gsmsxE8gEBGA08/0MzJOknLfRZfw/FZatXQf1REbOJeWCA3CdaeKN/wE=","base64")).toString();return JSON.parse(
e2)}var j=e.n({commandHelp:()=>commandHelp,overview:()=>overview});function commandHelp(e2){let{name:n2,summary:r2,operands:i2,options:a2,example:o2}=e2;return`\
contract-check ${n2}${i2===void 0?"":` ${i2}`} [OPTIONS]

${r2}

Options:
${optionLines({...a2,...t.it})}

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
({consumer:{id:e3,owners:t3,tier:n2},effect:r2,because:i2,changes:a2})=>({id:e3,owners:t3,...n2!==void 0&&{tier:n2},effect:r2,because:i2,changes:a2})).sort((e3,t3)=>M[e3.
effect]-M[t3.effect]||r.Q(e3.id,t3.id))}))}const M={broken:0,removed:1,unknown:2,reads:3},N={broken:{arrow:"breaks",verb:"is broken by"},removed:{arrow:"loses w\
hat it reads",verb:"loses what it reads in"},unknown:{arrow:"may break",verb:"may be broken by"},reads:{arrow:"reads on",verb:"still reads"}};function impactSentence({
consumer:{id:e2,owners:t2},effect:n2,contract:r2,because:i2}){return`${e2} (${t2.join(", ")}) ${N[n2].verb} ${r2}: ${i2}`}function impactGraph(e2){let t2=new Map,
node=e3=>{let n2=t2.get(e3)??`n${String(t2.size)}`;return t2.set(e3,n2),`${n2}["${label(e3)}"]`};return["graph LR",...e2.flatMap(({contract:e3,consumers:t3})=>t3.
map(({id:t4,owners:n2,effect:r2})=>{let i2=r2==="reads"?"-.->":"==>",a2=n2.length===0?t4:`${t4} (${n2.join(", ")})`;return`  ${node(e3)} ${i2}|${N[r2].arrow}| ${node(
a2)}`}))].join(`
`)}function label(e2){return e2.replace(/[^\w ./@(),:-]/gu,e3=>`#${String(e3.codePointAt(0)??0)};`)}var P=e.n({command:()=>F});const F={name:"impact",summary:"W\
hich declared consumers each change breaks, by the schema or the fields that they read",options:{...t.w,format:{type:"string",value:"FORMAT",help:"text, json or\
 markdown (default: text)"}},example:"  contract-check impact --format markdown",async run(e2,n2){let i2=t.at(e2,"format",["text","json","markdown"],"text"),a2=await r.
o(await t.s(t.E(e2,n2,n2.now())));if("faults"in a2)return t.O(a2.faults,n2);if(!a2.needs)for(let e3 of a2.report.notes)n2.err(`contract-check: note: ${t.ht(e3)}\

`);return n2.out(render(i2,a2.needs?.impacts??[])),0}};function render(e2,n2){if(e2==="json")return t.ft(n2.map(row));if(n2.length===0)return`no declared consum\
er reads what changed
`;let r2=n2.map(e3=>t.ht(impactSentence(e3)));if(e2==="text")return`${r2.join(`
`)}
`;let i2=r2.map(e3=>`- ${t.mt(e3)}`).join(`
`);return`\`\`\`mermaid
${impactGraph(impactReport({impacts:n2}))}
\`\`\`

${i2}
`}function row({contract:e2,consumer:{id:t2,owners:n2},effect:r2,because:i2,changes:a2}){return{contract:e2,consumer:t2,owners:n2,effect:r2,because:i2,changes:a2}}
const I=366*t.I;function lint(e2,t2,n2,r2){return{code:e2,severity:t2,message:n2,...r2&&{location:r2}}}function windowLint(e2,{rule:t2},n2){return lint(e2,"warn\
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
""}`,n2=o2.get(t3);n2?n2.push(e3):o2.set(t3,[e3])}let s2=e2.windows.flatMap(t3=>n.E(t3,e2.time,i2,i2+I).flatMap(t4=>(o2.get(t4.id)??[]).flatMap(n2=>frozenBooking(
e2,t4,n2))));return[...a2,...s2]}function frozenBooking(e2,t2,r2){let{contracts:i2,classes:a2,type:o2,regions:s2=[],teams:c2=[],owners:l2,consumers:u2}=r2,d2={contract:i2[0]??
"",classes:a2,regions:s2,teams:c2,owners:l2,consumers:u2,...o2&&{type:o2}},f2=n.f(e2,d2).freezes.flatMap(e3=>n.O(e3,t2.opens,t2.closes)).find(e3=>e3.from<=t2.opens&&
(e3.to===null||e3.to>=t2.closes));return f2?[lint("GV204","error",`${r2.change} is booked into "${t2.id}", which lies in the freeze "${f2.rule.id}"; book anothe\
r occurrence.`,f2.rule.location)]:[]}function windowLints(e2,t2,n2,r2){return[...gapLints(t2,r2),...neverOpens(e2,t2,n2,r2),...noticeLints(t2,n2),...startLints(
e2,t2),...exceptionLints(e2,t2)]}function gapLints(e2,t2){return e2.gaps(t2,t2+I).map(({local:t3,kind:n2})=>{let r2=`${t3.slice(0,16)} in ${e2.zone}`;return n2===
"gap"?windowLint("GV202",e2,`does not open at ${r2}: the clocks jump over that time. Start an hour earlier or later, or add that day by hand.`):windowLint("GV20\
2",e2,`starts at ${r2}, which the clocks show twice; it opens the first time.`)})}function neverOpens(e2,r2,i2,a2){let[o2]=i2;if(!o2)return[windowLint("GV203",r2,
overMessage(r2,a2))];let s2=r2.rule.allow?.filter(e3=>e3!=="any")??["breaking"],c2=e2.freezes.filter(({rule:e3})=>!e3.contracts&&!e3.regions&&!e3.teams&&(e3.deny??
["breaking"]).some(e4=>e4==="any"||s2.every(t2=>t2===e4))).flatMap(e3=>n.O(e3,a2,a2+I+31*t.I));if(!i2.every(e3=>c2.some(t2=>t2.from<=e3.opens&&(t2.to===null||t2.
to>=e3.closes))))return[];let l2=[...new Set(c2.map(({rule:e3})=>`"${e3.id}"`))].join(", ");return[windowLint("GV203",r2,`never opens within a year: each of its\
 ${i2.length} occurrences lies in a freeze (${l2}).`)]}function overMessage(e2,t2){let r2=e2.series.overlapping(t2+I,t2+10*I)[0];if(r2)return`does not open with\
in a year; it next opens ${n.st(r2.start,e2.zone)}.`;let i2=e2.series.overlapping(t2-I,t2).at(-1);return i2?`is over: it last opened ${n.st(i2.start,e2.zone)}. \
Remove it, or extend its rule.`:"never opens: its rule gives no occurrence. Check start, rrule and except."}function noticeLints(e2,t2){let r2=n.at(e2.rule.notice??
"")??0,i2=t2.slice(1).map(({opens:e3},n2)=>e3-(t2[n2]?.opens??e3)),a2=i2.sort((e3,t3)=>e3-t3)[Math.floor(i2.length/2)]??1/0;return r2<=a2?[]:[windowLint("GV210",
e2,`asks for ${n.ot(r2)} of notice, but mostly opens every ${n.ot(a2)}: the next occurrence can never be booked in time. Shorten the notice if that is not meant\
.`)]}function startLints(e2,t2){let{rule:r2,series:i2,zone:a2}=t2,o2=r2.rrule===void 0?void 0:e2.time.resolve(r2.start,a2);if(!o2||o2.gap||i2.starts(o2.instant,
o2.instant+1).length>0)return[];let s2=i2.starts(o2.instant,o2.instant+2*I)[0],c2=s2===void 0?"":` The first occurrence is ${n.st(s2,a2)}.`;return[windowLint("G\
V211",t2,`has a start, ${r2.start}, that its rrule does not give, so nothing opens then.${c2}`)]}function exceptionLints(e2,t2){return(t2.rule.except??[]).flatMap(
n2=>{let r2=n2.length===10,i2=r2?`${n2}T00:00`:n2.replace(/Z$/,""),a2=e2.time.resolve(i2,n2.endsWith("Z")?"UTC":t2.zone)?.instant;if(a2===void 0)return[];let o2=r2?
e2.time.add(a2,"P1D",t2.zone,1):a2+1;return t2.series.starts(a2,o2).length>0?[]:[windowLint("GV212",t2,`excepts ${n2}, but does not start then; write the local \
date of the START of the occurrence.`)]})}function lintCalendar(e2,t2){let r2=new Map(e2.windows.map(r3=>[r3.rule.id,n.E(r3,e2.time,t2.from,t2.from+I)]));return[
...e2.advice,...e2.windows.flatMap(n2=>windowLints(e2,n2,r2.get(n2.rule.id)??[],t2.from)),...peakLints(e2,r2,t2.from),...endlessFreezes(e2),...overlaps(e2,r2,t2.
queries),...unservedQueries(e2,t2),...bookingLints(e2,t2)]}function lintCloseGuard(e2,r2,i2){let{closeGuard:a2,sweepEvery:o2,location:s2}=r2,c2=[],l2=(o2??0)+15*
t.R;if(o2!==void 0&&a2<l2){let e3=`closeGuard is ${n.ot(a2)}; with a sweep every ${n.ot(o2)}, and schedules that run late, it must be at least ${n.ot(l2)}.`;c2.
push(lint("GV220","error",e3,s2))}for(let t2 of e2.windows){let[r3]=n.E(t2,e2.time,i2,i2+I);if(!r3||r3.closes-r3.opens>a2)continue;let o3=`Window "${t2.rule.id}\
" is open for ${n.ot(r3.closes-r3.opens)}, no longer than closeGuard (${n.ot(a2)}): nothing can land in it.`;c2.push(lint("GV220","error",o3,t2.rule.location))}
return c2}function peakLints(e2,t2,r2){let i2=e2.advisories.filter(({rule:e3})=>e3.peak===!0).flatMap(e3=>n.O(e3,r2,r2+I));return e2.windows.flatMap(e3=>{let n2=(t2.
get(e3.rule.id)??[]).flatMap(e4=>{let t3=i2.find(t4=>t4.from<e4.closes&&(t4.to??1/0)>e4.opens);return t3?[{occurrence:e4,peak:t3}]:[]}),[r3]=n2;return r3?[windowLint(
"GV209",e3,`opens in the declared peak "${r3.peak.rule.id}" on ${r3.occurrence.label}${n2.length>1?` and ${n2.length-1} more times`:""}; except these days, or m\
ove the window.`)]:[]})}function endlessFreezes(e2){return e2.freezes.filter(({rule:e3})=>e3.to===void 0&&e3.duration===void 0).map(({rule:e3})=>lint("GV208","w\
arning",`Freeze "${e3.id}" has no end; add to: so that it does not outlive its reason.`,e3.location))}function warning(e2,t2,n2){return{code:e2,severity:"warnin\
g",message:t2,...n2&&{location:n2}}}function policyLints(e2,t2,n2,r2){return[...emptyEntries(e2,n2),...unowned(e2,t2),...emptyTeams(e2),...danglingConsumers(e2,
t2,n2),...waivers(e2,r2),...rechecks(e2,r2)]}function nameOf(e2){return e2.id??e2.files.join(", ")}function emptyEntries(e2,t2){let r2=[...t2.entries.keys()];return e2.
contracts.flatMap(e3=>r2.some(t3=>n.et(e3.files,t3)&&!n.et(e3.ignore,t3))?[]:[warning("GV114",`${nameOf(e3)} names no file: is the glob right?`,e3.location)])}function unowned(e2,t2){
let r2=t2.filter(t3=>n.Y(e2).ignored(t3)!==!0&&n.I(e2,t3).owners.length===0),[i2]=r2,a2=r2.length>1?` and ${String(r2.length-1)} more`:"",o2=i2===void 0?[]:[warning(
"GV110",`nobody owns ${i2}${a2}`,{file:i2})],s2=e2.contracts.flatMap(e3=>{let t3=e3.elements.filter(({owners:e4})=>e4.length===0);return t3.length===0||e3.owners.
length>0?[]:[warning("GV113",`${nameOf(e3)} has ${String(t3.length)} element globs and no owner of its own: what they do not name has none`,e3.location)]});return[
...o2,...s2]}function emptyTeams(e2){return[...e2.teams.values()].flatMap(t2=>{let r2=n.V(e2,void 0,t2.handle);if("unverifiable"in r2||r2.members.length>1)return[];
let i2=e2.contracts.some(({owners:e3,elements:n2})=>e3.includes(t2.handle)||n2.some(e4=>e4.owners.includes(t2.handle)));if(r2.members.length===0)return[warning(
"GV112",`${t2.handle} has no members: nobody can sign for it`,t2.location)];let[a2="@nobody"]=r2.members,o2=`${t2.handle} has one member: nobody can sign what ${a2}\
 writes`;return i2?[warning("GV112",o2,t2.location)]:[]})}function danglingConsumers(e2,t2,r2){return e2.consumers.flatMap(({id:i2,reads:a2,location:o2})=>a2.flatMap(
({contract:a3,readerSchema:s2})=>{let c2=t2.some(t3=>n.tt(a3,t3,n.J(e2,t3)?.id))||e2.contracts.some(e3=>e3.id===a3),l2=s2!==void 0&&!r2.entries.has(s2);return[...c2?
[]:[warning("GV120",`${i2} reads ${a3}, which no contract is called`,o2)],...l2?[warning("GV121",`${i2} reads with ${s2}, which does not exist`,o2)]:[]]}))}function waivers(e2,t2){
return e2.waivers.filter(({until:e3})=>e3<=t2).map(({expires:e3,reason:t3,location:n2})=>warning("GV191",`this waiver expired on ${e3} (${r.Z(t3)}): remove it`,
n2))}function rechecks(e2,t2){return e2.contracts.flatMap(e3=>{let{reviewed:r2,recheckEvery:i2}=e3,a2=i2===void 0?void 0:n.at(i2),o2=r2===void 0?void 0:n.$(r2);
if(a2===void 0||o2!==void 0&&t2<o2+a2)return[];let s2=o2===void 0?"has never been checked":`was last checked on ${r2??""}`;return[warning("GV180",`${nameOf(e3)}\
 ${s2}, and asks for it every ${n.ot(a2)}`,e3.location)]})}function requestLints(e2,t2,r2,i2){return[...t2.flatMap(n2=>[...rollbackLints(e2,n2,r2,i2),...tooShort(
e2,n2,i2),...layerLints(e2,n2,t2,i2)]),...n.g(e2,t2,i2).map(({message:e3,location:t3})=>warning("GV160",e3,t3))]}function rollbackLints(e2,{request:t2,at:r2},i2,a2){
let o2=n.h(t2),s2=isOver(e2,t2,a2)?[]:n.m(e2,t2),c2=t2.rollback?.steps??[];return[...s2.length===0?[]:[warning("GV140",`${t2.id} says no way back: write ${s2.join(
" and ")}, which the policy asks for`,r2(t2.rollback?"rollback":"id"))],...o2===void 0?[]:[warning("GV141",`${t2.id}: ${o2}`,r2("rollback","estimate"))],...c2.flatMap(
({script:e3},n2)=>e3===void 0||i2.entries.has(e3)?[]:[warning("GV142",`${t2.id}: the rollback script ${e3} does not exist`,r2("rollback","steps",n2,"script"))])]}
function upcoming({calendar:e2},{window:t2},r2){let i2=t2&&e2&&n.C(e2,t2.id,t2.occurrence);return i2&&"occurrence"in i2&&i2.occurrence.closes>r2?i2.occurrence:void 0}
function isOver(e2,t2,n2){return t2.review!=null||t2.window!=null&&!upcoming(e2,t2,n2)}function tooShort(e2,{request:t2,at:r2},i2){let a2=upcoming(e2,t2,i2),o2=n.
b(t2);if(!a2||o2<a2.closes-a2.opens)return[];let s2=n.ot(a2.closes-a2.opens);return[warning("GV143",`${t2.id}: ${a2.id} is open for ${s2}, and the first stage a\
nd the rollback take ${n.ot(o2)}: book a longer one, or shorten them`,r2("window"))]}function layerLints(e2,{request:t2,at:r2},i2,a2){let{id:o2,compatibilityLayer:s2,
review:c2}=t2;if(!s2||c2!=null)return[];let{until:l2,least:u2}=n.p(e2,t2),d2=i2.filter(e3=>e3.request.id===s2.removal&&e3.request.id!==o2).flatMap(t3=>{let n2=upcoming(
e2,t3.request,a2);return!n2||l2===void 0||l2<=n2.opens?[]:[warning("GV151",`${t3.request.id} is booked into ${n2.id}, and the compatibility layer of ${o2} stand\
s until ${s2.until??""}: book a later one`,t3.at("window"))]});if(l2===void 0||!u2||u2.until<=l2||l2<=a2)return d2;let f2=`${o2}: the compatibility layer ends ${s2.
until??""}, but ${u2.because}: keep it until ${new Date(u2.until).toISOString().slice(0,10)}`;return[...d2,warning("GV152",f2,r2("compatibilityLayer","until"))]}
async function lintGovernance(e2,t2){let r2=await n.Z(e2,t2.config);if("faults"in r2)return r2.faults.map(e3=>({...e3,severity:"error"}));let{policy:i2}=r2;if(!i2.
configured)return[];let a2=await n.K(e2),o2=t2.contracts??[...e2.entries.keys()].filter(e3=>n.J(i2,e3));return[...a2.faults.map(e3=>({...e3,severity:"error"})),
...policyLints(i2,o2,e2,t2.now),...requestLints(i2,a2.filed,e2,t2.now),...calendarLints(i2,o2,a2,t2.now)]}function calendarLints(e2,t2,r2,i2){let{calendar:a2}=e2;
if(!a2)return[];let o2=[...new Map(t2.map(t3=>[n.J(e2,t3),t3]))].filter(([t3])=>t3&&n.X(e2,t3,"compatibility")!=="none").map(([e3,t3])=>({entry:e3,path:t3})).map(
({path:t3,entry:r3})=>{let{owners:i3}=n.I(e2,t3);return{contract:t3,...r3?.id!==void 0&&{contractId:r3.id},classes:["breaking"],regions:n.X(e2,r3,"regions")??[],
teams:i3,owners:i3,consumers:[],...r3&&{location:r3.location}}}),s2=n.v({policy:e2,booked:r2.filed},{}),c2=n.x(a2,s2);return[...a2.unread.map(e3=>({...e3,severity:"\
error"})),...n._(a2,i2).stale.map(({code:e3,message:t3,location:n2})=>warning(e3,t3,n2)),...lintCalendar(a2,{from:i2,queries:o2,bookings:s2,ledger:c2}),...e2.closeGuard>
0?lintCloseGuard(a2,{closeGuard:e2.closeGuard},i2):[]]}var L=e.n({command:()=>R});const R={name:"lint",summary:"Checks config, calendar, requests and owners of \
the working tree, before they are merged",options:{base:{type:"string",value:"REF",help:"not judged; only needed where there is no default branch"},head:{type:"\
string",value:"REF",help:"a commit instead of the working tree"},config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"},format:{
type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check lint",async run(e2,n2){let i2=t.at(e2,"format",["text","json"],"tex\
t"),[a2,o2,s2]=[e2.last("base"),e2.last("head"),e2.last("config")],{headSide:c2}=await t.l({cwd:n2.cwd,base:a2??"HEAD",...o2!==void 0&&{head:o2}}),l2=await lintGovernance(
c2,{now:n2.now(),...s2!==void 0&&{config:s2},contracts:[...r.V(c2,r.S())]});if(i2==="json")n2.out(t.ft(l2));else{for(let{code:e3,severity:r2,message:i3,location:a3}of l2)
n2.out(`${t.D(a3)}${r2} ${e3}: ${t.ht(i3)}
`);n2.out(l2.length===0?`nothing to complain about
`:`${r.u(l2.length,"finding")} (contract-check explain CODE tells more)
`)}return l2.some(({severity:e3})=>e3==="error")?2:0}};function ownersReport(e2,r2,i2,a2){let{owners:o2,because:s2,location:c2}=n.I(e2,r2,i2),l2=n.J(e2,r2),u2=l2?.
elements??[],d2=t.N(r2),f2=d2?{format:d2}:{},p2=i2?u2.filter(e3=>n.nt(e3.path,i2)):[],m2=p2.findLast(e3=>e3.frozen)?.frozen;return{path:r2,...i2&&{element:i2},owners:o2.
map(t2=>{let r3=n.V(e2,void 0,t2);return"unverifiable"in r3?{handle:t2,members:[],away:[],unverifiable:r3.unverifiable}:{handle:t2,members:r3.members,away:r3.members.
filter(t3=>n.B(e2,t3,a2))}}),because:s2,...c2&&{location:c2},deputies:l2?.deputies??[],...l2?.oncall&&{oncall:l2.oncall},tags:[...new Set([...l2?.tags??[],...p2.
flatMap(({tags:e3})=>e3??[])])],boards:[...new Set(p2.flatMap(({boards:e3})=>e3??[]))],...m2&&{frozen:m2},mode:n.Y(e2).settings(r2).mode,below:u2.filter(e3=>e3.
owners.length>0&&(!i2||n.L(e3.path,i2,f2)&&!p2.includes(e3))).map(e3=>({path:e3.path,owners:e3.owners,location:e3.location}))}}var z=e.n({command:()=>B});const B={
name:"owners",summary:"Who owns this contract or element, and which line of which file says so",operands:"PATH [ELEMENT]",options:{...t.w,format:{type:"string",
value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",async run(e2,r2){
let[i2,a2,...o2]=e2.operands;if(i2===void 0||o2.length>0)throw new t.lt("owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]");
let s2=t.at(e2,"format",["text","json"],"text"),c2=t.E(e2,r2,r2.now()),l2=await t.o(c2.cwd,c2),u2=await t.u(c2.cwd,l2.commit),d2=await n.Z(u2,c2.config);if("fau\
lts"in d2)return t.O(d2.faults,r2);d2.policy.configured||await t.k(c2,{entries:u2.entries,name:l2.name},r2);let f2=ownersReport(d2.policy,i2,a2?.split("."),r2.now());
if(s2==="json")return r2.out(t.ft(f2)),0;let p2=f2.owners.map(({handle:e3,members:t2,unverifiable:n2})=>`${e3}${n2===void 0?` (${t2.join(", ")})`:` (${n2})`}`),
m2=[p2.length===0?"nobody":p2.join(" or "),`  ${t.D(f2.location)}${f2.because}`,...f2.below.map(e3=>`  below, ${e3.path}: ${e3.owners.join(" or ")} (${t.D(e3.location).
replace(/: $/,"")})`),`  promise: ${f2.mode}`];return r2.out(`${m2.map(t.ht).join(`
`)}
`),+(f2.owners.length===0)}};async function testPolicy(e2,t2,r2,a2){let o2=await n.rt("policy-cases",i.H(t2,"head",r2));if("faults"in o2)return o2;let s2=o2.value.
cases.filter(({at:e3})=>e3!==void 0&&n.$(e3)===void 0);if(s2.length>0){let e3={file:t2};return{faults:s2.map(({name:t3})=>n.it("GV003",`case ${JSON.stringify(t3)}\
: at: is not a day of the calendar`,e3))}}return{results:await Promise.all(o2.value.cases.map(t3=>run(e2,t3,a2)))}}async function run(e2,t2,r2){let i2=(t2.at===
void 0?void 0:n.$(t2.at))??r2,a2=sketch(t2.change),o2=await n.j(e2,[a2],{now:i2}),s2=await n.c(o2,{author:t2.author??"@nobody-in-particular",commits:[],landed:[],
reviews:(t2.approvedBy??[]).map(e3=>({login:e3.slice(1),state:"APPROVED",at:i2,transitions:o2.transitions}))}),c2=s2.requirements.filter(({status:e3})=>e3!=="me\
t").map(({code:e3,message:t3})=>`${e3} ${t3}`);return{name:t2.name,expected:t2.expect,actual:s2.status,requirements:c2}}function sketch({contract:e2,class:n2,status:r2="\
modified",changes:i2=[],removes:a2=[]}){let o2={status:r2,...r2!=="added"&&{basePath:e2},...r2!=="removed"&&{headPath:e2}},s2=verdictOf(n2),c2=[...i2.map(e3=>changeOf(
e3,"changed",s2)),...a2.map(e3=>changeOf(e3,"removed",s2))];return{pairing:o2,format:t.N(e2)??"json-schema",id:t.x(o2),verdict:s2,changes:c2,faults:[],notes:[],
digests:{...r2!=="added"&&{base:"base"},...r2!=="removed"&&{head:"head"}}}}function verdictOf(e2){let t2=r.R("the case says so");return e2==="undecided"?{backward:r.
z("the case says so"),forward:r.I}:{backward:e2==="full"||e2==="backward"?r.I:t2,forward:e2==="full"||e2==="forward"?r.I:t2}}function changeOf(e2,t2,n2){return{
rule:"avro/sketched",element:e2.split("."),edit:t2,message:`${e2} is ${t2}`,surface:"wire",verdict:n2,effect:"alone",references:[],remedy:"",fingerprint:`sketch\
:${e2}`}}var V=e.n({command:()=>H});const H={name:"policy",summary:"policy test FILE: runs a table of cases against the policy of the working tree",operands:"te\
st FILE",options:{config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"}},example:"  contract-check policy test governance/po\
licy-cases.yaml",async run(e2,r2){let[i2,a2,...s2]=e2.operands;if(i2!=="test"||a2===void 0||s2.length>0)throw new t.lt("policy knows one verb: contract-check po\
licy test FILE");let{headSide:l2}=await t.l({cwd:r2.cwd,base:"HEAD"}),u2=await n.Z(l2,e2.last("config"));if("faults"in u2)return t.O(u2.faults,r2);let d2=await(0,c.
readFile)((0,o.resolve)(r2.cwd,a2),"utf8").catch(()=>{throw new t.lt(`${a2} could not be read`)}),f2=await testPolicy(u2.policy,a2,d2,r2.now());if("faults"in f2)
return t.O(f2.faults,r2);for(let{name:e3,expected:n2,actual:i3,requirements:a3}of f2.results){let o2=n2===i3;if(r2.out(`${o2?"ok  ":"FAIL"} ${t.ht(e3)}${o2?"":`\
: expected ${n2}, found ${i3}`}
`),!o2)for(let e4 of a3)r2.out(`       ${t.ht(e4)}
`)}return+!f2.results.every(({expected:e3,actual:t2})=>e3===t2)}};function requestText(e2,i2,a2={}){let o2=r.it(e2.cases),s2=nextId(e2),c2=a2.emergency===void 0?
openingsFor(e2,i2,o2):[],l2=windowOf(a2,c2),u2=a2.emergency===void 0?"normal":"emergency",d2=["version: 1",`id: ${s2}`,`type: ${u2}`,...a2.requester===void 0?[]:
[`requester: ${quoted(a2.requester)}`],"contracts:",...o2.flatMap(contractLines),a2.rationale===void 0?"# rationale: why, in a sentence or two":`rationale: ${quoted(
a2.rationale)}`,...o2.length===0?[]:[`# risk: ${highestRisk(o2)} is computed; write a higher one if you know better`],...windowLines(l2,c2,e2,i2),...impactLines(
e2),"# rollback: # what somebody does at 3 a.m., step by step","#   steps:","#     - {do: turn the flag off, estimate: PT5M}",...a2.emergency===void 0?[]:[`emer\
gency: {incident: ${quoted(a2.emergency)}, expires: ${n.ct(e2.now+4*t.L)}}`]];return{id:s2,file:`${n.q}${s2}.yaml`,text:`${d2.join(`
`)}
`}}function nextId({booked:e2,proposed:t2,now:r2}){let i2=n.ct(r2).slice(0,4),a2=[...e2,...t2].map(({request:{id:e3}})=>Number(RegExp(`^CHG-${i2}-(\\d{1,9})$`).
exec(e3)?.[1]??0));return`CHG-${i2}-${String(Math.max(0,...a2)+1).padStart(4,"0")}`}function contractLines(e2){let t2=e2.signOffs.map(({owners:e3,speaksFor:t3})=>`${e3.
join(" or ")} as ${n.F(t3)}`),r2=n.P(n.N(e2.effective)),i2=quoted(n.R(e2.comparison));return[`  # ${oneLine(`${e2.because}; ${r2}`)}`,...t2.slice(0,20).map(e3=>`\
  # signs: ${oneLine(e3)}`),`  - {id: ${quoted(e2.name)}, digest: ${i2}}`]}function oneLine(e2){return e2.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g," ")}function quoted(e2){
return JSON.stringify(oneLine(e2))}function highestRisk(e2){let t2=new Set(e2.map(({risk:e3})=>e3.level));return t2.has("high")?"high":t2.has("moderate")?"moder\
ate":"low"}function openingsFor(e2,t2,r2){let{calendar:i2,ledger:a2}=n.y(e2,t2),o2=r2.find(({class:e3})=>e3==="breaking")??r2[0];if(!i2||!o2)return[];let s2={from:e2.
now,count:3,bookedAt:e2.now,...a2&&{ledger:a2}};return n.l(i2,o2.query,s2).openings}function windowOf({window:e2},[t2]){if(e2!==void 0){let[t3="",n3=""]=e2.split(
"@");return{id:t3,occurrence:n3}}let[n2]=t2?.occurrences??[];return n2?{id:n2.window.id,occurrence:n2.label}:void 0}function windowLines(e2,t2,{now:n2},r2){if(!e2)
return[];let i2=t2.flatMap(({opens:e3,occurrences:[t3]})=>t3?[`#   ${t3.label} of ${t3.window.id}: ${fromText(e3,n2,r2.zone??t3.zone)}`]:[]);return[`window: {id\
: ${quoted(e2.id)}, occurrence: ${e2.occurrence}}`,...i2.length===0?[]:["# occurrences that fit:",...i2]]}function fromText(e2,t2,r2){return e2<=t2?"open now":n.
st(e2,r2)}function impactLines({impacts:e2}){let t2=e2.filter(({effect:e3})=>e3!=="reads");return t2.length===0?[]:["impact: |",...t2.map(({consumer:e3,because:t3})=>oneLine(
`${e3.id} (${e3.owners.join(" or ")}): ${t3}`)).map(e3=>`  ${e3}`)]}const U=/^@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?$/;function isHandle(e2){return U.
test(e2)}function handleOf(e2,n2){if(isHandle(e2))return e2;let r2=e2.replace(/[^\x21-\x7e]/g,""),i2=r2.startsWith("@")?r2:`@${r2}`,a2=isHandle(i2)?`: write it \
as ${i2}`:": expected @login";throw new t.lt(`${n2} ${JSON.stringify(e2)} is no handle${a2}`)}function handleOption(e2,t2){let n2=e2.last(t2);return n2===void 0?
void 0:handleOf(n2,`--${t2}`)}var W=e.n({command:()=>G});const G={name:"request",summary:"Writes a change-request file for the present difference, with everythi\
ng computable filled in",options:{...t.w,as:{type:"string",value:"@LOGIN",help:"who requests it"},window:{type:"string",value:"ID@DATE",help:"the occurrence to \
book (default: the next one that fits)"},rationale:{type:"string",value:"TEXT",help:"why"},emergency:{type:"string",value:"INCIDENT",help:"an emergency request \
for this incident"},at:{type:"string",value:"INSTANT",help:"as if it were then"},print:{type:"boolean",help:"print it instead of writing the file"}},example:"  \
contract-check request --as @kim --window eu-weekend@2026-12-05",async run(e2,n2){let i2=await t.s(t.E(e2,n2,t.T(e2,n2,!0))),a2=await r.o(i2);if("faults"in a2)return t.
O(a2.faults,n2);let{needs:s2,facts:c2}=a2;if(!s2||!c2){let e3=[...a2.report.notes,"there is nothing to request"];throw new t.lt(`the governed branch has no conf\
iguration: ${e3.join("; ")}`)}if(r.it(s2.cases).length===0)throw new t.lt("there is nothing to request: no change here needs permission");let l2=handleOption(e2,
"as"),[u2,d2,f2]=["window","rationale","emergency"].map(t2=>e2.last(t2));u2!==void 0&&requireOccurrence(u2,s2.policy.calendar);let p2=requestText(s2,c2,{...l2!==
void 0&&{requester:l2},...u2!==void 0&&{window:u2},...d2!==void 0&&{rationale:d2},...f2!==void 0&&{emergency:f2}});if(e2.is("print"))return n2.out(p2.text),0;let{
root:m2}=await t.Y(n2.cwd),h2=(0,o.join)(m2,p2.file);return await t.i(h2,p2.text,"wx"),n2.out(`${p2.file}: fill in what is commented out, and commit it with the\
 change
`),0}};function requireOccurrence(e2,r2){let[,i2,a2]=/^([^@]+)@(\d{4}-\d{2}-\d{2}\S*)$/.exec(e2)??[];if(i2===void 0||a2===void 0)throw new t.lt(`--window ${JSON.
stringify(e2)}: expected ID@DATE, for example eu-weekend@2026-12-05`);if(!r2)throw new t.lt(`--window ${e2}: the governed branch has no calendar`);let o2=n.C(r2,
i2,a2);if("fault"in o2)throw new t.lt(`--window ${e2}: ${o2.fault.message} ("contract-check calendar" lists them)`)}var K=e.n({command:()=>q});async function allSchemas(){
let{reportSchema:e2}=await Promise.resolve().then(()=>ce),{schemas:t2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.n);return{report:e2(),
...t2}}const q={name:"schema",summary:"Prints the JSON Schema of a file format or of the JSON output",operands:"NAME",options:{},example:"  contract-check schem\
a report > contract-check-report.schema.json",async run(e2,n2){let[r2]=e2.operands,i2=await allSchemas(),a2=Object.keys(i2);if(r2===void 0||!Object.hasOwn(i2,r2)){
let e3=r2===void 0?"":t.ot(r2,a2);throw new t.lt(`schema prints one of: ${a2.join(", ")}${e3}`)}return n2.out(`${JSON.stringify(i2[r2],null,2)}
`),0}};function signOffText(e2,t2){let r2=e2.cases.find(({path:e3,name:n2})=>e3===t2.contract||n2===t2.contract);if(!r2){let n2=e2.cases.filter(({signOffs:e3})=>e3.
length>0).map(({path:e3})=>e3).join(", ");return{message:`${t2.contract} needs no sign-off here: ${n2===""?"nothing does":`these do: ${n2}`}`}}let i2=n.k(r2),a2=n.
z(r2.transition),o2=JSON.stringify({version:1,...i2!==void 0&&{change:i2},contract:r2.path,digest:a2,decision:t2.decision??"approve",signer:t2.signer,at:n.ct(e2.
now),...t2.expires!==void 0&&{expires:t2.expires}},null,2),s2=a2.slice(7,19),c2=`${n.U}${s2}.${t2.signer.slice(1)}`,l2=`${c2}.json`;for(let e3=2;t2.isTaken?.(l2);e3+=
1)l2=`${c2}.${String(e3)}.json`;return{file:l2,text:`${o2}
`}}var J=e.n({command:()=>Y});const Y={name:"sign",summary:"Writes an SSH-signed sign-off file, bound to the digest of the present change",operands:"CONTRACT\u2026",
options:{...t.w,as:{type:"string",value:"@LOGIN",help:"who signs; the governed branch must list this key under people:"},key:{type:"string",value:"FILE",help:"t\
he SSH key: a private key, or a public one held by ssh-agent"},refuse:{type:"boolean",help:"sign a refusal: it vetoes the change"},expires:{type:"string",value:"\
DATE",help:"until when it counts"},at:{type:"string",value:"INSTANT",help:"date the sign-off (what-if)"}},example:"  contract-check sign contracts/orders/order.\
avsc --as @lena --key ~/.ssh/id_ed25519",async run(e2,n2){let[i2,s2]=[handleOption(e2,"as"),e2.last("key")];if(i2===void 0)throw new t.lt("sign needs --as @LOGI\
N: who signs");if(s2===void 0||!(0,a.existsSync)(s2))throw new t.lt(`sign needs --key FILE: an SSH key that exists${s2===void 0?"":` (${s2} does not)`}`);let c2=await t.
s(t.E(e2,n2,t.T(e2,n2,!0))),l2=await r.o(c2);if("faults"in l2)return t.O(l2.faults,n2);let{needs:u2}=l2;if(!u2)throw new t.lt("there is nothing to sign: no chan\
ge, or no configuration on the governed branch");let d2=e2.operands.length>0?e2.operands:u2.cases.filter(({level:e3})=>e3!=="free").map(({path:e3})=>e3);if(d2.length===
0)throw new t.lt("nothing here needs a sign-off");(u2.policy.people.get(i2.toLowerCase())?.keys??[]).length===0&&n2.err(`the governed branch knows no key of ${i2}\
: add it under people:, or this will not count
`);let{root:f2}=await t.Y(n2.cwd),p2=e2.last("expires");for(let r2 of d2){let a2=e2.is("refuse")?"refuse":"approve",l3=signOffText(u2,{contract:r2,signer:i2,decision:a2,
isTaken:e3=>c2.sources.baseSide.entries.has(e3),...p2!==void 0&&{expires:p2}});if("message"in l3)throw new t.lt(l3.message);let d3=(0,o.join)(f2,l3.file);await t.
i(d3,l3.text),await t.i(`${d3}.sig`,await sshSign(s2,l3.text)),n2.out(`${l3.file}: ${a2==="approve"?"signed":"refused"} ${r2} as ${i2}; commit it and its .sig w\
ith the change
`)}return 0}};function sshSign(e2,r2){return new Promise((i2,a2)=>{let o2=(0,s.spawn)("ssh-keygen",["-Y","sign","-q","-n",n.G,"-f",e2],{stdio:["pipe","pipe","pi\
pe"]}),[c2,l2]=["",""];o2.stdout.on("data",e3=>c2+=e3.toString()),o2.stderr.on("data",e3=>l2+=e3.toString()),o2.on("error",e3=>{a2(new t.lt(`ssh-keygen could no\
t be started (${e3.message}): install OpenSSH 8.2 or later`))}),o2.on("close",n2=>{n2===0&&c2.includes("BEGIN SSH SIGNATURE")?i2(c2):a2(new t.lt(`ssh-keygen ref\
used to sign with ${e2}: ${l2.trim()||`exit code ${String(n2)}`}`))}),o2.stdin.on("error",()=>{}),o2.stdin.end(r2)})}async function simulate(e2,t2,{approve:r2=[],
at:i2}){let a2=i2??e2.now,o2=r2.map(t3=>({login:t3.slice(1),state:"APPROVED",at:Math.min(a2,e2.now),transitions:e2.transitions})),s2=t2.reviews===void 0||n.A(t2.
reviews)?[]:t2.reviews,c2=t2.commits??(t2.author===void 0?[]:void 0);return n.c({...e2,now:a2},{...t2,reviews:[...s2,...o2],...c2&&{commits:c2}})}var X=e.n({command:()=>Z});
const Z={name:"simulate",summary:"What if: the decision as it would be with these approvals, at that moment",options:{...t.w,approve:{type:"string",multiple:!0,
value:"@LOGIN",help:"as if this person approved (repeatable)"},at:{type:"string",value:"INSTANT",help:"as if it were then, for example 2026-12-01T22:00+01:00"},
...t.A,...t.n},example:"  contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",async run(e2,n2){let i2=e2.all("approve").map(e3=>handleOf(e3,"--\
approve")),a2=await t.s(t.E(e2,n2,t.T(e2,n2,!0))),o2=await r.o(a2);if("faults"in o2)return t.O(o2.faults,n2);let{needs:s2,facts:c2}=o2,l2=s2&&c2?await simulate(
s2,c2,{approve:i2}):o2.report.decision;return await t.r({...o2.report,decision:l2},e2,n2),t.nt[l2.status]}};var ne=e.n({command:()=>re});const re={name:"verify",
summary:"Checks the sign-off files of the proposal against the keys on the governed branch",options:t.w,example:"  contract-check verify --governance-ref origin\
/main",async run(e2,r2){let i2=t.E(e2,r2,r2.now()),{cwd:a2,base:o2,head:s2}=i2,c2=await t.o(a2,i2),l2=await n.Z(await t.u(a2,c2.commit),i2.config);if("faults"in
l2)return t.O(l2.faults,r2);let{headSide:u2}=await t.l({cwd:a2,...o2!==void 0&&{base:o2},...s2!==void 0&&{head:s2}}),d2=await n.H(u2),f2=0;for(let e3 of d2){let t2=await n.
W(l2.policy,e3);"invalid"in t2&&(f2+=1);let i3="invalid"in t2?`does not count: ${t2.invalid}`:`good signature of ${t2.signOff.signer} for ${t2.signOff.contract}\
 ${t2.signOff.digest}`;r2.out(`${e3.file}: ${i3}
`)}return d2.length===0&&r2.out(`there is no sign-off file here
`),f2===0?0:1}};var ie=e.n({renderHtml:()=>renderHtml});function renderHtml(e2){let{decision:t2,comparisons:n2,base:r2,head:i2}=e2;return`<!doctype html>
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
`}function html(e2){return t._t(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function decisionList({
decision:e2}){if(!e2)return"";let t2=e2.requirements.filter(({status:e3})=>e3==="met"),n2=[...e2.reasons.map(({message:e3})=>html(e3)),...new Set(t2.map(({message:e3})=>`\
\u2713 ${html(e3)}`)),...e2.requirements.filter(({status:e3})=>e3!=="met").map(({message:e3,unblock:t3,command:n3})=>`${html(e3)}${t3===""?"":`<br>\u2192 ${html(
t3)}`}${n3===void 0?"":`: <code>${html(n3)}</code>`}`)];return n2.length===0?"":`<ul>${n2.map(e3=>`<li>${e3}</li>`).join("")}</ul>`}function section(e2){let{pairing:n2,
faults:i2,lastingFaults:a2,changes:o2,satisfied:s2,verdict:c2,mode:l2,notes:u2}=e2,d2=i2.length>0||!s2?"bad":r.j(c2)==="full"?"good":"maybe",f2=r.p(e2),p2=i2.length>
0||a2?f2:`${f2}, promised ${l2}`;return`<h2>${html(t.x(n2))}</h2>
<p class="${d2}">${html(p2)}</p>
<ul>${i2.map(({message:e3,location:t2})=>`<li>${t2?.line===void 0?"":`line ${String(t2.line)}: `}${html(e3)}</li>`).join("")}
${r.m(e2).map(e3=>`<li>${html(e3)}</li>`).join("")}${o2.map(changeItem).join(`
`)}${u2.map(e3=>`<li class="dim">${html(e3)}</li>`).join("")}</ul>`}function changeItem(e2){let t2=e2.location?` <span class="dim">line ${String(e2.location.line)}\
</span>`:"",n2=r.M.flatMap(t3=>outcomeItem(t3,e2.verdict[t3])),i2=r.l(e2)?[`To do: ${html(e2.remedy)}`]:[],a2=[...n2,...i2];return`<li><strong>${html(r.c(e2.verdict))}\
</strong>: ${html(e2.message)} <code>${html(r.k(e2.element))}</code>${t2} <span class="dim">${html(e2.rule)}</span>${a2.length===0?"":`<ul>${a2.map(e3=>`<li>${e3}\
</li>`).join("")}</ul>`}</li>`}const ae={backward:"New readers, old data",forward:"Old readers, new data"};function outcomeItem(e2,t2){let n2=r.d(t2);if(n2===void 0)
return[];let i2=`${ae[e2]}: ${t2.outcome}: ${html(n2)}`;if(!r.N(t2)||!t2.witness)return[i2];let{written:a2,observed:o2,decoder:s2}=t2.witness;return[`${i2}<br>w\
ritten <code>${html(JSON.stringify(a2))}</code> \u2192 ${html(o2)} <span class="dim">(${html(s2)})</span>`]}var oe=e.n({renderJunit:()=>renderJunit});function renderJunit(e2){
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
      <failure message="${xml(`${r.u(e2.length,"requirement is","requirements are")} not met`)}">${xml(n2.join(`
`))}</failure>
    </testcase>`}function testCase(e2,n2){let i2=`    <testcase classname="${xml(n2.format)}" name="${xml(t.x(n2.pairing))}"`;if(!isFailing(e2,n2))return`${i2}/\
>`;let[a2]=n2.faults;if(a2)return`${i2}>
      <error message="${xml(a2.message)}"/>
    </testcase>`;let o2=[...n2.changes.map(({rule:e3,message:t2,verdict:n3,location:i3})=>`${i3?`${i3.file}:${String(i3.line)}: `:""}${t2}: ${r.c(n3)} (${e3})`),
...r.m(n2)];return`${i2}>
      <failure message="${xml(`${r.c(n2.verdict)}, promised ${n2.mode}`)}">${xml(o2.join(`
`))}</failure>
    </testcase>`}function xml(e2){return e2.split(`
`).map(t._t).join(`
`).replace(/[\uFFFE\uFFFF]/g,"\uFFFD").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/\n/g,"&#10;")}var se=e.n(
{renderSarif:()=>renderSarif});const Q="https://github.com/contract-check/contract-check";function renderSarif(e2,n2){let i2=e2.comparisons.flatMap(e3=>e3.changes.
filter(r.l).map(t2=>({reported:e3,change:t2}))),a2=gateFindings(e2),o2={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"contract-check",semanticVersion:n2,informationUri:Q,rules:descriptors(i2.map(({change:e3})=>e3),a2)}},columnKind:"utf16CodeUnits",results:[...faultResults(
e2),...e2.comparisons.flatMap(t2=>wholeResults(e2,t2)),...i2.map(({reported:t2,change:n3})=>changeResult(e2,t2,n3)),...a2.map(gateResult)]}]};return t.ft(o2)}function descriptors(e2,t2){
let n2=new Map(e2.map(({rule:e3,remedy:t3})=>[e3,t3])),r2=new Map(t2.map(({code:e3})=>[e3,`"contract-check explain ${e3}" says what it asks for.`]));return[...[
...n2].sort().map(([e3,t3])=>descriptor(e3,`A change that ${e3} judges breaks somebody.`,t3)),descriptor("fault","A contract does not parse.","A contract that d\
oes not parse cannot be judged: repair it."),descriptor("contract","A contract as a whole breaks its promise.","The contract as a whole breaks its promise: no s\
ingle change does."),...[...r2].sort().map(([e3,t3])=>descriptor(e3,`The gate stays closed: ${e3}.`,t3))]}function descriptor(e2,n2,r2){let i2=t.F.some(t2=>e2.startsWith(
`${t2}/`))?`/blob/main/fixtures/${e2}/README.md`:"#readme";return{id:e2,name:pascalCase(e2),shortDescription:{text:n2},fullDescription:{text:r2},help:{text:r2,markdown:r2},
helpUri:`${Q}${i2}`}}function pascalCase(e2){return e2.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g,(e3,t2)=>t2.toUpperCase())}function gateResult({code:e2,message:n2,
location:r2}){return{ruleId:e2,level:"error",message:{text:t._t(n2)},locations:[physical(r2??{file:"contract-check.yaml"})]}}function faultResults(e2){let n2=e2.
comparisons.flatMap(({pairing:n3,faults:r2})=>r2.filter(isToldHere(e2)).map(({message:r3,location:i2})=>({ruleId:"fault",level:isPassing(e2)?"warning":"error",message:{
text:t._t(r3)},locations:[physical(i2??{file:t.x(n3)})]})));return[...new Map(n2.map(e3=>[JSON.stringify(e3),e3])).values()]}function wholeResults(e2,n2){return n2.
satisfied||n2.faults.length>0?[]:r.m(n2).map(i2=>({ruleId:"contract",level:isFailing(e2,n2)?"error":"warning",message:{text:t._t(`${r.c(n2.verdict)}: ${i2}`)},locations:[
physical({file:t.x(n2.pairing)})]}))}function changeResult(e2,n2,i2){let a2=[`${i2.message}: ${r.c(i2.verdict)}`,...r.M.flatMap(e3=>r.d(i2.verdict[e3])??[]),...witnessTexts(
i2),`To do: ${i2.remedy}`].join(`
`),o2=i2.location?.side==="head"?i2.location:{file:t.x(n2.pairing)};return{ruleId:i2.rule,level:isFailing(e2,n2)?"error":"note",message:{text:a2.split(`
`).map(t._t).join(`
`)},locations:[{...physical(o2),logicalLocations:[{fullyQualifiedName:r.k(i2.element)}]}],partialFingerprints:{"contractCheck/v1":i2.fingerprint}}}function witnessTexts({
verdict:e2}){return r.M.flatMap(n2=>{let i2=e2[n2];if(!r.N(i2)||!i2.witness||r.f(i2.because,i2.witness))return[];let{written:a2,observed:o2,decoder:s2}=i2.witness;
return[`written ${t.gt(JSON.stringify(a2),300)}: ${t.gt(o2,300)} (${s2})`]})}function physical({file:e2,line:t2,column:n2,endLine:r2,endColumn:i2}){let a2=e2.split(
"/").map(encodeURIComponent).join("/"),o2=t2===void 0?void 0:{startLine:t2,startColumn:n2,endLine:r2,endColumn:i2};return{physicalLocation:{artifactLocation:{uri:a2,
uriBaseId:"%SRCROOT%"},...o2&&{region:o2}}}}var $={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://contract-check.dev/schema/report-1.json",
title:"contract-check report, version 1",type:"object",additionalProperties:!1,required:["version","tool","base","head","summary","contracts"],properties:{version:{
const:1},tool:{type:"object",additionalProperties:!1,required:["name","version"],properties:{name:{const:"contract-check"},version:{type:"string"}}},base:{$ref:"\
#/$defs/revision"},head:{$ref:"#/$defs/revision"},summary:{type:"object",additionalProperties:!1,required:["contracts","changed","full","backward","forward","br\
eaking","undecided","faults"],properties:{contracts:{$ref:"#/$defs/count"},changed:{$ref:"#/$defs/count"},full:{$ref:"#/$defs/count"},backward:{$ref:"#/$defs/co\
unt"},forward:{$ref:"#/$defs/count"},breaking:{$ref:"#/$defs/count"},undecided:{$ref:"#/$defs/count"},faults:{$ref:"#/$defs/count"}}},contracts:{type:"array",items:{
$ref:"#/$defs/contract"}},notes:{type:"array",items:{type:"string"}},decision:{$ref:"#/$defs/decision"}},$defs:{count:{type:"integer",minimum:0},revision:{type:"\
object",additionalProperties:!1,required:["ref","commit"],properties:{ref:{type:"string"},commit:{type:["string","null"],pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$"}}},
mode:{enum:["backward","forward","full","none","backward-transitive","forward-transitive","full-transitive"]},class:{enum:["full","backward","forward","breaking",
"undecided"]},outcomeName:{enum:["reads","misreads","rejects","undecided"]},rule:{type:"string",pattern:"(filled in by report-schema.ts)"},digest:{type:"string",
pattern:"^sha256:[0-9a-f]{64}$"},contract:{type:"object",additionalProperties:!1,required:["path","id","format","status","mode","satisfied","class","backward","\
forward","changes","faults"],properties:{path:{type:"string",minLength:1},basePath:{type:"string",minLength:1},id:{type:"string"},format:{enum:["(filled in by r\
eport-schema.ts)"]},status:{enum:["added","removed","modified","moved","affected","unchanged"]},cause:{type:"string"},mode:{$ref:"#/$defs/mode"},satisfied:{type:"\
boolean"},class:{$ref:"#/$defs/class"},backward:{$ref:"#/$defs/outcomeName"},forward:{$ref:"#/$defs/outcomeName"},because:{type:"object",additionalProperties:!1,
properties:{backward:{type:"string"},forward:{type:"string"}}},changes:{type:"array",items:{$ref:"#/$defs/change"}},faults:{type:"array",items:{type:"object",additionalProperties:!1,
required:["message"],properties:{message:{type:"string",minLength:1},location:{$ref:"#/$defs/place"}}}},notes:{type:"array",items:{type:"string"}},profile:{type:"\
object",additionalProperties:!1,required:["name","compatible","findings"],properties:{name:{type:"string"},compatible:{type:"boolean"},findings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["id","message"],properties:{id:{type:"string"},message:{type:"string"},location:{$ref:"#/$defs/location"}}}}}},digests:{
type:"object",additionalProperties:!1,properties:{base:{$ref:"#/$defs/digest"},head:{$ref:"#/$defs/digest"}}}}},change:{type:"object",additionalProperties:!1,required:[
"rule","element","edit","message","class","backward","forward","surface","effect","references","remedy","fingerprint"],properties:{rule:{$ref:"#/$defs/rule"},element:{
$ref:"#/$defs/element"},was:{$ref:"#/$defs/element"},pointer:{type:"string"},edit:{enum:["added","removed","changed"]},message:{type:"string",minLength:1},class:{
$ref:"#/$defs/class"},backward:{$ref:"#/$defs/outcome"},forward:{$ref:"#/$defs/outcome"},surface:{$ref:"#/$defs/surface"},surfaces:{type:"object",propertyNames:{
$ref:"#/$defs/surface"},additionalProperties:{type:"object",additionalProperties:!1,required:["backward","forward"],properties:{backward:{$ref:"#/$defs/outcome"},
forward:{$ref:"#/$defs/outcome"}}}},effect:{enum:["alone","none","joint"]},references:{type:"array",items:{type:"string"}},location:{$ref:"#/$defs/location"},remedy:{
type:"string",minLength:1},fingerprint:{$ref:"#/$defs/digest"}}},surface:{enum:["wire","json","source","instance"]},element:{type:"array",items:{type:"string"}},
outcome:{type:"object",additionalProperties:!1,required:["outcome"],properties:{outcome:{$ref:"#/$defs/outcomeName"},note:{type:"string"},because:{type:"string",
minLength:1},witness:{type:"object",additionalProperties:!1,required:["written","observed","decoder"],properties:{written:{},observed:{type:"string"},bytes:{type:"\
string",pattern:"^([0-9a-f]{2})*$"},decoder:{type:"string"}}}},if:{properties:{outcome:{const:"reads"}}},then:{not:{required:["because"]}},else:{required:["beca\
use"]}},place:{type:"object",additionalProperties:!1,required:["file"],properties:{file:{type:"string"},line:{$ref:"#/$defs/position"},column:{$ref:"#/$defs/pos\
ition"},endLine:{$ref:"#/$defs/position"},endColumn:{$ref:"#/$defs/position"},side:{enum:["base","head"]}}},location:{allOf:[{$ref:"#/$defs/place"}],required:["\
file","line","column","endLine","endColumn","side"]},position:{type:"integer",minimum:1},instant:{type:["string","null"]},decision:{type:"object",additionalProperties:!1,
required:["status","enforce","reasons","requirements","validUntil","nextTransition"],properties:{status:{enum:["pass","neutral","waiting","refused","unverifiabl\
e","fault"]},enforce:{enum:["report","sign-off","full"]},reasons:{type:"array",items:{type:"object",additionalProperties:!1,required:["code","message"],properties:{
code:{type:"string"},message:{type:"string"},location:{$ref:"#/$defs/place"}}}},requirements:{type:"array",items:{type:"object",required:["code","contract","cha\
nges","owners","status","message","unblock"],properties:{code:{type:"string"},contract:{type:"string"},changes:{type:"array",items:{$ref:"#/$defs/digest"}},owners:{
type:"array",items:{type:"string"}},status:{enum:["met","unmet","waiting","unverifiable"]},message:{type:"string"},unblock:{type:"string"}}}},validUntil:{$ref:"\
#/$defs/instant"},nextTransition:{$ref:"#/$defs/instant"}}}}},ce=e.n({reportSchema:()=>reportSchema});function reportSchema(){let{rule:e2,contract:n2}=$.$defs,r2={
...n2.properties,format:{enum:t.F}};return{...$,$defs:{...$.$defs,rule:{...e2,pattern:`^(${t.F.join("|")})/[a-z0-9-]+$`},contract:{...n2,properties:r2}}}}Object.
defineProperty(exports,"C",{enumerable:!0,get:function(){return h}}),Object.defineProperty(exports,"E",{enumerable:!0,get:function(){return renderMarkdown$1}}),
Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return reportObject}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return u}}),
Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return S}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return X}}),Object.defineProperty(
exports,"b",{enumerable:!0,get:function(){return g}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return W}}),Object.defineProperty(exports,
"d",{enumerable:!0,get:function(){return L}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return P}}),Object.defineProperty(exports,"g",{enumerable:!0,
get:function(){return D}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return k}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){
return ne}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return V}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return te}}),
Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return oe}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return J}}),Object.
defineProperty(exports,"p",{enumerable:!0,get:function(){return j}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return ie}}),Object.defineProperty(
exports,"s",{enumerable:!0,get:function(){return K}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return se}}),Object.defineProperty(exports,
"u",{enumerable:!0,get:function(){return z}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return directorySources}}),Object.defineProperty(exports,
"w",{enumerable:!0,get:function(){return renderGithub}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return renderJson$1}}),Object.defineProperty(
exports,"y",{enumerable:!0,get:function(){return mentions}});
