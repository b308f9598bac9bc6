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
e3=>!e3.satisfied||e3.changes.some(r.l)).map(section$1),s2=e2.notes.map(e3=>`> ${t.pt(e3)}`);return fit(a2.join(`
`),[...o2,...s2.length>0?[s2.join(`
>
`)]:[]],n2)}function fit(e2,n2,i2){let a2=t.ht(e2,Math.max(0,i2-160));for(let[e3,t2]of n2.entries()){if(a2.length+t2.length+2>i2-160){let t3=n2.length-e3;return`${a2}\


_${r.u(t3,"section")} left out for length: run \`npx contract-check\` or open the full report._
`}a2+=`

${t2}`}return`${a2}
`}const d={pass:"\u2705 Contracts: pass",neutral:"\u26AA Contracts: not enforced",waiting:"\u23F3 Contracts: waiting for the window",refused:"\u274C Contracts: refus\
ed",unverifiable:"\u2753 Contracts: could not be verified",fault:"\u274C Contracts: cannot be judged"};function title$1({decision:e2,comparisons:t2}){return`## ${e2?
d[e2.status]:"Contract changes"}${t2.length===0?" (nothing changed)":""}`}function decisionLines({decision:e2}){if(!e2)return[];let n2=e2.requirements.filter(({
status:e3})=>e3!=="met"),r2=e2.requirements.filter(({status:e3})=>e3==="met");return[...e2.reasons.map(({message:e3})=>`- ${t.pt(e3)}`),...new Set(r2.map(({message:e3})=>`\
- \u2713 ${t.pt(e3)}`)),...n2.map(({message:e3,unblock:n3,command:r3})=>`- ${t.pt(e3)}${n3===""?"":`<br>\u2192 ${t.pt(n3)}`}${r3===void 0?"":`: ${t.ft(r3)}`}`)]}
function table(e2){return["| contract | | verdict | promise |","|---|---|---|---|",...e2.map(e3=>{let n2=r.p(e3);return`| ${t.ut(t.ft(t.x(e3.pairing)))} | ${e3.
pairing.status} | ${markOf(e3)} ${n2} | ${e3.mode} |`})]}function markOf({satisfied:e2,lastingFaults:t2}){return t2?"\u26AA":e2?"\u2705":"\u274C"}function section$1(e2){
let{pairing:n2,faults:i2,changes:a2,profile:o2,notes:s2}=e2;return[`### ${t.pt(t.x(n2))}`,...i2.map(({message:e3,location:n3})=>`- ${n3?.line===void 0?"":`line ${String(
n3.line)}: `}${t.pt(e3)}`),...a2.filter(r.l).flatMap(changeLines),...r.m(e2).map(e3=>`- ${t.pt(e3)}`),...(o2?.findings??[]).map(({id:e3,message:n3})=>`- ${t.ft(
e3)} ${t.pt(n3)}`),...s2.map(e3=>`- ${t.pt(e3)}`)].join(`
`)}function changeLines(e2){let n2=e2.location?` (line ${String(e2.location.line)})`:"";return[`- **${r.c(e2.verdict)}**: ${t.pt(e2.message)}${n2} \xB7 ${t.ft(r.
R(e2.element))} \xB7 ${t.ft(e2.rule)}`,...r.D.flatMap(t2=>outcomeLines(t2,e2.verdict[t2])),`  - To do: ${t.pt(e2.remedy)}`]}const f={backward:"New readers, old \
data",forward:"Old readers, new data"};function outcomeLines(e2,n2){let i2=r.d(n2);if(i2===void 0)return[];let a2=`  - ${f[e2]}: ${n2.outcome}: ${t.pt(i2)}`;if(!r.
O(n2)||!n2.witness)return[a2];let{written:o2,observed:s2,decoder:c2}=n2.witness;return r.f(i2,n2.witness)?[`${a2} (${t.pt(c2)})`]:[a2,`    - written ${t.ft(t.ht(
JSON.stringify(o2),300))} \u2192 ${t.pt(t.ht(s2,300))} (${t.pt(c2)})`]}const p=new Set(["pass","neutral"]);function isPassing({decision:e2}){return e2!==void 0&&
p.has(e2.status)}function isFailing(e2,{satisfied:t2,faults:n2}){return(n2.length>0||!t2)&&!isPassing(e2)}const m=new Set(["GV013","GV020","GV021"]);function gateFindings(e2){
let{decision:t2}=e2;if(t2===void 0||isPassing(e2))return[];let n2=new Map;for(let e3 of[...fromReasons(t2),...fromRequirements(t2)])n2.set(`${e3.code} ${e3.message}`,
e3);return[...n2.values()]}function fromReasons({reasons:e2}){return e2.filter(({code:e3})=>!m.has(e3)).map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,
...n2&&{location:n2}}))}function fromRequirements({requirements:e2}){return e2.filter(({status:e3})=>e3!=="met").map(e3=>{let n2=t.nt(e3),{code:r2,contract:i2}=e3;
return{code:r2,message:`${e3.message}${n2===""?"":`. To do: ${n2}`}`,...i2!==""&&{location:{file:i2}}}})}function isToldHere({comparisons:e2}){let n2=new Set(e2.
filter(({faults:e3})=>e3.length>0).map(({pairing:e3})=>t.x(e3)));return({origin:e3})=>e3===void 0||!n2.has(e3.file)}var h=e.n({renderGithub:()=>renderGithub});function annotations(e2){
let t2=[...e2.comparisons.flatMap(t3=>annotationsOf(e2,t3)),...gateFindings(e2).map(({code:e3,message:t3,location:n3})=>({level:"error",title:e3,message:t3,...n3&&
{location:n3}}))],n2={error:0,warning:1,notice:2};return[...new Map(t2.map(e3=>[JSON.stringify(e3),e3])).values()].sort((e3,t3)=>n2[e3.level]-n2[t3.level])}function annotationsOf(e2,n2){
let{pairing:i2,faults:a2,changes:o2,satisfied:s2,verdict:c2}=n2,l2=t.x(i2),u2=isFailing(e2,n2)?"error":"warning",d2=o2.filter(r.l),f2=(s2||a2.length>0?[]:r.m(n2)).
map(e3=>({level:u2,title:l2,message:`${r.c(c2)}: ${e3}`,location:{file:l2}}));return[...a2.filter(isToldHere(e2)).map(({message:e3,location:t2})=>({level:u2,title:"\
contract does not parse",message:e3,location:t2??{file:l2}})),...d2.map(e3=>({level:u2,title:e3.rule,message:changeMessage(e3),location:placeOf(e3,l2)})),...f2]}
function placeOf({location:e2},t2){return e2?.side==="head"?e2:{file:t2}}function changeMessage({message:e2,verdict:t2,remedy:n2}){let i2=r.D.flatMap(e3=>{let n3=r.
d(t2[e3]);return t2[e3].outcome==="reads"||n3===void 0?[]:[`${e3}: ${n3}`]});return[`${e2}: ${r.c(t2)}`,...i2,`To do: ${n2}`].join(`
`)}function renderGithub(e2){let t2=[],n2={error:0,warning:0,notice:0},r2=0;for(let i2 of annotations(e2))n2[i2.level]>=9?r2+=1:t2.push(workflowCommand(i2)),n2[i2.
level]+=1;return r2>0&&t2.push(`::notice title=contract-check::${String(r2)} more findings are in the job summary, not shown as annotations`),t2.length===0?"":`${t2.
join(`
`)}
`}function workflowCommand({level:e2,title:n2,message:r2,location:i2}){let{file:a2,line:o2,column:s2,endLine:c2,endColumn:l2}=i2??{};return`::${e2} ${[`title=${property(
n2)}`,...a2===void 0?[]:[`file=${property(a2)}`],...o2===void 0?[]:[`line=${String(o2)}`],...c2===void 0?[]:[`endLine=${String(c2)}`],...s2===void 0||o2!==c2?[]:
[`col=${String(s2)}`],...l2===void 0||o2!==c2?[]:[`endColumn=${String(l2)}`]].join(",")}::${data(t.ht(r2,4e3))}`}function data(e2){return e2.split(`
`).map(e3=>t.gt(e3)).join(`
`).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function property(e2){return data(e2).replace(/:/g,"%3A").replace(/,/g,"%2C")}var g=e.n({renderJson:()=>renderJson$1});
function renderJson$1(e2,n2){return t.dt(reportObject(e2,n2))}function reportObject(e2,t2){let{base:n2,head:i2,contracts:a2,comparisons:o2,decision:s2,notes:c2}=e2,
l2=o2.filter(({pairing:e3})=>e3.status!=="unchanged");return{version:1,tool:{name:"contract-check",version:t2},base:n2,head:i2,summary:{contracts:a2,changed:l2.
length,...r.r(l2)},contracts:o2.map(contractObject),...c2.length>0&&{notes:c2},...s2&&{decision:decisionObject(s2)}}}function contractObject(e2){let{pairing:n2,
id:i2,format:a2,mode:o2,satisfied:s2,verdict:c2,changes:l2,faults:u2,notes:d2,profile:f2,cause:p2,digests:m2}=e2,h2=t.x(n2);return{path:h2,...n2.basePath!==void 0&&
n2.basePath!==h2&&{basePath:n2.basePath},id:i2,format:a2,status:n2.status,...p2!==void 0&&{cause:p2},mode:o2,satisfied:s2,class:r.E(c2),backward:c2.backward.outcome,
forward:c2.forward.outcome,because:becauseOf(c2),changes:l2.map(changeObject),faults:u2.map(({message:e3,location:t2})=>({message:e3,...t2&&{location:t2}})),...d2.
length>0&&{notes:d2},...f2&&{profile:f2},digests:m2}}function becauseOf({backward:e2,forward:t2}){let why=e3=>e3.outcome==="reads"?void 0:e3.because,[n2,r2]=[why(
e2),why(t2)];return{...n2!==void 0&&{backward:n2},...r2!==void 0&&{forward:r2}}}function changeObject(e2){let{rule:t2,element:n2,was:i2,pointer:a2,edit:o2,message:s2,
verdict:c2,surface:l2,surfaces:u2,effect:d2}=e2;return{rule:t2,element:n2,...i2&&{was:i2},...a2!==void 0&&{pointer:a2},edit:o2,message:s2,class:r.E(c2),backward:outcomeObject(
c2.backward),forward:outcomeObject(c2.forward),surface:l2,...u2&&{surfaces:Object.fromEntries(Object.entries(u2).map(([e3,t3])=>[e3,verdictObject(t3)]))},effect:d2,
references:e2.references,...e2.location&&{location:e2.location},remedy:e2.remedy,fingerprint:e2.fingerprint}}function verdictObject({backward:e2,forward:t2}){return{
backward:outcomeObject(e2),forward:outcomeObject(t2)}}function outcomeObject(e2){return e2.outcome==="reads"?{outcome:"reads",...e2.note!==void 0&&{note:e2.note}}:
{outcome:e2.outcome,because:e2.because,...r.O(e2)&&e2.witness&&{witness:e2.witness}}}function requirementObject(e2){let{code:n2,contract:r2,changes:i2,owners:a2,
status:o2,message:s2}=e2;return{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2,unblock:t.nt(e2)}}function decisionObject(e2){let instant=e3=>e3===
null?null:new Date(e3).toISOString();return{...e2,reasons:e2.reasons.map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,...n2&&{location:n2}})),requirements:e2.
requirements.map(requirementObject),validUntil:instant(e2.validUntil),nextTransition:instant(e2.nextTransition)}}function mentions(e2,t2=[]){let n2=t2.map(e3=>new RegExp(
e3,"s")),matches=e3=>e3.split(`
`).some(e4=>n2.some(t3=>t3.test(e4)));return t3=>e2.some(e3=>t3.includes(e3))||n2.length>0&&matches(t3)}async function directorySources(e2,n2,r2){let i2=await isFolder(
e2);if(i2!==await isFolder(n2)){let[r3,a2]=i2?[e2,n2]:[n2,e2];throw new t.Y({message:`${r3} is a folder and ${a2} is a file: give two of a kind`},2)}return{base:{
ref:e2,commit:null},head:{ref:n2,commit:null},...await(i2?folders(e2,n2):files(e2,n2,r2))}}async function isFolder(e2){try{return(await(0,c.stat)(e2)).isDirectory()}catch{
throw new t.Y({message:`there is no file or folder "${e2}"`,location:{file:e2}},2)}}async function folders(e2,t2){let[n2,r2]=await Promise.all([listFolder(e2),listFolder(
t2)]),i2=diskSnapshot("base",e2,n2.paths),a2=diskSnapshot("head",t2,r2.paths),o2=[...new Set([...n2.paths,...r2.paths])].sort().map(e3=>{let[t3,n3]=[i2.entries.
get(e3),a2.entries.get(e3)];return{path:e3,...t3&&{base:t3},...n3&&{head:n3}}}),s2=n2.omitted+r2.omitted,c2=`${String(s2)} node_modules ${s2===1?"folder was":"f\
olders were"} left out`;return{baseSide:i2,headSide:a2,differing:o2,notes:s2===0?[]:[c2]}}async function listFolder(e2){let t2=[],n2=0,walk=async r2=>{for(let i2 of await(0,c.
readdir)((0,o.join)(e2,r2),{withFileTypes:!0})){let e3=`${r2}${i2.name}`;i2.isFile()||i2.isSymbolicLink()?t2.push(e3):i2.name==="node_modules"?n2+=1:i2.isDirectory()&&
i2.name!==".git"&&await walk(`${e3}/`)}};return await walk(""),{paths:t2.sort(),omitted:n2}}async function files(e2,n2,r2){let[i2,a2]=await Promise.all([t.p(e2),
t.p(n2)]),namedFile=(e3,t2)=>({name:/^\/(?:dev\/(?:fd|std)|proc\/)/.test(e3)?void 0:(0,o.basename)(e3),text:"text"in t2?t2.text:void 0}),s2=r2(namedFile(e2,i2),
namedFile(n2,a2));if("fault"in s2)throw new t.Y({message:s2.fault},2);let{name:c2,format:l2}=s2,[u2,d2]=await Promise.all([fileSide("base",e2,c2,i2),fileSide("h\
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
opens:s2,closes:c2,bookBy:l2}=r2,u2=t2??r2.zone;return[{label:"opens",text:n.at(s2,u2)},{label:"closes",text:`${n.at(c2,u2)}, after ${n.it(c2-s2)}`},fact("book \
by",o2.notice===void 0?"":n.at(l2,u2)),fact("frozen",a2.map(frozenText).join("; ")),fact("admits",o2.allow?.join(", ")??""),fact("only for",scopeText(o2)),fact(
"room",roomText(e2)),fact("booked",i2.map(bookingText).join("; ")),fact("approvers",o2.approvers?.join(", ")??""),fact("on call",o2.oncall??""),fact("writes",o2.
writes??"")].flatMap(e3=>e3?[{label:e3.label,text:clean(e3.text)}]:[])}function freezeText({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=(e2.deny??["breaking"]).map(
e3=>e3==="any"?"everything":e3).join(", "),o2=e2.except===void 0?"":`, except ${e2.except.join(", ")}`,s2=e2.board===void 0?"":`; exceptions: ${e2.board}`,c2=scopeText(
e2),l2=c2===""?"":` for ${c2}`;return clean(`${spanText(t2,n2,i2??r2)}: denies ${a2}${l2}${o2}${s2}`)}function advisoryText({rule:e2,from:t2,to:n2,zone:r2},i2){
let a2=e2.note??e2.title;return clean(`${spanText(t2,n2,i2??r2)}${a2===void 0?"":`: ${a2}`}`)}function ruleName({id:e2,title:t2}){return clean(t2===void 0?e2:`${e2}\
 (${t2})`)}function scopeText({contracts:e2,regions:t2,teams:n2}){return[e2===void 0?"":`contracts ${e2.join(", ")}`,t2===void 0?"":`regions ${t2.join(", ")}`,n2===
void 0?"":`teams ${n2.join(", ")}`].filter(e3=>e3!=="").join("; ")}function clean(e2){return e2.replace(new RegExp("\\p{Cc}","gu")," ")}function fact(e2,t2){return t2===
""?void 0:{label:e2,text:t2}}function spanText(e2,t2,r2){let i2=t2===null?"until somebody ends it":`to ${n.at(t2,r2)}`;return`${n.at(e2,r2)} ${i2}`}function frozenText({
rule:e2}){let t2=scopeText(e2),n2=(e2.deny??["breaking"]).join(", ");return`${e2.id} denies ${n2}${t2===""?"":` for ${t2}`}`}function roomText({occurrence:e2,use:t2}){
let{changes:n2,breaking:r2,perOwner:i2,perConsumer:a2}=e2.window.capacity??{};return[n2===void 0?"":`${t2.changes} of ${n2} changes taken`,r2===void 0?"":`${t2.
breaking} of ${r2} breaking taken`,i2===void 0?"":`at most ${i2} per owner`,a2===void 0?"":`at most ${a2} per consumer`].filter(e3=>e3!=="").join(", ")}function bookingText({
change:e2,classes:t2,owners:n2,landedAt:r2}){let i2=[...t2,...n2,...r2===void 0?[]:["landed"]];return i2.length===0?e2:`${e2} (${i2.join(", ")})`}function renderHtml$1(e2,{
zone:t2}){let r2=n.at(e2.at,t2??"UTC");return`${["<!doctype html>",'<html lang="en">','<meta charset="utf-8">','<meta name="viewport" content="width=device-widt\
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
function stateLines(e2,t2){let{state:r2}=e2;if(!r2)return[];let i2=nearZone(e2,t2),a2=r2.nextTransition===null?"":n.at(r2.nextTransition,i2);if(r2.open)return[clean(
`Open through ${r2.windows.map(({window:e3})=>e3.id).join(", ")}${a2===""?"":`, until ${a2}`}.`)];let o2=r2.reasons.map(({code:e3,message:t3})=>clean(`  ${e3} ${t3}`));
return[`Closed${a2===""?"":`, until ${a2}`}.`,...o2]}function renderJson(e2){let iso=e3=>e3===null?null:n.ot(e3),spanObject=e3=>{let t3=Object.fromEntries(Object.
entries(e3.rule).filter(([e4])=>e4!=="location")),n2={id:e3.id,rule:e3.rule.id,calendar:e3.calendar,timezone:e3.zone};return{...t3,...n2,from:iso(e3.from),to:iso(
e3.to)}},{state:t2}=e2,r2={version:1,at:iso(e2.at),state:t2&&{open:t2.open,windows:t2.windows.map(({id:e3})=>e3),freezes:t2.freezes.map(({id:e3})=>e3),reasons:t2.
reasons,nextTransition:iso(t2.nextTransition),nextChange:iso(t2.nextChange),horizon:iso(t2.horizon)},occurrences:e2.occurrences.map(t3=>jsonOccurrence(t3,e2.at)),
freezes:e2.freezes.map(spanObject),advisories:e2.advisories.map(spanObject),faults:e2.faults,horizon:iso(e2.horizon)};return`${JSON.stringify(r2,null,2)}
`}function jsonOccurrence({occurrence:e2,use:t2,bookings:r2,freezes:i2},a2){let{id:o2,label:s2,calendar:c2,window:l2,zone:u2,opens:d2,closes:f2,bookBy:p2}=e2,{title:m2,
allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2}=l2;return{id:o2,window:l2.id,occurrence:s2,calendar:c2,timezone:u2,opens:n.
ot(d2),closes:n.ot(f2),bookBy:l2.notice===void 0?null:n.ot(p2),open:isOpen(e2,a2),title:m2,allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,
writes:S2,used:{changes:t2.changes,breaking:t2.breaking,perOwner:Object.fromEntries(t2.owners),perConsumer:Object.fromEntries(t2.consumers)},bookings:r2.map(({change:e3,
classes:t3,owners:n2})=>({change:e3,classes:t3,owners:n2})),freezes:i2.map(e3=>e3.id)}}function renderMarkdown(e2,{zone:t2}){return`${[[`## Calendar at ${n.at(e2.
at,nearZone(e2,t2))}`],faultLines(e2).map(markdown),stateLines(e2,t2).map(e3=>markdown(e3.trim())),["### Windows"],e2.occurrences.length===0?["No window opens w\
ithin 400 days."]:["| window | opens | closes | more |","|---|---|---|---|",...e2.occurrences.map(n2=>markdownRow(n2,e2.at,t2))],e2.freezes.length===0?[]:["### \
Freezes"],e2.freezes.map(e3=>`- **${markdown(ruleName(e3.rule))}** ${markdown(freezeText(e3,t2))}`),e2.advisories.length===0?[]:["### Good to know"],e2.advisories.
map(e3=>`- **${markdown(ruleName(e3.rule))}** ${markdown(advisoryText(e3,t2))}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function markdownRow(e2,t2,n2){let[r2,i2,...a2]=occurrenceFacts(e2,n2),o2=isOpen(e2.occurrence,t2)?" **open now**":"",s2=a2.map(({label:e3,text:t3})=>`${e3}: ${markdown(
t3)}`).join("<br>");return`| ${markdown(occurrenceTitle(e2.occurrence))}${o2} | ${r2?.text??""} | ${i2?.text??""} | ${s2} |`}function markdown(e2){return e2.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*_[\]|~#]/g,e3=>`\\${e3}`).replace(/@/g,"@\u2060")}function renderText(e2,{zone:t2}){let{occurrences:r2,freezes:i2,
advisories:a2}=e2;return`${[[`Calendar at ${n.at(e2.at,nearZone(e2,t2))}`],faultLines(e2),stateLines(e2,t2),heading("Windows",r2.flatMap(n2=>textOccurrence(n2,e2.
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
", ")} (default: text)`}},example:"  contract-check calendar --next 3 --format ics > windows.ics",async run(e2,r2){let i2=t.it(e2,"format",y,"text"),a2=Number(e2.
last("next")??"10");if(!Number.isInteger(a2)||a2<1||a2>1e3)throw new t.ct("--next takes a whole number from 1 to 1000");let o2=t.T(e2,r2,!0),s2=t.E(e2,r2,o2),c2=await t.
o(s2.cwd,s2),l2=await t.u(s2.cwd,c2.commit),u2=await n.Y(l2,s2.config);if("faults"in u2)return t.O(u2.faults,r2);let{calendar:d2}=u2.policy;if(!d2)return await t.
k(s2,{entries:l2.entries,name:c2.name},r2),r2.out(`there is no calendar on ${c2.name}
`),0;let{filed:f2}=await n.W(l2),p2=n.x(d2,n.v({policy:u2.policy,booked:f2},{}));return r2.out(renderCalendar(calendarView(d2,{at:o2,next:a2,ledger:p2}),i2,{zone:r2.
zone})),d2.unread.length>0?t.O(d2.unread,r2):0}};var D=e.n({command:()=>O});const O={name:"diff",summary:"Compares two files or two folders, without git and wit\
hout governance",operands:"BASE HEAD",options:{mode:{type:"string",value:"MODE",help:`exit 1 unless every contract satisfies: ${t.b.join(", ")} (default: full)`},
...t.A,...t.n},example:"  contract-check diff old/order.avsc new/order.avsc --mode backward",async run(e2,n2){let[i2,a2,...s2]=e2.operands;if(i2===void 0||a2===
void 0||s2.length>0)throw new t.ct("diff compares two paths: contract-check diff BASE HEAD");let c2=t.it(e2,"mode",t.b,"full"),l2=await directorySources((0,o.resolve)(
n2.cwd,i2),(0,o.resolve)(n2.cwd,a2),r.B),u2={...r.S({mode:c2,...t.j(e2)}),skipped:()=>{}},d2=await r.h({...l2,base:{ref:i2,commit:null},head:{ref:a2,commit:null}},
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
`)}`}function directionLine(e2,t2){let n2=r.d(t2),i2=`- ${e2}: ${t2.outcome}${n2===void 0?"":` (${n2})`}`;if(!r.O(t2)||!t2.witness)return i2;let{written:a2,observed:o2,
decoder:s2}=t2.witness;return`${i2}
  - written: \`${JSON.stringify(a2)}\`
  - ${s2}: ${o2}`}function codeBlock(e2,t2,n2){return`${e2}

\`\`\`${t2.endsWith(".proto")?"proto":t2.endsWith(".avdl")?"java":t2.endsWith("ml")?"yaml":"json"}
${n2.trimEnd()}
\`\`\`
`}var k=e.n({allRules:()=>allRules,command:()=>ee});async function allRules(){return(await Promise.all(r.V.map(({load:e2})=>e2()))).flatMap(({rules:e2})=>e2)}const ee={
name:"rules",summary:"Lists every rule",options:{format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check rules --fo\
rmat json",async run(e2,n2){let r2=t.it(e2,"format",["text","json"],"text"),i2=await allRules();if(r2==="json")return n2.out(`${JSON.stringify(i2,null,2)}
`),0;let a2=Math.max(...i2.map(({id:e3})=>e3.length));return n2.out(`${i2.map(({id:e3,title:t2})=>`${e3.padEnd(a2)}  ${t2}`).join(`
`)}
`),0}};var te=e.n({command:()=>A});const A={name:"explain",summary:"Shows the page of a rule or of a governance code",operands:"RULE|CODE",options:{},example:" \
 contract-check explain avro/field-presence",async run(e2,n2){let[r2,...i2]=e2.operands;if(r2===void 0||i2.length>0)throw new t.ct("explain takes one rule or co\
de: contract-check explain avro/field-presence");if(/^gv\d+$/i.test(r2))return explainCode(r2.toUpperCase(),n2);let a2=await allRules(),o2=a2.find(({id:e3})=>e3===
r2)??a2.find(({id:e3})=>e3.endsWith(`/${r2}`));if(!o2){let e3=t.at(r2,a2.map(({id:e4})=>e4));throw new t.ct(`there is no rule "${r2}"${e3} ("contract-check rule\
s" lists them)`)}return n2.out(writtenPages()[o2.id]??rulePage(o2,[])),0}};async function explainCode(e2,n2){let{governanceCodes:r2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.r),i2=r2.get(e2);if(!i2)throw new t.ct(`there is no code ${e2}${t.at(e2,r2.keys())}`);return n2.out(`# ${i2.title}

\`${i2.code}\`

${i2.why}

**What to do.** ${i2.remedy}
`),0}function writtenPages(){let e2=(0,l.brotliDecompressSync)(Buffer.from("W+8XxSzE4wDQ8E1PeBvuWCnMDzmD6gPDGkGBR1C4ZHEnV23dTL8mL/4iwJ0dRTuUefrm7BPRt729VdRnWY6c\
pCfgH+XYvQHrnTFHhaAQ0bZS/eqSwE8M9kWHAjRtQMneX/v+NL9+9RQ64DmLbq5jDriLALUREIvaTjZ/c35V/V5KvIdsyJjCxxHc5N8ZcSMXpICLjkXXnH028ztdf9igzUjYP+Oqf9qUTzMHNQiGXgs1O3oUdlG2\
3ma9p2vbef4yOGTGIR5DvG34DC142FLB66odIQeeXx7p48TyTzWRgezG00+fX2Vl02mtaFFNMZKLC2cJP4QHli4M0QWokN8rCnglVjXjq/9p7t+qPY4LM5IcsuQQckVYPXQA2fu5DOeuPSq69tv3vp+VpO6VPRRC\
mNSGtbpndVMIZfiLe/KcE1NfVBCFj+KgBEYA04zoERTd28FYdc89977761cVugrAYCB6psX0NrdnhRLWxhoWaflCmcq03n3v9waAHkZgJWebSprKo2/RMKk3U/vlpBfsIbNq8+uULf00DQwEIyk6vwyb/D83d3yd\
+o9py1UIgVKOJOxfMrWGXIc4Vw1IK6FSt+F/P4bp21eupj6StruWxDHAiEuAZHj+vs8duj3sHcp9ZAz47/DF4cUIeJaRJGxVIbFCqJUvY3wKcfnidja3C2825mXnvq5xJW1dW1BJOLwUE6E9RBoj2TuogOCVRsmj\
LaU605fsmnlIzH9X8D4J/wpLMW3I9qRzEvfQSJx+b6SVKInbyx2bc0i5MYlSCFEbZOdyQQpW48sEymeq4o18p3iSfbw5s46CNjjwyhBQSNfvEAhWxVkltJ1NkjKd799Y0lcCdYXxma4fgI8TIcWbxUfuGZLSZViK\
eFIeQimLmVpInjGUn2biW8zZkEYjK7sAb4/DbKdoXh6NgM8XXOv4Z71Qg4vgHb1jDZiuDAhr3z3uU1/W7ZnZ+4QeHhd0GqK2XiQhLo1PkQB3uioWZsMeihPOpzXp0m9Ddf5DigHcJmUhOdoJLs6antGfvN0tPBvD\
w2zzNxuPO9I9ZtUbBa6/GbvsWP7CHX+eG+6cCJeYxPE7LQiP9cbZVIrbCBn8/4nw0wm3uqcHM+I+Kd6z7BpsE0OY8YRv8BZ2CUwB67+HyPWvmFu3Rl+v4fCD5MQIhbCJHZxdLDKrv62dPW4tPMsx7O+8xwxbdDxZ\
tB2aZeELhrQSdQJbCB8bw7ybAI7WKeLLxuPZAMMtBktob2as5dp7QBVmgzEjFAL5iyv60SW8T1yyN4ShvwGeFbsdAA5wB347DtBR6kVIblkmLECShUGAVfEMvgMNRW6tcTI2uy8C9Ip1gohZHgsixD4Eys2vukNG\
tOuv2YpzmPrsSTO9CQJHABmZIlU0wN8bDhWGs8iAwCR/cPlWcE90HRLVNvKcimyrBZjAz2zmySW3kFS3mdccuwsxD2mAznMign2rG/DmH0GIputrlN0mHhcimSQKSK9n1CWhI7KjxrlVeTwdpgEHhxdsYElRqEiz\
VPJII2Fk/3Kp/97bUf6RH4hk8kACT88juW/scvIzuKv2RF4/+vUpm85f5ORT9cZB0fdYu1M0ujArd3dy7X/eG3sirg9OPgFv7O/lcCIGaT+OtCP/Kb/G23dCBpwY04kvGNmEeWWxNHAwLYIJveLmlG6EYq/2uQCX\
nYSaSXRQQbb8iAsYi0qjNlwPJDsv1UN7x5yPnL9sK9Atidp+i9Qcn/iSPGZRmTsMCKwdFY4Y/thyaYhGFcsZ6goMpEV24ENx76YbDkrJCfEhlztQQXkDT+wlVc0PVQEjqTzs7EegRh5HCXb4NMRAOhrfXApjgkQf\
3NY2/QehM1qmiERyz6KjGcNVyIl/3LdMNg7cdmLgNmuz4IZ25FklKt8oBzeAnGGOnS9tkv+FH8MFTbxdvjC2+xloYQl6k94m0lP4HDxGUR/WdR1HCct4JQcTvnrMZHS3JxJccs9ynFJ1h3JTO0C3J4amO3I1lqGG\
wgXQWp//GZNu0dHyDmvsLb/otliJ5BxZcMcdxrwieMn7Fyc+VeQYbYLXDXtwwa4vZHz4H8rFc2/2hrjg1b+pl0m3S2KSIZ7tlFxkMVEH3V5yeDZIJH+o8Pp0624LganHKEcitW8KNUesNeBPYqfpsyBVfJQrTXFf\
KIIPayYRdoxTQqOYd+QKSOBB1ziMKizWkSLtZdaCoi5VQ78TeJA0LJnv1vHiGuTz4R+kKj0Dg2UVkzBGMvLXVZ8JDTFpCXCkpB5ii8jx2dfmKrihk1VFEus/0aEqB31s0uuyLlU1ZsPakpsBo0HhzJZDs36i5g0y\
yLs4HzhbaGwVXl+jRtfmTPNlkulMnvEdMvpGCiKUCjUbDJ2Sbg8v9BriAa5JG/5nberqEy4cT0CVqLlpm6VdiKGQf4UpWkvwN7ZKDSqGBEkDlQu64Ze3sh/r4kL7/KJfuJlsaMsHeTQYjowGdHFiNWeIpccklJ5w\
Tkqo8JCsQGOQ67VGwAWnc7on202KLPRlj+7jmTYnSjhqZpLu/C2oG/PnkIJuXBZa/+iflGB1Io3URMrvmnBlPcCv6Tuy0rCZgoQoWUWVnskLulHoPA83VnIV57pI9GUR3i+y6xwmziSXBxBMUquQqIaMZ6O/0C4u\
QUe4gqm69jk+4blEAsuFME+20htuHtTGhosAfWM5Czed5SfeQ9YsgKu1EPP/7tvNU2ffAAVNzC0w1hxRjJfBqM09Fo8Iz+OYPtFvLTS+J+XwlbgkJK6CiPP+NI15kMo83Drvebvv5zh59r0ycMybUscJaURQ8yBK\
hWhd8IoWIwuTVgy0tXiegv4rrGjZA+2yZcbSHA+/bpaiy1t02lyOnxNtcxfIEBGujuQGGP5B2tkohFI9eybY0AYXdc3PHIQbXySdfV0zQdB7opBm6eqyKPyLtPCDY7b72TZUAIm9xPNPYPqi+HRUoLjQ1n0qIJv7\
dWJX1GyWZqlvAAA2YTzZB8TX3c7fc6QCQT5G34vkWTBot+C/YvJ7xniAgyYNCec0HAo+YIKmvVtrD+EDtAA2lxcXo/MRw73nn3xUWeOj3Jr6sPUo37rj84d0X17sMepsfnVwCYBIMqm+vPnZ3S/x8s8G/psr1W3+\
6Z7hw4eyirB4g84k7IQZHxjwhDVjHFWI+Cj0NbZCyNycyyXAyst125yabeKNaiJDbfTM8MuHDj4x8vwDgVkSWVeVyfJZwV10w1apUld82fF/7rt8WcVw8Yi86ffpT+mFRiH/5Q+gyzfWHnPcHoHdaFkEI9fSiZl+\
Y7l3sksq+CQOjtBl5BEC8I0I+i4YJOB+o98pi2FE+HtzQr+oEM/KGMwNBRPHbNlBWtQ9kUsb1EhsXNLpi6VnwwP0+woH3aErOfFOjdjt9C1VH1y0okJrw+xwIzR2GTYsQkhgJegkA6S82NgK6YJhVdw57LMwnznp\
Kz/+YokV9sP/AtS7eVPzaeyst8urjrfm3QIzswMz+Khf4+XK1w0mhKgkzoXrsFoqTt89tOzhEcOnaFvOGCrnKFr8kLI3o28V4atvHrG9FwNKfWzV2sD4IHD7dF20T5Iu1J1ap+ZziwbNNpbzkZQC2kWxrBNOpzAM\
ApV8F5RddUKCsnmcpsxyyoDOLuqP2xsCCq5+63Oor/WdNNNwhkrothVDOa3lpEAQzCFOh8hBhyUk2lbCKxErH9yPGnTRca2HJs8air6r+rVe4MLJm2K4X+v05NcQLrsWdWgNF/CReqd8B2jIENJ/MyD6vRlhWAm3\
RLiIdcd477RPP78tv5BuVYEPFTaTb4dK38J+3zts3i2XKtO0zzdNEshVzDgKI8a49vupPWH5v64ggGFjIvUw+WrJgUETo3cw1hLbQJAq4Z+Kq/MCwILwXubR+LSSZqUNVPRJB5OhqVHMrDIzHYylqVwYTkZMTW/K\
jjxBxcfIqrTb++yGKmEEiVtUUJ796ShpUZgIs5XuIMZyGdUkg4emXkGgdUFwmLoUSnCgJIH7tno6mDueK+ktjPOMX+PiC5F0BjeF9wRYHjoUp0Vi7EcfXdJQTTntDrWiv7EFhT4oDi32l3MTIQ/1pjF/GDFzq1d+\
m/wGNb13MAelXwBTtIWnwzji46GP7EPX/u4krM2DxafaRks9KF1pYt9eYEm602CC6F7hUS0gVM+k278ogxOKcrIBwqpHX9+QTDRp3rp2Xzqdpw96Z6KHtyCsVTF2P0p7SYlIW/0jjZydEgOpDc47112R0T0+n/DE\
lk2o8pVs5+wH6bPmHZpQe+YzqqU9QffFRLYyxlx80b0nWjp/WiCQv1mQ0DFMaCELRMkIhoWj0cCF45bSRC81FW4B7wQcLXX/6+rLFIthUoUoOWARK5C0oOG0F0AsGxBLYg3MSW7IW/ehJKAEcvJEHgAFjeWR4BRs\
0lVoSQhBmF/wQowqPqh+oJRTpl1r6i/quCzWjFw6OllHE6k9gcY+u4wNvrakJsdjYZztHOH96DPL5rdw6dEkkuLGmcMna67IxJh9Qsyx29/ClIfYvxilpo6lD8OMiGLqrHi+eqc2YV8CilhK6Jq3KPxKmfjsYFPN\
hju39iSSzc1xU9e06CXGMhLi8Ao/GaikrKWrYDkEvB526/vjeuHjvBjImFfzVHbvNqZNPNS0hXUrdldUgq4YxxLGcJMdcSS/GXSfaLQ+D7+0SylaQpznPTjF1KTquEVf/fC7dWEQGD1X+5ESpQIz1tGvIfF5QR83\
3vayckRWMtPmzyfQWJJTGn+1MQ7H7Dp3EqzuHUGBvJaX+BhFFUk10x9jAJxwPyCZFSDrfgnr9nYBdGN5GUdZVFbGVF7gltbVV1REznQug33jJ84We4FfwHymaVjr43tXAXAqz9WsX62TAvRw1+QGr/lKn4GX+/Gp\
URAzW7PeHg+LGHdpA9sVdjb3FjjSebcmYOXDnwAWGB1uysRC6s56sq2H1UJWlVudHEe42TPJyDTrLKLssLmx022AIpJ5Sxdj3sF5cWN7oRovGkKh8Z1B5h5FdTs3zcZHPFT1c3l1sek5tO8LS//6wG6XuJzhpS3A\
qAGdzHT6um35rLiTW43SLXRDJty9/mlmpIqp+2w5wxGR4MUkBoNKyEBiCkqAjG85cUwwym88WJ37ub+ZdTLhy+jwlv4TdfMEnpfndXBR3Keejx5BrQRVr+MnB4Fc1XMKPcJdzW5ytxNRu5so5PIj44nM1aaibsLd\
qc5NgwxPqFqdMb51JU8847O+++60SH+5fJPld6ffU3HIcAenOh7YHw7Wy8jWRbQzGRi/H7SaZTDZLrC/1RamDVHDQwbkz8Lhq5cX+xMFO7i5KNEaftfiWuYVYflY0KB/a7hhpfsyhC+Z3Z0baW5byhJf3vKWjOYL\
/35WD+c0FZin73qLQWl7TQBPwtmnOJW2Itf6e9JiGa6gsznBKO2ijKgzjE44hsWHVIXOySBCwZmD/pmTlJ4Fba5OsSjjoS1GKmm/dxAhd82WgOcXU3UsjtbFaI8/GId+xhvjucKQGz61bNzNBYOj7z7n9LUD3dYW\
yLhPoNYPBrtYCUsQx/EzY0wOAj3aFo7OATqIKV8jBUTgQGHG5PEchtzYnj7X6GexV43UgUf6K3Y3sA41KSAc3fxHPoBXSJydH4VjsZvSPzLGBnkn25+gsWrG4JgoJHwEkUYvTFFumwwSQpTQR9Qt7gwW2uKmRIRA\
TLWTxWnTPKpmHuvCW2DOZKhD48pCWQtrcjxTwbAh9jF1yNQN1hM2C14uaJFuZDBouN72v52o4dXTc0w4dlFlvK1gboNhRhghpOD4A4Vwt2knaCNqzqghviGxE9QUlZzsErpaTsjpNtSvW6SYIoFncANyV1Qs0dkV\
UZetcxWrtjYjPOlV4g2Ww+9sewP2pcoubi+tkGn+rPOzmW3H9/pwFjdJz2ZcXcFMJGoem/H22DFFugVKuQm8iIN9DaXfQe98KiWAsTxhNFcrq+dFcSrq9+Qxuyvav4LUdyJ2KtDXU/Te4ZHnM1dQZleV9z3zRABd\
wkB0ZXwI+YAmOdoB19wCy70F+0oXYC6vltbUAbDnC0jCwsJBoekEKKu2hvlvA+qK+5yMo0OhJECgW+t1aeNaqXJWWMFSl2stZcDirNjV8poPXhPvZN/6bFWE7G41RhuLimjI8m0Q0nhYGG1tJfE9csZmTbzZiiqp\
liRJveiDenEYze2AwvfyoGqzjFdK5jAagfNjK+cm+R1l+lZ5kribK9TKZAa43lM/BR76sJwfMpF5VPxZf1bLmqHmMnai7WiJo2DoRjfFiH6CZWroZ+MSMyv2Gj8o7Qs+qfmhLwU23bAwlMThLZj1i2I8Tl5RO0WS\
WswyG65b2hqTk/HGHNyV/ADzYWaiWahUt7k1aO2stKd4hZfQzx3PuCqPY0/hTyr1rJnpYAEF0/NBo2W1LzVc1bv3YPmNpEN1RHWbD7OJ+dtR6fAYsxxCa+AaPv/zGgaTXU+t+5ydyZY5wndhuTvsAvmQ8863Ac3Q\
r1y9OJ8cBNbGjQzWMn7qdA9bC/F97BD1Vo4LyfQzm3kkPEpcLt6GFoRFlmgIQkUS9YtGd2UJhRQ+IbztvU0y5MYT8nS9VzMreytirS17+IVCkx6GgaH8sGan4zIZaB+rAagnsVz/zzEaSFAhtqBMbu25KIiZBS/e\
iUDVDZkGUHMIxgqFCYk0IuI4KoZZsjwSHwaisvQ2typypi6mu5vFlZyp1xOmsSuL1B+GRppNnJzDKipQUo+LjUqnxtZKzUKeoU9Muvm4TeqKYsjBM+jJmRR1x/9hTDKQwlZZ8x3+f40pLCh93ekECDu9ndA8aOwq\
c/nR7SGTDo/bblh5Tb4Dx9U0uDQi9h5gw3McAxt2ANxX3KqqAzf8+OHU7hY3ebwE+FxdYM9uDLzu4K6Xf65hXNFcvXd2dLft1ehVd9C7Zvt0koGZWnVrOeQh+F+TJxqmfRh7LZ0SWh5jarqHV5COHY+kL47jmGzR\
qqEBwOllnEiOrfLoIalJRNSq18H3ItpU9x5o8IVqOl2rG5yR1XCl//VzlF+/dQ6vjVBrDYiAuUTdwM/lRxgLjEK1/sbAv/DXBr0mTw8GxhWO3DFcrhnIXUOk425B7o38V00Ru2sMdNzURnDP7/in/164dh51YIj+\
cBj89cisuOY6x05102jmivVoX8t6bUW0jbkeGDPEQYbp5yN72JdsJgfeCNPsZqr0XIEXHOeGTdV5p/Ldxaq22keaLYdi9L2/isDJD6ACm59N+P2/7+lV7blHFYbJHOqw8IJMNj2YctXjMezvXFnipvBcKbYbawZW\
RCZhH+ekZTNVdByqFmqkULxOTBVA8d8yhTVSEIoy9RzGKzrXApac9etnLEqhFoQDLdJi7piBlCnZZs8dahZqspxkmyF2j2MyMDdQ8GFgDaef/IrXoBRmdmmYh1fzDd5XM2MVfmi5myELJNBOS0ryFNbXICCLZAsW\
ED1gRVT02BJ7/+ryecVJJ8N0MwFgky0MyuPqdGAWivx5NaD0+dYNIfOmHPzl0vazxyRJ/Fk9oCyC1m84k6bfQmer/wUfIA/gl43NucxGJeQ6cuuDusAfOmzlvLk2OTEMlsnz3FY53r1XNOWnNoiHLND6pACTvpw3\
38ZSuqX7og8qfHQFLy4pWzHPoeuTZrae4pFKfZ86IVgmfRhCs8fuus3y+8sd46HeooJR/+i7M9JNU30YmfnrBvIXgLysR4AaTI/xU96XqhNKXiwQy6ZXUYd4rsiVe4wf5aBDz6GGn+n+AU4PC8SjoyuyebPLZOGg\
qkZ7edZMobVUHYoOta9wFB7PuKY2PROBr5gA1bXvcRAh7cKgyQlx89JIEIv3x9nUreEShZlxOFMBSVKrJ18jjfSZsQNZG9mhCRxaOToty8xpqT2zIzE/PWO/yWXFmfwSTLoblV/3DNQh0lb1aauzqX2+zZD0WVTW\
ztQj3n25nyUuKCVKPG9tdocjdMrzwBGL64zL/hzmMQjW1qsxLiJ0AB8dFIptaNdGMO4LIoQbHuWM3CExoHEme3gWGohL5Ti2hd6PPeIXFGX40tzhfEHHy26tYEt62BDchXAew2Y5WzJ6+HSaPacjD098dLB2dSXz\
35nDHwi366EPKSGGIv3fN/VVuHmE4up+EBeA39x4jIBd56PqWF+OuzvgomGENF7hkPwKeTmNUMxj4ZpCHto/RZMUXqcYQxMZRG4bBvcrSzEyPVtoI5XhbPPjpD9hXKd7yBNCUEaU9Ycg8cj76v2T/t8XQVEefLS/\
QGfzwPKCYUS2sw8LRgnSA3QZ+JbFyQ9epGj0pNlvarXGUGJtxTyoC4AdC0zvE+/fX+iT1V11uRgdu+rCG4G5O2G+melEVd8w6fKeLyp9LwC4q03Bc+PXf5i+rxigk5c0HiH/VtSdQ45PbrEbt+Fc++At8MVKXTYa\
zmID2+yrwaXvtCt788tpOqbn9bGBdpOf/GkIOCISAby40ZFj6/B2INgdYb09s7OxINmvsG7q+Mm6WuudPqAIW1y1VjgXU3YDSXdbjv6DnR5mmedgifa0MZLkkQsqd594w4hVcWdfk/A8O38Y9qvPPvfs+PoszDnd\
63ao72v1e/J9uwatP7/eNajbv+8bvGbs5c+40te/Q8bQdDBlWLXFsvUPMjKMyrRq++2f7//fP1WZ4L7k27t6u2d+D/z+mph4E5gAM4Fl0gtsQX5LafJLMOwzFvwgE5TlxLA72C0/XWy59ThU6Euv2zNxvmj3DDZH\
i2ZrHlSryRMqLAJ8bX7gkg4V5hYfykMXgP2IHtw3M3KHBbR2iy6erJhcHZ1qfrAACGb1QljdlAEW9WwlIS57PtCGd0ycQwqThvZ8qLlxq7gEmY/yiOL/bNoh2vVqwNP5fYwY0dIbFI0Z4QB3nh/rMvNvgOctNVf5\
BjI6DNwOUOayX00XJHS4X59ArXaBJnL+BlZfaNFQRQuZ7Zf1i/a5sWnblIe6LZvx1yy1+RzQCySbw8RDxsVhbm0ICQ4c3n0pNhW+3Hl+rGHw6KESfcJ/Aj0TtinbUaxgFD5LsdxhY++ccsZiIG7yQqmksvTmqrpF\
OJ56JgkslgaYoVvdIw6N0WIHM/AeEMw3ZbIWOL1htEIWlDJEn3Rc6dYVes93JwNrNGDOhHWPwzPBXwxQ5oEwk4xLJrglwg+VCoTniQt2bcUqw2mDYtus9WfFb5G4HEfPkTUMcmXnvZWlSRd8IbjDOGRR+l+OPvYl\
7gT89uBm7nNj3trAg2snAJbny/1s+QheauOk8Rk4yUA/P9S2dDbxXqXhD+RnFSrvQ50RtI9f2SbeDWUcTlGTzeQy5nzzBCpsPlY1PQurIyMDyz2t4hLHom9aGvFq1MmOaoKXknwPQMfiYPZksZF1EsCtSTHyZimY\
E0jXKmRSF8qYLLwSSFSMO67ynF+z7pxsBclK5a8zvVkG/2tSvmZCQIskpGdZnwu4LVHPeWKvmIFioMO1QFnR4nJWR2wbEVkiSZTIaZ9t+14e1aMHi7XlY4kLvDpy8MMZr0g7HoOJV8oUtiZAB0rAAuXLRI8N40EJ\
VmDp6yrP5zk3MURQUgB7DRH/CKzn26pA9q1y+zGjRxqkELgRmBCGTpPf8vkYC7+q2fy08qZUrU2hXWd3JOyc7x2PmLoJdV+v9ad66rtvEJb6zu4UPZbjETeD7lgfJ0bcPwom2WJoa/PLlo/96ZhHk/Tw+4Sy6ZXt\
J4+UWpZnKbBzFCDNHoW6S02I3t2DfEnD8A8umCNxdZK0y+gE+W2AeoTSBTcXAgbSkvf6TTU2qsLmLnOhsFr6HR7hb7WwwlbbGnB01Q94hn2/Ern3HLMP0iDrAbJpeFleXV7UyMKl/WkoYuWwbKfNq8OMIja/dD4E\
n9W5/nt9l5cnenBO7uYncuTW8q0cK1eLYX30RLu82DDQtNgRquu7wK+RIj7E9VKVBFC1o3OMWgtdi8WQ9U9T0tNc5F83gcYnn9edso3SbGgqW1v/5TUJbP5WFPTghfuSIWl3bsAIWW0heJwZsUaEthWVv/DzlOcm\
z+bhgagMkfplkLWBba6wNJGaooPomRTRWxmbx5UkaYnZs/x9M5lQctzZ0/QgZSXDuc5p9MxhxRxEHySAok7NQP7EvVy9TLHwV9j+OdgknrqfF4imyEqHuRpVPgdeL3psKfO/qfxzsgI58tmMp9s1OOV/PUnYG9gu\
mOxmxQU7xV6eFfbZ/5BR1MF9ZKmqh0SHIGMUQTbZ2bButSXf7o57n4KKQpkFxjT7uG8xFdn6XOtoAPaTmSPZ/RVatkZOaO1kqNJgBhQbsgcp+vlsAov2PwVZKWxFXkGas4EgokOScrNTRMN3Pg93vLt61CiHoziO\
fILI6i5J1R40cxoFmn7+SsJptC1S/dGEtHJKquIvDjXV8qLgMHDhrp6QlTj03T+umET9Yx/oYrRsrTfmYWvD13CAESOWx9tO4hHVN8DJCj2D/D5hiOX+kUrSKBlvwqviuUAP+UFx3DELfF3dffzcz0cpjYIWsRkX\
73J5URZCVQesHM6qAFJAg2FCWCLl/lwKN+hNXGTlZtjzc1gRAGAjSv8s3wsQj+JAgOaX7TcuHdQ8TInelOZnhbIu+/tbksyJ/Ei9JlYhGj+obA79ZEW6o79zTlDK9YvoQBtkUAbB8HkWhcZ41y7Cmo1Ot3DQVJB5\
C2NQtamX4RFPF+TLtD+TDm5CK5yfIyIsBxyIz/sKIEkpwUecH2eHcW3vDPsL3480PwGnOjnA9RKculVZd8u1t+OyGJkn209YgVca4EMVGC1tFUr4o/fwIxHF3KI4Qsf1uQQVdOko9M6qzwaTUr2AzBDUX4NyQ7De\
16rPFsjyTh9crSgM4yWti9xEM4PyHCBQvRmm1HsE1cwGU+3mcAAdYoPPkBWH0Wt1KGcLv4tuC871tmDonm75Nnf8gImyBWUGZQNgQ7apV+ah0xX1MeoE7ZiK08rM/5C9Vj+M0tykfEoc/MRsQ5nz1J9M1/sZc/CN\
vNnUXKeyGFVQ24KwDFkBT+fe4axe9gcq+vpEY2QiC1AyEjfb9Jvkx7ddU3Uv9pf/vUv/fZ3lpV4Hync/UelbRYT8LlW1DyZ5a2ZfHpq98AEt6cnTpbS91QhyeKRcUFxHRyZcJacUzE1XNlAElV+EXXw3OQNRnnl0\
0o6FDmU9Yp2zqGCz1g1OF6gCcWLwbfShEy90lo3ZArN4+kYywHW+jCW+CBwShVsIJrmpoB3IgBHf/J6Dg3uSGDb08FNnBNTw2TUsjIAPf3eV+nh9d+Qj10qGSxmEwo7OjKbISDaixhZBDzOwgyjpHE4+B0V87oGG\
RiapKCQ5y1LeP9e0YJCh3ObH8Mk3OUdurR94A19VZC5RRf7qj6pSlgDnTbTJrb2O/cNAFwSeiTJhYB/Bc4FGqK1EqvIiQ32xP8vtCA6Qu2jwg8LFIt4Plrliu3hQLpTyoFRQbC6RMiUl58h2pxuMQu8io8++RU60\
XXCMtUschPnq8d+skbNJqxm7ZhsIgrOgAkIVcRblK1JvtbI5Q9YaTJV+yIUu8u09ViDYAat6DJvrh+yg8VF6VlevRmSf2bFrVmwRXhvWxBGWMUZ5pf2qI4Jicv8NMHeAL9YA8UMo4DqqMxl6zgi9y9U1o4R8arUF\
1jfKk/WQOqQ+w5a4gATRQHBrqVEu+ckNrB3y/mpTM+QHnKjVTr/6z3HyWjFaOoy6jKeYeg7wQiHf/fF7W2BBjKIMhiabkJEYHm9jIrAtUYlTo+FwiqXJH+xpeoG02dOXXHMQv8QXTlpJ7bNO0M6sOODsxEI+NtUD\
wegyuJawOKWJ78Cz3UIaj3PO45h7BM+9Q7HGNRjSJUw0RgYrfJet2jiEOp+ELVz5VO7oq33T2RU97KnXgeMLWa9cO7E+G01tqnbGWAmv5g3BZayrX1BP9xv07QsAqvdTM4PiJAiH5/UulvuLYvuv9iUXls69BCYm\
+hvXMhWMMVVhgMOgz/NqX6BFxC7gBmhdMSnoOAs+mdla+1yv4YIXbUoxow13Tk4jmZ5I63Txr0CxzYuzKh4RD/5+oQuj8P6s8vaDTXrqhSJyUSCcKpRRCKCW8ZIxSYordBm1yT6L50201J7dfrvyP0vo7uBTyxzM\
zWrW5QQ42Qym0zhYSDc6POiw2YdzsYXOHMld9HSzONG71K9tmKSmqt+DOdRumpv4jj0IAZndoEGN6TkARQOv+WaEvgNgQw+i+4Jx155MWwhP3MgwwyTDIFsAMjVflYuEUdxbVK/JrI9S/b4kefURE8PKUZFkB7SS\
6HLgboMpj5PKxi8v2UP806fC0IZWJVGNirn7VYIGFAsczsWUY7FYIiQsMJ0Q5GJmY5KPX4p3C8Fc77ykXThVi8mTUUc16+AGntLd0Gr4jj6Cm2QOrCDVV+sIi7BK9FyVkrYanVeoszb5NdlfRIs2tuyLegyedgJO\
hZJ3nMVGn6PPcTIUNDPHQ9Yd/WwPLy64A/A8h8Hp5d4ck+yqWYYvB6u6d+f7oK7ll6bRLA5XoMvymoLefr7mOyRfpKP8FQnZJEzx8SFcqWZuyB/Omc9ff/Dr+/4djOpbgYFO4LXml2Bjq0/dqhyWjqvFZLKs74N3\
8b6RwNrrwUUGOx4zzIyllju5W/+Hl+OdDBkQHicVrtzEZcDQ0sGXHaZJ+85jaP6o1Q9l4tv70MBbNvfVydfWTJrvKvM7roDUb9F8TRA45gn42WCtPpjwx3SP4GGkyolg0BG72uFHl6KB3kw1pDS2mK6HKrl4VgHU\
GJ+N0bs+5dpiOKo2asOgDjLx2Obu0oqVnvBCtc/FcNSTg7r91AK+1vhjaGR991OH9x3xfLR+opA/m+hD9yB7SgDLa6YASN37Vj6AD2AdnwUCeNKQrQqlXUuaiVOyYawKxL7CYs6gfD2ZHLz5Xl9rM972ju0x2odF\
NZfRy/ZFsXhY4TPo+TzVzSl+yVpCYrxIwZ5us/KdSi+3K77boNdjJGQWax44oXpf0bRYGc2yTsmVbbqBfdr1eYQTDbOD4cs+zpJ2qK4wFoxvXRE1w0UzYospKBCmWxvRT4kBIBaZY0peAaWvpMqyq0vJDLMrTJdd\
2h7WufuicNadJ4HQHnBPSw9IaTiCnfjZQ+HIhsatnSHxZz8oztNKHcuQF36kPWeormrzbi3OvBUMuo2RSfvHI+J18ZcKKHH7hwqXC+x4lX9L4uyje/YxPcPFUNViKnnHPfbCo5HRtehgnZwQ1hJk832kwYsZRgBX\
IHOVLwW8YxD9mXXPDROsetBR+FHVPLupRWRjb2YEDYvrOy75R/A4ZA+x48oUmnXUs2ur2bF9JTbWdx08uVyvjTiutcUnXminxJrWpUR6Qzv6VIBUC4uLUgCs3+1r/QC2uiYijszP5R4MY7vY7n6+1Qe2wvJBLupA\
5PjU8IiPH1lTs5w5g7l1ZBzT93oy7Oq2CokzB7a+XN/NbVWyLAD1K9PW0A69YXgr1fXd3OSlb7OCDQiGrpLdmENsYl+hLl0tT6hVxX7lWhKS0wrXkitt/53lcInv7aHRAum2MiE+V8EGapquBilSOIvYKRYfUBBf\
G7pzvgGYxHp3mpU7zBV48R/PlWL1+tP3WHEhgeuVfF/a6cahMbNHmi/ElqB7C5OfKN+OgHgHHqs0wznoYaacBNO/1RDe2ZMlR5N0suGeyeb32ZFBmPgRW6oamN+2Ed5thX2cVoWsypCS9WoMTPyAlU1RrMpb8lwT\
lzKaQ6D3bt4fev9k3etnZbp36uSqFdB3c8GTQfMWgbVBTtMWB/HxTPl068Hy9WMl36eiHw1YGyCgCcvPRceyZO0f95nzmYTdBa+RNLtsf3dULrdI8Lglp1lpVz2p/V8AVsHiM29Uvar5Yelyco1aRM3W6bME3NQ9\
3ApWvWD5Ez92JLCb+r5gsM2CRwaHPIGjq4Iv/HQr/H19dXUBcpTpsVzYttNS9cEt6STdFRamYeBh7IcRVEdVh9jH1MeuGMFUJkpTbfPrX9EFExdb2rpah4zyDddOFY7YGmBRvXqEYFU66ULBcN6P4wH7bSrX46k3\
S/O6IaIoBiLla1K/+LL1VO4fDbxVdy2YfnoU23tr4XKqAsfEejufgFt91jVg2u5GVZyYdnlOo4x6hAsxegX30pqfrRronpMmVOM2W/fBwEGx9GqSvUH7f4dlcEJXyYPURtl9pXqMsbImQfl6EBHzccEeRU0J/82e\
b4SByYtem7FcCDPrsOdwUkMeQ9kwRvfPW17F9HK4vWBLsOGs7chyU69/au49uHJRHiEVG9DGYv7PxTaBL2myiAFFc94pt+TtruM5lsBSvahXp4op65VQtrvqg1atdkoIjpt1VxOW50C2b96SBkL9ACN1GgtvUJiw\
wwSOioLTA00qk26/aRXr2GhlJc9vDJWh56a4t+87lO67YBBezDsn5nSOVrrB8KDEj2CVOgS/YTOxYSRrSePMn8MWg6dJ3qFCL2grHQSxYg5+MMsu9qRwhPK6sQGQ2fBRDhS1ISQlqpRUAYWR8BW2ipQfDGxqIPBS\
rTXsg0MDjBE4gubF8Gmj9riMY/ng1MFtkuRZDYlntrfLakrqfQyU23WMdalx9AHL0E0fBv+qnSBDiAkM59T7hX2Nsy4QzOWc0CBDsjuFCJATKeo0AzFoht4K/IPfRqeSKhBeDZ2AQBS1M41QMcGytCXcElBTt6Hb\
fjZCi5BKa1NJjbVhg7Sz4UMTIoWJjzunYWr9RWf0z/ods3qpTgaeAvcT3vXP1lB9TXAD5+8HFdpZTXgZ1a7ToulQCat6+1qcI0zS1HHI9z0mc7lXXoiPltDy8bk4Qf/eGqC0/JDYu+OAkHNwiFqiNFisHQ4haeqw\
EAUm2sZteDGRiSXto/1QzXKGc+KB687u+eOLqf9ebsrO36/Z6edrk8DPMOCAXtS8/q4wVL6dvqwmpbR0JeeUSRSt202D3MB90Hbt9mZ6jsfrS+zZpaqE3+YVcrXhMUkfVdIdbp5GGXpQH/vXbFOj3FCqEQlBzdMJ\
BsgruBX3cygq8KUm2GIXYd28thttP4O0A288Hj6LsmxPdO080mdtHOt36WPBMZo1+xhQ6VMzWahK/qqawZBqgpxI2Oh62RZXQ/k5pVVVtWF9TPeyxubrzGD+okAPaSvQoqC761HvGRfKqGlu1ivOGMXlKMmWKbW4\
IKguPQV31DTeTVCEfYYT9+OA9xTrTuyYxvgJvtFnEToMnE0L4syl7Wf2g+5hqZKY26yL5bhQVOzz6Fl8EHea1W/QePiCkB9wgoGm0TcsvcN4qEmsdZlCEbHnMmIf4Mvs7Au7AwaMCNFotoJo/iJ6YfLdGUWP4bmX\
qdsUn3sXhv66WiwOXnsalZXuQD2DoZfvCEZlrsFCj7hUh/BMA0aYleCQZetToXUTdiFuKNYfy0igU/Ov0hV+YaNIqMKs9zZGoU2CYNc72ZeVUGvSzm+fEuSVm2RTb30Hz3Z006Ee/ePj/z+4e1dnj7NImnQehhkW\
IWg4oWQaLYIH89Ir9mrEFSsx6fTD05uvhZj3E0RLULJhD9yr+pnaUSRLjn84lL269ZVHL8M9fKLsOyogsiijuv5HDcLjKtbBmtGU+I186YFf7QXf6sCrMbxNYmVTYECdt++bDaDKh47hrHS1wSYoh1n1o+zhD/Go\
2b/bC1YpZqvA8QdPwkapFa5HpctXC771N04+3hW5C2dYaGOQ7ywp5PssfKL07h6Ia2W0ZctUBybmGteiYyRlJczvuuWozpNgFojcHjOfStaXGczvY2ZgnelN4jSQERUMuHP6NnEGTpPNCoMKJ1wgCLmFACSW1Q4V\
YwHdGc3qqfJQNjQzIRkf2sPD1413BRxeOenjuVof4OhJOOLS2c4mkv5mcyBrAZtYzHqWxTY8bKO9CnKt8YS+AbQFqFmuZFCZQ8PddCtBLP+nDojvYih/JH1svMbStr0BDOj07LwQ/8yFH+UwAar5KcGR5zaVsBxl\
HW6GJy8JmvUTZN2HnqWc5ZNKNEUmXoLro51yJ4Hm624f7BWufNLzlRuhe8KbTAP7CRcFG7F1sEN5wTuWsqf44ENNvF0a4OlcM/hTYYMGwju0G0UBnJgN/DHP91VkqryEu3Ms3qBatDz58LK8RJ35qqJ0Gj6tkJo2\
vG/9MlnYUYOciTi3iZeUclCLYZ5fkMDEPZYP3gsO9JteuZBLXtzykXgu6s+i4hqEUEyx2dOGdtPYQzkr3TO8FZQy04wmS8cKVJY4oDWxtzQEaAozWtnEXFiAtVW7hUXIieRFKoA9PeTK4Cc/AKUjE9/mt0jjON4j\
QLH5rUstY1vTsER0KjmVqz9kYCT0IUov8OWKfJbjrz7OPsj2WSlLW498bVBrK6rN4INDwcWalrUYtntRMHmoVkwIjxTfdnyzSXxvOPwWLfefj8C8OA8cTURnleg37JPHAvZIdmdFITovnsA1iBNOxINFZpx8Zhka\
KGKqUzotcFtX4hzVz+nofsS9xPAxi5bcOmMy1/QLrEqtprPlmDGkHwv3IIblpdEaZvG9h6Vadd04Jkc1N3xnmvpK8hveMPdyfH5DpeHO0oKV7e3XRo7n2ciDeacXiGqeFftjBj4cPhUPPl8hEzVp05sZsIQ9i67o\
I/KjcLvUdPjyjVn+ZiGdrb7IymqHAXLp5Lt25gBEmvoP0ukmil8NR9i2G+E46sOGJiBYS2DTlV38OH0+ErFgqfbH8DNl/HyM7Q+lWJ6XbLXpU4691b9I5BIlZ20qN6sX8aoAsUB4v7Sawy9qdDVKi2JlXFKa2dQb\
sQxZmBWzeVwaKO+NYZyOV4ykWfMj5WPMkqVDEhtvv7r/hv+rnbwcYNvwT3nUnZ/C1HKzSuUALRN+Y6HXHx9RBSRNo8MtxpmfeqrpT8eH5et7az8eY9rT8TMmRxYHNBBzb7FbclmFHchRMxVDaY2w/vzlIPnsABce\
Bw1R4VAk44cVMNfVdpNTowyO0Z9TVIxkCZf8vTu8CftyAvNSu0klYw2lNB5mjxMZJx3dqR7ZKeYylZuGV+3vjNTwqq5aumb9ZOTwuxY8k5t6C8zzP32sdDYpCZlY9S8ZjI1YuP7WCq4EVy/eyTcafCnCXb1dm8xn\
WvpgJunm5e/y4nx9njXVETBJhgQzDEaYafw566s2AYUUTEbSMZhzbFW07nlWcFjtQVdRvMfGosWXV/e9+SUTpEZpECqHdmMriHWzH2YW+Tde5iwnORFUF6weVs9DnyCEREkFw+n1gebiNy4PZBl+y7S7OemQBBOa\
aSZNJNxR8z1gcyaMf/+ee7IBRMZa5mM3qV1+0pIHaEMB7yJoAeyFbGka3I2aCDujEtLLMLEjN3lSosSVJRuKIyZWu82lor46valGJXmo+J0aTK618yjkStEJqpeix2Elzb8hUSQRgx/MZnOQZUdT/9GlVj6czLcv\
Vu7Lo+wNmtZ9C29DDfThJvZGtrQZ5OXFElm9WkfNjBI3RKjo+YNxIIcsHtwFtlvtGkxjEzZDjFUb8NENg0Z+oOUrDn4CNpM4xtXuXdSn1RfK6e4tIIOPOaI/2PQQjr3rvrA7yoI32rXpYRgHT2t+fmcDcSX4Ykk+\
9F2DLvdNm/QbnCzTx/KA5p1BxDHCEmL5EziCy/kdl7kbsJiqoTRkacUDtDhObMTzwHaZekScNsI1Nq7naFY3HwfqUI/Rki5Wx8o/OrY4KKt6IwpoljuiTUNLkNO1PORKA6AeZNzvrQBYEUO5c2h4ybc/iQyvOhBj\
bOVC1fcu2CL6+OABCYtJ9x22YOqjPG8jPLKZnFnBg9+BlTB5M8wQp1w0yFexH9nfC6Pq86/OxHl7wzx15kE5qtfERNP5nHATkR+7CJ7CD+ixdx1erwtPM36vlYKGigHt7mmZXvjkMZFs27DMIq5UzMXYWDzioIQ4\
ikcCzXnXGpcALdTNi+oNkOWHTMC4k7VxRh1MZ17nCg2t1mGVlCu6mXZwKr7yE7s/YrmOSWgcmh/tLOs7tQWwKFy58q6DEeeI8Kf2UR8yEm/WdRgSJKkxzJ53nrjlJfDRVbdnNzLk+//j6XlVEUlhw2LASwCCF68d\
eZXBV9h1fxm+nAXpAOXUOfp1sSYWtTVdzjqHNZLu4AI54tH75Xd6e/kXP/dfDJqey1U3A67q8KP54TskfGvPwJ1TTLAamMOjZyAOhtt8yTlTBmvK6qfT6rif9D4Aar61ykIQCkiQKDE1Jw8QwjcSywi2dpA4CNhf\
BVaG5x8Ja3ftvqGGJJ06ALZ+lwnmeS+uuj7Q7+CN4iVh0Bll+iZwFB+OCpgM+8O8rOWJevbxHvnS7Yy8VsTQlT3HwSNpMt0KAWwX4q8RMkZugv7rc09tsdGBQ+yDyTbVIe1odFJ3LQQHq12msfFwk/T6qlZbY3d/\
8Fd9aO8xDyYPmPPiPYHi8wso/Bwh4eMBaxXAEHjcZoHx5WQg4uu02oRA8U61ifVtX2P4E+HHRwVp2cOUmDd6JM2FLnKYitJ5hizIqIsjmdHQPSbGHqq0adLAt0RQgBfxi9Ts78T5Xz8tV5T1JfKh6sP2wRaOXBt8\
jiy3g4/sDaziegjw0Gcy+siSsbay51VvXJEog68IA0Rz/anqEmi01EH0M6ORcpxmZjgO5OMSlWDGNTYoisjCoerv2GVGjxmj6i5b56hlc6SmWSvzGOdoOT3oegSiZeXHsQ//MRw9O3C/gkN5XnePxYwJUVFe0KAE\
f5/yzDC9KZ01orxz/SoeJlM/MX3NMc02GythpLpDllvcj9pUeBvmMSWgVKlRBhLqoYmTXig0VxFXz1eWHFyFVsYe68iizyf16El90lq455mZrV6BW3GWOqm1Sm7tnom2K6RS6mDjrMeGRGuACDbcpep8xmxYVpta\
5qKZpp7pIPGZu2esGpnsRfEiqFh+zKUmB1QmrtShYR/E4Pp80EA3gdtcszWDX+qots5jBdzBCbuNzuBwDRzYM9rdlBdTcCelM30zPzyoiUwzpV4lEMpwbFb56wPA+L82YFQDF1kbhE+33IyqSNe1REAudPwGQ3w+\
Pobnlrn7q/IbK9vJBXyCBmzGGwvyENQbmILhLNVlQeCezmvwEB1nUeqAfQWe9yPicRoF6Kaafm6rp3NC2sq1WRtEAmscDA1wNB+j9OMLH5TbQ4F8FM6keWYY/v+5vvv5S6HQ8CNw66iqD+7SPDBhnTI058kPTlX0\
fSl4Jsmr2Yy1erL7d1GoRCJmykGEYIF/omcvJt6Oi+icldEqFqbhBfblgsFYEIL9Or5UXBonkOudGRJ4kX2pZpx1ACDQDIEfGWuuNKW+c9odtOy5bbVP9d80EOqVn8oHLLpYf66nWSmMrV5RkphX91HdVC0SNGaJ\
kV9nkvW16rRYLGB3/xrKlcBEuftp5c0QUMfF2t4p96XEBst1Cr7xayYswCKoYIkdPB50IoI/T1HRyXULUlv3mxSnrR+o94ymYIwczzOIbBSLrg26rqb9Z6MtBzaigpHyi/Fjp1JC/bXdP2Ikc+elI0iJBLeMRVp1\
CmubYrrKx8/4YDAs9wYeTCs4Bj9BYsiCsKx85QOZIEIJ55/TNyH1XhiiIlVln1MpYmftJr+X4Hl8mE9Pg9zyFGwyOKfyrZXfRo7d0R8XisLufiyXbhCHn49WGL69/9ZDDqrLIAMDe5iCXDChmXzbgD55M54IqItr\
pyFSDIlagAV+DDhEGFC5pduuLXIU4SzlBWVYUF6WYrNaLDqnx0XzWr5CjHLw89PPzqiqfDPiXJu+ci6Me3kNrxmupYGhFkAY8JqKB83jCorfRIAWWICM7cCLKP6LZdgG5UXz2vlSc9n2vmDvBaG9mgU6QPajO2sZ\
xzqW1tg06rJKhyeo6uaq0XYPkr1Qpoum4VTXVyy0EMfe7K74vU0y9bdrgvbidCu102xczU3Lb10iJLc6nr8VLchHQnhluauLpe/0dCykP59PrxjPjNG74PvbVYjQDPl0wmq2WmqV2aA7DgGSgRIc54V4AuJFTmrw\
NFedIasFzBdkKVbCoouNr4Iu2aub2WOTmbaKMqTLo8hMeUfxszQHDspT1IXFrcz2Hkrkq07LNz95MxEGy9ENEjzvfyBWnaVRLOMAu+grkay1/drMzAic6UwNXws3sshWeDixsdtE4lfGeXkm9ITJ1JWPGGEzV4il\
1NG77wnM07rmYo//DYFzVvQFo9U+8tr2EYQlQ3YxPUJMlwJAXm6NQqSz3u9VMljWJ6G8M/+19oIINTeYj0/uclZtYrFYim3gfPx2lDPUIUADYVQ03NjRgsOXosxzlK9P0prTTDSnlthSCea0yqW9wW9uLIUX38/V\
tzZUy3OvS8oIw5isfN7BZNjTh5sYMpagc7mcokdnGDLVaiFmW9iZMN7zSR4d44NMRQaA2CiDLIj17J7lODQtrBCWcKq5OUM74z2p0JoFgKhPRZbvLDq+WcPKb9BmzLzDvTp9hy+pf9wEG6Pz67bMpxxbul9+JbVX\
f5rAQRjb//K+zqi/i2MN7DHYzwaIqzdfGQ1gZQfzaUwKWdJDvZFFcH2UVlTmwwr3cw0MDe19rXL3UxwXsRbu3qO3tEDx8tMZujadgox6XczD6z6BZMLqPM5fFqnxsBYjsEs8F3HTtbwrC1At6xIxzx6L5l8Qeayu\
yZv1BsvvF/jWcKRZujCJX8JaUDpJcawmer6gfT9LmqG443RnxTOj0JhlJHFam66WVN5KSdGG2zNCbywUx9R9wnAwHGf1w/cpxXHHlDar0nTj6raVqlc10vxffZc9mrx6bxRHt0XztrVzPmaVQsKw2Orw3VBLgTwk\
yk5KSmANp53AWHqsuB+PbKHglKgREYOCoEp+M0f0mZ210A8TDDecgSsUlurPDzHqLOZZOFC3IQRmqgWXRsuW6L07ouwV3myj7BQKSNNfPa9ozWAX6kjGDAMAZNRMoxjYrF3gSWeQ2zxrw7wC9OZgEfAYe5t0vE2v\
O6I3H9BA+faBDMzTawAztBmGTQYLbJPRieAMP/QH8NEhtPHkSdIuve/PcUDA4hsZQadXWa9rAW4/5fGq+lagrL4JGnB2PzdZBNoMOcr8e1bpZ12hH9U9BLERDdLSaKt9ENxhf4lHxE93qQpC7XkbhB1mmY8v/tcN\
e4M38XBpsPBMHn2Cc83AztUszM6CnEahnqQnj0Swe0qpBuXo2YcHvpqgSYXscHlMKJIoCF3MsAZ2k/iI3SXfzROAA3dBiytGmEflSRA7UeHDSUDaC/WIgvOWTkBOJMidC58JMRFAwWnPricNS/WbKGK8u2oU1yLg\
yVZ5Jyar2yusoNtg+uPZKXP87dLDWKMsXUdGOvPeSypL0dHyetn4YAIveWaV9RNmvmKjBbSqq2T3Pc1CkaQfCMseG9AI1bAW5jbOXBlesd83e7wBycijwjfsnGdKmL5/0QQUfiTrc1JK2X2Z31HQ4qBX/mF0rfUY\
Sa69vHLkTyXWx5x+geAPd60+CgHi/Iqn3z0C4G2T5gJMYuB+tEd7UfCEIwSbzpKjhTXSiwSn60H5f0sI0EJcCYvr9aG7ctKC4i62Ojyp1W4NPHep/wPLdhaFc1Dorp8c0KjWdUS5rB836iIUxHrv+Mh2pslEQ4K9\
Hnf6k4XF1QcGr1qbEuOQZJsa3qQcPVJ9at1HluOWBMC7mzg+Ah8kjVijIWARU0gdq5tr8SgGH948jf5THfWY+YeW1tMd7wCfqqT/4yo0IqGB7znXCGDBuHITkNdJMKGWXkolQWSOy3sYgRXjZpXwHO+leWrFcLpY\
2XKkzosmUkhQRGmKsIwdVRtO3+kfAYZ1medlTvNEJwVWkVqvj8RPMB4Jn1YBfNRC2zboE6dydnAWQCByswbqzn5DGwkIdsdBW1ogcz0/ttlNdlWFuUHlDS4AbZVLg/1I3dyget2/90W9PoPioylTOUDWaOBfy5Qd\
KyAX7lO9cCuUG1EoVrkL2h94rnDBo9/Oi1CdBH4WerngyQvvVdMwr/AJSGkGa4Y5O3GzTYkjncSHhqOF9+vkvFatvo1qzLaXkiyorBiDwlhuNOrrVyFCZV1ceFBuS+ay5YcwuaILrqZ1UAgGbmuJOG6E4Q8anHoa\
tfgpsXPio6nUpmLKa1dfiFdpeqaOpTUGC3DYDXOi8GaqatSXS3860t3ueK/RP9KEtklD7wi1N2+Li5kOd7G0shWee6TFlM5yZJrM9GyXbuFyp0gc9KsnextNz1jt4eSd2rbhSREr5C55UCu0j35pzY7FVjzEhLyR\
WMyw3C1fjclJfQD0EfPxo9rveKXUT36ld08JS2I2Urc6Uz1488lEUqD1QPay82mppwOlRj7oo7uKVBwpp6X5paImolQEdE9RMXRVYead71Rit8thZ7iCLvPy1KbhhjIB6oVkxrGBbQ1wcccrUYvJbYcuFSNhhQ+t\
56zvDvo2coOWa8xbCOldVJ2zLq+YrrrHAsxWMcCF3JFwZMOyy9wA6B5fWXyDX8Gnj5iuS1x/qGqPy0SvX0gs6tAhPV2IZ8fjoj4go6FGEU26SeNhuGAY8bxg3o5OHRPsO1wQ5lmQ1LmITvUL2CD3N8hUEj0rGLEd\
FHVifD6AqPSaP1CTfuC1L1WgRU18hDXihjgKyWya37SHr+Bgg+76w/BtYgTDA+qEwz96ZF8Y8RDAtLVUDfz1e3TwyoMAFfxmU6N5fv6Kjti7eZayYj7Ig68oNYXO1WZl/6tq2tv5YFu0A4E2TkWxMNeT4pJXg9O5\
+ecKFp21N4YPS11c1aNP43eZ7838s0vhv9jS2mh5cR/nrRn8R12dBw6CNt5vd//INr2sDzps3v1GiJVQWIDHvQB9qpfmylMUs7w6hU8DjvHYxvzrn5r2MCF5insTQXlkb5xWg7iPqIXYM/+ej5tFmTcQ/2dywPuX\
cDAr2s18hO6uANSMAR2yeu5j4d50P7Pvoi6Nz1sjIyChRyn6KE7YGKNWBHRje/vkwMC7G7ebTWiBftJBMROy04WtSB6L7paQQTsL/91NVm1ef1COEkhWkaunn74q12nEgKzjh7Pvcz9YQDOnLERo7gT+9uDn5wCe\
LTws0CpicB+sZ6+bReDGlGhoSgNX1jMlA3JYlBmwruTiRnEtkf7bCaWYYer9SR4Y/ErZhI+e0TFpy8OP9nTmR6TwVRrUL9u9xjjozh/ft1YD1fcDibQXL9fsG74c9OZs4McDfsO2PFRSQA+lfxcfdRMUycRSjsx+\
N5UawceNOtN4sEGLulCF8asfG7246lQrvTWyXPdTNKiPB6llsjKAdJn8XKAkST0gsMBmD52+D1jOkE00krgFy1fkuA8Gwi65iJwVS/Tb0/CoeXYfckVO74PLfCP49y41HjQ0bfp2K/eF8A4a1v3TGLFp1I2xxKqr\
EHdR+UtHaFVRHnaD2UhMH9TvyyOo4dPAcWuj3EGLQpIfjfvV5V/WBm55UbdbM35unfgrciXvdkzwqbGmLoXa1RZisPGzoknmYyjwgc6rbJyvqrUuhV7j/+eDD/wnw7Vzar3+lLWKrSNzCkUmgCJBJQC4o6yamgiz\
U+I9eMsP46bvZs03Nak+/rgnGK3a/i1PxZHyqF8t+xoCTsSufO+xmu9vXQlKF9OcRqrx8SgFX4qplfGxV5Bj9DejSubY/iFBbVD8xbFVeNmMpPIuCwWPq35eqVDGuMLnv8QUihN/OsG9gP+8Q4CNw2YTIKnDNI3H\
PRGbsH7J4lcqhd7WSgr/AgFjXN1dP62AReB/8D5coEX21YahAb1CgaZ1yx3ZreuaSzZduThktHPwkh0Hd1DODaJtjgxbd5kicWnJxVZ1UNi5yjePEa0Nx4PNQapRdMSU4AVC0eVVVbE4iV+GVwt/4SX+G9JCgz6G\
+I0PDO6yUGv20dE0RmKxOk/hL1xy8NVqey0fhZw9sftjkX9MnP/59unm9iz9Velc6FntOt7cOQWw4u61930DaDFdCaMnrwESG+y8HVbVj0TSgrAVCt1aLOKKhFNJAdtyTQYeilQvJep73g8eQPlb47j3Fl4+nUBz\
VTp+f/QChLNhvNoR1MhGSKErcUHBV/X+nwZ6Ejea3Y8Xs14d8D8zpwOF1f0QUv9SpTC6zYrIv/qYQ2dKD395cyfsDJBRi7ypH+X5/RMoL6r6GQu0EwLuScufll9fy7P6hq5YCAaBv8w2l69ZWTiuoEXjVjsWMPv0\
KL/q1VVrzNxg5YKCWgPbv4Dhd997A7oQ4HR+4rT4F+XysYmXFfjHLLKMbVOjqPS6MKClEBcR7X2hytfXbDy3TouTv7r2aZaHXMmvml7NzkPfVxeOPzAqFM6gMTjEoCETqwKBeJwbdNETTjQhhwhSmAl0m1D7zraq\
Ak8yR5Rk2p+e6S7XJDCKWVKHvnBT4TMZg+ZHR5gTAfNBrs7EBQ75uRf6pFEwbNC737UVaEP2QcNOe2Mg074jGNxDZKwW/q1M4YEErPX7DqGeIzyCE6wR+mGQduKe3wEdQE9D/lP5cwCencDNC8zJZwAR+rI0/hGX\
NQP6nwpK5ZCqR9jJrlURDAcxVFHzueetdmFCm6882JvQ5TZrN+KyccwHXpRujxOcFFkXmxpA7tBkiLzQTcO6InCLNZH+5W5gezxXmmSNznqkrwI54KwqAwbfDAXT3MjJyfEcJKPy6ZRVQBF5qGuBtMHHs5jwxN7c\
ST3cAZ7SbymqaqS3zvEX2VXBuKD8faIgzfd+b0FVQ048NVUOEe33AMvR7JnhPgJPgIfHBJDwy80yzyRvREQI6DBbRc9jJr3SIWhJl8StZIbBgZDmG5yeJvzsLQAUsGMQzxMBkWerA08gvg1vB88EYc2bFaSkXV68\
S+dDuiYxX6AVtG/T4GUzFHr6D6AiXj8xpNvcC/Sr9ANd2r7wBLPSr/dSQUraWRw8v+1Fn/5M9qqOoTdTTn4TwAoU6VgQwVU5H/G0pvToNlyEgkKTVlzrT0iuFVhgqH58CvK94snvN/OGmKn9MK6HOGMCVE6Bq/Hk\
R8GLSTwE6o6ZDlBaUiv+4VAQzuVD1wG2mU8rfx811/rGSq4Ommt2Ul+TQhTcCnQVrZYFwpK1EadUMOUwyQIV8kUKlS4n7OQNVvbFGYTO9YYo+2JVBiS/ptxjw/CtUNpx+G2Pa71OQuYT4JGPiQHvrPFr+UFxvCru\
tLSZhja8jIg85uqp95+iY2qAyxdQzNSdaVWa8yNYTdx5gqZwMLKs6ICpj8w6lcJ0uOKmNVRxEAoyTRQ9s5sbS804PQBkdnFFQ2WmaTyi40Zc1jcSYla5djQnwSeHt9NAF6mZsAYbzO3lzfd4fvX+Ln7I8zyfv+rS\
DT39CV4EMK2jXiz60WVPwW08KBo+84x6Mpt3xCtgN79l1TINP1XuKgLEgT6KzXqG9cXBgjZ8NXBUIFhWo+wMVQmSzYYNOKhx+h4u0FO/iMNBrZ5/kU1wPfaj3MSwgkG12MDWPGkcKKlRBkJUrnwx/mZ0fFpn9oKj\
l5w+5Weq/FiDcXCG9QV80+DTwuHO+uABENqBQiM40nxq83rPEAWR/+P65/58KK77ClgeANcVtQzAlzYSuJQrxCedwg9RijigKgS+6ZNnpX71eZ+ljf/P/MpxMuyTf4NuNR7QYyBua806ShAS+w9GtKP2ISMmPt8C\
0kX7sjyKr+RLdv9fGSdGLtxf9/81u36M6pg636uwi68zMGX1xH1/+Dm16YpAIlUInRayXPMKNv+2QMGIjuVa5op5jkNqsjT5ZNF9Bg0OK2fvw1o0O5qOA07xq9BR2MLFJhNZZeDyAPJrtX9PTKQaa1TkuFqyJdEc\
6D3x8FbWzXTIKY7lH5TduLvBQb0OCF8//WK6ks43qZI++uIqNGTAEzNrZuhqO4BZS6/sm9yW8eDDKpKninXgQAoj56aWoWvl+xrKJym1dDPjj+c5zr3nHtvtP+kiQvfIzDVrZcQSG0gOJVW4/RwKwO9ML5nonaR2\
sWxLUDce0/P+tDlizvCO5KuzJMPLXFEyh95G0OiSs0PiUHKpw+oAs5i+mO53MtUjG102BiYpkDJhDdPhNJ+8+k1zumP7tXkMAWN1ytoOjW7yFB0KYNE4+zQQju6r33G1YyxvnvudbFXgDhaCKRpNTsNT660cjFXF\
JtYWMCKrJ0HrRtjR3Nb2sUwrLBW87vFGRx71hx5RjZ7KYhvp1+OcY7sHDsds4kGyX+el5xOSAoCpFYX4ApkGWNAMhGD52ZPB61pOdyi8IpRKe1cSyXfzLhgmOvTCCY+3IrTJWPjW8XZ9pnjjcSlwdMZdrU/ahlmj\
dl0XvZW0FbWmxGMFpkFnJHOGoK/SeXq+ZMdIpCjPs+55HOcvZifHFYm+hx3niXB41y0GuAwjo+snQRnOxKI5aopSzSq0foqUu653VW1fEG66hLbF3dI4mP1ZtdMzxkjQw9vvlWsOH7GvpPsAX9coVeA67eK3W+tw\
PjixEcM0881ZYX4OeBlWjqbA7F2xNYVWGdq+E65ReJvS66DeKbdT/OBaPzOuUoia5c+i/T65mviReI7SryQJtdEO2mieKT7ZNkcJfyw4qQsov2NaR41hw/M39eKidyZ7ugjTerBJJZTeP2oF8/zzDh//2kjDWXxs\
0PJhQsX9sZfb4yhVt8i31eB+Hse664Eep6i36HZlnTZUN9CirsDOEe/spLsZ5LUXe1ca6PWYS6SPPSzAx0/Xak3flOVFTyKyEBOv0raR5fJ+yVfFbScLuZSaCrdFcIas1Sw4h6YM0J7J84aQcBaLHThKQNJ563w4\
TqgXRRgq8IPIL5PPpvNha3ZSqRvVC2HnOqG9IOMdDZw3/tJuohxyi3h7X7aM094OE3DL9f22v22vDmyH9zoKd+8Gic4NH24P/AoKBgbP93hULOMenqB2J7JKA+oa/RgxOc9gbTD8cGH7vJi0YsepwvmCRVkoXq+T\
1i+KyNFkk0M9nQERykT8LZunUVrd8NaCY8x8Q6a4TqJu+F8l2F4TzLCV1sHL9Yt4fkJGquN15KMSslGt+Eq9xsQ0O0MxDg3XzKRqI0yLCIMYGh69lDW0KpqSns83Bk2ZxR/ltffEUsivllTaTs2AcStiTmOtuoPj\
+SNJn9ibwXuajzaqnznRXY84r0/888hvzr6OPuLcjT6jBvVpkXC1ltRclXqR+Spnn7xvulFsyBzYkw+wbtErEv09hV0W41pAAatz4pu0wj4Tu09EHDoCo6V6x/M5E1B/FTbB4RuzPsOH5s72nMGCAmP/lzRVpyt9\
WxhhXUCmOw3Kxf66G9IOOwOrqxLfS9juPoNgLRFRjqeoTa1ffOPl65PCT3b627LfwrwbeT3cpZAdLp4i6bz2O9qz2gJJ1CO6xKXjPjnHNo7wi57bX1IKwuLNk637CtTkPLl/LFmw3jbeLtE+3aaF7Jcbi8tADtX0\
PJhPtVdYSPdDJR2uavqhV4SGJZP6l6dfPqHHMFzWrHsp+7pjOKF6va7CXKs1+Gj32Vng7LGn0NQIr9Rshnit5AOfCqjMuijslpMn+IB8qvcc8AEIDiIQaHpzclMkV9/YOyp2MK1zMygB2PjQKinQlZv+6lYeoP71\
DleKT6tZtSu0GP4f39PCpfyWFwbWPnjPn6gKnaUewpmJ0T5waDuZtK8n6DEiT/VpPL8G6G9Pm9vE6l2/EsBLYUkMRldHV9spYfagTrfj0/1PF3gbVfbscHT7dOKJa4uhEWdQYy84VN7plS8D1C0ZOOgrTCiyF6Bu\
z05KnGt6CHRfR1x+NPl594/1FWsTYJh6o/iPrndSo/ph7aI9KRC+IuPL9byItYHU1XrjKMmcfNHp2jduZZczta3JPinJikiJVwct5ZYOOf/qvkxIRKaAEVweJD8VbhtRHqnjDfEdzXrGfpQOD/orc7C7YldZxEqa\
KHOVT5Yte6iEToPfbqE/oZgcKG2F0twLuxvcmslw64VWUy2S3aONhfHw9+WZCYPTmBUwnY9W2fFKTKhE6Mmrwc+KBhJo3WNKrMfM+8ivxO+aVGKQoLBh0AVUtPKQKvAuKSl7bJ4DkOCCHF7VYCHcDbe59dz3MWT9\
bFXQskesz4Syo+pRO9EJ9WpXPj38bmgrlnYhdySDK1qza9+d2hepHQVcnQR7rRCkXhuzOtoL7JPqerQkbJDsW/YOr1xVywGR1eiK0gr50MiqXW784QdJavUysLQmGNlNGwO00YmFvS0wPiBc4feukY77aZHgWj/G\
6k1F4Rpjx7fZ2DWZfeIV5Yp1et/Sq/afrZz8ZlihNJq3Svv3PAUrhvG1Z6fuJIA01m+782tMxdGVzlR6T6ZOlOFM+Qym91XXa/xK1pX1VgLYR0wLf7kCItEclzCHihzFWRkOUyd1sBxcQYEOWEYq39i+tlcdWDXW\
LKYBQ1goaSs4+yiroqN9KhysC0bGW42L6yZwNHRVukjoXLfTdvhQqA0wxBzr54TmccI3fg7hQ3AZ0ibdwHdlvzG3slbf7PLlrTFZmMbo/3qj1b4B2srVYatxlH4hkRrGTL2ofcEkVQsHnczlk30/cUro0PnJc20H\
xdQaI1ybjg48c81U43unFUcaz1qGoFkIwUHQ3POQsz4ykr4y8+hjY5Zfs3cBV9Bo+IN0Nme7fTROfXaVnhtmdwNtrLpWWcDPRx5An4FkzhP8O7pbdjAIMym9SPcshWizET3vp/EVZDLpHKTg8jqLa/0DpfXiwJ3L\
my6dr87a7jtH+tnMfrpVZbFTeCU2HKpy7RUhXpQd/RWoPKB2ZReauv+1eDkidgdIgqlT8tYb9qJvGh/M1TdDj8HeKyLyyhxCQrSTS6bFA3ftGlqm7AJQBkpk0Pr2Li1w7evDUMSkHBhZNiz5CHKsAMzYCC70qqXx\
gEKwEIuZiwkBHiKychmlnR6AIbPy8PoEi2XKl/x4sj+UdsFCuoYV+DMm87mZrNYxwa/iMLomoApOVsv464KdT9ZpG40v/eQLWqKfxUxFSsHwfCKnCNSwRcbSrMU7hsFXlYJ5zC5AbpeCFzCzInM7Uf/9BQ7t82Zl\
lhA9787sbKWJ4/ESaawMa88XXjKqTECkeD8TcbIm/nuJER3/8JylI7qp6ZuIm82IScfwXyVcHW0up1NJ+vQaDffjaKZo3hQTiJhfPLPfEyXf846q56ES+OowueGi58AxHtR0rrAhpTIDQh1ac5LA6ZhcgMRFIiNT\
BGhqVg98ZBVOdM49J0PA9oV5KSFrIVjJGGhCPTBnr48CofCQSQ64wef5b/i26KXkkXPuBhrZqrYAEU2dv5F7ZsBUhVk57noSqqJy0RBvJo9n5p1gpqTOP7VeqzR4j9l3t6b/4amw0a38Wv+cO4vqs+gibFQ9xVvN\
wJLOndvyFtwp0+v0QNvQscXNhB6DrnrFOzUiPnRW3zh50J6yg6PGzuiZ7CvW6dOVp3b8z9D5Y61fma2acdjWU+qT6/3VE8tuEMPIEu1lcpCHL7L9CG7JjF1ujLZczg7UHban/q9+s2bUDPodrus8+QppJssjFJm7\
gQj++rgYmV5asOzcFNE2lNlsZfXYofqYpb/ZX6hnSA/ypsRh3jxXARYJ9VjfvAYM0gZAM8LmMPmTF0Ln8ljCwRzOSAyS3wbGZ2pzKUH5dF5yzTN1oZOSmHRpOnOeJzbhz0OQfCeFdgBmA8egYMTw7rgctouKSJjF\
1XT6DG4Z4ZKsJEb2c2xDtu9jHSEN4FamteWgH7/Cart72ZhA2gnhyoYAqfLkjKYFXsxWgmIWLl7wc/8jvNF9hdllDgwzwm+5mI/NfrKRO7xl1ljnyt1CbWzv6kQD9f5I/rAmxiEdGJryr5/Pj5vXA52MVk3el9vK\
RW5nBzfbhp6OhOQMcE7c5okdsuwWnPAFO7CA9Z6aQnV1jJQHH0NqTbmwoBK1AyYLuTAxFtq6E125T/w6lDAXu2kuqOOmcHZVqZOHkqmlEvmiEoSqiVD835NDQnUXQNFUA9zdCP7fWZWe5r/6mit4+ZgLoVFT6JR8\
cPTJC7SBPZX6pdf3AxFyIzI+vBN81qT+D/bIhR6/3K/XNyJ+yzWnWeZKHUHiG9CduJEKFuFJXNBTCbz763GygX7gfTAaNxQudtgLwX+24mZafZ7SRbNMx8W4yyCcFW0nw7VKGZViIYDlu0mstuWKBDjkIGVj8jOX\
T1Z1NeAFatGsofOOMG0ZVj8WLJOs4AhcIUikoxPkSAX/gmmihkXqdLSo3DbqZOysd8E2ZE4ZjaVrmJ8BTUQy9Q2BRrHkj8JeWGR2nILd+NPWedyrWf2gp4IIpie/UuuM9eQtPM9Txj2k47myJg43sqNkVsW6hyOQ\
88ZlzoNzBX/DfiBtr4YmRza+sX6HxjJgZH7rGOSqKhtZZVc+6KViUhWm5/dzKSLL84AoV4zfvqcZ7uC8rAm+Iv3hMEq/wH8mPJOhk4EDXIzNq3Vo+RFk/RkfYtmSptsrFq0ssHAPW5f/5M0Ete75U4yqnAu+/6wf\
NWBRQKUIJYU20tNWwv+yViP7QFAfFVHkqIWSwpTRL+NGXFq7/gbJflUE82JP/IqZ/PFF0rZdR62ooGoU8fTDr54tLVNpO3DjgTGT4xOLOa4+0tbchhQ78gKTu1p5VoNPikllTWjU9fws0nCPaViE6DTI2V86LD8p\
Er4X/h+E0KVqv0Vu8ZpKZKFEl3eAT8gu/9EGxXfHqfBsISaFQZDC/9x6ctETPInx0DrTBuda8MgHn5588Cux0MXXSp9SJps9Rb+JKxWmWO0Eq0A0lELZXCjVqXthgwzWA4bsxaM+4K6PcTViCnbEDgA1Ai/dMB5i\
k+dJS9mcz0xVciE3hh9qJ/IFQzdeBm+JKbE3tS8sFQgJsFyQvamaqrRtQkmcTI8f0X6ZeBzqREYiAXNjLiBq6kUvn4ANYtuUtk2ExCM1d4GsO6j7KiCVfOkKTnwPnaToyfpDwwJ3R8i8qw8f6Tzzf20XXMBYbOvX\
P9zb/p9PGh8OowuwsSk+MTL9WTgHY7/eihdyYB6E8AW0L3kL3/zn7HR8PMqtPkZD2gwcCd6+/ZCnpipHLpzsmmy+7WSrkfue5N7OIchYneErI5G3MqjB+Ya4Ipf13aCfCASa62DeMlOlEjzsDM1LE8gwnWLNkLeH\
lNjo+zMz0zKeh4Vf7jaPnjnNoxWLTyNWRDlKjwlwMOtKBFwRJsegzmbo/lSTGVVOxdD57YFLEwiILeXblinN52ZdqF3O92+pryp3ukC/AcOnKbB0OgeZnkrXCX45vfnBY44D82enY8Kgb78d4IEI6YA0XJb5fShU\
b4Rs9UAj1DdcExRZzvBH5lv5pifbcjPTHLYrVOpZ8peFGcZizi2bP0ZIR6vph2nBYg903obWJjtuORl9fnTzduOoVe//sEyDfyc8JkrQNCYeiPm64X4Ve2JzHJuv11Q0/guXFN413lKnu9vbgPFjkJycHKerMNBb\
ZKvRiQn1nzDndNKLPkFKxakdJW3MXB8kcVg7P1gWbthi//UpNXxddLNL+Fwe/nA4cf7uunTT6aBOY4AZNP20vOlT6JwDInPAsC6Vzdl8zTqoA3os4T3LTQ7gcRub0hz3stuzhYxY+kD07KJOegj742OIx3qBUsWQ\
qxmo5+rmCUzLzN5LnFcJjfVPLkl01Jz1/lkHe4qfJpgH3iM+ZZlQ2Q+TgcWdS3pVad7HrBKfgu/HGoho47i8llTxkGf8EPW+QKwoWkft9+8H0g6tq8/w6/dQB5c11wiwe5o7ny3pIFNYZHBSIdJeQzwn7Yz3H+g2\
HNPQnXVNL+JgDc/YsbempMdhMCGexZBIutzteZyzv21iuyT4L515y7TNPyrQKwHSOKxJxmfSku5zq7QhMpjEPbAgUyaOUuS6RM+5TeaukAxWJfsvBHzG+gaVz6yS12z2L7wsugiVs/KXDATLW1wjm7BSiNgKqJk1\
AbSxJLeGsySQKfabgugIr6Xq11Au5Ri3TGJuMlNHfpicc58kc1ID2TYEr1Lbl7EfXACC2BxrnYz9KeoScrYvexZHLtmhILbj23XRya43omcGxrVEo/lnKd9VG3BQqLYSPi1uceUoCQI4BBLSNUCa1Ef5h5VwkgSL\
6AP1Xy279T/XndrgYGQTU5sEDM1KtIDJCLdX/9bPRjLhVVWmMADLxhfanNNhAzzPXAgwBkbNH9ZpmG50HDacBIgnqYdJgo9RZ4H7T+WMYY8JCGWe5vgSZ3/P7eWtFafP5rPzlkGBfmprQ0pzVZRfK6doxbjTh+xK\
fojTDJOsVmNq3z6KRmU71O1HEMG5kIDFbrJ9ViVkkGHOX/cuHaaOxWzQecqDQXnNu0pxMa7SrPM0O41PRkKp00dT4uELtJre6zHjbmXq0tICA7BkqSekGPrfiV9Zc+NuXrIS112eckgmdiZIwxIrEgMFl4SMKxJI\
EgD9iT9ftGz5IBOtgmAFCSQBF9hVokUcgLmqYFF4SWTayP2tPpkjKrXaG7ucxJ5mkkLPmD5DhuF+9Dvves2HxyrDUdD9pq0E6Y7dLDvoPFsDgvo8p30tGm5UrFdZvFzTftxV7mhNFWbnd8zmDCGIoDyZlpoy+hRq\
Nxo0EcK2wAHttDRfsRmjKnVAMlbzTH6zHfdywhxKx2/jJ/U5Sd2aYW5TqyxUEcAuvVgboG8ni6gdlofhj1taoXT2ODFVeMXpU8ZWUnVsIlqyiVe2AlE9/XtXBYaZyxlBhc4LgTg0bCKqEeT1CPcX/+eRwt3v4/Ol\
DZ0I/bCKAyNb4GTDw/9fffDlxtX1MKovMDk+hwUv0yZMXIz7VdnEcSvDJrSljgacMI5aXLxUt568B0xzuW/c5j/48PftV5YRCOl4Eo36sW69VIZYA2ey90dgxqwCvKyJt+qlTeqNg4uB3k+aP/Vd1dA47oeJ6ymy\
fU2FccFCHu/AY5TqYCoEqBE350nI1xEQS0W7Wb3UiBqNf7vUCFvj0JvuXMwpdwooapyom+8VgpLIe7MZy3JgdWw+afZyJ/5ADN/NoW/RyVhKmY2I17ilAK8EwyZE0seU6zmSAkByU9lsASFCSw165yRlxQWFMFIk\
z0DXaQRycRag3u7LEuYm47j5TjeGguylPQxjFifi2Gs6baZCZp4RSJ12uC27h7f8MuAN86O/nKSinzjwbODHTupVmQLjZTRFjC+ZPFuLY6Fr1MfiGaQCy256mc0lwobVH39pMFb/m22s4CCNcM7bIRkm3NHOpyru\
MgDf56wAyiQoh9V0KNOSp+rjsNK/PI86lE3DGFQZZGSgKVygPBqAIMEYEFbAq7dL+ZeZsx+1MWeCv0iALbW/gV7Vp1vITCPsTmOWbg79iXafZjS/+wYxr3yYRCmVZDBkqDlplg14oRpJLvph411PvbIqWuBkIJc7\
5Y8dKPBZhThjLTkGUejhgVI3agWgSXMkxZ2QLxI19jjJwSHIEerqYoltkAwtxhSHT+6jp3gd8gzv27xZVDTv5KjiZzihJNoDmy1RD1GBw44xrIEE6WLYwgBQm3/rGKuZmYfzDTqnfeFMHJSSIxn1ZI0nP3tA2PbO\
S1tCCIgnJn8uWb1EmNQek6I2oodILcYUHyVmrxI2WLb8hHFOAK/rbyrXvyV2A2QwklamhrDUhpPft3FypiQPGXReVFT76rQmYZTrOmvG8ZQU46no1GUhb8eI8erS6XssW/98/0RQfZTV2i98Tha25c6Jj31/SBxR\
Hq7qqSArSbuNsu9iE9tv63+QN0WjEfvpOj07NnW2+aYXezTQxrsg5kZ79+n+OsjmrA4GAYMV0XDPcCY/n4jCzQUUWfAqi7Qjv4zTx8mfrUKXtSy+D1uKku8lSedyphlOpmZJjRHD1rIKlO5h/ldzHdzomRp1102v\
GDtptc1oCEAMUN43ENtlQqTWxN03/CoG3GtPqaingbvINxh3IXYTRBAJ869YruA6Qt1o/gYYLi6+47HcIHxOSYICXbMy9BFst64mRGjSsDoX18MhehaBgK2Ga2YyBh0nxXFHmZHcJCxksMpXnVNq4XJA7QyGgZn4\
KJY6KKdwqrCGQfwQdkemxFBjwjJOn2CXg8G1ZWgQ7HM95hexy5PUoGLKPEwV7UMUztxey86OZiopgMfZRpcXgpgf2Aiu4j1sbaKMLa0sNxmC1NGzJIhmWbZPhvtl+2ckT6Kih6kzqIqLi04UV/nn/+eM+tTx4j0j\
bhthA8gDVmrNRA/5Ey1WMG0UBc7zNiWdcfbKvS4/UYqVGB006Lt7FOt+m1JN0Epbk1XRJ4ll6ZVfVMFt9j1RISPayzK1f2XSkqRyVwjOWWJ2BJeoCN4bHOj0w8JpIYnPWZqEjx6J3ol7U61gd2WzoDSGnnOzuSF5\
qlEmbnlwwRvHuyREmeZIsx9J8g1BaUHYohN2hEOJF2wiIoEd0UieHXrxX5E/xDxf92TDNWcKZV4hZTHgkfIkQlKkilmpILLjZWJThTpOQ8D+bsJyWz1FCd4BJRamZaIPQWE8Z1l6bAVrnLGtCF7fpXxkhujGIoCU\
Zh8VPllixj7SGmeWfNLUKh7P3Cptz+DNDfKSfQpoaGgzqYq1OnkN0lqgLP7qWagy3JDdg2YGhVXaC20pn7dAADKh1UT7sUdWUXhUvBxkNCaDhsyD4fm8t33Vut/+QbCIU/GZk3EiQYbsafhjEIWMw22wlv05m1Sf\
6cmSuff6pViOYM4otn4ILZ51JYPGpm3okOx/GedrymdAmgoTaaLtSeigU1DYqJl8Czb8238/WBZUIXn+p20BKvaiO1yWZVUT0cw5tUFp2oQOKLLCYwhKE5HDapyqeXKjAJdlfWoPSdX4b9PfFAtr0d3ocXzoHXPQ\
ovNgxcmBrVCMe7oYKVGCHTo4rOh0atymst6rXqqUYsfKYzJlfvil1tUQbSjKKzmSPttX2wIn0gkE/RTk/dTaIjTeo6CiiPyBeu3VpSBJLNopsktKlowH1QjWkGTMVaXKBrXynLRh9lcwY+GCnVfUfBFe1rbUaq/H\
nVOy3fmyTzSPYhypnkHyexJEKNm0K8aZIK2GZY5IR85RQq6KTdrlEE41ERC7y4lwjSyYafTlEMMOJhUGVrT37NZEKVvDQ8fJV/YMULCCpXhoZ+z8tl0GOHsc2Hr/PqiaY2MtMyp5kMzIMk630FZxeH6pShpZ/yyT\
qebaciMc1kJYt3I7//C2T5ItRSes7ViP9lRubYQYrObs01wsJ1l+q8zL9g3aXItzMHxRRLlhnNzEHkFUyARHj0ehTt0BAixaUlWm0p7iDBWCzZGb1jUnAM8rSYi9A4NV/Fekr3OGtrhwKX1SUFA/g1jDUTBW3fRl\
IWX4tVn2xG5lX8QpeB970+ZJXinaxtZ3UYPDwFveSra71S63NGK0HVmS9Y5Ji6mRDdNHYrM77pl9kKBDHc94/S68re3IIukknJU3TlJaKfFHNnvS7COlmRxBbcMBi/q7tpeEMBpUxiYQuzDMkbK/1IHQ2IPFJsMW\
Tyn90ty3yZr3NVmqowzfospeeQBF7Fpx7Nb6LmXVjsTQsR9TJ1Y8mpIHuEl7H9moYJlJWskR0kbhscExWjzxuxm08ckIpABWS8mi2dSCAj/rMLCldOgUzbjL9zvN1oHi6OUxch790yxrsEudGm/SCgAZ0ao4LtAU\
bC+dUxr6sBkpsWmGz4ALtAeaiZu3Mm7MmNRLQxmOBKsTOX9Rai+rvBonEmuauk/dRUz9p350mX9U05rKfvf4r7+RvhbX996SVizRa4BeXd691b/H0XZWCWOnfP50KrhUOk4cmNiM8nK5rDiYTHme2gwuSXcwxboJ\
A9oDyFxM/H90XhOmFO4z471UKOHyKoMp7ueYjnBGzz+hMDnefYpC2G9GrUY33wUs90Df8S/M6NdLj1Ww83x0S59UwKnh8hxG2KHJPDeaAe3ctOYcxjGSVEuxkidoKaw3gWb2TDmLh8ziqO69sNQ8WsIrNNfCkxrV\
OKs+YD8iaFltFmI6YUqbepUwZECYJGg5am+RKZZTs1mHDzbg0tRL6SEaYk0McXkxI+T42zlCLER3u5T/HmF/98axsbdGErZq/lypk7kkRmoZNCQ4RvoT/T+C4qF9ABhVQotxpQlDhOt373JMgHIWwnCJno1p+/LQ\
TUd6trF/ybkIYEQk9mubpC9yZVrMNc7AG/W7lYa/iN0JzvyaA6w3VXWZ4b9g93kz0UT2BIPjnOJRl9oTG4DCizZT79c1MEGizSskNyt+tMN8UDNULscwv44wWc6r9etNUWaze0Clx8yqwQhHHkmMvMXsVXgqww/S\
m+/biAPPIN3TNFtmtaGiOt17KFkW10ritqauLB4eJJMPzWIqTvOu/lxBOFt8xmOAJ7SGfmTQkyG/51123v1mSv9rcus39xPn+oeC0rQCQwvQJnaF6GGt3oQANriQhSCAguRffjQAWvCL7HyaV0ElPJYEJI3kcF+i\
jledVYAWKyscZOh8IhNyr6vwJbM+rH8k/LDhk6Ck1DckWR1s10az2Tjun81HZk9+zpArG5JM2MjLJCblT55xKZ/jUxxGulkoKrfQvlLM6hicc7IYHkMyoKPA1vYRqG8nxQIK7R1baoyewN3ID2+W2yS3/G0Vn/DS\
7mOuQnBS5YejG0k/aTL9uzFobtjV1xKIl+cwxJI4QhbrQtYppls+l2SDmgz/I6kLJvSkvCX5pdBkUv+XwzZFj+xYfP65BreuDhM1VtZfxlpbO5HLPPixxfUFce+yLTENOzSNyqCV/Y2GHAR61g31vZ8zolSLHk0X\
iqoDT4Ok0TbJXCXM1dPzb6GCNN2n+2w9JIr3I6KWvFsaSc77uBSEGNPtpCUVTTWy8mFst7UO+bu+11evOCjyFopjkhHbctV3/ZofrSdFE8v6VSrRE9gEsiNIy/6qGvteFSstEPpPRZ36WGW/RgKFOCUSBC9OEGZ6\
cEia8GUXxFdK9Zga/19m3tzHcGeU4FRrHnOlD2mIbhmSjcBywMUJZFZiy8NBLDk8u7Jc9SFu+8iC6LDsqlP2DITaA+2TbKtUCRLD/un9Q30VQpcXnWVlVpy2iWdoZfVSVHXqREozAWLq9jOenOKeOX8hxJf18901\
0q0HIZyL9IJ3iNygw2ai/sd+jXgRB6Iq8jfVv+Ats81C6s7nq7Hy1gtcZaNtcq2T4M5PWCr2okiuEezf+IBS3+7TE95c5jummYZUlbrjjAc4FMA+xD79qsCt1XfWihe+vsL7E/CQ7ugsDMLsLy3KkGaQIyrWYRqZ\
1WR7YXTDQZ7d2uCDAd9sAr14fMTi98CDC7a/YtIykL60vEJELeYiGJNBljRz7jstJBFKNdFOj9+z5VaXNAzwqx94yZ5J03t/gWe3S1t/4UU9uwkxlqs02MSO+nrwGQwLm8dIXjRdmT9ZFdF1kpXqBDQggjQ7TSLx\
DyAZIMgmZxIzqGZzYofFjqebsIPoX1hJcUV3rP3YFWy24x3Ir/lO+rxtZ2VgEs/g7CoZNNrTBim1+HA9NsO+kgmYd9QRraZpnVTpmfzCP7GKVpf03Zd9v3K+XVvOCu9jZGHOt5hlUnpdXJYxLAGk5Zj5TA4gX+aJ\
j02MZ3BkQiz1cFxB8mzIiZep8iZCaN5lRllmecLlgyJI4f9jDsxhBpWH247zMTM0ZPfE4Qtpyu71icCeCtZJoMUVEi/GQn9WbYMDPL3v+yqOrJPL6ue0UMWoaVZK/XdTuZnsrCAr53vza3bpfA2IlK5P5Wp0r035\
uy8gcFXYlF+1PD7o+4acvxqrt1V0H7tOmXQ2UV9tkM4BDdXy6CymxtrG5nANcWBIGty1cI9BW8nK4XPXL1I9ku+6wN8zyGRCpcMXSmeldxHD13ohHT49KrcWyy+qo71Ut+zAeeux9Z7zctTnDFwGZxDiuq5cRi5W\
XvZGXkTH0lxth+2In7TTkK2vP96w5KpmqUW42KGjA6Cqe0/I0qnjV4rYnzQpG6AZLfNSTrf3ugh9UajXiDYWsgH3rwQTPXleOVmu7V282fSrq9byh2XCldctguVePcO6qsfguso9v3h5+LMxwtB/S+zV9E3rv2ak\
6yVVgQDVeIZorPOiqoQ4RGqd2vcu2anjm2jK/ek/XyA1BMfguDGe7f/YRcl0Tca51lgGq6PfeslnKMJJ7KhN6ANXAZbZNbpjRfuWDXRoevMkKumvdvJzpUzqY91lHpUMKbx6H8ZCOKuO9opP9kWrBSpdu/Xrrd5L\
0nnU31wv0fOjnzo4Hw/7EbjX/JX0TRPMD0u6bRQUIaqGHgMoPXIRkBy8ygk4vlYgLKlUPHqyr3+xFy974Af213fnOz3Rd3chPzphONMfBkrHtlqZcEmzinIsBKeIQqD/44fNc7zdTEG20DmNEyRQm2TXaSJ5uaGC\
BJ5xXK2fjA4UmpEf41uyV39m4+OqjmBl5F4yI6RwAgVLbeIdxppkKtXhHEaXzbSWsH77Y0mwttvt5+f5iVPyHobM5CfjBFfzLgtcsCwfj4gE8mSSGOVmVfL3TR1uwmXadUPLsqYGWtLmCqtELllUCV7msdD8Xd3G\
UosHIx0VWsevYX25LAdvhWUjJgru2XZWtNqhB+PWxmOPh63B0IJ8CXAH2uzRpN7En8WN1CG/x2Ru5aYb/dZXStiYtob/IQMZCf6eAYz8FrX041cRD0z5D6+VdUG0VuqW5nybR+gbacZCW3NOsptvIQF3V5dP0s4p\
67Iu/XYc+aysPveuT6b6jLsnrKDAV6LuobwNpr6Fh+YbymwqpivSl0cVvv/elr+4CyFkXWjdPmdlIWl6e2NdVthDLawdBzz4AIw7z79Cqzd3EyLIcVtX/c1v/nWQpN0YxqDc1i9k4I56xJV+RrbdYBCbv7l9djd1\
WeDBD4G37M9fcZt8mj5EbKpFHAhtIuFLXW55uRhM/wYun3Xty9dsI8uZbNCp3k/WSQFFH9cEONeOy2zRi9z6WKFF+44aN75Py9AB7tU9IcX4S9eCDeuiBOhfvdb5fU5f0YNTz3w+rDwxzASUWIshNxOCU7HvXKqw\
7ReDgidnE/f+lvcFo7DLt6rZ6F7JGv6uh3e4C7AeQYdfrHCyd2iBhhQR/zC216Oj48AN0n4g4Zr6wRRSWISYxM/pDGiXcrzphrAl7Y3MajPkEg/pioh+r5iXJSXJSiqm1tV0MP5XyEHiJEZCwNzaolBjCCGj32bP\
dxo7rFzfAdm6O7dxahhshj10mgvXigLzHPNe5nkIB9N9U8A8WKpuBOuWfSHojolhMvBS/KdPiuY2gdJgstFHgWhtBLGECXkv9TYwXyV+/h1y2xIlqXVHG9oA+nviLAjgJ38Je/q7a/PnOVt97EYRrywVb4R39TX6\
2SL8gmSxCXT5Jv8mRPGlAsoJbHqTb3uZ4CB17UxpOGi+DLJc3M6Wo9jbU0QvVQcm9rqfWUq5JEJdrDzl5b8ivcxbWlEOyyVum4pu9jNr87i6LPKWJpEMYHt9OsmCufOPd02oF9X1+UuH75CXqhYFmtZh7n3PbLa5\
wn0swSUk24loTjlBcNYPvSbtRnTm3g/TVpP4ej9Sp+EGqgarrNpPwdTntywJTdP2/9rGGPorgLvKOf1nFSSaZsi7pPE6q/uYx+f3vA810lFsb4T4g9/30/dXMVqjqwBO/x7DNuCky8i47Jlg1S5XZnwKlyopRHXe\
udvjYdQ9uQH14plmEYUwWtKoVEOxXTWC+LgvfioWbuRzZ+ug+f/7R/is87XqB3Xm8u2ND9CcH7Zp4qh1cKlV8UX5JqsGqXtRG/NUG0IC8t33RPVTtuGvRvDpTZ0/pKLLVMp6FQX21sKy1rvliiIHt4T7ZRZ49pm0\
k0Nv5lqaJp1RILihwxxES6O7ukIIbitxyoy40NvgSJnMwX7zAAqV2YcXX6PkR8p8Ojv3ZYWX5WKNWJcRfK/N91Y4RCMUXMjIcPJJ7MKc6xFRTgGbeJe89pJt1ze52HG9r4TzsZtMZmMWIGq1FwRMgzKDF76Kq1/+\
bSBJE/j14zNdfVddRbThb5Z1/dCUf/GVZQ5JSEKFxW1FT1cKDz6kkYaigQC4srpniEhRZhHvwx/8aX/bUd9qJY8Cn2LB5kc+/U8y6xQ/RqsKJRsaBGmdEXYKuyCTs5XxhdDq2kQ9Lx/vEx2K1uzYy5+PjFWO5IAM\
XiB2Vk9ZX8kwOiV4CJSB4tXdYDpl5C4vGj+nwuxzxiGqHFm+vUg0M2FCeG4s/qb53CIIsk/ErlZrAUkcYMP1Q09ZXD1JUj6RQipORkddTB0FZoXq9ZkGKZYmjicndftso7+SP4q3zAztzH5kxTVayQr9shLJ2udy\
J2qOeNxBvOiHUdItZ9Cuu6vHZ0UqzPjI4zl0LwvDG+C78ZTXqo/5kDIwT+Ir/h3CrUr9VqQYxTu3Kcc9jzb16GTSeWzfMGBCAQR4x+FxOYDDzQDPPU6nMJVMcg22E8qXF4fJAhO7o4UlsFtStzXXjIjXqI/o+H7T\
c4Xj2UMxutSXDu6HtpnTTNy8YzAUKhyG+lXbsCQIdUEVz0JFEdTGiWk0kBDQvA/ClzzpqShyElfk6pFg6bTJ0HJIF/knOkPX7PxXfBkAblI+Aw1eLESySdA0xfFUOt7zTYqdRBK9ryw5dxoRtNiR5NVOpYY42axf\
WcKPlJJbomp50aDTr19NrzJnC2XskcDgB60LB222HUGwvTwgfRXnTKFwzwzTh37tu+Q6womrF03U3wr/RfyxZaI4+ibkLj7avarehGrcsM4RAzagxPwCGYTXOc4m79yFYP4AO5cGjtGwgr1o46yIZCsVV1e9pRtS\
SWC3nfAej5vNn+P7dQWazAtIfNLn9azjVoJP3mOpxiLCcUqOTZUNeYhwDatIzgvaaIiVCsjT/bbR6hOA0c2PnVB43+J4VB6TOY5VQYduGVtAtJUgz5dL2UtjtBIs893q/z+XSC3g6tO121VueMUc3GXeJU5eZkp2\
Q8fLQ8l26DaeaSU77t6l8RcGCojje5mbTbWtH01bpHFB1UC3cNlolQzX3b4O3iu/149S5y4xetbjnN90O53sffHeBXYImeD0DNtaZi763hSe6nDJ+mx19OzVUsg2efwrv0+q9JkZKejh5qqE5A/w8W+uc6FScIJG\
+uhrlvaaOPOkoSauF0AMy06Tz/04sgfnZ4Rfxlb0aVuw7WFgmQ0MET2vvmpjnhVCwO34+0A1c4f/7m49ptR+qs2p2Oko7LshHvFyaMjC3Qd3aeWGz+sNt4rYXL2WGavrgKpTm8lUu0ZdzzEdSlsvMy2N0kavEt37\
0dxP44HF/sJ6eyZB6nnUSQGIAkn4E1vKqTQHSkeS/+uCp4i43JgYelIH88aDT7WRRML+QmHnOgYIvhNJOZKLWXKcBkyPZXzOk/qNXRcIHJPEStpCfibDLGWvfu7kjDwUJH+Io+Q0D7K46ac/BzConG4ClXRr6kir\
UQrikjyVu7OaqhYtyj6ZqiMDjVt6ybBhxHLzSfJKw04icuMyrlZmbo3qSzDyds/wD0klafh5rQoFMO1NY8oOXSbtgx+JAk+qFUCe5vKptqtVc1ADAI4CoH7eVJuezVtZDAK9fBnJZR873lpj5YABinDNt3Zcmh+V\
DCUXHE3CgVV7pqEs/KiM+nhJH5YkaHWNCUFSXsLE7KtpJ5TV9iAOQRpnEymNQnBLyirZgkVxDXogpQV3dBMYKJQ9nWHzStybiAJ/pTn5cQfHKpgBEYY3h0cNT+WzEs3pIPZ8b3CEj1g3Hi1g/Go6gda0+q1nzXV1\
Ir8gqiRB5msCxYLoNwprUTBRCAJ47XM9rNIAVS/QZxfJOiVNSWVG7dZ8y7SZFkwuc7eEcJ5vgop7ZikbIom+aO5jy6E8v52C1jG0H4pzTJownTsBOJrnroHopWvmd/XbxsnWtxEtmTgdMGebxu6r6DmtIFCZzr4y\
b9O3b+f6U0wd4oD9i78ic+eEv4SPionDFYkzeCDRzAIWDASxojJICU/++xPWYSMIw1Blz0i+8L5BEjUn0hYB/EKnsXJ3mrbgsSJhwreEx2lAH94FijmDDi4ihIQFj4bCN4cmakzCnGbkE38O9/+E76vNw5vbQfrJ\
D82XpR7VH8dxkUOntVwHCrQOlKbLzeUD/wyggIvlbiJOA9oW3Y9/sMLp6UC4ivPAQLdFfCsPXl3BZgVyPnKoE1y2Ku1gys5qhni7z6fdevTEg1QkPxUjRaZROEEENkscYQakOHLSUkm7weRNrokR1ADNm9FjYs/w\
wVV7BgqHLBePOEG8+spMeSWVeQHlm9kSeGWU+Zj9/SriysUglS9ex12RYo+8ny5rwPKR2754UCY0HAUs/a8DThZBJyuZvzBiZizZ62MWEPnDRHHCYq9k4IALIMI4oCNiRyeKm4kXFHIK27ik1148DMrvP9ppZlnB\
bHJc25KXl/bxImQuf7H6MXL3luhCNZ04tThbcNJwR0yV1/yFqyrMfXiY9/BzZramZQya2mBHzJnxK3FbMVjJDF/0JkLlHGZcCpQPt9c48Fhl0ByGJdw1VDR/vMmu8dcUnEFZD5brpypnubahdisIkhDbVQQQYOfi\
xiAuh10eIjUqlgYeffBgfrGpkYbRmbkCXd30mc9cJVifKjbYDmDybJ5ruUyitucvl4nr7h8sQlsVVkFZdElppoPjvKhwWBcsS82KrEgjLUxCF59sStPyW4WyFHOqt2o8kZuJY3JpDs22o30Nsnjm3hGzcurD6hf7\
GuaE6nJjbMB7M+g6ZAGz/ED8k4hDmsrH86+6dq2IJBZErpysRd6h8uikzmKQRL5+XbnMnaxcXekl1EcjikpFM/GMMw4THtW/7Ttq37lFKBKrz6ACo9xuBBgXgF4Punmr0o0AptPsRb/SOyoici+e2CqD+Owfi6Oa\
I5Id6fSyrilCTHcDTiVjl45kTZGU0wBOFurLGB8Qsgt0TAIshER4Q/MoK/I1TBf+j9CKutnz93+7J33Pu3zJQbjOLPHG/w==","base64")).toString();return JSON.parse(e2)}var j=e.n({commandHelp:()=>commandHelp,
overview:()=>overview});function commandHelp(e2){let{name:n2,summary:r2,operands:i2,options:a2,example:o2}=e2;return`contract-check ${n2}${i2===void 0?"":` ${i2}`}\
 [OPTIONS]

${r2}

Options:
${optionLines({...a2,...t.rt})}

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
effect]-M[t3.effect]||r.Y(e3.id,t3.id))}))}const M={broken:0,removed:1,unknown:2,reads:3},N={broken:{arrow:"breaks",verb:"is broken by"},removed:{arrow:"loses w\
hat it reads",verb:"loses what it reads in"},unknown:{arrow:"may break",verb:"may be broken by"},reads:{arrow:"reads on",verb:"still reads"}};function impactSentence({
consumer:{id:e2,owners:t2},effect:n2,contract:r2,because:i2}){return`${e2} (${t2.join(", ")}) ${N[n2].verb} ${r2}: ${i2}`}function impactGraph(e2){let t2=new Map,
node=e3=>{let n2=t2.get(e3)??`n${String(t2.size)}`;return t2.set(e3,n2),`${n2}["${label(e3)}"]`};return["graph LR",...e2.flatMap(({contract:e3,consumers:t3})=>t3.
map(({id:t4,owners:n2,effect:r2})=>{let i2=r2==="reads"?"-.->":"==>",a2=n2.length===0?t4:`${t4} (${n2.join(", ")})`;return`  ${node(e3)} ${i2}|${N[r2].arrow}| ${node(
a2)}`}))].join(`
`)}function label(e2){return e2.replace(/[^\w ./@(),:-]/gu,e3=>`#${String(e3.codePointAt(0)??0)};`)}var P=e.n({command:()=>F});const F={name:"impact",summary:"W\
hich declared consumers each change breaks, by the schema or the fields that they read",options:{...t.w,format:{type:"string",value:"FORMAT",help:"text, json or\
 markdown (default: text)"}},example:"  contract-check impact --format markdown",async run(e2,n2){let i2=t.it(e2,"format",["text","json","markdown"],"text"),a2=await r.
o(await t.s(t.E(e2,n2,n2.now())));if("faults"in a2)return t.O(a2.faults,n2);if(!a2.needs)for(let e3 of a2.report.notes)n2.err(`contract-check: note: ${t.mt(e3)}\

`);return n2.out(render(i2,a2.needs?.impacts??[])),0}};function render(e2,n2){if(e2==="json")return t.dt(n2.map(row));if(n2.length===0)return`no declared consum\
er reads what changed
`;let r2=n2.map(e3=>t.mt(impactSentence(e3)));if(e2==="text")return`${r2.join(`
`)}
`;let i2=r2.map(e3=>`- ${t.pt(e3)}`).join(`
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
in a year; it next opens ${n.at(r2.start,e2.zone)}.`;let i2=e2.series.overlapping(t2-I,t2).at(-1);return i2?`is over: it last opened ${n.at(i2.start,e2.zone)}. \
Remove it, or extend its rule.`:"never opens: its rule gives no occurrence. Check start, rrule and except."}function noticeLints(e2,t2){let r2=n.rt(e2.rule.notice??
"")??0,i2=t2.slice(1).map(({opens:e3},n2)=>e3-(t2[n2]?.opens??e3)),a2=i2.sort((e3,t3)=>e3-t3)[Math.floor(i2.length/2)]??1/0;return r2<=a2?[]:[windowLint("GV210",
e2,`asks for ${n.it(r2)} of notice, but mostly opens every ${n.it(a2)}: the next occurrence can never be booked in time. Shorten the notice if that is not meant\
.`)]}function startLints(e2,t2){let{rule:r2,series:i2,zone:a2}=t2,o2=r2.rrule===void 0?void 0:e2.time.resolve(r2.start,a2);if(!o2||o2.gap||i2.starts(o2.instant,
o2.instant+1).length>0)return[];let s2=i2.starts(o2.instant,o2.instant+2*I)[0],c2=s2===void 0?"":` The first occurrence is ${n.at(s2,a2)}.`;return[windowLint("G\
V211",t2,`has a start, ${r2.start}, that its rrule does not give, so nothing opens then.${c2}`)]}function exceptionLints(e2,t2){return(t2.rule.except??[]).flatMap(
n2=>{let r2=n2.length===10,i2=r2?`${n2}T00:00`:n2.replace(/Z$/,""),a2=e2.time.resolve(i2,n2.endsWith("Z")?"UTC":t2.zone)?.instant;if(a2===void 0)return[];let o2=r2?
e2.time.add(a2,"P1D",t2.zone,1):a2+1;return t2.series.starts(a2,o2).length>0?[]:[windowLint("GV212",t2,`excepts ${n2}, but does not start then; write the local \
date of the START of the occurrence.`)]})}function lintCalendar(e2,t2){let r2=new Map(e2.windows.map(r3=>[r3.rule.id,n.E(r3,e2.time,t2.from,t2.from+I)]));return[
...e2.advice,...e2.windows.flatMap(n2=>windowLints(e2,n2,r2.get(n2.rule.id)??[],t2.from)),...peakLints(e2,r2,t2.from),...endlessFreezes(e2),...overlaps(e2,r2,t2.
queries),...unservedQueries(e2,t2),...bookingLints(e2,t2)]}function lintCloseGuard(e2,r2,i2){let{closeGuard:a2,sweepEvery:o2,location:s2}=r2,c2=[],l2=(o2??0)+15*
t.R;if(o2!==void 0&&a2<l2){let e3=`closeGuard is ${n.it(a2)}; with a sweep every ${n.it(o2)}, and schedules that run late, it must be at least ${n.it(l2)}.`;c2.
push(lint("GV220","error",e3,s2))}for(let t2 of e2.windows){let[r3]=n.E(t2,e2.time,i2,i2+I);if(!r3||r3.closes-r3.opens>a2)continue;let o3=`Window "${t2.rule.id}\
" is open for ${n.it(r3.closes-r3.opens)}, no longer than closeGuard (${n.it(a2)}): nothing can land in it.`;c2.push(lint("GV220","error",o3,t2.rule.location))}
return c2}function peakLints(e2,t2,r2){let i2=e2.advisories.filter(({rule:e3})=>e3.peak===!0).flatMap(e3=>n.O(e3,r2,r2+I));return e2.windows.flatMap(e3=>{let n2=(t2.
get(e3.rule.id)??[]).flatMap(e4=>{let t3=i2.find(t4=>t4.from<e4.closes&&(t4.to??1/0)>e4.opens);return t3?[{occurrence:e4,peak:t3}]:[]}),[r3]=n2;return r3?[windowLint(
"GV209",e3,`opens in the declared peak "${r3.peak.rule.id}" on ${r3.occurrence.label}${n2.length>1?` and ${n2.length-1} more times`:""}; except these days, or m\
ove the window.`)]:[]})}function endlessFreezes(e2){return e2.freezes.filter(({rule:e3})=>e3.to===void 0&&e3.duration===void 0).map(({rule:e3})=>lint("GV208","w\
arning",`Freeze "${e3.id}" has no end; add to: so that it does not outlive its reason.`,e3.location))}function warning(e2,t2,n2){return{code:e2,severity:"warnin\
g",message:t2,...n2&&{location:n2}}}function policyLints(e2,t2,n2,r2){return[...emptyEntries(e2,n2),...unowned(e2,t2),...emptyTeams(e2),...danglingConsumers(e2,
t2,n2),...waivers(e2,r2),...rechecks(e2,r2)]}function nameOf(e2){return e2.id??e2.files.join(", ")}function emptyEntries(e2,t2){let r2=[...t2.entries.keys()];return e2.
contracts.flatMap(e3=>r2.some(t3=>n.Z(e3.files,t3)&&!n.Z(e3.ignore,t3))?[]:[warning("GV114",`${nameOf(e3)} names no file: is the glob right?`,e3.location)])}function unowned(e2,t2){
let r2=t2.filter(t3=>n.q(e2).ignored(t3)!==!0&&n.F(e2,t3).owners.length===0),[i2]=r2,a2=r2.length>1?` and ${String(r2.length-1)} more`:"",o2=i2===void 0?[]:[warning(
"GV110",`nobody owns ${i2}${a2}`,{file:i2})],s2=e2.contracts.flatMap(e3=>{let t3=e3.elements.filter(({owners:e4})=>e4.length===0);return t3.length===0||e3.owners.
length>0?[]:[warning("GV113",`${nameOf(e3)} has ${String(t3.length)} element globs and no owner of its own: what they do not name has none`,e3.location)]});return[
...o2,...s2]}function emptyTeams(e2){return[...e2.teams.values()].flatMap(t2=>{let r2=n.z(e2,void 0,t2.handle);if("unverifiable"in r2||r2.members.length>1)return[];
let i2=e2.contracts.some(({owners:e3,elements:n2})=>e3.includes(t2.handle)||n2.some(e4=>e4.owners.includes(t2.handle)));if(r2.members.length===0)return[warning(
"GV112",`${t2.handle} has no members: nobody can sign for it`,t2.location)];let[a2="@nobody"]=r2.members,o2=`${t2.handle} has one member: nobody can sign what ${a2}\
 writes`;return i2?[warning("GV112",o2,t2.location)]:[]})}function danglingConsumers(e2,t2,r2){return e2.consumers.flatMap(({id:i2,reads:a2,location:o2})=>a2.flatMap(
({contract:a3,readerSchema:s2})=>{let c2=t2.some(t3=>n.Q(a3,t3,n.K(e2,t3)?.id))||e2.contracts.some(e3=>e3.id===a3),l2=s2!==void 0&&!r2.entries.has(s2);return[...c2?
[]:[warning("GV120",`${i2} reads ${a3}, which no contract is called`,o2)],...l2?[warning("GV121",`${i2} reads with ${s2}, which does not exist`,o2)]:[]]}))}function waivers(e2,t2){
return e2.waivers.filter(({until:e3})=>e3<=t2).map(({expires:e3,reason:t3,location:n2})=>warning("GV191",`this waiver expired on ${e3} (${r.J(t3)}): remove it`,
n2))}function rechecks(e2,t2){return e2.contracts.flatMap(e3=>{let{reviewed:r2,recheckEvery:i2}=e3,a2=i2===void 0?void 0:n.rt(i2),o2=r2===void 0?void 0:n.X(r2);
if(a2===void 0||o2!==void 0&&t2<o2+a2)return[];let s2=o2===void 0?"has never been checked":`was last checked on ${r2??""}`;return[warning("GV180",`${nameOf(e3)}\
 ${s2}, and asks for it every ${n.it(a2)}`,e3.location)]})}function requestLints(e2,t2,r2,i2){return[...t2.flatMap(n2=>[...rollbackLints(e2,n2,r2,i2),...tooShort(
e2,n2,i2),...layerLints(e2,n2,t2,i2)]),...n.g(e2,t2,i2).map(({message:e3,location:t3})=>warning("GV160",e3,t3))]}function rollbackLints(e2,{request:t2,at:r2},i2,a2){
let o2=n.h(t2),s2=isOver(e2,t2,a2)?[]:n.m(e2,t2),c2=t2.rollback?.steps??[];return[...s2.length===0?[]:[warning("GV140",`${t2.id} says no way back: write ${s2.join(
" and ")}, which the policy asks for`,r2(t2.rollback?"rollback":"id"))],...o2===void 0?[]:[warning("GV141",`${t2.id}: ${o2}`,r2("rollback","estimate"))],...c2.flatMap(
({script:e3},n2)=>e3===void 0||i2.entries.has(e3)?[]:[warning("GV142",`${t2.id}: the rollback script ${e3} does not exist`,r2("rollback","steps",n2,"script"))])]}
function upcoming({calendar:e2},{window:t2},r2){let i2=t2&&e2&&n.C(e2,t2.id,t2.occurrence);return i2&&"occurrence"in i2&&i2.occurrence.closes>r2?i2.occurrence:void 0}
function isOver(e2,t2,n2){return t2.review!=null||t2.window!=null&&!upcoming(e2,t2,n2)}function tooShort(e2,{request:t2,at:r2},i2){let a2=upcoming(e2,t2,i2),o2=n.
b(t2);if(!a2||o2<a2.closes-a2.opens)return[];let s2=n.it(a2.closes-a2.opens);return[warning("GV143",`${t2.id}: ${a2.id} is open for ${s2}, and the first stage a\
nd the rollback take ${n.it(o2)}: book a longer one, or shorten them`,r2("window"))]}function layerLints(e2,{request:t2,at:r2},i2,a2){let{id:o2,compatibilityLayer:s2,
review:c2}=t2;if(!s2||c2!=null)return[];let{until:l2,least:u2}=n.p(e2,t2),d2=i2.filter(e3=>e3.request.id===s2.removal&&e3.request.id!==o2).flatMap(t3=>{let n2=upcoming(
e2,t3.request,a2);return!n2||l2===void 0||l2<=n2.opens?[]:[warning("GV151",`${t3.request.id} is booked into ${n2.id}, and the compatibility layer of ${o2} stand\
s until ${s2.until??""}: book a later one`,t3.at("window"))]});if(l2===void 0||!u2||u2.until<=l2||l2<=a2)return d2;let f2=`${o2}: the compatibility layer ends ${s2.
until??""}, but ${u2.because}: keep it until ${new Date(u2.until).toISOString().slice(0,10)}`;return[...d2,warning("GV152",f2,r2("compatibilityLayer","until"))]}
async function lintGovernance(e2,t2){let r2=await n.Y(e2,t2.config);if("faults"in r2)return r2.faults.map(e3=>({...e3,severity:"error"}));let{policy:i2}=r2;if(!i2.
configured)return[];let a2=await n.W(e2),o2=t2.contracts??[...e2.entries.keys()].filter(e3=>n.K(i2,e3));return[...a2.faults.map(e3=>({...e3,severity:"error"})),
...policyLints(i2,o2,e2,t2.now),...requestLints(i2,a2.filed,e2,t2.now),...calendarLints(i2,o2,a2,t2.now)]}function calendarLints(e2,t2,r2,i2){let{calendar:a2}=e2;
if(!a2)return[];let o2=[...new Map(t2.map(t3=>[n.K(e2,t3),t3]))].filter(([t3])=>t3&&n.J(e2,t3,"compatibility")!=="none").map(([e3,t3])=>({entry:e3,path:t3})).map(
({path:t3,entry:r3})=>{let{owners:i3}=n.F(e2,t3);return{contract:t3,...r3?.id!==void 0&&{contractId:r3.id},classes:["breaking"],regions:n.J(e2,r3,"regions")??[],
teams:i3,owners:i3,consumers:[],...r3&&{location:r3.location}}}),s2=n.v({policy:e2,booked:r2.filed},{}),c2=n.x(a2,s2);return[...a2.unread.map(e3=>({...e3,severity:"\
error"})),...n._(a2,i2).stale.map(({code:e3,message:t3,location:n2})=>warning(e3,t3,n2)),...lintCalendar(a2,{from:i2,queries:o2,bookings:s2,ledger:c2}),...e2.closeGuard>
0?lintCloseGuard(a2,{closeGuard:e2.closeGuard},i2):[]]}var L=e.n({command:()=>R});const R={name:"lint",summary:"Checks config, calendar, requests and owners of \
the working tree, before they are merged",options:{base:{type:"string",value:"REF",help:"not judged; only needed where there is no default branch"},head:{type:"\
string",value:"REF",help:"a commit instead of the working tree"},config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"},format:{
type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check lint",async run(e2,n2){let i2=t.it(e2,"format",["text","json"],"tex\
t"),[a2,o2,s2]=[e2.last("base"),e2.last("head"),e2.last("config")],{headSide:c2}=await t.l({cwd:n2.cwd,base:a2??"HEAD",...o2!==void 0&&{head:o2}}),l2=await lintGovernance(
c2,{now:n2.now(),...s2!==void 0&&{config:s2},contracts:[...r.z(c2,r.S())]});if(i2==="json")n2.out(t.dt(l2));else{for(let{code:e3,severity:r2,message:i3,location:a3}of l2)
n2.out(`${t.D(a3)}${r2} ${e3}: ${t.mt(i3)}
`);n2.out(l2.length===0?`nothing to complain about
`:`${r.u(l2.length,"finding")} (contract-check explain CODE tells more)
`)}return l2.some(({severity:e3})=>e3==="error")?2:0}};function ownersReport(e2,t2,r2,i2){let{owners:a2,because:o2,location:s2}=n.F(e2,t2,r2),c2=n.K(e2,t2),l2=c2?.
elements??[],u2=r2?l2.filter(e3=>n.$(e3.path,r2)):[],d2=u2.findLast(e3=>e3.frozen)?.frozen;return{path:t2,...r2&&{element:r2},owners:a2.map(t3=>{let r3=n.z(e2,void 0,
t3);return"unverifiable"in r3?{handle:t3,members:[],away:[],unverifiable:r3.unverifiable}:{handle:t3,members:r3.members,away:r3.members.filter(t4=>n.R(e2,t4,i2))}}),
because:o2,...s2&&{location:s2},deputies:c2?.deputies??[],...c2?.oncall&&{oncall:c2.oncall},tags:[...new Set([...c2?.tags??[],...u2.flatMap(({tags:e3})=>e3??[])])],
boards:[...new Set(u2.flatMap(({boards:e3})=>e3??[]))],...d2&&{frozen:d2},mode:n.q(e2).settings(t2).mode,below:l2.filter(e3=>e3.owners.length>0&&(!r2||n.et(e3.path,
r2)&&!u2.includes(e3))).map(e3=>({path:e3.path,owners:e3.owners,location:e3.location}))}}var z=e.n({command:()=>B});const B={name:"owners",summary:"Who owns thi\
s contract or element, and which line of which file says so",operands:"PATH [ELEMENT]",options:{...t.w,format:{type:"string",value:"FORMAT",help:"text or json (\
default: text)"}},example:"  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",async run(e2,r2){let[i2,a2,...o2]=e2.operands;if(i2===
void 0||o2.length>0)throw new t.ct("owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]");let s2=t.it(e2,"format",["text","js\
on"],"text"),c2=t.E(e2,r2,r2.now()),l2=await t.o(c2.cwd,c2),u2=await t.u(c2.cwd,l2.commit),d2=await n.Y(u2,c2.config);if("faults"in d2)return t.O(d2.faults,r2);
d2.policy.configured||await t.k(c2,{entries:u2.entries,name:l2.name},r2);let f2=ownersReport(d2.policy,i2,a2?.split("."),r2.now());if(s2==="json")return r2.out(
t.dt(f2)),0;let p2=f2.owners.map(({handle:e3,members:t2,unverifiable:n2})=>`${e3}${n2===void 0?` (${t2.join(", ")})`:` (${n2})`}`),m2=[p2.length===0?"nobody":p2.
join(" or "),`  ${t.D(f2.location)}${f2.because}`,...f2.below.map(e3=>`  below, ${e3.path}: ${e3.owners.join(" or ")} (${t.D(e3.location).replace(/: $/,"")})`),
`  promise: ${f2.mode}`];return r2.out(`${m2.map(t.mt).join(`
`)}
`),+(f2.owners.length===0)}};async function testPolicy(e2,t2,r2,a2){let o2=await n.tt("policy-cases",i.H(t2,"head",r2));if("faults"in o2)return o2;let s2=o2.value.
cases.filter(({at:e3})=>e3!==void 0&&n.X(e3)===void 0);if(s2.length>0){let e3={file:t2};return{faults:s2.map(({name:t3})=>n.nt("GV003",`case ${JSON.stringify(t3)}\
: at: is not a day of the calendar`,e3))}}return{results:await Promise.all(o2.value.cases.map(t3=>run(e2,t3,a2)))}}async function run(e2,t2,r2){let i2=(t2.at===
void 0?void 0:n.X(t2.at))??r2,a2=sketch(t2.change),o2=await n.j(e2,[a2],{now:i2}),s2=await n.c(o2,{author:t2.author??"@nobody-in-particular",commits:[],landed:[],
reviews:(t2.approvedBy??[]).map(e3=>({login:e3.slice(1),state:"APPROVED",at:i2,transitions:o2.transitions}))}),c2=s2.requirements.filter(({status:e3})=>e3!=="me\
t").map(({code:e3,message:t3})=>`${e3} ${t3}`);return{name:t2.name,expected:t2.expect,actual:s2.status,requirements:c2}}function sketch({contract:e2,class:n2,status:r2="\
modified",changes:i2=[],removes:a2=[]}){let o2={status:r2,...r2!=="added"&&{basePath:e2},...r2!=="removed"&&{headPath:e2}},s2=verdictOf(n2),c2=[...i2.map(e3=>changeOf(
e3,"changed",s2)),...a2.map(e3=>changeOf(e3,"removed",s2))];return{pairing:o2,format:t.N(e2)??"json-schema",id:t.x(o2),verdict:s2,changes:c2,faults:[],notes:[],
digests:{...r2!=="added"&&{base:"base"},...r2!=="removed"&&{head:"head"}}}}function verdictOf(e2){let t2=r.N("the case says so");return e2==="undecided"?{backward:r.
P("the case says so"),forward:r.j}:{backward:e2==="full"||e2==="backward"?r.j:t2,forward:e2==="full"||e2==="forward"?r.j:t2}}function changeOf(e2,t2,n2){return{
rule:"avro/sketched",element:e2.split("."),edit:t2,message:`${e2} is ${t2}`,surface:"wire",verdict:n2,effect:"alone",references:[],remedy:"",fingerprint:`sketch\
:${e2}`}}var V=e.n({command:()=>H});const H={name:"policy",summary:"policy test FILE: runs a table of cases against the policy of the working tree",operands:"te\
st FILE",options:{config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"}},example:"  contract-check policy test governance/po\
licy-cases.yaml",async run(e2,r2){let[i2,a2,...s2]=e2.operands;if(i2!=="test"||a2===void 0||s2.length>0)throw new t.ct("policy knows one verb: contract-check po\
licy test FILE");let{headSide:l2}=await t.l({cwd:r2.cwd,base:"HEAD"}),u2=await n.Y(l2,e2.last("config"));if("faults"in u2)return t.O(u2.faults,r2);let d2=await(0,c.
readFile)((0,o.resolve)(r2.cwd,a2),"utf8").catch(()=>{throw new t.ct(`${a2} could not be read`)}),f2=await testPolicy(u2.policy,a2,d2,r2.now());if("faults"in f2)
return t.O(f2.faults,r2);for(let{name:e3,expected:n2,actual:i3,requirements:a3}of f2.results){let o2=n2===i3;if(r2.out(`${o2?"ok  ":"FAIL"} ${t.mt(e3)}${o2?"":`\
: expected ${n2}, found ${i3}`}
`),!o2)for(let e4 of a3)r2.out(`       ${t.mt(e4)}
`)}return+!f2.results.every(({expected:e3,actual:t2})=>e3===t2)}};function requestText(e2,i2,a2={}){let o2=r.tt(e2.cases),s2=nextId(e2),c2=a2.emergency===void 0?
openingsFor(e2,i2,o2):[],l2=windowOf(a2,c2),u2=a2.emergency===void 0?"normal":"emergency",d2=["version: 1",`id: ${s2}`,`type: ${u2}`,...a2.requester===void 0?[]:
[`requester: ${quoted(a2.requester)}`],"contracts:",...o2.flatMap(contractLines),a2.rationale===void 0?"# rationale: why, in a sentence or two":`rationale: ${quoted(
a2.rationale)}`,...o2.length===0?[]:[`# risk: ${highestRisk(o2)} is computed; write a higher one if you know better`],...windowLines(l2,c2,e2,i2),...impactLines(
e2),"# rollback: # what somebody does at 3 a.m., step by step","#   steps:","#     - {do: turn the flag off, estimate: PT5M}",...a2.emergency===void 0?[]:[`emer\
gency: {incident: ${quoted(a2.emergency)}, expires: ${n.ot(e2.now+4*t.L)}}`]];return{id:s2,file:`${n.G}${s2}.yaml`,text:`${d2.join(`
`)}
`}}function nextId({booked:e2,proposed:t2,now:r2}){let i2=n.ot(r2).slice(0,4),a2=[...e2,...t2].map(({request:{id:e3}})=>Number(RegExp(`^CHG-${i2}-(\\d{1,9})$`).
exec(e3)?.[1]??0));return`CHG-${i2}-${String(Math.max(0,...a2)+1).padStart(4,"0")}`}function contractLines(e2){let t2=e2.signOffs.map(({owners:e3,speaksFor:t3})=>`${e3.
join(" or ")} as ${n.P(t3)}`),r2=n.N(n.M(e2.effective)),i2=quoted(n.I(e2.comparison));return[`  # ${oneLine(`${e2.because}; ${r2}`)}`,...t2.slice(0,20).map(e3=>`\
  # signs: ${oneLine(e3)}`),`  - {id: ${quoted(e2.name)}, digest: ${i2}}`]}function oneLine(e2){return e2.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g," ")}function quoted(e2){
return JSON.stringify(oneLine(e2))}function highestRisk(e2){let t2=new Set(e2.map(({risk:e3})=>e3.level));return t2.has("high")?"high":t2.has("moderate")?"moder\
ate":"low"}function openingsFor(e2,t2,r2){let{calendar:i2,ledger:a2}=n.y(e2,t2),o2=r2.find(({class:e3})=>e3==="breaking")??r2[0];if(!i2||!o2)return[];let s2={from:e2.
now,count:3,bookedAt:e2.now,...a2&&{ledger:a2}};return n.l(i2,o2.query,s2).openings}function windowOf({window:e2},[t2]){if(e2!==void 0){let[t3="",n3=""]=e2.split(
"@");return{id:t3,occurrence:n3}}let[n2]=t2?.occurrences??[];return n2?{id:n2.window.id,occurrence:n2.label}:void 0}function windowLines(e2,t2,{now:n2},r2){if(!e2)
return[];let i2=t2.flatMap(({opens:e3,occurrences:[t3]})=>t3?[`#   ${t3.label} of ${t3.window.id}: ${fromText(e3,n2,r2.zone??t3.zone)}`]:[]);return[`window: {id\
: ${quoted(e2.id)}, occurrence: ${e2.occurrence}}`,...i2.length===0?[]:["# occurrences that fit:",...i2]]}function fromText(e2,t2,r2){return e2<=t2?"open now":n.
at(e2,r2)}function impactLines({impacts:e2}){let t2=e2.filter(({effect:e3})=>e3!=="reads");return t2.length===0?[]:["impact: |",...t2.map(({consumer:e3,because:t3})=>oneLine(
`${e3.id} (${e3.owners.join(" or ")}): ${t3}`)).map(e3=>`  ${e3}`)]}const U=/^@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?$/;function isHandle(e2){return U.
test(e2)}function handleOf(e2,n2){if(isHandle(e2))return e2;let r2=e2.replace(/[^\x21-\x7e]/g,""),i2=r2.startsWith("@")?r2:`@${r2}`,a2=isHandle(i2)?`: write it \
as ${i2}`:": expected @login";throw new t.ct(`${n2} ${JSON.stringify(e2)} is no handle${a2}`)}function handleOption(e2,t2){let n2=e2.last(t2);return n2===void 0?
void 0:handleOf(n2,`--${t2}`)}var W=e.n({command:()=>G});const G={name:"request",summary:"Writes a change-request file for the present difference, with everythi\
ng computable filled in",options:{...t.w,as:{type:"string",value:"@LOGIN",help:"who requests it"},window:{type:"string",value:"ID@DATE",help:"the occurrence to \
book (default: the next one that fits)"},rationale:{type:"string",value:"TEXT",help:"why"},emergency:{type:"string",value:"INCIDENT",help:"an emergency request \
for this incident"},at:{type:"string",value:"INSTANT",help:"as if it were then"},print:{type:"boolean",help:"print it instead of writing the file"}},example:"  \
contract-check request --as @kim --window eu-weekend@2026-12-05",async run(e2,n2){let i2=await t.s(t.E(e2,n2,t.T(e2,n2,!0))),a2=await r.o(i2);if("faults"in a2)return t.
O(a2.faults,n2);let{needs:s2,facts:c2}=a2;if(!s2||!c2){let e3=[...a2.report.notes,"there is nothing to request"];throw new t.ct(`the governed branch has no conf\
iguration: ${e3.join("; ")}`)}if(r.tt(s2.cases).length===0)throw new t.ct("there is nothing to request: no change here needs permission");let l2=handleOption(e2,
"as"),[u2,d2,f2]=["window","rationale","emergency"].map(t2=>e2.last(t2));u2!==void 0&&requireOccurrence(u2,s2.policy.calendar);let p2=requestText(s2,c2,{...l2!==
void 0&&{requester:l2},...u2!==void 0&&{window:u2},...d2!==void 0&&{rationale:d2},...f2!==void 0&&{emergency:f2}});if(e2.is("print"))return n2.out(p2.text),0;let{
root:m2}=await t.W(n2.cwd),h2=(0,o.join)(m2,p2.file);return await t.i(h2,p2.text,"wx"),n2.out(`${p2.file}: fill in what is commented out, and commit it with the\
 change
`),0}};function requireOccurrence(e2,r2){let[,i2,a2]=/^([^@]+)@(\d{4}-\d{2}-\d{2}\S*)$/.exec(e2)??[];if(i2===void 0||a2===void 0)throw new t.ct(`--window ${JSON.
stringify(e2)}: expected ID@DATE, for example eu-weekend@2026-12-05`);if(!r2)throw new t.ct(`--window ${e2}: the governed branch has no calendar`);let o2=n.C(r2,
i2,a2);if("fault"in o2)throw new t.ct(`--window ${e2}: ${o2.fault.message} ("contract-check calendar" lists them)`)}var K=e.n({command:()=>q});async function allSchemas(){
let{reportSchema:e2}=await Promise.resolve().then(()=>ce),{schemas:t2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.n);return{report:e2(),
...t2}}const q={name:"schema",summary:"Prints the JSON Schema of a file format or of the JSON output",operands:"NAME",options:{},example:"  contract-check schem\
a report > contract-check-report.schema.json",async run(e2,n2){let[r2]=e2.operands,i2=await allSchemas(),a2=Object.keys(i2);if(r2===void 0||!Object.hasOwn(i2,r2)){
let e3=r2===void 0?"":t.at(r2,a2);throw new t.ct(`schema prints one of: ${a2.join(", ")}${e3}`)}return n2.out(`${JSON.stringify(i2[r2],null,2)}
`),0}};function signOffText(e2,t2){let r2=e2.cases.find(({path:e3,name:n2})=>e3===t2.contract||n2===t2.contract);if(!r2){let n2=e2.cases.filter(({signOffs:e3})=>e3.
length>0).map(({path:e3})=>e3).join(", ");return{message:`${t2.contract} needs no sign-off here: ${n2===""?"nothing does":`these do: ${n2}`}`}}let i2=n.k(r2),a2=n.
L(r2.transition),o2=JSON.stringify({version:1,...i2!==void 0&&{change:i2},contract:r2.path,digest:a2,decision:t2.decision??"approve",signer:t2.signer,at:n.ot(e2.
now),...t2.expires!==void 0&&{expires:t2.expires}},null,2),s2=a2.slice(7,19);return{file:`${n.V}${s2}.${t2.signer.slice(1)}.json`,text:`${o2}
`}}var J=e.n({command:()=>Y});const Y={name:"sign",summary:"Writes an SSH-signed sign-off file, bound to the digest of the present change",operands:"CONTRACT\u2026",
options:{...t.w,as:{type:"string",value:"@LOGIN",help:"who signs; the governed branch must list this key under people:"},key:{type:"string",value:"FILE",help:"t\
he SSH key: a private key, or a public one held by ssh-agent"},refuse:{type:"boolean",help:"sign a refusal: it vetoes the change"},expires:{type:"string",value:"\
DATE",help:"until when it counts"},at:{type:"string",value:"INSTANT",help:"date the sign-off (what-if)"}},example:"  contract-check sign contracts/orders/order.\
avsc --as @lena --key ~/.ssh/id_ed25519",async run(e2,n2){let[i2,s2]=[handleOption(e2,"as"),e2.last("key")];if(i2===void 0)throw new t.ct("sign needs --as @LOGI\
N: who signs");if(s2===void 0||!(0,a.existsSync)(s2))throw new t.ct(`sign needs --key FILE: an SSH key that exists${s2===void 0?"":` (${s2} does not)`}`);let c2=await r.
o(await t.s(t.E(e2,n2,t.T(e2,n2,!0))));if("faults"in c2)return t.O(c2.faults,n2);let{needs:l2}=c2;if(!l2)throw new t.ct("there is nothing to sign: no change, or\
 no configuration on the governed branch");let u2=e2.operands.length>0?e2.operands:l2.cases.filter(({level:e3})=>e3!=="free").map(({path:e3})=>e3);if(u2.length===
0)throw new t.ct("nothing here needs a sign-off");(l2.policy.people.get(i2.toLowerCase())?.keys??[]).length===0&&n2.err(`the governed branch knows no key of ${i2}\
: add it under people:, or this will not count
`);let{root:d2}=await t.W(n2.cwd),f2=e2.last("expires");for(let r2 of u2){let a2=e2.is("refuse")?"refuse":"approve",c3=signOffText(l2,{contract:r2,signer:i2,decision:a2,
...f2!==void 0&&{expires:f2}});if("message"in c3)throw new t.ct(c3.message);let u3=(0,o.join)(d2,c3.file);await t.i(u3,c3.text),await t.i(`${u3}.sig`,await sshSign(
s2,c3.text)),n2.out(`${c3.file}: ${a2==="approve"?"signed":"refused"} ${r2} as ${i2}; commit it and its .sig with the change
`)}return 0}};function sshSign(e2,r2){return new Promise((i2,a2)=>{let o2=(0,s.spawn)("ssh-keygen",["-Y","sign","-q","-n",n.U,"-f",e2],{stdio:["pipe","pipe","pi\
pe"]}),[c2,l2]=["",""];o2.stdout.on("data",e3=>c2+=e3.toString()),o2.stderr.on("data",e3=>l2+=e3.toString()),o2.on("error",e3=>{a2(new t.ct(`ssh-keygen could no\
t be started (${e3.message}): install OpenSSH 8.2 or later`))}),o2.on("close",n2=>{n2===0&&c2.includes("BEGIN SSH SIGNATURE")?i2(c2):a2(new t.ct(`ssh-keygen ref\
used to sign with ${e2}: ${l2.trim()||`exit code ${String(n2)}`}`))}),o2.stdin.on("error",()=>{}),o2.stdin.end(r2)})}async function simulate(e2,t2,{approve:r2=[],
at:i2}){let a2=i2??e2.now,o2=r2.map(t3=>({login:t3.slice(1),state:"APPROVED",at:Math.min(a2,e2.now),transitions:e2.transitions})),s2=t2.reviews===void 0||n.A(t2.
reviews)?[]:t2.reviews,c2=t2.commits??(t2.author===void 0?[]:void 0);return n.c({...e2,now:a2},{...t2,reviews:[...s2,...o2],...c2&&{commits:c2}})}var X=e.n({command:()=>Z});
const Z={name:"simulate",summary:"What if: the decision as it would be with these approvals, at that moment",options:{...t.w,approve:{type:"string",multiple:!0,
value:"@LOGIN",help:"as if this person approved (repeatable)"},at:{type:"string",value:"INSTANT",help:"as if it were then, for example 2026-12-01T22:00+01:00"},
...t.A,...t.n},example:"  contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",async run(e2,n2){let i2=e2.all("approve").map(e3=>handleOf(e3,"--\
approve")),a2=await t.s(t.E(e2,n2,t.T(e2,n2,!0))),o2=await r.o(a2);if("faults"in o2)return t.O(o2.faults,n2);let{needs:s2,facts:c2}=o2,l2=s2&&c2?await simulate(
s2,c2,{approve:i2}):o2.report.decision;return await t.r({...o2.report,decision:l2},e2,n2),t.tt[l2.status]}};var ne=e.n({command:()=>re});const re={name:"verify",
summary:"Checks the sign-off files of the proposal against the keys on the governed branch",options:t.w,example:"  contract-check verify --governance-ref origin\
/main",async run(e2,r2){let i2=t.E(e2,r2,r2.now()),{cwd:a2,base:o2,head:s2}=i2,c2=await t.o(a2,i2),l2=await n.Y(await t.u(a2,c2.commit),i2.config);if("faults"in
l2)return t.O(l2.faults,r2);let{headSide:u2}=await t.l({cwd:a2,...o2!==void 0&&{base:o2},...s2!==void 0&&{head:s2}}),d2=await n.B(u2),f2=0;for(let e3 of d2){let t2=await n.
H(l2.policy,e3);"invalid"in t2&&(f2+=1);let i3="invalid"in t2?`does not count: ${t2.invalid}`:`good signature of ${t2.signOff.signer} for ${t2.signOff.contract}\
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
`}function html(e2){return t.gt(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function decisionList({
decision:e2}){if(!e2)return"";let t2=e2.requirements.filter(({status:e3})=>e3==="met"),n2=[...e2.reasons.map(({message:e3})=>html(e3)),...new Set(t2.map(({message:e3})=>`\
\u2713 ${html(e3)}`)),...e2.requirements.filter(({status:e3})=>e3!=="met").map(({message:e3,unblock:t3,command:n3})=>`${html(e3)}${t3===""?"":`<br>\u2192 ${html(
t3)}`}${n3===void 0?"":`: <code>${html(n3)}</code>`}`)];return n2.length===0?"":`<ul>${n2.map(e3=>`<li>${e3}</li>`).join("")}</ul>`}function section(e2){let{pairing:n2,
faults:i2,lastingFaults:a2,changes:o2,satisfied:s2,verdict:c2,mode:l2,notes:u2}=e2,d2=i2.length>0||!s2?"bad":r.E(c2)==="full"?"good":"maybe",f2=r.p(e2),p2=i2.length>
0||a2?f2:`${f2}, promised ${l2}`;return`<h2>${html(t.x(n2))}</h2>
<p class="${d2}">${html(p2)}</p>
<ul>${i2.map(({message:e3,location:t2})=>`<li>${t2?.line===void 0?"":`line ${String(t2.line)}: `}${html(e3)}</li>`).join("")}
${r.m(e2).map(e3=>`<li>${html(e3)}</li>`).join("")}${o2.map(changeItem).join(`
`)}${u2.map(e3=>`<li class="dim">${html(e3)}</li>`).join("")}</ul>`}function changeItem(e2){let t2=e2.location?` <span class="dim">line ${String(e2.location.line)}\
</span>`:"",n2=r.D.flatMap(t3=>outcomeItem(t3,e2.verdict[t3])),i2=r.l(e2)?[`To do: ${html(e2.remedy)}`]:[],a2=[...n2,...i2];return`<li><strong>${html(r.c(e2.verdict))}\
</strong>: ${html(e2.message)} <code>${html(r.R(e2.element))}</code>${t2} <span class="dim">${html(e2.rule)}</span>${a2.length===0?"":`<ul>${a2.map(e3=>`<li>${e3}\
</li>`).join("")}</ul>`}</li>`}const ae={backward:"New readers, old data",forward:"Old readers, new data"};function outcomeItem(e2,t2){let n2=r.d(t2);if(n2===void 0)
return[];let i2=`${ae[e2]}: ${t2.outcome}: ${html(n2)}`;if(!r.O(t2)||!t2.witness)return[i2];let{written:a2,observed:o2,decoder:s2}=t2.witness;return[`${i2}<br>w\
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
`).map(t.gt).join(`
`).replace(/[\uFFFE\uFFFF]/g,"\uFFFD").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/\n/g,"&#10;")}var se=e.n(
{renderSarif:()=>renderSarif});const Q="https://github.com/contract-check/contract-check";function renderSarif(e2,n2){let i2=e2.comparisons.flatMap(e3=>e3.changes.
filter(r.l).map(t2=>({reported:e3,change:t2}))),a2=gateFindings(e2),o2={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"contract-check",semanticVersion:n2,informationUri:Q,rules:descriptors(i2.map(({change:e3})=>e3),a2)}},columnKind:"utf16CodeUnits",results:[...faultResults(
e2),...e2.comparisons.flatMap(t2=>wholeResults(e2,t2)),...i2.map(({reported:t2,change:n3})=>changeResult(e2,t2,n3)),...a2.map(gateResult)]}]};return t.dt(o2)}function descriptors(e2,t2){
let n2=new Map(e2.map(({rule:e3,remedy:t3})=>[e3,t3])),r2=new Map(t2.map(({code:e3})=>[e3,`"contract-check explain ${e3}" says what it asks for.`]));return[...[
...n2].sort().map(([e3,t3])=>descriptor(e3,`A change that ${e3} judges breaks somebody.`,t3)),descriptor("fault","A contract does not parse.","A contract that d\
oes not parse cannot be judged: repair it."),descriptor("contract","A contract as a whole breaks its promise.","The contract as a whole breaks its promise: no s\
ingle change does."),...[...r2].sort().map(([e3,t3])=>descriptor(e3,`The gate stays closed: ${e3}.`,t3))]}function descriptor(e2,n2,r2){let i2=t.F.some(t2=>e2.startsWith(
`${t2}/`))?`/blob/main/fixtures/${e2}/README.md`:"#readme";return{id:e2,name:pascalCase(e2),shortDescription:{text:n2},fullDescription:{text:r2},help:{text:r2,markdown:r2},
helpUri:`${Q}${i2}`}}function pascalCase(e2){return e2.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g,(e3,t2)=>t2.toUpperCase())}function gateResult({code:e2,message:n2,
location:r2}){return{ruleId:e2,level:"error",message:{text:t.gt(n2)},locations:[physical(r2??{file:"contract-check.yaml"})]}}function faultResults(e2){let n2=e2.
comparisons.flatMap(({pairing:n3,faults:r2})=>r2.filter(isToldHere(e2)).map(({message:r3,location:i2})=>({ruleId:"fault",level:isPassing(e2)?"warning":"error",message:{
text:t.gt(r3)},locations:[physical(i2??{file:t.x(n3)})]})));return[...new Map(n2.map(e3=>[JSON.stringify(e3),e3])).values()]}function wholeResults(e2,n2){return n2.
satisfied||n2.faults.length>0?[]:r.m(n2).map(i2=>({ruleId:"contract",level:isFailing(e2,n2)?"error":"warning",message:{text:t.gt(`${r.c(n2.verdict)}: ${i2}`)},locations:[
physical({file:t.x(n2.pairing)})]}))}function changeResult(e2,n2,i2){let a2=[`${i2.message}: ${r.c(i2.verdict)}`,...r.D.flatMap(e3=>r.d(i2.verdict[e3])??[]),...witnessTexts(
i2),`To do: ${i2.remedy}`].join(`
`),o2=i2.location?.side==="head"?i2.location:{file:t.x(n2.pairing)};return{ruleId:i2.rule,level:isFailing(e2,n2)?"error":"note",message:{text:a2.split(`
`).map(t.gt).join(`
`)},locations:[{...physical(o2),logicalLocations:[{fullyQualifiedName:r.R(i2.element)}]}],partialFingerprints:{"contractCheck/v1":i2.fingerprint}}}function witnessTexts({
verdict:e2}){return r.D.flatMap(n2=>{let i2=e2[n2];if(!r.O(i2)||!i2.witness||r.f(i2.because,i2.witness))return[];let{written:a2,observed:o2,decoder:s2}=i2.witness;
return[`written ${t.ht(JSON.stringify(a2),300)}: ${t.ht(o2,300)} (${s2})`]})}function physical({file:e2,line:t2,column:n2,endLine:r2,endColumn:i2}){let a2=e2.split(
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
