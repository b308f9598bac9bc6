const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./git.js"),
n=require("./start.js"),r=require("./gate.js");let i=require("node:path"),a=require("node:zlib"),o=require("node:fs/promises"),s=require("node:os");async function c(e2,r2,i2,a2=[]){
let o2=a2.map(e3=>`:(top,literal)${e3}`),s2=t.x(await t.y(["log","--first-parent","-z","--format=%H%x00%P%x00%ct%x00%s","-n","2000",r2,"--",...o2],{cwd:e2})),c2=[];
for(let e3=0;e3+3<s2.length;e3+=4){let[t2="",r3="",a3="0",o3=""]=s2.slice(e3,e3+4),l2={commit:t2,parent:r3.split(" ").find(Boolean),at:n.Wt(a3),subject:o3};if(c2.
push(l2),l2.at<i2)return c2}return c2.length<2e3?c2:void 0}async function l(e2,n2,r2,i2){let a2=t.x(await t.y(["log","--first-parent","-z","--format=%H%x00%P%x0\
0%s","-n",String(i2),n2,"--"],{cwd:e2})),o2=[];if(n2===r2)return o2;for(let e3=0;e3+2<a2.length;e3+=3){let[t2="",n3="",i3=""]=a2.slice(e3,e3+3);if(o2.unshift({commit:t2,
subject:i3}),n3.split(" ")[0]===r2)return o2}}var u=e.n({branchHistory:()=>d});function d({cwd:e2,repository:r2,tip:i2,tipSide:a2,whole:o2}){let s2,l2=()=>r2??(s2??=
t.l(e2));return{tipSide:a2,landingsSince:(t2,n2)=>c(e2,i2,t2,n2),async*statesBefore(){await o2?.();let r3=["rev-list","--first-parent","--skip=1","-n","300",i2,
"--"];for(let i3 of(await t.b(r3,{cwd:e2})).split(`
`).filter(Boolean))yield await n.Zt(e2,i3)},isCutOff:async()=>n.Vt(await l2()),snapshotAt:t2=>n.Zt(e2,t2),async sourcesBetween(e3,r3){let i3=await n.At(await l2(),
{base:{name:e3,commit:e3},head:{name:r3,commit:r3}});return o2?t.w(i3,o2):i3}}}const f=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],p=/^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/,
m=new Map;function h(e2){let t2=n.Jt(e2);return t2===void 0?{message:`"${e2.slice(0,60)}" is not a point in time; write it with Z or an offset, like 2026-11-28T\
21:00Z.`}:{instant:t2}}function g(e2,t2){if(t2==="UTC")return`${re(e2)} ${te(e2)}`;let n2=ae(e2,t2);return`${re(n2)} ${ie(n2)} ${t2} (${te(e2)})`}function ee(e2,t2,n2){
let r2=`${te(e2)} to ${te(t2)}`;if(n2==="UTC")return r2;let[i2,a2]=[ae(e2,n2),ae(t2,n2)];return`${re(i2)} ${ie(i2)} to ${re(a2)} ${ie(a2)} ${n2} (${r2})`}function te(e2){
return`${ie(e2)}Z`}function ne(e2){return new Date(e2).toISOString().replace(".000Z","Z")}function _(e2){let t2=p.exec(e2.trim());if(!t2||!/\d/.test(e2)||e2.trim().
endsWith("T"))return;let[r2,i2,a2,o2,s2]=t2.slice(1).map(e3=>Number(e3??0));return r2*7*n.Gt+i2*n.Gt+a2*n.Kt+o2*n.qt+s2*n.Yt}function v(e2){let t2=Math.round(e2/
n.qt),r2=[[Math.floor(t2/1440),"d"],[Math.floor(t2/60)%24,"h"],[t2%60,"min"]].filter(([e3])=>e3>0).slice(0,2);return r2.length===0?"0 min":r2.map(([e3,t3])=>`${e3}\
 ${t3}`).join(" ")}function re(e2){return f[new Date(e2).getUTCDay()]??""}function ie(e2){let t2=new Date(e2).toISOString();return`${t2.slice(0,10)} ${t2.slice(
11,e2%6e4==0?16:19)}`}function ae(e2,t2){let[n2=1,r2=1,i2=0,a2=0,o2=0,s2=0]=(se(t2).format(e2).match(/\d+/g)??[]).map(Number);return Date.UTC(i2,n2-1,r2,a2,o2,s2)}
function oe(e2){if(!/^[A-Za-z][A-Za-z0-9_+\-/]{1,60}$/.test(e2))return!1;try{return ae(0,e2),!0}catch{return!1}}function se(e2){let t2=m.get(e2);if(t2)return t2;
let n2="2-digit",r2=new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn",{timeZone:e2,hourCycle:"h23",year:"numeric",month:n2,day:n2,hour:n2,minute:n2,second:n2});
return m.set(e2,r2),r2}async function ce(e2,t2){let r2=[[t2,"config"],...n.it].filter(([t3])=>e2.entries.has(t3));if(r2.length===0)return{parts:[],central:[],faults:le(
e2,t2)};await e2.load(r2.map(([e3])=>e3));let i2=await Promise.all(r2.map(([t3,n2])=>ue(e2,t3,n2))),a2=i2.flatMap(e3=>"part"in e3?[e3.part]:[]),o2=await pe(e2,a2),
s2=[...i2.flatMap(e3=>"faults"in e3?e3.faults:[]),...o2.faults,...e2.entries.has(t2)?[]:le(e2,t2)];return{parts:a2,central:o2.parts,faults:s2}}function le(e2,t2){
let i2=n.nt.find(n2=>n2!==t2&&e2.entries.has(n2));return i2===void 0?[]:[r.Sn("GV008",`${i2} is not read: rename it to ${t2}`,{file:i2,side:e2.side})]}async function ue(e2,t2,n2){
let i2={file:t2,side:e2.side};if(!(e2.entries.get(t2)?.mode??"").startsWith("100"))return{faults:[r.Sn("GV008","a governance file must be an ordinary file: repl\
ace the link by its content",i2)]};let a2=e2.read(t2);if("fault"in a2)return{faults:[r.Sn("GV008",a2.fault,i2)]};let o2=await r.vn(n2,r.Pn(t2,e2.side,a2.text));
return"faults"in o2?o2:{part:de(o2,n2)}}function de(e2,t2){let n2=t2==="policy";return{file:e2.source.file,raw:n2?fe(e2.value):e2.value,at:(...t3)=>r.$t(e2,n2&&
t3[0]==="policy"?t3.slice(1):t3)}}function fe(e2){let{waivers:t2,...n2}=e2;return{policy:Object.fromEntries(Object.entries(n2).filter(([e3])=>e3!=="version"&&e3!==
"$schema")),...t2&&{waivers:t2}}}async function pe(e2,t2){let i2=[],a2=[];for(let o2 of t2){let{extends:t3}=o2.raw;if(!t3)continue;let s2=o2.at("extends","file");
await e2.load([t3.file]);let c2=e2.read(t3.file);if("fault"in c2){a2.push(r.Sn("GV014",`${t3.file} cannot be read: ${c2.fault}`,s2));continue}let l2=n.lt(c2.text);
if(t3.sha256!==void 0&&t3.sha256!==l2){let e3=`${t3.file} is not the file that is pinned: its sha256 is ${l2}`;a2.push(r.Sn("GV014",e3,o2.at("extends","sha256")));
continue}let u2=await ue(e2,t3.file,"config");"faults"in u2?a2.push(...u2.faults):i2.push(u2.part)}return{parts:i2,faults:a2}}function me(e2,...t2){let n2=e2;for(let e3 of t2){
if(typeof n2!="object"||!n2||!Object.hasOwn(n2,e3))return;n2=n2[e3]}return n2}function he(e2,...t2){let n2=me(e2,...t2);return typeof n2=="string"&&n2!==""?n2:void 0}
function ge(e2,...t2){let n2=me(e2,...t2);return Array.isArray(n2)?n2:[]}function _e(e2,t2){let n2=new Map(e2.filter(({value:e3})=>he(e3,"kind")==="API").map(e3=>[
ve(he(e3.value,"metadata","name")??""),ye(e3)]));return e2.flatMap(({value:e3,location:r2})=>{let i2=he(e3,"metadata","name"),a2=ge(e3,"spec","consumesApis").filter(
e4=>typeof e4=="string");if(i2===void 0||a2.length===0)return[];let o2=t2(he(e3,"spec","owner")??"");return[{id:i2,owners:o2===void 0?[]:[o2],reads:a2.map(e4=>({
contract:n2.get(ve(e4))??ve(e4)})),ack:"breaking",location:r2}]})}function ve(e2){return e2.slice(Math.max(e2.lastIndexOf("/"),e2.lastIndexOf(":"))+1).toLowerCase()}
function ye({file:e2,value:t2}){let n2=he(t2,"metadata","annotations","contract-check/contract");if(n2!==void 0)return n2;let r2=he(t2,"spec","definition","$tex\
t");return r2===void 0||/^[a-z]+:/i.test(r2)?void 0:be(e2,r2)}function be(e2,t2){let n2=e2.split("/").slice(0,-1);for(let e3 of t2.split("/"))if(e3!==""&&e3!=="\
."){if(e3!=="..")n2.push(e3);else if(n2.pop()===void 0)return}return n2.join("/")}function xe(e2){return{files:e2.map(e3=>e3.replace(/\{[A-Za-z]\w*\}/g,"*")),patterns:e2.
flatMap(Se).filter(e3=>e3.includes("{version}"))}}function Se(e2){let t2=e2.replace(/\{([A-Za-z]\w*)\}/g,"\0$1\0");return r.on(t2).map(e3=>e3.replace(/\0(\w+)\0/g,
"{$1}"))}function Ce(e2,t2){for(let n2 of e2){let r2=we(n2,t2);if(r2)return{...r2,peer:t3=>Ce(e2,t3)}}}function we(e2,t2){if(t2.split("/").length>64)return;let{
groups:n2,indices:r2}=Ae(e2,"[vV]?(?:(?:19|20)\\d{2}[-._](?:0[1-9]|1[0-2])(?:[-._]\\d{2})?|\\d{1,9}-\\d{1,9}-\\d{1,9}|\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+][0-9A-Za-z.+-]+\
)?|\\d{1,9}(?:\\.\\d{1,9})?)").exec(t2)??Ae(e2,Oe).exec(t2)??Te(e2)?.exec(t2)??{},[i2,a2]=[n2?.version,r2?.groups?.version];if(i2===void 0||!a2)return;let[o2,s2]=[
n2?.[De],r2?.groups?.[De]],c2=t2.slice(0,a2[0]),l2=s2?`${t2.slice(a2[1],s2[0])}{version}${t2.slice(s2[1])}`:t2.slice(a2[1]),u2=Ee(l2),d2=l2.slice(0,l2.length-u2.
length).replaceAll(i2,"{version}"),f2=o2===void 0||o2===i2;return{path:t2,line:`${c2}{version}${d2}`,ending:u2,version:i2,prefix:c2,...!f2&&{other:o2}}}function Te(e2){
let t2=e2.replace(/(\{version\}.*?)\{version\}/s,`$1{${De}}`);return t2===e2?void 0:Ae(t2,r.Pt)}function Ee(e2){return n.vn.find(t2=>e2.endsWith(t2))??/\.(?:json|ya?ml)$/.
exec(e2)?.[0]??""}const De="_later",Oe="[vV]?\\d[0-9A-Za-z.+_-]*",ke=new Map;function Ae(e2,t2){let n2=`${t2}
${e2}`,r2=ke.get(n2)??je(e2,t2);return ke.size<1e3&&ke.set(n2,r2),r2}function je(e2,t2){let n2=new Set,r2=e2.replace(/\{([A-Za-z_]\w*)\}|(\*\*\/)|(\*\*)|(\*)|(\?)|[^]/g,
(e3,r3,i2,a2,o2,s2)=>r3===void 0?i2===void 0?a2===void 0?o2===void 0?s2===void 0?Me(e3):"[^/]":"[^/]*?":".*?":"(?:[^/]+/)*?":n2.has(r3)?`\\k<${r3}>`:(n2.add(r3),
`(?<${r3}>${r3==="version"||r3===De?t2:"[^/]+?"})`));return RegExp(`^${r2}$`,"d")}function Me(e2){return e2.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")}function Ne({
value:e2,location:t2},n2){if(he(e2,"kind")!=="DataContract")return;let r2=Fe(e2,"contractCheck.files");if(r2===void 0)return;let i2=n2(Fe(e2,"contractCheck.owne\
r")??he(e2,"team","name")??""),a2=he(e2,"id");return{...a2!==void 0&&{id:a2},...xe(r2.split(",").map(e3=>e3.trim())),ignore:[],owners:i2===void 0?[]:[i2],elements:ge(
e2,"schema").flatMap(e3=>Pe(e3,[],t2,n2)),location:t2}}function Pe(e2,t2,n2,r2){return t2.length>50?[]:ge(e2,"properties").flatMap(e3=>{let i2=he(e3,"name");if(i2===
void 0)return[];let a2=[...t2,i2],o2=he(e3,"classification"),s2=Fe(e3,"contractCheck.owner"),c2=s2===void 0?void 0:r2(s2),l2={path:`${a2.join(".")}.**`,owners:c2===
void 0?[]:[c2],...o2!==void 0&&{tags:[o2]},location:n2};return[...c2!==void 0||o2!==void 0?[l2]:[],...Pe(e3,a2,n2,r2)]})}function Fe(e2,t2){return he(ge(e2,"cus\
tomProperties").find(e3=>he(e3,"property")===t2),"value")}async function Ie(e2,t2,n2){let i2=e3=>t2.flatMap(({raw:t3})=>r._r(t3.imports?.[e3]));if(i2("backstage").
length+i2("odcs").length===0)return{contracts:[],consumers:[],faults:[]};let a2=[],o2=await Le(e2,i2("backstage"),a2),s2=await Le(e2,i2("odcs"),a2),c2=e3=>Re(n2,
e3);return{consumers:_e(o2,c2),contracts:s2.flatMap(e3=>Ne(e3,c2)??[]),faults:a2}}async function Le(e2,t2,n2){let i2=[...e2.entries].filter(([e3,{mode:n3}])=>n3.
startsWith("100")&&r.sn(t2,e3)).map(([e3])=>e3).sort().slice(0,2e3);if(i2.length===0)return[];await e2.load(i2);let a2=await r.wn();return i2.flatMap(t3=>{let i3=e2.
read(t3);if("fault"in i3)return n2.push(r.Sn("GV008",i3.fault,{file:t3,side:e2.side})),[];let o2=r.Pn(t3,e2.side,i3.text);try{return a2(o2).map(e3=>({file:t3,value:r.
kn(e3),location:o2.locate(e3.start,e3.start)}))}catch(e3){if(!(e3 instanceof r.Mn))throw e3;return n2.push(r.Sn("GV001",e3.message,e3.location)),[]}})}function Re(e2,t2){
let n2=t2.toLowerCase();if(n2.startsWith("@"))return e2.teams.get(n2)?.handle??t2;let[r2="",i2=n2]=n2.includes(":")?n2.split(":",2):["group",n2],a2=i2.slice(i2.
lastIndexOf("/")+1);return r2==="user"?`@${a2}`:[...e2.teams.values()].find(({handle:e3})=>e3.toLowerCase().split("/").at(-1)===a2)?.handle}function ze(e2,t2){return e2.
findLast(({raw:e3})=>e3[t2]!==void 0)?.raw[t2]}function Be(e2){return(e2.raw.contracts??[]).map(({files:t2,ignore:n2,owner:i2,elements:a2,...o2},s2)=>({...o2,...xe(
r._r(t2)),ignore:r._r(n2),owners:r._r(i2),elements:(a2??[]).map(({owner:t3,...n3},i3)=>({...n3,owners:r._r(t3),location:e2.at("contracts",s2,"elements",i3)})),location:e2.
at("contracts",s2)}))}function Ve({raw:e2}){let{enforce:t2}=e2;return t2===void 0?[]:typeof t2=="string"?[{files:["**"],enforce:t2}]:t2.map(e3=>({files:r._r(e3.
files),enforce:e3.enforce}))}function He(e2){return Object.entries(e2.raw.teams??{}).map(([t2,n2])=>({handle:t2,members:We(n2).map(Ge),github:!Ue(n2)&&n2.github===
!0,...!Ue(n2)&&n2.function!==void 0&&{function:n2.function},location:e2.at("teams",t2)}))}function Ue(e2){return Array.isArray(e2)}function We(e2){return Ue(e2)?
e2:e2.members??[]}function Ge(e2){return`@${e2.replace(/^github:/,"").replace(/^@/,"")}`}function Ke(e2){return Object.entries(e2.raw.people??{}).map(([e3,{keys:t2,
emails:n2,away:i2}])=>({handle:e3,keys:t2??[],emails:(n2??[]).map(e4=>e4.toLowerCase()),away:(i2??[]).map(({from:e4,to:t3,deputy:n3})=>({from:r.An(e4)??1/0,to:r.
jn(t3)??-1/0,deputy:n3}))}))}function qe(e2){return(e2.raw.consumers??[]).map(({owner:t2,ack:n2,...i2},a2)=>({...i2,owners:r._r(t2),ack:n2??"breaking",location:e2.
at("consumers",a2)}))}function Je(e2){return(e2.raw.policy?.rules??[]).map((t2,n2)=>({...t2,location:e2.at("policy","rules",n2)}))}function Ye(e2){return(e2.raw.
waivers??[]).map((t2,n2)=>({...t2,until:r.jn(t2.expires)??-1/0,location:e2.at("waivers",n2)}))}async function Xe(e2,t2,n2){let r2=tt("this repository",t2),i2=[...r2?
[r2]:[],...n2.flatMap(e3=>tt(e3.file,[e3])??[])],a2=[...n2,...t2].flatMap(e3=>(e3.raw.calendars??[]).map((t3,n3)=>({entry:t3,at:e3.at("calendars",n3)})));if(i2.
length+a2.length===0)return;let{compileCalendar:o2,duplicates:s2}=await Promise.resolve().then(()=>og),c2=[],l2=[],u2=[...i2];for(let{entry:t3,at:n3}of a2){let r3=t3.
file??t3.ics;if(r3===void 0||t3.file!==void 0&&t3.ics!==void 0){c2.push({code:"GV004",message:"a calendar needs either file: or ics:",location:n3});continue}let{
source:i3,faults:a3}=await Ze(e2,r3,t3,n3),d3=i3?[...o2([i3]).faults,...s2([...u2,i3]).slice(s2(u2).length)]:[];l2.push(...a3,...d3),i3&&a3.length+d3.length===0&&
u2.push(i3)}let d2=ze([...n2,...t2],"regionMode");return o2(u2,{faults:c2,unread:l2,...d2&&{regionMode:d2}})}async function Ze(e2,t2,{ics:n2,kind:r2,timezone:i2,
maxAge:a2},o2){let s2=e2.entries.get(t2);await e2.load([t2]);let c2=s2?.mode.startsWith("100")?e2.read(t2):{fault:"there is no such file"};if("fault"in c2)return{
faults:[{code:"GV200",message:`${t2} cannot be read: ${c2.fault}`,location:o2}]};if(n2===void 0){let n3=await ue(e2,t2,"calendar");return"faults"in n3?n3:Qe(n3.
part,a2,o2)}let{readIcs:l2}=await Promise.resolve().then(()=>rh),u2=await l2(c2.text,{id:t2,file:t2,...r2&&{kind:r2},...i2!==void 0&&{timezone:i2}}),{copy:d2,faults:f2}=$e(
t2,et(c2.text),a2,o2);return{source:{...u2.source,...d2&&{copy:d2}},faults:[...u2.faults,...f2]}}function Qe(e2,t2,n2){let r2=["calendars","regionMode"].filter(
t3=>e2.raw[t3]!==void 0).map(t3=>({code:"GV002",message:`${t3}: of a calendar that another file names is not read: write it into that file`,location:e2.at(t3)})),
{copy:i2,faults:a2}=$e(e2.file,e2.raw.asOf,t2,n2),o2=[...r2,...a2],s2=tt(e2.file,[e2]);if(!s2&&!i2)return{faults:o2};let c2={id:e2.file,windows:[],freezes:[],advisories:[]};
return{source:{...s2??c2,...i2&&{copy:i2}},faults:o2}}function $e(e2,t2,n2,r2){if(n2===void 0)return{faults:[]};let i2=t2===void 0?void 0:h(t2);return i2&&"inst\
ant"in i2?{copy:{asOf:i2.instant,maxAge:_(n2)??0,location:r2},faults:[]}:{faults:[{code:"GV004",message:`maxAge: of ${e2} cannot be checked: ${i2?`its asOf: ${i2.
message}`:"it does not say when it was taken"}; let the job that copies it write asOf: 2026-11-22T09:00Z into it (DTSTAMP in an .ics file)`,location:r2}]}}function et(e2){
return[...e2.matchAll(/^DTSTAMP[^:\r\n]*:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\s*$/gm)].map(([,e3,t2,n2,r2,i2,a2])=>[e3,t2,n2].join("-")+`T${[r2,i2,a2].join("\
:")}Z`).sort().at(-1)}function tt(e2,t2){let n2=ze(t2,"timezone"),i2={id:t2.find(({raw:e3})=>e3.windows??e3.freezes)?.file??e2,...n2!==void 0&&{timezone:n2},windows:t2.
flatMap(e3=>(e3.raw.windows??[]).map(({approvers:t3,...n3},i3)=>({...n3,...t3!==void 0&&{approvers:r._r(t3)},location:e3.at("windows",i3)}))),freezes:t2.flatMap(
e3=>(e3.raw.freezes??[]).map((t3,n3)=>({...t3,location:e3.at("freezes",n3)}))),advisories:t2.flatMap(e3=>(e3.raw.advisories??[]).map((t3,n3)=>({...t3,location:e3.
at("advisories",n3)})))};return i2.windows.length+i2.freezes.length+i2.advisories.length===0?void 0:i2}function nt(e2,t2){return[...rt(t2,"contracts"),...rt(t2,
"consumers"),...it(t2),...t2.flatMap(t3=>st(t3,e2)),...t2.flatMap(t3=>ct(t3,e2)),...t2.flatMap(lt),...t2.flatMap(t3=>ut(t3,e2))]}function rt(e2,t2){let n2=new Map,
i2=[];for(let a2 of e2)for(let[e3,{id:o2}]of(a2.raw[t2]??[]).entries()){if(o2===void 0)continue;let s2=n2.get(o2),c2=a2.at(t2,e3,"id");if(s2!==void 0){let e4=`t\
he id ${JSON.stringify(o2)} is used twice, first in ${s2}: every id of ${t2}: is unique`;i2.push(r.Sn("GV006",e4,c2))}else n2.set(o2,`${c2.file}:${String(c2.line??
1)}`)}return i2}function it(e2){let t2=new Map;return e2.flatMap(e3=>["teams","people"].flatMap(n2=>Object.keys(e3.raw[n2]??{}).flatMap(i2=>{let a2=`${n2} ${i2.
toLowerCase()}`,o2=t2.get(a2),s2=e3.at(n2,i2);return t2.set(a2,o2??`${s2.file}:${String(s2.line??1)}`),o2===void 0?[]:[r.Sn("GV006",`${i2} is written twice, fir\
st in ${o2}: keep one`,s2)]})))}function*at(e2){yield*y(e2.defaultOwner,["defaultOwner"]),yield*y(e2.defaults?.owner,["defaults","owner"]),yield*y(e2.governance?.
owner,["governance","owner"]);for(let[t2,n2]of(e2.contracts??[]).entries()){yield*y(n2.owner,["contracts",t2,"owner"]),yield*y(n2.deputies,["contracts",t2,"depu\
ties"]),yield*y(n2.oncall,["contracts",t2,"oncall"]);for(let[e3,{owner:r2}]of(n2.elements??[]).entries())yield*y(r2,["contracts",t2,"elements",e3,"owner"])}for(let[
t2,{owner:n2}]of(e2.consumers??[]).entries())yield*y(n2,["consumers",t2,"owner"]);for(let[t2,{approvers:n2,oncall:r2}]of(e2.windows??[]).entries())yield*y(n2,["\
windows",t2,"approvers"]),yield*y(r2,["windows",t2,"oncall"]);for(let[t2,{board:n2}]of(e2.freezes??[]).entries())yield*y(n2,["freezes",t2,"board"]);for(let[t2,{
approver:n2}]of(e2.waivers??[]).entries())yield*y(n2,["waivers",t2,"approver"]);yield*y(e2.policy?.emergency?.approvers,["policy","emergency","approvers"]);for(let[
t2,{functions:n2}]of Object.entries(e2.policy?.boards??{}))for(let[e3,r2]of Object.entries(n2))yield*y(r2,["policy","boards",t2,"functions",e3]);for(let[t2,n2]of ot(
e2))r.hr(t2)&&(yield[t2,n2])}function*y(e2,t2){for(let[n2,i2]of r._r(e2).entries())yield[i2,typeof e2=="string"?t2:[...t2,n2]]}function*ot(e2){let{policy:t2}=e2,
n2=[...Object.entries(t2?.roles??{}).map(([e3,t3])=>[t3,["policy","roles",e3]]),[t2?.emergency?.signoff,["policy","emergency","signoff"]],...(t2?.rules??[]).map(
({signoff:e3},t3)=>[e3,["policy","rules",t3,"signoff"]])];for(let[e3,t3]of n2)for(let[n3,{role:r2}]of(e3??[]).entries())yield[r2,[...t3,n3,"role"]]}function st(e2,t2){
let n2=[...t2.teams.values()].map(({handle:e3})=>e3);return[...at(e2.raw)].flatMap(([i2,a2])=>{if(!i2.includes("/")||t2.teams.has(i2.toLowerCase()))return[];let o2=r.
yn(i2,n2)||": list its members under teams:, or write {github: true} there";return[r.Sn("GV007",`no team ${JSON.stringify(i2)} under teams:${o2.slice(1)}`,e2.at(
...a2))]})}function ct(e2,t2){let n2=Object.keys(t2.settings.boards??{});return[...[...ot(e2.raw)].flatMap(([e3,t3])=>r.mr(e3)?[[r.pr(e3),t3]]:[]),...(e2.raw.contracts??
[]).flatMap(({elements:e3},t3)=>(e3??[]).flatMap(({boards:e4},n3)=>(e4??[]).map((e5,r2)=>[e5,["contracts",t3,"elements",n3,"boards",r2]])))].flatMap(([t3,i2])=>{
if(n2.includes(t3))return[];let a2=r.yn(t3,n2)||": declare it under boards: of the policy";return[r.Sn("GV007",`no board ${JSON.stringify(t3)}${a2}`,e2.at(...i2))]})}
function lt(e2){let{raw:t2}=e2,n2=[...(t2.waivers??[]).map(({expires:e3},t3)=>[e3,["waivers",t3,"expires"]]),...(t2.contracts??[]).flatMap(({expires:e3,elements:t3},n3)=>[
[e3,["contracts",n3,"expires"]],...(t3??[]).map(({frozen:e4},t4)=>[e4?.until,["contracts",n3,"elements",t4,"frozen","until"]])]),...Object.entries(t2.people??{}).
flatMap(([e3,{away:t3}])=>(t3??[]).flatMap(({from:t4,to:n3},r2)=>[[t4,["people",e3,"away",r2,"from"]],[n3,["people",e3,"away",r2,"to"]]]))],i2=(t2.contracts??[]).
flatMap(({status:t3,expires:n3},i3)=>t3==="experimental"&&n3===void 0?[r.Sn("GV004","an experimental contract needs expires:, so that it ends",e2.at("contracts",
i3,"status"))]:[]),a2=n2.flatMap(([t3,n3])=>t3===void 0||r.An(t3)!==void 0&&r.jn(t3)!==void 0?[]:[r.Sn("GV003",`${JSON.stringify(t3)} is not a day of the calend\
ar`,e2.at(...n3))]);return[...i2,...a2]}function ut(e2,t2){return t2.defaultOwners.length>0?[]:[...e2.raw.unowned==="default-owner"?[["unowned"]]:[],...e2.raw.defaults?.
unowned==="default-owner"?[["defaults","unowned"]]:[],...(e2.raw.contracts??[]).flatMap(({unowned:e3},t3)=>e3==="default-owner"?[["contracts",t3,"unowned"]]:[])].
map(t3=>r.Sn("GV004","unowned: default-owner needs defaultOwner: to name one",e2.at(...t3)))}var dt=e.n({withoutConfig:()=>pt});async function ft(e2,t2){if(t2!==
void 0&&!e2.entries.has(t2))return{faults:[r.Sn("GV001",`there is no ${t2} on the governed branch`,{file:t2})]};let{parts:n2,central:i2,faults:a2}=await ce(e2,t2??
"contract-check.yaml");if(a2.length>0)return{faults:a2};if(n2.length===0)return{policy:{...pt,codeowners:await ht(e2)}};let o2=[...i2,...n2],s2=gt(n2),c2=await Xe(
e2,n2,i2),l2=vt(o2,c2,await ht(e2)),u2=await Ie(e2,o2,l2);if(u2.faults.length>0)return{faults:u2.faults};let d2={...l2,contracts:[...u2.contracts,...l2.contracts],
consumers:[...u2.consumers,...l2.consumers]},f2=[...s2,...nt(d2,o2),...(c2?.faults??[]).map(mt)];return f2.length>0?{faults:f2}:{policy:d2}}const pt={configured:!1,
files:[],contracts:[],defaults:{},include:[],ignore:[],enforce:[{files:["**"],enforce:"report"}],defaultOwners:[],codeowners:[],teams:new Map,people:new Map,consumers:[],
calendar:void 0,rules:[],settings:{},waivers:[],signoff:{},closeGuard:0,minRemaining:0,governance:{owners:[],files:[]}};function mt({code:e2,message:t2,location:n2}){
return r.Sn(e2,t2,n2)}async function ht(e2){let t2=r.an.find(t3=>e2.entries.has(t3));if(t2===void 0)return[];await e2.load([t2]);let n2=e2.read(t2);return"text"in
n2?r.in(r.Pn(t2,e2.side,n2.text)):[]}function gt(e2){return["policy","defaults","timezone","regionMode","imports","enforce"].flatMap(t2=>{let[n2,i2]=e2.filter(({
raw:e3})=>e3[t2]!==void 0);if(!n2||!i2)return[];let a2=`${t2}: stands in ${n2.file} too: keep it in one file`;return[r.Sn("GV005",a2,i2.at(t2))]})}function _t({
calendars:e2=[],imports:t2}){return[...e2.flatMap(({file:e3,ics:t3})=>e3??t3??[]),...r._r(t2?.backstage),...r._r(t2?.odcs)]}function vt(e2,t2,n2){let i2=e2.flatMap(
Ke),a2=e3=>i2.find(({emails:t3})=>t3.includes(e3.toLowerCase()))?.handle??[],o2=ze(e2,"defaults")??{},s2=ze(e2,"unowned"),c2=ze(e2,"clock"),l2=ze(e2,"governance"),
u2=ze(e2,"defaultOwner")??o2.owner;return{configured:!0,files:e2.map(({file:e3})=>e3),contracts:e2.flatMap(Be),defaults:o2,include:e2.flatMap(({raw:e3})=>r._r(e3.
include)),ignore:e2.flatMap(({raw:e3})=>r._r(e3.ignore)),enforce:e2.flatMap(Ve),...s2&&{unowned:s2},defaultOwners:r._r(u2),codeowners:n2.map(e3=>({...e3,owners:[
...e3.owners,...e3.emails.flatMap(a2)]})),teams:new Map(e2.flatMap(He).map(e3=>[e3.handle.toLowerCase(),e3])),people:new Map(i2.map(e3=>[e3.handle.toLowerCase(),
e3])),consumers:e2.flatMap(qe),calendar:t2,rules:e2.flatMap(Je),settings:Object.assign({},...e2.map(({raw:e3})=>e3.policy??{})),waivers:e2.flatMap(Ye),signoff:ze(
e2,"signoff")??{},closeGuard:_(c2?.closeGuard??"PT0S")??0,minRemaining:_(c2?.minRemaining??"PT0S")??0,governance:{owners:r._r(l2?.owner),files:[...r._r(l2?.files),
...e2.flatMap(({raw:e3})=>_t(e3))]}}}function b(e2,t2){let n2=yt.get(e2)??new Map;if(yt.set(e2,n2),n2.has(t2))return n2.get(t2);let i2=e2.contracts.findLast(({files:e3,
ignore:n3})=>r.sn(e3,t2)&&!r.sn(n3,t2));return n2.set(t2,i2),i2}const yt=new WeakMap;function bt({contracts:e2}){return new Set(e2.flatMap(({id:e3})=>e3??[]))}function x(e2,t2,n2){
return t2?.[n2]??e2.defaults[n2]}function xt(e2,t2){return x(e2,b(e2,t2),"compatibility")}function St(e2){return{settings:t2=>At(e2,t2),against:t2=>Dt(e2,t2),checkpoint:t2=>b(
e2,t2)?.checkpoint,...e2.contracts.some(({patterns:e3})=>e3.length>0)&&{versionAt:t2=>Ct(e2,t2)},...e2.contracts.some(({format:e3})=>e3!==void 0)&&{formatOf:t2=>b(
e2,t2)?.format},declares:t2=>e2.contracts.some(({files:e3,ignore:n2})=>r.sn(e3.filter(kt),t2)&&!r.sn(n2,t2)),ignored:t2=>jt(e2,t2)}}function Ct(e2,t2){let n2=b(
e2,t2),r2=n2&&Ce(n2.patterns,t2),i2=x(e2,n2,"versioning");return r2&&{...r2,versioning:Tt(i2)?i2.as:i2}}function wt(e2,t2){let n2=x(e2,b(e2,t2),"versioning");return Tt(
n2)?n2.from.split(".").slice(1):void 0}function Tt(e2){return typeof e2=="object"}function Et(e2,t2){let n2=b(e2,t2),r2=x(e2,n2,"published");return r2===void 0?
x(e2,n2,"versioning")!=="package":r2==="immutable"}function Dt(e2,t2){let n2=b(e2,t2),r2=x(e2,n2,"against");return r2?r2.flatMap(Ot):n2!==void 0&&n2.patterns.length>
0?[{relation:"base"},{relation:"version"}]:void 0}function Ot(e2){return typeof e2=="string"?[{relation:e2}]:Object.entries(e2).map(([e3,t2])=>({relation:e3,name:t2}))}
function kt(e2){return/[^*/]\.[^*/]+$|\*\.[^*/]+$/.test(e2)}function At(e2,t2){let r2=b(e2,t2),i2=t3=>x(e2,r2,t3),a2=i2("surfaces"),o2=i2("enums"),s2=Object.values(
n.xn).map(({optionsKey:e3})=>i2(e3)),c2=Object.assign({},...s2,o2&&{enums:o2});return{mode:i2("compatibility"),profile:i2("profile")??"default",...a2&&{surfaces:a2},
...Object.keys(c2).length>0&&{options:c2}}}function jt(e2,t2){if(r.sn(e2.ignore,t2))return!0;let n2=e2.contracts.findLast(({files:e3})=>r.sn(e3,t2));return n2?r.
sn(n2.ignore,t2):!r.sn(e2.include,t2)&&void 0}const Mt=["report","sign-off","full"];function Nt(e2,t2){return Ft(It(t2).map(t3=>x(e2,b(e2,t3),"enforce")??e2.enforce.
findLast(({files:e3})=>r.sn(e3,t3))?.enforce??"full"))}function Pt({enforce:e2,contracts:t2,defaults:n2}){let r2=[...e2.map(e3=>e3.enforce),...t2.flatMap(e3=>e3.
enforce??[])],i2=n2.enforce??e2.findLast(({files:e3})=>e3.includes("**"))?.enforce??"full";return Ft([...r2,i2])}function Ft(e2){return Mt[Math.max(0,...e2.map(
e3=>Mt.indexOf(e3)))]??"full"}function It({headPath:e2,basePath:t2}){return[...new Set([e2,t2].filter(e3=>e3!==void 0))]}function Lt(e2,t2){return[...new Set(It(
t2).map(t3=>b(e2,t3)))]}function Rt(e2,t2,{pairing:n2,id:i2}){return It(n2).some(n3=>r.cn(e2,n3,b(t2,n3)?.id)||r.cn(e2,n3,i2))}function zt(e2,n2){let i2=b(e2,n2);
if(!i2)return;let a2=t2=>t2.location.file!==i2.location.file&&e2.files.includes(t2.location.file)&&r.sn(t2.files,n2)&&!r.sn(t2.ignore,n2);for(let r2 of e2.contracts.
filter(a2))for(let[e3,a3]of Bt){let[o2,s2]=[a3(i2),a3(r2)];if(o2!==""&&s2!==""&&o2!==s2)return{counting:i2,message:`${n2}: ${t.k(r2.location)} says ${e3}: ${s2}\
, and ${t.k(i2.location)} says ${e3}: ${o2}, which counts because that file is read last: say it in one of them`}}}const Bt=[["owner",({owners:e2})=>[...e2].sort().
join(" or ")],["compatibility",({compatibility:e2=""})=>e2],["profile",({profile:e2=""})=>e2],["enforce",({enforce:e2=""})=>e2]];async function Vt(e2,{baseSide:t2,
headSide:r2,placeOf:i2}){let a2=new Map;for(let{pairing:o2,format:s2}of e2){let{basePath:e3,headPath:c2}=o2,{declaresVersion:l2}=n.xn[s2],u2=c2===void 0?void 0:
i2(c2);if(c2===void 0||!l2&&!u2)continue;let d2=(e4,t3)=>l2?t3===void 0?{}:Ht(e4,t3,u2):{isOtherText:!0},[f2,p2]=[await d2(r2,c2),await d2(t2,e3)];(u2||p2.version&&
f2.version)&&a2.set(n.Dt(o2),{...p2.version&&{base:p2.version},...f2.version&&{head:f2.version},...f2.location&&{location:f2.location},...f2.isOtherText&&{isOtherText:!0}})}
return a2}async function Ht(e2,t2,n2){await e2.load([t2]);let i2=e2.read(t2);if(!("text"in i2)||!n2&&!i2.text.includes("version"))return{};let a2=r.Pn(t2,e2.side,
i2.text);try{let e3=/\.ya?ml$/.test(t2)?(await r.Cn())(a2):r.Tn(a2);for(let t3 of n2??["version"])e3=e3?.kind==="object"?e3.get(t3):void 0;return e3?.kind!=="st\
ring"&&(e3?.kind!=="number"||!n2)?{}:{version:e3.kind==="string"?e3.value:a2.text.slice(e3.start,e3.end),location:a2.locate(e3.start,e3.end)}}catch(e3){if(e3 instanceof
r.Mn)return{isOtherText:!0};throw e3}}function Ut(e2,t2){return e2.toLowerCase()===t2.toLowerCase()}function Wt(e2,t2,n2){let r2=n2.toLowerCase(),i2=e2.teams.get(
r2);if(i2&&!i2.github)return{members:i2.members};if(!i2&&!n2.includes("/"))return{members:[n2]};let a2=t2?.get(r2);return a2===void 0?{unverifiable:`nobody coul\
d say who is in ${n2}: list its members under teams:, or give a token that may read teams`}:"unverifiable"in a2?a2:{members:[...i2?.members??[],...a2]}}function Gt(e2,t2){
let n2=new Map;for(let r2 of t2){let t3=e2.teams.get(r2.toLowerCase());(t3?t3.github:r2.includes("/"))&&n2.set(r2.toLowerCase(),r2)}return[...n2.values()].sort()}
function Kt(e2,t2,n2){return[...e2.people.values()].filter(({away:e3})=>e3.some(e4=>e4.from<=n2&&n2<e4.to&&Ut(e4.deputy,t2))).map(({handle:e3})=>e3)}function qt(e2,t2,n2,r2){
let i2=(e2.people.get(t2.toLowerCase())?.away??[]).filter(e3=>e3.from<=n2&&n2<e3.to&&(r2===void 0||Ut(e3.deputy,r2)));return i2.length===0?void 0:Math.max(...i2.
map(({to:e3})=>e3))}function Jt(e2,t2,n2){return qt(e2,t2,n2)!==void 0}const Yt="governance files";function Xt(e2,t2){let{base:r2,head:i2}=e2.digests;return{contract:n.
Dt(e2.pairing),base:r2??null,head:i2??null,type:t2?.type??"normal",window:t2?.window??null,rollback:t2?.rollback??null,rollout:t2?.rollout??null,compatibilityLayer:t2?.
compatibilityLayer??null,...t2?.type==="emergency"&&t2.emergency&&{emergency:{incident:t2.emergency.incident,expires:t2.emergency.expires}}}}function Zt(e2){let t2=[
...e2].sort(r.ar(({path:e3})=>e3)),i2=e3=>n.st(tn(t2.map(t3=>[t3.path,t3[e3]??null])));return{contract:Yt,base:i2("base"),head:i2("head"),type:"normal",window:null,
rollback:null,rollout:null,compatibilityLayer:null}}function Qt(e2){return n.st(tn({v:1,...e2}))}function $t(e2){return Qt(Xt(e2,void 0))}function en(e2,t2){let n2={
contract:"the contract's place",head:"the proposed content",base:"the base branch's content",type:"the request's type",window:"the booked window",rollback:"the \
rollback plan",rollout:"the rollout",compatibilityLayer:"the compatibility layer",emergency:"the emergency's incident or end"};return Object.keys(n2).filter(n3=>tn(
e2[n3])!==tn(t2[n3])).map(e3=>n2[e3])}function tn(e2){return Array.isArray(e2)?`[${e2.map(tn).join(",")}]`:typeof e2!="object"||!e2?JSON.stringify(e2??null):`{${Object.
entries(e2).filter(([,e3])=>e3!==void 0).sort(r.ar(([e3])=>e3)).map(([e3,t2])=>`${JSON.stringify(e3)}:${tn(t2)}`).join(",")}}`}function nn(e2,t2,n2){let r2=ln(e2,
t2,n2,e3=>[e3.length]);return r2?new Set(r2.map(e3=>Math.max(...e3))):new Set(e2.keys())}function rn(e2,t2,n2){return r.ln(e2,t2)||nn([e2],t2,n2).size>0}function an(e2,t2,n2){
return e2.filter(e3=>!t2.some(t3=>r.ln(e3,t3))&&!t2.some(t3=>rn(e3,t3,n2)))}function on(e2,t2,n2){return ln([e2],t2,n2,e3=>[...e3.keys()])?.length!==0}function sn(e2,t2,n2){
return ln([e2],t2,n2,e3=>[...e3.keys()].filter(t3=>e3[t3-1]!=="**"))?.length!==0}function cn(e2,t2,n2,r2){return on(e2,t2,r2)&&!on(e2,n2,r2)}function ln(e2,t2,{
uses:i2=[],format:a2},o2){let s2=a2===void 0||n.xn[a2].namesRoot,c2=e2.map(e3=>r.un([e3])),l2=c2.map(e3=>dn(o2(e3),e3)),u2=[],d2=new Set,f2=e3=>{let t3=JSON.stringify(
e3);e3.positions.every(e4=>e4.length===0)||d2.has(t3)||(d2.add(t3),u2.push(e3))},p2=fn(i2),m2=e3=>({tokens:r.un(e3),root:s2?r.un(e3.slice(0,1)).length:0}),h2=[];
f2({...m2(t2),positions:l2});for(let{tokens:e3,root:t3,positions:n2}of u2){if(u2.length>2e4)return;if(e3.length===0||e3.length===t3){let e4=n2.flatMap((e5,t4)=>e5.
includes(0)?[t4]:[]);e4.length>0&&h2.push(e4)}for(let t4 of p2.get(pn(e3))??[])f2({...m2(t4),positions:n2});let r2=e3.at(-1);if(r2===void 0)continue;let i3=n2.map(
(e4,t4)=>un(e4,c2[t4]??[],r2));f2({tokens:e3.slice(0,-1),root:t3,positions:i3})}return h2}function un(e2,t2,n2){return dn(e2.flatMap(e3=>{let i2=t2[e3-1];return i2===
void 0?[]:i2==="**"?[e3]:r.fn(i2,n2)?[e3-1]:[]}),t2)}function dn(e2,t2){let n2=new Set(e2);for(let e3 of n2)t2[e3-1]==="**"&&n2.add(e3-1);return[...n2].sort((e3,t3)=>e3-
t3)}const fn=r.Hn(e2=>{let t2=new Map;for(let{type:n2,at:i2}of e2){let e3=pn(r.un(n2)),a2=t2.get(e3);a2?a2.push(i2):t2.set(e3,[i2])}return t2});function pn(e2){
return JSON.stringify(e2)}function mn(e2,t2,n2){let r2=b(e2,t2),i2=n2&&gn(r2,n2);return i2?hn(e2,r2,i2,"is the last line that names the element"):_n(e2,t2,r2)}function hn(e2,t2,{
owners:n2,location:r2,path:i2},a2){return{owners:n2,because:`elements: ${JSON.stringify(i2)} ${a2}`,location:r2,unowned:vn(e2,t2),byLine:!0}}function gn(e2,t2){
return e2?.elements.findLast(e3=>e3.owners.length>0&&r.ln(e3.path,t2))}function _n(e2,t2,n2){let i2=vn(e2,n2);if(n2&&n2.owners.length>0){let e3=`contracts: ${n2.
id??n2.files.join(", ")} is the last entry that names the file`;return{owners:n2.owners,because:e3,location:n2.location,unowned:i2}}let a2=r.rn(e2.codeowners,t2);
if(a2&&a2.owners.length>0){let e3=`CODEOWNERS: ${a2.pattern} is the last line that matches the file`;return{owners:a2.owners,because:e3,location:a2.location,unowned:i2}}
return i2==="default-owner"&&e2.defaultOwners.length>0?{owners:e2.defaultOwners,because:"the default owner, because no line names another",unowned:i2}:{owners:[],
because:"no entry of contracts: and no line of CODEOWNERS names an owner",unowned:i2}}function vn(e2,t2){let n2=e2.defaultOwners.length>0?"default-owner":"refus\
e";return x(e2,t2,"unowned")??e2.unowned??n2}function yn(e2,t2,n2){let{element:r2,was:i2}=n2,a2=i2?[i2,r2]:[r2];return wn(It(t2.pairing).flatMap(o2=>[...a2.map(
t3=>mn(e2,o2,t3)),...a2.flatMap(n3=>xn(e2,o2,n3,t2)),...a2.flatMap(r3=>Cn(e2,o2,n2.edit,e3=>bn(e3,r3,n2,t2))),...i2?Cn(e2,o2,"renamed",e3=>cn(e3,i2,r2,t2)):[]]))}
function bn(e2,t2,n2,i2){return n2.edit==="removed"?on(e2,t2,i2):r.In(n2)&&sn(e2,t2,i2)}function xn(e2,t2,n2,r2){let i2=b(e2,t2),a2=(i2?.elements??[]).filter(({
owners:e3})=>e3.length>0);if(a2.length===0||(r2.uses??[]).length===0)return[];let o2=nn(a2.map(e3=>e3.path),n2,r2);return a2.filter((e3,t3)=>o2.has(t3)).map(t3=>hn(
e2,i2,t3,"names a place where its type is used"))}function Sn(e2,{pairing:t2}){return wn(It(t2).flatMap(n2=>[mn(e2,n2),...t2.status==="removed"?Cn(e2,n2,"remove\
d",()=>!0):[]]))}function Cn(e2,t2,n2,r2){let i2=b(e2,t2);return(i2?.elements??[]).filter(e3=>e3.owners.length>0&&r2(e3.path)).map(t3=>hn(e2,i2,t3,`lies below w\
hat is ${n2}`))}function wn(e2){let t2=new Map;for(let n2 of e2){let e3=Tn(n2.owners);t2.has(e3)||t2.set(e3,n2)}return[...t2.values()]}function Tn(e2){return[...new Set(
e2.map(e3=>e3.toLowerCase()))].sort().join(" ")}function En(e2,t2){let r2=n.Dt(t2.pairing);return b(e2,r2)?.id??r2}function Dn(e2,t2){let n2=Lt(e2,t2.pairing).flatMap(
e3=>e3?.oncall??[]),r2=(e2.calendar?.windows??[]).filter(({concerns:n3})=>It(t2.pairing).some(r3=>n3(r3,b(e2,r3)?.id??t2.id))).flatMap(({rule:e3})=>e3.oncall??[]);
return[...new Set([...n2,...r2])]}function On({policy:e2,impacts:t2},n2,r2){let{path:i2}=r2,a2=b(e2,i2)??b(e2,n2.pairing.basePath??i2),o2=Sn(e2,n2).flatMap(e3=>e3.
owners);return{contract:i2,contractId:a2?.id??n2.id,classes:[r2.class],type:r2.request?.request.type??"normal",regions:x(e2,a2,"regions")??[],teams:mn(e2,i2).owners,
owners:o2,consumers:t2.filter(({effect:e3})=>e3!=="reads").map(({consumer:e3})=>e3.id)}}function kn(e2,t2,r2){let{changes:i2}=t2,a2=Lt(e2,t2.pairing).every(t3=>x(
e2,t3,"enums")==="open"),o2=new Set(i2.filter(e3=>a2&&Rn(e3)&&In(e3))),s2=new Set(jn(t2)),c2=i2.filter(e3=>!o2.has(e3)&&(s2.has(e3)||e3.edit==="removed")),l2=new Map(
c2.flatMap(t3=>{let n2=zn(e2,t3,r2);return n2?[[t3,n2]]:[]})),u2=It(t2.pairing).some(t3=>xt(e2,t3)!==void 0)?t2.verdict:n.St(t2),d2=new Set(i2.filter(({fingerprint:e3})=>t2.
landed?.includes(e3))),f2=e3=>o2.has(e3)||d2.has(e3)||l2.has(e3);return{failing:An(t2,u2,f2),unwaived:An(t2,u2,e3=>o2.has(e3)||d2.has(e3)),changes:i2.filter(e3=>Rn(
e3)&&!f2(e3)),removals:i2.filter(e3=>e3.edit==="removed"&&!l2.has(e3)&&!d2.has(e3)),notes:[...new Set([...[...o2].map(Mn),...[...d2].map(Nn),...[...l2].map(Pn),
...c2.flatMap(t3=>l2.has(t3)?[]:Fn(e2,t3,r2))])],waivers:[...new Set(l2.values())],waivable:An(t2,u2,e3=>Rn(e3)||f2(e3)).length===0}}function An(e2,t2,r2){return n.
ft.filter(n2=>{if(t2[n2].outcome==="reads")return!1;if(e2.unknownIn?.includes(n2))return!0;let i2=jn(e2,n2);return i2.length===0||!i2.every(r2)})}function jn({changes:e2,
profile:t2},n2){return t2?.compatible===!1?e2:e2.filter(e3=>n2?Ln(e3,n2):Rn(e3))}function Mn({element:e2}){return`${r.Ln(e2)} is free: enums: open says that rea\
ders tolerate unknown symbols`}function Nn({element:e2}){return`${r.Ln(e2)} was so before this proposal: it needs nothing again`}function Pn([{element:e2},{expires:n2,
approver:i2,reason:a2}]){return`${r.Ln(e2)} is waived until ${n2} by ${i2}: ${t.z(a2)}`}function Fn(e2,{element:t2,fingerprint:n2},i2){let a2=e2.waivers.findLast(
e3=>e3.until<=i2&&Bn(e3,n2));if(!a2)return[];let{expires:o2,approver:s2}=a2;return[`the waiver of ${r.Ln(t2)} by ${s2} has expired (${o2}): it counts again; a n\
ew date on the governed branch renews it`]}function In({element:e2,edit:t2,verdict:n2}){return t2==="added"&&(e2.at(-1)??"").startsWith("#")&&n2.backward.outcome===
"reads"}function Ln(e2,t2){return e2.effect!=="none"&&e2.verdict[t2].outcome!=="reads"}function Rn(e2){return n.ft.some(t2=>Ln(e2,t2))}function zn(e2,{fingerprint:t2},n2){
return e2.waivers.find(e3=>n2<e3.until&&Bn(e3,t2))}function Bn(e2,t2){let n2=e2.fingerprint.length>=39;return t2===e2.fingerprint||n2&&t2.startsWith(e2.fingerprint)}
function Vn(e2,t2,n2){let r2=({request:n3})=>n3.review==null&&n3.contracts.some(({id:n4})=>Rt(n4,e2,t2)),i2=new Set((n2.touched??[]).map(({path:e3})=>e3)),a2=(n2.
proposed?.filed??[]).filter(r2);return a2.filter(({file:e3})=>i2.has(e3)).at(-1)||[...a2,...(n2.booked?.filed??[]).filter(r2)].findLast(({request:n3})=>Hn(n3,e2,
t2))}function Hn(e2,t2,n2){let r2=$t(n2);return e2.contracts.some(e3=>e3.digest===r2&&Rt(e3.id,t2,n2))}function Un(e2){switch(e2.kind){case"owner":return`the ow\
ner of ${e2.of}`;case"on-call":return`the on-call person of ${e2.contract}`;case"owner-or-on-call":return`an owner or the on-call person of ${e2.contract}`;case"\
commander":return`the on-call person or incident commander of ${e2.contract}`;case"role":return e2.role;case"consumer":return`the consumer ${e2.id}`;case"board":
return`the board ${e2.id}`;case"freeze-board":return`the board of the freeze ${e2.freeze}`;case"approver":return`the approver of the window ${e2.window}`;case"g\
overnance":return"the governance owners";case"filed-request":return"one whom the filed request concerns"}}function Wn(e2){return e2.map(Un).join(" and ")}function Gn([
e2,...t2]){return e2?.kind==="owner"?[e2.of,...t2.map(Un)].join(" and "):Wn(e2?[e2,...t2]:t2)}function Kn(e2,t2){return JSON.stringify(e2)===JSON.stringify(t2)}
const qn=[{role:"element-owner"},{role:"consumer"}];function Jn(e2,t2){let n2=ir(t2).flatMap(({boards:e3})=>e3??[]),r2=new Set(e2.map(({role:e3})=>e3));return or(
[...e2,...[...new Set(n2)].map(e3=>({role:`board:${e3}`})).filter(({role:e3})=>!r2.has(e3))].flatMap(e3=>Yn(e3,t2)))}function Yn(e2,t2){let n2=e2.count??1;if(e2.
role==="consumer")return nr(t2);if(r.mr(e2.role))return[rr(r.pr(e2.role),e2,t2)];if(e2.role==="owner")return Sn(t2.policy,t2.comparison).map(e3=>tr(e3,t2.contractName,
n2,t2.changes));if(e2.role==="element-owner")return Zn(n2,t2);let i2=e2.role==="oncall"?t2.oncall:[e2.role];return i2.length===0?[Xn(t2.contractName)]:[{kind:"o\
wner",speaksFor:[{kind:"role",role:e2.role}],owners:i2,count:n2,changes:[],because:"the policy asks for it"}]}function Xn(e2){return{kind:"owner",speaksFor:[{kind:"\
on-call",contract:e2}],owners:[],count:1,changes:[],because:"the policy asks for the on-call person, and no oncall: names one",unowned:"refuse"}}function Zn(e2,t2){
let{policy:n2,comparison:i2,changes:a2,contractName:o2}=t2;return a2.length===0||i2.pairing.status==="removed"?Sn(n2,i2).map(t3=>tr(t3,o2,e2,a2)):a2.flatMap(t3=>yn(
n2,i2,t3).map(n3=>tr(n3,r.Ln(t3.element)||o2,e2,[t3])))}function Qn(e2,{pairing:t2}){return Lt(e2,t2).some(e3=>(e3?.elements.length??0)>0)}function $n(e2,t2){let n2=(e3,{
element:t3,was:n3,...r2})=>[...t3,""].map((i2,a2)=>({...r2,element:[...e3.element,...t3.slice(a2)],...n3&&{was:[...e3.element,...n3.slice(a2)]}}));return e2.changes.
flatMap(e3=>t2.flatMap(t3=>n2(e3,t3)))}function er(e2,t2,n2){return n2.flatMap(n3=>yn(e2,t2,n3).filter(({byLine:e3})=>e3).map(e3=>tr(e3,r.Ln(n3.element),1,[n3])))}
function tr({owners:e2,because:t2,unowned:n2},r2,i2,a2){return{kind:"owner",speaksFor:[{kind:"owner",of:r2}],owners:e2,count:i2,changes:a2.map(({fingerprint:e3})=>e3),
because:t2,...e2.length===0&&{unowned:n2}}}function nr({impacts:e2}){return e2.filter(({consumer:{ack:e3},effect:t2})=>e3==="any"||e3==="breaking"&&t2!=="reads").
map(({consumer:e3,because:t2,changes:n2})=>({kind:"consumer",speaksFor:[{kind:"consumer",id:e3.id}],owners:e3.owners,count:1,changes:n2,because:t2,...e3.owners.
length===0&&{unowned:"report"}}))}function rr(e2,{count:t2,fromFunctions:n2},{policy:i2,changes:a2}){let o2=Object.fromEntries(Object.entries(i2.settings.boards?.[e2]?.
functions??{}).map(([e3,t3])=>[e3,r._r(t3)]));return{kind:"board",speaksFor:[{kind:"board",id:e2}],owners:[...new Set(Object.values(o2).flat())],count:Math.max(
t2??1,n2??1),functions:o2,...n2!==void 0&&{fromFunctions:n2},changes:a2.map(({fingerprint:e3})=>e3),because:"the policy asks for this board"}}function ir({policy:e2,
comparison:t2,changes:n2}){let r2=t2.pairing.status==="removed";return Lt(e2,t2.pairing).flatMap(e3=>e3?.elements??[]).filter(({path:e3})=>r2||n2.some(n3=>ar(e3,
n3,t2)))}function ar(e2,t2,n2){let{element:r2,was:i2}=t2;return(i2?[i2,r2]:[r2]).some(r3=>rn(e2,r3,n2)||bn(e2,r3,t2,n2))?!0:i2!==void 0&&cn(e2,i2,r2,n2)}function or(e2){
let t2=new Map;for(let n2 of e2){let e3=n2.owners.length===0&&!n2.functions?cr(n2):sr(n2),r2=t2.get(e3);t2.set(e3,r2?lr(r2,n2):n2)}return[...t2.values()]}function sr({
functions:e2,speaksFor:t2,owners:n2}){return e2?JSON.stringify(t2[0]):Tn(n2)}function cr({kind:e2,unowned:t2}){return`nobody ${e2} ${t2??""}`}function lr(e2,t2){
let{speaksFor:n2}=e2,r2=t2.speaksFor.filter(e3=>!n2.some(t3=>Kn(t3,e3)));return{...e2,speaksFor:[...n2,...r2].slice(0,Math.max(4,n2.length)),count:Math.max(e2.count,
t2.count),changes:[...new Set([...e2.changes,...t2.changes])]}}function ur(e2,t2,r2,i2){let a2=n.Dt(t2.pairing),o2=or(nr({impacts:r2.filter(({contract:e3})=>e3===
a2)}));return o2.length===0?[]:[{kind:"dependent",path:a2,name:En(e2,t2),because:`it changed only through ${t2.cause??"another contract"}`,level:"free",enforce:Nt(
e2,t2.pairing),comparison:t2,effective:kn(e2,t2,i2.now),signOffs:o2,transition:Xt(t2,Vn(e2,t2,i2)?.request)}]}const dr={base:{full:0,backward:2,forward:2,breaking:4,
undecided:4,removed:5},add:[{when:{tier:1},score:1},{when:{anyTag:["pii","pci"]},score:2},{when:{tier1ConsumersBroken:1},score:2},{when:{regions:2},score:1}],levels:{
low:0,moderate:3,high:6}},fr={full:"nothing breaks",backward:"one direction fails",forward:"one direction fails",breaking:"both directions fail",undecided:"not \
decided",removed:"contract removed"},pr=["low","moderate","high"];function mr(e2,t2,n2){let r2={...dr.base,...t2?.base},i2={...dr.levels,...t2?.levels},a2=e2.removed?
"removed":e2.class,o2=Math.max(r2[a2]??0,e2.isUnsure?r2.undecided??0:-1/0),s2=(t2?.add??dr.add).filter(({when:t3})=>hr(t3,e2)),c2=s2.reduce((e3,{score:t3})=>e3+
t3,o2),l2=pr.findLast(e3=>c2>=(i2[e3]??1/0))??"low",u2=n2&&pr.indexOf(n2)>pr.indexOf(l2)?n2:l2;return{score:c2,level:u2,parts:[`${fr[e2.isUnsure?"undecided":a2]}\
 ${String(o2)}`,...s2.map(({when:e3,score:t3})=>`${gr(e3)} ${t3<0?"":"+"}${String(t3)}`),...u2===l2?[]:[`raised to ${u2} by the request`]]}}function hr(e2,t2){return(e2.
tier===void 0||t2.tier!==void 0&&t2.tier<=e2.tier)&&(e2.anyTag===void 0||e2.anyTag.some(e3=>t2.tags.includes(e3)))&&(e2.consumersBroken===void 0||t2.consumersBroken>=
e2.consumersBroken)&&(e2.tier1ConsumersBroken===void 0||t2.tier1ConsumersBroken>=e2.tier1ConsumersBroken)&&(e2.regions===void 0||t2.regions>=e2.regions)}function gr({
tier:e2,anyTag:t2,consumersBroken:n2,tier1ConsumersBroken:r2,regions:i2}){let a2=(e3,t3)=>`${e3===1?"a":`${String(e3)} or more`} ${t3}`;return[e2===void 0?[]:`t\
ier ${String(e2)}`,t2===void 0?[]:`tagged ${t2.join(" or ")}`,n2===void 0?[]:`${a2(n2,"consumer")} breaks`,r2===void 0?[]:`${a2(r2,"tier-1 consumer")} breaks`,i2===
void 0?[]:`${String(i2)} or more regions`].flat().join(", ")}const _r={compatible:{needs:"free",because:"every promised direction reads"},added:{needs:"free",because:"\
it is a new contract"},"undeclared-loss":{needs:"sign-off",because:"an expected direction fails, and no promise is declared",unsure:"an expected direction could\
 not be decided, and no promise is declared"},"promise-broken":{needs:"window-and-sign-off",because:"the declared promise is broken",unsure:"whether the declare\
d promise is broken could not be decided"},breaking:{needs:"window-and-sign-off",because:"both directions fail",unsure:"neither direction could be decided"},removed:{
needs:"window-and-sign-off",because:"the contract is removed"},removal:{needs:"sign-off",because:"a part of it is removed, although every direction reads"},revert:{
needs:"sign-off",because:"it returns to a state that the base branch had lately"},emergency:{needs:"sign-off",because:"an emergency is declared"}},vr={free:"not\
hing","sign-off":"a sign-off","window-and-sign-off":"a sign-off and an open window","request-window-and-sign-off":"a change request, a sign-off and an open wind\
ow",forbidden:"what the policy forbids"};function yr(e2,t2,r2){return n.wt(e2)?"removed":n.Ct(e2)?"added":br(t2.failing,n.Tt({mode:r2},e2.format)).length===0?r2!==
"none"&&xr(t2)?"removal":"compatible":t2.failing.length===2?"breaking":r2===void 0?"undeclared-loss":"promise-broken"}function br(e2,t2){return n.Ot(t2).filter(
t3=>e2.includes(t3))}function xr({removals:e2}){return e2.some(({verdict:e3})=>e3.backward.outcome==="reads"&&e3.forward.outcome==="reads")}function Sr(e2,t2){let{
verdict:r2}=e2;if(n.wt(e2))return"breaking";let i2=t2.some(e3=>r2[e3].outcome==="undecided");return t2.length===2||i2?"breaking":t2.length===0?"full":t2[0]==="b\
ackward"?"forward":"backward"}function Cr({verdict:e2},t2){return t2.length>0&&t2.every(t3=>e2[t3].outcome==="undecided")}function wr({comparison:e2,effective:{
failing:t2}},r2){let i2=n.wt(e2)||!Cr(e2,t2)?r2?"break":"breaks":"may break";return t2.length===2?`${i2} both old data and old readers`:t2.length===0?`${i2} nob\
ody`:`${i2} ${t2[0]==="backward"?"old data":"old readers"}`}function Tr(e2,t2,n2,i2=[]){let a2=kn(e2.policy,t2,e2.context.now),o2=[...t2.changes,...$n(t2,i2)],[
s2,...c2]=It(t2.pairing).map(r2=>Dr(e2,{...t2,changes:o2},{path:r2,effective:a2,request:n2}));if(!s2)throw Error("a comparison has a path");let l2=c2.reduce((e3,t3)=>r.
gr.indexOf(t3.level)>r.gr.indexOf(e3.level)?t3:e3,s2);return l2.level!=="free"||!Er(e2.policy,t2)?l2:{...l2,level:"sign-off",because:"moving the file changes wh\
ich rules of the config apply",signoff:void 0}}function Er(e2,{pairing:t2}){return t2.status==="moved"&&Lt(e2,t2).length>1}function Dr({policy:e2,impacts:n2,context:r2},i2,a2){
let{path:o2,effective:s2}=a2,c2=b(e2,o2),l2=xt(e2,o2),u2=yr(i2,s2,l2),d2=Mr({policy:e2,impacts:n2},i2,c2,a2),f2=_r[u2],p2={effective:s2,situation:u2,risk:d2,class:Sr(
i2,s2.unwaived)},m2=Or(c2);if(m2!==void 0&&r2.now<m2){let e3=`the contract is experimental until ${c2?.expires??""}`;return{...p2,level:"free",because:e3,signoff:void 0,
experimentalUntil:m2}}let h2=e2.rules.findLast(({when:t2})=>Ar(t2,{policy:e2,comparison:i2,situation:u2,declared:l2,risk:d2,entry:c2,class:p2.class})),{unsure:g2=f2.
because}=f2,ee2=Cr(i2,s2.failing)?g2:f2.because,te2=u2==="removal"?e2.settings.removals:void 0;return{...p2,level:h2?.needs??te2??f2.needs,because:h2?.reason===
void 0?ee2:t.z(h2.reason),signoff:h2?.signoff??e2.settings.roles?.[d2.level]}}function Or(e2){if(e2?.status==="experimental"&&e2.expires!==void 0)return r.jn(e2.
expires)}function kr(e2,{comparison:t2,declared:n2,risk:r2,class:i2,path:a2},o2){let s2={policy:e2,comparison:t2,situation:o2,declared:n2,risk:r2,entry:b(e2,a2),
class:i2},c2=e2.rules.findLast(({when:e3})=>e3.situation===o2&&Ar(e3,s2)),l2=c2?.needs??_r[o2].needs;return{needs:l2,signoff:c2?.signoff,spareWindow:l2==="free"||
l2==="sign-off"}}function Ar(e2,t2){let{policy:r2,comparison:i2,entry:a2}=t2,o2=x(r2,a2,"tier");return(e2.situation===void 0||e2.situation===t2.situation)&&(e2.
class===void 0||e2.class===t2.class||e2.class===n.dt(i2.verdict))&&(e2.promise===void 0||e2.promise===t2.declared)&&(e2.tier===void 0||e2.tier===o2)&&(e2.tag===
void 0||jr(r2,i2,a2).includes(e2.tag))&&(e2.risk===void 0||e2.risk===t2.risk.level)&&(e2.format===void 0||e2.format===i2.format)&&(e2.contract===void 0||Rt(e2.contract,
r2,i2))}function jr(e2,t2,n2){let r2=ir({policy:e2,comparison:t2,changes:t2.changes});return[...x(e2,n2,"tags")??[],...r2.flatMap(({tags:e3})=>e3??[])]}function Mr({
policy:e2,impacts:t2},r2,i2,{effective:a2,request:o2}){let s2=n.Dt(r2.pairing),c2=t2.filter(({contract:e3,effect:t3})=>e3===s2&&t3!=="reads");return mr({class:Sr(
r2,a2.failing),isUnsure:Cr(r2,a2.failing),removed:n.wt(r2),tier:x(e2,i2,"tier"),tags:jr(e2,r2,i2),regions:(x(e2,i2,"regions")??[]).length,consumersBroken:c2.length,
tier1ConsumersBroken:c2.filter(({consumer:e3})=>e3.tier===1).length},e2.settings.risk,o2?.request.risk)}const Nr=new Set("email emails mail phone telephone mobi\
le fax ssn passport iban bic birthday birthdate birth surname lastname firstname fullname gender salary cvv cvc pan password street postcode zipcode nationality\
 religion".split(" ")),Pr=new Set("first name,last name,full name,family name,given name,maiden name,zip code,post code,postal code,card number,account number,s\
ocial security,tax id,ip address,home address,postal address,driver license".split(","));function Fr(e2,t2){return Lr(e2)?t2.changes.filter(({edit:n2,element:r2})=>n2===
"added"&&zr(r2)&&!Rr(e2,t2,r2)).map(e3=>Ir(e3)):[]}function Ir({element:e2,location:t2}){let n2=r.Ln(e2);return{code:"GV131",message:`${n2} looks like personal \
data, and nothing tags it: add a line such as {path: ${JSON.stringify(e2.slice(1).join(".")||n2)}, tags: [pii]} under elements: of its contract on the governed \
branch`,...t2&&{location:t2}}}function Lr({contracts:e2,defaults:t2}){let n2=e3=>(e3?.length??0)>0;return n2(t2.tags)||e2.some(({tags:e3,elements:t3})=>n2(e3)||
t3.some(e4=>n2(e4.tags)))}function Rr(e2,{pairing:t2},n2){return Lt(e2,t2).some(t3=>(x(e2,t3,"tags")??[]).length>0||(t3?.elements??[]).some(({path:e3,tags:t4})=>(t4??
[]).length>0&&r.ln(e3,n2)))}function zr(e2){let t2=e2.findLast(e3=>/^\w/.test(e3))??"";if((e2.at(-1)??"").startsWith("#"))return!1;let n2=t2.replace(/([a-z\d])([A-Z])/g,
"$1 $2").toLowerCase().split(/[^a-z\d]+/).filter(Boolean);return n2.some((e3,t3)=>Nr.has(e3)||Pr.has(`${e3} ${n2[t3+1]??""}`))}const Br={semver:["no","a PATCH",
"a MINOR","a MAJOR"],schemaver:["no","an ADDITION","a REVISION","a MODEL"]},Vr={"undeclared-loss":2,removal:2,"promise-broken":3,breaking:3};function Hr(e2,t2){
let{location:n2}=t2??{},[i2,a2]=[t2?.base,t2?.head].map(e3=>e3&&(r.Ft(e3)??e3));if(!i2||!a2||!n2)return[];let o2=r.It([i2,a2]);return o2!=="semver"&&o2!=="schem\
aver"?[]:Wr(e2,{from:i2,to:a2,kind:o2}).map(e3=>({...e3,location:n2}))}function Ur(e2,{version:t2},n2,i2){if(t2?.otherPackage!==void 0)return[{code:"GV174",message:`${e2}\
: its path says ${t2.version}, and its package is ${t2.otherPackage}`,unblock:`give the package the version ${t2.version}, or move the file`}];if(t2?.otherVersion!==
void 0)return[{code:"GV174",message:`${e2}: its path says ${t2.version}, and ${t2.otherVersion} too`,unblock:"give the file a path that says one version"}];if(!t2||
!n2)return[];let a2=["$",...n2].join("."),{head:o2,location:s2}=i2??{};return o2===void 0?[{code:"GV174",message:`${e2}: its path says ${t2.version}, and ${a2} \
says none`,unblock:i2?.isOtherText?"it is no JSON or YAML, so no place in it can: give such files an entry of their own on the governed branch, with a versionin\
g: that has no from:":`write ${t2.version} at ${a2}`}]:r.kt(r.Ft(o2,t2.version)??o2,t2.version)?[]:[{code:"GV174",message:`${e2}: its path says ${t2.version}, a\
nd ${a2} says ${JSON.stringify(o2)}`,unblock:"make both the same",...s2&&{location:s2}}]}function Wr({name:e2,situation:t2,because:n2},{from:i2,to:a2,kind:o2,others:s2=[]}){
let[c2,l2]=[r.jt(i2,o2),r.jt(a2,o2)];if(!c2||!l2||o2!=="semver"&&o2!=="schemaver")return[];let u2=`${e2}: ${i2} \u2192 ${a2}`;if(r.Ot(c2,l2)>0)return[{code:"GV1\
70",message:`${u2} goes back: a version never does`,unblock:`give it a version after ${i2}`}];let d2=Vr[t2],f2=r.Mt(c2,l2);if(d2===void 0||f2===void 0||c2.preRelease&&
f2===0)return[];let p2=o2==="semver"&&c2.numbers[0]===0&&l2.numbers[0]===0?d2-1:d2;if(f2>=p2)return[];let m2=Gr(c2,p2,s2);return[{code:"GV170",message:`${u2} is\
 ${Br[o2][f2]??"no"} step, but ${n2}: the next version is ${m2}`,unblock:`make the version ${m2}, or the change a smaller one`}]}function Gr(e2,t2,n2){let i2=new Set(
n2),a2=r.Nt(e2,t2);for(;i2.has(a2);){let n3=r.jt(a2,e2.versioning);if(!n3)break;a2=r.Nt(n3,t2)}return a2}function Kr(e2,{version:t2,pairing:n2},r2){if(!t2)return[];
let{version:i2,versioning:a2,before:o2,edits:s2,removed:c2,twin:l2,others:u2=[],isOutOfLine:d2}=t2,{name:f2}=e2;if(s2!==void 0)return r2?[{code:"GV171",message:`${f2}\
: version ${i2} has landed (${s2}), and its content never changes`,unblock:(n2.status==="added"?"give this one a number that no version has":`leave ${s2} as it \
is, and add a new version`)+qr(t2)}]:[];if(d2&&t2.otherVersion===void 0)return[{code:"GV172",message:a2?`${f2}: ${i2} is no version as ${a2} counts, and those o\
f this contract are counted so`:`${f2}: the versions of this contract are counted in no single way that is known here, so ${i2} has no place among them`,unblock:Jr(
a2)+qr(t2)}];let p2=`${f2}: version ${i2} was there with other content (${c2??""}), and whoever kept that has it still`,m2=`${f2}: version ${i2} comes twice in \
this proposal (${l2??""})`;return[...c2!==void 0&&r2?[{code:"GV171",message:p2,unblock:"give this one a number that no version had"}]:[],...l2!==void 0&&r2?[{code:"\
GV171",message:m2,unblock:"give one of the two another number"}]:[],...o2!==void 0&&a2?Wr(e2,{from:o2,to:i2,kind:a2,others:u2}):[]]}function qr({isPackage:e2}){
return e2?"; where a package grows under its version, say versioning: package in the entry on the governed branch":""}function Jr(e2){return`${e2?"number it as \
they are":`number them in one way (${r.Lt.join(", ")})`}, say versioning: in the entry on the governed branch, or leave the file out with ignore:`}function Yr(e2,{
version:t2}){return(t2?.remarks??[]).map(t3=>({code:"GV173",message:`${e2}: ${t3}`}))}function Xr(e2,t2,r2){let{policy:i2,impacts:a2,context:o2}=e2,s2=Vn(i2,t2,
o2),c2=Tr(e2,t2,s2),l2=Qr(e2,t2,r2,s2),u2=l2.filter(e3=>Qn(i2,e3.comparison)),d2=$r(c2,l2),f2=d2?.assessment??c2,p2=n.Dt(t2.pairing),{basePath:m2=p2}=t2.pairing,
h2=a2.filter(({contract:e3})=>e3===p2),g2=En(i2,t2),ee2=e3=>On({policy:i2,impacts:h2},t2,{path:e3,class:f2.class,request:s2});return{kind:"contract",path:p2,name:g2,
because:d2?`${n.Dt(d2.comparison.pairing)} depends on it, and there ${f2.because}`:c2.because,level:f2.level,enforce:Ft([t2,...d2?[d2.comparison]:[]].map(({pairing:e3})=>Nt(
i2,e3))),comparison:t2,effective:c2.effective,waivable:c2.effective.waivable&&l2.every(e3=>e3.assessment.level==="free"),declared:xt(i2,p2),class:f2.class,risk:c2.
risk,...ei({policy:i2,impacts:h2,lined:u2},t2,c2,f2),query:ee2(p2),...m2!==p2&&{queryBefore:ee2(m2)},transition:Xt(t2,s2?.request),request:s2,frozen:[...oi(i2,t2,
o2.now),...u2.flatMap(e3=>{let n2=[...e3.comparison.changes,...$n(e3.comparison,t2.changes)];return oi(i2,{...e3.comparison,changes:n2},o2.now)})],notes:[...c2.
effective.notes,...ri(l2)],...Zr(e2,t2,{...c2,name:g2}),endsAt:[c2,...l2.map(e3=>e3.assessment)].flatMap(ti),textOnly:ni(t2,c2)}}function Zr({policy:e2,context:t2},r2,i2){
let a2=n.Dt(r2.pairing),o2=b(e2,a2),s2=Hr(i2,t2.versions?.get(a2)),c2=Kr(i2,r2,Et(e2,a2)),l2=Ur(i2.name,r2,wt(e2,a2),t2.versions?.get(a2)),u2=i2.experimentalUntil!==
void 0,d2=x(e2,o2,"versions"),f2=d2===void 0?r2.version!==void 0:d2==="enforce",p2=u2?[]:[...c2,...l2,...s2];return{versions:f2?p2:[],hints:[...Fr(e2,r2),...f2?
[]:p2,...Yr(i2.name,r2)]}}function Qr(e2,{pairing:t2,changes:n2},r2,i2){return r2.filter(({cause:e3})=>It(t2).includes(e3??"")).map(t3=>({comparison:t3,assessment:Tr(
e2,t3,i2,Qn(e2.policy,t3)?n2:[])}))}function $r(e2,t2){let n2=({level:e3})=>r.gr.indexOf(e3);return t2.reduce((t3,r2)=>n2(r2.assessment)>n2(t3?.assessment??e2)?
r2:t3,void 0)}function ei({policy:e2,impacts:t2,lined:n2},r2,i2,a2){let o2=Dn(e2,r2),s2=En(e2,r2),c2=ii(r2,i2),l2={policy:e2,comparison:r2,changes:c2,impacts:t2,
oncall:o2,contractName:s2},u2=a2.level==="free",d2=u2?[]:Jn(a2.signoff??qn,l2),f2=u2?[]:n2.flatMap(t3=>er(e2,t3.comparison,$n(t3.comparison,c2)));return{signOffs:or(
[...d2,...f2,...ai(e2,r2),...nr({impacts:t2})]),oncall:o2,deputies:Lt(e2,r2.pairing).flatMap(e3=>e3?.deputies??[])}}function ti({effective:e2,experimentalUntil:t2}){
return[...e2.waivers.map(({until:e3})=>e3),...t2===void 0?[]:[t2]]}function ni({changes:e2,pairing:t2,digests:n2},{effective:r2}){return e2.length===0&&(t2.status===
"modified"||t2.status==="moved")&&r2.failing.length===0&&n2.base===n2.head}function ri(e2){let t2=new Map;for(let{comparison:r2,assessment:i2}of e2){let e3={comparison:r2,
effective:i2.effective},a2=wr(e3),o2=t2.get(a2)??{several:wr(e3,"several"),paths:[]};o2.paths.push(n.Dt(r2.pairing)),t2.set(a2,o2)}return[...t2].map(([e3,{several:t3,
paths:[n2="",...r2]}])=>r2.length===0?`${n2} depends on it: ${e3}`:`${n2} and ${String(r2.length)} more depend on it: ${t3}`)}function ii(e2,{effective:t2,situation:n2}){
return n2==="removal"?t2.removals:t2.changes.length>0?t2.changes:e2.changes}function ai(e2,t2){return t2.pairing.status==="added"?Sn(e2,t2).filter(({owners:e3,unowned:t3})=>e3.
length===0&&t3!=="report").map(n2=>tr(n2,En(e2,t2),1,[])):[]}function oi(e2,n2,i2){let{changes:a2}=n2;return ir({policy:e2,comparison:n2,changes:a2}).flatMap(({
frozen:e3,path:n3})=>{let o2=e3&&r.jn(e3.until);if(!e3||o2===void 0||o2<=i2)return[];let s2=a2.filter(({element:e4})=>e4.length>0).map(({element:e4})=>r.Ln(e4)).
slice(0,3);return[{message:`${n3} is frozen until ${e3.until} (${t.z(e3.reason)}); changed: ${s2.join(", ")||"the whole contract"}`,until:o2}]})}function si(e2,{
touched:t2=[]}){let n2=t2.filter(t3=>r.en(e2,t3)),i2=t2.filter(({path:t3})=>r.nn(e2,t3).length>0),a2=[...new Set([...n2,...i2])];if(a2.length===0||!e2.configured)
return[];let o2=ci(a2);return[{kind:"governance",path:Yt,name:Yt,because:`${o2}: judged by what the governed branch says`,level:"sign-off",enforce:Pt(e2),signOffs:or(
[...li(e2,n2),...i2.flatMap(t3=>ui(e2,t3))]),transition:Zt(a2)}]}function ci(e2){let t2=e2.map(({path:e3})=>e3);return t2.length<=3?t2.join(", "):`${t2.slice(0,
3).join(", ")} and ${String(t2.length-3)} more`}function li(e2,t2){return t2.length===0?[]:di(e2,t2.map(({path:e3})=>e3)).map(e3=>({kind:"governance",speaksFor:[
{kind:"governance"}],owners:e3,count:1,changes:[],because:`${ci(t2)} is edited`,...e3.length===0&&{unowned:"refuse"}}))}function ui(e2,{path:t2}){return r.nn(e2,
t2).map(({id:e3,owners:n2})=>({kind:"consumer",speaksFor:[{kind:"consumer",id:e3}],owners:n2,count:1,changes:[],because:`${t2}, which it reads with, is edited`,
...n2.length===0&&{unowned:"report"}}))}function di(e2,t2){if(e2.governance.owners.length>0)return[e2.governance.owners];let n2=[e2.defaultOwners,[...new Set(e2.
contracts.flatMap(({owners:e3})=>e3))]].find(e3=>e3.length>0)??[],r2=t2.map(t3=>{let r3=mn({...e2,contracts:[],defaultOwners:[]},t3).owners;return r3.length>0?r3:
n2});return[...new Map(r2.map(e3=>[e3.join(" "),e3])).values()]}function fi(e2,{touched:t2=[],booked:n2=r.Yt,proposed:i2=r.Yt},a2){if(!e2.configured)return[];let o2=e3=>n2.
filed.find(({file:t3})=>t3===e3),s2=({path:e3,base:t3})=>t3===void 0?i2.filed.find(({file:t4,request:n3})=>t4===e3&&n3.window):void 0,c2=({path:e3})=>pi(o2(e3),
i2.filed);return t2.filter(e3=>r.Jt(e3.path)&&(e3.base===void 0?s2(e3)&&!hi(s2(e3),a2):c2(e3)||!hi(o2(e3.path),a2))).map(t3=>{let{path:n3,base:r2,head:i3}=t3,a3=s2(
t3),l2=c2(t3),u2=l2?[...new Set(di(e2,[n3]).flat())]:gi(e2,n3,a3??o2(n3)),d2=`${n3} is ${r2===void 0?"new":i3===void 0?"deleted":"edited"}, and ${l2?"the quota \
and the review of an emergency on record are counted by it":a3?`takes room in ${a3.request.window?.id??""}`:"the governed branch counts on it"}`;return{kind:"re\
quest",path:n3,name:n3,because:d2,level:"sign-off",enforce:Pt(e2),signOffs:[{kind:"filed-request",speaksFor:[{kind:l2?"governance":"filed-request"}],owners:u2,count:1,
changes:[],because:d2,...u2.length===0&&{unowned:"refuse"}}],transition:{...Zt([t3]),contract:n3}}})}function pi(e2,t2){if(e2?.request.type!=="emergency")return!1;
let n2=t2.find(({file:t3})=>t3===e2.file);return n2===void 0||mi(n2)!==mi(e2)}function mi({request:{id:e2,type:t2,emergency:n2,contracts:r2}}){return JSON.stringify(
[e2,t2,n2,r2.map(e3=>e3.id)])}function hi(e2,t2){if(!e2)return!1;let n2=r.ur(t2).filter(({request:t3})=>t3?.file===e2.file),i2=new Set(n2.flatMap(({path:e3,name:t3})=>[
e3,t3]));return e2.request.contracts.length>0&&e2.request.contracts.every(({id:e3})=>i2.has(e3))}function gi(e2,t2,n2){let r2=[...(n2?.request.contracts??[]).flatMap(
({id:t3})=>{let n3=e2.contracts.find(e3=>e3.id===t3)??b(e2,t3);return n3&&n3.owners.length>0?n3.owners:mn(e2,t3).owners}),...di(e2,[t2]).flat()];return[...new Map(
r2.map(e3=>[e3.toLowerCase(),e3])).values()]}async function _i(e2,t2,r2){let i2=[];for(let a2 of t2)if(!(a2.faults.length>0))for(let t3 of e2.consumers){let o2=t3.
reads.filter(({contract:t4})=>Rt(t4,e2,a2));if(o2.length===0)continue;let s2=(await Promise.all(o2.map(n2=>yi({comparison:a2,consumer:t3,reading:n2},e2,r2)))).sort(
(e3,t4)=>vi[t4.effect]-vi[e3.effect])[0];s2&&i2.push({contract:n.Dt(a2.pairing),consumer:t3,...s2})}return i2}const vi={reads:0,unknown:1,removed:2,broken:3};async function yi(e2,t2,n2){
let{comparison:r2,consumer:i2,reading:a2}=e2;if(r2.pairing.status==="removed")return{effect:"removed",because:"the contract that it reads is removed",changes:[]};
if(a2.readerSchema===void 0){let o3=bi(r2,i2,a2.fields??["**"]);return o3.effect==="reads"?xi(e2,o3,t2,n2):o3}let o2=await n2?.judge(r2,a2.readerSchema),s2=r2.changes.
map(({fingerprint:e3})=>e3),c2=a2.readerSchema;return o2?o2.outcome==="reads"?{effect:"reads",because:`${c2} reads what head writes`,changes:[]}:{effect:o2.outcome===
"undecided"?"unknown":"broken",because:`${c2}: ${o2.because}`,changes:s2}:{effect:"unknown",because:`${c2} could not be judged here`,changes:s2}}function bi(e2,t2,n2){
let i2=e2.changes.filter(t3=>Ci(n2,t3,e2)),a2=i2.filter(e3=>wi(e3,t2)),o2=i2.filter(({edit:e3,was:t3})=>e3==="removed"||t3!==void 0),[s2]=a2.length>0?a2:o2;if(!s2)
return e2.verdict.forward.outcome!=="reads"&&e2.changes.length===0?{effect:"unknown",because:"head's data does not read, and no change says which field",changes:[]}:
{effect:"reads",because:Si(i2),changes:[]};let c2=`it reads ${r.Ln(s2.was??s2.element)}: ${s2.message}`,l2=(a2.length>0?a2:o2).map(({fingerprint:e3})=>e3);return{
effect:a2.length>0?"broken":"removed",because:c2,changes:l2}}async function xi({comparison:e2,reading:{fields:t2=[],contract:r2}},i2,a2,o2){let s2=e3=>Rt(r2,a2,
{pairing:{status:"unchanged",headPath:e3},id:e3}),c2=t2.filter(e3=>e3!=="**"),l2=c2.length>0?await o2?.elements(e2,s2):void 0;if(!l2)return i2;let[u2]=l2.reduce(
(t3,{elements:n2,uses:r3})=>an(t3,n2,{uses:r3,format:e2.format}),c2);return u2===void 0?i2:{effect:"unknown",because:`it reads ${u2}, and ${l2.length>1?`none of\
 the contracts that ${r2} names has such an element`:`${n.Dt(e2.pairing)} has no such element`}`,changes:[]}}function Si([e2]){return e2?`what changes at ${r.Ln(
e2.element)||"the root"} does not keep it from reading`:"no change touches what it reads"}function Ci(e2,t2,n2){let{element:r2,was:i2,edit:a2}=t2,o2=i2?[i2,r2]:
[r2];return e2.some(e3=>o2.some(r3=>rn(`${e3}.**`,r3,n2)||bn(e3,r3,t2,n2)||a2==="changed"&&on(e3,r3,n2)))}function wi({verdict:e2,effect:t2},{maxBehind:n2}){return t2===
"none"?!1:e2.forward.outcome!=="reads"||n2!==void 0&&e2.backward.outcome!=="reads"}async function Ti(e2,t2,i2){let a2=await Promise.all(t2.filter(({faults:e3,lastingFaults:t3})=>e3.
length===0&&!t3).map(t3=>Ei(e2,t3,i2))),o2=await _i(e2,a2,i2.contractReader),s2=new Set(a2.flatMap(({cause:e3,pairing:t3})=>e3===void 0?It(t3):[])),c2=a2.filter(
t3=>!ki(e2,t3,s2)),l2=a2.filter(t3=>ki(e2,t3,s2)),u2={policy:e2,impacts:o2,context:i2},d2=c2.map(e3=>Xr(u2,e3,l2)),f2=[...d2,...l2.flatMap(t3=>ur(e2,t3,o2,i2)),
...si(e2,i2),...fi(e2,i2,d2)];return{policy:e2,now:i2.now,cases:f2,impacts:o2,transitions:new Map(f2.map(({path:e3,transition:t3})=>[e3,t3])),questions:Ai(e2,f2),
faults:[...Di(t2.flatMap(({faults:t3,pairing:n2})=>t3.map(t4=>({...t4,code:"GV013",enforce:Nt(e2,n2)})))),...(i2.proposed?.faults??[]).filter(e3=>Oi(i2,e3.location?.
file)).map(t3=>({...t3,enforce:Pt(e2)}))],notes:t2.flatMap(({pairing:e3,notes:t3})=>t3.map(t4=>`${n.Dt(e3)}: ${t4}`)),booked:(i2.booked??r.Yt).filed,proposed:(i2.
proposed??r.Yt).filed}}async function Ei(e2,t2,{contractReader:n2}){if(!n2||t2.cause===void 0||!e2.consumers.some(({reads:n3})=>n3.some(({contract:n4,fields:r3})=>r3&&
Rt(n4,e2,t2)))&&!Qn(e2,t2))return t2;let[r2]=await n2.elements(t2,()=>!1)??[];return r2?{...t2,uses:[...t2.uses??[],...r2.uses]}:t2}function Di(e2){return[...new Map(
e2.map(e3=>[JSON.stringify(e3),e3])).values()]}function Oi({touched:e2},t2){return e2===void 0||e2.some(({path:e3})=>e3===t2)}function ki(e2,{cause:t2,pairing:n2},r2){
return t2===void 0||e2.settings.affected==="charged"?!1:r2.has(t2)&&!It(n2).includes(t2)}function Ai(e2,t2){let n2=t2.filter(e3=>e3.kind==="contract"),i2=e2.calendar?.
windows??[],a2=i2.flatMap(({rule:e3})=>e3.approvers??[]),o2=n2.some(({level:e3})=>r.dr(e3,"window-and-sign-off")),s2=t2.flatMap(({signOffs:e3})=>e3),c2=[...s2.flatMap(
({owners:e3})=>e3),...n2.flatMap(({oncall:e3,deputies:t3})=>[...e3,...t3]),...o2?a2:[],...r._r(e2.settings.emergency?.approvers)],l2=s2.some(({owners:e3})=>e3.length>
0)||t2.some(e3=>r.fr(e3).length>0);return{teams:l2?Gt(e2,c2):[],people:l2,reverts:r.ur(t2).map(({path:e3})=>e3),landed:o2&&i2.some(({rule:e3})=>e3.capacity!==void 0),
bookings:n2.flatMap(({request:e3})=>e3?.request.id??[])}}function ji({policy:e2,now:t2},{teams:n2},r2,{owners:i2,kind:a2}){let o2=Mi(e2,n2,i2),s2=o2.people,c2=s2.
length>0&&s2.every(n3=>Jt(e2,n3,t2)),l2=Mi(e2,n2,r2.kind==="contract"&&c2&&a2==="owner"?r2.deputies:[]);return{policy:e2,now:t2,members:s2,entitled:new Map([...s2,
...l2.people].map(e3=>[e3.toLowerCase(),e3])),teamsUnknown:[...o2.unknown,...l2.unknown],allAway:c2}}function Mi(e2,t2,n2){let r2=n2.map(n3=>Wt(e2,t2,n3));return{
people:r2.flatMap(e3=>"members"in e3?e3.members:[]),unknown:r2.flatMap(e3=>"members"in e3?[]:e3.unverifiable)}}function Ni({entitled:e2,policy:t2,now:n2},r2){return e2.
has(r2.toLowerCase())||Kt(t2,r2,n2).some(t3=>e2.has(t3.toLowerCase()))}function Pi(e2,t2){let{policy:n2,now:r2,members:i2,entitled:a2,allAway:o2}=e2,s2=e3=>i2.some(
t3=>Ut(t3,e3));if(s2(t2))return null;let c2=i2.map(e3=>qt(n2,e3,r2)??1/0),l2=o2?Math.min(...c2):1/0;if(a2.has(t2.toLowerCase()))return l2;let u2=Kt(n2,t2,r2).map(
e3=>{let i3=qt(n2,e3,r2,t2)??r2;return s2(e3)?i3:a2.has(e3.toLowerCase())?Math.min(i3,l2):r2});return Math.max(r2,...u2)}function Fi({needs:e2,facts:t2,statements:n2,
never:r2},i2,a2){let{policy:o2,now:s2}=e2,c2=ji(e2,t2,i2,a2),l2=n2.all.filter(({person:e3})=>Ni(c2,e3)).map(e3=>({statement:e3,...e3.about(i2)})).filter(({kind:e3})=>e3!==
"nothing"),u2=l2.filter(({statement:e3})=>e3.says==="approve"),d2=u2.filter(({statement:e3})=>r2.why(e3.person)===void 0),f2=d2.filter(({kind:e3})=>e3==="curren\
t").map(({statement:e3})=>e3),p2=({expires:e3})=>e3!==null&&e3<=s2,m2=Object.entries(a2.functions??{}).map(([e3,n3])=>[e3,Mi(o2,t2.teams,n3).people]);return{case:i2,
group:a2,role:sr(a2),entitled:c2.entitled,teamsUnknown:c2.teamsUnknown,valid:Ri(f2.filter(e3=>!p2(e3))).map(e3=>({...e3,expires:Li(e3.expires,Pi(c2,e3.person))})),
expired:f2.filter(p2),vetoes:Ii(l2.map(({statement:e3})=>e3)),stale:d2.flatMap(e3=>e3.kind==="stale"?[{person:e3.statement.person,changed:e3.changed}]:[]),unknown:d2.
filter(({kind:e3})=>e3==="unknown").map(({statement:e3})=>e3),excluded:u2.flatMap(({statement:{person:e3}})=>{let t3=r2.why(e3);return t3===void 0?[]:[{person:e3,
why:t3}]}),functionsOf:e3=>m2.filter(([,t3])=>t3.some(t4=>Ut(t4,e3))).map(([e4])=>e4)}}function Ii(e2){return e2.filter(({person:t2,says:n2,at:r2})=>n2==="refus\
e"&&!e2.some(e3=>e3.says==="approve"&&Ut(e3.person,t2)&&e3.at>r2))}function Li(e2,t2){let n2=Math.min(e2??1/0,t2??1/0);return n2===1/0?null:n2}function Ri(e2){return[
...new Map(e2.map(e3=>[e3.person.toLowerCase(),e3])).values()]}function zi({policy:e2,cases:t2},r2){let i2=new Map;r2.author!==void 0&&i2.set(r2.author.toLowerCase(),
"is the author");let{commits:a2}=r2;if(a2===void 0||n.R(a2))return{why:e3=>i2.get(e3.toLowerCase()),unverifiable:a2?.unverifiable??"it is not known who made thi\
s change"};let o2=new Set(t2.flatMap(Bi)),s2=[],c2=Vi(t2,a2);for(let t3 of a2)if(c2||t3.paths.some(t4=>Hi(e2,o2,t4))){for(let e3 of t3.people)Wi(i2,e3,t3);for(let n2 of t3.
emails){let r3=Ki(e2,n2);r3?Wi(i2,r3,t3):s2.push(`${Gi(t3)} by ${n2}`)}}let l2=e3=>i2.get(e3.toLowerCase());return s2.length===0||e2.signoff.unknownCommitters===
"ignore"?{why:l2,strangers:s2}:{why:l2,unverifiable:`nobody knows whose account made ${s2.slice(0,3).join(", ")}: add the address under people:, or set signoff:\
 {unknownCommitters: ignore}`,strangers:s2}}function Bi(e2){if(e2.kind!=="contract"&&e2.kind!=="dependent")return[e2.path];let{pairing:t2,cause:n2}=e2.comparison;
return[...It(t2),...n2===void 0?[]:[n2]]}function Vi(e2,t2){let n2=new Set(t2.flatMap(({paths:e3})=>e3));return e2.some(e3=>{if(e3.kind!=="contract"&&e3.kind!==
"dependent")return!1;let{cause:t3,pairing:r2}=e3.comparison;return!(t3===void 0?It(r2):[t3]).some(e4=>n2.has(e4))})}function Hi(e2,t2,n2){return t2.has(n2)||b(e2,
n2)!==void 0||Ui(e2,n2)}function Ui(e2,t2){return r.tn(e2,t2)||r.nn(e2,t2).length>0?!0:r.nr(t2)}function Wi(e2,t2,n2){let r2=t2.toLowerCase();e2.has(r2)||e2.set(
r2,`changed a contract in ${Gi(n2)}`)}function Gi({id:e2}){return e2==="worktree"?"uncommitted edits":`commit ${e2.slice(0,10)}`}function Ki(e2,t2){let n2=t2.toLowerCase(),
r2=[...e2.people.values()].find(({emails:e3})=>e3.includes(n2));if(r2)return r2.handle;let i2=/^(?:\d+\+)?([a-z0-9][a-z0-9-]*)@users\.noreply\.github\.com$/.exec(
n2)?.[1];return i2===void 0?void 0:`@${i2}`}function qi(e2,t2){let n2=new Map,r2=[];for(let{role:t3,valid:i3,group:a3}of e2){let e3=n2.get(t3)??new Set;for(let{
person:t4}of i3)e3.add(t4.toLowerCase());n2.set(t3,e3);let o3=r2.filter(e4=>e4===t3).length;for(let e4=o3;e4<a3.count;e4+=1)r2.push(t3)}if(t2===!1)return n2;let i2=Ji(
r2,n2);if(t2===!0)return i2;let a2=new Set(e2.flatMap(e3=>Xi(e3)?[]:[e3.role])),o2=[...n2.keys()].filter(e3=>!a2.has(e3));Zi(o2,n2,i2);let s2=e3=>+!a2.has(e3),c2=Ji(
[...r2].sort((e3,t3)=>s2(e3)-s2(t3)),n2);return Zi(o2,n2,c2),Yi(r2,c2)>Yi(r2,i2)?c2:i2}function Ji(e2,t2){let n2=r.z(n3=>t2.get(e2[n3]??"")??[]);e2.forEach((e3,t3)=>n2.
place(t3));let i2=new Map([...t2.keys()].map(e3=>[e3,new Set]));for(let[t3,r2]of n2.holders)i2.get(e2[r2]??"")?.add(t3);let a2=new Set;for(let[e3,r2]of t2)for(let t3 of r2)
n2.holders.has(t3)||a2.has(t3)||(a2.add(t3),i2.get(e3)?.add(t3));return i2}function Yi(e2,t2){return[...new Set(e2)].map(n2=>Math.min(e2.filter(e3=>e3===n2).length,
t2.get(n2)?.size??0)).reduce((e3,t3)=>e3+t3,0)}function Xi({group:e2}){return e2.speaksFor.every(({kind:e3})=>e3==="owner")}function Zi(e2,t2,n2){let r2=new Set(
e2.flatMap(e3=>[...n2.get(e3)??[]]));for(let i2 of e2)for(let e3 of t2.get(i2)??[])r2.has(e3)&&n2.get(i2)?.add(e3)}const Qi={kind:"current"},$i={kind:"nothing"};
async function ea({policy:e2,now:t2},i2){let a2=e2.signoff.sources??["github-review","ssh-signature"],o2=a2.includes("ssh-signature")?i2.signOffs??[]:[],s2=await Promise.
all(o2.map(t3=>r.hn(e2,t3,i2.repository))),c2=(e3,t3)=>{let n2=s2[t3];return!o2[t3]?.withdrawn||n2!==void 0&&"signOff"in n2&&n2.signOff.decision==="refuse"},[l2,
u2]=[o2.filter(c2),s2.filter(c2)],d2=u2.map((e3,n2)=>ra(e3,l2[n2]?.location,t2)),f2=d2.flatMap(t3=>"signOff"in t3?[ca(e2,t3)]:[]),p2=d2.flatMap(e3=>"invalid"in e3?
[{code:"GV414",message:`the sign-off ${e3.file} does not count: ${e3.invalid}`,location:e3.location}]:[]),{reviews:m2,imagined:h2=[]}=i2,g2=t3=>oa(t3).flatMap(t4=>sa(
e2,t4)??[]);if(!a2.includes("github-review")){let t3=h2.filter(t4=>ta(e2,t4)),n2=h2.filter(e3=>!t3.includes(e3)).map(na);return{all:[...g2(t3),...f2],reasons:[...p2,
...n2]}}if(m2===void 0||n.R(m2))return{all:f2,reasons:p2,unverifiable:m2?.unverifiable??"reviews are not known here: run in the pull request, or let the owners \
sign with contract-check sign"};let ee2=oa(m2).flatMap(({login:e3,mayNotWrite:t3})=>t3===!0?[{code:"GV414",message:`the approval by @${e3??""} does not count: t\
hey may not write to this repository`}]:[]);return{all:[...g2([...m2,...h2]),...f2],reasons:[...p2,...ee2]}}function ta({people:e2},{login:t2}){return(e2.get(`@${t2??
""}`.toLowerCase())?.keys??[]).length>0}function na({login:e2}){return{code:"GV414",message:`@${e2??""} has no key under people:, and only signed files count: t\
hey cannot sign`}}function ra(e2,t2,n2){let r2="invalid"in e2?void 0:ia(e2.at,n2);return r2===void 0?e2:{file:e2.file,invalid:r2,location:t2??{file:e2.file}}}function ia(e2,t2){
if(!(e2<=t2+864e5))return`it is dated ${te(e2)}, which is still to come: contract-check sign dates it`}function aa({at:e2,expires:t2},n2){return t2!==null&&t2<=
Math.max(e2,n2)?`it ran out ${te(t2)}`:ia(e2,n2)}function oa(e2){let t2=new Map;for(let n2 of e2)n2.login!==null&&["APPROVED","CHANGES_REQUESTED","DISMISSED"].includes(
n2.state.toUpperCase())&&t2.set(n2.login.toLowerCase(),n2);return[...t2.values()]}function sa(e2,t2){let n2=t2.state.toUpperCase();if(!(n2==="DISMISSED"||t2.login===
null||t2.mayNotWrite))return{person:`@${t2.login}`,says:n2==="APPROVED"?"approve":"refuse",at:t2.at,expires:ua(e2,t2.at,null),source:`review of ${te(t2.at)}`,isFile:!1,
about(e3){if(t2.transitions===void 0)return{kind:"unknown"};let n3=t2.transitions.get(e3.path);if(n3===void 0)return{kind:"stale",changed:["the contract was not\
 changed yet"]};let r2=en(n3,e3.transition);return r2.length===0?Qi:{kind:"stale",changed:r2}}}}function ca(e2,{file:t2,signOff:n2,at:r2,expires:i2}){return{person:n2.
signer,says:n2.decision,at:r2,expires:ua(e2,r2,i2),source:t2,isFile:!0,about(e3){return n2.contract===e3.path?n2.change!==void 0&&n2.change!==la(e3)?{kind:"stal\
e",changed:[`it was signed for ${n2.change}`]}:n2.digest===Qt(e3.transition)?Qi:{kind:"stale",changed:["the contract, its base or the plan"]}:$i}}}function la(e2){
return e2.kind==="contract"?e2.request?.request.id:void 0}function ua({signoff:e2},t2,n2){let r2=e2.maxAge===void 0?void 0:_(e2.maxAge),i2=r2===void 0?null:t2+r2;
return i2===null?n2:n2===null?i2:Math.min(i2,n2)}async function da(e2,t2,n2){let r2=await ea(e2,t2),i2=zi(e2,t2),a2=n2.map(([n3,a3])=>Fi({needs:e2,facts:t2,statements:r2,
never:i2},n3,a3)),o2=qi(a2,e2.policy.signoff.distinctPeople),s2=new Map;for(let e3 of a2){let t3=s2.get(e3.case)??new Map;t3.set(e3.group,fa(e3,o2,r2,i2)),s2.set(
e3.case,t3)}return{statements:r2,of(e3,t3){let n3=s2.get(e3)?.get(t3);if(!n3)throw Error(`${Wn(t3.speaksFor)} of ${e3.path} was not counted`);return n3}}}function fa(e2,t2,{
unverifiable:n2},r2){let{group:i2,role:a2,valid:o2,vetoes:s2,stale:c2,expired:l2,excluded:u2,entitled:d2}=e2,f2=o2.filter(({person:e3})=>t2.get(a2)?.has(e3.toLowerCase())),
p2=ma(e2,f2),m2=f2.length>=i2.count&&p2>=(i2.fromFunctions??0),h2=new Set([...f2,...o2].map(({person:e3})=>e3.toLowerCase())),g2={group:i2,by:f2.map(({person:e3})=>e3),
functions:p2,vetoes:s2,stale:c2,excluded:u2,maySign:[...d2.values()].filter(e3=>r2.why(e3)===void 0&&!h2.has(e3.toLowerCase())),until:ha(f2.map(({expires:e3})=>e3))};
if(s2.length>0)return{...g2,status:"vetoed"};if(m2&&r2.unverifiable===void 0)return{...g2,status:"met"};if(i2.owners.length===0)return{...g2,status:"missing"};let ee2=pa(
e2,r2);return ee2===void 0?n2===void 0?c2.length>0?{...g2,status:"stale"}:{...g2,status:l2.length>0?"expired":"missing"}:{...g2,status:"unverifiable",unverifiable:n2,
elsewhere:!0}:{...g2,status:"unverifiable",unverifiable:ee2,elsewhere:!1}}function pa({teamsUnknown:e2,unknown:t2},n2){return n2.unverifiable===void 0?e2.length>
0||t2.length===0?e2[0]:`the commit that ${t2.map(({person:e3})=>e3).join(", ")} reviewed cannot be read: ask for the review again`:n2.unverifiable}function ma(e2,t2){
let n2=t2.map(({person:t3})=>e2.functionsOf(t3)),i2=r.z(e3=>n2[e3]??[]);return n2.forEach((e3,t3)=>i2.place(t3)),i2.holders.size}function ha(e2){let t2=e2.filter(
e3=>e3!==null);return t2.length===0?null:Math.min(...t2)}const ga=8*n.Gt;function _a(e2){let t2=e2.explicit.filter(t3=>t3.extra||!ba(e2,t3.start,t3.local)),n2=new Set(
t2.map(({start:e3})=>e3)),r2=new Map,i2=t3=>{let i3=r2.get(t3);if(i3)return i3;let a2=ya(e2,t3).filter(({start:e3})=>!n2.has(e3));return r2.set(t3,a2),a2};return{
overlapping(n3,r3){let a2=e3=>e3.start<r3&&(e3.end===null||e3.end>n3),o2=t2.filter(a2);if(!e2.expand||r3<=n3)return xa(o2);let s2=Math.floor((r3-1)/ga);for(let t3=Math.
floor((n3-e2.longest)/ga);t3<=s2;t3++)for(let e3 of i2(t3))a2(e3)&&o2.push(e3);return xa(o2)},starts(t3,n3){return[...e2.explicit.filter(({extra:e3,start:r3})=>!e3&&
r3>=t3&&r3<n3).map(({start:e3})=>e3),...e2.expand?.(t3,n3)??[]]}}}function va({local:e2,timed:t2}){return t2?e2.slice(0,16):e2.slice(0,10)}function ya(e2,t2){let n2=t2*
ga,r2=[];for(let t3 of e2.expand?.(n2,n2+ga)??[]){let n3=e2.localOf(t3);if(ba(e2,t3,n3))continue;let i2=e2.endOf(t3,n3);i2>t3&&r2.push({start:t3,end:i2,local:n3,
timed:e2.timed})}return r2}function ba(e2,t2,n2){return e2.exceptInstants.has(t2)||e2.exceptDates.has(n2.slice(0,10))}function xa(e2){return e2.length<2?e2:[...e2].
sort((e3,t2)=>e3.start-t2.start)}var Sa=e.n({occurrencesBetween:()=>Ca});function Ca(e2,t2,n2){return e2.windows.flatMap(r2=>Ea(r2,e2.time,t2,n2)).sort((e3,t3)=>e3.
opens-t3.opens||r.ir(e3.id,t3.id))}function wa(e2,t2,n2){return e2.freezes.flatMap(e3=>Da(e3,t2,n2)).sort(Na)}function Ta(e2,t2,n2){return e2.advisories.flatMap(
e3=>Da(e3,t2,n2)).sort(Na)}function Ea(e2,t2,n2,r2){return e2.series.overlapping(n2,r2).flatMap(n3=>ka(e2,t2,n3))}function Da(e2,t2,n2){let{rule:r2,calendar:i2,
zone:a2}=e2;return e2.series.overlapping(t2,n2).map(e3=>({id:`${r2.id}@${va(e3)}`,calendar:i2,rule:r2,zone:a2,from:e3.start,to:e3.end}))}function Oa(e2,r2,i2){let a2=e2.
windows.find(({rule:e3})=>e3.id===r2);if(!a2)return Aa(`There is no window "${r2}"`,ja(e2));let o2=/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(i2)?e2.time.resolve(`${i2.
slice(0,10)}T12:00`,a2.zone):void 0;if(!o2)return Aa(`"${i2.slice(0,40)}" is not a day`,"write the local date of the start, like 2026-11-28");let s2=Ea(a2,e2.time,
o2.instant-16*n.Kt,o2.instant+16*n.Kt),c2=i2.length===10,l2=s2.filter(t2=>(c2?t2.label:e2.time.wall(t2.opens,a2.zone)).startsWith(i2)),[u2,d2]=l2;return u2&&!d2?
{occurrence:u2}:u2?Aa(`"${r2}" opens more than once on ${i2}`,`write ${t.L(l2.map(e3=>e3.label))}`):Aa(`"${r2}" does not open on ${i2}`,Ma(e2,a2,o2.instant))}function ka(e2,t2,n2){
if(n2.end===null)return[];let{rule:r2,zone:i2,calendar:a2}=e2,o2=va(n2);return[{id:`${r2.id}@${o2}`,label:o2,calendar:a2,window:r2,zone:i2,opens:n2.start,closes:n2.
end,bookBy:r2.notice===void 0?n2.start:t2.add(n2.start,r2.notice,i2,-1)}]}function Aa(e2,t2){return{fault:{code:"GV305",message:`${e2}; ${t2}.`}}}function ja(e2){
let n2=e2.windows.slice(0,10).map(({rule:e3})=>e3.id);return n2.length===0?"the calendar defines none":`the calendar has ${t.L(n2)}`}function Ma(e2,t2,r2){let i2=Ea(
t2,e2.time,r2,r2+400*n.Gt).find(({opens:e3})=>e3>r2);return i2?`after that day it next opens on ${i2.label}`:"it does not open after that day"}function Na(e2,t2){
return e2.from-t2.from||r.ir(e2.id,t2.id)}const Pa={changes:0,breaking:0,owners:new Map,consumers:new Map};function Fa(e2,t2){let n2=new Map,r2=[],i2=({id:e3})=>{
let t3=n2.get(e3)??Ra();return n2.set(e3,t3),t3};for(let n3 of t2)for(let t3 of Ia(e2,n3))za(i2(t3),n3);for(let n3 of t2){if(!n3.occurrence)continue;let t3=Oa(e2,
n3.occurrence.window,n3.occurrence.label);if("occurrence"in t3){let e3=i2(t3.occurrence);e3.entries.has(n3.change)||za(e3,n3)}else r2.push({...t3.fault,message:`${n3.
change}: ${t3.fault.message}`})}return{faults:r2,used:({id:e3})=>n2.get(e3)??Pa,bookings:({id:e3})=>[...n2.get(e3)?.entries.values()??[]].map(({booking:e4})=>e4),
spent(e3,t3,r3){let i3=n2.get(e3.id),a2=r3===void 0?void 0:i3?.entries.get(r3);return Va(e3.window.capacity??{},a2?.before??i3??Pa,t3)}}}function Ia(e2,{landedAt:t2,
contracts:n2}){return t2===void 0?[]:e2.windows.filter(e3=>n2.some(t3=>e3.concerns(t3,void 0))).flatMap(n3=>Ea(n3,e2.time,t2,t2+1))}function La(e2){return e2.toLowerCase()}
function Ra(){return{changes:0,breaking:0,owners:new Map,consumers:new Map,entries:new Map}}function za(e2,t2){let n2=e2.entries.get(t2.change),r2=(e3,t3,n3,r3)=>!e3.
includes(t3)&&r3.indexOf(t3)===n3,[i2,a2]=[(n2?.booking.owners??[]).map(La),n2?.booking.consumers??[]],o2=t2.owners.map(La).filter((e3,t3,n3)=>r2(i2,e3,t3,n3)),
s2=t2.consumers.filter((e3,t3,n3)=>r2(a2,e3,t3,n3)),c2={changes:n2?.before.changes??e2.changes,breaking:n2?.before.breaking??e2.breaking,owners:new Map([...n2?.
before.owners??[],...o2.map(t3=>[t3,e2.owners.get(t3)??0])]),consumers:new Map([...n2?.before.consumers??[],...s2.map(t3=>[t3,e2.consumers.get(t3)??0])])},l2=({
classes:e3})=>e3.includes("breaking");n2||(e2.changes+=1),l2(t2)&&!(n2&&l2(n2.booking))&&(e2.breaking+=1);for(let t3 of o2)e2.owners.set(t3,(e2.owners.get(t3)??
0)+1);for(let t3 of s2)e2.consumers.set(t3,(e2.consumers.get(t3)??0)+1);e2.entries.set(t2.change,{booking:n2?Ba(n2.booking,t2):t2,before:c2})}function Ba(e2,t2){
return{...e2,contracts:[...new Set([...e2.contracts,...t2.contracts])],classes:[...new Set([...e2.classes,...t2.classes])],owners:[...new Set([...e2.owners,...t2.
owners])],consumers:[...new Set([...e2.consumers,...t2.consumers])]}}function Va(e2,t2,n2){let r2=[],i2=(t3,n3,i3)=>{let a3=e2[t3];a3===void 0||n3<a3||r2.push({
limit:t3,allowed:a3,used:n3,...i3!==void 0&&{of:i3}})};i2("changes",t2.changes),n2.classes.includes("breaking")&&i2("breaking",t2.breaking);let a2=new Map(n2.owners.
map(e3=>[La(e3),e3]));for(let[e3,n3]of a2)i2("perOwner",t2.owners.get(e3)??0,n3);for(let e3 of new Set(n2.consumers))i2("perConsumer",t2.consumers.get(e3)??0,e3);
return r2}function Ha({limit:e2,allowed:t2,used:n2,of:r2}){let i2=`${n2} of ${t2}`;return e2==="changes"?`${i2} changes are taken`:e2==="breaking"?`${i2} breaki\
ng changes are taken`:e2==="perOwner"?`${r2??"its owner"} already has ${i2}`:`consumer ${r2??""} already faces ${i2}`}function Ua({rollout:e2,rollback:t2}){let n2=e3=>e3===
void 0?0:_(e3)??0,r2=(t2?.steps??[]).reduce((e3,{estimate:t3})=>e3+n2(t3),0),i2=t2?.estimate===void 0?r2:n2(t2.estimate);return n2(e2?.stages?.[0]?.hold)+i2}const Wa={
findings:[],approvers:[]};function Ga(...e2){return{findings:e2,approvers:[]}}function Ka(e2,t2){let{calendar:r2}=e2.policy,i2=t2.landed===void 0||n.R(t2.landed)?
[]:t2.landed;return{calendar:r2,ledger:r2&&Fa(r2,[...i2.map(t3=>qa(r2,e2,t3)),...Ja(e2,t2)]),facts:t2,needs:e2}}function qa(e2,{policy:t2,booked:n2},i2){let{landedAt:a2,
contracts:o2}=i2;if(a2===void 0)return i2;let s2=n2.find(({request:n3})=>{let{window:i3}=n3;if(!i3||!n3.contracts.some(({id:e3})=>o2.some(n4=>r.cn(e3,n4,b(t2,n4)?.
id))))return!1;let s3=Oa(e2,i3.id,i3.occurrence);return"occurrence"in s3&&s3.occurrence.opens<=a2&&a2<s3.occurrence.closes});return s2?{...i2,change:s2.request.
id}:i2}function Ja({policy:e2,booked:t2},n2){let i2=({request:{id:e3}})=>n2.bookedAt?.get(e3)??0,a2=bt(e2),o2=e3=>r.Qt(a2,e3).length===e3.request.contracts.length;
return t2.filter(e3=>e3.request.window&&!o2(e3)).sort((e3,t3)=>i2(e3)-i2(t3)||r.ir(e3.request.id,t3.request.id)).map(({request:t3})=>({change:t3.id,contracts:t3.
contracts.map(({id:e3})=>e3),classes:["breaking"],owners:t3.contracts.flatMap(({id:t4})=>Ya(e2,t4)),consumers:[],...t3.window&&{occurrence:{window:t3.window.id,
label:t3.window.occurrence}}}))}function Ya(e2,t2){return(e2.contracts.find(e3=>e3.id===t2)??b(e2,t2))?.owners??[]}function Xa(e2){return e2.queryBefore?[e2,{...e2,
query:e2.queryBefore}]:[e2]}const Za={recovery:"GV143",policy:"GV307"};function Qa({needs:{policy:e2},facts:t2},{request:n2}){let r2=t2.queue===!0&&e2.minRemaining>
e2.closeGuard,i2=r2?e2.minRemaining:e2.closeGuard,a2=n2?Ua(n2.request):0;return n2&&a2>i2?{millis:a2,kind:"recovery",because:`the first stage and the rollback o\
f ${n2.request.id}`}:{millis:i2,kind:"policy",because:`clock.${r2?"minRemaining":"closeGuard"} of the policy`}}function $a(e2){return e2.flatMap(({window:e3})=>e3.
approvers?[{window:e3.id,owners:e3.approvers}]:[])}const eo=n.Kt;function to({unread:e2}){return e2.map(({message:e3,location:t2})=>({code:"GV214",message:`${t2?.
line===void 0?"":`${t2.file}:${String(t2.line)}: `}${e3}`,...t2&&{location:t2}}))}function no(e2,t2){let{copies:n2}=e2,r2=n2.flatMap(({calendar:e3,asOf:n3,maxAge:r3,
location:i3})=>{let a2=t2-n3;if(a2<r3&&a2>-eo)return[];let o2=g(n3,"UTC");return[{code:"GV213",message:a2<0?`the copy of ${e3} says that it was taken ${o2}, whi\
ch is still to come`:`the copy of ${e3} was taken ${o2}, ${v(a2)} ago, and may be ${v(r3)} old`,location:i3}]}),i2=n2.map(({asOf:e3,maxAge:t3})=>e3+t3);return{until:i2.
length===0?null:Math.min(...i2),unread:to(e2),stale:r2}}function ro({policy:e2,booked:t2,cases:n2,now:i2}){let a2=oo(e2,t2,i2);return r.ur(n2).flatMap(({path:e3,
name:t3,request:n3})=>a2.filter(({request:{id:e4}})=>e4!==n3?.request.id).filter(({request:n4})=>n4.contracts.some(({id:n5})=>[e3,t3].some(e4=>r.cn(n5,e4,void 0)))).
map(({request:e4,occurrence:n4,location:r2})=>{let i3=e4.requester===void 0?"":` of ${e4.requester}`;return{code:"GV160",message:`${e4.id}${i3} changes ${t3} to\
o, in ${n4}: agree on who lands first; the later change will be compared with the earlier one`,location:r2}}))}function io(e2,t2,n2){let r2=oo(e2,t2,n2);return r2.
flatMap(({request:t3,occurrence:n3,location:i2},a2)=>r2.slice(0,a2).flatMap(r3=>{let[a3]=t3.contracts.filter(({id:t4})=>r3.request.contracts.some(n4=>ao(e2,n4.id)===
ao(e2,t4)));return a3?[{message:`${t3.id} (${n3}) and ${r3.request.id} (${r3.occurrence}) both change ${a3.id}: agree on who lands first`,location:i2}]:[]}))}function ao(e2,t2){
return b(e2,t2)?.id??t2}function oo(e2,t2,n2){let{calendar:r2}=e2;return r2?t2.flatMap(({request:e3,at:t3})=>{let{window:i2}=e3,a2=i2&&Oa(r2,i2.id,i2.occurrence);
return!a2||"fault"in a2||a2.occurrence.closes<=n2?[]:[{request:e3,location:t3("window"),occurrence:a2.occurrence.id}]}):[]}function so(e2,t2,n2,{needs:r2,facts:i2}){
let{policy:a2,faults:o2,now:s2}=r2;return[...a2.configured?[]:[fo],...i2.ungoverned===void 0?[]:[po(i2.ungoverned)],...o2.map(({code:e3,message:t3,location:n3})=>({
code:e3,message:t3,...n3&&{location:n3}})),...a2.calendar?to(a2.calendar).map(co):[],...e2.flatMap(mo),...uo(e2),...ro(r2),...t2.statements.reasons,..._o(e2,t2),
...go(n2,s2)]}function co(e2){return{...e2,message:`${e2.message}; until it can be read, what needs permission is held`}}const lo={revert:"GV310",emergency:"GV5\
01"};function uo(e2){let t2=e2.flatMap(({course:e3})=>"note"in e3?[e3]:[]);return[...new Map(t2.map(({note:e3,kind:t3})=>[e3,t3]))].map(([e3,t3])=>({code:lo[t3],
message:e3}))}const fo={code:"GV010",message:"not enforced yet: the governed branch has no contract-check.yaml; what would apply is listed (`contract-check sche\
ma config` says what may stand in one)"};function po(e2){return{code:"GV011",message:`${e2} is not governed: nothing that lands there counts as approved elsewhe\
re`}}function mo({case:e2,course:t2}){let{name:n2,level:r2,because:i2}=e2,a2=e2.kind==="contract"?e2:void 0,o2=[...(a2?.notes??[]).map(e3=>({code:"GV190",message:`${n2}\
: ${e3}`})),...a2?.hints??[]];if(r2==="free")return o2;let s2=a2?` (${wr(a2)})`:"",c2=a2?`; risk ${a2.risk.level}: ${a2.risk.parts.join(", ")}`:"",l2="note"in t2?
"":` needs ${vr[r2]}`,u2=a2&&ho(a2);return[{code:"GV100",message:`${n2}${l2}: ${i2}${s2}${c2}`,...u2&&{location:u2}},...o2]}function ho({comparison:e2,effective:t2,
path:n2}){return[...t2.changes,...e2.changes].find(({location:e3})=>e3?.side==="head")?.location??{file:n2}}function go(e2,t2){if(e2.some(({status:e3})=>e3!=="m\
et"))return[];let n2=e2.filter(({restsOn:e3})=>e3==="open-window").map(({until:e3})=>e3).filter(e3=>e3!==null).filter(e3=>e3>t2);return n2.length===0?[]:[{code:"\
GV300",message:`this holds until ${g(Math.min(...n2),"UTC")}`,tells:"end-of-pass"}]}function _o(e2,t2){let n2=e2.flatMap(({case:e3,signOffs:n3})=>n3.map(n4=>t2.
of(e3,n4))).flatMap(({elsewhere:e3,unverifiable:t3})=>e3?t3??[]:[]);return[...new Set(n2)].map(e3=>({code:"GV415",message:e3}))}function S(e2,t2){return{contract:e2,
changes:[],owners:[],until:null,nextChangeAt:null,enforced:!0,...t2}}function vo(e2,t2){return S(e2,{status:"met",unblock:"",...t2})}function yo(e2,t2="or"){let n2=e2.
slice(0,5),r2=e2.length-n2.length;return r2>0?`${n2.join(", ")} and ${String(r2)} more`:n2.length<2?n2.join():`${n2.slice(0,-1).join(", ")} ${t2} ${n2.at(-1)??""}`}
function bo(e2){let{code:t2,title:n2,why:i2,remedy:a2,dimension:o2,triggers:s2,of:c2,courses:l2=["ordinary"],from:u2}=e2,d2=e3=>c2.some(t3=>t3===e3.case.kind);return{
dimension:o2,triggers:s2,pages:[{code:t2,title:n2,why:i2,remedy:a2},...e2.alsoSays??[]],find:(t3,n3)=>l2.includes(t3.course.kind)&&(u2===void 0||r.dr(t3.case.level,
u2))&&d2(t3)?e2.find(t3,n3):[]}}const xo=["rationale","rollback.steps"],So={unblock:"write it, with everything computable filled in",command:"contract-check req\
uest"},Co=bo({code:"GV101",dimension:"plan",title:"A change request is needed",why:"The policy asks for a plan (window, rollback) before such a change.",remedy:"\
Run `contract-check request`; it fills in everything computable.",triggers:["push","governance-edit"],alsoSays:[{code:"GV102",title:"The change request is incom\
plete",why:"The policy names parts that must be filled in before people are asked to sign.",remedy:"Fill in the parts that the message lists."},{code:"GV103",title:"\
The change request is for another state",why:"Its digest binds it to one exact transition; the contract or the plan has changed since.",remedy:"Run `contract-ch\
eck request` again."},{code:"GV104",title:"The change request is not booked",why:"The policy asks that requests reach the governed branch before the change.",remedy:"\
Merge the request in a pull request of its own."},{code:"GV141",title:"The rollback does not add up",why:"Its steps take longer than the whole.",remedy:"Correct\
 the estimates."}],of:["contract"],from:"request-window-and-sign-off",find:({context:e2,case:t2})=>{let n2=wo(e2.needs,t2);if(n2.length===0){let e3=`${t2.request?.
request.id??""} is complete`;return[vo(t2.path,{code:"GV101",message:e3})]}return n2.map(e3=>S(t2.path,{status:"unmet",...e3}))}});function wo({policy:e2,booked:t2},n2){
let{comparison:r2,name:i2}=n2;if(!n2.request)return[{code:"GV101",message:`${i2} needs a change request, and none names it`,...So}];let{request:a2,file:o2}=n2.request,
{id:s2}=a2,c2=To(e2,a2),l2=Ao(a2),u2=a2.contracts.some(({digest:e3})=>e3!==void 0),d2=e2.settings.requests?.booked==="tip";return[...c2.length===0?[]:[{code:"GV\
102",message:`${s2} is incomplete: ${c2.join(", ")}`,unblock:`fill in ${o2}`}],...l2===void 0?[]:[{code:"GV141",message:l2,unblock:`correct rollback: in ${o2}`}],
...u2&&!Hn(a2,e2,r2)?[{code:"GV103",message:`${s2} was written for another state of ${i2}: its digest differs`,unblock:`write it again: contract-check request, \
or remove digest: from ${o2}`}]:[],...d2&&!t2.some(e3=>e3.request.id===s2)?[{code:"GV104",message:`${s2} is not on the governed branch yet: requests are booked \
first`,unblock:"merge the request in a pull request of its own, then this change"}]:[]]}function To({settings:e2},t2){let{require:n2=xo,checklist:r2=[],minimumRationale:i2=0}=e2.
requests??{},a2=(t2.rationale??"").length<i2;return[...Eo(t2,n2,r2),...a2?[`rationale of ${String(i2)} characters`]:[]]}function Eo(e2,t2,n2){let r2=t2.filter(t3=>Oo(
Do(e2,t3))),i2=n2.filter(t3=>Oo(e2.checklist?.[t3]));return[...r2,...i2.map(e3=>`checklist.${e3}`)]}function Do(e2,t2){let n2=e2;for(let e3 of t2.split(".")){if(typeof n2!=
"object"||!n2||!Object.hasOwn(n2,e3))return;n2=n2[e3]}return n2}function Oo(e2){return e2==null||e2===!1||e2===""||typeof e2=="object"&&Object.keys(e2).length===
0}function ko({rules:e2,settings:t2},n2){return(t2.requests??e2.some(({needs:e3})=>e3==="request-window-and-sign-off"))===!1||n2.type!=="normal"?[]:Eo(n2,t2.requests?.
require??xo,[]).filter(e3=>e3.split(".")[0]==="rollback")}function Ao({rollback:e2}){let t2=e2?.estimate===void 0?void 0:_(e2.estimate),n2=(e2?.steps??[]).reduce(
(e3,{estimate:t3})=>e3+(_(t3??"PT0S")??0),0);if(!(t2===void 0||n2<=t2))return`the rollback steps take ${v(n2)}, more than the ${v(t2)} of rollback.estimate`}function jo(e2,t2){
return t2.kind!=="contract"||t2.level!=="request-window-and-sign-off"?[]:wo(e2,t2).map(({message:e3,...t3})=>`${e3}: ${n.W(t3)} first, or this sign-off counts n\
o longer once that is done`)}const Mo=bo({code:"GV151",dimension:"plan",title:"A compatibility layer is removed before its time",why:"Old and new were promised \
to live side by side until a day that others plan by. A change is the removal when the layer's removal: names its request, or, where it names none, when it remo\
ves or renames an element of the same contract. Whether the layer runs at all is not known here.",remedy:"Wait for that day, or agree on an earlier one in the r\
equest that made the layer.",triggers:["governance-edit","layer-ends"],alsoSays:[{code:"GV152",title:"A compatibility layer is too short for its readers",why:"C\
onsumers with lag: or maxBehind:, and data under retention:, meet what was written before the change for so long after it lands. The landing is taken to be the \
booked occurrence; without one it cannot be told.",remedy:"Keep the layer until the day that the message names, or correct what consumers and contracts declare."}],
of:["contract"],from:"sign-off",find:({context:e2,case:t2})=>No(e2.needs,t2)});function No({policy:e2,booked:t2,now:n2},r2){let i2=r2.request?.request.id;return t2.
flatMap(({request:t3})=>{let{id:a2,compatibilityLayer:o2}=t3;if(!o2||a2===i2||!Io(t3,r2)||(o2.removal===void 0?!Lo(r2):o2.removal!==i2))return[];let{until:s2,least:c2}=Po(
e2,t3),l2=(e3,t4,n3)=>{let i3=`wait until ${g(n3,"UTC")}, or agree on an earlier end: compatibilityLayer: of ${a2} on the governed branch`;return S(r2.path,{code:e3,
status:"unmet",message:t4,unblock:i3,until:n3,nextChangeAt:n3})};return[...s2!==void 0&&n2<s2?[l2("GV151",`the compatibility layer of ${a2} stands until ${o2.until??
""}`,s2)]:[],...c2&&n2<c2.until?[l2("GV152",`${a2}: ${c2.because}`,c2.until)]:[]]})}function Po(e2,t2){let{compatibilityLayer:n2,window:i2}=t2,a2=n2?.until===void 0?
void 0:r.jn(n2.until),o2=i2&&e2.calendar&&Oa(e2.calendar,i2.id,i2.occurrence),s2=Fo(e2,t2);return!o2||!("occurrence"in o2)||!s2?{until:a2,least:void 0}:{until:a2,
least:{until:o2.occurrence.opens+s2.millis,because:`${s2.who} ${v(s2.millis)} after it lands (${i2.occurrence})`}}}function Fo(e2,t2){let n2=(e3,n3)=>t2.contracts.
some(({id:t3})=>t3===n3||r.cn(e3,t3,void 0)||n3!==void 0&&r.cn(t3,n3,void 0)),i2=e2.consumers.filter(({reads:e3})=>e3.some(({contract:e4})=>n2(e4,void 0))).flatMap(
({id:e3,lag:t3,maxBehind:n3})=>[{text:t3,who:`${e3} sees old data until`},{text:n3,who:`${e3} re-reads old data until`}]),a2=e2.contracts.filter(({id:e3,files:t3})=>t3.
some(t4=>n2(t4,e3))).map(({retention:e3})=>({text:e3,who:"data from before is kept until"}));return[...i2,...a2].flatMap(({text:e3,who:t3})=>{let n3=e3===void 0?
void 0:_(e3);return n3===void 0?[]:{millis:n3,who:t3}}).sort((e3,t3)=>t3.millis-e3.millis)[0]}function Io({contracts:e2},{path:t2,name:n2,comparison:i2}){let a2=[
t2,n2,i2.pairing.basePath??t2];return e2.some(({id:e3})=>a2.some(t3=>r.cn(e3,t3,void 0)))}function Lo({comparison:e2}){return e2.pairing.status==="removed"||e2.
changes.some(({edit:e3,was:t2})=>e3==="removed"||t2!==void 0)}function Ro(e2,t2){let n2=e2.windows.filter(e3=>e3.concerns(t2.contract,t2.contractId)),r2=[...new Set(
n2.map(e3=>e3.calendar))],i2=zo(t2,e2.regionMode),a2=i2.flat(),o2=n2.filter(({rule:e3})=>Vo(e3,t2.classes)&&a2.some(t3=>Bo(e3,t3))),s2=(e3,t3)=>i2.some(n3=>n3.every(
n4=>e3.some(e4=>e4.calendar===t3&&Bo(e4.window,n4))));return{windows:o2,freezes:e2.freezes.filter(e3=>Ho(e3,t2)),isGoverned:r2.length>0,permits(e3){let t3=[...e3];
return t3.length>0&&r2.every(e4=>s2(t3,e4))}}}function zo(e2,t2){let n2=e2.teams.length===0?[void 0]:e2.teams,r2=e3=>n2.map(t3=>({region:e3,team:t3}));return e2.
regions.length===0?[r2(void 0)]:t2==="first-stage"?[r2(e2.regions[0])]:t2==="all"?[e2.regions.flatMap(r2)]:e2.regions.map(r2)}function Bo(e2,{region:t2,team:n2}){
let r2=!e2.regions||t2!==void 0&&e2.regions.includes(t2),i2=!e2.teams||n2!==void 0&&e2.teams.includes(n2);return r2&&i2}function Vo(e2,t2){let{allow:n2}=e2;return!n2||
n2.includes("any")||t2.every(e3=>n2.includes(e3))}function Ho({rule:e2,concerns:t2},n2){let r2=e2.deny??["breaking"],i2=r2.includes("any")||n2.classes.some(e3=>r2.
includes(e3)),a2=n2.type!==void 0&&(e2.except??[]).includes(n2.type);return i2&&!a2&&t2(n2.contract,n2.contractId)&&Uo(e2.regions,n2.regions)&&Uo(e2.teams,n2.teams)}
function Uo(e2,t2){return!e2||t2.length===0||t2.some(t3=>e2.includes(t3))}function Wo(e2){return e2.rule.title===void 0?`"${e2.rule.id}"`:`"${e2.rule.id}" (${e2.
rule.title})`}const Go=n.Gt,Ko=16*Go;function*qo(e2,t2,n2,r2){let i2,a2=Go;for(let o2=n2;o2<r2;o2+=a2,a2=Math.min(2*a2,Ko))for(let n3 of Jo(e2,t2,o2,Math.min(o2+
a2,r2)))i2&&Xo(i2,n3)?i2={...i2,to:n3.to}:(i2&&(yield i2),i2=n3);i2&&(yield i2)}function*Jo(e2,t2,n2,r2){let i2=t2.windows.flatMap(t3=>Ea(t3,e2.time,n2,r2)),a2=t2.
freezes.flatMap(e3=>Da(e3,n2,r2)),o2=[...i2.map(e3=>({at:Math.max(e3.opens,n2),span:e3})),...a2.map(e3=>({at:Math.max(e3.from,n2),span:e3}))].sort(ts),s2=[...i2.
map(e3=>({at:e3.closes,span:e3})),...a2.flatMap(e3=>e3.to===null?[]:[{at:e3.to,span:e3}])].sort(ts),c2=new Set,l2=0,u2=0;for(let i3=n2;i3<r2;){for(;(s2[u2]?.at??
1/0)<=i3;u2++)c2.delete(Qo(s2,u2));for(;(o2[l2]?.at??1/0)<=i3;l2++)c2.add(Qo(o2,l2));let n3=Math.min(o2[l2]?.at??r2,s2[u2]?.at??r2,r2);yield Yo(e2,t2,{from:i3,to:n3},
[...c2]),i3=n3}}function Yo(e2,t2,n2,i2){let a2=i2.filter($o).sort((e3,t3)=>e3.opens-t3.opens||r.ir(e3.id,t3.id)),o2=i2.filter(es).sort((e3,t3)=>e3.from-t3.from||
r.ir(e3.id,t3.id)),s2=e2.faults.length===0&&o2.length===0&&t2.permits(a2);return{...n2,windows:a2,freezes:o2,open:s2}}function Xo(e2,t2){return Zo(e2.windows,t2.
windows)&&Zo(e2.freezes,t2.freezes)}function Zo(e2,t2){return e2.length===t2.length&&e2.every(({id:e3},n2)=>e3===t2[n2]?.id)}function Qo(e2,t2){let n2=e2[t2];if(!n2)
throw RangeError("no such event");return n2.span}function $o(e2){return"opens"in e2}function es(e2){return"from"in e2}function ts(e2,t2){return e2.at-t2.at}const ns=400*
n.Gt;function rs(e2,t2,n2){let r2=Ro(e2,t2),i2=n2+ns,a2,o2=null;for(let t3 of qo(e2,r2,n2,i2)){if(a2??=t3,e2.faults.length>0)break;if(t3.open!==a2.open){o2=t3.from;
break}}let s2=a2??{from:n2,to:i2,windows:[],freezes:[],open:!1};return{at:n2,open:s2.open,windows:s2.windows,freezes:s2.freezes,advisories:e2.advisories.filter(
e3=>e3.concerns(t2.contract,t2.contractId)).flatMap(e3=>Da(e3,n2,n2+1)),reasons:s2.open?[]:is({calendar:e2,permission:r2,query:t2},s2,o2),nextTransition:o2,nextChange:s2.
to<i2?s2.to:null,horizon:i2}}function is(e2,{windows:t2,freezes:n2},r2){let{calendar:i2,permission:a2}=e2;if(i2.faults.length>0)return i2.faults.map(({message:e3,
location:t3})=>as("GV200",e3,t3));let o2=n2.map(e3=>as("GV301",os(e3),e3.rule.location));return a2.permits(t2)?o2:[...o2,as("GV302",cs(e2,t2,r2))]}function as(e2,t2,n2){
return n2===void 0?{code:e2,message:t2}:{code:e2,message:t2,location:n2}}function os(e2){let t2=e2.to===null?"until somebody ends it":`until ${g(e2.to,e2.zone)}`,
n2=e2.rule.board===void 0?"":`; ${e2.rule.board} may speak for an emergency`;return`The freeze ${Wo(e2)} holds ${t2}${n2}.`}const ss="No window that fits is ope\
n";function cs({calendar:e2,permission:t2,query:n2},r2,i2){if(!t2.isGoverned)return`No window of the calendar is for ${n2.contract}.`;if(t2.windows.length===0)return ls(
e2,n2);if(r2.length>0)return`Only ${r2.map(({window:e3})=>`"${e3.id}"`).join(", ")} is open; ${us(e2,n2)} must be open at once.`;let a2=t2.windows[0]?.zone??"UT\
C";return i2===null?"No window that fits opens within the next 400 days.":`${ss}; the change may next land from ${g(i2,a2)}.`}function ls(e2,t2){if(e2.windows.filter(
e3=>e3.concerns(t2.contract,t2.contractId)).filter(({rule:e3})=>Vo(e3,t2.classes)).length===0)return`No window for ${t2.contract} admits ${t2.classes.join(" and\
 ")} changes.`;let n2=t2.regions.length===0?"names no region":`is in ${t2.regions.join(", ")}`,r2=t2.teams.length===0?"":` and belongs to ${t2.teams.join(", ")}`;
return`The windows for ${t2.contract} are for other regions or teams; it ${n2}${r2}.`}function us(e2,t2){let n2=[...e2.regionMode==="all"&&t2.regions.length>1?t2.
regions:[],...t2.teams.length>1?t2.teams:[]];return n2.length===0?"a window of every calendar":`windows for ${n2.join(", ")}`}function ds({calendar:e2,needs:t2},n2){
let{now:r2}=t2;if(!e2||n2.textOnly)return Wa;let i2=hs(e2,n2,r2,r2+ns),a2=i2.filter(({from:e3,to:t3})=>e3<=r2&&(t3===null||r2<t3));if(a2.length===0){let e3=i2.find(
({from:e4})=>e4>r2)?.from??null;return e3===null?Wa:Ga(fs(n2,e3))}let o2=a2.map(({to:e3})=>e3).filter(e3=>e3!==null),s2=o2.length===a2.length?Math.max(...o2):null,
c2=a2.map(({rule:e3,to:t3,zone:n3})=>{let r3=t3===null?"until somebody ends it":`until ${g(t3,n3)}`;return`the freeze ${gs(e3)} holds ${r3}`}).join("; "),l2=a2.
flatMap(({rule:e3})=>e3.board??[]),u2=l2.length===0?"":`; ${l2.join(" and ")} may speak for an emergency`,d2=`${s2===null?"the calendar's owners must end the fr\
eeze":"wait for its end"}${u2}`,f2={until:s2,nextChangeAt:s2};return Ga(S(n2.path,{code:"GV301",status:"waiting",message:c2,unblock:d2,...f2}))}function fs({path:e2},t2){
return vo(e2,{code:"GV301",message:"no freeze is known to hold",until:t2,nextChangeAt:t2,restsOn:"no-freeze"})}function ps({calendar:e2,needs:{now:t2}},n2){return e2?
hs(e2,n2,t2,t2+1).flatMap(({rule:e3})=>e3.board===void 0?[]:{kind:"board",speaksFor:[{kind:"freeze-board",freeze:e3.id}],owners:[e3.board],count:1,changes:[],because:`${e3.
id} makes no exception for emergencies`}):[]}function ms(e2,t2){let{calendar:n2,needs:r2}=e2,{now:i2}=r2,a2=n2?Xa(t2).flatMap(e3=>hs(n2,e3,i2,i2+1)):[],o2=[...new Set(
a2.map(({rule:e3})=>gs(e3)))];return o2.length===0?"":`, also in the freeze ${o2.join(" and ")}`}function hs(e2,t2,n2,r2){let i2=new Set(Ro(e2,t2.query).freezes.
map(({rule:e3})=>e3.id));return i2.size===0?[]:wa(e2,n2,r2).filter(({rule:e3})=>i2.has(e3.id))}function gs({id:e2,title:t2}){return t2===void 0?e2:`${e2} (${t2}\
)`}const _s=bo({code:"GV501",dimension:"plan",title:"An emergency",why:"It passes without a window until it expires; its review is owed, by a day that the repor\
t names.",remedy:"Fill in review: afterwards.",triggers:["push","governance-edit","emergency-expires"],alsoSays:[{code:"GV502",title:"The emergency has expired,\
 or lasts too long",why:"An emergency is short by nature.",remedy:"File a new one, or go the ordinary way."},{code:"GV503",title:"Too many emergencies",why:"The\
 policy limits them, because the exception must not become the rule.",remedy:"Go the ordinary way."},{code:"GV504",title:"The emergency is incomplete",why:"With\
out an incident and an end it is a way round the rules.",remedy:"Write emergency: {incident, expires}."},{code:"GV505",title:"An emergency takes the place of no\
 window",why:"The policy's row for emergencies asks for a window, a request, or forbids the change.",remedy:"Go the ordinary way, or ask the governance owners f\
or another row."}],of:["contract"],courses:["emergency","ordinary"],find:({case:e2,course:t2,context:n2})=>{if(t2.kind==="ordinary")return t2.refused?[t2.refused]:
[];if(t2.kind!=="emergency")return[];let r2=`the emergency replaces the window${ms(n2,e2)}`;return[vo(e2.path,{code:"GV501",message:r2,until:t2.until,nextChangeAt:t2.
until})]}}),vs=bo({code:"GV150",dimension:"plan",title:"The policy forbids the change",why:"A rule says that such a change never lands.",remedy:"Make it compati\
ble, or have the governance owners change the policy.",triggers:["push","governance-edit"],of:["contract"],courses:["forbidden"],find:({case:{path:e2,because:t2}})=>[
S(e2,{code:"GV150",status:"unmet",message:`the policy forbids it: ${t2}`,unblock:"make the change compatible, or ask the governance owners to change the policy"})]}),
ys=bo({code:"GV308",dimension:"time",title:"The element is frozen",why:"The config of the governed branch freezes it until a date; a revert is held as well.",remedy:"\
Leave it as it is until then; declare an emergency, which passes; or have frozen: of the element ended on the governed branch.",triggers:["push","governance-edi\
t","element-thaws"],of:["contract"],courses:["ordinary","revert"],find:({case:{path:e2,frozen:t2}})=>t2.map(({message:t3,until:n2})=>S(e2,{code:"GV308",status:"\
unmet",message:t3,unblock:"leave the element as it is until then; an emergency may pass",until:n2,nextChangeAt:n2}))}),bs={GV200:{title:"The calendar cannot be \
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
eGuard, in a merge queue also minRemaining), so that nothing lands after the end because a run was late.",remedy:"Wait for the next occurrence, or book it."}},xs=bo(
{code:"GV301",dimension:"time",...bs.GV301,triggers:["push","governance-edit","freeze-begins","freeze-ends","calendar-copy-ages"],of:["contract"],find:({case:e2,
calendar:t2})=>r.dr(e2.level,"window-and-sign-off")?[]:t2.findings}),Ss=bo({code:"GV300",dimension:"time",title:"A window is open",why:"The change may land now.",
remedy:"Merge before it closes; the status turns by itself afterwards.",triggers:["push","landing","governance-edit","window-opens","window-closes","freeze-begi\
ns","freeze-ends","calendar-copy-ages"],alsoSays:[{code:"GV143",title:"The rollback does not fit into the window",why:"The first stage's hold and the rollback m\
ust be over before the window closes; else the way back is taken at an hour that nobody has agreed to. What the estimates say is taken as true.",remedy:"Land ea\
rlier in the window, book a longer one, or shorten hold: and estimate: in the request."},{code:"GV309",title:"No window will do",why:"None is defined, or none t\
hat fits opens within 400 days: it is for other contracts, classes, regions or teams, is full, frozen, or asks for notice.",remedy:"Add one under windows: (or a\
 date with add:), book one early enough with contract-check request, or say under policy: rules: what such changes need instead. An emergency or a revert needs \
none."}],of:["contract"],from:"window-and-sign-off",find:({calendar:e2})=>e2.findings});function Cs({comparison:e2},t2,n2,r2){let i2=[...new Map(t2.map(e3=>[e3.
toLowerCase(),e3])).values()],a2=e2.changes.map(({fingerprint:e3})=>e3);return{kind:"owner",speaksFor:[n2],owners:i2,count:1,changes:a2,because:r2}}function ws(e2,{
comparison:t2,name:n2},r2,i2){let{changes:a2}=t2;return Jn(r2,{policy:e2,comparison:t2,changes:a2,impacts:[],contractName:n2,oncall:i2})}function Ts(e2,t2,n2="U\
TC"){let{request:r2}=t2.request??{},i2=r2&&As(e2,r2);if(i2)return{refused:S(t2.path,{status:"unmet",...i2})};if(r2?.type!=="emergency")return;let a2=kr(e2.policy,
t2,"emergency");if(!a2.spareWindow){let e3=`${r2.id}: the policy says that an emergency needs ${vr[a2.needs]}, so it takes the place of no window`,n3=`go the or\
dinary way: write type: normal in ${r2.id} and leave out emergency:`;return{refused:S(t2.path,{code:"GV505",message:e3,status:"unmet",unblock:n3})}}let o2=ks(e2,
r2,n2);if("code"in o2){let{code:e3,unblock:n3}=o2,i3=`${r2.id}: ${o2.message}`;return{refused:S(t2.path,{code:e3,status:"unmet",message:i3,unblock:n3})}}let{until:s2,
incident:c2}=o2,l2=g(Es(e2.policy,r2),n2),u2=`${r2.id} declares the emergency ${c2}: it may land without a window until ${g(s2,n2)}; its review is owed by ${l2}\
: from then on what these owners change and needs a window waits for it`;return{exception:{kind:"emergency",signOffs:js(e2.policy,t2,a2),until:s2,note:u2}}}function Es({
settings:e2},{emergency:t2}){let i2=_(e2.emergency?.review?.within??"P3D")??2592e5,a2=n.Jt(t2?.expires??""),o2=t2?.reviewBy===void 0?void 0:r.jn(t2.reviewBy);return Math.
min(a2===void 0?1/0:a2+i2,o2??1/0)}function Ds({settings:e2}){return _(e2.emergency?.expires??"PT24H")??864e5}function Os({policy:e2},t2){let n2=kr(e2,t2,"emerg\
ency");return n2.spareWindow?js(e2,t2,n2):void 0}function ks(e2,{id:t2,emergency:n2},r2){if(!n2)return{code:"GV504",message:"an emergency names its incident and\
 its end",unblock:"write it: contract-check request --emergency INC-\u2026 fills in {incident, expires}"};let i2=h(n2.expires);if("message"in i2)return{code:"GV\
504",message:i2.message,unblock:"correct expires: in the request"};let a2=i2.instant,{maxPer30d:o2}=e2.policy.settings.emergency??{},s2=Ds(e2.policy),c2=a2-e2.now;
if(c2<=0)return{code:"GV502",message:`it expired ${g(a2,r2)}`,unblock:"file a new emergency if the incident is still open"};if(c2>s2)return{code:"GV502",message:`\
it lasts ${v(c2)} more, and an emergency may last ${v(s2)} at most`,unblock:"bring expires: closer"};let l2=Ms(e2,t2);return o2!==void 0&&l2.length>=o2?{code:"G\
V503",message:`${String(l2.length)} emergencies in the last 30 days (${l2.join(", ")}), and the policy allows ${String(o2)}`,unblock:"go the ordinary way, or as\
k the governance owners to raise maxPer30d"}:{until:a2,incident:n2.incident}}function As({booked:e2},{id:t2,type:n2,emergency:r2}){let i2=e2.find(({request:e3})=>e3.
id===t2)?.request;if(i2?.type!=="emergency"||!i2.emergency)return;let{incident:a2,expires:o2}=i2.emergency;if(n2!=="emergency"||r2?.incident!==a2||r2.expires!==
o2)return{code:"GV504",message:`${t2} is on record for the emergency ${a2} until ${o2}, and stands for no other`,unblock:"leave it as it is on the governed bran\
ch, and file a new request"}}function js(e2,t2,{needs:n2,signoff:i2}){if(n2==="free")return[];let a2=e2.settings.emergency,o2=[...t2.oncall,...r._r(a2?.approvers)],
s2=i2??a2?.signoff;if(s2)return ws(e2,t2,s2,o2);let c2=Sn(e2,t2.comparison).flatMap(e3=>e3.owners);return[Cs(t2,o2.length>0?o2:c2,{kind:"commander",contract:t2.
name},"it is an emergency")]}function Ms({booked:e2,now:t2},r2){return e2.filter(({request:{id:e3,type:i2,emergency:a2}})=>{let o2=i2==="emergency"&&a2?n.Jt(a2.
expires):void 0;return e3!==r2&&o2!==void 0&&t2-o2<2592e6}).map(({request:e3})=>e3.id)}const Ns=bo({code:"GV601",dimension:"plan",title:"A review is overdue",why:"\
An emergency was promised to be looked at afterwards.",remedy:"Fill in review: in the request that the message names.",triggers:["governance-edit","review-falls\
-due"],of:["contract"],from:"window-and-sign-off",find:({context:e2,case:t2})=>Ps(e2.needs,t2).map(({file:e3,request:n2})=>{let r2=`the review of the emergency ${n2.
id} is overdue`,i2=`fill in review: of ${e3} on the governed branch`;return S(t2.path,{code:"GV601",status:"unmet",message:r2,unblock:i2})})});function Ps(e2,t2){
let{policy:n2,now:r2,booked:i2}=e2,{comparison:a2}=t2,o2=Tn(t2.query.owners.filter(e3=>e3.startsWith("@")));return i2.filter(({request:e3})=>{let{type:t3,emergency:i3,
review:s2,contracts:c2}=e3;return t3!=="emergency"||!i3||s2!=null||r2<Es(n2,e3)?!1:c2.some(({id:e4})=>Rt(e4,n2,a2)||Tn(n2.contracts.find(t4=>t4.id===e4)?.owners??
[])===o2)})}const Fs=bo({code:"GV416",dimension:"trust",title:"A waiver's approver made this change",why:"A waiver excuses a change in the name of its approver,\
 and nobody excuses what they made themselves: for a change by its approver, or with their commits in it, it does not count.",remedy:"Let somebody else approve \
it: change approver: of the waiver on the governed branch.",triggers:["push","governance-edit","waiver-expires"],of:["contract","dependent"],find:({case:{path:e2,
effective:t2},context:{needs:n2,facts:r2}})=>{if(t2.waivers.length===0)return[];let i2=zi(n2,r2),a2=r2.author===void 0?void 0:i2.unverifiable;return t2.waivers.
flatMap(t3=>{let r3=Ls(t3,i2,a2);return r3?[S(e2,{...r3,owners:Is(n2.policy,t3)})]:[]})}});function Is(e2,{location:t2}){return di(e2,[t2.file]).flat()}function Ls({
approver:e2,location:t2},n2,r2){let i2=n2.why(e2),a2=`the waiver in ${t2.file}:${String(t2.line??1)}`;if(i2!==void 0)return{code:"GV416",status:"unmet",message:`${a2}\
 does not count here: its approver ${e2} ${i2}`,unblock:"let somebody else approve it: approver: of the waiver on the governed branch"};if(r2!==void 0)return{code:"\
GV415",status:"unverifiable",message:`${a2} may be by somebody who made this change: ${r2}`,unblock:"give what the message asks for"}}const Rs=bo({code:"GV310",
dimension:"time",title:"A revert",why:"The content returns to what the branch had lately (within 14 days, or what reverts: {within} says), so no window is neede\
d, and no freeze of the calendar holds it; a frozen element (GV308) does.",remedy:"One owner or on-call person signs, or whom the policy's own row for reverts n\
ames.",triggers:["push","landing","governance-edit","revert-ages"],of:["contract"],courses:["revert"],find:({case:e2,course:t2,context:n2})=>{if(t2.kind!=="reve\
rt")return[];let r2=`a revert needs no window${ms(n2,e2)}`;return[vo(e2.path,{code:"GV310",message:r2,until:t2.until,nextChangeAt:t2.until})]}}),zs={owner:"GV40\
1",consumer:"GV402",governance:"GV403",board:"GV404",approver:"GV405","filed-request":"GV406"};function Bs(e2,t2,{policy:n2,now:r2}){let{owners:i2,changes:a2,unowned:o2}=t2.
group,s2={owners:i2,changes:a2,until:t2.until,enforced:o2!=="report"},c2=Vs(e2,t2,r2);return S(e2.path,{...s2,...Hs(e2,t2,n2),...c2.length>0&&{waivers:c2}})}function Vs(e2,{
group:t2,status:n2,maySign:r2},i2){let[a2]=r2;if(e2.kind!=="contract"||!e2.waivable||t2.kind!=="owner"||n2==="met"||a2===void 0)return[];let o2=new Date(i2),s2=new Date(
Date.UTC(o2.getUTCFullYear(),o2.getUTCMonth()+4,0)).toISOString().slice(0,10),{changes:c2,removals:l2}=e2.effective,u2=new Set([...c2,...l2].map(({fingerprint:e3})=>e3));
return t2.changes.filter(e3=>u2.has(e3)).map(e3=>({fingerprint:e3,approver:a2,expires:s2}))}function Hs(e2,n2,r2){let{group:i2,status:a2}=n2;if(i2.owners.length===
0)return Ys(e2,i2);let o2=`${t.L(i2.owners)} as ${Wn(i2.speaksFor)}`;switch(a2){case"met":return{code:zs[i2.kind],status:"met",message:`${o2} signed: ${n2.by.join(
", ")}`,unblock:""};case"vetoed":return Us(n2);case"stale":{let t2=n2.stale.map(({person:e3,changed:t3})=>`${e3} signed before ${t3.join(" and ")} changed`),i3=n2.
stale.map(({person:e3})=>e3);return{code:"GV411",status:"unmet",message:`${o2}: ${t2.join("; ")}`,...qs(e2,i3,r2)}}case"expired":return{code:"GV413",status:"unm\
et",message:`${o2}: the sign-off has expired`,...qs(e2,n2.maySign,r2)};case"unverifiable":return Ws(e2,n2,o2,r2);case"missing":return Ks(e2,n2,o2,r2)}}function Us({
group:e2,vetoes:t2}){let[n2]=t2,r2=[...new Set(t2.map(({person:e3})=>e3))].join(", "),i2=n2?` (${te(n2.at)})`:"";return{code:"GV412",status:"unmet",message:`${r2}\
 asked for changes as ${Wn(e2.speaksFor)}${i2}`,unblock:`settle it with ${r2}: ${t2.some(({isFile:e3})=>e3)?"only they lift it, with contract-check sign":"an ap\
proval, or a dismissal of the review, lifts the veto"}`}}function Ws(e2,t2,n2,r2){let i2="GV415",a2="unverifiable",{group:o2,maySign:s2,elsewhere:c2,unverifiable:l2=""}=t2;
return c2===!0?{code:i2,status:a2,message:`${n2} must sign${Gs(o2)}; whether somebody has is not known here`,...s2.length===0?{unblock:l2}:qs(e2,s2,r2)}:{code:i2,
status:a2,message:`${n2}: cannot be verified`,unblock:l2}}function Gs({kind:e2,because:t2}){return e2==="consumer"?` (${t2})`:""}function Ks(e2,n2,r2,i2){let{group:a2,
by:o2,functions:s2,excluded:c2,maySign:l2}=n2,u2=`${String(o2.length)} of ${String(a2.count)}`,d2=a2.fromFunctions===void 0?"":`, from ${String(a2.fromFunctions)}\
 different functions`,f2=a2.fromFunctions===void 0?a2.count>1?` (${u2} so far)`:"":` (${u2} people, for ${String(s2)} of ${String(a2.fromFunctions)} functions s\
o far)`,p2=c2.map(({person:e3,why:t2})=>`${e3} does not count: ${e3} ${t2}`),m2=[`${r2} must sign${d2}${f2}${Gs(a2)}`,...p2].join("; "),h2=l2.length===0?{unblock:`\
nobody is left who may: the governance owners must add a member to ${t.L(a2.owners)}`}:qs(e2,l2,i2);return{code:zs[a2.kind],status:"unmet",message:m2,...h2}}function qs(e2,t2,{
signoff:n2,people:r2}){let i2=n2.sources??["github-review","ssh-signature"],a2=[...new Set(t2)],o2=a2.filter(e3=>(r2.get(e3.toLowerCase())?.keys.length??0)>0),s2=i2.
includes("github-review"),c2=`ask ${yo(a2)} to approve the pull request`;if(!i2.includes("ssh-signature"))return{unblock:c2};let[l2]=o2;if(l2===void 0)return{unblock:s2?
c2:`list an SSH key of ${yo(a2)} under people: on the governed branch`};let u2=`contract-check sign${e2.kind==="governance"?"":` ${Js(e2.path)}`} --as ${l2} --k\
ey ~/.ssh/id_ed25519`;return{unblock:s2?`${c2}, or to sign, for example`:`ask ${yo(o2)} to sign, for example`,command:u2}}function Js(e2){return/^[\w./@-]+$/.test(
e2)?e2:`'${e2.replaceAll("'","'\\''")}'`}function Ys(e2,t2){let{kind:n2,speaksFor:r2,because:i2}=t2;if(r2[0]?.kind==="on-call")return{code:"GV110",status:"unmet",
message:`nobody is ${Wn(r2)} (${i2})`,unblock:"name one on the governed branch: oncall: of the contract in contract-check.yaml"};let a2=e2.kind==="governance"?"\
the governance files":Gn(r2);return{code:n2==="owner"?"GV110":zs[n2],status:"unmet",message:`nobody owns ${a2} (${i2})`,unblock:Xs(e2,n2)}}function Xs({kind:e2},t2){
return t2==="consumer"?"declare a team of the same name as the catalogue's owner under teams:":e2==="governance"?"name them on the governed branch: governance: \
{owner: \u2026} in contract-check.yaml":"name an owner on the governed branch: contracts: in contract-check.yaml, or a line of CODEOWNERS"}const Zs=bo({code:"GV\
401",dimension:"people",title:"An owner must sign",why:"The change takes something from those who rely on it; its owner decides.",remedy:"Ask one of the people \
named; an approving review at the present content counts, or a signed file.",triggers:["push","review","sign-off-file","team-change","governance-edit","landing",
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
"ordinary","revert","emergency"],find:({case:e2,signOffs:t2,context:n2},r2)=>t2.filter(({kind:e3})=>e3!=="approver").map(t3=>Bs(e2,r2.of(e2,t3),n2.needs))}),Qs=bo(
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
unblock:r2})=>S(e2,{code:t3,status:"unmet",message:n2,unblock:r2}))}),$s=[Zs,bo({code:"GV405",dimension:"time",title:"The window's approver must sign",why:"The \
window says so with approvers:.",remedy:"Ask one of the approvers.",triggers:["push","review","sign-off-file","team-change","governance-edit","window-opens","wi\
ndow-closes","sign-off-expires"],of:["contract"],find:({case:e2,signOffs:t2,context:n2},r2)=>t2.filter(({kind:e3})=>e3==="approver").map(t3=>Bs(e2,r2.of(e2,t3),
n2.needs))}),vs,Qs,Rs,_s,ys,Fs,Ns,Mo,Co,Ss,xs];function ec({needs:e2,calendar:t2},n2,r2){if(!t2||r2.textOnly||r2.level==="free")return n2;let{until:i2,unread:a2,
stale:o2}=no(t2,e2.now),s2=[...a2,...o2],[c2]=s2;return i2===null&&!c2?n2:(n2.length>0?n2:[fs(r2,i2)]).map(e3=>{if(e3.status!=="met")return e3;if(!c2)return{...e3,
until:Math.min(e3.until??1/0,i2??1/0)};let t3=`${e3.message}; but ${s2.map(e4=>e4.message).join("; ")}`,n3=a2.length===0?"run the job that copies the calendar i\
nto the governed branch":"repair that calendar on the governed branch, or take it out of calendars:";return S(r2.path,{...e3,code:c2.code,status:"unverifiable",
message:t3,unblock:n3})})}function tc({needs:e2,facts:{landed:t2}},r2){return!e2.questions.landed||t2!==void 0&&!n.R(t2)?r2:r2.map(e3=>{if(e3.status!=="met"||e3.
restsOn!=="open-window")return e3;let n2=`${e3.message}; but what landed in it could not be counted`,r3=t2?.unverifiable??"run where the history of the governed\
 branch is known";return{...e3,status:"unverifiable",message:n2,unblock:r3}})}function nc({policy:e2,now:t2},{pastStates:n2},r2){let{head:i2}=r2.comparison.digests;
if(i2===void 0||r2.level==="free")return;let a2=_(e2.settings.reverts?.within??"P14D")??12096e5,o2=(n2?.get(r2.path)??[]).find(({digest:e3,until:n3})=>e3===i2&&
n3<=t2&&t2-n3<=a2);if(!o2)return;let s2=kr(e2,r2,"revert");if(!s2.spareWindow)return;let c2=v(t2-o2.until);return{kind:"revert",signOffs:rc(e2,r2,s2),until:o2.until+
a2+1,note:`${r2.name} returns to the state of ${o2.commit.slice(0,10)}, which the base branch had until ${c2} ago: no window is needed; what was written meanwhi\
le is shown above`}}function rc(e2,t2,{needs:n2,signoff:r2}){if(n2==="free")return[];if(r2)return ws(e2,t2,r2,t2.oncall);let i2=Sn(e2,t2.comparison).flatMap(e3=>e3.
owners),a2={kind:"owner-or-on-call",contract:t2.name};return[Cs(t2,[...i2,...t2.oncall],a2,"it is a revert")]}function ic(e2,t2,n2){let{from:r2,count:i2}=n2,a2=Ro(
e2,t2),o2=r2+ns,s2=new Map,c2=[];for(let l2 of ac(e2,a2,r2,o2)){if(s2.size>=i2&&uc(s2,i2)<=l2.occurrence.opens)break;for(let e4 of sc(l2)){let r3=cc(e4,t2,n2);r3?
c2.push(r3):s2.set(`${e4.opens} ${e4.closes} ${e4.occurrences.map(({id:e5})=>e5).join()}`,e4)}let e3=l2.stretches.length===0?lc(l2):void 0;e3&&c2.push(e3)}return{
openings:[...s2.values()].sort((e3,t3)=>e3.opens-t3.opens||e3.closes-t3.closes).slice(0,i2),passedOver:c2.slice(0,50),horizon:o2}}function*ac(e2,t2,n2,r2){let i2=new Map;
for(let a2 of qo(e2,t2,n2,r2)){let e3=new Set(a2.windows.map(({id:e4})=>e4));for(let[t3,n3]of i2){if(e3.has(t3))break;i2.delete(t3),yield n3}for(let e4 of a2.windows)
oc(i2,e4,a2,t2)}yield*i2.values()}function oc(e2,t2,n2,r2){let i2=e2.get(t2.id)??{occurrence:t2,stretches:[],freezes:new Map};e2.set(t2.id,i2);for(let e3 of n2.
freezes)i2.freezes.set(e3.id,e3);if(!n2.open)return;let a2=r2.permits([t2])?[t2]:n2.windows,o2=i2.stretches.at(-1);o2?.to===n2.from&&dc(o2.together,a2)?i2.stretches.
splice(-1,1,{...o2,to:n2.to}):i2.stretches.push({from:n2.from,to:n2.to,together:a2})}function sc({stretches:e2}){return e2.map(({from:e3,to:t2,together:n2})=>({
opens:e3,closes:t2,occurrences:n2}))}function cc({opens:e2,closes:t2,occurrences:n2},r2,{minDuration:i2=0,bookedAt:a2,ledger:o2,change:s2}){let c2=t2-e2;for(let e3 of n2){
let{window:t3,zone:n3,bookBy:l2}=e3;if(t3.notice!==void 0&&a2!==void 0&&a2>l2)return{occurrence:e3,code:"GV306",reason:`it had to be booked by ${g(l2,n3)}`};let[
u2]=o2?.spent(e3,r2,s2)??[];if(u2)return{occurrence:e3,code:"GV304",reason:Ha(u2),spent:u2};if(c2<i2)return{occurrence:e3,code:"GV307",reason:`only ${v(c2)} of \
the ${v(i2)} needed are left`}}}function lc({occurrence:e2,freezes:t2}){let[n2]=t2.values();return n2&&{occurrence:e2,code:"GV303",reason:`the freeze ${Wo(n2)} \
holds`}}function uc(e2,t2){return[...e2.values()].map(({opens:e3})=>e3).sort((e3,t3)=>e3-t3)[t2-1]??1/0}function dc(e2,t2){return e2.length===t2.length&&e2.every(
({id:e3},n2)=>e3===t2[n2]?.id)}function fc(e2,t2,n2,r2){if(e2.faults.length>0)return{status:"broken",reasons:e2.faults.map(e3=>({...e3,code:"GV200"})),opens:null,
closes:null,validUntil:null};let i2=Ro(e2,t2),a2=yc(e2,i2,n2),o2=[...mc(n2,r2),...hc(n2,a2,i2,t2),...gc(a2,r2),..._c(n2,r2),...vc(n2,t2,r2)],s2=a2?.stretches.find(
({to:e3})=>e3>r2.now),[c2]=o2,l2={opens:s2?.from??null,closes:s2?.to??null};return c2?{status:c2.status,reasons:o2.map(bc),...l2,validUntil:null}:pc(n2,s2,r2)}function pc({
zone:e2,window:t2},n2,{now:r2,closeGuard:i2=0}){if(!n2)return{status:"unfit",reasons:[],opens:null,closes:null,validUntil:null};let a2={opens:n2.from,closes:n2.
to},o2=n2.to-i2;return r2<n2.from?{status:"later",reasons:[{code:"GV302",message:`"${t2.id}" opens ${g(n2.from,e2)}.`}],...a2,validUntil:n2.from}:r2<o2?{status:"\
open",reasons:[],...a2,validUntil:o2}:{status:"closing",reasons:[{code:"GV307",message:`"${t2.id}" closes in ${v(n2.to-r2)}, which is less than the ${v(i2)} tha\
t must be left.`}],...a2,validUntil:n2.to}}function mc({window:e2,closes:t2,zone:n2},{now:r2}){return r2<t2?[]:[{status:"past",code:"GV305",message:`"${e2.id}" \
closed ${g(t2,n2)} and the change did not land; book another occurrence.`}]}function hc({window:e2,label:t2},n2,r2,i2){return n2&&(n2.stretches.length>0||n2.freezes.
size>0)?[]:[{status:"unfit",code:"GV302",message:r2.windows.some(({rule:t3})=>t3.id===e2.id)?`"${e2.id}" on ${t2} does not open together with the other regions,\
 teams or calendars that ${i2.contract} needs.`:`"${e2.id}" is not for ${i2.classes.join(" and ")} changes of ${i2.contract} in its regions and teams.`}]}function gc(e2,{
now:t2}){return!e2||t2>=e2.occurrence.closes||e2.stretches.some(({to:e3})=>e3>t2)?[]:[...e2.freezes.values()].map(t3=>({status:"frozen",code:"GV303",message:`Th\
e freeze ${Wo(t3)} holds over the booked "${e2.occurrence.id}"; book another occurrence.`,...t3.rule.location&&{location:t3.rule.location}}))}function _c({window:e2,
bookBy:t2,zone:n2},{now:r2,bookedAt:i2=r2}){return e2.notice===void 0||i2<=t2?[]:[{status:"notice",code:"GV306",message:`"${e2.id}" asks for notice of ${e2.notice}\
; this had to be booked by ${g(t2,n2)}.`}]}function vc(e2,t2,{ledger:n2,change:r2}){return(n2?.spent(e2,t2,r2)??[]).map(t3=>({status:"full",code:"GV304",message:`\
"${e2.id}" is full: ${Ha(t3)}.`}))}function yc(e2,t2,{id:n2,opens:r2,closes:i2}){for(let a2 of ac(e2,t2,r2,i2))if(a2.occurrence.id===n2)return a2}function bc({code:e2,
message:t2,location:n2}){return n2===void 0?{code:e2,message:t2}:{code:e2,message:t2,location:n2}}function xc(e2,t2){let{calendar:n2,ledger:r2,facts:i2,needs:a2}=e2,
{openings:o2}=ic(n2,t2.query,{from:a2.now,count:3,bookedAt:a2.now,...r2&&{ledger:r2},minDuration:Qa(e2,t2).millis+1});return Sc(o2,i2)}function Sc([e2,...t2],n2){
if(!e2)return"";let r2=t2.length===0?"":`; after that ${t2.map(Cc).join(", ")}`;return`${wc(e2,n2)}${r2}`}function Cc({occurrences:e2}){return e2.map(({id:e3})=>e3).
join(" with ")}function wc(e2,t2){let{opens:n2,occurrences:r2}=e2,[i2]=r2;return`${Cc(e2)}, which opens ${g(n2,i2?.zone??t2.zone??"UTC")}`}function Tc({opens:e2,
closes:t2,zone:n2}){return ee(e2,t2,n2)}function Ec({openings:[e2],passedOver:t2}){return t2.filter(({occurrence:t3})=>t3.opens<(e2?.opens??1/0))}function Dc(e2,t2){
return e2.slice(0,2).map(({occurrence:e3,spent:n2,reason:r2})=>{let i2=n2?Oc(e3,t2):"";return`${e3.id}: ${r2}${i2}`})}function Oc(e2,t2){let n2=(t2?.bookings(e2)??
[]).map(({change:e3})=>/^[0-9a-f]{40,}$/.test(e3)?`commit ${e3.slice(0,10)}`:e3);return n2.length===0?"":` (by ${yo(n2,"and")})`}function kc(e2,t2){let n2=Ac(e2,
t2),{calendar:r2,state:i2,usable:a2}=n2;return i2.open&&a2.length>0&&Ro(r2,t2.query).permits(a2)?Mc(n2):i2.freezes.length>0||!i2.open?Nc(n2):Pc(n2)}function Ac(e2,t2){
let{calendar:n2,ledger:r2,facts:i2,needs:a2}=e2,o2=rs(n2,t2.query,a2.now),s2=ic(n2,t2.query,{from:a2.now,count:3,minDuration:Qa(e2,t2).millis+1,bookedAt:a2.now,
...r2&&{ledger:r2},...i2.change!==void 0&&{change:i2.change}}),c2=o2.windows.filter(n3=>n3.window.notice===void 0&&!jc(e2,t2,n3));return{...e2,contract:t2,state:o2,
usable:c2,openings:s2}}function jc({ledger:e2,facts:t2},{query:n2},r2){return e2?.spent(r2,n2,t2.change)[0]}function Mc(e2){let{contract:t2,state:n2,usable:r2,needs:i2}=e2,
a2=Qa(e2,t2),o2=n2.nextTransition,s2=(o2??1/0)-i2.now;if(s2<=a2.millis){let t3=`the open window closes in ${v(s2)}, less than the ${v(a2.millis)} that must be l\
eft (${a2.because})`;return Ic(e2,{code:Za[a2.kind],message:t3},o2)}let c2=r2.map(e3=>`${e3.id} is open: ${Tc(e3)}`).join("; "),l2=o2===null?null:o2-a2.millis,u2={
until:l2,nextChangeAt:l2,restsOn:"open-window"};return{findings:[vo(t2.path,{code:"GV300",message:c2,...u2})],approvers:$a(r2)}}function Nc(e2){let{contract:t2,
state:n2,openings:r2,ledger:i2}=e2,a2=n2.reasons.map(e3=>e3.message),o2=a2.join(" "),s2=n2.freezes.length>0?"GV301":"GV302",[c2]=r2.openings;return c2?Ic(e2,{code:s2,
message:n2.freezes.length===0&&n2.windows.length===0&&n2.nextTransition!==null?[ss,...Dc(Ec(r2),i2)].join("; "):o2},Math.min(c2.opens,n2.nextTransition??1/0)):Ga(
S(t2.path,Lc(a2,r2.passedOver,i2)))}function Pc(e2){let{contract:t2,state:n2,openings:r2,ledger:i2,facts:a2}=e2,o2=n2.windows.map(n3=>{let r3=jc(e2,t2,n3);if(r3)
return{code:"GV304",text:`${n3.id} is full: ${Ha(r3)}${Oc(n3,i2)}`};let a3=n3.window.notice??"";return{code:"GV306",text:`${n3.id} asks for notice of ${a3}: it \
takes booked changes only`}}),s2=Sc(r2.openings,a2),c2=s2===""?"none in the next 400 days fits":`next: ${s2}`;return Ga(S(t2.path,{code:o2[0]?.code??"GV304",status:"\
unmet",message:o2.map(({text:e3})=>e3).join("; "),unblock:`book an occurrence (${c2})`,command:Fc(r2),nextChangeAt:n2.nextTransition}))}function Fc({openings:[e2]}){
let[t2,...n2]=e2?.occurrences??[];return t2&&n2.length===0?`contract-check request --window ${t2.window.id}@${t2.label}`:"contract-check request"}function Ic({contract:e2,
openings:{openings:t2},facts:n2},r2,i2){let a2=t2.length===0?"book an occurrence with contract-check request":`wait for ${Sc(t2,n2)}`;return Ga(S(e2.path,{...r2,
status:"waiting",unblock:a2,until:i2,nextChangeAt:i2}))}function Lc(e2,t2,n2){let r2=t2.length===0?"":` (${Dc(t2,n2).join("; ")})`;return{code:"GV309",status:"u\
nmet",message:[...new Set([...e2,`No window that fits opens within the next 400 days${r2}.`])].join(" "),unblock:"the calendar's owners must add an occurrence, \
or book one early enough with contract-check request; policy: rules: may ask such changes for less"}}function Rc(e2,t2){let{calendar:n2}=e2;if(!n2||n2.windows.length===
0)return Ga(S(t2.path,{code:"GV309",status:"unmet",message:"it needs an open window, and the governed branch defines none",unblock:"add one under windows: in co\
ntract-check.yaml (contract-check calendar shows what it means), or say under policy: rules: what such changes need instead"}));let{request:r2}=t2,i2=r2?.request.
window;if(!i2)return kc({...e2,calendar:n2},t2);let a2=Oa(n2,i2.id,i2.occurrence);if("fault"in a2){let e3=`${r2.request.id} books an occurrence that does not ex\
ist: ${a2.fault.message}`;return Ga(S(t2.path,{code:"GV305",status:"unmet",message:e3,unblock:"write another occurrence: contract-check calendar --next 10 lists\
 them"}))}let{occurrence:o2}=a2;return{findings:[zc({...e2,calendar:n2},t2,o2,r2)],approvers:$a([o2])}}function zc(e2,t2,n2,r2){let{path:i2}=t2,{id:a2}=r2.request,
o2=Qa(e2,t2),s2=n2.closes-n2.opens;if(o2.kind==="recovery"&&o2.millis>=s2){let a3=`${n2.id} is open for ${v(s2)}, and ${o2.because} take ${v(o2.millis)}`,c3=`sh\
orten rollout: or rollback: of ${r2.file}, or ${Vc(e2,t2)}`;return S(i2,{code:Za.recovery,status:"unmet",message:a3,unblock:c3})}let{status:c2,reasons:l2,validUntil:u2}=fc(
e2.calendar,t2.query,n2,Bc(e2,r2,o2)),[d2]=l2,f2=Tc(n2),p2={until:u2,nextChangeAt:u2};switch(c2){case"open":return vo(i2,{code:"GV300",message:`${a2} is booked \
into ${n2.id}, which is open: ${f2}`,...p2,restsOn:"open-window"});case"later":return S(i2,{code:"GV302",status:"waiting",message:`${a2} is booked into ${n2.id}\
: ${f2}`,unblock:"nothing to do but wait: the status turns green by itself when the window opens",...p2});case"closing":return S(i2,{code:Za[o2.kind],status:"wa\
iting",message:`${d2?.message??""} (${o2.because})`,unblock:Vc(e2,t2),...p2});default:return S(i2,{code:d2?.code??"GV305",status:"unmet",message:l2.map(e3=>e3.message).
join(" "),unblock:Vc(e2,t2)})}}function Bc({facts:e2,needs:t2,ledger:n2},i2,a2){let{id:o2}=i2.request,s2=t2.booked.find(({request:e3,file:t3})=>e3.id===o2&&t3===
i2.file),c2=s2&&r.qt(s2.request)===r.qt(i2.request)?e2.bookedAt?.get(o2):void 0;return{now:t2.now,...c2!==void 0&&{bookedAt:c2},...n2&&{ledger:n2},change:s2?o2:
e2.change??o2,closeGuard:a2.millis}}function Vc(e2,t2){let n2=xc(e2,t2);return`book another occurrence in the request (${n2===""?"no occurrence in the next 400 \
days fits":`next: ${n2}`})`}function Hc(e2,t2){if(t2.kind!=="contract")return{case:t2,context:e2,course:{kind:"ordinary"},signOffs:t2.signOffs,calendar:Wa};let n2=Uc(
e2,t2),r2=n2.kind==="ordinary"?Jc(e2,t2):Wa;return{case:t2,context:e2,course:n2,calendar:r2,signOffs:Wc(e2,t2,n2,r2)}}function Uc({needs:e2,facts:t2},n2){let r2=Ts(
e2,n2,t2.zone),i2=r2&&"exception"in r2?r2.exception:nc(e2,t2,n2);return i2&&n2.level!=="free"?i2:n2.level==="forbidden"?{kind:"forbidden"}:{kind:"ordinary",...r2&&
"refused"in r2&&{refused:r2.refused}}}function Wc(e2,t2,n2,{approvers:r2}){switch(n2.kind){case"forbidden":return[];case"revert":return or(n2.signOffs);case"eme\
rgency":return Gc(e2,t2,n2.signOffs);case"ordinary":return[...t2.signOffs,...r2.map(qc)]}}function Gc(e2,t2,n2){return or([...n2,...Xa(t2).flatMap(t3=>ps(e2,t3))])}
function Kc(e2,t2){let n2=Os(e2.needs,t2);return n2?Gc(e2,t2,n2):t2.signOffs}function qc({window:e2,owners:t2}){let n2=`approvers: of ${e2}`;return{kind:"approv\
er",speaksFor:[{kind:"approver",window:e2}],owners:t2,count:1,changes:[],because:n2}}function Jc(e2,t2){let n2=r.dr(t2.level,"window-and-sign-off")?Rc:ds,{findings:i2,
approvers:a2}=Xc(Xa(t2).map(t3=>n2(e2,t3)));return{findings:ec(e2,tc(e2,i2),t2),approvers:a2}}const Yc=["met","waiting","unverifiable","unmet"];function Xc(e2){
let t2=({findings:e3})=>Math.max(0,...e3.map(({status:e4})=>Yc.indexOf(e4))),[n2=Wa]=[...e2].sort((e3,n3)=>t2(n3)-t2(e3));if(t2(n2)>0)return n2;let r2=e2.flatMap(
({findings:e3})=>e3.map(({until:e4})=>e4)).filter(e3=>e3!==null),i2=r2.length===0?null:Math.min(...r2);return{findings:(e2.find(({findings:e3})=>e3.length>0)??n2).
findings.map(e3=>({...e3,until:i2,nextChangeAt:i2})),approvers:[...new Map(e2.flatMap(({approvers:e3})=>e3.map(e4=>[e4.window,e4]))).values()]}}async function Zc(e2,t2){
let n2=Ka(e2,t2),r2=e2.cases.map(e3=>Hc(n2,e3)),i2=await da(e2,t2,r2.flatMap(e3=>e3.signOffs.map(t3=>[e3.case,t3]))),a2=r2.flatMap(e3=>Qc(e3,i2));return{status:nl(
e2,t2,a2),enforce:rl(e2),reasons:so(r2,i2,a2,n2),requirements:a2.filter(el).map(tl),...il(r2,a2,e2.now)}}function Qc(e2,t2){return $s.flatMap(({dimension:n2,find:r2})=>r2(
e2,t2).map(t3=>({...t3,dimension:n2,enforced:t3.enforced&&$c(e2.case.enforce,n2)})))}function $c(e2,t2){return e2==="full"||e2==="sign-off"&&t2!=="time"}function el({
restsOn:e2,status:t2}){return e2!=="no-freeze"||t2!=="met"}function tl(e2){let{code:t2,dimension:n2,contract:r2,changes:i2,owners:a2,status:o2,unblock:s2,command:c2,
waivers:l2,enforced:u2}=e2;return{code:t2,dimension:n2,contract:r2,changes:i2,owners:a2,status:o2,message:`${u2||o2==="met"?"":"not enforced yet: "}${e2.message}`,
unblock:s2,...c2!==void 0&&{command:c2},...l2&&{waivers:l2}}}function nl({policy:e2,faults:t2},{ungoverned:n2},r2){let i2=r2.filter(({enforced:e3})=>e3),a2=e3=>i2.
some(t3=>t3.status===e3);return e2.configured?t2.some(({enforce:e3})=>e3!=="report")?"fault":a2("unmet")?"refused":a2("unverifiable")?"unverifiable":a2("waiting")?
"waiting":n2!==void 0||t2.length>0||r2.some(({status:e3})=>e3!=="met")?"neutral":"pass":"neutral"}function rl({policy:e2,cases:t2,faults:n2}){let r2=[...t2,...n2].
map(({enforce:e3})=>e3);return r2.length===0?Pt(e2):Ft(r2)}function il(e2,t2,n2){let r2=[...t2.map(({until:e3})=>e3),...e2.flatMap(({case:e3})=>e3.kind==="contr\
act"?e3.endsAt:[]),...e2.map(({course:e3})=>"until"in e3?e3.until:null)],i2=t2.map(({nextChangeAt:e3})=>e3);return{validUntil:al(r2,n2),nextTransition:al(i2,n2)}}
function al(e2,t2){let n2=e2.filter(e3=>e3!==null&&e3>t2&&Number.isFinite(e3));return n2.length===0?null:Math.min(...n2)}const ol=[["GV100","What the change nee\
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
read, such as a consumer's team, signs with `contract-check sign`."]],sl=[["GV001","The file is not YAML or JSON","A governance file that cannot be read governs\
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
hange for what could not be decided, and simplify it."]];var cl=e.n({governanceCodes:()=>ul});const ll=[...[...sl,...ol].map(([e2,t2,n2,r2])=>({code:e2,title:t2,
why:n2,remedy:r2})),...$s.flatMap(e2=>e2.pages),...Object.entries(bs).map(([e2,t2])=>({code:e2,...t2}))],ul=new Map(ll.toSorted(r.ar(({code:e2})=>e2)).map(e2=>[
e2.code,e2]));var dl=e.n({assessNeeds:()=>Ti,bookingOf:()=>r.qt,contradictionOn:()=>zt,decide:()=>Zc,declaredVersions:()=>Vt,governanceCodes:()=>ul,readPolicy:()=>ft,
readRequests:()=>r.Xt,readSignOffs:()=>r.pn,scopeOf:()=>St,versionPlace:()=>wt,withdrawnSignOffs:()=>r.gn}),fl=e.n({commitsBetween:()=>pl});async function pl(e2,r2,i2){
let a2=[i2,...r2.map(e3=>`^${e3}`)],o2=await bl({cwd:e2},ml,a2),s2=[...o2.values()].filter(({parents:e3})=>e3.length>1),c2=s2.map(({id:e3})=>e3),l2=c2.length===
0?[]:await n.zt(await t.l(e2),c2);for(let t2 of s2){let n2=l2.includes(t2.id)?t2.paths:await gl(e2,t2);o2.set(t2.id,{...t2,paths:n2})}return[...o2.values()]}const ml="\
-m";async function hl(e2,t2,n2){let r2=(await bl({cwd:e2},"-m",["--no-walk",t2])).get(t2);return r2?n2==="every-parent"?r2.paths:gl(e2,r2):[]}async function gl(e2,{
id:t2,parents:n2,paths:r2}){return n2.length===2?_l(e2,t2,n2).catch(()=>r2):r2}async function _l(e2,n2,r2){return vl(e2,async e3=>{let i2=await bl(e3,"--remerge\
-diff",["--no-walk",n2]),a2=await t.y(["merge-tree","--write-tree","--name-only","--no-messages","-z",...r2],{...e3,accept:[1]}),[,...o2]=t.x(a2).filter(Boolean);
return[...new Set([...i2.get(n2)?.paths??[],...o2])]})}async function vl(e2,n2){let r2=await(0,o.mkdtemp)((0,i.join)((0,s.tmpdir)(),"contract-check-"));try{return await n2(
{cwd:r2,env:{GIT_DIR:(await t.b(["rev-parse","--absolute-git-dir"],{cwd:e2})).replace(/\n$/,""),GIT_WORK_TREE:r2,GIT_INDEX_FILE:(0,i.join)(r2,"none")}})}finally{
await(0,o.rm)(r2,{recursive:!0,force:!0})}}const yl=["%H","%P","%ae","%ce","%B"];async function bl(e2,n2,r2){let i2=["-z",n2,"--raw","--no-abbrev","--no-renames",
"--no-show-signature",`--format=${yl.join("%x00")}`],a2=t.x(await t.y(["log",...i2,...r2,"--"],e2)),o2=new Map,s2=[];for(let e3=0;e3<a2.length;e3+=1){let t2=(a2[e3]??
"").replace(/^\n/,"");if(t2.startsWith(":"))s2.push(a2[e3+=1]??"");else if(/^[0-9a-f]{40,64}$/.test(t2)){let[n3="",r3="",i3="",c2=""]=a2.slice(e3+1,e3+yl.length);
e3+=yl.length-1;let l2=[r3,...Sl(i3)?[]:[i3],...xl(c2)];s2=o2.get(t2)?.paths??[];let u2={parents:n3.split(" ").filter(Boolean),emails:[...new Set(l2)]};o2.set(t2,
{id:t2,...u2,paths:s2})}else if(t2!=="")throw Error(`git log answered with ${JSON.stringify(t2.slice(0,80))}`)}return o2}function xl(e2){return[...e2.matchAll(/^co-authored-by:[^<\n]*<([^>\n]+)>/gim)].
map(([,e3=""])=>e3.trim())}function Sl(e2){return e2.toLowerCase()==="noreply@github.com"}function Cl(e2,t2){let r2=new Map(Object.entries(t2)),i2=new Map([...r2.
keys()].map(e3=>[e3,{oid:void 0,mode:"100644"}]));return{side:e2,entries:n.cn(i2),load:()=>Promise.resolve(),read(e3){let t3=r2.get(e3);return t3===void 0?{fault:"\
the file does not exist"}:{text:t3}},starts(e3){let t3=[...e3].flatMap(e4=>{let t4=r2.get(e4);return t4===void 0?[]:[[e4,t4.slice(0,n._n)]]});return Promise.resolve(
new Map(t3))},bytes(e3){let t3=r2.get(e3);return Promise.resolve(t3===void 0?void 0:new TextEncoder().encode(t3))},mentioning(e3,t3,i3){let a2=n.dn(e3,i3),o2=[...r2].
filter(([e4,n2])=>t3.some(t4=>e4.endsWith(t4))&&a2(n2)).map(([e4])=>e4);return Promise.resolve(o2)}}}var wl=e.n({calendar:()=>Tl,config:()=>Yl,consumers:()=>xd,
contracts:()=>Dd,optionKinds:()=>Sf,options:()=>vf,policy:()=>jd,policyCases:()=>Wd,request:()=>Jd,signOff:()=>sf,teams:()=>pf});const Tl=Jl,El={type:"object",properties:{
version:{const:1},$schema:{type:"string"},timezone:{$ref:"definitions.json#/definitions/zone"},regionMode:{enum:["first-stage","all","any"]},windows:{type:"arra\
y",items:{$ref:"definitions.json#/definitions/window"}},freezes:{type:"array",items:{$ref:"definitions.json#/definitions/freeze"}},advisories:{type:"array",items:{
$ref:"definitions.json#/definitions/advisory"}},asOf:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"},calendars:{
type:"array",items:{$ref:"definitions.json#/definitions/calendarSource"}}},required:["version"],additionalProperties:!1,$id:"calendar.json"},C=Object.prototype.
hasOwnProperty,Dl=RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","u");function Ol(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2=="string"){if(!Dl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*\
$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ol.errors=
a2,o2===0}const kl={type:"object",properties:{id:{$ref:"definitions.json#/definitions/id"},title:{type:"string",pattern:"\\S"},timezone:{$ref:"definitions.json#\
/definitions/zone"},start:{$ref:"definitions.json#/definitions/localTime"},end:{type:"string",pattern:"\\S"},duration:{$ref:"definitions.json#/definitions/durat\
ion"},rrule:{type:"string",pattern:"\\S"},except:{type:"array",items:{type:"string",pattern:"\\S"}},add:{type:"array",items:{$ref:"definitions.json#/definitions\
/extra"}},allow:{type:"array",items:{$ref:"definitions.json#/definitions/class"},minItems:1},capacity:{$ref:"definitions.json#/definitions/capacity"},notice:{$ref:"\
definitions.json#/definitions/duration"},approvers:{$ref:"definitions.json#/definitions/handles"},oncall:{$ref:"definitions.json#/definitions/handle"},writes:{enum:[
"normal","reduced","paused"]},long:{type:"boolean"},contracts:{type:"array",items:{type:"string",pattern:"\\S"},minItems:1},regions:{type:"array",items:{$ref:"d\
efinitions.json#/definitions/id"},minItems:1},teams:{type:"array",items:{$ref:"definitions.json#/definitions/handle"},minItems:1}},required:["id","start"],additionalProperties:!1},
Al=RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u");function w(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2==
"string"){if(!Al.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return w.errors=a2,o2===0}function T(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Dl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\
[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return T.errors=a2,o2===0}const jl=RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$","u");function E(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!jl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return E.errors=a2,o2===0}const Ml=RegExp("^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$","u");function D(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Ml.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{
pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return D.errors=a2,o2===0}const O=RegExp("\\S","u");function Nl(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.start===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"\
start"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="start"&&n3!=="end"&&n3!=="duration"){let e3={instancePath:t2,keyword:"additionalProperties",
params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.start!==void 0&&(E(e2.start,{instancePath:t2+"/start",parentData:e2,parentDataProperty:"\
start",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),o2=a2.length)),e2.end!==void 0){let n3=e2.end;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+
"/end",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/end",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}e2.duration!==void 0&&(D(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||
(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return Nl.errors=a2,o2===0}const Pl={enum:["full","backward","forward","breaking","undecided"]};function Fl(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="full"&&e2!=="backward"&&e2!=="forward"&&e2!=="breaking"&&e2!=="undecided"){let e3={instancePath:t2,keyword:"enum",
params:{allowedValues:Pl.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return Fl.errors=a2,o2===0}function Il(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
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
instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Il.errors=a2,o2===0}const Ll={type:["string","array"],pattern:"\
^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$",minItems:1,items:{type:"string",pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}},Rl=RegExp("^@[A-Z\
a-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$","u");function k(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!=
"string"&&!Array.isArray(e2)){let e3={instancePath:t2,keyword:"type",params:{type:Ll.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!Rl.test(
e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.
isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){
let n4=e2[r3];if(typeof n4=="string"){if(!Rl.test(n4)){let e3={instancePath:t2+"/"+r3,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-\
9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}
return k.errors=a2,o2===0}function A(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Rl.
test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{
let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return A.errors=a2,o2===0}function zl(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"r\
equired",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.start===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"\
start"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!C.call(kl.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(w(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?w.errors:
a2.concat(w.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/title",keyword:"pattern",
params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.timezone!==void 0&&(T(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?T.errors:
a2.concat(T.errors),o2=a2.length)),e2.start!==void 0&&(E(e2.start,{instancePath:t2+"/start",parentData:e2,parentDataProperty:"start",rootData:i2})||(a2=a2===null?
E.errors:a2.concat(E.errors),o2=a2.length)),e2.end!==void 0){let n3=e2.end;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/end",keyword:"patte\
rn",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/end",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.duration!==void 0&&(D(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?D.errors:
a2.concat(D.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/rrule",keyword:"pattern",
params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.except!==void 0){let n3=e2.except;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!O.test(
e4)){let e5={instancePath:t2+"/except/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/except/"+
r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/except",keyword:"type",params:{type:"array"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}if(e2.add!==void 0){let n3=e2.add;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Nl(n3[r3],{instancePath:t2+"/add\
/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Nl.errors:a2.concat(Nl.errors),o2=a2.length)}else{let e3={instancePath:t2+"/add",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.allow!==void 0){let n3=e2.allow;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/allow",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)Fl(n3[r3],{instancePath:t2+"/allow/"+r3,
parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Fl.errors:a2.concat(Fl.errors),o2=a2.length)}else{let e3={instancePath:t2+"/allow",keyword:"typ\
e",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.capacity!==void 0&&(Il(e2.capacity,{instancePath:t2+"/capacity",parentData:e2,parentDataProperty:"\
capacity",rootData:i2})||(a2=a2===null?Il.errors:a2.concat(Il.errors),o2=a2.length)),e2.notice!==void 0&&(D(e2.notice,{instancePath:t2+"/notice",parentData:e2,parentDataProperty:"\
notice",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.approvers!==void 0&&(k(e2.approvers,{instancePath:t2+"/approvers",parentData:e2,
parentDataProperty:"approvers",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.oncall!==void 0&&(A(e2.oncall,{instancePath:t2+"/onca\
ll",parentData:e2,parentDataProperty:"oncall",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.writes!==void 0){let n3=e2.writes;if(n3!==
"normal"&&n3!=="reduced"&&n3!=="paused"){let e3={instancePath:t2+"/writes",keyword:"enum",params:{allowedValues:kl.properties.writes.enum}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.long!==void 0&&typeof e2.long!="boolean"){let e3={instancePath:t2+"/long",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!O.test(e4)){let e5={instancePath:t2+"/con\
tracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/contracts/"+r3,keyword:"type",params:{type:"\
string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)w(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?w.errors:a2.concat(w.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)A(n3[r3],{instancePath:t2+"/teams/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{
let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return zl.errors=a2,o2===0}const Bl={type:"object",properties:{
id:{$ref:"definitions.json#/definitions/id"},title:{type:"string",pattern:"\\S"},timezone:{$ref:"definitions.json#/definitions/zone"},from:{$ref:"definitions.js\
on#/definitions/localTime"},to:{$ref:"definitions.json#/definitions/localTime"},duration:{$ref:"definitions.json#/definitions/duration"},rrule:{type:"string",pattern:"\
\\S"},exdates:{type:"array",items:{type:"string",pattern:"\\S"}},deny:{type:"array",items:{enum:["full","backward","forward","breaking","undecided","any"]},minItems:1},
except:{type:"array",items:{enum:["standard","normal","emergency"]}},board:{$ref:"definitions.json#/definitions/handle"},contracts:{type:"array",items:{type:"st\
ring",pattern:"\\S"},minItems:1},regions:{type:"array",items:{$ref:"definitions.json#/definitions/id"},minItems:1},teams:{type:"array",items:{$ref:"definitions.\
json#/definitions/handle"},minItems:1}},required:["id","from"],additionalProperties:!1};function Vl(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===
null?a2=[e3]:a2.push(e3),o2++}if(e2.from===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"from"}};a2===null?a2=[e3]:a2.push(e3),o2++}
for(let n3 in e2)if(!C.call(Bl.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.id!==void 0&&(w(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.
length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/title",keyword:"pattern",params:{pattern:"\\S"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==
void 0&&(T(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?T.errors:a2.concat(T.errors),o2=a2.
length)),e2.from!==void 0&&(E(e2.from,{instancePath:t2+"/from",parentData:e2,parentDataProperty:"from",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),
o2=a2.length)),e2.to!==void 0&&(E(e2.to,{instancePath:t2+"/to",parentData:e2,parentDataProperty:"to",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),o2=
a2.length)),e2.duration!==void 0&&(D(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?D.errors:
a2.concat(D.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/rrule",keyword:"pattern",
params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!O.
test(e4)){let e5={instancePath:t2+"/exdates/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/ex\
dates/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/exdates",keyword:"type",params:{type:"arra\
y"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.deny!==void 0){let n3=e2.deny;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/deny",keyword:"minI\
tems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="full"&&e4!=="backward"&&e4!=="forwar\
d"&&e4!=="breaking"&&e4!=="undecided"&&e4!=="any"){let e5={instancePath:t2+"/deny/"+r3,keyword:"enum",params:{allowedValues:Bl.properties.deny.items.enum}};a2===
null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/deny",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.except!==void 0){
let n3=e2.except;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="standard"&&e4!=="normal"&&e4!=="emergency"){let e5={instancePath:t2+
"/except/"+r3,keyword:"enum",params:{allowedValues:Bl.properties.except.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/except",
keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.board!==void 0&&(A(e2.board,{instancePath:t2+"/board",parentData:e2,parentDataProperty:"\
board",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){
let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(typeof e4=="string"){if(!O.test(e4)){let e5={instancePath:t2+"/contracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/contracts/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)w(n3[r3],{instancePath:t2+"/regions/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/teams",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)A(n3[r3],{instancePath:t2+"/teams/"+r3,
parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",
params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return Vl.errors=a2,o2===0}const Hl={type:"object",properties:{id:{$ref:"definitions.json#/definitions/id"},title:{type:"string",pattern:"\\S"},timezone:{$ref:"\
definitions.json#/definitions/zone"},from:{$ref:"definitions.json#/definitions/localTime"},to:{$ref:"definitions.json#/definitions/localTime"},duration:{$ref:"d\
efinitions.json#/definitions/duration"},rrule:{type:"string",pattern:"\\S"},exdates:{type:"array",items:{type:"string",pattern:"\\S"}},note:{type:"string",pattern:"\
\\S"},peak:{type:"boolean"},contracts:{type:"array",items:{type:"string",pattern:"\\S"},minItems:1},regions:{type:"array",items:{$ref:"definitions.json#/definit\
ions/id"},minItems:1},teams:{type:"array",items:{$ref:"definitions.json#/definitions/handle"},minItems:1}},required:["id","from"],additionalProperties:!1};function Ul(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={
instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.from===void 0){let e3={instancePath:t2,keyword:"requi\
red",params:{missingProperty:"from"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!C.call(Hl.properties,n3)){let e3={instancePath:t2,keyword:"additio\
nalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(w(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"\
id",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!O.test(n3)){let e3={
instancePath:t2+"/title",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==void 0&&(T(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timez\
one",rootData:i2})||(a2=a2===null?T.errors:a2.concat(T.errors),o2=a2.length)),e2.from!==void 0&&(E(e2.from,{instancePath:t2+"/from",parentData:e2,parentDataProperty:"\
from",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),o2=a2.length)),e2.to!==void 0&&(E(e2.to,{instancePath:t2+"/to",parentData:e2,parentDataProperty:"\
to",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),o2=a2.length)),e2.duration!==void 0&&(D(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"\
duration",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){if(!O.test(n3)){let e3={
instancePath:t2+"/rrule",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(typeof e4=="string"){if(!O.test(e4)){let e5={instancePath:t2+"/exdates/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/exdates/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/exdates",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.note!==void 0){let n3=e2.note;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+
"/note",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/note",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.peak!==void 0&&typeof e2.peak!="boolean"){let e3={instancePath:t2+"/peak",keyword:"type",params:{type:"boolean"}};a2===
null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",keyword:"\
minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!O.test(e4)){let e5={
instancePath:t2+"/contracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/contracts/"+r3,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"type",params:{type:"array"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)w(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)A(n3[r3],{instancePath:t2+"/teams/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",params:{type:"array"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ul.errors=a2,o2===0}const Wl={
type:"object",properties:{file:{$ref:"definitions.json#/definitions/glob"},ics:{$ref:"definitions.json#/definitions/glob"},kind:{enum:["window","freeze","adviso\
ry"]},maxAge:{$ref:"definitions.json#/definitions/duration"},timezone:{$ref:"definitions.json#/definitions/zone"}},additionalProperties:!1,minProperties:1},Gl=RegExp(
"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$","u");function j(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2==
"string"){if(!Gl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return j.errors=a2,o2===0}function Kl(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<1){let e3={instancePath:t2,
keyword:"minProperties",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="file"&&n3!=="ics"&&n3!=="kind"&&n3!=="maxAge"&&n3!=="time\
zone"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.file!==void 0&&(j(e2.file,
{instancePath:t2+"/file",parentData:e2,parentDataProperty:"file",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.ics!==void 0&&(j(e2.
ics,{instancePath:t2+"/ics",parentData:e2,parentDataProperty:"ics",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.kind!==void 0){let n3=e2.
kind;if(n3!=="window"&&n3!=="freeze"&&n3!=="advisory"){let e3={instancePath:t2+"/kind",keyword:"enum",params:{allowedValues:Wl.properties.kind.enum}};a2===null?
a2=[e3]:a2.push(e3),o2++}}e2.maxAge!==void 0&&(D(e2.maxAge,{instancePath:t2+"/maxAge",parentData:e2,parentDataProperty:"maxAge",rootData:i2})||(a2=a2===null?D.errors:
a2.concat(D.errors),o2=a2.length)),e2.timezone!==void 0&&(T(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||
(a2=a2===null?T.errors:a2.concat(T.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return Kl.errors=a2,o2===0}const ql=RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$","u");function Jl(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!C.call(El.properties,n3)){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+
"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={instancePath:t2+
"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.timezone!==void 0&&(Ol(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,
parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?Ol.errors:a2.concat(Ol.errors),o2=a2.length)),e2.regionMode!==void 0){let n3=e2.regionMode;if(n3!=="f\
irst-stage"&&n3!=="all"&&n3!=="any"){let e3={instancePath:t2+"/regionMode",keyword:"enum",params:{allowedValues:El.properties.regionMode.enum}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.windows!==void 0){let n3=e2.windows;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)zl(n3[r3],{instancePath:t2+"/windows/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?zl.errors:a2.concat(zl.errors),o2=a2.length)}else{let e3={instancePath:t2+"/windows",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.freezes!==void 0){let n3=e2.freezes;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<
e3;r3++)Vl(n3[r3],{instancePath:t2+"/freezes/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Vl.errors:a2.concat(Vl.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/freezes",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.advisories!==void 0){let n3=e2.advisories;if(Array.
isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Ul(n3[r3],{instancePath:t2+"/advisories/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?
Ul.errors:a2.concat(Ul.errors),o2=a2.length)}else{let e3={instancePath:t2+"/advisories",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.asOf!==void 0){let n3=e2.asOf;if(typeof n3=="string"){if(!ql.test(n3)){let e3={instancePath:t2+"/asOf",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{\
2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/asOf",keyword:"type",params:{type:"\
string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.calendars!==void 0){let n3=e2.calendars;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Kl(n3[r3],
{instancePath:t2+"/calendars/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Kl.errors:a2.concat(Kl.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/calendars",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return Jl.errors=a2,o2===0}const Yl=bd,Xl={type:"object",properties:{version:{const:1},$schema:{type:"string"},extends:{$ref:"defi\
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
s/governanceOwners"}},required:["version"],additionalProperties:!1,$id:"config.json"},Zl=RegExp("^[0-9a-f]{64}$","u");function Ql(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.file===void 0){let e3={instancePath:t2,keyword:"\
required",params:{missingProperty:"file"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="file"&&n3!=="sha256"){let e3={instancePath:t2,keyword:"a\
dditionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.file!==void 0&&(j(e2.file,{instancePath:t2+"/file",parentData:e2,parentDataProperty:"\
file",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.sha256!==void 0){let n3=e2.sha256;if(typeof n3=="string"){if(!Zl.test(n3)){let e3={
instancePath:t2+"/sha256",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/sha256",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(
e3),o2++}return Ql.errors=a2,o2===0}const M={type:"object",properties:{id:{$ref:"definitions.json#/definitions/id"},files:{$ref:"definitions.json#/definitions/g\
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
finitions/enforcement"},unowned:{$ref:"definitions.json#/definitions/unowned"}},required:["files"],additionalProperties:!1},$l={type:["string","array"],pattern:"\
^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$",minItems:1,items:{type:"string",pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};function N(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&!Array.isArray(e2)){let e3={instancePath:t2,keyword:"type",params:{
type:$l.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!Gl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^\
|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};
a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Gl.test(n4)){let e3={instancePath:t2+"/"+
r3,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return N.errors=a2,o2===0}function P(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.push(
e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!O.test(n4)){let e3={instancePath:t2+"/"+r3,keyword:"pattern",params:{
pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{
let e3={instancePath:t2,keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}return P.errors=a2,o2===0}const eu=RegExp("^\\d{4}-\\d{2}-\\d{2}(T\
\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$","u");function F(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(typeof e2=="string"){if(!eu.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\
\\d{2}:\\d{2}))?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return F.errors=a2,o2===0}function tu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){if(e2.until===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"until"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.
reason===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"reason"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="unti\
l"&&n3!=="reason"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.until!==void 0&&
(F(e2.until,{instancePath:t2+"/until",parentData:e2,parentDataProperty:"until",rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)),e2.reason!==
void 0){let n3=e2.reason;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/reason",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}else{let e3={instancePath:t2+"/reason",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return tu.errors=a2,o2===0}function nu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.path===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"\
path"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="path"&&n3!=="owner"&&n3!=="tags"&&n3!=="boards"&&n3!=="frozen"){let e3={instancePath:t2,keyword:"\
additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.path!==void 0){let n3=e2.path;if(typeof n3=="string"){if(!O.test(
n3)){let e3={instancePath:t2+"/path",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/path",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.owner!==void 0&&(k(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"\
owner",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.tags!==void 0&&(P(e2.tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"\
tags",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.boards!==void 0){let n3=e2.boards;if(Array.isArray(n3)){if(n3.length<1){let e4={
instancePath:t2+"/boards",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)w(n3[r3],{instancePath:t2+
"/boards/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)}else{let e3={instancePath:t2+"/boards",
keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.frozen!==void 0&&(tu(e2.frozen,{instancePath:t2+"/frozen",parentData:e2,parentDataProperty:"\
frozen",rootData:i2})||(a2=a2===null?tu.errors:a2.concat(tu.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return nu.errors=a2,o2===0}const ru=RegExp("^\\d{4}-\\d{2}-\\d{2}$","u");function iu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!ru.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return iu.errors=a2,o2===
0}const au={enum:["backward","forward","full","none","backward-transitive","forward-transitive","full-transitive"]};function I(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="backward"&&e2!=="forward"&&e2!=="full"&&e2!=="none"&&e2!=="backward-transitive"&&e2!=="forwa\
rd-transitive"&&e2!=="full-transitive"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:au.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return I.errors=
a2,o2===0}const ou={enum:["default","declared","strict","avro-reference","confluent","buf-file","buf-package","buf-wire-json","buf-wire"]};function su(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="default"&&e2!=="declared"&&e2!=="strict"&&e2!=="avro-reference"&&e2!=="conflue\
nt"&&e2!=="buf-file"&&e2!=="buf-package"&&e2!=="buf-wire-json"&&e2!=="buf-wire"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:ou.enum}};a2===null?
a2=[e3]:a2.push(e3),o2++}return su.errors=a2,o2===0}const cu={type:["string","object"],pattern:"^(base|version|history)$",properties:{tag:{type:"string",pattern:"\
^(?!-)(?!.*\\.\\.)[^\\s~^:?\\[\\\\]+$"},branch:{type:"string",pattern:"^(?!-)(?!.*\\.\\.)[^\\s~^:?*\\[\\\\]+$"},image:{$ref:"definitions.json#/definitions/glob"},
path:{$ref:"definitions.json#/definitions/glob"}},minProperties:1,additionalProperties:!1},lu=RegExp("^(base|version|history)$","u"),uu=RegExp("^(?!-)(?!.*\\.\\.)\
[^\\s~^:?\\[\\\\]+$","u"),du=RegExp("^(?!-)(?!.*\\.\\.)[^\\s~^:?*\\[\\\\]+$","u");function fu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2!="string"&&(!e2||typeof e2!="object"||Array.isArray(e2))){let e3={instancePath:t2,keyword:"type",params:{type:cu.type}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!lu.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^(base|version|history)$"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<1){let e3={instancePath:t2,keyword:"minProperties",params:{limit:1}};
a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="tag"&&n3!=="branch"&&n3!=="image"&&n3!=="path"){let e3={instancePath:t2,keyword:"additionalProperti\
es",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.tag!==void 0){let n3=e2.tag;if(typeof n3=="string"){if(!uu.test(n3)){let e3={instancePath:t2+
"/tag",keyword:"pattern",params:{pattern:"^(?!-)(?!.*\\.\\.)[^\\s~^:?\\[\\\\]+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/tag",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.branch!==void 0){let n3=e2.branch;if(typeof n3=="string"){if(!du.test(n3)){let e3={instancePath:t2+
"/branch",keyword:"pattern",params:{pattern:"^(?!-)(?!.*\\.\\.)[^\\s~^:?*\\[\\\\]+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/branch",
keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.image!==void 0&&(j(e2.image,{instancePath:t2+"/image",parentData:e2,parentDataProperty:"\
image",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)),e2.path!==void 0&&(j(e2.path,{instancePath:t2+"/path",parentData:e2,parentDataProperty:"\
path",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length))}return fu.errors=a2,o2===0}function pu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.push(
e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++)fu(e2[r3],{instancePath:t2+"/"+r3,parentData:e2,parentDataProperty:r3,rootData:i2})||(a2=a2===null?fu.errors:a2.
concat(fu.errors),o2=a2.length)}else{let e3={instancePath:t2,keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}return pu.errors=a2,o2===0}
const mu={type:["string","object"],pattern:"^(schemaver|semver|integer|date|package)$",properties:{from:{type:"string",pattern:"^\\$(\\.[A-Za-z0-9_$-]+)+$"},as:{
enum:["schemaver","semver","integer","date"]}},required:["from"],additionalProperties:!1},hu=RegExp("^(schemaver|semver|integer|date|package)$","u"),gu=RegExp("\
^\\$(\\.[A-Za-z0-9_$-]+)+$","u");function _u(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="stri\
ng"&&(!e2||typeof e2!="object"||Array.isArray(e2))){let e3={instancePath:t2,keyword:"type",params:{type:mu.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2==
"string"&&!hu.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^(schemaver|semver|integer|date|package)$"}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.from===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"from"}};a2===null?a2=[e3]:
a2.push(e3),o2++}for(let n3 in e2)if(n3!=="from"&&n3!=="as"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=
[e3]:a2.push(e3),o2++}if(e2.from!==void 0){let n3=e2.from;if(typeof n3=="string"){if(!gu.test(n3)){let e3={instancePath:t2+"/from",keyword:"pattern",params:{pattern:"\
^\\$(\\.[A-Za-z0-9_$-]+)+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/from",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.as!==void 0){let n3=e2.as;if(n3!=="schemaver"&&n3!=="semver"&&n3!=="integer"&&n3!=="date"){let e3={instancePath:t2+"/as",keyword:"enum",
params:{allowedValues:mu.properties.as.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return _u.errors=a2,o2===0}const vu={enum:["enforce","report"]};function yu(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="enforce"&&e2!=="report"){let e3={instancePath:t2,keyword:"e\
num",params:{allowedValues:vu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return yu.errors=a2,o2===0}const bu={enum:["immutable","editable"]};function xu(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="immutable"&&e2!=="editable"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:bu.
enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return xu.errors=a2,o2===0}const Su={enum:["draft-04","draft-06","draft-07","2019-09","2020-12"]};function L(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="draft-04"&&e2!=="draft-06"&&e2!=="draft-07"&&e2!=="2019-09"&&e2!=="2020-12"){let e3={
instancePath:t2,keyword:"enum",params:{allowedValues:Su.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return L.errors=a2,o2===0}const Cu={enum:["report","sign-off",
"full"]};function R(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="report"&&e2!=="sign-off"&&e2!=="ful\
l"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:Cu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return R.errors=a2,o2===0}const wu={enum:["report",
"default-owner","refuse"]};function Tu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="report"&&e2!=="d\
efault-owner"&&e2!=="refuse"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:wu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return Tu.errors=a2,o2===
0}const Eu=RegExp("^[A-Za-z0-9][A-Za-z0-9._/+-]*$","u"),Du=RegExp(".","u");function Ou(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.files===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"files"}};
a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!C.call(M.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(w(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?w.errors:
a2.concat(w.errors),o2=a2.length)),e2.files!==void 0&&(N(e2.files,{instancePath:t2+"/files",parentData:e2,parentDataProperty:"files",rootData:i2})||(a2=a2===null?
N.errors:a2.concat(N.errors),o2=a2.length)),e2.ignore!==void 0&&(N(e2.ignore,{instancePath:t2+"/ignore",parentData:e2,parentDataProperty:"ignore",rootData:i2})||
(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.format!==void 0){let n3=e2.format;if(n3!=="avro"&&n3!=="protobuf"&&n3!=="json-schema"){let e3={instancePath:t2+
"/format",keyword:"enum",params:{allowedValues:M.properties.format.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.owner!==void 0&&(k(e2.owner,{instancePath:t2+
"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.deputies!==void 0){let n3=e2.deputies;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/deputies",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;
for(let r3=0;r3<e3;r3++)A(n3[r3],{instancePath:t2+"/deputies/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),
o2=a2.length)}else{let e3={instancePath:t2+"/deputies",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.oncall!==void 0&&(A(e2.oncall,
{instancePath:t2+"/oncall",parentData:e2,parentDataProperty:"oncall",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.support!==void 0){
let n3=e2.support;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="channel"&&e3!=="oncall"){let n4={instancePath:t2+"/support",keyword:"\
additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.channel!==void 0){let e3=n3.channel;if(typeof e3=="string"){if(!O.
test(e3)){let e4={instancePath:t2+"/support/channel",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/support/channel",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.oncall!==void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!O.
test(e3)){let e4={instancePath:t2+"/support/oncall",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"\
/support/oncall",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/support",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.retention!==void 0&&(D(e2.retention,{instancePath:t2+"/retention",parentData:e2,parentDataProperty:"retentio\
n",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.elements!==void 0){let n3=e2.elements;if(Array.isArray(n3)){if(n3.length<1){let e4={
instancePath:t2+"/elements",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)nu(n3[r3],{instancePath:t2+
"/elements/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?nu.errors:a2.concat(nu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/ele\
ments",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.status!==void 0){let n3=e2.status;if(n3!=="active"&&n3!=="experimental"&&
n3!=="deprecated"){let e3={instancePath:t2+"/status",keyword:"enum",params:{allowedValues:M.properties.status.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.expires!==
void 0&&(F(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)),
e2.reviewed!==void 0&&(iu(e2.reviewed,{instancePath:t2+"/reviewed",parentData:e2,parentDataProperty:"reviewed",rootData:i2})||(a2=a2===null?iu.errors:a2.concat(
iu.errors),o2=a2.length)),e2.recheckEvery!==void 0&&(D(e2.recheckEvery,{instancePath:t2+"/recheckEvery",parentData:e2,parentDataProperty:"recheckEvery",rootData:i2})||
(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.compatibility!==void 0&&(I(e2.compatibility,{instancePath:t2+"/compatibility",parentData:e2,parentDataProperty:"\
compatibility",rootData:i2})||(a2=a2===null?I.errors:a2.concat(I.errors),o2=a2.length)),e2.profile!==void 0&&(su(e2.profile,{instancePath:t2+"/profile",parentData:e2,
parentDataProperty:"profile",rootData:i2})||(a2=a2===null?su.errors:a2.concat(su.errors),o2=a2.length)),e2.surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(
n3)){if(n3.length<1){let e4={instancePath:t2+"/surfaces",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<
e3;r3++){let e4=n3[r3];if(e4!=="wire"&&e4!=="json"&&e4!=="source"&&e4!=="rpc"){let e5={instancePath:t2+"/surfaces/"+r3,keyword:"enum",params:{allowedValues:M.properties.
surfaces.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/surfaces",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.enums!==void 0){let n3=e2.enums;if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+"/enums",keyword:"enum",params:{allowedValues:M.properties.
enums.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.against!==void 0&&(pu(e2.against,{instancePath:t2+"/against",parentData:e2,parentDataProperty:"against",rootData:i2})||
(a2=a2===null?pu.errors:a2.concat(pu.errors),o2=a2.length)),e2.versioning!==void 0&&(_u(e2.versioning,{instancePath:t2+"/versioning",parentData:e2,parentDataProperty:"\
versioning",rootData:i2})||(a2=a2===null?_u.errors:a2.concat(_u.errors),o2=a2.length)),e2.checkpoint!==void 0){let n3=e2.checkpoint;if(typeof n3=="string"){if(!Eu.
test(n3)){let e3={instancePath:t2+"/checkpoint",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/+-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2+"/checkpoint",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.versions!==void 0&&(yu(e2.versions,{instancePath:t2+
"/versions",parentData:e2,parentDataProperty:"versions",rootData:i2})||(a2=a2===null?yu.errors:a2.concat(yu.errors),o2=a2.length)),e2.published!==void 0&&(xu(e2.
published,{instancePath:t2+"/published",parentData:e2,parentDataProperty:"published",rootData:i2})||(a2=a2===null?xu.errors:a2.concat(xu.errors),o2=a2.length)),
e2.avro!==void 0){let n3=e2.avro;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"){let n4={instancePath:t2+"/avro",keyword:"addi\
tionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){
let e4={instancePath:t2+"/avro/roots",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)j(e3[r3],
{instancePath:t2+"/avro/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)}else{let e4={instancePath:t2+
"/avro/roots",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/avro",keyword:"type",params:{type:"objec\
t"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.protobuf!==void 0){let n3=e2.protobuf;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="r\
oots"&&e3!=="images"&&e3!=="include"&&e3!=="unknownFields"){let n4={instancePath:t2+"/protobuf",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===
null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/roots",keyword:"min\
Items",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)j(e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)}else{let e4={instancePath:t2+"/protobuf/roots",keyword:"type",params:{
type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==void 0){let e3=n3.images;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/proto\
buf/images",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="strin\
g"){if(!Du.test(n5)){let e4={instancePath:t2+"/protobuf/images/"+r3,keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/protobuf/images/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/images",keyword:"type",
params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.include!==void 0){let e3=n3.include;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+
"/protobuf/include",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5==
"string"){if(!Du.test(n5)){let e4={instancePath:t2+"/protobuf/include/"+r3,keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={
instancePath:t2+"/protobuf/include/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/incl\
ude",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.unknownFields!==void 0){let e3=n3.unknownFields;if(e3!=="ignore"&&e3!=="rej\
ect"){let e4={instancePath:t2+"/protobuf/unknownFields",keyword:"enum",params:{allowedValues:M.properties.protobuf.properties.unknownFields.enum}};a2===null?a2=
[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/protobuf",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.jsonSchema!==void 0){
let n3=e2.jsonSchema;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialects"&&e3!=="defaultDialect"&&e3!=="map"&&e3!=="formats"&&e3!==
"confluent"&&e3!=="crossCheck"){let n4={instancePath:t2+"/jsonSchema",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),
o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&typeof e3=="object"&&!Array.isArray(e3))for(let n4 in e3)L(e3[n4],{instancePath:t2+"/jsonSchema/dialects\
/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,parentDataProperty:n4,rootData:i2})||(a2=a2===null?L.errors:a2.concat(L.errors),o2=a2.length);else{let e4={
instancePath:t2+"/jsonSchema/dialects",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.defaultDialect!==void 0&&(L(n3.defaultDialect,
{instancePath:t2+"/jsonSchema/defaultDialect",parentData:n3,parentDataProperty:"defaultDialect",rootData:i2})||(a2=a2===null?L.errors:a2.concat(L.errors),o2=a2.
length)),n3.map!==void 0){let e3=n3.map;if(e3&&typeof e3=="object"&&!Array.isArray(e3)){for(let n4 in e3)if(typeof e3[n4]!="string"){let e4={instancePath:t2+"/j\
sonSchema/map/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/jsonSchema/map",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==void 0){let e3=n3.formats;if(e3!=="assert"&&e3!=="a\
nnotate"&&e3!=="dialect"){let e4={instancePath:t2+"/jsonSchema/formats",keyword:"enum",params:{allowedValues:M.properties.jsonSchema.properties.formats.enum}};a2===
null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==void 0){let e3=n3.confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+"/jsonSchema/confluent",keyword:"\
enum",params:{allowedValues:M.properties.jsonSchema.properties.confluent.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==void 0&&typeof n3.crossCheck!=
"boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/jsonSchema",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(
n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={
instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tags!==void 0&&(P(e2.tags,{instancePath:t2+
"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.regions!==void 0){let n3=e2.regions;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;
for(let r3=0;r3<e3;r3++)w(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=
a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.enforce!==void 0&&(R(e2.enforce,
{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),o2=a2.length)),e2.unowned!==void 0&&
(Tu(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"unowned",rootData:i2})||(a2=a2===null?Tu.errors:a2.concat(Tu.errors),o2=a2.length))}else{
let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ou.errors=a2,o2===0}const ku={type:"object",properties:{
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
finitions/enforcement"},unowned:{$ref:"definitions.json#/definitions/unowned"}},additionalProperties:!1};function Au(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(!C.call(ku.properties,n3)){let e3={instancePath:t2,keyword:"\
additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.owner!==void 0&&(k(e2.owner,{instancePath:t2+"/owner",parentData:e2,
parentDataProperty:"owner",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.compatibility!==void 0&&(I(e2.compatibility,{instancePath:t2+
"/compatibility",parentData:e2,parentDataProperty:"compatibility",rootData:i2})||(a2=a2===null?I.errors:a2.concat(I.errors),o2=a2.length)),e2.profile!==void 0&&
(su(e2.profile,{instancePath:t2+"/profile",parentData:e2,parentDataProperty:"profile",rootData:i2})||(a2=a2===null?su.errors:a2.concat(su.errors),o2=a2.length)),
e2.surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/surfaces",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="wire"&&e4!=="json"&&e4!=="source"&&e4!=="rpc"){let e5={instancePath:t2+
"/surfaces/"+r3,keyword:"enum",params:{allowedValues:ku.properties.surfaces.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/sur\
faces",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.enums!==void 0){let n3=e2.enums;if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+
"/enums",keyword:"enum",params:{allowedValues:ku.properties.enums.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.against!==void 0&&(pu(e2.against,{instancePath:t2+
"/against",parentData:e2,parentDataProperty:"against",rootData:i2})||(a2=a2===null?pu.errors:a2.concat(pu.errors),o2=a2.length)),e2.versioning!==void 0&&(_u(e2.
versioning,{instancePath:t2+"/versioning",parentData:e2,parentDataProperty:"versioning",rootData:i2})||(a2=a2===null?_u.errors:a2.concat(_u.errors),o2=a2.length)),
e2.versions!==void 0&&(yu(e2.versions,{instancePath:t2+"/versions",parentData:e2,parentDataProperty:"versions",rootData:i2})||(a2=a2===null?yu.errors:a2.concat(
yu.errors),o2=a2.length)),e2.published!==void 0&&(xu(e2.published,{instancePath:t2+"/published",parentData:e2,parentDataProperty:"published",rootData:i2})||(a2=
a2===null?xu.errors:a2.concat(xu.errors),o2=a2.length)),e2.avro!==void 0){let n3=e2.avro;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!==
"roots"){let n4={instancePath:t2+"/avro",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){
let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/avro/roots",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}
let n4=e3.length;for(let r3=0;r3<n4;r3++)j(e3[r3],{instancePath:t2+"/avro/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?j.errors:a2.
concat(j.errors),o2=a2.length)}else{let e4={instancePath:t2+"/avro/roots",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={
instancePath:t2+"/avro",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.protobuf!==void 0){let n3=e2.protobuf;if(n3&&typeof n3==
"object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"&&e3!=="images"&&e3!=="include"&&e3!=="unknownFields"){let n4={instancePath:t2+"/protobuf",keyword:"\
additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<
1){let e4={instancePath:t2+"/protobuf/roots",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)j(
e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)}else{let e4={
instancePath:t2+"/protobuf/roots",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==void 0){let e3=n3.images;if(Array.isArray(
e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/images",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<
n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Du.test(n5)){let e4={instancePath:t2+"/protobuf/images/"+r3,keyword:"pattern",params:{pattern:"."}};a2===null?
a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/images/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={
instancePath:t2+"/protobuf/images",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.include!==void 0){let e3=n3.include;if(Array.
isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/include",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;
for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Du.test(n5)){let e4={instancePath:t2+"/protobuf/include/"+r3,keyword:"pattern",params:{pattern:"\
."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/include/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),
o2++}}}else{let e4={instancePath:t2+"/protobuf/include",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.unknownFields!==void 0){
let e3=n3.unknownFields;if(e3!=="ignore"&&e3!=="reject"){let e4={instancePath:t2+"/protobuf/unknownFields",keyword:"enum",params:{allowedValues:ku.properties.protobuf.
properties.unknownFields.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/protobuf",keyword:"type",params:{type:"object"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}if(e2.jsonSchema!==void 0){let n3=e2.jsonSchema;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialects"&&e3!==
"defaultDialect"&&e3!=="map"&&e3!=="formats"&&e3!=="confluent"&&e3!=="crossCheck"){let n4={instancePath:t2+"/jsonSchema",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&typeof e3=="object"&&!Array.isArray(e3))for(let n4 in e3)
L(e3[n4],{instancePath:t2+"/jsonSchema/dialects/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,parentDataProperty:n4,rootData:i2})||(a2=a2===null?L.errors:
a2.concat(L.errors),o2=a2.length);else{let e4={instancePath:t2+"/jsonSchema/dialects",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}
if(n3.defaultDialect!==void 0&&(L(n3.defaultDialect,{instancePath:t2+"/jsonSchema/defaultDialect",parentData:n3,parentDataProperty:"defaultDialect",rootData:i2})||
(a2=a2===null?L.errors:a2.concat(L.errors),o2=a2.length)),n3.map!==void 0){let e3=n3.map;if(e3&&typeof e3=="object"&&!Array.isArray(e3)){for(let n4 in e3)if(typeof e3[n4]!=
"string"){let e4={instancePath:t2+"/jsonSchema/map/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(
e4),o2++}}else{let e4={instancePath:t2+"/jsonSchema/map",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==void 0){let e3=n3.
formats;if(e3!=="assert"&&e3!=="annotate"&&e3!=="dialect"){let e4={instancePath:t2+"/jsonSchema/formats",keyword:"enum",params:{allowedValues:ku.properties.jsonSchema.
properties.formats.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==void 0){let e3=n3.confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+
"/jsonSchema/confluent",keyword:"enum",params:{allowedValues:ku.properties.jsonSchema.properties.confluent.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==
void 0&&typeof n3.crossCheck!="boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}else{let e3={instancePath:t2+"/jsonSchema",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;
if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3==
"number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tags!==
void 0&&(P(e2.tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.
regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[
e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)w(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===
null?w.errors:a2.concat(w.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
e2.enforce!==void 0&&(R(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),
o2=a2.length)),e2.unowned!==void 0&&(Tu(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"unowned",rootData:i2})||(a2=a2===null?Tu.errors:
a2.concat(Tu.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Au.errors=a2,o2===
0}function ju(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&!Array.isArray(e2)){let e3={
instancePath:t2,keyword:"type",params:{type:$l.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!Gl.test(e2)){let e3={instancePath:t2,keyword:"\
pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,
keyword:"minItems",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Gl.test(
n4)){let e3={instancePath:t2+"/"+r3,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2+"/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return ju.errors=a2,o2===0}function Mu(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.files===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"files"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.enforce===void 0){let e3={instancePath:t2,keyword:"required",params:{
missingProperty:"enforce"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="files"&&n3!=="enforce"){let e3={instancePath:t2,keyword:"additionalProp\
erties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}e2.files!==void 0&&(N(e2.files,{instancePath:t2+"/files",parentData:e2,parentDataProperty:"\
files",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.enforce!==void 0&&(R(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"\
enforce",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return Mu.errors=a2,o2===0}function Nu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;
if(e2!=="report"&&e2!=="sign-off"&&e2!=="full"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:Cu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return Nu.
errors=a2,o2===0}function Pu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="report"&&e2!=="default-own\
er"&&e2!=="refuse"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:wu.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return Pu.errors=a2,o2===0}function Fu(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&!Array.isArray(e2)){let e3={instancePath:t2,
keyword:"type",params:{type:Ll.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!Rl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{
pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"\
minItems",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Rl.test(n4)){
let e3={instancePath:t2+"/"+r3,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={
instancePath:t2+"/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return Fu.errors=a2,o2===0}function Iu(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Dl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{
pattern:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}return Iu.errors=a2,o2===0}function Lu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[
e3]:a2.push(e3),o2++}if(e2.start===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"start"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)
if(!C.call(kl.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==
void 0&&(w(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.title!==
void 0){let n3=e2.title;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/title",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==void 0&&(T(e2.timezone,
{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?T.errors:a2.concat(T.errors),o2=a2.length)),e2.start!==void 0&&
(E(e2.start,{instancePath:t2+"/start",parentData:e2,parentDataProperty:"start",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),o2=a2.length)),e2.end!==
void 0){let n3=e2.end;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/end",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}else{let e3={instancePath:t2+"/end",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.duration!==void 0&&(D(e2.duration,
{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.rrule!==void 0){
let n3=e2.rrule;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/rrule",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}else{let e3={instancePath:t2+"/rrule",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.except!==void 0){let n3=e2.except;if(Array.
isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!O.test(e4)){let e5={instancePath:t2+"/except/"+r3,keyword:"patt\
ern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/except/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=
[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/except",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.add!==void 0){let n3=e2.
add;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Nl(n3[r3],{instancePath:t2+"/add/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=
a2===null?Nl.errors:a2.concat(Nl.errors),o2=a2.length)}else{let e3={instancePath:t2+"/add",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.allow!==void 0){let n3=e2.allow;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/allow",keyword:"minItems",params:{limit:1}};a2===null?a2=[
e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)Fl(n3[r3],{instancePath:t2+"/allow/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===
null?Fl.errors:a2.concat(Fl.errors),o2=a2.length)}else{let e3={instancePath:t2+"/allow",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.capacity!==void 0&&(Il(e2.capacity,{instancePath:t2+"/capacity",parentData:e2,parentDataProperty:"capacity",rootData:i2})||(a2=a2===null?Il.errors:a2.concat(
Il.errors),o2=a2.length)),e2.notice!==void 0&&(D(e2.notice,{instancePath:t2+"/notice",parentData:e2,parentDataProperty:"notice",rootData:i2})||(a2=a2===null?D.errors:
a2.concat(D.errors),o2=a2.length)),e2.approvers!==void 0&&(k(e2.approvers,{instancePath:t2+"/approvers",parentData:e2,parentDataProperty:"approvers",rootData:i2})||
(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.oncall!==void 0&&(A(e2.oncall,{instancePath:t2+"/oncall",parentData:e2,parentDataProperty:"oncall",
rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.writes!==void 0){let n3=e2.writes;if(n3!=="normal"&&n3!=="reduced"&&n3!=="paused"){let e3={
instancePath:t2+"/writes",keyword:"enum",params:{allowedValues:kl.properties.writes.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.long!==void 0&&typeof e2.long!=
"boolean"){let e3={instancePath:t2+"/long",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;
for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!O.test(e4)){let e5={instancePath:t2+"/contracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};
a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/contracts/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e3={instancePath:t2+"/contracts",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;if(Array.
isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<
e3;r3++)w(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(
n3)){if(n3.length<1){let e4={instancePath:t2+"/teams",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)
A(n3[r3],{instancePath:t2+"/teams/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e3={
instancePath:t2+"/teams",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"ob\
ject"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Lu.errors=a2,o2===0}function Ru(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===
null?a2=[e3]:a2.push(e3),o2++}if(e2.from===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"from"}};a2===null?a2=[e3]:a2.push(e3),o2++}
for(let n3 in e2)if(!C.call(Bl.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.id!==void 0&&(w(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.
length)),e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/title",keyword:"pattern",params:{pattern:"\\S"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==
void 0&&(T(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?T.errors:a2.concat(T.errors),o2=a2.
length)),e2.from!==void 0&&(E(e2.from,{instancePath:t2+"/from",parentData:e2,parentDataProperty:"from",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),
o2=a2.length)),e2.to!==void 0&&(E(e2.to,{instancePath:t2+"/to",parentData:e2,parentDataProperty:"to",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),o2=
a2.length)),e2.duration!==void 0&&(D(e2.duration,{instancePath:t2+"/duration",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?D.errors:
a2.concat(D.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/rrule",keyword:"pattern",
params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rrule",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!O.
test(e4)){let e5={instancePath:t2+"/exdates/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/ex\
dates/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/exdates",keyword:"type",params:{type:"arra\
y"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.deny!==void 0){let n3=e2.deny;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/deny",keyword:"minI\
tems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="full"&&e4!=="backward"&&e4!=="forwar\
d"&&e4!=="breaking"&&e4!=="undecided"&&e4!=="any"){let e5={instancePath:t2+"/deny/"+r3,keyword:"enum",params:{allowedValues:Bl.properties.deny.items.enum}};a2===
null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/deny",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.except!==void 0){
let n3=e2.except;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="standard"&&e4!=="normal"&&e4!=="emergency"){let e5={instancePath:t2+
"/except/"+r3,keyword:"enum",params:{allowedValues:Bl.properties.except.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/except",
keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.board!==void 0&&(A(e2.board,{instancePath:t2+"/board",parentData:e2,parentDataProperty:"\
board",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){
let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(typeof e4=="string"){if(!O.test(e4)){let e5={instancePath:t2+"/contracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/contracts/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)w(n3[r3],{instancePath:t2+"/regions/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/teams",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)A(n3[r3],{instancePath:t2+"/teams/"+r3,
parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",
params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return Ru.errors=a2,o2===0}function zu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.from===
void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"from"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!C.call(Hl.properties,
n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(w(e2.id,{instancePath:t2+
"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.title!==void 0){let n3=e2.title;if(typeof n3==
"string"){if(!O.test(n3)){let e3={instancePath:t2+"/title",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/title",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.timezone!==void 0&&(T(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,
parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?T.errors:a2.concat(T.errors),o2=a2.length)),e2.from!==void 0&&(E(e2.from,{instancePath:t2+"/from",parentData:e2,
parentDataProperty:"from",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),o2=a2.length)),e2.to!==void 0&&(E(e2.to,{instancePath:t2+"/to",parentData:e2,
parentDataProperty:"to",rootData:i2})||(a2=a2===null?E.errors:a2.concat(E.errors),o2=a2.length)),e2.duration!==void 0&&(D(e2.duration,{instancePath:t2+"/duratio\
n",parentData:e2,parentDataProperty:"duration",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.rrule!==void 0){let n3=e2.rrule;if(typeof n3==
"string"){if(!O.test(n3)){let e3={instancePath:t2+"/rrule",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/rrule",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.exdates!==void 0){let n3=e2.exdates;if(Array.isArray(n3)){let e3=n3.length;
for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!O.test(e4)){let e5={instancePath:t2+"/exdates/"+r3,keyword:"pattern",params:{pattern:"\\S"}};
a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/exdates/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e3={instancePath:t2+"/exdates",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.note!==void 0){let n3=e2.note;if(typeof n3=="\
string"){if(!O.test(n3)){let e3={instancePath:t2+"/note",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/note",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.peak!==void 0&&typeof e2.peak!="boolean"){let e3={instancePath:t2+"/pea\
k",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){if(n3.length<1){
let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(typeof e4=="string"){if(!O.test(e4)){let e5={instancePath:t2+"/contracts/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/contracts/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)w(n3[r3],{instancePath:t2+"/regions/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/teams",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)A(n3[r3],{instancePath:t2+"/teams/"+r3,
parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",
params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return zu.errors=a2,o2===0}function Bu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){if(Object.keys(e2).length<1){let e3={instancePath:t2,keyword:"minProperties",params:{limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)
if(n3!=="file"&&n3!=="ics"&&n3!=="kind"&&n3!=="maxAge"&&n3!=="timezone"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.file!==void 0&&(j(e2.file,{instancePath:t2+"/file",parentData:e2,parentDataProperty:"file",rootData:i2})||(a2=a2===null?
j.errors:a2.concat(j.errors),o2=a2.length)),e2.ics!==void 0&&(j(e2.ics,{instancePath:t2+"/ics",parentData:e2,parentDataProperty:"ics",rootData:i2})||(a2=a2===null?
j.errors:a2.concat(j.errors),o2=a2.length)),e2.kind!==void 0){let n3=e2.kind;if(n3!=="window"&&n3!=="freeze"&&n3!=="advisory"){let e3={instancePath:t2+"/kind",keyword:"\
enum",params:{allowedValues:Wl.properties.kind.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.maxAge!==void 0&&(D(e2.maxAge,{instancePath:t2+"/maxAge",parentData:e2,
parentDataProperty:"maxAge",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.timezone!==void 0&&(T(e2.timezone,{instancePath:t2+"/tim\
ezone",parentData:e2,parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?T.errors:a2.concat(T.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Bu.errors=a2,o2===0}const Vu={type:"object",properties:{id:{$ref:"definitions.json#/defi\
nitions/id"},owner:{$ref:"definitions.json#/definitions/handles"},tier:{type:"integer",minimum:1},region:{$ref:"definitions.json#/definitions/id"},reads:{type:"\
array",items:{$ref:"definitions.json#/definitions/reads"},minItems:1},lag:{$ref:"definitions.json#/definitions/duration"},maxBehind:{$ref:"definitions.json#/def\
initions/duration"},ack:{enum:["never","breaking","any"]},support:{type:"object",properties:{channel:{type:"string",pattern:"\\S"},oncall:{type:"string",pattern:"\
\\S"}},additionalProperties:!1}},required:["id","owner","reads"],additionalProperties:!1};function Hu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.contract===void 0){let e3={instancePath:t2,keyword:"required",params:{
missingProperty:"contract"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="contract"&&n3!=="fields"&&n3!=="readerSchema"){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contract!==void 0){let n3=e2.contract;if(typeof n3=="str\
ing"){if(!O.test(n3)){let e3={instancePath:t2+"/contract",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/contract",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.fields!==void 0){let n3=e2.fields;if(Array.isArray(n3)){if(n3.length<
1){let e4={instancePath:t2+"/fields",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];
if(typeof e4=="string"){if(!O.test(e4)){let e5={instancePath:t2+"/fields/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/fields/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/fields",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.readerSchema!==void 0&&(j(e2.readerSchema,{instancePath:t2+"/readerSchema",parentData:e2,parentDataProperty:"\
readerSchema",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return Hu.errors=a2,o2===0}function Uu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[
e3]:a2.push(e3),o2++}if(e2.owner===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"owner"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.
reads===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"reads"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!C.call(Vu.properties,
n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(w(e2.id,{instancePath:t2+
"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.owner!==void 0&&(k(e2.owner,{instancePath:t2+
"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.tier!==void 0){let n3=e2.tier;if(typeof n3!=
"number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<
1||isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.region!==void 0&&(w(
e2.region,{instancePath:t2+"/region",parentData:e2,parentDataProperty:"region",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.reads!==
void 0){let n3=e2.reads;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/reads",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),
o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)Hu(n3[r3],{instancePath:t2+"/reads/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Hu.errors:
a2.concat(Hu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/reads",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.lag!==void 0&&
(D(e2.lag,{instancePath:t2+"/lag",parentData:e2,parentDataProperty:"lag",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.maxBehind!==
void 0&&(D(e2.maxBehind,{instancePath:t2+"/maxBehind",parentData:e2,parentDataProperty:"maxBehind",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=
a2.length)),e2.ack!==void 0){let n3=e2.ack;if(n3!=="never"&&n3!=="breaking"&&n3!=="any"){let e3={instancePath:t2+"/ack",keyword:"enum",params:{allowedValues:Vu.
properties.ack.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.support!==void 0){let n3=e2.support;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)
if(e3!=="channel"&&e3!=="oncall"){let n4={instancePath:t2+"/support",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),
o2++}if(n3.channel!==void 0){let e3=n3.channel;if(typeof e3=="string"){if(!O.test(e3)){let e4={instancePath:t2+"/support/channel",keyword:"pattern",params:{pattern:"\
\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/channel",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),
o2++}}if(n3.oncall!==void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!O.test(e3)){let e4={instancePath:t2+"/support/oncall",keyword:"pattern",params:{pattern:"\
\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/oncall",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{
let e3={instancePath:t2+"/support",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{
type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Uu.errors=a2,o2===0}function Wu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2=="string"){if(!Rl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-\
]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Wu.errors=
a2,o2===0}const Gu={type:["array","object"],items:{type:"string",pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"},properties:{members:{type:"arra\
y",items:{type:"string",pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"}},function:{$ref:"definitions.json#/definitions/id"},github:{type:["boole\
an","string"]}},additionalProperties:!1},Ku=RegExp("^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$","u");function qu(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(!e2||typeof e2!="object"){let e3={instancePath:t2,keyword:"type",params:{type:Gu.type}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Ku.test(n4)){let e3={instancePath:t2+
"/"+r3,keyword:"pattern",params:{pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="mem\
bers"&&n3!=="function"&&n3!=="github"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.members!==void 0){let n3=e2.members;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Ku.test(e4)){
let e5={instancePath:t2+"/members/"+r3,keyword:"pattern",params:{pattern:"^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"}};a2===null?a2=[e5]:a2.push(e5),
o2++}}else{let e5={instancePath:t2+"/members/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/mem\
bers",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.function!==void 0&&(w(e2.function,{instancePath:t2+"/function",parentData:e2,
parentDataProperty:"function",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.github!==void 0){let n3=e2.github;if(typeof n3!="boole\
an"&&typeof n3!="string"){let e3={instancePath:t2+"/github",keyword:"type",params:{type:Gu.properties.github.type}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return qu.
errors=a2,o2===0}const Ju=RegExp("^(ssh-|ecdsa-|sk-)\\S+ \\S+","u"),Yu=RegExp("@","u");function Xu(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.from===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"from"}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.to===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"to"}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.deputy===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"deputy"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!==
"from"&&n3!=="to"&&n3!=="deputy"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}e2.from!==
void 0&&(iu(e2.from,{instancePath:t2+"/from",parentData:e2,parentDataProperty:"from",rootData:i2})||(a2=a2===null?iu.errors:a2.concat(iu.errors),o2=a2.length)),
e2.to!==void 0&&(iu(e2.to,{instancePath:t2+"/to",parentData:e2,parentDataProperty:"to",rootData:i2})||(a2=a2===null?iu.errors:a2.concat(iu.errors),o2=a2.length)),
e2.deputy!==void 0&&(A(e2.deputy,{instancePath:t2+"/deputy",parentData:e2,parentDataProperty:"deputy",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),
o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Xu.errors=a2,o2===0}function Zu(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!==
"keys"&&n3!=="emails"&&n3!=="away"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.
keys!==void 0){let n3=e2.keys;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Ju.test(e4)){let e5={instancePath:t2+
"/keys/"+r3,keyword:"pattern",params:{pattern:"^(ssh-|ecdsa-|sk-)\\S+ \\S+"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/keys/"+r3,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/keys",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.emails!==void 0){let n3=e2.emails;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){
if(!Yu.test(e4)){let e5={instancePath:t2+"/emails/"+r3,keyword:"pattern",params:{pattern:"@"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+
"/emails/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/emails",keyword:"type",params:{type:"ar\
ray"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.away!==void 0){let n3=e2.away;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Xu(n3[r3],{instancePath:t2+
"/away/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Xu.errors:a2.concat(Xu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/away",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(
e3),o2++}return Zu.errors=a2,o2===0}const Qu={type:"object",properties:{rules:{type:"array",items:{$ref:"definitions.json#/definitions/policyRule"}},removals:{$ref:"\
definitions.json#/definitions/level"},affected:{enum:["free","charged"]},risk:{$ref:"definitions.json#/definitions/risk"},roles:{type:"object",properties:{low:{
type:"array",items:{$ref:"definitions.json#/definitions/signOffRole"},minItems:1},moderate:{type:"array",items:{$ref:"definitions.json#/definitions/signOffRole"},
minItems:1},high:{type:"array",items:{$ref:"definitions.json#/definitions/signOffRole"},minItems:1}},additionalProperties:!1},boards:{type:"object",propertyNames:{
$ref:"definitions.json#/definitions/id"},additionalProperties:{$ref:"definitions.json#/definitions/board"}},requests:{$ref:"definitions.json#/definitions/reques\
tPolicy"},emergency:{$ref:"definitions.json#/definitions/emergencyPolicy"},reverts:{type:"object",properties:{within:{$ref:"definitions.json#/definitions/durati\
on"}},additionalProperties:!1}},additionalProperties:!1},$u={type:"object",properties:{situation:{$ref:"definitions.json#/definitions/situation"},class:{$ref:"d\
efinitions.json#/definitions/class"},promise:{$ref:"definitions.json#/definitions/mode"},tier:{type:"integer",minimum:1},tag:{type:"string",pattern:"\\S"},risk:{
enum:["low","moderate","high"]},format:{enum:["avro","protobuf","json-schema"]},contract:{type:"string",pattern:"\\S"}},additionalProperties:!1},ed={enum:["comp\
atible","added","undeclared-loss","promise-broken","breaking","removed","removal","revert","emergency"]};function td(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="compatible"&&e2!=="added"&&e2!=="undeclared-loss"&&e2!=="promise-broken"&&e2!=="breaking"&&e2!=="removed"&&e2!=="r\
emoval"&&e2!=="revert"&&e2!=="emergency"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:ed.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return td.errors=
a2,o2===0}function nd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){for(let n3 in e2)if(n3!=="situation"&&n3!=="class"&&n3!=="promise"&&n3!=="tier"&&n3!=="tag"&&n3!=="risk"&&n3!=="format"&&n3!=="contract"){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.situation!==void 0&&(td(e2.situation,{instancePath:t2+"/\
situation",parentData:e2,parentDataProperty:"situation",rootData:i2})||(a2=a2===null?td.errors:a2.concat(td.errors),o2=a2.length)),e2.class!==void 0&&(Fl(e2.class,
{instancePath:t2+"/class",parentData:e2,parentDataProperty:"class",rootData:i2})||(a2=a2===null?Fl.errors:a2.concat(Fl.errors),o2=a2.length)),e2.promise!==void 0&&
(I(e2.promise,{instancePath:t2+"/promise",parentData:e2,parentDataProperty:"promise",rootData:i2})||(a2=a2===null?I.errors:a2.concat(I.errors),o2=a2.length)),e2.
tier!==void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:
a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.tag!==void 0){let n3=e2.tag;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/tag",keyword:"pattern",params:{pattern:"\\S"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/tag",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==
void 0){let n3=e2.risk;if(n3!=="low"&&n3!=="moderate"&&n3!=="high"){let e3={instancePath:t2+"/risk",keyword:"enum",params:{allowedValues:$u.properties.risk.enum}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.format!==void 0){let n3=e2.format;if(n3!=="avro"&&n3!=="protobuf"&&n3!=="json-schema"){let e3={instancePath:t2+"/forma\
t",keyword:"enum",params:{allowedValues:$u.properties.format.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.contract!==void 0){let n3=e2.contract;if(typeof n3==
"string"){if(!O.test(n3)){let e3={instancePath:t2+"/contract",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/contract",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return nd.errors=a2,o2===0}const rd={enum:["free","sign-off","window-and-sign-off","request-window-and-sign-off","forbidden"]};function id(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="free"&&e2!=="sign-off"&&e2!=="window-and-sign-off"&&e2!=="r\
equest-window-and-sign-off"&&e2!=="forbidden"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:rd.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return id.
errors=a2,o2===0}const ad=RegExp("^(owner|element-owner|consumer|oncall|board:[A-Za-z0-9._-]+|@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?)$","u");function od(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!ad.test(e2)){let e3={instancePath:t2,keyword:"\
pattern",params:{pattern:"^(owner|element-owner|consumer|oncall|board:[A-Za-z0-9._-]+|@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?)$"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return od.errors=a2,o2===0}function z(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.role===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"role"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="role"&&n3!=="count"&&n3!=="fromFunctions"){let e3={
instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.role!==void 0&&(od(e2.role,{instancePath:t2+
"/role",parentData:e2,parentDataProperty:"role",rootData:i2})||(a2=a2===null?od.errors:a2.concat(od.errors),o2=a2.length)),e2.count!==void 0){let n3=e2.count;if(typeof n3!=
"number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/count",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<
1||isNaN(n3))){let e3={instancePath:t2+"/count",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.fromFunctions!==void 0){
let n3=e2.fromFunctions;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/fromFunctions",keyword:"type",params:{type:"integer"}};a2===null?a2=[
e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/fromFunctions",keyword:"minimum",params:{comparison:">=",limit:1}};a2===
null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return z.errors=a2,o2===0}
function sd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.
keys(e2).length<2){let e3={instancePath:t2,keyword:"minProperties",params:{limit:2}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.when===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"when"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="when"&&n3!=="needs"&&n3!=="signoff"&&n3!=="reas\
on"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.when!==void 0&&(nd(e2.when,
{instancePath:t2+"/when",parentData:e2,parentDataProperty:"when",rootData:i2})||(a2=a2===null?nd.errors:a2.concat(nd.errors),o2=a2.length)),e2.needs!==void 0&&(id(
e2.needs,{instancePath:t2+"/needs",parentData:e2,parentDataProperty:"needs",rootData:i2})||(a2=a2===null?id.errors:a2.concat(id.errors),o2=a2.length)),e2.signoff!==
void 0){let n3=e2.signoff;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/signoff",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(
e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)z(n3[r3],{instancePath:t2+"/signoff/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?z.errors:
a2.concat(z.errors),o2=a2.length)}else{let e3={instancePath:t2+"/signoff",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.reason!==
void 0){let n3=e2.reason;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/reason",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}else{let e3={instancePath:t2+"/reason",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return sd.errors=a2,o2===0}function cd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
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
anyTag!==void 0&&(P(n4.anyTag,{instancePath:t2+"/add/"+r3+"/when/anyTag",parentData:n4,parentDataProperty:"anyTag",rootData:i2})||(a2=a2===null?P.errors:a2.concat(
P.errors),o2=a2.length)),n4.consumersBroken!==void 0){let e5=n4.consumersBroken;if(typeof e5!="number"||e5%1||isNaN(e5)){let e6={instancePath:t2+"/add/"+r3+"/wh\
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
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return cd.
errors=a2,o2===0}function ld(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.functions===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"functions"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)
if(n3!=="functions"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.functions!==
void 0){let n3=e2.functions;if(n3&&typeof n3=="object"&&!Array.isArray(n3))for(let e3 in n3)k(n3[e3],{instancePath:t2+"/functions/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length);else{let e3={instancePath:t2+"/functions",
keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:
a2.push(e3),o2++}return ld.errors=a2,o2===0}const ud={type:"object",properties:{require:{type:"array",items:{enum:["rationale","impact","rollback","rollback.ste\
ps","rollback.estimate","rollout.stages","compatibilityLayer","checklist","contacts","thresholds"]},minItems:1},checklist:{type:"array",items:{$ref:"definitions\
.json#/definitions/id"},minItems:1},booked:{enum:["tip","proposal"]},minimumRationale:{type:"integer",minimum:0}},additionalProperties:!1};function dd(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="require"&&n3!==
"checklist"&&n3!=="booked"&&n3!=="minimumRationale"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.
push(e3),o2++}if(e2.require!==void 0){let n3=e2.require;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/require",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="rationale"&&e4!=="impact"&&e4!=="rollback"&&e4!=="rollback.s\
teps"&&e4!=="rollback.estimate"&&e4!=="rollout.stages"&&e4!=="compatibilityLayer"&&e4!=="checklist"&&e4!=="contacts"&&e4!=="thresholds"){let e5={instancePath:t2+
"/require/"+r3,keyword:"enum",params:{allowedValues:ud.properties.require.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/requi\
re",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.checklist!==void 0){let n3=e2.checklist;if(Array.isArray(n3)){if(n3.length<1){
let e4={instancePath:t2+"/checklist",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)w(n3[r3],{
instancePath:t2+"/checklist/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/checklist",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.booked!==void 0){let n3=e2.booked;if(n3!=="tip"&&n3!=="proposal"){let e3={
instancePath:t2+"/booked",keyword:"enum",params:{allowedValues:ud.properties.booked.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.minimumRationale!==void 0){
let n3=e2.minimumRationale;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/minimumRationale",keyword:"type",params:{type:"integer"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/minimumRationale",keyword:"minimum",params:{comparison:">=",limit:0}};
a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return dd.errors=a2,
o2===0}function fd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){
for(let n3 in e2)if(n3!=="signoff"&&n3!=="approvers"&&n3!=="expires"&&n3!=="review"&&n3!=="maxPer30d"){let e3={instancePath:t2,keyword:"additionalProperties",params:{
additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.signoff!==void 0){let n3=e2.signoff;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/signoff",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)z(n3[r3],{instancePath:t2+"/signoff/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)}else{let e3={instancePath:t2+"/signoff",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.approvers!==void 0&&(k(e2.approvers,{instancePath:t2+"/approvers",parentData:e2,parentDataProperty:"\
approvers",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.expires!==void 0&&(D(e2.expires,{instancePath:t2+"/expires",parentData:e2,
parentDataProperty:"expires",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.review!==void 0){let n3=e2.review;if(n3&&typeof n3=="ob\
ject"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+"/review",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===
null?a2=[n4]:a2.push(n4),o2++}n3.within!==void 0&&(D(n3.within,{instancePath:t2+"/review/within",parentData:n3,parentDataProperty:"within",rootData:i2})||(a2=a2===
null?D.errors:a2.concat(D.errors),o2=a2.length))}else{let e3={instancePath:t2+"/review",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.maxPer30d!==void 0){let n3=e2.maxPer30d;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/maxPer30d",keyword:"type",params:{type:"integer"}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+"/maxPer30d",keyword:"minimum",params:{comparison:">=",limit:0}};
a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return fd.errors=a2,
o2===0}function pd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){
for(let n3 in e2)if(!C.call(Qu.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.rules!==void 0){let n3=e2.rules;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)sd(n3[r3],{instancePath:t2+"/rules/"+r3,parentData:n3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?sd.errors:a2.concat(sd.errors),o2=a2.length)}else{let e3={instancePath:t2+"/rules",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.removals!==void 0&&(id(e2.removals,{instancePath:t2+"/removals",parentData:e2,parentDataProperty:"removals",rootData:i2})||
(a2=a2===null?id.errors:a2.concat(id.errors),o2=a2.length)),e2.affected!==void 0){let n3=e2.affected;if(n3!=="free"&&n3!=="charged"){let e3={instancePath:t2+"/a\
ffected",keyword:"enum",params:{allowedValues:Qu.properties.affected.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==void 0&&(cd(e2.risk,{instancePath:t2+
"/risk",parentData:e2,parentDataProperty:"risk",rootData:i2})||(a2=a2===null?cd.errors:a2.concat(cd.errors),o2=a2.length)),e2.roles!==void 0){let n3=e2.roles;if(n3&&
typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="low"&&e3!=="moderate"&&e3!=="high"){let n4={instancePath:t2+"/roles",keyword:"additionalPrope\
rties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.low!==void 0){let e3=n3.low;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+
"/roles/low",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)z(e3[r3],{instancePath:t2+"/roles/\
low/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/low",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.moderate!==void 0){let e3=n3.moderate;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+
"/roles/moderate",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)z(e3[r3],{instancePath:t2+"/r\
oles/moderate/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)}else{let e4={instancePath:t2+"/ro\
les/moderate",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.high!==void 0){let e3=n3.high;if(Array.isArray(e3)){if(e3.length<1){
let e4={instancePath:t2+"/roles/high",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)z(e3[r3],
{instancePath:t2+"/roles/high/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)}else{let e4={instancePath:t2+
"/roles/high",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/roles",keyword:"type",params:{type:"obje\
ct"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.boards!==void 0){let n3=e2.boards;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(w(
e3,{instancePath:t2+"/boards",parentData:n3,parentDataProperty:"boards",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length),r3!==o2){let n4={
instancePath:t2+"/boards",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)ld(n3[e3],{instancePath:t2+"/bo\
ards/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?ld.errors:a2.concat(ld.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/boards",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.requests!==void 0&&(dd(e2.requests,{instancePath:t2+
"/requests",parentData:e2,parentDataProperty:"requests",rootData:i2})||(a2=a2===null?dd.errors:a2.concat(dd.errors),o2=a2.length)),e2.emergency!==void 0&&(fd(e2.
emergency,{instancePath:t2+"/emergency",parentData:e2,parentDataProperty:"emergency",rootData:i2})||(a2=a2===null?fd.errors:a2.concat(fd.errors),o2=a2.length)),
e2.reverts!==void 0){let n3=e2.reverts;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+"/reverts",keyword:"\
additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}n3.within!==void 0&&(D(n3.within,{instancePath:t2+"/reverts/within",parentData:n3,
parentDataProperty:"within",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length))}else{let e3={instancePath:t2+"/reverts",keyword:"type",params:{
type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return pd.
errors=a2,o2===0}const md=RegExp("^sha256:[0-9a-f]{32,64}$","u");function hd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,
o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.fingerprint===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"fingerprint"}};
a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.reason===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"reason"}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.approver===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"approver"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.expires===
void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"expires"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="fingerprint"&&
n3!=="reason"&&n3!=="approver"&&n3!=="expires"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.fingerprint!==void 0){let n3=e2.fingerprint;if(typeof n3=="string"){if(!md.test(n3)){let e3={instancePath:t2+"/fingerprint",keyword:"pattern",params:{
pattern:"^sha256:[0-9a-f]{32,64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/fingerprint",keyword:"type",params:{type:"string"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}if(e2.reason!==void 0){let n3=e2.reason;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/reason",keyword:"patter\
n",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/reason",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}e2.approver!==void 0&&(A(e2.approver,{instancePath:t2+"/approver",parentData:e2,parentDataProperty:"approver",rootData:i2})||(a2=a2===null?A.errors:
a2.concat(A.errors),o2=a2.length)),e2.expires!==void 0&&(F(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=
a2===null?F.errors:a2.concat(F.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return hd.
errors=a2,o2===0}const gd={type:"object",properties:{sources:{type:"array",items:{enum:["github-review","ssh-signature"]},minItems:1},distinctPeople:{type:"bool\
ean"},maxAge:{$ref:"definitions.json#/definitions/duration"},unknownCommitters:{enum:["refuse","ignore"]}},additionalProperties:!1};function _d(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="sources"&&n3!==
"distinctPeople"&&n3!=="maxAge"&&n3!=="unknownCommitters"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[
e3]:a2.push(e3),o2++}if(e2.sources!==void 0){let n3=e2.sources;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/sources",keyword:"minItems",params:{
limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="github-review"&&e4!=="ssh-signature"){let e5={instancePath:t2+
"/sources/"+r3,keyword:"enum",params:{allowedValues:gd.properties.sources.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/sourc\
es",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.distinctPeople!==void 0&&typeof e2.distinctPeople!="boolean"){let e3={instancePath:t2+
"/distinctPeople",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.maxAge!==void 0&&(D(e2.maxAge,{instancePath:t2+"/maxAge",parentData:e2,
parentDataProperty:"maxAge",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.unknownCommitters!==void 0){let n3=e2.unknownCommitters;
if(n3!=="refuse"&&n3!=="ignore"){let e3={instancePath:t2+"/unknownCommitters",keyword:"enum",params:{allowedValues:gd.properties.unknownCommitters.enum}};a2===null?
a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return _d.errors=a2,o2===0}function vd(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!==
"closeGuard"&&n3!=="minRemaining"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}e2.
closeGuard!==void 0&&(D(e2.closeGuard,{instancePath:t2+"/closeGuard",parentData:e2,parentDataProperty:"closeGuard",rootData:i2})||(a2=a2===null?D.errors:a2.concat(
D.errors),o2=a2.length)),e2.minRemaining!==void 0&&(D(e2.minRemaining,{instancePath:t2+"/minRemaining",parentData:e2,parentDataProperty:"minRemaining",rootData:i2})||
(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}
return vd.errors=a2,o2===0}function yd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){for(let n3 in e2)if(n3!=="owner"&&n3!=="files"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===
null?a2=[e3]:a2.push(e3),o2++}e2.owner!==void 0&&(k(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?k.errors:
a2.concat(k.errors),o2=a2.length)),e2.files!==void 0&&(N(e2.files,{instancePath:t2+"/files",parentData:e2,parentDataProperty:"files",rootData:i2})||(a2=a2===null?
N.errors:a2.concat(N.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return yd.errors=
a2,o2===0}function bd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)
if(!C.call(Xl.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==
void 0&&e2.version!==1){let e3={instancePath:t2+"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.
$schema!="string"){let e3={instancePath:t2+"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.extends!==void 0&&(Ql(e2.extends,
{instancePath:t2+"/extends",parentData:e2,parentDataProperty:"extends",rootData:i2})||(a2=a2===null?Ql.errors:a2.concat(Ql.errors),o2=a2.length)),e2.contracts!==
void 0){let n3=e2.contracts;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Ou(n3[r3],{instancePath:t2+"/contracts/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?Ou.errors:a2.concat(Ou.errors),o2=a2.length)}else{let e3={instancePath:t2+"/contracts",keyword:"type",params:{type:"array"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.defaults!==void 0&&(Au(e2.defaults,{instancePath:t2+"/defaults",parentData:e2,parentDataProperty:"defaults",rootData:i2})||(a2=a2===
null?Au.errors:a2.concat(Au.errors),o2=a2.length)),e2.include!==void 0&&(ju(e2.include,{instancePath:t2+"/include",parentData:e2,parentDataProperty:"include",rootData:i2})||
(a2=a2===null?ju.errors:a2.concat(ju.errors),o2=a2.length)),e2.ignore!==void 0&&(ju(e2.ignore,{instancePath:t2+"/ignore",parentData:e2,parentDataProperty:"ignor\
e",rootData:i2})||(a2=a2===null?ju.errors:a2.concat(ju.errors),o2=a2.length)),e2.enforce!==void 0){let n3=e2.enforce,r3=o2,c2=!0,l2=o2;if(!Array.isArray(n3)){let e3={};
a2===null?a2=[e3]:a2.push(e3),o2++}var s2=l2===o2;o2=r3,a2!==null&&(r3?a2.length=r3:a2=null);let u2;if(s2){let e3=o2;if(Array.isArray(n3)){let e4=n3.length;for(let r4=0;r4<
e4;r4++)Mu(n3[r4],{instancePath:t2+"/enforce/"+r4,parentData:n3,parentDataProperty:r4,rootData:i2})||(a2=a2===null?Mu.errors:a2.concat(Mu.errors),o2=a2.length)}
var s2=e3===o2;c2=s2,u2="then"}else{let r4=o2;Nu(n3,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===null?Nu.errors:
a2.concat(Nu.errors),o2=a2.length);var s2=r4===o2;c2=s2,u2="else"}if(!c2){let e3={instancePath:t2+"/enforce",keyword:"if",params:{failingKeyword:u2}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.unowned!==void 0&&(Pu(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"unowned",rootData:i2})||(a2=a2===
null?Pu.errors:a2.concat(Pu.errors),o2=a2.length)),e2.defaultOwner!==void 0&&(Fu(e2.defaultOwner,{instancePath:t2+"/defaultOwner",parentData:e2,parentDataProperty:"\
defaultOwner",rootData:i2})||(a2=a2===null?Fu.errors:a2.concat(Fu.errors),o2=a2.length)),e2.timezone!==void 0&&(Iu(e2.timezone,{instancePath:t2+"/timezone",parentData:e2,
parentDataProperty:"timezone",rootData:i2})||(a2=a2===null?Iu.errors:a2.concat(Iu.errors),o2=a2.length)),e2.regionMode!==void 0){let n3=e2.regionMode;if(n3!=="f\
irst-stage"&&n3!=="all"&&n3!=="any"){let e3={instancePath:t2+"/regionMode",keyword:"enum",params:{allowedValues:Xl.properties.regionMode.enum}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.windows!==void 0){let n3=e2.windows;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Lu(n3[r3],{instancePath:t2+"/windows/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Lu.errors:a2.concat(Lu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/windows",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.freezes!==void 0){let n3=e2.freezes;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<
e3;r3++)Ru(n3[r3],{instancePath:t2+"/freezes/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Ru.errors:a2.concat(Ru.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/freezes",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.advisories!==void 0){let n3=e2.advisories;if(Array.
isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)zu(n3[r3],{instancePath:t2+"/advisories/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?
zu.errors:a2.concat(zu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/advisories",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.calendars!==void 0){let n3=e2.calendars;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Bu(n3[r3],{instancePath:t2+"/calendars/"+r3,parentData:n3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?Bu.errors:a2.concat(Bu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/calendars",keyword:"type",params:{
type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.consumers!==void 0){let n3=e2.consumers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)
Uu(n3[r3],{instancePath:t2+"/consumers/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Uu.errors:a2.concat(Uu.errors),o2=a2.length)}else{let e3={
instancePath:t2+"/consumers",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.imports!==void 0){let n3=e2.imports;if(n3&&typeof n3==
"object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="backstage"&&e3!=="odcs"){let n4={instancePath:t2+"/imports",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}n3.backstage!==void 0&&(ju(n3.backstage,{instancePath:t2+"/imports/backstage",parentData:n3,parentDataProperty:"backstage",rootData:i2})||
(a2=a2===null?ju.errors:a2.concat(ju.errors),o2=a2.length)),n3.odcs!==void 0&&(ju(n3.odcs,{instancePath:t2+"/imports/odcs",parentData:n3,parentDataProperty:"odc\
s",rootData:i2})||(a2=a2===null?ju.errors:a2.concat(ju.errors),o2=a2.length))}else{let e3={instancePath:t2+"/imports",keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}if(e2.teams!==void 0){let n3=e2.teams;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(Wu(e3,{instancePath:t2+
"/teams",parentData:n3,parentDataProperty:"teams",rootData:i2})||(a2=a2===null?Wu.errors:a2.concat(Wu.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/t\
eams",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)qu(n3[e3],{instancePath:t2+"/teams/"+e3.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?qu.errors:a2.concat(qu.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/teams",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.people!==void 0){let n3=e2.people;if(n3&&typeof n3=="object"&&!Array.isArray(
n3)){for(let e3 in n3){let r3=o2;if(Wu(e3,{instancePath:t2+"/people",parentData:n3,parentDataProperty:"people",rootData:i2})||(a2=a2===null?Wu.errors:a2.concat(
Wu.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/people",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)
Zu(n3[e3],{instancePath:t2+"/people/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?Zu.errors:a2.concat(
Zu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/people",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.policy!==void 0&&
(pd(e2.policy,{instancePath:t2+"/policy",parentData:e2,parentDataProperty:"policy",rootData:i2})||(a2=a2===null?pd.errors:a2.concat(pd.errors),o2=a2.length)),e2.
waivers!==void 0){let n3=e2.waivers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)hd(n3[r3],{instancePath:t2+"/waivers/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?hd.errors:a2.concat(hd.errors),o2=a2.length)}else{let e3={instancePath:t2+"/waivers",keyword:"type",params:{type:"array"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}e2.signoff!==void 0&&(_d(e2.signoff,{instancePath:t2+"/signoff",parentData:e2,parentDataProperty:"signoff",rootData:i2})||(a2=a2===null?
_d.errors:a2.concat(_d.errors),o2=a2.length)),e2.clock!==void 0&&(vd(e2.clock,{instancePath:t2+"/clock",parentData:e2,parentDataProperty:"clock",rootData:i2})||
(a2=a2===null?vd.errors:a2.concat(vd.errors),o2=a2.length)),e2.governance!==void 0&&(yd(e2.governance,{instancePath:t2+"/governance",parentData:e2,parentDataProperty:"\
governance",rootData:i2})||(a2=a2===null?yd.errors:a2.concat(yd.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}return bd.errors=a2,o2===0}const xd=Ed;function Sd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===
null?a2=[e3]:a2.push(e3),o2++}if(e2.owner===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"owner"}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.reads===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"reads"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!C.call(
Vu.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&
(w(e2.id,{instancePath:t2+"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.owner!==void 0&&
(k(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.tier!==
void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.region!==void 0&&(w(e2.region,{instancePath:t2+"/region",parentData:e2,parentDataProperty:"region",rootData:i2})||(a2=a2===null?w.errors:a2.concat(
w.errors),o2=a2.length)),e2.reads!==void 0){let n3=e2.reads;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/reads",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)Hu(n3[r3],{instancePath:t2+"/reads/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?Hu.errors:a2.concat(Hu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/reads",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.lag!==void 0&&(D(e2.lag,{instancePath:t2+"/lag",parentData:e2,parentDataProperty:"lag",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),
o2=a2.length)),e2.maxBehind!==void 0&&(D(e2.maxBehind,{instancePath:t2+"/maxBehind",parentData:e2,parentDataProperty:"maxBehind",rootData:i2})||(a2=a2===null?D.
errors:a2.concat(D.errors),o2=a2.length)),e2.ack!==void 0){let n3=e2.ack;if(n3!=="never"&&n3!=="breaking"&&n3!=="any"){let e3={instancePath:t2+"/ack",keyword:"e\
num",params:{allowedValues:Vu.properties.ack.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.support!==void 0){let n3=e2.support;if(n3&&typeof n3=="object"&&!Array.
isArray(n3)){for(let e3 in n3)if(e3!=="channel"&&e3!=="oncall"){let n4={instancePath:t2+"/support",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.channel!==void 0){let e3=n3.channel;if(typeof e3=="string"){if(!O.test(e3)){let e4={instancePath:t2+"/support/channel",
keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/channel",keyword:"type",params:{type:"strin\
g"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.oncall!==void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!O.test(e3)){let e4={instancePath:t2+"/support/oncal\
l",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/oncall",keyword:"type",params:{type:"str\
ing"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/support",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{
let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Sd.errors=a2,o2===0}function Cd(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2!="string"&&!Array.isArray(e2)){let e3={instancePath:t2,keyword:"type",params:{
type:$l.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof e2=="string"&&!Gl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^\
|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,keyword:"minItems",params:{limit:1}};
a2===null?a2=[e3]:a2.push(e3),o2++}let n3=e2.length;for(let r3=0;r3<n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Gl.test(n4)){let e3={instancePath:t2+"/"+
r3,keyword:"pattern",params:{pattern:"^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return Cd.errors=a2,o2===0}function wd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!ru.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return wd.errors=a2,o2===
0}function Td(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Ml.test(e2)){let e3={instancePath:t2,
keyword:"pattern",params:{pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,
keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Td.errors=a2,o2===0}function Ed(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{
missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="version"&&n3!=="$schema"&&n3!=="consumers"&&n3!=="imports"&&n3!=="revie\
wed"&&n3!=="recheckEvery"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==
void 0&&e2.version!==1){let e3={instancePath:t2+"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.
$schema!="string"){let e3={instancePath:t2+"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.consumers!==void 0){let n3=e2.
consumers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Sd(n3[r3],{instancePath:t2+"/consumers/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?Sd.errors:a2.concat(Sd.errors),o2=a2.length)}else{let e3={instancePath:t2+"/consumers",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.
push(e3),o2++}}if(e2.imports!==void 0){let n3=e2.imports;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="backstage"&&e3!=="odcs"){let n4={
instancePath:t2+"/imports",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}n3.backstage!==void 0&&(Cd(n3.backstage,
{instancePath:t2+"/imports/backstage",parentData:n3,parentDataProperty:"backstage",rootData:i2})||(a2=a2===null?Cd.errors:a2.concat(Cd.errors),o2=a2.length)),n3.
odcs!==void 0&&(Cd(n3.odcs,{instancePath:t2+"/imports/odcs",parentData:n3,parentDataProperty:"odcs",rootData:i2})||(a2=a2===null?Cd.errors:a2.concat(Cd.errors),
o2=a2.length))}else{let e3={instancePath:t2+"/imports",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.reviewed!==void 0&&(wd(e2.reviewed,
{instancePath:t2+"/reviewed",parentData:e2,parentDataProperty:"reviewed",rootData:i2})||(a2=a2===null?wd.errors:a2.concat(wd.errors),o2=a2.length)),e2.recheckEvery!==
void 0&&(Td(e2.recheckEvery,{instancePath:t2+"/recheckEvery",parentData:e2,parentDataProperty:"recheckEvery",rootData:i2})||(a2=a2===null?Td.errors:a2.concat(Td.
errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ed.errors=a2,o2===0}const Dd=Ad;
function Od(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.
files===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"files"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!C.call(M.properties,
n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0&&(w(e2.id,{instancePath:t2+
"/id",parentData:e2,parentDataProperty:"id",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)),e2.files!==void 0&&(N(e2.files,{instancePath:t2+
"/files",parentData:e2,parentDataProperty:"files",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.ignore!==void 0&&(N(e2.ignore,{instancePath:t2+
"/ignore",parentData:e2,parentDataProperty:"ignore",rootData:i2})||(a2=a2===null?N.errors:a2.concat(N.errors),o2=a2.length)),e2.format!==void 0){let n3=e2.format;
if(n3!=="avro"&&n3!=="protobuf"&&n3!=="json-schema"){let e3={instancePath:t2+"/format",keyword:"enum",params:{allowedValues:M.properties.format.enum}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.owner!==void 0&&(k(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?k.errors:
a2.concat(k.errors),o2=a2.length)),e2.deputies!==void 0){let n3=e2.deputies;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/deputies",keyword:"m\
inItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)A(n3[r3],{instancePath:t2+"/deputies/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e3={instancePath:t2+"/deputies",keyword:"type",params:{type:"array"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.oncall!==void 0&&(A(e2.oncall,{instancePath:t2+"/oncall",parentData:e2,parentDataProperty:"oncall",rootData:i2})||(a2=a2===null?
A.errors:a2.concat(A.errors),o2=a2.length)),e2.support!==void 0){let n3=e2.support;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="cha\
nnel"&&e3!=="oncall"){let n4={instancePath:t2+"/support",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.
channel!==void 0){let e3=n3.channel;if(typeof e3=="string"){if(!O.test(e3)){let e4={instancePath:t2+"/support/channel",keyword:"pattern",params:{pattern:"\\S"}};
a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/channel",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.
oncall!==void 0){let e3=n3.oncall;if(typeof e3=="string"){if(!O.test(e3)){let e4={instancePath:t2+"/support/oncall",keyword:"pattern",params:{pattern:"\\S"}};a2===
null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/support/oncall",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={
instancePath:t2+"/support",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.retention!==void 0&&(D(e2.retention,{instancePath:t2+
"/retention",parentData:e2,parentDataProperty:"retention",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.elements!==void 0){let n3=e2.
elements;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/elements",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.
length;for(let r3=0;r3<e3;r3++)nu(n3[r3],{instancePath:t2+"/elements/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?nu.errors:a2.concat(nu.
errors),o2=a2.length)}else{let e3={instancePath:t2+"/elements",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.status!==void 0){
let n3=e2.status;if(n3!=="active"&&n3!=="experimental"&&n3!=="deprecated"){let e3={instancePath:t2+"/status",keyword:"enum",params:{allowedValues:M.properties.status.
enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.expires!==void 0&&(F(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||
(a2=a2===null?F.errors:a2.concat(F.errors),o2=a2.length)),e2.reviewed!==void 0&&(iu(e2.reviewed,{instancePath:t2+"/reviewed",parentData:e2,parentDataProperty:"r\
eviewed",rootData:i2})||(a2=a2===null?iu.errors:a2.concat(iu.errors),o2=a2.length)),e2.recheckEvery!==void 0&&(D(e2.recheckEvery,{instancePath:t2+"/recheckEvery",
parentData:e2,parentDataProperty:"recheckEvery",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.compatibility!==void 0&&(I(e2.compatibility,
{instancePath:t2+"/compatibility",parentData:e2,parentDataProperty:"compatibility",rootData:i2})||(a2=a2===null?I.errors:a2.concat(I.errors),o2=a2.length)),e2.profile!==
void 0&&(su(e2.profile,{instancePath:t2+"/profile",parentData:e2,parentDataProperty:"profile",rootData:i2})||(a2=a2===null?su.errors:a2.concat(su.errors),o2=a2.
length)),e2.surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/surfaces",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="wire"&&e4!=="json"&&e4!=="source"&&e4!=="rpc"){let e5={instancePath:t2+
"/surfaces/"+r3,keyword:"enum",params:{allowedValues:M.properties.surfaces.items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/surf\
aces",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.enums!==void 0){let n3=e2.enums;if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+
"/enums",keyword:"enum",params:{allowedValues:M.properties.enums.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.against!==void 0&&(pu(e2.against,{instancePath:t2+
"/against",parentData:e2,parentDataProperty:"against",rootData:i2})||(a2=a2===null?pu.errors:a2.concat(pu.errors),o2=a2.length)),e2.versioning!==void 0&&(_u(e2.
versioning,{instancePath:t2+"/versioning",parentData:e2,parentDataProperty:"versioning",rootData:i2})||(a2=a2===null?_u.errors:a2.concat(_u.errors),o2=a2.length)),
e2.checkpoint!==void 0){let n3=e2.checkpoint;if(typeof n3=="string"){if(!Eu.test(n3)){let e3={instancePath:t2+"/checkpoint",keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9][A-Za-z0-9._/+-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/checkpoint",keyword:"type",params:{type:"string"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.versions!==void 0&&(yu(e2.versions,{instancePath:t2+"/versions",parentData:e2,parentDataProperty:"versions",rootData:i2})||(a2=a2===
null?yu.errors:a2.concat(yu.errors),o2=a2.length)),e2.published!==void 0&&(xu(e2.published,{instancePath:t2+"/published",parentData:e2,parentDataProperty:"publi\
shed",rootData:i2})||(a2=a2===null?xu.errors:a2.concat(xu.errors),o2=a2.length)),e2.avro!==void 0){let n3=e2.avro;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){
for(let e3 in n3)if(e3!=="roots"){let n4={instancePath:t2+"/avro",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}
if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/avro/roots",keyword:"minItems",params:{limit:1}};a2===null?
a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)j(e3[r3],{instancePath:t2+"/avro/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)}else{let e4={instancePath:t2+"/avro/roots",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(
e4),o2++}}}else{let e3={instancePath:t2+"/avro",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.protobuf!==void 0){let n3=e2.protobuf;
if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"&&e3!=="images"&&e3!=="include"&&e3!=="unknownFields"){let n4={instancePath:t2+"\
/protobuf",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(
e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/roots",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<
n4;r3++)j(e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)}else{
let e4={instancePath:t2+"/protobuf/roots",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==void 0){let e3=n3.images;if(Array.
isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/images",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;
for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Du.test(n5)){let e4={instancePath:t2+"/protobuf/images/"+r3,keyword:"pattern",params:{pattern:"\
."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/images/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),
o2++}}}else{let e4={instancePath:t2+"/protobuf/images",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.include!==void 0){let e3=n3.
include;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/include",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}
let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Du.test(n5)){let e4={instancePath:t2+"/protobuf/include/"+r3,keyword:"patter\
n",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/include/"+r3,keyword:"type",params:{type:"string"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/include",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.unknownFields!==
void 0){let e3=n3.unknownFields;if(e3!=="ignore"&&e3!=="reject"){let e4={instancePath:t2+"/protobuf/unknownFields",keyword:"enum",params:{allowedValues:M.properties.
protobuf.properties.unknownFields.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/protobuf",keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}if(e2.jsonSchema!==void 0){let n3=e2.jsonSchema;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialect\
s"&&e3!=="defaultDialect"&&e3!=="map"&&e3!=="formats"&&e3!=="confluent"&&e3!=="crossCheck"){let n4={instancePath:t2+"/jsonSchema",keyword:"additionalProperties",
params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&typeof e3=="object"&&!Array.isArray(e3))for(let n4 in e3)
L(e3[n4],{instancePath:t2+"/jsonSchema/dialects/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,parentDataProperty:n4,rootData:i2})||(a2=a2===null?L.errors:
a2.concat(L.errors),o2=a2.length);else{let e4={instancePath:t2+"/jsonSchema/dialects",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}
if(n3.defaultDialect!==void 0&&(L(n3.defaultDialect,{instancePath:t2+"/jsonSchema/defaultDialect",parentData:n3,parentDataProperty:"defaultDialect",rootData:i2})||
(a2=a2===null?L.errors:a2.concat(L.errors),o2=a2.length)),n3.map!==void 0){let e3=n3.map;if(e3&&typeof e3=="object"&&!Array.isArray(e3)){for(let n4 in e3)if(typeof e3[n4]!=
"string"){let e4={instancePath:t2+"/jsonSchema/map/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(
e4),o2++}}else{let e4={instancePath:t2+"/jsonSchema/map",keyword:"type",params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==void 0){let e3=n3.
formats;if(e3!=="assert"&&e3!=="annotate"&&e3!=="dialect"){let e4={instancePath:t2+"/jsonSchema/formats",keyword:"enum",params:{allowedValues:M.properties.jsonSchema.
properties.formats.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==void 0){let e3=n3.confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+
"/jsonSchema/confluent",keyword:"enum",params:{allowedValues:M.properties.jsonSchema.properties.confluent.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==
void 0&&typeof n3.crossCheck!="boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}else{let e3={instancePath:t2+"/jsonSchema",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;
if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3==
"number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tags!==
void 0&&(P(e2.tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.
regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[
e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)w(n3[r3],{instancePath:t2+"/regions/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===
null?w.errors:a2.concat(w.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
e2.enforce!==void 0&&(R(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"enforce",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),
o2=a2.length)),e2.unowned!==void 0&&(Tu(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,parentDataProperty:"unowned",rootData:i2})||(a2=a2===null?Tu.errors:
a2.concat(Tu.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Od.errors=a2,o2===
0}function kd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)
if(!C.call(ku.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.owner!==
void 0&&(k(e2.owner,{instancePath:t2+"/owner",parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),
e2.compatibility!==void 0&&(I(e2.compatibility,{instancePath:t2+"/compatibility",parentData:e2,parentDataProperty:"compatibility",rootData:i2})||(a2=a2===null?I.
errors:a2.concat(I.errors),o2=a2.length)),e2.profile!==void 0&&(su(e2.profile,{instancePath:t2+"/profile",parentData:e2,parentDataProperty:"profile",rootData:i2})||
(a2=a2===null?su.errors:a2.concat(su.errors),o2=a2.length)),e2.surfaces!==void 0){let n3=e2.surfaces;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/surfaces",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4!=="wire"&&e4!==
"json"&&e4!=="source"&&e4!=="rpc"){let e5={instancePath:t2+"/surfaces/"+r3,keyword:"enum",params:{allowedValues:ku.properties.surfaces.items.enum}};a2===null?a2=
[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/surfaces",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.enums!==void 0){
let n3=e2.enums;if(n3!=="closed"&&n3!=="open"){let e3={instancePath:t2+"/enums",keyword:"enum",params:{allowedValues:ku.properties.enums.enum}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.against!==void 0&&(pu(e2.against,{instancePath:t2+"/against",parentData:e2,parentDataProperty:"against",rootData:i2})||(a2=a2===null?pu.
errors:a2.concat(pu.errors),o2=a2.length)),e2.versioning!==void 0&&(_u(e2.versioning,{instancePath:t2+"/versioning",parentData:e2,parentDataProperty:"versioning",
rootData:i2})||(a2=a2===null?_u.errors:a2.concat(_u.errors),o2=a2.length)),e2.versions!==void 0&&(yu(e2.versions,{instancePath:t2+"/versions",parentData:e2,parentDataProperty:"\
versions",rootData:i2})||(a2=a2===null?yu.errors:a2.concat(yu.errors),o2=a2.length)),e2.published!==void 0&&(xu(e2.published,{instancePath:t2+"/published",parentData:e2,
parentDataProperty:"published",rootData:i2})||(a2=a2===null?xu.errors:a2.concat(xu.errors),o2=a2.length)),e2.avro!==void 0){let n3=e2.avro;if(n3&&typeof n3=="ob\
ject"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"){let n4={instancePath:t2+"/avro",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===
null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/avro/roots",keyword:"minItem\
s",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)j(e3[r3],{instancePath:t2+"/avro/roots/"+r3,parentData:e3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length)}else{let e4={instancePath:t2+"/avro/roots",keyword:"type",params:{type:"array"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/avro",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.protobuf!==void 0){
let n3=e2.protobuf;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="roots"&&e3!=="images"&&e3!=="include"&&e3!=="unknownFields"){let n4={
instancePath:t2+"/protobuf",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.roots!==void 0){let e3=n3.roots;
if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/roots",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.
length;for(let r3=0;r3<n4;r3++)j(e3[r3],{instancePath:t2+"/protobuf/roots/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?j.errors:a2.concat(
j.errors),o2=a2.length)}else{let e4={instancePath:t2+"/protobuf/roots",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.images!==
void 0){let e3=n3.images;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/images",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:
a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Du.test(n5)){let e4={instancePath:t2+"/protobuf/images/"+r3,
keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/images/"+r3,keyword:"type",params:{type:"str\
ing"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/images",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),
o2++}}if(n3.include!==void 0){let e3=n3.include;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/protobuf/include",keyword:"minItems",params:{limit:1}};
a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!Du.test(n5)){let e4={instancePath:t2+"/pr\
otobuf/include/"+r3,keyword:"pattern",params:{pattern:"."}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/protobuf/include/"+r3,keyword:"ty\
pe",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/protobuf/include",keyword:"type",params:{type:"array"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}if(n3.unknownFields!==void 0){let e3=n3.unknownFields;if(e3!=="ignore"&&e3!=="reject"){let e4={instancePath:t2+"/protobuf/unknownField\
s",keyword:"enum",params:{allowedValues:ku.properties.protobuf.properties.unknownFields.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+
"/protobuf",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.jsonSchema!==void 0){let n3=e2.jsonSchema;if(n3&&typeof n3=="object"&&
!Array.isArray(n3)){for(let e3 in n3)if(e3!=="dialects"&&e3!=="defaultDialect"&&e3!=="map"&&e3!=="formats"&&e3!=="confluent"&&e3!=="crossCheck"){let n4={instancePath:t2+
"/jsonSchema",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.dialects!==void 0){let e3=n3.dialects;if(e3&&
typeof e3=="object"&&!Array.isArray(e3))for(let n4 in e3)L(e3[n4],{instancePath:t2+"/jsonSchema/dialects/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e3,
parentDataProperty:n4,rootData:i2})||(a2=a2===null?L.errors:a2.concat(L.errors),o2=a2.length);else{let e4={instancePath:t2+"/jsonSchema/dialects",keyword:"type",
params:{type:"object"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.defaultDialect!==void 0&&(L(n3.defaultDialect,{instancePath:t2+"/jsonSchema/defaultDialect",parentData:n3,
parentDataProperty:"defaultDialect",rootData:i2})||(a2=a2===null?L.errors:a2.concat(L.errors),o2=a2.length)),n3.map!==void 0){let e3=n3.map;if(e3&&typeof e3=="o\
bject"&&!Array.isArray(e3)){for(let n4 in e3)if(typeof e3[n4]!="string"){let e4={instancePath:t2+"/jsonSchema/map/"+n4.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/jsonSchema/map",keyword:"type",params:{type:"object"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}if(n3.formats!==void 0){let e3=n3.formats;if(e3!=="assert"&&e3!=="annotate"&&e3!=="dialect"){let e4={instancePath:t2+"/jsonSchema/form\
ats",keyword:"enum",params:{allowedValues:ku.properties.jsonSchema.properties.formats.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.confluent!==void 0){let e3=n3.
confluent;if(e3!=="strict"&&e3!=="lenient"){let e4={instancePath:t2+"/jsonSchema/confluent",keyword:"enum",params:{allowedValues:ku.properties.jsonSchema.properties.
confluent.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.crossCheck!==void 0&&typeof n3.crossCheck!="boolean"){let e3={instancePath:t2+"/jsonSchema/crossCheck",
keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/jsonSchema",keyword:"type",params:{type:"object"}};a2===
null?a2=[e3]:a2.push(e3),o2++}}if(e2.tier!==void 0){let n3=e2.tier;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/tier",keyword:"type",params:{
type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/tier",keyword:"minimum",params:{comparison:"\
>=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.tags!==void 0&&(P(e2.tags,{instancePath:t2+"/tags",parentData:e2,parentDataProperty:"tags",rootData:i2})||
(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),e2.regions!==void 0){let n3=e2.regions;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"\
/regions",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)w(n3[r3],{instancePath:t2+"/regions/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)}else{let e3={instancePath:t2+"/regions",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.enforce!==void 0&&(R(e2.enforce,{instancePath:t2+"/enforce",parentData:e2,parentDataProperty:"\
enforce",rootData:i2})||(a2=a2===null?R.errors:a2.concat(R.errors),o2=a2.length)),e2.unowned!==void 0&&(Tu(e2.unowned,{instancePath:t2+"/unowned",parentData:e2,
parentDataProperty:"unowned",rootData:i2})||(a2=a2===null?Tu.errors:a2.concat(Tu.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return kd.errors=a2,o2===0}function Ad(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"ver\
sion"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"contracts"}};a2===null?
a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="version"&&n3!=="$schema"&&n3!=="contracts"&&n3!=="defaults"){let e3={instancePath:t2,keyword:"additionalPrope\
rties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",keyword:"co\
nst",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={instancePath:t2+"/$schema",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts!==void 0){let n3=e2.contracts;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<
e3;r3++)Od(n3[r3],{instancePath:t2+"/contracts/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Od.errors:a2.concat(Od.errors),o2=a2.length)}else{
let e3={instancePath:t2+"/contracts",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.defaults!==void 0&&(kd(e2.defaults,{instancePath:t2+
"/defaults",parentData:e2,parentDataProperty:"defaults",rootData:i2})||(a2=a2===null?kd.errors:a2.concat(kd.errors),o2=a2.length))}else{let e3={instancePath:t2,
keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Ad.errors=a2,o2===0}const jd=Ud,Md={type:"object",properties:{version:{const:1},
$schema:{type:"string"},rules:{type:"array",items:{$ref:"definitions.json#/definitions/policyRule"}},removals:{$ref:"definitions.json#/definitions/level"},affected:{
enum:["free","charged"]},risk:{$ref:"definitions.json#/definitions/risk"},roles:{type:"object",properties:{low:{type:"array",items:{$ref:"definitions.json#/defi\
nitions/signOffRole"},minItems:1},moderate:{type:"array",items:{$ref:"definitions.json#/definitions/signOffRole"},minItems:1},high:{type:"array",items:{$ref:"de\
finitions.json#/definitions/signOffRole"},minItems:1}},additionalProperties:!1},boards:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/id"},additionalProperties:{
$ref:"definitions.json#/definitions/board"}},requests:{$ref:"definitions.json#/definitions/requestPolicy"},emergency:{$ref:"definitions.json#/definitions/emerge\
ncyPolicy"},reverts:{type:"object",properties:{within:{$ref:"definitions.json#/definitions/duration"}},additionalProperties:!1},waivers:{type:"array",items:{$ref:"\
definitions.json#/definitions/waiver"}}},required:["version"],additionalProperties:!1,$id:"policy.json"};function Nd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<2){let e3={instancePath:t2,keyword:"minProperties",
params:{limit:2}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.when===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"when"}};a2===null?
a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="when"&&n3!=="needs"&&n3!=="signoff"&&n3!=="reason"){let e3={instancePath:t2,keyword:"additionalProperties",params:{
additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.when!==void 0&&(nd(e2.when,{instancePath:t2+"/when",parentData:e2,parentDataProperty:"when",rootData:i2})||
(a2=a2===null?nd.errors:a2.concat(nd.errors),o2=a2.length)),e2.needs!==void 0&&(id(e2.needs,{instancePath:t2+"/needs",parentData:e2,parentDataProperty:"needs",rootData:i2})||
(a2=a2===null?id.errors:a2.concat(id.errors),o2=a2.length)),e2.signoff!==void 0){let n3=e2.signoff;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+
"/signoff",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)z(n3[r3],{instancePath:t2+"/signoff/"+
r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),o2=a2.length)}else{let e3={instancePath:t2+"/signoff",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.reason!==void 0){let n3=e2.reason;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+
"/reason",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/reason",keyword:"type",params:{type:"stri\
ng"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Nd.errors=
a2,o2===0}function Pd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="free"&&e2!=="sign-off"&&e2!=="win\
dow-and-sign-off"&&e2!=="request-window-and-sign-off"&&e2!=="forbidden"){let e3={instancePath:t2,keyword:"enum",params:{allowedValues:rd.enum}};a2===null?a2=[e3]:
a2.push(e3),o2++}return Pd.errors=a2,o2===0}function Fd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2==
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
comparison:">=",limit:1}};a2===null?a2=[e6]:a2.push(e6),o2++}}if(n4.anyTag!==void 0&&(P(n4.anyTag,{instancePath:t2+"/add/"+r3+"/when/anyTag",parentData:n4,parentDataProperty:"\
anyTag",rootData:i2})||(a2=a2===null?P.errors:a2.concat(P.errors),o2=a2.length)),n4.consumersBroken!==void 0){let e5=n4.consumersBroken;if(typeof e5!="number"||
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
type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Fd.errors=a2,o2===0}function Id(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.role===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"role"}};
a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="role"&&n3!=="count"&&n3!=="fromFunctions"){let e3={instancePath:t2,keyword:"additionalProperties",params:{
additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.role!==void 0&&(od(e2.role,{instancePath:t2+"/role",parentData:e2,parentDataProperty:"role",rootData:i2})||
(a2=a2===null?od.errors:a2.concat(od.errors),o2=a2.length)),e2.count!==void 0){let n3=e2.count;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+
"/count",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<1||isNaN(n3))){let e3={instancePath:t2+"/count",
keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.fromFunctions!==void 0){let n3=e2.fromFunctions;if(typeof n3!="num\
ber"||n3%1||isNaN(n3)){let e3={instancePath:t2+"/fromFunctions",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&
(n3<1||isNaN(n3))){let e3={instancePath:t2+"/fromFunctions",keyword:"minimum",params:{comparison:">=",limit:1}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={
instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Id.errors=a2,o2===0}function Ld(e2,{instancePath:t2="",parentData:n2,
parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Al.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9][A-Za-z0-9._-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}return Ld.errors=a2,o2===0}function Rd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.functions===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"functions"}};a2===null?a2=[e3]:a2.push(
e3),o2++}for(let n3 in e2)if(n3!=="functions"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(
e3),o2++}if(e2.functions!==void 0){let n3=e2.functions;if(n3&&typeof n3=="object"&&!Array.isArray(n3))for(let e3 in n3)k(n3[e3],{instancePath:t2+"/functions/"+e3.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length);else{let e3={
instancePath:t2+"/functions",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Rd.errors=a2,o2===0}function zd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="require"&&n3!=="checklist"&&n3!=="booked"&&n3!=="minimumRationale"){let e3={
instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.require!==void 0){let n3=e2.require;if(Array.
isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/require",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<
e3;r3++){let e4=n3[r3];if(e4!=="rationale"&&e4!=="impact"&&e4!=="rollback"&&e4!=="rollback.steps"&&e4!=="rollback.estimate"&&e4!=="rollout.stages"&&e4!=="compat\
ibilityLayer"&&e4!=="checklist"&&e4!=="contacts"&&e4!=="thresholds"){let e5={instancePath:t2+"/require/"+r3,keyword:"enum",params:{allowedValues:ud.properties.require.
items.enum}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/require",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.checklist!==void 0){let n3=e2.checklist;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/checklist",keyword:"minItems",params:{limit:1}};a2===
null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)w(n3[r3],{instancePath:t2+"/checklist/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length)}else{let e3={instancePath:t2+"/checklist",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.booked!==void 0){let n3=e2.booked;if(n3!=="tip"&&n3!=="proposal"){let e3={instancePath:t2+"/booked",keyword:"enum",params:{allowedValues:ud.properties.
booked.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.minimumRationale!==void 0){let n3=e2.minimumRationale;if(typeof n3!="number"||n3%1||isNaN(n3)){let e3={instancePath:t2+
"/minimumRationale",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){let e3={instancePath:t2+
"/minimumRationale",keyword:"minimum",params:{comparison:">=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{
type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return zd.errors=a2,o2===0}function Bd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="signoff"&&n3!=="approvers"&&n3!=="expires"&&n3!=="review"&&n3!=="maxP\
er30d"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.signoff!==void 0){let n3=e2.
signoff;if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/signoff",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.
length;for(let r3=0;r3<e3;r3++)z(n3[r3],{instancePath:t2+"/signoff/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?z.errors:a2.concat(z.errors),
o2=a2.length)}else{let e3={instancePath:t2+"/signoff",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.approvers!==void 0&&(k(e2.
approvers,{instancePath:t2+"/approvers",parentData:e2,parentDataProperty:"approvers",rootData:i2})||(a2=a2===null?k.errors:a2.concat(k.errors),o2=a2.length)),e2.
expires!==void 0&&(D(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),
o2=a2.length)),e2.review!==void 0){let n3=e2.review;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+"\
/review",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}n3.within!==void 0&&(D(n3.within,{instancePath:t2+"/r\
eview/within",parentData:n3,parentDataProperty:"within",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length))}else{let e3={instancePath:t2+"/\
review",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.maxPer30d!==void 0){let n3=e2.maxPer30d;if(typeof n3!="number"||n3%1||isNaN(
n3)){let e3={instancePath:t2+"/maxPer30d",keyword:"type",params:{type:"integer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(typeof n3=="number"&&(n3<0||isNaN(n3))){
let e3={instancePath:t2+"/maxPer30d",keyword:"minimum",params:{comparison:">=",limit:0}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Bd.errors=a2,o2===0}function Vd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Ml.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+\
D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=
[e3]:a2.push(e3),o2++}return Vd.errors=a2,o2===0}function Hd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(e2.fingerprint===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"fingerprint"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(e2.reason===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"reason"}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.approver===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"approver"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.expires===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"expires"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="fingerprint"&&n3!=="\
reason"&&n3!=="approver"&&n3!=="expires"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.fingerprint!==void 0){let n3=e2.fingerprint;if(typeof n3=="string"){if(!md.test(n3)){let e3={instancePath:t2+"/fingerprint",keyword:"pattern",params:{pattern:"\
^sha256:[0-9a-f]{32,64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/fingerprint",keyword:"type",params:{type:"string"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}if(e2.reason!==void 0){let n3=e2.reason;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/reason",keyword:"pattern",params:{
pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/reason",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),
o2++}}e2.approver!==void 0&&(A(e2.approver,{instancePath:t2+"/approver",parentData:e2,parentDataProperty:"approver",rootData:i2})||(a2=a2===null?A.errors:a2.concat(
A.errors),o2=a2.length)),e2.expires!==void 0&&(F(e2.expires,{instancePath:t2+"/expires",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?
F.errors:a2.concat(F.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Hd.errors=
a2,o2===0}function Ud(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)
if(!C.call(Md.properties,n3)){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==
void 0&&e2.version!==1){let e3={instancePath:t2+"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.
$schema!="string"){let e3={instancePath:t2+"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.rules!==void 0){let n3=e2.
rules;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Nd(n3[r3],{instancePath:t2+"/rules/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||
(a2=a2===null?Nd.errors:a2.concat(Nd.errors),o2=a2.length)}else{let e3={instancePath:t2+"/rules",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.removals!==void 0&&(Pd(e2.removals,{instancePath:t2+"/removals",parentData:e2,parentDataProperty:"removals",rootData:i2})||(a2=a2===null?Pd.errors:
a2.concat(Pd.errors),o2=a2.length)),e2.affected!==void 0){let n3=e2.affected;if(n3!=="free"&&n3!=="charged"){let e3={instancePath:t2+"/affected",keyword:"enum",
params:{allowedValues:Md.properties.affected.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==void 0&&(Fd(e2.risk,{instancePath:t2+"/risk",parentData:e2,
parentDataProperty:"risk",rootData:i2})||(a2=a2===null?Fd.errors:a2.concat(Fd.errors),o2=a2.length)),e2.roles!==void 0){let n3=e2.roles;if(n3&&typeof n3=="objec\
t"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="low"&&e3!=="moderate"&&e3!=="high"){let n4={instancePath:t2+"/roles",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.low!==void 0){let e3=n3.low;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/roles/low",keyword:"minItem\
s",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)Id(e3[r3],{instancePath:t2+"/roles/low/"+r3,parentData:e3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?Id.errors:a2.concat(Id.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/low",keyword:"type",params:{type:"array"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}if(n3.moderate!==void 0){let e3=n3.moderate;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/roles/moderate",keyword:"m\
inItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)Id(e3[r3],{instancePath:t2+"/roles/moderate/"+r3,parentData:e3,
parentDataProperty:r3,rootData:i2})||(a2=a2===null?Id.errors:a2.concat(Id.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/moderate",keyword:"type",params:{
type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.high!==void 0){let e3=n3.high;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+"/roles/hig\
h",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)Id(e3[r3],{instancePath:t2+"/roles/high/"+r3,
parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Id.errors:a2.concat(Id.errors),o2=a2.length)}else{let e4={instancePath:t2+"/roles/high",keyword:"\
type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/roles",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.boards!==void 0){let n3=e2.boards;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(Ld(e3,{instancePath:t2+
"/boards",parentData:n3,parentDataProperty:"boards",rootData:i2})||(a2=a2===null?Ld.errors:a2.concat(Ld.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"\
/boards",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)Rd(n3[e3],{instancePath:t2+"/boards/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?Rd.errors:a2.concat(Rd.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/boards",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.requests!==void 0&&(zd(e2.requests,{instancePath:t2+"/requests",parentData:e2,
parentDataProperty:"requests",rootData:i2})||(a2=a2===null?zd.errors:a2.concat(zd.errors),o2=a2.length)),e2.emergency!==void 0&&(Bd(e2.emergency,{instancePath:t2+
"/emergency",parentData:e2,parentDataProperty:"emergency",rootData:i2})||(a2=a2===null?Bd.errors:a2.concat(Bd.errors),o2=a2.length)),e2.reverts!==void 0){let n3=e2.
reverts;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="within"){let n4={instancePath:t2+"/reverts",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}n3.within!==void 0&&(Vd(n3.within,{instancePath:t2+"/reverts/within",parentData:n3,parentDataProperty:"\
within",rootData:i2})||(a2=a2===null?Vd.errors:a2.concat(Vd.errors),o2=a2.length))}else{let e3={instancePath:t2+"/reverts",keyword:"type",params:{type:"object"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.waivers!==void 0){let n3=e2.waivers;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Hd(n3[r3],{instancePath:t2+
"/waivers/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Hd.errors:a2.concat(Hd.errors),o2=a2.length)}else{let e3={instancePath:t2+"/waiv\
ers",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=
[e3]:a2.push(e3),o2++}return Ud.errors=a2,o2===0}const Wd=qd,Gd={type:"object",properties:{name:{type:"string",pattern:"\\S"},change:{type:"object",properties:{
contract:{type:"string",pattern:"\\S"},class:{$ref:"definitions.json#/definitions/class"},status:{enum:["added","removed","modified","moved"]},removes:{type:"ar\
ray",items:{type:"string",pattern:"\\S"}},changes:{type:"array",items:{type:"string",pattern:"\\S"}}},required:["contract","class"],additionalProperties:!1},at:{
$ref:"definitions.json#/definitions/instant"},author:{$ref:"definitions.json#/definitions/handle"},approvedBy:{type:"array",items:{$ref:"definitions.json#/defin\
itions/handle"}},expect:{enum:["pass","neutral","waiting","refused","unverifiable","fault"]}},required:["name","change","expect"],additionalProperties:!1};function Kd(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"name"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.change===void 0){let e3={instancePath:t2,keyword:"\
required",params:{missingProperty:"change"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.expect===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"\
expect"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="name"&&n3!=="change"&&n3!=="at"&&n3!=="author"&&n3!=="approvedBy"&&n3!=="expect"){let e3={
instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.name!==void 0){let n3=e2.name;if(typeof n3==
"string"){if(!O.test(n3)){let e3={instancePath:t2+"/name",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/name",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.change!==void 0){let n3=e2.change;if(n3&&typeof n3=="object"&&!Array.isArray(
n3)){if(n3.contract===void 0){let e3={instancePath:t2+"/change",keyword:"required",params:{missingProperty:"contract"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3.
class===void 0){let e3={instancePath:t2+"/change",keyword:"required",params:{missingProperty:"class"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let e3 in n3)if(e3!==
"contract"&&e3!=="class"&&e3!=="status"&&e3!=="removes"&&e3!=="changes"){let n4={instancePath:t2+"/change",keyword:"additionalProperties",params:{additionalProperty:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.contract!==void 0){let e3=n3.contract;if(typeof e3=="string"){if(!O.test(e3)){let e4={instancePath:t2+"/change/contract",
keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/change/contract",keyword:"type",params:{type:"strin\
g"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.class!==void 0&&(Fl(n3.class,{instancePath:t2+"/change/class",parentData:n3,parentDataProperty:"class",rootData:i2})||
(a2=a2===null?Fl.errors:a2.concat(Fl.errors),o2=a2.length)),n3.status!==void 0){let e3=n3.status;if(e3!=="added"&&e3!=="removed"&&e3!=="modified"&&e3!=="moved"){
let e4={instancePath:t2+"/change/status",keyword:"enum",params:{allowedValues:Gd.properties.change.properties.status.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}
if(n3.removes!==void 0){let e3=n3.removes;if(Array.isArray(e3)){let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!O.test(n5)){
let e4={instancePath:t2+"/change/removes/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/chang\
e/removes/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/change/removes",keyword:"type",params:{
type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.changes!==void 0){let e3=n3.changes;if(Array.isArray(e3)){let n4=e3.length;for(let r3=0;r3<n4;r3++){let n5=e3[r3];
if(typeof n5=="string"){if(!O.test(n5)){let e4={instancePath:t2+"/change/changes/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{
let e4={instancePath:t2+"/change/changes/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e4={instancePath:t2+"/change/\
changes",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/change",keyword:"type",params:{type:"object"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.at!==void 0&&(F(e2.at,{instancePath:t2+"/at",parentData:e2,parentDataProperty:"at",rootData:i2})||(a2=a2===null?F.errors:
a2.concat(F.errors),o2=a2.length)),e2.author!==void 0&&(A(e2.author,{instancePath:t2+"/author",parentData:e2,parentDataProperty:"author",rootData:i2})||(a2=a2===
null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.approvedBy!==void 0){let n3=e2.approvedBy;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)A(n3[r3],
{instancePath:t2+"/approvedBy/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/approvedBy",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.expect!==void 0){let n3=e2.expect;if(n3!=="pass"&&n3!=="neutral"&&
n3!=="waiting"&&n3!=="refused"&&n3!=="unverifiable"&&n3!=="fault"){let e3={instancePath:t2+"/expect",keyword:"enum",params:{allowedValues:Gd.properties.expect.enum}};
a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return Kd.errors=a2,
o2===0}function qd(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){
if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.cases===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"cases"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="version"&&n3!=="cases"){
let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){
let e3={instancePath:t2+"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.cases!==void 0){let n3=e2.cases;if(Array.isArray(
n3)){if(n3.length<1){let e4={instancePath:t2+"/cases",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;for(let r3=0;r3<e3;r3++)
Kd(n3[r3],{instancePath:t2+"/cases/"+r3,parentData:n3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?Kd.errors:a2.concat(Kd.errors),o2=a2.length)}else{let e3={
instancePath:t2+"/cases",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"ob\
ject"}};a2===null?a2=[e3]:a2.push(e3),o2++}return qd.errors=a2,o2===0}const Jd=of,Yd={type:"object",properties:{version:{const:1},$schema:{type:"string"},id:{type:"\
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
required:["version","id","type","contracts"],additionalProperties:!1,$id:"request.json"},Xd=RegExp("^CHG-[A-Za-z0-9-]+$","u"),Zd=RegExp("^sha256:[0-9a-f]{64}$",
"u"),Qd=RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$","u");function $d(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){
let a2=null,o2=0;if(typeof e2=="string"){if(!Rl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-\
]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return $d.errors=
a2,o2===0}function ef(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Al.test(e2)){let e3={
instancePath:t2,keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"typ\
e",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return ef.errors=a2,o2===0}function tf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!ru.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return tf.errors=a2,o2===
0}function nf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.
name===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"name"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="name"&&n3!==
"hold"&&n3!=="success"&&n3!=="after"&&n3!=="region"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.
push(e3),o2++}if(e2.name!==void 0){let n3=e2.name;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/name",keyword:"pattern",params:{pattern:"\\S"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/name",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.hold!==
void 0&&(D(e2.hold,{instancePath:t2+"/hold",parentData:e2,parentDataProperty:"hold",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.
success!==void 0){let n3=e2.success;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!O.test(e4)){let e5={
instancePath:t2+"/success/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/success/"+r3,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/success",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}if(e2.after!==void 0){let n3=e2.after;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/after",keyword:"pattern",params:{pattern:"\
\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/after",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.region!==
void 0&&(w(e2.region,{instancePath:t2+"/region",parentData:e2,parentDataProperty:"region",rootData:i2})||(a2=a2===null?w.errors:a2.concat(w.errors),o2=a2.length))}else{
let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return nf.errors=a2,o2===0}function rf(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.do===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"do"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="do"&&n3!=="estimate"&&n3!=="owner"&&n3!=="script"){
let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.do!==void 0){let n3=e2.do;if(typeof n3==
"string"){if(!O.test(n3)){let e3={instancePath:t2+"/do",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+
"/do",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.estimate!==void 0&&(D(e2.estimate,{instancePath:t2+"/estimate",parentData:e2,
parentDataProperty:"estimate",rootData:i2})||(a2=a2===null?D.errors:a2.concat(D.errors),o2=a2.length)),e2.owner!==void 0&&(A(e2.owner,{instancePath:t2+"/owner",
parentData:e2,parentDataProperty:"owner",rootData:i2})||(a2=a2===null?A.errors:a2.concat(A.errors),o2=a2.length)),e2.script!==void 0&&(j(e2.script,{instancePath:t2+
"/script",parentData:e2,parentDataProperty:"script",rootData:i2})||(a2=a2===null?j.errors:a2.concat(j.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return rf.errors=a2,o2===0}function af(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Ml.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^P(?=\\d|T\\d)(\\d+W)?(\\d+\
D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=
[e3]:a2.push(e3),o2++}return af.errors=a2,o2===0}function of(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:
a2.push(e3),o2++}if(e2.id===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.type===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"type"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contracts===void 0){let e3={instancePath:t2,
keyword:"required",params:{missingProperty:"contracts"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!C.call(Yd.properties,n3)){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+
"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==void 0&&typeof e2.$schema!="string"){let e3={instancePath:t2+
"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.id!==void 0){let n3=e2.id;if(typeof n3=="string"){if(!Xd.test(n3)){let e3={
instancePath:t2+"/id",keyword:"pattern",params:{pattern:"^CHG-[A-Za-z0-9-]+$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/id",keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.title!==void 0){let n3=e2.title;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+
"/title",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/title",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.type!==void 0){let n3=e2.type;if(n3!=="standard"&&n3!=="normal"&&n3!=="emergency"){let e3={instancePath:t2+"/type",keyword:"\
enum",params:{allowedValues:Yd.properties.type.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.requester!==void 0&&($d(e2.requester,{instancePath:t2+"/requeste\
r",parentData:e2,parentDataProperty:"requester",rootData:i2})||(a2=a2===null?$d.errors:a2.concat($d.errors),o2=a2.length)),e2.contracts!==void 0){let n3=e2.contracts;
if(Array.isArray(n3)){if(n3.length<1){let e4={instancePath:t2+"/contracts",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let e3=n3.length;
for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.id===void 0){let e5={instancePath:t2+"/contracts/"+r3,keyword:"requ\
ired",params:{missingProperty:"id"}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let n4 in e4)if(n4!=="id"&&n4!=="digest"){let e5={instancePath:t2+"/contracts/"+r3,keyword:"\
additionalProperties",params:{additionalProperty:n4}};a2===null?a2=[e5]:a2.push(e5),o2++}if(e4.id!==void 0){let n4=e4.id;if(typeof n4=="string"){if(!O.test(n4)){
let e5={instancePath:t2+"/contracts/"+r3+"/id",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/cont\
racts/"+r3+"/id",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}if(e4.digest!==void 0){let n4=e4.digest;if(typeof n4=="string"){if(!Zd.
test(n4)){let e5={instancePath:t2+"/contracts/"+r3+"/digest",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/contracts/"+r3+"/digest",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e5={instancePath:t2+"/co\
ntracts/"+r3,keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/contracts",keyword:"type",params:{type:"\
array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.rationale!==void 0){let n3=e2.rationale;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+"/rat\
ionale",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/rationale",keyword:"type",params:{type:"str\
ing"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.risk!==void 0){let n3=e2.risk;if(n3!=="low"&&n3!=="moderate"&&n3!=="high"){let e3={instancePath:t2+"/risk",keyword:"\
enum",params:{allowedValues:Yd.properties.risk.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.window!==void 0){let n3=e2.window;if((!n3||typeof n3!="object"||
Array.isArray(n3))&&n3!==null){let e3={instancePath:t2+"/window",keyword:"type",params:{type:Yd.properties.window.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3&&
typeof n3=="object"&&!Array.isArray(n3)){if(n3.id===void 0){let e3={instancePath:t2+"/window",keyword:"required",params:{missingProperty:"id"}};a2===null?a2=[e3]:
a2.push(e3),o2++}if(n3.occurrence===void 0){let e3={instancePath:t2+"/window",keyword:"required",params:{missingProperty:"occurrence"}};a2===null?a2=[e3]:a2.push(
e3),o2++}for(let e3 in n3)if(e3!=="id"&&e3!=="occurrence"){let n4={instancePath:t2+"/window",keyword:"additionalProperties",params:{additionalProperty:e3}};a2===
null?a2=[n4]:a2.push(n4),o2++}if(n3.id!==void 0&&(ef(n3.id,{instancePath:t2+"/window/id",parentData:n3,parentDataProperty:"id",rootData:i2})||(a2=a2===null?ef.errors:
a2.concat(ef.errors),o2=a2.length)),n3.occurrence!==void 0){let e3=n3.occurrence;if(typeof e3=="string"){if(!Qd.test(e3)){let e4={instancePath:t2+"/window/occur\
rence",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/window/occurrence",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}}if(e2.impact!==void 0){let n3=e2.impact;if(typeof n3!="string"&&
(!n3||typeof n3!="object"||Array.isArray(n3))){let e3={instancePath:t2+"/impact",keyword:"type",params:{type:Yd.properties.impact.type}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.compatibilityLayer!==void 0){let n3=e2.compatibilityLayer;if((!n3||typeof n3!="object"||Array.isArray(n3))&&n3!==null){let e3={instancePath:t2+"\
/compatibilityLayer",keyword:"type",params:{type:Yd.properties.compatibilityLayer.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3&&typeof n3=="object"&&!Array.isArray(
n3)){for(let e3 in n3)if(e3!=="kind"&&e3!=="until"&&e3!=="flag"&&e3!=="removal"){let n4={instancePath:t2+"/compatibilityLayer",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.kind!==void 0){let e3=n3.kind;if(typeof e3=="string"){if(!O.test(e3)){let e4={instancePath:t2+"\
/compatibilityLayer/kind",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/compatibilityLayer/kind",
keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.until!==void 0&&(tf(n3.until,{instancePath:t2+"/compatibilityLayer/until",parentData:n3,
parentDataProperty:"until",rootData:i2})||(a2=a2===null?tf.errors:a2.concat(tf.errors),o2=a2.length)),n3.flag!==void 0){let e3=n3.flag;if(typeof e3=="string"){if(!O.
test(e3)){let e4={instancePath:t2+"/compatibilityLayer/flag",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/compatibilityLayer/flag",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.removal!==void 0){let e3=n3.removal;if(typeof e3=="s\
tring"){if(!O.test(e3)){let e4={instancePath:t2+"/compatibilityLayer/removal",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{
let e4={instancePath:t2+"/compatibilityLayer/removal",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}}if(e2.rollout!==void 0){let n3=e2.
rollout;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(e3!=="stages"){let n4={instancePath:t2+"/rollout",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.stages!==void 0){let e3=n3.stages;if(Array.isArray(e3)){let n4=e3.length;for(let r3=0;r3<n4;r3++)
nf(e3[r3],{instancePath:t2+"/rollout/stages/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?nf.errors:a2.concat(nf.errors),o2=a2.length)}else{
let e4={instancePath:t2+"/rollout/stages",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/rollout",keyword:"\
type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.thresholds!==void 0){let n3=e2.thresholds;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<
e3;r3++){let e4=n3[r3];if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.metric===void 0){let e5={instancePath:t2+"/thresholds/"+r3,keyword:"required",params:{
missingProperty:"metric"}};a2===null?a2=[e5]:a2.push(e5),o2++}for(let n4 in e4)if(n4!=="metric"&&n4!=="alert"&&n4!=="action"){let e5={instancePath:t2+"/threshol\
ds/"+r3,keyword:"additionalProperties",params:{additionalProperty:n4}};a2===null?a2=[e5]:a2.push(e5),o2++}if(e4.metric!==void 0){let n4=e4.metric;if(typeof n4==
"string"){if(!O.test(n4)){let e5={instancePath:t2+"/thresholds/"+r3+"/metric",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{
let e5={instancePath:t2+"/thresholds/"+r3+"/metric",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}if(e4.alert!==void 0){let n4=e4.alert;
if(typeof n4=="string"){if(!O.test(n4)){let e5={instancePath:t2+"/thresholds/"+r3+"/alert",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e5]:a2.push(e5),
o2++}}else{let e5={instancePath:t2+"/thresholds/"+r3+"/alert",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}if(e4.action!==void 0){
let n4=e4.action;if(typeof n4=="string"){if(!O.test(n4)){let e5={instancePath:t2+"/thresholds/"+r3+"/action",keyword:"pattern",params:{pattern:"\\S"}};a2===null?
a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/thresholds/"+r3+"/action",keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{
let e5={instancePath:t2+"/thresholds/"+r3,keyword:"type",params:{type:"object"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/thresholds",
keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.rollback!==void 0){let n3=e2.rollback;if(n3&&typeof n3=="object"&&!Array.isArray(
n3)){for(let e3 in n3)if(e3!=="steps"&&e3!=="estimate"&&e3!=="rehearsed"&&e3!=="pointOfNoReturn"){let n4={instancePath:t2+"/rollback",keyword:"additionalPropert\
ies",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.steps!==void 0){let e3=n3.steps;if(Array.isArray(e3)){if(e3.length<1){let e4={instancePath:t2+
"/rollback/steps",keyword:"minItems",params:{limit:1}};a2===null?a2=[e4]:a2.push(e4),o2++}let n4=e3.length;for(let r3=0;r3<n4;r3++)rf(e3[r3],{instancePath:t2+"/\
rollback/steps/"+r3,parentData:e3,parentDataProperty:r3,rootData:i2})||(a2=a2===null?rf.errors:a2.concat(rf.errors),o2=a2.length)}else{let e4={instancePath:t2+"\
/rollback/steps",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.estimate!==void 0&&(af(n3.estimate,{instancePath:t2+"/rollback/\
estimate",parentData:n3,parentDataProperty:"estimate",rootData:i2})||(a2=a2===null?af.errors:a2.concat(af.errors),o2=a2.length)),n3.rehearsed!==void 0){let e3=n3.
rehearsed;if((!e3||typeof e3!="object"||Array.isArray(e3))&&typeof e3!="boolean"){let e4={instancePath:t2+"/rollback/rehearsed",keyword:"type",params:{type:Yd.properties.
rollback.properties.rehearsed.type}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.pointOfNoReturn!==void 0){let e3=n3.pointOfNoReturn;if(typeof e3=="string"){if(!O.
test(e3)){let e4={instancePath:t2+"/rollback/pointOfNoReturn",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+
"/rollback/pointOfNoReturn",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{let e3={instancePath:t2+"/rollback",keyword:"type",
params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.checklist!==void 0){let n3=e2.checklist;if(n3&&typeof n3=="object"&&!Array.isArray(n3))for(let e3 in n3){
let r3=n3[e3];if(typeof r3!="string"&&typeof r3!="boolean"){let n4={instancePath:t2+"/checklist/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{
type:Yd.properties.checklist.additionalProperties.type}};a2===null?a2=[n4]:a2.push(n4),o2++}}else{let e3={instancePath:t2+"/checklist",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.contacts!==void 0){let n3=e2.contacts;if(!n3||typeof n3!="object"||Array.isArray(n3)){let e3={instancePath:t2+
"/contacts",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.emergency!==void 0){let n3=e2.emergency;if((!n3||typeof n3!="object"||
Array.isArray(n3))&&n3!==null){let e3={instancePath:t2+"/emergency",keyword:"type",params:{type:Yd.properties.emergency.type}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(n3&&typeof n3=="object"&&!Array.isArray(n3)){if(n3.incident===void 0){let e3={instancePath:t2+"/emergency",keyword:"required",params:{missingProperty:"incide\
nt"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3.expires===void 0){let e3={instancePath:t2+"/emergency",keyword:"required",params:{missingProperty:"expires"}};a2===
null?a2=[e3]:a2.push(e3),o2++}for(let e3 in n3)if(e3!=="incident"&&e3!=="expires"&&e3!=="reviewBy"){let n4={instancePath:t2+"/emergency",keyword:"additionalProp\
erties",params:{additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.incident!==void 0){let e3=n3.incident;if(typeof e3=="string"){if(!O.test(e3)){let e4={
instancePath:t2+"/emergency/incident",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/emergency/inc\
ident",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.expires!==void 0){let e3=n3.expires;if(typeof e3=="string"){if(!ql.test(
e3)){let e4={instancePath:t2+"/emergency/expires",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"}};
a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/emergency/expires",keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}
n3.reviewBy!==void 0&&(tf(n3.reviewBy,{instancePath:t2+"/emergency/reviewBy",parentData:n3,parentDataProperty:"reviewBy",rootData:i2})||(a2=a2===null?tf.errors:
a2.concat(tf.errors),o2=a2.length))}}if(e2.review!==void 0){let n3=e2.review;if((!n3||typeof n3!="object"||Array.isArray(n3))&&n3!==null){let e3={instancePath:t2+
"/review",keyword:"type",params:{type:Yd.properties.review.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)
if(e3!=="outcome"&&e3!=="surprises"&&e3!=="followUps"&&e3!=="windowVerdict"&&e3!=="on"){let n4={instancePath:t2+"/review",keyword:"additionalProperties",params:{
additionalProperty:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}if(n3.outcome!==void 0){let e3=n3.outcome;if(typeof e3=="string"){if(!O.test(e3)){let e4={instancePath:t2+
"/review/outcome",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/review/outcome",keyword:"type",params:{
type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.surprises!==void 0){let e3=n3.surprises;if(typeof e3=="string"){if(!O.test(e3)){let e4={instancePath:t2+
"/review/surprises",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/review/surprises",keyword:"type",
params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.followUps!==void 0){let e3=n3.followUps;if(Array.isArray(e3)){let n4=e3.length;for(let r3=0;r3<
n4;r3++){let n5=e3[r3];if(typeof n5=="string"){if(!O.test(n5)){let e4={instancePath:t2+"/review/followUps/"+r3,keyword:"pattern",params:{pattern:"\\S"}};a2===null?
a2=[e4]:a2.push(e4),o2++}}else{let e4={instancePath:t2+"/review/followUps/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e4]:a2.push(e4),o2++}}}else{
let e4={instancePath:t2+"/review/followUps",keyword:"type",params:{type:"array"}};a2===null?a2=[e4]:a2.push(e4),o2++}}if(n3.windowVerdict!==void 0){let e3=n3.windowVerdict;
if(e3!=="keep"&&e3!=="move"&&e3!=="split"){let e4={instancePath:t2+"/review/windowVerdict",keyword:"enum",params:{allowedValues:Yd.properties.review.properties.
windowVerdict.enum}};a2===null?a2=[e4]:a2.push(e4),o2++}}n3.on!==void 0&&(tf(n3.on,{instancePath:t2+"/review/on",parentData:n3,parentDataProperty:"on",rootData:i2})||
(a2=a2===null?tf.errors:a2.concat(tf.errors),o2=a2.length))}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),
o2++}return of.errors=a2,o2===0}const sf=ff,cf={type:"object",properties:{version:{const:1},change:{type:"string",pattern:"\\S"},repository:{type:"string",pattern:"\
^[0-9a-f]{40}([0-9a-f]{24})?$"},contract:{type:"string",pattern:"\\S"},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},role:{type:"string",pattern:"\\S"},
decision:{enum:["approve","refuse"]},signer:{$ref:"definitions.json#/definitions/handle"},at:{$ref:"definitions.json#/definitions/instant"},expires:{$ref:"defin\
itions.json#/definitions/instant"}},required:["version","repository","contract","digest","decision","signer","at"],additionalProperties:!1,$id:"sign-off.json"},
lf=RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$","u");function uf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2==
"string"){if(!Rl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return uf.errors=a2,o2===0}function df(e2,{instancePath:t2="",
parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!eu.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"\
type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}return df.errors=a2,o2===0}function ff(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){let e3={instancePath:t2,keyword:"required",params:{
missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.repository===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"re\
pository"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.contract===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"contract"}};a2===null?
a2=[e3]:a2.push(e3),o2++}if(e2.digest===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"digest"}};a2===null?a2=[e3]:a2.push(e3),o2++}
if(e2.decision===void 0){let e3={instancePath:t2,keyword:"required",params:{missingProperty:"decision"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.signer===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"signer"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.at===void 0){let e3={instancePath:t2,keyword:"\
required",params:{missingProperty:"at"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(!C.call(cf.properties,n3)){let e3={instancePath:t2,keyword:"addi\
tionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",
keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.change!==void 0){let n3=e2.change;if(typeof n3=="string"){if(!O.test(n3)){let e3={
instancePath:t2+"/change",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/change",keyword:"type",params:{
type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.repository!==void 0){let n3=e2.repository;if(typeof n3=="string"){if(!lf.test(n3)){let e3={instancePath:t2+
"/repository",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/repository",
keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.contract!==void 0){let n3=e2.contract;if(typeof n3=="string"){if(!O.test(n3)){let e3={
instancePath:t2+"/contract",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/contract",keyword:"type",
params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.digest!==void 0){let n3=e2.digest;if(typeof n3=="string"){if(!Zd.test(n3)){let e3={instancePath:t2+
"/digest",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/digest",keyword:"type",
params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.role!==void 0){let n3=e2.role;if(typeof n3=="string"){if(!O.test(n3)){let e3={instancePath:t2+
"/role",keyword:"pattern",params:{pattern:"\\S"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/role",keyword:"type",params:{type:"string"}};
a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.decision!==void 0){let n3=e2.decision;if(n3!=="approve"&&n3!=="refuse"){let e3={instancePath:t2+"/decision",keyword:"e\
num",params:{allowedValues:cf.properties.decision.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}e2.signer!==void 0&&(uf(e2.signer,{instancePath:t2+"/signer",parentData:e2,
parentDataProperty:"signer",rootData:i2})||(a2=a2===null?uf.errors:a2.concat(uf.errors),o2=a2.length)),e2.at!==void 0&&(df(e2.at,{instancePath:t2+"/at",parentData:e2,
parentDataProperty:"at",rootData:i2})||(a2=a2===null?df.errors:a2.concat(df.errors),o2=a2.length)),e2.expires!==void 0&&(df(e2.expires,{instancePath:t2+"/expire\
s",parentData:e2,parentDataProperty:"expires",rootData:i2})||(a2=a2===null?df.errors:a2.concat(df.errors),o2=a2.length))}else{let e3={instancePath:t2,keyword:"t\
ype",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return ff.errors=a2,o2===0}const pf=_f;function mf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(typeof e2=="string"){if(!Rl.test(e2)){let e3={instancePath:t2,keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9\
_.-]*(/[A-Za-z0-9_.-]+)?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),
o2++}return mf.errors=a2,o2===0}function hf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(!e2||typeof e2!="\
object"){let e3={instancePath:t2,keyword:"type",params:{type:Gu.type}};a2===null?a2=[e3]:a2.push(e3),o2++}if(Array.isArray(e2)){let n3=e2.length;for(let r3=0;r3<
n3;r3++){let n4=e2[r3];if(typeof n4=="string"){if(!Ku.test(n4)){let e3={instancePath:t2+"/"+r3,keyword:"pattern",params:{pattern:"^(github:)?@?[A-Za-z0-9][A-Za-\
z0-9_.-]*(\\[bot\\])?$"}};a2===null?a2=[e3]:a2.push(e3),o2++}}else{let e3={instancePath:t2+"/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(
e3),o2++}}}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="members"&&n3!=="function"&&n3!=="github"){let e3={instancePath:t2,keyword:"\
additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.members!==void 0){let n3=e2.members;if(Array.isArray(n3)){let e3=n3.
length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Ku.test(e4)){let e5={instancePath:t2+"/members/"+r3,keyword:"pattern",params:{pattern:"\
^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/members/"+r3,keyword:"type",params:{type:"\
string"}};a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/members",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}
if(e2.function!==void 0&&(w(e2.function,{instancePath:t2+"/function",parentData:e2,parentDataProperty:"function",rootData:i2})||(a2=a2===null?w.errors:a2.concat(
w.errors),o2=a2.length)),e2.github!==void 0){let n3=e2.github;if(typeof n3!="boolean"&&typeof n3!="string"){let e3={instancePath:t2+"/github",keyword:"type",params:{
type:Gu.properties.github.type}};a2===null?a2=[e3]:a2.push(e3),o2++}}}return hf.errors=a2,o2===0}function gf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(n3!=="keys"&&n3!=="emails"&&n3!=="away"){let e3={instancePath:t2,
keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.keys!==void 0){let n3=e2.keys;if(Array.isArray(n3)){let e3=n3.
length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Ju.test(e4)){let e5={instancePath:t2+"/keys/"+r3,keyword:"pattern",params:{pattern:"^(\
ssh-|ecdsa-|sk-)\\S+ \\S+"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/keys/"+r3,keyword:"type",params:{type:"string"}};a2===null?a2=[e5]:
a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/keys",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.emails!==void 0){let n3=e2.
emails;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++){let e4=n3[r3];if(typeof e4=="string"){if(!Yu.test(e4)){let e5={instancePath:t2+"/emails/"+
r3,keyword:"pattern",params:{pattern:"@"}};a2===null?a2=[e5]:a2.push(e5),o2++}}else{let e5={instancePath:t2+"/emails/"+r3,keyword:"type",params:{type:"string"}};
a2===null?a2=[e5]:a2.push(e5),o2++}}}else{let e3={instancePath:t2+"/emails",keyword:"type",params:{type:"array"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.away!==
void 0){let n3=e2.away;if(Array.isArray(n3)){let e3=n3.length;for(let r3=0;r3<e3;r3++)Xu(n3[r3],{instancePath:t2+"/away/"+r3,parentData:n3,parentDataProperty:r3,
rootData:i2})||(a2=a2===null?Xu.errors:a2.concat(Xu.errors),o2=a2.length)}else{let e3={instancePath:t2+"/away",keyword:"type",params:{type:"array"}};a2===null?a2=
[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return gf.errors=a2,o2===0}function _f(e2,{
instancePath:t2="",parentData:n2,parentDataProperty:r2,rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===void 0){
let e3={instancePath:t2,keyword:"required",params:{missingProperty:"version"}};a2===null?a2=[e3]:a2.push(e3),o2++}for(let n3 in e2)if(n3!=="version"&&n3!=="$sch\
ema"&&n3!=="teams"&&n3!=="people"){let e3={instancePath:t2,keyword:"additionalProperties",params:{additionalProperty:n3}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.
version!==void 0&&e2.version!==1){let e3={instancePath:t2+"/version",keyword:"const",params:{allowedValue:1}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.$schema!==
void 0&&typeof e2.$schema!="string"){let e3={instancePath:t2+"/$schema",keyword:"type",params:{type:"string"}};a2===null?a2=[e3]:a2.push(e3),o2++}if(e2.teams!==
void 0){let n3=e2.teams;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(mf(e3,{instancePath:t2+"/teams",parentData:n3,parentDataProperty:"\
teams",rootData:i2})||(a2=a2===null?mf.errors:a2.concat(mf.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"/teams",keyword:"propertyNames",params:{propertyName:e3}};
a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)hf(n3[e3],{instancePath:t2+"/teams/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,
rootData:i2})||(a2=a2===null?hf.errors:a2.concat(hf.errors),o2=a2.length)}else{let e3={instancePath:t2+"/teams",keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}}if(e2.people!==void 0){let n3=e2.people;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3){let r3=o2;if(mf(e3,{instancePath:t2+
"/people",parentData:n3,parentDataProperty:"people",rootData:i2})||(a2=a2===null?mf.errors:a2.concat(mf.errors),o2=a2.length),r3!==o2){let n4={instancePath:t2+"\
/people",keyword:"propertyNames",params:{propertyName:e3}};a2===null?a2=[n4]:a2.push(n4),o2++}}for(let e3 in n3)gf(n3[e3],{instancePath:t2+"/people/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?gf.errors:a2.concat(gf.errors),o2=a2.length)}else{let e3={instancePath:t2+
"/people",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?
a2=[e3]:a2.push(e3),o2++}return _f.errors=a2,o2===0}const vf=xf,yf={type:"object",properties:{roots:{type:"array",items:{type:"string",not:{const:""}}},images:{
type:"array",items:{type:"string",not:{const:""}}},include:{type:"array",items:{type:"string",not:{const:""}}},unknownFields:{enum:["ignore","reject"]},dialects:{
type:"object",additionalProperties:{$ref:"definitions.json#/definitions/dialect"}},defaultDialect:{$ref:"definitions.json#/definitions/dialect"},map:{type:"obje\
ct",additionalProperties:{type:"string"},examples:[{"https://example.com/schemas/":"schemas/"}]},formats:{enum:["assert","annotate","dialect"]},confluent:{enum:[
"strict","lenient"]},crossCheck:{type:"boolean"}},additionalProperties:!1,$id:"options.json"};function bf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2!=="draft-04"&&e2!=="draft-06"&&e2!=="draft-07"&&e2!=="2019-09"&&e2!=="2020-12"){let e3={instancePath:t2,keyword:"enum",
params:{allowedValues:Su.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}return bf.errors=a2,o2===0}function xf(e2,{instancePath:t2="",parentData:n2,parentDataProperty:r2,
rootData:i2=e2}={}){let a2=null,o2=0;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let n3 in e2)if(!C.call(yf.properties,n3)){let e3={instancePath:t2,keyword:"\
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
"ignore"&&n3!=="reject"){let e3={instancePath:t2+"/unknownFields",keyword:"enum",params:{allowedValues:yf.properties.unknownFields.enum}};a2===null?a2=[e3]:a2.push(
e3),o2++}}if(e2.dialects!==void 0){let n3=e2.dialects;if(n3&&typeof n3=="object"&&!Array.isArray(n3))for(let e3 in n3)bf(n3[e3],{instancePath:t2+"/dialects/"+e3.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n3,parentDataProperty:e3,rootData:i2})||(a2=a2===null?bf.errors:a2.concat(bf.errors),o2=a2.length);else{let e3={
instancePath:t2+"/dialects",keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.defaultDialect!==void 0&&(bf(e2.defaultDialect,{instancePath:t2+
"/defaultDialect",parentData:e2,parentDataProperty:"defaultDialect",rootData:i2})||(a2=a2===null?bf.errors:a2.concat(bf.errors),o2=a2.length)),e2.map!==void 0){
let n3=e2.map;if(n3&&typeof n3=="object"&&!Array.isArray(n3)){for(let e3 in n3)if(typeof n3[e3]!="string"){let n4={instancePath:t2+"/map/"+e3.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};a2===null?a2=[n4]:a2.push(n4),o2++}}else{let e3={instancePath:t2+"/map",keyword:"type",params:{type:"\
object"}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.formats!==void 0){let n3=e2.formats;if(n3!=="assert"&&n3!=="annotate"&&n3!=="dialect"){let e3={instancePath:t2+
"/formats",keyword:"enum",params:{allowedValues:yf.properties.formats.enum}};a2===null?a2=[e3]:a2.push(e3),o2++}}if(e2.confluent!==void 0){let n3=e2.confluent;if(n3!==
"strict"&&n3!=="lenient"){let e3={instancePath:t2+"/confluent",keyword:"enum",params:{allowedValues:yf.properties.confluent.enum}};a2===null?a2=[e3]:a2.push(e3),
o2++}}if(e2.crossCheck!==void 0&&typeof e2.crossCheck!="boolean"){let e3={instancePath:t2+"/crossCheck",keyword:"type",params:{type:"boolean"}};a2===null?a2=[e3]:
a2.push(e3),o2++}}else{let e3={instancePath:t2,keyword:"type",params:{type:"object"}};a2===null?a2=[e3]:a2.push(e3),o2++}return xf.errors=a2,o2===0}const Sf={roots:{
expected:"a list of strings that are not empty"},images:{expected:"a list of strings that are not empty"},include:{expected:"a list of strings that are not empt\
y"},unknownFields:{names:["ignore","reject"]},dialects:{expected:"an object of dialects by URI"},defaultDialect:{names:["draft-04","draft-06","draft-07","2019-0\
9","2020-12"]},map:{expected:"an object of strings"},formats:{names:["assert","annotate","dialect"]},confluent:{names:["strict","lenient"]},crossCheck:{expected:"\
true or false"}};var Cf=e.n({default:()=>Fp}),wf=class Binary{static fromString(e2){return new Binary(e2)}constructor(e2){this.value=e2}icaltype="binary";decodeValue(){
return this._b64_decode(this.value)}setEncodedValue(e2){this.value=this._b64_encode(e2)}_b64_encode(e2){let t2="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuv\
wxyz0123456789+/=",n2,r2,i2,a2,o2,s2,c2,l2,u2=0,d2=0,f2="",p2=[];if(!e2)return e2;do n2=e2.charCodeAt(u2++),r2=e2.charCodeAt(u2++),i2=e2.charCodeAt(u2++),l2=n2<<
16|r2<<8|i2,a2=l2>>18&63,o2=l2>>12&63,s2=l2>>6&63,c2=l2&63,p2[d2++]=t2.charAt(a2)+t2.charAt(o2)+t2.charAt(s2)+t2.charAt(c2);while(u2<e2.length);f2=p2.join("");let m2=e2.
length%3;return(m2?f2.slice(0,m2-3):f2)+"===".slice(m2||3)}_b64_decode(e2){let t2="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=",n2,r2,i2,a2,
o2,s2,c2,l2,u2=0,d2=0,f2="",p2=[];if(!e2)return e2;e2+="";do a2=t2.indexOf(e2.charAt(u2++)),o2=t2.indexOf(e2.charAt(u2++)),s2=t2.indexOf(e2.charAt(u2++)),c2=t2.
indexOf(e2.charAt(u2++)),l2=a2<<18|o2<<12|s2<<6|c2,n2=l2>>16&255,r2=l2>>8&255,i2=l2&255,s2==64?p2[d2++]=String.fromCharCode(n2):c2==64?p2[d2++]=String.fromCharCode(
n2,r2):p2[d2++]=String.fromCharCode(n2,r2,i2);while(u2<e2.length);return f2=p2.join(""),f2}toString(){return this.value}};const Tf=/([PDWHMTS]{1,1})/,Ef=["weeks",
"days","hours","minutes","seconds","isNegative"];var Df=class Duration{static fromSeconds(e2){return new Duration().fromSeconds(e2)}static isValueString(e2){return e2[0]===
"P"||e2[1]==="P"}static fromString(e2){let t2=0,n2=Object.create(null),r2=0;for(;(t2=e2.search(Tf))!==-1;){let i2=e2[t2],a2=e2.slice(0,Math.max(0,t2));e2=e2.slice(
t2+1),r2+=Of(i2,a2,n2)}if(r2<2)throw Error('invalid duration value: Not enough duration components in "'+e2+'"');return new Duration(n2)}static fromData(e2){return new Duration(
e2)}constructor(e2){this.wrappedJSObject=this,this.fromData(e2)}weeks=0;days=0;hours=0;minutes=0;seconds=0;isNegative=!1;icalclass="icalduration";icaltype="dura\
tion";clone(){return Duration.fromData(this)}toSeconds(){let e2=this.seconds+60*this.minutes+3600*this.hours+86400*this.days+604800*this.weeks;return this.isNegative?
-e2:e2}fromSeconds(e2){let t2=Math.abs(e2);return this.isNegative=e2<0,this.days=K(t2/86400),this.days%7==0?(this.weeks=this.days/7,this.days=0):this.weeks=0,t2-=
(this.days+7*this.weeks)*86400,this.hours=K(t2/3600),t2-=this.hours*3600,this.minutes=K(t2/60),t2-=this.minutes*60,this.seconds=t2,this}fromData(e2){for(let t2 of Ef)
this[t2]=e2&&t2 in e2?e2[t2]:0}reset(){this.isNegative=!1,this.weeks=0,this.days=0,this.hours=0,this.minutes=0,this.seconds=0}compare(e2){let t2=this.toSeconds(),
n2=e2.toSeconds();return(t2>n2)-(t2<n2)}normalize(){this.fromSeconds(this.toSeconds())}toString(){if(this.toSeconds()==0)return"PT0S";{let e2="";this.isNegative&&
(e2+="-"),e2+="P";let t2=!1;return this.weeks?this.days||this.hours||this.minutes||this.seconds?e2+=this.weeks*7+this.days+"D":(e2+=this.weeks+"W",t2=!0):this.days&&
(e2+=this.days+"D"),t2||(this.hours||this.minutes||this.seconds)&&(e2+="T",this.hours&&(e2+=this.hours+"H"),this.minutes&&(e2+=this.minutes+"M"),this.seconds&&(e2+=
this.seconds+"S")),e2}}toICALString(){return this.toString()}};function Of(e2,t2,n2){let r2;switch(e2){case"P":n2.isNegative=!!(t2&&t2==="-");break;case"D":r2="\
days";break;case"W":r2="weeks";break;case"H":r2="hours";break;case"M":r2="minutes";break;case"S":r2="seconds";break;default:return 0}if(r2){if(!t2&&t2!==0)throw Error(
'invalid duration value: Missing number before "'+e2+'"');let i2=parseInt(t2,10);if(Ff(i2))throw Error('invalid duration value: Invalid number "'+t2+'" before "'+
e2+'"');n2[r2]=i2}return 1}var kf=class Period{static fromString(e2,t2){let n2=e2.split("/");if(n2.length!==2)throw Error('Invalid string value: "'+e2+'" must c\
ontain a "/" char.');let r2={start:B.fromDateTimeString(n2[0],t2)},i2=n2[1];return Df.isValueString(i2)?r2.duration=Df.fromString(i2):r2.end=B.fromDateTimeString(
i2,t2),new Period(r2)}static fromData(e2){return new Period(e2)}static fromJSON(e2,t2,n2){function r2(e3,t3){return n2?B.fromString(e3,t3):B.fromDateTimeString(
e3,t3)}return Df.isValueString(e2[1])?Period.fromData({start:r2(e2[0],t2),duration:Df.fromString(e2[1])}):Period.fromData({start:r2(e2[0],t2),end:r2(e2[1],t2)})}constructor(e2){
if(this.wrappedJSObject=this,e2&&"start"in e2){if(e2.start&&!(e2.start instanceof B))throw TypeError(".start must be an instance of ICAL.Time");this.start=e2.start}
if(e2&&e2.end&&e2.duration)throw Error("cannot accept both end and duration");if(e2&&"end"in e2){if(e2.end&&!(e2.end instanceof B))throw TypeError(".end must be\
 an instance of ICAL.Time");this.end=e2.end}if(e2&&"duration"in e2){if(e2.duration&&!(e2.duration instanceof Df))throw TypeError(".duration must be an instance \
of ICAL.Duration");this.duration=e2.duration}}start=null;end=null;duration=null;icalclass="icalperiod";icaltype="period";clone(){return Period.fromData({start:this.
start?this.start.clone():null,end:this.end?this.end.clone():null,duration:this.duration?this.duration.clone():null})}getDuration(){return this.duration?this.duration:
this.end.subtractDate(this.start)}getEnd(){if(this.end)return this.end;{let e2=this.start.clone();return e2.addDuration(this.duration),e2}}compare(e2){return e2.
compare(this.start)<0?1:e2.compare(this.getEnd())>0?-1:0}toString(){return this.start+"/"+(this.end||this.duration)}toJSON(){return[this.start.toString(),(this.
end||this.duration).toString()]}toICALString(){return this.start.toICALString()+"/"+(this.end||this.duration).toICALString()}},B=class Time{static _dowCache={};static _wnCache={};static daysInMonth(e2,t2){
let n2=[0,31,28,31,30,31,30,31,31,30,31,30,31],r2=30;return e2<1||e2>12||(r2=n2[e2],e2==2&&(r2+=Time.isLeapYear(t2))),r2}static isLeapYear(e2){return e2<=1752?e2%
4==0:e2%4==0&&e2%100!=0||e2%400==0}static fromDayOfYear(e2,t2){let n2=t2,r2=e2,i2=new Time;i2.auto_normalize=!1;let a2=+!!Time.isLeapYear(n2);if(r2<1)return n2--,
a2=+!!Time.isLeapYear(n2),r2+=Time.daysInYearPassedMonth[a2][12],Time.fromDayOfYear(r2,n2);if(r2>Time.daysInYearPassedMonth[a2][12])return a2=+!!Time.isLeapYear(
n2),r2-=Time.daysInYearPassedMonth[a2][12],n2++,Time.fromDayOfYear(r2,n2);i2.year=n2,i2.isDate=!0;for(let e3=11;e3>=0;e3--)if(r2>Time.daysInYearPassedMonth[a2][e3]){
i2.month=e3+1,i2.day=r2-Time.daysInYearPassedMonth[a2][e3];break}return i2.auto_normalize=!0,i2}static fromStringv2(e2){return new Time({year:parseInt(e2.slice(
0,4),10),month:parseInt(e2.slice(5,7),10),day:parseInt(e2.slice(8,10),10),isDate:!0})}static fromDateString(e2){return new Time({year:W(e2.slice(0,4)),month:W(e2.
slice(5,7)),day:W(e2.slice(8,10)),isDate:!0})}static fromDateTimeString(e2,t2){if(e2.length<19)throw Error('invalid date-time value: "'+e2+'"');let n2,r2;e2.slice(
-1)==="Z"?n2=H.utcTimezone:t2&&(r2=t2.getParameter("tzid"),t2.parent&&(t2.parent.name==="standard"||t2.parent.name==="daylight"?n2=H.localTimezone:r2&&(n2=t2.parent.
getTimeZoneByID(r2))));let i2={year:W(e2.slice(0,4)),month:W(e2.slice(5,7)),day:W(e2.slice(8,10)),hour:W(e2.slice(11,13)),minute:W(e2.slice(14,16)),second:W(e2.
slice(17,19))};return r2&&!n2&&(i2.timezone=r2),new Time(i2,n2)}static fromString(e2,t2){return e2.length>10?Time.fromDateTimeString(e2,t2):Time.fromDateString(
e2)}static fromJSDate(e2,t2){return new Time().fromJSDate(e2,t2)}static fromData=function(e2,t2){return new Time().fromData(e2,t2)};static now(){return Time.fromJSDate(
new Date,!1)}static weekOneStarts(e2,t2){let n2=Time.fromData({year:e2,month:1,day:1,isDate:!0}),r2=n2.dayOfWeek(),i2=t2||Time.DEFAULT_WEEK_START;return r2>Time.
THURSDAY&&(n2.day+=7),i2>Time.THURSDAY&&(n2.day-=7),n2.day-=r2-i2,n2}static getDominicalLetter(e2){let t2="GFEDCBA",n2=(e2+(e2/4|0)+(e2/400|0)-(e2/100|0)-1)%7;return Time.
isLeapYear(e2)?t2[(n2+6)%7]+t2[n2]:t2[n2]}static#e=null;static get epochTime(){return this.#e||=Time.fromData({year:1970,month:1,day:1,hour:0,minute:0,second:0,
isDate:!1,timezone:"Z"}),this.#e}static _cmp_attr(e2,t2,n2){return e2[n2]>t2[n2]?1:e2[n2]<t2[n2]?-1:0}static daysInYearPassedMonth=[[0,31,59,90,120,151,181,212,
243,273,304,334,365],[0,31,60,91,121,152,182,213,244,274,305,335,366]];static SUNDAY=1;static MONDAY=2;static TUESDAY=3;static WEDNESDAY=4;static THURSDAY=5;static FRIDAY=6;static SATURDAY=7;static DEFAULT_WEEK_START=2;constructor(e2,t2){
this.wrappedJSObject=this,this._time=Object.create(null),this._time.year=0,this._time.month=1,this._time.day=1,this._time.hour=0,this._time.minute=0,this._time.
second=0,this._time.isDate=!1,this.fromData(e2,t2)}icalclass="icaltime";_cachedUnixTime=null;get icaltype(){return this.isDate?"date":"date-time"}zone=null;_pendingNormalization=!1;get year(){
return this._getTimeAttr("year")}set year(e2){this._setTimeAttr("year",e2)}get month(){return this._getTimeAttr("month")}set month(e2){this._setTimeAttr("month",
e2)}get day(){return this._getTimeAttr("day")}set day(e2){this._setTimeAttr("day",e2)}get hour(){return this._getTimeAttr("hour")}set hour(e2){this._setTimeAttr(
"hour",e2)}get minute(){return this._getTimeAttr("minute")}set minute(e2){this._setTimeAttr("minute",e2)}get second(){return this._getTimeAttr("second")}set second(e2){
this._setTimeAttr("second",e2)}get isDate(){return this._getTimeAttr("isDate")}set isDate(e2){this._setTimeAttr("isDate",e2)}_getTimeAttr(e2){return this._pendingNormalization&&=
(this._normalize(),!1),this._time[e2]}_setTimeAttr(e2,t2){e2==="isDate"&&t2&&!this._time.isDate&&this.adjust(0,0,0,0),this._cachedUnixTime=null,this._pendingNormalization=
!0,this._time[e2]=t2}clone(){return new Time(this._time,this.zone)}reset(){this.fromData(Time.epochTime),this.zone=H.utcTimezone}resetTo(e2,t2,n2,r2,i2,a2,o2){this.
fromData({year:e2,month:t2,day:n2,hour:r2,minute:i2,second:a2,zone:o2})}fromJSDate(e2,t2){return e2?t2?(this.zone=H.utcTimezone,this.year=e2.getUTCFullYear(),this.
month=e2.getUTCMonth()+1,this.day=e2.getUTCDate(),this.hour=e2.getUTCHours(),this.minute=e2.getUTCMinutes(),this.second=e2.getUTCSeconds()):(this.zone=H.localTimezone,
this.year=e2.getFullYear(),this.month=e2.getMonth()+1,this.day=e2.getDate(),this.hour=e2.getHours(),this.minute=e2.getMinutes(),this.second=e2.getSeconds()):this.
reset(),this._cachedUnixTime=null,this}fromData(e2,t2){if(e2)for(let[t3,n2]of Object.entries(e2))t3!=="icaltype"&&(this[t3]=n2);if(t2&&(this.zone=t2),e2&&!("isD\
ate"in e2)?this.isDate=!("hour"in e2):e2&&"isDate"in e2&&(this.isDate=e2.isDate),e2&&"timezone"in e2){let t3=Nf.get(e2.timezone);this.zone=t3||H.localTimezone}return e2&&
"zone"in e2&&(this.zone=e2.zone),this.zone||=H.localTimezone,this._cachedUnixTime=null,this}dayOfWeek(e2){let t2=e2||Time.SUNDAY,n2=(this.year<<12)+(this.month<<
8)+(this.day<<3)+t2;if(n2 in Time._dowCache)return Time._dowCache[n2];let r2=this.day,i2=this.month+(this.month<3?12:0),a2=this.year-+(this.month<3),o2=r2+a2+K(
(i2+1)*26/10)+K(a2/4);return o2+=K(a2/100)*6+K(a2/400),o2=(o2+7-t2)%7+1,Time._dowCache[n2]=o2,o2}dayOfYear(){let e2=+!!Time.isLeapYear(this.year);return Time.daysInYearPassedMonth[e2][this.
month-1]+this.day}startOfWeek(e2){let t2=e2||Time.SUNDAY,n2=this.clone();return n2.day-=(this.dayOfWeek()+7-t2)%7,n2.isDate=!0,n2.hour=0,n2.minute=0,n2.second=0,
n2}endOfWeek(e2){let t2=e2||Time.SUNDAY,n2=this.clone();return n2.day+=(7-this.dayOfWeek()+t2-Time.SUNDAY)%7,n2.isDate=!0,n2.hour=0,n2.minute=0,n2.second=0,n2}startOfMonth(){
let e2=this.clone();return e2.day=1,e2.isDate=!0,e2.hour=0,e2.minute=0,e2.second=0,e2}endOfMonth(){let e2=this.clone();return e2.day=Time.daysInMonth(e2.month,e2.
year),e2.isDate=!0,e2.hour=0,e2.minute=0,e2.second=0,e2}startOfYear(){let e2=this.clone();return e2.day=1,e2.month=1,e2.isDate=!0,e2.hour=0,e2.minute=0,e2.second=
0,e2}endOfYear(){let e2=this.clone();return e2.day=31,e2.month=12,e2.isDate=!0,e2.hour=0,e2.minute=0,e2.second=0,e2}startDoyWeek(e2){let t2=e2||Time.SUNDAY,n2=this.
dayOfWeek()-t2;return n2<0&&(n2+=7),this.dayOfYear()-n2}getDominicalLetter(){return Time.getDominicalLetter(this.year)}nthWeekDay(e2,t2){let n2=Time.daysInMonth(
this.month,this.year),r2,i2=t2,a2=0,o2=this.clone();if(i2>=0){o2.day=1,i2!=0&&i2--,a2=o2.day;let t3=e2-o2.dayOfWeek();t3<0&&(t3+=7),a2+=t3,a2-=e2,r2=e2}else{o2.
day=n2;let t3=o2.dayOfWeek();i2++,r2=t3-e2,r2<0&&(r2+=7),r2=n2-r2}return r2+=i2*7,a2+r2}isNthWeekDay(e2,t2){let n2=this.dayOfWeek();return t2===0&&n2===e2||this.
nthWeekDay(e2,t2)===this.day}weekNumber(e2){let t2=(this.year<<12)+(this.month<<8)+(this.day<<3)+e2;if(t2 in Time._wnCache)return Time._wnCache[t2];let n2,r2=this.
clone();r2.isDate=!0;let i2=this.year;r2.month==12&&r2.day>25?(n2=Time.weekOneStarts(i2+1,e2),r2.compare(n2)<0?n2=Time.weekOneStarts(i2,e2):i2++):(n2=Time.weekOneStarts(
i2,e2),r2.compare(n2)<0&&(n2=Time.weekOneStarts(--i2,e2)));let a2=K(r2.subtractDate(n2).toSeconds()/86400/7)+1;return Time._wnCache[t2]=a2,a2}addDuration(e2){let t2=e2.
isNegative?-1:1,n2=this.second,r2=this.minute,i2=this.hour,a2=this.day;n2+=t2*e2.seconds,r2+=t2*e2.minutes,i2+=t2*e2.hours,a2+=t2*e2.days,a2+=t2*7*e2.weeks,this.
second=n2,this.minute=r2,this.hour=i2,this.day=a2,this._cachedUnixTime=null}subtractDate(e2){let t2=this.toUnixTime()+this.utcOffset(),n2=e2.toUnixTime()+e2.utcOffset();
return Df.fromSeconds(t2-n2)}subtractDateTz(e2){let t2=this.toUnixTime(),n2=e2.toUnixTime();return Df.fromSeconds(t2-n2)}compare(e2){if(e2 instanceof kf)return-1*
e2.compare(this);{let t2=this.toUnixTime(),n2=e2.toUnixTime();return t2>n2?1:n2>t2?-1:0}}compareDateOnlyTz(e2,t2){let n2=this.convertToZone(t2),r2=e2.convertToZone(
t2),i2=0;return(i2=Time._cmp_attr(n2,r2,"year"))!=0||(i2=Time._cmp_attr(n2,r2,"month"))!=0||(i2=Time._cmp_attr(n2,r2,"day")),i2}convertToZone(e2){let t2=this.clone(),
n2=this.zone.tzid==e2.tzid;return!this.isDate&&!n2&&H.convert_time(t2,this.zone,e2),t2.zone=e2,t2}utcOffset(){return this.zone==H.localTimezone||this.zone==H.utcTimezone?
0:this.zone.utcOffset(this)}toICALString(){let e2=this.toString();return e2.length>10?X.icalendar.value["date-time"].toICAL(e2):X.icalendar.value.date.toICAL(e2)}toString(){
let e2=this.year+"-"+G(this.month)+"-"+G(this.day);return this.isDate||(e2+="T"+G(this.hour)+":"+G(this.minute)+":"+G(this.second),this.zone===H.utcTimezone&&(e2+=
"Z")),e2}toJSDate(){return this.zone==H.localTimezone?this.isDate?new Date(this.year,this.month-1,this.day):new Date(this.year,this.month-1,this.day,this.hour,this.
minute,this.second,0):new Date(this.toUnixTime()*1e3)}_normalize(){return this._time.isDate&&(this._time.hour=0,this._time.minute=0,this._time.second=0),this.adjust(
0,0,0,0),this}adjust(e2,t2,n2,r2,i2){let a2,o2,s2=0,c2=0,l2,u2,d2,f2,p2,m2=i2||this._time;if(m2.isDate||(l2=m2.second+r2,m2.second=l2%60,a2=K(l2/60),m2.second<0&&
(m2.second+=60,a2--),u2=m2.minute+n2+a2,m2.minute=u2%60,o2=K(u2/60),m2.minute<0&&(m2.minute+=60,o2--),d2=m2.hour+t2+o2,m2.hour=d2%24,s2=K(d2/24),m2.hour<0&&(m2.
hour+=24,s2--)),m2.month>12?c2=K((m2.month-1)/12):m2.month<1&&(c2=K(m2.month/12)-1),m2.year+=c2,m2.month-=12*c2,f2=m2.day+e2+s2,f2>0)for(;p2=Time.daysInMonth(m2.
month,m2.year),!(f2<=p2);)m2.month++,m2.month>12&&(m2.year++,m2.month=1),f2-=p2;else for(;f2<=0;)m2.month==1?(m2.year--,m2.month=12):m2.month--,f2+=Time.daysInMonth(
m2.month,m2.year);return m2.day=f2,this._cachedUnixTime=null,this}fromUnixTime(e2){this.zone=H.utcTimezone;let t2=new Date(e2*1e3);this.year=t2.getUTCFullYear(),
this.month=t2.getUTCMonth()+1,this.day=t2.getUTCDate(),this._time.isDate?(this.hour=0,this.minute=0,this.second=0):(this.hour=t2.getUTCHours(),this.minute=t2.getUTCMinutes(),
this.second=t2.getUTCSeconds()),this._cachedUnixTime=null}toUnixTime(){if(this._cachedUnixTime!==null)return this._cachedUnixTime;let e2=this.utcOffset(),t2=Date.
UTC(this.year,this.month-1,this.day,this.hour,this.minute,this.second-e2);return this._cachedUnixTime=t2/1e3,this._cachedUnixTime}toJSON(){let e2=["year","month",
"day","hour","minute","second","isDate"],t2=Object.create(null),n2=0,r2=e2.length,i2;for(;n2<r2;n2++)i2=e2[n2],t2[i2]=this[i2];return this.zone&&(t2.timezone=this.
zone.tzid),t2}};const Af=/[^ \t]/,jf={"^'":'"',"^n":`
`,"^^":"^"};function V(e2){let t2={},n2=t2.component=[];if(t2.stack=[n2],V._eachLine(e2,function(e3,n3){V._handleContentLine(n3,t2)}),t2.stack.length>1)throw new ParserError(
"invalid ical body. component began but did not end");return t2=null,n2.length==1?n2[0]:n2}V.property=function(e2,t2){let n2={component:[[],[]],designSet:t2||X.
defaultSet};return V._handleContentLine(e2,n2),n2.component[1][0]},V.component=function(e2){return V(e2)};var ParserError=class extends Error{name=this.constructor.
name};V.ParserError=ParserError,V._handleContentLine=function(e2,t2){let n2=e2.indexOf(":"),r2=e2.indexOf(";"),i2,a2,o2,s2,c2={};r2!==-1&&n2!==-1&&r2>n2&&(r2=-1);
let l2;if(r2!==-1){if(o2=e2.slice(0,Math.max(0,r2)).toLowerCase(),l2=V._parseParameters(e2.slice(Math.max(0,r2)),0,t2.designSet),l2[2]==-1)throw new ParserError(
"Invalid parameters in '"+e2+"'");c2=l2[0];let n3;if(n3=typeof l2[1]=="string"?l2[1].length:l2[1].reduce((e3,t3)=>e3+t3.length,0),i2=n3+l2[2]+r2,(a2=e2.slice(Math.
max(0,i2)).indexOf(":"))!==-1)s2=e2.slice(Math.max(0,i2+a2+1));else throw new ParserError("Missing parameter value in '"+e2+"'")}else if(n2!==-1){if(o2=e2.slice(
0,Math.max(0,n2)).toLowerCase(),s2=e2.slice(Math.max(0,n2+1)),o2==="begin"){let e3=[s2.toLowerCase(),[],[]];t2.stack.length===1?t2.component.push(e3):t2.component[2].
push(e3),t2.stack.push(t2.component),t2.component=e3,t2.designSet||=X.getDesignSet(t2.component[0]);return}if(o2==="end"){t2.component=t2.stack.pop();return}}else
throw new ParserError('invalid line (no token ";" or ":") "'+e2+'"');let u2,d2=!1,f2=!1,p2,m2,h2;t2.designSet.propertyGroups&&o2.indexOf(".")!==-1?(m2=o2.split(
"."),c2.group=m2[0],h2=m2[1]):h2=o2,h2 in t2.designSet.property&&(p2=t2.designSet.property[h2],"multiValue"in p2&&(d2=p2.multiValue),"structuredValue"in p2&&(f2=
p2.structuredValue),s2&&"detectType"in p2&&(u2=p2.detectType(s2))),u2||="value"in c2?c2.value.toLowerCase():p2?p2.defaultType:"unknown",delete c2.value;let g2;d2&&
f2?(s2=V._parseMultiValue(s2,f2,u2,[],d2,t2.designSet,f2),g2=[h2,c2,u2,s2]):d2?(g2=[h2,c2,u2],V._parseMultiValue(s2,d2,u2,g2,null,t2.designSet,!1)):f2?(s2=V._parseMultiValue(
s2,f2,u2,[],null,t2.designSet,f2),g2=[h2,c2,u2,s2]):(s2=V._parseValue(s2,u2,t2.designSet,!1),g2=[h2,c2,u2,s2]),t2.component[0]==="vcard"&&t2.component[1].length===
0&&(o2!=="version"||s2!=="4.0")&&(t2.designSet=X.getDesignSet("vcard3")),t2.component[1].push(g2)},V._parseValue=function(e2,t2,n2,r2){return t2 in n2.value&&"f\
romICAL"in n2.value[t2]?n2.value[t2].fromICAL(e2,r2):e2},V._parseParameters=function(e2,t2,n2){let r2=t2,i2=0,a2={},o2,s2,c2,l2=-1,u2,d2,f2;for(;i2!==!1&&(i2=e2.
indexOf("=",i2+1))!==-1;){if(o2=e2.slice(r2+1,i2),o2.length==0)throw new ParserError("Empty parameter name in '"+e2+"'");if(s2=o2.toLowerCase(),f2=!1,d2=!1,u2=s2 in
n2.param&&n2.param[s2].valueType?n2.param[s2].valueType:"text",s2 in n2.param&&(d2=n2.param[s2].multiValue,n2.param[s2].multiValueSeparateDQuote&&(f2=V._rfc6868Escape(
'"'+d2+'"'))),e2[i2+1]==='"'){if(l2=i2+2,i2=e2.indexOf('"',l2),d2&&i2!=-1){let t5=!0;for(;t5;)e2[i2+1]==d2&&e2[i2+2]=='"'?i2=e2.indexOf('"',i2+3):t5=!1}if(i2===
-1)throw new ParserError('invalid line (no matching double quote) "'+e2+'"');c2=e2.slice(l2,i2),r2=e2.indexOf(";",i2);let t4=e2.indexOf(":",i2);(r2===-1||t4!==-1&&
r2>t4)&&(i2=!1)}else{l2=i2+1;let t4=e2.indexOf(";",l2),n3=e2.indexOf(":",l2);n3!==-1&&t4>n3?(t4=n3,i2=!1):t4===-1?(t4=n3===-1?e2.length:n3,i2=!1):(r2=t4,i2=t4),
c2=e2.slice(l2,t4)}let t3=c2.length;if(c2=V._rfc6868Escape(c2),l2+=t3-c2.length,d2){let e3=f2||d2;c2=V._parseMultiValue(c2,e3,u2,[],null,n2)}else c2=V._parseValue(
c2,u2,n2);d2&&s2 in a2?Array.isArray(a2[s2])?a2[s2].push(c2):a2[s2]=[a2[s2],c2]:a2[s2]=c2}return[a2,c2,l2]},V._rfc6868Escape=function(e2){return e2.replace(/\^['n^]/g,
function(e3){return jf[e3]})},V._parseMultiValue=function(e2,t2,n2,r2,i2,a2,o2){let s2=0,c2=0,l2;if(t2.length===0)return e2;for(;(s2=Lf(e2,t2,c2))!==-1;)l2=e2.slice(
c2,s2),l2=i2?V._parseMultiValue(l2,i2,n2,[],null,a2,o2):V._parseValue(l2,n2,a2,o2),r2.push(l2),c2=s2+t2.length;return l2=e2.slice(c2),l2=i2?V._parseMultiValue(l2,
i2,n2,[],null,a2,o2):V._parseValue(l2,n2,a2,o2),r2.push(l2),r2.length==1?r2[0]:r2},V._eachLine=function(e2,t2){let n2=e2.length,r2=e2.search(Af),i2=r2,a2,o2,s2;
do i2=e2.indexOf(`
`,r2)+1,s2=i2>1&&e2[i2-2]==="\r"?2:1,i2===0&&(i2=n2,s2=0),o2=e2[r2],o2===" "||o2==="	"?a2+=e2.slice(r2+1,i2-s2):(a2&&t2(null,a2),a2=e2.slice(r2,i2-s2)),r2=i2;while(i2!==
n2);a2=a2.trim(),a2.length&&t2(null,a2)};const Mf=["tzid","location","tznames","latitude","longitude"];var H=class Timezone{static _compare_change_fn(e2,t2){return e2.
year<t2.year?-1:e2.year>t2.year?1:e2.month<t2.month?-1:e2.month>t2.month?1:e2.day<t2.day?-1:e2.day>t2.day?1:e2.hour<t2.hour?-1:e2.hour>t2.hour?1:e2.minute<t2.minute?
-1:e2.minute>t2.minute?1:e2.second<t2.second?-1:+(e2.second>t2.second)}static convert_time(e2,t2,n2){if(e2.isDate||t2.tzid==n2.tzid||t2==Timezone.localTimezone||
n2==Timezone.localTimezone)return e2.zone=n2,e2;let r2=t2.utcOffset(e2);return e2.adjust(0,0,0,-r2),r2=n2.utcOffset(e2),e2.adjust(0,0,0,r2),null}static fromData(e2){
return new Timezone().fromData(e2)}static#e=null;static get utcTimezone(){return this.#e||=Timezone.fromData({tzid:"UTC"}),this.#e}static#t=null;static get localTimezone(){
return this.#t||=Timezone.fromData({tzid:"floating"}),this.#t}static adjust_change(e2,t2,n2,r2,i2){return B.prototype.adjust.call(e2,t2,n2,r2,i2,e2)}static _minimumExpansionYear=-1;static EXTRA_COVERAGE=5;constructor(e2){
this.wrappedJSObject=this,this.fromData(e2)}tzid="";location="";tznames="";latitude=0;longitude=0;component=null;expandedUntilYear=0;icalclass="icaltimezone";fromData(e2){
if(this.expandedUntilYear=0,this.changes=[],e2 instanceof Mp)this.component=e2;else{if(e2&&"component"in e2)if(typeof e2.component=="string"){let t2=V(e2.component);
this.component=new Mp(t2)}else this.component=e2.component instanceof Mp?e2.component:null;for(let t2 of Mf)e2&&t2 in e2&&(this[t2]=e2[t2])}return this.component instanceof
Mp&&!this.tzid&&(this.tzid=this.component.getFirstPropertyValue("tzid")),this}utcOffset(e2){if(this==Timezone.utcTimezone||this==Timezone.localTimezone||(this._ensureCoverage(
e2.year),!this.changes.length))return 0;let t2={year:e2.year,month:e2.month,day:e2.day,hour:e2.hour,minute:e2.minute,second:e2.second},n2=this._findNearbyChange(
t2),r2=-1,i2=1;for(;;){let e3=zf(this.changes[n2],!0);if(e3.utcOffset<e3.prevUtcOffset?Timezone.adjust_change(e3,0,0,0,e3.utcOffset):Timezone.adjust_change(e3,0,
0,0,e3.prevUtcOffset),Timezone._compare_change_fn(t2,e3)>=0?r2=n2:i2=-1,i2==-1&&r2!=-1)break;if(n2+=i2,n2<0)return 0;if(n2>=this.changes.length)break}let a2=this.
changes[r2];if(a2.utcOffset-a2.prevUtcOffset<0&&r2>0){let e3=zf(a2,!0);if(Timezone.adjust_change(e3,0,0,0,e3.prevUtcOffset),Timezone._compare_change_fn(t2,e3)<0){
let e4=this.changes[r2-1];a2.is_daylight!=0&&e4.is_daylight==0&&(a2=e4)}}return a2.utcOffset}_findNearbyChange(e2){let t2=Rf(this.changes,e2,Timezone._compare_change_fn);
return t2>=this.changes.length?this.changes.length-1:t2}_ensureCoverage(e2){if(Timezone._minimumExpansionYear==-1){let e3=B.now();Timezone._minimumExpansionYear=
e3.year}let t2=e2;if(t2<Timezone._minimumExpansionYear&&(t2=Timezone._minimumExpansionYear),t2+=Timezone.EXTRA_COVERAGE,!this.changes.length||this.expandedUntilYear<
e2){let e3=this.component.getAllSubcomponents(),n2=e3.length,r2=0;for(;r2<n2;r2++)this._expandComponent(e3[r2],t2,this.changes);this.changes.sort(Timezone._compare_change_fn),
this.expandedUntilYear=t2}}_expandComponent(e2,t2,n2){if(!e2.hasProperty("dtstart")||!e2.hasProperty("tzoffsetto")||!e2.hasProperty("tzoffsetfrom"))return null;
let r2=e2.getFirstProperty("dtstart").getFirstValue(),i2;function a2(e3){return e3.factor*(e3.hours*3600+e3.minutes*60)}function o2(){let t3={};return t3.is_daylight=
e2.name=="daylight",t3.utcOffset=a2(e2.getFirstProperty("tzoffsetto").getFirstValue()),t3.prevUtcOffset=a2(e2.getFirstProperty("tzoffsetfrom").getFirstValue()),
t3}if(!e2.hasProperty("rrule")&&!e2.hasProperty("rdate"))i2=o2(),i2.year=r2.year,i2.month=r2.month,i2.day=r2.day,i2.hour=r2.hour,i2.minute=r2.minute,i2.second=r2.
second,Timezone.adjust_change(i2,0,0,0,-i2.prevUtcOffset),n2.push(i2);else{let a3=e2.getAllProperties("rdate");for(let e3 of a3){let t3=e3.getFirstValue();i2=o2(),
i2.year=t3.year,i2.month=t3.month,i2.day=t3.day,t3.isDate?(i2.hour=r2.hour,i2.minute=r2.minute,i2.second=r2.second,r2.zone!=Timezone.utcTimezone&&Timezone.adjust_change(
i2,0,0,0,-i2.prevUtcOffset)):(i2.hour=t3.hour,i2.minute=t3.minute,i2.second=t3.second,t3.zone!=Timezone.utcTimezone&&Timezone.adjust_change(i2,0,0,0,-i2.prevUtcOffset)),
n2.push(i2)}let s2=e2.getFirstProperty("rrule");if(s2){s2=s2.getFirstValue(),i2=o2(),s2.until&&s2.until.zone==Timezone.utcTimezone&&(s2.until.adjust(0,0,0,i2.prevUtcOffset),
s2.until.zone=Timezone.localTimezone);let e3=s2.iterator(r2),a4;for(;(a4=e3.next())&&(i2=o2(),!(a4.year>t2||!a4));)i2.year=a4.year,i2.month=a4.month,i2.day=a4.day,
i2.hour=a4.hour,i2.minute=a4.minute,i2.second=a4.second,i2.isDate=a4.isDate,Timezone.adjust_change(i2,0,0,0,-i2.prevUtcOffset),n2.push(i2)}}return n2}toString(){
return this.tznames?this.tznames:this.tzid}};let U=null;const Nf={get count(){return U===null?0:Object.keys(U).length},reset:function(){U=Object.create(null);let e2=H.
utcTimezone;U.Z=e2,U.UTC=e2,U.GMT=e2},_hard_reset:function(){U=null},has:function(e2){return U!==null&&!!U[e2]},get:function(e2){return U===null&&this.reset(),U[e2]},
register:function(e2,t2){if(U===null&&this.reset(),typeof e2=="string"&&t2 instanceof H&&([e2,t2]=[t2,e2]),t2||(e2 instanceof H?t2=e2.tzid:e2.name==="vtimezone"&&
(e2=new H(e2),t2=e2.tzid)),!t2)throw TypeError("Neither a timezone nor a name was passed");if(e2 instanceof H)U[t2]=e2;else throw TypeError("timezone must be IC\
AL.Timezone or ICAL.Component")},remove:function(e2){return U===null?null:delete U[e2]}};function Pf(e2){let t2,n2,r2,i2,a2;if(!e2||e2.name!=="vcalendar")return e2;
for(t2=e2.getAllSubcomponents(),n2=[],r2={},a2=0;a2<t2.length;a2++)if(t2[a2].name==="vtimezone"){let e3=t2[a2].getFirstProperty("tzid").getFirstValue();r2[e3]=t2[a2]}else
n2=n2.concat(t2[a2].getAllProperties());for(i2={},a2=0;a2<n2.length;a2++){let e3=n2[a2].getParameter("tzid");e3&&(i2[e3]=!0)}for(let[t3,n3]of Object.entries(r2))
i2[t3]||e2.removeSubcomponent(n3);for(let t3 of Object.keys(i2))!r2[t3]&&Nf.has(t3)&&e2.addSubcomponent(Nf.get(t3).component);return e2}function Ff(e2){return typeof e2==
"number"&&isNaN(e2)}function W(e2){let t2=parseInt(e2,10);if(Ff(t2))throw Error('Could not extract integer from "'+e2+'"');return t2}function If(e2,t2){if(e2!==
void 0)return e2 instanceof t2?e2:new t2(e2)}function Lf(e2,t2,n2){for(;(n2=e2.indexOf(t2,n2))!==-1;)if(n2>0&&e2[n2-1]==="\\")n2+=1;else return n2;return-1}function Rf(e2,t2,n2){
if(!e2.length)return 0;let r2=0,i2=e2.length-1,a2,o2;for(;r2<=i2;)if(a2=r2+Math.floor((i2-r2)/2),o2=n2(t2,e2[a2]),o2<0)i2=a2-1;else if(o2>0)r2=a2+1;else break;return o2<
0?a2:o2>0?a2+1:a2}function zf(e2,t2){if(!e2||typeof e2!="object")return e2;if(e2 instanceof Date)return new Date(e2.getTime());if("clone"in e2)return e2.clone();
if(Array.isArray(e2)){let n2=[];for(let r2=0;r2<e2.length;r2++)n2.push(t2?zf(e2[r2],!0):e2[r2]);return n2}{let n2={};for(let[r2,i2]of Object.entries(e2))n2[r2]=
t2?zf(i2,!0):i2;return n2}}function Bf(e2){let t2="",n2=e2||"",r2=0,i2=0;for(;n2.length;){let e3=n2.codePointAt(r2);e3<128?++i2:i2+=e3<2048?2:e3<65536?3:4,i2<Fp.
foldLength+1?r2+=e3>65535?2:1:(t2+=Fp.newLineChar+" "+n2.slice(0,Math.max(0,r2)),n2=n2.slice(Math.max(0,r2)),r2=i2=0)}return t2.slice(Fp.newLineChar.length+1)}function G(e2){
switch(typeof e2!="string"&&(typeof e2=="number"&&(e2=parseInt(e2)),e2=String(e2)),e2.length){case 0:return"00";case 1:return"0"+e2;default:return e2}}function K(e2){
return e2<0?Math.ceil(e2):Math.floor(e2)}function Vf(e2,t2){for(let n2 in e2){let r2=Object.getOwnPropertyDescriptor(e2,n2);r2&&!Object.getOwnPropertyDescriptor(
t2,n2)&&Object.defineProperty(t2,n2,r2)}return t2}var Hf=Object.freeze({__proto__:null,binsearchInsert:Rf,clone:zf,extend:Vf,foldline:Bf,formatClassType:If,isStrictlyNaN:Ff,
pad2:G,strictParseInt:W,trunc:K,unescapedIndexOf:Lf,updateTimezones:Pf}),Uf=class UtcOffset{static fromString(e2){let t2={};return t2.factor=e2[0]==="+"?1:-1,t2.
hours=W(e2.slice(1,3)),t2.minutes=W(e2.slice(4,6)),new UtcOffset(t2)}static fromSeconds(e2){let t2=new UtcOffset;return t2.fromSeconds(e2),t2}constructor(e2){this.
fromData(e2)}hours=0;minutes=0;factor=1;icaltype="utc-offset";clone(){return UtcOffset.fromSeconds(this.toSeconds())}fromData(e2){if(e2)for(let[t2,n2]of Object.
entries(e2))this[t2]=n2;this._normalize()}fromSeconds(e2){let t2=Math.abs(e2);return this.factor=e2<0?-1:1,this.hours=K(t2/3600),t2-=this.hours*3600,this.minutes=
K(t2/60),this}toSeconds(){return this.factor*(60*this.minutes+3600*this.hours)}compare(e2){let t2=this.toSeconds(),n2=e2.toSeconds();return(t2>n2)-(n2>t2)}_normalize(){
let e2=this.toSeconds(),t2=this.factor;for(;e2<-43200;)e2+=97200;for(;e2>50400;)e2-=97200;this.fromSeconds(e2),e2==0&&(this.factor=t2)}toICALString(){return X.icalendar.
value["utc-offset"].toICAL(this.toString())}toString(){return(this.factor==1?"+":"-")+G(this.hours)+":"+G(this.minutes)}},Wf=class VCardTime extends B{static fromDateAndOrTimeString(e2,t2){
function n2(e3,t3,n3){return e3?W(e3.slice(t3,t3+n3)):null}let r2=e2.split("T"),i2=r2[0],a2=r2[1],o2=a2?X.vcard.value.time._splitZone(a2):[],s2=o2[0],c2=o2[1],l2=i2?
i2.length:0,u2=c2?c2.length:0,d2=i2&&i2[0]=="-"&&i2[1]=="-",f2=c2&&c2[0]=="-",p2={year:d2?null:n2(i2,0,4),month:d2&&(l2==4||l2==7)?n2(i2,2,2):l2==7||l2==10?n2(i2,
5,2):null,day:l2==5?n2(i2,3,2):l2==7&&d2?n2(i2,5,2):l2==10?n2(i2,8,2):null,hour:f2?null:n2(c2,0,2),minute:f2&&u2==3?n2(c2,1,2):u2>4?f2?n2(c2,1,2):n2(c2,3,2):null,
second:u2==4?n2(c2,2,2):u2==6?n2(c2,4,2):u2==8?n2(c2,6,2):null};return s2=s2=="Z"?H.utcTimezone:s2&&s2[3]==":"?Uf.fromString(s2):null,new VCardTime(p2,s2,t2)}constructor(e2,t2,n2){
super(e2,t2),this.icaltype=n2||"date-and-or-time"}icalclass="vcardtime";icaltype="date-and-or-time";clone(){return new VCardTime(this._time,this.zone,this.icaltype)}_normalize(){
return this}utcOffset(){return this.zone instanceof Uf?this.zone.toSeconds():B.prototype.utcOffset.apply(this,arguments)}toICALString(){return X.vcard.value[this.
icaltype].toICAL(this.toString())}toString(){let e2=this.year,t2=this.month,n2=this.day,r2=this.hour,i2=this.minute,a2=this.second,o2=e2!==null,s2=t2!==null,c2=n2!==
null,l2=r2!==null,u2=i2!==null,d2=a2!==null,f2=(o2?G(e2)+(s2||c2?"-":""):s2||c2?"--":"")+(s2?G(t2):"")+(c2?"-"+G(n2):""),p2=(l2?G(r2):"-")+(l2&&u2?":":"")+(u2?G(
i2):"")+(!l2&&!u2?"-":"")+(u2&&d2?":":"")+(d2?G(a2):""),m2;switch(m2=this.zone===H.utcTimezone?"Z":this.zone instanceof Uf?this.zone.toString():this.zone===H.localTimezone?
"":this.zone instanceof H?Uf.fromSeconds(this.zone.utcOffset(this)).toString():"",this.icaltype){case"time":return p2+m2;case"date-and-or-time":case"date-time":
return f2+(p2=="--"?"":"T"+p2+m2);case"date":return f2}return null}},Gf=class RecurIterator{static _indexMap={BYSECOND:0,BYMINUTE:1,BYHOUR:2,BYDAY:3,BYMONTHDAY:4,
BYYEARDAY:5,BYWEEKNO:6,BYMONTH:7,BYSETPOS:8};static _expandMap={SECONDLY:[1,1,1,1,1,1,1,1],MINUTELY:[2,1,1,1,1,1,1,1],HOURLY:[2,2,1,1,1,1,1,1],DAILY:[2,2,2,1,1,
1,1,1],WEEKLY:[2,2,2,2,3,3,1,1],MONTHLY:[2,2,2,2,2,3,3,1],YEARLY:[2,2,2,2,2,2,2,2]};static UNKNOWN=0;static CONTRACT=1;static EXPAND=2;static ILLEGAL=3;constructor(e2){
this.fromData(e2)}completed=!1;rule=null;dtstart=null;last=null;occurrence_number=0;by_indices=null;initialized=!1;by_data=null;days=null;days_index=0;fromData(e2){
if(this.rule=If(e2.rule,Zf),!this.rule)throw Error("iterator requires a (ICAL.Recur) rule");if(this.dtstart=If(e2.dtstart,B),!this.dtstart)throw Error("iterator\
 requires a (ICAL.Time) dtstart");if(this.by_data=e2.by_data?e2.by_data:zf(this.rule.parts,!0),e2.occurrence_number&&(this.occurrence_number=e2.occurrence_number),
this.days=e2.days||[],e2.last&&(this.last=If(e2.last,B)),this.by_indices=e2.by_indices,this.by_indices||={BYSECOND:0,BYMINUTE:0,BYHOUR:0,BYDAY:0,BYMONTH:0,BYWEEKNO:0,
BYMONTHDAY:0},this.initialized=e2.initialized||!1,!this.initialized)try{this.init()}catch(e3){if(e3 instanceof InvalidRecurrenceRuleError)this.completed=!0;else
throw e3}}init(){this.initialized=!0,this.last=this.dtstart.clone();let e2=this.by_data;if("BYDAY"in e2&&this.sort_byday_rules(e2.BYDAY),"BYYEARDAY"in e2&&("BYM\
ONTH"in e2||"BYWEEKNO"in e2||"BYMONTHDAY"in e2))throw Error("Invalid BYYEARDAY rule");if("BYWEEKNO"in e2&&"BYMONTHDAY"in e2)throw Error("BYWEEKNO does not fit t\
o BYMONTHDAY");if(this.rule.freq=="MONTHLY"&&("BYYEARDAY"in e2||"BYWEEKNO"in e2))throw Error("For MONTHLY recurrences neither BYYEARDAY nor BYWEEKNO may appear");
if(this.rule.freq=="WEEKLY"&&("BYYEARDAY"in e2||"BYMONTHDAY"in e2))throw Error("For WEEKLY recurrences neither BYMONTHDAY nor BYYEARDAY may appear");if(this.rule.
freq!="YEARLY"&&"BYYEARDAY"in e2)throw Error("BYYEARDAY may only appear in YEARLY rules");if(this.last.second=this.setup_defaults("BYSECOND","SECONDLY",this.dtstart.
second),this.last.minute=this.setup_defaults("BYMINUTE","MINUTELY",this.dtstart.minute),this.last.hour=this.setup_defaults("BYHOUR","HOURLY",this.dtstart.hour),
this.last.day=this.setup_defaults("BYMONTHDAY","DAILY",this.dtstart.day),this.last.month=this.setup_defaults("BYMONTH","MONTHLY",this.dtstart.month),this.rule.freq==
"WEEKLY")if("BYDAY"in e2){let[,t2]=this.ruleDayOfWeek(e2.BYDAY[0],this.rule.wkst),n2=t2-this.last.dayOfWeek(this.rule.wkst);(this.last.dayOfWeek(this.rule.wkst)<
t2&&n2>=0||n2<0)&&(this.last.day+=n2)}else e2.BYDAY=[Zf.numericDayToIcalDay(this.dtstart.dayOfWeek())];if(this.rule.freq=="YEARLY"){let e3=this.rule.until?this.
rule.until.year:2e4;for(;this.last.year<=e3&&(this.expand_year_days(this.last.year),!(this.days.length>0));)this.increment_year(this.rule.interval);if(this.days.
length==0||!this._nextByYearDay()&&!this.next_year()&&!this.next_year()&&!this.next_year())throw new InvalidRecurrenceRuleError}if(this.rule.freq=="MONTHLY"){if(this.
has_by_data("BYDAY")){let e3=null,t2=this.last.clone(),n2=B.daysInMonth(this.last.month,this.last.year);for(let r2 of this.by_data.BYDAY){this.last=t2.clone();let[
i2,a2]=this.ruleDayOfWeek(r2),o2=this.last.nthWeekDay(a2,i2);if(i2>=6||i2<=-6)throw Error("Malformed values in BYDAY part");if(o2>n2||o2<=0){if(e3&&e3.month==t2.
month)continue;for(;o2>n2||o2<=0;)this.increment_month(),n2=B.daysInMonth(this.last.month,this.last.year),o2=this.last.nthWeekDay(a2,i2)}this.last.day=o2,(!e3||
this.last.compare(e3)<0)&&(e3=this.last.clone())}if(this.last=e3.clone(),this.has_by_data("BYMONTHDAY")&&this._byDayAndMonthDay(!0),this.last.day>n2||this.last.
day==0)throw Error("Malformed values in BYDAY part")}else if(this.has_by_data("BYMONTHDAY")){this.last.day=1;let e3=this.normalizeByMonthDayRules(this.last.year,
this.last.month,this.rule.parts.BYMONTHDAY).filter(e4=>e4>=this.last.day);if(e3.length)this.last.day=e3[0],this.by_data.BYMONTHDAY=e3;else if(!this.next_month()&&
!this.next_month()&&!this.next_month())throw new InvalidRecurrenceRuleError}}}next(e2=!1){let t2=this.last?this.last.clone():null;if((this.rule.count&&this.occurrence_number>=
this.rule.count||this.rule.until&&this.last.compare(this.rule.until)>0)&&(this.completed=!0),this.completed)return null;if(this.occurrence_number==0&&this.last.
compare(this.dtstart)>=0)return this.occurrence_number++,this.last;let n2,r2=0;do switch(n2=1,this.rule.freq){case"SECONDLY":this.next_second();break;case"MINUT\
ELY":this.next_minute();break;case"HOURLY":this.next_hour();break;case"DAILY":this.next_day();break;case"WEEKLY":this.next_week();break;case"MONTHLY":if(n2=this.
next_month(),n2)r2=0;else if(++r2==336)return this.completed=!0,null;break;case"YEARLY":if(n2=this.next_year(),n2)r2=0;else if(++r2==28)return this.completed=!0,
null;break;default:return null}while(!this.check_contracting_rules()||this.last.compare(this.dtstart)<0||!n2);if(this.last.compare(t2)==0){if(e2)throw Error("Sa\
me occurrence found twice, protecting you from death by recursion");this.next(!0)}return this.rule.until&&this.last.compare(this.rule.until)>0?(this.completed=!0,
null):(this.occurrence_number++,this.last)}next_second(){return this.next_generic("BYSECOND","SECONDLY","second","minute")}increment_second(e2){return this.increment_generic(
e2,"second",60,"minute")}next_minute(){return this.next_generic("BYMINUTE","MINUTELY","minute","hour","next_second")}increment_minute(e2){return this.increment_generic(
e2,"minute",60,"hour")}next_hour(){return this.next_generic("BYHOUR","HOURLY","hour","monthday","next_minute")}increment_hour(e2){this.increment_generic(e2,"hou\
r",24,"monthday")}next_day(){let e2=this.rule.freq=="DAILY";return this.next_hour()==0||(e2?this.increment_monthday(this.rule.interval):this.increment_monthday(
1)),0}next_week(){let e2=0;if(this.next_weekday_by_week()==0)return e2;if(this.has_by_data("BYWEEKNO")){this.by_indices.BYWEEKNO++,this.by_indices.BYWEEKNO==this.
by_data.BYWEEKNO.length&&(this.by_indices.BYWEEKNO=0,e2=1),this.last.month=1,this.last.day=1;let t2=this.by_data.BYWEEKNO[this.by_indices.BYWEEKNO];this.last.day+=
7*t2,e2&&this.increment_year(1)}else this.increment_monthday(7*this.rule.interval);return e2}normalizeByMonthDayRules(e2,t2,n2){let r2=B.daysInMonth(t2,e2),i2=[],
a2=0,o2=n2.length,s2;for(;a2<o2;a2++){if(s2=parseInt(n2[a2],10),isNaN(s2))throw Error("Invalid BYMONTHDAY value");if(!(Math.abs(s2)>r2)){if(s2<0)s2=r2+(s2+1);else if(s2===
0)continue;i2.indexOf(s2)===-1&&i2.push(s2)}}return i2.sort(function(e3,t3){return e3-t3})}_byDayAndMonthDay(e2){let t2,n2=this.by_data.BYDAY,r2,i2=0,a2,o2=n2.length,
s2=0,c2,l2=this,u2=this.last.day;function d2(){for(c2=B.daysInMonth(l2.last.month,l2.last.year),t2=l2.normalizeByMonthDayRules(l2.last.year,l2.last.month,l2.by_data.
BYMONTHDAY),a2=t2.length;t2[i2]<=u2&&!(e2&&t2[i2]==u2)&&i2<a2-1;)i2++}function f2(){u2=0,l2.increment_month(),i2=0,d2()}d2(),e2&&--u2;let p2=48;for(;!s2&&p2;){if(p2--,
r2=u2+1,r2>c2){f2();continue}let e3=t2[i2++];if(e3>=r2)u2=e3;else{f2();continue}for(let e4=0;e4<o2;e4++){let t3=this.ruleDayOfWeek(n2[e4]),r3=t3[0],i3=t3[1];if(this.
last.day=u2,this.last.isNthWeekDay(i3,r3)){s2=1;break}}!s2&&i2===a2&&f2()}if(p2<=0)throw Error("Malformed values in BYDAY combined with BYMONTHDAY parts");return s2}next_month(){
let e2=1;if(this.next_hour()==0)return e2;if(this.has_by_data("BYDAY")&&this.has_by_data("BYMONTHDAY"))e2=this._byDayAndMonthDay();else if(this.has_by_data("BYD\
AY")){let t2=B.daysInMonth(this.last.month,this.last.year),n2=0,r2=0;if(this.has_by_data("BYSETPOS")){let e3=this.last.day;for(let i3=1;i3<=t2;i3++)this.last.day=
i3,this.is_day_in_byday(this.last)&&(r2++,i3<=e3&&n2++);this.last.day=e3}e2=0;let i2;for(i2=this.last.day+1;i2<=t2;i2++)if(this.last.day=i2,this.is_day_in_byday(
this.last)&&(!this.has_by_data("BYSETPOS")||this.check_set_position(++n2)||this.check_set_position(n2-r2-1))){e2=1;break}i2>t2&&(this.last.day=1,this.increment_month(),
this.is_day_in_byday(this.last)?(!this.has_by_data("BYSETPOS")||this.check_set_position(1))&&(e2=1):e2=0)}else if(this.has_by_data("BYMONTHDAY")){if(this.by_indices.
BYMONTHDAY++,this.by_indices.BYMONTHDAY>=this.by_data.BYMONTHDAY.length&&(this.by_indices.BYMONTHDAY=0,this.increment_month(),this.by_indices.BYMONTHDAY>=this.by_data.
BYMONTHDAY.length))return 0;let t2=B.daysInMonth(this.last.month,this.last.year),n2=this.by_data.BYMONTHDAY[this.by_indices.BYMONTHDAY];n2<0&&(n2=t2+n2+1),n2>t2?
(this.last.day=1,e2=this.is_day_in_byday(this.last)):this.last.day=n2}else{this.increment_month();let t2=B.daysInMonth(this.last.month,this.last.year);this.by_data.
BYMONTHDAY[0]>t2?e2=0:this.last.day=this.by_data.BYMONTHDAY[0]}return e2}next_weekday_by_week(){let e2=0;if(this.next_hour()==0)return e2;if(!this.has_by_data("\
BYDAY"))return 1;for(;;){let t2=new B;this.by_indices.BYDAY++,this.by_indices.BYDAY==Object.keys(this.by_data.BYDAY).length&&(this.by_indices.BYDAY=0,e2=1);let n2=this.
by_data.BYDAY[this.by_indices.BYDAY],r2=this.ruleDayOfWeek(n2)[1];r2-=this.rule.wkst,r2<0&&(r2+=7),t2.year=this.last.year,t2.month=this.last.month,t2.day=this.last.
day;let i2=t2.startDoyWeek(this.rule.wkst);if(r2+i2<1&&!e2)continue;let a2=B.fromDayOfYear(i2+r2,this.last.year);return this.last.year=a2.year,this.last.month=a2.
month,this.last.day=a2.day,e2}}next_year(){return this.next_hour()==0||(this.days.length==0||++this.days_index==this.days.length)&&(this.days_index=0,this.increment_year(
this.rule.interval),this.has_by_data("BYMONTHDAY")&&(this.by_data.BYMONTHDAY=this.normalizeByMonthDayRules(this.last.year,this.last.month,this.rule.parts.BYMONTHDAY)),
this.expand_year_days(this.last.year),this.days.length==0)?0:this._nextByYearDay()}_nextByYearDay(){let e2=this.days[this.days_index],t2=this.last.year;if(Math.
abs(e2)==366&&!B.isLeapYear(this.last.year))return 0;e2<1&&(e2+=1,t2+=1);let n2=B.fromDayOfYear(e2,t2);return this.last.day=n2.day,this.last.month=n2.month,1}ruleDayOfWeek(e2,t2){
let n2=e2.match(/([+-]?[0-9])?(MO|TU|WE|TH|FR|SA|SU)/);if(n2){let r2=parseInt(n2[1]||0,10);return e2=Zf.icalDayToNumericDay(n2[2],t2),[r2,e2]}return[0,0]}next_generic(e2,t2,n2,r2,i2){
let a2=e2 in this.by_data,o2=this.rule.freq==t2,s2=0;if(i2&&this[i2]()==0)return s2;if(a2){this.by_indices[e2]++;let t3=this.by_data[e2];this.by_indices[e2]==t3.
length&&(this.by_indices[e2]=0,s2=1),this.last[n2]=t3[this.by_indices[e2]]}else o2&&this["increment_"+n2](this.rule.interval);return a2&&s2&&o2&&this["increment\
_"+r2](1),s2}increment_monthday(e2){for(let t2=0;t2<e2;t2++){let e3=B.daysInMonth(this.last.month,this.last.year);this.last.day++,this.last.day>e3&&(this.last.day-=
e3,this.increment_month())}}increment_month(){if(this.last.day=1,this.has_by_data("BYMONTH"))this.by_indices.BYMONTH++,this.by_indices.BYMONTH==this.by_data.BYMONTH.
length&&(this.by_indices.BYMONTH=0,this.increment_year(1)),this.last.month=this.by_data.BYMONTH[this.by_indices.BYMONTH];else{this.rule.freq=="MONTHLY"?this.last.
month+=this.rule.interval:this.last.month++,this.last.month--;let e2=K(this.last.month/12);this.last.month%=12,this.last.month++,e2!=0&&this.increment_year(e2)}
this.has_by_data("BYMONTHDAY")&&(this.by_data.BYMONTHDAY=this.normalizeByMonthDayRules(this.last.year,this.last.month,this.rule.parts.BYMONTHDAY))}increment_year(e2){
this.last.day=1,this.last.year+=e2}increment_generic(e2,t2,n2,r2){this.last[t2]+=e2;let i2=K(this.last[t2]/n2);this.last[t2]%=n2,i2!=0&&this["increment_"+r2](i2)}has_by_data(e2){
return e2 in this.rule.parts}expand_year_days(e2){let t2=new B;this.days=[];let n2={};for(let e3 of["BYDAY","BYWEEKNO","BYMONTHDAY","BYMONTH","BYYEARDAY"])e3 in
this.rule.parts&&(n2[e3]=this.rule.parts[e3]);if("BYMONTH"in n2&&"BYWEEKNO"in n2){let r3=1,i3={};t2.year=e2,t2.isDate=!0;for(let n3=0;n3<this.by_data.BYMONTH.length;n3++){
let r4=this.by_data.BYMONTH[n3];t2.month=r4,t2.day=1;let a2=t2.weekNumber(this.rule.wkst);t2.day=B.daysInMonth(r4,e2);let o2=t2.weekNumber(this.rule.wkst);for(n3=
a2;n3<o2;n3++)i3[n3]=1}for(let e3=0;e3<this.by_data.BYWEEKNO.length&&r3;e3++)this.by_data.BYWEEKNO[e3]<52?r3&=i3[e3]:r3=0;r3?delete n2.BYMONTH:delete n2.BYWEEKNO}
let r2=Object.keys(n2).length;if(r2==0){let e3=this.dtstart.clone();e3.year=this.last.year,this.days.push(e3.dayOfYear())}else if(r2==1&&"BYMONTH"in n2)for(let t3 of this.
by_data.BYMONTH){let n3=this.dtstart.clone();n3.year=e2,n3.month=t3,n3.isDate=!0,this.days.push(n3.dayOfYear())}else if(r2==1&&"BYMONTHDAY"in n2)for(let t3 of this.
by_data.BYMONTHDAY){let n3=this.dtstart.clone();if(t3<0){let r3=B.daysInMonth(n3.month,e2);t3=t3+r3+1}n3.day=t3,n3.year=e2,n3.isDate=!0,this.days.push(n3.dayOfYear())}else if(r2==
2&&"BYMONTHDAY"in n2&&"BYMONTH"in n2)for(let n3 of this.by_data.BYMONTH){let r3=B.daysInMonth(n3,e2);for(let i3 of this.by_data.BYMONTHDAY)i3<0&&(i3=i3+r3+1),t2.
day=i3,t2.month=n3,t2.year=e2,t2.isDate=!0,this.days.push(t2.dayOfYear())}else if(!(r2==1&&"BYWEEKNO"in n2)&&!(r2==2&&"BYWEEKNO"in n2&&"BYMONTHDAY"in n2)){if(r2==
1&&"BYDAY"in n2)this.days=this.days.concat(this.expand_by_day(e2));else if(r2==2&&"BYDAY"in n2&&"BYMONTH"in n2){for(let n3 of this.by_data.BYMONTH){let r3=B.daysInMonth(
n3,e2);t2.year=e2,t2.month=n3,t2.day=1,t2.isDate=!0;let i3=t2.dayOfWeek(),a2=t2.dayOfYear()-1;t2.day=r3;let o2=t2.dayOfWeek();if(this.has_by_data("BYSETPOS")){let e3=[];
for(let n4=1;n4<=r3;n4++)t2.day=n4,this.is_day_in_byday(t2)&&e3.push(n4);for(let t3=0;t3<e3.length;t3++)(this.check_set_position(t3+1)||this.check_set_position(
t3-e3.length))&&this.days.push(a2+e3[t3])}else for(let e3 of this.by_data.BYDAY){let t3=this.ruleDayOfWeek(e3),n4=t3[0],s2=t3[1],c2,l2=(s2+7-i3)%7+1,u2=r3-(o2+7-
s2)%7;if(n4==0)for(let e4=l2;e4<=r3;e4+=7)this.days.push(a2+e4);else n4>0?(c2=l2+(n4-1)*7,c2<=r3&&this.days.push(a2+c2)):(c2=u2+(n4+1)*7,c2>0&&this.days.push(a2+
c2))}}this.days.sort(function(e3,t3){return e3-t3})}else if(r2==2&&"BYDAY"in n2&&"BYMONTHDAY"in n2){let t3=this.expand_by_day(e2);for(let n3 of t3){let t4=B.fromDayOfYear(
n3,e2);this.by_data.BYMONTHDAY.indexOf(t4.day)>=0&&this.days.push(n3)}}else if(r2==3&&"BYDAY"in n2&&"BYMONTHDAY"in n2&&"BYMONTH"in n2){let t3=this.expand_by_day(
e2);for(let n3 of t3){let t4=B.fromDayOfYear(n3,e2);this.by_data.BYMONTH.indexOf(t4.month)>=0&&this.by_data.BYMONTHDAY.indexOf(t4.day)>=0&&this.days.push(n3)}}else if(r2==
2&&"BYDAY"in n2&&"BYWEEKNO"in n2){let t3=this.expand_by_day(e2);for(let n3 of t3){let t4=B.fromDayOfYear(n3,e2).weekNumber(this.rule.wkst);this.by_data.BYWEEKNO.
indexOf(t4)&&this.days.push(n3)}}else if(!(r2==3&&"BYDAY"in n2&&"BYWEEKNO"in n2&&"BYMONTHDAY"in n2))if(r2==1&&"BYYEARDAY"in n2)this.days=this.days.concat(this.by_data.
BYYEARDAY);else if(r2==2&&"BYYEARDAY"in n2&&"BYDAY"in n2){let t3=B.isLeapYear(e2)?366:365,n3=new Set(this.expand_by_day(e2));for(let e3 of this.by_data.BYYEARDAY)
e3<0&&(e3+=t3+1),n3.has(e3)&&this.days.push(e3)}else this.days=[]}let i2=B.isLeapYear(e2)?366:365;return this.days.sort((e3,t3)=>(e3<0&&(e3+=i2+1),t3<0&&(t3+=i2+
1),e3-t3)),0}expand_by_day(e2){let t2=[],n2=this.last.clone();n2.year=e2,n2.month=1,n2.day=1,n2.isDate=!0;let r2=n2.dayOfWeek();n2.month=12,n2.day=31,n2.isDate=
!0;let i2=n2.dayOfWeek(),a2=n2.dayOfYear();for(let e3 of this.by_data.BYDAY){let n3=this.ruleDayOfWeek(e3),o2=n3[0],s2=n3[1];if(o2==0){let e4=(s2+7-r2)%7+1;for(let n4=e4;n4<=
a2;n4+=7)t2.push(n4)}else if(o2>0){let e4;e4=s2>=r2?s2-r2+1:s2-r2+8,t2.push(e4+(o2-1)*7)}else{let e4;o2=-o2,e4=s2<=i2?a2-i2+s2:a2-i2+s2-7,t2.push(e4-(o2-1)*7)}}
return t2}is_day_in_byday(e2){if(this.by_data.BYDAY)for(let t2 of this.by_data.BYDAY){let n2=this.ruleDayOfWeek(t2),r2=n2[0],i2=n2[1],a2=e2.dayOfWeek();if(r2==0&&
i2==a2||e2.nthWeekDay(i2,r2)==e2.day)return 1}return 0}check_set_position(e2){return this.has_by_data("BYSETPOS")?this.by_data.BYSETPOS.indexOf(e2)!==-1:!1}sort_byday_rules(e2){
for(let t2=0;t2<e2.length;t2++)for(let n2=0;n2<t2;n2++)if(this.ruleDayOfWeek(e2[n2],this.rule.wkst)[1]>this.ruleDayOfWeek(e2[t2],this.rule.wkst)[1]){let r2=e2[t2];
e2[t2]=e2[n2],e2[n2]=r2}}check_contract_restriction(e2,t2){let n2=RecurIterator._indexMap[e2],r2=RecurIterator._expandMap[this.rule.freq][n2],i2=!1;if(e2 in this.
by_data&&r2==RecurIterator.CONTRACT){let n3=this.by_data[e2];for(let e3 of n3)if(e3==t2){i2=!0;break}}else i2=!0;return i2}check_contracting_rules(){let e2=this.
last.dayOfWeek(),t2=this.last.weekNumber(this.rule.wkst),n2=this.last.dayOfYear();return this.check_contract_restriction("BYSECOND",this.last.second)&&this.check_contract_restriction(
"BYMINUTE",this.last.minute)&&this.check_contract_restriction("BYHOUR",this.last.hour)&&this.check_contract_restriction("BYDAY",Zf.numericDayToIcalDay(e2))&&this.
check_contract_restriction("BYWEEKNO",t2)&&this.check_contract_restriction("BYMONTHDAY",this.last.day)&&this.check_contract_restriction("BYMONTH",this.last.month)&&
this.check_contract_restriction("BYYEARDAY",n2)}setup_defaults(e2,t2,n2){let r2=RecurIterator._indexMap[e2];return RecurIterator._expandMap[this.rule.freq][r2]!=
RecurIterator.CONTRACT&&(e2 in this.by_data||(this.by_data[e2]=[n2]),this.rule.freq!=t2)?this.by_data[e2][0]:n2}toJSON(){let e2=Object.create(null);return e2.initialized=
this.initialized,e2.rule=this.rule.toJSON(),e2.dtstart=this.dtstart.toJSON(),e2.by_data=this.by_data,e2.days=this.days,e2.last=this.last.toJSON(),e2.by_indices=
this.by_indices,e2.occurrence_number=this.occurrence_number,e2}},InvalidRecurrenceRuleError=class extends Error{constructor(){super("Recurrence rule has no vali\
d occurrences")}};const Kf=/^(SU|MO|TU|WE|TH|FR|SA)$/,qf=/^([+-])?(5[0-3]|[1-4][0-9]|[1-9])?(SU|MO|TU|WE|TH|FR|SA)$/,Jf={SU:B.SUNDAY,MO:B.MONDAY,TU:B.TUESDAY,WE:B.
WEDNESDAY,TH:B.THURSDAY,FR:B.FRIDAY,SA:B.SATURDAY},Yf=Object.fromEntries(Object.entries(Jf).map(e2=>e2.reverse())),Xf=["SECONDLY","MINUTELY","HOURLY","DAILY","W\
EEKLY","MONTHLY","YEARLY"];var Zf=class Recur{static fromString(e2){let t2=this._stringToData(e2,!1);return new Recur(t2)}static fromData(e2){return new Recur(e2)}static _stringToData(e2,t2){
let n2=Object.create(null),r2=e2.split(";"),i2=r2.length;for(let e3=0;e3<i2;e3++){let i3=r2[e3].split("="),a2=i3[0].toUpperCase(),o2=i3[0].toLowerCase(),s2=t2?o2:
a2,c2=i3[1];if(a2 in ep){let e4=c2.split(","),t3=new Set;for(let n3 of e4)t3.add(ep[a2](n3));e4=[...t3],n2[s2]=e4.length==1?e4[0]:e4}else a2 in $f?$f[a2](c2,n2,
t2):n2[o2]=c2}return n2}static icalDayToNumericDay(e2,t2){let n2=t2||B.SUNDAY;return(Jf[e2]-n2+7)%7+1}static numericDayToIcalDay(e2,t2){let n2=e2+(t2||B.SUNDAY)-
B.SUNDAY;return n2>7&&(n2-=7),Yf[n2]}constructor(e2){this.wrappedJSObject=this,this.parts={},e2&&typeof e2=="object"&&this.fromData(e2)}parts=null;interval=1;wkst=B.
MONDAY;until=null;count=null;freq=null;icalclass="icalrecur";icaltype="recur";iterator(e2){return new Gf({rule:this,dtstart:e2})}clone(){return new Recur(this.toJSON())}isFinite(){
return!!(this.count||this.until)}isByCount(){return!(!this.count||this.until)}addComponent(e2,t2){let n2=e2.toUpperCase();n2 in this.parts?this.parts[n2].push(t2):
this.parts[n2]=[t2]}setComponent(e2,t2){this.parts[e2.toUpperCase()]=t2.slice()}getComponent(e2){let t2=e2.toUpperCase();return t2 in this.parts?this.parts[t2].
slice():[]}getNextOccurrence(e2,t2){let n2=this.iterator(e2),r2;do r2=n2.next();while(r2&&r2.compare(t2)<=0);return r2&&t2.zone&&(r2.zone=t2.zone),r2}fromData(e2){
for(let t2 in e2){let n2=t2.toUpperCase();n2 in ep?Array.isArray(e2[t2])?this.parts[n2]=e2[t2]:this.parts[n2]=[e2[t2]]:this[t2]=e2[t2]}this.interval&&typeof this.
interval!="number"&&$f.INTERVAL(this.interval,this),this.wkst&&typeof this.wkst!="number"&&(this.wkst=Recur.icalDayToNumericDay(this.wkst)),this.until&&!(this.until instanceof
B)&&(this.until=B.fromString(this.until))}toJSON(){let e2=Object.create(null);e2.freq=this.freq,this.count&&(e2.count=this.count),this.interval>1&&(e2.interval=
this.interval);for(let[t2,n2]of Object.entries(this.parts))Array.isArray(n2)&&n2.length==1?e2[t2.toLowerCase()]=n2[0]:e2[t2.toLowerCase()]=zf(n2);return this.until&&
(e2.until=this.until.toString()),"wkst"in this&&this.wkst!==B.DEFAULT_WEEK_START&&(e2.wkst=Recur.numericDayToIcalDay(this.wkst)),e2}toString(){let e2="FREQ="+this.
freq;this.count&&(e2+=";COUNT="+this.count),this.interval>1&&(e2+=";INTERVAL="+this.interval);for(let[t2,n2]of Object.entries(this.parts))e2+=";"+t2+"="+n2;return this.
until&&(e2+=";UNTIL="+this.until.toICALString()),"wkst"in this&&this.wkst!==B.DEFAULT_WEEK_START&&(e2+=";WKST="+Recur.numericDayToIcalDay(this.wkst)),e2}};function Qf(e2,t2,n2,r2){
let i2=r2;if(r2[0]==="+"&&(i2=r2.slice(1)),i2=W(i2),t2!==void 0&&r2<t2)throw Error(e2+': invalid value "'+r2+'" must be > '+t2);if(n2!==void 0&&r2>n2)throw Error(
e2+': invalid value "'+r2+'" must be < '+t2);return i2}const $f={FREQ:function(e2,t2,n2){if(Xf.indexOf(e2)!==-1)t2.freq=e2;else throw Error('invalid frequency "'+
e2+'" expected: "'+Xf.join(", ")+'"')},COUNT:function(e2,t2,n2){t2.count=W(e2)},INTERVAL:function(e2,t2,n2){t2.interval=W(e2),t2.interval<1&&(t2.interval=1)},UNTIL:function(e2,t2,n2){
t2.until=e2.length>10?X.icalendar.value["date-time"].fromICAL(e2):X.icalendar.value.date.fromICAL(e2),n2||(t2.until=B.fromString(t2.until))},WKST:function(e2,t2,n2){
if(Kf.test(e2))t2.wkst=Zf.icalDayToNumericDay(e2);else throw Error('invalid WKST value "'+e2+'"')}},ep={BYSECOND:Qf.bind(void 0,"BYSECOND",0,60),BYMINUTE:Qf.bind(
void 0,"BYMINUTE",0,59),BYHOUR:Qf.bind(void 0,"BYHOUR",0,23),BYDAY:function(e2){if(qf.test(e2))return e2;throw Error('invalid BYDAY value "'+e2+'"')},BYMONTHDAY:Qf.
bind(void 0,"BYMONTHDAY",-31,31),BYYEARDAY:Qf.bind(void 0,"BYYEARDAY",-366,366),BYWEEKNO:Qf.bind(void 0,"BYWEEKNO",-53,53),BYMONTH:Qf.bind(void 0,"BYMONTH",1,12),
BYSETPOS:Qf.bind(void 0,"BYSETPOS",-366,366)},tp=/\\\\|\\;|\\,|\\[Nn]/g,np=/\\|;|,|\n/g,rp=/\\\\|\\,|\\[Nn]/g,ip=/\\|,|\n/g;function ap(e2,t2){return{matches:/.*/,
fromICAL:function(t3,n2){return hp(t3,e2,n2)},toICAL:function(e3,n2){let r2=t2;return n2&&(r2=RegExp(r2.source+"|"+n2,r2.flags)),e3.replace(r2,function(e4){switch(e4){case"\
\\":return"\\\\";case";":return"\\;";case",":return"\\,";case`
`:return"\\n";default:return e4}})}}}const q={defaultType:"text"},op={defaultType:"text",multiValue:","},sp={defaultType:"text",structuredValue:";"},cp={defaultType:"\
integer"},lp={defaultType:"date-time",allowedTypes:["date-time","date"]},up={defaultType:"date-time"},J={defaultType:"uri"},dp={defaultType:"utc-offset"},fp={defaultType:"\
recur"},pp={defaultType:"date-and-or-time",allowedTypes:["date-time","date","text"]};function mp(e2){switch(e2){case"\\\\":return"\\";case"\\;":return";";case"\\\
,":return",";case"\\n":case"\\N":return`
`;default:return e2}}function hp(e2,t2,n2){return e2.indexOf("\\")===-1?e2:(n2&&(t2=RegExp(t2.source+"|\\\\"+n2,t2.flags)),e2.replace(t2,mp))}let gp={categories:op,
url:J,version:q,uid:q},_p={boolean:{values:["TRUE","FALSE"],fromICAL:function(e2){return e2==="TRUE"},toICAL:function(e2){return e2?"TRUE":"FALSE"}},float:{matches:/^[+-]?\d+\.\d+$/,
fromICAL:function(e2){let t2=parseFloat(e2);return Ff(t2)?0:t2},toICAL:function(e2){return String(e2)}},integer:{fromICAL:function(e2){let t2=parseInt(e2);return Ff(
t2)?0:t2},toICAL:function(e2){return String(e2)}},"utc-offset":{toICAL:function(e2){return e2.length<7?e2.slice(0,3)+e2.slice(4,6):e2.slice(0,3)+e2.slice(4,6)+e2.
slice(7,9)},fromICAL:function(e2){return e2.length<6?e2.slice(0,3)+":"+e2.slice(3,5):e2.slice(0,3)+":"+e2.slice(3,5)+":"+e2.slice(5,7)},decorate:function(e2){return Uf.
fromString(e2)},undecorate:function(e2){return e2.toString()}}},vp={cutype:{values:["INDIVIDUAL","GROUP","RESOURCE","ROOM","UNKNOWN"],allowXName:!0,allowIanaToken:!0},
"delegated-from":{valueType:"cal-address",multiValue:",",multiValueSeparateDQuote:!0},"delegated-to":{valueType:"cal-address",multiValue:",",multiValueSeparateDQuote:!0},
encoding:{values:["8BIT","BASE64"]},fbtype:{values:["FREE","BUSY","BUSY-UNAVAILABLE","BUSY-TENTATIVE"],allowXName:!0,allowIanaToken:!0},member:{valueType:"cal-a\
ddress",multiValue:",",multiValueSeparateDQuote:!0},partstat:{values:["NEEDS-ACTION","ACCEPTED","DECLINED","TENTATIVE","DELEGATED","COMPLETED","IN-PROCESS"],allowXName:!0,
allowIanaToken:!0},range:{values:["THISANDFUTURE"]},related:{values:["START","END"]},reltype:{values:["PARENT","CHILD","SIBLING"],allowXName:!0,allowIanaToken:!0},
role:{values:["REQ-PARTICIPANT","CHAIR","OPT-PARTICIPANT","NON-PARTICIPANT"],allowXName:!0,allowIanaToken:!0},rsvp:{values:["TRUE","FALSE"]},"sent-by":{valueType:"\
cal-address"},tzid:{matches:/^\//},value:{values:["binary","boolean","cal-address","date","date-time","duration","float","integer","period","recur","text","time",
"uri","utc-offset"],allowXName:!0,allowIanaToken:!0}};const Y=Vf(_p,{text:ap(tp,np),uri:{},binary:{decorate:function(e2){return wf.fromString(e2)},undecorate:function(e2){
return e2.toString()}},"cal-address":{},date:{decorate:function(e2,t2){return X.strict?B.fromDateString(e2,t2):B.fromString(e2,t2)},undecorate:function(e2){return e2.
toString()},fromICAL:function(e2){return!X.strict&&e2.length>=15?Y["date-time"].fromICAL(e2):e2.slice(0,4)+"-"+e2.slice(4,6)+"-"+e2.slice(6,8)},toICAL:function(e2){
let t2=e2.length;return t2==10?e2.slice(0,4)+e2.slice(5,7)+e2.slice(8,10):t2>=19?Y["date-time"].toICAL(e2):e2}},"date-time":{fromICAL:function(e2){if(!X.strict&&
e2.length==8)return Y.date.fromICAL(e2);{let t2=e2.slice(0,4)+"-"+e2.slice(4,6)+"-"+e2.slice(6,8)+"T"+e2.slice(9,11)+":"+e2.slice(11,13)+":"+e2.slice(13,15);return e2[15]&&
e2[15]==="Z"&&(t2+="Z"),t2}},toICAL:function(e2){let t2=e2.length;if(t2==10&&!X.strict)return Y.date.toICAL(e2);if(t2>=19){let t3=e2.slice(0,4)+e2.slice(5,7)+e2.
slice(8,13)+e2.slice(14,16)+e2.slice(17,19);return e2[19]&&e2[19]==="Z"&&(t3+="Z"),t3}return e2},decorate:function(e2,t2){return X.strict?B.fromDateTimeString(e2,
t2):B.fromString(e2,t2)},undecorate:function(e2){return e2.toString()}},duration:{decorate:function(e2){return Df.fromString(e2)},undecorate:function(e2){return e2.
toString()}},period:{fromICAL:function(e2){let t2=e2.split("/");return t2[0]=Y["date-time"].fromICAL(t2[0]),Df.isValueString(t2[1])||(t2[1]=Y["date-time"].fromICAL(
t2[1])),t2},toICAL:function(e2){return e2=e2.slice(),!X.strict&&e2[0].length==10?e2[0]=Y.date.toICAL(e2[0]):e2[0]=Y["date-time"].toICAL(e2[0]),Df.isValueString(
e2[1])||(!X.strict&&e2[1].length==10?e2[1]=Y.date.toICAL(e2[1]):e2[1]=Y["date-time"].toICAL(e2[1])),e2.join("/")},decorate:function(e2,t2){return kf.fromJSON(e2,
t2,!X.strict)},undecorate:function(e2){return e2.toJSON()}},recur:{fromICAL:function(e2){return Zf._stringToData(e2,!0)},toICAL:function(e2){let t2="";for(let[n2,
r2]of Object.entries(e2))n2=="until"?r2=r2.length>10?Y["date-time"].toICAL(r2):Y.date.toICAL(r2):n2=="wkst"?typeof r2=="number"&&(r2=Zf.numericDayToIcalDay(r2)):
Array.isArray(r2)&&(r2=r2.join(",")),t2+=n2.toUpperCase()+"="+r2+";";return t2.slice(0,Math.max(0,t2.length-1))},decorate:function(e2){return Zf.fromData(e2)},undecorate:function(e2){
return e2.toJSON()}},time:{fromICAL:function(e2){if(e2.length<6)return e2;let t2=e2.slice(0,2)+":"+e2.slice(2,4)+":"+e2.slice(4,6);return e2[6]==="Z"&&(t2+="Z"),
t2},toICAL:function(e2){if(e2.length<8)return e2;let t2=e2.slice(0,2)+e2.slice(3,5)+e2.slice(6,8);return e2[8]==="Z"&&(t2+="Z"),t2}}});let yp=Vf(gp,{action:q,attach:{
defaultType:"uri"},attendee:{defaultType:"cal-address"},calscale:q,class:q,comment:q,completed:up,contact:q,created:up,description:q,dtend:lp,dtstamp:up,dtstart:lp,
due:lp,duration:{defaultType:"duration"},exdate:{defaultType:"date-time",allowedTypes:["date-time","date"],multiValue:","},exrule:fp,freebusy:{defaultType:"peri\
od",multiValue:","},geo:{defaultType:"float",structuredValue:";"},"last-modified":up,location:q,method:q,organizer:{defaultType:"cal-address"},"percent-complete":cp,
priority:cp,prodid:q,"related-to":q,repeat:cp,rdate:{defaultType:"date-time",allowedTypes:["date-time","date","period"],multiValue:",",detectType:function(e2){return e2.
indexOf("/")===-1?e2.indexOf("T")===-1?"date":"date-time":"period"}},"recurrence-id":lp,resources:op,"request-status":sp,rrule:fp,sequence:cp,status:q,summary:q,
transp:q,trigger:{defaultType:"duration",allowedTypes:["duration","date-time"]},tzoffsetfrom:dp,tzoffsetto:dp,tzurl:J,tzid:q,tzname:q});const bp=Vf(_p,{text:ap(
rp,ip),uri:ap(rp,ip),date:{decorate:function(e2){return Wf.fromDateAndOrTimeString(e2,"date")},undecorate:function(e2){return e2.toString()},fromICAL:function(e2){
return e2.length==8?Y.date.fromICAL(e2):e2[0]=="-"&&e2.length==6?e2.slice(0,4)+"-"+e2.slice(4):e2},toICAL:function(e2){return e2.length==10?Y.date.toICAL(e2):e2[0]==
"-"&&e2.length==7?e2.slice(0,4)+e2.slice(5):e2}},time:{decorate:function(e2){return Wf.fromDateAndOrTimeString("T"+e2,"time")},undecorate:function(e2){return e2.
toString()},fromICAL:function(e2){let t2=bp.time._splitZone(e2,!0),n2=t2[0],r2=t2[1];return r2.length==6?r2=r2.slice(0,2)+":"+r2.slice(2,4)+":"+r2.slice(4,6):r2.
length==4&&r2[0]!="-"?r2=r2.slice(0,2)+":"+r2.slice(2,4):r2.length==5&&(r2=r2.slice(0,3)+":"+r2.slice(3,5)),n2.length==5&&(n2[0]=="-"||n2[0]=="+")&&(n2=n2.slice(
0,3)+":"+n2.slice(3)),r2+n2},toICAL:function(e2){let t2=bp.time._splitZone(e2),n2=t2[0],r2=t2[1];return r2.length==8?r2=r2.slice(0,2)+r2.slice(3,5)+r2.slice(6,8):
r2.length==5&&r2[0]!="-"?r2=r2.slice(0,2)+r2.slice(3,5):r2.length==6&&(r2=r2.slice(0,3)+r2.slice(4,6)),n2.length==6&&(n2[0]=="-"||n2[0]=="+")&&(n2=n2.slice(0,3)+
n2.slice(4)),r2+n2},_splitZone:function(e2,t2){let n2=e2.length-1,r2=e2.length-(t2?5:6),i2=e2[r2],a2,o2;return e2[n2]=="Z"?(a2=e2[n2],o2=e2.slice(0,Math.max(0,n2))):
e2.length>6&&(i2=="-"||i2=="+")?(a2=e2.slice(r2),o2=e2.slice(0,Math.max(0,r2))):(a2="",o2=e2),[a2,o2]}},"date-time":{decorate:function(e2){return Wf.fromDateAndOrTimeString(
e2,"date-time")},undecorate:function(e2){return e2.toString()},fromICAL:function(e2){return bp["date-and-or-time"].fromICAL(e2)},toICAL:function(e2){return bp["\
date-and-or-time"].toICAL(e2)}},"date-and-or-time":{decorate:function(e2){return Wf.fromDateAndOrTimeString(e2,"date-and-or-time")},undecorate:function(e2){return e2.
toString()},fromICAL:function(e2){let t2=e2.split("T");return(t2[0]?bp.date.fromICAL(t2[0]):"")+(t2[1]?"T"+bp.time.fromICAL(t2[1]):"")},toICAL:function(e2){let t2=e2.
split("T");return bp.date.toICAL(t2[0])+(t2[1]?"T"+bp.time.toICAL(t2[1]):"")}},timestamp:Y["date-time"],"language-tag":{matches:/^[a-zA-Z0-9-]+$/},"phone-number":{
fromICAL:function(e2){return Array.from(e2).filter(function(e3){return e3==="\\"?void 0:e3}).join("")},toICAL:function(e2){return Array.from(e2).map(function(e3){
return e3===","||e3===";"?"\\"+e3:e3}).join("")}}});let xp={type:{valueType:"text",multiValue:","},value:{values:["text","uri","date","time","date-time","date-a\
nd-or-time","timestamp","boolean","integer","float","utc-offset","language-tag"],allowXName:!0,allowIanaToken:!0}},Sp=Vf(gp,{adr:{defaultType:"text",structuredValue:"\
;",multiValue:","},anniversary:pp,bday:pp,caladruri:J,caluri:J,clientpidmap:sp,email:q,fburl:J,fn:q,gender:sp,geo:J,impp:J,key:J,kind:q,lang:{defaultType:"langu\
age-tag"},logo:J,member:J,n:{defaultType:"text",structuredValue:";",multiValue:","},nickname:op,note:q,org:{defaultType:"text",structuredValue:";"},photo:J,related:J,
rev:{defaultType:"timestamp"},role:q,sound:J,source:J,tel:{defaultType:"uri",allowedTypes:["uri","text"]},title:q,tz:{defaultType:"text",allowedTypes:["text","u\
tc-offset","uri"]},xml:q}),Cp=Vf(_p,{binary:Y.binary,date:bp.date,"date-time":bp["date-time"],"phone-number":bp["phone-number"],uri:Y.uri,text:bp.text,time:Y.time,
vcard:Y.text,"utc-offset":{toICAL:function(e2){return e2.slice(0,7)},fromICAL:function(e2){return e2.slice(0,7)},decorate:function(e2){return Uf.fromString(e2)},
undecorate:function(e2){return e2.toString()}}}),wp={type:{valueType:"text",multiValue:","},value:{values:["text","uri","date","date-time","phone-number","time",
"boolean","integer","float","utc-offset","vcard","binary"],allowXName:!0,allowIanaToken:!0}},Tp=Vf(gp,{fn:q,n:{defaultType:"text",structuredValue:";",multiValue:"\
,"},nickname:op,photo:{defaultType:"binary",allowedTypes:["binary","uri"]},bday:{defaultType:"date-time",allowedTypes:["date-time","date"],detectType:function(e2){
return e2.indexOf("T")===-1?"date":"date-time"}},adr:{defaultType:"text",structuredValue:";",multiValue:","},label:q,tel:{defaultType:"phone-number"},email:q,mailer:q,
tz:{defaultType:"utc-offset",allowedTypes:["utc-offset","text"]},geo:{defaultType:"float",structuredValue:";"},title:q,role:q,logo:{defaultType:"binary",allowedTypes:[
"binary","uri"]},agent:{defaultType:"vcard",allowedTypes:["vcard","text","uri"]},org:sp,note:op,prodid:q,rev:{defaultType:"date-time",allowedTypes:["date-time",
"date"],detectType:function(e2){return e2.indexOf("T")===-1?"date":"date-time"}},"sort-string":q,sound:{defaultType:"binary",allowedTypes:["binary","uri"]},class:q,
key:{defaultType:"binary",allowedTypes:["binary","text"]}}),Ep={name:"ical",value:Y,param:vp,property:yp,propertyGroups:!1},Dp={name:"vcard4",value:bp,param:xp,
property:Sp,propertyGroups:!0},Op={name:"vcard3",value:Cp,param:wp,property:Tp,propertyGroups:!0};const X={strict:!0,defaultSet:Ep,defaultType:"unknown",components:{
vcard:Dp,vcard3:Op,vevent:Ep,vtodo:Ep,vjournal:Ep,valarm:Ep,vtimezone:Ep,daylight:Ep,standard:Ep},icalendar:Ep,vcard:Dp,vcard3:Op,getDesignSet:function(e2){return e2&&
e2 in X.components?X.components[e2]:X.defaultSet}},kp="unknown",Ap={'"':"^'","\n":"^n","^":"^^"};function Z(e2){typeof e2[0]=="string"&&(e2=[e2]);let t2=0,n2=e2.
length,r2="";for(;t2<n2;t2++)r2+=Z.component(e2[t2])+`\r
`;return r2}Z.component=function(e2,t2){let n2=e2[0].toUpperCase(),r2="BEGIN:"+n2+`\r
`,i2=e2[1],a2=0,o2=i2.length,s2=e2[0];for(s2==="vcard"&&e2[1].length>0&&(e2[1][0][0]!=="version"||e2[1][0][3]!=="4.0")&&(s2="vcard3"),t2||=X.getDesignSet(s2);a2<
o2;a2++)r2+=Z.property(i2[a2],t2)+`\r
`;let c2=e2[2]||[],l2=0,u2=c2.length;for(;l2<u2;l2++)r2+=Z.component(c2[l2],t2)+`\r
`;return r2+="END:"+n2,r2},Z.property=function(e2,t2,n2){let r2=e2[0].toUpperCase(),i2=e2[0],a2=e2[1];t2||=X.defaultSet;let o2=a2.group,s2;s2=t2.propertyGroups&&
o2?o2.toUpperCase()+"."+r2:r2;for(let[e3,n3]of Object.entries(a2)){if(t2.propertyGroups&&e3=="group")continue;let r3=t2.param[e3],i3=r3&&r3.multiValue;i3&&Array.
isArray(n3)?(n3=n3.map(function(e4){return e4=Z._rfc6868Unescape(e4),e4=Z.paramPropertyValue(e4,r3.multiValueSeparateDQuote),e4}),n3=Z.multiValue(n3,i3,"unknown",
null,t2)):(n3=Z._rfc6868Unescape(n3),n3=Z.paramPropertyValue(n3)),s2+=";"+e3.toUpperCase()+"="+n3}if(e2.length===3)return s2+":";let c2=e2[2],l2,u2=!1,d2=!1,f2=!1;
return i2 in t2.property?(l2=t2.property[i2],"multiValue"in l2&&(u2=l2.multiValue),"structuredValue"in l2&&Array.isArray(e2[3])&&(d2=l2.structuredValue),"defaul\
tType"in l2?c2===l2.defaultType&&(f2=!0):c2===kp&&(f2=!0)):c2===kp&&(f2=!0),f2||(s2+=";VALUE="+c2.toUpperCase()),s2+=":",s2+=u2&&d2?Z.multiValue(e2[3],d2,c2,u2,
t2,d2):u2?Z.multiValue(e2.slice(3),u2,c2,null,t2,!1):d2?Z.multiValue(e2[3],d2,c2,null,t2,d2):Z.value(e2[3],c2,t2,!1),n2?s2:Bf(s2)},Z.paramPropertyValue=function(e2,t2){
return!t2&&e2.indexOf(",")===-1&&e2.indexOf(":")===-1&&e2.indexOf(";")===-1?e2:'"'+e2+'"'},Z.multiValue=function(e2,t2,n2,r2,i2,a2){let o2="",s2=e2.length,c2=0;
for(;c2<s2;c2++)r2&&Array.isArray(e2[c2])?o2+=Z.multiValue(e2[c2],r2,n2,null,i2,a2):o2+=Z.value(e2[c2],n2,i2,a2),c2!==s2-1&&(o2+=t2);return o2},Z.value=function(e2,t2,n2,r2){
return t2 in n2.value&&"toICAL"in n2.value[t2]?n2.value[t2].toICAL(e2,r2):e2},Z._rfc6868Unescape=function(e2){return e2.replace(/[\n^"]/g,function(e3){return Ap[e3]})};
var jp=class Property{static fromString(e2,t2){return new Property(V.property(e2,t2))}constructor(e2,t2){this._parent=t2||null,typeof e2=="string"?(this.jCal=[e2,
{},X.defaultType],this.jCal[2]=this.getDefaultType()):this.jCal=e2,this._updateType()}get type(){return this.jCal[2]}get name(){return this.jCal[0]}get parent(){
return this._parent}set parent(e2){let t2=!this._parent||e2&&e2._designSet!=this._parent._designSet;this._parent=e2,this.type==X.defaultType&&t2&&(this.jCal[2]=
this.getDefaultType(),this._updateType())}get _designSet(){return this.parent?this.parent._designSet:X.defaultSet}_updateType(){let e2=this._designSet;this.type in
e2.value&&(this.isDecorated="decorate"in e2.value[this.type],this.name in e2.property&&(this.isMultiValue="multiValue"in e2.property[this.name],this.isStructuredValue=
"structuredValue"in e2.property[this.name]))}_hydrateValue(e2){return this._values&&this._values[e2]?this._values[e2]:this.jCal.length<=3+e2?null:this.isDecorated?
(this._values||=[],this._values[e2]=this._decorate(this.jCal[3+e2])):this.jCal[3+e2]}_decorate(e2){return this._designSet.value[this.type].decorate(e2,this)}_undecorate(e2){
return this._designSet.value[this.type].undecorate(e2,this)}_setDecoratedValue(e2,t2){this._values||=[],typeof e2=="object"&&"icaltype"in e2?(this.jCal[3+t2]=this.
_undecorate(e2),this._values[t2]=e2):(this.jCal[3+t2]=e2,this._values[t2]=this._decorate(e2))}getParameter(e2){if(e2 in this.jCal[1])return this.jCal[1][e2]}getFirstParameter(e2){
let t2=this.getParameter(e2);return Array.isArray(t2)?t2[0]:t2}setParameter(e2,t2){let n2=e2.toLowerCase();typeof t2=="string"&&n2 in this._designSet.param&&"mu\
ltiValue"in this._designSet.param[n2]&&(t2=[t2]),this.jCal[1][e2]=t2}removeParameter(e2){delete this.jCal[1][e2]}getDefaultType(){let e2=this.jCal[0],t2=this._designSet;
if(e2 in t2.property){let n2=t2.property[e2];if("defaultType"in n2)return n2.defaultType}return X.defaultType}resetType(e2){this.removeAllValues(),this.jCal[2]=
e2,this._updateType()}getFirstValue(){return this._hydrateValue(0)}getValues(){let e2=this.jCal.length-3;if(e2<1)return[];let t2=0,n2=[];for(;t2<e2;t2++)n2[t2]=
this._hydrateValue(t2);return n2}removeAllValues(){this._values&&(this._values.length=0),this.jCal.length=3}setValues(e2){if(!this.isMultiValue)throw Error(this.
name+`: does not not support mulitValue.
override isMultiValue`);let t2=e2.length,n2=0;if(this.removeAllValues(),t2>0&&typeof e2[0]=="object"&&"icaltype"in e2[0]&&this.resetType(e2[0].icaltype),this.isDecorated)
for(;n2<t2;n2++)this._setDecoratedValue(e2[n2],n2);else for(;n2<t2;n2++)this.jCal[3+n2]=e2[n2]}setValue(e2){this.removeAllValues(),typeof e2=="object"&&"icaltyp\
e"in e2&&this.resetType(e2.icaltype),this.isDecorated?this._setDecoratedValue(e2,0):this.jCal[3]=e2}toJSON(){return this.jCal}toICALString(){return Z.property(this.
jCal,this._designSet,!0)}},Mp=class Component{static fromString(e2){return new Component(V.component(e2))}constructor(e2,t2){typeof e2=="string"&&(e2=[e2,[],[]]),
this.jCal=e2,this.parent=t2||null,!this.parent&&this.name==="vcalendar"&&(this._timezoneCache=new Map)}_hydratedPropertyCount=0;_hydratedComponentCount=0;_timezoneCache=null;_components=null;_properties=null;get name(){
return this.jCal[0]}get _designSet(){let e2=this.parent&&this.parent._designSet;if(!e2&&this.name=="vcard"){let e3=this.jCal[1]?.[0];if(e3&&e3[0]=="version"&&e3[3]==
"3.0")return X.getDesignSet("vcard3")}return e2||X.getDesignSet(this.name)}_hydrateComponent(e2){if(this._components||(this._components=[],this._hydratedComponentCount=
0),this._components[e2])return this._components[e2];let t2=new Component(this.jCal[2][e2],this);return this._hydratedComponentCount++,this._components[e2]=t2}_hydrateProperty(e2){
if(this._properties||(this._properties=[],this._hydratedPropertyCount=0),this._properties[e2])return this._properties[e2];let t2=new jp(this.jCal[1][e2],this);return this.
_hydratedPropertyCount++,this._properties[e2]=t2}getFirstSubcomponent(e2){if(e2){let t2=0,n2=this.jCal[2],r2=n2.length;for(;t2<r2;t2++)if(n2[t2][0]===e2)return this.
_hydrateComponent(t2)}else if(this.jCal[2].length)return this._hydrateComponent(0);return null}getAllSubcomponents(e2){let t2=this.jCal[2].length,n2=0;if(e2){let r2=this.
jCal[2],i2=[];for(;n2<t2;n2++)e2===r2[n2][0]&&i2.push(this._hydrateComponent(n2));return i2}if(!this._components||this._hydratedComponentCount!==t2)for(;n2<t2;n2++)
this._hydrateComponent(n2);return this._components||[]}hasProperty(e2){let t2=this.jCal[1],n2=t2.length,r2=0;for(;r2<n2;r2++)if(t2[r2][0]===e2)return!0;return!1}getFirstProperty(e2){
if(e2){let t2=0,n2=this.jCal[1],r2=n2.length;for(;t2<r2;t2++)if(n2[t2][0]===e2)return this._hydrateProperty(t2)}else if(this.jCal[1].length)return this._hydrateProperty(
0);return null}getFirstPropertyValue(e2){let t2=this.getFirstProperty(e2);return t2?t2.getFirstValue():null}getAllProperties(e2){let t2=this.jCal[1].length,n2=0;
if(e2){let r2=this.jCal[1],i2=[];for(;n2<t2;n2++)e2===r2[n2][0]&&i2.push(this._hydrateProperty(n2));return i2}if(!this._properties||this._hydratedPropertyCount!==
t2)for(;n2<t2;n2++)this._hydrateProperty(n2);return this._properties||[]}_removeObjectByIndex(e2,t2,n2){if(t2||=[],t2[n2]){let e3=t2[n2];"parent"in e3&&(e3.parent=
null)}t2.splice(n2,1),this.jCal[e2].splice(n2,1)}_removeObject(e2,t2,n2){let r2=0,i2=this.jCal[e2],a2=i2.length,o2=this[t2];if(typeof n2=="string"){for(;r2<a2;r2++)
if(i2[r2][0]===n2)return this._removeObjectByIndex(e2,o2,r2),!0}else if(o2){for(;r2<a2;r2++)if(o2[r2]&&o2[r2]===n2)return this._removeObjectByIndex(e2,o2,r2),!0}
return!1}_removeAllObjects(e2,t2,n2){let r2=this[t2],i2=this.jCal[e2],a2=i2.length-1;for(;a2>=0;a2--)n2&&i2[a2][0]!==n2||this._removeObjectByIndex(e2,r2,a2)}addSubcomponent(e2){
this._components||(this._components=[],this._hydratedComponentCount=0),e2.parent&&e2.parent.removeSubcomponent(e2);let t2=this.jCal[2].push(e2.jCal);return this.
_components[t2-1]=e2,this._hydratedComponentCount++,e2.parent=this,e2}removeSubcomponent(e2){let t2=this._removeObject(2,"_components",e2);return t2&&this._hydratedComponentCount--,
t2}removeAllSubcomponents(e2){let t2=this._removeAllObjects(2,"_components",e2);return this._hydratedComponentCount=0,t2}addProperty(e2){if(!(e2 instanceof jp))
throw TypeError("must be instance of ICAL.Property");this._properties||(this._properties=[],this._hydratedPropertyCount=0),e2.parent&&e2.parent.removeProperty(e2);
let t2=this.jCal[1].push(e2.jCal);return this._properties[t2-1]=e2,this._hydratedPropertyCount++,e2.parent=this,e2}addPropertyWithValue(e2,t2){let n2=new jp(e2);
return n2.setValue(t2),this.addProperty(n2),n2}updatePropertyWithValue(e2,t2){let n2=this.getFirstProperty(e2);return n2?n2.setValue(t2):n2=this.addPropertyWithValue(
e2,t2),n2}removeProperty(e2){let t2=this._removeObject(1,"_properties",e2);return t2&&this._hydratedPropertyCount--,t2}removeAllProperties(e2){let t2=this._removeAllObjects(
1,"_properties",e2);return this._hydratedPropertyCount=0,t2}toJSON(){return this.jCal}toString(){return Z.component(this.jCal,this._designSet)}getTimeZoneByID(e2){
if(this.parent)return this.parent.getTimeZoneByID(e2);if(!this._timezoneCache)return null;if(this._timezoneCache.has(e2))return this._timezoneCache.get(e2);let t2=this.
getAllSubcomponents("vtimezone");for(let n2 of t2)if(n2.getFirstProperty("tzid").getFirstValue()===e2){let t3=new H({component:n2,tzid:e2});return this._timezoneCache.
set(e2,t3),t3}return null}},RecurExpansion=class{constructor(e2){this.ruleDates=[],this.exDates=[],this.fromData(e2)}complete=!1;ruleIterators=null;ruleDates=null;exDates=null;ruleDateInc=0;exDateInc=0;exDate=null;ruleDate=null;dtstart=null;last=null;fromData(e2){
let t2=If(e2.dtstart,B);if(t2)this.dtstart=t2;else throw Error(".dtstart (ICAL.Time) must be given");if(e2.component)this._init(e2.component);else{if(this.last=
If(e2.last,B)||t2.clone(),!e2.ruleIterators)throw Error(".ruleIterators or .component must be given");this.ruleIterators=e2.ruleIterators.map(function(e3){return If(
e3,Gf)}),this.ruleDateInc=e2.ruleDateInc,this.exDateInc=e2.exDateInc,e2.ruleDates&&(this.ruleDates=e2.ruleDates.map(e3=>If(e3,B)),this.ruleDate=this.ruleDates[this.
ruleDateInc]),e2.exDates&&(this.exDates=e2.exDates.map(e3=>If(e3,B)),this.exDate=this.exDates[this.exDateInc]),e2.complete!==void 0&&(this.complete=e2.complete)}}_compare_special(e2,t2){
return!e2.isDate&&t2.isDate?new B({year:e2.year,month:e2.month,day:e2.day}).compare(t2):e2.compare(t2)}next(){let e2,t2,n2,r2=0;for(;;){if(r2++>500)throw Error(
"max tries have occurred, rule may be impossible to fulfill.");if(t2=this.ruleDate,e2=this._nextRecurrenceIter(this.last),!t2&&!e2){this.complete=!0;break}if((!t2||
e2&&t2.compare(e2.last)>0)&&(t2=e2.last.clone(),e2.next()),this.ruleDate===t2&&this._nextRuleDay(),this.last=t2,this.exDate&&(n2=this._compare_special(this.last,
this.exDate),n2>0&&this._nextExDay(),n2===0))this._nextExDay();else return this.last}}toJSON(){function e2(e3){return e3.toJSON()}let t2=Object.create(null);return t2.
ruleIterators=this.ruleIterators.map(e2),this.ruleDates&&(t2.ruleDates=this.ruleDates.map(e2)),this.exDates&&(t2.exDates=this.exDates.map(e2)),t2.ruleDateInc=this.
ruleDateInc,t2.exDateInc=this.exDateInc,t2.last=this.last.toJSON(),t2.dtstart=this.dtstart.toJSON(),t2.complete=this.complete,t2}_extractDates(e2,t2){let n2=[],
r2=e2.getAllProperties(t2);for(let e3=0,t3=r2.length;e3<t3;e3++)for(let t4 of r2[e3].getValues()){let e4=Rf(n2,t4,(e5,t5)=>e5.compare(t5));n2.splice(e4,0,t4)}return n2}_init(e2){
if(this.ruleIterators=[],this.last=this.dtstart.clone(),!e2.hasProperty("rdate")&&!e2.hasProperty("rrule")&&!e2.hasProperty("recurrence-id"))this.ruleDate=this.
last.clone(),this.complete=!0;else{if(e2.hasProperty("rdate")&&(this.ruleDates=this._extractDates(e2,"rdate"),this.ruleDates[0]&&this.ruleDates[0].compare(this.
dtstart)<0?(this.ruleDateInc=0,this.last=this.ruleDates[0].clone()):this.ruleDateInc=Rf(this.ruleDates,this.last,(e3,t2)=>e3.compare(t2)),this.ruleDate=this.ruleDates[this.
ruleDateInc]),e2.hasProperty("rrule")){let t2=e2.getAllProperties("rrule"),n2=0,r2=t2.length,i2,a2;for(;n2<r2;n2++)i2=t2[n2].getFirstValue(),a2=i2.iterator(this.
dtstart),this.ruleIterators.push(a2),a2.next()}e2.hasProperty("exdate")&&(this.exDates=this._extractDates(e2,"exdate"),this.exDateInc=Rf(this.exDates,this.last,
this._compare_special),this.exDate=this.exDates[this.exDateInc])}}_nextExDay(){this.exDate=this.exDates[++this.exDateInc]}_nextRuleDay(){this.ruleDate=this.ruleDates[++this.
ruleDateInc]}_nextRecurrenceIter(){let e2=this.ruleIterators;if(e2.length===0)return null;let t2=e2.length,n2,r2,i2=0,a2;for(;i2<t2;i2++)n2=e2[i2],r2=n2.last,n2.
completed?(t2--,i2!==0&&i2--,e2.splice(i2,1)):(!a2||a2.last.compare(r2)>0)&&(a2=n2);return a2}},Np=class Event{constructor(e2,t2){e2 instanceof Mp||(t2=e2,e2=null),
this.component=e2||new Mp("vevent"),this._rangeExceptionCache=Object.create(null),this.exceptions=Object.create(null),this.rangeExceptions=[],t2&&t2.strictExceptions&&
(this.strictExceptions=t2.strictExceptions),t2&&t2.exceptions?t2.exceptions.forEach(this.relateException,this):this.component.parent&&!this.isRecurrenceException()&&
this.component.parent.getAllSubcomponents("vevent").forEach(function(e3){e3.hasProperty("recurrence-id")&&this.relateException(e3)},this)}static THISANDFUTURE="\
THISANDFUTURE";exceptions=null;strictExceptions=!1;relateException(e2){if(this.isRecurrenceException())throw Error("cannot relate exception to exceptions");if(e2 instanceof
Mp&&(e2=new Event(e2)),this.strictExceptions&&e2.uid!==this.uid)throw Error("attempted to relate unrelated exception");let t2=e2.recurrenceId.toString();if(this.
exceptions[t2]=e2,e2.modifiesFuture()){let n2=[e2.recurrenceId.toUnixTime(),t2],r2=Rf(this.rangeExceptions,n2,Pp);this.rangeExceptions.splice(r2,0,n2)}}modifiesFuture(){
return this.component.hasProperty("recurrence-id")?this.component.getFirstProperty("recurrence-id").getParameter("range")===Event.THISANDFUTURE:!1}findRangeException(e2){
if(!this.rangeExceptions.length)return null;let t2=e2.toUnixTime(),n2=Rf(this.rangeExceptions,[t2],Pp);if(--n2,n2<0)return null;let r2=this.rangeExceptions[n2];
return t2<r2[0]?null:r2[1]}getOccurrenceDetails(e2){let t2=e2.toString(),n2=e2.convertToZone(H.utcTimezone).toString(),r2,i2={recurrenceId:e2};if(t2 in this.exceptions)
r2=i2.item=this.exceptions[t2],i2.startDate=r2.startDate,i2.endDate=r2.endDate,i2.item=r2;else if(n2 in this.exceptions)r2=this.exceptions[n2],i2.startDate=r2.startDate,
i2.endDate=r2.endDate,i2.item=r2;else{let t3=this.findRangeException(e2),n3;if(t3){let r3=this.exceptions[t3];i2.item=r3;let a2=this._rangeExceptionCache[t3];if(!a2){
let e3=r3.recurrenceId.clone(),n4=r3.startDate.clone();e3.zone=n4.zone,a2=n4.subtractDate(e3),this._rangeExceptionCache[t3]=a2}let o2=e2.clone();o2.zone=r3.startDate.
zone,o2.addDuration(a2),n3=o2.clone(),n3.addDuration(r3.duration),i2.startDate=o2,i2.endDate=n3}else n3=e2.clone(),n3.addDuration(this.duration),i2.endDate=n3,i2.
startDate=e2,i2.item=this}return i2}iterator(e2){return new RecurExpansion({component:this.component,dtstart:e2||this.startDate})}isRecurring(){let e2=this.component;
return e2.hasProperty("rrule")||e2.hasProperty("rdate")}isRecurrenceException(){return this.component.hasProperty("recurrence-id")}getRecurrenceTypes(){let e2=this.
component.getAllProperties("rrule"),t2=0,n2=e2.length,r2=Object.create(null);for(;t2<n2;t2++){let n3=e2[t2].getFirstValue();r2[n3.freq]=!0}return r2}get uid(){return this.
_firstProp("uid")}set uid(e2){this._setProp("uid",e2)}get startDate(){return this._firstProp("dtstart")}set startDate(e2){this._setTime("dtstart",e2)}get endDate(){
let e2=this._firstProp("dtend");if(!e2){let t2=this._firstProp("duration");e2=this.startDate.clone(),t2?e2.addDuration(t2):e2.isDate&&(e2.day+=1)}return e2}set endDate(e2){
this.component.hasProperty("duration")&&this.component.removeProperty("duration"),this._setTime("dtend",e2)}get duration(){return this._firstProp("duration")||this.
endDate.subtractDateTz(this.startDate)}set duration(e2){this.component.hasProperty("dtend")&&this.component.removeProperty("dtend"),this._setProp("duration",e2)}get location(){
return this._firstProp("location")}set location(e2){this._setProp("location",e2)}get attendees(){return this.component.getAllProperties("attendee")}get summary(){
return this._firstProp("summary")}set summary(e2){this._setProp("summary",e2)}get description(){return this._firstProp("description")}set description(e2){this._setProp(
"description",e2)}get color(){return this._firstProp("color")}set color(e2){this._setProp("color",e2)}get organizer(){return this._firstProp("organizer")}set organizer(e2){
this._setProp("organizer",e2)}get sequence(){return this._firstProp("sequence")}set sequence(e2){this._setProp("sequence",e2)}get recurrenceId(){return this._firstProp(
"recurrence-id")}set recurrenceId(e2){this._setTime("recurrence-id",e2)}_setTime(e2,t2){let n2=this.component.getFirstProperty(e2);n2||(n2=new jp(e2),this.component.
addProperty(n2)),t2.zone===H.localTimezone||t2.zone===H.utcTimezone?n2.removeParameter("tzid"):n2.setParameter("tzid",t2.zone.tzid),n2.setValue(t2)}_setProp(e2,t2){
this.component.updatePropertyWithValue(e2,t2)}_firstProp(e2){return this.component.getFirstPropertyValue(e2)}toString(){return this.component.toString()}};function Pp(e2,t2){
return e2[0]>t2[0]?1:t2[0]>e2[0]?-1:0}var Fp={foldLength:75,debug:!1,newLineChar:`\r
`,Binary:wf,Component:Mp,ComponentParser:class{constructor(e2){e2===void 0&&(e2={});for(let[t2,n2]of Object.entries(e2))this[t2]=n2}parseEvent=!0;parseTimezone=!0;oncomplete=function(){};onerror=function(e2){};ontimezone=function(e2){};onevent=function(e2){};process(e2){
typeof e2=="string"&&(e2=V(e2)),e2 instanceof Mp||(e2=new Mp(e2));let t2=e2.getAllSubcomponents(),n2=0,r2=t2.length,i2;for(;n2<r2;n2++)switch(i2=t2[n2],i2.name){case"\
vtimezone":if(this.parseTimezone){let e3=i2.getFirstPropertyValue("tzid");e3&&this.ontimezone(new H({tzid:e3,component:i2}))}break;case"vevent":this.parseEvent&&
this.onevent(new Np(i2));break;default:continue}this.oncomplete()}},Duration:Df,Event:Np,Period:kf,Property:jp,Recur:Zf,RecurExpansion,RecurIterator:Gf,Time:B,Timezone:H,
TimezoneService:Nf,UtcOffset:Uf,VCardTime:Wf,parse:V,stringify:Z,design:X,helpers:Hf};const Ip=5e3;async function Lp(e2){let t2=e2.replace(/^\uFEFF/,"");if(t2.length>
5e6)return{message:"is larger than 5 MB; export only the windows and freezes"};let{default:n2}=await Promise.resolve().then(()=>Cf),r2=zp(n2,t2);if(typeof r2=="\
string")return{message:r2};let i2=Bp(r2).flatMap(([e3,,t3])=>e3==="vcalendar"?t3:[]),a2=i2.filter(([e3])=>e3==="vevent");if(Bp(r2).length===0)return{message:"ho\
lds no calendar; expected BEGIN:VCALENDAR"};if(a2.length===0)return{message:"holds no event, so it says nothing; leave it out, or export its windows and freezes"};
if(a2.length>Ip)return{message:`has ${a2.length} events; at most ${Ip} are supported`};let o2=t2.split(/\r?\n/).flatMap((e3,t3)=>/^BEGIN:VEVENT\s*$/i.test(e3)?[
t3+1]:[]);return{events:a2.map(([,e3],t3)=>({line:o2[t3]??1,properties:e3})),locations:new Map(i2.flatMap(Wp))}}function Q(e2,t2){return e2.properties.find(e3=>e3.
name===t2)}function Rp(e2,t2){let n2=Q(e2,t2)?.values[0];return typeof n2=="string"?n2:""}function zp(e2,t2){try{return e2.parse(t2)}catch(e3){return`is not an \
iCalendar file: ${e3 instanceof Error?e3.message.slice(0,200):"unreadable"}`}}function Bp(e2){return Array.isArray(e2)?(e2.length>0&&Array.isArray(e2[0])?e2:[e2]).
flatMap(e3=>Vp(e3,0)):[]}function Vp(e2,t2){if(!Array.isArray(e2)||t2>4)return[];let[n2,r2,i2]=e2;return typeof n2=="string"?[[n2,Up(r2).flatMap(Hp),Up(i2).flatMap(
e3=>Vp(e3,t2+1))]]:[]}function Hp(e2){let[t2,n2,r2,...i2]=Up(e2);if(typeof t2!="string"||typeof r2!="string")return[];let a2=e3=>{let t3=Object.entries(n2??{}).
find(([t4])=>t4===e3)?.[1];return typeof t3=="string"?t3:void 0};return[{name:t2,tzid:a2("tzid"),range:a2("range"),type:r2,values:i2}]}function Up(e2){return Array.
isArray(e2)?e2:[]}function Wp([e2,t2]){if(e2!=="vtimezone")return[];let n2=e3=>t2.find(t3=>t3.name===e3)?.values[0],r2=n2("tzid"),i2=n2("x-lic-location");return typeof r2==
"string"&&typeof i2=="string"?[[r2,i2]]:[]}const Gp=new Map(Object.entries({"afghanistan standard time":"Asia/Kabul","alaskan standard time":"America/Anchorage",
"aleutian standard time":"America/Adak","altai standard time":"Asia/Barnaul","arab standard time":"Asia/Riyadh","arabian standard time":"Asia/Dubai","arabic sta\
ndard time":"Asia/Baghdad","argentina standard time":"America/Buenos_Aires","astrakhan standard time":"Europe/Astrakhan","atlantic standard time":"America/Halif\
ax","aus central standard time":"Australia/Darwin","aus central w. standard time":"Australia/Eucla","aus eastern standard time":"Australia/Sydney","azerbaijan s\
tandard time":"Asia/Baku","azores standard time":"Atlantic/Azores","bahia standard time":"America/Bahia","bangladesh standard time":"Asia/Dhaka","belarus standa\
rd time":"Europe/Minsk","bougainville standard time":"Pacific/Bougainville","canada central standard time":"America/Regina","cape verde standard time":"Atlantic\
/Cape_Verde","caucasus standard time":"Asia/Yerevan","cen. australia standard time":"Australia/Adelaide","central america standard time":"America/Guatemala","ce\
ntral asia standard time":"Asia/Bishkek","central brazilian standard time":"America/Cuiaba","central europe standard time":"Europe/Budapest","central european s\
tandard time":"Europe/Warsaw","central pacific standard time":"Pacific/Guadalcanal","central standard time":"America/Chicago","central standard time (mexico)":"\
America/Mexico_City","chatham islands standard time":"Pacific/Chatham","china standard time":"Asia/Shanghai","cuba standard time":"America/Havana","dateline sta\
ndard time":"Etc/GMT+12","e. africa standard time":"Africa/Nairobi","e. australia standard time":"Australia/Brisbane","e. europe standard time":"Europe/Chisinau",
"e. south america standard time":"America/Sao_Paulo","easter island standard time":"Pacific/Easter","eastern standard time":"America/New_York","eastern standard\
 time (mexico)":"America/Cancun","egypt standard time":"Africa/Cairo","ekaterinburg standard time":"Asia/Yekaterinburg","fiji standard time":"Pacific/Fiji","fle\
 standard time":"Europe/Kiev","georgian standard time":"Asia/Tbilisi","gmt standard time":"Europe/London","greenland standard time":"America/Godthab","greenwich\
 standard time":"Atlantic/Reykjavik","gtb standard time":"Europe/Bucharest","haiti standard time":"America/Port-au-Prince","hawaiian standard time":"Pacific/Hon\
olulu","india standard time":"Asia/Calcutta","iran standard time":"Asia/Tehran","israel standard time":"Asia/Jerusalem","jordan standard time":"Asia/Amman","kal\
iningrad standard time":"Europe/Kaliningrad","korea standard time":"Asia/Seoul","libya standard time":"Africa/Tripoli","line islands standard time":"Pacific/Kir\
itimati","lord howe standard time":"Australia/Lord_Howe","magadan standard time":"Asia/Magadan","magallanes standard time":"America/Punta_Arenas","marquesas sta\
ndard time":"Pacific/Marquesas","mauritius standard time":"Indian/Mauritius","middle east standard time":"Asia/Beirut","montevideo standard time":"America/Monte\
video","morocco standard time":"Africa/Casablanca","mountain standard time":"America/Denver","mountain standard time (mexico)":"America/Mazatlan","myanmar stand\
ard time":"Asia/Rangoon","n. central asia standard time":"Asia/Novosibirsk","namibia standard time":"Africa/Windhoek","nepal standard time":"Asia/Katmandu","new\
 zealand standard time":"Pacific/Auckland","newfoundland standard time":"America/St_Johns","norfolk standard time":"Pacific/Norfolk","north asia east standard t\
ime":"Asia/Irkutsk","north asia standard time":"Asia/Krasnoyarsk","north korea standard time":"Asia/Pyongyang","omsk standard time":"Asia/Omsk","pacific sa stan\
dard time":"America/Santiago","pacific standard time":"America/Los_Angeles","pacific standard time (mexico)":"America/Tijuana","pakistan standard time":"Asia/Ka\
rachi","paraguay standard time":"America/Asuncion","qyzylorda standard time":"Asia/Qyzylorda","romance standard time":"Europe/Paris","russia time zone 10":"Asia\
/Srednekolymsk","russia time zone 11":"Asia/Kamchatka","russia time zone 3":"Europe/Samara","russian standard time":"Europe/Moscow","sa eastern standard time":"\
America/Cayenne","sa pacific standard time":"America/Bogota","sa western standard time":"America/La_Paz","saint pierre standard time":"America/Miquelon","sakhal\
in standard time":"Asia/Sakhalin","samoa standard time":"Pacific/Apia","sao tome standard time":"Africa/Sao_Tome","saratov standard time":"Europe/Saratov","se a\
sia standard time":"Asia/Bangkok","singapore standard time":"Asia/Singapore","south africa standard time":"Africa/Johannesburg","south sudan standard time":"Afr\
ica/Juba","sri lanka standard time":"Asia/Colombo","sudan standard time":"Africa/Khartoum","syria standard time":"Asia/Damascus","taipei standard time":"Asia/Ta\
ipei","tasmania standard time":"Australia/Hobart","tocantins standard time":"America/Araguaina","tokyo standard time":"Asia/Tokyo","tomsk standard time":"Asia/T\
omsk","tonga standard time":"Pacific/Tongatapu","transbaikal standard time":"Asia/Chita","turkey standard time":"Europe/Istanbul","turks and caicos standard tim\
e":"America/Grand_Turk","ulaanbaatar standard time":"Asia/Ulaanbaatar","us eastern standard time":"America/Indianapolis","us mountain standard time":"America/Ph\
oenix",utc:"UTC","utc+12":"Etc/GMT-12","utc+13":"Etc/GMT-13","utc-02":"Etc/GMT+2","utc-08":"Etc/GMT+8","utc-09":"Etc/GMT+9","utc-11":"Etc/GMT+11","venezuela sta\
ndard time":"America/Caracas","vladivostok standard time":"Asia/Vladivostok","volgograd standard time":"Europe/Volgograd","w. australia standard time":"Australi\
a/Perth","w. central africa standard time":"Africa/Lagos","w. europe standard time":"Europe/Berlin","w. mongolia standard time":"Asia/Hovd","west asia standard \
time":"Asia/Tashkent","west bank standard time":"Asia/Hebron","west pacific standard time":"Pacific/Port_Moresby","yakutsk standard time":"Asia/Yakutsk","yukon \
standard time":"America/Whitehorse"})),Kp=new Map;function qp(e2){let t2=e2.trim();return oe(t2)?t2==="UTC"||t2==="Etc/UTC"?{zone:"UTC"}:!t2.includes("/")||t2.startsWith(
"Etc/")?{zone:t2,advice:Xp(t2)}:{zone:t2}:Yp(t2)}function Jp(e2){let t2=e2.trim().replace(/^"|"$/g,""),n2=Gp.get(t2.toLowerCase());if(n2!==void 0)return n2;if(oe(
t2))return t2==="Etc/UTC"?"UTC":t2;let r2=/[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(t2)?.[0];return r2!==void 0&&oe(r2)?r2:void 0}function Yp(e2){let t2=e2.
slice(0,60);if(/^[+-]?\d|^(UTC|GMT)[+-]/i.test(e2))return{message:`"${t2}" is a fixed offset, which is wrong for half of the year; name a place, like Europe/Ber\
lin.`};let n2=Gp.get(e2.toLowerCase())??Zp(e2);return{message:`The time zone "${t2}" is unknown; ${n2===void 0?"use an IANA name, like Europe/Berlin":`did you m\
ean ${n2}?`}`,...n2!==void 0&&{suggestion:n2}}}function Xp(e2){return`"${e2}" is a fixed offset or a legacy name, and does not follow the clocks of a place; nam\
e one, like Europe/Berlin.`}function Zp(e2){let n2=e2.toLowerCase().replace(/ /g,"_").slice(0,60);for(let e3 of Intl.supportedValuesOf("timeZone"))Kp.size<1e3&&
Kp.set((e3.split("/").at(-1)??"").toLowerCase(),e3);let r2=Kp.get(n2.split("/").at(-1)??"");if(r2!==void 0)return r2;let i2=Intl.supportedValuesOf("timeZone").map(
e3=>({zone:e3,distance:t.B(n2,e3.toLowerCase())})).sort((e3,t2)=>e3.distance-t2.distance)[0];return i2!==void 0&&i2.distance<=Math.max(2,n2.length/4)?i2.zone:void 0}
function Qp(e2,t2,n2,r2="GV200"){let i2=Rp(t2,"summary")||Rp(t2,"uid"),a2={file:e2.file,line:t2.line};return e2.faults.push({code:r2,message:`Event "${i2.slice(
0,80)}": ${n2}`,location:a2}),null}function $p(e2,t2,n2,r2=n2.values[0]){let i2=typeof r2=="string"?r2:"",a2=i2.endsWith("Z")?"UTC":nm(e2,t2,n2);if(a2===null)return null;
let o2=/^\d{4}-\d\d-\d\d$/.test(i2),s2=o2?`${i2}T00:00:00`:i2.replace(/Z$/,""),c2=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(s2)?e2.time.resolve(s2,a2):void 0;return c2?
{instant:c2.instant,last:c2.last,local:s2,zone:a2,dateOnly:o2}:Qp(e2,t2,`${n2.name.toUpperCase()} "${i2.slice(0,40)}" is not a time.`)}function em(e2,t2,n2,r2){
let i2=Q(t2,"duration")?.values[0];if(typeof i2=="string")return i2;let a2=Q(t2,"dtend");if(!a2)return n2.dateOnly?"P1D":Qp(e2,t2,"has no DTEND and no DURATION.");
let o2=$p(e2,t2,a2);return o2?o2.instant<=n2.instant?Qp(e2,t2,"does not end after it starts."):n2.dateOnly&&o2.dateOnly?`P${e2.time.daysBetween(n2.local,o2.local)}\
D`:tm(n2.instant,r2?o2.last:o2.instant):null}function tm(e2,t2){return`PT${Math.round((t2-e2)/n.qt)}M`}function nm(e2,t2,{tzid:n2}){if(n2===void 0)return e2.timezone??
Qp(e2,t2,"has a time without a zone; say timezone: for this .ics source.","GV201");let r2=e2.parsed.locations.get(n2),i2=Jp(n2)??(r2===void 0?void 0:Jp(r2));return i2===
void 0?Qp(e2,t2,`is in the zone "${n2.slice(0,60)}", which is no IANA or Outlook name; export it with one, like Europe/Berlin.`,"GV201"):i2}function rm(e2,t2,n2,r2){
let{zone:i2,duration:a2}=r2,o2=n2.flatMap(t3=>fm(e2,t3,r2)??[]);return{except:[...lm(e2,t2,i2),...o2.flatMap(({except:e3})=>e3)],add:[...um(e2,t2,a2),...o2.flatMap(
({add:e3})=>e3)]}}function im(e2){return om(e2)==="CANCELLED"}function am(e2){return om(e2)==="TENTATIVE"||sm(e2,"transp")==="TRANSPARENT"}function om(e2){return sm(
e2,"status")}function sm(e2,t2){return Rp(e2,t2).trim().toUpperCase()}function cm(e2,t2,n2){let r2=Q(e2,"rrule")?.values[0];if(typeof r2=="object"&&r2)return Object.
entries(r2).map(([e3,r3])=>e3==="until"?`UNTIL=${hm(String(r3),t2,n2)}`:e3==="wkst"?`WKST=${mm(r3)}`:`${e3.toUpperCase()}=${(Array.isArray(r3)?r3:[r3]).join(",")}`).
join(";")}function lm(e2,t2,n2){return pm(t2,"exdate").flatMap(([r2,i2])=>{if(r2.type==="date"&&typeof i2=="string")return[i2];let a2=$p(e2,t2,r2,i2);return a2?
a2.zone===n2&&n2!=="UTC"?[a2.local]:[ne(a2.instant)]:[]})}function um(e2,t2,n2){return pm(t2,"rdate").flatMap(([r2,i2])=>{let[a2,o2]=Array.isArray(i2)?i2:[i2,void 0],
s2=$p(e2,t2,r2,a2);if(!s2)return[];let c2=typeof o2=="string"?dm(o2,s2,n3=>$p(e2,t2,r2,n3)):n2;return c2===null?[]:[{start:ne(s2.instant),duration:c2}]})}function dm(e2,t2,n2){
if(e2.startsWith("P"))return e2;let r2=n2(e2);return r2&&tm(t2.instant,r2.instant)}function fm(e2,t2,{duration:n2,happens:r2,holds:i2}){let a2=Q(t2,"recurrence-\
id"),o2=a2?$p(e2,t2,a2):null;if(!a2||!o2)return null;if(a2.range!==void 0)return Qp(e2,t2,"moves all later occurrences at once (RANGE), which is not supported.");
let s2=[a2.type==="date"?o2.local.slice(0,10):ne(o2.instant)];if(!r2(t2))return{except:s2,add:[]};let c2=Q(t2,"dtstart"),l2=c2?$p(e2,t2,c2):o2;if(!l2)return null;
let u2=Q(t2,"dtend")??Q(t2,"duration")?em(e2,t2,l2,i2):n2;return u2===null?null:{except:s2,add:[{start:ne(l2.instant),duration:u2}]}}function pm(e2,t2){return e2.
properties.filter(e3=>e3.name===t2).flatMap(e3=>e3.values.map(t3=>[e3,t3]))}function mm(e2){return["","SU","MO","TU","WE","TH","FR","SA"][Number(e2)]??String(e2)}
function hm(e2,t2,n2){let r2=e2.length===10?`${e2}T23:59:59`:e2.replace(/Z$/,""),i2=n2.resolve(r2,e2.endsWith("Z")?"UTC":t2);return i2?ne(i2.instant).replace(/[-:]/g,
""):e2}const gm=["SU","MO","TU","WE","TH","FR","SA"],_m=[31,28,31,30,31,30,31,31,30,31,30,31];function vm(e2){let t2=new Date(e2*n.Gt);return{number:e2,year:t2.
getUTCFullYear(),month:t2.getUTCMonth()+1,date:t2.getUTCDate(),weekday:t2.getUTCDay()}}function ym(e2,t2){let n2=km(e2,t2),r2=wm(e2,t2),i2=[...Tm(e2),...Om(e2),
...Em(e2),...Dm(e2),...Am(e2),...Nm(e2,t2)];return e3=>{if(!n2.includes(Cm(e3))||!r2(e3))return!1;if(i2.length===0)return!0;let t3=vm(e3);return i2.every(e4=>e4(
t3))}}function bm(e2,t2){return e2.get(t2)?.split(",").map(Number)}function xm(e2,t2){return t2-(Cm(t2)-Sm(e2)+7)%7}function Sm(e2){return gm.indexOf(e2.get("WK\
ST")??"MO")}function Cm(e2){return((e2+4)%7+7)%7}function wm(e2,t2){let n2=Number(e2.get("INTERVAL")??1);if(n2===1)return()=>!0;let r2={WEEKLY:t3=>xm(e2,t3)/7,MONTHLY:e3=>vm(
e3).year*12+vm(e3).month,YEARLY:t3=>vm(e2.has("BYWEEKNO")?xm(e2,t3)+3:t3).year}[e2.get("FREQ")??""]??(e3=>e3),i2=r2(t2.number);return e3=>(r2(e3)-i2)%n2===0}function Tm(e2){
let t2=bm(e2,"BYMONTH");return t2?[({month:e3})=>t2.includes(e3)]:[]}function Em(e2){let t2=bm(e2,"BYMONTHDAY");return t2?[e3=>t2.includes(e3.date)||t2.includes(
e3.date-Fm(e3)-1)]:[]}function Dm(e2){let t2=bm(e2,"BYYEARDAY");return t2?[e3=>t2.includes(Im(e3))||t2.includes(Im(e3)-Lm(e3.year)-1)]:[]}function Om(e2){let t2=bm(
e2,"BYWEEKNO");return t2?[({number:n2})=>{let r2=vm(xm(e2,n2)+3),i2=Math.ceil(Im(r2)/7),a2=i2+Math.floor((Lm(r2.year)-Im(r2))/7);return t2.includes(i2)||t2.includes(
i2-a2-1)}]:[]}function km(e2,t2){let n2=e2.get("BYDAY")?.split(",").map(Mm);return n2?n2.map(({weekday:e3})=>e3):(e2.get("FREQ")==="WEEKLY"||e2.has("BYWEEKNO"))&&
!Pm(e2)?[t2.weekday]:[0,1,2,3,4,5,6]}function Am(e2){let t2=e2.get("BYDAY")?.split(",").map(Mm)??[];if(t2.every(({number:e3})=>e3===0))return[];let n2=e2.get("F\
REQ")==="YEARLY"&&!e2.has("BYMONTH");return[e3=>t2.some(({weekday:t3,number:r2})=>t3===e3.weekday&&jm(r2,e3,n2))]}function jm(e2,t2,n2){if(e2===0)return!0;let r2=n2?
Im(t2):t2.date,i2=n2?Lm(t2.year):Fm(t2);return e2>0?e2===Math.ceil(r2/7):-e2===Math.ceil((i2-r2+1)/7)}function Mm(e2){return{weekday:gm.indexOf(e2.slice(-2)),number:Number(
e2.slice(0,-2))}}function Nm(e2,t2){let n2=e2.get("FREQ");if(!(n2==="MONTHLY"||n2==="YEARLY"&&!e2.has("BYWEEKNO"))||e2.has("BYDAY")||Pm(e2))return[];let r2=({date:e3})=>e3===
t2.date;return n2==="MONTHLY"||e2.has("BYMONTH")?[r2]:[r2,({month:e3})=>e3===t2.month]}function Pm(e2){return e2.has("BYMONTHDAY")||e2.has("BYYEARDAY")}function Fm({
year:e2,month:t2}){return(_m[t2-1]??31)+ +(t2===2&&Lm(e2)===366)}function Im({number:e2,year:t2}){return e2-Date.UTC(t2,0,1)/n.Gt+1}function Lm(e2){return e2%4==
0&&(e2%100!=0||e2%400==0)?366:365}function Rm(e2,t2,r2){let i2=new Map(e2.split(";").map(e3=>e3.split("=",2))),a2=e3=>!r2.resolve(e3).gap,o2=zm(i2,t2,()=>!0),s2=zm(
i2,t2,a2),c2=Wm(i2,s2,t2,a2),l2=Gm(i2);return{walls:(e3,t3)=>o2(e3,Math.min(t3,c2(t3)+1)).filter(e4=>r2.resolve(e4).instant<=l2),starts:(e3,t3)=>{let i3=t3+n.Gt;
return s2(e3-n.Gt,Math.min(i3,c2(i3)+1)).map(e4=>r2.resolve(e4)).filter(({gap:n2,instant:r3})=>!n2&&r3>=e3&&r3<t3&&r3<=l2).map(({instant:e4})=>e4)}}}function zm(e2,t2,r2){
let i2=ym(e2,vm(Math.floor(t2/n.Gt))),a2=Um(e2,t2),o2=bm(e2,"BYSETPOS"),s2=(e3,t3)=>{let r3=[];for(let o3=Math.floor(e3/n.Gt);o3*n.Gt<t3;o3++)if(i2(o3))for(let i3 of a2){
let a3=o3*n.Gt+i3;a3>=e3&&a3<t3&&r3.push(a3)}return r3};return o2?(n2,i3)=>{let a3=Math.max(n2,t2);return Vm(e2,a3,i3).flatMap(e3=>Bm(s2(...e3).filter(r2),o2)).
filter(e3=>e3>=a3&&e3<i3)}:(e3,n2)=>s2(Math.max(e3,t2),n2)}function Bm(e2,t2){return e2.filter((n2,r2)=>t2.includes(r2+1)||t2.includes(r2-e2.length))}function Vm(e2,t2,r2){
let i2=[];for(let a2=t2;a2<r2;){let t3=Hm(e2,vm(Math.floor(a2/n.Gt)));i2.push(t3),a2=t3[1]}return i2}function Hm(e2,t2){let{year:r2,month:i2,number:a2}=t2,o2=e2.
get("FREQ");if(o2==="YEARLY")return[Date.UTC(r2,0,1),Date.UTC(r2+1,0,1)];if(o2==="MONTHLY")return[Date.UTC(r2,i2-1,1),Date.UTC(r2,i2,1)];if(o2==="DAILY")return[
a2*n.Gt,(a2+1)*n.Gt];let s2=xm(e2,t2.number);return[s2*n.Gt,(s2+7)*n.Gt]}function Um(e2,t2){let n2=new Date(t2),r2=bm(e2,"BYHOUR")??[n2.getUTCHours()],i2=bm(e2,
"BYMINUTE")??[n2.getUTCMinutes()],a2=e2.has("BYSECOND")?0:n2.getUTCSeconds(),o2=r2.flatMap(e3=>i2.map(t3=>((e3*60+t3)*60+a2)*1e3));return[...new Set(o2)].sort((e3,t3)=>e3-
t3)}function Wm(e2,t2,n2,r2){let[i2=1/0]=bm(e2,"COUNT")??[],a2=n2,o2=1/0;return e3=>{if(i2===1/0||o2!==1/0||e3<=a2)return o2;let n3=t2(a2,e3).filter(r2);return n3.
length>=i2&&(o2=n3[i2-1]??1/0),i2-=n3.length,a2=e3,o2}}function Gm(e2){let t2=/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(e2.get("UNTIL")??"");if(!t2)return 1/0;
let[n2=0,r2=1,i2=1,a2=0,o2=0,s2=0]=t2.slice(1).map(Number);return Date.UTC(n2,r2-1,i2,a2,o2,s2)}const Km=4*n.Gt;function qm(e2){let t2=new Map,r2=new Map,i2=n2=>{
let r3=t2.get(n2);if(r3!==void 0)return r3;let i3=e2(n2*Km);return t2.set(n2,i3),i3},a2=t3=>{if(r2.has(t3))return r2.get(t3);let n2=i2(t3)===i2(t3+1)?void 0:Jm(
t3,i2(t3),e2);return r2.set(t3,n2),n2},o2=e3=>{let t3=Math.floor(e3/Km),n2=a2(t3);return i2(n2!==void 0&&e3>=n2?t3+1:t3)},s2=e3=>{let t3=Math.floor(e3/Km),n2=a2(
t3);return(n2!==void 0&&n2<=e3?n2:a2(t3-1))??e3};return{offset:o2,resolve:e3=>{let t3=o2(e3-n.Gt),r3=o2(e3+n.Gt);if(t3===r3){let n2=e3-t3;return{instant:n2,gap:!1,
twice:!1,last:n2,jump:n2}}let i3=[t3,r3].filter(t4=>o2(e3-t4)===t4).map(t4=>e3-t4),[a3=e3-t3]=i3.sort((e4,t4)=>e4-t4),c2=i3.at(-1)??a3,l2=i3.length===0;return{instant:a3,
gap:l2,twice:i3.length===2,last:c2,jump:l2?s2(a3):a3}}}}function Jm(e2,t2,n2){let r2=e2*Km,i2=r2+Km;for(;i2-r2>1;){let e3=Math.floor((r2+i2)/2);n2(e3)===t2?r2=e3:
i2=e3}return i2}const Ym=new Map;function Xm(e2){let t2=Ym.get(e2);if(t2)return t2;let n2=qm(t3=>ae(t3,e2)-Math.floor(t3/1e3)*1e3);return Ym.set(e2,n2),n2}const $={
resolve(e2,t2){let n2=$m(e2);return n2===void 0?void 0:Xm(t2).resolve(n2)},wall:(e2,t2)=>th(e2+Xm(t2).offset(e2)),add(e2,t2,r2,i2){let{days:a2,millis:o2}=Qm(t2);
if(a2===0)return e2+i2*o2;let s2=Xm(r2);return s2.resolve(e2+s2.offset(e2)+i2*a2*n.Gt).instant+i2*o2},addDays:(e2,t2)=>th(($m(e2)??NaN)+t2*n.Gt),daysBetween(e2,t2){
let r2=e3=>$m(`${e3.slice(0,10)}T00:00`)??NaN;return Math.round((r2(t2)-r2(e2))/n.Gt)},recurrence(e2,t2,n2){let r2=$m(t2);return r2===void 0?void 0:Rm(e2,r2,Xm(
n2))}},Zm=new Map;function Qm(e2){let t2=Zm.get(e2);if(t2)return t2;let[r2="P",i2]=e2.split("T",2),a2={days:(_(r2)??0)/n.Gt,millis:i2===void 0?0:_(`PT${i2}`)??0};
return Zm.size<1e3&&Zm.set(e2,a2),a2}function $m(e2){let t2=Date.parse(`${e2.length===16?`${e2}:00`:e2}Z`);if(!Number.isNaN(t2))return th(t2).startsWith(e2)?t2:
void 0}const eh=new Map;function th(e2){let t2=Math.floor(e2/n.Gt);return`${nh(t2*n.Gt).slice(0,11)}${nh(e2-t2*n.Gt).slice(11)}`}function nh(e2){let t2=eh.get(e2);
if(t2!==void 0)return t2;let n2=new Date(e2).toISOString().slice(0,19);return eh.size<5e3&&eh.set(e2,n2),n2}var rh=e.n({readIcs:()=>ih});async function ih(e2,t2){
let n2=await Lp(e2),r2={id:t2.id,windows:[],freezes:[],advisories:[],location:{file:t2.file}};if("message"in n2)return{source:r2,faults:[{code:"GV200",message:`${t2.
file} ${n2.message}.`,location:{file:t2.file}}]};let i2={parsed:n2,file:t2.file,timezone:t2.timezone,time:$,faults:[]},a2=n2.events.filter(e3=>!Q(e3,"recurrence\
-id")),o2=uh(n2.events),s2=new Set(a2.map(e3=>Rp(e3,"uid"))),c2=n2.events.filter(e3=>Q(e3,"recurrence-id")&&!s2.has(Rp(e3,"uid"))),l2=[...a2.flatMap(e3=>oh(i2,t2,
e3,o2.get(Rp(e3,"uid"))??[])),...c2.flatMap(e3=>oh(i2,t2,e3,[]))];return{source:{...r2,windows:l2.flatMap(({window:e3})=>e3?[e3]:[]),freezes:l2.flatMap(({freeze:e3})=>e3?
[e3]:[]),advisories:l2.flatMap(({advisory:e3})=>e3?[e3]:[])},faults:i2.faults}}function ah(e2,t2,n2){if(n2)return n2;let r2=t2.properties.filter(({name:e3})=>e3===
"categories").flatMap(({values:e3})=>e3).map(e3=>String(e3).trim().toLowerCase());return["freeze","window","advisory"].find(e3=>r2.includes(e3))??Qp(e2,t2,"is n\
either a window nor a freeze; give it the category WINDOW, FREEZE or ADVISORY, or say kind: for this .ics source.")}function oh(e2,t2,n2,r2){if(im(n2))return[];
let i2=ah(e2,n2,t2.kind);if(i2==="window"&&am(n2))return[];let a2=i2&&sh(e2,n2,r2,i2);return!i2||!a2?[]:i2==="window"?[{window:ch(a2,t2)}]:lh(i2,a2,t2)}function sh(e2,t2,n2,r2){
let i2=Q(t2,"dtstart");if(!i2)return Qp(e2,t2,"has no DTSTART.");let a2=$p(e2,t2,i2),o2=a2&&em(e2,t2,a2,r2!=="window");return!a2||o2===null?null:t2.properties.filter(
({name:e3})=>e3==="rrule").length>1?Qp(e2,t2,"has two RRULEs; split it into two events."):Q(t2,"exrule")?Qp(e2,t2,"has an EXRULE, which RFC 5545 no longer has; \
write EXDATE instead."):{id:dh(t2),title:Rp(t2,"summary"),zone:a2.zone,start:a2.local,duration:o2,rrule:cm(t2,a2.zone,e2.time),...rm(e2,t2,n2,{zone:a2.zone,duration:o2,
holds:r2!=="window",happens:e3=>!im(e3)&&(r2!=="window"||!am(e3))}),location:{file:e2.file,line:t2.line}}}function ch(e2,{window:t2}){let{id:n2,title:r2,zone:i2,
start:a2,duration:o2,rrule:s2,except:c2,add:l2,location:u2}=e2;return{long:!0,...t2,id:n2,timezone:i2,start:a2,duration:o2,...r2!==""&&{title:r2},...s2!==void 0&&
{rrule:s2},...c2.length>0&&{except:c2},...l2.length>0&&{add:l2},location:u2}}function lh(e2,t2,{freeze:n2}){let{id:r2,title:i2,zone:a2,start:o2,duration:s2,rrule:c2,
except:l2,add:u2,location:d2}=t2,f2={...e2==="freeze"&&n2,location:d2,...i2!==""&&{title:i2}};return[{...f2,id:r2,timezone:a2,from:o2,duration:s2,...c2!==void 0&&
{rrule:c2},...l2.length>0&&{exdates:l2}},...u2.map((e3,t3)=>({...f2,id:`${r2}+${t3+1}`,timezone:"UTC",from:e3.start.replace(/Z$/,""),duration:e3.duration??s2}))].
map(t3=>e2==="freeze"?{freeze:t3}:{advisory:t3})}function uh(e2){let t2=new Map;for(let n2 of e2){if(!Q(n2,"recurrence-id"))continue;let e3=Rp(n2,"uid"),r2=t2.get(
e3);r2?r2.push(n2):t2.set(e3,[n2])}return t2}function dh(e2){let t2=Rp(e2,"uid")||`event-at-line-${e2.line}`,n2=Q(e2,"recurrence-id")?.values[0];return(typeof n2==
"string"?`${t2}:${n2}`:t2).replace(/@/g,"(at)").replace(/\s/g,"-").slice(0,200)}const fh=/^(\d{4})-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/,ph=/^(?:[01]\d|2[0-3]):[0-5]\d$/,
mh=/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/;function hh(e2,t2){let n2=[],r2=[],i2=t2===void 0?{}:{location:t2},a2=(t3,r3="GV200")=>(n2.push({code:r3,message:`${e2}\
: ${t3}`,...i2}),null);return{faults:n2,advice:r2,fault:a2,zone:(t3,n3)=>{let o2=t3??n3;if(o2===void 0)return a2("has no timezone; add one, like timezone: Europ\
e/Berlin.","GV201");let s2=qp(o2);return"message"in s2?a2(s2.message,"GV201"):(s2.advice!==void 0&&r2.push({code:"GV201",severity:"warning",message:`${e2}: ${s2.
advice}`,...i2}),s2.zone)},local:(e3,t3,n3)=>{if(!fh.test(t3))return a2(yh(e3,t3));let r3=$.resolve(t3,n3);if(!r3)return a2(`${e3} "${t3}" is not a date of the \
calendar.`);let i3=Number(t3.slice(0,4));return i3>=1970&&i3<2200?r3:a2(`${e3} "${t3}" must lie between 1970 and 2199.`)},duration:(e3,t3)=>{let n3=_(t3);return n3!==
void 0&&n3>0?n3:a2(`${e3} "${t3.slice(0,40)}" is not a length of time; write it like PT4H, PT90M or P2D.`)},filled:(e3,t3)=>{t3?.length===0&&a2(`${e3} is an emp\
ty list, which is neither "none" nor "all"; remove it for "all", or name some.`)}}}function gh(e2){return ph.test(e2)||e2==="24:00"}function _h(e2){return fh.test(
e2)}function vh(e2){return mh.test(e2)}function yh(e2,t2){let n2=`${e2} "${t2.slice(0,40)}"`;return/^\d{4}-\d\d-\d\d$/.test(t2)?`${n2} has no time of day, and p\
eople differ on whether the day counts; write ${t2}T00:00.`:/Z$|[+-]\d\d:?\d\d$/.test(t2)?`${n2} has an offset; write the local wall time, like 2026-01-03T22:00\
, and the zone in timezone.`:`${n2} is not a local time; write it like 2026-01-03T22:00.`}function bh(e2,t2,n2){return e2.end!==void 0&&e2.duration!==void 0?n2.
fault("has both end and duration; keep end for a wall time, or duration for elapsed time."):e2.duration===void 0?e2.end===void 0?n2.fault('has no end; add end: \
"02:00" (wall time) or duration: PT4H (elapsed).'):Sh("end",e2.start,e2.end,{zone:t2,fields:n2}):xh(e2.duration,t2,n2)}function xh(e2,t2,n2){let r2=n2.duration(
"duration",e2);return r2===null?null:{nominal:r2,endOf:n3=>$.add(n3,e2,t2,1)}}function Sh(e2,t2,r2,i2){let{zone:a2,fields:o2}=i2;if(gh(r2)){let e3=Oh(r2)-Oh(t2.
slice(11))||864e5;return{nominal:e3>0?e3:e3+n.Gt,endOf:Ch(r2,i2)}}if(!_h(r2))return o2.fault(`${e2} "${r2.slice(0,40)}" is not a time; write a wall time like "0\
2:00", or 2026-01-04T02:00.`);if(!o2.local(e2,r2,a2))return null;let s2=$.daysBetween(t2,r2),c2=s2*n.Gt+Oh(r2.slice(11))-Oh(t2.slice(11));return c2<=0?o2.fault(
`${e2} "${r2}" is not after "${t2}".`):{nominal:c2,endOf:(e3,t3)=>Dh(`${$.addDays(t3,s2).slice(0,10)}T${r2.slice(11)}`,i2)}}function Ch(e2,t2){return(n2,r2)=>Dh(
e2==="24:00"?`${$.addDays(r2,1).slice(0,10)}T00:00`:`${(Oh(e2)>Oh(r2.slice(11))?r2:$.addDays(r2,1)).slice(0,10)}T${e2}`,t2)}function wh(e2,t2,n2,r2){if(e2.duration!==
void 0)return e2.to===void 0?Th(xh(e2.duration,n2,r2),e2.duration,n2):r2.fault("has both to and duration; keep one.");if(e2.to===void 0)return"endless";let i2=r2.
local("to",e2.to,n2);if(!i2)return null;if(i2.instant<=t2)return r2.fault(`to "${e2.to}" is not after from "${e2.from}".`);let a2=Sh("to",e2.from,e2.to,{zone:n2,
fields:r2,ends:"last"});return a2&&e2.rrule!==void 0&&a2.nominal>316224e5?r2.fault("repeats, and each one is longer than a year; write it without rrule."):a2}function Th(e2,t2,n2){
if(!e2||t2.includes("T"))return e2;let{nominal:r2,endOf:i2}=e2,a2=e3=>$.resolve($.wall(e3,n2),n2)?.last??e3;return{nominal:r2,endOf:(e3,t3)=>a2(i2(e3,t3))}}function Eh(e2,t2,n2,{
zone:r2,fields:i2}){return e2.end!==void 0&&e2.duration!==void 0?i2.fault(`the added ${e2.start} has both end and duration; keep one.`):e2.duration===void 0?e2.
end===void 0?n2:Sh("add.end",t2,e2.end,{zone:r2,fields:i2}):xh(e2.duration,r2,i2)}function Dh(e2,{zone:t2,ends:n2="first"}){return $.resolve(e2,t2)?.[n2==="last"?
"last":"instant"]??NaN}function Oh(e2){let[t2=0,n2=0,r2=0]=e2.split(":").map(Number);return((t2*60+n2)*60+r2)*1e3}const kh=["DAILY","WEEKLY","MONTHLY","YEARLY"],
Ah=["MO","TU","WE","TH","FR","SA","SU"],jh={FREQ:e2=>kh.includes(e2)?void 0:Lh(e2),INTERVAL:e2=>Rh(e2,1,1e3,"INTERVAL"),COUNT:(e2,t2)=>t2.has("UNTIL")?"has both\
 COUNT and UNTIL; keep the one that is meant":Rh(e2,1,1e4,"COUNT"),UNTIL:e2=>Mh(e2)?void 0:`has UNTIL=${e2}; expected a UTC time such as UNTIL=20261231T230000Z`,
BYDAY:(e2,t2)=>Bh(e2,e3=>Hh(e3,t2)),BYMONTH:e2=>Bh(e2,e3=>Rh(e3,1,12,"BYMONTH")),BYMONTHDAY:(e2,t2)=>Vh(t2,"BYMONTHDAY",["MONTHLY","YEARLY","DAILY"])??zh(e2,31,
"BYMONTHDAY"),BYYEARDAY:(e2,t2)=>Vh(t2,"BYYEARDAY",["YEARLY"])??zh(e2,366,"BYYEARDAY"),BYWEEKNO:(e2,t2)=>/\d/.test(t2.get("BYDAY")??"")?"has BYWEEKNO and a numb\
ered BYDAY; expected plain days beside it, as in BYWEEKNO=1;BYDAY=MO":Vh(t2,"BYWEEKNO",["YEARLY"])??zh(e2,53,"BYWEEKNO"),BYHOUR:e2=>Bh(e2,e3=>Rh(e3,0,23,"BYHOUR")),
BYMINUTE:e2=>Bh(e2,e3=>Rh(e3,0,59,"BYMINUTE")),BYSECOND:e2=>e2==="0"?void 0:"has BYSECOND; windows open on the minute",BYSETPOS:(e2,t2)=>[...t2.keys()].some(e3=>e3.
startsWith("BY")&&e3!=="BYSETPOS")?zh(e2,366,"BYSETPOS"):"has BYSETPOS alone; it selects from another BY\u2026 part, as in BYDAY=SA;BYSETPOS=-1",WKST:e2=>Ah.includes(
e2)?void 0:`has WKST=${e2}; expected one of ${Ah.join(", ")}`};function Mh(e2){let t2=e2.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3T$4:$5:$6.\
000Z"),n2=Date.parse(t2);return t2!==e2&&!Number.isNaN(n2)&&new Date(n2).toISOString()===t2}function Nh(e2){let t2=e2.trim().toUpperCase().replace(/^RRULE:/,"");
if(t2==="")return{message:"is empty; expected FREQ=WEEKLY;BYDAY=SA, or no rrule for a single occurrence"};if(t2.length>500)return{message:"is longer than 500 ch\
aracters; split the window in two"};let n2=t2.split(";").map(e3=>e3.split("=",2)),r2=new Map(n2.map(([e3,t3])=>[e3,t3??""])),i2=Ph(n2,r2);return i2===void 0?{rrule:t2,
count:r2.has("COUNT")}:{message:i2}}function Ph(e2,t2){if(t2.size<e2.length)return"names a part twice; write BYDAY=SA,SU instead of two BYDAY";if(!t2.has("FREQ"))
return"has no FREQ; expected one of FREQ=DAILY, WEEKLY, MONTHLY, YEARLY";for(let[e3,n2]of t2){let r2=Object.hasOwn(jh,e3)?jh[e3]:void 0;if(!r2)return`has the un\
known part ${e3.slice(0,40)}; RFC 5545 has ${Object.keys(jh).join(", ")}`;if(n2==="")return`has an empty ${e3}; that is neither "never" nor "always": give it a \
value or remove it`;let i2=r2(n2,t2);if(i2!==void 0)return i2}return Fh(t2)}function Fh(e2){let t2=Ih(e2.get("BYHOUR"))*Ih(e2.get("BYMINUTE"));if(!(t2<=24))return`\
opens ${t2} times a day; at most 24 are supported: use fewer, longer windows`}function Ih(e2){return e2===void 0?1:new Set(e2.split(",")).size}function Lh(e2){return/^(HOURLY|MINUTELY|SECONDLY)$/.
test(e2)?`has FREQ=${e2}, which opens too often to plan with; use FREQ=DAILY with BYHOUR`:`has FREQ=${e2.slice(0,40)}; expected one of ${kh.join(", ")}`}function Rh(e2,t2,n2,r2){
return/^\d{1,5}$/.test(e2)&&Number(e2)>=t2&&Number(e2)<=n2?void 0:`has ${r2}=${e2.slice(0,40)}; expected a whole number from ${t2} to ${n2}`}function zh(e2,t2,n2){
return Bh(e2,e3=>Rh(e3.replace(/^[+-]/,""),1,t2,n2)&&`has ${n2}=${e3.slice(0,40)}; expected 1 to ${t2}, or -1 to -${t2} counted from the end`)}function Bh(e2,t2){
for(let n2 of e2.split(",")){let e3=t2(n2);if(e3!==void 0)return e3}}function Vh(e2,t2,n2){let r2=e2.get("FREQ")??"";return n2.includes(r2)?void 0:`has ${t2} wi\
th FREQ=${r2}; it works with ${n2.join(", ")}`}function Hh(e2,t2){let n2=/^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(e2);if(!n2||Number(n2[1]??1)===0)return`\
has BYDAY=${e2.slice(0,40)}; expected ${Ah.join(", ")}, or 1SA and -1SA with FREQ=MONTHLY`;if(!(n2[1]===void 0||["MONTHLY","YEARLY"].includes(t2.get("FREQ")??"")))
return`has BYDAY=${e2} with FREQ=${t2.get("FREQ")??""}; a numbered weekday needs FREQ=MONTHLY or YEARLY`}function Uh(e2){let t2=$.resolve(e2.start,e2.zone),n2=t2?
Wh(t2.instant,Yh(e2.start),e2.length):[];return t2&&e2.inGap==="at the jump"?n2.map(e3=>({...e3,start:t2.jump})):n2}function Wh(e2,t2,n2){let r2=n2.endOf(e2,t2);
return r2>e2?[{start:e2,end:r2,local:t2,timed:!1}]:[]}function Gh(e2,t2,n2){let{zone:r2}=t2,i2=Kh(e2.start,t2);if(!i2)return[];let a2=$.wall(i2.instant,r2),o2=Eh(
e2,a2,t2.length,t2);if(!o2)return[];let s2=e3=>$.wall(e3,r2).slice(0,10)===a2.slice(0,10),c2=(n2?.(i2.instant-864e5,i2.instant+864e5)??[]).some(e3=>e3!==i2.instant&&
s2(e3));return Wh(i2.instant,a2,o2).map(e3=>({...e3,timed:c2}))}function Kh(e2,{zone:t2,fields:r2}){let i2=vh(e2)?n.Jt(e2):void 0;return i2===void 0?r2.local("a\
dd.start",e2,t2):{instant:i2}}function qh(e2){let t2=new Map,n2=new Map(e2.map(e3=>[e3.start,e3]));for(let{local:e3}of n2.values())t2.set(e3.slice(0,10),(t2.get(
e3.slice(0,10))??0)+1);return[...n2.values()].map(e3=>({...e3,timed:e3.timed||(t2.get(e3.local.slice(0,10))??0)>1,extra:!0}))}function Jh(e2,t2,r2){let i2=new Set,
a2=new Set;for(let o2 of e2){let e3=vh(o2)?n.Jt(o2):void 0;if(e3!==void 0)a2.add(e3);else if(/^\d{4}-\d\d-\d\d$/.test(o2)&&$.resolve(`${o2}T12:00`,t2))i2.add(o2);else{
let e4=r2.local("except",o2,t2);e4&&a2.add(e4.instant)}}return{dates:i2,instants:a2}}function Yh(e2){return e2.length===16?`${e2}:00`:e2}const Xh=26*n.Kt,Zh=1e3;
function Qh(e2,t2,n2){if(!n2.local("start",e2.start,t2))return null;let r2=bh(e2,t2,n2);if(!r2)return null;r2.nominal>864e5&&e2.long!==!0&&n2.fault("is open for\
 more than 24 hours; add long: true if that is meant."),r2.nominal>316224e5&&n2.fault("is open for more than a year; leave the class out of the policy instead."),
e2.notice!==void 0&&n2.duration("notice",e2.notice),ig(e2,n2);let{start:i2,rrule:a2,except:o2}=e2;return eg({zone:t2,fields:n2,length:r2,start:i2,rrule:a2,except:o2,
inGap:"skipped"},e2.add??[])}function $h(e2,t2,n2){let r2=n2.local("from",e2.from,t2);if(!r2)return null;let i2=wh(e2,r2.instant,t2,n2);if(!i2)return null;let a2={
zone:t2,fields:n2,start:e2.from,rrule:e2.rrule,except:e2.exdates,inGap:"at the jump"};if(i2!=="endless")return eg({...a2,length:i2},[]);if(e2.rrule!==void 0)return n2.
fault("repeats, but has no end; add to: with the end of the first one.");let o2={start:r2.jump,end:null,local:Yh(e2.from),timed:!1,extra:!1};return{plan:{...ng(
t2),explicit:[o2]},gaps:()=>[]}}function eg(e2,t2){let{zone:n2,fields:r2,length:i2,start:a2}=e2,o2=rg(e2);if(o2==="faulty")return null;if((e2.except?.length??0)+
t2.length>Zh)return r2.fault(`has more than ${Zh} exceptions and additions; start a new window instead.`);let s2=Jh(e2.except??[],n2,r2),c2=o2?[]:Uh(e2),l2=t2.flatMap(
t3=>Gh(t3,e2,o2?.starts)),u2=new Map;return{plan:{...ng(n2),expand:o2&&(e2.inGap==="skipped"?o2.starts:tg(o2,n2,u2)),localOf:e3=>u2.get(e3)?.local??$.wall(e3,n2),
timed:o2?.timed??!1,endOf:(e3,t3)=>i2.endOf(u2.get(e3)?.at??e3,t3),longest:i2.nominal+Xh,explicit:[...c2.map(e3=>({...e3,extra:!1})),...qh(l2)],exceptDates:s2.dates,
exceptInstants:s2.instants},gaps:(e3,r3)=>{let i3=o2?.walls(e3-864e5,r3+864e5)??[],s3=[...o2?[]:[a2],...t2.map(e4=>e4.start)];return[...i3.flatMap(e4=>ag($.wall(
e4,"UTC"),n2)),...s3.filter(e4=>!vh(e4)).flatMap(e4=>ag(Yh(e4),n2,"moved"))].filter(({at:t3})=>t3>=e3&&t3<r3)}}}function tg({starts:e2,walls:t2},r2,i2){return(a2,o2)=>{
let s2=t2(a2-n.Gt,o2+n.Gt).flatMap(e3=>ag($.wall(e3,"UTC"),r2).filter(({kind:e4,jump:t3})=>e4==="gap"&&t3>=a2&&t3<o2)),c2=new Set(e2(a2,o2));for(let e3 of s2)c2.
has(e3.jump)||i2.set(e3.jump,e3);return[...new Set([...c2,...s2.map(({jump:e3})=>e3)])].sort((e3,t3)=>e3-t3)}}function ng(e2){return{zone:e2,expand:void 0,timed:!1,
localOf:t2=>$.wall(t2,e2),endOf:e3=>e3,longest:0,explicit:[],exceptDates:new Set,exceptInstants:new Set}}function rg(e2){let{rrule:t2,fields:n2,start:r2,zone:i2}=e2;
if(t2===void 0)return;let a2=`rrule "${t2.slice(0,80)}"`,o2=e3=>(n2.fault(`${a2} ${e3}.`),"faulty"),s2=Nh(t2);if("message"in s2)return o2(s2.message);let c2=$.recurrence(
s2.rrule,r2,i2);return c2?{...c2,timed:/BYHOUR=\d+,|BYMINUTE=\d+,/.test(s2.rrule)}:o2(`begins at ${r2}, which is no date`)}function ig({capacity:e2},t2){for(let[
n2,r2]of Object.entries(e2??{}))r2===void 0||Number.isInteger(r2)&&r2>=0||t2.fault(`capacity.${n2} must be a whole number of 0 or more.`)}function ag(e2,t2,n2="\
gap"){let r2=$.resolve(e2,t2);if(!r2||!r2.gap&&!r2.twice)return[];let{gap:i2,instant:a2,jump:o2}=r2;return[{local:e2,kind:i2?n2:"twice",at:a2,jump:o2}]}var og=e.
n({compileCalendar:()=>cg,duplicates:()=>mg});const sg=1e3;function cg(e2,t2={}){let n2=[...t2.faults??[]],r2=[],i2=e3=>{n2.push(...e3.faults),r2.push(...e3.advice)},
a2=t3=>e2.flatMap(e3=>t3.of(e3).flatMap(n3=>{let r3=hh(`${t3.name} "${n3.id}"`,n3.location??e3.location),a3=fg(t3,n3,e3,r3);return i2(r3),a3?[a3]:[]})),o2=e2.reduce(
(e3,{windows:t3,freezes:n3,advisories:r3})=>e3+t3.length+n3.length+r3.length,0);o2>sg&&n2.push({code:"GV200",message:`The calendar has ${o2} rules; at most ${sg}\
 are supported.`});let s2=o2<=sg;return n2.push(...mg(e2)),{time:$,regionMode:t2.regionMode??"first-stage",windows:s2?a2(lg):[],freezes:s2?a2(ug):[],advisories:s2?
a2(dg):[],faults:n2,unread:t2.unread??[],advice:r2,copies:e2.flatMap(({id:e3,copy:t3})=>t3?[{...t3,calendar:e3}]:[])}}const lg={name:"Window",of:({windows:e2})=>e2,
plan:Qh},ug={name:"Freeze",of:({freezes:e2})=>e2,plan:$h},dg={name:"Advisory",of:({advisories:e2})=>e2,plan:(e2,t2,n2)=>e2.to===void 0&&e2.duration===void 0?n2.
fault("has no end; add to: 2026-01-31T18:00 (wall time) or duration: PT9H (elapsed)."):$h(e2,t2,n2)};function fg(e2,t2,n2,i2){pg(t2,i2);let a2=i2.zone(t2.timezone,
n2.timezone);if(a2===null)return;let o2=e2.plan(t2,a2,i2);if(!o2||i2.faults.length>0)return;let s2=t2.contracts;return{rule:t2,calendar:n2.id,zone:a2,series:_a(
o2.plan),gaps:o2.gaps,concerns:(e3,t3)=>!s2||s2.some(n3=>r.cn(n3,e3,t3))}}function pg(e2,t2){/^[^\s@\p{Cc}][^@\p{Cc}]{0,199}$/u.test(e2.id)||t2.fault('the id mu\
st be 1 to 200 characters without "@"; it is what requests refer to.'),t2.filled("contracts",e2.contracts),t2.filled("regions",e2.regions),t2.filled("teams",e2.
teams),"allow"in e2&&t2.filled("allow",e2.allow),"deny"in e2&&t2.filled("deny",e2.deny),e2.contracts?.find(e3=>e3===""||e3.length>300)!==void 0&&t2.fault("contr\
acts has a glob that is empty or longer than 300 characters.")}function mg(e2){let t2=new Map;return e2.flatMap(({id:e3,windows:t3,freezes:n2,advisories:r2})=>[
...t3.map(t4=>({rule:t4,key:`window ${t4.id}`,id:e3})),...n2.map(t4=>({rule:t4,key:`freeze ${t4.id}`,id:e3})),...r2.map(t4=>({rule:t4,key:`advisory ${t4.id}`,id:e3}))]).
flatMap(({rule:e3,key:n2,id:r2})=>{let i2=t2.get(n2);return t2.set(n2,i2??r2),i2===void 0?[]:[{code:"GV200",message:`There are two ${n2.replace(" ","s with the \
id ")}, in ${i2} and ${r2}; rename one.`,...e3.location&&{location:e3.location}}]})}var hg=e.n({onBranch:()=>yg,tagged:()=>gg});async function gg(e2,t2){let{cwd:r2}=e2.
repository,i2=t2.name??"*";if(n.Vt(e2.repository))return{predecessors:[],missing:`this clone is shallow, so the newest tag ${i2} is not known: run "git fetch --\
tags --unshallow origin" (with actions/checkout: fetch-depth: 0)`};let a2=`--merged=${e2.tip}`,[o2,s2]=await Eg(e2,i2,[a2]),c2=o2[0]??await Tg(r2,s2);if(!c2&&wg(
i2))return{predecessors:[],missing:`there is no tag ${i2} in the history of base: push it, or run "git fetch --tags origin"`};if(!c2)return{predecessors:[],...await _g(
e2,i2)};let l2=t2.all?[...o2,...s2]:[c2,...(await Eg(e2,i2,[a2,`--no-merged=${c2.commit}`])).slice(0,2).flat()],u2=await bg(e2,t2,"tag",l2.slice(0,500));return l2.
length>500?{...u2,missing:`there are more than 500 releases ${i2}`}:t2.all?u2:{...u2,predecessors:u2.predecessors.map(d2)};function d2(n2){let r3=o2.slice(o2.findIndex(
({name:e3})=>e3===n2.name)+1);return{...n2,instead:async()=>(await bg(e2,t2,"tag",r3.slice(0,100))).predecessors}}}async function _g(e2,t2){let[n2,r2,i2]=await Eg(
e2,t2,[`--no-merged=${e2.tip}`]),a2=[...n2,...r2];if(a2.length>0)return{aside:`tags ${t2} are there (${vg(a2)}), and the history of base holds none of them: the\
y are no releases of base`};let[,,o2]=await Eg(e2,t2,[`--merged=${e2.tip}`]),s2=[...o2,...i2];return s2.length>0?{aside:`tags ${t2} are there (${vg(s2)}), and n\
one of them is a release by its name: a pattern with a dash after its star asks for pre-releases, and a tag can be named by itself`}:{aside:`there is no tag ${t2}\
 in this clone: where there are releases, run "git fetch --tags origin"`}}function vg([e2,...t2]){return`${e2?.name??""}${t2.length>0?` and ${String(t2.length)}\
 more`:""}`}async function yg(e2,n2){let{name:r2=""}=n2;for(let i2 of[`refs/remotes/origin/${r2}`,`refs/heads/${r2}`]){let a2=await t.c(e2.repository.cwd,i2);if(a2!==
void 0)return bg(e2,n2,"branch",[{name:r2,commit:a2}])}return{predecessors:[],missing:`there is no branch ${r2} in this clone: run "git fetch --no-tags origin +\
refs/heads/${r2}:refs/remotes/origin/${r2}"`}}async function bg({repository:e2,tip:t2,open:r2},{path:i2},a2,o2){let s2=[],c2=[],l2=[];for(let{name:u2,commit:d2}of o2){
let{entries:o3}=await r2(d2),f2=e3=>({relation:a2,name:u2,path:e3,open:()=>r2(d2)}),p2=e3=>o3.has(e3)?f2(e3):void 0;l2.push({name:u2,open:()=>r2(d2),called:p2});
let m2=o3.has(i2);m2&&!(await Sg(e2,d2,t2)).has(i2)?s2.push(f2(i2)):c2.push({count:s2.length,window:m2?void 0:n.Rt(e2,d2,t2),holds:t3=>Cg(e2.cwd,t3,d2),called:p2})}
return{predecessors:s2,looked:o2.map(({name:e3})=>e3).join(" or "),states:l2,...c2.length>0&&{unplaced:c2}}}const xg=new WeakMap;function Sg(e2,n2,r2){let i2=xg.
get(e2)??new Map;xg.set(e2,i2);let a2=["--first-parent","--diff-merges=first-parent","--diff-filter=A","--no-renames"],o2=["-z","--name-only","--no-relative","-\
-no-show-signature","--format="],s2=async()=>new Set(t.x(await t.y(["log",...a2,...o2,`${n2}..${r2}`,"--"],{cwd:e2.cwd}))),c2=`${n2}..${r2}`,l2=i2.get(c2)??s2();
return i2.set(c2,l2),l2}async function Cg(e2,n2,r2){return(await t.b(["merge-base",n2,r2],{cwd:e2,accept:[1]})).trim()===n2}function wg(e2){return!/[*?[]/.test(
e2)}async function Tg(e2,n2){if(n2.length<2)return n2[0];let r2=n2.slice(0,500).map(({commit:e3})=>e3),i2=await t.b(["merge-base","--independent",...r2],{cwd:e2});
return n2.find(({commit:e3})=>i2.includes(e3))}async function Eg({repository:{cwd:e2}},n2,i2){let a2=await t.b(["for-each-ref","--format=%(refname:strip=2)%00%(\
objectname)%00%(*objectname)",...i2,"--",`refs/tags/${n2}`],{cwd:e2,accept:[129]}),[o2="",s2=""]=/^([^*?]*)(?:\*[^*]*-(?=v[\d*]))?(.*)$/i.exec(n2)?.slice(1)??[],
c2=s2.includes("-"),l2=s2===""?0:o2.replace(/(?<![0-9a-z])v?\d[\d.]*$/i,"").length,u2=[],d2=[],f2=[];for(let e3 of a2.split(`
`).filter(Boolean)){let[t2="",i3="",a3=""]=e3.split("\0"),o3=t2.slice(l2),s3=Dg.test(o3),p2=s3?o3:Og.exec(t2)?.[1]??"",m2=r.jt(p2,"date")??r.jt(p2,"schemaver")??
r.jt(p2,"semver"),h2={name:t2,commit:a3===""?i3:a3};t2===n2||m2&&(!m2.preRelease||c2)?u2.push({...h2,version:{text:p2,numbers:[],...m2,versioning:"semver"}}):!m2&&
s3&&!kg.test(t2)?d2.push(h2):f2.push(h2)}return[u2.sort((e3,t2)=>r.Ot(t2.version,e3.version)),d2,f2]}const Dg=/^v?\d/i,Og=/(?:^|[^0-9])(v?\d+(?:[.-]\d+)*(?:-[0-9A-Za-z.-]+)?(?:\+.*)?)$/i,
kg=/[\d._-](?:a|b|c|rc|cr|m|alpha|beta|pre|dev|snapshot)[._-]?\d*$/i;async function Ag(e2,t2,n2){let[r2]=await Eg({repository:{cwd:e2}},"*",[`--merged=${t2}`,`-\
-contains=${n2}`]);return r2.at(-1)?.name}var jg=e.n({governanceSchemas:()=>Ng});let Mg;const Ng=()=>Mg??=JSON.parse((0,a.brotliDecompressSync)(Buffer.from("W9m\
FAcDD8MYI6UmjycEinW7ZoupBsOGpPRn5YWExQpJZIvMivVlrqSlWniBEPylAU/v8rfr6lbOciGRVmRNvKjDpWpKmwpth9dA/f1pTJ75cQU4PqtcvWKqWVTugowxRn7qlQwyfaHHutJd40JKFDH3RNQYjT5PRGqC\
XEuwiNI71Ot+qdn0hc6m7T3mpqYGVcJAGvdkhyM8JksID9XvDdXUigrHrLQZZ+IsHE+7yio+i///+Xv/9EEAoKqCizPhNlaq01lxzrfF1dK/GuCDlCR7IevYHgLXPPnvfK8mWUX6gWCHiLmVBVKWjrjki+4ddKsB\
FlypFUwRk3sYrE7Jm2oap1y1J1/S7W9sYMOaRhD5wV+bVz1/lNumbPqBNp5WWgrfkf4D8RqHY9odVc7n82j0Q10KVa7B/TUTPb8G+ovupm4eN9v6iGfMsh7RKxEywfGl60r+lW8n0+Ms3nypyVEjaRHV68FmuSfp\
wolOHz7JhMY8+ULdvsZXLbgUBS/bIAZNrS0ipWwXUaSnZOnrmKLA0yX+eWfCrB1A2H7Jb/6ZvviS7uWHqQ3MQxasyHKv1d3qUTzWotbJJH6HGlw0NUP73tWJy7hvISexfzFslSth6PzoCIEDdh3lp5HAbU4PUkNA\
NJfk3qi0RwASB5uDHmM7mY94xd+IBQZ1aAKrtrmUZotve1rV/oGeluokJaq8l+ogX4uVRqPuk2xY9CZ5EMA1xmqjWfuuLtfKdnkcmIjBRju3Q+JDLNj2L+1nmr+ddfkv/6r8fgR92+rDGkF4f8zxtv+235rJLnSt\
XKP+xb8me9ANn762i7NcUWKGeCUB9tN5L+to/BWWtQjxBvQHgpAvohKhuwkhFnGilxAbBlczpFpeCd3xLId7vPnE9WnnDgyFmPaIGQ5FbFkblw2Jba1eROThCRfUoGqkXqFVuA6NpX7U4vYGFQFOiFsQaX6nObMG\
k+oYOLazZBj3nC2lDmq3EyNcFLekd6I1V4/NqaZQTK22UJuo3tOsFRe8Sux4LjAC30svkisEkil4tgOwBqHYWrbWwy40oRh10bYvB1dbJ+/9hKBxod/29XgMsXWYmFSCjW9yeGHSopVGgF5ZqrfEc3Ly1KbRYCjT\
8OTNHMw4D5e0zIretM0l447USm9H/tUd6UDM6C1/vF6ecteD8YsfrQ/KyXCqTEonKVX5pCEA6AuiD4vTtbK4U1SbPKG2ZNmF0YhbmowHXjbZnYi5kVtVHIVX0Efj35ftMT9/72q1wQjAyvLRI7rAExMSzgQx9zL7\
1VLC05yA7nVajsKXtAOQiuO62CHbwBGTqPh1EPQ1ByoIHdIMCcIl/QFjqxqxISWnsiKLtLdN3bNJdI1Xwbp2gd2WFvYY0o7l39s8WIlpb0TrQyjQcjTnfp7VdOGfU9zuUi0V60cDfEQrWlwDUhDENYFx+BcnlYGp\
PlEAeBI1JDlwBW6JI+F4f6IdyDqsqjJKkEExm139ybOqESgIgo2CXa9ElRwDDRkByJ0K88Wp1PPXf7cJqzdRXftTEZ+r1ukAk4GlDFhGo2NjX6bn1pL9AIZ091+qgr72Cj3qW/OSlVWN4dGElIDoRH0xq7oLQ9dD\
n3ZFldlHDIRxyZkjU6hJIIygChrHPMiILqiTG9T6UrurDbn2csgTbMVYTm5r9C1tFKEYaqOzzO0NoaM4m6bpqJkF/SbHsZhBrIYeI7vUpHCmNh+9pzOB9awJWleBmT+1ctz0W//Cx0Y3iXi/9gfz/g582p0fwhx/\
+cvDuz+IXLC2LkL3X1skWbypggcJ1EG5vic4n6IgidShQHNcOX46ydPuwKs1ApvssY6wmgHh7DR8vRF04Yx4psN18xRNsABQcRUw/CD4KSvID3st2YqtBEle6EbY+JNALsZuIZyRo4paNv74BEXCfESx+hA3StRW\
IQKLLAAh2jOdlUc2vXwimlMyslyOZuQCJoTgkbyR9Bcqwha4fOuRRnGIzTDLBmMWCuW2X3c0nZeuAhzUCM0ynspJOB1BdDIBIdK3NRpM3g137JwDECs6OMSWjUtoaGwr4d4Zi10AsCwC+SzyWMix5Y81p8GcYsf3\
1dZeavyx7eOroNM+ycJ1TPCQiEd6RZQoMSKHrqyT70OLjAOYeuZbnRJ2lg8HP3+DgDjdcx4f1LhTSgj36LfXc/uBg+Peh6v6X35tQK/+l5pt7nx3TpVl7oy8vv30Z43zFqVsQP2Q88amSqfYN94A1YXr6h3+30lz\
21QJfVqJzxIPNAzAuwGRhkF140Wy0ymv4cjcaudw7ztbobyBzIG2G2WKejEdvQQ5CT3H+8tE6bE8d3evhjLnl/423TWJgtMJAOTgKIuqz1uwDirRGpLsjH/0YVsvn424dhsGKC/KIJy8gKp9aPKEPoM4MFEc/JgP\
+/6NVLG34pxaO64Plkexw4qK73J8T+6nvCEGoqa9aPx5/ap9xhB++Ofgx6v9qHz1ge8yRgaOFp4EKUIAykQW1ThqjzFLE5ZOF7whRg6mq7rMS4SriF39G8K3KAsxGFHyEsulQe7MEduGrNk4Rkgwr1l+LQ+/Ki5V\
rekm9pFyXzLYcRVtYMJURrG75NoW4d0HDXOAnyxBtvvE1VSLuE8DS+0hopDvE+AoGBMZ8w4vw/aNsxDs46FLEz7E9cs2huohVy73tUej+MJnm2tM1CsyBkdlaIYCDYDlkyj6Ip+0I5svmaxOP/48YLNBF1rqijKb\
WoIgSOCkFXxNA+yWKDxF7v7T8Df++3+dKdN7hKPfoO3573HCjcO2G8qXOlEHT8MLG85ae3LyZZHTPNcYUqXV2VAUYOwyw/oC3+mL3yWhrUXbyQdnWd3TlgYdN2RM1oU6W6mkEmJfoLhyU04FzHw7eGIvcIkEOr7m\
mFH4XgU3ZEwHJMGUF3RzoVk3uvynWlTFufSJTdeYGKWpUXYheGG91EHkb1dE3cxR7OgMAY6aTO10vBKcYf8UIKE+RuarPdtI//7n7nBcQ0U7ZBCJgXaOgDzE98nzUwCqOY+dUVGy62CTt9syF7fMGW0RJqWNiRds\
k2kQ5iEUbfG4lyngGPvgc8WU7A7aaLNOsQ0zb585EbB1CSsIhyb1a8kPJVxBr+zY0AVxxWrywkCc43WYj42YV/ysB/8DCpWL8eOS4I/qeRJ0HdbAbN2PcL4kLP6kHUJ0PYSE/SRijp+DhqJ4obm3JSSsv2MagVM8\
6M0RKMdMcWS3bLyqgQFmg5cq65KCD9oqL4j4rZPbMjSGMf/nuNU3HffVgdXhMzrMNrk//XhurNRroGtQB5zqXEKenD0rIGhG7Do6AMkG/hPnDuQGkvVfs7u4o59sTLSKiRcRUo5hK4Zi0pd6ieT4AtmGaW3KkWsI\
KOX2AExQf9Lks2K7lR7aPR6eZ1CsXMXzmU9V1U4kI3awiqIXJlRX0cXX+wV+l9+14UQkzPKucWQeY0pvXg+cAbAwPr9/oIw9Hu4Btc287VvjJPghb1kXS+PAIdCMgwoCAawtINNmO0aC5xryDj45hrUdPmkDp3jI\
a08ytuw2XLfLUK5jnfisADRLAhY4LMsEH7yCYIiL9CHhREUmJx1LfdiVCVV5dfTOAW7LXD1qUieG8wizVkfWDHUfb65vRhOALTXMwy9Bn5GLF8C7d7OVjfbD0N6OMS7GK3+b30/Q1uTw9sjQNuPXtWH/9CCt3IWc\
ORb71VEMDmGbw7v8Iwn0aKxvShynlQPoK9gX+pV7/zxuf57lfl+f555UuCjzbWLknsAvk/CAzkXwzT78d5egq4bmPSsV31D3kcb1XII75OLUwlBUclR0cc0hS8iQDRz+pAc4mP66RX9vUDQ+RcP+MBzCfD8+2NmI\
zgyAamsfrGo+4vUILHY/qlHX1BJ+kHGVjG7QSQPlYXNg9omtv1TUZQsxJehqWcgUFa6Vsj0R1alRfMX5TFy/g9oVSeFS8ad6JYxoAPKW7omZbQX8+lnTK5j9E3Fy+bgYuH7B0NUB+wDPKIHWRPXYNUfcd6BT3u0V\
wlVupqhrg93NIq5rwBSqBqUMczWECyAUk3iItatrJzFuYwa76JPPwTrEUkXaz5cgVbGOWda4X7JsHjVDTn+nXPLkPipLzBPWstIh9n48c/D/iJaI5nFrG2jnCVgx8RggmDv5+1mEFx6oMY0+kwmJhFgiEVAsUxEL\
pIVLlnq4/Q7mkoZwsbyMQx0nIECMNRTTP5VHoeGgzQK486lskB32Hkp2E6YMF/9KzxVNrR1EJRm5XjP7zjVUGljMYL6sLW2PL0jfHI5wrC1sDjNb8pk4x5ctruGSyZqOFmv6nlG8cU0qFPoKuXFnWuR4/dVPLILN\
jpt6FuC/N8NLII/Eo+Ay9oEdsboye2tJYewWlgmnb1GnUfpPAL7s4Bl+lVHeSwqPGvwp95sXYsbBVk0d2ILsEKmXHiQoPsZ72I1ajZb2JiiaeHRnjYS3rR67lS1VTh0vWQdqFypOorOVhXSuF61lpZiv5wXk2sBX\
jGKvp6KzdhgLN7YBYRholHtkrFq02HPtZ9WhEbzWbhJpxK4NiUuu2cYw5s1+uPNc8I2vlHV9ZvvTnUak90qvMc0i0M82Lrm3KvZR3SYSTKvZARKEfRU1Kiygqi6RGNbo2kj8izZe1VOmuwWBnucRbTSmnLnV77zQ\
J2p7+Wzdr2W6KtRG7lI/mFSUituvWb2b6TOpI5pj1N25KUv9IZbeVizU3LnnV31EUJX2ri6Sm03WibPnHUrNn4NtENqk+3aRxMXdBboGfjqis3+bIJUrEIXn4sgzGtzhKDmcGB/81AjeXkfMbeQjxWwAAwvVDS5t\
QfyAAEJMicoLiWuoEtU/VsNwlCVKawUqJbONKIEpmYkFUoJK4HolyXBIiDKx3KJkwoWZRUZKDSWmC8EYDY9orArSneun+AE41mfv/1dYAI0v9DMj3oZwmI92J5SqQ7vwm3dhu6ZkTrDDT1dFtb6NgE+AeCd4nutZ\
non/VSEObWz3bqS+6E7eMLio93a2CduyA3Ko6NZmdv+xWk3f9wMFMZgr0To3Y3VuHQBeckj37QqqTYf4OoTx7RReDQ7hgICfgKI4UoIFEXGmkQOoBCx7SiHouP1mW4x6LwpubhYyarisnRUNN9GrgjOVCvHmdN9i\
ZL2tR9ziTnzTxt4JGtA7kfPADl5coxccxDu3osWQAeboF7dqb73gvED8oN0H68vTDBcSCHOnhO6f3sEZgQcQ04SbGENx1L32J6cM7mg64UFpfsP2ORjzPYTB5Eb2RCgu4S+th/PGv4lOFCiSZP3RJAxHx/HYc/zo\
fXRz8+bs/HEyljEjLfOUsYt54i8V71UJrg3WveZ6sCgxKoB2jzCtPO/0a2Lyc0BSPN5uFgkY1EpYG59UxJQVJgk3BrfarHLYlu7mC/EzqLrNuq0J8eeaCOcbCw712/+1TSYXZVgZPHt6AhxQyghoPIRIrRny+mp+\
P2bLyHsZXfHhxA6LaUC8cZ77TMc+NrdXVnuJvmw8r0y+80OGp/KZ8/jdI566D1DhulH4UEhMNV6ufZdao9zHb2nOqfj4Y00BhMoYrLAT2IzbzKt7FhI3ps9VcRyAHX7FARE7ABo3K5JIqV84httejVLugV3nOoQX\
JJPLZxbJx9zhSNqPUsUNV11tjV00yBEg1KEN5eWOxRMYOm4ZvMeeuRA+sRBaIcBqHvBUVbMAn6n1t/XekU8MoKN1xbg6FMX3Q3iDSQdAYwH7Jus4dH8/VyfG85ec3kC9miS76QtWxdgaGPGNG0nffDmY4mETXsEK\
J03AUTCa2HIZnbKQTX2fLJhbnjKKmhaa/WK43T44doVl+2INg3u659RbbloQBZHs81kzNuKV55e3pnN1phZEqYkaCkB/JCnzwB/orgDqKgy3ty0hA22nXrTAyf8LUFaROMTszrzT96ujKt4SVMUo+apgLm9LP32J\
TE0qksi84IN+/XaAJxR7KYCUM+YC9cQ+Z5m9XZiGfdPnMYUaDShlJxRKzoIrrupTjFUmH7z2k5gXMTWe9NhBwB4LGMH3XsXpoQJnFotw3QrqQGpD6Q0/rT8nHESYff1IG9MNYrbaNC30KHiuvh4ZhERFQvd++D5U\
NMeGjn7rd3XS2JZTOpO0dbPdsJPqFqTpgR863keYXFITlICgyFHoa55diETZBoLc0f1Ip3L9NeM2ygN1vCwdJjjwgpV05fEtCS3RwfUj1lqIVmC9u/HflQOcTAx3LjM5oCZ6DnbWDpTQp5G6un75+CShTQmEFCHA\
kz+mfnndNus7YYKrFhgenR94PcaXhhnMsFK5V5bpp43GxuoGe2jtCVSRSgUA1b9e6xKbuRBUCUR3vJKFcLIhkE4ufBBLbluM+pJQ81AQAIH90ADFHkRt4Sc66iSAFxZoE1KTusz1/vJTmyy9T+eCq2Lm/xIfWL9m\
/DJRFS1XkvSp8F9yrL7x25kbNtN7eFkk0IbFct57R5mnGpG3G7U/Lfnm04rB0i8pCREmFLb4P2tWlYiWryyXKhmkuWNTqEXMqNX2MYzbkXspt9u0OrxYJXzgfvPLiqy6Tw58J4oHtlln2Zr6mKoJMaqFYdpbRZci\
cKJxldzc6oxP5KCzzVCtUN1dl2w/6cODPcv3GbE1GN5dEMm0Mr9Lf2FB/CYLo1YmyFgyrIiVyHisESDomxns667vefSvoumWdfJL50kA/plPbP1QRuDNEo44US7OrMUkWHlR1+CFPZEIqo25+X+sSGK3DRaNiW0P\
3meMOPELPR2JdWeZkXX7qNEOv6GTYQ/0h+TE8gYu5yMgxLr3LF7ClLFPxoFlUjFp2bIqlIDLqp2evT5aCUBwyjq5PKL2F2+6zDy3lB2I8MaUNlgeZgCocG1tYNiI2cYhfzqu4eSZC6+qdtU1gQ0eq3phoo34YQZf\
1jRLX7wOYPtbE6UjdCvWUavwADSv+LFe4/j4JVP37vPj6rZT+NYtoSOxSqbP50v9Xk5gr+rlC0zZ5rv9xaCPFEKjoGiENR6FyW6BDLkrWXo520SF+qA4AYB1Ucf/CDhK0hcwn/JMWH8HIxGX0nUh6qSyX959nigw\
zfsMpiSuJZB5iVO7prloyTlHGVSWqrGWammlxYyGmKqPAdOnJmlt5u6YnfzGQa5vy67LGoS7RN8SiFEpivABJ69LG8gQOmnfAHMfo3FVPtPSf6zJEzA679tuNoK49sX0s54ceE9eR0yUKUNteMamGTF6reAS1jQq\
sXeNNAda6MdwPizRDqGlM32gA+Zv7iOR/QhU21+AfcbmVf2fT+TeeNp53S15+5RXTUWndV8+CuuuiYK9tkf6AG8cPZIuO0RR2Rkd8mo6/so/+1V6vwc/XJVkc5tcf3zGP7pP/ZD7UDcW1k5MZO4j4pmiZJkG9Pf2\
4XLZ14q9D/qt4dedhIOgj1adWKxo64ABn3WaxW3t8GdhWf4+p4yWTOHe2dqosUz007vs32aBezizmbNKCBPBcY3BNbEs2lPcSDb02kHlgYnhkP/ohSPgfV/emMahBunbjy6s6+c+nlYoSseaB617hwDQmThQMGA5\
GyYr14nnrqqiF/jt2MoqovxklKwD+RaUZZp2QMlyuU4Omp5zAYaWweMANjaLCYuZ7X66JpOOHHQXqHCqNQqGYu6PJCak+kFtyKsoTUHY91HdD4tZx2a9MaRipkZ+a9oh9qKzfCFBR1KOw0EITTgUIbho1ss4nR+X\
HnnhqRqzmonaeg+VPVJF/keBBl0vDrtH/L8MoJsLiDSkR76+OTSokTkvB9afUe2+7lpu2urfqZq0Qba4h0lFsPVumpIgRDOnUdrg0Hh9Ll/sqCGFwu/mPFrF89DwfZ45b4aDByHyz5J162IqrpGsHke56Att6/zp\
mhk2V5Ll41BfmIQ6wAlyBf+FRelq6VukLK3AJSP+aPVjRhD6ZA4bBo8J9ZDFBLDhk6JHyERIM9+KIR1fsifrPV7QjWot8svtIxRwE+Vx0288BZd1xL5IzkfH7qAtaO6+mLO/OWZqRMhV2XHUIs0MKanmYN3KUfRc\
EYH2yD1K/pEObfBHtVoPhZt/b/ZUoF1Niem8Q3kbj+uXdiXYc/o5YdlSWA8W1NlvBWykfpR9P9GNbzAdiYE1/1DVGnaUj+uu0R4mRrsrfsRqNIZ8p6JNt+pI9w1ZJ1SAddZGmmwMfrWigJZZ8z/5C8n3adxUeV0Z\
UrLRNm/ImFlZdmkFAjosbbDh+iTWnSr5pnq3yZT3vWlep24VTy4cTMUa9XmsbjVhsltsveKWtkYFllKmJk7mmTGEnXMT8gdBVtQoclL6PQM9a9kihb09az7hmOT0ZksAZW2vS1ZfVJUJA6tNEcpQes7Zjvr1mGpK\
nrU3OPznD7mTlSFmzVoJAofkLo00DCSx66so9MzW7yDg4/JyvNbkLMSRp26NdiytM4QyHwWnWMoCWiFNZjYAZscJHghaU2acMI/RNGtDSxq7IH6MelYYjPsG7Lld/O8pWXlxo0D9NGXntvfnclodi9hmKX+d8KIl\
T3bwGakB5kLtVqkS4dVl5yIaF5S4SJ23hDXZ0ArjMqZNyiLTskdX1xky82HNk802IU32M8zacgHvwHcD0lZVrVsMgecLJLbdEpjtTV6jKdZ/rJL4r72Va+2mV9T9Z4tEwbKqbmW1wdb0k7GJNQKaukkdSkGSU3ux\
bJ+dbGGoX2Jr3Ikgjj4jKJLuHVqlaJgjjVENZPAEfgCipQaQWle6oTyWMlfpWgdxTPxQn1dQPoW6LFKYjYeFYrWRXqMS28m7v+vQpSw3gD+bavuS/YzV2aVaV3sxL1N/iC9Q9PH9OTe3OrtSCk0Y/bFf6TZ8nrev\
2T7/fQnEAmeMT8vSaeNnym9/Mo1N3j+hvKRjMR3bGi8fgjIMqCBMgXNxBn6lsgqbNo3Qiyk6BWXnKxKmW62TCqsVEofUB8lgZMfaIcZsdvFyrceAi63qbofXCQ0JHqouxkjefVkOdvTzPKzBcwzik+mCdQRNKbcm\
HTE7DB1aQvuu9fZZX6i53qYY6GyFYEQwFAB3RTlYylWsWo2MaoKdjAqvj7LcizhIfB+VmrVNsccfLXnXuFEs7vupxGb1L+caYlqHxhdSyieTBmmQ/1/bps+/cycOoghHDV9ZHMniLbmrC3fqL9PJCBM2snIjQMMW\
heGhvmeGcvtw8zVWIG5Tr8nMXvZOkh/ViQBgTurUy0pK2/MZAWqlya2lwXjy1IeTgrg+BDR3pt92/vn9ixkoLiSKnUcQUVJrtbx0tbYTgV5z2io+gHm6ZGOgFsAbnwuByeaVsEsVa8+av+Ot8j808dI3xbw3t2yv\
dXre3+vHwPDdRp6c+T4Ek2HPgexlAfFWTxR3JPB3npObz3iRnogNOzP/O5HI5mlQFnlpNDWwV/M2bQvuivwATPtE1djgNVgnSDbTWMoCk2ZaYEPcWl/mco35snTXdenEO+0ti+ds9MIZbcSysYdgkYdBMm9DyBoN\
qBfIyeKnCxxVH85dRZ1bDMrqSGhd8a7bU/7Ljf7M5Ib6QpTPAl286aV2nreugFbHmu1ZUAQ7Ebvqb39SvKYsutYefumvTyWU8PotZxqhYxBezIGIXG+iLw7+vnqm8pknJ97GvIg3Qwn6LqIfZ5nuxOdAnJM7glgO\
ChYWwpG0D0gDSzsuzciH09WYH6CXvXhTzqunMeY2oLVlyMQNrlXK9Z+Ny5fdPEMJwl9kRcEDitogpNBlVoBN1UJaqjoVl62b+MISwlVDxi6ufBKHczB4ok2RTp+VlKbw4nxIejnbTBcxvF4MdUKEymauPypgOWJw\
uMuyGuU0wCPOaMgUDuzXbBtQjS0SbnpAUy8n+AGJJ7kdzFCp7utyQUT20iPLFsD/Yc/PwI9M0XVtikOiQp8+REdKppnnyWQyTx53xefMnq6TY9vood6QZvmcG4rBoIMhjaJz60j2jzJOVmWei//L1JDzaq20sDZ5\
lcZ88HYU4VDnxMAVUS9xzi1W8OPM8dP0EeTRPSXTOI5JQ05JVGhm21IgIOhcYacrYzSEEvm9hQamc7FpgalFCUfuwaD2G1F7VkzpSTqhlIp5trJxi3o6CjBbpYSRs5W0pyubJTqGfsiOMJMzF2Bomr9dETeyjMUc\
E3rsBaIzz+qzt8u59lEF+D6UDADzEVO6E3szgx8I9iV/PSTibV90Ctizoe/9MXt+BsnUdB0yaL3avXRYRc4jbV5pnn70/bw+u8Quk52bvTnwt8eeNtEidG5jxwBmhyKVsa4/vD7mH4Z7UT6dnr7y7IvAxK2si8w9\
scLbyoW8JgP9cVV1SOmfuusf5rXnxn6Zc0jiGzlicWo1Dn7zGh84h22EJ89zti6INDfTE/nigp88nx3WS2bNXl3yKmffoaXjhds5Vugp83npgoOd+6h2z0YczfI+mHjIRAHh6dLp2lOeBd+6FBN7H71rfEzQzNoY\
tNzfOj1nLOiRZv/Wf3RKFNdJ2rToX4zfkCcE+mjwh0LBlJ/480ALiulB3ZA5hamsyicycT+JEHfY8pQ1VxZJZhpJcqEz12UVONvtOO+9OWs1QD46Zi69sAMyZq3YrLB37/Fl6EZSf+jtxkIhV2Gqd4svrOVY267Z\
0/4miN3YW2nxD4ewjPpL3VzbyvGkC4sE/lonBHzx1sq/JUlDTva3dKpTiVgZ5+e4g157Sh1eUA1fX87KhD/Jpu9jn8EXKVtb1GXq8F4gglygL2mAnHMX06bN7wngKwMGKORTS/am5hjvPpzg87jmXjdr7Vdd2mS0\
AaPq8WWL6yk2tcpCvL2+sIv+LPniyOVVcFKSYVUV2M4ABC5q5XQXo/Zxso67yHwolTF6ypOM8PObrEYfzbPElerl+cVPGb2oY18hj0nUohHHVWcLA1ottsi6w4Ovq/PxkFMRqcHmVyJ4wprmegdUfT7wU76QBl7+\
9Iy/o11IGlhpg7KM/z61+zGC6VFU9Y8v+S9xdy8/Wig5rpWgN30w/4t4EVrDMyuGkfG6OxMnKuBwAda8VpIECJq6Xzfc154TAGcyUNHXVl3Ej+Z0oQEa708Q98s5tZi6FLflbXFnyD2BuZbzomutrkxXEdCi9ndw\
AquVRYlh9uJ5gLHmm86mtMzLesuxxmXWb3b12LJ69JVv8Ow0Pf+9MFbdk52pDWR6AQ1rwWIl3eoBdYFu6vcUzGqw2mE1cL9WsD9i1SsKFOS1aMZ6ogUUsSjWaDPl8FWzelGRgj12nhPeTjsLwit08iXm02sNjOP0\
NQ1L/7b8FBWHKDX2K9XZ0mAAJIFIi78Pg66IS/2xmD/LxLUsQ6ywfMu2sO7pvuHtt86CjqDWg32leUa+IXqtwhcYvp0ywCos8o9/i5Svzud8rRQub5lZ+bwdW/g+GtSvuNsum49E8p+swZa+CmvPXrpXPCpoYpaj\
I6BucB3d4DMG7SIUkUWDxraPqcXBRaJSQhurbfm0Fwb+7o/lmXpZBC51dG1LZH1JanGezuATfY7aLxfEN+PJiI8imWaBw+5QJVjYv4QtaV6zn9ArK2irXnvnj9/2eE43ez1A/bLd5fYR5m9zUOkml01PLJ1YhYvt\
Dfu8p7eoNbI12AJJ8cUGvt0Y6Mr+61+MxgAzTa6GIYr739xzMzMKFmM6dTM5X/RV5dVAan+QKriCmfrnCpHvi5ghaNaCSInC96hn5lNo2PvnXDjlOepNOc7r95Lt+vKdVRtzFMOZK0FJre2n5W8elznyj1H5qJ9I\
pfMQdqlWOuIbYvbiwBbxCYbz/XzUM96MGo2eiB6a2EV51aRMe/W+NimwdBM6t19dSxwKK+K18D5NSMwWiIw3/+/cVhudGlZUvG474OEaMdKtnS90Ix3h09eJatzAiNi6kduexyCmdVDkr90DOYH1ZOkGHkk8cEcw\
E4C0Eqh/FIP5QFWyuCCsXqO2+58HhLg2pA9lOTtEyw5/RVEkOGMSegHH3f5C+2KlWQb1LSUocgwjunx6twCPLFSY/Hj26T1chvweyIUgcfYK6cYwt1uvnai1xoL/SZ3Zos3gg0wSQ+/JKH/vZ3Es4ff+rJKU+HTy\
SDjEZnHjWsqJvxUG/d5X5/14twT/9xh2xNHs4XzFFzhENu52RlsylvHxb+P4zok7+yLPp4lg/SZu5NS2My7d/NeFEjnvIq9M6gHechu4qjspxdnFG5HqfIcVFzpjK7ozMWB0iDmJsHM48UYCAIMAlOpk+jJUO7NT\
bMvqa9048MFW5XohUl+DyLMH1IuiI3cT6HUu6l8R4FDzzsNMV8Z/qoPAZC0flsDVj7Et3iTBPaGafs4pVdJy9RsCzixWm67fN9DMAIsnZ+cw2z1vNEmXtvwA=","base64")).toString());function Pg(e2,t2,r2){
let i2=e3=>e3.startsWith(r2)?t2+e3.slice(r2.length):void 0,a2=e3=>r2+e3.slice(t2.length),o2=e3=>[...e3].flatMap(e4=>i2(e4)??[]),s2=[...e2.entries].filter(([e3])=>e3.
startsWith(t2));return{side:e2.side,entries:n.cn(new Map(s2.map(([e3,t3])=>[a2(e3),t3]))),load:t3=>e2.load(o2(t3)),read(t3){let n2=i2(t3);return n2===void 0?{fault:"\
the file does not exist"}:e2.read(n2)},async starts(t3){let n2=await e2.starts(o2(t3));return new Map([...n2].map(([e3,t4])=>[a2(e3),t4]))},async bytes(t3){let n2=i2(
t3);return n2===void 0?void 0:e2.bytes(n2)},async mentioning(n2,r3,i3){return(await e2.mentioning(n2,r3,i3)).filter(e3=>e3.startsWith(t2)).map(a2)}}}var Fg=e.n(
{givenSources:()=>Ig});function Ig(e2){let t2=(t3,n2)=>{let i2=r.Hn(()=>new Map);return async({path:r2,name:a2="",governed:o2})=>{if(!o2)return{predecessors:[],
...zg(a2)};let s2=i2(o2.tip),c2=s2.get(a2)??n2(a2,o2,e2);return s2.set(a2,c2),Bg(await c2,r2,(e3,n3)=>({relation:t3,name:a2,path:e3,open:()=>Promise.resolve(n3)}))}};
return{image:t2("image",Lg),path:t2("path",Rg)}}async function Lg(e2,{tip:t2,unpack:n2},r2){let a2=await t2.bytes(e2)??await r2?.file(e2);if(!a2)return zg(e2);let o2=await n2(
(0,i.basename)(e2),()=>Promise.resolve(a2));return o2?Vg(Cl("base",o2.texts),[...t2.entries.keys()]):{missing:`${e2} is no compiled image that can be read`}}async function Rg(e2,{
tip:t2},n2){if(t2.entries.has(e2))return{path:e2,snapshot:t2};let r2=e2.endsWith("/")?e2:`${e2}/`,a2=[...t2.entries.keys()],o2=a2.filter(e3=>!e3.startsWith(r2));
if(o2.length<a2.length)return Vg(Pg(t2,r2,""),o2);let s2=await n2?.folder(e2);if(s2)return Vg(s2,a2);let c2=await n2?.folder((0,i.dirname)(e2)),l2=(0,i.basename)(
e2);return c2?.entries.has(l2)?{path:l2,snapshot:c2}:zg(e2)}function zg(e2){return{missing:`there is no ${e2} on the governed branch`}}function Bg(e2,t2,n2){if("\
snapshot"in e2){let t3=n2(e2.path,e2.snapshot);return{looked:t3.name,predecessors:[t3]}}if(!("files"in e2))return{predecessors:[],...e2};let r2=Hg(t2,e2.files),
i2=e2.at(e2.home),{name:a2}=n2(t2,i2);return{looked:a2,predecessors:r2===void 0?[]:[n2(t2,e2.at(t2.slice(0,t2.length-r2.length)))],states:[{name:a2,isGiven:!0,open:()=>Promise.
resolve(i2),called:e3=>i2.entries.has(e3)?n2(e3,i2):void 0}]}}function Vg(e2,t2){let n2=new Map,r2=t3=>{let r3=n2.get(t3)??Pg(e2,"",t3);return n2.set(t3,r3),r3},
i2=new Map;for(let n3 of t2){let t3=Hg(n3,e2);if(t3===void 0)continue;let r3=n3.slice(0,n3.length-t3.length);i2.set(r3,(i2.get(r3)??0)+1)}let[a2=""]=[...i2].sort(
([,e3],[,t3])=>t3-e3).map(([e3])=>e3);return{files:e2,at:r2,home:a2}}function Hg(e2,{entries:t2}){for(let n2=0;;){let r2=e2.slice(n2);if(t2.has(r2))return r2;let i2=e2.
indexOf("/",n2);if(i2<0)return;n2=i2+1}}Object.defineProperty(exports,"$",{enumerable:!0,get:function(){return Jt}}),Object.defineProperty(exports,"A",{enumerable:!0,
get:function(){return Ua}}),Object.defineProperty(exports,"B",{enumerable:!0,get:function(){return ea}}),Object.defineProperty(exports,"C",{enumerable:!0,get:function(){
return ko}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return no}}),Object.defineProperty(exports,"E",{enumerable:!0,get:function(){return io}}),
Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return Ca}}),Object.defineProperty(exports,"G",{enumerable:!0,get:function(){return vr}}),Object.
defineProperty(exports,"H",{enumerable:!0,get:function(){return zi}}),Object.defineProperty(exports,"I",{enumerable:!0,get:function(){return Ea}}),Object.defineProperty(
exports,"J",{enumerable:!0,get:function(){return mn}}),Object.defineProperty(exports,"K",{enumerable:!0,get:function(){return _r}}),Object.defineProperty(exports,
"L",{enumerable:!0,get:function(){return Sa}}),Object.defineProperty(exports,"M",{enumerable:!0,get:function(){return Ta}}),Object.defineProperty(exports,"N",{enumerable:!0,
get:function(){return Oa}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){return Ja}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){
return wa}}),Object.defineProperty(exports,"Q",{enumerable:!0,get:function(){return Qt}}),Object.defineProperty(exports,"R",{enumerable:!0,get:function(){return Da}}),
Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return Po}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return jo}}),Object.
defineProperty(exports,"U",{enumerable:!0,get:function(){return Ti}}),Object.defineProperty(exports,"V",{enumerable:!0,get:function(){return aa}}),Object.defineProperty(
exports,"W",{enumerable:!0,get:function(){return wr}}),Object.defineProperty(exports,"X",{enumerable:!0,get:function(){return an}}),Object.defineProperty(exports,
"Y",{enumerable:!0,get:function(){return on}}),Object.defineProperty(exports,"Z",{enumerable:!0,get:function(){return $t}}),Object.defineProperty(exports,"_",{enumerable:!0,
get:function(){return ic}}),Object.defineProperty(exports,"_t",{enumerable:!0,get:function(){return oe}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){
return qp}}),Object.defineProperty(exports,"at",{enumerable:!0,get:function(){return b}}),Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return rs}}),
Object.defineProperty(exports,"bt",{enumerable:!0,get:function(){return u}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return vf}}),Object.
defineProperty(exports,"ct",{enumerable:!0,get:function(){return Ct}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return xl}}),Object.defineProperty(
exports,"dt",{enumerable:!0,get:function(){return xe}}),Object.defineProperty(exports,"et",{enumerable:!0,get:function(){return Wt}}),Object.defineProperty(exports,
"f",{enumerable:!0,get:function(){return fl}}),Object.defineProperty(exports,"ft",{enumerable:!0,get:function(){return Ce}}),Object.defineProperty(exports,"g",{
enumerable:!0,get:function(){return Kc}}),Object.defineProperty(exports,"gt",{enumerable:!0,get:function(){return te}}),Object.defineProperty(exports,"h",{enumerable:!0,
get:function(){return Zc}}),Object.defineProperty(exports,"ht",{enumerable:!0,get:function(){return g}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){
return hg}}),Object.defineProperty(exports,"it",{enumerable:!0,get:function(){return Nt}}),Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return Fa}}),
Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return Ka}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return Cl}}),Object.
defineProperty(exports,"lt",{enumerable:!0,get:function(){return ft}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return cl}}),Object.defineProperty(
exports,"mt",{enumerable:!0,get:function(){return v}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return jg}}),Object.defineProperty(exports,
"nt",{enumerable:!0,get:function(){return bt}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return Sf}}),Object.defineProperty(exports,"ot",
{enumerable:!0,get:function(){return St}}),Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return dl}}),Object.defineProperty(exports,"pt",{enumerable:!0,
get:function(){return _}}),Object.defineProperty(exports,"q",{enumerable:!0,get:function(){return Wn}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){
return Ag}}),Object.defineProperty(exports,"rt",{enumerable:!0,get:function(){return xt}}),Object.defineProperty(exports,"s",{enumerable:!0,get:function(){return wl}}),
Object.defineProperty(exports,"st",{enumerable:!0,get:function(){return x}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Fg}}),Object.
defineProperty(exports,"tt",{enumerable:!0,get:function(){return zt}}),Object.defineProperty(exports,"u",{enumerable:!0,get:function(){return hl}}),Object.defineProperty(
exports,"ut",{enumerable:!0,get:function(){return dt}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return Ds}}),Object.defineProperty(exports,
"vt",{enumerable:!0,get:function(){return ne}}),Object.defineProperty(exports,"w",{enumerable:!0,get:function(){return Ao}}),Object.defineProperty(exports,"x",{
enumerable:!0,get:function(){return Ro}}),Object.defineProperty(exports,"xt",{enumerable:!0,get:function(){return l}}),Object.defineProperty(exports,"y",{enumerable:!0,
get:function(){return ns}}),Object.defineProperty(exports,"yt",{enumerable:!0,get:function(){return d}}),Object.defineProperty(exports,"z",{enumerable:!0,get:function(){
return la}});
