const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./git.js"),
n=require("./start.js"),r=require("./gate.js");let i=require("node:path"),a=require("node:fs/promises"),o=require("node:os");async function s(e2,r2,i2,a2=[]){let o2=a2.
map(e3=>`:(top,literal)${e3}`),s2=t.x(await t.y(["log","--first-parent","-z","--format=%H%x00%P%x00%ct%x00%s","-n","2000",r2,"--",...o2],{cwd:e2})),c2=[];for(let e3=0;e3+
3<s2.length;e3+=4){let[t2="",r3="",a3="0",o3=""]=s2.slice(e3,e3+4),l2={commit:t2,parent:r3.split(" ").find(Boolean),at:n.Wt(a3),subject:o3};if(c2.push(l2),l2.at<
i2)return c2}return c2.length<2e3?c2:void 0}async function c(e2,n2,r2,i2){let a2=t.x(await t.y(["log","--first-parent","-z","--format=%H%x00%P%x00%s","-n",String(
i2),n2,"--"],{cwd:e2})),o2=[];if(n2===r2)return o2;for(let e3=0;e3+2<a2.length;e3+=3){let[t2="",n3="",i3=""]=a2.slice(e3,e3+3);if(o2.unshift({commit:t2,subject:i3}),
n3.split(" ")[0]===r2)return o2}}var l=e.n({branchHistory:()=>u});function u({cwd:e2,repository:r2,tip:i2,tipSide:a2,whole:o2}){let c2,l2=()=>r2??(c2??=t.l(e2));
return{tipSide:a2,landingsSince:(t2,n2)=>s(e2,i2,t2,n2),async*statesBefore(){await o2?.();let r3=["rev-list","--first-parent","--skip=1","-n","300",i2,"--"];for(let i3 of(await t.
b(r3,{cwd:e2})).split(`
`).filter(Boolean))yield await n.Zt(e2,i3)},isCutOff:async()=>n.Vt(await l2()),snapshotAt:t2=>n.Zt(e2,t2),async sourcesBetween(e3,r3){let i3=await n.At(await l2(),
{base:{name:e3,commit:e3},head:{name:r3,commit:r3}});return o2?t.w(i3,o2):i3}}}const d=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],f=/^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/,
p=new Map;function m(e2){let t2=n.Jt(e2);return t2===void 0?{message:`"${e2.slice(0,60)}" is not a point in time; write it with Z or an offset, like 2026-11-28T\
21:00Z.`}:{instant:t2}}function h(e2,t2){if(t2==="UTC")return`${te(e2)} ${_(e2)}`;let n2=re(e2,t2);return`${te(n2)} ${ne(n2)} ${t2} (${_(e2)})`}function g(e2,t2,n2){
let r2=`${_(e2)} to ${_(t2)}`;if(n2==="UTC")return r2;let[i2,a2]=[re(e2,n2),re(t2,n2)];return`${te(i2)} ${ne(i2)} to ${te(a2)} ${ne(a2)} ${n2} (${r2})`}function _(e2){
return`${ne(e2)}Z`}function ee(e2){return new Date(e2).toISOString().replace(".000Z","Z")}function v(e2){let t2=f.exec(e2.trim());if(!t2||!/\d/.test(e2)||e2.trim().
endsWith("T"))return;let[r2,i2,a2,o2,s2]=t2.slice(1).map(e3=>Number(e3??0));return r2*7*n.Gt+i2*n.Gt+a2*n.Kt+o2*n.qt+s2*n.Yt}function y(e2){let t2=Math.round(e2/
n.qt),r2=[[Math.floor(t2/1440),"d"],[Math.floor(t2/60)%24,"h"],[t2%60,"min"]].filter(([e3])=>e3>0).slice(0,2);return r2.length===0?"0 min":r2.map(([e3,t3])=>`${e3}\
 ${t3}`).join(" ")}function te(e2){return d[new Date(e2).getUTCDay()]??""}function ne(e2){let t2=new Date(e2).toISOString();return`${t2.slice(0,10)} ${t2.slice(
11,e2%6e4==0?16:19)}`}function re(e2,t2){let[n2=1,r2=1,i2=0,a2=0,o2=0,s2=0]=(ae(t2).format(e2).match(/\d+/g)??[]).map(Number);return Date.UTC(i2,n2-1,r2,a2,o2,s2)}
function ie(e2){if(!/^[A-Za-z][A-Za-z0-9_+\-/]{1,60}$/.test(e2))return!1;try{return re(0,e2),!0}catch{return!1}}function ae(e2){let t2=p.get(e2);if(t2)return t2;
let n2="2-digit",r2=new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn",{timeZone:e2,hourCycle:"h23",year:"numeric",month:n2,day:n2,hour:n2,minute:n2,second:n2});
return p.set(e2,r2),r2}async function oe(e2,t2){let r2=[[t2,"config"],...n.it].filter(([t3])=>e2.entries.has(t3));if(r2.length===0)return{parts:[],central:[],faults:se(
e2,t2)};await e2.load(r2.map(([e3])=>e3));let i2=await Promise.all(r2.map(([t3,n2])=>ce(e2,t3,n2))),a2=i2.flatMap(e3=>"part"in e3?[e3.part]:[]),o2=await de(e2,a2),
s2=[...i2.flatMap(e3=>"faults"in e3?e3.faults:[]),...o2.faults,...e2.entries.has(t2)?[]:se(e2,t2)];return{parts:a2,central:o2.parts,faults:s2}}function se(e2,t2){
let i2=n.nt.find(n2=>n2!==t2&&e2.entries.has(n2));return i2===void 0?[]:[r.bn("GV008",`${i2} is not read: rename it to ${t2}`,{file:i2,side:e2.side})]}async function ce(e2,t2,n2){
let i2={file:t2,side:e2.side};if(!(e2.entries.get(t2)?.mode??"").startsWith("100"))return{faults:[r.bn("GV008","a governance file must be an ordinary file: repl\
ace the link by its content",i2)]};let a2=e2.read(t2);if("fault"in a2)return{faults:[r.bn("GV008",a2.fault,i2)]};let o2=await r.gn(n2,r.Mn(t2,e2.side,a2.text));
return"faults"in o2?o2:{part:le(o2,n2)}}function le(e2,t2){let n2=t2==="policy";return{file:e2.source.file,raw:n2?ue(e2.value):e2.value,at:(...t3)=>r.Zt(e2,n2&&
t3[0]==="policy"?t3.slice(1):t3)}}function ue(e2){let{waivers:t2,...n2}=e2;return{policy:Object.fromEntries(Object.entries(n2).filter(([e3])=>e3!=="version"&&e3!==
"$schema")),...t2&&{waivers:t2}}}async function de(e2,t2){let i2=[],a2=[];for(let o2 of t2){let{extends:t3}=o2.raw;if(!t3)continue;let s2=o2.at("extends","file");
await e2.load([t3.file]);let c2=e2.read(t3.file);if("fault"in c2){a2.push(r.bn("GV014",`${t3.file} cannot be read: ${c2.fault}`,s2));continue}let l2=n.lt(c2.text);
if(t3.sha256!==void 0&&t3.sha256!==l2){let e3=`${t3.file} is not the file that is pinned: its sha256 is ${l2}`;a2.push(r.bn("GV014",e3,o2.at("extends","sha256")));
continue}let u2=await ce(e2,t3.file,"config");"faults"in u2?a2.push(...u2.faults):i2.push(u2.part)}return{parts:i2,faults:a2}}function fe(e2,...t2){let n2=e2;for(let e3 of t2){
if(typeof n2!="object"||!n2||!Object.hasOwn(n2,e3))return;n2=n2[e3]}return n2}function b(e2,...t2){let n2=fe(e2,...t2);return typeof n2=="string"&&n2!==""?n2:void 0}
function pe(e2,...t2){let n2=fe(e2,...t2);return Array.isArray(n2)?n2:[]}function me(e2,t2){let n2=new Map(e2.filter(({value:e3})=>b(e3,"kind")==="API").map(e3=>[
he(b(e3.value,"metadata","name")??""),ge(e3)]));return e2.flatMap(({value:e3,location:r2})=>{let i2=b(e3,"metadata","name"),a2=pe(e3,"spec","consumesApis").filter(
e4=>typeof e4=="string");if(i2===void 0||a2.length===0)return[];let o2=t2(b(e3,"spec","owner")??"");return[{id:i2,owners:o2===void 0?[]:[o2],reads:a2.map(e4=>({
contract:n2.get(he(e4))??he(e4)})),ack:"breaking",location:r2}]})}function he(e2){return e2.slice(Math.max(e2.lastIndexOf("/"),e2.lastIndexOf(":"))+1).toLowerCase()}
function ge({file:e2,value:t2}){let n2=b(t2,"metadata","annotations","contract-check/contract");if(n2!==void 0)return n2;let r2=b(t2,"spec","definition","$text");
return r2===void 0||/^[a-z]+:/i.test(r2)?void 0:_e(e2,r2)}function _e(e2,t2){let n2=e2.split("/").slice(0,-1);for(let e3 of t2.split("/"))if(e3!==""&&e3!=="."){
if(e3!=="..")n2.push(e3);else if(n2.pop()===void 0)return}return n2.join("/")}function ve(e2){return{files:e2.map(e3=>e3.replace(/\{[A-Za-z]\w*\}/g,"*")),patterns:e2.
flatMap(ye).filter(e3=>e3.includes("{version}"))}}function ye(e2){let t2=e2.replace(/\{([A-Za-z]\w*)\}/g,"\0$1\0");return r.in(t2).map(e3=>e3.replace(/\0(\w+)\0/g,
"{$1}"))}function be(e2,t2){for(let n2 of e2){let r2=xe(n2,t2);if(r2)return{...r2,peer:t3=>be(e2,t3)}}}function xe(e2,t2){if(t2.split("/").length>64)return;let{
groups:n2,indices:r2}=De(e2,"[vV]?(?:(?:19|20)\\d{2}[-._](?:0[1-9]|1[0-2])(?:[-._]\\d{2})?|\\d{1,9}-\\d{1,9}-\\d{1,9}|\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+][0-9A-Za-z.+-]+\
)?|\\d{1,9}(?:\\.\\d{1,9})?)").exec(t2)??De(e2,Te).exec(t2)??Se(e2)?.exec(t2)??{},[i2,a2]=[n2?.version,r2?.groups?.version];if(i2===void 0||!a2)return;let[o2,s2]=[
n2?.[we],r2?.groups?.[we]],c2=t2.slice(0,a2[0]),l2=s2?`${t2.slice(a2[1],s2[0])}{version}${t2.slice(s2[1])}`:t2.slice(a2[1]),u2=Ce(l2),d2=l2.slice(0,l2.length-u2.
length).replaceAll(i2,"{version}"),f2=o2===void 0||o2===i2;return{path:t2,line:`${c2}{version}${d2}`,ending:u2,version:i2,prefix:c2,...!f2&&{other:o2}}}function Se(e2){
let t2=e2.replace(/(\{version\}.*?)\{version\}/s,`$1{${we}}`);return t2===e2?void 0:De(t2,r.Mt)}function Ce(e2){return n.vn.find(t2=>e2.endsWith(t2))??/\.(?:json|ya?ml)$/.
exec(e2)?.[0]??""}const we="_later",Te="[vV]?\\d[0-9A-Za-z.+_-]*",Ee=new Map;function De(e2,t2){let n2=`${t2}
${e2}`,r2=Ee.get(n2)??Oe(e2,t2);return Ee.size<1e3&&Ee.set(n2,r2),r2}function Oe(e2,t2){let n2=new Set,r2=e2.replace(/\{([A-Za-z_]\w*)\}|(\*\*\/)|(\*\*)|(\*)|(\?)|[^]/g,
(e3,r3,i2,a2,o2,s2)=>r3===void 0?i2===void 0?a2===void 0?o2===void 0?s2===void 0?ke(e3):"[^/]":"[^/]*?":".*?":"(?:[^/]+/)*?":n2.has(r3)?`\\k<${r3}>`:(n2.add(r3),
`(?<${r3}>${r3==="version"||r3===we?t2:"[^/]+?"})`));return RegExp(`^${r2}$`,"d")}function ke(e2){return e2.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")}function Ae({
value:e2,location:t2},n2){if(b(e2,"kind")!=="DataContract")return;let r2=Me(e2,"contractCheck.files");if(r2===void 0)return;let i2=n2(Me(e2,"contractCheck.owner")??
b(e2,"team","name")??""),a2=b(e2,"id");return{...a2!==void 0&&{id:a2},...ve(r2.split(",").map(e3=>e3.trim())),ignore:[],owners:i2===void 0?[]:[i2],elements:pe(e2,
"schema").flatMap(e3=>je(e3,[],t2,n2)),location:t2}}function je(e2,t2,n2,r2){return t2.length>50?[]:pe(e2,"properties").flatMap(e3=>{let i2=b(e3,"name");if(i2===
void 0)return[];let a2=[...t2,i2],o2=b(e3,"classification"),s2=Me(e3,"contractCheck.owner"),c2=s2===void 0?void 0:r2(s2),l2={path:`${a2.join(".")}.**`,owners:c2===
void 0?[]:[c2],...o2!==void 0&&{tags:[o2]},location:n2};return[...c2!==void 0||o2!==void 0?[l2]:[],...je(e3,a2,n2,r2)]})}function Me(e2,t2){return b(pe(e2,"cust\
omProperties").find(e3=>b(e3,"property")===t2),"value")}async function Ne(e2,t2,n2){let i2=e3=>t2.flatMap(({raw:t3})=>r.hr(t3.imports?.[e3]));if(i2("backstage").
length+i2("odcs").length===0)return{contracts:[],consumers:[],faults:[]};let a2=[],o2=await Pe(e2,i2("backstage"),a2),s2=await Pe(e2,i2("odcs"),a2),c2=e3=>Fe(n2,
e3);return{consumers:me(o2,c2),contracts:s2.flatMap(e3=>Ae(e3,c2)??[]),faults:a2}}async function Pe(e2,t2,n2){let i2=[...e2.entries].filter(([e3,{mode:n3}])=>n3.
startsWith("100")&&r.an(t2,e3)).map(([e3])=>e3).sort().slice(0,2e3);if(i2.length===0)return[];await e2.load(i2);let a2=await r.Sn();return i2.flatMap(t3=>{let i3=e2.
read(t3);if("fault"in i3)return n2.push(r.bn("GV008",i3.fault,{file:t3,side:e2.side})),[];let o2=r.Mn(t3,e2.side,i3.text);try{return a2(o2).map(e3=>({file:t3,value:r.
Dn(e3),location:o2.locate(e3.start,e3.start)}))}catch(e3){if(!(e3 instanceof r.An))throw e3;return n2.push(r.bn("GV001",e3.message,e3.location)),[]}})}function Fe(e2,t2){
let n2=t2.toLowerCase();if(n2.startsWith("@"))return e2.teams.get(n2)?.handle??t2;let[r2="",i2=n2]=n2.includes(":")?n2.split(":",2):["group",n2],a2=i2.slice(i2.
lastIndexOf("/")+1);return r2==="user"?`@${a2}`:[...e2.teams.values()].find(({handle:e3})=>e3.toLowerCase().split("/").at(-1)===a2)?.handle}function Ie(e2,t2){return e2.
findLast(({raw:e3})=>e3[t2]!==void 0)?.raw[t2]}function Le(e2){return(e2.raw.contracts??[]).map(({files:t2,ignore:n2,owner:i2,elements:a2,...o2},s2)=>({...o2,...ve(
r.hr(t2)),ignore:r.hr(n2),owners:r.hr(i2),elements:(a2??[]).map(({owner:t3,...n3},i3)=>({...n3,owners:r.hr(t3),location:e2.at("contracts",s2,"elements",i3)})),location:e2.
at("contracts",s2)}))}function Re({raw:e2}){let{enforce:t2}=e2;return t2===void 0?[]:typeof t2=="string"?[{files:["**"],enforce:t2}]:t2.map(e3=>({files:r.hr(e3.
files),enforce:e3.enforce}))}function ze(e2){return Object.entries(e2.raw.teams??{}).map(([t2,n2])=>({handle:t2,members:Ve(n2).map(He),github:!Be(n2)&&n2.github===
!0,...!Be(n2)&&n2.function!==void 0&&{function:n2.function},location:e2.at("teams",t2)}))}function Be(e2){return Array.isArray(e2)}function Ve(e2){return Be(e2)?
e2:e2.members??[]}function He(e2){return`@${e2.replace(/^github:/,"").replace(/^@/,"")}`}function Ue(e2){return Object.entries(e2.raw.people??{}).map(([e3,{keys:t2,
emails:n2,away:i2}])=>({handle:e3,keys:t2??[],emails:(n2??[]).map(e4=>e4.toLowerCase()),away:(i2??[]).map(({from:e4,to:t3,deputy:n3})=>({from:r.On(e4)??1/0,to:r.
kn(t3)??-1/0,deputy:n3}))}))}function We(e2){return(e2.raw.consumers??[]).map(({owner:t2,ack:n2,...i2},a2)=>({...i2,owners:r.hr(t2),ack:n2??"breaking",location:e2.
at("consumers",a2)}))}function Ge(e2){return(e2.raw.policy?.rules??[]).map((t2,n2)=>({...t2,location:e2.at("policy","rules",n2)}))}function Ke(e2){return(e2.raw.
waivers??[]).map((t2,n2)=>({...t2,until:r.kn(t2.expires)??-1/0,location:e2.at("waivers",n2)}))}async function qe(e2,t2,n2){let r2=Qe("this repository",t2),i2=[...r2?
[r2]:[],...n2.flatMap(e3=>Qe(e3.file,[e3])??[])],a2=[...n2,...t2].flatMap(e3=>(e3.raw.calendars??[]).map((t3,n3)=>({entry:t3,at:e3.at("calendars",n3)})));if(i2.
length+a2.length===0)return;let{compileCalendar:o2,duplicates:s2}=await Promise.resolve().then(()=>Pm),c2=[],l2=[],u2=[...i2];for(let{entry:t3,at:n3}of a2){let r3=t3.
file??t3.ics;if(r3===void 0||t3.file!==void 0&&t3.ics!==void 0){c2.push({code:"GV004",message:"a calendar needs either file: or ics:",location:n3});continue}let{
source:i3,faults:a3}=await Je(e2,r3,t3,n3),d3=i3?[...o2([i3]).faults,...s2([...u2,i3]).slice(s2(u2).length)]:[];l2.push(...a3,...d3),i3&&a3.length+d3.length===0&&
u2.push(i3)}let d2=Ie([...n2,...t2],"regionMode");return o2(u2,{faults:c2,unread:l2,...d2&&{regionMode:d2}})}async function Je(e2,t2,{ics:n2,kind:r2,timezone:i2,
maxAge:a2},o2){let s2=e2.entries.get(t2);await e2.load([t2]);let c2=s2?.mode.startsWith("100")?e2.read(t2):{fault:"there is no such file"};if("fault"in c2)return{
faults:[{code:"GV200",message:`${t2} cannot be read: ${c2.fault}`,location:o2}]};if(n2===void 0){let n3=await ce(e2,t2,"calendar");return"faults"in n3?n3:Ye(n3.
part,a2,o2)}let{readIcs:l2}=await Promise.resolve().then(()=>jp),u2=await l2(c2.text,{id:t2,file:t2,...r2&&{kind:r2},...i2!==void 0&&{timezone:i2}}),{copy:d2,faults:f2}=Xe(
t2,Ze(c2.text),a2,o2);return{source:{...u2.source,...d2&&{copy:d2}},faults:[...u2.faults,...f2]}}function Ye(e2,t2,n2){let r2=["calendars","regionMode"].filter(
t3=>e2.raw[t3]!==void 0).map(t3=>({code:"GV002",message:`${t3}: of a calendar that another file names is not read: write it into that file`,location:e2.at(t3)})),
{copy:i2,faults:a2}=Xe(e2.file,e2.raw.asOf,t2,n2),o2=[...r2,...a2],s2=Qe(e2.file,[e2]);if(!s2&&!i2)return{faults:o2};let c2={id:e2.file,windows:[],freezes:[],advisories:[]};
return{source:{...s2??c2,...i2&&{copy:i2}},faults:o2}}function Xe(e2,t2,n2,r2){if(n2===void 0)return{faults:[]};let i2=t2===void 0?void 0:m(t2);return i2&&"inst\
ant"in i2?{copy:{asOf:i2.instant,maxAge:v(n2)??0,location:r2},faults:[]}:{faults:[{code:"GV004",message:`maxAge: of ${e2} cannot be checked: ${i2?`its asOf: ${i2.
message}`:"it does not say when it was taken"}; let the job that copies it write asOf: 2026-11-22T09:00Z into it (DTSTAMP in an .ics file)`,location:r2}]}}function Ze(e2){
return[...e2.matchAll(/^DTSTAMP[^:\r\n]*:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\s*$/gm)].map(([,e3,t2,n2,r2,i2,a2])=>[e3,t2,n2].join("-")+`T${[r2,i2,a2].join("\
:")}Z`).sort().at(-1)}function Qe(e2,t2){let n2=Ie(t2,"timezone"),i2={id:t2.find(({raw:e3})=>e3.windows??e3.freezes)?.file??e2,...n2!==void 0&&{timezone:n2},windows:t2.
flatMap(e3=>(e3.raw.windows??[]).map(({approvers:t3,...n3},i3)=>({...n3,...t3!==void 0&&{approvers:r.hr(t3)},location:e3.at("windows",i3)}))),freezes:t2.flatMap(
e3=>(e3.raw.freezes??[]).map((t3,n3)=>({...t3,location:e3.at("freezes",n3)}))),advisories:t2.flatMap(e3=>(e3.raw.advisories??[]).map((t3,n3)=>({...t3,location:e3.
at("advisories",n3)})))};return i2.windows.length+i2.freezes.length+i2.advisories.length===0?void 0:i2}function $e(e2,t2){return[...et(t2,"contracts"),...et(t2,
"consumers"),...tt(t2),...t2.flatMap(t3=>it(t3,e2)),...t2.flatMap(t3=>at(t3,e2)),...t2.flatMap(ot),...t2.flatMap(t3=>st(t3,e2))]}function et(e2,t2){let n2=new Map,
i2=[];for(let a2 of e2)for(let[e3,{id:o2}]of(a2.raw[t2]??[]).entries()){if(o2===void 0)continue;let s2=n2.get(o2),c2=a2.at(t2,e3,"id");if(s2!==void 0){let e4=`t\
he id ${JSON.stringify(o2)} is used twice, first in ${s2}: every id of ${t2}: is unique`;i2.push(r.bn("GV006",e4,c2))}else n2.set(o2,`${c2.file}:${String(c2.line??
1)}`)}return i2}function tt(e2){let t2=new Map;return e2.flatMap(e3=>["teams","people"].flatMap(n2=>Object.keys(e3.raw[n2]??{}).flatMap(i2=>{let a2=`${n2} ${i2.
toLowerCase()}`,o2=t2.get(a2),s2=e3.at(n2,i2);return t2.set(a2,o2??`${s2.file}:${String(s2.line??1)}`),o2===void 0?[]:[r.bn("GV006",`${i2} is written twice, fir\
st in ${o2}: keep one`,s2)]})))}function*nt(e2){yield*x(e2.defaultOwner,["defaultOwner"]),yield*x(e2.defaults?.owner,["defaults","owner"]),yield*x(e2.governance?.
owner,["governance","owner"]);for(let[t2,n2]of(e2.contracts??[]).entries()){yield*x(n2.owner,["contracts",t2,"owner"]),yield*x(n2.deputies,["contracts",t2,"depu\
ties"]),yield*x(n2.oncall,["contracts",t2,"oncall"]);for(let[e3,{owner:r2}]of(n2.elements??[]).entries())yield*x(r2,["contracts",t2,"elements",e3,"owner"])}for(let[
t2,{owner:n2}]of(e2.consumers??[]).entries())yield*x(n2,["consumers",t2,"owner"]);for(let[t2,{approvers:n2,oncall:r2}]of(e2.windows??[]).entries())yield*x(n2,["\
windows",t2,"approvers"]),yield*x(r2,["windows",t2,"oncall"]);for(let[t2,{board:n2}]of(e2.freezes??[]).entries())yield*x(n2,["freezes",t2,"board"]);for(let[t2,{
approver:n2}]of(e2.waivers??[]).entries())yield*x(n2,["waivers",t2,"approver"]);yield*x(e2.policy?.emergency?.approvers,["policy","emergency","approvers"]);for(let[
t2,{functions:n2}]of Object.entries(e2.policy?.boards??{}))for(let[e3,r2]of Object.entries(n2))yield*x(r2,["policy","boards",t2,"functions",e3]);for(let[t2,n2]of rt(
e2))r.pr(t2)&&(yield[t2,n2])}function*x(e2,t2){for(let[n2,i2]of r.hr(e2).entries())yield[i2,typeof e2=="string"?t2:[...t2,n2]]}function*rt(e2){let{policy:t2}=e2,
n2=[...Object.entries(t2?.roles??{}).map(([e3,t3])=>[t3,["policy","roles",e3]]),[t2?.emergency?.signoff,["policy","emergency","signoff"]],...(t2?.rules??[]).map(
({signoff:e3},t3)=>[e3,["policy","rules",t3,"signoff"]])];for(let[e3,t3]of n2)for(let[n3,{role:r2}]of(e3??[]).entries())yield[r2,[...t3,n3,"role"]]}function it(e2,t2){
let n2=[...t2.teams.values()].map(({handle:e3})=>e3);return[...nt(e2.raw)].flatMap(([i2,a2])=>{if(!i2.includes("/")||t2.teams.has(i2.toLowerCase()))return[];let o2=r.
_n(i2,n2)||": list its members under teams:, or write {github: true} there";return[r.bn("GV007",`no team ${JSON.stringify(i2)} under teams:${o2.slice(1)}`,e2.at(
...a2))]})}function at(e2,t2){let n2=Object.keys(t2.settings.boards??{});return[...[...rt(e2.raw)].flatMap(([e3,t3])=>r.fr(e3)?[[r.dr(e3),t3]]:[]),...(e2.raw.contracts??
[]).flatMap(({elements:e3},t3)=>(e3??[]).flatMap(({boards:e4},n3)=>(e4??[]).map((e5,r2)=>[e5,["contracts",t3,"elements",n3,"boards",r2]])))].flatMap(([t3,i2])=>{
if(n2.includes(t3))return[];let a2=r._n(t3,n2)||": declare it under boards: of the policy";return[r.bn("GV007",`no board ${JSON.stringify(t3)}${a2}`,e2.at(...i2))]})}
function ot(e2){let{raw:t2}=e2,n2=[...(t2.waivers??[]).map(({expires:e3},t3)=>[e3,["waivers",t3,"expires"]]),...(t2.contracts??[]).flatMap(({expires:e3,elements:t3},n3)=>[
[e3,["contracts",n3,"expires"]],...(t3??[]).map(({frozen:e4},t4)=>[e4?.until,["contracts",n3,"elements",t4,"frozen","until"]])]),...Object.entries(t2.people??{}).
flatMap(([e3,{away:t3}])=>(t3??[]).flatMap(({from:t4,to:n3},r2)=>[[t4,["people",e3,"away",r2,"from"]],[n3,["people",e3,"away",r2,"to"]]]))],i2=(t2.contracts??[]).
flatMap(({status:t3,expires:n3},i3)=>t3==="experimental"&&n3===void 0?[r.bn("GV004","an experimental contract needs expires:, so that it ends",e2.at("contracts",
i3,"status"))]:[]),a2=n2.flatMap(([t3,n3])=>t3===void 0||r.On(t3)!==void 0&&r.kn(t3)!==void 0?[]:[r.bn("GV003",`${JSON.stringify(t3)} is not a day of the calend\
ar`,e2.at(...n3))]);return[...i2,...a2]}function st(e2,t2){return t2.defaultOwners.length>0?[]:[...e2.raw.unowned==="default-owner"?[["unowned"]]:[],...e2.raw.defaults?.
unowned==="default-owner"?[["defaults","unowned"]]:[],...(e2.raw.contracts??[]).flatMap(({unowned:e3},t3)=>e3==="default-owner"?[["contracts",t3,"unowned"]]:[])].
map(t3=>r.bn("GV004","unowned: default-owner needs defaultOwner: to name one",e2.at(...t3)))}var ct=e.n({withoutConfig:()=>ut});async function lt(e2,t2){if(t2!==
void 0&&!e2.entries.has(t2))return{faults:[r.bn("GV001",`there is no ${t2} on the governed branch`,{file:t2})]};let{parts:n2,central:i2,faults:a2}=await oe(e2,t2??
"contract-check.yaml");if(a2.length>0)return{faults:a2};if(n2.length===0)return{policy:{...ut,codeowners:await ft(e2)}};let o2=[...i2,...n2],s2=pt(n2),c2=await qe(
e2,n2,i2),l2=ht(o2,c2,await ft(e2)),u2=await Ne(e2,o2,l2);if(u2.faults.length>0)return{faults:u2.faults};let d2={...l2,contracts:[...u2.contracts,...l2.contracts],
consumers:[...u2.consumers,...l2.consumers]},f2=[...s2,...$e(d2,o2),...(c2?.faults??[]).map(dt)];return f2.length>0?{faults:f2}:{policy:d2}}const ut={configured:!1,
files:[],contracts:[],defaults:{},include:[],ignore:[],enforce:[{files:["**"],enforce:"report"}],defaultOwners:[],codeowners:[],teams:new Map,people:new Map,consumers:[],
calendar:void 0,rules:[],settings:{},waivers:[],signoff:{},closeGuard:0,minRemaining:0,governance:{owners:[],files:[]}};function dt({code:e2,message:t2,location:n2}){
return r.bn(e2,t2,n2)}async function ft(e2){let t2=r.rn.find(t3=>e2.entries.has(t3));if(t2===void 0)return[];await e2.load([t2]);let n2=e2.read(t2);return"text"in
n2?r.nn(r.Mn(t2,e2.side,n2.text)):[]}function pt(e2){return["policy","defaults","timezone","regionMode","imports","enforce"].flatMap(t2=>{let[n2,i2]=e2.filter(({
raw:e3})=>e3[t2]!==void 0);if(!n2||!i2)return[];let a2=`${t2}: stands in ${n2.file} too: keep it in one file`;return[r.bn("GV005",a2,i2.at(t2))]})}function mt({
calendars:e2=[],imports:t2}){return[...e2.flatMap(({file:e3,ics:t3})=>e3??t3??[]),...r.hr(t2?.backstage),...r.hr(t2?.odcs)]}function ht(e2,t2,n2){let i2=e2.flatMap(
Ue),a2=e3=>i2.find(({emails:t3})=>t3.includes(e3.toLowerCase()))?.handle??[],o2=Ie(e2,"defaults")??{},s2=Ie(e2,"unowned"),c2=Ie(e2,"clock"),l2=Ie(e2,"governance"),
u2=Ie(e2,"defaultOwner")??o2.owner;return{configured:!0,files:e2.map(({file:e3})=>e3),contracts:e2.flatMap(Le),defaults:o2,include:e2.flatMap(({raw:e3})=>r.hr(e3.
include)),ignore:e2.flatMap(({raw:e3})=>r.hr(e3.ignore)),enforce:e2.flatMap(Re),...s2&&{unowned:s2},defaultOwners:r.hr(u2),codeowners:n2.map(e3=>({...e3,owners:[
...e3.owners,...e3.emails.flatMap(a2)]})),teams:new Map(e2.flatMap(ze).map(e3=>[e3.handle.toLowerCase(),e3])),people:new Map(i2.map(e3=>[e3.handle.toLowerCase(),
e3])),consumers:e2.flatMap(We),calendar:t2,rules:e2.flatMap(Ge),settings:Object.assign({},...e2.map(({raw:e3})=>e3.policy??{})),waivers:e2.flatMap(Ke),signoff:Ie(
e2,"signoff")??{},closeGuard:v(c2?.closeGuard??"PT0S")??0,minRemaining:v(c2?.minRemaining??"PT0S")??0,governance:{owners:r.hr(l2?.owner),files:[...r.hr(l2?.files),
...e2.flatMap(({raw:e3})=>mt(e3))]}}}function S(e2,t2){let n2=gt.get(e2)??new Map;if(gt.set(e2,n2),n2.has(t2))return n2.get(t2);let i2=e2.contracts.findLast(({files:e3,
ignore:n3})=>r.an(e3,t2)&&!r.an(n3,t2));return n2.set(t2,i2),i2}const gt=new WeakMap;function _t({contracts:e2}){return new Set(e2.flatMap(({id:e3})=>e3??[]))}function C(e2,t2,n2){
return t2?.[n2]??e2.defaults[n2]}function vt(e2,t2){return C(e2,S(e2,t2),"compatibility")}function yt(e2){return{settings:t2=>Dt(e2,t2),against:t2=>wt(e2,t2),checkpoint:t2=>S(
e2,t2)?.checkpoint,...e2.contracts.some(({patterns:e3})=>e3.length>0)&&{versionAt:t2=>bt(e2,t2)},...e2.contracts.some(({format:e3})=>e3!==void 0)&&{formatOf:t2=>S(
e2,t2)?.format},declares:t2=>e2.contracts.some(({files:e3,ignore:n2})=>r.an(e3.filter(Et),t2)&&!r.an(n2,t2)),ignored:t2=>Ot(e2,t2)}}function bt(e2,t2){let n2=S(
e2,t2),r2=n2&&be(n2.patterns,t2),i2=C(e2,n2,"versioning");return r2&&{...r2,versioning:St(i2)?i2.as:i2}}function xt(e2,t2){let n2=C(e2,S(e2,t2),"versioning");return St(
n2)?n2.from.split(".").slice(1):void 0}function St(e2){return typeof e2=="object"}function Ct(e2,t2){let n2=S(e2,t2),r2=C(e2,n2,"published");return r2===void 0?
C(e2,n2,"versioning")!=="package":r2==="immutable"}function wt(e2,t2){let n2=S(e2,t2),r2=C(e2,n2,"against");return r2?r2.flatMap(Tt):n2!==void 0&&n2.patterns.length>
0?[{relation:"base"},{relation:"version"}]:void 0}function Tt(e2){return typeof e2=="string"?[{relation:e2}]:Object.entries(e2).map(([e3,t2])=>({relation:e3,name:t2}))}
function Et(e2){return/[^*/]\.[^*/]+$|\*\.[^*/]+$/.test(e2)}function Dt(e2,t2){let r2=S(e2,t2),i2=t3=>C(e2,r2,t3),a2=i2("surfaces"),o2=i2("enums"),s2=Object.values(
n.xn).map(({optionsKey:e3})=>i2(e3)),c2=Object.assign({},...s2,o2&&{enums:o2});return{mode:i2("compatibility"),profile:i2("profile")??"default",...a2&&{surfaces:a2},
...Object.keys(c2).length>0&&{options:c2}}}function Ot(e2,t2){if(r.an(e2.ignore,t2))return!0;let n2=e2.contracts.findLast(({files:e3})=>r.an(e3,t2));return n2?r.
an(n2.ignore,t2):!r.an(e2.include,t2)&&void 0}const kt=["report","sign-off","full"];function At(e2,t2){return Mt(w(t2).map(t3=>C(e2,S(e2,t3),"enforce")??e2.enforce.
findLast(({files:e3})=>r.an(e3,t3))?.enforce??"full"))}function jt({enforce:e2,contracts:t2,defaults:n2}){let r2=[...e2.map(e3=>e3.enforce),...t2.flatMap(e3=>e3.
enforce??[])],i2=n2.enforce??e2.findLast(({files:e3})=>e3.includes("**"))?.enforce??"full";return Mt([...r2,i2])}function Mt(e2){return kt[Math.max(0,...e2.map(
e3=>kt.indexOf(e3)))]??"full"}function w({headPath:e2,basePath:t2}){return[...new Set([e2,t2].filter(e3=>e3!==void 0))]}function Nt(e2,t2){return[...new Set(w(t2).
map(t3=>S(e2,t3)))]}function Pt(e2,t2,{pairing:n2,id:i2}){return w(n2).some(n3=>r.on(e2,n3,S(t2,n3)?.id)||r.on(e2,n3,i2))}function Ft(e2,n2){let i2=S(e2,n2);if(!i2)
return;let a2=t2=>t2.location.file!==i2.location.file&&e2.files.includes(t2.location.file)&&r.an(t2.files,n2)&&!r.an(t2.ignore,n2);for(let r2 of e2.contracts.filter(
a2))for(let[e3,a3]of It){let[o2,s2]=[a3(i2),a3(r2)];if(o2!==""&&s2!==""&&o2!==s2)return{counting:i2,message:`${n2}: ${t.k(r2.location)} says ${e3}: ${s2}, and ${t.
k(i2.location)} says ${e3}: ${o2}, which counts because that file is read last: say it in one of them`}}}const It=[["owner",({owners:e2})=>[...e2].sort().join("\
 or ")],["compatibility",({compatibility:e2=""})=>e2],["profile",({profile:e2=""})=>e2],["enforce",({enforce:e2=""})=>e2]];async function Lt(e2,{baseSide:t2,headSide:r2,
placeOf:i2}){let a2=new Map;for(let{pairing:o2,format:s2}of e2){let{basePath:e3,headPath:c2}=o2,{declaresVersion:l2}=n.xn[s2],u2=c2===void 0?void 0:i2(c2);if(c2===
void 0||!l2&&!u2)continue;let d2=(e4,t3)=>l2?t3===void 0?{}:Rt(e4,t3,u2):{isOtherText:!0},[f2,p2]=[await d2(r2,c2),await d2(t2,e3)];(u2||p2.version&&f2.version)&&
a2.set(n.Dt(o2),{...p2.version&&{base:p2.version},...f2.version&&{head:f2.version},...f2.location&&{location:f2.location},...f2.isOtherText&&{isOtherText:!0}})}
return a2}async function Rt(e2,t2,n2){await e2.load([t2]);let i2=e2.read(t2);if(!("text"in i2)||!n2&&!i2.text.includes("version"))return{};let a2=r.Mn(t2,e2.side,
i2.text);try{let e3=/\.ya?ml$/.test(t2)?(await r.xn())(a2):r.Cn(a2);for(let t3 of n2??["version"])e3=e3?.kind==="object"?e3.get(t3):void 0;return e3?.kind!=="st\
ring"&&(e3?.kind!=="number"||!n2)?{}:{version:e3.kind==="string"?e3.value:a2.text.slice(e3.start,e3.end),location:a2.locate(e3.start,e3.end)}}catch(e3){if(e3 instanceof
r.An)return{isOtherText:!0};throw e3}}function zt(e2,t2){return e2.toLowerCase()===t2.toLowerCase()}function Bt(e2,t2,n2){let r2=n2.toLowerCase(),i2=e2.teams.get(
r2);if(i2&&!i2.github)return{members:i2.members};if(!i2&&!n2.includes("/"))return{members:[n2]};let a2=t2?.get(r2);return a2===void 0?{unverifiable:`nobody coul\
d say who is in ${n2}: list its members under teams:, or give a token that may read teams`}:"unverifiable"in a2?a2:{members:[...i2?.members??[],...a2]}}function Vt(e2,t2){
let n2=new Map;for(let r2 of t2){let t3=e2.teams.get(r2.toLowerCase());(t3?t3.github:r2.includes("/"))&&n2.set(r2.toLowerCase(),r2)}return[...n2.values()].sort()}
function Ht(e2,t2,n2){return[...e2.people.values()].filter(({away:e3})=>e3.some(e4=>e4.from<=n2&&n2<e4.to&&zt(e4.deputy,t2))).map(({handle:e3})=>e3)}function Ut(e2,t2,n2,r2){
let i2=(e2.people.get(t2.toLowerCase())?.away??[]).filter(e3=>e3.from<=n2&&n2<e3.to&&(r2===void 0||zt(e3.deputy,r2)));return i2.length===0?void 0:Math.max(...i2.
map(({to:e3})=>e3))}function Wt(e2,t2,n2){return Ut(e2,t2,n2)!==void 0}const Gt="governance files";function Kt(e2,t2){let{base:r2,head:i2}=e2.digests;return{contract:n.
Dt(e2.pairing),base:r2??null,head:i2??null,type:t2?.type??"normal",window:t2?.window??null,rollback:t2?.rollback??null,rollout:t2?.rollout??null,compatibilityLayer:t2?.
compatibilityLayer??null,...t2?.type==="emergency"&&t2.emergency&&{emergency:{incident:t2.emergency.incident,expires:t2.emergency.expires}}}}function qt(e2){let t2=[
...e2].sort(r.rr(({path:e3})=>e3)),i2=e3=>n.st(Zt(t2.map(t3=>[t3.path,t3[e3]??null])));return{contract:Gt,base:i2("base"),head:i2("head"),type:"normal",window:null,
rollback:null,rollout:null,compatibilityLayer:null}}function Jt(e2){return n.st(Zt({v:1,...e2}))}function Yt(e2){return Jt(Kt(e2,void 0))}function Xt(e2,t2){let n2={
contract:"the contract's place",head:"the proposed content",base:"the base branch's content",type:"the request's type",window:"the booked window",rollback:"the \
rollback plan",rollout:"the rollout",compatibilityLayer:"the compatibility layer",emergency:"the emergency's incident or end"};return Object.keys(n2).filter(n3=>Zt(
e2[n3])!==Zt(t2[n3])).map(e3=>n2[e3])}function Zt(e2){return Array.isArray(e2)?`[${e2.map(Zt).join(",")}]`:typeof e2!="object"||!e2?JSON.stringify(e2??null):`{${Object.
entries(e2).filter(([,e3])=>e3!==void 0).sort(r.rr(([e3])=>e3)).map(([e3,t2])=>`${JSON.stringify(e3)}:${Zt(t2)}`).join(",")}}`}function Qt(e2,t2,n2){let r2=an(e2,
t2,n2,e3=>[e3.length]);return r2?new Set(r2.map(e3=>Math.max(...e3))):new Set(e2.keys())}function $t(e2,t2,n2){return r.sn(e2,t2)||Qt([e2],t2,n2).size>0}function en(e2,t2,n2){
return e2.filter(e3=>!t2.some(t3=>r.sn(e3,t3))&&!t2.some(t3=>$t(e3,t3,n2)))}function tn(e2,t2,n2){return an([e2],t2,n2,e3=>[...e3.keys()])?.length!==0}function nn(e2,t2,n2){
return an([e2],t2,n2,e3=>[...e3.keys()].filter(t3=>e3[t3-1]!=="**"))?.length!==0}function rn(e2,t2,n2,r2){return tn(e2,t2,r2)&&!tn(e2,n2,r2)}function an(e2,t2,{
uses:i2=[],format:a2},o2){let s2=a2===void 0||n.xn[a2].namesRoot,c2=e2.map(e3=>r.cn([e3])),l2=c2.map(e3=>sn(o2(e3),e3)),u2=[],d2=new Set,f2=e3=>{let t3=JSON.stringify(
e3);e3.positions.every(e4=>e4.length===0)||d2.has(t3)||(d2.add(t3),u2.push(e3))},p2=cn(i2),m2=e3=>({tokens:r.cn(e3),root:s2?r.cn(e3.slice(0,1)).length:0}),h2=[];
f2({...m2(t2),positions:l2});for(let{tokens:e3,root:t3,positions:n2}of u2){if(u2.length>2e4)return;if(e3.length===0||e3.length===t3){let e4=n2.flatMap((e5,t4)=>e5.
includes(0)?[t4]:[]);e4.length>0&&h2.push(e4)}for(let t4 of p2.get(ln(e3))??[])f2({...m2(t4),positions:n2});let r2=e3.at(-1);if(r2===void 0)continue;let i3=n2.map(
(e4,t4)=>on(e4,c2[t4]??[],r2));f2({tokens:e3.slice(0,-1),root:t3,positions:i3})}return h2}function on(e2,t2,n2){return sn(e2.flatMap(e3=>{let i2=t2[e3-1];return i2===
void 0?[]:i2==="**"?[e3]:r.un(i2,n2)?[e3-1]:[]}),t2)}function sn(e2,t2){let n2=new Set(e2);for(let e3 of n2)t2[e3-1]==="**"&&n2.add(e3-1);return[...n2].sort((e3,t3)=>e3-
t3)}const cn=r.Bn(e2=>{let t2=new Map;for(let{type:n2,at:i2}of e2){let e3=ln(r.cn(n2)),a2=t2.get(e3);a2?a2.push(i2):t2.set(e3,[i2])}return t2});function ln(e2){
return JSON.stringify(e2)}function un(e2,t2,n2){let r2=S(e2,t2),i2=n2&&fn(r2,n2);return i2?dn(e2,r2,i2,"is the last line that names the element"):pn(e2,t2,r2)}function dn(e2,t2,{
owners:n2,location:r2,path:i2},a2){return{owners:n2,because:`elements: ${JSON.stringify(i2)} ${a2}`,location:r2,unowned:mn(e2,t2),byLine:!0}}function fn(e2,t2){
return e2?.elements.findLast(e3=>e3.owners.length>0&&r.sn(e3.path,t2))}function pn(e2,t2,n2){let i2=mn(e2,n2);if(n2&&n2.owners.length>0){let e3=`contracts: ${n2.
id??n2.files.join(", ")} is the last entry that names the file`;return{owners:n2.owners,because:e3,location:n2.location,unowned:i2}}let a2=r.tn(e2.codeowners,t2);
if(a2&&a2.owners.length>0){let e3=`CODEOWNERS: ${a2.pattern} is the last line that matches the file`;return{owners:a2.owners,because:e3,location:a2.location,unowned:i2}}
return i2==="default-owner"&&e2.defaultOwners.length>0?{owners:e2.defaultOwners,because:"the default owner, because no line names another",unowned:i2}:{owners:[],
because:"no entry of contracts: and no line of CODEOWNERS names an owner",unowned:i2}}function mn(e2,t2){let n2=e2.defaultOwners.length>0?"default-owner":"refus\
e";return C(e2,t2,"unowned")??e2.unowned??n2}function hn(e2,t2,n2){let{element:r2,was:i2}=n2,a2=i2?[i2,r2]:[r2];return bn(w(t2.pairing).flatMap(o2=>[...a2.map(t3=>un(
e2,o2,t3)),...a2.flatMap(n3=>_n(e2,o2,n3,t2)),...a2.flatMap(r3=>yn(e2,o2,n2.edit,e3=>gn(e3,r3,n2,t2))),...i2?yn(e2,o2,"renamed",e3=>rn(e3,i2,r2,t2)):[]]))}function gn(e2,t2,n2,i2){
return n2.edit==="removed"?tn(e2,t2,i2):r.Pn(n2)&&nn(e2,t2,i2)}function _n(e2,t2,n2,r2){let i2=S(e2,t2),a2=(i2?.elements??[]).filter(({owners:e3})=>e3.length>0);
if(a2.length===0||(r2.uses??[]).length===0)return[];let o2=Qt(a2.map(e3=>e3.path),n2,r2);return a2.filter((e3,t3)=>o2.has(t3)).map(t3=>dn(e2,i2,t3,"names a plac\
e where its type is used"))}function vn(e2,{pairing:t2}){return bn(w(t2).flatMap(n2=>[un(e2,n2),...t2.status==="removed"?yn(e2,n2,"removed",()=>!0):[]]))}function yn(e2,t2,n2,r2){
let i2=S(e2,t2);return(i2?.elements??[]).filter(e3=>e3.owners.length>0&&r2(e3.path)).map(t3=>dn(e2,i2,t3,`lies below what is ${n2}`))}function bn(e2){let t2=new Map;
for(let n2 of e2){let e3=xn(n2.owners);t2.has(e3)||t2.set(e3,n2)}return[...t2.values()]}function xn(e2){return[...new Set(e2.map(e3=>e3.toLowerCase()))].sort().
join(" ")}function Sn(e2,t2){let r2=n.Dt(t2.pairing);return S(e2,r2)?.id??r2}function Cn(e2,t2){let n2=Nt(e2,t2.pairing).flatMap(e3=>e3?.oncall??[]),r2=(e2.calendar?.
windows??[]).filter(({concerns:n3})=>w(t2.pairing).some(r3=>n3(r3,S(e2,r3)?.id??t2.id))).flatMap(({rule:e3})=>e3.oncall??[]);return[...new Set([...n2,...r2])]}function wn({
policy:e2,impacts:t2},n2,r2){let{path:i2}=r2,a2=S(e2,i2)??S(e2,n2.pairing.basePath??i2),o2=vn(e2,n2).flatMap(e3=>e3.owners);return{contract:i2,contractId:a2?.id??
n2.id,classes:[r2.class],type:r2.request?.request.type??"normal",regions:C(e2,a2,"regions")??[],teams:un(e2,i2).owners,owners:o2,consumers:t2.filter(({effect:e3})=>e3!==
"reads").map(({consumer:e3})=>e3.id)}}function Tn(e2,t2,r2){let{changes:i2}=t2,a2=Nt(e2,t2.pairing).every(t3=>C(e2,t3,"enums")==="open"),o2=new Set(i2.filter(e3=>a2&&
Pn(e3)&&Mn(e3))),s2=new Set(Dn(t2)),c2=i2.filter(e3=>!o2.has(e3)&&(s2.has(e3)||e3.edit==="removed")),l2=new Map(c2.flatMap(t3=>{let n2=Fn(e2,t3,r2);return n2?[[
t3,n2]]:[]})),u2=w(t2.pairing).some(t3=>vt(e2,t3)!==void 0)?t2.verdict:n.St(t2),d2=new Set(i2.filter(({fingerprint:e3})=>t2.landed?.includes(e3))),f2=e3=>o2.has(
e3)||d2.has(e3)||l2.has(e3);return{failing:En(t2,u2,f2),unwaived:En(t2,u2,e3=>o2.has(e3)||d2.has(e3)),changes:i2.filter(e3=>Pn(e3)&&!f2(e3)),removals:i2.filter(
e3=>e3.edit==="removed"&&!l2.has(e3)&&!d2.has(e3)),notes:[...new Set([...[...o2].map(On),...[...d2].map(kn),...[...l2].map(An),...c2.flatMap(t3=>l2.has(t3)?[]:jn(
e2,t3,r2))])],waivers:[...new Set(l2.values())],waivable:En(t2,u2,e3=>Pn(e3)||f2(e3)).length===0}}function En(e2,t2,r2){return n.ft.filter(n2=>{if(t2[n2].outcome===
"reads")return!1;if(e2.unknownIn?.includes(n2))return!0;let i2=Dn(e2,n2);return i2.length===0||!i2.every(r2)})}function Dn({changes:e2,profile:t2},n2){return t2?.
compatible===!1?e2:e2.filter(e3=>n2?Nn(e3,n2):Pn(e3))}function On({element:e2}){return`${r.Fn(e2)} is free: enums: open says that readers tolerate unknown symbo\
ls`}function kn({element:e2}){return`${r.Fn(e2)} was so before this proposal: it needs nothing again`}function An([{element:e2},{expires:n2,approver:i2,reason:a2}]){
return`${r.Fn(e2)} is waived until ${n2} by ${i2}: ${t.z(a2)}`}function jn(e2,{element:t2,fingerprint:n2},i2){let a2=e2.waivers.findLast(e3=>e3.until<=i2&&In(e3,
n2));if(!a2)return[];let{expires:o2,approver:s2}=a2;return[`the waiver of ${r.Fn(t2)} by ${s2} has expired (${o2}): it counts again; a new date on the governed \
branch renews it`]}function Mn({element:e2,edit:t2,verdict:n2}){return t2==="added"&&(e2.at(-1)??"").startsWith("#")&&n2.backward.outcome==="reads"}function Nn(e2,t2){
return e2.effect!=="none"&&e2.verdict[t2].outcome!=="reads"}function Pn(e2){return n.ft.some(t2=>Nn(e2,t2))}function Fn(e2,{fingerprint:t2},n2){return e2.waivers.
find(e3=>n2<e3.until&&In(e3,t2))}function In(e2,t2){let n2=e2.fingerprint.length>=39;return t2===e2.fingerprint||n2&&t2.startsWith(e2.fingerprint)}function Ln(e2,t2,n2){
let r2=({request:n3})=>n3.review==null&&n3.contracts.some(({id:n4})=>Pt(n4,e2,t2)),i2=new Set((n2.touched??[]).map(({path:e3})=>e3)),a2=(n2.proposed?.filed??[]).
filter(r2);return a2.filter(({file:e3})=>i2.has(e3)).at(-1)||[...a2,...(n2.booked?.filed??[]).filter(r2)].findLast(({request:n3})=>Rn(n3,e2,t2))}function Rn(e2,t2,n2){
let r2=Yt(n2);return e2.contracts.some(e3=>e3.digest===r2&&Pt(e3.id,t2,n2))}function zn(e2){switch(e2.kind){case"owner":return`the owner of ${e2.of}`;case"on-ca\
ll":return`the on-call person of ${e2.contract}`;case"owner-or-on-call":return`an owner or the on-call person of ${e2.contract}`;case"commander":return`the on-c\
all person or incident commander of ${e2.contract}`;case"role":return e2.role;case"consumer":return`the consumer ${e2.id}`;case"board":return`the board ${e2.id}`;case"\
freeze-board":return`the board of the freeze ${e2.freeze}`;case"approver":return`the approver of the window ${e2.window}`;case"governance":return"the governance\
 owners";case"filed-request":return"one whom the filed request concerns"}}function Bn(e2){return e2.map(zn).join(" and ")}function Vn([e2,...t2]){return e2?.kind===
"owner"?[e2.of,...t2.map(zn)].join(" and "):Bn(e2?[e2,...t2]:t2)}function Hn(e2,t2){return JSON.stringify(e2)===JSON.stringify(t2)}const Un=[{role:"element-owne\
r"},{role:"consumer"}];function Wn(e2,t2){let n2=er(t2).flatMap(({boards:e3})=>e3??[]),r2=new Set(e2.map(({role:e3})=>e3));return nr([...e2,...[...new Set(n2)].
map(e3=>({role:`board:${e3}`})).filter(({role:e3})=>!r2.has(e3))].flatMap(e3=>Gn(e3,t2)))}function Gn(e2,t2){let n2=e2.count??1;if(e2.role==="consumer")return Qn(
t2);if(r.fr(e2.role))return[$n(r.dr(e2.role),e2,t2)];if(e2.role==="owner")return vn(t2.policy,t2.comparison).map(e3=>Zn(e3,t2.contractName,n2,t2.changes));if(e2.
role==="element-owner")return qn(n2,t2);let i2=e2.role==="oncall"?t2.oncall:[e2.role];return i2.length===0?[Kn(t2.contractName)]:[{kind:"owner",speaksFor:[{kind:"\
role",role:e2.role}],owners:i2,count:n2,changes:[],because:"the policy asks for it"}]}function Kn(e2){return{kind:"owner",speaksFor:[{kind:"on-call",contract:e2}],
owners:[],count:1,changes:[],because:"the policy asks for the on-call person, and no oncall: names one",unowned:"refuse"}}function qn(e2,t2){let{policy:n2,comparison:i2,
changes:a2,contractName:o2}=t2;return a2.length===0||i2.pairing.status==="removed"?vn(n2,i2).map(t3=>Zn(t3,o2,e2,a2)):a2.flatMap(t3=>hn(n2,i2,t3).map(n3=>Zn(n3,
r.Fn(t3.element)||o2,e2,[t3])))}function Jn(e2,{pairing:t2}){return Nt(e2,t2).some(e3=>(e3?.elements.length??0)>0)}function Yn(e2,t2){let n2=(e3,{element:t3,was:n3,
...r2})=>[...t3,""].map((i2,a2)=>({...r2,element:[...e3.element,...t3.slice(a2)],...n3&&{was:[...e3.element,...n3.slice(a2)]}}));return e2.changes.flatMap(e3=>t2.
flatMap(t3=>n2(e3,t3)))}function Xn(e2,t2,n2){return n2.flatMap(n3=>hn(e2,t2,n3).filter(({byLine:e3})=>e3).map(e3=>Zn(e3,r.Fn(n3.element),1,[n3])))}function Zn({
owners:e2,because:t2,unowned:n2},r2,i2,a2){return{kind:"owner",speaksFor:[{kind:"owner",of:r2}],owners:e2,count:i2,changes:a2.map(({fingerprint:e3})=>e3),because:t2,
...e2.length===0&&{unowned:n2}}}function Qn({impacts:e2}){return e2.filter(({consumer:{ack:e3},effect:t2})=>e3==="any"||e3==="breaking"&&t2!=="reads").map(({consumer:e3,
because:t2,changes:n2})=>({kind:"consumer",speaksFor:[{kind:"consumer",id:e3.id}],owners:e3.owners,count:1,changes:n2,because:t2,...e3.owners.length===0&&{unowned:"\
report"}}))}function $n(e2,{count:t2,fromFunctions:n2},{policy:i2,changes:a2}){let o2=Object.fromEntries(Object.entries(i2.settings.boards?.[e2]?.functions??{}).
map(([e3,t3])=>[e3,r.hr(t3)]));return{kind:"board",speaksFor:[{kind:"board",id:e2}],owners:[...new Set(Object.values(o2).flat())],count:Math.max(t2??1,n2??1),functions:o2,
...n2!==void 0&&{fromFunctions:n2},changes:a2.map(({fingerprint:e3})=>e3),because:"the policy asks for this board"}}function er({policy:e2,comparison:t2,changes:n2}){
let r2=t2.pairing.status==="removed";return Nt(e2,t2.pairing).flatMap(e3=>e3?.elements??[]).filter(({path:e3})=>r2||n2.some(n3=>tr(e3,n3,t2)))}function tr(e2,t2,n2){
let{element:r2,was:i2}=t2;return(i2?[i2,r2]:[r2]).some(r3=>$t(e2,r3,n2)||gn(e2,r3,t2,n2))?!0:i2!==void 0&&rn(e2,i2,r2,n2)}function nr(e2){let t2=new Map;for(let n2 of e2){
let e3=n2.owners.length===0&&!n2.functions?ir(n2):rr(n2),r2=t2.get(e3);t2.set(e3,r2?ar(r2,n2):n2)}return[...t2.values()]}function rr({functions:e2,speaksFor:t2,
owners:n2}){return e2?JSON.stringify(t2[0]):xn(n2)}function ir({kind:e2,unowned:t2}){return`nobody ${e2} ${t2??""}`}function ar(e2,t2){let{speaksFor:n2}=e2,r2=t2.
speaksFor.filter(e3=>!n2.some(t3=>Hn(t3,e3)));return{...e2,speaksFor:[...n2,...r2].slice(0,Math.max(4,n2.length)),count:Math.max(e2.count,t2.count),changes:[...new Set(
[...e2.changes,...t2.changes])]}}function or(e2,t2,r2,i2){let a2=n.Dt(t2.pairing),o2=nr(Qn({impacts:r2.filter(({contract:e3})=>e3===a2)}));return o2.length===0?
[]:[{kind:"dependent",path:a2,name:Sn(e2,t2),because:`it changed only through ${t2.cause??"another contract"}`,level:"free",enforce:At(e2,t2.pairing),comparison:t2,
effective:Tn(e2,t2,i2.now),signOffs:o2,transition:Kt(t2,Ln(e2,t2,i2)?.request)}]}const sr={base:{full:0,backward:2,forward:2,breaking:4,undecided:4,removed:5},add:[
{when:{tier:1},score:1},{when:{anyTag:["pii","pci"]},score:2},{when:{tier1ConsumersBroken:1},score:2},{when:{regions:2},score:1}],levels:{low:0,moderate:3,high:6}},
cr={full:"nothing breaks",backward:"one direction fails",forward:"one direction fails",breaking:"both directions fail",undecided:"not decided",removed:"contract\
 removed"},lr=["low","moderate","high"];function ur(e2,t2,n2){let r2={...sr.base,...t2?.base},i2={...sr.levels,...t2?.levels},a2=e2.removed?"removed":e2.class,o2=Math.
max(r2[a2]??0,e2.isUnsure?r2.undecided??0:-1/0),s2=(t2?.add??sr.add).filter(({when:t3})=>dr(t3,e2)),c2=s2.reduce((e3,{score:t3})=>e3+t3,o2),l2=lr.findLast(e3=>c2>=
(i2[e3]??1/0))??"low",u2=n2&&lr.indexOf(n2)>lr.indexOf(l2)?n2:l2;return{score:c2,level:u2,parts:[`${cr[e2.isUnsure?"undecided":a2]} ${String(o2)}`,...s2.map(({when:e3,
score:t3})=>`${fr(e3)} ${t3<0?"":"+"}${String(t3)}`),...u2===l2?[]:[`raised to ${u2} by the request`]]}}function dr(e2,t2){return(e2.tier===void 0||t2.tier!==void 0&&
t2.tier<=e2.tier)&&(e2.anyTag===void 0||e2.anyTag.some(e3=>t2.tags.includes(e3)))&&(e2.consumersBroken===void 0||t2.consumersBroken>=e2.consumersBroken)&&(e2.tier1ConsumersBroken===
void 0||t2.tier1ConsumersBroken>=e2.tier1ConsumersBroken)&&(e2.regions===void 0||t2.regions>=e2.regions)}function fr({tier:e2,anyTag:t2,consumersBroken:n2,tier1ConsumersBroken:r2,
regions:i2}){let a2=(e3,t3)=>`${e3===1?"a":`${String(e3)} or more`} ${t3}`;return[e2===void 0?[]:`tier ${String(e2)}`,t2===void 0?[]:`tagged ${t2.join(" or ")}`,
n2===void 0?[]:`${a2(n2,"consumer")} breaks`,r2===void 0?[]:`${a2(r2,"tier-1 consumer")} breaks`,i2===void 0?[]:`${String(i2)} or more regions`].flat().join(", ")}
const pr={compatible:{needs:"free",because:"every promised direction reads"},added:{needs:"free",because:"it is a new contract"},"undeclared-loss":{needs:"sign-\
off",because:"an expected direction fails, and no promise is declared",unsure:"an expected direction could not be decided, and no promise is declared"},"promise\
-broken":{needs:"window-and-sign-off",because:"the declared promise is broken",unsure:"whether the declared promise is broken could not be decided"},breaking:{needs:"\
window-and-sign-off",because:"both directions fail",unsure:"neither direction could be decided"},removed:{needs:"window-and-sign-off",because:"the contract is r\
emoved"},removal:{needs:"sign-off",because:"a part of it is removed, although every direction reads"},revert:{needs:"sign-off",because:"it returns to a state th\
at the base branch had lately"},emergency:{needs:"sign-off",because:"an emergency is declared"}},mr={free:"nothing","sign-off":"a sign-off","window-and-sign-off":"\
a sign-off and an open window","request-window-and-sign-off":"a change request, a sign-off and an open window",forbidden:"what the policy forbids"};function hr(e2,t2,r2){
return n.wt(e2)?"removed":n.Ct(e2)?"added":gr(t2.failing,n.Tt({mode:r2},e2.format)).length===0?r2!=="none"&&_r(t2)?"removal":"compatible":t2.failing.length===2?
"breaking":r2===void 0?"undeclared-loss":"promise-broken"}function gr(e2,t2){return n.Ot(t2).filter(t3=>e2.includes(t3))}function _r({removals:e2}){return e2.some(
({verdict:e3})=>e3.backward.outcome==="reads"&&e3.forward.outcome==="reads")}function vr(e2,t2){let{verdict:r2}=e2;if(n.wt(e2))return"breaking";let i2=t2.some(e3=>r2[e3].
outcome==="undecided");return t2.length===2||i2?"breaking":t2.length===0?"full":t2[0]==="backward"?"forward":"backward"}function yr({verdict:e2},t2){return t2.length>
0&&t2.every(t3=>e2[t3].outcome==="undecided")}function br({comparison:e2,effective:{failing:t2}},r2){let i2=n.wt(e2)||!yr(e2,t2)?r2?"break":"breaks":"may break";
return t2.length===2?`${i2} both old data and old readers`:t2.length===0?`${i2} nobody`:`${i2} ${t2[0]==="backward"?"old data":"old readers"}`}function xr(e2,t2,n2,i2=[]){
let a2=Tn(e2.policy,t2,e2.context.now),o2=[...t2.changes,...Yn(t2,i2)],[s2,...c2]=w(t2.pairing).map(r2=>Cr(e2,{...t2,changes:o2},{path:r2,effective:a2,request:n2}));
if(!s2)throw Error("a comparison has a path");let l2=c2.reduce((e3,t3)=>r.mr.indexOf(t3.level)>r.mr.indexOf(e3.level)?t3:e3,s2);return l2.level!=="free"||!Sr(e2.
policy,t2)?l2:{...l2,level:"sign-off",because:"moving the file changes which rules of the config apply",signoff:void 0}}function Sr(e2,{pairing:t2}){return t2.status===
"moved"&&Nt(e2,t2).length>1}function Cr({policy:e2,impacts:n2,context:r2},i2,a2){let{path:o2,effective:s2}=a2,c2=S(e2,o2),l2=vt(e2,o2),u2=hr(i2,s2,l2),d2=Or({policy:e2,
impacts:n2},i2,c2,a2),f2=pr[u2],p2={effective:s2,situation:u2,risk:d2,class:vr(i2,s2.unwaived)},m2=wr(c2);if(m2!==void 0&&r2.now<m2){let e3=`the contract is exp\
erimental until ${c2?.expires??""}`;return{...p2,level:"free",because:e3,signoff:void 0,experimentalUntil:m2}}let h2=e2.rules.findLast(({when:t2})=>Er(t2,{policy:e2,
comparison:i2,situation:u2,declared:l2,risk:d2,entry:c2,class:p2.class})),{unsure:g2=f2.because}=f2,_2=yr(i2,s2.failing)?g2:f2.because,ee2=u2==="removal"?e2.settings.
removals:void 0;return{...p2,level:h2?.needs??ee2??f2.needs,because:h2?.reason===void 0?_2:t.z(h2.reason),signoff:h2?.signoff??e2.settings.roles?.[d2.level]}}function wr(e2){
if(e2?.status==="experimental"&&e2.expires!==void 0)return r.kn(e2.expires)}function Tr(e2,{comparison:t2,declared:n2,risk:r2,class:i2,path:a2},o2){let s2={policy:e2,
comparison:t2,situation:o2,declared:n2,risk:r2,entry:S(e2,a2),class:i2},c2=e2.rules.findLast(({when:e3})=>e3.situation===o2&&Er(e3,s2)),l2=c2?.needs??pr[o2].needs;
return{needs:l2,signoff:c2?.signoff,spareWindow:l2==="free"||l2==="sign-off"}}function Er(e2,t2){let{policy:r2,comparison:i2,entry:a2}=t2,o2=C(r2,a2,"tier");return(e2.
situation===void 0||e2.situation===t2.situation)&&(e2.class===void 0||e2.class===t2.class||e2.class===n.dt(i2.verdict))&&(e2.promise===void 0||e2.promise===t2.declared)&&
(e2.tier===void 0||e2.tier===o2)&&(e2.tag===void 0||Dr(r2,i2,a2).includes(e2.tag))&&(e2.risk===void 0||e2.risk===t2.risk.level)&&(e2.format===void 0||e2.format===
i2.format)&&(e2.contract===void 0||Pt(e2.contract,r2,i2))}function Dr(e2,t2,n2){let r2=er({policy:e2,comparison:t2,changes:t2.changes});return[...C(e2,n2,"tags")??
[],...r2.flatMap(({tags:e3})=>e3??[])]}function Or({policy:e2,impacts:t2},r2,i2,{effective:a2,request:o2}){let s2=n.Dt(r2.pairing),c2=t2.filter(({contract:e3,effect:t3})=>e3===
s2&&t3!=="reads");return ur({class:vr(r2,a2.failing),isUnsure:yr(r2,a2.failing),removed:n.wt(r2),tier:C(e2,i2,"tier"),tags:Dr(e2,r2,i2),regions:(C(e2,i2,"region\
s")??[]).length,consumersBroken:c2.length,tier1ConsumersBroken:c2.filter(({consumer:e3})=>e3.tier===1).length},e2.settings.risk,o2?.request.risk)}const kr=new Set(
"email emails mail phone telephone mobile fax ssn passport iban bic birthday birthdate birth surname lastname firstname fullname gender salary cvv cvc pan passw\
ord street postcode zipcode nationality religion".split(" ")),Ar=new Set("first name,last name,full name,family name,given name,maiden name,zip code,post code,p\
ostal code,card number,account number,social security,tax id,ip address,home address,postal address,driver license".split(","));function jr(e2,t2){return Nr(e2)?
t2.changes.filter(({edit:n2,element:r2})=>n2==="added"&&Fr(r2)&&!Pr(e2,t2,r2)).map(e3=>Mr(e3)):[]}function Mr({element:e2,location:t2}){let n2=r.Fn(e2);return{code:"\
GV131",message:`${n2} looks like personal data, and nothing tags it: add a line such as {path: ${JSON.stringify(e2.slice(1).join(".")||n2)}, tags: [pii]} under \
elements: of its contract on the governed branch`,...t2&&{location:t2}}}function Nr({contracts:e2,defaults:t2}){let n2=e3=>(e3?.length??0)>0;return n2(t2.tags)||
e2.some(({tags:e3,elements:t3})=>n2(e3)||t3.some(e4=>n2(e4.tags)))}function Pr(e2,{pairing:t2},n2){return Nt(e2,t2).some(t3=>(C(e2,t3,"tags")??[]).length>0||(t3?.
elements??[]).some(({path:e3,tags:t4})=>(t4??[]).length>0&&r.sn(e3,n2)))}function Fr(e2){let t2=e2.findLast(e3=>/^\w/.test(e3))??"";if((e2.at(-1)??"").startsWith(
"#"))return!1;let n2=t2.replace(/([a-z\d])([A-Z])/g,"$1 $2").toLowerCase().split(/[^a-z\d]+/).filter(Boolean);return n2.some((e3,t3)=>kr.has(e3)||Ar.has(`${e3} ${n2[t3+
1]??""}`))}const Ir={semver:["no","a PATCH","a MINOR","a MAJOR"],schemaver:["no","an ADDITION","a REVISION","a MODEL"]},Lr={"undeclared-loss":2,removal:2,"promi\
se-broken":3,breaking:3};function Rr(e2,t2){let{location:n2}=t2??{},[i2,a2]=[t2?.base,t2?.head].map(e3=>e3&&(r.Nt(e3)??e3));if(!i2||!a2||!n2)return[];let o2=r.Pt(
[i2,a2]);return o2!=="semver"&&o2!=="schemaver"?[]:Br(e2,{from:i2,to:a2,kind:o2}).map(e3=>({...e3,location:n2}))}function zr(e2,{version:t2},n2,i2){if(t2?.otherPackage!==
void 0)return[{code:"GV174",message:`${e2}: its path says ${t2.version}, and its package is ${t2.otherPackage}`,unblock:`give the package the version ${t2.version}\
, or move the file`}];if(t2?.otherVersion!==void 0)return[{code:"GV174",message:`${e2}: its path says ${t2.version}, and ${t2.otherVersion} too`,unblock:"give t\
he file a path that says one version"}];if(!t2||!n2)return[];let a2=["$",...n2].join("."),{head:o2,location:s2}=i2??{};return o2===void 0?[{code:"GV174",message:`${e2}\
: its path says ${t2.version}, and ${a2} says none`,unblock:i2?.isOtherText?"it is no JSON or YAML, so no place in it can: give such files an entry of their own\
 on the governed branch, with a versioning: that has no from:":`write ${t2.version} at ${a2}`}]:r.Dt(r.Nt(o2,t2.version)??o2,t2.version)?[]:[{code:"GV174",message:`${e2}\
: its path says ${t2.version}, and ${a2} says ${JSON.stringify(o2)}`,unblock:"make both the same",...s2&&{location:s2}}]}function Br({name:e2,situation:t2,because:n2},{
from:i2,to:a2,kind:o2,others:s2=[]}){let[c2,l2]=[r.kt(i2,o2),r.kt(a2,o2)];if(!c2||!l2||o2!=="semver"&&o2!=="schemaver")return[];let u2=`${e2}: ${i2} \u2192 ${a2}`;
if(r.Et(c2,l2)>0)return[{code:"GV170",message:`${u2} goes back: a version never does`,unblock:`give it a version after ${i2}`}];let d2=Lr[t2],f2=r.At(c2,l2);if(d2===
void 0||f2===void 0||c2.preRelease&&f2===0)return[];let p2=o2==="semver"&&c2.numbers[0]===0&&l2.numbers[0]===0?d2-1:d2;if(f2>=p2)return[];let m2=Vr(c2,p2,s2);return[
{code:"GV170",message:`${u2} is ${Ir[o2][f2]??"no"} step, but ${n2}: the next version is ${m2}`,unblock:`make the version ${m2}, or the change a smaller one`}]}
function Vr(e2,t2,n2){let i2=new Set(n2),a2=r.jt(e2,t2);for(;i2.has(a2);){let n3=r.kt(a2,e2.versioning);if(!n3)break;a2=r.jt(n3,t2)}return a2}function Hr(e2,{version:t2,
pairing:n2},r2){if(!t2)return[];let{version:i2,versioning:a2,before:o2,edits:s2,removed:c2,twin:l2,others:u2=[],isOutOfLine:d2}=t2,{name:f2}=e2;if(s2!==void 0)return r2?
[{code:"GV171",message:`${f2}: version ${i2} has landed (${s2}), and its content never changes`,unblock:(n2.status==="added"?"give this one a number that no ver\
sion has":`leave ${s2} as it is, and add a new version`)+Ur(t2)}]:[];if(d2&&t2.otherVersion===void 0)return[{code:"GV172",message:a2?`${f2}: ${i2} is no version\
 as ${a2} counts, and those of this contract are counted so`:`${f2}: the versions of this contract are counted in no single way that is known here, so ${i2} has\
 no place among them`,unblock:Wr(a2)+Ur(t2)}];let p2=`${f2}: version ${i2} was there with other content (${c2??""}), and whoever kept that has it still`,m2=`${f2}\
: version ${i2} comes twice in this proposal (${l2??""})`;return[...c2!==void 0&&r2?[{code:"GV171",message:p2,unblock:"give this one a number that no version ha\
d"}]:[],...l2!==void 0&&r2?[{code:"GV171",message:m2,unblock:"give one of the two another number"}]:[],...o2!==void 0&&a2?Br(e2,{from:o2,to:i2,kind:a2,others:u2}):
[]]}function Ur({isPackage:e2}){return e2?"; where a package grows under its version, say versioning: package in the entry on the governed branch":""}function Wr(e2){
return`${e2?"number it as they are":`number them in one way (${r.Ft.join(", ")})`}, say versioning: in the entry on the governed branch, or leave the file out w\
ith ignore:`}function Gr(e2,{version:t2}){return(t2?.remarks??[]).map(t3=>({code:"GV173",message:`${e2}: ${t3}`}))}function Kr(e2,t2,r2){let{policy:i2,impacts:a2,
context:o2}=e2,s2=Ln(i2,t2,o2),c2=xr(e2,t2,s2),l2=Jr(e2,t2,r2,s2),u2=l2.filter(e3=>Jn(i2,e3.comparison)),d2=Yr(c2,l2),f2=d2?.assessment??c2,p2=n.Dt(t2.pairing),
{basePath:m2=p2}=t2.pairing,h2=a2.filter(({contract:e3})=>e3===p2),g2=Sn(i2,t2),_2=e3=>wn({policy:i2,impacts:h2},t2,{path:e3,class:f2.class,request:s2});return{
kind:"contract",path:p2,name:g2,because:d2?`${n.Dt(d2.comparison.pairing)} depends on it, and there ${f2.because}`:c2.because,level:f2.level,enforce:Mt([t2,...d2?
[d2.comparison]:[]].map(({pairing:e3})=>At(i2,e3))),comparison:t2,effective:c2.effective,waivable:c2.effective.waivable&&l2.every(e3=>e3.assessment.level==="fre\
e"),declared:vt(i2,p2),class:f2.class,risk:c2.risk,...Xr({policy:i2,impacts:h2,lined:u2},t2,c2,f2),query:_2(p2),...m2!==p2&&{queryBefore:_2(m2)},transition:Kt(t2,
s2?.request),request:s2,frozen:[...ni(i2,t2,o2.now),...u2.flatMap(e3=>{let n2=[...e3.comparison.changes,...Yn(e3.comparison,t2.changes)];return ni(i2,{...e3.comparison,
changes:n2},o2.now)})],notes:[...c2.effective.notes,...$r(l2)],...qr(e2,t2,{...c2,name:g2}),endsAt:[c2,...l2.map(e3=>e3.assessment)].flatMap(Zr),textOnly:Qr(t2,
c2)}}function qr({policy:e2,context:t2},r2,i2){let a2=n.Dt(r2.pairing),o2=S(e2,a2),s2=Rr(i2,t2.versions?.get(a2)),c2=Hr(i2,r2,Ct(e2,a2)),l2=zr(i2.name,r2,xt(e2,
a2),t2.versions?.get(a2)),u2=i2.experimentalUntil!==void 0,d2=C(e2,o2,"versions"),f2=d2===void 0?r2.version!==void 0:d2==="enforce",p2=u2?[]:[...c2,...l2,...s2];
return{versions:f2?p2:[],hints:[...jr(e2,r2),...f2?[]:p2,...Gr(i2.name,r2)]}}function Jr(e2,{pairing:t2,changes:n2},r2,i2){return r2.filter(({cause:e3})=>w(t2).
includes(e3??"")).map(t3=>({comparison:t3,assessment:xr(e2,t3,i2,Jn(e2.policy,t3)?n2:[])}))}function Yr(e2,t2){let n2=({level:e3})=>r.mr.indexOf(e3);return t2.reduce(
(t3,r2)=>n2(r2.assessment)>n2(t3?.assessment??e2)?r2:t3,void 0)}function Xr({policy:e2,impacts:t2,lined:n2},r2,i2,a2){let o2=Cn(e2,r2),s2=Sn(e2,r2),c2=ei(r2,i2),
l2={policy:e2,comparison:r2,changes:c2,impacts:t2,oncall:o2,contractName:s2},u2=a2.level==="free",d2=u2?[]:Wn(a2.signoff??Un,l2),f2=u2?[]:n2.flatMap(t3=>Xn(e2,t3.
comparison,Yn(t3.comparison,c2)));return{signOffs:nr([...d2,...f2,...ti(e2,r2),...Qn({impacts:t2})]),oncall:o2,deputies:Nt(e2,r2.pairing).flatMap(e3=>e3?.deputies??
[])}}function Zr({effective:e2,experimentalUntil:t2}){return[...e2.waivers.map(({until:e3})=>e3),...t2===void 0?[]:[t2]]}function Qr({changes:e2,pairing:t2,digests:n2},{
effective:r2}){return e2.length===0&&(t2.status==="modified"||t2.status==="moved")&&r2.failing.length===0&&n2.base===n2.head}function $r(e2){let t2=new Map;for(let{
comparison:r2,assessment:i2}of e2){let e3={comparison:r2,effective:i2.effective},a2=br(e3),o2=t2.get(a2)??{several:br(e3,"several"),paths:[]};o2.paths.push(n.Dt(
r2.pairing)),t2.set(a2,o2)}return[...t2].map(([e3,{several:t3,paths:[n2="",...r2]}])=>r2.length===0?`${n2} depends on it: ${e3}`:`${n2} and ${String(r2.length)}\
 more depend on it: ${t3}`)}function ei(e2,{effective:t2,situation:n2}){return n2==="removal"?t2.removals:t2.changes.length>0?t2.changes:e2.changes}function ti(e2,t2){
return t2.pairing.status==="added"?vn(e2,t2).filter(({owners:e3,unowned:t3})=>e3.length===0&&t3!=="report").map(n2=>Zn(n2,Sn(e2,t2),1,[])):[]}function ni(e2,n2,i2){
let{changes:a2}=n2;return er({policy:e2,comparison:n2,changes:a2}).flatMap(({frozen:e3,path:n3})=>{let o2=e3&&r.kn(e3.until);if(!e3||o2===void 0||o2<=i2)return[];
let s2=a2.filter(({element:e4})=>e4.length>0).map(({element:e4})=>r.Fn(e4)).slice(0,3);return[{message:`${n3} is frozen until ${e3.until} (${t.z(e3.reason)}); c\
hanged: ${s2.join(", ")||"the whole contract"}`,until:o2}]})}function ri(e2,{touched:t2=[]}){let n2=t2.filter(t3=>r.Qt(e2,t3)),i2=t2.filter(({path:t3})=>r.en(e2,
t3).length>0),a2=[...new Set([...n2,...i2])];if(a2.length===0||!e2.configured)return[];let o2=ii(a2);return[{kind:"governance",path:Gt,name:Gt,because:`${o2}: j\
udged by what the governed branch says`,level:"sign-off",enforce:jt(e2),signOffs:nr([...ai(e2,n2),...i2.flatMap(t3=>oi(e2,t3))]),transition:qt(a2)}]}function ii(e2){
let t2=e2.map(({path:e3})=>e3);return t2.length<=3?t2.join(", "):`${t2.slice(0,3).join(", ")} and ${String(t2.length-3)} more`}function ai(e2,t2){return t2.length===
0?[]:si(e2,t2.map(({path:e3})=>e3)).map(e3=>({kind:"governance",speaksFor:[{kind:"governance"}],owners:e3,count:1,changes:[],because:`${ii(t2)} is edited`,...e3.
length===0&&{unowned:"refuse"}}))}function oi(e2,{path:t2}){return r.en(e2,t2).map(({id:e3,owners:n2})=>({kind:"consumer",speaksFor:[{kind:"consumer",id:e3}],owners:n2,
count:1,changes:[],because:`${t2}, which it reads with, is edited`,...n2.length===0&&{unowned:"report"}}))}function si(e2,t2){if(e2.governance.owners.length>0)return[
e2.governance.owners];let n2=[e2.defaultOwners,[...new Set(e2.contracts.flatMap(({owners:e3})=>e3))]].find(e3=>e3.length>0)??[],r2=t2.map(t3=>{let r3=un({...e2,
contracts:[],defaultOwners:[]},t3).owners;return r3.length>0?r3:n2});return[...new Map(r2.map(e3=>[e3.join(" "),e3])).values()]}function ci(e2,{touched:t2=[],booked:n2=r.
qt,proposed:i2=r.qt},a2){if(!e2.configured)return[];let o2=e3=>n2.filed.find(({file:t3})=>t3===e3),s2=({path:e3,base:t3})=>t3===void 0?i2.filed.find(({file:t4,request:n3})=>t4===
e3&&n3.window):void 0,c2=({path:e3})=>li(o2(e3),i2.filed);return t2.filter(e3=>r.Kt(e3.path)&&(e3.base===void 0?s2(e3)&&!di(s2(e3),a2):c2(e3)||!di(o2(e3.path),a2))).
map(t3=>{let{path:n3,base:r2,head:i3}=t3,a3=s2(t3),l2=c2(t3),u2=l2?[...new Set(si(e2,[n3]).flat())]:fi(e2,n3,a3??o2(n3)),d2=`${n3} is ${r2===void 0?"new":i3===void 0?
"deleted":"edited"}, and ${l2?"the quota and the review of an emergency on record are counted by it":a3?`takes room in ${a3.request.window?.id??""}`:"the govern\
ed branch counts on it"}`;return{kind:"request",path:n3,name:n3,because:d2,level:"sign-off",enforce:jt(e2),signOffs:[{kind:"filed-request",speaksFor:[{kind:l2?"\
governance":"filed-request"}],owners:u2,count:1,changes:[],because:d2,...u2.length===0&&{unowned:"refuse"}}],transition:{...qt([t3]),contract:n3}}})}function li(e2,t2){
if(e2?.request.type!=="emergency")return!1;let n2=t2.find(({file:t3})=>t3===e2.file);return n2===void 0||ui(n2)!==ui(e2)}function ui({request:{id:e2,type:t2,emergency:n2,
contracts:r2}}){return JSON.stringify([e2,t2,n2,r2.map(e3=>e3.id)])}function di(e2,t2){if(!e2)return!1;let n2=r.cr(t2).filter(({request:t3})=>t3?.file===e2.file),
i2=new Set(n2.flatMap(({path:e3,name:t3})=>[e3,t3]));return e2.request.contracts.length>0&&e2.request.contracts.every(({id:e3})=>i2.has(e3))}function fi(e2,t2,n2){
let r2=[...(n2?.request.contracts??[]).flatMap(({id:t3})=>{let n3=e2.contracts.find(e3=>e3.id===t3)??S(e2,t3);return n3&&n3.owners.length>0?n3.owners:un(e2,t3).
owners}),...si(e2,[t2]).flat()];return[...new Map(r2.map(e3=>[e3.toLowerCase(),e3])).values()]}async function pi(e2,t2,r2){let i2=[];for(let a2 of t2)if(!(a2.faults.
length>0))for(let t3 of e2.consumers){let o2=t3.reads.filter(({contract:t4})=>Pt(t4,e2,a2));if(o2.length===0)continue;let s2=(await Promise.all(o2.map(n2=>hi({comparison:a2,
consumer:t3,reading:n2},e2,r2)))).sort((e3,t4)=>mi[t4.effect]-mi[e3.effect])[0];s2&&i2.push({contract:n.Dt(a2.pairing),consumer:t3,...s2})}return i2}const mi={reads:0,
unknown:1,removed:2,broken:3};async function hi(e2,t2,n2){let{comparison:r2,consumer:i2,reading:a2}=e2;if(r2.pairing.status==="removed")return{effect:"removed",
because:"the contract that it reads is removed",changes:[]};if(a2.readerSchema===void 0){let o3=gi(r2,i2,a2.fields??["**"]);return o3.effect==="reads"?_i(e2,o3,
t2,n2):o3}let o2=await n2?.judge(r2,a2.readerSchema),s2=r2.changes.map(({fingerprint:e3})=>e3),c2=a2.readerSchema;return o2?o2.outcome==="reads"?{effect:"reads",
because:`${c2} reads what head writes`,changes:[]}:{effect:o2.outcome==="undecided"?"unknown":"broken",because:`${c2}: ${o2.because}`,changes:s2}:{effect:"unkno\
wn",because:`${c2} could not be judged here`,changes:s2}}function gi(e2,t2,n2){let i2=e2.changes.filter(t3=>yi(n2,t3,e2)),a2=i2.filter(e3=>bi(e3,t2)),o2=i2.filter(
({edit:e3,was:t3})=>e3==="removed"||t3!==void 0),[s2]=a2.length>0?a2:o2;if(!s2)return e2.verdict.forward.outcome!=="reads"&&e2.changes.length===0?{effect:"unkno\
wn",because:"head's data does not read, and no change says which field",changes:[]}:{effect:"reads",because:vi(i2),changes:[]};let c2=`it reads ${r.Fn(s2.was??s2.
element)}: ${s2.message}`,l2=(a2.length>0?a2:o2).map(({fingerprint:e3})=>e3);return{effect:a2.length>0?"broken":"removed",because:c2,changes:l2}}async function _i({
comparison:e2,reading:{fields:t2=[],contract:r2}},i2,a2,o2){let s2=e3=>Pt(r2,a2,{pairing:{status:"unchanged",headPath:e3},id:e3}),c2=t2.filter(e3=>e3!=="**"),l2=c2.
length>0?await o2?.elements(e2,s2):void 0;if(!l2)return i2;let[u2]=l2.reduce((t3,{elements:n2,uses:r3})=>en(t3,n2,{uses:r3,format:e2.format}),c2);return u2===void 0?
i2:{effect:"unknown",because:`it reads ${u2}, and ${l2.length>1?`none of the contracts that ${r2} names has such an element`:`${n.Dt(e2.pairing)} has no such el\
ement`}`,changes:[]}}function vi([e2]){return e2?`what changes at ${r.Fn(e2.element)||"the root"} does not keep it from reading`:"no change touches what it read\
s"}function yi(e2,t2,n2){let{element:r2,was:i2,edit:a2}=t2,o2=i2?[i2,r2]:[r2];return e2.some(e3=>o2.some(r3=>$t(`${e3}.**`,r3,n2)||gn(e3,r3,t2,n2)||a2==="change\
d"&&tn(e3,r3,n2)))}function bi({verdict:e2,effect:t2},{maxBehind:n2}){return t2==="none"?!1:e2.forward.outcome!=="reads"||n2!==void 0&&e2.backward.outcome!=="re\
ads"}async function xi(e2,t2,i2){let a2=await Promise.all(t2.filter(({faults:e3,lastingFaults:t3})=>e3.length===0&&!t3).map(t3=>Si(e2,t3,i2))),o2=await pi(e2,a2,
i2.contractReader),s2=new Set(a2.flatMap(({cause:e3,pairing:t3})=>e3===void 0?w(t3):[])),c2=a2.filter(t3=>!Ti(e2,t3,s2)),l2=a2.filter(t3=>Ti(e2,t3,s2)),u2={policy:e2,
impacts:o2,context:i2},d2=c2.map(e3=>Kr(u2,e3,l2)),f2=[...d2,...l2.flatMap(t3=>or(e2,t3,o2,i2)),...ri(e2,i2),...ci(e2,i2,d2)];return{policy:e2,now:i2.now,cases:f2,
impacts:o2,transitions:new Map(f2.map(({path:e3,transition:t3})=>[e3,t3])),questions:Ei(e2,f2),faults:[...Ci(t2.flatMap(({faults:t3,pairing:n2})=>t3.map(t4=>({...t4,
code:"GV013",enforce:At(e2,n2)})))),...(i2.proposed?.faults??[]).filter(e3=>wi(i2,e3.location?.file)).map(t3=>({...t3,enforce:jt(e2)}))],notes:t2.flatMap(({pairing:e3,
notes:t3})=>t3.map(t4=>`${n.Dt(e3)}: ${t4}`)),booked:(i2.booked??r.qt).filed,proposed:(i2.proposed??r.qt).filed}}async function Si(e2,t2,{contractReader:n2}){if(!n2||
t2.cause===void 0||!e2.consumers.some(({reads:n3})=>n3.some(({contract:n4,fields:r3})=>r3&&Pt(n4,e2,t2)))&&!Jn(e2,t2))return t2;let[r2]=await n2.elements(t2,()=>!1)??
[];return r2?{...t2,uses:[...t2.uses??[],...r2.uses]}:t2}function Ci(e2){return[...new Map(e2.map(e3=>[JSON.stringify(e3),e3])).values()]}function wi({touched:e2},t2){
return e2===void 0||e2.some(({path:e3})=>e3===t2)}function Ti(e2,{cause:t2,pairing:n2},r2){return t2===void 0||e2.settings.affected==="charged"?!1:r2.has(t2)&&!w(
n2).includes(t2)}function Ei(e2,t2){let n2=t2.filter(e3=>e3.kind==="contract"),i2=e2.calendar?.windows??[],a2=i2.flatMap(({rule:e3})=>e3.approvers??[]),o2=n2.some(
({level:e3})=>r.lr(e3,"window-and-sign-off")),s2=t2.flatMap(({signOffs:e3})=>e3),c2=[...s2.flatMap(({owners:e3})=>e3),...n2.flatMap(({oncall:e3,deputies:t3})=>[
...e3,...t3]),...o2?a2:[],...r.hr(e2.settings.emergency?.approvers)],l2=s2.some(({owners:e3})=>e3.length>0)||t2.some(e3=>r.ur(e3).length>0);return{teams:l2?Vt(e2,
c2):[],people:l2,reverts:r.cr(t2).map(({path:e3})=>e3),landed:o2&&i2.some(({rule:e3})=>e3.capacity!==void 0),bookings:n2.flatMap(({request:e3})=>e3?.request.id??
[])}}function Di({policy:e2,now:t2},{teams:n2},r2,{owners:i2,kind:a2}){let o2=Oi(e2,n2,i2),s2=o2.people,c2=s2.length>0&&s2.every(n3=>Wt(e2,n3,t2)),l2=Oi(e2,n2,r2.
kind==="contract"&&c2&&a2==="owner"?r2.deputies:[]);return{policy:e2,now:t2,members:s2,entitled:new Map([...s2,...l2.people].map(e3=>[e3.toLowerCase(),e3])),teamsUnknown:[
...o2.unknown,...l2.unknown],allAway:c2}}function Oi(e2,t2,n2){let r2=n2.map(n3=>Bt(e2,t2,n3));return{people:r2.flatMap(e3=>"members"in e3?e3.members:[]),unknown:r2.
flatMap(e3=>"members"in e3?[]:e3.unverifiable)}}function ki({entitled:e2,policy:t2,now:n2},r2){return e2.has(r2.toLowerCase())||Ht(t2,r2,n2).some(t3=>e2.has(t3.
toLowerCase()))}function Ai(e2,t2){let{policy:n2,now:r2,members:i2,entitled:a2,allAway:o2}=e2,s2=e3=>i2.some(t3=>zt(t3,e3));if(s2(t2))return null;let c2=i2.map(
e3=>Ut(n2,e3,r2)??1/0),l2=o2?Math.min(...c2):1/0;if(a2.has(t2.toLowerCase()))return l2;let u2=Ht(n2,t2,r2).map(e3=>{let i3=Ut(n2,e3,r2,t2)??r2;return s2(e3)?i3:
a2.has(e3.toLowerCase())?Math.min(i3,l2):r2});return Math.max(r2,...u2)}function ji({needs:e2,facts:t2,statements:n2,never:r2},i2,a2){let{policy:o2,now:s2}=e2,c2=Di(
e2,t2,i2,a2),l2=n2.all.filter(({person:e3})=>ki(c2,e3)).map(e3=>({statement:e3,...e3.about(i2)})).filter(({kind:e3})=>e3!=="nothing"),u2=l2.filter(({statement:e3})=>e3.
says==="approve"),d2=u2.filter(({statement:e3})=>r2.why(e3.person)===void 0),f2=d2.filter(({kind:e3})=>e3==="current").map(({statement:e3})=>e3),p2=({expires:e3})=>e3!==
null&&e3<=s2,m2=Object.entries(a2.functions??{}).map(([e3,n3])=>[e3,Oi(o2,t2.teams,n3).people]);return{case:i2,group:a2,role:rr(a2),entitled:c2.entitled,teamsUnknown:c2.
teamsUnknown,valid:Pi(f2.filter(e3=>!p2(e3))).map(e3=>({...e3,expires:Ni(e3.expires,Ai(c2,e3.person))})),expired:f2.filter(p2),vetoes:Mi(l2.map(({statement:e3})=>e3)),
stale:d2.flatMap(e3=>e3.kind==="stale"?[{person:e3.statement.person,changed:e3.changed}]:[]),unknown:d2.filter(({kind:e3})=>e3==="unknown").map(({statement:e3})=>e3),
excluded:u2.flatMap(({statement:{person:e3}})=>{let t3=r2.why(e3);return t3===void 0?[]:[{person:e3,why:t3}]}),functionsOf:e3=>m2.filter(([,t3])=>t3.some(t4=>zt(
t4,e3))).map(([e4])=>e4)}}function Mi(e2){return e2.filter(({person:t2,says:n2,at:r2})=>n2==="refuse"&&!e2.some(e3=>e3.says==="approve"&&zt(e3.person,t2)&&e3.at>
r2))}function Ni(e2,t2){let n2=Math.min(e2??1/0,t2??1/0);return n2===1/0?null:n2}function Pi(e2){return[...new Map(e2.map(e3=>[e3.person.toLowerCase(),e3])).values()]}
function Fi({policy:e2,cases:t2},r2){let i2=new Map;r2.author!==void 0&&i2.set(r2.author.toLowerCase(),"is the author");let{commits:a2}=r2;if(a2===void 0||n.R(a2))
return{why:e3=>i2.get(e3.toLowerCase()),unverifiable:a2?.unverifiable??"it is not known who made this change"};let o2=new Set(t2.flatMap(Ii)),s2=[],c2=Li(t2,a2);
for(let t3 of a2)if(c2||t3.paths.some(t4=>Ri(e2,o2,t4))){for(let e3 of t3.people)Bi(i2,e3,t3);for(let n2 of t3.emails){let r3=Hi(e2,n2);r3?Bi(i2,r3,t3):s2.push(
`${Vi(t3)} by ${n2}`)}}let l2=e3=>i2.get(e3.toLowerCase());return s2.length===0||e2.signoff.unknownCommitters==="ignore"?{why:l2,strangers:s2}:{why:l2,unverifiable:`\
nobody knows whose account made ${s2.slice(0,3).join(", ")}: add the address under people:, or set signoff: {unknownCommitters: ignore}`,strangers:s2}}function Ii(e2){
if(e2.kind!=="contract"&&e2.kind!=="dependent")return[e2.path];let{pairing:t2,cause:n2}=e2.comparison;return[...w(t2),...n2===void 0?[]:[n2]]}function Li(e2,t2){
let n2=new Set(t2.flatMap(({paths:e3})=>e3));return e2.some(e3=>{if(e3.kind!=="contract"&&e3.kind!=="dependent")return!1;let{cause:t3,pairing:r2}=e3.comparison;
return!(t3===void 0?w(r2):[t3]).some(e4=>n2.has(e4))})}function Ri(e2,t2,n2){return t2.has(n2)||S(e2,n2)!==void 0||zi(e2,n2)}function zi(e2,t2){return r.$t(e2,t2)||
r.en(e2,t2).length>0?!0:r.er(t2)}function Bi(e2,t2,n2){let r2=t2.toLowerCase();e2.has(r2)||e2.set(r2,`changed a contract in ${Vi(n2)}`)}function Vi({id:e2}){return e2===
"worktree"?"uncommitted edits":`commit ${e2.slice(0,10)}`}function Hi(e2,t2){let n2=t2.toLowerCase(),r2=[...e2.people.values()].find(({emails:e3})=>e3.includes(
n2));if(r2)return r2.handle;let i2=/^(?:\d+\+)?([a-z0-9][a-z0-9-]*)@users\.noreply\.github\.com$/.exec(n2)?.[1];return i2===void 0?void 0:`@${i2}`}function Ui(e2,t2){
let n2=new Map,r2=[];for(let{role:t3,valid:i3,group:a3}of e2){let e3=n2.get(t3)??new Set;for(let{person:t4}of i3)e3.add(t4.toLowerCase());n2.set(t3,e3);let o3=r2.
filter(e4=>e4===t3).length;for(let e4=o3;e4<a3.count;e4+=1)r2.push(t3)}if(t2===!1)return n2;let i2=Wi(r2,n2);if(t2===!0)return i2;let a2=new Set(e2.flatMap(e3=>Ki(
e3)?[]:[e3.role])),o2=[...n2.keys()].filter(e3=>!a2.has(e3));qi(o2,n2,i2);let s2=e3=>+!a2.has(e3),c2=Wi([...r2].sort((e3,t3)=>s2(e3)-s2(t3)),n2);return qi(o2,n2,
c2),Gi(r2,c2)>Gi(r2,i2)?c2:i2}function Wi(e2,t2){let n2=r.V(n3=>t2.get(e2[n3]??"")??[]);e2.forEach((e3,t3)=>n2.place(t3));let i2=new Map([...t2.keys()].map(e3=>[
e3,new Set]));for(let[t3,r2]of n2.holders)i2.get(e2[r2]??"")?.add(t3);let a2=new Set;for(let[e3,r2]of t2)for(let t3 of r2)n2.holders.has(t3)||a2.has(t3)||(a2.add(
t3),i2.get(e3)?.add(t3));return i2}function Gi(e2,t2){return[...new Set(e2)].map(n2=>Math.min(e2.filter(e3=>e3===n2).length,t2.get(n2)?.size??0)).reduce((e3,t3)=>e3+
t3,0)}function Ki({group:e2}){return e2.speaksFor.every(({kind:e3})=>e3==="owner")}function qi(e2,t2,n2){let r2=new Set(e2.flatMap(e3=>[...n2.get(e3)??[]]));for(let i2 of e2)
for(let e3 of t2.get(i2)??[])r2.has(e3)&&n2.get(i2)?.add(e3)}const Ji={kind:"current"},Yi={kind:"nothing"};async function Xi({policy:e2,now:t2},i2){let a2=e2.signoff.
sources??["github-review","ssh-signature"],o2=a2.includes("ssh-signature")?i2.signOffs??[]:[],s2=await Promise.all(o2.map(t3=>r.pn(e2,t3,i2.repository))),c2=(e3,t3)=>{
let n2=s2[t3];return!o2[t3]?.withdrawn||n2!==void 0&&"signOff"in n2&&n2.signOff.decision==="refuse"},[l2,u2]=[o2.filter(c2),s2.filter(c2)],d2=u2.map((e3,n2)=>$i(
e3,l2[n2]?.location,t2)),f2=d2.flatMap(t3=>"signOff"in t3?[ia(e2,t3)]:[]),p2=d2.flatMap(e3=>"invalid"in e3?[{code:"GV414",message:`the sign-off ${e3.file} does \
not count: ${e3.invalid}`,location:e3.location}]:[]),{reviews:m2,imagined:h2=[]}=i2,g2=t3=>na(t3).flatMap(t4=>ra(e2,t4)??[]);if(!a2.includes("github-review")){let t3=h2.
filter(t4=>Zi(e2,t4)),n2=h2.filter(e3=>!t3.includes(e3)).map(Qi);return{all:[...g2(t3),...f2],reasons:[...p2,...n2]}}if(m2===void 0||n.R(m2))return{all:f2,reasons:p2,
unverifiable:m2?.unverifiable??"reviews are not known here: run in the pull request, or let the owners sign with contract-check sign"};let _2=na(m2).flatMap(({login:e3,
mayNotWrite:t3})=>t3===!0?[{code:"GV414",message:`the approval by @${e3??""} does not count: they may not write to this repository`}]:[]);return{all:[...g2([...m2,
...h2]),...f2],reasons:[...p2,..._2]}}function Zi({people:e2},{login:t2}){return(e2.get(`@${t2??""}`.toLowerCase())?.keys??[]).length>0}function Qi({login:e2}){
return{code:"GV414",message:`@${e2??""} has no key under people:, and only signed files count: they cannot sign`}}function $i(e2,t2,n2){let r2="invalid"in e2?void 0:
ea(e2.at,n2);return r2===void 0?e2:{file:e2.file,invalid:r2,location:t2??{file:e2.file}}}function ea(e2,t2){if(!(e2<=t2+864e5))return`it is dated ${_(e2)}, whic\
h is still to come: contract-check sign dates it`}function ta({at:e2,expires:t2},n2){return t2!==null&&t2<=Math.max(e2,n2)?`it ran out ${_(t2)}`:ea(e2,n2)}function na(e2){
let t2=new Map;for(let n2 of e2)n2.login!==null&&["APPROVED","CHANGES_REQUESTED","DISMISSED"].includes(n2.state.toUpperCase())&&t2.set(n2.login.toLowerCase(),n2);
return[...t2.values()]}function ra(e2,t2){let n2=t2.state.toUpperCase();if(!(n2==="DISMISSED"||t2.login===null||t2.mayNotWrite))return{person:`@${t2.login}`,says:n2===
"APPROVED"?"approve":"refuse",at:t2.at,expires:oa(e2,t2.at,null),source:`review of ${_(t2.at)}`,isFile:!1,about(e3){if(t2.transitions===void 0)return{kind:"unkn\
own"};let n3=t2.transitions.get(e3.path);if(n3===void 0)return{kind:"stale",changed:["the contract was not changed yet"]};let r2=Xt(n3,e3.transition);return r2.
length===0?Ji:{kind:"stale",changed:r2}}}}function ia(e2,{file:t2,signOff:n2,at:r2,expires:i2}){return{person:n2.signer,says:n2.decision,at:r2,expires:oa(e2,r2,
i2),source:t2,isFile:!0,about(e3){return n2.contract===e3.path?n2.change!==void 0&&n2.change!==aa(e3)?{kind:"stale",changed:[`it was signed for ${n2.change}`]}:
n2.digest===Jt(e3.transition)?Ji:{kind:"stale",changed:["the contract, its base or the plan"]}:Yi}}}function aa(e2){return e2.kind==="contract"?e2.request?.request.
id:void 0}function oa({signoff:e2},t2,n2){let r2=e2.maxAge===void 0?void 0:v(e2.maxAge),i2=r2===void 0?null:t2+r2;return i2===null?n2:n2===null?i2:Math.min(i2,n2)}
async function sa(e2,t2,n2){let r2=await Xi(e2,t2),i2=Fi(e2,t2),a2=n2.map(([n3,a3])=>ji({needs:e2,facts:t2,statements:r2,never:i2},n3,a3)),o2=Ui(a2,e2.policy.signoff.
distinctPeople),s2=new Map;for(let e3 of a2){let t3=s2.get(e3.case)??new Map;t3.set(e3.group,ca(e3,o2,r2,i2)),s2.set(e3.case,t3)}return{statements:r2,of(e3,t3){
let n3=s2.get(e3)?.get(t3);if(!n3)throw Error(`${Bn(t3.speaksFor)} of ${e3.path} was not counted`);return n3}}}function ca(e2,t2,{unverifiable:n2},r2){let{group:i2,
role:a2,valid:o2,vetoes:s2,stale:c2,expired:l2,excluded:u2,entitled:d2}=e2,f2=o2.filter(({person:e3})=>t2.get(a2)?.has(e3.toLowerCase())),p2=ua(e2,f2),m2=f2.length>=
i2.count&&p2>=(i2.fromFunctions??0),h2=new Set([...f2,...o2].map(({person:e3})=>e3.toLowerCase())),g2={group:i2,by:f2.map(({person:e3})=>e3),functions:p2,vetoes:s2,
stale:c2,excluded:u2,maySign:[...d2.values()].filter(e3=>r2.why(e3)===void 0&&!h2.has(e3.toLowerCase())),until:da(f2.map(({expires:e3})=>e3))};if(s2.length>0)return{
...g2,status:"vetoed"};if(m2&&r2.unverifiable===void 0)return{...g2,status:"met"};if(i2.owners.length===0)return{...g2,status:"missing"};let _2=la(e2,r2);return _2===
void 0?n2===void 0?c2.length>0?{...g2,status:"stale"}:{...g2,status:l2.length>0?"expired":"missing"}:{...g2,status:"unverifiable",unverifiable:n2,elsewhere:!0}:
{...g2,status:"unverifiable",unverifiable:_2,elsewhere:!1}}function la({teamsUnknown:e2,unknown:t2},n2){return n2.unverifiable===void 0?e2.length>0||t2.length===
0?e2[0]:`the commit that ${t2.map(({person:e3})=>e3).join(", ")} reviewed cannot be read: ask for the review again`:n2.unverifiable}function ua(e2,t2){let n2=t2.
map(({person:t3})=>e2.functionsOf(t3)),i2=r.V(e3=>n2[e3]??[]);return n2.forEach((e3,t3)=>i2.place(t3)),i2.holders.size}function da(e2){let t2=e2.filter(e3=>e3!==
null);return t2.length===0?null:Math.min(...t2)}const fa=8*n.Gt;function pa(e2){let t2=e2.explicit.filter(t3=>t3.extra||!ga(e2,t3.start,t3.local)),n2=new Set(t2.
map(({start:e3})=>e3)),r2=new Map,i2=t3=>{let i3=r2.get(t3);if(i3)return i3;let a2=ha(e2,t3).filter(({start:e3})=>!n2.has(e3));return r2.set(t3,a2),a2};return{overlapping(n3,r3){
let a2=e3=>e3.start<r3&&(e3.end===null||e3.end>n3),o2=t2.filter(a2);if(!e2.expand||r3<=n3)return _a(o2);let s2=Math.floor((r3-1)/fa);for(let t3=Math.floor((n3-e2.
longest)/fa);t3<=s2;t3++)for(let e3 of i2(t3))a2(e3)&&o2.push(e3);return _a(o2)},starts(t3,n3){return[...e2.explicit.filter(({extra:e3,start:r3})=>!e3&&r3>=t3&&
r3<n3).map(({start:e3})=>e3),...e2.expand?.(t3,n3)??[]]}}}function ma({local:e2,timed:t2}){return t2?e2.slice(0,16):e2.slice(0,10)}function ha(e2,t2){let n2=t2*
fa,r2=[];for(let t3 of e2.expand?.(n2,n2+fa)??[]){let n3=e2.localOf(t3);if(ga(e2,t3,n3))continue;let i2=e2.endOf(t3,n3);i2>t3&&r2.push({start:t3,end:i2,local:n3,
timed:e2.timed})}return r2}function ga(e2,t2,n2){return e2.exceptInstants.has(t2)||e2.exceptDates.has(n2.slice(0,10))}function _a(e2){return e2.length<2?e2:[...e2].
sort((e3,t2)=>e3.start-t2.start)}var va=e.n({occurrencesBetween:()=>ya});function ya(e2,t2,n2){return e2.windows.flatMap(r2=>Sa(r2,e2.time,t2,n2)).sort((e3,t3)=>e3.
opens-t3.opens||r.nr(e3.id,t3.id))}function ba(e2,t2,n2){return e2.freezes.flatMap(e3=>Ca(e3,t2,n2)).sort(ka)}function xa(e2,t2,n2){return e2.advisories.flatMap(
e3=>Ca(e3,t2,n2)).sort(ka)}function Sa(e2,t2,n2,r2){return e2.series.overlapping(n2,r2).flatMap(n3=>Ta(e2,t2,n3))}function Ca(e2,t2,n2){let{rule:r2,calendar:i2,
zone:a2}=e2;return e2.series.overlapping(t2,n2).map(e3=>({id:`${r2.id}@${ma(e3)}`,calendar:i2,rule:r2,zone:a2,from:e3.start,to:e3.end}))}function wa(e2,r2,i2){let a2=e2.
windows.find(({rule:e3})=>e3.id===r2);if(!a2)return Ea(`There is no window "${r2}"`,Da(e2));let o2=/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(i2)?e2.time.resolve(`${i2.
slice(0,10)}T12:00`,a2.zone):void 0;if(!o2)return Ea(`"${i2.slice(0,40)}" is not a day`,"write the local date of the start, like 2026-11-28");let s2=Sa(a2,e2.time,
o2.instant-16*n.Kt,o2.instant+16*n.Kt),c2=i2.length===10,l2=s2.filter(t2=>(c2?t2.label:e2.time.wall(t2.opens,a2.zone)).startsWith(i2)),[u2,d2]=l2;return u2&&!d2?
{occurrence:u2}:u2?Ea(`"${r2}" opens more than once on ${i2}`,`write ${t.L(l2.map(e3=>e3.label))}`):Ea(`"${r2}" does not open on ${i2}`,Oa(e2,a2,o2.instant))}function Ta(e2,t2,n2){
if(n2.end===null)return[];let{rule:r2,zone:i2,calendar:a2}=e2,o2=ma(n2);return[{id:`${r2.id}@${o2}`,label:o2,calendar:a2,window:r2,zone:i2,opens:n2.start,closes:n2.
end,bookBy:r2.notice===void 0?n2.start:t2.add(n2.start,r2.notice,i2,-1)}]}function Ea(e2,t2){return{fault:{code:"GV305",message:`${e2}; ${t2}.`}}}function Da(e2){
let n2=e2.windows.slice(0,10).map(({rule:e3})=>e3.id);return n2.length===0?"the calendar defines none":`the calendar has ${t.L(n2)}`}function Oa(e2,t2,r2){let i2=Sa(
t2,e2.time,r2,r2+400*n.Gt).find(({opens:e3})=>e3>r2);return i2?`after that day it next opens on ${i2.label}`:"it does not open after that day"}function ka(e2,t2){
return e2.from-t2.from||r.nr(e2.id,t2.id)}const Aa={changes:0,breaking:0,owners:new Map,consumers:new Map};function ja(e2,t2){let n2=new Map,r2=[],i2=({id:e3})=>{
let t3=n2.get(e3)??Pa();return n2.set(e3,t3),t3};for(let n3 of t2)for(let t3 of Ma(e2,n3))Fa(i2(t3),n3);for(let n3 of t2){if(!n3.occurrence)continue;let t3=wa(e2,
n3.occurrence.window,n3.occurrence.label);if("occurrence"in t3){let e3=i2(t3.occurrence);e3.entries.has(n3.change)||Fa(e3,n3)}else r2.push({...t3.fault,message:`${n3.
change}: ${t3.fault.message}`})}return{faults:r2,used:({id:e3})=>n2.get(e3)??Aa,bookings:({id:e3})=>[...n2.get(e3)?.entries.values()??[]].map(({booking:e4})=>e4),
spent(e3,t3,r3){let i3=n2.get(e3.id),a2=r3===void 0?void 0:i3?.entries.get(r3);return La(e3.window.capacity??{},a2?.before??i3??Aa,t3)}}}function Ma(e2,{landedAt:t2,
contracts:n2}){return t2===void 0?[]:e2.windows.filter(e3=>n2.some(t3=>e3.concerns(t3,void 0))).flatMap(n3=>Sa(n3,e2.time,t2,t2+1))}function Na(e2){return e2.toLowerCase()}
function Pa(){return{changes:0,breaking:0,owners:new Map,consumers:new Map,entries:new Map}}function Fa(e2,t2){let n2=e2.entries.get(t2.change),r2=(e3,t3,n3,r3)=>!e3.
includes(t3)&&r3.indexOf(t3)===n3,[i2,a2]=[(n2?.booking.owners??[]).map(Na),n2?.booking.consumers??[]],o2=t2.owners.map(Na).filter((e3,t3,n3)=>r2(i2,e3,t3,n3)),
s2=t2.consumers.filter((e3,t3,n3)=>r2(a2,e3,t3,n3)),c2={changes:n2?.before.changes??e2.changes,breaking:n2?.before.breaking??e2.breaking,owners:new Map([...n2?.
before.owners??[],...o2.map(t3=>[t3,e2.owners.get(t3)??0])]),consumers:new Map([...n2?.before.consumers??[],...s2.map(t3=>[t3,e2.consumers.get(t3)??0])])},l2=({
classes:e3})=>e3.includes("breaking");n2||(e2.changes+=1),l2(t2)&&!(n2&&l2(n2.booking))&&(e2.breaking+=1);for(let t3 of o2)e2.owners.set(t3,(e2.owners.get(t3)??
0)+1);for(let t3 of s2)e2.consumers.set(t3,(e2.consumers.get(t3)??0)+1);e2.entries.set(t2.change,{booking:n2?Ia(n2.booking,t2):t2,before:c2})}function Ia(e2,t2){
return{...e2,contracts:[...new Set([...e2.contracts,...t2.contracts])],classes:[...new Set([...e2.classes,...t2.classes])],owners:[...new Set([...e2.owners,...t2.
owners])],consumers:[...new Set([...e2.consumers,...t2.consumers])]}}function La(e2,t2,n2){let r2=[],i2=(t3,n3,i3)=>{let a3=e2[t3];a3===void 0||n3<a3||r2.push({
limit:t3,allowed:a3,used:n3,...i3!==void 0&&{of:i3}})};i2("changes",t2.changes),n2.classes.includes("breaking")&&i2("breaking",t2.breaking);let a2=new Map(n2.owners.
map(e3=>[Na(e3),e3]));for(let[e3,n3]of a2)i2("perOwner",t2.owners.get(e3)??0,n3);for(let e3 of new Set(n2.consumers))i2("perConsumer",t2.consumers.get(e3)??0,e3);
return r2}function Ra({limit:e2,allowed:t2,used:n2,of:r2}){let i2=`${n2} of ${t2}`;return e2==="changes"?`${i2} changes are taken`:e2==="breaking"?`${i2} breaki\
ng changes are taken`:e2==="perOwner"?`${r2??"its owner"} already has ${i2}`:`consumer ${r2??""} already faces ${i2}`}function za({rollout:e2,rollback:t2}){let n2=e3=>e3===
void 0?0:v(e3)??0,r2=(t2?.steps??[]).reduce((e3,{estimate:t3})=>e3+n2(t3),0),i2=t2?.estimate===void 0?r2:n2(t2.estimate);return n2(e2?.stages?.[0]?.hold)+i2}const Ba={
findings:[],approvers:[]};function Va(...e2){return{findings:e2,approvers:[]}}function Ha(e2,t2){let{calendar:r2}=e2.policy,i2=t2.landed===void 0||n.R(t2.landed)?
[]:t2.landed;return{calendar:r2,ledger:r2&&ja(r2,[...i2.map(t3=>Ua(r2,e2,t3)),...Wa(e2,t2)]),facts:t2,needs:e2}}function Ua(e2,{policy:t2,booked:n2},i2){let{landedAt:a2,
contracts:o2}=i2;if(a2===void 0)return i2;let s2=n2.find(({request:n3})=>{let{window:i3}=n3;if(!i3||!n3.contracts.some(({id:e3})=>o2.some(n4=>r.on(e3,n4,S(t2,n4)?.
id))))return!1;let s3=wa(e2,i3.id,i3.occurrence);return"occurrence"in s3&&s3.occurrence.opens<=a2&&a2<s3.occurrence.closes});return s2?{...i2,change:s2.request.
id}:i2}function Wa({policy:e2,booked:t2},n2){let i2=({request:{id:e3}})=>n2.bookedAt?.get(e3)??0,a2=_t(e2),o2=e3=>r.Xt(a2,e3).length===e3.request.contracts.length;
return t2.filter(e3=>e3.request.window&&!o2(e3)).sort((e3,t3)=>i2(e3)-i2(t3)||r.nr(e3.request.id,t3.request.id)).map(({request:t3})=>({change:t3.id,contracts:t3.
contracts.map(({id:e3})=>e3),classes:["breaking"],owners:t3.contracts.flatMap(({id:t4})=>Ga(e2,t4)),consumers:[],...t3.window&&{occurrence:{window:t3.window.id,
label:t3.window.occurrence}}}))}function Ga(e2,t2){return(e2.contracts.find(e3=>e3.id===t2)??S(e2,t2))?.owners??[]}function Ka(e2){return e2.queryBefore?[e2,{...e2,
query:e2.queryBefore}]:[e2]}const qa={recovery:"GV143",policy:"GV307"};function Ja({needs:{policy:e2},facts:t2},{request:n2}){let r2=t2.queue===!0&&e2.minRemaining>
e2.closeGuard,i2=r2?e2.minRemaining:e2.closeGuard,a2=n2?za(n2.request):0;return n2&&a2>i2?{millis:a2,kind:"recovery",because:`the first stage and the rollback o\
f ${n2.request.id}`}:{millis:i2,kind:"policy",because:`clock.${r2?"minRemaining":"closeGuard"} of the policy`}}function Ya(e2){return e2.flatMap(({window:e3})=>e3.
approvers?[{window:e3.id,owners:e3.approvers}]:[])}const Xa=n.Kt;function Za({unread:e2}){return e2.map(({message:e3,location:t2})=>({code:"GV214",message:`${t2?.
line===void 0?"":`${t2.file}:${String(t2.line)}: `}${e3}`,...t2&&{location:t2}}))}function Qa(e2,t2){let{copies:n2}=e2,r2=n2.flatMap(({calendar:e3,asOf:n3,maxAge:r3,
location:i3})=>{let a2=t2-n3;if(a2<r3&&a2>-Xa)return[];let o2=h(n3,"UTC");return[{code:"GV213",message:a2<0?`the copy of ${e3} says that it was taken ${o2}, whi\
ch is still to come`:`the copy of ${e3} was taken ${o2}, ${y(a2)} ago, and may be ${y(r3)} old`,location:i3}]}),i2=n2.map(({asOf:e3,maxAge:t3})=>e3+t3);return{until:i2.
length===0?null:Math.min(...i2),unread:Za(e2),stale:r2}}function $a({policy:e2,booked:t2,cases:n2,now:i2}){let a2=no(e2,t2,i2);return r.cr(n2).flatMap(({path:e3,
name:t3,request:n3})=>a2.filter(({request:{id:e4}})=>e4!==n3?.request.id).filter(({request:n4})=>n4.contracts.some(({id:n5})=>[e3,t3].some(e4=>r.on(n5,e4,void 0)))).
map(({request:e4,occurrence:n4,location:r2})=>{let i3=e4.requester===void 0?"":` of ${e4.requester}`;return{code:"GV160",message:`${e4.id}${i3} changes ${t3} to\
o, in ${n4}: agree on who lands first; the later change will be compared with the earlier one`,location:r2}}))}function eo(e2,t2,n2){let r2=no(e2,t2,n2);return r2.
flatMap(({request:t3,occurrence:n3,location:i2},a2)=>r2.slice(0,a2).flatMap(r3=>{let[a3]=t3.contracts.filter(({id:t4})=>r3.request.contracts.some(n4=>to(e2,n4.id)===
to(e2,t4)));return a3?[{message:`${t3.id} (${n3}) and ${r3.request.id} (${r3.occurrence}) both change ${a3.id}: agree on who lands first`,location:i2}]:[]}))}function to(e2,t2){
return S(e2,t2)?.id??t2}function no(e2,t2,n2){let{calendar:r2}=e2;return r2?t2.flatMap(({request:e3,at:t3})=>{let{window:i2}=e3,a2=i2&&wa(r2,i2.id,i2.occurrence);
return!a2||"fault"in a2||a2.occurrence.closes<=n2?[]:[{request:e3,location:t3("window"),occurrence:a2.occurrence.id}]}):[]}function ro(e2,t2,n2,{needs:r2,facts:i2}){
let{policy:a2,faults:o2,now:s2}=r2;return[...a2.configured?[]:[so],...i2.ungoverned===void 0?[]:[co(i2.ungoverned)],...o2.map(({code:e3,message:t3,location:n3})=>({
code:e3,message:t3,...n3&&{location:n3}})),...a2.calendar?Za(a2.calendar).map(io):[],...e2.flatMap(lo),...oo(e2),...$a(r2),...t2.statements.reasons,...po(e2,t2),
...fo(n2,s2)]}function io(e2){return{...e2,message:`${e2.message}; until it can be read, what needs permission is held`}}const ao={revert:"GV310",emergency:"GV5\
01"};function oo(e2){let t2=e2.flatMap(({course:e3})=>"note"in e3?[e3]:[]);return[...new Map(t2.map(({note:e3,kind:t3})=>[e3,t3]))].map(([e3,t3])=>({code:ao[t3],
message:e3}))}const so={code:"GV010",message:"not enforced yet: the governed branch has no contract-check.yaml; what would apply is listed (`contract-check sche\
ma config` says what may stand in one)"};function co(e2){return{code:"GV011",message:`${e2} is not governed: nothing that lands there counts as approved elsewhe\
re`}}function lo({case:e2,course:t2}){let{name:n2,level:r2,because:i2}=e2,a2=e2.kind==="contract"?e2:void 0,o2=[...(a2?.notes??[]).map(e3=>({code:"GV190",message:`${n2}\
: ${e3}`})),...a2?.hints??[]];if(r2==="free")return o2;let s2=a2?` (${br(a2)})`:"",c2=a2?`; risk ${a2.risk.level}: ${a2.risk.parts.join(", ")}`:"",l2="note"in t2?
"":` needs ${mr[r2]}`,u2=a2&&uo(a2);return[{code:"GV100",message:`${n2}${l2}: ${i2}${s2}${c2}`,...u2&&{location:u2}},...o2]}function uo({comparison:e2,effective:t2,
path:n2}){return[...t2.changes,...e2.changes].find(({location:e3})=>e3?.side==="head")?.location??{file:n2}}function fo(e2,t2){if(e2.some(({status:e3})=>e3!=="m\
et"))return[];let n2=e2.filter(({restsOn:e3})=>e3==="open-window").map(({until:e3})=>e3).filter(e3=>e3!==null).filter(e3=>e3>t2);return n2.length===0?[]:[{code:"\
GV300",message:`this holds until ${h(Math.min(...n2),"UTC")}`,tells:"end-of-pass"}]}function po(e2,t2){let n2=e2.flatMap(({case:e3,signOffs:n3})=>n3.map(n4=>t2.
of(e3,n4))).flatMap(({elsewhere:e3,unverifiable:t3})=>e3?t3??[]:[]);return[...new Set(n2)].map(e3=>({code:"GV415",message:e3}))}function T(e2,t2){return{contract:e2,
changes:[],owners:[],until:null,nextChangeAt:null,enforced:!0,...t2}}function mo(e2,t2){return T(e2,{status:"met",unblock:"",...t2})}function ho(e2,t2="or"){let n2=e2.
slice(0,5),r2=e2.length-n2.length;return r2>0?`${n2.join(", ")} and ${String(r2)} more`:n2.length<2?n2.join():`${n2.slice(0,-1).join(", ")} ${t2} ${n2.at(-1)??""}`}
function E(e2){let{code:t2,title:n2,why:i2,remedy:a2,dimension:o2,triggers:s2,of:c2,courses:l2=["ordinary"],from:u2}=e2,d2=e3=>c2.some(t3=>t3===e3.case.kind);return{
dimension:o2,triggers:s2,pages:[{code:t2,title:n2,why:i2,remedy:a2},...e2.alsoSays??[]],find:(t3,n3)=>l2.includes(t3.course.kind)&&(u2===void 0||r.lr(t3.case.level,
u2))&&d2(t3)?e2.find(t3,n3):[]}}const go=["rationale","rollback.steps"],_o={unblock:"write it, with everything computable filled in",command:"contract-check req\
uest"},vo=E({code:"GV101",dimension:"plan",title:"A change request is needed",why:"The policy asks for a plan (window, rollback) before such a change.",remedy:"\
Run `contract-check request`; it fills in everything computable.",triggers:["push","governance-edit"],alsoSays:[{code:"GV102",title:"The change request is incom\
plete",why:"The policy names parts that must be filled in before people are asked to sign.",remedy:"Fill in the parts that the message lists."},{code:"GV103",title:"\
The change request is for another state",why:"Its digest binds it to one exact transition; the contract or the plan has changed since.",remedy:"Run `contract-ch\
eck request` again."},{code:"GV104",title:"The change request is not booked",why:"The policy asks that requests reach the governed branch before the change.",remedy:"\
Merge the request in a pull request of its own."},{code:"GV141",title:"The rollback does not add up",why:"Its steps take longer than the whole.",remedy:"Correct\
 the estimates."}],of:["contract"],from:"request-window-and-sign-off",find:({context:e2,case:t2})=>{let n2=yo(e2.needs,t2);if(n2.length===0){let e3=`${t2.request?.
request.id??""} is complete`;return[mo(t2.path,{code:"GV101",message:e3})]}return n2.map(e3=>T(t2.path,{status:"unmet",...e3}))}});function yo({policy:e2,booked:t2},n2){
let{comparison:r2,name:i2}=n2;if(!n2.request)return[{code:"GV101",message:`${i2} needs a change request, and none names it`,..._o}];let{request:a2,file:o2}=n2.request,
{id:s2}=a2,c2=bo(e2,a2),l2=To(a2),u2=a2.contracts.some(({digest:e3})=>e3!==void 0),d2=e2.settings.requests?.booked==="tip";return[...c2.length===0?[]:[{code:"GV\
102",message:`${s2} is incomplete: ${c2.join(", ")}`,unblock:`fill in ${o2}`}],...l2===void 0?[]:[{code:"GV141",message:l2,unblock:`correct rollback: in ${o2}`}],
...u2&&!Rn(a2,e2,r2)?[{code:"GV103",message:`${s2} was written for another state of ${i2}: its digest differs`,unblock:`write it again: contract-check request, \
or remove digest: from ${o2}`}]:[],...d2&&!t2.some(e3=>e3.request.id===s2)?[{code:"GV104",message:`${s2} is not on the governed branch yet: requests are booked \
first`,unblock:"merge the request in a pull request of its own, then this change"}]:[]]}function bo({settings:e2},t2){let{require:n2=go,checklist:r2=[],minimumRationale:i2=0}=e2.
requests??{},a2=(t2.rationale??"").length<i2;return[...xo(t2,n2,r2),...a2?[`rationale of ${String(i2)} characters`]:[]]}function xo(e2,t2,n2){let r2=t2.filter(t3=>Co(
So(e2,t3))),i2=n2.filter(t3=>Co(e2.checklist?.[t3]));return[...r2,...i2.map(e3=>`checklist.${e3}`)]}function So(e2,t2){let n2=e2;for(let e3 of t2.split(".")){if(typeof n2!=
"object"||!n2||!Object.hasOwn(n2,e3))return;n2=n2[e3]}return n2}function Co(e2){return e2==null||e2===!1||e2===""||typeof e2=="object"&&Object.keys(e2).length===
0}function wo({rules:e2,settings:t2},n2){return(t2.requests??e2.some(({needs:e3})=>e3==="request-window-and-sign-off"))===!1||n2.type!=="normal"?[]:xo(n2,t2.requests?.
require??go,[]).filter(e3=>e3.split(".")[0]==="rollback")}function To({rollback:e2}){let t2=e2?.estimate===void 0?void 0:v(e2.estimate),n2=(e2?.steps??[]).reduce(
(e3,{estimate:t3})=>e3+(v(t3??"PT0S")??0),0);if(!(t2===void 0||n2<=t2))return`the rollback steps take ${y(n2)}, more than the ${y(t2)} of rollback.estimate`}function Eo(e2,t2){
return t2.kind!=="contract"||t2.level!=="request-window-and-sign-off"?[]:yo(e2,t2).map(({message:e3,...t3})=>`${e3}: ${n.W(t3)} first, or this sign-off counts n\
o longer once that is done`)}const Do=E({code:"GV151",dimension:"plan",title:"A compatibility layer is removed before its time",why:"Old and new were promised t\
o live side by side until a day that others plan by. A change is the removal when the layer's removal: names its request, or, where it names none, when it remov\
es or renames an element of the same contract. Whether the layer runs at all is not known here.",remedy:"Wait for that day, or agree on an earlier one in the re\
quest that made the layer.",triggers:["governance-edit","layer-ends"],alsoSays:[{code:"GV152",title:"A compatibility layer is too short for its readers",why:"Co\
nsumers with lag: or maxBehind:, and data under retention:, meet what was written before the change for so long after it lands. The landing is taken to be the b\
ooked occurrence; without one it cannot be told.",remedy:"Keep the layer until the day that the message names, or correct what consumers and contracts declare."}],
of:["contract"],from:"sign-off",find:({context:e2,case:t2})=>Oo(e2.needs,t2)});function Oo({policy:e2,booked:t2,now:n2},r2){let i2=r2.request?.request.id;return t2.
flatMap(({request:t3})=>{let{id:a2,compatibilityLayer:o2}=t3;if(!o2||a2===i2||!jo(t3,r2)||(o2.removal===void 0?!Mo(r2):o2.removal!==i2))return[];let{until:s2,least:c2}=ko(
e2,t3),l2=(e3,t4,n3)=>{let i3=`wait until ${h(n3,"UTC")}, or agree on an earlier end: compatibilityLayer: of ${a2} on the governed branch`;return T(r2.path,{code:e3,
status:"unmet",message:t4,unblock:i3,until:n3,nextChangeAt:n3})};return[...s2!==void 0&&n2<s2?[l2("GV151",`the compatibility layer of ${a2} stands until ${o2.until??
""}`,s2)]:[],...c2&&n2<c2.until?[l2("GV152",`${a2}: ${c2.because}`,c2.until)]:[]]})}function ko(e2,t2){let{compatibilityLayer:n2,window:i2}=t2,a2=n2?.until===void 0?
void 0:r.kn(n2.until),o2=i2&&e2.calendar&&wa(e2.calendar,i2.id,i2.occurrence),s2=Ao(e2,t2);return!o2||!("occurrence"in o2)||!s2?{until:a2,least:void 0}:{until:a2,
least:{until:o2.occurrence.opens+s2.millis,because:`${s2.who} ${y(s2.millis)} after it lands (${i2.occurrence})`}}}function Ao(e2,t2){let n2=(e3,n3)=>t2.contracts.
some(({id:t3})=>t3===n3||r.on(e3,t3,void 0)||n3!==void 0&&r.on(t3,n3,void 0)),i2=e2.consumers.filter(({reads:e3})=>e3.some(({contract:e4})=>n2(e4,void 0))).flatMap(
({id:e3,lag:t3,maxBehind:n3})=>[{text:t3,who:`${e3} sees old data until`},{text:n3,who:`${e3} re-reads old data until`}]),a2=e2.contracts.filter(({id:e3,files:t3})=>t3.
some(t4=>n2(t4,e3))).map(({retention:e3})=>({text:e3,who:"data from before is kept until"}));return[...i2,...a2].flatMap(({text:e3,who:t3})=>{let n3=e3===void 0?
void 0:v(e3);return n3===void 0?[]:{millis:n3,who:t3}}).sort((e3,t3)=>t3.millis-e3.millis)[0]}function jo({contracts:e2},{path:t2,name:n2,comparison:i2}){let a2=[
t2,n2,i2.pairing.basePath??t2];return e2.some(({id:e3})=>a2.some(t3=>r.on(e3,t3,void 0)))}function Mo({comparison:e2}){return e2.pairing.status==="removed"||e2.
changes.some(({edit:e3,was:t2})=>e3==="removed"||t2!==void 0)}function No(e2,t2){let n2=e2.windows.filter(e3=>e3.concerns(t2.contract,t2.contractId)),r2=[...new Set(
n2.map(e3=>e3.calendar))],i2=Po(t2,e2.regionMode),a2=i2.flat(),o2=n2.filter(({rule:e3})=>Io(e3,t2.classes)&&a2.some(t3=>Fo(e3,t3))),s2=(e3,t3)=>i2.some(n3=>n3.every(
n4=>e3.some(e4=>e4.calendar===t3&&Fo(e4.window,n4))));return{windows:o2,freezes:e2.freezes.filter(e3=>Lo(e3,t2)),isGoverned:r2.length>0,permits(e3){let t3=[...e3];
return t3.length>0&&r2.every(e4=>s2(t3,e4))}}}function Po(e2,t2){let n2=e2.teams.length===0?[void 0]:e2.teams,r2=e3=>n2.map(t3=>({region:e3,team:t3}));return e2.
regions.length===0?[r2(void 0)]:t2==="first-stage"?[r2(e2.regions[0])]:t2==="all"?[e2.regions.flatMap(r2)]:e2.regions.map(r2)}function Fo(e2,{region:t2,team:n2}){
let r2=!e2.regions||t2!==void 0&&e2.regions.includes(t2),i2=!e2.teams||n2!==void 0&&e2.teams.includes(n2);return r2&&i2}function Io(e2,t2){let{allow:n2}=e2;return!n2||
n2.includes("any")||t2.every(e3=>n2.includes(e3))}function Lo({rule:e2,concerns:t2},n2){let r2=e2.deny??["breaking"],i2=r2.includes("any")||n2.classes.some(e3=>r2.
includes(e3)),a2=n2.type!==void 0&&(e2.except??[]).includes(n2.type);return i2&&!a2&&t2(n2.contract,n2.contractId)&&Ro(e2.regions,n2.regions)&&Ro(e2.teams,n2.teams)}
function Ro(e2,t2){return!e2||t2.length===0||t2.some(t3=>e2.includes(t3))}function zo(e2){return e2.rule.title===void 0?`"${e2.rule.id}"`:`"${e2.rule.id}" (${e2.
rule.title})`}const Bo=n.Gt,Vo=16*Bo;function*Ho(e2,t2,n2,r2){let i2,a2=Bo;for(let o2=n2;o2<r2;o2+=a2,a2=Math.min(2*a2,Vo))for(let n3 of Uo(e2,t2,o2,Math.min(o2+
a2,r2)))i2&&Go(i2,n3)?i2={...i2,to:n3.to}:(i2&&(yield i2),i2=n3);i2&&(yield i2)}function*Uo(e2,t2,n2,r2){let i2=t2.windows.flatMap(t3=>Sa(t3,e2.time,n2,r2)),a2=t2.
freezes.flatMap(e3=>Ca(e3,n2,r2)),o2=[...i2.map(e3=>({at:Math.max(e3.opens,n2),span:e3})),...a2.map(e3=>({at:Math.max(e3.from,n2),span:e3}))].sort(Xo),s2=[...i2.
map(e3=>({at:e3.closes,span:e3})),...a2.flatMap(e3=>e3.to===null?[]:[{at:e3.to,span:e3}])].sort(Xo),c2=new Set,l2=0,u2=0;for(let i3=n2;i3<r2;){for(;(s2[u2]?.at??
1/0)<=i3;u2++)c2.delete(qo(s2,u2));for(;(o2[l2]?.at??1/0)<=i3;l2++)c2.add(qo(o2,l2));let n3=Math.min(o2[l2]?.at??r2,s2[u2]?.at??r2,r2);yield Wo(e2,t2,{from:i3,to:n3},
[...c2]),i3=n3}}function Wo(e2,t2,n2,i2){let a2=i2.filter(Jo).sort((e3,t3)=>e3.opens-t3.opens||r.nr(e3.id,t3.id)),o2=i2.filter(Yo).sort((e3,t3)=>e3.from-t3.from||
r.nr(e3.id,t3.id)),s2=e2.faults.length===0&&o2.length===0&&t2.permits(a2);return{...n2,windows:a2,freezes:o2,open:s2}}function Go(e2,t2){return Ko(e2.windows,t2.
windows)&&Ko(e2.freezes,t2.freezes)}function Ko(e2,t2){return e2.length===t2.length&&e2.every(({id:e3},n2)=>e3===t2[n2]?.id)}function qo(e2,t2){let n2=e2[t2];if(!n2)
throw RangeError("no such event");return n2.span}function Jo(e2){return"opens"in e2}function Yo(e2){return"from"in e2}function Xo(e2,t2){return e2.at-t2.at}const Zo=400*
n.Gt;function Qo(e2,t2,n2){let r2=No(e2,t2),i2=n2+Zo,a2,o2=null;for(let t3 of Ho(e2,r2,n2,i2)){if(a2??=t3,e2.faults.length>0)break;if(t3.open!==a2.open){o2=t3.from;
break}}let s2=a2??{from:n2,to:i2,windows:[],freezes:[],open:!1};return{at:n2,open:s2.open,windows:s2.windows,freezes:s2.freezes,advisories:e2.advisories.filter(
e3=>e3.concerns(t2.contract,t2.contractId)).flatMap(e3=>Ca(e3,n2,n2+1)),reasons:s2.open?[]:$o({calendar:e2,permission:r2,query:t2},s2,o2),nextTransition:o2,nextChange:s2.
to<i2?s2.to:null,horizon:i2}}function $o(e2,{windows:t2,freezes:n2},r2){let{calendar:i2,permission:a2}=e2;if(i2.faults.length>0)return i2.faults.map(({message:e3,
location:t3})=>es("GV200",e3,t3));let o2=n2.map(e3=>es("GV301",ts(e3),e3.rule.location));return a2.permits(t2)?o2:[...o2,es("GV302",rs(e2,t2,r2))]}function es(e2,t2,n2){
return n2===void 0?{code:e2,message:t2}:{code:e2,message:t2,location:n2}}function ts(e2){let t2=e2.to===null?"until somebody ends it":`until ${h(e2.to,e2.zone)}`,
n2=e2.rule.board===void 0?"":`; ${e2.rule.board} may speak for an emergency`;return`The freeze ${zo(e2)} holds ${t2}${n2}.`}const ns="No window that fits is ope\
n";function rs({calendar:e2,permission:t2,query:n2},r2,i2){if(!t2.isGoverned)return`No window of the calendar is for ${n2.contract}.`;if(t2.windows.length===0)return is(
e2,n2);if(r2.length>0)return`Only ${r2.map(({window:e3})=>`"${e3.id}"`).join(", ")} is open; ${as(e2,n2)} must be open at once.`;let a2=t2.windows[0]?.zone??"UT\
C";return i2===null?"No window that fits opens within the next 400 days.":`${ns}; the change may next land from ${h(i2,a2)}.`}function is(e2,t2){if(e2.windows.filter(
e3=>e3.concerns(t2.contract,t2.contractId)).filter(({rule:e3})=>Io(e3,t2.classes)).length===0)return`No window for ${t2.contract} admits ${t2.classes.join(" and\
 ")} changes.`;let n2=t2.regions.length===0?"names no region":`is in ${t2.regions.join(", ")}`,r2=t2.teams.length===0?"":` and belongs to ${t2.teams.join(", ")}`;
return`The windows for ${t2.contract} are for other regions or teams; it ${n2}${r2}.`}function as(e2,t2){let n2=[...e2.regionMode==="all"&&t2.regions.length>1?t2.
regions:[],...t2.teams.length>1?t2.teams:[]];return n2.length===0?"a window of every calendar":`windows for ${n2.join(", ")}`}function os({calendar:e2,needs:t2},n2){
let{now:r2}=t2;if(!e2||n2.textOnly)return Ba;let i2=us(e2,n2,r2,r2+Zo),a2=i2.filter(({from:e3,to:t3})=>e3<=r2&&(t3===null||r2<t3));if(a2.length===0){let e3=i2.find(
({from:e4})=>e4>r2)?.from??null;return e3===null?Ba:Va(ss(n2,e3))}let o2=a2.map(({to:e3})=>e3).filter(e3=>e3!==null),s2=o2.length===a2.length?Math.max(...o2):null,
c2=a2.map(({rule:e3,to:t3,zone:n3})=>{let r3=t3===null?"until somebody ends it":`until ${h(t3,n3)}`;return`the freeze ${ds(e3)} holds ${r3}`}).join("; "),l2=a2.
flatMap(({rule:e3})=>e3.board??[]),u2=l2.length===0?"":`; ${l2.join(" and ")} may speak for an emergency`,d2=`${s2===null?"the calendar's owners must end the fr\
eeze":"wait for its end"}${u2}`,f2={until:s2,nextChangeAt:s2};return Va(T(n2.path,{code:"GV301",status:"waiting",message:c2,unblock:d2,...f2}))}function ss({path:e2},t2){
return mo(e2,{code:"GV301",message:"no freeze is known to hold",until:t2,nextChangeAt:t2,restsOn:"no-freeze"})}function cs({calendar:e2,needs:{now:t2}},n2){return e2?
us(e2,n2,t2,t2+1).flatMap(({rule:e3})=>e3.board===void 0?[]:{kind:"board",speaksFor:[{kind:"freeze-board",freeze:e3.id}],owners:[e3.board],count:1,changes:[],because:`${e3.
id} makes no exception for emergencies`}):[]}function ls(e2,t2){let{calendar:n2,needs:r2}=e2,{now:i2}=r2,a2=n2?Ka(t2).flatMap(e3=>us(n2,e3,i2,i2+1)):[],o2=[...new Set(
a2.map(({rule:e3})=>ds(e3)))];return o2.length===0?"":`, also in the freeze ${o2.join(" and ")}`}function us(e2,t2,n2,r2){let i2=new Set(No(e2,t2.query).freezes.
map(({rule:e3})=>e3.id));return i2.size===0?[]:ba(e2,n2,r2).filter(({rule:e3})=>i2.has(e3.id))}function ds({id:e2,title:t2}){return t2===void 0?e2:`${e2} (${t2}\
)`}const fs=E({code:"GV501",dimension:"plan",title:"An emergency",why:"It passes without a window until it expires; its review is owed, by a day that the report\
 names.",remedy:"Fill in review: afterwards.",triggers:["push","governance-edit","emergency-expires"],alsoSays:[{code:"GV502",title:"The emergency has expired, \
or lasts too long",why:"An emergency is short by nature.",remedy:"File a new one, or go the ordinary way."},{code:"GV503",title:"Too many emergencies",why:"The \
policy limits them, because the exception must not become the rule.",remedy:"Go the ordinary way."},{code:"GV504",title:"The emergency is incomplete",why:"Witho\
ut an incident and an end it is a way round the rules.",remedy:"Write emergency: {incident, expires}."},{code:"GV505",title:"An emergency takes the place of no \
window",why:"The policy's row for emergencies asks for a window, a request, or forbids the change.",remedy:"Go the ordinary way, or ask the governance owners fo\
r another row."}],of:["contract"],courses:["emergency","ordinary"],find:({case:e2,course:t2,context:n2})=>{if(t2.kind==="ordinary")return t2.refused?[t2.refused]:
[];if(t2.kind!=="emergency")return[];let r2=`the emergency replaces the window${ls(n2,e2)}`;return[mo(e2.path,{code:"GV501",message:r2,until:t2.until,nextChangeAt:t2.
until})]}}),ps=E({code:"GV150",dimension:"plan",title:"The policy forbids the change",why:"A rule says that such a change never lands.",remedy:"Make it compatib\
le, or have the governance owners change the policy.",triggers:["push","governance-edit"],of:["contract"],courses:["forbidden"],find:({case:{path:e2,because:t2}})=>[
T(e2,{code:"GV150",status:"unmet",message:`the policy forbids it: ${t2}`,unblock:"make the change compatible, or ask the governance owners to change the policy"})]}),
ms=E({code:"GV308",dimension:"time",title:"The element is frozen",why:"The config of the governed branch freezes it until a date; a revert is held as well.",remedy:"\
Leave it as it is until then; declare an emergency, which passes; or have frozen: of the element ended on the governed branch.",triggers:["push","governance-edi\
t","element-thaws"],of:["contract"],courses:["ordinary","revert"],find:({case:{path:e2,frozen:t2}})=>t2.map(({message:t3,until:n2})=>T(e2,{code:"GV308",status:"\
unmet",message:t3,unblock:"leave the element as it is until then; an emergency may pass",until:n2,nextChangeAt:n2}))}),hs={GV200:{title:"The calendar cannot be \
trusted",why:"A window, freeze or .ics file has a fault. Guessing what was meant could open a window that nobody wanted, so everything that needs a window is re\
fused until it is repaired; changes that need none still pass.",remedy:"Repair the place that the message names; every message says what was expected there."},GV201:{
title:"A time zone is unknown or is no place",why:"An unknown zone must not silently become UTC, and names such as CET or +02:00 do not follow the clocks of a p\
lace, so the window would be an hour off for half of the year.",remedy:"Name an IANA zone of a place, such as Europe/Berlin."},GV202:{title:"A window starts at \
a time that the clocks skip or show twice",why:"On the night when summer time begins, an hour of the wall clock does not exist: a window that repeats does not o\
pen that day, and a single or added start is after the jump (RFC 5545). On the night when it ends, the hour is shown twice: the window opens once, the first tim\
e.",remedy:"Start the window outside the hour in which the clocks change, or add that one day with add:."},GV203:{title:"A window does not open within a year",why:"\
Its rule has run out, gives no date at all, or a freeze covers every occurrence. Changes that wait for it wait for ever.",remedy:"Extend or correct start and rr\
ule, end the freeze, or remove the window."},GV204:{title:"A booked occurrence lies in a freeze",why:"The freeze wins on the day, so the change would be refused\
 at the moment at which everybody is ready.",remedy:"Book another occurrence in the request, or have the freeze's board change the freeze."},GV205:{title:"The w\
indows that are needed together never open together",why:"regionMode: all, windows per team and several calendars are intersections. 22:00 in Berlin and 22:00 i\
n New York never meet.",remedy:"Move the windows so that they overlap, use regionMode: first-stage, or list fewer regions."},GV206:{title:"A class of changes ha\
s no window",why:"The policy sends these changes to a window, and no window of the contract admits them: they can never land.",remedy:"Add the class to a window\
's allow:, add a window, or change the policy of the class."},GV207:{title:"Windows overlap",why:"Of two windows with capacity each counts its own, so together \
they let more changes land at once than either says. A window that opens again before it has closed is open for longer than it reads, and each occurrence has ro\
om of its own.",remedy:"Merge the windows, set them apart, or scope them to different contracts; shorten a window, or write one that is open for the whole time."},
GV208:{title:"A freeze has no end",why:"It outlives its reason, and nobody notices until an urgent change is refused.",remedy:"Give it a to:, and prolong it whe\
n that is needed."},GV209:{title:"A window lies in a declared business peak",why:"A window is meant to be a quiet time; the advisory with peak: true says that t\
his one is not.",remedy:"Except these days with except:, or move the window."},GV210:{title:"Notice is longer than the distance of occurrences",why:"The next oc\
currence can never be booked in time; every change waits for the one after.",remedy:"Shorten notice:, unless exactly that is meant."},GV211:{title:"The start of\
 a window is not one of its occurrences",why:"RFC 5545 leaves it undefined whether such a start counts. Here it does not: the window first opens on the first da\
te that its rrule gives.",remedy:"Set start to the first date that the rrule gives, or correct the rrule."},GV212:{title:"An exception hits no occurrence",why:"\
A mistyped date leaves the window open on the day on which it was meant to stay shut.",remedy:"Write the local date on which the occurrence starts; after midnig\
ht it is still the day before."},GV213:{title:"A copy of another repository's calendar is too old",why:"Whoever keeps the central calendar may have frozen the d\
ay since the copy was taken, and nobody here would know. While a copy is older than its maxAge:, nothing that needs permission passes by it (it cannot be verifi\
ed, which is neither refused nor passed); what needs none still passes.",remedy:"Run the job that copies the calendar and writes asOf: into it (in an .ics file \
the last DTSTAMP counts), or allow a longer maxAge:."},GV214:{title:"Another calendar cannot be read",why:"A calendar that calendars: names is missing or has a \
fault, so nobody here knows what it permits or freezes. Until it can be read, nothing that needs permission passes (it cannot be verified, which is neither refu\
sed nor passed); what needs none still passes, and our own calendar still says no.",remedy:"Repair the file on the governed branch (lint shows each fault with i\
ts line), or take it out of calendars:."},GV220:{title:"closeGuard does not fit",why:"A status on GitHub does not expire by itself; it must turn pending before \
the window closes, early enough for a scheduled run that is late, and late enough that the window is of any use.",remedy:"Set closeGuard to the sweep interval a\
nd 15 minutes at least, and to less than the shortest window."},GV301:{title:"A freeze holds",why:"Somebody has said that nothing of this class may land now. A \
freeze wins over every window of every calendar.",remedy:"Wait for its end, which the message names, or have the calendar's owners end it, or leave this class o\
ut of its deny:. A revert passes, and so does an emergency: where the freeze names a board and does not except emergencies, the board signs too."},GV302:{title:"\
No window is open",why:"The change needs an open window that admits its class and serves its contract, regions and teams; the one that is booked may be for othe\
rs.",remedy:"Wait for the opening that the message names: the status turns by itself. If what is booked is for other contracts, classes, regions or teams, book \
another occurrence. An emergency or a revert needs no window."},GV303:{title:"The booked occurrence is frozen",why:"A freeze covers all that is left of it.",remedy:"\
Book another occurrence in the request, or have the calendar's owners change the freeze."},GV304:{title:"The occurrence is full",why:"Its capacity, for all, for\
 breaking changes, for one owner or towards one consumer, is taken by what has landed in it and by what was booked before.",remedy:"Book the next occurrence tha\
t has room; the message names it. Who keeps the calendar may raise capacity:."},GV305:{title:"The booked occurrence is over, or does not exist",why:"A change is\
 bound to one occurrence, because notice and capacity mean nothing otherwise.",remedy:"Book another occurrence."},GV306:{title:"The notice was too short",why:"T\
he window wants to know of changes some time before: it takes booked ones only, and this one is not booked, or its request reached the governed branch later tha\
n that.",remedy:"Book the next occurrence whose notice can be kept."},GV307:{title:"The window is closing",why:"Less time is left than must be left (clock: clos\
eGuard, in a merge queue also minRemaining), so that nothing lands after the end because a run was late.",remedy:"Wait for the next occurrence, or book it."}},gs=E(
{code:"GV301",dimension:"time",...hs.GV301,triggers:["push","governance-edit","freeze-begins","freeze-ends","calendar-copy-ages"],of:["contract"],find:({case:e2,
calendar:t2})=>r.lr(e2.level,"window-and-sign-off")?[]:t2.findings}),_s=E({code:"GV300",dimension:"time",title:"A window is open",why:"The change may land now.",
remedy:"Merge before it closes; the status turns by itself afterwards.",triggers:["push","landing","governance-edit","window-opens","window-closes","freeze-begi\
ns","freeze-ends","calendar-copy-ages"],alsoSays:[{code:"GV143",title:"The rollback does not fit into the window",why:"The first stage's hold and the rollback m\
ust be over before the window closes; else the way back is taken at an hour that nobody has agreed to. What the estimates say is taken as true.",remedy:"Land ea\
rlier in the window, book a longer one, or shorten hold: and estimate: in the request."},{code:"GV309",title:"No window will do",why:"None is defined, or none t\
hat fits opens within 400 days: it is for other contracts, classes, regions or teams, is full, frozen, or asks for notice.",remedy:"Add one under windows: (or a\
 date with add:), book one early enough with contract-check request, or say under policy: rules: what such changes need instead. An emergency or a revert needs \
none."}],of:["contract"],from:"window-and-sign-off",find:({calendar:e2})=>e2.findings});function vs({comparison:e2},t2,n2,r2){let i2=[...new Map(t2.map(e3=>[e3.
toLowerCase(),e3])).values()],a2=e2.changes.map(({fingerprint:e3})=>e3);return{kind:"owner",speaksFor:[n2],owners:i2,count:1,changes:a2,because:r2}}function ys(e2,{
comparison:t2,name:n2},r2,i2){let{changes:a2}=t2;return Wn(r2,{policy:e2,comparison:t2,changes:a2,impacts:[],contractName:n2,oncall:i2})}function bs(e2,t2,n2="U\
TC"){let{request:r2}=t2.request??{},i2=r2&&Ts(e2,r2);if(i2)return{refused:T(t2.path,{status:"unmet",...i2})};if(r2?.type!=="emergency")return;let a2=Tr(e2.policy,
t2,"emergency");if(!a2.spareWindow){let e3=`${r2.id}: the policy says that an emergency needs ${mr[a2.needs]}, so it takes the place of no window`,n3=`go the or\
dinary way: write type: normal in ${r2.id} and leave out emergency:`;return{refused:T(t2.path,{code:"GV505",message:e3,status:"unmet",unblock:n3})}}let o2=ws(e2,
r2,n2);if("code"in o2){let{code:e3,unblock:n3}=o2,i3=`${r2.id}: ${o2.message}`;return{refused:T(t2.path,{code:e3,status:"unmet",message:i3,unblock:n3})}}let{until:s2,
incident:c2}=o2,l2=h(xs(e2.policy,r2),n2),u2=`${r2.id} declares the emergency ${c2}: it may land without a window until ${h(s2,n2)}; its review is owed by ${l2}\
: from then on what these owners change and needs a window waits for it`;return{exception:{kind:"emergency",signOffs:Es(e2.policy,t2,a2),until:s2,note:u2}}}function xs({
settings:e2},{emergency:t2}){let i2=v(e2.emergency?.review?.within??"P3D")??2592e5,a2=n.Jt(t2?.expires??""),o2=t2?.reviewBy===void 0?void 0:r.kn(t2.reviewBy);return Math.
min(a2===void 0?1/0:a2+i2,o2??1/0)}function Ss({settings:e2}){return v(e2.emergency?.expires??"PT24H")??864e5}function Cs({policy:e2},t2){let n2=Tr(e2,t2,"emerg\
ency");return n2.spareWindow?Es(e2,t2,n2):void 0}function ws(e2,{id:t2,emergency:n2},r2){if(!n2)return{code:"GV504",message:"an emergency names its incident and\
 its end",unblock:"write it: contract-check request --emergency INC-\u2026 fills in {incident, expires}"};let i2=m(n2.expires);if("message"in i2)return{code:"GV\
504",message:i2.message,unblock:"correct expires: in the request"};let a2=i2.instant,{maxPer30d:o2}=e2.policy.settings.emergency??{},s2=Ss(e2.policy),c2=a2-e2.now;
if(c2<=0)return{code:"GV502",message:`it expired ${h(a2,r2)}`,unblock:"file a new emergency if the incident is still open"};if(c2>s2)return{code:"GV502",message:`\
it lasts ${y(c2)} more, and an emergency may last ${y(s2)} at most`,unblock:"bring expires: closer"};let l2=Ds(e2,t2);return o2!==void 0&&l2.length>=o2?{code:"G\
V503",message:`${String(l2.length)} emergencies in the last 30 days (${l2.join(", ")}), and the policy allows ${String(o2)}`,unblock:"go the ordinary way, or as\
k the governance owners to raise maxPer30d"}:{until:a2,incident:n2.incident}}function Ts({booked:e2},{id:t2,type:n2,emergency:r2}){let i2=e2.find(({request:e3})=>e3.
id===t2)?.request;if(i2?.type!=="emergency"||!i2.emergency)return;let{incident:a2,expires:o2}=i2.emergency;if(n2!=="emergency"||r2?.incident!==a2||r2.expires!==
o2)return{code:"GV504",message:`${t2} is on record for the emergency ${a2} until ${o2}, and stands for no other`,unblock:"leave it as it is on the governed bran\
ch, and file a new request"}}function Es(e2,t2,{needs:n2,signoff:i2}){if(n2==="free")return[];let a2=e2.settings.emergency,o2=[...t2.oncall,...r.hr(a2?.approvers)],
s2=i2??a2?.signoff;if(s2)return ys(e2,t2,s2,o2);let c2=vn(e2,t2.comparison).flatMap(e3=>e3.owners);return[vs(t2,o2.length>0?o2:c2,{kind:"commander",contract:t2.
name},"it is an emergency")]}function Ds({booked:e2,now:t2},r2){return e2.filter(({request:{id:e3,type:i2,emergency:a2}})=>{let o2=i2==="emergency"&&a2?n.Jt(a2.
expires):void 0;return e3!==r2&&o2!==void 0&&t2-o2<2592e6}).map(({request:e3})=>e3.id)}const Os=E({code:"GV601",dimension:"plan",title:"A review is overdue",why:"\
An emergency was promised to be looked at afterwards.",remedy:"Fill in review: in the request that the message names.",triggers:["governance-edit","review-falls\
-due"],of:["contract"],from:"window-and-sign-off",find:({context:e2,case:t2})=>ks(e2.needs,t2).map(({file:e3,request:n2})=>{let r2=`the review of the emergency ${n2.
id} is overdue`,i2=`fill in review: of ${e3} on the governed branch`;return T(t2.path,{code:"GV601",status:"unmet",message:r2,unblock:i2})})});function ks(e2,t2){
let{policy:n2,now:r2,booked:i2}=e2,{comparison:a2}=t2,o2=xn(t2.query.owners.filter(e3=>e3.startsWith("@")));return i2.filter(({request:e3})=>{let{type:t3,emergency:i3,
review:s2,contracts:c2}=e3;return t3!=="emergency"||!i3||s2!=null||r2<xs(n2,e3)?!1:c2.some(({id:e4})=>Pt(e4,n2,a2)||xn(n2.contracts.find(t4=>t4.id===e4)?.owners??
[])===o2)})}const As=E({code:"GV416",dimension:"trust",title:"A waiver's approver made this change",why:"A waiver excuses a change in the name of its approver, \
and nobody excuses what they made themselves: for a change by its approver, or with their commits in it, it does not count.",remedy:"Let somebody else approve i\
t: change approver: of the waiver on the governed branch.",triggers:["push","governance-edit","waiver-expires"],of:["contract","dependent"],find:({case:{path:e2,
effective:t2},context:{needs:n2,facts:r2}})=>{if(t2.waivers.length===0)return[];let i2=Fi(n2,r2),a2=r2.author===void 0?void 0:i2.unverifiable;return t2.waivers.
flatMap(t3=>{let r3=Ms(t3,i2,a2);return r3?[T(e2,{...r3,owners:js(n2.policy,t3)})]:[]})}});function js(e2,{location:t2}){return si(e2,[t2.file]).flat()}function Ms({
approver:e2,location:t2},n2,r2){let i2=n2.why(e2),a2=`the waiver in ${t2.file}:${String(t2.line??1)}`;if(i2!==void 0)return{code:"GV416",status:"unmet",message:`${a2}\
 does not count here: its approver ${e2} ${i2}`,unblock:"let somebody else approve it: approver: of the waiver on the governed branch"};if(r2!==void 0)return{code:"\
GV415",status:"unverifiable",message:`${a2} may be by somebody who made this change: ${r2}`,unblock:"give what the message asks for"}}const Ns=E({code:"GV310",dimension:"\
time",title:"A revert",why:"The content returns to what the branch had lately (within 14 days, or what reverts: {within} says), so no window is needed, and no f\
reeze of the calendar holds it; a frozen element (GV308) does.",remedy:"One owner or on-call person signs, or whom the policy's own row for reverts names.",triggers:[
"push","landing","governance-edit","revert-ages"],of:["contract"],courses:["revert"],find:({case:e2,course:t2,context:n2})=>{if(t2.kind!=="revert")return[];let r2=`\
a revert needs no window${ls(n2,e2)}`;return[mo(e2.path,{code:"GV310",message:r2,until:t2.until,nextChangeAt:t2.until})]}}),Ps={owner:"GV401",consumer:"GV402",governance:"\
GV403",board:"GV404",approver:"GV405","filed-request":"GV406"};function Fs(e2,t2,{policy:n2,now:r2}){let{owners:i2,changes:a2,unowned:o2}=t2.group,s2={owners:i2,
changes:a2,until:t2.until,enforced:o2!=="report"},c2=Is(e2,t2,r2);return T(e2.path,{...s2,...Ls(e2,t2,n2),...c2.length>0&&{waivers:c2}})}function Is(e2,{group:t2,
status:n2,maySign:r2},i2){let[a2]=r2;if(e2.kind!=="contract"||!e2.waivable||t2.kind!=="owner"||n2==="met"||a2===void 0)return[];let o2=new Date(i2),s2=new Date(
Date.UTC(o2.getUTCFullYear(),o2.getUTCMonth()+4,0)).toISOString().slice(0,10),{changes:c2,removals:l2}=e2.effective,u2=new Set([...c2,...l2].map(({fingerprint:e3})=>e3));
return t2.changes.filter(e3=>u2.has(e3)).map(e3=>({fingerprint:e3,approver:a2,expires:s2}))}function Ls(e2,n2,r2){let{group:i2,status:a2}=n2;if(i2.owners.length===
0)return Ws(e2,i2);let o2=`${t.L(i2.owners)} as ${Bn(i2.speaksFor)}`;switch(a2){case"met":return{code:Ps[i2.kind],status:"met",message:`${o2} signed: ${n2.by.join(
", ")}`,unblock:""};case"vetoed":return Rs(n2);case"stale":{let t2=n2.stale.map(({person:e3,changed:t3})=>`${e3} signed before ${t3.join(" and ")} changed`),i3=n2.
stale.map(({person:e3})=>e3);return{code:"GV411",status:"unmet",message:`${o2}: ${t2.join("; ")}`,...Hs(e2,i3,r2)}}case"expired":return{code:"GV413",status:"unm\
et",message:`${o2}: the sign-off has expired`,...Hs(e2,n2.maySign,r2)};case"unverifiable":return zs(e2,n2,o2,r2);case"missing":return Vs(e2,n2,o2,r2)}}function Rs({
group:e2,vetoes:t2}){let[n2]=t2,r2=[...new Set(t2.map(({person:e3})=>e3))].join(", "),i2=n2?` (${_(n2.at)})`:"";return{code:"GV412",status:"unmet",message:`${r2}\
 asked for changes as ${Bn(e2.speaksFor)}${i2}`,unblock:`settle it with ${r2}: ${t2.some(({isFile:e3})=>e3)?"only they lift it, with contract-check sign":"an ap\
proval, or a dismissal of the review, lifts the veto"}`}}function zs(e2,t2,n2,r2){let i2="GV415",a2="unverifiable",{group:o2,maySign:s2,elsewhere:c2,unverifiable:l2=""}=t2;
return c2===!0?{code:i2,status:a2,message:`${n2} must sign${Bs(o2)}; whether somebody has is not known here`,...s2.length===0?{unblock:l2}:Hs(e2,s2,r2)}:{code:i2,
status:a2,message:`${n2}: cannot be verified`,unblock:l2}}function Bs({kind:e2,because:t2}){return e2==="consumer"?` (${t2})`:""}function Vs(e2,n2,r2,i2){let{group:a2,
by:o2,functions:s2,excluded:c2,maySign:l2}=n2,u2=`${String(o2.length)} of ${String(a2.count)}`,d2=a2.fromFunctions===void 0?"":`, from ${String(a2.fromFunctions)}\
 different functions`,f2=a2.fromFunctions===void 0?a2.count>1?` (${u2} so far)`:"":` (${u2} people, for ${String(s2)} of ${String(a2.fromFunctions)} functions s\
o far)`,p2=c2.map(({person:e3,why:t2})=>`${e3} does not count: ${e3} ${t2}`),m2=[`${r2} must sign${d2}${f2}${Bs(a2)}`,...p2].join("; "),h2=l2.length===0?{unblock:`\
nobody is left who may: the governance owners must add a member to ${t.L(a2.owners)}`}:Hs(e2,l2,i2);return{code:Ps[a2.kind],status:"unmet",message:m2,...h2}}function Hs(e2,t2,{
signoff:n2,people:r2}){let i2=n2.sources??["github-review","ssh-signature"],a2=[...new Set(t2)],o2=a2.filter(e3=>(r2.get(e3.toLowerCase())?.keys.length??0)>0),s2=i2.
includes("github-review"),c2=`ask ${ho(a2)} to approve the pull request`;if(!i2.includes("ssh-signature"))return{unblock:c2};let[l2]=o2;if(l2===void 0)return{unblock:s2?
c2:`list an SSH key of ${ho(a2)} under people: on the governed branch`};let u2=`contract-check sign${e2.kind==="governance"?"":` ${Us(e2.path)}`} --as ${l2} --k\
ey ~/.ssh/id_ed25519`;return{unblock:s2?`${c2}, or to sign, for example`:`ask ${ho(o2)} to sign, for example`,command:u2}}function Us(e2){return/^[\w./@-]+$/.test(
e2)?e2:`'${e2.replaceAll("'","'\\''")}'`}function Ws(e2,t2){let{kind:n2,speaksFor:r2,because:i2}=t2;if(r2[0]?.kind==="on-call")return{code:"GV110",status:"unmet",
message:`nobody is ${Bn(r2)} (${i2})`,unblock:"name one on the governed branch: oncall: of the contract in contract-check.yaml"};let a2=e2.kind==="governance"?"\
the governance files":Vn(r2);return{code:n2==="owner"?"GV110":Ps[n2],status:"unmet",message:`nobody owns ${a2} (${i2})`,unblock:Gs(e2,n2)}}function Gs({kind:e2},t2){
return t2==="consumer"?"declare a team of the same name as the catalogue's owner under teams:":e2==="governance"?"name them on the governed branch: governance: \
{owner: \u2026} in contract-check.yaml":"name an owner on the governed branch: contracts: in contract-check.yaml, or a line of CODEOWNERS"}const Ks=E({code:"GV4\
01",dimension:"people",title:"An owner must sign",why:"The change takes something from those who rely on it; its owner decides.",remedy:"Ask one of the people n\
amed; an approving review at the present content counts, or a signed file.",triggers:["push","review","sign-off-file","team-change","governance-edit","landing",
"sign-off-expires","absence-ends"],alsoSays:[{code:"GV110",title:"Nobody owns it",why:"A change without an owner has nobody who could say yes.",remedy:"Name an \
owner under contracts:, or in CODEOWNERS; or say what holds with unowned:."},{code:"GV402",title:"A consumer must sign",why:"It was computed to break, or reads \
what is removed.",remedy:"Ask its owner, or make the change compatible with what it reads."},{code:"GV403",title:"The governance owners must sign",why:"The prop\
osal edits the rules it is judged by; the old rules judge it.",remedy:"Ask one of the governance owners."},{code:"GV404",title:"A board must sign",why:"The risk\
 or the element asks for it.",remedy:"Ask people of as many functions as the message says."},{code:"GV406",title:"A filed request is edited or deleted",why:"Req\
uests on the governed branch are counted on: a booking holds room, an emergency owes a review, a layer holds a removal back. A proposal that only edits one woul\
d undo that, and nobody would look.",remedy:"Ask one of the owners of its contracts, or a governance owner. A change that comes with its own request needs nothi\
ng more: who signs it has seen the plan."},{code:"GV411",title:"A sign-off is stale",why:"It was for another content or another plan.",remedy:"Ask the same pers\
on to look again; the message says what changed."},{code:"GV412",title:"A veto",why:"Somebody entitled asked for changes.",remedy:"Settle it with them; their ap\
proval or a dismissal lifts it."},{code:"GV413",title:"A sign-off has expired",why:"The policy limits how long a sign-off holds, or it says so itself.",remedy:"\
Ask for it again."},{code:"GV415",title:"A sign-off cannot be verified",why:"Evidence is missing: reviews, team members, or who wrote a commit. Missing evidence\
 never counts in favour.",remedy:"Give what the message asks for (a token, a member list, an address)."}],of:["contract","dependent","governance","request"],courses:[
"ordinary","revert","emergency"],find:({case:e2,signOffs:t2,context:n2},r2)=>t2.filter(({kind:e3})=>e3!=="approver").map(t3=>Fs(e2,r2.of(e2,t3),n2.needs))}),qs=E(
{code:"GV170",dimension:"plan",title:"The contract's version grows by too little, or goes back",why:"People choose what to upgrade by a contract's version: by s\
emver a broken promise is a MAJOR step and a lost direction or a removal a MINOR one (before 1.0.0 one less), by SchemaVer a MODEL and a REVISION. Where `files:\
` names {version} in the path, it holds the change up, unless the entry says `versions: report`; a top-level version in an Avro or JSON Schema document is only \
told of, unless it says `versions: enforce`. A larger step than is needed is free.",remedy:"Set the version that the message names.",triggers:["push","governanc\
e-edit","landing"],alsoSays:[{code:"GV171",title:"A version that has landed is edited",why:"Whoever has read a version trusts that it stays what it is; a second\
 file of the same version is an edit too, and so is another content under the number of a version that was removed. Documentation may change.",remedy:"Restore i\
t and add a new version; where such files are no publications, the entry says `published: editable`."},{code:"GV172",title:"A version is not numbered as its lin\
e is",why:"Versions that are counted in two ways have no order, so nobody can tell which one comes before; it is compared with the newest.",remedy:"Number it as\
 the other versions are, or say `versioning:` in the entry on the governed branch."},{code:"GV174",title:"A contract says another version than its path",why:"Wh\
o reads the text, the address or the package, and who reads the path, would speak of two versions. It is checked where the entry says `versioning: {from: \u2026}` or\
 `versioning: package`.",remedy:"Make both the same."}],of:["contract"],courses:["ordinary","forbidden"],find:({case:{path:e2,versions:t2}})=>t2.map(({code:t3,message:n2,
unblock:r2})=>T(e2,{code:t3,status:"unmet",message:n2,unblock:r2}))}),Js=[Ks,E({code:"GV405",dimension:"time",title:"The window's approver must sign",why:"The w\
indow says so with approvers:.",remedy:"Ask one of the approvers.",triggers:["push","review","sign-off-file","team-change","governance-edit","window-opens","win\
dow-closes","sign-off-expires"],of:["contract"],find:({case:e2,signOffs:t2,context:n2},r2)=>t2.filter(({kind:e3})=>e3==="approver").map(t3=>Fs(e2,r2.of(e2,t3),n2.
needs))}),ps,qs,Ns,fs,ms,As,Os,Do,vo,_s,gs];function Ys({needs:e2,calendar:t2},n2,r2){if(!t2||r2.textOnly||r2.level==="free")return n2;let{until:i2,unread:a2,stale:o2}=Qa(
t2,e2.now),s2=[...a2,...o2],[c2]=s2;return i2===null&&!c2?n2:(n2.length>0?n2:[ss(r2,i2)]).map(e3=>{if(e3.status!=="met")return e3;if(!c2)return{...e3,until:Math.
min(e3.until??1/0,i2??1/0)};let t3=`${e3.message}; but ${s2.map(e4=>e4.message).join("; ")}`,n3=a2.length===0?"run the job that copies the calendar into the gov\
erned branch":"repair that calendar on the governed branch, or take it out of calendars:";return T(r2.path,{...e3,code:c2.code,status:"unverifiable",message:t3,
unblock:n3})})}function Xs({needs:e2,facts:{landed:t2}},r2){return!e2.questions.landed||t2!==void 0&&!n.R(t2)?r2:r2.map(e3=>{if(e3.status!=="met"||e3.restsOn!==
"open-window")return e3;let n2=`${e3.message}; but what landed in it could not be counted`,r3=t2?.unverifiable??"run where the history of the governed branch is\
 known";return{...e3,status:"unverifiable",message:n2,unblock:r3}})}function Zs({policy:e2,now:t2},{pastStates:n2},r2){let{head:i2}=r2.comparison.digests;if(i2===
void 0||r2.level==="free")return;let a2=v(e2.settings.reverts?.within??"P14D")??12096e5,o2=(n2?.get(r2.path)??[]).find(({digest:e3,until:n3})=>e3===i2&&n3<=t2&&
t2-n3<=a2);if(!o2)return;let s2=Tr(e2,r2,"revert");if(!s2.spareWindow)return;let c2=y(t2-o2.until);return{kind:"revert",signOffs:Qs(e2,r2,s2),until:o2.until+a2+
1,note:`${r2.name} returns to the state of ${o2.commit.slice(0,10)}, which the base branch had until ${c2} ago: no window is needed; what was written meanwhile \
is shown above`}}function Qs(e2,t2,{needs:n2,signoff:r2}){if(n2==="free")return[];if(r2)return ys(e2,t2,r2,t2.oncall);let i2=vn(e2,t2.comparison).flatMap(e3=>e3.
owners),a2={kind:"owner-or-on-call",contract:t2.name};return[vs(t2,[...i2,...t2.oncall],a2,"it is a revert")]}function $s(e2,t2,n2){let{from:r2,count:i2}=n2,a2=No(
e2,t2),o2=r2+Zo,s2=new Map,c2=[];for(let l2 of ec(e2,a2,r2,o2)){if(s2.size>=i2&&ac(s2,i2)<=l2.occurrence.opens)break;for(let e4 of nc(l2)){let r3=rc(e4,t2,n2);r3?
c2.push(r3):s2.set(`${e4.opens} ${e4.closes} ${e4.occurrences.map(({id:e5})=>e5).join()}`,e4)}let e3=l2.stretches.length===0?ic(l2):void 0;e3&&c2.push(e3)}return{
openings:[...s2.values()].sort((e3,t3)=>e3.opens-t3.opens||e3.closes-t3.closes).slice(0,i2),passedOver:c2.slice(0,50),horizon:o2}}function*ec(e2,t2,n2,r2){let i2=new Map;
for(let a2 of Ho(e2,t2,n2,r2)){let e3=new Set(a2.windows.map(({id:e4})=>e4));for(let[t3,n3]of i2){if(e3.has(t3))break;i2.delete(t3),yield n3}for(let e4 of a2.windows)
tc(i2,e4,a2,t2)}yield*i2.values()}function tc(e2,t2,n2,r2){let i2=e2.get(t2.id)??{occurrence:t2,stretches:[],freezes:new Map};e2.set(t2.id,i2);for(let e3 of n2.
freezes)i2.freezes.set(e3.id,e3);if(!n2.open)return;let a2=r2.permits([t2])?[t2]:n2.windows,o2=i2.stretches.at(-1);o2?.to===n2.from&&oc(o2.together,a2)?i2.stretches.
splice(-1,1,{...o2,to:n2.to}):i2.stretches.push({from:n2.from,to:n2.to,together:a2})}function nc({stretches:e2}){return e2.map(({from:e3,to:t2,together:n2})=>({
opens:e3,closes:t2,occurrences:n2}))}function rc({opens:e2,closes:t2,occurrences:n2},r2,{minDuration:i2=0,bookedAt:a2,ledger:o2,change:s2}){let c2=t2-e2;for(let e3 of n2){
let{window:t3,zone:n3,bookBy:l2}=e3;if(t3.notice!==void 0&&a2!==void 0&&a2>l2)return{occurrence:e3,code:"GV306",reason:`it had to be booked by ${h(l2,n3)}`};let[
u2]=o2?.spent(e3,r2,s2)??[];if(u2)return{occurrence:e3,code:"GV304",reason:Ra(u2),spent:u2};if(c2<i2)return{occurrence:e3,code:"GV307",reason:`only ${y(c2)} of \
the ${y(i2)} needed are left`}}}function ic({occurrence:e2,freezes:t2}){let[n2]=t2.values();return n2&&{occurrence:e2,code:"GV303",reason:`the freeze ${zo(n2)} \
holds`}}function ac(e2,t2){return[...e2.values()].map(({opens:e3})=>e3).sort((e3,t3)=>e3-t3)[t2-1]??1/0}function oc(e2,t2){return e2.length===t2.length&&e2.every(
({id:e3},n2)=>e3===t2[n2]?.id)}function sc(e2,t2,n2,r2){if(e2.faults.length>0)return{status:"broken",reasons:e2.faults.map(e3=>({...e3,code:"GV200"})),opens:null,
closes:null,validUntil:null};let i2=No(e2,t2),a2=mc(e2,i2,n2),o2=[...lc(n2,r2),...uc(n2,a2,i2,t2),...dc(a2,r2),...fc(n2,r2),...pc(n2,t2,r2)],s2=a2?.stretches.find(
({to:e3})=>e3>r2.now),[c2]=o2,l2={opens:s2?.from??null,closes:s2?.to??null};return c2?{status:c2.status,reasons:o2.map(hc),...l2,validUntil:null}:cc(n2,s2,r2)}function cc({
zone:e2,window:t2},n2,{now:r2,closeGuard:i2=0}){if(!n2)return{status:"unfit",reasons:[],opens:null,closes:null,validUntil:null};let a2={opens:n2.from,closes:n2.
to},o2=n2.to-i2;return r2<n2.from?{status:"later",reasons:[{code:"GV302",message:`"${t2.id}" opens ${h(n2.from,e2)}.`}],...a2,validUntil:n2.from}:r2<o2?{status:"\
open",reasons:[],...a2,validUntil:o2}:{status:"closing",reasons:[{code:"GV307",message:`"${t2.id}" closes in ${y(n2.to-r2)}, which is less than the ${y(i2)} tha\
t must be left.`}],...a2,validUntil:n2.to}}function lc({window:e2,closes:t2,zone:n2},{now:r2}){return r2<t2?[]:[{status:"past",code:"GV305",message:`"${e2.id}" \
closed ${h(t2,n2)} and the change did not land; book another occurrence.`}]}function uc({window:e2,label:t2},n2,r2,i2){return n2&&(n2.stretches.length>0||n2.freezes.
size>0)?[]:[{status:"unfit",code:"GV302",message:r2.windows.some(({rule:t3})=>t3.id===e2.id)?`"${e2.id}" on ${t2} does not open together with the other regions,\
 teams or calendars that ${i2.contract} needs.`:`"${e2.id}" is not for ${i2.classes.join(" and ")} changes of ${i2.contract} in its regions and teams.`}]}function dc(e2,{
now:t2}){return!e2||t2>=e2.occurrence.closes||e2.stretches.some(({to:e3})=>e3>t2)?[]:[...e2.freezes.values()].map(t3=>({status:"frozen",code:"GV303",message:`Th\
e freeze ${zo(t3)} holds over the booked "${e2.occurrence.id}"; book another occurrence.`,...t3.rule.location&&{location:t3.rule.location}}))}function fc({window:e2,
bookBy:t2,zone:n2},{now:r2,bookedAt:i2=r2}){return e2.notice===void 0||i2<=t2?[]:[{status:"notice",code:"GV306",message:`"${e2.id}" asks for notice of ${e2.notice}\
; this had to be booked by ${h(t2,n2)}.`}]}function pc(e2,t2,{ledger:n2,change:r2}){return(n2?.spent(e2,t2,r2)??[]).map(t3=>({status:"full",code:"GV304",message:`\
"${e2.id}" is full: ${Ra(t3)}.`}))}function mc(e2,t2,{id:n2,opens:r2,closes:i2}){for(let a2 of ec(e2,t2,r2,i2))if(a2.occurrence.id===n2)return a2}function hc({code:e2,
message:t2,location:n2}){return n2===void 0?{code:e2,message:t2}:{code:e2,message:t2,location:n2}}function gc(e2,t2){let{calendar:n2,ledger:r2,facts:i2,needs:a2}=e2,
{openings:o2}=$s(n2,t2.query,{from:a2.now,count:3,bookedAt:a2.now,...r2&&{ledger:r2},minDuration:Ja(e2,t2).millis+1});return _c(o2,i2)}function _c([e2,...t2],n2){
if(!e2)return"";let r2=t2.length===0?"":`; after that ${t2.map(vc).join(", ")}`;return`${yc(e2,n2)}${r2}`}function vc({occurrences:e2}){return e2.map(({id:e3})=>e3).
join(" with ")}function yc(e2,t2){let{opens:n2,occurrences:r2}=e2,[i2]=r2;return`${vc(e2)}, which opens ${h(n2,i2?.zone??t2.zone??"UTC")}`}function bc({opens:e2,
closes:t2,zone:n2}){return g(e2,t2,n2)}function xc({openings:[e2],passedOver:t2}){return t2.filter(({occurrence:t3})=>t3.opens<(e2?.opens??1/0))}function Sc(e2,t2){
return e2.slice(0,2).map(({occurrence:e3,spent:n2,reason:r2})=>{let i2=n2?Cc(e3,t2):"";return`${e3.id}: ${r2}${i2}`})}function Cc(e2,t2){let n2=(t2?.bookings(e2)??
[]).map(({change:e3})=>/^[0-9a-f]{40,}$/.test(e3)?`commit ${e3.slice(0,10)}`:e3);return n2.length===0?"":` (by ${ho(n2,"and")})`}function wc(e2,t2){let n2=Tc(e2,
t2),{calendar:r2,state:i2,usable:a2}=n2;return i2.open&&a2.length>0&&No(r2,t2.query).permits(a2)?Dc(n2):i2.freezes.length>0||!i2.open?Oc(n2):kc(n2)}function Tc(e2,t2){
let{calendar:n2,ledger:r2,facts:i2,needs:a2}=e2,o2=Qo(n2,t2.query,a2.now),s2=$s(n2,t2.query,{from:a2.now,count:3,minDuration:Ja(e2,t2).millis+1,bookedAt:a2.now,
...r2&&{ledger:r2},...i2.change!==void 0&&{change:i2.change}}),c2=o2.windows.filter(n3=>n3.window.notice===void 0&&!Ec(e2,t2,n3));return{...e2,contract:t2,state:o2,
usable:c2,openings:s2}}function Ec({ledger:e2,facts:t2},{query:n2},r2){return e2?.spent(r2,n2,t2.change)[0]}function Dc(e2){let{contract:t2,state:n2,usable:r2,needs:i2}=e2,
a2=Ja(e2,t2),o2=n2.nextTransition,s2=(o2??1/0)-i2.now;if(s2<=a2.millis){let t3=`the open window closes in ${y(s2)}, less than the ${y(a2.millis)} that must be l\
eft (${a2.because})`;return jc(e2,{code:qa[a2.kind],message:t3},o2)}let c2=r2.map(e3=>`${e3.id} is open: ${bc(e3)}`).join("; "),l2=o2===null?null:o2-a2.millis,u2={
until:l2,nextChangeAt:l2,restsOn:"open-window"};return{findings:[mo(t2.path,{code:"GV300",message:c2,...u2})],approvers:Ya(r2)}}function Oc(e2){let{contract:t2,
state:n2,openings:r2,ledger:i2}=e2,a2=n2.reasons.map(e3=>e3.message),o2=a2.join(" "),s2=n2.freezes.length>0?"GV301":"GV302",[c2]=r2.openings;return c2?jc(e2,{code:s2,
message:n2.freezes.length===0&&n2.windows.length===0&&n2.nextTransition!==null?[ns,...Sc(xc(r2),i2)].join("; "):o2},Math.min(c2.opens,n2.nextTransition??1/0)):Va(
T(t2.path,Mc(a2,r2.passedOver,i2)))}function kc(e2){let{contract:t2,state:n2,openings:r2,ledger:i2,facts:a2}=e2,o2=n2.windows.map(n3=>{let r3=Ec(e2,t2,n3);if(r3)
return{code:"GV304",text:`${n3.id} is full: ${Ra(r3)}${Cc(n3,i2)}`};let a3=n3.window.notice??"";return{code:"GV306",text:`${n3.id} asks for notice of ${a3}: it \
takes booked changes only`}}),s2=_c(r2.openings,a2),c2=s2===""?"none in the next 400 days fits":`next: ${s2}`;return Va(T(t2.path,{code:o2[0]?.code??"GV304",status:"\
unmet",message:o2.map(({text:e3})=>e3).join("; "),unblock:`book an occurrence (${c2})`,command:Ac(r2),nextChangeAt:n2.nextTransition}))}function Ac({openings:[e2]}){
let[t2,...n2]=e2?.occurrences??[];return t2&&n2.length===0?`contract-check request --window ${t2.window.id}@${t2.label}`:"contract-check request"}function jc({contract:e2,
openings:{openings:t2},facts:n2},r2,i2){let a2=t2.length===0?"book an occurrence with contract-check request":`wait for ${_c(t2,n2)}`;return Va(T(e2.path,{...r2,
status:"waiting",unblock:a2,until:i2,nextChangeAt:i2}))}function Mc(e2,t2,n2){let r2=t2.length===0?"":` (${Sc(t2,n2).join("; ")})`;return{code:"GV309",status:"u\
nmet",message:[...new Set([...e2,`No window that fits opens within the next 400 days${r2}.`])].join(" "),unblock:"the calendar's owners must add an occurrence, \
or book one early enough with contract-check request; policy: rules: may ask such changes for less"}}function Nc(e2,t2){let{calendar:n2}=e2;if(!n2||n2.windows.length===
0)return Va(T(t2.path,{code:"GV309",status:"unmet",message:"it needs an open window, and the governed branch defines none",unblock:"add one under windows: in co\
ntract-check.yaml (contract-check calendar shows what it means), or say under policy: rules: what such changes need instead"}));let{request:r2}=t2,i2=r2?.request.
window;if(!i2)return wc({...e2,calendar:n2},t2);let a2=wa(n2,i2.id,i2.occurrence);if("fault"in a2){let e3=`${r2.request.id} books an occurrence that does not ex\
ist: ${a2.fault.message}`;return Va(T(t2.path,{code:"GV305",status:"unmet",message:e3,unblock:"write another occurrence: contract-check calendar --next 10 lists\
 them"}))}let{occurrence:o2}=a2;return{findings:[Pc({...e2,calendar:n2},t2,o2,r2)],approvers:Ya([o2])}}function Pc(e2,t2,n2,r2){let{path:i2}=t2,{id:a2}=r2.request,
o2=Ja(e2,t2),s2=n2.closes-n2.opens;if(o2.kind==="recovery"&&o2.millis>=s2){let a3=`${n2.id} is open for ${y(s2)}, and ${o2.because} take ${y(o2.millis)}`,c3=`sh\
orten rollout: or rollback: of ${r2.file}, or ${Ic(e2,t2)}`;return T(i2,{code:qa.recovery,status:"unmet",message:a3,unblock:c3})}let{status:c2,reasons:l2,validUntil:u2}=sc(
e2.calendar,t2.query,n2,Fc(e2,r2,o2)),[d2]=l2,f2=bc(n2),p2={until:u2,nextChangeAt:u2};switch(c2){case"open":return mo(i2,{code:"GV300",message:`${a2} is booked \
into ${n2.id}, which is open: ${f2}`,...p2,restsOn:"open-window"});case"later":return T(i2,{code:"GV302",status:"waiting",message:`${a2} is booked into ${n2.id}\
: ${f2}`,unblock:"nothing to do but wait: the status turns green by itself when the window opens",...p2});case"closing":return T(i2,{code:qa[o2.kind],status:"wa\
iting",message:`${d2?.message??""} (${o2.because})`,unblock:Ic(e2,t2),...p2});default:return T(i2,{code:d2?.code??"GV305",status:"unmet",message:l2.map(e3=>e3.message).
join(" "),unblock:Ic(e2,t2)})}}function Fc({facts:e2,needs:t2,ledger:n2},i2,a2){let{id:o2}=i2.request,s2=t2.booked.find(({request:e3,file:t3})=>e3.id===o2&&t3===
i2.file),c2=s2&&r.Gt(s2.request)===r.Gt(i2.request)?e2.bookedAt?.get(o2):void 0;return{now:t2.now,...c2!==void 0&&{bookedAt:c2},...n2&&{ledger:n2},change:s2?o2:
e2.change??o2,closeGuard:a2.millis}}function Ic(e2,t2){let n2=gc(e2,t2);return`book another occurrence in the request (${n2===""?"no occurrence in the next 400 \
days fits":`next: ${n2}`})`}function Lc(e2,t2){if(t2.kind!=="contract")return{case:t2,context:e2,course:{kind:"ordinary"},signOffs:t2.signOffs,calendar:Ba};let n2=Rc(
e2,t2),r2=n2.kind==="ordinary"?Uc(e2,t2):Ba;return{case:t2,context:e2,course:n2,calendar:r2,signOffs:zc(e2,t2,n2,r2)}}function Rc({needs:e2,facts:t2},n2){let r2=bs(
e2,n2,t2.zone),i2=r2&&"exception"in r2?r2.exception:Zs(e2,t2,n2);return i2&&n2.level!=="free"?i2:n2.level==="forbidden"?{kind:"forbidden"}:{kind:"ordinary",...r2&&
"refused"in r2&&{refused:r2.refused}}}function zc(e2,t2,n2,{approvers:r2}){switch(n2.kind){case"forbidden":return[];case"revert":return nr(n2.signOffs);case"eme\
rgency":return Bc(e2,t2,n2.signOffs);case"ordinary":return[...t2.signOffs,...r2.map(Hc)]}}function Bc(e2,t2,n2){return nr([...n2,...Ka(t2).flatMap(t3=>cs(e2,t3))])}
function Vc(e2,t2){let n2=Cs(e2.needs,t2);return n2?Bc(e2,t2,n2):t2.signOffs}function Hc({window:e2,owners:t2}){let n2=`approvers: of ${e2}`;return{kind:"approv\
er",speaksFor:[{kind:"approver",window:e2}],owners:t2,count:1,changes:[],because:n2}}function Uc(e2,t2){let n2=r.lr(t2.level,"window-and-sign-off")?Nc:os,{findings:i2,
approvers:a2}=Gc(Ka(t2).map(t3=>n2(e2,t3)));return{findings:Ys(e2,Xs(e2,i2),t2),approvers:a2}}const Wc=["met","waiting","unverifiable","unmet"];function Gc(e2){
let t2=({findings:e3})=>Math.max(0,...e3.map(({status:e4})=>Wc.indexOf(e4))),[n2=Ba]=[...e2].sort((e3,n3)=>t2(n3)-t2(e3));if(t2(n2)>0)return n2;let r2=e2.flatMap(
({findings:e3})=>e3.map(({until:e4})=>e4)).filter(e3=>e3!==null),i2=r2.length===0?null:Math.min(...r2);return{findings:(e2.find(({findings:e3})=>e3.length>0)??n2).
findings.map(e3=>({...e3,until:i2,nextChangeAt:i2})),approvers:[...new Map(e2.flatMap(({approvers:e3})=>e3.map(e4=>[e4.window,e4]))).values()]}}async function Kc(e2,t2){
let n2=Ha(e2,t2),r2=e2.cases.map(e3=>Lc(n2,e3)),i2=await sa(e2,t2,r2.flatMap(e3=>e3.signOffs.map(t3=>[e3.case,t3]))),a2=r2.flatMap(e3=>qc(e3,i2));return{status:Zc(
e2,t2,a2),enforce:Qc(e2),reasons:ro(r2,i2,a2,n2),requirements:a2.filter(Yc).map(Xc),...$c(r2,a2,e2.now)}}function qc(e2,t2){return Js.flatMap(({dimension:n2,find:r2})=>r2(
e2,t2).map(t3=>({...t3,dimension:n2,enforced:t3.enforced&&Jc(e2.case.enforce,n2)})))}function Jc(e2,t2){return e2==="full"||e2==="sign-off"&&t2!=="time"}function Yc({
restsOn:e2,status:t2}){return e2!=="no-freeze"||t2!=="met"}function Xc(e2){let{code:t2,dimension:n2,contract:r2,changes:i2,owners:a2,status:o2,unblock:s2,command:c2,
waivers:l2,enforced:u2}=e2;return{code:t2,dimension:n2,contract:r2,changes:i2,owners:a2,status:o2,message:`${u2||o2==="met"?"":"not enforced yet: "}${e2.message}`,
unblock:s2,...c2!==void 0&&{command:c2},...l2&&{waivers:l2}}}function Zc({policy:e2,faults:t2},{ungoverned:n2},r2){let i2=r2.filter(({enforced:e3})=>e3),a2=e3=>i2.
some(t3=>t3.status===e3);return e2.configured?t2.some(({enforce:e3})=>e3!=="report")?"fault":a2("unmet")?"refused":a2("unverifiable")?"unverifiable":a2("waiting")?
"waiting":n2!==void 0||t2.length>0||r2.some(({status:e3})=>e3!=="met")?"neutral":"pass":"neutral"}function Qc({policy:e2,cases:t2,faults:n2}){let r2=[...t2,...n2].
map(({enforce:e3})=>e3);return r2.length===0?jt(e2):Mt(r2)}function $c(e2,t2,n2){let r2=[...t2.map(({until:e3})=>e3),...e2.flatMap(({case:e3})=>e3.kind==="contr\
act"?e3.endsAt:[]),...e2.map(({course:e3})=>"until"in e3?e3.until:null)],i2=t2.map(({nextChangeAt:e3})=>e3);return{validUntil:el(r2,n2),nextTransition:el(i2,n2)}}
function el(e2,t2){let n2=e2.filter(e3=>e3!==null&&e3>t2&&Number.isFinite(e3));return n2.length===0?null:Math.min(...n2)}const tl=[["GV100","What the change nee\
ds","The row of the table that the change falls under, with who is hurt and the risk.","See the requirements below it."],["GV112","A team has nobody who can sig\
n","Every change of what it owns would be stuck.","List its members under teams:, or ask GitHub with {github: true}. Where only signed files count (signoff: sou\
rces:), list their keys under people: too."],["GV113","Elements without an owner of their own","They fall to the contract's owner. That is fine, as long as some\
body meant it.","Add element globs where another team should decide."],["GV114","An entry names no file","Its rules apply to nothing: a glob with a typing error\
, or a contract that moved.","Correct the glob, or remove the entry."],["GV115","An element glob names nothing","Its owner, tags or freeze apply to nothing: a n\
ame with a typing error, or an element that was renamed.","Correct the name; in globs `*` stands for one name and `**` for any number of them."],["GV116","Two f\
iles of the configuration say different things of a contract","Only one of them counts, and nobody sees which: the file that is read last (contract-check.yaml, \
then governance/ by name).","Say it in one file, or narrow the globs so that only one entry names the contract."],["GV117","The profile of an entry is not what \
the other tool checks","The entry asks for the answers of buf, and buf.yaml has buf breaking check another category: the two would answer differently of one cha\
nge.","Write the profile that the message names last, or change use: in buf.yaml. Without a profile the entry is judged by what the codecs do, and nothing is co\
mpared."],["GV120","A consumer reads a contract that nobody declares","Its break would never be noticed.","Correct the contract's id or path."],["GV121","A read\
er schema does not exist","The consumer's break cannot be computed, so its owner is asked every time.","Correct the path, or name the fields it reads."],["GV122",
"A consumer reads an element that its contract does not have","A break of what it really reads would never be noticed.","Correct the name under fields:, or remo\
ve it if the consumer reads it no longer."],["GV131","A new element looks like personal data and has no tag","Tags pull in boards and raise the risk; a new e-ma\
il address that nobody tags passes by all of them. It is told where a change is compared (`check`, `simulate`, the Action), because only there is an element new\
, and only where the policy tags anything. A contract that is new as a whole is not searched.","Add a line with tags: under elements: of the contract on the gov\
erned branch; give it a tag such as public where it is harmless."],["GV140","A change request says no way back","The policy asks for a rollback plan; `lint` fin\
ds that it is missing before people are asked to sign (there the change is refused with GV102).","Write rollback: with steps: and what each does, or change requ\
ests: require: of the policy."],["GV142","A rollback script does not exist","At 3 a.m. somebody will look for it.","Add the script, or correct its path."],["GV1\
44","A change request is about a contract that does not exist","It would hold a slot of a window that nobody can use; so it holds none.","Correct the path or th\
e id under contracts:, or delete the request."],["GV160","Another booked change is for the same contract","Whoever lands second meets another base than the one \
that was signed: its sign-offs are stale, at the worst hour.","Agree with the other request's people on who lands first, or merge the two changes."],["GV173","T\
he order of versions is unusual","A version below one that has landed is compared with what is before it, and what comes after it must go on from it; of two tha\
t come at once, the second is compared with the first and with the last that has landed. The order itself holds nothing up.","Nothing to do where it is meant: a\
 hotfix of an older line looks so."],["GV175","The versions of a contract are not counted in one way","1-0-0 and 2.1.0 have no order, so nobody can tell which o\
ne comes before a new one.","Say versioning: in the entry, and rename the versions that are counted otherwise, or leave them out with ignore:."],["GV176","A che\
ckpoint is no version","A checkpoint that is none of the versions cuts nothing off: all of them count.","Correct checkpoint: in the entry, or remove it."],["GV1\
80","A declaration has not been checked for long","Owners and consumers drift; recheckEvery: asks somebody to look.","Check it, and set reviewed: to today."],["\
GV190","Excused","A waiver, or open enums, takes this change out of the promise. What a waiver excuses still breaks whom it breaks: freezes and the sign-offs of\
 consumers hold.","Nothing to do; a waiver ends by itself."],["GV191","A waiver has expired","It excuses nothing any more.","Remove it, or have it approved agai\
n with a new date."],["GV192","A waiver runs out soon","When it ends, what it let pass is refused again, in whichever proposal comes next.","Mend what it lets p\
ass, or renew it with a new reason."],["GV414","A sign-off does not count","The signature of its file is missing, forged, made for something else, or made with \
an unknown key; or a reviewer may not write to the repository.","Let its signer run `contract-check sign` again, or somebody review who may write. Who may only \
read, such as a consumer's team, signs with `contract-check sign`."]],nl=[["GV001","The file is not YAML or JSON","A governance file that cannot be read governs\
 nothing, so the run stops instead of guessing.","Repair the place that the message names."],["GV002","Unknown key","A misspelt key would be silently ignored, a\
nd with it the rule that somebody wrote.","Use the key that the message suggests; `contract-check schema config` prints all of them."],["GV003","A value of the \
wrong kind","The value cannot mean what its key asks for.","Write a value of the form that the message names."],["GV004","A key is missing","Without it the entr\
y has no meaning.","Add the key."],["GV005","Written twice","Two values for one thing need a rule for which one wins, and nobody remembers it.","Keep one."],["G\
V006","An id or name is used twice","Requests, consumers and windows refer to ids; they must name one thing.","Rename one of the two."],["GV007","An unknown tea\
m or board","A typing error here makes a contract unapprovable, or approvable by strangers.","Use the name that the message suggests, or declare it under teams:\
 or boards:."],["GV008","A governance file cannot be used","Links, binary files and files under the wrong name are refused: they could point anywhere, or silent\
ly govern nothing.","Put an ordinary file of the expected name in its place."],["GV010","Nothing is enforced yet","The governed branch has no configuration; a p\
roposal cannot bring one in for itself.","Merge a contract-check.yaml: the README shows the smallest one, `contract-check schema config` what may stand in it."],
["GV011","The target branch is not governed","What passes here must not count on the governed branch, where other rules hold.","Aim the pull request at the gove\
rned branch."],["GV013","A proposed contract does not parse","Nobody can judge or sign what no decoder can read.","Repair the contract at the place that the mes\
sage names."],["GV014","The central configuration is not the pinned one","extends: with a sha256 accepts exactly that file.","Update the pin after reading what \
changed, or restore the file."],["GV017","Not enforced yet","There is no configuration on the governed branch, so the Action tells and does not gate.","Merge a \
contract-check.yaml into the governed branch."],["GV018","A file is named as a contract, and no format recognises it","Whoever wrote the entry expects it to be \
judged; passing it in silence would be a false promise.","Give the entry a format:, narrow its files:, or name the file under ignore:."],["GV020","A promise is \
broken","No configuration says who may permit it, so every contract must keep its promise.","Make the change compatible, declare the promise that you mean with \
--mode, or govern the contract with a contract-check.yaml."],["GV021","A promise could not be decided","What cannot be decided never counts as kept.","See the c\
hange for what could not be decided, and simplify it."]];var rl=e.n({governanceCodes:()=>al});const il=[...[...nl,...tl].map(([e2,t2,n2,r2])=>({code:e2,title:t2,
why:n2,remedy:r2})),...Js.flatMap(e2=>e2.pages),...Object.entries(hs).map(([e2,t2])=>({code:e2,...t2}))],al=new Map(il.toSorted(r.rr(({code:e2})=>e2)).map(e2=>[
e2.code,e2]));var ol=e.n({assessNeeds:()=>xi,bookingOf:()=>r.Gt,contradictionOn:()=>Ft,decide:()=>Kc,declaredVersions:()=>Lt,governanceCodes:()=>al,readPolicy:()=>lt,
readRequests:()=>r.Jt,readSignOffs:()=>r.dn,scopeOf:()=>yt,versionPlace:()=>xt,withdrawnSignOffs:()=>r.mn}),sl=e.n({commitsBetween:()=>cl});async function cl(e2,r2,i2){
let a2=[i2,...r2.map(e3=>`^${e3}`)],o2=await hl({cwd:e2},ll,a2),s2=[...o2.values()].filter(({parents:e3})=>e3.length>1),c2=s2.map(({id:e3})=>e3),l2=c2.length===
0?[]:await n.zt(await t.l(e2),c2);for(let t2 of s2){let n2=l2.includes(t2.id)?t2.paths:await dl(e2,t2);o2.set(t2.id,{...t2,paths:n2})}return[...o2.values()]}const ll="\
-m";async function ul(e2,t2,n2){let r2=(await hl({cwd:e2},"-m",["--no-walk",t2])).get(t2);return r2?n2==="every-parent"?r2.paths:dl(e2,r2):[]}async function dl(e2,{
id:t2,parents:n2,paths:r2}){return n2.length===2?fl(e2,t2,n2).catch(()=>r2):r2}async function fl(e2,n2,r2){return pl(e2,async e3=>{let i2=await hl(e3,"--remerge\
-diff",["--no-walk",n2]),a2=await t.y(["merge-tree","--write-tree","--name-only","--no-messages","-z",...r2],{...e3,accept:[1]}),[,...o2]=t.x(a2).filter(Boolean);
return[...new Set([...i2.get(n2)?.paths??[],...o2])]})}async function pl(e2,n2){let r2=await(0,a.mkdtemp)((0,i.join)((0,o.tmpdir)(),"contract-check-"));try{return await n2(
{cwd:r2,env:{GIT_DIR:(await t.b(["rev-parse","--absolute-git-dir"],{cwd:e2})).replace(/\n$/,""),GIT_WORK_TREE:r2,GIT_INDEX_FILE:(0,i.join)(r2,"none")}})}finally{
await(0,a.rm)(r2,{recursive:!0,force:!0})}}const ml=["%H","%P","%ae","%ce","%B"];async function hl(e2,n2,r2){let i2=["-z",n2,"--raw","--no-abbrev","--no-renames",
"--no-show-signature",`--format=${ml.join("%x00")}`],a2=t.x(await t.y(["log",...i2,...r2,"--"],e2)),o2=new Map,s2=[];for(let e3=0;e3<a2.length;e3+=1){let t2=(a2[e3]??
"").replace(/^\n/,"");if(t2.startsWith(":"))s2.push(a2[e3+=1]??"");else if(/^[0-9a-f]{40,64}$/.test(t2)){let[n3="",r3="",i3="",c2=""]=a2.slice(e3+1,e3+ml.length);
e3+=ml.length-1;let l2=[r3,..._l(i3)?[]:[i3],...gl(c2)];s2=o2.get(t2)?.paths??[];let u2={parents:n3.split(" ").filter(Boolean),emails:[...new Set(l2)]};o2.set(t2,
{id:t2,...u2,paths:s2})}else if(t2!=="")throw Error(`git log answered with ${JSON.stringify(t2.slice(0,80))}`)}return o2}function gl(e2){return[...e2.matchAll(/^co-authored-by:[^<\n]*<([^>\n]+)>/gim)].
map(([,e3=""])=>e3.trim())}function _l(e2){return e2.toLowerCase()==="noreply@github.com"}function vl(e2,t2){let r2=new Map(Object.entries(t2)),i2=new Map([...r2.
keys()].map(e3=>[e3,{oid:void 0,mode:"100644"}]));return{side:e2,entries:n.cn(i2),load:()=>Promise.resolve(),read(e3){let t3=r2.get(e3);return t3===void 0?{fault:"\
the file does not exist"}:{text:t3}},starts(e3){let t3=[...e3].flatMap(e4=>{let t4=r2.get(e4);return t4===void 0?[]:[[e4,t4.slice(0,n._n)]]});return Promise.resolve(
new Map(t3))},bytes(e3){let t3=r2.get(e3);return Promise.resolve(t3===void 0?void 0:new TextEncoder().encode(t3))},mentioning(e3,t3,i3){let a2=n.dn(e3,i3),o2=[...r2].
filter(([e4,n2])=>t3.some(t4=>e4.endsWith(t4))&&a2(n2)).map(([e4])=>e4);return Promise.resolve(o2)}}}var yl=e.n({calendar:()=>bl,config:()=>Wl,consumers:()=>cd,
contracts:()=>md,optionKinds:()=>lf,options:()=>af,policy:()=>vd,policyCases:()=>jd,request:()=>Fd,signOff:()=>qd,teams:()=>$d});const bl=Ul,xl={type:"object",properties:{
version:{const:1},$schema:{type:"string"},timezone:{$ref:"definitions.json#/definitions/zone"},regionMode:{enum:["first-stage","all","any"]},windows:{type:"arra\
y",items:{$ref:"definitions.json#/definitions/window"}},freezes:{type:"array",items:{$ref:"definitions.json#/definitions/freeze"}},advisories:{type:"array",items:{
$ref:"definitions.json#/definitions/advisory"}},asOf:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"},calendars:{
type:"array",items:{$ref:"definitions.json#/definitions/calendarSource"}}},required:["version"],additionalProperties:!1,$id:"calendar.json"},D=Object.prototype.
hasOwnProperty,Sl=RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","u");function Cl(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2=="string"){if(!Sl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*\
$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Cl.errors=
a2,o2===0}const wl={type:"object",properties:{id:{$ref:"definitions.json#/definitions/id"},title:{type:"string",pattern:"\\S"},timezone:{$ref:"definitions.json#\
/definitions/zone"},start:{$ref:"definitions.json#/definitions/localTime"},end:{type:"string",pattern:"\\S"},duration:{$ref:"definitions.json#/definitions/durat\
ion"},rrule:{type:"string",pattern:"\\S"},except:{type:"array",items:{type:"string",pattern:"\\S"}},add:{type:"array",items:{$ref:"definitions.json#/definitions\
/extra"}},allow:{type:"array",items:{$ref:"definitions.json#/definitions/class"},minItems:1},capacity:{$ref:"definitions.json#/definitions/capacity"},notice:{$ref:"\
definitions.json#/definitions/duration"},approvers:{$ref:"definitions.json#/definitions/handles"},oncall:{$ref:"definitions.json#/definitions/handle"},writes:{enum:[
"normal","reduced","paused"]},long:{type:"boolean"},contracts:{type:"array",items:{type:"string",pattern:"\\S"},minItems:1},regions:{type:"array",items:{$ref:"d\
efinitions.json#/definitions/id"},minItems:1},teams:{type:"array",items:{$ref:"definitions.json#/definitions/handle"},minItems:1}},required:["id","start"],additionalProperties:!1},
Tl=RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u");function O(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2==
"string"){if(!Tl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return O.errors=a2,o2===0}function k(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Sl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\
[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return k.errors=a2,o2===0}const El=RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$","u");function A(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!El.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return A.errors=a2,o2===0}const Dl=RegExp("^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$","u");function j(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Dl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{
pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return j.errors=a2,o2===0}const M=RegExp("\\S","u");function Ol(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.start===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"\
start"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="start"&&n3!=="end"&&n3!=="duration"){let e3={instancePath:t2,keyword:"additionalProperties",
params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.start!==void 0&&(A(e2.start,{instancePath:t2+"/start",parentData:e2,parentDataProperty:"\
start",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.end!==void 0){let n3=e2.end;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+
"/end",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/end",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}e2.duration!==void 0&&(j(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||
(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return Ol.errors=a2,o2===0}const kl={enum:["full","backward","forward","breaking","undecided"]};function Al(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="full"&&e2!=="backward"&&e2!=="forward"&&e2!=="breaking"&&e2!=="undecided"){let e3={instancePath:t2,keyword:"enum",
params:{allowedValues:kl.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return Al.errors=a2,o2===0}function jl(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="changes"&&n3!=="breaking"&&n3!=="perOwner"&&n3!==
"perConsumer"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.changes!==void 0){
let n3=e2.changes;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/changes",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/changes",keyword:"minimum",params:{comparison:">=",limit:0}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.breaking!==void 0){let n3=e2.breaking;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/breaking",keyword:"type",params:{type:"\
integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/breaking",keyword:"minimum",params:{comparison:"\
>=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.perOwner!==void 0){let n3=e2.perOwner;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"\
/perOwner",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/perOw\
ner",keyword:"minimum",params:{comparison:">=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.perConsumer!==void 0){let n3=e2.perConsumer;if(typeof n3!="nu\
mber"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/perConsumer",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&
(n3<0||isNaN(n3))){let e3={instancePath:t2+"/perConsumer",keyword:"minimum",params:{comparison:">=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={
instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return jl.errors=a2,o2===0}const Ml={type:["string","array"],pattern:"\
^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$",minItems:1,items:{type:"string",pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}},Nl=RegExp("^@[A-Z\
a-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$","u");function N(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!=
"string"&&!Array.isArray(e2)){let e3={instancePath:t2,keyword:"type",params:{type:Ml.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!Nl.test(
e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.
isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){
let n4=e2[r3];if(typeof n4=="string"){if(!Nl.test(n4)){let e3={instancePath:t2+"/"+r3,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-\
9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}
return N.errors=a2,o2===0}function P(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Nl.
test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{
let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return P.errors=a2,o2===0}function Pl(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"r\
equired",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.start===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"\
start"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(wl.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(O(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?O.errors:
a2.concat(O.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/title",keyword:"pattern",
params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.timezone!==void 0&&(k(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?k.errors:
a2.concat(k.errors),o2=a2.length)),e2.start!==void 0&&(A(e2.start,{instancePath:t2+"/start",parentData:e2,parentDataProperty:"start",rootData:i2})||(a2=a2===null?
A.errors:a2.concat(A.errors),o2=a2.length)),e2.end!==void 0){let n3=e2.end;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/end",keyword:"patte\
rn",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/end",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.duration!==void 0&&(j(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?j.errors:
a2.concat(j.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/rrule",keyword:"pattern",
params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.except!==void 0){let n3=e2.except;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!M.test(
e4)){let e5={instancePath:t2+"/except/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/except/"+
r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/except",keyword:"type",params:{type:"array"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}if(e2.add!==void 0){let n3=e2.add;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Ol(n3[r3],{instancePath:t2+"/add\
/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Ol.errors:a2.concat(Ol.errors),o2=a2.length)}else{let e3={instancePath:t2+"/add",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.allow!==void 0){let n3=e2.allow;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/allow",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)Al(n3[r3],{instancePath:t2+"/allow/"+r3,
parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Al.errors:a2.concat(Al.errors),o2=a2.length)}else{let e3={instancePath:t2+"/allow",keyword:"typ\
e",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.capacity!==void 0&&(jl(e2.capacity,{instancePath:t2+"/capacity",parentData:e2,parentDataProperty:"\
capacity",rootData:i2})||(a2=a2===null?jl.errors:a2.concat(jl.errors),o2=a2.length)),e2.notice!==void 0&&(j(e2.notice,{instancePath:t2+"/notice",parentData:e2,parentDataProperty:"\
notice",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.approvers!==void 0&&(N(e2.approvers,{instancePath:t2+"/approvers",parentData:e2,
parentDataProperty:"approvers",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.oncall!==void 0&&(P(e2.oncall,{instancePath:t2+"/onca\
ll",parentData:e2,parentDataProperty:"oncall",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.writes!==void 0){let n3=e2.writes;if(n3!==
"normal"&&n3!=="reduced"&&n3!=="paused"){let e3={instancePath:t2+"/writes",keyword:"enum",params:{allowedValues:wl.properties.writes.enum}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.long!==void 0&&typeof e2.long!="boolean"){let e3={instancePath:t2+"/long",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!M.test(e4)){let e5={instancePath:t2+"/con\
tracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/contracts/"+r3,keyword:"type",params:{type:"\
string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?O.errors:a2.concat(O.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)P(n3[r3],{instancePath:t2+"/teams/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{
let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Pl.errors=a2,o2===0}const Fl={type:"object",properties:{
id:{$ref:"definitions.json#/definitions/id"},title:{type:"string",pattern:"\\S"},timezone:{$ref:"definitions.json#/definitions/zone"},from:{$ref:"definitions.js\
on#/definitions/localTime"},to:{$ref:"definitions.json#/definitions/localTime"},duration:{$ref:"definitions.json#/definitions/duration"},rrule:{type:"string",pattern:"\
\\S"},exdates:{type:"array",items:{type:"string",pattern:"\\S"}},deny:{type:"array",items:{enum:["full","backward","forward","breaking","undecided","any"]},minItems:1},
except:{type:"array",items:{enum:["standard","normal","emergency"]}},board:{$ref:"definitions.json#/definitions/handle"},contracts:{type:"array",items:{type:"st\
ring",pattern:"\\S"},minItems:1},regions:{type:"array",items:{$ref:"definitions.json#/definitions/id"},minItems:1},teams:{type:"array",items:{$ref:"definitions.\
json#/definitions/handle"},minItems:1}},required:["id","from"],additionalProperties:!1};function Il(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===
null?a2=[e3]:a2.push(e3),o2++}if(e2.from===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"from"}};a2===null?a2=[e3]:a2.push(e3),o2++}
for(let n3 in e2)if(!D.call(Fl.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.id!==void 0&&(O(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.
length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/title",keyword:"pattern",params:{pattern:"\\S"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==
void 0&&(k(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.
length)),e2.from!==void 0&&(A(e2.from,{instancePath:t2+"/from",parentData:e2,parentDataProperty:"from",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),
o2=a2.length)),e2.to!==void 0&&(A(e2.to,{instancePath:t2+"/to",parentData:e2,parentDataProperty:"to",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=
a2.length)),e2.duration!==void 0&&(j(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?j.errors:
a2.concat(j.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/rrule",keyword:"pattern",
params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!M.
test(e4)){let e5={instancePath:t2+"/exdates/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/ex\
dates/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/exdates",keyword:"type",params:{type:"arra\
y"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.deny!==void 0){let n3=e2.deny;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/deny",keyword:"minI\
tems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="full"&&e4!=="backward"&&e4!=="forwar\
d"&&e4!=="breaking"&&e4!=="undecided"&&e4!=="any"){let e5={instancePath:t2+"/deny/"+r3,keyword:"enum",params:{allowedValues:Fl.properties.deny.items.enum}};a2===
null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/deny",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.except!==void 0){
let n3=e2.except;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="standard"&&e4!=="normal"&&e4!=="emergency"){let e5={instancePath:t2+
"/except/"+r3,keyword:"enum",params:{allowedValues:Fl.properties.except.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/except",
keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.board!==void 0&&(P(e2.board,{instancePath:t2+"/board",parentData:e2,parentDataProperty:"\
board",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){
let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(typeof e4=="string"){if(!M.test(e4)){let e5={instancePath:t2+"/contracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/contracts/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+"/regions/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/teams",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)P(n3[r3],{instancePath:t2+"/teams/"+r3,
parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",
params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return Il.errors=a2,o2===0}const Ll={type:"object",properties:{id:{$ref:"definitions.json#/definitions/id"},title:{type:"string",pattern:"\\S"},timezone:{$ref:"\
definitions.json#/definitions/zone"},from:{$ref:"definitions.json#/definitions/localTime"},to:{$ref:"definitions.json#/definitions/localTime"},duration:{$ref:"d\
efinitions.json#/definitions/duration"},rrule:{type:"string",pattern:"\\S"},exdates:{type:"array",items:{type:"string",pattern:"\\S"}},note:{type:"string",pattern:"\
\\S"},peak:{type:"boolean"},contracts:{type:"array",items:{type:"string",pattern:"\\S"},minItems:1},regions:{type:"array",items:{$ref:"definitions.json#/definit\
ions/id"},minItems:1},teams:{type:"array",items:{$ref:"definitions.json#/definitions/handle"},minItems:1}},required:["id","from"],additionalProperties:!1};function Rl(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={
instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.from===void 0){let e3={instancePath:t2,keyword:"requi\
red",params:{missingProperty:"from"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(Ll.properties,n3)){let e3={instancePath:t2,keyword:"additio\
nalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(O(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"\
id",rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!M.test(n3)){let e3={
instancePath:t2+"/title",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==void 0&&(k(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timez\
one",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.from!==void 0&&(A(e2.from,{instancePath:t2+"/from",parentData:e2,parentDataProperty:"\
from",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.to!==void 0&&(A(e2.to,{instancePath:t2+"/to",parentData:e2,parentDataProperty:"\
to",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.duration!==void 0&&(j(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"\
duration",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){if(!M.test(n3)){let e3={
instancePath:t2+"/rrule",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(typeof e4=="string"){if(!M.test(e4)){let e5={instancePath:t2+"/exdates/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/exdates/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/exdates",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.note!==void 0){let n3=e2.note;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+
"/note",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/note",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.peak!==void 0&&typeof e2.peak!="boolean"){let e3={instancePath:t2+"/peak",keyword:"type",params:{type:"boolean"}};a2===
null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",keyword:"\
minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!M.test(e4)){let e5={
instancePath:t2+"/contracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/contracts/"+r3,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"type",params:{type:"array"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)P(n3[r3],{instancePath:t2+"/teams/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",params:{type:"array"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Rl.errors=a2,o2===0}const zl={
type:"object",properties:{file:{$ref:"definitions.json#/definitions/glob"},ics:{$ref:"definitions.json#/definitions/glob"},kind:{enum:["window","freeze","adviso\
ry"]},maxAge:{$ref:"definitions.json#/definitions/duration"},timezone:{$ref:"definitions.json#/definitions/zone"}},additionalProperties:!1,minProperties:1},Bl=RegExp(
"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$","u");function F(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2==
"string"){if(!Bl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return F.errors=a2,o2===0}function Vl(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<1){let e3={instancePath:t2,
keyword:"minProperties",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="file"&&n3!=="ics"&&n3!=="kind"&&n3!=="maxAge"&&n3!=="time\
zone"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.file!==void 0&&(F(e2.file,
{instancePath:t2+"/file",parentData:e2,parentDataProperty:"file",rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)),e2.ics!==void 0&&(F(e2.
ics,{instancePath:t2+"/ics",parentData:e2,parentDataProperty:"ics",rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)),e2.kind!==void 0){let n3=e2.
kind;if(n3!=="window"&&n3!=="freeze"&&n3!=="advisory"){let e3={instancePath:t2+"/kind",keyword:"enum",params:{allowedValues:zl.properties.kind.enum}};a2===null?
a2=[e3]:a2.push(e3),o2++}}e2.maxAge!==void 0&&(j(e2.maxAge,{instancePath:t2+"/maxAge",parentData:e2,parentDataProperty:"maxAge",rootData:i2})||(a2=a2===null?j.errors:
a2.concat(j.errors),o2=a2.length)),e2.timezone!==void 0&&(k(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||
(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return Vl.errors=a2,o2===0}const Hl=RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$","u");function Ul(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(xl.properties,n3)){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+
"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={instancePath:t2+
"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.timezone!==void 0&&(Cl(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,
parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?Cl.errors:a2.concat(Cl.errors),o2=a2.length)),e2.regionMode!==void 0){let n3=e2.regionMode;if(n3!=="f\
irst-stage"&&n3!=="all"&&n3!=="any"){let e3={instancePath:t2+"/regionMode",keyword:"enum",params:{allowedValues:xl.properties.regionMode.enum}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.windows!==void 0){let n3=e2.windows;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Pl(n3[r3],{instancePath:t2+"/windows/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Pl.errors:a2.concat(Pl.errors),o2=a2.length)}else{let e3={instancePath:t2+"/windows",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.freezes!==void 0){let n3=e2.freezes;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<
e3;r3++)Il(n3[r3],{instancePath:t2+"/freezes/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Il.errors:a2.concat(Il.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/freezes",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.advisories!==void 0){let n3=e2.advisories;if(Array.
isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Rl(n3[r3],{instancePath:t2+"/advisories/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?
Rl.errors:a2.concat(Rl.errors),o2=a2.length)}else{let e3={instancePath:t2+"/advisories",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.asOf!==void 0){let n3=e2.asOf;if(typeof n3=="string"){if(!Hl.test(n3)){let e3={instancePath:t2+"/asOf",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{\
2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/asOf",keyword:"type",params:{type:"\
string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.calendars!==void 0){let n3=e2.calendars;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Vl(n3[r3],
{instancePath:t2+"/calendars/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Vl.errors:a2.concat(Vl.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/calendars",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return Ul.errors=a2,o2===0}const Wl=sd,Gl={type:"object",properties:{version:{const:1},$schema:{type:"string"},extends:{$ref:"defi\
nitions.json#/definitions/extends"},contracts:{type:"array",items:{$ref:"definitions.json#/definitions/contract"}},defaults:{$ref:"definitions.json#/definitions\
/defaults"},include:{$ref:"definitions.json#/definitions/globs"},ignore:{$ref:"definitions.json#/definitions/globs"},enforce:{if:{type:"array"},then:{items:{$ref:"\
definitions.json#/definitions/enforceRule"}},else:{$ref:"definitions.json#/definitions/enforcement"}},unowned:{$ref:"definitions.json#/definitions/unowned"},defaultOwner:{
$ref:"definitions.json#/definitions/handles"},timezone:{$ref:"definitions.json#/definitions/zone"},regionMode:{enum:["first-stage","all","any"]},windows:{type:"\
array",items:{$ref:"definitions.json#/definitions/window"}},freezes:{type:"array",items:{$ref:"definitions.json#/definitions/freeze"}},advisories:{type:"array",
items:{$ref:"definitions.json#/definitions/advisory"}},calendars:{type:"array",items:{$ref:"definitions.json#/definitions/calendarSource"}},consumers:{type:"arr\
ay",items:{$ref:"definitions.json#/definitions/consumer"}},imports:{type:"object",properties:{backstage:{$ref:"definitions.json#/definitions/globs"},odcs:{$ref:"\
definitions.json#/definitions/globs"}},additionalProperties:!1},teams:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/handle"},additionalProperties:{
$ref:"definitions.json#/definitions/team"}},people:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/handle"},additionalProperties:{$ref:"defini\
tions.json#/definitions/person"}},policy:{$ref:"definitions.json#/definitions/policy"},waivers:{type:"array",items:{$ref:"definitions.json#/definitions/waiver"}},
signoff:{$ref:"definitions.json#/definitions/signoffSettings"},clock:{$ref:"definitions.json#/definitions/clock"},governance:{$ref:"definitions.json#/definition\
s/governanceOwners"}},required:["version"],additionalProperties:!1,$id:"config.json"},Kl=RegExp("^[0-9a-f]{64}$","u");function ql(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.file===void 0){let e3={instancePath:t2,keyword:"\
required",params:{missingProperty:"file"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="file"&&n3!=="sha256"){let e3={instancePath:t2,keyword:"a\
dditionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.file!==void 0&&(F(e2.file,{instancePath:t2+"/file",parentData:e2,parentDataProperty:"\
file",rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)),e2.sha256!==void 0){let n3=e2.sha256;if(typeof n3=="string"){if(!Kl.test(n3)){let e3={
instancePath:t2+"/sha256",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/sha256",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(
e3),o2++}return ql.errors=a2,o2===0}const I={type:"object",properties:{id:{$ref:"definitions.json#/definitions/id"},files:{$ref:"definitions.json#/definitions/g\
lobs"},ignore:{$ref:"definitions.json#/definitions/globs"},format:{enum:["avro","protobuf","json-schema"]},owner:{$ref:"definitions.json#/definitions/handles"},
deputies:{type:"array",items:{$ref:"definitions.json#/definitions/handle"},minItems:1},oncall:{$ref:"definitions.json#/definitions/handle"},support:{type:"objec\
t",properties:{channel:{type:"string",pattern:"\\S"},oncall:{type:"string",pattern:"\\S"}},additionalProperties:!1},retention:{$ref:"definitions.json#/definitio\
ns/duration"},elements:{type:"array",items:{$ref:"definitions.json#/definitions/element"},minItems:1},status:{enum:["active","experimental","deprecated"]},expires:{
$ref:"definitions.json#/definitions/instant"},reviewed:{$ref:"definitions.json#/definitions/date"},recheckEvery:{$ref:"definitions.json#/definitions/duration"},
compatibility:{$ref:"definitions.json#/definitions/mode"},profile:{$ref:"definitions.json#/definitions/profile"},surfaces:{type:"array",items:{enum:["wire","jso\
n","source","rpc"]},minItems:1},enums:{enum:["closed","open"]},against:{$ref:"definitions.json#/definitions/againstList"},versioning:{$ref:"definitions.json#/de\
finitions/versioning"},checkpoint:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._/+-]*$"},versions:{$ref:"definitions.json#/definitions/versions"},published:{$ref:"\
definitions.json#/definitions/published"},avro:{type:"object",properties:{roots:{type:"array",items:{$ref:"definitions.json#/definitions/glob"},minItems:1}},additionalProperties:!1},
protobuf:{type:"object",properties:{roots:{type:"array",items:{$ref:"definitions.json#/definitions/glob"},minItems:1},images:{type:"array",items:{type:"string",
pattern:"."},minItems:1},include:{type:"array",items:{type:"string",pattern:"."},minItems:1},unknownFields:{enum:["ignore","reject"]}},additionalProperties:!1},
jsonSchema:{type:"object",properties:{dialects:{type:"object",additionalProperties:{$ref:"definitions.json#/definitions/dialect"}},defaultDialect:{$ref:"definit\
ions.json#/definitions/dialect"},map:{type:"object",additionalProperties:{type:"string"},examples:[{"https://example.com/schemas/":"schemas/"}]},formats:{enum:[
"assert","annotate","dialect"]},confluent:{enum:["strict","lenient"]},crossCheck:{type:"boolean"}},additionalProperties:!1},tier:{type:"integer",minimum:1},tags:{
$ref:"definitions.json#/definitions/tags"},regions:{type:"array",items:{$ref:"definitions.json#/definitions/id"},minItems:1},enforce:{$ref:"definitions.json#/de\
finitions/enforcement"},unowned:{$ref:"definitions.json#/definitions/unowned"}},required:["files"],additionalProperties:!1},Jl={type:["string","array"],pattern:"\
^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$",minItems:1,items:{type:"string",pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};function L(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&!Array.isArray(e2)){let e3={instancePath:t2,keyword:"type",params:{
type:Jl.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!Bl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^\
|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};
a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Bl.test(n4)){let e3={instancePath:t2+"/"+
r3,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return L.errors=a2,o2===0}function R(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.push(
e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!M.test(n4)){let e3={instancePath:t2+"/"+r3,keyword:"pattern",params:{
pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{
let e3={instancePath:t2,keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}return R.errors=a2,o2===0}const Yl=RegExp("^\\d{4}-\\d{2}-\\d{2}(T\
\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$","u");function z(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(typeof e2=="string"){if(!Yl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\
\\d{2}:\\d{2}))?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return z.errors=a2,o2===0}function Xl(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){if(e2.until===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"until"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.
reason===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"reason"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="unti\
l"&&n3!=="reason"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.until!==void 0&&
(z(e2.until,{instancePath:t2+"/until",parentData:e2,parentDataProperty:"until",rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)),e2.reason!==
void 0){let n3=e2.reason;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/reason",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}else{let e3={instancePath:t2+"/reason",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Xl.errors=a2,o2===0}function Zl(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.path===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"\
path"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="path"&&n3!=="owner"&&n3!=="tags"&&n3!=="boards"&&n3!=="frozen"){let e3={instancePath:t2,keyword:"\
additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.path!==void 0){let n3=e2.path;if(typeof n3=="string"){if(!M.test(
n3)){let e3={instancePath:t2+"/path",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/path",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.owner!==void 0&&(N(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"\
owner",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.tags!==void 0&&(R(e2.tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"\
tags",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),o2=a2.length)),e2.boards!==void 0){let n3=e2.boards;if(Array.isArray(n3)){if(n3.length<1){let e4={
instancePath:t2+"/boards",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+
"/boards/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)}else{let e3={instancePath:t2+"/boards",
keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.frozen!==void 0&&(Xl(e2.frozen,{instancePath:t2+"/frozen",parentData:e2,parentDataProperty:"\
frozen",rootData:i2})||(a2=a2===null?Xl.errors:a2.concat(Xl.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return Zl.errors=a2,o2===0}const Ql=RegExp("^\\d{4}-\\d{2}-\\d{2}$","u");function B(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Ql.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return B.errors=a2,o2===
0}const $l={enum:["backward","forward","full","none","backward-transitive","forward-transitive","full-transitive"]};function V(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="backward"&&e2!=="forward"&&e2!=="full"&&e2!=="none"&&e2!=="backward-transitive"&&e2!=="forwa\
rd-transitive"&&e2!=="full-transitive"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:$l.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return V.errors=
a2,o2===0}const eu={enum:["default","declared","strict","avro-reference","confluent","buf-file","buf-package","buf-wire-json","buf-wire"]};function H(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="default"&&e2!=="declared"&&e2!=="strict"&&e2!=="avro-reference"&&e2!=="conflue\
nt"&&e2!=="buf-file"&&e2!=="buf-package"&&e2!=="buf-wire-json"&&e2!=="buf-wire"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:eu.enum}};a2===null?
a2=[e3]:a2.push(e3),o2++}return H.errors=a2,o2===0}const tu={type:["string","object"],pattern:"^(base|version|history)$",properties:{tag:{type:"string",pattern:"\
^(?!-)(?!.*\\.\\.)[^\\s~^:?\\[\\\\]+$"},branch:{type:"string",pattern:"^(?!-)(?!.*\\.\\.)[^\\s~^:?*\\[\\\\]+$"},image:{$ref:"definitions.json#/definitions/glob"},
path:{$ref:"definitions.json#/definitions/glob"}},minProperties:1,additionalProperties:!1},nu=RegExp("^(base|version|history)$","u"),ru=RegExp("^(?!-)(?!.*\\.\\.)\
[^\\s~^:?\\[\\\\]+$","u"),iu=RegExp("^(?!-)(?!.*\\.\\.)[^\\s~^:?*\\[\\\\]+$","u");function au(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2!="string"&&(!e2||typeof e2!="object"||Array.isArray(e2))){let e3={instancePath:t2,keyword:"type",params:{type:tu.type}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!nu.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^(base|version|history)$"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<1){let e3={instancePath:t2,keyword:"minProperties",params:{limit:1}};
a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="tag"&&n3!=="branch"&&n3!=="image"&&n3!=="path"){let e3={instancePath:t2,keyword:"additionalProperti\
es",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.tag!==void 0){let n3=e2.tag;if(typeof n3=="string"){if(!ru.test(n3)){let e3={instancePath:t2+
"/tag",keyword:"pattern",params:{pattern:"^(?!-)(?!.*\\.\\.)[^\\s~^:?\\[\\\\]+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/tag",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.branch!==void 0){let n3=e2.branch;if(typeof n3=="string"){if(!iu.test(n3)){let e3={instancePath:t2+
"/branch",keyword:"pattern",params:{pattern:"^(?!-)(?!.*\\.\\.)[^\\s~^:?*\\[\\\\]+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/branch",
keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.image!==void 0&&(F(e2.image,{instancePath:t2+"/image",parentData:e2,parentDataProperty:"\
image",rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)),e2.path!==void 0&&(F(e2.path,{instancePath:t2+"/path",parentData:e2,parentDataProperty:"\
path",rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length))}return au.errors=a2,o2===0}function U(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.push(
e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++)au(e2[r3],{instancePath:t2+"/"+r3,parentData:e2,parentDataProperty:r3,rootData:i2})||(a2=a2===null?au.errors:a2.
concat(au.errors),o2=a2.length)}else{let e3={instancePath:t2,keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}return U.errors=a2,o2===0}
const ou={type:["string","object"],pattern:"^(schemaver|semver|integer|date|package)$",properties:{from:{type:"string",pattern:"^\\$(\\.[A-Za-z0-9_$-]+)+$"},as:{
enum:["schemaver","semver","integer","date"]}},required:["from"],additionalProperties:!1},su=RegExp("^(schemaver|semver|integer|date|package)$","u"),cu=RegExp("\
^\\$(\\.[A-Za-z0-9_$-]+)+$","u");function W(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="strin\
g"&&(!e2||typeof e2!="object"||Array.isArray(e2))){let e3={instancePath:t2,keyword:"type",params:{type:ou.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2==
"string"&&!su.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^(schemaver|semver|integer|date|package)$"}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.from===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"from"}};a2===null?a2=[e3]:
a2.push(e3),o2++}for(let n3 in e2)if(n3!=="from"&&n3!=="as"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=
[e3]:a2.push(e3),o2++}if(e2.from!==void 0){let n3=e2.from;if(typeof n3=="string"){if(!cu.test(n3)){let e3={instancePath:t2+"/from",keyword:"pattern",params:{pattern:"\
^\\$(\\.[A-Za-z0-9_$-]+)+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/from",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.as!==void 0){let n3=e2.as;if(n3!=="schemaver"&&n3!=="semver"&&n3!=="integer"&&n3!=="date"){let e3={instancePath:t2+"/as",keyword:"enum",
params:{allowedValues:ou.properties.as.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return W.errors=a2,o2===0}const lu={enum:["enforce","report"]};function G(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="enforce"&&e2!=="report"){let e3={instancePath:t2,keyword:"e\
num",params:{allowedValues:lu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return G.errors=a2,o2===0}const uu={enum:["immutable","editable"]};function K(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="immutable"&&e2!=="editable"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:uu.
enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return K.errors=a2,o2===0}const du={enum:["draft-04","draft-06","draft-07","2019-09","2020-12"]};function q(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="draft-04"&&e2!=="draft-06"&&e2!=="draft-07"&&e2!=="2019-09"&&e2!=="2020-12"){let e3={
instancePath:t2,keyword:"enum",params:{allowedValues:du.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return q.errors=a2,o2===0}const fu={enum:["report","sign-off",
"full"]};function J(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="report"&&e2!=="sign-off"&&e2!=="ful\
l"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:fu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return J.errors=a2,o2===0}const pu={enum:["report",
"default-owner","refuse"]};function Y(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="report"&&e2!=="de\
fault-owner"&&e2!=="refuse"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:pu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return Y.errors=a2,o2===0}
const mu=RegExp("^[A-Za-z0-9][A-Za-z0-9._/+-]*$","u"),hu=RegExp(".","u");function gu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.files===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"files"}};
a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(I.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(O(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?O.errors:
a2.concat(O.errors),o2=a2.length)),e2.files!==void 0&&(L(e2.files,{instancePath:t2+"/files",parentData:e2,parentDataProperty:"files",rootData:i2})||(a2=a2===null?
L.errors:a2.concat(L.errors),o2=a2.length)),e2.ignore!==void 0&&(L(e2.ignore,{instancePath:t2+"/ignore",parentData:e2,parentDataProperty:"ignore",rootData:i2})||
(a2=a2===null?L.errors:a2.concat(L.errors),o2=a2.length)),e2.format!==void 0){let n3=e2.format;if(n3!=="avro"&&n3!=="protobuf"&&n3!=="json-schema"){let e3={instancePath:t2+
"/format",keyword:"enum",params:{allowedValues:I.properties.format.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.owner!==void 0&&(N(e2.owner,{instancePath:t2+
"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.deputies!==void 0){let n3=e2.deputies;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/deputies",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;
for(let r3=0;r3<e3;r3++)P(n3[r3],{instancePath:t2+"/deputies/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),
o2=a2.length)}else{let e3={instancePath:t2+"/deputies",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.oncall!==void 0&&(P(e2.oncall,
{instancePath:t2+"/oncall",parentData:e2,parentDataProperty:"oncall",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.support!==void 0){
let n3=e2.support;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="channel"&&e3!=="oncall"){let n4={instancePath:t2+"/support",keyword:"\
additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.channel!==void 0){let e3=n3.channel;if(typeof e3=="string"){if(!M.
test(e3)){let e4={instancePath:t2+"/support/channel",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/support/channel",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.oncall!==void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!M.
test(e3)){let e4={instancePath:t2+"/support/oncall",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"\
/support/oncall",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/support",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.retention!==void 0&&(j(e2.retention,{instancePath:t2+"/retention",parentData:e2,parentDataProperty:"retentio\
n",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.elements!==void 0){let n3=e2.elements;if(Array.isArray(n3)){if(n3.length<1){let e4={
instancePath:t2+"/elements",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)Zl(n3[r3],{instancePath:t2+
"/elements/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Zl.errors:a2.concat(Zl.errors),o2=a2.length)}else{let e3={instancePath:t2+"/ele\
ments",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.status!==void 0){let n3=e2.status;if(n3!=="active"&&n3!=="experimental"&&
n3!=="deprecated"){let e3={instancePath:t2+"/status",keyword:"enum",params:{allowedValues:I.properties.status.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.expires!==
void 0&&(z(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)),
e2.reviewed!==void 0&&(B(e2.reviewed,{instancePath:t2+"/reviewed",parentData:e2,parentDataProperty:"reviewed",rootData:i2})||(a2=a2===null?B.errors:a2.concat(B.
errors),o2=a2.length)),e2.recheckEvery!==void 0&&(j(e2.recheckEvery,{instancePath:t2+"/recheckEvery",parentData:e2,parentDataProperty:"recheckEvery",rootData:i2})||
(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.compatibility!==void 0&&(V(e2.compatibility,{instancePath:t2+"/compatibility",parentData:e2,parentDataProperty:"\
compatibility",rootData:i2})||(a2=a2===null?V.errors:a2.concat(V.errors),o2=a2.length)),e2.profile!==void 0&&(H(e2.profile,{instancePath:t2+"/profile",parentData:e2,
parentDataProperty:"profile",rootData:i2})||(a2=a2===null?H.errors:a2.concat(H.errors),o2=a2.length)),e2.surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(
n3)){if(n3.length<1){let e4={instancePath:t2+"/surfaces",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<
e3;r3++){let e4=n3[r3];if(e4!=="wire"&&e4!=="json"&&e4!=="source"&&e4!=="rpc"){let e5={instancePath:t2+"/surfaces/"+r3,keyword:"enum",params:{allowedValues:I.properties.
surfaces.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/surfaces",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.enums!==void 0){let n3=e2.enums;if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+"/enums",keyword:"enum",params:{allowedValues:I.properties.
enums.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.against!==void 0&&(U(e2.against,{instancePath:t2+"/against",parentData:e2,parentDataProperty:"against",rootData:i2})||
(a2=a2===null?U.errors:a2.concat(U.errors),o2=a2.length)),e2.versioning!==void 0&&(W(e2.versioning,{instancePath:t2+"/versioning",parentData:e2,parentDataProperty:"\
versioning",rootData:i2})||(a2=a2===null?W.errors:a2.concat(W.errors),o2=a2.length)),e2.checkpoint!==void 0){let n3=e2.checkpoint;if(typeof n3=="string"){if(!mu.
test(n3)){let e3={instancePath:t2+"/checkpoint",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/+-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2+"/checkpoint",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.versions!==void 0&&(G(e2.versions,{instancePath:t2+
"/versions",parentData:e2,parentDataProperty:"versions",rootData:i2})||(a2=a2===null?G.errors:a2.concat(G.errors),o2=a2.length)),e2.published!==void 0&&(K(e2.published,
{instancePath:t2+"/published",parentData:e2,parentDataProperty:"published",rootData:i2})||(a2=a2===null?K.errors:a2.concat(K.errors),o2=a2.length)),e2.avro!==void 0){
let n3=e2.avro;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"){let n4={instancePath:t2+"/avro",keyword:"additionalProperties",
params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+
"/avro/roots",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)F(e3[r3],{instancePath:t2+"/avro/\
roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)}else{let e4={instancePath:t2+"/avro/roots",
keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/avro",keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.protobuf!==void 0){let n3=e2.protobuf;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"&&e3!=="im\
ages"&&e3!=="include"&&e3!=="unknownFields"){let n4={instancePath:t2+"/protobuf",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:
a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/roots",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)F(e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)}else{let e4={instancePath:t2+"/protobuf/roots",keyword:"type",params:{type:"array"}};a2===
null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==void 0){let e3=n3.images;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/images",keyword:"\
minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!hu.test(n5)){
let e4={instancePath:t2+"/protobuf/images/"+r3,keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protob\
uf/images/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/images",keyword:"type",params:{
type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.include!==void 0){let e3=n3.include;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/pro\
tobuf/include",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="st\
ring"){if(!hu.test(n5)){let e4={instancePath:t2+"/protobuf/include/"+r3,keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={
instancePath:t2+"/protobuf/include/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/incl\
ude",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.unknownFields!==void 0){let e3=n3.unknownFields;if(e3!=="ignore"&&e3!=="rej\
ect"){let e4={instancePath:t2+"/protobuf/unknownFields",keyword:"enum",params:{allowedValues:I.properties.protobuf.properties.unknownFields.enum}};a2===null?a2=
[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/protobuf",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.jsonSchema!==void 0){
let n3=e2.jsonSchema;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialects"&&e3!=="defaultDialect"&&e3!=="map"&&e3!=="formats"&&e3!==
"confluent"&&e3!=="crossCheck"){let n4={instancePath:t2+"/jsonSchema",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),
o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&typeof e3=="object"&&!Array.isArray(e3))for(let n4 in e3)q(e3[n4],{instancePath:t2+"/jsonSchema/dialects\
/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,parentDataProperty:n4,rootData:i2})||(a2=a2===null?q.errors:a2.concat(q.errors),o2=a2.length);else{let e4={
instancePath:t2+"/jsonSchema/dialects",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.defaultDialect!==void 0&&(q(n3.defaultDialect,
{instancePath:t2+"/jsonSchema/defaultDialect",parentData:n3,parentDataProperty:"defaultDialect",rootData:i2})||(a2=a2===null?q.errors:a2.concat(q.errors),o2=a2.
length)),n3.map!==void 0){let e3=n3.map;if(e3&&typeof e3=="object"&&!Array.isArray(e3)){for(let n4 in e3)if(typeof e3[n4]!="string"){let e4={instancePath:t2+"/j\
sonSchema/map/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/jsonSchema/map",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==void 0){let e3=n3.formats;if(e3!=="assert"&&e3!=="a\
nnotate"&&e3!=="dialect"){let e4={instancePath:t2+"/jsonSchema/formats",keyword:"enum",params:{allowedValues:I.properties.jsonSchema.properties.formats.enum}};a2===
null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==void 0){let e3=n3.confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+"/jsonSchema/confluent",keyword:"\
enum",params:{allowedValues:I.properties.jsonSchema.properties.confluent.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==void 0&&typeof n3.crossCheck!=
"boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/jsonSchema",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(
n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={
instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tags!==void 0&&(R(e2.tags,{instancePath:t2+
"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),o2=a2.length)),e2.regions!==void 0){let n3=e2.regions;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;
for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=
a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.enforce!==void 0&&(J(e2.enforce,
{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===null?J.errors:a2.concat(J.errors),o2=a2.length)),e2.unowned!==void 0&&
(Y(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"unowned",rootData:i2})||(a2=a2===null?Y.errors:a2.concat(Y.errors),o2=a2.length))}else{
let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return gu.errors=a2,o2===0}const _u={type:"object",properties:{
owner:{$ref:"definitions.json#/definitions/handles"},compatibility:{$ref:"definitions.json#/definitions/mode"},profile:{$ref:"definitions.json#/definitions/prof\
ile"},surfaces:{type:"array",items:{enum:["wire","json","source","rpc"]},minItems:1},enums:{enum:["closed","open"]},against:{$ref:"definitions.json#/definitions\
/againstList"},versioning:{$ref:"definitions.json#/definitions/versioning"},versions:{$ref:"definitions.json#/definitions/versions"},published:{$ref:"definition\
s.json#/definitions/published"},avro:{type:"object",properties:{roots:{type:"array",items:{$ref:"definitions.json#/definitions/glob"},minItems:1}},additionalProperties:!1},
protobuf:{type:"object",properties:{roots:{type:"array",items:{$ref:"definitions.json#/definitions/glob"},minItems:1},images:{type:"array",items:{type:"string",
pattern:"."},minItems:1},include:{type:"array",items:{type:"string",pattern:"."},minItems:1},unknownFields:{enum:["ignore","reject"]}},additionalProperties:!1},
jsonSchema:{type:"object",properties:{dialects:{type:"object",additionalProperties:{$ref:"definitions.json#/definitions/dialect"}},defaultDialect:{$ref:"definit\
ions.json#/definitions/dialect"},map:{type:"object",additionalProperties:{type:"string"},examples:[{"https://example.com/schemas/":"schemas/"}]},formats:{enum:[
"assert","annotate","dialect"]},confluent:{enum:["strict","lenient"]},crossCheck:{type:"boolean"}},additionalProperties:!1},tier:{type:"integer",minimum:1},tags:{
$ref:"definitions.json#/definitions/tags"},regions:{type:"array",items:{$ref:"definitions.json#/definitions/id"},minItems:1},enforce:{$ref:"definitions.json#/de\
finitions/enforcement"},unowned:{$ref:"definitions.json#/definitions/unowned"}},additionalProperties:!1};function vu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(!D.call(_u.properties,n3)){let e3={instancePath:t2,keyword:"\
additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.owner!==void 0&&(N(e2.owner,{instancePath:t2+"/owner",parentData:e2,
parentDataProperty:"owner",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.compatibility!==void 0&&(V(e2.compatibility,{instancePath:t2+
"/compatibility",parentData:e2,parentDataProperty:"compatibility",rootData:i2})||(a2=a2===null?V.errors:a2.concat(V.errors),o2=a2.length)),e2.profile!==void 0&&
(H(e2.profile,{instancePath:t2+"/profile",parentData:e2,parentDataProperty:"profile",rootData:i2})||(a2=a2===null?H.errors:a2.concat(H.errors),o2=a2.length)),e2.
surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/surfaces",keyword:"minItems",params:{limit:1}};a2===null?a2=
[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="wire"&&e4!=="json"&&e4!=="source"&&e4!=="rpc"){let e5={instancePath:t2+"/\
surfaces/"+r3,keyword:"enum",params:{allowedValues:_u.properties.surfaces.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/surfa\
ces",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.enums!==void 0){let n3=e2.enums;if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+
"/enums",keyword:"enum",params:{allowedValues:_u.properties.enums.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.against!==void 0&&(U(e2.against,{instancePath:t2+
"/against",parentData:e2,parentDataProperty:"against",rootData:i2})||(a2=a2===null?U.errors:a2.concat(U.errors),o2=a2.length)),e2.versioning!==void 0&&(W(e2.versioning,
{instancePath:t2+"/versioning",parentData:e2,parentDataProperty:"versioning",rootData:i2})||(a2=a2===null?W.errors:a2.concat(W.errors),o2=a2.length)),e2.versions!==
void 0&&(G(e2.versions,{instancePath:t2+"/versions",parentData:e2,parentDataProperty:"versions",rootData:i2})||(a2=a2===null?G.errors:a2.concat(G.errors),o2=a2.
length)),e2.published!==void 0&&(K(e2.published,{instancePath:t2+"/published",parentData:e2,parentDataProperty:"published",rootData:i2})||(a2=a2===null?K.errors:
a2.concat(K.errors),o2=a2.length)),e2.avro!==void 0){let n3=e2.avro;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"){let n4={instancePath:t2+
"/avro",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(
e3)){if(e3.length<1){let e4={instancePath:t2+"/avro/roots",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<
n4;r3++)F(e3[r3],{instancePath:t2+"/avro/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)}else{
let e4={instancePath:t2+"/avro/roots",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/avro",keyword:"t\
ype",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.protobuf!==void 0){let n3=e2.protobuf;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)
if(e3!=="roots"&&e3!=="images"&&e3!=="include"&&e3!=="unknownFields"){let n4={instancePath:t2+"/protobuf",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/roots",keyword:"\
minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)F(e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)}else{let e4={instancePath:t2+"/protobuf/roots",keyword:"type",params:{
type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==void 0){let e3=n3.images;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/proto\
buf/images",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="strin\
g"){if(!hu.test(n5)){let e4={instancePath:t2+"/protobuf/images/"+r3,keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/protobuf/images/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/images",keyword:"type",
params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.include!==void 0){let e3=n3.include;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+
"/protobuf/include",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5==
"string"){if(!hu.test(n5)){let e4={instancePath:t2+"/protobuf/include/"+r3,keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={
instancePath:t2+"/protobuf/include/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/incl\
ude",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.unknownFields!==void 0){let e3=n3.unknownFields;if(e3!=="ignore"&&e3!=="rej\
ect"){let e4={instancePath:t2+"/protobuf/unknownFields",keyword:"enum",params:{allowedValues:_u.properties.protobuf.properties.unknownFields.enum}};a2===null?a2=
[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/protobuf",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.jsonSchema!==void 0){
let n3=e2.jsonSchema;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialects"&&e3!=="defaultDialect"&&e3!=="map"&&e3!=="formats"&&e3!==
"confluent"&&e3!=="crossCheck"){let n4={instancePath:t2+"/jsonSchema",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),
o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&typeof e3=="object"&&!Array.isArray(e3))for(let n4 in e3)q(e3[n4],{instancePath:t2+"/jsonSchema/dialects\
/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,parentDataProperty:n4,rootData:i2})||(a2=a2===null?q.errors:a2.concat(q.errors),o2=a2.length);else{let e4={
instancePath:t2+"/jsonSchema/dialects",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.defaultDialect!==void 0&&(q(n3.defaultDialect,
{instancePath:t2+"/jsonSchema/defaultDialect",parentData:n3,parentDataProperty:"defaultDialect",rootData:i2})||(a2=a2===null?q.errors:a2.concat(q.errors),o2=a2.
length)),n3.map!==void 0){let e3=n3.map;if(e3&&typeof e3=="object"&&!Array.isArray(e3)){for(let n4 in e3)if(typeof e3[n4]!="string"){let e4={instancePath:t2+"/j\
sonSchema/map/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/jsonSchema/map",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==void 0){let e3=n3.formats;if(e3!=="assert"&&e3!=="a\
nnotate"&&e3!=="dialect"){let e4={instancePath:t2+"/jsonSchema/formats",keyword:"enum",params:{allowedValues:_u.properties.jsonSchema.properties.formats.enum}};
a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==void 0){let e3=n3.confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+"/jsonSchema/conflue\
nt",keyword:"enum",params:{allowedValues:_u.properties.jsonSchema.properties.confluent.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==void 0&&typeof n3.
crossCheck!="boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2+"/jsonSchema",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;if(typeof n3!="numb\
er"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||
isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tags!==void 0&&(R(e2.tags,
{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),o2=a2.length)),e2.regions!==void 0){let n3=e2.
regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.
length;for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),
o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.enforce!==void 0&&(J(e2.enforce,
{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===null?J.errors:a2.concat(J.errors),o2=a2.length)),e2.unowned!==void 0&&
(Y(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"unowned",rootData:i2})||(a2=a2===null?Y.errors:a2.concat(Y.errors),o2=a2.length))}else{
let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return vu.errors=a2,o2===0}function X(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&!Array.isArray(e2)){let e3={instancePath:t2,keyword:"type",params:{type:Jl.type}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!Bl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\\
S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};a2===null?a2=
[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Bl.test(n4)){let e3={instancePath:t2+"/"+r3,keyword:"p\
attern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return X.errors=a2,o2===0}function yu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.files===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"files"}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.enforce===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"enforce"}};a2===null?a2=[e3]:a2.push(
e3),o2++}for(let n3 in e2)if(n3!=="files"&&n3!=="enforce"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[
e3]:a2.push(e3),o2++}e2.files!==void 0&&(L(e2.files,{instancePath:t2+"/files",parentData:e2,parentDataProperty:"files",rootData:i2})||(a2=a2===null?L.errors:a2.
concat(L.errors),o2=a2.length)),e2.enforce!==void 0&&(J(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===
null?J.errors:a2.concat(J.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return yu.
errors=a2,o2===0}function bu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="report"&&e2!=="sign-off"&&
e2!=="full"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:fu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return bu.errors=a2,o2===0}function xu(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="report"&&e2!=="default-owner"&&e2!=="refuse"){let e3={instancePath:t2,
keyword:"enum",params:{allowedValues:pu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return xu.errors=a2,o2===0}function Su(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&!Array.isArray(e2)){let e3={instancePath:t2,keyword:"type",params:{type:Ml.type}};a2===null?a2=[e3]:
a2.push(e3),o2++}if(typeof e2=="string"&&!Nl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)\
?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.
push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Nl.test(n4)){let e3={instancePath:t2+"/"+r3,keyword:"pattern",
params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return Su.errors=a2,o2===0}function Cu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2=="string"){if(!Sl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*\
$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Cu.errors=
a2,o2===0}function wu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.start===void 0){let e3={
instancePath:t2,keyword:"required",params:{missingProperty:"start"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(wl.properties,n3)){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(O(e2.id,{instancePath:t2+"/id",parentData:e2,
parentDataProperty:"id",rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!M.
test(n3)){let e3={instancePath:t2+"/title",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==void 0&&(k(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"\
timezone",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.start!==void 0&&(A(e2.start,{instancePath:t2+"/start",parentData:e2,parentDataProperty:"\
start",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.end!==void 0){let n3=e2.end;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+
"/end",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/end",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.duration!==void 0&&(j(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||
(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/r\
rule",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.except!==void 0){let n3=e2.except;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4==
"string"){if(!M.test(e4)){let e5={instancePath:t2+"/except/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+
"/except/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/except",keyword:"type",params:{type:"ar\
ray"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.add!==void 0){let n3=e2.add;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Ol(n3[r3],{instancePath:t2+
"/add/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Ol.errors:a2.concat(Ol.errors),o2=a2.length)}else{let e3={instancePath:t2+"/add",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.allow!==void 0){let n3=e2.allow;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/allow",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)Al(n3[r3],{instancePath:t2+"/allow/"+r3,
parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Al.errors:a2.concat(Al.errors),o2=a2.length)}else{let e3={instancePath:t2+"/allow",keyword:"typ\
e",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.capacity!==void 0&&(jl(e2.capacity,{instancePath:t2+"/capacity",parentData:e2,parentDataProperty:"\
capacity",rootData:i2})||(a2=a2===null?jl.errors:a2.concat(jl.errors),o2=a2.length)),e2.notice!==void 0&&(j(e2.notice,{instancePath:t2+"/notice",parentData:e2,parentDataProperty:"\
notice",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.approvers!==void 0&&(N(e2.approvers,{instancePath:t2+"/approvers",parentData:e2,
parentDataProperty:"approvers",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.oncall!==void 0&&(P(e2.oncall,{instancePath:t2+"/onca\
ll",parentData:e2,parentDataProperty:"oncall",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.writes!==void 0){let n3=e2.writes;if(n3!==
"normal"&&n3!=="reduced"&&n3!=="paused"){let e3={instancePath:t2+"/writes",keyword:"enum",params:{allowedValues:wl.properties.writes.enum}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.long!==void 0&&typeof e2.long!="boolean"){let e3={instancePath:t2+"/long",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!M.test(e4)){let e5={instancePath:t2+"/con\
tracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/contracts/"+r3,keyword:"type",params:{type:"\
string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?O.errors:a2.concat(O.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)P(n3[r3],{instancePath:t2+"/teams/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{
let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return wu.errors=a2,o2===0}function Tu(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.from===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"\
from"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(Fl.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(O(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?O.errors:
a2.concat(O.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/title",keyword:"pattern",
params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.timezone!==void 0&&(k(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?k.errors:
a2.concat(k.errors),o2=a2.length)),e2.from!==void 0&&(A(e2.from,{instancePath:t2+"/from",parentData:e2,parentDataProperty:"from",rootData:i2})||(a2=a2===null?A.
errors:a2.concat(A.errors),o2=a2.length)),e2.to!==void 0&&(A(e2.to,{instancePath:t2+"/to",parentData:e2,parentDataProperty:"to",rootData:i2})||(a2=a2===null?A.errors:
a2.concat(A.errors),o2=a2.length)),e2.duration!==void 0&&(j(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||
(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/r\
rule",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4==
"string"){if(!M.test(e4)){let e5={instancePath:t2+"/exdates/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+
"/exdates/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/exdates",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.deny!==void 0){let n3=e2.deny;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/deny",keyword:"\
minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="full"&&e4!=="backward"&&e4!=="fo\
rward"&&e4!=="breaking"&&e4!=="undecided"&&e4!=="any"){let e5={instancePath:t2+"/deny/"+r3,keyword:"enum",params:{allowedValues:Fl.properties.deny.items.enum}};
a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/deny",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.except!==
void 0){let n3=e2.except;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="standard"&&e4!=="normal"&&e4!=="emergency"){let e5={
instancePath:t2+"/except/"+r3,keyword:"enum",params:{allowedValues:Fl.properties.except.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+
"/except",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.board!==void 0&&(P(e2.board,{instancePath:t2+"/board",parentData:e2,parentDataProperty:"\
board",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){
let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(typeof e4=="string"){if(!M.test(e4)){let e5={instancePath:t2+"/contracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/contracts/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+"/regions/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/teams",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)P(n3[r3],{instancePath:t2+"/teams/"+r3,
parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",
params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return Tu.errors=a2,o2===0}function Eu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.from===
void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"from"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(Ll.properties,
n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(O(e2.id,{instancePath:t2+
"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3==
"string"){if(!M.test(n3)){let e3={instancePath:t2+"/title",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/title",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==void 0&&(k(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,
parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.from!==void 0&&(A(e2.from,{instancePath:t2+"/from",parentData:e2,
parentDataProperty:"from",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.to!==void 0&&(A(e2.to,{instancePath:t2+"/to",parentData:e2,
parentDataProperty:"to",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.duration!==void 0&&(j(e2.duration,{instancePath:t2+"/duratio\
n",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3==
"string"){if(!M.test(n3)){let e3={instancePath:t2+"/rrule",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/rrule",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){let e3=n3.length;
for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!M.test(e4)){let e5={instancePath:t2+"/exdates/"+r3,keyword:"pattern",params:{pattern:"\\S"}};
a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/exdates/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e3={instancePath:t2+"/exdates",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.note!==void 0){let n3=e2.note;if(typeof n3=="\
string"){if(!M.test(n3)){let e3={instancePath:t2+"/note",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/note",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.peak!==void 0&&typeof e2.peak!="boolean"){let e3={instancePath:t2+"/pea\
k",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){
let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(typeof e4=="string"){if(!M.test(e4)){let e5={instancePath:t2+"/contracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/contracts/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+"/regions/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/teams",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)P(n3[r3],{instancePath:t2+"/teams/"+r3,
parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",
params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return Eu.errors=a2,o2===0}function Du(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){if(Object.keys(e2).length<1){let e3={instancePath:t2,keyword:"minProperties",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)
if(n3!=="file"&&n3!=="ics"&&n3!=="kind"&&n3!=="maxAge"&&n3!=="timezone"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.file!==void 0&&(F(e2.file,{instancePath:t2+"/file",parentData:e2,parentDataProperty:"file",rootData:i2})||(a2=a2===null?
F.errors:a2.concat(F.errors),o2=a2.length)),e2.ics!==void 0&&(F(e2.ics,{instancePath:t2+"/ics",parentData:e2,parentDataProperty:"ics",rootData:i2})||(a2=a2===null?
F.errors:a2.concat(F.errors),o2=a2.length)),e2.kind!==void 0){let n3=e2.kind;if(n3!=="window"&&n3!=="freeze"&&n3!=="advisory"){let e3={instancePath:t2+"/kind",keyword:"\
enum",params:{allowedValues:zl.properties.kind.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.maxAge!==void 0&&(j(e2.maxAge,{instancePath:t2+"/maxAge",parentData:e2,
parentDataProperty:"maxAge",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.timezone!==void 0&&(k(e2.timezone,{instancePath:t2+"/tim\
ezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Du.errors=a2,o2===0}const Ou={type:"object",properties:{id:{$ref:"definitions.json#/defi\
nitions/id"},owner:{$ref:"definitions.json#/definitions/handles"},tier:{type:"integer",minimum:1},region:{$ref:"definitions.json#/definitions/id"},reads:{type:"\
array",items:{$ref:"definitions.json#/definitions/reads"},minItems:1},lag:{$ref:"definitions.json#/definitions/duration"},maxBehind:{$ref:"definitions.json#/def\
initions/duration"},ack:{enum:["never","breaking","any"]},support:{type:"object",properties:{channel:{type:"string",pattern:"\\S"},oncall:{type:"string",pattern:"\
\\S"}},additionalProperties:!1}},required:["id","owner","reads"],additionalProperties:!1};function ku(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.contract===void 0){let e3={instancePath:t2,keyword:"required",params:{
missingProperty:"contract"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="contract"&&n3!=="fields"&&n3!=="readerSchema"){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contract!==void 0){let n3=e2.contract;if(typeof n3=="str\
ing"){if(!M.test(n3)){let e3={instancePath:t2+"/contract",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/contract",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.fields!==void 0){let n3=e2.fields;if(Array.isArray(n3)){if(n3.length<
1){let e4={instancePath:t2+"/fields",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(typeof e4=="string"){if(!M.test(e4)){let e5={instancePath:t2+"/fields/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/fields/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/fields",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.readerSchema!==void 0&&(F(e2.readerSchema,{instancePath:t2+"/readerSchema",parentData:e2,parentDataProperty:"\
readerSchema",rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return ku.errors=a2,o2===0}function Au(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[
e3]:a2.push(e3),o2++}if(e2.owner===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"owner"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.
reads===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"reads"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(Ou.properties,
n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(O(e2.id,{instancePath:t2+
"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)),e2.owner!==void 0&&(N(e2.owner,{instancePath:t2+
"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.tier!==void 0){let n3=e2.tier;if(typeof n3!=
"number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<
1||isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.region!==void 0&&(O(
e2.region,{instancePath:t2+"/region",parentData:e2,parentDataProperty:"region",rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)),e2.reads!==
void 0){let n3=e2.reads;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/reads",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),
o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)ku(n3[r3],{instancePath:t2+"/reads/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?ku.errors:
a2.concat(ku.errors),o2=a2.length)}else{let e3={instancePath:t2+"/reads",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.lag!==void 0&&
(j(e2.lag,{instancePath:t2+"/lag",parentData:e2,parentDataProperty:"lag",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.maxBehind!==
void 0&&(j(e2.maxBehind,{instancePath:t2+"/maxBehind",parentData:e2,parentDataProperty:"maxBehind",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=
a2.length)),e2.ack!==void 0){let n3=e2.ack;if(n3!=="never"&&n3!=="breaking"&&n3!=="any"){let e3={instancePath:t2+"/ack",keyword:"enum",params:{allowedValues:Ou.
properties.ack.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.support!==void 0){let n3=e2.support;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)
if(e3!=="channel"&&e3!=="oncall"){let n4={instancePath:t2+"/support",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),
o2++}if(n3.channel!==void 0){let e3=n3.channel;if(typeof e3=="string"){if(!M.test(e3)){let e4={instancePath:t2+"/support/channel",keyword:"pattern",params:{pattern:"\
\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/channel",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),
o2++}}if(n3.oncall!==void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!M.test(e3)){let e4={instancePath:t2+"/support/oncall",keyword:"pattern",params:{pattern:"\
\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/oncall",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{
let e3={instancePath:t2+"/support",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{
type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Au.errors=a2,o2===0}function ju(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2=="string"){if(!Nl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-\
]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return ju.errors=
a2,o2===0}const Mu={type:["array","object"],items:{type:"string",pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"},properties:{members:{type:"arra\
y",items:{type:"string",pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"}},function:{$ref:"definitions.json#/definitions/id"},github:{type:["boole\
an","string"]}},additionalProperties:!1},Nu=RegExp("^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$","u");function Pu(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(!e2||typeof e2!="object"){let e3={instancePath:t2,keyword:"type",params:{type:Mu.type}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Nu.test(n4)){let e3={instancePath:t2+
"/"+r3,keyword:"pattern",params:{pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="mem\
bers"&&n3!=="function"&&n3!=="github"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.members!==void 0){let n3=e2.members;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Nu.test(e4)){
let e5={instancePath:t2+"/members/"+r3,keyword:"pattern",params:{pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"}};a2===null?a2=[e5]:a2.push(e5),
o2++}}else{let e5={instancePath:t2+"/members/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/mem\
bers",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.function!==void 0&&(O(e2.function,{instancePath:t2+"/function",parentData:e2,
parentDataProperty:"function",rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)),e2.github!==void 0){let n3=e2.github;if(typeof n3!="boole\
an"&&typeof n3!="string"){let e3={instancePath:t2+"/github",keyword:"type",params:{type:Mu.properties.github.type}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return Pu.
errors=a2,o2===0}const Fu=RegExp("^(ssh-|ecdsa-|sk-)\\S+ \\S+","u"),Iu=RegExp("@","u");function Lu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.from===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"from"}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.to===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"to"}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.deputy===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"deputy"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!==
"from"&&n3!=="to"&&n3!=="deputy"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}e2.from!==
void 0&&(B(e2.from,{instancePath:t2+"/from",parentData:e2,parentDataProperty:"from",rootData:i2})||(a2=a2===null?B.errors:a2.concat(B.errors),o2=a2.length)),e2.
to!==void 0&&(B(e2.to,{instancePath:t2+"/to",parentData:e2,parentDataProperty:"to",rootData:i2})||(a2=a2===null?B.errors:a2.concat(B.errors),o2=a2.length)),e2.deputy!==
void 0&&(P(e2.deputy,{instancePath:t2+"/deputy",parentData:e2,parentDataProperty:"deputy",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length))}else{
let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Lu.errors=a2,o2===0}function Ru(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="keys"&&n3!=="\
emails"&&n3!=="away"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.keys!==void 0){
let n3=e2.keys;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Fu.test(e4)){let e5={instancePath:t2+"/\
keys/"+r3,keyword:"pattern",params:{pattern:"^(ssh-|ecdsa-|sk-)\\S+ \\S+"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/keys/"+r3,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/keys",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.emails!==void 0){let n3=e2.emails;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){
if(!Iu.test(e4)){let e5={instancePath:t2+"/emails/"+r3,keyword:"pattern",params:{pattern:"@"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+
"/emails/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/emails",keyword:"type",params:{type:"ar\
ray"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.away!==void 0){let n3=e2.away;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Lu(n3[r3],{instancePath:t2+
"/away/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Lu.errors:a2.concat(Lu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/away",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(
e3),o2++}return Ru.errors=a2,o2===0}const zu={type:"object",properties:{rules:{type:"array",items:{$ref:"definitions.json#/definitions/policyRule"}},removals:{$ref:"\
definitions.json#/definitions/level"},affected:{enum:["free","charged"]},risk:{$ref:"definitions.json#/definitions/risk"},roles:{type:"object",properties:{low:{
type:"array",items:{$ref:"definitions.json#/definitions/signOffRole"},minItems:1},moderate:{type:"array",items:{$ref:"definitions.json#/definitions/signOffRole"},
minItems:1},high:{type:"array",items:{$ref:"definitions.json#/definitions/signOffRole"},minItems:1}},additionalProperties:!1},boards:{type:"object",propertyNames:{
$ref:"definitions.json#/definitions/id"},additionalProperties:{$ref:"definitions.json#/definitions/board"}},requests:{$ref:"definitions.json#/definitions/reques\
tPolicy"},emergency:{$ref:"definitions.json#/definitions/emergencyPolicy"},reverts:{type:"object",properties:{within:{$ref:"definitions.json#/definitions/durati\
on"}},additionalProperties:!1}},additionalProperties:!1},Bu={type:"object",properties:{situation:{$ref:"definitions.json#/definitions/situation"},class:{$ref:"d\
efinitions.json#/definitions/class"},promise:{$ref:"definitions.json#/definitions/mode"},tier:{type:"integer",minimum:1},tag:{type:"string",pattern:"\\S"},risk:{
enum:["low","moderate","high"]},format:{enum:["avro","protobuf","json-schema"]},contract:{type:"string",pattern:"\\S"}},additionalProperties:!1},Vu={enum:["comp\
atible","added","undeclared-loss","promise-broken","breaking","removed","removal","revert","emergency"]};function Hu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="compatible"&&e2!=="added"&&e2!=="undeclared-loss"&&e2!=="promise-broken"&&e2!=="breaking"&&e2!=="removed"&&e2!=="r\
emoval"&&e2!=="revert"&&e2!=="emergency"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:Vu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return Hu.errors=
a2,o2===0}function Uu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){for(let n3 in e2)if(n3!=="situation"&&n3!=="class"&&n3!=="promise"&&n3!=="tier"&&n3!=="tag"&&n3!=="risk"&&n3!=="format"&&n3!=="contract"){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.situation!==void 0&&(Hu(e2.situation,{instancePath:t2+"/\
situation",parentData:e2,parentDataProperty:"situation",rootData:i2})||(a2=a2===null?Hu.errors:a2.concat(Hu.errors),o2=a2.length)),e2.class!==void 0&&(Al(e2.class,
{instancePath:t2+"/class",parentData:e2,parentDataProperty:"class",rootData:i2})||(a2=a2===null?Al.errors:a2.concat(Al.errors),o2=a2.length)),e2.promise!==void 0&&
(V(e2.promise,{instancePath:t2+"/promise",parentData:e2,parentDataProperty:"promise",rootData:i2})||(a2=a2===null?V.errors:a2.concat(V.errors),o2=a2.length)),e2.
tier!==void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:
a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.tag!==void 0){let n3=e2.tag;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/tag",keyword:"pattern",params:{pattern:"\\S"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/tag",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==
void 0){let n3=e2.risk;if(n3!=="low"&&n3!=="moderate"&&n3!=="high"){let e3={instancePath:t2+"/risk",keyword:"enum",params:{allowedValues:Bu.properties.risk.enum}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.format!==void 0){let n3=e2.format;if(n3!=="avro"&&n3!=="protobuf"&&n3!=="json-schema"){let e3={instancePath:t2+"/forma\
t",keyword:"enum",params:{allowedValues:Bu.properties.format.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.contract!==void 0){let n3=e2.contract;if(typeof n3==
"string"){if(!M.test(n3)){let e3={instancePath:t2+"/contract",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/contract",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return Uu.errors=a2,o2===0}const Wu={enum:["free","sign-off","window-and-sign-off","request-window-and-sign-off","forbidden"]};function Gu(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="free"&&e2!=="sign-off"&&e2!=="window-and-sign-off"&&e2!=="r\
equest-window-and-sign-off"&&e2!=="forbidden"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:Wu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return Gu.
errors=a2,o2===0}const Ku=RegExp("^(owner|element-owner|consumer|oncall|board:[A-Za-z0-9._-]+|@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?)$","u");function qu(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Ku.test(e2)){let e3={instancePath:t2,keyword:"\
pattern",params:{pattern:"^(owner|element-owner|consumer|oncall|board:[A-Za-z0-9._-]+|@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?)$"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return qu.errors=a2,o2===0}function Z(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.role===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"role"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="role"&&n3!=="count"&&n3!=="fromFunctions"){let e3={
instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.role!==void 0&&(qu(e2.role,{instancePath:t2+
"/role",parentData:e2,parentDataProperty:"role",rootData:i2})||(a2=a2===null?qu.errors:a2.concat(qu.errors),o2=a2.length)),e2.count!==void 0){let n3=e2.count;if(typeof n3!=
"number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/count",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<
1||isNaN(n3))){let e3={instancePath:t2+"/count",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.fromFunctions!==void 0){
let n3=e2.fromFunctions;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/fromFunctions",keyword:"type",params:{type:"integer"}};a2===null?a2=[
e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/fromFunctions",keyword:"minimum",params:{comparison:">=",limit:1}};a2===
null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Z.errors=a2,o2===0}
function Ju(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.
keys(e2).length<2){let e3={instancePath:t2,keyword:"minProperties",params:{limit:2}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.when===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"when"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="when"&&n3!=="needs"&&n3!=="signoff"&&n3!=="reas\
on"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.when!==void 0&&(Uu(e2.when,
{instancePath:t2+"/when",parentData:e2,parentDataProperty:"when",rootData:i2})||(a2=a2===null?Uu.errors:a2.concat(Uu.errors),o2=a2.length)),e2.needs!==void 0&&(Gu(
e2.needs,{instancePath:t2+"/needs",parentData:e2,parentDataProperty:"needs",rootData:i2})||(a2=a2===null?Gu.errors:a2.concat(Gu.errors),o2=a2.length)),e2.signoff!==
void 0){let n3=e2.signoff;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/signoff",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(
e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)Z(n3[r3],{instancePath:t2+"/signoff/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Z.errors:
a2.concat(Z.errors),o2=a2.length)}else{let e3={instancePath:t2+"/signoff",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.reason!==
void 0){let n3=e2.reason;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/reason",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}else{let e3={instancePath:t2+"/reason",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ju.errors=a2,o2===0}function Yu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="base"&&n3!=="add"&&n3!=="levels"){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.base!==void 0){let n3=e2.base;if(n3&&typeof n3=="object"&&
!Array.isArray(n3)){for(let e3 in n3)if(e3!=="full"&&e3!=="backward"&&e3!=="forward"&&e3!=="breaking"&&e3!=="undecided"&&e3!=="removed"){let n4={instancePath:t2+
"/base",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.full!==void 0){let e3=n3.full;if(typeof e3!="num\
ber"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/full",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.backward!==void 0){
let e3=n3.backward;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/backward",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.
push(e4),o2++}}if(n3.forward!==void 0){let e3=n3.forward;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/forward",keyword:"type",params:{
type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.breaking!==void 0){let e3=n3.breaking;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+
"/base/breaking",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.undecided!==void 0){let e3=n3.undecided;if(typeof e3!="number"||
e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/undecided",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.removed!==void 0){let e3=n3.
removed;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/removed",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{
let e3={instancePath:t2+"/base",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.add!==void 0){let n3=e2.add;if(Array.isArray(n3)){
let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.when===void 0){let e5={instancePath:t2+"/add/"+r3,
keyword:"required",params:{missingProperty:"when"}};a2===null?a2=[e5]:a2.push(e5),o2++}if(e4.score===void 0){let e5={instancePath:t2+"/add/"+r3,keyword:"require\
d",params:{missingProperty:"score"}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let n4 in e4)if(n4!=="when"&&n4!=="score"){let e5={instancePath:t2+"/add/"+r3,keyword:"\
additionalProperties",params:{additionalProperty:n4}};a2===null?a2=[e5]:a2.push(e5),o2++}if(e4.when!==void 0){let n4=e4.when;if(n4&&typeof n4=="object"&&!Array.
isArray(n4)){if(Object.keys(n4).length<1){let e5={instancePath:t2+"/add/"+r3+"/when",keyword:"minProperties",params:{limit:1}};a2===null?a2=[e5]:a2.push(e5),o2++}
for(let e5 in n4)if(e5!=="tier"&&e5!=="anyTag"&&e5!=="consumersBroken"&&e5!=="tier1ConsumersBroken"&&e5!=="regions"){let n5={instancePath:t2+"/add/"+r3+"/when",
keyword:"additionalProperties",params:{additionalProperty:e5}};a2===null?a2=[n5]:a2.push(n5),o2++}if(n4.tier!==void 0){let e5=n4.tier;if(typeof e5!="number"||e5%
1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/when/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&
(e5<1||isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+"/when/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),o2++}}if(n4.
anyTag!==void 0&&(R(n4.anyTag,{instancePath:t2+"/add/"+r3+"/when/anyTag",parentData:n4,parentDataProperty:"anyTag",rootData:i2})||(a2=a2===null?R.errors:a2.concat(
R.errors),o2=a2.length)),n4.consumersBroken!==void 0){let e5=n4.consumersBroken;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/wh\
en/consumersBroken",keyword:"type",params:{type:"integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+
"/add/"+r3+"/when/consumersBroken",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),o2++}}if(n4.tier1ConsumersBroken!==void 0){
let e5=n4.tier1ConsumersBroken;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/when/tier1ConsumersBroken",keyword:"type",params:{type:"\
integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+"/when/tier1ConsumersBroken",keyword:"\
minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),o2++}}if(n4.regions!==void 0){let e5=n4.regions;if(typeof e5!="number"||e5%1||isNaN(e5)){
let e6={instancePath:t2+"/add/"+r3+"/when/regions",keyword:"type",params:{type:"integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(
e5))){let e6={instancePath:t2+"/add/"+r3+"/when/regions",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),o2++}}}else{let e5={instancePath:t2+
"/add/"+r3+"/when",keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.push(e5),o2++}}if(e4.score!==void 0){let n4=e4.score;if(typeof n4!="number"||n4%1||
isNaN(n4)){let e5={instancePath:t2+"/add/"+r3+"/score",keyword:"type",params:{type:"integer"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e5={instancePath:t2+
"/add/"+r3,keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/add",keyword:"type",params:{type:"array"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.levels!==void 0){let n3=e2.levels;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="low"&&e3!==
"moderate"&&e3!=="high"){let n4={instancePath:t2+"/levels",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.
low!==void 0){let e3=n3.low;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/levels/low",keyword:"type",params:{type:"integer"}};a2===null?a2=
[e4]:a2.push(e4),o2++}}if(n3.moderate!==void 0){let e3=n3.moderate;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/levels/moderate",keyword:"\
type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.high!==void 0){let e3=n3.high;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+
"/levels/high",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/levels",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Yu.
errors=a2,o2===0}function Xu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.functions===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"functions"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)
if(n3!=="functions"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.functions!==
void 0){let n3=e2.functions;if(n3&&typeof n3=="object"&&!Array.isArray(n3))for(let e3 in n3)N(n3[e3],{instancePath:t2+"/functions/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length);else{let e3={instancePath:t2+"/functions",
keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:
a2.push(e3),o2++}return Xu.errors=a2,o2===0}const Zu={type:"object",properties:{require:{type:"array",items:{enum:["rationale","impact","rollback","rollback.ste\
ps","rollback.estimate","rollout.stages","compatibilityLayer","checklist","contacts","thresholds"]},minItems:1},checklist:{type:"array",items:{$ref:"definitions\
.json#/definitions/id"},minItems:1},booked:{enum:["tip","proposal"]},minimumRationale:{type:"integer",minimum:0}},additionalProperties:!1};function Qu(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="require"&&n3!==
"checklist"&&n3!=="booked"&&n3!=="minimumRationale"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.
push(e3),o2++}if(e2.require!==void 0){let n3=e2.require;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/require",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="rationale"&&e4!=="impact"&&e4!=="rollback"&&e4!=="rollback.s\
teps"&&e4!=="rollback.estimate"&&e4!=="rollout.stages"&&e4!=="compatibilityLayer"&&e4!=="checklist"&&e4!=="contacts"&&e4!=="thresholds"){let e5={instancePath:t2+
"/require/"+r3,keyword:"enum",params:{allowedValues:Zu.properties.require.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/requi\
re",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.checklist!==void 0){let n3=e2.checklist;if(Array.isArray(n3)){if(n3.length<1){
let e4={instancePath:t2+"/checklist",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)O(n3[r3],{
instancePath:t2+"/checklist/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/checklist",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.booked!==void 0){let n3=e2.booked;if(n3!=="tip"&&n3!=="proposal"){let e3={
instancePath:t2+"/booked",keyword:"enum",params:{allowedValues:Zu.properties.booked.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.minimumRationale!==void 0){
let n3=e2.minimumRationale;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/minimumRationale",keyword:"type",params:{type:"integer"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/minimumRationale",keyword:"minimum",params:{comparison:">=",limit:0}};
a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Qu.errors=a2,
o2===0}function $u(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){
for(let n3 in e2)if(n3!=="signoff"&&n3!=="approvers"&&n3!=="expires"&&n3!=="review"&&n3!=="maxPer30d"){let e3={instancePath:t2,keyword:"additionalProperties",params:{
additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.signoff!==void 0){let n3=e2.signoff;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/signoff",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)Z(n3[r3],{instancePath:t2+"/signoff/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Z.errors:a2.concat(Z.errors),o2=a2.length)}else{let e3={instancePath:t2+"/signoff",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.approvers!==void 0&&(N(e2.approvers,{instancePath:t2+"/approvers",parentData:e2,parentDataProperty:"\
approvers",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.expires!==void 0&&(j(e2.expires,{instancePath:t2+"/expires",parentData:e2,
parentDataProperty:"expires",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.review!==void 0){let n3=e2.review;if(n3&&typeof n3=="ob\
ject"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+"/review",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===
null?a2=[n4]:a2.push(n4),o2++}n3.within!==void 0&&(j(n3.within,{instancePath:t2+"/review/within",parentData:n3,parentDataProperty:"within",rootData:i2})||(a2=a2===
null?j.errors:a2.concat(j.errors),o2=a2.length))}else{let e3={instancePath:t2+"/review",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.maxPer30d!==void 0){let n3=e2.maxPer30d;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/maxPer30d",keyword:"type",params:{type:"integer"}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/maxPer30d",keyword:"minimum",params:{comparison:">=",limit:0}};
a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return $u.errors=a2,
o2===0}function ed(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){
for(let n3 in e2)if(!D.call(zu.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.rules!==void 0){let n3=e2.rules;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Ju(n3[r3],{instancePath:t2+"/rules/"+r3,parentData:n3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?Ju.errors:a2.concat(Ju.errors),o2=a2.length)}else{let e3={instancePath:t2+"/rules",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.removals!==void 0&&(Gu(e2.removals,{instancePath:t2+"/removals",parentData:e2,parentDataProperty:"removals",rootData:i2})||
(a2=a2===null?Gu.errors:a2.concat(Gu.errors),o2=a2.length)),e2.affected!==void 0){let n3=e2.affected;if(n3!=="free"&&n3!=="charged"){let e3={instancePath:t2+"/a\
ffected",keyword:"enum",params:{allowedValues:zu.properties.affected.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==void 0&&(Yu(e2.risk,{instancePath:t2+
"/risk",parentData:e2,parentDataProperty:"risk",rootData:i2})||(a2=a2===null?Yu.errors:a2.concat(Yu.errors),o2=a2.length)),e2.roles!==void 0){let n3=e2.roles;if(n3&&
typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="low"&&e3!=="moderate"&&e3!=="high"){let n4={instancePath:t2+"/roles",keyword:"additionalPrope\
rties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.low!==void 0){let e3=n3.low;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+
"/roles/low",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)Z(e3[r3],{instancePath:t2+"/roles/\
low/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Z.errors:a2.concat(Z.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/low",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.moderate!==void 0){let e3=n3.moderate;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+
"/roles/moderate",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)Z(e3[r3],{instancePath:t2+"/r\
oles/moderate/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Z.errors:a2.concat(Z.errors),o2=a2.length)}else{let e4={instancePath:t2+"/ro\
les/moderate",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.high!==void 0){let e3=n3.high;if(Array.isArray(e3)){if(e3.length<1){
let e4={instancePath:t2+"/roles/high",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)Z(e3[r3],
{instancePath:t2+"/roles/high/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Z.errors:a2.concat(Z.errors),o2=a2.length)}else{let e4={instancePath:t2+
"/roles/high",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/roles",keyword:"type",params:{type:"obje\
ct"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.boards!==void 0){let n3=e2.boards;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(O(
e3,{instancePath:t2+"/boards",parentData:n3,parentDataProperty:"boards",rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length),r3!==o2){let n4={
instancePath:t2+"/boards",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)Xu(n3[e3],{instancePath:t2+"/bo\
ards/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?Xu.errors:a2.concat(Xu.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/boards",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.requests!==void 0&&(Qu(e2.requests,{instancePath:t2+
"/requests",parentData:e2,parentDataProperty:"requests",rootData:i2})||(a2=a2===null?Qu.errors:a2.concat(Qu.errors),o2=a2.length)),e2.emergency!==void 0&&($u(e2.
emergency,{instancePath:t2+"/emergency",parentData:e2,parentDataProperty:"emergency",rootData:i2})||(a2=a2===null?$u.errors:a2.concat($u.errors),o2=a2.length)),
e2.reverts!==void 0){let n3=e2.reverts;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+"/reverts",keyword:"\
additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}n3.within!==void 0&&(j(n3.within,{instancePath:t2+"/reverts/within",parentData:n3,
parentDataProperty:"within",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length))}else{let e3={instancePath:t2+"/reverts",keyword:"type",params:{
type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return ed.
errors=a2,o2===0}const td=RegExp("^sha256:[0-9a-f]{32,64}$","u");function nd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.fingerprint===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"fingerprint"}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.reason===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"reason"}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.approver===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"approver"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.expires===
void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"expires"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="fingerprint"&&
n3!=="reason"&&n3!=="approver"&&n3!=="expires"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.fingerprint!==void 0){let n3=e2.fingerprint;if(typeof n3=="string"){if(!td.test(n3)){let e3={instancePath:t2+"/fingerprint",keyword:"pattern",params:{
pattern:"^sha256:[0-9a-f]{32,64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/fingerprint",keyword:"type",params:{type:"string"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}if(e2.reason!==void 0){let n3=e2.reason;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/reason",keyword:"patter\
n",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/reason",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}e2.approver!==void 0&&(P(e2.approver,{instancePath:t2+"/approver",parentData:e2,parentDataProperty:"approver",rootData:i2})||(a2=a2===null?P.errors:
a2.concat(P.errors),o2=a2.length)),e2.expires!==void 0&&(z(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=
a2===null?z.errors:a2.concat(z.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return nd.
errors=a2,o2===0}const rd={type:"object",properties:{sources:{type:"array",items:{enum:["github-review","ssh-signature"]},minItems:1},distinctPeople:{type:"bool\
ean"},maxAge:{$ref:"definitions.json#/definitions/duration"},unknownCommitters:{enum:["refuse","ignore"]}},additionalProperties:!1};function id(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="sources"&&n3!==
"distinctPeople"&&n3!=="maxAge"&&n3!=="unknownCommitters"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[
e3]:a2.push(e3),o2++}if(e2.sources!==void 0){let n3=e2.sources;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/sources",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="github-review"&&e4!=="ssh-signature"){let e5={instancePath:t2+
"/sources/"+r3,keyword:"enum",params:{allowedValues:rd.properties.sources.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/sourc\
es",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.distinctPeople!==void 0&&typeof e2.distinctPeople!="boolean"){let e3={instancePath:t2+
"/distinctPeople",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.maxAge!==void 0&&(j(e2.maxAge,{instancePath:t2+"/maxAge",parentData:e2,
parentDataProperty:"maxAge",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.unknownCommitters!==void 0){let n3=e2.unknownCommitters;
if(n3!=="refuse"&&n3!=="ignore"){let e3={instancePath:t2+"/unknownCommitters",keyword:"enum",params:{allowedValues:rd.properties.unknownCommitters.enum}};a2===null?
a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return id.errors=a2,o2===0}function ad(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!==
"closeGuard"&&n3!=="minRemaining"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}e2.
closeGuard!==void 0&&(j(e2.closeGuard,{instancePath:t2+"/closeGuard",parentData:e2,parentDataProperty:"closeGuard",rootData:i2})||(a2=a2===null?j.errors:a2.concat(
j.errors),o2=a2.length)),e2.minRemaining!==void 0&&(j(e2.minRemaining,{instancePath:t2+"/minRemaining",parentData:e2,parentDataProperty:"minRemaining",rootData:i2})||
(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return ad.errors=a2,o2===0}function od(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){for(let n3 in e2)if(n3!=="owner"&&n3!=="files"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===
null?a2=[e3]:a2.push(e3),o2++}e2.owner!==void 0&&(N(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?N.errors:
a2.concat(N.errors),o2=a2.length)),e2.files!==void 0&&(L(e2.files,{instancePath:t2+"/files",parentData:e2,parentDataProperty:"files",rootData:i2})||(a2=a2===null?
L.errors:a2.concat(L.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return od.errors=
a2,o2===0}function sd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)
if(!D.call(Gl.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==
void 0&&e2.version!==1){let e3={instancePath:t2+"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.
$schema!="string"){let e3={instancePath:t2+"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.extends!==void 0&&(ql(e2.extends,
{instancePath:t2+"/extends",parentData:e2,parentDataProperty:"extends",rootData:i2})||(a2=a2===null?ql.errors:a2.concat(ql.errors),o2=a2.length)),e2.contracts!==
void 0){let n3=e2.contracts;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)gu(n3[r3],{instancePath:t2+"/contracts/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?gu.errors:a2.concat(gu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/contracts",keyword:"type",params:{type:"array"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.defaults!==void 0&&(vu(e2.defaults,{instancePath:t2+"/defaults",parentData:e2,parentDataProperty:"defaults",rootData:i2})||(a2=a2===
null?vu.errors:a2.concat(vu.errors),o2=a2.length)),e2.include!==void 0&&(X(e2.include,{instancePath:t2+"/include",parentData:e2,parentDataProperty:"include",rootData:i2})||
(a2=a2===null?X.errors:a2.concat(X.errors),o2=a2.length)),e2.ignore!==void 0&&(X(e2.ignore,{instancePath:t2+"/ignore",parentData:e2,parentDataProperty:"ignore",
rootData:i2})||(a2=a2===null?X.errors:a2.concat(X.errors),o2=a2.length)),e2.enforce!==void 0){let n3=e2.enforce,r3=o2,c2=!0,l2=o2;if(!Array.isArray(n3)){let e3={};
a2===null?a2=[e3]:a2.push(e3),o2++}var s2=l2===o2;o2=r3,a2!==null&&(r3?a2.length=r3:a2=null);let u2;if(s2){let e3=o2;if(Array.isArray(n3)){let e4=n3.length;for(let r4=0;r4<
e4;r4++)yu(n3[r4],{instancePath:t2+"/enforce/"+r4,parentData:n3,parentDataProperty:r4,rootData:i2})||(a2=a2===null?yu.errors:a2.concat(yu.errors),o2=a2.length)}
var s2=e3===o2;c2=s2,u2="then"}else{let r4=o2;bu(n3,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===null?bu.errors:
a2.concat(bu.errors),o2=a2.length);var s2=r4===o2;c2=s2,u2="else"}if(!c2){let e3={instancePath:t2+"/enforce",keyword:"if",params:{failingKeyword:u2}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.unowned!==void 0&&(xu(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"unowned",rootData:i2})||(a2=a2===
null?xu.errors:a2.concat(xu.errors),o2=a2.length)),e2.defaultOwner!==void 0&&(Su(e2.defaultOwner,{instancePath:t2+"/defaultOwner",parentData:e2,parentDataProperty:"\
defaultOwner",rootData:i2})||(a2=a2===null?Su.errors:a2.concat(Su.errors),o2=a2.length)),e2.timezone!==void 0&&(Cu(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,
parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?Cu.errors:a2.concat(Cu.errors),o2=a2.length)),e2.regionMode!==void 0){let n3=e2.regionMode;if(n3!=="f\
irst-stage"&&n3!=="all"&&n3!=="any"){let e3={instancePath:t2+"/regionMode",keyword:"enum",params:{allowedValues:Gl.properties.regionMode.enum}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.windows!==void 0){let n3=e2.windows;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)wu(n3[r3],{instancePath:t2+"/windows/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?wu.errors:a2.concat(wu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/windows",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.freezes!==void 0){let n3=e2.freezes;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<
e3;r3++)Tu(n3[r3],{instancePath:t2+"/freezes/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Tu.errors:a2.concat(Tu.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/freezes",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.advisories!==void 0){let n3=e2.advisories;if(Array.
isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Eu(n3[r3],{instancePath:t2+"/advisories/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?
Eu.errors:a2.concat(Eu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/advisories",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.calendars!==void 0){let n3=e2.calendars;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Du(n3[r3],{instancePath:t2+"/calendars/"+r3,parentData:n3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?Du.errors:a2.concat(Du.errors),o2=a2.length)}else{let e3={instancePath:t2+"/calendars",keyword:"type",params:{
type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.consumers!==void 0){let n3=e2.consumers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)
Au(n3[r3],{instancePath:t2+"/consumers/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Au.errors:a2.concat(Au.errors),o2=a2.length)}else{let e3={
instancePath:t2+"/consumers",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.imports!==void 0){let n3=e2.imports;if(n3&&typeof n3==
"object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="backstage"&&e3!=="odcs"){let n4={instancePath:t2+"/imports",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}n3.backstage!==void 0&&(X(n3.backstage,{instancePath:t2+"/imports/backstage",parentData:n3,parentDataProperty:"backstage",rootData:i2})||
(a2=a2===null?X.errors:a2.concat(X.errors),o2=a2.length)),n3.odcs!==void 0&&(X(n3.odcs,{instancePath:t2+"/imports/odcs",parentData:n3,parentDataProperty:"odcs",
rootData:i2})||(a2=a2===null?X.errors:a2.concat(X.errors),o2=a2.length))}else{let e3={instancePath:t2+"/imports",keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(ju(e3,{instancePath:t2+
"/teams",parentData:n3,parentDataProperty:"teams",rootData:i2})||(a2=a2===null?ju.errors:a2.concat(ju.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/t\
eams",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)Pu(n3[e3],{instancePath:t2+"/teams/"+e3.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?Pu.errors:a2.concat(Pu.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/teams",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.people!==void 0){let n3=e2.people;if(n3&&typeof n3=="object"&&!Array.isArray(
n3)){for(let e3 in n3){let r3=o2;if(ju(e3,{instancePath:t2+"/people",parentData:n3,parentDataProperty:"people",rootData:i2})||(a2=a2===null?ju.errors:a2.concat(
ju.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/people",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)
Ru(n3[e3],{instancePath:t2+"/people/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?Ru.errors:a2.concat(
Ru.errors),o2=a2.length)}else{let e3={instancePath:t2+"/people",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.policy!==void 0&&
(ed(e2.policy,{instancePath:t2+"/policy",parentData:e2,parentDataProperty:"policy",rootData:i2})||(a2=a2===null?ed.errors:a2.concat(ed.errors),o2=a2.length)),e2.
waivers!==void 0){let n3=e2.waivers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)nd(n3[r3],{instancePath:t2+"/waivers/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?nd.errors:a2.concat(nd.errors),o2=a2.length)}else{let e3={instancePath:t2+"/waivers",keyword:"type",params:{type:"array"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}e2.signoff!==void 0&&(id(e2.signoff,{instancePath:t2+"/signoff",parentData:e2,parentDataProperty:"signoff",rootData:i2})||(a2=a2===null?
id.errors:a2.concat(id.errors),o2=a2.length)),e2.clock!==void 0&&(ad(e2.clock,{instancePath:t2+"/clock",parentData:e2,parentDataProperty:"clock",rootData:i2})||
(a2=a2===null?ad.errors:a2.concat(ad.errors),o2=a2.length)),e2.governance!==void 0&&(od(e2.governance,{instancePath:t2+"/governance",parentData:e2,parentDataProperty:"\
governance",rootData:i2})||(a2=a2===null?od.errors:a2.concat(od.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return sd.errors=a2,o2===0}const cd=pd;function ld(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===
null?a2=[e3]:a2.push(e3),o2++}if(e2.owner===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"owner"}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.reads===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"reads"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(
Ou.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&
(O(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)),e2.owner!==void 0&&
(N(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.tier!==
void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.region!==void 0&&(O(e2.region,{instancePath:t2+"/region",parentData:e2,parentDataProperty:"region",rootData:i2})||(a2=a2===null?O.errors:a2.concat(
O.errors),o2=a2.length)),e2.reads!==void 0){let n3=e2.reads;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/reads",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)ku(n3[r3],{instancePath:t2+"/reads/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?ku.errors:a2.concat(ku.errors),o2=a2.length)}else{let e3={instancePath:t2+"/reads",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.lag!==void 0&&(j(e2.lag,{instancePath:t2+"/lag",parentData:e2,parentDataProperty:"lag",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),
o2=a2.length)),e2.maxBehind!==void 0&&(j(e2.maxBehind,{instancePath:t2+"/maxBehind",parentData:e2,parentDataProperty:"maxBehind",rootData:i2})||(a2=a2===null?j.
errors:a2.concat(j.errors),o2=a2.length)),e2.ack!==void 0){let n3=e2.ack;if(n3!=="never"&&n3!=="breaking"&&n3!=="any"){let e3={instancePath:t2+"/ack",keyword:"e\
num",params:{allowedValues:Ou.properties.ack.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.support!==void 0){let n3=e2.support;if(n3&&typeof n3=="object"&&!Array.
isArray(n3)){for(let e3 in n3)if(e3!=="channel"&&e3!=="oncall"){let n4={instancePath:t2+"/support",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.channel!==void 0){let e3=n3.channel;if(typeof e3=="string"){if(!M.test(e3)){let e4={instancePath:t2+"/support/channel",
keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/channel",keyword:"type",params:{type:"strin\
g"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.oncall!==void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!M.test(e3)){let e4={instancePath:t2+"/support/oncal\
l",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/oncall",keyword:"type",params:{type:"str\
ing"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/support",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{
let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return ld.errors=a2,o2===0}function ud(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&!Array.isArray(e2)){let e3={instancePath:t2,keyword:"type",params:{
type:Jl.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!Bl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^\
|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};
a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Bl.test(n4)){let e3={instancePath:t2+"/"+
r3,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return ud.errors=a2,o2===0}function dd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Ql.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return dd.errors=a2,o2===
0}function fd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Dl.test(e2)){let e3={instancePath:t2,
keyword:"pattern",params:{pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,
keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return fd.errors=a2,o2===0}function pd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{
missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="version"&&n3!=="$schema"&&n3!=="consumers"&&n3!=="imports"&&n3!=="revie\
wed"&&n3!=="recheckEvery"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==
void 0&&e2.version!==1){let e3={instancePath:t2+"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.
$schema!="string"){let e3={instancePath:t2+"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.consumers!==void 0){let n3=e2.
consumers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)ld(n3[r3],{instancePath:t2+"/consumers/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?ld.errors:a2.concat(ld.errors),o2=a2.length)}else{let e3={instancePath:t2+"/consumers",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.imports!==void 0){let n3=e2.imports;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="backstage"&&e3!=="odcs"){let n4={
instancePath:t2+"/imports",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}n3.backstage!==void 0&&(ud(n3.backstage,
{instancePath:t2+"/imports/backstage",parentData:n3,parentDataProperty:"backstage",rootData:i2})||(a2=a2===null?ud.errors:a2.concat(ud.errors),o2=a2.length)),n3.
odcs!==void 0&&(ud(n3.odcs,{instancePath:t2+"/imports/odcs",parentData:n3,parentDataProperty:"odcs",rootData:i2})||(a2=a2===null?ud.errors:a2.concat(ud.errors),
o2=a2.length))}else{let e3={instancePath:t2+"/imports",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.reviewed!==void 0&&(dd(e2.reviewed,
{instancePath:t2+"/reviewed",parentData:e2,parentDataProperty:"reviewed",rootData:i2})||(a2=a2===null?dd.errors:a2.concat(dd.errors),o2=a2.length)),e2.recheckEvery!==
void 0&&(fd(e2.recheckEvery,{instancePath:t2+"/recheckEvery",parentData:e2,parentDataProperty:"recheckEvery",rootData:i2})||(a2=a2===null?fd.errors:a2.concat(fd.
errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return pd.errors=a2,o2===0}const md=_d;
function hd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.
files===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"files"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(I.properties,
n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(O(e2.id,{instancePath:t2+
"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)),e2.files!==void 0&&(L(e2.files,{instancePath:t2+
"/files",parentData:e2,parentDataProperty:"files",rootData:i2})||(a2=a2===null?L.errors:a2.concat(L.errors),o2=a2.length)),e2.ignore!==void 0&&(L(e2.ignore,{instancePath:t2+
"/ignore",parentData:e2,parentDataProperty:"ignore",rootData:i2})||(a2=a2===null?L.errors:a2.concat(L.errors),o2=a2.length)),e2.format!==void 0){let n3=e2.format;
if(n3!=="avro"&&n3!=="protobuf"&&n3!=="json-schema"){let e3={instancePath:t2+"/format",keyword:"enum",params:{allowedValues:I.properties.format.enum}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.owner!==void 0&&(N(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?N.errors:
a2.concat(N.errors),o2=a2.length)),e2.deputies!==void 0){let n3=e2.deputies;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/deputies",keyword:"m\
inItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)P(n3[r3],{instancePath:t2+"/deputies/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e3={instancePath:t2+"/deputies",keyword:"type",params:{type:"array"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.oncall!==void 0&&(P(e2.oncall,{instancePath:t2+"/oncall",parentData:e2,parentDataProperty:"oncall",rootData:i2})||(a2=a2===null?
P.errors:a2.concat(P.errors),o2=a2.length)),e2.support!==void 0){let n3=e2.support;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="cha\
nnel"&&e3!=="oncall"){let n4={instancePath:t2+"/support",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.
channel!==void 0){let e3=n3.channel;if(typeof e3=="string"){if(!M.test(e3)){let e4={instancePath:t2+"/support/channel",keyword:"pattern",params:{pattern:"\\S"}};
a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/channel",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.
oncall!==void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!M.test(e3)){let e4={instancePath:t2+"/support/oncall",keyword:"pattern",params:{pattern:"\\S"}};a2===
null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/oncall",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={
instancePath:t2+"/support",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.retention!==void 0&&(j(e2.retention,{instancePath:t2+
"/retention",parentData:e2,parentDataProperty:"retention",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.elements!==void 0){let n3=e2.
elements;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/elements",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.
length;for(let r3=0;r3<e3;r3++)Zl(n3[r3],{instancePath:t2+"/elements/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Zl.errors:a2.concat(Zl.
errors),o2=a2.length)}else{let e3={instancePath:t2+"/elements",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.status!==void 0){
let n3=e2.status;if(n3!=="active"&&n3!=="experimental"&&n3!=="deprecated"){let e3={instancePath:t2+"/status",keyword:"enum",params:{allowedValues:I.properties.status.
enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.expires!==void 0&&(z(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||
(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)),e2.reviewed!==void 0&&(B(e2.reviewed,{instancePath:t2+"/reviewed",parentData:e2,parentDataProperty:"re\
viewed",rootData:i2})||(a2=a2===null?B.errors:a2.concat(B.errors),o2=a2.length)),e2.recheckEvery!==void 0&&(j(e2.recheckEvery,{instancePath:t2+"/recheckEvery",parentData:e2,
parentDataProperty:"recheckEvery",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.compatibility!==void 0&&(V(e2.compatibility,{instancePath:t2+
"/compatibility",parentData:e2,parentDataProperty:"compatibility",rootData:i2})||(a2=a2===null?V.errors:a2.concat(V.errors),o2=a2.length)),e2.profile!==void 0&&
(H(e2.profile,{instancePath:t2+"/profile",parentData:e2,parentDataProperty:"profile",rootData:i2})||(a2=a2===null?H.errors:a2.concat(H.errors),o2=a2.length)),e2.
surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/surfaces",keyword:"minItems",params:{limit:1}};a2===null?a2=
[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="wire"&&e4!=="json"&&e4!=="source"&&e4!=="rpc"){let e5={instancePath:t2+"/\
surfaces/"+r3,keyword:"enum",params:{allowedValues:I.properties.surfaces.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/surfac\
es",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.enums!==void 0){let n3=e2.enums;if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+
"/enums",keyword:"enum",params:{allowedValues:I.properties.enums.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.against!==void 0&&(U(e2.against,{instancePath:t2+
"/against",parentData:e2,parentDataProperty:"against",rootData:i2})||(a2=a2===null?U.errors:a2.concat(U.errors),o2=a2.length)),e2.versioning!==void 0&&(W(e2.versioning,
{instancePath:t2+"/versioning",parentData:e2,parentDataProperty:"versioning",rootData:i2})||(a2=a2===null?W.errors:a2.concat(W.errors),o2=a2.length)),e2.checkpoint!==
void 0){let n3=e2.checkpoint;if(typeof n3=="string"){if(!mu.test(n3)){let e3={instancePath:t2+"/checkpoint",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za\
-z0-9._/+-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/checkpoint",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.versions!==void 0&&(G(e2.versions,{instancePath:t2+"/versions",parentData:e2,parentDataProperty:"versions",rootData:i2})||(a2=a2===null?G.errors:
a2.concat(G.errors),o2=a2.length)),e2.published!==void 0&&(K(e2.published,{instancePath:t2+"/published",parentData:e2,parentDataProperty:"published",rootData:i2})||
(a2=a2===null?K.errors:a2.concat(K.errors),o2=a2.length)),e2.avro!==void 0){let n3=e2.avro;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!==
"roots"){let n4={instancePath:t2+"/avro",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){
let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/avro/roots",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}
let n4=e3.length;for(let r3=0;r3<n4;r3++)F(e3[r3],{instancePath:t2+"/avro/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?F.errors:a2.
concat(F.errors),o2=a2.length)}else{let e4={instancePath:t2+"/avro/roots",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={
instancePath:t2+"/avro",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.protobuf!==void 0){let n3=e2.protobuf;if(n3&&typeof n3==
"object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"&&e3!=="images"&&e3!=="include"&&e3!=="unknownFields"){let n4={instancePath:t2+"/protobuf",keyword:"\
additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<
1){let e4={instancePath:t2+"/protobuf/roots",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)F(
e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)}else{let e4={
instancePath:t2+"/protobuf/roots",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==void 0){let e3=n3.images;if(Array.isArray(
e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/images",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<
n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!hu.test(n5)){let e4={instancePath:t2+"/protobuf/images/"+r3,keyword:"pattern",params:{pattern:"."}};a2===null?
a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/images/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={
instancePath:t2+"/protobuf/images",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.include!==void 0){let e3=n3.include;if(Array.
isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/include",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;
for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!hu.test(n5)){let e4={instancePath:t2+"/protobuf/include/"+r3,keyword:"pattern",params:{pattern:"\
."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/include/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),
o2++}}}else{let e4={instancePath:t2+"/protobuf/include",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.unknownFields!==void 0){
let e3=n3.unknownFields;if(e3!=="ignore"&&e3!=="reject"){let e4={instancePath:t2+"/protobuf/unknownFields",keyword:"enum",params:{allowedValues:I.properties.protobuf.
properties.unknownFields.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/protobuf",keyword:"type",params:{type:"object"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}if(e2.jsonSchema!==void 0){let n3=e2.jsonSchema;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialects"&&e3!==
"defaultDialect"&&e3!=="map"&&e3!=="formats"&&e3!=="confluent"&&e3!=="crossCheck"){let n4={instancePath:t2+"/jsonSchema",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&typeof e3=="object"&&!Array.isArray(e3))for(let n4 in e3)
q(e3[n4],{instancePath:t2+"/jsonSchema/dialects/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,parentDataProperty:n4,rootData:i2})||(a2=a2===null?q.errors:
a2.concat(q.errors),o2=a2.length);else{let e4={instancePath:t2+"/jsonSchema/dialects",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}
if(n3.defaultDialect!==void 0&&(q(n3.defaultDialect,{instancePath:t2+"/jsonSchema/defaultDialect",parentData:n3,parentDataProperty:"defaultDialect",rootData:i2})||
(a2=a2===null?q.errors:a2.concat(q.errors),o2=a2.length)),n3.map!==void 0){let e3=n3.map;if(e3&&typeof e3=="object"&&!Array.isArray(e3)){for(let n4 in e3)if(typeof e3[n4]!=
"string"){let e4={instancePath:t2+"/jsonSchema/map/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(
e4),o2++}}else{let e4={instancePath:t2+"/jsonSchema/map",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==void 0){let e3=n3.
formats;if(e3!=="assert"&&e3!=="annotate"&&e3!=="dialect"){let e4={instancePath:t2+"/jsonSchema/formats",keyword:"enum",params:{allowedValues:I.properties.jsonSchema.
properties.formats.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==void 0){let e3=n3.confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+
"/jsonSchema/confluent",keyword:"enum",params:{allowedValues:I.properties.jsonSchema.properties.confluent.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==
void 0&&typeof n3.crossCheck!="boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}else{let e3={instancePath:t2+"/jsonSchema",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;
if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3==
"number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tags!==
void 0&&(R(e2.tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),o2=a2.length)),e2.
regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[
e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===
null?O.errors:a2.concat(O.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
e2.enforce!==void 0&&(J(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===null?J.errors:a2.concat(J.errors),
o2=a2.length)),e2.unowned!==void 0&&(Y(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"unowned",rootData:i2})||(a2=a2===null?Y.errors:a2.
concat(Y.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return hd.errors=a2,o2===
0}function gd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)
if(!D.call(_u.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.owner!==
void 0&&(N(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),
e2.compatibility!==void 0&&(V(e2.compatibility,{instancePath:t2+"/compatibility",parentData:e2,parentDataProperty:"compatibility",rootData:i2})||(a2=a2===null?V.
errors:a2.concat(V.errors),o2=a2.length)),e2.profile!==void 0&&(H(e2.profile,{instancePath:t2+"/profile",parentData:e2,parentDataProperty:"profile",rootData:i2})||
(a2=a2===null?H.errors:a2.concat(H.errors),o2=a2.length)),e2.surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/surfaces",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="wire"&&e4!==
"json"&&e4!=="source"&&e4!=="rpc"){let e5={instancePath:t2+"/surfaces/"+r3,keyword:"enum",params:{allowedValues:_u.properties.surfaces.items.enum}};a2===null?a2=
[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/surfaces",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.enums!==void 0){
let n3=e2.enums;if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+"/enums",keyword:"enum",params:{allowedValues:_u.properties.enums.enum}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.against!==void 0&&(U(e2.against,{instancePath:t2+"/against",parentData:e2,parentDataProperty:"against",rootData:i2})||(a2=a2===null?U.errors:
a2.concat(U.errors),o2=a2.length)),e2.versioning!==void 0&&(W(e2.versioning,{instancePath:t2+"/versioning",parentData:e2,parentDataProperty:"versioning",rootData:i2})||
(a2=a2===null?W.errors:a2.concat(W.errors),o2=a2.length)),e2.versions!==void 0&&(G(e2.versions,{instancePath:t2+"/versions",parentData:e2,parentDataProperty:"ve\
rsions",rootData:i2})||(a2=a2===null?G.errors:a2.concat(G.errors),o2=a2.length)),e2.published!==void 0&&(K(e2.published,{instancePath:t2+"/published",parentData:e2,
parentDataProperty:"published",rootData:i2})||(a2=a2===null?K.errors:a2.concat(K.errors),o2=a2.length)),e2.avro!==void 0){let n3=e2.avro;if(n3&&typeof n3=="obje\
ct"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"){let n4={instancePath:t2+"/avro",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?
a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/avro/roots",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)F(e3[r3],{instancePath:t2+"/avro/roots/"+r3,parentData:e3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)}else{let e4={instancePath:t2+"/avro/roots",keyword:"type",params:{type:"array"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/avro",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.protobuf!==void 0){
let n3=e2.protobuf;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"&&e3!=="images"&&e3!=="include"&&e3!=="unknownFields"){let n4={
instancePath:t2+"/protobuf",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;
if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/roots",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.
length;for(let r3=0;r3<n4;r3++)F(e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?F.errors:a2.concat(
F.errors),o2=a2.length)}else{let e4={instancePath:t2+"/protobuf/roots",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==
void 0){let e3=n3.images;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/images",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:
a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!hu.test(n5)){let e4={instancePath:t2+"/protobuf/images/"+r3,
keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/images/"+r3,keyword:"type",params:{type:"str\
ing"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/images",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),
o2++}}if(n3.include!==void 0){let e3=n3.include;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/include",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!hu.test(n5)){let e4={instancePath:t2+"/pr\
otobuf/include/"+r3,keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/include/"+r3,keyword:"ty\
pe",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/include",keyword:"type",params:{type:"array"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}if(n3.unknownFields!==void 0){let e3=n3.unknownFields;if(e3!=="ignore"&&e3!=="reject"){let e4={instancePath:t2+"/protobuf/unknownField\
s",keyword:"enum",params:{allowedValues:_u.properties.protobuf.properties.unknownFields.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+
"/protobuf",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.jsonSchema!==void 0){let n3=e2.jsonSchema;if(n3&&typeof n3=="object"&&
!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialects"&&e3!=="defaultDialect"&&e3!=="map"&&e3!=="formats"&&e3!=="confluent"&&e3!=="crossCheck"){let n4={instancePath:t2+
"/jsonSchema",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&
typeof e3=="object"&&!Array.isArray(e3))for(let n4 in e3)q(e3[n4],{instancePath:t2+"/jsonSchema/dialects/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,
parentDataProperty:n4,rootData:i2})||(a2=a2===null?q.errors:a2.concat(q.errors),o2=a2.length);else{let e4={instancePath:t2+"/jsonSchema/dialects",keyword:"type",
params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.defaultDialect!==void 0&&(q(n3.defaultDialect,{instancePath:t2+"/jsonSchema/defaultDialect",parentData:n3,
parentDataProperty:"defaultDialect",rootData:i2})||(a2=a2===null?q.errors:a2.concat(q.errors),o2=a2.length)),n3.map!==void 0){let e3=n3.map;if(e3&&typeof e3=="o\
bject"&&!Array.isArray(e3)){for(let n4 in e3)if(typeof e3[n4]!="string"){let e4={instancePath:t2+"/jsonSchema/map/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/jsonSchema/map",keyword:"type",params:{type:"object"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==void 0){let e3=n3.formats;if(e3!=="assert"&&e3!=="annotate"&&e3!=="dialect"){let e4={instancePath:t2+"/jsonSchema/form\
ats",keyword:"enum",params:{allowedValues:_u.properties.jsonSchema.properties.formats.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==void 0){let e3=n3.
confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+"/jsonSchema/confluent",keyword:"enum",params:{allowedValues:_u.properties.jsonSchema.properties.
confluent.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==void 0&&typeof n3.crossCheck!="boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",
keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/jsonSchema",keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{
type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:"\
>=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tags!==void 0&&(R(e2.tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||
(a2=a2===null?R.errors:a2.concat(R.errors),o2=a2.length)),e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"\
/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+"/regions/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.enforce!==void 0&&(J(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"\
enforce",rootData:i2})||(a2=a2===null?J.errors:a2.concat(J.errors),o2=a2.length)),e2.unowned!==void 0&&(Y(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"\
unowned",rootData:i2})||(a2=a2===null?Y.errors:a2.concat(Y.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return gd.errors=a2,o2===0}function _d(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;
if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"version"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(e2.contracts===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"contracts"}};a2===null?a2=[e3]:a2.push(e3),
o2++}for(let n3 in e2)if(n3!=="version"&&n3!=="$schema"&&n3!=="contracts"&&n3!=="defaults"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",keyword:"const",params:{allowedValue:1}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={instancePath:t2+"/$schema",keyword:"type",params:{type:"string"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)hd(n3[r3],{instancePath:t2+
"/contracts/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?hd.errors:a2.concat(hd.errors),o2=a2.length)}else{let e3={instancePath:t2+"/co\
ntracts",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.defaults!==void 0&&(gd(e2.defaults,{instancePath:t2+"/defaults",parentData:e2,
parentDataProperty:"defaults",rootData:i2})||(a2=a2===null?gd.errors:a2.concat(gd.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return _d.errors=a2,o2===0}const vd=Ad,yd={type:"object",properties:{version:{const:1},$schema:{type:"string"},rules:{
type:"array",items:{$ref:"definitions.json#/definitions/policyRule"}},removals:{$ref:"definitions.json#/definitions/level"},affected:{enum:["free","charged"]},risk:{
$ref:"definitions.json#/definitions/risk"},roles:{type:"object",properties:{low:{type:"array",items:{$ref:"definitions.json#/definitions/signOffRole"},minItems:1},
moderate:{type:"array",items:{$ref:"definitions.json#/definitions/signOffRole"},minItems:1},high:{type:"array",items:{$ref:"definitions.json#/definitions/signOf\
fRole"},minItems:1}},additionalProperties:!1},boards:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/id"},additionalProperties:{$ref:"definiti\
ons.json#/definitions/board"}},requests:{$ref:"definitions.json#/definitions/requestPolicy"},emergency:{$ref:"definitions.json#/definitions/emergencyPolicy"},reverts:{
type:"object",properties:{within:{$ref:"definitions.json#/definitions/duration"}},additionalProperties:!1},waivers:{type:"array",items:{$ref:"definitions.json#/\
definitions/waiver"}}},required:["version"],additionalProperties:!1,$id:"policy.json"};function bd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<2){let e3={instancePath:t2,keyword:"minProperties",params:{limit:2}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.when===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"when"}};a2===null?a2=[e3]:a2.push(e3),
o2++}for(let n3 in e2)if(n3!=="when"&&n3!=="needs"&&n3!=="signoff"&&n3!=="reason"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.when!==void 0&&(Uu(e2.when,{instancePath:t2+"/when",parentData:e2,parentDataProperty:"when",rootData:i2})||(a2=a2===null?
Uu.errors:a2.concat(Uu.errors),o2=a2.length)),e2.needs!==void 0&&(Gu(e2.needs,{instancePath:t2+"/needs",parentData:e2,parentDataProperty:"needs",rootData:i2})||
(a2=a2===null?Gu.errors:a2.concat(Gu.errors),o2=a2.length)),e2.signoff!==void 0){let n3=e2.signoff;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/signoff",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)Z(n3[r3],{instancePath:t2+"/signoff/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Z.errors:a2.concat(Z.errors),o2=a2.length)}else{let e3={instancePath:t2+"/signoff",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.reason!==void 0){let n3=e2.reason;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+
"/reason",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/reason",keyword:"type",params:{type:"stri\
ng"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return bd.errors=
a2,o2===0}function xd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="free"&&e2!=="sign-off"&&e2!=="win\
dow-and-sign-off"&&e2!=="request-window-and-sign-off"&&e2!=="forbidden"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:Wu.enum}};a2===null?a2=[e3]:
a2.push(e3),o2++}return xd.errors=a2,o2===0}function Sd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="base"&&n3!=="add"&&n3!=="levels"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.base!==void 0){let n3=e2.base;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="full"&&e3!=="ba\
ckward"&&e3!=="forward"&&e3!=="breaking"&&e3!=="undecided"&&e3!=="removed"){let n4={instancePath:t2+"/base",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.full!==void 0){let e3=n3.full;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/full",keyword:"ty\
pe",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.backward!==void 0){let e3=n3.backward;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+
"/base/backward",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.forward!==void 0){let e3=n3.forward;if(typeof e3!="number"||e3%
1||isNaN(e3)){let e4={instancePath:t2+"/base/forward",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.breaking!==void 0){let e3=n3.
breaking;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/breaking",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),
o2++}}if(n3.undecided!==void 0){let e3=n3.undecided;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base/undecided",keyword:"type",params:{type:"\
integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.removed!==void 0){let e3=n3.removed;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/base\
/removed",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/base",keyword:"type",params:{type:"object"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.add!==void 0){let n3=e2.add;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4&&typeof e4==
"object"&&!Array.isArray(e4)){if(e4.when===void 0){let e5={instancePath:t2+"/add/"+r3,keyword:"required",params:{missingProperty:"when"}};a2===null?a2=[e5]:a2.push(
e5),o2++}if(e4.score===void 0){let e5={instancePath:t2+"/add/"+r3,keyword:"required",params:{missingProperty:"score"}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let n4 in e4)
if(n4!=="when"&&n4!=="score"){let e5={instancePath:t2+"/add/"+r3,keyword:"additionalProperties",params:{additionalProperty:n4}};a2===null?a2=[e5]:a2.push(e5),o2++}
if(e4.when!==void 0){let n4=e4.when;if(n4&&typeof n4=="object"&&!Array.isArray(n4)){if(Object.keys(n4).length<1){let e5={instancePath:t2+"/add/"+r3+"/when",keyword:"\
minProperties",params:{limit:1}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let e5 in n4)if(e5!=="tier"&&e5!=="anyTag"&&e5!=="consumersBroken"&&e5!=="tier1Consumers\
Broken"&&e5!=="regions"){let n5={instancePath:t2+"/add/"+r3+"/when",keyword:"additionalProperties",params:{additionalProperty:e5}};a2===null?a2=[n5]:a2.push(n5),
o2++}if(n4.tier!==void 0){let e5=n4.tier;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/when/tier",keyword:"type",params:{type:"i\
nteger"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+"/when/tier",keyword:"minimum",params:{
comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),o2++}}if(n4.anyTag!==void 0&&(R(n4.anyTag,{instancePath:t2+"/add/"+r3+"/when/anyTag",parentData:n4,parentDataProperty:"\
anyTag",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),o2=a2.length)),n4.consumersBroken!==void 0){let e5=n4.consumersBroken;if(typeof e5!="number"||
e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/when/consumersBroken",keyword:"type",params:{type:"integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5==
"number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+"/when/consumersBroken",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.
push(e6),o2++}}if(n4.tier1ConsumersBroken!==void 0){let e5=n4.tier1ConsumersBroken;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"\
/when/tier1ConsumersBroken",keyword:"type",params:{type:"integer"}};a2===null?a2=[e6]:a2.push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+
"/add/"+r3+"/when/tier1ConsumersBroken",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),o2++}}if(n4.regions!==void 0){let e5=n4.
regions;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/when/regions",keyword:"type",params:{type:"integer"}};a2===null?a2=[e6]:a2.
push(e6),o2++}if(typeof e5=="number"&&(e5<1||isNaN(e5))){let e6={instancePath:t2+"/add/"+r3+"/when/regions",keyword:"minimum",params:{comparison:">=",limit:1}};
a2===null?a2=[e6]:a2.push(e6),o2++}}}else{let e5={instancePath:t2+"/add/"+r3+"/when",keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.push(e5),o2++}}
if(e4.score!==void 0){let n4=e4.score;if(typeof n4!="number"||n4%1||isNaN(n4)){let e5={instancePath:t2+"/add/"+r3+"/score",keyword:"type",params:{type:"integer"}};
a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e5={instancePath:t2+"/add/"+r3,keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={
instancePath:t2+"/add",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.levels!==void 0){let n3=e2.levels;if(n3&&typeof n3=="obje\
ct"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="low"&&e3!=="moderate"&&e3!=="high"){let n4={instancePath:t2+"/levels",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.low!==void 0){let e3=n3.low;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/\
levels/low",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.moderate!==void 0){let e3=n3.moderate;if(typeof e3!="number"||e3%1||
isNaN(e3)){let e4={instancePath:t2+"/levels/moderate",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.high!==void 0){let e3=n3.
high;if(typeof e3!="number"||e3%1||isNaN(e3)){let e4={instancePath:t2+"/levels/high",keyword:"type",params:{type:"integer"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{
let e3={instancePath:t2+"/levels",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{
type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Sd.errors=a2,o2===0}function Cd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.role===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"role"}};
a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="role"&&n3!=="count"&&n3!=="fromFunctions"){let e3={instancePath:t2,keyword:"additionalProperties",params:{
additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.role!==void 0&&(qu(e2.role,{instancePath:t2+"/role",parentData:e2,parentDataProperty:"role",rootData:i2})||
(a2=a2===null?qu.errors:a2.concat(qu.errors),o2=a2.length)),e2.count!==void 0){let n3=e2.count;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+
"/count",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/count",
keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.fromFunctions!==void 0){let n3=e2.fromFunctions;if(typeof n3!="num\
ber"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/fromFunctions",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&
(n3<1||isNaN(n3))){let e3={instancePath:t2+"/fromFunctions",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={
instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Cd.errors=a2,o2===0}function wd(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Tl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9][A-Za-z0-9._-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}return wd.errors=a2,o2===0}function Td(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.functions===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"functions"}};a2===null?a2=[e3]:a2.push(
e3),o2++}for(let n3 in e2)if(n3!=="functions"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.functions!==void 0){let n3=e2.functions;if(n3&&typeof n3=="object"&&!Array.isArray(n3))for(let e3 in n3)N(n3[e3],{instancePath:t2+"/functions/"+e3.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length);else{let e3={
instancePath:t2+"/functions",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Td.errors=a2,o2===0}function Ed(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="require"&&n3!=="checklist"&&n3!=="booked"&&n3!=="minimumRationale"){let e3={
instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.require!==void 0){let n3=e2.require;if(Array.
isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/require",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<
e3;r3++){let e4=n3[r3];if(e4!=="rationale"&&e4!=="impact"&&e4!=="rollback"&&e4!=="rollback.steps"&&e4!=="rollback.estimate"&&e4!=="rollout.stages"&&e4!=="compat\
ibilityLayer"&&e4!=="checklist"&&e4!=="contacts"&&e4!=="thresholds"){let e5={instancePath:t2+"/require/"+r3,keyword:"enum",params:{allowedValues:Zu.properties.require.
items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/require",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.checklist!==void 0){let n3=e2.checklist;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/checklist",keyword:"minItems",params:{limit:1}};a2===
null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)O(n3[r3],{instancePath:t2+"/checklist/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length)}else{let e3={instancePath:t2+"/checklist",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.booked!==void 0){let n3=e2.booked;if(n3!=="tip"&&n3!=="proposal"){let e3={instancePath:t2+"/booked",keyword:"enum",params:{allowedValues:Zu.properties.
booked.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.minimumRationale!==void 0){let n3=e2.minimumRationale;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+
"/minimumRationale",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+
"/minimumRationale",keyword:"minimum",params:{comparison:">=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{
type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ed.errors=a2,o2===0}function Dd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="signoff"&&n3!=="approvers"&&n3!=="expires"&&n3!=="review"&&n3!=="maxP\
er30d"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.signoff!==void 0){let n3=e2.
signoff;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/signoff",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.
length;for(let r3=0;r3<e3;r3++)Z(n3[r3],{instancePath:t2+"/signoff/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Z.errors:a2.concat(Z.errors),
o2=a2.length)}else{let e3={instancePath:t2+"/signoff",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.approvers!==void 0&&(N(e2.
approvers,{instancePath:t2+"/approvers",parentData:e2,parentDataProperty:"approvers",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.
expires!==void 0&&(j(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),
o2=a2.length)),e2.review!==void 0){let n3=e2.review;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+"\
/review",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}n3.within!==void 0&&(j(n3.within,{instancePath:t2+"/r\
eview/within",parentData:n3,parentDataProperty:"within",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length))}else{let e3={instancePath:t2+"/\
review",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.maxPer30d!==void 0){let n3=e2.maxPer30d;if(typeof n3!="number"||n3%1||isNaN(
n3)){let e3={instancePath:t2+"/maxPer30d",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){
let e3={instancePath:t2+"/maxPer30d",keyword:"minimum",params:{comparison:">=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Dd.errors=a2,o2===0}function Od(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Dl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+\
D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=
[e3]:a2.push(e3),o2++}return Od.errors=a2,o2===0}function kd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(e2.fingerprint===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"fingerprint"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(e2.reason===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"reason"}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.approver===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"approver"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.expires===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"expires"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="fingerprint"&&n3!=="\
reason"&&n3!=="approver"&&n3!=="expires"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.fingerprint!==void 0){let n3=e2.fingerprint;if(typeof n3=="string"){if(!td.test(n3)){let e3={instancePath:t2+"/fingerprint",keyword:"pattern",params:{pattern:"\
^sha256:[0-9a-f]{32,64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/fingerprint",keyword:"type",params:{type:"string"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}if(e2.reason!==void 0){let n3=e2.reason;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/reason",keyword:"pattern",params:{
pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/reason",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}e2.approver!==void 0&&(P(e2.approver,{instancePath:t2+"/approver",parentData:e2,parentDataProperty:"approver",rootData:i2})||(a2=a2===null?P.errors:a2.concat(
P.errors),o2=a2.length)),e2.expires!==void 0&&(z(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?
z.errors:a2.concat(z.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return kd.errors=
a2,o2===0}function Ad(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)
if(!D.call(yd.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==
void 0&&e2.version!==1){let e3={instancePath:t2+"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.
$schema!="string"){let e3={instancePath:t2+"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.rules!==void 0){let n3=e2.
rules;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)bd(n3[r3],{instancePath:t2+"/rules/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?bd.errors:a2.concat(bd.errors),o2=a2.length)}else{let e3={instancePath:t2+"/rules",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.removals!==void 0&&(xd(e2.removals,{instancePath:t2+"/removals",parentData:e2,parentDataProperty:"removals",rootData:i2})||(a2=a2===null?xd.errors:
a2.concat(xd.errors),o2=a2.length)),e2.affected!==void 0){let n3=e2.affected;if(n3!=="free"&&n3!=="charged"){let e3={instancePath:t2+"/affected",keyword:"enum",
params:{allowedValues:yd.properties.affected.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==void 0&&(Sd(e2.risk,{instancePath:t2+"/risk",parentData:e2,
parentDataProperty:"risk",rootData:i2})||(a2=a2===null?Sd.errors:a2.concat(Sd.errors),o2=a2.length)),e2.roles!==void 0){let n3=e2.roles;if(n3&&typeof n3=="objec\
t"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="low"&&e3!=="moderate"&&e3!=="high"){let n4={instancePath:t2+"/roles",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.low!==void 0){let e3=n3.low;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/roles/low",keyword:"minItem\
s",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)Cd(e3[r3],{instancePath:t2+"/roles/low/"+r3,parentData:e3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?Cd.errors:a2.concat(Cd.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/low",keyword:"type",params:{type:"array"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}if(n3.moderate!==void 0){let e3=n3.moderate;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/roles/moderate",keyword:"m\
inItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)Cd(e3[r3],{instancePath:t2+"/roles/moderate/"+r3,parentData:e3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?Cd.errors:a2.concat(Cd.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/moderate",keyword:"type",params:{
type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.high!==void 0){let e3=n3.high;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/roles/hig\
h",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)Cd(e3[r3],{instancePath:t2+"/roles/high/"+r3,
parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Cd.errors:a2.concat(Cd.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/high",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/roles",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.boards!==void 0){let n3=e2.boards;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(wd(e3,{instancePath:t2+
"/boards",parentData:n3,parentDataProperty:"boards",rootData:i2})||(a2=a2===null?wd.errors:a2.concat(wd.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"\
/boards",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)Td(n3[e3],{instancePath:t2+"/boards/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?Td.errors:a2.concat(Td.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/boards",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.requests!==void 0&&(Ed(e2.requests,{instancePath:t2+"/requests",parentData:e2,
parentDataProperty:"requests",rootData:i2})||(a2=a2===null?Ed.errors:a2.concat(Ed.errors),o2=a2.length)),e2.emergency!==void 0&&(Dd(e2.emergency,{instancePath:t2+
"/emergency",parentData:e2,parentDataProperty:"emergency",rootData:i2})||(a2=a2===null?Dd.errors:a2.concat(Dd.errors),o2=a2.length)),e2.reverts!==void 0){let n3=e2.
reverts;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+"/reverts",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}n3.within!==void 0&&(Od(n3.within,{instancePath:t2+"/reverts/within",parentData:n3,parentDataProperty:"\
within",rootData:i2})||(a2=a2===null?Od.errors:a2.concat(Od.errors),o2=a2.length))}else{let e3={instancePath:t2+"/reverts",keyword:"type",params:{type:"object"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.waivers!==void 0){let n3=e2.waivers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)kd(n3[r3],{instancePath:t2+
"/waivers/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?kd.errors:a2.concat(kd.errors),o2=a2.length)}else{let e3={instancePath:t2+"/waiv\
ers",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=
[e3]:a2.push(e3),o2++}return Ad.errors=a2,o2===0}const jd=Pd,Md={type:"object",properties:{name:{type:"string",pattern:"\\S"},change:{type:"object",properties:{
contract:{type:"string",pattern:"\\S"},class:{$ref:"definitions.json#/definitions/class"},status:{enum:["added","removed","modified","moved"]},removes:{type:"ar\
ray",items:{type:"string",pattern:"\\S"}},changes:{type:"array",items:{type:"string",pattern:"\\S"}}},required:["contract","class"],additionalProperties:!1},at:{
$ref:"definitions.json#/definitions/instant"},author:{$ref:"definitions.json#/definitions/handle"},approvedBy:{type:"array",items:{$ref:"definitions.json#/defin\
itions/handle"}},expect:{enum:["pass","neutral","waiting","refused","unverifiable","fault"]}},required:["name","change","expect"],additionalProperties:!1};function Nd(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"name"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.change===void 0){let e3={instancePath:t2,keyword:"\
required",params:{missingProperty:"change"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.expect===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"\
expect"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="name"&&n3!=="change"&&n3!=="at"&&n3!=="author"&&n3!=="approvedBy"&&n3!=="expect"){let e3={
instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.name!==void 0){let n3=e2.name;if(typeof n3==
"string"){if(!M.test(n3)){let e3={instancePath:t2+"/name",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/name",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.change!==void 0){let n3=e2.change;if(n3&&typeof n3=="object"&&!Array.isArray(
n3)){if(n3.contract===void 0){let e3={instancePath:t2+"/change",keyword:"required",params:{missingProperty:"contract"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3.
class===void 0){let e3={instancePath:t2+"/change",keyword:"required",params:{missingProperty:"class"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let e3 in n3)if(e3!==
"contract"&&e3!=="class"&&e3!=="status"&&e3!=="removes"&&e3!=="changes"){let n4={instancePath:t2+"/change",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.contract!==void 0){let e3=n3.contract;if(typeof e3=="string"){if(!M.test(e3)){let e4={instancePath:t2+"/change/contract",
keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/change/contract",keyword:"type",params:{type:"strin\
g"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.class!==void 0&&(Al(n3.class,{instancePath:t2+"/change/class",parentData:n3,parentDataProperty:"class",rootData:i2})||
(a2=a2===null?Al.errors:a2.concat(Al.errors),o2=a2.length)),n3.status!==void 0){let e3=n3.status;if(e3!=="added"&&e3!=="removed"&&e3!=="modified"&&e3!=="moved"){
let e4={instancePath:t2+"/change/status",keyword:"enum",params:{allowedValues:Md.properties.change.properties.status.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}
if(n3.removes!==void 0){let e3=n3.removes;if(Array.isArray(e3)){let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!M.test(n5)){
let e4={instancePath:t2+"/change/removes/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/chang\
e/removes/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/change/removes",keyword:"type",params:{
type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.changes!==void 0){let e3=n3.changes;if(Array.isArray(e3)){let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];
if(typeof n5=="string"){if(!M.test(n5)){let e4={instancePath:t2+"/change/changes/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{
let e4={instancePath:t2+"/change/changes/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/change/\
changes",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/change",keyword:"type",params:{type:"object"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.at!==void 0&&(z(e2.at,{instancePath:t2+"/at",parentData:e2,parentDataProperty:"at",rootData:i2})||(a2=a2===null?z.errors:
a2.concat(z.errors),o2=a2.length)),e2.author!==void 0&&(P(e2.author,{instancePath:t2+"/author",parentData:e2,parentDataProperty:"author",rootData:i2})||(a2=a2===
null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.approvedBy!==void 0){let n3=e2.approvedBy;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)P(n3[r3],
{instancePath:t2+"/approvedBy/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/approvedBy",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.expect!==void 0){let n3=e2.expect;if(n3!=="pass"&&n3!=="neutral"&&
n3!=="waiting"&&n3!=="refused"&&n3!=="unverifiable"&&n3!=="fault"){let e3={instancePath:t2+"/expect",keyword:"enum",params:{allowedValues:Md.properties.expect.enum}};
a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Nd.errors=a2,
o2===0}function Pd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){
if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.cases===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"cases"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="version"&&n3!=="cases"){
let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){
let e3={instancePath:t2+"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.cases!==void 0){let n3=e2.cases;if(Array.isArray(
n3)){if(n3.length<1){let e4={instancePath:t2+"/cases",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)
Nd(n3[r3],{instancePath:t2+"/cases/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Nd.errors:a2.concat(Nd.errors),o2=a2.length)}else{let e3={
instancePath:t2+"/cases",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"ob\
ject"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Pd.errors=a2,o2===0}const Fd=Kd,Id={type:"object",properties:{version:{const:1},$schema:{type:"string"},id:{type:"\
string",pattern:"^CHG-[A-Za-z0-9-]+$"},title:{type:"string",pattern:"\\S"},type:{enum:["standard","normal","emergency"]},requester:{$ref:"definitions.json#/defi\
nitions/handle"},contracts:{type:"array",items:{type:"object",properties:{id:{type:"string",pattern:"\\S"},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"}},
required:["id"],additionalProperties:!1},minItems:1},rationale:{type:"string",pattern:"\\S"},risk:{enum:["low","moderate","high"]},window:{type:["object","null"],
properties:{id:{$ref:"definitions.json#/definitions/id"},occurrence:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$"}},required:["id",
"occurrence"],additionalProperties:!1},impact:{type:["string","object"]},compatibilityLayer:{type:["object","null"],properties:{kind:{type:"string",pattern:"\\S"},
until:{$ref:"definitions.json#/definitions/date"},flag:{type:"string",pattern:"\\S"},removal:{type:"string",pattern:"\\S"}},additionalProperties:!1},rollout:{type:"\
object",properties:{stages:{type:"array",items:{$ref:"definitions.json#/definitions/stage"}}},additionalProperties:!1},thresholds:{type:"array",items:{type:"obj\
ect",properties:{metric:{type:"string",pattern:"\\S"},alert:{type:"string",pattern:"\\S"},action:{type:"string",pattern:"\\S"}},required:["metric"],additionalProperties:!1}},
rollback:{type:"object",properties:{steps:{type:"array",items:{$ref:"definitions.json#/definitions/rollbackStep"},minItems:1},estimate:{$ref:"definitions.json#/\
definitions/duration"},rehearsed:{type:["object","boolean"]},pointOfNoReturn:{type:"string",pattern:"\\S"}},additionalProperties:!1},checklist:{type:"object",additionalProperties:{
type:["string","boolean"]}},contacts:{type:"object"},emergency:{type:["object","null"],properties:{incident:{type:"string",pattern:"\\S"},expires:{type:"string",
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"},reviewBy:{$ref:"definitions.json#/definitions/date"}},required:["incide\
nt","expires"],additionalProperties:!1},review:{type:["object","null"],properties:{outcome:{type:"string",pattern:"\\S"},surprises:{type:"string",pattern:"\\S"},
followUps:{type:"array",items:{type:"string",pattern:"\\S"}},windowVerdict:{enum:["keep","move","split"]},on:{$ref:"definitions.json#/definitions/date"}},additionalProperties:!1}},
required:["version","id","type","contracts"],additionalProperties:!1,$id:"request.json"},Ld=RegExp("^CHG-[A-Za-z0-9-]+$","u"),Rd=RegExp("^sha256:[0-9a-f]{64}$",
"u"),zd=RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$","u");function Bd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2=="string"){if(!Nl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-\
]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Bd.errors=
a2,o2===0}function Vd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Tl.test(e2)){let e3={
instancePath:t2,keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"typ\
e",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Vd.errors=a2,o2===0}function Hd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Ql.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Hd.errors=a2,o2===
0}function Ud(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.
name===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"name"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="name"&&n3!==
"hold"&&n3!=="success"&&n3!=="after"&&n3!=="region"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.
push(e3),o2++}if(e2.name!==void 0){let n3=e2.name;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/name",keyword:"pattern",params:{pattern:"\\S"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/name",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.hold!==
void 0&&(j(e2.hold,{instancePath:t2+"/hold",parentData:e2,parentDataProperty:"hold",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.
success!==void 0){let n3=e2.success;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!M.test(e4)){let e5={
instancePath:t2+"/success/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/success/"+r3,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/success",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.after!==void 0){let n3=e2.after;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/after",keyword:"pattern",params:{pattern:"\
\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/after",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.region!==
void 0&&(O(e2.region,{instancePath:t2+"/region",parentData:e2,parentDataProperty:"region",rootData:i2})||(a2=a2===null?O.errors:a2.concat(O.errors),o2=a2.length))}else{
let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ud.errors=a2,o2===0}function Wd(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.do===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"do"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="do"&&n3!=="estimate"&&n3!=="owner"&&n3!=="script"){
let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.do!==void 0){let n3=e2.do;if(typeof n3==
"string"){if(!M.test(n3)){let e3={instancePath:t2+"/do",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/do",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.estimate!==void 0&&(j(e2.estimate,{instancePath:t2+"/estimate",parentData:e2,
parentDataProperty:"estimate",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.owner!==void 0&&(P(e2.owner,{instancePath:t2+"/owner",
parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.script!==void 0&&(F(e2.script,{instancePath:t2+
"/script",parentData:e2,parentDataProperty:"script",rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Wd.errors=a2,o2===0}function Gd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Dl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+\
D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=
[e3]:a2.push(e3),o2++}return Gd.errors=a2,o2===0}function Kd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:
a2.push(e3),o2++}if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.type===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"type"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"contracts"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(Id.properties,n3)){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+
"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={instancePath:t2+
"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0){let n3=e2.id;if(typeof n3=="string"){if(!Ld.test(n3)){let e3={
instancePath:t2+"/id",keyword:"pattern",params:{pattern:"^CHG-[A-Za-z0-9-]+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/id",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+
"/title",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.type!==void 0){let n3=e2.type;if(n3!=="standard"&&n3!=="normal"&&n3!=="emergency"){let e3={instancePath:t2+"/type",keyword:"\
enum",params:{allowedValues:Id.properties.type.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.requester!==void 0&&(Bd(e2.requester,{instancePath:t2+"/requeste\
r",parentData:e2,parentDataProperty:"requester",rootData:i2})||(a2=a2===null?Bd.errors:a2.concat(Bd.errors),o2=a2.length)),e2.contracts!==void 0){let n3=e2.contracts;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;
for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.id===void 0){let e5={instancePath:t2+"/contracts/"+r3,keyword:"requ\
ired",params:{missingProperty:"id"}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let n4 in e4)if(n4!=="id"&&n4!=="digest"){let e5={instancePath:t2+"/contracts/"+r3,keyword:"\
additionalProperties",params:{additionalProperty:n4}};a2===null?a2=[e5]:a2.push(e5),o2++}if(e4.id!==void 0){let n4=e4.id;if(typeof n4=="string"){if(!M.test(n4)){
let e5={instancePath:t2+"/contracts/"+r3+"/id",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/cont\
racts/"+r3+"/id",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}if(e4.digest!==void 0){let n4=e4.digest;if(typeof n4=="string"){if(!Rd.
test(n4)){let e5={instancePath:t2+"/contracts/"+r3+"/digest",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/contracts/"+r3+"/digest",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e5={instancePath:t2+"/co\
ntracts/"+r3,keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.rationale!==void 0){let n3=e2.rationale;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+"/rat\
ionale",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rationale",keyword:"type",params:{type:"str\
ing"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==void 0){let n3=e2.risk;if(n3!=="low"&&n3!=="moderate"&&n3!=="high"){let e3={instancePath:t2+"/risk",keyword:"\
enum",params:{allowedValues:Id.properties.risk.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.window!==void 0){let n3=e2.window;if((!n3||typeof n3!="object"||
Array.isArray(n3))&&n3!==null){let e3={instancePath:t2+"/window",keyword:"type",params:{type:Id.properties.window.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3&&
typeof n3=="object"&&!Array.isArray(n3)){if(n3.id===void 0){let e3={instancePath:t2+"/window",keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e3]:
a2.push(e3),o2++}if(n3.occurrence===void 0){let e3={instancePath:t2+"/window",keyword:"required",params:{missingProperty:"occurrence"}};a2===null?a2=[e3]:a2.push(
e3),o2++}for(let e3 in n3)if(e3!=="id"&&e3!=="occurrence"){let n4={instancePath:t2+"/window",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===
null?a2=[n4]:a2.push(n4),o2++}if(n3.id!==void 0&&(Vd(n3.id,{instancePath:t2+"/window/id",parentData:n3,parentDataProperty:"id",rootData:i2})||(a2=a2===null?Vd.errors:
a2.concat(Vd.errors),o2=a2.length)),n3.occurrence!==void 0){let e3=n3.occurrence;if(typeof e3=="string"){if(!zd.test(e3)){let e4={instancePath:t2+"/window/occur\
rence",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/window/occurrence",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}}if(e2.impact!==void 0){let n3=e2.impact;if(typeof n3!="string"&&
(!n3||typeof n3!="object"||Array.isArray(n3))){let e3={instancePath:t2+"/impact",keyword:"type",params:{type:Id.properties.impact.type}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.compatibilityLayer!==void 0){let n3=e2.compatibilityLayer;if((!n3||typeof n3!="object"||Array.isArray(n3))&&n3!==null){let e3={instancePath:t2+"\
/compatibilityLayer",keyword:"type",params:{type:Id.properties.compatibilityLayer.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3&&typeof n3=="object"&&!Array.isArray(
n3)){for(let e3 in n3)if(e3!=="kind"&&e3!=="until"&&e3!=="flag"&&e3!=="removal"){let n4={instancePath:t2+"/compatibilityLayer",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.kind!==void 0){let e3=n3.kind;if(typeof e3=="string"){if(!M.test(e3)){let e4={instancePath:t2+"\
/compatibilityLayer/kind",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/compatibilityLayer/kind",
keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.until!==void 0&&(Hd(n3.until,{instancePath:t2+"/compatibilityLayer/until",parentData:n3,
parentDataProperty:"until",rootData:i2})||(a2=a2===null?Hd.errors:a2.concat(Hd.errors),o2=a2.length)),n3.flag!==void 0){let e3=n3.flag;if(typeof e3=="string"){if(!M.
test(e3)){let e4={instancePath:t2+"/compatibilityLayer/flag",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/compatibilityLayer/flag",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.removal!==void 0){let e3=n3.removal;if(typeof e3=="s\
tring"){if(!M.test(e3)){let e4={instancePath:t2+"/compatibilityLayer/removal",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{
let e4={instancePath:t2+"/compatibilityLayer/removal",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}}if(e2.rollout!==void 0){let n3=e2.
rollout;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="stages"){let n4={instancePath:t2+"/rollout",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.stages!==void 0){let e3=n3.stages;if(Array.isArray(e3)){let n4=e3.length;for(let r3=0;r3<n4;r3++)
Ud(e3[r3],{instancePath:t2+"/rollout/stages/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Ud.errors:a2.concat(Ud.errors),o2=a2.length)}else{
let e4={instancePath:t2+"/rollout/stages",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/rollout",keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.thresholds!==void 0){let n3=e2.thresholds;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<
e3;r3++){let e4=n3[r3];if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.metric===void 0){let e5={instancePath:t2+"/thresholds/"+r3,keyword:"required",params:{
missingProperty:"metric"}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let n4 in e4)if(n4!=="metric"&&n4!=="alert"&&n4!=="action"){let e5={instancePath:t2+"/threshol\
ds/"+r3,keyword:"additionalProperties",params:{additionalProperty:n4}};a2===null?a2=[e5]:a2.push(e5),o2++}if(e4.metric!==void 0){let n4=e4.metric;if(typeof n4==
"string"){if(!M.test(n4)){let e5={instancePath:t2+"/thresholds/"+r3+"/metric",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/thresholds/"+r3+"/metric",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}if(e4.alert!==void 0){let n4=e4.alert;
if(typeof n4=="string"){if(!M.test(n4)){let e5={instancePath:t2+"/thresholds/"+r3+"/alert",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),
o2++}}else{let e5={instancePath:t2+"/thresholds/"+r3+"/alert",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}if(e4.action!==void 0){
let n4=e4.action;if(typeof n4=="string"){if(!M.test(n4)){let e5={instancePath:t2+"/thresholds/"+r3+"/action",keyword:"pattern",params:{pattern:"\\S"}};a2===null?
a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/thresholds/"+r3+"/action",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e5={instancePath:t2+"/thresholds/"+r3,keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/thresholds",
keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.rollback!==void 0){let n3=e2.rollback;if(n3&&typeof n3=="object"&&!Array.isArray(
n3)){for(let e3 in n3)if(e3!=="steps"&&e3!=="estimate"&&e3!=="rehearsed"&&e3!=="pointOfNoReturn"){let n4={instancePath:t2+"/rollback",keyword:"additionalPropert\
ies",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.steps!==void 0){let e3=n3.steps;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+
"/rollback/steps",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)Wd(e3[r3],{instancePath:t2+"/\
rollback/steps/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Wd.errors:a2.concat(Wd.errors),o2=a2.length)}else{let e4={instancePath:t2+"\
/rollback/steps",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.estimate!==void 0&&(Gd(n3.estimate,{instancePath:t2+"/rollback/\
estimate",parentData:n3,parentDataProperty:"estimate",rootData:i2})||(a2=a2===null?Gd.errors:a2.concat(Gd.errors),o2=a2.length)),n3.rehearsed!==void 0){let e3=n3.
rehearsed;if((!e3||typeof e3!="object"||Array.isArray(e3))&&typeof e3!="boolean"){let e4={instancePath:t2+"/rollback/rehearsed",keyword:"type",params:{type:Id.properties.
rollback.properties.rehearsed.type}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.pointOfNoReturn!==void 0){let e3=n3.pointOfNoReturn;if(typeof e3=="string"){if(!M.
test(e3)){let e4={instancePath:t2+"/rollback/pointOfNoReturn",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/rollback/pointOfNoReturn",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/rollback",keyword:"type",
params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.checklist!==void 0){let n3=e2.checklist;if(n3&&typeof n3=="object"&&!Array.isArray(n3))for(let e3 in n3){
let r3=n3[e3];if(typeof r3!="string"&&typeof r3!="boolean"){let n4={instancePath:t2+"/checklist/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{
type:Id.properties.checklist.additionalProperties.type}};a2===null?a2=[n4]:a2.push(n4),o2++}}else{let e3={instancePath:t2+"/checklist",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.contacts!==void 0){let n3=e2.contacts;if(!n3||typeof n3!="object"||Array.isArray(n3)){let e3={instancePath:t2+
"/contacts",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.emergency!==void 0){let n3=e2.emergency;if((!n3||typeof n3!="object"||
Array.isArray(n3))&&n3!==null){let e3={instancePath:t2+"/emergency",keyword:"type",params:{type:Id.properties.emergency.type}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(n3&&typeof n3=="object"&&!Array.isArray(n3)){if(n3.incident===void 0){let e3={instancePath:t2+"/emergency",keyword:"required",params:{missingProperty:"incide\
nt"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3.expires===void 0){let e3={instancePath:t2+"/emergency",keyword:"required",params:{missingProperty:"expires"}};a2===
null?a2=[e3]:a2.push(e3),o2++}for(let e3 in n3)if(e3!=="incident"&&e3!=="expires"&&e3!=="reviewBy"){let n4={instancePath:t2+"/emergency",keyword:"additionalProp\
erties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.incident!==void 0){let e3=n3.incident;if(typeof e3=="string"){if(!M.test(e3)){let e4={
instancePath:t2+"/emergency/incident",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/emergency/inc\
ident",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.expires!==void 0){let e3=n3.expires;if(typeof e3=="string"){if(!Hl.test(
e3)){let e4={instancePath:t2+"/emergency/expires",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"}};
a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/emergency/expires",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}
n3.reviewBy!==void 0&&(Hd(n3.reviewBy,{instancePath:t2+"/emergency/reviewBy",parentData:n3,parentDataProperty:"reviewBy",rootData:i2})||(a2=a2===null?Hd.errors:
a2.concat(Hd.errors),o2=a2.length))}}if(e2.review!==void 0){let n3=e2.review;if((!n3||typeof n3!="object"||Array.isArray(n3))&&n3!==null){let e3={instancePath:t2+
"/review",keyword:"type",params:{type:Id.properties.review.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)
if(e3!=="outcome"&&e3!=="surprises"&&e3!=="followUps"&&e3!=="windowVerdict"&&e3!=="on"){let n4={instancePath:t2+"/review",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.outcome!==void 0){let e3=n3.outcome;if(typeof e3=="string"){if(!M.test(e3)){let e4={instancePath:t2+
"/review/outcome",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/review/outcome",keyword:"type",params:{
type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.surprises!==void 0){let e3=n3.surprises;if(typeof e3=="string"){if(!M.test(e3)){let e4={instancePath:t2+
"/review/surprises",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/review/surprises",keyword:"type",
params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.followUps!==void 0){let e3=n3.followUps;if(Array.isArray(e3)){let n4=e3.length;for(let r3=0;r3<
n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!M.test(n5)){let e4={instancePath:t2+"/review/followUps/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/review/followUps/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{
let e4={instancePath:t2+"/review/followUps",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.windowVerdict!==void 0){let e3=n3.windowVerdict;
if(e3!=="keep"&&e3!=="move"&&e3!=="split"){let e4={instancePath:t2+"/review/windowVerdict",keyword:"enum",params:{allowedValues:Id.properties.review.properties.
windowVerdict.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}n3.on!==void 0&&(Hd(n3.on,{instancePath:t2+"/review/on",parentData:n3,parentDataProperty:"on",rootData:i2})||
(a2=a2===null?Hd.errors:a2.concat(Hd.errors),o2=a2.length))}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),
o2++}return Kd.errors=a2,o2===0}const qd=Qd,Jd={type:"object",properties:{version:{const:1},change:{type:"string",pattern:"\\S"},repository:{type:"string",pattern:"\
^[0-9a-f]{40}([0-9a-f]{24})?$"},contract:{type:"string",pattern:"\\S"},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},role:{type:"string",pattern:"\\S"},
decision:{enum:["approve","refuse"]},signer:{$ref:"definitions.json#/definitions/handle"},at:{$ref:"definitions.json#/definitions/instant"},expires:{$ref:"defin\
itions.json#/definitions/instant"}},required:["version","repository","contract","digest","decision","signer","at"],additionalProperties:!1,$id:"sign-off.json"},
Yd=RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$","u");function Xd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2==
"string"){if(!Nl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Xd.errors=a2,o2===0}function Zd(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Yl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Zd.errors=a2,o2===0}function Qd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{
missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.repository===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"re\
pository"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contract===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"contract"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(e2.digest===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"digest"}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.decision===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"decision"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.signer===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"signer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.at===void 0){let e3={instancePath:t2,keyword:"\
required",params:{missingProperty:"at"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!D.call(Jd.properties,n3)){let e3={instancePath:t2,keyword:"addi\
tionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",
keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.change!==void 0){let n3=e2.change;if(typeof n3=="string"){if(!M.test(n3)){let e3={
instancePath:t2+"/change",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/change",keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.repository!==void 0){let n3=e2.repository;if(typeof n3=="string"){if(!Yd.test(n3)){let e3={instancePath:t2+
"/repository",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/repository",
keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.contract!==void 0){let n3=e2.contract;if(typeof n3=="string"){if(!M.test(n3)){let e3={
instancePath:t2+"/contract",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/contract",keyword:"type",
params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.digest!==void 0){let n3=e2.digest;if(typeof n3=="string"){if(!Rd.test(n3)){let e3={instancePath:t2+
"/digest",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/digest",keyword:"type",
params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.role!==void 0){let n3=e2.role;if(typeof n3=="string"){if(!M.test(n3)){let e3={instancePath:t2+
"/role",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/role",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.decision!==void 0){let n3=e2.decision;if(n3!=="approve"&&n3!=="refuse"){let e3={instancePath:t2+"/decision",keyword:"e\
num",params:{allowedValues:Jd.properties.decision.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.signer!==void 0&&(Xd(e2.signer,{instancePath:t2+"/signer",parentData:e2,
parentDataProperty:"signer",rootData:i2})||(a2=a2===null?Xd.errors:a2.concat(Xd.errors),o2=a2.length)),e2.at!==void 0&&(Zd(e2.at,{instancePath:t2+"/at",parentData:e2,
parentDataProperty:"at",rootData:i2})||(a2=a2===null?Zd.errors:a2.concat(Zd.errors),o2=a2.length)),e2.expires!==void 0&&(Zd(e2.expires,{instancePath:t2+"/expire\
s",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?Zd.errors:a2.concat(Zd.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"t\
ype",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Qd.errors=a2,o2===0}const $d=rf;function ef(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Nl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9\
_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),
o2++}return ef.errors=a2,o2===0}function tf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(!e2||typeof e2!="\
object"){let e3={instancePath:t2,keyword:"type",params:{type:Mu.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){let n3=e2.length;for(let r3=0;r3<
n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Nu.test(n4)){let e3={instancePath:t2+"/"+r3,keyword:"pattern",params:{pattern:"^(github:)?@?[A-Za-z0-9][A-Za-\
z0-9_.-]*(\\[bot\\])?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="members"&&n3!=="function"&&n3!=="github"){let e3={instancePath:t2,keyword:"\
additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.members!==void 0){let n3=e2.members;if(Array.isArray(n3)){let e3=n3.
length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Nu.test(e4)){let e5={instancePath:t2+"/members/"+r3,keyword:"pattern",params:{pattern:"\
^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/members/"+r3,keyword:"type",params:{type:"\
string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/members",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.function!==void 0&&(O(e2.function,{instancePath:t2+"/function",parentData:e2,parentDataProperty:"function",rootData:i2})||(a2=a2===null?O.errors:a2.concat(
O.errors),o2=a2.length)),e2.github!==void 0){let n3=e2.github;if(typeof n3!="boolean"&&typeof n3!="string"){let e3={instancePath:t2+"/github",keyword:"type",params:{
type:Mu.properties.github.type}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return tf.errors=a2,o2===0}function nf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="keys"&&n3!=="emails"&&n3!=="away"){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.keys!==void 0){let n3=e2.keys;if(Array.isArray(n3)){let e3=n3.
length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Fu.test(e4)){let e5={instancePath:t2+"/keys/"+r3,keyword:"pattern",params:{pattern:"^(\
ssh-|ecdsa-|sk-)\\S+ \\S+"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/keys/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:
a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/keys",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.emails!==void 0){let n3=e2.
emails;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Iu.test(e4)){let e5={instancePath:t2+"/emails/"+
r3,keyword:"pattern",params:{pattern:"@"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/emails/"+r3,keyword:"type",params:{type:"string"}};
a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/emails",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.away!==
void 0){let n3=e2.away;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Lu(n3[r3],{instancePath:t2+"/away/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?Lu.errors:a2.concat(Lu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/away",keyword:"type",params:{type:"array"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return nf.errors=a2,o2===0}function rf(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="version"&&n3!=="$sch\
ema"&&n3!=="teams"&&n3!=="people"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.
version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==
void 0&&typeof e2.$schema!="string"){let e3={instancePath:t2+"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.teams!==
void 0){let n3=e2.teams;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(ef(e3,{instancePath:t2+"/teams",parentData:n3,parentDataProperty:"\
teams",rootData:i2})||(a2=a2===null?ef.errors:a2.concat(ef.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/teams",keyword:"propertyNames",params:{propertyName:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)tf(n3[e3],{instancePath:t2+"/teams/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,
rootData:i2})||(a2=a2===null?tf.errors:a2.concat(tf.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.people!==void 0){let n3=e2.people;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(ef(e3,{instancePath:t2+
"/people",parentData:n3,parentDataProperty:"people",rootData:i2})||(a2=a2===null?ef.errors:a2.concat(ef.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"\
/people",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)nf(n3[e3],{instancePath:t2+"/people/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?nf.errors:a2.concat(nf.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/people",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return rf.errors=a2,o2===0}const af=cf,of={type:"object",properties:{roots:{type:"array",items:{type:"string",not:{const:""}}},images:{
type:"array",items:{type:"string",not:{const:""}}},include:{type:"array",items:{type:"string",not:{const:""}}},unknownFields:{enum:["ignore","reject"]},dialects:{
type:"object",additionalProperties:{$ref:"definitions.json#/definitions/dialect"}},defaultDialect:{$ref:"definitions.json#/definitions/dialect"},map:{type:"obje\
ct",additionalProperties:{type:"string"},examples:[{"https://example.com/schemas/":"schemas/"}]},formats:{enum:["assert","annotate","dialect"]},confluent:{enum:[
"strict","lenient"]},crossCheck:{type:"boolean"}},additionalProperties:!1,$id:"options.json"};function sf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="draft-04"&&e2!=="draft-06"&&e2!=="draft-07"&&e2!=="2019-09"&&e2!=="2020-12"){let e3={instancePath:t2,keyword:"enum",
params:{allowedValues:du.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return sf.errors=a2,o2===0}function cf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(!D.call(of.properties,n3)){let e3={instancePath:t2,keyword:"\
additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.roots!==void 0){let n3=e2.roots;if(Array.isArray(n3)){let e3=n3.length;
for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4!="string"){let e5={instancePath:t2+"/roots/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.
push(e5),o2++}let i3=o2,s2=o2;if(e4!==""){let e5={};a2===null?a2=[e5]:a2.push(e5),o2++}if(s2===o2){let e5={instancePath:t2+"/roots/"+r3,keyword:"not",params:{}};
a2===null?a2=[e5]:a2.push(e5),o2++}else o2=i3,a2!==null&&(i3?a2.length=i3:a2=null)}}else{let e3={instancePath:t2+"/roots",keyword:"type",params:{type:"array"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.images!==void 0){let n3=e2.images;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4!=
"string"){let e5={instancePath:t2+"/images/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}let i3=o2,s2=o2;if(e4!==""){let e5={};
a2===null?a2=[e5]:a2.push(e5),o2++}if(s2===o2){let e5={instancePath:t2+"/images/"+r3,keyword:"not",params:{}};a2===null?a2=[e5]:a2.push(e5),o2++}else o2=i3,a2!==
null&&(i3?a2.length=i3:a2=null)}}else{let e3={instancePath:t2+"/images",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.include!==
void 0){let n3=e2.include;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4!="string"){let e5={instancePath:t2+"/includ\
e/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}let i3=o2,s2=o2;if(e4!==""){let e5={};a2===null?a2=[e5]:a2.push(e5),o2++}if(s2===
o2){let e5={instancePath:t2+"/include/"+r3,keyword:"not",params:{}};a2===null?a2=[e5]:a2.push(e5),o2++}else o2=i3,a2!==null&&(i3?a2.length=i3:a2=null)}}else{let e3={
instancePath:t2+"/include",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.unknownFields!==void 0){let n3=e2.unknownFields;if(n3!==
"ignore"&&n3!=="reject"){let e3={instancePath:t2+"/unknownFields",keyword:"enum",params:{allowedValues:of.properties.unknownFields.enum}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.dialects!==void 0){let n3=e2.dialects;if(n3&&typeof n3=="object"&&!Array.isArray(n3))for(let e3 in n3)sf(n3[e3],{instancePath:t2+"/dialects/"+e3.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?sf.errors:a2.concat(sf.errors),o2=a2.length);else{let e3={
instancePath:t2+"/dialects",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.defaultDialect!==void 0&&(sf(e2.defaultDialect,{instancePath:t2+
"/defaultDialect",parentData:e2,parentDataProperty:"defaultDialect",rootData:i2})||(a2=a2===null?sf.errors:a2.concat(sf.errors),o2=a2.length)),e2.map!==void 0){
let n3=e2.map;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(typeof n3[e3]!="string"){let n4={instancePath:t2+"/map/"+e3.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};a2===null?a2=[n4]:a2.push(n4),o2++}}else{let e3={instancePath:t2+"/map",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.formats!==void 0){let n3=e2.formats;if(n3!=="assert"&&n3!=="annotate"&&n3!=="dialect"){let e3={instancePath:t2+
"/formats",keyword:"enum",params:{allowedValues:of.properties.formats.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.confluent!==void 0){let n3=e2.confluent;if(n3!==
"strict"&&n3!=="lenient"){let e3={instancePath:t2+"/confluent",keyword:"enum",params:{allowedValues:of.properties.confluent.enum}};a2===null?a2=[e3]:a2.push(e3),
o2++}}if(e2.crossCheck!==void 0&&typeof e2.crossCheck!="boolean"){let e3={instancePath:t2+"/crossCheck",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return cf.errors=a2,o2===0}const lf={roots:{
expected:"a list of strings that are not empty"},images:{expected:"a list of strings that are not empty"},include:{expected:"a list of strings that are not empt\
y"},unknownFields:{names:["ignore","reject"]},dialects:{expected:"an object of dialects by URI"},defaultDialect:{names:["draft-04","draft-06","draft-07","2019-0\
9","2020-12"]},map:{expected:"an object of strings"},formats:{names:["assert","annotate","dialect"]},confluent:{names:["strict","lenient"]},crossCheck:{expected:"\
true or false"}},uf=5e3;async function df(e2){let t2=e2.replace(/^\uFEFF/,"");if(t2.length>5e6)return{message:"is larger than 5 MB; export only the windows and \
freezes"};let{default:n2}=await Promise.resolve().then(()=>require("./readers.js")).then(e3=>e3.n),r2=pf(n2,t2);if(typeof r2=="string")return{message:r2};let i2=mf(
r2).flatMap(([e3,,t3])=>e3==="vcalendar"?t3:[]),a2=i2.filter(([e3])=>e3==="vevent");if(mf(r2).length===0)return{message:"holds no calendar; expected BEGIN:VCALE\
NDAR"};if(a2.length===0)return{message:"holds no event, so it says nothing; leave it out, or export its windows and freezes"};if(a2.length>uf)return{message:`ha\
s ${a2.length} events; at most ${uf} are supported`};let o2=t2.split(/\r?\n/).flatMap((e3,t3)=>/^BEGIN:VEVENT\s*$/i.test(e3)?[t3+1]:[]);return{events:a2.map(([,
e3],t3)=>({line:o2[t3]??1,properties:e3})),locations:new Map(i2.flatMap(vf))}}function Q(e2,t2){return e2.properties.find(e3=>e3.name===t2)}function ff(e2,t2){let n2=Q(
e2,t2)?.values[0];return typeof n2=="string"?n2:""}function pf(e2,t2){try{return e2.parse(t2)}catch(e3){return`is not an iCalendar file: ${e3 instanceof Error?e3.
message.slice(0,200):"unreadable"}`}}function mf(e2){return Array.isArray(e2)?(e2.length>0&&Array.isArray(e2[0])?e2:[e2]).flatMap(e3=>hf(e3,0)):[]}function hf(e2,t2){
if(!Array.isArray(e2)||t2>4)return[];let[n2,r2,i2]=e2;return typeof n2=="string"?[[n2,_f(r2).flatMap(gf),_f(i2).flatMap(e3=>hf(e3,t2+1))]]:[]}function gf(e2){let[
t2,n2,r2,...i2]=_f(e2);if(typeof t2!="string"||typeof r2!="string")return[];let a2=e3=>{let t3=Object.entries(n2??{}).find(([t4])=>t4===e3)?.[1];return typeof t3==
"string"?t3:void 0};return[{name:t2,tzid:a2("tzid"),range:a2("range"),type:r2,values:i2}]}function _f(e2){return Array.isArray(e2)?e2:[]}function vf([e2,t2]){if(e2!==
"vtimezone")return[];let n2=e3=>t2.find(t3=>t3.name===e3)?.values[0],r2=n2("tzid"),i2=n2("x-lic-location");return typeof r2=="string"&&typeof i2=="string"?[[r2,
i2]]:[]}const yf=new Map(Object.entries({"afghanistan standard time":"Asia/Kabul","alaskan standard time":"America/Anchorage","aleutian standard time":"America/\
Adak","altai standard time":"Asia/Barnaul","arab standard time":"Asia/Riyadh","arabian standard time":"Asia/Dubai","arabic standard time":"Asia/Baghdad","argent\
ina standard time":"America/Buenos_Aires","astrakhan standard time":"Europe/Astrakhan","atlantic standard time":"America/Halifax","aus central standard time":"A\
ustralia/Darwin","aus central w. standard time":"Australia/Eucla","aus eastern standard time":"Australia/Sydney","azerbaijan standard time":"Asia/Baku","azores \
standard time":"Atlantic/Azores","bahia standard time":"America/Bahia","bangladesh standard time":"Asia/Dhaka","belarus standard time":"Europe/Minsk","bougainvi\
lle standard time":"Pacific/Bougainville","canada central standard time":"America/Regina","cape verde standard time":"Atlantic/Cape_Verde","caucasus standard ti\
me":"Asia/Yerevan","cen. australia standard time":"Australia/Adelaide","central america standard time":"America/Guatemala","central asia standard time":"Asia/Bi\
shkek","central brazilian standard time":"America/Cuiaba","central europe standard time":"Europe/Budapest","central european standard time":"Europe/Warsaw","cen\
tral pacific standard time":"Pacific/Guadalcanal","central standard time":"America/Chicago","central standard time (mexico)":"America/Mexico_City","chatham isla\
nds standard time":"Pacific/Chatham","china standard time":"Asia/Shanghai","cuba standard time":"America/Havana","dateline standard time":"Etc/GMT+12","e. afric\
a standard time":"Africa/Nairobi","e. australia standard time":"Australia/Brisbane","e. europe standard time":"Europe/Chisinau","e. south america standard time":"\
America/Sao_Paulo","easter island standard time":"Pacific/Easter","eastern standard time":"America/New_York","eastern standard time (mexico)":"America/Cancun","\
egypt standard time":"Africa/Cairo","ekaterinburg standard time":"Asia/Yekaterinburg","fiji standard time":"Pacific/Fiji","fle standard time":"Europe/Kiev","geo\
rgian standard time":"Asia/Tbilisi","gmt standard time":"Europe/London","greenland standard time":"America/Godthab","greenwich standard time":"Atlantic/Reykjavi\
k","gtb standard time":"Europe/Bucharest","haiti standard time":"America/Port-au-Prince","hawaiian standard time":"Pacific/Honolulu","india standard time":"Asia\
/Calcutta","iran standard time":"Asia/Tehran","israel standard time":"Asia/Jerusalem","jordan standard time":"Asia/Amman","kaliningrad standard time":"Europe/Ka\
liningrad","korea standard time":"Asia/Seoul","libya standard time":"Africa/Tripoli","line islands standard time":"Pacific/Kiritimati","lord howe standard time":"\
Australia/Lord_Howe","magadan standard time":"Asia/Magadan","magallanes standard time":"America/Punta_Arenas","marquesas standard time":"Pacific/Marquesas","mau\
ritius standard time":"Indian/Mauritius","middle east standard time":"Asia/Beirut","montevideo standard time":"America/Montevideo","morocco standard time":"Afri\
ca/Casablanca","mountain standard time":"America/Denver","mountain standard time (mexico)":"America/Mazatlan","myanmar standard time":"Asia/Rangoon","n. central\
 asia standard time":"Asia/Novosibirsk","namibia standard time":"Africa/Windhoek","nepal standard time":"Asia/Katmandu","new zealand standard time":"Pacific/Auc\
kland","newfoundland standard time":"America/St_Johns","norfolk standard time":"Pacific/Norfolk","north asia east standard time":"Asia/Irkutsk","north asia stan\
dard time":"Asia/Krasnoyarsk","north korea standard time":"Asia/Pyongyang","omsk standard time":"Asia/Omsk","pacific sa standard time":"America/Santiago","pacif\
ic standard time":"America/Los_Angeles","pacific standard time (mexico)":"America/Tijuana","pakistan standard time":"Asia/Karachi","paraguay standard time":"Ame\
rica/Asuncion","qyzylorda standard time":"Asia/Qyzylorda","romance standard time":"Europe/Paris","russia time zone 10":"Asia/Srednekolymsk","russia time zone 11":"\
Asia/Kamchatka","russia time zone 3":"Europe/Samara","russian standard time":"Europe/Moscow","sa eastern standard time":"America/Cayenne","sa pacific standard t\
ime":"America/Bogota","sa western standard time":"America/La_Paz","saint pierre standard time":"America/Miquelon","sakhalin standard time":"Asia/Sakhalin","samo\
a standard time":"Pacific/Apia","sao tome standard time":"Africa/Sao_Tome","saratov standard time":"Europe/Saratov","se asia standard time":"Asia/Bangkok","sing\
apore standard time":"Asia/Singapore","south africa standard time":"Africa/Johannesburg","south sudan standard time":"Africa/Juba","sri lanka standard time":"As\
ia/Colombo","sudan standard time":"Africa/Khartoum","syria standard time":"Asia/Damascus","taipei standard time":"Asia/Taipei","tasmania standard time":"Austral\
ia/Hobart","tocantins standard time":"America/Araguaina","tokyo standard time":"Asia/Tokyo","tomsk standard time":"Asia/Tomsk","tonga standard time":"Pacific/To\
ngatapu","transbaikal standard time":"Asia/Chita","turkey standard time":"Europe/Istanbul","turks and caicos standard time":"America/Grand_Turk","ulaanbaatar st\
andard time":"Asia/Ulaanbaatar","us eastern standard time":"America/Indianapolis","us mountain standard time":"America/Phoenix",utc:"UTC","utc+12":"Etc/GMT-12",
"utc+13":"Etc/GMT-13","utc-02":"Etc/GMT+2","utc-08":"Etc/GMT+8","utc-09":"Etc/GMT+9","utc-11":"Etc/GMT+11","venezuela standard time":"America/Caracas","vladivos\
tok standard time":"Asia/Vladivostok","volgograd standard time":"Europe/Volgograd","w. australia standard time":"Australia/Perth","w. central africa standard ti\
me":"Africa/Lagos","w. europe standard time":"Europe/Berlin","w. mongolia standard time":"Asia/Hovd","west asia standard time":"Asia/Tashkent","west bank standa\
rd time":"Asia/Hebron","west pacific standard time":"Pacific/Port_Moresby","yakutsk standard time":"Asia/Yakutsk","yukon standard time":"America/Whitehorse"})),
bf=new Map;function xf(e2){let t2=e2.trim();return ie(t2)?t2==="UTC"||t2==="Etc/UTC"?{zone:"UTC"}:!t2.includes("/")||t2.startsWith("Etc/")?{zone:t2,advice:wf(t2)}:
{zone:t2}:Cf(t2)}function Sf(e2){let t2=e2.trim().replace(/^"|"$/g,""),n2=yf.get(t2.toLowerCase());if(n2!==void 0)return n2;if(ie(t2))return t2==="Etc/UTC"?"UTC":
t2;let r2=/[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(t2)?.[0];return r2!==void 0&&ie(r2)?r2:void 0}function Cf(e2){let t2=e2.slice(0,60);if(/^[+-]?\d|^(UTC|GMT)[+-]/i.
test(e2))return{message:`"${t2}" is a fixed offset, which is wrong for half of the year; name a place, like Europe/Berlin.`};let n2=yf.get(e2.toLowerCase())??Tf(
e2);return{message:`The time zone "${t2}" is unknown; ${n2===void 0?"use an IANA name, like Europe/Berlin":`did you mean ${n2}?`}`,...n2!==void 0&&{suggestion:n2}}}
function wf(e2){return`"${e2}" is a fixed offset or a legacy name, and does not follow the clocks of a place; name one, like Europe/Berlin.`}function Tf(e2){let n2=e2.
toLowerCase().replace(/ /g,"_").slice(0,60);for(let e3 of Intl.supportedValuesOf("timeZone"))bf.size<1e3&&bf.set((e3.split("/").at(-1)??"").toLowerCase(),e3);let r2=bf.
get(n2.split("/").at(-1)??"");if(r2!==void 0)return r2;let i2=Intl.supportedValuesOf("timeZone").map(e3=>({zone:e3,distance:t.B(n2,e3.toLowerCase())})).sort((e3,t2)=>e3.
distance-t2.distance)[0];return i2!==void 0&&i2.distance<=Math.max(2,n2.length/4)?i2.zone:void 0}function Ef(e2,t2,n2,r2="GV200"){let i2=ff(t2,"summary")||ff(t2,
"uid"),a2={file:e2.file,line:t2.line};return e2.faults.push({code:r2,message:`Event "${i2.slice(0,80)}": ${n2}`,location:a2}),null}function Df(e2,t2,n2,r2=n2.values[0]){
let i2=typeof r2=="string"?r2:"",a2=i2.endsWith("Z")?"UTC":Af(e2,t2,n2);if(a2===null)return null;let o2=/^\d{4}-\d\d-\d\d$/.test(i2),s2=o2?`${i2}T00:00:00`:i2.replace(
/Z$/,""),c2=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(s2)?e2.time.resolve(s2,a2):void 0;return c2?{instant:c2.instant,last:c2.last,local:s2,zone:a2,dateOnly:o2}:Ef(
e2,t2,`${n2.name.toUpperCase()} "${i2.slice(0,40)}" is not a time.`)}function Of(e2,t2,n2,r2){let i2=Q(t2,"duration")?.values[0];if(typeof i2=="string")return i2;
let a2=Q(t2,"dtend");if(!a2)return n2.dateOnly?"P1D":Ef(e2,t2,"has no DTEND and no DURATION.");let o2=Df(e2,t2,a2);return o2?o2.instant<=n2.instant?Ef(e2,t2,"do\
es not end after it starts."):n2.dateOnly&&o2.dateOnly?`P${e2.time.daysBetween(n2.local,o2.local)}D`:kf(n2.instant,r2?o2.last:o2.instant):null}function kf(e2,t2){
return`PT${Math.round((t2-e2)/n.qt)}M`}function Af(e2,t2,{tzid:n2}){if(n2===void 0)return e2.timezone??Ef(e2,t2,"has a time without a zone; say timezone: for th\
is .ics source.","GV201");let r2=e2.parsed.locations.get(n2),i2=Sf(n2)??(r2===void 0?void 0:Sf(r2));return i2===void 0?Ef(e2,t2,`is in the zone "${n2.slice(0,60)}\
", which is no IANA or Outlook name; export it with one, like Europe/Berlin.`,"GV201"):i2}function jf(e2,t2,n2,r2){let{zone:i2,duration:a2}=r2,o2=n2.flatMap(t3=>Bf(
e2,t3,r2)??[]);return{except:[...Lf(e2,t2,i2),...o2.flatMap(({except:e3})=>e3)],add:[...Rf(e2,t2,a2),...o2.flatMap(({add:e3})=>e3)]}}function Mf(e2){return Pf(e2)===
"CANCELLED"}function Nf(e2){return Pf(e2)==="TENTATIVE"||Ff(e2,"transp")==="TRANSPARENT"}function Pf(e2){return Ff(e2,"status")}function Ff(e2,t2){return ff(e2,
t2).trim().toUpperCase()}function If(e2,t2,n2){let r2=Q(e2,"rrule")?.values[0];if(typeof r2=="object"&&r2)return Object.entries(r2).map(([e3,r3])=>e3==="until"?
`UNTIL=${Uf(String(r3),t2,n2)}`:e3==="wkst"?`WKST=${Hf(r3)}`:`${e3.toUpperCase()}=${(Array.isArray(r3)?r3:[r3]).join(",")}`).join(";")}function Lf(e2,t2,n2){return Vf(
t2,"exdate").flatMap(([r2,i2])=>{if(r2.type==="date"&&typeof i2=="string")return[i2];let a2=Df(e2,t2,r2,i2);return a2?a2.zone===n2&&n2!=="UTC"?[a2.local]:[ee(a2.
instant)]:[]})}function Rf(e2,t2,n2){return Vf(t2,"rdate").flatMap(([r2,i2])=>{let[a2,o2]=Array.isArray(i2)?i2:[i2,void 0],s2=Df(e2,t2,r2,a2);if(!s2)return[];let c2=typeof o2==
"string"?zf(o2,s2,n3=>Df(e2,t2,r2,n3)):n2;return c2===null?[]:[{start:ee(s2.instant),duration:c2}]})}function zf(e2,t2,n2){if(e2.startsWith("P"))return e2;let r2=n2(
e2);return r2&&kf(t2.instant,r2.instant)}function Bf(e2,t2,{duration:n2,happens:r2,holds:i2}){let a2=Q(t2,"recurrence-id"),o2=a2?Df(e2,t2,a2):null;if(!a2||!o2)return null;
if(a2.range!==void 0)return Ef(e2,t2,"moves all later occurrences at once (RANGE), which is not supported.");let s2=[a2.type==="date"?o2.local.slice(0,10):ee(o2.
instant)];if(!r2(t2))return{except:s2,add:[]};let c2=Q(t2,"dtstart"),l2=c2?Df(e2,t2,c2):o2;if(!l2)return null;let u2=Q(t2,"dtend")??Q(t2,"duration")?Of(e2,t2,l2,
i2):n2;return u2===null?null:{except:s2,add:[{start:ee(l2.instant),duration:u2}]}}function Vf(e2,t2){return e2.properties.filter(e3=>e3.name===t2).flatMap(e3=>e3.
values.map(t3=>[e3,t3]))}function Hf(e2){return["","SU","MO","TU","WE","TH","FR","SA"][Number(e2)]??String(e2)}function Uf(e2,t2,n2){let r2=e2.length===10?`${e2}\
T23:59:59`:e2.replace(/Z$/,""),i2=n2.resolve(r2,e2.endsWith("Z")?"UTC":t2);return i2?ee(i2.instant).replace(/[-:]/g,""):e2}const Wf=["SU","MO","TU","WE","TH","F\
R","SA"],Gf=[31,28,31,30,31,30,31,31,30,31,30,31];function Kf(e2){let t2=new Date(e2*n.Gt);return{number:e2,year:t2.getUTCFullYear(),month:t2.getUTCMonth()+1,date:t2.
getUTCDate(),weekday:t2.getUTCDay()}}function qf(e2,t2){let n2=rp(e2,t2),r2=Qf(e2,t2),i2=[...$f(e2),...np(e2),...ep(e2),...tp(e2),...ip(e2),...sp(e2,t2)];return e3=>{
if(!n2.includes(Zf(e3))||!r2(e3))return!1;if(i2.length===0)return!0;let t3=Kf(e3);return i2.every(e4=>e4(t3))}}function Jf(e2,t2){return e2.get(t2)?.split(",").
map(Number)}function Yf(e2,t2){return t2-(Zf(t2)-Xf(e2)+7)%7}function Xf(e2){return Wf.indexOf(e2.get("WKST")??"MO")}function Zf(e2){return((e2+4)%7+7)%7}function Qf(e2,t2){
let n2=Number(e2.get("INTERVAL")??1);if(n2===1)return()=>!0;let r2={WEEKLY:t3=>Yf(e2,t3)/7,MONTHLY:e3=>Kf(e3).year*12+Kf(e3).month,YEARLY:t3=>Kf(e2.has("BYWEEKN\
O")?Yf(e2,t3)+3:t3).year}[e2.get("FREQ")??""]??(e3=>e3),i2=r2(t2.number);return e3=>(r2(e3)-i2)%n2===0}function $f(e2){let t2=Jf(e2,"BYMONTH");return t2?[({month:e3})=>t2.
includes(e3)]:[]}function ep(e2){let t2=Jf(e2,"BYMONTHDAY");return t2?[e3=>t2.includes(e3.date)||t2.includes(e3.date-lp(e3)-1)]:[]}function tp(e2){let t2=Jf(e2,
"BYYEARDAY");return t2?[e3=>t2.includes(up(e3))||t2.includes(up(e3)-dp(e3.year)-1)]:[]}function np(e2){let t2=Jf(e2,"BYWEEKNO");return t2?[({number:n2})=>{let r2=Kf(
Yf(e2,n2)+3),i2=Math.ceil(up(r2)/7),a2=i2+Math.floor((dp(r2.year)-up(r2))/7);return t2.includes(i2)||t2.includes(i2-a2-1)}]:[]}function rp(e2,t2){let n2=e2.get(
"BYDAY")?.split(",").map(op);return n2?n2.map(({weekday:e3})=>e3):(e2.get("FREQ")==="WEEKLY"||e2.has("BYWEEKNO"))&&!cp(e2)?[t2.weekday]:[0,1,2,3,4,5,6]}function ip(e2){
let t2=e2.get("BYDAY")?.split(",").map(op)??[];if(t2.every(({number:e3})=>e3===0))return[];let n2=e2.get("FREQ")==="YEARLY"&&!e2.has("BYMONTH");return[e3=>t2.some(
({weekday:t3,number:r2})=>t3===e3.weekday&&ap(r2,e3,n2))]}function ap(e2,t2,n2){if(e2===0)return!0;let r2=n2?up(t2):t2.date,i2=n2?dp(t2.year):lp(t2);return e2>0?
e2===Math.ceil(r2/7):-e2===Math.ceil((i2-r2+1)/7)}function op(e2){return{weekday:Wf.indexOf(e2.slice(-2)),number:Number(e2.slice(0,-2))}}function sp(e2,t2){let n2=e2.
get("FREQ");if(!(n2==="MONTHLY"||n2==="YEARLY"&&!e2.has("BYWEEKNO"))||e2.has("BYDAY")||cp(e2))return[];let r2=({date:e3})=>e3===t2.date;return n2==="MONTHLY"||e2.
has("BYMONTH")?[r2]:[r2,({month:e3})=>e3===t2.month]}function cp(e2){return e2.has("BYMONTHDAY")||e2.has("BYYEARDAY")}function lp({year:e2,month:t2}){return(Gf[t2-
1]??31)+ +(t2===2&&dp(e2)===366)}function up({number:e2,year:t2}){return e2-Date.UTC(t2,0,1)/n.Gt+1}function dp(e2){return e2%4==0&&(e2%100!=0||e2%400==0)?366:365}
function fp(e2,t2,r2){let i2=new Map(e2.split(";").map(e3=>e3.split("=",2))),a2=e3=>!r2.resolve(e3).gap,o2=pp(i2,t2,()=>!0),s2=pp(i2,t2,a2),c2=vp(i2,s2,t2,a2),l2=yp(
i2);return{walls:(e3,t3)=>o2(e3,Math.min(t3,c2(t3)+1)).filter(e4=>r2.resolve(e4).instant<=l2),starts:(e3,t3)=>{let i3=t3+n.Gt;return s2(e3-n.Gt,Math.min(i3,c2(i3)+
1)).map(e4=>r2.resolve(e4)).filter(({gap:n2,instant:r3})=>!n2&&r3>=e3&&r3<t3&&r3<=l2).map(({instant:e4})=>e4)}}}function pp(e2,t2,r2){let i2=qf(e2,Kf(Math.floor(
t2/n.Gt))),a2=_p(e2,t2),o2=Jf(e2,"BYSETPOS"),s2=(e3,t3)=>{let r3=[];for(let o3=Math.floor(e3/n.Gt);o3*n.Gt<t3;o3++)if(i2(o3))for(let i3 of a2){let a3=o3*n.Gt+i3;
a3>=e3&&a3<t3&&r3.push(a3)}return r3};return o2?(n2,i3)=>{let a3=Math.max(n2,t2);return hp(e2,a3,i3).flatMap(e3=>mp(s2(...e3).filter(r2),o2)).filter(e3=>e3>=a3&&
e3<i3)}:(e3,n2)=>s2(Math.max(e3,t2),n2)}function mp(e2,t2){return e2.filter((n2,r2)=>t2.includes(r2+1)||t2.includes(r2-e2.length))}function hp(e2,t2,r2){let i2=[];
for(let a2=t2;a2<r2;){let t3=gp(e2,Kf(Math.floor(a2/n.Gt)));i2.push(t3),a2=t3[1]}return i2}function gp(e2,t2){let{year:r2,month:i2,number:a2}=t2,o2=e2.get("FREQ");
if(o2==="YEARLY")return[Date.UTC(r2,0,1),Date.UTC(r2+1,0,1)];if(o2==="MONTHLY")return[Date.UTC(r2,i2-1,1),Date.UTC(r2,i2,1)];if(o2==="DAILY")return[a2*n.Gt,(a2+
1)*n.Gt];let s2=Yf(e2,t2.number);return[s2*n.Gt,(s2+7)*n.Gt]}function _p(e2,t2){let n2=new Date(t2),r2=Jf(e2,"BYHOUR")??[n2.getUTCHours()],i2=Jf(e2,"BYMINUTE")??
[n2.getUTCMinutes()],a2=e2.has("BYSECOND")?0:n2.getUTCSeconds(),o2=r2.flatMap(e3=>i2.map(t3=>((e3*60+t3)*60+a2)*1e3));return[...new Set(o2)].sort((e3,t3)=>e3-t3)}
function vp(e2,t2,n2,r2){let[i2=1/0]=Jf(e2,"COUNT")??[],a2=n2,o2=1/0;return e3=>{if(i2===1/0||o2!==1/0||e3<=a2)return o2;let n3=t2(a2,e3).filter(r2);return n3.length>=
i2&&(o2=n3[i2-1]??1/0),i2-=n3.length,a2=e3,o2}}function yp(e2){let t2=/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(e2.get("UNTIL")??"");if(!t2)return 1/0;let[
n2=0,r2=1,i2=1,a2=0,o2=0,s2=0]=t2.slice(1).map(Number);return Date.UTC(n2,r2-1,i2,a2,o2,s2)}const bp=4*n.Gt;function xp(e2){let t2=new Map,r2=new Map,i2=n2=>{let r3=t2.
get(n2);if(r3!==void 0)return r3;let i3=e2(n2*bp);return t2.set(n2,i3),i3},a2=t3=>{if(r2.has(t3))return r2.get(t3);let n2=i2(t3)===i2(t3+1)?void 0:Sp(t3,i2(t3),
e2);return r2.set(t3,n2),n2},o2=e3=>{let t3=Math.floor(e3/bp),n2=a2(t3);return i2(n2!==void 0&&e3>=n2?t3+1:t3)},s2=e3=>{let t3=Math.floor(e3/bp),n2=a2(t3);return(n2!==
void 0&&n2<=e3?n2:a2(t3-1))??e3};return{offset:o2,resolve:e3=>{let t3=o2(e3-n.Gt),r3=o2(e3+n.Gt);if(t3===r3){let n2=e3-t3;return{instant:n2,gap:!1,twice:!1,last:n2,
jump:n2}}let i3=[t3,r3].filter(t4=>o2(e3-t4)===t4).map(t4=>e3-t4),[a3=e3-t3]=i3.sort((e4,t4)=>e4-t4),c2=i3.at(-1)??a3,l2=i3.length===0;return{instant:a3,gap:l2,
twice:i3.length===2,last:c2,jump:l2?s2(a3):a3}}}}function Sp(e2,t2,n2){let r2=e2*bp,i2=r2+bp;for(;i2-r2>1;){let e3=Math.floor((r2+i2)/2);n2(e3)===t2?r2=e3:i2=e3}
return i2}const Cp=new Map;function wp(e2){let t2=Cp.get(e2);if(t2)return t2;let n2=xp(t3=>re(t3,e2)-Math.floor(t3/1e3)*1e3);return Cp.set(e2,n2),n2}const $={resolve(e2,t2){
let n2=Dp(e2);return n2===void 0?void 0:wp(t2).resolve(n2)},wall:(e2,t2)=>kp(e2+wp(t2).offset(e2)),add(e2,t2,r2,i2){let{days:a2,millis:o2}=Ep(t2);if(a2===0)return e2+
i2*o2;let s2=wp(r2);return s2.resolve(e2+s2.offset(e2)+i2*a2*n.Gt).instant+i2*o2},addDays:(e2,t2)=>kp((Dp(e2)??NaN)+t2*n.Gt),daysBetween(e2,t2){let r2=e3=>Dp(`${e3.
slice(0,10)}T00:00`)??NaN;return Math.round((r2(t2)-r2(e2))/n.Gt)},recurrence(e2,t2,n2){let r2=Dp(t2);return r2===void 0?void 0:fp(e2,r2,wp(n2))}},Tp=new Map;function Ep(e2){
let t2=Tp.get(e2);if(t2)return t2;let[r2="P",i2]=e2.split("T",2),a2={days:(v(r2)??0)/n.Gt,millis:i2===void 0?0:v(`PT${i2}`)??0};return Tp.size<1e3&&Tp.set(e2,a2),
a2}function Dp(e2){let t2=Date.parse(`${e2.length===16?`${e2}:00`:e2}Z`);if(!Number.isNaN(t2))return kp(t2).startsWith(e2)?t2:void 0}const Op=new Map;function kp(e2){
let t2=Math.floor(e2/n.Gt);return`${Ap(t2*n.Gt).slice(0,11)}${Ap(e2-t2*n.Gt).slice(11)}`}function Ap(e2){let t2=Op.get(e2);if(t2!==void 0)return t2;let n2=new Date(
e2).toISOString().slice(0,19);return Op.size<5e3&&Op.set(e2,n2),n2}var jp=e.n({readIcs:()=>Mp});async function Mp(e2,t2){let n2=await df(e2),r2={id:t2.id,windows:[],
freezes:[],advisories:[],location:{file:t2.file}};if("message"in n2)return{source:r2,faults:[{code:"GV200",message:`${t2.file} ${n2.message}.`,location:{file:t2.
file}}]};let i2={parsed:n2,file:t2.file,timezone:t2.timezone,time:$,faults:[]},a2=n2.events.filter(e3=>!Q(e3,"recurrence-id")),o2=Rp(n2.events),s2=new Set(a2.map(
e3=>ff(e3,"uid"))),c2=n2.events.filter(e3=>Q(e3,"recurrence-id")&&!s2.has(ff(e3,"uid"))),l2=[...a2.flatMap(e3=>Pp(i2,t2,e3,o2.get(ff(e3,"uid"))??[])),...c2.flatMap(
e3=>Pp(i2,t2,e3,[]))];return{source:{...r2,windows:l2.flatMap(({window:e3})=>e3?[e3]:[]),freezes:l2.flatMap(({freeze:e3})=>e3?[e3]:[]),advisories:l2.flatMap(({advisory:e3})=>e3?
[e3]:[])},faults:i2.faults}}function Np(e2,t2,n2){if(n2)return n2;let r2=t2.properties.filter(({name:e3})=>e3==="categories").flatMap(({values:e3})=>e3).map(e3=>String(
e3).trim().toLowerCase());return["freeze","window","advisory"].find(e3=>r2.includes(e3))??Ef(e2,t2,"is neither a window nor a freeze; give it the category WINDO\
W, FREEZE or ADVISORY, or say kind: for this .ics source.")}function Pp(e2,t2,n2,r2){if(Mf(n2))return[];let i2=Np(e2,n2,t2.kind);if(i2==="window"&&Nf(n2))return[];
let a2=i2&&Fp(e2,n2,r2,i2);return!i2||!a2?[]:i2==="window"?[{window:Ip(a2,t2)}]:Lp(i2,a2,t2)}function Fp(e2,t2,n2,r2){let i2=Q(t2,"dtstart");if(!i2)return Ef(e2,
t2,"has no DTSTART.");let a2=Df(e2,t2,i2),o2=a2&&Of(e2,t2,a2,r2!=="window");return!a2||o2===null?null:t2.properties.filter(({name:e3})=>e3==="rrule").length>1?Ef(
e2,t2,"has two RRULEs; split it into two events."):Q(t2,"exrule")?Ef(e2,t2,"has an EXRULE, which RFC 5545 no longer has; write EXDATE instead."):{id:zp(t2),title:ff(
t2,"summary"),zone:a2.zone,start:a2.local,duration:o2,rrule:If(t2,a2.zone,e2.time),...jf(e2,t2,n2,{zone:a2.zone,duration:o2,holds:r2!=="window",happens:e3=>!Mf(
e3)&&(r2!=="window"||!Nf(e3))}),location:{file:e2.file,line:t2.line}}}function Ip(e2,{window:t2}){let{id:n2,title:r2,zone:i2,start:a2,duration:o2,rrule:s2,except:c2,
add:l2,location:u2}=e2;return{long:!0,...t2,id:n2,timezone:i2,start:a2,duration:o2,...r2!==""&&{title:r2},...s2!==void 0&&{rrule:s2},...c2.length>0&&{except:c2},
...l2.length>0&&{add:l2},location:u2}}function Lp(e2,t2,{freeze:n2}){let{id:r2,title:i2,zone:a2,start:o2,duration:s2,rrule:c2,except:l2,add:u2,location:d2}=t2,f2={
...e2==="freeze"&&n2,location:d2,...i2!==""&&{title:i2}};return[{...f2,id:r2,timezone:a2,from:o2,duration:s2,...c2!==void 0&&{rrule:c2},...l2.length>0&&{exdates:l2}},
...u2.map((e3,t3)=>({...f2,id:`${r2}+${t3+1}`,timezone:"UTC",from:e3.start.replace(/Z$/,""),duration:e3.duration??s2}))].map(t3=>e2==="freeze"?{freeze:t3}:{advisory:t3})}
function Rp(e2){let t2=new Map;for(let n2 of e2){if(!Q(n2,"recurrence-id"))continue;let e3=ff(n2,"uid"),r2=t2.get(e3);r2?r2.push(n2):t2.set(e3,[n2])}return t2}function zp(e2){
let t2=ff(e2,"uid")||`event-at-line-${e2.line}`,n2=Q(e2,"recurrence-id")?.values[0];return(typeof n2=="string"?`${t2}:${n2}`:t2).replace(/@/g,"(at)").replace(/\s/g,
"-").slice(0,200)}const Bp=/^(\d{4})-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/,Vp=/^(?:[01]\d|2[0-3]):[0-5]\d$/,Hp=/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/;function Up(e2,t2){
let n2=[],r2=[],i2=t2===void 0?{}:{location:t2},a2=(t3,r3="GV200")=>(n2.push({code:r3,message:`${e2}: ${t3}`,...i2}),null);return{faults:n2,advice:r2,fault:a2,zone:(t3,n3)=>{
let o2=t3??n3;if(o2===void 0)return a2("has no timezone; add one, like timezone: Europe/Berlin.","GV201");let s2=xf(o2);return"message"in s2?a2(s2.message,"GV20\
1"):(s2.advice!==void 0&&r2.push({code:"GV201",severity:"warning",message:`${e2}: ${s2.advice}`,...i2}),s2.zone)},local:(e3,t3,n3)=>{if(!Bp.test(t3))return a2(qp(
e3,t3));let r3=$.resolve(t3,n3);if(!r3)return a2(`${e3} "${t3}" is not a date of the calendar.`);let i3=Number(t3.slice(0,4));return i3>=1970&&i3<2200?r3:a2(`${e3}\
 "${t3}" must lie between 1970 and 2199.`)},duration:(e3,t3)=>{let n3=v(t3);return n3!==void 0&&n3>0?n3:a2(`${e3} "${t3.slice(0,40)}" is not a length of time; w\
rite it like PT4H, PT90M or P2D.`)},filled:(e3,t3)=>{t3?.length===0&&a2(`${e3} is an empty list, which is neither "none" nor "all"; remove it for "all", or name\
 some.`)}}}function Wp(e2){return Vp.test(e2)||e2==="24:00"}function Gp(e2){return Bp.test(e2)}function Kp(e2){return Hp.test(e2)}function qp(e2,t2){let n2=`${e2}\
 "${t2.slice(0,40)}"`;return/^\d{4}-\d\d-\d\d$/.test(t2)?`${n2} has no time of day, and people differ on whether the day counts; write ${t2}T00:00.`:/Z$|[+-]\d\d:?\d\d$/.
test(t2)?`${n2} has an offset; write the local wall time, like 2026-01-03T22:00, and the zone in timezone.`:`${n2} is not a local time; write it like 2026-01-03\
T22:00.`}function Jp(e2,t2,n2){return e2.end!==void 0&&e2.duration!==void 0?n2.fault("has both end and duration; keep end for a wall time, or duration for elaps\
ed time."):e2.duration===void 0?e2.end===void 0?n2.fault('has no end; add end: "02:00" (wall time) or duration: PT4H (elapsed).'):Xp("end",e2.start,e2.end,{zone:t2,
fields:n2}):Yp(e2.duration,t2,n2)}function Yp(e2,t2,n2){let r2=n2.duration("duration",e2);return r2===null?null:{nominal:r2,endOf:n3=>$.add(n3,e2,t2,1)}}function Xp(e2,t2,r2,i2){
let{zone:a2,fields:o2}=i2;if(Wp(r2)){let e3=nm(r2)-nm(t2.slice(11))||864e5;return{nominal:e3>0?e3:e3+n.Gt,endOf:Zp(r2,i2)}}if(!Gp(r2))return o2.fault(`${e2} "${r2.
slice(0,40)}" is not a time; write a wall time like "02:00", or 2026-01-04T02:00.`);if(!o2.local(e2,r2,a2))return null;let s2=$.daysBetween(t2,r2),c2=s2*n.Gt+nm(
r2.slice(11))-nm(t2.slice(11));return c2<=0?o2.fault(`${e2} "${r2}" is not after "${t2}".`):{nominal:c2,endOf:(e3,t3)=>tm(`${$.addDays(t3,s2).slice(0,10)}T${r2.
slice(11)}`,i2)}}function Zp(e2,t2){return(n2,r2)=>tm(e2==="24:00"?`${$.addDays(r2,1).slice(0,10)}T00:00`:`${(nm(e2)>nm(r2.slice(11))?r2:$.addDays(r2,1)).slice(
0,10)}T${e2}`,t2)}function Qp(e2,t2,n2,r2){if(e2.duration!==void 0)return e2.to===void 0?$p(Yp(e2.duration,n2,r2),e2.duration,n2):r2.fault("has both to and dura\
tion; keep one.");if(e2.to===void 0)return"endless";let i2=r2.local("to",e2.to,n2);if(!i2)return null;if(i2.instant<=t2)return r2.fault(`to "${e2.to}" is not af\
ter from "${e2.from}".`);let a2=Xp("to",e2.from,e2.to,{zone:n2,fields:r2,ends:"last"});return a2&&e2.rrule!==void 0&&a2.nominal>316224e5?r2.fault("repeats, and \
each one is longer than a year; write it without rrule."):a2}function $p(e2,t2,n2){if(!e2||t2.includes("T"))return e2;let{nominal:r2,endOf:i2}=e2,a2=e3=>$.resolve(
$.wall(e3,n2),n2)?.last??e3;return{nominal:r2,endOf:(e3,t3)=>a2(i2(e3,t3))}}function em(e2,t2,n2,{zone:r2,fields:i2}){return e2.end!==void 0&&e2.duration!==void 0?
i2.fault(`the added ${e2.start} has both end and duration; keep one.`):e2.duration===void 0?e2.end===void 0?n2:Xp("add.end",t2,e2.end,{zone:r2,fields:i2}):Yp(e2.
duration,r2,i2)}function tm(e2,{zone:t2,ends:n2="first"}){return $.resolve(e2,t2)?.[n2==="last"?"last":"instant"]??NaN}function nm(e2){let[t2=0,n2=0,r2=0]=e2.split(
":").map(Number);return((t2*60+n2)*60+r2)*1e3}const rm=["DAILY","WEEKLY","MONTHLY","YEARLY"],im=["MO","TU","WE","TH","FR","SA","SU"],am={FREQ:e2=>rm.includes(e2)?
void 0:dm(e2),INTERVAL:e2=>fm(e2,1,1e3,"INTERVAL"),COUNT:(e2,t2)=>t2.has("UNTIL")?"has both COUNT and UNTIL; keep the one that is meant":fm(e2,1,1e4,"COUNT"),UNTIL:e2=>om(
e2)?void 0:`has UNTIL=${e2}; expected a UTC time such as UNTIL=20261231T230000Z`,BYDAY:(e2,t2)=>mm(e2,e3=>gm(e3,t2)),BYMONTH:e2=>mm(e2,e3=>fm(e3,1,12,"BYMONTH")),
BYMONTHDAY:(e2,t2)=>hm(t2,"BYMONTHDAY",["MONTHLY","YEARLY","DAILY"])??pm(e2,31,"BYMONTHDAY"),BYYEARDAY:(e2,t2)=>hm(t2,"BYYEARDAY",["YEARLY"])??pm(e2,366,"BYYEAR\
DAY"),BYWEEKNO:(e2,t2)=>/\d/.test(t2.get("BYDAY")??"")?"has BYWEEKNO and a numbered BYDAY; expected plain days beside it, as in BYWEEKNO=1;BYDAY=MO":hm(t2,"BYWE\
EKNO",["YEARLY"])??pm(e2,53,"BYWEEKNO"),BYHOUR:e2=>mm(e2,e3=>fm(e3,0,23,"BYHOUR")),BYMINUTE:e2=>mm(e2,e3=>fm(e3,0,59,"BYMINUTE")),BYSECOND:e2=>e2==="0"?void 0:"\
has BYSECOND; windows open on the minute",BYSETPOS:(e2,t2)=>[...t2.keys()].some(e3=>e3.startsWith("BY")&&e3!=="BYSETPOS")?pm(e2,366,"BYSETPOS"):"has BYSETPOS al\
one; it selects from another BY\u2026 part, as in BYDAY=SA;BYSETPOS=-1",WKST:e2=>im.includes(e2)?void 0:`has WKST=${e2}; expected one of ${im.join(", ")}`};function om(e2){
let t2=e2.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3T$4:$5:$6.000Z"),n2=Date.parse(t2);return t2!==e2&&!Number.isNaN(n2)&&new Date(n2).toISOString()===
t2}function sm(e2){let t2=e2.trim().toUpperCase().replace(/^RRULE:/,"");if(t2==="")return{message:"is empty; expected FREQ=WEEKLY;BYDAY=SA, or no rrule for a si\
ngle occurrence"};if(t2.length>500)return{message:"is longer than 500 characters; split the window in two"};let n2=t2.split(";").map(e3=>e3.split("=",2)),r2=new Map(
n2.map(([e3,t3])=>[e3,t3??""])),i2=cm(n2,r2);return i2===void 0?{rrule:t2,count:r2.has("COUNT")}:{message:i2}}function cm(e2,t2){if(t2.size<e2.length)return"nam\
es a part twice; write BYDAY=SA,SU instead of two BYDAY";if(!t2.has("FREQ"))return"has no FREQ; expected one of FREQ=DAILY, WEEKLY, MONTHLY, YEARLY";for(let[e3,
n2]of t2){let r2=Object.hasOwn(am,e3)?am[e3]:void 0;if(!r2)return`has the unknown part ${e3.slice(0,40)}; RFC 5545 has ${Object.keys(am).join(", ")}`;if(n2==="")
return`has an empty ${e3}; that is neither "never" nor "always": give it a value or remove it`;let i2=r2(n2,t2);if(i2!==void 0)return i2}return lm(t2)}function lm(e2){
let t2=um(e2.get("BYHOUR"))*um(e2.get("BYMINUTE"));if(!(t2<=24))return`opens ${t2} times a day; at most 24 are supported: use fewer, longer windows`}function um(e2){
return e2===void 0?1:new Set(e2.split(",")).size}function dm(e2){return/^(HOURLY|MINUTELY|SECONDLY)$/.test(e2)?`has FREQ=${e2}, which opens too often to plan wi\
th; use FREQ=DAILY with BYHOUR`:`has FREQ=${e2.slice(0,40)}; expected one of ${rm.join(", ")}`}function fm(e2,t2,n2,r2){return/^\d{1,5}$/.test(e2)&&Number(e2)>=
t2&&Number(e2)<=n2?void 0:`has ${r2}=${e2.slice(0,40)}; expected a whole number from ${t2} to ${n2}`}function pm(e2,t2,n2){return mm(e2,e3=>fm(e3.replace(/^[+-]/,
""),1,t2,n2)&&`has ${n2}=${e3.slice(0,40)}; expected 1 to ${t2}, or -1 to -${t2} counted from the end`)}function mm(e2,t2){for(let n2 of e2.split(",")){let e3=t2(
n2);if(e3!==void 0)return e3}}function hm(e2,t2,n2){let r2=e2.get("FREQ")??"";return n2.includes(r2)?void 0:`has ${t2} with FREQ=${r2}; it works with ${n2.join(
", ")}`}function gm(e2,t2){let n2=/^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(e2);if(!n2||Number(n2[1]??1)===0)return`has BYDAY=${e2.slice(0,40)}; expected ${im.
join(", ")}, or 1SA and -1SA with FREQ=MONTHLY`;if(!(n2[1]===void 0||["MONTHLY","YEARLY"].includes(t2.get("FREQ")??"")))return`has BYDAY=${e2} with FREQ=${t2.get(
"FREQ")??""}; a numbered weekday needs FREQ=MONTHLY or YEARLY`}function _m(e2){let t2=$.resolve(e2.start,e2.zone),n2=t2?vm(t2.instant,Cm(e2.start),e2.length):[];
return t2&&e2.inGap==="at the jump"?n2.map(e3=>({...e3,start:t2.jump})):n2}function vm(e2,t2,n2){let r2=n2.endOf(e2,t2);return r2>e2?[{start:e2,end:r2,local:t2,
timed:!1}]:[]}function ym(e2,t2,n2){let{zone:r2}=t2,i2=bm(e2.start,t2);if(!i2)return[];let a2=$.wall(i2.instant,r2),o2=em(e2,a2,t2.length,t2);if(!o2)return[];let s2=e3=>$.
wall(e3,r2).slice(0,10)===a2.slice(0,10),c2=(n2?.(i2.instant-864e5,i2.instant+864e5)??[]).some(e3=>e3!==i2.instant&&s2(e3));return vm(i2.instant,a2,o2).map(e3=>({
...e3,timed:c2}))}function bm(e2,{zone:t2,fields:r2}){let i2=Kp(e2)?n.Jt(e2):void 0;return i2===void 0?r2.local("add.start",e2,t2):{instant:i2}}function xm(e2){
let t2=new Map,n2=new Map(e2.map(e3=>[e3.start,e3]));for(let{local:e3}of n2.values())t2.set(e3.slice(0,10),(t2.get(e3.slice(0,10))??0)+1);return[...n2.values()].
map(e3=>({...e3,timed:e3.timed||(t2.get(e3.local.slice(0,10))??0)>1,extra:!0}))}function Sm(e2,t2,r2){let i2=new Set,a2=new Set;for(let o2 of e2){let e3=Kp(o2)?
n.Jt(o2):void 0;if(e3!==void 0)a2.add(e3);else if(/^\d{4}-\d\d-\d\d$/.test(o2)&&$.resolve(`${o2}T12:00`,t2))i2.add(o2);else{let e4=r2.local("except",o2,t2);e4&&
a2.add(e4.instant)}}return{dates:i2,instants:a2}}function Cm(e2){return e2.length===16?`${e2}:00`:e2}const wm=26*n.Kt,Tm=1e3;function Em(e2,t2,n2){if(!n2.local(
"start",e2.start,t2))return null;let r2=Jp(e2,t2,n2);if(!r2)return null;r2.nominal>864e5&&e2.long!==!0&&n2.fault("is open for more than 24 hours; add long: true\
 if that is meant."),r2.nominal>316224e5&&n2.fault("is open for more than a year; leave the class out of the policy instead."),e2.notice!==void 0&&n2.duration("\
notice",e2.notice),Mm(e2,n2);let{start:i2,rrule:a2,except:o2}=e2;return Om({zone:t2,fields:n2,length:r2,start:i2,rrule:a2,except:o2,inGap:"skipped"},e2.add??[])}
function Dm(e2,t2,n2){let r2=n2.local("from",e2.from,t2);if(!r2)return null;let i2=Qp(e2,r2.instant,t2,n2);if(!i2)return null;let a2={zone:t2,fields:n2,start:e2.
from,rrule:e2.rrule,except:e2.exdates,inGap:"at the jump"};if(i2!=="endless")return Om({...a2,length:i2},[]);if(e2.rrule!==void 0)return n2.fault("repeats, but \
has no end; add to: with the end of the first one.");let o2={start:r2.jump,end:null,local:Cm(e2.from),timed:!1,extra:!1};return{plan:{...Am(t2),explicit:[o2]},gaps:()=>[]}}
function Om(e2,t2){let{zone:n2,fields:r2,length:i2,start:a2}=e2,o2=jm(e2);if(o2==="faulty")return null;if((e2.except?.length??0)+t2.length>Tm)return r2.fault(`h\
as more than ${Tm} exceptions and additions; start a new window instead.`);let s2=Sm(e2.except??[],n2,r2),c2=o2?[]:_m(e2),l2=t2.flatMap(t3=>ym(t3,e2,o2?.starts)),
u2=new Map;return{plan:{...Am(n2),expand:o2&&(e2.inGap==="skipped"?o2.starts:km(o2,n2,u2)),localOf:e3=>u2.get(e3)?.local??$.wall(e3,n2),timed:o2?.timed??!1,endOf:(e3,t3)=>i2.
endOf(u2.get(e3)?.at??e3,t3),longest:i2.nominal+wm,explicit:[...c2.map(e3=>({...e3,extra:!1})),...xm(l2)],exceptDates:s2.dates,exceptInstants:s2.instants},gaps:(e3,r3)=>{
let i3=o2?.walls(e3-864e5,r3+864e5)??[],s3=[...o2?[]:[a2],...t2.map(e4=>e4.start)];return[...i3.flatMap(e4=>Nm($.wall(e4,"UTC"),n2)),...s3.filter(e4=>!Kp(e4)).flatMap(
e4=>Nm(Cm(e4),n2,"moved"))].filter(({at:t3})=>t3>=e3&&t3<r3)}}}function km({starts:e2,walls:t2},r2,i2){return(a2,o2)=>{let s2=t2(a2-n.Gt,o2+n.Gt).flatMap(e3=>Nm(
$.wall(e3,"UTC"),r2).filter(({kind:e4,jump:t3})=>e4==="gap"&&t3>=a2&&t3<o2)),c2=new Set(e2(a2,o2));for(let e3 of s2)c2.has(e3.jump)||i2.set(e3.jump,e3);return[...new Set(
[...c2,...s2.map(({jump:e3})=>e3)])].sort((e3,t3)=>e3-t3)}}function Am(e2){return{zone:e2,expand:void 0,timed:!1,localOf:t2=>$.wall(t2,e2),endOf:e3=>e3,longest:0,
explicit:[],exceptDates:new Set,exceptInstants:new Set}}function jm(e2){let{rrule:t2,fields:n2,start:r2,zone:i2}=e2;if(t2===void 0)return;let a2=`rrule "${t2.slice(
0,80)}"`,o2=e3=>(n2.fault(`${a2} ${e3}.`),"faulty"),s2=sm(t2);if("message"in s2)return o2(s2.message);let c2=$.recurrence(s2.rrule,r2,i2);return c2?{...c2,timed:/BYHOUR=\d+,|BYMINUTE=\d+,/.
test(s2.rrule)}:o2(`begins at ${r2}, which is no date`)}function Mm({capacity:e2},t2){for(let[n2,r2]of Object.entries(e2??{}))r2===void 0||Number.isInteger(r2)&&
r2>=0||t2.fault(`capacity.${n2} must be a whole number of 0 or more.`)}function Nm(e2,t2,n2="gap"){let r2=$.resolve(e2,t2);if(!r2||!r2.gap&&!r2.twice)return[];let{
gap:i2,instant:a2,jump:o2}=r2;return[{local:e2,kind:i2?n2:"twice",at:a2,jump:o2}]}var Pm=e.n({compileCalendar:()=>Im,duplicates:()=>Hm});const Fm=1e3;function Im(e2,t2={}){
let n2=[...t2.faults??[]],r2=[],i2=e3=>{n2.push(...e3.faults),r2.push(...e3.advice)},a2=t3=>e2.flatMap(e3=>t3.of(e3).flatMap(n3=>{let r3=Up(`${t3.name} "${n3.id}\
"`,n3.location??e3.location),a3=Bm(t3,n3,e3,r3);return i2(r3),a3?[a3]:[]})),o2=e2.reduce((e3,{windows:t3,freezes:n3,advisories:r3})=>e3+t3.length+n3.length+r3.length,
0);o2>Fm&&n2.push({code:"GV200",message:`The calendar has ${o2} rules; at most ${Fm} are supported.`});let s2=o2<=Fm;return n2.push(...Hm(e2)),{time:$,regionMode:t2.
regionMode??"first-stage",windows:s2?a2(Lm):[],freezes:s2?a2(Rm):[],advisories:s2?a2(zm):[],faults:n2,unread:t2.unread??[],advice:r2,copies:e2.flatMap(({id:e3,copy:t3})=>t3?
[{...t3,calendar:e3}]:[])}}const Lm={name:"Window",of:({windows:e2})=>e2,plan:Em},Rm={name:"Freeze",of:({freezes:e2})=>e2,plan:Dm},zm={name:"Advisory",of:({advisories:e2})=>e2,
plan:(e2,t2,n2)=>e2.to===void 0&&e2.duration===void 0?n2.fault("has no end; add to: 2026-01-31T18:00 (wall time) or duration: PT9H (elapsed)."):Dm(e2,t2,n2)};function Bm(e2,t2,n2,i2){
Vm(t2,i2);let a2=i2.zone(t2.timezone,n2.timezone);if(a2===null)return;let o2=e2.plan(t2,a2,i2);if(!o2||i2.faults.length>0)return;let s2=t2.contracts;return{rule:t2,
calendar:n2.id,zone:a2,series:pa(o2.plan),gaps:o2.gaps,concerns:(e3,t3)=>!s2||s2.some(n3=>r.on(n3,e3,t3))}}function Vm(e2,t2){/^[^\s@\p{Cc}][^@\p{Cc}]{0,199}$/u.
test(e2.id)||t2.fault('the id must be 1 to 200 characters without "@"; it is what requests refer to.'),t2.filled("contracts",e2.contracts),t2.filled("regions",e2.
regions),t2.filled("teams",e2.teams),"allow"in e2&&t2.filled("allow",e2.allow),"deny"in e2&&t2.filled("deny",e2.deny),e2.contracts?.find(e3=>e3===""||e3.length>
300)!==void 0&&t2.fault("contracts has a glob that is empty or longer than 300 characters.")}function Hm(e2){let t2=new Map;return e2.flatMap(({id:e3,windows:t3,
freezes:n2,advisories:r2})=>[...t3.map(t4=>({rule:t4,key:`window ${t4.id}`,id:e3})),...n2.map(t4=>({rule:t4,key:`freeze ${t4.id}`,id:e3})),...r2.map(t4=>({rule:t4,
key:`advisory ${t4.id}`,id:e3}))]).flatMap(({rule:e3,key:n2,id:r2})=>{let i2=t2.get(n2);return t2.set(n2,i2??r2),i2===void 0?[]:[{code:"GV200",message:`There ar\
e two ${n2.replace(" ","s with the id ")}, in ${i2} and ${r2}; rename one.`,...e3.location&&{location:e3.location}}]})}var Um=e.n({onBranch:()=>qm,tagged:()=>Wm});
async function Wm(e2,t2){let{cwd:r2}=e2.repository,i2=t2.name??"*";if(n.Vt(e2.repository))return{predecessors:[],missing:`this clone is shallow, so the newest t\
ag ${i2} is not known: run "git fetch --tags --unshallow origin" (with actions/checkout: fetch-depth: 0)`};let a2=`--merged=${e2.tip}`,[o2,s2]=await eh(e2,i2,[a2]),
c2=o2[0]??await $m(r2,s2);if(!c2&&Qm(i2))return{predecessors:[],missing:`there is no tag ${i2} in the history of base: push it, or run "git fetch --tags origin"`};
if(!c2)return{predecessors:[],...await Gm(e2,i2)};let l2=t2.all?[...o2,...s2]:[c2,...(await eh(e2,i2,[a2,`--no-merged=${c2.commit}`])).slice(0,2).flat()],u2=await Jm(
e2,t2,"tag",l2.slice(0,500));return l2.length>500?{...u2,missing:`there are more than 500 releases ${i2}`}:t2.all?u2:{...u2,predecessors:u2.predecessors.map(d2)};
function d2(n2){let r3=o2.slice(o2.findIndex(({name:e3})=>e3===n2.name)+1);return{...n2,instead:async()=>(await Jm(e2,t2,"tag",r3.slice(0,100))).predecessors}}}
async function Gm(e2,t2){let[n2,r2,i2]=await eh(e2,t2,[`--no-merged=${e2.tip}`]),a2=[...n2,...r2];if(a2.length>0)return{aside:`tags ${t2} are there (${Km(a2)}),\
 and the history of base holds none of them: they are no releases of base`};let[,,o2]=await eh(e2,t2,[`--merged=${e2.tip}`]),s2=[...o2,...i2];return s2.length>0?
{aside:`tags ${t2} are there (${Km(s2)}), and none of them is a release by its name: a pattern with a dash after its star asks for pre-releases, and a tag can b\
e named by itself`}:{aside:`there is no tag ${t2} in this clone: where there are releases, run "git fetch --tags origin"`}}function Km([e2,...t2]){return`${e2?.
name??""}${t2.length>0?` and ${String(t2.length)} more`:""}`}async function qm(e2,n2){let{name:r2=""}=n2;for(let i2 of[`refs/remotes/origin/${r2}`,`refs/heads/${r2}`]){
let a2=await t.c(e2.repository.cwd,i2);if(a2!==void 0)return Jm(e2,n2,"branch",[{name:r2,commit:a2}])}return{predecessors:[],missing:`there is no branch ${r2} i\
n this clone: run "git fetch --no-tags origin +refs/heads/${r2}:refs/remotes/origin/${r2}"`}}async function Jm({repository:e2,tip:t2,open:r2},{path:i2},a2,o2){let s2=[],
c2=[],l2=[];for(let{name:u2,commit:d2}of o2){let{entries:o3}=await r2(d2),f2=e3=>({relation:a2,name:u2,path:e3,open:()=>r2(d2)}),p2=e3=>o3.has(e3)?f2(e3):void 0;
l2.push({name:u2,open:()=>r2(d2),called:p2});let m2=o3.has(i2);m2&&!(await Xm(e2,d2,t2)).has(i2)?s2.push(f2(i2)):c2.push({count:s2.length,window:m2?void 0:n.Rt(
e2,d2,t2),holds:t3=>Zm(e2.cwd,t3,d2),called:p2})}return{predecessors:s2,looked:o2.map(({name:e3})=>e3).join(" or "),states:l2,...c2.length>0&&{unplaced:c2}}}const Ym=new WeakMap;
function Xm(e2,n2,r2){let i2=Ym.get(e2)??new Map;Ym.set(e2,i2);let a2=["--first-parent","--diff-merges=first-parent","--diff-filter=A","--no-renames"],o2=["-z",
"--name-only","--no-relative","--no-show-signature","--format="],s2=async()=>new Set(t.x(await t.y(["log",...a2,...o2,`${n2}..${r2}`,"--"],{cwd:e2.cwd}))),c2=`${n2}\
..${r2}`,l2=i2.get(c2)??s2();return i2.set(c2,l2),l2}async function Zm(e2,n2,r2){return(await t.b(["merge-base",n2,r2],{cwd:e2,accept:[1]})).trim()===n2}function Qm(e2){
return!/[*?[]/.test(e2)}async function $m(e2,n2){if(n2.length<2)return n2[0];let r2=n2.slice(0,500).map(({commit:e3})=>e3),i2=await t.b(["merge-base","--indepen\
dent",...r2],{cwd:e2});return n2.find(({commit:e3})=>i2.includes(e3))}async function eh({repository:{cwd:e2}},n2,i2){let a2=await t.b(["for-each-ref","--format=\
%(refname:strip=2)%00%(objectname)%00%(*objectname)",...i2,"--",`refs/tags/${n2}`],{cwd:e2,accept:[129]}),[o2="",s2=""]=/^([^*?]*)(?:\*[^*]*-(?=v[\d*]))?(.*)$/i.
exec(n2)?.slice(1)??[],c2=s2.includes("-"),l2=s2===""?0:o2.replace(/(?<![0-9a-z])v?\d[\d.]*$/i,"").length,u2=[],d2=[],f2=[];for(let e3 of a2.split(`
`).filter(Boolean)){let[t2="",i3="",a3=""]=e3.split("\0"),o3=t2.slice(l2),s3=th.test(o3),p2=s3?o3:nh.exec(t2)?.[1]??"",m2=r.kt(p2,"date")??r.kt(p2,"schemaver")??
r.kt(p2,"semver"),h2={name:t2,commit:a3===""?i3:a3};t2===n2||m2&&(!m2.preRelease||c2)?u2.push({...h2,version:{text:p2,numbers:[],...m2,versioning:"semver"}}):!m2&&
s3&&!rh.test(t2)?d2.push(h2):f2.push(h2)}return[u2.sort((e3,t2)=>r.Et(t2.version,e3.version)),d2,f2]}const th=/^v?\d/i,nh=/(?:^|[^0-9])(v?\d+(?:[.-]\d+)*(?:-[0-9A-Za-z.-]+)?(?:\+.*)?)$/i,
rh=/[\d._-](?:a|b|c|rc|cr|m|alpha|beta|pre|dev|snapshot)[._-]?\d*$/i;async function ih(e2,t2,n2){let[r2]=await eh({repository:{cwd:e2}},"*",[`--merged=${t2}`,`-\
-contains=${n2}`]);return r2.at(-1)?.name}var ah=e.n({governanceSchemas:()=>sh});let oh;const sh=()=>oh??=JSON.parse(process.getBuiltinModule("node:zlib").brotliDecompressSync(
Buffer.from("W9mFAcDD8MYI6UmjycEinW7ZoupBsOGpPRn5YWExQpJZIvMivVlrqSlWniBEPylAU/v8rfr6lbOciGRVmRNvKjDpWpKmwpth9dA/f1pTJ75cQU4PqtcvWKqWVTugowxRn7qlQwyfaHHutJd40JK\
FDH3RNQYjT5PRGqCXEuwiNI71Ot+qdn0hc6m7T3mpqYGVcJAGvdkhyM8JksID9XvDdXUigrHrLQZZ+IsHE+7yio+i///+Xv/9EEAoKqCizPhNlaq01lxzrfF1dK/GuCDlCR7IevYHgLXPPnvfK8mWUX6gWCHiLmV\
BVKWjrjki+4ddKsBFlypFUwRk3sYrE7Jm2oap1y1J1/S7W9sYMOaRhD5wV+bVz1/lNumbPqBNp5WWgrfkf4D8RqHY9odVc7n82j0Q10KVa7B/TUTPb8G+ovupm4eN9v6iGfMsh7RKxEywfGl60r+lW8n0+Ms3nyp\
yVEjaRHV68FmuSfpwolOHz7JhMY8+ULdvsZXLbgUBS/bIAZNrS0ipWwXUaSnZOnrmKLA0yX+eWfCrB1A2H7Jb/6ZvviS7uWHqQ3MQxasyHKv1d3qUTzWotbJJH6HGlw0NUP73tWJy7hvISexfzFslSth6PzoCIED\
dh3lp5HAbU4PUkNANJfk3qi0RwASB5uDHmM7mY94xd+IBQZ1aAKrtrmUZotve1rV/oGeluokJaq8l+ogX4uVRqPuk2xY9CZ5EMA1xmqjWfuuLtfKdnkcmIjBRju3Q+JDLNj2L+1nmr+ddfkv/6r8fgR92+rDGkF4\
f8zxtv+235rJLnStXKP+xb8me9ANn762i7NcUWKGeCUB9tN5L+to/BWWtQjxBvQHgpAvohKhuwkhFnGilxAbBlczpFpeCd3xLId7vPnE9WnnDgyFmPaIGQ5FbFkblw2Jba1eROThCRfUoGqkXqFVuA6NpX7U4vYG\
FQFOiFsQaX6nObMGk+oYOLazZBj3nC2lDmq3EyNcFLekd6I1V4/NqaZQTK22UJuo3tOsFRe8Sux4LjAC30svkisEkil4tgOwBqHYWrbWwy40oRh10bYvB1dbJ+/9hKBxod/29XgMsXWYmFSCjW9yeGHSopVGgF5Z\
qrfEc3Ly1KbRYCjT8OTNHMw4D5e0zIretM0l447USm9H/tUd6UDM6C1/vF6ecteD8YsfrQ/KyXCqTEonKVX5pCEA6AuiD4vTtbK4U1SbPKG2ZNmF0YhbmowHXjbZnYi5kVtVHIVX0Efj35ftMT9/72q1wQjAyvLR\
I7rAExMSzgQx9zL71VLC05yA7nVajsKXtAOQiuO62CHbwBGTqPh1EPQ1ByoIHdIMCcIl/QFjqxqxISWnsiKLtLdN3bNJdI1Xwbp2gd2WFvYY0o7l39s8WIlpb0TrQyjQcjTnfp7VdOGfU9zuUi0V60cDfEQrWlwD\
UhDENYFx+BcnlYGpPlEAeBI1JDlwBW6JI+F4f6IdyDqsqjJKkEExm139ybOqESgIgo2CXa9ElRwDDRkByJ0K88Wp1PPXf7cJqzdRXftTEZ+r1ukAk4GlDFhGo2NjX6bn1pL9AIZ091+qgr72Cj3qW/OSlVWN4dGE\
lIDoRH0xq7oLQ9dDn3ZFldlHDIRxyZkjU6hJIIygChrHPMiILqiTG9T6UrurDbn2csgTbMVYTm5r9C1tFKEYaqOzzO0NoaM4m6bpqJkF/SbHsZhBrIYeI7vUpHCmNh+9pzOB9awJWleBmT+1ctz0W//Cx0Y3iXi/\
9gfz/g582p0fwhx/+cvDuz+IXLC2LkL3X1skWbypggcJ1EG5vic4n6IgidShQHNcOX46ydPuwKs1ApvssY6wmgHh7DR8vRF04Yx4psN18xRNsABQcRUw/CD4KSvID3st2YqtBEle6EbY+JNALsZuIZyRo4paNv74\
BEXCfESx+hA3StRWIQKLLAAh2jOdlUc2vXwimlMyslyOZuQCJoTgkbyR9Bcqwha4fOuRRnGIzTDLBmMWCuW2X3c0nZeuAhzUCM0ynspJOB1BdDIBIdK3NRpM3g137JwDECs6OMSWjUtoaGwr4d4Zi10AsCwC+Szy\
WMix5Y81p8GcYsf31dZeavyx7eOroNM+ycJ1TPCQiEd6RZQoMSKHrqyT70OLjAOYeuZbnRJ2lg8HP3+DgDjdcx4f1LhTSgj36LfXc/uBg+Peh6v6X35tQK/+l5pt7nx3TpVl7oy8vv30Z43zFqVsQP2Q88amSqfY\
N94A1YXr6h3+30lz21QJfVqJzxIPNAzAuwGRhkF140Wy0ymv4cjcaudw7ztbobyBzIG2G2WKejEdvQQ5CT3H+8tE6bE8d3evhjLnl/423TWJgtMJAOTgKIuqz1uwDirRGpLsjH/0YVsvn424dhsGKC/KIJy8gKp9\
aPKEPoM4MFEc/JgP+/6NVLG34pxaO64Plkexw4qK73J8T+6nvCEGoqa9aPx5/ap9xhB++Ofgx6v9qHz1ge8yRgaOFp4EKUIAykQW1ThqjzFLE5ZOF7whRg6mq7rMS4SriF39G8K3KAsxGFHyEsulQe7MEduGrNk4\
Rkgwr1l+LQ+/Ki5Vrekm9pFyXzLYcRVtYMJURrG75NoW4d0HDXOAnyxBtvvE1VSLuE8DS+0hopDvE+AoGBMZ8w4vw/aNsxDs46FLEz7E9cs2huohVy73tUej+MJnm2tM1CsyBkdlaIYCDYDlkyj6Ip+0I5svmaxO\
P/48YLNBF1rqijKbWoIgSOCkFXxNA+yWKDxF7v7T8Df++3+dKdN7hKPfoO3573HCjcO2G8qXOlEHT8MLG85ae3LyZZHTPNcYUqXV2VAUYOwyw/oC3+mL3yWhrUXbyQdnWd3TlgYdN2RM1oU6W6mkEmJfoLhyU04F\
zHw7eGIvcIkEOr7mmFH4XgU3ZEwHJMGUF3RzoVk3uvynWlTFufSJTdeYGKWpUXYheGG91EHkb1dE3cxR7OgMAY6aTO10vBKcYf8UIKE+RuarPdtI//7n7nBcQ0U7ZBCJgXaOgDzE98nzUwCqOY+dUVGy62CTt9sy\
F7fMGW0RJqWNiRdsk2kQ5iEUbfG4lyngGPvgc8WU7A7aaLNOsQ0zb585EbB1CSsIhyb1a8kPJVxBr+zY0AVxxWrywkCc43WYj42YV/ysB/8DCpWL8eOS4I/qeRJ0HdbAbN2PcL4kLP6kHUJ0PYSE/SRijp+DhqJ4\
obm3JSSsv2MagVM86M0RKMdMcWS3bLyqgQFmg5cq65KCD9oqL4j4rZPbMjSGMf/nuNU3HffVgdXhMzrMNrk//XhurNRroGtQB5zqXEKenD0rIGhG7Do6AMkG/hPnDuQGkvVfs7u4o59sTLSKiRcRUo5hK4Zi0pd6\
ieT4AtmGaW3KkWsIKOX2AExQf9Lks2K7lR7aPR6eZ1CsXMXzmU9V1U4kI3awiqIXJlRX0cXX+wV+l9+14UQkzPKucWQeY0pvXg+cAbAwPr9/oIw9Hu4Btc287VvjJPghb1kXS+PAIdCMgwoCAawtINNmO0aC5xry\
Dj45hrUdPmkDp3jIa08ytuw2XLfLUK5jnfisADRLAhY4LMsEH7yCYIiL9CHhREUmJx1LfdiVCVV5dfTOAW7LXD1qUieG8wizVkfWDHUfb65vRhOALTXMwy9Bn5GLF8C7d7OVjfbD0N6OMS7GK3+b30/Q1uTw9sjQ\
NuPXtWH/9CCt3IWcORb71VEMDmGbw7v8Iwn0aKxvShynlQPoK9gX+pV7/zxuf57lfl+f555UuCjzbWLknsAvk/CAzkXwzT78d5egq4bmPSsV31D3kcb1XII75OLUwlBUclR0cc0hS8iQDRz+pAc4mP66RX9vUDQ+\
RcP+MBzCfD8+2NmIzgyAamsfrGo+4vUILHY/qlHX1BJ+kHGVjG7QSQPlYXNg9omtv1TUZQsxJehqWcgUFa6Vsj0R1alRfMX5TFy/g9oVSeFS8ad6JYxoAPKW7omZbQX8+lnTK5j9E3Fy+bgYuH7B0NUB+wDPKIHW\
RPXYNUfcd6BT3u0VwlVupqhrg93NIq5rwBSqBqUMczWECyAUk3iItatrJzFuYwa76JPPwTrEUkXaz5cgVbGOWda4X7JsHjVDTn+nXPLkPipLzBPWstIh9n48c/D/iJaI5nFrG2jnCVgx8RggmDv5+1mEFx6oMY0+\
kwmJhFgiEVAsUxELpIVLlnq4/Q7mkoZwsbyMQx0nIECMNRTTP5VHoeGgzQK486lskB32Hkp2E6YMF/9KzxVNrR1EJRm5XjP7zjVUGljMYL6sLW2PL0jfHI5wrC1sDjNb8pk4x5ctruGSyZqOFmv6nlG8cU0qFPoK\
uXFnWuR4/dVPLILNjpt6FuC/N8NLII/Eo+Ay9oEdsboye2tJYewWlgmnb1GnUfpPAL7s4Bl+lVHeSwqPGvwp95sXYsbBVk0d2ILsEKmXHiQoPsZ72I1ajZb2JiiaeHRnjYS3rR67lS1VTh0vWQdqFypOorOVhXSu\
F61lpZiv5wXk2sBXjGKvp6KzdhgLN7YBYRholHtkrFq02HPtZ9WhEbzWbhJpxK4NiUuu2cYw5s1+uPNc8I2vlHV9ZvvTnUak90qvMc0i0M82Lrm3KvZR3SYSTKvZARKEfRU1Kiygqi6RGNbo2kj8izZe1VOmuwWB\
nucRbTSmnLnV77zQJ2p7+Wzdr2W6KtRG7lI/mFSUituvWb2b6TOpI5pj1N25KUv9IZbeVizU3LnnV31EUJX2ri6Sm03WibPnHUrNn4NtENqk+3aRxMXdBboGfjqis3+bIJUrEIXn4sgzGtzhKDmcGB/81AjeXkfM\
beQjxWwAAwvVDS5tQfyAAEJMicoLiWuoEtU/VsNwlCVKawUqJbONKIEpmYkFUoJK4HolyXBIiDKx3KJkwoWZRUZKDSWmC8EYDY9orArSneun+AE41mfv/1dYAI0v9DMj3oZwmI92J5SqQ7vwm3dhu6ZkTrDDT1dF\
tb6NgE+AeCd4nutZnon/VSEObWz3bqS+6E7eMLio93a2CduyA3Ko6NZmdv+xWk3f9wMFMZgr0To3Y3VuHQBeckj37QqqTYf4OoTx7RReDQ7hgICfgKI4UoIFEXGmkQOoBCx7SiHouP1mW4x6LwpubhYyarisnRUN\
N9GrgjOVCvHmdN9iZL2tR9ziTnzTxt4JGtA7kfPADl5coxccxDu3osWQAeboF7dqb73gvED8oN0H68vTDBcSCHOnhO6f3sEZgQcQ04SbGENx1L32J6cM7mg64UFpfsP2ORjzPYTB5Eb2RCgu4S+th/PGv4lOFCiS\
ZP3RJAxHx/HYc/zofXRz8+bs/HEyljEjLfOUsYt54i8V71UJrg3WveZ6sCgxKoB2jzCtPO/0a2Lyc0BSPN5uFgkY1EpYG59UxJQVJgk3BrfarHLYlu7mC/EzqLrNuq0J8eeaCOcbCw712/+1TSYXZVgZPHt6AhxQ\
yghoPIRIrRny+mp+P2bLyHsZXfHhxA6LaUC8cZ77TMc+NrdXVnuJvmw8r0y+80OGp/KZ8/jdI566D1DhulH4UEhMNV6ufZdao9zHb2nOqfj4Y00BhMoYrLAT2IzbzKt7FhI3ps9VcRyAHX7FARE7ABo3K5JIqV84\
httejVLugV3nOoQXJJPLZxbJx9zhSNqPUsUNV11tjV00yBEg1KEN5eWOxRMYOm4ZvMeeuRA+sRBaIcBqHvBUVbMAn6n1t/XekU8MoKN1xbg6FMX3Q3iDSQdAYwH7Jus4dH8/VyfG85ec3kC9miS76QtWxdgaGPGN\
G0nffDmY4mETXsEKJ03AUTCa2HIZnbKQTX2fLJhbnjKKmhaa/WK43T44doVl+2INg3u659RbbloQBZHs81kzNuKV55e3pnN1phZEqYkaCkB/JCnzwB/orgDqKgy3ty0hA22nXrTAyf8LUFaROMTszrzT96ujKt4S\
VMUo+apgLm9LP32JTE0qksi84IN+/XaAJxR7KYCUM+YC9cQ+Z5m9XZiGfdPnMYUaDShlJxRKzoIrrupTjFUmH7z2k5gXMTWe9NhBwB4LGMH3XsXpoQJnFotw3QrqQGpD6Q0/rT8nHESYff1IG9MNYrbaNC30KHiu\
vh4ZhERFQvd++D5UNMeGjn7rd3XS2JZTOpO0dbPdsJPqFqTpgR863keYXFITlICgyFHoa55diETZBoLc0f1Ip3L9NeM2ygN1vCwdJjjwgpV05fEtCS3RwfUj1lqIVmC9u/HflQOcTAx3LjM5oCZ6DnbWDpTQp5G6\
un75+CShTQmEFCHAkz+mfnndNus7YYKrFhgenR94PcaXhhnMsFK5V5bpp43GxuoGe2jtCVSRSgUA1b9e6xKbuRBUCUR3vJKFcLIhkE4ufBBLbluM+pJQ81AQAIH90ADFHkRt4Sc66iSAFxZoE1KTusz1/vJTmyy9\
T+eCq2Lm/xIfWL9m/DJRFS1XkvSp8F9yrL7x25kbNtN7eFkk0IbFct57R5mnGpG3G7U/Lfnm04rB0i8pCREmFLb4P2tWlYiWryyXKhmkuWNTqEXMqNX2MYzbkXspt9u0OrxYJXzgfvPLiqy6Tw58J4oHtlln2Zr6\
mKoJMaqFYdpbRZcicKJxldzc6oxP5KCzzVCtUN1dl2w/6cODPcv3GbE1GN5dEMm0Mr9Lf2FB/CYLo1YmyFgyrIiVyHisESDomxns667vefSvoumWdfJL50kA/plPbP1QRuDNEo44US7OrMUkWHlR1+CFPZEIqo25\
+X+sSGK3DRaNiW0P3meMOPELPR2JdWeZkXX7qNEOv6GTYQ/0h+TE8gYu5yMgxLr3LF7ClLFPxoFlUjFp2bIqlIDLqp2evT5aCUBwyjq5PKL2F2+6zDy3lB2I8MaUNlgeZgCocG1tYNiI2cYhfzqu4eSZC6+qdtU1\
gQ0eq3phoo34YQZf1jRLX7wOYPtbE6UjdCvWUavwADSv+LFe4/j4JVP37vPj6rZT+NYtoSOxSqbP50v9Xk5gr+rlC0zZ5rv9xaCPFEKjoGiENR6FyW6BDLkrWXo520SF+qA4AYB1Ucf/CDhK0hcwn/JMWH8HIxGX\
0nUh6qSyX959nigwzfsMpiSuJZB5iVO7prloyTlHGVSWqrGWammlxYyGmKqPAdOnJmlt5u6YnfzGQa5vy67LGoS7RN8SiFEpivABJ69LG8gQOmnfAHMfo3FVPtPSf6zJEzA679tuNoK49sX0s54ceE9eR0yUKUNt\
eMamGTF6reAS1jQqsXeNNAda6MdwPizRDqGlM32gA+Zv7iOR/QhU21+AfcbmVf2fT+TeeNp53S15+5RXTUWndV8+CuuuiYK9tkf6AG8cPZIuO0RR2Rkd8mo6/so/+1V6vwc/XJVkc5tcf3zGP7pP/ZD7UDcW1k5M\
ZO4j4pmiZJkG9Pf24XLZ14q9D/qt4dedhIOgj1adWKxo64ABn3WaxW3t8GdhWf4+p4yWTOHe2dqosUz007vs32aBezizmbNKCBPBcY3BNbEs2lPcSDb02kHlgYnhkP/ohSPgfV/emMahBunbjy6s6+c+nlYoSsea\
B617hwDQmThQMGA5GyYr14nnrqqiF/jt2MoqovxklKwD+RaUZZp2QMlyuU4Omp5zAYaWweMANjaLCYuZ7X66JpOOHHQXqHCqNQqGYu6PJCak+kFtyKsoTUHY91HdD4tZx2a9MaRipkZ+a9oh9qKzfCFBR1KOw0EI\
TTgUIbho1ss4nR+XHnnhqRqzmonaeg+VPVJF/keBBl0vDrtH/L8MoJsLiDSkR76+OTSokTkvB9afUe2+7lpu2urfqZq0Qba4h0lFsPVumpIgRDOnUdrg0Hh9Ll/sqCGFwu/mPFrF89DwfZ45b4aDByHyz5J162Iq\
rpGsHke56Att6/zpmhk2V5Ll41BfmIQ6wAlyBf+FRelq6VukLK3AJSP+aPVjRhD6ZA4bBo8J9ZDFBLDhk6JHyERIM9+KIR1fsifrPV7QjWot8svtIxRwE+Vx0288BZd1xL5IzkfH7qAtaO6+mLO/OWZqRMhV2XHU\
Is0MKanmYN3KUfRcEYH2yD1K/pEObfBHtVoPhZt/b/ZUoF1Niem8Q3kbj+uXdiXYc/o5YdlSWA8W1NlvBWykfpR9P9GNbzAdiYE1/1DVGnaUj+uu0R4mRrsrfsRqNIZ8p6JNt+pI9w1ZJ1SAddZGmmwMfrWigJZZ\
8z/5C8n3adxUeV0ZUrLRNm/ImFlZdmkFAjosbbDh+iTWnSr5pnq3yZT3vWlep24VTy4cTMUa9XmsbjVhsltsveKWtkYFllKmJk7mmTGEnXMT8gdBVtQoclL6PQM9a9kihb09az7hmOT0ZksAZW2vS1ZfVJUJA6tN\
EcpQes7Zjvr1mGpKnrU3OPznD7mTlSFmzVoJAofkLo00DCSx66so9MzW7yDg4/JyvNbkLMSRp26NdiytM4QyHwWnWMoCWiFNZjYAZscJHghaU2acMI/RNGtDSxq7IH6MelYYjPsG7Lld/O8pWXlxo0D9NGXntvfn\
clodi9hmKX+d8KIlT3bwGakB5kLtVqkS4dVl5yIaF5S4SJ23hDXZ0ArjMqZNyiLTskdX1xky82HNk802IU32M8zacgHvwHcD0lZVrVsMgecLJLbdEpjtTV6jKdZ/rJL4r72Va+2mV9T9Z4tEwbKqbmW1wdb0k7GJ\
NQKaukkdSkGSU3uxbJ+dbGGoX2Jr3Ikgjj4jKJLuHVqlaJgjjVENZPAEfgCipQaQWle6oTyWMlfpWgdxTPxQn1dQPoW6LFKYjYeFYrWRXqMS28m7v+vQpSw3gD+bavuS/YzV2aVaV3sxL1N/iC9Q9PH9OTe3OrtS\
Ck0Y/bFf6TZ8nrev2T7/fQnEAmeMT8vSaeNnym9/Mo1N3j+hvKRjMR3bGi8fgjIMqCBMgXNxBn6lsgqbNo3Qiyk6BWXnKxKmW62TCqsVEofUB8lgZMfaIcZsdvFyrceAi63qbofXCQ0JHqouxkjefVkOdvTzPKzB\
cwzik+mCdQRNKbcmHTE7DB1aQvuu9fZZX6i53qYY6GyFYEQwFAB3RTlYylWsWo2MaoKdjAqvj7LcizhIfB+VmrVNsccfLXnXuFEs7vupxGb1L+caYlqHxhdSyieTBmmQ/1/bps+/cycOoghHDV9ZHMniLbmrC3fq\
L9PJCBM2snIjQMMWheGhvmeGcvtw8zVWIG5Tr8nMXvZOkh/ViQBgTurUy0pK2/MZAWqlya2lwXjy1IeTgrg+BDR3pt92/vn9ixkoLiSKnUcQUVJrtbx0tbYTgV5z2io+gHm6ZGOgFsAbnwuByeaVsEsVa8+av+Ot\
8j808dI3xbw3t2yvdXre3+vHwPDdRp6c+T4Ek2HPgexlAfFWTxR3JPB3npObz3iRnogNOzP/O5HI5mlQFnlpNDWwV/M2bQvuivwATPtE1djgNVgnSDbTWMoCk2ZaYEPcWl/mco35snTXdenEO+0ti+ds9MIZbcSy\
sYdgkYdBMm9DyBoNqBfIyeKnCxxVH85dRZ1bDMrqSGhd8a7bU/7Ljf7M5Ib6QpTPAl286aV2nreugFbHmu1ZUAQ7Ebvqb39SvKYsutYefumvTyWU8PotZxqhYxBezIGIXG+iLw7+vnqm8pknJ97GvIg3Qwn6LqIf\
Z5nuxOdAnJM7glgOChYWwpG0D0gDSzsuzciH09WYH6CXvXhTzqunMeY2oLVlyMQNrlXK9Z+Ny5fdPEMJwl9kRcEDitogpNBlVoBN1UJaqjoVl62b+MISwlVDxi6ufBKHczB4ok2RTp+VlKbw4nxIejnbTBcxvF4M\
dUKEymauPypgOWJwuMuyGuU0wCPOaMgUDuzXbBtQjS0SbnpAUy8n+AGJJ7kdzFCp7utyQUT20iPLFsD/Yc/PwI9M0XVtikOiQp8+REdKppnnyWQyTx53xefMnq6TY9vood6QZvmcG4rBoIMhjaJz60j2jzJOVmWe\
i//L1JDzaq20sDZ5lcZ88HYU4VDnxMAVUS9xzi1W8OPM8dP0EeTRPSXTOI5JQ05JVGhm21IgIOhcYacrYzSEEvm9hQamc7FpgalFCUfuwaD2G1F7VkzpSTqhlIp5trJxi3o6CjBbpYSRs5W0pyubJTqGfsiOMJMz\
F2Bomr9dETeyjMUcE3rsBaIzz+qzt8u59lEF+D6UDADzEVO6E3szgx8I9iV/PSTibV90Ctizoe/9MXt+BsnUdB0yaL3avXRYRc4jbV5pnn70/bw+u8Quk52bvTnwt8eeNtEidG5jxwBmhyKVsa4/vD7mH4Z7UT6d\
nr7y7IvAxK2si8w9scLbyoW8JgP9cVV1SOmfuusf5rXnxn6Zc0jiGzlicWo1Dn7zGh84h22EJ89zti6INDfTE/nigp88nx3WS2bNXl3yKmffoaXjhds5Vugp83npgoOd+6h2z0YczfI+mHjIRAHh6dLp2lOeBd+6\
FBN7H71rfEzQzNoYtNzfOj1nLOiRZv/Wf3RKFNdJ2rToX4zfkCcE+mjwh0LBlJ/480ALiulB3ZA5hamsyicycT+JEHfY8pQ1VxZJZhpJcqEz12UVONvtOO+9OWs1QD46Zi69sAMyZq3YrLB37/Fl6EZSf+jtxkIh\
V2Gqd4svrOVY267Z0/4miN3YW2nxD4ewjPpL3VzbyvGkC4sE/lonBHzx1sq/JUlDTva3dKpTiVgZ5+e4g157Sh1eUA1fX87KhD/Jpu9jn8EXKVtb1GXq8F4gglygL2mAnHMX06bN7wngKwMGKORTS/am5hjvPpzg\
87jmXjdr7Vdd2mS0AaPq8WWL6yk2tcpCvL2+sIv+LPniyOVVcFKSYVUV2M4ABC5q5XQXo/Zxso67yHwolTF6ypOM8PObrEYfzbPElerl+cVPGb2oY18hj0nUohHHVWcLA1ottsi6w4Ovq/PxkFMRqcHmVyJ4wprm\
egdUfT7wU76QBl7+9Iy/o11IGlhpg7KM/z61+zGC6VFU9Y8v+S9xdy8/Wig5rpWgN30w/4t4EVrDMyuGkfG6OxMnKuBwAda8VpIECJq6Xzfc154TAGcyUNHXVl3Ej+Z0oQEa708Q98s5tZi6FLflbXFnyD2BuZbz\
omutrkxXEdCi9ndwAquVRYlh9uJ5gLHmm86mtMzLesuxxmXWb3b12LJ69JVv8Ow0Pf+9MFbdk52pDWR6AQ1rwWIl3eoBdYFu6vcUzGqw2mE1cL9WsD9i1SsKFOS1aMZ6ogUUsSjWaDPl8FWzelGRgj12nhPeTjsL\
wit08iXm02sNjOP0NQ1L/7b8FBWHKDX2K9XZ0mAAJIFIi78Pg66IS/2xmD/LxLUsQ6ywfMu2sO7pvuHtt86CjqDWg32leUa+IXqtwhcYvp0ywCos8o9/i5Svzud8rRQub5lZ+bwdW/g+GtSvuNsum49E8p+swZa+\
CmvPXrpXPCpoYpajI6BucB3d4DMG7SIUkUWDxraPqcXBRaJSQhurbfm0Fwb+7o/lmXpZBC51dG1LZH1JanGezuATfY7aLxfEN+PJiI8imWaBw+5QJVjYv4QtaV6zn9ArK2irXnvnj9/2eE43ez1A/bLd5fYR5m9z\
UOkml01PLJ1YhYvtDfu8p7eoNbI12AJJ8cUGvt0Y6Mr+61+MxgAzTa6GIYr739xzMzMKFmM6dTM5X/RV5dVAan+QKriCmfrnCpHvi5ghaNaCSInC96hn5lNo2PvnXDjlOepNOc7r95Lt+vKdVRtzFMOZK0FJre2n\
5W8elznyj1H5qJ9IpfMQdqlWOuIbYvbiwBbxCYbz/XzUM96MGo2eiB6a2EV51aRMe/W+NimwdBM6t19dSxwKK+K18D5NSMwWiIw3/+/cVhudGlZUvG474OEaMdKtnS90Ix3h09eJatzAiNi6kduexyCmdVDkr90D\
OYH1ZOkGHkk8cEcwE4C0Eqh/FIP5QFWyuCCsXqO2+58HhLg2pA9lOTtEyw5/RVEkOGMSegHH3f5C+2KlWQb1LSUocgwjunx6twCPLFSY/Hj26T1chvweyIUgcfYK6cYwt1uvnai1xoL/SZ3Zos3gg0wSQ+/JKH/v\
Z3Es4ff+rJKU+HTySDjEZnHjWsqJvxUG/d5X5/14twT/9xh2xNHs4XzFFzhENu52RlsylvHxb+P4zok7+yLPp4lg/SZu5NS2My7d/NeFEjnvIq9M6gHechu4qjspxdnFG5HqfIcVFzpjK7ozMWB0iDmJsHM48UYC\
AIMAlOpk+jJUO7NTbMvqa9048MFW5XohUl+DyLMH1IuiI3cT6HUu6l8R4FDzzsNMV8Z/qoPAZC0flsDVj7Et3iTBPaGafs4pVdJy9RsCzixWm67fN9DMAIsnZ+cw2z1vNEmXtvwA=","base64")).toString());
function ch(e2,t2,r2){let i2=e3=>e3.startsWith(r2)?t2+e3.slice(r2.length):void 0,a2=e3=>r2+e3.slice(t2.length),o2=e3=>[...e3].flatMap(e4=>i2(e4)??[]),s2=[...e2.
entries].filter(([e3])=>e3.startsWith(t2));return{side:e2.side,entries:n.cn(new Map(s2.map(([e3,t3])=>[a2(e3),t3]))),load:t3=>e2.load(o2(t3)),read(t3){let n2=i2(
t3);return n2===void 0?{fault:"the file does not exist"}:e2.read(n2)},async starts(t3){let n2=await e2.starts(o2(t3));return new Map([...n2].map(([e3,t4])=>[a2(
e3),t4]))},async bytes(t3){let n2=i2(t3);return n2===void 0?void 0:e2.bytes(n2)},async mentioning(n2,r3,i3){return(await e2.mentioning(n2,r3,i3)).filter(e3=>e3.
startsWith(t2)).map(a2)}}}var lh=e.n({givenSources:()=>uh});function uh(e2){let t2=(t3,n2)=>{let i2=r.Bn(()=>new Map);return async({path:r2,name:a2="",governed:o2})=>{
if(!o2)return{predecessors:[],...ph(a2)};let s2=i2(o2.tip),c2=s2.get(a2)??n2(a2,o2,e2);return s2.set(a2,c2),mh(await c2,r2,(e3,n3)=>({relation:t3,name:a2,path:e3,
open:()=>Promise.resolve(n3)}))}};return{image:t2("image",dh),path:t2("path",fh)}}async function dh(e2,{tip:t2,unpack:n2},r2){let a2=await t2.bytes(e2)??await r2?.
file(e2);if(!a2)return ph(e2);let o2=await n2((0,i.basename)(e2),()=>Promise.resolve(a2));return o2?hh(vl("base",o2.texts),[...t2.entries.keys()]):{missing:`${e2}\
 is no compiled image that can be read`}}async function fh(e2,{tip:t2},n2){if(t2.entries.has(e2))return{path:e2,snapshot:t2};let r2=e2.endsWith("/")?e2:`${e2}/`,
a2=[...t2.entries.keys()],o2=a2.filter(e3=>!e3.startsWith(r2));if(o2.length<a2.length)return hh(ch(t2,r2,""),o2);let s2=await n2?.folder(e2);if(s2)return hh(s2,
a2);let c2=await n2?.folder((0,i.dirname)(e2)),l2=(0,i.basename)(e2);return c2?.entries.has(l2)?{path:l2,snapshot:c2}:ph(e2)}function ph(e2){return{missing:`the\
re is no ${e2} on the governed branch`}}function mh(e2,t2,n2){if("snapshot"in e2){let t3=n2(e2.path,e2.snapshot);return{looked:t3.name,predecessors:[t3]}}if(!("\
files"in e2))return{predecessors:[],...e2};let r2=gh(t2,e2.files),i2=e2.at(e2.home),{name:a2}=n2(t2,i2);return{looked:a2,predecessors:r2===void 0?[]:[n2(t2,e2.at(
t2.slice(0,t2.length-r2.length)))],states:[{name:a2,isGiven:!0,open:()=>Promise.resolve(i2),called:e3=>i2.entries.has(e3)?n2(e3,i2):void 0}]}}function hh(e2,t2){
let n2=new Map,r2=t3=>{let r3=n2.get(t3)??ch(e2,"",t3);return n2.set(t3,r3),r3},i2=new Map;for(let n3 of t2){let t3=gh(n3,e2);if(t3===void 0)continue;let r3=n3.
slice(0,n3.length-t3.length);i2.set(r3,(i2.get(r3)??0)+1)}let[a2=""]=[...i2].sort(([,e3],[,t3])=>t3-e3).map(([e3])=>e3);return{files:e2,at:r2,home:a2}}function gh(e2,{
entries:t2}){for(let n2=0;;){let r2=e2.slice(n2);if(t2.has(r2))return r2;let i2=e2.indexOf("/",n2);if(i2<0)return;n2=i2+1}}Object.defineProperty(exports,"$",{enumerable:!0,
get:function(){return Wt}}),Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return za}}),Object.defineProperty(exports,"B",{enumerable:!0,get:function(){
return Xi}}),Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return wo}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return Qa}}),
Object.defineProperty(exports,"E",{enumerable:!0,get:function(){return eo}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return ya}}),Object.
defineProperty(exports,"G",{enumerable:!0,get:function(){return mr}}),Object.defineProperty(exports,"H",{enumerable:!0,get:function(){return Fi}}),Object.defineProperty(
exports,"I",{enumerable:!0,get:function(){return Sa}}),Object.defineProperty(exports,"J",{enumerable:!0,get:function(){return un}}),Object.defineProperty(exports,
"K",{enumerable:!0,get:function(){return pr}}),Object.defineProperty(exports,"L",{enumerable:!0,get:function(){return va}}),Object.defineProperty(exports,"M",{enumerable:!0,
get:function(){return xa}}),Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return wa}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){
return Wa}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return ba}}),Object.defineProperty(exports,"Q",{enumerable:!0,get:function(){return Jt}}),
Object.defineProperty(exports,"R",{enumerable:!0,get:function(){return Ca}}),Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return ko}}),Object.
defineProperty(exports,"T",{enumerable:!0,get:function(){return Eo}}),Object.defineProperty(exports,"U",{enumerable:!0,get:function(){return xi}}),Object.defineProperty(
exports,"V",{enumerable:!0,get:function(){return ta}}),Object.defineProperty(exports,"W",{enumerable:!0,get:function(){return br}}),Object.defineProperty(exports,
"X",{enumerable:!0,get:function(){return en}}),Object.defineProperty(exports,"Y",{enumerable:!0,get:function(){return tn}}),Object.defineProperty(exports,"Z",{enumerable:!0,
get:function(){return Yt}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return $s}}),Object.defineProperty(exports,"_t",{enumerable:!0,get:function(){
return ie}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return xf}}),Object.defineProperty(exports,"at",{enumerable:!0,get:function(){return S}}),
Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return Qo}}),Object.defineProperty(exports,"bt",{enumerable:!0,get:function(){return l}}),Object.
defineProperty(exports,"c",{enumerable:!0,get:function(){return af}}),Object.defineProperty(exports,"ct",{enumerable:!0,get:function(){return bt}}),Object.defineProperty(
exports,"d",{enumerable:!0,get:function(){return gl}}),Object.defineProperty(exports,"dt",{enumerable:!0,get:function(){return ve}}),Object.defineProperty(exports,
"et",{enumerable:!0,get:function(){return Bt}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return sl}}),Object.defineProperty(exports,"ft",
{enumerable:!0,get:function(){return be}}),Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return Vc}}),Object.defineProperty(exports,"gt",{enumerable:!0,
get:function(){return _}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return Kc}}),Object.defineProperty(exports,"ht",{enumerable:!0,get:function(){
return h}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return Um}}),Object.defineProperty(exports,"it",{enumerable:!0,get:function(){return At}}),
Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return ja}}),Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return Ha}}),Object.
defineProperty(exports,"l",{enumerable:!0,get:function(){return vl}}),Object.defineProperty(exports,"lt",{enumerable:!0,get:function(){return lt}}),Object.defineProperty(
exports,"m",{enumerable:!0,get:function(){return rl}}),Object.defineProperty(exports,"mt",{enumerable:!0,get:function(){return y}}),Object.defineProperty(exports,
"n",{enumerable:!0,get:function(){return ah}}),Object.defineProperty(exports,"nt",{enumerable:!0,get:function(){return _t}}),Object.defineProperty(exports,"o",{
enumerable:!0,get:function(){return lf}}),Object.defineProperty(exports,"ot",{enumerable:!0,get:function(){return yt}}),Object.defineProperty(exports,"p",{enumerable:!0,
get:function(){return ol}}),Object.defineProperty(exports,"pt",{enumerable:!0,get:function(){return v}}),Object.defineProperty(exports,"q",{enumerable:!0,get:function(){
return Bn}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return ih}}),Object.defineProperty(exports,"rt",{enumerable:!0,get:function(){return vt}}),
Object.defineProperty(exports,"s",{enumerable:!0,get:function(){return yl}}),Object.defineProperty(exports,"st",{enumerable:!0,get:function(){return C}}),Object.
defineProperty(exports,"t",{enumerable:!0,get:function(){return lh}}),Object.defineProperty(exports,"tt",{enumerable:!0,get:function(){return Ft}}),Object.defineProperty(
exports,"u",{enumerable:!0,get:function(){return ul}}),Object.defineProperty(exports,"ut",{enumerable:!0,get:function(){return ct}}),Object.defineProperty(exports,
"v",{enumerable:!0,get:function(){return Ss}}),Object.defineProperty(exports,"vt",{enumerable:!0,get:function(){return ee}}),Object.defineProperty(exports,"w",{
enumerable:!0,get:function(){return To}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return No}}),Object.defineProperty(exports,"xt",{enumerable:!0,
get:function(){return c}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return Zo}}),Object.defineProperty(exports,"yt",{enumerable:!0,get:function(){
return u}}),Object.defineProperty(exports,"z",{enumerable:!0,get:function(){return aa}});
