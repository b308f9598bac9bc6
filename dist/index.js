Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"});const e=require("./gate.js"),t=require("./start.js"),n=require("./governance.js"),r=require("\
./commands.js");var ConfigurationError=class extends Error{faults;name="ConfigurationError";constructor(e2){super(e2.map(({message:e3})=>e3).join(`
`)),this.faults=e2}};function settingsOf({mode:e2,profile:t2,surfaces:n2}){return{...e2!==void 0&&{mode:e2},...t2!==void 0&&{profile:t2},...n2!==void 0&&{surfaces:n2}}}
function everyFile(t2){return{...e.ot(settingsOf(t2)),skipped:()=>{}}}const isOneOf=e2=>t2=>typeof t2=="string"&&e2.includes(t2),i=["wire","json","source","rpc"],
a=["a string",e2=>typeof e2=="string"],o=["a string that is not empty",e2=>typeof e2=="string"&&e2!==""],s=["a whole number of milliseconds",Number.isSafeInteger],
c=["an IANA time zone such as Europe/Berlin",e2=>typeof e2=="string"&&n.st(e2)],l=["an object of texts by path",e2=>typeof e2=="object"&&!!e2&&Object.values(e2).
every(a[1])],u={mode:[e.bn(t.tt),isOneOf(t.tt)],profile:[e.bn(t.ut),isOneOf(t.ut)],surfaces:[`a list of ${e.bn(i)}`,e2=>Array.isArray(e2)&&e2.length>0&&e2.every(
isOneOf(i))]};function refuseOthers(e2,n2,r2,i2=[]){if(typeof n2!="object"||!n2)throw TypeError(`${e2}: expected an object of arguments`);let a2=i2.find(e3=>n2[e3]===
void 0);if(a2!==void 0)throw TypeError(`${e2}: ${a2} is missing: expected ${r2[a2]?.[0]??""}`);for(let[i3,a3]of Object.entries(n2)){let n3=Object.hasOwn(r2,i3)?
r2[i3]:void 0;if(!n3)throw TypeError(`${e2}: there is no argument "${i3}"${t.A(i3,Object.keys(r2))}`);if(a3!==void 0&&!n3[1](a3))throw TypeError(`${e2}: ${i3}: \
expected ${n3[0]}`)}}exports.ConfigurationError=ConfigurationError,exports.NoSources=t.tn,exports.checkRepository=async function(n2){refuseOthers("checkReposito\
ry",n2,{...u,...{base:o,head:o,governanceRef:o,config:o,zone:c},cwd:o,now:s},["cwd","now"]);let i2=settingsOf(n2),a2=await e.r(await t.h({...n2,zone:n2.zone??"U\
TC",settings:i2}));if("faults"in a2)throw new ConfigurationError(a2.faults);return a2.report},exports.classOf=e.Yt,exports.compareFolders=async function(t2,n2,i2={}){
return refuseOthers("compareFolders",{base:t2,head:n2},{base:o,head:o},["base","head"]),refuseOthers("compareFolders",i2,u),e.P(await r.D(t2,n2,{recognise:e.un,
unpack:e.an}),everyFile(i2))},exports.compareSources=e.P,exports.compareTexts=async function(r2){refuseOthers("compareTexts",r2,{...u,path:o,base:a,head:a,references:l},
["path","base","head"]);let{path:i2,base:s2,head:c2,references:d={}}=r2,f=e.un({name:i2,text:s2},{name:i2,text:c2});if("fault"in f)throw new t.tn({message:f.fault},
2);let p={oid:void 0,mode:"100644"},m={base:{ref:"base",commit:null},head:{ref:"head",commit:null},baseSide:n.o("base",{...d,[i2]:s2}),headSide:n.o("head",{...d,
[i2]:c2}),differing:[{path:i2,base:p,head:p}],format:f.format};return e.P(m,everyFile(r2))},exports.defaultScope=e.ot,exports.noPolicy=e.ot,exports.directorySources=
r.D,exports.formats=e.dn,exports.gitSources=t.ft,exports.memorySnapshot=n.o,exports.reportObject=r.j,exports.rules=r.T,exports.version=t.v;
