Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"});const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,
r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),
t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"\
Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)
d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?
{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,
get:function(){return s2}}),Object.defineProperty(exports2,"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){
return o2}}),exports2})(),t=require("./git.js"),n=require("./start.js"),r=require("./gate.js"),i=require("./commands.js"),a=require("./governance.js");var o=e.n(
{anything:()=>h,callback:()=>f,faults:()=>m,files:()=>d,flag:()=>T,instant:()=>l,judging:()=>x,list:()=>p,name:()=>c,names:()=>w,options:()=>S,outcome:()=>b,outside:()=>M,
pairings:()=>k,plain:()=>g,revision:()=>_,snapshot:()=>v,text:()=>s,unit:()=>N,zone:()=>u});const s={expected:"a string",holds:e2=>typeof e2=="string"},c={expected:"\
a string that is not empty",holds:e2=>typeof e2=="string"&&e2!==""},l={expected:"a whole number of milliseconds since 1970",holds:e2=>Number.isSafeInteger(e2)&&
Math.abs(Number(e2))<=864e13},u={expected:"an IANA time zone such as Europe/Berlin",holds:e2=>typeof e2=="string"&&a._t(e2)},d={expected:"an object of texts by \
path",holds:e2=>t.M(e2)&&!t.j(e2)&&Object.entries(e2).every(([e3,t2])=>e3!==""&&s.holds(t2))},f={expected:"a function",holds:e2=>typeof e2=="function"},p={expected:"\
a list",holds:Array.isArray},m={expected:"a list of faults, each with a message",holds:e2=>Array.isArray(e2)&&e2.every(t.E.holds)},h={expected:"an object",holds:t.
M},g={expected:"an object",holds:e2=>t.M(e2)&&!t.j(e2)},_=t.A("{ref, commit}, with null for what is no commit",{ref:s,commit:{expected:"a string or null",holds:e2=>e2===
null||typeof e2=="string"}}),v=t.A("a Snapshot, such as memorySnapshot makes",{entries:h,load:f,read:f,starts:f,bytes:f,mentioning:f}),y=["reads","misreads","re\
jects","undecided"],b=t.A(`{outcome}, which is ${t.L(y)}`,{outcome:t.N(y)}),x={mode:t.N(n.Et),profile:t.N(n.Cn),surfaces:{expected:`a list of ${t.L(n.yt)}`,holds:e2=>Array.
isArray(e2)&&e2.length>0&&e2.every(t.N(n.yt).holds),names:n.yt}},S=Object.fromEntries(Object.entries(a.o).map(([e2,{names:n2,expected:r2=t.L(n2??[])}])=>[e2,{expected:r2,
holds:t2=>a.c({[e2]:t2}),...n2&&{names:n2}}])),C=({holds:e2})=>t2=>Array.isArray(t2)&&t2.every(e2),w={expected:"a list of strings that are not empty",holds:C(c)},
T={expected:"true or false",holds:e2=>typeof e2=="boolean"},E=["basePath","headPath"],D={added:["headPath"],removed:["basePath"],modified:E,moved:E,affected:E,unchanged:E},
O=t.A("",{status:t.N(Object.keys(D))}),k={expected:`a list of {status, basePath, headPath}: ${t.L(Object.keys(D))}, and a path for each side that has the contra\
ct`,holds:C({expected:"",holds(e2){if(!O.holds(e2))return!1;let t2=e2,n2=D[t2.status];return E.every(e3=>t2[e3]===void 0?!n2.includes(e3):c.holds(t2[e3]))}})},A=t.
A("",{name:c,read:f}),j=t.A("",{name:c,open:f}),M=t.A("{images, folders, folder}: lists of {name, read} and of {name, open}, and a function",{images:{expected:"",
holds:C(A)},folders:{expected:"",holds:C(j)},folder:f}),N=t.A("{snapshot, path, settings}",{snapshot:v,path:c,settings:h});var ConfigurationError=class extends Error{faults;name="\
ConfigurationError";constructor(e2){t.P("ConfigurationError",{faults:e2},{kinds:{faults:m},required:["faults"]}),super(e2.map(({message:e3})=>e3).join(`
`)),this.faults=e2}};function P({mode:e2,profile:t2,surfaces:n2}){return{...e2!==void 0&&{mode:e2},...t2!==void 0&&{profile:t2},...n2!==void 0&&{surfaces:n2}}}function F(e2){
return{...r.Wt(P(e2)),skipped:()=>{}}}function I(e2={}){return L("defaultScope",e2),r.Wt(e2)}function L(e2,n2,r2=[]){let{judging:i2,plain:a2,snapshot:s2,outside:c2,
options:l2}=o,u2={...i2,options:a2,governed:s2,outside:c2};t.P(e2,n2,{kinds:u2,required:r2}),n2.options&&t.P(`${e2}: options`,n2.options,{kinds:l2})}const R=r.qn.
map(({id:e2,load:t2})=>({id:e2,load:async()=>B(await t2())})),z={base:v,head:v,pairings:k,settings:f,counts:f,touched:w,searching:f,judged:f,isOwn:f,spent:f,pairsOnly:T,
isAffectedUnasked:T,headJudged:T};function B(e2){let{name:r2,text:i2}=o,a2=e3=>`Format.${e3}`,s2=(e3,n2)=>{let o2={path:r2,text:i2};t.P(a2(e3),n2,{kinds:o2,required:Object.
keys(o2)})};return{id:e2.id,rules:e2.rules,identify(t2,n2){return s2("identify",{path:t2,text:n2}),e2.identify(t2,n2)},declares(t2,n2){return s2("declares",{path:t2,
text:n2}),e2.declares(t2,n2)},async compare(r3){t.P(a2("compare"),r3,{kinds:z,required:["base","head","pairings","settings","counts"],open:!0});for(let e3 of r3.
pairings.map(n.Dt))L(`${a2("compare")}: settings of ${JSON.stringify(e3)}`,r3.settings(e3),["profile"]);return e2.compare(r3)},async elements(t2){return V(a2("e\
lements"),t2),e2.elements(t2)},async replay(t2,n2,r3){return V(a2("replay: reader"),t2),V(a2("replay: writer"),n2),e2.replay(t2,n2,r3)}}}function V(e2,n2){t.F(e2,
n2,N),L(`${e2}: settings`,n2.settings,["profile"])}exports.ConfigurationError=ConfigurationError,exports.NoSources=t.C,exports.checkRepository=async function(e2){
let i2={base:c,head:c,governanceRef:c,config:c,zone:u};t.P("checkRepository",e2,{kinds:{...x,...i2,cwd:c,now:l},required:["cwd","now"]});let a2=P(e2),o2=await r.
H(await n._({...e2,zone:e2.zone??"UTC",settings:a2}));if("faults"in o2)throw new ConfigurationError(o2.faults);return o2.report},exports.classOf=function(e2){let{
outcome:r2}=o,i2={backward:r2,forward:r2};return t.P("classOf",e2,{kinds:i2,required:Object.keys(i2),open:!0}),n.dt(e2)},exports.compareFolders=async function(e2,n2,a2={}){
return t.P("compareFolders",{base:e2,head:n2},{kinds:{base:c,head:c},required:["base","head"]}),t.P("compareFolders",a2,{kinds:x}),r.yt(await i.k(e2,n2,{recognise:r.
Kn,unpack:r.Ln}),F(a2))},exports.compareSources=async function(e2,n2){let{revision:i2,snapshot:a2,list:s2,callback:c2}=o,l2={base:i2,head:i2,baseSide:a2,headSide:a2,
differing:s2};t.P("compareSources",e2,{kinds:l2,required:Object.keys(l2),open:!0});let u2={settings:c2,skipped:c2};return t.P("compareSources, scope",n2,{kinds:u2,
required:Object.keys(u2),open:!0}),r.yt(e2,n2)},exports.compareTexts=async function(e2){t.P("compareTexts",e2,{kinds:{...x,path:c,base:s,head:s,references:d},required:[
"path","base","head"]});let{path:n2,base:i2,head:o2,references:l2={}}=e2,u2=r.Kn({name:n2,text:i2},{name:n2,text:o2});if("fault"in u2)throw new t.C({message:u2.
fault},2);let f2={oid:void 0,mode:"100644"},p2={base:{ref:"base",commit:null},head:{ref:"head",commit:null},baseSide:a.l("base",{...l2,[n2]:i2}),headSide:a.l("h\
ead",{...l2,[n2]:o2}),differing:[{path:n2,base:f2,head:f2}],format:u2.format};return r.yt(p2,F(e2))},exports.defaultScope=I,exports.noPolicy=I,exports.directorySources=
async function(e2,n2,r2){let{name:a2,callback:s2}=o,c2="directorySources";return t.P(c2,{base:e2,head:n2},{kinds:{base:a2,head:a2},required:["base","head"]}),t.
P(c2,r2,{kinds:{recognise:s2,unpack:s2},required:["recognise","unpack"]}),i.k(e2,n2,r2)},exports.formats=R,exports.gitSources=async function(e2){let{name:r2}=o;
return t.P("gitSources",e2,{kinds:{cwd:r2,base:r2,head:r2},required:["cwd"]}),n.jt(e2)},exports.memorySnapshot=function(e2,n2){let r2={side:t.N(["base","head"]),
texts:d};return t.P("memorySnapshot",{side:e2,texts:n2},{kinds:r2,required:["side","texts"]}),a.l(e2,n2)},exports.reportObject=function(e2,n2){let{revision:i2,list:a2,
name:s2}=o,c2={base:i2,head:i2,contracts:{expected:"a number",holds:Number.isSafeInteger},comparisons:a2,notes:a2};return t.P("reportObject",e2,{kinds:c2,required:Object.
keys(c2),open:!0}),t.P("reportObject",{version:n2},{kinds:{version:s2},required:["version"]}),r.R(e2,n2)},exports.rules=async function(...e2){let n2={expected:"\
no argument",holds:e3=>e3===void 0};for(let r2 of e2)t.F("rules",r2,n2);return i.D()},exports.version=n.F;
