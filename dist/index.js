Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"});const e=require("./gate.js"),t=require("./start.js"),n=require("./commands.js"),r=require("./\
governance.js");var ConfigurationError=class extends Error{faults;name="ConfigurationError";constructor(e2){super(e2.map(({message:e3})=>e3).join(`
`)),this.faults=e2}};function settingsOf({mode:e2,profile:t2,surfaces:n2}){return{...e2!==void 0&&{mode:e2},...t2!==void 0&&{profile:t2},...n2!==void 0&&{surfaces:n2}}}
function everyFile(t2){return{...e.ot(settingsOf(t2)),skipped:()=>{}}}const isOneOf=e2=>t2=>typeof t2=="string"&&e2.includes(t2),i=["wire","json","source","rpc"],
a=["a string",e2=>typeof e2=="string"],o=["a string that is not empty",e2=>typeof e2=="string"&&e2!==""],s=["a whole number of milliseconds",Number.isSafeInteger],
c=["an object of texts by path",e2=>typeof e2=="object"&&!!e2&&Object.values(e2).every(a[1])],l={mode:[e.yn(t.$),isOneOf(t.$)],profile:[e.yn(t.ct),isOneOf(t.ct)],
surfaces:[`a list of ${e.yn(i)}`,e2=>Array.isArray(e2)&&e2.every(isOneOf(i))]};function refuseOthers(e2,n2,r2,i2=[]){if(typeof n2!="object"||!n2)throw TypeError(
`${e2}: expected an object of arguments`);let a2=i2.find(e3=>n2[e3]===void 0);if(a2!==void 0)throw TypeError(`${e2}: ${a2} is missing: expected ${r2[a2]?.[0]??""}`);
for(let[i3,a3]of Object.entries(n2)){let n3=Object.hasOwn(r2,i3)?r2[i3]:void 0;if(!n3)throw TypeError(`${e2}: there is no argument "${i3}"${t.A(i3,Object.keys(r2))}`);
if(a3!==void 0&&!n3[1](a3))throw TypeError(`${e2}: ${i3}: expected ${n3[0]}`)}}exports.ConfigurationError=ConfigurationError,exports.NoSources=t.$t,exports.checkRepository=
async function(n2){refuseOthers("checkRepository",n2,{...l,...{base:o,head:o,governanceRef:o,config:o,zone:o},cwd:o,now:s},["cwd","now"]);let i2=n2.zone??"UTC",
a2=await e.r(await t.h({...n2,zone:i2,settings:settingsOf(n2)}));if("faults"in a2)throw new ConfigurationError(a2.faults);return a2.report},exports.classOf=e.Jt,
exports.compareFolders=async function(t2,r2,i2={}){return refuseOthers("compareFolders",{base:t2,head:r2},{base:o,head:o},["base","head"]),refuseOthers("compare\
Folders",i2,l),e.P(await n.D(t2,r2,{recognise:e.ln,unpack:e.in}),everyFile(i2))},exports.compareSources=e.P,exports.compareTexts=async function(n2){refuseOthers(
"compareTexts",n2,{...l,path:o,base:a,head:a,references:c},["path","base","head"]);let{path:i2,base:s2,head:u,references:d={}}=n2,f=e.ln({name:i2,text:s2},{name:i2,
text:u});if("fault"in f)throw new t.$t({message:f.fault},2);let p={oid:void 0,mode:"100644"},m={base:{ref:"base",commit:null},head:{ref:"head",commit:null},baseSide:r.
o("base",{...d,[i2]:s2}),headSide:r.o("head",{...d,[i2]:u}),differing:[{path:i2,base:p,head:p}],format:f.format};return e.P(m,everyFile(n2))},exports.defaultScope=
e.ot,exports.noPolicy=e.ot,exports.directorySources=n.D,exports.formats=e.un,exports.gitSources=t.ut,exports.memorySnapshot=r.o,exports.reportObject=n.j,exports.
rules=n.T,exports.version=t.v;
