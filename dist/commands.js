const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./start.js"),
n=require("./governance.js"),r=require("./gate.js");let i=require("node:fs"),a=require("node:path"),o=require("node:zlib"),s=require("node:crypto"),c=require("n\
ode:fs/promises"),l=require("node:child_process"),u=require("node:readline/promises");function d(e2){let t2=[...r.E(e2).flatMap(t3=>m(e2,t3)),...r.b(e2).map(({code:e3,
message:t3,location:n2})=>p({level:"error",code:e3,lines:[t3],...n2&&{location:n2}}))];return f([...new Map(t2.map(e3=>[JSON.stringify([e3.location,e3.fingerprint,
e3.lines]),e3])).values()])}function f(e2){let t2=new Map;return e2.map(e3=>{let{fingerprint:n2}=e3,i2=(t2.get(n2)??0)+1;return t2.set(n2,i2),i2===1?e3:{...e3,fingerprint:r.
nn(`${n2} ${String(i2)}`)}})}function p(e2){let{code:t2,lines:n2,location:i2}=e2;return{...e2,fingerprint:r.nn(JSON.stringify([t2,n2[0],i2?.file]))}}function m(e2,{
reported:n2,changes:i2,reached:a2}){let{pairing:o2,faults:s2,satisfied:c2,verdict:l2}=n2,u2=t.vt(o2),d2=r.x(e2,n2)?"error":"warning",f2=i2.length===0?[]:n2.changes.
filter(h),m2=c2||s2.length>0?[]:r.z(n2);return[...s2.filter(r.C(e2)).map(({message:t2,location:i3})=>p({level:r.S(e2)?"warning":"error",code:"fault",lines:[t2],
location:i3??{file:u2},reported:n2})),...[...i2,...f2].map(e3=>({level:h(e3)?"notice":d2,code:e3.rule,lines:g(e3,a2),location:e3.location?.side==="head"?e3.location:
{file:u2},fingerprint:e3.fingerprint,change:e3,reported:n2})),...m2.map(e3=>p({level:d2,code:"contract",lines:[`${r.k(l2)}: ${e3}`],location:{file:u2},reported:n2}))]}
function h(e2){return!r.A(e2)&&!r.O(e2)&&e2.edit!=="changed"}function g(e2,n2){let{element:i2,message:a2,verdict:o2,remedy:s2}=e2,c2=t.rt.flatMap(n3=>{let a3=r.
I(e2,n3),o3=r.L(e2,n3);if(a3.outcome==="reads"||o3===void 0)return[];let s3=`${n3==="backward"?"New readers of old data":"Old readers of new data"}: ${o3}`;if(!t.
it(a3)||!a3.witness||r.F(a3.because,a3.witness))return[s3];let{observed:c3,decoder:l2}=a3.witness;return[s3,`Written ${r.T(a3.witness,i2)}: ${t.J(c3,300)} (${l2}\
)`]});return c2.length===0?[`${a2}: ${r.k(o2)}`]:[`${a2}: ${r.k(o2)}`,...c2,`To do: ${s2}`,..._(n2)]}function _(e2){if(e2.length===0)return[];let n2=e2.slice(0,
5).map(({pairing:e3})=>t.vt(e3)),i2=e2.length-n2.length;return[`It reaches ${r.M(e2.length,"contract")} that ${e2.length===1?"refers":"refer"} to it: ${n2.join(
", ")}${i2>0?` and ${String(i2)} more`:""}`]}function v({reported:e2,changes:n2,reached:i2},a2,o2){let{pairing:s2,faults:c2,profile:l2,notes:u2}=e2,d2=c2.length>
0?r.R(e2):`${r.R(e2)}, ${r.j(e2)}`,f2=n2.length-20;return[`### ${t.K(t.vt(s2))}`,d2,"",...c2.map(({message:e3,location:n3})=>`- ${n3?.line===void 0?"":`line ${String(
n3.line)}: `}${t.K(e3)}`),...n2.slice(0,20).flatMap(e3=>b(e3,o2)),...f2>0?[`- \u2026 and ${r.M(f2,"more change")} in the full report`]:[],...r.z(e2).map(e3=>`- ${t.
K(e3)}`),...(l2?.findings??[]).map(({id:e3,message:n3})=>`- ${t.W(e3)} ${t.K(n3)}`),...u2.map(e3=>`- ${t.K(e3)}`),...y(`${r.M(a2.length,"more contract")} with t\
he same changes`,a2),...y(`It reaches ${r.M(i2.length,"contract")} that ${i2.length===1?"refers":"refer"} to it`,i2.map(e3=>({reported:e3})))].join(`
`)}function y(e2,n2){if(n2.length===0)return[];let r2=n2.slice(0,10).map(({reported:e3})=>t.W(t.vt(e3.pairing))),i2=n2.length-r2.length;return[`- ${e2}: ${r2.join(
", ")}${i2>0?` and ${String(i2)} more`:""}`]}function b(e2,n2){return[`- **${r.k(e2.verdict)}**: ${t.K(e2.message)}${x(e2,n2)} \xB7 ${t.W(r.it(e2.element))} \xB7 ${t.
W(e2.rule)}`,...S(e2,n2),...t.rt.flatMap(t2=>ee(t2,e2)),`  - **To do:** ${t.G(e2.remedy)}`,...te(e2)]}function x({location:e2},{linkOf:t2}){if(!e2)return"";let n2=`\
line ${String(e2.line)}${e2.side==="base"?" at base":""}`,r2=e2.side==="head"?t2?.(e2):void 0;return r2===void 0?` (${n2})`:` ([${n2}](${r2}))`}function S(e2,{report:t2}){
let n2=r._(t2,e2,160);if(n2.length===0)return[];let i2=n2.map(({side:e3,text:t3})=>`  ${e3==="base"?"-":"+"} ${t3}`),a2=Math.max(2,...(i2.join(`
`).match(/`+/g)??[]).map(e3=>e3.length)),o2=`  ${"`".repeat(a2+1)}`;return[`${o2}diff`,...i2,o2]}const C={backward:"New readers, old data",forward:"Old readers,\
 new data"};function ee(e2,n2){let i2=r.I(n2,e2),a2=r.L(n2,e2);if(a2===void 0)return[];let o2=t.it(i2)&&i2.witness&&r.F(i2.because,i2.witness)?r.P(n2,e2):a2;return[
`  - ${C[e2]}: ${i2.outcome}${o2===void 0?"":`: ${t.K(o2)}`}`]}function te(e2){let n2=t.rt.flatMap(n3=>{let i2=r.I(e2,n3);if(!t.it(i2)||!i2.witness)return[];let{
observed:a2,decoder:o2}=i2.witness,s2=t.W(r.T(i2.witness,e2.element));return`    ${C[n3]}: written ${s2} \u2192 ${t.K(t.J(a2,300))} (${t.K(o2)})`});return n2.length===
0?[]:["  - <details><summary>the datum that shows it</summary>","",n2.join(`<br>
`),"","    </details>"]}function ne({fingerprint:e2,approver:n2,expires:r2},{path:i2,change:a2,reason:o2}){return[`  # ${t.q(i2)}: ${t.q(a2.message)} (${a2.rule}\
)`,`  - fingerprint: ${e2}`,`    reason: ${JSON.stringify(o2)}`,`    approver: ${JSON.stringify(n2)}`,`    expires: ${r2}`]}var re=e.n({renderMarkdown:()=>ie});
function ie(e2,{limit:n2=1/0,linkOf:i2}={}){let a2=r.E(e2),o2={report:e2,...i2&&{linkOf:i2}},s2=[se(e2),...a2.length===0?[]:["",ce(e2,a2)],"",...le(e2),...a2.length===
0?[]:["",...fe(e2,a2)]],c2=a2.filter(({reported:e3,changes:t2})=>!e3.satisfied||t2.length>0),l2=new Map(c2.map(e3=>[e3.reported,e3])),u2=r.v(c2.map(({reported:e3})=>e3)).
flatMap(e3=>{let t2=e3.flatMap(e4=>l2.get(e4)??[]),[n3,...r2]=t2;return!n3||e3.length<=3?t2.map(e4=>v(e4,[],o2)):[v(n3,r2,o2)]}),d2=[...r.p(e2.comparisons),...e2.
notes].map(e3=>`> ${t.K(e3)}`),f2=[he(e2),ge(a2),d2.join(`
>
`)].filter(e3=>e3!=="");return ae(s2.join(`
`),[...u2,...f2],n2)}function ae(e2,n2,i2){let a2=t.J(e2,Math.max(0,i2-200)),o2=0;for(let e3 of n2)a2.length+e3.length+2>i2-200?o2+=1:a2+=`

${e3}`;return o2===0?`${a2}
`:`${a2}

_${r.M(o2,"section")} left out for length, the least severe: run \`npx contract-check\` or open the full report._
`}const oe={pass:"\u2705 Contracts: pass",neutral:"\u26AA Contracts: not enforced",waiting:"\u23F3 Contracts: waiting for the window",refused:"\u274C Contracts: refu\
sed",unverifiable:"\u2753 Contracts: could not be verified",fault:"\u274C Contracts: cannot be judged"};function se({decision:e2,comparisons:t2}){return`## ${e2?
oe[e2.status]:"Contract changes"}${t2.length===0?" (nothing changed)":""}`}function ce({comparisons:e2},t2){let n2=e2.length-t2.length,i2=n2>0?`; ${String(n2)} \
more only ${n2===1?"refers":"refer"} to these`:"";return`${r.M(t2.length,"contract")} changed: ${r.m(t2.map(({reported:e3})=>e3))}${i2}`}function le({decision:e2}){
if(!e2)return[];let{requirements:n2}=e2,i2=t.R(n2),a2=n2.filter(({status:e3})=>e3==="met"),o2=new Set([...a2.map(({message:e3})=>`- [x] ${t.K(e3)}`),...i2.map(ue)]),
s2=o2.size-20;return[...e2.reasons.filter(({code:e3})=>!r.w.has(e3)).map(({message:e3})=>`- ${t.K(e3)}`),...i2.length>0?["","**To do, in this order**",""]:[],...[
...o2].slice(0,20),...s2>0?[`- \u2026 and ${r.M(s2,"more item")} in the full report`]:[],...de(e2)]}function ue({message:e2,unblock:n2,command:r2}){let i2=n2===
""?"":`<br>\u2192 ${t.K(n2)}`;return`- [ ] ${t.K(e2)}${i2}${r2===void 0?"":`: ${t.W(r2)}`}`}function de({nextTransition:e2,status:t2}){if(e2===null||t2==="pass")
return[];let n2=new Date(e2).toISOString().slice(0,16),r2=`https://www.timeanddate.com/worldclock/fixedtime.html?iso=${n2.replace(/[-:]/g,"")}`;return["",`The c\
alendar next changes this at ${n2.replace("T"," ")}Z ([your time](${r2})).`]}function fe(e2,n2){let i2=["| contract | | verdict | promise | still needs |","|---\
|---|---|---|---|"],a2=n2.map(({reported:n3,reached:i3})=>{let{pairing:a3,declared:o3,mode:s3}=n3,c3=i3.length>0?`, and reaches ${r.M(i3.length,"other")}`:"",l2=o3?
s3:`${s3} (expected)`;return`| ${t.H(t.W(t.vt(a3)))} | ${a3.status} | ${me(n3)} ${r.R(n3)}${c3} | ${l2} | ${t.H(pe(e2,t.vt(a3)))} |`}),[o2,s2]=[a2.slice(0,5),a2.
slice(5,200)];if(s2.length===0)return[...i2,...o2];let c2=a2.length-200;return[...i2,...o2,"",`<details><summary>${r.M(a2.length-5,"more contract")}</summary>`,
"",...i2,...s2,...c2>0?["",`and ${String(c2)} more in the full report`]:[],"","</details>"]}function pe({decision:e2},n2){let r2=(e2?.requirements??[]).filter(({
contract:e3,status:t2})=>e3===n2&&t2!=="met");return[...[...new Set(r2.flatMap(e3=>e3.owners))].map(t.W),...r2.some(t.z)?["a window"]:[]].join(", ")}function me({
satisfied:e2,lastingFaults:t2}){return t2?"\u26AA":e2?"\u2705":"\u274C"}function he({decision:e2,comparisons:n2}){let r2=t.R(e2?.requirements??[]).flatMap(({waivers:e3=[]})=>e3),
i2=new Map(r2.map(e3=>[e3.fingerprint,e3])),a2=n2.flatMap(({pairing:e3,changes:n3})=>n3.flatMap(n4=>{let r3=i2.get(n4.fingerprint);return i2.delete(n4.fingerprint),
r3?[ne(r3,{path:t.vt(e3),change:n4,reason:"say why nobody is hurt"})]:[]}));return a2.length===0||a2.length>20?"":["<details><summary>Or let it pass without its\
 owners: a waiver, in the config on the governed branch</summary>","","```yaml","waivers: # where the config has this key, add the items to it",...a2.flat(),"``\
`","","</details>"].join(`
`)}function ge(e2){let n2=e2.filter(({reached:e3,changes:t2})=>e3.length>0&&t2.some(r.A)),i2=new Map,a2=e3=>{let t2=i2.get(e3)??`n${String(i2.size)}`;return i2.
set(e3,t2),`${t2}["${e3.replace(/[^\w./ -]/g,"_").slice(0,120)}"]`},o2=n2.flatMap(({reported:e3,reached:n3})=>n3.map(n4=>`  ${a2(t.vt(n4.pairing))} --> ${a2(t.vt(
e3.pairing))}`));return i2.size<2||i2.size>30?"":["<details><summary>Who refers to what breaks</summary>","","```mermaid","graph LR",...o2,"```","","</details>"].
join(`
`)}var _e=e.n({renderGithub:()=>be});function ve(e2){let t2=d(e2),n2=r.y(e2),i2=t2.filter(({reported:e3})=>e3===void 0||!n2.others.has(e3)).map(({level:e3,code:t3,
lines:r2,location:i3,reported:a3})=>{let o2=(a3&&n2.firsts.get(a3))??[];return{level:e3,title:t3==="fault"?"contract does not parse":t3,message:[...r2,...ye(o2)].
join(`
`),...i3&&{location:i3}}}),a2={error:0,warning:1,notice:2};return i2.sort((e3,t3)=>a2[e3.level]-a2[t3.level])}function ye(e2){if(e2.length===0)return[];let n2=e2.
slice(0,5).map(({pairing:e3})=>t.vt(e3)),i2=e2.length-n2.length;return[`The same in ${r.M(e2.length,"more contract")}: ${n2.join(", ")}${i2>0?` and ${String(i2)}\
 more`:""}`]}function be(e2){let t2=[],n2={error:0,warning:0,notice:0},r2=0;for(let i2 of ve(e2))n2[i2.level]>=9?r2+=1:t2.push(xe(i2)),n2[i2.level]+=1;return r2>
0&&t2.push(`::notice title=contract-check::${String(r2)} more findings are in the job summary, not shown as annotations`),t2.length===0?"":`${t2.join(`
`)}
`}function xe({level:e2,title:n2,message:r2,location:i2}){let{file:a2,line:o2,column:s2,endLine:c2,endColumn:l2}=i2??{};return`::${e2} ${[`title=${Ce(n2)}`,...a2===
void 0?[]:[`file=${Ce(a2)}`],...o2===void 0?[]:[`line=${String(o2)}`],...c2===void 0?[]:[`endLine=${String(c2)}`],...s2===void 0||o2!==c2?[]:[`col=${String(s2)}`],
...l2===void 0||o2!==c2?[]:[`endColumn=${String(l2)}`]].join(",")}::${Se(t.J(r2,4e3))}`}function Se(e2){return e2.split(`
`).map(e3=>t.Y(e3)).join(`
`).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Ce(e2){return Se(e2).replace(/:/g,"%3A").replace(/,/g,"%2C")}var we=e.n({folderSnapshot:()=>ke});
async function Te(e2,n2,{recognise:r2,unpack:i2}){let a2=await Ee("base",e2,i2),o2=await Ee("head",n2,i2),s2={base:{ref:e2,commit:null},head:{ref:n2,commit:null}};
if(a2&&o2)return{...s2,...Oe(a2,o2)};if(!a2&&!o2)return{...s2,...await je(e2,n2,r2)};let[c2,l2]=a2?[e2,n2]:[n2,e2];throw new t.Cn({message:`${c2} is a folder an\
d ${l2} is a file: give two of a kind`},2)}async function Ee(e2,r2,i2){if(await De(r2)){let{paths:t2,omitted:n2}=await Ae(r2);return{snapshot:Pe(e2,r2,t2),omitted:n2}}
let o2=await i2((0,a.basename)(r2),()=>t.on(r2));return o2&&{snapshot:n.l(e2,o2.texts),omitted:0,note:o2.note}}async function De(e2){try{return(await(0,c.stat)(
e2)).isDirectory()}catch{throw new t.Cn({message:`there is no file or folder "${e2}"`,location:{file:e2}},2)}}function Oe(e2,t2){let[n2,r2]=[e2.snapshot,t2.snapshot],
i2=[...new Set([...n2.entries.keys(),...r2.entries.keys()])].sort().map(e3=>{let[t3,i3]=[n2.entries.get(e3),r2.entries.get(e3)];return{path:e3,...t3&&{base:t3},
...i3&&{head:i3}}}),a2=e2.omitted+t2.omitted,o2=`${String(a2)} node_modules ${a2===1?"folder was":"folders were"} left out`,s2=[...new Set([e2.note,t2.note].filter(
e3=>e3!==void 0))];return{baseSide:n2,headSide:r2,differing:i2,notes:[...a2===0?[]:[o2],...s2]}}async function ke(e2){return Pe("head",e2,(await Ae(e2)).paths)}
async function Ae(e2){let t2=[],n2=0,r2=async i2=>{for(let o2 of await(0,c.readdir)((0,a.join)(e2,i2),{withFileTypes:!0})){let e3=`${i2}${o2.name}`;o2.isFile()||
o2.isSymbolicLink()?t2.push(e3):o2.name==="node_modules"?n2+=1:o2.isDirectory()&&o2.name!==".git"&&await r2(`${e3}/`)}};return await r2(""),{paths:t2.sort(),omitted:n2}}
async function je(e2,n2,r2){let[i2,o2]=await Promise.all([t.rn(e2),t.rn(n2)]),s2=(e3,t2)=>({name:/^\/(?:dev\/(?:fd|std)|proc\/)/.test(e3)?void 0:(0,a.basename)(
e3),text:"text"in t2?t2.text:void 0}),c2=r2(s2(e2,i2),s2(n2,o2));if("fault"in c2)throw new t.Cn({message:c2.fault},2);let{name:l2,format:u2}=c2,[d2,f2]=await Promise.
all([Me("base",e2,l2,i2),Me("head",n2,l2,o2)]);return{baseSide:d2,headSide:f2,differing:[{path:l2,base:Ne,head:Ne}],format:u2}}async function Me(e2,t2,n2,r2){let i2=(0,a.
dirname)((0,a.resolve)(t2)),o2=(await(0,c.readdir)(i2,{withFileTypes:!0}).catch(()=>[])).filter(e3=>e3.isFile()&&e3.name!==(0,a.basename)(t2)).map(e3=>e3.name);
return Pe(e2,i2,[...new Set([...o2,n2])].sort(),new Map([[n2,r2]]))}const Ne={oid:void 0,mode:"100644"};function Pe(e2,n2,r2,i2=new Map){let a2=t.ln(new Map(r2.
map(e3=>[e3,Ne]))),o2=new Map,s2=async e3=>{let r3=e3.filter(e4=>a2.has(e4)&&!i2.has(e4));await Promise.all(r3.map(async e4=>i2.set(e4,await t.nn(n2,e4))))},c2=e3=>i2.
get(e3)??{fault:a2.has(e3)?"the file was not loaded":"the file does not exist"},l2=e3=>i2.get(e3)?.link===!0,u2={load:e3=>s2([e3]),isLink:l2,exists:e3=>a2.has(e3),
direct:c2},d2=async e3=>{let n3=[...e3];await s2(n3);let r3=n3.filter(e4=>l2(e4)&&!o2.has(e4));await Promise.all(r3.map(async e4=>o2.set(e4,await t.tn(e4,u2))))},
f2=e3=>{if(!l2(e3))return c2(e3);let t2=o2.get(e3)??{fault:"the file was not loaded"};return"text"in t2?c2(t2.text):t2};return{side:e2,entries:a2,load:d2,read:f2,
async starts(e3){let r3=new Map;for(let i3 of e3){let e4=await t.in(n2,i3,t.Sn);e4&&r3.set(i3,t.xn(e4))}return r3},bytes:e3=>t.an(n2,e3),async mentioning(e3,n3,i3){
let a3=t.fn(e3,i3),o3=r2.filter(e4=>n3.some(t2=>e4.endsWith(t2)));return await d2(o3),o3.filter(e4=>{let t2=f2(e4);return"text"in t2&&a3(t2.text)})}}}var Fe=e.n(
{allRules:()=>Ie,command:()=>Le});async function Ie(){return(await Promise.all(r.hn.map(({load:e2})=>e2()))).flatMap(({rules:e2})=>e2)}const Le={name:"rules",summary:"\
Lists every rule",options:{format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check rules --format json",async run(e2,n2){
let r2=t.j(e2,"format",["text","json"],"text"),i2=await Ie();if(r2==="json")return n2.out(`${JSON.stringify(i2,null,2)}
`),0;let a2=Math.max(...i2.map(({id:e3})=>e3.length));return n2.out(`${i2.map(({id:e3,title:t2})=>`${e3.padEnd(a2)}  ${t2}`).join(`
`)}
`),0}};function w(e2,t2){return{check:e2,ok:!0,text:t2}}function T(e2,t2,n2){return{check:e2,ok:!1,text:t2,repair:n2}}function E(e2,t2){return{check:e2,ok:void 0,
text:t2}}async function Re(e2){let t2=e2.entries.containing(".github/workflows/").filter(e3=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(e3));if(t2.length===0)return[];
await e2.load(t2);let n2=await r.Ut();return t2.flatMap(t3=>{let i2=e2.read(t3);if(!("text"in i2))return[];try{let a2=D(r.Yt(n2(r.en(t3,e2.side,i2.text)))),o2=Object.
values(D(a2.jobs)).map(D).filter(ze);return o2.length===0?[]:[{path:t3,content:a2,jobs:o2}]}catch{return[]}})}function ze({uses:e2,steps:t2}){return[e2,...Array.
isArray(t2)?t2.map(e3=>D(e3).uses):[]].some(e3=>typeof e3=="string"&&e3.includes("contract-check"))}function Be(e2,{branch:t2,hasTimes:n2}){let[r2]=e2;if(!r2)return[
T("workflow","no workflow of the governed branch runs the Action",'run "contract-check init", and commit the workflow to the governed branch')];let i2=e2.map(({
content:e3})=>We(e3)),[a2]=e2.filter((e3,t3)=>i2[t3]?.pull_request!==void 0);if(!a2)return[T("workflow",`${r2.path} does not run on pull_request`,`add "pull_req\
uest:" to on: in ${r2.path}`)];let o2=D(We(a2.content).pull_request),s2=Array.isArray(o2.types)?o2.types:[],c2=i2.some(e3=>e3.pull_request_review!==void 0),l2=i2.
some(e3=>e3.schedule!==void 0);return[w("workflow",`${e2.map(({path:e3})=>e3).join(", ")} runs the Action`),Ve(a2.path,o2,t2),s2.includes("edited")?w("retargeti\
ng","it runs again when a pull request gets another base"):T("retargeting",`${a2.path} does not run when a pull request gets another base`,"write types: [opened\
, synchronize, reopened, edited] under pull_request:"),c2?w("reviews","a review is counted at once"):T("reviews","no workflow runs when somebody reviews: an app\
roval is not counted until the next push",'add "pull_request_review: {types: [submitted, edited, dismissed]}" to on:'),He(a2),l2?w("schedule","a sweep runs on a\
 schedule"):n2?T("schedule","windows or freezes are configured, and no workflow sweeps on a schedule: a status stays what it was when they open and close",`add \
"schedule: [{cron: '7,37 * * * *'}]" to on:, and mode: sweep for it`):w("schedule","no window is configured, so no sweep is needed")]}function Ve(e2,t2,n2){return"\
paths"in t2||"paths-ignore"in t2?T("filters",`${e2} runs only for some paths: where it is skipped, a required status never comes`,`remove paths: and paths-ignor\
e: from pull_request: in ${e2}`):"branches-ignore"in t2||"branches"in t2&&!Ue(t2.branches).includes(n2)?T("filters",`${e2} runs only for some branches, and does\
 not name ${n2} among them`,`remove branches-ignore: from pull_request: in ${e2}, and name ${n2} under branches:`):w("filters",`it runs for every pull request t\
o ${n2}`)}function He({path:e2,content:t2,jobs:n2}){return n2.map(e3=>e3.permissions??t2.permissions).every(e3=>e3==="write-all"||D(e3).statuses==="write")?w("p\
ermissions","its token may write the status"):T("permissions",`${e2} gives its token no "statuses: write": the job's exit code gates instead, and stays red unti\
l somebody runs it again`,`write "permissions: {contents: read, pull-requests: write, statuses: write}" in ${e2}`)}function Ue(e2){return Array.isArray(e2)?e2:[
e2]}function We({on:e2}){return typeof e2=="string"?{[e2]:{}}:Object.fromEntries(Array.isArray(e2)?e2.map(e3=>[String(e3),{}]):Object.entries(D(e2)).map(([e3,t2])=>[
e3,t2??{}]))}function D(e2){return typeof e2=="object"&&e2?e2:{}}async function Ge(e2){let{branch:t2,tipSide:r2,isShallow:i2,now:a2,tipAt:o2}=e2,s2=await n.lt(r2),
c2="policy"in s2&&s2.policy.configured?s2.policy:void 0,l2=c2?.calendar!==void 0;return{findings:[w("base",`the governed branch is ${t2}`),i2?T("history","this \
clone is shallow: merge bases, reverts and -transitive promises may miss what they need",'run "git fetch --no-tags --unshallow origin" (the Action fetches what \
it needs)'):i2===!1?w("history","the whole history is here"):w("history","the Action fetches what it needs of it"),a2<o2-864e5?T("clock",`this machine's clock s\
ays ${new Date(a2).toISOString()}, and ${t2} is from ${new Date(o2).toISOString()}`,"set the clock: windows and freezes are asked about by it"):w("clock","the c\
lock agrees with the history"),Xe(a2),...Ke(e2,s2),...c2?[...qe(e2,c2),Ye(c2)]:[],...Be(await Re(r2),{branch:t2.replace(/^origin\//,""),hasTimes:l2})],policy:c2}}
function Ke({branch:e2,present:n2,tipSide:r2},i2){if("faults"in i2)return[T("config",`the config on ${e2} has faults: ${i2.faults.map(t.Tn).join("; ")}`,"a pull\
 request that repairs it, and touches nothing else, is judged by the last config without faults")];if(i2.policy.configured)return[w("config",`${i2.policy.files.
join(", ")} on ${e2} has no faults`)];let a2=r2.entries.has("contract-check.yaml")?void 0:t.$(n2,e2);return[a2===void 0?T("config",`there is no ${t.Z} on ${e2},\
 so nothing is enforced`,'run "contract-check init", and commit what it writes to that branch'):T("config",a2,`merge it into ${e2}`)]}function qe({lints:e2,branch:n2},r2){
let[i2]=r2.files,a2=Je(r2),o2=t2=>e2.filter(e3=>e3.code===t2),[s2]=o2("GV110"),c2=o2("GV112"),l2=e2.filter(({code:e3})=>e3!=="GV110"&&e3!=="GV112");return[s2?T(
"owners",s2.message,`give it an owner: in ${i2??"contract-check.yaml"}, a line in CODEOWNERS, or a defaultOwner:`):w("owners","every contract has an owner"),c2.
length>0?T("teams",c2.map(({message:e3})=>e3).join("; "),"list at least two members under teams:"):a2.length>0?E("teams",`who is in ${t.In(a2)} only the forge k\
nows: the config does not list them`):w("teams","every team that the config lists has people who can sign for each other"),l2.length>0?T("lint",`lint has ${String(
l2.length)} more to say of ${n2}, first: ${l2[0]?.message??""}`,'run "contract-check lint"'):w("lint","lint has nothing more to say")]}function Je({contracts:e2,
codeowners:t2,defaultOwners:n2,teams:r2}){let i2=[...e2.flatMap(e3=>[...e3.owners,...e3.elements.flatMap(e4=>e4.owners)]),...t2.flatMap(e3=>e3.owners),...n2],a2=e3=>e3.
includes("/")&&!r2.has(e3.toLowerCase());return[...new Set(i2)].filter(a2).sort()}function Ye({governance:e2,codeowners:n2}){let i2=e3=>(r.Ct(n2,e3)?.owners.length??
0)>0,a2=[t.Z,".github/workflows/contract-check.yml"];return e2.owners.length>0||a2.every(i2)?w("governance owners","edits of the config and the workflow need th\
eir owners"):T("governance owners","nobody is named for edits of the config and the workflow: the default owners sign for them, else whoever owns any contract",
`name governance: {owner: "@\u2026"} in ${t.Z}`)}function Xe(e2){let t2=e3=>new Intl.DateTimeFormat("en",{timeZone:e3,hour:"numeric",hourCycle:"h23"}).format(Date.
UTC(2026,6,1,12));if(t2("Europe/Berlin")!=="14"||t2("America/New_York")!=="08")return T("zones","this Node has no zone data: windows would open at wrong hours",
"use a Node with full ICU, and leave NODE_ICU_DATA unset");let{tz:n2}=process.versions;return n2!==void 0&&e2-Date.UTC(Number(n2.slice(0,4)),0,1)>864e8?T("zones",
`the zone data of this Node is ${n2}`,"use a newer Node: zones have changed since"):w("zones","the zone data is there")}async function Ze(e2){let{probe:t2,slug:n2,
branch:r2,context:i2}=e2,a2=await t2("GET",`/repos/${n2}/rules/branches/${encodeURIComponent(r2)}?per_page=100`),o2=k(k((await t2("GET",`/repos/${n2}/branches/${encodeURIComponent(
r2)}`)).data).protection),s2=Array.isArray(a2.data)?a2.data.map(k):[],c2=e3=>s2.filter(t3=>t3.type===e3).map(({parameters:e4})=>k(e4)),l2=k(o2.required_status_checks),
u2=[...c2("required_status_checks").flatMap(e3=>O(e3.required_status_checks).map(e4=>[e4.context,e4.integration_id])),...O(l2.checks).map(e3=>[e3.context,e3.app_id]),
...Array.isArray(l2.contexts)?l2.contexts.map(e3=>[e3,void 0]):[]].filter(([e3])=>e3===i2),d2=l2.strict===!0||c2("required_status_checks").some(e3=>e3.strict_required_status_checks_policy===
!0),f2=o2.enabled===!0,p2=c2("merge_queue").length>0,m2=c2("pull_request").length>0||o2.required_pull_request_reviews!==void 0;return u2.length===0?[T("required",
`the status ${i2} is not required on ${r2}: a red one stops nobody`,`add ${i2} to the required status checks of a ruleset for ${r2}`),Qe(m2?!0:f2?void 0:!1,r2)]:
[w("required",`the status ${i2} is required`),u2.some(([,e3])=>e3===15368)?w("expected source","only GitHub Actions may set it"):T("expected source",`anybody wh\
o may write statuses can set ${i2} to green`,`choose "GitHub Actions" as the expected source of ${i2}`),d2||p2?w("together",p2?"a merge queue checks what lands \
together":"a branch must be up to date before it lands"):f2?E("together",`whether a branch must be up to date, the classic protection of ${r2} does not tell her\
e`):T("together","two pull requests, each green alone, may land and break together","use a merge queue, or require branches to be up to date before merging"),Qe(
m2?!0:f2?void 0:!1,r2)]}function Qe(e2,t2){return e2===void 0?E("pushes",`whether pull requests are required, the classic protection of ${t2} does not tell here`):
e2?w("pushes",`${t2} changes by pull request only`):T("pushes",`whoever may push to ${t2} goes around the gate`,"require a pull request before merging")}function O(e2){
return Array.isArray(e2)?e2.map(k):[]}function k(e2){return typeof e2=="object"&&e2?e2:{}}const $e="0".repeat(40);async function et(e2){let{probe:t2,slug:n2}=e2,
r2=await t2("GET",`/repos/${n2}`);return r2.status===200?[tt(r2.date,e2.now),nt(e2,k(r2.data)),await rt(e2),await it(e2),await at(e2),...await Ze(e2),...await ot(
e2),...await st(e2),...await ct(e2)]:[T("token",`the forge answered ${A(r2.status)} about ${n2}`,"give a token that may read this repository (contents: read, me\
tadata: read)")]}function tt(e2,n2){let r2=e2===void 0?NaN:Math.abs(Date.parse(e2)-n2);return Number.isNaN(r2)?E("forge clock","the forge does not say what time\
 it is"):r2>3e5?T("forge clock",`this machine and the forge are ${String(Math.round(r2/t.Jt))} minutes apart`,"set the clock: windows and freezes are asked abou\
t by it"):w("forge clock","the clock agrees with the forge")}function nt({branch:e2},{default_branch:t2}){return t2===e2?w("default branch",`${e2} is the forge'\
s default branch too`):T("default branch",`the forge's default branch is ${String(t2)}, and here ${e2} governs`,`run "git fetch origin && git remote set-head or\
igin ${String(t2)}", or name the branch with --governance-ref`)}async function rt({probe:e2,slug:t2}){let{status:n2}=await e2("GET",`/repos/${t2}/pulls?state=op\
en&per_page=1`);return n2===200?w("pull requests","the token reads pull requests"):T("pull requests",`the token may not read pull requests (${A(n2)})`,"give it \
pull-requests: read")}async function it({probe:e2,slug:t2,context:n2}){let{status:r2}=await e2("POST",`/repos/${t2}/statuses/${$e}`,{state:"pending",context:n2});
return r2===422?w("statuses","the token may write the status"):T("statuses",`the token may not write commit statuses (${A(r2)})`,`give it "statuses: write"; a f\
ork's and Dependabot's never have it`)}async function at({probe:e2,slug:t2}){let{status:n2}=await e2("PATCH",`/repos/${t2}/issues/comments/0`,{body:""});return n2===
404||n2===422?w("comments","the token may write comments"):T("comments",`the token may not write comments (${A(n2)})`,'give it "pull-requests: write", or set co\
mment: false')}async function ot({probe:e2,policy:t2}){let n2=[...t2?.teams.values()??[]].filter(({github:e3})=>e3).map(async({handle:t3})=>{let[n3="",r2=""]=t3.
slice(1).split("/"),{status:i2,data:a2}=await e2("GET",`/orgs/${n3}/teams/${r2}/members?per_page=100`);return i2===200&&Array.isArray(a2)&&a2.length>0?w("team m\
embers",`${t3} has ${String(a2.length)} members`):i2===200?T("team members",`${t3} has no members: nobody can sign for it`,"add people to the team"):T("team mem\
bers",`the members of ${t3} cannot be read (${A(i2)})`,'give the input team-token a token with "Members: read", or list them under teams:')});return Promise.all(
n2)}async function st({probe:e2,slug:n2,sweeper:r2,now:i2}){if(r2===void 0)return[];let{status:a2,data:o2}=await e2("GET",`/repos/${n2}/actions/workflows/${encodeURIComponent(
r2)}/runs?event=schedule&per_page=1`);if(a2!==200)return[E("sweep",`whether the sweep runs is not known (${A(a2)}): the token needs actions: read`)];let[s2]=O(k(
o2).workflow_runs),c2=i2-Date.parse(String(s2?.created_at));return[c2<108e5?w("sweep","the last sweep is recent"):T("sweep",s2===void 0?"the sweep never ran on \
its schedule":`the last sweep is ${String(Math.round(c2/t.qt))} hours old`,`enable the workflow ${r2} on the forge: it ends schedules in quiet repositories`)]}async function ct({
probe:e2,slug:t2,branch:n2,context:r2}){let i2=O((await e2("GET",`/repos/${t2}/pulls?state=open&per_page=100`)).data).filter(({base:e3})=>k(e3).ref===n2),a2=[];
for(let{number:n3,head:o3}of i2.slice(0,lt)){let{data:i3}=await e2("GET",`/repos/${t2}/commits/${String(k(o3).sha)}/statuses?per_page=100`);O(i3).some(e3=>e3.context===
r2)||a2.push(`#${String(n3)}`)}if(i2.length===0)return[E("status","no pull request is open: open one, and see the status come")];let o2=i2.length-lt,s2=o2>0?` (${String(
o2)} more were not looked at)`:"";return[a2.length===0?w("status",`open pull requests have the status${s2}`):T("status",`${a2.join(", ")} without the status ${r2}${s2}`,
"look at the runs of the workflow; a sweep (mode: sweep) sets what is missing")]}const lt=20;function A(e2){return e2===0?"no answer":String(e2)}async function ut(e2,t2){
let{findings:n2,policy:r2}=await Ge(e2);if(!t2)return[...n2,E("forge","tokens, rules and statuses were not looked at: set GITHUB_TOKEN, in a clone from GitHub")];
let i2=(await Re(e2.tipSide)).find(({content:e3})=>JSON.stringify(e3.on??{}).includes("schedule"))?.path.split("/").at(-1);return[...n2,...await et({...t2,policy:r2,
sweeper:i2,now:e2.now})]}function dt(e2){let n2=e2.flatMap(({check:e3,ok:n3,text:r3,repair:i2})=>[`${n3===void 0?"\u2013":n3?"\u2713":"\u2717"} ${e3}: ${t.q(r3)}`,
...i2===void 0?[]:[`    \u2192 ${t.q(i2)}`]]),r2=e2.filter(({ok:e3})=>e3===!1).length;return`${n2.join(`
`)}

${r2===0?"nothing to repair":`${String(r2)} to repair`}
`}async function ft(e2,n2){let r2=(await t.vn(["config","--get","remote.origin.url"],{cwd:e2,accept:[1]})).trim(),[,i2]=/github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.
exec(r2)??[],a2=["log","-n","300","--no-merges","--format=%ae",...n2===void 0?[]:[n2,"--"]],o2=(await t.vn(["config","--get","user.email"],{cwd:e2,accept:[1]})).
trim(),s2=ht((n2===void 0?"":await t.vn(a2,{cwd:e2})).split(`
`).filter(Boolean)),c2=s2.some(({emails:e3})=>e3.includes(o2))?s2:mt(s2,o2),l2=await t.jt(e2,void 0),u2=(await t.vn(["symbolic-ref","--quiet","--short","HEAD"],
{cwd:e2,accept:[1]})).trim();return{people:c2,owner:c2[0]?.handle??(i2===void 0?"@owner":`@${i2.split("/")[0]??""}`),slug:i2,host:i2===void 0?r2.includes("gitla\
b")?"gitlab":void 0:"github",branch:l2?.name.replace(/^origin\//,"")??u2,isFound:l2!==void 0||t.Pt.includes(u2),...await pt(e2,u2)}}async function pt(e2,n2){let r2=(await t.
vn(["remote"],{cwd:e2})).split(`
`).filter(Boolean),i2=(await t.vn(["for-each-ref","--format=%(refname)","refs/heads/","refs/remotes/"],{cwd:e2})).split(`
`),a2=e3=>i2.filter(t2=>t2.startsWith(e3)).map(t2=>t2.slice(e3.length)),o2=e3=>a2(`refs/remotes/${e3}/`).filter(e4=>e4!=="HEAD"),s2=e3=>e3==="origin"?0:o2(e3).length>
0?1:2,c2=r2.sort((e3,t2)=>s2(e3)-s2(t2)),[l2]=c2,u2=l2===void 0?[]:o2(l2);return{remotes:c2,fetched:u2,hasOthers:[...a2("refs/heads/"),...u2].some(e3=>e3!==n2)}}
function mt(e2,t2){let n2=vt(t2);if(n2===void 0)return e2;let r2=e3=>e3.handle.toLowerCase()===n2.toLowerCase();return e2.some(r2)?e2.map(e3=>r2(e3)?{...e3,emails:[
...e3.emails,t2]}:e3):[...e2,{handle:n2,emails:[t2]}]}function ht(e2){let t2=new Map;for(let n2 of e2){let e3=vt(n2);if(e3===void 0)continue;let r2=t2.get(e3.toLowerCase())??
{handle:e3,emails:new Set,commits:0};r2.emails.add(n2),r2.commits+=1,t2.set(e3.toLowerCase(),r2)}return[...t2.values()].sort((e3,t3)=>t3.commits-e3.commits).slice(
0,5).map(({handle:e3,emails:t3})=>({handle:e3,emails:[...t3].sort()}))}function gt(e2){let[t2="",n2=""]=e2.toLowerCase().split("@"),r2=t2.split(/[^a-z]+/);return t2.
includes("[bot]")||r2.some(e3=>_t.has(e3))||/^(?:localhost|.*\.local|.*\.internal)$/.test(n2)}const _t=new Set("noreply reply root action actions bot ci cd jenk\
ins travis circleci renovate dependabot semantic release automation automated build builder deploy deployer runner gitlab github svc service snyk mergify".split(
" "));function vt(e2){if(gt(e2))return;let[,t2]=/^(?:\d+\+)?([A-Za-z\d-]+)@users\.noreply\.github\.com$/.exec(e2)??[],[n2=""]=e2.split("@"),r2=t2??n2.replace(/\+.*$/,
"").replace(/[^A-Za-z\d-]+/g,"-").replace(/^-+|-+$/g,"");return r2===""||!e2.includes("@")?void 0:`@${r2}`}function yt(e2,t2="https://api.github.com"){let n2={authorization:`\
Bearer ${e2}`,accept:"application/vnd.github+json","user-agent":"contract-check"};return async(e3,r2,i2)=>{try{let a2=await fetch(`${t2}${r2}`,{method:e3,headers:n2,
redirect:"error",signal:AbortSignal.timeout(2e4),...i2&&{body:JSON.stringify(i2)}}),o2=await a2.text();return{status:a2.status,data:bt(o2),date:a2.headers.get("\
date")??void 0}}catch{return{status:0,data:void 0,date:void 0}}}}function bt(e2){try{return JSON.parse(e2)}catch{return}}const j=366*t.Kt;function M(e2,t2,n2,r2){
return{code:e2,severity:t2,message:n2,...r2&&{location:r2}}}function N(e2,{rule:t2},n2){return M(e2,"warning",`Window "${t2.id}" ${n2}`,t2.location)}function xt(e2,t2,r2){
let i2=e2.windows.filter(({rule:e3})=>e3.capacity!==void 0),a2=t3=>new Set(r2?.filter(r3=>n.x(e2,r3).windows.includes(t3)).map(({contract:e3})=>e3)),o2=new Map(
i2.map(e3=>[e3,r2?a2(e3):void 0]));return i2.flatMap((e3,n2)=>i2.slice(n2+1).flatMap(n3=>{if(e3.calendar!==n3.calendar||!St(o2.get(e3),o2.get(n3),e3,n3))return[];
let r3=Ct(t2.get(e3.rule.id)??[],t2.get(n3.rule.id)??[]);return r3?[N("GV207",e3,`and window "${n3.rule.id}" are open at the same time on ${r3.label} for the sa\
me contracts; each counts its own capacity, so twice as much may land. Merge them, or set them apart.`)]:[]}))}function St(e2,t2,n2,r2){if(e2&&t2)return[...e2].
some(e3=>t2.has(e3));let i2=(e3,t3)=>!e3||!t3||e3.some(e4=>t3.includes(e4));return i2(n2.rule.contracts,r2.rule.contracts)&&i2(n2.rule.regions,r2.rule.regions)&&
i2(n2.rule.teams,r2.rule.teams)}function Ct(e2,t2){let n2=0;for(let r2 of e2){for(;(t2[n2]?.closes??1/0)<=r2.opens;)n2++;let e3=t2[n2];if(e3&&e3.opens<r2.closes)
return r2}}function wt(e2,{queries:t2=[],from:r2}){if(e2.faults.length>0)return[];let i2=new Set;return t2.flatMap(t3=>{let a2=t3.classes.join(" and "),{windows:o2}=n.
x(e2,t3);if(o2.length===0)return[M("GV206","error",`${t3.contract}: no window admits ${a2} changes, so none can ever land. Add one, or change the policy of the \
class.`,t3.location)];let s2=JSON.stringify([o2.map(({rule:e3})=>e3.id),t3.regions,t3.teams,t3.classes]);return i2.has(s2)||n._(e2,t3,{from:r2,count:1}).openings.
length>0?[]:(i2.add(s2),[M("GV205","error",Tt(t3,o2),t3.location??o2[0]?.rule.location)])})}function Tt(e2,t2){let n2=t2.slice(0,8).map(({rule:e3})=>`"${e3.id}"`).
join(", "),r2=[...e2.regions,...e2.teams].join(", "),i2=r2===""?"":` (${r2})`;return`${e2.contract}${i2}: nothing opens for ${e2.classes.join(" and ")} changes \
within a year. The windows ${n2} are frozen, or never open together as regionMode, teams or several calendars require.`}function Et(e2,{bookings:t2=[],ledger:r2,
from:i2}){let a2=(r2?.faults??[]).map(({code:e3,message:t3,location:n2})=>M(e3,"error",t3,n2)),o2=new Map;for(let e3 of t2){let t3=`${e3.occurrence?.window??""}\
@${e3.occurrence?.label??""}`,n2=o2.get(t3);n2?n2.push(e3):o2.set(t3,[e3])}let s2=e2.windows.flatMap(t3=>n.I(t3,e2.time,i2,i2+j).flatMap(t4=>(o2.get(t4.id)??[]).
flatMap(n2=>Dt(e2,t4,n2))));return[...a2,...s2]}function Dt(e2,t2,r2){let{contracts:i2,classes:a2,type:o2,regions:s2=[],teams:c2=[],owners:l2,consumers:u2}=r2,d2={
contract:i2[0]??"",classes:a2,regions:s2,teams:c2,owners:l2,consumers:u2,...o2&&{type:o2}},f2=n.x(e2,d2).freezes.flatMap(e3=>n.R(e3,t2.opens,t2.closes)).find(e3=>e3.
from<=t2.opens&&(e3.to===null||e3.to>=t2.closes));return f2?[M("GV204","error",`${r2.change} is booked into "${t2.id}", which lies in the freeze "${f2.rule.id}"\
; book another occurrence.`,f2.rule.location)]:[]}function Ot(e2,t2,n2,r2){return[...kt(t2,r2),...At(e2,t2,n2,r2),...Mt(t2,n2),...Nt(t2,n2),...Pt(e2,t2),...Ft(e2,
t2)]}function kt(e2,t2){return e2.gaps(t2,t2+j).map(({local:t3,kind:r2,at:i2})=>{let a2=`${t3.slice(0,16)} in ${e2.zone}`;return N("GV202",e2,{gap:`does not ope\
n at ${a2}: the clocks jump over that time. Start an hour earlier or later, or add that day by hand.`,moved:`starts at ${a2}, which the clocks jump over; it ope\
ns ${n.ht(i2,e2.zone)}.`,twice:`starts at ${a2}, which the clocks show twice; it opens the first time.`}[r2])})}function At(e2,r2,i2,a2){let[o2]=i2;if(!o2)return[
N("GV203",r2,jt(r2,a2))];let s2=r2.rule.allow?.filter(e3=>e3!=="any")??["breaking"],c2=e2.freezes.filter(({rule:e3})=>!e3.contracts&&!e3.regions&&!e3.teams&&(e3.
deny??["breaking"]).some(e4=>e4==="any"||s2.every(t2=>t2===e4))).flatMap(e3=>n.R(e3,a2,a2+j+31*t.Kt));if(!i2.every(e3=>c2.some(t2=>t2.from<=e3.opens&&(t2.to===null||
t2.to>=e3.closes))))return[];let l2=[...new Set(c2.map(({rule:e3})=>`"${e3.id}"`))].join(", ");return[N("GV203",r2,`never opens within a year: each of its ${i2.
length} occurrences lies in a freeze (${l2}).`)]}function jt(e2,t2){let r2=e2.series.overlapping(t2+j,t2+10*j)[0];if(r2)return`does not open within a year; it n\
ext opens ${n.ht(r2.start,e2.zone)}.`;let i2=e2.series.overlapping(t2-j,t2).at(-1);return i2?`is over: it last opened ${n.ht(i2.start,e2.zone)}. Remove it, or e\
xtend its rule.`:"never opens: its rule gives no occurrence. Check start, rrule and except."}function Mt(e2,r2){let i2=r2.findIndex(({opens:e3},n2)=>e3+t.qt<(r2[n2-
1]?.closes??e3)),[a2,o2]=[r2[i2-1],r2[i2]];return!a2||!o2?[]:[N("GV207",e2,`opens on ${o2.label} before it closes on ${n.ht(a2.closes,e2.zone)}: together they a\
re one long opening. Shorten it, or write that opening as one.`)]}function Nt(e2,t2){let r2=n.pt(e2.rule.notice??"")??0,i2=t2.slice(1).map(({opens:e3},n2)=>e3-(t2[n2]?.
opens??e3)),a2=i2.sort((e3,t3)=>e3-t3)[Math.floor(i2.length/2)]??1/0;return r2<=a2?[]:[N("GV210",e2,`asks for ${n.mt(r2)} of notice, but mostly opens every ${n.
mt(a2)}: the next occurrence can never be booked in time. Shorten the notice if that is not meant.`)]}function Pt(e2,t2){let{rule:r2,series:i2,zone:a2}=t2,o2=r2.
rrule===void 0?void 0:e2.time.resolve(r2.start,a2);if(!o2||o2.gap||i2.starts(o2.instant,o2.instant+1).length>0)return[];let s2=i2.starts(o2.instant,o2.instant+2*
j)[0],c2=s2===void 0?"":` The first occurrence is ${n.ht(s2,a2)}.`;return[N("GV211",t2,`has a start, ${r2.start}, that its rrule does not give, so nothing opens\
 then.${c2}`)]}function Ft(e2,t2){return(t2.rule.except??[]).flatMap(n2=>{let r2=n2.length===10,i2=r2?`${n2}T00:00`:n2.replace(/Z$/,""),a2=e2.time.resolve(i2,n2.
endsWith("Z")?"UTC":t2.zone)?.instant;if(a2===void 0)return[];let o2=r2?e2.time.add(a2,"P1D",t2.zone,1):a2+1;return t2.series.starts(a2,o2).length>0?[]:[N("GV21\
2",t2,`excepts ${n2}, but does not start then; write the local date of the START of the occurrence.`)]})}function It(e2,t2){let r2=new Map(e2.windows.map(r3=>[r3.
rule.id,n.I(r3,e2.time,t2.from,t2.from+j)]));return[...e2.advice,...e2.windows.flatMap(n2=>Ot(e2,n2,r2.get(n2.rule.id)??[],t2.from)),...Rt(e2,r2,t2.from),...zt(
e2),...xt(e2,r2,t2.queries),...wt(e2,t2),...Et(e2,t2)]}function Lt(e2,r2,i2){let{closeGuard:a2,sweepEvery:o2,location:s2}=r2,c2=[],l2=(o2??0)+15*t.Jt;if(o2!==void 0&&
a2<l2){let e3=`closeGuard is ${n.mt(a2)}; with a sweep every ${n.mt(o2)}, and schedules that run late, it must be at least ${n.mt(l2)}.`;c2.push(M("GV220","erro\
r",e3,s2))}for(let t2 of e2.windows){let[r3]=n.I(t2,e2.time,i2,i2+j);if(!r3||r3.closes-r3.opens>a2)continue;let o3=`Window "${t2.rule.id}" is open for ${n.mt(r3.
closes-r3.opens)}, no longer than closeGuard (${n.mt(a2)}): nothing can land in it.`;c2.push(M("GV220","error",o3,t2.rule.location))}return c2}function Rt(e2,t2,r2){
let i2=e2.advisories.filter(({rule:e3})=>e3.peak===!0).flatMap(e3=>n.R(e3,r2,r2+j));return e2.windows.flatMap(e3=>{let n2=(t2.get(e3.rule.id)??[]).flatMap(e4=>{
let t3=i2.find(t4=>t4.from<e4.closes&&(t4.to??1/0)>e4.opens);return t3?[{occurrence:e4,peak:t3}]:[]}),[r3]=n2;return r3?[N("GV209",e3,`opens in the declared pea\
k "${r3.peak.rule.id}" on ${r3.occurrence.label}${n2.length>1?` and ${n2.length-1} more times`:""}; except these days, or move the window.`)]:[]})}function zt(e2){
return e2.freezes.filter(({rule:e3})=>e3.to===void 0&&e3.duration===void 0).map(({rule:e3})=>M("GV208","warning",`Freeze "${e3.id}" has no end; add to: so that \
it does not outlive its reason.`,e3.location))}async function Bt(e2,t2,n2){let r2=[],i2=new Map,a2=t3=>{let r3=i2.get(t3)??n2(t3,e2);return i2.set(t3,r3),r3};for(let n3 of[
...Vt(e2,t2),...Ht(e2,t2)])r2.push(...await Ut(n3,e2,a2));return r2}function Vt(e2,t2){return e2.contracts.map(r2=>({code:"GV115",globs:r2.elements.map(({path:e3,
location:t3})=>({glob:e3,location:t3})),paths:t2.filter(t3=>n.at(e2,t3)===r2),says:(e3,t3)=>`elements: ${JSON.stringify(e3)} names no element of ${t3}`}))}function Ht(e2,t2){
return e2.consumers.flatMap(({id:i2,reads:a2,location:o2})=>a2.map(({contract:a3,fields:s2=[]})=>({code:"GV122",globs:s2.map(e3=>({glob:e3,location:o2})),paths:t2.
filter(t3=>r.Ot(a3,t3,n.at(e2,t3)?.id)),says:(e3,t3)=>`${i2} reads ${e3}, and ${t3} has no such element`})))}async function Ut({code:e2,globs:i2,paths:a2,says:o2},s2,c2){
let l2=i2,u2=new Set;for(let e3 of a2){if(l2.length===0)return[];let t2=await c2(e3,s2);if(!t2)return[];let i3=new Set(n.X(l2.map(({glob:e4})=>e4),t2.elements,t2));
l2=l2.filter(({glob:e4})=>i3.has(e4));for(let e4 of t2.elements)for(let t3 of[e4,e4.slice(1)])u2.add(r.it(t3))}if(a2.length===0)return[];let d2=a2.length>2?`any\
 of its ${String(a2.length)} contracts`:t.In(a2);return l2.map(({glob:n2,location:r2})=>{let i3=t.Vn(n2,u2),a3=i3===void 0?"":`; did you mean ${i3}?`;return{code:e2,
severity:"error",message:`${o2(n2,d2)}${a3}`,location:r2}})}function P(e2,t2,n2){return{code:e2,severity:"warning",message:t2,...n2&&{location:n2}}}function Wt(e2,t2,n2,r2){
return[...Kt(e2,n2),...qt(e2,t2),...Jt(e2,t2),...Yt(e2),...Zt(e2,t2,n2),...$t(e2,r2),...en(e2,r2)]}function Gt(e2){return e2.id??e2.files.join(", ")}function Kt(e2,t2){
let n2=[...t2.entries.keys()];return e2.contracts.flatMap(e3=>n2.some(t3=>r.Dt(e3.files,t3)&&!r.Dt(e3.ignore,t3))?[]:[P("GV114",`${Gt(e3)} names no file: is the\
 glob right?`,e3.location)])}function qt(e2,t2){let r2=t2.filter(t3=>n.ot(e2).ignored(t3)!==!0&&n.J(e2,t3).owners.length===0),[i2]=r2,a2=r2.length>1?` and ${String(
r2.length-1)} more`:"",o2=i2===void 0?[]:[P("GV110",`nobody owns ${i2}${a2}`,{file:i2})],s2=e2.contracts.flatMap(e3=>{let t3=e3.elements.filter(({owners:e4})=>e4.
length===0);return t3.length===0||e3.owners.length>0?[]:[P("GV113",`${Gt(e3)} has ${String(t3.length)} element globs and no owner of its own: what they do not n\
ame has none`,e3.location)]});return[...o2,...s2]}function Jt(e2,t2){return[...new Map(t2.map(t3=>[n.tt(e2,t3)?.counting,t3]).reverse())].flatMap(([t3,r2])=>{let i2=t3&&
n.tt(e2,r2);return i2?[P("GV116",i2.message,i2.counting.location)]:[]})}function Yt(e2){return[...e2.teams.values()].flatMap(t2=>{let r2=n.et(e2,void 0,t2.handle);
if("unverifiable"in r2)return[];if(r2.members.length>0&&Xt(e2,r2.members))return[P("GV112",`nobody in ${t2.handle} has a key under people:, and only signed file\
s count (signoff: sources:): nobody can sign for it`,t2.location)];if(r2.members.length>1)return[];let i2=e2.contracts.some(({owners:e3,elements:n2})=>e3.includes(
t2.handle)||n2.some(e4=>e4.owners.includes(t2.handle)));if(r2.members.length===0)return[P("GV112",`${t2.handle} has no members: nobody can sign for it`,t2.location)];
let[a2="@nobody"]=r2.members,o2=`${t2.handle} has one member: nobody can sign what ${a2} writes`;return i2?[P("GV112",o2,t2.location)]:[]})}function Xt({signoff:{
sources:e2},people:t2},n2){return e2!==void 0&&!e2.includes("github-review")&&n2.every(e3=>(t2.get(e3.toLowerCase())?.keys??[]).length===0)}function Zt(e2,t2,i2){
return e2.consumers.flatMap(({id:a2,reads:o2,location:s2})=>o2.flatMap(({contract:o3,readerSchema:c2})=>{let l2=t2.some(t3=>r.Ot(o3,t3,n.at(e2,t3)?.id))||e2.contracts.
some(e3=>e3.id===o3),u2=c2!==void 0&&!i2.entries.has(c2);return[...l2?[]:[P("GV120",`${a2} reads ${o3}, which no contract is called`,s2)],...u2?[P("GV121",`${a2}\
 reads with ${c2}, which does not exist`,s2)]:[]]}))}const Qt=30*t.Kt;function $t(e2,n2){let r2=e2.waivers.filter(({until:e3})=>e3>n2).length;return e2.waivers.
flatMap(({expires:e3,until:i2,reason:a2,location:o2})=>{if(i2<=n2)return[P("GV191",`this waiver expired on ${e3} (${t.zn(a2)}): remove it`,o2)];let s2=`${String(
r2)} in all ${r2===1?"is":"are"} left`,c2=`this waiver runs out on ${e3} (${t.zn(a2)}): mend what it lets pass, or renew it; ${s2}`;return i2-n2<Qt?[P("GV192",c2,
o2)]:[]})}function en(e2,t2){return e2.contracts.flatMap(e3=>{let{reviewed:i2,recheckEvery:a2}=e3,o2=a2===void 0?void 0:n.pt(a2),s2=i2===void 0?void 0:r.Xt(i2);
if(o2===void 0||s2!==void 0&&t2<s2+o2)return[];let c2=s2===void 0?"has never been checked":`was last checked on ${i2??""}`;return[P("GV180",`${Gt(e3)} ${c2}, an\
d asks for it every ${n.mt(o2)}`,e3.location)]})}function tn(e2,r2,i2){let a2=new Map;for(let o2 of r2){let r3=n.at(e2,o2),s2=n.st(e2,r3,"profile"),c2=s2===void 0?
void 0:i2(o2);if(!s2||!c2||c2.profile===s2||t.Dt(c2.profile)!==t.Dt(s2))continue;let l2=`${r3?.profile===void 0?"defaults:":r3.files.join(", ")} has profile: ${s2}\
, and ${c2.because}, which is ${c2.profile}`;a2.has(l2)||a2.set(l2,P("GV117",l2,r3?.location))}return[...a2.values()]}function nn(e2,{entries:t2}){if(e2.contracts.
every(({patterns:e3})=>e3.length===0))return[];let i2=new Map,a2=new Map;for(let r2 of t2.keys()){let t3=n.ct(e2,r2),o2=t3&&n.at(e2,r2);o2&&(i2.set(t3.line,[...i2.
get(t3.line)??[],t3]),a2.set(o2,[...a2.get(o2)??[],t3]))}return[...[...i2.values()].sort(r.wn(([e3])=>e3?.line??"")).flatMap(rn(e2)),...[...a2].flatMap(an)]}function rn(e2){
return t2=>{let[i2]=t2;if(!i2)return[];let a2=[...new Set(t2.map(({version:e3})=>e3))],o2=i2.versioning??r.et(a2),s2=o2&&a2.filter(e3=>!r.Y(e3,o2));return s2?.length===
0?[]:[P("GV175",s2?`${i2.line}: ${s2.join(", ")} is no version as versioning: ${o2} counts: what comes after it is compared with the newest that is`:`${i2.line}\
: ${a2.join(", ")} are not counted in one way, so nobody can tell which comes before: say versioning: in the entry`,n.at(e2,i2.path)?.location)]}}function an([{
checkpoint:e2,against:t2,location:n2},i2]){return e2===void 0||t2!==void 0||i2.some(({version:t3})=>r.J(t3,e2))?[]:[P("GV176",`checkpoint: ${e2} is none of the \
versions that lie here, so all of them count`,n2)]}const on=[["promise-broken","a broken promise"],["breaking","a change that breaks both directions"],["removed",
"the removal of a contract"]];function sn(e2,t2){if(e2.calendar)return[];let r2=on.filter(([t3])=>!cn(e2,t3)),{ignored:i2}=n.ot(e2),a2=t2.filter(t3=>{let r3=n.it(
e2,{headPath:t3,status:"modified"})==="full",a3=n.rt(e2,t3)==="none"||n.at(e2,t3)?.status==="experimental";return r3&&!a3&&i2(t3)!==!0}),[o2]=a2;if(o2===void 0||
r2.length===0)return[];let s2=a2.length-1;return[P("GV309",`${s2===0?o2:`${o2} and ${String(s2)} more contract${s2>1?"s":""}`}: ${r2.map(([,e3])=>e3).join(", ")}\
: each needs ${n.G["window-and-sign-off"]}, and there is no window at all, so none can ever land. Add one under windows:, or say under policy: rules: what they \
need instead`,n.at(e2,o2)?.location??{file:e2.files[0]??o2})]}function cn({rules:e2},t2){return e2.some(({when:e3,needs:r2=n.K[t2].needs})=>(e3.situation===void 0||
e3.situation===t2)&&r2!=="window-and-sign-off"&&r2!=="request-window-and-sign-off")}function ln(e2,t2,r2,i2){return[...t2.flatMap(n2=>[...un(e2,n2),...dn(e2,n2,
r2,i2),...mn(e2,n2,i2),...hn(e2,n2,t2,i2)]),...n.E(e2,t2,i2).map(({message:e3,location:t3})=>P("GV160",e3,t3))]}function un(e2,t2){let{request:i2,at:a2}=t2;return r.
vt(n.nt(e2),t2).map(e3=>({code:"GV144",severity:"error",message:`${i2.id} is about ${e3}, which is neither a file here nor an id of the config: it takes no room\
 in a window`,location:a2("contracts",i2.contracts.findIndex(t3=>t3.id===e3))}))}function dn(e2,{request:t2,at:r2},i2,a2){let o2=n.w(t2),s2=pn(e2,t2,a2)?[]:n.C(
e2,t2),c2=t2.rollback?.steps??[];return[...s2.length===0?[]:[P("GV140",`${t2.id} says no way back: write ${s2.join(" and ")}, which the policy asks for`,r2(t2.rollback?
"rollback":"id"))],...o2===void 0?[]:[P("GV141",`${t2.id}: ${o2}`,r2("rollback","estimate"))],...c2.flatMap(({script:e3},n2)=>e3===void 0||i2.entries.has(e3)?[]:
[P("GV142",`${t2.id}: the rollback script ${e3} does not exist`,r2("rollback","steps",n2,"script"))])]}function fn({calendar:e2},{window:t2},r2){let i2=t2&&e2&&
n.N(e2,t2.id,t2.occurrence);return i2&&"occurrence"in i2&&i2.occurrence.closes>r2?i2.occurrence:void 0}function pn(e2,t2,n2){return t2.review!=null||t2.window!=
null&&!fn(e2,t2,n2)}function mn(e2,{request:t2,at:r2},i2){let a2=fn(e2,t2,i2),o2=n.A(t2);if(!a2||o2<a2.closes-a2.opens)return[];let s2=n.mt(a2.closes-a2.opens);
return[P("GV143",`${t2.id}: ${a2.id} is open for ${s2}, and the first stage and the rollback take ${n.mt(o2)}: book a longer one, or shorten them`,r2("window"))]}
function hn(e2,{request:t2,at:r2},i2,a2){let{id:o2,compatibilityLayer:s2,review:c2}=t2;if(!s2||c2!=null)return[];let{until:l2,least:u2}=n.S(e2,t2),d2=i2.filter(
e3=>e3.request.id===s2.removal&&e3.request.id!==o2).flatMap(t3=>{let n2=fn(e2,t3.request,a2);return!n2||l2===void 0||l2<=n2.opens?[]:[P("GV151",`${t3.request.id}\
 is booked into ${n2.id}, and the compatibility layer of ${o2} stands until ${s2.until??""}: book a later one`,t3.at("window"))]});if(l2===void 0||!u2||u2.until<=
l2||l2<=a2)return d2;let f2=`${o2}: the compatibility layer ends ${s2.until??""}, but ${u2.because}: keep it until ${new Date(u2.until).toISOString().slice(0,10)}`;
return[...d2,P("GV152",f2,r2("compatibilityLayer","until"))]}async function gn(e2,t2){let i2=await n.lt(e2,t2.config);if("faults"in i2)return i2.faults.map(e3=>({
...e3,severity:"error"}));let{policy:a2}=i2;if(!a2.configured)return[];let o2=await r.gt(e2),s2=t2.contracts??[...e2.entries.keys()].filter(e3=>n.at(a2,e3));return[
...o2.faults.map(e3=>({...e3,severity:"error"})),...Wt(a2,s2,e2,t2.now),...await vn(a2,e2,t2),...t2.elements?await Bt(a2,_n(a2,e2,s2),t2.elements):[],...t2.profileAsked?
tn(a2,_n(a2,e2,s2),t2.profileAsked):[],...nn(a2,e2),...ln(a2,o2.filed,e2,t2.now),...sn(a2,_n(a2,e2,s2)),...yn(a2,s2,o2,t2.now)]}function _n(e2,t2,r2){let{declares:i2,
ignored:a2}=n.ot(e2),o2=[...t2.entries.keys()].filter(i2);return[...new Set([...r2,...o2])].filter(e3=>a2(e3)!==!0)}async function vn(e2,t2,{contracts:r2=[],recognises:i2}){
if(!i2)return[];let a2=new Set(r2),{declares:o2,formatOf:s2,ignored:c2}=n.ot(e2),l2=[...t2.entries.keys()].filter(e3=>o2(e3)&&!a2.has(e3)&&s2?.(e3)===void 0&&c2(
e3)!==!0),u2=await t2.starts(l2);return l2.filter(e3=>!i2(e3,u2.get(e3)??"")).map(t3=>({code:"GV018",severity:"error",message:`${t3} is named under contracts:, \
and no format recognises it: give its entry a format:, narrow files:, or name the file under ignore:`,location:n.at(e2,t3)?.location??{file:t3}}))}function yn(e2,t2,r2,i2){
let{calendar:a2}=e2;if(!a2)return[];let o2=[...new Map(t2.map(t3=>[n.at(e2,t3),t3]))].filter(([t3])=>t3&&n.st(e2,t3,"compatibility")!=="none").map(([e3,t3])=>({
entry:e3,path:t3})).map(({path:t3,entry:r3})=>{let{owners:i3}=n.J(e2,t3);return{contract:t3,...r3?.id!==void 0&&{contractId:r3.id},classes:["breaking"],regions:n.
st(e2,r3,"regions")??[],teams:i3,owners:i3,consumers:[],...r3&&{location:r3.location}}}),s2=n.O({policy:e2,booked:r2.filed},{}),c2=n.j(a2,s2);return[...a2.unread.
map(e3=>({...e3,severity:"error"})),...n.D(a2,i2).stale.map(({code:e3,message:t3,location:n2})=>P(e3,t3,n2)),...It(a2,{from:i2,queries:o2,bookings:s2,ledger:c2}),
...e2.closeGuard>0?Lt(a2,{closeGuard:e2.closeGuard},i2):[]]}async function bn(e2,t2,n2){let i2=await r.dn(e2,t2,n2),a2=i2&&await r.ot({snapshot:e2,settings:t2.settings},
i2,n2);return a2&&{...a2,format:i2}}var xn=e.n({command:()=>Cn,lintsOf:()=>F});async function Sn(e2,t2,n2,r2){let i2=await bn(t2,n2,r2),a2=e2?.entries.has(r2)?await bn(
e2,n2,r2):void 0;return!i2||!a2?i2:{elements:[...i2.elements,...a2.elements],uses:[...i2.uses,...a2.uses],format:i2.format}}const Cn={name:"lint",summary:"Check\
s config, calendar, requests and owners of the working tree, before they are merged",options:{base:{type:"string",value:"REF",help:"not judged; only needed wher\
e there is no default branch"},head:{type:"string",value:"REF",help:"a commit instead of the working tree"},config:{type:"string",value:"FILE",help:"the config \
file (default: contract-check.yaml)"},format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check lint",async run(e2,n2){
let i2=t.j(e2,"format",["text","json"],"text"),[a2,o2,s2]=[e2.last("base"),e2.last("head"),e2.last("config")],{cwd:c2}=n2,l2={cwd:c2,...o2!==void 0&&{head:o2}},
u2=o2===void 0?(await t.At(c2)).side:(await t.kt({...l2,base:a2??"HEAD"})).headSide,d2=await F(u2,{now:n2.now(),baseSide:()=>t.kt({...l2,...a2!==void 0&&{base:a2}}).
then(e3=>e3.baseSide,()=>{}),...s2!==void 0&&{config:s2}});if(i2==="json")n2.out(t.U(d2));else{for(let e3 of d2)n2.out(`${t.x(e3,`${e3.severity} ${e3.code}: `)}\

`);n2.out(d2.length===0?wn(u2,s2):`${r.M(d2.length,"finding")} (contract-check explain CODE tells more)
`)}return d2.some(({severity:e3})=>e3==="error")?2:0}};function wn({entries:e2},n2){return n2!==void 0||t.X(e2).length>0?`nothing to complain about
`:`there is no ${t.Z} here, so there is nothing to check: contract-check init writes one
`}async function F(e2,{now:t2,config:n2,baseSide:i2}){let a2,o2;return gn(e2,{now:t2,...n2!==void 0&&{config:n2},contracts:[...r.un(e2,r.ft())],profileAsked:await r.
u(e2),recognises:(e3,t3)=>r.fn(e3,t3)!==void 0,elements:async(t3,n3)=>Sn(await(a2??=i2?.()),e2,await(o2??=r.dt(e2,n3)),t3)})}var Tn=e.n({cloneOf:()=>kn,command:()=>En});
const En={name:"doctor",summary:"Looks at the set-up, changes nothing, and says what repairs it",options:{"governance-ref":{type:"string",value:"REF",help:"the \
governed branch (default: the default branch as fetched)"},name:{type:"string",value:"NAME",help:"the status that gates (default: contract-check)"},format:{type:"\
string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check doctor --governance-ref origin/main",async run(e2,n2){let r2=t.j(e2,"form\
at",["text","json"],"text"),i2=await Dn(n2,e2.last("governance-ref"),e2.last("name")??"contract-check");return n2.out(r2==="json"?t.U(i2):dt(i2)),+!!i2.some(({ok:e3})=>e3===
!1)}};async function Dn({cwd:e2,env:t2,now:n2},r2,i2){let a2=await On(e2,r2);if("check"in a2)return[a2];let o2=await kn(e2,a2,n2()),{slug:s2=t2.GITHUB_REPOSITORY}=await ft(
e2,a2.commit),c2=t2.GITHUB_TOKEN??t2.GH_TOKEN,l2=a2.name.replace(/^origin\//,"");return ut(o2,c2===void 0||c2===""||s2===void 0?void 0:{probe:yt(c2,t2.GITHUB_API_URL),
slug:s2,branch:l2,context:i2})}async function On(e2,n2){try{return await t.m(e2,n2===void 0?{}:{governanceRef:n2},"--governance-ref")}catch(e3){if(!t.p(e3,"NoSo\
urces"))throw e3;let{message:n3,exit:r2}=e3;if(r2===2)throw new t.N(n3);return T("base",n3,"do what this line says, then ask again")}}async function kn(e2,n2,r2){
let i2=await t.Qt(e2,n2.commit),{side:a2}=await t.At(e2);return{branch:n2.name,tipSide:i2,tipAt:t.Gt(await t.vn(["log","-1","--format=%ct",n2.commit,"--"],{cwd:e2})),
now:r2,isShallow:t.Ht(await t.It(e2)),present:a2.entries,lints:await F(i2,{now:r2})}}var An=e.n({runDoctor:()=>jn});async function jn(e2,{token:n2,name:r2},{owner:i2,
repo:a2},{branch:o2,commit:s2,root:c2}){let l2=await kn(c2,{name:o2,commit:s2},e2.now()),u2={probe:yt(n2,e2.env.GITHUB_API_URL),slug:`${i2}/${a2}`,branch:o2,context:r2},
d2=await ut({...l2,isShallow:void 0},n2===""?void 0:u2);e2.info(dt(d2));let f2=d2.map(({check:e3,ok:n3,text:r3,repair:i3})=>{let a3=i3===void 0?"":` \u2192 ${t.
K(i3)}`;return`- ${n3===void 0?"\u2013":n3?"\u2705":"\u274C"} **${e3}**: ${t.K(r3)}${a3}`});return await e2.summarize(`## contract-check doctor

${f2.join(`
`)}
`),+!!d2.some(({ok:e3})=>e3===!1)}var Markup=class{text;constructor(e2){this.text=e2}};function I(e2,...t2){let n2=t2.map(e3=>e3 instanceof Markup?e3.text:typeof e3==
"string"||typeof e3=="number"?Mn(String(e3)):e3.map(({text:e4})=>e4).join(`
`));return new Markup(e2.map((e3,t3)=>e3+(n2[t3]??"")).join(""))}function Mn(e2){return t.Y(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").
replace(/"/g,"&quot;").replace(/'/g,"&#39;")}const L=new Markup(""),Nn=`
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
`,Pn=`
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
`;function Fn(e2,t2){return I`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${new Markup(`default-src 'none'; style-src '${In(Nn)}'; script-src '${In(Pn)}'; base-uri 'none'; form-actio\
n 'none'`)}" />
<title>contract-check: ${e2}</title>
${new Markup(`<style>${Nn}</style>`)}
</head>
<body>
<main>${t2}</main>
${new Markup(`<script>${Pn}</script>`)}
</body>
</html> `.text}function In(e2){return`sha256-${Buffer.from(r.in(e2),"hex").toString("base64")}`}function Ln(e2,t2){return I`<form aria-label="filters">
${t2}
<label>text<input name="text" type="search" /></label>
<output class="dim" data-noun="${e2}"></output>
</form>`}function Rn(e2,t2,n2){return n2.length===0?L:I`<label
>${t2}<select name="${e2}">
<option value="">all</option>
${[...new Set(n2)].sort().map(e3=>I`<option value="${e3}">${e3}</option>`)}
</select></label
>`}function R(e2){return e2!=="pass"&&e2!=="neutral"}const zn=[...["backward","forward"].map(e2=>({name:`compatibility: ${e2}`,mode:e2})),{name:"policy: {remova\
ls: free}",policy:e2=>({...e2,settings:{...e2.settings,removals:"free"}})}];async function Bn({mode:e2,policy:n2},i2,a2){let o2=e2===void 0?i2.comparisons:i2.comparisons.
map(t2=>Hn(t2,e2));if(!a2)return t.I({...i2,comparisons:o2}).status;let{needs:s2,facts:c2,proposal:l2}=a2,u2=e2===void 0?s2.policy:Un(s2.policy,e2),d2=n2?n2(u2):
u2,f2=await r.dt(l2.tip,d2);return(await Vn(await r.f({scope:f2,policy:d2},o2,l2),c2)).status}async function Vn(e2,t2){let{decide:n2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.p),r2="full",i2=e2.cases.map(e3=>({...e3,enforce:r2})),a2=e2.faults.map(e3=>({...e3,enforce:r2}));return n2({...e2,cases:i2,
faults:a2},t2)}function Hn(e2,n2){let{faults:r2,lastingFaults:i2,verdict:a2}=e2,o2=i2!==void 0||r2.length===0&&t.bt(a2,n2),s2={...e2,mode:n2,declared:!0,satisfied:o2};
return Reflect.deleteProperty(s2,"expected"),s2}function Un(e2,t2){let n2=e2.contracts.map(e3=>({...e3,compatibility:t2}));return{...e2,contracts:n2,defaults:{...e2.
defaults,compatibility:t2}}}function Wn(e2){let t2=e2.filter(({enforced:e3})=>R(e3));return{landings:e2.length,touching:e2.filter(({contracts:e3})=>e3.length>0).
length,passed:e2.length-t2.length,stopped:t2.length,faults:t2.filter(({enforced:e3})=>e3==="fault").length,waiting:t2.filter(({enforced:e3})=>e3==="waiting").length,
noise:Jn(e2),asked:Yn(t2),causes:Zn(t2),settings:$n(e2)}}function Gn({contracts:e2}){let t2=({cause:e3})=>+(e3!==void 0);return e2.filter(({satisfied:e3})=>!e3).
sort((e3,n2)=>t2(e3)-t2(n2))}function Kn(e2){let n2=new Map,r2=new Map;for(let[i2,a2]of e2.entries()){let o2=Date.parse(a2.at);for(let{path:e3,status:t2}of a2.contracts)
t2==="added"&&n2.set(e3,o2);let s2=Gn(a2).filter(({fault:e3})=>e3!==!0);if(!R(a2.enforced)||s2.length===0)continue;let c2=({path:e3})=>o2-(n2.get(e3)??-1/0)<14*
t.Kt,l2=({path:t2,before:n3})=>n3!==void 0&&qn(e2,i2+1,o2,{path:t2,before:n3}),u2=({status:e3})=>e3==="removed";s2.every(e3=>e3.witness===void 0&&!u2(e3))?r2.set(
a2.commit,"no executed witness"):s2.every(c2)?r2.set(a2.commit,"young contracts"):s2.every(l2)&&r2.set(a2.commit,"taken back within a day")}return r2}function qn(e2,t2,n2,{
path:r2,before:i2}){for(let a2=t2;a2<e2.length;a2+=1){let t3=e2[a2];if(!t3||Date.parse(t3.at)-n2>864e5)return!1;if(t3.contracts.some(e3=>e3.path===r2&&e3.after===
i2))return!0}return!1}function Jn(e2){let t2={"no executed witness":0,"young contracts":0,"taken back within a day":0};for(let n2 of Kn(e2).values())t2[n2]+=1;return t2}
function Yn(e2){let t2=new Map;for(let n2 of e2)for(let e3 of Xn(n2))t2.set(e3,(t2.get(e3)??0)+1);return rr([...t2].map(([e3,t3])=>({who:e3,landings:t3})),({who:e3})=>e3)}
function Xn({asked:e2}){let t2=e2.filter(({dimension:e3})=>e3==="people");return new Set(t2.map(({owners:e3})=>e3.length===0?"nobody, for nobody owns it":e3.join(
" or ")))}function Zn(e2){let t2=new Map;for(let n2 of e2)for(let{cause:e3,path:r2,why:i2}of Qn(n2)){let{contracts:a2=0,seen:o2=new Set,example:s2={commit:n2.commit,
path:r2,why:i2}}=t2.get(e3)??{};o2.add(n2.commit),t2.set(e3,{cause:e3,seen:o2,landings:o2.size,contracts:a2+1,example:s2})}return rr([...t2.values()].map(({cause:e3,
landings:t3,contracts:n2,example:r2})=>({cause:e3,landings:t3,contracts:n2,example:r2})),({cause:e3})=>e3)}function Qn(e2){let t2=Gn(e2).map(({path:e3,rules:[t3],
fault:n2,status:r2,cause:i2,why:a2=""})=>{let o2=n2?"does not parse":t3??(r2==="removed"?"a contract is removed":r2);return{cause:i2===void 0?o2:`${o2}, through\
 another file`,path:e3,why:a2}});return t2.length>0?t2:e2.asked.map(({code:e3,contract:t3,message:n2})=>({cause:e3,path:t3,why:n2}))}function $n(e2){let t2=e2.filter(
({enforced:e3})=>R(e3)),n2=zn.map(({name:e3})=>({setting:e3,stopped:t2.filter(({otherwise:t3,enforced:n3})=>R(t3[e3]??n3)).length})),r2=t2.filter(({asked:e3})=>e3.
length===0||e3.some(({dimension:e4})=>e4!=="time"));return[...n2,{setting:"enforce: sign-off",stopped:r2.length},...er(e2)].filter(e3=>e3.stopped<t2.length).sort(
(e3,t3)=>e3.stopped-t3.stopped).slice(0,3)}function er(e2){let t2=e2.filter(({enforced:e3})=>R(e3)).map(e3=>new Set(Qn(e3).map(({path:e4})=>nr(e4)))),n2=e2.map(
({contracts:e3})=>new Set(e3.map(({path:e4})=>nr(e4)))),r2=(e3,t3)=>e3.filter(e4=>e4.has(t3)).length;return[...new Set(t2.flatMap(e3=>[...e3]))].filter(e3=>e3!==
""&&r2(t2,e3)>=tr*r2(n2,e3)).map(e3=>({setting:`ignore: ["${e3}/**"]`,stopped:t2.filter(t3=>!(t3.size===1&&t3.has(e3))).length}))}const tr=.8;function nr(e2){return e2.
split("/").slice(0,-1).slice(0,2).join("/")}function rr(e2,t2){return[...e2].sort(r.wn(t2)).sort((e3,t3)=>t3.landings-e3.landings)}function ir(e2,n2){let r2=sr(
e2,n2).map(({title:e3,lines:n3})=>`${e3}
${n3.map(e4=>`  ${t.q(e4)}
`).join("")}`);return[`${t.q(or(e2))}
`,...r2].join(`
`)}function ar(e2,n2){let r2=sr(e2,n2).map(({title:e3,lines:n3})=>`### ${e3}

${n3.map(e4=>`${e4.startsWith("  ")?"  ":""}- ${t.K(e4.trim())}
`).join("")}`);return`## ${t.K(or(e2))}

${r2.join(`
`)}`}function or({branch:e2,since:t2,until:n2,policy:i2,summary:{landings:a2,touching:o2}}){let s2=n2===void 0?`since ${t2}`:`from ${t2} until ${n2}`;return a2===
0?`nothing landed on ${e2} ${s2}: there is nothing to judge`:`${e2} ${s2}: ${r.M(a2,"landing")}, ${String(o2)} of them changed contracts; ${i2}`}function sr({summary:e2,
landings:t2,cost:n2,notes:i2},a2){if(t2.length===0)return i2.length===0?[]:[{title:"Notes",lines:i2}];let o2=t2.filter(({enforced:e3})=>R(e3)).reverse(),s2=o2.slice(
0,a2),c2=Kn(t2),l2=o2.length-s2.length;return[{title:"What the gate would have done",lines:cr(e2)},{title:"Whom it would have asked",lines:e2.asked.map(({who:e3,
landings:t3})=>`${z(t3)}  ${e3}`)},{title:"Causes",lines:e2.causes.flatMap(lr)},{title:"Likely noise",lines:ur(e2)},{title:"Stopped",lines:[...s2.flatMap(e3=>fr(
e3,c2.get(e3.commit))),...l2>0?[`and ${r.M(l2,"older landing")} (--all lists them)`]:[]]},{title:"What would change the numbers most (each decided again on ever\
y landing)",lines:e2.settings.map(({setting:t3,stopped:n3})=>`${t3}: ${String(e2.stopped)} \u2192 ${String(n3)} stopped`)},{title:"Cost",lines:[mr(e2,n2),...i2]}].
filter(({lines:e3})=>e3.length>0)}function cr({passed:e2,stopped:t2,faults:n2,waiting:r2}){let i2=t2-n2-r2;return[`${z(e2)}  would have passed`,`${z(i2)}  would\
 have been refused until somebody acts`,...r2>0?[`${z(r2)}  would only have waited for the time to land`]:[],...n2>0?[`${z(n2)}  could not be judged: something \
does not parse`]:[]]}function z(e2){return String(e2).padStart(5)}function lr({cause:e2,landings:t2,contracts:n2,example:i2}){return[`${z(t2)}  ${e2} (${r.M(n2,
"contract")})`,`         e.g. ${i2.commit.slice(0,10)} ${i2.path}: ${i2.why}`]}function ur({noise:e2,stopped:t2}){let n2=Object.values(e2).reduce((e3,t3)=>e3+t3,
0);return n2===0?[]:[`${z(n2)}  of ${r.M(t2,"stopped landing")}`,...Object.entries(e2).filter(([,e3])=>e3>0).map(([e3,t3])=>`${z(t3)}  ${B(e3)}`)]}function B(e2){
return e2==="young contracts"?"contracts younger than 14 days":e2}const dr={pass:"pass",neutral:"pass",refused:"refused",unverifiable:"refused, unless those who\
 are asked agreed: reviews are not in the history",waiting:"waits for the time to land",fault:"does not parse"};function fr(e2,t2){let{commit:n2,at:r2,subject:i2,
enforced:a2,asked:o2}=e2,s2=`${r2.slice(0,10)} ${n2.slice(0,10)} ${i2}: ${dr[a2]}${t2===void 0?"":` (likely noise: ${B(t2)})`}`,c2=o2.map(({message:e3})=>e3);return[
s2,...Gn(e2).flatMap(pr),...[...new Set(c2)].map(e3=>`    needs: ${e3}`)]}function pr({path:e2,class:t2,mode:n2,declared:r2,rules:i2,why:a2,witness:o2,fault:s2}){
let c2=s2?"does not parse":`${t2}, ${r2?"promised":"expected"} ${n2}`,l2=i2[0]===void 0?"":` [${i2[0]}${i2.length>1?` and ${String(i2.length-1)} more`:""}]`;return[
`    ${e2} (${c2})${a2===void 0?"":`: ${a2}`}${l2}`,...o2===void 0?[]:[`      e.g. ${o2}`]]}function mr({landings:e2,touching:t2},{judgedNow:n2,milliseconds:i2,
megabytes:a2}){if(n2===0)return`nothing was judged again: all ${r.M(e2,"landing")} come from an earlier run`;let o2=t2===0?"":` (${(i2/t2).toFixed(0)} ms for ea\
ch that changed contracts)`;return`${r.M(n2,"landing")} judged in ${(i2/1e3).toFixed(1)} s${o2}, ${String(a2)} MB of memory at most`}const hr=[1,7,30,91,365],gr=[
"bad","maybe","good"];function _r(e2,n2){let{stretches:i2,days:a2}=br(e2),o2=i2.map(e3=>({stretch:e3,counts:yr(e3)})),s2=Math.max(1,...o2.map(({counts:e3})=>e3.
reduce((e4,t2)=>e4+t2,0))),c2=i2.at(-1)?.from??0;return I`<figure>
<svg
class="chart"
viewBox="0 0 ${i2.length} ${100}"
preserveAspectRatio="none"
role="group"
aria-label="landings over time"
>
${o2.map(({stretch:e3,counts:t2},r2)=>vr(e3,{counts:t2,at:r2,most:s2,days:a2},n2))}
</svg>
<figcaption class="dim">
<span>${V(i2[0]?.from??0)}</span> <span>${V(c2+(a2-1)*t.Kt)}</span>
</figcaption>
<p class="dim">
<span class="bad">■ stopped</span> <span class="maybe">■ waits for the time</span>
<span class="good">■ passed, with a contract</span>; a bar is ${r.M(a2,"day")}, the highest
${r.M(s2,"landing")}; a bar with a stopped landing leads to it
</p>
</figure>`}function vr({from:e2,landings:n2},r2,i2){let{counts:a2,at:o2,most:s2,days:c2}=r2,[l2=0,u2=0,d2=0]=a2,f2=c2===1?"":` to ${V(e2+(c2-1)*t.Kt)}`,p2=`${V(
e2)}${f2}: ${String(l2)} stopped, ${String(u2)} waiting, ${String(d2)} passed`,m2=100,h2=a2.map((e3,t2)=>{let n3=e3/s2*100;return m2-=n3,I`<rect
class="${gr[t2]??""}"
x="${o2+.1}"
y="${m2.toFixed(2)}"
width="0.8"
height="${n3.toFixed(2)}"
/>`}),g2=n2.find(({enforced:e3})=>R(e3)),_2=I`<title>${p2}</title> ${h2}`;return g2?I`<a href="#${i2(g2)}">${_2}</a>`:I`<g>${_2}</g>`}function yr({landings:e2}){
let t2=e2.filter(({enforced:e3})=>e3==="waiting").length;return[e2.filter(({enforced:e3})=>R(e3)).length-t2,t2,e2.filter(({enforced:e3,contracts:t3})=>!R(e3)&&t3.
length>0).length]}function br(e2){let n2=e2.map(({at:e3})=>Date.parse(e3)),r2=Math.floor(Math.min(...n2)/t.Kt)*t.Kt,i2=Math.floor((Math.max(...n2)-r2)/t.Kt)+1,a2=hr.
find(e3=>i2<=60*e3)??Math.ceil(i2/60),o2=Array.from({length:Math.ceil(i2/a2)},(e3,n3)=>({from:r2+n3*a2*t.Kt,landings:[]}));for(let[i3,s2]of e2.entries())o2[Math.
floor(((n2[i3]??r2)-r2)/t.Kt/a2)]?.landings.push(s2);return{stretches:o2,days:a2}}function V(e2){return new Date(e2).toISOString().slice(0,10)}function xr(e2,t2){
let{landings:n2,notes:r2}=e2;return Fn("audit",I`<h1>What the gate would have done</h1>
<p class="dim">${or(e2)}</p>
${n2.length===0?L:Sr(e2,Math.max(t2,300))}
${r2.map(e3=>I`<p class="dim">${e3}</p>`)}`)}function Sr({summary:e2,landings:t2,cost:n2},i2){let a2=t2.filter(({enforced:e3})=>R(e3)).reverse(),o2=a2.slice(0,i2),
{asked:s2,causes:c2,settings:l2,noise:u2}=e2,d2=Object.entries(u2).filter(([,e3])=>e3>0);return I`<ul class="counts">
${cr(e2).map(e3=>I`<li>${e3.trim()}</li>`)}
</ul>
${_r(t2,Dr)}
${H("What would change the numbers most (each decided again on every landing)",l2.map(t3=>({count:t3.stopped,words:`stopped instead of ${String(e2.stopped)}: ${t3.
setting}`})),e2.stopped)}
${H("Whom it would have asked",s2.map(e3=>({count:e3.landings,words:e3.who})),e2.stopped)}
${H("Causes",c2.map(({cause:e3,contracts:t3,landings:n3,example:i3})=>({count:n3,words:`${e3} (${r.M(t3,"contract")})`,more:`e.g. ${i3.commit.slice(0,10)} ${i3.
path}: ${i3.why}`})),e2.stopped)}
${H("Likely noise",d2.map(([e3,t3])=>({count:t3,words:B(e3)})),e2.stopped)}
${o2.length===0?L:Cr(o2,Kn(t2))}
${a2.length>o2.length?I`<p class="dim">
and ${r.M(a2.length-o2.length,"older landing")} (--all lists them)
</p>`:L}
<p class="dim">${mr(e2,n2)}</p>`}function H(e2,t2,n2){return t2.length===0?L:I`<section>
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
</section>`}function Cr(e2,t2){return I`<section>
<h2>Stopped, the newest first</h2>
${Ln("landings",[Rn("outcome","outcome",e2.map(Tr)),Rn("cause","cause",e2.flatMap(Er)),Rn("asked","who is asked",e2.flatMap(e3=>[...Xn(e3)]))])}
${e2.map(e3=>wr(e3,t2.get(e3.commit)))}
</section>`}function wr(e2,t2){let{commit:n2,at:r2,subject:i2,enforced:a2,asked:o2}=e2,s2=[...new Set(o2.map(({message:e3})=>e3))];return I`<details
class="contract"
id="${Dr(e2)}"
data-outcome="${Tr(e2)}"
data-cause="${Er(e2).join(`
`)}"
data-asked="${[...Xn(e2)].join(`
`)}"
>
<summary>
<span class="dim">${r2.slice(0,10)} ${n2.slice(0,10)}</span>
${i2} <span class="${a2==="waiting"?"maybe":"bad"}">${dr[a2]}</span>
${t2===void 0?L:I`<span class="dim">likely noise: ${B(t2)}</span>`}
</summary>
<ul>
${Gn(e2).flatMap(pr).map(e3=>I`<li>${e3.trim()}</li>`)}
${s2.map(e3=>I`<li class="act">needs: ${e3}</li>`)}
</ul>
</details>`}function Tr({enforced:e2}){return dr[e2]}function Er(e2){return Qn(e2).map(({cause:e3})=>e3)}function Dr({commit:e2}){return`l-${e2}`}function Or(e2){
let n2=new Map,r2=!1,i2=(e3,r3,i3)=>{if(i3.length===0)return!1;let a2=JSON.stringify([e3,i3]),o2=n2.get(a2)??t.fn([],i3)(r3);return n2.set(a2,o2),o2};return(n3,a2)=>async(o2,s2,c2)=>{
let l2=[...n3].flatMap(([e3,n4])=>n4.oid!==void 0&&!t.un(n4)&&s2.some(t2=>e3.endsWith(t2))?[{path:e3,oid:n4.oid}]:[]),u2=0;for(let t2=0;t2<l2.length&&!r2;t2+=32){
let n4=l2.slice(t2,t2+32).map(({oid:e3})=>e3);await e2.load(n4);for(let t3 of n4)u2+=kr(e2,t3)?.length??0;r2=u2>8388608}if(r2)return a2(o2,s2,c2);let d2=o2.length===
0?()=>!1:t.fn(o2);return l2.flatMap(({path:t2,oid:n4})=>{let r3=kr(e2,n4);return r3===void 0||d2(r3)||i2(n4,r3,c2)?[t2]:[]})}}function kr(e2,t2){let n2=e2.get(t2);
return n2!==void 0&&n2!=="missing"&&"text"in n2?n2.text:void 0}async function Ar(e2){let{cwd:n2}=e2,r2=await jr(e2);if(r2.length===0)return[];let i2=["--no-walk\
=unsorted","--stdin","--diff-merges=first-parent","--no-show-signature"],a2=["-z","--raw","--no-abbrev","--no-renames","--no-ext-diff"],o2=`--format=${Mr}%H%x00\
%P%x00%ct%x00%ae%x00%s`,s2=`${r2.join(`
`)}
`,c2=t.yn(await t._n(["log",...i2,...a2,o2],{cwd:n2,input:s2})),l2=[];for(let e3=0;e3<c2.length;e3+=1){let t2=(c2[e3]??"").replace(/^\n/,"");t2.startsWith(Mr)?(l2.
push({fields:[t2.slice(Mr.length),...c2.slice(e3+1,e3+Nr+1)],diff:[]}),e3+=Nr):t2.startsWith(":")&&l2.at(-1)?.diff.push(t2,c2[e3+=1]??"")}return l2.reverse().flatMap(
({fields:[e3="",n3="",r3,i3="",a3=""],diff:o3})=>{let[s3]=n3.split(" ");if(s3===void 0||s3==="")return[];let c3=[...t.cn(Buffer.from(`${o3.join("\0")}\0`)).values()];
return[{commit:e3,parent:s3,at:t.Gt(r3),email:i3,subject:a3,differing:c3}]})}async function jr({cwd:e2,tip:n2,since:r2,until:i2,most:a2}){return(await t.vn(["re\
v-list","--first-parent","--timestamp",n2,"--"],{cwd:e2})).split(`
`).flatMap(e3=>{let[n3,a3=""]=e3.split(" "),o2=t.Gt(n3);return a3!==""&&o2>=r2&&o2<(i2??1/0)?[a3]:[]}).slice(0,a2)}const Mr="commit ",Nr=4;async function*Pr(e2,n2){
let r2=await t.It(e2),i2=t.Lt({repository:r2,tip:n2.at(-1)?.commit??r2.head}),a2,o2=Fr(e2);for(let[t2,s2]of n2.entries()){t2%40==0&&(o2=Fr(e2));let{commit:n3,parent:c2,
differing:l2}=s2,u2=a2?.commit===c2?a2.files:await Ir(e2,c2);for(let{path:e3,head:t3}of l2)t3?u2.set(e3,t3):u2.delete(e3);a2={commit:n3,files:u2},yield{landing:s2,
sources:{...Lr(r2,s2,u2,o2),...i2(c2)}}}}function Fr(e2){let n2=t.pn(e2);return{blobs:n2,search:Or(n2)}}async function Ir(e2,n2){return new Map(t.sn(await t.vn(
["ls-tree","-r","-z","--full-tree",n2],{cwd:e2})))}function Lr(e2,{commit:n2,parent:r2,differing:i2},a2,{blobs:o2,search:s2}){let c2=t.ln(a2),l2={head:c2,base:Rr(
c2,i2)};return{base:{ref:r2,commit:r2},head:{ref:n2,commit:n2},...t.Zt(e2,{base:r2,head:n2},{entries:l2,differing:i2,search:s2},o2),differing:i2}}function Rr(e2,n2){
let r2=new Map(n2.map(({path:e3,base:t2})=>[e3,t2])),i2=t.ln(new Map(n2.flatMap(({path:e3,base:t2})=>t2?[[e3,t2]]:[]))),a2=e3=>!r2.has(e3);function*o2(){for(let t2 of e2)
a2(t2[0])&&(yield t2);yield*i2}return{has:t2=>r2.has(t2)?r2.get(t2)!==void 0:e2.has(t2),get:t2=>r2.has(t2)?r2.get(t2):e2.get(t2),*keys(){for(let[e3]of o2())yield e3},
containing:t2=>[...e2.containing(t2).filter(a2),...i2.containing(t2)],mayEndWith:t2=>e2.mayEndWith(t2)||i2.mayEndWith(t2),links:()=>[...e2.links().filter(a2),...i2.
links()],[Symbol.iterator]:o2}}async function zr(e2,n2){let i2=performance.now(),{landing:a2}=e2,o2={...Br(e2.sources),isLanding:!0},s2=n2.governing(o2),c2=await r.
o({sources:o2,now:a2.at,tip:()=>Promise.resolve(s2),facts:t2=>n2.facts(e2,t2),unconfigured:t.I}),l2="faults"in c2?Vr(c2.faults):await Hr(c2,{sources:o2,tip:s2,now:a2.
at},n2),{commit:u2,parent:d2,at:f2,subject:p2}=a2,m2=Math.round((performance.now()-i2)*10)/10;return{commit:u2,parent:d2,at:new Date(f2).toISOString(),subject:p2,
...l2,took:m2}}function Br(e2){let{baseSide:n2,headSide:r2,differing:i2}=e2,a2=t.X(r2.entries);if(a2.length===0||t.X(n2.entries).length>0)return e2;let o2=e3=>a2.
includes(e3)||/^governance\/.*\.ya?ml$/.test(e3)||/^\.github\/workflows\/contract-check\.ya?ml$/.test(e3);return{...e2,differing:i2.filter(({path:e3})=>!o2(e3))}}
function Vr(e2){return{contracts:[],status:"fault",enforce:"full",enforced:"fault",asked:e2.map(e3=>({code:"GV001",dimension:"trust",contract:e3.location?.file??
"",owners:[],status:"unmet",message:t.Tn(e3)})),otherwise:{}}}async function Hr(e2,t2,{settings:n2}){let{report:r2,needs:i2,facts:a2}=e2,{decision:o2}=r2,s2=r2.
comparisons.map(Wr),c2=await Ur(e2),l2={};if(s2.some(({satisfied:e3})=>!e3)||c2.status!=="pass")for(let e3 of n2)l2[e3.name]=await Bn(e3,r2,i2&&a2&&{needs:i2,facts:a2,
proposal:t2});return{contracts:s2,status:o2.status,enforce:o2.enforce,enforced:c2.status,asked:c2.requirements.filter(({status:e3})=>e3!=="met").map(({code:e3,dimension:t3,
contract:n3,owners:r3,status:i3,message:a3})=>({code:e3,dimension:t3,contract:n3,owners:r3,status:i3,message:a3})),otherwise:l2}}async function Ur({report:e2,needs:t2,
facts:n2}){return!t2||!n2?e2.decision:Vn(t2,n2)}function Wr(e2){let{pairing:n2,id:r2,format:i2,mode:a2,declared:o2,satisfied:s2,cause:c2,faults:l2,digests:u2,verdict:d2}=e2,
[f2]=l2,{base:p2,head:m2}=u2;return{path:t.vt(n2),id:r2,format:i2,status:n2.status,class:t.nt(d2),backward:d2.backward.outcome,forward:d2.forward.outcome,mode:a2,
declared:o2,satisfied:s2,...c2!==void 0&&{cause:c2},...f2?{rules:[],why:t.Tn(f2),fault:!0}:Gr(e2,t.pt(e2)),...p2!==void 0&&{before:p2},...m2!==void 0&&{after:m2}}}
function Gr({mode:e2,satisfied:n2,changes:i2},a2){if(n2)return{rules:[]};let o2=t.yt(e2),s2=i2.filter(({verdict:e3,effect:t2})=>t2!=="none"&&o2.some(t3=>e3[t3].
outcome!=="reads")),c2=o2.flatMap(e3=>[a2[e3],...s2.map(t2=>t2.verdict[e3])]),l2=c2.flatMap(e3=>t.it(e3)&&e3.witness?[e3.witness]:[])[0],u2=c2.flatMap(e3=>e3.outcome===
"reads"?[]:[e3.because])[0],d2=s2[0]?.message??u2;return{rules:[...new Set(s2.map(({rule:e3})=>e3))],...d2!==void 0&&{why:d2},...l2&&{witness:`${Kr(r.D(l2))} \u2192 ${Kr(
l2.observed)}`}}}function Kr(e2){return e2.length>200?`${e2.slice(0,200)}\u2026`:e2}async function qr({line:e2,judge:t2,store:n2,progress:r2}){let i2=await Ar(e2),
a2=i2.filter(({commit:e3})=>!n2.get(e3)),o2=0;for await(let i3 of Pr(e2.cwd,a2))r2?.(o2,a2.length),n2.add(await zr(i3,t2)),o2+=1,o2%100==0&&await n2.save();return await n2.
save(),{landings:i2.flatMap(({commit:e3})=>n2.get(e3)??[]),judgedNow:o2}}function Jr(e2,n2){let r2=new Map(e2.entries);for(let[e3,t2]of n2)t2===void 0?r2.delete(
e3):r2.set(e3,{mode:"100644",oid:void 0});let i2=e3=>[...e3].filter(e4=>!n2.has(e4));return{...e2,entries:t.ln(r2),load:t2=>e2.load(i2(t2)),read(t2){if(!n2.has(
t2))return e2.read(t2);let r3=n2.get(t2);return r3===void 0?{fault:"the file does not exist"}:{text:r3}},async starts(t2){let r3=[...t2],a2=r3.flatMap(e3=>{let t3=n2.
get(e3);return t3===void 0?[]:[[e3,t3]]});return new Map([...await e2.starts(i2(r3)),...a2])}}}async function Yr(e2){let{readPolicy:t2}=await Promise.resolve().
then(()=>require("./governance.js")).then(e3=>e3.p),n2=await t2(e2);if("faults"in n2)return n2;let{policy:i2}=n2,a2=r.hn.flatMap(({images:e3})=>e3?.suffixes??[]),
o2=e3=>r.xt(i2,e3)||r.mt(e3)||r.xn(e3)||r.St(i2,e3).length>0||a2.some(t3=>e3.endsWith(t3)),s2=[...e2.entries.keys()].filter(o2).sort(),c2=s2.filter(t3=>e2.entries.
get(t3)?.oid===void 0);return await e2.load(c2),{key:s2.map(t3=>`${t3} ${e2.entries.get(t3)?.oid??Zr(e2,t3)}`),namesRefs:[i2.defaults,...i2.contracts].some(e3=>Xr(
e3.against))}}function Xr(e2){return/"(?:tag|branch)"/.test(JSON.stringify(e2??null))}function Zr(e2,t2){let n2=e2.read(t2);return r.in("text"in n2?n2.text:n2.fault)}
async function Qr(e2,t2){let n2=r.in(JSON.stringify([1,...t2])).slice(0,32),i2=(0,a.join)(e2,"contract-check","audit",`${n2}.json`),o2=new Map((await $r(i2)).map(
e3=>[e3.commit,e3])),s2=!1;return{get:e3=>o2.get(e3),add(e3){o2.set(e3.commit,e3),s2=!0},async save(){s2&&(s2=!1,await ei(i2,JSON.stringify([...o2.values()])).catch(
()=>{}))}}}async function $r(e2){let t2=await(0,c.readFile)(e2,"utf8").catch(()=>""),n2=t2.indexOf(`
`),i2=t2.slice(n2+1);return n2<0||t2.slice(0,n2)!==r.in(i2)?[]:JSON.parse(i2)}async function ei(e2,t2){await(0,c.mkdir)((0,a.join)(e2,".."),{recursive:!0});let n2=`${e2}\
.${(0,s.randomUUID)()}`;try{await(0,c.writeFile)(n2,`${r.in(t2)}
${t2}`),await(0,c.rename)(n2,e2)}finally{await(0,c.rm)(n2,{force:!0})}}var ti=e.n({command:()=>ni});const ni={name:"audit",summary:"Replays what landed on the g\
overned branch: what the gate would have stopped, and why",options:{since:{type:"string",value:"WHEN",help:"how far back: 90d, 12w, 1y or a date (default: 90d)"},
until:{type:"string",value:"WHEN",help:"up to when: a date, which counts until its end in UTC, or an instant"},policy:{type:"string",value:"FILE",help:"judge by\
 this candidate instead of the present config"},"as-of":{type:"string",value:"WHEN",help:"the policy of: now, landing (what governed it then) (default: now)"},"\
governance-ref":{type:"string",value:"REF",help:"the governed branch (default: the default branch)"},all:{type:"boolean",help:"list every stopped landing, not o\
nly the newest"},format:{type:"string",value:"FORMAT",help:"text, json, markdown or html (default: text)"}},example:"  contract-check audit --since 90d --policy\
 contract-check.yaml",async run(e2,n2){let r2=t.j(e2,"format",["text","json","markdown","html"],"text"),i2=t.j(e2,"as-of",["now","landing"],"now"),o2=si(e2.last(
"since")??ai,n2.now()),s2=ci(e2,o2),{cwd:c2}=n2,l2=e2.last("governance-ref"),u2=await t.m(c2,l2===void 0?{}:{governanceRef:l2},"--governance-ref"),d2=await li(e2,
u2,i2,c2),f2=d2.side?await Yr(d2.side):{key:["landing"],namesRefs:!0};if("faults"in f2)return t.E(f2.faults,n2);let p2=f2.namesRefs?[await t.vn(["for-each-ref",
"--format=%(refname) %(objectname)"],{cwd:c2})]:[],m2=(await t.vn(["rev-parse","--git-common-dir"],{cwd:c2})).replace(/\n$/,""),h2=[...await t.Wt(await t.It(c2))],
g2=performance.now(),_2=t.f(n2,"landings"),{landings:v2,judgedNow:y2}=await qr({line:{cwd:c2,tip:u2.commit,since:o2,...s2&&{until:s2.instant},most:2e4},judge:ui(
d2.side,n2),store:await Qr((0,a.resolve)(c2,m2),[t.y,...fi(),...h2,...p2,n2.zone,...f2.key]),..._2&&{progress:(e3,t2)=>{_2.step(e3,t2)}}});_2?.end();let b2=Math.
round(performance.now()-g2),x2={branch:u2.name,since:new Date(o2).toISOString().slice(0,10),...s2&&{until:s2.words},policy:d2.words,summary:Wn(v2),landings:v2,cost:{
judgedNow:y2,milliseconds:b2,megabytes:Math.round(process.resourceUsage().maxRSS/1024)},notes:h2.length>0?[oi]:[]},S2=e2.is("all")?1/0:ii;return n2.out(ri[r2](x2,
S2)),0}},ri={text:ir,json:e2=>t.U({version:1,...e2}),markdown:ar,html:xr},ii=20,ai="90d",oi='this clone is shallow, so older landings are missing: run "git fetc\
h --no-tags --unshallow origin"';function si(e2,n2){let[,r2,i2]=/^(\d{1,4})([dwmy])$/.exec(e2)??[],a2={d:1,w:7,m:30,y:365}[i2??""];if(r2!==void 0&&a2!==void 0)return Math.
max(0,n2-Number(r2)*a2*t.Kt);let o2=t.Yt(/^\d{4}-\d{2}-\d{2}$/.test(e2)?`${e2}T00:00Z`:e2);if(o2!==void 0)return o2;throw new t.N(`--since ${e2}: expected a num\
ber of days, weeks, months or years such as 90d, or a date such as 2026-01-31`)}function ci(e2,n2){let i2=e2.last("until");if(i2===void 0)return;let a2=r.Zt(i2);
if(a2===void 0)throw new t.N(`--until ${i2}: expected a date such as 2026-01-31, or an instant such as 2026-01-31T18:00Z`);if(a2<=n2){let n3=e2.last("since")===
void 0?"the default --since 90d":"--since";throw new t.N(`--until ${i2} is not after the time that ${n3} names`)}return{instant:a2,words:i2}}async function li(e2,n2,r2,i2){
let o2=e2.last("policy");if(r2==="landing"){if(o2===void 0)return{words:"judged by what governed each landing then"};throw new t.N("--policy is a candidate for \
now: leave out --as-of landing")}let s2=await t.Qt(i2,n2.commit);if(o2!==void 0){let e3=await(0,c.readFile)((0,a.resolve)(i2,o2),"utf8").catch(()=>{throw new t.
N(`--policy ${o2} could not be read`)}),n3=t.et.map(([e4])=>[e4,void 0]);return{side:Jr(s2,new Map([...n3,[t.Z,e3]])),words:`judged by ${o2} as if all of it wer\
e enforced`}}let{side:l2}=await t.At(i2);return t.X(l2.entries).length>0?{side:l2,words:"judged by the config of the working tree as if all of it were enforced"}:
{side:s2,words:"judged without a config, by what is expected of each format"}}function ui(e2,t2){return{governing:({baseSide:t3})=>e2??t3,facts:(e3,n2)=>di(e3,n2,
t2),settings:zn}}async function di({landing:e2,sources:n2},r2,{cwd:i2,zone:a2}){let{people:o2,landed:s2,bookings:c2,reverts:l2,teams:u2}=r2.questions;if(!o2&&!s2&&
c2.length+l2.length===0)return{zone:a2,reviews:t._,teams:t.v(u2)};let d2={name:e2.parent,commit:e2.parent};return t.h({cwd:i2,zone:a2,head:e2.commit},n2,d2,r2)}
function fi(){let e2=(0,a.dirname)((0,i.realpathSync)(process.argv[1]??"."));return(0,i.readdirSync)(e2).sort().map(t2=>{let{size:n2,mtimeMs:r2}=(0,i.statSync)(
(0,a.join)(e2,t2));return`${t2} ${String(n2)} ${String(r2)}`})}function pi({comparisons:e2},i2,a2){let{reason:o2,approver:s2,expires:c2,now:l2}=a2,u2=new Set(i2.
waivers.filter(({until:e3})=>e3>l2).map(({fingerprint:e3})=>e3)),d2=[],f2=[],p2=0;for(let a3 of e2.filter(({satisfied:e3})=>!e3)){let e3=t.vt(a3.pairing),l3=t.pt(
a3),m2=t.yt(a3.mode).filter(e4=>l3[e4].outcome!=="reads"),h2=a3.changes.filter(({effect:e4,verdict:t2})=>e4!=="none"&&m2.some(e5=>t2[e5].outcome!=="reads"));h2.
length===0&&f2.push(`${e3}: ${a3.faults[0]?.message??`the contract is ${a3.pairing.status}`}`);for(let t2 of h2){let{fingerprint:a4,element:l4}=t2;if(u2.has(a4))
continue;let m3=n.J(i2,e3,l4).owners[0]??s2;m3===void 0?f2.push(`${e3}: nobody owns ${r.it(l4)}: name who answers for it with --as`):(u2.add(a4),p2+=1,d2.push(...ne(
{fingerprint:a4,approver:m3,expires:c2},{path:e3,change:t2,reason:o2})))}}return{lines:d2,waivers:p2,left:f2}}const mi=/^@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?$/;
function hi(e2){return mi.test(e2)}function gi(e2,n2){if(hi(e2))return e2;let r2=e2.replace(/[^\x21-\x7e]/g,""),i2=r2.startsWith("@")?r2:`@${r2}`,a2=hi(i2)?`: w\
rite it as ${i2}`:": expected @login";throw new t.N(`${n2} ${JSON.stringify(e2)} is no handle${a2}`)}function _i(e2,t2){let n2=e2.last(t2);return n2===void 0?void 0:
gi(n2,`--${t2}`)}var vi=e.n({command:()=>yi});const U="governance/policy.yaml",yi={name:"baseline",summary:"Turns today's breaks against an older version into w\
aivers with an end, to be reviewed",operands:"REF",options:{as:{type:"string",value:"@LOGIN",help:"who answers for what nobody owns"},reason:{type:"string",value:"\
TEXT",help:"why they are let pass"},expires:{type:"string",value:"DATE",help:"when they end (default: in 90 days)"},print:{type:"boolean",help:"print them inste\
ad of writing the file"}},example:'  contract-check baseline v1.4.0 --as @kim --reason "broken since 2025, nobody reads it" --expires 2027-03-31',async run(e2,o2){
let[s2,...c2]=e2.operands;if(s2===void 0||c2.length>0)throw new t.N("baseline takes the version to compare with, a tag, branch or commit: contract-check baselin\
e v1.4.0");let{cwd:l2}=o2,u2=o2.now(),d2=e2.last("expires")??new Date(u2+7776e6).toISOString().slice(0,10),f2=/^\d{4}-\d{2}-\d{2}$/.test(d2)?t.Yt(`${d2}T00:00Z`):
void 0;if(f2===void 0||f2<=u2)throw new t.N(`--expires ${d2}: expected a day to come, such as 2027-03-31`);let p2=await t.Ft(l2,s2),m2=await t.Ft(l2,"HEAD");if(p2===
void 0||m2===void 0)throw new t.N(`there is no commit ${s2} in this clone${await t.Mt(l2,s2)}: "git tag" and "git branch -a" list names`);let{root:h2,side:g2}=await t.
At(l2),_2=await n.lt(g2);if("faults"in _2)return t.E(_2.faults,o2);let v2=await t.Ot(await t.It(l2),{base:{name:s2,commit:p2},head:{name:"HEAD",commit:m2}}),y2=await r.
B(v2,await r.dt(g2,_2.policy)),b2=_i(e2,"as"),x2=e2.last("reason")??`broken since ${s2}; the baseline of ${new Date(u2).toISOString().slice(0,10)}`,{lines:S2,waivers:C2,
left:ee2}=pi(y2,_2.policy,{reason:x2,approver:b2,expires:d2,now:u2});for(let e3 of ee2)o2.err(`not waived: ${t.q(e3)}
`);if(C2===0)return o2.out(`nothing to waive: no change since ${s2} breaks what is promised or expected
`),0;let te2=`waivers:
${S2.join(`
`)}
`;return e2.is("print")||(0,i.existsSync)((0,a.join)(h2,U))?(o2.out(te2),e2.is("print")||o2.err(`${U} is there already: add these lines to its waivers:
`),e2.is("print")?0:2):(await t.l((0,a.join)(h2,U),`# Known breaks since ${t.q(s2)}, let pass until they end. Review each; "contract-check lint" shows what runs\
 out.
version: 1
${te2}`,"wx"),o2.out(`wrote ${U}: ${r.M(C2,"waiver")} until ${d2}; commit it to the governed branch
`),0)}};function bi({id:e2,window:t2}){return t2.title===void 0?e2:`${e2}  ${G(t2.title)}`}function xi(e2,t2){let{occurrence:r2,bookings:i2,freezes:a2}=e2,{window:o2,
opens:s2,closes:c2,bookBy:l2}=r2,u2=t2??r2.zone;return[{label:"opens",text:n.ht(s2,u2)},{label:"closes",text:`${n.ht(c2,u2)}, after ${n.mt(c2-s2)}`},K("book by",
o2.notice===void 0?"":n.ht(l2,u2)),K("frozen",a2.map(Ei).join("; ")),K("admits",o2.allow?.join(", ")??""),K("only for",wi(o2)),K("room",Di(e2)),K("booked",i2.map(
Oi).join("; ")),K("approvers",o2.approvers?.join(", ")??""),K("on call",o2.oncall??""),K("writes",o2.writes??"")].flatMap(e3=>e3?[{label:e3.label,text:G(e3.text)}]:
[])}function Si({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=(e2.deny??["breaking"]).map(e3=>e3==="any"?"everything":e3).join(", "),o2=e2.except===void 0?"":`, ex\
cept ${e2.except.join(", ")}`,s2=e2.board===void 0?"":`; exceptions: ${e2.board}`,c2=wi(e2),l2=c2===""?"":` for ${c2}`;return G(`${Ti(t2,n2,i2??r2)}: denies ${a2}${l2}${o2}${s2}`)}
function Ci({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=e2.note??e2.title;return G(`${Ti(t2,n2,i2??r2)}${a2===void 0?"":`: ${a2}`}`)}function W({id:e2,title:t2}){
return G(t2===void 0?e2:`${e2} (${t2})`)}function wi({contracts:e2,regions:t2,teams:n2}){return[e2===void 0?"":`contracts ${e2.join(", ")}`,t2===void 0?"":`regi\
ons ${t2.join(", ")}`,n2===void 0?"":`teams ${n2.join(", ")}`].filter(e3=>e3!=="").join("; ")}function G(e2){return e2.replace(new RegExp("\\p{Cc}","gu")," ")}function K(e2,t2){
return t2===""?void 0:{label:e2,text:t2}}function Ti(e2,t2,r2){let i2=t2===null?"until somebody ends it":`to ${n.ht(t2,r2)}`;return`${n.ht(e2,r2)} ${i2}`}function Ei({
rule:e2}){let t2=wi(e2),n2=(e2.deny??["breaking"]).join(", ");return`${e2.id} denies ${n2}${t2===""?"":` for ${t2}`}`}function Di({occurrence:e2,use:t2}){let{changes:n2,
breaking:r2,perOwner:i2,perConsumer:a2}=e2.window.capacity??{};return[n2===void 0?"":`${t2.changes} of ${n2} changes taken`,r2===void 0?"":`${t2.breaking} of ${r2}\
 breaking taken`,i2===void 0?"":`at most ${i2} per owner`,a2===void 0?"":`at most ${a2} per consumer`].filter(e3=>e3!=="").join(", ")}function Oi({change:e2,classes:t2,
owners:n2,landedAt:r2}){let i2=[...t2,...n2,...r2===void 0?[]:["landed"]];return i2.length===0?e2:`${e2} (${i2.join(", ")})`}function ki(e2,{zone:t2}){let r2=n.
ht(e2.at,t2??"UTC");return`${["<!doctype html>",'<html lang="en">','<meta charset="utf-8">','<meta name="viewport" content="width=device-width, initial-scale=1"\
>',"<title>Change windows</title>",`<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article, li { margin: 0 0 1rem; }
article { border: 1px solid #8886; border-radius: 6px; padding: .75rem 1rem; }
h2 { margin-top: 2rem; } h3 { margin: 0 0 .5rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .15rem 1rem; margin: 0; }
dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
.open { border-left: 6px solid #1a7f37; } .frozen { border-left: 6px solid #9a6700; }
</style>`,"<main>",`<h1>Change windows</h1><p>As of <time datetime="${new Date(e2.at).toISOString()}">${q(r2)}</time></p>`,...ji("Faults",e2.faults.map(({code:e3,
message:t3})=>`${e3} ${t3}`)),"<h2>Windows</h2>",...e2.occurrences.length===0?["<p>No window opens within 400 days.</p>"]:[],...e2.occurrences.map(n2=>Ai(n2,e2.
at,t2)),...ji("Freezes",e2.freezes.map(e3=>`${W(e3.rule)}: ${Si(e3,t2)}`)),...ji("Good to know",e2.advisories.map(e3=>`${W(e3.rule)}: ${Ci(e3,t2)}`)),"</main>",
"</html>"].join(`
`)}
`}function Ai(e2,t2,n2){let{occurrence:r2,freezes:i2}=e2,a2=r2.opens<=t2&&t2<r2.closes,o2=i2.length>0?"frozen":a2?"open":"later",s2=xi(e2,n2).map(({label:e3,text:t3})=>`\
<dt>${q(e3)}</dt><dd>${q(t3)}</dd>`);return`<article class="${o2}"><h3>${q(`${bi(r2)}${a2?" (open now)":""}`)}</h3><dl>${s2.join("")}</dl></article>`}function ji(e2,t2){
return t2.length===0?[]:[`<h2>${e2}</h2>`,`<ul>${t2.map(e3=>`<li>${q(e3)}</li>`).join("")}</ul>`]}function q(e2){let t2={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;","'":"&#39;"};return e2.replace(/[&<>"']/g,e3=>t2[e3]??e3)}const Mi=new TextEncoder;function Ni(e2,t2,n2){return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:\
-//contract-check//calendar//EN","CALSCALE:GREGORIAN",`X-WR-CALNAME:${Ii(t2)}`,...e2.flatMap(e3=>Pi(e3,n2)),"END:VCALENDAR"].map(e3=>`${Li(e3)}\r
`).join("")}function Pi(e2,t2){return["BEGIN:VEVENT",`UID:${Ii(e2.uid)}`,`DTSTAMP:${Fi(t2)}`,`DTSTART:${Fi(e2.from)}`,`DTEND:${Fi(e2.to)}`,`SUMMARY:${Ii(e2.summary)}`,
...e2.description===""?[]:[`DESCRIPTION:${Ii(e2.description)}`],`CATEGORIES:${e2.category}`,`TRANSP:${e2.category==="WINDOW"?"OPAQUE":"TRANSPARENT"}`,"END:VEVEN\
T"]}function Fi(e2){return`${new Date(e2).toISOString().slice(0,19).replace(/[-:]/g,"")}Z`}function Ii(e2){return e2.replace(/\r\n?/g,`
`).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g," ").replace(/[\\;,]/g,e3=>`\\${e3}`).replace(/\n/g,"\\n")}function Li(e2){let t2=[],n2="",r2=0;for(let i2 of e2){
let e3=Mi.encode(i2).length;r2+e3>75&&(t2.push(n2),n2=" ",r2=1),n2+=i2,r2+=e3}return[...t2,n2].join(`\r
`)}function Ri(e2,{zone:t2,repository:n2="contract-check"}){let r2=e3=>xi(e3,t2).slice(2).map(({label:e4,text:t3})=>`${e4}: ${t3}`).join(`
`);return Ni([...e2.occurrences.map(e3=>({uid:`${e3.occurrence.id}@${n2}`,from:e3.occurrence.opens,to:e3.occurrence.closes,summary:e3.occurrence.window.title??e3.
occurrence.window.id,description:r2(e3),category:"WINDOW"})),...e2.freezes.map(r3=>({uid:`freeze-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.horizon,summary:`Free\
ze: ${r3.rule.title??r3.rule.id}`,description:Si(r3,t2),category:"FREEZE"})),...e2.advisories.map(r3=>({uid:`advisory-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.
horizon,summary:r3.rule.title??r3.rule.id,description:Ci(r3,t2),category:"ADVISORY"}))],`Change windows (${n2})`,e2.at)}function zi({opens:e2,closes:t2},n2){return e2<=
n2&&n2<t2}function Bi({faults:e2}){return e2.length===0?[]:["The calendar has faults; while it has, nothing that needs a window may land:",...e2.map(e3=>`  ${Vi(
e3)}`)]}function Vi({code:e2,message:t2,location:n2}){let r2=n2?.line===void 0?"":`:${n2.line}`,i2=n2?.column===void 0?"":`:${n2.column}`;return G(`${n2?`${n2.file}${r2}${i2}\
: `:""}${e2} ${t2}`)}function Hi({occurrences:e2},t2){return t2??e2[0]?.occurrence.zone??"UTC"}function Ui(e2,t2){let{state:r2}=e2;if(!r2)return[];let i2=Hi(e2,
t2),a2=r2.nextTransition===null?"":n.ht(r2.nextTransition,i2);if(r2.open)return[G(`Open through ${r2.windows.map(({window:e3})=>e3.id).join(", ")}${a2===""?"":`\
, until ${a2}`}.`)];let o2=r2.reasons.map(({code:e3,message:t3})=>G(`  ${e3} ${t3}`));return[`Closed${a2===""?"":`, until ${a2}`}.`,...o2]}function Wi(e2,{zoneData:t2}){
let r2=e3=>e3===null?null:n.vt(e3),i2=e3=>{let t3=Object.fromEntries(Object.entries(e3.rule).filter(([e4])=>e4!=="location")),n2={id:e3.id,rule:e3.rule.id,calendar:e3.
calendar,timezone:e3.zone};return{...t3,...n2,from:r2(e3.from),to:r2(e3.to)}},{state:a2}=e2,o2={version:1,at:r2(e2.at),zoneData:t2,state:a2&&{open:a2.open,windows:a2.
windows.map(({id:e3})=>e3),freezes:a2.freezes.map(({id:e3})=>e3),reasons:a2.reasons,nextTransition:r2(a2.nextTransition),nextChange:r2(a2.nextChange),horizon:r2(
a2.horizon)},occurrences:e2.occurrences.map(t3=>Gi(t3,e2.at)),freezes:e2.freezes.map(i2),advisories:e2.advisories.map(i2),faults:e2.faults,horizon:r2(e2.horizon)};
return`${JSON.stringify(o2,null,2)}
`}function Gi({occurrence:e2,use:t2,bookings:r2,freezes:i2},a2){let{id:o2,label:s2,calendar:c2,window:l2,zone:u2,opens:d2,closes:f2,bookBy:p2}=e2,{title:m2,allow:h2,
contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2}=l2;return{id:o2,window:l2.id,occurrence:s2,calendar:c2,timezone:u2,opens:n.vt(d2),
closes:n.vt(f2),bookBy:l2.notice===void 0?null:n.vt(p2),open:zi(e2,a2),title:m2,allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2,
used:{changes:t2.changes,breaking:t2.breaking,perOwner:Object.fromEntries(t2.owners),perConsumer:Object.fromEntries(t2.consumers)},bookings:r2.map(({change:e3,classes:t3,
owners:n2})=>({change:e3,classes:t3,owners:n2})),freezes:i2.map(e3=>e3.id)}}function Ki(e2,{zone:t2}){return`${[[`## Calendar at ${n.ht(e2.at,Hi(e2,t2))}`],Bi(e2).
map(J),Ui(e2,t2).map(e3=>J(e3.trim())),["### Windows"],e2.occurrences.length===0?["No window opens within 400 days."]:["| window | opens | closes | more |","|--\
-|---|---|---|",...e2.occurrences.map(n2=>qi(n2,e2.at,t2))],e2.freezes.length===0?[]:["### Freezes"],e2.freezes.map(e3=>`- **${J(W(e3.rule))}** ${J(Si(e3,t2))}`),
e2.advisories.length===0?[]:["### Good to know"],e2.advisories.map(e3=>`- **${J(W(e3.rule))}** ${J(Ci(e3,t2))}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function qi(e2,t2,n2){let[r2,i2,...a2]=xi(e2,n2),o2=zi(e2.occurrence,t2)?" **open now**":"",s2=a2.map(({label:e3,text:t3})=>`${e3}: ${J(t3)}`).join("<br>");return`\
| ${J(bi(e2.occurrence))}${o2} | ${r2?.text??""} | ${i2?.text??""} | ${s2} |`}function J(e2){return e2.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*_[\]|~#]/g,
e3=>`\\${e3}`).replace(/@/g,"@\u2060")}function Ji(e2,{zone:t2}){let{occurrences:r2,freezes:i2,advisories:a2}=e2;return`${[[`Calendar at ${n.ht(e2.at,Hi(e2,t2))}`],
Bi(e2),Ui(e2,t2),Yi("Windows",r2.flatMap(n2=>Xi(n2,e2.at,t2)),"  no window opens within 400 days"),i2.length===0?[]:["Freezes",...i2.map(e3=>`  ${W(e3.rule)}: ${Si(
e3,t2)}`)],a2.length===0?[]:["Good to know",...a2.map(e3=>`  ${W(e3.rule)}: ${Ci(e3,t2)}`)]].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function Yi(e2,t2,n2){return[e2,...t2.length===0?[n2]:t2]}function Xi(e2,t2,n2){let r2=xi(e2,n2).map(({label:e3,text:t3})=>`    ${e3.padEnd(9)} ${t3}`);return[
`  ${bi(e2.occurrence)}${zi(e2.occurrence,t2)?"  OPEN NOW":""}`,...r2]}const Zi=["text","markdown","json","ics","html"];function Qi(e2,t2,n2={}){return{text:Ji,
markdown:Ki,json:Wi,ics:Ri,html:ki}[t2](e2,n2)}const $i=16*t.Kt,ea={changes:0,breaking:0,owners:new Map,consumers:new Map};function ta(e2,{at:t2,next:r2,query:i2,
ledger:a2}){let o2=na(e2,t2,r2),s2=o2.reduce((e3,{closes:t3})=>Math.max(e3,t3),t2+$i),c2=n.P(e2,t2,s2),l2=({opens:e3,closes:t3,window:n2})=>c2.filter(({from:r3,
to:i3,rule:a3})=>r3<t3&&(i3??1/0)>e3&&ra(a3.regions,n2.regions)&&ra(a3.teams,n2.teams));return{at:t2,state:i2?n.b(e2,i2,t2):null,occurrences:o2.map(e3=>({occurrence:e3,
use:a2?.used(e3)??ea,bookings:a2?.bookings(e3)??[],freezes:l2(e3)})),freezes:c2,advisories:n.M(e2,t2,s2),faults:[...e2.faults,...e2.unread,...a2?.faults??[]],horizon:s2}}
function na(e2,t2,r2){let i2=new Map;for(let a2=t2;a2<t2+n.y&&i2.size<r2;a2+=$i)for(let t3 of n.F(e2,a2,a2+$i))i2.set(t3.id,t3);return[...i2.values()].slice(0,r2)}
function ra(e2,t2){return!e2||!t2||e2.some(e3=>t2.includes(e3))}var ia=e.n({command:()=>ca});const{base:aa,config:oa,"governance-ref":sa}=t.S,ca={name:"calendar",
summary:"Shows windows, freezes and what is booked in them",options:{...aa&&{base:aa},...oa&&{config:oa},...sa&&{"governance-ref":sa},next:{type:"string",value:"\
N",help:"how many occurrences (default: 10)"},at:{type:"string",value:"INSTANT",help:"from this instant on, for example 2026-12-01T00:00Z"},format:{type:"string",
value:"FORMAT",help:`${Zi.join(", ")} (default: text)`}},example:"  contract-check calendar --next 3 --format ics > windows.ics",async run(e2,i2){let a2=t.j(e2,
"format",Zi,"text"),o2=Number(e2.last("next")??"10");if(!Number.isInteger(o2)||o2<1||o2>1e3)throw new t.N("--next takes a whole number from 1 to 1000");let s2=t.
C(e2,i2,!0),c2=t.w(e2,i2,s2),l2=await t.m(c2.cwd,c2),u2=await t.Qt(c2.cwd,l2.commit),d2=await n.lt(u2,c2.config);if("faults"in d2)return t.E(d2.faults,i2);let{calendar:f2}=d2.
policy;if(!f2)return await t.D(c2,{entries:u2.entries,name:l2.name},i2),i2.out(`there is no calendar on ${l2.name}: windows: in contract-check.yaml, or governan\
ce/calendar.yaml, makes one as soon as it is there
`),0;let{filed:p2}=await r.gt(u2),m2=n.j(f2,n.O({policy:d2.policy,booked:p2},{})),{tz:h2}=process.versions,g2=i2.zone==="UTC"?void 0:i2.zone,_2={...g2!==void 0&&
{zone:g2},...h2!==void 0&&{zoneData:h2}};return i2.out(Qi(ta(f2,{at:s2,next:o2,ledger:m2}),a2,_2)),f2.unread.length>0?t.E(f2.unread,i2):0}};var la=e.n({completionOf:()=>da});
const ua={bash:e2=>`_contract_check() {
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
`).join("")}`).join("")},da=e2=>({name:"completion",summary:"Prints the completion of a shell: bash, zsh or fish",operands:"SHELL",options:{},example:"  contrac\
t-check completion bash > ~/.local/share/bash-completion/completions/contract-check",async run(n2,r2){let[i2=""]=n2.operands,a2=Object.keys(ua),o2=Object.hasOwn(
ua,i2)?ua[i2]:void 0;if(!o2)throw new t.N(`completion takes one of ${a2.join(", ")}${t.M(i2,a2)}`);let s2=e2().map(async e3=>{let{name:n3,options:r3}=(await e3.
load()).command;return[n3,Object.keys({...r3,...t.A}).map(e4=>`--${e4}`)]});return r2.out(o2(await Promise.all(s2))),0}});var fa=e.n({command:()=>pa});const pa={
name:"diff",summary:"Compares two files or two folders, without git and without governance",operands:"BASE HEAD",options:{mode:{type:"string",value:"MODE",help:`\
exit 1 unless every contract satisfies: ${t._t.join(", ")} (default: what is expected of its format)`},...t.O,...t.s},example:"  contract-check diff old/order.a\
vsc new/order.avsc --mode backward",async run(e2,n2){let[i2,a2,...o2]=e2.operands;if(i2===void 0||a2===void 0||o2.length>0)throw new t.N("diff compares two path\
s: contract-check diff BASE HEAD");let s2=e2.last("mode")===void 0?void 0:t.j(e2,"mode",t._t,"full"),[c2,l2]=[ma(n2.cwd,i2),ma(n2.cwd,a2)],u2=await Te(c2,l2,{recognise:r.
mn,unpack:r.on}),d2={...r.ft({mode:s2,...t.k(e2,n2)}),skipped:()=>{}},f2=t.f(n2,"contracts"),p2={base:{ref:i2,commit:null},head:{ref:a2,commit:null}},m2=await r.
B({...u2,...p2,...t.d(f2)},d2).finally(f2?.end),h2=e2.is("all")?{...m2,unchanged:r.l(u2,d2,m2)}:m2;return await t.c(h2,e2,n2),h2.comparisons.some(({faults:e3})=>e3.
length>0)?3:+!h2.comparisons.every(({satisfied:e3})=>e3)}};function ma(e2,t2){let n2=(0,a.resolve)(e2,t2),[,o2,s2]=/^(.+)@([^@/]+)$/.exec(t2)??[];if(o2===void 0||
s2===void 0||(0,i.existsSync)(n2))return n2;let c2=(0,a.resolve)(e2,o2),l2=`(^|[/_.-]|/v|-v)${r.Q}(?=[/.]|$)`,[,u2="",d2=""]=/^(.*?)((?:\.[^/.]+)*)$/.exec(c2)??
[];return[(0,a.join)(c2,s2),(0,a.join)(c2,`v${s2}`),c2.replace("{version}",s2),c2.replace(RegExp(`${l2}(?!.*${l2})`),(e3,t3)=>t3+s2),`${u2}-${s2}${d2}`].find(e3=>e3!==
c2&&(0,i.existsSync)(e3))??n2}function ha(e2,t2){let n2=e2.references?.length?`
Elsewhere: ${e2.references.join(", ")}.
`:"";return`# ${e2.title}

\`${e2.id}\`

${e2.why}

**What to do.** ${e2.remedy}
${n2}
${t2.map(ga).join(`
`)}`}function ga({title:e2,files:t2,verdict:n2,message:i2}){let a2=t2.flatMap(({path:e3,base:t3,head:n3})=>[...t3===void 0?[]:[va(`base: ${e3}`,e3,t3)],...n3===
void 0?[]:[va(`head: ${e3}`,e3,n3)]]);return`## ${e2}

${i2}: **${r.k(n2)}**.

${_a("New readers, old data",n2.backward)}
${_a("Old readers, new data",n2.forward)}

${a2.join(`
`)}`}function _a(e2,n2){let i2=r.N(n2),a2=`- ${e2}: ${n2.outcome}${i2===void 0?"":` (${i2})`}`;if(!t.it(n2)||!n2.witness)return a2;let{observed:o2,decoder:s2}=n2.
witness;return`${a2}
  - written: \`${r.D(n2.witness)}\`
  - ${s2}: ${o2}`}function va(e2,t2,n2){return`${e2}

\`\`\`${t2.endsWith(".proto")?"proto":t2.endsWith(".avdl")?"java":t2.endsWith("ml")?"yaml":"json"}
${n2.trimEnd()}
\`\`\`
`}const ya=/^sha256:[0-9a-f]{6,64}$/;async function ba(e2,n2,i2){let a2=await r.o(await t.g(t.w(n2,i2,i2.now())));if("faults"in a2)return t.E(a2.faults,i2);let{
report:o2}=a2,s2=o2.comparisons.flatMap(t2=>{let n3=t2.changes.filter(t3=>t3.fingerprint.startsWith(e2));return n3.length>0?[{...t2,changes:n3}]:[]}),[c2,...l2]=s2;
if(!c2)throw new t.N(`no finding of the present difference begins with ${e2}: check --verbose shows them, and --base and --head name another difference`);if(l2.
length>0||c2.changes.length>1)throw new t.N(`${e2} begins more than one finding (${s2.map(({pairing:e3})=>t.vt(e3)).join(", ")}): write more of its digits`);let u2={
style:t.b(t.o(n2,i2)),verbose:!0,quiet:!1},{base:d2,head:f2,contracts:p2}=o2,m2={base:d2,head:f2,contracts:p2,comparisons:[c2],notes:[]};i2.out(r.t(m2,u2));let h2=new Date(
i2.now()+xa*t.Kt).toISOString().slice(0,10);return i2.out(`
${Sa(c2.changes[0]?.fingerprint??e2,h2)}`),0}const xa=90;function Sa(e2,t2){return`A waiver in contract-check.yaml on the governed branch lets exactly this pass\
 until a date:

waivers:
  - fingerprint: "${e2}"
    reason: why nobody is hurt
    approver: "@login"
    expires: ${t2}
`}var Ca=e.n({command:()=>wa});const wa={name:"explain",summary:"Shows the page of a rule, of a governance code, of the rules that find what buf, Confluent or A\
vro name so, or one finding of the present difference",operands:"RULE|CODE|FINGERPRINT",options:{all:{type:"boolean",help:"show every example (otherwise two at \
most)"},...t.S},example:"  contract-check explain avro/field-presence",async run(e2,n2){let[r2,...i2]=e2.operands;if(r2===void 0||i2.length>0)throw new t.N("exp\
lain takes one rule or code: contract-check explain avro/field-presence");if(ya.test(r2))return ba(r2,e2,n2);if(/^gv\d+$/i.test(r2))return ka(r2.toUpperCase(),n2);
let a2=await Ie(),o2=a2.find(({id:e3})=>e3===r2)??a2.find(({id:e3})=>e3.endsWith(`/${r2}`)),s2=o2?[]:await Ta(r2,a2);if(s2.length>0){n2.out(`${r2} is of another\
 system. What it finds is told here by:

`);for(let t2 of s2)n2.out(`${Oa(t2,e2.is("all"))}
`);return 0}if(!o2&&Da.has(r2))return n2.out(`${r2} is of another system. A contract that goes is no change inside of one, so no rule has it: the report says "r\
emoved", its owners and consumers are asked, and a row with situation: removed under policy: rules: says what it needs. A contract that stands in another place \
now is "moved", and compared with what it was.
`),0;if(!o2){let e3=t.M(r2,[...a2.map(({id:e4})=>e4),...a2.flatMap(({references:e4=[]})=>e4.flatMap(e5=>[e5,e5.slice(e5.indexOf(":")+1)]))]);throw new t.N(`ther\
e is no rule "${r2}"${e3} ("contract-check rules" lists them)`)}return n2.out(Oa(o2,e2.is("all"))),0}};async function Ta(e2,t2){let n2=await Promise.all(r.hn.map(
async({rulesNamed:t3})=>await t3?.(e2)??[]));return t2.filter(({id:t3,references:r2=[]})=>n2.flat().includes(t3)||r2.some(Ea(e2)))}function Ea(e2){return t2=>t2===
e2||t2.slice(t2.indexOf(":")+1)===e2}const Da=new Set(["FILE_NO_DELETE","buf:FILE_NO_DELETE"]);function Oa(e2,t2){let n2=Aa()[e2.id]??ha(e2,[]),[r2="",...i2]=n2.
split(/\n(?=## )/),a2=i2.length-2;if(t2||a2<=0)return n2;let o2=`${String(a2)} more example${a2===1?"":"s"}: contract-check explain ${e2.id} --all
`;return[r2,...i2.slice(0,2),o2].join(`
`)}async function ka(e2,n2){let{governanceCodes:r2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.m),i2=r2.get(e2);if(!i2)throw new t.
N(`there is no code ${e2}${t.M(e2,r2.keys())}`);return n2.out(`# ${i2.title}

\`${i2.code}\`

${i2.why}

**What to do.** ${i2.remedy}
`),0}function Aa(){let e2=(0,o.brotliDecompressSync)(Buffer.from("W1OTRVGI2wFA1HWtLIDH4Y4VAf/kliIhyLmM6EQbwqzniOrwXryFXEGaj1WA3SIfVYzuRMoTsjmVjZj57oRqqHL/MGZsSQ\
Oa9v7eamqvr0bmCgxuXCelNkgsYBMrXlbcLu7D/XTvtJtzR4jU+WbkffhSz6VKJQxQsWFbap8t/U7XP7tmRyJxkqohs2yLOaiFkOmJ0PNHjyIJZetr2nu69nfWX4QcInJI1xBvm0b0wMM7U/C6SgIcQHRT2QahOj\
hBPjd6IBAeRx4gUKiZlpWaSrm6l1PeYgyu0xjEE8T5/va+yqbdnBNuLyGQBx1GfdU1hBwLIXUhxDWVnWVQbZ8wzQBvpAfVVLJqVVQpez/iAkEezO74iZ+qflXt20uyAZK+EMkLIZVeSGPzWeKtvkfwjPbAomvX/8\
/3s95IDQopLVq0xpQtFkFRI4Qy/EacfWKvzidyDRIvcz5SYKYK6J7FalB2/SZ1nDgRN16+zERlAig0VHcX0EUlpDXmjOdIc7Rp3HvfKy4ARVHU9ZsjhPDGt8YwR2+mdth/Kb9VVAtukt7ItQG+sQYlaw2K1C/DtB\
rPpM/mafeJbRAyEhiEEKR3y1i+P9/6jtnrH61AwIRLFFSSLWNZXefbvdrnnlYBEUJEDCGE9Z+he/n6qh3GV/8w7AAS5gXDyR/+vkq3h56otMTo87/B17rSAllaIgkdIkStKFTkq5FPAZhf0dkkZuDO1nTy2u0wLG\
lnoaRSkHgzBoJCRDGS7DY1wH8Sqbi0Y6nR9E3dai4K9z8Q+DkJ/xlO47JlwifNPmkXjcLqb41UxCnufKtxmUTKrSEtBS+pkV0LBsVfAqwUqlNV8XVykfMW+/T2UOspaIuYVwadgsO+bSA4Flct2dvVICjU+ZOrFm\
2DAAYI49UvDwRQY6EArvlH7RpSImY4DUAlEZGopVwtuM80mD/ewNfNSCRHk20OAfx/Q50PcN5qtUCuiMimAbSet0FKUE/uOASmL8M/MULDfWnjPl+ZNwKCeNMgp2Jq53Xg5VJ7jgS019W4xayrojhnNLLFPv22rN\
N/cDIIuIlaiI/mortcVadGf+uxDbxoA539a8zFcmKWYDzx8ctCyL/ybRY5wyTa7LQgvL4bVyO+bCvS3f+fCF+74hoJsgm8k+K+5leDcGECM07yhp5VO+EIlvt3U6X+gIp1J/nhC6sMYlC3kn5C9VcHgzjpX9fZLC\
8MvEiwnm+8x5gLtKrXqGcMV4YXFhE+5AXUH762zt98BGC5/RaBCZex2evI8PeP/Xj3ryjsVe1nsB48D/4LbyTgv6I0Ezz82IzubDXC30jbNCEOBg/B6nqAj1o3ghMrWsIZRFMs8LElopW9QBBRlTJO+tn1DYDOr8\
6R3JTHaQSzlyCJ9l3PyG8OwtbN0oSkPRdi2jaB7/ChIO2T9gT4jy0xgtGUMNhglie47CkoIN9XoGHWp5qxqiEECjzMppFaQIsM6R7zodMdA+jBEch0JsLfN8yR1f8KaWV5/xpll8XkApRZqkAm9Yq5NHRKtdfA2V\
U9oA7XwB4np3xgyZBozLRKAaMYvKgOlpL/yzcj/VM/UsnkkQbenid6//TMv6P6Qs2pvD387UlbpilyMiPrrZmXfsnmnwJHF8vK2afs7n+9HHMqbh+ecgremv+uDyhAyDtyqhn9T+V7ehoX6UBjYz72hSOeqby/OD\
twvFXSEia/LSnECKVbw2cDWkQSOiDJ2IFsMZGWI1YVOm2ZiUb2JxFG8I6nvm3/lzkCtcBp712Sczq/JWXcojF7GI/AdlUgkmGQw70TVmygwW7AQYbID/xgvLzRmQNJOZN/KGUPUh4+gF/qprTADz3+kmx5qNOHry\
ZDjoLq8G2oQUQxfkcpVBNI9UFy66X/YeiMmAWSJOOzp+mZkSrl1P96VYXpuCK3kwU7F50XPFBNrjUi862yhgEkDXPUsQyT/q+/lmcGcbt1tqr3DJ5hCTqN3iPZp/A9epyifWA3dSwlnNSjHI7w6jGXYe0mYly2Aj\
mNqqw3HlQ9595A71hfSzBDR4TroA4y/y0mzbpT5XpprRS/YXpsK3KNrHniGX1mEdS8Ile6Lf78orlYxlDD1w1/cMPdPpfxrV8kGS/9MB8ARq/+B93M7rzES9bLq1r8S1wv5CEfv9jhRQOUf7Fw+fVomzTH1GOcI5\
baG4OtkA0t9OexEehZkJI8ZEtTfC4kOR8VQBL0mH0Fj3G5nREQw0OT4oA8WCoKJULKKuwkPaeG6SXwWmhYOj+o9fIaJPThJ5GInoHDqiRJQIVMHHalZMJ4SywCTmTRA7iATidZW1vahrlUiSUVc5IRKYdm1yK+ZX\
elBMyWDRk3A0pDuzJbEK1iiEwcoi13aUJwtdgwq/L9a1RyO58ZfKFkPpVXhIeYfiAlESRDpoNh7tG9rgg2pHasRVX9V1265AsyHFdAlmigabXPLgSLx3+tMdprcDjdVvQmBhcp9siFJuC31rI1aXEhM43o1+8qIV\
RwUEaEslkYBfEh7LofwPS4BAkKU08ipYeyDQQDtflqErogd06fWfVIyRZ9qdJ9s9CmwITBMUv2zj+FejAvKxv04LJ3/WMAIuvKiwieZqJ+15QbDwQcm57RFT1XEopUqZKo8kfckA/xXp/Eh8qycv+4LorFwsPvZc\
Yl3DWVXGrCYONag1g1Zkwb3YJ28RaaAjdYmh5+BSjcarJgpUEsy1zph/uhwTabuBjQGzNa+OBzfuw94ZIGaOsV4f5/4Hyyb2wzIIEmuQXWdk5eTFdi4aaHLF74nTexQqJ7Wgh2T8oolbQoJG1piOl9mjaYEDM9qo\
R3V/f9GgfX/pAMXrMG7jLvjPBr7vJSAa7rFigy2WLS5gNtY50vQF8Yzng5BPVtRzWZObWybhbh1VM6asXxk6I96TkyQKKtjlwfw08ihI1SKIrTK8WGobakB35lIapjUUTzeWhCSu/zDbFjU89E4UcRtg+ydeOvd+\
AKJP6SrjiH6VsA6qhEcQHrJRVBm9uDYo/UbGZnpQsAhGxCQNUJAOye6P8gS+Jb/Hqb8XySb0/esXYZoyINbuaimND/cktEvdvtLuGHyATLZcPVmPyE7mWyv3ws2cXHtl3aB6tHidUT98mfy/uGijWbSB3/8UHoMC\
uzvH294/dx/M8WvqHt5bb/dUADiAf5Qzi/xd8V9IR3fvkgF/2lhmsVJr4d+mJaQWvV1HITcGXgPCEXjUx6Ji0USH1mhkleyj4WdcWxaFkSim6aESvnAi/QFS+V9lp4O/TXd5uROLwAm2SX6w0gcsVD8eIvdkNlqj\
0K30ALGhSLliDM5Udmcye7jO4fJzvFygCvISF+INGqX/kfd67ghn+noEUx4VfVhKlNkfeq4yQPFCyvZQsG8vnYcxniED2vaTGmn+e8Gq6x79fajRddgklrLNKdp3dkffxc5CkMGKx7boXxKkOuIWgFXoJ+LkDLi5\
VTjErO1KwOx2dePlviVV87scyh+ku/Qbqb+gw+dl219vjgcLe8I7Blli2jj/QNXkJ832D5Dmaytawc29bmlF8cXpTwCd3laX2W0DgRYWFCbsMZvzUMWfvlE7Yvk0Omj6dmZxF/Frj9dV981YHuF9KXf1ttZba0Wz\
cVpmcXKkMX1UthtQIcoC46YGWLAlpjnO9A5YJB63xaoXY4BB2t+sXHYVjVn0IzARrGituTuKrsVZlA1AOv1BziA8oVZApKwqnE4g6tCA3aUDD1xIitsah8an9qC5U1ZW0Ejwrpn/2NhNOUajVS4wV9MgtTfggYNW\
IPfTPo430YYWQJX5mIkU7x4stT/3z3un5PugmhD+MqC7rD2Gyh4vYJh3Ufq0LnfoFuEEDHFU2GwsIu7r3R9ShI+Bm6BOhGlh4ZJt8sHhCWG91W2Gss6ABbwn9TpeZ1AJHAr5pSfFHCtPIuUsvR8ehqTgxZZ7aM0l\
Rkc2HVF2mnd1PWxEWNeapTivXWV1eUCQs93KHj2Tkql3gLgRIFVFwj9t+qRkiFD+W2Uc/VdYGryZVogi0jDzzS0RhhqUBWFi+qmkx/FMUXAu8Mlgr8hMA84P3GXDA2QCVb1lWyTruGfvSWXDS7h/k9SxFzbSDoYX\
gzNeMitUH1zh/5b1DUu8OGJ74BqOQW3g/LfU9lFxVF974vcNbBw6X72pJJbpU/T1J0L2QeutN4ovTe4NEqJrRPpQd/VEYnGpWkA6L8Tt4/3Xwib95ZWJln9PIld+2b8BGEp1WqhE+Yr8z10U44Bw1n27RgcAW73g\
NPnXFvTis8WU8TRmYV7zX9UQbNxEM5teuB6ko6FBjAtC+sAqGJX3rZiMroLxr6sd8uuuIAlBaKBdphBGgRapRpYcPl1FJLndXAwMQBpUtu8B3r1eSL4VQDmhwxygqUJxgu81UolkMYa8gGDmVvSFyPIOGgAnN2T5\
VgwsTiyfgm1Km70KwQ4rD+XAqpRveg/LGSUZk2Bajfq2Hen4qRUbo3xYHoUSCFT9BaynhtVi3ugEVVqyvF+/QzazdQ0eyj4ZIxkDOj9tUckkno+DmhkdzRUTZDpAhTzZcUhg+rgUhIdVawT3yy1PomUCRT0aq8Qw\
PADoSvdtdq1r3Aam+hWR1KXns15r2iu6orOJzSZwMxk5m9CqZDzOthHb0vmAuU62JAU5PKc+m9W4w2cWBLM8cguWFTx0bg1SpJUiFs8SSl8oeB+swwT+gVmXap1SuIHb2HskzyqrOmFfLjH9hFSGx0gu1TJbIFVl\
jRP0XSHYNGLuH28uxI/FTbyp8lUDIpyY5/0OhGZA2e24qVq9egWN4KJ75KUOqS1m7CFAIn4o9HaqWgdb8EyX1dFLx1eVmP0qiilKk+xx2LV99XQZ3ZZEZXrj9EW40DP4f5tLE87dOXmALwNG5s2f68LuagR/xUbu\
TKr/iU4twnqIHCWFic9bl4aETilRuso7DNsXfAps7dOKFX3f7zwAJrqjVjy0Cpz3qrjoeuZUgpjzopOrjd2rKoXctZTdfhemOtWwIlPdstndy5rfP8+vNiBrtEhoIErzBrlSIDr2Wz6SaXhJf688VBN4L9ckh//9\
BOh8qYgdMhAMmYLo46ld02g1Zdy023eAvYwoRvr4Ja7Z3STnh2vBKI4HhpT4BBKaQgaUdHAE1fGeK0Xye/9GB1ruj+HawthK+9xjtWoDDQE0xTnlfporRSvVy/Af1E51tnjyFCr1LvKrTGYDW7DY9d+p57iGL4fO\
K+9Ea1bbSbCXiudtNos4udT10JfYVJPr/HvYPcF4qkf43c+eC+UPFJJTBaw8nQQ33D8fU4qn9JF5cKjV8R2sg3ddouCsBQi5i2WBFPm4/f1EYPXxn5Z3J2CHQV1xr/4OJgluVhdWN0Ff+Guxe1/jJ4sNg8u5RqHp\
vxSDCv35Exy+C/mc3DOUYV9fkX3kgo77GJ4VlA+0RUeT9K/X8pjcxwCJ2bE4/yQSqgnXEMwxmMIHJndE4KEVrOHPeL8pSexW09n9IRh4cpEyWr/aVBiLobNg5enk+lMA5PxmSVL40j3+lNFVVB5kb3rRO8uW5wkd\
wLb2W76MvaAe3rCUT1gbSLHQgJiBzfBUI5iPUoXDg1JXSUVH6jFGGEEhO1Hx5PQubGVvW5bn/lWuiL6igm/SvWj9V1+H356OaD/yqH8A4R7nIaTkfHlP+rQDjI29t8a1eoRgjH0FA090cm3sLk5faIlBBogo+kXt\
yRFtqRNtcHgeZp54v7TbNYzdyfDO+A3VXBDnMgx66xcM0KNFXIDSnKGJKpkdaL1hD8sgLNd/wYINXOO7O1qOH0xcnv33Uhct+eYe4BOSOICBEeX1IILwrthEmDmiM2pK8b7ITZhMq2dgkYkYt2uS1DvxYsMw6UU5\
AQDMZ8SdK8IqmzdQ5jy+JmRig9THqD70CeKXDQlbnMi1tNG3tT/hS+knGuz/aAVpdJzyplWwEoGRGeOvK5qBWt7xXMnU1gGRw8HBADD5oXdzOiQNZzRnO43KoXqxSRn9mNDkpa3tEjd4Y8CfX9pKkeXvNQcwdpXl\
Vf+awtAbiE9eJGARFBAXkOa+AGt8B3Z9GVlYuqHm/GbNpA2PMFfbrCxzHplEnBbFoc5v8e0WC82hCk01xJCIIelctayLVSGa0gw3YPNzTWgMW5Yt2Qr+XwDeIuHm7OrtSo7p7HsLSoqhNYfbWCSIiVdGvPEr8YPZ\
Zr6m97piozQJLtfujP6vmRtLQGCp/1cdWmGe+XTGJIweXkqslJeU0ZfzduJe4mC61SmRE+8WnPgkc+MpdHTU09Gn63b9ayYTh1WXfodl0hUjXChjeqNz/H2h70nXFKbQr7Wj9YCxjcvuLHPhs44JKF8ezd3cLZPi\
+mgvLU7ZQMqGKWrWXdkZnYuChwrPGdfQmouWSGzsI4uoO7Br2dq6yqut5yCtVSy1Bs+qIKvZVD28N7MONW0qK5ArrtTfY/f49ETvY1xiEWBp7d63/fQ9VQ11P/fu6mdC5MQC98d8UpkL44d30Rzky/kqsHDkiIYF\
i4GQF1lIu62IIWFrG62Olsm/YOivNXvua+Q1CxMfExtCgiMh17aLTIqnQhGdNUE5luiWhZ3me0hlR2QouqD2uGqdZKDFsrFqsgOFnxChXRhz/7DXMjnyPsCiH30lH1v8to6BoK5IK8tvXohkCNK/jRmQg01Yji/S\
1FK1YYLIo9wikshglqPiMdhCFZ9TDPFkouXVxebJUNKbn0+oLLupvHaG8eRp5PnJ/CKxqQUo+Lg0ovIxN1/MKb9SM28bRwj7QBhcG/M8i/mSj1xP91v0QzBofKm5/w8tov4UztdV8zMHYxb3A+dC5RuGJ4e8ilA9\
d0w9Ub5B1IbiaZRUjsZzAc/qQgWM+DyX2BrKaybeOPII3uTjGSy0wUoUsp+tyzge+48cDxP+8Bq2dttjvbusF2W+rqjipPrTvIFP8qufIsOEQi+MHgSYykD5jPyoTMqoWn2Z5XlXasNZB+fhwjooW2QhMCp/dvoT\
ndVm13FFWHaC1P0/cVbmlTDzz4uWqZLNUt6KEaPuUHL4cM+40pXJRLs2VDsLpMm7+fx3ZRzRGGVn2FKQPDv25RbXH1eOBcYd2M4XFPR/YaoEY/H2cof2/GbTsHuGOFF0EBveO//XslMl+zY4C/3TLj35ohtXPAmy\
/DTKUUxfZa00Opwm2X+4GesoxyoL47sof9phaysi13n11dGv1pQKZnueIg9fe2BnZ2DNvaR4cfIPDid296NRmH8v6/llR6frHLArunVSu/nG5PgYNC2zK0u6Y3Yz3feNXBIIU3a1W8WEdwBTVFm2fOW3aUo5qRky\
ZSBZUZqSp8Kn3VbsVk7kpob3JYSuecxv5x1ZfPdJR/zCYGMpmlhhtDE1G2RFtrkSzY4rsMu0UsEU77PnmAgvEA1nX51h/GDGExs3OxNXCtrz0+HU1nl4O5UgUtUOc6P4iPL9AChrGbRGZvIeEWK+IchC2xyqutcV\
LKOxWohwlAmz3/pmGm065OJ0H0aoDpcv8t8poPRfBvbod2dqNsv3Z2ikoWQf+3DKj53wEP6P+IZygZfDezGXVWgpHXHXP9sBpEdFgG+HAlhzGs48jD7lDNtH051M6lPYwn/IDr93+XRXNZIxPboau8ZPdgpCv45t\
Kyzbw5hH1efZ6zD9Koi0/HC8ulT4J3dlipeyzDv9VYRyGLVjV9I/AOaTdP9gFp8O+Y2T8P5G7aEdZw9BhB9T2HOt4UgaFgDvoYdYjohmy5xwgiCx17FjX+XPfvZ//Q4HtoEpBNnF0uiz2ainHXp83i3ZDaAMko8C\
rNyHjqgvbLUzG8H1gxJcO3gmO4gWB8AnBeJAnp4qM69bsaNlGZGodF9GdprV0GG5Gkx5xdsbUVY81/YmPpsrIwqRUlXqdignolfozdhFP+SgzE0Rh2z8I6RiKaPnF1dhk+49ag9DmvzB7EE+Z9K3SMayqpUv/sHG\
Ibei4EXXDyxW1Mhp8hVs4Glc20uBe9nicDlrDaZS2EaQcIQePAgItSyw+gkciOHIK+uGSOYRf017aG71GhIcvzhd0iBS+b44Fz6HFDbRfZ8jRwlqdl4cOXo+RbRsOdedQd1/DrnnQWnmxRYihBCnX+/tt7CDePAB\
7eD6MJ7tAMB1JsOo+mxqqcNbYMaByDmh5xZPEqmbaYz+XxakaRS+kFnrLbbcorGMuQt7aeaKepApLptoEaGAPB8zHvTDA69FByTgLKibCxYQ2fMGXtw1v9/2sEOXEwzP4Gt5jZ1Rf9AtrOHjYc5eiONpm5j7g+++\
A6xaOXX/3tbbYxwGw7Mh9WE9p1gd19bPpq4b+s6KbLv2TcpAtrFOZWs/wOxhWiNuPCDXpeuwKIu7oRPpfA3rurBBIvLsEV7lFV5SLwZ28pmHswAH/4DCIaVaswqqQuDrM+BUev0+rm7Zv9KEzzydhIB8rnYIwCp8\
TO6W6sNKXNlM+G4tc1rEZmdk/os2X/m6bKmaLDtdmpp0m0mDUrKXM1OA+Adw8r1P9A+4daoy50PHQsMJTRrAWlu+fecGNVXNtXHl7m6V+Cw6hXL909PUALM2H3qgbao619bbvv2ajVubc7CG3r4H2XN4w18QWH+v\
7PaKIYBR6D3CFmrv8MI6JOpmDaL8L86n/+lQYc95n1nbzosv2g2o7OicYxgYUsE/gWK2wtzK8Xsv8N0D61wK+gBI0flJpbNwP18EjtlQYNqr1bVi7sFgs+g9FRpDk0DLUq88QECAHAYX7hmI6V6hEfzBN/IPYpPV\
hwIXUHETy9RS1NESk3V/NZHi8Ag7l6Uawta4BPPbvKECD7KgyjayYmCJVMYXi4GZpQqSK/8FFPIv73oEPCalPCZxrfqeZC2wFenGghbOE2wtMpsPyZ4HFKe7B8F1WRA15FTjXbns5H9Wl4mTehFOw6TVTgDRyiYK\
aQY9WYzU+DC2vb1Lk9atTbDoyEo3Ww33OAH0HZ7loFqhYJ84p4yHjz5Y8/+EkCWNoITyemO3lwIJhAUCCDwR61g0nnpUR3o3423BSfUzYnDDQxXhhPT3XQ35zxQ4Re6iQFLh1EroK3utVkmeppDkDoKvTgbnJjQz\
A9JirEsbC4PFQ3ktyVbCjj5/m+FQWiC1YItwt1E12N8uOdZLjWBZ2P6t+b8ILxnyEnPpj8Z4nJxLdMBJL8QDTC4bpuldlE1jWotsf6f1X4MRl/xekztYZVk+yfK1+zQfhF4Bn9qCUJQOVdtUmpir/uYll/A+iS3s\
YAw605gDVC8ig7fgU3tXXQ+QocPtDPL3qXTye+pFj+hQStwWn7WKcEw9cMbLn3gFIOJ6+pjmomcz56Bqdqvj4w7oarM+gCHS4zR9mbjqXSdlpOt843M9q7FAeMAF0pjk5KHW0wBfUfTdCVuVkKDgWKp8Z+OxcSaS\
z8AIlwXHB6zrM7lSlXsmdIdjD3bIatQ7e/JzW0Jfi0ZGDtOkTkCvM/iJ3Pb6E7gOpOw8FAZtFqIWYo9tQxlyRDG5Kwfb31mR/i9KHjpPL1mwUWDzmazQwusqFXQeCV2iVNDnSsxCx0xZipq1ElJcEMOpy3xo1trg\
2MEsIL4LHpVT6B61kdAjXVHAieWh7EOIXYjdiESHSR/Cg3rCv8TMf1eRpL1KxQYbjh7mj0bD4+PmHkcuq+HuzLHvkBHKnlMkSd6a5yMPEwUKV8HJJ4daRWm6XgtjbgrFw10xmnMHr8UUG7sYqR8okia4OrxHalAZ\
kQojDqponSB1uQMDES/5kFkyQ9n5RJSXTi/B7QCyKMwU2GoB605t6+rMbSKrzuMhkK8rJ3xUT9zdfD2jZbPJDwNUhtNNz2vrKDifJFq9fFJ0BnSlOWp0BWlZxoFn4a8k0ldsGxzHScdbKWZ7nH4MLw+vf2Qa/nZA\
hP6c3nXBLY+lu9GqwhRva1h+7KyGGMO/zWIFzOqPg0EwSRnmxyuHicKJsz1FPLjRiJbH7Kh97mNAF7CFRj7Lw6kj2054NBpWubv8Qmoz7fjhc8uOG+pEisow1JQp3BDjyuvOnk+OxJZn9FV0iim90dMn/srOLmUD\
JtU9usgvCbmLNvJU/lumCNAnd6PhSLVw41L68rErKO+1v2KXGy4465z9QpxzBj4dOKRUAlNZWBEoaHGf3EWim04v3PpSXj0nzHQD9DnX+Wu9F5yMCPDp76qkZW0khLnUuMclvW5ZX7m/L/QkhYHTjwl6s71SN2gT\
0+K8zT/2VGcZXYE185UygqV6xiAsWdoAbJzZZyzzuuUgpKxq5Q4M5gH68s1adpe9NoGIN9PnMqs0GD4qo1J7p2In80kjHFRu2Roj/fFt04EZxRSSi8RWIhk6iio9UcE9atYYmTPecbCqfrm9NGPSDVRHJkBcJ252\
YaS+isIfNGl46+YZi0QNzZ7+quPCMunO4867N/o2DducWCzxD6jpA7BrmfefS9MD/Nl2Xh6oxPiX9Q3q6/9xMP8t4CHyO4iyA/44q1KlFyz8gNb2MD4bUwC/VBdbxeEnhf3ZX65HdHhS9hDqlVD+5ybRyOnUEd07\
y3TgQPIQ3QBM8kU7tz092jF2uJn9th1XcRNUIAL5Hj13GjQPcntgRsfn5+a2aj5mFy8SYHPytduyriX0/Q9hAkETfpBJLpQ/LjmJ2qZObgn5wTXbX62XLo/TE6f+D6PA+xxeDrAOHZDJtNOHomxMGF6lKztpPhlT\
b70+N0VKkZmAnTV/5cEWElxMD4zLsAafQLuslunyHTM7wr47/oobJ2BtjX4frvhOizbZbSlHrccf5LHIy3b6gMP1FQFA3FgM/2YCoivYdPRUK6VUQiG/Y51xS06Sj6zvKLUYXULiYrCO2vQb0xuL7a8ovNCWU9nj\
1BQOqIsaFxEZ0wNqiPAgLNk6FMu6+gnHlCWft0MEsO0cFPVFQHgWiaVOOFv5OuKyR7zwB1T5/lWnf8BSXjM6gzJk+FbMyetMuy8XAj8RDZ0TqdKWllxqvHXqy/lNLoRH4nBrdRymjd2/d1632HNlhHWWdnzSvZkU\
6Qi8LaCoocFLvGQVovq/Y4MHymXDETtHOChoct/QzKU15akqBe/9Kfd61yn8Euv4ZJ476h0o905/g7VTR8OMVeC6vlIv1j8Ru0L4vvV0+LHcWLyROKceJCOouG5YREAXC5tIHMo7qztpRFmIHSytrQaF/DxCpxqK\
5pZJyVyAIXK+g7ODEAt1rvid2rsjWZYOblbyUI7vPZXyBEYHsnDCNARU5xdrBkiJSjOccHA2UHwKD4Cz1CatCyGhe8sce/5olW3t4g5YNeZR2mtieJpi7zpxqTbEWd7fg5QIxG/aQjXqwO1NU8BHWUlyxdiKI0O2\
n9NfKB9oKRd4vhUzlXE/mlB1SyV5UlepA6u/zTdFEeGJImeUZ+TacWYsALu1hJYmEMDoI3A+FHh+Kr6tMM7VeJWa9JsIHSg+4PVPRK0CZYltTK0va1oMECZyfJRRNWmdyyOPYaDWGoNJeoffVdshftutf4daRuWC\
+f/qdVczYQseJAndt0qDRs7FPwI2ifqCxLI/osoq8ZQdJ3uiAwvWWcgQAPYGkzqrDvtIPOp2kxI70bWSrLvm7VY4ew2yAVQiwehXH79NIUQbXIVAE0+NerNULo80V4HUqJjD0ifd716hqvPpXb7ID+A0XheURN0h\
6/R72CAtJIIPdIP5e9ua61Q1RRrZvYGRIE5WrNGVjvDRTeKNKlY+PK+kSq14Cf/vCDb38sciwgKUlhpN2IuAlJd0uKUIYkWU7S4UiOYlJCBuH40R7QZHqAYmmofdqJwoUnCNg9swiWpvZAdLkF7jXOTenkVVwRoR\
xc0RpbCwG5Tyh/NAVXugRKRFxwBXrVr619Q97LEPxWXvIXffVwOjikJ10qDZQuxH8aq6RzkWfPmlongI20Wz4YzNKpfoY8W9vcszeFqN03mX41q8H2ZZWD9Yihsv1mb6XAdI4TOJmpLtzInEisUScGGjLMxXizN8\
wAYReAA7aubNxzwgVUFpbKvttJ+HB8tvXgk439Sk5hGPeU63Twn4Haljcm10HzqLj2887WId3rdKUf38fUvJAMxCcQvVknEhBQLePHfSQ7iJ1bqGQPrba1OMPoxeW0K//3RV7ZeSmBg8NFxbfKgbPFXWx4oUM3C+\
LFi+0mjaU+Oq0aD9DrC32JWqR+3cZpLE3tayrHOlDzkOCxClGgsLozKDI9xqBEblpfSM7bACtz2HkkkHjt3nILHkoLE2ZoFhj4wh8b03PKiCCEvUPnpFjnEpSfSzaKeZBikJ3kSfZBzYouBzMwtONvmW7vW3OWQI\
B8LiAEt6oG8FNtHC67FRAycGz7ok1f6TiBsIjzUFOLtohZM3CF8BaCbbbzwrywL/PJkzWV0DqzMsBKZ5LRih4+gqUUClDItEVTkiLISZ5sktW2bvu5OuuV31vLDo22goZiinb2gXYCT4Osd5rGJpfkkvKhoJvZAS\
Og4cVuX51zB+RlIUPY6/Gc9pjVMhNfD1d7fBejkNf6YzPINA6HoNsMG2EffMJWHhJ/oD/lV+VkkxrLx1c0arTspgnENfXyWw5+vFueQp+4E7joxF7rQZFOtPadS9VD0fEJsTgdr1+Gs7tl8YD12ANMXB6mQaL1EH\
aJLsWQ3sWVETHWkYCVMoFR0/cGNDsmffbbAs5yIdKPMvHbl5HwEsgjcRpo1dbOTQLQvsDxawLDNTkAV2N29eF8PMPr5b5MbDH9Tr4t0vCPS5W4tfasUUslpmagSSJblD807hdrvW7frWs1IE3LnOFSB0lt6nV3PG\
K165yg1VINSLOxKw+fXSjaBv4Ym/GZ++zhy0c8/WzPFcpbfX5kF7ywAvW9IQtQ9t6vfIGiQK/rZ44AWBqzK8G015pS3NzAH1aFdWBCrCDOaRpP2WLiw/NU0TMyFGMvRfFtJIdksiFaOESGXVmEnPDJ5WbHa2y1Ao\
j3LLCd21jxJpWNTKV83Lwf62RfKU13M0TNjdTtqpvXq9MpvbZN8zrWTJ7iMM/X8fA4wlkDD9J3YkH/1dXEX7hqZqlZhAULoGYZ9wWhfYYdHDGHjD7nICKB4prO9qV9HEyNWl4jpWb6omiuJyZjKHgFfFoqKCodkm\
qKVw8XtDU2hu1s+Hu1hOpIrda0Cnrld952RuqyDt+w1bE34RAGMWYBWB8HMo8W02CI2f4NLaspduyf7hg6+8Mn+yMnw8ggj2EufAf3svA1jDauWv85OQ4AK6DNn/sabBOXCDmhLCWREwb1wnKNlarXqoSlvD5SP6\
R5vhtcJFr2o1/O6Bi/46R/ApAzNSDO3JmUmomUPnDSJrYnHGJ746kt19MSEQIHd7gT/NmOqaZ4KRPgyJk+pSCpY21aSiHrdwFbP6BtTj2GU/Neb8NQt4vni8+P9tA2OP4sF+nWcWZS5cMfb9gEZ37nhdJMMgT1PK\
OsmnWbh1Sp45VhHr6h2+eyLATtc9NW1Q7tYRRz1cM3dPtrP8gctoIwdrnsgZnEhvYNMtPNIoVWeez3r4UhJcVwQzKmrcCzWCAp1wQN5T33JN3SS4kiQOX41wxNFO5x2SR2VJ6wMWiEJ7khNElnbJgV3l0FLuenXZ\
mUcPnyOyU2R+AnurL8UDiyrwgRMWJIdUH9FvomScSdQHEbTyh1QA6amB4hAfw3DCHPRJZ8sKLzO7jRWl5pJyqhX0aqK2nbvueyMrMVVnJasp0SaSNr12iQ+MutWgoxTF7PvST+TwxuGLt3uD1oralUrS+KdZ+k+U\
KJzXe4M3dEYBqPM2/EcR5Py8sdQeP71x/JNJn+GIC5EQYMwvRztKzL1/5jDpabbCMWnJR9wrJ3X1C63iTB5dYcs8ywPGgBz4E/ED9zsPJJA8DU9STytCk1O7LOEgEnq7gZrnr+8hv+qYkoanR+AbLtkpAMNnkOOx\
5/z7/ci8NvrzBFiK1Md4Hh4k7LyASPxJW1Z2CYDwRPIq5CUB4DDqKSqY/oCgEsE6dRXzeTyk5BFJlFLOqf9Fpt3hl0gxlIUS8HmP9OlxDMKgdFBei8f44L7DdYrsujO8tzESGhAgVi5XtSx/jL3Fylbo8BfDS3Lo\
A/3dvtvQHc7KrCNiFx/wvw8qfdhKADvqpMFEud5zTu/o3wV1jopN+14y9bRYDCEnOq6RyoR6AnQiF8NUmVQBzpIAgH8AgP++HJVJayCzCZPkCOCaQkV1ywnZwl57/dcuQvsM/Qm4NVW2EW9UoOB6E8g43DNL2/az\
mN/3EXHi9wZtVw57ysOnXqPzlbC64cNUjIRQdytZSzbolR1JkMso2BxHPeUdr09sCqIZqAsF4Me9MEzHZNlG1dfdBrqIj7wHYLZ658YFo+hw9w+YSbvo+JIwtHrosoMX0lPKryTx9yMqTzwOctsbatU5iUOY6xgn\
oetvf2nQdpbQvWy6VcSVIe0nBMDA0QahwJ5LQh0owCpdDEsiVGmt+Fexo+TXKNipzhXBkIsoJk4R//7VRZ6Ee8aZyGY3b+qA8VOcsQCeEUR2jCSu4qpxwq9wc2OxC4VDa05Id6B8AReC3mRfF5WHveyPGmU6j2LK\
29qTuSPF/86XB0kJGyk45TU4SHL5hGvvgy6arWGS1cpcChS35f30a/U0QAzDkw20EWk0B4tImp6syxMGpQ7wQH4c5rSarxwa0BVwaNevZTlcSKqSfOHlsThLSdHLafE7fCp4p0aYGxMZzEdXb+YAajMlPx5Fjmwt\
9zlv7ZHiepX1xHwnPWfoa6/d1C1dOMtKbl+0HQcyiqbob6ddnkXJVSuU4ditNzJE+ohHLnYwqNe+WGtBcE272XJgr69zEAorWPicE79gklnT5oilp/sXHoGjKo7h4MTTgvbDibKZyKk4/9xZot8S2JCO47+12+pp\
b2t3owO7/dU8vn1yqG37+WMvxOgP0qLgx5nf+7mkSroiznKKRP1eNSUcp3BDpp3GGl3tRl5Ao/a2UA389YQBmsO6WuIrcGw0OpKqhTDVBvZufx1FlIzR76Y1lNgKCsQVaKDlDSkIsg7LBiVDtvYkSLjg/xXNPV2t\
k0y95A6y6jQtXWgYY3P4eDdNbs85CK780Q1aTclEAY8jqIHUW+o97SwQkqvwS0qbLWs6/TyMjYgp0pBqjz9dieAmzieXBeQhxxIVkpzMPyipVAOXxZVg0U0waeFD4FO8kY8WaIaz7DobgPaA0wK6dTcs1nGO1eRH\
MusIIs7P8sTk7ZDxJ05VpY7rFWVmJFSXPO00f8KFaGtZ8tePz8kO9zAkTT6ByWTpxamsSxjsUbCT8jE37r/TK6lpVYcyFJhHi0WEVMOpGcmfx0R5NiuO5lajfF5+HZksKWzd3gtqde3Yg101OU3m4jwKpsVoUmaW\
uNyH4KwDCr/qHI2BdC82YMI+wjbL9+j0Ar5B8kE/x6qlv6YBYMXRjcZKglvZ93ZWE0pP2fDvXzZL/X1JrfSWh72mnS+t8j6O8lTLQyeOxF0qVzT6yBEfyG402mnhi8lPlYqVsTNkJFUKdn7y+92YT4CazVL1nPB3\
Y/fcuED6+GsvlqU/bpjhKenIeF+PStd5RAbFFHwPpv10SmQKkWFkjTkjdxpsf+NBicqxNgrcMXJVU3Fw7Qfnt+3TSs8oPHcCeJY3ANqgOt9nH2+Ht5HU+/078qp5pC/WdvXInC0spjr5VW38z/tr865QmvxGK0xI\
JTMP6UkkrepuFTW+UeCmPzl1zaKuU1KebCa9Njsi1FlEFwy16ht0BlwLPHy3ySFCszGMBPmoHXoA8J1zV8cCe1XZNnYjGw5mtWOPo3oYiwKyhiiKSbW4N8/2dtNBSk+qpumOMhlnwQEcLvON4rYPNkSo5nbX0ISM\
/D0PnN4mQoAJjrgbIFXOMI7FUW4+hShQ4RNgLG57UZoPMuzfLggeSzi2KzVpOy/D91QHzoB/OnssfWiQdohxks1OnZfcH+WRiA1AcKqpyfFVzzLKdRMoe8li1w5TV+s32OrHvvs5TLfHK5pgTkJVg/JgF3cmi+9v\
albuHOJ03fv+G9PydtzsKux0WR79Jc50/ZM92WTGmnQubebjYKat3S/0trgwF4eOi3Fvlw4c7u3/xyZyVgleXcnT52o2rS+vzDL1PWKAOLSkgy34sSqr+G284fY2JHEbEnYXUlzpGIS4uy0C9sWcNDx0OrwZH+ll\
PXM2RerPawc9P+urdWw679YnL2okpGZ1RRzgpKg4+CEslZ08kRnQFuvgzoLfwADT5aPA0HkZgrE6i+NFwQI3akZ9EAe7ptxIFv/CFoKzXxu32PlFK6xxDFFrgutZxAzQcmUSv36FSDMQtHAoJO/AtnztRnfQLWT7\
SPsoFWIty65HvDzc20toYf6g1u1Oxli+HCV/mTS71hTnhNcW5nD6+J7w7H36T1DvQTCC/SAwsIgQmS/IhKeYiwPdQdmZH+t3gHz7D/ahKmFSqn2csa0agqZpikiwb21MZIhxo6+OAn7B4Mj5kndKfHfK5BuqvJaK\
XTvS+YZiArqxCDhDgZjfJE3kumWoXdSKZEuTIP7oN9J/0Nd1j698z+VqVGu0xLzWy/fqhn1TBtuTD3eI5XqEG1f7Raba5OFS+936EwbuJMmgWBiboWyvRT8mvhhWlp8/7V7P7DBnV2WCK7uTVMKJfNvxOFAiVu7n\
8prcyi0tR4eG57Fc4iTmxkfII1hV67ur9+pD7vuVjwoPpv5k+S/t3R9y5ol+flW20GVaNvOpgYuyT5WZvNLUK2nSoIz3iDu1NA/LZGd6NkASYPiPLced4KQWJiVc0WctFXvhzNEhXvWJNpLY+Vz9DLl45JdLx39P\
sNB9g6fznCxtF/9XF3eRaTDWe5sn82Cn+w0O2vH3EFtuZFh5dMSz95tHSo64fp27trPyJTesHpW6ZIFj0ahBvSWi+5LK0dxFYLVUNzjaDA/Hl9eHYdCG+CCq9yaJPxlxSw2NXioMk4Q6P0dxVXLOIIf8urd/Qa9u\
UAt0e7ySZDCqlDh//dlgSefHxHTYqzzHVKDzrAGn5tJD0srbVWavt85PhbF1yTm30L3Ma/uF/IQlLjNSH3X1SxbkTD7S9XsCZYe3Ut39rgTOHx2tVtKmNe5aFcpS0r4FXx+nzmrpKFIsUSCWXaSuQ+8M9dr7IbUG\
wbyGQ7AZZ0rkok77I7LdX2ukoiPoVLxC9vlLf1nPFTa6kfqg/u1i0/1k1FzMxzcCroqsob649W2Nyz7sI+QfyHmoGD8wognYsftUGQ5ZCsUpbmnJc6k6obS2mS3fA033y2lsL433/wCWkAXmGvU+dNmW9f9NR1zI\
jPuwGqD3uezeQ10BAk1EZltnvCRLtu6v/FJekgyIZKhBl5jzkhQpjLB3WqKETVN2Qi5Fa1Rz9oxKiqYnX6OMhiAY7s3ZAI+fEMnJNadnT1X13qVRxQ+gZW2X15VX2orm0/wsdIh/pqKfZLjGlLyOvbJaqCrbrNrC\
OWqN6i5y9NBDmk4FDE0x7VrYGagjgYuphanw/0CobxT/V838G/kJzJdHK11Yt8n84wHi9sGjT4SUdFtlpekcXprAx7oqwJRytdXobT6iL1FzQS8CXjG6Ha951+VxG/Fg1Hp8z0s7kgwDPsCYsgJJr+HHb/sjtR0I\
uA7VQNdRhrRx4Q8TgUxl3gwkxtSlyuwj0OHl8zq52fCOpQk7UlY0zbKu8eW+2XqeAaFWrW26LNREc/R2le6oo+kL2Me30ZNLBIg7lraNhyd5SMEq8GQcYaVgzV3r3wkuD1Zw+YZ8xa8Lj5Uz/N8xnCI1++wZUbfe\
MhyNATyiwLyk0H+Ur2o/x7AYXy8+/uwqp4w21yZdo3TlD0NTEyb35umEDkp66aevCn9VjZBpfLysPmYywVTCQKdLBlz/XCjzY4RFuZn2vMmIuyqT6ZqxnRVzyxVc6bWrYi1AJxXtA3QJ4fcgFT1mbTnDo4z8ygFA\
2t3UFNzhvdXDv4lU76yuF7rNMaCY5DtaKd5X3nNgHmhTc3PnawvvmiBlT7bA8apTPL2cYHUW0X7c90HeniFQDSN7hnd3HlV//z3DhRp0zUtWgkEqDgjYXUbRQ6YWWP5vL9IlCnYE6d0bOrdTINjzvmanVQkvUIF8\
pJp6bfOlVm/ltf/G8NPiuOE7cDJvr8uvz0fVKDa8/gnVNOsBWc02fPYBxct/3cCaEK19jrShetIX+RqwAYKkcypev4RfMiMZYhj2ktm+ixg6536KIN8ABq+IsO2BC1795txg1FnecU2vqsEMzzYVx6P/DvgEfprH\
DpjEpQE07BPHwVQBkeAAernefqOsh76pnnGQWXSMGrho7j+77JNEsB7KUEbESNNXeP/rfkivZVk0OHNAjL6jQGtWukn3qLaXyw9hW6G093n55vk26NPf6hv9qDe68fV8qguc7fEzA+n4LhdxmiXSqgdgV/CN2NZq\
HxrWinE+my3IRQ8UmV3Atpv9HwMcJPkArdCw9jCN5YknUYWN8wlNJ1SCHExgknSnbBQyZmRWi2qdPAX4ugg87jl6k5Woivv/E0asVZfzG5WvRteauFL69T8LO952mQ7A2wUkIEePKlAt5XChZnT6fyrpREFX4lKC\
Cq4c/RS5BGRYe+cpm0T+Mic9/PQKEoQQUzJdlAHFG16dQ/sqt97mXcymO2zmnL5lRNs1jhSc7JjDzreg3Ey+pPZB//kzh6duZ+A5/ywu4hiyHmQd1HYFxCwM+EZnW+KZ61RoXn9jQeJt1AMT35ptlo60okae6T9W\
vup23UdoV53BWgQGbYl388N3EStOhyFZH1cnPFx6nlL/ZkR9UVvUhILxKUZumep1NnwgKP4qxEqUmTm2yXaMVCVOopk2jdGhK1BqK4igfUmMqY9bVlXctaNtMQmg5d5PKgx7yWyT6UL1Ij60+65P4AlYiKPh1X6M\
Yg3sDKcxv49TXTESWlMFtbva7AO/hht+kZfG4AZ/as7Z6q8xHexeKZvqO/zbl1kqmn1KMCwb6bVqN/SwDo/8sOjVogIxuDCOoWnKGRMm0kYnKl7w8vypcjZPriMo9/Nf5Qc7u4apcrAzjjQzUfCAaOTMlwVYOx0E\
OZdglEhK0byp2xT+j5KiIixzSA22r61mq9nQPWVm/PxiAV2OCgaACk5Siln2D4sNyeC+TjcGanZ4Ym818LHOivBUPjj8FtomgfvKBJbMJCdXjOWx/sRfSDKXgp222uBYv15PjvoqsiiRhaBAmGha7svHqSU3FcTO\
eqjlmp9gEvsM0YIFPN8fWJfFG/FCdQhJwZ9vCSFRbSOJsASMAcgb88lkI1pb1/2iO0Grot3af2H4yFnPS1csjC+fozXWTV1rU5pSQ6OB6kenjV2KMxs6z3RJNssKXfYr4QvfsbUO4EJ+o9kNSbodGLizNcJ/elyI\
Yqwgl+4/+LgIHOrxSW1MeTph5q/Ncx/TlZNqFUdr9N/cP60wWvqBYKz6phAh13Ul1fUZbUyBebbDr06Cj6pH1RP3kqpwVde+HUu5cnzySYkmi6mOoA6hTrbcrpsks1k7PBdMZPc2Ectin8CV0sLPQulF93ZkOEUM\
T5uwQyakKlDUMUWvYlVBE7qzj5S4NgyFcH8jLGVU/pqozOpX5zlVeSY4/0p6WicLwfM+ZrxNE3kiXG7/C/DZFj6jXsjI/90uFWpDOywmrQl3CmI6d0sTBui1JQNARg4CeBY4QC1a/1sMlFrkVIS31JGdUslqVYr5\
bqGulZUb+Wb5LiHPrG9Ksv0Crf9joRjW9dCxNfXcSrh2up6wQJYAx4k/oU86YExf+NuoigGjdsG1QkCWCq9C9lBUa1oi86zFb4hRVfEPbTMbACyvLcWdU41rdIsmmtyysdn7jK7dWg8h7s96o5XdQNR2vft1BFnI\
azF+LvSskYcDcEFcZxMw2n3riW21Y/usRIHrVq+E28oBwL0aX5iF6Wf8jrqVbz/ALyivGkTN8jwr8nwoRmKPSaLmfpUlPJfZ44BFgGinDsCvrch3d1X0PHBeoMeS3oBz9V+zOdd7Hyq4LVenqaPTlZxYoYW2h5Gn\
NTbpe30iE4K4+4i+qnmGUfKiqkHAs4v3UyEyqawy0SsPe/JEacxVFsH+51wSxRXGzv1HM0Ymc+V8O3w00tik0eT3TsMR77pEivDh2dwH1a5ZgRtnODZIq+3j0rMG/rJRt7/d8S+CpKv+C21qdeWyZBVJVeF+Wp9X\
E5CORl1xAkXQ2+0CSHZXMSzTsLYBsvkNByi/kI5YEqRk4s1eOvLVzOXE9zVoME0kB7D00P2rDk8E3Pw5Tm81VZdBrrMtQSqyrBIEC5uRH8rbWl6PxHGf1mTbU6WLViIWG4U80vOpsMh/r0Hl2Zqhx5vF6gp2cYCc\
2yFLMt7Swo7240k04RQpXdAmBskkMW+kHsoWY7Ny2oCJM4dG6uzF3ZPaForRoT1Kcyy0+uafutNrb9UHvWmE/1sC4/NZi0P3FC3dH5dJ6Hi7+a7i+fSu09du8Bodjku9z7dcX8Yxwb4JChgTZ4ubz75jCG1Z3Nx6\
QUyncHwpFVgH0tpVTmAwv3ZwMMDu1jo/LwdzluYK8dLQ92aYHjle9ocHG5hE69dSOX0xGB/YTVuf2+qoPgQZlisEv8qurY1HpeFmBc0TXpx3jMW35F6rF6IBKsT2v+SYFHwhE7NiEZ/xeUweyslK4GwfoCmT/LOq\
Kac7od9twoqc0yUdGrbUMmVTdTVhfcDo3I6ArlMXlQGD6GE63+0n2oRO6MXGlVXtZa3VZT9UJz/X/j77Wn07dfjurrtmzenkzWx6xqGximW13/HlBVgdrUyU6KSmARp6LAVN2mlJFHXaPgliCJCOEdC5XfwpZ6Fu\
ct9MMJow1o1K8qi/WXRxn6i3kZPtRpFFFHrRmAqf2m6LtHauErfNha2SUaiK0/eNhRB4Ne0JeMI0YAytBRazG02bgAlM5At3nZRnpC9KEBI0Vk7H2iu5m8ZUvdfEij5g8fyqiDeg1hxjbHcJDxAhtl3cRwxh/8K/\
Rh09h0tBmRp/ejKQ4JVN8dE/D0AeuGDPDwdz0+UP+Jlc23wQD83c9OjhpAhixlfcEt/myX6Ae9h9DPPkP3UrR0HyLycDTHU+K3u9KC4Io+BiHHLPPx3f9uw0bwHkNcHi48zdYQvlrGdqWzMDtqvplEe1E3O9FZ7S\
nVwFPTZx8g+IZC1hTxiMtnhUR1/2CNadfAQYLGKbtLfpwn+A7Kg5ZSRph780VzNUHx4TygHoM8pWDXwQXkxDRfc2GLgCWCX3DRkvekUaG/qWWMD4ZEeS2BnrouPwUru26woIIbYfrTl1Po+PdIK6o1EDt24qYr/B\
KF2KWTBXjd+ggEb//MmuvvmfmmrS2wld5SzHyaBSPZQBAmPjPgEbSxFeq2nnkzwmLP7+aEA1EqRgI4HJ1X6ZF+daMaVPjLWVv2pdhFk+WcglbHvepva22r55rk3culL18mtkedvgfjH+qB62tgINFvePm7hKGI26\
S5ApUYuRtZ2kviJ3whWHUWfS0oyc8T3K4HJwBY4XlWIkuYn9Ol+2pxfOojrtbJybDhkuB5Qf0vrG1nabjGhc4Y5VCbWk1rlNf6iSPnkTjWd9/XfGcZfTGiCekp15+qXas+NPjg2hQZhzbRNAgn9fgRLWr1WLN8ty\
YGvsjM9zX2QTPjNR1SNGIKNU11sy1eQ/Gtm7fR/tBXzxg3mZ2XJ94Lfmimf3NNWiPBgR86NwhwwfXmywCt9phApld2k6BjxNUsRuiSab1KeFEP03xhjeF0PZzVVF3nzewiwRTKCmEZR6q2jMHTf2KMWjPPM13kQf\
4JaqRUX5/o61/aFD7SAD5tlSgbLEp3c/ZxVkgQVRANEpH9rc0kILA5EdrKz1gJ/dh6N9VbCXSD1lucAvay8wD7sXvzgIoxg++LYvwFcYrmnOVAWWODP9WZu67AXHhQ69Ktat4ahWPVe6G9IXSFEc9e+69Gawv9su\
DLhU9ehG+6E/M+n5iU7/fLwOQQD2trIunsfTAiLYL/Pzku1oq5USZthxHZM5LtklB1l5uO+hY2SFHVGhcg1K+mdv7kR1de4wu+rW1wCIVuG4lEbi1DIDQ+9TRt8XfFrrE3p5J1xdSTV1+w0zS90qSK84I5NPIGJh\
J8mBod9eXCUEee744vGeFUzLJtunrfUNl5W5yHhtuNwtrD68qSlkowy1EPMcPabrjL9UkeO+xnKPsM9U+kezg5kdtGKEWyUDrrcVti+PgXSTtWr+MJYdRbG8sZ1nrmBzHzUx8CfZvh7HXyd7pU7lZO9e4L6iExhW\
qKOjNCePPOyDuQBSHOst3su0/HCkk+WMRjRdTfyGmtf6mqjijqzO0Fqrer1P7c+SZZdTsjjoYTdpn3pzZuMdj/Tc/jAfsWtiTgUs4rQcbkcU2gjKRLfLReieAdLB7GXe3cYN4DqXdBO2dTTpmudchSoE29qYUKiG\
hqo8qePADYPW55fGsphU8fM92UeP9YkY8rxK+fJ1bj6FBer0S004ZRH+PmUKOMptxj7WG4oh3xOmfZkU42Cva2GwQHLcjuedQ16ee4IDMcZKhEL1WUmK2izjXQByBV3vRbatIPxPYXV02j1fERlCQ1cdQKt7S8bg\
/fxNGG3e3b4TuEJgyPqh+Of/ORPb2u0xjG6lIZ+9uzdPD+gxgVkHNQzXl+tqQtsjevaimsZ3nohGJT4K7Wzf+ncZbd+WBdVASBSk6jaYE5jtKiV6PD3fwzwiy39qnrw2Q3StmYGn/BLDvzX1nVv3WtWWt5NZPz1h\
H+s63VYwZCh8+4u39qG6+bA47Nu98KqRkABny+DMBUfayvPCcJy3tQADXWKI+tzb/9ZeAhJqRP8RhEXF6zt85Q47iPqYXgs/xRjpwluTfQl2bxwVeXIWFWF5b1FN0DA3AzhXTI63mVuceQGc1+gfROvm6OgpgEll\
L4rN6zMW5tBunW7w1UAgRfbNxwdk8LUosOupmonS9tJaox9KK4HNpp+I+O8mrLGEI5jZNZRaml/g5WvVVrDMw6e/3lB90/W8BzpyxIGNwF6viA23cReLnyvEBrikF+sKCdtovug1EYaJRtq1qaU8c3zBsqDDJC2k\
Z5ragutRNqzMLUGUoeEwTL9l79VjFPBUoeJiCrM39ZCkvToH3h7g3GWXd+A79JB6rvZxKRjZd7BiKYg99cdfz8kF+xMg8qXeeJ9I/q026CLoVoyqnJeFOtG3zkqDObRxy2qBc1aMD6mTGM06pmO1zrlfdehqglIs\
S1KcoB4kzl2UBZmXpAw3vNITp+jlfWkN1rFPW0jr8S3/1wwB2TS+RZsUT/+zZs1c/ug67E7314We4G/9GlzaOGp01PN3NfJO/AyO5f1pFVTfgYyyy7CpEXKqw5oit1H9iLZ+vhDkJ7Zh5VHD4DOHFtPffRqqjkp+\
M+vfxbMsC9LO12SeOXEsVfkam820bB5xqbuhTIqy2E1sZPiy2lz7FACDqn2Tgv6Vq3AF/r9e3PPvCvAu8uIXt9GaxN9ci6ixJHzKGAJUC405R1TQR2fvjiXfPbeuo77OVOp/L5j9kJWsP9e5mRa8qzPV32DQSgSL\
355ROk7x8tGcWLZRAYtfh+jYxfhcTK+D4s7CT9bW+UObl/RHAbLf/irFZ43zSl8gVzJY+b/twpV8i4wc+fw+TKE/8EjJcB/7qtQGO72SKUZDtN04ZPpE5sX7T4/UrRd2hFhb8HQ1Gu7qYfn6E6wz963y7UkhVmzd\
AAX6FE06blgfzWTc21WLBcGjWGc/aSbQh30M+Jo4NtGjaPmWLv0siLrWGrsMvNHzxKtDFsELbGqYHiI6YILzCKLicaY5ESvxAvS3/hPf1Dd+XmoHO4QowM8rIwY7jGybgvUj0kzyEwWnTwg2o71TdDzl50A2Cefx\
d4ffmGZ19vW0/xXLW03bSueXQWYqX8tfd9C7Ccboyk57dCEhvvvCNWzU9FYknYBqVuLRpxR9ylpoRtvS3jDkbaFxP1Q++fPYACuMZ3Xy68/oQMZqt0+/maGYhoIznZJtTErZDDV9KSgh/o7V8DYCVubfZAnc+GdS\
QAhVkdKK3uR5H21zal0W1eRPHkow6dmT3+Bc6dyDNCbq0Kp36a5zMoUF9W9SfKIBcC/oUFUOunr+HZ9UN5sYgoBP4oq7m1ZGLpuIoqjYfKWcDsPOsnTq5h68wd61xXUmtMGQwYfw9+OYCHAIf7iYvC35LNp05ett\
i/xmLLunFalJXeFMa0HOYSdSE/iuXrN26jt0aNi788mZrVNlfq24at2XlgfnXh+BMZRSIabEbPLzBqYllgEG9yQOc958QTSqQghaETtw3Dn6xDTHiLmQasCP/0SnurJXCLmZVtX3gI+NCvkAGlETqR/3xQcbLoBS\
f8woa+2BSgDYb3m1wBa7IPJnbKjkEcJxsBcg+TsXb49zqTRxKytmcegqEjPIMbbBAYMcj7cb8fCh4gUEP9s8XnGEK7wJvnTCk3CBEas7T+Yy4bBvw/F5fqQVWP0JMDI5IYDpKoqvpzd43wMMH6K4+3OnS10totP3\
Ga9KGjR/fqEidF3sW2tSB3bHJEnndGKC8CjxiV7F9eBCvkudNN3ugsYH0N5AFnjRkvAGdFmOamTk6W5yi5VS8XjECKJETdE1YJn477lHMb2ZM830FDpV9VVMtUb5MTMEppwfiw/MsioND3/m4CrSF60bF8coIIfw\
/AHPWemV5F0BHD8FkD2PMrzTMvlG9EIgnowN6fu1ijBOkEVKUrmkYyQ+tAxPYt8vOIvvwIgAjsFMbryOnX0b2jIy5vK1jCc0JQ+rCAorQrS3jl64SmTsznjBj1t6nxcjAievovQU5cftCm29IrLGxzU2uGfdUROc\
VfX6KAorSzSHh55Yu+AJrsRN/g3RSU3wa4oqZ0q9PdNM/HPK0zHcEN1+GgsGUo3vWPhy8CnWOsbr4I+d73FPiH8qFJ0/AjOc9xxoiRnAJZ09FipO9mEREYvM5wQGllrfgPhYDwLx+8jvCq+cLy93FzEhyrmRw81x\
ylvqcqFdwGghVtlgeiSqWR7qpgjFbKGjTIGKk0u16ykw8Y4pfmEDrTA4H4pcaMSIZNfciG6wciasfxX32d2nEJWS6BRz0pBh1Tjf+vPytOl8VDZjfjdkZnitpnuTqx/xmtzLVw+ToK1saZVrM1Q0INxUNHtInGI9\
PFHOrsU5OoUuAfKq1bg6ZDUpBZqeiZA9g624ya1h+HY1bSVmYZ9yBsOOKyzJFIT5CT05xMRzl8jgq6NskEJeoyl82bP+jr933n/0mSJP1Dnm7k9b/d6+BPs9mLVTfOfAFm68HU8FXm1lvZqmn+duX8qlXrbLwsdw\
0h4kifxmZDw+bibEEbwQZwWiC6okY7EZT6Pl4OHPSsxukLGOS172XOWrH+JauC6cxb2YlBhcG11MXWQXkkKGtTAUZUb341AmesfDt7K0ZfL79chl40f00DcuoPmwsAx/gzhPOd+dQWENqWQmt8lBGo47LPkMSR/8\
f1ZR8X6WIWsD4GbirIDCCYDiR2sS+Gzzt1BKIac1BaCHrXV69q/+7zQUuLAFwpTRNlXaHyu1rX4KmWjMR9o0mkBFGx/3CEnNqHnJj06xEQHu3rMil+HW+8/8v8vZHr+/L837P1XKuT6vKwol6+yUCVGYr7/vSzav\
OUQBJjBJ+OcrnWJWwGboWJiSDLWehKOx1HDFVF6ikS/AxqHGa32QdlMpyUzoJu2KeiTtjSxSYXmXpLeQwZtmTwSaVUY92KLFcrtyQZNLrnHm8KuxmOnNJk/sMya/MbHDTsQPL1013n1XDfRDN9/MU1acygJ4YizK\
DJHbR3rE4anNyq8RDEGsqnSq3QWAo3l+4uw9rGjw1UUKK4dAsTkGcsh8a6x17+R7GGwB+ZmUqW1mRi60oPZY14/BTqIu+MZs2wJ0key64aNDaNej5Kk03mDL+x/+rMqgCzVKvHYblRg7nsQHs4kd3UYa2AYwwzpk\
f0anyySrdUQy8piDlBieE4zZev/qC7umPv1E8i4K5O+7aD6U2ZqWMBLQbefxqISK/Un7q1Y13ePq84NqsiDxaEEY8Wv9GxyFYPx5qiExsLIFHEStCmEXgMbnP7aKbVRApd+Gydk0fe5JmQ9GQf20TGHuds3D2QOO\
0nHuz3cyBvfl6CLoCx6IQEA7kGmNO0hGD5PJShC9uu7iDAEpyK7JUkqrZ8ALqTTjx3hccbCG30Cr4x3k0/uc7xuBm8VuPB9Rd7A5ud3ddJdiUtpdacFqnAOeBGsqQN+tSo0t2afSOzS7nLeuhZTMCYHXw3Klc9Vn\
KeJId330ILl+Fm8H4S9NFcLBnUoyjWTB3rI1buet9dZYJBuHMWVsY9pIYw+wMUp2c9IyFP78BXqUN8zL6R9SM8bVBo4DoV4w+X7HA5PLEpwzT3hzOBfgl8GdUuTVHHd9WvKbLM2DJPuEHp3JRex/VOuzvFj6/tc+\
MaRalZ/qk68FNqi5+Kl5j9fpJomxyhTQbm4Vt1Msnwp6um8IDyY6c2SHQboX97394qq9Knt0jNs00a4fT+aSsYGJ1P+PTvl4pglp4ctLw7kcg/DnN7XUrVLfZtbXiV+8nuZoDlFIaLbpfmOIt6gBrEAjvHvIv33U\
0rr73ku1FLr9e5vfR1Dw3wEdSNWt03dZnRk4gtpNKrtJVkuZ2/5BvjVZSl2ZTcDbdlcMas2iz1D9010ApNnhlCAlrMd2wvAilfO8fFiUK9KMPQoEOI/EL56jwfuBbvK3VjfCXw3CRUGGTCowH0JmDmtpEvbxHv8M\
uOcZzQYcRiucHfMtz2waAe8d5EIe/dYNGlEcRlwa+iZGDAvjejYO2P8IpUPOEWB7SL9KTJ5DrmT7XHDxe6DCRIqxSb1HwXzKu62np/lMCopo4mnxwGcjA6sHPwd1xeR3F107kWmmSWuzLX7ST0xP9Ogs49Aw1DtU\
7DXL+k5xflSHW2sfyootyoVtyKrzEzLtm0HAcjtnY+tVEgRURCtA1P3itqW5WM4c1nVYOt2scf9eR7UoXQ51pSuFMzoNzEzKWxVU+wavjOCij2YQi+rqcbtc+d6I4lzvtj/zn17ZdvpY85d2PRWoP7DFFytVbWXI\
3YyPyAk8r3zW4VRs2RvfgQ6xF5JaO/r8cmjT7ViMBqh32btjhoYg+KRJ9O4Git5ekAuATYX8Wq4PyNWRssQXOz+shh0RJj/y8poetCP5ZG2BTI6Y5xuTpgdyPbYadldU0S/Bi5u88h2EiklOtT2sb1r77rAu1l4R\
eP+tvC37H3buIM4RFL2eHqmZLPbH+iXlUZSIaQ6JJUVPrscMc4xbtAt39lKUgfbz7Eim1Bp+s46bFywfoZxrvJwGiULDn+LItTSw7pfG3NJ1csTMUDUVmfa7oD0StJw4pT/evbzj9qyThcN6yHKft6ZDhjfDteYe\
7FGn/IP7vq/jwOFRqS8BRnM5RapRz6NMBlNkWRt14+wcf4h+FzxFsgOIpQYNDbU+siufvK4dG4EqZ6boUlgBsfrYwCX3noXeYCAe2nJ2QUP9a2RpPaMf43P9SqV/lVL4zrCuln+ZhB6Gz3IVxUGu0jh7eLU3t6UU\
vWyEt7Ic9vABjuGeZGsZa3pwJ4sx4SrdFl82q7lMyeGtRtA3X/6wuCs1j2bHt0+3TRkT6LthEXiGMvuFTZ5f0vLdStaTno+0xEshe83Z5dKJ1reUbwvom4/pXk/Vd/2WCxMYGGuQ9JAGV6kqkIxNp5e1IifEW7Y6\
7nRV0NIrHWB0dl5uTrJdeRccxdzliglhXKaUxETm06ZDa3eMju0a9QSCKngDW4QEj5britRXlNbXCI72s2NPajeHgAgL2D3VV/lSV9SZPkrurF9sseqNAx/h0U9WfOpcZKS1Fa2bB7wKy5DI+eyVCuSTFLGwsozn\
9fnnphcOrzAqbT6Sr7FsyJlEJPEQk/q5BHKuweU2Q97b2Pcip+96R6egSTTQ9dwEirCqgR4GUVSk8ddAyaWVDSWTWYCw/T3dz86nsjsr6zKJjZn77PVHPXqmfjvU41cOypT7f3REtZ2gXdiW6tkLRr3/3aV5UdQq\
5O4j0pgjSrZJbNvehGKitxobrK9R0L6ppM0kC+xqlNd9R1KAdH1vB6948/TOK618GlDUHTbobRQhuOxOo9AeUDxhVe6BrreJWme1ybx2R9UGk4k+z0Pu3HJssvumScsFDvq3olA2318jfDErXpvDXbf5SZ2DCSbz\
y5uosxZGCM2+2OMXZBV3qv0nu6csIeZyrvYXrfeE7pW95kLKcE7Nlr4cHIi0RTOW5iCk3xqWGZocVNKzJ9Cq4lOrA2kfrG3gJbHVg2tS0VAkOYKrta8Pe1jEbH8MVwsCloGm+zblw3sWNAEwUjwWFDx4r4UKoNQM\
Sc7OdE5/Wk4/g1io/BdUTrdNOOV/Zrc6ur9s0uUF8dkwVqiv9vNqrtG6HN3By4Gl/pFxbJSGYIo/YFlaQdDj5Z2lH2vUQq1YrOL553OzgmSUa4q7p2IJobJpLvnVKONKG1DkOzIELjoHmUYWd97En6xr1Hn7qzfi\
o+BtzAptGP0+Vd2+3jcQzaTVg3LOYDbV31rrKYX489QEAD2awnBHjwW3Y86PyovCuPIpNku4lA76f+LeQycdxIaIGdxVYGQWXBNHaXdk4XB/gyK37XVL+4t58eNRlXKryVug60XHsliRf2R38DMQ9wZdWLpuY/F6\
+1pN0BmWByDNN67V70nePDufaO6DHce19EZpkjSYjBZJOxfKBASMHL2F8A7EGJAmHfvqAVsP2WcGxatd2hZMXA5NuwMzlopm5wwVcrm0cUhIVgzFxNFPAwkZV7M+3iGRgc7IT3B/MVakX8+uQBMNuFC3kSKwhoKu\
dzM7qnU4lfpZF0QyAWnKKq8TcFR5+s3w4zwfT3X7Qq+ln8Q5clPHUAhksKavpFxgqtxTuJwTdW4nnaX4BaMYXOYQaY5V7Ugq8WvMLPm5UBG/TujcX7lcYk5DWqThmUz9fOZKRSQOQ6fybpypr0D5iL5ASId80k8K\
npO0nrzUhlx/DfSVgcbTanQyV9uqTD/TidKRlowgIj5tOXjlqmtng+UXJsK4FvkMobLnkRXcYDUucEDjmjFRKybc1ZCadjnPdJNxIZpSJAXbNmWHSDYDqHAZORYPtCfS+jbCFYyrhoQkswyKlPA63wiOPNb4tv6B\
962tEyykfOeRhwZGhtKUg0RH8TDy0AqgRaJR57HhpDxWhIt5PXaeadoKZi0L9vnXIJ3mN87J7/V9CIrUb11/xXOlrUvI8uwlzlJd1sBph07t+2c8GdQr0OC9pGkC1uLvQ66K13vDEk6YjO5lunDNxLfnBS25m8VD\
rpQn2adCy8fwsOuGn+KqzWTCM3L7kfJfzLi+pkkALJGvvjaAoP37L6a/CeUZWZOt06WnW5ulB30T0iYPt6zaQe9BuXfTjnceevvRN0ppu2BZNwkwX77eDplO2zVIjoJBXY5Jh2IZXBFIZze+fNZzy36ejGSJpwuz\
mSrvv1sAahDXjrXNiBKlSQ0+MDGqbACdGxvaDzHFv3vVxIekXVwmUydQDtIpIyKMfhA9IY6xRViNSaJObDkfCRVvlZ5n0jtbDlzmyGmanFfRGYbznXJWWC0MZL5sSbMACkP8vO++0XgmZxvk2TIPnYp5XEVwsnUY\
Z3FgC2wObW+dqIlo/dX0mrWZ/AwtfKg9CIcqs8O0kPbqh159yp3fCd/Qq2Vg0gYaB5jMFTrg07qEUcbHAvW0x+PKjYjGUFTWp5AjymQ33yfK/WE8HMsPj0z3vKZYKdJv3/maR5sdtM8TNo5TPjc0KG4grmvtIEih\
LTc1QLO7Imqx37OfZ9tVJroBkG7ljYIRraqPeu//8LuH532dD1BavJR723Upk7+w/xcqU9Tfrn0yDaO+gRRtEhdlSi6bdGw5dWxxEUez466FFBwwKV0xdgUTNLMfF4uKh38yMlptRzD9HALI0p4qQdhUp4fh46Yk\
dCsnxVpraYJhtfStuA0Hv/QK+KSiUAFChrQuS+hoMnEp+qq+0wPnQeAstBPJS9uQNz7OPnN579f8Uv2R1s+9hV6t5qfqPntDBvD8lL37G9uvze3J7FCNlXkbv5w0YyHUZrFN7SRzrNPNy4pdUAd9MZrBbsCYONPR\
Zy1hiVNWSf2ucsSdExbMmSmxGSxQ9FzC+DfErVUA0uqyIrC4E2VMFsiOn8yW6N89kEEqcfNumO0p8B48XGZDxkkeRBsnmYCTvXhadClHiamccnCGyi+LNqVOW/4/i2sj+U8s/0jjIW6XYcGLrs9sjv/VnPPYpv51\
/qJin40tt1y5WYc8x4daTnkWCGsaQbrGPM1inUnMI9aI1o+PP+Z7hFCpjjsY4BDJeLWQ4sywxAUvPheuCd2veTv305bn59Urf64eRmVPuA3+ZDfgu/08urgnjxC75R5F1t7PX1pw93G6A46BL/KfHJhN3+8cV67K\
jpbPkf3wcfhj0+3s3lTm3iSwkZp6cNtF1M6Oxmb/ZBrnm8apoB/RX0w2Tsw5jkDWpwfx8WEHfQodlDtfEexvw+DwqI9zBD+yH2ob7kLmiGRzTweseoAbC5VNlTMGisA1NZbCeElzxpJ+yASTgnX24MJ+26g+eYTl\
b4d0QJrI4urFaPOwPvVWUTrhJTr+3APezMtVxmib/9JzLau9EN4RHGg9HBX36w8roKVdAVvH/GUdfBoweTfWpuq04xhMz2emT6JD+iNy3wYwBqTep/KSZXYn49sreHEf9bCqiZ6E7tNPFbkYW4k0YX4VWMaNgSfv\
sKdSmT3IA/iJgipuqdjRZN1C43rWaaksWK6mjTFmZpySXDa+Lsa2JMU6hPfZCgobk5iS56QlXiqhTlZZHOi1qm85wKqj3IMJB526gBaT+kKaJHxPxDr+F0aE60cEfl7zpM06ZdfvXWoZupu74AR9JUpjKXz8DBDk\
MIZdpDoXG3KHMBwzSzkcPRITlGz7oH1qc9dkc3Dn4dSAUK40d4QzkyX1KQ2LavEk4sVzeTXsCkIciucqJdUBQHbOlNOz4vD+FYLsCxyCO7vmN6ftoZeBKOFWZ28v9gGDvLWOB+9XdT+DNkibhuwwDuDzbgRtzWPc\
NVilxeyr+jUng0S57qO8DJFGAu+/FDyPZs62LPYiFnWNrBznDGLzF7VaLkBM1e/kOQytynMbl1mTcmIUou3iiv237eWKROLITO1MmYooYtN4O3XFjczeClqaWo6GS9jGHeaJnf6Tnh+aXi1MU2csB+jeKfAp6qrX\
nne9bdPozfjsJkfGUx+bUNmA19I/8NRUfyJXOVadgnBdSoFCZ1zYFRJHwwWhTC09DbGvPE/Jb6UXlFQJd6zamHXC4jA/RMKFiIwx9TeFn6F2o2942oHE/dSBDcTd8ohrMPwyUH2AfKdYdbp8B8SpLhkeLKAO72BG\
VTpxfbss5tAD0H7RVV6GSW2Y2130Rhv0VxCV8IsSO3RaepS+7m+DfhFhVWtDskXtUv9gdSJB/fFfrCn2e/JkXInqK4SrSIMEWQUH8amgd30fEReHHzQrDjFVmJGT83f6vzAnmwLIYHe5xsEZjh2tHaC8NlRZ8rn0\
GBJis/IJdu/tMsGjgqqZcisvvJt8+hIM+f8rTHtbrLNVVMB00KEbyyLPEaeA4+mdX/wP9oFoey85tOp/NWX32iOZqZ/UM+T1SY+tW1OVB4JOxH21gLN/gwp87EyxPBm+zNmanf7eSRqCRNxU/H2a7FvRAXkIQvOW\
hZbwEtw1H7RsLiCRLAScTnYu972JfyNEGFlx7MqR0+BhBm5FLrLtl0amm4ar+falT7ZwvfYJhZsu3BUEd0yYstG3zuM6HxMPrf7WJjl9++appfH6e5/Pbjw2VqLvtHwSmykZVjLILySQLjJT4ZDMoy1gIYLg+Up1\
aBuXLHIYQwhQlkMqcsh69NafL1sQkMu7doEk8nwkeGnx+n7p2lkkxE2rSiwAZNZa+QhZ4YTCPZ0eQHEIcuq83k4j6Yk8nK3LvewhIYzDPTHo2LtmNCcxUl9Gwq+ZciWNvt5TnL0h/1ttzjptImRhFwcAX5oabUwx\
H8LfZkAGblqNNmfZoQScKb6uG4/matPT5ZJ6TW30E92o1i8lUp0SuEVU65iDL36Rq0da5PKJe+dihVtI/Vx4kL82rcj2obfPLuBba/vr1bvyLnCsYldHi0XJehHtYtOdMxKB0+2pcHVyquZnuMPZ8ijArvN6WC0b\
DQ8IliDlYnhg6bSAhWfSTcWbRbfEbgijUp/Z09L3AnoBDGDN8FC4RWBE1YIANXXN8B/QJqcwml+ShcghWR3nJhZP7Q6+aXbhX05JQcK0743BdrT2mc9pbGxzx5PYdxrLJ27kt5TqYES5JrzMPLHnsfatBoO4z/Qr\
UwRG4FmW944LN3NZUdy7NpPq2mR2QuT5cw9VE6XGdSiaWtKQJido6M2KpVFNI8vPmL0rzl5Xw/v9QcFvf2MAnImc+yUdKy+fjtd2+jeTYjAOz5AKOqF5atmR/14UchhtLnG7crQPUw9ZdxE2sluNavPkMoNzcc7B\
z/8sj9HyyP0Ko8VmI48+AovvafBQIR8QgvRhhYLkxFEwJD0A+uB7+KS8x5tUVvxBUdFIgLqzi82PbXmjMny3P2y4EsX/7FLhGQLy7FU+BXvay5Zi8C1ssFzBZxxxJrhr/c1iZ4eeJzP8VdLT/x9SVsFEXkVQdVPQ\
7j/xIoX9vSmzQB0TkHu4a5ewQPfyEC0JF6AnMq7YZElmYIGcYFTQddGY4fPrDv5pNhfA3R+W8SpvQvKLNr4qg4nLpGgWCH0q9f80fXLjpM0PrcHpQPjUAjMEisLoLIYwqTT2yiksJYzFy4RnJZUWqq9FcWIhyMgt\
Jlafuk62/q3+YCh9T8h2wRG2p+hYcLmRlY0/h/R2RaNYLOowoOJhEE0guV9joEnJKRXUcoH312LqIM4HPrjKKwMjBQ7maCX5j4eyb4ZXYVHXBuxwLz8XYMH6UZ5HDp/jxdtZiF4X4P0nYfv3Ce/BK7ycgvbr7BOh\
OmFzhOqHamtSzo+YJn4bfvUPfD/SXyGsPPD21o257B5vkOqW8gnnGVb5H1ASToEkHM0I1HAHVhG97D8AR+8dwY/LLBsh0D3AW3w/p7v3RC48MBjO8rg62DEhoQsMzwBrADWcz2V+AODgkTTbp9QiY7rNgdvMeQ+w\
D4FMcl1W7oqxpxiQCcA4JaRWI6ey3M1maoU0HuJnim/jZMlgJ3DjjXtkyLn/UwvKZhIhxbyi+9CuLf5jMM/5MvSfQYhu/ca38EgrbF7PZG6wX44Pfd0vV+pZ9KKfY601TL5sRr9Py5jYZHAxJWB/d9/H75nP33UK\
irZ8fm0SzXv0h53lViXA38j/8VY5tEj1Ll/aj5hF8vLka4MHsHHLGsd4kNQPSpzMszyDD8eJNzvupVOvfMKP9nMjnf3WbqJAcBySSsg9k3c8RX1pU8nZHKHPlL4Yf+i84GrGkwBuX1xj/3h4hWH8wINHJnoEE9//\
m08KIhemzXg9VxPUg2skOv4P32A7Bx0GOIJIgH5m1uuy9xG6j5szX2zOKbneanBucCOZP5fVqhkwcy4AhaPZTEtNFYuuZ3MnMuJTaEme0BtEGds8xX3aF0OXGWbKlsjfjw0aN6gaxFnJFIDBHFqingbCy49o9qCb\
O87mwcwVMsNw7H7QgJGvnVIQrMNql0c5mFXKG+VAtST6fSYJRkK7Zwf+F2EyJzvhvbxej669VK/I6sCzE7Ayqvoap/8vF7YSkyFUDNpeXCaDQpGodskutN5yYVh2SlfbnfxAf5T33li+Jj+5oJqnlzLOUJiVV19D\
5uV/PH0YcdLR4ZFBiX3Kc75XbSL8wpaoMw3suxVgfVZ+fB+IVrMe9FIqyfHzuTvVihUF9sDZd6OCsl3M6hQ/T6bEEqgz37SswdlEttHMRUi5Q0nTuOMb6KJU4SRcEujuDm4vqOLPoc+wmn2e3/pK0wGXnpBVuqqB\
yu6Q73dBxxB7MVFPhBprkddJL7EnrCfX5TnNjAbVXNNUFU3v1W08oUqV4G73/P2bMkAhKvfNLgYmXTc3VDqAqrNgYBhjdBft7FTXs6k0JIQP/2oITaRw29EnpTzvyOA2ecvst4Bg/nb8534hzZU128SUNiDYJo2w\
oi6lh8MghUxdqf+260l68/nCU4+iNbOzLbIf4vwKBgZxT3ID6vb3XDKTNWcKxoLF9tudylsws4t1Q0S2wICD7F3KX/G0kmEgVHnxhw3uYKZQoZnJjTQLaZ3BRO0qDxSRcynpdHiXiTI6sOHbkBwIbhAY87HBUNko\
GtJI3JmqQrv/5XZnN+Q4e029s6vkh5L12yMXJDfUibCoT+8t0BweaBVN7oZdrFkMols4oXUkcYoro2Q3uMAqz0c7tFqqCDM4qGLln0kNxpkSgSOVre2SNoVc/hUQhfDfANnTCItAY2n0JM3YnTviqX0wnREpb0W8\
1Y3qiRDocO0Q5SvS5O9mY6LV26L57u7eR0Zp4NAvNXKg2Sr41reSF1nYr+Uaawyq2on++VjDuLihJET8VtY/wX6CK2SePBd4VpEbDGYSu4YCa7laScuq/7uZM93VwSs1kxe7ZPaV/s27zJePVIKD9TxXqRbEBTZf\
MdLlpI9kO3I0mx2rJ2+npb+5kYPmuW07/xGW6hQA9xUR3MzoCqQBhlBww2BcQM2iYIeVzMheXvTo1p7roWrtQe8tW/6VmopU6W8nclGEB85GMqqkwpwby09+oCzNkDCttpi7iRs2PUxZNCnIhn1afK6ETZ6SZh28\
ZOC41CTJzTOuMdc01BQh9Vy72sSuX60s209Em4F8z+uOScrz5HrfppVVByuCzkaMnCC6vvvMaBK+wSliSmsYRVBJHDCSsnSA+e0an3MFKXyu4YGsSuOWV1dKSpPfsdgH7ppb+ug6Q+vcpuA5odLlGnfvRLH9VBe+\
Bc7PcnEpGF1rJvKp/8xRpd754ot+jL1Pzov7MaG9d9iZWGS+wBhaZgORNXdBA2yR1FaIIyLw/nZjjYCTB+xOknE8leTualbHZyn2IXhm2CaSIKUfZQ09fKQyNQk4Qwtn0TjKqQ7Sfd3uoa9zC6PX8dQLKcKmazEQ\
ZWrxlLuyqUGGUDLYXhE7bbWZzgYdv1hDzJ/mdJqkLavqfCp/kMBjuNZzcAFaFZ+zHc8ZTt8fBG3w6dVhMH9XcWHR/45GPZ2zUVM+76G46HByv5+g8FH2BQkR/j5Wm8RCchoU6FKSMmTuBe6m2yuh5ZkmniotjpWf\
fgfTYR3hT4v/kcUuT/J9o54kdM9LwehyguLiT1n1NgQI3RXI/fM9ieR7XH5Kyo+UQ0T6pH5/Zph0ZdFRplg5SKf6IL1JsETr0oNPlVeJcXe69/M+V499Ik0/psApoe/kxMNNo8ILmhQEp+GqxdFB6N0ziMceSIKz\
Yw7IkaDOxgeE0v8xzmlxrr9vEDoVYM53B00xt+tPT9biGZTaSVR558Jq+20aoxCqWUTzAed7GtsHntrNU3omYjkV9D6jgaSrYB6Nl327X6cJt2Z2PC/pslnIYZeBQpmqrYa/lbxTp4Lllpqff+NGKMhugS+p6c9h\
f9h5665ytpIcctcqvrvfYb8/txfzgF2rLgrXJkWdh6u5kZ+mw/Ht7fQV5tQBY7HdfNR17c9oec47qp9gBb+2Tn5Oh9wnaeeLyhjsxTP/h7fqBOqEOLrXNLoh/4VgpJfM7qIANL8qXdAjjRlslcsuoc1+XndJkEB/\
mzOZMacKrtpsyxecoH9kSxNJZtMoL8lB1j0iHY4rw8aAya05cKZqBgXip4gSBplrQsza9KBpYe1QtWl0oEmGdv3CyXVc83i4Mg7iXPzrj+BIR90wrqv5M2rz/V4XMFbvAzms35hJlcws6nUFBeGgalXhqncuttYJ\
2rE4sYdW3tM9CQ/sJ7FrRGSglPnVNFWffDB9TOPcLrycwTUycTSaqGyKQWVWfQt3D/JaaJTmAWE6l9QNJE7AABsGCkg45UXFUkSCatwMZJMWeem3/nVXp0tlndTeX2fOCaLlA7sLFHlZAT6SGyzuwnoM+lXwRaPw\
4+FJgs0XEmnpiCmpmcqOktYmHuMetAzRBiepiZy+n0eZbw4sJ3ML4hpf79UvsnDSgdvxo3lg8oLg8twlQ1CAwjCq/zG+ztSxBJh+zkQUVNrdx3EpyMwxiBx1+cNQDjXWKjO+IJFcABl+CCVmZ0I5emyQjZ6G+7CC\
en8qpTWGPim/KzLsfhypOlAfx0RTe/mSicmlUdcBmB1njwuZJKXpk2FaSSGp80kbqNZKBNhvKDYlnHfrrEY7ltcE9PwWF9UkkDVnLkhSysPToXK5kR5bEoYrX3Hia/Z8PPByI5J6pZ5EUCWjkM4/IVKtQqKiZibV\
3ffso2v46ZvOOsUiazIcu0AhfofPkdZXEu7vQVWlhjk9N0CO6N19qQNztCa13AtV1fSIDN3P2532YO9ztvgwDV36lkHO50rk6sQTXlV0xXcV1DyaQ8DATSp3e8WJoXW9LihChErcmwUYYPPkQ2wTHpgvpqmTULLU\
TEYmmCw8zptADcqtKsXOgZkPGuU1q3sBzkR48KJKv0+OB00J6FqZGHLzEYtytyZ9iXEhM5LE7Dw+xmKqAUAQT47jCIVb6RGjZtY8jVbStOXBZk+tUG1dRA6wST9bXol0fYA1l8ka0tCmXr4C4tOySAZL2FIfuavk\
VemvbXejwQpLPzfN3o5xUSxj/3h1XaZbGMo2QzhO5VQBSCUTzIZFXZQB+FCn1xa0/jY4uekwQx7jEFDbDLsAYL0sfFunJ6v5SA8xCFwLbz2IfD2XvDZVIB3dUDZZrtxmCYIkZ2L2SFmOrH7ZmKFFdj+7QtSwM8VJ\
EQdNqu0nSHR/R+Lo+2M+XuVocZ4jJYIdSsroGND+6Rb4Et6Ft1OLBxoBKjpDgTnR3txKB9eolkSGBsegORoDhztqXYtMCl4ucYA/WUtL1RVZHm/mVUFdZR0jqKXs0JE+546pN/POaYWnXiNFEmbjoTy4urUPKGOR\
qkp2YuWmJc3WAC3NKuIYxDMW8QEkoWPR6S/YZHS2kVEA1xvWCwIFSQTalm9Sji1fmtAgYKcOHL9wBhFSyFmodH6r7FWvhL+bRGQL6dWjCGnwthocLLMdgWxzUli+ObcH7f9xw+uM4PLOFENUTbuIWV8AoIN3fcgI\
jrh5lsF0QxONzO5mMlC475BuX8XP/w/3pwu0D+cXX0DbDcAfbjCM07u/8cKRJPlrb+0x8tGEMYAJgdBUgzhPn3vKGCV7iCg1e3clCL1BO3jHaPEfoFQrDrG38slxn5FF20VkGv7c6Z0WBsZEUW3wRhFQTthvDgFZ\
cFMOOfC0w/bLx9VRt58CKkfpQBkzr3PrUhYh2KVxBvRxB1LJ6PVySHy9sNBixpNGKBrD/p1vNC7I8+aVFMAqFR5vqLz0g8FfKsx/YITfgdvOuOHoDJHaO+xHnGLPoTkSAc5WO9C3QfkYqzqtgZeh+dIjAbjvjSr/\
qambjYSBH9Fou6Ris3dlUfi5pKbZF8Abbimnydnb+ZUuHANM3gQuLxT+HwuobE5Bl4r10JNLuQQoiqLgUzrOyxYLAM/9TzI4BVOAS915nBjyiOfyaYv3AhgBEbV2XKNK+H2N5ZY1xV4TEKZ4ad+3smTPBGKvL4LB\
x4hrzAT3OInV+pB3nZbjyI+JmTwRyS3ZVEhGy10MB2ewpqtOBQHcd+R/JOOPWhqxosCbVQtZOzadtqLqFmmjTHENUHcyq8+s0vtBBuLCodPpXdhq+4hRzNLqLaWUWNRKR7jal3FSSvlaIKhUsVGjPLsCWumiZS0j\
ldBy4xR9mqQnwa7bxmUjG1xZipmAb3ZXr4BsamM6OSuAf3lB2aEVbqiOmwGAlNiyUwBXXkbC4kha40Uok3R9q35s4VZ6Wb2vUiHILXIHiXF4FKxrBRk1+OadgpymeJ3GycvcjSqtZtRiQ7SLpQMQlscoD+YOBUVC\
HkoPb774Xa4PyxAftUfFU2UlUrfnR5ftXopnWwxuS612/DUW1NiE1uuRVK2Yq47RftxwCVbq1E3LIsJcEMxXush1tKiEyRzTnufkl2D+Nzap+KIkjjZrz0dG4ztkUzBOqJyiwr0RfhPnfO2XxGHm5l5AgP9LgO/0\
RlO5aqdGJjF6xrvJ87SaNROX7bjIbRLMPTll+g7Si80zJ718M0OZDRzrtk39zEiHrB/X+fG+z7br2t4bbtyJZsdjZ13GxixdKXuPHOuGIhGPhvE5xuP/tc2FdSkY97SkXzbM95G6t844p9k6SuOcx/ww3bt68ZtC\
aQP0B1bINpVwb7czYQJAogjKObRq0OjfqXwAO7WdR+pQ3Vl34rHnRfrm4TT20t4FKWb03cw/Rju6IlTS7ZYZSTwtAmOpVrRS8lYtpoMN1yiuF2+tOANEg2EiZAyFy2dQdaMaBaJyYZaZzTliSI/nuqcwTI/GNjBL\
f0abJo4pFeSDd5Iyy4CV/QxJcD07lrxg6CbHujmIdzr8oH1heWaFOP3o1d0jaKkfM8ImisZjTPFfoua300w9UQQuuzMcTQulFO/tg5MsfYSn/27H3yHtx/JAyOitE/CvLqPfKdsf9Zj97qaDL2Uu7DXKhtUpXGkM\
9tTWXlhlYgudtpEcjO7MXId9MyRPRCDgF6DyYSPA5/K/OR34u3eDeLSnA3rRgF/nXlEv9gTgmqPRNamht7qfuoVFN2PvA0j4XjQ81MD2af7kaACcF5CZrU3JrCiOZbhR+hTwARSzaDrMDBlOv/WXYc3wPHCXQTZM\
aHvQJPChR8BmZzbwvv0NSkcm5iKa76yAOJolY1jMrNEy75zd5kPywANxz0nHS0yrTswwJz4apbuDYJb4bgMe2JMV2wM2KufQVNaSO6q6Lm71bPNw+hFjwuWTTo+meJ9OpMkWPNqCI65lCo/F9BuLUjAHSSw8ACxL\
5LCVx+/lSvCVgXiN2ozAGwbg/5yoeW7KD0+T63EjB+LVqwZ4hrTwzmjbfxJKOQZdBoatLZIv3macbh07S7biZ/ly3Bb6Ja7OdQiI+eQ4685mgFUM30PE2SBovLSxfOCl02MZR1gs9cnNZNoRQ3+E6GXhPu//KtKY\
wHsLctbOdd4NlWBCljZ5foqSqqD4YdK4yhfzqLmZlwGUtKvT5nMb5u93VXkndr2k3XqVs3+XRjTNVtvtBXpELD5kcARfm81iRUW3oyFD44+VZJCpo5mfz5Lr0h3QC7o0t/6pXcA0ql9pC4Z8Bkl9xlkwpw3+IZXw\
5Aj/7euu1+c+T0JUVE0UmJ/ynm6DVtHiC3z0qsfjCi04EeuntdgS++963CJ8JvNXwsB6zTWKbPC5nW4pnjUDBnEN7HVgzjFXOJA4JpDpxV3uDNL/pUOJUFsM5CAroVhlPVnpUKrbAiL0tFFaoD4cDWOGuPlMRAOr\
5BU2+79ffjtXlI9ajk1sFHA0SOeP7Npx66vO5boxtTPz6b/r4bd27q07cTXK+MMiKWOHrWWoOKqh2u3JvEnMIxVnasAZfGhtWyHmZ0lGn9z6y/SUsqtfge6AYcXx1f1OKsPxHxNjsIaR7/HHN9Xbw7AxOzS5amUU\
Wi2g81eLAvS25oMvY1VZtmOZT5ujbIN2xiDncR4i5h2ZTqH1qErQrvuHCK6OI9oGvdb2NLFgBPt+mUCitPtoh+SPs3+q1x4K1uL9+MUHOASRISsUvIAW0VvseHfi3MWWM1TlGDJuusRnlgxqL3Dr4TyPpmeQjOh6\
5q1qRtHnE9dRFXmLQmNK9erAkbxdSoSD5xOB/tWmWf/1+lv7n3cGfU4Git9NJsKCDJrcCw9a/WMmJhaYtEwCw9WeZvLSKsk2wYA10WqvI227KDXoegfgq+xZp1U4ny/GLVGgurvdc4IJBUwpUrY61qvq2nNjiqGS\
B+OI+yPBFnxVb51fx294MkN9gyO0aW/YHOQ6QtOMt/1ZeIY8qQtyfzpjE1Xu1uinQXf2PmsI3INQm5TAFi0d15hMmScJqlD7Cq2X3TONvbMyJroF2zi2vStByHkgYZGdWYSo+e1HhoVecPJSbZHvLexH/JvR6RRs\
3KowoHd2ofWXoldOu3OsZL6xki/goPigvk2+IElvFI2QpelXcCtskK9eT0ozVW1LWakHGQE6zl5lwTlJaiXTtpPdffbaT2xpaDRIH+5c9ZsjG9Dxw99Kpt0pWXiehmqVvCHmC7udpbwqdx1beMlt8zXVg+FYzkOj\
lV1Sa+Cy3ifpqo5S4IMnSDcfHU3wRwtgcfyUd/0ZQEXdnuAbVDisrbI85+9BtCQEYz6GrjzqBcLP33LRpmhLoH64bgARGrsiuka1s3Fp4mNbktQ+vfMDqr4F2yn76sUVLy46MbIO9j7k3RD2ZI3nxOHycytAm3RV\
5nKSnGL9NjUDLi6QLlsmrD3jtI4W48YtFNPqIeLI+p4lw+9lQksaxIl7inncJl9t9h1G3ZTBUi/z0hP1qug/uMwlcFJtjmzmhou6AfpcMgwrf3wwD21LQIoP3SY0LD+dFoiaa75E7dXSGyhj7dj1nMK7U7zfQC7b\
vRQ/l6G/g6QoSimw3LLI+v+hED53tYjeGg9VP6igPfF+cnCvEtOCKxh++pc2xsUEc3rQkfiWkvKzN+JKBqnFh0owPN83zuC/zhquQ2hdX/JCMM7yLDp/3q776N2jZH0l8JfngLIopTikPPPvUw3AHQYWYtR2gLeI\
RGXjMtKzSl05DJgVvTlmNAFithnHlUs4JqK7SM2qW0hu5fT5LLmNIp/dFO9uE6Rr2tBZZffN3p2slhpVFeQ0ejlv0nQVo52smLz3DCQa88ifnXHlxLosuUzoO5/c95yjokdLyvbE6yv2xt7Yyk3C8RL6of0eAjlN\
g3owI7tCJbgtbxdlRoPXEsDi0DfX/o9kawvEf/SVOACPjooTne9x92Wpk/pkTL0KgWgPTbMuU0TWI2zfjuBWFDeG4OtMjy8LENDjHsEAKg9Ng+5YvKJ/XF7kp1cSk51PdB9FlE8J4/k3DgZmY1r2E1nKuTDPbX/P\
7PGqhf+6r9u3wHuwau0nlHXftv/SRNcUNwoUfbREyQQ7RY5zsmEkrSLx8RhJuSY2yHa5JWx3OKGbu5QRSHkHeUACF/fkO+rcbyaQIuhVaUyLDWaMX/BxCrt/i3LbiYlSUtwBVJggsCifltpjW4IrEstfrOyDl08k\
5d5lvpSp+F7UttKvkVUCbCsDD0BBDDgv6K9cNvd259e8JFs2E3oNYvLpAu+vgOUJhfbyjldGy38A/WjOZOIPIvkbn3XikHf/2k8Xa5QtIxjlnX5lvrtqX60pVrpqWL14XALBrSbaYiQ2InR6pFoGzjc9EQhHYMax\
Ti4gy17kLiRyu3Er87Heds/2KQe/E2WGehizEKtF8LgfR0ttjZy2zpKCt0wP8ITromRBDGL6+SwPTjSXFMSC9AlRWNyAPJ3fKez/at3g9S5fbbnhMVLYIOnvdxbQHRyfP6i+Guh9IrT5B2bX/rCU1WBNBEzPpmYf\
uYB8sPqaQYZhHNr8/feU/BuXy9p3ct40UU93kpuJhTcQOgDVZ1CKrTSLQeNrzOF32L+iY3WuOX6LF7/lO+YwPBkOFmCwV4hz5ilnkAgVB+YrY+YJAJur1+djd0ufrn3ynv2b/62PCBj4qNtsInbJdoX0089evpwg\
U7GT+lPfmarRa7kgOkllfJOAe16nJPgGI6XgmcI2+93Ep0e7rCTe/z2gsJ+3PPGLH+5ecDR7rYKmNoTKwMyJZms2ILz2S6p4kZIA8dU+HSC92xKVZs6c/2aOYYAjkVJ+bn8z9UCgpnZdh4Jq/53fsMzktztmMbwO\
l5UoVXJkpwEokh6WhMpoK8vzzDkvWqRkQMopn423SCbt04UoipdqpoGC6kQ5j7TVFIfz7zKFOmw8QGE8mP2D/SIO3aSYSBiKWNIKAabsEA0e3gcwxpiKfKXVAwsBzVqAUW0aEIbigqLHPNh4VHiCqQ720FdYS5+o\
qtY/bFkG9cFBBKb/kPeVI16IyWaQDIl4HdkAImqBmJb7UwEjedkk9OtJBYKaaRnG6gK/rvjrNiNzX3FJBV7oyO6GtFeD2o33IOxfk6pDT38AM2eurNmYOL4Pm/gp3hUmmowCp49uuwfdDTebOWxEgXS0GGKREzpy\
keX6AOGgroD+7eitRyU9nM8Z5yosvJM3q90bQETpvHtg5Z/1T5U8OfbF4f3quBknDXoMiylMHZPprUexq/tRct3tbv00hVaMiIPfpac59cSIxz4hSytByawcIM7vrSCa2+u6tfhRFVHT4nLX+qzsat69voP7g/Di\
Pfw1VTZJjlJpr2Fvoq4L3GszEJELKtL8QqGapodZt/9uzWv4d6WiTfMZFtn6i4WYUS6aQZo1JHOOc/C+IH8bCJrUPfOr26uONxmEoYSAg5NAiKVd1ydISYYT5E2aSKpNaqjtKhAh82p61zbh/YqojJTfC93pYvo7\
h/3MIZN0C9J+IXY+2r6RRvP+WBgPU39AX/mH5xAm70mb4JfxzeTC95AKHpd5CnaJtE1jwEyhwQBSARkU900Xt5/Ky9EeNf08/bEdVpF3VCjEZlKWlH6HLdKEkMZ/3ka4JCTbLSRDy+bn+oZRBLoL/w6QZUIJQ6GA\
D9/J8/S7FyNxcg6CmjN8g6+yqZGuXPDVtdcwisL/Rrz84vcbw8reGp8EBVdZ6hLk4XOwLdtCdPajuwpzW3PflF7e31Pf1SzOW1k2PNGKBJhgDW1kFxcmwZ8dLcU0EeyWa/IfgkMXmP6Dt1uuFbsTg2AvvIONVWu4\
tE3ESGiW3qz9Um7sog7rdY4Cymk1k+tnM9LoumHQrLgV3euKWwu1vIUNpJEOarpLPfA/tFaA4DnDK5e3z/5JKIjWXSCrtFx8MaCRpxhkOwZiI1J+dbXfWJjLeI7qhinFjiFeaYAUd4KuITP1V/rNQkM7al5mndjC\
Jfr3U/ppMl+xFY6/8jnyzAGXIUmkQPlrc5kp0FP3y8+sWPCjTRbvx3PKN95o4/+nCZ3d9jJlXt/qjka16GZ8eFENEGQdBhcw2ZaEYdJr5qP/o19Mhne9zydxFCMuXno0d93bpIwi+x1KWa5kUOm8MF9UAGDk4w4+\
qh9wjOLzPeF7oAiLSHHZRyizoEGpkjTronCTB36c4kCWJEyZfNM6NRwwn1IrVNcazqO+WHepWot1UsUM/AgI6XPdyd0dHizjZwWz3muJFcazQIjbhIW8BJeXn+GyHdDHEeAdcf7YbiTI+6q7w+gL1A/sX+Qhr8fr\
FbplQSIXdKCD+ONIQJ4iqwbLb6iGcHx+lR4BcK4sZr/T3Oh24NLSPzGMYJvM4xBvM8kL6Zbk0kKPzoEGmn4YtHMo/N+QEypOIotHeY2/54Yooz+McSE67V64FAODslxqHNccSkNu4As3tsQwLhXeMwTD/D9wZIHq\
6Psh76ETP7O0OBGVvZ3bFHEB4lsA+QE5D85LiyWHbFrVZRJchz0XGiDRNmPAVmqw8gNPsy09OaWqE2xZO/Cbx5Rjec/qIsyVb4Tl81dac05wDvQH4RMJdBZL20r4p5DVaxh9KEspWtLdmlEGWK+d9TX5HHAikfKK\
NIQX3pE8TQYLd+BZud/4Nbmzq32Tk5HpNI7q6KzyKvZGwxI7gLSqlxjxWVC0EvkWmYn8d07VUhsR1JfP9ol38EopqPNvXziOn/SdxqNVoeMKZS6UHm8mhnXz+DvroRSFydwmn1qxYaZ1puwSwsJpkxqSMfRkVP8h\
0O3AWY5kNe9cO+H/p3ueCvuJbcOrh76pfxmQAjB3lx66ApPRjMVNdLAaBN7GetIcZkt898nRFzXW1j81x2GS/TcVE5zMXCnKCRAPi1v2enbcknAexdtR1jSUuR/6sVB0vZhrNBSWNyF5ODiNiuofH6i+jVrrypgc\
kZGtIz3a19VpNAiwFILID7QWB/TX8N75ll5vperB1MuxSvbAQYBXFL87Rk14vS3qkrDxVpmyWycsRVn56ShfDdrfm24zV05/D3LcB4fsqJhWn+yt06TxLEMYaGa4utriY9q5F+sU2XX5G8tPPRmSvx6QETUIGgE3\
1YEft4vx1Ih4q8tqbt8kgYwYQSluXDg8jYXxfWMStFFc0TaHAbJxSmZAzI8qtjRJjtJ+/NAB2JaW1vOmC6hd20j8Zwksbfkjw4gjaR0DMAJSW4yMnNMfzMrP2Pd/Zlz0ZFV7mJO7KPflb52LEN9jWyeNxsybXzZ3\
z7BcpGI1Tt5sXKdlxDHGya74owq2JynRNxyB5UdChuExwYFdlbjcwt3WzRk0zcLE/xkSE5JOrQGagRM6WF1EYZixRhk8nSzok3Dw69yN91BdppcTdifnjgfKfcRDw6e+qi+dvwv4BfZutJVz8Eyau74940nNDMO2\
zUpfn+q7G8NsPo2TnupmwofMFgjN1L/zuR38pi9H6QfYvViqVEwfW2ScKVckbpIGJaMKuvkVWtlmPnOOWW16a7/dVhO1GXwG8L2dYtLtwmX2O1K+sMgvBasSmrCPKtsO0wSfHY1wqq599CNeFfvpwfbsD6sd12pO\
8biXL2T7SAGWPnKsf4ubpmM5Cttzm4vvxJQeq3DLkMcQv5wW6WKLPTBQsrTGDZ2Vd2RUKHVWOWpZ/fKY1TDj7tTGsbmKYkQ9KToxjs3/mDRuyYxIwgpvoI4ZzC8JnCyBM0jc7H6TJypDH2bHU6ZeOLcDK6jPAyIr\
jL9oklYTnFodi6fWG+cO1eKVHhfrENhSv1TnMQdf+Axv0JhOqgFk78U3u1BLXzanZCCa4h/6JAAtPxd7AbeOxjQYFTlc4jean+EJAlfArCAsPXwpcvzP3qu3dLQGt0c4XfPnfsamvtrmqJUOqbnwWefS+OGt+WMU\
mKbQrC7vBztkOYJdOHXPnOXfKjglwxF4+ohuw/IJ/rXMbhuWJwkPu4jw2iv7yVpPbLC+Zxa9kQ3P8JXDPsqGODrCcoLX7AzJYmI5XaQNfcM/Uqu+85QiQw2ndTGJu5Y2/wZR9JhvMdszQzlsSUbamXvCKJZN155J\
jwHvCYcqOLJWZxu3lC5wFl594ncwRiu7s2kk+pl6V019I+BIjB96XfIbZ7QyTYPUOCu28DSPd9i+eGp+8duoHbU7UO+9Busb612bVCNaB8PE0QJ+8Nf5pdqiwWSy7lLOjH6lys+hnCQ0Qo8M3M3trjOViDwcRnWu\
L3NGza2Kkghq6oh7X2aN0fx7dMf9oEuv/eAOgUBi/2hUzNYZYqunl374zyY6IAyeyOpHtxcfkjCADIq+9QaKkzAyfRa1J6Ip3ZMweVawxYPr9V2zmzDFKwFQPtVHL9nEnySJeLelEUyov9cFJPZFgLK8qySqrNaU\
fIVz4Bw43DMiJVtgwsY71Cs58cMIJZRTLYh996DBlOJh38plbs7Q5ZcUK0bWa6cK9/FrR8IPXtcOg7dDzL9YSWkOjBKOF5jnK0GI2uj2vGEu25ok/3bQnIzjqN2W1QqYm8+m1RERlgRYjHPdZtzTfGsmzllX4hHF\
Or5JG9IjuItLv243ZZfkr4TXgHEN3Fm9OjDTOpoNnYyIpe8B0768/SxIeXY/cuWJRLS4vxzSUjSm7XO7P+LjK5l5rviI9FxrP+Z/+CqWbNstKnH36irnVrSkphxBE+vMCu1sHqVTg4CoP9d/Np+BxPlOYAY28fri\
3RWa8fUydCT5lxmo0R6xdO/VxC9HRUBOLxfWLxS51dVECEJGLBnPAMwMzJM4nTQnScmgjw6dWNGIj01nuRa5ZN0ajzZ9WZkGn+eprMLLOMXhQXn+ZvQkIKZs6KxJx4II570LFpPlXPvmsYPhnZ8ZEE2TKIvXxtKw\
oluxv9hb6jxb+9lRjSJpfR9RjodneV9K5WiZTG9Q/m7tyfvlBdMxxKOpsXl0rGeJha1KYAsR1iZJ0d/3OcgvtyUOzzmCkcBvkbwoqjPiUVqXk1EDF3x7M7oqkhd4NRQAndGYWKWPKeOJTGQaIWXDImdNUGoJcOWu\
I+/07IUQVFX0h5wIkWVNESzAApq8IQ9jyLuz75g/JVdui5BnLaaAz/TeKeF+f1+8moLOj0K94JroTyscnOx2IltxZFIGxtU3+wmrbWXtfJk7ztappyhOxxLVOOnJXeHZH2h8F91TI2vKft1XvLgQnj3j43T9CFvQ\
QdlaYUweaDaVowM5wkn8LrSREovMSSmDAjn53jcY6fpuAaqhZGzsPexPYMkCWNHpoZk9Mp73rSlnscdnWk1w+QZO4iBSs/anUuKnPrxYo5iIWSjvyimmFxXN+K+5xY4pYLwM3Z4xlBLh7/lICyS/lXqWl3uiQWv6\
b8BU/KRPcVVVzIO6OlXnsj0VnVGzl5DWthhXpWzfWmjl6XlnJ2eEX2pU+utZvKD3zmsuLA+fp3n6dseyewh4w4DHSasf2BD8HAJv28+6MhTD3JtAROgcMDiua9gbx1IDtUnO2mRTCPRsjL4y6XYuXav2PYFkx+zd\
npcuniidnjiyfp4CMbysMvYBsXeKGTw+vpF17jcj+/LGaOdzp2eiv2XODtRcre5/qV/wAgATfrpiKuHTKO1CZB++Jx5NPu4hx5m+8oRK2+K2Uq0C4Ep69dukXj0qjdTb2EGfIUfX3Ip24tD/Q2itQpPEEblct56U\
FlToDqGB6U6qmCrG5+xSUzDf2gezsFL81gpt21FZwxKvKtkF8Jp/y0KafvtOekVTxggtNx2t+8f7O6QVg2tYaVu/QvN+e1Q0cz6CAbijYZfm2dH+gSAPn2u6d6+s4cLsiApjaFqtLKwxyc0LJzNjPvm+qYSRnvcZ\
GmC3jaL6N6gBrZqLjMeK7vwMiDWTkRz+9gd5P4+iPka46/l6jWqc5nlDJQ4itq0C08uGUDi0pfkWKVDKZBDoF996YYUR/6jEhwEYz9JXQb39CtHlsWFQ9toKwwHFbr18nropMMtiHdQ1TtpmC2PxjKnYokpOKevn\
t+emZhi/S6m9XxPEUht3JfjWlQpiV0v9Iienb2y4ZzTIPoWpKmyR1C9I5emzvPXVulmtoRaiMm1bfLg2Zvl3bA9NnQi6oqhgXzGV0PuP86VAHNd0cu3iHopld+QJ8zaAx6O/Y7jDD+WlQRiwIS+o+JhoqX1/bm8x\
DTctpeKk09VBH8NpjAuNs0QydpsK/pdVETdQuacysrQJVnwsn/wyqHo3SrWfKdybAuZhlGRS56xEhyN3Vhf7dE4eBe/HhLoRZVknTr1JhYuy9PzB5fPElH7OLn2BSNZAal+imm6AYKM11fRQ0iWYKJTA6ipf4KXj\
vmFmLiXksRcysVaNI3C14tWBz/eXCm1VYbVoToDnmpNsjK7eKERryWuSbZSduonqtY2MqP4ILwzXosklThPkJSa2g6uRdfW1YyCc1Iml+Qop2/4gna58WTdfSWj/dR1MkI5i/ov9aife/V0w+bMXXMhM+8z91e/o\
8fXmuVvqaixMUE8qpS2fxIHclv4cQvsY61bYQSmYVLNAe7r3m24ma0ePfOT6epPOWO4jdf2gf46D3XVzrnecZ2kRRv/oQl738t8pSuQQo9K0iFHrz7za8SvJ5pXGPccBXUfx+QJg9VNriPiXfecw2Vh4vgfVonhn\
3rvqet/119gBVzSJe/YwesxylFflgggWp3HnYDCiX5Cb5WAaK65OHxlYeguLZpM2+lz24DZNo+t1aKmKTycCMCNw0EHaZnzoZ8AdbJlyvrVolqDJSVETOpAgsmlSNbNEvMAKwmxrGg/r972LIOpVrHYvDSXkqvMr\
lcdphcZ7Z4638=","base64")).toString();return JSON.parse(e2)}var ja=e.n({commandHelp:()=>Ma,overview:()=>Pa});function Ma(e2){let{name:n2,summary:r2,operands:i2,
options:a2,example:o2}=e2;return`contract-check ${n2}${i2===void 0?"":` ${i2}`} [OPTIONS]

${r2}

Options:
${Na({...a2,...t.A})}

Example:
${o2}
`}function Na(e2){let t2=Object.entries(e2).map(([e3,{short:t3,value:n3,help:r2}])=>[`${t3===void 0?"    ":`-${t3}, `}--${e3}${n3===void 0?"":` ${n3}`}`,r2]),n2=Math.
max(...t2.map(([e3])=>e3.length));return t2.map(([e3,t3])=>`  ${e3.padEnd(n2)}  ${t3}`).join(`
`)}function Pa(e2){let t2=Math.max(...e2.map(({name:e3})=>e3.length));return`contract-check: the CI gate for Avro, Protobuf and JSON Schema contracts

Usage: contract-check [COMMAND] [OPTIONS]        (no command: check)

Commands:
${e2.map(({name:e3,summary:n2})=>`  ${e3.padEnd(t2)}  ${n2}`).join(`
`)}

contract-check COMMAND --help shows a command's options and an example.
Exit codes: 0 pass \xB7 1 refused \xB7 2 usage or configuration \xB7 3 contract fault \xB7 4 unverifiable \xB7 5 waiting for a window
`}async function Fa(e2,n2){let{format:i2,scope:a2,tip:o2}=n2,s2=r.sn(n2.history,r.cn(a2,r.G)),c2=a2.versionAt?.(e2),l2=c2?await r.K(c2,o2,a2):[],u2=l2.length>0?
l2:[{path:e2,text:void 0}],d2=[],f2;for(let e3 of u2){let t2=await s2({path:e3.path,all:!0});f2??=t2.missing;let n3=t2.predecessors.length-1;for(let[r2,i3]of t2.
predecessors.entries()){let t3=e3.text&&(r2===n3?e3.text:`${e3.text}, edited`);d2.push({predecessor:i3,...t3!==void 0&&{version:t3}})}}let p2=[];for(let[e3,n3]of d2.
entries()){let{predecessor:o3}=n3,s3=d2[e3+1]?.predecessor,c3={snapshot:await o3.open(),path:o3.path},l3=s3&&await r.at(i2,s3,c3,a2.settings(o3.path)),u3=l3?.digests.
base!==void 0&&l3.faults.length===0,{verdict:f3,changes:m2}=l3??{};p2.push({...n3,...u3&&f3&&{step:{class:t.nt(f3),verdict:f3,rules:[...new Set((m2??[]).map(({rule:e4})=>e4))].
sort()}}})}return{steps:p2,...f2!==void 0&&{missing:f2}}}var Ia=e.n({command:()=>za});const{config:La,"governance-ref":Ra}=t.S,za={name:"history",summary:"How a\
 contract came to be: its versions, what each step was, and who signed",operands:"PATH",options:{...La&&{config:La},...Ra&&{"governance-ref":Ra},format:{type:"s\
tring",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check history contracts/orders/order_placed.avsc",async run(e2,n2){let[i2,...a2]=e2.
operands;if(i2===void 0||a2.length>0)throw new t.N("history takes a path from the root of the repository: contract-check history PATH");let o2=t.j(e2,"format",[
"text","json"],"text"),s2=t.w(e2,n2,n2.now()),{cwd:c2}=s2,l2=await t.m(c2,s2),u2=t.$t(c2),d2=await u2(l2.commit);if(!d2.entries.has(i2))throw new t.N(`there is \
no file ${i2} at ${l2.name}`);let f2=await r.d(d2,s2);if("faults"in f2)return t.E(f2.faults,n2);let{scope:p2,policy:m2}=f2,h2=await r.dn(d2,p2,i2);if(h2===void 0)
throw new t.N(`${i2} is no contract: no format recognises it`);let g2=await r.gn(h2),_2=await t.It(c2),v2={repository:_2,tip:l2.commit,open:u2},{steps:y2,missing:b2}=await Fa(
i2,{format:g2,tip:d2,scope:p2,history:e3=>t.Rt(v2,e3)}),x2=await Promise.all(y2.map(async e3=>({step:e3,...await Ba({repository:_2,tip:l2.commit,open:u2,policy:m2},
e3)})));return o2==="json"?n2.out(t.U({version:1,path:i2,format:g2.id,steps:x2.map(Ua)})):n2.out(`${x2.map(Ha).map(t.q).join(`
`)}
`),b2!==void 0&&n2.err(`contract-check: note: ${t.q(b2)}
`),0}};async function Ba({repository:e2,tip:i2,open:a2,policy:o2},{predecessor:s2}){let{commit:c2,path:l2}=s2,{cwd:u2}=e2;if(c2===void 0)return{tag:void 0,signers:[]};
let d2=await n.r(u2,i2,c2),f2=await t.Ft(u2,`${c2}^`),p2=await a2(c2);if(!o2||p2.entries.containing("governance/signoffs/").length===0)return{tag:d2,signers:[]};
let m2=await r.Nt(p2,f2===void 0?void 0:await a2(f2)),h2=await t.Vt(e2,i2)??{unverifiable:'this clone is shallow, and signed files name the first commit of the \
branch: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},g2=(await Promise.all(m2.map(e3=>r.Ft(o2,e3,h2)))).flatMap(e3=>"signOff"in e3&&e3.
signOff.contract===l2&&e3.signOff.decision==="approve"?[e3.signOff.signer]:[]);return{tag:d2,signers:[...new Set(g2)]}}function Va({at:e2}){return e2===void 0?"":
new Date(e2).toISOString()}function Ha({step:{predecessor:e2,version:t2,step:n2},tag:i2,signers:a2}){let{commit:o2="",path:s2}=e2;return[Va(e2).slice(0,10),o2.slice(
0,9),...t2===void 0?[]:[t2],n2?r.k(n2.verdict):"first, or not comparable",...i2===void 0?[]:[`since ${i2}`],...a2.length===0?[]:[`signed by ${a2.join(", ")}`],...n2&&
n2.rules.length>0?[n2.rules.join(", ")]:[],...t2===void 0?[s2]:[]].join("  ")}function Ua({step:{predecessor:e2,version:t2,step:n2},tag:r2,signers:i2}){let{commit:a2,
path:o2}=e2;return{...t2!==void 0&&{version:t2},path:o2,commit:a2,at:Va(e2),...r2!==void 0&&{tag:r2},...n2&&{class:n2.class,backward:n2.verdict.backward.outcome,
forward:n2.verdict.forward.outcome,rules:n2.rules},signers:i2}}function Wa({impacts:e2}){return[...new Set(e2.map(({contract:e3})=>e3))].sort().map(t2=>({contract:t2,
consumers:e2.filter(e3=>e3.contract===t2).map(({consumer:{id:e3,owners:t3,tier:n2},effect:r2,because:i2,changes:a2})=>({id:e3,owners:t3,...n2!==void 0&&{tier:n2},
effect:r2,because:i2,changes:a2})).sort((e3,t3)=>Ga[e3.effect]-Ga[t3.effect]||r.Cn(e3.id,t3.id))}))}const Ga={broken:0,removed:1,unknown:2,reads:3},Ka={broken:{
arrow:"breaks",verb:"is broken by"},removed:{arrow:"loses what it reads",verb:"loses what it reads in"},unknown:{arrow:"may break",verb:"may be broken by"},reads:{
arrow:"reads on",verb:"still reads"}};function qa({consumer:{id:e2,owners:t2},effect:n2,contract:r2,because:i2}){return`${e2} (${t2.join(", ")}) ${Ka[n2].verb} ${r2}\
: ${i2}`}function Ja(e2){let t2=new Map,n2=e3=>{let n3=t2.get(e3)??`n${String(t2.size)}`;return t2.set(e3,n3),`${n3}["${Ya(e3)}"]`};return["graph LR",...e2.flatMap(
({contract:e3,consumers:t3})=>t3.map(({id:t4,owners:r2,effect:i2})=>{let a2=i2==="reads"?"-.->":"==>",o2=r2.length===0?t4:`${t4} (${r2.join(", ")})`;return`  ${n2(
e3)} ${a2}|${Ka[i2].arrow}| ${n2(o2)}`}))].join(`
`)}function Ya(e2){return e2.replace(/[^\w ./@(),:-]/gu,e3=>`#${String(e3.codePointAt(0)??0)};`)}var Xa=e.n({command:()=>Za});const Za={name:"impact",summary:"W\
hich declared consumers each change breaks, by the schema or the fields that they read",options:{...t.S,format:{type:"string",value:"FORMAT",help:"text, json or\
 markdown (default: text)"}},example:"  contract-check impact --format markdown",async run(e2,n2){let i2=t.j(e2,"format",["text","json","markdown"],"text"),a2=await r.
o(await t.g(t.w(e2,n2,n2.now())));if("faults"in a2)return t.E(a2.faults,n2);if(!a2.needs)for(let e3 of a2.report.notes)n2.err(`contract-check: note: ${t.q(e3)}
`);let o2=a2.needs?.impacts??[],s2=(a2.needs?.policy.consumers.length??0)>0;return n2.out(o2.length>0||s2||i2==="json"?Qa(i2,o2):`no consumer is declared on the\
 governed branch, so nobody knows who reads what changed: name them under consumers:
`),0}};function Qa(e2,n2){if(e2==="json")return t.U(n2.map($a));if(n2.length===0)return`no declared consumer reads what changed
`;let r2=n2.map(e3=>t.q(qa(e3)));if(e2==="text")return`${r2.join(`
`)}
`;let i2=r2.map(e3=>`- ${t.K(e3)}`).join(`
`);return`\`\`\`mermaid
${Ja(Wa({impacts:n2}))}
\`\`\`

${i2}
`}function $a({contract:e2,consumer:{id:t2,owners:n2},effect:r2,because:i2,changes:a2}){return{contract:e2,consumer:t2,owners:n2,effect:r2,because:i2,changes:a2}}
const eo=".contract-check/config.schema.json";function to(e2){let{others:t2,remarks:n2}=e2;return`${[[`# yaml-language-server: $schema=${eo}`,"# What contract-c\
heck asks of a change to a contract. It counts once it is on the default branch: a proposal is judged by","# what is written there. `contract-check lint` checks\
 this file, and editors complete it by the schema above, which is what","# `contract-check schema config` prints.","version: 1","","# report: everything is told\
, nothing is refused. Later: sign-off (owners must agree), then full (and a change window is open).","# `contract-check audit --since 90d` shows what either wou\
ld have cost so far.","enforce: report"],no(e2),ro(e2),t2.length===0?[]:["# Not counted, although a glob above names them: test data, vendored and generated fil\
es.",`ignore: [${t2.map(Y).join(", ")}]`],ao(e2),oo(e2),so(e2),n2.map(e3=>`# ${e3.replace(/\s+/g," ")}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function no({owner:e2}){return e2===void 0?[]:["# Who signs for contracts that neither `owner:` below nor CODEOWNERS gives to anybody. A guess from the commit\
s: put the","# GitHub login or team here.",`defaultOwner: ${Y(e2)}`,"","# Who signs for changes of this file, the calendar and the workflow, once something is e\
nforced. The same guess.","governance:",`  owner: ${Y(e2)}`,...e2.includes("/")?["","# Its members, as GitHub knows them: that needs a token that may read teams\
. Or list two logins at least: [ada, kim].",`teams: {${Y(e2)}: {github: true}}`]:[]]}function ro(e2){let{groups:t2}=e2;return t2.length===0?["# No contract was \
found yet. Files named *.avsc, *.proto or *.schema.json count without an entry; an entry gives them an owner","# and a promise:","# contracts:","#   - files: co\
ntracts/**/*.avsc",'#     owner: "@login-or-team"',"#     compatibility: backward # new readers read old data; or forward, full, none, each also -transitive"]:[
"# The promise of each contract: backward (new readers read old data), forward (old readers read new data), full (both) or","# none. Where several entries name \
a file, the last one counts.","contracts:",...t2.flatMap(t3=>io(t3,e2))]}function io(e2,{fits:n2,promises:i2}){let a2=n2.get(e2),o2=a2?.proposed,{full:s2=0,backward:c2=0,
forward:l2=0}=a2?.refused??{},u2=a2===void 0||a2.landings===0?"no landing changed them yet":`of the last ${r.M(a2.landings,"landing")} that changed them, full w\
ould have refused ${String(s2)}, backward ${String(c2)}, forward ${String(l2)}`,{asked:d2,pattern:f2,glob:p2}=e2,m2=r.M(e2.files.length,`${e2.format} contract`),
h2=d2?`${m2}; ${t.q(d2.because)}`:f2===void 0?`${m2}; ${u2}`:`${m2}; each version is compared with the one before it`,g2=d2?.mode??o2??"backward",_2=d2!==void 0||
i2&&o2!==void 0;return[`  # ${h2}.`,`  - files: ${Y(f2??p2)}`,_2?`    compatibility: ${g2}`:`    # compatibility: ${g2}`,...d2?[`    profile: ${d2.profile}`]:[]]}
function ao({imports:e2}){return e2.size===0?[]:["# Catalogues that say who owns and who reads a contract.","imports:",...[...e2].map(([e3,t2])=>`  ${e3}: [${t2.
map(Y).join(", ")}]`)]}function oo({window:e2,zone:t2}){return["# When breaking changes may land, once `enforce: full` is set; `contract-check calendar` shows t\
he next ones.",...["windows:",`  - {id: weekly, timezone: ${Y(t2)}, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}`].map(t3=>e2?t3:`# ${t3}`)]}
function so({people:e2}){return e2.length===0?[]:["# Whose addresses commits carry; GitHub knows most, a laptop none. The handles are guesses: correct them. A p\
ublic SSH key","# under `keys:` lets its person sign with `contract-check sign`.","people:",...e2.map(({handle:e3,emails:t2})=>`  ${Y(e3)}: {emails: [${t2.map(Y).
join(", ")}]}`)]}function Y(e2){return JSON.stringify(e2)}function co(){let e2=(0,u.createInterface)({input:process.stdin,output:process.stdout}),n2=new AbortController,
r2=!0,i2=()=>{n2.abort()};e2.on("SIGINT",i2),e2.on("close",i2);let a2=async r3=>{try{return(await e2.question(r3,{signal:n2.signal})).trim()}catch{throw new t.N(
"broken off: nothing was written")}};return{ask:async(e3,t2)=>await a2(`${e3}? [${t2}] `)||t2,async confirm(e3,t2){for(;;){let n3=(await a2(`${e3}? [${t2?"Y/n":
"y/N"}] `)).toLowerCase();if(n3==="")return t2;if(/^(y|yes)$/.test(n3))return!0;if(/^(n|no)$/.test(n3))return!1}},close(){r2&&e2.close(),r2=!1}}}const lo={odcs:{
name:/\.odcs\.ya?ml$|(?:^|\/)data-?contracts?(?:\/[^/]+)*\.ya?ml$/,kind:/^kind:\s*["']?DataContract\b/m},backstage:{name:/(?:^|\/)catalog-info\.ya?ml$/,kind:/^apiVersion:\s*["']?backstage\.io\//m}};
async function uo(e2){let t2=new Map;for(let[n2,{name:i2,kind:a2}]of Object.entries(lo)){let o2=[...e2.entries.keys()].filter(e3=>i2.test(e3)&&r.jt(e3,e3)),s2=await e2.
starts(o2.slice(0,2e3)),c2=o2.filter(e3=>a2.test(s2.get(e3)??"")).sort().slice(0,20);c2.length>0&&t2.set(n2,c2)}return t2}async function fo(e2,r2,{approve:i2=[],
at:a2}){let o2=a2??e2.now,s2=i2.map(t2=>({login:t2.slice(1),state:"APPROVED",at:Math.min(o2,e2.now),transitions:e2.transitions})),c2=r2.reviews===void 0||t.P(r2.
reviews)?[]:r2.reviews,l2=r2.commits??(r2.author===void 0?[]:void 0),u2={...e2.policy.signoff,unknownCommitters:"ignore"};return n.h({...e2,now:o2,policy:{...e2.
policy,signoff:u2}},{...r2,reviews:c2,imagined:s2,...l2&&{commits:l2}})}function po(e2,t2){let{strangers:r2=[]}=n.H(e2,t2);if(r2.length!==0&&e2.policy.signoff.unknownCommitters!==
"ignore")return`nobody here knows whose account made ${r2.slice(0,3).join(", ")}, so this takes them for somebody's who approves nothing: whoever made a change \
cannot sign it (people: says whose an address is, and GitHub knows it itself)`}async function mo(e2,t2,n2,i2){let a2=await r.Rt("policy-cases",r.en(t2,"head",n2));
if("faults"in a2)return a2;let o2=a2.value.cases.filter(({at:e3})=>e3!==void 0&&r.Xt(e3)===void 0);if(o2.length>0){let e3={file:t2};return{faults:o2.map(({name:t3})=>r.
Ht("GV003",`case ${JSON.stringify(t3)}: at: is not a day of the calendar`,e3))}}return{results:await Promise.all(a2.value.cases.map(t3=>ho(e2,t3,i2))),table:a2}}
async function ho(e2,t2,i2){let a2=(t2.at===void 0?void 0:r.Xt(t2.at))??i2,o2=go(t2.change),s2=await fo(await n.U(e2,[o2],{now:a2}),{author:t2.author??"@nobody-\
in-particular",commits:[],landed:[]},{approve:t2.approvedBy??[]}),c2=s2.requirements.filter(({status:e3})=>e3!=="met").map(({code:e3,message:t3})=>`${e3} ${t3}`);
return{name:t2.name,expected:t2.expect,actual:s2.status,requirements:c2}}function go({contract:e2,class:n2,status:r2="modified",changes:i2=[],removes:a2=[]}){let o2={
status:r2,...r2!=="added"&&{basePath:e2},...r2!=="removed"&&{headPath:e2}},s2=_o(n2),c2=[...i2.map(e3=>vo(e3,"changed",s2)),...a2.map(e3=>vo(e3,"removed",s2))];
return{pairing:o2,format:t.Ct(e2)??"json-schema",id:t.vt(o2),verdict:s2,changes:c2,faults:[],notes:[],digests:{...r2!=="added"&&{base:"base"},...r2!=="removed"&&
{head:"head"}}}}function _o(e2){let n2=t.lt("the case says so");return e2==="undecided"?{backward:t.dt("the case says so"),forward:t.st}:{backward:e2==="full"||
e2==="backward"?t.st:n2,forward:e2==="full"||e2==="forward"?t.st:n2}}function vo(e2,t2,n2){return{rule:"avro/sketched",element:e2.split("."),edit:t2,message:`${e2}\
 is ${t2}`,surface:"wire",verdict:n2,effect:"alone",references:[],remedy:"",fingerprint:`sketch:${e2}`}}const X="governance/policy-cases.yaml",yo=[["a change th\
at breaks nobody","class: full"],["a change that breaks old data and old readers","class: breaking"],["the contract goes","class: breaking, status: removed"]];async function bo(e2,t2,n2){
let r2=e2.flatMap(({files:[e3=""],pattern:t3,glob:n3})=>yo.map(([r3,i3])=>({name:`${t3??n3}: ${r3}`,change:`{contract: ${JSON.stringify(e3)}, ${i3}}`})));if(r2.
length===0)return;let i2=new Date(n2).toISOString().slice(0,10),a2=e3=>`version: 1
cases:
${r2.map(({name:t3,change:n3},r3)=>`  - name: ${JSON.stringify(t3)}
    change: ${n3}
    at: ${i2}
    expect: ${e3[r3]??"pass"}
`).join("")}`,o2=await mo(t2,X,a2([]),n2);if(!("faults"in o2))return`# What the policy decides of some changes (neutral: told, and not enforced). After an edit \
of contract-check.yaml, such as
# enforce: sign-off, "contract-check policy test ${X}" says FAIL for each that it decides otherwise: look at
# them, and where they are meant, --accept writes them here.
`+a2(o2.results.map(({actual:e3})=>e3))}async function xo(e2,n2){let i2=new Map(t.Tt.map(e3=>[e3,[]])),a2=[],o2=[];for(let s3 of e2.entries.keys()){let e3=t.Ct(
s3);e3===void 0?r.pn(s3)&&n2(s3)===void 0&&o2.length<2e4&&o2.push(s3):(n2(s3)===void 0?i2.get(e3):a2)?.push(s3)}let s2=[...await So(e2,o2),...[...i2].flatMap(([
e3,t2])=>Co(e3,t2,wo(e3,t2)))],c2=a2.filter(e3=>s2.some(({glob:t2})=>r.jt(t2,e3)));return{groups:s2,others:[...new Set(c2.map(Eo))].sort()}}async function So(e2,t2){
let n2=await e2.starts(t2),i2=new Map;for(let e3 of t2){let t3=r.fn(e3,n2.get(e3)??"");t3!==void 0&&i2.set(t3,[...i2.get(t3)??[],e3])}return[...i2].flatMap(([e3,
t3])=>Co(e3,t3,"*"))}function Co(e2,t2,n2){if(t2.length===0)return[];let i2=new Map;for(let e3 of t2){let t3=e3.includes("/")?e3.slice(0,e3.indexOf("/")):"";i2.
set(t3,[...i2.get(t3)??[],e3])}let a2=[...i2.values()].map(t3=>{let r2=Z(t3),a3=r2===""&&i2.size>1?"":"**/";return{format:e2,files:t3,glob:`${r2}${n2==="*"?"**":
`${a3}${n2}`}`}});return a2.length<=8&&a2.every(({glob:e3,files:t3})=>t3.every(t4=>r.jt(e3,t4)))?a2:[{format:e2,files:t2,glob:n2==="*"?"**":`**/${n2}`}]}function wo(e2,n2){
let r2=t.wt[e2].suffixes.filter(e3=>n2.some(t2=>t2.endsWith(e3)));return r2.length===1?`*${r2[0]??""}`:`*{${r2.join(",")}}`}function Z(e2){let[t2="",...n2]=e2,r2=[];
for(let e3 of t2.split("/").slice(0,-1)){let t3=`${[...r2,e3].join("/")}/`;if(!To(e3)||!n2.every(e4=>e4.startsWith(t3)))break;r2.push(e3)}return r2.map(e3=>`${e3}\
/`).join("")}function To(e2){return/^[^\s*?{}[\],\\!](?:[^*?{}[\],\\\u0000-\u001f]*[^\s*?{}[\],\\])?$/.test(e2)}function Eo(e2){let[,t2]=/(?:^|\/)(node_modules|vendor|third_party|testdata|__tests__|__fixtures__|test\/resources)\//.
exec(e2)??[];if(t2!==void 0)return`**/${t2}/**`;let n2=Z([e2]);return n2===""?`**/${e2.slice(e2.lastIndexOf("/")+1)}`:`${n2}**`}const Do=/^[vV]?\d{1,9}(?:\.\d{1,9}){1,2}$|^[vV]?\d{1,9}-\d{1,9}-\d{1,9}$/,
Oo=/^[^/]*?[^\d.][-_.][vV]?\d{1,9}\.\d{1,9}\.\d{1,9}$/;function ko(e2){let t2=e2.map(Ao);return[...t2.flatMap(({plain:e3})=>e3),...t2.flatMap(({versioned:e3})=>e3)]}
function Ao(e2){let t2=new Map;for(let n2 of e2.files){let e3=jo(n2);e3&&t2.set(e3.rest,[...t2.get(e3.rest)??[],{path:n2,above:e3.above}])}let i2=[...t2].flatMap(
([t3,i3])=>{let a3=i3.map(({path:e3})=>e3),o3=`${Z(i3.map(({above:e3})=>e3))}**/${t3}`,[s2=""]=n.dt([o3]).files;return a3.every(e3=>r.jt(s2,e3)&&n.ft([o3],e3)!==
void 0)?[{format:e2.format,files:a3,glob:s2,pattern:o3}]:[]}),a2=new Set(i2.flatMap(({files:e3})=>e3)),o2=e2.files.filter(e3=>!a2.has(e3));return{plain:o2.length===
0?[]:[{...e2,files:o2}],versioned:i2}}function jo(e2){let t2=e2.split("/"),n2=t2.pop()??"",[,r2=n2,i2=""]=/^(.*?)((?:\.[A-Za-z]\w*)*)$/.exec(n2)??[],a2=t2.map(e3=>`${e3}\
/`).join("");if(Do.test(r2))return{above:a2,rest:`{version}${i2}`};if(Oo.test(r2))return{above:a2,rest:`{name}${/[-_.](?=[vV]?[\d.]+$)/.exec(r2)?.[0]??""}{versi\
on}${i2}`};let o2=t2.findLastIndex(e3=>Do.test(e3));if(!(o2<0||i2===""))return{above:t2.slice(0,o2).map(e3=>`${e3}/`).join(""),rest:`{version}/**/*${i2}`}}function Mo(e2,t2){
let n2=e2.replace(/\n*$/,`
`).split(`
`).slice(0,-1),r2=n2.findIndex(e3=>/^contracts\s*:\s*(#.*)?$/.test(e3));if(r2<0)return n2.some(e3=>/^["']?contracts\b/.test(e3))?void 0:`${[...n2,"","contracts:",
...t2].join(`
`)}
`;let i2=n2.slice(r2+1),a2=e3=>/^(\s|-|#|$)/.test(e3),o2=i2.findIndex(e3=>!a2(e3)),s2=o2<0?i2:i2.slice(0,o2),c2=s2.findLastIndex(e3=>/^\s*[^\s#]/.test(e3))+1,[,
l2]=/^(\s*)- /.exec(s2.find(e3=>/^\s*- /.test(e3))??"")??[];if(l2===void 0||c2===0)return;let u2=t2.map(e3=>l2+e3.slice(2));return`${[...n2.slice(0,r2+1+c2),...u2,
...n2.slice(r2+1+c2)].join(`
`)}
`}function No(e2,t2){let n2=[];return{groups:e2.flatMap(e3=>{let r2=Lo(e3.files,t2,({profile:e4})=>e4),[i2]=r2;if(!i2)return[e3];if(i2.files.length===e3.files.length)
return[Ro(e3,i2)];let a2=e3.pattern===void 0?Po(e3,t2):{own:[],left:r2};return n2.push(...a2.left.map(Bo)),[e3,...a2.own]}),remarks:n2}}function Po(e2,t2){let n2=e2.
glob.slice(e2.glob.lastIndexOf("/")+1),i2=({files:e3})=>`${Z(e3)}**/${n2}`,a2=new Set,o2=[],s2=[],c2=t3=>{let n3=i2(t3),s3=new Set(t3.files);if(!e2.files.every(
e3=>s3.has(e3)||a2.has(e3)||!r.jt(n3,e3)))return!1;for(let e3 of s3)a2.add(e3);return o2.unshift(Ro({format:e2.format,files:t3.files,glob:n3},t3)),!0};for(let n3 of Io(
Lo(e2.files,t2,({profile:e3})=>e3))){if(c2(n3))continue;let e3=Lo(n3.files,t2,({because:e4})=>e4);for(let t3 of e3.length>Fo?[n3]:Io(e3))c2(t3)||s2.push(t3)}return{
own:o2,left:s2}}const Fo=30;function Io(e2){let t2=({files:e3})=>Z(e3).split("/").length;return[...e2].sort((e3,n2)=>t2(n2)-t2(e3))}function Lo(e2,t2,n2){let r2=new Map;
for(let i2 of e2){let e3=t2(i2);if(!e3)continue;let{profile:a2,because:o2}=e3,s2=r2.get(n2(e3))??{files:[],because:new Set,profile:a2};s2.files.push(i2),s2.because.
add(o2),r2.set(n2(e3),s2)}return[...r2.values()].map(e3=>({...e3,because:[...e3.because]}))}function Ro(e2,t2){let n2=`${zo(t2)}, so it is judged as that judges`;
return{...e2,asked:{mode:"full",profile:t2.profile,because:n2}}}function zo({because:[e2="",...t2]}){return t2.length===0?e2:`${e2}, and so for ${r.M(t2.length,
"more module")}`}function Bo(e2){return`${zo(e2)}: profile: ${e2.profile} answers as it would, in an entry that names just these ${r.M(e2.files.length,"file")}.`}
const Vo=["full","backward","forward"];async function Ho(e2,{cwd:t2,tip:n2,scope:i2}){let a2=new Map(e2.map(e3=>[e3,{landings:0,full:0,backward:0,forward:0}]));
if(n2!==void 0&&e2.length>0){let o2=await Ar({cwd:t2,tip:n2,since:0,most:1e3}),s2=new Set(o2.filter(t3=>Uo(e2,t3)).slice(-50)),c2=performance.now();for await(let{
landing:n3,sources:l2}of Pr(t2,o2)){if(!s2.has(n3))continue;if(performance.now()-c2>1e4)break;let{comparisons:t3}=await r.B(l2,i2);for(let[n4,r2]of a2)Go(r2,t3.
filter(t4=>Wo(t4,n4,e2)))}}return new Map([...a2].map(([e3,{landings:t3,...n3}])=>[e3,Ko(t3,n3)]))}function Uo(e2,{differing:t2}){return t2.some(({path:t3,base:n2})=>n2&&
e2.some(({glob:e3})=>r.jt(e3,t3)))}function Wo({pairing:e2,format:n2},i2,a2){let o2=t.vt(e2);return n2===i2.format&&a2.findLast(({glob:e3})=>r.jt(e3,o2))===i2}function Go(e2,n2){
let r2=n2.filter(({faults:e3,pairing:t2})=>e3.length===0&&t2.status!=="added");if(r2.length!==0){e2.landings+=1;for(let n3 of Vo)r2.some(({verdict:e3})=>!t.bt(e3,
n3))&&(e2[n3]+=1)}}function Ko(e2,t2){let n2=Math.max(1,Math.floor(e2/8)),r2=["full",t2.forward<t2.backward?"forward":"backward"].find(e3=>t2[e3]<=n2);return{landings:e2,
refused:t2,proposed:e2<4?void 0:r2}}const qo=/(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/;async function Jo(e2){let t2=[...e2.entries.keys()].filter(e3=>qo.test(
e3)).slice(0,1e3);return await e2.load(t2),t2.flatMap(t3=>{let n2=e2.read(t3);if(!("text"in n2)||!n2.text.includes("schema-registry"))return[];let{text:r2}=n2,i2=t3.
endsWith(".xml")?Yo(r2,Zo(e2,t3)):Qo(r2),a2=([,e3])=>es(e3)!==void 0,o2=new Map(i2.filter(a2)),s2=t3.slice(0,t3.lastIndexOf("/")+1);return i2.filter(e3=>!a2(e3)).
map(([e3,n3])=>({build:t3,subject:e3,path:$o(s2,n3),mode:es(o2.get(e3))})).filter(({path:t4})=>e2.entries.has(t4))})}function Yo(e2,t2){return[...e2.replace(/<!--[^]*?-->/g,
"").replace(/\$\{([\w.-]+)\}/g,(e3,n2)=>t2.get(n2)??e3).matchAll(/<(subjects|compatibilityLevels)>([^]*?)<\/\1>/g)].flatMap(([,,e3=""])=>Xo(e3))}function Xo(e2){
return[...e2.matchAll(/<([\w.-]+)>([^<>]*)<\/\1>/g)].map(([,e3="",t2=""])=>[e3,t2.trim()]).filter(([,e3])=>e3!=="")}function Zo(e2,t2){let n2=t2.split("/").slice(
0,-1),r2=[...n2.keys(),n2.length].map(e3=>[...n2.slice(0,e3),"pom.xml"].join("/"));return new Map(r2.flatMap(t3=>{let n3=e2.entries.has(t3)?e2.read(t3):void 0;return[
...(n3&&"text"in n3?n3.text.replace(/<!--[^]*?-->|<profiles>[^]*?<\/profiles>/g,""):"").matchAll(/<properties>([^]*?)<\/properties>/g)].flatMap(([,e3=""])=>Xo(e3))}))}
function Qo(e2){return[...e2.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm,"").matchAll(/\bsubject\s*\(\s*(["'])(.*?)\1\s*,\s*(["'])(.*?)\3/g)].map(([,,e3="",,t2=""])=>[
e3,t2])}function $o(e2,t2){return`${e2}${t2.replace(/^\$\{?(?:project\.)?(?:basedir|projectDir|rootDir)\}?\//,"").replace(/^\.\//,"")}`}function es(e2){return t.
_t.find(t2=>t2===e2?.toLowerCase().replace("_","-"))}async function ts(e2,n2){let i2=(await Jo(e2)).filter(({path:e3})=>n2.some(({files:t2})=>t2.includes(e3))),
a2=i2.filter(({path:e3,mode:t2})=>t2!==void 0&&r.jt(e3,e3)),o2=a2.length<=30?a2:[],s2=i2.filter(e3=>!o2.includes(e3)),c2=[...new Set(s2.map(({build:e3})=>e3))].
sort();return{groups:o2.sort(r.wn(({path:e3})=>e3)).flatMap(({path:e3,mode:t2,build:r2,subject:i3})=>{let a3=n2.find(({files:t3})=>t3.includes(e3))?.format;return a3&&
t2?[{format:a3,files:[e3],glob:e3,asked:{mode:t2,profile:"confluent",because:`what ${r2} for ${i3} asks; that level is Confluent's, so it is judged as Confluent\
's registry judges`}}]:[]}),remarks:s2.length===0?[]:[`${t.In(c2)}: ${r.M(s2.length,"contract")} registered with a schema registry; what it asks of them is thei\
r promise: write it as compatibility: in their entries.`]}}function ns(e2){return`# Make the status "contract-check" required in branch protection once the conf\
ig no longer says "enforce: report". Add no
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
`}var rs=e.n({allSchemas:()=>is,command:()=>as});async function is(){let{reportSchema:e2}=await Promise.resolve().then(()=>Cl),{governanceSchemas:t2}=await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.n);return{report:e2(),...t2()}}const as={name:"schema",summary:"Prints the JSON Schema of a file form\
at or of the JSON output",operands:"NAME",options:{},example:"  contract-check schema report > contract-check-report.schema.json",async run(e2,n2){let[r2]=e2.operands,
i2=await is(),a2=Object.keys(i2);if(r2===void 0||!Object.hasOwn(i2,r2)){let e3=r2===void 0?"":t.M(r2,a2);throw new t.N(`schema prints one of: ${a2.join(", ")}${e3}`)}
return n2.out(`${JSON.stringify(i2[r2],null,2)}
`),0}},os=".github/workflows/contract-check.yml";async function ss({side:e2,terminal:n2},i2){let{cwd:a2}=n2,o2=await t.Ft(a2,"HEAD"),s2=await ft(a2,o2),c2=await r.
dt(e2,void 0),l2=await xo(e2,c2.skipped),u2=No(ko(l2.groups),await r.u(e2)),d2={...l2,groups:u2.groups},{groups:f2,remarks:p2}=await ts(e2,d2.groups),m2={...d2,
groups:[...d2.groups,...f2]},h2=await Ho(m2.groups,{cwd:a2,tip:o2,scope:c2}),g2=await i2({around:s2,isOwned:await ps(e2,m2),hasFit:[...h2.values()].some(({proposed:e3})=>e3!==
void 0),zone:n2.zone}),_2=await fs(e2,{...m2,...g2,fits:h2,people:s2.people,imports:await uo(e2),remarks:[...p2,...u2.remarks]},{unversioned:l2,now:n2.now()}),{
workflow:v2,remarks:y2}=await ms(e2,s2);return{write:[..._2.filter(({path:t2})=>!e2.entries.has(t2)),...v2&&g2.workflow?[v2]:[]],around:s2,remarks:y2}}async function cs({
side:e2,terminal:i2},a2,o2){let{cwd:s2}=i2,c2=await t.Ft(s2,"HEAD"),l2=await ft(s2,c2),{workflow:u2,remarks:d2}=await ms(e2,l2),f2=u2?[u2]:[],p2=`${a2.join(", ")}\
: left as it is${o2?"":"; --merge adds the contracts that it leaves out"}`;if(!o2)return{write:f2,around:l2,remarks:[p2,...d2]};let m2=await n.lt(e2);if("faults"in
m2)throw new t.N(`${a2.join(", ")} has faults: "contract-check lint" lists them; mend them first`);let{contracts:h2}=m2.policy,g2=ls(a2),_2=await r.dt(e2,m2.policy),
v2=e3=>!h2.some(({files:t2,ignore:n2})=>r.Dt([...t2,...n2],e3)),y2=No(ko((await xo(e2,e3=>v2(e3)?_2.skipped(e3):"ignored by the config")).groups),await r.u(e2)),
{groups:b2}=y2;if(b2.length===0)return{write:f2,around:l2,remarks:[`${g2} names every contract already`,...d2]};let x2=await Ho(b2,{cwd:s2,tip:c2,scope:_2}),S2=b2.
flatMap(e3=>io(e3,{fits:x2,promises:!0})),C2=Mo(await ds(e2,g2),S2),ee2=C2!==void 0&&(await F(Jr(e2,new Map([[g2,C2]])),{now:i2.now()})).every(({severity:e3})=>e3!==
"error");if(C2===void 0||!ee2)throw new t.N(`the list under contracts: in ${g2} cannot be added to as it is written; add by hand:
${S2.join(`
`)}`);return{write:[{path:g2,text:C2,about:`${r.M(b2.length,"entry","entries")} added`},...f2],mayReplace:g2,around:l2,remarks:[...y2.remarks,...d2]}}function ls(e2){
return e2.includes("contract-check.yaml")&&!e2.includes(us)?t.Z:us}const us="governance/contracts.yaml";async function ds(e2,t2){if(!e2.entries.has(t2))return`v\
ersion: 1
`;await e2.load([t2]);let n2=e2.read(t2);return"text"in n2?n2.text:""}async function fs(e2,i2,{unversioned:a2,now:o2}){let s2=i2.owner??i2.people[0]?.handle??"@\
owner",c2=new Map,l2=[i2,{...i2,owner:s2},{...i2,owner:s2,imports:c2},{...i2,...a2,owner:s2,imports:c2},{...i2,...a2,owner:s2,imports:c2,window:!1,promises:!1,people:[]},
{...i2,owner:s2,imports:c2,groups:[],others:[],people:[]}],u2=`${JSON.stringify((await is()).config)}
`;for(let i3 of l2){let{groups:a3}=i3,s3=to(i3),c3=new Map([[t.Z,s3]]),l3=await n.lt(Jr(e2,c3));if("faults"in l3)continue;let d2=await bo(a3,l3.policy,o2);for(let[
e3,t2]of[[eo,u2],[X,d2]])t2!==void 0&&c3.set(e3,t2);if((await F(Jr(e2,c3),{now:o2})).length>0)continue;let f2={[t.Z]:`${r.M(a3.length,"group")} of contracts, in\
 report mode`,[eo]:'what editors complete the config by: "contract-check schema config"',[X]:"changes, and what the config decides of them"};return[...c3].map(([
e3,t2])=>({path:e3,text:t2,about:f2[e3]??""}))}throw Error("even the shortest config is objected to")}async function ps(e2,{groups:t2}){let i2=await n.lt(e2),a2="\
policy"in i2?i2.policy.codeowners:[],o2=e3=>(r.Ct(a2,e3)?.owners.length??0)>0,s2=t2.flatMap(e3=>e3.files);return s2.length===0?o2("contracts/new"):s2.every(o2)}
async function ms(e2,{host:n2}){let r2=e2.entries.containing(".github/workflows/").filter(e3=>/\.ya?ml$/.test(e3));await e2.load(r2);let i2=r2.find(t2=>{let n3=e2.
read(t2);return t2===os||"text"in n3&&/uses:\s*\S*contract-check/.test(n3.text)});return i2===void 0?n2==="gitlab"||n2===void 0&&e2.entries.has(".gitlab-ci.yml")?
{remarks:["this is a GitLab repository: docs/recipes.md has the job"]}:{workflow:{path:os,text:ns(t.y),about:"the check on every pull request, and a sweep twice\
 an hour"},remarks:[]}:{remarks:[`${i2}: left as it is`]}}var hs=e.n({command:()=>gs});const gs={name:"init",summary:"Writes a config in report mode and a workf\
low from what it finds here; overwrites nothing",options:{yes:{type:"boolean",short:"y",help:"ask nothing: take every default"},"dry-run":{type:"boolean",help:"\
print what would be written, and write nothing"},merge:{type:"boolean",help:"add the contracts that a config which is already here leaves out"}},example:"  cont\
ract-check init --yes --dry-run",async run(e2,n2){let r2=e2.is("dry-run");if(!e2.is("yes")&&!r2&&n2.canAsk!==!0)throw new t.N("init asks in a terminal, and ther\
e is none: take the defaults with --yes, or look first with --dry-run");let{cwd:i2}=n2,{root:a2,side:o2}=await t.At(i2),s2=t.X(o2.entries),c2=t.Q.find(e3=>o2.entries.
has(e3));if(c2!==void 0&&s2.length===0)throw new t.N(`${c2} is not read by this name: rename it to ${t.Z}, then run "contract-check lint"`);await o2.load(s2);let l2=s2.
includes("contract-check.yaml")?o2.read(t.Z):void 0;if(l2&&"fault"in l2)throw new t.N(`${t.Z} is there and cannot be read: ${l2.fault}: remove it, then ask agai\
n`);let u2={root:a2,side:o2,terminal:n2},d2=e2.is("yes")||r2?void 0:co(),f2=s2.length===0?await ss(u2,e3=>xs(d2,e3)).finally(()=>d2?.close()):await cs(u2,s2,e2.
is("merge")).finally(()=>d2?.close());if(r2)for(let{path:e3,text:t2,about:r3}of f2.write)n2.out(`--- ${e3}
${e3===".contract-check/config.schema.json"?r3:t2}
`);else await t.u(a2,f2.write,f2.mayReplace);if(!r2)for(let{path:e3,about:t2}of f2.write)n2.out(`wrote ${e3}: ${t2}
`);for(let e3 of f2.remarks)n2.out(`${t.q(e3)}
`);return!r2&&f2.write.length>0&&n2.out(_s(f2,a2,i2)),0}};function _s({write:e2,around:t2},n2,r2){let{branch:o2,isFound:s2,hasOthers:c2}=t2,l2=(0,a.relative)((0,i.
realpathSync)(n2),(0,i.realpathSync)(r2)).split(/[\\/]/).filter(Boolean).map(()=>"../").join(""),u2=e2.map(({path:e3})=>`${l2}${e3}`).join(" "),d2=s2?"":` --gov\
ernance-ref ${bs(t2)}`;return`next: contract-check lint && git add ${u2} && git commit -m "contract-check"
${!s2&&c2&&o2!==""?`Commit this, and bring it to the branch that governs: nothing counts before. Which one that is, nothing here records (${o2} is checked out).`:
`Commit this to ${o2||"the default branch"}: nothing counts before.`} Then "contract-check audit${d2}" shows what the gate would have done so far.
${s2?"":vs(t2)}`}function vs(e2){let{remotes:n2,fetched:r2}=e2,[i2]=n2,a2=bs(e2),o2=i2===void 0?"there is no remote":n2.length===1?`the one here is called ${i2}`:
`those here are called ${t.In(n2)}`,s2=i2==="origin"?"":` (commands ask the remote origin, and ${o2})`,c2=i2===void 0?"git remote add origin URL":`git remote re\
name ${i2} origin`,l2=[...i2==="origin"?[]:[c2],...r2.length>0?["git fetch origin"]:[`git push origin ${a2}`],`git remote set-head origin ${r2.length>1?"--auto":
r2[0]??a2}`],u2=r2.length>1?` Where the server names no branch, --auto fails: name it in its place (fetched are ${t.In(r2.slice(0,ys))}).`:"";return`Nothing her\
e records a default branch${s2}: "contract-check --base ${a2}" judges a change; after "${l2.join(" && ")}" no command needs to be told.${u2}
`}const ys=10;function bs({branch:e2,hasOthers:t2,isFound:n2}){return e2===""||t2&&!n2?"BRANCH":e2}async function xs(e2,{around:t2,isOwned:n2,hasFit:r2,zone:i2}){
let a2=n2?void 0:t2.owner,o2=t2.host!=="gitlab";if(!e2)return{owner:a2,promises:!0,zone:i2,window:!0,workflow:o2};let s2=a2===void 0?"":await e2.ask("Who owns c\
ontracts that nobody owns yet",a2),c2=!r2||await e2.confirm("Declare the promises that the history fits",!0),l2=await e2.confirm("Write a weekly change window",
!0),u2=l2?Ss(await e2.ask("In which time zone",i2)):i2,d2=await e2.confirm("Write the workflow for GitHub Actions",o2);return{owner:a2===void 0?void 0:gi(s2,"th\
e owner"),promises:c2,zone:u2,window:l2,workflow:d2}}function Ss(e2){let r2=n.a(e2);if("message"in r2)throw new t.N(`${r2.message} Nothing was written.`);return r2.
zone}function Cs(e2,t2){let n2=e3=>e3??"the working tree",r2=[];t2.version!==e2.version&&r2.push(`was written by contract-check ${t2.version}, and this is ${e2.
version}: use one version`),t2.base!==e2.base&&r2.push(`compares with commit ${n2(t2.base)}, and this call with ${n2(e2.base)}`),t2.head===e2.head?(t2.tree?.commit!==
e2.tree?.commit||t2.tree?.digest!==e2.tree?.digest)&&r2.push("judges other files: the working trees differ; give every call the same --head COMMIT"):r2.push(`ju\
dges ${n2(t2.head)}, and this call ${n2(e2.head)}: give every call the same --head`),t2.target!==e2.target&&r2.push(`looks for what left its place up to commit ${t2.
target??"none"} of the target branch, and this call up to ${e2.target??"none"}: the branch moved on; run the shards again, or give every call the same --base CO\
MMIT`),t2.governed!==e2.governed&&r2.push(`is governed by commit ${t2.governed??"none"}, and this call by ${e2.governed??"none"}: the governed branch moved on; \
run the shards again, or give every call the same --governance-ref COMMIT`),t2.refs!==e2.refs&&r2.push("was made in a clone with other tags or branches: fetch t\
hem in every job"),t2.outside!==e2.outside&&r2.push("was made with other --image files or --include folders");let i2=t2.options.filter(t3=>!e2.options.includes(
t3)),a2=e2.options.filter(e3=>!t2.options.includes(e3));return i2.length>0&&r2.push(`was made with ${i2.join(" ")}: merge needs the same options`),a2.length>0&&
r2.push(`was made without ${a2.join(" ")}: every shard needs the same options`),r2}async function ws({differing:e2,headSide:t2,base:n2}){let i2=[];for(let{path:a2,
base:o2,head:s2}of e2){let e3=s2&&s2.oid===void 0?await t2.bytes(a2)??new Uint8Array:void 0,c2=e3&&r.tn(e3,n2.commit);i2.push([a2,o2?.oid,o2?.mode,c2??s2?.oid,s2?.
mode])}return r.nn(JSON.stringify(i2))}async function Ts({images:e2,folders:t2}){if(e2.length+t2.length===0)return null;let n2=r.rn("sha256");for(let t3 of e2)n2.
update(`image ${t3.name}\0`).update(await t3.read());for(let e3 of t2){let t3=await e3.open(),r2=[...t3.entries.keys()].sort();await t3.load(r2);for(let e4 of r2)
n2.update(JSON.stringify([e4,t3.read(e4)]))}return`sha256:${n2.digest("hex")}`}function Es({index:e2,of:t2}){let n2=e3=>Number.isInteger(e3)&&Number(e3)>=1&&Number(
e3)<=1e3;return n2(e2)&&n2(t2)&&e2<=t2}function Ds({index:e2,of:t2}){return(n2,r2)=>r2%t2===e2-1}async function Os(e2,t2,n2){let{sources:i2,settings:a2}=e2,o2=i2.
differing.length===0?{scope:r.ft(a2)}:await r.c(e2);if("faults"in o2)return o2;let{scope:s2}=o2,{missing:c2,paths:l2,...u2}=await ks(await r.H(i2,s2),i2,s2,Ds(t2));
return{...t2,run:await n2(s2,l2),...u2,missing:c2??null}}async function ks(e2,n2,i2,a2){let{judged:o2,missing:s2}=await r.U(e2,n2,i2,{isOwn:a2}),c2=o2.map(e3=>[
e3.format,e3.spent]);return{lists:o2.map(js),paths:[...e2.loaded.map(({path:e3})=>e3),...o2.flatMap(({list:e3})=>e3.map(({pairing:e4})=>t.vt(e4)))],missing:s2,spent:Object.
fromEntries(c2),judged:o2.flatMap(As)}}function As({format:e2,list:t2,comparisons:n2}){let r2=t2.flatMap(({isOwn:e3},t3)=>e3?[t3]:[]);return n2.map((t3,n3)=>({format:e2,
place:r2[n3]??-1,comparison:t3}))}function js({format:e2,first:t2,list:n2}){return{format:e2,first:t2,count:n2.length,digest:r.nn(JSON.stringify(n2.map(Ms)))}}function Ms({
pairing:{status:e2,basePath:t2,headPath:n2},cause:r2}){return[e2,t2,n2,r2]}var NotTheRun=class extends Error{faults;name="NotTheRun";constructor(e2){super(e2[0]),
this.faults=e2}};function Ns(e2,n2,i2){return async(a2,o2)=>{let s2=e2.flatMap(({part:e3})=>e3.judged);Ps(Is(e2));let c2=await r.H(a2,o2),l2=s2.map(({comparison:e3})=>t.
vt(e3.pairing));Ps(Fs(e2,await n2(o2,[...c2.loaded.map(({path:e3})=>e3),...l2]))),Ps(Ls(e2)),Ps(zs(s2,c2));let u2=Bs(e2),d2=u2.length===0?void 0:await ks(c2,a2,
o2,e3=>u2.includes(e3));d2&&i2(u2);let f2=[...s2.filter(({format:e3})=>!u2.includes(e3)),...d2?.judged??[]].sort((e3,t2)=>r.Cn(e3.format,t2.format)||e3.place-t2.
place).map(({comparison:e3})=>e3),p2=e2[0]?.part.missing??void 0,m2=r.W({comparisons:f2,missing:p2},c2,{sources:a2,scope:o2});return await Vs(m2,a2),m2}}function Ps(e2){
if(e2.length>0)throw new NotTheRun(e2)}function Fs(e2,t2){return e2.flatMap(({file:e3,part:n2})=>Cs(t2,n2.run).map(t3=>`${e3} ${t3}`))}function Is(e2){let[t2]=e2;
if(!t2)return["no part is given"];let{of:n2}=t2.part,r2=e2.flatMap(({file:e3,part:r3})=>r3.of===n2?[]:[`${e3} is one of ${String(r3.of)} shards, and ${t2.file} \
one of ${String(n2)}`]);if(r2.length>0)return r2;for(let t3=1;t3<=n2;t3+=1){let i2=e2.filter(({part:e3})=>e3.index===t3).map(({file:e3})=>e3),a2=`shard ${String(
t3)} of ${String(n2)}`;i2.length===0&&r2.push(`${a2} is missing: its job failed, or its file was not brought here`),i2.length>1&&r2.push(`${a2} is there ${i2.length===
2?"twice":"more than once"}: ${i2.join(", ")}`)}return r2}function Ls(e2){let[t2]=e2;if(!t2)return[];let n2=JSON.stringify([t2.part.lists,t2.part.missing]);return e2.
flatMap(({file:e3,part:r2})=>JSON.stringify([r2.lists,r2.missing])===n2?Rs(r2)?[]:[`${e3} does not hold exactly the contracts of its share: run that shard again`]:
[`${e3} found other contracts to judge than ${t2.file}: do all jobs have the same history and files?`])}function Rs(e2){let t2=Ds(e2),n2=e2.lists.flatMap(({format:e3,
first:n3,count:r2})=>Array.from({length:r2},(e4,t3)=>t3).flatMap(r3=>t2(e3,n3+r3)?[`${e3} ${String(r3)}`]:[]));return JSON.stringify(n2)===JSON.stringify(e2.judged.
map(({format:e3,place:t3})=>`${e3} ${String(t3)}`))}function zs(e2,{loaded:t2}){let n2=new Set(e2.flatMap(({comparison:{pairing:e3,cause:t3}})=>t3===void 0?[e3.
basePath??[],e3.headPath??[]].flat():[])),r2=new Set(t2.map(({path:e3})=>e3)),i2=[...r2].filter(e3=>!n2.has(e3)),a2=[...n2].filter(e3=>!r2.has(e3));return[...i2.
map(e3=>`${e3} changed, and no part judges it: run all shards again`),...a2.map(e3=>`a part judges ${e3}, which is no changed contract here: run all shards agai\
n`)]}function Bs(e2){let t2=new Map;for(let{part:n2}of e2)for(let[e3,r2]of Object.entries(n2.spent))t2.set(e3,(t2.get(e3)??0)+r2);return[...t2].flatMap(([e3,t3])=>t3>=
1?[e3]:[])}async function Vs({comparisons:e2},{baseSide:t2,headSide:n2}){let r2={base:new Set,head:new Set},i2=({location:e3,baseLocation:t3})=>{for(let n3 of[e3,
t3])n3&&r2[n3.side].add(n3.file)};for(let{changes:t3}of e2)for(let e3 of t3)i2(e3);await Promise.all([t2.load(r2.base),n2.load(r2.head)])}const Hs='{"contractCh\
eckPart":1,',Us=/,"digest":"(sha256:[0-9a-f]{64})"\}\n?$/;function Ws(e2){let t2=Hs+JSON.stringify(e2).slice(1);return`${t2.slice(0,-1)},"digest":"${r.nn(t2)}"}\

`}function Gs(e2){if(!e2.startsWith('{"contractCheckPart":1,'))return{fault:Ks};let t2=Us.exec(e2.slice(-Js)),n2=t2&&`${e2.slice(0,e2.length-t2[0].length)}}`;if(!t2||
n2===null||r.nn(n2)!==t2[1])return{fault:"is damaged: its content is not what its digest says; run that shard again"};let i2=JSON.parse(n2);return qs(i2)?i2:{fault:Ks}}
const Ks="is no part of a sharded check of this version: expected a file that contract-check check --shard i/n --output FILE wrote";function qs(e2){let t2=e3=>typeof e3==
"object"&&!!e3,{run:n2,lists:r2,spent:i2,judged:a2}=e2;return Es(e2)&&t2(n2)&&Array.isArray(r2)&&t2(i2)&&Array.isArray(a2)}const Js=120;async function Ys(e2,t2){
let{differing:n2,headSide:r2,head:i2}=e2;if(i2.commit!==null)return e2;let a2=n2.filter(({base:e3,head:t3})=>!e3&&t3?.oid===void 0),o2=await r2.starts(a2.map(({
path:e3})=>e3)),s2=e3=>o2.get(e3)?.startsWith(Hs)===!0,c2=a2.flatMap(({path:e3})=>s2(e3)?[e3]:[]);if(c2.length===0)return e2;let l2=await t2(c2),u2=new Set(c2.filter(
e3=>!l2.has(e3))),d2=e3=>!u2.has(e3.path);return{...e2,differing:n2.filter(d2),headSide:{...r2,entries:Xs(r2.entries,u2),mentioning:async(...e3)=>(await r2.mentioning(
...e3)).filter(e4=>!u2.has(e4))}}}function Xs(e2,t2){let n2=e3=>!t2.has(e3);return{has:t3=>n2(t3)&&e2.has(t3),get:t3=>n2(t3)?e2.get(t3):void 0,keys:()=>[...e2.keys()].
filter(n2),containing:t3=>e2.containing(t3).filter(n2),mayEndWith:t3=>e2.mayEndWith(t3),links:()=>e2.links().filter(n2),[Symbol.iterator]:()=>[...e2].filter(([e3])=>n2(
e3))[Symbol.iterator]()}}var Zs=e.n({judgeShard:()=>Qs});async function Qs(e2,n2){let i2=$s(e2.last("shard")??""),o2=ec(e2),{index:s2,of:c2}=i2,l2=await tc(e2,n2),
u2=t.f(n2,"contracts"),d2=u2?{...l2.sources,...t.d(u2)}:l2.sources,f2=await Os({...l2,sources:d2},i2,nc(l2,e2,n2.cwd)).finally(u2?.end);if("faults"in f2)return t.
E(f2.faults,n2);let p2=Ws(f2);o2===void 0?n2.out(p2):await t.l((0,a.resolve)(n2.cwd,o2),p2);let m2=f2.lists.reduce((e3,{count:t2})=>e3+t2,0),h2=o2===void 0?"":`\
, written to ${t.q(o2)}`;return n2.err(`contract-check: part ${String(s2)} of ${String(c2)}: judged ${String(f2.judged.length)} of ${r.M(m2,"contract")}${h2}. N\
othing is decided (exit code 4): "contract-check merge" with all ${String(c2)} parts decides
`),t.L.unverifiable}function $s(e2){let[,n2,r2]=(/^(\d{1,4})\/(\d{1,4})$/.exec(e2)??[]).map(Number);if(n2===void 0||r2===void 0||!Es({index:n2,of:r2}))throw new t.
N(`--shard ${e2}: expected I/N, this machine's number and how many there are, such as 2/4 (from 1, at most 1000)`);return{index:n2,of:r2}}function ec(e2){let n2=[
"format","all","at","allow-at"].find(t2=>e2.last(t2)!==void 0||e2.is(t2));if(n2!==void 0)throw new t.N(`--${n2} is for "contract-check merge": a shard reports a\
nd decides nothing`);if(e2.operands.length>0)throw new t.N("--shard judges the whole proposal: leave the paths out, or check them without --shard");let[r2,...i2]=e2.
all("output");if(i2.length>0||r2?.includes("=")===!0)throw new t.N("--output of a shard names one file, without a format: the part is written there");return r2}
async function tc(e2,n2){let r2=e2.all("against").find(e3=>/^(?:path|image):/.test(e3));if(r2!==void 0)throw new t.N(`--against ${r2} names files that each mach\
ine has for itself: with --shard and merge, compare with tag:, branch: or history, or name the files under against: in the config`);let i2=await t.g(t.w(e2,n2,t.
C(e2,n2))),a2=async e3=>{let r3=e3.map(e4=>`:(top,literal)${e4}`),i3=await t.vn(["ls-files","-z","--full-name","--",...r3],{cwd:n2.cwd});return new Set(i3.split(
"\0"))};return{...i2,sources:await Ys(i2.sources,a2)}}function nc(e2,n2,r2){let{sources:i2,governedCommit:a2,settings:o2}=e2,{base:s2,head:c2,differing:l2,checkedOut:u2}=i2;
return async(e3,d2)=>({version:t.y,base:s2.commit,head:c2.commit,tree:c2.commit===null?{commit:u2??null,digest:await ws(i2)}:null,target:i2.target?.commit??null,
governed:l2.length===0?null:await a2(),refs:await ic(e3,d2,{cwd:r2,base:s2.commit}),options:rc.flatMap(e4=>n2.all(e4).map(t2=>`--${e4} ${t2}`)),outside:o2?.outside?
await Ts(o2.outside):null})}const rc=["config","against","profile","surface","image","include"];async function ic({against:e2},n2,{cwd:i2,base:a2}){let o2=n2.flatMap(
t2=>e2?.(t2)??[]),s2=o2.flatMap(({relation:e3,name:t2})=>e3==="branch"&&t2?[t2]:[]),c2=async(...e3)=>t.vn(["for-each-ref","--format=%(objectname) %(refname)",...e3],
{cwd:i2}),l2=[...new Set(s2)].sort().flatMap(e3=>["heads/","remotes/","remotes/origin/"].map(t2=>`refs/${t2}${e3}`)),u2=[...o2.some(({relation:e3})=>e3==="tag")?
[await c2(`--merged=${a2??"HEAD"}`,"refs/tags")]:[],...l2.length>0?[await c2("--",...l2)]:[]];return u2.length>0?r.nn(u2.join(`
`)):null}var ac=e.n({command:()=>oc});const oc={name:"merge",summary:"Decides what several machines have judged with check --shard",operands:"PART\u2026",options:t.
n,example:"  contract-check merge parts/*.json --head HEAD --format markdown --output json=report.json",async run(e2,n2){if(e2.operands.length===0)throw new t.N(
"merge takes the parts of a sharded check, one for each shard: contract-check merge parts/*.json");let i2=await tc(e2,n2);try{await cc(e2.operands,i2.sources,n2.
cwd);let a2=Ns(await lc(e2.operands,n2.cwd),nc(i2,e2,n2.cwd),e3=>{n2.err(`contract-check: note: the machines together looked for more examples of what fails tha\
n one run may: ${e3.join(" and ")} is judged again here
`)}),o2=await r.o({...i2,line:a2,all:e2.is("all")});return"faults"in o2?t.E(o2.faults,n2):(await t.c(o2.report,e2,n2),t.L[o2.report.decision.status])}catch(e3){
if(!t.p(e3,"NotTheRun"))throw e3;return sc(e3.faults,n2)}}};function sc(e2,n2){for(let r2 of e2.slice(0,20))n2.err(`contract-check: ${t.q(r2)}
`);return e2.length>20&&n2.err(`contract-check: and ${String(e2.length-20)} more faults like these
`),n2.err(`contract-check: the parts do not make up this run: nothing was decided
`),2}async function cc(e2,{baseSide:n2,headSide:r2},i2){let{root:o2}=await t.It(i2),s2=async e3=>{let t2=(0,a.resolve)(i2,e3),s3=[t2,await(0,c.realpath)(t2).catch(
()=>t2)].map(e4=>(0,a.relative)(o2,e4).split(a.sep).join("/"));return[n2,r2].some(({entries:e4})=>s3.some(t3=>e4.has(t3)))},l2=[];for(let t2 of e2)await s2(t2)&&
l2.push(`${t2} is a file of the proposal: only parts that this check has written count`);if(l2.length>0)throw new NotTheRun(l2)}async function lc(e2,t2){let n2=[],
r2=[];for(let i2 of e2){let e3=await(0,c.readFile)((0,a.resolve)(t2,i2),"utf8").catch(e4=>{let{code:t3,message:n3}=e4;r2.push(t3==="ENOENT"?`${i2} is not there`:
`${i2} cannot be read: ${n3}`)});if(e3===void 0)continue;let o2=Gs(e3);"fault"in o2?r2.push(`${i2} ${o2.fault}`):n2.push({file:i2,part:o2})}if(r2.length>0)throw new NotTheRun(
r2);return n2}function uc(e2,i2,a2,o2){let{owners:s2,because:c2,location:l2}=n.J(e2,i2,a2),u2=n.at(e2,i2),d2=u2?.elements??[],f2=t.Ct(i2),p2=n.rt(e2,i2),m2=f2?{
format:f2}:{},h2=a2?d2.filter(e3=>r.kt(e3.path,a2)):[],g2=h2.findLast(e3=>e3.frozen)?.frozen;return{path:i2,...a2&&{element:a2},owners:s2.map(t2=>{let r2=n.et(e2,
void 0,t2);return"unverifiable"in r2?{handle:t2,members:[],away:[],unverifiable:r2.unverifiable}:{handle:t2,members:r2.members,away:r2.members.filter(t3=>n.$(e2,
t3,o2))}}),because:c2,...l2&&{location:l2},deputies:u2?.deputies??[],...u2?.oncall&&{oncall:u2.oncall},tags:[...new Set([...u2?.tags??[],...h2.flatMap(({tags:e3})=>e3??
[])])],boards:[...new Set(h2.flatMap(({boards:e3})=>e3??[]))],...g2&&{frozen:g2},mode:p2??(f2?t.gt({mode:p2},f2):""),declared:p2!==void 0,below:d2.filter(e3=>e3.
owners.length>0&&(!a2||n.Y(e3.path,a2,m2)&&!h2.includes(e3))).map(e3=>({path:e3.path,owners:e3.owners,location:e3.location}))}}var dc=e.n({command:()=>hc});async function fc(e2,n2,r2){
let{root:i2}=await t.It(r2),a2=t.i(i2,r2,e2);for(let r3 of[a2,e2])if(n2.entries.has(r3)||await t.r(i2,r3))return r3;throw new t.N(`there is no file or folder ${e2}\
 on the governed branch, here or in the index${await t.a(i2,a2)}`)}async function pc(e2,t2,n2){let i2=n2.versionAt?.(e2);if(!i2)return[];let a2=await r.K(i2,t2,
n2),o2=r.et(a2.map(({text:e3})=>e3)),s2=i2.versioning??o2;if(!s2)return[`version: ${i2.version}; the ${String(a2.length)} versions here are not counted in one w\
ay: say versioning: in the entry`];let c2=i2.versioning?"as the entry says":`inferred from ${String(a2.length)} of them`;return[`version: ${i2.version}; version\
s are counted as ${s2}, ${c2}`]}async function mc({path:e2,element:i2},a2,o2){if(!a2.entries.has(e2))return[];let s2=await r.dt(a2,o2);if(s2.declares?.(e2)&&await r.
dn(a2,s2,e2)===void 0)return["GV018: no format recognises the file, so nobody can judge it (contract-check explain GV018)"];let c2=n.tt(o2,e2)?.message,l2=[...c2===
void 0?[]:[`GV116: ${c2}`],...await pc(e2,a2,s2)],u2=i2===void 0?void 0:await bn(a2,s2,e2);if(i2===void 0||!u2||n.X([i2],u2.elements,u2).length===0)return l2;let d2=u2.
elements.flatMap(e3=>[r.it(e3),r.it(e3.slice(1))]);return[...l2,`the contract on the governed branch has no element ${i2}${t.M(i2,d2)}`]}const hc={name:"owners",
summary:"Who owns this contract or element, and which line of which file says so",operands:"PATH [ELEMENT]",options:{...t.S,format:{type:"string",value:"FORMAT",
help:"text or json (default: text)"}},example:"  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",async run(e2,r2){let[i2,a2,...o2]=e2.
operands;if(i2===void 0||o2.length>0)throw new t.N("owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]");let s2=t.j(e2,"form\
at",["text","json"],"text"),c2=t.w(e2,r2,r2.now()),l2=await t.m(c2.cwd,c2),u2=await t.Qt(c2.cwd,l2.commit),d2=await n.lt(u2,c2.config);if("faults"in d2)return t.
E(d2.faults,r2);d2.policy.configured||await t.D(c2,{entries:u2.entries,name:l2.name},r2);let f2=await fc(i2,u2,r2.cwd),p2=uc(d2.policy,f2,a2?.split("."),r2.now());
if(s2==="json")return r2.out(t.U(p2)),0;let m2=await mc({path:f2,element:a2},u2,d2.policy),h2=p2.owners.map(({handle:e3,members:t2,unverifiable:n2})=>`${e3}${n2===
void 0?` (${t2.join(", ")})`:` (${n2})`}`),g2=[h2.length===0?"nobody":h2.join(" or "),`  ${t.T(p2.location)}${p2.because}`,...p2.below.map(e3=>`  below, ${e3.path}\
: ${e3.owners.join(" or ")} (${t.T(e3.location).replace(/: $/,"")})`),...p2.mode===""?[]:[`  promise: ${p2.declared?p2.mode:`none (${p2.mode} is expected)`}`],...m2.
map(e3=>`  ${e3}`)];return r2.out(`${g2.map(t.q).join(`
`)}
`),+(p2.owners.length===0)}};async function gc({table:e2,results:t2}){let n2=_c(e2,t2),r2=await vc(e2,n2);if(r2!==void 0)return r2;for(let t3 of n2)if(await vc(
e2,n2.filter(({place:e3})=>e3?.start===t3.place?.start))===void 0)return{unwritable:t3};let[i2]=n2;if(!i2)throw Error("a table without edits is read as somethin\
g else");return{unwritable:i2}}function _c({root:e2},t2){let n2=e2.kind==="object"?e2.get("cases"):void 0,r2=n2?.kind==="array"?n2.items:[];return t2.flatMap((e3,t3)=>{
let n3=r2[t3],i2=n3?.kind==="object"?n3.get("expect"):void 0;return e3.expected===e3.actual?[]:[{...e3,index:t3,place:i2}]})}async function vc({source:e2,value:t2},n2){
let i2=[...new Map(n2.map(e3=>[e3.place?.start??0,e3]))].sort(([e3],[t3])=>t3-e3).reduce((t3,[,n3])=>{let{start:r2,end:i3}=n3.place??{start:0,end:0},a3=e2.text.
slice(r2,i3).replace(n3.expected,n3.actual);return t3.slice(0,r2)+a3+t3.slice(i3)},e2.text),a2=await r.Rt("policy-cases",r.en(e2.file,e2.side,i2)),o2=new Map(n2.
map(e3=>[e3.index,e3.actual])),s2=t2.cases.map((e3,t3)=>({...e3,expect:o2.get(t3)??e3.expect}));return!("faults"in a2)&&JSON.stringify(a2.value)===JSON.stringify(
{...t2,cases:s2})?i2:void 0}var yc=e.n({command:()=>bc});const bc={name:"policy",summary:"policy test FILE: runs a table of cases against the policy of the work\
ing tree",operands:"test FILE",options:{config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"},accept:{type:"boolean",help:"w\
rite what is decided now as what the cases expect"}},example:"  contract-check policy test governance/policy-cases.yaml",async run(e2,i2){let[o2,s2,...c2]=e2.operands;
if(o2!=="test")throw new t.N("policy knows one verb: contract-check policy test FILE");if(s2===void 0||c2.length>0)throw new t.N(`policy test runs one table of \
cases, such as ${X}: name its file`);let l2=(0,a.resolve)(i2.cwd,s2),{side:u2}=await t.At(i2.cwd),d2=await n.lt(u2,e2.last("config"));if("faults"in d2)return t.
E(d2.faults,i2);let f2=await xc(l2,s2),p2=await mo(d2.policy,s2,f2,i2.now());if("faults"in p2)return t.E(p2.faults,i2);for(let{name:e3,expected:n2,actual:r2,requirements:a2}of p2.
results){let o3=n2===r2;if(i2.out(`${o3?"ok  ":"FAIL"} ${t.q(e3)}${o3?"":`: expected ${n2}, found ${r2}`}
`),!o3)for(let e4 of a2)i2.out(`       ${t.q(e4)}
`)}let m2=p2.results.filter(({expected:e3,actual:t2})=>e3!==t2).length;if(m2===0)return 0;let h2=r.M(m2,"case");if(e2.is("accept")){let e3=await gc(p2);if(typeof e3!=
"string")throw Sc(s2,e3.unwritable);return await t.l(l2,f2.slice(0,f2.length-p2.table.source.text.length)+e3),i2.out(`${s2}: ${h2} rewritten: look at the differ\
ence before it is committed
`),0}return i2.out(`${h2} of ${String(p2.results.length)} decided otherwise: look at them, and where that is meant, --accept writes it into the table
`),1}};async function xc(e2,n2){let r2=await(0,c.readFile)(e2).catch(()=>{throw new t.N(`${n2} could not be read`)}),i2=t.bn(r2);if("fault"in i2)throw new t.N(`${n2}\
: ${i2.fault}`);return i2.text}function Sc(e2,{name:n2,actual:r2}){return new t.N(`${e2}: what case ${JSON.stringify(n2)} expects cannot be rewritten where it s\
tands without another change, such as of an alias or an escape: write ${r2} there by hand; nothing was written`)}function Cc(e2,t2,i2={}){let a2=r.kn(e2.cases),
o2=Tc(e2),s2=i2.emergency===void 0?kc(e2,t2,a2):[],c2=Ac(i2,s2),l2=i2.emergency===void 0?"normal":"emergency",u2=["version: 1",`id: ${o2}`,`type: ${l2}`,...i2.requester===
void 0?[]:[`requester: ${Q(i2.requester)}`],"contracts:",...a2.flatMap(r2=>Ec(r2,i2.emergency===void 0?r2.signOffs:n.g(n.k(e2,t2),r2))),i2.rationale===void 0?"#\
 rationale: why, in a sentence or two":`rationale: ${Q(i2.rationale)}`,...a2.length===0?[]:[`# risk: ${Oc(a2)} is computed; write a higher one if you know bette\
r`],...jc(c2,s2,e2),...Nc(e2),"# rollback: # what somebody does at 3 a.m., step by step","#   steps:","#     - {do: turn the flag off, estimate: PT5M}",...i2.emergency===
void 0?[]:[`emergency: {incident: ${Q(i2.emergency)}, expires: ${n.vt(wc(e2))}}`]];return{id:o2,file:`${r._t}${o2}.yaml`,text:`${u2.join(`
`)}
`}}function wc({now:e2,policy:r2}){return Math.floor((e2+Math.min(4*t.qt,n.v(r2)))/t.Jt)*t.Jt}function Tc({booked:e2,proposed:t2,now:r2}){let i2=n.vt(r2).slice(
0,4),a2=[...e2,...t2].map(({request:{id:e3}})=>Number(RegExp(`^CHG-${i2}-(\\d{1,9})$`).exec(e3)?.[1]??0));return`CHG-${i2}-${String(Math.max(0,...a2)+1).padStart(
4,"0")}`}function Ec(e2,t2){let r2=t2.map(({owners:e3,speaksFor:t3})=>`${e3.join(" or ")} as ${n.q(t3)}`),i2=n.W(e2),a2=Q(n.Z(e2.comparison));return[`  # ${Dc(`${e2.
because}; ${i2}`)}`,...r2.slice(0,20).map(e3=>`  # signs: ${Dc(e3)}`),`  - {id: ${Q(e2.name)}, digest: ${a2}}`]}function Dc(e2){return e2.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g,
" ")}function Q(e2){return JSON.stringify(Dc(e2))}function Oc(e2){let t2=new Set(e2.map(({risk:e3})=>e3.level));return t2.has("high")?"high":t2.has("moderate")?
"moderate":"low"}function kc(e2,t2,r2){let{calendar:i2,ledger:a2}=n.k(e2,t2),o2=r2.find(({class:e3})=>e3==="breaking")??r2[0];if(!i2||!o2)return[];let s2={from:e2.
now,count:3,bookedAt:e2.now,...a2&&{ledger:a2}};return n._(i2,o2.query,s2).openings}function Ac({window:e2},[t2]){if(e2!==void 0){let[t3="",n3=""]=e2.split("@");
return{id:t3,occurrence:n3}}let[n2]=t2?.occurrences??[];return n2?{id:n2.window.id,occurrence:n2.label}:void 0}function jc(e2,t2,{now:n2}){if(!e2)return[];let r2=t2.
flatMap(({opens:e3,occurrences:[t3]})=>t3?[`#   ${t3.label} of ${t3.window.id}: ${Mc(e3,n2,t3.zone)}`]:[]);return[`window: {id: ${Q(e2.id)}, occurrence: ${e2.occurrence}\
}`,...r2.length===0?[]:["# occurrences that fit:",...r2]]}function Mc(e2,t2,r2){return e2<=t2?"open now":n.ht(e2,r2)}function Nc({impacts:e2}){let t2=e2.filter(
({effect:e3})=>e3!=="reads");return t2.length===0?[]:["impact: |",...t2.map(({consumer:e3,because:t3})=>Dc(`${e3.id} (${e3.owners.join(" or ")}): ${t3}`)).map(e3=>`\
  ${e3}`)]}var Pc=e.n({command:()=>Fc});const Fc={name:"request",summary:"Writes a change-request file for the present difference, with everything computable fi\
lled in",options:{...t.S,as:{type:"string",value:"@LOGIN",help:"who requests it"},window:{type:"string",value:"ID@DATE",help:"the occurrence to book (default: t\
he next one that fits)"},rationale:{type:"string",value:"TEXT",help:"why"},emergency:{type:"string",value:"INCIDENT",help:"an emergency request for this inciden\
t"},at:{type:"string",value:"INSTANT",help:"as if it were then"},print:{type:"boolean",help:"print it instead of writing the file"}},example:"  contract-check r\
equest --as @kim --window eu-weekend@2026-12-05",async run(e2,n2){let i2=await t.g(t.w(e2,n2,t.C(e2,n2,!0))),o2=await r.o(i2);if("faults"in o2)return t.E(o2.faults,
n2);let{needs:s2,facts:c2}=o2;if(i2.sources.differing.length===0)throw new t.N("there is nothing to request: no file differs from the base");if(!s2||!c2){let e3=[
...o2.report.notes,"there is nothing to request"];throw new t.N(`the governed branch has no configuration: ${e3.join("; ")}`)}if(r.kn(s2.cases).length===0)throw new t.
N("there is nothing to request: no change here needs permission");let l2=_i(e2,"as"),[u2,d2,f2]=["window","rationale","emergency"].map(t2=>e2.last(t2));u2!==void 0&&
Ic(u2,s2.policy.calendar);let p2=Cc(s2,c2,{...l2!==void 0&&{requester:l2},...u2!==void 0&&{window:u2},...d2!==void 0&&{rationale:d2},...f2!==void 0&&{emergency:f2}});
if(e2.is("print"))return n2.out(p2.text),0;let{root:m2}=await t.It(n2.cwd),h2=(0,a.join)(m2,p2.file);return await t.l(h2,p2.text,"wx"),n2.out(`${p2.file}: fill \
in what is commented out, and commit it with the change
`),0}};function Ic(e2,r2){let[,i2,a2]=/^([^@]+)@(\d{4}-\d{2}-\d{2}\S*)$/.exec(e2)??[];if(i2===void 0||a2===void 0)throw new t.N(`--window ${JSON.stringify(e2)}:\
 expected ID@DATE, for example eu-weekend@2026-12-05`);if(!r2)throw new t.N(`--window ${e2}: the governed branch has no calendar`);let o2=n.N(r2,i2,a2);if("faul\
t"in o2)throw new t.N(`--window ${e2}: ${o2.fault.message} ("contract-check calendar" lists them)`)}function Lc(e2,t2){let i2=e2.cases.find(({path:e3,name:n2})=>e3===
t2.contract||n2===t2.contract);if(!i2){let n2=e2.cases.filter(({signOffs:e3})=>e3.length>0).map(({path:e3})=>e3).join(", ");return{message:`${t2.contract} needs\
 no sign-off here: ${n2===""?"nothing does":`these do: ${n2}`}`}}let a2=n.z(i2),o2=n.Q(i2.transition),s2=JSON.stringify({version:1,...a2!==void 0&&{change:a2},repository:t2.
repository,contract:i2.path,digest:o2,decision:t2.decision??"approve",signer:t2.signer,at:n.vt(e2.now),...t2.expires!==void 0&&{expires:t2.expires}},null,2),c2=o2.
slice(7,19),l2=`${r.Pt}${c2}.${t2.signer.slice(1)}`,u2=`${l2}.json`;for(let e3=2;t2.isTaken?.(u2);e3+=1)u2=`${l2}.${String(e3)}.json`;return{file:u2,text:`${s2}\

`}}var Rc=e.n({command:()=>zc});const zc={name:"sign",summary:"Writes an SSH-signed sign-off file, bound to the digest of the present change",operands:"CONTRACT\
\u2026",options:{...t.S,as:{type:"string",value:"@LOGIN",help:"who signs; the governed branch must list this key under people:"},key:{type:"string",value:"FILE",
help:"the SSH key: a private key, or a public one held by ssh-agent"},refuse:{type:"boolean",help:"sign a refusal: it vetoes the change"},expires:{type:"string",
value:"DATE",help:"until when it counts"},at:{type:"string",value:"INSTANT",help:"date the sign-off (what-if)"}},example:"  contract-check sign contracts/orders\
/order.avsc --as @lena --key ~/.ssh/id_ed25519",async run(e2,o2){let[s2,c2]=[_i(e2,"as"),e2.last("key")];if(s2===void 0)throw new t.N("sign needs --as @LOGIN: w\
ho signs");if(c2===void 0||!(0,i.existsSync)(c2))throw new t.N(`sign needs --key FILE: an SSH key that exists${c2===void 0?"":` (${c2} does not)`}`);let l2=t.C(
e2,o2,!0),u2=t.w(e2,o2,l2),d2=await t.g(u2),f2=await r.o(d2);if("faults"in f2)return t.E(f2.faults,o2);let{needs:p2}=f2;if(!p2)throw new t.N("there is nothing t\
o sign: no change, or no configuration on the governed branch");let m2=e2.operands.length>0?e2.operands:p2.cases.filter(({level:e3})=>e3!=="free").map(({path:e3})=>e3);
if(m2.length===0)throw new t.N("nothing here needs a sign-off");if(p2.policy.signoff.sources?.includes("ssh-signature")===!1)throw new t.N("the governed branch \
counts no signed files (signoff: {sources: \u2026}): approve the pull request");let h2=e2.last("expires");Bc({at:l2,expires:h2},o2.now());let g2=p2.policy.people.
get(s2.toLowerCase())?.keys??[];g2.length===0&&o2.err(`the governed branch knows no key of ${s2}: add it under people:, or this will not count
`);let _2=p2.cases.filter(({path:e3,name:t2})=>m2.some(n2=>n2===e3||n2===t2)),v2=f2.report.decision.requirements.flatMap(({dimension:e3,status:t2,contract:n2})=>e3===
"plan"&&t2!=="met"?[n2]:[]),y2=_2.filter(({path:e3})=>v2.includes(e3));for(let e3 of y2.flatMap(e4=>n.T(p2,e4)))o2.err(`${e3}
`);let b2=await t.It(o2.cwd),x2=await Vc(u2,b2);for(let n2 of m2){let i2=e2.is("refuse")?"refuse":"approve",l3=Lc(p2,{repository:x2,contract:n2,signer:s2,decision:i2,
isTaken:e3=>d2.sources.baseSide.entries.has(e3),...h2!==void 0&&{expires:h2}});if("message"in l3)throw new t.N(l3.message);let u3=(0,a.join)(b2.root,l3.file),f3=await Hc(
c2,l3.text),m3={...l3,signature:f3,location:{file:l3.file}},_3=await r.Ft(p2.policy,m3,x2);if(g2.length>0&&"invalid"in _3)throw new t.N(`nothing was written, be\
cause it would not count: ${_3.invalid}`);await t.l(u3,l3.text),await t.l(`${u3}.sig`,f3),o2.out(`${l3.file}: ${i2==="approve"?"signed":"refused"} ${n2} as ${s2}\
; commit it and its .sig with the change
`)}return 0}};function Bc({at:e2,expires:i2},a2){let o2=i2===void 0?null:r.Zt(i2);if(o2===void 0)throw new t.N(`--expires ${i2??""}: expected a date such as 202\
7-01-31, or an instant with an offset such as 2026-12-01T22:00+01:00`);let s2=n.V({at:e2,expires:o2},a2);if(s2!==void 0)throw new t.N(`nothing was written, beca\
use it would not count: ${s2}`)}async function Vc(e2,n2){let r2=await t.Vt(n2,(await t.m(e2.cwd,e2)).commit);if(r2===void 0)throw new t.N(t.Ut);return r2}function Hc(e2,n2){
return new Promise((i2,a2)=>{let o2=(0,l.spawn)("ssh-keygen",["-Y","sign","-q","-n",r.Lt,"-f",e2],{stdio:["pipe","pipe","pipe"]}),[s2,c2]=["",""];o2.stdout.on("\
data",e3=>s2+=e3.toString()),o2.stderr.on("data",e3=>c2+=e3.toString()),o2.on("error",e3=>{a2(new t.N(`ssh-keygen could not be started (${e3.message}): install \
OpenSSH 8.2 or later`))}),o2.on("close",n3=>{n3===0&&s2.includes("BEGIN SSH SIGNATURE")?i2(s2):a2(new t.N(`ssh-keygen refused to sign with ${e2}: ${c2.trim()||`\
exit code ${String(n3)}`}`))}),o2.stdin.on("error",()=>{}),o2.stdin.end(n2)})}var Uc=e.n({command:()=>Wc});const Wc={name:"simulate",summary:"What if: the decis\
ion as it would be with these approvals, at that moment",options:{...t.S,approve:{type:"string",multiple:!0,value:"@LOGIN",help:"as if this person approved (rep\
eatable)"},at:{type:"string",value:"INSTANT",help:"as if it were then, for example 2026-12-01T22:00+01:00"},...t.O,...t.s},example:"  contract-check simulate --\
approve @lena --at 2026-12-05T22:30+01:00",async run(e2,n2){let i2=e2.all("approve").map(e3=>gi(e3,"--approve")),a2=await t.g(t.w(e2,n2,t.C(e2,n2,!0))),o2=await r.
o(a2);if("faults"in o2)return t.E(o2.faults,n2);let{needs:s2,facts:c2}=o2,l2=s2&&c2?await fo(s2,c2,{approve:i2}):o2.report.decision;!s2&&a2.sources.differing.length>
0&&n2.err(`contract-check: note: the governed branch has no configuration, so approvals and times decide nothing
`);let u2=s2&&c2&&po(s2,c2),d2=[...o2.report.notes,...u2===void 0?[]:[u2]];return await t.c({...o2.report,notes:d2,decision:l2},e2,n2),t.L[l2.status]}};async function Gc(e2,t2,{
file:r2,signOff:i2}){let{all:a2,reasons:o2}=await n.B(e2,t2),s2=a2.find(({source:e3})=>e3===r2);if(!s2)return o2.find(({location:e3})=>e3?.file===r2)?.message??
"the policy counts no files";let c2=e2.cases.find(({path:e3})=>e3===i2.contract);if(!c2)return`nothing needs a sign-off at ${i2.contract} here`;let l2=s2.about(
c2);if(l2.kind==="stale")return`since it was signed, something changed (${l2.changed.join(", ")}): sign again with contract-check sign`;let{expires:u2}=s2;return u2!==
null&&u2<=e2.now?`it ran out ${n.gt(u2)}`:void 0}var Kc=e.n({command:()=>qc});const qc={name:"verify",summary:"Checks the sign-off files of the proposal against\
 the keys on the governed branch",options:t.S,example:"  contract-check verify --governance-ref origin/main",async run(e2,i2){let a2=t.w(e2,i2,i2.now()),{cwd:o2}=a2,
s2=await t.g(a2),c2=await s2.tip(),l2=await n.lt(c2,a2.config);if("faults"in l2)return t.E(l2.faults,i2);let{headSide:u2}=s2.sources,d2=await r.Nt(u2),f2=new Set(
(await r.Nt(u2,c2)).map(({file:e3})=>e3));if(d2.length===0)return i2.out(`there is no sign-off file here
`),0;let p2=await t.m(o2,a2),m2=await t.Vt(await t.It(o2),p2.commit)??{unverifiable:'this clone is shallow, and signed files name the first commit of the branch\
: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},h2=await r.o(s2);if("faults"in h2)return t.E(h2.faults,i2);let g2=0;for(let e3 of d2){if(!f2.
has(e3.file)){i2.out(`${e3.file}: no longer counts: it was for a change that has landed
`);continue}let{ok:t2,text:n2}=await Jc(await r.Ft(l2.policy,e3,m2),h2);t2||(g2+=1),i2.out(`${e3.file}: ${n2}
`)}return g2===0?0:1}};async function Jc(e2,t2){if("invalid"in e2)return{ok:!1,text:`does not count: ${e2.invalid}`};let{signer:n2,contract:r2,digest:i2}=e2.signOff,
{needs:a2,facts:o2,report:s2}=t2,c2=s2.comparisons.length===0?"nothing is changed here, so it is for nothing":"no configuration of the governed branch asks for \
it",l2=a2&&o2?await Gc(a2,o2,e2):c2,u2=`good signature of ${n2} for ${r2} ${i2}`;return l2===void 0?{ok:!0,text:u2}:{ok:!1,text:`no longer counts: ${l2} (${u2})`}}
var Yc=e.n({renderGitlab:()=>Xc});function Xc(e2){return t.U(d(e2).map(e3=>({description:e3.lines.map(t.Y).join(`
`),check_name:e3.code,fingerprint:e3.fingerprint.replace(/^sha256:/,""),severity:Zc(e3),location:{path:e3.location?.file??"contract-check.yaml",lines:{begin:e3.
location?.line??1}}})))}function Zc({level:e2,change:n2}){return e2==="notice"?"info":e2==="warning"?"minor":n2&&t.nt(n2.verdict)!=="breaking"?"critical":"block\
er"}var Qc=e.n({renderHtml:()=>$c});function $c(e2){let{decision:t2,comparisons:n2,base:i2,head:a2,notes:o2}=e2,s2=r.E(e2),c2=n2.length-s2.length,l2=new Set,u2=t2?.
status??"compared";return Fn(u2,I`<h1 class="${el(u2)}">Contracts: ${u2}</h1>
<p class="dim">
${i2.ref} → ${a2.ref}, ${r.M(e2.contracts,"contract")}, ${String(s2.length)}
changed${c2>0?`, ${String(c2)} more only refer to these`:""}
</p>
${tl(s2)} ${nl(e2)} ${s2.length===0?L:rl(e2,s2)}
${s2.map(t3=>al({report:e2,ids:l2},t3))}
${o2.map(e3=>I`<p class="dim">${e3}</p>`)}`)}function el(e2){return e2==="pass"?"good":e2==="refused"||e2==="fault"?"bad":"maybe"}function tl(e2){return e2.length===
0?L:I`<ul class="counts">
${r.m(e2.map(({reported:e3})=>e3)).split(", ").map(e3=>I`<li>${e3}</li>`)}
</ul>`}function nl({decision:e2}){if(!e2)return L;let{reasons:n2,requirements:i2,status:a2}=e2,o2=t.R(i2),s2=new Set(i2.filter(e3=>e3.status==="met").map(({message:e3})=>e3)),
c2=[...n2.filter(({code:e3})=>!r.w.has(e3)).map(({message:e3})=>I`<li>${e3}</li>`),...[...s2].map(e3=>I`<li><span class="good">✓</span> ${e3}</li>`),...o2.map(
({message:e3,unblock:t2,command:n3})=>I`<li>
${a2==="neutral"?I`<span>•</span>`:I`<span class="bad">✗</span>`}
${e3}${t2===""?L:I`<br /><span class="act">→ ${t2}</span>`}${n3===void 0?L:I`: <code>${n3}</code>`}
</li>`)];return c2.length===0?L:I`<ul class="todo">
${c2}
</ul>`}function rl(e2,t2){let n2=(e3,n3,r2)=>Rn(e3,n3,t2.flatMap(({reported:e4})=>r2(e4)));return Ln("contracts",[n2("verdict","verdict",e3=>[r.R(e3)]),n2("form\
at","format",({format:e3})=>[e3]),n2("owners","who must sign",t3=>il(e2,t3)),n2("consumers","consumer",({consumers:e3=[]})=>e3)])}function il({decision:e2},{pairing:n2}){
let r2=t.vt(n2);return[...new Set((e2?.requirements??[]).flatMap(({contract:e3,owners:t2})=>e3===r2?t2:[]))]}function al(e2,{reported:n2,changes:i2,reached:a2}){
let{report:o2}=e2,{pairing:s2,faults:c2,satisfied:l2,format:u2,notes:d2,consumers:f2=[]}=n2,p2=r.R(n2),m2=c2.length>0||n2.lastingFaults?p2:`${p2}, ${r.j(n2)}`,h2=c2.
length>0||!l2?"bad":i2.length===0?"good":"maybe",g2=!l2&&o2.comparisons.length<=20,_2=n2.changes.filter(e3=>!r.A(e3)),v2=a2.slice(0,20).map(e3=>I`<li><code>${t.
vt(e3.pairing)}</code></li>`),y2=a2.length-v2.length;return I`<details
class="contract"
data-verdict="${p2}"
data-format="${u2}"
data-owners="${il(o2,n2).join(`
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
${r.z(n2).map(e3=>I`<li>${e3}</li>`)}
${f2.length>0?I`<li>hurts the ${f2.length===1?"consumer":"consumers"} ${f2.join(", ")}</li>`:L}
${d2.map(e3=>I`<li class="dim">${e3}</li>`)}
</ul>
${[...i2,..._2].map(t2=>sl(e2,t2))}
${a2.length===0?L:I`<p>It reaches ${r.M(a2.length,"contract")}:</p>
<ul>
${v2}${y2>0?I`<li>and ${String(y2)} more</li>`:L}
</ul>`}
</details>`}function ol({fingerprint:e2},t2){let n2=`f-${e2.replace(/^sha256:/,"").slice(0,16)}`,r2=n2;for(let e3=2;t2.has(r2);e3+=1)r2=`${n2}-${String(e3)}`;return t2.
add(r2),r2}function sl({report:e2,ids:n2},i2){let{verdict:a2,message:o2,element:s2,rule:c2,location:l2,remedy:u2}=i2,d2=ol(i2,n2),f2=l2?` line ${String(l2.line)}`:
"",p2=I`<h3>
<strong>${r.k(a2)}</strong>: ${o2}
<a class="dim" href="#${d2}" title="link to this finding">${f2} #</a>
</h3>
<p class="dim"><code>${r.it(s2)}</code> ${c2}</p>`;return r.A(i2)?I`<article class="change" id="${d2}">
${p2} ${cl(r._(e2,i2,200))}
<ul>
${t.rt.flatMap(e3=>ul(e3,i2))}
</ul>
<p class="act">To do: ${u2}</p>
</article>`:I`<article class="change" id="${d2}">${p2}</article>`}function cl(e2){return e2.length===0?L:I`<div class="sides">${e2.map(({side:e3,line:t2,text:n2,
from:r2,to:i2})=>I`<pre
class="${e3==="base"?"del":"add"}"
><span class="dim">${e3} ${t2}</span> ${n2.slice(0,r2)}<mark>${n2.slice(r2,i2)}</mark>${n2.slice(i2)}</pre>`)}</div>`}const ll={backward:"New readers, old data",
forward:"Old readers, new data"};function ul(e2,n2){let i2=r.I(n2,e2),a2=r.L(n2,e2);if(a2===void 0)return[];let o2=I`${ll[e2]}: ${i2.outcome}: ${t.J(a2,400)}`;if(!t.
it(i2)||!i2.witness)return[I`<li>${o2}</li>`];let{observed:s2,decoder:c2}=i2.witness;return[I`<li>
${o2}<br />written <code>${r.T(i2.witness,n2.element,160)}</code> → <strong>${t.J(s2,400)}</strong>
<span class="dim">(${c2})</span>
</li>`]}var dl=e.n({renderJunit:()=>fl});function fl(e2){let t2=new Map(r.E(e2).map(e3=>[e3.reported,e3])),n2=[...t2.keys()].filter(t3=>r.x(e2,t3)),i2=n2.filter(
({faults:e3})=>e3.length>0).length,a2=r.b(e2),o2=[...e2.comparisons.map(n3=>ml(e2,n3,t2.get(n3))),...e2.decision?[pl(a2)]:[]],s2=n2.length-i2+ +(a2.length>0),c2=e2.
comparisons.filter(n3=>!t2.has(n3)&&r.x(e2,n3)).length,l2=`tests="${String(o2.length)}" failures="${String(s2)}" errors="${String(i2)}"`;return`<?xml version="1\
.0" encoding="UTF-8"?>
<testsuites name="contract-check" ${l2}>
  <testsuite name="contracts" ${l2} skipped="${String(c2)}">
${o2.join(`
`)}
  </testsuite>
</testsuites>
`}function pl(e2){let t2='    <testcase classname="contract-check" name="gate"';if(e2.length===0)return`${t2}/>`;let n2=e2.map(({code:e3,message:t3})=>`${e3}: ${t3}`);
return`${t2}>
      <failure message="${$(`${r.M(e2.length,"requirement is","requirements are")} not met`)}">${$(n2.join(`
`))}</failure>
    </testcase>`}function ml(e2,n2,i2){let a2=`    <testcase classname="${$(n2.format)}" name="${$(t.vt(n2.pairing))}"`;if(!r.x(e2,n2))return`${a2}/>`;if(!i2)return`${a2}\
>
      <skipped>${$(`${r.k(n2.verdict)} only because of what it refers to, which has a failure of its own`)}</skipped>
    </testcase>`;let[o2]=n2.faults;if(o2)return`${a2}>
      <error message="${$(o2.message)}"/>
    </testcase>`;let s2=[...i2.changes.map(({rule:e3,message:t2,verdict:n3,location:i3})=>`${i3?`${i3.file}:${String(i3.line)}: `:""}${t2}: ${r.k(n3)} (${e3})`),
...r.z(n2)];return`${a2}>
      <failure message="${$(`${r.k(n2.verdict)}, ${r.j(n2)}`)}">${$(s2.join(`
`))}</failure>
    </testcase>`}function $(e2){return e2.split(`
`).map(t.Y).join(`
`).replace(/[\uFFFE\uFFFF]/g,"\uFFFD").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/\n/g,"&#10;")}var hl=e.n(
{renderSarif:()=>gl});function gl(e2,n2,i2=new Map){let a2=d(e2),o2={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"contract-check",semanticVersion:n2,informationUri:r.Bt,rules:_l(a2,i2)}},columnKind:"utf16CodeUnits",results:a2.map(bl)}]};return t.U(o2)}function _l(e2,t2){
let n2=new Map(e2.map(e3=>[e3.code,e3]));return n2.delete("fault"),n2.delete("contract"),[...[...n2.values()].sort(r.wn(({code:e3})=>e3)).map(({code:e3,change:n3})=>{
let r2=t2.get(e3);if(r2)return vl(e3,r2.title,`${r2.why}

To do: ${r2.remedy}`);let i2=n3?.remedy??`"contract-check explain ${e3}" says what it asks for.`;return vl(e3,n3?n3.title??e3:`The gate stays closed: ${e3}`,i2)}),
vl("fault","A contract does not parse","A contract that does not parse cannot be judged: repair it."),vl("contract","A contract as a whole breaks its promise","\
The contract as a whole breaks its promise: no single change does.")]}function vl(e2,n2,i2){let a2=t.Tt.some(t2=>e2.startsWith(`${t2}/`)),o2=/^gv\d+$/i.test(e2)?
`#${e2.toLowerCase()}`:"",s2=a2?`fixtures/${e2}/README.md`:`docs/troubleshooting.md${o2}`;return{id:e2,name:yl(e2),shortDescription:{text:`${n2}.`},fullDescription:{
text:i2},help:{text:i2,markdown:i2},helpUri:r.Vt(s2)}}function yl(e2){return e2.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g,(e3,t2)=>t2.toUpperCase())}function bl({
level:e2,code:n2,lines:i2,location:a2,fingerprint:o2,change:s2}){let c2=s2&&{logicalLocations:[{fullyQualifiedName:r.it(s2.element)}]},l2=s2?.baseLocation??(s2?.
location?.side==="base"?s2.location:void 0);return{ruleId:n2,level:e2==="notice"||e2==="warning"&&s2?"note":e2,message:{text:i2.map(t.Y).join(`
`)},locations:[{...xl(a2??{file:"contract-check.yaml"}),...c2}],...l2&&{relatedLocations:[{id:1,...xl(l2),message:{text:"the same element at base"}}]},partialFingerprints:{
"contractCheck/v1":o2}}}function xl({file:e2,line:t2,column:n2,endLine:r2,endColumn:i2}){let a2=e2.split("/").map(encodeURIComponent).join("/"),o2=t2===void 0?void 0:
{startLine:t2,startColumn:n2,endLine:r2,endColumn:i2};return{physicalLocation:{artifactLocation:{uri:a2,uriBaseId:"%SRCROOT%"},...o2&&{region:o2}}}}var Sl={$schema:"\
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
Cl=e.n({reportSchema:()=>wl});function wl(){let{rule:e2,contract:n2}=Sl.$defs,r2={...n2.properties,format:{enum:t.Tt}};return{...Sl,$defs:{...Sl.$defs,rule:{...e2,
pattern:`^(${t.Tt.join("|")})/[a-z0-9-]+$`},contract:{...n2,properties:r2}}}}Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return we}}),Object.
defineProperty(exports,"C",{enumerable:!0,get:function(){return ti}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return Ie}}),Object.defineProperty(
exports,"E",{enumerable:!0,get:function(){return xn}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return d}}),Object.defineProperty(exports,
"M",{enumerable:!0,get:function(){return be}}),Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return re}}),Object.defineProperty(exports,"O",{enumerable:!0,
get:function(){return Fe}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return ie}}),Object.defineProperty(exports,"S",{enumerable:!0,get:function(){
return vi}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return Tn}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return ja}}),
Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return Kc}}),Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return la}}),Object.
defineProperty(exports,"c",{enumerable:!0,get:function(){return Pc}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return ac}}),Object.defineProperty(
exports,"f",{enumerable:!0,get:function(){return Zs}}),Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return Ia}}),Object.defineProperty(exports,
"h",{enumerable:!0,get:function(){return Xa}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return Yc}}),Object.defineProperty(exports,"j",{enumerable:!0,
get:function(){return _e}}),Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return Te}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){
return yc}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return rs}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return dl}}),
Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return Uc}}),Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return hs}}),Object.
defineProperty(exports,"r",{enumerable:!0,get:function(){return Qc}}),Object.defineProperty(exports,"s",{enumerable:!0,get:function(){return Rc}}),Object.defineProperty(
exports,"t",{enumerable:!0,get:function(){return hl}}),Object.defineProperty(exports,"u",{enumerable:!0,get:function(){return dc}}),Object.defineProperty(exports,
"v",{enumerable:!0,get:function(){return Ca}}),Object.defineProperty(exports,"w",{enumerable:!0,get:function(){return An}}),Object.defineProperty(exports,"x",{enumerable:!0,
get:function(){return ia}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return fa}});
