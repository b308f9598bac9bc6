#!/usr/bin/env node
var $node=process.versions.node.split(".");if($node[0]<20||$node[0]==20&&$node[1]<19){console.error("contract-check needs Node 20.19 or newer; this is Node "+$node.join("."));process.exit(2)}
const e=(()=>{const exports={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a=Object.prototype.hasOwnProperty,__commonJSMin=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),__exportAll=(e3,n3)=>{let r3=Object.
setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(
r3)},__copyProps=(e3,i3,o,s)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c=r2(i3),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e3,d)&&d!==o&&t2(e3,d,
{get:(e4=>i3[e4]).bind(null,d),enumerable:!(s=n2(i3,d))||s.enumerable});return e3},__toESM=(n3,r3,o)=>(o=n3==null?{}:e2(i2(n3)),__copyProps(r3||!n3||!n3.__esModule||
!a.call(n3,"default")?t2(o,"default",{value:n3,enumerable:!0}):o,n3));return Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return __exportAll}}),
Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return __toESM}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return __commonJSMin}}),
exports})();let t=require("node:fs"),n=require("node:module"),r=require("node:path");n=e.r(n,1);function keepCompiled({CI:e2="",HOME:i2="",LOCALAPPDATA:a="",XDG_CACHE_HOME:o=(0,r.
join)(i2,".cache")}){let{enableCompileCache:s}=n,c=process.platform==="win32"?a:o;s&&e2===""&&(0,r.isAbsolute)(c)&&((0,t.existsSync)((0,r.join)(c,".git"))||(0,t.
existsSync)((0,r.join)(c,"../.git"))||s((0,r.join)(c,"contract-check")))}let i;process.stdout.on("error",e2=>{e2.code!=="EPIPE"&&(i=e2.message)}),process.stderr.
on("error",()=>{});async function run(){keepCompiled(process.env);let{main:e2}=await Promise.resolve().then(()=>require("./start.js")).then(e3=>e3.t);process.exitCode=
await e2(process.argv.slice(2),{cwd:process.cwd(),env:process.env,isTerminal:process.stdout.isTTY,showsProgress:process.stderr.isTTY,canAsk:process.stdin.isTTY&&
process.stdout.isTTY,columns:process.stdout.columns,now:Date.now,get zone(){return Intl.DateTimeFormat().resolvedOptions().timeZone},out:e3=>{process.stdout.write(
e3)},err:e3=>{process.stderr.write(e3)}}),process.once("beforeExit",()=>{i!==void 0&&(process.stderr.write(`contract-check: the output cannot be written: ${i}
`),process.exitCode=2)})}run();
