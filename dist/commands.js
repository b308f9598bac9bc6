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
$t(`${n2} ${String(i2)}`)}})}function p(e2){let{code:t2,lines:n2,location:i2}=e2;return{...e2,fingerprint:r.$t(JSON.stringify([t2,n2[0],i2?.file]))}}function m(e2,{
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
", ")}${i2>0?` and ${String(i2)} more`:""}`]}function b(e2,n2){return[`- **${r.D(e2.verdict)}**: ${t.K(e2.message)}${x(e2,n2)} \xB7 ${t.W(r.tt(e2.element))} \xB7 ${t.
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
contract-check",version:t2},base:n2,head:i2,summary:{contracts:a2,changed:o2.length,...r.d(o2)},contracts:De(e2).map(Oe),...c2.length>0&&{notes:c2},...s2&&{decision:Fe(
s2)}}}function De({comparisons:e2,unchanged:n2=[]}){return n2.length===0?e2:[...e2,...n2].sort(r.bn(({pairing:e3})=>t.vt(e3)))}function Oe(e2){let{pairing:n2,id:r2,
format:i2,mode:a2,declared:o2,satisfied:s2,verdict:c2,changes:l2,faults:u2,notes:d2,profile:f2,cause:p2,digests:m2,against:h2}=e2,g2=t.vt(n2);return{path:g2,...n2.
basePath!==void 0&&n2.basePath!==g2&&{basePath:n2.basePath},id:r2,format:i2,status:n2.status,...p2!==void 0&&{cause:p2},mode:a2,declared:o2,satisfied:s2,...h2&&
{against:h2.map(ke)},class:t.nt(c2),backward:c2.backward.outcome,forward:c2.forward.outcome,because:Ae(c2),...je(c2),changes:l2.map(Me),faults:u2.map(({message:e3,
location:t2})=>({message:e3,...t2&&{location:t2}})),...d2.length>0&&{notes:d2},...f2&&{profile:f2},digests:m2}}function ke({verdict:e2,...t2}){return{...t2,backward:e2.
backward.outcome,forward:e2.forward.outcome}}function Ae({backward:e2,forward:t2}){let n2=e3=>e3.outcome==="reads"?void 0:e3.because,[r2,i2]=[n2(e2),n2(t2)];return{
...r2!==void 0&&{backward:r2},...i2!==void 0&&{forward:i2}}}function je({backward:e2,forward:n2}){let[r2,i2]=[e2,n2].map(e3=>t.it(e3)?e3.witness:void 0);return r2||
i2?{witness:{...r2&&{backward:r2},...i2&&{forward:i2}}}:{}}function Me(e2){let{rule:n2,element:r2,was:i2,pointer:a2,edit:o2,message:s2,verdict:c2,surface:l2,surfaces:u2,
effect:d2}=e2;return{rule:n2,element:r2,...i2&&{was:i2},...a2!==void 0&&{pointer:a2},edit:o2,message:s2,class:t.nt(c2),backward:w(c2.backward),forward:w(c2.forward),
surface:l2,...u2&&{surfaces:Object.fromEntries(Object.entries(u2).map(([e3,t2])=>[e3,Ne(t2)]))},effect:d2,references:e2.references,...e2.location&&{location:e2.
location},remedy:e2.remedy,fingerprint:e2.fingerprint}}function Ne({backward:e2,forward:t2}){return{backward:w(e2),forward:w(t2)}}function w(e2){return e2.outcome===
"reads"?{outcome:"reads",...e2.note!==void 0&&{note:e2.note}}:{outcome:e2.outcome,because:e2.because,...t.it(e2)&&e2.witness&&{witness:e2.witness}}}function Pe(e2){
let{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2}=e2;return{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2,unblock:t.B(e2)}}function Fe(e2){
let t2=e3=>e3===null?null:new Date(e3).toISOString();return{...e2,reasons:e2.reasons.map(({code:e3,message:t3,location:n2})=>({code:e3,message:t3,...n2&&{location:n2}})),
requirements:e2.requirements.map(Pe),validUntil:t2(e2.validUntil),nextTransition:t2(e2.nextTransition)}}var Ie=e.n({folderSnapshot:()=>Ve});async function Le(e2,n2,{
recognise:r2,unpack:i2}){let a2=await Re("base",e2,i2),o2=await Re("head",n2,i2),s2={base:{ref:e2,commit:null},head:{ref:n2,commit:null}};if(a2&&o2)return{...s2,
...Be(a2,o2)};if(!a2&&!o2)return{...s2,...await Ue(e2,n2,r2)};let[c2,l2]=a2?[e2,n2]:[n2,e2];throw new t.bn({message:`${c2} is a folder and ${l2} is a file: give\
 two of a kind`},2)}async function Re(e2,r2,i2){if(await ze(r2)){let{paths:t2,omitted:n2}=await He(r2);return{snapshot:Ke(e2,r2,t2),omitted:n2}}let o2=await i2(
(0,a.basename)(r2),()=>t.in(r2));return o2&&{snapshot:n.s(e2,o2.texts),omitted:0,note:o2.note}}async function ze(e2){try{return(await(0,c.stat)(e2)).isDirectory()}catch{
throw new t.bn({message:`there is no file or folder "${e2}"`,location:{file:e2}},2)}}function Be(e2,t2){let[n2,r2]=[e2.snapshot,t2.snapshot],i2=[...new Set([...n2.
entries.keys(),...r2.entries.keys()])].sort().map(e3=>{let[t3,i3]=[n2.entries.get(e3),r2.entries.get(e3)];return{path:e3,...t3&&{base:t3},...i3&&{head:i3}}}),a2=e2.
omitted+t2.omitted,o2=`${String(a2)} node_modules ${a2===1?"folder was":"folders were"} left out`,s2=[...new Set([e2.note,t2.note].filter(e3=>e3!==void 0))];return{
baseSide:n2,headSide:r2,differing:i2,notes:[...a2===0?[]:[o2],...s2]}}async function Ve(e2){return Ke("head",e2,(await He(e2)).paths)}async function He(e2){let t2=[],
n2=0,r2=async i2=>{for(let o2 of await(0,c.readdir)((0,a.join)(e2,i2),{withFileTypes:!0})){let e3=`${i2}${o2.name}`;o2.isFile()||o2.isSymbolicLink()?t2.push(e3):
o2.name==="node_modules"?n2+=1:o2.isDirectory()&&o2.name!==".git"&&await r2(`${e3}/`)}};return await r2(""),{paths:t2.sort(),omitted:n2}}async function Ue(e2,n2,r2){
let[i2,o2]=await Promise.all([t.tn(e2),t.tn(n2)]),s2=(e3,t2)=>({name:/^\/(?:dev\/(?:fd|std)|proc\/)/.test(e3)?void 0:(0,a.basename)(e3),text:"text"in t2?t2.text:
void 0}),c2=r2(s2(e2,i2),s2(n2,o2));if("fault"in c2)throw new t.bn({message:c2.fault},2);let{name:l2,format:u2}=c2,[d2,f2]=await Promise.all([We("base",e2,l2,i2),
We("head",n2,l2,o2)]);return{baseSide:d2,headSide:f2,differing:[{path:l2,base:Ge,head:Ge}],format:u2}}async function We(e2,t2,n2,r2){let i2=(0,a.dirname)((0,a.resolve)(
t2)),o2=(await(0,c.readdir)(i2,{withFileTypes:!0}).catch(()=>[])).filter(e3=>e3.isFile()&&e3.name!==(0,a.basename)(t2)).map(e3=>e3.name);return Ke(e2,i2,[...new Set(
[...o2,n2])].sort(),new Map([[n2,r2]]))}const Ge={oid:void 0,mode:"100644"};function Ke(e2,n2,r2,i2=new Map){let a2=t.sn(new Map(r2.map(e3=>[e3,Ge]))),o2=new Map,
s2=async e3=>{let r3=e3.filter(e4=>a2.has(e4)&&!i2.has(e4));await Promise.all(r3.map(async e4=>i2.set(e4,await t.en(n2,e4))))},c2=e3=>i2.get(e3)??{fault:a2.has(
e3)?"the file was not loaded":"the file does not exist"},l2=e3=>i2.get(e3)?.link===!0,u2={load:e3=>s2([e3]),isLink:l2,exists:e3=>a2.has(e3),direct:c2},d2=async e3=>{
let n3=[...e3];await s2(n3);let r3=n3.filter(e4=>l2(e4)&&!o2.has(e4));await Promise.all(r3.map(async e4=>o2.set(e4,await t.$t(e4,u2))))},f2=e3=>{if(!l2(e3))return c2(
e3);let t2=o2.get(e3)??{fault:"the file was not loaded"};return"text"in t2?c2(t2.text):t2};return{side:e2,entries:a2,load:d2,read:f2,async starts(e3){let r3=new Map;
for(let i3 of e3){let e4=await t.nn(n2,i3,t.yn);e4&&r3.set(i3,t.vn(e4))}return r3},bytes:e3=>t.rn(n2,e3),async mentioning(e3,n3,i3){let a3=t.un(e3,i3),o3=r2.filter(
e4=>n3.some(t2=>e4.endsWith(t2)));return await d2(o3),o3.filter(e4=>{let t2=f2(e4);return"text"in t2&&a3(t2.text)})}}}var qe=e.n({allRules:()=>Je,command:()=>Ye});
async function Je(){return(await Promise.all(r.dn.map(({load:e2})=>e2()))).flatMap(({rules:e2})=>e2)}const Ye={name:"rules",summary:"Lists every rule",options:{
format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check rules --format json",async run(e2,n2){let r2=t.j(e2,"format",
["text","json"],"text"),i2=await Je();if(r2==="json")return n2.out(`${JSON.stringify(i2,null,2)}
`),0;let a2=Math.max(...i2.map(({id:e3})=>e3.length));return n2.out(`${i2.map(({id:e3,title:t2})=>`${e3.padEnd(a2)}  ${t2}`).join(`
`)}
`),0}};function T(e2,t2){return{check:e2,ok:!0,text:t2}}function E(e2,t2,n2){return{check:e2,ok:!1,text:t2,repair:n2}}function D(e2,t2){return{check:e2,ok:void 0,
text:t2}}async function Xe(e2){let t2=e2.entries.containing(".github/workflows/").filter(e3=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(e3));if(t2.length===0)return[];
await e2.load(t2);let n2=await r.Bt();return t2.flatMap(t3=>{let i2=e2.read(t3);if(!("text"in i2))return[];try{let a2=O(r.Kt(n2(r.Zt(t3,e2.side,i2.text)))),o2=Object.
values(O(a2.jobs)).map(O).filter(Ze);return o2.length===0?[]:[{path:t3,content:a2,jobs:o2}]}catch{return[]}})}function Ze({uses:e2,steps:t2}){return[e2,...Array.
isArray(t2)?t2.map(e3=>O(e3).uses):[]].some(e3=>typeof e3=="string"&&e3.includes("contract-check"))}function Qe(e2,{branch:t2,hasTimes:n2}){let[r2]=e2;if(!r2)return[
E("workflow","no workflow of the governed branch runs the Action",'run "contract-check init", and commit the workflow to the governed branch')];let i2=e2.map(({
content:e3})=>nt(e3)),[a2]=e2.filter((e3,t3)=>i2[t3]?.pull_request!==void 0);if(!a2)return[E("workflow",`${r2.path} does not run on pull_request`,`add "pull_req\
uest:" to on: in ${r2.path}`)];let o2=O(nt(a2.content).pull_request),s2=Array.isArray(o2.types)?o2.types:[],c2=i2.some(e3=>e3.pull_request_review!==void 0),l2=i2.
some(e3=>e3.schedule!==void 0);return[T("workflow",`${e2.map(({path:e3})=>e3).join(", ")} runs the Action`),$e(a2.path,o2,t2),s2.includes("edited")?T("retargeti\
ng","it runs again when a pull request gets another base"):E("retargeting",`${a2.path} does not run when a pull request gets another base`,"write types: [opened\
, synchronize, reopened, edited] under pull_request:"),c2?T("reviews","a review is counted at once"):E("reviews","no workflow runs when somebody reviews: an app\
roval is not counted until the next push",'add "pull_request_review: {types: [submitted, edited, dismissed]}" to on:'),et(a2),l2?T("schedule","a sweep runs on a\
 schedule"):n2?E("schedule","windows or freezes are configured, and no workflow sweeps on a schedule: a status stays what it was when they open and close",`add \
"schedule: [{cron: '7,37 * * * *'}]" to on:, and mode: sweep for it`):T("schedule","no window is configured, so no sweep is needed")]}function $e(e2,t2,n2){return"\
paths"in t2||"paths-ignore"in t2?E("filters",`${e2} runs only for some paths: where it is skipped, a required status never comes`,`remove paths: and paths-ignor\
e: from pull_request: in ${e2}`):"branches-ignore"in t2||"branches"in t2&&!tt(t2.branches).includes(n2)?E("filters",`${e2} runs only for some branches, and does\
 not name ${n2} among them`,`remove branches-ignore: from pull_request: in ${e2}, and name ${n2} under branches:`):T("filters",`it runs for every pull request t\
o ${n2}`)}function et({path:e2,content:t2,jobs:n2}){return n2.map(e3=>e3.permissions??t2.permissions).every(e3=>e3==="write-all"||O(e3).statuses==="write")?T("p\
ermissions","its token may write the status"):E("permissions",`${e2} gives its token no "statuses: write": the job's exit code gates instead, and stays red unti\
l somebody runs it again`,`write "permissions: {contents: read, pull-requests: write, statuses: write}" in ${e2}`)}function tt(e2){return Array.isArray(e2)?e2:[
e2]}function nt({on:e2}){return typeof e2=="string"?{[e2]:{}}:Object.fromEntries(Array.isArray(e2)?e2.map(e3=>[String(e3),{}]):Object.entries(O(e2)).map(([e3,t2])=>[
e3,t2??{}]))}function O(e2){return typeof e2=="object"&&e2?e2:{}}async function rt(e2){let{branch:t2,tipSide:r2,isShallow:i2,now:a2,tipAt:o2}=e2,s2=await n.st(r2),
c2="policy"in s2&&s2.policy.configured?s2.policy:void 0,l2=c2?.calendar!==void 0;return{findings:[T("base",`the governed branch is ${t2}`),i2?E("history","this \
clone is shallow: merge bases, reverts and -transitive promises may miss what they need",'run "git fetch --no-tags --unshallow origin" (the Action fetches what \
it needs)'):i2===!1?T("history","the whole history is here"):T("history","the Action fetches what it needs of it"),a2<o2-864e5?E("clock",`this machine's clock s\
ays ${new Date(a2).toISOString()}, and ${t2} is from ${new Date(o2).toISOString()}`,"set the clock: windows and freezes are asked about by it"):T("clock","the c\
lock agrees with the history"),ct(a2),...it(e2,s2),...c2?[...at(e2,c2),st(c2)]:[],...Qe(await Xe(r2),{branch:t2.replace(/^origin\//,""),hasTimes:l2})],policy:c2}}
function it({branch:e2,present:n2,tipSide:r2},i2){if("faults"in i2)return[E("config",`the config on ${e2} has faults: ${i2.faults.map(t.Sn).join("; ")}`,"a pull\
 request that repairs it, and touches nothing else, is judged by the last config without faults")];if(i2.policy.configured)return[T("config",`${i2.policy.files.
join(", ")} on ${e2} has no faults`)];let a2=r2.entries.has("contract-check.yaml")?void 0:t.$(n2,e2);return[a2===void 0?E("config",`there is no ${t.Z} on ${e2},\
 so nothing is enforced`,'run "contract-check init", and commit what it writes to that branch'):E("config",a2,`merge it into ${e2}`)]}function at({lints:e2,branch:n2},r2){
let[i2]=r2.files,a2=ot(r2),o2=t2=>e2.filter(e3=>e3.code===t2),[s2]=o2("GV110"),c2=o2("GV112"),l2=e2.filter(({code:e3})=>e3!=="GV110"&&e3!=="GV112");return[s2?E(
"owners",s2.message,`give it an owner: in ${i2??"contract-check.yaml"}, a line in CODEOWNERS, or a defaultOwner:`):T("owners","every contract has an owner"),c2.
length>0?E("teams",c2.map(({message:e3})=>e3).join("; "),"list at least two members under teams:"):a2.length>0?D("teams",`who is in ${t.Nn(a2)} only the forge k\
nows: the config does not list them`):T("teams","every team that the config lists has people who can sign for each other"),l2.length>0?E("lint",`lint has ${String(
l2.length)} more to say of ${n2}, first: ${l2[0]?.message??""}`,'run "contract-check lint"'):T("lint","lint has nothing more to say")]}function ot({contracts:e2,
codeowners:t2,defaultOwners:n2,teams:r2}){let i2=[...e2.flatMap(e3=>[...e3.owners,...e3.elements.flatMap(e4=>e4.owners)]),...t2.flatMap(e3=>e3.owners),...n2],a2=e3=>e3.
includes("/")&&!r2.has(e3.toLowerCase());return[...new Set(i2)].filter(a2).sort()}function st({governance:e2,codeowners:n2}){let i2=e3=>(r.bt(n2,e3)?.owners.length??
0)>0,a2=[t.Z,".github/workflows/contract-check.yml"];return e2.owners.length>0||a2.every(i2)?T("governance owners","edits of the config and the workflow need th\
eir owners"):E("governance owners","nobody is named for edits of the config and the workflow: the default owners sign for them, else whoever owns any contract",
`name governance: {owner: "@\u2026"} in ${t.Z}`)}function ct(e2){let t2=e3=>new Intl.DateTimeFormat("en",{timeZone:e3,hour:"numeric",hourCycle:"h23"}).format(Date.
UTC(2026,6,1,12));if(t2("Europe/Berlin")!=="14"||t2("America/New_York")!=="08")return E("zones","this Node has no zone data: windows would open at wrong hours",
"use a Node with full ICU, and leave NODE_ICU_DATA unset");let{tz:n2}=process.versions;return n2!==void 0&&e2-Date.UTC(Number(n2.slice(0,4)),0,1)>864e8?E("zones",
`the zone data of this Node is ${n2}`,"use a newer Node: zones have changed since"):T("zones","the zone data is there")}async function lt(e2){let{probe:t2,slug:n2,
branch:r2,context:i2}=e2,a2=await t2("GET",`/repos/${n2}/rules/branches/${encodeURIComponent(r2)}?per_page=100`),o2=A(A((await t2("GET",`/repos/${n2}/branches/${encodeURIComponent(
r2)}`)).data).protection),s2=Array.isArray(a2.data)?a2.data.map(A):[],c2=e3=>s2.filter(t3=>t3.type===e3).map(({parameters:e4})=>A(e4)),l2=A(o2.required_status_checks),
u2=[...c2("required_status_checks").flatMap(e3=>k(e3.required_status_checks).map(e4=>[e4.context,e4.integration_id])),...k(l2.checks).map(e3=>[e3.context,e3.app_id]),
...Array.isArray(l2.contexts)?l2.contexts.map(e3=>[e3,void 0]):[]].filter(([e3])=>e3===i2),d2=l2.strict===!0||c2("required_status_checks").some(e3=>e3.strict_required_status_checks_policy===
!0),f2=o2.enabled===!0,p2=c2("merge_queue").length>0,m2=c2("pull_request").length>0||o2.required_pull_request_reviews!==void 0;return u2.length===0?[E("required",
`the status ${i2} is not required on ${r2}: a red one stops nobody`,`add ${i2} to the required status checks of a ruleset for ${r2}`),ut(m2?!0:f2?void 0:!1,r2)]:
[T("required",`the status ${i2} is required`),u2.some(([,e3])=>e3===15368)?T("expected source","only GitHub Actions may set it"):E("expected source",`anybody wh\
o may write statuses can set ${i2} to green`,`choose "GitHub Actions" as the expected source of ${i2}`),d2||p2?T("together",p2?"a merge queue checks what lands \
together":"a branch must be up to date before it lands"):f2?D("together",`whether a branch must be up to date, the classic protection of ${r2} does not tell her\
e`):E("together","two pull requests, each green alone, may land and break together","use a merge queue, or require branches to be up to date before merging"),ut(
m2?!0:f2?void 0:!1,r2)]}function ut(e2,t2){return e2===void 0?D("pushes",`whether pull requests are required, the classic protection of ${t2} does not tell here`):
e2?T("pushes",`${t2} changes by pull request only`):E("pushes",`whoever may push to ${t2} goes around the gate`,"require a pull request before merging")}function k(e2){
return Array.isArray(e2)?e2.map(A):[]}function A(e2){return typeof e2=="object"&&e2?e2:{}}const dt="0".repeat(40);async function ft(e2){let{probe:t2,slug:n2}=e2,
r2=await t2("GET",`/repos/${n2}`);return r2.status===200?[pt(r2.date,e2.now),mt(e2,A(r2.data)),await ht(e2),await gt(e2),await _t(e2),...await lt(e2),...await vt(
e2),...await yt(e2),...await bt(e2)]:[E("token",`the forge answered ${j(r2.status)} about ${n2}`,"give a token that may read this repository (contents: read, me\
tadata: read)")]}function pt(e2,n2){let r2=e2===void 0?NaN:Math.abs(Date.parse(e2)-n2);return Number.isNaN(r2)?D("forge clock","the forge does not say what time\
 it is"):r2>3e5?E("forge clock",`this machine and the forge are ${String(Math.round(r2/t.Kt))} minutes apart`,"set the clock: windows and freezes are asked abou\
t by it"):T("forge clock","the clock agrees with the forge")}function mt({branch:e2},{default_branch:t2}){return t2===e2?T("default branch",`${e2} is the forge'\
s default branch too`):E("default branch",`the forge's default branch is ${String(t2)}, and here ${e2} governs`,'run "git remote set-head origin --auto", or nam\
e the branch with --governance-ref')}async function ht({probe:e2,slug:t2}){let{status:n2}=await e2("GET",`/repos/${t2}/pulls?state=open&per_page=1`);return n2===
200?T("pull requests","the token reads pull requests"):E("pull requests",`the token may not read pull requests (${j(n2)})`,"give it pull-requests: read")}async function gt({
probe:e2,slug:t2,context:n2}){let{status:r2}=await e2("POST",`/repos/${t2}/statuses/${dt}`,{state:"pending",context:n2});return r2===422?T("statuses","the token\
 may write the status"):E("statuses",`the token may not write commit statuses (${j(r2)})`,`give it "statuses: write"; a fork's and Dependabot's never have it`)}
async function _t({probe:e2,slug:t2}){let{status:n2}=await e2("PATCH",`/repos/${t2}/issues/comments/0`,{body:""});return n2===404||n2===422?T("comments","the to\
ken may write comments"):E("comments",`the token may not write comments (${j(n2)})`,'give it "pull-requests: write", or set comment: false')}async function vt({
probe:e2,policy:t2}){let n2=[...t2?.teams.values()??[]].filter(({github:e3})=>e3).map(async({handle:t3})=>{let[n3="",r2=""]=t3.slice(1).split("/"),{status:i2,data:a2}=await e2(
"GET",`/orgs/${n3}/teams/${r2}/members?per_page=100`);return i2===200&&Array.isArray(a2)&&a2.length>0?T("team members",`${t3} has ${String(a2.length)} members`):
i2===200?E("team members",`${t3} has no members: nobody can sign for it`,"add people to the team"):E("team members",`the members of ${t3} cannot be read (${j(i2)}\
)`,'give the input team-token a token with "Members: read", or list them under teams:')});return Promise.all(n2)}async function yt({probe:e2,slug:n2,sweeper:r2,
now:i2}){if(r2===void 0)return[];let{status:a2,data:o2}=await e2("GET",`/repos/${n2}/actions/workflows/${encodeURIComponent(r2)}/runs?event=schedule&per_page=1`);
if(a2!==200)return[D("sweep",`whether the sweep runs is not known (${j(a2)}): the token needs actions: read`)];let[s2]=k(A(o2).workflow_runs),c2=i2-Date.parse(String(
s2?.created_at));return[c2<108e5?T("sweep","the last sweep is recent"):E("sweep",s2===void 0?"the sweep never ran on its schedule":`the last sweep is ${String(Math.
round(c2/t.Gt))} hours old`,`enable the workflow ${r2} on the forge: it ends schedules in quiet repositories`)]}async function bt({probe:e2,slug:t2,branch:n2,context:r2}){
let i2=k((await e2("GET",`/repos/${t2}/pulls?state=open&per_page=100`)).data).filter(({base:e3})=>A(e3).ref===n2),a2=[];for(let{number:n3,head:o3}of i2.slice(0,
xt)){let{data:i3}=await e2("GET",`/repos/${t2}/commits/${String(A(o3).sha)}/statuses?per_page=100`);k(i3).some(e3=>e3.context===r2)||a2.push(`#${String(n3)}`)}if(i2.
length===0)return[D("status","no pull request is open: open one, and see the status come")];let o2=i2.length-xt,s2=o2>0?` (${String(o2)} more were not looked at\
)`:"";return[a2.length===0?T("status",`open pull requests have the status${s2}`):E("status",`${a2.join(", ")} without the status ${r2}${s2}`,"look at the runs o\
f the workflow; a sweep (mode: sweep) sets what is missing")]}const xt=20;function j(e2){return e2===0?"no answer":String(e2)}async function St(e2,t2){let{findings:n2,
policy:r2}=await rt(e2);if(!t2)return[...n2,D("forge","tokens, rules and statuses were not looked at: set GITHUB_TOKEN, in a clone from GitHub")];let i2=(await Xe(
e2.tipSide)).find(({content:e3})=>JSON.stringify(e3.on??{}).includes("schedule"))?.path.split("/").at(-1);return[...n2,...await ft({...t2,policy:r2,sweeper:i2,now:e2.
now})]}function Ct(e2){let n2=e2.flatMap(({check:e3,ok:n3,text:r3,repair:i2})=>[`${n3===void 0?"\u2013":n3?"\u2713":"\u2717"} ${e3}: ${t.q(r3)}`,...i2===void 0?
[]:[`    \u2192 ${t.q(i2)}`]]),r2=e2.filter(({ok:e3})=>e3===!1).length;return`${n2.join(`
`)}

${r2===0?"nothing to repair":`${String(r2)} to repair`}
`}async function wt(e2,n2){let r2=(await t.gn(["config","--get","remote.origin.url"],{cwd:e2,accept:[1]})).trim(),[,i2]=/github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.
exec(r2)??[],a2=["log","-n","300","--no-merges","--format=%ae",...n2===void 0?[]:[n2,"--"]],o2=(await t.gn(["config","--get","user.email"],{cwd:e2,accept:[1]})).
trim(),s2=Dt((n2===void 0?"":await t.gn(a2,{cwd:e2})).split(`
`).filter(Boolean)),c2=s2.some(({emails:e3})=>e3.includes(o2))?s2:Et(s2,o2),l2=await t.At(e2,void 0),u2=(await t.gn(["symbolic-ref","--quiet","--short","HEAD"],
{cwd:e2,accept:[1]})).trim();return{people:c2,owner:c2[0]?.handle??(i2===void 0?"@owner":`@${i2.split("/")[0]??""}`),slug:i2,host:i2===void 0?r2.includes("gitla\
b")?"gitlab":void 0:"github",branch:l2?.name.replace(/^origin\//,"")??u2,isFound:l2!==void 0||t.Mt.includes(u2),...await Tt(e2)}}async function Tt(e2){let n2=(await t.
gn(["remote"],{cwd:e2})).split(`
`).filter(Boolean),r2=(await t.gn(["for-each-ref","--format=%(refname)","refs/remotes/"],{cwd:e2})).split(`
`),i2=e3=>r2.some(t2=>t2.startsWith(`refs/remotes/${e3}/`)),a2=e3=>e3==="origin"?0:i2(e3)?1:2,o2=n2.sort((e3,t2)=>a2(e3)-a2(t2)),[s2]=o2;return{remotes:o2,isFetched:s2!==
void 0&&i2(s2)}}function Et(e2,t2){let n2=At(t2);if(n2===void 0)return e2;let r2=e3=>e3.handle.toLowerCase()===n2.toLowerCase();return e2.some(r2)?e2.map(e3=>r2(
e3)?{...e3,emails:[...e3.emails,t2]}:e3):[...e2,{handle:n2,emails:[t2]}]}function Dt(e2){let t2=new Map;for(let n2 of e2){let e3=At(n2);if(e3===void 0)continue;
let r2=t2.get(e3.toLowerCase())??{handle:e3,emails:new Set,commits:0};r2.emails.add(n2),r2.commits+=1,t2.set(e3.toLowerCase(),r2)}return[...t2.values()].sort((e3,t3)=>t3.
commits-e3.commits).slice(0,5).map(({handle:e3,emails:t3})=>({handle:e3,emails:[...t3].sort()}))}function Ot(e2){let[t2="",n2=""]=e2.toLowerCase().split("@"),r2=t2.
split(/[^a-z]+/);return t2.includes("[bot]")||r2.some(e3=>kt.has(e3))||/^(?:localhost|.*\.local|.*\.internal)$/.test(n2)}const kt=new Set("noreply reply root ac\
tion actions bot ci cd jenkins travis circleci renovate dependabot semantic release automation automated build builder deploy deployer runner gitlab github svc \
service snyk mergify".split(" "));function At(e2){if(Ot(e2))return;let[,t2]=/^(?:\d+\+)?([A-Za-z\d-]+)@users\.noreply\.github\.com$/.exec(e2)??[],[n2=""]=e2.split(
"@"),r2=t2??n2.replace(/\+.*$/,"").replace(/[^A-Za-z\d-]+/g,"-").replace(/^-+|-+$/g,"");return r2===""||!e2.includes("@")?void 0:`@${r2}`}function jt(e2,t2="htt\
ps://api.github.com"){let n2={authorization:`Bearer ${e2}`,accept:"application/vnd.github+json","user-agent":"contract-check"};return async(e3,r2,i2)=>{try{let a2=await fetch(
`${t2}${r2}`,{method:e3,headers:n2,redirect:"error",signal:AbortSignal.timeout(2e4),...i2&&{body:JSON.stringify(i2)}}),o2=await a2.text();return{status:a2.status,
data:Mt(o2),date:a2.headers.get("date")??void 0}}catch{return{status:0,data:void 0,date:void 0}}}}function Mt(e2){try{return JSON.parse(e2)}catch{return}}const M=366*
t.Wt;function N(e2,t2,n2,r2){return{code:e2,severity:t2,message:n2,...r2&&{location:r2}}}function P(e2,{rule:t2},n2){return N(e2,"warning",`Window "${t2.id}" ${n2}`,
t2.location)}function Nt(e2,t2,r2){let i2=e2.windows.filter(({rule:e3})=>e3.capacity!==void 0),a2=t3=>new Set(r2?.filter(r3=>n.y(e2,r3).windows.includes(t3)).map(
({contract:e3})=>e3)),o2=new Map(i2.map(e3=>[e3,r2?a2(e3):void 0]));return i2.flatMap((e3,n2)=>i2.slice(n2+1).flatMap(n3=>{if(e3.calendar!==n3.calendar||!Pt(o2.
get(e3),o2.get(n3),e3,n3))return[];let r3=Ft(t2.get(e3.rule.id)??[],t2.get(n3.rule.id)??[]);return r3?[P("GV207",e3,`and window "${n3.rule.id}" are open at the \
same time on ${r3.label} for the same contracts; each counts its own capacity, so twice as much may land. Merge them, or set them apart.`)]:[]}))}function Pt(e2,t2,n2,r2){
if(e2&&t2)return[...e2].some(e3=>t2.has(e3));let i2=(e3,t3)=>!e3||!t3||e3.some(e4=>t3.includes(e4));return i2(n2.rule.contracts,r2.rule.contracts)&&i2(n2.rule.regions,
r2.rule.regions)&&i2(n2.rule.teams,r2.rule.teams)}function Ft(e2,t2){let n2=0;for(let r2 of e2){for(;(t2[n2]?.closes??1/0)<=r2.opens;)n2++;let e3=t2[n2];if(e3&&
e3.opens<r2.closes)return r2}}function It(e2,{queries:t2=[],from:r2}){if(e2.faults.length>0)return[];let i2=new Set;return t2.flatMap(t3=>{let a2=t3.classes.join(
" and "),{windows:o2}=n.y(e2,t3);if(o2.length===0)return[N("GV206","error",`${t3.contract}: no window admits ${a2} changes, so none can ever land. Add one, or c\
hange the policy of the class.`,t3.location)];let s2=JSON.stringify([o2.map(({rule:e3})=>e3.id),t3.regions,t3.teams,t3.classes]);return i2.has(s2)||n.h(e2,t3,{from:r2,
count:1}).openings.length>0?[]:(i2.add(s2),[N("GV205","error",Lt(t3,o2),t3.location??o2[0]?.rule.location)])})}function Lt(e2,t2){let n2=t2.slice(0,8).map(({rule:e3})=>`\
"${e3.id}"`).join(", "),r2=[...e2.regions,...e2.teams].join(", "),i2=r2===""?"":` (${r2})`;return`${e2.contract}${i2}: nothing opens for ${e2.classes.join(" and\
 ")} changes within a year. The windows ${n2} are frozen, or never open together as regionMode, teams or several calendars require.`}function Rt(e2,{bookings:t2=[],
ledger:r2,from:i2}){let a2=(r2?.faults??[]).map(({code:e3,message:t3,location:n2})=>N(e3,"error",t3,n2)),o2=new Map;for(let e3 of t2){let t3=`${e3.occurrence?.window??
""}@${e3.occurrence?.label??""}`,n2=o2.get(t3);n2?n2.push(e3):o2.set(t3,[e3])}let s2=e2.windows.flatMap(t3=>n.P(t3,e2.time,i2,i2+M).flatMap(t4=>(o2.get(t4.id)??
[]).flatMap(n2=>zt(e2,t4,n2))));return[...a2,...s2]}function zt(e2,t2,r2){let{contracts:i2,classes:a2,type:o2,regions:s2=[],teams:c2=[],owners:l2,consumers:u2}=r2,
d2={contract:i2[0]??"",classes:a2,regions:s2,teams:c2,owners:l2,consumers:u2,...o2&&{type:o2}},f2=n.y(e2,d2).freezes.flatMap(e3=>n.I(e3,t2.opens,t2.closes)).find(
e3=>e3.from<=t2.opens&&(e3.to===null||e3.to>=t2.closes));return f2?[N("GV204","error",`${r2.change} is booked into "${t2.id}", which lies in the freeze "${f2.rule.
id}"; book another occurrence.`,f2.rule.location)]:[]}function Bt(e2,t2,n2,r2){return[...Vt(t2,r2),...Ht(e2,t2,n2,r2),...Wt(t2,n2),...Gt(t2,n2),...Kt(e2,t2),...qt(
e2,t2)]}function Vt(e2,t2){return e2.gaps(t2,t2+M).map(({local:t3,kind:r2,at:i2})=>{let a2=`${t3.slice(0,16)} in ${e2.zone}`;return P("GV202",e2,{gap:`does not \
open at ${a2}: the clocks jump over that time. Start an hour earlier or later, or add that day by hand.`,moved:`starts at ${a2}, which the clocks jump over; it \
opens ${n.pt(i2,e2.zone)}.`,twice:`starts at ${a2}, which the clocks show twice; it opens the first time.`}[r2])})}function Ht(e2,r2,i2,a2){let[o2]=i2;if(!o2)return[
P("GV203",r2,Ut(r2,a2))];let s2=r2.rule.allow?.filter(e3=>e3!=="any")??["breaking"],c2=e2.freezes.filter(({rule:e3})=>!e3.contracts&&!e3.regions&&!e3.teams&&(e3.
deny??["breaking"]).some(e4=>e4==="any"||s2.every(t2=>t2===e4))).flatMap(e3=>n.I(e3,a2,a2+M+31*t.Wt));if(!i2.every(e3=>c2.some(t2=>t2.from<=e3.opens&&(t2.to===null||
t2.to>=e3.closes))))return[];let l2=[...new Set(c2.map(({rule:e3})=>`"${e3.id}"`))].join(", ");return[P("GV203",r2,`never opens within a year: each of its ${i2.
length} occurrences lies in a freeze (${l2}).`)]}function Ut(e2,t2){let r2=e2.series.overlapping(t2+M,t2+10*M)[0];if(r2)return`does not open within a year; it n\
ext opens ${n.pt(r2.start,e2.zone)}.`;let i2=e2.series.overlapping(t2-M,t2).at(-1);return i2?`is over: it last opened ${n.pt(i2.start,e2.zone)}. Remove it, or e\
xtend its rule.`:"never opens: its rule gives no occurrence. Check start, rrule and except."}function Wt(e2,r2){let i2=r2.findIndex(({opens:e3},n2)=>e3+t.Gt<(r2[n2-
1]?.closes??e3)),[a2,o2]=[r2[i2-1],r2[i2]];return!a2||!o2?[]:[P("GV207",e2,`opens on ${o2.label} before it closes on ${n.pt(a2.closes,e2.zone)}: together they a\
re one long opening. Shorten it, or write that opening as one.`)]}function Gt(e2,t2){let r2=n.dt(e2.rule.notice??"")??0,i2=t2.slice(1).map(({opens:e3},n2)=>e3-(t2[n2]?.
opens??e3)),a2=i2.sort((e3,t3)=>e3-t3)[Math.floor(i2.length/2)]??1/0;return r2<=a2?[]:[P("GV210",e2,`asks for ${n.ft(r2)} of notice, but mostly opens every ${n.
ft(a2)}: the next occurrence can never be booked in time. Shorten the notice if that is not meant.`)]}function Kt(e2,t2){let{rule:r2,series:i2,zone:a2}=t2,o2=r2.
rrule===void 0?void 0:e2.time.resolve(r2.start,a2);if(!o2||o2.gap||i2.starts(o2.instant,o2.instant+1).length>0)return[];let s2=i2.starts(o2.instant,o2.instant+2*
M)[0],c2=s2===void 0?"":` The first occurrence is ${n.pt(s2,a2)}.`;return[P("GV211",t2,`has a start, ${r2.start}, that its rrule does not give, so nothing opens\
 then.${c2}`)]}function qt(e2,t2){return(t2.rule.except??[]).flatMap(n2=>{let r2=n2.length===10,i2=r2?`${n2}T00:00`:n2.replace(/Z$/,""),a2=e2.time.resolve(i2,n2.
endsWith("Z")?"UTC":t2.zone)?.instant;if(a2===void 0)return[];let o2=r2?e2.time.add(a2,"P1D",t2.zone,1):a2+1;return t2.series.starts(a2,o2).length>0?[]:[P("GV21\
2",t2,`excepts ${n2}, but does not start then; write the local date of the START of the occurrence.`)]})}function Jt(e2,t2){let r2=new Map(e2.windows.map(r3=>[r3.
rule.id,n.P(r3,e2.time,t2.from,t2.from+M)]));return[...e2.advice,...e2.windows.flatMap(n2=>Bt(e2,n2,r2.get(n2.rule.id)??[],t2.from)),...Xt(e2,r2,t2.from),...Zt(
e2),...Nt(e2,r2,t2.queries),...It(e2,t2),...Rt(e2,t2)]}function Yt(e2,r2,i2){let{closeGuard:a2,sweepEvery:o2,location:s2}=r2,c2=[],l2=(o2??0)+15*t.Kt;if(o2!==void 0&&
a2<l2){let e3=`closeGuard is ${n.ft(a2)}; with a sweep every ${n.ft(o2)}, and schedules that run late, it must be at least ${n.ft(l2)}.`;c2.push(N("GV220","erro\
r",e3,s2))}for(let t2 of e2.windows){let[r3]=n.P(t2,e2.time,i2,i2+M);if(!r3||r3.closes-r3.opens>a2)continue;let o3=`Window "${t2.rule.id}" is open for ${n.ft(r3.
closes-r3.opens)}, no longer than closeGuard (${n.ft(a2)}): nothing can land in it.`;c2.push(N("GV220","error",o3,t2.rule.location))}return c2}function Xt(e2,t2,r2){
let i2=e2.advisories.filter(({rule:e3})=>e3.peak===!0).flatMap(e3=>n.I(e3,r2,r2+M));return e2.windows.flatMap(e3=>{let n2=(t2.get(e3.rule.id)??[]).flatMap(e4=>{
let t3=i2.find(t4=>t4.from<e4.closes&&(t4.to??1/0)>e4.opens);return t3?[{occurrence:e4,peak:t3}]:[]}),[r3]=n2;return r3?[P("GV209",e3,`opens in the declared pea\
k "${r3.peak.rule.id}" on ${r3.occurrence.label}${n2.length>1?` and ${n2.length-1} more times`:""}; except these days, or move the window.`)]:[]})}function Zt(e2){
return e2.freezes.filter(({rule:e3})=>e3.to===void 0&&e3.duration===void 0).map(({rule:e3})=>N("GV208","warning",`Freeze "${e3.id}" has no end; add to: so that \
it does not outlive its reason.`,e3.location))}async function Qt(e2,t2,n2){let r2=[],i2=new Map,a2=t3=>{let r3=i2.get(t3)??n2(t3,e2);return i2.set(t3,r3),r3};for(let n3 of[
...$t(e2,t2),...en(e2,t2)])r2.push(...await tn(n3,e2,a2));return r2}function $t(e2,t2){return e2.contracts.map(r2=>({code:"GV115",globs:r2.elements.map(({path:e3,
location:t3})=>({glob:e3,location:t3})),paths:t2.filter(t3=>n.rt(e2,t3)===r2),says:(e3,t3)=>`elements: ${JSON.stringify(e3)} names no element of ${t3}`}))}function en(e2,t2){
return e2.consumers.flatMap(({id:i2,reads:a2,location:o2})=>a2.map(({contract:a3,fields:s2=[]})=>({code:"GV122",globs:s2.map(e3=>({glob:e3,location:o2})),paths:t2.
filter(t3=>r.Tt(a3,t3,n.rt(e2,t3)?.id)),says:(e3,t3)=>`${i2} reads ${e3}, and ${t3} has no such element`})))}async function tn({code:e2,globs:i2,paths:a2,says:o2},s2,c2){
let l2=i2,u2=new Set;for(let e3 of a2){if(l2.length===0)return[];let t2=await c2(e3,s2);if(!t2)return[];let i3=new Set(n.J(l2.map(({glob:e4})=>e4),t2.elements,t2));
l2=l2.filter(({glob:e4})=>i3.has(e4));for(let e4 of t2.elements)for(let t3 of[e4,e4.slice(1)])u2.add(r.tt(t3))}if(a2.length===0)return[];let d2=a2.length>2?`any\
 of its ${String(a2.length)} contracts`:t.Nn(a2);return l2.map(({glob:n2,location:r2})=>{let i3=t.Ln(n2,u2),a3=i3===void 0?"":`; did you mean ${i3}?`;return{code:e2,
severity:"error",message:`${o2(n2,d2)}${a3}`,location:r2}})}function F(e2,t2,n2){return{code:e2,severity:"warning",message:t2,...n2&&{location:n2}}}function nn(e2,t2,n2,r2){
return[...an(e2,n2),...on(e2,t2),...sn(e2,t2),...cn(e2),...ln(e2,t2,n2),...dn(e2,r2),...fn(e2,r2)]}function rn(e2){return e2.id??e2.files.join(", ")}function an(e2,t2){
let n2=[...t2.entries.keys()];return e2.contracts.flatMap(e3=>n2.some(t3=>r.wt(e3.files,t3)&&!r.wt(e3.ignore,t3))?[]:[F("GV114",`${rn(e3)} names no file: is the\
 glob right?`,e3.location)])}function on(e2,t2){let r2=t2.filter(t3=>n.it(e2).ignored(t3)!==!0&&n.K(e2,t3).owners.length===0),[i2]=r2,a2=r2.length>1?` and ${String(
r2.length-1)} more`:"",o2=i2===void 0?[]:[F("GV110",`nobody owns ${i2}${a2}`,{file:i2})],s2=e2.contracts.flatMap(e3=>{let t3=e3.elements.filter(({owners:e4})=>e4.
length===0);return t3.length===0||e3.owners.length>0?[]:[F("GV113",`${rn(e3)} has ${String(t3.length)} element globs and no owner of its own: what they do not n\
ame has none`,e3.location)]});return[...o2,...s2]}function sn(e2,t2){return[...new Map(t2.map(t3=>[n.$(e2,t3)?.counting,t3]).reverse())].flatMap(([t3,r2])=>{let i2=t3&&
n.$(e2,r2);return i2?[F("GV116",i2.message,i2.counting.location)]:[]})}function cn(e2){return[...e2.teams.values()].flatMap(t2=>{let r2=n.Q(e2,void 0,t2.handle);
if("unverifiable"in r2||r2.members.length>1)return[];let i2=e2.contracts.some(({owners:e3,elements:n2})=>e3.includes(t2.handle)||n2.some(e4=>e4.owners.includes(
t2.handle)));if(r2.members.length===0)return[F("GV112",`${t2.handle} has no members: nobody can sign for it`,t2.location)];let[a2="@nobody"]=r2.members,o2=`${t2.
handle} has one member: nobody can sign what ${a2} writes`;return i2?[F("GV112",o2,t2.location)]:[]})}function ln(e2,t2,i2){return e2.consumers.flatMap(({id:a2,
reads:o2,location:s2})=>o2.flatMap(({contract:o3,readerSchema:c2})=>{let l2=t2.some(t3=>r.Tt(o3,t3,n.rt(e2,t3)?.id))||e2.contracts.some(e3=>e3.id===o3),u2=c2!==
void 0&&!i2.entries.has(c2);return[...l2?[]:[F("GV120",`${a2} reads ${o3}, which no contract is called`,s2)],...u2?[F("GV121",`${a2} reads with ${c2}, which doe\
s not exist`,s2)]:[]]}))}const un=30*t.Wt;function dn(e2,n2){let r2=e2.waivers.filter(({until:e3})=>e3>n2).length;return e2.waivers.flatMap(({expires:e3,until:i2,
reason:a2,location:o2})=>{if(i2<=n2)return[F("GV191",`this waiver expired on ${e3} (${t.Fn(a2)}): remove it`,o2)];let s2=`${String(r2)} in all ${r2===1?"is":"ar\
e"} left`,c2=`this waiver runs out on ${e3} (${t.Fn(a2)}): mend what it lets pass, or renew it; ${s2}`;return i2-n2<un?[F("GV192",c2,o2)]:[]})}function fn(e2,t2){
return e2.contracts.flatMap(e3=>{let{reviewed:i2,recheckEvery:a2}=e3,o2=a2===void 0?void 0:n.dt(a2),s2=i2===void 0?void 0:r.qt(i2);if(o2===void 0||s2!==void 0&&
t2<s2+o2)return[];let c2=s2===void 0?"has never been checked":`was last checked on ${i2??""}`;return[F("GV180",`${rn(e3)} ${c2}, and asks for it every ${n.ft(o2)}`,
e3.location)]})}function pn(e2,{entries:t2}){if(e2.contracts.every(({patterns:e3})=>e3.length===0))return[];let i2=new Map,a2=new Map;for(let r2 of t2.keys()){let t3=n.
ot(e2,r2),o2=t3&&n.rt(e2,r2);o2&&(i2.set(t3.line,[...i2.get(t3.line)??[],t3]),a2.set(o2,[...a2.get(o2)??[],t3]))}return[...[...i2.values()].sort(r.bn(([e3])=>e3?.
line??"")).flatMap(mn(e2)),...[...a2].flatMap(hn)]}function mn(e2){return t2=>{let[i2]=t2;if(!i2)return[];let a2=[...new Set(t2.map(({version:e3})=>e3))],o2=i2.
versioning??r.Z(a2),s2=o2&&a2.filter(e3=>!r.K(e3,o2));return s2?.length===0?[]:[F("GV175",s2?`${i2.line}: ${s2.join(", ")} is no version as versioning: ${o2} co\
unts: what comes after it is compared with the newest that is`:`${i2.line}: ${a2.join(", ")} are not counted in one way, so nobody can tell which comes before: \
say versioning: in the entry`,n.rt(e2,i2.path)?.location)]}}function hn([{checkpoint:e2,against:t2,location:n2},i2]){return e2===void 0||t2!==void 0||i2.some(({
version:t3})=>r.G(t3,e2))?[]:[F("GV176",`checkpoint: ${e2} is none of the versions that lie here, so all of them count`,n2)]}const gn=[["promise-broken","a brok\
en promise"],["breaking","a change that breaks both directions"],["removed","the removal of a contract"]];function _n(e2,t2){if(e2.calendar)return[];let r2=gn.filter(
([t3])=>!vn(e2,t3)),{ignored:i2}=n.it(e2),a2=t2.filter(t3=>{let r3=n.nt(e2,{headPath:t3,status:"modified"})==="full",a3=n.tt(e2,t3)==="none"||n.rt(e2,t3)?.status===
"experimental";return r3&&!a3&&i2(t3)!==!0}),[o2]=a2;if(o2===void 0||r2.length===0)return[];let s2=a2.length-1;return[F("GV309",`${s2===0?o2:`${o2} and ${String(
s2)} more contract${s2>1?"s":""}`}: ${r2.map(([,e3])=>e3).join(", ")}: each needs ${n.U["window-and-sign-off"]}, and there is no window at all, so none can ever\
 land. Add one under windows:, or say under policy: rules: what they need instead`,n.rt(e2,o2)?.location??{file:e2.files[0]??o2})]}function vn({rules:e2},t2){return e2.
some(({when:e3,needs:r2=n.W[t2].needs})=>(e3.situation===void 0||e3.situation===t2)&&r2!=="window-and-sign-off"&&r2!=="request-window-and-sign-off")}function yn(e2,t2,r2,i2){
return[...t2.flatMap(n2=>[...bn(e2,n2),...xn(e2,n2,r2,i2),...wn(e2,n2,i2),...Tn(e2,n2,t2,i2)]),...n.w(e2,t2,i2).map(({message:e3,location:t3})=>F("GV160",e3,t3))]}
function bn(e2,t2){let{request:i2,at:a2}=t2;return r.ht(n.et(e2),t2).map(e3=>({code:"GV144",severity:"error",message:`${i2.id} is about ${e3}, which is neither \
a file here nor an id of the config: it takes no room in a window`,location:a2("contracts",i2.contracts.findIndex(t3=>t3.id===e3))}))}function xn(e2,{request:t2,
at:r2},i2,a2){let o2=n.S(t2),s2=Cn(e2,t2,a2)?[]:n.x(e2,t2),c2=t2.rollback?.steps??[];return[...s2.length===0?[]:[F("GV140",`${t2.id} says no way back: write ${s2.
join(" and ")}, which the policy asks for`,r2(t2.rollback?"rollback":"id"))],...o2===void 0?[]:[F("GV141",`${t2.id}: ${o2}`,r2("rollback","estimate"))],...c2.flatMap(
({script:e3},n2)=>e3===void 0||i2.entries.has(e3)?[]:[F("GV142",`${t2.id}: the rollback script ${e3} does not exist`,r2("rollback","steps",n2,"script"))])]}function Sn({
calendar:e2},{window:t2},r2){let i2=t2&&e2&&n.j(e2,t2.id,t2.occurrence);return i2&&"occurrence"in i2&&i2.occurrence.closes>r2?i2.occurrence:void 0}function Cn(e2,t2,n2){
return t2.review!=null||t2.window!=null&&!Sn(e2,t2,n2)}function wn(e2,{request:t2,at:r2},i2){let a2=Sn(e2,t2,i2),o2=n.O(t2);if(!a2||o2<a2.closes-a2.opens)return[];
let s2=n.ft(a2.closes-a2.opens);return[F("GV143",`${t2.id}: ${a2.id} is open for ${s2}, and the first stage and the rollback take ${n.ft(o2)}: book a longer one\
, or shorten them`,r2("window"))]}function Tn(e2,{request:t2,at:r2},i2,a2){let{id:o2,compatibilityLayer:s2,review:c2}=t2;if(!s2||c2!=null)return[];let{until:l2,
least:u2}=n.b(e2,t2),d2=i2.filter(e3=>e3.request.id===s2.removal&&e3.request.id!==o2).flatMap(t3=>{let n2=Sn(e2,t3.request,a2);return!n2||l2===void 0||l2<=n2.opens?
[]:[F("GV151",`${t3.request.id} is booked into ${n2.id}, and the compatibility layer of ${o2} stands until ${s2.until??""}: book a later one`,t3.at("window"))]});
if(l2===void 0||!u2||u2.until<=l2||l2<=a2)return d2;let f2=`${o2}: the compatibility layer ends ${s2.until??""}, but ${u2.because}: keep it until ${new Date(u2.
until).toISOString().slice(0,10)}`;return[...d2,F("GV152",f2,r2("compatibilityLayer","until"))]}async function En(e2,t2){let i2=await n.st(e2,t2.config);if("fau\
lts"in i2)return i2.faults.map(e3=>({...e3,severity:"error"}));let{policy:a2}=i2;if(!a2.configured)return[];let o2=await r.pt(e2),s2=t2.contracts??[...e2.entries.
keys()].filter(e3=>n.rt(a2,e3));return[...o2.faults.map(e3=>({...e3,severity:"error"})),...nn(a2,s2,e2,t2.now),...await On(a2,e2,t2),...t2.elements?await Qt(a2,
Dn(a2,e2,s2),t2.elements):[],...pn(a2,e2),...yn(a2,o2.filed,e2,t2.now),..._n(a2,Dn(a2,e2,s2)),...kn(a2,s2,o2,t2.now)]}function Dn(e2,t2,r2){let{declares:i2,ignored:a2}=n.
it(e2),o2=[...t2.entries.keys()].filter(i2);return[...new Set([...r2,...o2])].filter(e3=>a2(e3)!==!0)}async function On(e2,t2,{contracts:r2=[],recognises:i2}){if(!i2)
return[];let a2=new Set(r2),{declares:o2,formatOf:s2,ignored:c2}=n.it(e2),l2=[...t2.entries.keys()].filter(e3=>o2(e3)&&!a2.has(e3)&&s2?.(e3)===void 0&&c2(e3)!==
!0),u2=await t2.starts(l2);return l2.filter(e3=>!i2(e3,u2.get(e3)??"")).map(t3=>({code:"GV018",severity:"error",message:`${t3} is named under contracts:, and no\
 format recognises it: give its entry a format:, narrow files:, or name the file under ignore:`,location:n.rt(e2,t3)?.location??{file:t3}}))}function kn(e2,t2,r2,i2){
let{calendar:a2}=e2;if(!a2)return[];let o2=[...new Map(t2.map(t3=>[n.rt(e2,t3),t3]))].filter(([t3])=>t3&&n.at(e2,t3,"compatibility")!=="none").map(([e3,t3])=>({
entry:e3,path:t3})).map(({path:t3,entry:r3})=>{let{owners:i3}=n.K(e2,t3);return{contract:t3,...r3?.id!==void 0&&{contractId:r3.id},classes:["breaking"],regions:n.
at(e2,r3,"regions")??[],teams:i3,owners:i3,consumers:[],...r3&&{location:r3.location}}}),s2=n.E({policy:e2,booked:r2.filed},{}),c2=n.k(a2,s2);return[...a2.unread.
map(e3=>({...e3,severity:"error"})),...n.T(a2,i2).stale.map(({code:e3,message:t3,location:n2})=>F(e3,t3,n2)),...Jt(a2,{from:i2,queries:o2,bookings:s2,ledger:c2}),
...e2.closeGuard>0?Yt(a2,{closeGuard:e2.closeGuard},i2):[]]}async function An(e2,t2,n2){let i2=await r.sn(e2,t2,n2),a2=i2&&await r.rt({snapshot:e2,settings:t2.settings},
i2,n2);return a2&&{...a2,format:i2}}var jn=e.n({command:()=>Nn,lintsOf:()=>I});async function Mn(e2,t2,n2,r2){let i2=await An(t2,n2,r2),a2=e2?.entries.has(r2)?await An(
e2,n2,r2):void 0;return!i2||!a2?i2:{elements:[...i2.elements,...a2.elements],uses:[...i2.uses,...a2.uses],format:i2.format}}const Nn={name:"lint",summary:"Check\
s config, calendar, requests and owners of the working tree, before they are merged",options:{base:{type:"string",value:"REF",help:"not judged; only needed wher\
e there is no default branch"},head:{type:"string",value:"REF",help:"a commit instead of the working tree"},config:{type:"string",value:"FILE",help:"the config \
file (default: contract-check.yaml)"},format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check lint",async run(e2,n2){
let i2=t.j(e2,"format",["text","json"],"text"),[a2,o2,s2]=[e2.last("base"),e2.last("head"),e2.last("config")],{cwd:c2}=n2,l2={cwd:c2,...o2!==void 0&&{head:o2}},
u2=o2===void 0?(await t.kt(c2)).side:(await t.Ot({...l2,base:a2??"HEAD"})).headSide,d2=await I(u2,{now:n2.now(),baseSide:()=>t.Ot({...l2,...a2!==void 0&&{base:a2}}).
then(e3=>e3.baseSide,()=>{}),...s2!==void 0&&{config:s2}});if(i2==="json")n2.out(t.U(d2));else{for(let e3 of d2)n2.out(`${t.x(e3,`${e3.severity} ${e3.code}: `)}\

`);n2.out(d2.length===0?Pn(u2,s2):`${r.A(d2.length,"finding")} (contract-check explain CODE tells more)
`)}return d2.some(({severity:e3})=>e3==="error")?2:0}};function Pn({entries:e2},n2){return n2!==void 0||t.X(e2).length>0?`nothing to complain about
`:`there is no ${t.Z} here, so there is nothing to check: contract-check init writes one
`}function I(e2,{now:t2,config:n2,baseSide:i2}){let a2,o2;return En(e2,{now:t2,...n2!==void 0&&{config:n2},contracts:[...r.on(e2,r.lt())],recognises:(e3,t3)=>r.
cn(e3,t3)!==void 0,elements:async(t3,n3)=>Mn(await(a2??=i2?.()),e2,await(o2??=r.ct(e2,n3)),t3)})}var Fn=e.n({cloneOf:()=>zn,command:()=>In});const In={name:"doc\
tor",summary:"Looks at the set-up, changes nothing, and says what repairs it",options:{"governance-ref":{type:"string",value:"REF",help:"the governed branch (de\
fault: the default branch as fetched)"},name:{type:"string",value:"NAME",help:"the status that gates (default: contract-check)"},format:{type:"string",value:"FO\
RMAT",help:"text or json (default: text)"}},example:"  contract-check doctor --governance-ref origin/main",async run(e2,n2){let r2=t.j(e2,"format",["text","json"],
"text"),i2=await Ln(n2,e2.last("governance-ref"),e2.last("name")??"contract-check");return n2.out(r2==="json"?t.U(i2):Ct(i2)),+!!i2.some(({ok:e3})=>e3===!1)}};async function Ln({
cwd:e2,env:t2,now:n2},r2,i2){let a2=await Rn(e2,r2);if("check"in a2)return[a2];let o2=await zn(e2,a2,n2()),{slug:s2=t2.GITHUB_REPOSITORY}=await wt(e2,a2.commit),
c2=t2.GITHUB_TOKEN??t2.GH_TOKEN,l2=a2.name.replace(/^origin\//,"");return St(o2,c2===void 0||c2===""||s2===void 0?void 0:{probe:jt(c2,t2.GITHUB_API_URL),slug:s2,
branch:l2,context:i2})}async function Rn(e2,n2){try{return await t.m(e2,n2===void 0?{}:{governanceRef:n2},"--governance-ref")}catch(e3){if(!t.p(e3,"NoSources"))
throw e3;let{message:n3,exit:r2}=e3;if(r2===2)throw new t.N(n3);return E("base",n3,"do what this line says, then ask again")}}async function zn(e2,n2,r2){let i2=await t.
Xt(e2,n2.commit),{side:a2}=await t.kt(e2);return{branch:n2.name,tipSide:i2,tipAt:t.Ut(await t.gn(["log","-1","--format=%ct",n2.commit,"--"],{cwd:e2})),now:r2,isShallow:t.
Bt(await t.Pt(e2)),present:a2.entries,lints:await I(i2,{now:r2})}}var Bn=e.n({runDoctor:()=>Vn});async function Vn(e2,{token:n2,name:r2},{owner:i2,repo:a2},{branch:o2,
commit:s2,root:c2}){let l2=await zn(c2,{name:o2,commit:s2},e2.now()),u2={probe:jt(n2,e2.env.GITHUB_API_URL),slug:`${i2}/${a2}`,branch:o2,context:r2},d2=await St(
{...l2,isShallow:void 0},n2===""?void 0:u2);e2.info(Ct(d2));let f2=d2.map(({check:e3,ok:n3,text:r3,repair:i3})=>{let a3=i3===void 0?"":` \u2192 ${t.K(i3)}`;return`\
- ${n3===void 0?"\u2013":n3?"\u2705":"\u274C"} **${e3}**: ${t.K(r3)}${a3}`});return await e2.summarize(`## contract-check doctor

${f2.join(`
`)}
`),+!!d2.some(({ok:e3})=>e3===!1)}var Markup=class{text;constructor(e2){this.text=e2}};function L(e2,...t2){let n2=t2.map(e3=>e3 instanceof Markup?e3.text:typeof e3==
"string"||typeof e3=="number"?Hn(String(e3)):e3.map(({text:e4})=>e4).join(`
`));return new Markup(e2.map((e3,t3)=>e3+(n2[t3]??"")).join(""))}function Hn(e2){return t.Y(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").
replace(/"/g,"&quot;").replace(/'/g,"&#39;")}const R=new Markup(""),Un=`
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
`,Wn=`
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
`;function Gn(e2,t2){return L`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${new Markup(`default-src 'none'; style-src '${Kn(Un)}'; script-src '${Kn(Wn)}'; base-uri 'none'; form-actio\
n 'none'`)}" />
<title>contract-check: ${e2}</title>
${new Markup(`<style>${Un}</style>`)}
</head>
<body>
<main>${t2}</main>
${new Markup(`<script>${Wn}</script>`)}
</body>
</html> `.text}function Kn(e2){return`sha256-${Buffer.from(r.tn(e2),"hex").toString("base64")}`}function qn(e2,t2){return L`<form aria-label="filters">
${t2}
<label>text<input name="text" type="search" /></label>
<output class="dim" data-noun="${e2}"></output>
</form>`}function Jn(e2,t2,n2){return n2.length===0?R:L`<label
>${t2}<select name="${e2}">
<option value="">all</option>
${[...new Set(n2)].sort().map(e3=>L`<option value="${e3}">${e3}</option>`)}
</select></label
>`}function z(e2){return e2!=="pass"&&e2!=="neutral"}const Yn=[...["backward","forward"].map(e2=>({name:`compatibility: ${e2}`,mode:e2})),{name:"policy: {remova\
ls: free}",policy:e2=>({...e2,settings:{...e2.settings,removals:"free"}})}];async function Xn({mode:e2,policy:n2},i2,a2){let o2=e2===void 0?i2.comparisons:i2.comparisons.
map(t2=>Qn(t2,e2));if(!a2)return t.I({...i2,comparisons:o2}).status;let{needs:s2,facts:c2,proposal:l2}=a2,u2=e2===void 0?s2.policy:$n(s2.policy,e2),d2=n2?n2(u2):
u2,f2=await r.ct(l2.tip,d2);return(await Zn(await r.l({scope:f2,policy:d2},o2,l2),c2)).status}async function Zn(e2,t2){let{decide:n2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.d),r2="full",i2=e2.cases.map(e3=>({...e3,enforce:r2})),a2=e2.faults.map(e3=>({...e3,enforce:r2}));return n2({...e2,cases:i2,
faults:a2},t2)}function Qn(e2,n2){let{faults:r2,lastingFaults:i2,verdict:a2}=e2,o2=i2!==void 0||r2.length===0&&t.bt(a2,n2),s2={...e2,mode:n2,declared:!0,satisfied:o2};
return Reflect.deleteProperty(s2,"expected"),s2}function $n(e2,t2){let n2=e2.contracts.map(e3=>({...e3,compatibility:t2}));return{...e2,contracts:n2,defaults:{...e2.
defaults,compatibility:t2}}}function er(e2){let t2=e2.filter(({enforced:e3})=>z(e3));return{landings:e2.length,touching:e2.filter(({contracts:e3})=>e3.length>0).
length,passed:e2.length-t2.length,stopped:t2.length,faults:t2.filter(({enforced:e3})=>e3==="fault").length,waiting:t2.filter(({enforced:e3})=>e3==="waiting").length,
noise:ir(e2),asked:ar(t2),causes:sr(t2),settings:lr(e2)}}function tr({contracts:e2}){let t2=({cause:e3})=>+(e3!==void 0);return e2.filter(({satisfied:e3})=>!e3).
sort((e3,n2)=>t2(e3)-t2(n2))}function nr(e2){let n2=new Map,r2=new Map;for(let[i2,a2]of e2.entries()){let o2=Date.parse(a2.at);for(let{path:e3,status:t2}of a2.contracts)
t2==="added"&&n2.set(e3,o2);let s2=tr(a2).filter(({fault:e3})=>e3!==!0);if(!z(a2.enforced)||s2.length===0)continue;let c2=({path:e3})=>o2-(n2.get(e3)??-1/0)<14*
t.Wt,l2=({path:t2,before:n3})=>n3!==void 0&&rr(e2,i2+1,o2,{path:t2,before:n3}),u2=({status:e3})=>e3==="removed";s2.every(e3=>e3.witness===void 0&&!u2(e3))?r2.set(
a2.commit,"no executed witness"):s2.every(c2)?r2.set(a2.commit,"young contracts"):s2.every(l2)&&r2.set(a2.commit,"taken back within a day")}return r2}function rr(e2,t2,n2,{
path:r2,before:i2}){for(let a2=t2;a2<e2.length;a2+=1){let t3=e2[a2];if(!t3||Date.parse(t3.at)-n2>864e5)return!1;if(t3.contracts.some(e3=>e3.path===r2&&e3.after===
i2))return!0}return!1}function ir(e2){let t2={"no executed witness":0,"young contracts":0,"taken back within a day":0};for(let n2 of nr(e2).values())t2[n2]+=1;return t2}
function ar(e2){let t2=new Map;for(let n2 of e2)for(let e3 of or(n2))t2.set(e3,(t2.get(e3)??0)+1);return pr([...t2].map(([e3,t3])=>({who:e3,landings:t3})),({who:e3})=>e3)}
function or({asked:e2}){let t2=e2.filter(({dimension:e3})=>e3==="people");return new Set(t2.map(({owners:e3})=>e3.length===0?"nobody, for nobody owns it":e3.join(
" or ")))}function sr(e2){let t2=new Map;for(let n2 of e2)for(let{cause:e3,path:r2,why:i2}of cr(n2)){let{contracts:a2=0,seen:o2=new Set,example:s2={commit:n2.commit,
path:r2,why:i2}}=t2.get(e3)??{};o2.add(n2.commit),t2.set(e3,{cause:e3,seen:o2,landings:o2.size,contracts:a2+1,example:s2})}return pr([...t2.values()].map(({cause:e3,
landings:t3,contracts:n2,example:r2})=>({cause:e3,landings:t3,contracts:n2,example:r2})),({cause:e3})=>e3)}function cr(e2){let t2=tr(e2).map(({path:e3,rules:[t3],
fault:n2,status:r2,cause:i2,why:a2=""})=>{let o2=n2?"does not parse":t3??(r2==="removed"?"a contract is removed":r2);return{cause:i2===void 0?o2:`${o2}, through\
 another file`,path:e3,why:a2}});return t2.length>0?t2:e2.asked.map(({code:e3,contract:t3,message:n2})=>({cause:e3,path:t3,why:n2}))}function lr(e2){let t2=e2.filter(
({enforced:e3})=>z(e3)),n2=Yn.map(({name:e3})=>({setting:e3,stopped:t2.filter(({otherwise:t3,enforced:n3})=>z(t3[e3]??n3)).length})),r2=t2.filter(({asked:e3})=>e3.
length===0||e3.some(({dimension:e4})=>e4!=="time"));return[...n2,{setting:"enforce: sign-off",stopped:r2.length},...ur(e2)].filter(e3=>e3.stopped<t2.length).sort(
(e3,t3)=>e3.stopped-t3.stopped).slice(0,3)}function ur(e2){let t2=e2.filter(({enforced:e3})=>z(e3)).map(e3=>new Set(cr(e3).map(({path:e4})=>fr(e4)))),n2=e2.map(
({contracts:e3})=>new Set(e3.map(({path:e4})=>fr(e4)))),r2=(e3,t3)=>e3.filter(e4=>e4.has(t3)).length;return[...new Set(t2.flatMap(e3=>[...e3]))].filter(e3=>e3!==
""&&r2(t2,e3)>=dr*r2(n2,e3)).map(e3=>({setting:`ignore: ["${e3}/**"]`,stopped:t2.filter(t3=>!(t3.size===1&&t3.has(e3))).length}))}const dr=.8;function fr(e2){return e2.
split("/").slice(0,-1).slice(0,2).join("/")}function pr(e2,t2){return[...e2].sort(r.bn(t2)).sort((e3,t3)=>t3.landings-e3.landings)}function mr(e2,n2){let r2=_r(
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
0)return i2.length===0?[]:[{title:"Notes",lines:i2}];let o2=t2.filter(({enforced:e3})=>z(e3)).reverse(),s2=o2.slice(0,a2),c2=nr(t2),l2=o2.length-s2.length;return[
{title:"What the gate would have done",lines:vr(e2)},{title:"Whom it would have asked",lines:e2.asked.map(({who:e3,landings:t3})=>`${B(t3)}  ${e3}`)},{title:"Ca\
uses",lines:e2.causes.flatMap(yr)},{title:"Likely noise",lines:br(e2)},{title:"Stopped",lines:[...s2.flatMap(e3=>Cr(e3,c2.get(e3.commit))),...l2>0?[`and ${r.A(l2,
"older landing")} (--all lists them)`]:[]]},{title:"What would change the numbers most (each decided again on every landing)",lines:e2.settings.map(({setting:t3,
stopped:n3})=>`${t3}: ${String(e2.stopped)} \u2192 ${String(n3)} stopped`)},{title:"Cost",lines:[Tr(e2,n2),...i2]}].filter(({lines:e3})=>e3.length>0)}function vr({
passed:e2,stopped:t2,faults:n2,waiting:r2}){let i2=t2-n2-r2;return[`${B(e2)}  would have passed`,`${B(i2)}  would have been refused until somebody acts`,...r2>0?
[`${B(r2)}  would only have waited for the time to land`]:[],...n2>0?[`${B(n2)}  could not be judged: something does not parse`]:[]]}function B(e2){return String(
e2).padStart(5)}function yr({cause:e2,landings:t2,contracts:n2,example:i2}){return[`${B(t2)}  ${e2} (${r.A(n2,"contract")})`,`         e.g. ${i2.commit.slice(0,
10)} ${i2.path}: ${i2.why}`]}function br({noise:e2,stopped:t2}){let n2=Object.values(e2).reduce((e3,t3)=>e3+t3,0);return n2===0?[]:[`${B(n2)}  of ${r.A(t2,"stop\
ped landing")}`,...Object.entries(e2).filter(([,e3])=>e3>0).map(([e3,t3])=>`${B(t3)}  ${xr(e3)}`)]}function xr(e2){return e2==="young contracts"?"contracts youn\
ger than 14 days":e2}const Sr={pass:"pass",neutral:"pass",refused:"refused",unverifiable:"refused, unless those who are asked agreed: reviews are not in the his\
tory",waiting:"waits for the time to land",fault:"does not parse"};function Cr(e2,t2){let{commit:n2,at:r2,subject:i2,enforced:a2,asked:o2}=e2,s2=`${r2.slice(0,10)}\
 ${n2.slice(0,10)} ${i2}: ${Sr[a2]}${t2===void 0?"":` (likely noise: ${xr(t2)})`}`,c2=o2.map(({message:e3})=>e3);return[s2,...tr(e2).flatMap(wr),...[...new Set(
c2)].map(e3=>`    needs: ${e3}`)]}function wr({path:e2,class:t2,mode:n2,declared:r2,rules:i2,why:a2,witness:o2,fault:s2}){let c2=s2?"does not parse":`${t2}, ${r2?
"promised":"expected"} ${n2}`,l2=i2[0]===void 0?"":` [${i2[0]}${i2.length>1?` and ${String(i2.length-1)} more`:""}]`;return[`    ${e2} (${c2})${a2===void 0?"":`\
: ${a2}`}${l2}`,...o2===void 0?[]:[`      e.g. ${o2}`]]}function Tr({landings:e2,touching:t2},{judgedNow:n2,milliseconds:i2,megabytes:a2}){if(n2===0)return`noth\
ing was judged again: all ${r.A(e2,"landing")} come from an earlier run`;let o2=t2===0?"":` (${(i2/t2).toFixed(0)} ms for each that changed contracts)`;return`${r.
A(n2,"landing")} judged in ${(i2/1e3).toFixed(1)} s${o2}, ${String(a2)} MB of memory at most`}const Er=[1,7,30,91,365],Dr=["bad","maybe","good"];function Or(e2,n2){
let{stretches:i2,days:a2}=jr(e2),o2=i2.map(e3=>({stretch:e3,counts:Ar(e3)})),s2=Math.max(1,...o2.map(({counts:e3})=>e3.reduce((e4,t2)=>e4+t2,0))),c2=i2.at(-1)?.
from??0;return L`<figure>
<svg
class="chart"
viewBox="0 0 ${i2.length} ${100}"
preserveAspectRatio="none"
role="group"
aria-label="landings over time"
>
${o2.map(({stretch:e3,counts:t2},r2)=>kr(e3,{counts:t2,at:r2,most:s2,days:a2},n2))}
</svg>
<figcaption class="dim">
<span>${Mr(i2[0]?.from??0)}</span> <span>${Mr(c2+(a2-1)*t.Wt)}</span>
</figcaption>
<p class="dim">
<span class="bad">■ stopped</span> <span class="maybe">■ waits for the time</span>
<span class="good">■ passed, with a contract</span>; a bar is ${r.A(a2,"day")}, the highest
${r.A(s2,"landing")}; a bar with a stopped landing leads to it
</p>
</figure>`}function kr({from:e2,landings:n2},r2,i2){let{counts:a2,at:o2,most:s2,days:c2}=r2,[l2=0,u2=0,d2=0]=a2,f2=c2===1?"":` to ${Mr(e2+(c2-1)*t.Wt)}`,p2=`${Mr(
e2)}${f2}: ${String(l2)} stopped, ${String(u2)} waiting, ${String(d2)} passed`,m2=100,h2=a2.map((e3,t2)=>{let n3=e3/s2*100;return m2-=n3,L`<rect
class="${Dr[t2]??""}"
x="${o2+.1}"
y="${m2.toFixed(2)}"
width="0.8"
height="${n3.toFixed(2)}"
/>`}),g2=n2.find(({enforced:e3})=>z(e3)),_2=L`<title>${p2}</title> ${h2}`;return g2?L`<a href="#${i2(g2)}">${_2}</a>`:L`<g>${_2}</g>`}function Ar({landings:e2}){
let t2=e2.filter(({enforced:e3})=>e3==="waiting").length;return[e2.filter(({enforced:e3})=>z(e3)).length-t2,t2,e2.filter(({enforced:e3,contracts:t3})=>!z(e3)&&t3.
length>0).length]}function jr(e2){let n2=e2.map(({at:e3})=>Date.parse(e3)),r2=Math.floor(Math.min(...n2)/t.Wt)*t.Wt,i2=Math.floor((Math.max(...n2)-r2)/t.Wt)+1,a2=Er.
find(e3=>i2<=60*e3)??Math.ceil(i2/60),o2=Array.from({length:Math.ceil(i2/a2)},(e3,n3)=>({from:r2+n3*a2*t.Wt,landings:[]}));for(let[i3,s2]of e2.entries())o2[Math.
floor(((n2[i3]??r2)-r2)/t.Wt/a2)]?.landings.push(s2);return{stretches:o2,days:a2}}function Mr(e2){return new Date(e2).toISOString().slice(0,10)}function Nr(e2,t2){
let{landings:n2,notes:r2}=e2;return Gn("audit",L`<h1>What the gate would have done</h1>
<p class="dim">${gr(e2)}</p>
${n2.length===0?R:Pr(e2,Math.max(t2,300))}
${r2.map(e3=>L`<p class="dim">${e3}</p>`)}`)}function Pr({summary:e2,landings:t2,cost:n2},i2){let a2=t2.filter(({enforced:e3})=>z(e3)).reverse(),o2=a2.slice(0,i2),
{asked:s2,causes:c2,settings:l2,noise:u2}=e2,d2=Object.entries(u2).filter(([,e3])=>e3>0);return L`<ul class="counts">
${vr(e2).map(e3=>L`<li>${e3.trim()}</li>`)}
</ul>
${Or(t2,Br)}
${Fr("What would change the numbers most (each decided again on every landing)",l2.map(t3=>({count:t3.stopped,words:`stopped instead of ${String(e2.stopped)}: ${t3.
setting}`})),e2.stopped)}
${Fr("Whom it would have asked",s2.map(e3=>({count:e3.landings,words:e3.who})),e2.stopped)}
${Fr("Causes",c2.map(({cause:e3,contracts:t3,landings:n3,example:i3})=>({count:n3,words:`${e3} (${r.A(t3,"contract")})`,more:`e.g. ${i3.commit.slice(0,10)} ${i3.
path}: ${i3.why}`})),e2.stopped)}
${Fr("Likely noise",d2.map(([e3,t3])=>({count:t3,words:xr(e3)})),e2.stopped)}
${o2.length===0?R:Ir(o2,nr(t2))}
${a2.length>o2.length?L`<p class="dim">
and ${r.A(a2.length-o2.length,"older landing")} (--all lists them)
</p>`:R}
<p class="dim">${Tr(e2,n2)}</p>`}function Fr(e2,t2,n2){return t2.length===0?R:L`<section>
<h2>${e2}</h2>
<table>
${t2.map(({count:e3,words:t3,more:r2})=>L`<tr>
<td>${e3}</td>
<td>
<svg class="bar" viewBox="0 0 ${n2} 1" preserveAspectRatio="none" aria-hidden="true">
<rect class="bad" width="${e3}" height="1" />
</svg>
</td>
<td>${t3}${r2===void 0?R:L`<br /><span class="dim">${r2}</span>`}</td>
</tr>`)}
</table>
</section>`}function Ir(e2,t2){return L`<section>
<h2>Stopped, the newest first</h2>
${qn("landings",[Jn("outcome","outcome",e2.map(Rr)),Jn("cause","cause",e2.flatMap(zr)),Jn("asked","who is asked",e2.flatMap(e3=>[...or(e3)]))])}
${e2.map(e3=>Lr(e3,t2.get(e3.commit)))}
</section>`}function Lr(e2,t2){let{commit:n2,at:r2,subject:i2,enforced:a2,asked:o2}=e2,s2=[...new Set(o2.map(({message:e3})=>e3))];return L`<details
class="contract"
id="${Br(e2)}"
data-outcome="${Rr(e2)}"
data-cause="${zr(e2).join(`
`)}"
data-asked="${[...or(e2)].join(`
`)}"
>
<summary>
<span class="dim">${r2.slice(0,10)} ${n2.slice(0,10)}</span>
${i2} <span class="${a2==="waiting"?"maybe":"bad"}">${Sr[a2]}</span>
${t2===void 0?R:L`<span class="dim">likely noise: ${xr(t2)}</span>`}
</summary>
<ul>
${tr(e2).flatMap(wr).map(e3=>L`<li>${e3.trim()}</li>`)}
${s2.map(e3=>L`<li class="act">needs: ${e3}</li>`)}
</ul>
</details>`}function Rr({enforced:e2}){return Sr[e2]}function zr(e2){return cr(e2).map(({cause:e3})=>e3)}function Br({commit:e2}){return`l-${e2}`}function Vr(e2){
let n2=new Map,r2=!1,i2=(e3,r3,i3)=>{if(i3.length===0)return!1;let a2=JSON.stringify([e3,i3]),o2=n2.get(a2)??t.un([],i3)(r3);return n2.set(a2,o2),o2};return(n3,a2)=>async(o2,s2,c2)=>{
let l2=[...n3].flatMap(([e3,n4])=>n4.oid!==void 0&&!t.cn(n4)&&s2.some(t2=>e3.endsWith(t2))?[{path:e3,oid:n4.oid}]:[]),u2=0;for(let t2=0;t2<l2.length&&!r2;t2+=32){
let n4=l2.slice(t2,t2+32).map(({oid:e3})=>e3);await e2.load(n4);for(let t3 of n4)u2+=Hr(e2,t3)?.length??0;r2=u2>8388608}if(r2)return a2(o2,s2,c2);let d2=o2.length===
0?()=>!1:t.un(o2);return l2.flatMap(({path:t2,oid:n4})=>{let r3=Hr(e2,n4);return r3===void 0||d2(r3)||i2(n4,r3,c2)?[t2]:[]})}}function Hr(e2,t2){let n2=e2.get(t2);
return n2!==void 0&&n2!=="missing"&&"text"in n2?n2.text:void 0}async function Ur({cwd:e2,tip:n2,since:r2,most:i2}){let a2=await Wr({cwd:e2,tip:n2,since:r2,most:i2});
if(a2.length===0)return[];let o2=["--no-walk=unsorted","--stdin","--diff-merges=first-parent","--no-show-signature"],s2=["-z","--raw","--no-abbrev","--no-rename\
s","--no-ext-diff"],c2=`--format=${Gr}%H%x00%P%x00%ct%x00%ae%x00%s`,l2=`${a2.join(`
`)}
`,u2=t._n(await t.hn(["log",...o2,...s2,c2],{cwd:e2,input:l2})),d2=[];for(let e3=0;e3<u2.length;e3+=1){let t2=(u2[e3]??"").replace(/^\n/,"");t2.startsWith(Gr)?(d2.
push({fields:[t2.slice(Gr.length),...u2.slice(e3+1,e3+Kr+1)],diff:[]}),e3+=Kr):t2.startsWith(":")&&d2.at(-1)?.diff.push(t2,u2[e3+=1]??"")}return d2.reverse().flatMap(
({fields:[e3="",n3="",r3,i3="",a3=""],diff:o3})=>{let[s3]=n3.split(" ");if(s3===void 0||s3==="")return[];let c3=[...t.on(Buffer.from(`${o3.join("\0")}\0`)).values()];
return[{commit:e3,parent:s3,at:t.Ut(r3),email:i3,subject:a3,differing:c3}]})}async function Wr({cwd:e2,tip:n2,since:r2,most:i2}){return(await t.gn(["rev-list","\
--first-parent","--timestamp",n2,"--"],{cwd:e2})).split(`
`).flatMap(e3=>{let[n3,i3=""]=e3.split(" ");return i3!==""&&t.Ut(n3)>=r2?[i3]:[]}).slice(0,i2)}const Gr="commit ",Kr=4;async function*qr(e2,n2){let r2=await t.Pt(
e2),i2=t.Ft({repository:r2,tip:n2.at(-1)?.commit??r2.head}),a2,o2=Jr(e2);for(let[t2,s2]of n2.entries()){t2%40==0&&(o2=Jr(e2));let{commit:n3,parent:c2,differing:l2}=s2,
u2=a2?.commit===c2?a2.files:await Yr(e2,c2);for(let{path:e3,head:t3}of l2)t3?u2.set(e3,t3):u2.delete(e3);a2={commit:n3,files:u2},yield{landing:s2,sources:{...Xr(
r2,s2,u2,o2),...i2(c2)}}}}function Jr(e2){let n2=t.dn(e2);return{blobs:n2,search:Vr(n2)}}async function Yr(e2,n2){return new Map(t.an(await t.gn(["ls-tree","-r",
"-z","--full-tree",n2],{cwd:e2})))}function Xr(e2,{commit:n2,parent:r2,differing:i2},a2,{blobs:o2,search:s2}){let c2=t.sn(a2),l2={head:c2,base:Zr(c2,i2)};return{
base:{ref:r2,commit:r2},head:{ref:n2,commit:n2},...t.Yt(e2,{base:r2,head:n2},{entries:l2,differing:i2,search:s2},o2),differing:i2}}function Zr(e2,n2){let r2=new Map(
n2.map(({path:e3,base:t2})=>[e3,t2])),i2=t.sn(new Map(n2.flatMap(({path:e3,base:t2})=>t2?[[e3,t2]]:[]))),a2=e3=>!r2.has(e3);function*o2(){for(let t2 of e2)a2(t2[0])&&
(yield t2);yield*i2}return{has:t2=>r2.has(t2)?r2.get(t2)!==void 0:e2.has(t2),get:t2=>r2.has(t2)?r2.get(t2):e2.get(t2),*keys(){for(let[e3]of o2())yield e3},containing:t2=>[
...e2.containing(t2).filter(a2),...i2.containing(t2)],mayEndWith:t2=>e2.mayEndWith(t2)||i2.mayEndWith(t2),links:()=>[...e2.links().filter(a2),...i2.links()],[Symbol.
iterator]:o2}}async function Qr(e2,n2){let i2=performance.now(),{landing:a2}=e2,o2={...$r(e2.sources),isLanding:!0},s2=n2.governing(o2),c2=await r.r({sources:o2,
now:a2.at,tip:()=>Promise.resolve(s2),facts:t2=>n2.facts(e2,t2),unconfigured:t.I}),l2="faults"in c2?ei(c2.faults):await ti(c2,{sources:o2,tip:s2,now:a2.at},n2),
{commit:u2,parent:d2,at:f2,subject:p2}=a2,m2=Math.round((performance.now()-i2)*10)/10;return{commit:u2,parent:d2,at:new Date(f2).toISOString(),subject:p2,...l2,
took:m2}}function $r(e2){let{baseSide:n2,headSide:r2,differing:i2}=e2,a2=t.X(r2.entries);if(a2.length===0||t.X(n2.entries).length>0)return e2;let o2=e3=>a2.includes(
e3)||/^governance\/.*\.ya?ml$/.test(e3)||/^\.github\/workflows\/contract-check\.ya?ml$/.test(e3);return{...e2,differing:i2.filter(({path:e3})=>!o2(e3))}}function ei(e2){
return{contracts:[],status:"fault",enforce:"full",enforced:"fault",asked:e2.map(e3=>({code:"GV001",dimension:"trust",contract:e3.location?.file??"",owners:[],status:"\
unmet",message:t.Sn(e3)})),otherwise:{}}}async function ti(e2,t2,{settings:n2}){let{report:r2,needs:i2,facts:a2}=e2,{decision:o2}=r2,s2=r2.comparisons.map(ri),c2=await ni(
e2),l2={};if(s2.some(({satisfied:e3})=>!e3)||c2.status!=="pass")for(let e3 of n2)l2[e3.name]=await Xn(e3,r2,i2&&a2&&{needs:i2,facts:a2,proposal:t2});return{contracts:s2,
status:o2.status,enforce:o2.enforce,enforced:c2.status,asked:c2.requirements.filter(({status:e3})=>e3!=="met").map(({code:e3,dimension:t3,contract:n3,owners:r3,
status:i3,message:a3})=>({code:e3,dimension:t3,contract:n3,owners:r3,status:i3,message:a3})),otherwise:l2}}async function ni({report:e2,needs:t2,facts:n2}){return!t2||
!n2?e2.decision:Zn(t2,n2)}function ri(e2){let{pairing:n2,id:r2,format:i2,mode:a2,declared:o2,satisfied:s2,cause:c2,faults:l2,digests:u2,verdict:d2}=e2,[f2]=l2,{
base:p2,head:m2}=u2;return{path:t.vt(n2),id:r2,format:i2,status:n2.status,class:t.nt(d2),backward:d2.backward.outcome,forward:d2.forward.outcome,mode:a2,declared:o2,
satisfied:s2,...c2!==void 0&&{cause:c2},...f2?{rules:[],why:t.Sn(f2),fault:!0}:ii(e2,t.pt(e2)),...p2!==void 0&&{before:p2},...m2!==void 0&&{after:m2}}}function ii({
mode:e2,satisfied:n2,changes:i2},a2){if(n2)return{rules:[]};let o2=t.yt(e2),s2=i2.filter(({verdict:e3,effect:t2})=>t2!=="none"&&o2.some(t3=>e3[t3].outcome!=="re\
ads")),c2=o2.flatMap(e3=>[a2[e3],...s2.map(t2=>t2.verdict[e3])]),l2=c2.flatMap(e3=>t.it(e3)&&e3.witness?[e3.witness]:[])[0],u2=c2.flatMap(e3=>e3.outcome==="read\
s"?[]:[e3.because])[0],d2=s2[0]?.message??u2;return{rules:[...new Set(s2.map(({rule:e3})=>e3))],...d2!==void 0&&{why:d2},...l2&&{witness:`${ai(r.T(l2))} \u2192 ${ai(
l2.observed)}`}}}function ai(e2){return e2.length>200?`${e2.slice(0,200)}\u2026`:e2}async function oi({line:e2,judge:t2,store:n2,progress:r2}){let i2=await Ur(e2),
a2=i2.filter(({commit:e3})=>!n2.get(e3)),o2=0;for await(let i3 of qr(e2.cwd,a2))r2?.(o2,a2.length),n2.add(await Qr(i3,t2)),o2+=1,o2%100==0&&await n2.save();return await n2.
save(),{landings:i2.flatMap(({commit:e3})=>n2.get(e3)??[]),judgedNow:o2}}function V(e2,n2){let r2=new Map(e2.entries);for(let[e3,t2]of n2)t2===void 0?r2.delete(
e3):r2.set(e3,{mode:"100644",oid:void 0});let i2=e3=>[...e3].filter(e4=>!n2.has(e4));return{...e2,entries:t.sn(r2),load:t2=>e2.load(i2(t2)),read(t2){if(!n2.has(
t2))return e2.read(t2);let r3=n2.get(t2);return r3===void 0?{fault:"the file does not exist"}:{text:r3}},async starts(t2){let r3=[...t2],a2=r3.flatMap(e3=>{let t3=n2.
get(e3);return t3===void 0?[]:[[e3,t3]]});return new Map([...await e2.starts(i2(r3)),...a2])}}}async function si(e2){let{readPolicy:t2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.d),n2=await t2(e2);if("faults"in n2)return n2;let{policy:i2}=n2,a2=r.dn.flatMap(({images:e3})=>e3?.suffixes??[]),
o2=e3=>r.vt(i2,e3)||r.dt(e3)||r._n(e3)||r.yt(i2,e3).length>0||a2.some(t3=>e3.endsWith(t3)),s2=[...e2.entries.keys()].filter(o2).sort(),c2=s2.filter(t3=>e2.entries.
get(t3)?.oid===void 0);return await e2.load(c2),{key:s2.map(t3=>`${t3} ${e2.entries.get(t3)?.oid??li(e2,t3)}`),namesRefs:[i2.defaults,...i2.contracts].some(e3=>ci(
e3.against))}}function ci(e2){return/"(?:tag|branch)"/.test(JSON.stringify(e2??null))}function li(e2,t2){let n2=e2.read(t2);return r.tn("text"in n2?n2.text:n2.fault)}
async function ui(e2,t2){let n2=r.tn(JSON.stringify([1,...t2])).slice(0,32),i2=(0,a.join)(e2,"contract-check","audit",`${n2}.json`),o2=new Map((await di(i2)).map(
e3=>[e3.commit,e3])),s2=!1;return{get:e3=>o2.get(e3),add(e3){o2.set(e3.commit,e3),s2=!0},async save(){s2&&(s2=!1,await fi(i2,JSON.stringify([...o2.values()])).catch(
()=>{}))}}}async function di(e2){let t2=await(0,c.readFile)(e2,"utf8").catch(()=>""),n2=t2.indexOf(`
`),i2=t2.slice(n2+1);return n2<0||t2.slice(0,n2)!==r.tn(i2)?[]:JSON.parse(i2)}async function fi(e2,t2){await(0,c.mkdir)((0,a.join)(e2,".."),{recursive:!0});let n2=`${e2}\
.${(0,s.randomUUID)()}`;try{await(0,c.writeFile)(n2,`${r.tn(t2)}
${t2}`),await(0,c.rename)(n2,e2)}finally{await(0,c.rm)(n2,{force:!0})}}var pi=e.n({command:()=>mi});const mi={name:"audit",summary:"Replays what landed on the g\
overned branch: what the gate would have stopped, and why",options:{since:{type:"string",value:"WHEN",help:"how far back: 90d, 12w, 1y or a date (default: 90d)"},
policy:{type:"string",value:"FILE",help:"judge by this candidate instead of the present config"},"as-of":{type:"string",value:"WHEN",help:"the policy of: now, l\
anding (what governed it then) (default: now)"},"governance-ref":{type:"string",value:"REF",help:"the governed branch (default: the default branch)"},all:{type:"\
boolean",help:"list every stopped landing, not only the newest"},format:{type:"string",value:"FORMAT",help:"text, json, markdown or html (default: text)"}},example:"\
  contract-check audit --since 90d --policy contract-check.yaml",async run(e2,n2){let r2=t.j(e2,"format",["text","json","markdown","html"],"text"),i2=t.j(e2,"as\
-of",["now","landing"],"now"),o2=vi(e2.last("since")??"90d",n2.now()),{cwd:s2}=n2,c2=e2.last("governance-ref"),l2=await t.m(s2,c2===void 0?{}:{governanceRef:c2},
"--governance-ref"),u2=await yi(e2,l2,i2,s2),d2=u2.side?await si(u2.side):{key:["landing"],namesRefs:!0};if("faults"in d2)return t.E(d2.faults,n2);let f2=d2.namesRefs?
[await t.gn(["for-each-ref","--format=%(refname) %(objectname)"],{cwd:s2})]:[],p2=(await t.gn(["rev-parse","--git-common-dir"],{cwd:s2})).replace(/\n$/,""),m2=[
...await t.Ht(await t.Pt(s2))],h2=performance.now(),g2=t.f(n2,"landings"),{landings:_2,judgedNow:v2}=await oi({line:{cwd:s2,tip:l2.commit,since:o2,most:2e4},judge:bi(
u2.side,n2),store:await ui((0,a.resolve)(s2,p2),[t.y,...Si(),...m2,...f2,n2.zone,...d2.key]),...g2&&{progress:(e3,t2)=>{g2.step(e3,t2)}}});g2?.end();let y2=Math.
round(performance.now()-h2),b2={branch:l2.name,since:new Date(o2).toISOString().slice(0,10),policy:u2.words,summary:er(_2),landings:_2,cost:{judgedNow:v2,milliseconds:y2,
megabytes:Math.round(process.resourceUsage().maxRSS/1024)},notes:m2.length>0?[_i]:[]},x2=e2.is("all")?1/0:gi;return n2.out(hi[r2](b2,x2)),0}},hi={text:mr,json:e2=>t.
U({version:1,...e2}),markdown:hr,html:Nr},gi=20,_i='this clone is shallow, so older landings are missing: run "git fetch --no-tags --unshallow origin"';function vi(e2,n2){
let[,r2,i2]=/^(\d{1,4})([dwmy])$/.exec(e2)??[],a2={d:1,w:7,m:30,y:365}[i2??""];if(r2!==void 0&&a2!==void 0)return Math.max(0,n2-Number(r2)*a2*t.Wt);let o2=t.qt(
/^\d{4}-\d{2}-\d{2}$/.test(e2)?`${e2}T00:00Z`:e2);if(o2!==void 0)return o2;throw new t.N(`--since ${e2}: expected a number of days, weeks, months or years such \
as 90d, or a date such as 2026-01-31`)}async function yi(e2,n2,r2,i2){let o2=e2.last("policy");if(r2==="landing"){if(o2===void 0)return{words:"judged by what go\
verned each landing then"};throw new t.N("--policy is a candidate for now: leave out --as-of landing")}let s2=await t.Xt(i2,n2.commit);if(o2!==void 0){let e3=await(0,c.
readFile)((0,a.resolve)(i2,o2),"utf8").catch(()=>{throw new t.N(`--policy ${o2} could not be read`)}),n3=t.et.map(([e4])=>[e4,void 0]);return{side:V(s2,new Map(
[...n3,[t.Z,e3]])),words:`judged by ${o2} as if all of it were enforced`}}let{side:l2}=await t.kt(i2);return t.X(l2.entries).length>0?{side:l2,words:"judged by \
the config of the working tree as if all of it were enforced"}:{side:s2,words:"judged without a config, by what is expected of each format"}}function bi(e2,t2){
return{governing:({baseSide:t3})=>e2??t3,facts:(e3,n2)=>xi(e3,n2,t2),settings:Yn}}async function xi({landing:e2,sources:n2},r2,{cwd:i2,zone:a2}){let{people:o2,landed:s2,
bookings:c2,reverts:l2,teams:u2}=r2.questions;if(!o2&&!s2&&c2.length+l2.length===0)return{zone:a2,reviews:t._,teams:t.v(u2)};let d2={name:e2.parent,commit:e2.parent};
return t.h({cwd:i2,zone:a2,head:e2.commit},n2,d2,r2)}function Si(){let e2=(0,a.dirname)((0,i.realpathSync)(process.argv[1]??"."));return(0,i.readdirSync)(e2).sort().
map(t2=>{let{size:n2,mtimeMs:r2}=(0,i.statSync)((0,a.join)(e2,t2));return`${t2} ${String(n2)} ${String(r2)}`})}function Ci({comparisons:e2},i2,a2){let{reason:o2,
approver:s2,expires:c2,now:l2}=a2,u2=new Set(i2.waivers.filter(({until:e3})=>e3>l2).map(({fingerprint:e3})=>e3)),d2=[],f2=[],p2=0;for(let a3 of e2.filter(({satisfied:e3})=>!e3)){
let e3=t.vt(a3.pairing),l3=t.pt(a3),m2=t.yt(a3.mode).filter(e4=>l3[e4].outcome!=="reads"),h2=a3.changes.filter(({effect:e4,verdict:t2})=>e4!=="none"&&m2.some(e5=>t2[e5].
outcome!=="reads"));h2.length===0&&f2.push(`${e3}: ${a3.faults[0]?.message??`the contract is ${a3.pairing.status}`}`);for(let t2 of h2){let{fingerprint:a4,element:l4}=t2;
if(u2.has(a4))continue;let m3=n.K(i2,e3,l4).owners[0]??s2;m3===void 0?f2.push(`${e3}: nobody owns ${r.tt(l4)}: name who answers for it with --as`):(u2.add(a4),p2+=
1,d2.push(...ne({fingerprint:a4,approver:m3,expires:c2},{path:e3,change:t2,reason:o2})))}}return{lines:d2,waivers:p2,left:f2}}const wi=/^@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?$/;
function Ti(e2){return wi.test(e2)}function Ei(e2,n2){if(Ti(e2))return e2;let r2=e2.replace(/[^\x21-\x7e]/g,""),i2=r2.startsWith("@")?r2:`@${r2}`,a2=Ti(i2)?`: w\
rite it as ${i2}`:": expected @login";throw new t.N(`${n2} ${JSON.stringify(e2)} is no handle${a2}`)}function Di(e2,t2){let n2=e2.last(t2);return n2===void 0?void 0:
Ei(n2,`--${t2}`)}var Oi=e.n({command:()=>ki});const H="governance/policy.yaml",ki={name:"baseline",summary:"Turns today's breaks against an older version into w\
aivers with an end, to be reviewed",operands:"REF",options:{as:{type:"string",value:"@LOGIN",help:"who answers for what nobody owns"},reason:{type:"string",value:"\
TEXT",help:"why they are let pass"},expires:{type:"string",value:"DATE",help:"when they end (default: in 90 days)"},print:{type:"boolean",help:"print them inste\
ad of writing the file"}},example:'  contract-check baseline v1.4.0 --as @kim --reason "broken since 2025, nobody reads it" --expires 2027-03-31',async run(e2,o2){
let[s2,...c2]=e2.operands;if(s2===void 0||c2.length>0)throw new t.N("baseline takes the version to compare with, a tag, branch or commit: contract-check baselin\
e v1.4.0");let{cwd:l2}=o2,u2=o2.now(),d2=e2.last("expires")??new Date(u2+7776e6).toISOString().slice(0,10),f2=/^\d{4}-\d{2}-\d{2}$/.test(d2)?t.qt(`${d2}T00:00Z`):
void 0;if(f2===void 0||f2<=u2)throw new t.N(`--expires ${d2}: expected a day to come, such as 2027-03-31`);let p2=await t.Nt(l2,s2),m2=await t.Nt(l2,"HEAD");if(p2===
void 0||m2===void 0)throw new t.N(`there is no commit ${s2} in this clone${await t.jt(l2,s2)}: "git tag" and "git branch -a" list names`);let{root:h2,side:g2}=await t.
kt(l2),_2=await n.st(g2);if("faults"in _2)return t.E(_2.faults,o2);let v2=await t.Dt(await t.Pt(l2),{base:{name:s2,commit:p2},head:{name:"HEAD",commit:m2}}),y2=await r.
R(v2,await r.ct(g2,_2.policy)),b2=Di(e2,"as"),x2=e2.last("reason")??`broken since ${s2}; the baseline of ${new Date(u2).toISOString().slice(0,10)}`,{lines:S2,waivers:C2,
left:ee2}=Ci(y2,_2.policy,{reason:x2,approver:b2,expires:d2,now:u2});for(let e3 of ee2)o2.err(`not waived: ${t.q(e3)}
`);if(C2===0)return o2.out(`nothing to waive: no change since ${s2} breaks what is promised or expected
`),0;let te2=`waivers:
${S2.join(`
`)}
`;return e2.is("print")||(0,i.existsSync)((0,a.join)(h2,H))?(o2.out(te2),e2.is("print")||o2.err(`${H} is there already: add these lines to its waivers:
`),e2.is("print")?0:2):(await t.l((0,a.join)(h2,H),`# Known breaks since ${t.q(s2)}, let pass until they end. Review each; "contract-check lint" shows what runs\
 out.
version: 1
${te2}`,"wx"),o2.out(`wrote ${H}: ${r.A(C2,"waiver")} until ${d2}; commit it to the governed branch
`),0)}};function Ai({id:e2,window:t2}){return t2.title===void 0?e2:`${e2}  ${q(t2.title)}`}function U(e2,t2){let{occurrence:r2,bookings:i2,freezes:a2}=e2,{window:o2,
opens:s2,closes:c2,bookBy:l2}=r2,u2=t2??r2.zone;return[{label:"opens",text:n.pt(s2,u2)},{label:"closes",text:`${n.pt(c2,u2)}, after ${n.ft(c2-s2)}`},J("book by",
o2.notice===void 0?"":n.pt(l2,u2)),J("frozen",a2.map(Ni).join("; ")),J("admits",o2.allow?.join(", ")??""),J("only for",ji(o2)),J("room",Pi(e2)),J("booked",i2.map(
Fi).join("; ")),J("approvers",o2.approvers?.join(", ")??""),J("on call",o2.oncall??""),J("writes",o2.writes??"")].flatMap(e3=>e3?[{label:e3.label,text:q(e3.text)}]:
[])}function W({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=(e2.deny??["breaking"]).map(e3=>e3==="any"?"everything":e3).join(", "),o2=e2.except===void 0?"":`, exc\
ept ${e2.except.join(", ")}`,s2=e2.board===void 0?"":`; exceptions: ${e2.board}`,c2=ji(e2),l2=c2===""?"":` for ${c2}`;return q(`${Mi(t2,n2,i2??r2)}: denies ${a2}${l2}${o2}${s2}`)}
function G({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=e2.note??e2.title;return q(`${Mi(t2,n2,i2??r2)}${a2===void 0?"":`: ${a2}`}`)}function K({id:e2,title:t2}){
return q(t2===void 0?e2:`${e2} (${t2})`)}function ji({contracts:e2,regions:t2,teams:n2}){return[e2===void 0?"":`contracts ${e2.join(", ")}`,t2===void 0?"":`regi\
ons ${t2.join(", ")}`,n2===void 0?"":`teams ${n2.join(", ")}`].filter(e3=>e3!=="").join("; ")}function q(e2){return e2.replace(new RegExp("\\p{Cc}","gu")," ")}function J(e2,t2){
return t2===""?void 0:{label:e2,text:t2}}function Mi(e2,t2,r2){let i2=t2===null?"until somebody ends it":`to ${n.pt(t2,r2)}`;return`${n.pt(e2,r2)} ${i2}`}function Ni({
rule:e2}){let t2=ji(e2),n2=(e2.deny??["breaking"]).join(", ");return`${e2.id} denies ${n2}${t2===""?"":` for ${t2}`}`}function Pi({occurrence:e2,use:t2}){let{changes:n2,
breaking:r2,perOwner:i2,perConsumer:a2}=e2.window.capacity??{};return[n2===void 0?"":`${t2.changes} of ${n2} changes taken`,r2===void 0?"":`${t2.breaking} of ${r2}\
 breaking taken`,i2===void 0?"":`at most ${i2} per owner`,a2===void 0?"":`at most ${a2} per consumer`].filter(e3=>e3!=="").join(", ")}function Fi({change:e2,classes:t2,
owners:n2,landedAt:r2}){let i2=[...t2,...n2,...r2===void 0?[]:["landed"]];return i2.length===0?e2:`${e2} (${i2.join(", ")})`}function Ii(e2,{zone:t2}){let r2=n.
pt(e2.at,t2??"UTC");return`${["<!doctype html>",'<html lang="en">','<meta charset="utf-8">','<meta name="viewport" content="width=device-width, initial-scale=1"\
>',"<title>Change windows</title>",`<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article, li { margin: 0 0 1rem; }
article { border: 1px solid #8886; border-radius: 6px; padding: .75rem 1rem; }
h2 { margin-top: 2rem; } h3 { margin: 0 0 .5rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .15rem 1rem; margin: 0; }
dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
.open { border-left: 6px solid #1a7f37; } .frozen { border-left: 6px solid #9a6700; }
</style>`,"<main>",`<h1>Change windows</h1><p>As of <time datetime="${new Date(e2.at).toISOString()}">${Y(r2)}</time></p>`,...Ri("Faults",e2.faults.map(({code:e3,
message:t3})=>`${e3} ${t3}`)),"<h2>Windows</h2>",...e2.occurrences.length===0?["<p>No window opens within 400 days.</p>"]:[],...e2.occurrences.map(n2=>Li(n2,e2.
at,t2)),...Ri("Freezes",e2.freezes.map(e3=>`${K(e3.rule)}: ${W(e3,t2)}`)),...Ri("Good to know",e2.advisories.map(e3=>`${K(e3.rule)}: ${G(e3,t2)}`)),"</main>","<\
/html>"].join(`
`)}
`}function Li(e2,t2,n2){let{occurrence:r2,freezes:i2}=e2,a2=r2.opens<=t2&&t2<r2.closes,o2=i2.length>0?"frozen":a2?"open":"later",s2=U(e2,n2).map(({label:e3,text:t3})=>`\
<dt>${Y(e3)}</dt><dd>${Y(t3)}</dd>`);return`<article class="${o2}"><h3>${Y(`${Ai(r2)}${a2?" (open now)":""}`)}</h3><dl>${s2.join("")}</dl></article>`}function Ri(e2,t2){
return t2.length===0?[]:[`<h2>${e2}</h2>`,`<ul>${t2.map(e3=>`<li>${Y(e3)}</li>`).join("")}</ul>`]}function Y(e2){let t2={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;","'":"&#39;"};return e2.replace(/[&<>"']/g,e3=>t2[e3]??e3)}const zi=new TextEncoder;function Bi(e2,t2,n2){return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:\
-//contract-check//calendar//EN","CALSCALE:GREGORIAN",`X-WR-CALNAME:${Ui(t2)}`,...e2.flatMap(e3=>Vi(e3,n2)),"END:VCALENDAR"].map(e3=>`${Wi(e3)}\r
`).join("")}function Vi(e2,t2){return["BEGIN:VEVENT",`UID:${Ui(e2.uid)}`,`DTSTAMP:${Hi(t2)}`,`DTSTART:${Hi(e2.from)}`,`DTEND:${Hi(e2.to)}`,`SUMMARY:${Ui(e2.summary)}`,
...e2.description===""?[]:[`DESCRIPTION:${Ui(e2.description)}`],`CATEGORIES:${e2.category}`,`TRANSP:${e2.category==="WINDOW"?"OPAQUE":"TRANSPARENT"}`,"END:VEVEN\
T"]}function Hi(e2){return`${new Date(e2).toISOString().slice(0,19).replace(/[-:]/g,"")}Z`}function Ui(e2){return e2.replace(/\r\n?/g,`
`).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g," ").replace(/[\\;,]/g,e3=>`\\${e3}`).replace(/\n/g,"\\n")}function Wi(e2){let t2=[],n2="",r2=0;for(let i2 of e2){
let e3=zi.encode(i2).length;r2+e3>75&&(t2.push(n2),n2=" ",r2=1),n2+=i2,r2+=e3}return[...t2,n2].join(`\r
`)}function Gi(e2,{zone:t2,repository:n2="contract-check"}){let r2=e3=>U(e3,t2).slice(2).map(({label:e4,text:t3})=>`${e4}: ${t3}`).join(`
`);return Bi([...e2.occurrences.map(e3=>({uid:`${e3.occurrence.id}@${n2}`,from:e3.occurrence.opens,to:e3.occurrence.closes,summary:e3.occurrence.window.title??e3.
occurrence.window.id,description:r2(e3),category:"WINDOW"})),...e2.freezes.map(r3=>({uid:`freeze-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.horizon,summary:`Free\
ze: ${r3.rule.title??r3.rule.id}`,description:W(r3,t2),category:"FREEZE"})),...e2.advisories.map(r3=>({uid:`advisory-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.horizon,
summary:r3.rule.title??r3.rule.id,description:G(r3,t2),category:"ADVISORY"}))],`Change windows (${n2})`,e2.at)}function Ki({opens:e2,closes:t2},n2){return e2<=n2&&
n2<t2}function qi({faults:e2}){return e2.length===0?[]:["The calendar has faults; while it has, nothing that needs a window may land:",...e2.map(e3=>`  ${Ji(e3)}`)]}
function Ji({code:e2,message:t2,location:n2}){let r2=n2?.line===void 0?"":`:${n2.line}`,i2=n2?.column===void 0?"":`:${n2.column}`;return q(`${n2?`${n2.file}${r2}${i2}\
: `:""}${e2} ${t2}`)}function Yi({occurrences:e2},t2){return t2??e2[0]?.occurrence.zone??"UTC"}function Xi(e2,t2){let{state:r2}=e2;if(!r2)return[];let i2=Yi(e2,
t2),a2=r2.nextTransition===null?"":n.pt(r2.nextTransition,i2);if(r2.open)return[q(`Open through ${r2.windows.map(({window:e3})=>e3.id).join(", ")}${a2===""?"":`\
, until ${a2}`}.`)];let o2=r2.reasons.map(({code:e3,message:t3})=>q(`  ${e3} ${t3}`));return[`Closed${a2===""?"":`, until ${a2}`}.`,...o2]}function Zi(e2,{zoneData:t2}){
let r2=e3=>e3===null?null:n.gt(e3),i2=e3=>{let t3=Object.fromEntries(Object.entries(e3.rule).filter(([e4])=>e4!=="location")),n2={id:e3.id,rule:e3.rule.id,calendar:e3.
calendar,timezone:e3.zone};return{...t3,...n2,from:r2(e3.from),to:r2(e3.to)}},{state:a2}=e2,o2={version:1,at:r2(e2.at),zoneData:t2,state:a2&&{open:a2.open,windows:a2.
windows.map(({id:e3})=>e3),freezes:a2.freezes.map(({id:e3})=>e3),reasons:a2.reasons,nextTransition:r2(a2.nextTransition),nextChange:r2(a2.nextChange),horizon:r2(
a2.horizon)},occurrences:e2.occurrences.map(t3=>Qi(t3,e2.at)),freezes:e2.freezes.map(i2),advisories:e2.advisories.map(i2),faults:e2.faults,horizon:r2(e2.horizon)};
return`${JSON.stringify(o2,null,2)}
`}function Qi({occurrence:e2,use:t2,bookings:r2,freezes:i2},a2){let{id:o2,label:s2,calendar:c2,window:l2,zone:u2,opens:d2,closes:f2,bookBy:p2}=e2,{title:m2,allow:h2,
contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2}=l2;return{id:o2,window:l2.id,occurrence:s2,calendar:c2,timezone:u2,opens:n.gt(d2),
closes:n.gt(f2),bookBy:l2.notice===void 0?null:n.gt(p2),open:Ki(e2,a2),title:m2,allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2,
used:{changes:t2.changes,breaking:t2.breaking,perOwner:Object.fromEntries(t2.owners),perConsumer:Object.fromEntries(t2.consumers)},bookings:r2.map(({change:e3,classes:t3,
owners:n2})=>({change:e3,classes:t3,owners:n2})),freezes:i2.map(e3=>e3.id)}}function $i(e2,{zone:t2}){return`${[[`## Calendar at ${n.pt(e2.at,Yi(e2,t2))}`],qi(e2).
map(X),Xi(e2,t2).map(e3=>X(e3.trim())),["### Windows"],e2.occurrences.length===0?["No window opens within 400 days."]:["| window | opens | closes | more |","|--\
-|---|---|---|",...e2.occurrences.map(n2=>ea(n2,e2.at,t2))],e2.freezes.length===0?[]:["### Freezes"],e2.freezes.map(e3=>`- **${X(K(e3.rule))}** ${X(W(e3,t2))}`),
e2.advisories.length===0?[]:["### Good to know"],e2.advisories.map(e3=>`- **${X(K(e3.rule))}** ${X(G(e3,t2))}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function ea(e2,t2,n2){let[r2,i2,...a2]=U(e2,n2),o2=Ki(e2.occurrence,t2)?" **open now**":"",s2=a2.map(({label:e3,text:t3})=>`${e3}: ${X(t3)}`).join("<br>");return`\
| ${X(Ai(e2.occurrence))}${o2} | ${r2?.text??""} | ${i2?.text??""} | ${s2} |`}function X(e2){return e2.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*_[\]|~#]/g,
e3=>`\\${e3}`).replace(/@/g,"@\u2060")}function ta(e2,{zone:t2}){let{occurrences:r2,freezes:i2,advisories:a2}=e2;return`${[[`Calendar at ${n.pt(e2.at,Yi(e2,t2))}`],
qi(e2),Xi(e2,t2),na("Windows",r2.flatMap(n2=>ra(n2,e2.at,t2)),"  no window opens within 400 days"),i2.length===0?[]:["Freezes",...i2.map(e3=>`  ${K(e3.rule)}: ${W(
e3,t2)}`)],a2.length===0?[]:["Good to know",...a2.map(e3=>`  ${K(e3.rule)}: ${G(e3,t2)}`)]].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function na(e2,t2,n2){return[e2,...t2.length===0?[n2]:t2]}function ra(e2,t2,n2){let r2=U(e2,n2).map(({label:e3,text:t3})=>`    ${e3.padEnd(9)} ${t3}`);return[
`  ${Ai(e2.occurrence)}${Ki(e2.occurrence,t2)?"  OPEN NOW":""}`,...r2]}const ia=["text","markdown","json","ics","html"];function aa(e2,t2,n2={}){return{text:ta,
markdown:$i,json:Zi,ics:Gi,html:Ii}[t2](e2,n2)}const oa=16*t.Wt,sa={changes:0,breaking:0,owners:new Map,consumers:new Map};function ca(e2,{at:t2,next:r2,query:i2,
ledger:a2}){let o2=la(e2,t2,r2),s2=o2.reduce((e3,{closes:t3})=>Math.max(e3,t3),t2+oa),c2=n.M(e2,t2,s2),l2=({opens:e3,closes:t3,window:n2})=>c2.filter(({from:r3,
to:i3,rule:a3})=>r3<t3&&(i3??1/0)>e3&&ua(a3.regions,n2.regions)&&ua(a3.teams,n2.teams));return{at:t2,state:i2?n.v(e2,i2,t2):null,occurrences:o2.map(e3=>({occurrence:e3,
use:a2?.used(e3)??sa,bookings:a2?.bookings(e3)??[],freezes:l2(e3)})),freezes:c2,advisories:n.A(e2,t2,s2),faults:[...e2.faults,...e2.unread,...a2?.faults??[]],horizon:s2}}
function la(e2,t2,r2){let i2=new Map;for(let a2=t2;a2<t2+n._&&i2.size<r2;a2+=oa)for(let t3 of n.N(e2,a2,a2+oa))i2.set(t3.id,t3);return[...i2.values()].slice(0,r2)}
function ua(e2,t2){return!e2||!t2||e2.some(e3=>t2.includes(e3))}var da=e.n({command:()=>ha});const{base:fa,config:pa,"governance-ref":ma}=t.S,ha={name:"calendar",
summary:"Shows windows, freezes and what is booked in them",options:{...fa&&{base:fa},...pa&&{config:pa},...ma&&{"governance-ref":ma},next:{type:"string",value:"\
N",help:"how many occurrences (default: 10)"},at:{type:"string",value:"INSTANT",help:"from this instant on, for example 2026-12-01T00:00Z"},format:{type:"string",
value:"FORMAT",help:`${ia.join(", ")} (default: text)`}},example:"  contract-check calendar --next 3 --format ics > windows.ics",async run(e2,i2){let a2=t.j(e2,
"format",ia,"text"),o2=Number(e2.last("next")??"10");if(!Number.isInteger(o2)||o2<1||o2>1e3)throw new t.N("--next takes a whole number from 1 to 1000");let s2=t.
C(e2,i2,!0),c2=t.w(e2,i2,s2),l2=await t.m(c2.cwd,c2),u2=await t.Xt(c2.cwd,l2.commit),d2=await n.st(u2,c2.config);if("faults"in d2)return t.E(d2.faults,i2);let{calendar:f2}=d2.
policy;if(!f2)return await t.D(c2,{entries:u2.entries,name:l2.name},i2),i2.out(`there is no calendar on ${l2.name}: windows: in contract-check.yaml makes one
`),0;let{filed:p2}=await r.pt(u2),m2=n.k(f2,n.E({policy:d2.policy,booked:p2},{})),{tz:h2}=process.versions,g2=i2.zone==="UTC"?void 0:i2.zone,_2={...g2!==void 0&&
{zone:g2},...h2!==void 0&&{zoneData:h2}};return i2.out(aa(ca(f2,{at:s2,next:o2,ledger:m2}),a2,_2)),f2.unread.length>0?t.E(f2.unread,i2):0}};var ga=e.n({completionOf:()=>va});
const _a={bash:e2=>`_contract_check() {
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
`).join("")}`).join("")},va=e2=>({name:"completion",summary:"Prints the completion of a shell: bash, zsh or fish",operands:"SHELL",options:{},example:"  contrac\
t-check completion bash > ~/.local/share/bash-completion/completions/contract-check",async run(n2,r2){let[i2=""]=n2.operands,a2=Object.keys(_a),o2=Object.hasOwn(
_a,i2)?_a[i2]:void 0;if(!o2)throw new t.N(`completion takes one of ${a2.join(", ")}${t.M(i2,a2)}`);let s2=e2().map(async e3=>{let{name:n3,options:r3}=(await e3.
load()).command;return[n3,Object.keys({...r3,...t.A}).map(e4=>`--${e4}`)]});return r2.out(o2(await Promise.all(s2))),0}});var ya=e.n({command:()=>ba});const ba={
name:"diff",summary:"Compares two files or two folders, without git and without governance",operands:"BASE HEAD",options:{mode:{type:"string",value:"MODE",help:`\
exit 1 unless every contract satisfies: ${t._t.join(", ")} (default: what is expected of its format)`},...t.O,...t.s},example:"  contract-check diff old/order.a\
vsc new/order.avsc --mode backward",async run(e2,n2){let[i2,a2,...o2]=e2.operands;if(i2===void 0||a2===void 0||o2.length>0)throw new t.N("diff compares two path\
s: contract-check diff BASE HEAD");let s2=e2.last("mode")===void 0?void 0:t.j(e2,"mode",t._t,"full"),[c2,l2]=[xa(n2.cwd,i2),xa(n2.cwd,a2)],u2=await Le(c2,l2,{recognise:r.
un,unpack:r.rn}),d2={...r.lt({mode:s2,...t.k(e2,n2)}),skipped:()=>{}},f2=t.f(n2,"contracts"),p2={base:{ref:i2,commit:null},head:{ref:a2,commit:null}},m2=await r.
R({...u2,...p2,...t.d(f2)},d2).finally(f2?.end),h2=e2.is("all")?{...m2,unchanged:r.o(u2,d2,m2)}:m2;return await t.c(h2,e2,n2),h2.comparisons.some(({faults:e3})=>e3.
length>0)?3:+!h2.comparisons.every(({satisfied:e3})=>e3)}};function xa(e2,t2){let n2=(0,a.resolve)(e2,t2),[,o2,s2]=/^(.+)@([^@/]+)$/.exec(t2)??[];if(o2===void 0||
s2===void 0||(0,i.existsSync)(n2))return n2;let c2=(0,a.resolve)(e2,o2),l2=`(^|[/_.-]|/v|-v)${r.Y}(?=[/.]|$)`,[,u2="",d2=""]=/^(.*?)((?:\.[^/.]+)*)$/.exec(c2)??
[];return[(0,a.join)(c2,s2),(0,a.join)(c2,`v${s2}`),c2.replace("{version}",s2),c2.replace(RegExp(`${l2}(?!.*${l2})`),(e3,t3)=>t3+s2),`${u2}-${s2}${d2}`].find(e3=>e3!==
c2&&(0,i.existsSync)(e3))??n2}function Sa(e2,t2){let n2=e2.references?.length?`
Elsewhere: ${e2.references.join(", ")}.
`:"";return`# ${e2.title}

\`${e2.id}\`

${e2.why}

**What to do.** ${e2.remedy}
${n2}
${t2.map(Ca).join(`
`)}`}function Ca({title:e2,files:t2,verdict:n2,message:i2}){let a2=t2.flatMap(({path:e3,base:t3,head:n3})=>[...t3===void 0?[]:[Ta(`base: ${e3}`,e3,t3)],...n3===
void 0?[]:[Ta(`head: ${e3}`,e3,n3)]]);return`## ${e2}

${i2}: **${r.D(n2)}**.

${wa("New readers, old data",n2.backward)}
${wa("Old readers, new data",n2.forward)}

${a2.join(`
`)}`}function wa(e2,n2){let i2=r.j(n2),a2=`- ${e2}: ${n2.outcome}${i2===void 0?"":` (${i2})`}`;if(!t.it(n2)||!n2.witness)return a2;let{observed:o2,decoder:s2}=n2.
witness;return`${a2}
  - written: \`${r.T(n2.witness)}\`
  - ${s2}: ${o2}`}function Ta(e2,t2,n2){return`${e2}

\`\`\`${t2.endsWith(".proto")?"proto":t2.endsWith(".avdl")?"java":t2.endsWith("ml")?"yaml":"json"}
${n2.trimEnd()}
\`\`\`
`}const Ea=/^sha256:[0-9a-f]{6,64}$/;async function Da(e2,n2,i2){let a2=await r.r(await t.g(t.w(n2,i2,i2.now())));if("faults"in a2)return t.E(a2.faults,i2);let{
report:o2}=a2,s2=o2.comparisons.flatMap(t2=>{let n3=t2.changes.filter(t3=>t3.fingerprint.startsWith(e2));return n3.length>0?[{...t2,changes:n3}]:[]}),[c2,...l2]=s2;
if(!c2)throw new t.N(`no finding of the present difference begins with ${e2}: check --verbose shows them, and --base and --head name another difference`);if(l2.
length>0||c2.changes.length>1)throw new t.N(`${e2} begins more than one finding (${s2.map(({pairing:e3})=>t.vt(e3)).join(", ")}): write more of its digits`);let u2={
style:t.b(t.o(n2,i2)),verbose:!0,quiet:!1},{base:d2,head:f2,contracts:p2}=o2,m2={base:d2,head:f2,contracts:p2,comparisons:[c2],notes:[]};i2.out(r.t(m2,u2));let h2=new Date(
i2.now()+Oa*t.Wt).toISOString().slice(0,10);return i2.out(`
${ka(c2.changes[0]?.fingerprint??e2,h2)}`),0}const Oa=90;function ka(e2,t2){return`A waiver in contract-check.yaml on the governed branch lets exactly this pass\
 until a date:

waivers:
  - fingerprint: "${e2}"
    reason: why nobody is hurt
    approver: "@login"
    expires: ${t2}
`}var Aa=e.n({command:()=>ja});const ja={name:"explain",summary:"Shows the page of a rule, of a governance code, of the rules that find what buf, Confluent or A\
vro name so, or one finding of the present difference",operands:"RULE|CODE|FINGERPRINT",options:{all:{type:"boolean",help:"show every example (otherwise two at \
most)"},...t.S},example:"  contract-check explain avro/field-presence",async run(e2,n2){let[r2,...i2]=e2.operands;if(r2===void 0||i2.length>0)throw new t.N("exp\
lain takes one rule or code: contract-check explain avro/field-presence");if(Ea.test(r2))return Da(r2,e2,n2);if(/^gv\d+$/i.test(r2))return Pa(r2.toUpperCase(),n2);
let a2=await Je(),o2=a2.find(({id:e3})=>e3===r2)??a2.find(({id:e3})=>e3.endsWith(`/${r2}`)),s2=o2?[]:a2.filter(({references:e3=[]})=>e3.some(Ma(r2)));if(s2.length>
0){n2.out(`${r2} is of another system. What it finds is told here by:

`);for(let t2 of s2)n2.out(`${Na(t2,e2.is("all"))}
`);return 0}if(!o2){let e3=t.M(r2,[...a2.map(({id:e4})=>e4),...a2.flatMap(({references:e4=[]})=>e4.flatMap(e5=>[e5,e5.slice(e5.indexOf(":")+1)]))]);throw new t.
N(`there is no rule "${r2}"${e3} ("contract-check rules" lists them)`)}return n2.out(Na(o2,e2.is("all"))),0}};function Ma(e2){return t2=>t2===e2||t2.slice(t2.indexOf(
":")+1)===e2}function Na(e2,t2){let n2=Fa()[e2.id]??Sa(e2,[]),[r2="",...i2]=n2.split(/\n(?=## )/),a2=i2.length-2;if(t2||a2<=0)return n2;let o2=`${String(a2)} mo\
re example${a2===1?"":"s"}: contract-check explain ${e2.id} --all
`;return[r2,...i2.slice(0,2),o2].join(`
`)}async function Pa(e2,n2){let{governanceCodes:r2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.f),i2=r2.get(e2);if(!i2)throw new t.
N(`there is no code ${e2}${t.M(e2,r2.keys())}`);return n2.out(`# ${i2.title}

\`${i2.code}\`

${i2.why}

**What to do.** ${i2.remedy}
`),0}function Fa(){let e2=(0,o.brotliDecompressSync)(Buffer.from("WyaPRdFBHTYOAB7U6xXwOkDH2OAHlayCMldjlrZQ0pyZxDxXMw5rx6LfD8tcpvhXAXYrvEI75VZeGSGbU9mIme9OqIYq9w\
9jxpY0oGnvb7+3qZ2u/43J7sIqrZFTaU2xac6bWAxIgDuXOp1WpP+XQ6Agqujkzu+UVLAGqajzsC21z+Zbp+uEDdqMhD0Zb0jhc1ALIei10PuDHoVtylYztWo1dJIToDnFipA+D9w7pH3b/2z672p7f0lxgnFKhZ\
TFqrTlazISDPOkA3PPsYVSiHRT2QtCfWEEJ4qZ8HPz9y5RWdrNexz9EBIu6TDqVNcQauwIqRsgUK2FSRVnIlyLCtO8qGe5YTmoplFGqeJ/3mG+50EGoy2W7rrDgfW1X3a6viLlXsRMeYEs1VI85K90slLJ/zT3b9\
UeR2BGEg5Rcgip5M+uQAeQ3z4uw7lrj4qu/f5/vp/1OYKiRkhp0aJFU7ZYgxFFIZThN+LsE3t1PpGLSDwkP1KArAK6uaa6RnZ1z+g4cSJuvFSoTACFhuruArpGCWnRJC2f2qQ2jStezQJQI2p0/R4KITz6Fg2Tej\
O1w/7rxa3DtLGv3ZOdpCY8xsHGIWAgvePw7bvu/5pte582QYQxhMEYb3/4lr3sZuamzny2bWKDwAj+khDuGYypPenYdilblsaKkTv+kDWjpbXdLmi9RyGZhJk8P5GMv/+7E30edolOD4wh/2t8dRgdSKNAEjpViF\
pRqMiXQT4FYH5JB/kl//zZmjdefSgDS9pZKakUJN70DUMhogyS7E0qIHwSqfi0o9Ro+qZeMx+F++8LvM/Cw7AZ71uyPuvcpF00Cqu/NdKQpuj4VmdyESm3NrIUgqRGdi0YlHAJsFKoXqqKb5Alzlvs02E16yloiy\
OvDCGFhP2mQLAvrijh7cpyUKjzR1ct2gcBRhTGa7ouiKCmQgFc5UftGlISZtgMQCUTkaSlXC2kzzSaP9qGr5kxEUcTOwcA4b+ubic4b810IDdEZHMAtF6wwUnwT36xC0xfhn9khIb72Jd1uzGfBATxhiCnYWrnky\
DItbVrJKC9rkYbi+EUxTnjElvs029Ljf5DkkHETdJCejTv6uSK2jX6W3ct8WARdPavMEezFcW/KLz09kso/8pnLXKGWRyz04rx/G5ciVDZlsvd/58IH51wqWe9DvDOiv8qrwbrwgQWvMgbelTtxCMg9+80NS/fL6\
HuhLj7wiyDGNWtFJ5Q/ZVeL0/6V3WQj2uJB19Uv935QKEVOU7m7UBqY/gHI5UP+Q7qD8tWuPIhYGZ/KwITPsPaa8T4+iM+uH8pYy1q7wE9WA/+i2Ak4r8knQkBfmxMf7Za66/rlq8Yh4gHtjoN8FHrR0hiRSZsQT\
KFQYgtEa3sBRURVSnjbBxd3wDo/OockaY8TiOYfQWSad/xQPxm312zlmYk7bkQ87YZQkcIBXmftCfAgy1HBKM5YcBglie47Cl4IP8uQ+Osq5qxqiFECjzM5pFaQAuBdJd516nDAHpIBHI5ExHu6ybcOnwUZGX5/D\
pl62JyAcosVUBIvWwuDZ0yczVwdlUPqMM14OJkzQfWFIlGoVUKGGXAi+phKfm/eGPSP/UNlcxuaODtuaX3T4/920eeqwmVt4e/PWnLZYqcjcl66yDpF6zdBY4uzLHjuzj3/16MCRW3j085BW9N7vURBQh5T041pv\
+5/EwP4yIdaGrMp75g4pHK+4vFgaOdkpbQ+W1JIUYo3Ro+G9AiktAASeYOZIuJtByxqtBpy3Q0sjdMOoN3rPrWW7/IDtwCp92PSM7p9S0p4xaN2cN4RLarApEMgxzuL2GFBY12Aw4yRH7gR+PFTUcOJOWM/FDKHq\
Q8fAAv6qe0wA8t/hKxPJzTR6hGIEdBdfgz1CBVMX5LKVQTSPXBcWvT/zh0RswCSSL47BqsGalSTn30slL5uCK3EwPHRccF99XAt0ZkvlXmMICsYYlzLMOk/+sf5ZZB/Nwateo9AzGsodPoXSI+hb/R4xTtI7upYy\
lho+7lYMK/HnMZnt1EisueQE6TKs8bD+o85+6GwfF8LcEMDRGug6Zk/q+ZddtOlc9L60nxG2ZFbUWuki2PPZDPLIKfl+VytcWfX7JMljHU+HXDH9x4t5cyvuVPycZLb+YGYPTbv9HPrOM1NtkgrxjTS9wu5CG3n+\
/xoAXKP1t4fXm45bfE1GOcI5XaH0ZbIRta7M9PdxV6VmRNHrKlOe4rieSjFZAEPcat4DGaNzMCUnioUhwGD5ZWhZJKylrZSXpODd1L4LnQsHS+XxvLa5DRh0dSI3oBDqs1ScJQyMRjt5ZM0LfEIuCkLnoAF9DpRd\
bWlrahL1ViSas5yYyUQ7Vrqb5lnbIGzBZUxi2A0lCvzBZEazVEZg5xLHdpRnClWDGr8vPrVIg6nhl8oWQ+l1eEh5x+ICURJEPmg6Hv0d1hVGxIx7EWVfVfMWmSL8hwfAFZooGm1T67EkY8/iuN0VqCx6ld0ZsYUq\
SMRy5UAb+1lf2QFleyLyP69ZvJChUclBGhWAtaEB/ANHcA0+MSJChcehIpPRQ7qBiozVeT2AW3S9yz6pESG305pftGps2BCZNjFvHOP4S6P59rMej+5eD6xwCkrivfpeJpJul3TblxR8Cz+TVdMXAloUiVWhNV3s\
QPuUnwuhI3rctK93FbrBaLAL+HtBzeNZdca+Ng01qDVDVmTBvdgnbxEaoCNzBNd78CFN5qRLDSKJYJV3pzbxptY8XFgP5Q0MKN6/zUe0KaB2jrFeH+v+dZ5dTZN0ACTXIrLHuOLKYbYWj1gMUTv/MGVoh3T4uK3b\
MySyUtCklbGuLyPs1bTIhCjyrhvab39yo3vv0+GaxmXY9B150RYS2dLBXgum5V20xszFo50DbW+SL0STjj5QC0jx11yMzpKOsWEV49pKNWHD8r2pWpRAZItNWRG2J4JJWwUQrF6vRKsUHVlvTAryxEdSxK1Xzumi\
Dpfb4Qu3T1TBQeSmX74Fotf8G2CGT+km44R/xPAOqoRHHFq5dURG1pd4rdU4shzkoXAIjZjICqFwDYPdD/AQ7iW/K1iXw8yLcH79i6HrMiDWnmIpnY/2JLTPu19l6hD5FFy2XD1Zj8hO5Fsi8+lqzxsW1N+2j1KL\
N67AnTfd1bVKzZTOqoD0HoMFtnefvB4feq9M8WrdD2ctv/eKARxEL+ELZvibWCnrDmF490rzQ3nFSY+DbkV9MKQaumlpuAlYHzgFw0MumRtFAg9ZkZJvlK/1jSDUcCsyYU3VQQK+cCz9EFL5X2Wvg4iOfUjMThBb\
CSNdcbVZkrFsWLb6xFZao9it9ACxoUi5YgzPsPj9+c7DK5f5zCKaYAPEFifF+CeX7lf9wJ4cK/U9CimPBP1YSuTSF71XGS+2oua9mCgbwcey5DHKLnNS3G9GXOK+Ec+36lw6LRazDpGYvU8fw5WR89rfIUFAary6\
2grzIcNYSgwEvQzwVoebVxiFHJmZqdw/GZl8+W+K3PnVhmV/2535Du5j6DT11XrH98cHhu3pG5WXQz+kjf4GXE94wud1DI1rJy2K2VlJ8fUZTwCd2laX2W0DgTYWFCzuJC/DSMWXvzCdsXySHTx1Ozo4g/Cdy+3J\
OY50D3Uk/l31ZbmS3tVqvC9KyhMnRRvRRmK8AJ6qIDVrYo4GiM8x2oXDBonU9PqB0MQUerfvFxUKv6E2hmQIOuuF2Jr8pelQlEPfBKzSE/YL2CTEFJ2JSMuENPhIZgWDH1xIitsTj51P7QFiprytoIHqae1v5awn\
Rq0Rmp8YI+uQpTfgyYNGIPfQvo430QYWIJSyZhpJd48cVpb9+1Ld8d90rog15lQXfQzRZO3D5my95Xhd79HBtBgJ4rmgyFiV3c/WQ5oODgp+hXAUaUpUeG2c/GA8Jyozcz1hILOsCW8JgqNa8D2AR+dSjFFyVMK+\
8jtRwdjb7mqiHrlS1jbSqyuTDri7TTuznPxEWNeapTiuetr2x4EyZ6uEPns3MYr3gLgRIFVNwi479VjZAKH8pto56r6wJnkyvJBDYjDzzU6YywtEJWFi+qmkz/K4qvBN4ZkAr8BGYexv1GKRgWcJIt6ytZp93CMH\
pLLiru4fqepYi5uiHoQb2ZDuMiHYPq7d/x3+Cp94sxPPEDQCU/YX2Y7ntad1FRdPdvwVkHD5e6tSWTtJU/TlJ0r6QM3Wk6UXpvsLRKCe1z6cHvldFJRiX5gCi/k89Pt1vkzTsrG/OMXv7kV/smfAjhYZUq4RPmK9\
f6aCe8k4azbVowuYJr1h1PnXFvzOueRk8TNLNK8Jr/KINm5qGc2g1AdSUdCIxg2hdWQaWJX7jsiMboLwr92G8XXXEASgvFwrXDCNAi1ijTgsX11FJLvdXIYIgDSpe08O3rY+RieNWAJkeMssKVJxgu81Uo1hWMNW\
QDj7I/yFwPIeGgAnPWpdZgwoXFk/lNqFd3oKIQ0rD+vxRSje7B+yNFUJl3Bajfo+Oyt2aRUeqa1YEYULgUPiFoKeO1olp0AKOq1ZXiffpZdBuoqPhouGSM5MKofTW7ZKY8Pyc0kjvcSQtEijDVfMnK8GE2EAmpLg\
r2iU+WWt8EimQqWpV3aATYgfCVYV8thidY7S0IN+uI516Nslf0V3UFh026NlzMZIpXIXZIeT08R+9XzAXK1RjQdEjlufzeLUabVWBLM8fguGFTx0bg1SpJ0krYEkhK5Q+Cu2aYB/SKTGtq9QrCobcoyySvOqs+IT\
/+kV0pqdGJtk+VEAtsZUX/EEkdhoBcwu3l0ZGEqWMrf5pAyaREHP+gsU/IGj23FSs3T6BU3gonvkpQ6pLWbsIUAifhj0dupaB1b4LjvhoFbyqbaZRHFeVM9RJ3LF59XwV1ZrMZ3Th9iLYaB76E+aSxPOzTp5gC8D\
RubNn+uC5K0CN+KDdy5VdcpTj3CWqgMBYWZ30uD/NIvPKD0VHY5tg7wKqD6E9jhG66/+eBBZaqNePIQGnPeqvOw2qZUsrDTnYd3O5lWVTWcpbSdTjfeNWtgRLOdmuTOW8aOa4/LzTYJX0oiPAKszYp0vFaN5vu8k\
rlvb68OOhBsF8J098/tKNCjBl+OgQgGdLFUKex22bQqlu5aRYfQVqY8O01UKu8U8qEZ8faAxExXsoJMBiFFCRldATQdGWIU75Ofu3B8bmh+7ewNhO+jBbv2IBCR88QTXlZexeljerl9A1oJ5hvnT26CFyl3lV4zc\
FqcZ8eu/Cee4Bi+nxivnCj2hbuZhyea9001Owi86nLoStM8vk9HT/Xb1El/Svk+dF/i4ZPEoHRFk66HuQbjtbzqPYlLC4VGr8htJFtarS9KQBDrWLaYkM8aj7+UBs9fWXon8nZwdFVsdb4OxcnsywPqzuDVfzr7p\
ZK+2VAsDg8uxRrHhlrQZjXngPJZfDfzBoZ6L2Q+vxz7yiUt9iE8CygfUKqvB2l9r+QjmY4hc7DCUd5JxXgzji64QyOELkSnZNChJ4zR/2ucUrPwraWp3TG4YFlomS1vzwIQXfDFoOX51PZGYeFMXnJ740jP+lDCV\
Whz40eW9fx5rrBSXKvrI3tQi9rB5SvJyjVB71d7ERIgOT4KeiUg1CPyoVTs4eOosqvlSJEEDFR+eHxJPrc2KY+1+yvXo9hVx31SX/D62O1DZ+Xj+4++O9yCG8T7i7H4XR2TPm/CjoHeUebH2WFajrhGByK4v6I4i\
1MXm6X9BICTvAraRd3egvtSOj6IOg87XzxuHnuVrP0heEd6EMV7MADObLGwpbt0FTRb0i9jC6Zm956URqCX1SgecaPAVJl3pltRQ0vX5x9/q6rKvNtCXMX9DNCFyHC4/cUwqLQzqA0qCW6Dem6wc6gTajsaJcgEb\
lQl9uS+LWIMuNEOcUTgsOYL0mGVyRtts5pbFndzAClp0kfsB2eZyoc9MVc5sVtpo3clD/18dUMe/3RHtDqOulFQmwrACUzwlNDPhcNKd4r0J1NWDI4WDigCDxYXsxmRIGsjxnN6XKbXixRRH5kd9rPsb+DI3cGPQ\
n1veg0D088r7mNDK+qb3zWkQC8hfnixg4i4gWMc9gCN7gbbHdu+mLlTUmPN4ts2kDY8xt4usLGMWHKpGA2rQ7zf42oM15udKTTXEmIgh6u16WS61hltMIRlj3c0KIG3JwNrw15K4dvEJ9i4eZsI0V1txzD2qIqJr\
C6WkFExEq8taXEL0VP9Zr6y5ZURQMkWfZDf1LPD6SlLVD4qA+rNs14v2QSQwwuR1dNTspbyvir8ShxN1lolcqMcMGnfRQ88oG5PGhq6tHwp/2wlg1D0WXq4O1UQVIVwoYPkjc/x8oe9B0xpTKFfb0fLBUMLq/4sc\
8GDrhmYTy5u1s42+fFtKM8aTslE6pYZGlZd2QrNi52ONbwTl4CKi6ZwbNAR3dwW7Db2eSlqu1WRTRJLUO16fNqfCuHtoefwY1byYrmBOi296L/5ccocrJPMQ6hMKzZvf77XVQKdT2172fuYrfMAO+F7W53CqQvzq\
cuwpnhK3n8PwPERRAs3MyAOvaLutiDCotIXeww26a8g2L85a+lZwgqMiY+ghZCRIaxhwaLLEkXojFFNRF1S0TJ8j6ztCGVnVGi6oOaWdVaiWBrxd0qCE62e4V20Yc9ex2XQT6HmAYhj9JZ9b/LaGANBXRBXttadE\
MgxRVcOhNBpxqxe3/LrhXHKF8UeYRTWEwkqPmMdBKGjKqHWVoouXdxf76zbEjJvdd33KduHqO9eBj5eOL8nLiiASr1uDqo9D4yQcevvJkeoYnFwl0yBhQC/y7Q/80EqcfaybhHMQaHGjc/5vUz7uGV2m3PCD52sb\
1zPnSZXeGK4e1hLB1WTTecvUF+wpOb9cwiJPYjOA6/UxCs5cHlfoespn3bxt+DNLg71UhuZKIeuqa9zy0NfPuD+5X+eQ9SPeuw3cXBBtsdqasHan9qPUBU/KvoylJwSERwYfAkQtIHyWdFIbMq4WmW86rijpUG0s\
+PY0a0oFZoXOBw/xac031VdkchdYjR8hR9X+GWMfXwBz9XLcpS3YI+VMO7XHg5jLBfn8MrcWmObAhelxnz97PYRqo5wNCKV5hGYPjHLZotph4NMVeYN2N4u6tD9BqgBp+PM9ifzWLbzgHumOBFMEA/8e/+Z6Vnvm\
qHAH+72wJ/NPPUzgFvfhtmKqVebLcaDqUKt73dC7aUZZQd9V0JPeSbWhiVbbn74uLe6HcDND3LRQxS/9lWwM6OYZt8ePgBgu4+e9MrX00s7/9jSaPnlzp/8d3TipRfDttT+EGhbBnKrumNWL/duelkkMKTtSRerC\
HYgE1R5pnzlg3lrGak0ESsIDEjJYVPoq/KVkx0V0J5k8NUOpc8948rfn1PZ/nHbGJQk1kquDEoEWVrtLUVyYIttsu0W0QS4ZT3yX0UhAewpsuPXowZEsUsxmpr+LWuPT4NTbXLwVypgha0c52fxMcXaQHD3E1iZG\
8h4R7HRB2ErbHJq61wUhp3KlAPEoA2W/6mYKbzQU4n8ejjAaYb+29FqPlAJf5wGdrZnbJ87ayKSlZO+7cMqPlfQQ7o/4gvyhYVm/ZRZUyoBC53Zvuwmkd0WAf4YCW5MczjyPPdoYpp+2I4zqU9jCd4cH3+d1lvLh\
tkYhm6SvVP2T0Y6TH8cGnZCm8OYZ9X1/PqgzTq4tMJwnLpkxCcnVbqLsvwb3XaWciiVU3fCLxD2s2TfRg0+Ldf5D8LjU01xDWYHiOovudQJ5giMBTMQe+jDhHdkC33GEFkoWPPosaf6/69nB4WqIdDArKZs8tl4a\
JpNe76vFmCG1IbIJkFXuUwMp44RXt/Isb7gZWhZPij4BhuJJieAJyXSIJcfNhI/a6GTVTmxmES/VlaaydgI5H0mLMrtrbCUfOfWFm6bCzMakWJ16mYoV6Ov84mMYJfiq6nrAy7Z3EdoyqaPnF19j58xq1R6bOszB\
7EE+Z9K3SJWyqpUt92tm0MPRecPjhycZshwy+QKhcblc0ccS96PU8mLGG1y1oI0w4QQsDhCbgoHfkBNBLZmUMwFJfMMe2C/o6t4bsV1Zjl+cK1IgWvm/2BY+hxQ20XYnkaOcvTsvDhz1HyLbPhzix1+zXc7opg4Y\
mNkoESpFDnf39zn2R4ZKrevR9Gi+7QBg6k2HSWpoNVOWt2ZEDjGNV0j0PEq2TaMnwuj1czibyyXhAsbrcpr2Aqg2xtA9FOUwUk020DNTCGC56P686EQYceSF6TgHIibDywhk+48uzDW+P/a0I9cTDM/ka3mNnVF/\
0C2s4WG49ydMcxmblL3J5duE3x6Mmrv7nVV6RKX/fMh9ViOxXY3cfmXy7ixfoSum668ZfMm3RlHcPcZpbfwrhe1TfcuUPPW1cAcVcPwuci2HuvuooeLy7CFR5R1eQi8GcfKZi7MAB/+MwjGjWrMKikJg6zPQVnr9\
Pm5u3H49iZ5pPxkXaUH4MxCJySmNPd2OhEm9k/G4RfJ1iLzOIv0Gfr/jdNjTNFp2uz006TUDFrVlPmUnAeQNw9LFf/fZ0eZoW60PnQscJQZrMWjO4+9oYZx8VX+xqHl1n652A37eqlh6cnaGXG7V7TQHtva9/a7l\
s2am3u7U5C2zZ43+QNY0t8wam+9wOJKMYOj+HYIWau/wQjXZ1MxbRfhfm1/3wuPsZ9anuvseqy/aTaDs/xwTFhCVlmsC022FqYXyukuAVon1jgdzCCwg9Ky62bgXpwwNZo0KDZu2XjwrVixWdwOqo0h+ZDreo8oQ\
AhADjMb5zTsSI94oN5oofYx/TgwYXYHfZg8RatNEWo3JzMZ3m4AAxm84JY26gBNvVskylA9rUzjL4yM06ojBSG5zdD61Sqnl/4VY8i/s+gXcJmU8JnBt8p5ULLAC8qWgh7uIPwVAWWPxU8j9Cc5ZuohBywipwqtj\
2Nj+TTsMybIAp2nSYt8IYVomCmkHPVWOyrwYWtbWrcLhXqbQeTztE62e8lwI+gbA+jApWKhFkRD5lvvvz2Jz9JAEsH4aliupMvTgQTHhTUYLBL5WBSvZToYaTPhof655zDCYNOjFfKxVOd9Dc1fgjXS5ukwKWTyF\
Xwju8pWaZ0mgMQ+hI4uJvc2BBEj4kEcSwsbhyqO0nuSnaU+fN87xKO4IIXJLYLbRNdzfLjnWS4pgLNR7XvjXjA+DXkxC8m/1lkMuEtE4AkPxCFcLiu145s0tc1mLbL2n9F+Ndk/hWnz9gaZk2yd2PZmnXCzwMP5A\
ctSQAqP5WalJL46y6U9deBLuptDHy4dQxghZA8zC7fIUxtnWy+DCce6Oc3rcunE19WLP9Cgtag2D7WKcHwKQPb2HtAKYeT11RDNZO5nDyDoppPD4yHYXMmXaDTZeYse9O5VFqm5TTrfKfR3rU4YQTQSnFoUupsg9\
lR/+GEfp+btWBQ0Hhq5Nu5kvTGwgUkwnnBaZnn2ppVrmRLSHYy9xyGrVO3vysVtCVgWjKxdp0icoX4H/Sdz+/R7welnYaTgcyipUJMV+yqcy5JpjYkbvuC7bk8asQPnSeVT98sLPGQQ9nM+EXW9doR+FjlkmYMdK\
SELLBizLTVKJGS4AadzlvjwTZXNwwSEhfAYsNVPoHraZ0KMtWcCJ5KHsQwhdCN0IRAdJH8X7lgXeHfabg+T2GJmlUqDNfdHc2ezfePT5jcmLqvJ/uSJ9+BI3W7BKkz2lWOTzwIbi8fByVeHlpqsxTc1gKclZNmOu\
NURo+/V1BurGJP+UTJyuAqoV1xQBRCFKhumiC9vwcJEwPxn1gwSdLypCgl0Qnzu4AuiEQMbjIE8qA1n+3raiyuwuouk6FwXPZTfaL+4dNhbZstHoj7GqQ26m77eWz2ifKbNq+LTYDO1Kasr46sqjnRLPw85JtK5I\
Jjnek402Qtz3KPwZ3u9T/bO70+JoN7Sh9+zCWOrX/Uk8EaYmCfPHhXhg5jzPBbnXApU3ExEwiRFjY5XTwqyuYMtWi5EUORzU/90NusE7AHQBPGzmsj2UU5HwwqXdv8JTYZ8vl2vuAhDPclRWIbbcgSqgY78HW5p8\
rx2ZVof0VfkEQ3ezj6/JFZxc0xMm1T2azC7jexpO0lT+VYsMYOd1oeitUrB5rXdUVC1nFvT1OJk513zD2mqhzDzIVPGxYBlbRUBk0YHmR0xVoptGL9z2RL+rHHA4P+DFX/LHeiesjApYOntqqQlRTSUnWJUS7Luq\
zc3xz/L4SEl8MK/OXaTvWMXWDPzzHjp//LjGLtsSe2UlMo2q9YuwkUM0ENBze7lVvecZNSMDKyQoE5g/16aWU8TduLRsMQ7Mczpxrv0KC6auIE1076H41kSLFBe6Twz5dFNyqCMxIJhbVILESJKjpbzTGJutUtUd\
lzvqBw+npz3KgHpBpJDrXwsGv7LBpLGKwheqNLZ98wTFyg39mfalae0S8cdp712b9RkO7c+oIfIfTdQ24b6H7moffC/DSXZeHKhncJfyDerr/24g/03sI6RvAQ8fyMKVaqRMk9Ize8jQyEV4MW6oPpWC8JvB/fF/\
XJ74pKvAQdUisd3PXKOByZQR3RvLcqgoeQBmgCMolqd266Wx3VWmLndnjpO1GJEMBK5Ph13iig/Yk9AZufn9+68VHzZXLxJge/KKxd1eNfS+j6Jp5Ev0kVSKZfkh+HdqoSzcE/PsdZtfrZctD9MTR/YPoyT7HF+N\
c+wtIMh004dCbEwJVqUrOxk+EnHfan5+kwURqYCewrf6bMdEsyMD71HpBnv6C7XGvDZVrCuzz+8x4qjTPAsU6s/04IPdtmKU2pxR3nv8TA+PjGynhBQb1oKAJ8tgdTPdL78rFIULcKSWTHPueagjUdBd9FcjekkN\
qFZAWh/RbMG4Pt5ZbcLZT1cvaEHdJAjAsaF8kJU4P6JCDoPBnGtPsKxpkHjLUPR7LkkBz8WKk4AkTTpZou/O10WXCw9whQ9/RRbnXHXzAyPoI5Y/JQyMbsQb8so4cblYfIgdYpp6Rjs1w99mT9uZQmJ/KRONwmKa\
N1bz/WrfcD2uAdZYOdtaxkKZ2gFIW5FRQFKA6Nw2G9bNojYfhMvWImaieDhgct/aLydC0tqVCvf+HP//Ef9+hv5TUwjfvGSt/pneNvV2v4cIq/FjbLRf3H4gO6L4vPV7PFjvuLyxONceJEOpOGJUOiALic2qDmUb\
2ytnSJMIOmlbWj0Z659lXlUF01LzirkgUuFuh3cGYAbvXoiatXZWt2wcIfv5UguMcXf4IQYdk74RgBKq4UZwdThkhXNOfo4KAsAQzuf6EnSI1YVuMiN/b4tzzRy9s7pJzoVTZgan+S6OoyPNWUZCvabOnnQDAaxU\
lnf/E6aFfzADQqL1m9EMXDLNP6q6Qb+gvGtVsM77pyNXG99CBK9nFlih7Uzi7/ajopD5CkSR5xvaZTDzHghatYSVJhEAfBk0Hxo0PBqvo8Q/tZYtZbEnyg9MbwBy16JWITrEttZWn/WuhggdxJcsmENSY3LY7dTk\
cYLc0lZl/5iMuLdt1q63WkYVhPn/6jNXOxUWLFvrr16dDDcGGfYj2C9pi2ZGkUn0XsNRQk/aALBdPbhTMQ4AEsfUYN9oN2sPk0vWSkdyJTZdnTa3bsEH4bDsUuVo7CePn00hXBtLioAujwr2drhMTni/A6mhIZe0\
H6vPPVtVx9emyzG+wfqAjPI+qS9vI96hkUkEZCuEfiXPa3G1o7FBXVRmdIEDRWax6B9V5A4Y0iXjoyrkwnVL0qcfWH7397NORYgFKSwsi4ETETPd0tKoIYkmQ5iYcjOYtJcRk6x4/2hCbTExRrQ+3TThAuLCDg8M\
xNfGmuLwSXW+AsYW5OI6/Q3h4ag6u3xtFC8NzHlBSnYEqXQEkXF2zwXrVr67gg72UKfsfe5y/6auH88ZSedN9ooHgh9lNYJdVFni01tU4AG1G3vD+49E71M+TZ1uaevSlE7X4Y6VdHNdi/rHGw3mNIbL/ZWykwnf\
sJjMw0F25kChITqmCgLoMuxpu9QQOEXQAO2LqScc9xF7yysFb23ZXdp+OzvZx8spFfyakM45Gyzf/9a9C25Y3ZOmke7a79rFE7pXtVV/rRNqfmlWQiPkHpzapIQEC1jst9JDuJnVuoJAsttbWoYfTietpj/7dFVn\
ZeauBgcFH1rcbA2eouDrzQqZuF/cWK7d4bS210RjXuo6eFvkQrUr8e4zSXpvYtlWPtqKVCeLyEIFDY3BkMmZ9DUNJvWheS802ADR12HgpEXnu0PAJCaWXCAsMCw7rwx8H0VBkROmHvUJ0Uqy5B+bGmWcwDFcPRSZ\
5kD7Ss6HoQA0MZf4u6vW8t2QMC8rkgENxxNYGfauFwyVZA0MCR7YsyfaXzBMJNjAeZWoxFzIqBK4i3EmSzXZbIC8cynzxbqoRWzcrAVzrrGa3ew6/gKYUdKERt0exJEY5JnmyS1bZm+7k6a5XPrWUHi6ygoZqinX\
ygncDTIOudprHJPbmn8VCwzRyAGdDwbvevzrkD8jKXwe31/pxyzGqZia+Hq71/F3sht/pzM8g0Dqeg2wwbYR98wlbuEn+iP+WbxmSzRpSP7yjUaNlDE4ir6v03HPx4RMfVFHcCE53Qay0ooonWnrlUPRQdF4jF6L\
h9Ba6PqHrAWuwBJiYPUyDRegi79C71If0UU0ZEWEcCVhoJjBq9N3izI9JnvyXgLO9E+lEm/vgKarwG8tCRAlq1lXOTALSvcPy6wDglB/jVmG0+nI9mvF3uKwQT9Tv5skjDPt6qulsrZ41aLDEtA00S2aL8oTG/mO\
p1e7au1YA0rXOGSR0ktanV3cURx1fMCVrdqgFpNnfl4UcX6m0D/xqb+Zn70cNXjnj62T5WKB/1+ZGdao8K1PaGUYBG7/3KF6gX6DY9cwTwpTHbCKbdampxcxN/OC4wxAr7OV3jebS4+OAGZe8FFxRjN3j1bVSHZH\
JBtJBEhp1ZhLzgq8vN0mtsNQOI9yyw522scpPKhUyl67h5L1pmX6lOdzNKzY3a7arj69UpS69t072OLZOnOPH5OhreDnGWyIP6nVgx/tcV4y+cNTPVLMKCCVCzjvuC0D/DEkfMCaNPHkRUUFxTbl86xsG0qOUtUm\
2mr4ruemzSScEr4PPSQFEZkNRS/PRwQltj49jOyN+rJ1QnarWuVdArv/O+M1KndfiOrU69CYcsEGMWgOlIyDx6TAMSs/0jLas5dlw/3TF29skn+5ST4WSoxzAXv2P1svA1jD6u2v45OxGAFdCWL7AGl4lLhJxQlq\
rICUS9MF1j1eq1GmE1r4/cD3We70YXiZX9GJczOs7vOOufAOSwBsQrt0drM5GHD1y1ie0Vh9jeeerL9bpExI6Du7kM/uzAVFO9lIlw5JU+5SBpY21eSiHrdwVbP6Btrj2GU/Ne78Mwt4vH889f7aFtcPuTXNRbx5\
mplQ+f3rCJzvzBC6WFZOzU84KyWtZtGVIPHa8C8/Ad3b6UZSFoX5q2pnboD6NYqh6+o9uf+0GWsBWEsStlD8wlNrZvUJhulii0KmO/fy0OKamGG5IzbQOelQJJV03QaN5zVzIsvVQpAjSOmyFNFO5x2iSWKk+4MG\
hkTXJDbJJybFiUtbsKq5yfDmVSxeXLR6psjrCe6Lrkh7Ii+yoQEROG1Ba0b2FskiTcCRRv4halAcjBEjMiJID/uiFcM5G1SKzofMNqtJY32olJGJeR2krdtu+azMzsGBs5rdpOKbSR9Wt0SPzFVi1FGSav5V7T+k\
8MjozdO7w/dK2pWq0vSnUfZ3TVxOY79Fu8I8Ki8Th8I45uvT1pjzcBje9dqco0mf8YgLsRBwzC9UusrCvX/iMW5rNcRix4Ua4Tlt1vYXS9S0LIrbktYsfyRg94BlLsv6hg5YMOgKvrVeRpc2qWss4aESebuBmven\
j5jf/KQSlqDH4Bsu2SkQw+eQ6HHH/PPt5KwG9vMPcQX5kfO4aTOy+UCR6Km6xnZJiPBE+irEIwHgQH0cjUR3GFAJZJ02ivW0jloCDumRUs6h/3mod3Bt1gCCnq6cDivzMkBLfKjXsF6LxPJwT2Gyw35DGc5VcRId\
ECBVLlu9LA+Is8TlDubwP41dy7AP786Lf3OnD5VYVv4sC9z2GPn3cMQQd8VpkpljbPebz6N8ImS+ik37X0l60hEGGJJdWUB+ohGJlQ7H48VZVAGemwE26QIzxcD0+msZRDgLnoA1wxgVTliit2kLOU/Lf7FfkLy2\
fo8WDVXphFo5LDjVCewc5hmt+/ZnkZ/+EuPFogZ9VwJ19WZZ36j8+9O4997pCQSw7kbOnKuiVO0WAyyD4Gks55t9Kut/uOczKB3XpB9qYJmO26KNu2+mDXUAX3ge8Wcq68b8bvwwe4nOGmjzGRsnBcdRFVpq/ER1\
X49CEnJJ0HzrfE+rayMCkLHGMF9VL19/aDB3Vti6WXS1clSdeQhjQxNEKoCSQ4po2SZhQohSbWLTHR/E5safw0yy0q8gp5ZSDKCgfL+vG/mSqFccSbRjYci/CtPlYklyEqwilSaMJM7ipZDpXjgS0OhFUqG1r2Q9\
EBcIS1FvOS+DysPe/keLMimj9Lb2/ajizPl35UqIOMlJ90nJsiPPyBa+SLPyZf1bqghbMUVuiS39f3GXfuEQBzbuB2kJUkEIg2k6kOj4VRg3onBAiXryW1xoewBlkZNOnZS1UWK+aeyD22Jgppyxy2n4xbgalyuP\
TA2BgycV2EbyxgVBYqHh/LUvh7ztLf28sk9fPrpPGStV+gbn+3UPW0IK15+X4o9ByGapihfV12OVej9FinDcUZOZJXVEJ58DGVxr0KQzoKgv3eSzMF/fs1AKW1j4nDO8aEkkEfdEUtXmwchoYMargHYxPyhQ2vZi\
qnIvOxP1uzNb4lCcE9Z7/L59TS/nc9mJ3/vqvx+9crxu9fTxm/E2C/iQskr/Pb8VRaFY9yboX6qXpUKmr5DkGZxh0k6kmdRq6sZ60Q8P2MVWXEulPtKvLSYHggVRV1agHazSwfT+VCaq6hP9bVBAjKOmSl4gAlHb\
kIwg67j1rnMUa04vhQzjWdrZ3Ns+xu6N1lWqjaKlt48zOU81mLz2IqPrdgryb1pgTCqNdB/CiuO+otHa5Q+TWgTY21yD6lhZGxFTtzDqjDelyeAuziuX9eCY64kswU5kF5aymBcvKyHPfPMO3gyd3nWE4yJrwZ5Z\
ovcFPZB7QFmI3TqbrmMwvtXqRzLiwFWbj+s8icsh8q6Mr1sNxlvazEi5LunKfP/qPYGNaeW/D44ZCPOQGieQwOa5eVWppFWseCRrKekcl66/0iuvtCqbmQJUI6WmwimE4kr8x+vKNLMUL3Oq2b4/1g1KqwZXc3hO\
25NzdKzfQEpffbCLDqMqvCkrS3Rlx+CsCwKPhQ5OwLoXszjpHlI2w/f4+gK+Qf4BV+vUEu6YNFJHRhdJPRlvRevjwK1JD2fsqM81x+r7l1v5PR9qzTrPW/R/Df/2Aeap09riTb0jkSa2QE3HDQZO7tgx9dfKw0rM\
kyQkVQ5yfPr73rQvwYacEli3xY7qe/NlmHV6PZfPUp+3CphCevw0N8/dY7RiC1qFNg/bdp46JAqRUWSNOTNwmmR/5wGIKrE2FN4ZOSmpuLB+i/PT9vGlf50WO4U8UxOAfVkVb7NHv8UV7p6Xe66THVGuo/extKFJ\
ZWiD0pvb4Z/rY/O+UZr8RjtMaCLBh/Qkkhf8/Du/bKPRBa5i85tVXGa1bMhdfmx+SyFNEFglv3Br0FiQ6/PF7mnapYWcABftYMaw36gHCawwevpLar8jAWw9J8LcqK/s24R7gqKGKMpBe3Btf9n63RMJDmq7mBx0\
Os+aAghN9+vI+Bz3NRcjxv60NEeh5Gz29WJkMBwJwP1C3gHEdgr7A4R6cqdIBwIWB8Xt8AyndpkYkHcp1dVJq1mpzl/6kD4iM/mj+V3rb2a4B2sCiPdXp2X/G8F0Yg9ZGCGucXBSee5zTK5nCtZQtCeQ1uti+RdY\
8+a7nOJ1dqSkBeg/eDCbhTQvOttz8aFm4/W/r+DfT+nMSSfbkeV8V1l+Y8f8oe6WXJlA4qZOntZiun1S3xX3obDADhYd8kwnBZnd2/8eXBSsAqK7k7Y+xG1aX15Ydf5Cyx2EtUQpX5XpRo/TX83vl9u9gxRPxJlr\
oSr1GJS6uy0i9csoYHhjdtBkf+W166nuHixeoIOzfvr9fWarhqv5idvaiq0RlNlIsi0uDDoEpy1nxyFGeAF18G7Jb1AA0YLUhDIhLLqQvUXjou7CN+pK+iA/b8uBAHvumHYM3cxG/3K4quEB4oRrEVrmvtSqDmI5\
NolXvr1IIxi0eCgE7cEMyZ+6zPwPqZ9lF20LHsbkPy3Ql3M6+t8YeiwY2aVrcYTnwVnryyG5aEJ0pwO7s6J344HH+X1gfQT5DxEj0sASEkQZJ/RaM89rAj1J0jo/5v8Qwe4fqrSRatUFeavawTjZpiyCRdFJanNi\
Y6tNCRBz9Z7sHwtpjddaencq4RuqsJtdK5HwumBcjKJsRwQGRGo2si72VTrcFuIlNiXBmC+2DfznwgHJZuZ86HGjXadVrqZvv1gz3Hed4JYe7tGV7K2bR/uJqHa1DFj95vk0qbyEmzIDLR0MIj/Zz8JDwxLX3eP5\
vd/7JRnSVLZC9uDRPLZcvvFKFAlZv7X0rnTVqaGg/ktmfhLEUQGxlMsK7Qc1e3+Yn6cpRisQbVfyN/nIzvytjN9Mvzyq22gKrJNwNMTF2S8qwt5hYJ204TZM14Q7hTQPy+RneiagHmGhDlV+d5y3cSF6tptpKLWP\
litFNUvG1QaC1Plc+wUi4dk+R49zz9QABsXb4cYefoZ33aXV7EZMdZzuyfncLvLwz70yOtwKV50eEp09pP3loG1Onh+vbh2k/IVF9w+pSpksWIBlkNaW2XXJfeDuKrhaahu0YwYPkyPzw7D4Q3QIM3OfTJ+HMKWO\
1qZdBkmqFJ+ruKFZM4wlbevKPnsC83rPZoN8VkHELt0OE/tyWBJ5/e0ZLiInOd0YOOsIbfGkmEpbfWHtq+HDn+3oXQ5BbfwmrjXzxStZDUoCaO/edVTI1kuP3pCt4Eb69u5ZsMwRSI165tUxfmVd50VWnLKnh1f3\
08NTbViSLFGgldtJW4+sA/c31qE1BcNpDJ5QRYMrgqOfgae6Wl2lFXScKncMn+6yPytr5mcGqS4lB9dDe1cKybhpiFF+B0pytMF9YfvbA5sl6D3qH8hxrCwXkDkM/Fv2qHILtCsqpZmnNW7UyqbaylSa6Gp+WO2V\
oL43//3q8qGoDPWMs8eFP47YudOo8ZwbwboGHYs2whzYGGIKE1KnO5J8xs6Kb+V1ySEkE2WiLMHPeICSnCXCyxN+pUkYiqT0hFyK3OHv2AgdBUxWr8OKhiAo7Ibkg0+dFsOAdbdnT1H13qVQwo/R3WrfvyqHpTXd\
u+hctIQ321FHuT3bQp5PX5ElXBVsVmpoglqrfo+UORIIcVHNrwtIf1GlBTIw6GL6bW56N5BcP4VT3fd/AbijOZQq729CKfpzOMl+dWgwYfddTGVssjDnE6T4Y9VhbE0W4uDzPS6rLpz2lM4HPh61W17Dv9rjb8Wj\
QcnTTTz+aCBl5AJiyClLj353D4l2uXVnoeKJ+q4Q5jLeUBWR8XNeM14MDMLSYuR+Eu29f2mlntfCSoQ00mS8SYtlVePLbaL1PBCQU1623RRqKjn+NmHnZFH8hSxr0+DAosUjB3Fc2w3B0mPcWrAciYYMlQ7d0LDw\
kef/IAPGPWgsfNn/o4z2cIj+PyjVG50ScegGx+QpluQbl4kK9kP9K/V4iUX377IUMVb0abXAftG/Q1MTNvfmaYGOQ3IZJ68MeNsawdXq8LT9v3bBVMJAq0v6eleuFLOxyivczPdWbMRdlUnsxVjWgrHtsql10tWx\
FqgTgv6BsgzQ+pgGnTZtOUOhjPrKAUDa3eQU3OGt1UO9iVLvrMwbsvy4QEx6Fa0c7SvnOHAOvCmhufO5hutqgO1T7ag0YZzHL28UFE20XHM11nungFgPQV7tlNTPm1/37ruFCmTNS06CQSoOCNlTBsFLpgZw+X8v\
UiUKdgTo3Rs6s1MhWPEXPVOijJWoQL5WRQ029dyvHlb33yvzX47bgsPA5YaPNT+eHbpDrXnsE7J59gKzinj57BOJhu+2UQQhWucdSVLqojf7FVAVBUzmTK0PGL5EViLkMekVo2kWMH3e8A0QZYACX8RSdsiOp397\
7hhiLOcwpt/aYQLPNpXFo/8O8QjtJVYdIFhaAmNME8bBVAGRYAA6ue5+qe5D31jeUZAZdIwau6jqNH3GTeuQB2NQ4bXmPixuh/Qy7RFgsROqROWHanMaidkHbqbab+wepXaG483Dg9XybdGnv+Q7/bg3tvHFfKoL\
mu3xMwvrwGw+8SokMqoHqFdAjDjWah8a3oIBPpst2MUPFxlTQKab/W8BLhBaQCvPAwh+CNJlmDoekbhlK6TimE2DnhRMgueMrE7AjVNnUa+HsRdNB1/Dw1hw/x8Veewoqz/nyqJlWftm21sOUpBT/bW546yd4AKy\
VEgAefKmj7SsHmHOlU3pSSqMKvBAVENfw5egnSqeiAlcukfxoXmcd+BgJFCSqYKckG4ogqTaf+mV0dcy9jVp6zdYotm6KaZrPCQs7Jiix1PQHxsvqC7ONfiKNnJfcb2JTndg9YTDEPyj4C/RIcfsY1q/FN9qwJ5Z\
7b03iYLTuK+d42zUGbKp6kuU3W77kftlHaFZYxKkCGzHAs/1g2cRak6PI4Iuvl6oqNU8pfbGFHlRW9SEgvEpRm7p4nUzfCAg/jLESpSZObzS7RioUo1FMm0Lo1xFsNRHEX96kalbEYe8u6ljVvpiE0HSByud9TUs\
tkH/IXqZL1hS4ZH6AQUdGm4w7dGOIF7DyPgV9fMw1RkguztdZTBd7BDrsNz2BzAyjZM9ktVdcjvIvZM31Df6vQGsnUU+pRgeDYTavSvyEAjP9rg0YtkJGNgQd1M85QSVk2Ej650vaH5+XLETJ9cp3nvxq/qbpdXH\
XIlQGc8aaSDwQFRyZnuIrBWEAo0zUGEWHvhnIl9gk9X0ZE5BgG8FjN396tt3ODtdXrszEIBTY4KBoAaTlK6QcYPiy3ZYF8HM5EehboMv/VwIn+WjA0/hjcJor2wXP65ZuwUR2e89YHpyrGkyl4KjtsrgWb9eT876\
pfZ0nE1CJIMCwMZeeVSabiuJjOlSXMSqUPeIV9xWAzlRxfn8gX5UtxBkHIWSCGl+ywkMbZBEACpgj8+XFxqKa0t097hlZdt6X71P6NvpCLPlcOWbhef5aLrNi6NqeURAPHk1QPVvMYjVll2hNNss6Wdov1QvHur0\
A5CU7UWyCpN0OiF1dnWp3clywbKggn+MH/FwEDXV8pLKmNJ109VP+vc/pzth5Cqex+m/KH9ccL3tAUIs9xniHjTirrK9okNbaLTQ4dRnQUY9K+aiw8lZOCrt3wyt3L4xcCTEkkXUxlAHWO/Tb5dDmkmklpMF3x01\
yYh20KfwLEwgK6UH7Vi+wkhCzO3ymQERMq7Rii0LIvoYrYWcXJXx6cLl8NyMsYVz2luzI6l/rDVV5Jjj3Tn+aKwvl+rJivEUdfSLYYv9P/1kWOqdVwMD72Sodbkc7IMapBX9yZzpzS1cq8LUpB0RCAgR8EjhEKVL\
/XwyYXOYmQlvqcMipZLGuxXi2VNdKzon4tXyXFOfSF+ZcfoFW+7Q0iGl+6Gga+uolXD9faMAgSwBjwIuUp5g0Jiv8bZRFBJW7YdqhIAsBU6F/KMoxqRV80mK3wCzu+IvSnYaAFhOW5s6pxrG2RZNOkSysdH7/K49\
Wg8h7Ee1WdLuqGo7bvW6giTt3Zc/FXpWR0uBuCCuN4mIZTb1zLY6tvXWIkDzvOP8QLyrEQ3Zr3aGX5uzyfSjXPzyFv0Z+N4XtE+HerMKEFAr2m21m61BRyn8cOAZaBLBzXBHnuw6sa19B5gbpAWgvGwU/F/kzXXW\
18VzS1npZmCycrWxFjDy1PY2rKm+WzNAhK5RF3UfkUs82HigIpxwzObz1MhIrm8IiE0PtfEnFkdhQ7hntdNJYobra7XzE0fGc+VcPXww0tilUeT3TsER7PokivTh2dwD6tcswIx7lBMEVb774pMG9rmow9/Y8EPo\
rCL5itddFr20gQFaXXVfxKfVwOAnnJNQRJV5wjmqSwbE68eWcObOMFEloeMR+h3M+OyImlcvy1hfszt2LOqpBAGkjvoRlBG+Ycvul5z2E+n5VN56EsQ62xqhJMApSbO84frS1F1z/M6Ic11epk1YqZhGFOVb+oNB\
lO9ektmjIVOfJ4vUCLZxgOzTIXs83tLCjvtWginSKEyrsFwNgkhSzgIPZAc5RNCyqCFIfOzeW5y7snFK1VYoL6lGf58cLxozq2fVN9Jsy7WliX7+pM2hecUHN0vpznffF30/32qdTe5egYEIpOvsm978vmn+PYAL\
sMdbQhyeXNV4c+rK40H4NSCN8dCEdWAfZJSqnMBxbu1wYYHNr7RuXuRzlusJaBlkdzaYHjlUc0uLlcAqi3buRyOSQQTzg+999XZRA8KFMMdo0fVQObWt+WBShXdE3GMR7rll8Rehw/YgnWpzX/qMBT3RG7dCHp/x\
eUQe0sl64G0fQFNv4sa4jqltPt8KRGSW2WiYhebRsyqXqYsrLgdmCER1fIj8mTwrAxFLT6c/epArkzcqVVeV5rdVtN1XPN9f+Nv9WeTl5+MYqt27x5u7KTPhYV28Ag7/jJz4CqCtSuTnaSVQKbOBUFpuI2pQ151D\
0KfgmSiGDesVD5LeypZ3HaQj+MMNqARu2qMlt/uZehvZinYUOdehE11MQATO0PRd8tUjNf4c3Wyi7eQHT9gfOKNhj0grZkDDECUIaGmsTQZuMCUDoD3eZp6+kJ0YcGjBSRsbeZGWbylj118yGNqj98KKMG6jWEGd\
sUw0H6CxyUqYnhjD/4V+jDrrHpbDNim94P50RIoPLumICnD1hPyQAPP+rxgXrbVzY/BgOwdz85OUoAGZKU9Qk3+7Pdoh/0HgLOPgO8FC3dh4g8HC6JIfHbXWhBcEcfgbDFLMvx1f9uw47zFl1cHi48yf6i+mjp25\
XOwuIs+Wbi7UXc7ERmtecUA08Nn32A4CsKXlPEMy6fFRLR/YM2pl8D+wmtIrtrcZ4npA7aBi2ljLD06ovkaoLiw3lAPAZZpOCaoRWQM0m+5soagyVCWnDRou1Jo0J/U/MY70/1/FoCPXVffgJWth6woIIHYf7Lh5\
Pp+HdIS6o1ShE7MdNlfplRitLJBrxuvbKCFz+z6voxM1+1yQJbaS3FjU+zYCTrCILkMyMeQR1boW7TzJrhFnt+MwUORKgYCeBwdl65R/q19Sao8Oez1uJSHKLJ8paCVvu96k+rbavHRLLu9dyWLxHao07fTfgHeu\
T6KgQE+g0vf4cIirjNmitQiZH7ZZP2Ev8JWwhOXURbC0ry6wS/60EBAMs8z0pkCetzeeWqmh2feo+7dTIrNlwSPM9p/IW97SwMV7/QWUM5VKdWy4SyWj9w5Drix/pu+5ruLLMvRiQhPW31p0rXqg8NPrg2WcYhTT\
QN3Ek9fkSNWt0nlu3W+MDnGWxffR8kM17DIUUj5hDTVDfZ4lUI37J5G+0XbfWM9Sur8/LYK+EX1fR/XZUmJDjwXecGAS641nwJsFWMCWR6JZoEGSOubmKEbpnWq4Qn9TTNF1d0Z5TDWQ3Vdd1MFAmqkFcI6zhTtW\
UMnv/tY1SbZV7pIk/8T1Alpfr6RF7/0q7wkQbwaQtH2aBRGs3Zw1kgQRRBNHBE9je2kYDAriC05Z+xEvqx9W6qtRLoBq23KAP6cvAA+xG9uU9pa+D7Km0fYKdozlgOlDU6+EudulMF5sKCWuduVfUmFI5Vb4X2F6\
4rvOLRa/tVb22hXxZ8ufDJ8/BNIzHv8/FJ+XG/DCSHeFBbAkkn9kGPtHL+/+y8WavGjTJoO1gDRkayXRCq5nLDUV/DBiGqauMChPrd1MGf/OgGl/iCr2sbHEKh20YikJtkCIT6p56GLX5U7CpPdypZV0w9efUVD0\
3Ty0UqOC9YQz1vIJHgg1R01NdLgzry7e74shFewSzbpqn3hNqct9U4NdxuFOoIr2uTtJSDWY54iJmm7YYPuT5ulgf205V9Jvr9TLqHswu5bbhSBAulqx7VFsPHv0jasXofT1BebzLmM6y1zA9islMfAn2rffYm+T\
vdKvdbTvXui+pCzEpMURcihLdcmnkHsiHYWXYtLfp0pJDkg0Y8V0T5jZyX+peq6oiizNxeoHK7SunPXe6cVbcr4mw4YZd5fW7zFoPj3/QszTiOsCUBl7a8EmRMHtUGyki6xUfrpQjeQeNh3FTPDeYtRPUuaOdsyi\
nTtXZZCrQpN7UQARENbVTYkwcAu8ctjW+SUvj0MdNNifWPFfm4Qvz6WbKoRYfyfCWinXaM+gh3hxp5NOUWaw/DFf2I1zXLznSyU7BvuiAYaEWi51HWpJ9hgtzgIEMleq2gxOwVda6DPgCp8qLfU5N+ILY/v2osqu\
MjKElq4qhlbml53R6+iqMNu9v3w3cIXRgeVTsc/+4je3Jdpz6M1aXS97dv0sH7D3xUCJyD6s7z0zmO2Lx5FUthLeWhC7JNoXW1bvo/lbPNnQ/ORUUQqOQ0qhbIcZRmvRqd1s0/Vcdia+1T0wdpN0b1aNT4c2abM/\
/VBcnfutestby6kfPWEP6jrdZjBkKH33B3v2gbr5uDFpt3fxRSNQAM+HgRsFH1sb7yHCcs70IB1FijPLY2//aXgbuYsHyK+yD88sQ+OkP14z6mFrLP8ns5cpak3kBemsUGX15CwqwsLGsR3X0BuJlCOqT1vMzcfc\
gNzX6OhpF8PRwFPglNSuGjOmZjzNoM0k3vA1QCBJ9vOnA2pgWuRQfdjNfO57YS0Rh6XlwK7Tz8R0dptWUNQjmN41lFqaZ+BKteqwkDs85ef/hO908WiNQpCxIGd4E4PuD3Oxl4urJcoFXFID/Y0C7bRfbByAw08r\
ZVNc2J4xvWDRUGGSZtI79WFJfaGSVmYR4blDwmCJYdvfqtYp4ylDxIYFNn/rwUlqZB+8zdG4xSd34Hv0kHqu8lidiMl7sGPJiD31xxePiQX6AyDwpd54nRP6qL3QRdCtGUU6PhTbVm8JGjznQecdiiVtSgA+tnJj\
dOrZpFuKaV9V6CoCUixL0pSgHiSuXJQFmeekDCe80pOr6PV9KQjTWKeFrH78R2Pxxw5+QSflasRf/7NuzXz+6DrsTufXhZbgb/3qXOo4anza8Oc18470DP7l+myK4m7RjLbHscIS8UWHN4V8o+sOfPpmEEoX1jHp\
UdPgMouDbNbbTKK/nhuE8v/5Zs4FYWdruk8UuJ4h+TqbzbTsHnOpu6FsirrYTexs+LLqWPsUAIOqfZuBzRtW4Bvqb17598wF8F1l1C9voSeJvqkTWKEmfMoYAlQLjTjOqaCHR++NJd4tNa6jvcdqNR+fhHrGRgFf\
dvZUpOlEd7uuwbCECRWvOLlyF9/3AuZC+WSWDU4vNVCr8MiUr/PChQSH/bK2UK948IbqP5X5zdCtNNVyqfM5fzuOnX7XKZjBt8/SlMLj/xjyG8CPTXm1Ohsd9sEUqyn6ZpxydSI7bPWvx+Je87tKzC301QlKu75U\
cXVGb4R+/ThVqyw6wZGuArbNG0abkjvXVTcy1mLJd6jeGUXrId4Q76OX50sF3D5jlTxC4Nv9ga9gq7XP3Bo0Qbww5hq58aKD5isvACo+hyoTIWKfElJOJl6i88p0x35eZg5HCFGBnHy0qV4Ron475Iz0PynANGkw\
5+UG2X+sOQs5PuAKzz7wLfn3Lx8/cV80meq5K2W6aaRmdNrLR97X3fA0ynG4n0/DWTxNKdF2PVPCsSU8I2SHVrnRG3xU01KWzrZRl3Y6R9MlEfe//kASbANbr7YtH8YwoMVun281ULILSRXOwh1MS9kHOvpCkFP9\
DbPwNoStxk1kBdz+I6LIDCoA6kVvdJpP3cJjW6DYsoXnynQ2dij3+Cc4d4RgjWKjz17Ty/gQL1aVV/rAJbIeBPTIBav3wdz9YPbYtFdEKAldXcWrMydVxFlcZDbVnA4tzrFy6uYFPmBjXXpdQa0wYGjL8GvxjYhg\
Cn9RMXhX8SzKcgr4v6J6xrWXdOi7TSm0JKy7lc4rmQH7vl69duS/dO88nfno2a1WOu1KdNs2aXofGrqwiOjCKEBpmRzEd+gV4T2wKDeIMbdN1zkXhCCRekMHXitqH443WqCm8xAyqN+aeXy1uVYRazKvu+8ADhU7\
9CJpRGAJH/chBxsmgFJ/zWDH3RKdg2GN5vcgWsyT6Y2GlzDOI82Qg29zAZq4d/q1N5JCFr+8ZD0HWEz+AHG4SGGOTtuN93BQ9gqKH+2eJzBK5d4M0z5uQzhAgHszT9MZcNA/6f80v1oKpH6Mm+WBzDQRBVVX/uNX\
EbJlh/5dFeh65WWrvlJadBHwZ6dLeR46RIu9hWD3LHJkXkWfd0a4vAQ2MT71+eh1TIc7shbXQRsL4G/ICzyowXgLMsTHNDJyfJc5TMqpcLYkiRuKi7gkr4dN6nnNtJnmR5B3WVflVRLUO9TY7DKKUF48Pyr0gBmb\
73dxJoFdGLzuWTE4T5ewDmqPfMjCqCzhiGzwog5leaZl7I34iEE9CB3p/XsGYJ0gmoSlckjWSB3oGI7lvk84g+/RAAC+wUxuvM6dfZvaMzLm/LOcIzQlD6oEFW2pUFvPJxQlcn5jMGQvsxNV4OhkVP/yVIwOsX+n\
RbeoWGbX5Vm2FfdUZO8fvLLCAr7SwSXl75os+AJrvQNngzGeW3AVdUlW5lupvq+ZinNabDuOE6HBS6DMW6/tHwq0LXGKtfn4V873ty/EN506Bp+J6cZZwxYyTnQNZ0thjpq1lEBApPmRZQWl4r/gNRQNiXD15HeN\
d8Zvn7uDkJjtUsDp5rzlLfNcIV3AaMFW2WBqJCpZFGVTBHK2UPGiSMVKpdz9nJ+6z0rSmEznJflL5VmRFJsKl32TD9QFjtOP67r0u7VkKWc+BRC8VgYKrx//Wl4nRb3GV1M29ndKUofZbHp+Z/Ri1zPVy+joLaOP\
OqtiZIqKK464w2UX9khphDjX1qElUK/KHSujWoOjgFmeWKnjmBrastKGn9cTpmJX1llnkPwo4jrts4EhkJcrY0JzNQDp+jgVGaZIISNZnbzJvf6/c//vb/X19fX6v7bbqR5/9WXyGdZrcXq3658gWYowdVw2OZWW\
9lraT5253zq1at0/GSfDeEiCNdjM26hs1FaUHrwQZQLBBDUaODCEp5Hy8HDlqqcf4CBnnue8BybdX0L9kVLGfeT04MKgyupSa2BsojQVmdCjCievWrETij5du5smO09fLLJViJ6k80IKf2sLkAcPQ/QyjvzIf2gN\
D2FFr9o8xAHbf5DIkf+X9cP/ln+ns1FrDeB24qyAzAmQ7Ed3Eshs9HyghENeagtBD0ps9ekf3U55OWFgG4/DQNlHWHym+qXYOHajISt40mkRJ4xf7DEbbUPqyJST8eAmmjfV0ixa+iFr7/46XYyHV+vfi+WI9JHV\
SXuxW18k0GqkxX3PeHn1SbpwSSKCP4dOTLtW5hE3ArVEwYWc5MVzroOKKoClJPEeNnUOMwh80+KJPppHQWDMM+BXXC5i42qciUW8ojSLBlA5+USzXWrEhytXxLkkmje+7mk9nNtMgpDeY/LOO19gYHDTvgfP380n\
g1rW+imj7+4qo0ZtATUxFm0OQO2htWF3VObtV4cGIN+VOlWqgvhZlLo8vQtvF9A+WUyC7dwgDkqcq5N91jdzYUrCG0j8wsJVtrMLF1LQ9llXj0HMoi74JXzTRPkm0suyJobDr1fJgOu8wZ7hB/dVZVgFkq1ePQ3I\
jBXHaiPZzIYeqwWsAwpjGmh0ymfLJLt1TDKCmIOkGJaXGaz1/9QQ91x+5+NYiAuTod2w6GN2WqjgW0GPj4acAjvVR/HNaOqXx8XnIcVkUeLAgjHi12o3ORrR6ONUUnNhZAoqgpQZtG4DG4w+2jmVYSKXTjs42WPP\
JXHglJT46xTWzY45KduwcSp+PEg3g/J/Lm5yX0JTAXnRBgINUAa5qeEKy/pzJ0YzvUHQRYglOxeSWJqC3vg2GkE8eh8Hgdoc1ewdfHu+srNzgeN4NVa9y5/6JvoNnZPU02V9JSas1JkQqMg9ZIlvRBnxJVeq1k28\
hEKa+xFnoW4zAWJ9uNwlWPnVwmzuHds9DDZZgZbT8J+mgqlkzqUWRrpoz1ESt3re+Osp1B+OAqrIx7SB1h9icoTs9GRkIe3omvUoP4mH0j7Ud42aDQwHUqxh8u2eFyeGJDhnkeD2cC/RL4MqpDmqKG72pcU2SbsW\
084QZlcFN67dc7He4U37+2T41r5KUW+avqxE+pLn4oXqL2+0m8bXKGNpmYh2/VwyDhT1dNaQPKXz+to/qwHvo3t9stq8meu56apU0a4fR+sRVMjM7HfPr7XxDM0sJB64cRifzjNLc3pFTdYt9Wh5e5H+xuBpqcQn\
fR7dacZ1H30ZxYYOeYd3Hc3fTy2gu+G/X0esrF0qceGuAjqBu1um/qEqNnEVtIuVdpK8lyB3/JV8arKEuTKRkNt3lwxqzaLLUPjRpohSZPDSEBLdY7cmSBlI+dn2lBoV7kYWgwIER+pnw1ng9ci+NK3ShfCTw3CR\
UGGfdoAL1xmLlj5PNbxDv9smOcJ3SYsViu87cNbvtgMM94b6KQ926w6FIP4jbBryJnYAh9b8SCZdzDGKl4ws0OaDfpSZfJdc6f6ogfrmyfSJBWKDYp+S5YV2W19d4ogVENHU06ORTkZHTg4ODvmDyP7OpmcC00yC\
w3ZW7YSWiJ/50EPWsCGoZqnbq5fnHPL/KR6mwL/lFFvlEd88C+xsy8ZNN8HPTYOvjURoAU4QnRNzx5rahvVTKHN59WDbrqGH/Uk+9JBUKfe0nmTi2AchMzl85WPcZx/swyKPZBOJ/X4kbtUye6axLnvfF8nfrZh6\
+ljzl3o9GkwX2GyLlay2uuRs3I/ICT5++bPSr0miN78SHWQ/IWj/6+gF3mY6lhgdUOzzFtcdLEnhSJNp3A0VrN0wlwCbB/HLuC8huLPlmClmb3kcKiOcb+X1JCpyvjLjfCpoBPd/TL1Q67G94OOz2raxLgR8/dfQ\
rBRiKknE5hG/e/+qYbtOeFXzzrbzN/x9G7iSuEIeayw9VTJZ/Y/li7qTKQDCHRNSmo9NnpjnGKL4Zu/9JSkDHefICKY0Gj6zzpsXzB+inGu0sgGiVzjj/NYurJIY2vvfnkjgVZPBGVtbmmEYhecRpWjOpf33b+Uk\
3G4bphPU3Z1zPDGeXbtRXmblT/w/azq+zP41ShIQlPdjZDqFXKoU8DXGZT5Hnr+RN8hL/oPke8B4KjCAUGfTy1LpI7b5wejTthqudWWAK48dGK4fjKA31vGQLaL4+5wr+sbo0W1WP8f31Xq1blV70wrjuk7+VzBq\
Gz6EO4V260jxzeLkbt6UU1mZCX9kye3wA0uGeYB8Vq3p4K4M26EL3RZfdqu+TMnirUbQd1/+sLzo0te7Y/un266EyfRd+IC9ixF3yq7PL+lx7q1vQc9H0mLNkLyW7PLuTOtTwieN9EXP9C8sndX9ZZbEygYe5NAk\
BZHqckArF23Z7kCD+mOzDXyyKuBpFY6/2jPHPy5ZLr0LjVXc9coJYdyklMRE5sOmQ1N3vItfM0U0jCp4AJnCGkPBpua1GeqB0O8W3NusZ+ZA8PFuDoYHc1XmXJWNIkqat6seOyByp09H/7Rf2Zc6m+0lKU1mbY3W\
dqKsPDIyvKPSlu0sYKUfn39XkUBuc+LWA+F1fZsyqNSC70FJHwswJ5pMzuMVnW09H7KKfid1cqp0dQ2YzQBZS0ooAaAV5WoPTUQEcgmQUlg1WDtXA3w83Nj753Ius7WsHM/ox9pqo7qR6NY52q4NhTn25viZaytA\
u6E9laIWnXvtu1Lyo7hFyd+HtSBGlWySy7e9ENV1biRnWV6zsa1HWZpAF/jVOdbmv2oRwcWcXrzT/+MIn7XgeXNgRduxlGD204E6t3BZQPGFcY0TXW8TLVMa7NY7A+qDCcQXZ6m49zk+UX3TIu2Kj3Vb2yAW31/D\
fDFrXhvFXbv5ep2NCTbzxbdRd9yMAabnetYe6CHhtHld6TlROOOFP5CNP7ynNJX/IWozk5YM9RCw9GXiSSynETc6iKTw3LTC1uapEZU3DN0YG9idQ3dlea1YFtU91SJjAEWdndgr1PMhodw2fDwaaga7zNhnHd+I\
4BLWSMBKcNHSviQ642ABFT2M/xztNk4PjVi4/BdUTrdNOBV/Zrc6ur9s1uUF8dkwVqiv9vNqrtG6HD3By4GlvpFxZJT2YIo/YFlaQeDj5ZOlD2vUQqVYvOL551OzgmSUa4uzo5EM0NE8n3TilHGtdah6FZEKF+0N\
zLsLM+jiR949GjT81ZvxSfA26g0+j76fKh7fbxODrtJk03LG4H2lS1rjKfX489gEED2aQnOHi0t+xokPlReVXuRSrJcROG3s/9S0hl4ryR0Aw7q2sNBJUNU99dOjhdnODLrPhdQ/3i0X56WGHZqTApNR1oufaKEy\
8cj/4GbB7gzqoVzc1/rh53uN0BnmByDtN6/V70jePDufaG6DHce19EYpnDSYjBJJMxf6BASMHLOF4AHEGJAmbfPqcFsP2GEAqZsm5QsmJg8q3gTA6aqRlc8NVK5xEFYSEbM1fjBTxM5FjfTbtYAoOTnfDesF6hVM\
RPJwuA2i5cyJNYgUNTPp+b2T2dcvwq9aQbArbgFFWNvyk4+2TtdpgBph9/0aroF/EPXZbwqRMwXEJQMy4ylmktXiEGX1nx5+l4AWrFFLqGmWCWu1ENvlawMj9vUSZs0LvvzD6uNCYgrxF1yqB8uQwmI4UCIjf4M8\
lQ1qR/wFwkBSDetRDQTk3fSFpvRso7hv9OwtXRJnM6VNLn13C4H8WZkokmLDBief3UYU+UFs/Hqp77SuArpPyGS57EkPGA1DmBQ05phYTsW3OWw+k4Zjzvk2YkMqAiQF2zhhbd2GE6acBkzmD7Sp2WAVsIVBkbzW\
gISE59GqDCI/LNb4sTtNPTjobx/Mg5g0mOzL62NEk0O/1NPLQgUWWiVeKx56E2BEZDOp+8RjPvpGgqGv371j6x84HCr67pfzm12OpUf91/qWuLmrfRRZirFOlsM4lJ5/5tGxfc2ajXOQRtcyJb3LXQU9Bbb3unSd\
IQnc3nTllyL+uDk9rOZFTpmyrq05ty4f2vIeGm+VRYrZlGborco+74l0IxGaSJZI35kU3h4UmcP4GrMlOvm6JVl6sPdVfcYwBsX6+Z1IN+47rObR53/jRA0Jnu2hYk4SYF+63wdMpilgoFnaQCmxxpF9I+mMIwt3\
fZPcS2TQeMkXTB7eZCuu7Xw86dNuCtc6ETVahWTs8PaJCBBtGxKOg8xwHfy5UEFVUrE2nqAQoRSRHKOHzYNJY6RRUKtWYR88Go8kirvJV5X0/NPHJnHoaZqcV9Fci3nIOkTOi08ZI58QYMg96fZeeDxRFBszjf5q\
kj+djjlbqvFkpRwjuLBbZAc+t8bUTrO/graTXrMyh8rRyERpFb+7OT9OSGWn/ONe2G7+2XsVU1QA8DzXMMnrI2bL+2GGxwN92Q/GjQQjOuK2hSyxPsYwD1yfZerY8EC0Px6Z91n3iF9sOtX2ZpXlzrZPwUhvFCf5\
j9GYo3kPtKF1A0Mj1DtXBD1uTPjv019n11UmtLMw/c0dAhGtpo8q6//xyv4+b1QIcFq9mX6K1Ucmf/Pl5vaGm4dXoloL2DnuwoOkSgEs2/NRqptHqOBLFno0NEBQ3LqpRfEIqaOYoLjwdXizA/0siUJu6hGJiNYx\
pwUqBQCefnoSNuSEiWV2Xqinly8StpW23oTd9vrQSlEgsUKGsSyX0NBx9J/Fhd7YbxiechsxzEoPTmDuTYx/OvPfd/wi9oHra9g0rdW82CE9edvD2MXjrForr87pzEYoTcq4G7+WALmQ7RGoVb+lhOM4NbtrQa4M\
OAwWrFNhhsRCzkoiUqa8ge1cMi9aJj2JMldyMkVz8UkV8G6ylVQzW4rIqsrA30QBXMjpjOT8Ia57MJUpofNoGj9GfAeNGYjKcskhwkW4ZM2DkIT4Ui8TyTxyd02ETx+bjnKv8dz7eV/WEr/ww6yrhJt+PB0OVaT3\
zvzybusft2/oVyLOeotyvPSswlM1496VkEyDBu6QbnGLNVhppTeAtaYzD8Wf8VnulF1Xg9MhDAcL2Y5dhlHYFAai5uAt6pez/5/IuR+/dJ5fXirM2oTgG/1Rd8Er7Ty1gJePERqVHkrjZu9fWnn9ztsMV+l0ufkp\
RM6PaPR9ZjR00X6y9+Cj4Md3y8p5c6bxe+NCKjedoQt4sjOmH2Zgey5vGKAQG8gn6YDA7GJE+owf0drEVcoaLZoNp4gzG/z0It4g1GtBcRQ33JhwQzDNHA6x3EBtjNjZU9tQaNdexUVtoJ+SUb7YQATEKbfLklnB\
S6g+e4Nlb4t0cJVEcXqtXjg5n3cWUXrlJSrwVwD8Fcy+ss8b//REZ7t7ghHGHcnzL+84OV8dqpgh6D6Wd8hg4eE5jsp65tVRlDWNleH5g+yS+ZTIv9IRC0ZvUnDcmVIb8+sLe3I34ttaiRdLuOOPEbKR7iRipehL\
F4xYEt4c5XqNcyyTvCDwqmKKl6rdGiC7Xr3VEzzVnFiupo0yPM0i2XDNfEiTUxLlNoSr2f0NLcNKKLNqhK/FOK8m2Rzlcdmc4zKmjuIGEg865RA1Ic0hTFR5T8A2o4nTgnWrivyu86yGlzXH71zqGfqb8+B7uoqa\
Qyl4fAYIch5DLtbaFlt9jnAgY5i4nh6Og5Rs96t6wf9whHNwq/DqQChfESJigj82UJEvv21YgTt6tbVBQwaQ5yzSjpGtgVB2zpuwKfl6dwLJfh2MAjN33HID/tDGyEY7UzQf4fDCNYxgL71d9N4VvIEmXdhhnc7+\
3RRpyXNcFVSr+8lJ+ivfBoNnpq6gAvUwvzuh8/h2xPWxfbioWcYSnAztDil5i92qPkBM1e/FOWyrVPY/Le5boxyVFy5UYZb3HeWKROHAQwdbKkqHnLzWDdLizezOC19UhRAbJeljBv9MSntE14fqF4bNdODohrFL\
8JeKr25p1H1t0eTLQfhdk0ZjX7tQ2YHX1j/Rs2HclvmaukYZ8Vq0alMKlrBkYx4oNoUchPA9oa85H5LS5PjdFBl3qHU49+uYwE6JmxYyEOL2bjZcEXanbtG4NybLqR0HE3fZOYzz4Ixx6wB5R1h1tvmfmcRYaHip\
UA7raBsqnT822pcxusnrPtZVXbySyzO2u/icI+ieISXggRyG3Ra+oWd3P8TbhFg90fz9odEqPq5/szwb2P7wp95c/TXzO4zZ6iuHK0iLBG4FB/apsHfdH5oXjw+EBQ42U5lgJ+bv6myAv4wbJIHtRxshwww1WjVR\
emS0r+qHwGBZqg/IBcWvyniRo4LCmXIrL78U/noYKfP+Vpj7m6ywVVTAdNChG8tOR5DWMOPtnVf9//UBKNsvubWqf7Vh99LOdlZ/+gz+ENsn5tbXIUHgn1UTVWwQ0+zEtn4oWJ4EmezZmp2e2EkSgnTcVPx8GuxW\
chLiAJ39JpWW8BPcFR+0Zc7gSx4MThc3HyI+xLxzRBhZEe5KmdPgZhZ+R86y7ZdKpo6Gq/7ypV+3sL02CYQbLtwVBNdMmLLRt85h1u7jCa3+1cY5fevmyaPx+nufT24+Mlai75l0Erso6VI+BA+SSR7hKfDAalGK\
sATJcGy32rwFy5oQshTGICWc1Jy+ELU+p9fWSCGu4t6sXTlfCRGc+Pc/PMWvEmwm9akWCDsvKskIWYmEwj2dHkBxCHxtVmQnHvz6S3MvesF1kCifnKtEfpouro0TyOFHrWl/wLEWw97eW5y9IfNbbcflNp46IIOH\
gMx0NNqYEj+FtsyADMylnXzZo0wZGEJ9XAcc3NWnV8sk5Irb+TGrQbRe+rUqKXCKuccuFk7tMShHWWx8Sr7x1KFe1d9XHlwrAa96NaBZ+8e47tn2/rppfjXMF4hZwxWq5xqAf11pDpaJUOH+3LrStlV7M9xp5PEV\
KF55tSwWgoaPhEsQylE0OHTSQEq94R7kTtFr8icMWClH5mXxe4E5AIY4G/BRFCxwRBmCADC5Z3QL+B2oyhNB+FMVgR6e0ojMx3vW4+dqvgTE7JDcUJf/TF2pc0Ts+WxkfcensN41hl7dKn8pzNHpYk1Dh2LzvPPt\
Qg0LZL/8VqplfpFXi+4b5NO9VUdpR303LOpkdkLveX0PdROl3HesOWtuZgELNL8Iit2o2Cn4dXPyrNiy/n8/lYcyjcO8IkIGc+yEZJy4bjtz+8jebBjACw5xOkqo4sm5gf9fZHIYbS5Bu3BaB6mPqLuEFbCa41q8\
8Q0s0NBzvHPz1y/yc7RmiVHyvRnrl/FF/7PwQC4fAID0YYmC5MWRMCbdAPriezijHmXGzSG9FFBwViZBWn59v+mTp7sjxkvxzI8vgvnhIB2eRSfAn8quOaa44iYFpGMFvEHUusGX68rfXw8oXP/RSvDetPfHwNha\
IIv+rgVo/C+C8Gyhe29CpNQHReg10zuHsED38uAjCQzgTmlNsNCS/NEDKMEU37/foVxw+uaYf5ZAa+hoj8NwinTk+UbE4cZYdTVykQPKH063P+aO6ig4TO1/Zj+tAINCyDROnCiDzmkPnEeirJjMXshTmSi5JSc0\
s/sxDhoBOUOkvVJ6f+pr6bCxxQmQ/ZJDYU/DIPpt4GsKYx/w4BzhpB7dEN9odJGdILN+21DThnKbt2UD5855ZEGcDn8owisbJgIG5mhZ+b+LtO+MPgKmrgUn2B+Wjbu4nSDHLodH/u7rbYheF2F0B1H9+4T36Bbb\
Lwm8U3WG3C+gLHdlOzoywLej7hWfj0NepeON/CrzH88NCGqu0ZbJ7pkJoGYhhXmRZZE0CsLmHEDN0YBNgulOE9DEPg589G57e1lu0c4C64HtS/9dIJjQ8HMD6vA2wdlNCAgGWHN4AdyGLKX4E+OCRMNOn2Dp7scM\
yh4T2G3AfApzjGVLu2rwrEGAFoBxi1irh0dpsHW5uhTgW5G+uZ4ls7WRLcOeBc3bMufqahfU3JhDm2lF96ZcW/zSMM/5OPCXQXhq/dk98BQdVid3uzNQJ88Puu6Hqz0vellBudia9lc2I0eubcRsOgURKGhvsmfr\
9Mzv4bKBTVU2NrZ5ZvXqRj3lVcXA3Mj/8V44CB7qTKm1HLGb+eX3JwYfcO2GFZrxMbAOdTmZFnkGH47ibn9apX7tyzIP+fyYR8dxuok3QCkvFYB7lv5oiPTJUwnZEKHPlz4Qfxh9oGrGkwh83rpX/mDxCVPpgZaO\
TuQIN6/v1J40FL9CjXg9Vx3U/WsUOj4P32E7Bx0HNwJIgB5hW33Re3Dbb5kzW6Z/HNrvMTg1sGn8n8Xj3TCQMZsAOtHkpi2mjErvknmTljiQ1hZs8A2rCdE+er+lAaT5wlW242IT589KiOkLWIMxKeIaJYNQWcDQ\
nX/mEdcJHHncIRvI3lyumoekjQ8K8O2cCUSaXFZRaOCvW1kpB6vqYGIydbsYn7S8tN0MH5blWnzvXXqoX4HYcuxGIEVB5DVf8cx++FqciUATWXpguj1KRodNkk803nVhWNZKV9uU/ig/xPfeRLEr18zQTVvD2Wjg\
mJ46rpfSxX80fRFx1FjwwKjFfCpzsd7aRfnMBbRx14L0c6J6g+Tx6Mn7sWlzVXD/nz48lkL0ooE1erNKQYTqaEN3PoYL0+W+DKYE9/4JcTlEtVHNhUi6Q0XZoRY3wFi50kygbXcBg3F/M7xqTPPE84zWH/J22Fyf\
BLL6hSWeVwzelwT80RfTCloMAMMs3toJbck3Am3OeL4kQBt1U11wRWefcbLZMZCn88Pv/d385rwiDxylcNOla2PrMbYquQtTEwMLwZ+OddLNrTWRVMAvo3B/MD7HcObRMaU87+1ok7Lj5Ldwa78zdnOnGP7Ko63q\
QhsQZBtG0FEXUsPhkEqhran3vVYE1ffzD+RbM/s7Ujiwvi/yIdBA5S8Qji8+JWN5zSUUJGiUbx1YrLXTq7YOSWimCJCgHBp5i79L+QZCJR0PSZAecVVyhryOS4nAZSZnJTOEmDxiRdyTa8PErEk5xZdejITQA2TP\
c5d4OjIkA6aVs/6a1JTuXX/8psYY4Oqba39XyT8l60XGHklvrgNxUI/fjdAcHmgVTe6GWqxZDKK3IcL6SOMMXt2kztMQqw0sztFqmCCM4sArpk0UNyp0KUJXI0vfGMoFUxh0chfDTAN3TCINK6sFkKMXUnzkdWLu\
ckREuGpN/xdOWNGulw6hDtwNXr4mpvpCvRufvi6Z5OXs7Ms0FgfqbSwPnamMsLvuuU9Y/Sh1WuRP16rzTeKFQ2gfNU9Da6f4EuoprUHXxHrAuLNU5bNQpmsqUk5bb7hpR/sqfFJTGYFbtn++L3xbHNm4BXj4TyO1\
WUB7JRmirc79DRIrIfvhpJitWKtevXq9oPxPCHZjnNG3/ALRSIITqqkzkYUGUIozwBg03IoK2CkOfFXFj+zlSMc9dnQaX2lK/+dc9CzW2wlL8rYcTGRz6iosKUEp6X9l5NgDF7QGG7rRFXN3a0unhQiJPjWfWpMD\
oBO90lrNvYqaFRGhPn1M5421xVkFBH1XI3K1K5pnQzJX0S7jmzf15xzkefg1b9uCqAHKYVnZAsPHD8jdE4cMC+JfmRacxhFZnI4YyFE6Qnz+jcGhgppfJwDA3HrjllITq2qT17C4x+6YW/LIOkPr7K7gPqHaaoUj\
/4pY9wEA+cyd4+USauoaXsm8Inf75G680Q5R59kZo//SersaHubweuu8SeUGjKLGfiEx24TXJnEZpwmZcHcxM72Als/IjDT0abvZyOS9ns4D6FF4Z1gmkkCrnsocavlbtGAJO4MLZ9FYwKyPazam91rWM2ur3cTi\
BZDhWzxcgGVq8q53ZVVmKUdbQUuk9Yb2dxhIet1xPyJP7PkliFtH5PZZ/mC2jsPL67AagIzeqPocdT9seDd8b90GkxcYC/s+D4sE0+lL1dVTGjrr4BGXhAydd+EHjFChXpMV6c1kh0IhLqIExXYuQE5lJjk8X1yJ\
IMExflnZ51V86LueFNYfs3XpQo+T/EucigX6Lh9ShE+eJCUv45BQarMVra+XsG7HlYqw/OippXRPOkcnZun3ao1FVZo2yQUvmf6Ao1JsGnXpQ1+VUYlxe7+7+MOb7WW6Jp/XUCNz38qbA+xcsdJzcUlpKfOmtXmW\
fjNE5jHDnjig0b9kQJBrYzvObHcQ7zCzWeP7prqBXdOezd9IYvLX2/a0hmFWnlgSefSbr7hGoMQindJmiPu9ha2Lx61uorUbOByK8iZRw1JVsB9OIfdh1/+pp378aE/ddLkIbpeBTJmqq81/I3ivUkln8pLvXufT\
XGaHiU0P/otD/rP4jYPR+kFZ32yK1ucG82Gjc/W+H5hevCe2HPsrD2djMy9Fl/PIy//aS7M7LY+fTcctqK+/5AyS+bagOwtUl2jk7GJ7DzxN0Xysg88dHcK3fUSevQYu3ciPSTbSvdc1YEmZiSLz0tgBNh6c3lUJ\
1jXn6ul/FwcHw2Z3wDTrXd5Dk2T3hN8xRLY9lmE8hPuKRkOgCbnJedxqAhfSljBgrypYwXCJxmSdPS/LJkZh5OvaB0qUSAYfZGz3JB9Xyy2AriUfLstPITEPaNWtH+WbV5/aneOFdggZ8qN/cTdnLJcD7FBuWpYZ\
DqpbEvt14FVrs6UYjZrq16BmrTX3zXrVallHDXPVUUdD98QO3eI7wezzwxdTKRpGqITGpRdSY8pbdfYAZ0ArOYSOEDkiZsBwiABSkddOTGVUmCZNUKbJwVeZa5+XdepUdnG9fdVK7O+25wwbYDm3tUCTmRHizrzH\
4B+pz/RaD13eBDgckSHXfiiRrUzOpETS+KhaHHrAM1Q4hpNzOX0+mzHPB04TOYXy9O++uh9ndKUDp/Le7MH9i43LYIa9UgMKQoXJZPsbcvViQ1spNfbtRUyX0nwVljxwg8fnTWAKR3iY36iDu2AA64BBeE8mbruD\
RNRsg6f9s5OLmWV53ChHFvys9UdsOVe0sD+GlGN7+ZKFybVR0wjkBrPPhcSSEX+k0FqaTGJ/WkbsMbaL2h/CBb1rFfLvHY0Ta4a/TBIT+p+AErR+SFRNYenotMZkR5REUc742H2W/B8MseS86J26zSzgGtnAHj8l\
Uq3CoqemJtXd++zzafx0yecbKUyW7IDlqBC3S//JayOBc3xgwtrLHJaToEj8ZrMoTNjlCuC+i2awoJsJmbv/eb7OGeh20QoPobNxmHG7WrE2Vwm/IF61UsE5RMyu1AIH16w4OlYbElLU6ITNSaAzbKjIMP4U1w9L\
qgvloGzUIIYbFY6uFI97RJ73xcaVYuxAzIeMc5rVtYD/yjRxmSVdo/OB20Z2Gu+OFLtMZtRu7M8KXESs4Qp2E3u5kKKIUBAb7bDZHlG75h0zaGXN22osVlVmZNtUF+DbSONVlfi365gz2QxZfY2qRQtg7u0rRDAk\
jWWBiyqekr5IVp/0zjiSCdXYTrRjOvkDD+mX+qUZfE0o2SDRC6WwFRCEbxJKtVBQN9FBL0zdKeRkgV/SYJYtwjCpqglmFNFqSPS3Xp9H6hAm6zEwJl5/EcDufZGy6rCuiuGEjTbAuDoY8Ywb3gFWIqHsszFS6uxv\
Zp2yEN8EBFTNBpu3DTHfbo/dIx2k6fu1sdZnDLIEOoya6Bwgd3yV+BLYhb1R3Y6KjEyCnORGRHOJFoj14cGWIZm7OBSFCcIduSbFrgUvZzzAliit/ebFXh5/5F5pswR691ZL2aM6y401Cf/KPBeW0VietEnrjprC\
wPQkxeLsfOAu6pmXOWGF03mAC9tDmE0RXzBiGxyaqnLtlv2FtKxzGiwa0XJBaECrwp1WSPIl6dv8ZgoAAXvn0DEEpBLNRS9dR9i1z4a/lljQB/O7VgDD8UwkKFh6O1LZprUhbHJ6H9vuk5fHCdHyjCcWqIsLGElf\
AICDfXb0DE9YPYxwVODE5vxm9T6YhjPkE+P9c//L8ePC7gf1wd/QVY7gT1cYbgnd1+hpzqz0r7/9OfLRhDmACYnQVIM4X996xi4AJdcPDqVg5aknrilhHuEaZfwAS7vunHCtmRT9AFuQp6rXbujAZzIyUy+SYIq8\
BqN4QHo7jMghn/UGCaYeNtqlrHg+cg9Z0MWLX41r4NEVPIXUG8HUHUsXg+Xo4cxrcbDFhTZ8QKyT/p1vNC7I8maZFLArZRZvn5J/bnRJ712B6hCZ/BuO7oFzC5cxSXOE+XRX8cEoSjfK7Xge4dUnFXFWtD751TBG\
bD4V76Zd9yIS7WUUSzxaKuEcp1XdW7ouZSWHhfgK1Yku+z85M+FU700wzOJh5/Hw6XCeKSp+U9uTxoNpJCiKrOBzOs4LEgsUz/xPNVAaVwCmJPmcl3KI5/IJgfuRDAiEWmzGflENuZJcZVZR6jcKbbub97XMJvpO\
IWn4XTY4K8sJ2mEDu/UQ7yur54EvEzJYM5JbsrGxGy1bMGtjfnoEUEB3Ts+x1JO+GUh64w2CbUAmonZdO2Si6hYppUxxDhgz4VXvzqF5oINxKFDp9KX8MHbkUnvYtc7ayiRCK2e42xdxVNXvO5CkVhq9CYWIY1cd\
VUkZKO6TpsElOUHVcan0ac10QqprQYMxTTQF/mCN+wsjmYUYncAz1lu2aEhTpiOCzGhqbFHJjCdeRsKiRlXWlsJd4Scd+aOlfISne1a0Q4DV6D4F1OwioZw05Nvh3dsEOUzzZys23yIttWtY4TItlO0gXEbGCTx+\
gPht2KKrgcFL//bqgGZ44N2KTio7KTqmrxI+W5RaPb2sEaN9e9fh+Oam1CrHLLLVDKFsTND4sfAwTdokTcs8wlwQTFu6yBW9QQmVLMOeq+JbmHMTn1mIoik8bNGOnp2GZsys0QqCaCWZijL7L73OXG5jXycAsjh3\
ugx2X4J5DtaIrSiZVdsKzxXnqSxqNw/LYJDaNehrvNv0DsKJyJzN7lIB12ZLRjS/aNJkbUCO6/PTdYe7cea7hvO8KSzc6ujrtNUCx9iDvvjHsIQcd/G+d0+9HnwmMlFfnoUyoaZ3uONVZrcemxSVLV7Oa/Abvtm5\
cMWuPIHyAc26Hblc7+HAaiiQJw4+iuUdShVv8CuKYJUfsVN1Sf+6240335dJtwaouAa1m+iejD9EO7IpImU7Yb5SQztAlO5bOilhIxbTCY7jnl4Xb6aZg0SDYQJrCQuWztDkQxcLVODDLSOKYt2SD6765ukUHmHx\
kDuOWYJosGHumFcJc3sgU32RZt4ssx07mrygcIsu21YqnGXpXPWF+Yo00Nejd0SesoRsrzyEFjNaF5LtN3We2jmU1NQ2jddUxjaP0gJ7/vHJli7Ni598yevAvnR9zgKBj9oyBv2ZHvbJ2faWTVUWfsVG7CXKhrVJ\
WGkC/tmcrCDa1AMtthEciD2YuB76ZmiGiEHAA0HkwgOLu/NaYjvxtv8W4WldjdtPIo8G+IV/y9VRRUu8MtNzd8qXuoFFN2PjA0j4TzQ80MD2a/3Y1gJgTnJdyk5tYcRm6+VfgS+gQmYslqkJVxMOWO/yzbj+9hwx\
lUE2TGi70CQwot+AyrLT0W3qa5SuXcwFI87ksDJIpaVTEqd0+Y8ru9iT8sMG44qDk50CpTsw8zzIWL7uHaKLwFO4+JJ0Z3sZ4Rc/JlNCVGdFdEzd+pfrt7HGrB2yTLDbr+aSKTRcbIsWRUER1jKFT+r3C4tUMA7i\
SHjgWIxy4l7PLzJ1pN4HWB8EZlToB1e8pXPrDSSenzvc4l8Pi1iGBPEbcjMVh2xsbjjLIsg0ZDk85m6Td30w+fpt51M/i7bA5+E9RiX4dCvPQccuY1RxRAMdNLHiQNli8v8SicQbTqyjohjlyc1lWhFFf4zhW9Kt\
z/xUMzGA/M3rawnndhz7YiSNl6dlFDVZn65v41rQ/901HMzIjLmFPqtSW7tnUPX/fYyLg19abr0K2bfbIz5kKbz/VFU6GB+ZGBonxe6xSqPT0bMh+cfC4kBdWczLZvpV+IN4B3dG27XMldIFdqDxv3DDbZJbPsUm\
Hc57jrw4HRo7+37ny1OnKakiKiqKTE/BR99Ko2Dyy3z4oHKTqdaKC7yzH45nPfInwi+hbDxwrAOo9p+hybaRrvHIeCuYPwPEox5IK9FCdY05y4q7zJ2180qfBSFkA5KwnolhlOVRtWyrTCiowsZVWoDoQDy3HWHi\
mJgdR8g6ZeufX34lvzkOpRya2DjxIIH/H8G08xNL7uW6IbWT8+zH8/jDvX9+mrCbpXRhmKJY6Y1crgRtUaV25MYk+hj5UdZUCnpWA1x8BUTZnV/+mYm1GRSi2+AboBx1fHFLU4669EvM1OQppHP8NcXxTePMvEHJ\
KlaVSRbO3bGuzsy5Irmox9VRWmWQhlvq4Njhs2kYeHCHGHMG1K9Q8VwlaFd5w4RUTxfiFq3adRJROAp2U6pczKky2iH9LxjX5LGnir28uLEWoOMElCHHYJOaCtwnf5IJbCkDVW4xQFaJJnNfIDMya9d/CdQNY3y0\
NwPpyqZm3a5qH51IVdYVKZELw6WhMqir5R4Xzi0D6qtUo9/7/K6hrRMgJZEr1Wa1ZVKCDJtUCy6VdrGbGwtEUiGCw92cHfWkRYJzk7BqKs1M3blGUHsQ5A+xJ8izXrphzl+fmqNRZKe69hKSGp2CuXx1rVfFtPbd\
BUM4H9cB5m+UKcFSvll/PLp+sAuYkqnVmH7A9EHiJtQVv+q75GnNMBeXsyr+pS42IPU6Q79xsDh61DronNZRIQi+jOb1gtsaeZ+gBZze6ZutnenuNYA+2aQ1yTpuU4lDRIx6i6VHp0p8BDqzp/KC7J9pD3x/3L0e\
uhNGoyjyocPKh9BOk5dFvY6hjPr2eI+Ks8CBfwt8UZFOORsmW8Ku8EbJMV6snpR2usKGo1IaOTE6zilswJSkVRrZ20nuvvNGBrrDhwFOhf/JI9S9N7y9FDr9omXXmBiG6QuiXsAbabq70ifBpXccto+T3jyvylYC\
TL7GqrNu5dCKHHaRIVd4EQoBukiy/9TQBne2Mi+egvgpKgK9s9oGpIUXl7MLIf/YYQcKAZdFW4MygXsf8FCj2QDf1g3RDsELEqtYK7tnWj4HnaJlcytL7D6BwH75p++pKjpOTHRzdA7tu7PQUGOyQvP9fXlSxtQm\
8R1llMivptzhiUDHu6QLqsWrv3Nkb2buyx6CYfUQymx1R2Lh/PVCRRrHCXuCedwzj7bzfoNm2mMpH/npAfFdfBbRHZrwpMUM3tEdt2xb82HQYRvr1fWLAncRRAj2KPCQ33R6MYTTfmTvVdIbKSPtmP2OUrVTvl9C\
ztO9Ft+XoV+CKChaKbgmXWx0d9h4Hzd1iN4aDyU/riFJ8X7ScK8SloIrGHz6l2bGxQB0VrqolEv5flGT9iUTX2LLrOgeZhPvcE/jErufVh9d/LCMm7CPBpn/3dV1Hb5kj6meCHFxFR7FMcevCph+EOgM5g1nKYto\
BHaBxrpmWJpnQdDnLg1rTlSJDFSkhnfquHgmortIzCpbSG07+eJJeRpVP6o5rsr6sZ9aoWWH7+LY+2TwgrpfIaOgohh0CCVHJUk+ee4YqDzjyJ/dceXEui6+TOg7njz3nCOtV2vKf4jWR/Udsa3Sv3C8RX048I8B\
FKPMWoQA2tyJagdVyOCpUnmsWppaXvT91eCZb323/SFCACPnpojuf9X7uu7B+TomVoVAtA+q2YcpomMZtmfPeCsME8NweaZHn42AaNGLYNAVB6rJ7yqPJZfbC7VF2MJcf2fWB9FhG8Zy8EdNzMovI1rIbz+FwA+6\
v+YKMG6le/av8u385OwCydt7Vq/63vpSluCC7EaOuJCXyIFnm+1ZNQ5H/5iCAsSo6uHeYkrXbnFA/s5gZOHELekQeE4/Mb/G1P06cJuGRaUcLDWqMS/x9AbJ7jTltwsStLWoArnEQTBKLhbaY1uMKxLLX6zjhy6O\
SZmsC38kyfhe1Lbcr5FZAmwgxh6BkghgL9jPXDb3dufXvCRbBhN6DWTy6QRn18OywMrzeUcjq2W/gHaha5Kwj/S2TovZfKwc+fNN46V0g6RjPr2nxr9bZUXOpyzbrU8TobmElDug1UpE3shEi1sJStey5KAtuOdo\
1CXByg1p1N/HDjkeJ3Zxg52z8f6EqiDdZZ6KKLAu3XgiU9Hy12dgJbugoKHfB/BC2dCA6E8QurJDD9uJMdE9II0M2KZoSB5K55w2f7Sez7qY72254TFRWCEzzv4/pK6STP6zOGlxso7Q1BqrX9tSc0WWFBEzHrm4\
XtYx4UP6SUYthFlL8+fOc9Bbf8/Z76w7pcZOM+x4KLPBVXANogq0PYOnVEa7fhdR71Lds3uVIZv0C/uqZ/5Qc2ECQZbrBQgHfoM3aZBxAI5ceG7T6DQNDt7au7qcvsn3+7vOv/8uM9Oj4q3muGT6guEb6aeOrz6U\
IHO5k/pT35XmwKu5wDpJaXSROCWnW5qwTFdJwJnDOvvSwluj1d4aq3ZTkLCftzy0gx/cLzgSNdlMoYGhMrE4Kl2azYwlcy3RPETOCHjilz6YXoKIoVJf3ZM5o5ck7Fmfl89hciauGsdBvPbBvfvU/hvBqzHdtgnJ\
4nFfbKRAlOZGNIuumTqSDvL05YUy+qReRBNDP/NZ9Zt27sKcRUOVVtGC5shzD9TVFIfzzz6KqMh4kVJnI78v6RBnHXTiQMRCytBAHFcAsPEN0OJseQuniqnIKChuVajVqAiE6L4IYCYRk1H2SeWVSB3LanrI4wV1\
6xJWZfDLlhUoZQesv/+BlqtDNahgEgHwbvhhRmgpqR+FaPifmmU/LKiRY2VopxJKcb2hX9d8ZZ4E3N3YXJKnfWjuirQ7jsu0O8h+J8A8xDcZf2uI6+9eYswRfB8/+Ed4ZLoaHCVsGzHwcp40jnzbNsjHSxFFwxbc\
TMaYbrF83PHCq4P7j7VQTLzfmgc1vP8UaXk1/ptTsuI+O0eWTM9fknWs6W7bnOa+MxG1YS7moU1yxd4Wzfdeo91Uf7ocQ323OJDKFpRuzh1zb65MLGOCekkG3LoekszEDXr+xR67v79MswtarDV/ypOhX3vr6N5u\
D+KEy+gauyyDSf/X/b3kJ/Cxiv8dWYBAjZ1hciS4ZudHwffvb0vryFelok3DHhbZ+ouFmZEumsS6NcRzhnPgviB/awidKhPzN9e64/DlMW4wgmhwZGsRpLjlaIaeeDlU0qS2qtOlE6lOHD5oR1XtsHtipidmd8r2\
/Kh170nyWcxQKod6vGi7Geq+lkbz/lloA1N/QBv0+/uAILfaZpwh9nbKaX/AKhaXZwTNE2cax5CJTpEAUgEZFPRNFbufusvRTjX9PP25HqtIsiwUWjvJS0I3S5LhTHcNYvPiYo1CQoTdjj6/ZHQga2BPpzXx6JBo\
RcBwOgn//zhouVu6EAQUyZvUny7CtnapR/N1x3CiGwptCvPLu9xua5W8lT5oGq23mSujhdrAnU077cKeyw7lbe9uQXhbfLe/pFuKTXTvqaMUCTTAGsre3GSd8y4qGl1wI/ks3+BeOTxOo9ou9U64avxGLXCNQj83\
yptDtI2E1kWNn6/lxh4qEM4naLBV7FdA6Wj+1cj8uqa4fCehgubywp7M4KAUo7CXa+cjr7XXBchKYb4HSQu8fnTy6eWE2TVnpadDy4pBiNOO0hKDPhmpPLva76hMdbRH1UNk4s7grTZ8ARngr3xE9s3yc23oxtKX\
haN6Pw12s9juk0Zl+BteY/wskCnCFEoYnzYP17j2R3wQ8dr+nqOwWaCDf+B57RPnDHn324zOHvMZCq9nhU8jUvw7BjJERUQWB02MwhE+Wow8SX7Zd/hu74bI9b/iFCSKD8cjKor1vnSPgFVlxhPy9C2JxRUA9k4O\
RYM64Yeovg/CLjfWRkAJG220HJt6iDpZHpcdJdiYV5jR5MkiBG5HzZfGU0akZCvXBtU/RVfafjoV456m3VEKinZUDNy3Z3p2oa7FNzRkGafiO52ikRGnGRtoCT/PL810J6LIjsAdcfWZUamfa6qzw+gKNA/vn+Tp\
jNflFbJlUSIXdSCD+KYbYTRFeg2Gz1EU+P8ttPgl9sEAuv9Y84H6I1VIzsY5EO8Dp9DOYZIH2T3cpIUPjRIdLOwzd7Mo/N+QEypOwotHeY274/MUUb/L7EhG71eiIQzkGJcWrTj5gUxp0gd49VSCDcRadhmhm+MU\
DycE2UaWhGLPCeocCArezh2MMKjxzYB8gJSH68n5gVXHErCo2DPBf1E21YMWMoMFh9ALbZV5if3tQKVSnu/CTw5h71cP7LZkmwwnf4Sqk+pSEHeAb8i4ChDMLrpf2tGNZgN/ZQmlC2UrUluxSiTDL/uxoz8lgg8S\
FpFMmoL32CGBrs1qxgs/N/YEtX5yo7R6c+ieThqvhD5JUDW8wy7oJCatxlWeVCEEt4GubnMT34JpuYsyW+f7i7ISBb87dN/Twi+38S94aL8ohLyqkHmdOjnX37CuJqIZBYnMRp9VkLjTat9WCWJpPMyNSRCaOsJ/\
k2O+4CTPMhj/p23w/+W7ziLa4llwd3V/02JhNg5CQPbm0FpQGDneoaKQC0ifqsMkSabPnM17lgr6tqbJjLNS6XeZNUDnuxMCRoJAB+9e/6aWf4kwCOrtrOMaWl8P/Vis5StvZs2KQxuYvMgUVs19B4/UXEapfe1M\
DkTA3pmfrWPqhJoMUEJBbAfSuwv7K/infdDOb6fuQOplqKMxsBRkHc0jAtOfSi9OzUlV9laZslvHLE3T59SRbCM996uoruPfx9C8x4fo43Fqbllrp1yRLEPoYGtWmtq+mR1chxsc2u32xF2/noyJX49IAZIBDuRB\
+eiMd4v+2cDhVpbW3d5dowghklLEuHB5HhX5e1Y1KKqjZPoMJtvKEwJX1Aln86BoTZ4+S9GaBzYlp7NB3Q3dLDtFdtOEntb9k8ODJtIrRnQEBK+CInd8fwE7P2P9zZlz0bFF1FE7flHvys8vHANniskcX9ZstNO7\
9H6xdcNhquajctVvbANYRg03RXZLMqJtU5OQ7Z/Yp2xW3CB0ZF9lY9c0uaLbpzFTfJU7xmmhwSVeh01IgZ0kKKUQaRwDaZbNs5o+XBrhf5O65APS3uTsx3D5xPyk3EI9lTFc2t4X8Ov1RNJNUPQfL6w3Fv6U5oZh\
y2OqT5/sNYXpqhGnYO3ZR1hS9WGGN66f9B5DdCjP53sm8xrFhcgCttUmYSsSOACk8Y+89x/roizeY1YiqEn72ippGcz+5jrdbOJE5OD85GbfKdv1gvFWONYGsoToW3CYXPROJnbhO6nEbAx6H5dLCaszllDjlE6D\
qsQIRZlTlzJa4oZS2vdc5bPnD1mBuXQaeutVi1QT5LMMn8ffjj9wSp/bnivTxqd662Zx5mh/BdTf55gQS647uZGxgNY9GonjqVa4sx/V7dSrbxyXvwSkAQb/1cTu+2TZxKc4U3f3O4nrXARkUiZOTky/tmTfOo8G\
3pZqBYTRhwhy+dG7y2ucNC/bulynf0b8XwGiIM2V8wM9aldK1xRX//9tHZjHY8eU+yAU++G0BUmJv+T+CB84rW3b/6noPF14zYNrNGpTbcKO6p+tRmejb0Avff4QdtMzc48F70qRVgPjFLzUGJ53dr+pCTy4hrd+\
/fla0H3E3UOGoKs7hHbkHyANg5ezLX5mPXdSxJD3qZ8W6SNgteNL4vhxJhj1iGbfDOtKrbxQA2/b3JfcNzOA26g9s3VBv40G6xprXxWqFkP16fJIjjcYafxkuVZa+QazlV6ZEyvKJ+ivAckbvvZgZk7NHsrEH/wD\
N64LsLu9ZfKEwAV+BhQRyanf/ono5HazX27QZwQ2BsxcObUn1YpLIr3j05PUuIACDpVxEbJxSXf1HwwUzxnUYX6mCfSdSaJIhOB+vLfmJNBZxPQtF2GByjdcfK1uhUcn3pOPLM6xZFHSh3HvbdST2RYRKWfWNBqk\
48QzYuewJ6EIbJvquwDGvGokIWPlJb2NCQ9N/ft5xCHPJsiSVLKzvdDrHrIUowMwKwJx6ClveNvN/D8bZpvnI5oW0b8GBAeJYDnRCj0eVR7ViiXWfqdK0lMGvVeYxBRzkF8ui3Rk1ggBVBT2WqN53u9GVdWRB+Lh\
yZVVJnPXE9iHRtGafisXyK+022DnwxF5bTwx2X1j9mQyMrDmztyFl9tplreDgesQFzZ2gGEFouGVFyXu/M83eQnSChuUd8LNKS9D9FB3Q1q5cNorYJ3fA86rEJs3KNrJE2lisK1KsgOAoD/7t5gWuOhsajgG3WPt\
hoajq5vvKUcD3lul5VA9YvnPZSY+g7zBDag+63/7yU7CIAkcsICxv5zvCMOLknYVoIjlMdActpdQMGYhPKvcA1u05RR9Jn4UxaXv1aOkxrZld6Xlx4mr8LySUssyiiiWvQ3uVBh6b5DfX1qWH4LUOO18TJlmHCyV\
evMZZjd6c/18+b194eJYa0y6XDLIa5332Q3tWKADQ+f3+en5rTF7pTGiKJZ/PCUrEyr6ZgpDn4Ug7Z3pzt0m+8q+7luCvPI+awZ9NvCAtr5CkpG8krVASedX3pbmxsyJ0wcSjhCCUBETPTkrWcsd+XhdUQkxvNBt\
4NHZREP/9OuKEKisOb5DnkWVDqQtADxKzKisDzLCvlyZ9nq+Kh5zOQ0wZj+JbEXXvO6PejUZl34Zd8CJzIncNmh690k3y1SNVsC5D5vdU4ev+gSO7lbVd4jCNkjwuOceSsNO7IPHvo3FclY8d7yj7xzmN73sbbBp\
byO6jC/gYVeXM2X4MoPLmG972m8Hgy4SFmroIe+es5Buf4KQrUULUwcB54gyLKlfWvRwPNdLPnnLO+D8M9CtOI9PopJZm7SF6pj5oiF5W59WLFHMRCSUd+UcUwh52P4v5GzETHBfyK2dsy8q13/GqbqF7Jv0xday\
QlMUcl5S+4UybSV4S4cOuMknptjESyqtdybjWshWVkWZjrdR0HUlm6sbOVrl9857N2V/mOz1xSHJCvP/tbyr53HHtIiENHp+muG5gQdGzSzLs36sLU942VsFHY4D5F095A3jq+GVSc7KaFM49ayOlRd02hcu1tDF\
spwa847e+aJk/MHk+upIMPbCh2v2BdLNEInW0fTz/wGJd7+aWt5hinY6e2YsMFxl5srPdy+Yi0/v1f37DcTcRpQDaR+lHQVjx2ZtgdIjvT5dsLUanvSlkztwYC6etRmqK+WBTYpEbCAmmKvhCz6qOnvptGLhnlOM\
4GcnmraVCZE95TrAYU1FTTUmb94JIZWXpQvRlVk7Z/wu7YM+sgKjKtkF4J7+Jnc7wjnz2jTOlxFbzDnv2N+zerHIVxmTlM7uOQUXNGO1S0gAqyrmiT4Ndm40cr37ltvw8+TW3mMCEBmmIKodLygBzWf2WHYWXeNN\
VuUDLG4yodCnjSDz3Hb41sBC7TReM7MPJgoD3Et2yvO0lM/REyNcffSFR0qjMZpbXfYiqq0y1cuWfDGpWmIsUqOT7+HFPl3V29k2xoMiLCRdhmL7kx8Q29ZrBlGV2hdZRVucPKzTp5XFSSYVdGd6kqSU/YMD9WlJ\
lAkkvann4Yfvpmoaat67ZPx7ceCfkqN9UYB2UqN/bLIbGGHT+sO8fUcawvSU+TGUL0rgkmt5+PVpMwtWt7iehU36b7zVPV5ICbXFLu71UdN7kf+2YAj78KVUBz64jinTaa9MoMGGj63/7vx367EcZfiSpikUNCfx\
lpqCyw2n75W4huOdWplMYeqgh+tSpYuds4QydqsLfxdaqIugU1NJVloMqvwvG8w1JEo3SmlzcBFKNhXTZEGIFc9cT2xN3Yhb0jkbH+9uLPW1LupiTp1r5+oHYfnpg9nlxJx2zyUmyKQjL9zPwEFfpCoxFdU0U1Il\
mCjsy2oqXmCh476kof1NdStLqVCs1MNwseLVgc83lwutVWGVaESIec6jWybr84rhGvsp1ZJmkb1HMFi13qw7kg22YNFomqcK8hqjXUhtqLjy0nmbhmJM4vSNHOXPEE7fPiyTp6y8f7MqpkBNMX9F9piu/9uvtuM8\
aOGfeZ91K6y//x3Wut4tdUlLgYR15VLJsfqCPpLZzwJRabtA1XIpNwieKA+5pmK+5Gy8K0+YITFcfcUfzmS3sHH43n+nKkPMPYLhLjzU8gef8LhqZ0DWLoWeYh1ODNN7+C83KmphCo4QLUfxOQOg8oG8xjYpz3XE\
Hl7iIYn5bE4Lfue9z639GntGIOafrbdsppHFPkuwUS7svOV9JfucN9wjKnwHW25OptK1dhzNimGqxjY8AKINH2+a1SaJTKgy2IX2HA6TAfNzY1krNM5Vxet0pGpUBZGTCTAlgwThRZSVGiB1hrpg2NpifFQt1Fd+\
3/urBi7Y+wFzJKQS2XHTrXGRZv/Q8=","base64")).toString();return JSON.parse(e2)}var Ia=e.n({commandHelp:()=>La,overview:()=>za});function La(e2){let{name:n2,summary:r2,
operands:i2,options:a2,example:o2}=e2;return`contract-check ${n2}${i2===void 0?"":` ${i2}`} [OPTIONS]

${r2}

Options:
${Ra({...a2,...t.A})}

Example:
${o2}
`}function Ra(e2){let t2=Object.entries(e2).map(([e3,{short:t3,value:n3,help:r2}])=>[`${t3===void 0?"    ":`-${t3}, `}--${e3}${n3===void 0?"":` ${n3}`}`,r2]),n2=Math.
max(...t2.map(([e3])=>e3.length));return t2.map(([e3,t3])=>`  ${e3.padEnd(n2)}  ${t3}`).join(`
`)}function za(e2){let t2=Math.max(...e2.map(({name:e3})=>e3.length));return`contract-check: the CI gate for Avro, Protobuf and JSON Schema contracts

Usage: contract-check [COMMAND] [OPTIONS]        (no command: check)

Commands:
${e2.map(({name:e3,summary:n2})=>`  ${e3.padEnd(t2)}  ${n2}`).join(`
`)}

contract-check COMMAND --help shows a command's options and an example.
Exit codes: 0 pass \xB7 1 refused \xB7 2 usage or configuration \xB7 3 contract fault \xB7 4 unverifiable \xB7 5 waiting for a window
`}async function Ba(e2,n2){let{format:i2,scope:a2,tip:o2}=n2,s2=r.in(n2.history,r.an(a2,r.R)),c2=a2.versionAt?.(e2),l2=c2?await r.U(c2,o2,a2):[],u2=l2.length>0?
l2:[{path:e2,text:void 0}],d2=[],f2;for(let e3 of u2){let t2=await s2({path:e3.path,all:!0});f2??=t2.missing;let n3=t2.predecessors.length-1;for(let[r2,i3]of t2.
predecessors.entries()){let t3=e3.text&&(r2===n3?e3.text:`${e3.text}, edited`);d2.push({predecessor:i3,...t3!==void 0&&{version:t3}})}}let p2=[];for(let[e3,n3]of d2.
entries()){let{predecessor:o3}=n3,s3=d2[e3+1]?.predecessor,c3={snapshot:await o3.open(),path:o3.path},l3=s3&&await r.nt(i2,s3,c3,a2.settings(o3.path)),u3=l3?.digests.
base!==void 0&&l3.faults.length===0,{verdict:f3,changes:m2}=l3??{};p2.push({...n3,...u3&&f3&&{step:{class:t.nt(f3),verdict:f3,rules:[...new Set((m2??[]).map(({rule:e4})=>e4))].
sort()}}})}return{steps:p2,...f2!==void 0&&{missing:f2}}}var Va=e.n({command:()=>Wa});const{config:Ha,"governance-ref":Ua}=t.S,Wa={name:"history",summary:"How a\
 contract came to be: its versions, what each step was, and who signed",operands:"PATH",options:{...Ha&&{config:Ha},...Ua&&{"governance-ref":Ua},format:{type:"s\
tring",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check history contracts/orders/order_placed.avsc",async run(e2,n2){let[i2,...a2]=e2.
operands;if(i2===void 0||a2.length>0)throw new t.N("history takes a path from the root of the repository: contract-check history PATH");let o2=t.j(e2,"format",[
"text","json"],"text"),s2=t.w(e2,n2,n2.now()),{cwd:c2}=s2,l2=await t.m(c2,s2),u2=t.Zt(c2),d2=await u2(l2.commit);if(!d2.entries.has(i2))throw new t.N(`there is \
no file ${i2} at ${l2.name}`);let f2=await r.c(d2,s2);if("faults"in f2)return t.E(f2.faults,n2);let{scope:p2,policy:m2}=f2,h2=await r.sn(d2,p2,i2);if(h2===void 0)
throw new t.N(`${i2} is no contract: no format recognises it`);let g2=await r.fn(h2),_2=await t.Pt(c2),v2={repository:_2,tip:l2.commit,open:u2},{steps:y2,missing:b2}=await Ba(
i2,{format:g2,tip:d2,scope:p2,history:e3=>t.It(v2,e3)}),x2=await Promise.all(y2.map(async e3=>({step:e3,...await Ga({repository:_2,tip:l2.commit,open:u2,policy:m2},
e3)})));return o2==="json"?n2.out(t.U({version:1,path:i2,format:g2.id,steps:x2.map(Ja)})):n2.out(`${x2.map(qa).map(t.q).join(`
`)}
`),b2!==void 0&&n2.err(`contract-check: note: ${t.q(b2)}
`),0}};async function Ga({repository:e2,tip:i2,open:a2,policy:o2},{predecessor:s2}){let{commit:c2,path:l2}=s2,{cwd:u2}=e2;if(c2===void 0)return{tag:void 0,signers:[]};
let d2=await n.i(u2,i2,c2),f2=await t.Nt(u2,`${c2}^`),p2=await a2(c2);if(!o2||p2.entries.containing("governance/signoffs/").length===0)return{tag:d2,signers:[]};
let m2=await r.At(p2,f2===void 0?void 0:await a2(f2)),h2=await t.zt(e2,i2)??{unverifiable:'this clone is shallow, and signed files name the first commit of the \
branch: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},g2=(await Promise.all(m2.map(e3=>r.Mt(o2,e3,h2)))).flatMap(e3=>"signOff"in e3&&e3.
signOff.contract===l2&&e3.signOff.decision==="approve"?[e3.signOff.signer]:[]);return{tag:d2,signers:[...new Set(g2)]}}function Ka({at:e2}){return e2===void 0?"":
new Date(e2).toISOString()}function qa({step:{predecessor:e2,version:t2,step:n2},tag:i2,signers:a2}){let{commit:o2="",path:s2}=e2;return[Ka(e2).slice(0,10),o2.slice(
0,9),...t2===void 0?[]:[t2],n2?r.D(n2.verdict):"first, or not comparable",...i2===void 0?[]:[`since ${i2}`],...a2.length===0?[]:[`signed by ${a2.join(", ")}`],...n2&&
n2.rules.length>0?[n2.rules.join(", ")]:[],...t2===void 0?[s2]:[]].join("  ")}function Ja({step:{predecessor:e2,version:t2,step:n2},tag:r2,signers:i2}){let{commit:a2,
path:o2}=e2;return{...t2!==void 0&&{version:t2},path:o2,commit:a2,at:Ka(e2),...r2!==void 0&&{tag:r2},...n2&&{class:n2.class,backward:n2.verdict.backward.outcome,
forward:n2.verdict.forward.outcome,rules:n2.rules},signers:i2}}function Ya({impacts:e2}){return[...new Set(e2.map(({contract:e3})=>e3))].sort().map(t2=>({contract:t2,
consumers:e2.filter(e3=>e3.contract===t2).map(({consumer:{id:e3,owners:t3,tier:n2},effect:r2,because:i2,changes:a2})=>({id:e3,owners:t3,...n2!==void 0&&{tier:n2},
effect:r2,because:i2,changes:a2})).sort((e3,t3)=>Xa[e3.effect]-Xa[t3.effect]||r.yn(e3.id,t3.id))}))}const Xa={broken:0,removed:1,unknown:2,reads:3},Za={broken:{
arrow:"breaks",verb:"is broken by"},removed:{arrow:"loses what it reads",verb:"loses what it reads in"},unknown:{arrow:"may break",verb:"may be broken by"},reads:{
arrow:"reads on",verb:"still reads"}};function Qa({consumer:{id:e2,owners:t2},effect:n2,contract:r2,because:i2}){return`${e2} (${t2.join(", ")}) ${Za[n2].verb} ${r2}\
: ${i2}`}function $a(e2){let t2=new Map,n2=e3=>{let n3=t2.get(e3)??`n${String(t2.size)}`;return t2.set(e3,n3),`${n3}["${eo(e3)}"]`};return["graph LR",...e2.flatMap(
({contract:e3,consumers:t3})=>t3.map(({id:t4,owners:r2,effect:i2})=>{let a2=i2==="reads"?"-.->":"==>",o2=r2.length===0?t4:`${t4} (${r2.join(", ")})`;return`  ${n2(
e3)} ${a2}|${Za[i2].arrow}| ${n2(o2)}`}))].join(`
`)}function eo(e2){return e2.replace(/[^\w ./@(),:-]/gu,e3=>`#${String(e3.codePointAt(0)??0)};`)}var to=e.n({command:()=>no});const no={name:"impact",summary:"W\
hich declared consumers each change breaks, by the schema or the fields that they read",options:{...t.S,format:{type:"string",value:"FORMAT",help:"text, json or\
 markdown (default: text)"}},example:"  contract-check impact --format markdown",async run(e2,n2){let i2=t.j(e2,"format",["text","json","markdown"],"text"),a2=await r.
r(await t.g(t.w(e2,n2,n2.now())));if("faults"in a2)return t.E(a2.faults,n2);if(!a2.needs)for(let e3 of a2.report.notes)n2.err(`contract-check: note: ${t.q(e3)}
`);let o2=a2.needs?.impacts??[],s2=(a2.needs?.policy.consumers.length??0)>0;return n2.out(o2.length>0||s2||i2==="json"?ro(i2,o2):`no consumer is declared on the\
 governed branch, so nobody knows who reads what changed: name them under consumers:
`),0}};function ro(e2,n2){if(e2==="json")return t.U(n2.map(io));if(n2.length===0)return`no declared consumer reads what changed
`;let r2=n2.map(e3=>t.q(Qa(e3)));if(e2==="text")return`${r2.join(`
`)}
`;let i2=r2.map(e3=>`- ${t.K(e3)}`).join(`
`);return`\`\`\`mermaid
${$a(Ya({impacts:n2}))}
\`\`\`

${i2}
`}function io({contract:e2,consumer:{id:t2,owners:n2},effect:r2,because:i2,changes:a2}){return{contract:e2,consumer:t2,owners:n2,effect:r2,because:i2,changes:a2}}
const ao=".contract-check/config.schema.json";function oo(e2){let{others:t2,remarks:n2}=e2;return`${[[`# yaml-language-server: $schema=${ao}`,"# What contract-c\
heck asks of a change to a contract. It counts once it is on the default branch: a proposal is judged by","# what is written there. `contract-check lint` checks\
 this file, and editors complete it by the schema above, which is what","# `contract-check schema config` prints.","version: 1","","# report: everything is told\
, nothing is refused. Later: sign-off (owners must agree), then full (and a change window is open).","# `contract-check audit --since 90d` shows what either wou\
ld have cost so far.","enforce: report"],so(e2),co(e2),t2.length===0?[]:["# Not counted, although a glob above names them: test data, vendored and generated fil\
es.",`ignore: [${t2.map(Z).join(", ")}]`],uo(e2),fo(e2),po(e2),n2.map(e3=>`# ${e3.replace(/\s+/g," ")}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function so({owner:e2}){return e2===void 0?[]:["# Who signs for contracts that neither `owner:` below nor CODEOWNERS gives to anybody. A guess from the commit\
s: put the","# GitHub login or team here.",`defaultOwner: ${Z(e2)}`,"","# Who signs for changes of this file, the calendar and the workflow, once something is e\
nforced. The same guess.","governance:",`  owner: ${Z(e2)}`,...e2.includes("/")?["","# Its members, as GitHub knows them: that needs a token that may read teams\
. Or list two logins at least: [ada, kim].",`teams: {${Z(e2)}: {github: true}}`]:[]]}function co(e2){let{groups:t2}=e2;return t2.length===0?["# No contract was \
found yet. Files named *.avsc, *.proto or *.schema.json count without an entry; an entry gives them an owner","# and a promise:","# contracts:","#   - files: co\
ntracts/**/*.avsc",'#     owner: "@login-or-team"',"#     compatibility: backward # new readers read old data; or forward, full, none, each also -transitive"]:[
"# The promise of each contract: backward (new readers read old data), forward (old readers read new data), full (both) or","# none. Where several entries name \
a file, the last one counts.","contracts:",...t2.flatMap(t3=>lo(t3,e2))]}function lo(e2,{fits:n2,promises:i2}){let a2=n2.get(e2),o2=a2?.proposed,{full:s2=0,backward:c2=0,
forward:l2=0}=a2?.refused??{},u2=a2===void 0||a2.landings===0?"no landing changed them yet":`of the last ${r.A(a2.landings,"landing")} that changed them, full w\
ould have refused ${String(s2)}, backward ${String(c2)}, forward ${String(l2)}`,{asked:d2,pattern:f2,glob:p2}=e2,m2=r.A(e2.files.length,`${e2.format} contract`),
h2=d2?`${m2}; what ${t.q(d2.by)} asks`:f2===void 0?`${m2}; ${u2}`:`${m2}; each version is compared with the one before it`,g2=d2?.mode??o2??"backward",_2=d2!==void 0||
i2&&o2!==void 0;return[`  # ${h2}.`,`  - files: ${Z(f2??p2)}`,_2?`    compatibility: ${g2}`:`    # compatibility: ${g2}`]}function uo({imports:e2}){return e2.size===
0?[]:["# Catalogues that say who owns and who reads a contract.","imports:",...[...e2].map(([e3,t2])=>`  ${e3}: [${t2.map(Z).join(", ")}]`)]}function fo({window:e2,
zone:t2}){return["# When breaking changes may land, once `enforce: full` is set; `contract-check calendar` shows the next ones.",...["windows:",`  - {id: weekly\
, timezone: ${Z(t2)}, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}`].map(t3=>e2?t3:`# ${t3}`)]}function po({people:e2}){return e2.length===
0?[]:["# Whose addresses commits carry; GitHub knows most, a laptop none. The handles are guesses: correct them. A public SSH key","# under `keys:` lets its per\
son sign with `contract-check sign`.","people:",...e2.map(({handle:e3,emails:t2})=>`  ${Z(e3)}: {emails: [${t2.map(Z).join(", ")}]}`)]}function Z(e2){return JSON.
stringify(e2)}function mo(){let e2=(0,u.createInterface)({input:process.stdin,output:process.stdout}),n2=new AbortController,r2=!0,i2=()=>{n2.abort()};e2.on("SI\
GINT",i2),e2.on("close",i2);let a2=async r3=>{try{return(await e2.question(r3,{signal:n2.signal})).trim()}catch{throw new t.N("broken off: nothing was written")}};
return{ask:async(e3,t2)=>await a2(`${e3}? [${t2}] `)||t2,async confirm(e3,t2){for(;;){let n3=(await a2(`${e3}? [${t2?"Y/n":"y/N"}] `)).toLowerCase();if(n3==="")
return t2;if(/^(y|yes)$/.test(n3))return!0;if(/^(n|no)$/.test(n3))return!1}},close(){r2&&e2.close(),r2=!1}}}const ho={odcs:{name:/\.odcs\.ya?ml$|(?:^|\/)data-?contracts?(?:\/[^/]+)*\.ya?ml$/,
kind:/^kind:\s*["']?DataContract\b/m},backstage:{name:/(?:^|\/)catalog-info\.ya?ml$/,kind:/^apiVersion:\s*["']?backstage\.io\//m}};async function go(e2){let t2=new Map;
for(let[n2,{name:i2,kind:a2}]of Object.entries(ho)){let o2=[...e2.entries.keys()].filter(e3=>i2.test(e3)&&r.Ot(e3,e3)),s2=await e2.starts(o2.slice(0,2e3)),c2=o2.
filter(e3=>a2.test(s2.get(e3)??"")).sort().slice(0,20);c2.length>0&&t2.set(n2,c2)}return t2}async function _o(e2,t2,n2,i2){let a2=await r.Ft("policy-cases",r.Zt(
t2,"head",n2));if("faults"in a2)return a2;let o2=a2.value.cases.filter(({at:e3})=>e3!==void 0&&r.qt(e3)===void 0);if(o2.length>0){let e3={file:t2};return{faults:o2.
map(({name:t3})=>r.zt("GV003",`case ${JSON.stringify(t3)}: at: is not a day of the calendar`,e3))}}return{results:await Promise.all(a2.value.cases.map(t3=>vo(e2,
t3,i2)))}}async function vo(e2,t2,i2){let a2=(t2.at===void 0?void 0:r.qt(t2.at))??i2,o2=yo(t2.change),s2=await n.B(e2,[o2],{now:a2}),c2=await n.p(s2,{author:t2.
author??"@nobody-in-particular",commits:[],landed:[],reviews:(t2.approvedBy??[]).map(e3=>({login:e3.slice(1),state:"APPROVED",at:a2,transitions:s2.transitions}))}),
l2=c2.requirements.filter(({status:e3})=>e3!=="met").map(({code:e3,message:t3})=>`${e3} ${t3}`);return{name:t2.name,expected:t2.expect,actual:c2.status,requirements:l2}}
function yo({contract:e2,class:n2,status:r2="modified",changes:i2=[],removes:a2=[]}){let o2={status:r2,...r2!=="added"&&{basePath:e2},...r2!=="removed"&&{headPath:e2}},
s2=bo(n2),c2=[...i2.map(e3=>xo(e3,"changed",s2)),...a2.map(e3=>xo(e3,"removed",s2))];return{pairing:o2,format:t.Ct(e2)??"json-schema",id:t.vt(o2),verdict:s2,changes:c2,
faults:[],notes:[],digests:{...r2!=="added"&&{base:"base"},...r2!=="removed"&&{head:"head"}}}}function bo(e2){let n2=t.lt("the case says so");return e2==="undec\
ided"?{backward:t.dt("the case says so"),forward:t.st}:{backward:e2==="full"||e2==="backward"?t.st:n2,forward:e2==="full"||e2==="forward"?t.st:n2}}function xo(e2,t2,n2){
return{rule:"avro/sketched",element:e2.split("."),edit:t2,message:`${e2} is ${t2}`,surface:"wire",verdict:n2,effect:"alone",references:[],remedy:"",fingerprint:`\
sketch:${e2}`}}const So="governance/policy-cases.yaml",Co=[["a change that breaks nobody","class: full"],["a change that breaks old data and old readers","class\
: breaking"],["the contract goes","class: breaking, status: removed"]];async function wo(e2,t2,n2){let r2=e2.flatMap(({files:[e3=""],pattern:t3,glob:n3})=>Co.map(
([r3,i3])=>({name:`${t3??n3}: ${r3}`,change:`{contract: ${JSON.stringify(e3)}, ${i3}}`})));if(r2.length===0)return;let i2=new Date(n2).toISOString().slice(0,10),
a2=e3=>`version: 1
cases:
${r2.map(({name:t3,change:n3},r3)=>`  - name: ${JSON.stringify(t3)}
    change: ${n3}
    at: ${i2}
    expect: ${e3[r3]??"pass"}
`).join("")}`,o2=await _o(t2,So,a2([]),n2);if(!("faults"in o2))return`# What the policy decides of some changes: "contract-check policy test ${So}" says which o\
f these lines an edit of
# contract-check.yaml changes. Try enforce: full there. neutral: told, and not enforced.
`+a2(o2.results.map(({actual:e3})=>e3))}async function To(e2,n2){let i2=new Map(t.Tt.map(e3=>[e3,[]])),a2=[],o2=[];for(let s3 of e2.entries.keys()){let e3=t.Ct(
s3);e3===void 0?r.ln(s3)&&n2(s3)===void 0&&o2.length<2e4&&o2.push(s3):(n2(s3)===void 0?i2.get(e3):a2)?.push(s3)}let s2=[...await Eo(e2,o2),...[...i2].flatMap(([
e3,t2])=>Do(e3,t2,Oo(e3,t2)))],c2=a2.filter(e3=>s2.some(({glob:t2})=>r.Ot(t2,e3)));return{groups:s2,others:[...new Set(c2.map(jo))].sort()}}async function Eo(e2,t2){
let n2=await e2.starts(t2),i2=new Map;for(let e3 of t2){let t3=r.cn(e3,n2.get(e3)??"");t3!==void 0&&i2.set(t3,[...i2.get(t3)??[],e3])}return[...i2].flatMap(([e3,
t3])=>Do(e3,t3,"*"))}function Do(e2,t2,n2){if(t2.length===0)return[];let i2=new Map;for(let e3 of t2){let t3=e3.includes("/")?e3.slice(0,e3.indexOf("/")):"";i2.
set(t3,[...i2.get(t3)??[],e3])}let a2=[...i2.values()].map(t3=>{let r2=ko(t3),a3=r2===""&&i2.size>1?"":"**/";return{format:e2,files:t3,glob:`${r2}${n2==="*"?"**":
`${a3}${n2}`}`}});return a2.length<=8&&a2.every(({glob:e3,files:t3})=>t3.every(t4=>r.Ot(e3,t4)))?a2:[{format:e2,files:t2,glob:n2==="*"?"**":`**/${n2}`}]}function Oo(e2,n2){
let r2=t.wt[e2].suffixes.filter(e3=>n2.some(t2=>t2.endsWith(e3)));return r2.length===1?`*${r2[0]??""}`:`*{${r2.join(",")}}`}function ko(e2){let[t2="",...n2]=e2,
r2=[];for(let e3 of t2.split("/").slice(0,-1)){let t3=`${[...r2,e3].join("/")}/`;if(!Ao(e3)||!n2.every(e4=>e4.startsWith(t3)))break;r2.push(e3)}return r2.map(e3=>`${e3}\
/`).join("")}function Ao(e2){return/^[^\s*?{}[\],\\!](?:[^*?{}[\],\\\u0000-\u001f]*[^\s*?{}[\],\\])?$/.test(e2)}function jo(e2){let[,t2]=/(?:^|\/)(node_modules|vendor|third_party|testdata|__tests__|__fixtures__|test\/resources)\//.
exec(e2)??[];if(t2!==void 0)return`**/${t2}/**`;let n2=ko([e2]);return n2===""?`**/${e2.slice(e2.lastIndexOf("/")+1)}`:`${n2}**`}const Mo=/^[vV]?\d{1,9}(?:\.\d{1,9}){1,2}$|^[vV]?\d{1,9}-\d{1,9}-\d{1,9}$/,
No=/^[^/]*?[^\d.][-_.][vV]?\d{1,9}\.\d{1,9}\.\d{1,9}$/;function Po(e2){let t2=e2.map(Fo);return[...t2.flatMap(({plain:e3})=>e3),...t2.flatMap(({versioned:e3})=>e3)]}
function Fo(e2){let t2=new Map;for(let n2 of e2.files){let e3=Io(n2);e3&&t2.set(e3.rest,[...t2.get(e3.rest)??[],{path:n2,above:e3.above}])}let i2=[...t2].flatMap(
([t3,i3])=>{let a3=i3.map(({path:e3})=>e3),o3=`${ko(i3.map(({above:e3})=>e3))}**/${t3}`,[s2=""]=n.lt([o3]).files;return a3.every(e3=>r.Ot(s2,e3)&&n.ut([o3],e3)!==
void 0)?[{format:e2.format,files:a3,glob:s2,pattern:o3}]:[]}),a2=new Set(i2.flatMap(({files:e3})=>e3)),o2=e2.files.filter(e3=>!a2.has(e3));return{plain:o2.length===
0?[]:[{...e2,files:o2}],versioned:i2}}function Io(e2){let t2=e2.split("/"),n2=t2.pop()??"",[,r2=n2,i2=""]=/^(.*?)((?:\.[A-Za-z]\w*)*)$/.exec(n2)??[],a2=t2.map(e3=>`${e3}\
/`).join("");if(Mo.test(r2))return{above:a2,rest:`{version}${i2}`};if(No.test(r2))return{above:a2,rest:`{name}${/[-_.](?=[vV]?[\d.]+$)/.exec(r2)?.[0]??""}{versi\
on}${i2}`};let o2=t2.findLastIndex(e3=>Mo.test(e3));if(!(o2<0||i2===""))return{above:t2.slice(0,o2).map(e3=>`${e3}/`).join(""),rest:`{version}/**/*${i2}`}}function Lo(e2,t2){
let n2=e2.replace(/\n*$/,`
`).split(`
`).slice(0,-1),r2=n2.findIndex(e3=>/^contracts\s*:\s*(#.*)?$/.test(e3));if(r2<0)return n2.some(e3=>/^["']?contracts\b/.test(e3))?void 0:`${[...n2,"","contracts:",
...t2].join(`
`)}
`;let i2=n2.slice(r2+1),a2=e3=>/^(\s|-|#|$)/.test(e3),o2=i2.findIndex(e3=>!a2(e3)),s2=o2<0?i2:i2.slice(0,o2),c2=s2.findLastIndex(e3=>/^\s*[^\s#]/.test(e3))+1,[,
l2]=/^(\s*)- /.exec(s2.find(e3=>/^\s*- /.test(e3))??"")??[];if(l2===void 0||c2===0)return;let u2=t2.map(e3=>l2+e3.slice(2));return`${[...n2.slice(0,r2+1+c2),...u2,
...n2.slice(r2+1+c2)].join(`
`)}
`}const Ro=["full","backward","forward"];async function zo(e2,{cwd:t2,tip:n2,scope:i2}){let a2=new Map(e2.map(e3=>[e3,{landings:0,full:0,backward:0,forward:0}]));
if(n2!==void 0&&e2.length>0){let o2=await Ur({cwd:t2,tip:n2,since:0,most:1e3}),s2=new Set(o2.filter(t3=>Bo(e2,t3)).slice(-50)),c2=performance.now();for await(let{
landing:n3,sources:l2}of qr(t2,o2)){if(!s2.has(n3))continue;if(performance.now()-c2>1e4)break;let{comparisons:t3}=await r.R(l2,i2);for(let[n4,r2]of a2)Ho(r2,t3.
filter(t4=>Vo(t4,n4,e2)))}}return new Map([...a2].map(([e3,{landings:t3,...n3}])=>[e3,Uo(t3,n3)]))}function Bo(e2,{differing:t2}){return t2.some(({path:t3,base:n2})=>n2&&
e2.some(({glob:e3})=>r.Ot(e3,t3)))}function Vo({pairing:e2,format:n2},i2,a2){let o2=t.vt(e2);return n2===i2.format&&a2.findLast(({glob:e3})=>r.Ot(e3,o2))===i2}function Ho(e2,n2){
let r2=n2.filter(({faults:e3,pairing:t2})=>e3.length===0&&t2.status!=="added");if(r2.length!==0){e2.landings+=1;for(let n3 of Ro)r2.some(({verdict:e3})=>!t.bt(e3,
n3))&&(e2[n3]+=1)}}function Uo(e2,t2){let n2=Math.max(1,Math.floor(e2/8)),r2=["full",t2.forward<t2.backward?"forward":"backward"].find(e3=>t2[e3]<=n2);return{landings:e2,
refused:t2,proposed:e2<4?void 0:r2}}const Wo=/(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/;async function Go(e2){let t2=[...e2.entries.keys()].filter(e3=>Wo.test(
e3)).slice(0,1e3);return await e2.load(t2),t2.flatMap(t3=>{let n2=e2.read(t3);if(!("text"in n2)||!n2.text.includes("schema-registry"))return[];let{text:r2}=n2,i2=t3.
endsWith(".xml")?Ko(r2):qo(r2),a2=([,e3])=>Yo(e3)!==void 0,o2=new Map(i2.filter(a2)),s2=t3.slice(0,t3.lastIndexOf("/")+1);return i2.filter(e3=>!a2(e3)).map(([e3,
n3])=>({build:t3,subject:e3,path:Jo(s2,n3),mode:Yo(o2.get(e3))})).filter(({path:t4})=>e2.entries.has(t4))})}function Ko(e2){return[...e2.replace(/<!--[^]*?-->/g,
"").matchAll(/<(subjects|compatibilityLevels)>([^]*?)<\/\1>/g)].flatMap(([,,e3=""])=>[...e3.matchAll(/<([\w.-]+)>\s*([^<>]+?)\s*<\/\1>/g)].map(([,e4="",t2=""])=>[
e4,t2]))}function qo(e2){return[...e2.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm,"").matchAll(/\bsubject\s*\(\s*(["'])(.*?)\1\s*,\s*(["'])(.*?)\3/g)].map(([,,e3="",,
t2=""])=>[e3,t2])}function Jo(e2,t2){return`${e2}${t2.replace(/^\$\{?(?:project\.)?(?:basedir|projectDir|rootDir)\}?\//,"").replace(/^\.\//,"")}`}function Yo(e2){
return t._t.find(t2=>t2===e2?.toLowerCase().replace("_","-"))}async function Xo(e2,n2){let i2=(await Go(e2)).filter(({path:e3})=>n2.some(({files:t2})=>t2.includes(
e3))),a2=i2.filter(({path:e3,mode:t2})=>t2!==void 0&&r.Ot(e3,e3)),o2=a2.length<=30?a2:[],s2=i2.filter(e3=>!o2.includes(e3)),c2=[...new Set(s2.map(({build:e3})=>e3))].
sort();return{groups:o2.sort(r.bn(({path:e3})=>e3)).flatMap(({path:e3,mode:t2,build:r2,subject:i3})=>{let a3=n2.find(({files:t3})=>t3.includes(e3))?.format;return a3&&
t2?[{format:a3,files:[e3],glob:e3,asked:{mode:t2,by:`${r2} for ${i3}`}}]:[]}),remarks:s2.length===0?[]:[`${t.Nn(c2)}: ${r.A(s2.length,"contract")} registered wi\
th a schema registry; what it asks of them is their promise: write it as compatibility: in their entries.`]}}function Zo(e2){return`# Make the status "contract-\
check" required in branch protection once the config no longer says "enforce: report". Add no
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
      # Better still, pin the full id of a commit that you have looked at.
      - uses: contract-check/contract-check@v${e2}
        with:
          mode: \${{ github.event_name == 'schedule' && 'sweep' || 'check' }}
`}var Qo=e.n({allSchemas:()=>$o,command:()=>es});async function $o(){let{reportSchema:e2}=await Promise.resolve().then(()=>fl),{schemas:t2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.r);return{report:e2(),...t2}}const es={name:"schema",summary:"Prints the JSON Schema of a file format or of the\
 JSON output",operands:"NAME",options:{},example:"  contract-check schema report > contract-check-report.schema.json",async run(e2,n2){let[r2]=e2.operands,i2=await $o(),
a2=Object.keys(i2);if(r2===void 0||!Object.hasOwn(i2,r2)){let e3=r2===void 0?"":t.M(r2,a2);throw new t.N(`schema prints one of: ${a2.join(", ")}${e3}`)}return n2.
out(`${JSON.stringify(i2[r2],null,2)}
`),0}},ts=".github/workflows/contract-check.yml";async function ns({side:e2,terminal:n2},i2){let{cwd:a2}=n2,o2=await t.Nt(a2,"HEAD"),s2=await wt(a2,o2),c2=await r.
ct(e2,void 0),l2=await To(e2,c2.skipped),u2={...l2,groups:Po(l2.groups)},{groups:d2,remarks:f2}=await Xo(e2,u2.groups),p2={...u2,groups:[...u2.groups,...d2]},m2=await zo(
p2.groups,{cwd:a2,tip:o2,scope:c2}),h2=await i2({around:s2,isOwned:await cs(e2,p2),hasFit:[...m2.values()].some(({proposed:e3})=>e3!==void 0),zone:n2.zone}),g2=p2.
groups.map(({format:e3})=>({format:e3})),_2=await ss(e2,{...p2,...h2,fits:m2,people:s2.people,imports:await go(e2),remarks:[...f2,...await r.s(g2,e2)]},{unversioned:l2,
now:n2.now()}),{workflow:v2,remarks:y2}=await ls(e2,s2);return{write:[..._2.filter(({path:t2})=>!e2.entries.has(t2)),...v2&&h2.workflow?[v2]:[]],around:s2,remarks:y2}}
async function rs({side:e2,terminal:i2},a2,o2){let{cwd:s2}=i2,c2=await t.Nt(s2,"HEAD"),l2=await wt(s2,c2),{workflow:u2,remarks:d2}=await ls(e2,l2),f2=u2?[u2]:[],
p2=`${a2.join(", ")}: left as it is${o2?"":"; --merge adds the contracts that it leaves out"}`;if(!o2)return{write:f2,around:l2,remarks:[p2,...d2]};let m2=await n.
st(e2);if("faults"in m2)throw new t.N(`${a2.join(", ")} has faults: "contract-check lint" lists them; mend them first`);let{contracts:h2}=m2.policy,g2=is(a2),_2=await r.
ct(e2,m2.policy),v2=e3=>!h2.some(({files:t2,ignore:n2})=>r.wt([...t2,...n2],e3)),y2=Po((await To(e2,e3=>v2(e3)?_2.skipped(e3):"ignored by the config")).groups);
if(y2.length===0)return{write:f2,around:l2,remarks:[`${g2} names every contract already`,...d2]};let b2=await zo(y2,{cwd:s2,tip:c2,scope:_2}),x2=y2.flatMap(e3=>lo(
e3,{fits:b2,promises:!0})),S2=Lo(await os(e2,g2),x2),C2=S2!==void 0&&(await I(V(e2,new Map([[g2,S2]])),{now:i2.now()})).every(({severity:e3})=>e3!=="error");if(S2===
void 0||!C2)throw new t.N(`the list under contracts: in ${g2} cannot be added to as it is written; add by hand:
${x2.join(`
`)}`);return{write:[{path:g2,text:S2,about:`${r.A(y2.length,"entry","entries")} added`},...f2],mayReplace:g2,around:l2,remarks:d2}}function is(e2){return e2.includes(
"contract-check.yaml")&&!e2.includes(as)?t.Z:as}const as="governance/contracts.yaml";async function os(e2,t2){if(!e2.entries.has(t2))return`version: 1
`;await e2.load([t2]);let n2=e2.read(t2);return"text"in n2?n2.text:""}async function ss(e2,i2,{unversioned:a2,now:o2}){let s2=i2.owner??i2.people[0]?.handle??"@\
owner",c2=new Map,l2=[i2,{...i2,owner:s2},{...i2,owner:s2,imports:c2},{...i2,...a2,owner:s2,imports:c2},{...i2,...a2,owner:s2,imports:c2,window:!1,promises:!1,people:[]},
{...i2,owner:s2,imports:c2,groups:[],others:[],people:[]}],u2=`${JSON.stringify((await $o()).config)}
`;for(let i3 of l2){let{groups:a3}=i3,s3=oo(i3),c3=new Map([[t.Z,s3]]),l3=await n.st(V(e2,c3));if("faults"in l3)continue;let d2=await wo(a3,l3.policy,o2);for(let[
e3,t2]of[[ao,u2],[So,d2]])t2!==void 0&&c3.set(e3,t2);if((await I(V(e2,c3),{now:o2})).length>0)continue;let f2={[t.Z]:`${r.A(a3.length,"group")} of contracts, in\
 report mode`,[ao]:'what editors complete the config by: "contract-check schema config"',[So]:"changes, and what the config decides of them"};return[...c3].map(
([e3,t2])=>({path:e3,text:t2,about:f2[e3]??""}))}throw Error("even the shortest config is objected to")}async function cs(e2,{groups:t2}){let i2=await n.st(e2),
a2="policy"in i2?i2.policy.codeowners:[],o2=e3=>(r.bt(a2,e3)?.owners.length??0)>0,s2=t2.flatMap(e3=>e3.files);return s2.length===0?o2("contracts/new"):s2.every(
o2)}async function ls(e2,{host:n2}){let r2=e2.entries.containing(".github/workflows/").filter(e3=>/\.ya?ml$/.test(e3));await e2.load(r2);let i2=r2.find(t2=>{let n3=e2.
read(t2);return t2===ts||"text"in n3&&/uses:\s*\S*contract-check/.test(n3.text)});return i2===void 0?n2==="gitlab"||n2===void 0&&e2.entries.has(".gitlab-ci.yml")?
{remarks:["this is a GitLab repository: docs/recipes.md has the job"]}:{workflow:{path:ts,text:Zo(t.y),about:"the check on every pull request, and a sweep twice\
 an hour"},remarks:[]}:{remarks:[`${i2}: left as it is`]}}var us=e.n({command:()=>ds});const ds={name:"init",summary:"Writes a config in report mode and a workf\
low from what it finds here; overwrites nothing",options:{yes:{type:"boolean",short:"y",help:"ask nothing: take every default"},"dry-run":{type:"boolean",help:"\
print what would be written, and write nothing"},merge:{type:"boolean",help:"add the contracts that a config which is already here leaves out"}},example:"  cont\
ract-check init --yes --dry-run",async run(e2,n2){let r2=e2.is("dry-run");if(!e2.is("yes")&&!r2&&n2.canAsk!==!0)throw new t.N("init asks in a terminal, and ther\
e is none: take the defaults with --yes, or look first with --dry-run");let{cwd:i2}=n2,{root:a2,side:o2}=await t.kt(i2),s2=t.X(o2.entries),c2=t.Q.find(e3=>o2.entries.
has(e3));if(c2!==void 0&&s2.length===0)throw new t.N(`${c2} is not read by this name: rename it to ${t.Z}, then run "contract-check lint"`);await o2.load(s2);let l2=s2.
includes("contract-check.yaml")?o2.read(t.Z):void 0;if(l2&&"fault"in l2)throw new t.N(`${t.Z} is there and cannot be read: ${l2.fault}: remove it, then ask agai\
n`);let u2={root:a2,side:o2,terminal:n2},d2=e2.is("yes")||r2?void 0:mo(),f2=s2.length===0?await ns(u2,e3=>ms(d2,e3)).finally(()=>d2?.close()):await rs(u2,s2,e2.
is("merge")).finally(()=>d2?.close());if(r2)for(let{path:e3,text:t2,about:r3}of f2.write)n2.out(`--- ${e3}
${e3===".contract-check/config.schema.json"?r3:t2}
`);else await t.u(a2,f2.write,f2.mayReplace);if(!r2)for(let{path:e3,about:t2}of f2.write)n2.out(`wrote ${e3}: ${t2}
`);for(let e3 of f2.remarks)n2.out(`${t.q(e3)}
`);return!r2&&f2.write.length>0&&n2.out(fs(f2,a2,i2)),0}};function fs({write:e2,around:t2},n2,r2){let{branch:o2,isFound:s2}=t2,c2=(0,a.relative)((0,i.realpathSync)(
n2),(0,i.realpathSync)(r2)).split(/[\\/]/).filter(Boolean).map(()=>"../").join(""),l2=e2.map(({path:e3})=>`${c2}${e3}`).join(" "),u2=s2?"":` --governance-ref ${o2||
"BRANCH"}`;return`next: contract-check lint && git add ${l2} && git commit -m "contract-check"
Commit this to ${o2||"the default branch"}: nothing counts before. Then "contract-check audit${u2}" shows what the gate would have done so far.
${s2?"":ps(t2)}`}function ps({branch:e2,remotes:n2,isFetched:r2}){let[i2]=n2,a2=e2||"BRANCH",o2=i2===void 0?"there is no remote":n2.length===1?`the one here is \
called ${i2}`:`those here are called ${t.Nn(n2)}`,s2=i2==="origin"?"":` (commands ask the remote origin, and ${o2})`,c2=i2===void 0?"git remote add origin URL":
`git remote rename ${i2} origin`;return`Nothing here records a default branch${s2}: "contract-check --base ${a2}" judges a change; after "${[...i2==="origin"?[]:
[c2],...r2?["git fetch origin","git remote set-head origin --auto"]:[`git push origin ${a2}`,`git remote set-head origin ${a2}`]].join(" && ")}" no command need\
s to be told.
`}async function ms(e2,{around:t2,isOwned:n2,hasFit:r2,zone:i2}){let a2=n2?void 0:t2.owner,o2=t2.host!=="gitlab";if(!e2)return{owner:a2,promises:!0,zone:i2,window:!0,
workflow:o2};let s2=a2===void 0?"":await e2.ask("Who owns contracts that nobody owns yet",a2),c2=!r2||await e2.confirm("Declare the promises that the history fi\
ts",!0),l2=await e2.confirm("Write a weekly change window",!0),u2=l2?hs(await e2.ask("In which time zone",i2)):i2,d2=await e2.confirm("Write the workflow for Gi\
tHub Actions",o2);return{owner:a2===void 0?void 0:Ei(s2,"the owner"),promises:c2,zone:u2,window:l2,workflow:d2}}function hs(e2){let r2=n.o(e2);if("message"in r2)
throw new t.N(`${r2.message} Nothing was written.`);return r2.zone}function gs(e2,t2){let n2=e3=>e3??"the working tree",r2=[];t2.version!==e2.version&&r2.push(`\
was written by contract-check ${t2.version}, and this is ${e2.version}: use one version`),t2.base!==e2.base&&r2.push(`compares with commit ${n2(t2.base)}, and t\
his call with ${n2(e2.base)}`),t2.head===e2.head?(t2.tree?.commit!==e2.tree?.commit||t2.tree?.digest!==e2.tree?.digest)&&r2.push("judges other files: the workin\
g trees differ; give every call the same --head COMMIT"):r2.push(`judges ${n2(t2.head)}, and this call ${n2(e2.head)}: give every call the same --head`),t2.target!==
e2.target&&r2.push(`looks for what left its place up to commit ${t2.target??"none"} of the target branch, and this call up to ${e2.target??"none"}: the branch m\
oved on; run the shards again, or give every call the same --base COMMIT`),t2.governed!==e2.governed&&r2.push(`is governed by commit ${t2.governed??"none"}, and\
 this call by ${e2.governed??"none"}: the governed branch moved on; run the shards again, or give every call the same --governance-ref COMMIT`),t2.refs!==e2.refs&&
r2.push("was made in a clone with other tags or branches: fetch them in every job"),t2.outside!==e2.outside&&r2.push("was made with other --image files or --inc\
lude folders");let i2=t2.options.filter(t3=>!e2.options.includes(t3)),a2=e2.options.filter(e3=>!t2.options.includes(e3));return i2.length>0&&r2.push(`was made w\
ith ${i2.join(" ")}: merge needs the same options`),a2.length>0&&r2.push(`was made without ${a2.join(" ")}: every shard needs the same options`),r2}async function _s({
differing:e2,headSide:t2,base:n2}){let i2=[];for(let{path:a2,base:o2,head:s2}of e2){let e3=s2&&s2.oid===void 0?await t2.bytes(a2)??new Uint8Array:void 0,c2=e3&&
r.Qt(e3,n2.commit);i2.push([a2,o2?.oid,o2?.mode,c2??s2?.oid,s2?.mode])}return r.$t(JSON.stringify(i2))}async function vs({images:e2,folders:t2}){if(e2.length+t2.
length===0)return null;let n2=r.en("sha256");for(let t3 of e2)n2.update(`image ${t3.name}\0`).update(await t3.read());for(let e3 of t2){let t3=await e3.open(),r2=[
...t3.entries.keys()].sort();await t3.load(r2);for(let e4 of r2)n2.update(JSON.stringify([e4,t3.read(e4)]))}return`sha256:${n2.digest("hex")}`}function ys({index:e2,
of:t2}){let n2=e3=>Number.isInteger(e3)&&Number(e3)>=1&&Number(e3)<=1e3;return n2(e2)&&n2(t2)&&e2<=t2}function bs({index:e2,of:t2}){return(n2,r2)=>r2%t2===e2-1}
async function xs(e2,t2,n2){let{sources:i2,settings:a2}=e2,o2=i2.differing.length===0?{scope:r.lt(a2)}:await r.a(e2);if("faults"in o2)return o2;let{scope:s2}=o2,
{missing:c2,paths:l2,...u2}=await Ss(await r.B(i2,s2),i2,s2,bs(t2));return{...t2,run:await n2(s2,l2),...u2,missing:c2??null}}async function Ss(e2,n2,i2,a2){let{
judged:o2,missing:s2}=await r.V(e2,n2,i2,a2),c2=o2.map(e3=>[e3.format,e3.spent]);return{lists:o2.map(ws),paths:[...e2.loaded.map(({path:e3})=>e3),...o2.flatMap(
({list:e3})=>e3.map(({pairing:e4})=>t.vt(e4)))],missing:s2,spent:Object.fromEntries(c2),judged:o2.flatMap(Cs)}}function Cs({format:e2,list:t2,comparisons:n2}){let r2=t2.
flatMap(({isOwn:e3},t3)=>e3?[t3]:[]);return n2.map((t3,n3)=>({format:e2,place:r2[n3]??-1,comparison:t3}))}function ws({format:e2,first:t2,list:n2}){return{format:e2,
first:t2,count:n2.length,digest:r.$t(JSON.stringify(n2.map(Ts)))}}function Ts({pairing:{status:e2,basePath:t2,headPath:n2},cause:r2}){return[e2,t2,n2,r2]}var NotTheRun=class extends Error{faults;name="\
NotTheRun";constructor(e2){super(e2[0]),this.faults=e2}};function Es(e2,n2,i2){return async(a2,o2)=>{let s2=e2.flatMap(({part:e3})=>e3.judged);Ds(ks(e2));let c2=await r.
B(a2,o2),l2=s2.map(({comparison:e3})=>t.vt(e3.pairing));Ds(Os(e2,await n2(o2,[...c2.loaded.map(({path:e3})=>e3),...l2]))),Ds(As(e2)),Ds(Ms(s2,c2));let u2=Ns(e2),
d2=u2.length===0?void 0:await Ss(c2,a2,o2,e3=>u2.includes(e3));d2&&i2(u2);let f2=[...s2.filter(({format:e3})=>!u2.includes(e3)),...d2?.judged??[]].sort((e3,t2)=>r.
yn(e3.format,t2.format)||e3.place-t2.place).map(({comparison:e3})=>e3),p2=e2[0]?.part.missing??void 0,m2=r.H({comparisons:f2,missing:p2},c2,{sources:a2,scope:o2});
return await Ps(m2,a2),m2}}function Ds(e2){if(e2.length>0)throw new NotTheRun(e2)}function Os(e2,t2){return e2.flatMap(({file:e3,part:n2})=>gs(t2,n2.run).map(t3=>`${e3}\
 ${t3}`))}function ks(e2){let[t2]=e2;if(!t2)return["no part is given"];let{of:n2}=t2.part,r2=e2.flatMap(({file:e3,part:r3})=>r3.of===n2?[]:[`${e3} is one of ${String(
r3.of)} shards, and ${t2.file} one of ${String(n2)}`]);if(r2.length>0)return r2;for(let t3=1;t3<=n2;t3+=1){let i2=e2.filter(({part:e3})=>e3.index===t3).map(({file:e3})=>e3),
a2=`shard ${String(t3)} of ${String(n2)}`;i2.length===0&&r2.push(`${a2} is missing: its job failed, or its file was not brought here`),i2.length>1&&r2.push(`${a2}\
 is there ${i2.length===2?"twice":"more than once"}: ${i2.join(", ")}`)}return r2}function As(e2){let[t2]=e2;if(!t2)return[];let n2=JSON.stringify([t2.part.lists,
t2.part.missing]);return e2.flatMap(({file:e3,part:r2})=>JSON.stringify([r2.lists,r2.missing])===n2?js(r2)?[]:[`${e3} does not hold exactly the contracts of its\
 share: run that shard again`]:[`${e3} found other contracts to judge than ${t2.file}: do all jobs have the same history and files?`])}function js(e2){let t2=bs(
e2),n2=e2.lists.flatMap(({format:e3,first:n3,count:r2})=>Array.from({length:r2},(e4,t3)=>t3).flatMap(r3=>t2(e3,n3+r3)?[`${e3} ${String(r3)}`]:[]));return JSON.stringify(
n2)===JSON.stringify(e2.judged.map(({format:e3,place:t3})=>`${e3} ${String(t3)}`))}function Ms(e2,{loaded:t2}){let n2=new Set(e2.flatMap(({comparison:{pairing:e3,
cause:t3}})=>t3===void 0?[e3.basePath??[],e3.headPath??[]].flat():[])),r2=new Set(t2.map(({path:e3})=>e3)),i2=[...r2].filter(e3=>!n2.has(e3)),a2=[...n2].filter(
e3=>!r2.has(e3));return[...i2.map(e3=>`${e3} changed, and no part judges it: run all shards again`),...a2.map(e3=>`a part judges ${e3}, which is no changed cont\
ract here: run all shards again`)]}function Ns(e2){let t2=new Map;for(let{part:n2}of e2)for(let[e3,r2]of Object.entries(n2.spent))t2.set(e3,(t2.get(e3)??0)+r2);
return[...t2].flatMap(([e3,t3])=>t3>=1?[e3]:[])}async function Ps({comparisons:e2},{baseSide:t2,headSide:n2}){let r2={base:new Set,head:new Set},i2=({location:e3,
baseLocation:t3})=>{for(let n3 of[e3,t3])n3&&r2[n3.side].add(n3.file)};for(let{changes:t3}of e2)for(let e3 of t3)i2(e3);await Promise.all([t2.load(r2.base),n2.load(
r2.head)])}const Fs='{"contractCheckPart":1,',Is=/,"digest":"(sha256:[0-9a-f]{64})"\}\n?$/;function Ls(e2){let t2=Fs+JSON.stringify(e2).slice(1);return`${t2.slice(
0,-1)},"digest":"${r.$t(t2)}"}
`}function Rs(e2){if(!e2.startsWith('{"contractCheckPart":1,'))return{fault:zs};let t2=Is.exec(e2.slice(-Vs)),n2=t2&&`${e2.slice(0,e2.length-t2[0].length)}}`;if(!t2||
n2===null||r.$t(n2)!==t2[1])return{fault:"is damaged: its content is not what its digest says; run that shard again"};let i2=JSON.parse(n2);return Bs(i2)?i2:{fault:zs}}
const zs="is no part of a sharded check of this version: expected a file that contract-check check --shard i/n --output FILE wrote";function Bs(e2){let t2=e3=>typeof e3==
"object"&&!!e3,{run:n2,lists:r2,spent:i2,judged:a2}=e2;return ys(e2)&&t2(n2)&&Array.isArray(r2)&&t2(i2)&&Array.isArray(a2)}const Vs=120;async function Hs(e2,t2){
let{differing:n2,headSide:r2,head:i2}=e2;if(i2.commit!==null)return e2;let a2=n2.filter(({base:e3,head:t3})=>!e3&&t3?.oid===void 0),o2=await r2.starts(a2.map(({
path:e3})=>e3)),s2=e3=>o2.get(e3)?.startsWith(Fs)===!0,c2=a2.flatMap(({path:e3})=>s2(e3)?[e3]:[]);if(c2.length===0)return e2;let l2=await t2(c2),u2=new Set(c2.filter(
e3=>!l2.has(e3))),d2=e3=>!u2.has(e3.path);return{...e2,differing:n2.filter(d2),headSide:{...r2,entries:Us(r2.entries,u2),mentioning:async(...e3)=>(await r2.mentioning(
...e3)).filter(e4=>!u2.has(e4))}}}function Us(e2,t2){let n2=e3=>!t2.has(e3);return{has:t3=>n2(t3)&&e2.has(t3),get:t3=>n2(t3)?e2.get(t3):void 0,keys:()=>[...e2.keys()].
filter(n2),containing:t3=>e2.containing(t3).filter(n2),mayEndWith:t3=>e2.mayEndWith(t3),links:()=>e2.links().filter(n2),[Symbol.iterator]:()=>[...e2].filter(([e3])=>n2(
e3))[Symbol.iterator]()}}var Ws=e.n({judgeShard:()=>Gs});async function Gs(e2,n2){let i2=Ks(e2.last("shard")??""),o2=qs(e2),{index:s2,of:c2}=i2,l2=await Js(e2,n2),
u2=t.f(n2,"contracts"),d2=u2?{...l2.sources,...t.d(u2)}:l2.sources,f2=await xs({...l2,sources:d2},i2,Ys(l2,e2,n2.cwd)).finally(u2?.end);if("faults"in f2)return t.
E(f2.faults,n2);let p2=Ls(f2);o2===void 0?n2.out(p2):await t.l((0,a.resolve)(n2.cwd,o2),p2);let m2=f2.lists.reduce((e3,{count:t2})=>e3+t2,0),h2=o2===void 0?"":`\
, written to ${t.q(o2)}`;return n2.err(`contract-check: part ${String(s2)} of ${String(c2)}: judged ${String(f2.judged.length)} of ${r.A(m2,"contract")}${h2}. N\
othing is decided (exit code 4): "contract-check merge" with all ${String(c2)} parts decides
`),t.L.unverifiable}function Ks(e2){let[,n2,r2]=(/^(\d{1,4})\/(\d{1,4})$/.exec(e2)??[]).map(Number);if(n2===void 0||r2===void 0||!ys({index:n2,of:r2}))throw new t.
N(`--shard ${e2}: expected I/N, this machine's number and how many there are, such as 2/4 (from 1, at most 1000)`);return{index:n2,of:r2}}function qs(e2){let n2=[
"format","all","at","allow-at"].find(t2=>e2.last(t2)!==void 0||e2.is(t2));if(n2!==void 0)throw new t.N(`--${n2} is for "contract-check merge": a shard reports a\
nd decides nothing`);if(e2.operands.length>0)throw new t.N("--shard judges the whole proposal: leave the paths out, or check them without --shard");let[r2,...i2]=e2.
all("output");if(i2.length>0||r2?.includes("=")===!0)throw new t.N("--output of a shard names one file, without a format: the part is written there");return r2}
async function Js(e2,n2){let r2=e2.all("against").find(e3=>/^(?:path|image):/.test(e3));if(r2!==void 0)throw new t.N(`--against ${r2} names files that each mach\
ine has for itself: with --shard and merge, compare with tag:, branch: or history, or name the files under against: in the config`);let i2=await t.g(t.w(e2,n2,t.
C(e2,n2))),a2=async e3=>{let r3=e3.map(e4=>`:(top,literal)${e4}`),i3=await t.gn(["ls-files","-z","--full-name","--",...r3],{cwd:n2.cwd});return new Set(i3.split(
"\0"))};return{...i2,sources:await Hs(i2.sources,a2)}}function Ys(e2,n2,r2){let{sources:i2,governedCommit:a2,settings:o2}=e2,{base:s2,head:c2,differing:l2,checkedOut:u2}=i2;
return async(e3,d2)=>({version:t.y,base:s2.commit,head:c2.commit,tree:c2.commit===null?{commit:u2??null,digest:await _s(i2)}:null,target:i2.target?.commit??null,
governed:l2.length===0?null:await a2(),refs:await Zs(e3,d2,{cwd:r2,base:s2.commit}),options:Xs.flatMap(e4=>n2.all(e4).map(t2=>`--${e4} ${t2}`)),outside:o2?.outside?
await vs(o2.outside):null})}const Xs=["config","against","profile","surface","image","include"];async function Zs({against:e2},n2,{cwd:i2,base:a2}){let o2=n2.flatMap(
t2=>e2?.(t2)??[]),s2=o2.flatMap(({relation:e3,name:t2})=>e3==="branch"&&t2?[t2]:[]),c2=async(...e3)=>t.gn(["for-each-ref","--format=%(objectname) %(refname)",...e3],
{cwd:i2}),l2=[...new Set(s2)].sort().flatMap(e3=>["heads/","remotes/","remotes/origin/"].map(t2=>`refs/${t2}${e3}`)),u2=[...o2.some(({relation:e3})=>e3==="tag")?
[await c2(`--merged=${a2??"HEAD"}`,"refs/tags")]:[],...l2.length>0?[await c2("--",...l2)]:[]];return u2.length>0?r.$t(u2.join(`
`)):null}var Qs=e.n({command:()=>$s});const $s={name:"merge",summary:"Decides what several machines have judged with check --shard",operands:"PART\u2026",options:t.
n,example:"  contract-check merge parts/*.json --head HEAD --format markdown --output json=report.json",async run(e2,n2){if(e2.operands.length===0)throw new t.N(
"merge takes the parts of a sharded check, one for each shard: contract-check merge parts/*.json");let i2=await Js(e2,n2);try{await tc(e2.operands,i2.sources,n2.
cwd);let a2=Es(await nc(e2.operands,n2.cwd),Ys(i2,e2,n2.cwd),e3=>{n2.err(`contract-check: note: the machines together looked for more examples of what fails tha\
n one run may: ${e3.join(" and ")} is judged again here
`)}),o2=await r.r({...i2,line:a2,all:e2.is("all")});return"faults"in o2?t.E(o2.faults,n2):(await t.c(o2.report,e2,n2),t.L[o2.report.decision.status])}catch(e3){
if(!t.p(e3,"NotTheRun"))throw e3;return ec(e3.faults,n2)}}};function ec(e2,n2){for(let r2 of e2.slice(0,20))n2.err(`contract-check: ${t.q(r2)}
`);return e2.length>20&&n2.err(`contract-check: and ${String(e2.length-20)} more faults like these
`),n2.err(`contract-check: the parts do not make up this run: nothing was decided
`),2}async function tc(e2,{baseSide:n2,headSide:r2},i2){let{root:o2}=await t.Pt(i2),s2=async e3=>{let t2=(0,a.resolve)(i2,e3),s3=[t2,await(0,c.realpath)(t2).catch(
()=>t2)].map(e4=>(0,a.relative)(o2,e4).split(a.sep).join("/"));return[n2,r2].some(({entries:e4})=>s3.some(t3=>e4.has(t3)))},l2=[];for(let t2 of e2)await s2(t2)&&
l2.push(`${t2} is a file of the proposal: only parts that this check has written count`);if(l2.length>0)throw new NotTheRun(l2)}async function nc(e2,t2){let n2=[],
r2=[];for(let i2 of e2){let e3=await(0,c.readFile)((0,a.resolve)(t2,i2),"utf8").catch(e4=>{let{code:t3,message:n3}=e4;r2.push(t3==="ENOENT"?`${i2} is not there`:
`${i2} cannot be read: ${n3}`)});if(e3===void 0)continue;let o2=Rs(e3);"fault"in o2?r2.push(`${i2} ${o2.fault}`):n2.push({file:i2,part:o2})}if(r2.length>0)throw new NotTheRun(
r2);return n2}function rc(e2,i2,a2,o2){let{owners:s2,because:c2,location:l2}=n.K(e2,i2,a2),u2=n.rt(e2,i2),d2=u2?.elements??[],f2=t.Ct(i2),p2=n.tt(e2,i2),m2=f2?{
format:f2}:{},h2=a2?d2.filter(e3=>r.Et(e3.path,a2)):[],g2=h2.findLast(e3=>e3.frozen)?.frozen;return{path:i2,...a2&&{element:a2},owners:s2.map(t2=>{let r2=n.Q(e2,
void 0,t2);return"unverifiable"in r2?{handle:t2,members:[],away:[],unverifiable:r2.unverifiable}:{handle:t2,members:r2.members,away:r2.members.filter(t3=>n.Z(e2,
t3,o2))}}),because:c2,...l2&&{location:l2},deputies:u2?.deputies??[],...u2?.oncall&&{oncall:u2.oncall},tags:[...new Set([...u2?.tags??[],...h2.flatMap(({tags:e3})=>e3??
[])])],boards:[...new Set(h2.flatMap(({boards:e3})=>e3??[]))],...g2&&{frozen:g2},mode:p2??(f2?t.gt({mode:p2},f2):""),declared:p2!==void 0,below:d2.filter(e3=>e3.
owners.length>0&&(!a2||n.q(e3.path,a2,m2)&&!h2.includes(e3))).map(e3=>({path:e3.path,owners:e3.owners,location:e3.location}))}}var ic=e.n({command:()=>cc});async function ac(e2,n2,r2){
let{root:i2}=await t.Pt(r2),a2=t.i(i2,r2,e2);for(let r3 of[a2,e2])if(n2.entries.has(r3)||await t.r(i2,r3))return r3;throw new t.N(`there is no file or folder ${e2}\
 on the governed branch, here or in the index${await t.a(i2,a2)}`)}async function oc(e2,t2,n2){let i2=n2.versionAt?.(e2);if(!i2)return[];let a2=await r.U(i2,t2,
n2),o2=r.Z(a2.map(({text:e3})=>e3)),s2=i2.versioning??o2;if(!s2)return[`version: ${i2.version}; the ${String(a2.length)} versions here are not counted in one wa\
y: say versioning: in the entry`];let c2=i2.versioning?"as the entry says":`inferred from ${String(a2.length)} of them`;return[`version: ${i2.version}; versions\
 are counted as ${s2}, ${c2}`]}async function sc({path:e2,element:i2},a2,o2){if(!a2.entries.has(e2))return[];let s2=await r.ct(a2,o2);if(s2.declares?.(e2)&&await r.
sn(a2,s2,e2)===void 0)return["GV018: no format recognises the file, so nobody can judge it (contract-check explain GV018)"];let c2=n.$(o2,e2)?.message,l2=[...c2===
void 0?[]:[`GV116: ${c2}`],...await oc(e2,a2,s2)],u2=i2===void 0?void 0:await An(a2,s2,e2);if(i2===void 0||!u2||n.J([i2],u2.elements,u2).length===0)return l2;let d2=u2.
elements.flatMap(e3=>[r.tt(e3),r.tt(e3.slice(1))]);return[...l2,`the contract on the governed branch has no element ${i2}${t.M(i2,d2)}`]}const cc={name:"owners",
summary:"Who owns this contract or element, and which line of which file says so",operands:"PATH [ELEMENT]",options:{...t.S,format:{type:"string",value:"FORMAT",
help:"text or json (default: text)"}},example:"  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",async run(e2,r2){let[i2,a2,...o2]=e2.
operands;if(i2===void 0||o2.length>0)throw new t.N("owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]");let s2=t.j(e2,"form\
at",["text","json"],"text"),c2=t.w(e2,r2,r2.now()),l2=await t.m(c2.cwd,c2),u2=await t.Xt(c2.cwd,l2.commit),d2=await n.st(u2,c2.config);if("faults"in d2)return t.
E(d2.faults,r2);d2.policy.configured||await t.D(c2,{entries:u2.entries,name:l2.name},r2);let f2=await ac(i2,u2,r2.cwd),p2=rc(d2.policy,f2,a2?.split("."),r2.now());
if(s2==="json")return r2.out(t.U(p2)),0;let m2=await sc({path:f2,element:a2},u2,d2.policy),h2=p2.owners.map(({handle:e3,members:t2,unverifiable:n2})=>`${e3}${n2===
void 0?` (${t2.join(", ")})`:` (${n2})`}`),g2=[h2.length===0?"nobody":h2.join(" or "),`  ${t.T(p2.location)}${p2.because}`,...p2.below.map(e3=>`  below, ${e3.path}\
: ${e3.owners.join(" or ")} (${t.T(e3.location).replace(/: $/,"")})`),...p2.mode===""?[]:[`  promise: ${p2.declared?p2.mode:`none (${p2.mode} is expected)`}`],...m2.
map(e3=>`  ${e3}`)];return r2.out(`${g2.map(t.q).join(`
`)}
`),+(p2.owners.length===0)}};var lc=e.n({command:()=>uc});const uc={name:"policy",summary:"policy test FILE: runs a table of cases against the policy of the wor\
king tree",operands:"test FILE",options:{config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"}},example:"  contract-check po\
licy test governance/policy-cases.yaml",async run(e2,r2){let[i2,o2,...s2]=e2.operands;if(i2!=="test"||o2===void 0||s2.length>0)throw new t.N("policy knows one v\
erb: contract-check policy test FILE");let{side:l2}=await t.kt(r2.cwd),u2=await n.st(l2,e2.last("config"));if("faults"in u2)return t.E(u2.faults,r2);let d2=await(0,c.
readFile)((0,a.resolve)(r2.cwd,o2),"utf8").catch(()=>{throw new t.N(`${o2} could not be read`)}),f2=await _o(u2.policy,o2,d2,r2.now());if("faults"in f2)return t.
E(f2.faults,r2);for(let{name:e3,expected:n2,actual:i3,requirements:a2}of f2.results){let o3=n2===i3;if(r2.out(`${o3?"ok  ":"FAIL"} ${t.q(e3)}${o3?"":`: expected\
 ${n2}, found ${i3}`}
`),!o3)for(let e4 of a2)r2.out(`       ${t.q(e4)}
`)}return+!f2.results.every(({expected:e3,actual:t2})=>e3===t2)}};function dc(e2,t2,i2={}){let a2=r.Tn(e2.cases),o2=pc(e2),s2=i2.emergency===void 0?_c(e2,t2,a2):
[],c2=vc(i2,s2),l2=i2.emergency===void 0?"normal":"emergency",u2=["version: 1",`id: ${o2}`,`type: ${l2}`,...i2.requester===void 0?[]:[`requester: ${Q(i2.requester)}`],
"contracts:",...a2.flatMap(r2=>mc(r2,i2.emergency===void 0?r2.signOffs:n.m(n.D(e2,t2),r2))),i2.rationale===void 0?"# rationale: why, in a sentence or two":`rati\
onale: ${Q(i2.rationale)}`,...a2.length===0?[]:[`# risk: ${gc(a2)} is computed; write a higher one if you know better`],...yc(c2,s2,e2),...xc(e2),"# rollback: #\
 what somebody does at 3 a.m., step by step","#   steps:","#     - {do: turn the flag off, estimate: PT5M}",...i2.emergency===void 0?[]:[`emergency: {incident: ${Q(
i2.emergency)}, expires: ${n.gt(fc(e2))}}`]];return{id:o2,file:`${r.mt}${o2}.yaml`,text:`${u2.join(`
`)}
`}}function fc({now:e2,policy:r2}){return e2+Math.min(4*t.Gt,n.g(r2))}function pc({booked:e2,proposed:t2,now:r2}){let i2=n.gt(r2).slice(0,4),a2=[...e2,...t2].map(
({request:{id:e3}})=>Number(RegExp(`^CHG-${i2}-(\\d{1,9})$`).exec(e3)?.[1]??0));return`CHG-${i2}-${String(Math.max(0,...a2)+1).padStart(4,"0")}`}function mc(e2,t2){
let r2=t2.map(({owners:e3,speaksFor:t3})=>`${e3.join(" or ")} as ${n.G(t3)}`),i2=n.H(n.V(e2.effective)),a2=Q(n.Y(e2.comparison));return[`  # ${hc(`${e2.because}\
; ${i2}`)}`,...r2.slice(0,20).map(e3=>`  # signs: ${hc(e3)}`),`  - {id: ${Q(e2.name)}, digest: ${a2}}`]}function hc(e2){return e2.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g,
" ")}function Q(e2){return JSON.stringify(hc(e2))}function gc(e2){let t2=new Set(e2.map(({risk:e3})=>e3.level));return t2.has("high")?"high":t2.has("moderate")?
"moderate":"low"}function _c(e2,t2,r2){let{calendar:i2,ledger:a2}=n.D(e2,t2),o2=r2.find(({class:e3})=>e3==="breaking")??r2[0];if(!i2||!o2)return[];let s2={from:e2.
now,count:3,bookedAt:e2.now,...a2&&{ledger:a2}};return n.h(i2,o2.query,s2).openings}function vc({window:e2},[t2]){if(e2!==void 0){let[t3="",n3=""]=e2.split("@");
return{id:t3,occurrence:n3}}let[n2]=t2?.occurrences??[];return n2?{id:n2.window.id,occurrence:n2.label}:void 0}function yc(e2,t2,{now:n2}){if(!e2)return[];let r2=t2.
flatMap(({opens:e3,occurrences:[t3]})=>t3?[`#   ${t3.label} of ${t3.window.id}: ${bc(e3,n2,t3.zone)}`]:[]);return[`window: {id: ${Q(e2.id)}, occurrence: ${e2.occurrence}\
}`,...r2.length===0?[]:["# occurrences that fit:",...r2]]}function bc(e2,t2,r2){return e2<=t2?"open now":n.pt(e2,r2)}function xc({impacts:e2}){let t2=e2.filter(
({effect:e3})=>e3!=="reads");return t2.length===0?[]:["impact: |",...t2.map(({consumer:e3,because:t3})=>hc(`${e3.id} (${e3.owners.join(" or ")}): ${t3}`)).map(e3=>`\
  ${e3}`)]}var Sc=e.n({command:()=>Cc});const Cc={name:"request",summary:"Writes a change-request file for the present difference, with everything computable fi\
lled in",options:{...t.S,as:{type:"string",value:"@LOGIN",help:"who requests it"},window:{type:"string",value:"ID@DATE",help:"the occurrence to book (default: t\
he next one that fits)"},rationale:{type:"string",value:"TEXT",help:"why"},emergency:{type:"string",value:"INCIDENT",help:"an emergency request for this inciden\
t"},at:{type:"string",value:"INSTANT",help:"as if it were then"},print:{type:"boolean",help:"print it instead of writing the file"}},example:"  contract-check r\
equest --as @kim --window eu-weekend@2026-12-05",async run(e2,n2){let i2=await t.g(t.w(e2,n2,t.C(e2,n2,!0))),o2=await r.r(i2);if("faults"in o2)return t.E(o2.faults,
n2);let{needs:s2,facts:c2}=o2;if(i2.sources.differing.length===0)throw new t.N("there is nothing to request: no file differs from the base");if(!s2||!c2){let e3=[
...o2.report.notes,"there is nothing to request"];throw new t.N(`the governed branch has no configuration: ${e3.join("; ")}`)}if(r.Tn(s2.cases).length===0)throw new t.
N("there is nothing to request: no change here needs permission");let l2=Di(e2,"as"),[u2,d2,f2]=["window","rationale","emergency"].map(t2=>e2.last(t2));u2!==void 0&&
wc(u2,s2.policy.calendar);let p2=dc(s2,c2,{...l2!==void 0&&{requester:l2},...u2!==void 0&&{window:u2},...d2!==void 0&&{rationale:d2},...f2!==void 0&&{emergency:f2}});
if(e2.is("print"))return n2.out(p2.text),0;let{root:m2}=await t.Pt(n2.cwd),h2=(0,a.join)(m2,p2.file);return await t.l(h2,p2.text,"wx"),n2.out(`${p2.file}: fill \
in what is commented out, and commit it with the change
`),0}};function wc(e2,r2){let[,i2,a2]=/^([^@]+)@(\d{4}-\d{2}-\d{2}\S*)$/.exec(e2)??[];if(i2===void 0||a2===void 0)throw new t.N(`--window ${JSON.stringify(e2)}:\
 expected ID@DATE, for example eu-weekend@2026-12-05`);if(!r2)throw new t.N(`--window ${e2}: the governed branch has no calendar`);let o2=n.j(r2,i2,a2);if("faul\
t"in o2)throw new t.N(`--window ${e2}: ${o2.fault.message} ("contract-check calendar" lists them)`)}function Tc(e2,t2){let i2=e2.cases.find(({path:e3,name:n2})=>e3===
t2.contract||n2===t2.contract);if(!i2){let n2=e2.cases.filter(({signOffs:e3})=>e3.length>0).map(({path:e3})=>e3).join(", ");return{message:`${t2.contract} needs\
 no sign-off here: ${n2===""?"nothing does":`these do: ${n2}`}`}}let a2=n.L(i2),o2=n.X(i2.transition),s2=JSON.stringify({version:1,...a2!==void 0&&{change:a2},repository:t2.
repository,contract:i2.path,digest:o2,decision:t2.decision??"approve",signer:t2.signer,at:n.gt(e2.now),...t2.expires!==void 0&&{expires:t2.expires}},null,2),c2=o2.
slice(7,19),l2=`${r.jt}${c2}.${t2.signer.slice(1)}`,u2=`${l2}.json`;for(let e3=2;t2.isTaken?.(u2);e3+=1)u2=`${l2}.${String(e3)}.json`;return{file:u2,text:`${s2}\

`}}var Ec=e.n({command:()=>Dc});const Dc={name:"sign",summary:"Writes an SSH-signed sign-off file, bound to the digest of the present change",operands:"CONTRACT\
\u2026",options:{...t.S,as:{type:"string",value:"@LOGIN",help:"who signs; the governed branch must list this key under people:"},key:{type:"string",value:"FILE",
help:"the SSH key: a private key, or a public one held by ssh-agent"},refuse:{type:"boolean",help:"sign a refusal: it vetoes the change"},expires:{type:"string",
value:"DATE",help:"until when it counts"},at:{type:"string",value:"INSTANT",help:"date the sign-off (what-if)"}},example:"  contract-check sign contracts/orders\
/order.avsc --as @lena --key ~/.ssh/id_ed25519",async run(e2,o2){let[s2,c2]=[Di(e2,"as"),e2.last("key")];if(s2===void 0)throw new t.N("sign needs --as @LOGIN: w\
ho signs");if(c2===void 0||!(0,i.existsSync)(c2))throw new t.N(`sign needs --key FILE: an SSH key that exists${c2===void 0?"":` (${c2} does not)`}`);let l2=t.w(
e2,o2,t.C(e2,o2,!0)),u2=await t.g(l2),d2=await r.r(u2);if("faults"in d2)return t.E(d2.faults,o2);let{needs:f2}=d2;if(!f2)throw new t.N("there is nothing to sign\
: no change, or no configuration on the governed branch");let p2=e2.operands.length>0?e2.operands:f2.cases.filter(({level:e3})=>e3!=="free").map(({path:e3})=>e3);
if(p2.length===0)throw new t.N("nothing here needs a sign-off");(f2.policy.people.get(s2.toLowerCase())?.keys??[]).length===0&&o2.err(`the governed branch knows\
 no key of ${s2}: add it under people:, or this will not count
`);let m2=f2.cases.filter(({path:e3,name:t2})=>p2.some(n2=>n2===e3||n2===t2)),h2=d2.report.decision.requirements.flatMap(({dimension:e3,status:t2,contract:n2})=>e3===
"plan"&&t2!=="met"?[n2]:[]),g2=m2.filter(({path:e3})=>h2.includes(e3));for(let e3 of g2.flatMap(e4=>n.C(f2,e4)))o2.err(`${e3}
`);let _2=await t.Pt(o2.cwd),v2=await Oc(l2,_2),y2=e2.last("expires");for(let n2 of p2){let r2=e2.is("refuse")?"refuse":"approve",i2=Tc(f2,{repository:v2,contract:n2,
signer:s2,decision:r2,isTaken:e3=>u2.sources.baseSide.entries.has(e3),...y2!==void 0&&{expires:y2}});if("message"in i2)throw new t.N(i2.message);let l3=(0,a.join)(
_2.root,i2.file);await t.l(l3,i2.text),await t.l(`${l3}.sig`,await kc(c2,i2.text)),o2.out(`${i2.file}: ${r2==="approve"?"signed":"refused"} ${n2} as ${s2}; comm\
it it and its .sig with the change
`)}return 0}};async function Oc(e2,n2){let r2=await t.zt(n2,(await t.m(e2.cwd,e2)).commit);if(r2===void 0)throw new t.N(t.Vt);return r2}function kc(e2,n2){return new Promise(
(i2,a2)=>{let o2=(0,l.spawn)("ssh-keygen",["-Y","sign","-q","-n",r.Pt,"-f",e2],{stdio:["pipe","pipe","pipe"]}),[s2,c2]=["",""];o2.stdout.on("data",e3=>s2+=e3.toString()),
o2.stderr.on("data",e3=>c2+=e3.toString()),o2.on("error",e3=>{a2(new t.N(`ssh-keygen could not be started (${e3.message}): install OpenSSH 8.2 or later`))}),o2.
on("close",n3=>{n3===0&&s2.includes("BEGIN SSH SIGNATURE")?i2(s2):a2(new t.N(`ssh-keygen refused to sign with ${e2}: ${c2.trim()||`exit code ${String(n3)}`}`))}),
o2.stdin.on("error",()=>{}),o2.stdin.end(n2)})}async function Ac(e2,r2,{approve:i2=[],at:a2}){let o2=a2??e2.now,s2=i2.map(t2=>({login:t2.slice(1),state:"APPROVE\
D",at:Math.min(o2,e2.now),transitions:e2.transitions})),c2=r2.reviews===void 0||t.P(r2.reviews)?[]:r2.reviews,l2=r2.commits??(r2.author===void 0?[]:void 0),u2={
...e2.policy.signoff,unknownCommitters:"ignore"};return n.p({...e2,now:o2,policy:{...e2.policy,signoff:u2}},{...r2,reviews:[...c2,...s2],...l2&&{commits:l2}})}function jc(e2,t2){
let{strangers:r2=[]}=n.z(e2,t2);if(r2.length!==0&&e2.policy.signoff.unknownCommitters!=="ignore")return`nobody here knows whose account made ${r2.slice(0,3).join(
", ")}, so this takes them for somebody's who approves nothing: whoever made a change cannot sign it (people: says whose an address is, and GitHub knows it itse\
lf)`}var Mc=e.n({command:()=>Nc});const Nc={name:"simulate",summary:"What if: the decision as it would be with these approvals, at that moment",options:{...t.S,
approve:{type:"string",multiple:!0,value:"@LOGIN",help:"as if this person approved (repeatable)"},at:{type:"string",value:"INSTANT",help:"as if it were then, fo\
r example 2026-12-01T22:00+01:00"},...t.O,...t.s},example:"  contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",async run(e2,n2){let i2=e2.all(
"approve").map(e3=>Ei(e3,"--approve")),a2=await t.g(t.w(e2,n2,t.C(e2,n2,!0))),o2=await r.r(a2);if("faults"in o2)return t.E(o2.faults,n2);let{needs:s2,facts:c2}=o2,
l2=s2&&c2?await Ac(s2,c2,{approve:i2}):o2.report.decision;!s2&&a2.sources.differing.length>0&&n2.err(`contract-check: note: the governed branch has no configura\
tion, so approvals and times decide nothing
`);let u2=s2&&c2&&jc(s2,c2),d2=[...o2.report.notes,...u2===void 0?[]:[u2]];return await t.c({...o2.report,notes:d2,decision:l2},e2,n2),t.L[l2.status]}};async function Pc(e2,t2,{
file:r2,signOff:i2}){let{all:a2,reasons:o2}=await n.R(e2,t2),s2=a2.find(({source:e3})=>e3===r2);if(!s2)return o2.find(({location:e3})=>e3?.file===r2)?.message??
"the policy counts no files";let c2=e2.cases.find(({path:e3})=>e3===i2.contract);if(!c2)return`nothing needs a sign-off at ${i2.contract} here`;let l2=s2.about(
c2);if(l2.kind==="stale")return`since it was signed, something changed (${l2.changed.join(", ")}): sign again with contract-check sign`;let{expires:u2}=s2;return u2!==
null&&u2<=e2.now?`it ran out ${n.mt(u2)}`:void 0}var Fc=e.n({command:()=>Ic});const Ic={name:"verify",summary:"Checks the sign-off files of the proposal against\
 the keys on the governed branch",options:t.S,example:"  contract-check verify --governance-ref origin/main",async run(e2,i2){let a2=t.w(e2,i2,i2.now()),{cwd:o2}=a2,
s2=await t.g(a2),c2=await s2.tip(),l2=await n.st(c2,a2.config);if("faults"in l2)return t.E(l2.faults,i2);let{headSide:u2}=s2.sources,d2=await r.At(u2),f2=new Set(
(await r.At(u2,c2)).map(({file:e3})=>e3));if(d2.length===0)return i2.out(`there is no sign-off file here
`),0;let p2=await t.m(o2,a2),m2=await t.zt(await t.Pt(o2),p2.commit)??{unverifiable:'this clone is shallow, and signed files name the first commit of the branch\
: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},h2=await r.r(s2);if("faults"in h2)return t.E(h2.faults,i2);let g2=0;for(let e3 of d2){if(!f2.
has(e3.file)){i2.out(`${e3.file}: no longer counts: it was for a change that has landed
`);continue}let{ok:t2,text:n2}=await Lc(await r.Mt(l2.policy,e3,m2),h2);t2||(g2+=1),i2.out(`${e3.file}: ${n2}
`)}return g2===0?0:1}};async function Lc(e2,t2){if("invalid"in e2)return{ok:!1,text:`does not count: ${e2.invalid}`};let{signer:n2,contract:r2,digest:i2}=e2.signOff,
{needs:a2,facts:o2,report:s2}=t2,c2=s2.comparisons.length===0?"nothing is changed here, so it is for nothing":"no configuration of the governed branch asks for \
it",l2=a2&&o2?await Pc(a2,o2,e2):c2,u2=`good signature of ${n2} for ${r2} ${i2}`;return l2===void 0?{ok:!0,text:u2}:{ok:!1,text:`no longer counts: ${l2} (${u2})`}}
var Rc=e.n({renderGitlab:()=>zc});function zc(e2){return t.U(d(e2).map(e3=>({description:e3.lines.map(t.Y).join(`
`),check_name:e3.code,fingerprint:e3.fingerprint.replace(/^sha256:/,""),severity:Bc(e3),location:{path:e3.location?.file??"contract-check.yaml",lines:{begin:e3.
location?.line??1}}})))}function Bc({level:e2,change:n2}){return e2==="notice"?"info":e2==="warning"?"minor":n2&&t.nt(n2.verdict)!=="breaking"?"critical":"block\
er"}var Vc=e.n({renderHtml:()=>Hc});function Hc(e2){let{decision:t2,comparisons:n2,base:i2,head:a2,notes:o2}=e2,s2=r.w(e2),c2=n2.length-s2.length,l2=new Set,u2=t2?.
status??"compared";return Gn(u2,L`<h1 class="${Uc(u2)}">Contracts: ${u2}</h1>
<p class="dim">
${i2.ref} → ${a2.ref}, ${r.A(e2.contracts,"contract")}, ${String(s2.length)}
changed${c2>0?`, ${String(c2)} more only refer to these`:""}
</p>
${Wc(s2)} ${Gc(e2)} ${s2.length===0?R:Kc(e2,s2)}
${s2.map(t3=>Jc({report:e2,ids:l2},t3))}
${o2.map(e3=>L`<p class="dim">${e3}</p>`)}`)}function Uc(e2){return e2==="pass"?"good":e2==="refused"||e2==="fault"?"bad":"maybe"}function Wc(e2){return e2.length===
0?R:L`<ul class="counts">
${r.f(e2.map(({reported:e3})=>e3)).split(", ").map(e3=>L`<li>${e3}</li>`)}
</ul>`}function Gc({decision:e2}){if(!e2)return R;let{reasons:n2,requirements:i2}=e2,a2=t.R(i2),o2=new Set(i2.filter(({status:e3})=>e3==="met").map(({message:e3})=>e3)),
s2=[...n2.filter(({code:e3})=>!r.S.has(e3)).map(({message:e3})=>L`<li>${e3}</li>`),...[...o2].map(e3=>L`<li><span class="good">✓</span> ${e3}</li>`),...a2.map(
({message:e3,unblock:t2,command:n3})=>L`<li>
<span class="bad">✗</span>
${e3}${t2===""?R:L`<br /><span class="act">→ ${t2}</span>`}${n3===void 0?R:L`: <code>${n3}</code>`}
</li>`)];return s2.length===0?R:L`<ul class="todo">
${s2}
</ul>`}function Kc(e2,t2){let n2=(e3,n3,r2)=>Jn(e3,n3,t2.flatMap(({reported:e4})=>r2(e4)));return qn("contracts",[n2("verdict","verdict",e3=>[r.I(e3)]),n2("form\
at","format",({format:e3})=>[e3]),n2("owners","who must sign",t3=>qc(e2,t3)),n2("consumers","consumer",({consumers:e3=[]})=>e3)])}function qc({decision:e2},{pairing:n2}){
let r2=t.vt(n2);return[...new Set((e2?.requirements??[]).flatMap(({contract:e3,owners:t2})=>e3===r2?t2:[]))]}function Jc(e2,{reported:n2,changes:i2,reached:a2}){
let{report:o2}=e2,{pairing:s2,faults:c2,satisfied:l2,format:u2,notes:d2,consumers:f2=[]}=n2,p2=r.I(n2),m2=c2.length>0||n2.lastingFaults?p2:`${p2}, ${r.k(n2)}`,h2=c2.
length>0||!l2?"bad":i2.length===0?"good":"maybe",g2=!l2&&o2.comparisons.length<=20,_2=n2.changes.filter(e3=>!r.O(e3)),v2=a2.slice(0,20).map(e3=>L`<li><code>${t.
vt(e3.pairing)}</code></li>`),y2=a2.length-v2.length;return L`<details
class="contract"
data-verdict="${p2}"
data-format="${u2}"
data-owners="${qc(o2,n2).join(`
`)}"
data-consumers="${f2.join(`
`)}"
${g2?L` open`:R}
>
<summary>
<h2>${t.vt(s2)}</h2>
<span class="${h2}">${m2}</span>
</summary>
<ul>
${c2.map(({message:e3,location:t2})=>L`<li>${t2?.line===void 0?"":`line ${String(t2.line)}: `}${e3}</li>`)}
${r.L(n2).map(e3=>L`<li>${e3}</li>`)}
${f2.length>0?L`<li>hurts the ${f2.length===1?"consumer":"consumers"} ${f2.join(", ")}</li>`:R}
${d2.map(e3=>L`<li class="dim">${e3}</li>`)}
</ul>
${[...i2,..._2].map(t2=>Xc(e2,t2))}
${a2.length===0?R:L`<p>It reaches ${r.A(a2.length,"contract")}:</p>
<ul>
${v2}${y2>0?L`<li>and ${String(y2)} more</li>`:R}
</ul>`}
</details>`}function Yc({fingerprint:e2},t2){let n2=`f-${e2.replace(/^sha256:/,"").slice(0,16)}`,r2=n2;for(let e3=2;t2.has(r2);e3+=1)r2=`${n2}-${String(e3)}`;return t2.
add(r2),r2}function Xc({report:e2,ids:n2},i2){let{verdict:a2,message:o2,element:s2,rule:c2,location:l2,remedy:u2}=i2,d2=Yc(i2,n2),f2=l2?` line ${String(l2.line)}`:
"",p2=L`<h3>
<strong>${r.D(a2)}</strong>: ${o2}
<a class="dim" href="#${d2}" title="link to this finding">${f2} #</a>
</h3>
<p class="dim"><code>${r.tt(s2)}</code> ${c2}</p>`;return r.O(i2)?L`<article class="change" id="${d2}">
${p2} ${Zc(r.h(e2,i2,200))}
<ul>
${t.rt.flatMap(e3=>$c(e3,i2))}
</ul>
<p class="act">To do: ${u2}</p>
</article>`:L`<article class="change" id="${d2}">${p2}</article>`}function Zc(e2){return e2.length===0?R:L`<div class="sides">${e2.map(({side:e3,line:t2,text:n2,
from:r2,to:i2})=>L`<pre
class="${e3==="base"?"del":"add"}"
><span class="dim">${e3} ${t2}</span> ${n2.slice(0,r2)}<mark>${n2.slice(r2,i2)}</mark>${n2.slice(i2)}</pre>`)}</div>`}const Qc={backward:"New readers, old data",
forward:"Old readers, new data"};function $c(e2,n2){let i2=r.P(n2,e2),a2=r.F(n2,e2);if(a2===void 0)return[];let o2=L`${Qc[e2]}: ${i2.outcome}: ${t.J(a2,400)}`;if(!t.
it(i2)||!i2.witness)return[L`<li>${o2}</li>`];let{observed:s2,decoder:c2}=i2.witness;return[L`<li>
${o2}<br />written <code>${r.C(i2.witness,n2.element,160)}</code> → <strong>${t.J(s2,400)}</strong>
<span class="dim">(${c2})</span>
</li>`]}var el=e.n({renderJunit:()=>tl});function tl(e2){let t2=new Map(r.w(e2).map(e3=>[e3.reported,e3])),n2=[...t2.keys()].filter(t3=>r.y(e2,t3)),i2=n2.filter(
({faults:e3})=>e3.length>0).length,a2=r.v(e2),o2=[...e2.comparisons.map(n3=>rl(e2,n3,t2.get(n3))),...e2.decision?[nl(a2)]:[]],s2=n2.length-i2+ +(a2.length>0),c2=e2.
comparisons.filter(n3=>!t2.has(n3)&&r.y(e2,n3)).length,l2=`tests="${String(o2.length)}" failures="${String(s2)}" errors="${String(i2)}"`;return`<?xml version="1\
.0" encoding="UTF-8"?>
<testsuites name="contract-check" ${l2}>
  <testsuite name="contracts" ${l2} skipped="${String(c2)}">
${o2.join(`
`)}
  </testsuite>
</testsuites>
`}function nl(e2){let t2='    <testcase classname="contract-check" name="gate"';if(e2.length===0)return`${t2}/>`;let n2=e2.map(({code:e3,message:t3})=>`${e3}: ${t3}`);
return`${t2}>
      <failure message="${$(`${r.A(e2.length,"requirement is","requirements are")} not met`)}">${$(n2.join(`
`))}</failure>
    </testcase>`}function rl(e2,n2,i2){let a2=`    <testcase classname="${$(n2.format)}" name="${$(t.vt(n2.pairing))}"`;if(!r.y(e2,n2))return`${a2}/>`;if(!i2)return`${a2}\
>
      <skipped>${$(`${r.D(n2.verdict)} only because of what it refers to, which has a failure of its own`)}</skipped>
    </testcase>`;let[o2]=n2.faults;if(o2)return`${a2}>
      <error message="${$(o2.message)}"/>
    </testcase>`;let s2=[...i2.changes.map(({rule:e3,message:t2,verdict:n3,location:i3})=>`${i3?`${i3.file}:${String(i3.line)}: `:""}${t2}: ${r.D(n3)} (${e3})`),
...r.L(n2)];return`${a2}>
      <failure message="${$(`${r.D(n2.verdict)}, ${r.k(n2)}`)}">${$(s2.join(`
`))}</failure>
    </testcase>`}function $(e2){return e2.split(`
`).map(t.Y).join(`
`).replace(/[\uFFFE\uFFFF]/g,"\uFFFD").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/\n/g,"&#10;")}var il=e.n(
{renderSarif:()=>al});function al(e2,n2,i2=new Map){let a2=d(e2),o2={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"contract-check",semanticVersion:n2,informationUri:r.Lt,rules:ol(a2,i2)}},columnKind:"utf16CodeUnits",results:a2.map(ll)}]};return t.U(o2)}function ol(e2,t2){
let n2=new Map(e2.map(e3=>[e3.code,e3]));return n2.delete("fault"),n2.delete("contract"),[...[...n2.values()].sort(r.bn(({code:e3})=>e3)).map(({code:e3,change:n3})=>{
let r2=t2.get(e3);if(r2)return sl(e3,r2.title,`${r2.why}

To do: ${r2.remedy}`);let i2=n3?.remedy??`"contract-check explain ${e3}" says what it asks for.`;return sl(e3,n3?n3.title??e3:`The gate stays closed: ${e3}`,i2)}),
sl("fault","A contract does not parse","A contract that does not parse cannot be judged: repair it."),sl("contract","A contract as a whole breaks its promise","\
The contract as a whole breaks its promise: no single change does.")]}function sl(e2,n2,i2){let a2=t.Tt.some(t2=>e2.startsWith(`${t2}/`)),o2=/^gv\d+$/i.test(e2)?
`#${e2.toLowerCase()}`:"",s2=a2?`fixtures/${e2}/README.md`:`docs/troubleshooting.md${o2}`;return{id:e2,name:cl(e2),shortDescription:{text:`${n2}.`},fullDescription:{
text:i2},help:{text:i2,markdown:i2},helpUri:r.Rt(s2)}}function cl(e2){return e2.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g,(e3,t2)=>t2.toUpperCase())}function ll({
level:e2,code:n2,lines:i2,location:a2,fingerprint:o2,change:s2}){let c2=s2&&{logicalLocations:[{fullyQualifiedName:r.tt(s2.element)}]},l2=s2?.baseLocation??(s2?.
location?.side==="base"?s2.location:void 0);return{ruleId:n2,level:e2==="notice"||e2==="warning"&&s2?"note":e2,message:{text:i2.map(t.Y).join(`
`)},locations:[{...ul(a2??{file:"contract-check.yaml"}),...c2}],...l2&&{relatedLocations:[{id:1,...ul(l2),message:{text:"the same element at base"}}]},partialFingerprints:{
"contractCheck/v1":o2}}}function ul({file:e2,line:t2,column:n2,endLine:r2,endColumn:i2}){let a2=e2.split("/").map(encodeURIComponent).join("/"),o2=t2===void 0?void 0:
{startLine:t2,startColumn:n2,endLine:r2,endColumn:i2};return{physicalLocation:{artifactLocation:{uri:a2,uriBaseId:"%SRCROOT%"},...o2&&{region:o2}}}}var dl={$schema:"\
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
fl=e.n({reportSchema:()=>pl});function pl(){let{rule:e2,contract:n2}=dl.$defs,r2={...n2.properties,format:{enum:t.Tt}};return{...dl,$defs:{...dl.$defs,rule:{...e2,
pattern:`^(${t.Tt.join("|")})/[a-z0-9-]+$`},contract:{...n2,properties:r2}}}}Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return Ie}}),Object.
defineProperty(exports,"C",{enumerable:!0,get:function(){return pi}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return Je}}),Object.defineProperty(
exports,"E",{enumerable:!0,get:function(){return jn}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return be}}),Object.defineProperty(exports,
"I",{enumerable:!0,get:function(){return re}}),Object.defineProperty(exports,"L",{enumerable:!0,get:function(){return ie}}),Object.defineProperty(exports,"M",{enumerable:!0,
get:function(){return Te}}),Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return Ee}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){
return qe}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return _e}}),Object.defineProperty(exports,"R",{enumerable:!0,get:function(){return d}}),
Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return Oi}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return Fn}}),Object.
defineProperty(exports,"_",{enumerable:!0,get:function(){return Ia}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return Fc}}),Object.defineProperty(
exports,"b",{enumerable:!0,get:function(){return ga}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return Sc}}),Object.defineProperty(exports,
"d",{enumerable:!0,get:function(){return Qs}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return Ws}}),Object.defineProperty(exports,"g",{enumerable:!0,
get:function(){return Va}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return to}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){
return Rc}}),Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return we}}),Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return Le}}),
Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return lc}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return Qo}}),Object.
defineProperty(exports,"n",{enumerable:!0,get:function(){return el}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return Mc}}),Object.defineProperty(
exports,"p",{enumerable:!0,get:function(){return us}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return Vc}}),Object.defineProperty(exports,
"s",{enumerable:!0,get:function(){return Ec}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return il}}),Object.defineProperty(exports,"u",{enumerable:!0,
get:function(){return ic}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return Aa}}),Object.defineProperty(exports,"w",{enumerable:!0,get:function(){
return Bn}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return da}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return ya}});
