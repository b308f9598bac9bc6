#!/usr/bin/env node
var $node=process.versions.node.split(".");if($node[0]<20||$node[0]==20&&$node[1]<19){console.error("contract-check needs Node 20.19 or newer; this is Node "+$node.join("."));process.exit(2)}
const e=(()=>{const exports={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l2=0,u=c3.length,d;l2<u;l2++)d=c3[l2],!a2.call(e3,d)&&d!==o3&&t2(e3,d,{get:(e4=>i3[e4]).bind(
null,d),enumerable:!(s3=n2(i3,d))||s3.enumerable});return e3},l=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o3,
"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports,"r",
{enumerable:!0,get:function(){return l}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return o2}}),exports})();let t=require("node:fs"),n=require(
"node:module"),r=require("node:path");n=e.r(n,1);function i({CI:e2="",HOME:i2="",LOCALAPPDATA:a2="",XDG_CACHE_HOME:o2=(0,r.join)(i2,".cache")}){let{enableCompileCache:s2}=n,
c2=process.platform==="win32"?a2:o2;s2&&e2===""&&(0,r.isAbsolute)(c2)&&((0,t.existsSync)((0,r.join)(c2,".git"))||(0,t.existsSync)((0,r.join)(c2,"../.git"))||s2(
(0,r.join)(c2,"contract-check")))}function a([e2="check",...t2]){return e2!=="check"&&!e2.startsWith("-")?!1:![e2,...t2].some(e3=>/^(?:-[hV]|--(?:base|head|help|version)\b)/.
test(e3))}function o(){try{return process.cwd()}catch{return}}async function s(){let e2=o();if(e2===void 0){process.stderr.write(`contract-check: the folder tha\
t this shell is in was deleted: change to one that is there
`),process.exitCode=2;return}i(process.env);let t2=process.argv.slice(2);a(t2)&&(await Promise.resolve().then(()=>require("./git.js")).then(e3=>e3.i)).askEarly(
e2);let{main:n2}=await Promise.resolve().then(()=>require("./start.js")).then(e3=>e3.t),r2=c();process.exitCode=await n2(t2,{cwd:e2,env:process.env,isTerminal:process.
stdout.isTTY,showsProgress:process.stderr.isTTY,get canAsk(){return process.stdin.isTTY&&process.stdout.isTTY},columns:process.stdout.columns,now:Date.now,get zone(){
return Intl.DateTimeFormat().resolvedOptions().timeZone},out:e3=>{process.stdout.write(e3)},err:e3=>{process.stderr.write(e3)}}),process.once("beforeExit",()=>{
let e3=r2();e3!==void 0&&(process.stderr.write(`contract-check: the output cannot be written: ${e3}
`),process.exitCode=2)})}function c(){let e2;return process.stdout.on("error",t2=>{t2.code!=="EPIPE"&&(e2=t2.message)}),process.stderr.on("error",()=>{}),()=>e2}
s().catch(e2=>{let t2=e2 instanceof Error?e2.message:String(e2);process.stderr.write(`contract-check: ${t2}
contract-check: internal error: no decision was made
`),process.exitCode=4});
