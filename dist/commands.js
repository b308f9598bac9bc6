const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,__commonJSMin=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),__exportAll=(e3,n3)=>{let r3=Object.
setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(
r3)},__copyProps=(e3,i3,o2,s2)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c2=r2(i3),l2=0,u2=c2.length,d2;l2<u2;l2++)d2=c2[l2],!a2.call(e3,d2)&&
d2!==o2&&t2(e3,d2,{get:(e4=>i3[e4]).bind(null,d2),enumerable:!(s2=n2(i3,d2))||s2.enumerable});return e3},__toESM=(n3,r3,o2)=>(o2=n3==null?{}:e2(i2(n3)),__copyProps(
r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o2,"default",{value:n3,enumerable:!0}):o2,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){
return __exportAll}}),Object.defineProperty(exports2,"r",{enumerable:!0,get:function(){return __toESM}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){
return __commonJSMin}}),exports2})(),t=require("./start.js"),n=require("./governance.js"),r=require("./gate.js"),i=require("./formats.js");let a=require("node:c\
hild_process"),o=require("node:fs"),s=require("node:path"),c=require("node:fs/promises"),l=require("node:zlib");var u=e.n({renderMarkdown:()=>renderMarkdown$1});
function renderMarkdown$1(e2,{limit:n2=1/0}={}){let{comparisons:i2}=e2,a2=[title$1(e2),"",...decisionLines(e2),...i2.length===0?[]:["",...table(i2)]],o2=i2.filter(
e3=>!e3.satisfied||e3.changes.some(r.l)).map(section$1),s2=e2.notes.map(e3=>`> ${t.st(e3)}`);return fit(a2.join(`
`),[...o2,...s2.length>0?[s2.join(`
>
`)]:[]],n2)}function fit(e2,n2,i2){let a2=t.lt(e2,Math.max(0,i2-160));for(let[e3,t2]of n2.entries()){if(a2.length+t2.length+2>i2-160){let t3=n2.length-e3;return`${a2}\


_${r.u(t3,"section")} left out for length: run \`npx contract-check\` or open the full report._
`}a2+=`

${t2}`}return`${a2}
`}const d={pass:"\u2705 Contracts: pass",neutral:"\u26AA Contracts: not enforced",waiting:"\u23F3 Contracts: waiting for the window",refused:"\u274C Contracts: refus\
ed",unverifiable:"\u2753 Contracts: could not be verified",fault:"\u274C Contracts: cannot be judged"};function title$1({decision:e2,comparisons:t2}){return`## ${e2?
d[e2.status]:"Contract changes"}${t2.length===0?" (nothing changed)":""}`}function decisionLines({decision:e2}){if(!e2)return[];let n2=e2.requirements.filter(({
status:e3})=>e3!=="met");return[...e2.reasons.map(({message:e3})=>`- ${t.st(e3)}`),...n2.map(({message:e3,unblock:n3})=>`- ${t.st(e3)}${n3===""?"":`<br>\u2192 ${t.
st(n3)}`}`)]}function table(e2){return["| contract | | verdict | promise |","|---|---|---|---|",...e2.map(e3=>{let n2=e3.faults.length>0?"does not parse":r.c(e3.
verdict);return`| ${t.it(t.ot(t.j(e3.pairing)))} | ${e3.pairing.status} | ${e3.satisfied?"\u2705":"\u274C"} ${n2} | ${e3.mode} |`})]}function section$1(e2){let{
pairing:n2,faults:i2,changes:a2,profile:o2,notes:s2}=e2;return[`### ${t.st(t.j(n2))}`,...i2.map(({message:e3,location:n3})=>`- ${n3?.line===void 0?"":`line ${String(
n3.line)}: `}${t.st(e3)}`),...a2.filter(r.l).flatMap(changeLines),...r.p(e2).map(e3=>`- ${t.st(e3)}`),...(o2?.findings??[]).map(({id:e3,message:n3})=>`- ${t.ot(
e3)} ${t.st(n3)}`),...s2.map(e3=>`- ${t.st(e3)}`)].join(`
`)}function changeLines(e2){let n2=e2.location?` (line ${String(e2.location.line)})`:"";return[`- **${r.c(e2.verdict)}**: ${t.st(e2.message)}${n2} \xB7 ${t.ot(r.
I(e2.element))} \xB7 ${t.ot(e2.rule)}`,...r.T.flatMap(t2=>outcomeLines(t2,e2.verdict[t2])),`  - To do: ${t.st(e2.remedy)}`]}const f={backward:"New readers, old \
data",forward:"Old readers, new data"};function outcomeLines(e2,n2){let i2=r.d(n2);if(i2===void 0)return[];let a2=`  - ${f[e2]}: ${n2.outcome}: ${t.st(i2)}`;if(!r.
E(n2)||!n2.witness)return[a2];let{written:o2,observed:s2,decoder:c2}=n2.witness;return r.f(i2,n2.witness)?[`${a2} (${t.st(c2)})`]:[a2,`    - written ${t.ot(t.lt(
JSON.stringify(o2),300))} \u2192 ${t.st(t.lt(s2,300))} (${t.st(c2)})`]}var p=e.n({renderGithub:()=>renderGithub});function annotations(e2){let t2=e2.comparisons.
flatMap(annotationsOf),n2={error:0,warning:1,notice:2};return t2.sort((e3,t3)=>n2[e3.level]-n2[t3.level])}function annotationsOf(e2){let{pairing:n2,faults:i2,changes:a2,
satisfied:o2,verdict:s2}=e2,c2=t.j(n2),l2=o2?"warning":"error",u2=a2.filter(r.l),d2=(o2||i2.length>0?[]:r.p(e2)).map(e3=>({level:l2,title:c2,message:`${r.c(s2)}\
: ${e3}`,location:{file:c2}}));return[...i2.map(({message:e3,location:t2})=>({level:"error",title:"contract does not parse",message:e3,location:t2??{file:c2}})),
...u2.map(e3=>({level:l2,title:e3.rule,message:changeMessage(e3),location:placeOf(e3,c2)})),...d2]}function placeOf({location:e2},t2){return e2?.side==="head"?e2:
{file:t2}}function changeMessage({message:e2,verdict:t2,remedy:n2}){let i2=r.T.flatMap(e3=>{let n3=r.d(t2[e3]);return t2[e3].outcome==="reads"||n3===void 0?[]:[
`${e3}: ${n3}`]});return[`${e2}: ${r.c(t2)}`,...i2,`To do: ${n2}`].join(`
`)}function renderGithub(e2){let t2=[],n2={error:0,warning:0,notice:0},r2=0;for(let i2 of annotations(e2))n2[i2.level]>=9?r2+=1:t2.push(workflowCommand(i2)),n2[i2.
level]+=1;return r2>0&&t2.push(`::notice title=contract-check::${String(r2)} more findings are in the job summary, not shown as annotations`),t2.length===0?"":`${t2.
join(`
`)}
`}function workflowCommand({level:e2,title:n2,message:r2,location:i2}){let{file:a2,line:o2,column:s2,endLine:c2,endColumn:l2}=i2;return`::${e2} ${[`title=${property(
n2)}`,`file=${property(a2)}`,...o2===void 0?[]:[`line=${String(o2)}`],...c2===void 0?[]:[`endLine=${String(c2)}`],...s2===void 0||o2!==c2?[]:[`col=${String(s2)}`],
...l2===void 0||o2!==c2?[]:[`endColumn=${String(l2)}`]].join(",")}::${data(t.lt(r2,4e3))}`}function data(e2){return e2.split(`
`).map(e3=>t.ut(e3)).join(`
`).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function property(e2){return data(e2).replace(/:/g,"%3A").replace(/,/g,"%2C")}var m=e.n({renderJson:()=>renderJson$1});
function renderJson$1(e2,n2){return t.at(reportObject(e2,n2))}function reportObject(e2,t2){let{base:n2,head:i2,contracts:a2,comparisons:o2,decision:s2,notes:c2}=e2,
l2=o2.filter(({pairing:e3})=>e3.status!=="unchanged");return{version:1,tool:{name:"contract-check",version:t2},base:n2,head:i2,summary:{contracts:a2,changed:l2.
length,...r.r(l2)},contracts:o2.map(contractObject),...c2.length>0&&{notes:c2},...s2&&{decision:decisionObject(s2)}}}function contractObject(e2){let{pairing:n2,
id:i2,format:a2,mode:o2,satisfied:s2,verdict:c2,changes:l2,faults:u2,notes:d2,profile:f2,cause:p2,digests:m2}=e2,h2=t.j(n2);return{path:h2,...n2.basePath!==void 0&&
n2.basePath!==h2&&{basePath:n2.basePath},id:i2,format:a2,status:n2.status,...p2!==void 0&&{cause:p2},mode:o2,satisfied:s2,class:r.w(c2),backward:c2.backward.outcome,
forward:c2.forward.outcome,because:becauseOf(c2),changes:l2.map(changeObject),faults:u2.map(({message:e3,location:t2})=>({message:e3,...t2&&{location:t2}})),...d2.
length>0&&{notes:d2},...f2&&{profile:f2},digests:m2}}function becauseOf({backward:e2,forward:t2}){let why=e3=>e3.outcome==="reads"?void 0:e3.because,[n2,r2]=[why(
e2),why(t2)];return{...n2!==void 0&&{backward:n2},...r2!==void 0&&{forward:r2}}}function changeObject(e2){let{rule:t2,element:n2,was:i2,pointer:a2,edit:o2,message:s2,
verdict:c2,surface:l2,surfaces:u2,effect:d2}=e2;return{rule:t2,element:n2,...i2&&{was:i2},...a2!==void 0&&{pointer:a2},edit:o2,message:s2,class:r.w(c2),backward:outcomeObject(
c2.backward),forward:outcomeObject(c2.forward),surface:l2,...u2&&{surfaces:Object.fromEntries(Object.entries(u2).map(([e3,t3])=>[e3,verdictObject(t3)]))},effect:d2,
references:e2.references,...e2.location&&{location:e2.location},remedy:e2.remedy,fingerprint:e2.fingerprint}}function verdictObject({backward:e2,forward:t2}){return{
backward:outcomeObject(e2),forward:outcomeObject(t2)}}function outcomeObject(e2){return e2.outcome==="reads"?{outcome:"reads",...e2.note!==void 0&&{note:e2.note}}:
{outcome:e2.outcome,because:e2.because,...r.E(e2)&&e2.witness&&{witness:e2.witness}}}function requirementObject(e2){let{code:t2,contract:n2,changes:r2,owners:i2,
status:a2,message:o2,unblock:s2}=e2;return{code:t2,contract:n2,changes:r2,owners:i2,status:a2,message:o2,unblock:s2}}function decisionObject(e2){let instant=e3=>e3===
null?null:new Date(e3).toISOString();return{...e2,reasons:e2.reasons.map(({code:e3,message:t2,location:n2})=>({code:e3,message:t2,...n2&&{location:n2}})),requirements:e2.
requirements.map(requirementObject),validUntil:instant(e2.validUntil),nextTransition:instant(e2.nextTransition)}}function mentions(e2,t2=[]){let n2=t2.map(e3=>new RegExp(
e3,"s")),matches=e3=>e3.split(`
`).some(e4=>n2.some(t3=>t3.test(e4)));return t3=>e2.some(e3=>t3.includes(e3))||n2.length>0&&matches(t3)}async function directorySources(e2,n2,r2){let i2=await isFolder(
e2);if(i2!==await isFolder(n2)){let[r3,a2]=i2?[e2,n2]:[n2,e2];throw new t.D({message:`${r3} is a folder and ${a2} is a file: give two of a kind`},2)}return{base:{
ref:e2,commit:null},head:{ref:n2,commit:null},...await(i2?folders(e2,n2):files(e2,n2,r2))}}async function isFolder(e2){try{return(await(0,c.stat)(e2)).isDirectory()}catch{
throw new t.D({message:`there is no file or folder "${e2}"`,location:{file:e2}},2)}}async function folders(e2,t2){let[n2,r2]=await Promise.all([listFolder(e2),listFolder(
t2)]),i2=diskSnapshot("base",e2,n2.paths),a2=diskSnapshot("head",t2,r2.paths),o2=[...new Set([...n2.paths,...r2.paths])].sort().map(e3=>{let[t3,n3]=[i2.entries.
get(e3),a2.entries.get(e3)];return{path:e3,...t3&&{base:t3},...n3&&{head:n3}}}),s2=n2.omitted+r2.omitted,c2=`${String(s2)} node_modules ${s2===1?"folder was":"f\
olders were"} left out`;return{baseSide:i2,headSide:a2,differing:o2,notes:s2===0?[]:[c2]}}async function listFolder(e2){let t2=[],n2=0,walk=async r2=>{for(let i2 of await(0,c.
readdir)((0,s.join)(e2,r2),{withFileTypes:!0})){let e3=`${r2}${i2.name}`;i2.isFile()||i2.isSymbolicLink()?t2.push(e3):i2.name==="node_modules"?n2+=1:i2.isDirectory()&&
i2.name!==".git"&&await walk(`${e3}/`)}};return await walk(""),{paths:t2.sort(),omitted:n2}}async function files(e2,n2,r2){let[i2,a2]=await Promise.all([t.p(e2),
t.p(n2)]),namedFile=(e3,t2)=>({name:/^\/(?:dev\/(?:fd|std)|proc\/)/.test(e3)?void 0:(0,s.basename)(e3),text:"text"in t2?t2.text:void 0}),o2=r2(namedFile(e2,i2),
namedFile(n2,a2));if("fault"in o2)throw new t.D({message:o2.fault},2);let{name:c2,format:l2}=o2,[u2,d2]=await Promise.all([fileSide("base",e2,c2,i2),fileSide("h\
ead",n2,c2,a2)]);return{baseSide:u2,headSide:d2,differing:[{path:c2,base:h,head:h}],format:l2}}async function fileSide(e2,t2,n2,r2){let i2=(0,s.dirname)((0,s.resolve)(
t2)),a2=(await(0,c.readdir)(i2,{withFileTypes:!0}).catch(()=>[])).filter(e3=>e3.isFile()&&e3.name!==(0,s.basename)(t2)).map(e3=>e3.name);return diskSnapshot(e2,
i2,[...new Set([...a2,n2])].sort(),new Map([[n2,r2]]))}const h={oid:void 0,mode:"100644"};function diskSnapshot(e2,n2,r2,i2=new Map){let a2=t.y(new Map(r2.map(e3=>[
e3,h]))),o2=new Map,loadDirect=async e3=>{let r3=e3.filter(e4=>a2.has(e4)&&!i2.has(e4));await Promise.all(r3.map(async e4=>i2.set(e4,await t.f(n2,e4))))},direct=e3=>i2.
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
const g=new TextEncoder;function writeIcs(e2,t2,n2){return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:-//contract-check//calendar//EN","CALSCALE:GREGORIAN",`X-WR-C\
ALNAME:${escaped(t2)}`,...e2.flatMap(e3=>eventLines(e3,n2)),"END:VCALENDAR"].map(e3=>`${folded(e3)}\r
`).join("")}function eventLines(e2,t2){return["BEGIN:VEVENT",`UID:${escaped(e2.uid)}`,`DTSTAMP:${utc(t2)}`,`DTSTART:${utc(e2.from)}`,`DTEND:${utc(e2.to)}`,`SUMM\
ARY:${escaped(e2.summary)}`,...e2.description===""?[]:[`DESCRIPTION:${escaped(e2.description)}`],`CATEGORIES:${e2.category}`,"TRANSP:TRANSPARENT","END:VEVENT"]}
function utc(e2){return`${new Date(e2).toISOString().slice(0,19).replace(/[-:]/g,"")}Z`}function escaped(e2){return e2.replace(/\r\n?/g,`
`).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g," ").replace(/[\\;,]/g,e3=>`\\${e3}`).replace(/\n/g,"\\n")}function folded(e2){let t2=[],n2="",r2=0;for(let i2 of e2){
let e3=g.encode(i2).length;r2+e3>75&&(t2.push(n2),n2=" ",r2=1),n2+=i2,r2+=e3}return[...t2,n2].join(`\r
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
padEnd(9)} ${t3}`);return[`  ${occurrenceTitle(e2.occurrence)}${isOpen(e2.occurrence,t2)?"  OPEN NOW":""}`,...r2]}const _=["text","markdown","json","ics","html"];
function renderCalendar(e2,t2,n2={}){return{text:renderText,markdown:renderMarkdown,json:renderJson,ics:renderIcs,html:renderHtml$1}[t2](e2,n2)}const v=16*t.G,y={
changes:0,breaking:0,owners:new Map,consumers:new Map};function calendarView(e2,{at:t2,next:r2,query:i2,ledger:a2}){let o2=nextOccurrences(e2,t2,r2),s2=o2.reduce(
(e3,{closes:t3})=>Math.max(e3,t3),t2+v),c2=n.w(e2,t2,s2),overlapping=({opens:e3,closes:t3,window:n2})=>c2.filter(({from:r3,to:i3,rule:a3})=>r3<t3&&(i3??1/0)>e3&&
meets(a3.regions,n2.regions)&&meets(a3.teams,n2.teams));return{at:t2,state:i2?n.d(e2,i2,t2):null,occurrences:o2.map(e3=>({occurrence:e3,use:a2?.used(e3)??y,bookings:a2?.
bookings(e3)??[],freezes:overlapping(e3)})),freezes:c2,advisories:n.S(e2,t2,s2),faults:[...e2.faults,...e2.unread,...a2?.faults??[]],horizon:s2}}function nextOccurrences(e2,t2,r2){
let i2=new Map;for(let a2=t2;a2<t2+n.u&&i2.size<r2;a2+=v)for(let t3 of n.T(e2,a2,a2+v))i2.set(t3.id,t3);return[...i2.values()].slice(0,r2)}function meets(e2,t2){
return!e2||!t2||e2.some(e3=>t2.includes(e3))}var b=e.n({command:()=>w});const{base:x,config:S,"governance-ref":C}=t.P,w={name:"calendar",summary:"Shows windows,\
 freezes and what is booked in them",options:{...x&&{base:x},...S&&{config:S},...C&&{"governance-ref":C},next:{type:"string",value:"N",help:"how many occurrence\
s (default: 10)"},at:{type:"string",value:"INSTANT",help:"from this instant on, for example 2026-12-01T00:00Z"},format:{type:"string",value:"FORMAT",help:`${_.join(
", ")} (default: text)`}},example:"  contract-check calendar --next 3 --format ics > windows.ics",async run(e2,r2){let i2=t.Q(e2,"format",_,"text"),a2=Number(e2.
last("next")??"10");if(!Number.isInteger(a2)||a2<1||a2>1e3)throw new t.nt("--next takes a whole number from 1 to 1000");let o2=t.F(e2,r2,!0),s2=t.I(e2,r2,o2),c2=await t.
o(s2.cwd,s2),l2=await t.u(s2.cwd,c2.commit),u2=await n.Y(l2,s2.config);if("faults"in u2)return t.R(u2.faults,r2);let{calendar:d2}=u2.policy;if(!d2)return r2.out(
`there is no calendar on ${c2.name}
`),0;let{filed:f2}=await n.W(l2),p2=n.x(d2,n.v({policy:u2.policy,booked:f2},{}));return r2.out(renderCalendar(calendarView(d2,{at:o2,next:a2,ledger:p2}),i2,{zone:r2.
zone})),d2.unread.length>0?t.R(d2.unread,r2):0}};var T=e.n({command:()=>E});const E={name:"diff",summary:"Compares two files or two folders, without git and wit\
hout governance",operands:"BASE HEAD",options:{mode:{type:"string",value:"MODE",help:`exit 1 unless every contract satisfies: ${t.A.join(", ")} (default: full)`},
...t.z,...t.n},example:"  contract-check diff old/order.avsc new/order.avsc --mode backward",async run(e2,n2){let[i2,a2,...o2]=e2.operands;if(i2===void 0||a2===
void 0||o2.length>0)throw new t.nt("diff compares two paths: contract-check diff BASE HEAD");let c2=t.Q(e2,"mode",t.A,"full"),l2=await directorySources((0,s.resolve)(
n2.cwd,i2),(0,s.resolve)(n2.cwd,a2),r.R),u2={...r.b({mode:c2,...t.B(e2)}),skipped:()=>{}},d2=await r.m({...l2,base:{ref:i2,commit:null},head:{ref:a2,commit:null}},
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
`)}`}function directionLine(e2,t2){let n2=r.d(t2),i2=`- ${e2}: ${t2.outcome}${n2===void 0?"":` (${n2})`}`;if(!r.E(t2)||!t2.witness)return i2;let{written:a2,observed:o2,
decoder:s2}=t2.witness;return`${i2}
  - written: \`${JSON.stringify(a2)}\`
  - ${s2}: ${o2}`}function codeBlock(e2,t2,n2){return`${e2}

\`\`\`${t2.endsWith(".proto")?"proto":t2.endsWith(".avdl")?"java":t2.endsWith("ml")?"yaml":"json"}
${n2.trimEnd()}
\`\`\`
`}var D=e.n({allRules:()=>allRules,command:()=>ee});async function allRules(){return(await Promise.all(r.z.map(({load:e2})=>e2()))).flatMap(({rules:e2})=>e2)}const ee={
name:"rules",summary:"Lists every rule",options:{format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check rules --fo\
rmat json",async run(e2,n2){let r2=t.Q(e2,"format",["text","json"],"text"),i2=await allRules();if(r2==="json")return n2.out(`${JSON.stringify(i2,null,2)}
`),0;let a2=Math.max(...i2.map(({id:e3})=>e3.length));return n2.out(`${i2.map(({id:e3,title:t2})=>`${e3.padEnd(a2)}  ${t2}`).join(`
`)}
`),0}};var O=e.n({command:()=>k});const k={name:"explain",summary:"Shows the page of a rule or of a governance code",operands:"RULE|CODE",options:{},example:"  \
contract-check explain avro/field-presence",async run(e2,n2){let[r2,...i2]=e2.operands;if(r2===void 0||i2.length>0)throw new t.nt("explain takes one rule or cod\
e: contract-check explain avro/field-presence");if(/^gv\d+$/i.test(r2))return explainCode(r2.toUpperCase(),n2);let a2=await allRules(),o2=a2.find(({id:e3})=>e3===
r2)??a2.find(({id:e3})=>e3.endsWith(`/${r2}`));if(!o2){let e3=t.$(r2,a2.map(({id:e4})=>e4));throw new t.nt(`there is no rule "${r2}"${e3} ("contract-check rules\
" lists them)`)}return n2.out(writtenPages()[o2.id]??rulePage(o2,[])),0}};async function explainCode(e2,n2){let{governanceCodes:r2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.r),i2=r2.get(e2);if(!i2)throw new t.nt(`there is no code ${e2}${t.$(e2,r2.keys())}`);return n2.out(`# ${i2.title}

\`${i2.code}\`

${i2.why}

**What to do.** ${i2.remedy}
`),0}function writtenPages(){let e2=(0,l.brotliDecompressSync)(Buffer.from("W0j+xIiELSjhaUCLw3LFsxmrdCs6+CwYITB0DTzxznlfm27L/DoD3GGlRpxm7n1DdJPuGT1lJcvPsXMdVfhR\
a4BdaeboElDSdN+f6devnkKHqbMW17H2mQQBTk8Mi9q+/fh/utxGUfhJKk7E7+AdnHh+qlTCABUbtqX+p6ZWteqCJHsQoJ2bnkm1111JBR4JHm8N4mmFz6GzHMPzqrNprbIVeXLYNcr+KRy96Ky3We/p2naevwwO\
GRziMcTbhs/QgoctFbyu2tHIgWB5pM9JwHlUExnIblCtRSo7QkX6D8uIsFc83XXh6afPr7Ky6bRWtKimGMnFhbOEH8Kz0rSM0pbdYxUAylhAxrjwzOKJJgkJz2GxZ1+FIEvf/3/fT0vJcyxb3sbyQTSePZ4yxgX5\
4B6zV39TtYSqj1IDVUUNCZCzFps9jhzO+HvuuffdXw4sFNBoGBrXHGNNJE2mTIpy40IXRu++9zmrALbWwvgejozNXRAkWgoi6TaQYGrnm20Zpn2/nqbHi9N2j4ltEBiJWwg5/y/D1OeXru324hz/aGJzGYTAmEMS\
W4Zq/+eu15fR/HGxzRBIZhmwg9Qf+i/S9WbvUO4To8X/kK8O1zvAcp9IwlYVEiuEWvmQ8SnA8uXdO+MKYybrts3vS66kjVsLKskPL8ZC4IdIMpI9QQVYDxwlgzaU+kxftGtmIBH/bcGvafhb2Mq3ifaedofEIzQS\
pd8ZaSVKeuyljokOKSdLUoptBEN2KRckawGvIKhoquLt7Kj9Kfb5ejMbKGhCwSuDRSFcPyEQnIqzSt52Nk3LdL5PY0kfKdRVgo6+2X0SCAluST7KyJAULsNWhpPiEApZQtRC8Ixd+XEWPmxOIjUa7bINsD4Os5/A\
vLSzA+x59WvIP+vZGo4IxtGDz4AZyoB87fvH86yv2/7MbDvFh8cF3eZRGy9SG5d2VSQgg67qDvOhhuKYi2FNh/SbqM9/CDHsbhOyODjaGx9x1oyM/tSdcXDahcts8zk12zXSPWbe2xluvxuHXmP5q9f4e3PcH6JU\
Yhrld1oQrvXG2VSMm0Qa/P+K8K8D7rVq64B9WoyXtGvYmwjCnArfkBx2iZuCr/8RPLff1LVuTH5ew/SD4OxJspvIwdmiiKz+ge7d1jg4GYzrK+8xwwK9nS3aPept4ZcXapWIG5OF8D2ZP3cDwHZ3AnxZGzyfu+Em\
jR/bPtliK2q/glfx00yY2RZy8peXj80Q+z5iCWPIhz4TnHLjRgcHdwd6Ow68o9SIENyylrCBgywvbGFVf2a6wy0UhVvjdGa7HwIYFesYSWZ5JIg89j5QbH7iPRKibXdtrziGqU+eEOlNYTlbkBEpUkcD/t8TRYWR\
KDJ4YJI+uHQrHE94HQLVFtpnKpKtFtzE9MxGnlJyyynVLeYzJ8cFyEMYID0nsrWPuCk2/hIS0fTxJmVLReMCkEmk4NTrGXNR6JD2oMapVTmcDtHgAw7OycCSwlBNzVLJI0nCKOblYv+dt8L8Qz8hyfQJBZ6ZL+g+\
WcXkZ3Cq1kheH/z6mE36i5x+rJ6sMPoOW38RGF0s+66+6Gj/53Svkbi+c8oReLL+KncnQ5A241Ar9J+xjzh/p2gggTEd+MKiWZjXF6cG9qZFMGFU3JzSjVDs1T4VkLKT0DOJJhVky4+kgLGoNGriRiC58I50au/8\
zAcefqmdBrYkaustYnOs+JI8YlGZOgyHW7sqHDH0seXSEIDK28XVFQhIi+TAd8Wde5RxACYnkg+51IEKyhv4lxhJXfNDV8AoVR4q+9lSkx7nEuzwY5CB2mh8eymMCSJ9OLb60nsndIbLBEiU7ll09MRAFXLiwLuW\
jsbZbztZ+NisbMF17ciwSlg+KZMb4JhhDZUvbaL/+dfhhibWSyMt38+AC0swmvQWST2Fn8EjFPXduqqjKGGbnOSwhN8eExlUe3KAS9YsxyEVFcpNVYBuLbQNFbmAMvRQOA8a9/lfNO02HS5XWHNt+UPOYCeSTbLh\
tveoaEUwUuoXp36rSDHadF435MF1dv1ExvtPKRbP/bSfDAvf/U8YmTx2iZekjWc7QRfdTNhBn685nEYN5I8Wnv91s3F5gqnHXs6B1K5wtQDWmuOPY9fSZ0E28QFVmuFroSR8pGUS+Y45lLxRlydyBQTw0NY4SBUW\
t5Gi1svSCoqGVA3jTvBF0rBovl3Hi2s4ng9/oabScxBYaWISZCQjc93mM4ERE0qAo0bqAVoGTrSvLV1wwyCr8CRp/0RTVQ7tsaldlz0STWMmxktuDh8NDc5sObS0T0TcoELexfHA2aLFVuHHm9Tkys40XyaZjuTF\
v0NE30hBBLAQ0WAYlHRruG7XEAu4pjz8z5r01Se/cAxhrOSem5Yt7UKIQv41pmgrwdx4V2KoGAIkCSoX2oZf2spe1sWFVr/o5y+mPcD5IA8Hw8xoGC+OnXYYQ+kRCeAT66SECg9pF24xKP1aI8eFQ9foK8k3Kdqh\
LzW6j2faEpB41syUuvNzUNdnukkFXb/Mtv7hPzWCxY1apCZCfteIq+eBzZp9QCvYLRikSClNVOmNjKBPsl2e409p5IrDdZO2l2X7fo2b53CTSHJpdIINahUC1ZDRbB4vtIv30Ea4wlLx7AOe8FaSAst1YV7aCp/8\
6bna7OF6AFZJZ/EnnvID7wFjFCDdWoj4f/9ic+7sO6CAxdwCs5uTFJNtvGDPHRZXhOdxTJ8Yt5ZbfE/L9JWkJCTugsh6f5rFNAhpHuHOe87uY5OLYT8oA8u8aw4opJGtWgtJqQDWea++Y7TDtE0G2l48T0P/E67e\
sgPa+4aRpTkWv26ewJUcHdjl+DHRFvMEGQMi3ZFcC8NfqHU2F0Khnb0gbODBRUPzp1omhGAlbAsuAlaYkQYl9iSSeCS8B3Of8I9c9vx3Xgog0Zz4+ZP8FJEJZPVojy2MXJANvcq+snZ3Pu1JnveUMPUroJ6gu1Qm\
ELcht4yAOi9waaJM8PcRxv/K6L+MysJVymiLA75m8uutOL+DGZieb9QC2F7nT1Pl+VEo5LBq97sP7qEXuLfRxDb7ql1sQ953lGsn36X72Po/m8UV/A2kCG+TkyfJD8IT1wNGJDD8Dr4e/ihj5JDbb+93MhviEX5x\
ZRj4T5SLcTRRlrOHviFaifjl0ZR8mhET1b3vUSnedrP3Lr8HOKCdz1XP5Yjsg+JzXoD6R35BCvf1jb6LBrogNh1RF59uZN7hn3hr32e6JfsWqix477bvzyJOUIUIolGfWeHFLNdIPSIFyRZGUPxWmhZ8xj2ajXTP\
A4aPftsm6f2V6vAVc6/vviqJ5gduG/RS37eqJZLfC9z+65q8Uc59oZa5jMPyqrElGrInUUAsNsYkvjtBVnVMT5SH30OrUcjimmaff4WB53BcaLozBMPs+UUEganeO2mGcAZOQVuKoUxrhRQoE3DG6RA5CF4kCwbC\
lkjeAinsDrag8dGBybOGooCxfs6NGRbk9QPZrWV+8hsI865FpY7DBXykgyPfAQgZOj7THNwYb0QYVsJ3IlzECv67c9rbr2zjV9O1AvjAVZN8O3DmCYXzt7lTL6cq07QvtJ+mkKtoFh7E+r/69r49Yf/PUBBgupj4\
cU+/WnJgADF6wmIrMR/PVIn/CoZq5wF2ZO8VQVpPVmiWNRA8LvYmQ1NNzUSvWagxB5ULMv/HQx5NWdqq7NKEowjqJs5umBKm+bZBZzOy2x6RFsBE7EewgaT/FH5gAh5nRZTLyXnBuYRSKOEdlQTu2up0MLfSPekt\
wphGXojcC0E6g58G72FaHqS+QpKYt3/ZczbIUFBOuwFW9BRbkOhj7W7F/rK5EPLA3EYG8Y8lkLz8O/IbzPQeLMEN3hmmaA1Ph8lex+1TxIeu/lMQ1ubBkkNtwRt2SmeaxLcXmJLuNJgwulf4rhcQakfS7Z+UwQlF\
OdEAsT6ij7clEZDmjVu3pek8/dBDRqa6CWGuSlgwEe0lTe9s9M+UsWy7ZRat/Zx13sEx6PHlhCfZOQJfPrJdoh+mz4g7QKg984Ufxo6g++KRUDIqxr7kcSUanb9SGMV4vXAKYpikGVbQHEMAlh3NPa54v6XUGh+m\
slt4gGtBS2x/S32ZZDGbVAElBwyxwrzjW6W9AGJZg1iCNWxOciWWpAuFgAJ57IFSS81qZSPp9sWkE2hKiIOwvCp5hJ9vMH1PSafMusJT4g7wSLYsLIoPRpUv7AmKkNmmrf62KTXdnxdhrCsI76PPPGuELKlHQyTV\
jXPH9M+ckak2+5joCLG7A50eEv8Svmdo8BhkwY8wdV48H96JdpIXgQJLiafmBoUfw0eeHZyq+XB5vZ5C0x8cV94LSS81VjhFhi3yZFBlL1JXwXEc8HpYJ+03vmIfl8VAJgI1p6J7tzBtGqCmNRxbsTtLJeiKGWFw\
QzuyI0byGwH7RKP5efZLu5TyjuLjvG+hmCBVR83rm4ffrQuNwOi42kdKThXYBil+DkmOC/a4eNvLzBFZKZI1v5RAsSQnNf5GYxqOxXVuTyVsHUGBvJqXuGzfwElUBokRANxwPwyRFSDrfgnH9nMBdGN5GUdRVFbE\
VJ7g1tLV11UgZzqW4W1jCGfLvcBJYD7bNMz1yQVGYHAqd6ipn63TBPRw5+QGr/gKz7CX+/jULIhZpVnviJtFxF1aeWx82+VuA+zpPKwJfJfdnwQWGEU76uggfz9rGmzdrBZaoX+c4quFidZhKEMZWMhyMw2nmze6\
BVA0rtHSbMwTnKOrD8v6i6ImFMB3AVlqFOF2KZqN97iv4laeXWy6o9PzYegf9+xyxnCTvbQFGBHQyUynrtumz4oruWEU1iArRvjx6qdF2h0ZgmHDao7IBC8eByqYxBFIPMwFQybXBTce1cMvPNg/13N/O+tkwses\
8Nb6E7h5imCya7VxUVynnt+HFVby0CtHTw7iMUVeVODMwGd+nRw1jTx0A8Xkych4GotkXaibcHeqctNwLNKhR84Uub4YT77gi2H6KUqkv1p+yPqnqPdER3+p4ITjuYvu3noaxbpogDMBxq8HrWYZm2wXtr/VEqYJ\
m+FwbHB7kuDs5WF/ImHHbi4iWsPvWj6XeUlY2ZcHCn4kbI+5+pKbBXAvmFykuWXJK748/J6sY0z9kyxRg61lmKdPvWNQ2l4TwJNw9gmn0lbkWn9HOpbxGXRWJxilXZSBOsPohCM4PqQydE4EERrO7PWbkJSeBW3J\
Tsl8k8OAWZTSfm4QIXfFRsDzk6loi4O8GG3xG+PQb7wKMxJuciOHlrW7OW9wisSbVl0780TZAKUrCSqV4cYudhoMjOP8m9EmhwM9ly0cng10GFO+QQqI6Kgu0mPzc9zkxtb0uUa/gL2qpQ57pH/nzQ3cB3m8Buzd\
/E8+gJdJnJ2PwvHcaNL/ZLQN8g62vzwQnmmDY1BIhT0htSuYpNwWaSTEKIHvqFrcaSy0wWym90HjXceLw2a5Vc1azAtvgD5SoA4jYOrwJ3xPtmcqaDYkPgaHzFxjPR0L+0sLWhzcKwAa1lv+uxI1bL1yVaP7LaqM\
txnMLdDMiFsIARy/oRBfEtQpKiNao9WQXDXSKbokSnZ2CfIwEwehiYTvZIqp0yQMfkDuQrIk6l0RVdk6Z7FiaTPCE58lrGw5+50tb+BtqbSLW0urY2l+El7IbLX5qg9ncZH0vGOoEmCi+YCJGe+InaX467PmVMIF\
I2P7GqLfwe5MVvKAsZwwmrOVVfMCxlf4Su6z3dPxweOxJrATQF9LPmqHR57PXEbpXVVa94wOPFjCbEG1fQj5AEgOKuCaW9hyb+FtRQvYy1ajNXUA7PnC4/axhcMx8AagrFoa5v8ZUFfczaQdHRIlgQLdXC+jjGtf\
pbNAGsDps7U72e3ceVPL93zwmniQfauzO7jmutkYFBYVDfQn16oGeFiItjaT+G65YLEm/7EZVdL/RXKIiffqqTCaWwHFX+VB1UYZr5eMYYDA+diK2CS3ogx/KncSd2OFWpHMAOd76lPgoQ/L+SGTI4+Kv/V7tawY\
ci5jB21HC46y1B1Ywc7bTlBWB3k5DvPJepMflPIFfzzgoU8FNlywMJwj+Fow6yfFpJ08WDtF4vTPs6yUG1q1lml7Ywnu4J0vwjIZNAvS+zR3C1Y7d9pSfGcvod8LweKsPI4DhT+JIU7muoKFh5k7FwUtK75XcFXf\
HsHxk2RDdUZ164+jibW3UelgxVmOQ2u4tOvy1+thONnVt+7zdlp75gTfZcvdZhccDzkPuVZbZpCx/YvjyUEsf7KZKL+0nzqhx62FpPO0I69CLDYy/czPWhwdjkSRuwUtDIvsiBccKpKsX4DukNuBtHKgAog9Khli\
4ykF792pWTTyFMk/ld38AtCkm2FwU3625kLHqTPQLk4DEAfJ5MtfZDSME8LYwmlya89DgpxZ+BXWEFTvoN0AajbB2Ed5IomtGoNiiKWkR+K5uoGkt5mryLl1cTvdNrmSc+v1jW9jNy1SX1aANJk4voRUVMCkHhcb\
NXUrPyv1CnmGPzAh+7hF+oqyXKhztJMzIeq2/+O8qbRrrZLm2/z3mrewofR+oWN42JWrv665FzmazOWC2zsiHS6uazh5TT7Yj6u14AIg9iu4jd9iCKzdweF+w626beAG3n8Q2v3iJoeWsH/un/uezQy85cbtwP98\
BOFvpXvv/DYmqtejF8dxu2vZnzRBK9iK3HKIQ/j1YxPJ0h0E5CS9nYogkOlh+Bh1rNB4fnKcBednroaRA7yhYAnlZFcR8Y5YInKvekhIymBT33v2Bj9RTTr1nKA2z/BBr88Z0OtHlvDMhBo9IILPJfoGfj4/w1gg\
CN0NweLTWv5fExpNhu4NhCtMry68XzWQugag42FB7gz7XxWT2J37QMesNsLx/JC/+o/Cs/OgAwP4A7Hgfz0wa565rn2n+tJk5MrnMfdOxMtGDgI2L4GAhMc10TlCHGI3fULAXg2EmkeBJ+E2v7tVeqtAC45yR6bq\
PKh8d9HXu/YRZ8tdMfoebyDg5o9kmh9N+PW/7+6+9tzDilRLzgin7AWZshTIyFWPx7i+8i7TognPlXK7sWbwnZFJZfw4btlMzO+DsoVACvB1klEBwP9WRlgjLW5A8towqcQ1nAXDWT9/xPNdQ0I4KIwrFmGWmTKl\
yuxRoWagJstpAhokk2s8DMx1FINlW8PpV16WFERh5mPBPHu1XIV3mBnrWQLpboEs6Kk5PZ2Fp7G+hllMaLRgAcEOX1PsOY/O2r+awviAdApMNxIANlnCAEEkp5OzUOzP+wNKX7jQgJk3WOW/3bH97D7JIf6ssjYW\
QesnDtL0nyAR77/l09ambSx23i13p5JcTtz9Xp3AHzos5byxNjkxzGjG89xG457rRury0ziIB/xA6w8FmPTlvP42VvQyunjtTEf34buLyjaZ5+D1cfM09HBRaexTxwZLpA+CbXaClVssvb/U0c7HkzsY9Q2/u0Td\
JNYH8ZnfMm3+BnZcbGd2alh67D/lY6k6tuRBwVA2fYo69OeKVLnH/gMKOvQUaviJ7p/gfLOJ6fr7xfs4JYeBGWW0lteTTbipl3yaksm9xtu319QkiAd+YEFY2pZJSIld1aFILs+U32WxYSe/Ak3nWtCxZ04dpMaI\
7OGZAfrZMPwWPKl9tIRL+pwSmtqcvRbeKyncfM2FdGJMV/eO7T3PzjDAXa0Az8XK/zzDUFHmnTfa+SHsP4pySOT45Bq7cQvOtffeBL5YKReEcBYb2Gb2h099p6VD698OQzH5W+MD7SafmiAE5FCRuSo3kciaZxEt\
MquPsAzU/C+BTibVV015qayztdrJVkUMGKqlfFzmcw2Q7rYc/Sc738yORy0zecHwCjQPk2By98SbjdgvbuwrCc+z88dgt4rBco+Oz8/CnNO9rF59X6tfOObbNWhFZPXOQd0iM9/gFWPBmTnTpTl1rlxF/WQ4tMW0\
9Y8wUjPBJWPcZcYv/3zlf/7UNcH9z3p7Ny/3BHRdrfRwE0dvb20TlSDQTRjp5qISSQbLWdlbpg6Ge2wCh9Uqh2R9erBpbf7wqRiqHoo+lAf+AOxjH52qw2G/EGEgYPnyq/oveAe3PZwoZu0zwfOSmh/4Bkq3Eb62\
cSIyqJqOztp88eG4C/J5mnQTGfSWDnqvIXmhfY1iIPyKaVtU1pgN/S6UMgXFNUCvkKwPDfSkz4rR0zzNgpTe/Cn5AL7c9nCiLtnoG9MTYv8Jk7PdouI5yGzp5Sj0BudVvHPGln1BU5sLJeUpU1GEHrrY8VTdQGDJ\
1MYEuv17BhtgH8XEVrbwwHKG0LYwIrp0v7OglDHEoP1K167YYLwrGVjjgMMErHscToy/snHwjTg7iUsmuCXCD8XYOjboebt2YJU+UMGwLdb6s+Jvkey/h8/IGiR2vvDRyNKkC94D3qMKWURly9msvMYdg5/3buY+\
F/NWBh5cmwBY2ah2s/UnBKnJyeIzcMhAP39gWzqaeE5p+A/HZx2myIc+ImifD5El3g1FHE5SU8yUNOZa/wnOA/i9j3EU3x2BX2USd5j7WTyPHzuWGow63tGz5FISVpa7LTkcMGQObOAQcHNSVKcvBXOCHv50OJGF\
0tCCX9YMmJMGwRH0rAIx4GwbaDvFULSIlgmFXpWO/x0QLZrupUxcrmBUYnjOk3vFAtpTm88FpxUtzyM4YsvI+xyJ1U5O+yzb93Srjh4io7/fmzpceAynH7XxirTjeeJw55TfC4UGAdpTAhZPT94Ww0p/oeAEmUpG\
lTSI6QLHIYJWttcMdheB9VJbFUyxMAkREYgAQYoDNwcmiChvQlG+vB/hrzBbnuZhMWoyfGvY2d2IU+97xwMeuYS6r+f6Y/3Id98gLPWd3Wk3UscjbgRsBb6DEXePXJiUGNracqXk95I84qZIa/h9AuJsZPvJAx1Z\
0eAosAsKkJoyAo8PE6K39yBeQhj+kQVjJMlOkqq8nCC/BfpwEV1wYyHm1FHyqF9UY1GVbe4yFgqHpR/sEf5ai3tKtbUBR1f9Yc+wj8vx0XuOOCp5yXoG2RS8LG8uLypkkdT+LCSxckSbQfHqMLNSyU+dD8ENzvUf\
9V1eTvTYObmrT+TIreVrOWPdFsP66EG7PGwY4jHLEKrru8DPkTI+xPlSTGsEql44Qs2FrsQwZPVTlPQM5/HXDaDJk+NVp2yhvA2bitZWf3FNguudnddiCMJ9iZBQnRtShDIHc/4+ExL1Tmwp+guQ5ynOTR7NzQPB\
Y/LiMjJqE/Eywt7Ekpl2omdSg8No2zzJJGlJzI7l7yvjwSnHC3uaUkesBPXXOM2kue2cTbgOkoGiSs2gy62dXL3mgvh/su2fh03iWffjgga4RIMCJ9GZdPOLX0wsFTmxIGeWzIY7XxxXuvZUM/7/aA9vDdeQKlnN\
yifsCvb07OOe/c8ZRW3cR5ZirutotMytCLKHZwnHVlvy7e649imYqBxM2Zhmv+9adrSV+qO7IwD7ZOZQbnuFkq2RE1o7aao0kAHFhuxhQj9fnD7IFhHN3J1t5biC1IDAsyoaEsrNTlFtxfuyzsjm6qhRDkcxjnyE\
yCpiAzqcmDv1SMxevCxCWi2LhD+akFY84oj6izPqSHlScBikVYUnZBGHvvvHZRPUP/KGBwTS1tAy+MaOj9CNhzn0yZ8LiRuqT6CWcxxBfp8wxErJRClpThmvI9PRZqBU5WA4q/+cP/bvNnnuV6JEo1glqiKj5HJl\
NlSGznssHS56jQCgAZiAS6SpiIthu4siLrJyPWz5ZccMANjGkPqHHOysKWbekUHz0/aTsYeab5OiN6n5eRmBRvz94SSzkB/Ba2J96Mg3pc1Z2SqRIoxvkxMjyvhJdPACMXxA2PC1LDK88a5thDkbdLdw+p6TeQtj\
UKUY4izcb9zBUE7TbkcKRQijVXyeWqtbhQPxJa+BJmmeZY9zc3eY5PbOsN/zfqT+CXyoEwPkTH2F1QxRVcSVXHs7TouRebr+jGV4poF9qBmBxOpDyf7offtIRJhbhCO0X59TUMGWjkLvvLoZ9ij1AjIgqH0Pxg3B\
/e5W3SyQ5XIDhO1xGObX5yjHJogMymOAoMJPNqXedzDNrGyqXR1JGUNs8AkesyMQJRwq0cIfovvMx3prALqna77NHX+ziboGYwZlZcCGbIVX5vHIVF14oYN2zA573ywngD1XP4bS2KS8Sxz7iVmHMuap35mu9z3m\
2DfyelNz3gWUX0bb2kaaUMl5AQ997/ioXtYHgid1ojAyEQXQEna+0aZfkh9fQzYokuZv/3PX7musb/k6HrnlZyp9N6vyP6Si9sEkb82sy+NiL/5hlS/p06VjYMEIcnikKTk+j7kzmQtw05kN6s2TV5SRXBq3oGFQ\
aZ10wUK7ilJUNi0y2DKF2CsL9Jo1NfgmPXbyq7ZisjpgHg+fJACu8aWSjDpc7jl2C8GkV0iuA1mp4yv5sHdwT5LDBna/4oKAGnk0hkVgzuGvroKP13dHPnOeZLiURijq6Ew05YhkEi22DHpkoHdGSWd38jnWKtwO\
aGxkklrP0KPsCHWbTQs3MtRrFhY+5Iot6HWCYhk69yuyiUMrkfinqjTizPMmWvU6pcb+YaALr94aioSZ+wg/FxSe1wpSlScZ6k+Pq9yO4AG5C4Ifa48mGiNxmWnpRRrl8gyDwVIsFUtYU1LygG91usFoJyky+uxb\
vKw+5y27Th0ShOXsyf+yRs6XKVpvm70hiBzFL2hJvg4XF5B2qX4wHDhZa9jP+SGXFatsFcZNsDOs8Bgx1w/ZweLD9CKhnURkhL9g16zYILw2HMl7WAGS9GWDCkcEw1SZ2Nx3QE7WAMkNpOA684AfegmCvNPVtUBB\
cmi1ha1vVHbJwXRIfcGmcAIJooGQagool3xzA2uHMrJZasbxgRC12vSr/5IZrhTR0hnQejxh6ibwqmfe/uF7m2BhjKIIhjqbkJHcPN5iInNbohQn0HAop2+FH/E0nCAUe/ozvBrE9/jEaSmpfdYJ2pkZBz46sZCP\
TfUtwehR8IxZmLOJZ3HyyyjBx5zD0feIPfc2xR+usSFdwkRtZPjOvitWTY5XqDhNSmjf53RHX+2bLc7oQc+1DoIvZD2kWxDlPNncVO2IsRJfzeuCU1tXP6Gerjfo1TsAqveLyKCYBPHuWbWL5f4CLt/1vCQXls4X\
NjFR37iSyWCMpgwDHMbKya32zirR6gJuBq0rYX4cZ7FPZpbWvjhI+AQF1uV0HI0UC04hGQ6k+6z4W1A/20OLOo0Aafz9ciPtJHdFf7972ywjF8rUBIIW+FizVgzUMl7/Dkmx/i+hNtln+bypyn2zy2/3/dcSutTJ\
VDLH5mYV6woBThaDoRuHTGaFdg82rPfmXGKh00dyGz1c+TauXerXOmSzi6hcgznIblrT+M5bOARkVoMGM2bnABQ1vJYrK/cEwIZS53YFcdceTGvAJylkmKOTYbhQ0to1H5rS4FbcG1RJm6JcO3wtaV63jInh4ChJ\
cgG0lKg0h6anZDhh0j/t9prjMs7IQlMA2C9NaaBYCj4MaEBY4Ej4Ack+4pkT8EKmM4Nc7tmYlHeP8G4hhNBbK7SLD0UyeTq6NRWFIrCndNe0mn0H38FPMhtWkB5P0cIiHBI9VyWlDaPzEnXWJj8n+2to1WRVfFFP\
ELJOwKmQ8o6j2OgW3WIyFCwz+7NM+LjZ3YsT7gx4psPY6cXeHA/VUzMNXw5Wde/O90Hcy09Nk1Ecn4Fu02sAPT9ea98h/tQH8u9MyKYhxecfld4sc+X4YdPcvpvgl/fjo82JeLGBTuC15pdwY8P046thUzksHWeL\
yWS9Pw8f4mMhgbXXg4sMdjxmmAUwK3dyt/7PXs4PMmRAZIECXLnEZcDY0rEvJ4ULa0AWr+xWq+/LxNfnkeElm7viFBBkLsV3leUCBSD1SzTfFBjOeYL9bLjuLpjsj+kawYNIlpODQUdiXYYHlqKG3jJqSCm2mKqH\
KrF4VgLUGJ/P0RvF2T27WTiqFmqzQR1E4rHN3dGKfcPAC9VuxXDUmy9k+9SCfa3x76GZE6tPHZ4/4vFofaKQ35vofXTDByWA5TUpAFP3XqUP4AN8H58JAvakIbtbKHEvKSZOyVC9XxjsK+zmNMrHweTgnY8pO8+p\
w/etKcqH6WrhQ3RSM2ssK6Q1PZ+nhyLwl6wlTPVLBfsRuYKqmTlQQz4zeu0AyaWTuxbtQGaxGuUTakRVtdGUjVnW6XBl665hH6o+D3Eaw2xveN/FHbQDc2pfMD+7GtRMTlosTjpA4UlnohD9RNEABMwcU3L9Ynwl\
aP6o7khm3LvCVNml7REFAi8KZ91mEgztAfe01IAUhyO2k397OImQoXFrR0z84QfFcVqZYwF54U/acwbqrLbv1uLIG2DQNRlL2j8eGa/DX7pnids3VrhIsPNLFlmJs8/u2ef0zC5mvXOlyDtfMBj+bqR1LVewTs8M\
awmytQek4VdmhgIOIA9dkGRnTZsioyjSlU2wus7lxA/0DOpSi8jGfvQIGhzXd5zyj+Bxhj3kDZcnVxMYjq6sM7DmNfJV33Xw5GIlffF+rS3+4IW2S6wpXUrQG9rQpwQkLCxOSjFg/S5f6wew1WfsfWjeyj2Yje1i\
Pf38Ux/YCst7uagrgKNTEwI+f2RQs5w+g3l5ZOzT73wy7OosC4kjBza/XN/NbWWyLAD1M9PW0A69YXgz1fXd3OSpbzCDDQiGLpPdmEMssa+Ql64ZJ1TJYr9+jYTklMK15Epbf2clXJILlWVUWreldIjPnYgyTMPd\
MEUKNxXP3PIDCq/FD7oMkIGYxPppmRd1uYcrixP3lRJdQdNXPMH/cAl/15XC7Uw/kWDlI4ZQt/hLztvoeMNVG8yvaCODuLdGDCt0QLxlMjOVfayYRLWX4y/sDY7MMByumC0Xl4f2UWwYhsp4P6zN5xWAHRN32zKw\
mvAw+cC1w26MzwZfG961o4VGcCp128dOATjn4aZOegwVbLUBD8EsrWTqeJbYehlVDzQsTlZYtcrzN2zuBDL0s6OJySOFy6sKPJOPu/A52MPn3WB77Z5U0G8qnp/FF4dAuJOG5fmnlEupNYNFyUGiKh5fcBdMisx7\
78+pDENWMd6HFxaRLbxcamy5PvrDQSfQDwlyRsUEWqTHHyVS1/sLthSurpQ3vqE0GMrqohcWAHkE7Rgkajpn2cqv6/hbC45aGG4Y81CGJfxLc+3BfVd1Z6nYgE6WXHid2CUcStqsDgvpC2/JbSW27e0SS/BeveAB\
UQXKeq3pbLVSsKpVAVrYc7N+AGF5brl9eEsGs/MRRvlvqlLeRaOKRI6K0OneJYxP2x+qwHo2RgTICxtDBfSabprohw4oXJA18x9rrV10DI8O4kIPSsIIH1JHiQsCkwCj2SDEmb+MLSZP01z4RxvAUZ4oVqw6c9GV\
944UetOtGpnVz+fv5UQRg3ZAUSbKroRnN1I6gkc2GtjcQLiIMa2lPgQbGIxwKV68GD4Nao/b45RPOJLVvJ68AUh+Zms561Jf732g/K7jVBfAwS87hr7xa9JftTNkjDHhSo/h58K+5k13CHA5CzMPT4r+xgg5laEO\
y/JBA3ojCA/+eHJQPxUHNR6wnqOoC9MoKaapLIzaWEJq6g7K2M8BExlT6WiqVVwZDp44n78jI1KY+bh9GubWX3VG/6gvRNBrdWZ4DtzPeNe/WaD6muHmNH8/1D8rZnKQgXUdNqOESXyoU3vrtIZOz3g4P/SYwuUe\
BSG07EVbztw0Qf/+NKDi3CFxd8eIkNOQGY4oRYuVQ3Pnppowg5hgPMawMVGIpWP5/GjNSoZz4oFrzn7yJ7hQ/60cys7frtrJx5sTw28M4GDeAW9WVRjYy9r7/tR+Cw5ylkxFt9xqGpQG7oKOwbTT0XMyBzO6LoLE\
9vJRr2YsbmM1jeESk984jQr02HyuX7PD4smgfua1WIYynQBAXnuFWCaXeAAneVnyh13ENm+cMSsTC4TNEgXW2STL1kLfzlNny+TcvoufaZwns+afESo8Ndc7VSlfBQxm+s3kRXr96i7Z4gaUX1Ja1VSL62NaIhBb\
rjMH/EVIz5c5Gs2Wtq9Hkt4tlGk73KhXl6QhblVErkyZJY2WsPcMlyUG8W5CFbNzLDLmuNQUoxI7Vu5v4oLtZimvhi8pTHgdAWGst37osibVAGmL9bEcH4paOx0+uw9CpdnwD75ZH6hByA84wUCz6BuW3uH4xTTW\
EEqhiPjiFfHt6EvZOQa7rsQYEUej2QpyVe3RG9MfP7nEHXvuZeo2w/fOSNPUEcXi2GvPorLadZ1nMfTyHcGowq471iMu1aHECmcjzEtwyLL1FaF1U3YhPiTV60w/UOhAe9DfIhv8/IrCGu61sWccwoPcc6yZLmQH\
G3ENHxd+/ZQgDzauzLz1HTzb0Q296v8Xx98LuNrXxeNBTZp0HoYFFnHQcELJLFmFn8LEktirETs61KSzp5fXXwsxrxBZIyjZsMds4/jF6NSMoYMxHMosXt260dvsHj41hB0VOLIoI3fwB43KXA7oADMm6McY+dI9\
f9iLfasDr8bwPomVTYEBOG/fdxuDKh86hk/QSkF2VznMqh9lD36I51qoO71ik0J6Jh919CQwSq1wPSpdvlrwrb9z8vGuyF0kwwINl72zpJC/5+GbS+/ugNjFQnu2THXGxFzjWnSMxBtBGM2zHNV5CnQCkc0q5huk\
GpjD/D5mxjxru0EcBt0AiZza1Lc5HmbxyrxwhmnKFQJ36RUgiZAEgH/MOBgt6kF5VjZUia4ZH+iN3FvGZx84PFhY4LlaH+DocTiCIdmO0ZH+Zndw1gLvYjXrWRbbyKBEdiowlP9JfQdoayXzXCEWqLIvXcoqQSz/\
pw6IbxWUP5S+Jnte0uxMWwc6PftcsH9nwo9SmADV/JTgyHObSlgOePaX4clLgmb9BFn3oWcpZ/mkEk2RiZfg+tymrpNA83W3T/EKlz/p+fqN0D1lzfsw35cWBf8+MTCXvOAdi7dMfPIhEm8XRzg61wz+VNiggfDO\
2o2iAE5cPvyQ5/sqMlVewt05F29QLVqefPhSeURZCBoP2lteqZAPMfze+H0t7KhBzkQsE+O3QA2SxTDPL4g+2w7DlxwFZ/Sb3jmfSyb4yZl4PuovTJoO0l8EbPZKQ49TPkI5L12JuxmU2qaCJmsj4GDiP2tNfGXb\
1m1hBudYr3ELiLawW1iFnEjfpALYsxtDp3/uPZAHMvFd3iBN03SPAMXmty61HKVLwxLVqeRSrv6QgZHQ3x1c2ZcD+SzHX32cfZDts69e23rkq8OzNlBtAR8SCm6oaVmLz6m0BpP7SsWE8EjxbUfXu8T3hsNv0XL/\
+QCBF+cxK6G4YzX0Ex+T5xXsmezOhkpISH6BlyDHGxHzo4RjuZllaFgRU4vIlQKbA5H7FClMn9Itc1ECfdGez7XYz5O3tBB2sjqFxRysqCoKUVg3xDrTpBBVZIQgMHW3zf19HzZ5Te+YRVSfpRBIR7S+kLHLYoLs\
wpTXt+zcbgPhzfjGVOL8HrzLPxoag7ae1O0yT4ZdjS/kJv71ZZLaLirx2vYuXs8229VF7PkA40hyxI6diQGDhQGIZq1MARhokE7top1uplPJf5ZedhE9ZTjChfWmR5EckKHxl9YSvOvKrn4UuDbTfMz69w/pJ8r8\
lZhbnyjF5qXybHJOIjv4F02uRKk/myjM6iA2FCBWHe6WVnP4JXNOouS4BIMd0kzRnMQ6ZGFRzGYJCZ/YwlcTQ7C7nAdJvGvqe2rW0Q9ScVCi5UC79eb2L/u/2qmxAbbNYfXa8JPFCTIUM8WotFGE+vpCrz8+ogrm\
iH5newx5hbjU9Kfjw/L1vbUfjwn5jeSVOAMTIx28sLfE1+lllQ0gR81UjAs3hO3XXo5/zPZd/nHQEBX+35SX0AEzKW0PCBFlSIz+oqJikDJ8zT4Ygl3Ykwsz2U2OSBaWSeUtQGwlnuUwZJx0dJfWw43+ylSuCq+G\
/9gdwitclbeskKobV67FnslNvQUmD195jKSlLQmZvOnfMhgbsXD9vRVciV29+JjYaPClHO7qHQkUfujRlzDzLyc7FKvL8pKLqQ5uRjMkhGcCyvTFz1tftQkopLUukuKynFORom3PsQLuaM9RiuI9MRatvnx6Zixv\
mSA1SoNQObQbW0Gsm8MW88S/yTpnbZJnMrhg9bB6DvrmgeuX1Meb3p7RXP5Jis9YxvQJCXaPW1RRY82QSRMJIc3aHrAlE8Z//MBD0gCixVbWUx2pyWXSUsbeQQHvIdAC2Mva2jRuD+XI8AkYLntP7UTHIB25Ud3C\
huhaic1uMVcE6KUPaFSSh8o/U1uYVZo6OrN+S8toUL0QPQ4bIf+GROZADb43m81Blh1N/WeXWrlwMte+2Lgvz4IPaFr3I3wMNdBnN7F3sqXJIC8uoAv1ap1kMj7cEKGiz0+Ga98JVAkWHnY97GHWHptIkJArLmun\
HpHuSavUWAoQ5S54zyv/IDngUPRBOvp1s10LJRJYmyHNoI0DubH5Fm7Q8nUHt4DYJ86Otgfa8TJ8oT1BvZ9u7SeiuNfL9FQm6+Kw8G1lSULZrelpeD3OW35hJ4HYM75eUypNQNCVHjiTfoNz9OCxPKB55+BKf1hD\
LX8MR3A5t8Z1TgMWcDZ0RyutsoJW54sY8RywX2Y+TUo74Sp3oX9cVjc/OdChHqMFQYJj5Z9XXRyUod6IAprljmizkzTIYSsvnYEAiNPT+70XGFbEUG4TDfuPdieR91sBYoyw5Eh978J7BM/3HpCwmHTfYQumPsrz\
KOGRM7DCGAr+mbESIcybGciRiwb5KvbjSNBCo/rat5/ELHHD7l5hGyxXzMpzA+TzwpVEfhzCK/Af1uPgO7xeBk8ZPtZGQUNgQNt7Wv4vf8vIL7ZMCOgeV0fnY2zC0n5WQh3FI4jcWteOmwItrtWZK8bg3G/OD4+7\
khrnWbPpzPuoChNaA/YaV3Tzr9mpZJEXtr/HWMYkNA6nEXR2FCi1B3hVduXKR9HGmiPCn9pnfchI7LTFYAtIuC6Eo7oy15Z9+Figbs/uZMhX/uO5cglcBWfD8rB+GAg+dOtEuXhZ2K676/DtLEjHUA7O0a+rNTHU\
lnS56hy2SLqDC+SIrbqPvDO403947b8bNAPXBbuBFzj8OH76Dgnf2jNw55SYrQbm+NkzEMeGW3/J7DgBa0GJpcZ7fkM9k81CzUeqLHhXTbKfx7Mpbw+5qSJOuou1A5PY2f6QMQyZMgqi3TX0HTUkjqIzsF2Hd7aV\
G6NAg1ic0e/gjeI1cYqnMGI58ICeHZVhMtufzStaHqunuMOhx25nWGwfQ1fxHHuPpMlsVR5mKxd/zSFj5CbovzkP1IZNDhxiH0y2qQxpR6STultxcLDaZRqbn26SHu+iwiN7+EP+1If2HisRcoA5Vu8JFF8bQeEX\
CQlVv0WrAIaY40UWGF9KBlIZTZtNCRRvV5sYYfQNhl8RfqpgEHAwnsXYKT2subgjEKaKfRFqeB1bbsTmfxwxMfaA0qYxDN8SQQFZxS9dtnsQnz/7dLairK9RiFVftqep7MjjC3xWdTv2kf2AVRHXq/k/vJLRE5CM\
rcFRPdylCloBXxEGeJuEV7RBY0IO0voXjQfiJGb2QzBTs7n6VFPXB1BEkedH/8CusH3HGBWHbJ0T+M1Jy2arzNP9o/XQ59oxh5b1q/YFhP3RYmdexBtVcCjP626xoYmzgnaoghEwCt8jt1eFzXTfFSd7IzRYk03z\
5h2uAF6rnhbjZl1U18Jr14IZI8kZ86J78CB9LaaOQI8YsNgLZy5Pe9kG3I/pl3xlydEhexnmVGgR4H2tlRK1s2uBp2dn9mpHbsYdNbyjgnt0dgatdIHZ6jYef2xItOa82IbbVF05mU/LouFyKa5qam0Pggu4fcGq\
ydZeFLliFctPyUYSCaLdow4N+zy0iNfZ7tgFfuPnMENOwdTaOg84OpMfWNkJu43i2eFaOO9vrLuprAZwpyVWfTPfP4eJTKO/Xh0x4JupqPzNAWD+XxswqpHWWBmET7csEVSkZSURkAsdv70Qn4+PyWvLPCRY9QPK\
dnJldncybOYPkUcVVm9YCsuLbNIHubE5h+AhGGFPqj4PAM+7EfE49cDYVZt4cXsmF6StXJuVQSSwwsHQGI7mY5R+fOGDcnt6lI/CmTTPHLk4m33LPpRCoeFH4FZRNaOcRhOYsE0ZmvPUG+cq+vElfiXJzcaMrXpy\
SHxRqJQmC3x7hGAxh/nOzuaPiIvonJXRKpYJ1QX29YLBRJ5P/SoAIfVzU4inyBwJvMi+VHHWKgAQIEPgx8mS61Sq7pzmoDU8t6kVrv4HAiEWeSkfsGC1/iwnsKynrF+PGsyrx+1uqBYJGrPGyK9SzfpaOC2vFrC7\
n4XyJDBR7n6o253lrG5xbb+E+1KKRcQTgv/yjzmwAKtz/Wvi4PFwAzn4y0xLnN72IPUcYZ1SIfTD9Z7RFDSJt8sKkocjEtjBHcFDb/RozzGjBZkfwIvxA78p2TTa6h9pyLj92gmkRPLHJJIZOYO1TdFlcDovPkFO\
5OxJj02vxVGyIPhKQeYjvvZp0yBCqe9f1jchvEU8OEFq6SKnztTOWiF/juB4fDYfLoPcjhvbZHAu5Xsrv8Upe6A6Lii2pX2rNE7zUvJ6tMHwFRmyHnJIXQak778wdLClVa8wYTtts3HaRV8OGjKbXmJI1AIs8GPA\
IcKAyi3ddmWyowhnKS8oI/JesRQbqRMJcDwqGqvzFRKUQ16fffnJLRmsJ7w9wjubYdwrW3iN2i0NJIdnhIHfg5RrPK6g+En5QC5y0GqH3EPxXyyKGTllaNFqHsxlWs8D7eJFe5iFdWARxu2s4SzrWKjFatRllQ5P\
UMXuqtG0Fyd7WZmOWlr0PcppdQVW1d3Et8tU3gizgedH72uutGp9ww7/Yzth/yxyinxPHJypSmwEtjBV7QMJDLf+F+7It6rnrAGIDOdOGyX7JB8Tudnb5S8CYy72gY3xUHOnH/RyLGQmX0ivGM+N8boi+ltVGNAc\
+arhzWx19ZA5lNsOAXbBRTfOCfE64zcljSHTNHKOPBbmS5dIYRSvCjhY0qF3uJk9UVvIaQjAmZOL8kTxVpqDz1AEziLiwmQ74aXywYWCzec3kz5Ab2SHwAv1oxiK5alWF12O0q229gdm5oCVzs1wtfCLn2QrXISG\
rQ7ikzbjiBVMrG662sJSS7loHyHcSgEgL5sGEOms83OVnJXVSSjvDENZeUGE3uGT2zararVYrJIm+DxiO+Ub6hCgYWGKM4yqQInhi5GXNcrHi7TlLBMtnSW2YMRzMuLi3uBfaURJVt/N1V80YC1zh0gLB7MxRfm8\
s8j4EB/f1ZCxBDjr9Qp6WoahTCxKL9tSzoTxnksy5wQfFMIhMIiNcsaCWGruWG7npIUNwhpOnT9naGdaT2r3FgFW6VNZ5dtFuv2FhjU/oM1o+Q336vI3+5LqJ0zAGJ0vW7xccmzp/vFr7D35eQIH2dj+H+/PGfOP\
bayAPYb42QBxcfeVQQArO4sPMSnLQhhXolkE10dprW0+rHC/V8DQ0D5WKg8/xfEQtsL4aO50MKN4+ekMbE2XIGNFD+XhsksgmbB/HtqtiIRy2EoQ2CV+FjEasbyLG6xa1jXiKzSvmn/lyGP/mqJVb7P5dwW+NRxp\
1i5M4oewFSudJjKVjUeQMV41DoFa3BNsluTD23z+6wWJmFWsALW/c2mma8bD9WU90X/du/cpsjoqt8SVdI9u29461dy+5/C77OHk3TsjO7otXLelzcKYVxzWwmr7x7/NtH9oB0FZ3PYhb+HcYzHmkX5tioWCU3I9\
jzxIDqq6OHM0ltl5BP0wwXDDGXaFwnL5+SEGzmJeZQfqMITATGMDLlXfE/12R5Se4g/0ugCoAmn6W5cNDWhCO8AFZhgEIAMzjWJgs3KBJ51BbvOqDfMA6M3BIsZj7H3a8W+46gj3XEDDyjcPZGCefgOYgc35azJY\
8D4ZlwjO8EN/AB8MKU9m8Qu6uL+7xAGByBFeBJ2W34Klwc6IH9SUxxvp80BZfxc04Ox+trBKVhNnDcvPWcWYsUE/KmwI8osYxHbOVtyguMPuGo+In+lSmQPseQuEPeJZG9/8Hxv2Bu/q4dJg4dk82dt+1gvsqChh\
fpYoKAr1JMZfJAvEM4rXoUTPFh7kq8n0hNAjJ48JRSTSWBczzIftJD7ndimO1wTgIH1Mk6oN1qLyJBGEXGXDcUDs2HBqwMIguIZTSRThwhsRHaiPJ3vZt6xhqUCTywpvrxrlrgh4ilXeicnq/gobYB/MfvzM6dbK\
C9loSdeRkc7U50gtKTpaH9fJJxN4yTOrrJ8w8xUbLaAVrpLduTwLRZJ+oLw/LlbDMXWr78rsFft9tycOkLDWAb7xUXahYugriyag8ONXb0kpy7273N4XFge94i+ra63nSHLt5d6RP5ZYH3P6VYw/3bX6IBgc51e8\
/OFhMN42ba6MSQzcDV1WjIInO0Kw6Tw5WtgivUpwuh4U5LdE3CzElXh1LPc9FJKFEw+11cFJrXbr0Dml8Yst21kULkGho95/QKNay4hyWT9uxCoUxPrt+Mh2plmtQRImHffqVaSW0gcGb1ibot8srSM1vEk5egR9\
RtGjvuOWBMBTTBwfgY9FXhXREGMRM4i/pJtr8SAG7988g/4bjnpEu9HauNz2Aeg3lPRvrkIjEhr4nnOFABaMKzcAed0EE9ezS6kklt3Wwn5TYMO4YSR+TY7SPL1iOF2+OSVSl1UTKSRWBKQlWMaBqonTd/Z3gBFd\
1vI6V/JE4wJRkdrkj+QgLR4ZIirxPWyhSxrrE6dyLuAOQKACHMWUef2WdhIQ7E5oNnQcRoU9puFMcVXA3KDyhCuwtmBVWD9SN89PPU8lk8/Q+cHU+kyZygGyRgN/KVN2rIBcdp+6hVuh3IhCscpd0N7Yc4UrP/vt\
vByqLfBLQi8XPHnhvWoa5nU+AYmZSBf3bzIIj364I9j4PcwIq/OFf5yet6rVeVnEbDtHJB/masWgMJYbjfr6VYhQRRcXHhTZEqymo/9O7xJd8DWtg0IIcFtJxHEjDH9AcOpp1OKnxDbZRxeKxl7K60dfsNdNesaP\
JdKDV5CwGybnmu2txHGWXoKkOxPynNE/Yu20TkNfEGof5RajKXcVYJD0gpVPW5aXTxbCtWS7rhzudL1dwg764ckepfk5K7idvlNfNntSjhVy19yrDdpHv1CHb7EVD9AhbyQWMyx3yzdiclIfAH3ActSoGjtslLrl\
1173tDgjVi3+kXNVaLe2J9HwtB2TLOxcWurpsQJHhthxqAhysTcrDSgVNfIEWQS9gspDJaRqdG2n8Lldjw+GA3SZt2c2HwTAwKWX4wXHDrZVucXdyeTqSG45DqnhiDd433rpiutY3xbu0HKFeQ8hvYs6cFblNczV\
9ViA2ZBHT265QyIbEaLZBkD3kGXxjdSaOn3EdFXi+kNVDVwmev1yYlE3FenlQjw7Hif4Hh4dOBfRpLs2/8VXHla/rJh3oBNj5H3CBWGeBUmdqwzvvowJco+BTG3P84IRm0GCpwbgxBCV3vNHYtMPvPa1irSqrY6w\
RdSiRimJRPPb6PAVHGzQXX9Yyi2M6HlInXD4R1PtS8UXBzC0d4rAX79PBq8/CFDBbzY1uu2X9nSLfbYXcZ/GSR68cKkp7jJuVvY/VEMf7oNtuUEHbqVUFQuTDiYueTU4XbZ/sbDqgr4xfFjrob7eemp+ynwf7V9Y\
Cv8TS6PZ8eKe21sz+M+6Og8ZBG2/N/L+mW24rg66od79ToiVYFiA551Ae4qvDY6nqB15MoVPg43x2Ob4618a9zAhecqPJoLyyN45rQZxH1ELsWf+Ix83izJvWA5tyQHvXsLBrIzRyhm62wJQMwF0nNVzFwuPpnvP\
fYq6NL7sjYyAxH1CwbM4YWOMWg3Qje/9kwMDTzfsN5vQYto3B8VMyE4XtiKZkzktIYN2Hv5vN1m1eT06OUwg4Uaunn76qlynEQOyjh4/fZ/73gIvc8pChOYuzJscvv0y4FcLTwu0ihjch7ezy3oRKigQ0Q30SxU9\
U3LuxauGhn8Mqa+5uJaKoeeUnJqfeS+ZBwW/wpkOkBoGJkt4eB99lflxK3yVBnXLdq8wTrrzx7uOaqD6fiIR+uFy1b7hy0FvzgZ+3eN3bMsDImt4IP1P8Vk3QZFMLOXQ7DlTsRFc3KgzjQcbtMCFKozn/sjgxaFT\
xfTWmHLdj1G/Ph4Ey2RlAGGd/FygJIlJWHJOzRE6/B6unCGbaCSx/9U/kePeGwiH5CLybizRT8/Ak3bWfcgVOb0PLvON4D+61HjQ0LTp+73cG0JUIKz7lzFi06gjYolN9wPcBYIAzaEVMqXqB7NRmD6o3xtHpg5R\
E+etjXEHLQpJfjTuV5d/SQvc86Jur2b87Drx98mVvNtB/6cGk7sUaldbCGoCzIsmmc+hwAc6r7Jxra/WuhR6jf/bex/4K8O1c2q9/hj1mq0jSwpFZyIcQSUGcIfpm5oIYpL/7rvnl3XTd7HYHSbF88/7QECrtn/P\
U3G0PGtXy76CgBOxK995Qc33N/eM0sU0uV5qfD1IxldiamV87RTkHP31qJI5t38wUBsUf3FsFd4248M8ZaHgcdXvyxXKGFf4/neYQnHij8e4E+DXExw0DgZOgSQGnxqPXCI2Yf2Sxa9XCr2tlRT+lQxgXJ0tH5ch\
slg+dF8+0CL7omFohl6hQNOq5cHZrauaazadxSRktHPykh3dd1DOD6JNjncbh0w5cWnJJ1dxqNv5yjePEa0MR7mNsN0kOmJK8DJC0eUCVSxO4pfhReEvfkv+MQO5OHCKgf7A4C4LtabBFs2nF5Hv5hT+IiUH36i2\
S/mA0uxF3J9X+RfQ1fT93tdym0dSOpf1rLOMNndOAqy4g+x93wEopqth9Pg1QGKDnXfAqvqZSCgIW6HQrcUiLku4lBWwLdVk2KFI/VKivud97wEtf2sc986C68djIFel498PmsHhbCAXOwYa3QkpdCUuKPiG3v8a\
jz2Ja9/9ZDXr1Rn+Z+Z0cGF1P4TUv1YpjG6zIvIXH3PoTOnhL2/uhZ3hMWqRN/WjPL9/AuVFVT9hBjoh4F5Q/rR8edPO6ge6YqEYBP8ToXLplo2F4wpaNG61YwHzB8/yBYur1pi5s5VLCmoNa/8Cht997wzahQCn\
8xNXiv8ol09MvKzAP2aRZd43NYpKrwoDWgpxURkTV7KbfcPGc+20uPibo3OyMmhKedd0T/bEYHIJLBz/0nVQOGONmbsHCJm8KSMQj3NBV91yoglZ4obDU1JrHWrf3lZV4CnmDpRGC9czr0slaRjFrIkxLNxQuEj9\
00QdCMJ5vjbIDpW6wAE/dyefNAqGDXr3u7YCNGQfNOy0NwY6/wiCwT1Exmrh38sUHkjAWr/vEPAc4RmcYIXQD4O0E/f8wdCB6cso/2bL7IFnJ3DzMkvyEUCEviyNf8RlxYD+p4JSOaTqEXay7URk0OEYqqj53HNO\
ujCB5iv39iZ0pc3aSVw3jvmYj6Bb4wRY5ayLdQ0Bd2gyRIKg8ie6InCTMxE05jSwPZ7LfZA1Ou+Rvgr0vrOqDBd8sySKcyMnJ8dzgIyKy5YTQJFoW+sg0gafTKe1Y3tzJ3G6Azyl01JU1UhvleMvcquC8UH58yIg\
UQf/aEGooReZIxEHiLiDDMu52TPDjQeRxPrHBJDwy80yzyTaREQY6zBtEs9hZl/MAWhJl8RrZI5RfpDmE86TBnn1JgAS9wmIlxnpJmJTLzNZbOLs4JkgbEnOB1L55cW79HlA1yTmy7SM9tc2eNkK3aGCCNNX/+ZB\
2WZeoV+NG3Rp+yoznQd/nqOApPKzOHh+24s+VZ3sAsfA3ZSTXwewwop0LBHHUM5HPK0pHToml6GgrEkrrvUXxJcKXmGobj6JCF/35Pdb+ZCYqf0wjlOceSbuzYCrySx84DeTeAirO2Y6QGlpKfmnQ0B2Lh+6DrDN\
fN4R+Kg56hsrWRw01xykvjqFSL5AYSt0IqdVYmeWU2LzOmv5Ixl+znIdtPyBKgOS/1LuUdnwrZDGcvhtj6VSpx/zKWYp57gwH6P5x/KT3GRTftDaZn5zyDo6nsv9p958qo6pISefRzEFRGZVaclfEDX5ITP/AMHP\
sFqETX1o1pEU5lmPNJUBxZmyl0kqBtrD1rzWzfQywBQzWs2N8PmhgAEdLuvrCDEOHB3HSfCB4h000IevErYQg7m9tvkBr+4e7tTRGGMOb7toQy9/hBdVhhlqdh4rGr7zjHop08rdubWb31JqmYYfK3cVAeJAn5Vm\
PcPq4uQ/G74aOMuPWbID1nJC6j2zYQOfpDi7BxfopV/D6VqrJ19kE16O/CR3MGxgepslBjbm8XIGrUZZj3Lli/E3o+MzeWAvOHr+5WP+AMqPMhgHZ1hdwDcEnyZOX5Ynxgxth+7MwZFm6ojbG4YoiPwf1+nhvMnT\
vv+VB8BVRa0B7EsbCVzg0O9xpyA6lCEOqNqA73jxrJQ/fT4GaeP/M7tinAz75N6hW40n6zEQ95VmnSMcEvsPRtDx+pARE3/eBNLl+rI8iq/lbXb4r1SJkfOHy8P/mafPER1T53sVuPgqA1OGJ+7708+pTVfsEalC\
6LSSnVs2sPm3BQpGdFpHGSrhqQ+pKZK9k0WJGW5AGFyWD1vRtJs5Crh2DwGQsIWFTSYy5HZwD/Jr0V8nIRuNNSrnuFpCItHkGj329FZ2zXSwKY7l75XVbveBg3odEHZ/fmC63KNZRkkffXEVGjLgyVM2o+HaC+qb\
FYv4JrelO/ZhFYloJTpIIGUj56aWWdfKjxWUTwJ5gzPjj5d4Lr0nHlvin6QHcXfHzJK1MccSk09yKKnCrZdQaFfnuGait5HoMtmGoG482ObdaXMom+E3J1+dNQVe5oq/NOttJF86KXb4B5ILI1YHNovpW+luZ1M9\
stElY2ACBCkTtjAdSPPZB9A0J0e29ocxBBurU9aNILrJU3QogEXj7AHhcHRX/ZFrI2N599zd9F5lQJaCYECjyWlkzlaVg7Gq2MTKAkZk9Qxo1Qg7mtvbPpZpBVdCtj3a7JgjbvSMaujEKHy1n45rHHQ943DCBiFO\
9mPCEz4pKQDM2RuOLzjTgFc0AxtYfo5kyLaWkyOAV4RSobckkUzqboNpogNHTo88gtBm+doj49P1neL9yMXA0pkfsD5pG6Yj1DXNeh9pK15NiSoKm4Y7F5kzNnxIFOW5kh0jkaI8x7rnUZy/UJmGVykkZzuuJfLm\
XbMYeTIbmbtyEpSRTCya/IxcShlSmw6k3HW9E7W+INyxBtrWbub0umtgn6MZPWP8BT3941555vAR+0q6D/CyQqnS1mnnvt1ahPPBiY0YZpmHyYD5OeBlWDn2wmbvim0vtMnQ9oVwhcK7l14H9U65+eIH1/qZcZVC\
1Dx/Fx33ydXEj8RzlH49SaiNDtBGExjuqbY5SfhX6JG6dPIHpnXUmDY8/7+c6+vBm+zp2uDI82FC4P58lNvjmFa3yLfV4G6uYt3VQA9S4C263RjzUec6WtT91zninZ10N4O29mLvSgO3HnOJ9LGHBfj46UqtKZuy\
vOhpRBZiclLaNq9c3kb5qrjtXnEuJVLhtgjOkLWCxc6BlAG3T/KSISSc5dX2HCUg6XPjvDlPqBdFGCrwO8krkw/T+bA1O6nUjeqFsHOV0P6P8Y4Gzht/aXdRDh1EvKMvG8b51MUzO8j1/bb/bG8M/ID3Kgp37waJ\
zg0fbo/6CgoGBs/3eBSM+QgvUDsSWaUBsUU/RkAuUyOYGdq4sGPC5RkSLkWC0sKriiBvXiOtL5QjR5NNzupBavvB0PkNk5e5tLphhofEmPmGTLGJBW74PyTY3hLMsJXQsZfrFzn7lL5TRxvQdUrpObXPd3oyJuZv\
ExfjQLgWhkEbaSXkMMhDvaO3soZKRXOd8CXGoCl4clJce08BC4UE4wZiTmOnup23yxco3io8FTrZoYJrDzInuuvh5rWxfx/63aevo484d6RPq9f2SSHrsP6nIXLs5vcK8257THC3+sSpHdid4gMs5jRjikpmgFgF\
tAvbZN+lOGbSAGHSoHcDt4YBzaqAcHYIysX+uhsCFDsDpasS32vY7j6DYCURUY6nqA3WL77L+vWJ06cH/W3Zb+W2j74fHlrIjq+eIum89tvas9r2SNQjusQkejw5LxAO8U517q8oBWFh6PHWYwUwucwaE0uvq88w\
Pl3ChOzTkK0UwfN6niCD84S9wko4DpV0uKrph16R/pVM6l+fYf6GHsNwXbEepezrgeGE6vW6/nK11uCD7rCLkIzzkUJTwzvoy8yijpIPfCqgMquisFtOMOA9/A3vOeADChxEINDw7kTTIidvHB1VO5jWtgWUMNh4\
3yop0JUbbmQvD1B/uU1J8W01q7NAi+G/+Z6WXcpveWFg7cO/84XrvrPUQ/gUkrkPHNpOJu3lBXqMyEt9StSvAPrP0+Y+sXrXrwTwYpwRg8vFaGm7o5ge1Ol2vLn/9QJnJ5eeHV5uny4yIzp5qMMZZNILDpV3ef3L\
gHNLBgL6OhNS6QWo27MLyGVNT4Xuq4jrTyS/HPyyvmJlAgxTHxT/0XI7Naof1q7akwLh+2R8514rYpugdbVeP0oCJ1+MtXaNq+xy5kwv2SclMA8pUdegtdzSIefe3JYJicgOMILLg+Snwm2jyCN1/CC+o1nP2I/S\
4UF/ML+7K/6yRQyviTJX5WL5KMiV0CH4bRf6t3lRAqWtUFp6VXedWzMZbh6hmrBIdg81FprT35dXrinOYlbAbD1bRRgutgOwdl4NflZMi5h2PabEesxikPxK/K5KpbeIFTZsxGAVrWyaKrxLSi2emGcPJBQhh6M2\
vBI/DDfF8dn3MWE9PyJWuBPWL7xaZf0Mcl+xoYbObOvqhzyhXu3Kp4ffDW3F0i7kjuQhBTW79t2pffHGAeDqJNijQpB6bcxi9BZ8TKrr0Y+IQbLv2Qe8clUtB0RWo8tKK+RDI6t2ufGHHyTB6mVgaUUwUps2BlyD\
Geu7JTA+RrjCz10jHXfTPMG1eozVm4rCEWPH9/k8NJl9kQ114W1639Ir+sNWTk4z3qA0mrdK+488BSuG8ZVnJ+00gDTWD7tzc8zxxH2dafqefJOALU75DNT3VccSv5OxQG+QpD5iyvmXVkAk9uMillCRwzirztnU\
SR0sT1W4QAdbRivf2Lq1Vx28aaxZTNOFsFLSVuzso6yKjvaparAqGOluNS7Fm8DR0AI6R/CkL0Y7fFyojWGIOdfPCc3jRC4CJIQPwXUwm3QDX6H9xtzKWn2z65e3xmRhmqD/q41W+wZoL1eHrcZR+oVEIoyZelH7\
gklCCwedzOUDfw9xSujQ+cVzbQfFRI0Rrk1HB565YqrxvdOKI41nLUPQLISQIGgeechZHxmlX5k5+rExy5fsQ8AVNBr8IJ3PuXEfjYPPrtITw+xuoI1V1yoL+PnIA9NbIJnzxP6du1u2NwiWKL1JjyyFaLcRoe1n\
8R3OZMK8CZDyOotr/f2k7eLAnctBL0yEWrT7LpF+NvudblZZ7RTeiQ3HVbn2irAuELeAClQbgF3FhWbu/wucXiUlfnUDYKrXesNY9E3jg7n6Zugx2HtdRF6ZQxiIdnLJUDxw266hZaDjP1gakUG721Na4No3h2kW\
l7zByLJhyQeQIwVgJkZwoVctjQcUgoVYzFydEGARkX23o64zJ2B8wwOe4U9jtff3HDxsNNmflXbBQrqGFfZnQn9zMwt6YwJexWF0RUDlm6yW8VcFB5+s0zYaX/rJF26Jfh4zFSkFIxNVniNQw6gYS4MW7xwGX1UK\
5jFTA6VdClnBTLe/rUT9VwosWubNy8yGefGV2Rk9Y+LxEsmYDFuvDY43QuYlUtyYiXhLE/9DvBCd//CitRO6qembSJrNiEnB8D8knB1tLqdTSfrsHA3342ymaEKuEohYG72y2xOlkPO2quehD/jqCPngoteYhztc\
0zlgQ0plnTfMgrQKUAE9Ny4Y5euQkZkDbmoWJz6KCsc658uOoSz7wryVkCUS3sgYaEo9eDL4HgZCD6ITs23C1+Ufh2fVC+SOcx4GGtmqthgimjp/I/fMgKmAWTnuehyqArl/iHeTx+T2TjBTUudfWftKgveYffNb\
+h8cFSbdxm/2L32wqD5zRcJOxSXeawaWdO7clhnoTplep0fZhi4tbib0GHTVy96pEXHLs/rOyYP2lB0cNXZGr+Qt2KZPi8wZ7F/M/E6298xWzSRs45L6lnp/cRHZJBIYWaK9zjrl8IdsP4JbMhOXG58tl8OBusP2\
4P/qN2tGzaDf5rItE0aOpkg2hyLzMBDB356vRmadFizTOVXMCHUGDlk9LlB9zdM/BlNczxBO8qbEYd7cvGAsktUTffMaMEgbgJsRNqfJH58JVcxjCQMLOyORNH4UjJ/pmAQC8WEuJa1lTpyn1ziMtC+2Z8m8LRLk\
Do1+J0fZAZuNX8MnNmJ4dyDH7oLh6mXDamD5tw0z0B8rjdP3Nbih2PexTpAGDCvT2nLQT+aI2k4uG054dmKgW/NgPhWuv6UFXs2Sg0PeW73gp/wrvNNj0zpk9gxcrLZczCdmP97ID3vLrGOXK4cFbGx/AKKBen8g\
f1CzxSEdhJrKX79QmBevN3Rczjh9fwxNLoxjO2GxDT0dDVgypnMKmyd3yMvaAQhftkNfyHpPTQFdHSPl0ccQW8PLo4AR43ODgopEnXXofsPHbq+R8VtQApMPE5NBh4VjOrtfqZOHoqmlI04Go7kUkVD+vReQUN0l\
UMQebdue82u/k54WceK4D7OPuBrAZ6BOyYdsPmWBFkJP5X7prf1AB3ESGZ+9E/usaf0/4pELPX65X69vRP5brjnNMpfrQIlvQQ7iQgotwpN84Z5KOO9YT6INdGPvw0fXxoWLndf9QeQhWdQNihkDVYvbF4q7DCJJ\
0ZbLejGKrhAKYVq+ncRqm5crAuPNiMvG5CcuH6/qasDL1KJZA7wSl7aMqB8PnJQsdOSwQhgdjA7KkQr+hVnbihep09GiUtsAZADrKdhh5swGY+kaBsB+ExuZ+obgRrFU2riFReZPvD3MMhPyqHez+qiHQeGFya/U\
OmM9fQvPCy9Sh3i8VNYkeKMZJfM6bIFkA3LOuMw5kAm9J3bjkc9qzrGR2d6k/E4sor6W+XpY5b/2q2JkjCP4oBeGAVbg++IXU8QXIY8DyhW3b5OF93jScWwJviJJpJz0DJE/kUnsFOLAEBPzSh1aLsZWZ8u9aHM/\
56e4lxk6XPyi6rHriiw1CWrd8actKl5f4bvPucGARYhKG5RUsJGetqOtL2s1sg8PmkYEFGXTQlFhSujX40Bc2rr+xqOsFQHMh3riP/Gr7/El0rZDe61gIHb4L7ZHUfVs6fFtdgGu2DFm+vTEYlXVR5qa2zjGzmmB\
yaxW4Zb7aTGprskadc1TMsB7Zh0Z3pyGMc+XxuWnVNxn4VfTnXuW+m3gludhdAzq5vI28CmwK9KAkr87joVnDyhRNgjH8D8/Ti56gkcx7rvO5eBSCx754CtnP5iVeAC814qfUiKbnaK/KZQKY6yWgx14M5QKsrlU\
qlN4sYMM1oMN2YtHfcJdP8TViCkEiB0QakZeuvPxDZs0T1rKpnxmqpJLuW+VqAHKD+rGy/Bbgo3PZmbGUqGQTJYLkjehKUY+JivJk+nxI7dfph6HOpGRiMBcnxlFTc300gnEILZNadtESHzk5R6RdQ/Svg5JJV+6\
D/lZA9zvnKw/NCxwOkLiXX36SB9zz8b9LmEstvVbH+5s/+ejhvvDyCJsMMVHBJxPFknB2K23hgsFmYcAvzjYl76Hb5GTmuPjUW71MYppcwASe/v2MQ+mKg9cOMk12S+oTrYaue/Jl1XnACSszvFPRiRvn6AGEln5\
ytd3gX4xEiDVwbxlxkoVPSxXmaVPeGE6xpoxQCZSQ/je5yZD+4rwCEdj3+KL55eABxWLz2KoiFKUHhPgwanjpN7qwF4M6qyH7k83mVEFKqHO7whs2gie2FB2pfnarQv45YLwFkJVudN5hr6UFZoh7zTXEHlCpeuE\
sBxufvRY0sD82emUMLa33w/wAIR0RJoxyzzuC9U7IVs90sjmG66JDVlO8EfmW/mmJ9Nzg2gO25VN6nnyLxU6tNWcWzJ/hJCPVjMM04LHHuiyDa1NltcSRazJYPN2/ahX7z8rWXF4JzynRkAek3D4Nzbcb2BPZE5S\
83FNJeO/fEnhHemWmE639wFjxyGRnRznq4gEUcg2o5MS6r+EzemsF7zgScW5HSV9zFwdZHFYPz9YHm7YUv/xWhe+Jfr5KX6uT78/nDR/d126Ydqr0xJguHGcljfju1xKQGQyOeZS2ZzNtqKD4Mt/GzzLzQ4QXvO0\
lhOUf7gqJMQ6Hp3noznpKd4fn9nS04uUQjgpzRGnoW6ZwLTOErzk8ySBVP/kkgRHlKz3zyLY03xrME+8W6IVmYDuB8nB4oH+vF9h3seiEh+D70cWiGHjYF5Lpnj/cH8Iel8kVhSto47B9j3p4MLFa+4aisQ9acs1\
AqFwLAOBlmyQqSwXcIISTtDwiRw6BMkED26OWRhauGasc4iF5xy4Xu+EHcMAdWcxINLhT3sO92xum9Quif5jsHqZvvlHFXolpL8MW1IE/2XJUKYFbAgMJnOPSZCpEwcQuSYximnTpSu4zFLR/gtB8C99i9orq+Wz\
mP2rX0WKxD1T/pIBYHmLI7GJVwoJW0EcM02RBkxaWsNZkkUe6beFMKCcSpPXAJVKOzcmuJvMBLc64Rz6pIgTHGTLALxKa1/Gf0gFCOpzrHcy/qdoyNPZccVZnLhk2dfpQmi3RaerkWGeGRlHjUZr+1p+6lcNDgZF\
L+HT6hY3juIAQLRM4VUDoEl9lH9YDadJsQg+bP6Tslv/S93BBwcnm5rZEDGMVuIFTEG47fq3fbZSCK+yMZkAWDK+0FJOjwzwPHMhTmQfN3/YpmG63nXjw0mBeJLWhBB9jAbD3H8lM8zPiQAg88zWL6D9nXZUttai\
/mci/q7DgHxttlTt/mCiklY5YRWDp/e5/fgB1AyTrlZlat8/skWxHer2I6jgXEhBFycHh1QBDMI/43XvGBB4omZ76Ikng/Fax0pgTJbRgJ5mp/HpzCh1RpJKzJYl+zN4PWLwFlOXnpaFy5Iu9XhqTRcyYYczN3rx\
N/YFu8tzDsnFznS2MKeKcGR53WPGFQH0F7bkoHy+alnZBky0SohWsEKIuLBfJVjEEZgTBYtykESntxlt302JqNRqbx/yl9jTQlIySqE3L+i4H/zOp+5DvG06HAbxN+0lyHaCs4zQmb6GAerTnEGwIuhAqV2xeLGl\
89OuvJEhAWLnD5LlDCUIoDLFPTXFmN6IhomhSRC2FQ5glOHwC6egR8Bi2bBNZjKO6xi/CGJQ6z03ufF85YuSui3D3KJWRajiUR2BA1DMG2fHrGqH9WH4vBYKSGfztiTk9kqfCraSqWMXQc0mXt0KBPX041QFgplL\
GRkKnVcCcWDYRFQDyFsR7i7+zwOF0+/T89GHTo79sIkDIVvg7MPD3/ff0OXGzXU/IBSY5ClYFcRcU2YuxuMGbWqplSETUU8dDdv7H7JgPJpbT96DsAy5a9yXP3j/9+1XlhMAdDypRXtRqMh+lXsDawx7f4DAuFWQ\
W144Fv3nVb1QcDjoXab5Uxmrhga57yduoMiOiBUROAn6fAcBo9QwWCFJTXBjniRSIYIo7FjHwJG0iBrx7FiKK7Ak9oadiyXnDpKqSzJ184NCbCQK3qzHuhzEHOtPlr3UiT9EUez6OHbulK9N5qMoBdxQJHqByOOB\
ZIgpN3CkFYDk5rLZCkIUloh652RlxRWFiAjinQOusyghrEWBersva5ybnOPGK90ZCoqX9jCOWZyJY6/pvJkKhXlGIHTaCVUJPjz884A3nh/942QV/cyB00iPE7lX5QaMl0GOmFwyaTaqY6FrNN7dRfrRld1wma81\
wobVH3+p0VT/X3ysCtgTpZy3QsLayNHOp1B3GZJE5qwg7S+oHlY7mKxLXnqPg8r4CT3sUDeNCDfEoKNIMLwFSqNJMnKAI/NKaPW5h/zHztmtRCyZ4C8S5GHXZ2JQ7WUni7lIKHQJSTeH/kS7T4uYWPsWMW9i+mfl\
VJLDkKPm5Fk2EIRqJLvox4wPIvfKmmiBs4Nc6pQ/fqAgZBXSjFFzDCehhydKcdQqQBNKJMWD7C9SNQ446cEh6BHqYrHENkjZIS9F4ZP76EEQVDzLx7ZgFlXNO30y8bPcozTaBAWViB6igsQdY3k5EbSL5eECSwDt\
7xxjNQvzRN9gc9oXDmlQBmTJpCfrPPnFA8K2d630JYQkvMH0nyWr1wiT2mNSzUbwUK3VmeKjxOxVxobolp8xLhngdcNN5fa3wG4ADEbTytBQktpw9vsWzmhK+pBD5yVFtW9O6xLWuB5ai4DoSBGeiqiuC3k7RoxX\
TKfvsez988MTwfRRUWu/8jld2NY7pyH23SFxRHl8RaCCvCTtNiqhi3Vsv234Qd8g5izsp4t6lk9wtviml/dooI13QcoNRq/q7nVQzBkIwxGDfaLjnuFMfzuxhOuFjEuQVRbpECkmzngTf6EKrGtZQx+2FiU/SJIu\
5UwznELNmhujjo26CgD3MP/reR1c6IUaseumV42d9tpmNEQgBqjsGwPbJUJk1sTdd/wqDtzrQKmap4G76jcYdwV2E0BQDfOvvFzBdYTiaP4GmDEuvvNzuVH4nJoEVSaqKBsaLDP+TqIGCHF1qa5HYvSiAklMFGmZ\
yTh0nBUnw3lGS5OIksErn7ik1sLlIA4aRL6YxEex1EE9hTPFxP4ahrA7MqXYPomWccZnuh4Mrq1Dg+QJ1GNuEbs8aQsqps7DVNU+BOHM7bXu7Gimkgp4nG10eSWI+ZGNgBXvZmszZWxtZbnZEGSOnmVBNEuyfTDc\
Nds/43hSE93vpRlBtrzqRMXKv/4/b9THjtfgGVHbSOhM3GOl3kztkD/RYgXTpBhwLW9T0gVnL9/b+hO1WonRAYO+46N691uVaiKrtDVZE32UUJZf+SUF3JfQE1UyglHEifHDSUuSyV0lpGSJ2RFckiJ0b3AWezKi\
HCpJfNHaJMEbkRh9uzfUSp57rBfxv4BzaLaGjSiRZOLWBxeCcbJLQlRojiz7geTQEBktKFt0wo74UOJV6N2Qwo5qpM8FeglfUTjEvJD25MNRMoUKr5CxRJJeyqRKUqKKWakgseNLhX4T2jQNlSJrU5bbyFQleBuE\
L0zLRB8q3tecZem5/VjjEeERQbCWCpEZoFuPQKA0+6jIyQ8z/pHWCEiiJ7msWocx9iV/RsHcoC/5pyBm82whVfVWx6/JShA2lnz1LFYZblzcg2YGg1XaC20pn4dAlvR31hLtpx5ZQ/GzGuQgp7EFNHQeOZ5Pe9s3\
rfvtHwSLoopPnAyKBB2yp+FPQVQwDrfDWvLnbFJ9oqdL5t7r12I5gimj+voh9HgWSwaNTNvYIfn/MsrXVMiALEVTsETbk8IBUzDYqJl8Dzb8238/WhZMoWX+Z6ICFXvBDpdlRdVUNXNObag2bZI6HbrCYwiaM5HD\
apKreXyjApdlfWIEsCL924ynxsJWdCe9gLh5YglaRA8xnB7YCqW4p6uRUiNYNq4RQ6dz49ZV9B52qVKLnRhPwJT54ddaV0O1oaiv5FD6bN9sC5xBp7JNpqDsJ1qLQLpHQUMRucxF7LeloFksGKDWJTVLxgwOwmto\
NuZ+pckGeHnJ2jD7Kxi+pBD0irovIsuanlpRsgijU7Lf+bpPtHCUjTbPoOU9Sfb02LwrEWA0aIZlHYmOXKKEsEpc2qUQXjMRpHan06SvYXDT6MsBhmXsE5HYW+/erZlStoWHjrOv7BmgEANr9dBpfl9tvA5wCTiI\
9/5jUDVHxlomVPokuZElnG6lrYp4fq1KSKx/gcnUcm25Ew5rJawbxs0/uO2TZGvRCWunvUeDJrc+Qh1WS/ZhC3AjWHoL4mXHvm2ux9kbviih3BBO6WKPiurBBEWPOQKnLlOzqpVgylTeU1ygQoU+4bp1zQnA82oS\
kuDAYFX/FdlrU9MXF6mlTysK6mcUazgqxqqbv6ygDA9bZE/9VvZFUcH72Jk2T/JK0Ta2PkYNEQFvdivZ7la73NOo03bkSVY7Lq2uRj4Mz8Rud9SJf9CoQ53AeP0h6o1+ZJF2Gs/K41mTVmr80c2edvsIMNMjqG04\
YlF/1/biGEZbxlgHYBfGOaz/leFtJQEscRnxeID0a/LYJm/e52yp8gLfkSl7FQBUtWulsVvvu5RNOxJjx35KnXrxaEoe4CbtfWSTgnUmWSVHSZuEJw4nYkhI3g2jeScTkIIU9ElWzQYPyoIZjZkMCmwsNOcu3+80\
e0fGEy+PifM8is6yGA/qiumqrUq2HFqVjws0JQ9+NpWOPqxHSKxrVgZwmYMfhbhlK+OmjGm7NFTgSIVAn5QvSu1lldfiRGJN0/apu4hp/9RPLvOPahq57KfHH/5G+mo83ztrWrVEbwJ6dXnX2L/H0XYWgLFTPn26\
IvpcOskcmNqM8nq5rDo8mfo80Q0uzXcw1bopAdoBSFxM+n90XhNmVO4T40P8KicH3ili+uvv3R7hgsEKxv5v2O5TFMP+ZNQqdONNQHL39CPywnAiXppvvM5xjvw9rgjUgUtLGOXZSea50QxiNAwt54iAvEj1FCt5\
gpbCelNYZseUs3goJI7a3gtLrUVPeJnWVnhSHGaz3wfkRxUta81CXSdMaVevEocMoouHrBz3t8hUy4li1uFDHLg091KHboZ6EwNcWcwoOf52jlAP0d0u5X9EXF893pv11kjKQ5S/VupsrpmRqIOGFGeua6K/kYy3\
2QWQzz3cY1ztwhAJjLVPtUxIeyaKw6WGIqcdXUM3HOnVw/51xyJIuRv1X1skf1Ea0xKqcQYep6JWYkUQuxOceZgDrDdNdRlWTLD7vJlkInvCwPmc4tHA31MfwJUXrafR3WvkzwW6V0g4q2G0g5zBFCrXY5jfRpgu\
57X69XciZVUO4k4ws2kwElCCpEbeYvaqNFXk2s4nP7YRex6GyUOerZDax2zNsfdQsi6ufYnamrayhFVDpp+4xUxQ81S/aSBcPL7wkPuTWkc/cujpUN7zlB13v5nR/5ueP3I/+Vz/UFSaVhCZNbOOXSH62Ko3iZYU\
upCHIMk3KA95NkhK2lfZ2TtsgkppLClIFsmhvgQdrzmrILOSrHKkQ/cTuZB7neLLmfV+/QPB+w0fhUdGfVtK+/vbtdHsNg7+i/vo7Ol8hl7FkXTijbxO6lL+5DkX6Jyc4jCyzUIxuZUZH8WkTqQ+SxbBE1k/5xiw\
uX0E6vtJ9YAK+6QvtU5PUkPHj2+W+yS3/m2oT4I47UMOJSSr8v3RjaYfNZn91Rk0N+7qW4mAl4kY6knSSpbbQtcphls+lRSHmg7/J2kLAfS0vCXppcJkWv+fQzbVjoIsPv1cgXtXh4haL+svA2+bnAgz937mcX1F\
9O5uS0zHDk2nMmhlf6OhB4GedeP23jeNKtWSR9OVooIJMEgb9EnmhLBUT8+/FQradZ/ui/WQKt6PqlrybmGkJe/jWhBiYaGmPaloqpOV90O7vXXI3/W9vnkVoShYqMik3LNylQ/impusp1UT6/pVGtFTeTxjufnK\
PmDGvjfFSguE8VBRpz1W3a+RpA0ZgMSKF2cICzwkJk2Cy5WBD0j1GBr/X+bwOWKuEay5spVisxX4kIXolqHZCKwHXFEgsxFbYc2vJKtsZWH1AX77KIqARbbq1D3DSu2A9km+VZsEieXJ5t1DexUKl1edmRYvTtvE\
M7RqTXaUozqB0kwsu9B2M56c4p6hvwLiq/pyd0zielDCuegoj2eVG0RsAep/6beIF0UQmMjfVP+qd912C6m7kC9S5W0QuMpG25RaJ8Wdn7BUHETRUiO8f+M9SkO7z0wN5grdMd00pKbUHTQe4FiAhBD79IDCrbVr\
2EoQvr7B+xPx0OEWrQTC7C+txtBukHNSbJJoZDeT7cXRDQV5Yb9qfIgk0ZpAR5eOWJ6jv3fB/ldMWwLSl55XqKrFVIT548eCZo37TitIFFJN9NPjj2htqwwakRyfX/aaI9Om9+ECz2+X9v7CS3p2M2IsVWmwix31\
7eATGFE2j5C8arowf4opouu0V6oT0WAVtNtpmoi/B9kAQTc9k5jBNOsLOSxGnm7iDmp/JSXFDd2J9WMsWG95zwdqOA3HX76xDkyiGVJcJQNGO1qAEtWH49gM+womFqY6HcFqltZJ1Z4pv1EO9mPVJX33Zd+vnG/X\
l4vB+5hYmPOtbpnUHovrMoYkMGglZT6TAuiXeSFjEzzYTIUQiwMcl5ECG3riZaq8qRIouyzi+1dfQHmyK0kTn/fNJSygcn/bcTlmkTnMPUF8BU3hvToQJFAhNgmwuEwSxFjgz6ptUIBn9v1QxaExu6x+SQsYBq5Z\
KfffzeUWsIuBrJ7P5Zcc2vkWUC3dkMpJ9KBN+buvIAvsWlN/1fL4pB8aSv/TWrutavsYO3XCbII+fBDmMAzheTBLoLGy8TnSQhwTJER3rYh6oK1k5fi5Gxapnsh3TeDfOXQysdLhi6WL0btI4Wu9kg4fHpV7i+VX\
1dFerlt25Lz11HoPvZLm8xnzwXIwnI/lhoussoo3yiLga7jaiJ1W3/HTpFtffzwW0armqVW5GNF5mKIC3xO6dIr8gIj9SYOyAZjRMq/l/vLBgwR9NajXiTZRsgH8B8DUTl5QTpdrexdvcf3qprX0YZlyMOomwXqv\
nmVdNWBwTeWaXnzpD2+NEYf+YjEX0zet/6aRrtdURQCoRzPUYp1XVaXAIVBjaj+4ZKeOb2op96f/dIHMEJDBwTGZ7f/YRcl1TcG51kiGmKPfdsknKEpJLFcy9IGqsJBMa3THivY9G8Oh6c2TmqS/1skvlTKtz3VX\
eFQLpMjqtZodlICqob60V3yqNcQdoNq1277e/kdZOg/665MSOz/4qYPzcb8fgXvNX8bQNcH8uKTfR0FVomrsMUg7QakCUqJXORHHNwuENZVqQE/39S8O4mUz4V9/Q3eKeq69O4z50QnDmf3ACCBbahXCJctCMouQ\
nN5TAP0fP2we40U3BcVD53ROkKSloWCnSeSVjgqSVCaTZv2U+1VoRn6Kb8le/Zmdj6uzd79uX6j0kuFWwSkMrK2Jd5hqkmnUNOWwtmymt4T1+x9LijXebz+/zE+Uk3c/zcx+Mig45d1d4Lxl/XhAIOmBpZlRblEl\
f9/U4QZcpl83sCzraqAFba6yAHLJogB4WcAC5bu6TaXWAEY6KbROWMOGckUP2QrrRkwN3LPtrFq1wwDGzY23PR42Bmze+BrgAbxujybtpuEs6aQOhT2mvZebbvJbXyFhU9oa/g85yEgI9wxg4reapR8PiNIp0B9Z\
K+vCyVqpW5ryrR+lr6fhS7XmULKbbwWBDD+Xj9I3tQxBl34jRz4pq0+964OpPuHuCSkoCJUAH8r7YOp7eLZ8Q4VN1XVV+/KkwlfV2/PXq7rp6vpB6/a5KAtp09ub2LLCHmph7TjiIQdg3Hn5FVq9uZsCQY/buuoj\
v/vXQZN2UxiDcZu/kIOredJY+gnZdp1Bav769tnd1GWFBz8K3vU/nxLeouF9xFup4kBhEylfirnl9WII/Bu4fJL25Wu+geXMbBBV7ybzrICij6sC6NpxnS246K2XDVq0j9R0k/sss3Fvr+4JLUZgvhb5sC5qgP6t\
cx0/kvwVHJx65uth5alhJhY/XrEsZ2TFqdp3e5KatU9iKqmwpu794fcFjbLLO9NMul+RAP/I4xQ3Aa5H0OEXQ065HVjE2YeqfyD769HNceAGbb8s4Zb6IRCCKDeYxs/ZKikV9XjTDWBL+huZ1WfIJRbTVRX9YWyv\
S2qWlTZMHa02RxS6QgkSLzOSFMxuLYpaDCGRG7fe053GDivXRyDbducWzh2DzfCHTnfhWjFgHjLvZJ7Z6Zfu61x+UKXaRvBx2SpBd55E/tJdjP/kydDSJ1Bilhw8y6ISjGT3XULfi70+ORUSv/4OuX2J0ty6ww19\
AP0jcQdH8JMPEmrw3fX5c9M2H9tVxK8shLejBv5V8mIR+U2XsI5MDE/9S6IqliooJykGm3zb6TgHqWtnasdB83XQ5eJ+thzG3p4WhtIkhC2s+5lllIshfFQrz/i9kpBe5mEh2smfhFu2PM1+djGPq+siD7tElOSG\
9eGkC+bOP9oUUK8qDcuPDZ/IY92KAU3vMHe+Yz7bXBk/loAJyX4imlNOEND6vr32G9GZezc86jWJb/dDdRau0DRYY6b9GDzy6a1oQtNM/NXvjKFdgamrntN/MUGia4ayS5qss3+f8vjS6mZokY5SeyNRcvdDP3x/\
VZNrdBbA6d8TeUA37TqKwI9MkGqXKovgo9YmKdR03rnbE5bWnl4lwN+ZxyIKYLSmUTRDca6Km/N0dHwqT3cWUGeL0PJ3/wifMR9NPwDN9dvj1c6cH/FpitRg9LMqoSjfZeGQ2IvauCd8CCkodz8Q1U/dhr8ZwWf2\
CP1ZK7rMpK4nKPLUKyzrB7eMKnpwS3x/lAVefSYditHruZWmaecUHN0AG4+gNrqTFWJwGwkqiygfPgeOlMke7Lcys6fMPriEGrU8UubL07krK0GMLd5IbRnJha+1vRcOEbd4KxhFTkkSuTDnekSNU0AmPjVPvajt\
+jpTO273lQRI6Tqz2YQEqFnthSOmwZghCF8F65eXDpJ0gd85fuazj9V1VBv+blnXj025F99Y5pCENFZY3Ff0dKPwTIeQaKgWCJK8FHuGqBZlHvEu/MGf9rcd9b1W8ijwKRVs7YlO/8vMOsWP0epKy4aGo7QOt5OS\
X9DJ28r4SqC5NjXPlx6fZ3QZ52WZW35tJKx6JAfk8Cq7TXHK+kpYmpTkDp2cRKwOGZtUREJ2ES+Tesy+ZQGlB2tvAKbJzCRsqHNT8df15wYRTe4E7GqtFpDGQR6Fvu8pS6snTconMkjFydioi6mjyKxCvT7RIMPS\
JOnkZG6fbPRX8wfxrhs2u+xHUVxjlazYrxiRvH0udaLuiMcDvot+RPyG5TBQurt6fFakwowPfNpE9/vGdoLg0J3xS1BibcwZWEvqQ7CKEa5q+1ZkGAjSsBn5+gddPTqeDOfatw2YMgBJUt3wvB7A4XpIZTfJpzCN\
TEoLtlPql5eGKQoTuaOFNbJb0ra1tIzIv/wkouP7Tc9VimcPxehiX7rU2LPdnBbg5h2DoULhINCv2ocllaoN1PAsmSgS4WbqGg1kBDQfgvA1TwYqilDistwDEqKddhkah3SRf6IzsGbnDw1lsETAlDPQ4KVCJLsE\
TVOcTgXeuzc5dppI9HxZcu40IpmVRppXO5UairJZD13CT5TSW6JpebVgmsO07dg3Fw9l/JGK7gpalxHabDuCYjt5APoq6EyxcM8N04d+7WNyHeUU69US9bfCfxO/7z5Tkb4JvYuPdq9qMKEaNaxzxIANGDG/Qgal\
dWm0yTx3ITx/gNGlgWM0rOAv2jgrIvlGpatr3tINqWaw26GCz8+bzV869OsrNF0X0PSkLxisnpYcfAoeazMWkYBA1NRU2ZCHBNewipa8oI2Geqkg0qAfbZw8ScaztadhIbxr8XRUHtM1jRXS7GwZW0DuK0FeKJeK\
l8ZisK4sdIu/bybSCjhCuna7Kh2vWEOg/25TJ7+/MLZD4vcOxlZIG8+0kdN478P4PYEC4PhB5mZzbesn0xZZXMU1nVu5bLRKBna3b4Pn5Pb2UYrumqJnA875XbfDZO+Ljy7sh7gQHM6wrSXmau91yYAYqVlfvA7O\
Xi3FbJPHv/LHpEqfmZGCcXgOIyR/WPDKzXQuVIpO0EgfQ83aXxNnnnbUxA0CqGPZafp1XEb24PyMyO9HD7xsC7Y/DKKzEZ06L6mv2ohnhRhwO+E+hpq9U/jutD7l1H6sHVK101Hcd8Kf8Upo6MLdR3dp5YbP6430\
ithcvZ4ZAzvY1KnNZKpfo27gmA6lrZeFlkZpp1cJ7v3o7qcJwPL+wrg9myCNBeqkAgSBpFytWsq5NHvKcJf/DMFDRIEPmGCtqr154yGn2kgTYX+1sEsbAyQX+sg4WopZS5wGYVEqgp9N2zd2MZAFZB2thB7yCxjm\
qXj1i2dnlKEg/UMapeR5kMdNv/w5LF97012g0oFGHVk1ykFcUqByu1Nz1aJFJSRTlfPVpKeXIup4RG85SV5pecbHpXFFYCNmbo3qazDyds/wD0kl6fh5vQpliec2izk7dJmKJz8QBYFUq4C+bOUz61crSlCz0OoJ\
klryhtr0at7qYqzQlx4zGY96440tVg7CpY+x+eaOU/ejUrHkkkOW3HO1nukoizyrHPiu+cOaBQ1sTCiSChImZp+gzSirHkAcgjzOJnIaFeApUFbIclHDNRiA1B7c0U3lC57u6cw+rwTfVBUOV5qTH7d3aoKZZU/e\
jeFRx1PlrETT5iZ1vjc0wUe8m3DDmPyaNuDetPq9Z83FOtVfRXUhyWLRhOS9oUcU16JoogKE5TacG2DVDqh6kT67SNYpaUoaM+q35sPTZlowucxpCfE83wUhULNSPkQzfbm7jy3H8vx+ClpkaD8W57g0CQvohCRr\
3LwmnRVdNz/V7zsnW99HtOTidMCcbTq7b6IXtQLfZJh9ed7nb9/SD4eUOkoD9i/+ikKdE+ESOSomiVckzuCBJjOr4FYg2V2pvCd4/J+fhOgyR2FEBqaLVFV4fpAkzam2RcJWodNUuduNqGisapgILfHzxFyFp0Ap\
Z2yDhxCK5wQPhko3hyZpTOOchguFP4//f8B31d3T6zuG6ZSn1iZLPajfTxojB89quQjKYqBOuy63Jp+grhT+ox2Wq4k4TGg9up/+YJXD6UA4wXlgoFsivVUYCVflZAKhjx7qhNStSjuYClrNkW73WYltt55OfguX\
RBERxGgMTrJnWTSOhNGgIjlZqaTfYPqm1wSfN7DlDbun2DN8cGLPQpshD+MpTZB/rZfM+BVd8jLad4sl+FduyYfsn5SOGxeDNL76HHdFijzKfrpiAUtHbvnqToXQ+Chg6f/tcbqoRGXS+QujZsaSvT5mAdU/TJQm\
rP5KmbhbhbiJKwfplJ1Y8lpRfwWdzT8uav/qjkG6/2wvmWUVs+lxbWtZXtrHi0Q+9qvVP6N0b4ktYOnEqcXZgNNGBlaqCpP/kxTiPkDEe/gps3jTMgJNfbAj4iyCke+c4rBaGL7sTZXKOcy4lLTX29riwGNBoCUO\
SwI9D2Ji8Aa7Rl9TItjIBrDcMFU5ybUdtduHAuthqwoAKoympDOIy2GXh8iMENJ0h580WH6LoWjH6MxclYnQ9JlPXDVab6sNTjGTeDbNtVQm0drzV8vM7fAPUaGtBqvYWHRJWaaD47yocFgXokvNhqzIIi1MChcf\
bIBp+a1CXYrNNm+Vn8ktwDGlNFvYdgyrBUU9c++IWKXbw+oX+RrojOpyZxy44E3zNhQFs8JA8pNIQ5rJ5/OvWLtWQpIoolfJ1qLgUHlyUmcpSKpfv65S505Wqa70EgjRqKFSyUwy40xjFx7Zj9aR2ke3SDyR4hVU\
EPHpGgvvChJ6GnTzVqUbSS5Isxf9/jHwEKn04rGtOmjI/rE4qiUiBUln47qmCjHsBpzKxi5lUEzVVPIAjhfmy+BiCN0FOgYBL8SZ8AbmUVHkq+gu/F+gFXWz5+//dmfGnnfZmjPgOvPEk/8B","base64")).toString();
return JSON.parse(e2)}var A=e.n({commandHelp:()=>commandHelp,overview:()=>overview});function commandHelp(e2){let{name:n2,summary:r2,operands:i2,options:a2,example:o2}=e2;
return`contract-check ${n2}${i2===void 0?"":` ${i2}`} [OPTIONS]

${r2}

Options:
${optionLines({...a2,...t.Z})}

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
({consumer:{id:e3,owners:t3,tier:n2},effect:r2,because:i2,changes:a2})=>({id:e3,owners:t3,...n2!==void 0&&{tier:n2},effect:r2,because:i2,changes:a2})).sort((e3,t3)=>j[e3.
effect]-j[t3.effect]||r.K(e3.id,t3.id))}))}const j={broken:0,removed:1,unknown:2,reads:3},M={broken:{arrow:"breaks",verb:"is broken by"},removed:{arrow:"loses w\
hat it reads",verb:"loses what it reads in"},unknown:{arrow:"may break",verb:"may be broken by"},reads:{arrow:"reads on",verb:"still reads"}};function impactSentence({
consumer:{id:e2,owners:t2},effect:n2,contract:r2,because:i2}){return`${e2} (${t2.join(", ")}) ${M[n2].verb} ${r2}: ${i2}`}function impactGraph(e2){let t2=new Map,
node=e3=>{let n2=t2.get(e3)??`n${String(t2.size)}`;return t2.set(e3,n2),`${n2}["${label(e3)}"]`};return["graph LR",...e2.flatMap(({contract:e3,consumers:t3})=>t3.
map(({id:t4,owners:n2,effect:r2})=>{let i2=r2==="reads"?"-.->":"==>",a2=n2.length===0?t4:`${t4} (${n2.join(", ")})`;return`  ${node(e3)} ${i2}|${M[r2].arrow}| ${node(
a2)}`}))].join(`
`)}function label(e2){return e2.replace(/[^\w ./@(),:-]/gu,e3=>`#${String(e3.codePointAt(0)??0)};`)}var N=e.n({command:()=>P});const P={name:"impact",summary:"W\
hich declared consumers each change breaks, by the schema or the fields that they read",options:{...t.P,format:{type:"string",value:"FORMAT",help:"text, json or\
 markdown (default: text)"}},example:"  contract-check impact --format markdown",async run(e2,n2){let i2=t.Q(e2,"format",["text","json","markdown"],"text"),a2=await r.
o(await t.s(t.I(e2,n2,n2.now())));return"faults"in a2?t.R(a2.faults,n2):(n2.out(render(i2,a2.needs?.impacts??[])),0)}};function render(e2,n2){if(e2==="json")return t.
at(n2.map(row));if(n2.length===0)return`no declared consumer reads what changed
`;let r2=n2.map(e3=>t.ct(impactSentence(e3)));if(e2==="text")return`${r2.join(`
`)}
`;let i2=r2.map(e3=>`- ${t.st(e3)}`).join(`
`);return`\`\`\`mermaid
${impactGraph(impactReport({impacts:n2}))}
\`\`\`

${i2}
`}function row({contract:e2,consumer:{id:t2,owners:n2},effect:r2,because:i2,changes:a2}){return{contract:e2,consumer:t2,owners:n2,effect:r2,because:i2,changes:a2}}
const F=366*t.G;function lint(e2,t2,n2,r2){return{code:e2,severity:t2,message:n2,...r2&&{location:r2}}}function windowLint(e2,{rule:t2},n2){return lint(e2,"warn\
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
""}`,n2=o2.get(t3);n2?n2.push(e3):o2.set(t3,[e3])}let s2=e2.windows.flatMap(t3=>n.E(t3,e2.time,i2,i2+F).flatMap(t4=>(o2.get(t4.id)??[]).flatMap(n2=>frozenBooking(
e2,t4,n2))));return[...a2,...s2]}function frozenBooking(e2,t2,r2){let{contracts:i2,classes:a2,type:o2,regions:s2=[],teams:c2=[],owners:l2,consumers:u2}=r2,d2={contract:i2[0]??
"",classes:a2,regions:s2,teams:c2,owners:l2,consumers:u2,...o2&&{type:o2}},f2=n.f(e2,d2).freezes.flatMap(e3=>n.O(e3,t2.opens,t2.closes)).find(e3=>e3.from<=t2.opens&&
(e3.to===null||e3.to>=t2.closes));return f2?[lint("GV204","error",`${r2.change} is booked into "${t2.id}", which lies in the freeze "${f2.rule.id}"; book anothe\
r occurrence.`,f2.rule.location)]:[]}function windowLints(e2,t2,n2,r2){return[...gapLints(t2,r2),...neverOpens(e2,t2,n2,r2),...noticeLints(t2,n2),...startLints(
e2,t2),...exceptionLints(e2,t2)]}function gapLints(e2,t2){return e2.gaps(t2,t2+F).map(({local:t3,kind:n2})=>{let r2=`${t3.slice(0,16)} in ${e2.zone}`;return n2===
"gap"?windowLint("GV202",e2,`does not open at ${r2}: the clocks jump over that time. Start an hour earlier or later, or add that day by hand.`):windowLint("GV20\
2",e2,`starts at ${r2}, which the clocks show twice; it opens the first time.`)})}function neverOpens(e2,r2,i2,a2){let[o2]=i2;if(!o2)return[windowLint("GV203",r2,
overMessage(r2,a2))];let s2=r2.rule.allow?.filter(e3=>e3!=="any")??["breaking"],c2=e2.freezes.filter(({rule:e3})=>!e3.contracts&&!e3.regions&&!e3.teams&&(e3.deny??
["breaking"]).some(e4=>e4==="any"||s2.every(t2=>t2===e4))).flatMap(e3=>n.O(e3,a2,a2+F+31*t.G));if(!i2.every(e3=>c2.some(t2=>t2.from<=e3.opens&&(t2.to===null||t2.
to>=e3.closes))))return[];let l2=[...new Set(c2.map(({rule:e3})=>`"${e3.id}"`))].join(", ");return[windowLint("GV203",r2,`never opens within a year: each of its\
 ${i2.length} occurrences lies in a freeze (${l2}).`)]}function overMessage(e2,t2){let r2=e2.series.overlapping(t2+F,t2+10*F)[0];if(r2)return`does not open with\
in a year; it next opens ${n.at(r2.start,e2.zone)}.`;let i2=e2.series.overlapping(t2-F,t2).at(-1);return i2?`is over: it last opened ${n.at(i2.start,e2.zone)}. \
Remove it, or extend its rule.`:"never opens: its rule gives no occurrence. Check start, rrule and except."}function noticeLints(e2,t2){let r2=n.rt(e2.rule.notice??
"")??0,i2=t2.slice(1).map(({opens:e3},n2)=>e3-(t2[n2]?.opens??e3)),a2=i2.sort((e3,t3)=>e3-t3)[Math.floor(i2.length/2)]??1/0;return r2<=a2?[]:[windowLint("GV210",
e2,`asks for ${n.it(r2)} of notice, but mostly opens every ${n.it(a2)}: the next occurrence can never be booked in time. Shorten the notice if that is not meant\
.`)]}function startLints(e2,t2){let{rule:r2,series:i2,zone:a2}=t2,o2=r2.rrule===void 0?void 0:e2.time.resolve(r2.start,a2);if(!o2||o2.gap||i2.starts(o2.instant,
o2.instant+1).length>0)return[];let s2=i2.starts(o2.instant,o2.instant+2*F)[0],c2=s2===void 0?"":` The first occurrence is ${n.at(s2,a2)}.`;return[windowLint("G\
V211",t2,`has a start, ${r2.start}, that its rrule does not give, so nothing opens then.${c2}`)]}function exceptionLints(e2,t2){return(t2.rule.except??[]).flatMap(
n2=>{let r2=n2.length===10,i2=r2?`${n2}T00:00`:n2.replace(/Z$/,""),a2=e2.time.resolve(i2,n2.endsWith("Z")?"UTC":t2.zone)?.instant;if(a2===void 0)return[];let o2=r2?
e2.time.add(a2,"P1D",t2.zone,1):a2+1;return t2.series.starts(a2,o2).length>0?[]:[windowLint("GV212",t2,`excepts ${n2}, but does not start then; write the local \
date of the START of the occurrence.`)]})}function lintCalendar(e2,t2){let r2=new Map(e2.windows.map(r3=>[r3.rule.id,n.E(r3,e2.time,t2.from,t2.from+F)]));return[
...e2.advice,...e2.windows.flatMap(n2=>windowLints(e2,n2,r2.get(n2.rule.id)??[],t2.from)),...peakLints(e2,r2,t2.from),...endlessFreezes(e2),...overlaps(e2,r2,t2.
queries),...unservedQueries(e2,t2),...bookingLints(e2,t2)]}function lintCloseGuard(e2,r2,i2){let{closeGuard:a2,sweepEvery:o2,location:s2}=r2,c2=[],l2=(o2??0)+15*
t.q;if(o2!==void 0&&a2<l2){let e3=`closeGuard is ${n.it(a2)}; with a sweep every ${n.it(o2)}, and schedules that run late, it must be at least ${n.it(l2)}.`;c2.
push(lint("GV220","error",e3,s2))}for(let t2 of e2.windows){let[r3]=n.E(t2,e2.time,i2,i2+F);if(!r3||r3.closes-r3.opens>a2)continue;let o3=`Window "${t2.rule.id}\
" is open for ${n.it(r3.closes-r3.opens)}, no longer than closeGuard (${n.it(a2)}): nothing can land in it.`;c2.push(lint("GV220","error",o3,t2.rule.location))}
return c2}function peakLints(e2,t2,r2){let i2=e2.advisories.filter(({rule:e3})=>e3.peak===!0).flatMap(e3=>n.O(e3,r2,r2+F));return e2.windows.flatMap(e3=>{let n2=(t2.
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
return e2.waivers.filter(({until:e3})=>e3<=t2).map(({expires:e3,reason:t3,location:n2})=>warning("GV191",`this waiver expired on ${e3} (${r.G(t3)}): remove it`,
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
0?lintCloseGuard(a2,{closeGuard:e2.closeGuard},i2):[]]}var I=e.n({command:()=>L});const L={name:"lint",summary:"Checks config, calendar, requests and owners of \
the working tree, before they are merged",options:{base:{type:"string",value:"REF",help:"not judged; only needed where there is no default branch"},head:{type:"\
string",value:"REF",help:"a commit instead of the working tree"},config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"},format:{
type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check lint",async run(e2,n2){let i2=t.Q(e2,"format",["text","json"],"text"),
[a2,o2,s2]=[e2.last("base"),e2.last("head"),e2.last("config")],{headSide:c2}=await t.l({cwd:n2.cwd,base:a2??"HEAD",...o2!==void 0&&{head:o2}}),l2=await lintGovernance(
c2,{now:n2.now(),...s2!==void 0&&{config:s2},contracts:[...r.L(c2,r.b())]});if(i2==="json")n2.out(t.at(l2));else{for(let{code:e3,severity:r2,message:i3,location:a3}of l2)
n2.out(`${t.L(a3)}${r2} ${e3}: ${t.ct(i3)}
`);n2.out(l2.length===0?`nothing to complain about
`:`${r.u(l2.length,"finding")} (contract-check explain CODE tells more)
`)}return l2.some(({severity:e3})=>e3==="error")?2:0}};function ownersReport(e2,t2,r2,i2){let{owners:a2,because:o2,location:s2}=n.F(e2,t2,r2),c2=n.K(e2,t2),l2=c2?.
elements??[],u2=r2?l2.filter(e3=>n.$(e3.path,r2)):[],d2=u2.findLast(e3=>e3.frozen)?.frozen;return{path:t2,...r2&&{element:r2},owners:a2.map(t3=>{let r3=n.z(e2,void 0,
t3);return"unverifiable"in r3?{handle:t3,members:[],away:[],unverifiable:r3.unverifiable}:{handle:t3,members:r3.members,away:r3.members.filter(t4=>n.R(e2,t4,i2))}}),
because:o2,...s2&&{location:s2},deputies:c2?.deputies??[],...c2?.oncall&&{oncall:c2.oncall},tags:[...new Set([...c2?.tags??[],...u2.flatMap(({tags:e3})=>e3??[])])],
boards:[...new Set(u2.flatMap(({boards:e3})=>e3??[]))],...d2&&{frozen:d2},mode:n.q(e2).settings(t2).mode,below:l2.filter(e3=>e3.owners.length>0&&(!r2||n.et(e3.path,
r2)&&!u2.includes(e3))).map(e3=>({path:e3.path,owners:e3.owners,location:e3.location}))}}var R=e.n({command:()=>z});const z={name:"owners",summary:"Who owns thi\
s contract or element, and which line of which file says so",operands:"PATH [ELEMENT]",options:{...t.P,format:{type:"string",value:"FORMAT",help:"text or json (\
default: text)"}},example:"  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",async run(e2,r2){let[i2,a2,...o2]=e2.operands;if(i2===
void 0||o2.length>0)throw new t.nt("owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]");let s2=t.Q(e2,"format",["text","jso\
n"],"text"),c2=t.I(e2,r2,r2.now()),l2=await t.o(c2.cwd,c2),u2=await n.Y(await t.u(c2.cwd,l2.commit),c2.config);if("faults"in u2)return t.R(u2.faults,r2);let d2=ownersReport(
u2.policy,i2,a2?.split("."),r2.now());if(s2==="json")return r2.out(t.at(d2)),0;let f2=d2.owners.map(({handle:e3,members:t2,unverifiable:n2})=>`${e3}${n2===void 0?
` (${t2.join(", ")})`:` (${n2})`}`),p2=[f2.length===0?"nobody":f2.join(" or "),`  ${t.L(d2.location)}${d2.because}`,...d2.below.map(e3=>`  below, ${e3.path}: ${e3.
owners.join(" or ")} (${t.L(e3.location).replace(/: $/,"")})`),`  promise: ${d2.mode}`];return r2.out(`${p2.map(t.ct).join(`
`)}
`),+(d2.owners.length===0)}};async function testPolicy(e2,t2,r2,a2){let o2=await n.tt("policy-cases",i.V(t2,"head",r2));if("faults"in o2)return o2;let s2=o2.value.
cases.filter(({at:e3})=>e3!==void 0&&n.X(e3)===void 0);if(s2.length>0){let e3={file:t2};return{faults:s2.map(({name:t3})=>n.nt("GV003",`case ${JSON.stringify(t3)}\
: at: is not a day of the calendar`,e3))}}return{results:await Promise.all(o2.value.cases.map(t3=>run(e2,t3,a2)))}}async function run(e2,t2,r2){let i2=(t2.at===
void 0?void 0:n.X(t2.at))??r2,a2=sketch(t2.change),o2=await n.j(e2,[a2],{now:i2}),s2=await n.c(o2,{author:t2.author??"@nobody-in-particular",commits:[],landed:[],
reviews:(t2.approvedBy??[]).map(e3=>({login:e3.slice(1),state:"APPROVED",at:i2,transitions:o2.transitions}))}),c2=s2.requirements.filter(({status:e3})=>e3!=="me\
t").map(({code:e3,message:t3})=>`${e3} ${t3}`);return{name:t2.name,expected:t2.expect,actual:s2.status,requirements:c2}}function sketch({contract:e2,class:n2,status:r2="\
modified",changes:i2=[],removes:a2=[]}){let o2={status:r2,...r2!=="added"&&{basePath:e2},...r2!=="removed"&&{headPath:e2}},s2=verdictOf(n2),c2=[...i2.map(e3=>changeOf(
e3,"changed",s2)),...a2.map(e3=>changeOf(e3,"removed",s2))];return{pairing:o2,format:t.H(e2)??"json-schema",id:t.j(o2),verdict:s2,changes:c2,faults:[],notes:[],
digests:{...r2!=="added"&&{base:"base"},...r2!=="removed"&&{head:"head"}}}}function verdictOf(e2){let t2=r.j("the case says so");return e2==="undecided"?{backward:r.
M("the case says so"),forward:r.k}:{backward:e2==="full"||e2==="backward"?r.k:t2,forward:e2==="full"||e2==="forward"?r.k:t2}}function changeOf(e2,t2,n2){return{
rule:"avro/sketched",element:e2.split("."),edit:t2,message:`${e2} is ${t2}`,surface:"wire",verdict:n2,effect:"alone",references:[],remedy:"",fingerprint:`sketch\
:${e2}`}}var B=e.n({command:()=>V});const V={name:"policy",summary:"policy test FILE: runs a table of cases against the policy of the working tree",operands:"te\
st FILE",options:{config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"}},example:"  contract-check policy test governance/po\
licy-cases.yaml",async run(e2,r2){let[i2,a2,...o2]=e2.operands;if(i2!=="test"||a2===void 0||o2.length>0)throw new t.nt("policy knows one verb: contract-check po\
licy test FILE");let{headSide:l2}=await t.l({cwd:r2.cwd,base:"HEAD"}),u2=await n.Y(l2,e2.last("config"));if("faults"in u2)return t.R(u2.faults,r2);let d2=await(0,c.
readFile)((0,s.resolve)(r2.cwd,a2),"utf8").catch(()=>{throw new t.nt(`${a2} could not be read`)}),f2=await testPolicy(u2.policy,a2,d2,r2.now());if("faults"in f2)
return t.R(f2.faults,r2);for(let{name:e3,expected:n2,actual:i3,requirements:a3}of f2.results){let o3=n2===i3;if(r2.out(`${o3?"ok  ":"FAIL"} ${t.ct(e3)}${o3?"":`\
: expected ${n2}, found ${i3}`}
`),!o3)for(let e4 of a3)r2.out(`       ${t.ct(e4)}
`)}return+!f2.results.every(({expected:e3,actual:t2})=>e3===t2)}};function requestText(e2,i2,a2={}){let o2=r.Q(e2.cases),s2=nextId(e2),c2=a2.emergency===void 0?
openingsFor(e2,i2,o2):[],l2=windowOf(a2,c2),u2=a2.emergency===void 0?"normal":"emergency",d2=["version: 1",`id: ${s2}`,`type: ${u2}`,...a2.requester===void 0?[]:
[`requester: ${quoted(a2.requester)}`],"contracts:",...o2.flatMap(contractLines),a2.rationale===void 0?"# rationale: why, in a sentence or two":`rationale: ${quoted(
a2.rationale)}`,...o2.length===0?[]:[`# risk: ${highestRisk(o2)} is computed; write a higher one if you know better`],...windowLines(l2,c2,e2,i2),...impactLines(
e2),"# rollback: # what somebody does at 3 a.m., step by step","#   steps:","#     - {do: turn the flag off, estimate: PT5M}",...a2.emergency===void 0?[]:[`emer\
gency: {incident: ${quoted(a2.emergency)}, expires: ${n.ot(e2.now+4*t.K)}}`]];return{id:s2,file:`${n.G}${s2}.yaml`,text:`${d2.join(`
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
`${e3.id} (${e3.owners.join(" or ")}): ${t3}`)).map(e3=>`  ${e3}`)]}var H=e.n({command:()=>U});const U={name:"request",summary:"Writes a change-request file for\
 the present difference, with everything computable filled in",options:{...t.P,as:{type:"string",value:"@LOGIN",help:"who requests it"},window:{type:"string",value:"\
ID@DATE",help:"the occurrence to book (default: the next one that fits)"},rationale:{type:"string",value:"TEXT",help:"why"},emergency:{type:"string",value:"INCI\
DENT",help:"an emergency request for this incident"},at:{type:"string",value:"INSTANT",help:"as if it were then"},print:{type:"boolean",help:"print it instead o\
f writing the file"}},example:"  contract-check request --as @kim --window eu-weekend@2026-12-05",async run(e2,n2){let i2=await t.s(t.I(e2,n2,t.F(e2,n2,!0))),a2=await r.
o(i2);if("faults"in a2)return t.R(a2.faults,n2);let{needs:o2,facts:c2}=a2;if(!o2||!c2||r.Q(o2.cases).length===0)throw new t.nt("there is nothing to request: no \
change that needs permission, or no configuration on the governed branch");let[l2,u2,d2,f2]=["as","window","rationale","emergency"].map(t2=>e2.last(t2)),p2=requestText(
o2,c2,{...l2!==void 0&&{requester:l2},...u2!==void 0&&{window:u2},...d2!==void 0&&{rationale:d2},...f2!==void 0&&{emergency:f2}});if(e2.is("print"))return n2.out(
p2.text),0;let{root:m2}=await t.S(n2.cwd),h2=(0,s.join)(m2,p2.file);return await t.i(h2,p2.text,"wx"),n2.out(`${p2.file}: fill in what is commented out, and com\
mit it with the change
`),0}};var W=e.n({command:()=>G});async function allSchemas(){let{reportSchema:e2}=await Promise.resolve().then(()=>ie),{schemas:t2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.n);return{report:e2(),...t2}}const G={name:"schema",summary:"Prints the JSON Schema of a file format or of the JSON \
output",operands:"NAME",options:{},example:"  contract-check schema report > contract-check-report.schema.json",async run(e2,n2){let[r2]=e2.operands,i2=await allSchemas(),
a2=Object.keys(i2);if(r2===void 0||!Object.hasOwn(i2,r2)){let e3=r2===void 0?"":t.$(r2,a2);throw new t.nt(`schema prints one of: ${a2.join(", ")}${e3}`)}return n2.
out(`${JSON.stringify(i2[r2],null,2)}
`),0}};function signOffText(e2,t2){let r2=e2.cases.find(({path:e3,name:n2})=>e3===t2.contract||n2===t2.contract);if(!r2){let n2=e2.cases.filter(({signOffs:e3})=>e3.
length>0).map(({path:e3})=>e3).join(", ");return{message:`${t2.contract} needs no sign-off here: ${n2===""?"nothing does":`these do: ${n2}`}`}}let i2=n.k(r2),a2=n.
L(r2.transition),o2=JSON.stringify({version:1,...i2!==void 0&&{change:i2},contract:r2.path,digest:a2,decision:t2.decision??"approve",signer:t2.signer,at:n.ot(e2.
now),...t2.expires!==void 0&&{expires:t2.expires}},null,2),s2=a2.slice(7,19);return{file:`${n.V}${s2}.${t2.signer.slice(1)}.json`,text:`${o2}
`}}var K=e.n({command:()=>q});const q={name:"sign",summary:"Writes an SSH-signed sign-off file, bound to the digest of the present change",operands:"CONTRACT\u2026",
options:{...t.P,as:{type:"string",value:"@LOGIN",help:"who signs; the governed branch must list this key under people:"},key:{type:"string",value:"FILE",help:"t\
he SSH key: a private key, or a public one held by ssh-agent"},refuse:{type:"boolean",help:"sign a refusal: it vetoes the change"},expires:{type:"string",value:"\
DATE",help:"until when it counts"},at:{type:"string",value:"INSTANT",help:"date the sign-off (what-if)"}},example:"  contract-check sign contracts/orders/order.\
avsc --as @lena --key ~/.ssh/id_ed25519",async run(e2,n2){let[i2,a2]=[e2.last("as"),e2.last("key")];if(i2?.startsWith("@")!==!0)throw new t.nt("sign needs --as \
@LOGIN: who signs");if(a2===void 0||!(0,o.existsSync)(a2))throw new t.nt(`sign needs --key FILE: an SSH key that exists${a2===void 0?"":` (${a2} does not)`}`);let c2=await r.
o(await t.s(t.I(e2,n2,t.F(e2,n2,!0))));if("faults"in c2)return t.R(c2.faults,n2);let{needs:l2}=c2;if(!l2)throw new t.nt("there is nothing to sign: no change, or\
 no configuration on the governed branch");let u2=e2.operands.length>0?e2.operands:l2.cases.filter(({level:e3})=>e3!=="free").map(({path:e3})=>e3);if(u2.length===
0)throw new t.nt("nothing here needs a sign-off");(l2.policy.people.get(i2.toLowerCase())?.keys??[]).length===0&&n2.err(`the governed branch knows no key of ${i2}\
: add it under people:, or this will not count
`);let{root:d2}=await t.S(n2.cwd),f2=e2.last("expires");for(let r2 of u2){let o2=e2.is("refuse")?"refuse":"approve",c3=signOffText(l2,{contract:r2,signer:i2,decision:o2,
...f2!==void 0&&{expires:f2}});if("message"in c3)throw new t.nt(c3.message);let u3=(0,s.join)(d2,c3.file);await t.i(u3,c3.text),await t.i(`${u3}.sig`,await sshSign(
a2,c3.text)),n2.out(`${c3.file}: ${o2==="approve"?"signed":"refused"} ${r2} as ${i2}; commit it and its .sig with the change
`)}return 0}};function sshSign(e2,r2){return new Promise((i2,o2)=>{let s2=(0,a.spawn)("ssh-keygen",["-Y","sign","-q","-n",n.U,"-f",e2],{stdio:["pipe","pipe","pi\
pe"]}),[c2,l2]=["",""];s2.stdout.on("data",e3=>c2+=e3.toString()),s2.stderr.on("data",e3=>l2+=e3.toString()),s2.on("error",e3=>{o2(new t.nt(`ssh-keygen could no\
t be started (${e3.message}): install OpenSSH 8.2 or later`))}),s2.on("close",n2=>{n2===0&&c2.includes("BEGIN SSH SIGNATURE")?i2(c2):o2(new t.nt(`ssh-keygen ref\
used to sign with ${e2}: ${l2.trim()||`exit code ${String(n2)}`}`))}),s2.stdin.on("error",()=>{}),s2.stdin.end(r2)})}async function simulate(e2,t2,{approve:r2=[],
at:i2}){let a2=i2??e2.now,o2=r2.map(t3=>({login:t3.slice(1),state:"APPROVED",at:Math.min(a2,e2.now),transitions:e2.transitions})),s2=t2.reviews===void 0||n.A(t2.
reviews)?[]:t2.reviews,c2=t2.commits??(t2.author===void 0?[]:void 0);return n.c({...e2,now:a2},{...t2,reviews:[...s2,...o2],...c2&&{commits:c2}})}var J=e.n({command:()=>Y});
const Y={name:"simulate",summary:"What if: the decision as it would be with these approvals, at that moment",options:{...t.P,approve:{type:"string",multiple:!0,
value:"@LOGIN",help:"as if this person approved (repeatable)"},at:{type:"string",value:"INSTANT",help:"as if it were then, for example 2026-12-01T22:00+01:00"},
...t.z,...t.n},example:"  contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",async run(e2,n2){let i2=e2.all("approve").map(e3=>{if(!e3.startsWith(
"@"))throw new t.nt(`--approve ${e3}: write the login with its @, as @${e3}`);return e3}),a2=await t.s(t.I(e2,n2,t.F(e2,n2,!0))),o2=await r.o(a2);if("faults"in o2)
return t.R(o2.faults,n2);let{needs:s2,facts:c2}=o2,l2=s2&&c2?await simulate(s2,c2,{approve:i2}):o2.report.decision;return await t.r({...o2.report,decision:l2},e2,
n2),t.X[l2.status]}};var X=e.n({command:()=>Z});const Z={name:"verify",summary:"Checks the sign-off files of the proposal against the keys on the governed branc\
h",options:t.P,example:"  contract-check verify --governance-ref origin/main",async run(e2,r2){let i2=t.I(e2,r2,r2.now()),{cwd:a2,base:o2,head:s2}=i2,c2=await t.
o(a2,i2),l2=await n.Y(await t.u(a2,c2.commit),i2.config);if("faults"in l2)return t.R(l2.faults,r2);let{headSide:u2}=await t.l({cwd:a2,...o2!==void 0&&{base:o2},
...s2!==void 0&&{head:s2}}),d2=await n.B(u2),f2=0;for(let e3 of d2){let t2=await n.H(l2.policy,e3);"invalid"in t2&&(f2+=1);let i3="invalid"in t2?`does not count\
: ${t2.invalid}`:`good signature of ${t2.signOff.signer} for ${t2.signOff.contract} ${t2.signOff.digest}`;r2.out(`${e3.file}: ${i3}
`)}return d2.length===0&&r2.out(`there is no sign-off file here
`),f2===0?0:1}};var Q=e.n({renderHtml:()=>renderHtml});function renderHtml(e2){let{decision:t2,comparisons:n2,base:r2,head:i2}=e2;return`<!doctype html>
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
`}function html(e2){return t.ut(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function decisionList({
decision:e2}){if(!e2)return"";let t2=[...e2.reasons.map(({message:e3})=>html(e3)),...e2.requirements.filter(({status:e3})=>e3!=="met").map(({message:e3,unblock:t3})=>`${html(
e3)}${t3===""?"":`<br>\u2192 ${html(t3)}`}`)];return t2.length===0?"":`<ul>${t2.map(e3=>`<li>${e3}</li>`).join("")}</ul>`}function section(e2){let{pairing:n2,faults:i2,
changes:a2,satisfied:o2,verdict:s2,mode:c2,notes:l2}=e2,u2=i2.length>0||!o2?"bad":r.c(s2)==="breaks nobody"?"good":"maybe",d2=i2.length>0?"does not parse":`${r.
c(s2)}, promised ${c2}`;return`<h2>${html(t.j(n2))}</h2>
<p class="${u2}">${html(d2)}</p>
<ul>${i2.map(({message:e3,location:t2})=>`<li>${t2?.line===void 0?"":`line ${String(t2.line)}: `}${html(e3)}</li>`).join("")}
${r.p(e2).map(e3=>`<li>${html(e3)}</li>`).join("")}${a2.map(changeItem).join(`
`)}${l2.map(e3=>`<li class="dim">${html(e3)}</li>`).join("")}</ul>`}function changeItem(e2){let t2=e2.location?` <span class="dim">line ${String(e2.location.line)}\
</span>`:"",n2=r.T.flatMap(t3=>outcomeItem(t3,e2.verdict[t3])),i2=r.l(e2)?[`To do: ${html(e2.remedy)}`]:[],a2=[...n2,...i2];return`<li><strong>${html(r.c(e2.verdict))}\
</strong>: ${html(e2.message)} <code>${html(r.I(e2.element))}</code>${t2} <span class="dim">${html(e2.rule)}</span>${a2.length===0?"":`<ul>${a2.map(e3=>`<li>${e3}\
</li>`).join("")}</ul>`}</li>`}const te={backward:"New readers, old data",forward:"Old readers, new data"};function outcomeItem(e2,t2){let n2=r.d(t2);if(n2===void 0)
return[];let i2=`${te[e2]}: ${t2.outcome}: ${html(n2)}`;if(!r.E(t2)||!t2.witness)return[i2];let{written:a2,observed:o2,decoder:s2}=t2.witness;return[`${i2}<br>w\
ritten <code>${html(JSON.stringify(a2))}</code> \u2192 ${html(o2)} <span class="dim">(${html(s2)})</span>`]}var ne=e.n({renderJunit:()=>renderJunit});function renderJunit({
comparisons:e2}){let t2=e2.filter(({faults:e3,satisfied:t3})=>e3.length===0&&!t3).length,n2=e2.filter(({faults:e3})=>e3.length>0).length,r2=`tests="${String(e2.
length)}" failures="${String(t2)}" errors="${String(n2)}"`;return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="contract-check" ${r2}>
  <testsuite name="contracts" ${r2}>
${e2.map(testCase).join(`
`)}
  </testsuite>
</testsuites>
`}function testCase(e2){let n2=`    <testcase classname="${xml(e2.format)}" name="${xml(t.j(e2.pairing))}"`,[i2]=e2.faults;if(i2)return`${n2}>
      <error message="${xml(i2.message)}"/>
    </testcase>`;if(e2.satisfied)return`${n2}/>`;let a2=[...e2.changes.map(({rule:e3,message:t2,verdict:n3,location:i3})=>`${i3?`${i3.file}:${String(i3.line)}: `:
""}${t2}: ${r.c(n3)} (${e3})`),...r.p(e2)];return`${n2}>
      <failure message="${xml(`${r.c(e2.verdict)}, promised ${e2.mode}`)}">${xml(a2.join(`
`))}</failure>
    </testcase>`}function xml(e2){return e2.split(`
`).map(t.ut).join(`
`).replace(/[\uFFFE\uFFFF]/g,"\uFFFD").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/\n/g,"&#10;")}var re=e.n(
{renderSarif:()=>renderSarif});function renderSarif(e2,n2){let i2=e2.comparisons.flatMap(e3=>e3.changes.filter(r.l).map(t2=>({reported:e3,change:t2}))),a2={$schema:"\
https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"contract-check",semanticVersion:n2,rules:[...[...new Map(i2.map(({change:e3})=>[
e3.rule,e3.remedy]))].sort().map(([e3,t2])=>({id:e3,help:{text:t2}})),{id:"fault",help:{text:"A contract that does not parse cannot be judged."}},{id:"contract",
help:{text:"The contract as a whole breaks its promise: no single change does."}}]}},columnKind:"utf16CodeUnits",results:[...e2.comparisons.flatMap(faultResults),
...e2.comparisons.flatMap(wholeResults),...i2.map(({reported:e3,change:t2})=>changeResult(e3,t2))]}]};return t.at(a2)}function faultResults({pairing:e2,faults:n2}){
return n2.map(({message:n3,location:r2})=>({ruleId:"fault",level:"error",message:{text:t.ut(n3)},locations:[physical(r2??{file:t.j(e2)})]}))}function wholeResults(e2){
return e2.satisfied||e2.faults.length>0?[]:r.p(e2).map(n2=>({ruleId:"contract",level:"error",message:{text:t.ut(`${r.c(e2.verdict)}: ${n2}`)},locations:[physical(
{file:t.j(e2.pairing)})]}))}function changeResult({pairing:e2,satisfied:n2},i2){let a2=r.T.flatMap(e3=>r.d(i2.verdict[e3])??[]),o2=[`${i2.message}: ${r.c(i2.verdict)}\
.`,...a2.map(e3=>`${e3}.`),i2.remedy].join(" "),s2=i2.location?.side==="head"?i2.location:{file:t.j(e2)};return{ruleId:i2.rule,level:n2?"note":"error",message:{
text:t.ut(o2)},locations:[{...physical(s2),logicalLocations:[{fullyQualifiedName:r.I(i2.element)}]}],partialFingerprints:{"contractCheck/v1":i2.fingerprint}}}function physical({
file:e2,line:t2,column:n2,endLine:r2,endColumn:i2}){let a2=e2.split("/").map(encodeURIComponent).join("/"),o2=t2===void 0?void 0:{startLine:t2,startColumn:n2,endLine:r2,
endColumn:i2};return{physicalLocation:{artifactLocation:{uri:a2,uriBaseId:"%SRCROOT%"},...o2&&{region:o2}}}}var $={$schema:"https://json-schema.org/draft/2020-1\
2/schema",$id:"https://contract-check.dev/schema/report-1.json",title:"contract-check report, version 1",type:"object",additionalProperties:!1,required:["versio\
n","tool","base","head","summary","contracts"],properties:{version:{const:1},tool:{type:"object",additionalProperties:!1,required:["name","version"],properties:{
name:{const:"contract-check"},version:{type:"string"}}},base:{$ref:"#/$defs/revision"},head:{$ref:"#/$defs/revision"},summary:{type:"object",additionalProperties:!1,
required:["contracts","changed","full","backward","forward","breaking","undecided","faults"],properties:{contracts:{$ref:"#/$defs/count"},changed:{$ref:"#/$defs\
/count"},full:{$ref:"#/$defs/count"},backward:{$ref:"#/$defs/count"},forward:{$ref:"#/$defs/count"},breaking:{$ref:"#/$defs/count"},undecided:{$ref:"#/$defs/cou\
nt"},faults:{$ref:"#/$defs/count"}}},contracts:{type:"array",items:{$ref:"#/$defs/contract"}},notes:{type:"array",items:{type:"string"}},decision:{$ref:"#/$defs\
/decision"}},$defs:{count:{type:"integer",minimum:0},revision:{type:"object",additionalProperties:!1,required:["ref","commit"],properties:{ref:{type:"string"},commit:{
type:["string","null"],pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$"}}},mode:{enum:["backward","forward","full","none","backward-transitive","forward-transitive","ful\
l-transitive"]},class:{enum:["full","backward","forward","breaking","undecided"]},outcomeName:{enum:["reads","misreads","rejects","undecided"]},rule:{type:"stri\
ng",pattern:"(filled in by report-schema.ts)"},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},contract:{type:"object",additionalProperties:!1,required:[
"path","id","format","status","mode","satisfied","class","backward","forward","changes","faults"],properties:{path:{type:"string",minLength:1},basePath:{type:"s\
tring",minLength:1},id:{type:"string"},format:{enum:["(filled in by report-schema.ts)"]},status:{enum:["added","removed","modified","moved","affected","unchange\
d"]},cause:{type:"string"},mode:{$ref:"#/$defs/mode"},satisfied:{type:"boolean"},class:{$ref:"#/$defs/class"},backward:{$ref:"#/$defs/outcomeName"},forward:{$ref:"\
#/$defs/outcomeName"},because:{type:"object",additionalProperties:!1,properties:{backward:{type:"string"},forward:{type:"string"}}},changes:{type:"array",items:{
$ref:"#/$defs/change"}},faults:{type:"array",items:{type:"object",additionalProperties:!1,required:["message"],properties:{message:{type:"string",minLength:1},location:{
$ref:"#/$defs/place"}}}},notes:{type:"array",items:{type:"string"}},profile:{type:"object",additionalProperties:!1,required:["name","compatible","findings"],properties:{
name:{type:"string"},compatible:{type:"boolean"},findings:{type:"array",items:{type:"object",additionalProperties:!1,required:["id","message"],properties:{id:{type:"\
string"},message:{type:"string"},location:{$ref:"#/$defs/location"}}}}}},digests:{type:"object",additionalProperties:!1,properties:{base:{$ref:"#/$defs/digest"},
head:{$ref:"#/$defs/digest"}}}}},change:{type:"object",additionalProperties:!1,required:["rule","element","edit","message","class","backward","forward","surface",
"effect","references","remedy","fingerprint"],properties:{rule:{$ref:"#/$defs/rule"},element:{$ref:"#/$defs/element"},was:{$ref:"#/$defs/element"},pointer:{type:"\
string"},edit:{enum:["added","removed","changed"]},message:{type:"string",minLength:1},class:{$ref:"#/$defs/class"},backward:{$ref:"#/$defs/outcome"},forward:{$ref:"\
#/$defs/outcome"},surface:{$ref:"#/$defs/surface"},surfaces:{type:"object",propertyNames:{$ref:"#/$defs/surface"},additionalProperties:{type:"object",additionalProperties:!1,
required:["backward","forward"],properties:{backward:{$ref:"#/$defs/outcome"},forward:{$ref:"#/$defs/outcome"}}}},effect:{enum:["alone","none","joint"]},references:{
type:"array",items:{type:"string"}},location:{$ref:"#/$defs/location"},remedy:{type:"string",minLength:1},fingerprint:{$ref:"#/$defs/digest"}}},surface:{enum:["\
wire","json","source","instance"]},element:{type:"array",items:{type:"string"}},outcome:{type:"object",additionalProperties:!1,required:["outcome"],properties:{
outcome:{$ref:"#/$defs/outcomeName"},note:{type:"string"},because:{type:"string",minLength:1},witness:{type:"object",additionalProperties:!1,required:["written",
"observed","decoder"],properties:{written:{},observed:{type:"string"},bytes:{type:"string",pattern:"^([0-9a-f]{2})*$"},decoder:{type:"string"}}}},if:{properties:{
outcome:{const:"reads"}}},then:{not:{required:["because"]}},else:{required:["because"]}},place:{type:"object",additionalProperties:!1,required:["file"],properties:{
file:{type:"string"},line:{$ref:"#/$defs/position"},column:{$ref:"#/$defs/position"},endLine:{$ref:"#/$defs/position"},endColumn:{$ref:"#/$defs/position"},side:{
enum:["base","head"]}}},location:{allOf:[{$ref:"#/$defs/place"}],required:["file","line","column","endLine","endColumn","side"]},position:{type:"integer",minimum:1},
instant:{type:["string","null"]},decision:{type:"object",additionalProperties:!1,required:["status","enforce","reasons","requirements","validUntil","nextTransit\
ion"],properties:{status:{enum:["pass","neutral","waiting","refused","unverifiable","fault"]},enforce:{enum:["report","sign-off","full"]},reasons:{type:"array",
items:{type:"object",additionalProperties:!1,required:["code","message"],properties:{code:{type:"string"},message:{type:"string"},location:{$ref:"#/$defs/place"}}}},
requirements:{type:"array",items:{type:"object",required:["code","contract","changes","owners","status","message","unblock"],properties:{code:{type:"string"},contract:{
type:"string"},changes:{type:"array",items:{$ref:"#/$defs/digest"}},owners:{type:"array",items:{type:"string"}},status:{enum:["met","unmet","waiting","unverifia\
ble"]},message:{type:"string"},unblock:{type:"string"}}}},validUntil:{$ref:"#/$defs/instant"},nextTransition:{$ref:"#/$defs/instant"}}}}},ie=e.n({reportSchema:()=>reportSchema});
function reportSchema(){let{rule:e2,contract:n2}=$.$defs,r2={...n2.properties,format:{enum:t.W}};return{...$,$defs:{...$.$defs,rule:{...e2,pattern:`^(${t.W.join(
"|")})/[a-z0-9-]+$`},contract:{...n2,properties:r2}}}}Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return p}}),Object.defineProperty(exports,
"E",{enumerable:!0,get:function(){return renderMarkdown$1}}),Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return reportObject}}),Object.defineProperty(
exports,"T",{enumerable:!0,get:function(){return u}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return b}}),Object.defineProperty(exports,
"a",{enumerable:!0,get:function(){return J}}),Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return m}}),Object.defineProperty(exports,"c",{enumerable:!0,
get:function(){return H}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return I}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){
return N}}),Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return T}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return D}}),
Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return X}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return B}}),Object.defineProperty(
exports,"m",{enumerable:!0,get:function(){return O}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return ne}}),Object.defineProperty(exports,
"o",{enumerable:!0,get:function(){return K}}),Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return A}}),Object.defineProperty(exports,"r",{enumerable:!0,
get:function(){return Q}}),Object.defineProperty(exports,"s",{enumerable:!0,get:function(){return W}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){
return re}}),Object.defineProperty(exports,"u",{enumerable:!0,get:function(){return R}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return directorySources}}),
Object.defineProperty(exports,"w",{enumerable:!0,get:function(){return renderGithub}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return renderJson$1}}),
Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return mentions}});
