Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"});const e=require("./gate.js"),t=require("./start.js"),n=require("./governance.js"),r=require("\
./commands.js");var ConfigurationError=class extends Error{faults;name="ConfigurationError";constructor(e2){super(e2.map(({message:e3})=>e3).join(`
`)),this.faults=e2}};function settingsOf({mode:e2,profile:t2,surfaces:n2}){return{...e2!==void 0&&{mode:e2},...t2!==void 0&&{profile:t2},...n2!==void 0&&{surfaces:n2}}}
function everyFile(t2){return{...e.ot(settingsOf(t2)),skipped:()=>{}}}const isOneOf=e2=>t2=>typeof t2=="string"&&e2.includes(t2),i=["a string",e2=>typeof e2=="s\
tring"],a=["a string that is not empty",e2=>typeof e2=="string"&&e2!==""],o=["a whole number of milliseconds",Number.isSafeInteger],s=["an IANA time zone such a\
s Europe/Berlin",e2=>typeof e2=="string"&&n.st(e2)],c=["an object of texts by path",e2=>typeof e2=="object"&&!!e2&&Object.values(e2).every(i[1])],l={mode:[e.ln(
t.pt),isOneOf(t.pt)],profile:[e.ln(t.St),isOneOf(t.St)],surfaces:[`a list of ${e.ln(t.ot)}`,e2=>Array.isArray(e2)&&e2.length>0&&e2.every(isOneOf(t.ot))]};function refuseOthers(e2,n2,r2,i2=[]){
if(typeof n2!="object"||!n2)throw TypeError(`${e2}: expected an object of arguments`);let a2=i2.find(e3=>n2[e3]===void 0);if(a2!==void 0)throw TypeError(`${e2}:\
 ${a2} is missing: expected ${r2[a2]?.[0]??""}`);for(let[i3,a3]of Object.entries(n2)){let n3=Object.hasOwn(r2,i3)?r2[i3]:void 0;if(!n3)throw TypeError(`${e2}: t\
here is no argument "${i3}"${t.A(i3,Object.keys(r2))}`);if(a3!==void 0&&!n3[1](a3))throw TypeError(`${e2}: ${i3}: expected ${n3[0]}`)}}exports.ConfigurationError=
ConfigurationError,exports.NoSources=t.pn,exports.checkRepository=async function(n2){refuseOthers("checkRepository",n2,{...l,...{base:a,head:a,governanceRef:a,config:a,
zone:s},cwd:a,now:o},["cwd","now"]);let i2=settingsOf(n2),c2=await e.r(await t.h({...n2,zone:n2.zone??"UTC",settings:i2}));if("faults"in c2)throw new ConfigurationError(
c2.faults);return c2.report},exports.classOf=t.Q,exports.compareFolders=async function(t2,n2,i2={}){return refuseOthers("compareFolders",{base:t2,head:n2},{base:a,
head:a},["base","head"]),refuseOthers("compareFolders",i2,l),e.P(await r.D(t2,n2,{recognise:e.$t,unpack:e.Jt}),everyFile(i2))},exports.compareSources=e.P,exports.
compareTexts=async function(r2){refuseOthers("compareTexts",r2,{...l,path:a,base:i,head:i,references:c},["path","base","head"]);let{path:o2,base:s2,head:u,references:d={}}=r2,
f=e.$t({name:o2,text:s2},{name:o2,text:u});if("fault"in f)throw new t.pn({message:f.fault},2);let p={oid:void 0,mode:"100644"},m={base:{ref:"base",commit:null},
head:{ref:"head",commit:null},baseSide:n.o("base",{...d,[o2]:s2}),headSide:n.o("head",{...d,[o2]:u}),differing:[{path:o2,base:p,head:p}],format:f.format};return e.
P(m,everyFile(r2))},exports.defaultScope=e.ot,exports.noPolicy=e.ot,exports.directorySources=r.D,exports.formats=e.en,exports.gitSources=t.wt,exports.memorySnapshot=
n.o,exports.reportObject=r.j,exports.rules=r.T,exports.version=t.v;
