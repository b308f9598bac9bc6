const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})();let t=require("node:fs"),
n=require("node:path"),r=require("node:child_process");function i(e2,t2){let n2=e2.slice(0,80).toLowerCase(),r2,i2=Math.max(2,Math.floor(n2.length/3))+1;for(let e3 of t2){
let t3=a(n2,e3.slice(0,80).toLowerCase());t3<i2&&([r2,i2]=[e3,t3])}return r2}function a(e2,t2){let n2=[],r2=Array.from({length:t2.length+1},(e3,t3)=>t3);for(let i2=1;i2<=
e2.length;i2+=1){let a2=[i2];for(let o2=1;o2<=t2.length;o2+=1){let s2=(r2[o2-1]??0)+(e2[i2-1]===t2[o2-1]?0:1),c2=Math.min((r2[o2]??0)+1,(a2[o2-1]??0)+1,s2);i2>1&&
o2>1&&e2[i2-1]===t2[o2-2]&&e2[i2-2]===t2[o2-1]&&(c2=Math.min(c2,(n2[o2-2]??0)+1)),a2.push(c2)}[n2,r2]=[r2,a2]}return r2[t2.length]??0}function o(e2){return`"${e2.
trim()}"`}function s(e2){return l(e2,"or")}function c(e2){return l(e2,"and")}function l(e2,t2){return e2.length<2?e2.join(""):`${e2.slice(0,-1).join(", ")} ${t2}\
 ${e2.at(-1)??""}`}function u(e2){return/^[aeio]/.test(e2)?`an ${e2}`:`a ${e2}`}function d(e2,t2,{kinds:n2,required:r2=[],open:i2}){if(!p(t2)){let n3=r2.length>
0?` with ${c(r2)}`:"";throw TypeError(`${e2}: expected an object${n3}, not ${v(t2)}`)}let a2=Object.keys(t2);if(!i2){for(let t3 of a2)if(!Object.hasOwn(n2,t3))throw TypeError(
`${e2}: there is no argument "${t3}"${_(t3,Object.keys(n2))}`)}for(let[i3,a3]of Object.entries(n2)){let n3=t2[i3];if(n3!==void 0)f(`${e2}: ${i3}`,n3,a3);else if(r2.
includes(i3))throw TypeError(`${e2}: ${i3} is missing: expected ${a3.expected}`)}}function f(e2,t2,{expected:n2,holds:r2,names:i2}){if(r2(t2))return;let a2=Array.
isArray(t2)?t2.find(e3=>!r2([e3])):t2,o2=typeof a2=="string"&&i2?_(a2,i2):"",s2=Array.isArray(t2)&&a2!==void 0?`a list with ${v(a2)}`:v(t2);throw TypeError(`${e2}\
: expected ${n2}, not ${s2}${o2}`)}function p(e2){return typeof e2=="object"&&!!e2&&!Array.isArray(e2)}function m(e2){return typeof e2=="object"&&!!e2&&Symbol.iterator in
e2}function h(e2){return{expected:s(e2),holds:t2=>typeof t2=="string"&&e2.includes(t2),names:e2}}function g(e2,t2){let n2=Object.entries(t2);return{expected:e2,
holds:e3=>p(e3)&&n2.every(([t3,{holds:n3}])=>n3(e3[t3]))}}function _(e2,t2){let n2=i(e2,t2);return n2===void 0?"":`; did you mean ${n2}?`}function v(e2){return typeof e2==
"string"?e2.length>40?"a longer text":JSON.stringify(e2):Array.isArray(e2)?e2.length===0?"an empty list":"a list":m(e2)?`a ${Object.prototype.toString.call(e2).
slice(8,-1)}`:typeof e2=="object"&&e2?"such an object":typeof e2=="function"?"a function":String(e2)}const y=g("a Fault, which has a message",{message:{expected:"\
words",holds:e2=>typeof e2=="string"&&e2!==""}});function b(e2,t2){let n2=new Map;for(let t3 of e2){let e3=n2.get(t3.key);e3?e3.push(t3):n2.set(t3.key,[t3])}return t2.
flatMap(e3=>{let t3=n2.get(e3.key)??[],r2=t3.findIndex(t4=>x(t4,e3)),[i2]=t3.splice(Math.max(0,r2),1);return i2?[{before:i2,after:e3}]:[]})}function x(e2,t2){return(e2.
written??e2.message)===(t2.written??t2.message)}function S({file:e2,line:t2}){return t2===void 0?e2:`${e2}:${String(t2)}`}function ee({message:e2,location:t2}){
return t2?`${S(t2)}: ${e2}`:e2}function C(e2,t2){let{predecessors:n2,departures:r2}=e2;if(!n2)return e2;let i2=Object.entries(n2).map(([e3,n3])=>[e3,async r3=>(await t2(
e3,r3),n3(r3))]);return{...e2,predecessors:Object.fromEntries(i2),...r2&&{departures:async e3=>(await t2("history",{path:""}),r2(e3))}}}const w={fault:y,exit:{expected:"\
2 or 3",holds:e2=>e2===2||e2===3}};var NoSources=class extends Error{fault;exit;name="NoSources";constructor(e2,t2){d("NoSources",{fault:e2,exit:t2},{kinds:w,required:Object.
keys(w)}),super(e2.message),this.fault=e2,this.exit=t2}},GitError=class extends Error{args;exitCode;stderr;name="GitError";constructor(e2,t2,n2){super(`git ${e2.
join(" ")} failed: ${n2.trim()||`exit code ${String(t2)}`}`),this.args=e2,this.exitCode=t2,this.stderr=n2}};const T=["--no-pager","-c","core.fsmonitor=false","-\
c","safe.bareRepository=explicit","-c","submodule.recurse=false","-c","diff.autoRefreshIndex=true","-c","diff.orderFile=/dev/null","-c","core.warnAmbiguousRefs=\
true"],te=["GIT_LITERAL_PATHSPECS","GIT_GLOB_PATHSPECS","GIT_NOGLOB_PATHSPECS","GIT_ICASE_PATHSPECS","GIT_EXTERNAL_DIFF"];function E(e2,t2,n2){return(0,r.spawn)(
"git",[...T,...e2],{cwd:t2,env:D(n2),stdio:"pipe",windowsHide:!0})}function ne(e2,t2,n2){let i2={cwd:t2,env:D(n2),windowsHide:!0};return(0,r.spawn)("git",[...T,
...e2],{...i2,stdio:["ignore","pipe","pipe"]})}function D(e2={}){let t2={...process.env,LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_NO_REPLACE_OBJECTS:"\
1",...e2};for(let e3 of te)Reflect.deleteProperty(t2,e3);return t2}async function O(e2,t2){let n2=[];return await A(e2,t2,e3=>e3.on("data",e4=>n2.push(e4))),Buffer.
concat(n2)}async function k(e2,t2){let n2=[];return await A(e2,t2,e3=>e3.setEncoding("utf8").on("data",e4=>n2.push(e4))),n2.join("")}function A(e2,{cwd:t2,input:n2,
accept:r2=[],env:i2},a2){return new Promise((o2,s2)=>{let c2=n2===void 0?ne(e2,t2,i2):E(e2,t2,i2),l2="";a2(c2.stdout),c2.stderr.on("data",e3=>l2=`${l2}${e3.toString(
"utf8")}`.slice(0,4e3)),c2.on("error",t3=>{s2(new GitError(e2,void 0,t3.message))}),c2.on("close",t3=>{t3===0||t3!==null&&r2.includes(t3)?o2():s2(new GitError(e2,
t3??void 0,l2))}),c2.stdin?.on("error",()=>{}),c2.stdin?.end(n2)})}function j(e2){let t2=e2.toString("utf8");return t2===""?[]:t2.slice(0,t2.endsWith("\0")?-1:void 0).
split("\0")}function M(e2){return/^(HEAD|[0-9a-f]{40}|[0-9a-f]{64})([~^].*)?$/.test(e2)}const N=e2=>/^[0-9a-f]{4,64}$/.test(e2),P="refs/remotes/origin/HEAD",F=[
"main","master"],I=[P,...["remotes/origin","heads"].flatMap(e2=>F.map(t2=>`refs/${e2}/${t2}`))];function re(e2){return e2.replace(/^refs\/(remotes|heads|tags)\//,
"")}async function L(e2,t2){let[n2=""]=/^[^~^:]+/.exec(t2)??[];if(n2===""||n2.startsWith("refs/")||n2.includes("@{")||M(t2))return t2;let{commits:r2,defaultBranch:i2}=await ie(
e2,n2),a2=`refs/${n2}`,o2=[a2,`refs/remotes/${n2}`,`refs/heads/${n2}`,`refs/remotes/origin/${n2}`].find(e3=>r2.has(e3)),s2=`refs/tags/${n2}`,c2=o2??(r2.has(s2)?
s2:void 0);if(c2===void 0)return t2;let l2=o2===a2||o2===`refs/remotes/${n2}`||n2===i2,[u2]=[...o2!==void 0&&!l2&&r2.has(s2)?[[s2,r2.get(s2)??""]]:[],...(await R(
e2,n2)).map(e3=>[e3,e3])].filter(([,e3])=>e3!==r2.get(c2));if(u2)throw new NoSources({message:`"${n2}" is the name of ${c2} and of ${u2[0]}, which differ: name \
one of them in full`},2);return c2+t2.slice(n2.length)}async function ie(e2,t2){let n2=["","heads/","remotes/","remotes/origin/","tags/"].map(e3=>`refs/${e3}${t2}`),
r2=(await k(["for-each-ref","--format=%(refname)%00%(symref)%00%(objectname)%00%(*objectname)","--",P,...n2],{cwd:e2})).split(`
`).filter(Boolean).map(e3=>e3.split("\0")),i2=r2.find(([e3])=>e3==="refs/remotes/origin/HEAD")?.[1]??"",a2=new Map(r2.filter(([e3=""])=>n2.includes(e3)).map(([e3="",
,t3="",n3=""])=>[e3,n3||t3])),o2=t2==="main"||t2==="master",s2=i2.replace("refs/remotes/origin/","");return{commits:a2,defaultBranch:s2===""&&o2?t2:s2}}async function R(e2,t2){
return N(t2)?(await k(["rev-parse",`--disambiguate=${t2}`],{cwd:e2,accept:[1,128]})).split(`
`).filter(Boolean):[]}const ae=["--is-inside-work-tree","--git-path","shallow","--show-toplevel","HEAD^{commit}"];async function z(e2,t2){let r2=t2?.join("..."),
i2=t2?.[0].replace(/\^\{commit\}$/,""),a2=i2!==void 0&&r2!==void 0?[r2,"--symbolic-full-name",i2]:[],o2=(await H(e2,[...ae,...a2])).replace(/\n$/,"").split(`
`),s2=r2===void 0?void 0:V(o2,r2),[c2,l2="",...u2]=o2;if(c2!=="true")throw U(e2);let d2=u2.pop()??"";if(!B(d2))throw new NoSources({message:"this repository has\
 no commit yet: there is nothing to compare with. Commit the contracts first."},3);let f2={cwd:e2,root:u2.join(`
`),shallowFile:(0,n.resolve)(e2,l2),head:d2};return s2?{...f2,branchPoint:s2}:f2}async function oe(e2){let[t2,...n2]=(await H(e2,["--is-inside-work-tree","--sho\
w-toplevel"])).replace(/\n$/,"").split(`
`);if(t2!=="true")throw U(e2);return n2.join(`
`)}const B=e2=>/^[0-9a-f]{40,64}$/.test(e2);function V(e2,t2){if(e2.at(-1)===t2){e2.pop();return}if(e2.at(-1)==="HEAD^{commit}")return;let n2=e2.findLastIndex(e3=>B(
e3)),[r2="",i2="",...a2]=e2.splice(n2-1),o2=a2.filter(e3=>e3.startsWith("^")),[s2=""]=a2.slice(o2.length),[c2]=o2;return c2!==void 0&&o2.length===1?{ref:s2,target:i2,
head:r2,mergeBase:c2.slice(1)}:void 0}async function H(e2,t2){try{let n2=await k(["rev-parse",...t2],{cwd:e2,accept:[128]});if(n2!=="")return n2;throw await O([
"rev-parse","--git-dir"],{cwd:e2}),U(e2)}catch(t3){throw t3 instanceof GitError?new NoSources({message:W(e2,t3)},2):t3}}function U(e2){return new NoSources({message:`${e2}\
 is not in a working tree but inside git's own folder: run this in the checked-out files`},2)}function W(e2,{exitCode:n2,stderr:r2,message:i2}){if(n2===void 0&&
!(0,t.existsSync)(e2))return`there is no folder "${e2}"`;if(n2===void 0)return`git could not be started (${r2}): install git and put it on the PATH`;if(/not a git repository/i.
test(r2))return`${e2} is not in a git repository: run this inside one, or compare two files or folders with "contract-check diff BASE HEAD"`;if(/[/\\]\.git([/\\]|$)/.
test(e2))return U(e2).message;if(/bare repository/i.test(r2))return`${e2} is a bare repository, without files: run this in a clone of it, or in "git worktree ad\
d FOLDER"`;let[,a2]=/dubious ownership in repository at '(.*)'/.exec(r2)??[];return a2===void 0?i2:`${a2} belongs to another user, so git refuses to read it: ru\
n "git config --global --add safe.directory ${a2}"`}async function G(e2,t2){let n2=(await k(["rev-parse","--verify","--quiet","--end-of-options",`${await L(e2,t2)}\
^{commit}`],{cwd:e2,accept:[1,128]})).trim();return B(n2)?n2:void 0}var K=e.n({askEarly:()=>se});const q=["diff","--raw","-z","--no-renames","--no-abbrev","--no\
-ext-diff","--no-textconv","--no-relative","--ignore-submodules=dirty"],J=["ls-files","-z","-s","-o","--exclude-standard","--full-name","--",":/"];let Y;function se(e2){
Y={cwd:e2,answers:X({cwd:e2})}}function ce(e2){let t2=Y;return Y=void 0,t2?.cwd===e2.cwd&&e2.base===void 0?t2.answers:X(e2)}function X(e2){let{cwd:t2}=e2,n2=Z(e2),
r2=n2===void 0?void 0:O([...q,"--merge-base",n2,"--"],{cwd:t2}),i2=n2===void 0?void 0:[n2,"HEAD^{commit}"];return{guess:n2,diff:Promise.resolve(r2).catch(()=>{}),
index:$(k(J,{cwd:t2})),opened:$(z(t2,i2))}}function Z({cwd:e2,base:r2}){if(r2!==void 0)return Q(r2);let i2=r3=>(0,t.existsSync)((0,n.join)(e2,".git",r3));return i2(
"refs")?I.find(i2):P}function Q(e2){return/^[\w/@][\w./@~^-]*$/.test(e2)&&!e2.includes("..")?`${e2}^{commit}`:void 0}function $(e2){return e2.catch(()=>{}),e2}Object.
defineProperty(exports,"A",{enumerable:!0,get:function(){return g}}),Object.defineProperty(exports,"B",{enumerable:!0,get:function(){return a}}),Object.defineProperty(
exports,"C",{enumerable:!0,get:function(){return NoSources}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return b}}),Object.defineProperty(
exports,"E",{enumerable:!0,get:function(){return y}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){return f}}),Object.defineProperty(exports,
"I",{enumerable:!0,get:function(){return c}}),Object.defineProperty(exports,"L",{enumerable:!0,get:function(){return s}}),Object.defineProperty(exports,"M",{enumerable:!0,
get:function(){return p}}),Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return h}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){
return x}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return d}}),Object.defineProperty(exports,"R",{enumerable:!0,get:function(){return u}}),
Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return E}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return ee}}),Object.
defineProperty(exports,"V",{enumerable:!0,get:function(){return i}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return F}}),Object.defineProperty(
exports,"a",{enumerable:!0,get:function(){return J}}),Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return k}}),Object.defineProperty(exports,
"c",{enumerable:!0,get:function(){return G}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return I}}),Object.defineProperty(exports,"f",{enumerable:!0,
get:function(){return L}}),Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return re}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){
return P}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return K}}),Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return m}}),
Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return S}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return z}}),Object.defineProperty(
exports,"m",{enumerable:!0,get:function(){return N}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return q}}),Object.defineProperty(exports,
"o",{enumerable:!0,get:function(){return Z}}),Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return M}}),Object.defineProperty(exports,"r",{enumerable:!0,
get:function(){return ce}}),Object.defineProperty(exports,"s",{enumerable:!0,get:function(){return $}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){
return Q}}),Object.defineProperty(exports,"u",{enumerable:!0,get:function(){return oe}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return GitError}}),
Object.defineProperty(exports,"w",{enumerable:!0,get:function(){return C}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return j}}),Object.defineProperty(
exports,"y",{enumerable:!0,get:function(){return O}}),Object.defineProperty(exports,"z",{enumerable:!0,get:function(){return o}});
