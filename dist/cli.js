#!/usr/bin/env node
var n=process.versions.node.split(".");if(n[0]<20||n[0]==20&&n[1]<19){console.error("contract-check needs Node 20.19 or newer; this is Node "+n.join("."));process.exit(2)}
const e=require("./start.js");let t;process.stdout.on("error",e2=>{e2.code!=="EPIPE"&&(t=e2.message)}),process.stderr.on("error",()=>{}),e.t(process.argv.slice(
2),{cwd:process.cwd(),env:process.env,isTerminal:process.stdout.isTTY,showsProgress:process.stderr.isTTY,canAsk:process.stdin.isTTY&&process.stdout.isTTY,columns:process.
stdout.columns,now:Date.now,get zone(){return Intl.DateTimeFormat().resolvedOptions().timeZone},out:e2=>{process.stdout.write(e2)},err:e2=>{process.stderr.write(
e2)}}).then(e2=>{process.exitCode=e2,process.once("beforeExit",()=>{t!==void 0&&(process.stderr.write(`contract-check: the output cannot be written: ${t}
`),process.exitCode=2)})});
