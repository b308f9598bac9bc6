const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})();let t=require("node:fs"),
n=require("node:path"),r=require("node:util");const i=require("./git.js");let a=require("node:v8");const o={avro:{expects:"full",suffixes:[".avsc",".avpr",".avd\
l"],optionsKey:"avro",declaresVersion:!0,namesRoot:!0,decidingFiles:[]},protobuf:{expects:"full",suffixes:[".proto"],optionsKey:"protobuf",declaresVersion:!1,namesRoot:!0,
decidingFiles:["buf.yaml","buf.yml","buf.work.yaml"]},"json-schema":{expects:"backward",suffixes:[".schema.json",".schema.yaml",".schema.yml"],optionsKey:"jsonS\
chema",declaresVersion:!0,namesRoot:!1,decidingFiles:[]}},s=Object.keys(o),c=s.flatMap(e2=>o[e2].suffixes),l=s.flatMap(e2=>o[e2].decidingFiles);function u(e2){return s.
find(t2=>o[t2].suffixes.some(t3=>e2.endsWith(t3)))}const d=["default","declared","strict","avro-reference","confluent","buf-file","buf-package","buf-wire-json",
"buf-wire"];function f(e2){return e2.split("-")[0]??e2}const p=65536;function m(e2){let t2=e3=>(e3/1024/1024).toFixed(0);return{fault:`the file is too large to \
be a contract: ${t2(e2)} MiB, the limit is ${t2(16777216)} MiB`}}const h=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function g(e2){if(e2[0]===255&&e2[1]===
254||e2[0]===254&&e2[1]===255)return{fault:"the file is UTF-16 text: save it as UTF-8"};let t2=e2.indexOf(0);if(t2>=0)return{fault:`the file is binary, not text\
: it has a NUL byte at offset ${String(t2)}`};try{return{text:h.decode(e2)}}catch{return{fault:"the file is not valid UTF-8 text: save it as UTF-8"}}}function _(e2){
return e2.includes(0)?"":new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e2)}const v=new Map;function y(e2){let t2=t3=>{v.get(e2)===t3&&v.delete(e2)};return(n2,r2)=>{
if(n2.length===0)return Promise.resolve();let i2=v.get(e2)??te(e2,t2);v.set(e2,i2);let{child:a2,jobs:o2,waiting:s2,idle:c2}=i2;clearTimeout(c2);for(let e3 of n2)
o2.push(r2(e3));return w(a2,!0),new Promise((e3,t3)=>{s2.push({until:o2.length,resolve:e3,reject:t3}),a2.stdin.write(`${n2.join(`
`)}
`)})}}async function b(e2,t2){let n2=[];return await y(e2)(t2,()=>({bytesToKeep:()=>0,take:(e3,t3)=>{n2.push(t3)}})),n2}async function x(e2,t2){let n2=await b(e2,
t2.map(e3=>`${e3}^{tree}`));return new Set(t2.filter((e3,t3)=>n2[t3]?.type==="tree"))}const S=["cat-file","--batch"];function ee(e2,t2){w(e2.child,!1),clearTimeout(
e2.idle),e2.idle=setTimeout(()=>{t2(e2),e2.child.stdin.end()},2e3).unref()}const C=new Set;process.on("beforeExit",()=>{for(let e2 of C)e2()});function te(e2,t2){
let n2=i.S(S,e2),r2=[],a2=[],o2={child:n2,jobs:r2,waiting:a2,idle:void 0},s2=0,c2="",l2=ne({bytesToKeep:e3=>r2[s2]?.bytesToKeep(e3)??0,take(e3,t3){r2[s2]?.take(
e3,t3),s2+=1}});n2.stdout.on("data",e3=>{for(l2(e3);a2[0]&&a2[0].until<=s2;)a2.shift()?.resolve();a2.length>0||(r2.length=s2=0,ee(o2,t2))}),n2.stderr.on("data",
e3=>c2=`${c2}${e3.toString("utf8")}`.slice(0,4e3));let u2=()=>{t2(o2),n2.stdin.end(),w(n2,!0)};C.add(u2);let d2=(e3,n3)=>{C.delete(u2),t2(o2);for(let{reject:t3}of a2.
splice(0))t3(new i.v(S,n3,e3))};return n2.on("error",e3=>{d2(e3.message)}),n2.on("close",e3=>{d2(c2,e3??void 0)}),n2.stdin.on("error",()=>{}),o2}function w(e2,t2){
let n2=[e2.stdin,e2.stdout,e2.stderr];for(let r2 of[e2,...n2])t2?r2.ref():r2.unref()}function ne(e2){let t2=Buffer.alloc(0),n2;function r2(t3){let[r3="",i3="",a2]=t3.
split(" "),o2=Number(a2);!Number.isInteger(o2)||/ (missing|ambiguous)$/.test(t3)?e2.take():n2={header:{oid:r3,type:i3,size:o2},left:o2+1,bytesToKeep:e2.bytesToKeep(
o2),parts:[]}}function i2(t3,r3){let i3=t3.subarray(0,r3.left),a2=i3.subarray(0,r3.bytesToKeep);return a2.length>0&&r3.parts.push(a2),r3.bytesToKeep-=a2.length,
r3.left-=i3.length,r3.left===0&&(n2=void 0,e2.take(Buffer.concat(r3.parts),r3.header)),t3.subarray(i3.length)}return e3=>{let a2=t2.length>0?Buffer.concat([t2,e3]):
e3;for(t2=Buffer.alloc(0);a2.length>0;){let e4=n2?0:a2.indexOf(10);if(n2)a2=i2(a2,n2);else if(e4<0){t2=a2;return}else r2(a2.subarray(0,e4).toString("latin1")),a2=
a2.subarray(e4+1)}}}function T(e2){let t2=new Map,n2=y(e2),r2=new Map;return{get:e3=>t2.get(e3),async load(e3){let i2=[...new Set(e3)].filter(e4=>!t2.has(e4)),a2=i2.
filter(e4=>!r2.has(e4)),o2=n2(a2,e4=>({bytesToKeep:e5=>e5>16777216?0:e5,take(n3,r3){let i3=r3?.size??0;n3===void 0?t2.set(e4,"missing"):t2.set(e4,i3>16777216?m(
i3):g(n3))}})).finally(()=>{for(let e4 of a2)r2.delete(e4)});for(let e4 of a2)r2.set(e4,o2);await Promise.all([o2,...i2.map(e4=>r2.get(e4))])},async starts(e3,t3){
let r3=new Map;return await n2([...new Set(e3)],e4=>({bytesToKeep:e5=>Math.min(e5,t3),take(t4){t4!==void 0&&r3.set(e4,t4)}})),r3}}}const E=4e3;function re(e2){let t2=[],
n2=[];for(let r3 of[...new Set(Array.from(e2,ie))].sort()){let e3=n2.at(-1);/^[\0-\x7f]*$/.test(r3)?e3!==void 0&&r3.startsWith(e3)||n2.push(r3):t2.push(oe(r3))}
let r2=[],[i2,a2]=[0,0];for(let[e3,t3]of n2.entries())a2+=t3.length,a2<E&&e3+1<n2.length||(r2.push(ae(n2.slice(i2,e3+1),0)),[i2,a2]=[e3+1,0]);return[...r2,...t2]}
function ie(e2){return e2.length<=E?e2:e2.slice(0,E).replace(/[\uD800-\uDBFF]$/,"")}function ae(e2,t2){let[n2="",r2=""]=[e2[0],e2.at(-1)],i2=t2;for(;i2<n2.length&&
n2[i2]===r2[i2];)i2+=1;let a2=oe(n2.slice(t2,i2));if(e2.length<=1)return a2;let o2=[];for(let t3=0;t3<e2.length;){let n3=t3+1;for(;n3<e2.length&&e2[n3]?.[i2]===
e2[t3]?.[i2];)n3+=1;o2.push(ae(e2.slice(t3,n3),i2)),t3=n3}return`${a2}(${o2.join("|")})`}function oe(e2){return e2.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function se(e2){
return e2.split(/[\0\n]/).reduce((e3,t2)=>t2.length>e3.length?t2:e3,"")}function ce(e2,t2=[]){let n2=re(e2.map(se)).map(e3=>new RegExp(e3)),r2=t2.map(e3=>new RegExp(
e3,"s")),i2=e3=>e3.split(`
`).some(e4=>r2.some(t3=>t3.test(e4)));return e3=>n2.some(t3=>t3.test(e3))||r2.length>0&&i2(e3)}function le(e2,t2,n2){let r2=new Map,i2=(n3,r3,i3)=>fe({cwd:e2,commit:t2,
patterns:[...re(n3.map(se)),...i3],suffixes:r3}),a2=n2?.of(t2,i2)??i2;return(e3,t3,n3)=>{let i3=JSON.stringify([e3,t3,n3]),o2=r2.get(i3)??a2(e3,t3,n3);return r2.
set(i3,o2),o2}}const ue=["--threads=1","-l","-z","--text","--no-textconv","--no-color","--full-name","--no-recurse-submodules"],de=["-P","-E"];async function fe(e2,[
t2="-E",...n2]=de){let{cwd:r2,commit:a2,patterns:o2,suffixes:s2}=e2;if(o2.length===0||s2.length===0)return[];let c2=s2.map(e3=>`:(top,glob)**/*${e3.replace(/[\\*?[]/g,
"\\$&")}`);try{let e3=await i.y(["grep",...ue,t2,"-f","-",a2,"--",...c2],{cwd:r2,input:`${o2.join(`
`)}
`,accept:[1]});return i.x(e3).map(e4=>e4.slice(a2.length+1))}catch(t3){if(n2.length===0||!(t3 instanceof i.v)||t3.exitCode!==128)throw t3;return fe(e2,n2)}}function pe(e2){
return e2?.mode==="120000"}function me(e2){return e2?.mode.startsWith("100")===!0}function he(e2){return{has:t2=>e2.has(t2),get:t2=>e2.get(t2),keys:()=>e2.keys(),
containing:t2=>[...e2.keys()].filter(e3=>e3.includes(t2)),mayEndWith:t2=>[...e2.keys()].some(e3=>e3.endsWith(t2)),links:()=>[...e2].flatMap(([e3,t2])=>pe(t2)?[e3]:
[]),[Symbol.iterator]:()=>e2[Symbol.iterator]()}}const D="160000";function O(e2,t2=[],n2="base"){let r2=new Map(t2.map(e3=>[e3.path,e3[n2]])),i2=new Map(r2),a2,
o2=()=>a2??=je(_e(e2),r2),s2=t3=>a2||i2.size>r2.size+ge?o2().get(t3):(i2.has(t3)||i2.set(t3,ve(e2,t3)),i2.get(t3)),c2,l2=he(je(new Map,r2)),u2=e3=>!r2.has(e3);return{
has:e3=>s2(e3)!==void 0,get:s2,keys:()=>o2().keys(),[Symbol.iterator]:()=>o2()[Symbol.iterator](),containing:t3=>[...new Set(be(e2,t3).filter(u2)),...l2.containing(
t3)],mayEndWith:t3=>e2.includes(`${t3}\0`)||l2.mayEndWith(t3),links:()=>c2??=[...new Set(xe(e2).filter(u2)),...l2.links()]}}const ge=100;function _e(e2){let t2=new Map;
for(let n2 of e2.split("\0")){let e3=n2.indexOf("	"),r2=e3<0?void 0:ye(n2.slice(0,e3));r2&&t2.set(n2.slice(e3+1),r2)}return t2}function ve(e2,t2){let n2=`	${t2}\
\0`;for(let t3=e2.indexOf(n2);t3>=0;t3=e2.indexOf(n2,t3+1)){let n3=e2.slice(e2.lastIndexOf("\0",t3)+1,t3);if(!n3.includes("	"))return ye(n3)}}function ye(e2){let[
t2="",n2="",r2=""]=e2.split(" ");if(t2!==D)return{mode:t2,oid:r2.length>1?r2:r2==="0"?n2:void 0}}function be(e2,t2){let n2=[];for(let r2=e2.indexOf(t2);r2>=0&&r2<
e2.length;r2=e2.indexOf(t2,r2)){let[i2,a2]=[e2.lastIndexOf("\0",r2)+1,e2.indexOf("\0",r2)],o2=e2.slice(i2,a2),s2=o2.indexOf("	"),c2=o2.slice(s2+1);c2.includes(t2)&&
ye(o2.slice(0,s2))&&n2.push(c2),r2=a2+1}return n2}function xe(e2){return Se(e2,"120000")?[...e2.matchAll(/(?:^|\0)120000 [^\t]*\t([^\0]*)/g)].map(([,e3=""])=>e3):
[]}function Se(e2,t2){return e2.startsWith(`${t2} `)||e2.includes(`\0${t2} `)}function Ce(e2){let t2=[],n2=0;for(;n2<e2.length;){let r2=e2.indexOf("\0",n2),i2=e2.
slice(n2,r2);if(Te(i2))break;i2.endsWith("/")||t2.push(i2),n2=r2+1}return{untracked:t2,lines:e2.slice(n2)}}function we(e2,t2){return t2.every(({base:e3,head:t3})=>e3&&
t3)&&!Se(e2,D)&&!/ [123]\t/.test(e2)?{headLines:e2}:{}}function Te(e2){return e2.charCodeAt(6)===32&&Ee.test(e2)}const Ee=/^[0-7]{6} [0-9a-f]{40,64} [0-3]\t/;function k(e2){
let t2=new Map,n2=i.x(e2);for(let e3=0;e3+1<n2.length;e3+=2){let[r2="",i2="",a2="",o2=""]=(n2[e3]??"").slice(1).split(" "),s2=n2[e3+1]??"",[c2,l2]=[ke(r2,a2),ke(
i2,o2)];(c2||l2)&&t2.set(s2,{path:s2,...c2&&{base:c2},...l2&&{head:l2}})}return t2}function De(e2){let t2=new Set;for(let n2 of i.x(e2).filter((e3,t3)=>t3%2==1)){
let e3=`a commit holds ${n2} twice, or its files out of order, as no git writes them: nobody can tell which counts; write the commit anew, with "git add" and "g\
it commit"`;if(t2.has(n2))throw new i.C({message:e3},3);t2.add(n2)}}function Oe(e2){if(!e2.includes(D))return[];let t2=i.x(e2),n2=[];for(let e3=0;e3+1<t2.length;e3+=
2){let[r2="",i2="",a2="",o2=""]=(t2[e3]??"").slice(1).split(" ");if(r2!==D&&i2!==D)continue;let s2=(e4,t3)=>e4===D?/^0+$/.test(t3)?"another commit":t3.slice(0,9):
"nothing";n2.push(`the submodule ${t2[e3+1]??""} points from ${s2(r2,a2)} to ${s2(i2,o2)}: contracts in it are not compared here; check them in their own reposi\
tory`)}return n2}function ke(e2,t2){if(!(e2===D||/^0+$/.test(e2)))return{mode:e2,oid:/^0+$/.test(t2)?void 0:t2}}function Ae(e2,t2){for(let n2 of t2){let t3=e2.get(
n2)?.base;e2.set(n2,{path:n2,...t3&&{base:t3},head:{mode:"100644",oid:void 0}})}}function je(e2,t2){for(let[n2,r2]of t2)r2?e2.set(n2,r2):e2.delete(n2);return e2}
async function Me(e2,r2){let i2=(0,n.join)(e2,r2);try{if(!await Re(e2,(0,n.dirname)(i2)))return{fault:"the file lies outside, behind a linked folder"};let r3=await t.
promises.lstat(i2);return r3.isSymbolicLink()?{text:(await t.promises.readlink(i2)).split(n.sep).join("/"),link:!0}:r3.isFile()?r3.size>16777216?m(r3.size):g(await t.
promises.readFile(i2)):{fault:"this is not a regular file"}}catch(e3){return{fault:ze(e3)}}}async function Ne(e2,r2,i2){try{let a2=(0,n.join)(e2,r2);return!await Re(
e2,(0,n.dirname)(a2))||!(await t.promises.lstat(a2)).isFile()?void 0:await Le(a2,i2)}catch{return}}async function Pe(e2,t2){let n2=await Ne(e2,t2,16777217);return n2&&
n2.length<=16777216?n2:void 0}function Fe(e2){return t.promises.readFile(e2)}async function Ie(e2){try{let t2=await Le(e2,16777217);return t2.length>16777216?m(
t2.length):g(t2)}catch(e3){return{fault:ze(e3)}}}async function Le(e2,n2){let r2=await t.promises.open(e2,"r");try{let e3=[];for(let t2=n2;t2>0;){let{bytesRead:n3,
buffer:i2}=await r2.read({buffer:Buffer.alloc(Math.min(t2,65536)),position:null});if(n3===0)break;e3.push(i2.subarray(0,n3)),t2-=n3}return Buffer.concat(e3)}finally{
await r2.close()}}async function Re(e2,r2){let[i2,a2]=await Promise.all([t.promises.realpath(e2),t.promises.realpath(r2)]);return a2===i2||a2.startsWith(i2.endsWith(
n.sep)?i2:i2+n.sep)}function ze(e2){return`the file could not be read: ${e2 instanceof Error?e2.message:String(e2)}`}async function Be(e2,{load:t2,isLink:n2,exists:r2,
direct:i2}){let a2=e2;for(let e3=0;e3<=8;e3+=1){if(await t2(a2),!n2(a2))return{text:a2};let e4=Ve(a2,i2(a2));if(e4===void 0)return{fault:`the symbolic link ${a2}\
 leaves the repository; it is not followed`};if(!r2(e4))return{fault:`the symbolic link ${a2} points to ${e4}, which is no file here`};a2=e4}return{fault:`the s\
ymbolic link ${e2} goes round in circles`}}function Ve(e2,t2){if(!("text"in t2)||t2.text.startsWith("/")||/^[A-Za-z]:/.test(t2.text))return;let r2=n.posix.normalize(
n.posix.join(n.posix.dirname(e2),t2.text));return r2===".."||r2.startsWith("../")?void 0:r2}var FileContents=class{side;disk=new Map;constructor(e2){this.side=e2}async load(e2){
let{root:t2,entries:n2,blobs:r2}=this.side,i2=e2.filter(e3=>n2.has(e3));await r2.load(i2.flatMap(e3=>n2.get(e3)?.oid??[]));for(let e3 of i2)this.refuseMissing(e3);
let a2=i2.filter(e3=>this.isOnDisk(e3)&&!this.disk.has(e3));await Promise.all(a2.map(async e3=>this.disk.set(e3,await Me(t2,e3))))}isLink(e2){return pe(this.side.
entries.get(e2))||this.disk.get(e2)?.link===!0}read(e2){let t2=this.side.entries.get(e2);if(!t2)return{fault:"the file does not exist"};let n2=t2.oid===void 0||
this.isOnDisk(e2)?this.disk.get(e2):this.side.blobs.get(t2.oid);return n2==="missing"?{fault:`git has no object ${t2.oid??""}: fetch the missing history`}:n2??{
fault:"the file was not loaded"}}isOnDisk(e2){let t2=this.side.entries.get(e2)?.oid;return this.side.inTree&&(t2===void 0||this.side.blobs.get(t2)==="missing")}refuseMissing(e2){
let t2=this.side.entries.get(e2)?.oid;if(t2===void 0||this.side.inTree||this.side.blobs.get(t2)!=="missing")return;let n2=`git has no object ${t2} (${e2}): this\
 clone is incomplete; run "git fetch --refetch" or clone again`;throw new i.C({message:n2},3)}};function A({side:e2,root:t2,inTree:n2,entries:r2,blobs:i2,grep:a2,
changed:o2}){let s2=new FileContents({root:t2,inTree:n2,entries:r2,blobs:i2}),c2=new Map,l2={load:e3=>s2.load([e3]),isLink:e3=>s2.isLink(e3),exists:e3=>r2.has(e3),
direct:e3=>s2.read(e3)};return{side:e2,entries:r2,async load(e3){let t3=[...e3];await s2.load(t3);let n3=t3.filter(e4=>s2.isLink(e4)&&!c2.has(e4));await Promise.
all(n3.map(async e4=>c2.set(e4,await Be(e4,l2))))},read(e3){if(!s2.isLink(e3))return s2.read(e3);let t3=c2.get(e3)??{fault:"the file was not loaded"};return"tex\
t"in t3?s2.read(t3.text):t3},async starts(e3){let a3=[...e3].filter(e4=>!s2.isLink(e4)),o3=await i2.starts(a3.flatMap(e4=>r2.get(e4)?.oid??[]),p),c3=new Map;for(let e4 of a3){
let i3=r2.get(e4)?.oid,a4=(i3===void 0?void 0:o3.get(i3))??(n2?await Ne(t2,e4,65536):void 0);a4&&c3.set(e4,_(a4))}return c3},async bytes(e3){let a3=r2.get(e3)?.
oid;if(s2.isLink(e3))return;let o3=(a3===void 0?void 0:(await i2.starts([a3],16777217)).get(a3))??(n2?await Pe(t2,e3):void 0);return o3&&o3.length<=16777216?o3:
void 0},async mentioning(e3,t3,n3=[]){if(e3.length+n3.length===0)return[];let i3=t3.filter(e4=>r2.mayEndWith(e4)),s3=new Set((await a2(e3,i3,n3)).filter(e4=>r2.
has(e4)));for(let e4 of[...o2,...r2.links()])t3.some(t4=>e4.endsWith(t4))&&s3.add(e4);return[...s3].sort()}}}function He({cwd:e2,root:t2,searches:n2},r2,{entries:i2,
differing:a2,search:o2},s2=T(e2)){let c2=le(e2,r2.base,n2),l2=o2?o2(i2.base,c2):c2,u2=a2.filter(({head:e3})=>e3).map(({path:e3})=>e3),d2={blobs:s2,root:t2,grep:l2};
return{baseSide:A({...d2,side:"base",inTree:!1,entries:i2.base,changed:[]}),headSide:A({...d2,side:"head",inTree:r2.head===void 0,entries:i2.head,changed:u2})}}
async function Ue(e2,{base:t2,head:n2}){let[r2,a2]=await Promise.all([i.y([...i.n,t2,n2,"--"],{cwd:e2}),i.b(["ls-tree","-r","-z","--full-tree",n2],{cwd:e2})]);De(
r2);let o2=[...k(r2).values()];return{raw:r2,lines:a2,differing:o2,entries:{head:O(a2),base:O(a2,o2,"base")}}}async function j(e2,t2){return We(e2,t2,T(e2))}function M(e2,t2=T(
e2)){let n2=new Map;return r2=>{let i2=n2.get(r2)??We(e2,r2,t2);return n2.set(r2,i2),i2}}async function We(e2,t2,n2){let r2=await i.b(["ls-tree","-r","-z","--fu\
ll-tree",t2],{cwd:e2});return A({side:"base",root:e2,inTree:!1,blobs:n2,grep:le(e2,t2),entries:O(r2),changed:[]})}async function Ge(e2,t2){return(await x(e2,[t2])).
has(t2)?j(e2,t2):void 0}function N(e2,t2,n2,r2=T(e2.cwd)){let i2={repository:e2,tip:t2.base,open:M(e2.cwd,r2)},a2,o2=()=>a2??=Promise.resolve().then(()=>require(
"./governance.js")).then(e3=>e3.t).then(({givenSources:e3})=>e3());return{...He(e2,t2,n2,r2),predecessors:{history:async e3=>(await Promise.resolve().then(()=>ft)).
earlierVersions(i2,e3),tag:async e3=>(await Promise.resolve().then(()=>require("./governance.js")).then(e4=>e4.i)).tagged(i2,e3),image:async e3=>(await o2()).image(
e3),path:async e3=>(await o2()).path(e3),branch:async e3=>(await Promise.resolve().then(()=>require("./governance.js")).then(e4=>e4.i)).onBranch(i2,e3)}}}async function Ke(e2,{
base:t2,head:n2}){let r2={base:t2.commit,head:n2.commit},{raw:i2,lines:a2,...o2}=await Ue(e2.cwd,r2);return{base:{ref:t2.name,commit:t2.commit},head:{ref:n2.name,
commit:n2.commit},...N(e2,r2,o2),differing:o2.differing,notes:Oe(i2),...we(a2,o2.differing)}}const qe=1e3,Je=60*qe,Ye=60*Je,Xe=Date.UTC(1,0,1),Ze=Date.UTC(9999,
11,31);function Qe(e2){return Math.min(Math.max(Number(e2)*1e3||0,Xe),Ze)}const $e=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)$/;
function et(e2){let t2=$e.exec(e2.trim());if(!t2)return;let n2=t2.slice(1),[r2,i2,a2,o2,s2,c2]=n2.slice(0,6).map(e3=>Number(e3??0)),l2=Number((n2[6]??"").padEnd(
3,"0")),u2=Date.UTC(r2,i2-1,a2,o2,s2,c2,l2),d2=new Date(u2).getUTCDate()===a2&&i2>=1&&i2<=12,f2=tt(n2[7]??"Z");return d2&&o2<24&&s2<60&&c2<60&&f2!==void 0?u2-f2:
void 0}function tt(e2){if(e2==="Z")return 0;let[t2,n2]=[Number(e2.slice(1,3)),Number(e2.slice(4,6))];if(!(t2>23||n2>59))return(e2.startsWith("-")?-1:1)*(t2*Ye+n2*
Je)}function P({shallowFile:e2}){return(0,t.existsSync)(e2)}async function nt(e2,t2){if(!P(e2))return(await i.b(["rev-list","--first-parent","--max-parents=0",t2,
"--"],{cwd:e2.cwd})).trim()||void 0}async function rt(e2,t2){if(t2.length===0)return[];let n2=await ot(e2);if(n2.size===0)return[];let r2=await Promise.all(t2.map(
t3=>it(e2.cwd,t3,n2)));return t2.filter((e3,t3)=>!r2[t3])}async function it(e2,t2,n2){if(n2.has(t2))return!1;let r2=(await i.b(["rev-parse",`${t2}^@`],{cwd:e2})).
split(`
`).filter(Boolean),[a2,...o2]=(await i.b(["merge-base","--all",...r2],{cwd:e2,accept:[1]})).split(`
`).filter(Boolean);return a2===void 0||o2.length>0?!1:at(e2,[t2],a2,n2)}async function at(e2,t2,n2,r2){return(await i.b(["rev-list",...t2,`^${n2}`],{cwd:e2})).split(
`
`).every(e3=>!r2.has(e3))}async function ot(e2){if(!P(e2))return new Set;let n2=await t.promises.readFile(e2.shallowFile,"utf8");return new Set(n2.split(`
`).filter(Boolean))}const st=new WeakMap;function ct(e2){let t2=st.get(e2)??{lines:new Map,landings:new Map};return st.set(e2,t2),t2}async function F({repository:e2,
tip:t2}){let{lines:n2}=ct(e2);for(let e3 of n2.values()){let n3=await e3,r3=n3.indexOf(t2);if(r3>=0)return r3===0?n3:n3.slice(r3)}let r2=(async()=>(await i.b(["\
rev-list","--first-parent",t2,"--"],{cwd:e2.cwd})).split(`
`).filter(Boolean))();return n2.set(t2,r2),r2}async function lt(e2,t2,n2){let r2=await F(e2),i2=r2.indexOf(t2);if(i2<0)return[];let a2=Math.max(0,i2-20),o2=await ut(
e2,r2.slice(a2,i2+20+1)),s2=e3=>o2[e3-a2],c2=[],l2=(t3,i3,a3)=>{let[o3,l3]=[r2[t3+1],r2[i3]],u2=s2(a3)?.[n2]??[];o3!==void 0&&l3!==void 0&&u2.length>0&&c2.push(
{...I(e2.repository,o3,l3),passing:u2})};if(l2(i2,i2,i2),s2(i2)?.isMerge)return c2;for(let e3=i2-1;e3>=a2&&!s2(e3)?.isMerge;--e3)l2(i2,e3,e3);for(let e3=i2+1;e3<=
i2+20&&!s2(e3)?.isMerge;e3+=1)l2(e3,i2,e3);return c2}function I(e2,t2,n2){let r2=async()=>{let r3=await Ue(e2.cwd,{base:t2,head:n2});return{...He(e2,{base:t2,head:n2},
r3),differing:r3.differing}},i2;return{base:t2,head:n2,open:()=>i2??=r2()}}function ut(e2,t2){let{landings:n2}=ct(e2.repository),r2=t2.filter(e3=>!n2.has(e3));if(r2.
length>0){let t3=dt(e2,r2);for(let e3 of r2)n2.set(e3,t3.then(t4=>t4.get(e3)))}return Promise.all(t2.map(async e3=>await n2.get(e3)))}async function dt({repository:{
cwd:e2}},t2){let n2=["--no-walk=unsorted","--stdin","--diff-merges=first-parent","--no-show-signature"],r2=["-z","--raw","--no-abbrev","--no-renames","--no-ext-\
diff","--no-relative"],a2=`${t2.join(`
`)}
`,o2=new Map,[s2,c2]=[[],[]],l2=i.x(await i.y(["log",...n2,...r2,"--format=%H%x00%P"],{cwd:e2,input:a2}));for(let e3=0;e3+1<l2.length;e3+=2){let[t3,n3]=[(l2[e3]??
"").replace(/^\n/,""),l2[e3+1]??""];t3.startsWith(":")?t3.endsWith(" A")?s2.push(n3):t3.endsWith(" D")&&c2.push(n3):([s2,c2]=[[],[]],o2.set(t3,{isMerge:n3.includes(
" "),came:s2,went:c2}))}return o2}var ft=e.n({earlierVersions:()=>L});async function L(e2,{path:t2,cause:n2}){let{repository:r2,open:i2}=e2,a2=await mt(e2,t2),o2=n2===
void 0?[]:await mt(e2,n2),s2=o2.length===0?a2:await ht(e2,a2,o2),c2={predecessors:s2.slice(0,500).map(e3=>({...e3,relation:"history",name:`the version of ${new Date(
e3.at).toISOString().slice(0,10)} (commit ${e3.commit.slice(0,9)})`,open:()=>i2(e3.commit)})),origins:s2.flatMap((t3,n3)=>t3.isFirst?[pt(e2,t3,n3+1)]:[])};return s2.
length>500?{...c2,missing:"it has more than 500 of them"}:P(r2)?{...c2,missing:'this clone is shallow and has not all of them: run "git fetch --no-tags --unshal\
low origin" (with actions/checkout: fetch-depth: 0)'}:c2}function pt(e2,{commit:t2},n2){return{count:n2,windows:()=>lt(e2,t2,"went"),async earlier(n3){let r2=await F(
e2),i2=r2[r2.indexOf(t2)+1];return i2===void 0?{predecessors:[]}:L({...e2,tip:i2},{path:n3})}}}async function mt({repository:{cwd:e2},tip:t2},n2){let r2=["--fir\
st-parent","--diff-merges=first-parent","--no-renames"],a2=["-z","--raw","--no-abbrev","--no-ext-diff","--no-relative","--no-show-signature","--format=%H%x00%ct",
"-n","501"],o2=i.x(await i.y(["log",...r2,...a2,t2,"--",`:(top,literal)${n2}`],{cwd:e2})),s2=[];for(let e3=0;e3+3<o2.length;){let[t3="",r3="",i2=""]=o2.slice(e3,
e3+3),a3=i2.trim().split(" ").at(-1)??"";a3!=="D"&&s2.push({commit:t3,at:Qe(r3),path:n2,isFirst:a3==="A"}),e3+=4}return s2}async function ht(e2,t2,n2){let r2=new Map(
(await F(e2)).map((e3,t3)=>[e3,t3])),i2=({commit:e3})=>r2.get(e3)??1/0,a2=n2.flatMap(e3=>{let n3=t2.find(t3=>i2(t3)>=i2(e3));return n3&&n3.commit!==e3.commit?[{
...e3,path:n3.path,isFirst:!1}]:[]});return[...t2,...a2].sort((e3,t3)=>i2(e3)-i2(t3))}function gt(e2){return{departures:async t2=>bt(e2,(await yt(e2,t2.length>100?
[""]:t2)).filter(vt(t2)))}}function _t(e2){let t2,n2=async()=>new Map((await F(e2)).map((e3,t3)=>[e3,t3]));return r2=>({departures:async i2=>{t2??=Promise.all([
yt(e2,[""]),n2()]);let[a2,o2]=await t2,s2=e3=>o2.get(e3)??1/0,c2=a2.filter(e3=>s2(e3.commit)>=s2(r2));return bt({...e2,tip:r2},c2.filter(vt(i2)))}})}function vt(e2){
let t2=new Set(e2),n2=e2.filter(e3=>e3===""||e3.endsWith("/"));return({path:e3})=>t2.has(e3)||n2.some(t3=>e3.startsWith(t3))}async function yt({repository:{cwd:e2},
tip:t2},n2){let r2=["--first-parent","--diff-merges=first-parent","--diff-filter=D","--no-renames"],a2=["-z","--raw","--no-abbrev","--no-ext-diff","--no-relativ\
e","--no-show-signature"],o2=n2.includes("")?[]:n2.map(e3=>`:(top,literal)${e3}`),s2=["log",...r2,...a2,"--format=%H%x00%P",t2,"--",...o2],c2=i.x(await i.y(s2,{
cwd:e2})),l2=[],[u2,d2,f2]=["","",!1];for(let e3=0;e3+1<c2.length;e3+=2){let[t3="",n3=""]=[c2[e3]?.trim(),c2[e3+1]];t3.startsWith(":")?l2.push({path:n3,commit:u2,
parent:d2,isMerge:f2}):[u2,d2,f2]=[t3,n3.split(" ")[0]??"",n3.includes(" ")]}return l2}function bt(e2,t2){let{repository:n2,tip:r2}=e2,i2=M(n2.cwd);return{departures:[
...new Map([...t2].reverse().map(e3=>[e3.path,e3])).values()].map(({path:t3,commit:a2,parent:o2,isMerge:s2})=>({path:t3,commit:a2,before:()=>i2(o2),states:e3=>L(
{repository:n2,tip:o2,open:i2},e3),windows:async()=>[I(n2,o2,a2),...await lt(e2,a2,"came"),...a2===r2||s2?[]:[I(n2,o2,r2)]]})),...P(n2)&&{missing:'this clone is\
 shallow: what was in the place of an added contract before is not known; run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'}}}async function R(e2,t2){
if(t2!==void 0)return xt(e2,t2);let n2=(await i.b(["for-each-ref","--format=%(refname)%00%(symref)%00%(objectname)",...i.d],{cwd:e2})).split(`
`),r2=new Map(n2.filter(Boolean).map(e3=>{let[t3="",n3="",r3]=e3.split("\0");return[t3,{name:i.g(n3||t3),commit:r3}]}));return i.d.flatMap(e3=>r2.get(e3)??[])[0]}
async function xt(e2,t2){let n2=await i.f(e2,t2);return{name:n2===t2?t2:i.g(n2),commit:await i.c(e2,n2)}}async function St(e2,t2,n2="--base"){if(t2===void 0)throw await Dt(
e2,n2);let{name:r2,commit:a2}=t2;if(a2!==void 0)return{name:r2,commit:a2};let o2=`there is no commit "${r2}" in this clone${await z(e2.cwd,r2)}: check the name,\
 or run "${await Ot(e2,r2)}"`;throw new i.C({message:o2},3)}async function z(e2,t2){let n2=(await i.b(["for-each-ref","--format=%(refname:short)","refs/heads","\
refs/remotes","refs/tags"],{cwd:e2})).split(`
`),r2=i.V(t2,n2.filter(Boolean));return r2===void 0?"":` (did you mean ${r2}?)`}async function Ct(e2,t2,n2,r2){if(t2===n2)return n2;let{cwd:a2}=e2,[o2,...s2]=(await i.
b(["merge-base","--all","--",t2,n2],{cwd:a2,accept:[1]})).split(`
`).filter(Boolean);if(o2!==void 0&&s2.length===0)return await wt(e2,{target:t2,head:n2,base:o2,name:r2}),o2;if(P(e2))throw await Tt(a2,r2);let c2=o2===void 0?`h\
ead and ${r2} have no common ancestor: name a base that head comes from with --base REF`:Et(r2,[o2,...s2]);throw new i.C({message:c2},3)}async function wt(e2,{target:t2,
head:n2,base:r2,name:i2}){if(r2===t2||r2===n2)return;let a2=await ot(e2);if(a2.size>0&&!await at(e2.cwd,[t2,n2],r2,a2))throw await Tt(e2.cwd,i2)}async function Tt(e2,t2){
let n2=`this clone is shallow and does not reach the point where ${t2} and head parted: run "git fetch --no-tags --unshallow ${await kt(e2)}" (with actions/chec\
kout: fetch-depth: 0)`;return new i.C({message:n2},3)}function Et(e2,t2){let n2=t2.slice(0,5).map(e3=>e3.slice(0,10));return`merge ${e2} into head first: they w\
ere merged crosswise and parted at several commits (${n2.join(", ")}${n2.length===1?" is one":""}), so it is not known what head changes`}async function Dt(e2,t2){
let{cwd:n2}=e2,r2=(await i.b(["remote"],{cwd:n2})).trim()!=="",a2=(await i.b(["for-each-ref","--format=%(refname:short)","refs/heads"],{cwd:n2})).trim(),o2=(await i.
b(["for-each-ref","--format=%(refname:lstrip=3)","refs/remotes/origin/"],{cwd:n2})).split(`
`).filter(e3=>e3!==""&&e3!=="HEAD").slice(0,5).join(", "),s2=a2===""?"":` (here: ${a2.split(`
`).slice(0,5).join(", ")})`,c2=`no default branch was found to compare with (looked for origin/HEAD, origin/main, origin/master, main, master): ${r2?`run "${await Ot(
e2,"origin/main")}" (or master), or "git remote set-head origin NAME" where it has another name${o2===""?"":` (fetched are ${o2})`}, or name it with ${t2} REF`:
`name it with ${t2} REF${s2}`}`;return new i.C({message:c2},3)}async function Ot(e2,t2){let n2=await kt(e2.cwd),r2=`git fetch --no-tags${P(e2)?" --unshallow":""}\
 ${n2}`;if(/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t2))return`${r2} ${t2}`;let i2=t2.startsWith(`${n2}/`)?t2.slice(n2.length+1):t2;return`${r2} +refs/heads/${i2}:r\
