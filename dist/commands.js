const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./start.js"),
n=require("./governance.js"),r=require("./gate.js"),i=require("./formats.js");let a=require("node:fs"),o=require("node:path"),s=require("node:zlib"),c=require("\
node:crypto"),l=require("node:fs/promises"),u=require("node:child_process"),d=require("node:readline/promises");function f(e2){let t2=[...r.C(e2).flatMap(t3=>h(
e2,t3)),...r._(e2).map(({code:e3,message:t3,location:n2})=>m({level:"error",code:e3,lines:[t3],...n2&&{location:n2}}))];return p([...new Map(t2.map(e3=>[JSON.stringify(
[e3.location,e3.fingerprint,e3.lines]),e3])).values()])}function p(e2){let t2=new Map;return e2.map(e3=>{let{fingerprint:n2}=e3,r2=(t2.get(n2)??0)+1;return t2.set(
n2,r2),r2===1?e3:{...e3,fingerprint:i.F(`${n2} ${String(r2)}`)}})}function m(e2){let{code:t2,lines:n2,location:r2}=e2;return{...e2,fingerprint:i.F(JSON.stringify(
[t2,n2[0],r2?.file]))}}function h(e2,{reported:n2,changes:i2,reached:a2}){let{pairing:o2,faults:s2,satisfied:c2,verdict:l2}=n2,u2=t._t(o2),d2=r.v(e2,n2)?"error":
"warning",f2=i2.length===0?[]:n2.changes.filter(g),p2=c2||s2.length>0?[]:r.P(n2);return[...s2.filter(r.b(e2)).map(({message:t2,location:i3})=>m({level:r.y(e2)?"\
warning":"error",code:"fault",lines:[t2],location:i3??{file:u2},reported:n2})),...[...i2,...f2].map(e3=>({level:g(e3)?"notice":d2,code:e3.rule,lines:_(e3,a2),location:e3.
location?.side==="head"?e3.location:{file:u2},fingerprint:e3.fingerprint,change:e3,reported:n2})),...p2.map(e3=>m({level:d2,code:"contract",lines:[`${r.E(l2)}: ${e3}`],
location:{file:u2},reported:n2}))]}function g(e2){return!r.D(e2)&&!r.T(e2)&&e2.edit!=="changed"}function _(e2,n2){let{element:i2,message:a2,verdict:o2,remedy:s2}=e2,
c2=t.nt.flatMap(n3=>{let a3=r.M(e2,n3),o3=r.A(a3);if(a3.outcome==="reads"||o3===void 0)return[];let s3=`${n3==="backward"?"New readers of old data":"Old readers\
 of new data"}: ${o3}`;if(!t.rt(a3)||!a3.witness||r.j(o3,a3.witness))return[s3];let{observed:c3,decoder:l2}=a3.witness;return[s3,`Written ${r.S(a3.witness,i2)}:\
 ${t.q(c3,300)} (${l2})`]});return c2.length===0?[`${a2}: ${r.E(o2)}`]:[`${a2}: ${r.E(o2)}`,...c2,`To do: ${s2}`,...v(n2)]}function v(e2){if(e2.length===0)return[];
let n2=e2.slice(0,5).map(({pairing:e3})=>t._t(e3)),i2=e2.length-n2.length;return[`It reaches ${r.k(e2.length,"contract")} that ${e2.length===1?"refers":"refer"}\
 to it: ${n2.join(", ")}${i2>0?` and ${String(i2)} more`:""}`]}function y({reported:e2,changes:n2,reached:i2},a2,o2){let{pairing:s2,faults:c2,profile:l2,notes:u2}=e2,
d2=c2.length>0?r.N(e2):`${r.N(e2)}, ${r.O(e2)}`,f2=n2.length-20;return[`### ${t.G(t._t(s2))}`,d2,"",...c2.map(({message:e3,location:n3})=>`- ${n3?.line===void 0?
"":`line ${String(n3.line)}: `}${t.G(e3)}`),...n2.slice(0,20).flatMap(e3=>x(e3,o2)),...f2>0?[`- \u2026 and ${r.k(f2,"more change")} in the full report`]:[],...r.
P(e2).map(e3=>`- ${t.G(e3)}`),...(l2?.findings??[]).map(({id:e3,message:n3})=>`- ${t.U(e3)} ${t.G(n3)}`),...u2.map(e3=>`- ${t.G(e3)}`),...b(`${r.k(a2.length,"mo\
re contract")} with the same changes`,a2),...b(`It reaches ${r.k(i2.length,"contract")} that ${i2.length===1?"refers":"refer"} to it`,i2.map(e3=>({reported:e3})))].
join(`
`)}function b(e2,n2){if(n2.length===0)return[];let r2=n2.slice(0,10).map(({reported:e3})=>t.U(t._t(e3.pairing))),i2=n2.length-r2.length;return[`- ${e2}: ${r2.join(
", ")}${i2>0?` and ${String(i2)} more`:""}`]}function x(e2,n2){return[`- **${r.E(e2.verdict)}**: ${t.G(e2.message)}${S(e2,n2)} \xB7 ${t.U(r.Y(e2.element))} \xB7 ${t.
U(e2.rule)}`,...C(e2,n2),...t.nt.flatMap(t2=>te(t2,r.M(e2,t2))),`  - **To do:** ${t.W(e2.remedy)}`,...ne(e2)]}function S({location:e2},{linkOf:t2}){if(!e2)return"";
let n2=`line ${String(e2.line)}${e2.side==="base"?" at base":""}`,r2=e2.side==="head"?t2?.(e2):void 0;return r2===void 0?` (${n2})`:` ([${n2}](${r2}))`}function C(e2,{
report:t2}){let n2=r.m(t2,e2,160);if(n2.length===0)return[];let i2=n2.map(({side:e3,text:t3})=>`  ${e3==="base"?"-":"+"} ${t3}`),a2=Math.max(2,...(i2.join(`
`).match(/`+/g)??[]).map(e3=>e3.length)),o2=`  ${"`".repeat(a2+1)}`;return[`${o2}diff`,...i2,o2]}const ee={backward:"New readers, old data",forward:"Old readers\
, new data"};function te(e2,n2){let i2=r.A(n2);if(i2===void 0)return[];let a2=t.rt(n2)&&n2.witness&&r.j(i2,n2.witness);return[`  - ${ee[e2]}: ${n2.outcome}${a2?
"":`: ${t.G(i2)}`}`]}function ne(e2){let n2=t.nt.flatMap(n3=>{let i2=r.M(e2,n3);if(!t.rt(i2)||!i2.witness)return[];let{observed:a2,decoder:o2}=i2.witness,s2=t.U(
r.S(i2.witness,e2.element));return`    ${ee[n3]}: written ${s2} \u2192 ${t.G(t.q(a2,300))} (${t.G(o2)})`});return n2.length===0?[]:["  - <details><summary>the d\
atum that shows it</summary>","",n2.join(`<br>
`),"","    </details>"]}function re({fingerprint:e2,approver:n2,expires:r2},{path:i2,change:a2,reason:o2}){return[`  # ${t.K(i2)}: ${t.K(a2.message)} (${a2.rule}\
)`,`  - fingerprint: ${e2}`,`    reason: ${JSON.stringify(o2)}`,`    approver: ${JSON.stringify(n2)}`,`    expires: ${r2}`]}var ie=e.n({renderMarkdown:()=>ae});
function ae(e2,{limit:n2=1/0,linkOf:i2}={}){let a2=r.C(e2),o2={report:e2,...i2&&{linkOf:i2}},s2=[ce(e2),...a2.length===0?[]:["",le(e2,a2)],"",...ue(e2),...a2.length===
0?[]:["",...pe(e2,a2)]],c2=a2.filter(({reported:e3,changes:t2})=>!e3.satisfied||t2.length>0),l2=new Map(c2.map(e3=>[e3.reported,e3])),u2=r.h(c2.map(({reported:e3})=>e3)).
flatMap(e3=>{let t2=e3.flatMap(e4=>l2.get(e4)??[]),[n3,...r2]=t2;return!n3||e3.length<=3?t2.map(e4=>y(e4,[],o2)):[y(n3,r2,o2)]}),d2=[...r.l(e2.comparisons),...e2.
notes].map(e3=>`> ${t.G(e3)}`),f2=[ge(e2),_e(a2),d2.join(`
>
`)].filter(e3=>e3!=="");return oe(s2.join(`
`),[...u2,...f2],n2)}function oe(e2,n2,i2){let a2=t.q(e2,Math.max(0,i2-200)),o2=0;for(let e3 of n2)a2.length+e3.length+2>i2-200?o2+=1:a2+=`

${e3}`;return o2===0?`${a2}
`:`${a2}

_${r.k(o2,"section")} left out for length, the least severe: run \`npx contract-check\` or open the full report._
`}const se={pass:"\u2705 Contracts: pass",neutral:"\u26AA Contracts: not enforced",waiting:"\u23F3 Contracts: waiting for the window",refused:"\u274C Contracts: refu\
sed",unverifiable:"\u2753 Contracts: could not be verified",fault:"\u274C Contracts: cannot be judged"};function ce({decision:e2,comparisons:t2}){return`## ${e2?
se[e2.status]:"Contract changes"}${t2.length===0?" (nothing changed)":""}`}function le({comparisons:e2},t2){let n2=e2.length-t2.length,i2=n2>0?`; ${String(n2)} \
more only ${n2===1?"refers":"refer"} to these`:"";return`${r.k(t2.length,"contract")} changed: ${r.d(t2.map(({reported:e3})=>e3))}${i2}`}function ue({decision:e2}){
if(!e2)return[];let{requirements:n2}=e2,i2=t.L(n2),a2=n2.filter(({status:e3})=>e3==="met"),o2=new Set([...a2.map(({message:e3})=>`- [x] ${t.G(e3)}`),...i2.map(de)]),
s2=o2.size-20;return[...e2.reasons.filter(({code:e3})=>!r.x.has(e3)).map(({message:e3})=>`- ${t.G(e3)}`),...i2.length>0?["","**To do, in this order**",""]:[],...[
...o2].slice(0,20),...s2>0?[`- \u2026 and ${r.k(s2,"more item")} in the full report`]:[],...fe(e2)]}function de({message:e2,unblock:n2,command:r2}){let i2=n2===
""?"":`<br>\u2192 ${t.G(n2)}`;return`- [ ] ${t.G(e2)}${i2}${r2===void 0?"":`: ${t.U(r2)}`}`}function fe({nextTransition:e2,status:t2}){if(e2===null||t2==="pass")
return[];let n2=new Date(e2).toISOString().slice(0,16),r2=`https://www.timeanddate.com/worldclock/fixedtime.html?iso=${n2.replace(/[-:]/g,"")}`;return["",`The c\
alendar next changes this at ${n2.replace("T"," ")}Z ([your time](${r2})).`]}function pe(e2,n2){let i2=["| contract | | verdict | promise | still needs |","|---\
|---|---|---|---|"],a2=n2.map(({reported:n3,reached:i3})=>{let{pairing:a3,declared:o3,mode:s3}=n3,c3=i3.length>0?`, and reaches ${r.k(i3.length,"other")}`:"",l2=o3?
s3:`${s3} (expected)`;return`| ${t.V(t.U(t._t(a3)))} | ${a3.status} | ${he(n3)} ${r.N(n3)}${c3} | ${l2} | ${t.V(me(e2,t._t(a3)))} |`}),[o2,s2]=[a2.slice(0,5),a2.
slice(5,200)];if(s2.length===0)return[...i2,...o2];let c2=a2.length-200;return[...i2,...o2,"",`<details><summary>${r.k(a2.length-5,"more contract")}</summary>`,
"",...i2,...s2,...c2>0?["",`and ${String(c2)} more in the full report`]:[],"","</details>"]}function me({decision:e2},n2){let r2=(e2?.requirements??[]).filter(({
contract:e3,status:t2})=>e3===n2&&t2!=="met");return[...[...new Set(r2.flatMap(e3=>e3.owners))].map(t.U),...r2.some(t.R)?["a window"]:[]].join(", ")}function he({
satisfied:e2,lastingFaults:t2}){return t2?"\u26AA":e2?"\u2705":"\u274C"}function ge({decision:e2,comparisons:n2}){let r2=t.L(e2?.requirements??[]).flatMap(({waivers:e3=[]})=>e3),
i2=new Map(r2.map(e3=>[e3.fingerprint,e3])),a2=n2.flatMap(({pairing:e3,changes:n3})=>n3.flatMap(n4=>{let r3=i2.get(n4.fingerprint);return i2.delete(n4.fingerprint),
r3?[re(r3,{path:t._t(e3),change:n4,reason:"say why nobody is hurt"})]:[]}));return a2.length===0||a2.length>20?"":["<details><summary>Or let it pass without its\
 owners: a waiver, in the config on the governed branch</summary>","","```yaml","waivers: # where the config has this key, add the items to it",...a2.flat(),"``\
`","","</details>"].join(`
`)}function _e(e2){let n2=e2.filter(({reached:e3,changes:t2})=>e3.length>0&&t2.some(r.D)),i2=new Map,a2=e3=>{let t2=i2.get(e3)??`n${String(i2.size)}`;return i2.
set(e3,t2),`${t2}["${e3.replace(/[^\w./ -]/g,"_").slice(0,120)}"]`},o2=n2.flatMap(({reported:e3,reached:n3})=>n3.map(n4=>`  ${a2(t._t(n4.pairing))} --> ${a2(t._t(
e3.pairing))}`));return i2.size<2||i2.size>30?"":["<details><summary>Who refers to what breaks</summary>","","```mermaid","graph LR",...o2,"```","","</details>"].
join(`
`)}var ve=e.n({renderGithub:()=>xe});function ye(e2){let t2=f(e2),n2=r.g(e2),i2=t2.filter(({reported:e3})=>e3===void 0||!n2.others.has(e3)).map(({level:e3,code:t3,
lines:r2,location:i3,reported:a3})=>{let o2=(a3&&n2.firsts.get(a3))??[];return{level:e3,title:t3==="fault"?"contract does not parse":t3,message:[...r2,...be(o2)].
join(`
`),...i3&&{location:i3}}}),a2={error:0,warning:1,notice:2};return i2.sort((e3,t3)=>a2[e3.level]-a2[t3.level])}function be(e2){if(e2.length===0)return[];let n2=e2.
slice(0,5).map(({pairing:e3})=>t._t(e3)),i2=e2.length-n2.length;return[`The same in ${r.k(e2.length,"more contract")}: ${n2.join(", ")}${i2>0?` and ${String(i2)}\
 more`:""}`]}function xe(e2){let t2=[],n2={error:0,warning:0,notice:0},r2=0;for(let i2 of ye(e2))n2[i2.level]>=9?r2+=1:t2.push(Se(i2)),n2[i2.level]+=1;return r2>
0&&t2.push(`::notice title=contract-check::${String(r2)} more findings are in the job summary, not shown as annotations`),t2.length===0?"":`${t2.join(`
`)}
`}function Se({level:e2,title:n2,message:r2,location:i2}){let{file:a2,line:o2,column:s2,endLine:c2,endColumn:l2}=i2??{};return`::${e2} ${[`title=${we(n2)}`,...a2===
void 0?[]:[`file=${we(a2)}`],...o2===void 0?[]:[`line=${String(o2)}`],...c2===void 0?[]:[`endLine=${String(c2)}`],...s2===void 0||o2!==c2?[]:[`col=${String(s2)}`],
...l2===void 0||o2!==c2?[]:[`endColumn=${String(l2)}`]].join(",")}::${Ce(t.q(r2,4e3))}`}function Ce(e2){return e2.split(`
`).map(e3=>t.J(e3)).join(`
`).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function we(e2){return Ce(e2).replace(/:/g,"%3A").replace(/,/g,"%2C")}var Te=e.n({renderJson:()=>Ee});
function Ee(e2,n2){return t.H(De(e2,n2))}function De(e2,t2){let{base:n2,head:i2,contracts:a2,comparisons:o2,decision:s2,notes:c2}=e2;return{version:1,tool:{name:"\
contract-check",version:t2},base:n2,head:i2,summary:{contracts:a2,changed:o2.length,...r.u(o2)},contracts:Oe(e2).map(ke),...c2.length>0&&{notes:c2},...s2&&{decision:Le(
s2)}}}function Oe({comparisons:e2,unchanged:n2=[]}){return n2.length===0?e2:[...e2,...n2].sort(r.hn(({pairing:e3})=>t._t(e3)))}function ke(e2){let{pairing:n2,id:r2,
format:i2,mode:a2,declared:o2,satisfied:s2,verdict:c2,changes:l2,faults:u2,notes:d2,profile:f2,cause:p2,digests:m2,against:h2}=e2,g2=t._t(n2);return{path:g2,...n2.
basePath!==void 0&&n2.basePath!==g2&&{basePath:n2.basePath},id:r2,format:i2,status:n2.status,...p2!==void 0&&{cause:p2},mode:a2,declared:o2,satisfied:s2,...h2&&
{against:h2.map(Ae)},class:t.tt(c2),backward:c2.backward.outcome,forward:c2.forward.outcome,because:je(c2),...Me(c2),changes:l2.map(Ne),faults:u2.map(({message:e3,
location:t2})=>({message:e3,...t2&&{location:t2}})),...d2.length>0&&{notes:d2},...f2&&{profile:f2},digests:m2}}function Ae({verdict:e2,...t2}){return{...t2,backward:e2.
backward.outcome,forward:e2.forward.outcome}}function je({backward:e2,forward:t2}){let n2=e3=>e3.outcome==="reads"?void 0:e3.because,[r2,i2]=[n2(e2),n2(t2)];return{
...r2!==void 0&&{backward:r2},...i2!==void 0&&{forward:i2}}}function Me({backward:e2,forward:n2}){let[r2,i2]=[e2,n2].map(e3=>t.rt(e3)?e3.witness:void 0);return r2||
i2?{witness:{...r2&&{backward:r2},...i2&&{forward:i2}}}:{}}function Ne(e2){let{rule:n2,element:r2,was:i2,pointer:a2,edit:o2,message:s2,verdict:c2,surface:l2,surfaces:u2,
effect:d2}=e2;return{rule:n2,element:r2,...i2&&{was:i2},...a2!==void 0&&{pointer:a2},edit:o2,message:s2,class:t.tt(c2),backward:Fe(c2.backward),forward:Fe(c2.forward),
surface:l2,...u2&&{surfaces:Object.fromEntries(Object.entries(u2).map(([e3,t2])=>[e3,Pe(t2)]))},effect:d2,references:e2.references,...e2.location&&{location:e2.
location},remedy:e2.remedy,fingerprint:e2.fingerprint}}function Pe({backward:e2,forward:t2}){return{backward:Fe(e2),forward:Fe(t2)}}function Fe(e2){return e2.outcome===
"reads"?{outcome:"reads",...e2.note!==void 0&&{note:e2.note}}:{outcome:e2.outcome,because:e2.because,...t.rt(e2)&&e2.witness&&{witness:e2.witness}}}function Ie(e2){
let{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2}=e2;return{code:n2,contract:r2,changes:i2,owners:a2,status:o2,message:s2,unblock:t.z(e2)}}function Le(e2){
let t2=e3=>e3===null?null:new Date(e3).toISOString();return{...e2,reasons:e2.reasons.map(({code:e3,message:t3,location:n2})=>({code:e3,message:t3,...n2&&{location:n2}})),
requirements:e2.requirements.map(Ie),validUntil:t2(e2.validUntil),nextTransition:t2(e2.nextTransition)}}var Re=e.n({folderSnapshot:()=>Ue});async function ze(e2,n2,{
recognise:r2,unpack:i2}){let a2=await Be("base",e2,i2),o2=await Be("head",n2,i2),s2={base:{ref:e2,commit:null},head:{ref:n2,commit:null}};if(a2&&o2)return{...s2,
...He(a2,o2)};if(!a2&&!o2)return{...s2,...await Ge(e2,n2,r2)};let[c2,l2]=a2?[e2,n2]:[n2,e2];throw new t._n({message:`${c2} is a folder and ${l2} is a file: give\
 two of a kind`},2)}async function Be(e2,r2,i2){if(await Ve(r2)){let{paths:t2,omitted:n2}=await We(r2);return{snapshot:Je(e2,r2,t2),omitted:n2}}let a2=await i2(
(0,o.basename)(r2),()=>t.Wt(r2));return a2&&{snapshot:n.s(e2,a2.texts),omitted:0,note:a2.note}}async function Ve(e2){try{return(await(0,l.stat)(e2)).isDirectory()}catch{
throw new t._n({message:`there is no file or folder "${e2}"`,location:{file:e2}},2)}}function He(e2,t2){let[n2,r2]=[e2.snapshot,t2.snapshot],i2=[...new Set([...n2.
entries.keys(),...r2.entries.keys()])].sort().map(e3=>{let[t3,i3]=[n2.entries.get(e3),r2.entries.get(e3)];return{path:e3,...t3&&{base:t3},...i3&&{head:i3}}}),a2=e2.
omitted+t2.omitted,o2=`${String(a2)} node_modules ${a2===1?"folder was":"folders were"} left out`,s2=[...new Set([e2.note,t2.note].filter(e3=>e3!==void 0))];return{
baseSide:n2,headSide:r2,differing:i2,notes:[...a2===0?[]:[o2],...s2]}}async function Ue(e2){return Je("head",e2,(await We(e2)).paths)}async function We(e2){let t2=[],
n2=0,r2=async i2=>{for(let a2 of await(0,l.readdir)((0,o.join)(e2,i2),{withFileTypes:!0})){let e3=`${i2}${a2.name}`;a2.isFile()||a2.isSymbolicLink()?t2.push(e3):
a2.name==="node_modules"?n2+=1:a2.isDirectory()&&a2.name!==".git"&&await r2(`${e3}/`)}};return await r2(""),{paths:t2.sort(),omitted:n2}}async function Ge(e2,n2,r2){
let[i2,a2]=await Promise.all([t.Vt(e2),t.Vt(n2)]),s2=(e3,t2)=>({name:/^\/(?:dev\/(?:fd|std)|proc\/)/.test(e3)?void 0:(0,o.basename)(e3),text:"text"in t2?t2.text:
void 0}),c2=r2(s2(e2,i2),s2(n2,a2));if("fault"in c2)throw new t._n({message:c2.fault},2);let{name:l2,format:u2}=c2,[d2,f2]=await Promise.all([Ke("base",e2,l2,i2),
Ke("head",n2,l2,a2)]);return{baseSide:d2,headSide:f2,differing:[{path:l2,base:qe,head:qe}],format:u2}}async function Ke(e2,t2,n2,r2){let i2=(0,o.dirname)((0,o.resolve)(
t2)),a2=(await(0,l.readdir)(i2,{withFileTypes:!0}).catch(()=>[])).filter(e3=>e3.isFile()&&e3.name!==(0,o.basename)(t2)).map(e3=>e3.name);return Je(e2,i2,[...new Set(
[...a2,n2])].sort(),new Map([[n2,r2]]))}const qe={oid:void 0,mode:"100644"};function Je(e2,n2,r2,i2=new Map){let a2=t.sn(new Map(r2.map(e3=>[e3,qe]))),o2=new Map,
s2=async e3=>{let r3=e3.filter(e4=>a2.has(e4)&&!i2.has(e4));await Promise.all(r3.map(async e4=>i2.set(e4,await t.Bt(n2,e4))))},c2=e3=>i2.get(e3)??{fault:a2.has(
e3)?"the file was not loaded":"the file does not exist"},l2=e3=>i2.get(e3)?.link===!0,u2={load:e3=>s2([e3]),isLink:l2,exists:e3=>a2.has(e3),direct:c2},d2=async e3=>{
let n3=[...e3];await s2(n3);let r3=n3.filter(e4=>l2(e4)&&!o2.has(e4));await Promise.all(r3.map(async e4=>o2.set(e4,await t.zt(e4,u2))))},f2=e3=>{if(!l2(e3))return c2(
e3);let t2=o2.get(e3)??{fault:"the file was not loaded"};return"text"in t2?c2(t2.text):t2};return{side:e2,entries:a2,load:d2,read:f2,async starts(e3){let r3=new Map;
for(let i3 of e3){let e4=await t.Ht(n2,i3,t.gn);e4&&r3.set(i3,t.hn(e4))}return r3},bytes:e3=>t.Ut(n2,e3),async mentioning(e3,n3,i3){let a3=t.Gt(e3,i3),o3=r2.filter(
e4=>n3.some(t2=>e4.endsWith(t2)));return await d2(o3),o3.filter(e4=>{let t2=f2(e4);return"text"in t2&&a3(t2.text)})}}}var Ye=e.n({allRules:()=>w,command:()=>Xe});
async function w(){return(await Promise.all(r.rn.map(({load:e2})=>e2()))).flatMap(({rules:e2})=>e2)}const Xe={name:"rules",summary:"Lists every rule",options:{format:{
type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check rules --format json",async run(e2,n2){let r2=t.A(e2,"format",["text",
"json"],"text"),i2=await w();if(r2==="json")return n2.out(`${JSON.stringify(i2,null,2)}
`),0;let a2=Math.max(...i2.map(({id:e3})=>e3.length));return n2.out(`${i2.map(({id:e3,title:t2})=>`${e3.padEnd(a2)}  ${t2}`).join(`
`)}
`),0}};function T(e2,t2){return{check:e2,ok:!0,text:t2}}function E(e2,t2,n2){return{check:e2,ok:!1,text:t2,repair:n2}}function D(e2,t2){return{check:e2,ok:void 0,
text:t2}}async function Ze(e2){let t2=e2.entries.containing(".github/workflows/").filter(e3=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(e3));if(t2.length===0)return[];
await e2.load(t2);let n2=await r.Rt();return t2.flatMap(t3=>{let i2=e2.read(t3);if(!("text"in i2))return[];try{let a2=O(r.Wt(n2(r.Yt(t3,e2.side,i2.text)))),o2=Object.
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
function at({branch:e2,present:n2,tipSide:i2},a2){if("faults"in a2)return[E("config",`the config on ${e2} has faults: ${a2.faults.map(r.X).join("; ")}`,"a pull \
request that repairs it, and touches nothing else, is judged by the last config without faults")];if(a2.policy.configured)return[T("config",`${a2.policy.files.join(
", ")} on ${e2} has no faults`)];let o2=i2.entries.has("contract-check.yaml")?void 0:t.Q(n2,e2);return[o2===void 0?E("config",`there is no ${t.Y} on ${e2}, so n\
othing is enforced`,'run "contract-check init", and commit what it writes to that branch'):E("config",o2,`merge it into ${e2}`)]}function ot({lints:e2,branch:t2},n2){
let[i2]=n2.files,a2=st(n2),o2=t3=>e2.filter(e3=>e3.code===t3),[s2]=o2("GV110"),c2=o2("GV112"),l2=e2.filter(({code:e3})=>e3!=="GV110"&&e3!=="GV112");return[s2?E(
"owners",s2.message,`give it an owner: in ${i2??"contract-check.yaml"}, a line in CODEOWNERS, or a defaultOwner:`):T("owners","every contract has an owner"),c2.
length>0?E("teams",c2.map(({message:e3})=>e3).join("; "),"list at least two members under teams:"):a2.length>0?D("teams",`who is in ${r.dn(a2)} only the forge k\
nows: the config does not list them`):T("teams","every team that the config lists has people who can sign for each other"),l2.length>0?E("lint",`lint has ${String(
l2.length)} more to say of ${t2}, first: ${l2[0]?.message??""}`,'run "contract-check lint"'):T("lint","lint has nothing more to say")]}function st({contracts:e2,
codeowners:t2,defaultOwners:n2,teams:r2}){let i2=[...e2.flatMap(e3=>[...e3.owners,...e3.elements.flatMap(e4=>e4.owners)]),...t2.flatMap(e3=>e3.owners),...n2],a2=e3=>e3.
includes("/")&&!r2.has(e3.toLowerCase());return[...new Set(i2)].filter(a2).sort()}function ct({governance:e2,codeowners:n2}){let i2=e3=>(r.vt(n2,e3)?.owners.length??
0)>0,a2=[t.Y,".github/workflows/contract-check.yml"];return e2.owners.length>0||a2.every(i2)?T("governance owners","edits of the config and the workflow need th\
eir owners"):E("governance owners","nobody is named for edits of the config and the workflow: the default owners sign for them, else whoever owns any contract",
`name governance: {owner: "@\u2026"} in ${t.Y}`)}function lt(e2){let t2=e3=>new Intl.DateTimeFormat("en",{timeZone:e3,hour:"numeric",hourCycle:"h23"}).format(Date.
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
 it is"):r2>3e5?E("forge clock",`this machine and the forge are ${String(Math.round(r2/t.nn))} minutes apart`,"set the clock: windows and freezes are asked abou\
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
round(c2/t.tn))} hours old`,`enable the workflow ${r2} on the forge: it ends schedules in quiet repositories`)]}async function xt({probe:e2,slug:t2,branch:n2,context:r2}){
let i2=k((await e2("GET",`/repos/${t2}/pulls?state=open&per_page=100`)).data).filter(({base:e3})=>A(e3).ref===n2),a2=[];for(let{number:n3,head:o3}of i2.slice(0,
St)){let{data:i3}=await e2("GET",`/repos/${t2}/commits/${String(A(o3).sha)}/statuses?per_page=100`);k(i3).some(e3=>e3.context===r2)||a2.push(`#${String(n3)}`)}if(i2.
length===0)return[D("status","no pull request is open: open one, and see the status come")];let o2=i2.length-St,s2=o2>0?` (${String(o2)} more were not looked at\
)`:"";return[a2.length===0?T("status",`open pull requests have the status${s2}`):E("status",`${a2.join(", ")} without the status ${r2}${s2}`,"look at the runs o\
f the workflow; a sweep (mode: sweep) sets what is missing")]}const St=20;function j(e2){return e2===0?"no answer":String(e2)}async function Ct(e2,t2){let{findings:n2,
policy:r2}=await it(e2);if(!t2)return[...n2,D("forge","tokens, rules and statuses were not looked at: set GITHUB_TOKEN, in a clone from GitHub")];let i2=(await Ze(
e2.tipSide)).find(({content:e3})=>JSON.stringify(e3.on??{}).includes("schedule"))?.path.split("/").at(-1);return[...n2,...await pt({...t2,policy:r2,sweeper:i2,now:e2.
now})]}function wt(e2){let n2=e2.flatMap(({check:e3,ok:n3,text:r3,repair:i2})=>[`${n3===void 0?"\u2013":n3?"\u2713":"\u2717"} ${e3}: ${t.K(r3)}`,...i2===void 0?
[]:[`    \u2192 ${t.K(i2)}`]]),r2=e2.filter(({ok:e3})=>e3===!1).length;return`${n2.join(`
`)}

${r2===0?"nothing to repair":`${String(r2)} to repair`}
`}async function Tt(e2,n2){let r2=(await t.pn(["config","--get","remote.origin.url"],{cwd:e2,accept:[1]})).trim(),[,i2]=/github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.
exec(r2)??[],a2=["log","-n","300","--no-merges","--format=%ae",...n2===void 0?[]:[n2,"--"]],o2=(await t.pn(["config","--get","user.email"],{cwd:e2,accept:[1]})).
trim(),s2=Dt((n2===void 0?"":await t.pn(a2,{cwd:e2})).split(`
`).filter(Boolean)),c2=s2.some(({emails:e3})=>e3.includes(o2))?s2:Et(s2,o2),l2=(await t.pn(["symbolic-ref","--quiet","--short","HEAD"],{cwd:e2,accept:[1]})).trim();
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
t.en;function N(e2,t2,n2,r2){return{code:e2,severity:t2,message:n2,...r2&&{location:r2}}}function P(e2,{rule:t2},n2){return N(e2,"warning",`Window "${t2.id}" ${n2}`,
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
deny??["breaking"]).some(e4=>e4==="any"||s2.every(t2=>t2===e4))).flatMap(e3=>n.P(e3,a2,a2+M+31*t.en));if(!i2.every(e3=>c2.some(t2=>t2.from<=e3.opens&&(t2.to===null||
t2.to>=e3.closes))))return[];let l2=[...new Set(c2.map(({rule:e3})=>`"${e3.id}"`))].join(", ");return[P("GV203",r2,`never opens within a year: each of its ${i2.
length} occurrences lies in a freeze (${l2}).`)]}function Ut(e2,t2){let r2=e2.series.overlapping(t2+M,t2+10*M)[0];if(r2)return`does not open within a year; it n\
ext opens ${n.ct(r2.start,e2.zone)}.`;let i2=e2.series.overlapping(t2-M,t2).at(-1);return i2?`is over: it last opened ${n.ct(i2.start,e2.zone)}. Remove it, or e\
xtend its rule.`:"never opens: its rule gives no occurrence. Check start, rrule and except."}function Wt(e2,r2){let i2=r2.findIndex(({opens:e3},n2)=>e3+t.tn<(r2[n2-
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
e2),...Nt(e2,r2,t2.queries),...It(e2,t2),...Rt(e2,t2)]}function Yt(e2,r2,i2){let{closeGuard:a2,sweepEvery:o2,location:s2}=r2,c2=[],l2=(o2??0)+15*t.nn;if(o2!==void 0&&
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
filter(t3=>r.Ct(a3,t3,n.Q(e2,t3)?.id)),says:(e3,t3)=>`${i2} reads ${e3}, and ${t3} has no such element`})))}async function tn({code:e2,globs:i2,paths:a2,says:o2},s2,c2){
let l2=i2,u2=new Set;for(let e3 of a2){if(l2.length===0)return[];let t2=await c2(e3,s2);if(!t2)return[];let i3=new Set(n.W(l2.map(({glob:e4})=>e4),t2.elements,t2));
l2=l2.filter(({glob:e4})=>i3.has(e4));for(let e4 of t2.elements)for(let t3 of[e4,e4.slice(1)])u2.add(r.Y(t3))}if(a2.length===0)return[];let d2=a2.length>2?`any \
of its ${String(a2.length)} contracts`:r.dn(a2);return l2.map(({glob:n2,location:r2})=>{let i3=t.Nt(n2,u2),a3=i3===void 0?"":`; did you mean ${i3}?`;return{code:e2,
severity:"error",message:`${o2(n2,d2)}${a3}`,location:r2}})}function F(e2,t2,n2){return{code:e2,severity:"warning",message:t2,...n2&&{location:n2}}}function nn(e2,t2,n2,r2){
return[...an(e2,n2),...on(e2,t2),...sn(e2,t2),...cn(e2),...ln(e2,t2,n2),...dn(e2,r2),...fn(e2,r2)]}function rn(e2){return e2.id??e2.files.join(", ")}function an(e2,t2){
let n2=[...t2.entries.keys()];return e2.contracts.flatMap(e3=>n2.some(t3=>r.St(e3.files,t3)&&!r.St(e3.ignore,t3))?[]:[F("GV114",`${rn(e3)} names no file: is the\
 glob right?`,e3.location)])}function on(e2,t2){let r2=t2.filter(t3=>n.$(e2).ignored(t3)!==!0&&n.H(e2,t3).owners.length===0),[i2]=r2,a2=r2.length>1?` and ${String(
r2.length-1)} more`:"",o2=i2===void 0?[]:[F("GV110",`nobody owns ${i2}${a2}`,{file:i2})],s2=e2.contracts.flatMap(e3=>{let t3=e3.elements.filter(({owners:e4})=>e4.
length===0);return t3.length===0||e3.owners.length>0?[]:[F("GV113",`${rn(e3)} has ${String(t3.length)} element globs and no owner of its own: what they do not n\
ame has none`,e3.location)]});return[...o2,...s2]}function sn(e2,t2){return[...new Map(t2.map(t3=>[n.Y(e2,t3)?.counting,t3]).reverse())].flatMap(([t3,r2])=>{let i2=t3&&
n.Y(e2,r2);return i2?[F("GV116",i2.message,i2.counting.location)]:[]})}function cn(e2){return[...e2.teams.values()].flatMap(t2=>{let r2=n.J(e2,void 0,t2.handle);
if("unverifiable"in r2||r2.members.length>1)return[];let i2=e2.contracts.some(({owners:e3,elements:n2})=>e3.includes(t2.handle)||n2.some(e4=>e4.owners.includes(
t2.handle)));if(r2.members.length===0)return[F("GV112",`${t2.handle} has no members: nobody can sign for it`,t2.location)];let[a2="@nobody"]=r2.members,o2=`${t2.
handle} has one member: nobody can sign what ${a2} writes`;return i2?[F("GV112",o2,t2.location)]:[]})}function ln(e2,t2,i2){return e2.consumers.flatMap(({id:a2,
reads:o2,location:s2})=>o2.flatMap(({contract:o3,readerSchema:c2})=>{let l2=t2.some(t3=>r.Ct(o3,t3,n.Q(e2,t3)?.id))||e2.contracts.some(e3=>e3.id===o3),u2=c2!==void 0&&
!i2.entries.has(c2);return[...l2?[]:[F("GV120",`${a2} reads ${o3}, which no contract is called`,s2)],...u2?[F("GV121",`${a2} reads with ${c2}, which does not ex\
ist`,s2)]:[]]}))}const un=30*t.en;function dn(e2,t2){let n2=e2.waivers.filter(({until:e3})=>e3>t2).length;return e2.waivers.flatMap(({expires:e3,until:i2,reason:a2,
location:o2})=>{if(i2<=t2)return[F("GV191",`this waiver expired on ${e3} (${r.pn(a2)}): remove it`,o2)];let s2=`${String(n2)} in all ${n2===1?"is":"are"} left`,
c2=`this waiver runs out on ${e3} (${r.pn(a2)}): mend what it lets pass, or renew it; ${s2}`;return i2-t2<un?[F("GV192",c2,o2)]:[]})}function fn(e2,t2){return e2.
contracts.flatMap(e3=>{let{reviewed:i2,recheckEvery:a2}=e3,o2=a2===void 0?void 0:n.ot(a2),s2=i2===void 0?void 0:r.Gt(i2);if(o2===void 0||s2!==void 0&&t2<s2+o2)return[];
let c2=s2===void 0?"has never been checked":`was last checked on ${i2??""}`;return[F("GV180",`${rn(e3)} ${c2}, and asks for it every ${n.st(o2)}`,e3.location)]})}
function pn(e2,{entries:t2}){if(e2.contracts.every(({patterns:e3})=>e3.length===0))return[];let i2=new Map,a2=new Map;for(let r2 of t2.keys()){let t3=n.tt(e2,r2),
o2=t3&&n.Q(e2,r2);o2&&(i2.set(t3.line,[...i2.get(t3.line)??[],t3]),a2.set(o2,[...a2.get(o2)??[],t3]))}return[...[...i2.values()].sort(r.hn(([e3])=>e3?.line??"")).
flatMap(mn(e2)),...[...a2].flatMap(hn)]}function mn(e2){return t2=>{let[i2]=t2;if(!i2)return[];let a2=[...new Set(t2.map(({version:e3})=>e3))],o2=i2.versioning??
r.G(a2),s2=o2&&a2.filter(e3=>!r.B(e3,o2));return s2?.length===0?[]:[F("GV175",s2?`${i2.line}: ${s2.join(", ")} is no version as versioning: ${o2} counts: what c\
omes after it is compared with the newest that is`:`${i2.line}: ${a2.join(", ")} are not counted in one way, so nobody can tell which comes before: say versioni\
ng: in the entry`,n.Q(e2,i2.path)?.location)]}}function hn([{checkpoint:e2,against:t2,location:n2},i2]){return e2===void 0||t2!==void 0||i2.some(({version:t3})=>r.
z(t3,e2))?[]:[F("GV176",`checkpoint: ${e2} is none of the versions that lie here, so all of them count`,n2)]}function gn(e2,t2,r2,i2){return[...t2.flatMap(n2=>[
..._n(e2,n2),...vn(e2,n2,r2,i2),...xn(e2,n2,i2),...Sn(e2,n2,t2,i2)]),...n.S(e2,t2,i2).map(({message:e3,location:t3})=>F("GV160",e3,t3))]}function _n(e2,t2){let{
request:i2,at:a2}=t2;return r.pt(n.X(e2),t2).map(e3=>({code:"GV144",severity:"error",message:`${i2.id} is about ${e3}, which is neither a file here nor an id of\
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
map(e3=>({...e3,severity:"error"}));let{policy:a2}=i2;if(!a2.configured)return[];let o2=await r.dt(e2),s2=t2.contracts??[...e2.entries.keys()].filter(e3=>n.Q(a2,
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
[]]}async function Dn(e2,t2,n2){let i2=await r.$t(e2,t2,n2),a2=i2&&await r.tt({snapshot:e2,settings:t2.settings},i2,n2);return a2&&{...a2,format:i2}}var On=e.n(
{command:()=>An,lintsOf:()=>I});async function kn(e2,t2,n2,r2){let i2=await Dn(t2,n2,r2),a2=e2?.entries.has(r2)?await Dn(e2,n2,r2):void 0;return!i2||!a2?i2:{elements:[
...i2.elements,...a2.elements],uses:[...i2.uses,...a2.uses],format:i2.format}}const An={name:"lint",summary:"Checks config, calendar, requests and owners of the\
 working tree, before they are merged",options:{base:{type:"string",value:"REF",help:"not judged; only needed where there is no default branch"},head:{type:"str\
ing",value:"REF",help:"a commit instead of the working tree"},config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"},format:{
type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check lint",async run(e2,n2){let i2=t.A(e2,"format",["text","json"],"text"),
[a2,o2,s2]=[e2.last("base"),e2.last("head"),e2.last("config")],{cwd:c2}=n2,l2={cwd:c2,...o2!==void 0&&{head:o2}},u2=o2===void 0?(await t.Ot(c2)).side:(await t.Dt(
{...l2,base:a2??"HEAD"})).headSide,d2=await I(u2,{now:n2.now(),baseSide:()=>t.Dt({...l2,...a2!==void 0&&{base:a2}}).then(e3=>e3.baseSide,()=>{}),...s2!==void 0&&
{config:s2}});if(i2==="json")n2.out(t.H(d2));else{for(let e3 of d2)n2.out(`${t.b(e3,`${e3.severity} ${e3.code}: `)}
`);n2.out(d2.length===0?jn(u2,s2):`${r.k(d2.length,"finding")} (contract-check explain CODE tells more)
`)}return d2.some(({severity:e3})=>e3==="error")?2:0}};function jn({entries:e2},n2){return n2!==void 0||t.X(e2).length>0?`nothing to complain about
`:`there is no ${t.Y} here, so there is nothing to check: contract-check init writes one
`}function I(e2,{now:t2,config:n2,baseSide:i2}){let a2,o2;return Cn(e2,{now:t2,...n2!==void 0&&{config:n2},contracts:[...r.Qt(e2,r.st())],recognises:(e3,t3)=>r.
en(e3,t3)!==void 0,elements:async(t3,n3)=>kn(await(a2??=i2?.()),e2,await(o2??=r.ot(e2,n3)),t3)})}var Mn=e.n({cloneOf:()=>In,command:()=>Nn});const Nn={name:"doc\
tor",summary:"Looks at the set-up, changes nothing, and says what repairs it",options:{"governance-ref":{type:"string",value:"REF",help:"the governed branch (de\
fault: the default branch as fetched)"},name:{type:"string",value:"NAME",help:"the status that gates (default: contract-check)"},format:{type:"string",value:"FO\
RMAT",help:"text or json (default: text)"}},example:"  contract-check doctor --governance-ref origin/main",async run(e2,n2){let r2=t.A(e2,"format",["text","json"],
"text"),i2=await Pn(n2,e2.last("governance-ref"),e2.last("name")??"contract-check");return n2.out(r2==="json"?t.H(i2):wt(i2)),+!!i2.some(({ok:e3})=>e3===!1)}};async function Pn({
cwd:e2,env:t2,now:n2},r2,i2){let a2=await Fn(e2,r2);if("check"in a2)return[a2];let o2=await In(e2,a2,n2()),{slug:s2=t2.GITHUB_REPOSITORY}=await Tt(e2,a2.commit),
c2=t2.GITHUB_TOKEN??t2.GH_TOKEN,l2=a2.name.replace(/^origin\//,"");return Ct(o2,c2===void 0||c2===""||s2===void 0?void 0:{probe:jt(c2,t2.GITHUB_API_URL),slug:s2,
branch:l2,context:i2})}async function Fn(e2,n2){try{return await t.p(e2,n2===void 0?{}:{governanceRef:n2})}catch(e3){if(!t.f(e3,"NoSources"))throw e3;let{message:n3,
exit:r2}=e3;if(r2===2)throw new t.M(n3);return E("base",n3,"do what this line says, then ask again")}}async function In(e2,n2,r2){let i2=await t.Ft(e2,n2.commit),
{side:a2}=await t.Ot(e2);return{branch:n2.name,tipSide:i2,tipAt:t.$t(await t.pn(["log","-1","--format=%ct",n2.commit,"--"],{cwd:e2})),now:r2,isShallow:await t.Xt(
e2),present:a2.entries,lints:await I(i2,{now:r2})}}var Ln=e.n({runDoctor:()=>Rn});async function Rn(e2,{token:n2,name:r2},{owner:i2,repo:a2},{branch:o2,commit:s2,
root:c2}){let l2=await In(c2,{name:o2,commit:s2},e2.now()),u2={probe:jt(n2,e2.env.GITHUB_API_URL),slug:`${i2}/${a2}`,branch:o2,context:r2},d2=await Ct({...l2,isShallow:void 0},
n2===""?void 0:u2);e2.info(wt(d2));let f2=d2.map(({check:e3,ok:n3,text:r3,repair:i3})=>{let a3=i3===void 0?"":` \u2192 ${t.G(i3)}`;return`- ${n3===void 0?"\u2013":
n3?"\u2705":"\u274C"} **${e3}**: ${t.G(r3)}${a3}`});return await e2.summarize(`## contract-check doctor

${f2.join(`
`)}
`),+!!d2.some(({ok:e3})=>e3===!1)}var Markup=class{text;constructor(e2){this.text=e2}};function L(e2,...t2){let n2=t2.map(e3=>e3 instanceof Markup?e3.text:typeof e3==
"string"||typeof e3=="number"?zn(String(e3)):e3.map(({text:e4})=>e4).join(`
`));return new Markup(e2.map((e3,t3)=>e3+(n2[t3]??"")).join(""))}function zn(e2){return t.J(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").
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
</form>`}function Gn(e2,t2,n2){return n2.length===0?R:L`<label
>${t2}<select name="${e2}">
<option value="">all</option>
${[...new Set(n2)].sort().map(e3=>L`<option value="${e3}">${e3}</option>`)}
</select></label
>`}function z(e2){return e2!=="pass"&&e2!=="neutral"}const Kn=[...["backward","forward"].map(e2=>({name:`compatibility: ${e2}`,mode:e2})),{name:"policy: {remova\
ls: free}",policy:e2=>({...e2,settings:{...e2.settings,removals:"free"}})}];async function qn({mode:e2,policy:n2},i2,a2){let o2=e2===void 0?i2.comparisons:i2.comparisons.
map(t2=>Yn(t2,e2));if(!a2)return t.F({...i2,comparisons:o2}).status;let{needs:s2,facts:c2,proposal:l2}=a2,u2=e2===void 0?s2.policy:Xn(s2.policy,e2),d2=n2?n2(u2):
u2,f2=await r.ot(l2.tip,d2);return(await Jn(await r.c({scope:f2,policy:d2},o2,l2),c2)).status}async function Jn(e2,t2){let{decide:n2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.d),r2="full",i2=e2.cases.map(e3=>({...e3,enforce:r2})),a2=e2.faults.map(e3=>({...e3,enforce:r2}));return n2({...e2,cases:i2,
faults:a2},t2)}function Yn(e2,n2){let{faults:r2,lastingFaults:i2,verdict:a2}=e2,o2=i2!==void 0||r2.length===0&&t.yt(a2,n2),s2={...e2,mode:n2,declared:!0,satisfied:o2};
return Reflect.deleteProperty(s2,"expected"),s2}function Xn(e2,t2){let n2=e2.contracts.map(e3=>({...e3,compatibility:t2}));return{...e2,contracts:n2,defaults:{...e2.
defaults,compatibility:t2}}}function Zn(e2){let t2=e2.filter(({enforced:e3})=>z(e3));return{landings:e2.length,touching:e2.filter(({contracts:e3})=>e3.length>0).
length,passed:e2.length-t2.length,stopped:t2.length,faults:t2.filter(({enforced:e3})=>e3==="fault").length,waiting:t2.filter(({enforced:e3})=>e3==="waiting").length,
noise:tr(e2),asked:nr(t2),causes:ir(t2),settings:or(e2)}}function Qn({contracts:e2}){let t2=({cause:e3})=>+(e3!==void 0);return e2.filter(({satisfied:e3})=>!e3).
sort((e3,n2)=>t2(e3)-t2(n2))}function $n(e2){let n2=new Map,r2=new Map;for(let[i2,a2]of e2.entries()){let o2=Date.parse(a2.at);for(let{path:e3,status:t2}of a2.contracts)
t2==="added"&&n2.set(e3,o2);let s2=Qn(a2).filter(({fault:e3})=>e3!==!0);if(!z(a2.enforced)||s2.length===0)continue;let c2=({path:e3})=>o2-(n2.get(e3)??-1/0)<14*
t.en,l2=({path:t2,before:n3})=>n3!==void 0&&er(e2,i2+1,o2,{path:t2,before:n3}),u2=({status:e3})=>e3==="removed";s2.every(e3=>e3.witness===void 0&&!u2(e3))?r2.set(
a2.commit,"no executed witness"):s2.every(c2)?r2.set(a2.commit,"young contracts"):s2.every(l2)&&r2.set(a2.commit,"taken back within a day")}return r2}function er(e2,t2,n2,{
path:r2,before:i2}){for(let a2=t2;a2<e2.length;a2+=1){let t3=e2[a2];if(!t3||Date.parse(t3.at)-n2>864e5)return!1;if(t3.contracts.some(e3=>e3.path===r2&&e3.after===
i2))return!0}return!1}function tr(e2){let t2={"no executed witness":0,"young contracts":0,"taken back within a day":0};for(let n2 of $n(e2).values())t2[n2]+=1;return t2}
function nr(e2){let t2=new Map;for(let n2 of e2)for(let e3 of rr(n2))t2.set(e3,(t2.get(e3)??0)+1);return ur([...t2].map(([e3,t3])=>({who:e3,landings:t3})),({who:e3})=>e3)}
function rr({asked:e2}){let t2=e2.filter(({dimension:e3})=>e3==="people");return new Set(t2.map(({owners:e3})=>e3.length===0?"nobody, for nobody owns it":e3.join(
" or ")))}function ir(e2){let t2=new Map;for(let n2 of e2)for(let{cause:e3,path:r2,why:i2}of ar(n2)){let{contracts:a2=0,seen:o2=new Set,example:s2={commit:n2.commit,
path:r2,why:i2}}=t2.get(e3)??{};o2.add(n2.commit),t2.set(e3,{cause:e3,seen:o2,landings:o2.size,contracts:a2+1,example:s2})}return ur([...t2.values()].map(({cause:e3,
landings:t3,contracts:n2,example:r2})=>({cause:e3,landings:t3,contracts:n2,example:r2})),({cause:e3})=>e3)}function ar(e2){let t2=Qn(e2).map(({path:e3,rules:[t3],
fault:n2,status:r2,cause:i2,why:a2=""})=>{let o2=n2?"does not parse":t3??(r2==="removed"?"a contract is removed":r2);return{cause:i2===void 0?o2:`${o2}, through\
 another file`,path:e3,why:a2}});return t2.length>0?t2:e2.asked.map(({code:e3,contract:t3,message:n2})=>({cause:e3,path:t3,why:n2}))}function or(e2){let t2=e2.filter(
({enforced:e3})=>z(e3)),n2=Kn.map(({name:e3})=>({setting:e3,stopped:t2.filter(({otherwise:t3,enforced:n3})=>z(t3[e3]??n3)).length})),r2=t2.filter(({asked:e3})=>e3.
length===0||e3.some(({dimension:e4})=>e4!=="time"));return[...n2,{setting:"enforce: sign-off",stopped:r2.length},...sr(e2)].filter(e3=>e3.stopped<t2.length).sort(
(e3,t3)=>e3.stopped-t3.stopped).slice(0,3)}function sr(e2){let t2=e2.filter(({enforced:e3})=>z(e3)).map(e3=>new Set(ar(e3).map(({path:e4})=>lr(e4)))),n2=e2.map(
({contracts:e3})=>new Set(e3.map(({path:e4})=>lr(e4)))),r2=(e3,t3)=>e3.filter(e4=>e4.has(t3)).length;return[...new Set(t2.flatMap(e3=>[...e3]))].filter(e3=>e3!==
""&&r2(t2,e3)>=cr*r2(n2,e3)).map(e3=>({setting:`ignore: ["${e3}/**"]`,stopped:t2.filter(t3=>!(t3.size===1&&t3.has(e3))).length}))}const cr=.8;function lr(e2){return e2.
split("/").slice(0,-1).slice(0,2).join("/")}function ur(e2,t2){return[...e2].sort(r.hn(t2)).sort((e3,t3)=>t3.landings-e3.landings)}function dr(e2,n2){let r2=mr(
e2,n2).map(({title:e3,lines:n3})=>`${e3}
${n3.map(e4=>`  ${t.K(e4)}
`).join("")}`);return[`${t.K(pr(e2))}
`,...r2].join(`
`)}function fr(e2,n2){let r2=mr(e2,n2).map(({title:e3,lines:n3})=>`### ${e3}

${n3.map(e4=>`${e4.startsWith("  ")?"  ":""}- ${t.G(e4.trim())}
`).join("")}`);return`## ${t.G(pr(e2))}

${r2.join(`
`)}`}function pr({branch:e2,since:t2,policy:n2,summary:{landings:i2,touching:a2}}){return i2===0?`nothing landed on ${e2} since ${t2}: there is nothing to judge`:
`${e2} since ${t2}: ${r.k(i2,"landing")}, ${String(a2)} of them changed contracts; ${n2}`}function mr({summary:e2,landings:t2,cost:n2,notes:i2},a2){if(t2.length===
0)return i2.length===0?[]:[{title:"Notes",lines:i2}];let o2=t2.filter(({enforced:e3})=>z(e3)).reverse(),s2=o2.slice(0,a2),c2=$n(t2),l2=o2.length-s2.length;return[
{title:"What the gate would have done",lines:hr(e2)},{title:"Whom it would have asked",lines:e2.asked.map(({who:e3,landings:t3})=>`${B(t3)}  ${e3}`)},{title:"Ca\
uses",lines:e2.causes.flatMap(gr)},{title:"Likely noise",lines:_r(e2)},{title:"Stopped",lines:[...s2.flatMap(e3=>br(e3,c2.get(e3.commit))),...l2>0?[`and ${r.k(l2,
"older landing")} (--all lists them)`]:[]]},{title:"What would change the numbers most (each decided again on every landing)",lines:e2.settings.map(({setting:t3,
stopped:n3})=>`${t3}: ${String(e2.stopped)} \u2192 ${String(n3)} stopped`)},{title:"Cost",lines:[Sr(e2,n2),...i2]}].filter(({lines:e3})=>e3.length>0)}function hr({
passed:e2,stopped:t2,faults:n2,waiting:r2}){let i2=t2-n2-r2;return[`${B(e2)}  would have passed`,`${B(i2)}  would have been refused until somebody acts`,...r2>0?
[`${B(r2)}  would only have waited for the time to land`]:[],...n2>0?[`${B(n2)}  could not be judged: something does not parse`]:[]]}function B(e2){return String(
e2).padStart(5)}function gr({cause:e2,landings:t2,contracts:n2,example:i2}){return[`${B(t2)}  ${e2} (${r.k(n2,"contract")})`,`         e.g. ${i2.commit.slice(0,
10)} ${i2.path}: ${i2.why}`]}function _r({noise:e2,stopped:t2}){let n2=Object.values(e2).reduce((e3,t3)=>e3+t3,0);return n2===0?[]:[`${B(n2)}  of ${r.k(t2,"stop\
ped landing")}`,...Object.entries(e2).filter(([,e3])=>e3>0).map(([e3,t3])=>`${B(t3)}  ${vr(e3)}`)]}function vr(e2){return e2==="young contracts"?"contracts youn\
ger than 14 days":e2}const yr={pass:"pass",neutral:"pass",refused:"refused",unverifiable:"refused, unless those who are asked agreed: reviews are not in the his\
tory",waiting:"waits for the time to land",fault:"does not parse"};function br(e2,t2){let{commit:n2,at:r2,subject:i2,enforced:a2,asked:o2}=e2,s2=`${r2.slice(0,10)}\
 ${n2.slice(0,10)} ${i2}: ${yr[a2]}${t2===void 0?"":` (likely noise: ${vr(t2)})`}`,c2=o2.map(({message:e3})=>e3);return[s2,...Qn(e2).flatMap(xr),...[...new Set(
c2)].map(e3=>`    needs: ${e3}`)]}function xr({path:e2,class:t2,mode:n2,declared:r2,rules:i2,why:a2,witness:o2,fault:s2}){let c2=s2?"does not parse":`${t2}, ${r2?
"promised":"expected"} ${n2}`,l2=i2[0]===void 0?"":` [${i2[0]}${i2.length>1?` and ${String(i2.length-1)} more`:""}]`;return[`    ${e2} (${c2})${a2===void 0?"":`\
: ${a2}`}${l2}`,...o2===void 0?[]:[`      e.g. ${o2}`]]}function Sr({landings:e2,touching:t2},{judgedNow:n2,milliseconds:i2,megabytes:a2}){if(n2===0)return`noth\
ing was judged again: all ${r.k(e2,"landing")} come from an earlier run`;let o2=t2===0?"":` (${(i2/t2).toFixed(0)} ms for each that changed contracts)`;return`${r.
k(n2,"landing")} judged in ${(i2/1e3).toFixed(1)} s${o2}, ${String(a2)} MB of memory at most`}const Cr=[1,7,30,91,365],wr=["bad","maybe","good"];function Tr(e2,n2){
let{stretches:i2,days:a2}=Or(e2),o2=i2.map(e3=>({stretch:e3,counts:Dr(e3)})),s2=Math.max(1,...o2.map(({counts:e3})=>e3.reduce((e4,t2)=>e4+t2,0))),c2=i2.at(-1)?.
from??0;return L`<figure>
<svg
class="chart"
viewBox="0 0 ${i2.length} ${100}"
preserveAspectRatio="none"
role="group"
aria-label="landings over time"
>
${o2.map(({stretch:e3,counts:t2},r2)=>Er(e3,{counts:t2,at:r2,most:s2,days:a2},n2))}
</svg>
<figcaption class="dim">
<span>${kr(i2[0]?.from??0)}</span> <span>${kr(c2+(a2-1)*t.en)}</span>
</figcaption>
<p class="dim">
<span class="bad">■ stopped</span> <span class="maybe">■ waits for the time</span>
<span class="good">■ passed, with a contract</span>; a bar is ${r.k(a2,"day")}, the highest
${r.k(s2,"landing")}; a bar with a stopped landing leads to it
</p>
</figure>`}function Er({from:e2,landings:n2},r2,i2){let{counts:a2,at:o2,most:s2,days:c2}=r2,[l2=0,u2=0,d2=0]=a2,f2=c2===1?"":` to ${kr(e2+(c2-1)*t.en)}`,p2=`${kr(
e2)}${f2}: ${String(l2)} stopped, ${String(u2)} waiting, ${String(d2)} passed`,m2=100,h2=a2.map((e3,t2)=>{let n3=e3/s2*100;return m2-=n3,L`<rect
class="${wr[t2]??""}"
x="${o2+.1}"
y="${m2.toFixed(2)}"
width="0.8"
height="${n3.toFixed(2)}"
/>`}),g2=n2.find(({enforced:e3})=>z(e3)),_2=L`<title>${p2}</title> ${h2}`;return g2?L`<a href="#${i2(g2)}">${_2}</a>`:L`<g>${_2}</g>`}function Dr({landings:e2}){
let t2=e2.filter(({enforced:e3})=>e3==="waiting").length;return[e2.filter(({enforced:e3})=>z(e3)).length-t2,t2,e2.filter(({enforced:e3,contracts:t3})=>!z(e3)&&t3.
length>0).length]}function Or(e2){let n2=e2.map(({at:e3})=>Date.parse(e3)),r2=Math.floor(Math.min(...n2)/t.en)*t.en,i2=Math.floor((Math.max(...n2)-r2)/t.en)+1,a2=Cr.
find(e3=>i2<=60*e3)??Math.ceil(i2/60),o2=Array.from({length:Math.ceil(i2/a2)},(e3,n3)=>({from:r2+n3*a2*t.en,landings:[]}));for(let[i3,s2]of e2.entries())o2[Math.
floor(((n2[i3]??r2)-r2)/t.en/a2)]?.landings.push(s2);return{stretches:o2,days:a2}}function kr(e2){return new Date(e2).toISOString().slice(0,10)}function Ar(e2,t2){
let{landings:n2,notes:r2}=e2;return Hn("audit",L`<h1>What the gate would have done</h1>
<p class="dim">${pr(e2)}</p>
${n2.length===0?R:jr(e2,Math.max(t2,300))}
${r2.map(e3=>L`<p class="dim">${e3}</p>`)}`)}function jr({summary:e2,landings:t2,cost:n2},i2){let a2=t2.filter(({enforced:e3})=>z(e3)).reverse(),o2=a2.slice(0,i2),
{asked:s2,causes:c2,settings:l2,noise:u2}=e2,d2=Object.entries(u2).filter(([,e3])=>e3>0);return L`<ul class="counts">
${hr(e2).map(e3=>L`<li>${e3.trim()}</li>`)}
</ul>
${Tr(t2,Lr)}
${Mr("What would change the numbers most (each decided again on every landing)",l2.map(t3=>({count:t3.stopped,words:`stopped instead of ${String(e2.stopped)}: ${t3.
setting}`})),e2.stopped)}
${Mr("Whom it would have asked",s2.map(e3=>({count:e3.landings,words:e3.who})),e2.stopped)}
${Mr("Causes",c2.map(({cause:e3,contracts:t3,landings:n3,example:i3})=>({count:n3,words:`${e3} (${r.k(t3,"contract")})`,more:`e.g. ${i3.commit.slice(0,10)} ${i3.
path}: ${i3.why}`})),e2.stopped)}
${Mr("Likely noise",d2.map(([e3,t3])=>({count:t3,words:vr(e3)})),e2.stopped)}
${o2.length===0?R:Nr(o2,$n(t2))}
${a2.length>o2.length?L`<p class="dim">
and ${r.k(a2.length-o2.length,"older landing")} (--all lists them)
</p>`:R}
<p class="dim">${Sr(e2,n2)}</p>`}function Mr(e2,t2,n2){return t2.length===0?R:L`<section>
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
</section>`}function Nr(e2,t2){return L`<section>
<h2>Stopped, the newest first</h2>
${Wn("landings",[Gn("outcome","outcome",e2.map(Fr)),Gn("cause","cause",e2.flatMap(Ir)),Gn("asked","who is asked",e2.flatMap(e3=>[...rr(e3)]))])}
${e2.map(e3=>Pr(e3,t2.get(e3.commit)))}
</section>`}function Pr(e2,t2){let{commit:n2,at:r2,subject:i2,enforced:a2,asked:o2}=e2,s2=[...new Set(o2.map(({message:e3})=>e3))];return L`<details
class="contract"
id="${Lr(e2)}"
data-outcome="${Fr(e2)}"
data-cause="${Ir(e2).join(`
`)}"
data-asked="${[...rr(e2)].join(`
`)}"
>
<summary>
<span class="dim">${r2.slice(0,10)} ${n2.slice(0,10)}</span>
${i2} <span class="${a2==="waiting"?"maybe":"bad"}">${yr[a2]}</span>
${t2===void 0?R:L`<span class="dim">likely noise: ${vr(t2)}</span>`}
</summary>
<ul>
${Qn(e2).flatMap(xr).map(e3=>L`<li>${e3.trim()}</li>`)}
${s2.map(e3=>L`<li class="act">needs: ${e3}</li>`)}
</ul>
</details>`}function Fr({enforced:e2}){return yr[e2]}function Ir(e2){return ar(e2).map(({cause:e3})=>e3)}function Lr({commit:e2}){return`l-${e2}`}function Rr(e2){
let n2=new Map,r2=!1,i2=(e3,r3,i3)=>{if(i3.length===0)return!1;let a2=JSON.stringify([e3,i3]),o2=n2.get(a2)??t.Gt([],i3)(r3);return n2.set(a2,o2),o2};return(n3,a2)=>async(o2,s2,c2)=>{
let l2=[...n3].flatMap(([e3,n4])=>n4.oid!==void 0&&!t.cn(n4)&&s2.some(t2=>e3.endsWith(t2))?[{path:e3,oid:n4.oid}]:[]),u2=0;for(let t2=0;t2<l2.length&&!r2;t2+=32){
let n4=l2.slice(t2,t2+32).map(({oid:e3})=>e3);await e2.load(n4);for(let t3 of n4)u2+=zr(e2,t3)?.length??0;r2=u2>8388608}if(r2)return a2(o2,s2,c2);let d2=o2.length===
0?()=>!1:t.Gt(o2);return l2.flatMap(({path:t2,oid:n4})=>{let r3=zr(e2,n4);return r3===void 0||d2(r3)||i2(n4,r3,c2)?[t2]:[]})}}function zr(e2,t2){let n2=e2.get(t2);
return n2!==void 0&&n2!=="missing"&&"text"in n2?n2.text:void 0}async function Br({cwd:e2,tip:n2,since:r2,most:i2}){let a2=await Vr({cwd:e2,tip:n2,since:r2,most:i2});
if(a2.length===0)return[];let o2=["--no-walk=unsorted","--stdin","--diff-merges=first-parent","--no-show-signature"],s2=["-z","--raw","--no-abbrev","--no-rename\
s","--no-ext-diff"],c2=`--format=${Hr}%H%x00%P%x00%ct%x00%ae%x00%s`,l2=`${a2.join(`
`)}
`,u2=t.mn(await t.fn(["log",...o2,...s2,c2],{cwd:e2,input:l2})),d2=[];for(let e3=0;e3<u2.length;e3+=1){let t2=(u2[e3]??"").replace(/^\n/,"");t2.startsWith(Hr)?(d2.
push({fields:[t2.slice(Hr.length),...u2.slice(e3+1,e3+Ur+1)],diff:[]}),e3+=Ur):t2.startsWith(":")&&d2.at(-1)?.diff.push(t2,u2[e3+=1]??"")}return d2.reverse().flatMap(
({fields:[e3="",n3="",r3,i3="",a3=""],diff:o3})=>{let[s3]=n3.split(" ");if(s3===void 0||s3==="")return[];let c3=[...t.on(Buffer.from(`${o3.join("\0")}\0`)).values()];
return[{commit:e3,parent:s3,at:t.$t(r3),email:i3,subject:a3,differing:c3}]})}async function Vr({cwd:e2,tip:n2,since:r2,most:i2}){return(await t.pn(["rev-list","\
--first-parent","--timestamp",n2,"--"],{cwd:e2})).split(`
`).flatMap(e3=>{let[n3,i3=""]=e3.split(" ");return i3!==""&&t.$t(n3)>=r2?[i3]:[]}).slice(0,i2)}const Hr="commit ",Ur=4;async function*Wr(e2,n2){let r2=await t.jt(
e2),i2=t.Pt(r2,n2.at(-1)?.commit??r2.head),a2,o2=Gr(e2);for(let[t2,s2]of n2.entries()){t2%40==0&&(o2=Gr(e2));let{commit:n3,parent:c2,differing:l2}=s2,u2=a2?.commit===
c2?a2.files:await Kr(e2,c2);for(let{path:e3,head:t3}of l2)t3?u2.set(e3,t3):u2.delete(e3);a2={commit:n3,files:u2},yield{landing:s2,sources:{...qr(r2,s2,u2,o2),...i2(
c2)}}}}function Gr(e2){let n2=t.un(e2);return{blobs:n2,search:Rr(n2)}}async function Kr(e2,n2){return new Map(t.an(await t.pn(["ls-tree","-r","-z","--full-tree",
n2],{cwd:e2})))}function qr(e2,{commit:n2,parent:r2,differing:i2},a2,{blobs:o2,search:s2}){let c2=t.sn(a2),l2={head:c2,base:Jr(c2,i2)};return{base:{ref:r2,commit:r2},
head:{ref:n2,commit:n2},...t.Lt(e2,{base:r2,head:n2},{entries:l2,differing:i2,search:s2},o2),differing:i2}}function Jr(e2,n2){let r2=new Map(n2.map(({path:e3,base:t2})=>[
e3,t2])),i2=t.sn(new Map(n2.flatMap(({path:e3,base:t2})=>t2?[[e3,t2]]:[]))),a2=e3=>!r2.has(e3);function*o2(){for(let t2 of e2)a2(t2[0])&&(yield t2);yield*i2}return{
has:t2=>r2.has(t2)?r2.get(t2)!==void 0:e2.has(t2),get:t2=>r2.has(t2)?r2.get(t2):e2.get(t2),*keys(){for(let[e3]of o2())yield e3},containing:t2=>[...e2.containing(
t2).filter(a2),...i2.containing(t2)],mayEndWith:t2=>e2.mayEndWith(t2)||i2.mayEndWith(t2),links:()=>[...e2.links().filter(a2),...i2.links()],[Symbol.iterator]:o2}}
async function Yr(e2,n2){let i2=performance.now(),{landing:a2}=e2,o2={...Xr(e2.sources),isLanding:!0},s2=n2.governing(o2),c2=await r.r({sources:o2,now:a2.at,tip:()=>Promise.
resolve(s2),facts:t2=>n2.facts(e2,t2),unconfigured:t.F}),l2="faults"in c2?Zr(c2.faults):await Qr(c2,{sources:o2,tip:s2,now:a2.at},n2),{commit:u2,parent:d2,at:f2,
subject:p2}=a2,m2=Math.round((performance.now()-i2)*10)/10;return{commit:u2,parent:d2,at:new Date(f2).toISOString(),subject:p2,...l2,took:m2}}function Xr(e2){let{
baseSide:n2,headSide:r2,differing:i2}=e2,a2=new Set(t.X(r2.entries));if(a2.size===0||t.X(n2.entries).length>0)return e2;let o2=e3=>a2.has(e3)||/^\.github\/workflows\/contract-check\.ya?ml$/.
test(e3);return{...e2,differing:i2.filter(({path:e3})=>!o2(e3))}}function Zr(e2){return{contracts:[],status:"fault",enforce:"full",enforced:"fault",asked:e2.map(
e3=>({code:"GV001",dimension:"trust",contract:e3.location?.file??"",owners:[],status:"unmet",message:r.X(e3)})),otherwise:{}}}async function Qr(e2,t2,{settings:n2}){
let{report:r2,needs:i2,facts:a2}=e2,{decision:o2}=r2,s2=r2.comparisons.map(ei),c2=await $r(e2),l2={};if(s2.some(({satisfied:e3})=>!e3)||c2.status!=="pass")for(let e3 of n2)
l2[e3.name]=await qn(e3,r2,i2&&a2&&{needs:i2,facts:a2,proposal:t2});return{contracts:s2,status:o2.status,enforce:o2.enforce,enforced:c2.status,asked:c2.requirements.
filter(({status:e3})=>e3!=="met").map(({code:e3,dimension:t3,contract:n3,owners:r3,status:i3,message:a3})=>({code:e3,dimension:t3,contract:n3,owners:r3,status:i3,
message:a3})),otherwise:l2}}async function $r({report:e2,needs:t2,facts:n2}){return!t2||!n2?e2.decision:Jn(t2,n2)}function ei(e2){let{pairing:n2,id:i2,format:a2,
mode:o2,declared:s2,satisfied:c2,cause:l2,faults:u2,digests:d2,verdict:f2}=e2,[p2]=u2,{base:m2,head:h2}=d2;return{path:t._t(n2),id:i2,format:a2,status:n2.status,
class:t.tt(f2),backward:f2.backward.outcome,forward:f2.forward.outcome,mode:o2,declared:s2,satisfied:c2,...l2!==void 0&&{cause:l2},...p2?{rules:[],why:r.X(p2),fault:!0}:
ti(e2,t.ft(e2)),...m2!==void 0&&{before:m2},...h2!==void 0&&{after:h2}}}function ti({mode:e2,satisfied:n2,changes:i2},a2){if(n2)return{rules:[]};let o2=t.vt(e2),
s2=i2.filter(({verdict:e3,effect:t2})=>t2!=="none"&&o2.some(t3=>e3[t3].outcome!=="reads")),c2=o2.flatMap(e3=>[a2[e3],...s2.map(t2=>t2.verdict[e3])]),l2=c2.flatMap(
e3=>t.rt(e3)&&e3.witness?[e3.witness]:[])[0],u2=c2.flatMap(e3=>e3.outcome==="reads"?[]:[e3.because])[0],d2=s2[0]?.message??u2;return{rules:[...new Set(s2.map(({
rule:e3})=>e3))],...d2!==void 0&&{why:d2},...l2&&{witness:`${ni(r.w(l2))} \u2192 ${ni(l2.observed)}`}}}function ni(e2){return e2.length>200?`${e2.slice(0,200)}\u2026`:
e2}async function ri({line:e2,judge:t2,store:n2,progress:r2}){let i2=await Br(e2),a2=i2.filter(({commit:e3})=>!n2.get(e3)),o2=0;for await(let i3 of Wr(e2.cwd,a2))
r2?.(o2,a2.length),n2.add(await Yr(i3,t2)),o2+=1,o2%100==0&&await n2.save();return await n2.save(),{landings:i2.flatMap(({commit:e3})=>n2.get(e3)??[]),judgedNow:o2}}
function V(e2,n2){let r2=new Map(e2.entries);for(let[e3,t2]of n2)t2===void 0?r2.delete(e3):r2.set(e3,{mode:"100644",oid:void 0});let i2=e3=>[...e3].filter(e4=>!n2.
has(e4));return{...e2,entries:t.sn(r2),load:t2=>e2.load(i2(t2)),read(t2){if(!n2.has(t2))return e2.read(t2);let r3=n2.get(t2);return r3===void 0?{fault:"the file\
 does not exist"}:{text:r3}},async starts(t2){let r3=[...t2],a2=r3.flatMap(e3=>{let t3=n2.get(e3);return t3===void 0?[]:[[e3,t3]]});return new Map([...await e2.
starts(i2(r3)),...a2])}}}async function ii(e2){let{readPolicy:t2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.d),n2=await t2(e2);if("\
faults"in n2)return n2;let{policy:i2}=n2,a2=r.rn.flatMap(({images:e3})=>e3?.suffixes??[]),o2=e3=>r.gt(i2,e3)||r.lt(e3)||r.ln(e3)||r._t(i2,e3).length>0||a2.some(
t3=>e3.endsWith(t3)),s2=[...e2.entries.keys()].filter(o2).sort(),c2=s2.filter(t3=>e2.entries.get(t3)?.oid===void 0);return await e2.load(c2),{key:s2.map(t3=>`${t3}\
 ${e2.entries.get(t3)?.oid??oi(e2,t3)}`),namesRefs:[i2.defaults,...i2.contracts].some(e3=>ai(e3.against))}}function ai(e2){return/"(?:tag|branch)"/.test(JSON.stringify(
e2??null))}function oi(e2,t2){let n2=e2.read(t2);return i.I("text"in n2?n2.text:n2.fault)}async function si(e2,t2){let n2=i.I(JSON.stringify([1,...t2])).slice(0,
32),r2=(0,o.join)(e2,"contract-check","audit",`${n2}.json`),a2=new Map((await ci(r2)).map(e3=>[e3.commit,e3])),s2=!1;return{get:e3=>a2.get(e3),add(e3){a2.set(e3.
commit,e3),s2=!0},async save(){s2&&(s2=!1,await li(r2,JSON.stringify([...a2.values()])).catch(()=>{}))}}}async function ci(e2){let t2=await(0,l.readFile)(e2,"ut\
f8").catch(()=>""),n2=t2.indexOf(`
`),r2=t2.slice(n2+1);return n2<0||t2.slice(0,n2)!==i.I(r2)?[]:JSON.parse(r2)}async function li(e2,t2){await(0,l.mkdir)((0,o.join)(e2,".."),{recursive:!0});let n2=`${e2}\
.${(0,c.randomUUID)()}`;try{await(0,l.writeFile)(n2,`${i.I(t2)}
${t2}`),await(0,l.rename)(n2,e2)}finally{await(0,l.rm)(n2,{force:!0})}}var ui=e.n({command:()=>di});const di={name:"audit",summary:"Replays what landed on the g\
overned branch: what the gate would have stopped, and why",options:{since:{type:"string",value:"WHEN",help:"how far back: 90d, 12w, 1y or a date (default: 90d)"},
policy:{type:"string",value:"FILE",help:"judge by this candidate instead of the present config"},"as-of":{type:"string",value:"WHEN",help:"the policy of: now, l\
anding (what governed it then) (default: now)"},"governance-ref":{type:"string",value:"REF",help:"the governed branch (default: the default branch)"},all:{type:"\
boolean",help:"list every stopped landing, not only the newest"},format:{type:"string",value:"FORMAT",help:"text, json, markdown or html (default: text)"}},example:"\
  contract-check audit --since 90d --policy contract-check.yaml",async run(e2,n2){let r2=t.A(e2,"format",["text","json","markdown","html"],"text"),i2=t.A(e2,"as\
-of",["now","landing"],"now"),a2=hi(e2.last("since")??"90d",n2.now()),{cwd:s2}=n2,c2=e2.last("governance-ref"),l2=await t.p(s2,c2===void 0?{}:{governanceRef:c2}),
u2=await gi(e2,l2,i2,s2),d2=u2.side?await ii(u2.side):{key:["landing"],namesRefs:!0};if("faults"in d2)return t.T(d2.faults,n2);let f2=d2.namesRefs?[await t.pn([
"for-each-ref","--format=%(refname) %(objectname)"],{cwd:s2})]:[],p2=(await t.pn(["rev-parse","--git-common-dir"],{cwd:s2})).replace(/\n$/,""),m2=[...await t.Qt(
s2)],h2=performance.now(),g2=t.d(n2,"landings"),{landings:_2,judgedNow:v2}=await ri({line:{cwd:s2,tip:l2.commit,since:a2,most:2e4},judge:_i(u2.side,n2),store:await si(
(0,o.resolve)(s2,p2),[t.v,...yi(),...m2,...f2,n2.zone,...d2.key]),...g2&&{progress:(e3,t2)=>{g2.step(e3,t2)}}});g2?.end();let y2=Math.round(performance.now()-h2),
b2={branch:l2.name,since:new Date(a2).toISOString().slice(0,10),policy:u2.words,summary:Zn(_2),landings:_2,cost:{judgedNow:v2,milliseconds:y2,megabytes:Math.round(
process.resourceUsage().maxRSS/1024)},notes:m2.length>0?[mi]:[]},x2=e2.is("all")?1/0:pi;return n2.out(fi[r2](b2,x2)),0}},fi={text:dr,json:e2=>t.H({version:1,...e2}),
markdown:fr,html:Ar},pi=20,mi='this clone is shallow, so older landings are missing: run "git fetch --no-tags --unshallow origin"';function hi(e2,n2){let[,r2,i2]=/^(\d{1,4})([dwmy])$/.
exec(e2)??[],a2={d:1,w:7,m:30,y:365}[i2??""];if(r2!==void 0&&a2!==void 0)return Math.max(0,n2-Number(r2)*a2*t.en);let o2=t.rn(/^\d{4}-\d{2}-\d{2}$/.test(e2)?`${e2}\
T00:00Z`:e2);if(o2!==void 0)return o2;throw new t.M(`--since ${e2}: expected a number of days, weeks, months or years such as 90d, or a date such as 2026-01-31`)}
async function gi(e2,n2,r2,i2){let a2=e2.last("policy");if(r2==="landing"){if(a2===void 0)return{words:"judged by what governed each landing then"};throw new t.
M("--policy is a candidate for now: leave out --as-of landing")}let s2=await t.Ft(i2,n2.commit);if(a2!==void 0){let e3=await(0,l.readFile)((0,o.resolve)(i2,a2),
"utf8").catch(()=>{throw new t.M(`--policy ${a2} could not be read`)}),n3=t.$.map(([e4])=>[e4,void 0]);return{side:V(s2,new Map([...n3,[t.Y,e3]])),words:`judged\
 by ${a2} as if all of it were enforced`}}let{side:c2}=await t.Ot(i2);return t.X(c2.entries).length>0?{side:c2,words:"judged by the config of the working tree a\
s if all of it were enforced"}:{side:s2,words:"judged without a config, by what is expected of each format"}}function _i(e2,t2){return{governing:({baseSide:t3})=>e2??
t3,facts:(e3,n2)=>vi(e3,n2,t2),settings:Kn}}async function vi({landing:e2,sources:n2},r2,{cwd:i2,zone:a2}){let{people:o2,landed:s2,bookings:c2,reverts:l2,teams:u2}=r2.
questions;if(!o2&&!s2&&c2.length+l2.length===0)return{zone:a2,reviews:t.g,teams:t._(u2)};let d2={name:e2.parent,commit:e2.parent};return t.m({cwd:i2,zone:a2,head:e2.
commit},n2,d2,r2)}function yi(){let e2=(0,o.dirname)((0,a.realpathSync)(process.argv[1]??"."));return(0,a.readdirSync)(e2).sort().map(t2=>{let{size:n2,mtimeMs:r2}=(0,a.
statSync)((0,o.join)(e2,t2));return`${t2} ${String(n2)} ${String(r2)}`})}function bi({comparisons:e2},i2,a2){let{reason:o2,approver:s2,expires:c2,now:l2}=a2,u2=new Set(
i2.waivers.filter(({until:e3})=>e3>l2).map(({fingerprint:e3})=>e3)),d2=[],f2=[],p2=0;for(let a3 of e2.filter(({satisfied:e3})=>!e3)){let e3=t._t(a3.pairing),l3=t.
ft(a3),m2=t.vt(a3.mode).filter(e4=>l3[e4].outcome!=="reads"),h2=a3.changes.filter(({effect:e4,verdict:t2})=>e4!=="none"&&m2.some(e5=>t2[e5].outcome!=="reads"));
h2.length===0&&f2.push(`${e3}: ${a3.faults[0]?.message??`the contract is ${a3.pairing.status}`}`);for(let t2 of h2){let{fingerprint:a4,element:l4}=t2;if(u2.has(
a4))continue;let m3=n.H(i2,e3,l4).owners[0]??s2;m3===void 0?f2.push(`${e3}: nobody owns ${r.Y(l4)}: name who answers for it with --as`):(u2.add(a4),p2+=1,d2.push(
...re({fingerprint:a4,approver:m3,expires:c2},{path:e3,change:t2,reason:o2})))}}return{lines:d2,waivers:p2,left:f2}}const xi=/^@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?$/;
function Si(e2){return xi.test(e2)}function Ci(e2,n2){if(Si(e2))return e2;let r2=e2.replace(/[^\x21-\x7e]/g,""),i2=r2.startsWith("@")?r2:`@${r2}`,a2=Si(i2)?`: w\
rite it as ${i2}`:": expected @login";throw new t.M(`${n2} ${JSON.stringify(e2)} is no handle${a2}`)}function wi(e2,t2){let n2=e2.last(t2);return n2===void 0?void 0:
Ci(n2,`--${t2}`)}var Ti=e.n({command:()=>Ei});const H="governance/policy.yaml",Ei={name:"baseline",summary:"Turns today's breaks against an older version into w\
aivers with an end, to be reviewed",operands:"REF",options:{as:{type:"string",value:"@LOGIN",help:"who answers for what nobody owns"},reason:{type:"string",value:"\
TEXT",help:"why they are let pass"},expires:{type:"string",value:"DATE",help:"when they end (default: in 90 days)"},print:{type:"boolean",help:"print them inste\
ad of writing the file"}},example:'  contract-check baseline v1.4.0 --as @kim --reason "broken since 2025, nobody reads it" --expires 2027-03-31',async run(e2,i2){
let[s2,...c2]=e2.operands;if(s2===void 0||c2.length>0)throw new t.M("baseline takes the version to compare with, a tag, branch or commit: contract-check baselin\
e v1.4.0");let{cwd:l2}=i2,u2=i2.now(),d2=e2.last("expires")??new Date(u2+7776e6).toISOString().slice(0,10),f2=/^\d{4}-\d{2}-\d{2}$/.test(d2)?t.rn(`${d2}T00:00Z`):
void 0;if(f2===void 0||f2<=u2)throw new t.M(`--expires ${d2}: expected a day to come, such as 2027-03-31`);let p2=await t.At(l2,s2),m2=await t.At(l2,"HEAD");if(p2===
void 0||m2===void 0)throw new t.M(`there is no commit ${s2} in this clone${await t.kt(l2,s2)}: "git tag" and "git branch -a" list names`);let{root:h2,side:g2}=await t.
Ot(l2),_2=await n.nt(g2);if("faults"in _2)return t.T(_2.faults,i2);let v2=await t.Et(l2,{name:s2,commit:p2},{name:"HEAD",commit:m2}),y2=await r.F(v2,await r.ot(
g2,_2.policy)),b2=wi(e2,"as"),x2=e2.last("reason")??`broken since ${s2}; the baseline of ${new Date(u2).toISOString().slice(0,10)}`,{lines:S2,waivers:C2,left:ee2}=bi(
y2,_2.policy,{reason:x2,approver:b2,expires:d2,now:u2});for(let e3 of ee2)i2.err(`not waived: ${t.K(e3)}
`);if(C2===0)return i2.out(`nothing to waive: no change since ${s2} breaks what is promised or expected
`),0;let te2=`waivers:
${S2.join(`
`)}
`;return e2.is("print")||(0,a.existsSync)((0,o.join)(h2,H))?(i2.out(te2),e2.is("print")||i2.err(`${H} is there already: add these lines to its waivers:
`),e2.is("print")?0:2):(await t.c((0,o.join)(h2,H),`# Known breaks since ${t.K(s2)}, let pass until they end. Review each; "contract-check lint" shows what runs\
 out.
version: 1
${te2}`,"wx"),i2.out(`wrote ${H}: ${r.k(C2,"waiver")} until ${d2}; commit it to the governed branch
`),0)}};function Di({id:e2,window:t2}){return t2.title===void 0?e2:`${e2}  ${q(t2.title)}`}function U(e2,t2){let{occurrence:r2,bookings:i2,freezes:a2}=e2,{window:o2,
opens:s2,closes:c2,bookBy:l2}=r2,u2=t2??r2.zone;return[{label:"opens",text:n.ct(s2,u2)},{label:"closes",text:`${n.ct(c2,u2)}, after ${n.st(c2-s2)}`},J("book by",
o2.notice===void 0?"":n.ct(l2,u2)),J("frozen",a2.map(Ai).join("; ")),J("admits",o2.allow?.join(", ")??""),J("only for",Oi(o2)),J("room",ji(e2)),J("booked",i2.map(
Mi).join("; ")),J("approvers",o2.approvers?.join(", ")??""),J("on call",o2.oncall??""),J("writes",o2.writes??"")].flatMap(e3=>e3?[{label:e3.label,text:q(e3.text)}]:
[])}function W({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=(e2.deny??["breaking"]).map(e3=>e3==="any"?"everything":e3).join(", "),o2=e2.except===void 0?"":`, exc\
ept ${e2.except.join(", ")}`,s2=e2.board===void 0?"":`; exceptions: ${e2.board}`,c2=Oi(e2),l2=c2===""?"":` for ${c2}`;return q(`${ki(t2,n2,i2??r2)}: denies ${a2}${l2}${o2}${s2}`)}
function G({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=e2.note??e2.title;return q(`${ki(t2,n2,i2??r2)}${a2===void 0?"":`: ${a2}`}`)}function K({id:e2,title:t2}){
return q(t2===void 0?e2:`${e2} (${t2})`)}function Oi({contracts:e2,regions:t2,teams:n2}){return[e2===void 0?"":`contracts ${e2.join(", ")}`,t2===void 0?"":`regi\
ons ${t2.join(", ")}`,n2===void 0?"":`teams ${n2.join(", ")}`].filter(e3=>e3!=="").join("; ")}function q(e2){return e2.replace(new RegExp("\\p{Cc}","gu")," ")}function J(e2,t2){
return t2===""?void 0:{label:e2,text:t2}}function ki(e2,t2,r2){let i2=t2===null?"until somebody ends it":`to ${n.ct(t2,r2)}`;return`${n.ct(e2,r2)} ${i2}`}function Ai({
rule:e2}){let t2=Oi(e2),n2=(e2.deny??["breaking"]).join(", ");return`${e2.id} denies ${n2}${t2===""?"":` for ${t2}`}`}function ji({occurrence:e2,use:t2}){let{changes:n2,
breaking:r2,perOwner:i2,perConsumer:a2}=e2.window.capacity??{};return[n2===void 0?"":`${t2.changes} of ${n2} changes taken`,r2===void 0?"":`${t2.breaking} of ${r2}\
 breaking taken`,i2===void 0?"":`at most ${i2} per owner`,a2===void 0?"":`at most ${a2} per consumer`].filter(e3=>e3!=="").join(", ")}function Mi({change:e2,classes:t2,
owners:n2,landedAt:r2}){let i2=[...t2,...n2,...r2===void 0?[]:["landed"]];return i2.length===0?e2:`${e2} (${i2.join(", ")})`}function Ni(e2,{zone:t2}){let r2=n.
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
</style>`,"<main>",`<h1>Change windows</h1><p>As of <time datetime="${new Date(e2.at).toISOString()}">${Y(r2)}</time></p>`,...Fi("Faults",e2.faults.map(({code:e3,
message:t3})=>`${e3} ${t3}`)),"<h2>Windows</h2>",...e2.occurrences.length===0?["<p>No window opens within 400 days.</p>"]:[],...e2.occurrences.map(n2=>Pi(n2,e2.
at,t2)),...Fi("Freezes",e2.freezes.map(e3=>`${K(e3.rule)}: ${W(e3,t2)}`)),...Fi("Good to know",e2.advisories.map(e3=>`${K(e3.rule)}: ${G(e3,t2)}`)),"</main>","<\
/html>"].join(`
`)}
`}function Pi(e2,t2,n2){let{occurrence:r2,freezes:i2}=e2,a2=r2.opens<=t2&&t2<r2.closes,o2=i2.length>0?"frozen":a2?"open":"later",s2=U(e2,n2).map(({label:e3,text:t3})=>`\
<dt>${Y(e3)}</dt><dd>${Y(t3)}</dd>`);return`<article class="${o2}"><h3>${Y(`${Di(r2)}${a2?" (open now)":""}`)}</h3><dl>${s2.join("")}</dl></article>`}function Fi(e2,t2){
return t2.length===0?[]:[`<h2>${e2}</h2>`,`<ul>${t2.map(e3=>`<li>${Y(e3)}</li>`).join("")}</ul>`]}function Y(e2){let t2={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;","'":"&#39;"};return e2.replace(/[&<>"']/g,e3=>t2[e3]??e3)}const Ii=new TextEncoder;function Li(e2,t2,n2){return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:\
-//contract-check//calendar//EN","CALSCALE:GREGORIAN",`X-WR-CALNAME:${Bi(t2)}`,...e2.flatMap(e3=>Ri(e3,n2)),"END:VCALENDAR"].map(e3=>`${Vi(e3)}\r
`).join("")}function Ri(e2,t2){return["BEGIN:VEVENT",`UID:${Bi(e2.uid)}`,`DTSTAMP:${zi(t2)}`,`DTSTART:${zi(e2.from)}`,`DTEND:${zi(e2.to)}`,`SUMMARY:${Bi(e2.summary)}`,
...e2.description===""?[]:[`DESCRIPTION:${Bi(e2.description)}`],`CATEGORIES:${e2.category}`,`TRANSP:${e2.category==="WINDOW"?"OPAQUE":"TRANSPARENT"}`,"END:VEVEN\
T"]}function zi(e2){return`${new Date(e2).toISOString().slice(0,19).replace(/[-:]/g,"")}Z`}function Bi(e2){return e2.replace(/\r\n?/g,`
`).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g," ").replace(/[\\;,]/g,e3=>`\\${e3}`).replace(/\n/g,"\\n")}function Vi(e2){let t2=[],n2="",r2=0;for(let i2 of e2){
let e3=Ii.encode(i2).length;r2+e3>75&&(t2.push(n2),n2=" ",r2=1),n2+=i2,r2+=e3}return[...t2,n2].join(`\r
`)}function Hi(e2,{zone:t2,repository:n2="contract-check"}){let r2=e3=>U(e3,t2).slice(2).map(({label:e4,text:t3})=>`${e4}: ${t3}`).join(`
`);return Li([...e2.occurrences.map(e3=>({uid:`${e3.occurrence.id}@${n2}`,from:e3.occurrence.opens,to:e3.occurrence.closes,summary:e3.occurrence.window.title??e3.
occurrence.window.id,description:r2(e3),category:"WINDOW"})),...e2.freezes.map(r3=>({uid:`freeze-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.horizon,summary:`Free\
ze: ${r3.rule.title??r3.rule.id}`,description:W(r3,t2),category:"FREEZE"})),...e2.advisories.map(r3=>({uid:`advisory-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.horizon,
summary:r3.rule.title??r3.rule.id,description:G(r3,t2),category:"ADVISORY"}))],`Change windows (${n2})`,e2.at)}function Ui({opens:e2,closes:t2},n2){return e2<=n2&&
n2<t2}function Wi({faults:e2}){return e2.length===0?[]:["The calendar has faults; while it has, nothing that needs a window may land:",...e2.map(e3=>`  ${Gi(e3)}`)]}
function Gi({code:e2,message:t2,location:n2}){let r2=n2?.line===void 0?"":`:${n2.line}`,i2=n2?.column===void 0?"":`:${n2.column}`;return q(`${n2?`${n2.file}${r2}${i2}\
: `:""}${e2} ${t2}`)}function Ki({occurrences:e2},t2){return t2??e2[0]?.occurrence.zone??"UTC"}function qi(e2,t2){let{state:r2}=e2;if(!r2)return[];let i2=Ki(e2,
t2),a2=r2.nextTransition===null?"":n.ct(r2.nextTransition,i2);if(r2.open)return[q(`Open through ${r2.windows.map(({window:e3})=>e3.id).join(", ")}${a2===""?"":`\
, until ${a2}`}.`)];let o2=r2.reasons.map(({code:e3,message:t3})=>q(`  ${e3} ${t3}`));return[`Closed${a2===""?"":`, until ${a2}`}.`,...o2]}function Ji(e2,{zoneData:t2}){
let r2=e3=>e3===null?null:n.dt(e3),i2=e3=>{let t3=Object.fromEntries(Object.entries(e3.rule).filter(([e4])=>e4!=="location")),n2={id:e3.id,rule:e3.rule.id,calendar:e3.
calendar,timezone:e3.zone};return{...t3,...n2,from:r2(e3.from),to:r2(e3.to)}},{state:a2}=e2,o2={version:1,at:r2(e2.at),zoneData:t2,state:a2&&{open:a2.open,windows:a2.
windows.map(({id:e3})=>e3),freezes:a2.freezes.map(({id:e3})=>e3),reasons:a2.reasons,nextTransition:r2(a2.nextTransition),nextChange:r2(a2.nextChange),horizon:r2(
a2.horizon)},occurrences:e2.occurrences.map(t3=>Yi(t3,e2.at)),freezes:e2.freezes.map(i2),advisories:e2.advisories.map(i2),faults:e2.faults,horizon:r2(e2.horizon)};
return`${JSON.stringify(o2,null,2)}
`}function Yi({occurrence:e2,use:t2,bookings:r2,freezes:i2},a2){let{id:o2,label:s2,calendar:c2,window:l2,zone:u2,opens:d2,closes:f2,bookBy:p2}=e2,{title:m2,allow:h2,
contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2}=l2;return{id:o2,window:l2.id,occurrence:s2,calendar:c2,timezone:u2,opens:n.dt(d2),
closes:n.dt(f2),bookBy:l2.notice===void 0?null:n.dt(p2),open:Ui(e2,a2),title:m2,allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2,
used:{changes:t2.changes,breaking:t2.breaking,perOwner:Object.fromEntries(t2.owners),perConsumer:Object.fromEntries(t2.consumers)},bookings:r2.map(({change:e3,classes:t3,
owners:n2})=>({change:e3,classes:t3,owners:n2})),freezes:i2.map(e3=>e3.id)}}function Xi(e2,{zone:t2}){return`${[[`## Calendar at ${n.ct(e2.at,Ki(e2,t2))}`],Wi(e2).
map(X),qi(e2,t2).map(e3=>X(e3.trim())),["### Windows"],e2.occurrences.length===0?["No window opens within 400 days."]:["| window | opens | closes | more |","|--\
-|---|---|---|",...e2.occurrences.map(n2=>Zi(n2,e2.at,t2))],e2.freezes.length===0?[]:["### Freezes"],e2.freezes.map(e3=>`- **${X(K(e3.rule))}** ${X(W(e3,t2))}`),
e2.advisories.length===0?[]:["### Good to know"],e2.advisories.map(e3=>`- **${X(K(e3.rule))}** ${X(G(e3,t2))}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function Zi(e2,t2,n2){let[r2,i2,...a2]=U(e2,n2),o2=Ui(e2.occurrence,t2)?" **open now**":"",s2=a2.map(({label:e3,text:t3})=>`${e3}: ${X(t3)}`).join("<br>");return`\
| ${X(Di(e2.occurrence))}${o2} | ${r2?.text??""} | ${i2?.text??""} | ${s2} |`}function X(e2){return e2.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*_[\]|~#]/g,
e3=>`\\${e3}`).replace(/@/g,"@\u2060")}function Qi(e2,{zone:t2}){let{occurrences:r2,freezes:i2,advisories:a2}=e2;return`${[[`Calendar at ${n.ct(e2.at,Ki(e2,t2))}`],
Wi(e2),qi(e2,t2),$i("Windows",r2.flatMap(n2=>ea(n2,e2.at,t2)),"  no window opens within 400 days"),i2.length===0?[]:["Freezes",...i2.map(e3=>`  ${K(e3.rule)}: ${W(
e3,t2)}`)],a2.length===0?[]:["Good to know",...a2.map(e3=>`  ${K(e3.rule)}: ${G(e3,t2)}`)]].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function $i(e2,t2,n2){return[e2,...t2.length===0?[n2]:t2]}function ea(e2,t2,n2){let r2=U(e2,n2).map(({label:e3,text:t3})=>`    ${e3.padEnd(9)} ${t3}`);return[
`  ${Di(e2.occurrence)}${Ui(e2.occurrence,t2)?"  OPEN NOW":""}`,...r2]}const ta=["text","markdown","json","ics","html"];function na(e2,t2,n2={}){return{text:Qi,
markdown:Xi,json:Ji,ics:Hi,html:Ni}[t2](e2,n2)}const ra=16*t.en,ia={changes:0,breaking:0,owners:new Map,consumers:new Map};function aa(e2,{at:t2,next:r2,query:i2,
ledger:a2}){let o2=oa(e2,t2,r2),s2=o2.reduce((e3,{closes:t3})=>Math.max(e3,t3),t2+ra),c2=n.A(e2,t2,s2),l2=({opens:e3,closes:t3,window:n2})=>c2.filter(({from:r3,
to:i3,rule:a3})=>r3<t3&&(i3??1/0)>e3&&sa(a3.regions,n2.regions)&&sa(a3.teams,n2.teams));return{at:t2,state:i2?n.g(e2,i2,t2):null,occurrences:o2.map(e3=>({occurrence:e3,
use:a2?.used(e3)??ia,bookings:a2?.bookings(e3)??[],freezes:l2(e3)})),freezes:c2,advisories:n.O(e2,t2,s2),faults:[...e2.faults,...e2.unread,...a2?.faults??[]],horizon:s2}}
function oa(e2,t2,r2){let i2=new Map;for(let a2=t2;a2<t2+n.h&&i2.size<r2;a2+=ra)for(let t3 of n.j(e2,a2,a2+ra))i2.set(t3.id,t3);return[...i2.values()].slice(0,r2)}
function sa(e2,t2){return!e2||!t2||e2.some(e3=>t2.includes(e3))}var ca=e.n({command:()=>fa});const{base:la,config:ua,"governance-ref":da}=t.x,fa={name:"calendar",
summary:"Shows windows, freezes and what is booked in them",options:{...la&&{base:la},...ua&&{config:ua},...da&&{"governance-ref":da},next:{type:"string",value:"\
N",help:"how many occurrences (default: 10)"},at:{type:"string",value:"INSTANT",help:"from this instant on, for example 2026-12-01T00:00Z"},format:{type:"string",
value:"FORMAT",help:`${ta.join(", ")} (default: text)`}},example:"  contract-check calendar --next 3 --format ics > windows.ics",async run(e2,i2){let a2=t.A(e2,
"format",ta,"text"),o2=Number(e2.last("next")??"10");if(!Number.isInteger(o2)||o2<1||o2>1e3)throw new t.M("--next takes a whole number from 1 to 1000");let s2=t.
S(e2,i2,!0),c2=t.C(e2,i2,s2),l2=await t.p(c2.cwd,c2),u2=await t.Ft(c2.cwd,l2.commit),d2=await n.nt(u2,c2.config);if("faults"in d2)return t.T(d2.faults,i2);let{calendar:f2}=d2.
policy;if(!f2)return await t.E(c2,{entries:u2.entries,name:l2.name},i2),i2.out(`there is no calendar on ${l2.name}: windows: in contract-check.yaml makes one
`),0;let{filed:p2}=await r.dt(u2),m2=n.D(f2,n.w({policy:d2.policy,booked:p2},{})),{tz:h2}=process.versions,g2={zone:i2.zone,...h2!==void 0&&{zoneData:h2}};return i2.
out(na(aa(f2,{at:s2,next:o2,ledger:m2}),a2,g2)),f2.unread.length>0?t.T(f2.unread,i2):0}};var pa=e.n({completionOf:()=>ha});const ma={bash:e2=>`_contract_check()\
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
`).join("")}`).join("")},ha=e2=>({name:"completion",summary:"Prints the completion of a shell: bash, zsh or fish",operands:"SHELL",options:{},example:"  contrac\
t-check completion bash > ~/.local/share/bash-completion/completions/contract-check",async run(n2,r2){let[i2=""]=n2.operands,a2=Object.keys(ma),o2=Object.hasOwn(
ma,i2)?ma[i2]:void 0;if(!o2)throw new t.M(`completion takes one of ${a2.join(", ")}${t.j(i2,a2)}`);let s2=e2().map(async e3=>{let{name:n3,options:r3}=(await e3.
load()).command;return[n3,Object.keys({...r3,...t.k}).map(e4=>`--${e4}`)]});return r2.out(o2(await Promise.all(s2))),0}});var ga=e.n({command:()=>_a});const _a={
name:"diff",summary:"Compares two files or two folders, without git and without governance",operands:"BASE HEAD",options:{mode:{type:"string",value:"MODE",help:`\
exit 1 unless every contract satisfies: ${t.gt.join(", ")} (default: what is expected of its format)`},...t.D,...t.o},example:"  contract-check diff old/order.a\
vsc new/order.avsc --mode backward",async run(e2,n2){let[i2,a2,...o2]=e2.operands;if(i2===void 0||a2===void 0||o2.length>0)throw new t.M("diff compares two path\
s: contract-check diff BASE HEAD");let s2=e2.last("mode")===void 0?void 0:t.A(e2,"mode",t.gt,"full"),[c2,l2]=[va(n2.cwd,i2),va(n2.cwd,a2)],u2=await ze(c2,l2,{recognise:r.
nn,unpack:r.Zt}),d2={...r.st({mode:s2,...t.O(e2,n2)}),skipped:()=>{}},f2=t.d(n2,"contracts"),p2={base:{ref:i2,commit:null},head:{ref:a2,commit:null}},m2=await r.
F({...u2,...p2,...t.u(f2)},d2).finally(f2?.end),h2=e2.is("all")?{...m2,unchanged:r.a(u2,d2,m2)}:m2;return await t.s(h2,e2,n2),h2.comparisons.some(({faults:e3})=>e3.
length>0)?3:+!h2.comparisons.every(({satisfied:e3})=>e3)}};function va(e2,t2){let n2=(0,o.resolve)(e2,t2),[,i2,s2]=/^(.+)@([^@/]+)$/.exec(t2)??[];if(i2===void 0||
s2===void 0||(0,a.existsSync)(n2))return n2;let c2=(0,o.resolve)(e2,i2),l2=`(^|[/_.-]|/v|-v)${r.U}(?=[/.]|$)`,[,u2="",d2=""]=/^(.*?)((?:\.[^/.]+)*)$/.exec(c2)??
[];return[(0,o.join)(c2,s2),(0,o.join)(c2,`v${s2}`),c2.replace("{version}",s2),c2.replace(RegExp(`${l2}(?!.*${l2})`),(e3,t3)=>t3+s2),`${u2}-${s2}${d2}`].find(e3=>e3!==
c2&&(0,a.existsSync)(e3))??n2}function ya(e2,t2){let n2=e2.references?.length?`
Elsewhere: ${e2.references.join(", ")}.
`:"";return`# ${e2.title}

\`${e2.id}\`

${e2.why}

**What to do.** ${e2.remedy}
${n2}
${t2.map(ba).join(`
`)}`}function ba({title:e2,files:t2,verdict:n2,message:i2}){let a2=t2.flatMap(({path:e3,base:t3,head:n3})=>[...t3===void 0?[]:[Sa(`base: ${e3}`,e3,t3)],...n3===
void 0?[]:[Sa(`head: ${e3}`,e3,n3)]]);return`## ${e2}

${i2}: **${r.E(n2)}**.

${xa("New readers, old data",n2.backward)}
${xa("Old readers, new data",n2.forward)}

${a2.join(`
`)}`}function xa(e2,n2){let i2=r.A(n2),a2=`- ${e2}: ${n2.outcome}${i2===void 0?"":` (${i2})`}`;if(!t.rt(n2)||!n2.witness)return a2;let{observed:o2,decoder:s2}=n2.
witness;return`${a2}
  - written: \`${r.w(n2.witness)}\`
  - ${s2}: ${o2}`}function Sa(e2,t2,n2){return`${e2}

\`\`\`${t2.endsWith(".proto")?"proto":t2.endsWith(".avdl")?"java":t2.endsWith("ml")?"yaml":"json"}
${n2.trimEnd()}
\`\`\`
`}const Ca=/^sha256:[0-9a-f]{6,64}$/;async function wa(e2,n2,i2){let a2=await r.r(await t.h(t.C(n2,i2,i2.now())));if("faults"in a2)return t.T(a2.faults,i2);let{
report:o2}=a2,s2=o2.comparisons.flatMap(t2=>{let n3=t2.changes.filter(t3=>t3.fingerprint.startsWith(e2));return n3.length>0?[{...t2,changes:n3}]:[]}),[c2,...l2]=s2;
if(!c2)throw new t.M(`no finding of the present difference begins with ${e2}: check --verbose shows them, and --base and --head name another difference`);if(l2.
length>0||c2.changes.length>1)throw new t.M(`${e2} begins more than one finding (${s2.map(({pairing:e3})=>t._t(e3)).join(", ")}): write more of its digits`);let u2={
style:t.y(t.a(n2,i2)),verbose:!0,quiet:!1},{base:d2,head:f2,contracts:p2}=o2,m2={base:d2,head:f2,contracts:p2,comparisons:[c2],notes:[]};i2.out(r.t(m2,u2));let h2=new Date(
i2.now()+Ta*t.en).toISOString().slice(0,10);return i2.out(`
${Ea(c2.changes[0]?.fingerprint??e2,h2)}`),0}const Ta=90;function Ea(e2,t2){return`A waiver in contract-check.yaml on the governed branch lets exactly this pass\
 until a date:

waivers:
  - fingerprint: "${e2}"
    reason: why nobody is hurt
    approver: "@login"
    expires: ${t2}
`}var Da=e.n({command:()=>Oa});const Oa={name:"explain",summary:"Shows the page of a rule, of a governance code, of the rules that find what buf, Confluent or A\
vro name so, or one finding of the present difference",operands:"RULE|CODE|FINGERPRINT",options:{all:{type:"boolean",help:"show every example (otherwise two at \
most)"},...t.x},example:"  contract-check explain avro/field-presence",async run(e2,n2){let[r2,...i2]=e2.operands;if(r2===void 0||i2.length>0)throw new t.M("exp\
lain takes one rule or code: contract-check explain avro/field-presence");if(Ca.test(r2))return wa(r2,e2,n2);if(/^gv\d+$/i.test(r2))return ja(r2.toUpperCase(),n2);
let a2=await w(),o2=a2.find(({id:e3})=>e3===r2)??a2.find(({id:e3})=>e3.endsWith(`/${r2}`)),s2=o2?[]:a2.filter(({references:e3=[]})=>e3.some(ka(r2)));if(s2.length>
0){n2.out(`${r2} is of another system. What it finds is told here by:

`);for(let t2 of s2)n2.out(`${Aa(t2,e2.is("all"))}
`);return 0}if(!o2){let e3=t.j(r2,[...a2.map(({id:e4})=>e4),...a2.flatMap(({references:e4=[]})=>e4.flatMap(e5=>[e5,e5.slice(e5.indexOf(":")+1)]))]);throw new t.
M(`there is no rule "${r2}"${e3} ("contract-check rules" lists them)`)}return n2.out(Aa(o2,e2.is("all"))),0}};function ka(e2){return t2=>t2===e2||t2.slice(t2.indexOf(
":")+1)===e2}function Aa(e2,t2){let n2=Ma()[e2.id]??ya(e2,[]),[r2="",...i2]=n2.split(/\n(?=## )/),a2=i2.length-2;if(t2||a2<=0)return n2;let o2=`${String(a2)} mo\
re example${a2===1?"":"s"}: contract-check explain ${e2.id} --all
`;return[r2,...i2.slice(0,2),o2].join(`
`)}async function ja(e2,n2){let{governanceCodes:r2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.f),i2=r2.get(e2);if(!i2)throw new t.
M(`there is no code ${e2}${t.j(e2,r2.keys())}`);return n2.out(`# ${i2.title}

\`${i2.code}\`

${i2.why}

**What to do.** ${i2.remedy}
`),0}function Ma(){let e2=(0,s.brotliDecompressSync)(Buffer.from("W/BdRVEIYxwAzHgtH/A43Lj6zgPKSGUISl6BejCBsE862eK+eH1KBUPGXwXYLfJRdNEbSnlCNqeyETPfnVANVe4fxowtaU\
DT3t9bTe311ay5ggc3rju92CmdTSxAiRXDilsW1+GaqtPeOv9ILh23hs7gNDl3+nRSxACpnIZtif8tzTpdJ2xgs0D2ZHlzPnUfeAghvTXi94hPyV6V7bPZ5+n6dh3xMoxDZBzSNcTbTxokKLxSQ73uP0IOILqpbI\
NQHZwgnxs9EAiPI/fN5RuiSrpntMqTLFtrp1aWj9IKQKXeAoiPIG+pXjSlff+E0CQbkYFqvweVKsYlOqEVasWUW1qYcvzH40OIayo7y6DaPmGaAd5IDypdZIgaJ0og38vI4OUtrbrrDr2Vqv9W7TpSmgEghwg4hF\
TqD3kiViL8+HQc3dEeFF37/f/3/fTfJE8Za0JnQ//4JMpQzrexQf6x11x7jnddjUbhVvUHqordJMDXQ3yUJT8lv9dee599ywFVKBAPhhaPcsZGHXZHefuwfRicc+6lBgDKUJ7/qZ0LXdZ51EHYug0kmDeLYOZjqN\
a9dufHgxpBJKhJugxTu3Rp14ub5J7EBoxBCMwriS1D1P6ft7S3c5J228U2CAwCA0hC5P9lLLPPd19725Qn0AABrVhJmP/IcrU41Zmlre5RIPk5DyJ5/oXvFn4eesbTAiPkf5evjqUBInMgCR0RolYUKvJ1J59CZH\
5rZxOZUTiTyfLK7exY0vaGpFIy8boPhAERZSfJXqUGwCeSSkjbljpNX9erFqJQ/z2Bt2n4N1jjaWLOp72fdIpGIfU3JirKFD3f6NmcRMrJwEsBJEdkV8GgwGWEFUP1VFV8qdixXmdf3qzaTEET7nllgBQK9qsGgn\
Vx2VK+XW42hTp/bdWiQ23CHGG6puUTCdRSKBFX/lGnhpSCGawRUalEpGgpVQvlM03mjzXwRTM27GjiZh8A/kvq1sXzRqMBwiJmNneA1gMbvITw5AOrwMxl+FdHaLgvbdm3Z2ZHTYR4xSCn5tT2e02QK61zJKCzrk\
YX83ETxRnjC1uc029inf5DkUHCTdFCebRP8HJZnRr99cc28KgFePZvM8tWU8WR6k/1GG0F/Cufs0gZpnGfnZaE+3fjcgTLJs53/38ifGzGtYS0TnynJXzlV4NzIQJznuQNbVU76QiZ+1PInH67nLod4uoLRxnEpE\
4SPMH6y6NRnfTv6GxWNwYeRcotNt6pPhtlaVKvZxVYhm8YUT7kE7A/fE7ShfcBrNxPMJoIGc5eVIwvPxTA/ZvEXtTeQvZgOegvwEjCf2s6EwD+qDHDmdTOX9Jt6hSHhAeyuh7kR20YoYgVmWCDYgoDiE0zGuQFio\
g6KOO0t65fAJj86gzhpjxKIzn7DKTSvu1Z0Zs9f9VZWpG0p0Ks26aADggFdZ/0J8A/E/cIRmvCkINZmuCSpxCAfF+CplkXNSNVQ0gUaJitI1VAC4Z0l3nVqccQ9VAI5HQmAu5LJmX/v8Ary8sXKbstIhdimcUKMK\
mXzMWhE5KvgZOr+og6VAM+jtd0YEWjaGRaRcAoO7yoAZai/5M3R/0T32HJ9A4Hbs09vn9m7l9ffqwWWN4+/u1RW05T5PSj9WSO0k/Y4ibx6MIcOb+Jd//ryVhgcfv0lGPwZHGrTyiikA/kRHP8n4mXtBkX8UBLY7\
70BRNbKh8uZgcODyUtYfLbEiFGkG4NnwyoiCR0QJJjB7JiIpUjVgmdJmaikWsvlCN4x6Kv3fvNjkAVOO2+Q3ROz29JGbVoTB7GI7FdCUQyBHK4H4wrHGiyG1CQIdIDPxlPbthyICpn+IdS8iDy8AFcNEzpgR96/C\
VsedimD6iGIYegOnwZbBBVjD9aCtUEYn3w3Nr0Pw2dIbPEJGF8djNcMlZSTvz31ArqcWRuJwaei9oFdzXD0Bqh+aQcwwCqhgW2sQwT/69+lDaDeL9xYRzeMyDDCkwavUPYJ/kaPUrRPrGbOpISLHUtBxO+e0xluH\
UTJS67ATktqtxuPKjtnLsDwXF7LaMZOiJcBXWQ+a827e1OlrdLY6P4C2aj+opcITYPPSufWIQwL61LbMIvnzcnkjHU9HVDH9x0t+cyvuaLVOOlV3tFZPDmXxlm1vMKmyzIy5ngS7QX9JDrb3B4VBPLv1e4XO5voz\
mmHuc5Sql9Z7I1ZkNL/VnVK/QsSU0ekqUZbksJ56MKSJI9xq/kYzSvZgSU8KBSHHYeLFWFEiVlVXaSmVPD9BK4LzQsnu/VRnkNKvrwn2hEz0FhVZMk7AqZBOxqyYTxligCTnTRQ3QROz3J2trTNsylylxSNSc5Iu\
Wgdi3qW9YrNWAmNmTcHFka9MqsIFrVEFk5xH25SyuCy0XFrMqXL1IhWntm8ELJfC2vGR5q+oFIIoiGrAfD3KO7Y1FsSPdjLQ7Vf9mmS75khhMK0BIdNO3os0thj8d/lzHaSwg4dSvjJoYSKfsjF1TAb7Ry2KXFpe\
zTiH71rnLCAQ7KkFCchVEQ78FUf4imRyWIUDj1JCI9FDdQDNTuq0nqgt8F3rLDIyUu+rJJ95VMWxInHByzsHd+E+ruvCw26O5l4PpHAETXlU+ieJop+l1jblwRCGx2gVcErigUsVI1UeVRwpCrgNeFuKoua/RPu6\
gWC4DfwlQ5PGktuVKnwZa1BqVqzIg2pgXt4jmoAjcwTVe/Rig81rBgpUksY6706l412caJmwP6TkYLVy7zS+8xRR2gvVeE+v/Zk6WpsW2ABCPJLbHcObyYWsLQ6T6LO37nFawQn54Wit3TcpRKKgpJexri9D7N+k\
SITI8Owruj9+MKh9D+vAycZk2y03lnBKyF46VCvK5aMZeJi2nPB9rOOm9AnwyXfNkH9Xlb3WXmdC/r5jG+2qTjqDh+VbQrIkeGmGivIxei/BeUsCGFojq9YmwYaktm4FcSomMsimo+V03g9F5riF2aZiYK/4qyff\
Ctjr/MITOQ6EtqcQbTt0SoI4niktYsqUjawq4Uu6bmnZ2VKQCQsikjqkEgwm5D/ztYFF/ndxfx1Mi3jXfYrsJRkYYyc55M6n+LJaJ+WHfP4MfIJMsnw7U5+azuibIXN5es8XPbmvbJ6lFl9dBDSrfV4FBzzVZShw\
MEwcOszvLWtcdvVfI/E1yg/eW2/glAE4hP0odgP+FLJXvCkt8y0IOK2nCtyomvg76aVgCtI7VcB6wEnA1yGZFJW9KCgRzPzBDJZ9qPimpxKDIrgtFNGbFyKvAYXdFS6a+F531/CbuROLQATrLmaidaueJT88U31q\
ES1R6lb6CCBs1FixDm6bvHCye7LO6fonqCiQFeQ1J8V6Jp+8r/sROCW/47ghbNCX9TTZjaFLxXHSW5q2q8lhUM5PnYMxnkkHFeUzGmz3NeDo+x73c5Wh26BpNusUg9z16i9eF1lacwYLD6nITxKkOrIYACLcE8F8\
DlZaOJUUmZmm3D8YmXT5b4pvedWGZV/f3fZLpb+wy+dF229vzR4aV5U2pm3szoZ/oGryK+YzC+g0y2ysrhtpZTfny4KOFZ3XPT+yShcSVCYULO4Zy/N0xZe/Os/ZPkMtPPp2atiL8F3F/uiE/bQK+lMsm/7WhlVt\
qtToXoWcNlxNCF9FIYrQAHqAsGrOxRQGmM8wxUzhmozqcVavtjwGjVLz4OZFV/Ic0I0EArbldiqqJXRQKRDhxic0gP2K4gU1ASNiUSd2hFaLCGDVOPjb41FpVP7S9tQbKmrI/gQSrTq7+PMK8Uq5EaL+gTLUz5Lm\
DQiBz65qDHey/CwBKemYCRqnjxyak/v2ldvznehNAHusri3YE2W6i4fcgh+VwVGvdrdZpNGFvRZSgM7OLio45F4YBfakIA3cnCkWH6zeIBYbHRq8ReYkEH0BL+myQ1rwLsCf9VUYrPS5BW3kRSOTocTc01Q1bNlr\
E1FdFcGPVFyvRuxpq4SDFPaUqx3vpyw5gw0MNtOp6dg7sj3EKghAAVt4j8t0oRUuFDuW2kc3VV4GhyJZhgz4gDD3QaIixtkJX1FyVNpm9F8aWAO4OnBv8BMg9yvzEXjB1QyZY1lajTbqEd/Y0uyO5Bv2epx1wZCH\
ogb6ZiXKQyqN78I/4NhnoPyPDEDwCV3MPrYbjvadtF9aKL71uYdfBw6bG2ZJJ75a+T1LuXMg/daThBfG/wbBYS2qfSgz8roxOMStIBIX4nn58ZtIibtzc25hG9fMlDeRPeh/CySonwCfIVXR9th3fQcLZPCwZXsO\
M88aQZ98py3JP0NIEyq1iv6Y8iaCYeiqldC5RW0r5AB6a8sAoaTfyme0FURH/ewMd+q9CKU6BQKBZ0hxGghatRpoUdV1NPLTVWHQMRBzRecoevXx+TL4ZRDeLkiMWsoHmCASNfQLEawFgTbWBQ9o7E9QASDCowZ4\
/UFkxQLJ6Mb0KNug3NCiEM6/tSSCm6B+MPFZmMyqwXoH6Lhtu1NRsapb6pDkRA4VT4BNAi47WsWvQAo0OrK8b7+DMfdVBR9tFQyZjIuRn21aySaRD4GaGT3MFRhiHSDNORL6kMH44GIkHVecl95iel1teBIprKqM\
rbNAGcQPjyaF3NxztY7XUMqkPJfa9G3iuGq2MFBytdGk5mMtmrkDqUvB5uo/cVc5HlakzUdJfKc/W9K0abltGWbo7Bc8uujm2iVz1IEpSwBUiK5fcCdclAG/TITGtqxxWER+9TSSZp1Wn1BvnxT+wyoDR6yfaxEm\
yBUVb0m0jqMQByEbeXrSOBqftW/n4CRZMSdvyjRrcga/LcXqy0XpNKeYs88YcE5VjSOk2YxsAp+CNSWyFq3ZvgubcG0VuXzXpUR5XVTNUcdxSvfqgCO/PVDCzXH6StzgOfw3yrsWz26V1Mgfi072zZuF0XOejxbs\
qNnvyKi5DnPkINNI6F4qzP5aEekVcyzh3SUdju2NtgV+dhjcCq+78GLLBUrRl7Bkp91ut1HlqLIaXc72TTwa1BlkVlLWcpXYfzja1uCZRwtluZzXnVyIv554UGu6QNBSO8wqxVinS8ls2muzwjvNVfLw66E+w7If\
TPj+1sTIwZfjoEIBnSxVCnsttm0KpruWkW70FamPDlVVCrvFPKhGfb2QIRGC/lBBiMQgqSMjoCaDozxClfJ7/04Ohc0f1HWZsJX3uNNytQoqOniKa8qK2L0kr1cvoGtBPMt04fXQSuUu8paI3Ban4bHrvwnruHYv\
h8Yr5wo9qyuJtxeK5201Czi8ynLoXOMMlrz+rgIPetIunfKXc+uG9VfJIIjNZw0vUg33C4nke1L2FxqdD4FaHNbIPRdgEAQy1imrAhHjUfv6uNnr6y6J/J2cHRVVhr/J2Lk1mWh9WdwSr+JXcX5/rLEMFi9+zSWP\
PAmJcI8+JLILgM/gdZPBytZVJff+wtCuUtNiE8C2ifIlXejlL7n0iLZjiFzt0JR3knFcSdcXTDKSxC5K7onBQitJw57DfFKT0L23o9pSMODywTJav99iAE3Q0bBi/Pp7IxDi/GZJPfGke+07sSqkKbGz22ruHNVY\
OD5F46K9uFXtY2KF9PUKoPWrvYgZAgkuO7oFEOQj0KF07OFjqIKr9PijCCiInKD48X0ebGVvW5Zr+Lg1lTHfikv2L7ANax5uWD3Qf/VQ7hTcLd5XE4HR1T/t+CxkHe0fYbrFBNIxwTh6K4P6J4C5OX2yWthBAnku\
cCOzqthbaF6fog6DztbPG4WW5Ws/AXw9tgDlWwAw/kyBoLa7ZBU0W7IfUyumRmWutFaQh+c4HmGT8GSJV5Z7YWNWw+P/n8XZci8+0V5i5oZ4QmQoTHbymESaGdojSoBc2GdN5gp2gTKtvbJUhELtTlJiZ+LVBmHC\
hn8ARxGPMlSfeKpM7WOY1Ni5sRoPQ08Q7b4Xm2wAEbc5kXt5o2clP+kuu72c/1qz2g1WXS85zYVgBKRoSnhnwuZkTjvQLd2YQpg4OFA0LgwfJyNiMAsh4zmtNlq15cooj8ld1pL8f9Exy5M9GTUN+JTvXwmuc1N5\
HuVfWVz9oTgEsYL25sICJeQJzDGrjBLbDdW7CxdgHp8WbIpg2EPV/A0xU2jgpTJoDZtDjM/zGiznjK0ZAOuZKAgu6X61rIdaQyWuEIyx5uaKgBi7Ni25DXcvgG8RALN2crKaq71zEsLapiAquzFcSIWBlv7VXi5+\
WsyjXxw16pigZIsuyH/paeH0hLa6Dwqz6s2jTjw5JJDGNweXTV5KS8pow/GvcSd5OFdqnM6F74tEfBYx+Yy4MmUo+G3+27tWwYLl3WnXi7tkRSCGHDO8mbn2FlD/qGmFOZwr7Ij5YCBp9X/NhnAwdcsjCe3N0tnO\
3zYtpQnrSdkgFVzLO0rNuyFRsXGxxreCcvARWXzMSzQEd3cGuw21llU9V6oyRUSS1DsenjKvGtHNoePoIbJ8mK5gTotrbR/+LdKHK8TzEOoTDM2b3+9wUqhbqe2ver9u7cMgO8F7a7zSmQvjgPnYQzw1fy6JEB4i\
IIFm5GQB3bRZ0fUGERqYsdZtuUd1CMv/S18AxBRcbEB9BCiMgy9kCwyJJ0YTSmqCaibokoWd7LSkMqO6VE1fs1s6q1EsHWiptVEJx88wo00Yc91xpunXwOMBVCHqWj6n+P0cAaCtEFeW1r0QsCKa7grTMRdKoRm/\
e3bFpxhPZFkUc4hcUgQc1npIMwJKoe5tVCya2L2+NN2ZCSW69vuK27eYz24mHk8cTZJbiiQVTqcXFQ6W1kgo5feLN+hCZeFu6SPqAQ+HeO9m8mSD30v+u3KMbgUHHzQ94+/Ra21K7XMoaPnc/rnI+bU1O4cnh7iK\
XDrOmGszfIBzy5WcssQmJ/BcfhZwqCtTy43G+Q1bxt27h7kAZ3pxjJRybw0BXtfe7VwNc/uFfyP59Bqmfttjs/2GC7PXX1QG1PrQeIin81uvIqOCQieGPwJELSB8lnRSGzKuFpnvMq4o6VBtLPj2NEtKBWaFzgcP\
+WOKf7quyOQuoQveUp+i7glj718Ac/Vy3KUp2gD9XwKW+8HCLsl5ZwIS7Nng3B6zJ9/n41W0k1Bxia8QoDAsNfJzRbTD0cMFcYN2P4uNABvQaowefjFPp7M2zbOcAdE7wIBugD/+0/Kj3zeTsE+Nstc/zWzFM7B7\
z5MtBUCl5s1zoOpYDbLHcCNWUZZUd9U0QP+aYWorKJu82vbo1+Noimp7nCIPWPtgJ2dgzb2hcPP0LgzWdvejmqsLz/15JKz893nvruSVnKL4ftKfygULYMZdf0SnSLjasOBim8WEvixRqCFbEpyjxz1rKhHNWMXD\
QxVpCYkZLCJ9FXZSsmuiuhvMlhKJ0LGvvHZV8+01H+MZsY1GSWCm4MSkTZEm2tRbJgi+0y7BaRRDjlfXIXBeEBrOnyrW/GDEEx80uxNfxa5x6fhqba5WCuVEEL2rnOD+LjDVrAMHaTiOwtJNzjiKiDsBVWebUVTk\
pxpwJ1LwFos9ffFMx01snpJB59NMB0sf8Eo+Y9EfjNZWhnd8rytbMqKlk67Z8YUPM/ghzQ/yUfQAfw2cx65F4hAK46Zv24Go/osAzw3kpyYxjHkee7A0187hraz2XgMB4TwPX532W9uayTiWXoKlN2D0R6BD/cuG\
wzb07EPqu+Tu2DNGLx6VhhsfRxsM4OK3WXRfg3esZRyKJXTd8ieIdxNx/tg9DgX39g/woQs2mFW8PSYw+q5xzqWFMGBsAc9Dnq0KMbouUeexBR6OijqNHHuj+D00ND7KFIQDZxdrEsjmjajLs+bRbrhtQHSEaBVy\
lGxltOsd3eEuN8YEWUDF8KjuE6guEJwHmBJOSLDxpJ39WgicrUOAyiPxvX2mWwEUj6jNnhW5O+1PzHFpQuGwuTWiHidSImqJfie5hN0MVvQ5MaBWH3zK1j1ETTj1yd3YaPuNUpfc4rk4N4grxvhC5xS22sxM/tQ5\
Wh55zXBCdf3EZk+DlC5Xwg2UyJe8H1PBmwhKUuayFMGSAEi8MEXJRKfgCKRHbkELTFjeYYdkF/ZWv4ZlnUZXm8sFOMwavmfOAaety8totseeo4i9Oy8OHLIfIto+HOPOvOa/jnQjgKT/YoEZQghTr/+CN9Fm4eIX\
Z6P5bGuUMTHAi+6TybCqty2pJkQOPo1PSMI4tXibRFfC4PVzOIPDOe4ym73aa8gqFM89bWEjBNFZAM2wZSYAwKz4femSB06L6kTgLKI2FjwRqedWTtw+v9/9cK2okDYfbXucXIrr7oF9B29rTuKPfuKJOZ+4zbs0\
/dRn/08qt/pMVGhMDGM/NxNa5dF9Ddj1p5uvD/2aabLv6ScZMurcUwt5rljzIeF7UNN+7Q89oVQNzVnfC5EeyDl4WgxYsb4QqPqKpyEfiz9xTMXRiAP37GIxpVqzCopCYOsz4FZ6/T6uatm+PYmObTsZF2lI/BGA\
ROqJjTvdBoRJvZPhuEX9ewGpn5vaDPlv1vmipnik7XZqeeJqFi1qykzKXgPADcPSxX/8xOD7VCXeh46FhgKKNZC0Z3j71hxlFxa19xeJmlfx/2U69eenh6gpZm3O5VDbT3tva17b5lo1bn3u4ktK2D903eMNbEF5\
zqOz8rEcXY4DEcO8TM9d9kpKmTKZj2izC/8L9/pQHG/Q3e3mssuiyvJT+4xDvHhClkmcK2WGFrYX6xkOIaoH3LAr/ECAo/GGpu3QzUvRNqlQYNqr1bVi7sFAs+g9NRpDk0H2pV5gkFCAHAYX7hnI4V6REfzGMDxH\
5MDx5cGLvDHry8RS1NUVRuTuazPFwABrN6QawtaoBNPVtlCJB9bQyjW6bGCZVIYXh+M7hGpfD8wmd9FPG/B+0SVpsSPtP5TikXWgZ4UdFC2MPthKcqsPxl4GmGzVm+iUrIAbPIqWLb0/hIPg3TvAmiYFdp0gJvmC\
EKZgo5Vo35fje4sLZNjdulQr1tWzaO1sF+LwB+BGVr7BWoVCTMjHjIePPlpz/4SQJY2glPFdOdPDkQTHhQUIPBLpWDSfVSooeRPhvu6p8zdicMOjFeai9PddDf1PghXC91kgKXDiJXwTt6oGSZ0mkOQOgmcHA3ub\
EhiB4TCeJYWFwcqjtJ7kp2lPHzfOsCHcEFGwTbhbqJrkb58WYyuNYGmo+w7xV4xPh7yIlPJv/ZyGTCWyYASX4gCuFwVa8e2aStazBtl7X/svCfyfgrTp5jaxg1ybVLka1ZJ/x68Kz8oCUJQO0D9HyUxF93oay/Dn\
Sj3sbAh1tjACuE5EF2+QphatLZfAk9xAP+F63LpxNvK5b/IkFrcNk+1inB8CkDW+w9oJTDyWuqoZrJXCxfwaWaTw+Mh2F1Bl2gw2XmKHvTsVRapuU062xPo70rccAIoJXi0KTU0Qazof79yaTNzUowKGg8NfLtXE\
paY+ENJMJxwek1z86aVa5kr5DsYO7ZDVuHbn8hFbQlxLRkYO06ROQK8T/oO68dTGagtNNwMpBZtFSI6YpddcwlydCGxG1fpj23h8T4oeOk8umbhSkeciibGb/Iux4NgY9ULmlioNUSsqAHaltXo0RK9kn9z1scdr\
a5MjBICC6AxYarfALX+3UEZKo5EDyVPIhhCqEboQmB6Dz5T7lgXeG/abi+TmGJmhUqDNfdHY2ezfePZw1dTN3Xk/2ch74DR2Fp7+5OaVc5PnEvUFv5OFHi6aGlNkvBbS3AWTlpplNOYfT4ewXlxir2lGcLrQyuEt\
o1DohCiALVTROk9/YgYWIg/psLJkl6PSlKSXTC/C6gCyKIwU2GQB606tG8rMbGVVjdZTIUjss/4BP+vZ4Oa7Ns8RDc1zK1gbvt4+gTnyhfUL0uNgE6U5qyujqyquREs/CzkG8qkQuOZabjTJO1PMs9Cje61320d3\
o9JoN7Su8+5hLH1t/ryWANMbCvPfGuLDqMMsNvOOG5DIsvMxEh0otNDhePirI5Rb203IhFkc1P+dAt1gnYPaAKY+fVkeyinA8Gla5t/hKbDPl8O17wEIb7kiKxjjZkCVWDHXhe6qlyfHYl2l/RDZLoZg9Hmz8yq7\
gxSqZtkM0q7H4da9pe8lKOBWtscKfXQ7F4ZV/zel6RkHW8tqepxMmOO+YOU1WOYcfCh4pFAQM1lUEThvsZvWOtFFqx/lfRkn5p8cCgP0PVP8vtqB4y8NbBU1tVyEoKaam6xCiXZV1m7m/G/xdCwuYwA3/ZulOcsX\
Ps+TnCvPw/ZBRriz2xlZpC0XbF2kygmAlqOLjZUm55x1VKwcjICgXmDPb51CKepu1Fo2EI9vHMicwODYqr1pzg2kn7o5EMKTZoj1T882XRjYrgjERCYS0SC1GiDEarOSaoW90SlT3nCwqn25vHjXpAqiPJgREetr\
OvorGEzhqiN7p09A3DjAv0O/Ndz8oz+oXDzrM++zcO0p3TF4oQQt895KYR3U899F6Yn+a0LGxv+AzhT4m348e1+CN6TzCPETxEPD9jipUqUXLPyA1vIQPhlUAL9cF0zJcEPo/uRn3xm6KCl6BDaqWDu1oZhyMzqE\
Oa91ZF8BDSAE2ITKLanevuDr1YS+zcCpu+UZwjBLASOX4dNwpof2JPwObn5yeXPmqeJhdvcvDzwtpVPf7FZOQinkS/SRVIpk/Jj0M7VYnm4B+e46xa/Ww56P4Ymj8wfZGH2GL8aw/h1Qy7TTh0JsTApWpSs76T4T\
vt9qfn6SBXGpgJ7Ct/lYgwDTIwvu8jgDT6Bd1lp3aX6RXepfFf/1BZPwMc62D9N0Po2TZLaUot7jj/JQbG+5dbxi8U4EWDEeCzPZjwSO/pxyKJulWRRHbsc64pWNNR8J0nN0MKqV1IVhDar8G8MVifbsnNQlkvZ0\
/YIQ3EeEPjIjlhalCfBASdJ8OYds9gnLnDWHt3JEsOycGPN86OANF0qaYLP4muMw727gHqnt7Lre74CSPjPZgzKndANmZ3+mUZPdyoPER2tE45JR2Z5eqxJ+vvpzQ5kV+Jw22SMlq39n3det+hDd5R1tlZr5UspR\
NcRWFsBUUBil3jcFgvq/ZIGD5TrphB7WTQcK+lP6g8nUtLKtTrX//31fAfdxjsrtfANO7LK/2od46fpKLhwyn+WlgtF/Ufi1/QfVl8vZYtNs0Qlyca48SJdAYNS4ZEAXA5tUHNo/rO2tIpwgyaVtaGRtfUbV9VDt\
UV9QtnVbLA+QL9Dk4NwMkQPfHuVZlMLpj74ycJgjt88gcIIXPACccEoOJMcXYwZIh0RnMOjw7KEsDg/ufOClIjltW4yI09/jVP9PL2DiknepUNmNqeJLq6MJ4iJZlEmy39HBWMBnHS2V+8DtrV3AeVyktWL0TxMM\
u0fpu0aHvBOHeL4VNnribOlx5EyT6qDNGD2tnlv00H5QGSNMk9ztd06iEGvPAuVpJUGMRB8GJQ/OhQYlV9nqH9KDHrLQk+ULow/EGLXonYBKtCW1navhY6WCB3EpNMZI3JDYtjt9ERRktzidmX3+H0ol112nwdaR\
jW06d/tWbOByVW7Klbmw49DG/sU8xH0DWiTlkaxWcRew0FST/oQsH0duIMBHgAS59Rg/2gHWw+ySAZ6e3IUFmu6VU7tgm/DYdiFytHYXz79NIVwbQ4qQJo8K9na4TE54vwOpoSGXtB+rzz1bVcfXpsswX2D1SE53\
F1SWv5HnEGBaSxEO6RcS730w2tHYqKatEZEgTFau0RWN8FFN4oxktHxpX1KapeAbz7w/d+/LHIsSBKSQoj/UbETLR0t1ERxJAky8l4OJKjmBSXoXH8aA9oMj1BsTTUvuwE4cILBByeWcSXZvZEcLkBzhrmZjTysl\
rbQzG4emvsLQTPfUhRxCmY0iVQ0sQFK7xX7Zocb8h7GYLf0Q/5i55aOBuc0uMeKg00Xoj9FFZJdZForppaJ4CNqFveFdxap/oZ8nxtc98+AFG7byL9alSD/csqB+s9hsT2m30UA9O1n8DITHXhRuZCYp26MIDLoI\
vxZh/QAGEXgAO2rmTcc9wFrywslX1vKe7D8dlSg0828is5hWE8UtbZ6D+Dti1fWKyD5tHm2o+6MA7pXtWVfriNqXkpGYhPUHopFAkIqFbxdh/JDmLnBirJQkttLWoYvbic9sj/bJGZnZcSOBhcVHyrGDhb3MWOFz\
p0M9k/WLHVWmOpjU6vxj10nuhL1CL16z5OY2lqX1M51o5aBBEemxAECqs7gyGzUwhK2k3rRHK+CtDQYeeBwMhrj5Z7iFBamDBHt8AwL/yxMz1VRoRG2NtUJ8WqS1D+WrFRzCMqhqOTPMk1ULOiq0EMDGX8Ler2vr\
FmDxGQrwWB4I6qAfxUC4dLtgISDRzZvijTVzpOICxiPMjUoi9iVgxciXhLQTbbRUFeOJb55OlSJbRqVga+0l3LaHgPn8FTChtQiNqi2ZIiHJO82CSrbc32c3XWKp9byzYusoKGYop28oF2Ak+DrHeaxia35JbioW\
CbOQAjoOHN7l+dcwfkZS6D2+v9OeWY1TITXw9Xe/8u90Ku1edmkGkcTkG3GTbCPvyEzXdJ+UB/yldgsmkX5eMrCjVaeEcCcUW9/cGDXz+Xq1oVdwITndBrLSiiidaeuVQ9FB1fEIvRcX0HLvaXxQPWYg8wMXmYAo\
nWQ9itd8GH8BBTRkRYRwJWigRGjN4bvNkR6bPvEnCWNyL9JBO/v4MGL4E8kEgBrdrKuUkA2hc4flFgnJID/GrEVh9OeGSuXu4dYhPqd/JlkYZ9XKqaWytnjdpYYmoGmiSyRflDY34x1ev2bF2rAWla5gyTOkhqU6\
u7wxFHlswJmi3VgLQbu/Lw0QW8bVSewx+fuY8e3jni6Wd7rFDe6/OTu+QdFcD2ligA6L1v+QJ4Adb1M0cAXxqzlWDataYUNzfwh6MCQ6ywn9M0nkeLi/cvU/aec0IxdoMX30Z1SCZviBaSyLAji5ANvrrcLL3GVi\
OA+MACB97GKjepvJGpdB4378TI7CvV6W5GqblRu111fL06Zem1ZZrXsWbyBB2fr8Ph4wBnRR7U78SS/k9XjL9w1sxQswgLBkDNMu5zQvsMSxwxJ4w+eRBRQXFtuX2hj4OpUctbpNpMXxbd9fCkk4IH4LNSQVEbkG\
Apvvs5oK1RcWxn5O/VE6oTtVrXKuiVX3nfGanTOnzHVqfehEMmiDELwPpIyDx6TAMSs/0jLas5drx/uiN29skn+5ST4WSoxzCH3zF7WXgOpI0r6j+nJwKwAtriRazB28QlQk4oS1XkBKJeGK6xavVajbCa10fuhz\
rPd9FFYmU/+uWMjvM7zvonADmsAbHl5mhtJvLwoas2sb3iENs7D75cr0tE7Di0xWfwZzummuKlDMKRLX3KQdLG6rwUIOt3AVs/oG2uPYYT81bvwzC3i/vjzx/toW2w/C0u6q3j9NTKh09vmOispOde6UUydurzhb\
JnWWWQN4eO2AXz8B3d/irLQtD+atqa2qE/jOJV9fAd3f7cD/MKGyCM3VX2wFxisX2Di+lmiUKra+wPr+GQkmK4ITnTVuBZKZB01gSN5j13Jd3SS5UiQOO4GtJE4RaHTWKp8oQ3Bo3MSW7AJinHhnmZu6swy/lpVy\
ZVXL78SpXNEeYTXaf8UGZkXwUiYsKQ2oL6LfRNkoQ7geJV3KPUATlYYnqEBPBfMoRzJrISiRWdbZiN1vJKOzEJ/TJSW6nb9l2bkZkdYSWnVdsphTayfo0Gib/FqqUow+TF3Gua/4nBkbF7k9tD15qq1fqiVPdhGV\
81sfkmA7wjwqTxOHwjDvPxVnu5C2h85ypUpsn8xwDcDRwwCNcvsLLuuvbnO6Z8lbcRCzbK+4Rl975ldL1LQsitWeaxY7nQAx4BBew/L2HlnQ6Aq+tV5GlzapayzgqIk1XcxKtevPzynxKUosbgFyDbKhnJ4JNncM\
jx9+jLvQj47Q3mHuIrs2PHcHJnhTLBffEk64kM80jwOMoqBONBcBCVTH0UVwhgmTSN9roXqewUxD2zgkX9c+7o8M6gGw4hRZwOTP47Q0JwqyzcK0DnPZwQ2G+w3JDHcJafRYRECxRIlS+kgfE36w7L9jGEH629C+\
DPjnZ7LwE3v6rwTRx47XNwx88HhqDDPavMFEud5yy++zfCKlNogq9a+svWEIiwxCvVlAfqAeiZUOx+NFWVQBnpsBMWyBEe3g9PprKUXYA56QOcMYFU5YpLtpOzXPlvDTPyF6bP0OPBqq0wi3olh4VQnsLGYZrf37\
Fsxv/hLjxYIGfVcCNfVmWd+s/N1pxHjhok5JIDOVs6s26pUxBMBtnGQNI5byltertnaU4msFsvyN40AbNdE2VbVx/sGqrgPvDdoi+CWF8EOXyAaxhu+jEmUhaOsy6iyvQVfFQVnz7WhKTz8PmWWN8GC5OywDFWUC\
+C9t5+8KCubTH1cumsJOkc0pAmhiKEmkCCY9ooaUaBUmhi2RITzW/EluKnaa5RkS3klSEoK50bDZ0MiX1Z6Ee8aWTDMU8/6rEiuQxREU6RQhNGclfJcqg8HtjLgTBLZUPLfmh0ABxhrsW8JD4Pa88bOV4vCdWfpb\
U3bUeW5/M/G1MHGSk/6Tg3RXj4DdfIk98mX9X6QgtnKczQJb+u7tNv3CMA5izgdpCVJBARbWqmOjwWRg3q7SBA+HwtqTU+hDXIyoCk51qqslgx90TusTUopC1z2H4ybkVMlcOlBcbGkInrPP3gBUblRcXDY3kV/o\
Gz9M/2Mkn9hjoZ/Mrav6Buf7NQ9fVCGnn5fij0XA1FmKF9nTY5h1E41qtDcXqO5BWVUB58TKFxr8KQ9oJgu/fSTEH/fgxAae1j4vCOY0JJpw+6ojZebBy6hgyquwexCfnChq2ZwqnIfOzv1WyJb0lCcMfZr/Ixtb\
T/WQ9m5z8vzOTzixXjty+mjN8IsF/FBZLX+fVoKq2KRzlLoX6qHpSKUr4DUKZx+7l6UYeRK/NZKwR8X7aiSqw71a4i3xoM96aqoA4WoN7M8vFULqTmPfTHspoAQVmDrFQcoKQhF0HYZvdR6zzGiFYcH8q5pqO1s3\
mW3YHeXaaFqknDwuufQSOfNf8MU/G1OXs1KTclEEa9DuJHcd5Rb+hwhcovAW1qrI3s67QwMrZgZ44DqmI93p4CbOK5dzkSHHEpGSnMvfLWVALl5GU5amSYNvDk7jNMJxkT3oxyzedYVPYBrQFm5XSqrvnMRLsX6Z\
wLU0EW3v9ZZE7ZDxV05VpY7rJeVuJFSXPOk2f/UawMa88tePzikB9zAkSzGBxWzjO1NI20jiUayXxGJvOt95vp2VdKzYUsEdLRYhPBdCLZMv3xhibFCN2rtG6Gz/0LowpbNndD2J55c6PUTG+h9HYbAVZtn2xWhS\
Zpbo3IfgqYYV78Q9Funwv3N7Mzwj7C9uP3CNsK+TvICr+aMksfzNNDF4KbDLWkr2XnW6E2pGu/faufJ/u9Znb/HUTb005R6/+UoH//wTxYmT12I+nSuSdWYAS/4XiTmbcOnsp8rNStCRuholFna69vveFlvoBjrX\
7Jej6w++mrJ3x4tZTNh03Zxa0lPHkfFuLTt95RAqFFHQHrv04dmQKlWlhDmpy8iTM99MeOwbk6AGsdPiipujk4QPvt+3EDrPLBo1y1d/0a0tcDrfZh9vh7edSn3+0N21RTqP/0tStRs7Ty2Gul1Tfzv+2PTjnilV\
iMpliwCcZfWFLIX/PwhVy5+8LY/CWHtk55oGKueS0+JmIpogyCW/UKvQ5yHZ49XuaLpFiZYwd81Ay8Br1HmMfwQUlquyJPw2Jgzde8cPRvyjUCV1BEiKTCrUG+//NstCpI9aFuqOOBKR+xI4Rff7qPgM2TKTmetf\
UBkJ6FofOb7ZOhGMAcD6Qt4BhHw15mcY4OVWgfQRAwXtM2gLa7NM+VB5LPLtqbtRrM8v/UAfGZD+ZPZJ+TUxug7Q9gUKdn1yXPVykAqQcKUM6PCq55ltMIzSGvZQtceY3fbB8j6977rOQ0n1ysKTHyCqwfjYA7MT\
Rfe/tUt3Dzk6Yf3vDeU9FQGfj1tyzyXZrj/Cnz36lYMqWFChl7u17Lq3VL/y+5DQbg4aHfWuTDhTu7P/TlzkqMVRZzd8rYjeqe1scffrOzRtksKiHJfM9LqP4ajtu/7z12FBF7ElZX4j0ScWlZJvoFljXcZ/nU0+\
DAv+Wtqxk2XqyWsHNxf5Wt1cC1X0Rnz6tkdMYpynnp0uD9oERyVjw5dmeAwpcBvYUfoCFEi6dhJRILuQeqL3cuqBE70neRAXt2COLAV/wYtAmb+BN+o/AK4U5BFJvgutJzAjUPTKJWNZd6DcYMjoQVdOINzpzYZz\
0C6yPto7xDR7K6dckXw/ebuLbCD/UG99S0tMW3Vaj+5JneMCa8pji30wfHxHeH47+n9Q70WWIv0AMLCNETJPlfnJTHGraEurNlpP8tXsES+K8mYVqhcpq9MBMNVDHVJJ03sKc2BjrU0OkPfsLuwXCee6tun1U813\
S6q0ltpfNQFgwRyMpTiEFDbIxGeSLvoalWYTeQKVHO9eCFxr6ZfsMdlt5O7zeUGu80LeyzvX9nz9I8b7gw7/IIL6VZtZ+no8PhVPHU600Kwia2pFkATNS1cEsfk18LD0xLm68/mvUfFtTZaomscGsYKJePv7MLBS\
Cs0/8grWyi0tR4eG57FE4jTmxsfILdCxy7upsfqC96LBY8qP6h/AnSvyl9d0C+PC/eaiOoGnzTwcTQJYnP2mhuUWfbqYLwjDfgnRrEz2t0O0oWYPKAKM+d54krkj1W1WwiF33lk1EPUfGmsUhreah8im68dEyC49\
2T3zccYOv45Qjvjv7Uh93lUUxmnOXI/pkp/O5Ct79+hBUQzYsOD5mmfvLS0qGuH3vf3l37AZnSC05fMkmyKNEg3JDFeclVye0gtlqoGrJrBAMWT+PDs+NAeAVUeJXDPBl/XwGTXW0fNBlmaJD+nmLFII5wKz+9o8\
ewLxdwe7SbaDI2IXXoMN2WxDz58I6aFEeZ65QeNMAa/tlIelhaa+2m7eOR429dcE1u9C20Nv75oyALSY3XxLb/mop1Ixhuf7iCN8Haq8/yrQ3OFB6v3blNZcyrfCpXacsSeHV9Xd5nVDJQpJgioUxbidwH/lXrI8\
2AQmwgE3ECLClclWy8w0paqi11lQR8ai5Zf3W6vK3vGT+1lvqhenC3bvmxbk7EzD0HpytdpsRYf7TC5p51B/YF4j/UVBycVwB4Lv5XMwRZDskqZWnOOqkzCd2YSpNIw9Ni99maCuM//txrkgF4Yi9T4U1pb1/01H\
HMiM97AVQf9ihbSWOgoZFwNioj7glTLbqps7gkrQTZUIkws90DZkQIc/mgTjWJqHhBGkJudfboO0wYVVWsxo+DLibgiOyGRJMfzoZzsGVHV//ZpV4+oCzfYWzdl2fdB3Rt+xEOYw31YSn2LrtpU8jr8yWqgq2Kza\
wllghv0fOnIkEOKTi042n361WgpkYcDF1Mrc9H9woG8gM9P3TwE8iZTCFXe3qRr9MZxsvjq0GDjzqis9XyjCxO58mw+2VBHN3N5Wk4rS6b/trGBj5nfL2qln2n39WOX4uGo5Nm+tlc0MBzyIRFUBL3/gwO/7Iz1U\
qPg8qnaqjDWFvzgKyPi5pxBzgwM4uJy1G44PDWXzOrnY8EdajJ2hIxpm2VF4+t9stUcI2CmvW2aCPR0c9xMw+7og9kKeN+HwYAixTMXUHHlruDpKd4NQAZa1gyVHv3gkPC5986YJ4xa8Hj5k99nOdlwiNfvpUrN3\
jhHsimJ5QZFpSLB/lK9iP9eylTfvHtVVgVb7hNrkz7Rv2amJk3vyrMHZKfOkvqwd8wxsI2uFxXdpvv2SrYSBRob09L9cKXDjhER5mfG8yYi7KpPLlBjWgrHtkqF30rWxFqoXJe1G+AND+kAqZdm01T6mA8s4LWaG\
j1Dnpy1uim2sGudNFX9j98XdZIcByqFe0s7Tt3CLAurLnxuYM1zhbhUO2zPWgUZpZzjA8i2i7Kz3Sd6eIVANJXuGd3MeUX/vMtuFCmTNS0GCQSoOALG4FtFLpgZw/W8v0iUAcwR/vo180amYrHiLlqHbRkLcKFcs\
LU9Bvnwtz+1hf/F4PPgsvC44CFNr82P32bhHPtGbxz8gk2g3N49gzGwXRbT0wIVbhGriudt4b8xV4FQFE5kyms4xfJi8RchjxEatlEjh10vwOLNsACKOEvOmFDVL+L24YbijjfANr6XSFY5NO4tH7g3wGP0lVh0j\
mFoCY0wTxsFUAZFgADq55n6jnJe+JLyzMCLpGCV3Udh4+4ySxzAexqHDa8xpobo/+DucC2aojQIXXCsjuNQe0aaafuZvAPVr9Cc+Ppxun5Nuutsec/9Hd7cO/xcaUMmuv6PQHjiwsw/B5DlKUCqleIh8BuNAuNb0\
RHMpEu200JFR9WSVxI+32GlxFeQCqwFx7mEHxOE2swdH3D1JSuUwohDk44EbILnjIxO0K1TZsG/l4EE3QdP0/NwUNc/+nTUMVZfwOVTvRp+1YLW24NP9csy4OT7A2w0ooI8ORLBX1fKdicnE7lXWsSVfiVoIBohj\
9XX4IMKjrwymUyPo3zzLyfgUBRohbMtMoG4ogqTaf+mV3luZcxK8/ZOsWWTVFNs1lhIedkRZa6XgPxsvqC7ONfiKNnJfcb2JTndvdZTDEPyj4C/RIcfs41w/gme9Ya5Z7b1/Ew7TiK2ck2zUFbwzxJuU022PNs2E\
ZpV1jEqAAJMkNe/rFs4jRI0eVRRNbL1RUbp5S/2MKOKit6sSI9Vigdc/e8NXWrWOB+nLVSatbJzW6XaMNCFOopE2jdGOO1BaK4i3vUOpUx73vLtpY1b6apaDqwyOXeWSWtTPYifxGUrC90yfgAhYiKNo0dQhDON4\
INPAZue83WEH62o9ZaryvwDnbYbXgGmxtAyZ613VJ1PcK7mD3TN/TXS2kk006pVwsEeTetSv/BAND/lwaNWiAjGwMP6macoZKybCR8cqXtD9DLlyNkeHGV578af6i6ndzAcmUAZ3yo5ANBwZHJGa5iMBY4lGmHQE\
Q4uqFciX1Cz6cRETmGATxWs/d361YOWFu9PhuDUGCDg6IBkJajlH6A4cNyWxbIx+FMpGeOIfNfCZzorwVD44/BbaLqPnhMI9+EjerwnNc/OIkYT6bgpSzbXAs268n53+VEWRIxtQgSDAus7Lw8K6k4LqZzWcWuVP\
qAl9hXDJCp5Pj6lXxRvhSnEIScOWJ4yQ5L1TibAEjAFIF/MJZTa0p7+7RnaNV123qf2n/QF3LR18ohC9frz3KeFVvX5jUlRQPzJNU9VT1GY1ZZ8ytNss6Wdov1Ann3T6GcBCfqLZC1N0OiF5cXep3clywbKggn+M\
b/FwIDrIMaltTG06Eewv/rnP6cbodQGrvfovxh/Y2Cz6gWZJ6leQIZd1JZn0GX1NgvNjl04OgoeNK+bCw8lZOCrt3wyt3Lw1cCTEkkXUxlAHWG/Tb5dMlSzbQ0GFb8DAXzsE3hT2CxsMBdKL/7gTUSQhbnbxTIiA\
kXBoYoddmX1IrYWcPJbxO8Lh8G5GWUm57CrozOpf5wlTeSY8/0p7micL4fK+ZbxNE3ki3G7/S/dZFjajVkxse10uFWrGfkCGtBX9yZzpzS5ca8LUpB0RCAgR8EjhEKVL/Xw64uci1CWupzyqhksazEdrVU1khPi/\
a1fJUU59A3Zl9eUVf5lsdENL51JQx8dROvHa6VkQkSwBjwJuUp5hUJiv8bZRFBJW7YDqhIAsBU6F8KM4yioS8azDb4hR1fEvrTMNACwvLcWdM41rZYZdNal1Y6Pn6Vx6tF4z2I90KdLtqGo7YfWmgiTt3ZY/FXo2\
R0uBuCBuN4mIbTblzLY6sfXWIk91uav4kXlGMhujUf0cryD3k9lWqeX0veoj8rw/eI8O+KMKE5Ar2E7Wy91BRyn4eOAZaBLBw7gjz34V2Na+i8QJ0jrQV88FOxP8K6y8bviq7W09Js4WQlK2IcoeVJTE15tfgsDY\
JSecRdVD7FbPehokDKMYPz65eJUNEcHpGAvf8DMRKZHcXycK+LzhLFzXZPXUPDd+ZTNXw93NCiWOXxRMce4PEsivTq1NEJ0qdVjhnhOLcIpmjrnXcF5pYWydjr/5HAtSj8gtlaF722nQRRUXpd3r1SH5eDQF5yDU\
HSZe+AJiksmxNv3pkD23iBhJZHzEco9+hYdWKpHH9NcDp9LeYMhQTSQHoPDQdtmHP4uuc9hfl8VTad9WUZaoVNlWASoFzfcX5raym6/kFG32ypVierVswkDHOq+mWlyXCqD/doylTkyOPtHC2eQQrNmlzMNrezoL\
w70UQ6RQiVdguAsUkKWeCD2H3NUTYt6AhKnHpuLs1d2j2p0VolJqhPeZYf7vD4Vh0bf0CfdeYXLKzTX3Am7QtOqDk6X87yvvi76f92a6m9YP8AEIpOvsm935fMP8exAXYZ6mhDlMu7rw59WF1pPgalEL47VBxZBd\
jX0prKfGDhfm2AwaF9bFQefpTjBfbCaHl0lxY4XnlEg5vLJTD11gu5XA4IxBOOzuP3VRkED9oUg13htYqxqfV9WYByRbeEj/FYt/yG0OPoOUmwPqP3rwk84o7YpQlJ/7+gDWpnqXQ1iK4vsPNnWUNU95xumyc1Sl\
qzTET0astUk6qHKSsLbvtGaHSF/Jg8KQwbQ0Grv393FcidkhutytNaq9tmqj7ScPt/7a32ZPz2k5Ft3ebN25Wd9DGv2AYGdUe77wE1FahDnewkqwQ2cRoKTMVtSjvyqHsU/BJVIoJ4x1LLb+FIPYvTFvphhPEGNL\
CGymz95V6G9mJehg1160VgqFaAaW05FL23SGS+wodtlV28gej6HecddTDoBW3JGGIEoAwNtRZDm40LQOkMdJuXracnRB8cMAIiY+/TjM3kbUfq5kMaqD98KAMD9RrCjG2K4SD9BQ7K2onhjD/4B/Th0Nh0thmxT+\
8HSyIkUHl3TMDTR6zn1QAPP+rxUfqPr2x/DAZg735ycpQAMiQp6ws2+7O7RT/qewh89hnYS9HW+xCRh4M1MSS+1aUuCO7oAxD2mGUxvfu/bthx3qOLy8OFt7IzhGtL3671LMxPkm8m3l7EzU5kVntGMfDU8NkHCL\
6ioDVFPOPyWSER3T9oY8Y1sJf0i+yu+HmeEDtoH7S0ZoSFV18kVxM1PpwFxGOQRQp2LL2AnJrkay6tElgixAXnLfqeNC71byKP8d6I59cS6Kn78guxsvWABR08CLOfrk6mYyF97rvZSYnYiZku5dtUSpRONuBt8g\
YEL35m1fVjZr5qawtspbUUdz7NgpGsIwiKTw14BHVshbqtZ9YMt9jvuy1wIELFSACHs/NKPdIvrFeDCv8gazUuRRZNlvcUtNrvVX9abVs91yTrXs1t+TlCe9TpmzF+ds+tz4OBQL/h5ScPA4jbtLsBlRi5H3ZpL/\
GfsIXg1Hm0taAlv07wux4UALDE86xElrA+l2du6snxiUfcreOTYsOtgucx9b+wt52F4eoXuusoB3RqtaxRVusHjlxH/FjvbR/pzjL7YkQS0tNef6p0rfrQ4CNrl2Uc0kTTwp3U40fUqNVjzbLdGh/4WDPbh++DZM\
ZrOKRoxAximuomWzyP4mt2t9B+0VZPGT+yOi8PvRF8UU3/x1VpjQQHvuvcIMAF15qfA2gVY0I1vRJNgowR13cxAlum7SrhRT1N88Ya3RnlcFZDdV03E0WCKqQVwirOVE2MxbO/fYxqs8grnWdH/wRVUpqvT+T1Lx\
0KH+sAPmmhKBs0SqM513BWSBBFEA0Ukf1DbSQgsC8IbelnrBX92HY31VoJdIPRE6qAvmQeYD+iN3cprTr4vkyrK8gpmjOWA2WNDv5Sp+66AnNhQe1zt0K99QnHqrdC+wPXFT7x7Lf9wltnoZ8FXy588jx800jMh3\
x8Up7vl0HIIe7VlkDSiX3QIy29/z89bdaqc6MM2vZDgDOSLYNQmMsPRz0NG4Soqo0LEGp3k8yf/ASLK3zB17UJDqHQbSMRyK1lCIT6p56GLX5U7ArPcCrZVkx99epLnjpNL5FUcF6whnreIESC91KrR321dKgj3+\
+Ot43wCmbZFk19zVC787a8mBpuLxQqh9e1S1pKwSxHPMRM13bDj9we5vHAfrqyl/HvmfUeTs/VbcOVIlgoXfWwbTF8/ItVO1bv4zGB11sX8xlWW+ZHMbNTHwJ9rX36XvV3ulXup7zWuze4MTEFYoo6t4rwFu2Zdy\
AbgpxlO2nRp0OlSj5oxHNFlN/IWWl/qaqNKMrM7Tkqt6uU/tzFTll1uyLOhhN2mfdnNm8xyP+mR/GM4wjbKuDSnleiGpMH1qFmJGzxSXupCu+g8SDu0HODeQ9BvYu6czblNdM1d1kA2pSbWoiAiIY2KuzJA4DdY5\
bGt6bW8OljppsS6x+r6uMK8etHyWI9OpTXKxHtdGDUh3g41MijKffYehhuGEe8rll2ppODgn3VDYKBliR6HmVN+hE2yB0OMrVEzwtKbEdFnRmgD0CqvOmP1KQfiO1vKIeLtfERtCQtcdQSt7S8bQ9fxdGG3e3H4T\
uEIQyPqR2O//CRfbmugw9jc6n0/e27dPDhAx8VkHNQw3l+f45H7N68iqWwlvLQBdmm0LtaP/3fKMfuzgfnoiEINHIaVQvCcZRmvRqd3s2/T7DaW/vU9EHZC7kcnRp/zGx35t9d2b91r9lqeX0n560h3GdbrUcNhA\
6/4+5u0TbeNgc9Nu/+KKRqABjw+SRAp+pje+U5SlheQAHUWKM8tjX/9peBu5iQP8VjEH55zT46Q/XjPqYWks/yRzlylqTeQF6axQafXoaEWVlY1iK6ewbgZgrpkNbzFHOPQXc0+zHKIvl6OAp8ErqUwmd1zMaatR\
WkW78PUAkQfLzxwNmYFqgWHUwzXjuf20pEY+hxcSm08/Af3aTVlnUI5SSOZhWlmvoRrHqt1hiYdXp39Z3u3yrgqVMWJAzuAnF8wM83Eni5slygVcUgP9jQLltF9sFIDDTStlU1zYnjG9ZV9qCTSNvIrxXFpXZKiV\
mYxQ4ljwmCZblXPyn2KUHJgwJ2deYfSGHrNGifuXuDUerOH+A364Hqe0kiduPlwoAHc/Cbyw7nj/kVGvOg0HUei/+oLnYTTClEU06MjjfVmsFHjjrTecRhi1pRgwGsnxrdOLVaiyJc7a33OYhaIkLcm6IUIK5Ung\
yUpakHJLzXnKLjrxFLGrKxRpFP3/g7sd2PB9w5uYSeFSv4v7dgp312H3Qldu/Dy3Iz+I8udR41PG12fpj7QnkHenb/so7satKPscy2RyHyQoE1h3el7AN7/mx9jCA07swjyOEziIJr67iNVnolLxz368u/IRu4l4\
XdXtX4xZXiH5FrebeDgs8NNnUlVK+2FEYbPy+6FD7HAiHovM7GRV6vdQPwtWb//K0H/FVg3SXVXj8H1qZ5ZI2ixBlzKGAJEO4keVsTQZwfPn/X+LSW+ia73mlUPn++TTGs4v69TMk15dm+XvYNBKBIrfnJi6u+vz\
9nZC+WSWDU4vN5Mn47EpX+uV+wQvpbXilTuH9McBvkf3F2K4w3Q6l8zFzO46ZfN8tlMm7w9bcxufzEPw7jScC/XpUg47jZIpTkOE3TgU+kRmyftfjDSt53aFmFvxlDUa7ulh+boTLDP3afPtSSHWbL0ABfYY6mTc\
sD6a2bmlsxYbnUawyn9JIdCHcwz/GjQx0aNs+ZInZp6cXWcFTY5eoPHiXaGA4IW/3UQPERk4UXGEWXC5WxSImfiZe5v/Ce/qG7IqM+hryCjwzystQzXeNk3hepHJLnEBjNOvhRtV/qhyFnL3oAsM5/Qry+fMMbfd\
v0ZM+Fps2Wtc2isxAr7V97348A8+lGT3r2KiSx/s47Y9W8KBJzwjbIdWvRiJviLjU5bOt1GXsw0jqbqO96/9YBZMA1tvtk4e3HYTBZpeNfz5sBjzaSix1CTTwKOXwlzSn4kd7+NYCuxK3NFqjrWbeOAKAwqQO51X\
0v0v7WJDe6TYsoX3zUoTO1xz/DueN5Rsiste7UCfP8DgrU51X98TL8Xgjwwgyo9csX82z9QF8sIgqBP8pqbmxZmTuuoknjofYsYH6e9QsXV7F15o59rsipNbIdDBh/C34yoA8BTu8nzgt/SzKfGnnVfP8aiy3rwW\
mRV3pT6NNymEuUhfxIlq/f1/3eGtUv7vbs1KyOuVLfNt2aXYTOry4j/kRGEY8GncH5BXpNbAsM4hVu0HV3I/GEMglRwtzJ2ILiD9cRFV5nhgmU+KeX6I2SwCxmVY594R7gU79CJpRGYCL/xSjiZNEKjvmlG/qiU4\
A2WN7v6grYkn2wsdPuGMR5shEg9zAZq4d/r1N5JCFr+85D0HWER/CDDUJHDPJ23O+HggcQ1FD/bPE5BNcu8OYRS/IVQoSVWVr/MZcNA/6f80v1oKpH6MmeEVEMB0FUVfu5O0b6MMH2Kw+3NnS10dqJV5wGfWD06G\
4jxUmRdrFlI8gdmxSRR93g2heB+4yK9i+Pgw3y3GyWNjoPWF8DesBZZcYLwFkSpvmhk5PkOUZm1cs5I5AicVEXwRrh02kfeGYneZLlHeAq/aaimoZ6mxyHUVoXjA/L3xGBRN/7KQRaRfSic/nkGCH+HoA52j0zXE\
XQGcPwWQOI+ZWmmRfSNyKhBHQQ788drFmCdAya0hVJI5ljdCCi+4TyPKIv3wdAAjuF8Tpz+nV27+iMy5t4R3hGCFrvFZCUdmUBr1yP6dvEfMSEUb9Ni5eDIdHT/wAS5PKFMd2W3qBhmx/VZtg3nZFT/P02BZLSzi\
Lh5Y0v+gRosgttg3eTUX4L4ApU6Vimu6mej3laY1YQbtjHQaHLUKzrnxm/BFhjpH58EvJ96MnxD+YDQdPwPTnLOGPGSM6ArOlsMcG7WUQECq8zPaC0tFb82SEQ9uWD1xHeNZ9Y/j5uzgrHahYHzzVnqS+UqYLbgL\
CizdJAVKg00qgK5mil7EGDhJFKtespO3mXpfzWFEJnuStSfqsyI5JgU++yYfrxJLXj0HcfS7teQpZT4FELxYAx1fj/+lJxui0esrqZtzO6UpQ+y6NT9z+jlrkRLl9FIdo4s6q2JkioonjojDZRf2RZzAFjn5iVKg\
X5odK2Nag6KAWZpYqePc+N1eaUtP44HbOSsTLLvAfhwBFX7RyJcIKcPc3JMMrhc1QwSpNM0KImc7t58+d8/b6//T+Koqi32Kcbef1H+grxNIe9WPXDlc/BHD2oGi5lZr2RGSXN3+6c37RqnY7PyXdDiDjSxdisa9\
hclBa0HmwAxQLBihplIijlfbwcOGipxtkLGOS1b+FQbdX1L+yKLKfeSU4MOgyupSa2BsojQVmdCjCievWrETij5S3s7hhsve7yHHSj+usakIM9bC4AHP3PEMo786kjILQjhYZ/lAmo5nWfIfEj/4/ry/5Z6tVZwH\
ofuKmoZgDOdCC+i7wYPhspIxDVmAPqQuAdr17mfu3zSUuLAFx6GgfK2KHyO7Rr8oQm43DfaFZSAq/YfzjCntqHkpj0eh9IH+3rEil+N29//4/92MjV/Xrx53w91+qgutytqJVvMlBluuK+P/2k2nxNIIkygk9Hul\
zrFhUJuFbFhJDlzHSlTMcRRVWQeooIP4MWh8k2+6BNppPSacCGfQrqhM1dbFKRKbeUh5Bgyw4+KZVqrFmR5GrpliSTRvfM3UdmN9MjpzSY/7jMW/0NDgZ2QPn6+bnxKnrfRDV9/MVVacygJ6YiTNPqDoZvWF3UOb\
lN48GJNaRPlWqhvhRmLo0uQ9vGjw2UUyK5dAsDkPdZzq3rHrvJP8EaQv/IzFK0NYKJyZUfyirx4CWURd45rZrpniT7WLZtUDgd1PNBWg6ZMxwRf3VWVYBZKtXj0NyIwVx2oj0cSzZ1WC1gGNMZ0wMmVT7ZpRuqgU\
sKok7QYnqc5tNXf9Cs7tg99YIImKtT3nYwvClTdSygxcD5pwGP9FT9ka0d6/LxebpxWAHJ8iBM8WixG52LbPVwrCk6sbEAEkVdCdo0Ao/BHW4fzbSSSKEbn6735JE/8kyq9CSPbWLHHhcc3D2QOOUTD+L9nMibr0\
kmAMxFJwQYSDXAmmYkBKvvqQzd2LK6gwBLcCp2ryQRteU90I107IUVHi8htNkr+NJ0N33lmONxPXBqjQf3X/QNYnZ2R7PdlbQ1teakSAXGQW8kS8agT4kq3SnZNjJRyh3WQk9jHMa8s90oXPXYyUWiHN4dCyNchp\
nR95NgjqZiyaQeRbZmylgfsXLX+m4r2xmEH67CxriHNBBmf4Li9IwzEvL0TnyVGsTH7BtpP8LLBqUOXKdh/OFWO1wOT2zIMMv8cCbQL4Ev48rSFBi+K76myDZj23nCDQpzU3rt1ztld4rvX9unxjXyUvP8VXXip1\
SXklDcV/vDJN42OUObTMzD1+syyPCnq6b0AeX7TW0Q79ZD/5G+vRVWpY9vnpqlTRrh9H6xFUyMzod8+fdUEMzSwkGrhxGJ/OM0t8dSqm6xb6vD09wPdjcDXU6hu+h2a86zqLuoXllg55h3cdzdjPLaC74bjfR6nY\
ulr3togI+gbtTavqlLjJ5GbCGlXqVtJMtl/pKvjNtQFpIpGQ23eXBGrdks2IdGDbRBk/eNIQEt1jt0ZIGU6/bPsqBQL/IwNGAIkZ8pX43nA9fiuFI3ylcCz01Cg0HGPRpAbxxm7hj59BbxTr9sG+cJHWYsluv8bY\
fbPhrUM96bKOS9Gyy61IO4XfCryBkYsO+VKKz9EYZIwxNudkC7ST+GTK5T/hocP1zqPpEgrVBsUvJdsK7Kausd0gpGETqadHIoyMnoQObgb9u8juzqhrkWGmSWmzLHdhJa4v8qQXdPQMPWWgc31y/q+UU6Up1uRT\
+qSDeqI27J15iZl2Saj4MeG9y2NgKkCE+IseHJe0Vjq5I5vPl+1aCr8vijvvqeVCD0uZck7tQcKDcxcxls1UMszZ9ZAsXeC97XtbhR+9SJ7rrEeWc8Xyd+cfW19DHnbjRaa3CfIVKu1tKaq1E3Mj/iVOj7xqNive\
bIXnyIdZ+8RaO/N7BJvS8VJLDa5jmmLU6a2JMi0aYTOFqreToBLgH2j2JXUH5j3iZL0MLsvqawIMfY/0tKaF4Yj7kRNgV0uqNfrnbY3dB22BlZXZMAP3ru7lMINhIh5foUtnH/q++6QXta+MWz/jbzd+TeTVwh3G\
MuO9w8VfKJ7Q/VZzUGkqlIdEUIKn12umOc4Iug27+tFITHm2epJwtodJ0nPZYuWL/UdDcZBI2SOcffz2IeySGNr6P55I4FVTwRlbW5phGIXlEaVozq3249f0GTcbhtWE9T9vXMcEb5dn2FuYjqf9h/dpX9eZwqNF\
XCk5zNEGqVcujTAJfZFHneevoEH+Ivus8RH4HgKEKBQR9PbYvk9o3To3EnTPPcCksANz5ZMTq+cs+7bBkC2i8PidG/rG7NFugx/j++q4VV+U0vjOwO4Vf5nEHoLPoQTkqN9pHD28Wofb1AkzXy0p7I8xuADvcM86\
BYzdvXAnjdjYnR6HJ4tZ1SZg8KdTtA3f/pAu9Glj07Ht0+XXSmz2JsxAXk2As+VXb58MsIdWtGDvohE5LshWi3ZxdS51qeEbxvIm7/MPnw+i/rLDYm0DD3IQGgLA/TVQWxdt2e5Ag/YsSY60URV4NYWevdozRz8u\
WS68C41V3NXKCWHcpJTERObDpkNTd7yM7JL1NIQqeANThDSHk03LaivKYOOMS3Nesa+5E9PABA7mB3xa+yhJc0SeqqXixf9lALHf3fXlF/5lyqr7Q1Sms37O4yNZXh/gtSlHtS3KWNpaz8++rEhcGZTwuYTcVVrl\
mBEUmFnrIq/KxAHoHYPSbLesq9j/Ja/C6kcnoElQ2HLqCkFQXUCPCyAqWnBjoEySwoYVYN1sLDsJub174PIusbioKdPeJ9JtRdq56tY51QcOxrn25vibZmaRd0J7K1wqpd+27XvqjsEHJ14u9ZI0i7RmY53AuclO\
p6uCRqkuJ78RmvUmXrIZHV6aa6D+XgyCpeb/7xh0nc9zq4tCEY2s0wRmjDmVi9K6B8wLjCgK6xjqepjnFtHoP1QYXhDLLT+7yfmyy+6JZxwUa9b+qVHWirp78ZtqgN563a/qNMxYaefOPZq7voQwbWcbudirkLem\
TkKr0nKyfkOFM5h+l95bmkbxUtqjkpYJ9wLfw3l4BIKsd1LKEqfm1YZmpxU4scT8GRowN7E2vf2N3oVge2TXVLicAQVGV3C/a+ltXRMXwyHGwKhsbbjI3rxncMaCFhJDht6NgQH3K1AYiYwn6Od15PGMevXnwMbm\
PaphsYr+y35lbX7JvdoL45JgvUFP/fbDTbN0KHuTlwNbbSLyySnsxUjNoXVJJ6OPhkKaPs+4lUQovOL551Ozgmq4xwd3XtQDQ3TFW+d1pzpHGtdRiaBRHqB82jDDvrIyfpG3OPPjVn/VJ8DriBTqPvp8tZ2+3jcX\
TaTbpuWNwPtHXVugp9fjX2AAINZJOe4ODR37LDQeZH5V15FKkkx00Iej/zbyGVifNGQjPsLK92EFQ2TH13MXO6OMPH2fA7Q/1Sbj/dr7PsVBiVmg51ufaKEi/kR38DMg9wZ9WKZuY/l08b1O4ATTA5h2m9cS/6xv\
HhXHtD9BjufSgiscyhJMRwksmYP3BPr+Jl5BcAOShRQOzbx7QAtj8Y0saV2y1KVgxMvhY7lYNmagYXfLXSeURBWEjGzM14AQ8TOTIM0y6WwOBkJ7wzWK9QKuLXJwuA2i5cyFexAocGOp+byX2dUPwq9aQbArLgFD\
WNvyk4+2TtdqABph9/QVP085iqKFEYnYDhEoIavshYorV4hRh8ZcWfp/wC1IYpdA0zwSx3oxp8ocBJ/Lx5mbBB792Yna80JiCvEXXKoH2xMpORQgGRY/5Mwsqa9A+Yi6QAxHtWAvqp6RtJ281Iacfwv0pYHH0yp1\
NL+mwJh/tRnCmZaMICIxYXLx20RGnxfKjkNFYCXyGlN1zyIljGg6rOCRxySisk5NiasxROxzzvEzYSGaEiQFuzLPmoSpxpnAZMhoLtS/W9jLCFYCtjoik1wSSnPgmkwiPON78JR+gfetpRM9JHznkYcGTr2gJINJ\
X+JhZaAFQJtEos9ixUhoLRkB4nj2nmnaCmotB/Zp0Scd6p/rF7+l9eJSa97i/2L3W2qD2PLsKzykt62Cww6dq+LXPBnUy9The0DSFb3FToddBab3qvSMKIzuZHpwzcS3pw0tqZvFS8YKM+LToX3r8aJ9w0fxc2a6\
aem5fcl1b8y4u+JJ4M0kiyxv4oTeHhKs5fg6syU69bR6suVx/qjtwjArav10zqQX/hus9tHnd27kzQmS7aFkLCTRHst3vPpCzPUoHQSSqwyQntQtoHUxjJ7V3059i26crGSMi4XV9IN/1qOHOnDXjjUtiGKlSQ0+\
0DGlSgQXQsF3Se4WDfy6WEK6qWNsrUA5RFJGWvEocPSCPVKbpA1Jos5r2RyJFWeSvzvpSauebOXA0zU4v7MhC+5RxLyoROGy95Jl6BIdD7s2x/0hoQDIvP2yx1JB/XaKXuq4VKVOCdBYAJxNw6XxvR6pH9lbSa9R\
lN86kiCC4kt/ZnJ+nGDbX+nGvaDd/bL2FSDUAPA81tDJ5KbdieE0mwwUWmmPxgULEZ0wqa1PIEeAxDfbK9V+sDwdyI+PSvfkpkhZ2mvX9M03Ox01PxS2UUb/TzlCzFF4T7SjMoGpgeoVp4I2vysmO/xL6fTmoPNN\
PAbYM4RMMYjd71379W2e8uBwZesJp+xL2VKtzZf563J7T0euvTINqbOCsYxYTIqESzH61GLK2eIyj2aAyAo4KGBSrVF2BRM0cx87i/aGTzIw1MaeQeyMBsGFPESRmFSmR+HibijYRk5apMXTFLLn4mbQmE3vi9y6\
qgUgkABdqaBHLfwMEHEj9UV7thfMJ5SCwHcVfx5g7CsY/b7zv7f8YfaR62dWSVutebFU1cd+HtYfDSMZaryy/mRBZj5F4gd/O7JTIdQWsU2dJHPs3cDW3pG4AfwwxWS7bBYCPHQs5LUVlLrlE7z1MvOoYlWXIxQj\
L5oUz4ZVBOCQPV4rIqsvIQYEUVzIKYzs6yNc5nE4Hmh03YUfplMF1iTMZNFkkZJFtEmLBzLDwVSOJZFh6f0GETxdtRoyr/Hc+3lf1hLv8Md5Rxlm7Hg2HKzlnJe382co/dt/NvUk7yDrpVFanEXPDEqyc9igCzjH\
O6wTnGblWh9rizgYn7ZKEoqpXLRiGB/Kv/a3gho2j3jPm4HevVKMSBREtA7EbYnbrv0688juXdj17FKa2ojuG+1oe8ijzTy1BBrHhBbBNlUxvv6vozz84WuH5vUI5/kphKxOkfF9ZTR0Pn2z/8GHoY7vhUz5/zis\
1cIaCi+dkQdosDMtnozd4pFY+XDduDH0E/TgbuxiZvrxbX3evQ+SBXl9VikQJytmMbFM9vlQ27Crp7N27uscOezd76LtBGDuhLfgSJcI+OvDpguA7/cMNcT8GgtQ5MZbRKSO3Y5CZknyS0qJdLn6SMN3iGtanBvz\
5KEFR0EZR6/DDpPaosgFXo7Fr26yEr1nKKI/7vnsgY7xILIuGLe8sB/3XBynDtEkGPYPwpR4x/x+gj+9CyUlUxhKLyemT6ND9iJCzwYw/Umta/KSZXYn49sreHEf8sBdQoullHmPhDyEPcSQsXYSg+sVpKOPoadR\
qRfAN/QFaCzvTakkWzpKv9Oi/NKCBFZbJcPyyuUaOVFHHlFLE8ibKX9A23TeCC5lCJL4Qon5PorGi9ch5RQXUHxf0x7xq1IOUimqLwCLo98PymE+bECP8T0lkHNW3Wqq/eOfQz9dfH4Bg0VSTM5Rzkz2EQqUx7KE\
CZxR4TMKiZj/KJjn5f9LR7YP2wR2Zy496vwahAYzyEESpP+ZL/0yXzIuDEueLmwsNLmoLsKBXNURC0415QrmzLyw0wlktwLPLIG9cxfJt2CjahscJMFv0PlpHVxYLsqr+XwrdvJSjZhgncZIAfr7mue4LrlF51KT\
9G+9DRbPDU2AFepgBzyo2fQrYXOhfbBoV8wlL2OEN7XeLp1f4gJxj25HdJKsuOxuS7y5ItSVFydKMMt1zaWKRPHARW6CSlqGmLFEvJXF3xTQKvrOt5ChbpJYX5Qku8pi2685vE1d0WUUCuRKlqwB1/Wdx5vri7Bp\
MtBWE6DllOfl0BZjHdKD3DjB/5+WpV5NenBdSoFTZ1LT9RDPgQkyikp4FXGvOB+XW9QeWV7rU0y0CNsCcpDRTv4RIEmXcmNb9DaQGicGxwkV9wexIKXYLTzn0rkb0fLvFhdrmh0QfDMw0Pe2oZBR3Elj1JJt//T5\
OfUnTRvh0iqBCPCh22E5NHet2l7o+E+3rQnGwhyUtfx+sJtn5hbXIiYCTcR9dYBzc4OK3vwWjHomMgOVJMfMbmM2raGZ/i1nHJTjEj0wKScAnx0+szaAmO2vtxi6x0af0S+56f/E26pWIRUFGoGeypvd9SKK2tdz\
R8td8Ptar9o0VsMMxyofZgqCd2kNgjFMkPtp+AmZIiypwJWb4xpan/gxIt6yZMIaEIh4wwI87smJWSyiJpr5haRVvJEqswE3uzhtCo71wxBwXZmUzw3ZlNlbNjnbImQOJOmgqqrFDTe7GduxE42sRtgqZHULpbKA\
T22fpGgorHzEVUcprbHknCjaGqQf/03XNvPzV+Pbd2xTAKxo+Kut2YtDTqoF6h8TVUjQGigwjN/4Sbdtut4/RoBf/4o/wcXAr8G34QIFj1qa1TBFbc7lnFhpQes62fdQwKq+e4FmScjwyGaFksvlBy/SboBZjMkh\
xzKMzpRxy3smaY38Ck+VKAAn71yAkcgi9jprbhtpQnBB9w73NLbbFiroWf1j2dKJMkYxs3ojV5rDMYtOXWv1HNdJFfaTT5ucClMdTHtuWnaT7NjExkriBASGaU7q+yrjrfqhndYOuCnrCqVlMgbvjtFzlouaI/Pl\
+6CIf776Mj+EI+h6dByxY1tF+J9+Y5IQDY7z2sqo+1181DffpRiqEa843bF0D1MPU3cx1jVV82rj5FmL44atj5hH+4e9I+3FlJSNVep4jpzN2j+Np/Qa8D4REGRhg4/Uw7YAGmoB9du7iKhfr8spMoxBcdFEBxkC\
ku7fdhzXkmywvLi4F0iuj8hl/PT1ZiQ59VF4fXrCv1elkGbhF3BLFmjIqW2byjL8cik8xuHL6Cl35Kr3xBXZeYU9TsGFv6LSu65bQ0qRFhGcHDX4cAdCR+B0779B7pMSgkGMYS5b2JShzfv6W9mREj3g9i8g8RVq\
Ynyuwci9rpN12hQJBt3uvnkNS5MPeT4XlrMB09Ar2V3uOKL/uNiyW4kM1UssvpMie+7qJolhPqdGeqNL1oguU5bZKkEXCqYUWQNCDyuKR0Ki0Um0hGdQdAmluMPhH1heWR8bPnCd3dcRKu9mJn1whwZ+aNpxxt7P\
7dYwN60cK2W+CDbWvxwnAA43gVFu6dd01YIycDnA7on1rpn/KEN/gCspjXkiX+IBoUv2b1y3Pdg4nDb6dha/9xcMTh4b2G3AfAC3FO++hqb/AyZ39TkomDug14yUZnMI4Pdu/nCPx1JdyNFAL//fAD39HbgDUNPo\
P2eusf+UtEpw/mE2jkPoEG9fyHLAylOtBLaJFk1nmdY18COfT8rRp7uAks1fyi4JbRwR9+q5bp5BgGHFPVQ0lMGw1SwOfuYZK0GbqXmQoStg6Bqv5QStTmgy21rQ8HHz2qqUeLOCNBFRDFqkPA6ZCX/nlaxE2GOz\
NmefnyYHlwOWxD02OAg0EOMDl5taRD4XQ8Xilxu7M1gEoI0bDpDYV5tuKsaM6ILl6u1JcL9Xe8ZtznF0LlNdSxzgnUXBiwVeTfrQiqgnWaaIyVE7Nm5XYVidRSgPlf1A/yn/rK58Vb0YhEq3kqll6M70dV0vtYJO\
LH0IcdBVcHRcYz7ps7nWaCb0zQa4PMeIZDwysDm9+19VD07TV7Fg/wK1yv4mkRQiG7KMhENpx0kldz6MC8lgng8On9H/jtytBREQd84JDIr4WdqqOXsXD8Tg7YwUHMJWbBiLGxvEDzzPnWJY00ZYCqCaJUjJKtuQ\
6pKTkiDyYHJuwg084JpeSOhEuQOl+KAmWTqqoMCRhl9odMK1Okehls/+aXJ5Ig01n5rkHGyvZnDggcFXJbBOQ4mwJcZrFUhrMr0Nn3jwQpdJ809IfQmnLUOy5UON1KfwbHUS9nO1FFdlUZb9KDE6NBtFL7qHWsfj\
IaqGpO9V0rJ3uU//48Uqu/spmZ+Znhf4NcMDhyxVM3y7Nb3WMFRwgZIRrBVwsud+vshikzKIwlIgQFX5K5W//Lt1ETBUmfGnFeIQ/ZQxbH5zSQ4m5N6aQZNDbpUrbl5ZlEbOTKOhtHbgGxYbnL41aPCgPJwu5pxG\
BNcg01/o9mk5bNIcV2S8cHTd6TVi5Hak0fwqZCoZ8NdkC0eSSV9zaIYjFG5RlzFG80HWGJx7VZ2uso0Eo7t1tNFVhwVmHQNRY9NO4USMSihZZPXoqRyubwTAhfDfQN3mDQwBraXBNiKq2b9lRd5+ovSucC19H05Y\
2a0eHSobYDnJLF3V5JyXRY1TuZzWwe8a4AA2bzuYicXyqosoauU8yVZAirXIj6/kHJuBWoHALvqcgt/b+iXUQ0qT/4trAvHNa4TGL6QWSLa+SO+9KfO9nTEhyMZoXybJ3DvjipNBPx6hmhvKKK8MTY0EyVqTtktM\
jYD1+MNIrVgrX714vaj8Tw58Qw7Rv/SkcvYENkVBdzFhaKxJG88j1NzKCtLI4XJFS4/5TUmAaNrWpK7bU2O2XxidPXWSr8nmROrw8eUFH5jgRssD6oDXCxlJPZTqsijQc7Ul08G38JNUV9Kv0mZKdKwkplvbr0RN\
rzXzfNVdoHcXR+P9bZ0s2E9Gm4x8z+9WzucbZRq35aFUgOy5JOmiy8cPSt1Thwwr4m+olp7HhhRO+6KfNLplct4MxZGKlJZT/4DVSSnLAYOnZmLPsMCKvzxF9ni65Pr7JqQLnDEkXqR7/0kQ7qA2exz2eJjWIFsL\
uLPpvfoNF6t0Spok9A99eAjNXYmO6vx1x/ib2SixSlROKGDvwmucu3SOC9497chMMpAT9tOO8fYn+DkgkBmZ1VhQjCsDonTUQhvNlp+lq5bwQ0iQ9jy9eep4RsPYr2xqD/hV/Ki9eV+8g5OjSf8DdzWwsDHwriHF\
lPS6H/hFUuFid42CoZwU8S/ixJVUirZlTcqp5DYmcRVt6VhWa17jDgKepx78aoDp2WXAP9nUXHh2PysexNChiMv/gGZOFBS774S8EHdqjIj/Hk1Faik5BQR2G6ExMnsJZamyxBIPdkfi4oaDXWPbjOpxYPw/GvPA\
Vkyf9Qz0Vk9IiW14MQnZD0SU0rZHgVALB02QDSMGhow1wHwTXfiqrjymWRe9KxPk7FpNDApQJP5BK1JgXQajiPSsuty5C+y6dNOd4ZNsm0/j4Bxux+GdYabe4htE6w/Dz11i4zL4NYXD8WcqmLGvxrxLnN21HImF\
0mmMNvcr1+dN9CJv05HFbSAXxPX9tULcuK5cojT15Oim3UaoxCKT0mSI97t3XXebXT1Vc9ZyORn0fKOEpKtu7eedFdh7t3EAwcfO6/XMJomDM+lmqwFPQK/5BYz3y4Y6WlXvxpreANwiQMLDnt7/kPPHXPJ2lJJx\
W5MZj+thvz4bi/kATZduCt8JSeWfG2mZLXrPob1t/eLDYEAZ2N2xbjUVT7fU5+21RbgK1tsjN0sj6hO489vqPY7rH39l65p06a5WXFypLoJ8dW+ucsC7IwJ196PXYmzDKYyzkSxcH64H6ZAAcnxmomNODUuEywJ3\
mLt7RAsbRSPB1Jfottmqd9sNl5ebaOGtOXIuJL4C9FvBNgfP0fH9VqZubu1QtCl3qNGGdv5CwXVc+NxU4Quye7U5VulQqGi0z/2bV5rbPOBYbOMsjkm+okilw0jwpxQHFuGOR6aRzKrReBla5OBGKOayuegbr059\
41pzWalPClKlUWdT98Qq1KkF4HrCxMJZA0UjWGTOoNzy7chOdvtAzpBszqRDIfNGmC9y4gLHDpaEceXJUlSHat0I3Tws8it7udT9IXXoprj6wS593P8IZjh7X2qOp2anpghZV9B/W58ItQ6/vBh0KTNXRUxGM1qZ\
ndqTW9JBbGHrP+5YxBTMf3sNycPsoinm7cgvUlOfWvl9p/kYPS9QtxY37DweWuRdirRgODi8L74rnu7YsTSYns5JMHNRVy343gtHJjhB4/OWsA3DuGjfIoXzwCesA1cIEps7qeS9PQRtb7287Dyb28Gp7WGP+m/F\
mX/XDlwdJAflrQzW/hh3uz9iWmEWglTJ8rKeSdYVPRVFIJpQZStxAMtMFQvhEPU+y7a3jsNAfbNYbgUJ5UwoAVqbW8Cp4PLkUhM2p5JEUc7a2H6W/R8IsRFqLEY5Zph54iZ6YuvEsFNWjJQKxtZ8AP2ebLmMkWp0\
iZKEP2agE/R9XlMis1D70zFmhhJZJOgyvsBvXaEDc7QqUuINuuLSTEZp6+6rdS4T7HbZCg+icPGYcnpasbYfCY4jv2q7ivocak3A2Epk+feLE0LraktZuIXsWcKS/mAuQXUPhi0AVV6DNqFkwIth1pgCNVaZPf+a\
jSnxewGTTjbZe0rHMoAPcKwWrLnJh5B23pzDQQeURn3BbkzswbOezkzC0Jjm+KqRNbkN/tvX6IIt8IDZt2eXLV7YsUlzmZNTUZ+pXiO85kfUM95R72YCw+z9ZnhbKtgJTmHRJCstbCkG1NXyBPTP/XeryQpNPzeN\
1o5xUajH/5D6u058TSj5KNELqooFFIRvEiu1VFA30ScvTB2p7GRxQ9NxLUcQ8oaIFYBrYYkj4l1uXT+00EbrMXAnXn8eL55WXzK7sK6S4byNNsK4NhiBjRvQBpKGWPjfcIfGaxY1D2WvK+pyL06dkqMKbCoZRdOD\
mWGXJ3a+gOfhkUCDXFNVD54C75LbQFdqvGYRIjRBQhukpYdpgTjq7RiydDHGNzGYaIFmfMtmSbFroU92uxkE0J25ujKsLcv5mswjoKWkfMS5yy47aniZuHoAd7y07JLYKRorOzvAg2ebsU2w2wlZjzlhhZNzoBcm\
lLCGMMXI2GlEOCKYljHdusH7BHkUaDXy9wLBoqgAKmKR5FfXX2KrL7gC58+BYghIJUqFkwRLJtSuGv5PFkBrBYWjKGHwthqcLL0dkWyTU5i7lRpN+3PYdPrvNHBOF4NcBsrGElvAKDmzthe+r1/ViOG7wYXF6NF2\
MhCcfcQIAV65/+vxY8bkCemY5+gyx3gfi4gvHOnr9SjvizpfhPf7VkDGEBYXYVIs0S1O9RYwXvkAVHX93IQc1ST71F5qAVcuv3VJ8Hk35ULgr5FgZRqYJei52K0WBtI0Rm33QdGrqfxuDBKi5zYMY/Fph22Hjbqt\
bz4HlIfS8Ddi1+tm/WbB3yV1DfjqDWsfp8vDw5TG83OmBFvRFLpPyk2+ABdX+0SYt8EnCNMvffcEb8OZNnvW6P1IRfwbru6BM0uWtkl3qePov+eCRIR/laLwPde6SiUhVLQ++9UyRmw+Ff+u1vuRE36ymi3WK1rm\
HK9V3V+6JmglkEX6BbcU8+Ts9fDKlwYZhmcC7x+IdweF9DfPJ0vNeuAJpNpBBDVReCGVb0WIDJp3/++RJAKFwC22vN4noUxz8SzE9cCGTEKlNmST3EdmWNcVWFx8icGe9LNNIpSO8Tj/gsnOQMeeE4zSF2tlEP8q\
q98+rNZk4Gcy3sVrZrOBkwWevVJahRg4M6nnS75J3I1odOGmzHc0C1k7Npy2ouoWCaNMcQ6YM8Fd785hdaMDcWlQ4/0fZeTtySTnIX4cSqokYidsWBqXcVvXDw4VygsKMKzCzDlrhqmkhJJ9OUHMIcZUeV/jBQz2\
smFVNbjJkDRzBfpmvl2NmeRcb+QJin7DnxslJHzEM09vFQS2AK3IPZXEiKGVjsp8YCad+aO1eMlSq1a0U4fXAA410uglF7QVGTD0c27NzQUpD8+/y2Zi+y3WfoOCOSHZ06UMw2v50Z1j7wht3hc1D9/dOgNjh7bM\
A2FV8VRTI2p9uKH02eWzW6bR2scU/L6tVwVFsTYpNbboVStiJuvln9MUDSrZaIKstSEsxQvMtauEWtJpfqnMPuI5lpbtgldmY3ouNpxkpPJ5Va02nkTjGRzMISfRFnURcONoOT7VZGDv9Aj+vwTyjbNlSlExu7YF\
3jvQwkjUfl+G0zGka5DF+2/AJ1R+FKzezd9tNyBBkdV7JvZmJ0rOAhu3ODdXfrdQ3VtiNdstlR6qhsosXSl6h4p1zTEPT8t/FOt5/2CzxJDeGPIaWiCY7lOGOVDlc8KQSKmuOrM1y/ffuaQWs8+QOkYwtku9Lbn9\
OBuLww4cdRpVGtQ6n+jXBLM43ar7Sh+tJvxaOdx81t4qmtBlzJ/K2JIUw/titq0mTJjl+LFIY20ancKmIpYdNGg6nKKXiW6S+Djg/ZSJiA3WHZ1h2oxQAnjJjdgZxMdFeIrvuF6tZDJvRDUwS3nExC0YwPPBdu/E\
Y85pJj0U2PHIqJXdH27XLLS8UimPQyPqJ5sESbWvRu7JK2UYyc5xG6QDWjea7Qd1nro5lDTd+s3H1M/6z8KCd/0JKYY+zI+eqZO3kB54/4wVEx+idB3nIj3xzPn/XIqaPM2KXchjnnbFKVxpDPbEt91f5kiItplI\
e9iI+R76ZliGiF7AO0HkwkeBx3NOYjv4g3e9eLSjgjrODw/KV3R/nnK0lQ7X9cS3NLKPUaKtWUnQ0szUPhwjwy8zLV6wpMxAGAsxIYH7mxhBFGlQrHLj+gNyGbQVbE1sn11Ds7gKrhwClEs2+SUTaHJYVOBYXdFl\
4X3qSpSeXcjD476iMLJLJa1zAqlecCVdmbhMMCYn5BzEkfmU3LPiwwF26qwrVJeHPyHlOfGNnFfobNta+gKXVEd1XU/BRusXlTg947JAvDS/8SkUkjU+RYM6qwjsnrJ/8r0KJ1AAALYTiju9jtZMEpx1/kNAFk4B\
CMylx5yPZam7vnyK4Gjm91LQK4akUNtksS2bRldLU2HmZ0rqg3mhNStki/+TIDoGXaXTezbseW4DdRLfYbAIQxv5ZLXjVqAVQzvUhXp7oFRJ1zZ8WMkujLOjbOJZ62TaEUN/jOHb0m3P+NPVMYDyhbWtjOu+BiqT\
BStp+9R0tV4VQuBKwweLnp9FFlwmUsKfXimt2Odc8b5ki0bk276TpnpqafKMaMzeZjvdV7Oej8iFwXr+mNQqXS07HwwfHXSlLQzMn0z7P0HekGCI6u/KlXchcoldrD/sYJPjFhFSUVxDSVL74cEPb6gw1Oe82R05\
YUFkUkJfanyKPXtHnAOjbLHrjodKGF7t6PwAe3fY3wbPg1xh+Vg9ZpzNPnuExrsuI4JpgKhO2oxZB3qpIscKa5UKm8xVMv2lQYQ2AIZykh3aKQULVlpWgBVWRlKUZcOhQOrMRZe01JHQjJ97SpVXtBmy4/xFivld\
w2+MiBADjjDz3Z0PS6r4lueP3UbPZ3D9zd0KcvJshemcmIusRhs1YYPKhe4sqtSajUdPyvvDAg09PylrUwo6RM63869mYUpJoW3wLdgOtXxxa1etbfifo2u4jRPOIzneuz4j8ZB8m+oJpOFcnRvqvBUZYqeaAXe1\
dUZprFUObb2uCETRJ+2GvZ24R5U6r/UCDs6GDHmVOEFfcTrFb9MqJkBvC0TqcUJRrZScshnZrG18SBdwSyvBqh5gTTSIjHLjEO6FjdBR/4vTBmjc04RQaalFmNQEzFrPeOfieR9d3yED0frhGiJn3ziOXUBScOKU\
wwXp2sCRHF0KhATjSkj2KtEs//r9Ib3Wu4I3KglaJViwiFJHkUcLb+tVpGXVjaIxHMUo3srFssMljHWTcGrCzVw9vUZQe29kF9F/0WW9ZNobz38dJqLIT2QfshRZOKu3JprFXLt/WmDZJqFuC+4kGW3wGRYqH8Dn\
599QMwbiJKZ9W50gGWh2i2IC3/Y98irulMqDyeD/Wp8W57Ttyd/42Rw9Yj18TlMhmIhXXnM+yWuNPMfYCiZndM/Wy3ZHjWotkVznmeXa5JGqRnVH0qPfoiw0NrOn8oPsn2lPfG/8vLhj+aUVN4VOng2cQhSs8xt4\
W9jvHCesYQv8sXjBuARW8KwXhG2SJexpsB+2SFdnL60RsrslptkHF2iVZwC5YEpaAo1k56z/VTTKg1Fhyg3Pe3vGbPuOm94+hpr9ouXXmRiG6UujXYA+w3V3tB+GZc2S0zyx8Yr8zvSkZyn+ZRbfy7YCJ2HVkFd4\
4QoRu4i2MuH8jZGmwkX/sLozTQlf0eUDGkWnlrMqXayIbTl56bV1TuDJOL1H9foEEhVD7YNgRHoqNKrIA1rm4EPEvH5GqG1h/tKEehd8X+9KVESckfX7uBct/d7SkxUJA8/9w/7mTMJuQWcZ2lRjF+mEu1IIMLBs\
iXVev23kR0d+NQMTZ5i2wwP6biaHi8RExEsALrX291CdPsv96k27yZit7tPTF+FFwHzzm6r0pMEM3NYdd2Sb+HDsMQ3toPHdjjKAmgR6nHpIbq0ShF0025U3lXiiynb+3X7PyVip18eo727eiufL0IfBaBXdemYp\
nV6VXfY+D8HlhnOCj8xHzFhdtF+qmFuAmSSN3DbSodGxuto1VrwkZi2MuCdYs4VI0Di653oHmcz52Av1mU3ISwhhBkBOddRPi0L/7ui6hxdyTdQvDDS4goDykOPPrU0+EOgc4swnFmy7hn0DjJB8syTek+nF2erc\
2Ww0FWV4I781k9Bw9bacvIXGrWcN1N08hleOnU/FFM9tOVjHpRCy2/4TqzjRPDSq68jo6CySEYQQo5isnzz3DHQReehPq1J9ca0VXCotx54bzi32IdcR3vKF4Y2d98r2r0oNxvFLmq/ggDn6C0phoViKGVsSVpHd\
ejQuGJZHFp6ej7S7cPkuV99t9oChFBP3raHNv9T7uvqI/J0TI0UwtC+i2YcjNNw2y68d0Lgw3UUhxoluXh6zZIxLBdCJDSY/GUJ5VP64vd5epiKjmO7wPmFETyHr0ScMbc8/LXsBnOo8sR7M/7k581VD//Vft3+3\
p2DSzSeVPL/t/6QZrijuCCjbaBmAAAoyjzHQMJJeGXTwjCquTo22FJ0mp/TvGMWm3gxSHlHQVAODF6ASyaMX+akEu0ABLw4IxC/H8A0bzGv33BhVKW9ABXSoWxsTvGt7E3uAIVhdp8Z5yyUbKlPPKtptBnYf9Sm0\
65eeSJMHPHdQqK2fR9d6HvQlodw2uE2aBLus26Gi6MDbtvtX5OgjRV5GtCTVS+MURH8sk9rmqW27OiYBIeI/a9DBB+0aXxlrlC3Woks647uFZuS9mlLNfsSxmvc5yZa6Tb+EY60k5kVQv32nr1IidwCOkMKcXFcW\
3dOdL3Vx6ZgbdHsxn3NwDdiHfPOktd9Gyga1twv6e9M89OPExnsaQD/keQ0jXB7zB+0Zgkph9fhMg5WgF6WNGK6JHcI2/5bA2276Y6Ayt7bqgoEFx0V5/SllIuvKs+6/ByC6W9JUixtn/0xExWONDUmPU9xvZ1Hg\
Q/mExkNG/kvz7q5wMFt/zxgd4zWW5ycJ8TyIWfigcIbVAKIhydeqJ1KGc6TxWX45s8KIzfqMfu6e/ycx4InAw3xijQO/QVSuYRBIPy47N2l0H86FZ7727psmToT5J37d96rHnDJ8VaKQsK0SXMu4an+yK8kMFO1i\
/RnnzMm8Au3QGalqdJFbladbsQYGI6Lh/OlY9eViDd3lzhoc9pvjLEevXMcLH+RfVDj3RRYWPoZ6wsiLFmj2MLv7ukHiNmAUb1pYC/CtZRSysqAbRXmWpEs7yp+fUFPmSyzs+GfoFOX3NucxeXi8QeHm+CWeNxBf\
J2yMFx7CdJRyPtEPj9LRm21JtKEXFhZOrfZxOcpsbRG0qFU9W94cIuCjPcFJn055hG3JVJNNqWIo8jHks0SNZ20mfAYmn7CKihW3AZcivYHEMauIdyExQkLNeh1AKN6HQWbigUlpnm/czTtEGX55aEn7lcVca+Yb\
ZsyBOLgvTkDf8hj1SjC9IyNbv4MvD0TwDeMsPxjcFSLOtJvptdhf2YYvLJycYuR/+UOCuCqbkvAb7czroYfaUIb3u9PX6unXwpQsgFfrCP/jhEWYBVz/m/Bc+gpT5Rgbrn7Nv+aMB5WZqt7Kd0MRfcMe3fzEmKxx\
vkQUMBkZ/d9yJarkubuaNn/PBBye/0YqNpCWYlDxwOZPtbSo6b47nPi4sDNfD+7EoU9yzd4XRPMvWBVnf2IsRX1UMaKYWmh7EH32vmk3f20zkxCtluHpoBnArm+pkTGoR3Nz8Nww53+II/0SDiBk1xDIzcH5Oha+\
EqL7LMkv/3u2Joj4D1Gr9DTiAh2zFDlNbQg44e4s/eH/9FaMJF4h0TvHFEm84KFJPTxo0iQWzOfhaNHyA7ERVHvzz/+nFjJJTCPh+A5wrgnRkrlVaK6eYDXgQVJjhrvnn1isHzOWad8VZmhyOmNzDyfFU+9CL/sf\
Iz1k29K5rDo3r9HBNyXModAWtv6Av+SG1wB9YHTduEf5z5clzyCQ1Nu4PzPLKJZ83TQJnTt4UmouYTVvRZ7j9rz8X4NwJ0K8Lm7iJL8NEovk12pF2uGhKK8+o7XxMt1CQqTSDLc+szJgNUPP665xtCBUIkOADpZ/\
/9GVmo3ViAwKas3iLF+RUt+OTvF2wxxxBYW+h3nd1ex+r5spyngG6px3mcunq6WBIopz35IrMD+7L8tjd+kXl7/0B/FLes3Mn4HwVqkiWQNTkcnIz3EV5aeC9gRGj2N8AoULb0yXynUjd8IRb7RiAeWWdKaLeRQA\
Bg2NkN/Vlm4lkO4nmDBb6zpLyA+bdyEy/LXhcVVsMUZmIlYre3EKG0nbj5ij7lu+CUCc3grujEY47bjy+B2JhdrfBbVX+gEHboR3cIwkyQTHCxN2Of4G5BlEeF1lnxV5hx3Iv0VPgnfpF6qtQEM7YE42mzjYJ5xn\
quv0nKfiTW2v+IJwt0hhiFJt6D1W8VySrBd52uafG9Ak2YG/9z0mgfueOvPl3mzPgYSVV7qir5Rplh2TERIooggM8xC89EPup04tP2o7+G7vlsr7f8s4eQSPnFaFFftYEn4Tda6lIN8yKGzZmZ0tAMXBxnxmVDn5\
Gc32y6L4yg/GeHgotYMhwcjcwogO1KHMwdep5JojEiGiFztKprZqe0IGklxg+2yzkqrSCnXzUtpZM4fYW9+jQccBiJhYgJIiqizNATv8BnZvPd3ThiVBDULRrqsO1D9nHyuUNUYghnhvwO09MaradI7VhzZYhXQx\
LlcPbHYYkv7Bt811SeEo+WbImARUlPmcCVr38UvWb2YO+sskllM1Ebg5tSlMkVeaEx37MlEm+SpYNYM+hbToOj3Tjc7MD3d2xp6lxkZ+g0MD888Qd/lhdybuaYuSdeahp32dneHtgSWB7cZkLne5g9rPb+8xpmCD\
man21aOhDe/+t42LRYNmdJh/Qgs+T707f3wK5Wp4W7k5ZfXxLDSNPKQGZprpIMTx3ZMIqetDfZ9S7ING/yqpuxMYBPsNHJcAZzpZl21Q9jM4FGLvLi5MAoLRgoqmulgNAm4rPCEG6yNV1eZYGqq2isF3WH5Tarch\
ZAFQs9ziNB8PN/107amGLbOE9du8aMKQJh+WUZd7LubDiksXEXngPKGdeY8fqbsNUue46hyVlammfKW3OfuVCLBZpYCPedwP7y/jzeNTsfmXtRmIpiKc6bDRpF45YGAeQkVtILLFI+FZUNS+DewT0+HVXcsOVrj1\
cw/BjanoAn3zN+Nt4sXpmB5okDDpMfTFtsvy45Rw05w6jp8sH+SJ2NXnzpnxkxRYEA7HfYEM+We8vBehJZk0wrsLGJ6Sk5LMu2AJYRaJC9Y8pTVevxaLoUPxNvkgE+yW+O4QZ7xqHXA3QwAbXnJQDZLTzh7SgNxy\
n9LTtaRdyBkZahQVIC7YdUjgHk/Rl+MN3lPRtyrzITN2UfWlf+eIoAPGu74sEj46Gdf0XnF0DRC1+1m3SdPQUAMbBpMjWRwsJk0osptu+URcejLIEyR+G92fCU0cyWfHEXN4U4PjKdN6AIs2O/YGdlhuooo5Ei8t\
/YXgjC8eBoLvzkK1DjvauI+bGf8Y1yE/Zo7CmK5s7wv5o/lifS1A+A8/oTm27pT2hmHbY5OexB0FheLxQsO8fclI0HG3YYYfMygNPxbqAxhjHSbMW04u4SXOmS2jy1nOUo2GDcP8f767I0nfaIiTa/ZkkaZ+x89B\
/HBoIS3GiNSZbqkodUzXBMzGwNV0P1VEC6+pczI4+AybgYL+L6A/XxtP+mU0ImQY5xFU4g4qzKvLmSmyRFR8067y1fuHKgzfTTq2sdVu3ayAKcJ9+jf/BjrWevFn4c9ezW4nrmaXYMvivJwfNTIzu+n3mwGTXbp4\
VWiTyieKZb03pyTIHxHr4Q3kG/+8037zHZzPqcy/sXyMU+l5eu0EQo98LvUIe1zaPAtwQZpmKDK9A7/O5vIGibO8HGnya1/Gi3VcwQDdKQ/QQeX85kfOnqBr2th95mp0c0cSO7QuP6AUSEuWV6fR0U92DM2/TH5h\
C/7XG2wxrKtQFUrvfVR5rt2SAIPByPH6TNPOHBe9LH/hT5hlnaYEgCvxP5kpMpm3t3H96Vowc8VoLof765u33gp/EA2Tl3Mtd7Vtd3LGfL3MtyCmtpB6tF4vvSKXt77hfszbDT3/q8DmCnmFt8bXg6Jq8K3L7Lv9\
AP7e7WtjZBK1SExMe9QZxSCv4vE6TKIgTfSs6Ec6jMEJRfKniOCFCnmTmFeDh7azDEnUwe+OaGXVuCEhwbFXpYbllLPx7e8/HEdvldtwGAvoqjeKI4Kg/zVNT3vZPTc9AKAVL+GalxYuLy39dS4AF5tvtqnK8KiV\
iT/GPpfDPYy62ZpvJZKNrO5E70k1WR+Us519FPzuOvKEqGKsC8FvqT2vOwFlYVYEmqzTxDIKI9BmMxwlxyVboMe8aS1fOQqC1I6iKDM/Q1x5CGPG2jiq8iwnFIXQ9JgplJ7Lr+adDC4f/0B/HTdnJUbsf0vSwdDA\
mPcqCTxmh0m9Q613K061ScrrMEvLGcxRR0FOuUV782KiIDLAvxalz5TSXd6GXTgRhiASd1X6iki46C+4GlM2u/mjyX1P8Wjg7QTgrH6f6GWz/qsrGRFacIdegiPtthKLwc+77OzKyaX5aOS4aVXNA7s/22sjMkNA\
6Ij0FekkHk6IgybuWyTYFrUje4gHrsDKY8Irp/sho20XoVBo7MIPxuxmj8cOiGA5Af9N7uUSeU9ZsnBN9TZlzdYsT6uVNHy1h/SLqgZ81+T5pLjV0kIAJlqyChcgb2uOQridNCdJzKCFAT040YiJ1RdiPXzD5Foy\
mapTPpw+6LaZn2zO70uLj4NF8JCXSBOS3CIt3Sc9hBx6b5XR71TcPw+9gaH4mXLYMjtVeuYqOsq+iP9cuOSrfXEkNSchl6hGGqu0/Se3omIo3b787LdXv6dsWcIoK0Nn/1j4T1nPOYxJONRDA5Myo9mpxHND9hSe\
yLaEFrhMj1J1BEWDEkeh0lgYDfOgQ+6TT146Ft6CxZ8JjzLiWlBG5pdTV0++XYbVV6v/PsNKz06bHZ40+H0/E4q4GCAuCgN3m+9D06vJ4ueI33O/rj7ObYJiMoNhLumICfFqRM94b+/5L03Jkh7qYwmKUmAobfMx\
XH7i2IW3jfRUh+XPo+3D6//l+tUw/smq7hR2ZOeD1Z8BJ12e/l18HMvJ9zH0FBQd/491LHDQX4Yu9HF+oV6U7tv7dh2VTE3CHbkfBjoi17HB2i20SOTsSukCSsc8KeuIMiTo+e9hoa4EExV3WS5kha/LKSlaOl8T\
lEZlnFzlpDuYAmvfKcoCgrHEgVU0XXI+Mb75k5kgTRm/khZgd86LYtg+BKkWuJZEv8PHqa8bPl6RFpFQ92wc+Kpx+6/6AmQVg2tYaVu5yDW85rARHNIQJrC917RMr3Y0vzabdpeWyfK95VrhAfiHRo1SmkirDTlA\
WxHzuhyPKuuY4ri3Gel2lNwFv90Av+1PBG4jKjDrkNww8uGe/4w8fodhJfxwi52uPvJKt2wqZSm1G6T4p4mVh2fCUqG/aotBXJVskJB+fggXR39VHHoM2IeBcBgFLiCusLetViy0I2mw0UFIUD6u06eV1EkgHelg\
tE9Q8IoJBjR1lJJPG+8+Td8tMfe1GxT6NmcwTRfHkvt9UYFWWahPKLI9Oys2/Wn23bs8bgajd5gonePW8+n/4XaWrXmLXIVK8WNmLd2Y3UeMvQ85BBxk0hiAFYwCMrQmXQPDsy8U6j172yA/qcTjNodRw5P8Lgha\
gsFnkk9JNZMBXMef3fPIJPpxJa8REQ+tHsmPQqC35ltLIzzUxBDbReOP+CEcVYup4HEZr2szjcBbFnc7EEztVdKdGIcYsKwsYpul4F1Gtdlo86v4uZ/o84sbrI3SpjX3gGFbAYXEBdi0QuzwrAk918gj/QPnMTzU\
v7+MrXpbSrEqeTU63K7d48Nnu8uJyOV5SUn3FDBGKX3/rXi2JHfNALJ9dWUYlI7kFGpgfWUnsFrx1yVZkx1FK0u+UK/XY1d7xacHfs5wHKVlNhGBaiOeRSLZGV6uL4RrwqiqfZSNuonstYwB8O74Icm7VYJL7PfY\
SYv9CGTC/eJpYz8c2E/5mcuGhnr3iM9vnu8zpy90/1URTJuER3D1RoUb/36sv3m5k0XfrPvG8Ko/yP719rlb6rrMS78eRVpfL6kToS/e/EL7H2hC34EjnI0yI4oNRxWr3CYQNjag6+eHnKMdlvf2/u4aP1XF+dhG\
cZ27uk4fAXNHn/64ckdw3SnFj1UXjNX69/F+ftVFVdEIMkaCA2IGUeVDZYx8Q6H4CAyvxFYo4yRgxh677n7fjJfUSWzSEtP3FHtDanFDl+gQRHqPk94VSc807AXwf4KSQP71h5CMQAm8rDj/RLLxoFys+0chGTVD\
7bj6SQunodZpeDTTturFoxl+W9csqNk1dGzKQEFsx4LFbtnMgB9pragUbSk9ohLjDd+38qrFgHeOiJ9MrQynmHzHWmiyf/Aw==","base64")).toString();return JSON.parse(e2)}var Na=e.n({commandHelp:()=>Pa,
overview:()=>Ia});function Pa(e2){let{name:n2,summary:r2,operands:i2,options:a2,example:o2}=e2;return`contract-check ${n2}${i2===void 0?"":` ${i2}`} [OPTIONS]

${r2}

Options:
${Fa({...a2,...t.k})}

Example:
${o2}
`}function Fa(e2){let t2=Object.entries(e2).map(([e3,{short:t3,value:n3,help:r2}])=>[`${t3===void 0?"    ":`-${t3}, `}--${e3}${n3===void 0?"":` ${n3}`}`,r2]),n2=Math.
max(...t2.map(([e3])=>e3.length));return t2.map(([e3,t3])=>`  ${e3.padEnd(n2)}  ${t3}`).join(`
`)}function Ia(e2){let t2=Math.max(...e2.map(({name:e3})=>e3.length));return`contract-check: the CI gate for Avro, Protobuf and JSON Schema contracts

Usage: contract-check [COMMAND] [OPTIONS]        (no command: check)

Commands:
${e2.map(({name:e3,summary:n2})=>`  ${e3.padEnd(t2)}  ${n2}`).join(`
`)}

contract-check COMMAND --help shows a command's options and an example.
Exit codes: 0 pass \xB7 1 refused \xB7 2 usage or configuration \xB7 3 contract fault \xB7 4 unverifiable \xB7 5 waiting for a window
`}async function La(e2,n2){let{format:i2,scope:a2,tip:o2,history:s2}=n2,c2=a2.versionAt?.(e2),l2=c2?await r.L(c2,o2,a2):[],u2=l2.length>0?l2:[{path:e2,text:void 0}],
d2=[],f2;for(let e3 of u2){let t2=await s2({path:e3.path,all:!0});f2??=t2.missing;let n3=t2.predecessors.length-1;for(let[r2,i3]of t2.predecessors.entries()){let t3=e3.
text&&(r2===n3?e3.text:`${e3.text}, edited`);d2.push({predecessor:i3,...t3!==void 0&&{version:t3}})}}let p2=[];for(let[e3,n3]of d2.entries()){let{predecessor:o3}=n3,
s3=d2[e3+1]?.predecessor,c3={snapshot:await o3.open(),path:o3.path},l3=s3&&await r.et(i2,s3,c3,a2.settings(o3.path)),u3=l3?.digests.base!==void 0&&l3.faults.length===
0,{verdict:f3,changes:m2}=l3??{};p2.push({...n3,...u3&&f3&&{step:{class:t.tt(f3),verdict:f3,rules:[...new Set((m2??[]).map(({rule:e4})=>e4))].sort()}}})}return{
steps:p2,...f2!==void 0&&{missing:f2}}}var Ra=e.n({command:()=>Va});const{config:za,"governance-ref":Ba}=t.x,Va={name:"history",summary:"How a contract came to \
be: its versions, what each step was, and who signed",operands:"PATH",options:{...za&&{config:za},...Ba&&{"governance-ref":Ba},format:{type:"string",value:"FORM\
AT",help:"text or json (default: text)"}},example:"  contract-check history contracts/orders/order_placed.avsc",async run(e2,n2){let[i2,...a2]=e2.operands;if(i2===
void 0||a2.length>0)throw new t.M("history takes a path from the root of the repository: contract-check history PATH");let o2=t.A(e2,"format",["text","json"],"t\
ext"),s2=t.C(e2,n2,n2.now()),{cwd:c2}=s2,l2=await t.p(c2,s2),u2=t.It(c2),d2=await u2(l2.commit);if(!d2.entries.has(i2))throw new t.M(`there is no file ${i2} at ${l2.
name}`);let f2=await r.s(d2,s2);if("faults"in f2)return t.T(f2.faults,n2);let{scope:p2,policy:m2}=f2,h2=await r.$t(d2,p2,i2);if(h2===void 0)throw new t.M(`${i2}\
 is no contract: no format recognises it`);let g2=await r.in(h2),{steps:_2,missing:v2}=await La(i2,{format:g2,tip:d2,scope:p2,history:e3=>t.qt(c2,l2.commit,u2,e3)}),
y2=await Promise.all(_2.map(async e3=>({step:e3,...await Ha({cwd:c2,tip:l2.commit,open:u2,policy:m2},e3)})));return o2==="json"?n2.out(t.H({version:1,path:i2,format:g2.
id,steps:y2.map(Ga)})):n2.out(`${y2.map(Wa).map(t.K).join(`
`)}
`),v2!==void 0&&n2.err(`contract-check: note: ${t.K(v2)}
`),0}};async function Ha({cwd:e2,tip:i2,open:a2,policy:o2},{predecessor:s2}){let{commit:c2,path:l2}=s2;if(c2===void 0)return{tag:void 0,signers:[]};let u2=await n.
i(e2,i2,c2),d2=await t.At(e2,`${c2}^`),f2=await a2(c2);if(!o2||f2.entries.containing("governance/signoffs/").length===0)return{tag:u2,signers:[]};let p2=await r.
Ot(f2,d2===void 0?void 0:await a2(d2)),m2=await t.Yt(e2,i2)??{unverifiable:'this clone is shallow, and signed files name the first commit of the branch: run "gi\
t fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},h2=(await Promise.all(p2.map(e3=>r.At(o2,e3,m2)))).flatMap(e3=>"signOff"in e3&&e3.signOff.contract===
l2&&e3.signOff.decision==="approve"?[e3.signOff.signer]:[]);return{tag:u2,signers:[...new Set(h2)]}}function Ua({at:e2}){return e2===void 0?"":new Date(e2).toISOString()}
function Wa({step:{predecessor:e2,version:t2,step:n2},tag:i2,signers:a2}){let{commit:o2="",path:s2}=e2;return[Ua(e2).slice(0,10),o2.slice(0,9),...t2===void 0?[]:
[t2],n2?r.E(n2.verdict):"first, or not comparable",...i2===void 0?[]:[`since ${i2}`],...a2.length===0?[]:[`signed by ${a2.join(", ")}`],...n2&&n2.rules.length>0?
[n2.rules.join(", ")]:[],...t2===void 0?[s2]:[]].join("  ")}function Ga({step:{predecessor:e2,version:t2,step:n2},tag:r2,signers:i2}){let{commit:a2,path:o2}=e2;
return{...t2!==void 0&&{version:t2},path:o2,commit:a2,at:Ua(e2),...r2!==void 0&&{tag:r2},...n2&&{class:n2.class,backward:n2.verdict.backward.outcome,forward:n2.
verdict.forward.outcome,rules:n2.rules},signers:i2}}function Ka({impacts:e2}){return[...new Set(e2.map(({contract:e3})=>e3))].sort().map(t2=>({contract:t2,consumers:e2.
filter(e3=>e3.contract===t2).map(({consumer:{id:e3,owners:t3,tier:n2},effect:r2,because:i2,changes:a2})=>({id:e3,owners:t3,...n2!==void 0&&{tier:n2},effect:r2,because:i2,
changes:a2})).sort((e3,t3)=>qa[e3.effect]-qa[t3.effect]||r.mn(e3.id,t3.id))}))}const qa={broken:0,removed:1,unknown:2,reads:3},Ja={broken:{arrow:"breaks",verb:"\
is broken by"},removed:{arrow:"loses what it reads",verb:"loses what it reads in"},unknown:{arrow:"may break",verb:"may be broken by"},reads:{arrow:"reads on",verb:"\
still reads"}};function Ya({consumer:{id:e2,owners:t2},effect:n2,contract:r2,because:i2}){return`${e2} (${t2.join(", ")}) ${Ja[n2].verb} ${r2}: ${i2}`}function Xa(e2){
let t2=new Map,n2=e3=>{let n3=t2.get(e3)??`n${String(t2.size)}`;return t2.set(e3,n3),`${n3}["${Za(e3)}"]`};return["graph LR",...e2.flatMap(({contract:e3,consumers:t3})=>t3.
map(({id:t4,owners:r2,effect:i2})=>{let a2=i2==="reads"?"-.->":"==>",o2=r2.length===0?t4:`${t4} (${r2.join(", ")})`;return`  ${n2(e3)} ${a2}|${Ja[i2].arrow}| ${n2(
o2)}`}))].join(`
`)}function Za(e2){return e2.replace(/[^\w ./@(),:-]/gu,e3=>`#${String(e3.codePointAt(0)??0)};`)}var Qa=e.n({command:()=>$a});const $a={name:"impact",summary:"W\
hich declared consumers each change breaks, by the schema or the fields that they read",options:{...t.x,format:{type:"string",value:"FORMAT",help:"text, json or\
 markdown (default: text)"}},example:"  contract-check impact --format markdown",async run(e2,n2){let i2=t.A(e2,"format",["text","json","markdown"],"text"),a2=await r.
r(await t.h(t.C(e2,n2,n2.now())));if("faults"in a2)return t.T(a2.faults,n2);if(!a2.needs)for(let e3 of a2.report.notes)n2.err(`contract-check: note: ${t.K(e3)}
`);let o2=a2.needs?.impacts??[],s2=(a2.needs?.policy.consumers.length??0)>0;return n2.out(o2.length>0||s2||i2==="json"?eo(i2,o2):`no consumer is declared on the\
 governed branch, so nobody knows who reads what changed: name them under consumers:
`),0}};function eo(e2,n2){if(e2==="json")return t.H(n2.map(to));if(n2.length===0)return`no declared consumer reads what changed
`;let r2=n2.map(e3=>t.K(Ya(e3)));if(e2==="text")return`${r2.join(`
`)}
`;let i2=r2.map(e3=>`- ${t.G(e3)}`).join(`
`);return`\`\`\`mermaid
${Xa(Ka({impacts:n2}))}
\`\`\`

${i2}
`}function to({contract:e2,consumer:{id:t2,owners:n2},effect:r2,because:i2,changes:a2}){return{contract:e2,consumer:t2,owners:n2,effect:r2,because:i2,changes:a2}}
const no=".contract-check/config.schema.json";function ro(e2){let{others:t2,remarks:n2}=e2;return`${[[`# yaml-language-server: $schema=${no}`,"# What contract-c\
heck asks of a change to a contract. It counts once it is on the default branch: a proposal is judged by","# what is written there. `contract-check lint` checks\
 this file, and editors complete it by the schema above, which is what","# `contract-check schema config` prints.","version: 1","","# report: everything is told\
, nothing is refused. Later: sign-off (owners must agree), then full (and a change window is open).","# `contract-check audit --since 90d` shows what either wou\
ld have cost so far.","enforce: report"],io(e2),ao(e2),t2.length===0?[]:["# Not counted, although a glob above names them: test data, vendored and generated fil\
es.",`ignore: [${t2.map(Z).join(", ")}]`],so(e2),co(e2),lo(e2),n2.map(e3=>`# ${e3.replace(/\s+/g," ")}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function io({owner:e2}){return e2===void 0?[]:["# Who signs for contracts that neither `owner:` below nor CODEOWNERS gives to anybody. A guess from the commit\
s: put the","# GitHub login or team here.",`defaultOwner: ${Z(e2)}`,"","# Who signs for changes of this file, the calendar and the workflow, once something is e\
nforced. The same guess.","governance:",`  owner: ${Z(e2)}`,...e2.includes("/")?["","# Its members, as GitHub knows them: that needs a token that may read teams\
. Or list two logins at least: [ada, kim].",`teams: {${Z(e2)}: {github: true}}`]:[]]}function ao(e2){let{groups:t2}=e2;return t2.length===0?["# No contract was \
found yet. Files named *.avsc, *.proto or *.schema.json count without an entry; an entry gives them an owner","# and a promise:","# contracts:","#   - files: co\
ntracts/**/*.avsc",'#     owner: "@login-or-team"',"#     compatibility: backward # new readers read old data; or forward, full, none, each also -transitive"]:[
"# The promise of each contract: backward (new readers read old data), forward (old readers read new data), full (both) or","# none. Where several entries name \
a file, the last one counts.","contracts:",...t2.flatMap(t3=>oo(t3,e2))]}function oo(e2,{fits:n2,promises:i2}){let a2=n2.get(e2),o2=a2?.proposed,{full:s2=0,backward:c2=0,
forward:l2=0}=a2?.refused??{},u2=a2===void 0||a2.landings===0?"no landing changed them yet":`of the last ${r.k(a2.landings,"landing")} that changed them, full w\
ould have refused ${String(s2)}, backward ${String(c2)}, forward ${String(l2)}`,{asked:d2,pattern:f2,glob:p2}=e2,m2=r.k(e2.files.length,`${e2.format} contract`),
h2=d2?`${m2}; what ${t.K(d2.by)} asks`:f2===void 0?`${m2}; ${u2}`:`${m2}; each version is compared with the one before it`,g2=d2?.mode??o2??"backward",_2=d2!==void 0||
i2&&o2!==void 0;return[`  # ${h2}.`,`  - files: ${Z(f2??p2)}`,_2?`    compatibility: ${g2}`:`    # compatibility: ${g2}`]}function so({imports:e2}){return e2.size===
0?[]:["# Catalogues that say who owns and who reads a contract.","imports:",...[...e2].map(([e3,t2])=>`  ${e3}: [${t2.map(Z).join(", ")}]`)]}function co({window:e2,
zone:t2}){return["# When breaking changes may land, once `enforce: full` is set; `contract-check calendar` shows the next ones.",...["windows:",`  - {id: weekly\
, timezone: ${Z(t2)}, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}`].map(t3=>e2?t3:`# ${t3}`)]}function lo({people:e2}){return e2.length===
0?[]:["# Whose addresses commits carry; GitHub knows most, a laptop none. The handles are guesses: correct them. A public SSH key","# under `keys:` lets its per\
son sign with `contract-check sign`.","people:",...e2.map(({handle:e3,emails:t2})=>`  ${Z(e3)}: {emails: [${t2.map(Z).join(", ")}]}`)]}function Z(e2){return JSON.
stringify(e2)}function uo(){let e2=(0,d.createInterface)({input:process.stdin,output:process.stdout}),n2=new AbortController,r2=!0,i2=()=>{n2.abort()};e2.on("SI\
GINT",i2),e2.on("close",i2);let a2=async r3=>{try{return(await e2.question(r3,{signal:n2.signal})).trim()}catch{throw new t.M("broken off: nothing was written")}};
return{ask:async(e3,t2)=>await a2(`${e3}? [${t2}] `)||t2,async confirm(e3,t2){for(;;){let n3=(await a2(`${e3}? [${t2?"Y/n":"y/N"}] `)).toLowerCase();if(n3==="")
return t2;if(/^(y|yes)$/.test(n3))return!0;if(/^(n|no)$/.test(n3))return!1}},close(){r2&&e2.close(),r2=!1}}}const fo={odcs:{name:/\.odcs\.ya?ml$|(?:^|\/)data-?contracts?(?:\/[^/]+)*\.ya?ml$/,
kind:/^kind:\s*["']?DataContract\b/m},backstage:{name:/(?:^|\/)catalog-info\.ya?ml$/,kind:/^apiVersion:\s*["']?backstage\.io\//m}};async function po(e2){let t2=new Map;
for(let[n2,{name:i2,kind:a2}]of Object.entries(fo)){let o2=[...e2.entries.keys()].filter(e3=>i2.test(e3)&&r.Et(e3,e3)),s2=await e2.starts(o2.slice(0,2e3)),c2=o2.
filter(e3=>a2.test(s2.get(e3)??"")).sort().slice(0,20);c2.length>0&&t2.set(n2,c2)}return t2}async function mo(e2,t2,n2,i2){let a2=await r.Nt("policy-cases",r.Yt(
t2,"head",n2));if("faults"in a2)return a2;let o2=a2.value.cases.filter(({at:e3})=>e3!==void 0&&r.Gt(e3)===void 0);if(o2.length>0){let e3={file:t2};return{faults:o2.
map(({name:t3})=>r.Lt("GV003",`case ${JSON.stringify(t3)}: at: is not a day of the calendar`,e3))}}return{results:await Promise.all(a2.value.cases.map(t3=>ho(e2,
t3,i2)))}}async function ho(e2,t2,i2){let a2=(t2.at===void 0?void 0:r.Gt(t2.at))??i2,o2=go(t2.change),s2=await n.R(e2,[o2],{now:a2}),c2=await n.p(s2,{author:t2.
author??"@nobody-in-particular",commits:[],landed:[],reviews:(t2.approvedBy??[]).map(e3=>({login:e3.slice(1),state:"APPROVED",at:a2,transitions:s2.transitions}))}),
l2=c2.requirements.filter(({status:e3})=>e3!=="met").map(({code:e3,message:t3})=>`${e3} ${t3}`);return{name:t2.name,expected:t2.expect,actual:c2.status,requirements:l2}}
function go({contract:e2,class:n2,status:r2="modified",changes:i2=[],removes:a2=[]}){let o2={status:r2,...r2!=="added"&&{basePath:e2},...r2!=="removed"&&{headPath:e2}},
s2=_o(n2),c2=[...i2.map(e3=>vo(e3,"changed",s2)),...a2.map(e3=>vo(e3,"removed",s2))];return{pairing:o2,format:t.St(e2)??"json-schema",id:t._t(o2),verdict:s2,changes:c2,
faults:[],notes:[],digests:{...r2!=="added"&&{base:"base"},...r2!=="removed"&&{head:"head"}}}}function _o(e2){let n2=t.ct("the case says so");return e2==="undec\
ided"?{backward:t.ut("the case says so"),forward:t.ot}:{backward:e2==="full"||e2==="backward"?t.ot:n2,forward:e2==="full"||e2==="forward"?t.ot:n2}}function vo(e2,t2,n2){
return{rule:"avro/sketched",element:e2.split("."),edit:t2,message:`${e2} is ${t2}`,surface:"wire",verdict:n2,effect:"alone",references:[],remedy:"",fingerprint:`\
sketch:${e2}`}}const yo="governance/policy-cases.yaml",bo=[["a change that breaks nobody","class: full"],["a change that breaks old data and old readers","class\
: breaking"],["the contract goes","class: breaking, status: removed"]];async function xo(e2,t2,n2){let r2=e2.flatMap(({files:[e3=""],pattern:t3,glob:n3})=>bo.map(
([r3,i3])=>({name:`${t3??n3}: ${r3}`,change:`{contract: ${JSON.stringify(e3)}, ${i3}}`})));if(r2.length===0)return;let i2=new Date(n2).toISOString().slice(0,10),
a2=e3=>`version: 1
cases:
${r2.map(({name:t3,change:n3},r3)=>`  - name: ${JSON.stringify(t3)}
    change: ${n3}
    at: ${i2}
    expect: ${e3[r3]??"pass"}
`).join("")}`,o2=await mo(t2,yo,a2([]),n2);if(!("faults"in o2))return`# What the policy decides of some changes: "contract-check policy test ${yo}" says which o\
f these lines an edit of
# contract-check.yaml changes. Try enforce: full there. neutral: told, and not enforced.
`+a2(o2.results.map(({actual:e3})=>e3))}async function So(e2,n2){let i2=new Map(t.wt.map(e3=>[e3,[]])),a2=[],o2=[];for(let s3 of e2.entries.keys()){let e3=t.St(
s3);e3===void 0?r.tn(s3)&&n2(s3)===void 0&&o2.length<2e4&&o2.push(s3):(n2(s3)===void 0?i2.get(e3):a2)?.push(s3)}let s2=[...await Co(e2,o2),...[...i2].flatMap(([
e3,t2])=>wo(e3,t2,To(e3,t2)))],c2=a2.filter(e3=>s2.some(({glob:t2})=>r.Et(t2,e3)));return{groups:s2,others:[...new Set(c2.map(Oo))].sort()}}async function Co(e2,t2){
let n2=await e2.starts(t2),i2=new Map;for(let e3 of t2){let t3=r.en(e3,n2.get(e3)??"");t3!==void 0&&i2.set(t3,[...i2.get(t3)??[],e3])}return[...i2].flatMap(([e3,
t3])=>wo(e3,t3,"*"))}function wo(e2,t2,n2){if(t2.length===0)return[];let i2=new Map;for(let e3 of t2){let t3=e3.includes("/")?e3.slice(0,e3.indexOf("/")):"";i2.
set(t3,[...i2.get(t3)??[],e3])}let a2=[...i2.values()].map(t3=>{let r2=Eo(t3),a3=r2===""&&i2.size>1?"":"**/";return{format:e2,files:t3,glob:`${r2}${n2==="*"?"**":
`${a3}${n2}`}`}});return a2.length<=8&&a2.every(({glob:e3,files:t3})=>t3.every(t4=>r.Et(e3,t4)))?a2:[{format:e2,files:t2,glob:n2==="*"?"**":`**/${n2}`}]}function To(e2,n2){
let r2=t.Ct[e2].suffixes.filter(e3=>n2.some(t2=>t2.endsWith(e3)));return r2.length===1?`*${r2[0]??""}`:`*{${r2.join(",")}}`}function Eo(e2){let[t2="",...n2]=e2,
r2=[];for(let e3 of t2.split("/").slice(0,-1)){let t3=`${[...r2,e3].join("/")}/`;if(!Do(e3)||!n2.every(e4=>e4.startsWith(t3)))break;r2.push(e3)}return r2.map(e3=>`${e3}\
/`).join("")}function Do(e2){return/^[^\s*?{}[\],\\!](?:[^*?{}[\],\\\u0000-\u001f]*[^\s*?{}[\],\\])?$/.test(e2)}function Oo(e2){let[,t2]=/(?:^|\/)(node_modules|vendor|third_party|testdata|__tests__|__fixtures__|test\/resources)\//.
exec(e2)??[];if(t2!==void 0)return`**/${t2}/**`;let n2=Eo([e2]);return n2===""?`**/${e2.slice(e2.lastIndexOf("/")+1)}`:`${n2}**`}const ko=/^[vV]?\d{1,9}(?:\.\d{1,9}){1,2}$|^[vV]?\d{1,9}-\d{1,9}-\d{1,9}$/,
Ao=/^[^/]*?[^\d.][-_.][vV]?\d{1,9}\.\d{1,9}\.\d{1,9}$/;function jo(e2){let t2=e2.map(Mo);return[...t2.flatMap(({plain:e3})=>e3),...t2.flatMap(({versioned:e3})=>e3)]}
function Mo(e2){let t2=new Map;for(let n2 of e2.files){let e3=No(n2);e3&&t2.set(e3.rest,[...t2.get(e3.rest)??[],{path:n2,above:e3.above}])}let i2=[...t2].flatMap(
([t3,i3])=>{let a3=i3.map(({path:e3})=>e3),o3=`${Eo(i3.map(({above:e3})=>e3))}**/${t3}`,[s2=""]=n.it([o3]).files;return a3.every(e3=>r.Et(s2,e3)&&n.at([o3],e3)!==
void 0)?[{format:e2.format,files:a3,glob:s2,pattern:o3}]:[]}),a2=new Set(i2.flatMap(({files:e3})=>e3)),o2=e2.files.filter(e3=>!a2.has(e3));return{plain:o2.length===
0?[]:[{...e2,files:o2}],versioned:i2}}function No(e2){let t2=e2.split("/"),n2=t2.pop()??"",[,r2=n2,i2=""]=/^(.*?)((?:\.[A-Za-z]\w*)*)$/.exec(n2)??[],a2=t2.map(e3=>`${e3}\
/`).join("");if(ko.test(r2))return{above:a2,rest:`{version}${i2}`};if(Ao.test(r2))return{above:a2,rest:`{name}${/[-_.](?=[vV]?[\d.]+$)/.exec(r2)?.[0]??""}{versi\
on}${i2}`};let o2=t2.findLastIndex(e3=>ko.test(e3));if(!(o2<0||i2===""))return{above:t2.slice(0,o2).map(e3=>`${e3}/`).join(""),rest:`{version}/**/*${i2}`}}function Po(e2,t2){
let n2=e2.replace(/\n*$/,`
`).split(`
`).slice(0,-1),r2=n2.findIndex(e3=>/^contracts\s*:\s*(#.*)?$/.test(e3));if(r2<0)return n2.some(e3=>/^["']?contracts\b/.test(e3))?void 0:`${[...n2,"","contracts:",
...t2].join(`
`)}
`;let i2=n2.slice(r2+1),a2=e3=>/^(\s|-|#|$)/.test(e3),o2=i2.findIndex(e3=>!a2(e3)),s2=o2<0?i2:i2.slice(0,o2),c2=s2.findLastIndex(e3=>/^\s*[^\s#]/.test(e3))+1,[,
l2]=/^(\s*)- /.exec(s2.find(e3=>/^\s*- /.test(e3))??"")??[];if(l2===void 0||c2===0)return;let u2=t2.map(e3=>l2+e3.slice(2));return`${[...n2.slice(0,r2+1+c2),...u2,
...n2.slice(r2+1+c2)].join(`
`)}
`}const Fo=["full","backward","forward"];async function Io(e2,{cwd:t2,tip:n2,scope:i2}){let a2=new Map(e2.map(e3=>[e3,{landings:0,full:0,backward:0,forward:0}]));
if(n2!==void 0&&e2.length>0){let o2=await Br({cwd:t2,tip:n2,since:0,most:1e3}),s2=new Set(o2.filter(t3=>Lo(e2,t3)).slice(-50)),c2=performance.now();for await(let{
landing:n3,sources:l2}of Wr(t2,o2)){if(!s2.has(n3))continue;if(performance.now()-c2>1e4)break;let{comparisons:t3}=await r.F(l2,i2);for(let[n4,r2]of a2)zo(r2,t3.
filter(t4=>Ro(t4,n4,e2)))}}return new Map([...a2].map(([e3,{landings:t3,...n3}])=>[e3,Bo(t3,n3)]))}function Lo(e2,{differing:t2}){return t2.some(({path:t3,base:n2})=>n2&&
e2.some(({glob:e3})=>r.Et(e3,t3)))}function Ro({pairing:e2,format:n2},i2,a2){let o2=t._t(e2);return n2===i2.format&&a2.findLast(({glob:e3})=>r.Et(e3,o2))===i2}function zo(e2,n2){
let r2=n2.filter(({faults:e3,pairing:t2})=>e3.length===0&&t2.status!=="added");if(r2.length!==0){e2.landings+=1;for(let n3 of Fo)r2.some(({verdict:e3})=>!t.yt(e3,
n3))&&(e2[n3]+=1)}}function Bo(e2,t2){let n2=Math.max(1,Math.floor(e2/8)),r2=["full",t2.forward<t2.backward?"forward":"backward"].find(e3=>t2[e3]<=n2);return{landings:e2,
refused:t2,proposed:e2<4?void 0:r2}}const Vo=/(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/;async function Ho(e2){let t2=[...e2.entries.keys()].filter(e3=>Vo.test(
e3)).slice(0,1e3);return await e2.load(t2),t2.flatMap(t3=>{let n2=e2.read(t3);if(!("text"in n2)||!n2.text.includes("schema-registry"))return[];let{text:r2}=n2,i2=t3.
endsWith(".xml")?Uo(r2):Wo(r2),a2=([,e3])=>Ko(e3)!==void 0,o2=new Map(i2.filter(a2)),s2=t3.slice(0,t3.lastIndexOf("/")+1);return i2.filter(e3=>!a2(e3)).map(([e3,
n3])=>({build:t3,subject:e3,path:Go(s2,n3),mode:Ko(o2.get(e3))})).filter(({path:t4})=>e2.entries.has(t4))})}function Uo(e2){return[...e2.replace(/<!--[^]*?-->/g,
"").matchAll(/<(subjects|compatibilityLevels)>([^]*?)<\/\1>/g)].flatMap(([,,e3=""])=>[...e3.matchAll(/<([\w.-]+)>\s*([^<>]+?)\s*<\/\1>/g)].map(([,e4="",t2=""])=>[
e4,t2]))}function Wo(e2){return[...e2.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm,"").matchAll(/\bsubject\s*\(\s*(["'])(.*?)\1\s*,\s*(["'])(.*?)\3/g)].map(([,,e3="",,
t2=""])=>[e3,t2])}function Go(e2,t2){return`${e2}${t2.replace(/^\$\{?(?:project\.)?(?:basedir|projectDir|rootDir)\}?\//,"").replace(/^\.\//,"")}`}function Ko(e2){
return t.gt.find(t2=>t2===e2?.toLowerCase().replace("_","-"))}async function qo(e2,t2){let n2=(await Ho(e2)).filter(({path:e3})=>t2.some(({files:t3})=>t3.includes(
e3))),i2=n2.filter(({path:e3,mode:t3})=>t3!==void 0&&r.Et(e3,e3)),a2=i2.length<=30?i2:[],o2=n2.filter(e3=>!a2.includes(e3)),s2=[...new Set(o2.map(({build:e3})=>e3))].
sort();return{groups:a2.sort(r.hn(({path:e3})=>e3)).flatMap(({path:e3,mode:n3,build:r2,subject:i3})=>{let a3=t2.find(({files:t3})=>t3.includes(e3))?.format;return a3&&
n3?[{format:a3,files:[e3],glob:e3,asked:{mode:n3,by:`${r2} for ${i3}`}}]:[]}),remarks:o2.length===0?[]:[`${r.dn(s2)}: ${r.k(o2.length,"contract")} registered wi\
th a schema registry; what it asks of them is their promise: write it as compatibility: in their entries.`]}}function Jo(e2){return`# Make the status "contract-\
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
`}var Yo=e.n({allSchemas:()=>Xo,command:()=>Zo});async function Xo(){let{reportSchema:e2}=await Promise.resolve().then(()=>_c),{schemas:t2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.r);return{report:e2(),...t2}}const Zo={name:"schema",summary:"Prints the JSON Schema of a file format or of the\
 JSON output",operands:"NAME",options:{},example:"  contract-check schema report > contract-check-report.schema.json",async run(e2,n2){let[r2]=e2.operands,i2=await Xo(),
a2=Object.keys(i2);if(r2===void 0||!Object.hasOwn(i2,r2)){let e3=r2===void 0?"":t.j(r2,a2);throw new t.M(`schema prints one of: ${a2.join(", ")}${e3}`)}return n2.
out(`${JSON.stringify(i2[r2],null,2)}
`),0}},Qo=".github/workflows/contract-check.yml";async function $o({side:e2,terminal:n2},i2){let{cwd:a2}=n2,o2=await t.At(a2,"HEAD"),s2=await Tt(a2,o2),c2=await r.
ot(e2,void 0),l2=await So(e2,c2.skipped),u2={...l2,groups:jo(l2.groups)},{groups:d2,remarks:f2}=await qo(e2,u2.groups),p2={...u2,groups:[...u2.groups,...d2]},m2=await Io(
p2.groups,{cwd:a2,tip:o2,scope:c2}),h2=await i2({around:s2,isOwned:await ns(e2,p2),hasFit:[...m2.values()].some(({proposed:e3})=>e3!==void 0),zone:n2.zone}),g2=p2.
groups.map(({format:e3})=>({format:e3})),_2=await ts(e2,{...p2,...h2,fits:m2,people:s2.people,imports:await po(e2),remarks:[...f2,...await r.o(g2,e2)]},{unversioned:l2,
now:n2.now()}),{workflow:v2,remarks:y2}=await rs(e2,s2);return{write:[..._2.filter(({path:t2})=>!e2.entries.has(t2)),...v2&&h2.workflow?[v2]:[]],branch:s2.branch||
"the default branch",remarks:y2}}async function es({side:e2,terminal:i2},a2,o2){let{cwd:s2}=i2,c2=await t.At(s2,"HEAD"),l2=await Tt(s2,c2),{workflow:u2,remarks:d2}=await rs(
e2,l2),f2=u2?[u2]:[],p2=l2.branch||"the default branch",m2=`${a2.join(", ")}: left as it is${o2?"":"; --merge adds the contracts that it leaves out"}`;if(!o2||!e2.
entries.has("contract-check.yaml"))return{write:f2,branch:p2,remarks:[m2,...d2]};let h2=await n.nt(e2);if("faults"in h2)throw new t.M(`${t.Y} has faults: "contr\
act-check lint" lists them; mend them first`);let{contracts:g2}=h2.policy,_2=await r.ot(e2,h2.policy),v2=e3=>!g2.some(({files:t2,ignore:n2})=>r.St([...t2,...n2],
e3)),y2=jo((await So(e2,e3=>v2(e3)?_2.skipped(e3):"ignored by the config")).groups);if(y2.length===0)return{write:f2,branch:p2,remarks:[`${t.Y} names every cont\
ract already`,...d2]};let b2=await Io(y2,{cwd:s2,tip:c2,scope:_2}),x2=y2.flatMap(e3=>oo(e3,{fits:b2,promises:!0}));await e2.load([t.Y]);let S2=e2.read(t.Y),C2="\
text"in S2?Po(S2.text,x2):void 0,ee2=C2!==void 0&&(await I(V(e2,new Map([["contract-check.yaml",C2]])),{now:i2.now()})).every(({severity:e3})=>e3!=="error");if(C2===
void 0||!ee2)throw new t.M(`the list under contracts: in ${t.Y} cannot be added to as it is written; add by hand:
${x2.join(`
`)}`);return{write:[{path:t.Y,text:C2,about:`${r.k(y2.length,"entry","entries")} added`},...f2],mayReplace:t.Y,branch:p2,remarks:d2}}async function ts(e2,i2,{unversioned:a2,
now:o2}){let s2=i2.owner??i2.people[0]?.handle??"@owner",c2=new Map,l2=[i2,{...i2,owner:s2},{...i2,owner:s2,imports:c2},{...i2,...a2,owner:s2,imports:c2},{...i2,
...a2,owner:s2,imports:c2,window:!1,promises:!1,people:[]},{...i2,owner:s2,imports:c2,groups:[],others:[],people:[]}],u2=`${JSON.stringify((await Xo()).config)}\

`;for(let i3 of l2){let{groups:a3}=i3,s3=ro(i3),c3=new Map([[t.Y,s3]]),l3=await n.nt(V(e2,c3));if("faults"in l3)continue;let d2=await xo(a3,l3.policy,o2);for(let[
e3,t2]of[[no,u2],[yo,d2]])t2!==void 0&&c3.set(e3,t2);if((await I(V(e2,c3),{now:o2})).length>0)continue;let f2={[t.Y]:`${r.k(a3.length,"group")} of contracts, in\
 report mode`,[no]:'what editors complete the config by: "contract-check schema config"',[yo]:"changes, and what the config decides of them"};return[...c3].map(
([e3,t2])=>({path:e3,text:t2,about:f2[e3]??""}))}throw Error("even the shortest config is objected to")}async function ns(e2,{groups:t2}){let i2=await n.nt(e2),
a2="policy"in i2?i2.policy.codeowners:[],o2=e3=>(r.vt(a2,e3)?.owners.length??0)>0,s2=t2.flatMap(e3=>e3.files);return s2.length===0?o2("contracts/new"):s2.every(
o2)}async function rs(e2,{host:n2}){let r2=e2.entries.containing(".github/workflows/").filter(e3=>/\.ya?ml$/.test(e3));await e2.load(r2);let i2=r2.find(t2=>{let n3=e2.
read(t2);return t2===Qo||"text"in n3&&/uses:\s*\S*contract-check/.test(n3.text)});return i2===void 0?n2==="gitlab"||n2===void 0&&e2.entries.has(".gitlab-ci.yml")?
{remarks:["this is a GitLab repository: docs/recipes.md has the job"]}:{workflow:{path:Qo,text:Jo(t.v),about:"the check on every pull request, and a sweep twice\
 an hour"},remarks:[]}:{remarks:[`${i2}: left as it is`]}}var is=e.n({command:()=>as});const as={name:"init",summary:"Writes a config in report mode and a workf\
low from what it finds here; overwrites nothing",options:{yes:{type:"boolean",short:"y",help:"ask nothing: take every default"},"dry-run":{type:"boolean",help:"\
print what would be written, and write nothing"},merge:{type:"boolean",help:"add the contracts that a config which is already here leaves out"}},example:"  cont\
ract-check init --yes --dry-run",async run(e2,n2){let r2=e2.is("dry-run");if(!e2.is("yes")&&!r2&&n2.canAsk!==!0)throw new t.M("init asks in a terminal, and ther\
e is none: take the defaults with --yes, or look first with --dry-run");let{cwd:i2}=n2,{root:a2,side:o2}=await t.Ot(i2),s2=t.X(o2.entries),c2=t.Z.find(e3=>o2.entries.
has(e3));if(c2!==void 0&&s2.length===0)throw new t.M(`${c2} is not read by this name: rename it to ${t.Y}, then run "contract-check lint"`);await o2.load(s2);let l2=s2.
includes("contract-check.yaml")?o2.read(t.Y):void 0;if(l2&&"fault"in l2)throw new t.M(`${t.Y} is there and cannot be read: ${l2.fault}: remove it, then ask agai\
n`);let u2={root:a2,side:o2,terminal:n2},d2=e2.is("yes")||r2?void 0:uo(),f2=s2.length===0?await $o(u2,e3=>ss(d2,e3)).finally(()=>d2?.close()):await es(u2,s2,e2.
is("merge")).finally(()=>d2?.close());if(r2)for(let{path:e3,text:t2,about:r3}of f2.write)n2.out(`--- ${e3}
${e3===".contract-check/config.schema.json"?r3:t2}
`);else await t.l(a2,f2.write,f2.mayReplace);if(!r2)for(let{path:e3,about:t2}of f2.write)n2.out(`wrote ${e3}: ${t2}
`);for(let e3 of f2.remarks)n2.out(`${t.K(e3)}
`);return!r2&&f2.write.length>0&&n2.out(os(f2,a2,i2)),0}};function os({write:e2,branch:t2},n2,r2){let i2=(0,o.relative)((0,a.realpathSync)(n2),(0,a.realpathSync)(
r2)).split(/[\\/]/).filter(Boolean).map(()=>"../").join("");return`next: contract-check lint && git add ${e2.map(({path:e3})=>`${i2}${e3}`).join(" ")} && git co\
mmit -m "contract-check"
Commit this to ${t2}: nothing counts before. Then "contract-check audit" shows what the gate would have done so far.
`}async function ss(e2,{around:t2,isOwned:n2,hasFit:r2,zone:i2}){let a2=n2?void 0:t2.owner,o2=t2.host!=="gitlab";if(!e2)return{owner:a2,promises:!0,zone:i2,window:!0,
workflow:o2};let s2=a2===void 0?"":await e2.ask("Who owns contracts that nobody owns yet",a2),c2=!r2||await e2.confirm("Declare the promises that the history fi\
ts",!0),l2=await e2.confirm("Write a weekly change window",!0),u2=l2?cs(await e2.ask("In which time zone",i2)):i2,d2=await e2.confirm("Write the workflow for Gi\
tHub Actions",o2);return{owner:a2===void 0?void 0:Ci(s2,"the owner"),promises:c2,zone:u2,window:l2,workflow:d2}}function cs(e2){let r2=n.o(e2);if("message"in r2)
throw new t.M(`${r2.message} Nothing was written.`);return r2.zone}function ls(e2,i2,a2,o2){let{owners:s2,because:c2,location:l2}=n.H(e2,i2,a2),u2=n.Q(e2,i2),d2=u2?.
elements??[],f2=t.St(i2),p2=n.Z(e2,i2),m2=f2?{format:f2}:{},h2=a2?d2.filter(e3=>r.wt(e3.path,a2)):[],g2=h2.findLast(e3=>e3.frozen)?.frozen;return{path:i2,...a2&&
{element:a2},owners:s2.map(t2=>{let r2=n.J(e2,void 0,t2);return"unverifiable"in r2?{handle:t2,members:[],away:[],unverifiable:r2.unverifiable}:{handle:t2,members:r2.
members,away:r2.members.filter(t3=>n.q(e2,t3,o2))}}),because:c2,...l2&&{location:l2},deputies:u2?.deputies??[],...u2?.oncall&&{oncall:u2.oncall},tags:[...new Set(
[...u2?.tags??[],...h2.flatMap(({tags:e3})=>e3??[])])],boards:[...new Set(h2.flatMap(({boards:e3})=>e3??[]))],...g2&&{frozen:g2},mode:p2??(f2?t.ht({mode:p2},f2):
""),declared:p2!==void 0,below:d2.filter(e3=>e3.owners.length>0&&(!a2||n.U(e3.path,a2,m2)&&!h2.includes(e3))).map(e3=>({path:e3.path,owners:e3.owners,location:e3.
location}))}}var us=e.n({command:()=>ms});async function ds(e2,n2,r2){let{root:i2}=await t.jt(r2),a2=t.r(i2,r2,e2);for(let r3 of[a2,e2])if(n2.entries.has(r3)||await t.
n(i2,r3))return r3;throw new t.M(`there is no file or folder ${e2} on the governed branch, here or in the index${await t.i(i2,a2)}`)}async function fs(e2,t2,n2){
let i2=n2.versionAt?.(e2);if(!i2)return[];let a2=await r.L(i2,t2,n2),o2=r.G(a2.map(({text:e3})=>e3)),s2=i2.versioning??o2;if(!s2)return[`version: ${i2.version};\
 the ${String(a2.length)} versions here are not counted in one way: say versioning: in the entry`];let c2=i2.versioning?"as the entry says":`inferred from ${String(
a2.length)} of them`;return[`version: ${i2.version}; versions are counted as ${s2}, ${c2}`]}async function ps({path:e2,element:i2},a2,o2){if(!a2.entries.has(e2))
return[];let s2=await r.ot(a2,o2);if(s2.declares?.(e2)&&await r.$t(a2,s2,e2)===void 0)return["GV018: no format recognises the file, so nobody can judge it (cont\
ract-check explain GV018)"];let c2=n.Y(o2,e2)?.message,l2=[...c2===void 0?[]:[`GV116: ${c2}`],...await fs(e2,a2,s2)],u2=i2===void 0?void 0:await Dn(a2,s2,e2);if(i2===
void 0||!u2||n.W([i2],u2.elements,u2).length===0)return l2;let d2=u2.elements.flatMap(e3=>[r.Y(e3),r.Y(e3.slice(1))]);return[...l2,`the contract on the governed\
 branch has no element ${i2}${t.j(i2,d2)}`]}const ms={name:"owners",summary:"Who owns this contract or element, and which line of which file says so",operands:"\
PATH [ELEMENT]",options:{...t.x,format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check owners contracts/orders/ord\
er_placed.avsc OrderPlaced.total.amount",async run(e2,r2){let[i2,a2,...o2]=e2.operands;if(i2===void 0||o2.length>0)throw new t.M("owners takes a path and, if yo\
u like, an element: contract-check owners PATH [ELEMENT]");let s2=t.A(e2,"format",["text","json"],"text"),c2=t.C(e2,r2,r2.now()),l2=await t.p(c2.cwd,c2),u2=await t.
Ft(c2.cwd,l2.commit),d2=await n.nt(u2,c2.config);if("faults"in d2)return t.T(d2.faults,r2);d2.policy.configured||await t.E(c2,{entries:u2.entries,name:l2.name},
r2);let f2=await ds(i2,u2,r2.cwd),p2=ls(d2.policy,f2,a2?.split("."),r2.now());if(s2==="json")return r2.out(t.H(p2)),0;let m2=await ps({path:f2,element:a2},u2,d2.
policy),h2=p2.owners.map(({handle:e3,members:t2,unverifiable:n2})=>`${e3}${n2===void 0?` (${t2.join(", ")})`:` (${n2})`}`),g2=[h2.length===0?"nobody":h2.join(" \
or "),`  ${t.w(p2.location)}${p2.because}`,...p2.below.map(e3=>`  below, ${e3.path}: ${e3.owners.join(" or ")} (${t.w(e3.location).replace(/: $/,"")})`),...p2.mode===
""?[]:[`  promise: ${p2.declared?p2.mode:`none (${p2.mode} is expected)`}`],...m2.map(e3=>`  ${e3}`)];return r2.out(`${g2.map(t.K).join(`
`)}
`),+(p2.owners.length===0)}};var hs=e.n({command:()=>gs});const gs={name:"policy",summary:"policy test FILE: runs a table of cases against the policy of the wor\
king tree",operands:"test FILE",options:{config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"}},example:"  contract-check po\
licy test governance/policy-cases.yaml",async run(e2,r2){let[i2,a2,...s2]=e2.operands;if(i2!=="test"||a2===void 0||s2.length>0)throw new t.M("policy knows one v\
erb: contract-check policy test FILE");let{side:c2}=await t.Ot(r2.cwd),u2=await n.nt(c2,e2.last("config"));if("faults"in u2)return t.T(u2.faults,r2);let d2=await(0,l.
readFile)((0,o.resolve)(r2.cwd,a2),"utf8").catch(()=>{throw new t.M(`${a2} could not be read`)}),f2=await mo(u2.policy,a2,d2,r2.now());if("faults"in f2)return t.
T(f2.faults,r2);for(let{name:e3,expected:n2,actual:i3,requirements:a3}of f2.results){let o2=n2===i3;if(r2.out(`${o2?"ok  ":"FAIL"} ${t.K(e3)}${o2?"":`: expected\
 ${n2}, found ${i3}`}
`),!o2)for(let e4 of a3)r2.out(`       ${t.K(e4)}
`)}return+!f2.results.every(({expected:e3,actual:t2})=>e3===t2)}};function _s(e2,i2,a2={}){let o2=r.bn(e2.cases),s2=vs(e2),c2=a2.emergency===void 0?Ss(e2,i2,o2):
[],l2=Cs(a2,c2),u2=a2.emergency===void 0?"normal":"emergency",d2=["version: 1",`id: ${s2}`,`type: ${u2}`,...a2.requester===void 0?[]:[`requester: ${Q(a2.requester)}`],
"contracts:",...o2.flatMap(ys),a2.rationale===void 0?"# rationale: why, in a sentence or two":`rationale: ${Q(a2.rationale)}`,...o2.length===0?[]:[`# risk: ${xs(
o2)} is computed; write a higher one if you know better`],...ws(l2,c2,e2),...Es(e2),"# rollback: # what somebody does at 3 a.m., step by step","#   steps:","#  \
   - {do: turn the flag off, estimate: PT5M}",...a2.emergency===void 0?[]:[`emergency: {incident: ${Q(a2.emergency)}, expires: ${n.dt(e2.now+4*t.tn)}}`]];return{
id:s2,file:`${r.ft}${s2}.yaml`,text:`${d2.join(`
`)}
`}}function vs({booked:e2,proposed:t2,now:r2}){let i2=n.dt(r2).slice(0,4),a2=[...e2,...t2].map(({request:{id:e3}})=>Number(RegExp(`^CHG-${i2}-(\\d{1,9})$`).exec(
e3)?.[1]??0));return`CHG-${i2}-${String(Math.max(0,...a2)+1).padStart(4,"0")}`}function ys(e2){let t2=e2.signOffs.map(({owners:e3,speaksFor:t3})=>`${e3.join(" o\
r ")} as ${n.V(t3)}`),r2=n.B(n.z(e2.effective)),i2=Q(n.G(e2.comparison));return[`  # ${bs(`${e2.because}; ${r2}`)}`,...t2.slice(0,20).map(e3=>`  # signs: ${bs(e3)}`),
`  - {id: ${Q(e2.name)}, digest: ${i2}}`]}function bs(e2){return e2.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g," ")}function Q(e2){return JSON.stringify(bs(e2))}
function xs(e2){let t2=new Set(e2.map(({risk:e3})=>e3.level));return t2.has("high")?"high":t2.has("moderate")?"moderate":"low"}function Ss(e2,t2,r2){let{calendar:i2,
ledger:a2}=n.T(e2,t2),o2=r2.find(({class:e3})=>e3==="breaking")??r2[0];if(!i2||!o2)return[];let s2={from:e2.now,count:3,bookedAt:e2.now,...a2&&{ledger:a2}};return n.
m(i2,o2.query,s2).openings}function Cs({window:e2},[t2]){if(e2!==void 0){let[t3="",n3=""]=e2.split("@");return{id:t3,occurrence:n3}}let[n2]=t2?.occurrences??[];
return n2?{id:n2.window.id,occurrence:n2.label}:void 0}function ws(e2,t2,{now:n2}){if(!e2)return[];let r2=t2.flatMap(({opens:e3,occurrences:[t3]})=>t3?[`#   ${t3.
label} of ${t3.window.id}: ${Ts(e3,n2,t3.zone)}`]:[]);return[`window: {id: ${Q(e2.id)}, occurrence: ${e2.occurrence}}`,...r2.length===0?[]:["# occurrences that \
fit:",...r2]]}function Ts(e2,t2,r2){return e2<=t2?"open now":n.ct(e2,r2)}function Es({impacts:e2}){let t2=e2.filter(({effect:e3})=>e3!=="reads");return t2.length===
0?[]:["impact: |",...t2.map(({consumer:e3,because:t3})=>bs(`${e3.id} (${e3.owners.join(" or ")}): ${t3}`)).map(e3=>`  ${e3}`)]}var Ds=e.n({command:()=>Os});const Os={
name:"request",summary:"Writes a change-request file for the present difference, with everything computable filled in",options:{...t.x,as:{type:"string",value:"\
@LOGIN",help:"who requests it"},window:{type:"string",value:"ID@DATE",help:"the occurrence to book (default: the next one that fits)"},rationale:{type:"string",
value:"TEXT",help:"why"},emergency:{type:"string",value:"INCIDENT",help:"an emergency request for this incident"},at:{type:"string",value:"INSTANT",help:"as if \
it were then"},print:{type:"boolean",help:"print it instead of writing the file"}},example:"  contract-check request --as @kim --window eu-weekend@2026-12-05",async run(e2,n2){
let i2=await t.h(t.C(e2,n2,t.S(e2,n2,!0))),a2=await r.r(i2);if("faults"in a2)return t.T(a2.faults,n2);let{needs:s2,facts:c2}=a2;if(!s2||!c2){let e3=[...a2.report.
notes,"there is nothing to request"];throw new t.M(`the governed branch has no configuration: ${e3.join("; ")}`)}if(r.bn(s2.cases).length===0)throw new t.M("the\
re is nothing to request: no change here needs permission");let l2=wi(e2,"as"),[u2,d2,f2]=["window","rationale","emergency"].map(t2=>e2.last(t2));u2!==void 0&&ks(
u2,s2.policy.calendar);let p2=_s(s2,c2,{...l2!==void 0&&{requester:l2},...u2!==void 0&&{window:u2},...d2!==void 0&&{rationale:d2},...f2!==void 0&&{emergency:f2}});
if(e2.is("print"))return n2.out(p2.text),0;let{root:m2}=await t.jt(n2.cwd),h2=(0,o.join)(m2,p2.file);return await t.c(h2,p2.text,"wx"),n2.out(`${p2.file}: fill \
in what is commented out, and commit it with the change
`),0}};function ks(e2,r2){let[,i2,a2]=/^([^@]+)@(\d{4}-\d{2}-\d{2}\S*)$/.exec(e2)??[];if(i2===void 0||a2===void 0)throw new t.M(`--window ${JSON.stringify(e2)}:\
 expected ID@DATE, for example eu-weekend@2026-12-05`);if(!r2)throw new t.M(`--window ${e2}: the governed branch has no calendar`);let o2=n.k(r2,i2,a2);if("faul\
t"in o2)throw new t.M(`--window ${e2}: ${o2.fault.message} ("contract-check calendar" lists them)`)}function As(e2,t2){let i2=e2.cases.find(({path:e3,name:n2})=>e3===
t2.contract||n2===t2.contract);if(!i2){let n2=e2.cases.filter(({signOffs:e3})=>e3.length>0).map(({path:e3})=>e3).join(", ");return{message:`${t2.contract} needs\
 no sign-off here: ${n2===""?"nothing does":`these do: ${n2}`}`}}let a2=n.F(i2),o2=n.K(i2.transition),s2=JSON.stringify({version:1,...a2!==void 0&&{change:a2},repository:t2.
repository,contract:i2.path,digest:o2,decision:t2.decision??"approve",signer:t2.signer,at:n.dt(e2.now),...t2.expires!==void 0&&{expires:t2.expires}},null,2),c2=o2.
slice(7,19),l2=`${r.kt}${c2}.${t2.signer.slice(1)}`,u2=`${l2}.json`;for(let e3=2;t2.isTaken?.(u2);e3+=1)u2=`${l2}.${String(e3)}.json`;return{file:u2,text:`${s2}\

`}}var js=e.n({command:()=>Ms});const Ms={name:"sign",summary:"Writes an SSH-signed sign-off file, bound to the digest of the present change",operands:"CONTRACT\
\u2026",options:{...t.x,as:{type:"string",value:"@LOGIN",help:"who signs; the governed branch must list this key under people:"},key:{type:"string",value:"FILE",
help:"the SSH key: a private key, or a public one held by ssh-agent"},refuse:{type:"boolean",help:"sign a refusal: it vetoes the change"},expires:{type:"string",
value:"DATE",help:"until when it counts"},at:{type:"string",value:"INSTANT",help:"date the sign-off (what-if)"}},example:"  contract-check sign contracts/orders\
/order.avsc --as @lena --key ~/.ssh/id_ed25519",async run(e2,i2){let[s2,c2]=[wi(e2,"as"),e2.last("key")];if(s2===void 0)throw new t.M("sign needs --as @LOGIN: w\
ho signs");if(c2===void 0||!(0,a.existsSync)(c2))throw new t.M(`sign needs --key FILE: an SSH key that exists${c2===void 0?"":` (${c2} does not)`}`);let l2=t.C(
e2,i2,t.S(e2,i2,!0)),u2=await t.h(l2),d2=await r.r(u2);if("faults"in d2)return t.T(d2.faults,i2);let{needs:f2}=d2;if(!f2)throw new t.M("there is nothing to sign\
: no change, or no configuration on the governed branch");let p2=e2.operands.length>0?e2.operands:f2.cases.filter(({level:e3})=>e3!=="free").map(({path:e3})=>e3);
if(p2.length===0)throw new t.M("nothing here needs a sign-off");(f2.policy.people.get(s2.toLowerCase())?.keys??[]).length===0&&i2.err(`the governed branch knows\
 no key of ${s2}: add it under people:, or this will not count
`);let m2=f2.cases.filter(({path:e3,name:t2})=>p2.some(n2=>n2===e3||n2===t2)),h2=d2.report.decision.requirements.flatMap(({dimension:e3,status:t2,contract:n2})=>e3===
"plan"&&t2!=="met"?[n2]:[]),g2=m2.filter(({path:e3})=>h2.includes(e3));for(let e3 of g2.flatMap(e4=>n.x(f2,e4)))i2.err(`${e3}
`);let{root:_2}=await t.jt(i2.cwd),v2=await Ns(l2),y2=e2.last("expires");for(let n2 of p2){let r2=e2.is("refuse")?"refuse":"approve",a2=As(f2,{repository:v2,contract:n2,
signer:s2,decision:r2,isTaken:e3=>u2.sources.baseSide.entries.has(e3),...y2!==void 0&&{expires:y2}});if("message"in a2)throw new t.M(a2.message);let l3=(0,o.join)(
_2,a2.file);await t.c(l3,a2.text),await t.c(`${l3}.sig`,await Ps(c2,a2.text)),i2.out(`${a2.file}: ${r2==="approve"?"signed":"refused"} ${n2} as ${s2}; commit it\
 and its .sig with the change
`)}return 0}};async function Ns(e2){let{cwd:n2}=e2,r2=await t.Yt(n2,(await t.p(n2,e2)).commit);if(r2===void 0)throw new t.M(t.Zt);return r2}function Ps(e2,n2){return new Promise(
(i2,a2)=>{let o2=(0,u.spawn)("ssh-keygen",["-Y","sign","-q","-n",r.Mt,"-f",e2],{stdio:["pipe","pipe","pipe"]}),[s2,c2]=["",""];o2.stdout.on("data",e3=>s2+=e3.toString()),
o2.stderr.on("data",e3=>c2+=e3.toString()),o2.on("error",e3=>{a2(new t.M(`ssh-keygen could not be started (${e3.message}): install OpenSSH 8.2 or later`))}),o2.
on("close",n3=>{n3===0&&s2.includes("BEGIN SSH SIGNATURE")?i2(s2):a2(new t.M(`ssh-keygen refused to sign with ${e2}: ${c2.trim()||`exit code ${String(n3)}`}`))}),
o2.stdin.on("error",()=>{}),o2.stdin.end(n2)})}async function Fs(e2,r2,{approve:i2=[],at:a2}){let o2=a2??e2.now,s2=i2.map(t2=>({login:t2.slice(1),state:"APPROVE\
D",at:Math.min(o2,e2.now),transitions:e2.transitions})),c2=r2.reviews===void 0||t.N(r2.reviews)?[]:r2.reviews,l2=r2.commits??(r2.author===void 0?[]:void 0),u2={
...e2.policy.signoff,unknownCommitters:"ignore"};return n.p({...e2,now:o2,policy:{...e2.policy,signoff:u2}},{...r2,reviews:[...c2,...s2],...l2&&{commits:l2}})}function Is(e2,t2){
let{strangers:r2=[]}=n.L(e2,t2);if(r2.length!==0&&e2.policy.signoff.unknownCommitters!=="ignore")return`nobody here knows whose account made ${r2.slice(0,3).join(
", ")}, so this takes them for somebody's who approves nothing: whoever made a change cannot sign it (people: says whose an address is, and GitHub knows it itse\
lf)`}var Ls=e.n({command:()=>Rs});const Rs={name:"simulate",summary:"What if: the decision as it would be with these approvals, at that moment",options:{...t.x,
approve:{type:"string",multiple:!0,value:"@LOGIN",help:"as if this person approved (repeatable)"},at:{type:"string",value:"INSTANT",help:"as if it were then, fo\
r example 2026-12-01T22:00+01:00"},...t.D,...t.o},example:"  contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",async run(e2,n2){let i2=e2.all(
"approve").map(e3=>Ci(e3,"--approve")),a2=await t.h(t.C(e2,n2,t.S(e2,n2,!0))),o2=await r.r(a2);if("faults"in o2)return t.T(o2.faults,n2);let{needs:s2,facts:c2}=o2,
l2=s2&&c2?await Fs(s2,c2,{approve:i2}):o2.report.decision;s2||n2.err(`contract-check: note: the governed branch has no configuration, so approvals and times dec\
ide nothing
`);let u2=s2&&c2&&Is(s2,c2),d2=[...o2.report.notes,...u2===void 0?[]:[u2]];return await t.s({...o2.report,notes:d2,decision:l2},e2,n2),t.I[l2.status]}};async function zs(e2,t2,{
file:r2,signOff:i2}){let{all:a2,reasons:o2}=await n.I(e2,t2),s2=a2.find(({source:e3})=>e3===r2);if(!s2)return o2.find(({location:e3})=>e3?.file===r2)?.message??
"the policy counts no files";let c2=e2.cases.find(({path:e3})=>e3===i2.contract);if(!c2)return`nothing needs a sign-off at ${i2.contract} here`;let l2=s2.about(
c2);if(l2.kind==="stale")return`since it was signed, something changed (${l2.changed.join(", ")}): sign again with contract-check sign`;let{expires:u2}=s2;return u2!==
null&&u2<=e2.now?`it ran out ${n.lt(u2)}`:void 0}var Bs=e.n({command:()=>Vs});const Vs={name:"verify",summary:"Checks the sign-off files of the proposal against\
 the keys on the governed branch",options:t.x,example:"  contract-check verify --governance-ref origin/main",async run(e2,i2){let a2=t.C(e2,i2,i2.now()),{cwd:o2}=a2,
s2=await t.h(a2),c2=await s2.tip(),l2=await n.nt(c2,a2.config);if("faults"in l2)return t.T(l2.faults,i2);let{headSide:u2}=s2.sources,d2=await r.Ot(u2),f2=new Set(
(await r.Ot(u2,c2)).map(({file:e3})=>e3));if(d2.length===0)return i2.out(`there is no sign-off file here
`),0;let p2=await t.p(o2,a2),m2=await t.Yt(o2,p2.commit)??{unverifiable:'this clone is shallow, and signed files name the first commit of the branch: run "git f\
etch --unshallow" (with actions/checkout: fetch-depth: 0)'},h2=await r.r(s2);if("faults"in h2)return t.T(h2.faults,i2);let g2=0;for(let e3 of d2){if(!f2.has(e3.
file)){i2.out(`${e3.file}: no longer counts: it was for a change that has landed
`);continue}let{ok:t2,text:n2}=await Hs(await r.At(l2.policy,e3,m2),h2);t2||(g2+=1),i2.out(`${e3.file}: ${n2}
`)}return g2===0?0:1}};async function Hs(e2,t2){if("invalid"in e2)return{ok:!1,text:`does not count: ${e2.invalid}`};let{signer:n2,contract:r2,digest:i2}=e2.signOff,
{needs:a2,facts:o2,report:s2}=t2,c2=s2.comparisons.length===0?"nothing is changed here, so it is for nothing":"no configuration of the governed branch asks for \
it",l2=a2&&o2?await zs(a2,o2,e2):c2,u2=`good signature of ${n2} for ${r2} ${i2}`;return l2===void 0?{ok:!0,text:u2}:{ok:!1,text:`no longer counts: ${l2} (${u2})`}}
var Us=e.n({renderGitlab:()=>Ws});function Ws(e2){return t.H(f(e2).map(e3=>({description:e3.lines.map(t.J).join(`
`),check_name:e3.code,fingerprint:e3.fingerprint.replace(/^sha256:/,""),severity:Gs(e3),location:{path:e3.location?.file??"contract-check.yaml",lines:{begin:e3.
location?.line??1}}})))}function Gs({level:e2,change:n2}){return e2==="notice"?"info":e2==="warning"?"minor":n2&&t.tt(n2.verdict)!=="breaking"?"critical":"block\
er"}var Ks=e.n({renderHtml:()=>qs});function qs(e2){let{decision:t2,comparisons:n2,base:i2,head:a2,notes:o2}=e2,s2=r.C(e2),c2=n2.length-s2.length,l2=new Set,u2=t2?.
status??"compared";return Hn(u2,L`<h1 class="${Js(u2)}">Contracts: ${u2}</h1>
<p class="dim">
${i2.ref} → ${a2.ref}, ${r.k(e2.contracts,"contract")}, ${String(s2.length)}
changed${c2>0?`, ${String(c2)} more only refer to these`:""}
</p>
${Ys(s2)} ${Xs(e2)} ${s2.length===0?R:Zs(e2,s2)}
${s2.map(t3=>$s({report:e2,ids:l2},t3))}
${o2.map(e3=>L`<p class="dim">${e3}</p>`)}`)}function Js(e2){return e2==="pass"?"good":e2==="refused"||e2==="fault"?"bad":"maybe"}function Ys(e2){return e2.length===
0?R:L`<ul class="counts">
${r.d(e2.map(({reported:e3})=>e3)).split(", ").map(e3=>L`<li>${e3}</li>`)}
</ul>`}function Xs({decision:e2}){if(!e2)return R;let{reasons:n2,requirements:i2}=e2,a2=t.L(i2),o2=new Set(i2.filter(({status:e3})=>e3==="met").map(({message:e3})=>e3)),
s2=[...n2.filter(({code:e3})=>!r.x.has(e3)).map(({message:e3})=>L`<li>${e3}</li>`),...[...o2].map(e3=>L`<li><span class="good">✓</span> ${e3}</li>`),...a2.map(
({message:e3,unblock:t2,command:n3})=>L`<li>
<span class="bad">✗</span>
${e3}${t2===""?R:L`<br /><span class="act">→ ${t2}</span>`}${n3===void 0?R:L`: <code>${n3}</code>`}
</li>`)];return s2.length===0?R:L`<ul class="todo">
${s2}
</ul>`}function Zs(e2,t2){let n2=(e3,n3,r2)=>Gn(e3,n3,t2.flatMap(({reported:e4})=>r2(e4)));return Wn("contracts",[n2("verdict","verdict",e3=>[r.N(e3)]),n2("form\
at","format",({format:e3})=>[e3]),n2("owners","who must sign",t3=>Qs(e2,t3)),n2("consumers","consumer",({consumers:e3=[]})=>e3)])}function Qs({decision:e2},{pairing:n2}){
let r2=t._t(n2);return[...new Set((e2?.requirements??[]).flatMap(({contract:e3,owners:t2})=>e3===r2?t2:[]))]}function $s(e2,{reported:n2,changes:i2,reached:a2}){
let{report:o2}=e2,{pairing:s2,faults:c2,satisfied:l2,format:u2,notes:d2,consumers:f2=[]}=n2,p2=r.N(n2),m2=c2.length>0||n2.lastingFaults?p2:`${p2}, ${r.O(n2)}`,h2=c2.
length>0||!l2?"bad":i2.length===0?"good":"maybe",g2=!l2&&o2.comparisons.length<=20,_2=n2.changes.filter(e3=>!r.D(e3)),v2=a2.slice(0,20).map(e3=>L`<li><code>${t.
_t(e3.pairing)}</code></li>`),y2=a2.length-v2.length;return L`<details
class="contract"
data-verdict="${p2}"
data-format="${u2}"
data-owners="${Qs(o2,n2).join(`
`)}"
data-consumers="${f2.join(`
`)}"
${g2?L` open`:R}
>
<summary>
<h2>${t._t(s2)}</h2>
<span class="${h2}">${m2}</span>
</summary>
<ul>
${c2.map(({message:e3,location:t2})=>L`<li>${t2?.line===void 0?"":`line ${String(t2.line)}: `}${e3}</li>`)}
${r.P(n2).map(e3=>L`<li>${e3}</li>`)}
${f2.length>0?L`<li>hurts the ${f2.length===1?"consumer":"consumers"} ${f2.join(", ")}</li>`:R}
${d2.map(e3=>L`<li class="dim">${e3}</li>`)}
</ul>
${[...i2,..._2].map(t2=>tc(e2,t2))}
${a2.length===0?R:L`<p>It reaches ${r.k(a2.length,"contract")}:</p>
<ul>
${v2}${y2>0?L`<li>and ${String(y2)} more</li>`:R}
</ul>`}
</details>`}function ec({fingerprint:e2},t2){let n2=`f-${e2.replace(/^sha256:/,"").slice(0,16)}`,r2=n2;for(let e3=2;t2.has(r2);e3+=1)r2=`${n2}-${String(e3)}`;return t2.
add(r2),r2}function tc({report:e2,ids:n2},i2){let{verdict:a2,message:o2,element:s2,rule:c2,location:l2,remedy:u2}=i2,d2=ec(i2,n2),f2=l2?` line ${String(l2.line)}`:
"",p2=L`<h3>
<strong>${r.E(a2)}</strong>: ${o2}
<a class="dim" href="#${d2}" title="link to this finding">${f2} #</a>
</h3>
<p class="dim"><code>${r.Y(s2)}</code> ${c2}</p>`;return r.D(i2)?L`<article class="change" id="${d2}">
${p2} ${nc(r.m(e2,i2,200))}
<ul>
${t.nt.flatMap(e3=>ic(e3,i2))}
</ul>
<p class="act">To do: ${u2}</p>
</article>`:L`<article class="change" id="${d2}">${p2}</article>`}function nc(e2){return e2.length===0?R:L`<div class="sides">${e2.map(({side:e3,line:t2,text:n2,
from:r2,to:i2})=>L`<pre
class="${e3==="base"?"del":"add"}"
><span class="dim">${e3} ${t2}</span> ${n2.slice(0,r2)}<mark>${n2.slice(r2,i2)}</mark>${n2.slice(i2)}</pre>`)}</div>`}const rc={backward:"New readers, old data",
forward:"Old readers, new data"};function ic(e2,n2){let i2=r.M(n2,e2),a2=r.A(i2);if(a2===void 0)return[];let o2=L`${rc[e2]}: ${i2.outcome}: ${t.q(a2,400)}`;if(!t.
rt(i2)||!i2.witness)return[L`<li>${o2}</li>`];let{observed:s2,decoder:c2}=i2.witness;return[L`<li>
${o2}<br />written <code>${r.S(i2.witness,n2.element,160)}</code> → <strong>${t.q(s2,400)}</strong>
<span class="dim">(${c2})</span>
</li>`]}var ac=e.n({renderJunit:()=>oc});function oc(e2){let t2=new Map(r.C(e2).map(e3=>[e3.reported,e3])),n2=[...t2.keys()].filter(t3=>r.v(e2,t3)),i2=n2.filter(
({faults:e3})=>e3.length>0).length,a2=r._(e2),o2=[...e2.comparisons.map(n3=>cc(e2,n3,t2.get(n3))),...e2.decision?[sc(a2)]:[]],s2=n2.length-i2+ +(a2.length>0),c2=e2.
comparisons.filter(n3=>!t2.has(n3)&&r.v(e2,n3)).length,l2=`tests="${String(o2.length)}" failures="${String(s2)}" errors="${String(i2)}"`;return`<?xml version="1\
.0" encoding="UTF-8"?>
<testsuites name="contract-check" ${l2}>
  <testsuite name="contracts" ${l2} skipped="${String(c2)}">
${o2.join(`
`)}
  </testsuite>
</testsuites>
`}function sc(e2){let t2='    <testcase classname="contract-check" name="gate"';if(e2.length===0)return`${t2}/>`;let n2=e2.map(({code:e3,message:t3})=>`${e3}: ${t3}`);
return`${t2}>
      <failure message="${$(`${r.k(e2.length,"requirement is","requirements are")} not met`)}">${$(n2.join(`
`))}</failure>
    </testcase>`}function cc(e2,n2,i2){let a2=`    <testcase classname="${$(n2.format)}" name="${$(t._t(n2.pairing))}"`;if(!r.v(e2,n2))return`${a2}/>`;if(!i2)return`${a2}\
>
      <skipped>${$(`${r.E(n2.verdict)} only because of what it refers to, which has a failure of its own`)}</skipped>
    </testcase>`;let[o2]=n2.faults;if(o2)return`${a2}>
      <error message="${$(o2.message)}"/>
    </testcase>`;let s2=[...i2.changes.map(({rule:e3,message:t2,verdict:n3,location:i3})=>`${i3?`${i3.file}:${String(i3.line)}: `:""}${t2}: ${r.E(n3)} (${e3})`),
...r.P(n2)];return`${a2}>
      <failure message="${$(`${r.E(n2.verdict)}, ${r.O(n2)}`)}">${$(s2.join(`
`))}</failure>
    </testcase>`}function $(e2){return e2.split(`
`).map(t.J).join(`
`).replace(/[\uFFFE\uFFFF]/g,"\uFFFD").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/\n/g,"&#10;")}var lc=e.n(
{renderSarif:()=>uc});function uc(e2,n2,i2=new Map){let a2=f(e2),o2={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"contract-check",semanticVersion:n2,informationUri:r.Ft,rules:dc(a2,i2)}},columnKind:"utf16CodeUnits",results:a2.map(mc)}]};return t.H(o2)}function dc(e2,t2){
let n2=new Map(e2.map(e3=>[e3.code,e3]));return n2.delete("fault"),n2.delete("contract"),[...[...n2.values()].sort(r.hn(({code:e3})=>e3)).map(({code:e3,change:n3})=>{
let r2=t2.get(e3);if(r2)return fc(e3,r2.title,`${r2.why}

To do: ${r2.remedy}`);let i2=n3?.remedy??`"contract-check explain ${e3}" says what it asks for.`;return fc(e3,n3?n3.title??e3:`The gate stays closed: ${e3}`,i2)}),
fc("fault","A contract does not parse","A contract that does not parse cannot be judged: repair it."),fc("contract","A contract as a whole breaks its promise","\
The contract as a whole breaks its promise: no single change does.")]}function fc(e2,n2,i2){let a2=t.wt.some(t2=>e2.startsWith(`${t2}/`)),o2=/^gv\d+$/i.test(e2)?
`#${e2.toLowerCase()}`:"",s2=a2?`fixtures/${e2}/README.md`:`docs/troubleshooting.md${o2}`;return{id:e2,name:pc(e2),shortDescription:{text:`${n2}.`},fullDescription:{
text:i2},help:{text:i2,markdown:i2},helpUri:r.It(s2)}}function pc(e2){return e2.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g,(e3,t2)=>t2.toUpperCase())}function mc({
level:e2,code:n2,lines:i2,location:a2,fingerprint:o2,change:s2}){let c2=s2&&{logicalLocations:[{fullyQualifiedName:r.Y(s2.element)}]},l2=s2?.baseLocation??(s2?.
location?.side==="base"?s2.location:void 0);return{ruleId:n2,level:e2==="notice"||e2==="warning"&&s2?"note":e2,message:{text:i2.map(t.J).join(`
`)},locations:[{...hc(a2??{file:"contract-check.yaml"}),...c2}],...l2&&{relatedLocations:[{id:1,...hc(l2),message:{text:"the same element at base"}}]},partialFingerprints:{
"contractCheck/v1":o2}}}function hc({file:e2,line:t2,column:n2,endLine:r2,endColumn:i2}){let a2=e2.split("/").map(encodeURIComponent).join("/"),o2=t2===void 0?void 0:
{startLine:t2,startColumn:n2,endLine:r2,endColumn:i2};return{physicalLocation:{artifactLocation:{uri:a2,uriBaseId:"%SRCROOT%"},...o2&&{region:o2}}}}var gc={$schema:"\
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
_c=e.n({reportSchema:()=>vc});function vc(){let{rule:e2,contract:n2}=gc.$defs,r2={...n2.properties,format:{enum:t.wt}};return{...gc,$defs:{...gc.$defs,rule:{...e2,
pattern:`^(${t.wt.join("|")})/[a-z0-9-]+$`},contract:{...n2,properties:r2}}}}Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return Ee}}),Object.
defineProperty(exports,"C",{enumerable:!0,get:function(){return Mn}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return ze}}),Object.defineProperty(
exports,"E",{enumerable:!0,get:function(){return Ye}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return ae}}),Object.defineProperty(exports,
"I",{enumerable:!0,get:function(){return f}}),Object.defineProperty(exports,"M",{enumerable:!0,get:function(){return ve}}),Object.defineProperty(exports,"N",{enumerable:!0,
get:function(){return xe}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){return Re}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){
return ie}}),Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return Ln}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return w}}),
Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return ga}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return Bs}}),Object.
defineProperty(exports,"b",{enumerable:!0,get:function(){return Ti}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return Ds}}),Object.defineProperty(
exports,"d",{enumerable:!0,get:function(){return is}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return Yo}}),Object.defineProperty(exports,
"g",{enumerable:!0,get:function(){return Da}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return Na}}),Object.defineProperty(exports,"i",{enumerable:!0,
get:function(){return Us}}),Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return De}}),Object.defineProperty(exports,"k",{enumerable:!0,get:function(){
return Te}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return hs}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return Ra}}),
Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return ac}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return Ls}}),Object.
defineProperty(exports,"p",{enumerable:!0,get:function(){return Qa}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return Ks}}),Object.defineProperty(
exports,"s",{enumerable:!0,get:function(){return js}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return lc}}),Object.defineProperty(exports,
"u",{enumerable:!0,get:function(){return us}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return pa}}),Object.defineProperty(exports,"w",{enumerable:!0,
get:function(){return On}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return ui}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){
return ca}});
