Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"});const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,
r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),
t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"\
Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)
d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?
{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,
get:function(){return s2}}),Object.defineProperty(exports2,"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){
return o2}}),exports2})(),t=require("./start.js"),n=require("./gate.js"),r=require("./commands.js"),i=require("./governance.js");var a=e.n({anything:()=>m,callback:()=>d,
faults:()=>p,files:()=>u,flag:()=>w,instant:()=>c,judging:()=>b,list:()=>f,name:()=>s,names:()=>C,options:()=>x,outcome:()=>y,outside:()=>j,pairings:()=>O,plain:()=>h,
revision:()=>g,snapshot:()=>_,text:()=>o,unit:()=>M,zone:()=>l});const o={expected:"a string",holds:e2=>typeof e2=="string"},s={expected:"a string that is not e\
mpty",holds:e2=>typeof e2=="string"&&e2!==""},c={expected:"a whole number of milliseconds since 1970",holds:e2=>Number.isSafeInteger(e2)&&Math.abs(Number(e2))<=
864e13},l={expected:"an IANA time zone such as Europe/Berlin",holds:e2=>typeof e2=="string"&&i._t(e2)},u={expected:"an object of texts by path",holds:e2=>t.Bn(e2)&&
!t.zn(e2)&&Object.entries(e2).every(([e3,t2])=>e3!==""&&o.holds(t2))},d={expected:"a function",holds:e2=>typeof e2=="function"},f={expected:"a list",holds:Array.
isArray},p={expected:"a list of faults, each with a message",holds:e2=>Array.isArray(e2)&&e2.every(t.Pn.holds)},m={expected:"an object",holds:t.Bn},h={expected:"\
an object",holds:e2=>t.Bn(e2)&&!t.zn(e2)},g=t.Rn("{ref, commit}, with null for what is no commit",{ref:o,commit:{expected:"a string or null",holds:e2=>e2===null||
typeof e2=="string"}}),_=t.Rn("a Snapshot, such as memorySnapshot makes",{entries:m,load:d,read:d,starts:d,bytes:d,mentioning:d}),v=["reads","misreads","rejects",
"undecided"],y=t.Rn(`{outcome}, which is ${t.Gn(v)}`,{outcome:t.Vn(v)}),b={mode:t.Vn(t.Tt),profile:t.Vn(t.Pt),surfaces:{expected:`a list of ${t.Gn(t.vt)}`,holds:e2=>Array.
isArray(e2)&&e2.length>0&&e2.every(t.Vn(t.vt).holds),names:t.vt}},x=Object.fromEntries(Object.entries(i.o).map(([e2,{names:n2,expected:r2=t.Gn(n2??[])}])=>[e2,{
expected:r2,holds:t2=>i.c({[e2]:t2}),...n2&&{names:n2}}])),S=({holds:e2})=>t2=>Array.isArray(t2)&&t2.every(e2),C={expected:"a list of strings that are not empty",
holds:S(s)},w={expected:"true or false",holds:e2=>typeof e2=="boolean"},T=["basePath","headPath"],E={added:["headPath"],removed:["basePath"],modified:T,moved:T,
affected:T,unchanged:T},D=t.Rn("",{status:t.Vn(Object.keys(E))}),O={expected:`a list of {status, basePath, headPath}: ${t.Gn(Object.keys(E))}, and a path for ea\
ch side that has the contract`,holds:S({expected:"",holds(e2){if(!D.holds(e2))return!1;let t2=e2,n2=E[t2.status];return T.every(e3=>t2[e3]===void 0?!n2.includes(
e3):s.holds(t2[e3]))}})},k=t.Rn("",{name:s,read:d}),A=t.Rn("",{name:s,open:d}),j=t.Rn("{images, folders, folder}: lists of {name, read} and of {name, open}, and\
 a function",{images:{expected:"",holds:S(k)},folders:{expected:"",holds:S(A)},folder:d}),M=t.Rn("{snapshot, path, settings}",{snapshot:_,path:s,settings:m});var ConfigurationError=class extends Error{faults;name="\
ConfigurationError";constructor(e2){t.Hn("ConfigurationError",{faults:e2},{kinds:{faults:p},required:["faults"]}),super(e2.map(({message:e3})=>e3).join(`
`)),this.faults=e2}};function N({mode:e2,profile:t2,surfaces:n2}){return{...e2!==void 0&&{mode:e2},...t2!==void 0&&{profile:t2},...n2!==void 0&&{surfaces:n2}}}function P(e2){
return{...n.pt(N(e2)),skipped:()=>{}}}function F(e2={}){return I("defaultScope",e2),n.pt(e2)}function I(e2,n2,r2=[]){let{judging:i2,plain:o2,snapshot:s2,outside:c2,
options:l2}=a,u2={...i2,options:o2,governed:s2,outside:c2};t.Hn(e2,n2,{kinds:u2,required:r2}),n2.options&&t.Hn(`${e2}: options`,n2.options,{kinds:l2})}const L=n.
pn.map(({id:e2,load:t2})=>({id:e2,load:async()=>z(await t2())})),R={base:_,head:_,pairings:O,settings:d,counts:d,touched:C,searching:d,judged:d,isOwn:d,spent:d,
pairsOnly:w,isAffectedUnasked:w,headJudged:w};function z(e2){let{name:n2,text:r2}=a,i2=e3=>`Format.${e3}`,o2=(e3,a2)=>{let o3={path:n2,text:r2};t.Hn(i2(e3),a2,{
kinds:o3,required:Object.keys(o3)})};return{id:e2.id,rules:e2.rules,identify(t2,n3){return o2("identify",{path:t2,text:n3}),e2.identify(t2,n3)},declares(t2,n3){
return o2("declares",{path:t2,text:n3}),e2.declares(t2,n3)},async compare(n3){t.Hn(i2("compare"),n3,{kinds:R,required:["base","head","pairings","settings","coun\
ts"],open:!0});for(let e3 of n3.pairings.map(t.Et))I(`${i2("compare")}: settings of ${JSON.stringify(e3)}`,n3.settings(e3),["profile"]);return e2.compare(n3)},async elements(t2){
return B(i2("elements"),t2),e2.elements(t2)},async replay(t2,n3,r3){return B(i2("replay: reader"),t2),B(i2("replay: writer"),n3),e2.replay(t2,n3,r3)}}}function B(e2,n2){
t.Un(e2,n2,M),I(`${e2}: settings`,n2.settings,["profile"])}exports.ConfigurationError=ConfigurationError,exports.NoSources=t.jn,exports.checkRepository=async function(e2){
let r2={base:s,head:s,governanceRef:s,config:s,zone:l};t.Hn("checkRepository",e2,{kinds:{...b,...r2,cwd:s,now:c},required:["cwd","now"]});let i2=N(e2),a2=await n.
o(await t.g({...e2,zone:e2.zone??"UTC",settings:i2}));if("faults"in a2)throw new ConfigurationError(a2.faults);return a2.report},exports.classOf=function(e2){let{
outcome:n2}=a,r2={backward:n2,forward:n2};return t.Hn("classOf",e2,{kinds:r2,required:Object.keys(r2),open:!0}),t.ut(e2)},exports.compareFolders=async function(e2,i2,a2={}){
return t.Hn("compareFolders",{base:e2,head:i2},{kinds:{base:s,head:s},required:["base","head"]}),t.Hn("compareFolders",a2,{kinds:b}),n.B(await r.k(e2,i2,{recognise:n.
fn,unpack:n.rn}),P(a2))},exports.compareSources=async function(e2,r2){let{revision:i2,snapshot:o2,list:s2,callback:c2}=a,l2={base:i2,head:i2,baseSide:o2,headSide:o2,
differing:s2};t.Hn("compareSources",e2,{kinds:l2,required:Object.keys(l2),open:!0});let u2={settings:c2,skipped:c2};return t.Hn("compareSources, scope",r2,{kinds:u2,
required:Object.keys(u2),open:!0}),n.B(e2,r2)},exports.compareTexts=async function(e2){t.Hn("compareTexts",e2,{kinds:{...b,path:s,base:o,head:o,references:u},required:[
"path","base","head"]});let{path:r2,base:a2,head:c2,references:l2={}}=e2,d2=n.fn({name:r2,text:a2},{name:r2,text:c2});if("fault"in d2)throw new t.jn({message:d2.
fault},2);let f2={oid:void 0,mode:"100644"},p2={base:{ref:"base",commit:null},head:{ref:"head",commit:null},baseSide:i.l("base",{...l2,[r2]:a2}),headSide:i.l("h\
ead",{...l2,[r2]:c2}),differing:[{path:r2,base:f2,head:f2}],format:d2.format};return n.B(p2,P(e2))},exports.defaultScope=F,exports.noPolicy=F,exports.directorySources=
async function(e2,n2,i2){let{name:o2,callback:s2}=a,c2="directorySources";return t.Hn(c2,{base:e2,head:n2},{kinds:{base:o2,head:o2},required:["base","head"]}),t.
Hn(c2,i2,{kinds:{recognise:s2,unpack:s2},required:["recognise","unpack"]}),r.k(e2,n2,i2)},exports.formats=L,exports.gitSources=async function(e2){let{name:n2}=a;
return t.Hn("gitSources",e2,{kinds:{cwd:n2,base:n2,head:n2},required:["cwd"]}),t.Lt(e2)},exports.memorySnapshot=function(e2,n2){let r2={side:t.Vn(["base","head"]),
texts:u};return t.Hn("memorySnapshot",{side:e2,texts:n2},{kinds:r2,required:["side","texts"]}),i.l(e2,n2)},exports.reportObject=function(e2,r2){let{revision:i2,
list:o2,name:s2}=a,c2={base:i2,head:i2,contracts:{expected:"a number",holds:Number.isSafeInteger},comparisons:o2,notes:o2};return t.Hn("reportObject",e2,{kinds:c2,
required:Object.keys(c2),open:!0}),t.Hn("reportObject",{version:r2},{kinds:{version:s2},required:["version"]}),n.a(e2,r2)},exports.rules=async function(...e2){let n2={
expected:"no argument",holds:e3=>e3===void 0};for(let r2 of e2)t.Un("rules",r2,n2);return r.D()},exports.version=t.P;