efs/remotes/${n2}/${i2}`}async function kt(e2){let t2=(await i.b(["remote"],{cwd:e2})).split(`
`).filter(Boolean);return t2.includes("origin")?"origin":t2[0]??"origin"}async function At(e2){let{head:t2}=e2;return t2===void 0?Pt(e2):Lt(e2,t2)}async function jt(e2,t2,n2){
let{cwd:r2,base:a2,head:o2}=e2,s2=t2!==void 0&&(a2!==void 0||t2==="refs/remotes/origin/HEAD"),c2=s2?void 0:i.s(R(r2,a2)),{branchPoint:l2,...u2}=await n2,d2={...u2,
...e2.searches&&{searches:e2.searches}},f2=l2&&Mt(l2.ref,a2),p2=await c2,m2=s2||p2!==void 0&&p2.commit===l2?.target;if(l2&&m2&&(f2||i.p(a2??""))){let e3=p2?.name??
a2??i.g(l2.ref),t3={name:e3,commit:l2.target};return await wt(d2,{...l2,base:l2.mergeBase,name:e3}),{repository:d2,target:t3,head:l2.head,base:l2.mergeBase,guessed:!0}}
let h2=o2===void 0?d2.head:await Nt(r2,o2),g2=await St(d2,p2??await R(r2,a2));return{repository:d2,target:g2,head:h2,base:await Ct(d2,g2.commit,h2,g2.name),guessed:!1}}
function Mt(e2,t2){let[,n2]=/^refs\/(?:heads|remotes)\/(.+)$/.exec(e2)??[];return n2===void 0||t2===void 0?n2!==void 0:t2===e2||t2===n2&&!i.m(t2)}async function Nt(e2,t2){
let n2=await i.c(e2,t2);if(n2!==void 0)return n2;let r2=`there is no commit "${t2}" in this clone${await z(e2,t2)}: check the name, or fetch it`;throw new i.C({
message:r2},2)}async function Pt(e2){let{cwd:t2}=e2,n2=i.r(e2),r2=n2.diff.then(e3=>e3&&{raw:e3,changed:k(e3)}),a2=T(t2);r2.then(t3=>{let n3=[...t3?.changed.values()??
[]];Ft(n3,a2),e2.whenDiffering?.(n3.map(({path:e3})=>e3))}).catch(()=>{});let{repository:o2,target:s2,head:c2,base:l2,guessed:u2}=await jt(e2,n2.guess,n2.opened),
{raw:d2,changed:f2}=(u2?await r2:void 0)??await It(l2,t2),p2=Ce(await n2.index);Ae(f2,p2.untracked);let m2=[...f2.values()],h2={head:O(p2.lines,m2,"head"),base:O(
p2.lines,m2,"base")};return{target:s2,base:{ref:s2.name,commit:l2},head:{ref:"WORKTREE",commit:null},checkedOut:c2,...N(o2,{base:l2,head:void 0},{entries:h2,differing:m2},
a2),...gt({repository:o2,tip:s2.commit}),differing:m2,notes:Oe(d2),...we(p2.lines,m2)}}function Ft(e2,t2){let n2=e2.filter(({path:e3})=>u(e3)!==void 0),r2=n2.flatMap(
({base:e3,head:t3})=>[e3?.oid??[],t3?.oid??[]].flat());n2.length<=50&&t2.load(r2).catch(()=>{})}async function It(e2,t2){let n2=await i.y([...i.n,e2,"--"],{cwd:t2});
return{raw:n2,changed:k(n2)}}async function Lt(e2,t2){let n2=i.o(e2),r2=i.p(t2)?i.t(t2):void 0,a2=n2!==void 0&&r2!==void 0?[n2,r2]:void 0,{repository:o2,target:s2,
head:c2,base:l2}=await jt(e2,n2,i.s(i.l(e2.cwd,a2)));return{target:s2,...await Ke(o2,{base:{name:s2.name,commit:l2},head:{name:t2,commit:c2}}),...gt({repository:o2,
tip:s2.commit})}}async function Rt(e2){let t2=await i.u(e2),[n2,r2]=await Promise.all([i.b(i.a,{cwd:e2}),i.y([...i.n,"--"],{cwd:e2})]),a2=Ce(n2),o2=k(r2);Ae(o2,
a2.untracked);let s2=O(a2.lines,[...o2.values()],"head");return{root:t2,side:A({side:"head",root:t2,inTree:!0,entries:s2,blobs:T(e2),grep:()=>Promise.resolve([]),
changed:[...s2.keys()]})}}async function zt(e2,{tip:t2,...n2}){let r2={repository:e2,tip:t2??n2.base.commit};return{...await Ke(e2,n2),...gt(r2)}}const Bt=["bac\
kward","forward","full","none","backward-transitive","forward-transitive","full-transitive"];function B(e2){return e2.startsWith("full")?["backward","forward"]:
e2.startsWith("backward")?["backward"]:e2.startsWith("forward")?["forward"]:[]}function Vt({mode:e2},t2){return e2??o[t2].expects}function Ht({expected:e2,verdict:t2}){
return e2??t2}function Ut({pairing:e2,against:t2=[],unknownIn:n2}){return e2.status==="added"&&t2.length===0&&n2===void 0}function Wt({pairing:e2,against:t2}){return e2.
status==="removed"&&t2?.length!==0}function Gt(e2,t2){return B(t2).every(t3=>e2[t3].outcome==="reads")}function V({headPath:e2,basePath:t2}){return e2??t2??""}const Kt=[
"backward","forward"],H=["wire","json","source","rpc"],U={outcome:"reads"},qt={backward:U,forward:U};function Jt(e2){return{outcome:"reads",note:e2}}function Yt(e2){
return{outcome:"rejects",because:e2}}function Xt(e2){return{outcome:"misreads",because:e2}}function Zt(e2){return{outcome:"undecided",because:e2}}function Qt({backward:e2,
forward:t2}){return e2.outcome==="undecided"||t2.outcome==="undecided"?"undecided":e2.outcome==="reads"?t2.outcome==="reads"?"full":"backward":t2.outcome==="rea\
ds"?"forward":"breaking"}const W={reads:0,undecided:1,misreads:2,rejects:3};function $t(e2){let t2=U;for(let n2 of e2)W[n2.outcome]>W[t2.outcome]&&(t2=n2);return t2}
function en(e2){return e2.outcome==="misreads"||e2.outcome==="rejects"}function tn(e2,t2){let n2=e3=>W[e3.backward.outcome]+W[e3.forward.outcome];return n2(e2)>
n2(t2)}const G=()=>process.getBuiltinModule("node:crypto");function nn(e2){return G().createHash(e2)}function K(e2){return G().hash("sha256",e2)}function rn(e2){
return`sha256:${K(e2)}`}function an(e2,t2){return nn(t2?.length===64?"sha256":"sha1").update(`blob ${String(e2.length)}\0`).update(e2).digest("hex")}const on="c\
ontract-check.yaml",sn=["contracts","consumers","calendar","policy","teams"].map(e2=>[`governance/${e2}.yaml`,e2]),cn=["contract-check.yml","contract-check.json",
".contract-check.yaml",".contract-check.yml",".github/contract-check.yaml",".github/contract-check.yml"];function ln(e2,t2=on){return[t2,...sn.map(([e3])=>e3)].
filter(t3=>e2.has(t3))}function un(e2,t2,n2=on){let[r2]=ln(e2,n2);if(r2!==void 0)return`${r2} is not on ${t2} yet, so nothing in it counts: commit it there; unt\
il then "--governance-ref HEAD" tries what is committed here`}function dn(e2){return e2.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g,
yn).replace(/#(?=#\[)/g,yn)}function q(e2){return dn(e2.replace(/\s*[\r\n]+\s*/g," "))}function fn(e2){return q(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(
/>/g,"&gt;").replace(/[\\`*_{}[\]()#+!|~]/g,e3=>`\\${e3}`).replace(/@/g,"@\u200B").replace(/:\/\//g,":\u200B//")}function pn(e2){let t2=q(e2),n2=Math.max(0,...(t2.
match(/`+/g)??[]).map(e3=>e3.length)),r2="`".repeat(n2+1),i2=t2.startsWith("`")||t2.endsWith("`")||t2.trim()===""?" ":"";return`${r2}${i2}${t2}${i2}${r2}`}function mn(e2){
return e2.split(/`([^`]+)`/).map((e3,t2)=>t2%2==0?fn(e3):pn(e3)).join("")}function hn(e2){return e2.replace(/(?<!\\)\|/g,"\\|")}function gn(e2,t2){return e2.length<=
t2?e2:`${_n(e2,t2-1)}\u2026`}function _n(e2,t2){return e2.slice(0,t2).replace(/[\uD800-\uDBFF]$/,"")}function vn(e2){return`${JSON.stringify(e2,null,2).replace(
/[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]|#(?=#\[)/g,yn)}
`}function yn(e2){return e2.split("").map(e3=>`\\u${e3.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}function bn(e2){let t2=({dimension:e3,owners:t3})=>e3===
"plan"?0:xn({dimension:e3,owners:t3})?2:1;return e2.filter(({status:e3})=>e3!=="met").sort((e3,n2)=>t2(e3)-t2(n2))}function xn({dimension:e2,owners:t2}){return e2===
"time"&&t2.length===0}function Sn({unblock:e2,command:t2}){return t2===void 0?e2:`${e2}: ${t2}`}const Cn={pass:0,neutral:0,refused:1,fault:3,unverifiable:4,waiting:5};
function wn(e2){let t2=e2.comparisons.filter(({faults:e3})=>e3.length>0),n2=e2.comparisons.filter(({faults:e3,satisfied:t3})=>e3.length===0&&!t3);return{status:t2.
length>0?"fault":n2.length>0?"refused":"pass",enforce:"full",reasons:[...Tn(t2),...n2.map(On)],requirements:[],validUntil:null,nextTransition:null}}function Tn(e2){
let t2=new Map;for(let n2 of e2){let[e3]=n2.faults,{file:r2,line:i2}=e3?.origin??e3?.location??{file:V(n2.pairing)},a2=`${r2}:${String(i2)}`;t2.set(a2,[...t2.get(
a2)??[],n2])}return[...t2.values()].map(e3=>{let[t3,...n2]=e3.sort((e4,t4)=>Number(En(e4))-Number(En(t4))),r2=t3?.faults[0]?.location,i2=t3===void 0?"":V(t3.pairing),
a2=n2.length===0?i2:`${i2} and ${Dn(n2.length,"other contract")}`;return{code:"GV013",message:n2.length===0?`${a2} does not parse, so it cannot be judged`:`${a2}\
 do not parse for one reason, so they cannot be judged`,...r2&&{location:r2}}})}function En({faults:e2}){return e2[0]?.origin!==void 0}function Dn(e2,t2){return`${String(
e2)} ${t2}${e2===1?"":"s"}`}function On(e2){let{pairing:t2,mode:n2,declared:r2,changes:i2}=e2,a2=Ht(e2),o2=B(n2).filter(e3=>a2[e3].outcome!=="reads"),s2=o2.every(
e3=>a2[e3].outcome==="undecided"),c2=i2.find(e3=>o2.some(t3=>e3.verdict[t3].outcome!=="reads"))?.location;return{code:s2?"GV021":"GV020",message:`${V(t2)} ${r2?
"promises":"is expected to keep"} "${n2}", and ${o2.join(" and ")} ${s2?"could not be decided":o2.length>1?"fail":"fails"}`,...c2&&{location:c2}}}const kn="work\
tree";function An(e2){return e2!==void 0&&"unverifiable"in e2}async function jn(e2){let n2=await t.promises.readFile(e2,"utf8").catch(e3=>Mn(e3)?"none":"broken");
if(n2==="none"||n2==="broken")return n2;let r2=n2.indexOf(`
`),i2=n2.slice(r2+1);return r2<0||n2.slice(0,r2)!==K(i2)?"broken":{body:i2}}function Mn(e2){return e2 instanceof Error&&"code"in e2&&["ENOENT","ENOTDIR"].includes(
String(e2.code))}async function Nn(e2,r2){await t.promises.mkdir((0,n.dirname)(e2),{recursive:!0});let i2=`${e2}.${G().randomUUID()}`;try{await t.promises.writeFile(
i2,`${K(r2)}
${r2}`),await t.promises.rename(i2,e2)}finally{await t.promises.rm(i2,{force:!0})}}function Pn(e2,t2,r2){let i2=!1,a2=e3=>{i2||r2(e3),i2=!0};return{of:(r3,i3)=>async(o2,s2,c2)=>{
let l2=JSON.stringify([1,t2,r3,o2,s2,c2]),u2=(0,n.join)(e2,`${K(l2).slice(0,32)}.json`),d2=await jn(u2),f2=typeof d2=="string"?void 0:Fn(d2.body,l2);if(f2)return f2;
d2!=="none"&&a2(`${u2} is damaged, or not this program's: it is searched again`);let p2=await i3(o2,s2,c2);try{await Nn(u2,JSON.stringify({question:l2,paths:p2})),
await In(e2)}catch(t3){a2(`nothing can be kept in ${e2}: ${t3 instanceof Error?t3.message:String(t3)}`)}return p2}}}function Fn(e2,t2){try{let n2=JSON.parse(e2);
if(n2?.question!==t2||!Array.isArray(n2.paths))return;let r2=n2.paths;return r2.every(e3=>typeof e3=="string")?r2:void 0}catch{return}}async function In(e2){let r2=(await t.
promises.readdir(e2)).filter(e3=>/^[0-9a-f]{32}\.json$/.test(e3));if(r2.length<=256)return;let i2=await Promise.all(r2.map(async r3=>{let i3=(0,n.join)(e2,r3);return{
file:i3,time:await t.promises.stat(i3).then(({mtimeMs:e3})=>e3,()=>0)}}));i2.sort((e3,t2)=>t2.time-e3.time),await Promise.all(i2.slice(256).map(({file:e3})=>t.promises.
rm(e3,{force:!0})))}const J="0.1.0";var UsageError=class extends Error{name="UsageError"},Ln=e.n({outsideOf:()=>Rn,outsideRepository:()=>zn});function Rn(e2,t2){
let r2=e3=>({name:e3,async open(){let{folderSnapshot:r3}=await Promise.resolve().then(()=>require("./commands.js")).then(e4=>e4.A);return r3((0,n.resolve)(t2,e3))}});
return{images:e2.images.map(e3=>({name:e3,read:Vn(()=>Fe((0,n.resolve)(t2,e3)))})),folders:e2.folders.map(r2),folder:r2}}function zn(e2){let t2=async(t3,r2)=>(/^\.\.(?:[\\/]|$)/.
test(t3)||(0,n.isAbsolute)(t3))&&await Bn((0,n.resolve)(e2,t3))===r2;return{file:async r2=>await t2(r2,!1)?Fe((0,n.resolve)(e2,r2)):void 0,async folder(r2){if(!await t2(
r2,!0))return;let{folderSnapshot:i2}=await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3.A);return i2((0,n.resolve)(e2,r2))}}}async function Bn(e2){
return t.promises.stat(e2).then(e3=>e3.isDirectory(),()=>{})}function Vn(e2){let t2;return()=>t2??=e2()}function Y(e2,t2){let n2=i.V(e2,t2);return n2===void 0?"":
`; did you mean ${n2}?`}const Hn={help:{type:"boolean",short:"h",help:"show this help"},color:{type:"string",value:"WHEN",help:"auto, always or never (NO_COLOR \
and FORCE_COLOR are honoured)"},quiet:{type:"boolean",short:"q",help:"print only the result"},verbose:{type:"boolean",short:"v",help:"print also what breaks nob\
ody; a crash shows its stack"}};function Un(e2,t2){let n2={...e2.options,...Hn},{values:r2,positionals:i2}=Wn(e2,t2,Object.fromEntries(Object.entries(n2).map(([
e3,{type:t3,multiple:n3,short:r3}])=>[e3,{type:t3,multiple:n3??!1,...r3!==void 0&&{short:r3}}])));return{operands:i2,all(e3){let t3=r2[e3];return(Array.isArray(
t3)?t3:[t3]).filter(e4=>typeof e4=="string")},last(e3){return this.all(e3).at(-1)},is:e3=>r2[e3]===!0}}function Wn(e2,t2,n2){let i2=t2.find(e3=>e3.startsWith("-\
-")&&e3!=="--"&&!Object.hasOwn(n2,Gn(e3)));if(i2!==void 0&&!t2.slice(0,t2.indexOf(i2)).includes("--")){let t3=Gn(i2);throw new UsageError(`unknown option --${t3}${Y(
`--${t3}`,Object.keys(n2).map(e3=>`--${e3}`))} ("contract-check ${e2.name} --help" lists the options)`)}try{return(0,r.parseArgs)({args:[...t2],options:n2,strict:!0,
allowPositionals:e2.operands!==void 0})}catch(t3){throw new UsageError(`${Kn(t3)} ("contract-check ${e2.name} --help" shows how to call it)`)}}function Gn(e2){return e2.
slice(2).split("=")[0]??""}function Kn(e2){let t2=e2 instanceof Error?e2.message:String(e2);return(t2.split(". ")[0]??t2).replace(/^./,e3=>e3.toLowerCase())}function X(e2,t2,n2,r2){
let i2=e2.last(t2);if(i2===void 0)return r2;let a2=n2.find(e3=>e3===i2);if(a2!==void 0)return a2;throw new UsageError(`--${t2} ${i2}: expected one of ${n2.join(
", ")}${Y(i2,n2)}`)}const qn={all:{type:"boolean",help:"list the unchanged contracts too"},profile:{type:"string",value:"NAME",help:`answer as another system wo\
uld: ${d.join(", ")}`},surface:{type:"string",multiple:!0,value:"SURFACE",help:"Protobuf: wire, json, rpc or source counts (repeatable)"},image:{type:"string",multiple:!0,
value:"FILE",help:"Protobuf: a compiled image that holds imports of both sides, by buf build or protoc (repeatable)"},include:{type:"string",multiple:!0,value:"\
DIR",help:"Protobuf: a folder outside the repository that holds imports of both sides (repeatable)"}};function Jn(e2,{cwd:t2}){let n2=X(e2,"profile",d,"default"),
r2=e2.all("surface").map(e3=>{let t3=H.find(t4=>t4===e3);if(t3===void 0)throw new UsageError(`--surface ${e3}: expected one of ${H.join(", ")}${Y(e3,H)}`);return t3});
return{...e2.last("profile")!==void 0&&{profile:n2},...r2.length>0&&{surfaces:r2},outside:Rn({images:e2.all("image"),folders:e2.all("include")},t2)}}const Yn={base:{
type:"string",value:"REF",help:"compare with the merge base of head and REF (default: the default branch)"},head:{type:"string",value:"REF",help:"the proposal (\
default: the working tree, untracked files included)"},config:{type:"string",value:"FILE",help:"the config file on the governed branch (default: contract-check.\
yaml)"},"governance-ref":{type:"string",value:"REF",help:"the governed branch (default: the default branch as fetched)"},"cache-dir":{type:"string",value:"DIR",
help:"keep here for later runs which files of a commit mention a name (default: nothing is kept)"}};function Xn(e2,t2,n2){let r2=(t3,n3)=>{let r3=e2.last(n3);return r3===
void 0?{}:{[t3]:r3}};return{cwd:t2.cwd,...r2("base","base"),...r2("head","head"),...r2("config","config"),...r2("governanceRef","governance-ref"),...$n(e2,t2.cwd),
...tr(e2,t2),settings:Jn(er(e2,t2.cwd),t2),now:n2,get zone(){return t2.zone}}}const Zn=["base","version","history"],Qn=["tag","branch","image","path"];function $n(e2,r2){
let i2=e2.all("against");if(i2.length===0)return{};let a2=ir(r2);return{against:i2.map(e3=>{let[i3="",...o2]=e3.split(":"),s2=o2.join(":"),c2=Zn.find(t2=>t2===e3);
if(c2)return{relation:c2};let l2=Qn.find(e4=>e4===i3);if(l2===void 0||s2==="")throw new UsageError(`--against ${e3}: expected base, version, history, tag:PATTER\
N, branch:NAME, image:FILE or path:FOLDER`);if(l2==="tag"||l2==="branch")return{relation:l2,name:s2};let u2=(0,n.resolve)(r2,s2);return{relation:l2,name:a2!==void 0&&
Z((0,t.existsSync)(u2)?(0,t.realpathSync)(u2):u2,a2)?(0,n.relative)(a2,u2).split(n.sep).join("/"):s2}})}}function er(e2,r2){let i2=e2.all("include"),a2=i2.length>
0?ir(r2):void 0;for(let e3 of i2){let i3=(0,n.resolve)(r2,e3);if(a2!==void 0&&(0,t.existsSync)(i3)&&Z((0,t.realpathSync)(i3),a2))throw new UsageError(`--include\
 ${e3} lies in the repository: name it under protobuf: {include: [\u2026]} of the config, so that each side reads its own`)}return e2}function tr(e2,t2){let r2=nr(
e2,t2.cwd);return r2===void 0?{}:{searches:Pn((0,n.join)(r2,"searches"),J,e3=>{t2.err(`contract-check: note: ${q(e3)}
`)})}}function nr(e2,r2){let i2=e2.last("cache-dir");if(i2===void 0)return;let a2=rr((0,n.resolve)(r2,i2)),o2=ir(r2);if(i2===""||(0,t.existsSync)(a2)&&!(0,t.statSync)(
a2).isDirectory())throw new UsageError(`--cache-dir ${i2}: expected a folder`);let s2=(e3,t2)=>Z(e3,t2)&&!Z(e3,(0,n.join)(t2,".git"));if(o2!==void 0&&(s2(a2,o2)||
s2((0,n.resolve)((0,t.realpathSync)(r2),i2),o2)))throw new UsageError(`--cache-dir ${i2} lies among the files of the repository, where a proposal can write it: \
name a folder outside, or one under .git/`);return a2}function rr(e2){return(0,t.existsSync)(e2)||e2===(0,n.dirname)(e2)?(0,t.realpathSync)(e2):(0,n.join)(rr((0,n.
dirname)(e2)),(0,n.basename)(e2))}function ir(e2){for(let r2=(0,t.realpathSync)(e2);;r2=(0,n.dirname)(r2)){if((0,t.existsSync)((0,n.join)(r2,".git")))return r2;
if(r2===(0,n.dirname)(r2))return}}function Z(e2,t2){let r2=(0,n.relative)(t2,e2);return!r2.startsWith("..")&&!(0,n.isAbsolute)(r2)}const ar=["CI","CONTINUOUS_IN\
TEGRATION","GITHUB_ACTIONS","GITLAB_CI","TF_BUILD","BUILDKITE","CODEBUILD_BUILD_ID","JENKINS_URL","TEAMCITY_VERSION"];function or(e2){return ar.find(t2=>!["","0",
"false",void 0].includes(e2[t2]?.toLowerCase()))}function sr(e2,{env:t2,now:n2},r2=!1){let i2=e2.last("at");if(i2===void 0)return n2();let a2=or(t2);if(!r2&&a2!==
void 0&&!e2.is("allow-at"))throw new UsageError(`--at is for what-if questions, and ${a2}=${t2[a2]??""} says that this is CI: leave it out, or add --allow-at`);
let o2=et(i2);if(o2===void 0)throw new UsageError(`--at ${i2}: expected an instant with its offset, such as 2026-12-01T22:00+01:00 or 2026-12-01T21:00Z`);return o2}
function cr(e2,t2){for(let n2 of e2)t2.err(`${lr(n2)}
`);return 2}function lr({message:e2,location:t2,page:n2},r2=""){return`${ur(t2)}${r2}${q(e2)}${n2===void 0?"":`
  see ${n2}`}`}function ur(e2){if(!e2)return"";let{file:t2,line:n2,column:r2}=e2;return`${q(t2)}${n2===void 0?"":`:${String(n2)}:${String(r2??1)}`}: `}async function dr({
cwd:e2,config:r2},{entries:a2,name:o2},s2){if(ln(a2,r2).length>0)return;let{root:c2}=await i.l(e2),l2=[r2??"contract-check.yaml",...sn.map(([e3])=>e3)].filter(e3=>(0,t.
existsSync)((0,n.join)(c2,e3))),u2=un(he(new Map(l2.map(e3=>[e3,{oid:void 0,mode:"100644"}]))),o2,r2);u2!==void 0&&s2.err(`contract-check: note: ${q(u2)}
`)}const fr={bold:[1,22],dim:[2,22],red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39]};function pr(e2){let t2=t3=>n2=>{let[r2,i2]=fr[t3];return e2?`\x1B[${String(
r2)}m${n2}\x1B[${String(i2)}m`:n2};return{bold:t2("bold"),dim:t2("dim"),red:t2("red"),green:t2("green"),yellow:t2("yellow"),cyan:t2("cyan")}}async function mr(e2,{
governanceRef:t2,base:n2},r2="--base"){return St(await i.l(e2),await hr(e2,{governanceRef:t2,base:n2}),r2)}async function hr(e2,{governanceRef:t2,base:n2}){return await R(
e2,t2)??R(e2,n2)}async function gr(e2,t2){let{cwd:n2,base:r2,head:i2,config:a2,settings:o2,against:s2,searches:c2,now:l2}=e2,u2=await At({cwd:n2,...r2!==void 0&&
{base:r2},...i2!==void 0&&{head:i2},...c2&&{searches:c2},...t2&&{whenDiffering:t2}}),d2,f2=r2===void 0&&e2.governanceRef===void 0?u2.target:void 0,p2=async()=>{
if(d2??=f2,d2)return d2;let{name:t3="",commit:r3}=await hr(n2,e2)??{};return d2=r3===void 0?await mr(n2,e2):{name:t3,commit:r3}},m2=async()=>{let e3=await p2(),
t3=await xr(n2,e3,u2);return d2={...e3,side:t3},t3},h2=s2?await _r(u2,n2):u2;return{sources:h2,now:l2,...s2&&{against:s2},...a2!==void 0&&{config:a2},...o2&&{settings:o2},
tip:m2,tipName:async()=>(await p2()).name,governedCommit:async()=>(await p2()).commit,async*earlierTips(){let{branchHistory:e3}=await Promise.resolve().then(()=>require(
"./governance.js")).then(e4=>e4.bt),{commit:t3}=await p2();yield*e3({cwd:n2,tip:t3,tipSide:await m2()}).statesBefore()},facts:async t3=>br(e2,h2,await p2(),t3),
unconfigured:wn}}async function _r(e2,t2){let[{givenSources:n2},{outsideRepository:r2}]=await Promise.all([Promise.resolve().then(()=>require("./governance.js")).
then(e3=>e3.t),Promise.resolve().then(()=>Ln)]);return{...e2,predecessors:{...e2.predecessors,...n2(r2(t2))}}}const vr={unverifiable:"reviews are known only on \
GitHub, where the status counts them; here only signed files count"};function yr(e2){return new Map(e2.map(e3=>[e3,{unverifiable:`the members of ${e3} are known\
 only to GitHub`}]))}async function br(e2,t2,n2,r2){let{cwd:a2,zone:o2}=e2,{questions:s2}=r2,c2=await xr(a2,n2,t2),{branchHistory:l2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.bt),{bookedAt:u2,landedSince:d2}=await Promise.resolve().then(()=>require("./gate.js")).then(e3=>e3.ar),{compareSources:f2}=await Promise.
resolve().then(()=>require("./gate.js")).then(e3=>e3.bt),{landedBookings:p2,pastStatesOf:m2}=await Promise.resolve().then(()=>require("./gate.js")).then(e3=>e3.
Vt),h2=l2({cwd:a2,tip:n2.commit,tipSide:c2}),g2=async()=>p2(f2,h2,r2,await d2(r2)),{readSignOffs:_2,withdrawnSignOffs:v2}=await Promise.resolve().then(()=>require(
"./governance.js")).then(e3=>e3.p),[y2,b2,x2,S2,ee2,C2]=await Promise.all([s2.people?Sr(e2,t2,n2):void 0,r2.cases.length>0?i.b(["rev-parse","--abbrev-ref",e2.head??
"HEAD"],{cwd:a2}):void 0,_2(t2.headSide,c2),s2.landed?g2():void 0,s2.bookings.length>0?u2(h2,r2):void 0,s2.reverts.length>0?m2(h2,t2.headSide,r2):void 0]),te2=await v2(
(y2??[]).filter(({id:e3})=>e3!==kn),{head:x2,tip:c2},e3=>Ge(a2,e3));return{...b2!==void 0&&{change:b2.trim()},zone:o2,...y2&&{commits:y2},reviews:vr,teams:yr(s2.
teams),signOffs:[...x2,...te2],...x2.length+te2.length>0&&{repository:await nt(await i.l(a2),n2.commit)??{unverifiable:'this clone is shallow, and signed files \
name the first commit of the branch: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'}},...S2&&{landed:S2},...ee2&&{bookedAt:ee2},...C2&&{pastStates:C2}}}
async function xr(e2,{commit:t2,side:n2},{base:r2,baseSide:i2}){return n2??(t2===r2.commit?i2:j(e2,t2))}async function Sr({cwd:e2,head:t2},n2,r2){let a2=n2.head.
commit??n2.checkedOut??await i.c(e2,"HEAD")??r2.commit,o2=[r2.commit,...n2.base.commit===null?[]:[n2.base.commit]],{commitsBetween:s2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.f),c2=(await s2(e2,o2,a2)).map(({id:e3,emails:t3,paths:n3})=>({id:e3,people:[],emails:t3,paths:n3}));if(t2!==void 0)
return c2;let l2=n2.differing.map(({path:e3})=>e3),u2=new Set(c2.flatMap(e3=>e3.paths)),d2=l2.filter(e3=>!u2.has(e3));if(d2.length===0)return c2;let f2=(await i.
b(["config","user.email"],{cwd:e2,accept:[1]})).trim();return f2===""?c2:[...c2,{id:kn,people:[],emails:[f2],paths:d2}]}function Cr(e2,t2){return e2 instanceof Error&&
e2.name===t2}function wr(e2,t2){let{showsProgress:n2,env:r2}=e2;if(n2!==!0||r2.CI!==void 0&&r2.CI!=="")return;let i2=performance.now(),a2=i2+500-150,o2=!1;return{
step(n3,r3,s2=""){let c2=performance.now();if(c2-a2<150)return;a2=c2,o2=!0;let l2=n3*1e3/(c2-i2),u2=l2>0&&r3>n3?`, ${String(Math.ceil((r3-n3)/l2))} s left`:"",d2=s2===
""?"":`  ${gn(q(s2),60)}`;e2.err(`\r\x1B[K${String(n3)} of ${String(Math.max(r3,n3))} ${t2}${u2}${d2}`)},end(){o2&&e2.err("\r\x1B[K")}}}function Tr(e2){if(!e2)return{};
let t2=0;return{judged:(n2,r2)=>{e2.step(t2+=1,r2,n2)}}}function Er(e2,t2,n2="w"){return Dr(e2,t2,{flag:n2,newFolders:[]})}async function Dr(e2,r2,{flag:i2,newFolders:a2}){
try{await Mr((0,n.dirname)(e2),a2),await t.promises.writeFile(e2,r2,{flag:i2})}catch(t2){throw new UsageError(`${e2} cannot be written: ${await Ar(t2,e2)}`)}}async function Or(e2,r2,i2){
let a2=[],o2=[],s2=[...r2].sort((e3,t2)=>+(e3.path===i2)-+(t2.path===i2));try{for(let{path:t2,text:r3}of s2)await kr(e2,t2),await Dr((0,n.join)(e2,t2),r3,{flag:t2===
i2?"w":"wx",newFolders:o2}),a2.push(t2)}catch(r3){await Promise.all(a2.map(r4=>t.promises.rm((0,n.join)(e2,r4),{force:!0})));for(let e3 of o2.reverse())await t.
promises.rmdir(e3).catch(()=>{});throw r3}}async function kr(e2,r2){let i2=(0,n.dirname)((0,n.join)(e2,r2));for(;!await Nr(i2);)i2=(0,n.dirname)(i2);let a2=(0,n.
relative)(await t.promises.realpath(e2),await t.promises.realpath(i2));if(a2===".."||a2.startsWith(`..${n.sep}`)||(0,n.isAbsolute)(a2))throw new UsageError(`${r2}\
 is not written: ${i2} leads out of the repository`)}async function Ar(e2,n2){let{code:r2,message:i2}=e2 instanceof Error?e2:{message:String(e2)},a2=await jr(n2);
return a2===void 0?r2==="EEXIST"?"it is there already, and nothing is overwritten: move it away, or take another name":r2==="ENOTDIR"?"a part of its path is a f\
ile: move that away":r2==="EISDIR"?"a folder is there: move it away":r2==="EACCES"||r2==="EPERM"||r2==="EROFS"?"this user may not write there":i2:`${a2} is a sy\
mbolic link to ${await t.promises.readlink(a2)}, which is not there: remove the link, or make what it names`}async function jr(e2){return await t.promises.lstat(
e2).then(e3=>e3.isSymbolicLink(),()=>!1)&&!await Nr(e2)?e2:(0,n.dirname)(e2)===e2?void 0:jr((0,n.dirname)(e2))}async function Mr(e2,r2){let i2=(0,n.dirname)(e2);
await Nr(e2)||(i2!==e2&&await Mr(i2,r2),await t.promises.mkdir(e2).then(()=>r2.push(e2),e3=>{if(e3.code!=="EEXIST")throw e3}))}async function Nr(e2){return t.promises.
stat(e2).then(()=>!0,()=>!1)}const Pr={text:async(e2,{coloured:t2,...n2})=>(await Promise.resolve().then(()=>require("./gate.js")).then(e3=>e3.F)).renderText(e2,
{style:pr(t2),...n2}),json:async e2=>(await Promise.resolve().then(()=>require("./gate.js")).then(e3=>e3.I)).renderJson(e2,J),markdown:async e2=>(await Promise.
resolve().then(()=>require("./gate.js")).then(e3=>e3.X)).renderMarkdown(e2),sarif:async e2=>{let{governanceCodes:t2}=await Promise.resolve().then(()=>require(".\
/governance.js")).then(e3=>e3.p);return(await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3.t)).renderSarif(e2,J,t2)},junit:async e2=>(await Promise.
resolve().then(()=>require("./commands.js")).then(e3=>e3.n)).renderJunit(e2),github:async e2=>(await Promise.resolve().then(()=>require("./gate.js")).then(e3=>e3.
z)).renderGithub(e2),gitlab:async e2=>(await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3.i)).renderGitlab(e2),html:async e2=>(await Promise.
resolve().then(()=>require("./commands.js")).then(e3=>e3.r)).renderHtml(e2)},Q=Object.keys(Pr),Fr={format:{type:"string",value:"FORMAT",help:`${Q.join(", ")} (d\
efault: text)`},output:{type:"string",multiple:!0,value:"FILE",help:"write to a file; FORMAT=FILE adds another format (repeatable)"}};async function Ir(e2,t2,r2){
let i2=X(t2,"format",Q,"text"),a2={verbose:t2.is("verbose"),quiet:t2.is("quiet"),...zr(r2)},o2=t2.all("output").map(e3=>Lr(e3,i2)),s2=async()=>{if(i2!=="json")r2.
out(await Pr[i2](e2,{...a2,coloured:Rr(t2,r2)}));else for(let t3 of(await Promise.resolve().then(()=>require("./gate.js")).then(e3=>e3.I)).jsonPieces(e2,J))r2.out(
t3)};try{for(let{format:t3,file:i3}of o2)await Er((0,n.resolve)(r2.cwd,i3),await Pr[t3](e2,{...a2,coloured:!1}))}catch(e3){throw await s2(),e3}o2.some(e3=>e3.format===
i2&&!e3.namesFormat)||await s2()}function Lr(e2,t2){let[,n2,r2]=/^([a-z]+)=(.*)$/.exec(e2)??[];if(r2==="")throw new UsageError(`--output ${e2} names no file: ex\
pected FORMAT=FILE`);if(n2===void 0||r2===void 0)return{format:t2,file:e2,namesFormat:!1};let i2=Q.find(e3=>e3===n2);if(i2===void 0)throw new UsageError(`--outp\
ut ${e2}: ${n2} is not a format: ${Q.join(", ")}${Y(n2,Q)}`);return{format:i2,file:r2,namesFormat:!0}}function Rr(e2,{env:t2,isTerminal:n2}){let r2=X(e2,"color",
["auto","always","never"],"auto");return r2==="auto"?t2.NO_COLOR!==void 0&&t2.NO_COLOR!==""?!1:t2.FORCE_COLOR===void 0?n2&&t2.TERM!=="dumb":t2.FORCE_COLOR!=="0"&&
t2.FORCE_COLOR!=="false":r2==="always"}function zr({env:e2,isTerminal:t2,columns:n2}){let r2=Number(e2.COLUMNS),i2=r2>0?r2:t2&&n2?n2:1/0,a2=[e2.LC_ALL,e2.LC_CTYPE,
e2.LANG].find(e3=>e3!==void 0&&e3!=="")??"",o2=e2.TERM==="dumb"||a2!==""&&!/utf-?8/i.test(a2);return{width:i2,unicode:!t2||!o2}}async function Br(e2,t2){let{root:n2}=await i.
l(t2);return Promise.all(e2.map(async e3=>{let r2=Vr(n2,t2,e3);if(await Hr(n2,r2))return r2;throw new UsageError(`there is no file or folder ${e3} here or in th\
e index${await Ur(n2,r2)}`)}))}function Vr(e2,t2,r2){let i2=(0,n.relative)(e2,(0,n.resolve)(t2,r2)).split(n.sep).join("/");if(i2===".."||i2.startsWith("../")||(0,n.
isAbsolute)(i2))throw new UsageError(`${r2} lies outside the repository ${e2}`);return i2}async function Hr(e2,r2){return(0,t.existsSync)((0,n.join)(e2,r2))||await i.
b(["ls-files","-z","--",`:(top,literal)${r2}`],{cwd:e2})!==""}async function Ur(e2,t2){return Y(t2,(await i.b(["ls-files","-z"],{cwd:e2})).split("\0").filter(e3=>e3!==
""))}function Wr(e2){e2>1e3&&(0,a.setFlagsFromString)("--heap-growing-percent=25")}const Gr={...Yn,against:{type:"string",multiple:!0,value:"SOURCE",help:"which\
 earlier versions count, instead of what the config says: base, version, history, tag:PATTERN, branch:NAME, image:FILE, path:FOLDER (repeatable)"},at:{type:"str\
ing",value:"INSTANT",help:"decide as at this instant (refused in CI)"},"allow-at":{type:"boolean",help:"allow --at in CI"},...qn,...Fr},Kr={name:"check",summary:"\
Compares the contracts of the working tree with the default branch and decides",operands:"[PATH\u2026]",options:{...Gr,shard:{type:"string",value:"I/N",help:"ju\
dge only the share of machine I of N, into a part that merge needs (exit code 4)"}},example:"  contract-check check --base origin/main --format markdown --outpu\
t json=report.json",async run(e2,t2){if(e2.last("shard")!==void 0)return(await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3.f)).judgeShard(e2,
t2);let n2=sr(e2,t2),r2=e2.last("head")===void 0,i2=e2.operands.length===0?void 0:qr(e2.operands,t2.cwd,r2),a2=gr(Xn(e2,t2,n2),e3=>{Promise.resolve().then(()=>require(
"./gate.js")).then(e4=>e4.K).then(({preloadFormats:t3})=>{t3(e3)},()=>{})});for(let e3 of[a2,i2])e3?.catch(()=>{});let{gate:o2}=await Promise.resolve().then(()=>require(
"./gate.js")).then(e3=>e3.U),s2=await i2,c2=wr(t2,"contracts"),{sources:l2,...u2}=await a2;Wr(l2.differing.length);let d2=c2?{...l2,...Tr(c2)}:l2,f2=await o2({...u2,
sources:d2,all:e2.is("all"),...s2&&{only:s2}}).finally(c2?.end);return"faults"in f2?cr(f2.faults,t2):(await Ir(f2.report,e2,t2),Cn[f2.report.decision.status])}};
async function qr(e2,t2,n2){if(n2)return Br(e2,t2);let{root:r2}=await i.l(t2);return e2.map(e3=>Vr(r2,t2,e3))}const $=[{name:"check",summary:"Compares the contr\
acts of the working tree with the default branch and decides (default)",load:()=>Promise.resolve({command:Kr})},{name:"merge",summary:"Decides what several mach\
ines have judged with check --shard",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.d)},{name:"diff",summary:"Compares two files or t\
wo folders, without git and without governance",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.y)},{name:"init",summary:"Writes a con\
fig in report mode and a workflow from what it finds here; overwrites nothing",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.p)},{name:"\
history",summary:"How a contract came to be: its versions, what each step was, and who signed",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(
e2=>e2.g)},{name:"explain",summary:"Shows the page of a rule or of a governance code",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.
v)},{name:"rules",summary:"Lists every rule",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.O)},{name:"impact",summary:"Which declare\
d consumers each change breaks",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.h)},{name:"calendar",summary:"Shows windows, freezes a\
nd what is booked in them",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.x)},{name:"request",summary:"Writes a change-request file f\
or the present difference",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.c)},{name:"sign",summary:"Writes an SSH-signed sign-off fil\
e",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.s)},{name:"verify",summary:"Checks the sign-off files of the proposal",load:()=>Promise.
resolve().then(()=>require("./commands.js")).then(e2=>e2.a)},{name:"simulate",summary:"What if: the decision with these approvals, at that moment",load:()=>Promise.
resolve().then(()=>require("./commands.js")).then(e2=>e2.o)},{name:"owners",summary:"Who owns a contract or element, and which line says so",load:()=>Promise.resolve().
then(()=>require("./commands.js")).then(e2=>e2.u)},{name:"lint",summary:"Checks config, calendar, requests and owners",load:()=>Promise.resolve().then(()=>require(
"./commands.js")).then(e2=>e2.E)},{name:"audit",summary:"Replays what landed on the governed branch: what the gate would have stopped, and why",load:()=>Promise.
resolve().then(()=>require("./commands.js")).then(e2=>e2.C)},{name:"doctor",summary:"Looks at the set-up, changes nothing, and says what repairs it",load:()=>Promise.
resolve().then(()=>require("./commands.js")).then(e2=>e2.T)},{name:"baseline",summary:"Turns today's breaks against an older version into waivers with an end, t\
o be reviewed",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.S)},{name:"policy",summary:"policy test: runs a table of cases against \
the policy",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.l)},{name:"schema",summary:"Prints the JSON Schema of a file format or of \
the JSON output",load:()=>Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.m)},{name:"completion",summary:"Prints the completion of a shell: bas\
h, zsh or fish",load:async()=>({command:(await Promise.resolve().then(()=>require("./commands.js")).then(e2=>e2.b)).completionOf(()=>$)})}];var Jr=e.n({main:()=>Yr});
async function Yr(e2,t2){try{return await Xr(e2,t2)}catch(n2){return Zr(n2,e2,t2)}}async function Xr(e2,r2){let[i2]=e2;if(i2==="--version"||i2==="-V"||i2==="ver\
sion")return r2.out(`contract-check ${J}
`),0;if(i2==="--help"||i2==="-h"||i2==="help"){let{overview:t2}=await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3._),[,n2]=e2;return i2==="\
help"&&n2!==void 0?Xr([n2,"--help"],r2):(r2.out(t2($)),0)}let a2=i2!==void 0&&!i2.startsWith("-"),o2=$.some(({name:e3})=>e3===i2),s2=a2&&!o2&&(0,t.existsSync)((0,n.
resolve)(r2.cwd,i2)),c2=a2&&!s2,l2=$.find(({name:e3})=>e3===(c2?i2:"check"));if(!l2){let e3=$.map(({name:e4})=>e4);throw new UsageError(`unknown command ${i2??""}${Y(
i2??"",e3)} ("contract-check --help" lists the commands)`)}let{command:u2}=await l2.load(),d2=Un(u2,c2?e2.slice(1):e2);if(!d2.is("help"))return u2.run(d2,r2);let{
commandHelp:f2}=await Promise.resolve().then(()=>require("./commands.js")).then(e3=>e3._);return r2.out(f2(u2)),0}function Zr(e2,t2,n2){let r2=t2.includes("--ve\
rbose")||t2.includes("-v"),i2=e3=>{n2.err(`contract-check: ${q(e3)}
`)};return Cr(e2,"UsageError")?(i2(e2.message),2):Cr(e2,"NoSources")?(i2(e2.message),e2.exit):(i2(e2 instanceof Error?e2.message:String(e2)),r2&&e2 instanceof Error&&
e2.stack!==void 0?n2.err(`${e2.stack}
`):i2("internal error in contract-check or git: no decision was made; --verbose shows where"),4)}Object.defineProperty(exports,"$",{enumerable:!0,get:function(){
return dn}}),Object.defineProperty(exports,"$t",{enumerable:!0,get:function(){return Ge}}),Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return Jn}}),
Object.defineProperty(exports,"At",{enumerable:!0,get:function(){return zt}}),Object.defineProperty(exports,"B",{enumerable:!0,get:function(){return wn}}),Object.
defineProperty(exports,"Bt",{enumerable:!0,get:function(){return nt}}),Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return Yn}}),Object.defineProperty(
exports,"Cn",{enumerable:!0,get:function(){return d}}),Object.defineProperty(exports,"Ct",{enumerable:!0,get:function(){return Ut}}),Object.defineProperty(exports,
"D",{enumerable:!0,get:function(){return cr}}),Object.defineProperty(exports,"Dt",{enumerable:!0,get:function(){return V}}),Object.defineProperty(exports,"E",{enumerable:!0,
get:function(){return ur}}),Object.defineProperty(exports,"Et",{enumerable:!0,get:function(){return Bt}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){
return J}}),Object.defineProperty(exports,"Ft",{enumerable:!0,get:function(){return Et}}),Object.defineProperty(exports,"G",{enumerable:!0,get:function(){return _n}}),
Object.defineProperty(exports,"Gt",{enumerable:!0,get:function(){return 864e5}}),Object.defineProperty(exports,"H",{enumerable:!0,get:function(){return bn}}),Object.
defineProperty(exports,"Ht",{enumerable:!0,get:function(){return'this clone is shallow, and signed files name the first commit of the branch: run "git fetch --u\
nshallow" (with actions/checkout: fetch-depth: 0)'}}),Object.defineProperty(exports,"I",{enumerable:!0,get:function(){return Nn}}),Object.defineProperty(exports,
"It",{enumerable:!0,get:function(){return _t}}),Object.defineProperty(exports,"J",{enumerable:!0,get:function(){return pn}}),Object.defineProperty(exports,"Jt",
{enumerable:!0,get:function(){return et}}),Object.defineProperty(exports,"K",{enumerable:!0,get:function(){return hn}}),Object.defineProperty(exports,"Kt",{enumerable:!0,
get:function(){return Ye}}),Object.defineProperty(exports,"L",{enumerable:!0,get:function(){return jn}}),Object.defineProperty(exports,"Lt",{enumerable:!0,get:function(){
return L}}),Object.defineProperty(exports,"M",{enumerable:!0,get:function(){return X}}),Object.defineProperty(exports,"Mt",{enumerable:!0,get:function(){return Rt}}),
Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return Y}}),Object.defineProperty(exports,"Nt",{enumerable:!0,get:function(){return R}}),Object.
defineProperty(exports,"O",{enumerable:!0,get:function(){return dr}}),Object.defineProperty(exports,"Ot",{enumerable:!0,get:function(){return B}}),Object.defineProperty(
exports,"P",{enumerable:!0,get:function(){return UsageError}}),Object.defineProperty(exports,"Pt",{enumerable:!0,get:function(){return z}}),Object.defineProperty(
exports,"Q",{enumerable:!0,get:function(){return gn}}),Object.defineProperty(exports,"Qt",{enumerable:!0,get:function(){return M}}),Object.defineProperty(exports,
"R",{enumerable:!0,get:function(){return An}}),Object.defineProperty(exports,"Rt",{enumerable:!0,get:function(){return I}}),Object.defineProperty(exports,"S",{enumerable:!0,
get:function(){return lr}}),Object.defineProperty(exports,"Sn",{enumerable:!0,get:function(){return s}}),Object.defineProperty(exports,"St",{enumerable:!0,get:function(){
return Ht}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return Xn}}),Object.defineProperty(exports,"Tt",{enumerable:!0,get:function(){return Vt}}),
Object.defineProperty(exports,"U",{enumerable:!0,get:function(){return xn}}),Object.defineProperty(exports,"Ut",{enumerable:!0,get:function(){return ot}}),Object.
defineProperty(exports,"V",{enumerable:!0,get:function(){return Cn}}),Object.defineProperty(exports,"Vt",{enumerable:!0,get:function(){return P}}),Object.defineProperty(
exports,"W",{enumerable:!0,get:function(){return Sn}}),Object.defineProperty(exports,"Wt",{enumerable:!0,get:function(){return Qe}}),Object.defineProperty(exports,
"X",{enumerable:!0,get:function(){return fn}}),Object.defineProperty(exports,"Xt",{enumerable:!0,get:function(){return N}}),Object.defineProperty(exports,"Y",{enumerable:!0,
get:function(){return mn}}),Object.defineProperty(exports,"Yt",{enumerable:!0,get:function(){return qe}}),Object.defineProperty(exports,"Z",{enumerable:!0,get:function(){
return q}}),Object.defineProperty(exports,"Zt",{enumerable:!0,get:function(){return j}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return gr}}),
Object.defineProperty(exports,"_n",{enumerable:!0,get:function(){return p}}),Object.defineProperty(exports,"_t",{enumerable:!0,get:function(){return Jt}}),Object.
defineProperty(exports,"a",{enumerable:!0,get:function(){return Vr}}),Object.defineProperty(exports,"an",{enumerable:!0,get:function(){return Fe}}),Object.defineProperty(
exports,"at",{enumerable:!0,get:function(){return an}}),Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return pr}}),Object.defineProperty(exports,
"bn",{enumerable:!0,get:function(){return u}}),Object.defineProperty(exports,"bt",{enumerable:!0,get:function(){return Zt}}),Object.defineProperty(exports,"c",{
enumerable:!0,get:function(){return Fr}}),Object.defineProperty(exports,"cn",{enumerable:!0,get:function(){return he}}),Object.defineProperty(exports,"ct",{enumerable:!0,
get:function(){return nn}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return Or}}),Object.defineProperty(exports,"dn",{enumerable:!0,get:function(){
return ce}}),Object.defineProperty(exports,"dt",{enumerable:!0,get:function(){return Qt}}),Object.defineProperty(exports,"en",{enumerable:!0,get:function(){return Be}}),
Object.defineProperty(exports,"et",{enumerable:!0,get:function(){return ln}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return Tr}}),Object.
defineProperty(exports,"fn",{enumerable:!0,get:function(){return T}}),Object.defineProperty(exports,"ft",{enumerable:!0,get:function(){return Kt}}),Object.defineProperty(
exports,"g",{enumerable:!0,get:function(){return br}}),Object.defineProperty(exports,"gn",{enumerable:!0,get:function(){return _}}),Object.defineProperty(exports,
"gt",{enumerable:!0,get:function(){return U}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return mr}}),Object.defineProperty(exports,"hn",{
enumerable:!0,get:function(){return g}}),Object.defineProperty(exports,"ht",{enumerable:!0,get:function(){return Xt}}),Object.defineProperty(exports,"i",{enumerable:!0,
get:function(){return Hr}}),Object.defineProperty(exports,"in",{enumerable:!0,get:function(){return Pe}}),Object.defineProperty(exports,"it",{enumerable:!0,get:function(){
return sn}}),Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return Hn}}),Object.defineProperty(exports,"jt",{enumerable:!0,get:function(){return At}}),
Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return qn}}),Object.defineProperty(exports,"kt",{enumerable:!0,get:function(){return Gt}}),Object.
defineProperty(exports,"l",{enumerable:!0,get:function(){return Ir}}),Object.defineProperty(exports,"ln",{enumerable:!0,get:function(){return pe}}),Object.defineProperty(
exports,"lt",{enumerable:!0,get:function(){return K}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return Cr}}),Object.defineProperty(exports,
"mn",{enumerable:!0,get:function(){return b}}),Object.defineProperty(exports,"mt",{enumerable:!0,get:function(){return tn}}),Object.defineProperty(exports,"n",{
enumerable:!0,get:function(){return Gr}}),Object.defineProperty(exports,"nn",{enumerable:!0,get:function(){return Ie}}),Object.defineProperty(exports,"nt",{enumerable:!0,
get:function(){return cn}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return Ur}}),Object.defineProperty(exports,"on",{enumerable:!0,get:function(){
return O}}),Object.defineProperty(exports,"ot",{enumerable:!0,get:function(){return G}}),Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return wr}}),
Object.defineProperty(exports,"pn",{enumerable:!0,get:function(){return x}}),Object.defineProperty(exports,"pt",{enumerable:!0,get:function(){return en}}),Object.
defineProperty(exports,"q",{enumerable:!0,get:function(){return vn}}),Object.defineProperty(exports,"qt",{enumerable:!0,get:function(){return Je}}),Object.defineProperty(
exports,"r",{enumerable:!0,get:function(){return Wr}}),Object.defineProperty(exports,"rn",{enumerable:!0,get:function(){return Ne}}),Object.defineProperty(exports,
"rt",{enumerable:!0,get:function(){return un}}),Object.defineProperty(exports,"s",{enumerable:!0,get:function(){return Rr}}),Object.defineProperty(exports,"sn",
{enumerable:!0,get:function(){return k}}),Object.defineProperty(exports,"st",{enumerable:!0,get:function(){return rn}}),Object.defineProperty(exports,"t",{enumerable:!0,
get:function(){return Jr}}),Object.defineProperty(exports,"tn",{enumerable:!0,get:function(){return Me}}),Object.defineProperty(exports,"tt",{enumerable:!0,get:function(){
return on}}),Object.defineProperty(exports,"u",{enumerable:!0,get:function(){return Er}}),Object.defineProperty(exports,"un",{enumerable:!0,get:function(){return me}}),
Object.defineProperty(exports,"ut",{enumerable:!0,get:function(){return qt}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return vr}}),Object.
defineProperty(exports,"vn",{enumerable:!0,get:function(){return c}}),Object.defineProperty(exports,"vt",{enumerable:!0,get:function(){return Yt}}),Object.defineProperty(
exports,"w",{enumerable:!0,get:function(){return sr}}),Object.defineProperty(exports,"wn",{enumerable:!0,get:function(){return f}}),Object.defineProperty(exports,
"wt",{enumerable:!0,get:function(){return Wt}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return nr}}),Object.defineProperty(exports,"xn",
{enumerable:!0,get:function(){return o}}),Object.defineProperty(exports,"xt",{enumerable:!0,get:function(){return $t}}),Object.defineProperty(exports,"y",{enumerable:!0,
get:function(){return yr}}),Object.defineProperty(exports,"yn",{enumerable:!0,get:function(){return l}}),Object.defineProperty(exports,"yt",{enumerable:!0,get:function(){
return H}}),Object.defineProperty(exports,"z",{enumerable:!0,get:function(){return kn}}),Object.defineProperty(exports,"zt",{enumerable:!0,get:function(){return rt}});
