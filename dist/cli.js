#!/usr/bin/env node
var $node=process.versions.node.split(".");if($node[0]<20||$node[0]==20&&$node[1]<19){console.error("contract-check needs Node 20.19 or newer; this is Node "+$node.join("."));process.exit(2)}
const e=(()=>{const exports={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c=(e3,i3,o3,s2)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c2=r2(i3),l2=0,u=c2.length,d;l2<u;l2++)d=c2[l2],!a2.call(e3,d)&&d!==o3&&t2(e3,d,{get:(e4=>i3[e4]).bind(
null,d),enumerable:!(s2=n2(i3,d))||s2.enumerable});return e3},l=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o3,"\
default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return s}}),Object.defineProperty(exports,"r",
{enumerable:!0,get:function(){return l}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return o2}}),exports})();let t=require("node:fs"),n=require(
"node:module"),r=require("node:path");n=e.r(n,1);function i({CI:e2="",HOME:i2="",LOCALAPPDATA:a2="",XDG_CACHE_HOME:o2=(0,r.join)(i2,".cache")}){let{enableCompileCache:s}=n,
c=process.platform==="win32"?a2:o2;s&&e2===""&&(0,r.isAbsolute)(c)&&((0,t.existsSync)((0,r.join)(c,".git"))||(0,t.existsSync)((0,r.join)(c,"../.git"))||s((0,r.join)(
c,"contract-check")))}let a;process.stdout.on("error",e2=>{e2.code!=="EPIPE"&&(a=e2.message)}),process.stderr.on("error",()=>{});async function o(){i(process.env);
let{main:e2}=await Promise.resolve().then(()=>require("./start.js")).then(e3=>e3.t);process.exitCode=await e2(process.argv.slice(2),{cwd:process.cwd(),env:process.
env,isTerminal:process.stdout.isTTY,showsProgress:process.stderr.isTTY,canAsk:process.stdin.isTTY&&process.stdout.isTTY,columns:process.stdout.columns,now:Date.
now,get zone(){return Intl.DateTimeFormat().resolvedOptions().timeZone},out:e3=>{process.stdout.write(e3)},err:e3=>{process.stderr.write(e3)}}),process.once("be\
foreExit",()=>{a!==void 0&&(process.stderr.write(`contract-check: the output cannot be written: ${a}
`),process.exitCode=2)})}o();
