const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./start.js"),
n=require("./gate.js");function r(e2){let t2=new Map,n2=(r2,i2)=>{for(let a2 of e2(r2)){if(i2.has(a2))continue;i2.add(a2);let e3=t2.get(a2);if(e3===void 0||n2(e3,
i2))return t2.set(a2,r2),!0}return!1};return{holders:t2,place:e3=>n2(e3,new Set)}}var i=e.t(((e2,t2)=>{t2.exports={$schema:"http://json-schema.org/draft-07/sche\
ma#",$id:"http://json-schema.org/draft-07/schema#",title:"Core schema meta-schema",definitions:{schemaArray:{type:"array",minItems:1,items:{$ref:"#"}},nonNegativeInteger:{
type:"integer",minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/nonNegativeInteger"},{default:0}]},simpleTypes:{enum:["array","boolean","integ\
er","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}},type:["object","boolean"],properties:{$id:{type:"\
string",format:"uri-reference"},$schema:{type:"string",format:"uri"},$ref:{type:"string",format:"uri-reference"},$comment:{type:"string"},title:{type:"string"},
description:{type:"string"},default:!0,readOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{
type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/definitions/nonNegativeInteger"},minLength:{
$ref:"#/definitions/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},additionalItems:{$ref:"#"},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions\
/schemaArray"}],default:!0},maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{$ref:"#/definitions/nonNegativeIntegerDefault0"},uniqueItems:{type:"boo\
lean",default:!1},contains:{$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteger"},minProperties:{$ref:"#/definitions/nonNegativeIntegerDefault0"},required:{
$ref:"#/definitions/stringArray"},additionalProperties:{$ref:"#"},definitions:{type:"object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"objec\
t",additionalProperties:{$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{$ref:"#"},propertyNames:{format:"regex"},default:{}},dependencies:{
type:"object",additionalProperties:{anyOf:[{$ref:"#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{$ref:"#"},const:!0,enum:{type:"array",items:!0,minItems:1,
uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{$ref:"#/definitions/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"\
string"},contentMediaType:{type:"string"},contentEncoding:{type:"string"},if:{$ref:"#"},then:{$ref:"#"},else:{$ref:"#"},allOf:{$ref:"#/definitions/schemaArray"},
anyOf:{$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}}));function a(e2){return{...s(e2),*judge(t2){for(let r2 of e2.
differences(t2)){let{base:i2,head:a2}=r2,s2={};for(let n2 of e2.surfaces)s2[n2]={backward:e2.reads(a2,i2,n2,t2),forward:e2.reads(i2,a2,n2,t2)};let c2=e2.advice?.(
{base:i2,head:a2});yield{...o(r2),...c2!==void 0&&{remedy:c2},rule:e2,edit:n.it({base:i2,head:a2}),message:e2.message({base:i2,head:a2}),verdicts:s2,shapes:{base:i2===
void 0?void 0:e2.shape(i2),head:a2===void 0?void 0:e2.shape(a2)},sides:{base:i2,head:a2}}}}}}function o({element:e2,was:t2,pointer:n2,location:r2,baseLocation:i2,
declaredIn:a2,references:o2,effect:s2}){return{element:e2,...t2&&{was:t2},...n2!==void 0&&{pointer:n2},...r2&&{location:r2},...i2&&{baseLocation:i2},...a2!==void 0&&
{declaredIn:a2},...o2&&{references:o2},...s2&&{effect:s2}}}function s({id:e2,title:t2,why:n2,remedy:r2,references:i2}){return{id:e2,title:t2,why:n2,remedy:r2,...i2&&
{references:i2}}}function c(){let e2=new Map;return{table(t2){let n2=e2.get(t2)??t2();return e2.set(t2,n2),n2}}}function l(e2,r2){let{rule:i2,element:a2,verdicts:o2}=e2,
{base:s2,head:c2}=e2.shapes,l2=Object.entries(o2).map(([e3,{backward:t2,forward:n2}])=>[e3,t2.outcome,n2.outcome]).sort(n.Cn(([e3=""])=>e3));return t.ot(JSON.stringify(
[i2.id,r2.known??t.Et(r2),a2,s2??null,c2??null,l2]))}async function u(e2,n2){let{pairing:r2,surfaces:i2,whole:a2,prover:o2}=n2,s2={};for(let[t2,n3]of Object.entries(
e2.verdicts))s2[t2]=await g(n3,e2,t2,o2);let c2=i2.filter(e3=>s2[e3]),u2=Object.keys(s2)[0],h2=c2[0]??u2;for(let e3 of c2)t.pt(p(s2,e3),p(s2,h2))&&(h2=e3);let _2=c2.
length>0,{[h2]:v2=t.lt,...y2}=s2,b2=d(v2,c2.map(e3=>p(s2,e3))),x2=t.dt.some(e3=>b2[e3]!==v2[e3]),{rule:S2}=e2;return{rule:S2.id,title:S2.title,element:e2.element,
...e2.was&&{was:e2.was},...e2.pointer!==void 0&&{pointer:e2.pointer},edit:e2.edit,message:e2.message,surface:h2,verdict:_2?b2:t.lt,..._2&&!x2?Object.keys(y2).length>
0&&{surfaces:y2}:{surfaces:s2},...f(b2,c2,s2),effect:e2.effect??(_2?m(b2,a2):"none"),references:[...S2.references??[],...e2.references??[]],...e2.location&&{location:e2.
location},...e2.baseLocation&&{baseLocation:e2.baseLocation},...e2.declaredIn!==void 0&&{declaredIn:e2.declaredIn},remedy:e2.remedy??S2.remedy,fingerprint:l(e2,
r2)}}function d(e2,n2){let r2=r3=>{let i2=t.bt([e2,...n2].map(e3=>e3[r3]));return i2.outcome===e2[r3].outcome?e2[r3]:i2};return{backward:r2("backward"),forward:r2(
"forward")}}function f(e2,n2,r2){let i2=[...n2.filter(e3=>e3!=="source"),...n2.filter(e3=>e3==="source")],a2=t.dt.flatMap(t2=>{if(e2[t2].outcome!=="rejects")return[];
let n3=i2.map(e3=>({surface:e3,outcome:p(r2,e3)[t2]})),a3=n3.find(({outcome:e3})=>e3.outcome==="misreads"&&e3.witness),o2=n3.find(({outcome:e3})=>e3.outcome==="\
rejects");return a3&&o2?[[t2,{...a3,refused:o2}]]:[]});return a2.length===0?{}:{silent:Object.fromEntries(a2)}}function p(e2,n2){return e2[n2]??t.lt}function m(e2,n2){
let r2=t.dt.filter(n3=>t.ft(e2[n3]));return r2.length>0&&r2.every(e3=>n2[e3].outcome==="reads")?"none":"alone"}const h={rejects:"the decoder refuses such data",
misreads:"the decoder takes such data, and reads something else"};async function g(e2,n2,r2,i2){let a2=async a3=>{let o2=e2[a3];if(!t.ft(o2)||o2.witness)return o2;
let s2=await i2({change:n2,surface:r2,direction:a3});if(!s2)return o2;if("unproven"in s2)return{...o2,because:`${o2.because} (no datum is shown: ${s2.unproven})`};
if(!("witness"in s2))return{...o2,witness:s2};let{outcome:c2,witness:l2}=s2;if(c2!=="misreads"&&c2!=="rejects")return o2;let u2=c2===o2.outcome?o2.because:`${o2.
because}; ${h[c2]}`;return{...o2,because:u2,outcome:c2,witness:l2}};return{backward:await a2("backward"),forward:await a2("forward")}}function _(e2,n2,r2){let i2=i3=>{
let a2=e2[i3];if(!t.ft(a2)||a2.witness)return a2;let o2=n2.flatMap(({verdict:e3,surfaces:t2})=>[e3,...r2.flatMap(e4=>t2?.[e4]??[])]).map(e3=>e3[i3]).filter(t.ft),
s2=o2.filter(({witness:e3})=>e3!==void 0),c2=s2.find(e3=>e3.outcome==="rejects")??s2[0];if(!c2?.witness)return a2;let{outcome:l2,witness:u2}=c2;return l2===a2.outcome||
l2==="misreads"&&s2.length<o2.length?{...a2,witness:u2}:{...a2,outcome:l2,witness:u2}};return{backward:i2("backward"),forward:i2("forward")}}function v(e2){return{
id:`${e2}/unexplained`,title:"The contract differs in a way that no rule explains",why:"The whole contract was judged and the verdict differs from what the sing\
le changes add up to, or its meaning changed without any listed change. The whole contract's verdict counts.",remedy:"Land the changes one by one: the one that \
is refused then is the one that matters, and its own rule says what to do."}}function y(e2,{base:n2,head:r2,whole:i2,changes:a2}){if(t.dt.some(e3=>i2[e3].outcome!==
"reads"&&!a2.some(t2=>t2.verdict[e3].outcome!=="reads")))return"whole";if(a2.length===0&&e2.canonical(n2)!==e2.canonical(r2))return"silent"}function b(e2,n2){if(n2===
"whole")return e2;let r2=t.yt("the contract's meaning changed, and none of its elements shows what that does to data");return{backward:r2,forward:r2}}function x(e2,n2,r2){
let i2=v(e2),a2=r2.changes.find(e3=>e3.location)?.location;return{rule:i2.id,title:i2.title,element:C(r2.changes),edit:"changed",message:w(r2.changes),surface:r2.
surface,verdict:n2,effect:"joint",references:[],...a2&&{location:a2},remedy:r2.gap==="whole"&&S(n2)?"Mend what the reason names; then the contract can be judged\
.":i2.remedy,fingerprint:t.ot(JSON.stringify([i2.id,r2.pairing.known??t.Et(r2.pairing),r2.digests.base??null,r2.digests.head??null]))}}function S(e2){let n2=t.dt.
map(t2=>e2[t2].outcome);return n2.includes("undecided")&&n2.every(e3=>e3==="undecided"||e3==="reads")}function C(e2){let[t2,...n2]=e2.map(({element:e3})=>e3),r2=t2?.
findIndex((e3,t3)=>n2.some(n3=>n3[t3]!==e3))??0;return r2<0?t2??[]:t2?.slice(0,r2)??[]}function w(e2){if(e2.length===0)return"the contract as a whole differs in\
 a way that no single change explains";let t2=[...new Set(e2.map(T))],n2=t2.length-3,r2=n2>0?` and ${String(n2)} more`:"";return`the changes of ${t2.slice(0,3).
join(", ")}${r2} do together what none of them does alone`}function T({element:e2,location:t2}){let r2=e2.length===0?"the root":n.at(e2);return t2?`${r2} (line ${String(
t2.line)} of ${t2.side})`:r2}async function E(e2,n2,r2,i2){let{headPath:a2}=r2,{base:o2,head:s2,baseFaults:c2,headFaults:l2,lasting:u2,repaired:d2}=D(e2,n2,r2),
f2={...o2!==void 0&&{base:t.ot(e2.canonical(o2))},...s2!==void 0&&{head:t.ot(e2.canonical(s2))}},p2=s2??o2,{ownFaults:m2,lastingFaults:h2}=te(l2,c2),g2={pairing:r2,
format:e2.id,id:(p2===void 0?void 0:e2.contractId(p2))??t.Et(r2),digests:f2,faults:m2,...c2.length>0&&{baseFaults:c2},...d2.length>0&&{repaired:d2},...h2.length>
0&&{lastingFaults:h2},notes:[...h2.map(e3=>`it does not parse, and did not at base: nothing was judged: ${t.Nn(e3)}`),...n2.headJudged?[]:ee(u2),...a2===void 0?
[]:e2.notes(n2.head,a2)]};if(m2.length>0){let e3=t.yt("the proposed contract does not parse");return{...g2,verdict:{backward:e3,forward:e3},changes:[]}}if(h2.length>
0){let e3=t.yt("it does not parse, and did not at base");return{...g2,verdict:{backward:e3,forward:e3},changes:[]}}if(a2===void 0){let a3=t._t("the contract was\
 removed: readers and writers have no schema left"),s3=o2&&e2.removedProfile?.(i2.profile,{base:o2,head:n2.head,settings:i2}),c3=o2&&!s3?e2.remains?.(o2,n2.head):
void 0;if(o2!==void 0&&c3!==void 0){let{remarks:a4,...s4}=await A(e2,{base:o2,head:c3.contract,settings:i2,run:n2.run},{pairing:r2,digests:f2}),l3=`the file is \
gone, and what it declared stands in ${t.Wn(c3.files)} now: it is compared with that`;return{...g2,...s4,notes:[l3,...g2.notes,...a4]}}return{...g2,verdict:s3?.
verdict??{backward:a3,forward:a3},changes:[],...s3&&{profile:s3.result,notes:[...g2.notes,...s3.notes]}}}if(o2===void 0||s2===void 0)return{...g2,verdict:t.lt,changes:[]};
let _2={base:o2,head:s2,settings:i2,run:n2.run},{remarks:v2,...y2}=await A(e2,r2.names?e2.part?.(_2,new Set(r2.names))??_2:_2,{pairing:r2,digests:f2});return{...g2,
...y2,notes:[...g2.notes,...v2]}}function D(e2,t2,{basePath:n2,headPath:r2}){let{shared:i2=[],repaired:a2=[]}=n2===void 0||r2===void 0?{}:e2.settle?.(t2.base,t2.
head,{basePath:n2,headPath:r2,headJudged:t2.headJudged})??{},o2=n2===void 0?[]:e2.faults(t2.base,n2),s2=r2===void 0?[]:e2.faults(t2.head,r2),c2=(t3,n3,r3)=>n3===
void 0||r3.length>0?void 0:e2.contract(t3,n3);return{base:c2(t2.base,n2,o2),head:c2(t2.head,r2,s2),baseFaults:o2,headFaults:s2,lasting:i2,repaired:a2}}function ee(e2){
let t2=e2.length-20,n2=t2>0?[`${String(t2)} more flaws stood at base, and the rest is judged`]:[];return[...e2.slice(0,20).map(O),...n2]}function O({before:e2,after:n2}){
return`${t.In(e2,n2)?"it was already so":"the same kind of flaw stood"} at base, and the rest is judged: ${t.Nn(n2)}`}function te(e2,t2){let n2=t2.map(k),r2=[],
i2=[];for(let t3 of e2){let e3=n2.indexOf(k(t3));e3<0?r2.push(t3):(n2.splice(e3,1),i2.push(t3))}return{ownFaults:r2,lastingFaults:i2}}function k({message:e2,location:t2}){
return`${t2?.file??""}
${e2}`}async function A(e2,t2,{pairing:r2,digests:i2}){let{settings:a2}=t2,o2=e2.surfaces(a2),s2=await e2.match(t2),c2=e2.rules.flatMap(e3=>[...e3.judge(s2)]),l2=await e2.
judge({...t2,matched:s2,judged:c2}),d2=n2=>e2.prove({...t2,matched:s2,...n2}),f2=[];for(let e3 of c2)f2.push(await u(e3,{pairing:r2,surfaces:o2,whole:l2,prover:d2}));
let[p2="wire"]=o2,m2=y(e2,{...t2,whole:l2,changes:f2});m2?(l2=b(await g(l2,void 0,p2,d2),m2),f2.push(x(e2.id,l2,{gap:m2,pairing:r2,digests:i2,surface:p2,changes:[
...f2]}))):l2=_(l2,f2,o2);let h2=n.nt(f2),v2=await ne(e2,t2,s2,l2),S2=e2.profile?.(a2.profile,{...t2,changes:h2,verdict:l2}),C2=[...e2.remarks?.(s2)??[],...S2?.
notes??[]],w2=f2.length>0?e2.uses(t2,s2):[],T2={changes:h2,...w2.length>0&&{uses:w2},remarks:C2};return S2?{...T2,verdict:S2.verdict,profile:S2.result}:v2?{...T2,
verdict:l2,expected:v2,remarks:[...C2,e2.tolerant?.note??""]}:{...T2,verdict:l2}}async function ne(e2,n2,r2,i2){if(!e2.tolerant||n2.settings.mode!==void 0||!t.ft(
i2.forward))return;let a2=e2.tolerant.matched(r2),o2=e2.rules.flatMap(e3=>[...e3.judge(a2)]),{forward:s2}=await e2.judge({...n2,matched:a2,judged:o2});return s2.
outcome==="reads"?{backward:i2.backward,forward:s2}:void 0}function re(e2,t2){if(t2.pairsOnly||t2.isAffectedUnasked)return()=>Promise.resolve([]);let n2=e2.changed.
length===0?Promise.resolve([]):e2.mentioning(e2.changed);return n2.catch(()=>{}),()=>ie(e2,t2,n2)}async function ie(e2,{base:t2,head:r2,pairings:i2,counts:a2},o2){
let s2=new Set(i2.flatMap(({basePath:e3,headPath:t3})=>[e3??[],t3??[]].flat())),c2=new Set(e2.changed),l2=new Set,u2=new Map,d2=[],f2=await o2,p2=new Map(e2.changed.
map(e3=>[e3,e3]));for(;p2.size>0;){for(let[t3,n3]of p2)for(let r3 of e2.names(t3))u2.has(r3)||u2.set(r3,n3);let n2=f2.filter(e3=>!c2.has(e3)&&!l2.has(e3)&&t2.entries.
has(e3)&&r2.entries.has(e3));await e2.open(n2);let i3=new Map;for(let t3 of n2){let n3=e2.causeOf(t3,u2);n3!==void 0&&i3.set(t3,n3)}await e2.openDependents([...i3.
keys()]),p2=new Map;for(let[t3,n3]of i3){let r3=e2.differs(t3);(r3||e2.handsOnUnchanged(t3))&&(l2.add(t3),p2.set(t3,n3),r3&&!s2.has(t3)&&a2(t3)&&d2.push({pairing:{
status:"affected",basePath:t3,headPath:t3},cause:n3}))}p2.size>0&&(f2=await e2.mentioning([...p2.keys()]))}return d2.sort(n.Cn(({pairing:e3})=>e3.headPath??""))}
function j(e2){return{id:e2.id,rules:[...e2.rules.map(s),v(e2.id)],identify:e2.identify.bind(e2),declares:e2.declares.bind(e2),compare:t2=>ae(e2,t2),async elements(t2){
let n2=await M(e2,t2,c());return"fault"in n2?void 0:e2.elements(n2.contract)},async replay(t2,n2,r2){let i2=c(),[a2,o2]=[N(await M(e2,t2,i2)),N(await M(e2,n2,i2))];
return e2.replay(a2,o2,r2,t2.settings)}}}async function ae(e2,n2){let r2=c(),i2=(t2,i3)=>{let a3=n2.pairings.flatMap(e3=>e3[i3]??[]);return e2.open(t2,a3,n2.settings,
r2)},[a2,o2]=await Promise.all([i2(n2.base,"basePath"),i2(n2.head,"headPath")]);await e2.prepare?.(a2,o2,n2);let s2=re(await e2.references(a2,o2,n2),n2);await n2.
searching?.();let l2={base:a2,head:o2,run:r2,headJudged:n2.headJudged===!0},u2=r3=>E(e2,l2,r3,n2.settings(t.Et(r3))).catch(t2=>se(e2.id,r3,t2)),d2=[],f2=async(r3,i3)=>{
n2.isOwn?.(r3,i3)===!1?oe(e2,l2,r3):(d2.push({...await u2(r3),...i3!==void 0&&{cause:i3}}),n2.judged?.(t.Et(r3)))};for(let e3 of n2.pairings)await f2(e3);for(let{
pairing:e3,cause:t2}of await s2())await f2(e3,t2);return n2.spent?.(e2.spent?.(r2)??0),d2}function oe(e2,t2,n2){try{D(e2,t2,n2)}catch{}}async function M(e2,{snapshot:t2,
path:n2,settings:r2},i2){let a2=await e2.open(t2,[n2],()=>r2,i2),[o2]=e2.faults(a2,n2);return o2?{fault:o2}:{contract:e2.contract(a2,n2)}}function N(e2){if("fau\
lt"in e2)throw Error(e2.fault.message);return e2.contract}function se(e2,n2,r2){let i2=r2 instanceof Error?`${r2.name}: ${r2.message}`:String(r2),a2=t.yt(`contr\
act-check failed on this contract (${i2})`),o2=`contract-check itself failed on this contract (${i2}): please report it with both versions of the file`;return{pairing:n2,
format:e2,id:t.Et(n2),verdict:{backward:a2,forward:a2},changes:[],faults:[{message:o2,location:{file:t.Et(n2)}}],notes:[],digests:{}}}function P(e2){let t2=new WeakMap,
n2=(n3,r3)=>{let i2=new Set,a2=new Set(n3);for(let e3 of n3)for(let n4 of r3.get(e3)?.references??[]){let e4=a2.has(n4)?void 0:t2.get(n4);e4&&i2.add(e4.value)}let o2=e2.
close(n3,[...i2]);for(let e3 of n3)t2.set(e3,{value:o2(e3)})},r2=r3=>{let i2=new Map,a2=[],o2=t3=>{let n3={node:t3,references:[...new Set(e2.references(t3))],index:i2.
size,lowest:i2.size,next:0};return i2.set(t3,n3),a2.push(t3),n3},s2=[o2(r3)];for(let e3=s2.at(-1);e3;e3=s2.at(-1)){let r4=e3.references[e3.next];if(e3.next+=1,r4){
let n3=i2.get(r4);if(t2.has(r4))continue;n3?e3.lowest=Math.min(e3.lowest,n3.index):s2.push(o2(r4));continue}s2.pop();let c3=s2.at(-1);c3&&(c3.lowest=Math.min(c3.
lowest,e3.lowest)),e3.lowest===e3.index&&n2(a2.splice(a2.lastIndexOf(e3.node)),i2)}let c2=t2.get(r3);if(!c2)throw Error("a search ends when its root is settled");
return c2.value};return e3=>t2.get(e3)?.value??r2(e3)}function F(e2){return typeof e2=="object"&&e2&&!Array.isArray(e2)?e2:{}}function I(e2){return Array.isArray(
e2)?e2.map(F):[]}function L(e2){return Array.isArray(e2)?e2.filter(e3=>typeof e3=="string"):[]}var R=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org\
/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/schema",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/core":!0,"https://json-schem\
a.org/draft/2019-09/vocab/applicator":!0,"https://json-schema.org/draft/2019-09/vocab/validation":!0,"https://json-schema.org/draft/2019-09/vocab/meta-data":!0,
"https://json-schema.org/draft/2019-09/vocab/format":!1,"https://json-schema.org/draft/2019-09/vocab/content":!0},$recursiveAnchor:!0,title:"Core and Validation\
 specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"meta/applicator"},{$ref:"meta/validation"},{$ref:"meta/meta-data"},{$ref:"meta/format"},{$ref:"met\
a/content"}],type:["object","boolean"],properties:{definitions:{$comment:"While no longer an official keyword as it is replaced by $defs, this keyword is retain\
ed in the meta-schema to prevent incompatible extensions as it remains in common use.",type:"object",additionalProperties:{$recursiveRef:"#"},default:{}},dependencies:{
$comment:'"dependencies" is no longer a keyword, but schema authors should avoid redefining it to facilitate a smooth transition to "dependentSchemas" and "depe\
ndentRequired"',type:"object",additionalProperties:{anyOf:[{$recursiveRef:"#"},{$ref:"meta/validation#/$defs/stringArray"}]}}}}})),z=e.t(((e2,t2)=>{t2.exports={
$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2\
019-09/vocab/applicator":!0},$recursiveAnchor:!0,title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{additionalItems:{$recursiveRef:"\
#"},unevaluatedItems:{$recursiveRef:"#"},items:{anyOf:[{$recursiveRef:"#"},{$ref:"#/$defs/schemaArray"}]},contains:{$recursiveRef:"#"},additionalProperties:{$recursiveRef:"\
#"},unevaluatedProperties:{$recursiveRef:"#"},properties:{type:"object",additionalProperties:{$recursiveRef:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{
$recursiveRef:"#"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{$recursiveRef:"#"}},propertyNames:{$recursiveRef:"\
#"},if:{$recursiveRef:"#"},then:{$recursiveRef:"#"},else:{$recursiveRef:"#"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"\
#/$defs/schemaArray"},not:{$recursiveRef:"#"}},$defs:{schemaArray:{type:"array",minItems:1,items:{$recursiveRef:"#"}}}}})),B=e.t(((e2,t2)=>{t2.exports={$schema:"\
https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/content",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab\
/content":!0},$recursiveAnchor:!0,title:"Content vocabulary meta-schema",type:["object","boolean"],properties:{contentMediaType:{type:"string"},contentEncoding:{
type:"string"},contentSchema:{$recursiveRef:"#"}}}})),V=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-sche\
ma.org/draft/2019-09/meta/core",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/core":!0},$recursiveAnchor:!0,title:"Core vocabulary meta-schema",type:[
"object","boolean"],properties:{$id:{type:"string",format:"uri-reference",$comment:"Non-empty fragments not allowed.",pattern:"^[^#]*#?$"},$schema:{type:"string",
format:"uri"},$anchor:{type:"string",pattern:"^[A-Za-z][-A-Za-z0-9.:_]*$"},$ref:{type:"string",format:"uri-reference"},$recursiveRef:{type:"string",format:"uri-\
reference"},$recursiveAnchor:{type:"boolean",default:!1},$vocabulary:{type:"object",propertyNames:{type:"string",format:"uri"},additionalProperties:{type:"boole\
an"}},$comment:{type:"string"},$defs:{type:"object",additionalProperties:{$recursiveRef:"#"},default:{}}}}})),H=e.t(((e2,t2)=>{t2.exports={$schema:"https://json\
-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/format",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/format":!0},
$recursiveAnchor:!0,title:"Format vocabulary meta-schema",type:["object","boolean"],properties:{format:{type:"string"}}}})),U=e.t(((e2,t2)=>{t2.exports={$schema:"\
https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2019-09/voc\
ab/meta-data":!0},$recursiveAnchor:!0,title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{type:"st\
ring"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}}})),
W=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/validation",$vocabulary:{"ht\
tps://json-schema.org/draft/2019-09/vocab/validation":!0},$recursiveAnchor:!0,title:"Validation vocabulary meta-schema",type:["object","boolean"],properties:{multipleOf:{
type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"\
#/$defs/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},maxItems:{$ref:"#/$defs/nonNegativeInt\
eger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNegativeInteger"},minContains:{
$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNegativeIntegerDefault0"},required:{
$ref:"#/$defs/stringArray"},dependentRequired:{type:"object",additionalProperties:{$ref:"#/$defs/stringArray"}},const:!0,enum:{type:"array",items:!0},type:{anyOf:[
{$ref:"#/$defs/simpleTypes"},{type:"array",items:{$ref:"#/$defs/simpleTypes"},minItems:1,uniqueItems:!0}]}},$defs:{nonNegativeInteger:{type:"integer",minimum:0},
nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{
type:"array",items:{type:"string"},uniqueItems:!0,default:[]}}}})),G=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"http\
s://json-schema.org/draft/2020-12/schema",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0,"https://json-schema.org/draft/2020-12/vocab/applic\
ator":!0,"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0,"https://json-schema.org/draft/2020-12/vocab/validation":!0,"https://json-schema.org/draft\
/2020-12/vocab/meta-data":!0,"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0,"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"\
meta",title:"Core and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"meta/applicator"},{$ref:"meta/unevaluated"},{$ref:"meta/validation"},
{$ref:"meta/meta-data"},{$ref:"meta/format-annotation"},{$ref:"meta/content"}],type:["object","boolean"],$comment:"This meta-schema also defines keywords that h\
ave appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",properties:{definitions:{$comment:'"definitions" has \
been replaced by "$defs".',type:"object",additionalProperties:{$dynamicRef:"#meta"},deprecated:!0,default:{}},dependencies:{$comment:'"dependencies" has been sp\
lit and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differing semantics.',type:"object",additionalProperties:{anyOf:[{$dynamicRef:"\
#meta"},{$ref:"meta/validation#/$defs/stringArray"}]},deprecated:!0,default:{}},$recursiveAnchor:{$comment:'"$recursiveAnchor" has been replaced by "$dynamicAnc\
hor".',$ref:"meta/core#/$defs/anchorString",deprecated:!0},$recursiveRef:{$comment:'"$recursiveRef" has been replaced by "$dynamicRef".',$ref:"meta/core#/$defs/\
uriReferenceString",deprecated:!0}}}})),K=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2\
020-12/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/applicator":!0},$dynamicAnchor:"meta",title:"Applicator vocabulary meta-schema",
type:["object","boolean"],properties:{prefixItems:{$ref:"#/$defs/schemaArray"},items:{$dynamicRef:"#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{
$dynamicRef:"#meta"},properties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},patternProperties:{type:"object",additionalProperties:{$dynamicRef:"\
#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},propertyNames:{$dynamicRef:"\
#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"#meta"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{
$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"#meta"}},$defs:{schemaArray:{type:"array",minItems:1,items:{$dynamicRef:"#meta"}}}}})),ce=e.t(((e2,t2)=>{t2.exports=
{$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft\
/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"meta",title:"Unevaluated applicator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{
$dynamicRef:"#meta"},unevaluatedProperties:{$dynamicRef:"#meta"}}}})),le=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://json-schema.org/draft/2020-12/meta/content",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Content \
vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},contentMediaType:{type:"string"},contentSchema:{$dynamicRef:"#meta"}}}})),
ue=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/core",$vocabulary:{"https:/\
/json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"Core vocabulary meta-schema",type:["object","boolean"],properties:{$id:{$ref:"#/$def\
s/uriReferenceString",$comment:"Non-empty fragments not allowed.",pattern:"^[^#]*#?$"},$schema:{$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/uriReferenceString"},
$anchor:{$ref:"#/$defs/anchorString"},$dynamicRef:{$ref:"#/$defs/uriReferenceString"},$dynamicAnchor:{$ref:"#/$defs/anchorString"},$vocabulary:{type:"object",propertyNames:{
$ref:"#/$defs/uriString"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},$defs:{type:"object",additionalProperties:{$dynamicRef:"#meta"}}},$defs:{
anchorString:{type:"string",pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},uriString:{type:"string",format:"uri"},uriReferenceString:{type:"string",format:"uri-reference"}}}})),
de=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/format-annotation",$vocabulary:{
"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0},$dynamicAnchor:"meta",title:"Format vocabulary meta-schema for annotation results",type:["ob\
ject","boolean"],properties:{format:{type:"string"}}}})),fe=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-\
schema.org/draft/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/meta-data":!0},$dynamicAnchor:"meta",title:"Meta-data vocabul\
ary meta-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{type:"string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{
type:"boolean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}}})),pe=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schem\
a.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/validation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/validation":!0},
$dynamicAnchor:"meta",title:"Validation vocabulary meta-schema",type:["object","boolean"],properties:{type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"array",items:{
$ref:"#/$defs/simpleTypes"},minItems:1,uniqueItems:!0}]},const:!0,enum:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"numb\
er"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/\
$defs/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},maxItems:{$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntege\
rDefault0"},uniqueItems:{type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNegativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{
$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNegativeIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"obje\
ct",additionalProperties:{$ref:"#/$defs/stringArray"}}},$defs:{nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegati\
veInteger",default:0},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,
default:[]}}}})),me=e.t((e2=>{Object.defineProperty(e2,"__esModule",{value:!0}),e2.formatNames=e2.fastFormats=e2.fullFormats=void 0;function t2(e3,t3){return{validate:e3,
compare:t3}}e2.fullFormats={date:t2(a2,o2),time:t2(c2(!0),l2),"date-time":t2(f2(!0),p2),"iso-time":t2(c2(),u2),"iso-date-time":t2(f2(),m2),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:_2,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:E2,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:y2,int32:{type:"number",validate:S2},int64:{type:"number",validate:C2},float:{type:"\
number",validate:w2},double:{type:"number",validate:w2},password:!0,binary:!0},e2.fastFormats={...e2.fullFormats,date:t2(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,o2),time:t2(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,l2),"date-time":t2(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
p2),"iso-time":t2(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,u2),"iso-date-time":t2(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
m2),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
e2.formatNames=Object.keys(e2.fullFormats);function n2(e3){return e3%4==0&&(e3%100!=0||e3%400==0)}let r2=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,i2=[0,31,28,31,30,31,30,31,
31,30,31,30,31];function a2(e3){let t3=r2.exec(e3);if(!t3)return!1;let a3=+t3[1],o3=+t3[2],s3=+t3[3];return o3>=1&&o3<=12&&s3>=1&&s3<=(o3===2&&n2(a3)?29:i2[o3])}
function o2(e3,t3){if(e3&&t3)return e3>t3?1:e3<t3?-1:0}let s2=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function c2(e3){return function(t3){
let n3=s2.exec(t3);if(!n3)return!1;let r3=+n3[1],i3=+n3[2],a3=+n3[3],o3=n3[4],c3=n3[5]==="-"?-1:1,l3=+(n3[6]||0),u3=+(n3[7]||0);if(l3>23||u3>59||e3&&!o3)return!1;
if(r3<=23&&i3<=59&&a3<60)return!0;let d3=i3-u3*c3,f3=r3-l3*c3-+(d3<0);return(f3===23||f3===-1)&&(d3===59||d3===-1)&&a3<61}}function l2(e3,t3){if(!(e3&&t3))return;
let n3=new Date("2020-01-01T"+e3).valueOf(),r3=new Date("2020-01-01T"+t3).valueOf();if(n3&&r3)return n3-r3}function u2(e3,t3){if(!(e3&&t3))return;let n3=s2.exec(
e3),r3=s2.exec(t3);if(n3&&r3)return e3=n3[1]+n3[2]+n3[3],t3=r3[1]+r3[2]+r3[3],e3>t3?1:e3<t3?-1:0}let d2=/t|\s/i;function f2(e3){let t3=c2(e3);return function(e4){
let n3=e4.split(d2);return n3.length===2&&a2(n3[0])&&t3(n3[1])}}function p2(e3,t3){if(!(e3&&t3))return;let n3=new Date(e3).valueOf(),r3=new Date(t3).valueOf();if(n3&&
r3)return n3-r3}function m2(e3,t3){if(!(e3&&t3))return;let[n3,r3]=e3.split(d2),[i3,a3]=t3.split(d2),s3=o2(n3,i3);if(s3!==void 0)return s3||l2(r3,a3)}let h2=/\/|:/,
g2=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function _2(e3){return h2.test(e3)&&g2.test(e3)}let v2=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function y2(e3){return v2.lastIndex=
0,v2.test(e3)}let b2=-(2**31),x2=2**31-1;function S2(e3){return Number.isInteger(e3)&&e3<=x2&&e3>=b2}function C2(e3){return Number.isInteger(e3)}function w2(){return!0}
let T2=/[^\\]\\Z/;function E2(e3){if(T2.test(e3))return!1;try{return new RegExp(e3),!0}catch{return!1}}}));function q(e2){return e2.members.filter(t2=>e2.member(
t2.key)===t2)}const J=["draft-04","draft-06","draft-07","2019-09","2020-12"],Y={"json-schema.org/draft-04/schema":"draft-04","json-schema.org/draft-06/schema":"\
draft-06","json-schema.org/draft-07/schema":"draft-07","json-schema.org/draft/2019-09/schema":"2019-09","json-schema.org/draft/2020-12/schema":"2020-12"};function he(e2){
let{dialects:t2,defaultDialect:n2,map:r2,formats:i2,crossCheck:a2}=X(e2),o2=Object.entries(typeof t2=="object"&&t2?t2:{}).flatMap(([e3,t3])=>Z(t3)?[[Q(e3),t3]]:
[]);return{dialects:Object.fromEntries(o2),defaultDialect:Z(n2)?n2:"draft-07",map:ge(r2),formats:i2==="annotate"||i2==="dialect"?i2:"assert",crossCheck:a2===!0}}
function ge(e2){return Object.entries(typeof e2=="object"&&e2?e2:{}).flatMap(([e3,t2])=>typeof t2=="string"?[[e3.replace(/([^/])$/,"$1/"),t2.replace(/^(?:\.?\/)+/,
"").replace(/([^/])$/,"$1/")]]:[]).sort(([e3],[t2])=>t2.length-e3.length)}function X(e2){let t2=e2?.jsonSchema;return typeof t2=="object"&&t2?{...e2,...t2}:e2??
{}}function Z(e2){return J.some(t2=>t2===e2)}function Q(e2){return e2.replace(/^https?:\/\//,"").replace(/#$/,"")}function _e(e2,t2){let n2=e2.kind==="object"?e2.
get("$schema"):void 0;if(n2?.kind!=="string")return{dialect:xe(e2,t2.defaultDialect),declared:!1};let r2=Q(n2.value),i2=Object.hasOwn(t2.dialects,r2)?t2.dialects[r2]:
void 0,a2=Object.hasOwn(Y,r2)?Y[r2]:void 0,o2=i2??a2;return!o2&&r2==="json-schema.org/draft-03/schema"?{dialect:"draft-04",declared:!0,unread:!0}:o2?{dialect:o2,
declared:a2!==void 0}:{dialect:t2.defaultDialect,declared:!1,unknown:n2.value}}const ve=new Set(["$defs","prefixItems","dependentRequired","dependentSchemas","u\
nevaluatedItems","unevaluatedProperties","minContains","maxContains","$dynamicRef","$anchor"]),ye=new Set(["additionalItems","dependencies"]),be=new Set(["$ref",
"title","description","$comment","default","examples","definitions","$defs","$id","$schema"]);function xe(e2,t2){if($(t2,"2019-09"))return t2;let n2={newer:!1,older:!1},
r2=[e2];for(let e3=r2.pop();e3;e3=r2.pop()){if(e3.kind==="array"&&r2.push(...e3.items),e3.kind!=="object")continue;let t3=e3.get("$ref")?.kind==="string"&&e3.members.
some(({key:e4})=>!be.has(e4));for(let{key:t4,value:i2}of q(e3))ve.has(t4)&&(n2.newer=!0),(ye.has(t4)||t4==="items"&&i2.kind==="array")&&(n2.older=!0),r2.push(i2);
t3&&(n2.newer=!0)}return n2.newer&&!n2.older?"2020-12":t2}function $(e2,t2){return J.indexOf(e2)>=J.indexOf(t2)}function Se(e2){let t2=Q(e2);return Object.hasOwn(
Y,t2)||/^json-schema\.org\/draft\/20(19-09|20-12)\/meta\//.test(t2)}function Ce({formats:e2},t2){return e2==="assert"||e2==="dialect"&&!$(t2,"2019-09")}Object.defineProperty(
exports,"A",{enumerable:!0,get:function(){return j}}),Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return B}}),Object.defineProperty(exports,
"D",{enumerable:!0,get:function(){return I}}),Object.defineProperty(exports,"E",{enumerable:!0,get:function(){return F}}),Object.defineProperty(exports,"M",{enumerable:!0,
get:function(){return i}}),Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return r}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){
return L}}),Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return V}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return R}}),
Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return K}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return Se}}),Object.
defineProperty(exports,"b",{enumerable:!0,get:function(){return U}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return he}}),Object.defineProperty(
exports,"d",{enumerable:!0,get:function(){return pe}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return fe}}),Object.defineProperty(exports,
"g",{enumerable:!0,get:function(){return ce}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return le}}),Object.defineProperty(exports,"i",{enumerable:!0,
get:function(){return $}}),Object.defineProperty(exports,"j",{enumerable:!0,get:function(){return a}}),Object.defineProperty(exports,"k",{enumerable:!0,get:function(){
return P}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return q}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return ue}}),
Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return _e}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return Q}}),Object.
defineProperty(exports,"p",{enumerable:!0,get:function(){return de}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return J}}),Object.defineProperty(
exports,"s",{enumerable:!0,get:function(){return X}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Ce}}),Object.defineProperty(exports,
"u",{enumerable:!0,get:function(){return me}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return G}}),Object.defineProperty(exports,"w",{enumerable:!0,
get:function(){return z}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return H}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){
return W}});
