const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./start.js"),
n=require("./governance.js"),r=require("./gate.js");let i=require("node:fs"),a=require("node:path"),o=require("node:zlib"),s=require("node:crypto"),c=require("n\
ode:fs/promises"),l=require("node:child_process"),u=require("node:readline/promises");function d(e2){let t2=[...r.w(e2).flatMap(t3=>m(e2,t3)),...r.v(e2).map(({code:e3,
message:t3,location:n2})=>p({level:"error",code:e3,lines:[t3],...n2&&{location:n2}}))];return f([...new Map(t2.map(e3=>[JSON.stringify([e3.location,e3.fingerprint,
e3.lines]),e3])).values()])}function f(e2){let t2=new Map;return e2.map(e3=>{let{fingerprint:n2}=e3,i2=(t2.get(n2)??0)+1;return t2.set(n2,i2),i2===1?e3:{...e3,fingerprint:r.
en(`${n2} ${String(i2)}`)}})}function p(e2){let{code:t2,lines:n2,location:i2}=e2;return{...e2,fingerprint:r.en(JSON.stringify([t2,n2[0],i2?.file]))}}function m(e2,{
reported:n2,changes:i2,reached:a2}){let{pairing:o2,faults:s2,satisfied:c2,verdict:l2}=n2,u2=t.vt(o2),d2=r.y(e2,n2)?"error":"warning",f2=i2.length===0?[]:n2.changes.
filter(h),m2=c2||s2.length>0?[]:r.L(n2);return[...s2.filter(r.x(e2)).map(({message:t2,location:i3})=>p({level:r.b(e2)?"warning":"error",code:"fault",lines:[t2],
location:i3??{file:u2},reported:n2})),...[...i2,...f2].map(e3=>({level:h(e3)?"notice":d2,code:e3.rule,lines:g(e3,a2),location:e3.location?.side==="head"?e3.location:
{file:u2},fingerprint:e3.fingerprint,change:e3,reported:n2})),...m2.map(e3=>p({level:d2,code:"contract",lines:[`${r.D(l2)}: ${e3}`],location:{file:u2},reported:n2}))]}
function h(e2){return!r.O(e2)&&!r.E(e2)&&e2.edit!=="changed"}function g(e2,n2){let{element:i2,message:a2,verdict:o2,remedy:s2}=e2,c2=t.rt.flatMap(n3=>{let a3=r.
P(e2,n3),o3=r.F(e2,n3);if(a3.outcome==="reads"||o3===void 0)return[];let s3=`${n3==="backward"?"New readers of old data":"Old readers of new data"}: ${o3}`;if(!t.
it(a3)||!a3.witness||r.N(a3.because,a3.witness))return[s3];let{observed:c3,decoder:l2}=a3.witness;return[s3,`Written ${r.C(a3.witness,i2)}: ${t.J(c3,300)} (${l2}\
)`]});return c2.length===0?[`${a2}: ${r.D(o2)}`]:[`${a2}: ${r.D(o2)}`,...c2,`To do: ${s2}`,..._(n2)]}function _(e2){if(e2.length===0)return[];let n2=e2.slice(0,
5).map(({pairing:e3})=>t.vt(e3)),i2=e2.length-n2.length;return[`It reaches ${r.A(e2.length,"contract")} that ${e2.length===1?"refers":"refer"} to it: ${n2.join(
", ")}${i2>0?` and ${String(i2)} more`:""}`]}function v({reported:e2,changes:n2,reached:i2},a2,o2){let{pairing:s2,faults:c2,profile:l2,notes:u2}=e2,d2=c2.length>
0?r.I(e2):`${r.I(e2)}, ${r.k(e2)}`,f2=n2.length-20;return[`### ${t.K(t.vt(s2))}`,d2,"",...c2.map(({message:e3,location:n3})=>`- ${n3?.line===void 0?"":`line ${String(
n3.line)}: `}${t.K(e3)}`),...n2.slice(0,20).flatMap(e3=>b(e3,o2)),...f2>0?[`- \u2026 and ${r.A(f2,"more change")} in the full report`]:[],...r.L(e2).map(e3=>`- ${t.
K(e3)}`),...(l2?.findings??[]).map(({id:e3,message:n3})=>`- ${t.W(e3)} ${t.K(n3)}`),...u2.map(e3=>`- ${t.K(e3)}`),...y(`${r.A(a2.length,"more contract")} with t\
he same changes`,a2),...y(`It reaches ${r.A(i2.length,"contract")} that ${i2.length===1?"refers":"refer"} to it`,i2.map(e3=>({reported:e3})))].join(`
`)}function y(e2,n2){if(n2.length===0)return[];let r2=n2.slice(0,10).map(({reported:e3})=>t.W(t.vt(e3.pairing))),i2=n2.length-r2.length;return[`- ${e2}: ${r2.join(
", ")}${i2>0?` and ${String(i2)} more`:""}`]}function b(e2,n2){return[`- **${r.D(e2.verdict)}**: ${t.K(e2.message)}${x(e2,n2)} \xB7 ${t.W(r.nt(e2.element))} \xB7 ${t.
W(e2.rule)}`,...S(e2,n2),...t.rt.flatMap(t2=>ee(t2,e2)),`  - **To do:** ${t.G(e2.remedy)}`,...te(e2)]}function x({location:e2},{linkOf:t2}){if(!e2)return"";let n2=`\
line ${String(e2.line)}${e2.side==="base"?" at base":""}`,r2=e2.side==="head"?t2?.(e2):void 0;return r2===void 0?` (${n2})`:` ([${n2}](${r2}))`}function S(e2,{report:t2}){
let n2=r.h(t2,e2,160);if(n2.length===0)return[];let i2=n2.map(({side:e3,text:t3})=>`  ${e3==="base"?"-":"+"} ${t3}`),a2=Math.max(2,...(i2.join(`
`).match(/`+/g)??[]).map(e3=>e3.length)),o2=`  ${"`".repeat(a2+1)}`;return[`${o2}diff`,...i2,o2]}const C={backward:"New readers, old data",forward:"Old readers,\
 new data"};function ee(e2,n2){let i2=r.P(n2,e2),a2=r.F(n2,e2);if(a2===void 0)return[];let o2=t.it(i2)&&i2.witness&&r.N(i2.because,i2.witness)?r.M(n2,e2):a2;return[
`  - ${C[e2]}: ${i2.outcome}${o2===void 0?"":`: ${t.K(o2)}`}`]}function te(e2){let n2=t.rt.flatMap(n3=>{let i2=r.P(e2,n3);if(!t.it(i2)||!i2.witness)return[];let{
observed:a2,decoder:o2}=i2.witness,s2=t.W(r.C(i2.witness,e2.element));return`    ${C[n3]}: written ${s2} \u2192 ${t.K(t.J(a2,300))} (${t.K(o2)})`});return n2.length===
0?[]:["  - <details><summary>the datum that shows it</summary>","",n2.join(`<br>
`),"","    </details>"]}function ne({fingerprint:e2,approver:n2,expires:r2},{path:i2,change:a2,reason:o2}){return[`  # ${t.q(i2)}: ${t.q(a2.message)} (${a2.rule}\
)`,`  - fingerprint: ${e2}`,`    reason: ${JSON.stringify(o2)}`,`    approver: ${JSON.stringify(n2)}`,`    expires: ${r2}`]}var re=e.n({renderMarkdown:()=>ie});
function ie(e2,{limit:n2=1/0,linkOf:i2}={}){let a2=r.w(e2),o2={report:e2,...i2&&{linkOf:i2}},s2=[se(e2),...a2.length===0?[]:["",ce(e2,a2)],"",...le(e2),...a2.length===
0?[]:["",...fe(e2,a2)]],c2=a2.filter(({reported:e3,changes:t2})=>!e3.satisfied||t2.length>0),l2=new Map(c2.map(e3=>[e3.reported,e3])),u2=r.g(c2.map(({reported:e3})=>e3)).
flatMap(e3=>{let t2=e3.flatMap(e4=>l2.get(e4)??[]),[n3,...r2]=t2;return!n3||e3.length<=3?t2.map(e4=>v(e4,[],o2)):[v(n3,r2,o2)]}),d2=[...r.u(e2.comparisons),...e2.
notes].map(e3=>`> ${t.K(e3)}`),f2=[he(e2),ge(a2),d2.join(`
>
`)].filter(e3=>e3!=="");return ae(s2.join(`
`),[...u2,...f2],n2)}function ae(e2,n2,i2){let a2=t.J(e2,Math.max(0,i2-200)),o2=0;for(let e3 of n2)a2.length+e3.length+2>i2-200?o2+=1:a2+=`

${e3}`;return o2===0?`${a2}
`:`${a2}

_${r.A(o2,"section")} left out for length, the least severe: run \`npx contract-check\` or open the full report._
`}const oe={pass:"\u2705 Contracts: pass",neutral:"\u26AA Contracts: not enforced",waiting:"\u23F3 Contracts: waiting for the window",refused:"\u274C Contracts: refu\
sed",unverifiable:"\u2753 Contracts: could not be verified",fault:"\u274C Contracts: cannot be judged"};function se({decision:e2,comparisons:t2}){return`## ${e2?
oe[e2.status]:"Contract changes"}${t2.length===0?" (nothing changed)":""}`}function ce({comparisons:e2},t2){let n2=e2.length-t2.length,i2=n2>0?`; ${String(n2)} \
more only ${n2===1?"refers":"refer"} to these`:"";return`${r.A(t2.length,"contract")} changed: ${r.f(t2.map(({reported:e3})=>e3))}${i2}`}function le({decision:e2}){
if(!e2)return[];let{requirements:n2}=e2,i2=t.R(n2),a2=n2.filter(({status:e3})=>e3==="met"),o2=new Set([...a2.map(({message:e3})=>`- [x] ${t.K(e3)}`),...i2.map(ue)]),
s2=o2.size-20;return[...e2.reasons.filter(({code:e3})=>!r.S.has(e3)).map(({message:e3})=>`- ${t.K(e3)}`),...i2.length>0?["","**To do, in this order**",""]:[],...[
...o2].slice(0,20),...s2>0?[`- \u2026 and ${r.A(s2,"more item")} in the full report`]:[],...de(e2)]}function ue({message:e2,unblock:n2,command:r2}){let i2=n2===
""?"":`<br>\u2192 ${t.K(n2)}`;return`- [ ] ${t.K(e2)}${i2}${r2===void 0?"":`: ${t.W(r2)}`}`}function de({nextTransition:e2,status:t2}){if(e2===null||t2==="pass")
return[];let n2=new Date(e2).toISOString().slice(0,16),r2=`https://www.timeanddate.com/worldclock/fixedtime.html?iso=${n2.replace(/[-:]/g,"")}`;return["",`The c\
alendar next changes this at ${n2.replace("T"," ")}Z ([your time](${r2})).`]}function fe(e2,n2){let i2=["| contract | | verdict | promise | still needs |","|---\
|---|---|---|---|"],a2=n2.map(({reported:n3,reached:i3})=>{let{pairing:a3,declared:o3,mode:s3}=n3,c3=i3.length>0?`, and reaches ${r.A(i3.length,"other")}`:"",l2=o3?
s3:`${s3} (expected)`;return`| ${t.H(t.W(t.vt(a3)))} | ${a3.status} | ${me(n3)} ${r.I(n3)}${c3} | ${l2} | ${t.H(pe(e2,t.vt(a3)))} |`}),[o2,s2]=[a2.slice(0,5),a2.
slice(5,200)];if(s2.length===0)return[...i2,...o2];let c2=a2.length-200;return[...i2,...o2,"",`<details><summary>${r.A(a2.length-5,"more contract")}</summary>`,
"",...i2,...s2,...c2>0?["",`and ${String(c2)} more in the full report`]:[],"","</details>"]}function pe({decision:e2},n2){let r2=(e2?.requirements??[]).filter(({
contract:e3,status:t2})=>e3===n2&&t2!=="met");return[...[...new Set(r2.flatMap(e3=>e3.owners))].map(t.W),...r2.some(t.z)?["a window"]:[]].join(", ")}function me({
satisfied:e2,lastingFaults:t2}){return t2?"\u26AA":e2?"\u2705":"\u274C"}function he({decision:e2,comparisons:n2}){let r2=t.R(e2?.requirements??[]).flatMap(({waivers:e3=[]})=>e3),
i2=new Map(r2.map(e3=>[e3.fingerprint,e3])),a2=n2.flatMap(({pairing:e3,changes:n3})=>n3.flatMap(n4=>{let r3=i2.get(n4.fingerprint);return i2.delete(n4.fingerprint),
r3?[ne(r3,{path:t.vt(e3),change:n4,reason:"say why nobody is hurt"})]:[]}));return a2.length===0||a2.length>20?"":["<details><summary>Or let it pass without its\
 owners: a waiver, in the config on the governed branch</summary>","","```yaml","waivers: # where the config has this key, add the items to it",...a2.flat(),"``\
`","","</details>"].join(`
`)}function ge(e2){let n2=e2.filter(({reached:e3,changes:t2})=>e3.length>0&&t2.some(r.O)),i2=new Map,a2=e3=>{let t2=i2.get(e3)??`n${String(i2.size)}`;return i2.
set(e3,t2),`${t2}["${e3.replace(/[^\w./ -]/g,"_").slice(0,120)}"]`},o2=n2.flatMap(({reported:e3,reached:n3})=>n3.map(n4=>`  ${a2(t.vt(n4.pairing))} --> ${a2(t.vt(
e3.pairing))}`));return i2.size<2||i2.size>30?"":["<details><summary>Who refers to what breaks</summary>","","```mermaid","graph LR",...o2,"```","","</details>"].
join(`
`)}var _e=e.n({renderGithub:()=>be});function ve(e2){let t2=d(e2),n2=r._(e2),i2=t2.filter(({reported:e3})=>e3===void 0||!n2.others.has(e3)).map(({level:e3,code:t3,
lines:r2,location:i3,reported:a3})=>{let o2=(a3&&n2.firsts.get(a3))??[];return{level:e3,title:t3==="fault"?"contract does not parse":t3,message:[...r2,...ye(o2)].
join(`
`),...i3&&{location:i3}}}),a2={error:0,warning:1,notice:2};return i2.sort((e3,t3)=>a2[e3.level]-a2[t3.level])}function ye(e2){if(e2.length===0)return[];let n2=e2.
slice(0,5).map(({pairing:e3})=>t.vt(e3)),i2=e2.length-n2.length;return[`The same in ${r.A(e2.length,"more contract")}: ${n2.join(", ")}${i2>0?` and ${String(i2)}\
 more`:""}`]}function be(e2){let t2=[],n2={error:0,warning:0,notice:0},r2=0;for(let i2 of ve(e2))n2[i2.level]>=9?r2+=1:t2.push(xe(i2)),n2[i2.level]+=1;return r2>
0&&t2.push(`::notice title=contract-check::${String(r2)} more findings are in the job summary, not shown as annotations`),t2.length===0?"":`${t2.join(`
`)}
`}function xe({level:e2,title:n2,message:r2,location:i2}){let{file:a2,line:o2,column:s2,endLine:c2,endColumn:l2}=i2??{};return`::${e2} ${[`title=${Ce(n2)}`,...a2===
void 0?[]:[`file=${Ce(a2)}`],...o2===void 0?[]:[`line=${String(o2)}`],...c2===void 0?[]:[`endLine=${String(c2)}`],...s2===void 0||o2!==c2?[]:[`col=${String(s2)}`],
...l2===void 0||o2!==c2?[]:[`endColumn=${String(l2)}`]].join(",")}::${Se(t.J(r2,4e3))}`}function Se(e2){return e2.split(`
`).map(e3=>t.Y(e3)).join(`
`).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Ce(e2){return Se(e2).replace(/:/g,"%3A").replace(/,/g,"%2C")}var we=e.n({renderJson:()=>Te});
function Te(e2,n2){return t.U(Ee(e2,n2))}function Ee(e2,t2){let{base:n2,head:i2,contracts:a2,comparisons:o2,decision:s2,notes:c2}=e2;return{version:1,tool:{name:"\
contract-check",version:t2},base:n2,head:i2,summary:{contracts:a2,changed:o2.length,...r.d(o2)},contracts:De(e2).map(Oe),...c2.length>0&&{notes:c2},...s2&&{decision:Ie(
s2)}}}function De({comparisons:e2,unchanged:n2=[]}){return n2.length===0?e2:[...e2,...n2].sort(r.Sn(({pairing:e3})=>t.vt(e3)))}function Oe(e2){let{pairing:n2,id:r2,
format:i2,mode:a2,declared:o2,satisfied:s2,verdict:c2,changes:l2,faults:u2,notes:d2,profile:f2,cause:p2,digests:m2,against:h2}=e2,g2=t.vt(n2);return{path:g2,...n2.
basePath!==void 0&&n2.basePath!==g2&&{basePath:n2.basePath},id:r2,format:i2,status:n2.status,...p2!==void 0&&{cause:p2},mode:a2,declared:o2,satisfied:s2,...h2&&
{against:h2.map(ke)},class:t.nt(c2),backward:c2.backward.outcome,forward:c2.forward.outcome,because:Ae(c2),...je(c2),changes:l2.map(Me),faults:u2.map(({message:e3,
location:t2})=>({message:e3,...t2&&{location:t2}})),...d2.length>0&&{notes:d2},...f2&&{profile:f2},digests:m2}}function ke({verdict:e2,...t2}){return{...t2,backward:e2.
backward.outcome,forward:e2.forward.outcome}}function Ae({backward:e2,forward:t2}){let n2=e3=>e3.outcome==="reads"?void 0:e3.because,[r2,i2]=[n2(e2),n2(t2)];return{
...r2!==void 0&&{backward:r2},...i2!==void 0&&{forward:i2}}}function je({backward:e2,forward:n2}){let[r2,i2]=[e2,n2].map(e3=>t.it(e3)?e3.witness:void 0);return r2||
i2?{witness:{...r2&&{backward:r2},...i2&&{forward:i2}}}:{}}function Me(e2){let{rule:n2,element:r2,was:i2,pointer:a2,edit:o2,message:s2,verdict:c2,surface:l2,surfaces:u2,
effect:d2}=e2;return{rule:n2,element:r2,...i2&&{was:i2},...a2!==void 0&&{pointer:a2},edit:o2,message:s2,class:t.nt(c2),backward:Pe(c2.backward),forward:Pe(c2.forward),
surface:l2,...u2&&{surfaces:Object.fromEntries(Object.entries(u2).map(([e3,t2])=>[e3,Ne(t2)]))},effect:d2,references:e2.references,...e2.location&&{location:e2.
location},remedy:e2.remedy,fingerprint:e2.fingerprint}}function Ne({backward:e2,forward:t2}){return{backward:Pe(e2),forward:Pe(t2)}}function Pe(e2){return e2.outcome===
"reads"?{outcome:"reads",...e2.note!==void 0&&{note:e2.note}}:{outcome:e2.outcome,because:e2.because,...t.it(e2)&&e2.witness&&{witness:e2.witness}}}function Fe(e2){
let{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2}=e2;return{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2,unblock:t.B(e2)}}function Ie(e2){
let t2=e3=>e3===null?null:new Date(e3).toISOString();return{...e2,reasons:e2.reasons.map(({code:e3,message:t3,location:n2})=>({code:e3,message:t3,...n2&&{location:n2}})),
requirements:e2.requirements.map(Fe),validUntil:t2(e2.validUntil),nextTransition:t2(e2.nextTransition)}}var Le=e.n({folderSnapshot:()=>He});async function Re(e2,n2,{
recognise:r2,unpack:i2}){let a2=await ze("base",e2,i2),o2=await ze("head",n2,i2),s2={base:{ref:e2,commit:null},head:{ref:n2,commit:null}};if(a2&&o2)return{...s2,
...Ve(a2,o2)};if(!a2&&!o2)return{...s2,...await We(e2,n2,r2)};let[c2,l2]=a2?[e2,n2]:[n2,e2];throw new t.bn({message:`${c2} is a folder and ${l2} is a file: give\
 two of a kind`},2)}async function ze(e2,r2,i2){if(await Be(r2)){let{paths:t2,omitted:n2}=await Ue(r2);return{snapshot:qe(e2,r2,t2),omitted:n2}}let o2=await i2(
(0,a.basename)(r2),()=>t.in(r2));return o2&&{snapshot:n.s(e2,o2.texts),omitted:0,note:o2.note}}async function Be(e2){try{return(await(0,c.stat)(e2)).isDirectory()}catch{
throw new t.bn({message:`there is no file or folder "${e2}"`,location:{file:e2}},2)}}function Ve(e2,t2){let[n2,r2]=[e2.snapshot,t2.snapshot],i2=[...new Set([...n2.
entries.keys(),...r2.entries.keys()])].sort().map(e3=>{let[t3,i3]=[n2.entries.get(e3),r2.entries.get(e3)];return{path:e3,...t3&&{base:t3},...i3&&{head:i3}}}),a2=e2.
omitted+t2.omitted,o2=`${String(a2)} node_modules ${a2===1?"folder was":"folders were"} left out`,s2=[...new Set([e2.note,t2.note].filter(e3=>e3!==void 0))];return{
baseSide:n2,headSide:r2,differing:i2,notes:[...a2===0?[]:[o2],...s2]}}async function He(e2){return qe("head",e2,(await Ue(e2)).paths)}async function Ue(e2){let t2=[],
n2=0,r2=async i2=>{for(let o2 of await(0,c.readdir)((0,a.join)(e2,i2),{withFileTypes:!0})){let e3=`${i2}${o2.name}`;o2.isFile()||o2.isSymbolicLink()?t2.push(e3):
o2.name==="node_modules"?n2+=1:o2.isDirectory()&&o2.name!==".git"&&await r2(`${e3}/`)}};return await r2(""),{paths:t2.sort(),omitted:n2}}async function We(e2,n2,r2){
let[i2,o2]=await Promise.all([t.tn(e2),t.tn(n2)]),s2=(e3,t2)=>({name:/^\/(?:dev\/(?:fd|std)|proc\/)/.test(e3)?void 0:(0,a.basename)(e3),text:"text"in t2?t2.text:
void 0}),c2=r2(s2(e2,i2),s2(n2,o2));if("fault"in c2)throw new t.bn({message:c2.fault},2);let{name:l2,format:u2}=c2,[d2,f2]=await Promise.all([Ge("base",e2,l2,i2),
Ge("head",n2,l2,o2)]);return{baseSide:d2,headSide:f2,differing:[{path:l2,base:Ke,head:Ke}],format:u2}}async function Ge(e2,t2,n2,r2){let i2=(0,a.dirname)((0,a.resolve)(
t2)),o2=(await(0,c.readdir)(i2,{withFileTypes:!0}).catch(()=>[])).filter(e3=>e3.isFile()&&e3.name!==(0,a.basename)(t2)).map(e3=>e3.name);return qe(e2,i2,[...new Set(
[...o2,n2])].sort(),new Map([[n2,r2]]))}const Ke={oid:void 0,mode:"100644"};function qe(e2,n2,r2,i2=new Map){let a2=t.sn(new Map(r2.map(e3=>[e3,Ke]))),o2=new Map,
s2=async e3=>{let r3=e3.filter(e4=>a2.has(e4)&&!i2.has(e4));await Promise.all(r3.map(async e4=>i2.set(e4,await t.en(n2,e4))))},c2=e3=>i2.get(e3)??{fault:a2.has(
e3)?"the file was not loaded":"the file does not exist"},l2=e3=>i2.get(e3)?.link===!0,u2={load:e3=>s2([e3]),isLink:l2,exists:e3=>a2.has(e3),direct:c2},d2=async e3=>{
let n3=[...e3];await s2(n3);let r3=n3.filter(e4=>l2(e4)&&!o2.has(e4));await Promise.all(r3.map(async e4=>o2.set(e4,await t.$t(e4,u2))))},f2=e3=>{if(!l2(e3))return c2(
e3);let t2=o2.get(e3)??{fault:"the file was not loaded"};return"text"in t2?c2(t2.text):t2};return{side:e2,entries:a2,load:d2,read:f2,async starts(e3){let r3=new Map;
for(let i3 of e3){let e4=await t.nn(n2,i3,t.yn);e4&&r3.set(i3,t.vn(e4))}return r3},bytes:e3=>t.rn(n2,e3),async mentioning(e3,n3,i3){let a3=t.un(e3,i3),o3=r2.filter(
e4=>n3.some(t2=>e4.endsWith(t2)));return await d2(o3),o3.filter(e4=>{let t2=f2(e4);return"text"in t2&&a3(t2.text)})}}}var Je=e.n({allRules:()=>Ye,command:()=>Xe});
async function Ye(){return(await Promise.all(r.pn.map(({load:e2})=>e2()))).flatMap(({rules:e2})=>e2)}const Xe={name:"rules",summary:"Lists every rule",options:{
format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check rules --format json",async run(e2,n2){let r2=t.j(e2,"format",
["text","json"],"text"),i2=await Ye();if(r2==="json")return n2.out(`${JSON.stringify(i2,null,2)}
`),0;let a2=Math.max(...i2.map(({id:e3})=>e3.length));return n2.out(`${i2.map(({id:e3,title:t2})=>`${e3.padEnd(a2)}  ${t2}`).join(`
`)}
`),0}};function w(e2,t2){return{check:e2,ok:!0,text:t2}}function T(e2,t2,n2){return{check:e2,ok:!1,text:t2,repair:n2}}function E(e2,t2){return{check:e2,ok:void 0,
text:t2}}async function Ze(e2){let t2=e2.entries.containing(".github/workflows/").filter(e3=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(e3));if(t2.length===0)return[];
await e2.load(t2);let n2=await r.Vt();return t2.flatMap(t3=>{let i2=e2.read(t3);if(!("text"in i2))return[];try{let a2=D(r.qt(n2(r.Qt(t3,e2.side,i2.text)))),o2=Object.
values(D(a2.jobs)).map(D).filter(Qe);return o2.length===0?[]:[{path:t3,content:a2,jobs:o2}]}catch{return[]}})}function Qe({uses:e2,steps:t2}){return[e2,...Array.
isArray(t2)?t2.map(e3=>D(e3).uses):[]].some(e3=>typeof e3=="string"&&e3.includes("contract-check"))}function $e(e2,{branch:t2,hasTimes:n2}){let[r2]=e2;if(!r2)return[
T("workflow","no workflow of the governed branch runs the Action",'run "contract-check init", and commit the workflow to the governed branch')];let i2=e2.map(({
content:e3})=>rt(e3)),[a2]=e2.filter((e3,t3)=>i2[t3]?.pull_request!==void 0);if(!a2)return[T("workflow",`${r2.path} does not run on pull_request`,`add "pull_req\
uest:" to on: in ${r2.path}`)];let o2=D(rt(a2.content).pull_request),s2=Array.isArray(o2.types)?o2.types:[],c2=i2.some(e3=>e3.pull_request_review!==void 0),l2=i2.
some(e3=>e3.schedule!==void 0);return[w("workflow",`${e2.map(({path:e3})=>e3).join(", ")} runs the Action`),et(a2.path,o2,t2),s2.includes("edited")?w("retargeti\
ng","it runs again when a pull request gets another base"):T("retargeting",`${a2.path} does not run when a pull request gets another base`,"write types: [opened\
, synchronize, reopened, edited] under pull_request:"),c2?w("reviews","a review is counted at once"):T("reviews","no workflow runs when somebody reviews: an app\
roval is not counted until the next push",'add "pull_request_review: {types: [submitted, edited, dismissed]}" to on:'),tt(a2),l2?w("schedule","a sweep runs on a\
 schedule"):n2?T("schedule","windows or freezes are configured, and no workflow sweeps on a schedule: a status stays what it was when they open and close",`add \
"schedule: [{cron: '7,37 * * * *'}]" to on:, and mode: sweep for it`):w("schedule","no window is configured, so no sweep is needed")]}function et(e2,t2,n2){return"\
paths"in t2||"paths-ignore"in t2?T("filters",`${e2} runs only for some paths: where it is skipped, a required status never comes`,`remove paths: and paths-ignor\
e: from pull_request: in ${e2}`):"branches-ignore"in t2||"branches"in t2&&!nt(t2.branches).includes(n2)?T("filters",`${e2} runs only for some branches, and does\
 not name ${n2} among them`,`remove branches-ignore: from pull_request: in ${e2}, and name ${n2} under branches:`):w("filters",`it runs for every pull request t\
o ${n2}`)}function tt({path:e2,content:t2,jobs:n2}){return n2.map(e3=>e3.permissions??t2.permissions).every(e3=>e3==="write-all"||D(e3).statuses==="write")?w("p\
ermissions","its token may write the status"):T("permissions",`${e2} gives its token no "statuses: write": the job's exit code gates instead, and stays red unti\
l somebody runs it again`,`write "permissions: {contents: read, pull-requests: write, statuses: write}" in ${e2}`)}function nt(e2){return Array.isArray(e2)?e2:[
e2]}function rt({on:e2}){return typeof e2=="string"?{[e2]:{}}:Object.fromEntries(Array.isArray(e2)?e2.map(e3=>[String(e3),{}]):Object.entries(D(e2)).map(([e3,t2])=>[
e3,t2??{}]))}function D(e2){return typeof e2=="object"&&e2?e2:{}}async function it(e2){let{branch:t2,tipSide:r2,isShallow:i2,now:a2,tipAt:o2}=e2,s2=await n.ot(r2),
c2="policy"in s2&&s2.policy.configured?s2.policy:void 0,l2=c2?.calendar!==void 0;return{findings:[w("base",`the governed branch is ${t2}`),i2?T("history","this \
clone is shallow: merge bases, reverts and -transitive promises may miss what they need",'run "git fetch --no-tags --unshallow origin" (the Action fetches what \
it needs)'):i2===!1?w("history","the whole history is here"):w("history","the Action fetches what it needs of it"),a2<o2-864e5?T("clock",`this machine's clock s\
ays ${new Date(a2).toISOString()}, and ${t2} is from ${new Date(o2).toISOString()}`,"set the clock: windows and freezes are asked about by it"):w("clock","the c\
lock agrees with the history"),lt(a2),...at(e2,s2),...c2?[...ot(e2,c2),ct(c2)]:[],...$e(await Ze(r2),{branch:t2.replace(/^origin\//,""),hasTimes:l2})],policy:c2}}
function at({branch:e2,present:n2,tipSide:r2},i2){if("faults"in i2)return[T("config",`the config on ${e2} has faults: ${i2.faults.map(t.Sn).join("; ")}`,"a pull\
 request that repairs it, and touches nothing else, is judged by the last config without faults")];if(i2.policy.configured)return[w("config",`${i2.policy.files.
join(", ")} on ${e2} has no faults`)];let a2=r2.entries.has("contract-check.yaml")?void 0:t.$(n2,e2);return[a2===void 0?T("config",`there is no ${t.Z} on ${e2},\
 so nothing is enforced`,'run "contract-check init", and commit what it writes to that branch'):T("config",a2,`merge it into ${e2}`)]}function ot({lints:e2,branch:n2},r2){
let[i2]=r2.files,a2=st(r2),o2=t2=>e2.filter(e3=>e3.code===t2),[s2]=o2("GV110"),c2=o2("GV112"),l2=e2.filter(({code:e3})=>e3!=="GV110"&&e3!=="GV112");return[s2?T(
"owners",s2.message,`give it an owner: in ${i2??"contract-check.yaml"}, a line in CODEOWNERS, or a defaultOwner:`):w("owners","every contract has an owner"),c2.
length>0?T("teams",c2.map(({message:e3})=>e3).join("; "),"list at least two members under teams:"):a2.length>0?E("teams",`who is in ${t.Nn(a2)} only the forge k\
nows: the config does not list them`):w("teams","every team that the config lists has people who can sign for each other"),l2.length>0?T("lint",`lint has ${String(
l2.length)} more to say of ${n2}, first: ${l2[0]?.message??""}`,'run "contract-check lint"'):w("lint","lint has nothing more to say")]}function st({contracts:e2,
codeowners:t2,defaultOwners:n2,teams:r2}){let i2=[...e2.flatMap(e3=>[...e3.owners,...e3.elements.flatMap(e4=>e4.owners)]),...t2.flatMap(e3=>e3.owners),...n2],a2=e3=>e3.
includes("/")&&!r2.has(e3.toLowerCase());return[...new Set(i2)].filter(a2).sort()}function ct({governance:e2,codeowners:n2}){let i2=e3=>(r.xt(n2,e3)?.owners.length??
0)>0,a2=[t.Z,".github/workflows/contract-check.yml"];return e2.owners.length>0||a2.every(i2)?w("governance owners","edits of the config and the workflow need th\
eir owners"):T("governance owners","nobody is named for edits of the config and the workflow: the default owners sign for them, else whoever owns any contract",
`name governance: {owner: "@\u2026"} in ${t.Z}`)}function lt(e2){let t2=e3=>new Intl.DateTimeFormat("en",{timeZone:e3,hour:"numeric",hourCycle:"h23"}).format(Date.
UTC(2026,6,1,12));if(t2("Europe/Berlin")!=="14"||t2("America/New_York")!=="08")return T("zones","this Node has no zone data: windows would open at wrong hours",
"use a Node with full ICU, and leave NODE_ICU_DATA unset");let{tz:n2}=process.versions;return n2!==void 0&&e2-Date.UTC(Number(n2.slice(0,4)),0,1)>864e8?T("zones",
`the zone data of this Node is ${n2}`,"use a newer Node: zones have changed since"):w("zones","the zone data is there")}async function ut(e2){let{probe:t2,slug:n2,
branch:r2,context:i2}=e2,a2=await t2("GET",`/repos/${n2}/rules/branches/${encodeURIComponent(r2)}?per_page=100`),o2=k(k((await t2("GET",`/repos/${n2}/branches/${encodeURIComponent(
r2)}`)).data).protection),s2=Array.isArray(a2.data)?a2.data.map(k):[],c2=e3=>s2.filter(t3=>t3.type===e3).map(({parameters:e4})=>k(e4)),l2=k(o2.required_status_checks),
u2=[...c2("required_status_checks").flatMap(e3=>O(e3.required_status_checks).map(e4=>[e4.context,e4.integration_id])),...O(l2.checks).map(e3=>[e3.context,e3.app_id]),
...Array.isArray(l2.contexts)?l2.contexts.map(e3=>[e3,void 0]):[]].filter(([e3])=>e3===i2),d2=l2.strict===!0||c2("required_status_checks").some(e3=>e3.strict_required_status_checks_policy===
!0),f2=o2.enabled===!0,p2=c2("merge_queue").length>0,m2=c2("pull_request").length>0||o2.required_pull_request_reviews!==void 0;return u2.length===0?[T("required",
`the status ${i2} is not required on ${r2}: a red one stops nobody`,`add ${i2} to the required status checks of a ruleset for ${r2}`),dt(m2?!0:f2?void 0:!1,r2)]:
[w("required",`the status ${i2} is required`),u2.some(([,e3])=>e3===15368)?w("expected source","only GitHub Actions may set it"):T("expected source",`anybody wh\
o may write statuses can set ${i2} to green`,`choose "GitHub Actions" as the expected source of ${i2}`),d2||p2?w("together",p2?"a merge queue checks what lands \
together":"a branch must be up to date before it lands"):f2?E("together",`whether a branch must be up to date, the classic protection of ${r2} does not tell her\
e`):T("together","two pull requests, each green alone, may land and break together","use a merge queue, or require branches to be up to date before merging"),dt(
m2?!0:f2?void 0:!1,r2)]}function dt(e2,t2){return e2===void 0?E("pushes",`whether pull requests are required, the classic protection of ${t2} does not tell here`):
e2?w("pushes",`${t2} changes by pull request only`):T("pushes",`whoever may push to ${t2} goes around the gate`,"require a pull request before merging")}function O(e2){
return Array.isArray(e2)?e2.map(k):[]}function k(e2){return typeof e2=="object"&&e2?e2:{}}const ft="0".repeat(40);async function pt(e2){let{probe:t2,slug:n2}=e2,
r2=await t2("GET",`/repos/${n2}`);return r2.status===200?[mt(r2.date,e2.now),ht(e2,k(r2.data)),await gt(e2),await _t(e2),await vt(e2),...await ut(e2),...await yt(
e2),...await bt(e2),...await xt(e2)]:[T("token",`the forge answered ${A(r2.status)} about ${n2}`,"give a token that may read this repository (contents: read, me\
tadata: read)")]}function mt(e2,n2){let r2=e2===void 0?NaN:Math.abs(Date.parse(e2)-n2);return Number.isNaN(r2)?E("forge clock","the forge does not say what time\
 it is"):r2>3e5?T("forge clock",`this machine and the forge are ${String(Math.round(r2/t.Kt))} minutes apart`,"set the clock: windows and freezes are asked abou\
t by it"):w("forge clock","the clock agrees with the forge")}function ht({branch:e2},{default_branch:t2}){return t2===e2?w("default branch",`${e2} is the forge'\
s default branch too`):T("default branch",`the forge's default branch is ${String(t2)}, and here ${e2} governs`,`run "git fetch origin && git remote set-head or\
igin ${String(t2)}", or name the branch with --governance-ref`)}async function gt({probe:e2,slug:t2}){let{status:n2}=await e2("GET",`/repos/${t2}/pulls?state=op\
en&per_page=1`);return n2===200?w("pull requests","the token reads pull requests"):T("pull requests",`the token may not read pull requests (${A(n2)})`,"give it \
pull-requests: read")}async function _t({probe:e2,slug:t2,context:n2}){let{status:r2}=await e2("POST",`/repos/${t2}/statuses/${ft}`,{state:"pending",context:n2});
return r2===422?w("statuses","the token may write the status"):T("statuses",`the token may not write commit statuses (${A(r2)})`,`give it "statuses: write"; a f\
ork's and Dependabot's never have it`)}async function vt({probe:e2,slug:t2}){let{status:n2}=await e2("PATCH",`/repos/${t2}/issues/comments/0`,{body:""});return n2===
404||n2===422?w("comments","the token may write comments"):T("comments",`the token may not write comments (${A(n2)})`,'give it "pull-requests: write", or set co\
mment: false')}async function yt({probe:e2,policy:t2}){let n2=[...t2?.teams.values()??[]].filter(({github:e3})=>e3).map(async({handle:t3})=>{let[n3="",r2=""]=t3.
slice(1).split("/"),{status:i2,data:a2}=await e2("GET",`/orgs/${n3}/teams/${r2}/members?per_page=100`);return i2===200&&Array.isArray(a2)&&a2.length>0?w("team m\
embers",`${t3} has ${String(a2.length)} members`):i2===200?T("team members",`${t3} has no members: nobody can sign for it`,"add people to the team"):T("team mem\
bers",`the members of ${t3} cannot be read (${A(i2)})`,'give the input team-token a token with "Members: read", or list them under teams:')});return Promise.all(
n2)}async function bt({probe:e2,slug:n2,sweeper:r2,now:i2}){if(r2===void 0)return[];let{status:a2,data:o2}=await e2("GET",`/repos/${n2}/actions/workflows/${encodeURIComponent(
r2)}/runs?event=schedule&per_page=1`);if(a2!==200)return[E("sweep",`whether the sweep runs is not known (${A(a2)}): the token needs actions: read`)];let[s2]=O(k(
o2).workflow_runs),c2=i2-Date.parse(String(s2?.created_at));return[c2<108e5?w("sweep","the last sweep is recent"):T("sweep",s2===void 0?"the sweep never ran on \
its schedule":`the last sweep is ${String(Math.round(c2/t.Gt))} hours old`,`enable the workflow ${r2} on the forge: it ends schedules in quiet repositories`)]}async function xt({
probe:e2,slug:t2,branch:n2,context:r2}){let i2=O((await e2("GET",`/repos/${t2}/pulls?state=open&per_page=100`)).data).filter(({base:e3})=>k(e3).ref===n2),a2=[];
for(let{number:n3,head:o3}of i2.slice(0,St)){let{data:i3}=await e2("GET",`/repos/${t2}/commits/${String(k(o3).sha)}/statuses?per_page=100`);O(i3).some(e3=>e3.context===
r2)||a2.push(`#${String(n3)}`)}if(i2.length===0)return[E("status","no pull request is open: open one, and see the status come")];let o2=i2.length-St,s2=o2>0?` (${String(
o2)} more were not looked at)`:"";return[a2.length===0?w("status",`open pull requests have the status${s2}`):T("status",`${a2.join(", ")} without the status ${r2}${s2}`,
"look at the runs of the workflow; a sweep (mode: sweep) sets what is missing")]}const St=20;function A(e2){return e2===0?"no answer":String(e2)}async function Ct(e2,t2){
let{findings:n2,policy:r2}=await it(e2);if(!t2)return[...n2,E("forge","tokens, rules and statuses were not looked at: set GITHUB_TOKEN, in a clone from GitHub")];
let i2=(await Ze(e2.tipSide)).find(({content:e3})=>JSON.stringify(e3.on??{}).includes("schedule"))?.path.split("/").at(-1);return[...n2,...await pt({...t2,policy:r2,
sweeper:i2,now:e2.now})]}function wt(e2){let n2=e2.flatMap(({check:e3,ok:n3,text:r3,repair:i2})=>[`${n3===void 0?"\u2013":n3?"\u2713":"\u2717"} ${e3}: ${t.q(r3)}`,
...i2===void 0?[]:[`    \u2192 ${t.q(i2)}`]]),r2=e2.filter(({ok:e3})=>e3===!1).length;return`${n2.join(`
`)}

${r2===0?"nothing to repair":`${String(r2)} to repair`}
`}async function Tt(e2,n2){let r2=(await t.gn(["config","--get","remote.origin.url"],{cwd:e2,accept:[1]})).trim(),[,i2]=/github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.
exec(r2)??[],a2=["log","-n","300","--no-merges","--format=%ae",...n2===void 0?[]:[n2,"--"]],o2=(await t.gn(["config","--get","user.email"],{cwd:e2,accept:[1]})).
trim(),s2=Ot((n2===void 0?"":await t.gn(a2,{cwd:e2})).split(`
`).filter(Boolean)),c2=s2.some(({emails:e3})=>e3.includes(o2))?s2:Dt(s2,o2),l2=await t.At(e2,void 0),u2=(await t.gn(["symbolic-ref","--quiet","--short","HEAD"],
{cwd:e2,accept:[1]})).trim();return{people:c2,owner:c2[0]?.handle??(i2===void 0?"@owner":`@${i2.split("/")[0]??""}`),slug:i2,host:i2===void 0?r2.includes("gitla\
b")?"gitlab":void 0:"github",branch:l2?.name.replace(/^origin\//,"")??u2,isFound:l2!==void 0||t.Mt.includes(u2),...await Et(e2,u2)}}async function Et(e2,n2){let r2=(await t.
gn(["remote"],{cwd:e2})).split(`
`).filter(Boolean),i2=(await t.gn(["for-each-ref","--format=%(refname)","refs/heads/","refs/remotes/"],{cwd:e2})).split(`
`),a2=e3=>i2.filter(t2=>t2.startsWith(e3)).map(t2=>t2.slice(e3.length)),o2=e3=>a2(`refs/remotes/${e3}/`).filter(e4=>e4!=="HEAD"),s2=e3=>e3==="origin"?0:o2(e3).length>
0?1:2,c2=r2.sort((e3,t2)=>s2(e3)-s2(t2)),[l2]=c2,u2=l2===void 0?[]:o2(l2);return{remotes:c2,fetched:u2,hasOthers:[...a2("refs/heads/"),...u2].some(e3=>e3!==n2)}}
function Dt(e2,t2){let n2=jt(t2);if(n2===void 0)return e2;let r2=e3=>e3.handle.toLowerCase()===n2.toLowerCase();return e2.some(r2)?e2.map(e3=>r2(e3)?{...e3,emails:[
...e3.emails,t2]}:e3):[...e2,{handle:n2,emails:[t2]}]}function Ot(e2){let t2=new Map;for(let n2 of e2){let e3=jt(n2);if(e3===void 0)continue;let r2=t2.get(e3.toLowerCase())??
{handle:e3,emails:new Set,commits:0};r2.emails.add(n2),r2.commits+=1,t2.set(e3.toLowerCase(),r2)}return[...t2.values()].sort((e3,t3)=>t3.commits-e3.commits).slice(
0,5).map(({handle:e3,emails:t3})=>({handle:e3,emails:[...t3].sort()}))}function kt(e2){let[t2="",n2=""]=e2.toLowerCase().split("@"),r2=t2.split(/[^a-z]+/);return t2.
includes("[bot]")||r2.some(e3=>At.has(e3))||/^(?:localhost|.*\.local|.*\.internal)$/.test(n2)}const At=new Set("noreply reply root action actions bot ci cd jenk\
ins travis circleci renovate dependabot semantic release automation automated build builder deploy deployer runner gitlab github svc service snyk mergify".split(
" "));function jt(e2){if(kt(e2))return;let[,t2]=/^(?:\d+\+)?([A-Za-z\d-]+)@users\.noreply\.github\.com$/.exec(e2)??[],[n2=""]=e2.split("@"),r2=t2??n2.replace(/\+.*$/,
"").replace(/[^A-Za-z\d-]+/g,"-").replace(/^-+|-+$/g,"");return r2===""||!e2.includes("@")?void 0:`@${r2}`}function Mt(e2,t2="https://api.github.com"){let n2={authorization:`\
Bearer ${e2}`,accept:"application/vnd.github+json","user-agent":"contract-check"};return async(e3,r2,i2)=>{try{let a2=await fetch(`${t2}${r2}`,{method:e3,headers:n2,
redirect:"error",signal:AbortSignal.timeout(2e4),...i2&&{body:JSON.stringify(i2)}}),o2=await a2.text();return{status:a2.status,data:Nt(o2),date:a2.headers.get("\
date")??void 0}}catch{return{status:0,data:void 0,date:void 0}}}}function Nt(e2){try{return JSON.parse(e2)}catch{return}}const j=366*t.Wt;function M(e2,t2,n2,r2){
return{code:e2,severity:t2,message:n2,...r2&&{location:r2}}}function N(e2,{rule:t2},n2){return M(e2,"warning",`Window "${t2.id}" ${n2}`,t2.location)}function Pt(e2,t2,r2){
let i2=e2.windows.filter(({rule:e3})=>e3.capacity!==void 0),a2=t3=>new Set(r2?.filter(r3=>n.y(e2,r3).windows.includes(t3)).map(({contract:e3})=>e3)),o2=new Map(
i2.map(e3=>[e3,r2?a2(e3):void 0]));return i2.flatMap((e3,n2)=>i2.slice(n2+1).flatMap(n3=>{if(e3.calendar!==n3.calendar||!Ft(o2.get(e3),o2.get(n3),e3,n3))return[];
let r3=It(t2.get(e3.rule.id)??[],t2.get(n3.rule.id)??[]);return r3?[N("GV207",e3,`and window "${n3.rule.id}" are open at the same time on ${r3.label} for the sa\
me contracts; each counts its own capacity, so twice as much may land. Merge them, or set them apart.`)]:[]}))}function Ft(e2,t2,n2,r2){if(e2&&t2)return[...e2].
some(e3=>t2.has(e3));let i2=(e3,t3)=>!e3||!t3||e3.some(e4=>t3.includes(e4));return i2(n2.rule.contracts,r2.rule.contracts)&&i2(n2.rule.regions,r2.rule.regions)&&
i2(n2.rule.teams,r2.rule.teams)}function It(e2,t2){let n2=0;for(let r2 of e2){for(;(t2[n2]?.closes??1/0)<=r2.opens;)n2++;let e3=t2[n2];if(e3&&e3.opens<r2.closes)
return r2}}function Lt(e2,{queries:t2=[],from:r2}){if(e2.faults.length>0)return[];let i2=new Set;return t2.flatMap(t3=>{let a2=t3.classes.join(" and "),{windows:o2}=n.
y(e2,t3);if(o2.length===0)return[M("GV206","error",`${t3.contract}: no window admits ${a2} changes, so none can ever land. Add one, or change the policy of the \
class.`,t3.location)];let s2=JSON.stringify([o2.map(({rule:e3})=>e3.id),t3.regions,t3.teams,t3.classes]);return i2.has(s2)||n.h(e2,t3,{from:r2,count:1}).openings.
length>0?[]:(i2.add(s2),[M("GV205","error",Rt(t3,o2),t3.location??o2[0]?.rule.location)])})}function Rt(e2,t2){let n2=t2.slice(0,8).map(({rule:e3})=>`"${e3.id}"`).
join(", "),r2=[...e2.regions,...e2.teams].join(", "),i2=r2===""?"":` (${r2})`;return`${e2.contract}${i2}: nothing opens for ${e2.classes.join(" and ")} changes \
within a year. The windows ${n2} are frozen, or never open together as regionMode, teams or several calendars require.`}function zt(e2,{bookings:t2=[],ledger:r2,
from:i2}){let a2=(r2?.faults??[]).map(({code:e3,message:t3,location:n2})=>M(e3,"error",t3,n2)),o2=new Map;for(let e3 of t2){let t3=`${e3.occurrence?.window??""}\
@${e3.occurrence?.label??""}`,n2=o2.get(t3);n2?n2.push(e3):o2.set(t3,[e3])}let s2=e2.windows.flatMap(t3=>n.P(t3,e2.time,i2,i2+j).flatMap(t4=>(o2.get(t4.id)??[]).
flatMap(n2=>Bt(e2,t4,n2))));return[...a2,...s2]}function Bt(e2,t2,r2){let{contracts:i2,classes:a2,type:o2,regions:s2=[],teams:c2=[],owners:l2,consumers:u2}=r2,d2={
contract:i2[0]??"",classes:a2,regions:s2,teams:c2,owners:l2,consumers:u2,...o2&&{type:o2}},f2=n.y(e2,d2).freezes.flatMap(e3=>n.I(e3,t2.opens,t2.closes)).find(e3=>e3.
from<=t2.opens&&(e3.to===null||e3.to>=t2.closes));return f2?[M("GV204","error",`${r2.change} is booked into "${t2.id}", which lies in the freeze "${f2.rule.id}"\
; book another occurrence.`,f2.rule.location)]:[]}function Vt(e2,t2,n2,r2){return[...Ht(t2,r2),...Ut(e2,t2,n2,r2),...Gt(t2,n2),...Kt(t2,n2),...qt(e2,t2),...Jt(e2,
t2)]}function Ht(e2,t2){return e2.gaps(t2,t2+j).map(({local:t3,kind:r2,at:i2})=>{let a2=`${t3.slice(0,16)} in ${e2.zone}`;return N("GV202",e2,{gap:`does not ope\
n at ${a2}: the clocks jump over that time. Start an hour earlier or later, or add that day by hand.`,moved:`starts at ${a2}, which the clocks jump over; it ope\
ns ${n.ft(i2,e2.zone)}.`,twice:`starts at ${a2}, which the clocks show twice; it opens the first time.`}[r2])})}function Ut(e2,r2,i2,a2){let[o2]=i2;if(!o2)return[
N("GV203",r2,Wt(r2,a2))];let s2=r2.rule.allow?.filter(e3=>e3!=="any")??["breaking"],c2=e2.freezes.filter(({rule:e3})=>!e3.contracts&&!e3.regions&&!e3.teams&&(e3.
deny??["breaking"]).some(e4=>e4==="any"||s2.every(t2=>t2===e4))).flatMap(e3=>n.I(e3,a2,a2+j+31*t.Wt));if(!i2.every(e3=>c2.some(t2=>t2.from<=e3.opens&&(t2.to===null||
t2.to>=e3.closes))))return[];let l2=[...new Set(c2.map(({rule:e3})=>`"${e3.id}"`))].join(", ");return[N("GV203",r2,`never opens within a year: each of its ${i2.
length} occurrences lies in a freeze (${l2}).`)]}function Wt(e2,t2){let r2=e2.series.overlapping(t2+j,t2+10*j)[0];if(r2)return`does not open within a year; it n\
ext opens ${n.ft(r2.start,e2.zone)}.`;let i2=e2.series.overlapping(t2-j,t2).at(-1);return i2?`is over: it last opened ${n.ft(i2.start,e2.zone)}. Remove it, or e\
xtend its rule.`:"never opens: its rule gives no occurrence. Check start, rrule and except."}function Gt(e2,r2){let i2=r2.findIndex(({opens:e3},n2)=>e3+t.Gt<(r2[n2-
1]?.closes??e3)),[a2,o2]=[r2[i2-1],r2[i2]];return!a2||!o2?[]:[N("GV207",e2,`opens on ${o2.label} before it closes on ${n.ft(a2.closes,e2.zone)}: together they a\
re one long opening. Shorten it, or write that opening as one.`)]}function Kt(e2,t2){let r2=n.ut(e2.rule.notice??"")??0,i2=t2.slice(1).map(({opens:e3},n2)=>e3-(t2[n2]?.
opens??e3)),a2=i2.sort((e3,t3)=>e3-t3)[Math.floor(i2.length/2)]??1/0;return r2<=a2?[]:[N("GV210",e2,`asks for ${n.dt(r2)} of notice, but mostly opens every ${n.
dt(a2)}: the next occurrence can never be booked in time. Shorten the notice if that is not meant.`)]}function qt(e2,t2){let{rule:r2,series:i2,zone:a2}=t2,o2=r2.
rrule===void 0?void 0:e2.time.resolve(r2.start,a2);if(!o2||o2.gap||i2.starts(o2.instant,o2.instant+1).length>0)return[];let s2=i2.starts(o2.instant,o2.instant+2*
j)[0],c2=s2===void 0?"":` The first occurrence is ${n.ft(s2,a2)}.`;return[N("GV211",t2,`has a start, ${r2.start}, that its rrule does not give, so nothing opens\
 then.${c2}`)]}function Jt(e2,t2){return(t2.rule.except??[]).flatMap(n2=>{let r2=n2.length===10,i2=r2?`${n2}T00:00`:n2.replace(/Z$/,""),a2=e2.time.resolve(i2,n2.
endsWith("Z")?"UTC":t2.zone)?.instant;if(a2===void 0)return[];let o2=r2?e2.time.add(a2,"P1D",t2.zone,1):a2+1;return t2.series.starts(a2,o2).length>0?[]:[N("GV21\
2",t2,`excepts ${n2}, but does not start then; write the local date of the START of the occurrence.`)]})}function Yt(e2,t2){let r2=new Map(e2.windows.map(r3=>[r3.
rule.id,n.P(r3,e2.time,t2.from,t2.from+j)]));return[...e2.advice,...e2.windows.flatMap(n2=>Vt(e2,n2,r2.get(n2.rule.id)??[],t2.from)),...Zt(e2,r2,t2.from),...Qt(
e2),...Pt(e2,r2,t2.queries),...Lt(e2,t2),...zt(e2,t2)]}function Xt(e2,r2,i2){let{closeGuard:a2,sweepEvery:o2,location:s2}=r2,c2=[],l2=(o2??0)+15*t.Kt;if(o2!==void 0&&
a2<l2){let e3=`closeGuard is ${n.dt(a2)}; with a sweep every ${n.dt(o2)}, and schedules that run late, it must be at least ${n.dt(l2)}.`;c2.push(M("GV220","erro\
r",e3,s2))}for(let t2 of e2.windows){let[r3]=n.P(t2,e2.time,i2,i2+j);if(!r3||r3.closes-r3.opens>a2)continue;let o3=`Window "${t2.rule.id}" is open for ${n.dt(r3.
closes-r3.opens)}, no longer than closeGuard (${n.dt(a2)}): nothing can land in it.`;c2.push(M("GV220","error",o3,t2.rule.location))}return c2}function Zt(e2,t2,r2){
let i2=e2.advisories.filter(({rule:e3})=>e3.peak===!0).flatMap(e3=>n.I(e3,r2,r2+j));return e2.windows.flatMap(e3=>{let n2=(t2.get(e3.rule.id)??[]).flatMap(e4=>{
let t3=i2.find(t4=>t4.from<e4.closes&&(t4.to??1/0)>e4.opens);return t3?[{occurrence:e4,peak:t3}]:[]}),[r3]=n2;return r3?[N("GV209",e3,`opens in the declared pea\
k "${r3.peak.rule.id}" on ${r3.occurrence.label}${n2.length>1?` and ${n2.length-1} more times`:""}; except these days, or move the window.`)]:[]})}function Qt(e2){
return e2.freezes.filter(({rule:e3})=>e3.to===void 0&&e3.duration===void 0).map(({rule:e3})=>M("GV208","warning",`Freeze "${e3.id}" has no end; add to: so that \
it does not outlive its reason.`,e3.location))}async function $t(e2,t2,n2){let r2=[],i2=new Map,a2=t3=>{let r3=i2.get(t3)??n2(t3,e2);return i2.set(t3,r3),r3};for(let n3 of[
...en(e2,t2),...tn(e2,t2)])r2.push(...await nn(n3,e2,a2));return r2}function en(e2,t2){return e2.contracts.map(r2=>({code:"GV115",globs:r2.elements.map(({path:e3,
location:t3})=>({glob:e3,location:t3})),paths:t2.filter(t3=>n.nt(e2,t3)===r2),says:(e3,t3)=>`elements: ${JSON.stringify(e3)} names no element of ${t3}`}))}function tn(e2,t2){
return e2.consumers.flatMap(({id:i2,reads:a2,location:o2})=>a2.map(({contract:a3,fields:s2=[]})=>({code:"GV122",globs:s2.map(e3=>({glob:e3,location:o2})),paths:t2.
filter(t3=>r.Et(a3,t3,n.nt(e2,t3)?.id)),says:(e3,t3)=>`${i2} reads ${e3}, and ${t3} has no such element`})))}async function nn({code:e2,globs:i2,paths:a2,says:o2},s2,c2){
let l2=i2,u2=new Set;for(let e3 of a2){if(l2.length===0)return[];let t2=await c2(e3,s2);if(!t2)return[];let i3=new Set(n.q(l2.map(({glob:e4})=>e4),t2.elements,t2));
l2=l2.filter(({glob:e4})=>i3.has(e4));for(let e4 of t2.elements)for(let t3 of[e4,e4.slice(1)])u2.add(r.nt(t3))}if(a2.length===0)return[];let d2=a2.length>2?`any\
 of its ${String(a2.length)} contracts`:t.Nn(a2);return l2.map(({glob:n2,location:r2})=>{let i3=t.Ln(n2,u2),a3=i3===void 0?"":`; did you mean ${i3}?`;return{code:e2,
severity:"error",message:`${o2(n2,d2)}${a3}`,location:r2}})}function P(e2,t2,n2){return{code:e2,severity:"warning",message:t2,...n2&&{location:n2}}}function rn(e2,t2,n2,r2){
return[...on(e2,n2),...sn(e2,t2),...cn(e2,t2),...ln(e2),...un(e2,t2,n2),...fn(e2,r2),...pn(e2,r2)]}function an(e2){return e2.id??e2.files.join(", ")}function on(e2,t2){
let n2=[...t2.entries.keys()];return e2.contracts.flatMap(e3=>n2.some(t3=>r.Tt(e3.files,t3)&&!r.Tt(e3.ignore,t3))?[]:[P("GV114",`${an(e3)} names no file: is the\
 glob right?`,e3.location)])}function sn(e2,t2){let r2=t2.filter(t3=>n.rt(e2).ignored(t3)!==!0&&n.G(e2,t3).owners.length===0),[i2]=r2,a2=r2.length>1?` and ${String(
r2.length-1)} more`:"",o2=i2===void 0?[]:[P("GV110",`nobody owns ${i2}${a2}`,{file:i2})],s2=e2.contracts.flatMap(e3=>{let t3=e3.elements.filter(({owners:e4})=>e4.
length===0);return t3.length===0||e3.owners.length>0?[]:[P("GV113",`${an(e3)} has ${String(t3.length)} element globs and no owner of its own: what they do not n\
ame has none`,e3.location)]});return[...o2,...s2]}function cn(e2,t2){return[...new Map(t2.map(t3=>[n.Q(e2,t3)?.counting,t3]).reverse())].flatMap(([t3,r2])=>{let i2=t3&&
n.Q(e2,r2);return i2?[P("GV116",i2.message,i2.counting.location)]:[]})}function ln(e2){return[...e2.teams.values()].flatMap(t2=>{let r2=n.Z(e2,void 0,t2.handle);
if("unverifiable"in r2||r2.members.length>1)return[];let i2=e2.contracts.some(({owners:e3,elements:n2})=>e3.includes(t2.handle)||n2.some(e4=>e4.owners.includes(
t2.handle)));if(r2.members.length===0)return[P("GV112",`${t2.handle} has no members: nobody can sign for it`,t2.location)];let[a2="@nobody"]=r2.members,o2=`${t2.
handle} has one member: nobody can sign what ${a2} writes`;return i2?[P("GV112",o2,t2.location)]:[]})}function un(e2,t2,i2){return e2.consumers.flatMap(({id:a2,
reads:o2,location:s2})=>o2.flatMap(({contract:o3,readerSchema:c2})=>{let l2=t2.some(t3=>r.Et(o3,t3,n.nt(e2,t3)?.id))||e2.contracts.some(e3=>e3.id===o3),u2=c2!==
void 0&&!i2.entries.has(c2);return[...l2?[]:[P("GV120",`${a2} reads ${o3}, which no contract is called`,s2)],...u2?[P("GV121",`${a2} reads with ${c2}, which doe\
s not exist`,s2)]:[]]}))}const dn=30*t.Wt;function fn(e2,n2){let r2=e2.waivers.filter(({until:e3})=>e3>n2).length;return e2.waivers.flatMap(({expires:e3,until:i2,
reason:a2,location:o2})=>{if(i2<=n2)return[P("GV191",`this waiver expired on ${e3} (${t.Fn(a2)}): remove it`,o2)];let s2=`${String(r2)} in all ${r2===1?"is":"ar\
e"} left`,c2=`this waiver runs out on ${e3} (${t.Fn(a2)}): mend what it lets pass, or renew it; ${s2}`;return i2-n2<dn?[P("GV192",c2,o2)]:[]})}function pn(e2,t2){
return e2.contracts.flatMap(e3=>{let{reviewed:i2,recheckEvery:a2}=e3,o2=a2===void 0?void 0:n.ut(a2),s2=i2===void 0?void 0:r.Jt(i2);if(o2===void 0||s2!==void 0&&
t2<s2+o2)return[];let c2=s2===void 0?"has never been checked":`was last checked on ${i2??""}`;return[P("GV180",`${an(e3)} ${c2}, and asks for it every ${n.dt(o2)}`,
e3.location)]})}function mn(e2,{entries:t2}){if(e2.contracts.every(({patterns:e3})=>e3.length===0))return[];let i2=new Map,a2=new Map;for(let r2 of t2.keys()){let t3=n.
at(e2,r2),o2=t3&&n.nt(e2,r2);o2&&(i2.set(t3.line,[...i2.get(t3.line)??[],t3]),a2.set(o2,[...a2.get(o2)??[],t3]))}return[...[...i2.values()].sort(r.Sn(([e3])=>e3?.
line??"")).flatMap(hn(e2)),...[...a2].flatMap(gn)]}function hn(e2){return t2=>{let[i2]=t2;if(!i2)return[];let a2=[...new Set(t2.map(({version:e3})=>e3))],o2=i2.
versioning??r.Q(a2),s2=o2&&a2.filter(e3=>!r.q(e3,o2));return s2?.length===0?[]:[P("GV175",s2?`${i2.line}: ${s2.join(", ")} is no version as versioning: ${o2} co\
unts: what comes after it is compared with the newest that is`:`${i2.line}: ${a2.join(", ")} are not counted in one way, so nobody can tell which comes before: \
say versioning: in the entry`,n.nt(e2,i2.path)?.location)]}}function gn([{checkpoint:e2,against:t2,location:n2},i2]){return e2===void 0||t2!==void 0||i2.some(({
version:t3})=>r.K(t3,e2))?[]:[P("GV176",`checkpoint: ${e2} is none of the versions that lie here, so all of them count`,n2)]}const _n=[["promise-broken","a brok\
en promise"],["breaking","a change that breaks both directions"],["removed","the removal of a contract"]];function vn(e2,t2){if(e2.calendar)return[];let r2=_n.filter(
([t3])=>!yn(e2,t3)),{ignored:i2}=n.rt(e2),a2=t2.filter(t3=>{let r3=n.tt(e2,{headPath:t3,status:"modified"})==="full",a3=n.et(e2,t3)==="none"||n.nt(e2,t3)?.status===
"experimental";return r3&&!a3&&i2(t3)!==!0}),[o2]=a2;if(o2===void 0||r2.length===0)return[];let s2=a2.length-1;return[P("GV309",`${s2===0?o2:`${o2} and ${String(
s2)} more contract${s2>1?"s":""}`}: ${r2.map(([,e3])=>e3).join(", ")}: each needs ${n.H["window-and-sign-off"]}, and there is no window at all, so none can ever\
 land. Add one under windows:, or say under policy: rules: what they need instead`,n.nt(e2,o2)?.location??{file:e2.files[0]??o2})]}function yn({rules:e2},t2){return e2.
some(({when:e3,needs:r2=n.U[t2].needs})=>(e3.situation===void 0||e3.situation===t2)&&r2!=="window-and-sign-off"&&r2!=="request-window-and-sign-off")}function bn(e2,t2,r2,i2){
return[...t2.flatMap(n2=>[...xn(e2,n2),...Sn(e2,n2,r2,i2),...Tn(e2,n2,i2),...En(e2,n2,t2,i2)]),...n.w(e2,t2,i2).map(({message:e3,location:t3})=>P("GV160",e3,t3))]}
function xn(e2,t2){let{request:i2,at:a2}=t2;return r.gt(n.$(e2),t2).map(e3=>({code:"GV144",severity:"error",message:`${i2.id} is about ${e3}, which is neither a\
 file here nor an id of the config: it takes no room in a window`,location:a2("contracts",i2.contracts.findIndex(t3=>t3.id===e3))}))}function Sn(e2,{request:t2,
at:r2},i2,a2){let o2=n.S(t2),s2=wn(e2,t2,a2)?[]:n.x(e2,t2),c2=t2.rollback?.steps??[];return[...s2.length===0?[]:[P("GV140",`${t2.id} says no way back: write ${s2.
join(" and ")}, which the policy asks for`,r2(t2.rollback?"rollback":"id"))],...o2===void 0?[]:[P("GV141",`${t2.id}: ${o2}`,r2("rollback","estimate"))],...c2.flatMap(
({script:e3},n2)=>e3===void 0||i2.entries.has(e3)?[]:[P("GV142",`${t2.id}: the rollback script ${e3} does not exist`,r2("rollback","steps",n2,"script"))])]}function Cn({
calendar:e2},{window:t2},r2){let i2=t2&&e2&&n.j(e2,t2.id,t2.occurrence);return i2&&"occurrence"in i2&&i2.occurrence.closes>r2?i2.occurrence:void 0}function wn(e2,t2,n2){
return t2.review!=null||t2.window!=null&&!Cn(e2,t2,n2)}function Tn(e2,{request:t2,at:r2},i2){let a2=Cn(e2,t2,i2),o2=n.O(t2);if(!a2||o2<a2.closes-a2.opens)return[];
let s2=n.dt(a2.closes-a2.opens);return[P("GV143",`${t2.id}: ${a2.id} is open for ${s2}, and the first stage and the rollback take ${n.dt(o2)}: book a longer one\
, or shorten them`,r2("window"))]}function En(e2,{request:t2,at:r2},i2,a2){let{id:o2,compatibilityLayer:s2,review:c2}=t2;if(!s2||c2!=null)return[];let{until:l2,
least:u2}=n.b(e2,t2),d2=i2.filter(e3=>e3.request.id===s2.removal&&e3.request.id!==o2).flatMap(t3=>{let n2=Cn(e2,t3.request,a2);return!n2||l2===void 0||l2<=n2.opens?
[]:[P("GV151",`${t3.request.id} is booked into ${n2.id}, and the compatibility layer of ${o2} stands until ${s2.until??""}: book a later one`,t3.at("window"))]});
if(l2===void 0||!u2||u2.until<=l2||l2<=a2)return d2;let f2=`${o2}: the compatibility layer ends ${s2.until??""}, but ${u2.because}: keep it until ${new Date(u2.
until).toISOString().slice(0,10)}`;return[...d2,P("GV152",f2,r2("compatibilityLayer","until"))]}async function Dn(e2,t2){let i2=await n.ot(e2,t2.config);if("fau\
lts"in i2)return i2.faults.map(e3=>({...e3,severity:"error"}));let{policy:a2}=i2;if(!a2.configured)return[];let o2=await r.mt(e2),s2=t2.contracts??[...e2.entries.
keys()].filter(e3=>n.nt(a2,e3));return[...o2.faults.map(e3=>({...e3,severity:"error"})),...rn(a2,s2,e2,t2.now),...await kn(a2,e2,t2),...t2.elements?await $t(a2,
On(a2,e2,s2),t2.elements):[],...mn(a2,e2),...bn(a2,o2.filed,e2,t2.now),...vn(a2,On(a2,e2,s2)),...An(a2,s2,o2,t2.now)]}function On(e2,t2,r2){let{declares:i2,ignored:a2}=n.
rt(e2),o2=[...t2.entries.keys()].filter(i2);return[...new Set([...r2,...o2])].filter(e3=>a2(e3)!==!0)}async function kn(e2,t2,{contracts:r2=[],recognises:i2}){if(!i2)
return[];let a2=new Set(r2),{declares:o2,formatOf:s2,ignored:c2}=n.rt(e2),l2=[...t2.entries.keys()].filter(e3=>o2(e3)&&!a2.has(e3)&&s2?.(e3)===void 0&&c2(e3)!==
!0),u2=await t2.starts(l2);return l2.filter(e3=>!i2(e3,u2.get(e3)??"")).map(t3=>({code:"GV018",severity:"error",message:`${t3} is named under contracts:, and no\
 format recognises it: give its entry a format:, narrow files:, or name the file under ignore:`,location:n.nt(e2,t3)?.location??{file:t3}}))}function An(e2,t2,r2,i2){
let{calendar:a2}=e2;if(!a2)return[];let o2=[...new Map(t2.map(t3=>[n.nt(e2,t3),t3]))].filter(([t3])=>t3&&n.it(e2,t3,"compatibility")!=="none").map(([e3,t3])=>({
entry:e3,path:t3})).map(({path:t3,entry:r3})=>{let{owners:i3}=n.G(e2,t3);return{contract:t3,...r3?.id!==void 0&&{contractId:r3.id},classes:["breaking"],regions:n.
it(e2,r3,"regions")??[],teams:i3,owners:i3,consumers:[],...r3&&{location:r3.location}}}),s2=n.E({policy:e2,booked:r2.filed},{}),c2=n.k(a2,s2);return[...a2.unread.
map(e3=>({...e3,severity:"error"})),...n.T(a2,i2).stale.map(({code:e3,message:t3,location:n2})=>P(e3,t3,n2)),...Yt(a2,{from:i2,queries:o2,bookings:s2,ledger:c2}),
...e2.closeGuard>0?Xt(a2,{closeGuard:e2.closeGuard},i2):[]]}async function jn(e2,t2,n2){let i2=await r.ln(e2,t2,n2),a2=i2&&await r.it({snapshot:e2,settings:t2.settings},
i2,n2);return a2&&{...a2,format:i2}}var Mn=e.n({command:()=>Pn,lintsOf:()=>F});async function Nn(e2,t2,n2,r2){let i2=await jn(t2,n2,r2),a2=e2?.entries.has(r2)?await jn(
e2,n2,r2):void 0;return!i2||!a2?i2:{elements:[...i2.elements,...a2.elements],uses:[...i2.uses,...a2.uses],format:i2.format}}const Pn={name:"lint",summary:"Check\
s config, calendar, requests and owners of the working tree, before they are merged",options:{base:{type:"string",value:"REF",help:"not judged; only needed wher\
e there is no default branch"},head:{type:"string",value:"REF",help:"a commit instead of the working tree"},config:{type:"string",value:"FILE",help:"the config \
file (default: contract-check.yaml)"},format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check lint",async run(e2,n2){
let i2=t.j(e2,"format",["text","json"],"text"),[a2,o2,s2]=[e2.last("base"),e2.last("head"),e2.last("config")],{cwd:c2}=n2,l2={cwd:c2,...o2!==void 0&&{head:o2}},
u2=o2===void 0?(await t.kt(c2)).side:(await t.Ot({...l2,base:a2??"HEAD"})).headSide,d2=await F(u2,{now:n2.now(),baseSide:()=>t.Ot({...l2,...a2!==void 0&&{base:a2}}).
then(e3=>e3.baseSide,()=>{}),...s2!==void 0&&{config:s2}});if(i2==="json")n2.out(t.U(d2));else{for(let e3 of d2)n2.out(`${t.x(e3,`${e3.severity} ${e3.code}: `)}\

`);n2.out(d2.length===0?Fn(u2,s2):`${r.A(d2.length,"finding")} (contract-check explain CODE tells more)
`)}return d2.some(({severity:e3})=>e3==="error")?2:0}};function Fn({entries:e2},n2){return n2!==void 0||t.X(e2).length>0?`nothing to complain about
`:`there is no ${t.Z} here, so there is nothing to check: contract-check init writes one
`}function F(e2,{now:t2,config:n2,baseSide:i2}){let a2,o2;return Dn(e2,{now:t2,...n2!==void 0&&{config:n2},contracts:[...r.cn(e2,r.ut())],recognises:(e3,t3)=>r.
un(e3,t3)!==void 0,elements:async(t3,n3)=>Nn(await(a2??=i2?.()),e2,await(o2??=r.lt(e2,n3)),t3)})}var In=e.n({cloneOf:()=>Bn,command:()=>Ln});const Ln={name:"doc\
tor",summary:"Looks at the set-up, changes nothing, and says what repairs it",options:{"governance-ref":{type:"string",value:"REF",help:"the governed branch (de\
fault: the default branch as fetched)"},name:{type:"string",value:"NAME",help:"the status that gates (default: contract-check)"},format:{type:"string",value:"FO\
RMAT",help:"text or json (default: text)"}},example:"  contract-check doctor --governance-ref origin/main",async run(e2,n2){let r2=t.j(e2,"format",["text","json"],
"text"),i2=await Rn(n2,e2.last("governance-ref"),e2.last("name")??"contract-check");return n2.out(r2==="json"?t.U(i2):wt(i2)),+!!i2.some(({ok:e3})=>e3===!1)}};async function Rn({
cwd:e2,env:t2,now:n2},r2,i2){let a2=await zn(e2,r2);if("check"in a2)return[a2];let o2=await Bn(e2,a2,n2()),{slug:s2=t2.GITHUB_REPOSITORY}=await Tt(e2,a2.commit),
c2=t2.GITHUB_TOKEN??t2.GH_TOKEN,l2=a2.name.replace(/^origin\//,"");return Ct(o2,c2===void 0||c2===""||s2===void 0?void 0:{probe:Mt(c2,t2.GITHUB_API_URL),slug:s2,
branch:l2,context:i2})}async function zn(e2,n2){try{return await t.m(e2,n2===void 0?{}:{governanceRef:n2},"--governance-ref")}catch(e3){if(!t.p(e3,"NoSources"))
throw e3;let{message:n3,exit:r2}=e3;if(r2===2)throw new t.N(n3);return T("base",n3,"do what this line says, then ask again")}}async function Bn(e2,n2,r2){let i2=await t.
Xt(e2,n2.commit),{side:a2}=await t.kt(e2);return{branch:n2.name,tipSide:i2,tipAt:t.Ut(await t.gn(["log","-1","--format=%ct",n2.commit,"--"],{cwd:e2})),now:r2,isShallow:t.
Bt(await t.Pt(e2)),present:a2.entries,lints:await F(i2,{now:r2})}}var Vn=e.n({runDoctor:()=>Hn});async function Hn(e2,{token:n2,name:r2},{owner:i2,repo:a2},{branch:o2,
commit:s2,root:c2}){let l2=await Bn(c2,{name:o2,commit:s2},e2.now()),u2={probe:Mt(n2,e2.env.GITHUB_API_URL),slug:`${i2}/${a2}`,branch:o2,context:r2},d2=await Ct(
{...l2,isShallow:void 0},n2===""?void 0:u2);e2.info(wt(d2));let f2=d2.map(({check:e3,ok:n3,text:r3,repair:i3})=>{let a3=i3===void 0?"":` \u2192 ${t.K(i3)}`;return`\
- ${n3===void 0?"\u2013":n3?"\u2705":"\u274C"} **${e3}**: ${t.K(r3)}${a3}`});return await e2.summarize(`## contract-check doctor

${f2.join(`
`)}
`),+!!d2.some(({ok:e3})=>e3===!1)}var Markup=class{text;constructor(e2){this.text=e2}};function I(e2,...t2){let n2=t2.map(e3=>e3 instanceof Markup?e3.text:typeof e3==
"string"||typeof e3=="number"?Un(String(e3)):e3.map(({text:e4})=>e4).join(`
`));return new Markup(e2.map((e3,t3)=>e3+(n2[t3]??"")).join(""))}function Un(e2){return t.Y(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").
replace(/"/g,"&quot;").replace(/'/g,"&#39;")}const L=new Markup(""),Wn=`
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#f3f5f7;--line:#d0d7de;--dim:#57606a;--bad:#b42318;--good:#176f2c;--maybe:#8a5a00;--del:#ffebe9;\
--add:#e6ffec;--mark:#ffd8a8}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--soft:#161b22;--line:#30363d;--dim:#9aa4af;--bad:#ff7b72;--good:#57d364;--maybe:#e3b341;-\
-del:#3a1a1a;--add:#12301c;--mark:#7a4a10}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:0 auto;padding:1rem;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.05rem;margin:0;display:inline;overflow-wrap:anywhere}h3{font-size:.95rem;margin:0;overflow-wrap:anywhere}
a{color:inherit}li,p{overflow-wrap:anywhere}:focus-visible{outline:2px solid var(--maybe);outline-offset:2px}
code,pre{font:13px/1.45 ui-monospace,monospace;background:var(--soft);overflow-wrap:anywhere}code{padding:.1em .3em;border-radius:4px}
.bad{color:var(--bad)}.good{color:var(--good)}.maybe{color:var(--maybe)}.dim{color:var(--dim)}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;list-style:none}.counts li{border:1px solid var(--line);border-radius:6px;padding:.25rem .75rem}
form{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0;padding:.75rem;background:var(--soft);border-radius:6px}
label{display:flex;flex-direction:column;font-size:.85rem}select,input{font:inherit;padding:.25rem;max-width:100%;color:var(--ink);background:var(--paper);borde\
r:1px solid var(--line);border-radius:4px}
.contract{border:1px solid var(--line);border-radius:6px;margin:.75rem 0;padding:.5rem .75rem}.contract>summary{cursor:pointer}
.change{border-top:1px solid var(--line);margin:.75rem 0 0;padding:.75rem 0 0}.change:target{background:var(--soft)}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.5rem;margin:.5rem 0}.sides pre{margin:0;padding:.4rem;white-space:pre-wrap;border-radius:4px}.del{backgro\
und:var(--del)}.add{background:var(--add)}
mark{background:var(--mark);color:inherit}.todo li{margin:.4rem 0}.act{font-weight:600}
.chart,.bar{display:block;width:100%;background:var(--soft)}.chart{height:8rem}.chart a:hover,.chart a:focus-visible{opacity:.6}.bar{width:8rem;height:.8rem;mar\
gin-top:.35rem}svg .bad{fill:var(--bad)}svg .good{fill:var(--good)}svg .maybe{fill:var(--maybe)}
figure{margin:1rem 0}figcaption{display:flex;justify-content:space-between}section{margin:1.25rem 0}td{padding:.2rem .6rem .2rem 0;vertical-align:top;overflow-w\
rap:anywhere}td:first-child{text-align:right;white-space:nowrap}
@media(max-width:640px){.sides{grid-template-columns:1fr}.bar{width:3rem}}
@media print{form{display:none}.contract{break-inside:avoid}}
`,Gn=`
const form=document.querySelector("form"),shown=document.querySelector("output");
const contracts=[...document.querySelectorAll(".contract")].map((contract)=>({contract,
texts:[...contract.children].filter((part)=>!part.matches(".change")).map(textOf).join(" "),
changes:[...contract.querySelectorAll(".change")].map((change)=>({change,text:textOf(change)}))}));
function textOf(part){return part.textContent.toLowerCase()}
function apply(){
const want=[...new FormData(form)].filter(([name,value])=>value&&name!=="text");
const text=form.elements.text.value.toLowerCase();
let count=0;
for(const {contract,texts,changes} of contracts){
const whole=texts.includes(text);
const hits=new Set(changes.filter((entry)=>whole||entry.text.includes(text)));
const fits=want.every(([name,value])=>contract.dataset[name].split("\\n").includes(value));
contract.hidden=!fits||(!whole&&!hits.size);
for(const entry of changes)entry.change.hidden=!hits.has(entry);
if(text&&!whole&&hits.size)contract.open=true;
if(!contract.hidden)count+=1;
}
shown.textContent=count+" of "+contracts.length+" "+shown.dataset.noun+" shown";
}
function open(){
const target=location.hash&&document.getElementById(location.hash.slice(1));
const contract=target&&target.closest(".contract");
if(!contract)return;
contract.hidden=target.hidden=false;contract.open=true;
target.tabIndex=-1;target.focus();target.scrollIntoView();
}
if(form){
form.addEventListener("input",apply);form.addEventListener("submit",(event)=>event.preventDefault());
addEventListener("hashchange",open);apply();open();
addEventListener("beforeprint",()=>{for(const {contract} of contracts)contract.open=true});
}
`;function Kn(e2,t2){return I`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${new Markup(`default-src 'none'; style-src '${qn(Wn)}'; script-src '${qn(Gn)}'; base-uri 'none'; form-actio\
n 'none'`)}" />
<title>contract-check: ${e2}</title>
${new Markup(`<style>${Wn}</style>`)}
</head>
<body>
<main>${t2}</main>
${new Markup(`<script>${Gn}</script>`)}
</body>
</html> `.text}function qn(e2){return`sha256-${Buffer.from(r.nn(e2),"hex").toString("base64")}`}function Jn(e2,t2){return I`<form aria-label="filters">
${t2}
<label>text<input name="text" type="search" /></label>
<output class="dim" data-noun="${e2}"></output>
</form>`}function Yn(e2,t2,n2){return n2.length===0?L:I`<label
>${t2}<select name="${e2}">
<option value="">all</option>
${[...new Set(n2)].sort().map(e3=>I`<option value="${e3}">${e3}</option>`)}
</select></label
>`}function R(e2){return e2!=="pass"&&e2!=="neutral"}const Xn=[...["backward","forward"].map(e2=>({name:`compatibility: ${e2}`,mode:e2})),{name:"policy: {remova\
ls: free}",policy:e2=>({...e2,settings:{...e2.settings,removals:"free"}})}];async function Zn({mode:e2,policy:n2},i2,a2){let o2=e2===void 0?i2.comparisons:i2.comparisons.
map(t2=>$n(t2,e2));if(!a2)return t.I({...i2,comparisons:o2}).status;let{needs:s2,facts:c2,proposal:l2}=a2,u2=e2===void 0?s2.policy:er(s2.policy,e2),d2=n2?n2(u2):
u2,f2=await r.lt(l2.tip,d2);return(await Qn(await r.l({scope:f2,policy:d2},o2,l2),c2)).status}async function Qn(e2,t2){let{decide:n2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.d),r2="full",i2=e2.cases.map(e3=>({...e3,enforce:r2})),a2=e2.faults.map(e3=>({...e3,enforce:r2}));return n2({...e2,cases:i2,
faults:a2},t2)}function $n(e2,n2){let{faults:r2,lastingFaults:i2,verdict:a2}=e2,o2=i2!==void 0||r2.length===0&&t.bt(a2,n2),s2={...e2,mode:n2,declared:!0,satisfied:o2};
return Reflect.deleteProperty(s2,"expected"),s2}function er(e2,t2){let n2=e2.contracts.map(e3=>({...e3,compatibility:t2}));return{...e2,contracts:n2,defaults:{...e2.
defaults,compatibility:t2}}}function tr(e2){let t2=e2.filter(({enforced:e3})=>R(e3));return{landings:e2.length,touching:e2.filter(({contracts:e3})=>e3.length>0).
length,passed:e2.length-t2.length,stopped:t2.length,faults:t2.filter(({enforced:e3})=>e3==="fault").length,waiting:t2.filter(({enforced:e3})=>e3==="waiting").length,
noise:ir(e2),asked:ar(t2),causes:sr(t2),settings:lr(e2)}}function z({contracts:e2}){let t2=({cause:e3})=>+(e3!==void 0);return e2.filter(({satisfied:e3})=>!e3).
sort((e3,n2)=>t2(e3)-t2(n2))}function nr(e2){let n2=new Map,r2=new Map;for(let[i2,a2]of e2.entries()){let o2=Date.parse(a2.at);for(let{path:e3,status:t2}of a2.contracts)
t2==="added"&&n2.set(e3,o2);let s2=z(a2).filter(({fault:e3})=>e3!==!0);if(!R(a2.enforced)||s2.length===0)continue;let c2=({path:e3})=>o2-(n2.get(e3)??-1/0)<14*t.
Wt,l2=({path:t2,before:n3})=>n3!==void 0&&rr(e2,i2+1,o2,{path:t2,before:n3}),u2=({status:e3})=>e3==="removed";s2.every(e3=>e3.witness===void 0&&!u2(e3))?r2.set(
a2.commit,"no executed witness"):s2.every(c2)?r2.set(a2.commit,"young contracts"):s2.every(l2)&&r2.set(a2.commit,"taken back within a day")}return r2}function rr(e2,t2,n2,{
path:r2,before:i2}){for(let a2=t2;a2<e2.length;a2+=1){let t3=e2[a2];if(!t3||Date.parse(t3.at)-n2>864e5)return!1;if(t3.contracts.some(e3=>e3.path===r2&&e3.after===
i2))return!0}return!1}function ir(e2){let t2={"no executed witness":0,"young contracts":0,"taken back within a day":0};for(let n2 of nr(e2).values())t2[n2]+=1;return t2}
function ar(e2){let t2=new Map;for(let n2 of e2)for(let e3 of or(n2))t2.set(e3,(t2.get(e3)??0)+1);return pr([...t2].map(([e3,t3])=>({who:e3,landings:t3})),({who:e3})=>e3)}
function or({asked:e2}){let t2=e2.filter(({dimension:e3})=>e3==="people");return new Set(t2.map(({owners:e3})=>e3.length===0?"nobody, for nobody owns it":e3.join(
" or ")))}function sr(e2){let t2=new Map;for(let n2 of e2)for(let{cause:e3,path:r2,why:i2}of cr(n2)){let{contracts:a2=0,seen:o2=new Set,example:s2={commit:n2.commit,
path:r2,why:i2}}=t2.get(e3)??{};o2.add(n2.commit),t2.set(e3,{cause:e3,seen:o2,landings:o2.size,contracts:a2+1,example:s2})}return pr([...t2.values()].map(({cause:e3,
landings:t3,contracts:n2,example:r2})=>({cause:e3,landings:t3,contracts:n2,example:r2})),({cause:e3})=>e3)}function cr(e2){let t2=z(e2).map(({path:e3,rules:[t3],
fault:n2,status:r2,cause:i2,why:a2=""})=>{let o2=n2?"does not parse":t3??(r2==="removed"?"a contract is removed":r2);return{cause:i2===void 0?o2:`${o2}, through\
 another file`,path:e3,why:a2}});return t2.length>0?t2:e2.asked.map(({code:e3,contract:t3,message:n2})=>({cause:e3,path:t3,why:n2}))}function lr(e2){let t2=e2.filter(
({enforced:e3})=>R(e3)),n2=Xn.map(({name:e3})=>({setting:e3,stopped:t2.filter(({otherwise:t3,enforced:n3})=>R(t3[e3]??n3)).length})),r2=t2.filter(({asked:e3})=>e3.
length===0||e3.some(({dimension:e4})=>e4!=="time"));return[...n2,{setting:"enforce: sign-off",stopped:r2.length},...ur(e2)].filter(e3=>e3.stopped<t2.length).sort(
(e3,t3)=>e3.stopped-t3.stopped).slice(0,3)}function ur(e2){let t2=e2.filter(({enforced:e3})=>R(e3)).map(e3=>new Set(cr(e3).map(({path:e4})=>fr(e4)))),n2=e2.map(
({contracts:e3})=>new Set(e3.map(({path:e4})=>fr(e4)))),r2=(e3,t3)=>e3.filter(e4=>e4.has(t3)).length;return[...new Set(t2.flatMap(e3=>[...e3]))].filter(e3=>e3!==
""&&r2(t2,e3)>=dr*r2(n2,e3)).map(e3=>({setting:`ignore: ["${e3}/**"]`,stopped:t2.filter(t3=>!(t3.size===1&&t3.has(e3))).length}))}const dr=.8;function fr(e2){return e2.
split("/").slice(0,-1).slice(0,2).join("/")}function pr(e2,t2){return[...e2].sort(r.Sn(t2)).sort((e3,t3)=>t3.landings-e3.landings)}function mr(e2,n2){let r2=_r(
e2,n2).map(({title:e3,lines:n3})=>`${e3}
${n3.map(e4=>`  ${t.q(e4)}
`).join("")}`);return[`${t.q(gr(e2))}
`,...r2].join(`
`)}function hr(e2,n2){let r2=_r(e2,n2).map(({title:e3,lines:n3})=>`### ${e3}

${n3.map(e4=>`${e4.startsWith("  ")?"  ":""}- ${t.K(e4.trim())}
`).join("")}`);return`## ${t.K(gr(e2))}

${r2.join(`
`)}`}function gr({branch:e2,since:t2,policy:n2,summary:{landings:i2,touching:a2}}){return i2===0?`nothing landed on ${e2} since ${t2}: there is nothing to judge`:
`${e2} since ${t2}: ${r.A(i2,"landing")}, ${String(a2)} of them changed contracts; ${n2}`}function _r({summary:e2,landings:t2,cost:n2,notes:i2},a2){if(t2.length===
0)return i2.length===0?[]:[{title:"Notes",lines:i2}];let o2=t2.filter(({enforced:e3})=>R(e3)).reverse(),s2=o2.slice(0,a2),c2=nr(t2),l2=o2.length-s2.length;return[
{title:"What the gate would have done",lines:vr(e2)},{title:"Whom it would have asked",lines:e2.asked.map(({who:e3,landings:t3})=>`${B(t3)}  ${e3}`)},{title:"Ca\
uses",lines:e2.causes.flatMap(yr)},{title:"Likely noise",lines:br(e2)},{title:"Stopped",lines:[...s2.flatMap(e3=>Sr(e3,c2.get(e3.commit))),...l2>0?[`and ${r.A(l2,
"older landing")} (--all lists them)`]:[]]},{title:"What would change the numbers most (each decided again on every landing)",lines:e2.settings.map(({setting:t3,
stopped:n3})=>`${t3}: ${String(e2.stopped)} \u2192 ${String(n3)} stopped`)},{title:"Cost",lines:[wr(e2,n2),...i2]}].filter(({lines:e3})=>e3.length>0)}function vr({
passed:e2,stopped:t2,faults:n2,waiting:r2}){let i2=t2-n2-r2;return[`${B(e2)}  would have passed`,`${B(i2)}  would have been refused until somebody acts`,...r2>0?
[`${B(r2)}  would only have waited for the time to land`]:[],...n2>0?[`${B(n2)}  could not be judged: something does not parse`]:[]]}function B(e2){return String(
e2).padStart(5)}function yr({cause:e2,landings:t2,contracts:n2,example:i2}){return[`${B(t2)}  ${e2} (${r.A(n2,"contract")})`,`         e.g. ${i2.commit.slice(0,
10)} ${i2.path}: ${i2.why}`]}function br({noise:e2,stopped:t2}){let n2=Object.values(e2).reduce((e3,t3)=>e3+t3,0);return n2===0?[]:[`${B(n2)}  of ${r.A(t2,"stop\
ped landing")}`,...Object.entries(e2).filter(([,e3])=>e3>0).map(([e3,t3])=>`${B(t3)}  ${V(e3)}`)]}function V(e2){return e2==="young contracts"?"contracts younge\
r than 14 days":e2}const xr={pass:"pass",neutral:"pass",refused:"refused",unverifiable:"refused, unless those who are asked agreed: reviews are not in the histo\
ry",waiting:"waits for the time to land",fault:"does not parse"};function Sr(e2,t2){let{commit:n2,at:r2,subject:i2,enforced:a2,asked:o2}=e2,s2=`${r2.slice(0,10)}\
 ${n2.slice(0,10)} ${i2}: ${xr[a2]}${t2===void 0?"":` (likely noise: ${V(t2)})`}`,c2=o2.map(({message:e3})=>e3);return[s2,...z(e2).flatMap(Cr),...[...new Set(c2)].
map(e3=>`    needs: ${e3}`)]}function Cr({path:e2,class:t2,mode:n2,declared:r2,rules:i2,why:a2,witness:o2,fault:s2}){let c2=s2?"does not parse":`${t2}, ${r2?"pr\
omised":"expected"} ${n2}`,l2=i2[0]===void 0?"":` [${i2[0]}${i2.length>1?` and ${String(i2.length-1)} more`:""}]`;return[`    ${e2} (${c2})${a2===void 0?"":`: ${a2}`}${l2}`,
...o2===void 0?[]:[`      e.g. ${o2}`]]}function wr({landings:e2,touching:t2},{judgedNow:n2,milliseconds:i2,megabytes:a2}){if(n2===0)return`nothing was judged a\
gain: all ${r.A(e2,"landing")} come from an earlier run`;let o2=t2===0?"":` (${(i2/t2).toFixed(0)} ms for each that changed contracts)`;return`${r.A(n2,"landing")}\
 judged in ${(i2/1e3).toFixed(1)} s${o2}, ${String(a2)} MB of memory at most`}const Tr=[1,7,30,91,365],Er=["bad","maybe","good"];function Dr(e2,n2){let{stretches:i2,
days:a2}=Ar(e2),o2=i2.map(e3=>({stretch:e3,counts:kr(e3)})),s2=Math.max(1,...o2.map(({counts:e3})=>e3.reduce((e4,t2)=>e4+t2,0))),c2=i2.at(-1)?.from??0;return I`<figure>
<svg
class="chart"
viewBox="0 0 ${i2.length} ${100}"
preserveAspectRatio="none"
role="group"
aria-label="landings over time"
>
${o2.map(({stretch:e3,counts:t2},r2)=>Or(e3,{counts:t2,at:r2,most:s2,days:a2},n2))}
</svg>
<figcaption class="dim">
<span>${H(i2[0]?.from??0)}</span> <span>${H(c2+(a2-1)*t.Wt)}</span>
</figcaption>
<p class="dim">
<span class="bad">■ stopped</span> <span class="maybe">■ waits for the time</span>
<span class="good">■ passed, with a contract</span>; a bar is ${r.A(a2,"day")}, the highest
${r.A(s2,"landing")}; a bar with a stopped landing leads to it
</p>
</figure>`}function Or({from:e2,landings:n2},r2,i2){let{counts:a2,at:o2,most:s2,days:c2}=r2,[l2=0,u2=0,d2=0]=a2,f2=c2===1?"":` to ${H(e2+(c2-1)*t.Wt)}`,p2=`${H(
e2)}${f2}: ${String(l2)} stopped, ${String(u2)} waiting, ${String(d2)} passed`,m2=100,h2=a2.map((e3,t2)=>{let n3=e3/s2*100;return m2-=n3,I`<rect
class="${Er[t2]??""}"
x="${o2+.1}"
y="${m2.toFixed(2)}"
width="0.8"
height="${n3.toFixed(2)}"
/>`}),g2=n2.find(({enforced:e3})=>R(e3)),_2=I`<title>${p2}</title> ${h2}`;return g2?I`<a href="#${i2(g2)}">${_2}</a>`:I`<g>${_2}</g>`}function kr({landings:e2}){
let t2=e2.filter(({enforced:e3})=>e3==="waiting").length;return[e2.filter(({enforced:e3})=>R(e3)).length-t2,t2,e2.filter(({enforced:e3,contracts:t3})=>!R(e3)&&t3.
length>0).length]}function Ar(e2){let n2=e2.map(({at:e3})=>Date.parse(e3)),r2=Math.floor(Math.min(...n2)/t.Wt)*t.Wt,i2=Math.floor((Math.max(...n2)-r2)/t.Wt)+1,a2=Tr.
find(e3=>i2<=60*e3)??Math.ceil(i2/60),o2=Array.from({length:Math.ceil(i2/a2)},(e3,n3)=>({from:r2+n3*a2*t.Wt,landings:[]}));for(let[i3,s2]of e2.entries())o2[Math.
floor(((n2[i3]??r2)-r2)/t.Wt/a2)]?.landings.push(s2);return{stretches:o2,days:a2}}function H(e2){return new Date(e2).toISOString().slice(0,10)}function jr(e2,t2){
let{landings:n2,notes:r2}=e2;return Kn("audit",I`<h1>What the gate would have done</h1>
<p class="dim">${gr(e2)}</p>
${n2.length===0?L:Mr(e2,Math.max(t2,300))}
${r2.map(e3=>I`<p class="dim">${e3}</p>`)}`)}function Mr({summary:e2,landings:t2,cost:n2},i2){let a2=t2.filter(({enforced:e3})=>R(e3)).reverse(),o2=a2.slice(0,i2),
{asked:s2,causes:c2,settings:l2,noise:u2}=e2,d2=Object.entries(u2).filter(([,e3])=>e3>0);return I`<ul class="counts">
${vr(e2).map(e3=>I`<li>${e3.trim()}</li>`)}
</ul>
${Dr(t2,Lr)}
${U("What would change the numbers most (each decided again on every landing)",l2.map(t3=>({count:t3.stopped,words:`stopped instead of ${String(e2.stopped)}: ${t3.
setting}`})),e2.stopped)}
${U("Whom it would have asked",s2.map(e3=>({count:e3.landings,words:e3.who})),e2.stopped)}
${U("Causes",c2.map(({cause:e3,contracts:t3,landings:n3,example:i3})=>({count:n3,words:`${e3} (${r.A(t3,"contract")})`,more:`e.g. ${i3.commit.slice(0,10)} ${i3.
path}: ${i3.why}`})),e2.stopped)}
${U("Likely noise",d2.map(([e3,t3])=>({count:t3,words:V(e3)})),e2.stopped)}
${o2.length===0?L:Nr(o2,nr(t2))}
${a2.length>o2.length?I`<p class="dim">
and ${r.A(a2.length-o2.length,"older landing")} (--all lists them)
</p>`:L}
<p class="dim">${wr(e2,n2)}</p>`}function U(e2,t2,n2){return t2.length===0?L:I`<section>
<h2>${e2}</h2>
<table>
${t2.map(({count:e3,words:t3,more:r2})=>I`<tr>
<td>${e3}</td>
<td>
<svg class="bar" viewBox="0 0 ${n2} 1" preserveAspectRatio="none" aria-hidden="true">
<rect class="bad" width="${e3}" height="1" />
</svg>
</td>
<td>${t3}${r2===void 0?L:I`<br /><span class="dim">${r2}</span>`}</td>
</tr>`)}
</table>
</section>`}function Nr(e2,t2){return I`<section>
<h2>Stopped, the newest first</h2>
${Jn("landings",[Yn("outcome","outcome",e2.map(Fr)),Yn("cause","cause",e2.flatMap(Ir)),Yn("asked","who is asked",e2.flatMap(e3=>[...or(e3)]))])}
${e2.map(e3=>Pr(e3,t2.get(e3.commit)))}
</section>`}function Pr(e2,t2){let{commit:n2,at:r2,subject:i2,enforced:a2,asked:o2}=e2,s2=[...new Set(o2.map(({message:e3})=>e3))];return I`<details
class="contract"
id="${Lr(e2)}"
data-outcome="${Fr(e2)}"
data-cause="${Ir(e2).join(`
`)}"
data-asked="${[...or(e2)].join(`
`)}"
>
<summary>
<span class="dim">${r2.slice(0,10)} ${n2.slice(0,10)}</span>
${i2} <span class="${a2==="waiting"?"maybe":"bad"}">${xr[a2]}</span>
${t2===void 0?L:I`<span class="dim">likely noise: ${V(t2)}</span>`}
</summary>
<ul>
${z(e2).flatMap(Cr).map(e3=>I`<li>${e3.trim()}</li>`)}
${s2.map(e3=>I`<li class="act">needs: ${e3}</li>`)}
</ul>
</details>`}function Fr({enforced:e2}){return xr[e2]}function Ir(e2){return cr(e2).map(({cause:e3})=>e3)}function Lr({commit:e2}){return`l-${e2}`}function Rr(e2){
let n2=new Map,r2=!1,i2=(e3,r3,i3)=>{if(i3.length===0)return!1;let a2=JSON.stringify([e3,i3]),o2=n2.get(a2)??t.un([],i3)(r3);return n2.set(a2,o2),o2};return(n3,a2)=>async(o2,s2,c2)=>{
let l2=[...n3].flatMap(([e3,n4])=>n4.oid!==void 0&&!t.cn(n4)&&s2.some(t2=>e3.endsWith(t2))?[{path:e3,oid:n4.oid}]:[]),u2=0;for(let t2=0;t2<l2.length&&!r2;t2+=32){
let n4=l2.slice(t2,t2+32).map(({oid:e3})=>e3);await e2.load(n4);for(let t3 of n4)u2+=zr(e2,t3)?.length??0;r2=u2>8388608}if(r2)return a2(o2,s2,c2);let d2=o2.length===
0?()=>!1:t.un(o2);return l2.flatMap(({path:t2,oid:n4})=>{let r3=zr(e2,n4);return r3===void 0||d2(r3)||i2(n4,r3,c2)?[t2]:[]})}}function zr(e2,t2){let n2=e2.get(t2);
return n2!==void 0&&n2!=="missing"&&"text"in n2?n2.text:void 0}async function Br({cwd:e2,tip:n2,since:r2,most:i2}){let a2=await Vr({cwd:e2,tip:n2,since:r2,most:i2});
if(a2.length===0)return[];let o2=["--no-walk=unsorted","--stdin","--diff-merges=first-parent","--no-show-signature"],s2=["-z","--raw","--no-abbrev","--no-rename\
s","--no-ext-diff"],c2=`--format=${Hr}%H%x00%P%x00%ct%x00%ae%x00%s`,l2=`${a2.join(`
`)}
`,u2=t._n(await t.hn(["log",...o2,...s2,c2],{cwd:e2,input:l2})),d2=[];for(let e3=0;e3<u2.length;e3+=1){let t2=(u2[e3]??"").replace(/^\n/,"");t2.startsWith(Hr)?(d2.
push({fields:[t2.slice(Hr.length),...u2.slice(e3+1,e3+Ur+1)],diff:[]}),e3+=Ur):t2.startsWith(":")&&d2.at(-1)?.diff.push(t2,u2[e3+=1]??"")}return d2.reverse().flatMap(
({fields:[e3="",n3="",r3,i3="",a3=""],diff:o3})=>{let[s3]=n3.split(" ");if(s3===void 0||s3==="")return[];let c3=[...t.on(Buffer.from(`${o3.join("\0")}\0`)).values()];
return[{commit:e3,parent:s3,at:t.Ut(r3),email:i3,subject:a3,differing:c3}]})}async function Vr({cwd:e2,tip:n2,since:r2,most:i2}){return(await t.gn(["rev-list","\
--first-parent","--timestamp",n2,"--"],{cwd:e2})).split(`
`).flatMap(e3=>{let[n3,i3=""]=e3.split(" ");return i3!==""&&t.Ut(n3)>=r2?[i3]:[]}).slice(0,i2)}const Hr="commit ",Ur=4;async function*Wr(e2,n2){let r2=await t.Pt(
e2),i2=t.Ft({repository:r2,tip:n2.at(-1)?.commit??r2.head}),a2,o2=Gr(e2);for(let[t2,s2]of n2.entries()){t2%40==0&&(o2=Gr(e2));let{commit:n3,parent:c2,differing:l2}=s2,
u2=a2?.commit===c2?a2.files:await Kr(e2,c2);for(let{path:e3,head:t3}of l2)t3?u2.set(e3,t3):u2.delete(e3);a2={commit:n3,files:u2},yield{landing:s2,sources:{...qr(
r2,s2,u2,o2),...i2(c2)}}}}function Gr(e2){let n2=t.dn(e2);return{blobs:n2,search:Rr(n2)}}async function Kr(e2,n2){return new Map(t.an(await t.gn(["ls-tree","-r",
"-z","--full-tree",n2],{cwd:e2})))}function qr(e2,{commit:n2,parent:r2,differing:i2},a2,{blobs:o2,search:s2}){let c2=t.sn(a2),l2={head:c2,base:Jr(c2,i2)};return{
base:{ref:r2,commit:r2},head:{ref:n2,commit:n2},...t.Yt(e2,{base:r2,head:n2},{entries:l2,differing:i2,search:s2},o2),differing:i2}}function Jr(e2,n2){let r2=new Map(
n2.map(({path:e3,base:t2})=>[e3,t2])),i2=t.sn(new Map(n2.flatMap(({path:e3,base:t2})=>t2?[[e3,t2]]:[]))),a2=e3=>!r2.has(e3);function*o2(){for(let t2 of e2)a2(t2[0])&&
(yield t2);yield*i2}return{has:t2=>r2.has(t2)?r2.get(t2)!==void 0:e2.has(t2),get:t2=>r2.has(t2)?r2.get(t2):e2.get(t2),*keys(){for(let[e3]of o2())yield e3},containing:t2=>[
...e2.containing(t2).filter(a2),...i2.containing(t2)],mayEndWith:t2=>e2.mayEndWith(t2)||i2.mayEndWith(t2),links:()=>[...e2.links().filter(a2),...i2.links()],[Symbol.
iterator]:o2}}async function Yr(e2,n2){let i2=performance.now(),{landing:a2}=e2,o2={...Xr(e2.sources),isLanding:!0},s2=n2.governing(o2),c2=await r.r({sources:o2,
now:a2.at,tip:()=>Promise.resolve(s2),facts:t2=>n2.facts(e2,t2),unconfigured:t.I}),l2="faults"in c2?Zr(c2.faults):await Qr(c2,{sources:o2,tip:s2,now:a2.at},n2),
{commit:u2,parent:d2,at:f2,subject:p2}=a2,m2=Math.round((performance.now()-i2)*10)/10;return{commit:u2,parent:d2,at:new Date(f2).toISOString(),subject:p2,...l2,
took:m2}}function Xr(e2){let{baseSide:n2,headSide:r2,differing:i2}=e2,a2=t.X(r2.entries);if(a2.length===0||t.X(n2.entries).length>0)return e2;let o2=e3=>a2.includes(
e3)||/^governance\/.*\.ya?ml$/.test(e3)||/^\.github\/workflows\/contract-check\.ya?ml$/.test(e3);return{...e2,differing:i2.filter(({path:e3})=>!o2(e3))}}function Zr(e2){
return{contracts:[],status:"fault",enforce:"full",enforced:"fault",asked:e2.map(e3=>({code:"GV001",dimension:"trust",contract:e3.location?.file??"",owners:[],status:"\
unmet",message:t.Sn(e3)})),otherwise:{}}}async function Qr(e2,t2,{settings:n2}){let{report:r2,needs:i2,facts:a2}=e2,{decision:o2}=r2,s2=r2.comparisons.map(ei),c2=await $r(
e2),l2={};if(s2.some(({satisfied:e3})=>!e3)||c2.status!=="pass")for(let e3 of n2)l2[e3.name]=await Zn(e3,r2,i2&&a2&&{needs:i2,facts:a2,proposal:t2});return{contracts:s2,
status:o2.status,enforce:o2.enforce,enforced:c2.status,asked:c2.requirements.filter(({status:e3})=>e3!=="met").map(({code:e3,dimension:t3,contract:n3,owners:r3,
status:i3,message:a3})=>({code:e3,dimension:t3,contract:n3,owners:r3,status:i3,message:a3})),otherwise:l2}}async function $r({report:e2,needs:t2,facts:n2}){return!t2||
!n2?e2.decision:Qn(t2,n2)}function ei(e2){let{pairing:n2,id:r2,format:i2,mode:a2,declared:o2,satisfied:s2,cause:c2,faults:l2,digests:u2,verdict:d2}=e2,[f2]=l2,{
base:p2,head:m2}=u2;return{path:t.vt(n2),id:r2,format:i2,status:n2.status,class:t.nt(d2),backward:d2.backward.outcome,forward:d2.forward.outcome,mode:a2,declared:o2,
satisfied:s2,...c2!==void 0&&{cause:c2},...f2?{rules:[],why:t.Sn(f2),fault:!0}:ti(e2,t.pt(e2)),...p2!==void 0&&{before:p2},...m2!==void 0&&{after:m2}}}function ti({
mode:e2,satisfied:n2,changes:i2},a2){if(n2)return{rules:[]};let o2=t.yt(e2),s2=i2.filter(({verdict:e3,effect:t2})=>t2!=="none"&&o2.some(t3=>e3[t3].outcome!=="re\
ads")),c2=o2.flatMap(e3=>[a2[e3],...s2.map(t2=>t2.verdict[e3])]),l2=c2.flatMap(e3=>t.it(e3)&&e3.witness?[e3.witness]:[])[0],u2=c2.flatMap(e3=>e3.outcome==="read\
s"?[]:[e3.because])[0],d2=s2[0]?.message??u2;return{rules:[...new Set(s2.map(({rule:e3})=>e3))],...d2!==void 0&&{why:d2},...l2&&{witness:`${ni(r.T(l2))} \u2192 ${ni(
l2.observed)}`}}}function ni(e2){return e2.length>200?`${e2.slice(0,200)}\u2026`:e2}async function ri({line:e2,judge:t2,store:n2,progress:r2}){let i2=await Br(e2),
a2=i2.filter(({commit:e3})=>!n2.get(e3)),o2=0;for await(let i3 of Wr(e2.cwd,a2))r2?.(o2,a2.length),n2.add(await Yr(i3,t2)),o2+=1,o2%100==0&&await n2.save();return await n2.
save(),{landings:i2.flatMap(({commit:e3})=>n2.get(e3)??[]),judgedNow:o2}}function W(e2,n2){let r2=new Map(e2.entries);for(let[e3,t2]of n2)t2===void 0?r2.delete(
e3):r2.set(e3,{mode:"100644",oid:void 0});let i2=e3=>[...e3].filter(e4=>!n2.has(e4));return{...e2,entries:t.sn(r2),load:t2=>e2.load(i2(t2)),read(t2){if(!n2.has(
t2))return e2.read(t2);let r3=n2.get(t2);return r3===void 0?{fault:"the file does not exist"}:{text:r3}},async starts(t2){let r3=[...t2],a2=r3.flatMap(e3=>{let t3=n2.
get(e3);return t3===void 0?[]:[[e3,t3]]});return new Map([...await e2.starts(i2(r3)),...a2])}}}async function ii(e2){let{readPolicy:t2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.d),n2=await t2(e2);if("faults"in n2)return n2;let{policy:i2}=n2,a2=r.pn.flatMap(({images:e3})=>e3?.suffixes??[]),
o2=e3=>r.yt(i2,e3)||r.ft(e3)||r.yn(e3)||r.bt(i2,e3).length>0||a2.some(t3=>e3.endsWith(t3)),s2=[...e2.entries.keys()].filter(o2).sort(),c2=s2.filter(t3=>e2.entries.
get(t3)?.oid===void 0);return await e2.load(c2),{key:s2.map(t3=>`${t3} ${e2.entries.get(t3)?.oid??oi(e2,t3)}`),namesRefs:[i2.defaults,...i2.contracts].some(e3=>ai(
e3.against))}}function ai(e2){return/"(?:tag|branch)"/.test(JSON.stringify(e2??null))}function oi(e2,t2){let n2=e2.read(t2);return r.nn("text"in n2?n2.text:n2.fault)}
async function si(e2,t2){let n2=r.nn(JSON.stringify([1,...t2])).slice(0,32),i2=(0,a.join)(e2,"contract-check","audit",`${n2}.json`),o2=new Map((await ci(i2)).map(
e3=>[e3.commit,e3])),s2=!1;return{get:e3=>o2.get(e3),add(e3){o2.set(e3.commit,e3),s2=!0},async save(){s2&&(s2=!1,await li(i2,JSON.stringify([...o2.values()])).catch(
()=>{}))}}}async function ci(e2){let t2=await(0,c.readFile)(e2,"utf8").catch(()=>""),n2=t2.indexOf(`
`),i2=t2.slice(n2+1);return n2<0||t2.slice(0,n2)!==r.nn(i2)?[]:JSON.parse(i2)}async function li(e2,t2){await(0,c.mkdir)((0,a.join)(e2,".."),{recursive:!0});let n2=`${e2}\
.${(0,s.randomUUID)()}`;try{await(0,c.writeFile)(n2,`${r.nn(t2)}
${t2}`),await(0,c.rename)(n2,e2)}finally{await(0,c.rm)(n2,{force:!0})}}var ui=e.n({command:()=>di});const di={name:"audit",summary:"Replays what landed on the g\
overned branch: what the gate would have stopped, and why",options:{since:{type:"string",value:"WHEN",help:"how far back: 90d, 12w, 1y or a date (default: 90d)"},
policy:{type:"string",value:"FILE",help:"judge by this candidate instead of the present config"},"as-of":{type:"string",value:"WHEN",help:"the policy of: now, l\
anding (what governed it then) (default: now)"},"governance-ref":{type:"string",value:"REF",help:"the governed branch (default: the default branch)"},all:{type:"\
boolean",help:"list every stopped landing, not only the newest"},format:{type:"string",value:"FORMAT",help:"text, json, markdown or html (default: text)"}},example:"\
  contract-check audit --since 90d --policy contract-check.yaml",async run(e2,n2){let r2=t.j(e2,"format",["text","json","markdown","html"],"text"),i2=t.j(e2,"as\
-of",["now","landing"],"now"),o2=hi(e2.last("since")??"90d",n2.now()),{cwd:s2}=n2,c2=e2.last("governance-ref"),l2=await t.m(s2,c2===void 0?{}:{governanceRef:c2},
"--governance-ref"),u2=await gi(e2,l2,i2,s2),d2=u2.side?await ii(u2.side):{key:["landing"],namesRefs:!0};if("faults"in d2)return t.E(d2.faults,n2);let f2=d2.namesRefs?
[await t.gn(["for-each-ref","--format=%(refname) %(objectname)"],{cwd:s2})]:[],p2=(await t.gn(["rev-parse","--git-common-dir"],{cwd:s2})).replace(/\n$/,""),m2=[
...await t.Ht(await t.Pt(s2))],h2=performance.now(),g2=t.f(n2,"landings"),{landings:_2,judgedNow:v2}=await ri({line:{cwd:s2,tip:l2.commit,since:o2,most:2e4},judge:_i(
u2.side,n2),store:await si((0,a.resolve)(s2,p2),[t.y,...yi(),...m2,...f2,n2.zone,...d2.key]),...g2&&{progress:(e3,t2)=>{g2.step(e3,t2)}}});g2?.end();let y2=Math.
round(performance.now()-h2),b2={branch:l2.name,since:new Date(o2).toISOString().slice(0,10),policy:u2.words,summary:tr(_2),landings:_2,cost:{judgedNow:v2,milliseconds:y2,
megabytes:Math.round(process.resourceUsage().maxRSS/1024)},notes:m2.length>0?[mi]:[]},x2=e2.is("all")?1/0:pi;return n2.out(fi[r2](b2,x2)),0}},fi={text:mr,json:e2=>t.
U({version:1,...e2}),markdown:hr,html:jr},pi=20,mi='this clone is shallow, so older landings are missing: run "git fetch --no-tags --unshallow origin"';function hi(e2,n2){
let[,r2,i2]=/^(\d{1,4})([dwmy])$/.exec(e2)??[],a2={d:1,w:7,m:30,y:365}[i2??""];if(r2!==void 0&&a2!==void 0)return Math.max(0,n2-Number(r2)*a2*t.Wt);let o2=t.qt(
/^\d{4}-\d{2}-\d{2}$/.test(e2)?`${e2}T00:00Z`:e2);if(o2!==void 0)return o2;throw new t.N(`--since ${e2}: expected a number of days, weeks, months or years such \
as 90d, or a date such as 2026-01-31`)}async function gi(e2,n2,r2,i2){let o2=e2.last("policy");if(r2==="landing"){if(o2===void 0)return{words:"judged by what go\
verned each landing then"};throw new t.N("--policy is a candidate for now: leave out --as-of landing")}let s2=await t.Xt(i2,n2.commit);if(o2!==void 0){let e3=await(0,c.
readFile)((0,a.resolve)(i2,o2),"utf8").catch(()=>{throw new t.N(`--policy ${o2} could not be read`)}),n3=t.et.map(([e4])=>[e4,void 0]);return{side:W(s2,new Map(
[...n3,[t.Z,e3]])),words:`judged by ${o2} as if all of it were enforced`}}let{side:l2}=await t.kt(i2);return t.X(l2.entries).length>0?{side:l2,words:"judged by \
the config of the working tree as if all of it were enforced"}:{side:s2,words:"judged without a config, by what is expected of each format"}}function _i(e2,t2){
return{governing:({baseSide:t3})=>e2??t3,facts:(e3,n2)=>vi(e3,n2,t2),settings:Xn}}async function vi({landing:e2,sources:n2},r2,{cwd:i2,zone:a2}){let{people:o2,landed:s2,
bookings:c2,reverts:l2,teams:u2}=r2.questions;if(!o2&&!s2&&c2.length+l2.length===0)return{zone:a2,reviews:t._,teams:t.v(u2)};let d2={name:e2.parent,commit:e2.parent};
return t.h({cwd:i2,zone:a2,head:e2.commit},n2,d2,r2)}function yi(){let e2=(0,a.dirname)((0,i.realpathSync)(process.argv[1]??"."));return(0,i.readdirSync)(e2).sort().
map(t2=>{let{size:n2,mtimeMs:r2}=(0,i.statSync)((0,a.join)(e2,t2));return`${t2} ${String(n2)} ${String(r2)}`})}function bi({comparisons:e2},i2,a2){let{reason:o2,
approver:s2,expires:c2,now:l2}=a2,u2=new Set(i2.waivers.filter(({until:e3})=>e3>l2).map(({fingerprint:e3})=>e3)),d2=[],f2=[],p2=0;for(let a3 of e2.filter(({satisfied:e3})=>!e3)){
let e3=t.vt(a3.pairing),l3=t.pt(a3),m2=t.yt(a3.mode).filter(e4=>l3[e4].outcome!=="reads"),h2=a3.changes.filter(({effect:e4,verdict:t2})=>e4!=="none"&&m2.some(e5=>t2[e5].
outcome!=="reads"));h2.length===0&&f2.push(`${e3}: ${a3.faults[0]?.message??`the contract is ${a3.pairing.status}`}`);for(let t2 of h2){let{fingerprint:a4,element:l4}=t2;
if(u2.has(a4))continue;let m3=n.G(i2,e3,l4).owners[0]??s2;m3===void 0?f2.push(`${e3}: nobody owns ${r.nt(l4)}: name who answers for it with --as`):(u2.add(a4),p2+=
1,d2.push(...ne({fingerprint:a4,approver:m3,expires:c2},{path:e3,change:t2,reason:o2})))}}return{lines:d2,waivers:p2,left:f2}}const xi=/^@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?$/;
function Si(e2){return xi.test(e2)}function Ci(e2,n2){if(Si(e2))return e2;let r2=e2.replace(/[^\x21-\x7e]/g,""),i2=r2.startsWith("@")?r2:`@${r2}`,a2=Si(i2)?`: w\
rite it as ${i2}`:": expected @login";throw new t.N(`${n2} ${JSON.stringify(e2)} is no handle${a2}`)}function wi(e2,t2){let n2=e2.last(t2);return n2===void 0?void 0:
Ci(n2,`--${t2}`)}var Ti=e.n({command:()=>Di});const Ei="governance/policy.yaml",Di={name:"baseline",summary:"Turns today's breaks against an older version into \
waivers with an end, to be reviewed",operands:"REF",options:{as:{type:"string",value:"@LOGIN",help:"who answers for what nobody owns"},reason:{type:"string",value:"\
TEXT",help:"why they are let pass"},expires:{type:"string",value:"DATE",help:"when they end (default: in 90 days)"},print:{type:"boolean",help:"print them inste\
ad of writing the file"}},example:'  contract-check baseline v1.4.0 --as @kim --reason "broken since 2025, nobody reads it" --expires 2027-03-31',async run(e2,o2){
let[s2,...c2]=e2.operands;if(s2===void 0||c2.length>0)throw new t.N("baseline takes the version to compare with, a tag, branch or commit: contract-check baselin\
e v1.4.0");let{cwd:l2}=o2,u2=o2.now(),d2=e2.last("expires")??new Date(u2+7776e6).toISOString().slice(0,10),f2=/^\d{4}-\d{2}-\d{2}$/.test(d2)?t.qt(`${d2}T00:00Z`):
void 0;if(f2===void 0||f2<=u2)throw new t.N(`--expires ${d2}: expected a day to come, such as 2027-03-31`);let p2=await t.Nt(l2,s2),m2=await t.Nt(l2,"HEAD");if(p2===
void 0||m2===void 0)throw new t.N(`there is no commit ${s2} in this clone${await t.jt(l2,s2)}: "git tag" and "git branch -a" list names`);let{root:h2,side:g2}=await t.
kt(l2),_2=await n.ot(g2);if("faults"in _2)return t.E(_2.faults,o2);let v2=await t.Dt(await t.Pt(l2),{base:{name:s2,commit:p2},head:{name:"HEAD",commit:m2}}),y2=await r.
R(v2,await r.lt(g2,_2.policy)),b2=wi(e2,"as"),x2=e2.last("reason")??`broken since ${s2}; the baseline of ${new Date(u2).toISOString().slice(0,10)}`,{lines:S2,waivers:C2,
left:ee2}=bi(y2,_2.policy,{reason:x2,approver:b2,expires:d2,now:u2});for(let e3 of ee2)o2.err(`not waived: ${t.q(e3)}
`);if(C2===0)return o2.out(`nothing to waive: no change since ${s2} breaks what is promised or expected
`),0;let te2=`waivers:
${S2.join(`
`)}
`;return e2.is("print")||(0,i.existsSync)((0,a.join)(h2,Ei))?(o2.out(te2),e2.is("print")||o2.err(`${Ei} is there already: add these lines to its waivers:
`),e2.is("print")?0:2):(await t.l((0,a.join)(h2,Ei),`# Known breaks since ${t.q(s2)}, let pass until they end. Review each; "contract-check lint" shows what run\
s out.
version: 1
${te2}`,"wx"),o2.out(`wrote ${Ei}: ${r.A(C2,"waiver")} until ${d2}; commit it to the governed branch
`),0)}};function Oi({id:e2,window:t2}){return t2.title===void 0?e2:`${e2}  ${K(t2.title)}`}function ki(e2,t2){let{occurrence:r2,bookings:i2,freezes:a2}=e2,{window:o2,
opens:s2,closes:c2,bookBy:l2}=r2,u2=t2??r2.zone;return[{label:"opens",text:n.ft(s2,u2)},{label:"closes",text:`${n.ft(c2,u2)}, after ${n.dt(c2-s2)}`},q("book by",
o2.notice===void 0?"":n.ft(l2,u2)),q("frozen",a2.map(Pi).join("; ")),q("admits",o2.allow?.join(", ")??""),q("only for",Mi(o2)),q("room",Fi(e2)),q("booked",i2.map(
Ii).join("; ")),q("approvers",o2.approvers?.join(", ")??""),q("on call",o2.oncall??""),q("writes",o2.writes??"")].flatMap(e3=>e3?[{label:e3.label,text:K(e3.text)}]:
[])}function Ai({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=(e2.deny??["breaking"]).map(e3=>e3==="any"?"everything":e3).join(", "),o2=e2.except===void 0?"":`, ex\
cept ${e2.except.join(", ")}`,s2=e2.board===void 0?"":`; exceptions: ${e2.board}`,c2=Mi(e2),l2=c2===""?"":` for ${c2}`;return K(`${Ni(t2,n2,i2??r2)}: denies ${a2}${l2}${o2}${s2}`)}
function ji({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=e2.note??e2.title;return K(`${Ni(t2,n2,i2??r2)}${a2===void 0?"":`: ${a2}`}`)}function G({id:e2,title:t2}){
return K(t2===void 0?e2:`${e2} (${t2})`)}function Mi({contracts:e2,regions:t2,teams:n2}){return[e2===void 0?"":`contracts ${e2.join(", ")}`,t2===void 0?"":`regi\
ons ${t2.join(", ")}`,n2===void 0?"":`teams ${n2.join(", ")}`].filter(e3=>e3!=="").join("; ")}function K(e2){return e2.replace(new RegExp("\\p{Cc}","gu")," ")}function q(e2,t2){
return t2===""?void 0:{label:e2,text:t2}}function Ni(e2,t2,r2){let i2=t2===null?"until somebody ends it":`to ${n.ft(t2,r2)}`;return`${n.ft(e2,r2)} ${i2}`}function Pi({
rule:e2}){let t2=Mi(e2),n2=(e2.deny??["breaking"]).join(", ");return`${e2.id} denies ${n2}${t2===""?"":` for ${t2}`}`}function Fi({occurrence:e2,use:t2}){let{changes:n2,
breaking:r2,perOwner:i2,perConsumer:a2}=e2.window.capacity??{};return[n2===void 0?"":`${t2.changes} of ${n2} changes taken`,r2===void 0?"":`${t2.breaking} of ${r2}\
 breaking taken`,i2===void 0?"":`at most ${i2} per owner`,a2===void 0?"":`at most ${a2} per consumer`].filter(e3=>e3!=="").join(", ")}function Ii({change:e2,classes:t2,
owners:n2,landedAt:r2}){let i2=[...t2,...n2,...r2===void 0?[]:["landed"]];return i2.length===0?e2:`${e2} (${i2.join(", ")})`}function Li(e2,{zone:t2}){let r2=n.
ft(e2.at,t2??"UTC");return`${["<!doctype html>",'<html lang="en">','<meta charset="utf-8">','<meta name="viewport" content="width=device-width, initial-scale=1"\
>',"<title>Change windows</title>",`<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article, li { margin: 0 0 1rem; }
article { border: 1px solid #8886; border-radius: 6px; padding: .75rem 1rem; }
h2 { margin-top: 2rem; } h3 { margin: 0 0 .5rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .15rem 1rem; margin: 0; }
dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
.open { border-left: 6px solid #1a7f37; } .frozen { border-left: 6px solid #9a6700; }
</style>`,"<main>",`<h1>Change windows</h1><p>As of <time datetime="${new Date(e2.at).toISOString()}">${J(r2)}</time></p>`,...zi("Faults",e2.faults.map(({code:e3,
message:t3})=>`${e3} ${t3}`)),"<h2>Windows</h2>",...e2.occurrences.length===0?["<p>No window opens within 400 days.</p>"]:[],...e2.occurrences.map(n2=>Ri(n2,e2.
at,t2)),...zi("Freezes",e2.freezes.map(e3=>`${G(e3.rule)}: ${Ai(e3,t2)}`)),...zi("Good to know",e2.advisories.map(e3=>`${G(e3.rule)}: ${ji(e3,t2)}`)),"</main>",
"</html>"].join(`
`)}
`}function Ri(e2,t2,n2){let{occurrence:r2,freezes:i2}=e2,a2=r2.opens<=t2&&t2<r2.closes,o2=i2.length>0?"frozen":a2?"open":"later",s2=ki(e2,n2).map(({label:e3,text:t3})=>`\
<dt>${J(e3)}</dt><dd>${J(t3)}</dd>`);return`<article class="${o2}"><h3>${J(`${Oi(r2)}${a2?" (open now)":""}`)}</h3><dl>${s2.join("")}</dl></article>`}function zi(e2,t2){
return t2.length===0?[]:[`<h2>${e2}</h2>`,`<ul>${t2.map(e3=>`<li>${J(e3)}</li>`).join("")}</ul>`]}function J(e2){let t2={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;","'":"&#39;"};return e2.replace(/[&<>"']/g,e3=>t2[e3]??e3)}const Bi=new TextEncoder;function Vi(e2,t2,n2){return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:\
-//contract-check//calendar//EN","CALSCALE:GREGORIAN",`X-WR-CALNAME:${Wi(t2)}`,...e2.flatMap(e3=>Hi(e3,n2)),"END:VCALENDAR"].map(e3=>`${Gi(e3)}\r
`).join("")}function Hi(e2,t2){return["BEGIN:VEVENT",`UID:${Wi(e2.uid)}`,`DTSTAMP:${Ui(t2)}`,`DTSTART:${Ui(e2.from)}`,`DTEND:${Ui(e2.to)}`,`SUMMARY:${Wi(e2.summary)}`,
...e2.description===""?[]:[`DESCRIPTION:${Wi(e2.description)}`],`CATEGORIES:${e2.category}`,`TRANSP:${e2.category==="WINDOW"?"OPAQUE":"TRANSPARENT"}`,"END:VEVEN\
T"]}function Ui(e2){return`${new Date(e2).toISOString().slice(0,19).replace(/[-:]/g,"")}Z`}function Wi(e2){return e2.replace(/\r\n?/g,`
`).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g," ").replace(/[\\;,]/g,e3=>`\\${e3}`).replace(/\n/g,"\\n")}function Gi(e2){let t2=[],n2="",r2=0;for(let i2 of e2){
let e3=Bi.encode(i2).length;r2+e3>75&&(t2.push(n2),n2=" ",r2=1),n2+=i2,r2+=e3}return[...t2,n2].join(`\r
`)}function Ki(e2,{zone:t2,repository:n2="contract-check"}){let r2=e3=>ki(e3,t2).slice(2).map(({label:e4,text:t3})=>`${e4}: ${t3}`).join(`
`);return Vi([...e2.occurrences.map(e3=>({uid:`${e3.occurrence.id}@${n2}`,from:e3.occurrence.opens,to:e3.occurrence.closes,summary:e3.occurrence.window.title??e3.
occurrence.window.id,description:r2(e3),category:"WINDOW"})),...e2.freezes.map(r3=>({uid:`freeze-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.horizon,summary:`Free\
ze: ${r3.rule.title??r3.rule.id}`,description:Ai(r3,t2),category:"FREEZE"})),...e2.advisories.map(r3=>({uid:`advisory-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.
horizon,summary:r3.rule.title??r3.rule.id,description:ji(r3,t2),category:"ADVISORY"}))],`Change windows (${n2})`,e2.at)}function qi({opens:e2,closes:t2},n2){return e2<=
n2&&n2<t2}function Ji({faults:e2}){return e2.length===0?[]:["The calendar has faults; while it has, nothing that needs a window may land:",...e2.map(e3=>`  ${Yi(
e3)}`)]}function Yi({code:e2,message:t2,location:n2}){let r2=n2?.line===void 0?"":`:${n2.line}`,i2=n2?.column===void 0?"":`:${n2.column}`;return K(`${n2?`${n2.file}${r2}${i2}\
: `:""}${e2} ${t2}`)}function Xi({occurrences:e2},t2){return t2??e2[0]?.occurrence.zone??"UTC"}function Zi(e2,t2){let{state:r2}=e2;if(!r2)return[];let i2=Xi(e2,
t2),a2=r2.nextTransition===null?"":n.ft(r2.nextTransition,i2);if(r2.open)return[K(`Open through ${r2.windows.map(({window:e3})=>e3.id).join(", ")}${a2===""?"":`\
, until ${a2}`}.`)];let o2=r2.reasons.map(({code:e3,message:t3})=>K(`  ${e3} ${t3}`));return[`Closed${a2===""?"":`, until ${a2}`}.`,...o2]}function Qi(e2,{zoneData:t2}){
let r2=e3=>e3===null?null:n.ht(e3),i2=e3=>{let t3=Object.fromEntries(Object.entries(e3.rule).filter(([e4])=>e4!=="location")),n2={id:e3.id,rule:e3.rule.id,calendar:e3.
calendar,timezone:e3.zone};return{...t3,...n2,from:r2(e3.from),to:r2(e3.to)}},{state:a2}=e2,o2={version:1,at:r2(e2.at),zoneData:t2,state:a2&&{open:a2.open,windows:a2.
windows.map(({id:e3})=>e3),freezes:a2.freezes.map(({id:e3})=>e3),reasons:a2.reasons,nextTransition:r2(a2.nextTransition),nextChange:r2(a2.nextChange),horizon:r2(
a2.horizon)},occurrences:e2.occurrences.map(t3=>$i(t3,e2.at)),freezes:e2.freezes.map(i2),advisories:e2.advisories.map(i2),faults:e2.faults,horizon:r2(e2.horizon)};
return`${JSON.stringify(o2,null,2)}
`}function $i({occurrence:e2,use:t2,bookings:r2,freezes:i2},a2){let{id:o2,label:s2,calendar:c2,window:l2,zone:u2,opens:d2,closes:f2,bookBy:p2}=e2,{title:m2,allow:h2,
contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2}=l2;return{id:o2,window:l2.id,occurrence:s2,calendar:c2,timezone:u2,opens:n.ht(d2),
closes:n.ht(f2),bookBy:l2.notice===void 0?null:n.ht(p2),open:qi(e2,a2),title:m2,allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2,
used:{changes:t2.changes,breaking:t2.breaking,perOwner:Object.fromEntries(t2.owners),perConsumer:Object.fromEntries(t2.consumers)},bookings:r2.map(({change:e3,classes:t3,
owners:n2})=>({change:e3,classes:t3,owners:n2})),freezes:i2.map(e3=>e3.id)}}function ea(e2,{zone:t2}){return`${[[`## Calendar at ${n.ft(e2.at,Xi(e2,t2))}`],Ji(e2).
map(Y),Zi(e2,t2).map(e3=>Y(e3.trim())),["### Windows"],e2.occurrences.length===0?["No window opens within 400 days."]:["| window | opens | closes | more |","|--\
-|---|---|---|",...e2.occurrences.map(n2=>ta(n2,e2.at,t2))],e2.freezes.length===0?[]:["### Freezes"],e2.freezes.map(e3=>`- **${Y(G(e3.rule))}** ${Y(Ai(e3,t2))}`),
e2.advisories.length===0?[]:["### Good to know"],e2.advisories.map(e3=>`- **${Y(G(e3.rule))}** ${Y(ji(e3,t2))}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function ta(e2,t2,n2){let[r2,i2,...a2]=ki(e2,n2),o2=qi(e2.occurrence,t2)?" **open now**":"",s2=a2.map(({label:e3,text:t3})=>`${e3}: ${Y(t3)}`).join("<br>");return`\
| ${Y(Oi(e2.occurrence))}${o2} | ${r2?.text??""} | ${i2?.text??""} | ${s2} |`}function Y(e2){return e2.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*_[\]|~#]/g,
e3=>`\\${e3}`).replace(/@/g,"@\u2060")}function na(e2,{zone:t2}){let{occurrences:r2,freezes:i2,advisories:a2}=e2;return`${[[`Calendar at ${n.ft(e2.at,Xi(e2,t2))}`],
Ji(e2),Zi(e2,t2),ra("Windows",r2.flatMap(n2=>ia(n2,e2.at,t2)),"  no window opens within 400 days"),i2.length===0?[]:["Freezes",...i2.map(e3=>`  ${G(e3.rule)}: ${Ai(
e3,t2)}`)],a2.length===0?[]:["Good to know",...a2.map(e3=>`  ${G(e3.rule)}: ${ji(e3,t2)}`)]].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function ra(e2,t2,n2){return[e2,...t2.length===0?[n2]:t2]}function ia(e2,t2,n2){let r2=ki(e2,n2).map(({label:e3,text:t3})=>`    ${e3.padEnd(9)} ${t3}`);return[
`  ${Oi(e2.occurrence)}${qi(e2.occurrence,t2)?"  OPEN NOW":""}`,...r2]}const aa=["text","markdown","json","ics","html"];function oa(e2,t2,n2={}){return{text:na,
markdown:ea,json:Qi,ics:Ki,html:Li}[t2](e2,n2)}const sa=16*t.Wt,ca={changes:0,breaking:0,owners:new Map,consumers:new Map};function la(e2,{at:t2,next:r2,query:i2,
ledger:a2}){let o2=ua(e2,t2,r2),s2=o2.reduce((e3,{closes:t3})=>Math.max(e3,t3),t2+sa),c2=n.M(e2,t2,s2),l2=({opens:e3,closes:t3,window:n2})=>c2.filter(({from:r3,
to:i3,rule:a3})=>r3<t3&&(i3??1/0)>e3&&da(a3.regions,n2.regions)&&da(a3.teams,n2.teams));return{at:t2,state:i2?n.v(e2,i2,t2):null,occurrences:o2.map(e3=>({occurrence:e3,
use:a2?.used(e3)??ca,bookings:a2?.bookings(e3)??[],freezes:l2(e3)})),freezes:c2,advisories:n.A(e2,t2,s2),faults:[...e2.faults,...e2.unread,...a2?.faults??[]],horizon:s2}}
function ua(e2,t2,r2){let i2=new Map;for(let a2=t2;a2<t2+n._&&i2.size<r2;a2+=sa)for(let t3 of n.N(e2,a2,a2+sa))i2.set(t3.id,t3);return[...i2.values()].slice(0,r2)}
function da(e2,t2){return!e2||!t2||e2.some(e3=>t2.includes(e3))}var fa=e.n({command:()=>ga});const{base:pa,config:ma,"governance-ref":ha}=t.S,ga={name:"calendar",
summary:"Shows windows, freezes and what is booked in them",options:{...pa&&{base:pa},...ma&&{config:ma},...ha&&{"governance-ref":ha},next:{type:"string",value:"\
N",help:"how many occurrences (default: 10)"},at:{type:"string",value:"INSTANT",help:"from this instant on, for example 2026-12-01T00:00Z"},format:{type:"string",
value:"FORMAT",help:`${aa.join(", ")} (default: text)`}},example:"  contract-check calendar --next 3 --format ics > windows.ics",async run(e2,i2){let a2=t.j(e2,
"format",aa,"text"),o2=Number(e2.last("next")??"10");if(!Number.isInteger(o2)||o2<1||o2>1e3)throw new t.N("--next takes a whole number from 1 to 1000");let s2=t.
C(e2,i2,!0),c2=t.w(e2,i2,s2),l2=await t.m(c2.cwd,c2),u2=await t.Xt(c2.cwd,l2.commit),d2=await n.ot(u2,c2.config);if("faults"in d2)return t.E(d2.faults,i2);let{calendar:f2}=d2.
policy;if(!f2)return await t.D(c2,{entries:u2.entries,name:l2.name},i2),i2.out(`there is no calendar on ${l2.name}: windows: in contract-check.yaml, or governan\
ce/calendar.yaml, makes one as soon as it is there
`),0;let{filed:p2}=await r.mt(u2),m2=n.k(f2,n.E({policy:d2.policy,booked:p2},{})),{tz:h2}=process.versions,g2=i2.zone==="UTC"?void 0:i2.zone,_2={...g2!==void 0&&
{zone:g2},...h2!==void 0&&{zoneData:h2}};return i2.out(oa(la(f2,{at:s2,next:o2,ledger:m2}),a2,_2)),f2.unread.length>0?t.E(f2.unread,i2):0}};var _a=e.n({completionOf:()=>ya});
const va={bash:e2=>`_contract_check() {
  local word="\${COMP_WORDS[COMP_CWORD]}" names="${e2.map(([e3])=>e3).join(" ")}"
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "$names" -- "$word") $(compgen -f -- "$word")); return; fi
  case "\${COMP_WORDS[1]}" in
${e2.map(([e3,t2])=>`    ${e3}) names="${t2.join(" ")}" ;;
`).join("")}    *) names="" ;;
  esac
  COMPREPLY=($(compgen -W "$names" -- "$word") $(compgen -f -- "$word"))
}
complete -o filenames -F _contract_check contract-check
`,zsh:e2=>`#compdef contract-check
_contract_check() {
  if (( CURRENT == 2 )); then compadd -- ${e2.map(([e3])=>e3).join(" ")}; _files; return; fi
  case "$words[2]" in
${e2.map(([e3,t2])=>`    ${e3}) compadd -- ${t2.join(" ")} ;;
`).join("")}  esac
  _files
}
compdef _contract_check contract-check
`,fish:e2=>e2.map(([e3,t2])=>`complete -c contract-check -n __fish_use_subcommand -a ${e3}
${t2.map(t3=>`complete -c contract-check -n "__fish_seen_subcommand_from ${e3}" -l ${t3.slice(2)}
`).join("")}`).join("")},ya=e2=>({name:"completion",summary:"Prints the completion of a shell: bash, zsh or fish",operands:"SHELL",options:{},example:"  contrac\
t-check completion bash > ~/.local/share/bash-completion/completions/contract-check",async run(n2,r2){let[i2=""]=n2.operands,a2=Object.keys(va),o2=Object.hasOwn(
va,i2)?va[i2]:void 0;if(!o2)throw new t.N(`completion takes one of ${a2.join(", ")}${t.M(i2,a2)}`);let s2=e2().map(async e3=>{let{name:n3,options:r3}=(await e3.
load()).command;return[n3,Object.keys({...r3,...t.A}).map(e4=>`--${e4}`)]});return r2.out(o2(await Promise.all(s2))),0}});var ba=e.n({command:()=>xa});const xa={
name:"diff",summary:"Compares two files or two folders, without git and without governance",operands:"BASE HEAD",options:{mode:{type:"string",value:"MODE",help:`\
exit 1 unless every contract satisfies: ${t._t.join(", ")} (default: what is expected of its format)`},...t.O,...t.s},example:"  contract-check diff old/order.a\
vsc new/order.avsc --mode backward",async run(e2,n2){let[i2,a2,...o2]=e2.operands;if(i2===void 0||a2===void 0||o2.length>0)throw new t.N("diff compares two path\
s: contract-check diff BASE HEAD");let s2=e2.last("mode")===void 0?void 0:t.j(e2,"mode",t._t,"full"),[c2,l2]=[Sa(n2.cwd,i2),Sa(n2.cwd,a2)],u2=await Re(c2,l2,{recognise:r.
fn,unpack:r.in}),d2={...r.ut({mode:s2,...t.k(e2,n2)}),skipped:()=>{}},f2=t.f(n2,"contracts"),p2={base:{ref:i2,commit:null},head:{ref:a2,commit:null}},m2=await r.
R({...u2,...p2,...t.d(f2)},d2).finally(f2?.end),h2=e2.is("all")?{...m2,unchanged:r.o(u2,d2,m2)}:m2;return await t.c(h2,e2,n2),h2.comparisons.some(({faults:e3})=>e3.
length>0)?3:+!h2.comparisons.every(({satisfied:e3})=>e3)}};function Sa(e2,t2){let n2=(0,a.resolve)(e2,t2),[,o2,s2]=/^(.+)@([^@/]+)$/.exec(t2)??[];if(o2===void 0||
s2===void 0||(0,i.existsSync)(n2))return n2;let c2=(0,a.resolve)(e2,o2),l2=`(^|[/_.-]|/v|-v)${r.X}(?=[/.]|$)`,[,u2="",d2=""]=/^(.*?)((?:\.[^/.]+)*)$/.exec(c2)??
[];return[(0,a.join)(c2,s2),(0,a.join)(c2,`v${s2}`),c2.replace("{version}",s2),c2.replace(RegExp(`${l2}(?!.*${l2})`),(e3,t3)=>t3+s2),`${u2}-${s2}${d2}`].find(e3=>e3!==
c2&&(0,i.existsSync)(e3))??n2}function Ca(e2,t2){let n2=e2.references?.length?`
Elsewhere: ${e2.references.join(", ")}.
`:"";return`# ${e2.title}

\`${e2.id}\`

${e2.why}

**What to do.** ${e2.remedy}
${n2}
${t2.map(wa).join(`
`)}`}function wa({title:e2,files:t2,verdict:n2,message:i2}){let a2=t2.flatMap(({path:e3,base:t3,head:n3})=>[...t3===void 0?[]:[Ea(`base: ${e3}`,e3,t3)],...n3===
void 0?[]:[Ea(`head: ${e3}`,e3,n3)]]);return`## ${e2}

${i2}: **${r.D(n2)}**.

${Ta("New readers, old data",n2.backward)}
${Ta("Old readers, new data",n2.forward)}

${a2.join(`
`)}`}function Ta(e2,n2){let i2=r.j(n2),a2=`- ${e2}: ${n2.outcome}${i2===void 0?"":` (${i2})`}`;if(!t.it(n2)||!n2.witness)return a2;let{observed:o2,decoder:s2}=n2.
witness;return`${a2}
  - written: \`${r.T(n2.witness)}\`
  - ${s2}: ${o2}`}function Ea(e2,t2,n2){return`${e2}

\`\`\`${t2.endsWith(".proto")?"proto":t2.endsWith(".avdl")?"java":t2.endsWith("ml")?"yaml":"json"}
${n2.trimEnd()}
\`\`\`
`}const Da=/^sha256:[0-9a-f]{6,64}$/;async function Oa(e2,n2,i2){let a2=await r.r(await t.g(t.w(n2,i2,i2.now())));if("faults"in a2)return t.E(a2.faults,i2);let{
report:o2}=a2,s2=o2.comparisons.flatMap(t2=>{let n3=t2.changes.filter(t3=>t3.fingerprint.startsWith(e2));return n3.length>0?[{...t2,changes:n3}]:[]}),[c2,...l2]=s2;
if(!c2)throw new t.N(`no finding of the present difference begins with ${e2}: check --verbose shows them, and --base and --head name another difference`);if(l2.
length>0||c2.changes.length>1)throw new t.N(`${e2} begins more than one finding (${s2.map(({pairing:e3})=>t.vt(e3)).join(", ")}): write more of its digits`);let u2={
style:t.b(t.o(n2,i2)),verbose:!0,quiet:!1},{base:d2,head:f2,contracts:p2}=o2,m2={base:d2,head:f2,contracts:p2,comparisons:[c2],notes:[]};i2.out(r.t(m2,u2));let h2=new Date(
i2.now()+ka*t.Wt).toISOString().slice(0,10);return i2.out(`
${Aa(c2.changes[0]?.fingerprint??e2,h2)}`),0}const ka=90;function Aa(e2,t2){return`A waiver in contract-check.yaml on the governed branch lets exactly this pass\
 until a date:

waivers:
  - fingerprint: "${e2}"
    reason: why nobody is hurt
    approver: "@login"
    expires: ${t2}
`}var ja=e.n({command:()=>Ma});const Ma={name:"explain",summary:"Shows the page of a rule, of a governance code, of the rules that find what buf, Confluent or A\
vro name so, or one finding of the present difference",operands:"RULE|CODE|FINGERPRINT",options:{all:{type:"boolean",help:"show every example (otherwise two at \
most)"},...t.S},example:"  contract-check explain avro/field-presence",async run(e2,n2){let[r2,...i2]=e2.operands;if(r2===void 0||i2.length>0)throw new t.N("exp\
lain takes one rule or code: contract-check explain avro/field-presence");if(Da.test(r2))return Oa(r2,e2,n2);if(/^gv\d+$/i.test(r2))return Ia(r2.toUpperCase(),n2);
let a2=await Ye(),o2=a2.find(({id:e3})=>e3===r2)??a2.find(({id:e3})=>e3.endsWith(`/${r2}`)),s2=o2?[]:a2.filter(({references:e3=[]})=>e3.some(Na(r2)));if(s2.length>
0){n2.out(`${r2} is of another system. What it finds is told here by:

`);for(let t2 of s2)n2.out(`${Fa(t2,e2.is("all"))}
`);return 0}if(!o2&&Pa.has(r2))return n2.out(`${r2} is of another system. A contract that goes is no change inside of one, so no rule has it: the report says "r\
emoved", its owners and consumers are asked, and a row with situation: removed under policy: rules: says what it needs. A contract that stands in another place \
now is "moved", and compared with what it was.
`),0;if(!o2){let e3=t.M(r2,[...a2.map(({id:e4})=>e4),...a2.flatMap(({references:e4=[]})=>e4.flatMap(e5=>[e5,e5.slice(e5.indexOf(":")+1)]))]);throw new t.N(`ther\
e is no rule "${r2}"${e3} ("contract-check rules" lists them)`)}return n2.out(Fa(o2,e2.is("all"))),0}};function Na(e2){return t2=>t2===e2||t2.slice(t2.indexOf("\
:")+1)===e2}const Pa=new Set(["FILE_NO_DELETE","buf:FILE_NO_DELETE"]);function Fa(e2,t2){let n2=La()[e2.id]??Ca(e2,[]),[r2="",...i2]=n2.split(/\n(?=## )/),a2=i2.
length-2;if(t2||a2<=0)return n2;let o2=`${String(a2)} more example${a2===1?"":"s"}: contract-check explain ${e2.id} --all
`;return[r2,...i2.slice(0,2),o2].join(`
`)}async function Ia(e2,n2){let{governanceCodes:r2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.f),i2=r2.get(e2);if(!i2)throw new t.
N(`there is no code ${e2}${t.M(e2,r2.keys())}`);return n2.out(`# ${i2.title}

\`${i2.code}\`

${i2.why}

**What to do.** ${i2.remedy}
`),0}function La(){let e2=(0,o.brotliDecompressSync)(Buffer.from("W9WSRcW2Ye92QGDtqk8FPA53rAj4J7cUCUHOZUQn2hBmPUdUh/fiLOQvSfuxDLAb4i2IDs3SQ1heIZtT2YiZ706ohir3D2\
PGljSgae/vy6b2+u7IXIGRG9dJqQ0SL6DEGwstJ8l9uJ/unXZz7giROt+MvA9f6rlUqYQBKjZsS+2zpd/p+mfX7EgktlM1ZJZtsQ9qIWR6IvT80aNIQtl6U31P1/3p+qbolCqltGupNzeIC/IxBoZ8O2ORSAHRTW\
UbhOrgBPnc6IFAeBx5gEChZlpWairl6l5OeYsxuE5jEE8Q5/vb+yqbdnNOuL2EQB50GPVV1xByLITUhRDXVHaWQbV9wjQDvJEeVFPJqlVRpez9iAsEeTC74yd+qvpVtW8vyQZI+kIkL4RUeiGNzWeJt/oewTPaA4\
uuXf8/38/6nNEYIaVFixZN2WINRhSFUIbfiLNP7NX5RC4i8TL5kQJkFdDNNdUY2fV7RseJE3Hj5ctMVCaAQkN1dwFdo4S0aJKWT21Sm8a9972aBaBG1Oj6PRRCePQtGib1ZmqH/ZfyW4Zm9U6cXG5KsmVsg8CUKg\
nhv8fQrHas3LU/LsYVQQRFk45FzOUFSmFtgT1t/Ev+YzuJpS1jZvWW99KxXgERQsSwInQZprn0261pktuW2HwGITCIR+L8HHvr3L2/222SKH8BEQGHaXn+we+reH3oLZaWGH3+1/jaqbRAlpZIQocIUSsKFfk6ya\
cAzC/rbFIzcGdr2njtdkwsaWeGUymJeDMGgkJEmSTZbWqA/wRScWnHUqfpm7rVXBTsfyDwdRL+Gzbjcct2n3TbpEM0Cqq/NVCRp7jxrc7lJFJuDWkpeEmN7MoYFH8ZYIVQPVUVXydXOW+xT68PtZGCtsh5ZdApOO\
zbBoJ9cdWSvV2NokKdP75q0T6KYIAwXMNyRQQ1F0rAlX7UoSElY4bNCKgUIpK1FKsF95lG88ca+LoZieRoYucQwP831OUQzlutFsgVMbE5AVrP23BIUE8u2AVmLMM/NkLDfWnTvrwwb0QA8aZBTk2pndeRl0vtcy\
Sgo65GG7OTiOKc0cwWx/Tbsk7/wckg4iZrIT+aR93kqkoa/a3HNvCiDXD2rzAXyynyVCRTPH5ZkPwrn7WIGSZxzk4Lwtd342rEl21Fuvv/E+FrV9wiQTYJ76S4r/Rq2F2QwIwneUNr1U48guX+nVSpP6Bi20m++8\
IogxjVraSfQP3VwSBO+ld1NssLAy9S4ecb70TChbBq0KhnIVeGHxhpfMhHQH94bp2/+AjA0v4WggmXYe11QfDXj/149y8p7FXta7Ae3A78C28k4r+sLBM8/Nic7mw1u7+RtWliHAwegtX1ID1q3QhOrMiELcimMP\
CxZUIrekFDRFXKOOm16xsAg1+dI9SUh2kkZS9BCu27ngW+OQhbraUFSXssxLJtAt/hQ0HZJ/0J8J8tOYLRkjDYYBYnuOgpKCCfV6Bx1puaoaohRAo4zJaRyqAFQbrHvOt0wwB6cARyOhPh7xvmyOr/QlpZnr9G2W\
UhuQBlFipApF4xF4ZOqbYaOLqqD6iDNbDFyRkeWDIgGolWYTDKhBfVwVLwf/lmoH/qRyiZPMLA2/ME75+e+XdUX6g5lLcPf3vQltMUOZmB9dbMS79k81cJRxdm5exVNvc/Xo45FLePTzkEb82/6iOKIOQdOdUM/q\
fyOa3GRTjQ3JjPfWGJNZX3F5MDx1uclkD8toSJEUq3ho8GlEUSOiDJsQNZNpHyEauYTluG0Mj+JMYRvOOmb9v/JY5AZTjtvUtwTs9vSRm2aIwexiOyXTFEMghyuBeGFRY02g0wyBDxgR+NlzeuORCUM/RDKXoQfv\
gA7tRN6YEfevwlZHmo04evhiAHozp8G2iQphi/rRSqCYT6cHBr0/84dAbMEpKE8NnTeMtIcTn1f68qWY5r4nZisHFRveCBanStEZhvlTEMoGiYQ8YyTPi//lpuGcRy62xV7xk8wxIMGr1HyKfwPXqYon1kN3UoJW\
zUvRyW8NNjLEPpJnJcVoCcZlXKjQcl59wb6B3ltQxm6IhwHVQk899i0q07VZZLq1D8hjmJviLXyJonnkWILIKaV+RKt0WfXzQXyhhq/LrBD26820eBZXzrF/HGS0czQjM6+SPlzC68RENWyaua8SX+vzgPGX+hw4\
sGXf75wuXl0TYZxtRjM4cttYKrrTob2tqfFx1Bz4Kk5CFYmuK5kGA+SoAkxmOWFXOMw+2MABseqhSHwYOlpFBCpKzETpJzauheAudCw7rzg1oPr4FHH/5LKKJngLBKSRKGQiYSu1Qyob0lBgEntOhBu9CdMllbY9\
qGvlRpSkrmJDVSDtWuhXzLLkoKmC1rMm4GIw31ymxAtJIh0nOIZblLPYKrxYpZlY+vUcltf2bwgZJ5X14NPIT0AwmJoDOkPxj6Ht07FcKGtBxrMan+qy6b5IthOLLAWSKCpk19diGUePxXG6O9BonTeSXdxACRUh\
65UAX81lL2RVpcyLAR/fpdtQoTOChzhDJbaAXxIey6HLTpQQk6KLCeREIPZR4QBmr01WTtgtg5PrPJIyVz9OWQ7puFNkZPqByzoHf+LtSDeVlo0IPLyvUPAAitK29CeJqx+l273LghINn0zF1RcXVC0VUqJapcRQ\
4ZRXn9JUalZeXy8f8iWSwU/F5mXMJFfcmlZh2sXWtgq8YMaCNb0C7uoSpwg6Hp5lcNhfcaFKx0FcuQKx3dUVfbzOKagAoiWhjJTLf5ufeEaxmgvVcE+/++88mhsS2ABJrkFlj2HFpMV8LQ6iGLL/zOm1ghMTwtGn\
ZPylEqKSsk7WmI0/s0bSAhEj2qhHdX9+UaB9f+gAxeswbuct4Z4dfc0VIBrusWuGdiY9LSgbazzhegLwyXdDkE9WlHnTJzOsu6WQyvVumoFccvivakU2QIifY6cn0Mf5NG2OBCsTm9QmxAtSUj8CsKUR2L0jSfuy\
ak9D7fEDs1jUwU/iqN7cPRavnrHbgCCb+kK85h+pQAdcRRXMBGSUXU5nan2D01m+SsDAGAmE0YUHUCAXYr+j/IovgWv95mPFfybeUda5dxVKTBzVwUE/tfaomoF2vvEn6ITLRcNFydkp/QvUz2zk8la/zUtqZ9tH\
pUWD1xn/y6vFnUVLOF1PEfHwQOs22Wt683/D6O/tnCF7S/3Pa/DmgEcSV+CNu3+KuSPOGVXzrIVX+l4VqVEt8O/WZaQWvV1HITcEPgrJCLRiatSQsEUp+ZQZKXso9FXXEsMksC0U0JsXIs8ALd4FLpr4WnQ399tx\
uJgwtgJWuuN4DIFVdNF99Yi4pUexS/gTIaNBUtQJjHH5nPnewyu3+c7BSLAF5DYvxAoiVf+R93oeCW/g6jRVPCF9UE0qagveowyQMFo7UsYyBPx57LAIfoeU3ZmD7NeTUcY9+v9jRe9BZMKrFIN57egfXx8yZPAW\
GwbrkV8FWGXEPQCrgE41wAlhcLVYxKzNRMhuMjLx8t8V2/dmKZXfUXfpPobukz+Nx11drHB4c7847AzCwzo5/oG7yC+L7B6A4S2corh91aSvnF4ayET+guT+ujhMaFCJkJOYszvjSMWXvzCduXySWmn07NahF/Gr\
i9uy++ZKD7JQ/8b6utzHK71aogPWuoDF1UL4XRCvAAdTEAK3sUcDbG+QFULhi0zqcCtcM+GGjVZx8HtKo/iWYKaMAVtydxVdGrIoGoB16hOcQHbFeQYZSETcmMO1QQGrRhw9QTY2qNhfCpfdUWKmvK+ggelTzc+u\
sJ5ynVJFLjFfrkLEz5MWDWiCP0zaCP92GEmSU8MxkjPcWLL099+O51/Z54FYY+4FWW5A642ULF7RMO695Xhc79PN0ogo4bugyFgV3ce6PrUTjgp+kSoBtZRmSYfGO8QFhsdFthr5HRAbSE/1Ol5nWAPZG+OpXiix\
KklXeRWo6OR1dzzZD1zJaxNRXRXBj1RTro3ZSSuKgxT3VKUW59dUGZMNDDHXo8O0flEm5hoEQBFdfI/G9VI6SGD3zbqOfqusDR5Eo2gc2IA490NERY2iArmy6qmky/FcUXAu4Mlor0CYF54PuNVDAsQMiWdZWo06\
6hH70FFyX3cH7P0oS5NjDoAb2ZTuMinYPqnT/i36Cod8EcnviEQCVLeD0M9z1tu6hJdO/7AmYdfLh0W8uZpK18PUmTeyFp6E7zicJ7g2urnNC+lB78XhmdbFRSDojyO3n+dPOJuHlnZmUe0cuHXHRswkcQVqtUCZ\
8gXznXRzvhPGg426cFB1ew693x1Bn35rjC0+xpAmZW8V7LH0XQLDwUU7seqK6kQ4ERTMfCKmg08YuvG1ER/UXDOPbbRVccAqVMsSA7jAAtYg2eFiwup55a6qxGBlMcULikhe9Yr4YuhlMNYHLEICtInmC4yFdDsS\
zDWAM2cCi7oHA9ggSDSpizW2oLJpxYPDm+CXXqLpQUQh7W70sh1egelD9WCJVpx0D9Xg3z/lwMjNKt2RyIHgVR+ASthcdrSbW4AYyqVleI9+Fn1u6gouSjwZIxkjOj9tXskol0/JzQSe7oKEsQaYKp5ks2hg+jgU\
hAdVZSn+lJrvVNoAimolV5h0aAAwhfPZ2r2ekLrPYWmtWh5GuvRtoruqu6gsMmvTUIM5nkVTAdcl4PZfR+w1wkuRoTNJ1Sea68d9loExds6eYYDm7Y1bFR8GqVJGkjbPEkhfKHgXrLMCv0mpjW1OoVxIbeVVEmcd\
VZM4H8+Ed2IcmNTrR9qARZYBsr+lUk3TBo5AJuL2tH4qfOrfxZAgWTEnL8g0Y3I2v03F6sXL0G5fJWaeKrBKUuaR0mTEPgZPzxKK00aN2bcHBfjQZvXTbrURlVVDLVU9yRvfq+CujMFjO6cv0B2uo08CnMp41ltU\
+/xBQIT+POlu3rdZGCHvGq3Mjxr3iTprkPUAMNYyE763Px0IjAKx9Cd3BHYbtj74BdnYdRQm+6/+eBBZaoNWPPQKnPequOh25lSCmPOtl0cLvnZVFJy1lM1+F8Y6tbAiWU7ZbO6tzWeZ5/XkiwS9pQ0MMrzFqlSM\
Nr2Wy6yyXhWp9fHHQn2C+H9M8P7XSIjBl2OgQg6dJFUaey2ybQqmu5qRbvgVuY8O1VUCu/U0qEZ8fbAhEhXkoJMCiFGCQldATQdGaIU7pOfunB6lzR/dtYWwhfe413rEChoSewpjyvrYvSSvVy/AbUE8S3zh5NBK\
pS7yq0xmA1uw6PXWjPPUQxfD5RX6hRbZvfzRg8V7tpsNlF4lNXQmeY5PNPYu8g94Ui6V8ldz64L1R8EgmM1nDS9EDfcHw7j6pfQuJSofErQhvppkrbRQEYahHTFiniYfPxu9ro6Svz/pmUHQxdFWqNv3FxMsvSsL\
ozSMW/4e5Frb8MHix2zy71NY/NafIwr9+RQWXw38zm4Ryjivr6C29eKK+xceFZQPvkqfJ6lOr/Upo3wyl07o47yhupwO+MoxnOYB4il6NzYojQcua4rxqm9Mxta35KRxweSCZKUvtLg+B0N2wheHk6lY1xmBmTTX\
5rHPlJ74qoCm1u9Ni6hjfXDQ6Se+GtbBd8WTsgfz1BqD5o7WIHQgJPjp+CRjlw9ShcODVb6KhX+fVShBFITJR/eLyINje2qs9V+yvXQ7+pjtqkf8P2sboNn5aP7j7473II7xDmLvfD6eiY8v8WNA7yjjY/SgrVNM\
Ixfiiy+yOCtzBpuT3SSgh+gs+kXtxpLbQjTdYHQeZp54vHTXOzmrnPDO+APVTBDjSQI2ks3LINmiraDamV0SRT01ovckPwSwo0T/gxQKrEO7O1qGHzxSmk77oQqW9zmHugnRGaCBEev6UQJoV2gtCg5jQb0nmDnS\
BNqGxvl8ARuWCX2zL2axFkxoFyiiUEgzFdknSvSOpsndPYsriZDkpPk96hOyzPFDjoxlzixa2mjdSUP4WvZJLrqz2g1WXSswrZVgBKRoSninwuakWjvQLZ2YQpg4OGAwrAg+bFZEYUyPqQ0Zwut+rFIkXkV3angw\
rXT1DkznhPQn0/WaqH1zyruYN0r6qvfNaeAFzCeHFjAxGxAoY5rIEb3ALdnUU3Vi6KerxZYNMGwp4voOkKHceEKJOC2bQ4zH8bUWO82mhIp6mSEAQ9Kpe1kGulElrhCEsebmhBAxbnhm1DvpXDN4iHaLg5uxGjup\
uPYWlRFRFYna0gesRKf2tziV+MkyjX1DebUxUJkGTJD/1pvdCRltZA4averdo44/2SUQx9cLl31eikvKaMb417ibvRQqtYZoQzPu2D4JF3zOVOU2OPhj/tu7VsGLIu646/XVc8qTJhwzvRm59jeQ/6zjinPIV9re\
+tBQwurfixTwYOuGRhPKm7Wzjbp8W0oTxxOyUDqphlbll3ZAQbFxscq3snLQFll8z4s4BHd3C3oLdzk01Vt1tOoXJqGYpNX1T2b+XQ9vARzLiVtGiOgG57M/ifv+dFTg4xxsEVhjm717/fQ8VQ11P9fvaudClMsF\
7o7janQPziPHQSzgxdydUDBcREYCzcjIA6tou62AMWFuG62CG2TX4HRfkrX3NPEFR4THwMLYiIDGEPdRZZlC70xmTVRMQtETnL+4zWEMtOyFH1Yc0oaq2EsbXiZhUEJ9u8QpvoQ5/9hrmTzxF2hZBH6aj632U0kI\
aCd0Fa22p0QyDGFVw6E0GmGrF5f8umFSuMLQo/wiksJhDUdEY6CEMG1cPMLZSsXawvtkqGlKy9XrGuu2mM9uxh5MOJ82PCigZeqcfFQaXryDgdv/Bm/XBNzBbukT6gYPh3hvZvxkk98b/va2RjcKhh8xNeXvsatt\
Te9jXBxi7mNc6HztUUrhjeHobSYdZ0w9kb5AOW3KxlFiGxX8FweE9BsJoHk/sNspq2bRt/C1Ln7hQjuYGJWuhSZn1ubuA77jxw9M9n4OpZu+3OdjLYbk9dPVDbU+sBIuJf9a7MBYdIBBcGT8IkfeB8VgQyqxyeZi\
mvqt+x3ED66XGMiBbYCo0JHOrf4ud0X+XdUVAdorc8Wd9XuKVPPezBT1WLsFS3kIdq+JQLL4cB9htjuCCXZs+GYHWZPn8/h+2imiMMrWiFaQCGP25RbVH1eAi5wrgZw8c9HYPXADXofJyh/NostO0c4I4RXgQF9I\
G/+49Ky3zNjgH+dsuMvzSz1M4Bb74MM5ZSK7a3GgqlCrdd7gd6zDLKhvruyB7STS0MyrbcOrtZG7038KZnuQlB6h9tGezsGLa1zx9+gMDVJ296NR2H8v4fSyo9v9hVabunVS6/HLKnsINC3jKUXNOb0c833nQwSO\
HFWhQvVhHc4JsizzPnLSvKUc1Ipom+gsiMFBU+kb4qWTGRXQn5TQ5D6ZzT2D+u+vKZjvKPycQgJrOUcWNgIsqWaGstkgVbdJdhtwgnwintkwcoMA9gVZcfvRgzJIiZnYutYdc69/hUNJUuB1OlClqQznV+EB9foA\
UMYzeJgb2FhHusiDIIW2KVV1vmpDTsVKAeJgBtNv9NxkynHZ1OYtGrAaYb+m+h13wogr+4BO3sTlm6dlZEJYug/lsG1Pxb4AP6P+IZSgbfzWxGnZVg5HXH3D6sxiI6LAN8uJLNGMZx5NnuUNm0fTnUz6U9jCf8gO\
vTv8tac1knE0vQVabsHgHpCn64ftkm3hyPfV59ndIHaUTi09HChtInQTs7rNQ9NsC/1VlHIYteNX3z4B363by3D0yDf8fM/lkgd9MOs4alxxZUTznU0aYIDAVz0OeoQ4tuGCz32IIYhI59EDX+oe7fy+GhwfeQJS\
AbObuhLI5o2oy7Pm4W7YbUB0hGgVfJRsZTl9jWpyI4HVhhJcPngmO4hqB7AnCeIwnp4qM68buaYKIyNg6D6M/6tXYJbDiSHofsaltbCdf8J7YgXTYWRrWCxOtUjFCvxF9nN+GUvxwDcbQAu2dmHaMmmr7n6mwdfs\
CtRulzWpkUxJPA+1boFLdU+kp93znEPPRcCKrgpIvbsAw/g6ucDSibyXEvqJ4nA5aw2GUthCkBhKBxmICLUs4PgJHIjhyCurjeHMMu6C9vDd+jQk2WDxd2iz542ZwP5KHHzWq7SJanhrNhWhY+fDtIvmU03Jln3X\
kN/9yTHoQne5QwSpBCnX/81u7CzSOAp/fDaIw7NMaB1DadZ1NmVc4acwY0jkZNzziSeJWBtrDP5YXVdCKX0gs8JbfblFfQlSFtbTVRoqkCkiHbQAyMQeD5kDsTmA49lJRJQLknbMxYwydMWfvwVv//WkA7cQSY/T\
VucWBXX/QLaDt7WnOUW3fkycx9xu3ZJ7epPXrp1d/aZhsDzLYz82E1pl0XgruPTV8t/H/W3KabLv6S4yZdWIMwV8zy2xhXiNqCR1rouXQFIe5qYfhcAHvvrha0eHEBrnCLKpGLhD+7pMHcgwnwh88kRCOxCrNK6u\
Iw5SnYe52Km7dvtmNjmk/GRjpSPgZjFjilGJzuxkJT2sz22VD8uoZJZGa3Qp/l/W+ahDNFu2uzI6dJtJg145S5GpwHgLuHFeu/r8ND7aQu9HjoyDCUo1kLSnePveHGqri2rzi8zNO/AIchVy/dPN1BCzNx90QD7Z\
OtvbTd92zUZO7tdkJbGbzv8oZREl+wq+//LKYoxgaP4dghEtd/ipGmToYx7bMwv/qff6UBxn1meWdnXbY/qLajS6JzTJhClgl8iwJbG+bXC9lvAdqnFvgRlODkB0Vy6xJQD49UExo0EHu3FC7sFhmfwehgaQ4thV\
rxPHEChBDAYX5gn46V6hE/mCf+hNiH9GDBhdAd9mD1FlKaIlBuruazPF8gDObdy2JtUQN86tm7HAJkXxvD6JqJiUIlUhhe2gytUakmfuG1HkT8z0HHhGJTanbwmc53irnQEsCLghbCHm4nPBWB5U8Hj1NsxvJVVE\
QOmEVOZdueykf0aZjmTSAFu06TFHjDDFEwUcixaszmanBhbZsqt0eZetuBUeNoHez3HOBHULZPvQIVi4SZEQ8Zb768+4OfJIClnfBUMN3JkwPBhAUFMRjsUT6YVC4lehjxs+Gu9jlld8IgE+OFMXuqg/6mxA9heq\
mTFLh0ELkK3uoek2WKpzkAoZtAwd2kxobAekxEiGNhccNQ3UlSV7KjjJ/n+9YYcC7YIKFdqJvoapQf7yTDtS7gfFT93oQXhF9DTnwy+s96JuPeMg5I0gORCYfruvXIJm1dg2p7rP5Xhb8m4684ffatYdQk++dK16\
wRfgF4FqHTkgig8qHYpBTFX3eurL8GdL3exsCGW4cAlgnJo+z0HdzU1kHnK3DCgX5+U7t8PPElxfJfRGgNsu1jHRMMHzOwDb0HFHM4aU1VVBOZ89EryKr5+MB4GG7OoAt0uMwcZW86lkpLtJxqne8k2rsUB4wAXC\
kOTkodbTAb6j+aoNvmZikoFCSeGul2LiStsXABiXBccJrn2Z2LyJVsDskO5p7dsHXo9vekjLYEn5YMrF2HiFzB/gdt5/N76I6guNNwMpBYtFiIaYo9dcwlydCGxGxfb3nmh7j/0HFS+fjNwhQPOZjNjF1kTa8NgV\
fKlzRDoGPFZYEUY6auRpGUBDPocN4ad7a5NtBJSFgAjQ1V+QSuZ3UI0FRzIHjKeRDdFFw3XBMc0UXyn3LGusLfqbi+TmaJmhUqDNfcHY2ezbePTxi7IXVfT/Zlj30DjtRyGeLOcFc5NvEwUFv5OF7i1ZFxbZaC25\
qBs3LUTGecwujxtwryjVVsKZ8otjy4imtXPyACIQpYN42TPliDiImO+E8tGCVpflKEkui4+T2AF0QCBjcaAnrQmkf7shrrV6F1l9FQOC77UJuov/t4WNsmiwdivgaxjZrbPlZ2bKJ80ep10QnQmdKU5dmQVSUnmo\
SfhnRTCV9wLDMdZ5ys5UnuMVhpXv/R3uj1IRnMU3r3Qy4xbP29Hg3WEB372uPvyrzDGBP8ViNczrg4mwkPkWY2OVw8CsrmDDVruRHzIpuf8qG3OYvAHgKVGTuvjmQPpXwwqHht8xfZZNDn2/GCBzfclxiJdbQhSa\
gS7MDzypsKx2dPIv0V3SCRbvZwtPkjsYqbQ8m4TXmzCrvfxJS2l7yUI8EaG9xpfigWrxxqnucVCUnH/TVNJE523DH3mSpyDDMWPq1YBFRSUxkkYXiY0RVrpdCK9j+bloxL8wOD/AxV/ix3o3LIwKWDp7oqk5Vk0l\
JliVHOy7rM3N+U/wohYXOYgb9c3amesQvs+VlhXv4vM4pbiz3RlZJC0XbF2kygmAhqOLjZUq55x1VKQclICgXqDPb5ylI0TduzRkMX7IczpzI7NCiuWnOcayftj0bSpVinPVL+z+dFNwqCMyIJhbaILESIKjpazT\
EJutUsUdhzPqNwur2536gHpNqTHFlhYbtzY40ldNYQudGlo28Ypl+g3dmfalKe0S4ccp71yb9R4O7c2oIfIPTdQu4Y3v3Mg++F6WlOy8LVBZ/i/oC8Xd/2Ew/vvYV5jOAhYvkZVSxXiZJ6Rmp4Gx4IrwUp1AfVMV\
8S+Fzdjfrid0clXIIMqRUP7nJ5HI7EoI5p2lsFwUNIAzTBM4lod266e/RiLdFzO2z6LqJGCKAlUvw6bhTg/sSegM1Pz2/NbNQ8TSrepOBnhbSrWvzrCdouYkm0m1SAZPqU9DikU5VIDv7JOUGq1U+WA++PwfkD1e\
d5iC3Gvg4Q5mbYbcLBMyEKLlSVmvWdDD9ptz89T0eVksBMIF/5s0WElRAD4zPvAqTRL+guu32aTHN4V8Z/wUNl/QxwrBPqvxOCz7ZZTFOqccfpL1Ew3r+hEjyjoFY0FAY+24OpFuk9fV8kXrfKk8iOfU41BW06cr\
6zYjWokNq5ZAWh/S2oNwa3V1uxWijr+ewJO6SOGBc0LqITxgb1UUCQeTKUafcMypk7lLV3h7PkEB38eEV1GIimSTVe+NvptuJg7x6g7um9XOuOn1Ay3oM6Y3JXyMbsTrssw4cbhYfIjtYppaSVma8ee7L+QkqjE/\
lKDG6jlNFa2/d1632HNlhHWWdnzStZTCfIRWFsBUUOil3jcFgvq/aIGD5TrpgJ2kmg4WFLP4PydC4tKVCvf+HPm1a5z2CXXwPRuG+o9KPcOf52ZQ0fTrHXwmq5KP9YfEH2ZfH1arLYcX8xeSIxTpxIZ9CwJEgUAJ\
dTG8Q8qlfWlk4RZpC0sjY02tewfVU4VNc0Ms4qZIGLFfIdnBiAW733xNWrsjWZYOaP30oQ3OdTOECIMO2dMIwAFWeKs4MhQ6QzmnO8N1AWAQb3v3ASkBq2rMaFb+zxr3milbc3SDnSq6zD1PYk0dRl/lRjkq2os8\
WfA8Zo1E86+4vVQbqah6BiecnKhSgeZonWXyMvaC8Y524xfOrM1cT50gMr2avKED0onV3+23RQHkBJk9zjfE2nFmLAC1exksTCQA6CF4PgR4fiq+rTDO1HiVmvSbCB0oXuD1L0StgmWJbSytL2tZDBAqmT5KIJq0\
xuWBx7jYYwUppL1L76LqcX7brX5utI3bCePv2jVXM2CLHiQF3adOhhuLBPMR9B+0SdsjSyzyL6GgySvtOFgOntxBkI8ACWNqMK+0476HyanjPSu5GhsuzrVj12CLsNh2IXy0dhvHx6aYqgWpxUATT417M1QuzzRX\
gdSYmMPSN93vnqmq8+PbbZAv0HysLziJqkPX+PegYFpJFg7pF+LvvuutYOWUW1wRkiBA3VmgdgvWdQeKPoLx0eV9Ynr3oNuPrDD779sUixwEtJDCP9RkRNtHS3XhHIkCTJSX84kqOYFJOhcfxoD2gyPUGxNNS+7D\
jhwgwCDs8sYktTe8K53AL36uamVPKqWNlDQ3C11thbCJb7hPLnp6BKl0BJExfcYL2q19Z2Qd7LEPxWXtMXfdVwOjilJ10rDdRfiP5kVkllkWdzTa0jwEbYLR8M5tapfoI8W9vcsw+FqN0PA/3qoAb7l1UO1lsMke\
03+ygFpnM7gZKZ6sKNTEZijcoYqMkgi/FmH5AAYReAA7aueNxzzAWrLCyVfbfj8OH4bOvBJxv+lZzCMB4pt+ngr0HaljdGt0HzaHPt552tQ7pXcaUfb2NqXkgG4hOE3qyCBARUy7jcR7KD2LmFStbQYluLEkYvLq\
dd+b8uMrPzUgIHhYuKbzUEzhZ3seOFDt0s7C9abLfWWKqj06vxAL1O9CVqkfp1H6exNLWvqRxrQ82lh8cmOIHC6s6gyPTogpJ20zqRnLcBFmTYeSTQ89qj5R48lBYmzNAtMMwLf+xMT5ERoRH2DpVJscoSlF9LNo\
p5eMVwdJIm2Qc1Kboc2MBQwt8ibu9bU9bgAflaYAhuVQ3gp5o5XJIVEG/g8PZFnr7ScQJhEeWBphZ9EbNs4IrHWwi82c5L4IVjmU6eLFFCq2RlYCudtYxW6+EzWEphAwoRWzRbUoRjkhebJLWt2n6qzmrlU2vZwY\
lX0FBM0Y4/0E7gaZD0TuPYZE3WNBwKupkDMAIarnb/6pQ7IC8zGcxeb88pxayWifh6uNrbd7EV8lZ/bgYZx+EUdJtgI+yDj9jKTeIP9Kf8piHZpBbk4zsyNVp21wjimrr+poMf75an0AV3AhUd12s1KMKJ1p64VD\
0UHWeIRel4+zKc3S2LB6zGHmCi8jAZEq2HsEvrUhvSh6gyIsw6ErDSQGDU8L3Bmh2WPvvNAWd5I9KPMvH7l5HwEsgjdjJo1ZbPTQLQvsDxawLBMTnArsbs5sP5eILXy32Z2EL8Tj4v0tCPS1Vza6WsUetLTM1Ak0\
i2KH1o1C/Get2erGs1IE3LnKFSB1FtqnV3YcRqR5yg1VINSLOxKw8/uFBrG/hzbMZn7gcPXz7i8Wf7UKG81+dHdkFrUKC6NwwCNHjvV7pArUBv62eKALY0ZjeCaW81pbi5gT+sCgSxwn5O03geLSY+PE/de8YJxd\
hLUXwbxSGZXBAtRJFhRxYhG3xxuVl8ja1GAPGeBfa0jZVvUrmQqXQeN+/HSuwrleluRqi5UbpddXS9OiXptW2a17Fm8hQHOl/Hw8cRzhp4UL4TC/o/XRH+wlkzQ80iLBgANcu4LwjtMyxyxBwz+qRBRAHFNaX2pX\
0cTI1aXiOVZvqiaK4nJgMVvAI+LRUUlQ5JNcVPDwe0NTaG7Qz9vVpCdaRWa1oFvfI7bzsjdVqHb9jq2JtwyAQxZgFYHxGZR4tpgGK2f6hlNcWO66c7hs4++mQfczKMDPEY5sJ3zF4WnsNo46r1n5MjAlgBbf7c1+\
AycYmQE8pSETkBqReGa6xSvVYlrOT1kfqhzPPd4CLRsh/9ckbH+B0n/ROAHNKA2HJnMmkm8vCBizaxveAQ2xtPbblelojYcXCLS+DPdkw1xUuZAEe29CkFSR1r01IKWb8L2PoBbXPpMZyaa70NQ90u7i8+39pD22\
D501yUW8eZKZUPH9+wCc78zgulmWTs1POMsmrWbR5SDx2vDPPwDd0+l2UhaJ+btqp2aA+jmKsevqHbn/tB5rAVhLHLZQ/MJDa0b5CZbhYptMpjv38tDCkphhuSMW0FnuUCSWdN0Ejec0/SLb1UKAJUjjeDmiiscd\
gkFitPuDBoZE5yQ2iSUmyYlbm7CrOcn3ZlUsHly1cqbI4wn+g65YcyI/vKEBEjhlQX1G+hb5JE3AkUt/GEUgfkoInpERLAf8MQzpnIkiMrOt8wG63llXaiEvplpLpStu17LiMzW2ElpxXbKZk2snaNBom/1KqlCM\
Pk9dxLmv+JwaGxe4fbQ9aaKtX6olj3SZoukth8hxu0I8Kk8Th0I47z8bS83Bk0vn/9iUyT6Y8BmBthwCBMP0fLunztP+JgucllxIKNcp2w7N0XlK43SXC5NcssNywXWsBz4A/2nzlYeacBYOp6EXnalJrFrLNEwM\
kqboarnr/8hn9qEooanV+AbLskJINNnsPGx9/zL/fi8NsrzD3EVqbbjuHkTgtmgkfiytozMMwHgieRVyEoD4SDqGTqI7tCAMvEadTXzaSyUxD3zDIW9Y+7V7t3Bt1gECnq6cDkv9MlBLPKwr0CdN7DcYH9Bst1eX\
Rn+VlESKRAgVj5ntQx/hI3V6nbxwDemlsXwJ9u7fbeAG52VWGbOHD/C/DHTzuCoAM+q0wUS53nNF79G+EmU+ik37X4l60iYGGJOdWUBuoR6IlQ7L6aokogj3TYCQv4CA/Xw5OpLGUXYE76AGdMIBW54oLt5Cw5/+\
1+Rv7C9Bl6NFi1FWZRr+SwEMoz2DhM0/u7ls34P+7C4wVSVg0r6bIq6dR/fLYWXDlqkJCLDuRs6cy6JUZRZzLINgYSz3lLadPbA6vGaAK79QLtTRMw2zVRtnX1Qa+hMu4D2y2kXPnANH8OH+Bygpu+j4mYheOsi6\
gwfSU8qvJPH3KC0nngdEusbSsJkzLHMVZQz2V7b995UNa2mHq5dFaSdA5piBNDA4QaR4Jj2ghpRoFSaGLZEiPN78KWhk+TXKMiW0grA0FWOFjmj/92qiz0I940kuGYnX/Uh4qkMkRBOEUMTRjJXSXJoXJ/YLMDYZ\
bKhpb8UO8AOMJci3lRfB7WnjdyvOkUqj1La2/qjiTPF386xA4yUnbScWqK8PAHppEnf0y6qnVGC2cpzNAlv6+vo6/cIwDmLKB2kOUkEB5tYqo6NBZGDeqd4CBcupaUGh/cGnhl0KhnP1VJrJh6IvXYmiCkLXHYfh\
JuhU+Vw6UFxsaQiOvs/IMZjMpMxZNjmQt/z1n6Z3uepH5hHQnPWfsZ6varhaqnGWlNy/dDoOdQVN0M9euyybkqpcc6dShOz5G8oBLKnY8pNO6VG9JeEGz3Xpoo6N/bAITWPiYG79gnlHT6oClq/cXGoWvIoLp7MD\
QhXdiwNVM4FYmP/fmaLfEtiQjuO/tdPqaW9u/1YHb+fk/Nn1+rCL5+LSX4SoD9Ki6gvM7fVlNoVTzKWQrlU/W4VJTyHYESjTus1Is6jFyZz1pB4PsZCyjIulPpKvLSYHgoVQV1qgHqzSwdT6VCaq6hP5bVBAjKGm\
Sl7AAlDbkIwg67j2rnEUa07PiQzzUdrZ1Ns+wNtO4yKVRtHWh483M4SGfNPg+p+NqMvZqUmxIII14HsaM476i3dHCGyi8Bbaqs9ezrNDMytmBnigHqfD0uTwE28Ty4LDGOuJCMFOZheTWVQDl+WVYNFNMGntx9iu\
kkY8SbEa75DIvyPqA1wKycTsU1n5lo9yKZc2EqyML1n0XilP0QQVeuheUea2UlVpQ05zx99h/FyrD21ILHzw/5PidANI3OYel2ppYmEdexeCOZz8hkvvV+CV3rSq65kCRCPFqsIohOJFsmP61oUgzXvUztpvg8PF\
tR2LK5G9z21KsbuWZ6itLbbQRYdZpVoUnaWiNOPwVgmFX/UGTsC6F5M4aR6SNsP36PICvkH8Qz/Hqql/TBLBy6MLjJSEt6P+8eBWxI+z8dWiSHebLfa2rt7yDannaKWv97BP29hIlWRo+9SLp0HogVGCFsOMFkGm\
yDhzIfK/VrwkaoaNTp2fNLbxYhfgJpDUs28IHdT98y4cOrmdl8dSl7damEJ6/DQfz5rXeUQGxRN4H1366JTIFSLawhTUnexJse+9Ni8K4OwFqHD0qqbg4O0H17ftwUVvngMVw4xTE4BtVAq32cPf5BXunpd/qt+1\
TPUP/ZG1+iZmkVsNdKp28WftsfnXLEK3EYzbFgE4w/qaSS79PwpaVyD4Wx+UsObZXyioq55rX4mIiliDIIbtkr9BaoDHj2eJkvTsXKDBbwUTPwGvQh4TqGD0pS2zV5GhYDa75mhaN/E24RZgVFhEgq3Brk+z/PRk\
NBqq/qhj4eYs4HO0L4HYd7BVyeTMnxnK0PgPQ8zDy/2T4ZigHM8UDeAo5xNOxVFuPoUIUOEQQB4/PaAtB2l2aZeCD57KK9WavBLP9PHRAfhmD+VPa5dToHaIcZDOr07GNB/lUIQOqBgirnJwXXPMdphOaQ17IFvr\
wmbLZPkXUffJZynk8u1ZQYeQnOj0bAnRSar719qF+480nT928E789Jm7Ky63FR5Ls0x/lTdk3FkimtVMjU281GQa1bhn8pbTCAAA/91qIQLtzZ/Rtf7q3EWGUpd6eO3ajatD798EuUNfLIohJOme9Fyay/hvedP5\
KNHUXEnYTVlXiNk7i0KDP9wpQ1PHR86mlw4N/y0vUMT16s1rBzcX+VrdUwa7+Izl5Up9EZpyhnpUuDj4JOkrPiybE7AxS+DOgt/AANGC2BhkQk5soGqi8tF9YRN9JXUQB7ugviwDf+ELSFTfxOfxKYUroTEMVmuC\
61nEDNA5OolXvpVIMxgyNhgE78hjcn9lmPwPpI+yhbaCWbW598b7i9iWsr/NBgcKOm5S0Gh68KJ5d6w5TwmuLdzi6Pie8Px9+m9R70Ewgv0gMLCNETJPlfnJTHFraGurNnnP9bPINrmH81CdMKldPsZYVoVBVDJu\
migT21MdKhhk5/8BN2D4aPWbDpzkmkc02nu5pQK51udcE0AVl5CjEIiI3RKE/kPTTVKuxGMiXKlQVw39h30l/wh6XfZ/aXKjXaeVpqZ3v7oYFV47Tlw9zLc4JSjar9w3m1u3pVPPTjDsm4iS1pFgAT9S3c08fk18\
ID09Ll/aPZ/ZsFdZYskRVuDQPlsul3dqFAJzf3v5SWF83S1HgEbnsUzsJebGRCgrWFHru6bz9Sn/dULHhQ/TfyJ0j/7uh7F6VcnpdutQlUjb7pYWLskqRnbTK3qLPtVEF4xhvgTg3ilzW6G50WYPKAKM+d561YSW\
ysqtlMLobKl6MZouIdaxKt5bHyGXrp0jGJjveOfr/gAVunL0fYOvpTH3eXJzFZcJYj+2eh8AcL/f76EVdANC86PGSa+8lLS4+6fti+vb/2IzKdLzh9ymTJokaDcENaz0suS2kHcdVC1VBcI0gwfxofnh0Hwpugwq\
sc6mT8BQXMdrV90GScoVH6u4obBnGE7/LTO3oM+3IBt0e7SSZjF84OHZbbkpgnH99Rk+Ikc53SgwZYwz8byQBLZ63dtX06cvydC77JTb6Fs41/cbtOC0lN0MS+/7yKdSMabn+4gjXB2avP8q0N3hQBr925TWXMq3\
wqV2nLMnh1e70+c1fJQJFijoQybSVyH/hnr1dpBhRiA5mIE2BJ5apk511W0lJtrask4lNzyfbLu8vb+poJU2tpGKoHd+tWGOvmRMws8HC60VWVJ9YfnbB5YN2FfWHyH2oIB+cVAJ6L/9UCQZZDsjqzNOe8szOpuj\
GXJpGGp/kasjUXxr///iekAXiFvU6VN6W9fdFTxzEjIe8GqCHseTaRx0BDI+FsVEbcEyZadVNXcUlKBNnMEmFmv8ec0USYyxt1qshE1SekIeRWZ49+0IhQVcVq/DiIYgaOyG5INPnxbDgHW3Z09R9d6lUMKH0L69\
59eVS9qa5t38LbSEN9dRR7E2vaHPL6comqYKtqM+uII2qw6PlDkSBnKji042mP6lagpkYczLyY2pCP7hUM40f1fN/BT4jOZCq52tOLfJ7eMF5e2Aw0+KijdrZaHpHF6TwZ9kRZEUe7uzwMp9Vl15/XSMBXhG821b\
rvDLva8WvRcHTyTD+bCxp4BpmwCKtE25/DFl52p9joRRDlVM3sMNZSHpDtcVEz7gIHZmoxcTkK9zj4/ppZ7XwkqENN1paEMV2rvHpsdVimgmsU1Kx3RZuIjmGOu3nYFUMgaxn3+jAosEjB3DU0bLk7SkaOVwOQsY\
ZlQ7X3LzwkePzpAxYYsw48buHUx3k+Q3jkyze4cqNPPASZ+YQyw4Jy8SBfyX7kfy+gUH7+3YewKt5wm1yZ9g36mliZNz87TEDyU1dJPfiTeqxtg8tl5WHzMfYKKhIFOljTcr3wpQMO0VHm5wYz5qJsKk/mqkZ0FW\
/aKuddK1sRaoE4L+gbIM8PuYBp12bTnDoYz2ygFA2t3kFMzhndXDu4lV71mcP3WK9rJDgO3Yp2lvedOwTYFs7c+NzB+uaK6lHtoz1oFGaWc4wPItouys90XeniFQDSV7hnNzHlV//z3HilTJmoaTFIJEDBGzOJbR\
R6hWWPpvL1IlCnYE6N0bNva2QqHhPmqnUQknUIF8oJU9Nv3dZm/kef/G8NPmtOVx4HXOny6/LDd0n1rj2Dd045wVZwTh89g3Ew3fYTE0IVrpHrShetIX+xVwFQVM5kCuv4RfIisZYhj0ktm8ixg9o7TNEGOAAl/E\
UXbIjqd++24IYiznMKbf2uEMzzaVw6P/DvAEfppjDpjEJQE07BPFwVQBkOAAOrnufqOsl76pnjGQGXSMGr+o7jW9pkmqUA9jI8NoLGmpui/025xrZqcuiQemGxTmNQu0a6qbebhgerX6G58XDT9HyZdGvs+Q/9uz\
249/i4UgbNdfuegPH5FAy/yxBlqYDqFfwhsBvNQuNb0ZNMpMt+E0LFJ1UyF9J+veFjhFeQCtMLD2sI3miSNRi6vmEopeuSQoiDE06E7IKnTIxFqLZp08C3RZBBt/HL1BytxMdfexq14ay/kJwXfdq+1cKV1yn42d\
7x1Ev2BlgpIQI8+FRB31cKdienU3lTSqIKvxIUEM3w5+glyKCiw1y5TMancZGZ9zMQKEpQwUxJNhBHVGk69c/sKs+9jFl5ztaptmyqaprdCis5Jxuy1vUaiJfVV2Qf/0ocPau538ClPL97yGKJeVD2ERiW4PEzvl\
mNb4pnrVH+uT2Nh0nXU0xPrmkO2roSSJq7ZL3N/biN0q4wj0kBTsgMefnHuomTIEWXq4isl6srLk4pf7GVHVVW9CIhvUhQmqV7nk5dCAs8irMSpSZNbna7RBsWolBPmUjrVp+oLRBFKx5Q61TGrNuWbS1r2UxDaD\
pMkcuDkyhamexD+SJVsr7SJdMDFCIqunS00I1BvADL8xj47TXTECWlMFtrva7AO7hht/EZXG4ANXvWdkfV7QjvYvFM39Df5twaybRT6lGBIO+mVenfFAD6/9KgUQtkZGMQQN2CM1RSrhuJkFzp+sML8uUImT65zP\
Nfjd9U3S6+leXKAM54U8kHgoIjUzJcxWAszFCmXQIR4eiGcjX2CT1fRUTkGAfwWE3fstbbOWBt9fpsDGKBDQ6KBkBajlL6EYYPy21dIB+HM4meGYbMfy1wor8WDI0/BreJon3wgqahCTvV4TlvfXAQ0U+m4Kks21\
wLduvJ+d9FV0USsbQIEgwLrOy8epZScVxM56qOWqn0AS+wbhh0ppLj6xP5onwpTiAIOTOk8BILC2mcTQAkYI7AXxxzoZrS3j3tGVr13ZbuU/s3hkJe9blyyMLt+nO9yIqta3NKSTRwPEn18KaRojGbrPdEk6y3pd\
tiuxC9+2tQ7gQn6h2Q1Jsh0YuLC71O7kuRDRWEE/zC/xcBA91eKSypiydDPdTwr2v6czIfQmnsfpvyh/UnC76gWigCq8YJZNxJZX1Fu6TGfrHJoQNHR8GT9kW98lROCrr2wil3L0+eSDAlkXQxlQHUKextyumSpZ\
pJbTDd8NNcWIdtCn/CFAsLswvl15zZECEUcf4ugYyYUOnAEIWWfQlVxM4aTv7SIOjz1YC8jHHTU2qV0bnUH67yRnLsmf60VBTO92PDfIs4+kKyx/id/rc+ckydhsz42C8dbkU6IyusBX3xZ7pyShcz67YoBUVDAA\
Z+FDhGKFC9rYdNLnItQlrqS8qoZLEsxXa1VNZIz4r2tXyVFOfQF6ZffYBW+XbARDS+dC2MfHUXrx2upRMTJIAx4EXKU8ybEhT/N8oigkrcsB1QkUSAqdC/lBUY1Ya+aDDb4BcsviD0p2GgBYTlubOmcaxrkWTTWp\
dXOj5hlcerQeM9SPeqOl20DUdt37fQRJz6sxfi70bJ6HE3BA3G8TANp924lsdWb/GlS4zkUavGJ/GCcixEl+Z7NLL8u/w+bdU8P4+8Yjwp/feI8O+JMKEZDXpNl7PpUrOR+zyxD7AMkHDsCu25D/+r+xraL1BnCG\
vBefDTZn+m8y4Wxoqi1tPQbORkZStirKHlaQxNuV3eSo0gVh5xF22fYrb4ULFBypHA+a2TmVDRHG6RAL3/JTHsJEex53Cvi8ISxcX2Tj1Nw3XmQzV8NVzfoljm8UTHHhOQC0V6tevoBOrTKseMsJ0beFM09e6LAv\
O2XoOx1/8tgVuR/wW9tY56bQsJok3pdVGerT4uB4G84BqCpKvBJ5qEsGxOnHlnFmzjBRJabjEfoTxQxZITS9vx1xYuZ67RnFUigTRovYfmDNqQcvimp3Hy8/lbWXSatGWoJWZVgk6AcnMl+NTcUnT+o4yezKlWO6\
tWJBKGPlX+othkONSnb1GXaZMjj9MFGj3DcGiWVMyW2llQ3t1oIJ0ihMq7BcDYJIQszIPYQ80eNy2ICKs46dxcmbuye5KitbaYoD7RLD/Z4/5UFdteVJ015qoG1uVVrUn7iBOqj87FeRoHfzXd0U+l9h6794BQVP\
J17o1XzD/GsQG2GWppg5fLN18eurC62Hz0StH47pBwZBVgX0tTKvOBhfvYAIND+75Refd3OW5grydaHsWlBY5XvqPBxWUIk3rrRi7FEYH9hNW5/r7aBsGDMMVgl3irOrGp9WVZgHRFU3Ie4zFv+QTfY/WAJVif1v\
zjAo+EI3ZqQjJ+CsIgd5ZLV4Mo+gILf5bVRHXJ6XbIQ6MkN8ukiV5tm2RSdTNl24LboREeXYEekweFYWKIaPUX7kN5cmekTKvyvNbqNpuqF5ry/xt/oz2d/vfLUU3d0ubtyQR9zNpsA8N6q/1zQFkFalUnOyGVwC\
IOMzcUmIrblHbkUW0U7BIkETF5x0Llt3CknsV5C/0wwmgDGnWrymL95UGG7mKehgt1GkTUUGsGYGp/KPrukFr4Cm+2VXYJBqLrDx531MGgF3QlY4gRgDI01FoMbTYuAKUz0G2etoGeEH1owEgRGXubaDaTtxypmw\
9pVP3hQxk1UK8hzNjmGA4yXOCgrJsYzviDf4U+HBqbrjYj9un9aIxDApV3xwQ8fcDakwEeftLjA/WfUNn8GAzA3f3s5CgBZMhS1ifc4s92j37Qewjz7DNML0VL9yEiD0dTPCZ+uystCFr0MQh7zDIfXv3vNqwEb9\
HH5eHC02wN4aNlaFc6C7Oj5JtJsBdxsxOZ1Z5SDDw1fvYBgq8o5poinnH5rJCI7h+0MeMaOEjQqLK75Od5gu+gfdBSyghzr75IriYoPpwHxGOQVQp2Hb2AnJjkay5smWCJ4BdctOx70qjQ39QyxgdDoryWQE+1y0\
/Cym4HLIjgQZj+9OEUOv5d0opqDUTCTsx0hV+iEEk62YHfWx9pwUufWXX9lJmv2toCW+ksxZ1Ps2Ak6wnCymcGPII6tkLd1jNnhl/s+c1UOBChYiSAw9l5nT3Sr25Ugwp/MWtLWoosmizvKWh12Kv+tNq2eqxJzr\
1cufJlYnvU6XsQ/oEeuL0GAiL9hpe/QwiKuE2ab6ASI/fDLu0l4ROuEIw6i64WhOS3CXbXgwoAdvI8K5ElbM/rpfvq6fjUe7TWyUmx4ZLgeUH9L9i2szhcw0JnHeVQnVpd1yin9SNHbiNhrO+ur/nOsvpiRBLS01\
5/qnSt+tDgg2tTZBzSRNPAn9TjR9So1X3Nct2aEPgiM9fX0AfJjNd4SNGIKcQ01c22eA3Ft27eRvtFVz1j/MjmvDzxXvBFNf0fV6U1Ehz4vnODABdcZ74M0CrFBDK9kkyCjBFXdzFC90zbVcKTeprmC2sMp8vhrM\
bqum0miQRVOFcIyzhTtWUUnv4TYlSbed7oIg/zn6BKSvP1ibz+pUPhIw3g09YZZYNGaTJnH2eFBFEE0TAjsr+5hQQEdhWh7fwZK6Ef2+6mOiuBbpB6i2tAXzIPsB/JmwdUjjv4vijHH5hO0ZyxHChrdPCvdequKz\
AXDtS6dKuqt0bhWPVOaH/gu8INj167rwZrC/2y4MuFT16Ab5qIeZ9PSMrz/TIQOcTD2hpJOqkPBqRF8P8nx91adW6UUdthTHJGsl0UquZy41FfwwYxqmrjAoR6ayrzJz+68hpf8HVtg0ModNtIRHJrGQKh4amncY\
ufFLtGPpxKthVTT159QU7T9EqTCs4LttDAG4hI8GFqdNSXS4c68v3u+JIRTsEs26ap9w21O2+L89Jwu1HYOLyuXdLSGcxyxEPMdG03fMv3kwJy2E9f9hkcnkj3cHJLbhu+FNFC6abHbY/h418k7VhtxxNk0Fsbyx\
nWOuYHMXNTHwJ9m/HsdfJ3ulfup5zq3Rf4ITFJMUWdGSG8eWflHciOmM6y3bTk07FCkg8a8VwR5TdyWttfqmojijJze4HK7SqlP3e+zqy63RBnwwm7zOtTW7cY5H/T82jEdoQtCbi055UgY/K4JlBG0j0+Wq9E8A\
4aD+Omem4wbwHVu6CdsymnTNfaZynQptzUQgRENLZRYU8eAOwetzy+tZTCp4+Zbkqcf6zIxxXi188Tq/XoUJ6vRLTTgVEfo+FQo4ym3GLrYfjGOOJ1y7IznRwU7G03CAZakOR5lDXp57ggdzjIUIleqigxR0WdG6\
APQKq86I/UpB+I7S8sj5O18RGEJC1x1E5uaXnbHr6Kow2724/DdwhDGB5VNxz/4SN7cl2nIYzNpTL0t+/SwfsPQlQAzkEN5/nZCvfYvXkVS2Gt5aFXFJtC72rd/H8qZ7s7H4yLhiDQyGlULRDHUVr0anR6N/+MMN\
lb+9T0YbUbleydGn/BbHfmv7Kq/6it2Wp5dSfnrSH8R1utxwyEDr/j7n7VNn5vDnps3v1RSNUAMODjZYBO1cf2ynMzYXkPCqDGGuWxrfm3vwzcx4T0Ke6DCMtr9tEZahj3MbUQfJbfy5GzJPcG8tIsLvjqMiTMys\
KyVtE9MAA3U0iHvJ5XmbsPuaPZL5BO5OvhKAhJ6FIKH9UpG2PWZpBu/T5AJUDwxcYDZ1NamLXoIJsJ2vnSViIaQy+Ky6Gdhv/oKK+2rEMop3FzVlGqqZ/AqtdqjYFZZ/cfvtf90wU8d8qChMFdII4P+PkuAk9X1g\
u0qhjkBzva63aRfTBOBhrntlU1zYnjG7YNHQaZSdpGea0oLrUTSszC1DuUPCYIluVe/VZRTyeUPKzArs78RSksTYP2hbs3GLXu/AF+kw5U32sSsRsv9wwEMAe/uer48SG/YWMeFLrOE/G36mo3QZZCNOXU7HhTrR\
l85KgznUcctqgTNRjA+pnRj1OrZgmu9cp5L0PUEhGibYpygLhReTZQdk49IOG95hQd38cra8imGkU8rePfiet+OODOySXzWbGE//s2bLXP7oOuxO19eFluBv/epc6jhqdNTw9zX2begYHdv6wjVk36MZbZdxUiLx\
RYcwRXyj6wF87WwwRC+8486nT4DKDi2nruolVByY/HfXr5t2SAW1nc7ZLGLyWKvyJTebeDgs8NNnUpkFdbCKONnxZdSh9jgRB0TrNxXtG1bgG+1uufP/3Avwqcu4Ts9WWwNs0jaxIlrphDAUuAcKep2poI5Pzwxb\
vlp3XUd9jLjUbl4x+xE7SK+7cyJdeUR3u67BsIQJE688snSN8/WhEoQV4sncCoxf01En4FEhvjflhYJP1tL5WJ3D8iuI3SvzirFV43Val8wRzlcdPHnXJExg0efwaToyf+cQgvA77cVqCx3mwRSrKepmnFJ1Itti\
ctfr+S8x0aqfD3ICjK1Z34sQnaZvhH7+5CLVlh5gwN8BVqNG1a3hHeuqmZihnLpU5jOLGXbEW4g3yOGx1s1bB5zBR7l4ZfbA1rhV0u/+BRoo1hhbDVTQ0UHzEkvMAouhSUxiIlPhEvqb/wf/pHd+Vmr7O7QowM8r\
Iwo7vGSb8v0nZInkNglHTwg2or6qshZwfdAJjn3wVeX77h2dfb1kOeq4q2E+uaQWchVlq+9r5vAdLpRkd6fiskse7OO2LVPCoSKWEbUN1aNOKOuKGGwrZelXEHI+3JRH3b+6cPgADXmO7LhdOPS2CwSrfX10yAQx\
tJYatQE7dCDl9JKQU/0NuXARQlbm02QJ3P2nV4AIVBHaBW951I+6kNNboNiygWPurQmdzjT3DuOJ4R0muVPfX9PL+AAvW0qj9eAksh4A8kQK0XX8Oz20XLYhFRCPwpq7k1ZyZ1XEWWxkMtWcDsfNQLCleydeYN61\
xHqTWmBQwYfwN+OaAMAU7pJy4K/ySYT7W8bK5/jcWWdeO0oJXeFLq0HOYS20J+ZMvXr99Gr40ag788CzWrda7U/zbFmp2Hwq8uHH+RUcShQWWc+QU6TSwLDOJNDui855x4QgkXpNB14rYh+ZN1iAxvMdOAFeafXm\
lvtQR6MbOy7gsPAe/6FdKhNMIk8p/3TZwsGsEJvxRDX1QKug2K9zu5AuZkH1TstDgGsZ9sBJ17mIxVw3+rk3kkIWv7wkPQdoTfYAcbhIIY5M243+8KHsBQQ/3b4nMMtl3gzXPGlBuECINZWv8xlw0D/p9zS/Wgqk\
foyYFhcQwHXlRV/rm7hsswwfwrj7c8dDXT2i2/cur14USP7tU5Toqwi22rQe7YhIg874zQsgg8YlS8f3kRzJDnTjdho7OA9TXgB5yVZrwAnGVhmus7OUGeo6RXHS4YhhSJjbonLBM+7fcp51aCJxnfQW2ln1VUS1\
9vk2MxStOC8WH5l4VBpu/9nQRaSXTQvnxygjB/D8Ac+Z6Zs4qgPYbhswaw51caZl7I34iEE9CBvD93sXoJ0gnISldaGskMtQMR1bdIzyP660cAWGCnMF57Tr/27h3tcXlbwRCeFoLQhxlkpV2Zxyu3E7o8MZ8zIt\
SnyfFyMCx6+i9BgVweqNNt6QQF27yqMsOetEdOcfwSGWSlnUXCyzNf9BnQZAVNg2+GUH4b4IrK0m2b7qZ8PuZptekwbrgOB4UqQzGufzR0EegcY/Xqs5DvfU+WfygX9ZqG78gZxxk9RnIKZE17i5H+bxYRgcTrTA\
koLa8V/4FgEOblg9cRXjWfWf4+bs4Ex2qEg+eao9T3VLmC24Cxos3CQLRRaaS7KuijlbIGDQJGKuWu5+zkA4YYNYTQEQ8EYlRpRiTApt5mQ/cDYbXj+K++inalhCznwKNGigH9GVON/6+vFaf74i6bm3U7oxtF6b\
Ncnbr/GbXMjXD5OgrSxplWtTVDQhXFXVe0iYYjw2IONfapSVQp0A+Vtq1B1TFTkNlZ0TMnsHWzGSWtPy7HrGSszLLuQThwxGU7RyKcIGdPczKMcvgcFXRpkglC1GRuN29+v6/f9034p2ma9g/7dCPP/61eB3+aw1\
6s+uHGF2COHlQN1zKz3spWSfO3lvObVq3T8bLcNISII12NzfqGzUVtQRvABlAtEKyoUSaCUt7Hy4GD1mqcvoBBnvte5qxV17/EKrieeSs7MYgwuJaa2BoojwRldSrAiOrVr0bgjJZvZ89idPXyy2XoRfXXNCCn7r\
C5AHAMP0Oo78yHjoDQjhRaw6OsQB23+wxJGPl/XF/2cZGtzgLWh8BNBZkBeNOBhC7yYvi8U0YgqjEHpYWgN332qvbPPp+0tAjAldI0UlYLld9UuwYP1WQkbhtNIiUIiv2HI+ypfciJST8eAemjfV0mxa/hTfZ/eZ\
gaub4vz/85W4+1Oqou9yvq5JsMVJm+uO8PP6s2TwkkUUbw6Tgv17qHzcCtUDGZyHIWulKm44iiKkg9RRM/gxaHyTb7IEyWk9JZwIZ9CuqELV1scpEpt5THkGHLDj7pLNVYsyLL1c5bkiwa3XOPN4XdTI+c0mj+wz\
Jr9zc4SNjBzNdPd41X0/smqunjL65KYwY9sRRhBk3uoL1h9areyW0aD16s4fxUqRYaSmHm0uQytG1830B5JU6XbmEE8ozl2LrusZf/Eawh9I/MXEv21mhiC+mhrBKPH0NZ5J3RppnuSbKPZVcNEptBPR+lySFzhn\
ekX51NFWCWSvU4NDdiMJddaA8nkk0dVgsYxnTG9IhBlU+sdEs1cElB1AlCTI/T/PnVHzSrO/ZO/SgC5uqUtx2Mb8pUHQtoMXD+aSAgvVJ/YmvHunx8XnEcVkUeLAgjHi1uo2uRrR6ONUUnNhZAoqgrQZtG4DG4w+\
2jmVYSKXTns/WePPJHHglJT/LYJnbscc7B3QOJUz7xIN3Phbz5eQm6ANaiEyIM5BpgSzMSguXzVIbubFndQYAlOBW7V5KI2vIB6EY68cwKjzcQ2uoVfGO4m75yzPG4Gbxa4077i76BzM7u62x3JS2l1pwUqcA46I\
1kyRj0KVGluzW7RiZJucs66FmMx5gdXDcKVz0sOU8zh3ffwgiXYWb0/STIo7lYsqhHUayZMtZHrNx1vrvKeIPwzU3YGPeQBsLsL1CcnnFGQh7eia9Sg/iYfSPtR/i6QaGB6zSMP1yyw+XwxMYM08wPZwL9Evgyqi\
xNUcN3xdcU2WdsO0+4QWFuSq/DeqfsTvHDa/vcuEZBapa/qk78lOrix+Ilar+fJNgmZ2iThXn4Vp1MMvzpqil9QPnrpzZIdBugf2vf3mqr0se3QM3aJo1wer/aChZG5xM+/fulIJillYOWNyMS+cdpbo+lVN1i31\
aHV3kY7W4GupxCf9Ht3lxnUQ9Qg1hg55h3cdrdjPLai74bjfR6nUulr3togI+gbtTavqnLjJ5EbCGdvUrbSJbL/CVfGa+hLM2mZDLclsEZs2az1D00aaANmjzThwS02O7YVgRSPnaOi4pCvSjD0IAhRH6hfDWeD1\
yL00rdKF8JPDcJDQYZ/2gAvfGYuWPkz7eId/plx7hO6LBisVzvbzvc9sGgnvHeRCHv3WDRpQHE7YJfRcnAAH1vRsba7+EZaXjCLQ5od+nJkMl1zZ8qxw8Xui4kSCsUm5R8F2yrstp6f5TAqMaOJp8cCnIxOpA5+D\
suz6O4umGuhUaZ5abMsZ2EjvjfSdC5Z6BhqNapn+vX7PnFeaQ623j+qOK8Ua24nb7GzLpk03IcDNjKfGojQIoIhBgbnrxWNLYqWcObz6oGXZXHH/Xke1KB0KctOblTM6DcxMxlsFVPsGr8zE5Q7MMQfF6rG7XPne\
iuS5z3R/516sOHr6WPOXej0VqD+wwRB+dqLa+5GhUj8wNOyt83u1XoNEd28CHWI/KKR39fj00aXdSwwGqHfJu2OGhiD4pEk07gaK3iaQe4BNhfxaog/sasdZaguVl9hLAoxdj/S0routCP1AibAj7d0S1XW+xueD\
vs1KyuiYcfHXf3IQQbCZ9yffLbuP7Vb7pAe174xaP+lvg7nr2bOEP4iVR2mDxZ8oHtT9QXZQaSSUh0STZU+mx3xzjFO0O3f3kpyDnefIgN24Ja137SY/mC9dMMd5OB0ChJOf4si3NNDql9rc0nVyysxQNRWZNrug\
PRK07Dilb96W2nhyoyDtOG9TBlX48MZ6RvV1aYe7G5H5afXdv+PA4VmiThyc5mNGqVcujTAJfZFDneev4EH6MH7eeI10BwFKHAoLen5kVy94XDo3ElTPbcCksANz5aOQa+8tA7LwQB7cUTcoyHVa2RUDXG/9W3tW\
pUftYL47pCei3vMwid7T6Ei3KjfeTwdtFqTwdVZI0c2jN5fgNQ4J5hbhSrePtUAG/6IVEbXVavtkvO7KlE3VZQ97++ILiwZc/WR7dPg/b0WdSNuIAde8Gmyob3v9RQt6bmoO8zYcle8HZ7NpA71/IRwfsmYvpLyf\
uvXqy12JhAw9xFPEARTzJVArF23p5QhK9on5jreWmuBjGx1gdHeebkt0uuI+PIu5y+QC0rlGsxEblm0yGzueQhu0c/opCETwFrMEFI+W64zUV5Ta1wiG9q1jb2gzw80EUD5A52V/wqS3hJk+Su6sXyZQ9U6Bj+Do\
r6M+dSQ6WlKK3dsHvAbLkMj55JUdqkuEsbCyjqvy9PXBic+ryA6VRdZd+CGZGz0FNEws8K5JFOdo8psp5y76Ocit89qZweQWXDoQsoaUUBNQK8rEDpqYGOQTILSphVg61wN+zm5kffB5H1nVlBzf7wPlPVXasejV\
OdquDYU59u74iWsrQLuhPZWiFp1767tS8qO4RcnYR7UgRp1sgsh3vRzaysxJ3qGtd3NKgbMkmD+TVOdbqj2qEcHFnF680//jCJdq+DSxuCod0MY4Q2XInVewLKB4wrPNE11vEqzVJcm8dofVBxOKPs9Dbt5ybLL7\
pnvGKn3jf1yg601c+/Gfaojeet2v69TMWGgXzj2au7GEIG1nG73THWLuhK5yq9Jysn5DhTOYfpfeV5TV/yrkZzzoA9uRYelLxIJJXjJsZQFZ8allla3NQiw1NwLdEB20TqG3sz3erAvqlu6SQwhLWy1oK7r2U0Oo\
Y/DQebgqHxNmPjugkdA7pyYiS4bOjYEB9KtQGImMp+TnBeTxjHr0F8DL5HtE03Zbyy35pbXbNvdof65pgsUFP8f7PRbN8IHebmwNW4Sr+wSAYyQxi1L6gk9XDwyVJG2fcSqVQtOr94zu3gmCQZ4Vp17UA0N0wk3z\
ulHGl8ax2GZkGEhkFzL8PO+shJ+sbco0/NWX8tPgfcQKfRD9PlrO328Th67SZdNyzuB9q66lxlIb8ee8AEDWSznuDh0d+y40HmR+VVuRepJMdNJvR+6l9CLhPXjYQW2Fls7SCo7JiG7lLmdHGBL7Phd431i7n99K\
jJZKnwUmo60HLt1Uy8kB/9DaZ5gJZVJ5qa/1y81prtDswJJtcwrTfuRd84Ppxrb4gew733RWSWOTMJMZhsMpYPFAgpeBn5BUAOShRM9u0LWgHbbwrHplXbHUpWDEy+DTuTg2ZqBhd8tdJ5REFYCMbMtwkCHiaych\
umXayBwcVOeH+wXaFUxK9PDgC1XbiQJ7ECj6bzfG5W93Q641dpIN0QTAtOUdP4m4KzT9Zthxlh+ukXbYp+Fv/QZQm/ugDDJQY1fJGxk9biVWLwlZVwnvILUBum0C3MArPci2rw1YJ38vNmZcEGvXtjcb7SmIi8Rt\
Qpg/D5ykxGCgVEjvkzCStr0j9gLpIKEO+aSOinpm8kbTcjnTuG/07C4mizOR0q6dMlHu5HdaZkoQkLjJhPnzpqmdLi+UTJcawEvkI633DJk2AZD0idEzjklFZIyLE1Z2c4Heu8T9hIZISKAG3NmmXRDYLpXAZMZg\
bbF+prGWELwV7GRBNqgkVOfRpIhUdcb35bfEH/0NOOmnF+5Jy7AUeG1paCREP0N3HQAqBKoFXisOehMhSMhvQ4eUwz7wQ1FYX+fetUcPBOJMfu+X8FldjqRH/Nf6WzRc15dBFclZf0sBlg0rl7W+aCO4V6nS5om4\
lscXOh10FnveOdIgkjOpsfnTJwL/nBSWtn8lTpVXfq01X72dHC+7cgwU3zs7BbM0VuLrmrNvzLRedkkHqSNepHagoPn2L8NbgrM7W6dbTrcrWh7qJ7BMD2/ZpJP+g3Lvt4zuPOX/sk6EybtgWRcJME++3iyZSds1\
SI6CQd2OSIdiHlwRSGcnvn3Uc8t+mYxkiacLs5kS779bBGpg1461LYgSpULafHBzSsgROiY2dB5zn26Xu5kMyKqoXLamoBOkUkZVGKw4dOY6xTRCFSa5KYD0dCR1rlZ5n3jdTCkTtzGGamF/dFIL7l3JSUCUwbL3\
GJN2EAcH+WnffbTwTJortNEyP52KeV2FcLV1GCdxYNbIHMrfO9ES0fp7+SdrM+gYSvlQahEeVWfnaSHtxQa8+5U7vhW/sVbG0SgMNA8xiDp1QbduBZFGxwL1tIfjyo0Iyygia9PEE/ZkJ98nyv1iPBzJD49M95Kn\
iGnSb9/5gkt9jt1vhptPKZ8TEhRXEHcV9pAkWR6TmqhR1Zk82O/Rz7vhqptaYZBu5YyCEa0qj3rv/987h+d9nRzQWryUezt1KJO/sP8HKllib982kA7R2chB5FhjhRiabfKg1fWi1HQOz56GBGBQ1Lq1y/AIqaGY\
qJx8NFfZofKTKlnnuIBmZxTAEnnShUQvPzkBE7EpKlqzI1xTSZ+FLahg691w/0qqBUooECYU2Q3Jdw8EjiY3W1GcYHz0NgOYgfJW/uQBz7+Pr1Z/9f8UuahW0fp0rdW81vDJxX4u0heukrdlaX35vbsxgh8ypwN/\
+xkUyH0BqFtvSRTjM/btzSSoBvMxmsFuwJg40zFnLWGJVVZJ/axyxx0TG0ZMlmhKT4oYj4ZZBPqRKqwmVdZGV1oANVMA0xnT87rXE+m0Di9MMm01H6M2C4yJiMhyySNEg2DzFh56bwVIgSTzPx+ASGTRS/Vo26/H\
cs33b2h1r+mdlRxirdjgVDlt2ToPf+rOce2bfzL7ZPCj71dh2oEnMOh1dLeh4JphhrusE4Rm1dQ9Up3IPWCIY/53+GA1LAvB07EYDhclHL0csyC4DUvLkeeKfm/eQPL8f+zyd10DcnN6PaB/w2H/JT6J1enhXAi1\
f4RpF2tbHX15/e3W3QxUGX+E+JTybk9o8r+7GjpLP5P3wffBjm+Hj7y53axJciMk5PG3C7GNE5zd7sD6nm8appFsxX0A+TsT9GJW9Rhfv7YzXiLro0+1FpvB+jfp8X1Yj3Y5b2S5xDfcm3gBl+ooLXO4YN0JuLlT\
3VBpV19FQW2wnhJU/aCSdgEs7JlxvDSafu4DnmkxX+HVECqaMLqdXjm4H3qtKEq8TUaydwDydzLcss8X//iYz0bnRDaITxYHTwPz9YeV6ZKugKXj/jaOrg0YPJ/mpuq64xhMz2emD6JD+iNy36xwLQmtR/U0iuhP\
x6YG+vR/xnqUbNSndqw4nfDK/EnTS8CM/ihoEt4d0XqKVM8gD8IGKKmKp3Nlo0UbvcjZppShYruqNNR5ilNZcMrYlzrokxTaE+9UGChuTmJLroCVWJm1KU10U6LxqZznMqqOYgwUDmTaMKpPOQpggfEfMPs4bTwT\
mRwr0pfddhnTbj8qs3Du1M7fUFOKKmEpW5fAQKdhhCKNNeFxp3izwXMKwzGykcHZxj9Kx7zfq4x+noxsXvA6lAYHwLLyhF5ksKEm37KuLEenUzmQVMGoLsKlfaBVlxwJY+dOLz8hCO5QIcCzyy6ztm5qedgSfhWP\
XMSf4fFONkGQvUr/5uCn+GLBHXbRjA/f4G3Ijbume4SOHLS/lXlAuPZtFTfQdYmWqYZT9+CNmebF3sWSykg6UT7Axn/BLOqxwlJ0j28h+CVOY+jcmjy7wxCVFy8UZ53s7zxiJxYiBMpk7GFDVsuRm89cLibgYvzS\
NFxSTrZQzzRsv8TM8Jzy8Wp67WyAHnNYp/CniqWvPOz6y7fRjfjsJkfGYxhb0NmIa+kf+GqiP5mrlKNOyTotUoFCp1TYFRRHwQWhTC0zDbGvPI/Jb6UXmFQZd6w6kHXy4jAfRMyFiIw1+m8rLML9Rs7htBOZ66kc\
C4m75RDGcfhksWsA+U6g63ToH5lCTDI8WNANztCcqmTC+2JZ3boPWcbq+o6k6czDbWfhOF/RTBJXQhxIncFq2mLrmbo9+EW1RY1u6QeFW/0B9IkXx8V+gzv579mhQhewriytEiwhqBQ/1paB7sRW+PwIubJ4IZr8\
hKzPi5+VudF/CDZVE8mONki8AM14zWXFguK/pU+QwMNFn5Abi0+U9TNHBUUi9FaPcTb59DgZ8/5XGPW3WXS6qQDpwUJHhlWeI10Bx84tR/3/9oFouy7k2rU7fVZ59ojsaxf8jniQpVv7o2BwiPhPloGmvgBm/m1J\
l4eSJ4kbM5M/W7nTwS5aSp+Oo427V4FuJCJ+EqBy3rLaBlOGjfSFg8QQI4ifhcHHwP+1KaJqjw0oM6tcvHAMKMXGrdRZtODQ1b7fevKtX+t4VvMMws2fbaUEt00YsjG3zuM6HxMPrf7WJjl9++apo/H6e5/Pbjw2\
VqLvtHwSqykZVjLILySQLjJT4aDMow1gBYLg+Up1YBufKNQwhhKhPIak5dDl+a0uTrYxMYcm/RJJ6uhLcMPT9O3StLJZmItGlFhQ2qylkhCzmxmEGyY8gPQA4tq83k4j6Ys8nK3KteYQkU5plpj8pF0zGhuYoaej\
aV/IsRLJ328nSy9Eu9Lfe4qbSJUQQYXEF6qCn1cAR+iz0ZaLPyputmfZoQScKL6uG4/matOT5ZJ6jW30U92o1i8lUx0auEVY65iDL36R6kde5PKJeuOxQr2sfq48qFeTXuW7UJPnn3Ats/396tX5Fz1cYldGi0XM\
tQD+uWnOkYlA4f7MuDK2VXsz2Gnk8RSoXXm2LBaBho+EgxB6MTQoeNJNRWfSTcKdotPiNwxZKUvmfPC9wJqIQxw2dBgdCKIAkrZOCO+zugV4A2SyjNW2EJVgR6S4WR+UOvmy/dKpjJKTlSnPCpL9ae0jidLY2Pef\
LlHMaxy9q5r+U5mRIsSa5xPLzsnH2oQaLtUP4L1cIQ2RV4vuGBT5tqKjuWnWk+baZHYC5PlzD1UbpcZ1Kxpa0pDGJ2Do/YqhUU0jx8+EVpLC/3Xs+XmsPg3h4mATjzWTaKWjYfv/3ubTTPZoQGe75AqerCsnXzrT\
r8KIRQ+nyjdo9adSD1l3ATaye41q8+Q6g3NxzoHP/6yP1fLI3QKj9WYjjz4Ci89p8EAhHxCE9GPbBemLImBIagH1wPfhVLzHm3VW/EFh0QiIVVXF5s+2fNccnynP1yTZaXf3FKBOSrS/EU+FWXNdfsRcB6WcBsAX\
csoWb45bY2wcsTn/sp7mr5is8voVEU4VcdFPU4DP8lUL60pQ8ZAqJzDnYNcfcIHP58BKAjzQTmlNsNCS/NEDSMBU0HXRmMHz7QdvPJEL6GyPw3CFOGF5TZLXGUHU5do5rghNKv3/JHty46TND62B7UD42aRmCQGF\
0YkccUKp/YRCWZsZi5cIvksqrUFOlvLER9MApKm6Xpk6m/qf83Fzik5j9kq9hQ8is8XPBCwJrG/zsi06YRtB4VcDCJwZBeKLTXIeCUlOw6Qvnos0sVZWg+t80oKisDAuXbrPDzE3/PBL/MrqIFzu1YYD7ejuGjNN\
M5bLpHv55YOGH4vgdpuo9f6Ca/yG4y8crmG6w1YX3RxwnVzDSW1Xq+4ll49y3qfrivwq8x/PzQhqbtmd483yH1DcQzrvItsj6ABF3CiBm68AiiuNCG9zA8gV84NwavNli2t6Dvgsdh/b1fOsHx4WiMryuBrQMTGi\
CwOHgDvQNYTPsrsAcHhQkm3f6CJzus2Cy8xzr3NeBjHEuq3dBXJWKJAKwDjFpFYjp7LcTWZrBTtdxN8Ez5bZgsFe4c7Vxbsy6+1sPwmooJc2wpv/QqiH+bz3r4n3xJoscwfOte+yMQNC2c27tZL8DXft8NXe9X+q\
mUYq8zTbVsTrxGz5/baHg0isKwcN/H75fP2X8PhbJ6ZmwdzfL9i5TmXSXG1cD/+F8xtkn0KFXej5qP8PXiYoQLzjvgiGW9TWwAok9lXp4BhuHHm5zzVa/cuWdG/j+TyfnuNlMnOQhIJmEd1L6ZIz6zruTpjFTmyF\
8IP/Q/tDZATYNbEF6v/HN/iGj0wdwiGDkOaEDP/31aeNEgPdr1YHdcD5KN7NAreL/9Amgc9C1EEsQD85rb7kvcBmL+dI39ZuHNrvOTg0sBn8n8Pq3QyQMZcAStXpeEtNEoXfMnmTlLiQ1iZmcAbRDnlPmqPZSWE2\
fRlsLWiDcfPKoLZC3gjERiiCBWjQFnY8W1f1iLmOV5p3EET7A8uBy3IyRo+FeHCDBtUmlzmYVUob5UK1JP59pg5GQrtnJ/YbsJkTjfjelidP31aiV8R9KFmJ01Ks+hq3/S8XthLTJlQM2l9cKoNDEah2yS203nVh\
WLZKd9uXfCg/yrPvNF8dG+ZgJqnoulNCGxqpbex3Y1fwx92FHxyKC0ccl9vFNqJ/3CAqM2COG9HGtNUH1OHoyfvxbzXiTC9vlxMtmLEcrk1S4NKYezUcLtHDpYr88WuDLYs6/EPEG51MSBTbVITdO5oxjjq1jsJF\
EE7OIwbi5u78iqz3GecJrd/k/GCpPhl14wpbLK4ZrpcE/LEXswraDADzLD7aCV3JcwE+6zTXHG1nhreq4JrPLuN5tWpkj1Mnj9e86eJWGQeOWrBhsrW5+bG0JU2LQxMDC8CfzzLjbt6awKJgH9W4MSah819ELoTT\
nuHRc6nL7KeAYP52/Od6KL7Kk23mQgsQZAdGwFEXQsPBkAqiLtz3032uvXH85ScfNvHO3IbAf5vwCDgieluAfxeXmrB07pGCFjRGP4asPlLp1dQLmlIlliQujgU8xd+t9IMoEoWPrENOc1VyhryOLEnAbSZnJTfR\
IHjU+6kPG8PEzEi7yx69CRW6DZsDzgcQejIkGycJSkMVmTTOXX/8pszvd4SLO9reNKzHvZksbILfYhbSo69Mt3B6S3Ui35g16mWQyqXDKreCF2hCWKa7O0hyjolX5ut0AVZHBuIqGLFj1EdxokskSOlt+cEbQq5/\
AwhM8G/Q0dMQi0Rm8+hpi+E6d9Uy5nEqIlJOm3mrG8UUMdLh2CHbh6XVztzXRaOndfPN3LyenMPBsI5m9UGjhfG7fyQuo6Zf2jTGGVG1E/3isZdwYVIYieit3G+C/ARUyTxoPvCusiYI3LVlDBTLaVpJy4r/u5kz\
1tLonZrHCe7du0L/Zt3mS8eiiUd1QxHtAm4lSZu8NGi9B++GYkKlYb1q5fb2o/E8MnzXL6Nz7BLRTIITaqi9kZUGUIo5yAwSZn0HZByHkxF+5/Z2osc8eriqV2ylf/hmehlkos5e9KMGDwkY+pqDGlhOelvVcXgG\
YPKG2nPeJGwY5VFxOFODmeVZ8aoxNtp07Cvo2dHhplMHFO74x3zHUFCXNU3e9lVSnXl25mpE/CvWD2zyXnvPU5a9Uvq4KWw7KQI5CFJ1bfeY0D19glLClM4xZWkYkcTtg4QTp5Rqfew0gxlbtjaDh2zSkr0nFM7d\
nvwOiXXv7bNkjqy6uMG9DusEST+tkvfdQH4cBZ7PcnErpGbGXfND75CzW63T1RuujL1fzpO1qNDXZfYqXxEjuh0JRZzsQXOoib5GYRmnCZl4dzMzvYCWz8iOQnE4e9nNClbJa4T5GEYZ9gWohCLnuo5WvlsRHoSW\
IY274LRtXI9qNpb3WNeza6PX9NIFmSitlsYAOr14xbuyorMcpGWgrjJ+y3s7jAw/brCXWS9GdJqULav6eyT/MZLHYa/+8GoDI06z+GCU9xj4c3ujt02kxc1H9H2fFBTD6XvXFXMWNtvgF5eADJ138o+MAKFfUxXp\
7GS3QKEup0mK7EwgncSr1NNtcj94RMXJR3etY9eJtNA28K4t98khTFfxDmIoN+iZ7X4xDliwtJ++eUGKzGaK7z9wzQ86j2IM6KmjOieVKdndun7Tt1VdYoG5RU/ie6QL1J8KkXZU1+Fd7lxd7rT5Yc716aYlp/nc\
BND386JhptHji5obCU/DRauyicjdOYxjgy44oNG/ZECwb2YHhNL3QO84uNdfv4YaBWjOfw6KY3PLX0/e4hmV2klWeefKaotxHUmIVSKiZYj3u3vbB5/azVd6JmM5FfQ+o4Wkq2A+jZd+haffiYdv83Juy/XQI1zI\
FHkU1Tlfda/maxdp5LUlnqvT9tMEbDw4T+F6f9ef+hl+75WlrI0UVudb3XfmM+HfcHU6DNC94qjywLe283lKHP/uPh/R0U9cbIYqfja/NRFN3+kHJcNtUeYGuf7JwcvU9A54nHD7SReep7f8+P1Mno0GLv3FLoB7\
GV8TkrgyysyZdOC+BEWiZzSapz3Jaf62USHKTP5kxqwOm2mzzH5ikfaIliGSzbZNTyU3aMSodgq/PyoDFoTl/KmIGCeinjBQKnWdK6NL8iGVl6VC8YXToRMHn2tI9cVj1fLA6CuJc8O+P6FQD2TSuo/67avP9Uh8\
4V2OBnVJvuBEcuIedTCCivDYNaL41TufUmsNbViUGMuLbmGWhIf+E9C1ojpoRfdamirPvha9S6HvXr8cwT0ycTUaoGyaQXVWfRl/D9i0wjHcEsJFL6AKQJ2wGCxoKSDjhScFWVIFm1AhonRZ15Hv6d1+nR2WZ9N5\
Wb84FrvESxg7r1qBNyAj1Y1pn9gO5z6RfRrR8HH4qeLNLREU/MtJpZnaDpFbEw95h9oGYQMT3MzOV4+jyLeHHhK7i9waX+/VT7XypQevsqXFneouDi0CKsVQPAUKLwPt9Db1+CSFpkJz8U1NTIfUfByTiMEf34xV\
kDUN5BNtojfqMIwICLcEEqc3Mjl2bICNnob7sIJ9fyulNYY+Kb8rUux+HKk6VB++mGbv4wUbg2uzpgGYH2ePC5kkremTYVoJIenzSRuo1koE2G8o1sWcd+uMhjqW1wT0/BYXtSSQNWUuSFFNYeXYqNzAjyKIpY7b\
2Hye/Z8PMBS86JYhZ55YBWDsG4fIUKjYqKiVjb17efss1vYyavOJuUiTNkiVbgAnWX31YWl+JO36CFPTY5Q4fg3nitDXmzI7TVBWzb9YVEs5lv3/WbuHDP8zaoofpvChmHb1pXJ8agmPI71qu4r6FoUh4GAujTbz\
xZmhdbMuKEyEStSbBRhg4+hDfBMemC/mqZNQsphMViaYIjdWlT33lVGVYu5AzAeNcxo1tYDvyjRxmSVXp8cDoYz8LU8MOXGIzbDbkz5EuJlRwSp+FhdjMdUAoDAnx3GMQm30gNm7Ex5Pq2FSsuCzJrug3ye6B1gs\
n6XvTLI+wBLb7I1laFsn1wl9YdEo1kvYVB+5quQV6a9s96vFBLZ+f5utHPK0SMf+YPq7TLYhlHyWYI3asAKNRG8SKrVWUDfRQqdGVrT+Njip6jBCHuMQUtMMuwFqulj4t19fR+MQaXMQqBtvM4h8M5e8NlVdG6Kw\
fqNNvGYJgiRnYveIWYysf2TIWLq3F82pakAR6qiAk6bVduusMjej+XRtuZcne7wwxxGWwQajbXQOODe+RT9BbkrToc2DhQiZFTnInMjnSi0D69RDIkMDazgUhAnDnbUm1a9KXs55gL5JS0vRFVkeb+JVQV1lHSOr\
JezQkr7nj6k3885lhbZeI6kSduOivLk6sQ8oY5GrinZi5aYmzdQALs0m4hjEMxbwBShAQsiYfcvtnu6KwCoCGuFxQWgAq8KdVsHkW4Or+VwUBBX7h6HiCMEkuh5vJI3bfYCn8pn9YI8LdTq43h50JYXeHpGGyL5Z\
qaxfFFWL/vew5fu86XGMKJakDa2MJKeAaImztuQIT1w5z3C6IYXG7n87HmgmO+QD4/1z/4vx7cL+B/XB19QlvuAvPxBsk7+/5ZUiSeLG39q3+z2hjCAo3Zm2jSLMH9njdU8A5bcODqVg5qlXrClpHuMUy/gAl2fe\
OP5eKQT9FFWxX02ux0jAa3RkZk9U0gVkHQbhAPXnFZADP+ucD0w8bbV7WRBydC6kcZ4qrOd4/GELEexSsIt6MHOhbOxyuSw/J2AwFLGo1YINtPuv28EPqjT1oQk4ihUeb+C89wPFXyrIf2qJvwHrzrjn6gJ/cW5S\
XMM2bRn4gE9VF+q7eB7iNS0amKraH30SlqZsMRX/oVXzITFxspot9iQddI5cau6mNRUyktki+AVtyT69n5zpQKF6ZpBhcSj38Kh/c1JCbPwHvtSqDZQgpBqroUzLCyx4LCsvwTzY8gGoVLkHudWfyI4vhngvmFC0\
EbscmUad4Osb2xxbiqjcconTns3N8zYcJvpKKIz8KBV8gL4rSG2PmFdpCX7YOTiJ81GcyU7K4cRMhWzxrYbo9BjQAO3fHY70jdCac9dNWDHUItdO3UbNq2lktomCbdMUT9wZ4KL373Cy2kG4tGh09lH8PX3EKOdh\
e52llFi0Qc9xpL72qGvOZzFYqyUaGxsgx74qrpIiWl6ToIiTXKVpXBpxHmtZKKaS3GkGIa8Mvs4RtWNjszKoV7wKfsoRlho44gh8U40LS4BaZwHTlbC0lZVxpHiTdH2bfWzhW0Uqd2vQhnwGuQvMtFWCVjcNTk6t\
iGJVE+O8jNttWL7FjVOq6IZA+SLnTMATY5jP5g4KOoQsxB4fvvhtrg/LEB+1R8Vhyprhc/Yp7XNLrtHazxcN3r3XBUexNil1tug1K2IW6+WfgYoNYtSESX5VYSrFC8x3q4RQORKYWc4+4q1T2Mz6n7VBSZNG7GS0\
9pm7EpN0OgmajNwi36IrvPnQs258jDbYwc8YEet+Gf6GzH0pRO7OyCbY33M5E0Go3jt61oGO0y/NrtFwgdhTcCs3c5TJMHMtoJJfuGEyPqBfc/nBtsuFsPNXTbjqBks+PU0dkExPhU6nhnXAEIRv7bRKfbU58L95\
VU1GNKqYjO9pxgrDLgivsmSVPzMP8NOG7fvGXQmkj+APWxDbZdGe3PQSCGKIA4jjqNgg6t+hfBA80AtV9lQ/VbvxUfdF++3Caf2gLgUlZvTUxh+rldEUiTJXsY5WRjaJOdylfFLCVy2mwwdTnl4Xb6bpg0SDYTJr\
CQuWzvDgQxcLVOEBkpadoyDoj+e6pLZJD5x4YMbtmnySLCI72QrupGtuAmYjEmvhwznbtm3EGQbW8Vc0l7VT5jfeEWberRu7lL2kcxap5HDhqrFc2zG30X9T6aEWoGQuuuYwZD62c5+cfOkTXGVvpvz8LJe3B/SR\
wcDaN/FORVGPnOyL/Wo6CONmOXch/mgrdFVZpDPrdXKhs3tBLJzZJFIHdmL2a+m54hohdyCNB7MJngPPytsR75vXjLd7OoxO6mlUeBf125xN+fU4Jqz4RuzY1U6j4qzZSdDzzNY2F+qBnyYPbG3RjZUcR5CTepuT\
WGkZtvFZ5Cn8BELNkNsjIOptz+n2WP43sQOIFpgso42SvwpDCCz7Da3EPhHZq6VM4RluKqjzyQKGtVx6h0nrDknb1JOiwwbjiYOdnRKtOzDzeYCxd14doivBmix4QTY7tYz8i59m1oSojoromav5Ofbx6HWvCEZL\
lB1z9NZFBniRxbRhXZQUOh8p/C4daOALiTHA4sQNx3KWGXnz/ZawKvC0QyKjMB1u2Ur3xoySalz/e5lcDj1yKAPUNc98Rg3nkbTzLKsgwakSad3aTf/Jrj8Gn6XTfE32W34DdZLfY8FOLUc8jMa44ggGam54lIGi\
xfXrpwVtZlE2NZJzjl4rTuCqW4w3eu6HXh/i/emsJ4YPa2hf28C3u2FUnK1rP36KkqVx8MCSscQ/+UiplZcBm3lHp9ympi3d3XXYnerek3XUm3bvKpY0wVN1/oq6FCA/IjA0X5vNYkVC496Tc+OPnWSAq6OZn8+S\
79QLkBkqNLf9qV3AO2Su3h4J6FTXbhJk4qjPsWv/HpwOjR31u33e+OnL6kyCgmKfE/xR69rs0Dy+2z8kGJThd66O59Ba587VuFT4Tfqv9YDr1OY50+J2Rajx3HwWA6EF5HK4a8w5XigmCaC53KWzz3ok+FU1kA4y\
wkWrfMcKras1KmFVbkZSmrQnV0OLAtztoDJSGQlm/A1Gu3/n58GR5SPSi5ffBRAeEjnn/jKYeW131rdKPqx2fT33fjzk19+maC7ZVhRoQSR85qY1BQucXVepNwKRxjZccYsGlpWM3xMNVSJvVfHX8zGlKxxfdAN+\
Dw6viiFmb9lQi32UVQ8/jnkOvL4n0zMDG7ZGkGVSSi/VCDB/uy5IEhY19TpWmWQ5nva4N0wybqcBch7hLWTan+okE4qvCOK6eILN5PlLXm3ZiSFcDTNp1SZuXJEdEPaf9GvzUOfNTt5c0INdcwUUIidgk6YKzC9/\
jQ74U5a+zGKUrQZJvVyA/MWPXegXdqsn5YHgLzYaqaNRmbR9xOXdgVJo0JyauLNWGimBoVzicO66NZq8zz/6v0N/ce7owaHK2VXpoJRUvyKFBs/eu1jFBYOiIREEtPlvhbixDrJBvGQJaFKrxNW3aQ6xDUD4G32L\
NuylGeX6ReY6PR3msSEEAq4cqVsbreYVtiGyzVLGA/nEdZnoizYqP8Sn67+UGim5jSuSnJ/kDmIeIWrOW/6nPEW0qQtyfzoTE13u1uinQXf2PmsI3INQm5TAVikd35Casl4TRrH2BTs/umcba3Z0TWgLtmF9dkaD\
kOJg0yMqoxlR79UuKhdZ0/lJhke533Jv5L6vWIOGo2HlV9cKf2kaXn4G3hqGO8tJ5B4q/woLiAvy1OYBgPlS3jVXkn4Jis0E9OP0ZjRVmrERkHOcEabs4tQWkomrWT0XP9nUaqNTYcOAr0L33KmpXpfeDogVftkK\
68TEQ3S90i9gDHzdXeED6Oq7xluPye8cLyodpI7pNTUW3iu5BC99MkGu6CIEM3KBdP/U3QzvbgI/ngL5ISoSvHPaBmSEF5e0TZj/5ACEhoBl017gzMRel/gUEPZWAf7BuCB0Ssyqzgrm3dGHiaxORahtb/w+is0u\
+SffVli5KSLx/coHM/3O2nZqKDZNXn+nElg5uwW+R1lqJivJoZg5JhTxeol1Ub9t5BDHfjEYtu8hblYH1MZefycaYiiWGFu8Q97RiW2X+HUbd1M5WJ/PcE/Wi4Dr5nGL6qZoJp7oyGtgv6EToMJHx7PwxgT01FAO\
1Lj6kbukejEk235E7tXXVkFX26H7OqV2p2qukF2nejh/L1JvBlBAtFNw3LLA/P+hED53NYg+Gg8VP8igtfF+snCPElWCKhh6+pdWxsQEeb1oSPxLSX5Rk/ElA1Tiy60YHmeT73Bf7ipuQ2hdX/JCMU7yLDp/3m77\
6J2g5H0t8IfngFEcUpxaFnn3oQ7mjQIWYth2kLeIhGWjMtqzSl65DIgVvjlqNAFiqhnPmpJgXVVmAZpUtxDdO/niiXUaVT/KOZ7I9rGfWmFr38wutO104OK5XyBjoapew/CtLI0UxefIYrDnrjSbhfe+1aFF0mdx\
7M7X/OU9YhoeN95XOU/SVrqzGScr9IvKi+RIKPUCJvRgVmaIW21FrH7ajQeGJZXFoG+v7S7YPa8n76j5qiiQCPHpjjdf/HrivuY2q0DA1roZF+G6Ycp4nMZhjfvUBsMM/NgVZZHj60wSIGHUJErfTXPOVF5ZP6ZH\
e1ulhKDvF9YH0WUXvPn0g4cDOzqtewG87VSQb7a37/Z42uX/uq/bt8B7sGbtJ5R934b/0kTelAcKMcTRMxgQ/RYpvvmEgoSb98RBA2JcfYDrckrY7nFBN2c4MoDnXeUQKE9PkN/rYa66eJdsm0ooSHtUYj/j+AWL\
zFv2PBhVOWjABXOAkuECTmt5nR4ArHstTuOyPl0Mkr5ZlvNRt9Fo4vtSnnV0CdCEPC0BPoGAb0N6wf/rhz68cTLpINewC1fnWBtOjjO0Bhfr3BlNNx3MI/WDOZu4Lwv0Tm3nu1HPztk0bc5spQx1hm3Zhvrd2Wyk\
tbrlmXNl4XArNqSLeZigyJnRypFoGyjc9FRRDaMaxRHRdnqHUXEj9audf43TlRzvYvBLkXH4N1VncxRoHxayGQns4ROzuZLV1lhQ74b8FK14QIwvjlVVIz/fglOyakF6DCim7IA8k98p7P9q3cD1Kl9tueIxUNgg\
me93FtATHJ8/oL4a6H0itPkGZt/+gJTlYE0ATM+mFh+5AHww+oplh0Iqpfnb/znoJLub6ndy3TRQT3uRRc1Kl4QKMNNnUIotNItB42vM6LvkV8kweN8Yv02D3/Vb5jA0GR4WYLBf0O/QYn8zQERPnx2fKAQSbo9v\
LR3dLl5p9/u7xn//Jjwwc+GjbaBp/RdIn0tchTv51utMEubp/Snlxni8Gu5ACx5VUyzkGtutwTwJiONwLnjY9ethLdHq/w0PrEY17fhYT9eWS0WP/y8+FHumiVMRATKxOypUlWbOErme4pYibgoWMKLr1QHU2xoq\
U/+45mjsipODGfz/9QKSicFbbxTF7ju/cZXJbGbMc2gNPzpAqvTNTgJBJD0hFPpoK+vzTDnO2nOhExiGbif00n6NaNnEJMrVNFw3AhHcI8bopK+uOZR4XyPEy8YCLlEftHGpy7dk7CQMXSiyCgGW7BANHtEHMMic\
VT5SEoOFiOatQCj+hQBDcUE5aF5sPCI0QVyGNbQR1hrr1iPzBbNeSBSQGh9Jb/4EdTg85oGQaAXAzshhQwQc1ofKuHkbjplLxyooXESvEcyel6uqL/zjgrDlNzTwFZ5c7oiL5WhD8P6rfcQ3G+DinNPfxAjN56c+\
bgInj+n2BnuDQaKrAKnv04bB/0dN6sJTHSxVpQYErEzGmKry9QBw0F9Ad3fxWZ5aaymZM95UaXkxf0eqNpCZw2j20dsv6p8qdGPsW8PrxXAyXhrkNRZKmAs310qfc0fmsvVryt36eRmtCQEXv0tRY+OZMY5yQoZG\
k5NMzCDOH60glXfXdXvwpjqjp8y5+qs3Hr623037g/BmM/wlVdZJrlOrr0FloZiF7jqzEJI2SpL0SVDJW0us8/e3br38N1WiTfMcG2T1y4WUGJdNK0UdQRzsXP4vEDPGyidehb51cXx4/DFGEgAXJoAIpVbTk6mp\
j7fEDZpEJSa9UbpUMBHzanrPPaPpCqiMkV+F5vy5dR3J8tnMUGqPdE48VY36vphLef8p2AjTd0gc/TLwpgo8+MTfjXGZvpJd/w0Iw7OKZomyTWPA+UYYgCPBE9n6iiDz991h8txv9KP29HfE27qBJSNIqlpB15l+\
tGCTGc9ReXiRdqkpUm8Pi6/aGSAZZAf/7bG1CBEHUwYPTzf/6MYuVuLkBQU/57k9TZV2RqlH83bH3NIbCx0K8+uzzH8fq0mqfggaryPE1dP13sCHTTnjyp7MCeVt/2wS8qb+f39Esxl9dOeM0YTJNMwVhbB8kJbx\
mxaG5RwCPZ7B8An2QU3pvwnTrd8K1YnBqBfeT/VFvtLhK4iQyC3aM/q0zsyiAet1jgVUznYPnYztdxWXR0KCyH4fLGlsLubiFDaSfBPl+Rzn4P9IvQsAFOB7l7XH9yOYiNZdIK3xYdD2sENOLcD8GaCWpOztdr1S\
cYbxHdUWGcWNIVhmfA0TwV6YmfrD9Wag4ztqXi6bUZBV+vtR/TyZn9aFgb/yOfLJgz5Cg0SR4sr1skuwl++HANi58UaKLc+Hc8o33mjv/fN5fp/h4zqWr7o5K/8jIiO56EiDYIQIfNGjJRjzqf+Kr96MfQE5/t/Z\
bfRQjJlJ+PEfV16xIJv8hSl+oxL3LYnFFQD8/AydvNeGroIxrnlxjuCx0AIi3bQYlb1GGnkeE46Z5kh7lLO5MkHiMiXzZfGY2akVAvqG0KXtV3Oh7qFVFvq4ZAPXcGdLwsuzujo8XONrCtHsM3kmuNGoGIi5QCTu\
Ll+a+HdDPEyQHXH+2G4ky57irLB9AL5F/oL6Qx7he7ZUol0eROCeHHkcZ9grgKLJu9fMSzg+P0KPALCbHxWr/H+VCtoWVkG4t2MK/DYzAvAumb7lZHGoUfHXraafhNTuaRnB94hhSOQnvnc9vzE1OcweclJlyr1x\
MN4XRKjFMbPmJSGW+KevfXhjSEN8dpmHGGHw0weLgxynoYR8zsnqHAjK1sd+yxC48I7APPCZP8xLiyWHbFrVZREeS5iE+0QWAmUmC2+gD2Zl9mehqpFWpTPPlJw5tndMPpL9KSbIXv9FVTd0pzDrAG+EXAXAbBem\
lfFvMarGTPS9OUrWxtg11qokwx/3vqFXmsIeUDZRQJ1Jd+gBia2W1cQbLzf3BrU+c2OydHnkSyuyr+EHnlwBYzwF1QGhr3WKhcCGoJpmHuMN3avCJmqNvA9w93+Ucgsvnd5vo8ovt/EvdaTZYHTKlSepC5PNrZl1\
9BXW0EErNTOK2+aqFxpqXemKXFJDM6dRTDKPQk3+HwuzCm+ZCl/r7vh/5dLrjFteTq4O6pv03MBDNykoVbB0UZwWCj+lFKNFYD+xlriDbZ9pmvM2Grq21snssu08/puKgctmJhTtBIGPi1v2enbeGTAHpXbf/Hkp\
aC/6sVzFK2+9kgpXFwF50DRGzXhPH6n6JWu/KmxkzO1DA8093aZzWJaTHBE4vB/V1gf3V/De+ZGcz1/agdTLsUVzaCGcXjluZpSdeL0nenrnwrpG2WYOWIKz99SRbCmm87XkN3D3/fAoznp9xYmOav0q3zpEHkMT\
RCW7zqatKzGukX23T5HclLOx8duRKf7jEBEwg60YcVsY/324F0qChra65dHgkjmFDDsnJ4UBnH6yI6FqWoonkCF9zGDYUp4QFZfnXMCLP95L0ZoCMxre1NB1y3sJv20RlO0vlbkgdH0CYSegZgpAQXObk5+l+Ydf\
j5zr7u2azoqjBxR/bZz6ofO7bBvkYW882WUjt/xt0vUDYaqWq3LFa24xoSYNNyV4RZFVPqnIhD9qCirLhNcGBUdG/FmVuG2aInhbhFnuJXhuSQaEOHUSNmSAupjzIeCbDJZGnnjDsPsl7k77gC12lxN2KePXB+UG\
6iHoM9bdF8N/zP4ZfZBjLUD0Hz6u64N00nNIsOG3Vpvv9mLG/NMEZ2TrgpY4UvBIxxeOl/J/IbeYz+M9m32KyYSwxc75skXSl3lA4ipgWL+hpd1Ws5fo5Dbnlt+m9/d3idqEvgXwvZti0u0iZfY7Ur2wyC8tqwKZ\
sI8r2w7TBJMe9rBdXzb6Ga8B8Xe+wGZADoj6NFH5R5cpXjflxd444U67kn15c/qUi901JKEyf2E76s02UH7BVWmOSqc7TqqjSZRMRCQz+3UxqnFHw8nI1XoUwwcliLzMWE984fXEaOJ3mRyNMwGe7qC58pDD+Cw+\
h8HLAiRxpj31KnU0G6COiiy0ixIou57KhUTu2mSBBbdzTKBdfulRYUHpnadLDSzzQH0/YPaNzfwqcOauHWO7VXS2I3b2ZvP+058i8IJHAd/xC3QdQ6FjQwVdk8EnjqM2EskVMQIQ3fCl++MPeffni3JKzGMFf48K\
XjYFfbV1VPhHrXfDXu7N4wWnxbuIIUr+oHv8NXug6phkwvbuWRm/J8Oa4YDUc0Q/Yb2OM6F044V7DnuI9HuQ7ZXXEl6e1yE1piw1yS/f8Erhl3VO4c6y1Ciy/xsqWKSLU24DH3TL1Kiz1HiAhFuxOGsxnBOB572U\
ei3fzALBf6SvKqttQip1IgRXefPSWyB8zVbXRyxMxuR0sYPGDs3H4yS6K1d3AhJYV6WU92LaXiXxy+Lz3/sB0MIsnsGSLYXR9ASv2bPDc8vd/QDdyarvToH9rNNrY2h1ZoiJNfTxPE4XPDT3NIlUVDyaVcCPxYHQ\
1VP014iAjGvZnxU3s8J2vAznuezfuehlUvNyqYnSvmYbs52vrG8bXYnV6E3N83ALyEIYu9EVN3mKWmZt49OKMGlxhAipvj5LmEuPxr+A/s03dopNSxeZPYNam/kI6tmYPKLQ8qX+Kp7ahVBjHWikJ2qrm+0iN5rM\
lFyyQKpsV+OqknOqyHTVUZI9WWdSPoKp8Aht+wlkaVL4PI2LLP7KcMiqBGkbDb8FuPocjHpIOg1Ip+3aEwTMg4zQzY7TXPg5azMt9nSL6lpFl+ntCS8jwYIzzPUY4eo9HPxzVjjfZcsae7WwK2sk5jgRc0KyJLvy\
0qMgOsCvGdh3Vb85UxL1uNoZ8Px9QqmbdWFAeVdtf+zlmWT0m/iewAY7vYOT3aMBPrmc2NrOiH3rGL/SxVelgcO1jBylRaX4s7l4wquUPvzPq7yJQfan4gPhJFv/pfACu6eM4tK2P64Z9WtWFNiRmMSL6HBezsHL\
xeRYCjMjh+N69Hz/FE6w1Q7vbh2hKl8/pCcSL1lOGUbMxYv3DqKwOiN4QikG/vk2tfGuyiASIoEAvqg2cgXk6eSZ4WsuPURYAQr27GQKR43stcs2KK+L6fNWdCKPnraTKLzAp6UVx+mr8JCeqXOS8Sy8KBPO1B56\
b5dDX7oWH4hFzHryTJlsHM5WtbcSDZ3egv9B01/O29xJA2ufC3Y5jb3TfSu1olMhrXP5i783j6Qn0t8ifn2by8VAjml2nHbAoY2SFK1VkOnOMm2JcDQ5/HjCEj4m8IK5L5lDRl5rUBxPIVzzZEz4bcDUYJJXQoFC\
Zi3XciQRrZNC3IYEzwqA1QKx2sxGP+nVCiKoreiPItH1rQSEpwA5xZFYHw51nk88m/LV7lgJ5roKfNxvB3Eve8uKjfP43Kqka/7J3gSjAdm+y8MFXyq0UlBNve0+/P49766zp50rddW0+Okj1u58nRszK6I9b9ML\
mvVsaG96y9eu85MGTb25enCbawU7BR6Zki+HwITatGhtvUU1ieVELCItaFhBv54pyIc/wshdBQMTNzPvqbeEUBFApjhGa4Yjrlf71tyj0OuwbS6wdIM3eWqo0ftTpn1bn1bNUcxExNR35Wy7BCrO/FfUms88oZ8O\
LsyYwwE49vJWHsUv4VatqdIYkVoKl/wZM6MXxFExfKzlip19FIDFb1Tk5Zw5rZpJ01c72ro9+jpZIdWVF86ZNr7abyE5+5ojgIvv5/X6Zseyexh4I4THQa7voghmBik3He/dEUpt7mWYKkIOHBRMveRH2rYG6ouN\
hNi2QenZDT4y6XcuXa7zHsNUR+1dnpcmny1Ozx5Gk6+MyG8vQLxGKOUejksDz9wDLO9/fLEuZEp+Nmt+LIBdFepK19rpcIsf7/+jbrpiKuHTKB1D8FbdUj79Hu4uR9zXcUolXflTIXcBVC0NdO1eLyzmhfTaOEGc\
oUfX3Ip+4ts1obldoUIKCNyeXO8KA6J1BxrBEU7FRB2Hb84JwZCH6wvRkEl5adaHdtBemLimIrlFfCTTdtyg007TlpFQ+E4IaY9jfu36xuEJZNrWHlLj28zUXtsNEMNsimok2BX9vqBojyp9x+9xVP98xhQgE09S\
k0lTbf5SB1lh01mfnYVLkWZaLHRZoh4Gm/jAr6NbrRcBmOqu/A6INxMRHvsGB3lcT6oxRrjnyUqN6pLmaUWkgSK2rSLXxxywYRlbEi1SphZ0EOA3335uBpD2NGnHARlPsleBrf0K0RWxaXDm2irCgdVh/XyXKxSQ\
ZdkO4lavhSYBMbAuU/DUlQwz19j/z03r4WKWY3q+OdgkJG9FSO1SiDMmOR+2qDiOzsvaVzzJDk+hUkavIOJ3o3Y5o7TweXyjC1myqNpFTfzIMmHxl2wDOkKa/3aoqbjltji4D7H0N10Fw7gnhnSjW9wgHDbf/b8/\
047jRC/6OoLhYREvpBoaH+xrq2T/4WklrO6Eel0kN1wR8FCZa7lRk6osG+yutiJOoWDKhW1oEqb4U/fj9U+hu9W82+5xTDur81DGMgFyfxW4rclS7s75a/B4N7cfeWUq2q5OnWiZxXu3vPzR4bz9NRM16LTYlI5r\
RQP8UUPWGOly5W0YRIlmAjk4NrKV7Bbcc8RkustRRZt15hVvhmwa0Fi4OfB5dabaNhXYhwSFOdkJX7xaFGvLGxJhmkLavnKtZ/3fhBLsi2WcQiogr3EqpaA/HiXtxvWc2EmhGZX9CiHV7xHO3z4vk6esvH+yjGZA\
TbF/Q/ajG/9+rTp80oHTP0mfeVr5f/+PRaK/mauhIXQ+RVSdl8po60t3D4S9Rytg0qkU24JHLI+9pmK+5G+xvnnV8fpnLJHd1vvrQn+Iie69W+ecjYLiLx5gMyef/1uNO7BhJ6qihFHLz3m18l+Himsc624Qao/x\
iQKY9QNngfE3Te8wiV00VAnxbEULfuu2z97+gDrJtDMn/bDliPJUU+NC2QgKU73/gCCub4CcJVASS65MuTK1+Co9rmqnUrfXwZoND2uaVaxFMqDzcieNFA0mF6lmwICGCreLm6bpW4wkBdmTGTGrBgWDfymmKJG0\
DUxCQWtMB3D1vRoVbrWLAP7aX0RovLdYfLdeaLt/4H","base64")).toString();return JSON.parse(e2)}var Ra=e.n({commandHelp:()=>za,overview:()=>Va});function za(e2){let{name:n2,
summary:r2,operands:i2,options:a2,example:o2}=e2;return`contract-check ${n2}${i2===void 0?"":` ${i2}`} [OPTIONS]

${r2}

Options:
${Ba({...a2,...t.A})}

Example:
${o2}
`}function Ba(e2){let t2=Object.entries(e2).map(([e3,{short:t3,value:n3,help:r2}])=>[`${t3===void 0?"    ":`-${t3}, `}--${e3}${n3===void 0?"":` ${n3}`}`,r2]),n2=Math.
max(...t2.map(([e3])=>e3.length));return t2.map(([e3,t3])=>`  ${e3.padEnd(n2)}  ${t3}`).join(`
`)}function Va(e2){let t2=Math.max(...e2.map(({name:e3})=>e3.length));return`contract-check: the CI gate for Avro, Protobuf and JSON Schema contracts

Usage: contract-check [COMMAND] [OPTIONS]        (no command: check)

Commands:
${e2.map(({name:e3,summary:n2})=>`  ${e3.padEnd(t2)}  ${n2}`).join(`
`)}

contract-check COMMAND --help shows a command's options and an example.
Exit codes: 0 pass \xB7 1 refused \xB7 2 usage or configuration \xB7 3 contract fault \xB7 4 unverifiable \xB7 5 waiting for a window
`}async function Ha(e2,n2){let{format:i2,scope:a2,tip:o2}=n2,s2=r.an(n2.history,r.on(a2,r.U)),c2=a2.versionAt?.(e2),l2=c2?await r.W(c2,o2,a2):[],u2=l2.length>0?
l2:[{path:e2,text:void 0}],d2=[],f2;for(let e3 of u2){let t2=await s2({path:e3.path,all:!0});f2??=t2.missing;let n3=t2.predecessors.length-1;for(let[r2,i3]of t2.
predecessors.entries()){let t3=e3.text&&(r2===n3?e3.text:`${e3.text}, edited`);d2.push({predecessor:i3,...t3!==void 0&&{version:t3}})}}let p2=[];for(let[e3,n3]of d2.
entries()){let{predecessor:o3}=n3,s3=d2[e3+1]?.predecessor,c3={snapshot:await o3.open(),path:o3.path},l3=s3&&await r.rt(i2,s3,c3,a2.settings(o3.path)),u3=l3?.digests.
base!==void 0&&l3.faults.length===0,{verdict:f3,changes:m2}=l3??{};p2.push({...n3,...u3&&f3&&{step:{class:t.nt(f3),verdict:f3,rules:[...new Set((m2??[]).map(({rule:e4})=>e4))].
sort()}}})}return{steps:p2,...f2!==void 0&&{missing:f2}}}var Ua=e.n({command:()=>Ka});const{config:Wa,"governance-ref":Ga}=t.S,Ka={name:"history",summary:"How a\
 contract came to be: its versions, what each step was, and who signed",operands:"PATH",options:{...Wa&&{config:Wa},...Ga&&{"governance-ref":Ga},format:{type:"s\
tring",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check history contracts/orders/order_placed.avsc",async run(e2,n2){let[i2,...a2]=e2.
operands;if(i2===void 0||a2.length>0)throw new t.N("history takes a path from the root of the repository: contract-check history PATH");let o2=t.j(e2,"format",[
"text","json"],"text"),s2=t.w(e2,n2,n2.now()),{cwd:c2}=s2,l2=await t.m(c2,s2),u2=t.Zt(c2),d2=await u2(l2.commit);if(!d2.entries.has(i2))throw new t.N(`there is \
no file ${i2} at ${l2.name}`);let f2=await r.c(d2,s2);if("faults"in f2)return t.E(f2.faults,n2);let{scope:p2,policy:m2}=f2,h2=await r.ln(d2,p2,i2);if(h2===void 0)
throw new t.N(`${i2} is no contract: no format recognises it`);let g2=await r.mn(h2),_2=await t.Pt(c2),v2={repository:_2,tip:l2.commit,open:u2},{steps:y2,missing:b2}=await Ha(
i2,{format:g2,tip:d2,scope:p2,history:e3=>t.It(v2,e3)}),x2=await Promise.all(y2.map(async e3=>({step:e3,...await qa({repository:_2,tip:l2.commit,open:u2,policy:m2},
e3)})));return o2==="json"?n2.out(t.U({version:1,path:i2,format:g2.id,steps:x2.map(Xa)})):n2.out(`${x2.map(Ya).map(t.q).join(`
`)}
`),b2!==void 0&&n2.err(`contract-check: note: ${t.q(b2)}
`),0}};async function qa({repository:e2,tip:i2,open:a2,policy:o2},{predecessor:s2}){let{commit:c2,path:l2}=s2,{cwd:u2}=e2;if(c2===void 0)return{tag:void 0,signers:[]};
let d2=await n.i(u2,i2,c2),f2=await t.Nt(u2,`${c2}^`),p2=await a2(c2);if(!o2||p2.entries.containing("governance/signoffs/").length===0)return{tag:d2,signers:[]};
let m2=await r.jt(p2,f2===void 0?void 0:await a2(f2)),h2=await t.zt(e2,i2)??{unverifiable:'this clone is shallow, and signed files name the first commit of the \
branch: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},g2=(await Promise.all(m2.map(e3=>r.Nt(o2,e3,h2)))).flatMap(e3=>"signOff"in e3&&e3.
signOff.contract===l2&&e3.signOff.decision==="approve"?[e3.signOff.signer]:[]);return{tag:d2,signers:[...new Set(g2)]}}function Ja({at:e2}){return e2===void 0?"":
new Date(e2).toISOString()}function Ya({step:{predecessor:e2,version:t2,step:n2},tag:i2,signers:a2}){let{commit:o2="",path:s2}=e2;return[Ja(e2).slice(0,10),o2.slice(
0,9),...t2===void 0?[]:[t2],n2?r.D(n2.verdict):"first, or not comparable",...i2===void 0?[]:[`since ${i2}`],...a2.length===0?[]:[`signed by ${a2.join(", ")}`],...n2&&
n2.rules.length>0?[n2.rules.join(", ")]:[],...t2===void 0?[s2]:[]].join("  ")}function Xa({step:{predecessor:e2,version:t2,step:n2},tag:r2,signers:i2}){let{commit:a2,
path:o2}=e2;return{...t2!==void 0&&{version:t2},path:o2,commit:a2,at:Ja(e2),...r2!==void 0&&{tag:r2},...n2&&{class:n2.class,backward:n2.verdict.backward.outcome,
forward:n2.verdict.forward.outcome,rules:n2.rules},signers:i2}}function Za({impacts:e2}){return[...new Set(e2.map(({contract:e3})=>e3))].sort().map(t2=>({contract:t2,
consumers:e2.filter(e3=>e3.contract===t2).map(({consumer:{id:e3,owners:t3,tier:n2},effect:r2,because:i2,changes:a2})=>({id:e3,owners:t3,...n2!==void 0&&{tier:n2},
effect:r2,because:i2,changes:a2})).sort((e3,t3)=>Qa[e3.effect]-Qa[t3.effect]||r.xn(e3.id,t3.id))}))}const Qa={broken:0,removed:1,unknown:2,reads:3},$a={broken:{
arrow:"breaks",verb:"is broken by"},removed:{arrow:"loses what it reads",verb:"loses what it reads in"},unknown:{arrow:"may break",verb:"may be broken by"},reads:{
arrow:"reads on",verb:"still reads"}};function eo({consumer:{id:e2,owners:t2},effect:n2,contract:r2,because:i2}){return`${e2} (${t2.join(", ")}) ${$a[n2].verb} ${r2}\
: ${i2}`}function to(e2){let t2=new Map,n2=e3=>{let n3=t2.get(e3)??`n${String(t2.size)}`;return t2.set(e3,n3),`${n3}["${no(e3)}"]`};return["graph LR",...e2.flatMap(
({contract:e3,consumers:t3})=>t3.map(({id:t4,owners:r2,effect:i2})=>{let a2=i2==="reads"?"-.->":"==>",o2=r2.length===0?t4:`${t4} (${r2.join(", ")})`;return`  ${n2(
e3)} ${a2}|${$a[i2].arrow}| ${n2(o2)}`}))].join(`
`)}function no(e2){return e2.replace(/[^\w ./@(),:-]/gu,e3=>`#${String(e3.codePointAt(0)??0)};`)}var ro=e.n({command:()=>io});const io={name:"impact",summary:"W\
hich declared consumers each change breaks, by the schema or the fields that they read",options:{...t.S,format:{type:"string",value:"FORMAT",help:"text, json or\
 markdown (default: text)"}},example:"  contract-check impact --format markdown",async run(e2,n2){let i2=t.j(e2,"format",["text","json","markdown"],"text"),a2=await r.
r(await t.g(t.w(e2,n2,n2.now())));if("faults"in a2)return t.E(a2.faults,n2);if(!a2.needs)for(let e3 of a2.report.notes)n2.err(`contract-check: note: ${t.q(e3)}
`);let o2=a2.needs?.impacts??[],s2=(a2.needs?.policy.consumers.length??0)>0;return n2.out(o2.length>0||s2||i2==="json"?ao(i2,o2):`no consumer is declared on the\
 governed branch, so nobody knows who reads what changed: name them under consumers:
`),0}};function ao(e2,n2){if(e2==="json")return t.U(n2.map(oo));if(n2.length===0)return`no declared consumer reads what changed
`;let r2=n2.map(e3=>t.q(eo(e3)));if(e2==="text")return`${r2.join(`
`)}
`;let i2=r2.map(e3=>`- ${t.K(e3)}`).join(`
`);return`\`\`\`mermaid
${to(Za({impacts:n2}))}
\`\`\`

${i2}
`}function oo({contract:e2,consumer:{id:t2,owners:n2},effect:r2,because:i2,changes:a2}){return{contract:e2,consumer:t2,owners:n2,effect:r2,because:i2,changes:a2}}
const so=".contract-check/config.schema.json";function co(e2){let{others:t2,remarks:n2}=e2;return`${[[`# yaml-language-server: $schema=${so}`,"# What contract-c\
heck asks of a change to a contract. It counts once it is on the default branch: a proposal is judged by","# what is written there. `contract-check lint` checks\
 this file, and editors complete it by the schema above, which is what","# `contract-check schema config` prints.","version: 1","","# report: everything is told\
, nothing is refused. Later: sign-off (owners must agree), then full (and a change window is open).","# `contract-check audit --since 90d` shows what either wou\
ld have cost so far.","enforce: report"],lo(e2),uo(e2),t2.length===0?[]:["# Not counted, although a glob above names them: test data, vendored and generated fil\
es.",`ignore: [${t2.map(X).join(", ")}]`],po(e2),mo(e2),ho(e2),n2.map(e3=>`# ${e3.replace(/\s+/g," ")}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function lo({owner:e2}){return e2===void 0?[]:["# Who signs for contracts that neither `owner:` below nor CODEOWNERS gives to anybody. A guess from the commit\
s: put the","# GitHub login or team here.",`defaultOwner: ${X(e2)}`,"","# Who signs for changes of this file, the calendar and the workflow, once something is e\
nforced. The same guess.","governance:",`  owner: ${X(e2)}`,...e2.includes("/")?["","# Its members, as GitHub knows them: that needs a token that may read teams\
. Or list two logins at least: [ada, kim].",`teams: {${X(e2)}: {github: true}}`]:[]]}function uo(e2){let{groups:t2}=e2;return t2.length===0?["# No contract was \
found yet. Files named *.avsc, *.proto or *.schema.json count without an entry; an entry gives them an owner","# and a promise:","# contracts:","#   - files: co\
ntracts/**/*.avsc",'#     owner: "@login-or-team"',"#     compatibility: backward # new readers read old data; or forward, full, none, each also -transitive"]:[
"# The promise of each contract: backward (new readers read old data), forward (old readers read new data), full (both) or","# none. Where several entries name \
a file, the last one counts.","contracts:",...t2.flatMap(t3=>fo(t3,e2))]}function fo(e2,{fits:n2,promises:i2}){let a2=n2.get(e2),o2=a2?.proposed,{full:s2=0,backward:c2=0,
forward:l2=0}=a2?.refused??{},u2=a2===void 0||a2.landings===0?"no landing changed them yet":`of the last ${r.A(a2.landings,"landing")} that changed them, full w\
ould have refused ${String(s2)}, backward ${String(c2)}, forward ${String(l2)}`,{asked:d2,pattern:f2,glob:p2}=e2,m2=r.A(e2.files.length,`${e2.format} contract`),
h2=d2?`${m2}; what ${t.q(d2.by)} asks${d2.profile===void 0?"":"; that level is Confluent's, so it is judged as Confluent's registry judges"}`:f2===void 0?`${m2}\
; ${u2}`:`${m2}; each version is compared with the one before it`,g2=d2?.mode??o2??"backward",_2=d2!==void 0||i2&&o2!==void 0;return[`  # ${h2}.`,`  - files: ${X(
f2??p2)}`,_2?`    compatibility: ${g2}`:`    # compatibility: ${g2}`,...d2?.profile===void 0?[]:[`    profile: ${d2.profile}`]]}function po({imports:e2}){return e2.
size===0?[]:["# Catalogues that say who owns and who reads a contract.","imports:",...[...e2].map(([e3,t2])=>`  ${e3}: [${t2.map(X).join(", ")}]`)]}function mo({
window:e2,zone:t2}){return["# When breaking changes may land, once `enforce: full` is set; `contract-check calendar` shows the next ones.",...["windows:",`  - {\
id: weekly, timezone: ${X(t2)}, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}`].map(t3=>e2?t3:`# ${t3}`)]}function ho({people:e2}){return e2.
length===0?[]:["# Whose addresses commits carry; GitHub knows most, a laptop none. The handles are guesses: correct them. A public SSH key","# under `keys:` let\
s its person sign with `contract-check sign`.","people:",...e2.map(({handle:e3,emails:t2})=>`  ${X(e3)}: {emails: [${t2.map(X).join(", ")}]}`)]}function X(e2){return JSON.
stringify(e2)}function go(){let e2=(0,u.createInterface)({input:process.stdin,output:process.stdout}),n2=new AbortController,r2=!0,i2=()=>{n2.abort()};e2.on("SI\
GINT",i2),e2.on("close",i2);let a2=async r3=>{try{return(await e2.question(r3,{signal:n2.signal})).trim()}catch{throw new t.N("broken off: nothing was written")}};
return{ask:async(e3,t2)=>await a2(`${e3}? [${t2}] `)||t2,async confirm(e3,t2){for(;;){let n3=(await a2(`${e3}? [${t2?"Y/n":"y/N"}] `)).toLowerCase();if(n3==="")
return t2;if(/^(y|yes)$/.test(n3))return!0;if(/^(n|no)$/.test(n3))return!1}},close(){r2&&e2.close(),r2=!1}}}const _o={odcs:{name:/\.odcs\.ya?ml$|(?:^|\/)data-?contracts?(?:\/[^/]+)*\.ya?ml$/,
kind:/^kind:\s*["']?DataContract\b/m},backstage:{name:/(?:^|\/)catalog-info\.ya?ml$/,kind:/^apiVersion:\s*["']?backstage\.io\//m}};async function vo(e2){let t2=new Map;
for(let[n2,{name:i2,kind:a2}]of Object.entries(_o)){let o2=[...e2.entries.keys()].filter(e3=>i2.test(e3)&&r.kt(e3,e3)),s2=await e2.starts(o2.slice(0,2e3)),c2=o2.
filter(e3=>a2.test(s2.get(e3)??"")).sort().slice(0,20);c2.length>0&&t2.set(n2,c2)}return t2}async function yo(e2,t2,n2,i2){let a2=await r.It("policy-cases",r.Qt(
t2,"head",n2));if("faults"in a2)return a2;let o2=a2.value.cases.filter(({at:e3})=>e3!==void 0&&r.Jt(e3)===void 0);if(o2.length>0){let e3={file:t2};return{faults:o2.
map(({name:t3})=>r.Bt("GV003",`case ${JSON.stringify(t3)}: at: is not a day of the calendar`,e3))}}return{results:await Promise.all(a2.value.cases.map(t3=>bo(e2,
t3,i2)))}}async function bo(e2,t2,i2){let a2=(t2.at===void 0?void 0:r.Jt(t2.at))??i2,o2=xo(t2.change),s2=await n.B(e2,[o2],{now:a2}),c2=await n.p(s2,{author:t2.
author??"@nobody-in-particular",commits:[],landed:[],reviews:(t2.approvedBy??[]).map(e3=>({login:e3.slice(1),state:"APPROVED",at:a2,transitions:s2.transitions}))}),
l2=c2.requirements.filter(({status:e3})=>e3!=="met").map(({code:e3,message:t3})=>`${e3} ${t3}`);return{name:t2.name,expected:t2.expect,actual:c2.status,requirements:l2}}
function xo({contract:e2,class:n2,status:r2="modified",changes:i2=[],removes:a2=[]}){let o2={status:r2,...r2!=="added"&&{basePath:e2},...r2!=="removed"&&{headPath:e2}},
s2=So(n2),c2=[...i2.map(e3=>Co(e3,"changed",s2)),...a2.map(e3=>Co(e3,"removed",s2))];return{pairing:o2,format:t.Ct(e2)??"json-schema",id:t.vt(o2),verdict:s2,changes:c2,
faults:[],notes:[],digests:{...r2!=="added"&&{base:"base"},...r2!=="removed"&&{head:"head"}}}}function So(e2){let n2=t.lt("the case says so");return e2==="undec\
ided"?{backward:t.dt("the case says so"),forward:t.st}:{backward:e2==="full"||e2==="backward"?t.st:n2,forward:e2==="full"||e2==="forward"?t.st:n2}}function Co(e2,t2,n2){
return{rule:"avro/sketched",element:e2.split("."),edit:t2,message:`${e2} is ${t2}`,surface:"wire",verdict:n2,effect:"alone",references:[],remedy:"",fingerprint:`\
sketch:${e2}`}}const wo="governance/policy-cases.yaml",To=[["a change that breaks nobody","class: full"],["a change that breaks old data and old readers","class\
: breaking"],["the contract goes","class: breaking, status: removed"]];async function Eo(e2,t2,n2){let r2=e2.flatMap(({files:[e3=""],pattern:t3,glob:n3})=>To.map(
([r3,i3])=>({name:`${t3??n3}: ${r3}`,change:`{contract: ${JSON.stringify(e3)}, ${i3}}`})));if(r2.length===0)return;let i2=new Date(n2).toISOString().slice(0,10),
a2=e3=>`version: 1
cases:
${r2.map(({name:t3,change:n3},r3)=>`  - name: ${JSON.stringify(t3)}
    change: ${n3}
    at: ${i2}
    expect: ${e3[r3]??"pass"}
`).join("")}`,o2=await yo(t2,wo,a2([]),n2);if(!("faults"in o2))return`# What the policy decides of some changes: "contract-check policy test ${wo}" says which o\
f these lines an edit of
# contract-check.yaml changes. Try enforce: full there. neutral: told, and not enforced.
`+a2(o2.results.map(({actual:e3})=>e3))}async function Do(e2,n2){let i2=new Map(t.Tt.map(e3=>[e3,[]])),a2=[],o2=[];for(let s3 of e2.entries.keys()){let e3=t.Ct(
s3);e3===void 0?r.dn(s3)&&n2(s3)===void 0&&o2.length<2e4&&o2.push(s3):(n2(s3)===void 0?i2.get(e3):a2)?.push(s3)}let s2=[...await Oo(e2,o2),...[...i2].flatMap(([
e3,t2])=>ko(e3,t2,Ao(e3,t2)))],c2=a2.filter(e3=>s2.some(({glob:t2})=>r.kt(t2,e3)));return{groups:s2,others:[...new Set(c2.map(No))].sort()}}async function Oo(e2,t2){
let n2=await e2.starts(t2),i2=new Map;for(let e3 of t2){let t3=r.un(e3,n2.get(e3)??"");t3!==void 0&&i2.set(t3,[...i2.get(t3)??[],e3])}return[...i2].flatMap(([e3,
t3])=>ko(e3,t3,"*"))}function ko(e2,t2,n2){if(t2.length===0)return[];let i2=new Map;for(let e3 of t2){let t3=e3.includes("/")?e3.slice(0,e3.indexOf("/")):"";i2.
set(t3,[...i2.get(t3)??[],e3])}let a2=[...i2.values()].map(t3=>{let r2=jo(t3),a3=r2===""&&i2.size>1?"":"**/";return{format:e2,files:t3,glob:`${r2}${n2==="*"?"**":
`${a3}${n2}`}`}});return a2.length<=8&&a2.every(({glob:e3,files:t3})=>t3.every(t4=>r.kt(e3,t4)))?a2:[{format:e2,files:t2,glob:n2==="*"?"**":`**/${n2}`}]}function Ao(e2,n2){
let r2=t.wt[e2].suffixes.filter(e3=>n2.some(t2=>t2.endsWith(e3)));return r2.length===1?`*${r2[0]??""}`:`*{${r2.join(",")}}`}function jo(e2){let[t2="",...n2]=e2,
r2=[];for(let e3 of t2.split("/").slice(0,-1)){let t3=`${[...r2,e3].join("/")}/`;if(!Mo(e3)||!n2.every(e4=>e4.startsWith(t3)))break;r2.push(e3)}return r2.map(e3=>`${e3}\
/`).join("")}function Mo(e2){return/^[^\s*?{}[\],\\!](?:[^*?{}[\],\\\u0000-\u001f]*[^\s*?{}[\],\\])?$/.test(e2)}function No(e2){let[,t2]=/(?:^|\/)(node_modules|vendor|third_party|testdata|__tests__|__fixtures__|test\/resources)\//.
exec(e2)??[];if(t2!==void 0)return`**/${t2}/**`;let n2=jo([e2]);return n2===""?`**/${e2.slice(e2.lastIndexOf("/")+1)}`:`${n2}**`}const Po=/^[vV]?\d{1,9}(?:\.\d{1,9}){1,2}$|^[vV]?\d{1,9}-\d{1,9}-\d{1,9}$/,
Fo=/^[^/]*?[^\d.][-_.][vV]?\d{1,9}\.\d{1,9}\.\d{1,9}$/;function Io(e2){let t2=e2.map(Lo);return[...t2.flatMap(({plain:e3})=>e3),...t2.flatMap(({versioned:e3})=>e3)]}
function Lo(e2){let t2=new Map;for(let n2 of e2.files){let e3=Ro(n2);e3&&t2.set(e3.rest,[...t2.get(e3.rest)??[],{path:n2,above:e3.above}])}let i2=[...t2].flatMap(
([t3,i3])=>{let a3=i3.map(({path:e3})=>e3),o3=`${jo(i3.map(({above:e3})=>e3))}**/${t3}`,[s2=""]=n.ct([o3]).files;return a3.every(e3=>r.kt(s2,e3)&&n.lt([o3],e3)!==
void 0)?[{format:e2.format,files:a3,glob:s2,pattern:o3}]:[]}),a2=new Set(i2.flatMap(({files:e3})=>e3)),o2=e2.files.filter(e3=>!a2.has(e3));return{plain:o2.length===
0?[]:[{...e2,files:o2}],versioned:i2}}function Ro(e2){let t2=e2.split("/"),n2=t2.pop()??"",[,r2=n2,i2=""]=/^(.*?)((?:\.[A-Za-z]\w*)*)$/.exec(n2)??[],a2=t2.map(e3=>`${e3}\
/`).join("");if(Po.test(r2))return{above:a2,rest:`{version}${i2}`};if(Fo.test(r2))return{above:a2,rest:`{name}${/[-_.](?=[vV]?[\d.]+$)/.exec(r2)?.[0]??""}{versi\
on}${i2}`};let o2=t2.findLastIndex(e3=>Po.test(e3));if(!(o2<0||i2===""))return{above:t2.slice(0,o2).map(e3=>`${e3}/`).join(""),rest:`{version}/**/*${i2}`}}function zo(e2,t2){
let n2=e2.replace(/\n*$/,`
`).split(`
`).slice(0,-1),r2=n2.findIndex(e3=>/^contracts\s*:\s*(#.*)?$/.test(e3));if(r2<0)return n2.some(e3=>/^["']?contracts\b/.test(e3))?void 0:`${[...n2,"","contracts:",
...t2].join(`
`)}
`;let i2=n2.slice(r2+1),a2=e3=>/^(\s|-|#|$)/.test(e3),o2=i2.findIndex(e3=>!a2(e3)),s2=o2<0?i2:i2.slice(0,o2),c2=s2.findLastIndex(e3=>/^\s*[^\s#]/.test(e3))+1,[,
l2]=/^(\s*)- /.exec(s2.find(e3=>/^\s*- /.test(e3))??"")??[];if(l2===void 0||c2===0)return;let u2=t2.map(e3=>l2+e3.slice(2));return`${[...n2.slice(0,r2+1+c2),...u2,
...n2.slice(r2+1+c2)].join(`
`)}
`}const Bo=["full","backward","forward"];async function Vo(e2,{cwd:t2,tip:n2,scope:i2}){let a2=new Map(e2.map(e3=>[e3,{landings:0,full:0,backward:0,forward:0}]));
if(n2!==void 0&&e2.length>0){let o2=await Br({cwd:t2,tip:n2,since:0,most:1e3}),s2=new Set(o2.filter(t3=>Ho(e2,t3)).slice(-50)),c2=performance.now();for await(let{
landing:n3,sources:l2}of Wr(t2,o2)){if(!s2.has(n3))continue;if(performance.now()-c2>1e4)break;let{comparisons:t3}=await r.R(l2,i2);for(let[n4,r2]of a2)Wo(r2,t3.
filter(t4=>Uo(t4,n4,e2)))}}return new Map([...a2].map(([e3,{landings:t3,...n3}])=>[e3,Go(t3,n3)]))}function Ho(e2,{differing:t2}){return t2.some(({path:t3,base:n2})=>n2&&
e2.some(({glob:e3})=>r.kt(e3,t3)))}function Uo({pairing:e2,format:n2},i2,a2){let o2=t.vt(e2);return n2===i2.format&&a2.findLast(({glob:e3})=>r.kt(e3,o2))===i2}function Wo(e2,n2){
let r2=n2.filter(({faults:e3,pairing:t2})=>e3.length===0&&t2.status!=="added");if(r2.length!==0){e2.landings+=1;for(let n3 of Bo)r2.some(({verdict:e3})=>!t.bt(e3,
n3))&&(e2[n3]+=1)}}function Go(e2,t2){let n2=Math.max(1,Math.floor(e2/8)),r2=["full",t2.forward<t2.backward?"forward":"backward"].find(e3=>t2[e3]<=n2);return{landings:e2,
refused:t2,proposed:e2<4?void 0:r2}}const Ko=/(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/;async function qo(e2){let t2=[...e2.entries.keys()].filter(e3=>Ko.test(
e3)).slice(0,1e3);return await e2.load(t2),t2.flatMap(t3=>{let n2=e2.read(t3);if(!("text"in n2)||!n2.text.includes("schema-registry"))return[];let{text:r2}=n2,i2=t3.
endsWith(".xml")?Jo(r2):Yo(r2),a2=([,e3])=>Zo(e3)!==void 0,o2=new Map(i2.filter(a2)),s2=t3.slice(0,t3.lastIndexOf("/")+1);return i2.filter(e3=>!a2(e3)).map(([e3,
n3])=>({build:t3,subject:e3,path:Xo(s2,n3),mode:Zo(o2.get(e3))})).filter(({path:t4})=>e2.entries.has(t4))})}function Jo(e2){return[...e2.replace(/<!--[^]*?-->/g,
"").matchAll(/<(subjects|compatibilityLevels)>([^]*?)<\/\1>/g)].flatMap(([,,e3=""])=>[...e3.matchAll(/<([\w.-]+)>\s*([^<>]+?)\s*<\/\1>/g)].map(([,e4="",t2=""])=>[
e4,t2]))}function Yo(e2){return[...e2.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm,"").matchAll(/\bsubject\s*\(\s*(["'])(.*?)\1\s*,\s*(["'])(.*?)\3/g)].map(([,,e3="",,
t2=""])=>[e3,t2])}function Xo(e2,t2){return`${e2}${t2.replace(/^\$\{?(?:project\.)?(?:basedir|projectDir|rootDir)\}?\//,"").replace(/^\.\//,"")}`}function Zo(e2){
return t._t.find(t2=>t2===e2?.toLowerCase().replace("_","-"))}async function Qo(e2,n2){let i2=(await qo(e2)).filter(({path:e3})=>n2.some(({files:t2})=>t2.includes(
e3))),a2=i2.filter(({path:e3,mode:t2})=>t2!==void 0&&r.kt(e3,e3)),o2=a2.length<=30?a2:[],s2=i2.filter(e3=>!o2.includes(e3)),c2=[...new Set(s2.map(({build:e3})=>e3))].
sort();return{groups:o2.sort(r.Sn(({path:e3})=>e3)).flatMap(({path:e3,mode:t2,build:r2,subject:i3})=>{let a3=n2.find(({files:t3})=>t3.includes(e3))?.format;return a3&&
t2?[{format:a3,files:[e3],glob:e3,asked:{mode:t2,by:`${r2} for ${i3}`,profile:"confluent"}}]:[]}),remarks:s2.length===0?[]:[`${t.Nn(c2)}: ${r.A(s2.length,"contr\
act")} registered with a schema registry; what it asks of them is their promise: write it as compatibility: in their entries.`]}}function $o(e2){return`# Make t\
he status "contract-check" required in branch protection once the config no longer says "enforce: report". Add no
# paths: and no if: then: a required workflow that is skipped never reports.
name: contract-check
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: the base branch may change
  pull_request_review:
    types: [submitted, edited, dismissed]
  merge_group:
  schedule:
    - cron: "7,37 * * * *" # windows open and close without a push
permissions:
  contents: read
  pull-requests: write # the comment
  statuses: write # the gate
jobs:
  contracts:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      # Until there is a tag, and better still afterwards: the full id of a commit that you have looked at.
      - uses: contract-check/contract-check@v${e2}
        with:
          mode: \${{ github.event_name == 'schedule' && 'sweep' || 'check' }}
`}var es=e.n({allSchemas:()=>ts,command:()=>ns});async function ts(){let{reportSchema:e2}=await Promise.resolve().then(()=>hl),{schemas:t2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.r);return{report:e2(),...t2}}const ns={name:"schema",summary:"Prints the JSON Schema of a file format or of the\
 JSON output",operands:"NAME",options:{},example:"  contract-check schema report > contract-check-report.schema.json",async run(e2,n2){let[r2]=e2.operands,i2=await ts(),
a2=Object.keys(i2);if(r2===void 0||!Object.hasOwn(i2,r2)){let e3=r2===void 0?"":t.M(r2,a2);throw new t.N(`schema prints one of: ${a2.join(", ")}${e3}`)}return n2.
out(`${JSON.stringify(i2[r2],null,2)}
`),0}},rs=".github/workflows/contract-check.yml";async function is({side:e2,terminal:n2},i2){let{cwd:a2}=n2,o2=await t.Nt(a2,"HEAD"),s2=await Tt(a2,o2),c2=await r.
lt(e2,void 0),l2=await Do(e2,c2.skipped),u2={...l2,groups:Io(l2.groups)},{groups:d2,remarks:f2}=await Qo(e2,u2.groups),p2={...u2,groups:[...u2.groups,...d2]},m2=await Vo(
p2.groups,{cwd:a2,tip:o2,scope:c2}),h2=await i2({around:s2,isOwned:await us(e2,p2),hasFit:[...m2.values()].some(({proposed:e3})=>e3!==void 0),zone:n2.zone}),g2=p2.
groups.map(({format:e3})=>({format:e3})),_2=await ls(e2,{...p2,...h2,fits:m2,people:s2.people,imports:await vo(e2),remarks:[...f2,...await r.s(g2,e2)]},{unversioned:l2,
now:n2.now()}),{workflow:v2,remarks:y2}=await ds(e2,s2);return{write:[..._2.filter(({path:t2})=>!e2.entries.has(t2)),...v2&&h2.workflow?[v2]:[]],around:s2,remarks:y2}}
async function as({side:e2,terminal:i2},a2,o2){let{cwd:s2}=i2,c2=await t.Nt(s2,"HEAD"),l2=await Tt(s2,c2),{workflow:u2,remarks:d2}=await ds(e2,l2),f2=u2?[u2]:[],
p2=`${a2.join(", ")}: left as it is${o2?"":"; --merge adds the contracts that it leaves out"}`;if(!o2)return{write:f2,around:l2,remarks:[p2,...d2]};let m2=await n.
ot(e2);if("faults"in m2)throw new t.N(`${a2.join(", ")} has faults: "contract-check lint" lists them; mend them first`);let{contracts:h2}=m2.policy,g2=os(a2),_2=await r.
lt(e2,m2.policy),v2=e3=>!h2.some(({files:t2,ignore:n2})=>r.Tt([...t2,...n2],e3)),y2=Io((await Do(e2,e3=>v2(e3)?_2.skipped(e3):"ignored by the config")).groups);
if(y2.length===0)return{write:f2,around:l2,remarks:[`${g2} names every contract already`,...d2]};let b2=await Vo(y2,{cwd:s2,tip:c2,scope:_2}),x2=y2.flatMap(e3=>fo(
e3,{fits:b2,promises:!0})),S2=zo(await cs(e2,g2),x2),C2=S2!==void 0&&(await F(W(e2,new Map([[g2,S2]])),{now:i2.now()})).every(({severity:e3})=>e3!=="error");if(S2===
void 0||!C2)throw new t.N(`the list under contracts: in ${g2} cannot be added to as it is written; add by hand:
${x2.join(`
`)}`);return{write:[{path:g2,text:S2,about:`${r.A(y2.length,"entry","entries")} added`},...f2],mayReplace:g2,around:l2,remarks:d2}}function os(e2){return e2.includes(
"contract-check.yaml")&&!e2.includes(ss)?t.Z:ss}const ss="governance/contracts.yaml";async function cs(e2,t2){if(!e2.entries.has(t2))return`version: 1
`;await e2.load([t2]);let n2=e2.read(t2);return"text"in n2?n2.text:""}async function ls(e2,i2,{unversioned:a2,now:o2}){let s2=i2.owner??i2.people[0]?.handle??"@\
owner",c2=new Map,l2=[i2,{...i2,owner:s2},{...i2,owner:s2,imports:c2},{...i2,...a2,owner:s2,imports:c2},{...i2,...a2,owner:s2,imports:c2,window:!1,promises:!1,people:[]},
{...i2,owner:s2,imports:c2,groups:[],others:[],people:[]}],u2=`${JSON.stringify((await ts()).config)}
`;for(let i3 of l2){let{groups:a3}=i3,s3=co(i3),c3=new Map([[t.Z,s3]]),l3=await n.ot(W(e2,c3));if("faults"in l3)continue;let d2=await Eo(a3,l3.policy,o2);for(let[
e3,t2]of[[so,u2],[wo,d2]])t2!==void 0&&c3.set(e3,t2);if((await F(W(e2,c3),{now:o2})).length>0)continue;let f2={[t.Z]:`${r.A(a3.length,"group")} of contracts, in\
 report mode`,[so]:'what editors complete the config by: "contract-check schema config"',[wo]:"changes, and what the config decides of them"};return[...c3].map(
([e3,t2])=>({path:e3,text:t2,about:f2[e3]??""}))}throw Error("even the shortest config is objected to")}async function us(e2,{groups:t2}){let i2=await n.ot(e2),
a2="policy"in i2?i2.policy.codeowners:[],o2=e3=>(r.xt(a2,e3)?.owners.length??0)>0,s2=t2.flatMap(e3=>e3.files);return s2.length===0?o2("contracts/new"):s2.every(
o2)}async function ds(e2,{host:n2}){let r2=e2.entries.containing(".github/workflows/").filter(e3=>/\.ya?ml$/.test(e3));await e2.load(r2);let i2=r2.find(t2=>{let n3=e2.
read(t2);return t2===rs||"text"in n3&&/uses:\s*\S*contract-check/.test(n3.text)});return i2===void 0?n2==="gitlab"||n2===void 0&&e2.entries.has(".gitlab-ci.yml")?
{remarks:["this is a GitLab repository: docs/recipes.md has the job"]}:{workflow:{path:rs,text:$o(t.y),about:"the check on every pull request, and a sweep twice\
 an hour"},remarks:[]}:{remarks:[`${i2}: left as it is`]}}var fs=e.n({command:()=>ps});const ps={name:"init",summary:"Writes a config in report mode and a workf\
low from what it finds here; overwrites nothing",options:{yes:{type:"boolean",short:"y",help:"ask nothing: take every default"},"dry-run":{type:"boolean",help:"\
print what would be written, and write nothing"},merge:{type:"boolean",help:"add the contracts that a config which is already here leaves out"}},example:"  cont\
ract-check init --yes --dry-run",async run(e2,n2){let r2=e2.is("dry-run");if(!e2.is("yes")&&!r2&&n2.canAsk!==!0)throw new t.N("init asks in a terminal, and ther\
e is none: take the defaults with --yes, or look first with --dry-run");let{cwd:i2}=n2,{root:a2,side:o2}=await t.kt(i2),s2=t.X(o2.entries),c2=t.Q.find(e3=>o2.entries.
has(e3));if(c2!==void 0&&s2.length===0)throw new t.N(`${c2} is not read by this name: rename it to ${t.Z}, then run "contract-check lint"`);await o2.load(s2);let l2=s2.
includes("contract-check.yaml")?o2.read(t.Z):void 0;if(l2&&"fault"in l2)throw new t.N(`${t.Z} is there and cannot be read: ${l2.fault}: remove it, then ask agai\
n`);let u2={root:a2,side:o2,terminal:n2},d2=e2.is("yes")||r2?void 0:go(),f2=s2.length===0?await is(u2,e3=>vs(d2,e3)).finally(()=>d2?.close()):await as(u2,s2,e2.
is("merge")).finally(()=>d2?.close());if(r2)for(let{path:e3,text:t2,about:r3}of f2.write)n2.out(`--- ${e3}
${e3===".contract-check/config.schema.json"?r3:t2}
`);else await t.u(a2,f2.write,f2.mayReplace);if(!r2)for(let{path:e3,about:t2}of f2.write)n2.out(`wrote ${e3}: ${t2}
`);for(let e3 of f2.remarks)n2.out(`${t.q(e3)}
`);return!r2&&f2.write.length>0&&n2.out(ms(f2,a2,i2)),0}};function ms({write:e2,around:t2},n2,r2){let{branch:o2,isFound:s2,hasOthers:c2}=t2,l2=(0,a.relative)((0,i.
realpathSync)(n2),(0,i.realpathSync)(r2)).split(/[\\/]/).filter(Boolean).map(()=>"../").join(""),u2=e2.map(({path:e3})=>`${l2}${e3}`).join(" "),d2=s2?"":` --gov\
ernance-ref ${_s(t2)}`;return`next: contract-check lint && git add ${u2} && git commit -m "contract-check"
${!s2&&c2&&o2!==""?`Commit this, and bring it to the branch that governs: nothing counts before. Which one that is, nothing here records (${o2} is checked out).`:
`Commit this to ${o2||"the default branch"}: nothing counts before.`} Then "contract-check audit${d2}" shows what the gate would have done so far.
${s2?"":hs(t2)}`}function hs(e2){let{remotes:n2,fetched:r2}=e2,[i2]=n2,a2=_s(e2),o2=i2===void 0?"there is no remote":n2.length===1?`the one here is called ${i2}`:
`those here are called ${t.Nn(n2)}`,s2=i2==="origin"?"":` (commands ask the remote origin, and ${o2})`,c2=i2===void 0?"git remote add origin URL":`git remote re\
name ${i2} origin`,l2=[...i2==="origin"?[]:[c2],...r2.length>0?["git fetch origin"]:[`git push origin ${a2}`],`git remote set-head origin ${r2.length>1?"--auto":
r2[0]??a2}`],u2=r2.length>1?` Where the server names no branch, --auto fails: name it in its place (fetched are ${t.Nn(r2.slice(0,gs))}).`:"";return`Nothing her\
e records a default branch${s2}: "contract-check --base ${a2}" judges a change; after "${l2.join(" && ")}" no command needs to be told.${u2}
`}const gs=10;function _s({branch:e2,hasOthers:t2,isFound:n2}){return e2===""||t2&&!n2?"BRANCH":e2}async function vs(e2,{around:t2,isOwned:n2,hasFit:r2,zone:i2}){
let a2=n2?void 0:t2.owner,o2=t2.host!=="gitlab";if(!e2)return{owner:a2,promises:!0,zone:i2,window:!0,workflow:o2};let s2=a2===void 0?"":await e2.ask("Who owns c\
ontracts that nobody owns yet",a2),c2=!r2||await e2.confirm("Declare the promises that the history fits",!0),l2=await e2.confirm("Write a weekly change window",
!0),u2=l2?ys(await e2.ask("In which time zone",i2)):i2,d2=await e2.confirm("Write the workflow for GitHub Actions",o2);return{owner:a2===void 0?void 0:Ci(s2,"th\
e owner"),promises:c2,zone:u2,window:l2,workflow:d2}}function ys(e2){let r2=n.o(e2);if("message"in r2)throw new t.N(`${r2.message} Nothing was written.`);return r2.
zone}function bs(e2,t2){let n2=e3=>e3??"the working tree",r2=[];t2.version!==e2.version&&r2.push(`was written by contract-check ${t2.version}, and this is ${e2.
version}: use one version`),t2.base!==e2.base&&r2.push(`compares with commit ${n2(t2.base)}, and this call with ${n2(e2.base)}`),t2.head===e2.head?(t2.tree?.commit!==
e2.tree?.commit||t2.tree?.digest!==e2.tree?.digest)&&r2.push("judges other files: the working trees differ; give every call the same --head COMMIT"):r2.push(`ju\
dges ${n2(t2.head)}, and this call ${n2(e2.head)}: give every call the same --head`),t2.target!==e2.target&&r2.push(`looks for what left its place up to commit ${t2.
target??"none"} of the target branch, and this call up to ${e2.target??"none"}: the branch moved on; run the shards again, or give every call the same --base CO\
MMIT`),t2.governed!==e2.governed&&r2.push(`is governed by commit ${t2.governed??"none"}, and this call by ${e2.governed??"none"}: the governed branch moved on; \
run the shards again, or give every call the same --governance-ref COMMIT`),t2.refs!==e2.refs&&r2.push("was made in a clone with other tags or branches: fetch t\
hem in every job"),t2.outside!==e2.outside&&r2.push("was made with other --image files or --include folders");let i2=t2.options.filter(t3=>!e2.options.includes(
t3)),a2=e2.options.filter(e3=>!t2.options.includes(e3));return i2.length>0&&r2.push(`was made with ${i2.join(" ")}: merge needs the same options`),a2.length>0&&
r2.push(`was made without ${a2.join(" ")}: every shard needs the same options`),r2}async function xs({differing:e2,headSide:t2,base:n2}){let i2=[];for(let{path:a2,
base:o2,head:s2}of e2){let e3=s2&&s2.oid===void 0?await t2.bytes(a2)??new Uint8Array:void 0,c2=e3&&r.$t(e3,n2.commit);i2.push([a2,o2?.oid,o2?.mode,c2??s2?.oid,s2?.
mode])}return r.en(JSON.stringify(i2))}async function Ss({images:e2,folders:t2}){if(e2.length+t2.length===0)return null;let n2=r.tn("sha256");for(let t3 of e2)n2.
update(`image ${t3.name}\0`).update(await t3.read());for(let e3 of t2){let t3=await e3.open(),r2=[...t3.entries.keys()].sort();await t3.load(r2);for(let e4 of r2)
n2.update(JSON.stringify([e4,t3.read(e4)]))}return`sha256:${n2.digest("hex")}`}function Cs({index:e2,of:t2}){let n2=e3=>Number.isInteger(e3)&&Number(e3)>=1&&Number(
e3)<=1e3;return n2(e2)&&n2(t2)&&e2<=t2}function ws({index:e2,of:t2}){return(n2,r2)=>r2%t2===e2-1}async function Ts(e2,t2,n2){let{sources:i2,settings:a2}=e2,o2=i2.
differing.length===0?{scope:r.ut(a2)}:await r.a(e2);if("faults"in o2)return o2;let{scope:s2}=o2,{missing:c2,paths:l2,...u2}=await Es(await r.B(i2,s2),i2,s2,ws(t2));
return{...t2,run:await n2(s2,l2),...u2,missing:c2??null}}async function Es(e2,n2,i2,a2){let{judged:o2,missing:s2}=await r.V(e2,n2,i2,{isOwn:a2}),c2=o2.map(e3=>[
e3.format,e3.spent]);return{lists:o2.map(Os),paths:[...e2.loaded.map(({path:e3})=>e3),...o2.flatMap(({list:e3})=>e3.map(({pairing:e4})=>t.vt(e4)))],missing:s2,spent:Object.
fromEntries(c2),judged:o2.flatMap(Ds)}}function Ds({format:e2,list:t2,comparisons:n2}){let r2=t2.flatMap(({isOwn:e3},t3)=>e3?[t3]:[]);return n2.map((t3,n3)=>({format:e2,
place:r2[n3]??-1,comparison:t3}))}function Os({format:e2,first:t2,list:n2}){return{format:e2,first:t2,count:n2.length,digest:r.en(JSON.stringify(n2.map(ks)))}}function ks({
pairing:{status:e2,basePath:t2,headPath:n2},cause:r2}){return[e2,t2,n2,r2]}var NotTheRun=class extends Error{faults;name="NotTheRun";constructor(e2){super(e2[0]),
this.faults=e2}};function As(e2,n2,i2){return async(a2,o2)=>{let s2=e2.flatMap(({part:e3})=>e3.judged);js(Ns(e2));let c2=await r.B(a2,o2),l2=s2.map(({comparison:e3})=>t.
vt(e3.pairing));js(Ms(e2,await n2(o2,[...c2.loaded.map(({path:e3})=>e3),...l2]))),js(Ps(e2)),js(Is(s2,c2));let u2=Ls(e2),d2=u2.length===0?void 0:await Es(c2,a2,
o2,e3=>u2.includes(e3));d2&&i2(u2);let f2=[...s2.filter(({format:e3})=>!u2.includes(e3)),...d2?.judged??[]].sort((e3,t2)=>r.xn(e3.format,t2.format)||e3.place-t2.
place).map(({comparison:e3})=>e3),p2=e2[0]?.part.missing??void 0,m2=r.H({comparisons:f2,missing:p2},c2,{sources:a2,scope:o2});return await Rs(m2,a2),m2}}function js(e2){
if(e2.length>0)throw new NotTheRun(e2)}function Ms(e2,t2){return e2.flatMap(({file:e3,part:n2})=>bs(t2,n2.run).map(t3=>`${e3} ${t3}`))}function Ns(e2){let[t2]=e2;
if(!t2)return["no part is given"];let{of:n2}=t2.part,r2=e2.flatMap(({file:e3,part:r3})=>r3.of===n2?[]:[`${e3} is one of ${String(r3.of)} shards, and ${t2.file} \
one of ${String(n2)}`]);if(r2.length>0)return r2;for(let t3=1;t3<=n2;t3+=1){let i2=e2.filter(({part:e3})=>e3.index===t3).map(({file:e3})=>e3),a2=`shard ${String(
t3)} of ${String(n2)}`;i2.length===0&&r2.push(`${a2} is missing: its job failed, or its file was not brought here`),i2.length>1&&r2.push(`${a2} is there ${i2.length===
2?"twice":"more than once"}: ${i2.join(", ")}`)}return r2}function Ps(e2){let[t2]=e2;if(!t2)return[];let n2=JSON.stringify([t2.part.lists,t2.part.missing]);return e2.
flatMap(({file:e3,part:r2})=>JSON.stringify([r2.lists,r2.missing])===n2?Fs(r2)?[]:[`${e3} does not hold exactly the contracts of its share: run that shard again`]:
[`${e3} found other contracts to judge than ${t2.file}: do all jobs have the same history and files?`])}function Fs(e2){let t2=ws(e2),n2=e2.lists.flatMap(({format:e3,
first:n3,count:r2})=>Array.from({length:r2},(e4,t3)=>t3).flatMap(r3=>t2(e3,n3+r3)?[`${e3} ${String(r3)}`]:[]));return JSON.stringify(n2)===JSON.stringify(e2.judged.
map(({format:e3,place:t3})=>`${e3} ${String(t3)}`))}function Is(e2,{loaded:t2}){let n2=new Set(e2.flatMap(({comparison:{pairing:e3,cause:t3}})=>t3===void 0?[e3.
basePath??[],e3.headPath??[]].flat():[])),r2=new Set(t2.map(({path:e3})=>e3)),i2=[...r2].filter(e3=>!n2.has(e3)),a2=[...n2].filter(e3=>!r2.has(e3));return[...i2.
map(e3=>`${e3} changed, and no part judges it: run all shards again`),...a2.map(e3=>`a part judges ${e3}, which is no changed contract here: run all shards agai\
n`)]}function Ls(e2){let t2=new Map;for(let{part:n2}of e2)for(let[e3,r2]of Object.entries(n2.spent))t2.set(e3,(t2.get(e3)??0)+r2);return[...t2].flatMap(([e3,t3])=>t3>=
1?[e3]:[])}async function Rs({comparisons:e2},{baseSide:t2,headSide:n2}){let r2={base:new Set,head:new Set},i2=({location:e3,baseLocation:t3})=>{for(let n3 of[e3,
t3])n3&&r2[n3.side].add(n3.file)};for(let{changes:t3}of e2)for(let e3 of t3)i2(e3);await Promise.all([t2.load(r2.base),n2.load(r2.head)])}const zs='{"contractCh\
eckPart":1,',Bs=/,"digest":"(sha256:[0-9a-f]{64})"\}\n?$/;function Vs(e2){let t2=zs+JSON.stringify(e2).slice(1);return`${t2.slice(0,-1)},"digest":"${r.en(t2)}"}\

`}function Hs(e2){if(!e2.startsWith('{"contractCheckPart":1,'))return{fault:Us};let t2=Bs.exec(e2.slice(-Gs)),n2=t2&&`${e2.slice(0,e2.length-t2[0].length)}}`;if(!t2||
n2===null||r.en(n2)!==t2[1])return{fault:"is damaged: its content is not what its digest says; run that shard again"};let i2=JSON.parse(n2);return Ws(i2)?i2:{fault:Us}}
const Us="is no part of a sharded check of this version: expected a file that contract-check check --shard i/n --output FILE wrote";function Ws(e2){let t2=e3=>typeof e3==
"object"&&!!e3,{run:n2,lists:r2,spent:i2,judged:a2}=e2;return Cs(e2)&&t2(n2)&&Array.isArray(r2)&&t2(i2)&&Array.isArray(a2)}const Gs=120;async function Ks(e2,t2){
let{differing:n2,headSide:r2,head:i2}=e2;if(i2.commit!==null)return e2;let a2=n2.filter(({base:e3,head:t3})=>!e3&&t3?.oid===void 0),o2=await r2.starts(a2.map(({
path:e3})=>e3)),s2=e3=>o2.get(e3)?.startsWith(zs)===!0,c2=a2.flatMap(({path:e3})=>s2(e3)?[e3]:[]);if(c2.length===0)return e2;let l2=await t2(c2),u2=new Set(c2.filter(
e3=>!l2.has(e3))),d2=e3=>!u2.has(e3.path);return{...e2,differing:n2.filter(d2),headSide:{...r2,entries:qs(r2.entries,u2),mentioning:async(...e3)=>(await r2.mentioning(
...e3)).filter(e4=>!u2.has(e4))}}}function qs(e2,t2){let n2=e3=>!t2.has(e3);return{has:t3=>n2(t3)&&e2.has(t3),get:t3=>n2(t3)?e2.get(t3):void 0,keys:()=>[...e2.keys()].
filter(n2),containing:t3=>e2.containing(t3).filter(n2),mayEndWith:t3=>e2.mayEndWith(t3),links:()=>e2.links().filter(n2),[Symbol.iterator]:()=>[...e2].filter(([e3])=>n2(
e3))[Symbol.iterator]()}}var Js=e.n({judgeShard:()=>Ys});async function Ys(e2,n2){let i2=Xs(e2.last("shard")??""),o2=Zs(e2),{index:s2,of:c2}=i2,l2=await Qs(e2,n2),
u2=t.f(n2,"contracts"),d2=u2?{...l2.sources,...t.d(u2)}:l2.sources,f2=await Ts({...l2,sources:d2},i2,$s(l2,e2,n2.cwd)).finally(u2?.end);if("faults"in f2)return t.
E(f2.faults,n2);let p2=Vs(f2);o2===void 0?n2.out(p2):await t.l((0,a.resolve)(n2.cwd,o2),p2);let m2=f2.lists.reduce((e3,{count:t2})=>e3+t2,0),h2=o2===void 0?"":`\
, written to ${t.q(o2)}`;return n2.err(`contract-check: part ${String(s2)} of ${String(c2)}: judged ${String(f2.judged.length)} of ${r.A(m2,"contract")}${h2}. N\
othing is decided (exit code 4): "contract-check merge" with all ${String(c2)} parts decides
`),t.L.unverifiable}function Xs(e2){let[,n2,r2]=(/^(\d{1,4})\/(\d{1,4})$/.exec(e2)??[]).map(Number);if(n2===void 0||r2===void 0||!Cs({index:n2,of:r2}))throw new t.
N(`--shard ${e2}: expected I/N, this machine's number and how many there are, such as 2/4 (from 1, at most 1000)`);return{index:n2,of:r2}}function Zs(e2){let n2=[
"format","all","at","allow-at"].find(t2=>e2.last(t2)!==void 0||e2.is(t2));if(n2!==void 0)throw new t.N(`--${n2} is for "contract-check merge": a shard reports a\
nd decides nothing`);if(e2.operands.length>0)throw new t.N("--shard judges the whole proposal: leave the paths out, or check them without --shard");let[r2,...i2]=e2.
all("output");if(i2.length>0||r2?.includes("=")===!0)throw new t.N("--output of a shard names one file, without a format: the part is written there");return r2}
async function Qs(e2,n2){let r2=e2.all("against").find(e3=>/^(?:path|image):/.test(e3));if(r2!==void 0)throw new t.N(`--against ${r2} names files that each mach\
ine has for itself: with --shard and merge, compare with tag:, branch: or history, or name the files under against: in the config`);let i2=await t.g(t.w(e2,n2,t.
C(e2,n2))),a2=async e3=>{let r3=e3.map(e4=>`:(top,literal)${e4}`),i3=await t.gn(["ls-files","-z","--full-name","--",...r3],{cwd:n2.cwd});return new Set(i3.split(
"\0"))};return{...i2,sources:await Ks(i2.sources,a2)}}function $s(e2,n2,r2){let{sources:i2,governedCommit:a2,settings:o2}=e2,{base:s2,head:c2,differing:l2,checkedOut:u2}=i2;
return async(e3,d2)=>({version:t.y,base:s2.commit,head:c2.commit,tree:c2.commit===null?{commit:u2??null,digest:await xs(i2)}:null,target:i2.target?.commit??null,
governed:l2.length===0?null:await a2(),refs:await tc(e3,d2,{cwd:r2,base:s2.commit}),options:ec.flatMap(e4=>n2.all(e4).map(t2=>`--${e4} ${t2}`)),outside:o2?.outside?
await Ss(o2.outside):null})}const ec=["config","against","profile","surface","image","include"];async function tc({against:e2},n2,{cwd:i2,base:a2}){let o2=n2.flatMap(
t2=>e2?.(t2)??[]),s2=o2.flatMap(({relation:e3,name:t2})=>e3==="branch"&&t2?[t2]:[]),c2=async(...e3)=>t.gn(["for-each-ref","--format=%(objectname) %(refname)",...e3],
{cwd:i2}),l2=[...new Set(s2)].sort().flatMap(e3=>["heads/","remotes/","remotes/origin/"].map(t2=>`refs/${t2}${e3}`)),u2=[...o2.some(({relation:e3})=>e3==="tag")?
[await c2(`--merged=${a2??"HEAD"}`,"refs/tags")]:[],...l2.length>0?[await c2("--",...l2)]:[]];return u2.length>0?r.en(u2.join(`
`)):null}var nc=e.n({command:()=>rc});const rc={name:"merge",summary:"Decides what several machines have judged with check --shard",operands:"PART\u2026",options:t.
n,example:"  contract-check merge parts/*.json --head HEAD --format markdown --output json=report.json",async run(e2,n2){if(e2.operands.length===0)throw new t.N(
"merge takes the parts of a sharded check, one for each shard: contract-check merge parts/*.json");let i2=await Qs(e2,n2);try{await ac(e2.operands,i2.sources,n2.
cwd);let a2=As(await oc(e2.operands,n2.cwd),$s(i2,e2,n2.cwd),e3=>{n2.err(`contract-check: note: the machines together looked for more examples of what fails tha\
n one run may: ${e3.join(" and ")} is judged again here
`)}),o2=await r.r({...i2,line:a2,all:e2.is("all")});return"faults"in o2?t.E(o2.faults,n2):(await t.c(o2.report,e2,n2),t.L[o2.report.decision.status])}catch(e3){
if(!t.p(e3,"NotTheRun"))throw e3;return ic(e3.faults,n2)}}};function ic(e2,n2){for(let r2 of e2.slice(0,20))n2.err(`contract-check: ${t.q(r2)}
`);return e2.length>20&&n2.err(`contract-check: and ${String(e2.length-20)} more faults like these
`),n2.err(`contract-check: the parts do not make up this run: nothing was decided
`),2}async function ac(e2,{baseSide:n2,headSide:r2},i2){let{root:o2}=await t.Pt(i2),s2=async e3=>{let t2=(0,a.resolve)(i2,e3),s3=[t2,await(0,c.realpath)(t2).catch(
()=>t2)].map(e4=>(0,a.relative)(o2,e4).split(a.sep).join("/"));return[n2,r2].some(({entries:e4})=>s3.some(t3=>e4.has(t3)))},l2=[];for(let t2 of e2)await s2(t2)&&
l2.push(`${t2} is a file of the proposal: only parts that this check has written count`);if(l2.length>0)throw new NotTheRun(l2)}async function oc(e2,t2){let n2=[],
r2=[];for(let i2 of e2){let e3=await(0,c.readFile)((0,a.resolve)(t2,i2),"utf8").catch(e4=>{let{code:t3,message:n3}=e4;r2.push(t3==="ENOENT"?`${i2} is not there`:
`${i2} cannot be read: ${n3}`)});if(e3===void 0)continue;let o2=Hs(e3);"fault"in o2?r2.push(`${i2} ${o2.fault}`):n2.push({file:i2,part:o2})}if(r2.length>0)throw new NotTheRun(
r2);return n2}function sc(e2,i2,a2,o2){let{owners:s2,because:c2,location:l2}=n.G(e2,i2,a2),u2=n.nt(e2,i2),d2=u2?.elements??[],f2=t.Ct(i2),p2=n.et(e2,i2),m2=f2?{
format:f2}:{},h2=a2?d2.filter(e3=>r.Dt(e3.path,a2)):[],g2=h2.findLast(e3=>e3.frozen)?.frozen;return{path:i2,...a2&&{element:a2},owners:s2.map(t2=>{let r2=n.Z(e2,
void 0,t2);return"unverifiable"in r2?{handle:t2,members:[],away:[],unverifiable:r2.unverifiable}:{handle:t2,members:r2.members,away:r2.members.filter(t3=>n.X(e2,
t3,o2))}}),because:c2,...l2&&{location:l2},deputies:u2?.deputies??[],...u2?.oncall&&{oncall:u2.oncall},tags:[...new Set([...u2?.tags??[],...h2.flatMap(({tags:e3})=>e3??
[])])],boards:[...new Set(h2.flatMap(({boards:e3})=>e3??[]))],...g2&&{frozen:g2},mode:p2??(f2?t.gt({mode:p2},f2):""),declared:p2!==void 0,below:d2.filter(e3=>e3.
owners.length>0&&(!a2||n.K(e3.path,a2,m2)&&!h2.includes(e3))).map(e3=>({path:e3.path,owners:e3.owners,location:e3.location}))}}var cc=e.n({command:()=>fc});async function lc(e2,n2,r2){
let{root:i2}=await t.Pt(r2),a2=t.i(i2,r2,e2);for(let r3 of[a2,e2])if(n2.entries.has(r3)||await t.r(i2,r3))return r3;throw new t.N(`there is no file or folder ${e2}\
 on the governed branch, here or in the index${await t.a(i2,a2)}`)}async function uc(e2,t2,n2){let i2=n2.versionAt?.(e2);if(!i2)return[];let a2=await r.W(i2,t2,
n2),o2=r.Q(a2.map(({text:e3})=>e3)),s2=i2.versioning??o2;if(!s2)return[`version: ${i2.version}; the ${String(a2.length)} versions here are not counted in one wa\
y: say versioning: in the entry`];let c2=i2.versioning?"as the entry says":`inferred from ${String(a2.length)} of them`;return[`version: ${i2.version}; versions\
 are counted as ${s2}, ${c2}`]}async function dc({path:e2,element:i2},a2,o2){if(!a2.entries.has(e2))return[];let s2=await r.lt(a2,o2);if(s2.declares?.(e2)&&await r.
ln(a2,s2,e2)===void 0)return["GV018: no format recognises the file, so nobody can judge it (contract-check explain GV018)"];let c2=n.Q(o2,e2)?.message,l2=[...c2===
void 0?[]:[`GV116: ${c2}`],...await uc(e2,a2,s2)],u2=i2===void 0?void 0:await jn(a2,s2,e2);if(i2===void 0||!u2||n.q([i2],u2.elements,u2).length===0)return l2;let d2=u2.
elements.flatMap(e3=>[r.nt(e3),r.nt(e3.slice(1))]);return[...l2,`the contract on the governed branch has no element ${i2}${t.M(i2,d2)}`]}const fc={name:"owners",
summary:"Who owns this contract or element, and which line of which file says so",operands:"PATH [ELEMENT]",options:{...t.S,format:{type:"string",value:"FORMAT",
help:"text or json (default: text)"}},example:"  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",async run(e2,r2){let[i2,a2,...o2]=e2.
operands;if(i2===void 0||o2.length>0)throw new t.N("owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]");let s2=t.j(e2,"form\
at",["text","json"],"text"),c2=t.w(e2,r2,r2.now()),l2=await t.m(c2.cwd,c2),u2=await t.Xt(c2.cwd,l2.commit),d2=await n.ot(u2,c2.config);if("faults"in d2)return t.
E(d2.faults,r2);d2.policy.configured||await t.D(c2,{entries:u2.entries,name:l2.name},r2);let f2=await lc(i2,u2,r2.cwd),p2=sc(d2.policy,f2,a2?.split("."),r2.now());
if(s2==="json")return r2.out(t.U(p2)),0;let m2=await dc({path:f2,element:a2},u2,d2.policy),h2=p2.owners.map(({handle:e3,members:t2,unverifiable:n2})=>`${e3}${n2===
void 0?` (${t2.join(", ")})`:` (${n2})`}`),g2=[h2.length===0?"nobody":h2.join(" or "),`  ${t.T(p2.location)}${p2.because}`,...p2.below.map(e3=>`  below, ${e3.path}\
: ${e3.owners.join(" or ")} (${t.T(e3.location).replace(/: $/,"")})`),...p2.mode===""?[]:[`  promise: ${p2.declared?p2.mode:`none (${p2.mode} is expected)`}`],...m2.
map(e3=>`  ${e3}`)];return r2.out(`${g2.map(t.q).join(`
`)}
`),+(p2.owners.length===0)}};var pc=e.n({command:()=>mc});const mc={name:"policy",summary:"policy test FILE: runs a table of cases against the policy of the wor\
king tree",operands:"test FILE",options:{config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"}},example:"  contract-check po\
licy test governance/policy-cases.yaml",async run(e2,r2){let[i2,o2,...s2]=e2.operands;if(i2!=="test"||o2===void 0||s2.length>0)throw new t.N("policy knows one v\
erb: contract-check policy test FILE");let{side:l2}=await t.kt(r2.cwd),u2=await n.ot(l2,e2.last("config"));if("faults"in u2)return t.E(u2.faults,r2);let d2=await(0,c.
readFile)((0,a.resolve)(r2.cwd,o2),"utf8").catch(()=>{throw new t.N(`${o2} could not be read`)}),f2=await yo(u2.policy,o2,d2,r2.now());if("faults"in f2)return t.
E(f2.faults,r2);for(let{name:e3,expected:n2,actual:i3,requirements:a2}of f2.results){let o3=n2===i3;if(r2.out(`${o3?"ok  ":"FAIL"} ${t.q(e3)}${o3?"":`: expected\
 ${n2}, found ${i3}`}
`),!o3)for(let e4 of a2)r2.out(`       ${t.q(e4)}
`)}return+!f2.results.every(({expected:e3,actual:t2})=>e3===t2)}};function hc(e2,t2,i2={}){let a2=r.Dn(e2.cases),o2=_c(e2),s2=i2.emergency===void 0?xc(e2,t2,a2):
[],c2=Sc(i2,s2),l2=i2.emergency===void 0?"normal":"emergency",u2=["version: 1",`id: ${o2}`,`type: ${l2}`,...i2.requester===void 0?[]:[`requester: ${Z(i2.requester)}`],
"contracts:",...a2.flatMap(r2=>vc(r2,i2.emergency===void 0?r2.signOffs:n.m(n.D(e2,t2),r2))),i2.rationale===void 0?"# rationale: why, in a sentence or two":`rati\
onale: ${Z(i2.rationale)}`,...a2.length===0?[]:[`# risk: ${bc(a2)} is computed; write a higher one if you know better`],...Cc(c2,s2,e2),...Tc(e2),"# rollback: #\
 what somebody does at 3 a.m., step by step","#   steps:","#     - {do: turn the flag off, estimate: PT5M}",...i2.emergency===void 0?[]:[`emergency: {incident: ${Z(
i2.emergency)}, expires: ${n.ht(gc(e2))}}`]];return{id:o2,file:`${r.ht}${o2}.yaml`,text:`${u2.join(`
`)}
`}}function gc({now:e2,policy:r2}){return e2+Math.min(4*t.Gt,n.g(r2))}function _c({booked:e2,proposed:t2,now:r2}){let i2=n.ht(r2).slice(0,4),a2=[...e2,...t2].map(
({request:{id:e3}})=>Number(RegExp(`^CHG-${i2}-(\\d{1,9})$`).exec(e3)?.[1]??0));return`CHG-${i2}-${String(Math.max(0,...a2)+1).padStart(4,"0")}`}function vc(e2,t2){
let r2=t2.map(({owners:e3,speaksFor:t3})=>`${e3.join(" or ")} as ${n.W(t3)}`),i2=n.V(e2),a2=Z(n.J(e2.comparison));return[`  # ${yc(`${e2.because}; ${i2}`)}`,...r2.
slice(0,20).map(e3=>`  # signs: ${yc(e3)}`),`  - {id: ${Z(e2.name)}, digest: ${a2}}`]}function yc(e2){return e2.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g," ")}
function Z(e2){return JSON.stringify(yc(e2))}function bc(e2){let t2=new Set(e2.map(({risk:e3})=>e3.level));return t2.has("high")?"high":t2.has("moderate")?"mode\
rate":"low"}function xc(e2,t2,r2){let{calendar:i2,ledger:a2}=n.D(e2,t2),o2=r2.find(({class:e3})=>e3==="breaking")??r2[0];if(!i2||!o2)return[];let s2={from:e2.now,
count:3,bookedAt:e2.now,...a2&&{ledger:a2}};return n.h(i2,o2.query,s2).openings}function Sc({window:e2},[t2]){if(e2!==void 0){let[t3="",n3=""]=e2.split("@");return{
id:t3,occurrence:n3}}let[n2]=t2?.occurrences??[];return n2?{id:n2.window.id,occurrence:n2.label}:void 0}function Cc(e2,t2,{now:n2}){if(!e2)return[];let r2=t2.flatMap(
({opens:e3,occurrences:[t3]})=>t3?[`#   ${t3.label} of ${t3.window.id}: ${wc(e3,n2,t3.zone)}`]:[]);return[`window: {id: ${Z(e2.id)}, occurrence: ${e2.occurrence}\
}`,...r2.length===0?[]:["# occurrences that fit:",...r2]]}function wc(e2,t2,r2){return e2<=t2?"open now":n.ft(e2,r2)}function Tc({impacts:e2}){let t2=e2.filter(
({effect:e3})=>e3!=="reads");return t2.length===0?[]:["impact: |",...t2.map(({consumer:e3,because:t3})=>yc(`${e3.id} (${e3.owners.join(" or ")}): ${t3}`)).map(e3=>`\
  ${e3}`)]}var Ec=e.n({command:()=>Dc});const Dc={name:"request",summary:"Writes a change-request file for the present difference, with everything computable fi\
lled in",options:{...t.S,as:{type:"string",value:"@LOGIN",help:"who requests it"},window:{type:"string",value:"ID@DATE",help:"the occurrence to book (default: t\
he next one that fits)"},rationale:{type:"string",value:"TEXT",help:"why"},emergency:{type:"string",value:"INCIDENT",help:"an emergency request for this inciden\
t"},at:{type:"string",value:"INSTANT",help:"as if it were then"},print:{type:"boolean",help:"print it instead of writing the file"}},example:"  contract-check r\
equest --as @kim --window eu-weekend@2026-12-05",async run(e2,n2){let i2=await t.g(t.w(e2,n2,t.C(e2,n2,!0))),o2=await r.r(i2);if("faults"in o2)return t.E(o2.faults,
n2);let{needs:s2,facts:c2}=o2;if(i2.sources.differing.length===0)throw new t.N("there is nothing to request: no file differs from the base");if(!s2||!c2){let e3=[
...o2.report.notes,"there is nothing to request"];throw new t.N(`the governed branch has no configuration: ${e3.join("; ")}`)}if(r.Dn(s2.cases).length===0)throw new t.
N("there is nothing to request: no change here needs permission");let l2=wi(e2,"as"),[u2,d2,f2]=["window","rationale","emergency"].map(t2=>e2.last(t2));u2!==void 0&&
Oc(u2,s2.policy.calendar);let p2=hc(s2,c2,{...l2!==void 0&&{requester:l2},...u2!==void 0&&{window:u2},...d2!==void 0&&{rationale:d2},...f2!==void 0&&{emergency:f2}});
if(e2.is("print"))return n2.out(p2.text),0;let{root:m2}=await t.Pt(n2.cwd),h2=(0,a.join)(m2,p2.file);return await t.l(h2,p2.text,"wx"),n2.out(`${p2.file}: fill \
in what is commented out, and commit it with the change
`),0}};function Oc(e2,r2){let[,i2,a2]=/^([^@]+)@(\d{4}-\d{2}-\d{2}\S*)$/.exec(e2)??[];if(i2===void 0||a2===void 0)throw new t.N(`--window ${JSON.stringify(e2)}:\
 expected ID@DATE, for example eu-weekend@2026-12-05`);if(!r2)throw new t.N(`--window ${e2}: the governed branch has no calendar`);let o2=n.j(r2,i2,a2);if("faul\
t"in o2)throw new t.N(`--window ${e2}: ${o2.fault.message} ("contract-check calendar" lists them)`)}function kc(e2,t2){let i2=e2.cases.find(({path:e3,name:n2})=>e3===
t2.contract||n2===t2.contract);if(!i2){let n2=e2.cases.filter(({signOffs:e3})=>e3.length>0).map(({path:e3})=>e3).join(", ");return{message:`${t2.contract} needs\
 no sign-off here: ${n2===""?"nothing does":`these do: ${n2}`}`}}let a2=n.L(i2),o2=n.Y(i2.transition),s2=JSON.stringify({version:1,...a2!==void 0&&{change:a2},repository:t2.
repository,contract:i2.path,digest:o2,decision:t2.decision??"approve",signer:t2.signer,at:n.ht(e2.now),...t2.expires!==void 0&&{expires:t2.expires}},null,2),c2=o2.
slice(7,19),l2=`${r.Mt}${c2}.${t2.signer.slice(1)}`,u2=`${l2}.json`;for(let e3=2;t2.isTaken?.(u2);e3+=1)u2=`${l2}.${String(e3)}.json`;return{file:u2,text:`${s2}\

`}}var Ac=e.n({command:()=>jc});const jc={name:"sign",summary:"Writes an SSH-signed sign-off file, bound to the digest of the present change",operands:"CONTRACT\
\u2026",options:{...t.S,as:{type:"string",value:"@LOGIN",help:"who signs; the governed branch must list this key under people:"},key:{type:"string",value:"FILE",
help:"the SSH key: a private key, or a public one held by ssh-agent"},refuse:{type:"boolean",help:"sign a refusal: it vetoes the change"},expires:{type:"string",
value:"DATE",help:"until when it counts"},at:{type:"string",value:"INSTANT",help:"date the sign-off (what-if)"}},example:"  contract-check sign contracts/orders\
/order.avsc --as @lena --key ~/.ssh/id_ed25519",async run(e2,o2){let[s2,c2]=[wi(e2,"as"),e2.last("key")];if(s2===void 0)throw new t.N("sign needs --as @LOGIN: w\
ho signs");if(c2===void 0||!(0,i.existsSync)(c2))throw new t.N(`sign needs --key FILE: an SSH key that exists${c2===void 0?"":` (${c2} does not)`}`);let l2=t.w(
e2,o2,t.C(e2,o2,!0)),u2=await t.g(l2),d2=await r.r(u2);if("faults"in d2)return t.E(d2.faults,o2);let{needs:f2}=d2;if(!f2)throw new t.N("there is nothing to sign\
: no change, or no configuration on the governed branch");let p2=e2.operands.length>0?e2.operands:f2.cases.filter(({level:e3})=>e3!=="free").map(({path:e3})=>e3);
if(p2.length===0)throw new t.N("nothing here needs a sign-off");let m2=f2.policy.people.get(s2.toLowerCase())?.keys??[];m2.length===0&&o2.err(`the governed bran\
ch knows no key of ${s2}: add it under people:, or this will not count
`);let h2=f2.cases.filter(({path:e3,name:t2})=>p2.some(n2=>n2===e3||n2===t2)),g2=d2.report.decision.requirements.flatMap(({dimension:e3,status:t2,contract:n2})=>e3===
"plan"&&t2!=="met"?[n2]:[]),_2=h2.filter(({path:e3})=>g2.includes(e3));for(let e3 of _2.flatMap(e4=>n.C(f2,e4)))o2.err(`${e3}
`);let v2=await t.Pt(o2.cwd),y2=await Mc(l2,v2),b2=e2.last("expires");for(let n2 of p2){let i2=e2.is("refuse")?"refuse":"approve",l3=kc(f2,{repository:y2,contract:n2,
signer:s2,decision:i2,isTaken:e3=>u2.sources.baseSide.entries.has(e3),...b2!==void 0&&{expires:b2}});if("message"in l3)throw new t.N(l3.message);let d3=(0,a.join)(
v2.root,l3.file),p3=await Nc(c2,l3.text),h3={...l3,signature:p3,location:{file:l3.file}},g3=await r.Nt(f2.policy,h3,y2);if(m2.length>0&&"invalid"in g3)throw new t.
N(`nothing was written, because it would not count: ${g3.invalid}`);await t.l(d3,l3.text),await t.l(`${d3}.sig`,p3),o2.out(`${l3.file}: ${i2==="approve"?"signed":
"refused"} ${n2} as ${s2}; commit it and its .sig with the change
`)}return 0}};async function Mc(e2,n2){let r2=await t.zt(n2,(await t.m(e2.cwd,e2)).commit);if(r2===void 0)throw new t.N(t.Vt);return r2}function Nc(e2,n2){return new Promise(
(i2,a2)=>{let o2=(0,l.spawn)("ssh-keygen",["-Y","sign","-q","-n",r.Ft,"-f",e2],{stdio:["pipe","pipe","pipe"]}),[s2,c2]=["",""];o2.stdout.on("data",e3=>s2+=e3.toString()),
o2.stderr.on("data",e3=>c2+=e3.toString()),o2.on("error",e3=>{a2(new t.N(`ssh-keygen could not be started (${e3.message}): install OpenSSH 8.2 or later`))}),o2.
on("close",n3=>{n3===0&&s2.includes("BEGIN SSH SIGNATURE")?i2(s2):a2(new t.N(`ssh-keygen refused to sign with ${e2}: ${c2.trim()||`exit code ${String(n3)}`}`))}),
o2.stdin.on("error",()=>{}),o2.stdin.end(n2)})}async function Pc(e2,r2,{approve:i2=[],at:a2}){let o2=a2??e2.now,s2=i2.map(t2=>({login:t2.slice(1),state:"APPROVE\
D",at:Math.min(o2,e2.now),transitions:e2.transitions})),c2=r2.reviews===void 0||t.P(r2.reviews)?[]:r2.reviews,l2=r2.commits??(r2.author===void 0?[]:void 0),{sources:u2}=e2.
policy.signoff,d2={...e2.policy.signoff,unknownCommitters:"ignore",...u2&&i2.length>0&&{sources:[...new Set([...u2,"github-review"])]}};return n.p({...e2,now:o2,
policy:{...e2.policy,signoff:d2}},{...r2,reviews:[...c2,...s2],...l2&&{commits:l2}})}function Fc(e2,t2){let{strangers:r2=[]}=n.z(e2,t2);if(r2.length!==0&&e2.policy.
signoff.unknownCommitters!=="ignore")return`nobody here knows whose account made ${r2.slice(0,3).join(", ")}, so this takes them for somebody's who approves not\
hing: whoever made a change cannot sign it (people: says whose an address is, and GitHub knows it itself)`}var Ic=e.n({command:()=>Lc});const Lc={name:"simulate",
summary:"What if: the decision as it would be with these approvals, at that moment",options:{...t.S,approve:{type:"string",multiple:!0,value:"@LOGIN",help:"as i\
f this person approved (repeatable)"},at:{type:"string",value:"INSTANT",help:"as if it were then, for example 2026-12-01T22:00+01:00"},...t.O,...t.s},example:" \
 contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",async run(e2,n2){let i2=e2.all("approve").map(e3=>Ci(e3,"--approve")),a2=await t.g(t.w(e2,
n2,t.C(e2,n2,!0))),o2=await r.r(a2);if("faults"in o2)return t.E(o2.faults,n2);let{needs:s2,facts:c2}=o2,l2=s2&&c2?await Pc(s2,c2,{approve:i2}):o2.report.decision;
!s2&&a2.sources.differing.length>0&&n2.err(`contract-check: note: the governed branch has no configuration, so approvals and times decide nothing
`);let u2=s2&&c2&&Fc(s2,c2),d2=[...o2.report.notes,...u2===void 0?[]:[u2]];return await t.c({...o2.report,notes:d2,decision:l2},e2,n2),t.L[l2.status]}};async function Rc(e2,t2,{
file:r2,signOff:i2}){let{all:a2,reasons:o2}=await n.R(e2,t2),s2=a2.find(({source:e3})=>e3===r2);if(!s2)return o2.find(({location:e3})=>e3?.file===r2)?.message??
"the policy counts no files";let c2=e2.cases.find(({path:e3})=>e3===i2.contract);if(!c2)return`nothing needs a sign-off at ${i2.contract} here`;let l2=s2.about(
c2);if(l2.kind==="stale")return`since it was signed, something changed (${l2.changed.join(", ")}): sign again with contract-check sign`;let{expires:u2}=s2;return u2!==
null&&u2<=e2.now?`it ran out ${n.pt(u2)}`:void 0}var zc=e.n({command:()=>Bc});const Bc={name:"verify",summary:"Checks the sign-off files of the proposal against\
 the keys on the governed branch",options:t.S,example:"  contract-check verify --governance-ref origin/main",async run(e2,i2){let a2=t.w(e2,i2,i2.now()),{cwd:o2}=a2,
s2=await t.g(a2),c2=await s2.tip(),l2=await n.ot(c2,a2.config);if("faults"in l2)return t.E(l2.faults,i2);let{headSide:u2}=s2.sources,d2=await r.jt(u2),f2=new Set(
(await r.jt(u2,c2)).map(({file:e3})=>e3));if(d2.length===0)return i2.out(`there is no sign-off file here
`),0;let p2=await t.m(o2,a2),m2=await t.zt(await t.Pt(o2),p2.commit)??{unverifiable:'this clone is shallow, and signed files name the first commit of the branch\
: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},h2=await r.r(s2);if("faults"in h2)return t.E(h2.faults,i2);let g2=0;for(let e3 of d2){if(!f2.
has(e3.file)){i2.out(`${e3.file}: no longer counts: it was for a change that has landed
`);continue}let{ok:t2,text:n2}=await Vc(await r.Nt(l2.policy,e3,m2),h2);t2||(g2+=1),i2.out(`${e3.file}: ${n2}
`)}return g2===0?0:1}};async function Vc(e2,t2){if("invalid"in e2)return{ok:!1,text:`does not count: ${e2.invalid}`};let{signer:n2,contract:r2,digest:i2}=e2.signOff,
{needs:a2,facts:o2,report:s2}=t2,c2=s2.comparisons.length===0?"nothing is changed here, so it is for nothing":"no configuration of the governed branch asks for \
it",l2=a2&&o2?await Rc(a2,o2,e2):c2,u2=`good signature of ${n2} for ${r2} ${i2}`;return l2===void 0?{ok:!0,text:u2}:{ok:!1,text:`no longer counts: ${l2} (${u2})`}}
var Hc=e.n({renderGitlab:()=>Uc});function Uc(e2){return t.U(d(e2).map(e3=>({description:e3.lines.map(t.Y).join(`
`),check_name:e3.code,fingerprint:e3.fingerprint.replace(/^sha256:/,""),severity:Wc(e3),location:{path:e3.location?.file??"contract-check.yaml",lines:{begin:e3.
location?.line??1}}})))}function Wc({level:e2,change:n2}){return e2==="notice"?"info":e2==="warning"?"minor":n2&&t.nt(n2.verdict)!=="breaking"?"critical":"block\
er"}var Gc=e.n({renderHtml:()=>Kc});function Kc(e2){let{decision:t2,comparisons:n2,base:i2,head:a2,notes:o2}=e2,s2=r.w(e2),c2=n2.length-s2.length,l2=new Set,u2=t2?.
status??"compared";return Kn(u2,I`<h1 class="${qc(u2)}">Contracts: ${u2}</h1>
<p class="dim">
${i2.ref} → ${a2.ref}, ${r.A(e2.contracts,"contract")}, ${String(s2.length)}
changed${c2>0?`, ${String(c2)} more only refer to these`:""}
</p>
${Jc(s2)} ${Yc(e2)} ${s2.length===0?L:Xc(e2,s2)}
${s2.map(t3=>Qc({report:e2,ids:l2},t3))}
${o2.map(e3=>I`<p class="dim">${e3}</p>`)}`)}function qc(e2){return e2==="pass"?"good":e2==="refused"||e2==="fault"?"bad":"maybe"}function Jc(e2){return e2.length===
0?L:I`<ul class="counts">
${r.f(e2.map(({reported:e3})=>e3)).split(", ").map(e3=>I`<li>${e3}</li>`)}
</ul>`}function Yc({decision:e2}){if(!e2)return L;let{reasons:n2,requirements:i2}=e2,a2=t.R(i2),o2=new Set(i2.filter(({status:e3})=>e3==="met").map(({message:e3})=>e3)),
s2=[...n2.filter(({code:e3})=>!r.S.has(e3)).map(({message:e3})=>I`<li>${e3}</li>`),...[...o2].map(e3=>I`<li><span class="good">✓</span> ${e3}</li>`),...a2.map(
({message:e3,unblock:t2,command:n3})=>I`<li>
<span class="bad">✗</span>
${e3}${t2===""?L:I`<br /><span class="act">→ ${t2}</span>`}${n3===void 0?L:I`: <code>${n3}</code>`}
</li>`)];return s2.length===0?L:I`<ul class="todo">
${s2}
</ul>`}function Xc(e2,t2){let n2=(e3,n3,r2)=>Yn(e3,n3,t2.flatMap(({reported:e4})=>r2(e4)));return Jn("contracts",[n2("verdict","verdict",e3=>[r.I(e3)]),n2("form\
at","format",({format:e3})=>[e3]),n2("owners","who must sign",t3=>Zc(e2,t3)),n2("consumers","consumer",({consumers:e3=[]})=>e3)])}function Zc({decision:e2},{pairing:n2}){
let r2=t.vt(n2);return[...new Set((e2?.requirements??[]).flatMap(({contract:e3,owners:t2})=>e3===r2?t2:[]))]}function Qc(e2,{reported:n2,changes:i2,reached:a2}){
let{report:o2}=e2,{pairing:s2,faults:c2,satisfied:l2,format:u2,notes:d2,consumers:f2=[]}=n2,p2=r.I(n2),m2=c2.length>0||n2.lastingFaults?p2:`${p2}, ${r.k(n2)}`,h2=c2.
length>0||!l2?"bad":i2.length===0?"good":"maybe",g2=!l2&&o2.comparisons.length<=20,_2=n2.changes.filter(e3=>!r.O(e3)),v2=a2.slice(0,20).map(e3=>I`<li><code>${t.
vt(e3.pairing)}</code></li>`),y2=a2.length-v2.length;return I`<details
class="contract"
data-verdict="${p2}"
data-format="${u2}"
data-owners="${Zc(o2,n2).join(`
`)}"
data-consumers="${f2.join(`
`)}"
${g2?I` open`:L}
>
<summary>
<h2>${t.vt(s2)}</h2>
<span class="${h2}">${m2}</span>
</summary>
<ul>
${c2.map(({message:e3,location:t2})=>I`<li>${t2?.line===void 0?"":`line ${String(t2.line)}: `}${e3}</li>`)}
${r.L(n2).map(e3=>I`<li>${e3}</li>`)}
${f2.length>0?I`<li>hurts the ${f2.length===1?"consumer":"consumers"} ${f2.join(", ")}</li>`:L}
${d2.map(e3=>I`<li class="dim">${e3}</li>`)}
</ul>
${[...i2,..._2].map(t2=>el(e2,t2))}
${a2.length===0?L:I`<p>It reaches ${r.A(a2.length,"contract")}:</p>
<ul>
${v2}${y2>0?I`<li>and ${String(y2)} more</li>`:L}
</ul>`}
</details>`}function $c({fingerprint:e2},t2){let n2=`f-${e2.replace(/^sha256:/,"").slice(0,16)}`,r2=n2;for(let e3=2;t2.has(r2);e3+=1)r2=`${n2}-${String(e3)}`;return t2.
add(r2),r2}function el({report:e2,ids:n2},i2){let{verdict:a2,message:o2,element:s2,rule:c2,location:l2,remedy:u2}=i2,d2=$c(i2,n2),f2=l2?` line ${String(l2.line)}`:
"",p2=I`<h3>
<strong>${r.D(a2)}</strong>: ${o2}
<a class="dim" href="#${d2}" title="link to this finding">${f2} #</a>
</h3>
<p class="dim"><code>${r.nt(s2)}</code> ${c2}</p>`;return r.O(i2)?I`<article class="change" id="${d2}">
${p2} ${tl(r.h(e2,i2,200))}
<ul>
${t.rt.flatMap(e3=>rl(e3,i2))}
</ul>
<p class="act">To do: ${u2}</p>
</article>`:I`<article class="change" id="${d2}">${p2}</article>`}function tl(e2){return e2.length===0?L:I`<div class="sides">${e2.map(({side:e3,line:t2,text:n2,
from:r2,to:i2})=>I`<pre
class="${e3==="base"?"del":"add"}"
><span class="dim">${e3} ${t2}</span> ${n2.slice(0,r2)}<mark>${n2.slice(r2,i2)}</mark>${n2.slice(i2)}</pre>`)}</div>`}const nl={backward:"New readers, old data",
forward:"Old readers, new data"};function rl(e2,n2){let i2=r.P(n2,e2),a2=r.F(n2,e2);if(a2===void 0)return[];let o2=I`${nl[e2]}: ${i2.outcome}: ${t.J(a2,400)}`;if(!t.
it(i2)||!i2.witness)return[I`<li>${o2}</li>`];let{observed:s2,decoder:c2}=i2.witness;return[I`<li>
${o2}<br />written <code>${r.C(i2.witness,n2.element,160)}</code> → <strong>${t.J(s2,400)}</strong>
<span class="dim">(${c2})</span>
</li>`]}var il=e.n({renderJunit:()=>al});function al(e2){let t2=new Map(r.w(e2).map(e3=>[e3.reported,e3])),n2=[...t2.keys()].filter(t3=>r.y(e2,t3)),i2=n2.filter(
({faults:e3})=>e3.length>0).length,a2=r.v(e2),o2=[...e2.comparisons.map(n3=>sl(e2,n3,t2.get(n3))),...e2.decision?[ol(a2)]:[]],s2=n2.length-i2+ +(a2.length>0),c2=e2.
comparisons.filter(n3=>!t2.has(n3)&&r.y(e2,n3)).length,l2=`tests="${String(o2.length)}" failures="${String(s2)}" errors="${String(i2)}"`;return`<?xml version="1\
.0" encoding="UTF-8"?>
<testsuites name="contract-check" ${l2}>
  <testsuite name="contracts" ${l2} skipped="${String(c2)}">
${o2.join(`
`)}
  </testsuite>
</testsuites>
`}function ol(e2){let t2='    <testcase classname="contract-check" name="gate"';if(e2.length===0)return`${t2}/>`;let n2=e2.map(({code:e3,message:t3})=>`${e3}: ${t3}`);
return`${t2}>
      <failure message="${Q(`${r.A(e2.length,"requirement is","requirements are")} not met`)}">${Q(n2.join(`
`))}</failure>
    </testcase>`}function sl(e2,n2,i2){let a2=`    <testcase classname="${Q(n2.format)}" name="${Q(t.vt(n2.pairing))}"`;if(!r.y(e2,n2))return`${a2}/>`;if(!i2)return`${a2}\
>
      <skipped>${Q(`${r.D(n2.verdict)} only because of what it refers to, which has a failure of its own`)}</skipped>
    </testcase>`;let[o2]=n2.faults;if(o2)return`${a2}>
      <error message="${Q(o2.message)}"/>
    </testcase>`;let s2=[...i2.changes.map(({rule:e3,message:t2,verdict:n3,location:i3})=>`${i3?`${i3.file}:${String(i3.line)}: `:""}${t2}: ${r.D(n3)} (${e3})`),
...r.L(n2)];return`${a2}>
      <failure message="${Q(`${r.D(n2.verdict)}, ${r.k(n2)}`)}">${Q(s2.join(`
`))}</failure>
    </testcase>`}function Q(e2){return e2.split(`
`).map(t.Y).join(`
`).replace(/[\uFFFE\uFFFF]/g,"\uFFFD").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/\n/g,"&#10;")}var cl=e.n(
{renderSarif:()=>ll});function ll(e2,n2,i2=new Map){let a2=d(e2),o2={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"contract-check",semanticVersion:n2,informationUri:r.Rt,rules:ul(a2,i2)}},columnKind:"utf16CodeUnits",results:a2.map(fl)}]};return t.U(o2)}function ul(e2,t2){
let n2=new Map(e2.map(e3=>[e3.code,e3]));return n2.delete("fault"),n2.delete("contract"),[...[...n2.values()].sort(r.Sn(({code:e3})=>e3)).map(({code:e3,change:n3})=>{
let r2=t2.get(e3);if(r2)return $(e3,r2.title,`${r2.why}

To do: ${r2.remedy}`);let i2=n3?.remedy??`"contract-check explain ${e3}" says what it asks for.`;return $(e3,n3?n3.title??e3:`The gate stays closed: ${e3}`,i2)}),
$("fault","A contract does not parse","A contract that does not parse cannot be judged: repair it."),$("contract","A contract as a whole breaks its promise","Th\
e contract as a whole breaks its promise: no single change does.")]}function $(e2,n2,i2){let a2=t.Tt.some(t2=>e2.startsWith(`${t2}/`)),o2=/^gv\d+$/i.test(e2)?`#${e2.
toLowerCase()}`:"",s2=a2?`fixtures/${e2}/README.md`:`docs/troubleshooting.md${o2}`;return{id:e2,name:dl(e2),shortDescription:{text:`${n2}.`},fullDescription:{text:i2},
help:{text:i2,markdown:i2},helpUri:r.zt(s2)}}function dl(e2){return e2.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g,(e3,t2)=>t2.toUpperCase())}function fl({level:e2,
code:n2,lines:i2,location:a2,fingerprint:o2,change:s2}){let c2=s2&&{logicalLocations:[{fullyQualifiedName:r.nt(s2.element)}]},l2=s2?.baseLocation??(s2?.location?.
side==="base"?s2.location:void 0);return{ruleId:n2,level:e2==="notice"||e2==="warning"&&s2?"note":e2,message:{text:i2.map(t.Y).join(`
`)},locations:[{...pl(a2??{file:"contract-check.yaml"}),...c2}],...l2&&{relatedLocations:[{id:1,...pl(l2),message:{text:"the same element at base"}}]},partialFingerprints:{
"contractCheck/v1":o2}}}function pl({file:e2,line:t2,column:n2,endLine:r2,endColumn:i2}){let a2=e2.split("/").map(encodeURIComponent).join("/"),o2=t2===void 0?void 0:
{startLine:t2,startColumn:n2,endLine:r2,endColumn:i2};return{physicalLocation:{artifactLocation:{uri:a2,uriBaseId:"%SRCROOT%"},...o2&&{region:o2}}}}var ml={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://contract-check.dev/schema/report-1.json",title:"contract-check report, version 1",type:"object",additionalProperties:!1,
required:["version","tool","base","head","summary","contracts"],properties:{version:{const:1,description:"The version of this format."},tool:{type:"object",additionalProperties:!1,
required:["name","version"],properties:{name:{const:"contract-check",description:"Its name."},version:{type:"string",description:"Its version."}},description:"W\
hich program wrote it."},base:{$ref:"#/$defs/revision",description:"What the branch had."},head:{$ref:"#/$defs/revision",description:"What is proposed."},summary:{
type:"object",additionalProperties:!1,required:["contracts","changed","full","backward","forward","breaking","undecided","faults"],properties:{contracts:{$ref:"\
#/$defs/count",description:"Contracts at head, and every other one that is listed."},changed:{$ref:"#/$defs/count",description:"Those that are not the same."},full:{
$ref:"#/$defs/count",description:"Changed, and both directions read."},backward:{$ref:"#/$defs/count",description:"Only new readers of old data read."},forward:{
$ref:"#/$defs/count",description:"Only old readers of new data read."},breaking:{$ref:"#/$defs/count",description:"Neither direction reads."},undecided:{$ref:"#\
/$defs/count",description:"A direction could not be decided."},faults:{$ref:"#/$defs/count",description:"Contracts that could not be judged."}},description:"How\
 many contracts there are of each kind."},contracts:{type:"array",items:{$ref:"#/$defs/contract"},description:"The changed contracts by path; with --all the unc\
hanged ones too."},notes:{type:"array",items:{type:"string"},description:"Sentences about the whole run that decide nothing."},decision:{$ref:"#/$defs/decision",
description:"What governance says; absent from diff."}},$defs:{count:{type:"integer",minimum:0},revision:{type:"object",additionalProperties:!1,required:["ref",
"commit"],properties:{ref:{type:"string",description:"The name of it as it was given or found; WORKTREE is the working tree."},commit:{type:["string","null"],pattern:"\
^[0-9a-f]{40}([0-9a-f]{24})?$",description:"Its full id; null for a working tree, a file or a folder."}}},mode:{enum:["backward","forward","full","none","backwa\
rd-transitive","forward-transitive","full-transitive"]},class:{enum:["full","backward","forward","breaking","undecided"]},outcomeName:{enum:["reads","misreads",
"rejects","undecided"]},rule:{type:"string",pattern:"(filled in by report-schema.ts)"},witness:{type:"object",additionalProperties:!1,required:["written","obser\
ved","decoder"],properties:{written:{description:"The datum that the writer wrote, as plain JSON."},shown:{type:"string",description:"The part of it that the fa\
ilure is about, where it is not all of it."},observed:{type:"string",description:"What the reader did: its error, or the value that came back."},bytes:{type:"st\
ring",pattern:"^([0-9a-f]{2})*$",description:"The encoded datum in hexadecimal, where the format has bytes."},decoder:{type:"string",description:"Which decoder \
spoke, with its version."}}},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},contract:{type:"object",additionalProperties:!1,required:["path","id","forma\
t","status","mode","declared","satisfied","class","backward","forward","changes","faults"],properties:{path:{type:"string",minLength:1,description:"Where it is \
at head, or where it last was."},basePath:{type:"string",minLength:1,description:"Where it was at base; only where it moved."},id:{type:"string",description:"It\
s id in the config, or the name that it gives itself."},format:{enum:["(filled in by report-schema.ts)"],description:"The format that it was judged as."},status:{
enum:["added","removed","modified","moved","affected","unchanged"],description:"What happened to the file; affected: unchanged itself, but something that it ref\
ers to changed."},cause:{type:"string",description:"The file whose change made it affected."},mode:{$ref:"#/$defs/mode",description:"The promise that it was hel\
d against."},declared:{type:"boolean",description:"Whether somebody declared that promise; otherwise it is what is expected of the format."},satisfied:{type:"bo\
olean",description:"Whether every direction of the promise reads."},against:{type:"array",items:{type:"object",additionalProperties:!1,required:["relation","nam\
e","path","backward","forward"],properties:{relation:{enum:["base","version","history","tag","branch","registry","image","path"],description:"The source that na\
mes it."},name:{type:"string",minLength:1,description:"Its name there, such as a tag."},commit:{type:"string",pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$",description:"\
The commit that it was read at."},path:{type:"string",minLength:1,description:"Where it is there."},backward:{$ref:"#/$defs/outcomeName",description:"Whether he\
ad reads what it wrote."},forward:{$ref:"#/$defs/outcomeName",description:"Whether it reads what head writes."}}},description:"The earlier versions that it was \
judged against."},class:{$ref:"#/$defs/class",description:"The name of both outcomes."},backward:{$ref:"#/$defs/outcomeName",description:"Whether head reads wha\
t base wrote."},forward:{$ref:"#/$defs/outcomeName",description:"Whether base reads what head writes."},because:{type:"object",additionalProperties:!1,properties:{
backward:{type:"string",description:"Of new readers and old data."},forward:{type:"string",description:"Of old readers and new data."}},description:"Why a direc\
tion fails or is undecided."},witness:{type:"object",additionalProperties:!1,properties:{backward:{$ref:"#/$defs/witness",description:"Of new readers and old da\
ta."},forward:{$ref:"#/$defs/witness",description:"Of old readers and new data."}},description:"A datum that shows a failing direction of the whole contract."},
changes:{type:"array",items:{$ref:"#/$defs/change"},description:"What differs, by element and rule."},faults:{type:"array",items:{type:"object",additionalProperties:!1,
required:["message"],properties:{message:{type:"string",minLength:1,description:"What is wrong, and what to do."},location:{$ref:"#/$defs/place",description:"Wh\
ere."}}},description:"Why it could not be judged."},notes:{type:"array",items:{type:"string"},description:"Sentences about it that decide nothing."},profile:{type:"\
object",additionalProperties:!1,required:["name","compatible","findings"],properties:{name:{type:"string",description:"The profile."},compatible:{type:"boolean",
description:"That system's verdict."},findings:{type:"array",items:{type:"object",additionalProperties:!1,required:["id","message"],properties:{id:{type:"string",
description:"Its own id of the finding."},message:{type:"string",description:"The finding in words."},location:{$ref:"#/$defs/location",description:"Where."}}},
description:"What it finds."}},description:"What another system would say; only under a profile."},digests:{type:"object",additionalProperties:!1,properties:{base:{
$ref:"#/$defs/digest",description:"Of what the branch had."},head:{$ref:"#/$defs/digest",description:"Of what is proposed."}},description:"Each side's canonical\
 content: what a sign-off is bound to."}}},change:{type:"object",additionalProperties:!1,required:["rule","element","edit","message","class","backward","forward",
"surface","effect","references","remedy","fingerprint"],properties:{rule:{$ref:"#/$defs/rule",description:"Which rule reports it; explain RULE shows its page."},
element:{$ref:"#/$defs/element",description:"Names from the root; [] items, {} map values, <Branch> a branch, #SYMBOL an enum value."},was:{$ref:"#/$defs/elemen\
t",description:"The element at base, only where it was renamed."},pointer:{type:"string",description:"JSON Pointer into the document (JSON Schema only)."},edit:{
enum:["added","removed","changed"],description:"What was done to the element."},message:{type:"string",minLength:1,description:"The change in words."},class:{$ref:"\
#/$defs/class",description:"The name of both outcomes."},backward:{$ref:"#/$defs/outcome",description:"What new readers do with old data."},forward:{$ref:"#/$de\
fs/outcome",description:"What old readers do with new data."},surface:{$ref:"#/$defs/surface",description:"Where the outcomes hold: the worst of the surfaces th\
at count."},surfaces:{type:"object",propertyNames:{$ref:"#/$defs/surface"},additionalProperties:{type:"object",additionalProperties:!1,required:["backward","for\
ward"],properties:{backward:{$ref:"#/$defs/outcome",description:"Of new readers and old data."},forward:{$ref:"#/$defs/outcome",description:"Of old readers and \
new data."}}},description:"The outcomes on the other surfaces."},effect:{enum:["alone","none","joint"],description:"alone: matters by itself; none: makes no dif\
ference to any datum; joint: fails only together with others."},references:{type:"array",items:{type:"string"},description:"The same finding in other systems."},
location:{$ref:"#/$defs/location",description:"Where it is."},remedy:{type:"string",minLength:1,description:"What to do."},fingerprint:{$ref:"#/$defs/digest",description:"\
Names exactly this change of this contract: what waivers name."}}},surface:{enum:["wire","json","source","rpc","instance"]},element:{type:"array",items:{type:"s\
tring"}},outcome:{type:"object",additionalProperties:!1,required:["outcome"],properties:{outcome:{$ref:"#/$defs/outcomeName",description:"What the reader does."},
note:{type:"string",description:"A remark where it reads."},because:{type:"string",minLength:1,description:"Why it fails or is undecided."},witness:{$ref:"#/$de\
fs/witness",description:"The datum that shows it."}},if:{properties:{outcome:{const:"reads"}}},then:{not:{required:["because"]}},else:{required:["because"]}},place:{
type:"object",additionalProperties:!1,required:["file"],properties:{file:{type:"string",description:"The path."},line:{$ref:"#/$defs/position",description:"From\
 1."},column:{$ref:"#/$defs/position",description:"From 1."},endLine:{$ref:"#/$defs/position",description:"The last line."},endColumn:{$ref:"#/$defs/position",description:"\
One past the last column."},side:{enum:["base","head"],description:"Which of the two versions."}}},location:{allOf:[{$ref:"#/$defs/place"}],required:["file","li\
ne","column","endLine","endColumn","side"]},position:{type:"integer",minimum:1},instant:{type:["string","null"]},decision:{type:"object",additionalProperties:!1,
required:["status","enforce","reasons","requirements","validUntil","nextTransition"],properties:{status:{enum:["pass","neutral","waiting","refused","unverifiabl\
e","fault"],description:"pass and neutral are green; waiting: only the time is missing; the others need a person."},enforce:{enum:["report","sign-off","full"],description:"\
How much is enforced: report tells, sign-off asks people, full asks for windows too."},reasons:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"code","message"],properties:{code:{type:"string",description:"explain CODE shows its page."},message:{type:"string",description:"The reason in words."},location:{
$ref:"#/$defs/place",description:"Where it stands."}}},description:"Why, in sentences with codes."},requirements:{type:"array",items:{type:"object",required:["c\
ode","contract","changes","owners","status","message","unblock"],properties:{code:{type:"string",description:"explain CODE shows its page."},contract:{type:"str\
ing",description:"The contract that needs it."},changes:{type:"array",items:{$ref:"#/$defs/digest"},description:"Fingerprints of the changes that need it."},owners:{
type:"array",items:{type:"string"},description:"Any one of these may meet it; empty for a window."},status:{enum:["met","unmet","waiting","unverifiable"],description:"\
Whether it is met."},message:{type:"string",description:"What is needed, and why it is not there yet."},unblock:{type:"string",description:"Who does what, and w\
hen, with the command."}}},description:"What is needed, met or not."},validUntil:{$ref:"#/$defs/instant",description:"Until when the decision holds without bein\
g made again; null: until something changes."},nextTransition:{$ref:"#/$defs/instant",description:"When the calendar next changes an answer that it used."}}}}},
hl=e.n({reportSchema:()=>gl});function gl(){let{rule:e2,contract:n2}=ml.$defs,r2={...n2.properties,format:{enum:t.Tt}};return{...ml,$defs:{...ml.$defs,rule:{...e2,
pattern:`^(${t.Tt.join("|")})/[a-z0-9-]+$`},contract:{...n2,properties:r2}}}}Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return Le}}),Object.
defineProperty(exports,"C",{enumerable:!0,get:function(){return ui}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return Ye}}),Object.defineProperty(
exports,"E",{enumerable:!0,get:function(){return Mn}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return be}}),Object.defineProperty(exports,
"I",{enumerable:!0,get:function(){return re}}),Object.defineProperty(exports,"L",{enumerable:!0,get:function(){return ie}}),Object.defineProperty(exports,"M",{enumerable:!0,
get:function(){return Te}}),Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return Ee}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){
return Je}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return _e}}),Object.defineProperty(exports,"R",{enumerable:!0,get:function(){return d}}),
Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return Ti}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return In}}),Object.
defineProperty(exports,"_",{enumerable:!0,get:function(){return Ra}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return zc}}),Object.defineProperty(
exports,"b",{enumerable:!0,get:function(){return _a}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return Ec}}),Object.defineProperty(exports,
"d",{enumerable:!0,get:function(){return nc}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return Js}}),Object.defineProperty(exports,"g",{enumerable:!0,
get:function(){return Ua}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return ro}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){
return Hc}}),Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return we}}),Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return Re}}),
Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return pc}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return es}}),Object.
defineProperty(exports,"n",{enumerable:!0,get:function(){return il}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return Ic}}),Object.defineProperty(
exports,"p",{enumerable:!0,get:function(){return fs}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return Gc}}),Object.defineProperty(exports,
"s",{enumerable:!0,get:function(){return Ac}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return cl}}),Object.defineProperty(exports,"u",{enumerable:!0,
get:function(){return cc}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return ja}}),Object.defineProperty(exports,"w",{enumerable:!0,get:function(){
return Vn}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return fa}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return ba}});
