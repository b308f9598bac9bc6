Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"});const e=require("./gate.js"),t=require("./start.js"),n=require("./governance.js"),r=require("\
./commands.js");var ConfigurationError=class extends Error{faults;name="ConfigurationError";constructor(e2){super(e2.map(({message:e3})=>e3).join(`
`)),this.faults=e2}};function i({mode:e2,profile:t2,surfaces:n2}){return{...e2!==void 0&&{mode:e2},...t2!==void 0&&{profile:t2},...n2!==void 0&&{surfaces:n2}}}function a(t2){
return{...e.pt(i(t2)),skipped:()=>{}}}const o=e2=>t2=>typeof t2=="string"&&e2.includes(t2),s=["a string",e2=>typeof e2=="string"],c=["a string that is not empty",
e2=>typeof e2=="string"&&e2!==""],l=["a whole number of milliseconds",Number.isSafeInteger],u=["an IANA time zone such as Europe/Berlin",e2=>typeof e2=="string"&&
n.pt(e2)],d=["an object of texts by path",e2=>typeof e2=="object"&&!!e2&&Object.values(e2).every(s[1])],f={mode:[e.bn(t._t),o(t._t)],profile:[e.bn(t.Et),o(t.Et)],
surfaces:[`a list of ${e.bn(t.ut)}`,e2=>Array.isArray(e2)&&e2.length>0&&e2.every(o(t.ut))]};function p(e2,n2,r2,i2=[]){if(typeof n2!="object"||!n2)throw TypeError(
`${e2}: expected an object of arguments`);let a2=i2.find(e3=>n2[e3]===void 0);if(a2!==void 0)throw TypeError(`${e2}: ${a2} is missing: expected ${r2[a2]?.[0]??""}`);
for(let[i3,a3]of Object.entries(n2)){let n3=Object.hasOwn(r2,i3)?r2[i3]:void 0;if(!n3)throw TypeError(`${e2}: there is no argument "${i3}"${t.M(i3,Object.keys(r2))}`);
if(a3!==void 0&&!n3[1](a3))throw TypeError(`${e2}: ${i3}: expected ${n3[0]}`)}}exports.ConfigurationError=ConfigurationError,exports.NoSources=t.bn,exports.checkRepository=
async function(n2){p("checkRepository",n2,{...f,...{base:c,head:c,governanceRef:c,config:c,zone:u},cwd:c,now:l},["cwd","now"]);let a2=i(n2),o2=await e.r(await t.
g({...n2,zone:n2.zone??"UTC",settings:a2}));if("faults"in o2)throw new ConfigurationError(o2.faults);return o2.report},exports.classOf=t.nt,exports.compareFolders=
async function(t2,n2,i2={}){return p("compareFolders",{base:t2,head:n2},{base:c,head:c},["base","head"]),p("compareFolders",i2,f),e.R(await r.k(t2,n2,{recognise:e.
un,unpack:e.rn}),a(i2))},exports.compareSources=e.R,exports.compareTexts=async function(r2){p("compareTexts",r2,{...f,path:c,base:s,head:s,references:d},["path",
"base","head"]);let{path:i2,base:o2,head:l2,references:u2={}}=r2,m=e.un({name:i2,text:o2},{name:i2,text:l2});if("fault"in m)throw new t.bn({message:m.fault},2);
let h={oid:void 0,mode:"100644"},g={base:{ref:"base",commit:null},head:{ref:"head",commit:null},baseSide:n.s("base",{...u2,[i2]:o2}),headSide:n.s("head",{...u2,
[i2]:l2}),differing:[{path:i2,base:h,head:h}],format:m.format};return e.R(g,a(r2))},exports.defaultScope=e.pt,exports.noPolicy=e.pt,exports.directorySources=r.k,
exports.formats=e.dn,exports.gitSources=t.Ot,exports.memorySnapshot=n.s,exports.reportObject=r.N,exports.rules=r.D,exports.version=t.y;
