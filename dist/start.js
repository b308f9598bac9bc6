const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})();let t=require("node:fs"),
n=require("node:path"),r=require("node:util"),i=require("node:child_process"),a=require("node:fs/promises"),o=require("node:crypto");function s(e2,t2){let n2=e2.
slice(0,80).toLowerCase(),r2,i2=Math.max(2,Math.floor(n2.length/3))+1;for(let e3 of t2){let t3=c(n2,e3.slice(0,80).toLowerCase());t3<i2&&([r2,i2]=[e3,t3])}return r2}
function c(e2,t2){let n2=[],r2=Array.from({length:t2.length+1},(e3,t3)=>t3);for(let i2=1;i2<=e2.length;i2+=1){let a2=[i2];for(let o2=1;o2<=t2.length;o2+=1){let s2=(r2[o2-
1]??0)+(e2[i2-1]===t2[o2-1]?0:1),c2=Math.min((r2[o2]??0)+1,(a2[o2-1]??0)+1,s2);i2>1&&o2>1&&e2[i2-1]===t2[o2-2]&&e2[i2-2]===t2[o2-1]&&(c2=Math.min(c2,(n2[o2-2]??
0)+1)),a2.push(c2)}[n2,r2]=[r2,a2]}return r2[t2.length]??0}function l(e2){return`"${e2.trim()}"`}function u(e2){return f(e2,"or")}function d(e2){return f(e2,"an\
d")}function f(e2,t2){return e2.length<2?e2.join(""):`${e2.slice(0,-1).join(", ")} ${t2} ${e2.at(-1)??""}`}function p(e2){return/^[aeio]/.test(e2)?`an ${e2}`:`a\
 ${e2}`}function m(e2,t2,{kinds:n2,required:r2=[],open:i2}){if(!g(t2)){let n3=r2.length>0?` with ${d(r2)}`:"";throw TypeError(`${e2}: expected an object${n3}, n\
ot ${b(t2)}`)}let a2=Object.keys(t2);if(!i2){for(let t3 of a2)if(!Object.hasOwn(n2,t3))throw TypeError(`${e2}: there is no argument "${t3}"${y(t3,Object.keys(n2))}`)}
for(let[i3,a3]of Object.entries(n2)){let n3=t2[i3];if(n3!==void 0)h(`${e2}: ${i3}`,n3,a3);else if(r2.includes(i3))throw TypeError(`${e2}: ${i3} is missing: expe\
cted ${a3.expected}`)}}function h(e2,t2,{expected:n2,holds:r2,names:i2}){if(r2(t2))return;let a2=Array.isArray(t2)?t2.find(e3=>!r2([e3])):t2,o2=typeof a2=="stri\
ng"&&i2?y(a2,i2):"",s2=Array.isArray(t2)&&a2!==void 0?`a list with ${b(a2)}`:b(t2);throw TypeError(`${e2}: expected ${n2}, not ${s2}${o2}`)}function g(e2){return typeof e2==
"object"&&!!e2&&!Array.isArray(e2)}function ee(e2){return typeof e2=="object"&&!!e2&&Symbol.iterator in e2}function _(e2){return{expected:u(e2),holds:t2=>typeof t2==
"string"&&e2.includes(t2),names:e2}}function v(e2,t2){let n2=Object.entries(t2);return{expected:e2,holds:e3=>g(e3)&&n2.every(([t3,{holds:n3}])=>n3(e3[t3]))}}function y(e2,t2){
let n2=s(e2,t2);return n2===void 0?"":`; did you mean ${n2}?`}function b(e2){return typeof e2=="string"?e2.length>40?"a longer text":JSON.stringify(e2):Array.isArray(
e2)?e2.length===0?"an empty list":"a list":ee(e2)?`a ${Object.prototype.toString.call(e2).slice(8,-1)}`:typeof e2=="object"&&e2?"such an object":typeof e2=="fun\
ction"?"a function":String(e2)}const x=v("a Fault, which has a message",{message:{expected:"words",holds:e2=>typeof e2=="string"&&e2!==""}});function te(e2,t2){
let n2=new Map;for(let t3 of e2){let e3=n2.get(t3.key);e3?e3.push(t3):n2.set(t3.key,[t3])}return t2.flatMap(e3=>{let t3=n2.get(e3.key)??[],r2=t3.findIndex(t4=>S(
t4,e3)),[i2]=t3.splice(Math.max(0,r2),1);return i2?[{before:i2,after:e3}]:[]})}function S(e2,t2){return(e2.written??e2.message)===(t2.written??t2.message)}function ne({
file:e2,line:t2}){return t2===void 0?e2:`${e2}:${String(t2)}`}function re({message:e2,location:t2}){return t2?`${ne(t2)}: ${e2}`:e2}function ie(e2,t2){let{predecessors:n2,
departures:r2}=e2;if(!n2)return e2;let i2=Object.entries(n2).map(([e3,n3])=>[e3,async r3=>(await t2(e3,r3),n3(r3))]);return{...e2,predecessors:Object.fromEntries(
i2),...r2&&{departures:async e3=>(await t2("history",{path:""}),r2(e3))}}}const ae={fault:x,exit:{expected:"2 or 3",holds:e2=>e2===2||e2===3}};var NoSources=class extends Error{fault;exit;name="\
NoSources";constructor(e2,t2){m("NoSources",{fault:e2,exit:t2},{kinds:ae,required:Object.keys(ae)}),super(e2.message),this.fault=e2,this.exit=t2}};const oe=65536;
function se(e2){let t2=e3=>(e3/1024/1024).toFixed(0);return{fault:`the file is too large to be a contract: ${t2(e2)} MiB, the limit is ${t2(16777216)} MiB`}}const ce=new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0});function C(e2){if(e2[0]===255&&e2[1]===254||e2[0]===254&&e2[1]===255)return{fault:"the file is UTF-16 text: save it as UTF-8"};
let t2=e2.indexOf(0);if(t2>=0)return{fault:`the file is binary, not text: it has a NUL byte at offset ${String(t2)}`};try{return{text:ce.decode(e2)}}catch{return{
fault:"the file is not valid UTF-8 text: save it as UTF-8"}}}function le(e2){return e2.includes(0)?"":new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e2)}var GitError=class extends Error{args;exitCode;stderr;name="\
GitError";constructor(e2,t2,n2){super(`git ${e2.join(" ")} failed: ${n2.trim()||`exit code ${String(t2)}`}`),this.args=e2,this.exitCode=t2,this.stderr=n2}};const ue=[
"--no-pager","-c","core.fsmonitor=false","-c","safe.bareRepository=explicit","-c","submodule.recurse=false","-c","diff.autoRefreshIndex=true","-c","diff.orderFi\
le=/dev/null","-c","core.warnAmbiguousRefs=true"],de=["GIT_LITERAL_PATHSPECS","GIT_GLOB_PATHSPECS","GIT_NOGLOB_PATHSPECS","GIT_ICASE_PATHSPECS","GIT_EXTERNAL_DI\
FF"];function fe(e2,t2,n2){return(0,i.spawn)("git",[...ue,...e2],{cwd:t2,env:me(n2),stdio:"pipe",windowsHide:!0})}function pe(e2,t2,n2){let r2={cwd:t2,env:me(n2),
windowsHide:!0};return(0,i.spawn)("git",[...ue,...e2],{...r2,stdio:["ignore","pipe","pipe"]})}function me(e2={}){let t2={...process.env,LC_ALL:"C",GIT_OPTIONAL_LOCKS:"\
0",GIT_TERMINAL_PROMPT:"0",GIT_NO_REPLACE_OBJECTS:"1",...e2};for(let e3 of de)Reflect.deleteProperty(t2,e3);return t2}async function w(e2,t2){let n2=[];return await he(
e2,t2,e3=>e3.on("data",e4=>n2.push(e4))),Buffer.concat(n2)}async function T(e2,t2){let n2=[];return await he(e2,t2,e3=>e3.setEncoding("utf8").on("data",e4=>n2.push(
e4))),n2.join("")}function he(e2,{cwd:t2,input:n2,accept:r2=[],env:i2},a2){return new Promise((o2,s2)=>{let c2=n2===void 0?pe(e2,t2,i2):fe(e2,t2,i2),l2="";a2(c2.
stdout),c2.stderr.on("data",e3=>l2=`${l2}${e3.toString("utf8")}`.slice(0,4e3)),c2.on("error",t3=>{s2(new GitError(e2,void 0,t3.message))}),c2.on("close",t3=>{t3===
0||t3!==null&&r2.includes(t3)?o2():s2(new GitError(e2,t3??void 0,l2))}),c2.stdin?.on("error",()=>{}),c2.stdin?.end(n2)})}function E(e2){let t2=e2.toString("utf8");
return t2===""?[]:t2.slice(0,t2.endsWith("\0")?-1:void 0).split("\0")}const D=new Map;function ge(e2){let t2=t3=>{D.get(e2)===t3&&D.delete(e2)};return(n2,r2)=>{
if(n2.length===0)return Promise.resolve();let i2=D.get(e2)??Se(e2,t2);D.set(e2,i2);let{child:a2,jobs:o2,waiting:s2,idle:c2}=i2;clearTimeout(c2);for(let e3 of n2)
o2.push(r2(e3));return Ce(a2,!0),new Promise((e3,t3)=>{s2.push({until:o2.length,resolve:e3,reject:t3}),a2.stdin.write(`${n2.join(`
`)}
`)})}}async function _e(e2,t2){let n2=[];return await ge(e2)(t2,()=>({bytesToKeep:()=>0,take:(e3,t3)=>{n2.push(t3)}})),n2}async function ve(e2,t2){let n2=await _e(
e2,t2.map(e3=>`${e3}^{tree}`));return new Set(t2.filter((e3,t3)=>n2[t3]?.type==="tree"))}const ye=["cat-file","--batch"];function be(e2,t2){Ce(e2.child,!1),clearTimeout(
e2.idle),e2.idle=setTimeout(()=>{t2(e2),e2.child.stdin.end()},2e3).unref()}const xe=new Set;process.on("beforeExit",()=>{for(let e2 of xe)e2()});function Se(e2,t2){
let n2=fe(ye,e2),r2=[],i2=[],a2={child:n2,jobs:r2,waiting:i2,idle:void 0},o2=0,s2="",c2=we({bytesToKeep:e3=>r2[o2]?.bytesToKeep(e3)??0,take(e3,t3){r2[o2]?.take(
e3,t3),o2+=1}});n2.stdout.on("data",e3=>{for(c2(e3);i2[0]&&i2[0].until<=o2;)i2.shift()?.resolve();i2.length>0||(r2.length=o2=0,be(a2,t2))}),n2.stderr.on("data",
e3=>s2=`${s2}${e3.toString("utf8")}`.slice(0,4e3));let l2=()=>{t2(a2),n2.stdin.end(),Ce(n2,!0)};xe.add(l2);let u2=(e3,n3)=>{xe.delete(l2),t2(a2);for(let{reject:t3}of i2.
splice(0))t3(new GitError(ye,n3,e3))};return n2.on("error",e3=>{u2(e3.message)}),n2.on("close",e3=>{u2(s2,e3??void 0)}),n2.stdin.on("error",()=>{}),a2}function Ce(e2,t2){
let n2=[e2.stdin,e2.stdout,e2.stderr];for(let r2 of[e2,...n2])t2?r2.ref():r2.unref()}function we(e2){let t2=Buffer.alloc(0),n2;function r2(t3){let[r3="",i3="",a2]=t3.
split(" "),o2=Number(a2);!Number.isInteger(o2)||/ (missing|ambiguous)$/.test(t3)?e2.take():n2={header:{oid:r3,type:i3,size:o2},left:o2+1,bytesToKeep:e2.bytesToKeep(
o2),parts:[]}}function i2(t3,r3){let i3=t3.subarray(0,r3.left),a2=i3.subarray(0,r3.bytesToKeep);return a2.length>0&&r3.parts.push(a2),r3.bytesToKeep-=a2.length,
r3.left-=i3.length,r3.left===0&&(n2=void 0,e2.take(Buffer.concat(r3.parts),r3.header)),t3.subarray(i3.length)}return e3=>{let a2=t2.length>0?Buffer.concat([t2,e3]):
e3;for(t2=Buffer.alloc(0);a2.length>0;){let e4=n2?0:a2.indexOf(10);if(n2)a2=i2(a2,n2);else if(e4<0){t2=a2;return}else r2(a2.subarray(0,e4).toString("latin1")),a2=
a2.subarray(e4+1)}}}function O(e2){let t2=new Map,n2=ge(e2);return{get:e3=>t2.get(e3),async load(e3){let r2=[...new Set(e3)].filter(e4=>!t2.has(e4));await n2(r2,
e4=>({bytesToKeep:e5=>e5>16777216?0:e5,take(n3,r3){let i2=r3?.size??0;n3===void 0?t2.set(e4,"missing"):t2.set(e4,i2>16777216?se(i2):C(n3))}}))},async starts(e3,t3){
let r2=new Map;return await n2([...new Set(e3)],e4=>({bytesToKeep:e5=>Math.min(e5,t3),take(t4){t4!==void 0&&r2.set(e4,t4)}})),r2}}}function Te(e2){let t2=[],n2=[];
for(let r3 of[...new Set(e2)].sort()){let e3=n2.at(-1);/^[\0-\x7f]*$/.test(r3)?e3!==void 0&&r3.startsWith(e3)||n2.push(r3):t2.push(De(r3))}let r2=[],[i2,a2]=[0,
0];for(let[e3,t3]of n2.entries())a2+=t3.length,a2<4e3&&e3+1<n2.length||(r2.push(Ee(n2.slice(i2,e3+1),0)),[i2,a2]=[e3+1,0]);return[...r2,...t2]}function Ee(e2,t2){
let[n2="",r2=""]=[e2[0],e2.at(-1)],i2=t2;for(;i2<n2.length&&n2[i2]===r2[i2];)i2+=1;let a2=De(n2.slice(t2,i2));if(e2.length<=1)return a2;let o2=[];for(let t3=0;t3<
e2.length;){let n3=t3+1;for(;n3<e2.length&&e2[n3]?.[i2]===e2[t3]?.[i2];)n3+=1;o2.push(Ee(e2.slice(t3,n3),i2)),t3=n3}return`${a2}(${o2.join("|")})`}function De(e2){
return e2.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Oe(e2){return e2.split(/[\0\n]/).reduce((e3,t2)=>t2.length>e3.length?t2:e3,"")}function ke(e2,t2=[]){let n2=Te(
e2.map(Oe)).map(e3=>new RegExp(e3)),r2=t2.map(e3=>new RegExp(e3,"s")),i2=e3=>e3.split(`
`).some(e4=>r2.some(t3=>t3.test(e4)));return e3=>n2.some(t3=>t3.test(e3))||r2.length>0&&i2(e3)}function Ae(e2,t2,n2){let r2=new Map,i2=(n3,r3,i3)=>Ne({cwd:e2,commit:t2,
patterns:[...Te(n3.map(Oe)),...i3],suffixes:r3}),a2=n2?.of(t2,i2)??i2;return(e3,t3,n3)=>{let i3=JSON.stringify([e3,t3,n3]),o2=r2.get(i3)??a2(e3,t3,n3);return r2.
set(i3,o2),o2}}const je=["--threads=1","-l","-z","--text","--no-textconv","--no-color","--full-name","--no-recurse-submodules"],Me=["-P","-E"];async function Ne(e2,[
t2="-E",...n2]=Me){let{cwd:r2,commit:i2,patterns:a2,suffixes:o2}=e2;if(a2.length===0||o2.length===0)return[];let s2=o2.map(e3=>`:(top,glob)**/*${e3.replace(/[\\*?[]/g,
"\\$&")}`);try{return E(await w(["grep",...je,t2,"-f","-",i2,"--",...s2],{cwd:r2,input:`${a2.join(`
`)}
`,accept:[1]})).map(e3=>e3.slice(i2.length+1))}catch(t3){if(n2.length===0||!(t3 instanceof GitError)||t3.exitCode!==128)throw t3;return Ne(e2,n2)}}function Pe(e2){
return e2?.mode==="120000"}function Fe(e2){return e2?.mode.startsWith("100")===!0}function Ie(e2){return{has:t2=>e2.has(t2),get:t2=>e2.get(t2),keys:()=>e2.keys(),
containing:t2=>[...e2.keys()].filter(e3=>e3.includes(t2)),mayEndWith:t2=>[...e2.keys()].some(e3=>e3.endsWith(t2)),links:()=>[...e2].flatMap(([e3,t2])=>Pe(t2)?[e3]:
[]),[Symbol.iterator]:()=>e2[Symbol.iterator]()}}const k="160000";function A(e2,t2=[],n2="base"){let r2=new Map(t2.map(e3=>[e3.path,e3[n2]])),i2=new Map(r2),a2,
o2=()=>a2??=Xe(Re(e2),r2),s2=t3=>a2||i2.size>r2.size+Le?o2().get(t3):(i2.has(t3)||i2.set(t3,ze(e2,t3)),i2.get(t3)),c2,l2=Ie(Xe(new Map,r2)),u2=e3=>!r2.has(e3);return{
has:e3=>s2(e3)!==void 0,get:s2,keys:()=>o2().keys(),[Symbol.iterator]:()=>o2()[Symbol.iterator](),containing:t3=>[...new Set(Ve(e2,t3).filter(u2)),...l2.containing(
t3)],mayEndWith:t3=>e2.includes(`${t3}\0`)||l2.mayEndWith(t3),links:()=>c2??=[...new Set(He(e2).filter(u2)),...l2.links()]}}const Le=100;function Re(e2){let t2=new Map;
for(let n2 of e2.split("\0")){let e3=n2.indexOf("	"),r2=e3<0?void 0:Be(n2.slice(0,e3));r2&&t2.set(n2.slice(e3+1),r2)}return t2}function ze(e2,t2){let n2=`	${t2}\
\0`;for(let t3=e2.indexOf(n2);t3>=0;t3=e2.indexOf(n2,t3+1)){let n3=e2.slice(e2.lastIndexOf("\0",t3)+1,t3);if(!n3.includes("	"))return Be(n3)}}function Be(e2){let[
t2="",n2="",r2=""]=e2.split(" ");if(t2!==k)return{mode:t2,oid:r2.length>1?r2:r2==="0"?n2:void 0}}function Ve(e2,t2){let n2=[];for(let r2=e2.indexOf(t2);r2>=0&&r2<
e2.length;r2=e2.indexOf(t2,r2)){let[i2,a2]=[e2.lastIndexOf("\0",r2)+1,e2.indexOf("\0",r2)],o2=e2.slice(i2,a2),s2=o2.indexOf("	"),c2=o2.slice(s2+1);c2.includes(t2)&&
Be(o2.slice(0,s2))&&n2.push(c2),r2=a2+1}return n2}function He(e2){return Ue(e2,"120000")?[...e2.matchAll(/(?:^|\0)120000 [^\t]*\t([^\0]*)/g)].map(([,e3=""])=>e3):
[]}function Ue(e2,t2){return e2.startsWith(`${t2} `)||e2.includes(`\0${t2} `)}function We(e2){let t2=[],n2=0;for(;n2<e2.length;){let r3=e2.indexOf("\0",n2),i2=e2.
slice(n2,r3);if(Ge(i2))break;i2.endsWith("/")||t2.push(i2),n2=r3+1}let r2=e2.slice(n2);return{untracked:t2,lines:r2,plain:!Ue(r2,k)&&!/ [123]\t/.test(r2)}}function Ge(e2){
return e2.charCodeAt(6)===32&&Ke.test(e2)}const Ke=/^[0-7]{6} [0-9a-f]{40,64} [0-3]\t/;function j(e2){let t2=new Map,n2=E(e2);for(let e3=0;e3+1<n2.length;e3+=2){
let[r2="",i2="",a2="",o2=""]=(n2[e3]??"").slice(1).split(" "),s2=n2[e3+1]??"",[c2,l2]=[Je(r2,a2),Je(i2,o2)];(c2||l2)&&t2.set(s2,{path:s2,...c2&&{base:c2},...l2&&
{head:l2}})}return t2}function qe(e2){if(!e2.includes(k))return[];let t2=E(e2),n2=[];for(let e3=0;e3+1<t2.length;e3+=2){let[r2="",i2="",a2="",o2=""]=(t2[e3]??"").
slice(1).split(" ");if(r2!==k&&i2!==k)continue;let s2=(e4,t3)=>e4===k?/^0+$/.test(t3)?"another commit":t3.slice(0,9):"nothing";n2.push(`the submodule ${t2[e3+1]??
""} points from ${s2(r2,a2)} to ${s2(i2,o2)}: contracts in it are not compared here; check them in their own repository`)}return n2}function Je(e2,t2){if(!(e2===
k||/^0+$/.test(e2)))return{mode:e2,oid:/^0+$/.test(t2)?void 0:t2}}function Ye(e2,t2){for(let n2 of t2){let t3=e2.get(n2)?.base;e2.set(n2,{path:n2,...t3&&{base:t3},
head:{mode:"100644",oid:void 0}})}}function Xe(e2,t2){for(let[n2,r2]of t2)r2?e2.set(n2,r2):e2.delete(n2);return e2}async function Ze(e2,r2){let i2=(0,n.join)(e2,
r2);try{if(!await rt(e2,(0,n.dirname)(i2)))return{fault:"the file lies outside, behind a linked folder"};let r3=await t.promises.lstat(i2);return r3.isSymbolicLink()?
{text:(await t.promises.readlink(i2)).split(n.sep).join("/"),link:!0}:r3.isFile()?r3.size>16777216?se(r3.size):C(await t.promises.readFile(i2)):{fault:"this is \
not a regular file"}}catch(e3){return{fault:it(e3)}}}async function Qe(e2,r2,i2){try{let a2=(0,n.join)(e2,r2);return!await rt(e2,(0,n.dirname)(a2))||!(await t.promises.
lstat(a2)).isFile()?void 0:await nt(a2,i2)}catch{return}}async function $e(e2,t2){let n2=await Qe(e2,t2,16777217);return n2&&n2.length<=16777216?n2:void 0}function et(e2){
return t.promises.readFile(e2)}async function tt(e2){try{let t2=await nt(e2,16777217);return t2.length>16777216?se(t2.length):C(t2)}catch(e3){return{fault:it(e3)}}}
async function nt(e2,n2){let r2=await t.promises.open(e2,"r");try{let e3=[];for(let t2=n2;t2>0;){let{bytesRead:n3,buffer:i2}=await r2.read({buffer:Buffer.alloc(
Math.min(t2,65536)),position:null});if(n3===0)break;e3.push(i2.subarray(0,n3)),t2-=n3}return Buffer.concat(e3)}finally{await r2.close()}}async function rt(e2,r2){
let[i2,a2]=await Promise.all([t.promises.realpath(e2),t.promises.realpath(r2)]);return a2===i2||a2.startsWith(i2.endsWith(n.sep)?i2:i2+n.sep)}function it(e2){return`\
the file could not be read: ${e2 instanceof Error?e2.message:String(e2)}`}async function at(e2,{load:t2,isLink:n2,exists:r2,direct:i2}){let a2=e2;for(let e3=0;e3<=
8;e3+=1){if(await t2(a2),!n2(a2))return{text:a2};let e4=ot(a2,i2(a2));if(e4===void 0)return{fault:`the symbolic link ${a2} leaves the repository; it is not foll\
owed`};if(!r2(e4))return{fault:`the symbolic link ${a2} points to ${e4}, which is no file here`};a2=e4}return{fault:`the symbolic link ${e2} goes round in circl\
es`}}function ot(e2,t2){if(!("text"in t2)||t2.text.startsWith("/")||/^[A-Za-z]:/.test(t2.text))return;let r2=n.posix.normalize(n.posix.join(n.posix.dirname(e2),
t2.text));return r2===".."||r2.startsWith("../")?void 0:r2}var FileContents=class{side;disk=new Map;constructor(e2){this.side=e2}async load(e2){let{root:t2,entries:n2,
blobs:r2}=this.side,i2=e2.filter(e3=>n2.has(e3));await r2.load(i2.flatMap(e3=>n2.get(e3)?.oid??[]));for(let e3 of i2)this.refuseMissing(e3);let a2=i2.filter(e3=>this.
isOnDisk(e3)&&!this.disk.has(e3));await Promise.all(a2.map(async e3=>this.disk.set(e3,await Ze(t2,e3))))}isLink(e2){return Pe(this.side.entries.get(e2))||this.disk.
get(e2)?.link===!0}read(e2){let t2=this.side.entries.get(e2);if(!t2)return{fault:"the file does not exist"};let n2=t2.oid===void 0||this.isOnDisk(e2)?this.disk.
get(e2):this.side.blobs.get(t2.oid);return n2==="missing"?{fault:`git has no object ${t2.oid??""}: fetch the missing history`}:n2??{fault:"the file was not load\
ed"}}isOnDisk(e2){let t2=this.side.entries.get(e2)?.oid;return this.side.inTree&&(t2===void 0||this.side.blobs.get(t2)==="missing")}refuseMissing(e2){let t2=this.
side.entries.get(e2)?.oid;if(!(t2===void 0||this.side.inTree||this.side.blobs.get(t2)!=="missing"))throw new NoSources({message:`git has no object ${t2} (${e2})\
: this clone is incomplete; run "git fetch --refetch" or clone again`},3)}};function M({side:e2,root:t2,inTree:n2,entries:r2,blobs:i2,grep:a2,changed:o2}){let s2=new FileContents(
{root:t2,inTree:n2,entries:r2,blobs:i2}),c2=new Map,l2={load:e3=>s2.load([e3]),isLink:e3=>s2.isLink(e3),exists:e3=>r2.has(e3),direct:e3=>s2.read(e3)};return{side:e2,
entries:r2,async load(e3){let t3=[...e3];await s2.load(t3);let n3=t3.filter(e4=>s2.isLink(e4)&&!c2.has(e4));await Promise.all(n3.map(async e4=>c2.set(e4,await at(
e4,l2))))},read(e3){if(!s2.isLink(e3))return s2.read(e3);let t3=c2.get(e3)??{fault:"the file was not loaded"};return"text"in t3?s2.read(t3.text):t3},async starts(e3){
let a3=[...e3].filter(e4=>!s2.isLink(e4)),o3=await i2.starts(a3.flatMap(e4=>r2.get(e4)?.oid??[]),oe),c3=new Map;for(let e4 of a3){let i3=r2.get(e4)?.oid,a4=(i3===
void 0?void 0:o3.get(i3))??(n2?await Qe(t2,e4,65536):void 0);a4&&c3.set(e4,le(a4))}return c3},async bytes(e3){let a3=r2.get(e3)?.oid;if(s2.isLink(e3))return;let o3=(a3===
void 0?void 0:(await i2.starts([a3],16777217)).get(a3))??(n2?await $e(t2,e3):void 0);return o3&&o3.length<=16777216?o3:void 0},async mentioning(e3,t3,n3=[]){if(e3.
length+n3.length===0)return[];let i3=t3.filter(e4=>r2.mayEndWith(e4)),s3=new Set((await a2(e3,i3,n3)).filter(e4=>r2.has(e4)));for(let e4 of[...o2,...r2.links()])
t3.some(t4=>e4.endsWith(t4))&&s3.add(e4);return[...s3].sort()}}}function st({cwd:e2,root:t2,searches:n2},r2,{entries:i2,differing:a2,search:o2},s2=O(e2)){let c2=Ae(
e2,r2.base,n2),l2=o2?o2(i2.base,c2):c2,u2=a2.filter(({head:e3})=>e3).map(({path:e3})=>e3),d2={blobs:s2,root:t2,grep:l2};return{baseSide:M({...d2,side:"base",inTree:!1,
entries:i2.base,changed:[]}),headSide:M({...d2,side:"head",inTree:r2.head===void 0,entries:i2.head,changed:u2})}}const ct=["diff","--raw","-z","--no-renames","-\
-no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=dirty"];async function lt(e2,{base:t2,head:n2}){let[r2,i2]=await Promise.all([w(
[...ct,t2,n2,"--"],{cwd:e2}),T(["ls-tree","-r","-z","--full-tree",n2],{cwd:e2})]),a2=[...j(r2).values()];return{raw:r2,differing:a2,entries:{head:A(i2),base:A(i2,
a2,"base")}}}async function ut(e2,t2){return ft(e2,t2,O(e2))}function dt(e2,t2=O(e2)){let n2=new Map;return r2=>{let i2=n2.get(r2)??ft(e2,r2,t2);return n2.set(r2,
i2),i2}}async function ft(e2,t2,n2){let r2=await T(["ls-tree","-r","-z","--full-tree",t2],{cwd:e2});return M({side:"base",root:e2,inTree:!1,blobs:n2,grep:Ae(e2,
t2),entries:A(r2),changed:[]})}async function pt(e2,t2){return(await ve(e2,[t2])).has(t2)?ut(e2,t2):void 0}function mt(e2,t2,n2,r2=O(e2.cwd)){let i2={repository:e2,
tip:t2.base,open:dt(e2.cwd,r2)};return{...st(e2,t2,n2,r2),predecessors:{history:async e3=>(await Promise.resolve().then(()=>Ft)).earlierVersions(i2,e3),tag:async e3=>(await Promise.
resolve().then(()=>require("./governance.js")).then(e4=>e4.i)).tagged(i2,e3),image:async e3=>(await Promise.resolve().then(()=>require("./governance.js")).then(
e4=>e4.t)).givenSources().image(e3),path:async e3=>(await Promise.resolve().then(()=>require("./governance.js")).then(e4=>e4.t)).givenSources().path(e3),branch:async e3=>(await Promise.
resolve().then(()=>require("./governance.js")).then(e4=>e4.i)).onBranch(i2,e3)}}}async function ht(e2,{base:t2,head:n2}){let r2={base:t2.commit,head:n2.commit},
{raw:i2,...a2}=await lt(e2.cwd,r2);return{base:{ref:t2.name,commit:t2.commit},head:{ref:n2.name,commit:n2.commit},...mt(e2,r2,a2),differing:a2.differing,notes:qe(
i2)}}const gt=1e3,_t=60*gt,vt=60*_t,yt=Date.UTC(1,0,1),bt=Date.UTC(9999,11,31);function xt(e2){return Math.min(Math.max(Number(e2)*1e3||0,yt),bt)}const St=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)$/;
function Ct(e2){let t2=St.exec(e2.trim());if(!t2)return;let n2=t2.slice(1),[r2,i2,a2,o2,s2,c2]=n2.slice(0,6).map(e3=>Number(e3??0)),l2=Number((n2[6]??"").padEnd(
3,"0")),u2=Date.UTC(r2,i2-1,a2,o2,s2,c2,l2),d2=new Date(u2).getUTCDate()===a2&&i2>=1&&i2<=12,f2=wt(n2[7]??"Z");return d2&&o2<24&&s2<60&&c2<60&&f2!==void 0?u2-f2:
void 0}function wt(e2){if(e2==="Z")return 0;let[t2,n2]=[Number(e2.slice(1,3)),Number(e2.slice(4,6))];if(!(t2>23||n2>59))return(e2.startsWith("-")?-1:1)*(t2*vt+n2*
_t)}function N({shallowFile:e2}){return(0,t.existsSync)(e2)}async function Tt(e2,t2){if(!N(e2))return(await T(["rev-list","--first-parent","--max-parents=0",t2,
"--"],{cwd:e2.cwd})).trim()||void 0}async function Et(e2,t2){if(t2.length===0)return[];let n2=await kt(e2);if(n2.size===0)return[];let r2=await Promise.all(t2.map(
t3=>Dt(e2.cwd,t3,n2)));return t2.filter((e3,t3)=>!r2[t3])}async function Dt(e2,t2,n2){if(n2.has(t2))return!1;let[r2,...i2]=(await T(["merge-base","--all",...(await T(
["rev-parse",`${t2}^@`],{cwd:e2})).split(`
`).filter(Boolean)],{cwd:e2,accept:[1]})).split(`
`).filter(Boolean);return r2===void 0||i2.length>0?!1:Ot(e2,[t2],r2,n2)}async function Ot(e2,t2,n2,r2){return(await T(["rev-list",...t2,`^${n2}`],{cwd:e2})).split(
`
`).every(e3=>!r2.has(e3))}async function kt(e2){if(!N(e2))return new Set;let t2=await(0,a.readFile)(e2.shallowFile,"utf8");return new Set(t2.split(`
`).filter(Boolean))}const At=new WeakMap;function jt(e2){let t2=At.get(e2)??{lines:new Map,landings:new Map};return At.set(e2,t2),t2}async function P({repository:e2,
tip:t2}){let{lines:n2}=jt(e2);for(let e3 of n2.values()){let n3=await e3,r3=n3.indexOf(t2);if(r3>=0)return r3===0?n3:n3.slice(r3)}let r2=(async()=>(await T(["re\
v-list","--first-parent",t2,"--"],{cwd:e2.cwd})).split(`
`).filter(Boolean))();return n2.set(t2,r2),r2}async function Mt(e2,t2,n2){let r2=await P(e2),i2=r2.indexOf(t2);if(i2<0)return[];let a2=Math.max(0,i2-20),o2=await Nt(
e2,r2.slice(a2,i2+20+1)),s2=e3=>o2[e3-a2],c2=[],l2=(t3,i3,a3)=>{let[o3,l3]=[r2[t3+1],r2[i3]],u2=s2(a3)?.[n2]??[];o3!==void 0&&l3!==void 0&&u2.length>0&&c2.push(
{...F(e2.repository,o3,l3),passing:u2})};if(l2(i2,i2,i2),s2(i2)?.isMerge)return c2;for(let e3=i2-1;e3>=a2&&!s2(e3)?.isMerge;--e3)l2(i2,e3,e3);for(let e3=i2+1;e3<=
i2+20&&!s2(e3)?.isMerge;e3+=1)l2(e3,i2,e3);return c2}function F(e2,t2,n2){let r2=async()=>{let r3=await lt(e2.cwd,{base:t2,head:n2});return{...st(e2,{base:t2,head:n2},
r3),differing:r3.differing}},i2;return{base:t2,head:n2,open:()=>i2??=r2()}}function Nt(e2,t2){let{landings:n2}=jt(e2.repository),r2=t2.filter(e3=>!n2.has(e3));if(r2.
length>0){let t3=Pt(e2,r2);for(let e3 of r2)n2.set(e3,t3.then(t4=>t4.get(e3)))}return Promise.all(t2.map(async e3=>await n2.get(e3)))}async function Pt({repository:{
cwd:e2}},t2){let n2=["--no-walk=unsorted","--stdin","--diff-merges=first-parent","--no-show-signature"],r2=["-z","--raw","--no-abbrev","--no-renames","--no-ext-\
diff","--no-relative"],i2=`${t2.join(`
`)}
`,a2=new Map,[o2,s2]=[[],[]],c2=E(await w(["log",...n2,...r2,"--format=%H%x00%P"],{cwd:e2,input:i2}));for(let e3=0;e3+1<c2.length;e3+=2){let[t3,n3]=[(c2[e3]??"").
replace(/^\n/,""),c2[e3+1]??""];t3.startsWith(":")?t3.endsWith(" A")?o2.push(n3):t3.endsWith(" D")&&s2.push(n3):([o2,s2]=[[],[]],a2.set(t3,{isMerge:n3.includes(
" "),came:o2,went:s2}))}return a2}var Ft=e.n({earlierVersions:()=>I});async function I(e2,{path:t2,cause:n2}){let{repository:r2,open:i2}=e2,a2=await Lt(e2,t2),o2=n2===
void 0?[]:await Lt(e2,n2),s2=o2.length===0?a2:await Rt(e2,a2,o2),c2={predecessors:s2.slice(0,500).map(e3=>({...e3,relation:"history",name:`the version of ${new Date(
e3.at).toISOString().slice(0,10)} (commit ${e3.commit.slice(0,9)})`,open:()=>i2(e3.commit)})),origins:s2.flatMap((t3,n3)=>t3.isFirst?[It(e2,t3,n3+1)]:[])};return s2.
length>500?{...c2,missing:"it has more than 500 of them"}:N(r2)?{...c2,missing:'this clone is shallow and has not all of them: run "git fetch --no-tags --unshal\
low origin" (with actions/checkout: fetch-depth: 0)'}:c2}function It(e2,{commit:t2},n2){return{count:n2,windows:()=>Mt(e2,t2,"went"),async earlier(n3){let r2=await P(
e2),i2=r2[r2.indexOf(t2)+1];return i2===void 0?{predecessors:[]}:I({...e2,tip:i2},{path:n3})}}}async function Lt({repository:{cwd:e2},tip:t2},n2){let r2=["--fir\
st-parent","--diff-merges=first-parent","--no-renames"],i2=["-z","--raw","--no-abbrev","--no-ext-diff","--no-relative","--no-show-signature","--format=%H%x00%ct",
"-n","501"],a2=E(await w(["log",...r2,...i2,t2,"--",`:(top,literal)${n2}`],{cwd:e2})),o2=[];for(let e3=0;e3+3<a2.length;){let[t3="",r3="",i3=""]=a2.slice(e3,e3+
3),s2=i3.trim().split(" ").at(-1)??"";s2!=="D"&&o2.push({commit:t3,at:xt(r3),path:n2,isFirst:s2==="A"}),e3+=4}return o2}async function Rt(e2,t2,n2){let r2=new Map(
(await P(e2)).map((e3,t3)=>[e3,t3])),i2=({commit:e3})=>r2.get(e3)??1/0,a2=n2.flatMap(e3=>{let n3=t2.find(t3=>i2(t3)>=i2(e3));return n3&&n3.commit!==e3.commit?[{
...e3,path:n3.path,isFirst:!1}]:[]});return[...t2,...a2].sort((e3,t3)=>i2(e3)-i2(t3))}function zt(e2){return{departures:async t2=>Ut(e2,(await Ht(e2,t2.length>100?
[""]:t2)).filter(Vt(t2)))}}function Bt(e2){let t2,n2=async()=>new Map((await P(e2)).map((e3,t3)=>[e3,t3]));return r2=>({departures:async i2=>{t2??=Promise.all([
Ht(e2,[""]),n2()]);let[a2,o2]=await t2,s2=e3=>o2.get(e3)??1/0,c2=a2.filter(e3=>s2(e3.commit)>=s2(r2));return Ut({...e2,tip:r2},c2.filter(Vt(i2)))}})}function Vt(e2){
let t2=new Set(e2),n2=e2.filter(e3=>e3===""||e3.endsWith("/"));return({path:e3})=>t2.has(e3)||n2.some(t3=>e3.startsWith(t3))}async function Ht({repository:{cwd:e2},
tip:t2},n2){let r2=["--first-parent","--diff-merges=first-parent","--diff-filter=D","--no-renames"],i2=["-z","--raw","--no-abbrev","--no-ext-diff","--no-relativ\
e","--no-show-signature"],a2=n2.includes("")?[]:n2.map(e3=>`:(top,literal)${e3}`),o2=E(await w(["log",...r2,...i2,"--format=%H%x00%P",t2,"--",...a2],{cwd:e2})),
s2=[],[c2,l2,u2]=["","",!1];for(let e3=0;e3+1<o2.length;e3+=2){let[t3="",n3=""]=[o2[e3]?.trim(),o2[e3+1]];t3.startsWith(":")?s2.push({path:n3,commit:c2,parent:l2,
isMerge:u2}):[c2,l2,u2]=[t3,n3.split(" ")[0]??"",n3.includes(" ")]}return s2}function Ut(e2,t2){let{repository:n2,tip:r2}=e2,i2=dt(n2.cwd);return{departures:[...new Map(
[...t2].reverse().map(e3=>[e3.path,e3])).values()].map(({path:t3,commit:a2,parent:o2,isMerge:s2})=>({path:t3,commit:a2,before:()=>i2(o2),states:e3=>I({repository:n2,
tip:o2,open:i2},e3),windows:async()=>[F(n2,o2,a2),...await Mt(e2,a2,"came"),...a2===r2||s2?[]:[F(n2,o2,r2)]]})),...N(n2)&&{missing:'this clone is shallow: what \
was in the place of an added contract before is not known; run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'}}}function Wt(e2){return/^(HEAD|[0-9a-f]{40}|[0-9a-f]{64})([~^].*)?$/.
test(e2)}const Gt=e2=>/^[0-9a-f]{4,64}$/.test(e2),Kt="refs/remotes/origin/HEAD";function qt(e2){return e2.replace(/^refs\/(remotes|heads|tags)\//,"")}async function Jt(e2,t2){
let[n2=""]=/^[^~^:]+/.exec(t2)??[];if(n2===""||n2.startsWith("refs/")||n2.includes("@{")||Wt(t2))return t2;let{commits:r2,defaultBranch:i2}=await Yt(e2,n2),a2=`\
refs/${n2}`,o2=[a2,`refs/remotes/${n2}`,`refs/heads/${n2}`,`refs/remotes/origin/${n2}`].find(e3=>r2.has(e3)),s2=`refs/tags/${n2}`,c2=o2??(r2.has(s2)?s2:void 0);
if(c2===void 0)return t2;let l2=o2===a2||o2===`refs/remotes/${n2}`||n2===i2,[u2]=[...o2!==void 0&&!l2&&r2.has(s2)?[[s2,r2.get(s2)??""]]:[],...(await Xt(e2,n2)).
map(e3=>[e3,e3])].filter(([,e3])=>e3!==r2.get(c2));if(u2)throw new NoSources({message:`"${n2}" is the name of ${c2} and of ${u2[0]}, which differ: name one of t\
hem in full`},2);return c2+t2.slice(n2.length)}async function Yt(e2,t2){let n2=["","heads/","remotes/","remotes/origin/","tags/"].map(e3=>`refs/${e3}${t2}`),r2=(await T(
["for-each-ref","--format=%(refname)%00%(symref)%00%(objectname)%00%(*objectname)","--",Kt,...n2],{cwd:e2})).split(`
`).filter(Boolean).map(e3=>e3.split("\0")),i2=r2.find(([e3])=>e3==="refs/remotes/origin/HEAD")?.[1]??"",a2=new Map(r2.filter(([e3=""])=>n2.includes(e3)).map(([e3="",
,t3="",n3=""])=>[e3,n3||t3])),o2=t2==="main"||t2==="master",s2=i2.replace("refs/remotes/origin/","");return{commits:a2,defaultBranch:s2===""&&o2?t2:s2}}async function Xt(e2,t2){
return Gt(t2)?(await T(["rev-parse",`--disambiguate=${t2}`],{cwd:e2,accept:[1,128]})).split(`
`).filter(Boolean):[]}const Zt=["--is-inside-work-tree","--git-path","shallow","--show-toplevel","HEAD^{commit}"];async function L(e2,t2){let r2=t2?.join("..."),
i2=t2?.[0].replace(/\^\{commit\}$/,""),a2=i2!==void 0&&r2!==void 0?[r2,"--symbolic-full-name",i2]:[],o2=(await tn(e2,[...Zt,...a2])).replace(/\n$/,"").split(`
`),s2=r2===void 0?void 0:en(o2,r2),[c2,l2="",...u2]=o2;if(c2!=="true")throw R(e2);let d2=u2.pop()??"";if(!$t(d2))throw new NoSources({message:"this repository h\
as no commit yet: there is nothing to compare with. Commit the contracts first."},3);let f2={cwd:e2,root:u2.join(`
`),shallowFile:(0,n.resolve)(e2,l2),head:d2};return s2?{...f2,branchPoint:s2}:f2}async function Qt(e2){let[t2,...n2]=(await tn(e2,["--is-inside-work-tree","--sh\
ow-toplevel"])).replace(/\n$/,"").split(`
`);if(t2!=="true")throw R(e2);return n2.join(`
`)}const $t=e2=>/^[0-9a-f]{40,64}$/.test(e2);function en(e2,t2){if(e2.at(-1)===t2){e2.pop();return}if(e2.at(-1)==="HEAD^{commit}")return;let n2=e2.findLastIndex(
e3=>$t(e3)),[r2="",i2="",...a2]=e2.splice(n2-1),o2=a2.filter(e3=>e3.startsWith("^")),[s2=""]=a2.slice(o2.length),[c2]=o2;return c2!==void 0&&o2.length===1?{ref:s2,
target:i2,head:r2,mergeBase:c2.slice(1)}:void 0}async function tn(e2,t2){try{let n2=await T(["rev-parse",...t2],{cwd:e2,accept:[128]});if(n2!=="")return n2;throw await w(
["rev-parse","--git-dir"],{cwd:e2}),R(e2)}catch(t3){throw t3 instanceof GitError?new NoSources({message:nn(e2,t3)},2):t3}}function R(e2){return new NoSources({message:`${e2}\
 is not in a working tree but inside git's own folder: run this in the checked-out files`},2)}function nn(e2,{exitCode:n2,stderr:r2,message:i2}){if(n2===void 0&&
!(0,t.existsSync)(e2))return`there is no folder "${e2}"`;if(n2===void 0)return`git could not be started (${r2}): install git and put it on the PATH`;if(/not a git repository/i.
test(r2))return`${e2} is not in a git repository: run this inside one, or compare two files or folders with "contract-check diff BASE HEAD"`;if(/[/\\]\.git([/\\]|$)/.
test(e2))return R(e2).message;if(/bare repository/i.test(r2))return`${e2} is a bare repository, without files: run this in a clone of it, or in "git worktree ad\
d FOLDER"`;let[,a2]=/dubious ownership in repository at '(.*)'/.exec(r2)??[];return a2===void 0?i2:`${a2} belongs to another user, so git refuses to read it: ru\
n "git config --global --add safe.directory ${a2}"`}async function z(e2,t2){let n2=(await T(["rev-parse","--verify","--quiet","--end-of-options",`${await Jt(e2,
t2)}^{commit}`],{cwd:e2,accept:[1,128]})).trim();return $t(n2)?n2:void 0}const rn=["main","master"],an=[Kt,...["remotes/origin","heads"].flatMap(e2=>rn.map(t2=>`\
refs/${e2}/${t2}`))];async function B(e2,t2){if(t2!==void 0)return on(e2,t2);let n2=(await T(["for-each-ref","--format=%(refname)%00%(symref)%00%(objectname)",...an],
{cwd:e2})).split(`
`),r2=new Map(n2.filter(Boolean).map(e3=>{let[t3="",n3="",r3]=e3.split("\0");return[t3,{name:qt(n3||t3),commit:r3}]}));return an.flatMap(e3=>r2.get(e3)??[])[0]}
async function on(e2,t2){let n2=await Jt(e2,t2);return{name:n2===t2?t2:qt(n2),commit:await z(e2,n2)}}async function sn(e2,t2,n2="--base"){if(t2===void 0)throw await pn(
e2,n2);let{name:r2,commit:i2}=t2;if(i2!==void 0)return{name:r2,commit:i2};throw new NoSources({message:`there is no commit "${r2}" in this clone${await cn(e2.cwd,
r2)}: check the name, or run "${await mn(e2,r2)}"`},3)}async function cn(e2,t2){let n2=s(t2,(await T(["for-each-ref","--format=%(refname:short)","refs/heads","r\
efs/remotes","refs/tags"],{cwd:e2})).split(`
`).filter(Boolean));return n2===void 0?"":` (did you mean ${n2}?)`}async function ln(e2,t2,n2,r2){if(t2===n2)return n2;let{cwd:i2}=e2,[a2,...o2]=(await T(["merg\
e-base","--all","--",t2,n2],{cwd:i2,accept:[1]})).split(`
`).filter(Boolean);if(a2!==void 0&&o2.length===0)return await un(e2,{target:t2,head:n2,base:a2,name:r2}),a2;throw N(e2)?await dn(i2,r2):new NoSources({message:a2===
void 0?`head and ${r2} have no common ancestor: name a base that head comes from with --base REF`:fn(r2,[a2,...o2])},3)}async function un(e2,{target:t2,head:n2,
base:r2,name:i2}){if(r2===t2||r2===n2)return;let a2=await kt(e2);if(a2.size>0&&!await Ot(e2.cwd,[t2,n2],r2,a2))throw await dn(e2.cwd,i2)}async function dn(e2,t2){
return new NoSources({message:`this clone is shallow and does not reach the point where ${t2} and head parted: run "git fetch --no-tags --unshallow ${await hn(e2)}\
" (with actions/checkout: fetch-depth: 0)`},3)}function fn(e2,t2){let n2=t2.slice(0,5).map(e3=>e3.slice(0,10));return`merge ${e2} into head first: they were mer\
ged crosswise and parted at several commits (${n2.join(", ")}${n2.length===1?" is one":""}), so it is not known what head changes`}async function pn(e2,t2){let{
cwd:n2}=e2,r2=(await T(["remote"],{cwd:n2})).trim()!=="",i2=(await T(["for-each-ref","--format=%(refname:short)","refs/heads"],{cwd:n2})).trim(),a2=(await T(["f\
or-each-ref","--format=%(refname:lstrip=3)","refs/remotes/origin/"],{cwd:n2})).split(`
`).filter(e3=>e3!==""&&e3!=="HEAD").slice(0,5).join(", "),o2=i2===""?"":` (here: ${i2.split(`
`).slice(0,5).join(", ")})`;return new NoSources({message:`no default branch was found to compare with (looked for origin/HEAD, origin/main, origin/master, main\
, master): ${r2?`run "${await mn(e2,"origin/main")}" (or master), or "git remote set-head origin NAME" where it has another name${a2===""?"":` (fetched are ${a2}\
)`}, or name it with ${t2} REF`:`name it with ${t2} REF${o2}`}`},3)}async function mn(e2,t2){let n2=await hn(e2.cwd),r2=`git fetch --no-tags${N(e2)?" --unshallo\
w":""} ${n2}`;if(/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t2))return`${r2} ${t2}`;let i2=t2.startsWith(`${n2}/`)?t2.slice(n2.length+1):t2;return`${r2} +refs/heads/${i2}\
:refs/remotes/${n2}/${i2}`}async function hn(e2){let t2=(await T(["remote"],{cwd:e2})).split(`
`).filter(Boolean);return t2.includes("origin")?"origin":t2[0]??"origin"}async function gn(e2){let{head:t2}=e2;return t2===void 0?wn(e2):Tn(e2,t2)}function _n({
cwd:e2,base:r2}){if(r2!==void 0)return vn(r2);let i2=r3=>(0,t.existsSync)((0,n.join)(e2,".git",r3));return i2("refs")?an.find(i2):Kt}function vn(e2){return/^[\w/@][\w./@~^-]*$/.
test(e2)&&!e2.includes("..")?`${e2}^{commit}`:void 0}function yn(e2){return e2.catch(()=>{}),e2}const bn=["ls-files","-z","-s","-o","--exclude-standard","--full\
-name","--",":/"];async function xn(e2,t2){let{cwd:n2,base:r2,head:i2}=e2,a2=i2===void 0||Wt(i2)?vn(i2??"HEAD"):void 0,o2=t2!==void 0&&(r2!==void 0||t2==="refs/\
remotes/origin/HEAD"),s2=o2?void 0:yn(B(n2,r2)),{branchPoint:c2,...l2}=await L(n2,t2!==void 0&&a2!==void 0?[t2,a2]:void 0),u2={...l2,...e2.searches&&{searches:e2.
searches}},d2=c2&&Sn(c2.ref,r2),f2=await s2,p2=o2||f2!==void 0&&f2.commit===c2?.target;if(c2&&p2&&(d2||Wt(r2??""))){let e3=f2?.name??r2??qt(c2.ref),t3={name:e3,
commit:c2.target};return await un(u2,{...c2,base:c2.mergeBase,name:e3}),{repository:u2,target:t3,head:c2.head,base:c2.mergeBase,guessed:!0}}let m2=i2===void 0?u2.
head:await Cn(n2,i2),h2=await sn(u2,f2??await B(n2,r2));return{repository:u2,target:h2,head:m2,base:await ln(u2,h2.commit,m2,h2.name),guessed:!1}}function Sn(e2,t2){
let[,n2]=/^refs\/(?:heads|remotes)\/(.+)$/.exec(e2)??[];return n2===void 0||t2===void 0?n2!==void 0:t2===e2||t2===n2&&!Gt(t2)}async function Cn(e2,t2){let n2=await z(
e2,t2);if(n2!==void 0)return n2;throw new NoSources({message:`there is no commit "${t2}" in this clone${await cn(e2,t2)}: check the name, or fetch it`},2)}async function wn(e2){
let{cwd:t2}=e2,n2=_n(e2),r2=(...e3)=>w([...ct,...e3,"--"],{cwd:t2}),i2=n2===void 0?void 0:r2("--merge-base",n2).catch(()=>{}),a2=yn(T(bn,{cwd:t2})),{repository:o2,
target:s2,head:c2,base:l2,guessed:u2}=await xn(e2,n2),d2=(u2?await i2:void 0)??await r2(l2),f2=j(d2),p2=We(await a2);Ye(f2,p2.untracked);let m2=[...f2.values()],
h2=m2.every(({base:e3,head:t3})=>e3&&t3),g2={head:A(p2.lines,m2,"head"),base:A(p2.lines,m2,"base")};return{target:s2,base:{ref:s2.name,commit:l2},head:{ref:"WOR\
KTREE",commit:null},checkedOut:c2,...mt(o2,{base:l2,head:void 0},{entries:g2,differing:m2}),...zt({repository:o2,tip:s2.commit}),differing:m2,notes:qe(d2),...h2&&
p2.plain&&{headLines:p2.lines}}}async function Tn(e2,t2){let{repository:n2,target:r2,head:i2,base:a2}=await xn(e2,_n(e2));return{target:r2,...await ht(n2,{base:{
name:r2.name,commit:a2},head:{name:t2,commit:i2}}),...zt({repository:n2,tip:r2.commit})}}async function En(e2){let t2=await Qt(e2),[n2,r2]=await Promise.all([T(
bn,{cwd:e2}),w([...ct,"--"],{cwd:e2})]),i2=We(n2),a2=j(r2);Ye(a2,i2.untracked);let o2=A(i2.lines,[...a2.values()],"head");return{root:t2,side:M({side:"head",root:t2,
inTree:!0,entries:o2,blobs:O(e2),grep:()=>Promise.resolve([]),changed:[...o2.keys()]})}}async function Dn(e2,{tip:t2,...n2}){let r2={repository:e2,tip:t2??n2.base.
commit};return{...await ht(e2,n2),...zt(r2)}}const V={avro:{expects:"full",suffixes:[".avsc",".avpr",".avdl"],optionsKey:"avro",declaresVersion:!0,namesRoot:!0,
decidingFiles:[]},protobuf:{expects:"full",suffixes:[".proto"],optionsKey:"protobuf",declaresVersion:!1,namesRoot:!0,decidingFiles:["buf.yaml","buf.yml","buf.wo\
rk.yaml"]},"json-schema":{expects:"backward",suffixes:[".schema.json",".schema.yaml",".schema.yml"],optionsKey:"jsonSchema",declaresVersion:!0,namesRoot:!1,decidingFiles:[]}},
H=Object.keys(V),On=H.flatMap(e2=>V[e2].suffixes),kn=H.flatMap(e2=>V[e2].decidingFiles);function An(e2){return H.find(t2=>V[t2].suffixes.some(t3=>e2.endsWith(t3)))}
const jn=["default","declared","strict","avro-reference","confluent","buf-file","buf-package","buf-wire-json","buf-wire"];function Mn(e2){return e2.split("-")[0]??
e2}const Nn=["backward","forward","full","none","backward-transitive","forward-transitive","full-transitive"];function Pn(e2){return e2.startsWith("full")?["bac\
kward","forward"]:e2.startsWith("backward")?["backward"]:e2.startsWith("forward")?["forward"]:[]}function Fn({mode:e2},t2){return e2??V[t2].expects}function In({
expected:e2,verdict:t2}){return e2??t2}function Ln({pairing:e2,against:t2=[],unknownIn:n2}){return e2.status==="added"&&t2.length===0&&n2===void 0}function Rn({
pairing:e2,against:t2}){return e2.status==="removed"&&t2?.length!==0}function zn(e2,t2){return Pn(t2).every(t3=>e2[t3].outcome==="reads")}function U({headPath:e2,
basePath:t2}){return e2??t2??""}const Bn=["backward","forward"],W=["wire","json","source","rpc"],G={outcome:"reads"},Vn={backward:G,forward:G};function Hn(e2){return{
outcome:"reads",note:e2}}function Un(e2){return{outcome:"rejects",because:e2}}function Wn(e2){return{outcome:"misreads",because:e2}}function Gn(e2){return{outcome:"\
undecided",because:e2}}function Kn({backward:e2,forward:t2}){return e2.outcome==="undecided"||t2.outcome==="undecided"?"undecided":e2.outcome==="reads"?t2.outcome===
"reads"?"full":"backward":t2.outcome==="reads"?"forward":"breaking"}const K={reads:0,undecided:1,misreads:2,rejects:3};function qn(e2){let t2=G;for(let n2 of e2)
K[n2.outcome]>K[t2.outcome]&&(t2=n2);return t2}function Jn(e2){return e2.outcome==="misreads"||e2.outcome==="rejects"}function Yn(e2,t2){let n2=e3=>K[e3.backward.
outcome]+K[e3.forward.outcome];return n2(e2)>n2(t2)}const Xn=()=>process.getBuiltinModule("node:crypto");function Zn(e2){return Xn().createHash(e2)}function q(e2){
return Zn("sha256").update(e2).digest("hex")}function Qn(e2){return`sha256:${q(e2)}`}function $n(e2,t2){return Zn(t2?.length===64?"sha256":"sha1").update(`blob ${String(
e2.length)}\0`).update(e2).digest("hex")}const er="contract-check.yaml",tr=["contracts","consumers","calendar","policy","teams"].map(e2=>[`governance/${e2}.yaml`,
e2]),nr=["contract-check.yml","contract-check.json",".contract-check.yaml",".contract-check.yml",".github/contract-check.yaml",".github/contract-check.yml"];function rr(e2,t2=er){
return[t2,...tr.map(([e3])=>e3)].filter(t3=>e2.has(t3))}function ir(e2,t2,n2=er){let[r2]=rr(e2,n2);if(r2!==void 0)return`${r2} is not on ${t2} yet, so nothing i\
n it counts: commit it there; until then "--governance-ref HEAD" tries what is committed here`}function ar(e2){return e2.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g,
pr).replace(/#(?=#\[)/g,pr)}function J(e2){return ar(e2.replace(/\s*[\r\n]+\s*/g," "))}function or(e2){return J(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(
/>/g,"&gt;").replace(/[\\`*_{}[\]()#+!|~]/g,e3=>`\\${e3}`).replace(/@/g,"@\u200B").replace(/:\/\//g,":\u200B//")}function sr(e2){let t2=J(e2),n2=Math.max(0,...(t2.
match(/`+/g)??[]).map(e3=>e3.length)),r2="`".repeat(n2+1),i2=t2.startsWith("`")||t2.endsWith("`")||t2.trim()===""?" ":"";return`${r2}${i2}${t2}${i2}${r2}`}function cr(e2){
return e2.split(/`([^`]+)`/).map((e3,t2)=>t2%2==0?or(e3):sr(e3)).join("")}function lr(e2){return e2.replace(/(?<!\\)\|/g,"\\|")}function ur(e2,t2){return e2.length<=
t2?e2:`${dr(e2,t2-1)}\u2026`}function dr(e2,t2){return e2.slice(0,t2).replace(/[\uD800-\uDBFF]$/,"")}function fr(e2){return`${JSON.stringify(e2,null,2).replace(
/[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]|#(?=#\[)/g,pr)}
`}function pr(e2){return e2.split("").map(e3=>`\\u${e3.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}function mr(e2){let t2=({dimension:e3,owners:t3})=>e3===
"plan"?0:hr({dimension:e3,owners:t3})?2:1;return e2.filter(({status:e3})=>e3!=="met").sort((e3,n2)=>t2(e3)-t2(n2))}function hr({dimension:e2,owners:t2}){return e2===
"time"&&t2.length===0}function gr({unblock:e2,command:t2}){return t2===void 0?e2:`${e2}: ${t2}`}const _r={pass:0,neutral:0,refused:1,fault:3,unverifiable:4,waiting:5};
function vr(e2){let t2=e2.comparisons.filter(({faults:e3})=>e3.length>0),n2=e2.comparisons.filter(({faults:e3,satisfied:t3})=>e3.length===0&&!t3);return{status:t2.
length>0?"fault":n2.length>0?"refused":"pass",enforce:"full",reasons:[...yr(t2),...n2.map(Sr)],requirements:[],validUntil:null,nextTransition:null}}function yr(e2){
let t2=new Map;for(let n2 of e2){let[e3]=n2.faults,{file:r2,line:i2}=e3?.origin??e3?.location??{file:U(n2.pairing)},a2=`${r2}:${String(i2)}`;t2.set(a2,[...t2.get(
a2)??[],n2])}return[...t2.values()].map(e3=>{let[t3,...n2]=e3.sort((e4,t4)=>Number(br(e4))-Number(br(t4))),r2=t3?.faults[0]?.location,i2=t3===void 0?"":U(t3.pairing),
a2=n2.length===0?i2:`${i2} and ${xr(n2.length,"other contract")}`;return{code:"GV013",message:n2.length===0?`${a2} does not parse, so it cannot be judged`:`${a2}\
 do not parse for one reason, so they cannot be judged`,...r2&&{location:r2}}})}function br({faults:e2}){return e2[0]?.origin!==void 0}function xr(e2,t2){return`${String(
e2)} ${t2}${e2===1?"":"s"}`}function Sr(e2){let{pairing:t2,mode:n2,declared:r2,changes:i2}=e2,a2=In(e2),o2=Pn(n2).filter(e3=>a2[e3].outcome!=="reads"),s2=o2.every(
e3=>a2[e3].outcome==="undecided"),c2=i2.find(e3=>o2.some(t3=>e3.verdict[t3].outcome!=="reads"))?.location;return{code:s2?"GV021":"GV020",message:`${U(t2)} ${r2?
"promises":"is expected to keep"} "${n2}", and ${o2.join(" and ")} ${s2?"could not be decided":o2.length>1?"fail":"fails"}`,...c2&&{location:c2}}}const Cr="work\
tree";function wr(e2){return e2!==void 0&&"unverifiable"in e2}async function Tr(e2){let t2=await(0,a.readFile)(e2,"utf8").catch(e3=>Er(e3)?"none":"broken");if(t2===
"none"||t2==="broken")return t2;let n2=t2.indexOf(`
`),r2=t2.slice(n2+1);return n2<0||t2.slice(0,n2)!==q(r2)?"broken":{body:r2}}function Er(e2){return e2 instanceof Error&&"code"in e2&&["ENOENT","ENOTDIR"].includes(
String(e2.code))}async function Dr(e2,t2){await(0,a.mkdir)((0,n.dirname)(e2),{recursive:!0});let r2=`${e2}.${(0,o.randomUUID)()}`;try{await(0,a.writeFile)(r2,`${q(
t2)}
${t2}`),await(0,a.rename)(r2,e2)}finally{await(0,a.rm)(r2,{force:!0})}}function Or(e2,t2,r2){let i2=!1,a2=e3=>{i2||r2(e3),i2=!0};return{of:(r3,i3)=>async(o2,s2,c2)=>{
let l2=JSON.stringify([1,t2,r3,o2,s2,c2]),u2=(0,n.join)(e2,`${q(l2).slice(0,32)}.json`),d2=await Tr(u2),f2=typeof d2=="string"?void 0:kr(d2.body,l2);if(f2)return f2;
d2!=="none"&&a2(`${u2} is damaged, or not this program's: it is searched again`);let p2=await i3(o2,s2,c2);try{await Dr(u2,JSON.stringify({question:l2,paths:p2})),
await Ar(e2)}catch(t3){a2(`nothing can be kept in ${e2}: ${t3 instanceof Error?t3.message:String(t3)}`)}return p2}}}function kr(e2,t2){try{let n2=JSON.parse(e2);
if(n2?.question!==t2||!Array.isArray(n2.paths))return;let r2=n2.paths;return r2.every(e3=>typeof e3=="string")?r2:void 0}catch{return}}async function Ar(e2){let t2=(await(0,a.
readdir)(e2)).filter(e3=>/^[0-9a-f]{32}\.json$/.test(e3));if(t2.length<=256)return;let r2=await Promise.all(t2.map(async t3=>{let r3=(0,n.join)(e2,t3);return{file:r3,
time:await(0,a.stat)(r3).then(({mtimeMs:e3})=>e3,()=>0)}}));r2.sort((e3,t3)=>t3.time-e3.time),await Promise.all(r2.slice(256).map(({file:e3})=>(0,a.rm)(e3,{force:!0})))}
const Y="0.1.0";var UsageError=class extends Error{name="UsageError"},jr=e.n({outsideOf:()=>Mr,outsideRepository:()=>Nr});function Mr(e2,t2){let r2=e3=>({name:e3,
async open(){let{folderSnapshot:r3}=await Promise.resolve().then(()=>require("./commands.js")).then(e4=>e4.A);return r3((0,n.resolve)(t2,e3))}});return{images:e2.
images.map(e3=>({name:e3,read:Fr(()=>et((0,n.resolve)(t2,e3)))})),folders:e2.folders.map(r2),folder:r2}}function Nr(e2){let t2=async(t3,r2)=>(/^\.\.(?:[\\/]|$)/.
test(t3)||(0,n.isAbsolute)(t3))&&await Pr((0,n.resolve)(e2,t3))===r2;return{file:async r2=>await t2(r2,!1)?et((0,n.resolve)(e2,r2)):void 0,async folder(r2){if(!await t2(
r2,!0))return;let{folderSnapshot:i2}=await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3.A);return i2((0,n.resolve)(e2,r2))}}}async function Pr(e2){
return(0,a.stat)(e2).then(e3=>e3.isDirectory(),()=>{})}function Fr(e2){let t2;return()=>t2??=e2()}function X(e2,t2){let n2=s(e2,t2);return n2===void 0?"":`; did\
 you mean ${n2}?`}const Ir={help:{type:"boolean",short:"h",help:"show this help"},color:{type:"string",value:"WHEN",help:"auto, always or never (NO_COLOR and FO\
RCE_COLOR are honoured)"},quiet:{type:"boolean",short:"q",help:"print only the result"},verbose:{type:"boolean",short:"v",help:"print also what breaks nobody; a\
 crash shows its stack"}};function Lr(e2,t2){let n2={...e2.options,...Ir},{values:r2,positionals:i2}=Rr(e2,t2,Object.fromEntries(Object.entries(n2).map(([e3,{type:t3,
multiple:n3,short:r3}])=>[e3,{type:t3,multiple:n3??!1,...r3!==void 0&&{short:r3}}])));return{operands:i2,all(e3){let t3=r2[e3];return(Array.isArray(t3)?t3:[t3]).
filter(e4=>typeof e4=="string")},last(e3){return this.all(e3).at(-1)},is:e3=>r2[e3]===!0}}function Rr(e2,t2,n2){let i2=t2.find(e3=>e3.startsWith("--")&&e3!=="--"&&
!Object.hasOwn(n2,zr(e3)));if(i2!==void 0&&!t2.slice(0,t2.indexOf(i2)).includes("--")){let t3=zr(i2);throw new UsageError(`unknown option --${t3}${X(`--${t3}`,Object.
keys(n2).map(e3=>`--${e3}`))} ("contract-check ${e2.name} --help" lists the options)`)}try{return(0,r.parseArgs)({args:[...t2],options:n2,strict:!0,allowPositionals:e2.
operands!==void 0})}catch(t3){throw new UsageError(`${Br(t3)} ("contract-check ${e2.name} --help" shows how to call it)`)}}function zr(e2){return e2.slice(2).split(
"=")[0]??""}function Br(e2){let t2=e2 instanceof Error?e2.message:String(e2);return(t2.split(". ")[0]??t2).replace(/^./,e3=>e3.toLowerCase())}function Z(e2,t2,n2,r2){
let i2=e2.last(t2);if(i2===void 0)return r2;let a2=n2.find(e3=>e3===i2);if(a2!==void 0)return a2;throw new UsageError(`--${t2} ${i2}: expected one of ${n2.join(
", ")}${X(i2,n2)}`)}const Vr={all:{type:"boolean",help:"list the unchanged contracts too"},profile:{type:"string",value:"NAME",help:`answer as another system wo\
uld: ${jn.join(", ")}`},surface:{type:"string",multiple:!0,value:"SURFACE",help:"Protobuf: wire, json, rpc or source counts (repeatable)"},image:{type:"string",
multiple:!0,value:"FILE",help:"Protobuf: a compiled image that holds imports of both sides, by buf build or protoc (repeatable)"},include:{type:"string",multiple:!0,
value:"DIR",help:"Protobuf: a folder outside the repository that holds imports of both sides (repeatable)"}};function Hr(e2,{cwd:t2}){let n2=Z(e2,"profile",jn,"\
default"),r2=e2.all("surface").map(e3=>{let t3=W.find(t4=>t4===e3);if(t3===void 0)throw new UsageError(`--surface ${e3}: expected one of ${W.join(", ")}${X(e3,W)}`);
return t3});return{...e2.last("profile")!==void 0&&{profile:n2},...r2.length>0&&{surfaces:r2},outside:Mr({images:e2.all("image"),folders:e2.all("include")},t2)}}
const Ur={base:{type:"string",value:"REF",help:"compare with the merge base of head and REF (default: the default branch)"},head:{type:"string",value:"REF",help:"\
the proposal (default: the working tree, untracked files included)"},config:{type:"string",value:"FILE",help:"the config file on the governed branch (default: c\
ontract-check.yaml)"},"governance-ref":{type:"string",value:"REF",help:"the governed branch (default: the default branch as fetched)"},"cache-dir":{type:"string",
value:"DIR",help:"keep here for later runs which files of a commit mention a name (default: nothing is kept)"}};function Wr(e2,t2,n2){let r2=(t3,n3)=>{let r3=e2.
last(n3);return r3===void 0?{}:{[t3]:r3}};return{cwd:t2.cwd,...r2("base","base"),...r2("head","head"),...r2("config","config"),...r2("governanceRef","governance\
-ref"),...qr(e2,t2.cwd),...Yr(e2,t2),settings:Hr(Jr(e2,t2.cwd),t2),now:n2,get zone(){return t2.zone}}}const Gr=["base","version","history"],Kr=["tag","branch","\
image","path"];function qr(e2,r2){let i2=e2.all("against");if(i2.length===0)return{};let a2=Qr(r2);return{against:i2.map(e3=>{let[i3="",...o2]=e3.split(":"),s2=o2.
join(":"),c2=Gr.find(t2=>t2===e3);if(c2)return{relation:c2};let l2=Kr.find(e4=>e4===i3);if(l2===void 0||s2==="")throw new UsageError(`--against ${e3}: expected \
base, version, history, tag:PATTERN, branch:NAME, image:FILE or path:FOLDER`);if(l2==="tag"||l2==="branch")return{relation:l2,name:s2};let u2=(0,n.resolve)(r2,s2);
return{relation:l2,name:a2!==void 0&&$r((0,t.existsSync)(u2)?(0,t.realpathSync)(u2):u2,a2)?(0,n.relative)(a2,u2).split(n.sep).join("/"):s2}})}}function Jr(e2,r2){
let i2=e2.all("include"),a2=i2.length>0?Qr(r2):void 0;for(let e3 of i2){let i3=(0,n.resolve)(r2,e3);if(a2!==void 0&&(0,t.existsSync)(i3)&&$r((0,t.realpathSync)(
i3),a2))throw new UsageError(`--include ${e3} lies in the repository: name it under protobuf: {include: [\u2026]} of the config, so that each side reads its own`)}
return e2}function Yr(e2,t2){let r2=Xr(e2,t2.cwd);return r2===void 0?{}:{searches:Or((0,n.join)(r2,"searches"),Y,e3=>{t2.err(`contract-check: note: ${J(e3)}
`)})}}function Xr(e2,r2){let i2=e2.last("cache-dir");if(i2===void 0)return;let a2=Zr((0,n.resolve)(r2,i2)),o2=Qr(r2);if(i2===""||(0,t.existsSync)(a2)&&!(0,t.statSync)(
a2).isDirectory())throw new UsageError(`--cache-dir ${i2}: expected a folder`);let s2=(e3,t2)=>$r(e3,t2)&&!$r(e3,(0,n.join)(t2,".git"));if(o2!==void 0&&(s2(a2,o2)||
s2((0,n.resolve)((0,t.realpathSync)(r2),i2),o2)))throw new UsageError(`--cache-dir ${i2} lies among the files of the repository, where a proposal can write it: \
name a folder outside, or one under .git/`);return a2}function Zr(e2){return(0,t.existsSync)(e2)||e2===(0,n.dirname)(e2)?(0,t.realpathSync)(e2):(0,n.join)(Zr((0,n.
dirname)(e2)),(0,n.basename)(e2))}function Qr(e2){for(let r2=(0,t.realpathSync)(e2);;r2=(0,n.dirname)(r2)){if((0,t.existsSync)((0,n.join)(r2,".git")))return r2;
if(r2===(0,n.dirname)(r2))return}}function $r(e2,t2){let r2=(0,n.relative)(t2,e2);return!r2.startsWith("..")&&!(0,n.isAbsolute)(r2)}const ei=["CI","CONTINUOUS_I\
NTEGRATION","GITHUB_ACTIONS","GITLAB_CI","TF_BUILD","BUILDKITE","CODEBUILD_BUILD_ID","JENKINS_URL","TEAMCITY_VERSION"];function ti(e2){return ei.find(t2=>!["","\
0","false",void 0].includes(e2[t2]?.toLowerCase()))}function ni(e2,{env:t2,now:n2},r2=!1){let i2=e2.last("at");if(i2===void 0)return n2();let a2=ti(t2);if(!r2&&
a2!==void 0&&!e2.is("allow-at"))throw new UsageError(`--at is for what-if questions, and ${a2}=${t2[a2]??""} says that this is CI: leave it out, or add --allow-\
at`);let o2=Ct(i2);if(o2===void 0)throw new UsageError(`--at ${i2}: expected an instant with its offset, such as 2026-12-01T22:00+01:00 or 2026-12-01T21:00Z`);return o2}
function ri(e2,t2){for(let n2 of e2)t2.err(`${ii(n2)}
`);return 2}function ii({message:e2,location:t2,page:n2},r2=""){return`${ai(t2)}${r2}${J(e2)}${n2===void 0?"":`
  see ${n2}`}`}function ai(e2){if(!e2)return"";let{file:t2,line:n2,column:r2}=e2;return`${J(t2)}${n2===void 0?"":`:${String(n2)}:${String(r2??1)}`}: `}async function oi({
cwd:e2,config:r2},{entries:i2,name:a2},o2){if(rr(i2,r2).length>0)return;let{root:s2}=await L(e2),c2=[r2??"contract-check.yaml",...tr.map(([e3])=>e3)].filter(e3=>(0,t.
existsSync)((0,n.join)(s2,e3))),l2=ir(Ie(new Map(c2.map(e3=>[e3,{oid:void 0,mode:"100644"}]))),a2,r2);l2!==void 0&&o2.err(`contract-check: note: ${J(l2)}
`)}const si={bold:[1,22],dim:[2,22],red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39]};function ci(e2){let t2=t3=>n2=>{let[r2,i2]=si[t3];return e2?`\x1B[${String(
r2)}m${n2}\x1B[${String(i2)}m`:n2};return{bold:t2("bold"),dim:t2("dim"),red:t2("red"),green:t2("green"),yellow:t2("yellow"),cyan:t2("cyan")}}async function li(e2,{
governanceRef:t2,base:n2},r2="--base"){return sn(await L(e2),await ui(e2,{governanceRef:t2,base:n2}),r2)}async function ui(e2,{governanceRef:t2,base:n2}){return await B(
e2,t2)??B(e2,n2)}async function di(e2){let{cwd:t2,base:n2,head:r2,config:i2,settings:a2,against:o2,searches:s2,now:c2}=e2,l2=await gn({cwd:t2,...n2!==void 0&&{base:n2},
...r2!==void 0&&{head:r2},...s2&&{searches:s2}}),u2,d2=n2===void 0&&e2.governanceRef===void 0?l2.target:void 0,f2=async()=>{if(u2??=d2,u2)return u2;let{name:n3="",
commit:r3}=await ui(t2,e2)??{};return u2=r3===void 0?await li(t2,e2):{name:n3,commit:r3}},p2=async()=>{let e3=await f2(),n3=await gi(t2,e3,l2);return u2={...e3,
side:n3},n3},m2=o2?await fi(l2,t2):l2;return{sources:m2,now:c2,...o2&&{against:o2},...i2!==void 0&&{config:i2},...a2&&{settings:a2},tip:p2,governedCommit:async()=>(await f2()).
commit,async*earlierTips(){let{branchHistory:e3}=await Promise.resolve().then(()=>require("./governance.js")).then(e4=>e4.bt),{commit:n3}=await f2();yield*e3({cwd:t2,
tip:n3,tipSide:await p2()}).statesBefore()},facts:async t3=>hi(e2,m2,await f2(),t3),unconfigured:vr}}async function fi(e2,t2){let[{givenSources:n2},{outsideRepository:r2}]=await Promise.
all([Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.t),Promise.resolve().then(()=>jr)]);return{...e2,predecessors:{...e2.predecessors,...n2(
r2(t2))}}}const pi={unverifiable:"reviews are known only on GitHub, where the status counts them; here only signed files count"};function mi(e2){return new Map(
e2.map(e3=>[e3,{unverifiable:`the members of ${e3} are known only to GitHub`}]))}async function hi(e2,t2,n2,r2){let{cwd:i2,zone:a2}=e2,{questions:o2}=r2,s2=await gi(
i2,n2,t2),{branchHistory:c2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.bt),{bookedAt:l2,landedSince:u2}=await Promise.resolve().then(
()=>require("./gate.js")).then(e3=>e3.Tn),{compareSources:d2}=await Promise.resolve().then(()=>require("./gate.js")).then(e3=>e3.V),{landedBookings:f2,pastStatesOf:p2}=await Promise.
resolve().then(()=>require("./gate.js")).then(e3=>e3.ut),m2=c2({cwd:i2,tip:n2.commit,tipSide:s2}),h2=async()=>f2(d2,m2,r2,await u2(r2)),{readSignOffs:g2,withdrawnSignOffs:ee2}=await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.p),[_2,v2,y2,b2,x2,te2]=await Promise.all([o2.people?_i(e2,t2,n2):void 0,r2.cases.length>0?T(["rev-pa\
rse","--abbrev-ref",e2.head??"HEAD"],{cwd:i2}):void 0,g2(t2.headSide,s2),o2.landed?h2():void 0,o2.bookings.length>0?l2(m2,r2):void 0,o2.reverts.length>0?p2(m2,t2.
headSide,r2):void 0]),S2=await ee2((_2??[]).filter(({id:e3})=>e3!==Cr),{head:y2,tip:s2},e3=>pt(i2,e3));return{...v2!==void 0&&{change:v2.trim()},zone:a2,..._2&&
{commits:_2},reviews:pi,teams:mi(o2.teams),signOffs:[...y2,...S2],...y2.length+S2.length>0&&{repository:await Tt(await L(i2),n2.commit)??{unverifiable:'this clo\
ne is shallow, and signed files name the first commit of the branch: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'}},...b2&&{landed:b2},...x2&&
{bookedAt:x2},...te2&&{pastStates:te2}}}async function gi(e2,{commit:t2,side:n2},{base:r2,baseSide:i2}){return n2??(t2===r2.commit?i2:ut(e2,t2))}async function _i({
cwd:e2,head:t2},n2,r2){let i2=n2.head.commit??n2.checkedOut??await z(e2,"HEAD")??r2.commit,a2=[r2.commit,...n2.base.commit===null?[]:[n2.base.commit]],{commitsBetween:o2}=await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.f),s2=(await o2(e2,a2,i2)).map(({id:e3,emails:t3,paths:n3})=>({id:e3,people:[],emails:t3,paths:n3}));
if(t2!==void 0)return s2;let c2=n2.differing.map(({path:e3})=>e3),l2=new Set(s2.flatMap(e3=>e3.paths)),u2=c2.filter(e3=>!l2.has(e3));if(u2.length===0)return s2;
let d2=(await T(["config","user.email"],{cwd:e2,accept:[1]})).trim();return d2===""?s2:[...s2,{id:Cr,people:[],emails:[d2],paths:u2}]}function vi(e2,t2){return e2 instanceof
Error&&e2.name===t2}function yi(e2,t2){let{showsProgress:n2,env:r2}=e2;if(n2!==!0||r2.CI!==void 0&&r2.CI!=="")return;let i2=performance.now(),a2=i2+500-150,o2=!1;
return{step(n3,r3,s2=""){let c2=performance.now();if(c2-a2<150)return;a2=c2,o2=!0;let l2=n3*1e3/(c2-i2),u2=l2>0&&r3>n3?`, ${String(Math.ceil((r3-n3)/l2))} s lef\
t`:"",d2=s2===""?"":`  ${ur(J(s2),60)}`;e2.err(`\r\x1B[K${String(n3)} of ${String(Math.max(r3,n3))} ${t2}${u2}${d2}`)},end(){o2&&e2.err("\r\x1B[K")}}}function bi(e2){
if(!e2)return{};let t2=0;return{judged:(n2,r2)=>{e2.step(t2+=1,r2,n2)}}}function xi(e2,t2,n2="w"){return Si(e2,t2,{flag:n2,newFolders:[]})}async function Si(e2,r2,{
flag:i2,newFolders:a2}){try{await Di((0,n.dirname)(e2),a2),await t.promises.writeFile(e2,r2,{flag:i2})}catch(t2){throw new UsageError(`${e2} cannot be written: ${await Ti(
t2,e2)}`)}}async function Ci(e2,r2,i2){let a2=[],o2=[],s2=[...r2].sort((e3,t2)=>+(e3.path===i2)-+(t2.path===i2));try{for(let{path:t2,text:r3}of s2)await wi(e2,t2),
await Si((0,n.join)(e2,t2),r3,{flag:t2===i2?"w":"wx",newFolders:o2}),a2.push(t2)}catch(r3){await Promise.all(a2.map(r4=>t.promises.rm((0,n.join)(e2,r4),{force:!0})));
for(let e3 of o2.reverse())await t.promises.rmdir(e3).catch(()=>{});throw r3}}async function wi(e2,r2){let i2=(0,n.dirname)((0,n.join)(e2,r2));for(;!await Oi(i2);)
i2=(0,n.dirname)(i2);let a2=(0,n.relative)(await t.promises.realpath(e2),await t.promises.realpath(i2));if(a2===".."||a2.startsWith(`..${n.sep}`)||(0,n.isAbsolute)(
a2))throw new UsageError(`${r2} is not written: ${i2} leads out of the repository`)}async function Ti(e2,n2){let{code:r2,message:i2}=e2 instanceof Error?e2:{message:String(
e2)},a2=await Ei(n2);return a2===void 0?r2==="EEXIST"?"it is there already, and nothing is overwritten: move it away, or take another name":r2==="ENOTDIR"?"a pa\
rt of its path is a file: move that away":r2==="EISDIR"?"a folder is there: move it away":r2==="EACCES"||r2==="EPERM"||r2==="EROFS"?"this user may not write the\
re":i2:`${a2} is a symbolic link to ${await t.promises.readlink(a2)}, which is not there: remove the link, or make what it names`}async function Ei(e2){return await t.
promises.lstat(e2).then(e3=>e3.isSymbolicLink(),()=>!1)&&!await Oi(e2)?e2:(0,n.dirname)(e2)===e2?void 0:Ei((0,n.dirname)(e2))}async function Di(e2,r2){let i2=(0,n.
dirname)(e2);await Oi(e2)||(i2!==e2&&await Di(i2,r2),await t.promises.mkdir(e2).then(()=>r2.push(e2),e3=>{if(e3.code!=="EEXIST")throw e3}))}async function Oi(e2){
return t.promises.stat(e2).then(()=>!0,()=>!1)}const ki={text:async(e2,{coloured:t2,...n2})=>(await Promise.resolve().then(()=>require("./gate.js")).then(e3=>e3.
n)).renderText(e2,{style:ci(t2),...n2}),json:async e2=>(await Promise.resolve().then(()=>require("./gate.js")).then(e3=>e3.r)).renderJson(e2,Y),markdown:async e2=>(await Promise.
resolve().then(()=>require("./commands.js")).then(e3=>e3.N)).renderMarkdown(e2),sarif:async e2=>{let{governanceCodes:t2}=await Promise.resolve().then(()=>require(
"./governance.js")).then(e3=>e3.p);return(await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3.t)).renderSarif(e2,Y,t2)},junit:async e2=>(await Promise.
resolve().then(()=>require("./commands.js")).then(e3=>e3.n)).renderJunit(e2),github:async e2=>(await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3.
j)).renderGithub(e2),gitlab:async e2=>(await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3.i)).renderGitlab(e2),html:async e2=>(await Promise.
resolve().then(()=>require("./commands.js")).then(e3=>e3.r)).renderHtml(e2)},Q=Object.keys(ki),Ai={format:{type:"string",value:"FORMAT",help:`${Q.join(", ")} (d\
efault: text)`},output:{type:"string",multiple:!0,value:"FILE",help:"write to a file; FORMAT=FILE adds another format (repeatable)"}};async function ji(e2,t2,r2){
let i2=Z(t2,"format",Q,"text"),a2={verbose:t2.is("verbose"),quiet:t2.is("quiet"),...Pi(r2)},o2=t2.all("output").map(e3=>Mi(e3,i2)),s2=async()=>{r2.out(await ki[i2](
e2,{...a2,coloured:Ni(t2,r2)}))};try{for(let{format:t3,file:i3}of o2)await xi((0,n.resolve)(r2.cwd,i3),await ki[t3](e2,{...a2,coloured:!1}))}catch(e3){throw await s2(),
e3}o2.some(e3=>e3.format===i2&&!e3.namesFormat)||await s2()}function Mi(e2,t2){let[,n2,r2]=/^([a-z]+)=(.*)$/.exec(e2)??[];if(r2==="")throw new UsageError(`--out\
put ${e2} names no file: expected FORMAT=FILE`);if(n2===void 0||r2===void 0)return{format:t2,file:e2,namesFormat:!1};let i2=Q.find(e3=>e3===n2);if(i2===void 0)throw new UsageError(
`--output ${e2}: ${n2} is not a format: ${Q.join(", ")}${X(n2,Q)}`);return{format:i2,file:r2,namesFormat:!0}}function Ni(e2,{env:t2,isTerminal:n2}){let r2=Z(e2,
"color",["auto","always","never"],"auto");return r2==="auto"?t2.NO_COLOR!==void 0&&t2.NO_COLOR!==""?!1:t2.FORCE_COLOR===void 0?n2&&t2.TERM!=="dumb":t2.FORCE_COLOR!==
"0"&&t2.FORCE_COLOR!=="false":r2==="always"}function Pi({env:e2,isTerminal:t2,columns:n2}){let r2=Number(e2.COLUMNS),i2=r2>0?r2:t2&&n2?n2:1/0,a2=[e2.LC_ALL,e2.LC_CTYPE,
e2.LANG].find(e3=>e3!==void 0&&e3!=="")??"",o2=e2.TERM==="dumb"||a2!==""&&!/utf-?8/i.test(a2);return{width:i2,unicode:!t2||!o2}}async function Fi(e2,t2){let{root:n2}=await L(
t2);return Promise.all(e2.map(async e3=>{let r2=Ii(n2,t2,e3);if(await Li(n2,r2))return r2;throw new UsageError(`there is no file or folder ${e3} here or in the \
index${await Ri(n2,r2)}`)}))}function Ii(e2,t2,r2){let i2=(0,n.relative)(e2,(0,n.resolve)(t2,r2)).split(n.sep).join("/");if(i2===".."||i2.startsWith("../")||(0,n.
isAbsolute)(i2))throw new UsageError(`${r2} lies outside the repository ${e2}`);return i2}async function Li(e2,r2){return(0,t.existsSync)((0,n.join)(e2,r2))||await T(
["ls-files","-z","--",`:(top,literal)${r2}`],{cwd:e2})!==""}async function Ri(e2,t2){return X(t2,(await T(["ls-files","-z"],{cwd:e2})).split("\0").filter(e3=>e3!==
""))}const zi={...Ur,against:{type:"string",multiple:!0,value:"SOURCE",help:"which earlier versions count, instead of what the config says: base, version, histo\
ry, tag:PATTERN, branch:NAME, image:FILE, path:FOLDER (repeatable)"},at:{type:"string",value:"INSTANT",help:"decide as at this instant (refused in CI)"},"allow-\
at":{type:"boolean",help:"allow --at in CI"},...Vr,...Ai},Bi={name:"check",summary:"Compares the contracts of the working tree with the default branch and decid\
es",operands:"[PATH\u2026]",options:{...zi,shard:{type:"string",value:"I/N",help:"judge only the share of machine I of N, into a part that merge needs (exit cod\
e 4)"}},example:"  contract-check check --base origin/main --format markdown --output json=report.json",async run(e2,t2){if(e2.last("shard")!==void 0)return(await Promise.
resolve().then(()=>require("./commands.js")).then(e3=>e3.f)).judgeShard(e2,t2);let n2=ni(e2,t2),r2=e2.last("head")===void 0,i2=e2.operands.length===0?void 0:Vi(
e2.operands,t2.cwd,r2),a2=di(Wr(e2,t2,n2));for(let e3 of[a2,i2])e3?.catch(()=>{});let{gate:o2}=await Promise.resolve().then(()=>require("./gate.js")).then(e3=>e3.
s),s2=await i2,c2=yi(t2,"contracts"),{sources:l2,...u2}=await a2,d2=c2?{...l2,...bi(c2)}:l2,f2=await o2({...u2,sources:d2,all:e2.is("all"),...s2&&{only:s2}}).finally(
c2?.end);return"faults"in f2?ri(f2.faults,t2):(await ji(f2.report,e2,t2),_r[f2.report.decision.status])}};async function Vi(e2,t2,n2){if(n2)return Fi(e2,t2);let{
root:r2}=await L(t2);return e2.map(e3=>Ii(r2,t2,e3))}const $=[{name:"check",summary:"Compares the contracts of the working tree with the default branch and deci\
des (default)",load:()=>Promise.resolve({command:Bi})},{name:"merge",summary:"Decides what several machines have judged with check --shard",load:()=>Promise.resolve().
then(()=>require("./commands.js")).then(e2=>e2.d)},{name:"diff",summary:"Compares two files or two folders, without git and without governance",load:()=>Promise.
resolve().then(()=>require("./commands.js")).then(e2=>e2.y)},{name:"init",summary:"Writes a config in report mode and a workflow from what it finds here; overwr\
ites nothing",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.p)},{name:"history",summary:"How a contract came to be: its versions, wh\
at each step was, and who signed",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.g)},{name:"explain",summary:"Shows the page of a rul\
e or of a governance code",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.v)},{name:"rules",summary:"Lists every rule",load:()=>Promise.
resolve().then(()=>require("./commands.js")).then(e2=>e2.O)},{name:"impact",summary:"Which declared consumers each change breaks",load:()=>Promise.resolve().then(
()=>require("./commands.js")).then(e2=>e2.h)},{name:"calendar",summary:"Shows windows, freezes and what is booked in them",load:()=>Promise.resolve().then(()=>require(
"./commands.js")).then(e2=>e2.x)},{name:"request",summary:"Writes a change-request file for the present difference",load:()=>Promise.resolve().then(()=>require(
"./commands.js")).then(e2=>e2.c)},{name:"sign",summary:"Writes an SSH-signed sign-off file",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.
s)},{name:"verify",summary:"Checks the sign-off files of the proposal",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.a)},{name:"simu\
late",summary:"What if: the decision with these approvals, at that moment",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.o)},{name:"\
owners",summary:"Who owns a contract or element, and which line says so",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.u)},{name:"li\
nt",summary:"Checks config, calendar, requests and owners",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.E)},{name:"audit",summary:"\
Replays what landed on the governed branch: what the gate would have stopped, and why",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.
C)},{name:"doctor",summary:"Looks at the set-up, changes nothing, and says what repairs it",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.
T)},{name:"baseline",summary:"Turns today's breaks against an older version into waivers with an end, to be reviewed",load:()=>Promise.resolve().then(()=>require(
"./commands.js")).then(e2=>e2.S)},{name:"policy",summary:"policy test: runs a table of cases against the policy",load:()=>Promise.resolve().then(()=>require("./\
commands.js")).then(e2=>e2.l)},{name:"schema",summary:"Prints the JSON Schema of a file format or of the JSON output",load:()=>Promise.resolve().then(()=>require(
"./commands.js")).then(e2=>e2.m)},{name:"completion",summary:"Prints the completion of a shell: bash, zsh or fish",load:async()=>({command:(await Promise.resolve().
then(()=>require("./commands.js")).then(e2=>e2.b)).completionOf(()=>$)})}];var Hi=e.n({main:()=>Ui});async function Ui(e2,t2){try{return await Wi(e2,t2)}catch(n2){
return Gi(n2,e2,t2)}}async function Wi(e2,r2){let[i2]=e2;if(i2==="--version"||i2==="-V"||i2==="version")return r2.out(`contract-check ${Y}
`),0;if(i2==="--help"||i2==="-h"||i2==="help"){let{overview:t2}=await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3._),[,n2]=e2;return i2==="\
help"&&n2!==void 0?Wi([n2,"--help"],r2):(r2.out(t2($)),0)}let a2=i2!==void 0&&!i2.startsWith("-"),o2=$.some(({name:e3})=>e3===i2),s2=a2&&!o2&&(0,t.existsSync)((0,n.
resolve)(r2.cwd,i2)),c2=a2&&!s2,l2=$.find(({name:e3})=>e3===(c2?i2:"check"));if(!l2){let e3=$.map(({name:e4})=>e4);throw new UsageError(`unknown command ${i2??""}${X(
i2??"",e3)} ("contract-check --help" lists the commands)`)}let{command:u2}=await l2.load(),d2=Lr(u2,c2?e2.slice(1):e2);if(!d2.is("help"))return u2.run(d2,r2);let{
commandHelp:f2}=await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3._);return r2.out(f2(u2)),0}function Gi(e2,t2,n2){let r2=t2.includes("--ve\
rbose")||t2.includes("-v"),i2=e3=>{n2.err(`contract-check: ${J(e3)}
`)};return vi(e2,"UsageError")?(i2(e2.message),2):vi(e2,"NoSources")?(i2(e2.message),e2.exit):(i2(e2 instanceof Error?e2.message:String(e2)),r2&&e2 instanceof Error&&
e2.stack!==void 0?n2.err(`${e2.stack}
`):i2("internal error in contract-check or git: no decision was made; --verbose shows where"),4)}Object.defineProperty(exports,"$",{enumerable:!0,get:function(){
return rr}}),Object.defineProperty(exports,"$t",{enumerable:!0,get:function(){return xt}}),Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return Ir}}),
Object.defineProperty(exports,"An",{enumerable:!0,get:function(){return oe}}),Object.defineProperty(exports,"At",{enumerable:!0,get:function(){return kn}}),Object.
defineProperty(exports,"B",{enumerable:!0,get:function(){return _r}}),Object.defineProperty(exports,"Bn",{enumerable:!0,get:function(){return g}}),Object.defineProperty(
exports,"Bt",{enumerable:!0,get:function(){return cn}}),Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return ni}}),Object.defineProperty(exports,
"Cn",{enumerable:!0,get:function(){return _e}}),Object.defineProperty(exports,"Ct",{enumerable:!0,get:function(){return Rn}}),Object.defineProperty(exports,"D",
{enumerable:!0,get:function(){return oi}}),Object.defineProperty(exports,"Dn",{enumerable:!0,get:function(){return E}}),Object.defineProperty(exports,"Dt",{enumerable:!0,
get:function(){return Pn}}),Object.defineProperty(exports,"E",{enumerable:!0,get:function(){return ri}}),Object.defineProperty(exports,"En",{enumerable:!0,get:function(){
return T}}),Object.defineProperty(exports,"Et",{enumerable:!0,get:function(){return U}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return Dr}}),
Object.defineProperty(exports,"Fn",{enumerable:!0,get:function(){return te}}),Object.defineProperty(exports,"Ft",{enumerable:!0,get:function(){return Mn}}),Object.
defineProperty(exports,"G",{enumerable:!0,get:function(){return lr}}),Object.defineProperty(exports,"Gn",{enumerable:!0,get:function(){return u}}),Object.defineProperty(
exports,"Gt",{enumerable:!0,get:function(){return Bt}}),Object.defineProperty(exports,"H",{enumerable:!0,get:function(){return hr}}),Object.defineProperty(exports,
"Hn",{enumerable:!0,get:function(){return m}}),Object.defineProperty(exports,"Ht",{enumerable:!0,get:function(){return rn}}),Object.defineProperty(exports,"I",{
enumerable:!0,get:function(){return Tr}}),Object.defineProperty(exports,"In",{enumerable:!0,get:function(){return S}}),Object.defineProperty(exports,"It",{enumerable:!0,
get:function(){return Dn}}),Object.defineProperty(exports,"J",{enumerable:!0,get:function(){return cr}}),Object.defineProperty(exports,"Jn",{enumerable:!0,get:function(){
return c}}),Object.defineProperty(exports,"Jt",{enumerable:!0,get:function(){return Et}}),Object.defineProperty(exports,"K",{enumerable:!0,get:function(){return fr}}),
Object.defineProperty(exports,"Kn",{enumerable:!0,get:function(){return p}}),Object.defineProperty(exports,"Kt",{enumerable:!0,get:function(){return I}}),Object.
defineProperty(exports,"L",{enumerable:!0,get:function(){return wr}}),Object.defineProperty(exports,"Ln",{enumerable:!0,get:function(){return ne}}),Object.defineProperty(
exports,"Lt",{enumerable:!0,get:function(){return gn}}),Object.defineProperty(exports,"M",{enumerable:!0,get:function(){return X}}),Object.defineProperty(exports,
"Mn",{enumerable:!0,get:function(){return ie}}),Object.defineProperty(exports,"Mt",{enumerable:!0,get:function(){return V}}),Object.defineProperty(exports,"N",{
enumerable:!0,get:function(){return UsageError}}),Object.defineProperty(exports,"Nn",{enumerable:!0,get:function(){return re}}),Object.defineProperty(exports,"N\
t",{enumerable:!0,get:function(){return H}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){return Vr}}),Object.defineProperty(exports,"On",{enumerable:!0,
get:function(){return C}}),Object.defineProperty(exports,"Ot",{enumerable:!0,get:function(){return zn}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){
return Y}}),Object.defineProperty(exports,"Pn",{enumerable:!0,get:function(){return x}}),Object.defineProperty(exports,"Pt",{enumerable:!0,get:function(){return jn}}),
Object.defineProperty(exports,"Q",{enumerable:!0,get:function(){return ar}}),Object.defineProperty(exports,"Qt",{enumerable:!0,get:function(){return kt}}),Object.
defineProperty(exports,"R",{enumerable:!0,get:function(){return Cr}}),Object.defineProperty(exports,"Rn",{enumerable:!0,get:function(){return v}}),Object.defineProperty(
exports,"Rt",{enumerable:!0,get:function(){return En}}),Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return Ur}}),Object.defineProperty(exports,
"Sn",{enumerable:!0,get:function(){return ve}}),Object.defineProperty(exports,"St",{enumerable:!0,get:function(){return Ln}}),Object.defineProperty(exports,"T",
{enumerable:!0,get:function(){return ai}}),Object.defineProperty(exports,"Tn",{enumerable:!0,get:function(){return w}}),Object.defineProperty(exports,"Tt",{enumerable:!0,
get:function(){return Nn}}),Object.defineProperty(exports,"U",{enumerable:!0,get:function(){return gr}}),Object.defineProperty(exports,"Un",{enumerable:!0,get:function(){
return h}}),Object.defineProperty(exports,"Ut",{enumerable:!0,get:function(){return z}}),Object.defineProperty(exports,"V",{enumerable:!0,get:function(){return mr}}),
Object.defineProperty(exports,"Vn",{enumerable:!0,get:function(){return _}}),Object.defineProperty(exports,"Vt",{enumerable:!0,get:function(){return fn}}),Object.
defineProperty(exports,"W",{enumerable:!0,get:function(){return dr}}),Object.defineProperty(exports,"Wn",{enumerable:!0,get:function(){return d}}),Object.defineProperty(
exports,"Wt",{enumerable:!0,get:function(){return L}}),Object.defineProperty(exports,"X",{enumerable:!0,get:function(){return J}}),Object.defineProperty(exports,
"Xt",{enumerable:!0,get:function(){return N}}),Object.defineProperty(exports,"Y",{enumerable:!0,get:function(){return or}}),Object.defineProperty(exports,"Yn",{
enumerable:!0,get:function(){return s}}),Object.defineProperty(exports,"Yt",{enumerable:!0,get:function(){return Tt}}),Object.defineProperty(exports,"Z",{enumerable:!0,
get:function(){return ur}}),Object.defineProperty(exports,"Zt",{enumerable:!0,get:function(){return'this clone is shallow, and signed files name the first commi\
t of the branch: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return pi}}),
Object.defineProperty(exports,"_n",{enumerable:!0,get:function(){return Ie}}),Object.defineProperty(exports,"_t",{enumerable:!0,get:function(){return Un}}),Object.
defineProperty(exports,"a",{enumerable:!0,get:function(){return Ri}}),Object.defineProperty(exports,"an",{enumerable:!0,get:function(){return mt}}),Object.defineProperty(
exports,"at",{enumerable:!0,get:function(){return Xn}}),Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return Xr}}),Object.defineProperty(exports,
"bn",{enumerable:!0,get:function(){return ke}}),Object.defineProperty(exports,"bt",{enumerable:!0,get:function(){return qn}}),Object.defineProperty(exports,"c",
{enumerable:!0,get:function(){return ji}}),Object.defineProperty(exports,"cn",{enumerable:!0,get:function(){return pt}}),Object.defineProperty(exports,"ct",{enumerable:!0,
get:function(){return q}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return bi}}),Object.defineProperty(exports,"dn",{enumerable:!0,get:function(){
return tt}}),Object.defineProperty(exports,"dt",{enumerable:!0,get:function(){return Bn}}),Object.defineProperty(exports,"en",{enumerable:!0,get:function(){return 864e5}}),
Object.defineProperty(exports,"et",{enumerable:!0,get:function(){return er}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return yi}}),Object.
defineProperty(exports,"fn",{enumerable:!0,get:function(){return Qe}}),Object.defineProperty(exports,"ft",{enumerable:!0,get:function(){return Jn}}),Object.defineProperty(
exports,"g",{enumerable:!0,get:function(){return di}}),Object.defineProperty(exports,"gn",{enumerable:!0,get:function(){return j}}),Object.defineProperty(exports,
"gt",{enumerable:!0,get:function(){return Hn}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return hi}}),Object.defineProperty(exports,"hn",
{enumerable:!0,get:function(){return A}}),Object.defineProperty(exports,"ht",{enumerable:!0,get:function(){return G}}),Object.defineProperty(exports,"i",{enumerable:!0,
get:function(){return Ii}}),Object.defineProperty(exports,"in",{enumerable:!0,get:function(){return gt}}),Object.defineProperty(exports,"it",{enumerable:!0,get:function(){
return $n}}),Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return Z}}),Object.defineProperty(exports,"jn",{enumerable:!0,get:function(){return NoSources}}),
Object.defineProperty(exports,"jt",{enumerable:!0,get:function(){return An}}),Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return Hr}}),Object.
defineProperty(exports,"kn",{enumerable:!0,get:function(){return le}}),Object.defineProperty(exports,"kt",{enumerable:!0,get:function(){return On}}),Object.defineProperty(
exports,"l",{enumerable:!0,get:function(){return xi}}),Object.defineProperty(exports,"ln",{enumerable:!0,get:function(){return at}}),Object.defineProperty(exports,
"lt",{enumerable:!0,get:function(){return Vn}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return li}}),Object.defineProperty(exports,"mn",
{enumerable:!0,get:function(){return et}}),Object.defineProperty(exports,"mt",{enumerable:!0,get:function(){return Wn}}),Object.defineProperty(exports,"n",{enumerable:!0,
get:function(){return zi}}),Object.defineProperty(exports,"nn",{enumerable:!0,get:function(){return _t}}),Object.defineProperty(exports,"nt",{enumerable:!0,get:function(){
return ir}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return Ni}}),Object.defineProperty(exports,"on",{enumerable:!0,get:function(){return ut}}),
Object.defineProperty(exports,"ot",{enumerable:!0,get:function(){return Qn}}),Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return vi}}),Object.
defineProperty(exports,"pn",{enumerable:!0,get:function(){return $e}}),Object.defineProperty(exports,"pt",{enumerable:!0,get:function(){return Yn}}),Object.defineProperty(
exports,"q",{enumerable:!0,get:function(){return sr}}),Object.defineProperty(exports,"qn",{enumerable:!0,get:function(){return l}}),Object.defineProperty(exports,
"qt",{enumerable:!0,get:function(){return F}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return Li}}),Object.defineProperty(exports,"rn",{
enumerable:!0,get:function(){return Ct}}),Object.defineProperty(exports,"rt",{enumerable:!0,get:function(){return tr}}),Object.defineProperty(exports,"s",{enumerable:!0,
get:function(){return Ai}}),Object.defineProperty(exports,"sn",{enumerable:!0,get:function(){return dt}}),Object.defineProperty(exports,"st",{enumerable:!0,get:function(){
return Zn}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Hi}}),Object.defineProperty(exports,"tn",{enumerable:!0,get:function(){return vt}}),
Object.defineProperty(exports,"tt",{enumerable:!0,get:function(){return nr}}),Object.defineProperty(exports,"u",{enumerable:!0,get:function(){return Ci}}),Object.
defineProperty(exports,"un",{enumerable:!0,get:function(){return Ze}}),Object.defineProperty(exports,"ut",{enumerable:!0,get:function(){return Kn}}),Object.defineProperty(
exports,"v",{enumerable:!0,get:function(){return mi}}),Object.defineProperty(exports,"vn",{enumerable:!0,get:function(){return Pe}}),Object.defineProperty(exports,
"vt",{enumerable:!0,get:function(){return W}}),Object.defineProperty(exports,"w",{enumerable:!0,get:function(){return Wr}}),Object.defineProperty(exports,"wn",{
enumerable:!0,get:function(){return GitError}}),Object.defineProperty(exports,"wt",{enumerable:!0,get:function(){return Fn}}),Object.defineProperty(exports,"x",
{enumerable:!0,get:function(){return ii}}),Object.defineProperty(exports,"xn",{enumerable:!0,get:function(){return O}}),Object.defineProperty(exports,"xt",{enumerable:!0,
get:function(){return In}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return ci}}),Object.defineProperty(exports,"yn",{enumerable:!0,get:function(){
return Fe}}),Object.defineProperty(exports,"yt",{enumerable:!0,get:function(){return Gn}}),Object.defineProperty(exports,"z",{enumerable:!0,get:function(){return vr}}),
Object.defineProperty(exports,"zn",{enumerable:!0,get:function(){return ee}}),Object.defineProperty(exports,"zt",{enumerable:!0,get:function(){return B}});
