Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"});const e=require("./start.js"),t=require("./governance.js"),n=require("./gate.js"),r=require("\
./commands.js");var ConfigurationError=class extends Error{faults;name="ConfigurationError";constructor(e2){super(e2.map(({message:e3})=>e3).join(`
`)),this.faults=e2}};function i({mode:e2,profile:t2,surfaces:n2}){return{...e2!==void 0&&{mode:e2},...t2!==void 0&&{profile:t2},...n2!==void 0&&{surfaces:n2}}}function a(e2){
return{...n.pt(i(e2)),skipped:()=>{}}}const o=e2=>t2=>typeof t2=="string"&&e2.includes(t2),s=["a string",e2=>typeof e2=="string"],c=["a string that is not empty",
e2=>typeof e2=="string"&&e2!==""],l=["a whole number of milliseconds",Number.isSafeInteger],u=["an IANA time zone such as Europe/Berlin",e2=>typeof e2=="string"&&
t.pt(e2)],d=["an object of texts by path",e2=>typeof e2=="object"&&!!e2&&Object.values(e2).every(s[1])],f={mode:[e.Qt(e._t),o(e._t)],profile:[e.Qt(e.qt),o(e.qt)],
surfaces:[`a list of ${e.Qt(e.ut)}`,t2=>Array.isArray(t2)&&t2.length>0&&t2.every(o(e.ut))]};function p(t2,n2,r2,i2=[]){if(typeof n2!="object"||!n2)throw TypeError(
`${t2}: expected an object of arguments`);let a2=i2.find(e2=>n2[e2]===void 0);if(a2!==void 0)throw TypeError(`${t2}: ${a2} is missing: expected ${r2[a2]?.[0]??""}`);
for(let[i3,a3]of Object.entries(n2)){let n3=Object.hasOwn(r2,i3)?r2[i3]:void 0;if(!n3)throw TypeError(`${t2}: there is no argument "${i3}"${e.M(i3,Object.keys(r2))}`);
if(a3!==void 0&&!n3[1](a3))throw TypeError(`${t2}: ${i3}: expected ${n3[0]}`)}}exports.ConfigurationError=ConfigurationError,exports.NoSources=e.Pn,exports.checkRepository=
async function(t2){p("checkRepository",t2,{...f,...{base:c,head:c,governanceRef:c,config:c,zone:u},cwd:c,now:l},["cwd","now"]);let a2=i(t2),o2=await n.r(await e.
g({...t2,zone:t2.zone??"UTC",settings:a2}));if("faults"in o2)throw new ConfigurationError(o2.faults);return o2.report},exports.classOf=e.nt,exports.compareFolders=
async function(t2,i2,o2={}){return p("compareFolders",{base:t2,head:i2},{base:c,head:c},["base","head"]),p("compareFolders",o2,f),n.R(await r.k(t2,i2,{recognise:e.
It,unpack:n.rn}),a(o2))},exports.compareSources=n.R,exports.compareTexts=async function(r2){p("compareTexts",r2,{...f,path:c,base:s,head:s,references:d},["path",
"base","head"]);let{path:i2,base:o2,head:l2,references:u2={}}=r2,m=e.It({name:i2,text:o2},{name:i2,text:l2});if("fault"in m)throw new e.Pn({message:m.fault},2);
let h={oid:void 0,mode:"100644"},g={base:{ref:"base",commit:null},head:{ref:"head",commit:null},baseSide:t.s("base",{...u2,[i2]:o2}),headSide:t.s("head",{...u2,
[i2]:l2}),differing:[{path:i2,base:h,head:h}],format:m.format};return n.R(g,a(r2))},exports.defaultScope=n.pt,exports.noPolicy=n.pt,exports.directorySources=r.k,
exports.formats=e.Lt,exports.gitSources=e.St,exports.memorySnapshot=t.s,exports.reportObject=r.N,exports.rules=r.D,exports.version=e.y;
