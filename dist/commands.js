const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./start.js"),
n=require("./governance.js"),r=require("./gate.js"),i=require("./formats.js");let a=require("node:fs"),o=require("node:path"),s=require("node:zlib"),c=require("\
node:crypto"),l=require("node:fs/promises"),u=require("node:child_process"),d=require("node:readline/promises");function f(e2){let t2=[...r.w(e2).flatMap(t3=>h(
e2,t3)),...r.v(e2).map(({code:e3,message:t3,location:n2})=>m({level:"error",code:e3,lines:[t3],...n2&&{location:n2}}))];return p([...new Map(t2.map(e3=>[JSON.stringify(
[e3.location,e3.fingerprint,e3.lines]),e3])).values()])}function p(e2){let t2=new Map;return e2.map(e3=>{let{fingerprint:n2}=e3,r2=(t2.get(n2)??0)+1;return t2.set(
n2,r2),r2===1?e3:{...e3,fingerprint:i.F(`${n2} ${String(r2)}`)}})}function m(e2){let{code:t2,lines:n2,location:r2}=e2;return{...e2,fingerprint:i.F(JSON.stringify(
[t2,n2[0],r2?.file]))}}function h(e2,{reported:n2,changes:i2,reached:a2}){let{pairing:o2,faults:s2,satisfied:c2,verdict:l2}=n2,u2=t.vt(o2),d2=r.y(e2,n2)?"error":
"warning",f2=i2.length===0?[]:n2.changes.filter(g),p2=c2||s2.length>0?[]:r.F(n2);return[...s2.filter(r.x(e2)).map(({message:t2,location:i3})=>m({level:r.b(e2)?"\
warning":"error",code:"fault",lines:[t2],location:i3??{file:u2},reported:n2})),...[...i2,...f2].map(e3=>({level:g(e3)?"notice":d2,code:e3.rule,lines:_(e3,a2),location:e3.
location?.side==="head"?e3.location:{file:u2},fingerprint:e3.fingerprint,change:e3,reported:n2})),...p2.map(e3=>m({level:d2,code:"contract",lines:[`${r.D(l2)}: ${e3}`],
location:{file:u2},reported:n2}))]}function g(e2){return!r.O(e2)&&!r.E(e2)&&e2.edit!=="changed"}function _(e2,n2){let{element:i2,message:a2,verdict:o2,remedy:s2}=e2,
c2=t.rt.flatMap(n3=>{let a3=r.N(e2,n3),o3=r.j(a3);if(a3.outcome==="reads"||o3===void 0)return[];let s3=`${n3==="backward"?"New readers of old data":"Old readers\
 of new data"}: ${o3}`;if(!t.it(a3)||!a3.witness||r.M(o3,a3.witness))return[s3];let{observed:c3,decoder:l2}=a3.witness;return[s3,`Written ${r.C(a3.witness,i2)}:\
 ${t.J(c3,300)} (${l2})`]});return c2.length===0?[`${a2}: ${r.D(o2)}`]:[`${a2}: ${r.D(o2)}`,...c2,`To do: ${s2}`,...v(n2)]}function v(e2){if(e2.length===0)return[];
let n2=e2.slice(0,5).map(({pairing:e3})=>t.vt(e3)),i2=e2.length-n2.length;return[`It reaches ${r.A(e2.length,"contract")} that ${e2.length===1?"refers":"refer"}\
 to it: ${n2.join(", ")}${i2>0?` and ${String(i2)} more`:""}`]}function y({reported:e2,changes:n2,reached:i2},a2,o2){let{pairing:s2,faults:c2,profile:l2,notes:u2}=e2,
d2=c2.length>0?r.P(e2):`${r.P(e2)}, ${r.k(e2)}`,f2=n2.length-20;return[`### ${t.K(t.vt(s2))}`,d2,"",...c2.map(({message:e3,location:n3})=>`- ${n3?.line===void 0?
"":`line ${String(n3.line)}: `}${t.K(e3)}`),...n2.slice(0,20).flatMap(e3=>x(e3,o2)),...f2>0?[`- \u2026 and ${r.A(f2,"more change")} in the full report`]:[],...r.
F(e2).map(e3=>`- ${t.K(e3)}`),...(l2?.findings??[]).map(({id:e3,message:n3})=>`- ${t.W(e3)} ${t.K(n3)}`),...u2.map(e3=>`- ${t.K(e3)}`),...b(`${r.A(a2.length,"mo\
re contract")} with the same changes`,a2),...b(`It reaches ${r.A(i2.length,"contract")} that ${i2.length===1?"refers":"refer"} to it`,i2.map(e3=>({reported:e3})))].
join(`
`)}function b(e2,n2){if(n2.length===0)return[];let r2=n2.slice(0,10).map(({reported:e3})=>t.W(t.vt(e3.pairing))),i2=n2.length-r2.length;return[`- ${e2}: ${r2.join(
", ")}${i2>0?` and ${String(i2)} more`:""}`]}function x(e2,n2){return[`- **${r.D(e2.verdict)}**: ${t.K(e2.message)}${S(e2,n2)} \xB7 ${t.W(r.$(e2.element))} \xB7 ${t.
W(e2.rule)}`,...C(e2,n2),...t.rt.flatMap(t2=>te(t2,r.N(e2,t2))),`  - **To do:** ${t.G(e2.remedy)}`,...ne(e2)]}function S({location:e2},{linkOf:t2}){if(!e2)return"";
let n2=`line ${String(e2.line)}${e2.side==="base"?" at base":""}`,r2=e2.side==="head"?t2?.(e2):void 0;return r2===void 0?` (${n2})`:` ([${n2}](${r2}))`}function C(e2,{
report:t2}){let n2=r.h(t2,e2,160);if(n2.length===0)return[];let i2=n2.map(({side:e3,text:t3})=>`  ${e3==="base"?"-":"+"} ${t3}`),a2=Math.max(2,...(i2.join(`
`).match(/`+/g)??[]).map(e3=>e3.length)),o2=`  ${"`".repeat(a2+1)}`;return[`${o2}diff`,...i2,o2]}const ee={backward:"New readers, old data",forward:"Old readers\
, new data"};function te(e2,n2){let i2=r.j(n2);if(i2===void 0)return[];let a2=t.it(n2)&&n2.witness&&r.M(i2,n2.witness);return[`  - ${ee[e2]}: ${n2.outcome}${a2?
"":`: ${t.K(i2)}`}`]}function ne(e2){let n2=t.rt.flatMap(n3=>{let i2=r.N(e2,n3);if(!t.it(i2)||!i2.witness)return[];let{observed:a2,decoder:o2}=i2.witness,s2=t.W(
r.C(i2.witness,e2.element));return`    ${ee[n3]}: written ${s2} \u2192 ${t.K(t.J(a2,300))} (${t.K(o2)})`});return n2.length===0?[]:["  - <details><summary>the d\
atum that shows it</summary>","",n2.join(`<br>
`),"","    </details>"]}function re({fingerprint:e2,approver:n2,expires:r2},{path:i2,change:a2,reason:o2}){return[`  # ${t.q(i2)}: ${t.q(a2.message)} (${a2.rule}\
)`,`  - fingerprint: ${e2}`,`    reason: ${JSON.stringify(o2)}`,`    approver: ${JSON.stringify(n2)}`,`    expires: ${r2}`]}var ie=e.n({renderMarkdown:()=>ae});
function ae(e2,{limit:n2=1/0,linkOf:i2}={}){let a2=r.w(e2),o2={report:e2,...i2&&{linkOf:i2}},s2=[ce(e2),...a2.length===0?[]:["",le(e2,a2)],"",...ue(e2),...a2.length===
0?[]:["",...pe(e2,a2)]],c2=a2.filter(({reported:e3,changes:t2})=>!e3.satisfied||t2.length>0),l2=new Map(c2.map(e3=>[e3.reported,e3])),u2=r.g(c2.map(({reported:e3})=>e3)).
flatMap(e3=>{let t2=e3.flatMap(e4=>l2.get(e4)??[]),[n3,...r2]=t2;return!n3||e3.length<=3?t2.map(e4=>y(e4,[],o2)):[y(n3,r2,o2)]}),d2=[...r.u(e2.comparisons),...e2.
notes].map(e3=>`> ${t.K(e3)}`),f2=[ge(e2),_e(a2),d2.join(`
>
`)].filter(e3=>e3!=="");return oe(s2.join(`
`),[...u2,...f2],n2)}function oe(e2,n2,i2){let a2=t.J(e2,Math.max(0,i2-200)),o2=0;for(let e3 of n2)a2.length+e3.length+2>i2-200?o2+=1:a2+=`

${e3}`;return o2===0?`${a2}
`:`${a2}

_${r.A(o2,"section")} left out for length, the least severe: run \`npx contract-check\` or open the full report._
`}const se={pass:"\u2705 Contracts: pass",neutral:"\u26AA Contracts: not enforced",waiting:"\u23F3 Contracts: waiting for the window",refused:"\u274C Contracts: refu\
sed",unverifiable:"\u2753 Contracts: could not be verified",fault:"\u274C Contracts: cannot be judged"};function ce({decision:e2,comparisons:t2}){return`## ${e2?
se[e2.status]:"Contract changes"}${t2.length===0?" (nothing changed)":""}`}function le({comparisons:e2},t2){let n2=e2.length-t2.length,i2=n2>0?`; ${String(n2)} \
more only ${n2===1?"refers":"refer"} to these`:"";return`${r.A(t2.length,"contract")} changed: ${r.f(t2.map(({reported:e3})=>e3))}${i2}`}function ue({decision:e2}){
if(!e2)return[];let{requirements:n2}=e2,i2=t.R(n2),a2=n2.filter(({status:e3})=>e3==="met"),o2=new Set([...a2.map(({message:e3})=>`- [x] ${t.K(e3)}`),...i2.map(de)]),
s2=o2.size-20;return[...e2.reasons.filter(({code:e3})=>!r.S.has(e3)).map(({message:e3})=>`- ${t.K(e3)}`),...i2.length>0?["","**To do, in this order**",""]:[],...[
...o2].slice(0,20),...s2>0?[`- \u2026 and ${r.A(s2,"more item")} in the full report`]:[],...fe(e2)]}function de({message:e2,unblock:n2,command:r2}){let i2=n2===
""?"":`<br>\u2192 ${t.K(n2)}`;return`- [ ] ${t.K(e2)}${i2}${r2===void 0?"":`: ${t.W(r2)}`}`}function fe({nextTransition:e2,status:t2}){if(e2===null||t2==="pass")
return[];let n2=new Date(e2).toISOString().slice(0,16),r2=`https://www.timeanddate.com/worldclock/fixedtime.html?iso=${n2.replace(/[-:]/g,"")}`;return["",`The c\
alendar next changes this at ${n2.replace("T"," ")}Z ([your time](${r2})).`]}function pe(e2,n2){let i2=["| contract | | verdict | promise | still needs |","|---\
|---|---|---|---|"],a2=n2.map(({reported:n3,reached:i3})=>{let{pairing:a3,declared:o3,mode:s3}=n3,c3=i3.length>0?`, and reaches ${r.A(i3.length,"other")}`:"",l2=o3?
s3:`${s3} (expected)`;return`| ${t.H(t.W(t.vt(a3)))} | ${a3.status} | ${he(n3)} ${r.P(n3)}${c3} | ${l2} | ${t.H(me(e2,t.vt(a3)))} |`}),[o2,s2]=[a2.slice(0,5),a2.
slice(5,200)];if(s2.length===0)return[...i2,...o2];let c2=a2.length-200;return[...i2,...o2,"",`<details><summary>${r.A(a2.length-5,"more contract")}</summary>`,
"",...i2,...s2,...c2>0?["",`and ${String(c2)} more in the full report`]:[],"","</details>"]}function me({decision:e2},n2){let r2=(e2?.requirements??[]).filter(({
contract:e3,status:t2})=>e3===n2&&t2!=="met");return[...[...new Set(r2.flatMap(e3=>e3.owners))].map(t.W),...r2.some(t.z)?["a window"]:[]].join(", ")}function he({
satisfied:e2,lastingFaults:t2}){return t2?"\u26AA":e2?"\u2705":"\u274C"}function ge({decision:e2,comparisons:n2}){let r2=t.R(e2?.requirements??[]).flatMap(({waivers:e3=[]})=>e3),
i2=new Map(r2.map(e3=>[e3.fingerprint,e3])),a2=n2.flatMap(({pairing:e3,changes:n3})=>n3.flatMap(n4=>{let r3=i2.get(n4.fingerprint);return i2.delete(n4.fingerprint),
r3?[re(r3,{path:t.vt(e3),change:n4,reason:"say why nobody is hurt"})]:[]}));return a2.length===0||a2.length>20?"":["<details><summary>Or let it pass without its\
 owners: a waiver, in the config on the governed branch</summary>","","```yaml","waivers: # where the config has this key, add the items to it",...a2.flat(),"``\
`","","</details>"].join(`
`)}function _e(e2){let n2=e2.filter(({reached:e3,changes:t2})=>e3.length>0&&t2.some(r.O)),i2=new Map,a2=e3=>{let t2=i2.get(e3)??`n${String(i2.size)}`;return i2.
set(e3,t2),`${t2}["${e3.replace(/[^\w./ -]/g,"_").slice(0,120)}"]`},o2=n2.flatMap(({reported:e3,reached:n3})=>n3.map(n4=>`  ${a2(t.vt(n4.pairing))} --> ${a2(t.vt(
e3.pairing))}`));return i2.size<2||i2.size>30?"":["<details><summary>Who refers to what breaks</summary>","","```mermaid","graph LR",...o2,"```","","</details>"].
join(`
`)}var ve=e.n({renderGithub:()=>xe});function ye(e2){let t2=f(e2),n2=r._(e2),i2=t2.filter(({reported:e3})=>e3===void 0||!n2.others.has(e3)).map(({level:e3,code:t3,
lines:r2,location:i3,reported:a3})=>{let o2=(a3&&n2.firsts.get(a3))??[];return{level:e3,title:t3==="fault"?"contract does not parse":t3,message:[...r2,...be(o2)].
join(`
`),...i3&&{location:i3}}}),a2={error:0,warning:1,notice:2};return i2.sort((e3,t3)=>a2[e3.level]-a2[t3.level])}function be(e2){if(e2.length===0)return[];let n2=e2.
slice(0,5).map(({pairing:e3})=>t.vt(e3)),i2=e2.length-n2.length;return[`The same in ${r.A(e2.length,"more contract")}: ${n2.join(", ")}${i2>0?` and ${String(i2)}\
 more`:""}`]}function xe(e2){let t2=[],n2={error:0,warning:0,notice:0},r2=0;for(let i2 of ye(e2))n2[i2.level]>=9?r2+=1:t2.push(Se(i2)),n2[i2.level]+=1;return r2>
0&&t2.push(`::notice title=contract-check::${String(r2)} more findings are in the job summary, not shown as annotations`),t2.length===0?"":`${t2.join(`
`)}
`}function Se({level:e2,title:n2,message:r2,location:i2}){let{file:a2,line:o2,column:s2,endLine:c2,endColumn:l2}=i2??{};return`::${e2} ${[`title=${we(n2)}`,...a2===
void 0?[]:[`file=${we(a2)}`],...o2===void 0?[]:[`line=${String(o2)}`],...c2===void 0?[]:[`endLine=${String(c2)}`],...s2===void 0||o2!==c2?[]:[`col=${String(s2)}`],
...l2===void 0||o2!==c2?[]:[`endColumn=${String(l2)}`]].join(",")}::${Ce(t.J(r2,4e3))}`}function Ce(e2){return e2.split(`
`).map(e3=>t.Y(e3)).join(`
`).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function we(e2){return Ce(e2).replace(/:/g,"%3A").replace(/,/g,"%2C")}var Te=e.n({renderJson:()=>Ee});
function Ee(e2,n2){return t.U(De(e2,n2))}function De(e2,t2){let{base:n2,head:i2,contracts:a2,comparisons:o2,decision:s2,notes:c2}=e2;return{version:1,tool:{name:"\
contract-check",version:t2},base:n2,head:i2,summary:{contracts:a2,changed:o2.length,...r.d(o2)},contracts:Oe(e2).map(ke),...c2.length>0&&{notes:c2},...s2&&{decision:Ie(
s2)}}}function Oe({comparisons:e2,unchanged:n2=[]}){return n2.length===0?e2:[...e2,...n2].sort(r.xn(({pairing:e3})=>t.vt(e3)))}function ke(e2){let{pairing:n2,id:r2,
format:i2,mode:a2,declared:o2,satisfied:s2,verdict:c2,changes:l2,faults:u2,notes:d2,profile:f2,cause:p2,digests:m2,against:h2}=e2,g2=t.vt(n2);return{path:g2,...n2.
basePath!==void 0&&n2.basePath!==g2&&{basePath:n2.basePath},id:r2,format:i2,status:n2.status,...p2!==void 0&&{cause:p2},mode:a2,declared:o2,satisfied:s2,...h2&&
{against:h2.map(Ae)},class:t.nt(c2),backward:c2.backward.outcome,forward:c2.forward.outcome,because:je(c2),...Me(c2),changes:l2.map(Ne),faults:u2.map(({message:e3,
location:t2})=>({message:e3,...t2&&{location:t2}})),...d2.length>0&&{notes:d2},...f2&&{profile:f2},digests:m2}}function Ae({verdict:e2,...t2}){return{...t2,backward:e2.
backward.outcome,forward:e2.forward.outcome}}function je({backward:e2,forward:t2}){let n2=e3=>e3.outcome==="reads"?void 0:e3.because,[r2,i2]=[n2(e2),n2(t2)];return{
...r2!==void 0&&{backward:r2},...i2!==void 0&&{forward:i2}}}function Me({backward:e2,forward:n2}){let[r2,i2]=[e2,n2].map(e3=>t.it(e3)?e3.witness:void 0);return r2||
i2?{witness:{...r2&&{backward:r2},...i2&&{forward:i2}}}:{}}function Ne(e2){let{rule:n2,element:r2,was:i2,pointer:a2,edit:o2,message:s2,verdict:c2,surface:l2,surfaces:u2,
effect:d2}=e2;return{rule:n2,element:r2,...i2&&{was:i2},...a2!==void 0&&{pointer:a2},edit:o2,message:s2,class:t.nt(c2),backward:w(c2.backward),forward:w(c2.forward),
surface:l2,...u2&&{surfaces:Object.fromEntries(Object.entries(u2).map(([e3,t2])=>[e3,Pe(t2)]))},effect:d2,references:e2.references,...e2.location&&{location:e2.
location},remedy:e2.remedy,fingerprint:e2.fingerprint}}function Pe({backward:e2,forward:t2}){return{backward:w(e2),forward:w(t2)}}function w(e2){return e2.outcome===
"reads"?{outcome:"reads",...e2.note!==void 0&&{note:e2.note}}:{outcome:e2.outcome,because:e2.because,...t.it(e2)&&e2.witness&&{witness:e2.witness}}}function Fe(e2){
let{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2}=e2;return{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2,unblock:t.B(e2)}}function Ie(e2){
let t2=e3=>e3===null?null:new Date(e3).toISOString();return{...e2,reasons:e2.reasons.map(({code:e3,message:t3,location:n2})=>({code:e3,message:t3,...n2&&{location:n2}})),
requirements:e2.requirements.map(Fe),validUntil:t2(e2.validUntil),nextTransition:t2(e2.nextTransition)}}var Le=e.n({folderSnapshot:()=>He});async function Re(e2,n2,{
recognise:r2,unpack:i2}){let a2=await ze("base",e2,i2),o2=await ze("head",n2,i2),s2={base:{ref:e2,commit:null},head:{ref:n2,commit:null}};if(a2&&o2)return{...s2,
...Ve(a2,o2)};if(!a2&&!o2)return{...s2,...await We(e2,n2,r2)};let[c2,l2]=a2?[e2,n2]:[n2,e2];throw new t.vn({message:`${c2} is a folder and ${l2} is a file: give\
 two of a kind`},2)}async function ze(e2,r2,i2){if(await Be(r2)){let{paths:t2,omitted:n2}=await Ue(r2);return{snapshot:qe(e2,r2,t2),omitted:n2}}let a2=await i2(
(0,o.basename)(r2),()=>t.in(r2));return a2&&{snapshot:n.s(e2,a2.texts),omitted:0,note:a2.note}}async function Be(e2){try{return(await(0,l.stat)(e2)).isDirectory()}catch{
throw new t.vn({message:`there is no file or folder "${e2}"`,location:{file:e2}},2)}}function Ve(e2,t2){let[n2,r2]=[e2.snapshot,t2.snapshot],i2=[...new Set([...n2.
entries.keys(),...r2.entries.keys()])].sort().map(e3=>{let[t3,i3]=[n2.entries.get(e3),r2.entries.get(e3)];return{path:e3,...t3&&{base:t3},...i3&&{head:i3}}}),a2=e2.
omitted+t2.omitted,o2=`${String(a2)} node_modules ${a2===1?"folder was":"folders were"} left out`,s2=[...new Set([e2.note,t2.note].filter(e3=>e3!==void 0))];return{
baseSide:n2,headSide:r2,differing:i2,notes:[...a2===0?[]:[o2],...s2]}}async function He(e2){return qe("head",e2,(await Ue(e2)).paths)}async function Ue(e2){let t2=[],
n2=0,r2=async i2=>{for(let a2 of await(0,l.readdir)((0,o.join)(e2,i2),{withFileTypes:!0})){let e3=`${i2}${a2.name}`;a2.isFile()||a2.isSymbolicLink()?t2.push(e3):
a2.name==="node_modules"?n2+=1:a2.isDirectory()&&a2.name!==".git"&&await r2(`${e3}/`)}};return await r2(""),{paths:t2.sort(),omitted:n2}}async function We(e2,n2,r2){
let[i2,a2]=await Promise.all([t.tn(e2),t.tn(n2)]),s2=(e3,t2)=>({name:/^\/(?:dev\/(?:fd|std)|proc\/)/.test(e3)?void 0:(0,o.basename)(e3),text:"text"in t2?t2.text:
void 0}),c2=r2(s2(e2,i2),s2(n2,a2));if("fault"in c2)throw new t.vn({message:c2.fault},2);let{name:l2,format:u2}=c2,[d2,f2]=await Promise.all([Ge("base",e2,l2,i2),
Ge("head",n2,l2,a2)]);return{baseSide:d2,headSide:f2,differing:[{path:l2,base:Ke,head:Ke}],format:u2}}async function Ge(e2,t2,n2,r2){let i2=(0,o.dirname)((0,o.resolve)(
t2)),a2=(await(0,l.readdir)(i2,{withFileTypes:!0}).catch(()=>[])).filter(e3=>e3.isFile()&&e3.name!==(0,o.basename)(t2)).map(e3=>e3.name);return qe(e2,i2,[...new Set(
[...a2,n2])].sort(),new Map([[n2,r2]]))}const Ke={oid:void 0,mode:"100644"};function qe(e2,n2,r2,i2=new Map){let a2=t.cn(new Map(r2.map(e3=>[e3,Ke]))),o2=new Map,
s2=async e3=>{let r3=e3.filter(e4=>a2.has(e4)&&!i2.has(e4));await Promise.all(r3.map(async e4=>i2.set(e4,await t.en(n2,e4))))},c2=e3=>i2.get(e3)??{fault:a2.has(
e3)?"the file was not loaded":"the file does not exist"},l2=e3=>i2.get(e3)?.link===!0,u2={load:e3=>s2([e3]),isLink:l2,exists:e3=>a2.has(e3),direct:c2},d2=async e3=>{
let n3=[...e3];await s2(n3);let r3=n3.filter(e4=>l2(e4)&&!o2.has(e4));await Promise.all(r3.map(async e4=>o2.set(e4,await t.$t(e4,u2))))},f2=e3=>{if(!l2(e3))return c2(
e3);let t2=o2.get(e3)??{fault:"the file was not loaded"};return"text"in t2?c2(t2.text):t2};return{side:e2,entries:a2,load:d2,read:f2,async starts(e3){let r3=new Map;
for(let i3 of e3){let e4=await t.nn(n2,i3,t._n);e4&&r3.set(i3,t.gn(e4))}return r3},bytes:e3=>t.rn(n2,e3),async mentioning(e3,n3,i3){let a3=t.an(e3,i3),o3=r2.filter(
e4=>n3.some(t2=>e4.endsWith(t2)));return await d2(o3),o3.filter(e4=>{let t2=f2(e4);return"text"in t2&&a3(t2.text)})}}}var Je=e.n({allRules:()=>Ye,command:()=>Xe});
async function Ye(){return(await Promise.all(r.ln.map(({load:e2})=>e2()))).flatMap(({rules:e2})=>e2)}const Xe={name:"rules",summary:"Lists every rule",options:{
format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check rules --format json",async run(e2,n2){let r2=t.j(e2,"format",
["text","json"],"text"),i2=await Ye();if(r2==="json")return n2.out(`${JSON.stringify(i2,null,2)}
`),0;let a2=Math.max(...i2.map(({id:e3})=>e3.length));return n2.out(`${i2.map(({id:e3,title:t2})=>`${e3.padEnd(a2)}  ${t2}`).join(`
`)}
`),0}};function T(e2,t2){return{check:e2,ok:!0,text:t2}}function E(e2,t2,n2){return{check:e2,ok:!1,text:t2,repair:n2}}function D(e2,t2){return{check:e2,ok:void 0,
text:t2}}async function Ze(e2){let t2=e2.entries.containing(".github/workflows/").filter(e3=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(e3));if(t2.length===0)return[];
await e2.load(t2);let n2=await r.Ht();return t2.flatMap(t3=>{let i2=e2.read(t3);if(!("text"in i2))return[];try{let a2=O(r.Jt(n2(r.$t(t3,e2.side,i2.text)))),o2=Object.
values(O(a2.jobs)).map(O).filter(Qe);return o2.length===0?[]:[{path:t3,content:a2,jobs:o2}]}catch{return[]}})}function Qe({uses:e2,steps:t2}){return[e2,...Array.
isArray(t2)?t2.map(e3=>O(e3).uses):[]].some(e3=>typeof e3=="string"&&e3.includes("contract-check"))}function $e(e2,{branch:t2,hasTimes:n2}){let[r2]=e2;if(!r2)return[
E("workflow","no workflow of the governed branch runs the Action",'run "contract-check init", and commit the workflow to the governed branch')];let i2=e2.map(({
content:e3})=>rt(e3)),[a2]=e2.filter((e3,t3)=>i2[t3]?.pull_request!==void 0);if(!a2)return[E("workflow",`${r2.path} does not run on pull_request`,`add "pull_req\
uest:" to on: in ${r2.path}`)];let o2=O(rt(a2.content).pull_request),s2=Array.isArray(o2.types)?o2.types:[],c2=i2.some(e3=>e3.pull_request_review!==void 0),l2=i2.
some(e3=>e3.schedule!==void 0);return[T("workflow",`${e2.map(({path:e3})=>e3).join(", ")} runs the Action`),et(a2.path,o2,t2),s2.includes("edited")?T("retargeti\
ng","it runs again when a pull request gets another base"):E("retargeting",`${a2.path} does not run when a pull request gets another base`,"write types: [opened\
, synchronize, reopened, edited] under pull_request:"),c2?T("reviews","a review is counted at once"):E("reviews","no workflow runs when somebody reviews: an app\
roval is not counted until the next push",'add "pull_request_review: {types: [submitted, edited, dismissed]}" to on:'),tt(a2),l2?T("schedule","a sweep runs on a\
 schedule"):n2?E("schedule","windows or freezes are configured, and no workflow sweeps on a schedule: a status stays what it was when they open and close",`add \
"schedule: [{cron: '7,37 * * * *'}]" to on:, and mode: sweep for it`):T("schedule","no window is configured, so no sweep is needed")]}function et(e2,t2,n2){return"\
paths"in t2||"paths-ignore"in t2?E("filters",`${e2} runs only for some paths: where it is skipped, a required status never comes`,`remove paths: and paths-ignor\
e: from pull_request: in ${e2}`):"branches-ignore"in t2||"branches"in t2&&!nt(t2.branches).includes(n2)?E("filters",`${e2} runs only for some branches, and does\
 not name ${n2} among them`,`remove branches-ignore: from pull_request: in ${e2}, and name ${n2} under branches:`):T("filters",`it runs for every pull request t\
o ${n2}`)}function tt({path:e2,content:t2,jobs:n2}){return n2.map(e3=>e3.permissions??t2.permissions).every(e3=>e3==="write-all"||O(e3).statuses==="write")?T("p\
ermissions","its token may write the status"):E("permissions",`${e2} gives its token no "statuses: write": the job's exit code gates instead, and stays red unti\
l somebody runs it again`,`write "permissions: {contents: read, pull-requests: write, statuses: write}" in ${e2}`)}function nt(e2){return Array.isArray(e2)?e2:[
e2]}function rt({on:e2}){return typeof e2=="string"?{[e2]:{}}:Object.fromEntries(Array.isArray(e2)?e2.map(e3=>[String(e3),{}]):Object.entries(O(e2)).map(([e3,t2])=>[
e3,t2??{}]))}function O(e2){return typeof e2=="object"&&e2?e2:{}}async function it(e2){let{branch:t2,tipSide:r2,isShallow:i2,now:a2,tipAt:o2}=e2,s2=await n.nt(r2),
c2="policy"in s2&&s2.policy.configured?s2.policy:void 0,l2=c2?.calendar!==void 0;return{findings:[T("base",`the governed branch is ${t2}`),i2?E("history","this \
clone is shallow: merge bases, reverts and -transitive promises may miss what they need",'run "git fetch --no-tags --unshallow origin" (the Action fetches what \
it needs)'):i2===!1?T("history","the whole history is here"):T("history","the Action fetches what it needs of it"),a2<o2-864e5?E("clock",`this machine's clock s\
ays ${new Date(a2).toISOString()}, and ${t2} is from ${new Date(o2).toISOString()}`,"set the clock: windows and freezes are asked about by it"):T("clock","the c\
lock agrees with the history"),lt(a2),...at(e2,s2),...c2?[...ot(e2,c2),ct(c2)]:[],...$e(await Ze(r2),{branch:t2.replace(/^origin\//,""),hasTimes:l2})],policy:c2}}
function at({branch:e2,present:n2,tipSide:i2},a2){if("faults"in a2)return[E("config",`the config on ${e2} has faults: ${a2.faults.map(r.et).join("; ")}`,"a pull\
 request that repairs it, and touches nothing else, is judged by the last config without faults")];if(a2.policy.configured)return[T("config",`${a2.policy.files.
join(", ")} on ${e2} has no faults`)];let o2=i2.entries.has("contract-check.yaml")?void 0:t.$(n2,e2);return[o2===void 0?E("config",`there is no ${t.X} on ${e2},\
 so nothing is enforced`,'run "contract-check init", and commit what it writes to that branch'):E("config",o2,`merge it into ${e2}`)]}function ot({lints:e2,branch:t2},n2){
let[i2]=n2.files,a2=st(n2),o2=t3=>e2.filter(e3=>e3.code===t3),[s2]=o2("GV110"),c2=o2("GV112"),l2=e2.filter(({code:e3})=>e3!=="GV110"&&e3!=="GV112");return[s2?E(
"owners",s2.message,`give it an owner: in ${i2??"contract-check.yaml"}, a line in CODEOWNERS, or a defaultOwner:`):T("owners","every contract has an owner"),c2.
length>0?E("teams",c2.map(({message:e3})=>e3).join("; "),"list at least two members under teams:"):a2.length>0?D("teams",`who is in ${r._n(a2)} only the forge k\
nows: the config does not list them`):T("teams","every team that the config lists has people who can sign for each other"),l2.length>0?E("lint",`lint has ${String(
l2.length)} more to say of ${t2}, first: ${l2[0]?.message??""}`,'run "contract-check lint"'):T("lint","lint has nothing more to say")]}function st({contracts:e2,
codeowners:t2,defaultOwners:n2,teams:r2}){let i2=[...e2.flatMap(e3=>[...e3.owners,...e3.elements.flatMap(e4=>e4.owners)]),...t2.flatMap(e3=>e3.owners),...n2],a2=e3=>e3.
includes("/")&&!r2.has(e3.toLowerCase());return[...new Set(i2)].filter(a2).sort()}function ct({governance:e2,codeowners:n2}){let i2=e3=>(r.St(n2,e3)?.owners.length??
0)>0,a2=[t.X,".github/workflows/contract-check.yml"];return e2.owners.length>0||a2.every(i2)?T("governance owners","edits of the config and the workflow need th\
eir owners"):E("governance owners","nobody is named for edits of the config and the workflow: the default owners sign for them, else whoever owns any contract",
`name governance: {owner: "@\u2026"} in ${t.X}`)}function lt(e2){let t2=e3=>new Intl.DateTimeFormat("en",{timeZone:e3,hour:"numeric",hourCycle:"h23"}).format(Date.
UTC(2026,6,1,12));if(t2("Europe/Berlin")!=="14"||t2("America/New_York")!=="08")return E("zones","this Node has no zone data: windows would open at wrong hours",
"use a Node with full ICU, and leave NODE_ICU_DATA unset");let{tz:n2}=process.versions;return n2!==void 0&&e2-Date.UTC(Number(n2.slice(0,4)),0,1)>864e8?E("zones",
`the zone data of this Node is ${n2}`,"use a newer Node: zones have changed since"):T("zones","the zone data is there")}async function ut(e2){let{probe:t2,slug:n2,
branch:r2,context:i2}=e2,a2=await t2("GET",`/repos/${n2}/rules/branches/${encodeURIComponent(r2)}?per_page=100`),o2=A(A((await t2("GET",`/repos/${n2}/branches/${encodeURIComponent(
r2)}`)).data).protection),s2=Array.isArray(a2.data)?a2.data.map(A):[],c2=e3=>s2.filter(t3=>t3.type===e3).map(({parameters:e4})=>A(e4)),l2=A(o2.required_status_checks),
u2=[...c2("required_status_checks").flatMap(e3=>k(e3.required_status_checks).map(e4=>[e4.context,e4.integration_id])),...k(l2.checks).map(e3=>[e3.context,e3.app_id]),
...Array.isArray(l2.contexts)?l2.contexts.map(e3=>[e3,void 0]):[]].filter(([e3])=>e3===i2),d2=l2.strict===!0||c2("required_status_checks").some(e3=>e3.strict_required_status_checks_policy===
!0),f2=o2.enabled===!0,p2=c2("merge_queue").length>0,m2=c2("pull_request").length>0||o2.required_pull_request_reviews!==void 0;return u2.length===0?[E("required",
`the status ${i2} is not required on ${r2}: a red one stops nobody`,`add ${i2} to the required status checks of a ruleset for ${r2}`),dt(m2?!0:f2?void 0:!1,r2)]:
[T("required",`the status ${i2} is required`),u2.some(([,e3])=>e3===15368)?T("expected source","only GitHub Actions may set it"):E("expected source",`anybody wh\
o may write statuses can set ${i2} to green`,`choose "GitHub Actions" as the expected source of ${i2}`),d2||p2?T("together",p2?"a merge queue checks what lands \
together":"a branch must be up to date before it lands"):f2?D("together",`whether a branch must be up to date, the classic protection of ${r2} does not tell her\
e`):E("together","two pull requests, each green alone, may land and break together","use a merge queue, or require branches to be up to date before merging"),dt(
m2?!0:f2?void 0:!1,r2)]}function dt(e2,t2){return e2===void 0?D("pushes",`whether pull requests are required, the classic protection of ${t2} does not tell here`):
e2?T("pushes",`${t2} changes by pull request only`):E("pushes",`whoever may push to ${t2} goes around the gate`,"require a pull request before merging")}function k(e2){
return Array.isArray(e2)?e2.map(A):[]}function A(e2){return typeof e2=="object"&&e2?e2:{}}const ft="0".repeat(40);async function pt(e2){let{probe:t2,slug:n2}=e2,
r2=await t2("GET",`/repos/${n2}`);return r2.status===200?[mt(r2.date,e2.now),ht(e2,A(r2.data)),await gt(e2),await _t(e2),await vt(e2),...await ut(e2),...await yt(
e2),...await bt(e2),...await xt(e2)]:[E("token",`the forge answered ${j(r2.status)} about ${n2}`,"give a token that may read this repository (contents: read, me\
tadata: read)")]}function mt(e2,n2){let r2=e2===void 0?NaN:Math.abs(Date.parse(e2)-n2);return Number.isNaN(r2)?D("forge clock","the forge does not say what time\
 it is"):r2>3e5?E("forge clock",`this machine and the forge are ${String(Math.round(r2/t.Kt))} minutes apart`,"set the clock: windows and freezes are asked abou\
t by it"):T("forge clock","the clock agrees with the forge")}function ht({branch:e2},{default_branch:t2}){return t2===e2?T("default branch",`${e2} is the forge'\
s default branch too`):E("default branch",`the forge's default branch is ${String(t2)}, and here ${e2} governs`,'run "git remote set-head origin --auto", or nam\
e the branch with --governance-ref')}async function gt({probe:e2,slug:t2}){let{status:n2}=await e2("GET",`/repos/${t2}/pulls?state=open&per_page=1`);return n2===
200?T("pull requests","the token reads pull requests"):E("pull requests",`the token may not read pull requests (${j(n2)})`,"give it pull-requests: read")}async function _t({
probe:e2,slug:t2,context:n2}){let{status:r2}=await e2("POST",`/repos/${t2}/statuses/${ft}`,{state:"pending",context:n2});return r2===422?T("statuses","the token\
 may write the status"):E("statuses",`the token may not write commit statuses (${j(r2)})`,`give it "statuses: write"; a fork's and Dependabot's never have it`)}
async function vt({probe:e2,slug:t2}){let{status:n2}=await e2("PATCH",`/repos/${t2}/issues/comments/0`,{body:""});return n2===404||n2===422?T("comments","the to\
ken may write comments"):E("comments",`the token may not write comments (${j(n2)})`,'give it "pull-requests: write", or set comment: false')}async function yt({
probe:e2,policy:t2}){let n2=[...t2?.teams.values()??[]].filter(({github:e3})=>e3).map(async({handle:t3})=>{let[n3="",r2=""]=t3.slice(1).split("/"),{status:i2,data:a2}=await e2(
"GET",`/orgs/${n3}/teams/${r2}/members?per_page=100`);return i2===200&&Array.isArray(a2)&&a2.length>0?T("team members",`${t3} has ${String(a2.length)} members`):
i2===200?E("team members",`${t3} has no members: nobody can sign for it`,"add people to the team"):E("team members",`the members of ${t3} cannot be read (${j(i2)}\
)`,'give the input team-token a token with "Members: read", or list them under teams:')});return Promise.all(n2)}async function bt({probe:e2,slug:n2,sweeper:r2,
now:i2}){if(r2===void 0)return[];let{status:a2,data:o2}=await e2("GET",`/repos/${n2}/actions/workflows/${encodeURIComponent(r2)}/runs?event=schedule&per_page=1`);
if(a2!==200)return[D("sweep",`whether the sweep runs is not known (${j(a2)}): the token needs actions: read`)];let[s2]=k(A(o2).workflow_runs),c2=i2-Date.parse(String(
s2?.created_at));return[c2<108e5?T("sweep","the last sweep is recent"):E("sweep",s2===void 0?"the sweep never ran on its schedule":`the last sweep is ${String(Math.
round(c2/t.Gt))} hours old`,`enable the workflow ${r2} on the forge: it ends schedules in quiet repositories`)]}async function xt({probe:e2,slug:t2,branch:n2,context:r2}){
let i2=k((await e2("GET",`/repos/${t2}/pulls?state=open&per_page=100`)).data).filter(({base:e3})=>A(e3).ref===n2),a2=[];for(let{number:n3,head:o3}of i2.slice(0,
St)){let{data:i3}=await e2("GET",`/repos/${t2}/commits/${String(A(o3).sha)}/statuses?per_page=100`);k(i3).some(e3=>e3.context===r2)||a2.push(`#${String(n3)}`)}if(i2.
length===0)return[D("status","no pull request is open: open one, and see the status come")];let o2=i2.length-St,s2=o2>0?` (${String(o2)} more were not looked at\
)`:"";return[a2.length===0?T("status",`open pull requests have the status${s2}`):E("status",`${a2.join(", ")} without the status ${r2}${s2}`,"look at the runs o\
f the workflow; a sweep (mode: sweep) sets what is missing")]}const St=20;function j(e2){return e2===0?"no answer":String(e2)}async function Ct(e2,t2){let{findings:n2,
policy:r2}=await it(e2);if(!t2)return[...n2,D("forge","tokens, rules and statuses were not looked at: set GITHUB_TOKEN, in a clone from GitHub")];let i2=(await Ze(
e2.tipSide)).find(({content:e3})=>JSON.stringify(e3.on??{}).includes("schedule"))?.path.split("/").at(-1);return[...n2,...await pt({...t2,policy:r2,sweeper:i2,now:e2.
now})]}function wt(e2){let n2=e2.flatMap(({check:e3,ok:n3,text:r3,repair:i2})=>[`${n3===void 0?"\u2013":n3?"\u2713":"\u2717"} ${e3}: ${t.q(r3)}`,...i2===void 0?
[]:[`    \u2192 ${t.q(i2)}`]]),r2=e2.filter(({ok:e3})=>e3===!1).length;return`${n2.join(`
`)}

${r2===0?"nothing to repair":`${String(r2)} to repair`}
`}async function Tt(e2,n2){let r2=(await t.mn(["config","--get","remote.origin.url"],{cwd:e2,accept:[1]})).trim(),[,i2]=/github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.
exec(r2)??[],a2=["log","-n","300","--no-merges","--format=%ae",...n2===void 0?[]:[n2,"--"]],o2=(await t.mn(["config","--get","user.email"],{cwd:e2,accept:[1]})).
trim(),s2=Dt((n2===void 0?"":await t.mn(a2,{cwd:e2})).split(`
`).filter(Boolean)),c2=s2.some(({emails:e3})=>e3.includes(o2))?s2:Et(s2,o2),l2=(await t.mn(["symbolic-ref","--quiet","--short","HEAD"],{cwd:e2,accept:[1]})).trim();
return{people:c2,owner:c2[0]?.handle??(i2===void 0?"@owner":`@${i2.split("/")[0]??""}`),slug:i2,host:i2===void 0?r2.includes("gitlab")?"gitlab":void 0:"github",
branch:l2}}function Et(e2,t2){let n2=At(t2);if(n2===void 0)return e2;let r2=e3=>e3.handle.toLowerCase()===n2.toLowerCase();return e2.some(r2)?e2.map(e3=>r2(e3)?
{...e3,emails:[...e3.emails,t2]}:e3):[...e2,{handle:n2,emails:[t2]}]}function Dt(e2){let t2=new Map;for(let n2 of e2){let e3=At(n2);if(e3===void 0)continue;let r2=t2.
get(e3.toLowerCase())??{handle:e3,emails:new Set,commits:0};r2.emails.add(n2),r2.commits+=1,t2.set(e3.toLowerCase(),r2)}return[...t2.values()].sort((e3,t3)=>t3.
commits-e3.commits).slice(0,5).map(({handle:e3,emails:t3})=>({handle:e3,emails:[...t3].sort()}))}function Ot(e2){let[t2="",n2=""]=e2.toLowerCase().split("@"),r2=t2.
split(/[^a-z]+/);return t2.includes("[bot]")||r2.some(e3=>kt.has(e3))||/^(?:localhost|.*\.local|.*\.internal)$/.test(n2)}const kt=new Set("noreply reply root ac\
tion actions bot ci cd jenkins travis circleci renovate dependabot semantic release automation automated build builder deploy deployer runner gitlab github svc \
service snyk mergify".split(" "));function At(e2){if(Ot(e2))return;let[,t2]=/^(?:\d+\+)?([A-Za-z\d-]+)@users\.noreply\.github\.com$/.exec(e2)??[],[n2=""]=e2.split(
"@"),r2=t2??n2.replace(/\+.*$/,"").replace(/[^A-Za-z\d-]+/g,"-").replace(/^-+|-+$/g,"");return r2===""||!e2.includes("@")?void 0:`@${r2}`}function jt(e2,t2="htt\
ps://api.github.com"){let n2={authorization:`Bearer ${e2}`,accept:"application/vnd.github+json","user-agent":"contract-check"};return async(e3,r2,i2)=>{try{let a2=await fetch(
`${t2}${r2}`,{method:e3,headers:n2,redirect:"error",signal:AbortSignal.timeout(2e4),...i2&&{body:JSON.stringify(i2)}}),o2=await a2.text();return{status:a2.status,
data:Mt(o2),date:a2.headers.get("date")??void 0}}catch{return{status:0,data:void 0,date:void 0}}}}function Mt(e2){try{return JSON.parse(e2)}catch{return}}const M=366*
t.Wt;function N(e2,t2,n2,r2){return{code:e2,severity:t2,message:n2,...r2&&{location:r2}}}function P(e2,{rule:t2},n2){return N(e2,"warning",`Window "${t2.id}" ${n2}`,
t2.location)}function Nt(e2,t2,r2){let i2=e2.windows.filter(({rule:e3})=>e3.capacity!==void 0),a2=t3=>new Set(r2?.filter(r3=>n._(e2,r3).windows.includes(t3)).map(
({contract:e3})=>e3)),o2=new Map(i2.map(e3=>[e3,r2?a2(e3):void 0]));return i2.flatMap((e3,n2)=>i2.slice(n2+1).flatMap(n3=>{if(e3.calendar!==n3.calendar||!Pt(o2.
get(e3),o2.get(n3),e3,n3))return[];let r3=Ft(t2.get(e3.rule.id)??[],t2.get(n3.rule.id)??[]);return r3?[P("GV207",e3,`and window "${n3.rule.id}" are open at the \
same time on ${r3.label} for the same contracts; each counts its own capacity, so twice as much may land. Merge them, or set them apart.`)]:[]}))}function Pt(e2,t2,n2,r2){
if(e2&&t2)return[...e2].some(e3=>t2.has(e3));let i2=(e3,t3)=>!e3||!t3||e3.some(e4=>t3.includes(e4));return i2(n2.rule.contracts,r2.rule.contracts)&&i2(n2.rule.regions,
r2.rule.regions)&&i2(n2.rule.teams,r2.rule.teams)}function Ft(e2,t2){let n2=0;for(let r2 of e2){for(;(t2[n2]?.closes??1/0)<=r2.opens;)n2++;let e3=t2[n2];if(e3&&
e3.opens<r2.closes)return r2}}function It(e2,{queries:t2=[],from:r2}){if(e2.faults.length>0)return[];let i2=new Set;return t2.flatMap(t3=>{let a2=t3.classes.join(
" and "),{windows:o2}=n._(e2,t3);if(o2.length===0)return[N("GV206","error",`${t3.contract}: no window admits ${a2} changes, so none can ever land. Add one, or c\
hange the policy of the class.`,t3.location)];let s2=JSON.stringify([o2.map(({rule:e3})=>e3.id),t3.regions,t3.teams,t3.classes]);return i2.has(s2)||n.m(e2,t3,{from:r2,
count:1}).openings.length>0?[]:(i2.add(s2),[N("GV205","error",Lt(t3,o2),t3.location??o2[0]?.rule.location)])})}function Lt(e2,t2){let n2=t2.slice(0,8).map(({rule:e3})=>`\
"${e3.id}"`).join(", "),r2=[...e2.regions,...e2.teams].join(", "),i2=r2===""?"":` (${r2})`;return`${e2.contract}${i2}: nothing opens for ${e2.classes.join(" and\
 ")} changes within a year. The windows ${n2} are frozen, or never open together as regionMode, teams or several calendars require.`}function Rt(e2,{bookings:t2=[],
ledger:r2,from:i2}){let a2=(r2?.faults??[]).map(({code:e3,message:t3,location:n2})=>N(e3,"error",t3,n2)),o2=new Map;for(let e3 of t2){let t3=`${e3.occurrence?.window??
""}@${e3.occurrence?.label??""}`,n2=o2.get(t3);n2?n2.push(e3):o2.set(t3,[e3])}let s2=e2.windows.flatMap(t3=>n.M(t3,e2.time,i2,i2+M).flatMap(t4=>(o2.get(t4.id)??
[]).flatMap(n2=>zt(e2,t4,n2))));return[...a2,...s2]}function zt(e2,t2,r2){let{contracts:i2,classes:a2,type:o2,regions:s2=[],teams:c2=[],owners:l2,consumers:u2}=r2,
d2={contract:i2[0]??"",classes:a2,regions:s2,teams:c2,owners:l2,consumers:u2,...o2&&{type:o2}},f2=n._(e2,d2).freezes.flatMap(e3=>n.P(e3,t2.opens,t2.closes)).find(
e3=>e3.from<=t2.opens&&(e3.to===null||e3.to>=t2.closes));return f2?[N("GV204","error",`${r2.change} is booked into "${t2.id}", which lies in the freeze "${f2.rule.
id}"; book another occurrence.`,f2.rule.location)]:[]}function Bt(e2,t2,n2,r2){return[...Vt(t2,r2),...Ht(e2,t2,n2,r2),...Wt(t2,n2),...Gt(t2,n2),...Kt(e2,t2),...qt(
e2,t2)]}function Vt(e2,t2){return e2.gaps(t2,t2+M).map(({local:t3,kind:r2,at:i2})=>{let a2=`${t3.slice(0,16)} in ${e2.zone}`;return P("GV202",e2,{gap:`does not \
open at ${a2}: the clocks jump over that time. Start an hour earlier or later, or add that day by hand.`,moved:`starts at ${a2}, which the clocks jump over; it \
opens ${n.ct(i2,e2.zone)}.`,twice:`starts at ${a2}, which the clocks show twice; it opens the first time.`}[r2])})}function Ht(e2,r2,i2,a2){let[o2]=i2;if(!o2)return[
P("GV203",r2,Ut(r2,a2))];let s2=r2.rule.allow?.filter(e3=>e3!=="any")??["breaking"],c2=e2.freezes.filter(({rule:e3})=>!e3.contracts&&!e3.regions&&!e3.teams&&(e3.
deny??["breaking"]).some(e4=>e4==="any"||s2.every(t2=>t2===e4))).flatMap(e3=>n.P(e3,a2,a2+M+31*t.Wt));if(!i2.every(e3=>c2.some(t2=>t2.from<=e3.opens&&(t2.to===null||
t2.to>=e3.closes))))return[];let l2=[...new Set(c2.map(({rule:e3})=>`"${e3.id}"`))].join(", ");return[P("GV203",r2,`never opens within a year: each of its ${i2.
length} occurrences lies in a freeze (${l2}).`)]}function Ut(e2,t2){let r2=e2.series.overlapping(t2+M,t2+10*M)[0];if(r2)return`does not open within a year; it n\
ext opens ${n.ct(r2.start,e2.zone)}.`;let i2=e2.series.overlapping(t2-M,t2).at(-1);return i2?`is over: it last opened ${n.ct(i2.start,e2.zone)}. Remove it, or e\
xtend its rule.`:"never opens: its rule gives no occurrence. Check start, rrule and except."}function Wt(e2,r2){let i2=r2.findIndex(({opens:e3},n2)=>e3+t.Gt<(r2[n2-
1]?.closes??e3)),[a2,o2]=[r2[i2-1],r2[i2]];return!a2||!o2?[]:[P("GV207",e2,`opens on ${o2.label} before it closes on ${n.ct(a2.closes,e2.zone)}: together they a\
re one long opening. Shorten it, or write that opening as one.`)]}function Gt(e2,t2){let r2=n.ot(e2.rule.notice??"")??0,i2=t2.slice(1).map(({opens:e3},n2)=>e3-(t2[n2]?.
opens??e3)),a2=i2.sort((e3,t3)=>e3-t3)[Math.floor(i2.length/2)]??1/0;return r2<=a2?[]:[P("GV210",e2,`asks for ${n.st(r2)} of notice, but mostly opens every ${n.
st(a2)}: the next occurrence can never be booked in time. Shorten the notice if that is not meant.`)]}function Kt(e2,t2){let{rule:r2,series:i2,zone:a2}=t2,o2=r2.
rrule===void 0?void 0:e2.time.resolve(r2.start,a2);if(!o2||o2.gap||i2.starts(o2.instant,o2.instant+1).length>0)return[];let s2=i2.starts(o2.instant,o2.instant+2*
M)[0],c2=s2===void 0?"":` The first occurrence is ${n.ct(s2,a2)}.`;return[P("GV211",t2,`has a start, ${r2.start}, that its rrule does not give, so nothing opens\
 then.${c2}`)]}function qt(e2,t2){return(t2.rule.except??[]).flatMap(n2=>{let r2=n2.length===10,i2=r2?`${n2}T00:00`:n2.replace(/Z$/,""),a2=e2.time.resolve(i2,n2.
endsWith("Z")?"UTC":t2.zone)?.instant;if(a2===void 0)return[];let o2=r2?e2.time.add(a2,"P1D",t2.zone,1):a2+1;return t2.series.starts(a2,o2).length>0?[]:[P("GV21\
2",t2,`excepts ${n2}, but does not start then; write the local date of the START of the occurrence.`)]})}function Jt(e2,t2){let r2=new Map(e2.windows.map(r3=>[r3.
rule.id,n.M(r3,e2.time,t2.from,t2.from+M)]));return[...e2.advice,...e2.windows.flatMap(n2=>Bt(e2,n2,r2.get(n2.rule.id)??[],t2.from)),...Xt(e2,r2,t2.from),...Zt(
e2),...Nt(e2,r2,t2.queries),...It(e2,t2),...Rt(e2,t2)]}function Yt(e2,r2,i2){let{closeGuard:a2,sweepEvery:o2,location:s2}=r2,c2=[],l2=(o2??0)+15*t.Kt;if(o2!==void 0&&
a2<l2){let e3=`closeGuard is ${n.st(a2)}; with a sweep every ${n.st(o2)}, and schedules that run late, it must be at least ${n.st(l2)}.`;c2.push(N("GV220","erro\
r",e3,s2))}for(let t2 of e2.windows){let[r3]=n.M(t2,e2.time,i2,i2+M);if(!r3||r3.closes-r3.opens>a2)continue;let o3=`Window "${t2.rule.id}" is open for ${n.st(r3.
closes-r3.opens)}, no longer than closeGuard (${n.st(a2)}): nothing can land in it.`;c2.push(N("GV220","error",o3,t2.rule.location))}return c2}function Xt(e2,t2,r2){
let i2=e2.advisories.filter(({rule:e3})=>e3.peak===!0).flatMap(e3=>n.P(e3,r2,r2+M));return e2.windows.flatMap(e3=>{let n2=(t2.get(e3.rule.id)??[]).flatMap(e4=>{
let t3=i2.find(t4=>t4.from<e4.closes&&(t4.to??1/0)>e4.opens);return t3?[{occurrence:e4,peak:t3}]:[]}),[r3]=n2;return r3?[P("GV209",e3,`opens in the declared pea\
k "${r3.peak.rule.id}" on ${r3.occurrence.label}${n2.length>1?` and ${n2.length-1} more times`:""}; except these days, or move the window.`)]:[]})}function Zt(e2){
return e2.freezes.filter(({rule:e3})=>e3.to===void 0&&e3.duration===void 0).map(({rule:e3})=>N("GV208","warning",`Freeze "${e3.id}" has no end; add to: so that \
it does not outlive its reason.`,e3.location))}async function Qt(e2,t2,n2){let r2=[],i2=new Map,a2=t3=>{let r3=i2.get(t3)??n2(t3,e2);return i2.set(t3,r3),r3};for(let n3 of[
...$t(e2,t2),...en(e2,t2)])r2.push(...await tn(n3,e2,a2));return r2}function $t(e2,t2){return e2.contracts.map(r2=>({code:"GV115",globs:r2.elements.map(({path:e3,
location:t3})=>({glob:e3,location:t3})),paths:t2.filter(t3=>n.Q(e2,t3)===r2),says:(e3,t3)=>`elements: ${JSON.stringify(e3)} names no element of ${t3}`}))}function en(e2,t2){
return e2.consumers.flatMap(({id:i2,reads:a2,location:o2})=>a2.map(({contract:a3,fields:s2=[]})=>({code:"GV122",globs:s2.map(e3=>({glob:e3,location:o2})),paths:t2.
filter(t3=>r.Dt(a3,t3,n.Q(e2,t3)?.id)),says:(e3,t3)=>`${i2} reads ${e3}, and ${t3} has no such element`})))}async function tn({code:e2,globs:i2,paths:a2,says:o2},s2,c2){
let l2=i2,u2=new Set;for(let e3 of a2){if(l2.length===0)return[];let t2=await c2(e3,s2);if(!t2)return[];let i3=new Set(n.W(l2.map(({glob:e4})=>e4),t2.elements,t2));
l2=l2.filter(({glob:e4})=>i3.has(e4));for(let e4 of t2.elements)for(let t3 of[e4,e4.slice(1)])u2.add(r.$(t3))}if(a2.length===0)return[];let d2=a2.length>2?`any \
of its ${String(a2.length)} contracts`:r._n(a2);return l2.map(({glob:n2,location:r2})=>{let i3=t.Pt(n2,u2),a3=i3===void 0?"":`; did you mean ${i3}?`;return{code:e2,
severity:"error",message:`${o2(n2,d2)}${a3}`,location:r2}})}function F(e2,t2,n2){return{code:e2,severity:"warning",message:t2,...n2&&{location:n2}}}function nn(e2,t2,n2,r2){
return[...an(e2,n2),...on(e2,t2),...sn(e2,t2),...cn(e2),...ln(e2,t2,n2),...dn(e2,r2),...fn(e2,r2)]}function rn(e2){return e2.id??e2.files.join(", ")}function an(e2,t2){
let n2=[...t2.entries.keys()];return e2.contracts.flatMap(e3=>n2.some(t3=>r.Et(e3.files,t3)&&!r.Et(e3.ignore,t3))?[]:[F("GV114",`${rn(e3)} names no file: is the\
 glob right?`,e3.location)])}function on(e2,t2){let r2=t2.filter(t3=>n.$(e2).ignored(t3)!==!0&&n.H(e2,t3).owners.length===0),[i2]=r2,a2=r2.length>1?` and ${String(
r2.length-1)} more`:"",o2=i2===void 0?[]:[F("GV110",`nobody owns ${i2}${a2}`,{file:i2})],s2=e2.contracts.flatMap(e3=>{let t3=e3.elements.filter(({owners:e4})=>e4.
length===0);return t3.length===0||e3.owners.length>0?[]:[F("GV113",`${rn(e3)} has ${String(t3.length)} element globs and no owner of its own: what they do not n\
ame has none`,e3.location)]});return[...o2,...s2]}function sn(e2,t2){return[...new Map(t2.map(t3=>[n.Y(e2,t3)?.counting,t3]).reverse())].flatMap(([t3,r2])=>{let i2=t3&&
n.Y(e2,r2);return i2?[F("GV116",i2.message,i2.counting.location)]:[]})}function cn(e2){return[...e2.teams.values()].flatMap(t2=>{let r2=n.J(e2,void 0,t2.handle);
if("unverifiable"in r2||r2.members.length>1)return[];let i2=e2.contracts.some(({owners:e3,elements:n2})=>e3.includes(t2.handle)||n2.some(e4=>e4.owners.includes(
t2.handle)));if(r2.members.length===0)return[F("GV112",`${t2.handle} has no members: nobody can sign for it`,t2.location)];let[a2="@nobody"]=r2.members,o2=`${t2.
handle} has one member: nobody can sign what ${a2} writes`;return i2?[F("GV112",o2,t2.location)]:[]})}function ln(e2,t2,i2){return e2.consumers.flatMap(({id:a2,
reads:o2,location:s2})=>o2.flatMap(({contract:o3,readerSchema:c2})=>{let l2=t2.some(t3=>r.Dt(o3,t3,n.Q(e2,t3)?.id))||e2.contracts.some(e3=>e3.id===o3),u2=c2!==void 0&&
!i2.entries.has(c2);return[...l2?[]:[F("GV120",`${a2} reads ${o3}, which no contract is called`,s2)],...u2?[F("GV121",`${a2} reads with ${c2}, which does not ex\
ist`,s2)]:[]]}))}const un=30*t.Wt;function dn(e2,t2){let n2=e2.waivers.filter(({until:e3})=>e3>t2).length;return e2.waivers.flatMap(({expires:e3,until:i2,reason:a2,
location:o2})=>{if(i2<=t2)return[F("GV191",`this waiver expired on ${e3} (${r.yn(a2)}): remove it`,o2)];let s2=`${String(n2)} in all ${n2===1?"is":"are"} left`,
c2=`this waiver runs out on ${e3} (${r.yn(a2)}): mend what it lets pass, or renew it; ${s2}`;return i2-t2<un?[F("GV192",c2,o2)]:[]})}function fn(e2,t2){return e2.
contracts.flatMap(e3=>{let{reviewed:i2,recheckEvery:a2}=e3,o2=a2===void 0?void 0:n.ot(a2),s2=i2===void 0?void 0:r.Yt(i2);if(o2===void 0||s2!==void 0&&t2<s2+o2)return[];
let c2=s2===void 0?"has never been checked":`was last checked on ${i2??""}`;return[F("GV180",`${rn(e3)} ${c2}, and asks for it every ${n.st(o2)}`,e3.location)]})}
function pn(e2,{entries:t2}){if(e2.contracts.every(({patterns:e3})=>e3.length===0))return[];let i2=new Map,a2=new Map;for(let r2 of t2.keys()){let t3=n.tt(e2,r2),
o2=t3&&n.Q(e2,r2);o2&&(i2.set(t3.line,[...i2.get(t3.line)??[],t3]),a2.set(o2,[...a2.get(o2)??[],t3]))}return[...[...i2.values()].sort(r.xn(([e3])=>e3?.line??"")).
flatMap(mn(e2)),...[...a2].flatMap(hn)]}function mn(e2){return t2=>{let[i2]=t2;if(!i2)return[];let a2=[...new Set(t2.map(({version:e3})=>e3))],o2=i2.versioning??
r.Y(a2),s2=o2&&a2.filter(e3=>!r.W(e3,o2));return s2?.length===0?[]:[F("GV175",s2?`${i2.line}: ${s2.join(", ")} is no version as versioning: ${o2} counts: what c\
omes after it is compared with the newest that is`:`${i2.line}: ${a2.join(", ")} are not counted in one way, so nobody can tell which comes before: say versioni\
ng: in the entry`,n.Q(e2,i2.path)?.location)]}}function hn([{checkpoint:e2,against:t2,location:n2},i2]){return e2===void 0||t2!==void 0||i2.some(({version:t3})=>r.
U(t3,e2))?[]:[F("GV176",`checkpoint: ${e2} is none of the versions that lie here, so all of them count`,n2)]}function gn(e2,t2,r2,i2){return[...t2.flatMap(n2=>[
..._n(e2,n2),...vn(e2,n2,r2,i2),...xn(e2,n2,i2),...Sn(e2,n2,t2,i2)]),...n.S(e2,t2,i2).map(({message:e3,location:t3})=>F("GV160",e3,t3))]}function _n(e2,t2){let{
request:i2,at:a2}=t2;return r._t(n.X(e2),t2).map(e3=>({code:"GV144",severity:"error",message:`${i2.id} is about ${e3}, which is neither a file here nor an id of\
 the config: it takes no room in a window`,location:a2("contracts",i2.contracts.findIndex(t3=>t3.id===e3))}))}function vn(e2,{request:t2,at:r2},i2,a2){let o2=n.
b(t2),s2=bn(e2,t2,a2)?[]:n.y(e2,t2),c2=t2.rollback?.steps??[];return[...s2.length===0?[]:[F("GV140",`${t2.id} says no way back: write ${s2.join(" and ")}, which\
 the policy asks for`,r2(t2.rollback?"rollback":"id"))],...o2===void 0?[]:[F("GV141",`${t2.id}: ${o2}`,r2("rollback","estimate"))],...c2.flatMap(({script:e3},n2)=>e3===
void 0||i2.entries.has(e3)?[]:[F("GV142",`${t2.id}: the rollback script ${e3} does not exist`,r2("rollback","steps",n2,"script"))])]}function yn({calendar:e2},{
window:t2},r2){let i2=t2&&e2&&n.k(e2,t2.id,t2.occurrence);return i2&&"occurrence"in i2&&i2.occurrence.closes>r2?i2.occurrence:void 0}function bn(e2,t2,n2){return t2.
review!=null||t2.window!=null&&!yn(e2,t2,n2)}function xn(e2,{request:t2,at:r2},i2){let a2=yn(e2,t2,i2),o2=n.E(t2);if(!a2||o2<a2.closes-a2.opens)return[];let s2=n.
st(a2.closes-a2.opens);return[F("GV143",`${t2.id}: ${a2.id} is open for ${s2}, and the first stage and the rollback take ${n.st(o2)}: book a longer one, or shor\
ten them`,r2("window"))]}function Sn(e2,{request:t2,at:r2},i2,a2){let{id:o2,compatibilityLayer:s2,review:c2}=t2;if(!s2||c2!=null)return[];let{until:l2,least:u2}=n.
v(e2,t2),d2=i2.filter(e3=>e3.request.id===s2.removal&&e3.request.id!==o2).flatMap(t3=>{let n2=yn(e2,t3.request,a2);return!n2||l2===void 0||l2<=n2.opens?[]:[F("G\
V151",`${t3.request.id} is booked into ${n2.id}, and the compatibility layer of ${o2} stands until ${s2.until??""}: book a later one`,t3.at("window"))]});if(l2===
void 0||!u2||u2.until<=l2||l2<=a2)return d2;let f2=`${o2}: the compatibility layer ends ${s2.until??""}, but ${u2.because}: keep it until ${new Date(u2.until).toISOString().
slice(0,10)}`;return[...d2,F("GV152",f2,r2("compatibilityLayer","until"))]}async function Cn(e2,t2){let i2=await n.nt(e2,t2.config);if("faults"in i2)return i2.faults.
map(e3=>({...e3,severity:"error"}));let{policy:a2}=i2;if(!a2.configured)return[];let o2=await r.ht(e2),s2=t2.contracts??[...e2.entries.keys()].filter(e3=>n.Q(a2,
e3));return[...o2.faults.map(e3=>({...e3,severity:"error"})),...nn(a2,s2,e2,t2.now),...await Tn(a2,e2,t2),...t2.elements?await Qt(a2,wn(a2,e2,s2),t2.elements):[],
...pn(a2,e2),...gn(a2,o2.filed,e2,t2.now),...En(a2,s2,o2,t2.now)]}function wn(e2,t2,r2){let{declares:i2,ignored:a2}=n.$(e2),o2=[...t2.entries.keys()].filter(i2);
return[...new Set([...r2,...o2])].filter(e3=>a2(e3)!==!0)}async function Tn(e2,t2,{contracts:r2=[],recognises:i2}){if(!i2)return[];let a2=new Set(r2),{declares:o2,
formatOf:s2,ignored:c2}=n.$(e2),l2=[...t2.entries.keys()].filter(e3=>o2(e3)&&!a2.has(e3)&&s2?.(e3)===void 0&&c2(e3)!==!0),u2=await t2.starts(l2);return l2.filter(
e3=>!i2(e3,u2.get(e3)??"")).map(t3=>({code:"GV018",severity:"error",message:`${t3} is named under contracts:, and no format recognises it: give its entry a form\
at:, narrow files:, or name the file under ignore:`,location:n.Q(e2,t3)?.location??{file:t3}}))}function En(e2,t2,r2,i2){let{calendar:a2}=e2;if(!a2)return[];let o2=[
...new Map(t2.map(t3=>[n.Q(e2,t3),t3]))].filter(([t3])=>t3&&n.et(e2,t3,"compatibility")!=="none").map(([e3,t3])=>({entry:e3,path:t3})).map(({path:t3,entry:r3})=>{
let{owners:i3}=n.H(e2,t3);return{contract:t3,...r3?.id!==void 0&&{contractId:r3.id},classes:["breaking"],regions:n.et(e2,r3,"regions")??[],teams:i3,owners:i3,consumers:[],
...r3&&{location:r3.location}}}),s2=n.w({policy:e2,booked:r2.filed},{}),c2=n.D(a2,s2);return[...a2.unread.map(e3=>({...e3,severity:"error"})),...n.C(a2,i2).stale.
map(({code:e3,message:t3,location:n2})=>F(e3,t3,n2)),...Jt(a2,{from:i2,queries:o2,bookings:s2,ledger:c2}),...e2.closeGuard>0?Yt(a2,{closeGuard:e2.closeGuard},i2):
[]]}async function Dn(e2,t2,n2){let i2=await r.an(e2,t2,n2),a2=i2&&await r.at({snapshot:e2,settings:t2.settings},i2,n2);return a2&&{...a2,format:i2}}var On=e.n(
{command:()=>An,lintsOf:()=>I});async function kn(e2,t2,n2,r2){let i2=await Dn(t2,n2,r2),a2=e2?.entries.has(r2)?await Dn(e2,n2,r2):void 0;return!i2||!a2?i2:{elements:[
...i2.elements,...a2.elements],uses:[...i2.uses,...a2.uses],format:i2.format}}const An={name:"lint",summary:"Checks config, calendar, requests and owners of the\
 working tree, before they are merged",options:{base:{type:"string",value:"REF",help:"not judged; only needed where there is no default branch"},head:{type:"str\
ing",value:"REF",help:"a commit instead of the working tree"},config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"},format:{
type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check lint",async run(e2,n2){let i2=t.j(e2,"format",["text","json"],"text"),
[a2,o2,s2]=[e2.last("base"),e2.last("head"),e2.last("config")],{cwd:c2}=n2,l2={cwd:c2,...o2!==void 0&&{head:o2}},u2=o2===void 0?(await t.kt(c2)).side:(await t.Ot(
{...l2,base:a2??"HEAD"})).headSide,d2=await I(u2,{now:n2.now(),baseSide:()=>t.Ot({...l2,...a2!==void 0&&{base:a2}}).then(e3=>e3.baseSide,()=>{}),...s2!==void 0&&
{config:s2}});if(i2==="json")n2.out(t.U(d2));else{for(let e3 of d2)n2.out(`${t.x(e3,`${e3.severity} ${e3.code}: `)}
`);n2.out(d2.length===0?jn(u2,s2):`${r.A(d2.length,"finding")} (contract-check explain CODE tells more)
`)}return d2.some(({severity:e3})=>e3==="error")?2:0}};function jn({entries:e2},n2){return n2!==void 0||t.Z(e2).length>0?`nothing to complain about
`:`there is no ${t.X} here, so there is nothing to check: contract-check init writes one
`}function I(e2,{now:t2,config:n2,baseSide:i2}){let a2,o2;return Cn(e2,{now:t2,...n2!==void 0&&{config:n2},contracts:[...r.in(e2,r.dt())],recognises:(e3,t3)=>r.
on(e3,t3)!==void 0,elements:async(t3,n3)=>kn(await(a2??=i2?.()),e2,await(o2??=r.ut(e2,n3)),t3)})}var Mn=e.n({cloneOf:()=>In,command:()=>Nn});const Nn={name:"doc\
tor",summary:"Looks at the set-up, changes nothing, and says what repairs it",options:{"governance-ref":{type:"string",value:"REF",help:"the governed branch (de\
fault: the default branch as fetched)"},name:{type:"string",value:"NAME",help:"the status that gates (default: contract-check)"},format:{type:"string",value:"FO\
RMAT",help:"text or json (default: text)"}},example:"  contract-check doctor --governance-ref origin/main",async run(e2,n2){let r2=t.j(e2,"format",["text","json"],
"text"),i2=await Pn(n2,e2.last("governance-ref"),e2.last("name")??"contract-check");return n2.out(r2==="json"?t.U(i2):wt(i2)),+!!i2.some(({ok:e3})=>e3===!1)}};async function Pn({
cwd:e2,env:t2,now:n2},r2,i2){let a2=await Fn(e2,r2);if("check"in a2)return[a2];let o2=await In(e2,a2,n2()),{slug:s2=t2.GITHUB_REPOSITORY}=await Tt(e2,a2.commit),
c2=t2.GITHUB_TOKEN??t2.GH_TOKEN,l2=a2.name.replace(/^origin\//,"");return Ct(o2,c2===void 0||c2===""||s2===void 0?void 0:{probe:jt(c2,t2.GITHUB_API_URL),slug:s2,
branch:l2,context:i2})}async function Fn(e2,n2){try{return await t.m(e2,n2===void 0?{}:{governanceRef:n2})}catch(e3){if(!t.p(e3,"NoSources"))throw e3;let{message:n3,
exit:r2}=e3;if(r2===2)throw new t.N(n3);return E("base",n3,"do what this line says, then ask again")}}async function In(e2,n2,r2){let i2=await t.Yt(e2,n2.commit),
{side:a2}=await t.kt(e2);return{branch:n2.name,tipSide:i2,tipAt:t.Ut(await t.mn(["log","-1","--format=%ct",n2.commit,"--"],{cwd:e2})),now:r2,isShallow:await t.Bt(
e2),present:a2.entries,lints:await I(i2,{now:r2})}}var Ln=e.n({runDoctor:()=>Rn});async function Rn(e2,{token:n2,name:r2},{owner:i2,repo:a2},{branch:o2,commit:s2,
root:c2}){let l2=await In(c2,{name:o2,commit:s2},e2.now()),u2={probe:jt(n2,e2.env.GITHUB_API_URL),slug:`${i2}/${a2}`,branch:o2,context:r2},d2=await Ct({...l2,isShallow:void 0},
n2===""?void 0:u2);e2.info(wt(d2));let f2=d2.map(({check:e3,ok:n3,text:r3,repair:i3})=>{let a3=i3===void 0?"":` \u2192 ${t.K(i3)}`;return`- ${n3===void 0?"\u2013":
n3?"\u2705":"\u274C"} **${e3}**: ${t.K(r3)}${a3}`});return await e2.summarize(`## contract-check doctor

${f2.join(`
`)}
`),+!!d2.some(({ok:e3})=>e3===!1)}var Markup=class{text;constructor(e2){this.text=e2}};function L(e2,...t2){let n2=t2.map(e3=>e3 instanceof Markup?e3.text:typeof e3==
"string"||typeof e3=="number"?zn(String(e3)):e3.map(({text:e4})=>e4).join(`
`));return new Markup(e2.map((e3,t3)=>e3+(n2[t3]??"")).join(""))}function zn(e2){return t.Y(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").
replace(/"/g,"&quot;").replace(/'/g,"&#39;")}const R=new Markup(""),Bn=`
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
`,Vn=`
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
`;function Hn(e2,t2){return L`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${new Markup(`default-src 'none'; style-src '${Un(Bn)}'; script-src '${Un(Vn)}'; base-uri 'none'; form-actio\
n 'none'`)}" />
<title>contract-check: ${e2}</title>
${new Markup(`<style>${Bn}</style>`)}
</head>
<body>
<main>${t2}</main>
${new Markup(`<script>${Vn}</script>`)}
</body>
</html> `.text}function Un(e2){return`sha256-${Buffer.from(i.I(e2),"hex").toString("base64")}`}function Wn(e2,t2){return L`<form aria-label="filters">
${t2}
<label>text<input name="text" type="search" /></label>
<output class="dim" data-noun="${e2}"></output>
</form>`}function z(e2,t2,n2){return n2.length===0?R:L`<label
>${t2}<select name="${e2}">
<option value="">all</option>
${[...new Set(n2)].sort().map(e3=>L`<option value="${e3}">${e3}</option>`)}
</select></label
>`}function B(e2){return e2!=="pass"&&e2!=="neutral"}const Gn=[...["backward","forward"].map(e2=>({name:`compatibility: ${e2}`,mode:e2})),{name:"policy: {remova\
ls: free}",policy:e2=>({...e2,settings:{...e2.settings,removals:"free"}})}];async function Kn({mode:e2,policy:n2},i2,a2){let o2=e2===void 0?i2.comparisons:i2.comparisons.
map(t2=>Jn(t2,e2));if(!a2)return t.I({...i2,comparisons:o2}).status;let{needs:s2,facts:c2,proposal:l2}=a2,u2=e2===void 0?s2.policy:Yn(s2.policy,e2),d2=n2?n2(u2):
u2,f2=await r.ut(l2.tip,d2);return(await qn(await r.l({scope:f2,policy:d2},o2,l2),c2)).status}async function qn(e2,t2){let{decide:n2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.d),r2="full",i2=e2.cases.map(e3=>({...e3,enforce:r2})),a2=e2.faults.map(e3=>({...e3,enforce:r2}));return n2({...e2,cases:i2,
faults:a2},t2)}function Jn(e2,n2){let{faults:r2,lastingFaults:i2,verdict:a2}=e2,o2=i2!==void 0||r2.length===0&&t.bt(a2,n2),s2={...e2,mode:n2,declared:!0,satisfied:o2};
return Reflect.deleteProperty(s2,"expected"),s2}function Yn(e2,t2){let n2=e2.contracts.map(e3=>({...e3,compatibility:t2}));return{...e2,contracts:n2,defaults:{...e2.
defaults,compatibility:t2}}}function Xn(e2){let t2=e2.filter(({enforced:e3})=>B(e3));return{landings:e2.length,touching:e2.filter(({contracts:e3})=>e3.length>0).
length,passed:e2.length-t2.length,stopped:t2.length,faults:t2.filter(({enforced:e3})=>e3==="fault").length,waiting:t2.filter(({enforced:e3})=>e3==="waiting").length,
noise:$n(e2),asked:er(t2),causes:nr(t2),settings:ir(e2)}}function V({contracts:e2}){let t2=({cause:e3})=>+(e3!==void 0);return e2.filter(({satisfied:e3})=>!e3).
sort((e3,n2)=>t2(e3)-t2(n2))}function Zn(e2){let n2=new Map,r2=new Map;for(let[i2,a2]of e2.entries()){let o2=Date.parse(a2.at);for(let{path:e3,status:t2}of a2.contracts)
t2==="added"&&n2.set(e3,o2);let s2=V(a2).filter(({fault:e3})=>e3!==!0);if(!B(a2.enforced)||s2.length===0)continue;let c2=({path:e3})=>o2-(n2.get(e3)??-1/0)<14*t.
Wt,l2=({path:t2,before:n3})=>n3!==void 0&&Qn(e2,i2+1,o2,{path:t2,before:n3}),u2=({status:e3})=>e3==="removed";s2.every(e3=>e3.witness===void 0&&!u2(e3))?r2.set(
a2.commit,"no executed witness"):s2.every(c2)?r2.set(a2.commit,"young contracts"):s2.every(l2)&&r2.set(a2.commit,"taken back within a day")}return r2}function Qn(e2,t2,n2,{
path:r2,before:i2}){for(let a2=t2;a2<e2.length;a2+=1){let t3=e2[a2];if(!t3||Date.parse(t3.at)-n2>864e5)return!1;if(t3.contracts.some(e3=>e3.path===r2&&e3.after===
i2))return!0}return!1}function $n(e2){let t2={"no executed witness":0,"young contracts":0,"taken back within a day":0};for(let n2 of Zn(e2).values())t2[n2]+=1;return t2}
function er(e2){let t2=new Map;for(let n2 of e2)for(let e3 of tr(n2))t2.set(e3,(t2.get(e3)??0)+1);return cr([...t2].map(([e3,t3])=>({who:e3,landings:t3})),({who:e3})=>e3)}
function tr({asked:e2}){let t2=e2.filter(({dimension:e3})=>e3==="people");return new Set(t2.map(({owners:e3})=>e3.length===0?"nobody, for nobody owns it":e3.join(
" or ")))}function nr(e2){let t2=new Map;for(let n2 of e2)for(let{cause:e3,path:r2,why:i2}of rr(n2)){let{contracts:a2=0,seen:o2=new Set,example:s2={commit:n2.commit,
path:r2,why:i2}}=t2.get(e3)??{};o2.add(n2.commit),t2.set(e3,{cause:e3,seen:o2,landings:o2.size,contracts:a2+1,example:s2})}return cr([...t2.values()].map(({cause:e3,
landings:t3,contracts:n2,example:r2})=>({cause:e3,landings:t3,contracts:n2,example:r2})),({cause:e3})=>e3)}function rr(e2){let t2=V(e2).map(({path:e3,rules:[t3],
fault:n2,status:r2,cause:i2,why:a2=""})=>{let o2=n2?"does not parse":t3??(r2==="removed"?"a contract is removed":r2);return{cause:i2===void 0?o2:`${o2}, through\
 another file`,path:e3,why:a2}});return t2.length>0?t2:e2.asked.map(({code:e3,contract:t3,message:n2})=>({cause:e3,path:t3,why:n2}))}function ir(e2){let t2=e2.filter(
({enforced:e3})=>B(e3)),n2=Gn.map(({name:e3})=>({setting:e3,stopped:t2.filter(({otherwise:t3,enforced:n3})=>B(t3[e3]??n3)).length})),r2=t2.filter(({asked:e3})=>e3.
length===0||e3.some(({dimension:e4})=>e4!=="time"));return[...n2,{setting:"enforce: sign-off",stopped:r2.length},...ar(e2)].filter(e3=>e3.stopped<t2.length).sort(
(e3,t3)=>e3.stopped-t3.stopped).slice(0,3)}function ar(e2){let t2=e2.filter(({enforced:e3})=>B(e3)).map(e3=>new Set(rr(e3).map(({path:e4})=>sr(e4)))),n2=e2.map(
({contracts:e3})=>new Set(e3.map(({path:e4})=>sr(e4)))),r2=(e3,t3)=>e3.filter(e4=>e4.has(t3)).length;return[...new Set(t2.flatMap(e3=>[...e3]))].filter(e3=>e3!==
""&&r2(t2,e3)>=or*r2(n2,e3)).map(e3=>({setting:`ignore: ["${e3}/**"]`,stopped:t2.filter(t3=>!(t3.size===1&&t3.has(e3))).length}))}const or=.8;function sr(e2){return e2.
split("/").slice(0,-1).slice(0,2).join("/")}function cr(e2,t2){return[...e2].sort(r.xn(t2)).sort((e3,t3)=>t3.landings-e3.landings)}function lr(e2,n2){let r2=fr(
e2,n2).map(({title:e3,lines:n3})=>`${e3}
${n3.map(e4=>`  ${t.q(e4)}
`).join("")}`);return[`${t.q(dr(e2))}
`,...r2].join(`
`)}function ur(e2,n2){let r2=fr(e2,n2).map(({title:e3,lines:n3})=>`### ${e3}

${n3.map(e4=>`${e4.startsWith("  ")?"  ":""}- ${t.K(e4.trim())}
`).join("")}`);return`## ${t.K(dr(e2))}

${r2.join(`
`)}`}function dr({branch:e2,since:t2,policy:n2,summary:{landings:i2,touching:a2}}){return i2===0?`nothing landed on ${e2} since ${t2}: there is nothing to judge`:
`${e2} since ${t2}: ${r.A(i2,"landing")}, ${String(a2)} of them changed contracts; ${n2}`}function fr({summary:e2,landings:t2,cost:n2,notes:i2},a2){if(t2.length===
0)return i2.length===0?[]:[{title:"Notes",lines:i2}];let o2=t2.filter(({enforced:e3})=>B(e3)).reverse(),s2=o2.slice(0,a2),c2=Zn(t2),l2=o2.length-s2.length;return[
{title:"What the gate would have done",lines:pr(e2)},{title:"Whom it would have asked",lines:e2.asked.map(({who:e3,landings:t3})=>`${H(t3)}  ${e3}`)},{title:"Ca\
uses",lines:e2.causes.flatMap(mr)},{title:"Likely noise",lines:hr(e2)},{title:"Stopped",lines:[...s2.flatMap(e3=>_r(e3,c2.get(e3.commit))),...l2>0?[`and ${r.A(l2,
"older landing")} (--all lists them)`]:[]]},{title:"What would change the numbers most (each decided again on every landing)",lines:e2.settings.map(({setting:t3,
stopped:n3})=>`${t3}: ${String(e2.stopped)} \u2192 ${String(n3)} stopped`)},{title:"Cost",lines:[yr(e2,n2),...i2]}].filter(({lines:e3})=>e3.length>0)}function pr({
passed:e2,stopped:t2,faults:n2,waiting:r2}){let i2=t2-n2-r2;return[`${H(e2)}  would have passed`,`${H(i2)}  would have been refused until somebody acts`,...r2>0?
[`${H(r2)}  would only have waited for the time to land`]:[],...n2>0?[`${H(n2)}  could not be judged: something does not parse`]:[]]}function H(e2){return String(
e2).padStart(5)}function mr({cause:e2,landings:t2,contracts:n2,example:i2}){return[`${H(t2)}  ${e2} (${r.A(n2,"contract")})`,`         e.g. ${i2.commit.slice(0,
10)} ${i2.path}: ${i2.why}`]}function hr({noise:e2,stopped:t2}){let n2=Object.values(e2).reduce((e3,t3)=>e3+t3,0);return n2===0?[]:[`${H(n2)}  of ${r.A(t2,"stop\
ped landing")}`,...Object.entries(e2).filter(([,e3])=>e3>0).map(([e3,t3])=>`${H(t3)}  ${U(e3)}`)]}function U(e2){return e2==="young contracts"?"contracts younge\
r than 14 days":e2}const gr={pass:"pass",neutral:"pass",refused:"refused",unverifiable:"refused, unless those who are asked agreed: reviews are not in the histo\
ry",waiting:"waits for the time to land",fault:"does not parse"};function _r(e2,t2){let{commit:n2,at:r2,subject:i2,enforced:a2,asked:o2}=e2,s2=`${r2.slice(0,10)}\
 ${n2.slice(0,10)} ${i2}: ${gr[a2]}${t2===void 0?"":` (likely noise: ${U(t2)})`}`,c2=o2.map(({message:e3})=>e3);return[s2,...V(e2).flatMap(vr),...[...new Set(c2)].
map(e3=>`    needs: ${e3}`)]}function vr({path:e2,class:t2,mode:n2,declared:r2,rules:i2,why:a2,witness:o2,fault:s2}){let c2=s2?"does not parse":`${t2}, ${r2?"pr\
omised":"expected"} ${n2}`,l2=i2[0]===void 0?"":` [${i2[0]}${i2.length>1?` and ${String(i2.length-1)} more`:""}]`;return[`    ${e2} (${c2})${a2===void 0?"":`: ${a2}`}${l2}`,
...o2===void 0?[]:[`      e.g. ${o2}`]]}function yr({landings:e2,touching:t2},{judgedNow:n2,milliseconds:i2,megabytes:a2}){if(n2===0)return`nothing was judged a\
gain: all ${r.A(e2,"landing")} come from an earlier run`;let o2=t2===0?"":` (${(i2/t2).toFixed(0)} ms for each that changed contracts)`;return`${r.A(n2,"landing")}\
 judged in ${(i2/1e3).toFixed(1)} s${o2}, ${String(a2)} MB of memory at most`}const br=[1,7,30,91,365],xr=["bad","maybe","good"];function Sr(e2,n2){let{stretches:i2,
days:a2}=Tr(e2),o2=i2.map(e3=>({stretch:e3,counts:wr(e3)})),s2=Math.max(1,...o2.map(({counts:e3})=>e3.reduce((e4,t2)=>e4+t2,0))),c2=i2.at(-1)?.from??0;return L`<figure>
<svg
class="chart"
viewBox="0 0 ${i2.length} ${100}"
preserveAspectRatio="none"
role="group"
aria-label="landings over time"
>
${o2.map(({stretch:e3,counts:t2},r2)=>Cr(e3,{counts:t2,at:r2,most:s2,days:a2},n2))}
</svg>
<figcaption class="dim">
<span>${Er(i2[0]?.from??0)}</span> <span>${Er(c2+(a2-1)*t.Wt)}</span>
</figcaption>
<p class="dim">
<span class="bad">■ stopped</span> <span class="maybe">■ waits for the time</span>
<span class="good">■ passed, with a contract</span>; a bar is ${r.A(a2,"day")}, the highest
${r.A(s2,"landing")}; a bar with a stopped landing leads to it
</p>
</figure>`}function Cr({from:e2,landings:n2},r2,i2){let{counts:a2,at:o2,most:s2,days:c2}=r2,[l2=0,u2=0,d2=0]=a2,f2=c2===1?"":` to ${Er(e2+(c2-1)*t.Wt)}`,p2=`${Er(
e2)}${f2}: ${String(l2)} stopped, ${String(u2)} waiting, ${String(d2)} passed`,m2=100,h2=a2.map((e3,t2)=>{let n3=e3/s2*100;return m2-=n3,L`<rect
class="${xr[t2]??""}"
x="${o2+.1}"
y="${m2.toFixed(2)}"
width="0.8"
height="${n3.toFixed(2)}"
/>`}),g2=n2.find(({enforced:e3})=>B(e3)),_2=L`<title>${p2}</title> ${h2}`;return g2?L`<a href="#${i2(g2)}">${_2}</a>`:L`<g>${_2}</g>`}function wr({landings:e2}){
let t2=e2.filter(({enforced:e3})=>e3==="waiting").length;return[e2.filter(({enforced:e3})=>B(e3)).length-t2,t2,e2.filter(({enforced:e3,contracts:t3})=>!B(e3)&&t3.
length>0).length]}function Tr(e2){let n2=e2.map(({at:e3})=>Date.parse(e3)),r2=Math.floor(Math.min(...n2)/t.Wt)*t.Wt,i2=Math.floor((Math.max(...n2)-r2)/t.Wt)+1,a2=br.
find(e3=>i2<=60*e3)??Math.ceil(i2/60),o2=Array.from({length:Math.ceil(i2/a2)},(e3,n3)=>({from:r2+n3*a2*t.Wt,landings:[]}));for(let[i3,s2]of e2.entries())o2[Math.
floor(((n2[i3]??r2)-r2)/t.Wt/a2)]?.landings.push(s2);return{stretches:o2,days:a2}}function Er(e2){return new Date(e2).toISOString().slice(0,10)}function Dr(e2,t2){
let{landings:n2,notes:r2}=e2;return Hn("audit",L`<h1>What the gate would have done</h1>
<p class="dim">${dr(e2)}</p>
${n2.length===0?R:Or(e2,Math.max(t2,300))}
${r2.map(e3=>L`<p class="dim">${e3}</p>`)}`)}function Or({summary:e2,landings:t2,cost:n2},i2){let a2=t2.filter(({enforced:e3})=>B(e3)).reverse(),o2=a2.slice(0,i2),
{asked:s2,causes:c2,settings:l2,noise:u2}=e2,d2=Object.entries(u2).filter(([,e3])=>e3>0);return L`<ul class="counts">
${pr(e2).map(e3=>L`<li>${e3.trim()}</li>`)}
</ul>
${Sr(t2,Pr)}
${kr("What would change the numbers most (each decided again on every landing)",l2.map(t3=>({count:t3.stopped,words:`stopped instead of ${String(e2.stopped)}: ${t3.
setting}`})),e2.stopped)}
${kr("Whom it would have asked",s2.map(e3=>({count:e3.landings,words:e3.who})),e2.stopped)}
${kr("Causes",c2.map(({cause:e3,contracts:t3,landings:n3,example:i3})=>({count:n3,words:`${e3} (${r.A(t3,"contract")})`,more:`e.g. ${i3.commit.slice(0,10)} ${i3.
path}: ${i3.why}`})),e2.stopped)}
${kr("Likely noise",d2.map(([e3,t3])=>({count:t3,words:U(e3)})),e2.stopped)}
${o2.length===0?R:Ar(o2,Zn(t2))}
${a2.length>o2.length?L`<p class="dim">
and ${r.A(a2.length-o2.length,"older landing")} (--all lists them)
</p>`:R}
<p class="dim">${yr(e2,n2)}</p>`}function kr(e2,t2,n2){return t2.length===0?R:L`<section>
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
</section>`}function Ar(e2,t2){return L`<section>
<h2>Stopped, the newest first</h2>
${Wn("landings",[z("outcome","outcome",e2.map(Mr)),z("cause","cause",e2.flatMap(Nr)),z("asked","who is asked",e2.flatMap(e3=>[...tr(e3)]))])}
${e2.map(e3=>jr(e3,t2.get(e3.commit)))}
</section>`}function jr(e2,t2){let{commit:n2,at:r2,subject:i2,enforced:a2,asked:o2}=e2,s2=[...new Set(o2.map(({message:e3})=>e3))];return L`<details
class="contract"
id="${Pr(e2)}"
data-outcome="${Mr(e2)}"
data-cause="${Nr(e2).join(`
`)}"
data-asked="${[...tr(e2)].join(`
`)}"
>
<summary>
<span class="dim">${r2.slice(0,10)} ${n2.slice(0,10)}</span>
${i2} <span class="${a2==="waiting"?"maybe":"bad"}">${gr[a2]}</span>
${t2===void 0?R:L`<span class="dim">likely noise: ${U(t2)}</span>`}
</summary>
<ul>
${V(e2).flatMap(vr).map(e3=>L`<li>${e3.trim()}</li>`)}
${s2.map(e3=>L`<li class="act">needs: ${e3}</li>`)}
</ul>
</details>`}function Mr({enforced:e2}){return gr[e2]}function Nr(e2){return rr(e2).map(({cause:e3})=>e3)}function Pr({commit:e2}){return`l-${e2}`}function Fr(e2){
let n2=new Map,r2=!1,i2=(e3,r3,i3)=>{if(i3.length===0)return!1;let a2=JSON.stringify([e3,i3]),o2=n2.get(a2)??t.an([],i3)(r3);return n2.set(a2,o2),o2};return(n3,a2)=>async(o2,s2,c2)=>{
let l2=[...n3].flatMap(([e3,n4])=>n4.oid!==void 0&&!t.ln(n4)&&s2.some(t2=>e3.endsWith(t2))?[{path:e3,oid:n4.oid}]:[]),u2=0;for(let t2=0;t2<l2.length&&!r2;t2+=32){
let n4=l2.slice(t2,t2+32).map(({oid:e3})=>e3);await e2.load(n4);for(let t3 of n4)u2+=Ir(e2,t3)?.length??0;r2=u2>8388608}if(r2)return a2(o2,s2,c2);let d2=o2.length===
0?()=>!1:t.an(o2);return l2.flatMap(({path:t2,oid:n4})=>{let r3=Ir(e2,n4);return r3===void 0||d2(r3)||i2(n4,r3,c2)?[t2]:[]})}}function Ir(e2,t2){let n2=e2.get(t2);
return n2!==void 0&&n2!=="missing"&&"text"in n2?n2.text:void 0}async function Lr({cwd:e2,tip:n2,since:r2,most:i2}){let a2=await Rr({cwd:e2,tip:n2,since:r2,most:i2});
if(a2.length===0)return[];let o2=["--no-walk=unsorted","--stdin","--diff-merges=first-parent","--no-show-signature"],s2=["-z","--raw","--no-abbrev","--no-rename\
s","--no-ext-diff"],c2=`--format=${zr}%H%x00%P%x00%ct%x00%ae%x00%s`,l2=`${a2.join(`
`)}
`,u2=t.hn(await t.pn(["log",...o2,...s2,c2],{cwd:e2,input:l2})),d2=[];for(let e3=0;e3<u2.length;e3+=1){let t2=(u2[e3]??"").replace(/^\n/,"");t2.startsWith(zr)?(d2.
push({fields:[t2.slice(zr.length),...u2.slice(e3+1,e3+Br+1)],diff:[]}),e3+=Br):t2.startsWith(":")&&d2.at(-1)?.diff.push(t2,u2[e3+=1]??"")}return d2.reverse().flatMap(
({fields:[e3="",n3="",r3,i3="",a3=""],diff:o3})=>{let[s3]=n3.split(" ");if(s3===void 0||s3==="")return[];let c3=[...t.sn(Buffer.from(`${o3.join("\0")}\0`)).values()];
return[{commit:e3,parent:s3,at:t.Ut(r3),email:i3,subject:a3,differing:c3}]})}async function Rr({cwd:e2,tip:n2,since:r2,most:i2}){return(await t.mn(["rev-list","\
--first-parent","--timestamp",n2,"--"],{cwd:e2})).split(`
`).flatMap(e3=>{let[n3,i3=""]=e3.split(" ");return i3!==""&&t.Ut(n3)>=r2?[i3]:[]}).slice(0,i2)}const zr="commit ",Br=4;async function*Vr(e2,n2){let r2=await t.Mt(
e2),i2=t.Ft({repository:r2,tip:n2.at(-1)?.commit??r2.head}),a2,o2=Hr(e2);for(let[t2,s2]of n2.entries()){t2%40==0&&(o2=Hr(e2));let{commit:n3,parent:c2,differing:l2}=s2,
u2=a2?.commit===c2?a2.files:await Ur(e2,c2);for(let{path:e3,head:t3}of l2)t3?u2.set(e3,t3):u2.delete(e3);a2={commit:n3,files:u2},yield{landing:s2,sources:{...Wr(
r2,s2,u2,o2),...i2(c2)}}}}function Hr(e2){let n2=t.dn(e2);return{blobs:n2,search:Fr(n2)}}async function Ur(e2,n2){return new Map(t.on(await t.mn(["ls-tree","-r",
"-z","--full-tree",n2],{cwd:e2})))}function Wr(e2,{commit:n2,parent:r2,differing:i2},a2,{blobs:o2,search:s2}){let c2=t.cn(a2),l2={head:c2,base:Gr(c2,i2)};return{
base:{ref:r2,commit:r2},head:{ref:n2,commit:n2},...t.Zt(e2,{base:r2,head:n2},{entries:l2,differing:i2,search:s2},o2),differing:i2}}function Gr(e2,n2){let r2=new Map(
n2.map(({path:e3,base:t2})=>[e3,t2])),i2=t.cn(new Map(n2.flatMap(({path:e3,base:t2})=>t2?[[e3,t2]]:[]))),a2=e3=>!r2.has(e3);function*o2(){for(let t2 of e2)a2(t2[0])&&
(yield t2);yield*i2}return{has:t2=>r2.has(t2)?r2.get(t2)!==void 0:e2.has(t2),get:t2=>r2.has(t2)?r2.get(t2):e2.get(t2),*keys(){for(let[e3]of o2())yield e3},containing:t2=>[
...e2.containing(t2).filter(a2),...i2.containing(t2)],mayEndWith:t2=>e2.mayEndWith(t2)||i2.mayEndWith(t2),links:()=>[...e2.links().filter(a2),...i2.links()],[Symbol.
iterator]:o2}}async function Kr(e2,n2){let i2=performance.now(),{landing:a2}=e2,o2={...qr(e2.sources),isLanding:!0},s2=n2.governing(o2),c2=await r.r({sources:o2,
now:a2.at,tip:()=>Promise.resolve(s2),facts:t2=>n2.facts(e2,t2),unconfigured:t.I}),l2="faults"in c2?Jr(c2.faults):await Yr(c2,{sources:o2,tip:s2,now:a2.at},n2),
{commit:u2,parent:d2,at:f2,subject:p2}=a2,m2=Math.round((performance.now()-i2)*10)/10;return{commit:u2,parent:d2,at:new Date(f2).toISOString(),subject:p2,...l2,
took:m2}}function qr(e2){let{baseSide:n2,headSide:r2,differing:i2}=e2,a2=new Set(t.Z(r2.entries));if(a2.size===0||t.Z(n2.entries).length>0)return e2;let o2=e3=>a2.
has(e3)||/^\.github\/workflows\/contract-check\.ya?ml$/.test(e3);return{...e2,differing:i2.filter(({path:e3})=>!o2(e3))}}function Jr(e2){return{contracts:[],status:"\
fault",enforce:"full",enforced:"fault",asked:e2.map(e3=>({code:"GV001",dimension:"trust",contract:e3.location?.file??"",owners:[],status:"unmet",message:r.et(e3)})),
otherwise:{}}}async function Yr(e2,t2,{settings:n2}){let{report:r2,needs:i2,facts:a2}=e2,{decision:o2}=r2,s2=r2.comparisons.map(Zr),c2=await Xr(e2),l2={};if(s2.
some(({satisfied:e3})=>!e3)||c2.status!=="pass")for(let e3 of n2)l2[e3.name]=await Kn(e3,r2,i2&&a2&&{needs:i2,facts:a2,proposal:t2});return{contracts:s2,status:o2.
status,enforce:o2.enforce,enforced:c2.status,asked:c2.requirements.filter(({status:e3})=>e3!=="met").map(({code:e3,dimension:t3,contract:n3,owners:r3,status:i3,
message:a3})=>({code:e3,dimension:t3,contract:n3,owners:r3,status:i3,message:a3})),otherwise:l2}}async function Xr({report:e2,needs:t2,facts:n2}){return!t2||!n2?
e2.decision:qn(t2,n2)}function Zr(e2){let{pairing:n2,id:i2,format:a2,mode:o2,declared:s2,satisfied:c2,cause:l2,faults:u2,digests:d2,verdict:f2}=e2,[p2]=u2,{base:m2,
head:h2}=d2;return{path:t.vt(n2),id:i2,format:a2,status:n2.status,class:t.nt(f2),backward:f2.backward.outcome,forward:f2.forward.outcome,mode:o2,declared:s2,satisfied:c2,
...l2!==void 0&&{cause:l2},...p2?{rules:[],why:r.et(p2),fault:!0}:Qr(e2,t.pt(e2)),...m2!==void 0&&{before:m2},...h2!==void 0&&{after:h2}}}function Qr({mode:e2,satisfied:n2,
changes:i2},a2){if(n2)return{rules:[]};let o2=t.yt(e2),s2=i2.filter(({verdict:e3,effect:t2})=>t2!=="none"&&o2.some(t3=>e3[t3].outcome!=="reads")),c2=o2.flatMap(
e3=>[a2[e3],...s2.map(t2=>t2.verdict[e3])]),l2=c2.flatMap(e3=>t.it(e3)&&e3.witness?[e3.witness]:[])[0],u2=c2.flatMap(e3=>e3.outcome==="reads"?[]:[e3.because])[0],
d2=s2[0]?.message??u2;return{rules:[...new Set(s2.map(({rule:e3})=>e3))],...d2!==void 0&&{why:d2},...l2&&{witness:`${$r(r.T(l2))} \u2192 ${$r(l2.observed)}`}}}function $r(e2){
return e2.length>200?`${e2.slice(0,200)}\u2026`:e2}async function ei({line:e2,judge:t2,store:n2,progress:r2}){let i2=await Lr(e2),a2=i2.filter(({commit:e3})=>!n2.
get(e3)),o2=0;for await(let i3 of Vr(e2.cwd,a2))r2?.(o2,a2.length),n2.add(await Kr(i3,t2)),o2+=1,o2%100==0&&await n2.save();return await n2.save(),{landings:i2.
flatMap(({commit:e3})=>n2.get(e3)??[]),judgedNow:o2}}function ti(e2,n2){let r2=new Map(e2.entries);for(let[e3,t2]of n2)t2===void 0?r2.delete(e3):r2.set(e3,{mode:"\
100644",oid:void 0});let i2=e3=>[...e3].filter(e4=>!n2.has(e4));return{...e2,entries:t.cn(r2),load:t2=>e2.load(i2(t2)),read(t2){if(!n2.has(t2))return e2.read(t2);
let r3=n2.get(t2);return r3===void 0?{fault:"the file does not exist"}:{text:r3}},async starts(t2){let r3=[...t2],a2=r3.flatMap(e3=>{let t3=n2.get(e3);return t3===
void 0?[]:[[e3,t3]]});return new Map([...await e2.starts(i2(r3)),...a2])}}}async function ni(e2){let{readPolicy:t2}=await Promise.resolve().then(()=>require("./\
governance.js")).then(e3=>e3.d),n2=await t2(e2);if("faults"in n2)return n2;let{policy:i2}=n2,a2=r.ln.flatMap(({images:e3})=>e3?.suffixes??[]),o2=e3=>r.bt(i2,e3)||
r.pt(e3)||r.hn(e3)||r.xt(i2,e3).length>0||a2.some(t3=>e3.endsWith(t3)),s2=[...e2.entries.keys()].filter(o2).sort(),c2=s2.filter(t3=>e2.entries.get(t3)?.oid===void 0);
return await e2.load(c2),{key:s2.map(t3=>`${t3} ${e2.entries.get(t3)?.oid??ii(e2,t3)}`),namesRefs:[i2.defaults,...i2.contracts].some(e3=>ri(e3.against))}}function ri(e2){
return/"(?:tag|branch)"/.test(JSON.stringify(e2??null))}function ii(e2,t2){let n2=e2.read(t2);return i.I("text"in n2?n2.text:n2.fault)}async function ai(e2,t2){
let n2=i.I(JSON.stringify([1,...t2])).slice(0,32),r2=(0,o.join)(e2,"contract-check","audit",`${n2}.json`),a2=new Map((await oi(r2)).map(e3=>[e3.commit,e3])),s2=!1;
return{get:e3=>a2.get(e3),add(e3){a2.set(e3.commit,e3),s2=!0},async save(){s2&&(s2=!1,await si(r2,JSON.stringify([...a2.values()])).catch(()=>{}))}}}async function oi(e2){
let t2=await(0,l.readFile)(e2,"utf8").catch(()=>""),n2=t2.indexOf(`
`),r2=t2.slice(n2+1);return n2<0||t2.slice(0,n2)!==i.I(r2)?[]:JSON.parse(r2)}async function si(e2,t2){await(0,l.mkdir)((0,o.join)(e2,".."),{recursive:!0});let n2=`${e2}\
.${(0,c.randomUUID)()}`;try{await(0,l.writeFile)(n2,`${i.I(t2)}
${t2}`),await(0,l.rename)(n2,e2)}finally{await(0,l.rm)(n2,{force:!0})}}var ci=e.n({command:()=>li});const li={name:"audit",summary:"Replays what landed on the g\
overned branch: what the gate would have stopped, and why",options:{since:{type:"string",value:"WHEN",help:"how far back: 90d, 12w, 1y or a date (default: 90d)"},
policy:{type:"string",value:"FILE",help:"judge by this candidate instead of the present config"},"as-of":{type:"string",value:"WHEN",help:"the policy of: now, l\
anding (what governed it then) (default: now)"},"governance-ref":{type:"string",value:"REF",help:"the governed branch (default: the default branch)"},all:{type:"\
boolean",help:"list every stopped landing, not only the newest"},format:{type:"string",value:"FORMAT",help:"text, json, markdown or html (default: text)"}},example:"\
  contract-check audit --since 90d --policy contract-check.yaml",async run(e2,n2){let r2=t.j(e2,"format",["text","json","markdown","html"],"text"),i2=t.j(e2,"as\
-of",["now","landing"],"now"),a2=pi(e2.last("since")??"90d",n2.now()),{cwd:s2}=n2,c2=e2.last("governance-ref"),l2=await t.m(s2,c2===void 0?{}:{governanceRef:c2}),
u2=await mi(e2,l2,i2,s2),d2=u2.side?await ni(u2.side):{key:["landing"],namesRefs:!0};if("faults"in d2)return t.E(d2.faults,n2);let f2=d2.namesRefs?[await t.mn([
"for-each-ref","--format=%(refname) %(objectname)"],{cwd:s2})]:[],p2=(await t.mn(["rev-parse","--git-common-dir"],{cwd:s2})).replace(/\n$/,""),m2=[...await t.Ht(
s2)],h2=performance.now(),g2=t.f(n2,"landings"),{landings:_2,judgedNow:v2}=await ei({line:{cwd:s2,tip:l2.commit,since:a2,most:2e4},judge:hi(u2.side,n2),store:await ai(
(0,o.resolve)(s2,p2),[t.y,..._i(),...m2,...f2,n2.zone,...d2.key]),...g2&&{progress:(e3,t2)=>{g2.step(e3,t2)}}});g2?.end();let y2=Math.round(performance.now()-h2),
b2={branch:l2.name,since:new Date(a2).toISOString().slice(0,10),policy:u2.words,summary:Xn(_2),landings:_2,cost:{judgedNow:v2,milliseconds:y2,megabytes:Math.round(
process.resourceUsage().maxRSS/1024)},notes:m2.length>0?[fi]:[]},x2=e2.is("all")?1/0:di;return n2.out(ui[r2](b2,x2)),0}},ui={text:lr,json:e2=>t.U({version:1,...e2}),
markdown:ur,html:Dr},di=20,fi='this clone is shallow, so older landings are missing: run "git fetch --no-tags --unshallow origin"';function pi(e2,n2){let[,r2,i2]=/^(\d{1,4})([dwmy])$/.
exec(e2)??[],a2={d:1,w:7,m:30,y:365}[i2??""];if(r2!==void 0&&a2!==void 0)return Math.max(0,n2-Number(r2)*a2*t.Wt);let o2=t.qt(/^\d{4}-\d{2}-\d{2}$/.test(e2)?`${e2}\
T00:00Z`:e2);if(o2!==void 0)return o2;throw new t.N(`--since ${e2}: expected a number of days, weeks, months or years such as 90d, or a date such as 2026-01-31`)}
async function mi(e2,n2,r2,i2){let a2=e2.last("policy");if(r2==="landing"){if(a2===void 0)return{words:"judged by what governed each landing then"};throw new t.
N("--policy is a candidate for now: leave out --as-of landing")}let s2=await t.Yt(i2,n2.commit);if(a2!==void 0){let e3=await(0,l.readFile)((0,o.resolve)(i2,a2),
"utf8").catch(()=>{throw new t.N(`--policy ${a2} could not be read`)}),n3=t.et.map(([e4])=>[e4,void 0]);return{side:ti(s2,new Map([...n3,[t.X,e3]])),words:`judg\
ed by ${a2} as if all of it were enforced`}}let{side:c2}=await t.kt(i2);return t.Z(c2.entries).length>0?{side:c2,words:"judged by the config of the working tree\
 as if all of it were enforced"}:{side:s2,words:"judged without a config, by what is expected of each format"}}function hi(e2,t2){return{governing:({baseSide:t3})=>e2??
t3,facts:(e3,n2)=>gi(e3,n2,t2),settings:Gn}}async function gi({landing:e2,sources:n2},r2,{cwd:i2,zone:a2}){let{people:o2,landed:s2,bookings:c2,reverts:l2,teams:u2}=r2.
questions;if(!o2&&!s2&&c2.length+l2.length===0)return{zone:a2,reviews:t._,teams:t.v(u2)};let d2={name:e2.parent,commit:e2.parent};return t.h({cwd:i2,zone:a2,head:e2.
commit},n2,d2,r2)}function _i(){let e2=(0,o.dirname)((0,a.realpathSync)(process.argv[1]??"."));return(0,a.readdirSync)(e2).sort().map(t2=>{let{size:n2,mtimeMs:r2}=(0,a.
statSync)((0,o.join)(e2,t2));return`${t2} ${String(n2)} ${String(r2)}`})}function vi({comparisons:e2},i2,a2){let{reason:o2,approver:s2,expires:c2,now:l2}=a2,u2=new Set(
i2.waivers.filter(({until:e3})=>e3>l2).map(({fingerprint:e3})=>e3)),d2=[],f2=[],p2=0;for(let a3 of e2.filter(({satisfied:e3})=>!e3)){let e3=t.vt(a3.pairing),l3=t.
pt(a3),m2=t.yt(a3.mode).filter(e4=>l3[e4].outcome!=="reads"),h2=a3.changes.filter(({effect:e4,verdict:t2})=>e4!=="none"&&m2.some(e5=>t2[e5].outcome!=="reads"));
h2.length===0&&f2.push(`${e3}: ${a3.faults[0]?.message??`the contract is ${a3.pairing.status}`}`);for(let t2 of h2){let{fingerprint:a4,element:l4}=t2;if(u2.has(
a4))continue;let m3=n.H(i2,e3,l4).owners[0]??s2;m3===void 0?f2.push(`${e3}: nobody owns ${r.$(l4)}: name who answers for it with --as`):(u2.add(a4),p2+=1,d2.push(
...re({fingerprint:a4,approver:m3,expires:c2},{path:e3,change:t2,reason:o2})))}}return{lines:d2,waivers:p2,left:f2}}const yi=/^@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?$/;
function bi(e2){return yi.test(e2)}function xi(e2,n2){if(bi(e2))return e2;let r2=e2.replace(/[^\x21-\x7e]/g,""),i2=r2.startsWith("@")?r2:`@${r2}`,a2=bi(i2)?`: w\
rite it as ${i2}`:": expected @login";throw new t.N(`${n2} ${JSON.stringify(e2)} is no handle${a2}`)}function Si(e2,t2){let n2=e2.last(t2);return n2===void 0?void 0:
xi(n2,`--${t2}`)}var Ci=e.n({command:()=>Ti});const wi="governance/policy.yaml",Ti={name:"baseline",summary:"Turns today's breaks against an older version into \
waivers with an end, to be reviewed",operands:"REF",options:{as:{type:"string",value:"@LOGIN",help:"who answers for what nobody owns"},reason:{type:"string",value:"\
TEXT",help:"why they are let pass"},expires:{type:"string",value:"DATE",help:"when they end (default: in 90 days)"},print:{type:"boolean",help:"print them inste\
ad of writing the file"}},example:'  contract-check baseline v1.4.0 --as @kim --reason "broken since 2025, nobody reads it" --expires 2027-03-31',async run(e2,i2){
let[s2,...c2]=e2.operands;if(s2===void 0||c2.length>0)throw new t.N("baseline takes the version to compare with, a tag, branch or commit: contract-check baselin\
e v1.4.0");let{cwd:l2}=i2,u2=i2.now(),d2=e2.last("expires")??new Date(u2+7776e6).toISOString().slice(0,10),f2=/^\d{4}-\d{2}-\d{2}$/.test(d2)?t.qt(`${d2}T00:00Z`):
void 0;if(f2===void 0||f2<=u2)throw new t.N(`--expires ${d2}: expected a day to come, such as 2027-03-31`);let p2=await t.jt(l2,s2),m2=await t.jt(l2,"HEAD");if(p2===
void 0||m2===void 0)throw new t.N(`there is no commit ${s2} in this clone${await t.At(l2,s2)}: "git tag" and "git branch -a" list names`);let{root:h2,side:g2}=await t.
kt(l2),_2=await n.nt(g2);if("faults"in _2)return t.E(_2.faults,i2);let v2=await t.Dt(l2,{base:{name:s2,commit:p2},head:{name:"HEAD",commit:m2}}),y2=await r.I(v2,
await r.ut(g2,_2.policy)),b2=Si(e2,"as"),x2=e2.last("reason")??`broken since ${s2}; the baseline of ${new Date(u2).toISOString().slice(0,10)}`,{lines:S2,waivers:C2,
left:ee2}=vi(y2,_2.policy,{reason:x2,approver:b2,expires:d2,now:u2});for(let e3 of ee2)i2.err(`not waived: ${t.q(e3)}
`);if(C2===0)return i2.out(`nothing to waive: no change since ${s2} breaks what is promised or expected
`),0;let te2=`waivers:
${S2.join(`
`)}
`;return e2.is("print")||(0,a.existsSync)((0,o.join)(h2,wi))?(i2.out(te2),e2.is("print")||i2.err(`${wi} is there already: add these lines to its waivers:
`),e2.is("print")?0:2):(await t.l((0,o.join)(h2,wi),`# Known breaks since ${t.q(s2)}, let pass until they end. Review each; "contract-check lint" shows what run\
s out.
version: 1
${te2}`,"wx"),i2.out(`wrote ${wi}: ${r.A(C2,"waiver")} until ${d2}; commit it to the governed branch
`),0)}};function Ei({id:e2,window:t2}){return t2.title===void 0?e2:`${e2}  ${G(t2.title)}`}function Di(e2,t2){let{occurrence:r2,bookings:i2,freezes:a2}=e2,{window:o2,
opens:s2,closes:c2,bookBy:l2}=r2,u2=t2??r2.zone;return[{label:"opens",text:n.ct(s2,u2)},{label:"closes",text:`${n.ct(c2,u2)}, after ${n.st(c2-s2)}`},K("book by",
o2.notice===void 0?"":n.ct(l2,u2)),K("frozen",a2.map(Mi).join("; ")),K("admits",o2.allow?.join(", ")??""),K("only for",Ai(o2)),K("room",Ni(e2)),K("booked",i2.map(
Pi).join("; ")),K("approvers",o2.approvers?.join(", ")??""),K("on call",o2.oncall??""),K("writes",o2.writes??"")].flatMap(e3=>e3?[{label:e3.label,text:G(e3.text)}]:
[])}function Oi({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=(e2.deny??["breaking"]).map(e3=>e3==="any"?"everything":e3).join(", "),o2=e2.except===void 0?"":`, ex\
cept ${e2.except.join(", ")}`,s2=e2.board===void 0?"":`; exceptions: ${e2.board}`,c2=Ai(e2),l2=c2===""?"":` for ${c2}`;return G(`${ji(t2,n2,i2??r2)}: denies ${a2}${l2}${o2}${s2}`)}
function ki({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=e2.note??e2.title;return G(`${ji(t2,n2,i2??r2)}${a2===void 0?"":`: ${a2}`}`)}function W({id:e2,title:t2}){
return G(t2===void 0?e2:`${e2} (${t2})`)}function Ai({contracts:e2,regions:t2,teams:n2}){return[e2===void 0?"":`contracts ${e2.join(", ")}`,t2===void 0?"":`regi\
ons ${t2.join(", ")}`,n2===void 0?"":`teams ${n2.join(", ")}`].filter(e3=>e3!=="").join("; ")}function G(e2){return e2.replace(new RegExp("\\p{Cc}","gu")," ")}function K(e2,t2){
return t2===""?void 0:{label:e2,text:t2}}function ji(e2,t2,r2){let i2=t2===null?"until somebody ends it":`to ${n.ct(t2,r2)}`;return`${n.ct(e2,r2)} ${i2}`}function Mi({
rule:e2}){let t2=Ai(e2),n2=(e2.deny??["breaking"]).join(", ");return`${e2.id} denies ${n2}${t2===""?"":` for ${t2}`}`}function Ni({occurrence:e2,use:t2}){let{changes:n2,
breaking:r2,perOwner:i2,perConsumer:a2}=e2.window.capacity??{};return[n2===void 0?"":`${t2.changes} of ${n2} changes taken`,r2===void 0?"":`${t2.breaking} of ${r2}\
 breaking taken`,i2===void 0?"":`at most ${i2} per owner`,a2===void 0?"":`at most ${a2} per consumer`].filter(e3=>e3!=="").join(", ")}function Pi({change:e2,classes:t2,
owners:n2,landedAt:r2}){let i2=[...t2,...n2,...r2===void 0?[]:["landed"]];return i2.length===0?e2:`${e2} (${i2.join(", ")})`}function Fi(e2,{zone:t2}){let r2=n.
ct(e2.at,t2??"UTC");return`${["<!doctype html>",'<html lang="en">','<meta charset="utf-8">','<meta name="viewport" content="width=device-width, initial-scale=1"\
>',"<title>Change windows</title>",`<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article, li { margin: 0 0 1rem; }
article { border: 1px solid #8886; border-radius: 6px; padding: .75rem 1rem; }
h2 { margin-top: 2rem; } h3 { margin: 0 0 .5rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .15rem 1rem; margin: 0; }
dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
.open { border-left: 6px solid #1a7f37; } .frozen { border-left: 6px solid #9a6700; }
</style>`,"<main>",`<h1>Change windows</h1><p>As of <time datetime="${new Date(e2.at).toISOString()}">${q(r2)}</time></p>`,...Li("Faults",e2.faults.map(({code:e3,
message:t3})=>`${e3} ${t3}`)),"<h2>Windows</h2>",...e2.occurrences.length===0?["<p>No window opens within 400 days.</p>"]:[],...e2.occurrences.map(n2=>Ii(n2,e2.
at,t2)),...Li("Freezes",e2.freezes.map(e3=>`${W(e3.rule)}: ${Oi(e3,t2)}`)),...Li("Good to know",e2.advisories.map(e3=>`${W(e3.rule)}: ${ki(e3,t2)}`)),"</main>",
"</html>"].join(`
`)}
`}function Ii(e2,t2,n2){let{occurrence:r2,freezes:i2}=e2,a2=r2.opens<=t2&&t2<r2.closes,o2=i2.length>0?"frozen":a2?"open":"later",s2=Di(e2,n2).map(({label:e3,text:t3})=>`\
<dt>${q(e3)}</dt><dd>${q(t3)}</dd>`);return`<article class="${o2}"><h3>${q(`${Ei(r2)}${a2?" (open now)":""}`)}</h3><dl>${s2.join("")}</dl></article>`}function Li(e2,t2){
return t2.length===0?[]:[`<h2>${e2}</h2>`,`<ul>${t2.map(e3=>`<li>${q(e3)}</li>`).join("")}</ul>`]}function q(e2){let t2={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;","'":"&#39;"};return e2.replace(/[&<>"']/g,e3=>t2[e3]??e3)}const Ri=new TextEncoder;function zi(e2,t2,n2){return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:\
-//contract-check//calendar//EN","CALSCALE:GREGORIAN",`X-WR-CALNAME:${Hi(t2)}`,...e2.flatMap(e3=>Bi(e3,n2)),"END:VCALENDAR"].map(e3=>`${Ui(e3)}\r
`).join("")}function Bi(e2,t2){return["BEGIN:VEVENT",`UID:${Hi(e2.uid)}`,`DTSTAMP:${Vi(t2)}`,`DTSTART:${Vi(e2.from)}`,`DTEND:${Vi(e2.to)}`,`SUMMARY:${Hi(e2.summary)}`,
...e2.description===""?[]:[`DESCRIPTION:${Hi(e2.description)}`],`CATEGORIES:${e2.category}`,`TRANSP:${e2.category==="WINDOW"?"OPAQUE":"TRANSPARENT"}`,"END:VEVEN\
T"]}function Vi(e2){return`${new Date(e2).toISOString().slice(0,19).replace(/[-:]/g,"")}Z`}function Hi(e2){return e2.replace(/\r\n?/g,`
`).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g," ").replace(/[\\;,]/g,e3=>`\\${e3}`).replace(/\n/g,"\\n")}function Ui(e2){let t2=[],n2="",r2=0;for(let i2 of e2){
let e3=Ri.encode(i2).length;r2+e3>75&&(t2.push(n2),n2=" ",r2=1),n2+=i2,r2+=e3}return[...t2,n2].join(`\r
`)}function Wi(e2,{zone:t2,repository:n2="contract-check"}){let r2=e3=>Di(e3,t2).slice(2).map(({label:e4,text:t3})=>`${e4}: ${t3}`).join(`
`);return zi([...e2.occurrences.map(e3=>({uid:`${e3.occurrence.id}@${n2}`,from:e3.occurrence.opens,to:e3.occurrence.closes,summary:e3.occurrence.window.title??e3.
occurrence.window.id,description:r2(e3),category:"WINDOW"})),...e2.freezes.map(r3=>({uid:`freeze-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.horizon,summary:`Free\
ze: ${r3.rule.title??r3.rule.id}`,description:Oi(r3,t2),category:"FREEZE"})),...e2.advisories.map(r3=>({uid:`advisory-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.
horizon,summary:r3.rule.title??r3.rule.id,description:ki(r3,t2),category:"ADVISORY"}))],`Change windows (${n2})`,e2.at)}function Gi({opens:e2,closes:t2},n2){return e2<=
n2&&n2<t2}function Ki({faults:e2}){return e2.length===0?[]:["The calendar has faults; while it has, nothing that needs a window may land:",...e2.map(e3=>`  ${qi(
e3)}`)]}function qi({code:e2,message:t2,location:n2}){let r2=n2?.line===void 0?"":`:${n2.line}`,i2=n2?.column===void 0?"":`:${n2.column}`;return G(`${n2?`${n2.file}${r2}${i2}\
: `:""}${e2} ${t2}`)}function Ji({occurrences:e2},t2){return t2??e2[0]?.occurrence.zone??"UTC"}function Yi(e2,t2){let{state:r2}=e2;if(!r2)return[];let i2=Ji(e2,
t2),a2=r2.nextTransition===null?"":n.ct(r2.nextTransition,i2);if(r2.open)return[G(`Open through ${r2.windows.map(({window:e3})=>e3.id).join(", ")}${a2===""?"":`\
, until ${a2}`}.`)];let o2=r2.reasons.map(({code:e3,message:t3})=>G(`  ${e3} ${t3}`));return[`Closed${a2===""?"":`, until ${a2}`}.`,...o2]}function Xi(e2,{zoneData:t2}){
let r2=e3=>e3===null?null:n.dt(e3),i2=e3=>{let t3=Object.fromEntries(Object.entries(e3.rule).filter(([e4])=>e4!=="location")),n2={id:e3.id,rule:e3.rule.id,calendar:e3.
calendar,timezone:e3.zone};return{...t3,...n2,from:r2(e3.from),to:r2(e3.to)}},{state:a2}=e2,o2={version:1,at:r2(e2.at),zoneData:t2,state:a2&&{open:a2.open,windows:a2.
windows.map(({id:e3})=>e3),freezes:a2.freezes.map(({id:e3})=>e3),reasons:a2.reasons,nextTransition:r2(a2.nextTransition),nextChange:r2(a2.nextChange),horizon:r2(
a2.horizon)},occurrences:e2.occurrences.map(t3=>Zi(t3,e2.at)),freezes:e2.freezes.map(i2),advisories:e2.advisories.map(i2),faults:e2.faults,horizon:r2(e2.horizon)};
return`${JSON.stringify(o2,null,2)}
`}function Zi({occurrence:e2,use:t2,bookings:r2,freezes:i2},a2){let{id:o2,label:s2,calendar:c2,window:l2,zone:u2,opens:d2,closes:f2,bookBy:p2}=e2,{title:m2,allow:h2,
contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2}=l2;return{id:o2,window:l2.id,occurrence:s2,calendar:c2,timezone:u2,opens:n.dt(d2),
closes:n.dt(f2),bookBy:l2.notice===void 0?null:n.dt(p2),open:Gi(e2,a2),title:m2,allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2,
used:{changes:t2.changes,breaking:t2.breaking,perOwner:Object.fromEntries(t2.owners),perConsumer:Object.fromEntries(t2.consumers)},bookings:r2.map(({change:e3,classes:t3,
owners:n2})=>({change:e3,classes:t3,owners:n2})),freezes:i2.map(e3=>e3.id)}}function Qi(e2,{zone:t2}){return`${[[`## Calendar at ${n.ct(e2.at,Ji(e2,t2))}`],Ki(e2).
map(J),Yi(e2,t2).map(e3=>J(e3.trim())),["### Windows"],e2.occurrences.length===0?["No window opens within 400 days."]:["| window | opens | closes | more |","|--\
-|---|---|---|",...e2.occurrences.map(n2=>$i(n2,e2.at,t2))],e2.freezes.length===0?[]:["### Freezes"],e2.freezes.map(e3=>`- **${J(W(e3.rule))}** ${J(Oi(e3,t2))}`),
e2.advisories.length===0?[]:["### Good to know"],e2.advisories.map(e3=>`- **${J(W(e3.rule))}** ${J(ki(e3,t2))}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function $i(e2,t2,n2){let[r2,i2,...a2]=Di(e2,n2),o2=Gi(e2.occurrence,t2)?" **open now**":"",s2=a2.map(({label:e3,text:t3})=>`${e3}: ${J(t3)}`).join("<br>");return`\
| ${J(Ei(e2.occurrence))}${o2} | ${r2?.text??""} | ${i2?.text??""} | ${s2} |`}function J(e2){return e2.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*_[\]|~#]/g,
e3=>`\\${e3}`).replace(/@/g,"@\u2060")}function ea(e2,{zone:t2}){let{occurrences:r2,freezes:i2,advisories:a2}=e2;return`${[[`Calendar at ${n.ct(e2.at,Ji(e2,t2))}`],
Ki(e2),Yi(e2,t2),ta("Windows",r2.flatMap(n2=>na(n2,e2.at,t2)),"  no window opens within 400 days"),i2.length===0?[]:["Freezes",...i2.map(e3=>`  ${W(e3.rule)}: ${Oi(
e3,t2)}`)],a2.length===0?[]:["Good to know",...a2.map(e3=>`  ${W(e3.rule)}: ${ki(e3,t2)}`)]].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function ta(e2,t2,n2){return[e2,...t2.length===0?[n2]:t2]}function na(e2,t2,n2){let r2=Di(e2,n2).map(({label:e3,text:t3})=>`    ${e3.padEnd(9)} ${t3}`);return[
`  ${Ei(e2.occurrence)}${Gi(e2.occurrence,t2)?"  OPEN NOW":""}`,...r2]}const ra=["text","markdown","json","ics","html"];function ia(e2,t2,n2={}){return{text:ea,
markdown:Qi,json:Xi,ics:Wi,html:Fi}[t2](e2,n2)}const aa=16*t.Wt,oa={changes:0,breaking:0,owners:new Map,consumers:new Map};function sa(e2,{at:t2,next:r2,query:i2,
ledger:a2}){let o2=ca(e2,t2,r2),s2=o2.reduce((e3,{closes:t3})=>Math.max(e3,t3),t2+aa),c2=n.A(e2,t2,s2),l2=({opens:e3,closes:t3,window:n2})=>c2.filter(({from:r3,
to:i3,rule:a3})=>r3<t3&&(i3??1/0)>e3&&la(a3.regions,n2.regions)&&la(a3.teams,n2.teams));return{at:t2,state:i2?n.g(e2,i2,t2):null,occurrences:o2.map(e3=>({occurrence:e3,
use:a2?.used(e3)??oa,bookings:a2?.bookings(e3)??[],freezes:l2(e3)})),freezes:c2,advisories:n.O(e2,t2,s2),faults:[...e2.faults,...e2.unread,...a2?.faults??[]],horizon:s2}}
function ca(e2,t2,r2){let i2=new Map;for(let a2=t2;a2<t2+n.h&&i2.size<r2;a2+=aa)for(let t3 of n.j(e2,a2,a2+aa))i2.set(t3.id,t3);return[...i2.values()].slice(0,r2)}
function la(e2,t2){return!e2||!t2||e2.some(e3=>t2.includes(e3))}var ua=e.n({command:()=>ma});const{base:da,config:fa,"governance-ref":pa}=t.S,ma={name:"calendar",
summary:"Shows windows, freezes and what is booked in them",options:{...da&&{base:da},...fa&&{config:fa},...pa&&{"governance-ref":pa},next:{type:"string",value:"\
N",help:"how many occurrences (default: 10)"},at:{type:"string",value:"INSTANT",help:"from this instant on, for example 2026-12-01T00:00Z"},format:{type:"string",
value:"FORMAT",help:`${ra.join(", ")} (default: text)`}},example:"  contract-check calendar --next 3 --format ics > windows.ics",async run(e2,i2){let a2=t.j(e2,
"format",ra,"text"),o2=Number(e2.last("next")??"10");if(!Number.isInteger(o2)||o2<1||o2>1e3)throw new t.N("--next takes a whole number from 1 to 1000");let s2=t.
C(e2,i2,!0),c2=t.w(e2,i2,s2),l2=await t.m(c2.cwd,c2),u2=await t.Yt(c2.cwd,l2.commit),d2=await n.nt(u2,c2.config);if("faults"in d2)return t.E(d2.faults,i2);let{calendar:f2}=d2.
policy;if(!f2)return await t.D(c2,{entries:u2.entries,name:l2.name},i2),i2.out(`there is no calendar on ${l2.name}: windows: in contract-check.yaml makes one
`),0;let{filed:p2}=await r.ht(u2),m2=n.D(f2,n.w({policy:d2.policy,booked:p2},{})),{tz:h2}=process.versions,g2={zone:i2.zone,...h2!==void 0&&{zoneData:h2}};return i2.
out(ia(sa(f2,{at:s2,next:o2,ledger:m2}),a2,g2)),f2.unread.length>0?t.E(f2.unread,i2):0}};var ha=e.n({completionOf:()=>_a});const ga={bash:e2=>`_contract_check()\
 {
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
`).join("")}`).join("")},_a=e2=>({name:"completion",summary:"Prints the completion of a shell: bash, zsh or fish",operands:"SHELL",options:{},example:"  contrac\
t-check completion bash > ~/.local/share/bash-completion/completions/contract-check",async run(n2,r2){let[i2=""]=n2.operands,a2=Object.keys(ga),o2=Object.hasOwn(
ga,i2)?ga[i2]:void 0;if(!o2)throw new t.N(`completion takes one of ${a2.join(", ")}${t.M(i2,a2)}`);let s2=e2().map(async e3=>{let{name:n3,options:r3}=(await e3.
load()).command;return[n3,Object.keys({...r3,...t.A}).map(e4=>`--${e4}`)]});return r2.out(o2(await Promise.all(s2))),0}});var va=e.n({command:()=>ya});const ya={
name:"diff",summary:"Compares two files or two folders, without git and without governance",operands:"BASE HEAD",options:{mode:{type:"string",value:"MODE",help:`\
exit 1 unless every contract satisfies: ${t._t.join(", ")} (default: what is expected of its format)`},...t.O,...t.s},example:"  contract-check diff old/order.a\
vsc new/order.avsc --mode backward",async run(e2,n2){let[i2,a2,...o2]=e2.operands;if(i2===void 0||a2===void 0||o2.length>0)throw new t.N("diff compares two path\
s: contract-check diff BASE HEAD");let s2=e2.last("mode")===void 0?void 0:t.j(e2,"mode",t._t,"full"),[c2,l2]=[ba(n2.cwd,i2),ba(n2.cwd,a2)],u2=await Re(c2,l2,{recognise:r.
cn,unpack:r.tn}),d2={...r.dt({mode:s2,...t.k(e2,n2)}),skipped:()=>{}},f2=t.f(n2,"contracts"),p2={base:{ref:i2,commit:null},head:{ref:a2,commit:null}},m2=await r.
I({...u2,...p2,...t.d(f2)},d2).finally(f2?.end),h2=e2.is("all")?{...m2,unchanged:r.o(u2,d2,m2)}:m2;return await t.c(h2,e2,n2),h2.comparisons.some(({faults:e3})=>e3.
length>0)?3:+!h2.comparisons.every(({satisfied:e3})=>e3)}};function ba(e2,t2){let n2=(0,o.resolve)(e2,t2),[,i2,s2]=/^(.+)@([^@/]+)$/.exec(t2)??[];if(i2===void 0||
s2===void 0||(0,a.existsSync)(n2))return n2;let c2=(0,o.resolve)(e2,i2),l2=`(^|[/_.-]|/v|-v)${r.q}(?=[/.]|$)`,[,u2="",d2=""]=/^(.*?)((?:\.[^/.]+)*)$/.exec(c2)??
[];return[(0,o.join)(c2,s2),(0,o.join)(c2,`v${s2}`),c2.replace("{version}",s2),c2.replace(RegExp(`${l2}(?!.*${l2})`),(e3,t3)=>t3+s2),`${u2}-${s2}${d2}`].find(e3=>e3!==
c2&&(0,a.existsSync)(e3))??n2}function xa(e2,t2){let n2=e2.references?.length?`
Elsewhere: ${e2.references.join(", ")}.
`:"";return`# ${e2.title}

\`${e2.id}\`

${e2.why}

**What to do.** ${e2.remedy}
${n2}
${t2.map(Sa).join(`
`)}`}function Sa({title:e2,files:t2,verdict:n2,message:i2}){let a2=t2.flatMap(({path:e3,base:t3,head:n3})=>[...t3===void 0?[]:[wa(`base: ${e3}`,e3,t3)],...n3===
void 0?[]:[wa(`head: ${e3}`,e3,n3)]]);return`## ${e2}

${i2}: **${r.D(n2)}**.

${Ca("New readers, old data",n2.backward)}
${Ca("Old readers, new data",n2.forward)}

${a2.join(`
`)}`}function Ca(e2,n2){let i2=r.j(n2),a2=`- ${e2}: ${n2.outcome}${i2===void 0?"":` (${i2})`}`;if(!t.it(n2)||!n2.witness)return a2;let{observed:o2,decoder:s2}=n2.
witness;return`${a2}
  - written: \`${r.T(n2.witness)}\`
  - ${s2}: ${o2}`}function wa(e2,t2,n2){return`${e2}

\`\`\`${t2.endsWith(".proto")?"proto":t2.endsWith(".avdl")?"java":t2.endsWith("ml")?"yaml":"json"}
${n2.trimEnd()}
\`\`\`
`}const Ta=/^sha256:[0-9a-f]{6,64}$/;async function Ea(e2,n2,i2){let a2=await r.r(await t.g(t.w(n2,i2,i2.now())));if("faults"in a2)return t.E(a2.faults,i2);let{
report:o2}=a2,s2=o2.comparisons.flatMap(t2=>{let n3=t2.changes.filter(t3=>t3.fingerprint.startsWith(e2));return n3.length>0?[{...t2,changes:n3}]:[]}),[c2,...l2]=s2;
if(!c2)throw new t.N(`no finding of the present difference begins with ${e2}: check --verbose shows them, and --base and --head name another difference`);if(l2.
length>0||c2.changes.length>1)throw new t.N(`${e2} begins more than one finding (${s2.map(({pairing:e3})=>t.vt(e3)).join(", ")}): write more of its digits`);let u2={
style:t.b(t.o(n2,i2)),verbose:!0,quiet:!1},{base:d2,head:f2,contracts:p2}=o2,m2={base:d2,head:f2,contracts:p2,comparisons:[c2],notes:[]};i2.out(r.t(m2,u2));let h2=new Date(
i2.now()+Da*t.Wt).toISOString().slice(0,10);return i2.out(`
${Oa(c2.changes[0]?.fingerprint??e2,h2)}`),0}const Da=90;function Oa(e2,t2){return`A waiver in contract-check.yaml on the governed branch lets exactly this pass\
 until a date:

waivers:
  - fingerprint: "${e2}"
    reason: why nobody is hurt
    approver: "@login"
    expires: ${t2}
`}var ka=e.n({command:()=>Aa});const Aa={name:"explain",summary:"Shows the page of a rule, of a governance code, of the rules that find what buf, Confluent or A\
vro name so, or one finding of the present difference",operands:"RULE|CODE|FINGERPRINT",options:{all:{type:"boolean",help:"show every example (otherwise two at \
most)"},...t.S},example:"  contract-check explain avro/field-presence",async run(e2,n2){let[r2,...i2]=e2.operands;if(r2===void 0||i2.length>0)throw new t.N("exp\
lain takes one rule or code: contract-check explain avro/field-presence");if(Ta.test(r2))return Ea(r2,e2,n2);if(/^gv\d+$/i.test(r2))return Na(r2.toUpperCase(),n2);
let a2=await Ye(),o2=a2.find(({id:e3})=>e3===r2)??a2.find(({id:e3})=>e3.endsWith(`/${r2}`)),s2=o2?[]:a2.filter(({references:e3=[]})=>e3.some(ja(r2)));if(s2.length>
0){n2.out(`${r2} is of another system. What it finds is told here by:

`);for(let t2 of s2)n2.out(`${Ma(t2,e2.is("all"))}
`);return 0}if(!o2){let e3=t.M(r2,[...a2.map(({id:e4})=>e4),...a2.flatMap(({references:e4=[]})=>e4.flatMap(e5=>[e5,e5.slice(e5.indexOf(":")+1)]))]);throw new t.
N(`there is no rule "${r2}"${e3} ("contract-check rules" lists them)`)}return n2.out(Ma(o2,e2.is("all"))),0}};function ja(e2){return t2=>t2===e2||t2.slice(t2.indexOf(
":")+1)===e2}function Ma(e2,t2){let n2=Pa()[e2.id]??xa(e2,[]),[r2="",...i2]=n2.split(/\n(?=## )/),a2=i2.length-2;if(t2||a2<=0)return n2;let o2=`${String(a2)} mo\
re example${a2===1?"":"s"}: contract-check explain ${e2.id} --all
`;return[r2,...i2.slice(0,2),o2].join(`
`)}async function Na(e2,n2){let{governanceCodes:r2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.f),i2=r2.get(e2);if(!i2)throw new t.
N(`there is no code ${e2}${t.M(e2,r2.keys())}`);return n2.out(`# ${i2.title}

\`${i2.code}\`

${i2.why}

**What to do.** ${i2.remedy}
`),0}function Pa(){let e2=(0,s.brotliDecompressSync)(Buffer.from("W+llxSyEMQ4ANqZ1Angc7lgUeG/oUYGEWAQdNaedwLmslam287BnQ7+M8mIR4DbxY9F4yBO+XxulOsGy+syCg6n9D3Lt6h\
2blmlA097f19Sy6lPeXYTCJ5tLCc3BOek8o3XGQRTgyKjoGvv/Nt9cbaekKB0JezpO7yv+QlcIwY2FHoMeBzscbzW113dH5goMblwnvdgpHRILUGLFsOKWxe5Wppav75yzbinKIUoO6Rvib8NRHJBFH9BkTfcKhA\
OIbirbIFQHJ8jnRg8EwuPI/b1LVJZ28x5HP4SESzqMOtU1hBo7QuoGCFTL51cYmWQaKxpEHZRM40Edyx+WZ6VmGaV9d7YpuQDIzwv4eb5QV+SIaEnwcjUszXBtBFl6EOKays4yqLZPmGaAN9KD+jn5lI1QJ30/4Y\
kjHcrutP7/+376ny3PNtaEihQpbPv41GxDGeOCvLHXXHuOV9fUEAq3Sh+oKkgkwKfRfGxLfnb7vfba++xbDqgCQDwYWjy2MzZSKEW5fCgfBsdc9gDANmzP/1rOhS5THikIpdtAguXLJJi5LyvfHj8kTZlM0m0GsG\
Xj45Rkme4yTK30+ZK02y7GIDASWBICO7eIzWroUNolBe62kPiLLSuO408Su4jNatLS7iyBcg8kfmVb/hUTq3/4dYC3u54wt4Ex5n+Xz8+loVRuA0noiBC1olCRL5N8CsD8io460oNwtqadV25nYkk7G5xKycQbMV\
AZRJRJkr1BDYifSCoh7VjqNH1Dr1qIQv33BX7Own+G3XjdssNn3TrpEI1C6m+OVJQprnyz8zmJlFtDWgpR0iK7MgYlXgKsGKqnquIb1Cb5FvvydlcbKWiLnFcGnYLDfsNAsC0uW7K3y55XqPMnVy3av+mpFcJ4jd\
cbEqilUADX9qMODSkFM+wGoFKJSNFSqhbcZ5rMH2fgK2Z8JEcTPwcA8b+qrgc4bzYaSi2Imc0J0HrRhlOCenLFJjBjGf6JERruU5u39Zn5wkOI1w1yak7tvPSiXGueIwEddTX6WJxFFOdMLGxxTL8t6/QfnAwSbo\
oWyqN9xSqXVdLob92XVo9OhWf/NnO7mJBEEE54jA58/iuvt0gZZnHOTiuqx3fjcsSXbUW6+/8T4bMZ11poNYB3VsLX9mo4XIjAgid5Q/eqnXQEy/0H6Fy/b0fdGXzzhVEGMalbST/B+suDQZz07+ioF9daPSqws5\
X3ELIHQ6NGPYK/MPzAifIhX4H94bnVvPiQtPxvIZgIGd5eAYa/fiRF928StiL2M1gP7gf9RTSS8F9RnA4R/pgJw9laHf5ql16lOBg8BKvTID9qwwhOrMiFPSimcIixaUaDvEARUY0yzvre9XWAwa/OkdaUR2kkZ1\
+AVNp3PAK92Y9XvaUVSXsqxLpthtgRQ0HdJ/0J8B9bcgSjNWGwwSxNcMlTUEB+L0HTrHc1I1VDSBRomK0jlUGLBuke86bTFQPowRHI6UxEvK+ahtP/Cmllef86ZW8HkQtQZrECjdRL6uLQKWmtgZOrekAdqoE1To\
7pwJpF0dhoFQajTHhRAyxF/2dvivqnvsOS2R0O3J57fP/S1L6d8lTNsLw9/O1RW05T5Ox/tN7avfQz1j4Fji7csdNPWd3/eTZmWNw+PeUYvDX7rE8oQMgHcqop/s/Ve7obF/FAS2O+9IUl7ql8srg5cHTCaQnEb0\
uYGKF0a/hkQFkkoQOSHDuQZRMpH7GK6bRlCI1cewr0CN5x17fq/jJ74DKc9t4lOqfnt6SMWjQmD+OR2K4YIhkCOdwrYYUHTXYDCjJEeuAn49kN9hyIypn2Qyl5EH74AJ40TOmBH3r8Jc3yUKePWE2DHIzq8G2wQV\
QxfkcpVBOI9eHk1q7/aegMmQWSpOGzl+M9Y8XlxH89t/x6HJnbicPKRfsF9zXH0Bqh+VYZwwCqhiVkLMPE/6s/yj2DuNy8OM17Bs+wpgaN3iXNJ/kZPUrRPrGbOpISdupWDkv46TGVoXQTJS4rQE6LKuXGg5Jz7g\
2MjvJaghk6IlwFFcn83z7rlp0uy6UhFL9u9tBX5ApZ8tgjuMQiqHlpXWJb/PFVc5KMoaavG/rgprt9K+NbvEg1XvphPwAMvv0PhpldeY1dNsrLufiXuFzQQz5+satHAcq/WHh9erh03GLqcZ6jlNoLk62QDS3156\
FT6FmRmjwkS3N8riQtH1VAkuwx60o+RvdGRkAJD02KA/NgqSqUKCmrspOMnBrIS+Cx0LB4vl/r/BpU9OE30YhegMKqJklghUwCdrVkAr4lsoATXfQALqDTk6ytPW0DLVXmkqo5yREph2bXor5lV6UGzJahjFsgS0\
O7MsuIVjVEVg5xLndpRXC52DCr8v3r1OC2PzN4pmS+ltcMDzH9QDgRREPWg4H26N65KDak81iLpvov+3TJl8xwQgFaooOmtT67EmY8/muN0VZCwKlfsZsYXKTMRy40Ab+5l/2UFlcypxH96k11CA0clCGheAtYEB\
/ArusBTI9KEKFw6kmEeyh+oBio3VeT1IVzl/iZNY+U+OiLSPf1TJsDEw6OWZp3/i7U/XlZzaD7l6PrHwEQXVe+iuJppuh3jblxQyCw+QVeMXJFoYiVqokqLxKGfEj0eic+VJc1rs9lUS0WEX53Xeewai25ljTYst\
agVI0Z0cawoF28habADVzTza8AhbeaJlhpEssaV/rhfmiyjRc3B/TChhY+eJ9fek/o6wDtvSLU/w9cH46NbQUksCS3wvLntMV0IRy9HrB44HdexwqJ4Wmh2D0rR6mkrJC0pyFO79N8RITY6FEjvLt6r1c4hPaHZA\
iadRVB550RcS1dWyrAddUqHZn4mLXtQNtZ523og2HNlwNQ33bUKTOns6xbRHh1l45WcfyqaE95iwyQaK8jN0b5r9AIG1woqtMrxgZUWzICv5IQtbEoqvncNCGl92ZD7Nw0MlH4VZTtw9nq+RvtioBMX9IF54h/Ba\
COOIortlFSkbSl3Sh2Sy1Gc1aGAEDKZgRUgwDA7o7+9zcovsWvt5CPO/l25x1L13FUpMHNXCST+l/uEFOv1t8L9BkyyfLJcG1Ovqh7puyTm0vW+bltXftk9aiyeuwhpc/15FFzzVZSR1MMgodZneXt6xW/Z8X/bN\
EL2l9u+58ANIG4kT6E/VviVcme8MovH+lBfW04qXLiW5OvphW0VkstNwArAecOuVhk0j1pwUDaMzNE8oX+Y5IuOJK5NcHopg2xcirwFF3RUumvhbeDeH6nG4lDC+Al6642ipErbpovvrMelaj2KH0DZTRoLlqEMK\
8/LJk52WVx/wLVKWYDeIKk+L5kU77yf+yU4Jb/DqNFc8IX1QTSpmh71VGS+2re1rKMgXw79lwGOcTOa8rG9Nucl8Mx9v1az9ulazCpxCJdef4SrY+eqjwFhMG65lbAVxlyDUEr0BKMcwFcXu3sYlRSpmYyHJ94+W\
SJ3/rYiWU21V/6Taa7tc/gS9dl6++fHl66d2TuFt2NfqZv8Crie0Zvd7CRrbxy+K1tKT89gpXwou6laX2S0LgSITMh53EhLg1T1t69aPssucz086nZXsSfBW6f7klMGei1TEb+t7VWZrnd6lWInnU0hi6ml8JoBX\
iAuhiAlT0KOBvj/AAqFwxW51OB2sEQDLTqs48DWtWfQjMDGnDF7UlCVfKqRCDagQM2h/iAegUZRknYlcy4QwWhQRsqpp4Yc2sshE/td21hsqasj+BhJuO9v5EwHSkmkRov6JOzMOWngEUjjtC3gD3eBxEWlvDMFI\
z0FC8+O/Xlu9Tlu+FNCH3AqyzZHXCzhYrbx+zY26owuF+g7XlqZkWXoTCwi7tftCMKJ/wMcwJ0I8uIDLNvnAeEpUZvELYSGR0gS/hvmtS8CnAk8lenUnxRQrTyIdLK0dEYak4NWc9sGbWpSObCqC/SQe/mlMRFi3\
lqU4py68s7yoSBHu7Q49k5fLeiLQRKDFBxicz/Vi1CKnzg20Y7V1cFjiZXigl8Rhp4qNMIYalCVjZf1DSZ/q8ovhJoZ7DUYD8g5oHvN7aC4QFCtmyoJJ12CePoL7qguYfze5ZmzJWBoAf0ZjqNi3QOqrd+T3+Dot\
4Vc3jiG4BKLuH1MNz3VHdRs+ju9wPKOni4dF3LmaSv/H6SZvdKtqE7LSfA9wa3ZiWhfS09+K0yOsWopB4Q43fy/qVxi7R5Z2NhntDLj1x1bMKHEO5WqRE+Ib5yro92wnPQcLZPCw6uYDe44Wkz7vV5w9PsaQJmVo\
le6x8l0Kw8lFK7EaitpAOBCUzHwipQmvilt5WohP6iYRz77WIrToECUyzIDiNAi1SDpwWP66mnlgaricEUBxQv6eHb1ZdpFyOoBjg5YpgVJE8wYOILKNZ9GGvQBgFlL6hcDyGhoAJzdk3VYMKJxZPjm9Cg7kCbQi\
jD+v+lkFp0D8ofKQ2VecdA/e4Nl2tLNjRK16Y6ECMKovAJWguP1zbV4gpwalpdMd7Hn8W0g4o2Hw2VjIlcGLOvZpPM/MDPCZ3kDvdyDSLNMLV8SWX4MBqIBFUXJfeZn+Ra3wCKaCpWlXdoAjiA8OXztVqcH2C1tz\
CuDiWPvRrbXjFctRUcdum9QZjJbF4F06Hk9VBG7yvmIsvVGdB0SuW5+t5lo80qsKWbYzi5ZVfHNuBVG0mCErZEkmL5g4p7z0B36JGZ1tXaFcSK3k1JJmnVWWOB/PgnduVTGr1k+1iJZoFRVvR3kXTFoJGLuL3cO5\
I4dW7lHyVQNClpjn/a6BZkTZ7bi5WLJ1Ipb5EnvklQ2pLWYcIUAqfgj0htBdC6d+Hk3jqAN5XdNKqjymqm6hZ3ZK9+ogI789UMFk4fpK3OA7+F+W5judunDzEF4Gnf2bLxfl1sQY/3rtzo8a94F/LcR6iBwljIzv\
pK3DUi8soFs6Ow3bF3gFfnaoPAt/p/E1hgnWrN2DNQ5Flv1blrLYeU8rCTqoPb/VwWdWg5a+k6XG8sdTlQMrLd2hTOGzovjz8vzmCX6FAQ4RVmFSky8cqbTb28IHyt318cdCfY90Po75/ZydAYM/J0CECypEugjr\
DbNtCqpdwMi5fALUz49gTUOt8pHYRnJ6iBCIqXjgQYlEINkg50BND0kSFOx3XyuQfHZ0H372BtJnzpEm8KUGKiZ0xNeVm1i1Kherl9A8aJwbfOHlOEUaU+VHgdg9XidnjsMvbcAxSHzyfhy2hU24a7mYTnpJvGml\
0cfOqS6yNM8uYLHBzkfsCS/jVy54P7geCTRmBUwsnUw3zD0bodNb5kiEuFxheENosNQVsHAIbKYtpiRTxrPn5XG918Zeifadkh0VVUa/yTi41Z1oZVzxgq/lV3K4v8Mniw2D27FGsemfCMMK+8BJLK4H+QNTLQey\
H1/qfeUSgfsSnhWUD7hFT5OErjfyYdzbAJnYtTjvJJKsCdcUzDGRwhcnt0Tg0RWs4c9VelKT0r27o/pUccHkgmSlP7vUEouhs2Cl7eTqUyDnfGZJGvjSO/6UUNVUHnRtetU7y5anCQ3KugsF3sZe2A8+sJQvWBto\
s9EBIgOX4LlHJQ6sFcOD01dIAqv1GKMMKIic4fHndC58aK+tywP8AeS1Ud5KT/jeUD+B7rsXzgffA/5RDeItJdjsPp0THlvwqUg7y17S+GQjVKOAaH4nR/5MRbmLbcHtESAk4ktyU8OtpCO8rO9UGQedr54nrzrF\
az9DvDO8qtqmAHGshxaCx8ZxWaKvSGNMuYkrnR1ouzIfhlBZof+DFAqoN3ZqWoYffFyR3fdSUK3+5h7gE9I6gIER5fUwgPCu2Mkwa1RG1IHzfYGWcTKtvbJXBELtbltoz9WpDMeKCcwRIkYWyXJN0rEpmtsxmbsp\
tRoHQz8YLYkXmW4YCFucaLK6aNoyn/JHyQYa7P9oBW86QXnbGtAJQcEZ4G8pWYE23sFZw7mzBlcIhwQAQ8aF4+zAiArKeMZnNZ0YtrFJGfWU/7BW7vGJE7g56E+l7iiIcnXtbcQrpX1QuftScAXRgvblQQkSwgza\
EEbnAOsXsOC2sdTI83IzZtIOy5w5iuiHFUBmUCmE3ZYf7ziCbjOYciHVolIQh6WK4Lk+tYNbTCGXZ4uKGRBjjn9Bv2DXkrh28QX6Lh5mwjRnU3H8PSoioisDpbQfSIlf7W5hK/Khco18Qfm1MVCZBkyQ/9WT3XkZ\
bWQOGz3q3aOOOTklEMfXC5d9XopLymjH8a9xJ3o4V2sczoZnzaB8Fj75jLnSZij4Y/7bu1bBiyLlPH304WTwombPggevNzLO9B3wFTylPY1/nBUsDg04of+2TggEsWxpO6u4WzfVpMG8oTt1MyoIpF5pZ1R0awcb\
HBsbp30hJQdsmMPwt4dAe3Bb2dTXZVbTcrQuXUMhSbPq3i38qh7eFXMONW0qI5Arrt7eB/+Z4XOdnFGAdXGObsXn+/i4qhrqf6/dzdO9fMAdYL3d3mFIhfnC+dhDNDV/L4gQJiIjAWbkZAHdtFXeyBhUW4LnaIbZ\
PfQVH+0tfSEwQVHhMfQQsiIkvYA84ii9KF3pismoi4JSJnea8ZDbHsjBxVH9RMotZKGFsrblZBcPLNK9BEH/pca7h08jnErhDyLB1V/4eMBtJQ8C5Ia1uNrgvEuIJbZyLIVCM272/ZtOIYa4vCj3AKiwkENZ2RDs\
KQQfUwcwslaxfr003JkJK11yvWqZvGaM8eRj6cOD8nrGjglXpcHFS6jozT8QtvpodrYrZwj/QBBcO/C7R/M07qsf9tXyMbg0MNmx/z9tXXsKd2u5YzbOxiXuN81pxN4crh7WEoHWZNN1y9QX7Bkpu1zCIk9jMYDm\
8pCFbzYHK/QVbztm3jbkHq3J1iJD8wgYWuxdbn5ga+3c79iv/5CFw9a7fdxU4G2+2pqydqe2o9QUT8q96VueAQieDG4EmYpA+cz4pAZpXD0zzlVfgdyw2knx7HiGiBrdCYwKH+LX5Oj1XeHQXVIXrLk/VdwC196m\
EPfqpahKW6hTxUw4fceDkMsF+dwytyafZsCFaX6fP389hGqjnA0IxWGAIw/OsW1RZVj4aQK4ybMbzf1SF4DVCDzscZ7J/NQtvOAe4Y4UVQQL/wu/9VaZkv2yHA325Z4B/NLLVzwJsvA42lYMV2q6NQCrjNci/YYp\
ZRNtR3IfSQbmphULbl1sXV2uitgTc9y1UIUv/VlsHOjmGbfP7wUwStPnnTy1Edyvv/WlLp+dUuMts9rXD55ZA9hR0U8pah5Jpej3a2ctPBIIUXa1G8WEWwwTdFnmfOW1aUo5qRTBN9BZEZKSp8In1VsmIiuxLymx\
yG0rnksX9c9utHOso/JhODmMxSxo2BiShboq21SBZs0V2G3SKcCKe0T+6jwDyAVV1+9GbMkCBmcSm2hl3r3ONT0VS6HEyVKmhBOtf5QXy8TQsYxm4SA3sLCY84JsogbI1VXm2Zk9KwU4F6kAC02fw3GTOdd3Q6iU\
UfDzDd0H8LveYDkfiHS9DOHpSla2dFVLIK6r9lQM3/CXxA/5d8QVswtpmPKKNCAbjsmO2zaiyiwzLAByvJjGEcR57tDjTyuW+ofi4Dh/GEBK5P/y5rzWWdTCxBV5myewSkx/Dd9cs28eZ47PPq65Q+SCMSn44WNp\
Q+CdrZYaXusQH+zc45Cln0qumbB+/Q7+a9fWAa/Nst8K+AsE0bzBqWHltQPeVQR5syMADmoK9RhxbdMFjusQUxCB39IGr0Q91/hONdg+8hS0A2cnZDWZzRtBl3fdws2g2pD5CMAq+SjYx3nWFb3xXD6cAKKxk+Fx\
zDNQTdE4DzHElIFx/Wid/VBBOVsXEYRH/Wr7VLYMOR9Dlkh21thVzzn1iDdNlZGNUKEq9TMUK95H+nbYIhfiW65lkD7J6ZdYyaaPqeq7N1+AG3GqXPaWVSEE8C75uhc9xT6yvxtrNrPPRciKrgpIvbsAy/gKtcDC\
ibyXEvqJ4nA5aw2GUthCkBhKBxmICLUs4PgJHIjhyCurjeHMMu6C9vDd+1qOpPWZ4u7BYxeN1sD+xDj1vWdtEsTxNnaVoWPvw4Rr7laLgzt7rtGv66K4KEJz5KJkqQQp2//vY+y/DIVNq8n0mT3KFNHAi56dyaTl\
blrPnMgMYxqekWRxOvkmjL9Lk8Ws0i8sJ6QXBzuw2/gqVM29Y2EgyaKiCZYRtogTEIPB/nnQmTDj2QPCcB5UjYeGINL7pS+vDW+P8KlJ44CGZ/k1tM7OpZv4C2s5tNR3l2xzmZube4PHvTZcxHr73621t9RSr4um\
U+qya1U4Hc/Zjl80U8WdVNl37JcZOurGOYK2b5HYwborbilR56Ll0BxF1dCJ+LYB+/KgUaLy7CFa5RJXIR+LOXFMw9GIA/eyYjGolVWFTSEIcpT8HW61TcvH2zHpVpvhgf6UT5FIxF4JQwON31nWa0mfrZMPw6wS\
Qyi7tDn+X9b5qEM0Wba7Mjp0msmDXjlLkWnAdAu4eV6n+0413tpC70eOjIMJSjWQtKd0+9EcZxcWlfaXhZpH8JjiNXL1093UArM2n3RAPts629tN2PbNRk7u02QlsZvB/yhlESX7Cp7/0IUxSjwmM4d4iN6z/DiK\
qTYUz7LMyv/e9faUBxf7Hv7+Ksy3Ip+eGa6BwTppBlhtiiwNbC/Eoh+RagfdcCfyQITn4w1Ny6DagHR9SEBg3E3i2FC7tFxmcwOliaQ8uhVjxPnAAhADjMH2zTsTI94oN5YoLYx/RgwYXYHY7g7i2kNEWo3NzMZ3\
m5AAzm2ytibUkDYurZtxwCZF+VYXTJzCShkigML28Gp1SKzC+81aOI/zvolFBsSvhMiHe+U8yFlgBeFLQQjnA74akILH8meJxgM5avoiJywCxyKtv2VD6iT8M0bwIp2FWapMAbZoiCiUKOVWMxd4MLa9tUuT3K1N\
sONo2jdbDfS4AfQdk+9wpULBJmRjxkvPny5g9+kgCWdsJTwXQnTw4EExYUxGCwR/lgUrmU6GnEz4aH2uec3QmDTIxX1uypDvqbEj+E6aVOUuDSQeQqeMf3mCxTPM0BCN0FCu4mNTYE1mMiQhwLixuG6kGSupIDZf\
w836vEgHPBDgntQt1EV6P8eCcZrsmA8xH6va4effF7yIlPRv9Zz2TcW8YBSXogMuFwVa+e2aSta1Btj9X/svBrMv6K02ffGkZNcu1SpGvWCL8IPILrtCQCqP0CPh9F8dedK+uvAV2vtzGw4dYhgGVC8jA7fwc3tX\
XQ+RJ6GA7439QuH0+8p1j+jQitQbZ9rGOC4WMGtqH3gGIOJ62pimoic7l5BVk1Hx8YT8PmDLpAh8vMUfamY6m0RMup1vlOor1rccAIwJXi4KTU0Qazof7DCfM2N2tBoSDx1Ei3cyVpjYUbSITjgtM8z+6SRa5kc0\
h2MPfshq1Dt78rZbQl+LRkYO06ROQK9j9oO2/uMZ9AcafhYiCxaLEQ0xR76phLkqENidm+0f5c7uL+Q8dJ5eM3C1M85GA2M3aRNz0aAh8rX9IMgdaLy4IcqG1djSIpOSD119scdLa5MtBJSFgAjQ1V+QSuj+oI0F\
RzIHjKeRDdFFw3XBMc0UXyr3LGusLvVFxfJ7NEzQoVhmvujkbP5tvHiwZuSN3Xi/2SB74BR2Fpb+5OcVc5NvGg4rbycbzE8yPm2iwFtzUDZ+Womc7YhdHjbxXkG6vYUl4ssDy4imtXPyACIQpYN42T3j+CiImO+M\
8sGCVpflKEkui4+T2AF0QCBjcaAnrQqq/mZTXWr0LrLqOhcF7+CzbhP+rxsDZLFg/BfC1jG5jbfh0/s4nyBdXrohOgM6Up64shq0pONAk/D+mmEr7gWGY6zjhZy5Pco7DSvO5Xe6PXh2QwT+nDD7nEsPWPejRYQ3\
Tsk8fflXmHUSb4DSO8lEFxNhMeIs1scrh4FJTNGWrWciPmRTY/5UO3OY7AHgCVGTuvjmQPpXwwqHht8xfZZNDn2/GCBzfclxiJdbQhSagS7MDzUk+F47Mnkf6K7pBIN3s62vyRWMXNUTJuA29W4fAbWNKOkpdyJF\
hjgzvND8XilQPN63lFQtLx2pEmEic77ph7TBU5hh0LHyoWBQzUVAZJGB5kdMdaKbSi/c+lJePU/MQgP0OVP8udqBwycOvgqa7KZCWZtFRZYpTzsi4z9zfn/4WQsDvMwF+27hRX7AJ7fY7RL/8PGcXaYk90paRQtF\
2xNhMoJoIaTm62lGvecZVSUDKSQoE6g30+t4imaXvWaOiC/XDmVPqABsVVE8e5dtL+aCRdinXaI+X/fF50oyA4I5JQaIvIQoQog9FqjknQrWaJwp7zGYXT/c39Rj0g1Z7k0AkL250zayyhs4bIjS4dfcMw/QLtzv\
zUk/KMduGQ86xP/o0Dd+e0haIAoe8Wcsvw7mdufC9MT3NaFnZWfAT3p8jb8eda4u69tzCPETxFLD+jiuUqUVLPSA1vwwPhlSCF+qA65ksCH8d3p774XVAJlyBDasWDu14ehyMxqCOa9lZB8BDSAE3wTCLanRvulq\
JYS/TcDru+oywRAmiJFL+OGwW4P3EkYPPT81svbdQ8TSrepOAXhbSrWvwrCVMXsSTaTSpAMn1KehzSqUokB//4nCDV6ifLgffH4PyB6ss8xBZjX/sIczPsNuHgmRAFV6pKzfpOhp+0259ep8NOSWAmkK/8uTLTLc\
nA+JGPFPLoF/SQ3TZMpjm8S+O/6KGyfgY41wn13wnBZ9sspinVuOP0lygYH99kGZ5RgBUNhoHP9mDCIr2n74vE61Z5Ejmwz6mmoE1HzneRrgYVUjuXrCC034J6Y7A939LVQlnPZ084IHXEuKFxEZ0wNqiPAoLMk6\
FMu2dQzjygrH04nCWH6OAnKIvDQDRNqvHC30fXBSd7jwB1Tx/lWnf8hJLxEdQZlQcgG7MH7bIMH24UHiI7WqeUko7NfPXYi/WXUhqdyGdicBuljNbavq9b7zu0wTrKOjtrXsliOkEuCmMrKHJQ7BqH03pZtUfE8J\
lyxUzQTgIND1r6DcrTubSkQL3+9X/vJs89Brv8GojGfVOl7+XO8fepaPhwir0WVstF+cfiE7Ivi6/XksWmGmLyRGKcuJDOoGFJkCgALpc2iHlU76wtnSLMIGllbWh0TcOOVeFQXdHIOKuQBS4WyHdwZgBu9d4Td6\
/K1mSChT9/K0Fwj6/cAULIHHDCMAGoOFOcHQwZIp3RnKODgbIIMHj8hQtAatiyGhe+sce/5olW3t4g5Uivsg5T25NEUxf6U8QkW1Fniz9HGaOBn3SOF6uDdDUPQMXykpULUTzNEq3fIS3aXjDO3WL40JmrifOlB1\
ayjytD9KB0dvl300F5ACVN8ojzNZ1aiAEv3MVKEgsDOQheDIIfHYqvqk8ztB8lZr0mwQZKF7o/SNErYZtgXUkrS9vXQgYLpE5ioomsMrlhcew1GsJIaS5R+/K7nF60q0GbryN1w3r59F+tmotBiBX76tqmQ0/DjX\
2K+Qi6xtQpSyP7LKKvwSDpO10ImN5OnIEAD2BpM6qw77SDzqfpOSO9ExkqyzW9qscOYbfhVBxi+SiMt08vTRFUi5MqgAb/erVGiH2+CK8jKZGxZ6TPu15d89Wn5zZboP9AWXgeV5O05u8RV1BAGgvmHunncm+ua+\
2QVVQbnCFC0FCtfQDWdwaFN4r+0uFxZTp51SvA3R++/+OPRYoFXkpiGOk3Imqipbv1ikCGJElO+sORHMWkmAyN40d7QJPpBYqlofZlxwkXZhBwemYRW5rbE87lJrgXNzenkpdh7QgNwdVaY28hWO5jSu+noEqXQE\
kTF2ywXtVr67wh72UIfsc/pC96quF8cElPeqg0UH8h+pNZJZVFosk1tY4AG2G3vC+4tE71E+T52ua+vQOidj8M9KuDGhxfVjlYbzFEtt/svRiYru0ESmaqCzcyGYkplTGAySCL8WbvkABhF4ADtq543HPMBassLJ\
X9cCXhw/HZNoNPNvwrOYVhPFO2+eDXIG3L67N10DzaXPtJF+eQ7lVc6UfbmJpXkoH4BKGXQpCAgGodt/tIdhA7N1FJGlpsa1HC6MXltMf+p4vM7LyUwEHhouJbDYGzxV3seKFDN5PjgxbbrTWW6uj0atxH54m+RC\
1Svx7jNJam9jWVY22ope/hsQtOoLC6MygyP7qgpN20TiTnGwA7Muw8FOh57dnyCB5KCxMW6BYY5oU/dqanyIjQCHuHyqRYZQnKzzUbxTy8Yjg7SZNcAzUpuh7YwFDC3yJu75tLtuAB+VpgCO64MYCfauZwSVZAvI\
HD2xd5+krHCYRFlAeaWvRFzLKBKx5vJfBmuyyBF85lOnm2RAmtkpWBrXTXMhrWw2ewlMIGFCK2aLakCOckLzZJalu1/VSd1cqn1rKDM6+goZiiHX+gncDTIOmdxrHJmqxpOBR0MydgBDRc7fHVKXdAXmYymL3enl\
OKWS0T8fVwtbfvcivkVn1tBhnH4RJ0m2Aj7MOP2HyTlA/0p3xDSDYbBPn4jkyNFj4QQVxR199y8Ov78hib4E6gouN6rQZFONHaE5eqh6LjDLEoHbf34WJ/WTxgNfYAE5WHyZBoPYTdWhdsCF+iyogw60jASgOBEc\
P3Bmt2WPrsOwec5Y1IP8/EH++jg5dAHoqTQau2fG4SgPYFjl8XGI7JAXY1YpsPJywyVy/3PsFE/E4+L9LQj0tVc2ulrFHrS0zNQJNItih9aNQvxnrdnqxrNSBNy5yhUgdRbap1d2HEsRVxgmZLNSDtxq48/OAC1j\
Yqz+GPz9wPHt4/4vFn+1ChvNfn53fOW1AA3VsGAQje+5YugBVgm54pAtjSmG0E0241pbi5gT8cFwhiheOcpvE8W0x8cJly9IITirE3RPFtFIdkckO0EEWGHVmE7PDF5WbxNbYaAcTHFtjTNla+SeVGptJ53LwXJ7\
GvVKa7GaHmRul21dH16pSk17ZpXseayVMc6HwdDe+HOEvgQflOrOh/dUX4C1fNDDWLsGAA1CzjviC0z7DIEXPM6JMGEQUU15baF/o4mBq1vEYqzfRV0VyPTwYqeAA+LxUUtQ4JmuKnnwPaGhXDdob+Xi2hOlKrNa\
2CXvmdt52RuqzDN2x17E04ZIIYswBMR0Tm0WIaoJjtH2pZTbHj/umOobOPPtnHnAwjQzyGufAds5eF50DauKL+c9YjgBXQli99DW4Tlwg5oSwVkROQemG4xirVa1XCSl4fqR/KPN8NLhIt+9EvZ3SM33HSPwHIIQ\
2IPbcmlmYiTx+6aBPbCw6xvfFgy/WyRMSBQ1t8An+2Y6opXsoEOLKnTylI6lidlgJk/S5g6we0zaXHcGqu9TYMdbt4PP380x7aBsuf5aLcOs5OqXz4+IYZnJX03CvNJOOgPmeUPc0qnbw5dcQyzMM3dPtcloWgfW\
7aqtqhPYxirnr4hm5/7YeZwwYIY5fLHphJbGjfIDPdLFJolcf+5FoYUlIMNyRj2go8ywWSzpqgkbznnqRbeqlQBKgcN4OaKKxx2CQWK0+4MWhkTnJDaJJSbFiUubsKs5yfdmVSweXLZypsjjCf6DrlhzIj+8oQES\
OGVBfUb6FvkkTcCRRv4B6lDshBE9MjJID/qiGcM5E1R1Z0vmE2Wssr7UQl9MtIdaVs2/d8RmZ2jJWcVmynZNrI2jUaJP5yq5YiDJNXcq9p/icGh8buHa53WWuqVOuLYt3H5XyVxOY7TNCOCJPG49CNOMr7u+Xpxq\
DxvasXmSbTHwMwN8KAQZh+iZZ1+dp/2iHzWW4jFuyU+4Rl736gdL1JgsutWRaJYbnQAp6gejh+UcHKBw0AU9eLyNOm1CxmnTUCTlZxM1z1/OU3/V9kEIoanV+AbLskJINNnsPJx9+TT7fi8NsrzCPEVubngeHizg\
tmgofiJu0ZGOYDwZPIqxCUB8JBVDL1kV0hgGXiNOrrZlLZKYhHZhmL+ufc0u6dQTccRIq4HJj8d7qEYFZZeFSAzvtyXGC/wXJdHt1ZfhYREilQIFa+K3WMv8zfVsr6PoQ/ra0L4M/PdnuvAje7qrBNnHjtcxXOX3\
QEQYd7VZkoljrPebz7N8ImU2iC71r8y1YRsLDEnGpKA/UQ9EQoDj+eokogj3Q4CAv4CA/3w5OpLGUXYE76AGdMIBW54ort5Cw5/+1+Rv7C9Bl6NFi1FWZRr+SwEMoz2DhM0/u7lt34D3fh0QIpq4aVdFmVdOo/N2\
sLHjtqkJCLDuRq6cy6pUaBMxlkGwOJ57yltOntvqEpmsBhvUB70wTMdk2UbV190GuojPvAdou+CWJ9EeTwAa4huOn7mIhZOM66iArTV8KjKv/0mSYonYdPt8TaNkiYlDmOsYJ66bf39p0HZW2LqZdLZyVJ55CGOD\
E0QKhxJDinjZBmFCiFJpYtMdL8jmxp+DTLNSqyh7QyJMhK50ZDJ0PiQBb6EW8ayXAsmvf6UJFUhigIp4ihCSO5qyQ5VO4PbHYgzFLZ0JIf6h0AR5hrMS+Kz8Pa80aONypCtWdp7U3dkeT56k+G2EFGyk46Tk0RHv\
7ANPLkj0lXtc5o4SqFGbrk99Vj+sojAmDOAmoHWU4C4dFmpqpDY2HUoN4JDsKna0mp8cGtgVcGRD3XUpXEiqknUo+tCULaEoftJ+FW+FQ5XVpgbAyJuC6ad2YwKjMVj49lLvxjZ+kf7XmS+sXVO3jO2s9Qt18tVH\
3NSCMt3w+BnquicDPUr9Mm51AK53p1KE7PkbygEsqdjyk07pUb0l4QbPdemijo358BCK19TAzesU8o6fRBU9T6i41D15BBdfdgaEK6sGFvpnAqEh/7izVb4lsSEdxz9rt8TC3t3+rB7Pztrrl8fL1i+Pr1lOErAf\
aruIDyOr8dT6FV8SxnKZRP1aNSUcp3CEo07qBTL+owcmU+awWB72tW0ZB1p9JV5K3B8GCqCuqgAerNLB1PpUJq7qE/ltUECMoaZKXsACUNuQjCDnuMaucRRrTs+JDPNR2tnU2z7A207jIpVG09aHjjM3hIZy0+C6\
n42oKjmpSbEggjXgexozjvqDd1uEDll4A2VdZ69inNjIwt2FlggCpfj9tTgE0899cV44gryUhhHpRXUwmU45fluIFi2sCTh88xnWSMeDPCNV9gUd4HtAaYldOpuOYzE+1eJHMuTAVZuP+zSJyyHyLoyrWw3GOtrM\
SKkuacp8/xo1gZ1p5a8Pj5Id/nBIjm0TmsnWZqaRZxHYs3kvmMTOZb75fR3RZyzYUkEeLRYhVBdCLZM/txRZNiuO51ajfHx8HFicKWzd3gtude3cg107sovd1GgFWnWRWapK014vRTAIZF8Q9Fxr4QmjdjGJk+wv\
bj9wiyQv7+ssCvpnJLHyzCoQuDm4y0pK/l27OADenab5/q5zn9XnNrfieh7WmnSev/lOD/J5gPRiaPnWRdOvfEGhjBbzjeZO4cgx+dfKzUrck0QkVQ5yevb7/pZb6GZS1+yXo+TPfT35HMw6uVbD5syj5cLOHJfl\
iIL996RwnEFnUCrP/WiZMCpVpYIE1L3sSZHvnDYHCuToA1hS9Kqm4uHKD99v26Iazyg0dZlbt+jenrA632cfb4e3ng0+92wznVEuo/e1yJwtLKY09Kq2/mf9tfnfKEV2IxWmJBEow/paSQb4vwgVa5B8Km+UsubZ\
3ySIq58Nr0mNyWIjpBcOteobeozoCfHi/zQVGsLGAAP2mGuQZ9QJjH8ME7qe2KPITFMDVfizKjfzMeEe4Kihgi6c2twXn/Z220Kkj1oW6g8cCSj8gI4bcb72Ng85yUHM/a+hCQnoeR85vlyVAAMNcDZQu4xhHYyy\
zG0aEKHSDcCBhvaitA6S4tMvJAzrOLcrNWk7L8P3VAfOYG86ey963DHKAdLOihTs/WFftHaQBSHyhAOT8rOPEsp1Eyh3MtW+DKa/xm+xxZ995nLZf55HJNCchrsH4QAXdyaL729kfdwq1nTT+54b1nilAZ5utvVZ\
x3aY7zp8x/p7clU9qpkLm3GytFtW7p/6W1wQA8PPSbRD5cZmf3h7/cWQlYZTl3p4/dqJq0Pv/wy+QlyjRFJRSZ70WJ1F/D287vycSOImJPMtWV2EchLq3KQr9wyxoeeN61Ghzpb9l1NcPJi9Uedm7aX++t1XDXfj\
E5e1EVozOqKBeFpcGHQYXkrOnkyM4Ab74M6C3zARp8tHgaIpFYahOovjRcOEbsSPeiAfZ8vxEH/qbPQJupid/t94DDMNxDiGILXNfamUDNByZRq5qlXoMxC0cCg07c4MyZ+qxPwPqJ9lE20LEcbl3y3RHmZlpbww\
/1Bg/UtLLF91So/uSF3jAnPFGc29n9a+K7w/E3ab0DfRHpRXqYAkJwgiS/olIeR9ge6s6ZUf63eAWPcP/VJJNWqDPNXtiIBqoYNEkXDdNTGyMdaujwg59M92B4XziH7lwgn2uY7mqCrXSR+oIhA1lZhRhOiMRodE\
7kvWSqVdiNZEqUcz14Idi30k+4w9Lt7H5CqfEu04KZ7fMHOYamRcOFecsTnIwm1f4pLe0Op4ofXW+RHzeRkmZBYKKuhWf6KflJeGFa2nz91az/Y4M6i5bI3twaJpTL59/JQgEE6/Q/SCOrpDQ1Hp7bXoWziBMbG5\
9gTYFrV7f5kfqy52IxB9U/nD9R+ndB3+uVdnlevtVmUDX6poOJsUuSn7XZ3CJm26mCzBlvcHcKiN/W6E5ULMCcA6L87DxvxUFiYlXNFnLRVz4bqyEq3jLItJbHymfo5EvHJDreO/l9wgG2zl+OsHH0qz7uLs9isu\
EsR/bPRuH3F7r96RFX4Na86PCSaeknl5YOdXqYvr279iMylRecvmSKZNGjQWZDFvWS69LaQWy1UDU01wgKLF+ND8+OA+F1UOFVDm0y/pICFrtaHjQZZ2iU/qFixSCOsJVX7+g17MuC2R7tJpuMUygdOvzntiTw5O\
M7alKcZa5TetAB1vBrI+lhaa21p7bPR46/dcE1udm3MNv4F89eLCQ1XhPn/msqpkY03P5yBWuCtVfX8k0GZwqP165uUyfmVd51VmnL8i2BV+fX6SM3lXQUKaZIKNFWIvWBf+76kmZAwTaQCTsBlhxclSy8y3Jaqj\
3qKon41Fwy//pu8ra+ZsLUJA1D9eBuaoWxbnbELBwPpzNdpsRYf3TC5oF1F3bB4D/UFBycVwB4Ln7VDEGWQrI6sjTng6MzCd2YSpNww9PyCNmaCuPf/+A70gA8YSvTwZtS377oqf2YkZB3HdQQ9iRbSH2goZGwNy\
rD7gkzPXRTpbgkLQTZjBJhZrlHTGggzOWDOtUkouIJqQi51d6j7z9iVFWxGj8OSzEBR3g3JJr8aDacgy07uvqPLvXyAWW5hbF0Xx51H9C17Uf4GGuoD0exN7GmTSGvz5eoCrY6bGaSOCKCRc8figQ5Q8GhDU97WK\
8CNTXiYMbF1IZ8NK9gID/Q8xMHPwGdyRzkancv8nl6w3h6ehs0+KgjGlstj0jidO4Me1gWxNFdXB6G0uqy6C9ofMAXjK9n1WPfGXa14dei4eikmX45FzTwAjxhEWaJtj+HM7zsTpjpaYB8qmZ0GGtLHpD5cVIz7g\
IrZm4xcVkLd9m9ttfMaucjQR1qMlk2jOla5YfHVodlKjihoGa9K9qN6BjmuJiHXTEE8ijjfq8GAIsUzF1BQ5a7w2SkeDUAGRMsGaq9f8Eq4ePPHkBgzDrwuIVTH+d5jfBIl2+lyg2eeAAy4wllugXl4kG+kv1I/1\
6hVX757VlIFW+oTa5E+0b5mpDMm58b5h2Sn4Zw6sGf1mNpGlyuCw83v2epoCNRoP0jLdULF+1wiPYyP9eZMRdlU35ygxrRVbxhq1x2tWxFqIXCeVG+AdL8kAqYNm02TamD8cwMWqKh1Tssk3NGN9UObqWTPnPwHs\
s0IcFxqFa0s7Tv3CrAvHDmxvsOJpwrwqPaR3vQKMQsZx8fhLVdlJ7pKuniFQDSV7hnNzHl1/7zWTmRp0zUtOgkEqDg9Y2BbBQ6wbKHS/l6EagDmKN79OtqjUzF44a5ah0WyTqEC+WEqOk3T6W+/KNP/i8GnyXnie\
sBE11+Mj98l4R37Rm8c/IJNoNzePQMxsF026+IEKpwjVRXumgN+YutCoCisidTSMcvnBcJWYY8wrVswscOau/Aog1wAHL4iwpsiOp397bihsLON4C2flMIlnk3Lp0f+HfwR+msMOmCTFATSDAPVwVQhgPAwKrnub\
o7eU/90vEMg0uk4FV9x9Fz22SeuQD2Yjw2gsbE3aL/LbnEtujg0CH1wmKdxqB2QrqpuxjCg9Wv0Nx4uNv0fJnl1tj9H/rVHtx7dFwpg+Y6f0/A+PIFGP6QIUpSAdUrwCGQG81C45vRM0+ky3IzQsXHVRIV0n6j4W\
eEHyAV2AsPMgSf08QaDE3fMCWlq0ghxM4JJ0x2wV0mxiJU29Rp4NsiqKDz+HlqDjfi/DeemirO+oupsqJP27ZauHJr+DmxHA9esjfASgsiwINPFbR9pWBxUjqVNy1JVOFXggKiGv5ceQnSqejAK5dJ/zQuMtN+Bg\
xFiVIw0yIbiCMqN536e3aV5l7GrNxn6xy2bA7VNIsVHuSczMijricgXlZ/IPv4H8TRsyP3G7iU53cPWIiYB3kfgWEJHj/nm2F8kz1rQvnn9mU8zNqeYn5wTbPSJlggKXfJBjbPxm3kdoVl3BTggMyQln88NnEWuO\
jyOCLr5eqKi5PLX+zBjsorerEgPRYoHXP3vDt1LVjgYZylUGqWyc1ml2jFQmTqKRNp3RwStQaiaMV9ao3KWHTbsq5lzZtpCpoOLHK5f4G0lsle5C+CkvUHXXJ7gExERZeGhRCF84WgA9eBW1+zNYSf7ai11lMF3s\
ENu43P4HIDOLJnsjuqzkd4F7Nn+ob+tg2NZOop9UqBIO2mVenfEgD6f9KgUQtkZGMQQN2MM1RSpo1ESK50/QEG+XKEDE+uc/9X4w9Vt5MrSK4M4IwP5XwgKDgyOcOVDcYChzLtMogIezeUO2Kf0PN5RESOcQDX1f\
x9a93OAWur12djEAtscFA0ANJylNKPMHxYbo8F8nE4s9GzQJf5rwR29NeCofHH4DZRZR88pVFowkJ1eM5b7xxF9J0peCpLNteCxXqy/3c1V5ZEiBZBgmGBlJ2XJyUVx8V0LpvolXIf8ArHjMFkyjm+fiFf5C/FGR\
ghZ4EtvMTCUjTOJgASMEXgL48ll5rS3j3tHlr13bbcp/YfDIWc9LlyyML5+jNdZNnWtXlJSdHA3En1QNXYojGzTPxCk6y3pdtivoDe/Q0od4IT9Q7I0pvB0YurlVYn9yXLhjLCCb7xeyEwwDwoYUldPO3qIcK/yv\
TnbFuFUtn9NvkP608XfEa10DqGpknxuJPy+gyapMZ2scmqA0VHQZP2Vf3gqRwXdO2Fh+9eHr8wwJSE08WUB1DnsLfJp0uSaqZHg2HGL3FDDtsU/gQWCwvchfLrXqCTELI4f8dAhk240DFEKcu+pFTEzipOfo8q6v\
NhQJ5GueopWGV0TvWrq7ySHLunP80Vhf39mDFfI46+kCwxfrv/rY8cU6chMT6ulQ63Yjkjx1gN+uLPVHJKVxtyW5SCoiEAAz8KHCMUqN7Wwy4uchIhLfU5ZZSzWNZivVrKa6RnRf1avkqKc+gL8y/PKKt82yEiGl\
+6Eka+uohXD9famQgSwBjwIvkp5nUJir9GXkRQjhu2HSqSCDBl+pfCDKOo6IsGsxV+weIrQn8aBlqAWZ47qxrHuhaLbJp0aaXjE1a5vlpU3oPtXqjTRd1w1PYTC1XEqT97Kv6qlIwed0NQYRxX03DqjWu5bvWjS4\
zkYUPTN/GCcixEl+Y9Oln+Ls+nXM3zC8grxqMyfo8I/54IE1rA0EtYzpZLTSb3eewQYBnIwrEr8HMfXtVtDZUL1AXSWkAHP2X7I8y72vmqaGo9Hc0enKzDihh7aHkaU1PeKD9Lg+CoPOIuyp9itvlQkSHlmMH5rY\
eJUNEcrpHge/8HosWZHcXScK+LxhLFxfYOHUMjdOZTNXw93NiiWOXxRMce4bBPivSq6OgE6dMqx4ywnltEU3T1zpsCc1v7ZOzpvyZwLoq/YLbWh17bRoIoK72u3j1cH5eDQF5yDUHS5egTTVJYNifBvDMPtvECCS\
3XmI9Q7lO24sRSPv7awvns9TBnKCSQBtx7aChow5zDNzxPU5zPZ2XRecjLUGusqgRCgHLjIPittaXo/IcZfbOmWhVWrZhJGOZU9cuOJsOuPtyiKVOWI4/XC/TwDI7QrMnFbHM7C8q7G02kU4RQx24BMDZJIQt8EH\
ug2Y9NC0uEWZxybi7NXTo9KdFaOSaoT3mWHy/cv1XHxh/QZ8r8hYN1+hfepP2BE2qOzqfzPJ18a/pfbim1d9k/AISik29y7+uS+vs4NsA+Qz1tALm8+eowhNUdzceoFMx3h4IjqwD7JC2pzAcW7mUDDA7tfaNy9z\
c5rmMrhJZHc2mB45VvaHBxOQWm3rqey+mQwHbC8bn/vsqD4GExxWDXeK4ibGp9WxagXNE1oWM85i2/IvY4fjUkWF/S+pMCj4Qjdm5CMn4Li0Ht7ChdDaLpC2z8WdYQ1S2n22FPjZLaLBMWvdo2xaTqasrygtuBkT\
G6Qn5M7hSGi+FAq790H0Ykd0autCo/1lrdVlP1qYbr/2vvtKeTl5+N4uo2b96eTNLHomwbGOY73n4PqKpA7epkJ1klsIhTUWDKblPakEe1UXBLFImIwTuWUn4Le+pZnLbQDyOMN6CBM1Rm6y8PMnQX8zRcqNsgAk\
O1AkyTZVX03iGR+QoftlZ2CQai6w+YNtTBoBd0JWOIEYAyNNQkhjYbF4DSGeg2T9tAT4g+OGAERMbeZjmZydv21M2HNFB/+FAGBuo1hBnbFMNBhguslMmJ4Yw/+Af0YdfYVNqM2Kb3wzkOCZTfHRPw9CnreTHAw9\
/0+DR9hcr262AA7u4nJ0cOIEOSsj5hsz+7S/SjvIfAZ5+BvRRtuQ8ReThc4jHx7S5lQdCij0DYYpbl+Or/uuEgeIs+Lg8X3s3OEM8tQ7uWs7A4cr6ZBHthNzvhWe052cBT42cfIPiKYqwp4h6XLwsJ6/5BG9Ovgf\
2E0SG7a7GfJ0AHbYOWloyw9OoL52qixIfzAHsM8pCCXU8rIGfG+ZorawMsEWDBRYu2J41L+ZvIY7w/Evm1BHqqXX4KVrausLAEV8L8p7OT6ViGPveDbFRu2ImZLsV7VOUmnSzA69YbI3jbZ1Zdf8vMV22ywFY6S3\
Hj0ywYyXqCMPOZEY+gjq1Qt2nmzPCL/b7ZAw6EqRgJ4LB3XkeP9Gsb1aDCX85a25YiiSbLWwpaHfaqP622rR4TybnXC1d+idAedfqujH+8V9aXwUCk3/D09w8DiNusuQKVGLkfNmkvCZ9whWDVRXS1sEh+nuB2PT\
gAwA6eZyWyhPk5vXBTPxyfuEdrncyKDbcInqc0/sC2ncXhGha6aygHdGo1TSin9SNHziNhrPeuj3Rnkb4Y4YT0tNWfyl2rPjT41NpkGQc30bTwJ/X4ETVqdZ9YrlsTAp9qcH2EPnBmvMZDikbMwaapbrLFyyi+RX\
Mb7YWuesb4kdl5euyN8EI1/R9XpQkJDnzfuUGAC64zvwTYaosJxfTKZhJ4jLi+iRFYMq1XCU/qbpq31xhO58NZjdV13swmElThWCGsY0/VltF4/neIUW2WeaaLPIx/giop1dcn/PqXdoWPZQCftowoGzRKN3Ou4S\
yQILIgGkZE9re2koDA7kBoO37GWtCPrXdTnZVANyi9xTmgL4kH2I/Nm/uU1Q18X2X1GcMpmjOWA2WNDv5Up+5UgblwoPa5W6HedMKx6p3Q/sB3hSse/XZfBOss9LPgy4VPXoBvuhHzCZ+QlKf7ZRByiAe1JZJ0tj\
4YkFbR32fHxVo1bpRR20EAUEayZRQKc/nxqKdhgxhVtXEBQq01SfzJz7G4xBd8XZvgEArdNhKR3CRDIDQ89TRu8TfFrrB3p5J1xdQXr75iL9P0EkkZ5wVzaOANQiT4ILVy1NdLgzry7e54zwgPY5Zt09TXDLU5b6\
uLaLhdL1QKr2uTtHQEsxz2EDNN2w03uT7OYYf99GWv4fjIcg9np+K24UsRLZTOetSWGD7+xaIdq+14gh/0pmI+w2rH/DRmbupDoG85nX1Y/J0ulfspL/XubXZITD6boi6sILxlS/IOZEEMZ9lu2ubTkVIkHzTivi\
Lyb+S81L9UVUcUeeb2AuXbVXJ/7vIYWXU7I/aGE3aZ1+cmtxikf9OTeMK5hm0RcGnLK1GMySNXoWQkLPF5e6UC76DxIG7Qc4N5C0G9i7JzNuUl0zX3WQDa5JtasICIxjbK7MkDgN1jlsY3UUv49DHTTYnzj1XxcY\
X49ZPEYi06lOcrEe20Y9RHuDvUyKMpt1h7GK7oR7zOWbank52CfcMNgoFWZPM88pr0E3yQGxxkSoleFJTY9oo600EfgFR50e+pST8Q219cFmer4yMsktTEUTu4peV1e/gqjjbsbt8P3yF0YXhM3XD8u4/s83UdQh\
irS2Xob9+kg08ehKjgOQfVneePFrjH5s0rWwrrUR46IdsUWlfrp/8b5djc+WBdVASBSk6jakE4jtKsV6PTuvmPCIuttU9NH2a7XsjeqPGnzDZn/oNV/EdtzVrL6xs5bw3hPtpqPWogdPgNd3cPbeN1c9Bi8+7XQq\
oGgAEfzwI2qj7WV54bCcu7UAA11iiPrc2//WngPiZsn+I+iLA8sdfOUMO4j6mF6LP8Xo6cJak34JdmccHnlyFhlheW9RDdfQNwM4V0SOt5jrn7oBua/RTlG/m6OgpCEpqUwkf1lo01aytIN71XUAkQfLppxdktLY\
xadFDNBO18bithjaGnxaXQLsK/dJNWW9YglNO4Maso1dTfwKrXasLArLPbs+91/2yBSJ2yIGFwJ7DjA36+o8DTlccFWlUM8oMF7bRdeB+Mg4HGsW1VTXPs+IZ5lTzoHKRt5NeK7FI7I8cszL1ByWOCYFnq1W8V/X\
RAycMMbOrMX5bClmnQPnP3BuOoO7+D3ywHqu9HErEZL3cNBDAHv7ns8PkZv0JlHmS6zhPxf6oPuwmqFKIpp0bDm2rN4CNHnek84rBFnahBB9bPTH6cWk2iDa72zvsSZC0RIdqmKAWIM5UnA2XH1AMc3mt20fHviC\
UN2a1G4U/f+JW47mcDbp9cMp4Va/jrbdipn90HXYnb+/Cy3Az+vUudRw1Pm5+v5r6MvAMDu3+aIlZN2jGWWfY4Ql7IsOYIruR9YC+cTccNhMaNecRw+AziwLUp7qKVQcmLx/3y8m/KALeyuNsrGr+4UPxjcinvtl\
Pwuc6mroXi1VZCb+MXRZfCx1ggBJ2X2bgsyrVuAL4m9s+ffcCfAucuKfb6JfA21SPrJkqUmEMBS4Bwpynqmgji/PDVu8anddR32O1Go/LxT/soYRX3b2VKTpRH+3LZNxCAInXmZ08Wff9wwcheLEJg1OLzZTJ+FR\
KV8XlQ4CD9ba+UObh/THAb5H9xrBVeN12pfMpczuOml1vlMhk3uPw5TC4/8Y/HeBbozxsaNPabLUJJ9tM07fhEasT2WYs/qRR8h5ZV+LsyFOXqbvpxGcoz/GP36UMtsTBrhgb4CjmaNi13pLduaq7FA8ulQWM4Ry\
/ZjnAH9ZwwOtSuYXOfKbYu7XixNewVdrn6g5+IEm0MDwhb3dRA8RFThBcYRZcrhbFIiV+Il6W/8Joy3RU56mOcr+Ajg7ys7EzXOJn3RXoekucQGC06+Gm1XesPQ84uagHY5j8hXl++4Zt4tbkVz4WkzdbJZtBZHy\
ulr73vNsByutGRnr/qk1h35+VYNa+KxJKwDUrdWjTilrilpoRtvSxj7420LibqQ++fPcACuMZ0ny26/ngMJqt0/PmyGXBoI7naQ6iJtpDDV9KSgp/q7Z8BkBI3mQ1Qt7OwjgCgMKkDpdV9J9L+2qQ0uk2LKF991K\
Ezsce/wLnjeEZIrbVw6oR5PoEC9WVVf4IMnwoBLiyAWr9+Pc/WD9BiEVEIsLKam1sWlo6r6NJ4qJQFLJ5H/crVFWzK3KHnipJaI0tgwPgb8LOBNAQ41E9cFP6VZD5V8rq5/gmLLavltCgrvSl0aTnMJZ4L+XFYvn\
5jj3pr1Fjc/UnUrB5zpb5syJpdBuJXVw6OjCIODTLjnV+g08S+wCBe54Buu+fEE8pglUOUIDsZ21D88TqiwlvMgIIN/uklerMymMXMyr4vPABc9CtEoDQCE/kvBxYni05wwi/N0BedgmmD5v0uroA12QcdO22OQZ\
STjWByD5Oxevi3OpVHErK2bzwEfUd4BDfYIDTEIO/G/b4reMCAGup7i88R+HaBN0+Yk88QIjRmafpjLhsG/D8XlupBVY/Qk30tGjEcRFFV9efuamnDBOuvPNrq0NVKa7f8zGnUB0KP7tVHnBRpF9vWg9yxSRF50h\
tC2yLwkFaN/cvTYIU8txrSRhcB62swHnBWmfECcHYI0/zYyUnyHCOz6umCFkiR+Ki7AZXwqdgHnjtInuTxDvCVflVRTWO9TY7HKC0Lxofl74uAg773DxBoFdGTyvLJCTL4ewDmqPfMUBVBJYbhywaw5VeaZl44vh\
HJSEAH8f7cxZISpBNQla5wGskCvQMR3bcozyP69EMAQ2CnMF4lp1+le0clLm8rWsIzQlj0QQGH0q4s4pXzCV2dmE8YMeq3qfFyMEP09D+AFHm9oE+3pVdo2OZHtRn2VSVyil/vUcChtLNIeHnli/4ANNmJrsGbyS\
i/LbgCVTrm6W6q52Oe1pgVAzfs46DQZSjO9c+MrwLMMVI//hDyfeLJ8w/mA1HT8AM5j3GGxEjOgayptJjg1SwiAoWnTAso7Vgr/uMhINzLB68jbDV/sPx93JwFjtVMDp5r9lLfVRkV3AYDK9osDUSZSiPdVIGMVo\
oNGiSMVKpdP7KT91nll6YQOtN9UfmlyoxIgk29z4bpx3OoHYdufUztWglZPgKPelAMCFON3+uPitNlcZfZjdzO6EyR+yyPT83/jFrmerh8FYVo48yr2pogoYrirhJtouHIkpgDxj41C1UK8kOldWtQdYwUZHZU9O\
x+bsy2IKf1R3HMSvrKLHIPwo4jrts4EqEEOVuakyGUw1eooHOTTFhETeY28+YP+vp937mfKIqi7n6bbuT5H+1lgNPs9mLVD2e+ALP2oGq4lJn1ZnZymr+1nF+1ap2OL8ldQ4g40oexWd+wuTha0AawARwWCFLUKB\
FBye/j5cBBj2qcH4BBnvvuLlWrpn/BKjKdeSc5MSxhcC01sTVQHgnK6lSAEdWrX43AGS1vY8dicPW600vQiepPNSAHd9hcADiGnyEc78yH9oDQ9hQa4VEEUM1rPkMSRv4f15d9nMd7YwHrQ+CmopgBeNOBhC7SYv\
i8k0cgqjEHlIXAG569LP2rzzstLQJw6WkcKcNC5Tdo1+QBTcbhttEspARBsf9whC21Dykx6fkhkDba1yVS/DrecP+XuFsjV/f15f8v9sekjqrL/Yo6+SYDVaYv7vvDT6rNlwSSKCP4dByXa12iIgHXqpgMZDkzXS\
nRcURRZaSeooGfQY3DJJt9WEzESeksIMM+GXXC5i42qcjkW8ojSLBlA590lGqsWZHkasctSYRG99zdW2Y30yKnNJr/rEyb7Q0OCnYw8vWLW+NVtL6Javr4i6vSmEFPiCJM0+IOhm9YndQ7uVXjwYs1HJ8q1UJDKc\
xcurkMbRvfN1BeicOlWxiBfMRwak332Kv/MdYQ2kdmpqKlEU1sYXsoq8Sj55AXeRc8a6Z5kmxj2Y5B4bRTz4fpsMuc4S+2X51ZFWCWcvU4NDdsMJcVtIcTSaYOqwUMYxpjesioyidWuqkaqKQg6oRFTIvT/PHVHz\
SpO/YO3SgC5uqUth2Mb8pUHQtoMXD6aSAgPVd/JGvHVF4/zzdWKyBZHoQpHi1uo7LIVg/HmqITGwsgUdSUoE0j8Bjc6vbRTMuJFLrw2XpLHvkjj6RIT9LYJjbsccnO3QOJUzrxYLufgrz5poQ5AFl0QoSBVAPMaX\
pCsP7sytCFLak7CLAEp2LzShJWW94H3UgnXkjh8SpCk17BV8e76ZIjjseNENQad9pf9A1idnZPk82VtCW15rhIBcZBayRL+qBPjirdLdk1MpuUu6yDnsV4jMXBdSNz1cOSyzRyePcs9HAZZkbbT4I6moolQj2KbM\
3ksT5i5a7z3VHGG4QbZ2Fl3EPqCLMvoDg9o4yEPLwdX6UG8TH7RtqP8LRBKQPXqRh/uMUOl8MTGzPMMz2cCfRL4Mu4kjQFhu+KrimyzNg2nnCDQtyUXof1Tsmd4ofX9qlxjYLUIl+qdvyU6lISi/tqf5Ik2CZ7aB\
PBPHyrHg4yvLtqShtQ/q6pDRLdBujf3re30qj06S1Q82iTRji9f9gKBKPzMV/+/cQIZunBQeunEYn8Yze3R1KqbrFvq8Pz3I12NwNNTqG/6HZpylnUfdQoLLBzzLt429308tqLvhv19HrKbaVPPTTAR1A3anXf1C\
VGzyK2kI5epa0kyyX+kq+MW1EWkim5GW7z4IxatVlwD9000ApNPjKEBLSY78iZBVLOO8f5gUK9yMPQgCBEfqZ8NZ4PXIu3lbpRvhJ4bhIqDDL+0QB64zFz68gfbxFv98uOUU7oILFYrve3DW77dFD3eG+ikPdusO\
jSAOI2wa8iZ2Dwfa9HwdLv4RmpeMLNDmgX6UeXyVXkr0Hxw5VuggRpmWKTnO+CeZVXW++RFjCK2NGkk0NBCqMDiYO/4/M8sqsb4lpolFluyhzZSeiI/6sEPVsCGrbUOvi5fo2eXxxHqrNtx48qjhvVMbfD15iRSz\
LNx8GADWpbGwZSRCBE3/DktaK+VYkMb35UNeiqNP6oL74nZQh92pKDO7UAyk3MXDpb9RhD02d2gGIfVNHn9XCj9qkT3TWJ897YL6d+cfa19DHnbjSaNLjPEEeu1o41V6NmZH7KKcf3jWvFBs2RPfkQ6yF5NUZ/b2\
OTRp8qhsBqh32dtthpYneKRJdO4Git5qkAXALsH4dVcPzGoglL0NJYX1NYkGPs/yUlNF/p+9wIm4JxumNYrvbY3YztsNOzuiYRfgzc3acQbCRiyukUt9H+1TddoP1Y+MW9/jbzd6TeTZwh3GMuO1w9VfKJ7Y/VZ1\
UGkilIdE0xKn1W3DFO8WtAt39lKQiNN89TdxbQ6ConPXZcsH6G8W4yCBolc45/lMXUk0MaX3vzSYuFubgjKutyTTcgejXSsGJU/3r7+QJNxuG6Yd1N2dc9wxnl27UV5m7U8MP2syvvz2NXoSkSnsPZDKZWKYc+DX\
CZTVHgrR+f4CN8of8c8R4IjiIUGPT61LpI7ryzezRawlTPrbAEcOPzlWDgKw+8y5ohoP30mCvGxerWbIIe4//j+1o4lV/1wshaCH/LZQahs82HcNbRaB85vF2M2tcTNJmQp/aDPL8BaHDPMFeK1bx9KYA37JDojS\
67V9vpyOxBoW47qPs/XSq6Dsue7Y9un04q6bPoG3HBcOwFlyo7ffKlh7o1PQf9hMmQ7AWw27MTR+daHhG8byKufyX58PqP9RYbE2iY+5AIUKbH2aqAWDtvT3KEHzMlzPWysKtBLKz1/tExc/L5kuvQOOquRxaoxU\
I5jonIsU2HzOZmD9k9+WUKScYpYAJnCCnfDLe1KE/UDof4rmZ9Yz+yhwcDkDrYXdGrLKElTZK6qidLlz2UQsfwt1/Ue86lhkpborQ2w+4+U1MZHr6worRJcZM2VmiPf1+fqDA492kB8+lwlWtWwYgchZ6yIvwsQx\
5hsHtMlvWUeh/lpfjdlfLpEVQ2FLqAkpYVUCPAyzKUnhroCDizoIRYNZgLd0Nubp773oms7yAKevaI9plQd1I9Wm91QsGxL326vSPakqVd0J3w1gqLdu27W/usskPI1Um4Z4kg7SqZZXcvsFOq6+6SqEmKb8V7vE\
qVrYdEVqdbqh3KwZFVvN784w+TaPc6uLQh6NrNMHpoQ0ms3hNQPmBc4YmusY7nabzFtXmM1gcVhzPKTm+Lvm+y+KRLxgkL9b6qVzagrX78zbBEbTxv1fbvZSo2DOQbz1bdxRAysIbb7daQXdBjnar0Hq+ckOJM5R\
Sm95XnlL5UNKnmHAH7hGrhv6wEhFM5bmAOVfFLwzKixU0tcjQFR44O2CaWvrG30awOLJvqlg4CQ5gray24+yQro2P4w3CwKegabzMyrpvQMaCJAyNBsaFjRXzI1QYgYg72c4LzNCEcvwbxMbiOaZ1uILyyX5tbXb\
VvdoH66pgsUFP8f7NRbd8IrebmwNW4Sr+wSAYyUzBqX1BJ6uHgk6WEsu8nUgktOj95zu3gmCwywrXq5EA0N0xFvndacqTxrXUYmgURGgbNvQw76yMl6RtTjz41Z/1UvA+4gU6jH6bLSdvt43H02k2abljcDrSp6l\
yFIb8ae8AADWSTnuDh0d6yo4HnR+VVuRepJOtNBvR+7l9CKhPlRkIz7KyuNhBUFkxDdzFxuijh46z4nbF+KbWfHraZLRVeSk2Hslx7NRIvpEd/g2EeoGXViebmX1dPG6PdgTHBpAzTev1e9I3jw7n2hugx3PtERG\
KZM5IQw0kmY/7Afb2Kl5FeAKSgRMFg3z6lBbD9ltA0qdJuULJiYPIt4UwOmqkZXPDVSucRBWEhGjNXEwQ8TOTY1E27eAQGhZ3w3mC+Qq6In04OALVduJAvYgUeDeN8boT7OhnxqzSQbgiGBaeoavxNwd4n67YDjT\
D97RdURb+IqYqyCaMCGC4xqKGLjB20Fu8gBl9ZCecpvQC1YgqdwwiY5V5Ug68VgoOftygCG/ThldnpSmMi8hpWpwyLLxdiMpIpIHLEn0lIWZO+wVwkB0B8aGFAOzV9I2m9GenYMfyvEq6ONpnTKSV9fo2H+3E4Uy\
JowgIjli+eOmyJ3OL5WMmxrwS+QjrecMmTIBkPijoncMgprZCQfWvOjnA65LxPyEhkmIoAdc3yyEdV4lyjGDCZEWxfqa9lmC0ESxkTzagJhJz6NOAKjyhvflt8Qd/0tKNmHB85527AkS1rCyDRFPqbOGgBUCXQKn\
HY81AZMkZDup48opl3gpqKQv+ZdUgleA/hMVv6X1Eltrqlv96/0t6i9jS6CGuVp3S1WWDStXtb4oI7mXqdJmibgWxxU6GnoLPe8k6RhBCdzddOGbiX9OCktjN5qnjCQn2aVBbe/3YK3DS/Cqs108DNU+6iBf/ypD\
wZpECyRv8oTeHhS6w/gasyU6ebolWXqwt1h+7RA7av10zqQb9+3Saax52fOxN0pkXbQki4KYL99uSplOVZKiA6SQU2OaFdSN+DKYzk9i67z0jbdGVjJGy43ZhJV/1q2OlNG/DmWthAFaqR0/EBDXOAIDqWCzrPsb\
Pv5UrCFVUrn9nUAZRFJOWkEocPk0asU5YCUms2MR+MRI60yqnM+2pqZsud2QwzU4v7Kgjfco4lZcKbNl6yJl6HYeDdn2Xnk+YTQbG43ubpjeTjGq/09tXCWVTgncUAWxBz63xtROt79lfSatbnkOZTRRBcUG59Pz\
tJBzfUunOOtBu+s1/CVlUA7zDQHGPwVGrD9q1Igg3u5uqTHw2qb8a+gia1PME8hqE+Se/V+kCwMCI+/fMeUllgh3H3l1laF7vdHD9DTn5hfM5YU0wQ7ivdQNHA9ATVQkfW5LBjP8W+n1Zqb2jGgTsOcYiGMgre9f\
dfoOo3lx0dL1jNPuLeShXu7D/E2x1aeuqeTu3R3sEFzCgqREYlmv+oNaC0Oo54sSejQ44KGpZROX+BL2pmKW48HlzV2fxIA1MK3AMamA1j6nFSRqESmZ+HiuhISFauytQW82TjF9K2mtB7fd/UxSuVGKBgsSaB3F\
dw8IHED9XVdhifcB4iy0HcVby5g3Ds4/s33u//jD/SHGx7zyp1bzVbGrlswtvD4KWvWK4uvzs3sBgj+8JzN79bJNMRtEaRLX1sp5m7wS19BXAzzGC1YgkGGzkWclGMympyjdrnIr2LjqEkSxYjJLsfyoRfBumUUF\
A1LqsiK28CNFTBFMR0fpKtcb6coEB+2IQdpV8D4yXGZByySMog2TLChJ1j4amAEs+z8PiEN2yi+H3cqMp/x/FtZX/I5Z/hjjJm6XYcGKrsXkDe+7PAPb59O/9SBSv61O0qpRJziRWvjvQkBphmzOkG6xi9dQ7Vx8\
0GJvaTQlF0UZaNQgT55/3X8EJLxeEYi/M41qtSgIH0ljCxC7A7td8XXz6NxZ+/Z6WTWlEN4b7lh/wSeaaXZ8VjxQugTZRNbfTq+kvP7ray/X5XwJ8EUok4/ePCeuqo6GL7xYfQw7DHF3r+kpd24woBFeRnQ9gtDs\
hkozd7p1Q8XjZwAj+CfpYM3o1O3kk1rrvXeefDTl3Wi0ZqkPON6KD+/HbZsKtGd+/Gzj222IvZ298E2sgBfclNPBHu0ZJXO/DrcA83zPXUGNTWMVMZrhJiO5LchOyTBIp6ufhJyniD51hIDf7tUIKgooug1OPGqP\
e4UgCr4Nm17NdDVqzlHkf8t3sio7yLLIiEL+5vevynC1ae17dE0GN4/Ywjxr8j+Mg+NK1U5xhCUnm9Z/oiPyIQFvPjBK81q/+mPrnS59d79vZmxK+lBjUz3aozTPxWZCNupIWL8CyuaJYS/voL6j4i+YH/AVoJPN\
OjJYtukq53bV6ak0CKymTZPiy2qNFKirhyilgeRdlPGCluSeACcqjEAyHKcxKdF7Ur5wkVVHtQ3B/ztlENUi6iKQqPwNsDz286YU6U8K+QzjrM06ZVffXWoZupuz4F+6CpImEun0H+HAYRy7Q3BTCz+I4JGOZZjP\
KJjvd90bPuDeuHPTKTG09+DUYFC8aP8ILKU75s/2nJvAg4MVfcQnh4SWOQXeVMCyQE7YYnlCvb8nIAxnIRjvU80nEdw7dpZyAJjdXMZNH/oBlZXSzIrvqHKTx9K4HJNozgtgb+403nZUvwJeVddSn/ir6HjmaDp0\
IHOJkamHtu/BiyvdC5WBoUcoWl7HEGel1i9er7QU5Q7Nk/RKlMOxqTny5TtiRGyeGN8rzl0sai5cRCYIVOYooat0iylOTqip0EXlvaeQoW6SWGeb0lfqUU3fml4tHNiiggV6JUEXDHL4s7zxd312DaUhBm4zOrya\
0rwBTTjdQzZPzI56tVkV+fFaPGRaFT1/ITxYAPMYlCfBp4pTEfmN8y7FVeeXstzTJQI/RJUgPFeViCILedic3vUlyAXjgSXOQn356EwluC0+79IJJ9GI75MLtc0eiCYU3DwZ5bhkEHsWVPosmP/tMU59S76Hs7RJ\
hDHCq8YTsxeqTTXer+aHRge83ZJpK8+nWinqHr19amQAJGwn60jbVwgw+H+h4EO9Y7BpQj9Ykv2PyGmr4Zn+K745SdYkamhUnCJcCnt2bQEtxrHyQMWGlp/QJ9L47eSbdULAIqEjWDPrX324qptfWWhqv2+6FatX\
+0gAbDTBdqbwx1xA4ie4QiuWH8BMyeFJnN2ZHlK1Ma+z8qwcq6CWNIzISPjDAjzv0rayWWRdResbeKupIlVqEmTqaF0KjvXH0OErIzG8H3ZzJWzr7qpDXBJO6uqTCXFWp6D9q5g8DRBraJNz2G0t1CIbDP1jcS5n\
jKHKCS88K+I0m4EKra6F+8e+ntF6Zv6yYXhFFj/Jik48akqVGH9QqOr6FqDDw6kND8LXzr23brOD1amX/8vfxC2RT+b/hBgMaqj22dJLBiumcVK1L6N0v9rBOQWL3AV8GG87FBEU2LxYSU63dAL/DJTMkxH4Vb+t\
GPW1kzzA8waT4VoIBfPXICh+DLmKkl3JbyhOAj7n2m1BYr5lr6fd2zCTNJNmzjIFqTxzqDQtuh/dvVzBC5lYLJr4SQxlAfO5b/vta0mAojE5grEBCiGaXLVXYV862awwZbl3DCqtqdAnLDm5/koOmK/uv51EVo3D\
+OjmAK+RieOi2b1NCeiPfmMSEosN8LpKr3tafmR334UQqh6vON2wqlepD6y7iBs6sv61efIeQvjhp0PuMf/nnWPvxjZ0Kqcp0ihjP3j8Jr/yd6HRCPFP9fuvwz5b8aDEE/vR78Kibqc7VZFGKKDgggOcgkl/b7Y+\
LYZHliebEinSQ6/41fz2cr8Y0+q04Or6GVelqmgVvAHS2oGbekZb69o6/FMpfIbnx+DVU/hStfcK9LzElqdoQtvQmhW847TWqmsIzA4S9EADrS+Q6c8vQe4RgU4gxjivL+XAbjB7e0gxkx0/tBRP67hSPjA2W2xK\
Iy/aYrVBE8bd7rS0hqKcyDhMnX9iAfPSp6O9zjitV+Y7MEd2UjlWQ5XebCehdFRU64p1uo0nDRBHvOaRMljQrnNuwIkgLEc1xSmEoLp00kvbpDgEuL0STifqE9Ml57HtDdnyDiar9tcY2g7kzZeM6jjb2/zTegES\
1t3AIfbXv3F4ajML6uk4V7912frJFbnTodpX9ho3mKhTdYASymLlliDrKDwte8rp7uHk1c/TYPW/nHwTGngfda5b4CPBfnvD+6yg1eFuQ3JRk/qFuHlww6g9F8kPsgR8qfKu5upAD4L4UfxB8aG6CmwTXsXi/9E3\
+JqPXBXAFGrgUa0PMf0hhKtaMX1yLBrFPPsS+OHPv82Rp7uAEst/mpwTWDwR9+z5bpxBgG7FPVq5KQNhqogH92DxOlzeC9jFQQsXUQVDWHUqQ262y524T48MGjGnu0gDMSWAFBrNoFnA1x6X9Kg7jI807BLG9nuX\
E5akPTYxgHg+xgSvJqTYfC6Xi8VtJ250sElSxEw+Y3lJbZ0lnRnNMdqFS7aiF8x3PGfXFRqDyHNtY5gZoLI7bK+XdLo6qUmi4aY+XEolm5TcUgtRZg/pPwIP9Tn/mqRK8akYCaZ2Ppyfh+XA29j1Uifix92FF0dV\
DKeCF8d6fTTPDtKUZtkBnPcGRyZmDzXVsPVd/etGWJwL/C9SyeFi0UiouKTBTDySd5I4cOnteyBXb49NEfxOXM0FEdB/7AIYlfSz9VR2eI/cVzl3oXh2MusQhGTI3lCZpnjrcu6aQpw6iaoEvlUbI15yE1DUfMwZ\
TAhB9k+jmhkdyTcApS52tRoG5SVZMhgUeZ/VbTyhSpXgavf7eXJ5JwprPyTYOJlW3PEhDYK5S2CJzjbAbjMou1MpxNwZ19f3vQwuBJQ78Lvam8fXOhxemrxDM4jno534k2sqeaeBMKTgyAaKP2EXQsPBkAqppTfd\
eq0ZbkfzCN4Opf2c3M4sbxv01XDJ6l4qGb5cWtplghowVHi0bz1ZrLXTq7YMoMimCJDqGCO+Vb/+u3EYiCoc9McV4lD9lCFgdzGkh1t6bqpBs0PulKxvPyXCJe5JVtNo7cAsWG5T6PGxgVAdJFiaxgtCY5hxr/R3\
PTFO6Qerut45su71kr6pFa14e4qajQLwY7ILWVKsmnNoh6MU7lBX0cL3QdYYn7tVnaQxTUSj+3W6AKIjhXEdB1Fj107tSI8qKFpneeipEq5vBcCJ8N6hu8w6CDNWpzXYhptG7Wc3Wds78onQtcxxPLGzmnw6UzsA\
M7JYubvZ5+YTpb1Tvdy+we8S7AgdWWqBQzv5SwZY1dpzxXkjGsci3q18cl40ajsgvQUzFb4r8CLqKbFA++I2yLgDUuWzH9IPLVNTL7fcPPnexpDQ4ms8J6tk9xXxxUmkl49ZxQ3lJFe+Js6KbK7B0mWuTsh69HOs\
Vqzdrt63XtJ2L4c2KY/o1/pqMXiCEmqos5CgvlxJE88z1NyqBtLI4nJFRY/4HUmAetr8KV2nNtdsbqE2evs1T4QwkrqD54REX1OxJmg/VxfYCTpZzCdtsUqe7sGHXxbPwlqynqU+03UXZqJWxU1mtLT4w9/7hlrt\
E+6KPz9UTnSzfT0hfhnjL758Xc02yTVv28Kig5LCvqgSw8cfyN1zhwhX0L8jPTSHhh5N51M5aXTM9awHnwMFKXSjr4DaskOW1xdCRmLHcPHFbn2b8uFl2fX2XsgGaHJerUT37pozoIB85i7y8ijWUFZncXMZtfrN\
F680Rpo89A82dAzmpsXPcLUIqX2DO5SLmUSHyhA9wkd/oWCXvveDA38eGUwD9tOO8flN6gdEJAZmdVIaIwbM5JM1HI3uw0f60cG4GaBMPY9q3nqUK2n3R7sxt98C/l5evMfeQcHVqM/Ddzx8oGPpSJc2SRlkL8hE\
0uFmd42CYZIU8S/yzJVUibZlS+Vb2Awc4jW3lXEZq1usOIp9jHgyvdHjqtuQb1d5YcH/bJp7I3qWAw/vobkIcHkHzll4I3bFBRHuPZiZfoZCTUqTDdiJkTuJZ6m6xBIGsyPxeUaTXW3XhdTD0ehv1ff+XTpv8nwh\
wZ90f0vB6F6ISkT1paocDrYABLlw1MGgYdbZjzILjmrag6qZwWuacd2uNUnhQapFTGE7lCvUlhaDWcR6Xl3mXI3+Xd5hzv9ptsWn+bwMbsfiZ2Gm3uWGid8PLzFK1dZZ4GsTh/LORUFzX8rxHHNm9HIWN+mmAOv9\
Sm80d3PWQSz+Gwkg7gPX1t07QsG5YrTzx5LS3XEdSYhFK6TzAed7Vt13mt09U3PWcTkV9GyjgaSrbt3sUOuo4/fM27X4Nz/TdLOA1zxMfSDJYyvcLfKtazWN6x8lLv/mm94A3CJQwsO+0v+g8id89X0op6G7nZLX\
78RoPzk/yJb7wtvBUe0jMb3jZT8ppNf8P725/LlYOAzsfXluNetPsDTnHZVHuArX2yc9R7n4DOE/dfqLZ74oO/V47USbe8bFhZMv1k30p8zoogC0vypedjZyIso7mcI1EcrA9ul4lwcGKsZmIDTovLZPYk7/KWFi\
mWXopno5LfZcvKdAC2OC+P1lFT+lKO+BLkSzneCXh8/e8a1Wom5o7qBa1Lu0ZMszdmlkuq54vFQRDJk92tC1mlwsNFZv9s2rzVWecEQ2cdZMpNexJLLplHhdihvDQMSr00juXW68AaVycaMfu11g9D+qEWmtmj3q\
WIRGJTRUn3w1eotT2q12NWFqYRSDqpGkcm7YZnF76E+y+xHOkOzEIihQ9AmvB7FygsSOmAI3euKhIkm1ZA46zIs8z9buez9EWWmtYjy/V533O8YN+BXXvUdDuBHrzCyn5B9bn4i6jWx8GHoibr6GiJJ8ZKzWxO0P\
SyWJh6zPaXMw4xHd/Dcnf6JIN4uPAVXF+VXP96qv2DEpRevxY35g/sXB5ahK1qABhSFK7L59DbmyCSBtnFD3dqquW+O8HZDGNEPX521gCkdxwbzVEe3AMw4Dq4IJS5usil6Wgji/62Qzi5ldfC04TBN+XvVMbhyq\
OlQflpRTe/hx9uzdaXmEegjTB9paSQK+OmAlTSCKVGUrcRDbTRUH6QH6bYL9fx2GkOtqfH4FCfVOKAFbm1PAueD9eikhlBHlkRx3vvYfZbMvxywAtR4j6rtLGeImemLnxQhTu0ZCTW9DPgx2zzdczkFadKmVhD9m\
wBv0Dt5XeUxVrc6BVa2Iik0+EKyaCeDGmzI1TrAqbt+kKi2Mzdt/0mNtzztA0qqP7OXcbhTuPqRBvcp3zFdhXrBHUm5WEggD6948nStNiS3m4i9yrmTHkxJyC/MIUvRl3QhD6TZiGE8LYjjXAYm04LwB1X6HmBmA\
EY7zinZ531wLhXlBMUpQdm3kFfOnPLiDxiMG4rcmfmjRw2cuaWBMc3xbSJLZzf7cNxiCrfiA2bfnlyze2LEZcFmX5LhjWN4jvBZH1HPeUIe3AWX2Vri0LZXkBKyw6JQrLewpB9TV8jz0z7ZxovVNLZRbpu9PMKHc\
a//IdR2ktiiaNkE4TuVgAUKqN4kc2qkoE+Dx36ZmtP46OLnjsJQtwjClqgl2EtVklfkOrK6f1SAq4TCoG283jy/PK0+ZVNRemuGCjTbBuDYYwYyb1g0lAqHjvvEfaZRcKg7Lnk/UBF3Kdnu7AxFQ6l7NLJscyYu9\
tCd8BlUCHUVNdA44N75B9RWxC3ahwmMUJEkUVXiciOcCLRNXpBMiQwNqdhiIA4U7al2LSoS/l+LReIKXF7s1dFnPuX0VVYR1HryPMSZ2y44+ni5tHY3tYqEreJzEjR2ViehJi8XPKdBraVmENLjKkbSIBZ2hrCGA\
NXA5CyS3Alcaxjm9EBexwDGnC9ILEAVGAKmKZ6FOHq/FXO7gN14dv3AKEV5ELN/SGSbVMLfy2PJzMYi6VVxvBTIayq8HQMtsVwTclivijG7/uew1eu8xeacFANETa2sBKegcPNHbA9Yf0gkf0CFIPLG8lsLCXjmC\
+QwYr1D/6vBvcLGM9SR/9AWe4C/fEKwTu7/xzJEo+Wvvyf/tUqYwgLFGavokizBPt70lDBFabgwNXNHNQi9YQtCgdQyFzBfZj+ph9TiEW+iy6rVdBrvdMyGlwbaZHFN+GwCoJ24/DgFZcFMOOfCkw/bLx9VYs8eA\
ipjzJg0+J7+27NphBeQbgdQdCxcD5eSA7z2w0ErCkasULqT7odHhD6o09ahEkgNMqsv/i0xGMhz3poj6oJn8G77ugHanKvUVzCPDGL/iASVEf5td4EukekolUVG0Pv0SkqZsOBL/2q77kQF4sU0W+xoGuEcrGrei\
xqroRF9AXQijX5Pjs/GVPhwjjN4ELi8Y/hcJ0gmDwD78kVQbOZFOKo6mIww0oeCxLL8s8/fwJohUsQe8osPqI4/olgfuZCUEZsMmVet0Nsr2wxrqryGIUz432JTjqF0/vEPb4Mp6JAXthPS4id32kHed2+ePZmsy\
SDORd2K/s13Op5stYbc1AjgEN1POh2KTuRbQ+darCE50DVTsmmbWu5hJpp0h1DVB/MqfDid7/QQrixaHT4mbavcsWtqDe7yE6sKlokIikOzL2roMKhkJ0L+IQqsLAMe+Kq6SIlnUxTsgtLlB1X6GEgzGshFdNajJ\
kDR3BfhrRybGyOIkMy9+CessfEy0YdMQ/RSOOh1sAUdg9mSyEpz8AinRpL5H1r6VxxVmrVrhfh0OAAwbtchEftBUtNvh3TsHNDS5nk31d3b/EiSz5DxwWR7OjUQcXs89uZYe0D79gdmIPC9z8EtcH5YwP2qfisWJ\
LxOd1e/Ojy3KbRbe9gjSktq7fDUe1NiF1uuQ1K2Ya4+WHhY4BKtyARbZa1JFigeI/1cEt7TS6CnKPuW4p7GJ9TidmN3PE046Wnk0qt6TRyp56ozMIafZHPoi53NoOT7TZGDnygx234JyrbcTSlEzu7YFvjvYwkjU\
fj+G0LGkazDA9bf4HQUXglMHuXg3Q4goxOKNk3NzE6XvCQw7nBhrv1UEO77QhKNjtWHa1NQCx9ipZ3xjWAIPLfEJ1uOu0XeJAaIh9jSkUTHMsJxmoDLj0oBOqa46szXNy+fcugNUj+ANWxrUy7Eu3PQSBOL0zgOG\
o1Cjo06l8CtzQD1H7lDdXXfise7Ty+3Cad2gLgWpZvIsYw/dSuCKTJkh2/FqkMbZJT+aropURMmwymNqfMs0w/DXd8yCbCBN4dlu3dgSAGdsKI2R3IyUR3hUDdT1HXjjOhHxkTuOVgEopmfOCF4SZv5Mdcsi/I9M\
hxMbErVtout71RLP1JL+NzNA/WaFOP3k1d0j6KUfI8si5QLWieq/Rd1vtoZldDm5W7jaHPyk9y8gctiSXGjvVHz8LJu3D/FRwcDaN/HuRVGPnOFv87jYI6moxdyn2YC9ZkVWkK+dxeqW/anwJxMZ3ykIr4mPhueo\
aIXsgBQO/BJILHcUdjOfK78RbvRlGJzwgrc3j+hner+INVJKj2P6G1uRFLvYZKM2XnA0/zSDgxj8y8TPVIgYl8AOC8hI2P3JzDyEaVCscuP3BvQnaDrBxbJ0epd3YAVcOOM+jmwCSjbA5PCkQFhc2WHgpv0dSlcm\
5Gnx33kQcSRa3qGJXWE5a8tTeJhwWO+QU9JzQym559WGEuXNSGa7PwFoweE06M6WI7I+bkq2hKiOiuiZp/gJ2t3tSg93bJsuGlf4nIqM4cObaMKqJj8vrJ/xXWonUIwBbCcER3kexk4VOOPzVoApOBQzQqc+Yh23\
Nt7oGVnQ0c3/NcAnPVigC2RzLZtGd09TYeZ3SuqDeaE1K2Sr95mAHQMv2um1m3Y2vwm6QW+wYAYcyv5ZRXjSCAZqaXfHaqW4aoc+EsPKMkYlkn+VziadwVSnGH79zQ68L939gzhbHAZUsL+3kXvlgqgpRtZ1f1VJ\
WbGoeIFQYvN50+qsy4jDWlXlmy2b7uccMci96t6Tdd58zU7BPLmIvbfKovqJcD5EfOdfGm1ilUNj0bKh+cfG4kBd2czP7cS7+Qb4Do6NqfdiX3gFqpPaQ3DvyJSa5ipcIxTfmQpwOHvf543XW3O3L6kiKi6KTE/x\
Rz9Lo2D7yOzYoHKTpd6KG76zH45mvfPLwYffPhxxRQ6yyW6XNCpolsOY4LpgXhdbRiyFVsiQuCaS60Kndx7Is+FcYQGNpZSZRuuZBQtWel3AKqyMtSHnHpqHBwNc7aAyUhEIbvgKmxe+E2VW6MsR6U3D74KIEwcM\
Yffoqh+XXfAt3I+oVh/jcF7m7s09cTTK/MZSiUOGJWa4M7VRtcuTcJm8LgFjragElLw2qOh6mGMqv/M+9vUpPqWnwPdAMOr44vamHW34hwm13EaR73GeS6ovh3pkGSFlRDVJHsXRJqcDS2/Buo2LuiCtMshTLf1w\
YnbJLIQ6pl7xCWTan+S42Q0MGOC6eIKN4PRK37NLpkAfC0TaeUSzSSSMshHZrGt6CBEwJZ3oxQcwXTSQhilzgHEFZ3lw9iLUxZYzdOUYAmdVYjI6Zi0XsH3qnIerI8BObDOULUhjYPracufOKQ2oTg1dma0FGMjQ\
rLiYbxUa9V+vn/VbprRMsIZEn0Wq1Z1aEoSW4Fkk2/XssIhaUUiWCWamRn3WKRwzrJhDEQZaXu3qYtO4h1AOqXwFvsWTdl5b1PV6+x0NrHDUMlkEq4cmmsrnfYlq4NhmoW8H3FwyzfAZFirfxqfrn7ATg30aVz1b\
nSAZGH6LZgLP9j3yJe05lQeTJviqlxtZQTd4e/MXHYInJNQi5TgFhEd37CZkk4zdIHqGp2zxRnuz0DWVO3K5LzOLtclzRIZFQxlR49KPDQus4fCibZXuX9wX952vCrGzWVR1UdPJo4JOmVuFuf6hgvrmcc8Qe8Yl\
zAWPRm0IznlC3Hy3gnIE1W6CenH9RYUdRqh4yjS7SaW7ImKDVFvXZCPdc/YEStsebAyn1/+Uu2LE3vA0cPvGpJuvISEd0kdeuwB0g3V3tN+G5cxS1zyx8br8xfqoxknf2yVxt8F0Io6chRcxcICbpBujjm8kE524\
OP5IO/CEoHXUn3gOohBeXt0ZRqoxgOLT23rm/cGS4Xuf8FGj2QgXmwbwiOREeVXsHWuLrR8Dztk2sZWn+1oxyn3jX725caJSV/fXCDyv1wt6eKgYXk5ef2upF1mzBbpHWWOsX4bU7VggxfMEC5rNqw9xZiuBuHir\
HJRxSD5TGVj4bHU8RENCts/evdzmGe/bcddVs2U7l3e0+cHzXXwX2B4asqJujm1khou+K/XYfhCG/vhwHsqTkLoH3uMVVD+2iUo+nm3Km5q4qspO/u12zyleqdcnqB9p3ooXy9DnwRwbuuTcMy6+OzPmLg/DMsYj\
io/dR9cYmvi/EThPgSDJHQw9fUODY2oIOmNdVHYtzLMusWCagaRxZddKB5ms+9gH9ZldzEsIYQZYTkXST4tK/+7uuoLTmSfiX4AWZElMYUh5586kG4o0BnFuE4s2Xcc2ic5INlhaZ0G84uz9Zuy5EgC5WQzvxUz8\
HDVmAZhUvdGs67aTq5jCyduj/qyf64hlGva1HLL772ZONJYaVUHqGjEHIITpBajnry8BluOOjKk7C/9sq1TnSdbFHuonBc8e+yjoSO95TMnOwvO6gbIyr3S0Suqr8iwOcoNW9GBXpo5WyptI7bUaH2xLC4tAz0/a\
XbG5Xl/fTfaYoiAjx6YI7X/R+7rdiPKdEyNFcLhfRbM+Vumo7ZkPHdC4cNrqU40CLLw4c2GMSwQwgopcf6Kc8qn9UnuyvVxVxy7N8HnlOgypMKo/kj5l5UvobdcB5fJLC/7E9+1qj65a/av8u3tROwSuet/NN/Wx\
6l8QnBhRhtIzGBAYyizrdGEoriL58ThE3JEdthTdJqPKd4Rq02QHGo8o4iIJwYvWAsalo+TZRLbgEkzIMzavH/AcTuOf6lBRdWWUIBrtQKY2d3TG8jNbjCKgq1+844ZaPklZrEt/JKn4X0pTadcvMoE2HmjusMKm\
bX993FvgvV6jheo80GJOk2IzVcBBs2bbV+SYI0V+RbYE1SvnFEpyNJwz9AM5u7gfAkPCbsewUg/KpL421yhdBqDLOOHFxrtqXi0pRrtqWJ1wXOLDXSbXojA2knsapFeG1RvSgJAkIGQ6ri4rS27gLphyv3wsA759\
mM+4uBbiTIs86qLiIbIG0L4fdsEPPspMN0lko64P8IRjoRcIfxS8akYvrxIIucoxeguxVdkTySu+U9n+1/xL6f6gys7LmjokZw0l19QV+pPPGu+gzh5R5Ke0+Qem1/64mbrAigCZj1FGP7kAfND6YQGd0b5a9P+v\
lYwTV/f6z3XOaL7NznDHKRp+IGhTaoBRH2TpFoHcqZznPFZf8mN2rjl+gxW/q3/JgHgiTDTTEK6h36FVbmKQgO5Sdk+30G6aPb+1d3S5c1Q/8+edf/rcd7dHxevNe6oNBdIrzreLqvwgsT7OT6k6Qn34tdY5dqgK\
7leTITV6sudwVcTMf1w3nlrZcNSLd3V7jpfVbODLFe3TNSTL+kfsBIFw02BjpjZUGKNSmOLXx3ST1BzAIe1Zcy/FWIjlZa0QigPctUIzfLm5nPr/Gh0BI/G+gCnb3m3OZHsK7Oo/1tMLPGkwrL26EEJ5FOko5G2i\
HI+8szbKkXNSLyhZGZ/5pP7DQ1jt5Qqp0q8oYLSRRmvCkK6c8xDd00ZtGwL0XuR34s0SBb28mfgYil/SOghW7hy5DbwecY0sA9lLugYGA5glILANEhFm4oKixzzQeZx2mDLvdtzX7mck0Z+47ZiiF3LMqkJ2/6D3\
lSNUiQlqnZxafBT/+EwVtmJL7ZYyMv60neza5COqaYfXK6geTofyDOgmhq7iGML7czEqOvFOFlf7jH77WTb0AJuYsfbKO/DlGW8Krn/L/Cz6ClPVFhdc/Zj4Npj+OyNK+STuliKbhhSt/MaYrb2/RBQ4EjP7tfRW\
q5oW3m9p7zywclv9ErjaYlMyt55KQnr7+r+rjZn9u8sj5Qw96fXYPilqUbnO3JpD7W9s5etPiGeUgjVaGhMPbwe819ciWdzolTyJJ5aAZwKrjrFw7oEN59+XkYENzha/5UnY4bdMUxMOX+2A0cD1dlkWVe/3+fFE\
O7B7zX+A45QQlZwgxRW0N3Or5PP/vol/8eunCRdMeE3ziiT2dlFJOzJo1ygtic/yyAH1h2IhqOfm36/nJjJJSyfT4wnisw78zYqLSqmGE+2IugsgnOmjevXnnwfE5YZ7yVSXDE7MaMPN+Qj1HMPzZ+xrap90RzeF\
TPn2OyHJfyQMD6G/qEP1Ib3IDtQdM34V9nvhyX/ACg6Xdwnkc2QdY8AMocvi2AiMAnoui9HD9rL8X4dwJ0O4Lu7qJIwGiUv012BC5XNYmL8+oXnxMQapKUJizLc/szIQOrePyFTzeECoSc4ABKP//vz5yFuoDkge\
+YF09Mqc6v3IJP/r1uyjmFwPpCv/bs+jrW28NKnjJ0S93Pk7QUpn1DoJn25EFhB/aw8rZ3flF4u36sP4pLUe5k/I+CapIlKGtrt3My3kd4aumtwCNCs/+AGQVi8x6579Tohq/FYmwE+pHr3GjtDhIWABg2trE/V5\
h4lIO4v8YC7yxpPIH5t3MXL6uORIX1MIWZ2IjYnS0kKO0khPnKfcr3wCETmsFdiROPWV8/uURitbha6VtVf2gQ79CP4RC0mXAyweXRjX3CdwuiOSprnRW8wozjXlRPBT7xU81TpSaasa0ET7ttFJ5nrMf6m+bsq2\
Kt/490sqDOkKLQBD1Y/20jWSv4IeM1Xn1UoIlw439MGu0Td/yrry5zZHxMpKo9VJV8p8zw7JgJEXUQmM8xK89EOeog8Xn70Z+hI5/tYcs/eghJlF+OHvVV65CEX2KpSzXOixQ2Z2ZKAxi4OMGMK4beo3J+mfE+0Z\
nynx0KLvKS4RBoZEYBbE8SYO7S40wSwIjcCJmjVV0zO6WFk1Zi/GC7nKPSyuT0q6aldJKmr2yvPo0HHMVgoWMyERWxZsDET46Z2bC7mxNGZYK6RUMdtnPIGCfvu8QmhnBkyO8zP63TeurUjjVXRvHqSKIZzv/YLc\
HCvv13Tc0pRbTwCqbgN5EyYVe+/l5EzezO3lFlU5WtdG0dbqqiTKnIu+rlnq0i8SFFOshrBn3PaXBqNwE3Cfj+AS1NnevsHPUD88MDf/BneSHnZo6Ze+KlrnGPne3tQSxhy4M7TNz5Hm4PV7v+U/VzgezNnzY9HY\
js/3XcLzRbXjGnR9KdzNn3Z9+/grjanBZWJy+/viaGMaa1XpmlpUoyMnXkwyj3pL3FAbtQpvmQZ92CjYH5BBtIRjCYq820p34bnwlq5CJPbu0EpQcDS3W9FCi0if6sNkSabEuXV5lh66obi6LuMl/ms2QBbLEQcR\
4JBb/8d/20jSm2jePUtddYMEVYWH5ZwZ1sOBt2aezcRebA5Yxr3Hj9RcRqVzzHqMlZGrpnmlt7zFxUiwVALAr3g8D+yv4y3nUzH5n7UZmKeikumw01CuCWRgHkIFbSEyxSfpQrG5awewd3/3RUccMr32q8gu7X0P\
YW/OR7zu/Gm+WrMNCCJeAw+cG1af916TFqyBFGza7fpEfqfPTkS//SgBlUIAz2O7wQj5Z7O5j1JIom2V5gtYvpGSUsK7YAkRFpkK1jzlNV7/HouhS/E2/SAT7JvhzjDfaIQ28E6MwE1B6XAEy39IC31RhO0vhbEl\
pFvgMjPUNDSQlrP6R1DKDsz+Cj6b7s2Zh7lZu4JfvYusrHQwTgUdsVDx4Zd+38EYNfMIpeYNVu1nX2EADEwabZ1OQUFqaQXsyxfb8sOh5lCStzFNlbDU8Z3WzRg5u4OcTxliHegDrMj/2CmZUZClEGkMD5bywVgg\
w84mgu/P1XoMV71xLzYz/jO+Um4tHZUxfNg+F/FX+cNpKufgiSVx/YdFM8oZl32ObgsAehxvJ2oeDZOe6mbDzYsMEIu5cBHI53A8AYxkizFasVa52C/ZDUlqnlLEfBCyb8c9BfV6TZtEXMtPn5K9I44eATfhw7CE\
r4RmvMstSQPORqhn1iYWuEGgpTgdPVv9ZqeWKYjMvxJK4/1BgP+282ZWSSyTGuIwhEmlUZmiulSVLuqFmH3vKJKwfaTT9RXRuwKmkjS/g8+T6jg19rPfu18OuoZ6+W0DOvZsfhu4YckJ8a0/Fx5sEW1GyfF1ql88\
jFM92W1pN9Cpz38LXwPsazXXz3HrPNLOZcTl8gF3tfXXoFEKHeC9+hDuubR41vC2eYih2uAHb47m8gaps7wMZ/SGr50W6rmCEaVEP2B/z4ci7jS1c16G19RJtBEY33Ikmh8XEA0WFumV2fB8U9GPM2/bU5xLc9zh\
KsoVIbhsr1kfqS5ns2iAIPB/GDsZk7ELxnfaSnyHfM0gdDEvnd0k85hbK5dffxXdl7wGMlCPrzzerSwE/nAWXnwskc9awudixHy9zLegqTlMBqMfi+EGVvj/2C1Axn6BP2IYBEMbd4bHgIk1cLbk/yL+Ch3Wp9ax\
O1QkNIvD0YxCml4H+aKFWWQ/Ct5UI4R8oMQfkZwueIDOo0M6cQj2a0BkPcyeyB72Y4tCco4WOjoh7WW9baj0ePcjzaP6QfNoChr2IvHiiOmsMiVfX98OiMErSiAKn/jNw4cXH597UU/IA8S74a56tCotek/Fg63w\
z2O2uhqXwRirYzuRN0sipn/lLJdfST8/xXFDVDlcG8FuJJ7WWYhE0FWCXVFp4hI6I9AWMxwlJyVVCGLWPN6kXK1BZO6iKDM/QtxpCHPGtxFV/lCMchdz1kCWYmsev0A9Dy4f+0g/jpEDkqlxNbKksHooQnOVAPGI\
0uj1q1Jdpzpk83WAK/sZzHHHRU65RnvxVqEgOsCHo2rvzSmm6MuungGGKBT+per6STjoLbQaRzSz+bPFcUfwt7B9ZOisDp4YYLHXXZ1MiKQ4Q6surPEgyFpyPt6yzMquVlGbhkRMlFvTOv30GmQELziPgYlCUZRo\
kONVVrlk0qXFN1w4uoR2Iw5Ra5+yebYRPQq3BwFAbxdzNG40cHMhzA+UEfHKyIUNY3TwjYU25c3TRh/cKpo2WsvyRdQFmzT0lzqbOLCoiMslU4oXKG7XHJI0nTQnKcmgi4JqabMBCJUfYS1+w2RaMpmlVnQsPuK+\
kwbZnd6Pa79LRSKySjC8yBCKt0C+Wwg09NsySPDqDi8UvRpWKJsmX4SO2Vq7xR1rX0p/olodLtQWJIVi5DjzBMe/eV9KFWyJTG1+/Py1N/+kI5lyGSfDYvLRUb82bakZiDtZKQc3vZIaXEL4azHINAecQcDu/ldW\
Hh7iclTUl4dbAlss7RJze5IXfEBlHaYxpVZNY9IneU4uAlCrd8JUP1DOyHN2iJcf6dcEcIqgeKx9OgrqSS6iqeiLaTDQHnWW6Akj9VBCVCz1cgp03G8AOJu/ad1+9no7Luwq94DzGTwTTN9gZrX75alGq29e3/YB\
b31v/FTh7kbVfX3hGyx/XsHTkrvTvyfxSi+6plWLyn7RP3bCLlNt6TqsjvoAv7E3TkXPOV3UXjyRp+deOE55MFT3GBGfnbOR7n+GkKrqFqZeI84AYtuir3uqaHdo6SIYCr/irhkvDXOtKrRyTJ3FXqSn3e6lxV5t\
arFXMQKyUd+VU1wxp2Poj7O7ESHVew3Ftvz8h6tfGj1OW8kH+VmjanS2KNSspf8KBMdF9RxYV7Z7TUa28kOqt6I+dew1rZpIhVc72p45D0Snd29tLtix981VqVj3zmiuLA+fpXf0+xewfZQ0EcIp1m4FPgQxDZpJ\
93bxTD1F99FsrjWd4nRMveQN461s9SXOymBZpHI+TyqH6tVLn2IYZtw/nXnB36tRZPzB4vnqSDT2wox1+wraz0Qme759MPPMf1Xv7YzRzvdOz0Vuy5wNuLZA8vzTNCR/W/t82yqoi5Q8aR+lnQVjwOC9UdnMMS8u\
2EqNUPpSyZ4bDA6evxLqLnPbRvoV7CAmWKvjHqo3tLA3OJWjLKNHONyoVb4qvMCfuEVQ8KeqqhOVY/uGYmRxR0byaGmh3pqTu2zP1einwrlFfCL6KpOb9Upp6QVvFgE/ySmPrh+w9qHoRlU2tYucvBN+a8duhoAR\
1ksWhT4NdW4we91Ny334fxpCFzWFAATSGFqiK/icpyryE7k9jyvqkOKI/xHlfpuIB3+zFq/NbIRsVlhht0B0YenCvm8beO0p0kvv4I+Zrj7yUqONX5jEI3sfiKEbHdk9gsa7hXfFKskiMNz/EF1L0lhhuFPiMyXI\
Tzo5KhwF7Xqx5bllfDWaSsDA+r9uvkedFJhuPG3EXU8JBwEnRsKFcqkow+9PTd89Pfd1VKp7B9OXLPfvkq99WYB2X7gvTbIaFnZz4snpOhR+jXyMhl8wuE6B0xC7eej/uPampHxYKYVN+W+83eM9eAiVcoj/eqiZ\
vajwPwgEdWhyqguXfk4h1qF3rlBwyg/O8w7XEwOMJIa1FFLEIk9IeZhsrFgf0vu4eYltP6fGnuoYrgt0KPjbvNM3SyBnubX6eaqFvRoUVZBar8JmbeX+KIKqN068zeg6KYDety0reoyNUFOHezm7twbZ/JG1Z78e\
ctGW2qJOnWoTuFdh+emD1ePElHbPFLbIpG7PIr/vqISIEXyG9zfRU1iGQNJjLbiZb6K3juqNvI1lhL0eZWKhDsbFY8W7A6/vPgTKutNqwI0R1yqTbISntxsBGvb4JZdtI2qecyFscvB7og+2Y9FsmqcG8hqzV0Ht\
eLjy0jmWAzkucXpGjnr3iC9nn1ZB299Qt9FHUyMuULhqk1hfd+PXzczOSpET9zmb+Ok7dGUdrkr+kSV4PkVeWy+Yk6Ut7CSV9is0nbwBJZhEs0B9jXMlvRGi0Xxuaoy5fn3FH85mt7hI/ec307Up5nbFfJ8eYngL\
z/DUNTugY59GzzEHrwrje+S/ByxtkI1AAVNBAfkCYPVTa4jol3PgANleFF8D6tE0Pcuu95639/H5EVc0jL37sjmsY5RT4ukDAQbL4ZrMrgxBOu7wPGaSQ3b1+5CW8hNr2GHBvnXDYKbZ/fK4VmqTw4iljuAFCH+W\
Vn04Er21TO1XWrnWvrlJUJM4kCC6Y6GPt0SMwAW81sR2PoSbNQd3Hd+n8qrFhHduqZjFZQy2WHyXUGxVv/Aw==","base64")).toString();return JSON.parse(e2)}var Fa=e.n({commandHelp:()=>Ia,
overview:()=>Ra});function Ia(e2){let{name:n2,summary:r2,operands:i2,options:a2,example:o2}=e2;return`contract-check ${n2}${i2===void 0?"":` ${i2}`} [OPTIONS]

${r2}

Options:
${La({...a2,...t.A})}

Example:
${o2}
`}function La(e2){let t2=Object.entries(e2).map(([e3,{short:t3,value:n3,help:r2}])=>[`${t3===void 0?"    ":`-${t3}, `}--${e3}${n3===void 0?"":` ${n3}`}`,r2]),n2=Math.
max(...t2.map(([e3])=>e3.length));return t2.map(([e3,t3])=>`  ${e3.padEnd(n2)}  ${t3}`).join(`
`)}function Ra(e2){let t2=Math.max(...e2.map(({name:e3})=>e3.length));return`contract-check: the CI gate for Avro, Protobuf and JSON Schema contracts

Usage: contract-check [COMMAND] [OPTIONS]        (no command: check)

Commands:
${e2.map(({name:e3,summary:n2})=>`  ${e3.padEnd(t2)}  ${n2}`).join(`
`)}

contract-check COMMAND --help shows a command's options and an example.
Exit codes: 0 pass \xB7 1 refused \xB7 2 usage or configuration \xB7 3 contract fault \xB7 4 unverifiable \xB7 5 waiting for a window
`}async function za(e2,n2){let{format:i2,scope:a2,tip:o2}=n2,s2=r.nn(n2.history,r.rn(a2,r.I)),c2=a2.versionAt?.(e2),l2=c2?await r.V(c2,o2,a2):[],u2=l2.length>0?
l2:[{path:e2,text:void 0}],d2=[],f2;for(let e3 of u2){let t2=await s2({path:e3.path,all:!0});f2??=t2.missing;let n3=t2.predecessors.length-1;for(let[r2,i3]of t2.
predecessors.entries()){let t3=e3.text&&(r2===n3?e3.text:`${e3.text}, edited`);d2.push({predecessor:i3,...t3!==void 0&&{version:t3}})}}let p2=[];for(let[e3,n3]of d2.
entries()){let{predecessor:o3}=n3,s3=d2[e3+1]?.predecessor,c3={snapshot:await o3.open(),path:o3.path},l3=s3&&await r.it(i2,s3,c3,a2.settings(o3.path)),u3=l3?.digests.
base!==void 0&&l3.faults.length===0,{verdict:f3,changes:m2}=l3??{};p2.push({...n3,...u3&&f3&&{step:{class:t.nt(f3),verdict:f3,rules:[...new Set((m2??[]).map(({rule:e4})=>e4))].
sort()}}})}return{steps:p2,...f2!==void 0&&{missing:f2}}}var Ba=e.n({command:()=>Ua});const{config:Va,"governance-ref":Ha}=t.S,Ua={name:"history",summary:"How a\
 contract came to be: its versions, what each step was, and who signed",operands:"PATH",options:{...Va&&{config:Va},...Ha&&{"governance-ref":Ha},format:{type:"s\
tring",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check history contracts/orders/order_placed.avsc",async run(e2,n2){let[i2,...a2]=e2.
operands;if(i2===void 0||a2.length>0)throw new t.N("history takes a path from the root of the repository: contract-check history PATH");let o2=t.j(e2,"format",[
"text","json"],"text"),s2=t.w(e2,n2,n2.now()),{cwd:c2}=s2,l2=await t.m(c2,s2),u2=t.Xt(c2),d2=await u2(l2.commit);if(!d2.entries.has(i2))throw new t.N(`there is \
no file ${i2} at ${l2.name}`);let f2=await r.c(d2,s2);if("faults"in f2)return t.E(f2.faults,n2);let{scope:p2,policy:m2}=f2,h2=await r.an(d2,p2,i2);if(h2===void 0)
throw new t.N(`${i2} is no contract: no format recognises it`);let g2=await r.un(h2),_2={repository:await t.Mt(c2),tip:l2.commit,open:u2},{steps:v2,missing:y2}=await za(
i2,{format:g2,tip:d2,scope:p2,history:e3=>t.It(_2,e3)}),b2=await Promise.all(v2.map(async e3=>({step:e3,...await Wa({cwd:c2,tip:l2.commit,open:u2,policy:m2},e3)})));
return o2==="json"?n2.out(t.U({version:1,path:i2,format:g2.id,steps:b2.map(qa)})):n2.out(`${b2.map(Ka).map(t.q).join(`
`)}
`),y2!==void 0&&n2.err(`contract-check: note: ${t.q(y2)}
`),0}};async function Wa({cwd:e2,tip:i2,open:a2,policy:o2},{predecessor:s2}){let{commit:c2,path:l2}=s2;if(c2===void 0)return{tag:void 0,signers:[]};let u2=await n.
i(e2,i2,c2),d2=await t.jt(e2,`${c2}^`),f2=await a2(c2);if(!o2||f2.entries.containing("governance/signoffs/").length===0)return{tag:u2,signers:[]};let p2=await r.
Mt(f2,d2===void 0?void 0:await a2(d2)),m2=await t.zt(e2,i2)??{unverifiable:'this clone is shallow, and signed files name the first commit of the branch: run "gi\
t fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},h2=(await Promise.all(p2.map(e3=>r.Pt(o2,e3,m2)))).flatMap(e3=>"signOff"in e3&&e3.signOff.contract===
l2&&e3.signOff.decision==="approve"?[e3.signOff.signer]:[]);return{tag:u2,signers:[...new Set(h2)]}}function Ga({at:e2}){return e2===void 0?"":new Date(e2).toISOString()}
function Ka({step:{predecessor:e2,version:t2,step:n2},tag:i2,signers:a2}){let{commit:o2="",path:s2}=e2;return[Ga(e2).slice(0,10),o2.slice(0,9),...t2===void 0?[]:
[t2],n2?r.D(n2.verdict):"first, or not comparable",...i2===void 0?[]:[`since ${i2}`],...a2.length===0?[]:[`signed by ${a2.join(", ")}`],...n2&&n2.rules.length>0?
[n2.rules.join(", ")]:[],...t2===void 0?[s2]:[]].join("  ")}function qa({step:{predecessor:e2,version:t2,step:n2},tag:r2,signers:i2}){let{commit:a2,path:o2}=e2;
return{...t2!==void 0&&{version:t2},path:o2,commit:a2,at:Ga(e2),...r2!==void 0&&{tag:r2},...n2&&{class:n2.class,backward:n2.verdict.backward.outcome,forward:n2.
verdict.forward.outcome,rules:n2.rules},signers:i2}}function Ja({impacts:e2}){return[...new Set(e2.map(({contract:e3})=>e3))].sort().map(t2=>({contract:t2,consumers:e2.
filter(e3=>e3.contract===t2).map(({consumer:{id:e3,owners:t3,tier:n2},effect:r2,because:i2,changes:a2})=>({id:e3,owners:t3,...n2!==void 0&&{tier:n2},effect:r2,because:i2,
changes:a2})).sort((e3,t3)=>Ya[e3.effect]-Ya[t3.effect]||r.bn(e3.id,t3.id))}))}const Ya={broken:0,removed:1,unknown:2,reads:3},Xa={broken:{arrow:"breaks",verb:"\
is broken by"},removed:{arrow:"loses what it reads",verb:"loses what it reads in"},unknown:{arrow:"may break",verb:"may be broken by"},reads:{arrow:"reads on",verb:"\
still reads"}};function Za({consumer:{id:e2,owners:t2},effect:n2,contract:r2,because:i2}){return`${e2} (${t2.join(", ")}) ${Xa[n2].verb} ${r2}: ${i2}`}function Qa(e2){
let t2=new Map,n2=e3=>{let n3=t2.get(e3)??`n${String(t2.size)}`;return t2.set(e3,n3),`${n3}["${$a(e3)}"]`};return["graph LR",...e2.flatMap(({contract:e3,consumers:t3})=>t3.
map(({id:t4,owners:r2,effect:i2})=>{let a2=i2==="reads"?"-.->":"==>",o2=r2.length===0?t4:`${t4} (${r2.join(", ")})`;return`  ${n2(e3)} ${a2}|${Xa[i2].arrow}| ${n2(
o2)}`}))].join(`
`)}function $a(e2){return e2.replace(/[^\w ./@(),:-]/gu,e3=>`#${String(e3.codePointAt(0)??0)};`)}var eo=e.n({command:()=>to});const to={name:"impact",summary:"W\
hich declared consumers each change breaks, by the schema or the fields that they read",options:{...t.S,format:{type:"string",value:"FORMAT",help:"text, json or\
 markdown (default: text)"}},example:"  contract-check impact --format markdown",async run(e2,n2){let i2=t.j(e2,"format",["text","json","markdown"],"text"),a2=await r.
r(await t.g(t.w(e2,n2,n2.now())));if("faults"in a2)return t.E(a2.faults,n2);if(!a2.needs)for(let e3 of a2.report.notes)n2.err(`contract-check: note: ${t.q(e3)}
`);let o2=a2.needs?.impacts??[],s2=(a2.needs?.policy.consumers.length??0)>0;return n2.out(o2.length>0||s2||i2==="json"?no(i2,o2):`no consumer is declared on the\
 governed branch, so nobody knows who reads what changed: name them under consumers:
`),0}};function no(e2,n2){if(e2==="json")return t.U(n2.map(ro));if(n2.length===0)return`no declared consumer reads what changed
`;let r2=n2.map(e3=>t.q(Za(e3)));if(e2==="text")return`${r2.join(`
`)}
`;let i2=r2.map(e3=>`- ${t.K(e3)}`).join(`
`);return`\`\`\`mermaid
${Qa(Ja({impacts:n2}))}
\`\`\`

${i2}
`}function ro({contract:e2,consumer:{id:t2,owners:n2},effect:r2,because:i2,changes:a2}){return{contract:e2,consumer:t2,owners:n2,effect:r2,because:i2,changes:a2}}
const io=".contract-check/config.schema.json";function ao(e2){let{others:t2,remarks:n2}=e2;return`${[[`# yaml-language-server: $schema=${io}`,"# What contract-c\
heck asks of a change to a contract. It counts once it is on the default branch: a proposal is judged by","# what is written there. `contract-check lint` checks\
 this file, and editors complete it by the schema above, which is what","# `contract-check schema config` prints.","version: 1","","# report: everything is told\
, nothing is refused. Later: sign-off (owners must agree), then full (and a change window is open).","# `contract-check audit --since 90d` shows what either wou\
ld have cost so far.","enforce: report"],oo(e2),so(e2),t2.length===0?[]:["# Not counted, although a glob above names them: test data, vendored and generated fil\
es.",`ignore: [${t2.map(Y).join(", ")}]`],lo(e2),uo(e2),fo(e2),n2.map(e3=>`# ${e3.replace(/\s+/g," ")}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function oo({owner:e2}){return e2===void 0?[]:["# Who signs for contracts that neither `owner:` below nor CODEOWNERS gives to anybody. A guess from the commit\
s: put the","# GitHub login or team here.",`defaultOwner: ${Y(e2)}`,"","# Who signs for changes of this file, the calendar and the workflow, once something is e\
nforced. The same guess.","governance:",`  owner: ${Y(e2)}`,...e2.includes("/")?["","# Its members, as GitHub knows them: that needs a token that may read teams\
. Or list two logins at least: [ada, kim].",`teams: {${Y(e2)}: {github: true}}`]:[]]}function so(e2){let{groups:t2}=e2;return t2.length===0?["# No contract was \
found yet. Files named *.avsc, *.proto or *.schema.json count without an entry; an entry gives them an owner","# and a promise:","# contracts:","#   - files: co\
ntracts/**/*.avsc",'#     owner: "@login-or-team"',"#     compatibility: backward # new readers read old data; or forward, full, none, each also -transitive"]:[
"# The promise of each contract: backward (new readers read old data), forward (old readers read new data), full (both) or","# none. Where several entries name \
a file, the last one counts.","contracts:",...t2.flatMap(t3=>co(t3,e2))]}function co(e2,{fits:n2,promises:i2}){let a2=n2.get(e2),o2=a2?.proposed,{full:s2=0,backward:c2=0,
forward:l2=0}=a2?.refused??{},u2=a2===void 0||a2.landings===0?"no landing changed them yet":`of the last ${r.A(a2.landings,"landing")} that changed them, full w\
ould have refused ${String(s2)}, backward ${String(c2)}, forward ${String(l2)}`,{asked:d2,pattern:f2,glob:p2}=e2,m2=r.A(e2.files.length,`${e2.format} contract`),
h2=d2?`${m2}; what ${t.q(d2.by)} asks`:f2===void 0?`${m2}; ${u2}`:`${m2}; each version is compared with the one before it`,g2=d2?.mode??o2??"backward",_2=d2!==void 0||
i2&&o2!==void 0;return[`  # ${h2}.`,`  - files: ${Y(f2??p2)}`,_2?`    compatibility: ${g2}`:`    # compatibility: ${g2}`]}function lo({imports:e2}){return e2.size===
0?[]:["# Catalogues that say who owns and who reads a contract.","imports:",...[...e2].map(([e3,t2])=>`  ${e3}: [${t2.map(Y).join(", ")}]`)]}function uo({window:e2,
zone:t2}){return["# When breaking changes may land, once `enforce: full` is set; `contract-check calendar` shows the next ones.",...["windows:",`  - {id: weekly\
, timezone: ${Y(t2)}, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}`].map(t3=>e2?t3:`# ${t3}`)]}function fo({people:e2}){return e2.length===
0?[]:["# Whose addresses commits carry; GitHub knows most, a laptop none. The handles are guesses: correct them. A public SSH key","# under `keys:` lets its per\
son sign with `contract-check sign`.","people:",...e2.map(({handle:e3,emails:t2})=>`  ${Y(e3)}: {emails: [${t2.map(Y).join(", ")}]}`)]}function Y(e2){return JSON.
stringify(e2)}function po(){let e2=(0,d.createInterface)({input:process.stdin,output:process.stdout}),n2=new AbortController,r2=!0,i2=()=>{n2.abort()};e2.on("SI\
GINT",i2),e2.on("close",i2);let a2=async r3=>{try{return(await e2.question(r3,{signal:n2.signal})).trim()}catch{throw new t.N("broken off: nothing was written")}};
return{ask:async(e3,t2)=>await a2(`${e3}? [${t2}] `)||t2,async confirm(e3,t2){for(;;){let n3=(await a2(`${e3}? [${t2?"Y/n":"y/N"}] `)).toLowerCase();if(n3==="")
return t2;if(/^(y|yes)$/.test(n3))return!0;if(/^(n|no)$/.test(n3))return!1}},close(){r2&&e2.close(),r2=!1}}}const mo={odcs:{name:/\.odcs\.ya?ml$|(?:^|\/)data-?contracts?(?:\/[^/]+)*\.ya?ml$/,
kind:/^kind:\s*["']?DataContract\b/m},backstage:{name:/(?:^|\/)catalog-info\.ya?ml$/,kind:/^apiVersion:\s*["']?backstage\.io\//m}};async function ho(e2){let t2=new Map;
for(let[n2,{name:i2,kind:a2}]of Object.entries(mo)){let o2=[...e2.entries.keys()].filter(e3=>i2.test(e3)&&r.At(e3,e3)),s2=await e2.starts(o2.slice(0,2e3)),c2=o2.
filter(e3=>a2.test(s2.get(e3)??"")).sort().slice(0,20);c2.length>0&&t2.set(n2,c2)}return t2}async function go(e2,t2,n2,i2){let a2=await r.Lt("policy-cases",r.$t(
t2,"head",n2));if("faults"in a2)return a2;let o2=a2.value.cases.filter(({at:e3})=>e3!==void 0&&r.Yt(e3)===void 0);if(o2.length>0){let e3={file:t2};return{faults:o2.
map(({name:t3})=>r.Vt("GV003",`case ${JSON.stringify(t3)}: at: is not a day of the calendar`,e3))}}return{results:await Promise.all(a2.value.cases.map(t3=>_o(e2,
t3,i2)))}}async function _o(e2,t2,i2){let a2=(t2.at===void 0?void 0:r.Yt(t2.at))??i2,o2=vo(t2.change),s2=await n.R(e2,[o2],{now:a2}),c2=await n.p(s2,{author:t2.
author??"@nobody-in-particular",commits:[],landed:[],reviews:(t2.approvedBy??[]).map(e3=>({login:e3.slice(1),state:"APPROVED",at:a2,transitions:s2.transitions}))}),
l2=c2.requirements.filter(({status:e3})=>e3!=="met").map(({code:e3,message:t3})=>`${e3} ${t3}`);return{name:t2.name,expected:t2.expect,actual:c2.status,requirements:l2}}
function vo({contract:e2,class:n2,status:r2="modified",changes:i2=[],removes:a2=[]}){let o2={status:r2,...r2!=="added"&&{basePath:e2},...r2!=="removed"&&{headPath:e2}},
s2=yo(n2),c2=[...i2.map(e3=>bo(e3,"changed",s2)),...a2.map(e3=>bo(e3,"removed",s2))];return{pairing:o2,format:t.Ct(e2)??"json-schema",id:t.vt(o2),verdict:s2,changes:c2,
faults:[],notes:[],digests:{...r2!=="added"&&{base:"base"},...r2!=="removed"&&{head:"head"}}}}function yo(e2){let n2=t.lt("the case says so");return e2==="undec\
ided"?{backward:t.dt("the case says so"),forward:t.st}:{backward:e2==="full"||e2==="backward"?t.st:n2,forward:e2==="full"||e2==="forward"?t.st:n2}}function bo(e2,t2,n2){
return{rule:"avro/sketched",element:e2.split("."),edit:t2,message:`${e2} is ${t2}`,surface:"wire",verdict:n2,effect:"alone",references:[],remedy:"",fingerprint:`\
sketch:${e2}`}}const X="governance/policy-cases.yaml",xo=[["a change that breaks nobody","class: full"],["a change that breaks old data and old readers","class:\
 breaking"],["the contract goes","class: breaking, status: removed"]];async function So(e2,t2,n2){let r2=e2.flatMap(({files:[e3=""],pattern:t3,glob:n3})=>xo.map(
([r3,i3])=>({name:`${t3??n3}: ${r3}`,change:`{contract: ${JSON.stringify(e3)}, ${i3}}`})));if(r2.length===0)return;let i2=new Date(n2).toISOString().slice(0,10),
a2=e3=>`version: 1
cases:
${r2.map(({name:t3,change:n3},r3)=>`  - name: ${JSON.stringify(t3)}
    change: ${n3}
    at: ${i2}
    expect: ${e3[r3]??"pass"}
`).join("")}`,o2=await go(t2,X,a2([]),n2);if(!("faults"in o2))return`# What the policy decides of some changes: "contract-check policy test ${X}" says which of \
these lines an edit of
# contract-check.yaml changes. Try enforce: full there. neutral: told, and not enforced.
`+a2(o2.results.map(({actual:e3})=>e3))}async function Co(e2,n2){let i2=new Map(t.Tt.map(e3=>[e3,[]])),a2=[],o2=[];for(let s3 of e2.entries.keys()){let e3=t.Ct(
s3);e3===void 0?r.sn(s3)&&n2(s3)===void 0&&o2.length<2e4&&o2.push(s3):(n2(s3)===void 0?i2.get(e3):a2)?.push(s3)}let s2=[...await wo(e2,o2),...[...i2].flatMap(([
e3,t2])=>To(e3,t2,Eo(e3,t2)))],c2=a2.filter(e3=>s2.some(({glob:t2})=>r.At(t2,e3)));return{groups:s2,others:[...new Set(c2.map(ko))].sort()}}async function wo(e2,t2){
let n2=await e2.starts(t2),i2=new Map;for(let e3 of t2){let t3=r.on(e3,n2.get(e3)??"");t3!==void 0&&i2.set(t3,[...i2.get(t3)??[],e3])}return[...i2].flatMap(([e3,
t3])=>To(e3,t3,"*"))}function To(e2,t2,n2){if(t2.length===0)return[];let i2=new Map;for(let e3 of t2){let t3=e3.includes("/")?e3.slice(0,e3.indexOf("/")):"";i2.
set(t3,[...i2.get(t3)??[],e3])}let a2=[...i2.values()].map(t3=>{let r2=Do(t3),a3=r2===""&&i2.size>1?"":"**/";return{format:e2,files:t3,glob:`${r2}${n2==="*"?"**":
`${a3}${n2}`}`}});return a2.length<=8&&a2.every(({glob:e3,files:t3})=>t3.every(t4=>r.At(e3,t4)))?a2:[{format:e2,files:t2,glob:n2==="*"?"**":`**/${n2}`}]}function Eo(e2,n2){
let r2=t.wt[e2].suffixes.filter(e3=>n2.some(t2=>t2.endsWith(e3)));return r2.length===1?`*${r2[0]??""}`:`*{${r2.join(",")}}`}function Do(e2){let[t2="",...n2]=e2,
r2=[];for(let e3 of t2.split("/").slice(0,-1)){let t3=`${[...r2,e3].join("/")}/`;if(!Oo(e3)||!n2.every(e4=>e4.startsWith(t3)))break;r2.push(e3)}return r2.map(e3=>`${e3}\
/`).join("")}function Oo(e2){return/^[^\s*?{}[\],\\!](?:[^*?{}[\],\\\u0000-\u001f]*[^\s*?{}[\],\\])?$/.test(e2)}function ko(e2){let[,t2]=/(?:^|\/)(node_modules|vendor|third_party|testdata|__tests__|__fixtures__|test\/resources)\//.
exec(e2)??[];if(t2!==void 0)return`**/${t2}/**`;let n2=Do([e2]);return n2===""?`**/${e2.slice(e2.lastIndexOf("/")+1)}`:`${n2}**`}const Ao=/^[vV]?\d{1,9}(?:\.\d{1,9}){1,2}$|^[vV]?\d{1,9}-\d{1,9}-\d{1,9}$/,
jo=/^[^/]*?[^\d.][-_.][vV]?\d{1,9}\.\d{1,9}\.\d{1,9}$/;function Mo(e2){let t2=e2.map(No);return[...t2.flatMap(({plain:e3})=>e3),...t2.flatMap(({versioned:e3})=>e3)]}
function No(e2){let t2=new Map;for(let n2 of e2.files){let e3=Po(n2);e3&&t2.set(e3.rest,[...t2.get(e3.rest)??[],{path:n2,above:e3.above}])}let i2=[...t2].flatMap(
([t3,i3])=>{let a3=i3.map(({path:e3})=>e3),o3=`${Do(i3.map(({above:e3})=>e3))}**/${t3}`,[s2=""]=n.it([o3]).files;return a3.every(e3=>r.At(s2,e3)&&n.at([o3],e3)!==
void 0)?[{format:e2.format,files:a3,glob:s2,pattern:o3}]:[]}),a2=new Set(i2.flatMap(({files:e3})=>e3)),o2=e2.files.filter(e3=>!a2.has(e3));return{plain:o2.length===
0?[]:[{...e2,files:o2}],versioned:i2}}function Po(e2){let t2=e2.split("/"),n2=t2.pop()??"",[,r2=n2,i2=""]=/^(.*?)((?:\.[A-Za-z]\w*)*)$/.exec(n2)??[],a2=t2.map(e3=>`${e3}\
/`).join("");if(Ao.test(r2))return{above:a2,rest:`{version}${i2}`};if(jo.test(r2))return{above:a2,rest:`{name}${/[-_.](?=[vV]?[\d.]+$)/.exec(r2)?.[0]??""}{versi\
on}${i2}`};let o2=t2.findLastIndex(e3=>Ao.test(e3));if(!(o2<0||i2===""))return{above:t2.slice(0,o2).map(e3=>`${e3}/`).join(""),rest:`{version}/**/*${i2}`}}function Fo(e2,t2){
let n2=e2.replace(/\n*$/,`
`).split(`
`).slice(0,-1),r2=n2.findIndex(e3=>/^contracts\s*:\s*(#.*)?$/.test(e3));if(r2<0)return n2.some(e3=>/^["']?contracts\b/.test(e3))?void 0:`${[...n2,"","contracts:",
...t2].join(`
`)}
`;let i2=n2.slice(r2+1),a2=e3=>/^(\s|-|#|$)/.test(e3),o2=i2.findIndex(e3=>!a2(e3)),s2=o2<0?i2:i2.slice(0,o2),c2=s2.findLastIndex(e3=>/^\s*[^\s#]/.test(e3))+1,[,
l2]=/^(\s*)- /.exec(s2.find(e3=>/^\s*- /.test(e3))??"")??[];if(l2===void 0||c2===0)return;let u2=t2.map(e3=>l2+e3.slice(2));return`${[...n2.slice(0,r2+1+c2),...u2,
...n2.slice(r2+1+c2)].join(`
`)}
`}const Io=["full","backward","forward"];async function Lo(e2,{cwd:t2,tip:n2,scope:i2}){let a2=new Map(e2.map(e3=>[e3,{landings:0,full:0,backward:0,forward:0}]));
if(n2!==void 0&&e2.length>0){let o2=await Lr({cwd:t2,tip:n2,since:0,most:1e3}),s2=new Set(o2.filter(t3=>Ro(e2,t3)).slice(-50)),c2=performance.now();for await(let{
landing:n3,sources:l2}of Vr(t2,o2)){if(!s2.has(n3))continue;if(performance.now()-c2>1e4)break;let{comparisons:t3}=await r.I(l2,i2);for(let[n4,r2]of a2)Bo(r2,t3.
filter(t4=>zo(t4,n4,e2)))}}return new Map([...a2].map(([e3,{landings:t3,...n3}])=>[e3,Vo(t3,n3)]))}function Ro(e2,{differing:t2}){return t2.some(({path:t3,base:n2})=>n2&&
e2.some(({glob:e3})=>r.At(e3,t3)))}function zo({pairing:e2,format:n2},i2,a2){let o2=t.vt(e2);return n2===i2.format&&a2.findLast(({glob:e3})=>r.At(e3,o2))===i2}function Bo(e2,n2){
let r2=n2.filter(({faults:e3,pairing:t2})=>e3.length===0&&t2.status!=="added");if(r2.length!==0){e2.landings+=1;for(let n3 of Io)r2.some(({verdict:e3})=>!t.bt(e3,
n3))&&(e2[n3]+=1)}}function Vo(e2,t2){let n2=Math.max(1,Math.floor(e2/8)),r2=["full",t2.forward<t2.backward?"forward":"backward"].find(e3=>t2[e3]<=n2);return{landings:e2,
refused:t2,proposed:e2<4?void 0:r2}}const Ho=/(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/;async function Uo(e2){let t2=[...e2.entries.keys()].filter(e3=>Ho.test(
e3)).slice(0,1e3);return await e2.load(t2),t2.flatMap(t3=>{let n2=e2.read(t3);if(!("text"in n2)||!n2.text.includes("schema-registry"))return[];let{text:r2}=n2,i2=t3.
endsWith(".xml")?Wo(r2):Go(r2),a2=([,e3])=>qo(e3)!==void 0,o2=new Map(i2.filter(a2)),s2=t3.slice(0,t3.lastIndexOf("/")+1);return i2.filter(e3=>!a2(e3)).map(([e3,
n3])=>({build:t3,subject:e3,path:Ko(s2,n3),mode:qo(o2.get(e3))})).filter(({path:t4})=>e2.entries.has(t4))})}function Wo(e2){return[...e2.replace(/<!--[^]*?-->/g,
"").matchAll(/<(subjects|compatibilityLevels)>([^]*?)<\/\1>/g)].flatMap(([,,e3=""])=>[...e3.matchAll(/<([\w.-]+)>\s*([^<>]+?)\s*<\/\1>/g)].map(([,e4="",t2=""])=>[
e4,t2]))}function Go(e2){return[...e2.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm,"").matchAll(/\bsubject\s*\(\s*(["'])(.*?)\1\s*,\s*(["'])(.*?)\3/g)].map(([,,e3="",,
t2=""])=>[e3,t2])}function Ko(e2,t2){return`${e2}${t2.replace(/^\$\{?(?:project\.)?(?:basedir|projectDir|rootDir)\}?\//,"").replace(/^\.\//,"")}`}function qo(e2){
return t._t.find(t2=>t2===e2?.toLowerCase().replace("_","-"))}async function Jo(e2,t2){let n2=(await Uo(e2)).filter(({path:e3})=>t2.some(({files:t3})=>t3.includes(
e3))),i2=n2.filter(({path:e3,mode:t3})=>t3!==void 0&&r.At(e3,e3)),a2=i2.length<=30?i2:[],o2=n2.filter(e3=>!a2.includes(e3)),s2=[...new Set(o2.map(({build:e3})=>e3))].
sort();return{groups:a2.sort(r.xn(({path:e3})=>e3)).flatMap(({path:e3,mode:n3,build:r2,subject:i3})=>{let a3=t2.find(({files:t3})=>t3.includes(e3))?.format;return a3&&
n3?[{format:a3,files:[e3],glob:e3,asked:{mode:n3,by:`${r2} for ${i3}`}}]:[]}),remarks:o2.length===0?[]:[`${r._n(s2)}: ${r.A(o2.length,"contract")} registered wi\
th a schema registry; what it asks of them is their promise: write it as compatibility: in their entries.`]}}function Yo(e2){return`# Make the status "contract-\
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
`}var Xo=e.n({allSchemas:()=>Zo,command:()=>Qo});async function Zo(){let{reportSchema:e2}=await Promise.resolve().then(()=>il),{schemas:t2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.r);return{report:e2(),...t2}}const Qo={name:"schema",summary:"Prints the JSON Schema of a file format or of the\
 JSON output",operands:"NAME",options:{},example:"  contract-check schema report > contract-check-report.schema.json",async run(e2,n2){let[r2]=e2.operands,i2=await Zo(),
a2=Object.keys(i2);if(r2===void 0||!Object.hasOwn(i2,r2)){let e3=r2===void 0?"":t.M(r2,a2);throw new t.N(`schema prints one of: ${a2.join(", ")}${e3}`)}return n2.
out(`${JSON.stringify(i2[r2],null,2)}
`),0}},$o=".github/workflows/contract-check.yml";async function es({side:e2,terminal:n2},i2){let{cwd:a2}=n2,o2=await t.jt(a2,"HEAD"),s2=await Tt(a2,o2),c2=await r.
ut(e2,void 0),l2=await Co(e2,c2.skipped),u2={...l2,groups:Mo(l2.groups)},{groups:d2,remarks:f2}=await Jo(e2,u2.groups),p2={...u2,groups:[...u2.groups,...d2]},m2=await Lo(
p2.groups,{cwd:a2,tip:o2,scope:c2}),h2=await i2({around:s2,isOwned:await rs(e2,p2),hasFit:[...m2.values()].some(({proposed:e3})=>e3!==void 0),zone:n2.zone}),g2=p2.
groups.map(({format:e3})=>({format:e3})),_2=await ns(e2,{...p2,...h2,fits:m2,people:s2.people,imports:await ho(e2),remarks:[...f2,...await r.s(g2,e2)]},{unversioned:l2,
now:n2.now()}),{workflow:v2,remarks:y2}=await is(e2,s2);return{write:[..._2.filter(({path:t2})=>!e2.entries.has(t2)),...v2&&h2.workflow?[v2]:[]],branch:s2.branch||
"the default branch",remarks:y2}}async function ts({side:e2,terminal:i2},a2,o2){let{cwd:s2}=i2,c2=await t.jt(s2,"HEAD"),l2=await Tt(s2,c2),{workflow:u2,remarks:d2}=await is(
e2,l2),f2=u2?[u2]:[],p2=l2.branch||"the default branch",m2=`${a2.join(", ")}: left as it is${o2?"":"; --merge adds the contracts that it leaves out"}`;if(!o2||!e2.
entries.has("contract-check.yaml"))return{write:f2,branch:p2,remarks:[m2,...d2]};let h2=await n.nt(e2);if("faults"in h2)throw new t.N(`${t.X} has faults: "contr\
act-check lint" lists them; mend them first`);let{contracts:g2}=h2.policy,_2=await r.ut(e2,h2.policy),v2=e3=>!g2.some(({files:t2,ignore:n2})=>r.Et([...t2,...n2],
e3)),y2=Mo((await Co(e2,e3=>v2(e3)?_2.skipped(e3):"ignored by the config")).groups);if(y2.length===0)return{write:f2,branch:p2,remarks:[`${t.X} names every cont\
ract already`,...d2]};let b2=await Lo(y2,{cwd:s2,tip:c2,scope:_2}),x2=y2.flatMap(e3=>co(e3,{fits:b2,promises:!0}));await e2.load([t.X]);let S2=e2.read(t.X),C2="\
text"in S2?Fo(S2.text,x2):void 0,ee2=C2!==void 0&&(await I(ti(e2,new Map([["contract-check.yaml",C2]])),{now:i2.now()})).every(({severity:e3})=>e3!=="error");if(C2===
void 0||!ee2)throw new t.N(`the list under contracts: in ${t.X} cannot be added to as it is written; add by hand:
${x2.join(`
`)}`);return{write:[{path:t.X,text:C2,about:`${r.A(y2.length,"entry","entries")} added`},...f2],mayReplace:t.X,branch:p2,remarks:d2}}async function ns(e2,i2,{unversioned:a2,
now:o2}){let s2=i2.owner??i2.people[0]?.handle??"@owner",c2=new Map,l2=[i2,{...i2,owner:s2},{...i2,owner:s2,imports:c2},{...i2,...a2,owner:s2,imports:c2},{...i2,
...a2,owner:s2,imports:c2,window:!1,promises:!1,people:[]},{...i2,owner:s2,imports:c2,groups:[],others:[],people:[]}],u2=`${JSON.stringify((await Zo()).config)}\

`;for(let i3 of l2){let{groups:a3}=i3,s3=ao(i3),c3=new Map([[t.X,s3]]),l3=await n.nt(ti(e2,c3));if("faults"in l3)continue;let d2=await So(a3,l3.policy,o2);for(let[
e3,t2]of[[io,u2],[X,d2]])t2!==void 0&&c3.set(e3,t2);if((await I(ti(e2,c3),{now:o2})).length>0)continue;let f2={[t.X]:`${r.A(a3.length,"group")} of contracts, in\
 report mode`,[io]:'what editors complete the config by: "contract-check schema config"',[X]:"changes, and what the config decides of them"};return[...c3].map(([
e3,t2])=>({path:e3,text:t2,about:f2[e3]??""}))}throw Error("even the shortest config is objected to")}async function rs(e2,{groups:t2}){let i2=await n.nt(e2),a2="\
policy"in i2?i2.policy.codeowners:[],o2=e3=>(r.St(a2,e3)?.owners.length??0)>0,s2=t2.flatMap(e3=>e3.files);return s2.length===0?o2("contracts/new"):s2.every(o2)}
async function is(e2,{host:n2}){let r2=e2.entries.containing(".github/workflows/").filter(e3=>/\.ya?ml$/.test(e3));await e2.load(r2);let i2=r2.find(t2=>{let n3=e2.
read(t2);return t2===$o||"text"in n3&&/uses:\s*\S*contract-check/.test(n3.text)});return i2===void 0?n2==="gitlab"||n2===void 0&&e2.entries.has(".gitlab-ci.yml")?
{remarks:["this is a GitLab repository: docs/recipes.md has the job"]}:{workflow:{path:$o,text:Yo(t.y),about:"the check on every pull request, and a sweep twice\
 an hour"},remarks:[]}:{remarks:[`${i2}: left as it is`]}}var as=e.n({command:()=>os});const os={name:"init",summary:"Writes a config in report mode and a workf\
low from what it finds here; overwrites nothing",options:{yes:{type:"boolean",short:"y",help:"ask nothing: take every default"},"dry-run":{type:"boolean",help:"\
print what would be written, and write nothing"},merge:{type:"boolean",help:"add the contracts that a config which is already here leaves out"}},example:"  cont\
ract-check init --yes --dry-run",async run(e2,n2){let r2=e2.is("dry-run");if(!e2.is("yes")&&!r2&&n2.canAsk!==!0)throw new t.N("init asks in a terminal, and ther\
e is none: take the defaults with --yes, or look first with --dry-run");let{cwd:i2}=n2,{root:a2,side:o2}=await t.kt(i2),s2=t.Z(o2.entries),c2=t.Q.find(e3=>o2.entries.
has(e3));if(c2!==void 0&&s2.length===0)throw new t.N(`${c2} is not read by this name: rename it to ${t.X}, then run "contract-check lint"`);await o2.load(s2);let l2=s2.
includes("contract-check.yaml")?o2.read(t.X):void 0;if(l2&&"fault"in l2)throw new t.N(`${t.X} is there and cannot be read: ${l2.fault}: remove it, then ask agai\
n`);let u2={root:a2,side:o2,terminal:n2},d2=e2.is("yes")||r2?void 0:po(),f2=s2.length===0?await es(u2,e3=>cs(d2,e3)).finally(()=>d2?.close()):await ts(u2,s2,e2.
is("merge")).finally(()=>d2?.close());if(r2)for(let{path:e3,text:t2,about:r3}of f2.write)n2.out(`--- ${e3}
${e3===".contract-check/config.schema.json"?r3:t2}
`);else await t.u(a2,f2.write,f2.mayReplace);if(!r2)for(let{path:e3,about:t2}of f2.write)n2.out(`wrote ${e3}: ${t2}
`);for(let e3 of f2.remarks)n2.out(`${t.q(e3)}
`);return!r2&&f2.write.length>0&&n2.out(ss(f2,a2,i2)),0}};function ss({write:e2,branch:t2},n2,r2){let i2=(0,o.relative)((0,a.realpathSync)(n2),(0,a.realpathSync)(
r2)).split(/[\\/]/).filter(Boolean).map(()=>"../").join("");return`next: contract-check lint && git add ${e2.map(({path:e3})=>`${i2}${e3}`).join(" ")} && git co\
mmit -m "contract-check"
Commit this to ${t2}: nothing counts before. Then "contract-check audit" shows what the gate would have done so far.
`}async function cs(e2,{around:t2,isOwned:n2,hasFit:r2,zone:i2}){let a2=n2?void 0:t2.owner,o2=t2.host!=="gitlab";if(!e2)return{owner:a2,promises:!0,zone:i2,window:!0,
workflow:o2};let s2=a2===void 0?"":await e2.ask("Who owns contracts that nobody owns yet",a2),c2=!r2||await e2.confirm("Declare the promises that the history fi\
ts",!0),l2=await e2.confirm("Write a weekly change window",!0),u2=l2?ls(await e2.ask("In which time zone",i2)):i2,d2=await e2.confirm("Write the workflow for Gi\
tHub Actions",o2);return{owner:a2===void 0?void 0:xi(s2,"the owner"),promises:c2,zone:u2,window:l2,workflow:d2}}function ls(e2){let r2=n.o(e2);if("message"in r2)
throw new t.N(`${r2.message} Nothing was written.`);return r2.zone}function us(e2,t2){let n2=e3=>e3??"the working tree",r2=[];t2.version!==e2.version&&r2.push(`\
was written by contract-check ${t2.version}, and this is ${e2.version}: use one version`),t2.base!==e2.base&&r2.push(`compares with commit ${n2(t2.base)}, and t\
his call with ${n2(e2.base)}`),t2.head===e2.head?(t2.tree?.commit!==e2.tree?.commit||t2.tree?.digest!==e2.tree?.digest)&&r2.push("judges other files: the workin\
g trees differ; give every call the same --head COMMIT"):r2.push(`judges ${n2(t2.head)}, and this call ${n2(e2.head)}: give every call the same --head`),t2.governed!==
e2.governed&&r2.push(`is governed by commit ${t2.governed??"none"}, and this call by ${e2.governed??"none"}: the governed branch moved on; run the shards again,\
 or give every call the same --governance-ref COMMIT`),t2.refs!==e2.refs&&r2.push("was made in a clone with other tags or branches: fetch them in every job"),t2.
outside!==e2.outside&&r2.push("was made with other --image files or --include folders");let i2=t2.options.filter(t3=>!e2.options.includes(t3)),a2=e2.options.filter(
e3=>!t2.options.includes(e3));return i2.length>0&&r2.push(`was made with ${i2.join(" ")}: merge needs the same options`),a2.length>0&&r2.push(`was made without ${a2.
join(" ")}: every shard needs the same options`),r2}async function ds({differing:e2,headSide:t2,base:n2}){let r2=n2.commit?.length===64?"sha256":"sha1",a2=[];for(let{
path:n3,base:i2,head:o2}of e2){let e3=o2&&o2.oid===void 0?await t2.bytes(n3)??new Uint8Array:void 0,s2=e3&&(0,c.createHash)(r2).update(`blob ${String(e3.length)}\
\0`).update(e3).digest("hex");a2.push([n3,i2?.oid,i2?.mode,s2??o2?.oid,o2?.mode])}return i.F(JSON.stringify(a2))}async function fs({images:e2,folders:t2}){if(e2.
length+t2.length===0)return null;let n2=(0,c.createHash)("sha256");for(let t3 of e2)n2.update(`image ${t3.name}\0`).update(await t3.read());for(let e3 of t2){let t3=await e3.
open(),r2=[...t3.entries.keys()].sort();await t3.load(r2);for(let e4 of r2)n2.update(JSON.stringify([e4,t3.read(e4)]))}return`sha256:${n2.digest("hex")}`}function ps({
index:e2,of:t2}){let n2=e3=>Number.isInteger(e3)&&Number(e3)>=1&&Number(e3)<=1e3;return n2(e2)&&n2(t2)&&e2<=t2}function ms({index:e2,of:t2}){return(n2,r2)=>r2%t2===
e2-1}async function hs(e2,t2,n2){let{sources:i2,settings:a2}=e2,o2=i2.differing.length===0?{scope:r.dt(a2)}:await r.a(e2);if("faults"in o2)return o2;let{scope:s2}=o2,
{missing:c2,paths:l2,...u2}=await gs(await r.R(i2,s2),i2,s2,ms(t2));return{...t2,run:await n2(s2,l2),...u2,missing:c2??null}}async function gs(e2,n2,i2,a2){let{
judged:o2,missing:s2}=await r.z(e2,n2,i2,a2),c2=o2.map(e3=>[e3.format,e3.spent]);return{lists:o2.map(vs),paths:[...e2.loaded.map(({path:e3})=>e3),...o2.flatMap(
({list:e3})=>e3.map(({pairing:e4})=>t.vt(e4)))],missing:s2,spent:Object.fromEntries(c2),judged:o2.flatMap(_s)}}function _s({format:e2,list:t2,comparisons:n2}){let r2=t2.
flatMap(({isOwn:e3},t3)=>e3?[t3]:[]);return n2.map((t3,n3)=>({format:e2,place:r2[n3]??-1,comparison:t3}))}function vs({format:e2,first:t2,list:n2}){return{format:e2,
first:t2,count:n2.length,digest:i.F(JSON.stringify(n2.map(ys)))}}function ys({pairing:{status:e2,basePath:t2,headPath:n2},cause:r2}){return[e2,t2,n2,r2]}var NotTheRun=class extends Error{faults;name="\
NotTheRun";constructor(e2){super(e2[0]),this.faults=e2}};function bs(e2,n2,i2){return async(a2,o2)=>{let s2=e2.flatMap(({part:e3})=>e3.judged);xs(Cs(e2));let c2=await r.
R(a2,o2),l2=s2.map(({comparison:e3})=>t.vt(e3.pairing));xs(Ss(e2,await n2(o2,[...c2.loaded.map(({path:e3})=>e3),...l2]))),xs(ws(e2)),xs(Es(s2,c2));let u2=Ds(e2),
d2=u2.length===0?void 0:await gs(c2,a2,o2,e3=>u2.includes(e3));d2&&i2(u2);let f2=[...s2.filter(({format:e3})=>!u2.includes(e3)),...d2?.judged??[]].sort((e3,t2)=>r.
bn(e3.format,t2.format)||e3.place-t2.place).map(({comparison:e3})=>e3),p2=e2[0]?.part.missing??void 0,m2=r.B({comparisons:f2,missing:p2},c2,{sources:a2,scope:o2});
return await Os(m2,a2),m2}}function xs(e2){if(e2.length>0)throw new NotTheRun(e2)}function Ss(e2,t2){return e2.flatMap(({file:e3,part:n2})=>us(t2,n2.run).map(t3=>`${e3}\
 ${t3}`))}function Cs(e2){let[t2]=e2;if(!t2)return["no part is given"];let{of:n2}=t2.part,r2=e2.flatMap(({file:e3,part:r3})=>r3.of===n2?[]:[`${e3} is one of ${String(
r3.of)} shards, and ${t2.file} one of ${String(n2)}`]);if(r2.length>0)return r2;for(let t3=1;t3<=n2;t3+=1){let i2=e2.filter(({part:e3})=>e3.index===t3).map(({file:e3})=>e3),
a2=`shard ${String(t3)} of ${String(n2)}`;i2.length===0&&r2.push(`${a2} is missing: its job failed, or its file was not brought here`),i2.length>1&&r2.push(`${a2}\
 is there ${i2.length===2?"twice":"more than once"}: ${i2.join(", ")}`)}return r2}function ws(e2){let[t2]=e2;if(!t2)return[];let n2=JSON.stringify([t2.part.lists,
t2.part.missing]);return e2.flatMap(({file:e3,part:r2})=>JSON.stringify([r2.lists,r2.missing])===n2?Ts(r2)?[]:[`${e3} does not hold exactly the contracts of its\
 share: run that shard again`]:[`${e3} found other contracts to judge than ${t2.file}: do all jobs have the same history and files?`])}function Ts(e2){let t2=ms(
e2),n2=e2.lists.flatMap(({format:e3,first:n3,count:r2})=>Array.from({length:r2},(e4,t3)=>t3).flatMap(r3=>t2(e3,n3+r3)?[`${e3} ${String(r3)}`]:[]));return JSON.stringify(
n2)===JSON.stringify(e2.judged.map(({format:e3,place:t3})=>`${e3} ${String(t3)}`))}function Es(e2,{loaded:t2}){let n2=new Set(e2.flatMap(({comparison:{pairing:e3,
cause:t3}})=>t3===void 0?[e3.basePath??[],e3.headPath??[]].flat():[])),r2=new Set(t2.map(({path:e3})=>e3)),i2=[...r2].filter(e3=>!n2.has(e3)),a2=[...n2].filter(
e3=>!r2.has(e3));return[...i2.map(e3=>`${e3} changed, and no part judges it: run all shards again`),...a2.map(e3=>`a part judges ${e3}, which is no changed cont\
ract here: run all shards again`)]}function Ds(e2){let t2=new Map;for(let{part:n2}of e2)for(let[e3,r2]of Object.entries(n2.spent))t2.set(e3,(t2.get(e3)??0)+r2);
return[...t2].flatMap(([e3,t3])=>t3>=1?[e3]:[])}async function Os({comparisons:e2},{baseSide:t2,headSide:n2}){let r2={base:new Set,head:new Set},i2=({location:e3,
baseLocation:t3})=>{for(let n3 of[e3,t3])n3&&r2[n3.side].add(n3.file)};for(let{changes:t3}of e2)for(let e3 of t3)i2(e3);await Promise.all([t2.load(r2.base),n2.load(
r2.head)])}const ks='{"contractCheckPart":1,',As=/,"digest":"(sha256:[0-9a-f]{64})"\}\n?$/;function js(e2){let t2=ks+JSON.stringify(e2).slice(1);return`${t2.slice(
0,-1)},"digest":"${i.F(t2)}"}
`}function Ms(e2){if(!e2.startsWith('{"contractCheckPart":1,'))return{fault:Ns};let t2=As.exec(e2.slice(-Fs)),n2=t2&&`${e2.slice(0,e2.length-t2[0].length)}}`;if(!t2||
n2===null||i.F(n2)!==t2[1])return{fault:"is damaged: its content is not what its digest says; run that shard again"};let r2=JSON.parse(n2);return Ps(r2)?r2:{fault:Ns}}
const Ns="is no part of a sharded check of this version: expected a file that contract-check check --shard i/n --output FILE wrote";function Ps(e2){let t2=e3=>typeof e3==
"object"&&!!e3,{run:n2,lists:r2,spent:i2,judged:a2}=e2;return ps(e2)&&t2(n2)&&Array.isArray(r2)&&t2(i2)&&Array.isArray(a2)}const Fs=120;async function Is(e2,t2){
let{differing:n2,headSide:r2,head:i2}=e2;if(i2.commit!==null)return e2;let a2=n2.filter(({base:e3,head:t3})=>!e3&&t3?.oid===void 0),o2=await r2.starts(a2.map(({
path:e3})=>e3)),s2=e3=>o2.get(e3)?.startsWith(ks)===!0,c2=a2.flatMap(({path:e3})=>s2(e3)?[e3]:[]);if(c2.length===0)return e2;let l2=await t2(c2),u2=new Set(c2.filter(
e3=>!l2.has(e3))),d2=e3=>!u2.has(e3.path);return{...e2,differing:n2.filter(d2),headSide:{...r2,entries:Ls(r2.entries,u2),mentioning:async(...e3)=>(await r2.mentioning(
...e3)).filter(e4=>!u2.has(e4))}}}function Ls(e2,t2){let n2=e3=>!t2.has(e3);return{has:t3=>n2(t3)&&e2.has(t3),get:t3=>n2(t3)?e2.get(t3):void 0,keys:()=>[...e2.keys()].
filter(n2),containing:t3=>e2.containing(t3).filter(n2),mayEndWith:t3=>e2.mayEndWith(t3),links:()=>e2.links().filter(n2),[Symbol.iterator]:()=>[...e2].filter(([e3])=>n2(
e3))[Symbol.iterator]()}}var Rs=e.n({judgeShard:()=>zs});async function zs(e2,n2){let i2=Bs(e2.last("shard")??""),a2=Vs(e2),{index:s2,of:c2}=i2,l2=await Hs(e2,n2),
u2=t.f(n2,"contracts"),d2=u2?{...l2.sources,...t.d(u2)}:l2.sources,f2=await hs({...l2,sources:d2},i2,Us(l2,e2,n2.cwd)).finally(u2?.end);if("faults"in f2)return t.
E(f2.faults,n2);let p2=js(f2);a2===void 0?n2.out(p2):await t.l((0,o.resolve)(n2.cwd,a2),p2);let m2=f2.lists.reduce((e3,{count:t2})=>e3+t2,0),h2=a2===void 0?"":`\
, written to ${t.q(a2)}`;return n2.err(`contract-check: part ${String(s2)} of ${String(c2)}: judged ${String(f2.judged.length)} of ${r.A(m2,"contract")}${h2}. N\
othing is decided (exit code 4): "contract-check merge" with all ${String(c2)} parts decides
`),t.L.unverifiable}function Bs(e2){let[,n2,r2]=(/^(\d{1,4})\/(\d{1,4})$/.exec(e2)??[]).map(Number);if(n2===void 0||r2===void 0||!ps({index:n2,of:r2}))throw new t.
N(`--shard ${e2}: expected I/N, this machine's number and how many there are, such as 2/4 (from 1, at most 1000)`);return{index:n2,of:r2}}function Vs(e2){let n2=[
"format","all","at","allow-at"].find(t2=>e2.last(t2)!==void 0||e2.is(t2));if(n2!==void 0)throw new t.N(`--${n2} is for "contract-check merge": a shard reports a\
nd decides nothing`);if(e2.operands.length>0)throw new t.N("--shard judges the whole proposal: leave the paths out, or check them without --shard");let[r2,...i2]=e2.
all("output");if(i2.length>0||r2?.includes("=")===!0)throw new t.N("--output of a shard names one file, without a format: the part is written there");return r2}
async function Hs(e2,n2){let r2=await t.g(t.w(e2,n2,t.C(e2,n2))),i2=async e3=>{let r3=e3.map(e4=>`:(top,literal)${e4}`),i3=await t.mn(["ls-files","-z","--full-n\
ame","--",...r3],{cwd:n2.cwd});return new Set(i3.split("\0"))};return{...r2,sources:await Is(r2.sources,i2)}}function Us(e2,n2,r2){let{sources:i2,governedCommit:a2,
settings:o2}=e2,{base:s2,head:c2,differing:l2,checkedOut:u2}=i2;return async(e3,d2)=>({version:t.y,base:s2.commit,head:c2.commit,tree:c2.commit===null?{commit:u2??
null,digest:await ds(i2)}:null,governed:l2.length===0?null:await a2(),refs:await Gs(e3,d2,{cwd:r2,base:s2.commit}),options:Ws.flatMap(e4=>n2.all(e4).map(t2=>`--${e4}\
 ${t2}`)),outside:o2?.outside?await fs(o2.outside):null})}const Ws=["config","against","profile","surface","image","include"];async function Gs({against:e2},n2,{
cwd:r2,base:a2}){let o2=n2.flatMap(t2=>e2?.(t2)??[]),s2=o2.flatMap(({relation:e3,name:t2})=>e3==="branch"&&t2?[t2]:[]),c2=async(...e3)=>t.mn(["for-each-ref","--\
format=%(objectname) %(refname)",...e3],{cwd:r2}),l2=[...new Set(s2)].sort().flatMap(e3=>["heads/","remotes/","remotes/origin/"].map(t2=>`refs/${t2}${e3}`)),u2=[
...o2.some(({relation:e3})=>e3==="tag")?[await c2(`--merged=${a2??"HEAD"}`,"refs/tags")]:[],...l2.length>0?[await c2("--",...l2)]:[]];return u2.length>0?i.F(u2.
join(`
`)):null}var Ks=e.n({command:()=>qs});const qs={name:"merge",summary:"Decides what several machines have judged with check --shard",operands:"PART\u2026",options:t.
n,example:"  contract-check merge parts/*.json --head HEAD --format markdown --output json=report.json",async run(e2,n2){if(e2.operands.length===0)throw new t.N(
"merge takes the parts of a sharded check, one for each shard: contract-check merge parts/*.json");let i2=await Hs(e2,n2);try{await Ys(e2.operands,i2.sources,n2.
cwd);let a2=bs(await Xs(e2.operands,n2.cwd),Us(i2,e2,n2.cwd),e3=>{n2.err(`contract-check: note: the machines together looked for more examples of what fails tha\
n one run may: ${e3.join(" and ")} is judged again here
`)}),o2=await r.r({...i2,line:a2,all:e2.is("all")});return"faults"in o2?t.E(o2.faults,n2):(await t.c(o2.report,e2,n2),t.L[o2.report.decision.status])}catch(e3){
if(!t.p(e3,"NotTheRun"))throw e3;return Js(e3.faults,n2)}}};function Js(e2,n2){for(let r2 of e2.slice(0,20))n2.err(`contract-check: ${t.q(r2)}
`);return e2.length>20&&n2.err(`contract-check: and ${String(e2.length-20)} more faults like these
`),n2.err(`contract-check: the parts do not make up this run: nothing was decided
`),2}async function Ys(e2,{baseSide:n2,headSide:r2},i2){let{root:a2}=await t.Mt(i2),s2=async e3=>{let t2=(0,o.resolve)(i2,e3),s3=[t2,await(0,l.realpath)(t2).catch(
()=>t2)].map(e4=>(0,o.relative)(a2,e4).split(o.sep).join("/"));return[n2,r2].some(({entries:e4})=>s3.some(t3=>e4.has(t3)))},c2=[];for(let t2 of e2)await s2(t2)&&
c2.push(`${t2} is a file of the proposal: only parts that this check has written count`);if(c2.length>0)throw new NotTheRun(c2)}async function Xs(e2,t2){let n2=[],
r2=[];for(let i2 of e2){let e3=await(0,l.readFile)((0,o.resolve)(t2,i2),"utf8").catch(e4=>{let{code:t3,message:n3}=e4;r2.push(t3==="ENOENT"?`${i2} is not there`:
`${i2} cannot be read: ${n3}`)});if(e3===void 0)continue;let a2=Ms(e3);"fault"in a2?r2.push(`${i2} ${a2.fault}`):n2.push({file:i2,part:a2})}if(r2.length>0)throw new NotTheRun(
r2);return n2}function Zs(e2,i2,a2,o2){let{owners:s2,because:c2,location:l2}=n.H(e2,i2,a2),u2=n.Q(e2,i2),d2=u2?.elements??[],f2=t.Ct(i2),p2=n.Z(e2,i2),m2=f2?{format:f2}:
{},h2=a2?d2.filter(e3=>r.Ot(e3.path,a2)):[],g2=h2.findLast(e3=>e3.frozen)?.frozen;return{path:i2,...a2&&{element:a2},owners:s2.map(t2=>{let r2=n.J(e2,void 0,t2);
return"unverifiable"in r2?{handle:t2,members:[],away:[],unverifiable:r2.unverifiable}:{handle:t2,members:r2.members,away:r2.members.filter(t3=>n.q(e2,t3,o2))}}),
because:c2,...l2&&{location:l2},deputies:u2?.deputies??[],...u2?.oncall&&{oncall:u2.oncall},tags:[...new Set([...u2?.tags??[],...h2.flatMap(({tags:e3})=>e3??[])])],
boards:[...new Set(h2.flatMap(({boards:e3})=>e3??[]))],...g2&&{frozen:g2},mode:p2??(f2?t.gt({mode:p2},f2):""),declared:p2!==void 0,below:d2.filter(e3=>e3.owners.
length>0&&(!a2||n.U(e3.path,a2,m2)&&!h2.includes(e3))).map(e3=>({path:e3.path,owners:e3.owners,location:e3.location}))}}var Qs=e.n({command:()=>nc});async function $s(e2,n2,r2){
let{root:i2}=await t.Mt(r2),a2=t.i(i2,r2,e2);for(let r3 of[a2,e2])if(n2.entries.has(r3)||await t.r(i2,r3))return r3;throw new t.N(`there is no file or folder ${e2}\
 on the governed branch, here or in the index${await t.a(i2,a2)}`)}async function ec(e2,t2,n2){let i2=n2.versionAt?.(e2);if(!i2)return[];let a2=await r.V(i2,t2,
n2),o2=r.Y(a2.map(({text:e3})=>e3)),s2=i2.versioning??o2;if(!s2)return[`version: ${i2.version}; the ${String(a2.length)} versions here are not counted in one wa\
y: say versioning: in the entry`];let c2=i2.versioning?"as the entry says":`inferred from ${String(a2.length)} of them`;return[`version: ${i2.version}; versions\
 are counted as ${s2}, ${c2}`]}async function tc({path:e2,element:i2},a2,o2){if(!a2.entries.has(e2))return[];let s2=await r.ut(a2,o2);if(s2.declares?.(e2)&&await r.
an(a2,s2,e2)===void 0)return["GV018: no format recognises the file, so nobody can judge it (contract-check explain GV018)"];let c2=n.Y(o2,e2)?.message,l2=[...c2===
void 0?[]:[`GV116: ${c2}`],...await ec(e2,a2,s2)],u2=i2===void 0?void 0:await Dn(a2,s2,e2);if(i2===void 0||!u2||n.W([i2],u2.elements,u2).length===0)return l2;let d2=u2.
elements.flatMap(e3=>[r.$(e3),r.$(e3.slice(1))]);return[...l2,`the contract on the governed branch has no element ${i2}${t.M(i2,d2)}`]}const nc={name:"owners",summary:"\
Who owns this contract or element, and which line of which file says so",operands:"PATH [ELEMENT]",options:{...t.S,format:{type:"string",value:"FORMAT",help:"te\
xt or json (default: text)"}},example:"  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",async run(e2,r2){let[i2,a2,...o2]=e2.
operands;if(i2===void 0||o2.length>0)throw new t.N("owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]");let s2=t.j(e2,"form\
at",["text","json"],"text"),c2=t.w(e2,r2,r2.now()),l2=await t.m(c2.cwd,c2),u2=await t.Yt(c2.cwd,l2.commit),d2=await n.nt(u2,c2.config);if("faults"in d2)return t.
E(d2.faults,r2);d2.policy.configured||await t.D(c2,{entries:u2.entries,name:l2.name},r2);let f2=await $s(i2,u2,r2.cwd),p2=Zs(d2.policy,f2,a2?.split("."),r2.now());
if(s2==="json")return r2.out(t.U(p2)),0;let m2=await tc({path:f2,element:a2},u2,d2.policy),h2=p2.owners.map(({handle:e3,members:t2,unverifiable:n2})=>`${e3}${n2===
void 0?` (${t2.join(", ")})`:` (${n2})`}`),g2=[h2.length===0?"nobody":h2.join(" or "),`  ${t.T(p2.location)}${p2.because}`,...p2.below.map(e3=>`  below, ${e3.path}\
: ${e3.owners.join(" or ")} (${t.T(e3.location).replace(/: $/,"")})`),...p2.mode===""?[]:[`  promise: ${p2.declared?p2.mode:`none (${p2.mode} is expected)`}`],...m2.
map(e3=>`  ${e3}`)];return r2.out(`${g2.map(t.q).join(`
`)}
`),+(p2.owners.length===0)}};var rc=e.n({command:()=>ic});const ic={name:"policy",summary:"policy test FILE: runs a table of cases against the policy of the wor\
king tree",operands:"test FILE",options:{config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"}},example:"  contract-check po\
licy test governance/policy-cases.yaml",async run(e2,r2){let[i2,a2,...s2]=e2.operands;if(i2!=="test"||a2===void 0||s2.length>0)throw new t.N("policy knows one v\
erb: contract-check policy test FILE");let{side:c2}=await t.kt(r2.cwd),u2=await n.nt(c2,e2.last("config"));if("faults"in u2)return t.E(u2.faults,r2);let d2=await(0,l.
readFile)((0,o.resolve)(r2.cwd,a2),"utf8").catch(()=>{throw new t.N(`${a2} could not be read`)}),f2=await go(u2.policy,a2,d2,r2.now());if("faults"in f2)return t.
E(f2.faults,r2);for(let{name:e3,expected:n2,actual:i3,requirements:a3}of f2.results){let o2=n2===i3;if(r2.out(`${o2?"ok  ":"FAIL"} ${t.q(e3)}${o2?"":`: expected\
 ${n2}, found ${i3}`}
`),!o2)for(let e4 of a3)r2.out(`       ${t.q(e4)}
`)}return+!f2.results.every(({expected:e3,actual:t2})=>e3===t2)}};function ac(e2,i2,a2={}){let o2=r.En(e2.cases),s2=oc(e2),c2=a2.emergency===void 0?uc(e2,i2,o2):
[],l2=dc(a2,c2),u2=a2.emergency===void 0?"normal":"emergency",d2=["version: 1",`id: ${s2}`,`type: ${u2}`,...a2.requester===void 0?[]:[`requester: ${Z(a2.requester)}`],
"contracts:",...o2.flatMap(sc),a2.rationale===void 0?"# rationale: why, in a sentence or two":`rationale: ${Z(a2.rationale)}`,...o2.length===0?[]:[`# risk: ${lc(
o2)} is computed; write a higher one if you know better`],...fc(l2,c2,e2),...mc(e2),"# rollback: # what somebody does at 3 a.m., step by step","#   steps:","#  \
   - {do: turn the flag off, estimate: PT5M}",...a2.emergency===void 0?[]:[`emergency: {incident: ${Z(a2.emergency)}, expires: ${n.dt(e2.now+4*t.Gt)}}`]];return{
id:s2,file:`${r.gt}${s2}.yaml`,text:`${d2.join(`
`)}
`}}function oc({booked:e2,proposed:t2,now:r2}){let i2=n.dt(r2).slice(0,4),a2=[...e2,...t2].map(({request:{id:e3}})=>Number(RegExp(`^CHG-${i2}-(\\d{1,9})$`).exec(
e3)?.[1]??0));return`CHG-${i2}-${String(Math.max(0,...a2)+1).padStart(4,"0")}`}function sc(e2){let t2=e2.signOffs.map(({owners:e3,speaksFor:t3})=>`${e3.join(" o\
r ")} as ${n.V(t3)}`),r2=n.B(n.z(e2.effective)),i2=Z(n.G(e2.comparison));return[`  # ${cc(`${e2.because}; ${r2}`)}`,...t2.slice(0,20).map(e3=>`  # signs: ${cc(e3)}`),
`  - {id: ${Z(e2.name)}, digest: ${i2}}`]}function cc(e2){return e2.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g," ")}function Z(e2){return JSON.stringify(cc(e2))}
function lc(e2){let t2=new Set(e2.map(({risk:e3})=>e3.level));return t2.has("high")?"high":t2.has("moderate")?"moderate":"low"}function uc(e2,t2,r2){let{calendar:i2,
ledger:a2}=n.T(e2,t2),o2=r2.find(({class:e3})=>e3==="breaking")??r2[0];if(!i2||!o2)return[];let s2={from:e2.now,count:3,bookedAt:e2.now,...a2&&{ledger:a2}};return n.
m(i2,o2.query,s2).openings}function dc({window:e2},[t2]){if(e2!==void 0){let[t3="",n3=""]=e2.split("@");return{id:t3,occurrence:n3}}let[n2]=t2?.occurrences??[];
return n2?{id:n2.window.id,occurrence:n2.label}:void 0}function fc(e2,t2,{now:n2}){if(!e2)return[];let r2=t2.flatMap(({opens:e3,occurrences:[t3]})=>t3?[`#   ${t3.
label} of ${t3.window.id}: ${pc(e3,n2,t3.zone)}`]:[]);return[`window: {id: ${Z(e2.id)}, occurrence: ${e2.occurrence}}`,...r2.length===0?[]:["# occurrences that \
fit:",...r2]]}function pc(e2,t2,r2){return e2<=t2?"open now":n.ct(e2,r2)}function mc({impacts:e2}){let t2=e2.filter(({effect:e3})=>e3!=="reads");return t2.length===
0?[]:["impact: |",...t2.map(({consumer:e3,because:t3})=>cc(`${e3.id} (${e3.owners.join(" or ")}): ${t3}`)).map(e3=>`  ${e3}`)]}var hc=e.n({command:()=>gc});const gc={
name:"request",summary:"Writes a change-request file for the present difference, with everything computable filled in",options:{...t.S,as:{type:"string",value:"\
@LOGIN",help:"who requests it"},window:{type:"string",value:"ID@DATE",help:"the occurrence to book (default: the next one that fits)"},rationale:{type:"string",
value:"TEXT",help:"why"},emergency:{type:"string",value:"INCIDENT",help:"an emergency request for this incident"},at:{type:"string",value:"INSTANT",help:"as if \
it were then"},print:{type:"boolean",help:"print it instead of writing the file"}},example:"  contract-check request --as @kim --window eu-weekend@2026-12-05",async run(e2,n2){
let i2=await t.g(t.w(e2,n2,t.C(e2,n2,!0))),a2=await r.r(i2);if("faults"in a2)return t.E(a2.faults,n2);let{needs:s2,facts:c2}=a2;if(!s2||!c2){let e3=[...a2.report.
notes,"there is nothing to request"];throw new t.N(`the governed branch has no configuration: ${e3.join("; ")}`)}if(r.En(s2.cases).length===0)throw new t.N("the\
re is nothing to request: no change here needs permission");let l2=Si(e2,"as"),[u2,d2,f2]=["window","rationale","emergency"].map(t2=>e2.last(t2));u2!==void 0&&_c(
u2,s2.policy.calendar);let p2=ac(s2,c2,{...l2!==void 0&&{requester:l2},...u2!==void 0&&{window:u2},...d2!==void 0&&{rationale:d2},...f2!==void 0&&{emergency:f2}});
if(e2.is("print"))return n2.out(p2.text),0;let{root:m2}=await t.Mt(n2.cwd),h2=(0,o.join)(m2,p2.file);return await t.l(h2,p2.text,"wx"),n2.out(`${p2.file}: fill \
in what is commented out, and commit it with the change
`),0}};function _c(e2,r2){let[,i2,a2]=/^([^@]+)@(\d{4}-\d{2}-\d{2}\S*)$/.exec(e2)??[];if(i2===void 0||a2===void 0)throw new t.N(`--window ${JSON.stringify(e2)}:\
 expected ID@DATE, for example eu-weekend@2026-12-05`);if(!r2)throw new t.N(`--window ${e2}: the governed branch has no calendar`);let o2=n.k(r2,i2,a2);if("faul\
t"in o2)throw new t.N(`--window ${e2}: ${o2.fault.message} ("contract-check calendar" lists them)`)}function vc(e2,t2){let i2=e2.cases.find(({path:e3,name:n2})=>e3===
t2.contract||n2===t2.contract);if(!i2){let n2=e2.cases.filter(({signOffs:e3})=>e3.length>0).map(({path:e3})=>e3).join(", ");return{message:`${t2.contract} needs\
 no sign-off here: ${n2===""?"nothing does":`these do: ${n2}`}`}}let a2=n.F(i2),o2=n.K(i2.transition),s2=JSON.stringify({version:1,...a2!==void 0&&{change:a2},repository:t2.
repository,contract:i2.path,digest:o2,decision:t2.decision??"approve",signer:t2.signer,at:n.dt(e2.now),...t2.expires!==void 0&&{expires:t2.expires}},null,2),c2=o2.
slice(7,19),l2=`${r.Nt}${c2}.${t2.signer.slice(1)}`,u2=`${l2}.json`;for(let e3=2;t2.isTaken?.(u2);e3+=1)u2=`${l2}.${String(e3)}.json`;return{file:u2,text:`${s2}\

`}}var yc=e.n({command:()=>bc});const bc={name:"sign",summary:"Writes an SSH-signed sign-off file, bound to the digest of the present change",operands:"CONTRACT\
\u2026",options:{...t.S,as:{type:"string",value:"@LOGIN",help:"who signs; the governed branch must list this key under people:"},key:{type:"string",value:"FILE",
help:"the SSH key: a private key, or a public one held by ssh-agent"},refuse:{type:"boolean",help:"sign a refusal: it vetoes the change"},expires:{type:"string",
value:"DATE",help:"until when it counts"},at:{type:"string",value:"INSTANT",help:"date the sign-off (what-if)"}},example:"  contract-check sign contracts/orders\
/order.avsc --as @lena --key ~/.ssh/id_ed25519",async run(e2,i2){let[s2,c2]=[Si(e2,"as"),e2.last("key")];if(s2===void 0)throw new t.N("sign needs --as @LOGIN: w\
ho signs");if(c2===void 0||!(0,a.existsSync)(c2))throw new t.N(`sign needs --key FILE: an SSH key that exists${c2===void 0?"":` (${c2} does not)`}`);let l2=t.w(
e2,i2,t.C(e2,i2,!0)),u2=await t.g(l2),d2=await r.r(u2);if("faults"in d2)return t.E(d2.faults,i2);let{needs:f2}=d2;if(!f2)throw new t.N("there is nothing to sign\
: no change, or no configuration on the governed branch");let p2=e2.operands.length>0?e2.operands:f2.cases.filter(({level:e3})=>e3!=="free").map(({path:e3})=>e3);
if(p2.length===0)throw new t.N("nothing here needs a sign-off");(f2.policy.people.get(s2.toLowerCase())?.keys??[]).length===0&&i2.err(`the governed branch knows\
 no key of ${s2}: add it under people:, or this will not count
`);let m2=f2.cases.filter(({path:e3,name:t2})=>p2.some(n2=>n2===e3||n2===t2)),h2=d2.report.decision.requirements.flatMap(({dimension:e3,status:t2,contract:n2})=>e3===
"plan"&&t2!=="met"?[n2]:[]),g2=m2.filter(({path:e3})=>h2.includes(e3));for(let e3 of g2.flatMap(e4=>n.x(f2,e4)))i2.err(`${e3}
`);let{root:_2}=await t.Mt(i2.cwd),v2=await xc(l2),y2=e2.last("expires");for(let n2 of p2){let r2=e2.is("refuse")?"refuse":"approve",a2=vc(f2,{repository:v2,contract:n2,
signer:s2,decision:r2,isTaken:e3=>u2.sources.baseSide.entries.has(e3),...y2!==void 0&&{expires:y2}});if("message"in a2)throw new t.N(a2.message);let l3=(0,o.join)(
_2,a2.file);await t.l(l3,a2.text),await t.l(`${l3}.sig`,await Sc(c2,a2.text)),i2.out(`${a2.file}: ${r2==="approve"?"signed":"refused"} ${n2} as ${s2}; commit it\
 and its .sig with the change
`)}return 0}};async function xc(e2){let{cwd:n2}=e2,r2=await t.zt(n2,(await t.m(n2,e2)).commit);if(r2===void 0)throw new t.N(t.Vt);return r2}function Sc(e2,n2){return new Promise(
(i2,a2)=>{let o2=(0,u.spawn)("ssh-keygen",["-Y","sign","-q","-n",r.It,"-f",e2],{stdio:["pipe","pipe","pipe"]}),[s2,c2]=["",""];o2.stdout.on("data",e3=>s2+=e3.toString()),
o2.stderr.on("data",e3=>c2+=e3.toString()),o2.on("error",e3=>{a2(new t.N(`ssh-keygen could not be started (${e3.message}): install OpenSSH 8.2 or later`))}),o2.
on("close",n3=>{n3===0&&s2.includes("BEGIN SSH SIGNATURE")?i2(s2):a2(new t.N(`ssh-keygen refused to sign with ${e2}: ${c2.trim()||`exit code ${String(n3)}`}`))}),
o2.stdin.on("error",()=>{}),o2.stdin.end(n2)})}async function Cc(e2,r2,{approve:i2=[],at:a2}){let o2=a2??e2.now,s2=i2.map(t2=>({login:t2.slice(1),state:"APPROVE\
D",at:Math.min(o2,e2.now),transitions:e2.transitions})),c2=r2.reviews===void 0||t.P(r2.reviews)?[]:r2.reviews,l2=r2.commits??(r2.author===void 0?[]:void 0),u2={
...e2.policy.signoff,unknownCommitters:"ignore"};return n.p({...e2,now:o2,policy:{...e2.policy,signoff:u2}},{...r2,reviews:[...c2,...s2],...l2&&{commits:l2}})}function wc(e2,t2){
let{strangers:r2=[]}=n.L(e2,t2);if(r2.length!==0&&e2.policy.signoff.unknownCommitters!=="ignore")return`nobody here knows whose account made ${r2.slice(0,3).join(
", ")}, so this takes them for somebody's who approves nothing: whoever made a change cannot sign it (people: says whose an address is, and GitHub knows it itse\
lf)`}var Tc=e.n({command:()=>Ec});const Ec={name:"simulate",summary:"What if: the decision as it would be with these approvals, at that moment",options:{...t.S,
approve:{type:"string",multiple:!0,value:"@LOGIN",help:"as if this person approved (repeatable)"},at:{type:"string",value:"INSTANT",help:"as if it were then, fo\
r example 2026-12-01T22:00+01:00"},...t.O,...t.s},example:"  contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",async run(e2,n2){let i2=e2.all(
"approve").map(e3=>xi(e3,"--approve")),a2=await t.g(t.w(e2,n2,t.C(e2,n2,!0))),o2=await r.r(a2);if("faults"in o2)return t.E(o2.faults,n2);let{needs:s2,facts:c2}=o2,
l2=s2&&c2?await Cc(s2,c2,{approve:i2}):o2.report.decision;s2||n2.err(`contract-check: note: the governed branch has no configuration, so approvals and times dec\
ide nothing
`);let u2=s2&&c2&&wc(s2,c2),d2=[...o2.report.notes,...u2===void 0?[]:[u2]];return await t.c({...o2.report,notes:d2,decision:l2},e2,n2),t.L[l2.status]}};async function Dc(e2,t2,{
file:r2,signOff:i2}){let{all:a2,reasons:o2}=await n.I(e2,t2),s2=a2.find(({source:e3})=>e3===r2);if(!s2)return o2.find(({location:e3})=>e3?.file===r2)?.message??
"the policy counts no files";let c2=e2.cases.find(({path:e3})=>e3===i2.contract);if(!c2)return`nothing needs a sign-off at ${i2.contract} here`;let l2=s2.about(
c2);if(l2.kind==="stale")return`since it was signed, something changed (${l2.changed.join(", ")}): sign again with contract-check sign`;let{expires:u2}=s2;return u2!==
null&&u2<=e2.now?`it ran out ${n.lt(u2)}`:void 0}var Oc=e.n({command:()=>kc});const kc={name:"verify",summary:"Checks the sign-off files of the proposal against\
 the keys on the governed branch",options:t.S,example:"  contract-check verify --governance-ref origin/main",async run(e2,i2){let a2=t.w(e2,i2,i2.now()),{cwd:o2}=a2,
s2=await t.g(a2),c2=await s2.tip(),l2=await n.nt(c2,a2.config);if("faults"in l2)return t.E(l2.faults,i2);let{headSide:u2}=s2.sources,d2=await r.Mt(u2),f2=new Set(
(await r.Mt(u2,c2)).map(({file:e3})=>e3));if(d2.length===0)return i2.out(`there is no sign-off file here
`),0;let p2=await t.m(o2,a2),m2=await t.zt(o2,p2.commit)??{unverifiable:'this clone is shallow, and signed files name the first commit of the branch: run "git f\
etch --unshallow" (with actions/checkout: fetch-depth: 0)'},h2=await r.r(s2);if("faults"in h2)return t.E(h2.faults,i2);let g2=0;for(let e3 of d2){if(!f2.has(e3.
file)){i2.out(`${e3.file}: no longer counts: it was for a change that has landed
`);continue}let{ok:t2,text:n2}=await Ac(await r.Pt(l2.policy,e3,m2),h2);t2||(g2+=1),i2.out(`${e3.file}: ${n2}
`)}return g2===0?0:1}};async function Ac(e2,t2){if("invalid"in e2)return{ok:!1,text:`does not count: ${e2.invalid}`};let{signer:n2,contract:r2,digest:i2}=e2.signOff,
{needs:a2,facts:o2,report:s2}=t2,c2=s2.comparisons.length===0?"nothing is changed here, so it is for nothing":"no configuration of the governed branch asks for \
it",l2=a2&&o2?await Dc(a2,o2,e2):c2,u2=`good signature of ${n2} for ${r2} ${i2}`;return l2===void 0?{ok:!0,text:u2}:{ok:!1,text:`no longer counts: ${l2} (${u2})`}}
var jc=e.n({renderGitlab:()=>Mc});function Mc(e2){return t.U(f(e2).map(e3=>({description:e3.lines.map(t.Y).join(`
`),check_name:e3.code,fingerprint:e3.fingerprint.replace(/^sha256:/,""),severity:Nc(e3),location:{path:e3.location?.file??"contract-check.yaml",lines:{begin:e3.
location?.line??1}}})))}function Nc({level:e2,change:n2}){return e2==="notice"?"info":e2==="warning"?"minor":n2&&t.nt(n2.verdict)!=="breaking"?"critical":"block\
er"}var Pc=e.n({renderHtml:()=>Fc});function Fc(e2){let{decision:t2,comparisons:n2,base:i2,head:a2,notes:o2}=e2,s2=r.w(e2),c2=n2.length-s2.length,l2=new Set,u2=t2?.
status??"compared";return Hn(u2,L`<h1 class="${Ic(u2)}">Contracts: ${u2}</h1>
<p class="dim">
${i2.ref} → ${a2.ref}, ${r.A(e2.contracts,"contract")}, ${String(s2.length)}
changed${c2>0?`, ${String(c2)} more only refer to these`:""}
</p>
${Lc(s2)} ${Rc(e2)} ${s2.length===0?R:zc(e2,s2)}
${s2.map(t3=>Vc({report:e2,ids:l2},t3))}
${o2.map(e3=>L`<p class="dim">${e3}</p>`)}`)}function Ic(e2){return e2==="pass"?"good":e2==="refused"||e2==="fault"?"bad":"maybe"}function Lc(e2){return e2.length===
0?R:L`<ul class="counts">
${r.f(e2.map(({reported:e3})=>e3)).split(", ").map(e3=>L`<li>${e3}</li>`)}
</ul>`}function Rc({decision:e2}){if(!e2)return R;let{reasons:n2,requirements:i2}=e2,a2=t.R(i2),o2=new Set(i2.filter(({status:e3})=>e3==="met").map(({message:e3})=>e3)),
s2=[...n2.filter(({code:e3})=>!r.S.has(e3)).map(({message:e3})=>L`<li>${e3}</li>`),...[...o2].map(e3=>L`<li><span class="good">✓</span> ${e3}</li>`),...a2.map(
({message:e3,unblock:t2,command:n3})=>L`<li>
<span class="bad">✗</span>
${e3}${t2===""?R:L`<br /><span class="act">→ ${t2}</span>`}${n3===void 0?R:L`: <code>${n3}</code>`}
</li>`)];return s2.length===0?R:L`<ul class="todo">
${s2}
</ul>`}function zc(e2,t2){let n2=(e3,n3,r2)=>z(e3,n3,t2.flatMap(({reported:e4})=>r2(e4)));return Wn("contracts",[n2("verdict","verdict",e3=>[r.P(e3)]),n2("forma\
t","format",({format:e3})=>[e3]),n2("owners","who must sign",t3=>Bc(e2,t3)),n2("consumers","consumer",({consumers:e3=[]})=>e3)])}function Bc({decision:e2},{pairing:n2}){
let r2=t.vt(n2);return[...new Set((e2?.requirements??[]).flatMap(({contract:e3,owners:t2})=>e3===r2?t2:[]))]}function Vc(e2,{reported:n2,changes:i2,reached:a2}){
let{report:o2}=e2,{pairing:s2,faults:c2,satisfied:l2,format:u2,notes:d2,consumers:f2=[]}=n2,p2=r.P(n2),m2=c2.length>0||n2.lastingFaults?p2:`${p2}, ${r.k(n2)}`,h2=c2.
length>0||!l2?"bad":i2.length===0?"good":"maybe",g2=!l2&&o2.comparisons.length<=20,_2=n2.changes.filter(e3=>!r.O(e3)),v2=a2.slice(0,20).map(e3=>L`<li><code>${t.
vt(e3.pairing)}</code></li>`),y2=a2.length-v2.length;return L`<details
class="contract"
data-verdict="${p2}"
data-format="${u2}"
data-owners="${Bc(o2,n2).join(`
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
${r.F(n2).map(e3=>L`<li>${e3}</li>`)}
${f2.length>0?L`<li>hurts the ${f2.length===1?"consumer":"consumers"} ${f2.join(", ")}</li>`:R}
${d2.map(e3=>L`<li class="dim">${e3}</li>`)}
</ul>
${[...i2,..._2].map(t2=>Uc(e2,t2))}
${a2.length===0?R:L`<p>It reaches ${r.A(a2.length,"contract")}:</p>
<ul>
${v2}${y2>0?L`<li>and ${String(y2)} more</li>`:R}
</ul>`}
</details>`}function Hc({fingerprint:e2},t2){let n2=`f-${e2.replace(/^sha256:/,"").slice(0,16)}`,r2=n2;for(let e3=2;t2.has(r2);e3+=1)r2=`${n2}-${String(e3)}`;return t2.
add(r2),r2}function Uc({report:e2,ids:n2},i2){let{verdict:a2,message:o2,element:s2,rule:c2,location:l2,remedy:u2}=i2,d2=Hc(i2,n2),f2=l2?` line ${String(l2.line)}`:
"",p2=L`<h3>
<strong>${r.D(a2)}</strong>: ${o2}
<a class="dim" href="#${d2}" title="link to this finding">${f2} #</a>
</h3>
<p class="dim"><code>${r.$(s2)}</code> ${c2}</p>`;return r.O(i2)?L`<article class="change" id="${d2}">
${p2} ${Wc(r.h(e2,i2,200))}
<ul>
${t.rt.flatMap(e3=>Kc(e3,i2))}
</ul>
<p class="act">To do: ${u2}</p>
</article>`:L`<article class="change" id="${d2}">${p2}</article>`}function Wc(e2){return e2.length===0?R:L`<div class="sides">${e2.map(({side:e3,line:t2,text:n2,
from:r2,to:i2})=>L`<pre
class="${e3==="base"?"del":"add"}"
><span class="dim">${e3} ${t2}</span> ${n2.slice(0,r2)}<mark>${n2.slice(r2,i2)}</mark>${n2.slice(i2)}</pre>`)}</div>`}const Gc={backward:"New readers, old data",
forward:"Old readers, new data"};function Kc(e2,n2){let i2=r.N(n2,e2),a2=r.j(i2);if(a2===void 0)return[];let o2=L`${Gc[e2]}: ${i2.outcome}: ${t.J(a2,400)}`;if(!t.
it(i2)||!i2.witness)return[L`<li>${o2}</li>`];let{observed:s2,decoder:c2}=i2.witness;return[L`<li>
${o2}<br />written <code>${r.C(i2.witness,n2.element,160)}</code> → <strong>${t.J(s2,400)}</strong>
<span class="dim">(${c2})</span>
</li>`]}var qc=e.n({renderJunit:()=>Jc});function Jc(e2){let t2=new Map(r.w(e2).map(e3=>[e3.reported,e3])),n2=[...t2.keys()].filter(t3=>r.y(e2,t3)),i2=n2.filter(
({faults:e3})=>e3.length>0).length,a2=r.v(e2),o2=[...e2.comparisons.map(n3=>Xc(e2,n3,t2.get(n3))),...e2.decision?[Yc(a2)]:[]],s2=n2.length-i2+ +(a2.length>0),c2=e2.
comparisons.filter(n3=>!t2.has(n3)&&r.y(e2,n3)).length,l2=`tests="${String(o2.length)}" failures="${String(s2)}" errors="${String(i2)}"`;return`<?xml version="1\
.0" encoding="UTF-8"?>
<testsuites name="contract-check" ${l2}>
  <testsuite name="contracts" ${l2} skipped="${String(c2)}">
${o2.join(`
`)}
  </testsuite>
</testsuites>
`}function Yc(e2){let t2='    <testcase classname="contract-check" name="gate"';if(e2.length===0)return`${t2}/>`;let n2=e2.map(({code:e3,message:t3})=>`${e3}: ${t3}`);
return`${t2}>
      <failure message="${Q(`${r.A(e2.length,"requirement is","requirements are")} not met`)}">${Q(n2.join(`
`))}</failure>
    </testcase>`}function Xc(e2,n2,i2){let a2=`    <testcase classname="${Q(n2.format)}" name="${Q(t.vt(n2.pairing))}"`;if(!r.y(e2,n2))return`${a2}/>`;if(!i2)return`${a2}\
>
      <skipped>${Q(`${r.D(n2.verdict)} only because of what it refers to, which has a failure of its own`)}</skipped>
    </testcase>`;let[o2]=n2.faults;if(o2)return`${a2}>
      <error message="${Q(o2.message)}"/>
    </testcase>`;let s2=[...i2.changes.map(({rule:e3,message:t2,verdict:n3,location:i3})=>`${i3?`${i3.file}:${String(i3.line)}: `:""}${t2}: ${r.D(n3)} (${e3})`),
...r.F(n2)];return`${a2}>
      <failure message="${Q(`${r.D(n2.verdict)}, ${r.k(n2)}`)}">${Q(s2.join(`
`))}</failure>
    </testcase>`}function Q(e2){return e2.split(`
`).map(t.Y).join(`
`).replace(/[\uFFFE\uFFFF]/g,"\uFFFD").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/\n/g,"&#10;")}var Zc=e.n(
{renderSarif:()=>Qc});function Qc(e2,n2,i2=new Map){let a2=f(e2),o2={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"contract-check",semanticVersion:n2,informationUri:r.zt,rules:$c(a2,i2)}},columnKind:"utf16CodeUnits",results:a2.map(tl)}]};return t.U(o2)}function $c(e2,t2){
let n2=new Map(e2.map(e3=>[e3.code,e3]));return n2.delete("fault"),n2.delete("contract"),[...[...n2.values()].sort(r.xn(({code:e3})=>e3)).map(({code:e3,change:n3})=>{
let r2=t2.get(e3);if(r2)return $(e3,r2.title,`${r2.why}

To do: ${r2.remedy}`);let i2=n3?.remedy??`"contract-check explain ${e3}" says what it asks for.`;return $(e3,n3?n3.title??e3:`The gate stays closed: ${e3}`,i2)}),
$("fault","A contract does not parse","A contract that does not parse cannot be judged: repair it."),$("contract","A contract as a whole breaks its promise","Th\
e contract as a whole breaks its promise: no single change does.")]}function $(e2,n2,i2){let a2=t.Tt.some(t2=>e2.startsWith(`${t2}/`)),o2=/^gv\d+$/i.test(e2)?`#${e2.
toLowerCase()}`:"",s2=a2?`fixtures/${e2}/README.md`:`docs/troubleshooting.md${o2}`;return{id:e2,name:el(e2),shortDescription:{text:`${n2}.`},fullDescription:{text:i2},
help:{text:i2,markdown:i2},helpUri:r.Bt(s2)}}function el(e2){return e2.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g,(e3,t2)=>t2.toUpperCase())}function tl({level:e2,
code:n2,lines:i2,location:a2,fingerprint:o2,change:s2}){let c2=s2&&{logicalLocations:[{fullyQualifiedName:r.$(s2.element)}]},l2=s2?.baseLocation??(s2?.location?.
side==="base"?s2.location:void 0);return{ruleId:n2,level:e2==="notice"||e2==="warning"&&s2?"note":e2,message:{text:i2.map(t.Y).join(`
`)},locations:[{...nl(a2??{file:"contract-check.yaml"}),...c2}],...l2&&{relatedLocations:[{id:1,...nl(l2),message:{text:"the same element at base"}}]},partialFingerprints:{
"contractCheck/v1":o2}}}function nl({file:e2,line:t2,column:n2,endLine:r2,endColumn:i2}){let a2=e2.split("/").map(encodeURIComponent).join("/"),o2=t2===void 0?void 0:
{startLine:t2,startColumn:n2,endLine:r2,endColumn:i2};return{physicalLocation:{artifactLocation:{uri:a2,uriBaseId:"%SRCROOT%"},...o2&&{region:o2}}}}var rl={$schema:"\
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
il=e.n({reportSchema:()=>al});function al(){let{rule:e2,contract:n2}=rl.$defs,r2={...n2.properties,format:{enum:t.Tt}};return{...rl,$defs:{...rl.$defs,rule:{...e2,
pattern:`^(${t.Tt.join("|")})/[a-z0-9-]+$`},contract:{...n2,properties:r2}}}}Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return Le}}),Object.
defineProperty(exports,"C",{enumerable:!0,get:function(){return ci}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return Ye}}),Object.defineProperty(
exports,"E",{enumerable:!0,get:function(){return On}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return xe}}),Object.defineProperty(exports,
"I",{enumerable:!0,get:function(){return ie}}),Object.defineProperty(exports,"L",{enumerable:!0,get:function(){return ae}}),Object.defineProperty(exports,"M",{enumerable:!0,
get:function(){return Ee}}),Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return De}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){
return Je}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return ve}}),Object.defineProperty(exports,"R",{enumerable:!0,get:function(){return f}}),
Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return Ci}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return Mn}}),Object.
defineProperty(exports,"_",{enumerable:!0,get:function(){return Fa}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return Oc}}),Object.defineProperty(
exports,"b",{enumerable:!0,get:function(){return ha}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return hc}}),Object.defineProperty(exports,
"d",{enumerable:!0,get:function(){return Ks}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return Rs}}),Object.defineProperty(exports,"g",{enumerable:!0,
get:function(){return Ba}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return eo}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){
return jc}}),Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return Te}}),Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return Re}}),
Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return rc}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return Xo}}),Object.
defineProperty(exports,"n",{enumerable:!0,get:function(){return qc}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return Tc}}),Object.defineProperty(
exports,"p",{enumerable:!0,get:function(){return as}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return Pc}}),Object.defineProperty(exports,
"s",{enumerable:!0,get:function(){return yc}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Zc}}),Object.defineProperty(exports,"u",{enumerable:!0,
get:function(){return Qs}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return ka}}),Object.defineProperty(exports,"w",{enumerable:!0,get:function(){
return Ln}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return ua}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return va}});
