#!/usr/bin/env node
require("./start.js").t(process.argv.slice(2),{cwd:process.cwd(),env:process.env,isTerminal:process.stdout.isTTY,now:Date.now,get zone(){return Intl.DateTimeFormat().
resolvedOptions().timeZone},out:e=>{process.stdout.write(e)},err:e=>{process.stderr.write(e)}}).then(e=>{process.exitCode=e});
