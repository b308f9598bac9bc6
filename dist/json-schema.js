const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./git.js"),
n=require("./start.js"),r=require("./gate.js");var i=e.n({rulesOfDifference:()=>s});const a={ADDITIONAL_ITEMS:["additional-items"],ADDITIONAL_PROPERTIES:["addit\
ional-properties"],COMBINED_TYPE:["any-of","one-of","all-of"],DEFAULT:["default"],DEPENDENCY_ARRAY:["dependent-required"],DEPENDENCY_SCHEMA:["dependent-schemas"],
DESCRIPTION:["description"],ENUM_ARRAY:["enum"],EXCLUSIVE_MAXIMUM:["exclusive-maximum"],EXCLUSIVE_MINIMUM:["exclusive-minimum"],ID:["id"],ITEM:["prefix-items","\
items"],MAXIMUM:["maximum"],MAX_CONTAINS:["max-contains"],MAX_ITEMS:["max-items"],MAX_LENGTH:["max-length"],MAX_PROPERTIES:["max-properties"],MINIMUM:["minimum"],
MIN_CONTAINS:["min-contains"],MIN_ITEMS:["min-items"],MIN_LENGTH:["min-length"],MIN_PROPERTIES:["min-properties"],MULTIPLE_OF:["multiple-of"],NOT_TYPE:["not"],OPTIONAL_PROPERTY:[
"property"],PATTERN:["pattern"],PRODUCT_TYPE:["all-of"],PROPERTY:["property","additional-properties"],REQUIRED_ATTRIBUTE:["required"],REQUIRED_PROPERTY:["proper\
ty","required"],SCHEMA:["boolean-schema"],SUM_TYPE:["any-of","one-of"],TITLE:["title"],TYPE:["type"],UNEVALUATED_ITEMS:["unevaluated-items"],UNEVALUATED_PROPERTIES:[
"unevaluated-properties"],UNIQUE_ITEMS:["unique-items"]},o=/_(?:ADDED|REMOVED|CHANGED|EXTENDED|NARROWED|INCREASED|DECREASED|REDUCED|EXPANDED|WITH_(?:DEFAULT|EMPTY_SCHEMA|FALSE)_\w+)(?:_\w+)?$/;
function s(e2){let t2=e2.replace(/^confluent:/,""),n2=o.test(t2)?t2.replace(o,""):"";return(Object.hasOwn(a,n2)?a[n2]??[]:[]).map(e3=>`json-schema/${e3}`)}var c={
$schema:"http://json-schema.org/draft-06/schema#",$id:"http://json-schema.org/draft-06/schema#",title:"Core schema meta-schema",definitions:{schemaArray:{type:"\
array",minItems:1,items:{$ref:"#"}},nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/nonNegativeInteger"},{
default:0}]},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}},
type:["object","boolean"],properties:{$id:{type:"string",format:"uri-reference"},$schema:{type:"string",format:"uri"},$ref:{type:"string",format:"uri-reference"},
title:{type:"string"},description:{type:"string"},default:{},examples:{type:"array",items:{}},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"numbe\
r"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/definitions/nonNegativeInteger"},minLength:{$ref:"\
#/definitions/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},additionalItems:{$ref:"#"},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions/schem\
aArray"}],default:{}},maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{$ref:"#/definitions/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",
default:!1},contains:{$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteger"},minProperties:{$ref:"#/definitions/nonNegativeIntegerDefault0"},required:{
$ref:"#/definitions/stringArray"},additionalProperties:{$ref:"#"},definitions:{type:"object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"objec\
t",additionalProperties:{$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{$ref:"#"},default:{}},dependencies:{type:"object",additionalProperties:{
anyOf:[{$ref:"#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{$ref:"#"},const:{},enum:{type:"array",minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/de\
finitions/simpleTypes"},{type:"array",items:{$ref:"#/definitions/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"string"},allOf:{$ref:"#/definitions/sc\
hemaArray"},anyOf:{$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:{}},l=e.r(r.N(),1),u=e.r(r.E(),1),d=e.r(r.
T(),1),f=e.r(r.w(),1),ee=e.r(r.C(),1),te=e.r(r.S(),1),ne=e.r(r.x(),1),re=e.r(r.b(),1),ie=e.r(r.y(),1),ae=e.r(r.v(),1),oe=e.r(r._(),1),se=e.r(r.g(),1),ce=e.r(r.h(),
1),le=e.r(r.m(),1),ue=e.r(r.p(),1),de=e.r(r.f(),1);const fe={id:"http://json-schema.org/draft-04/schema#",$schema:"http://json-schema.org/draft-04/schema#",description:"\
Core schema meta-schema",definitions:{schemaArray:{type:"array",minItems:1,items:{$ref:"#"}},positiveInteger:{type:"integer",minimum:0},positiveIntegerDefault0:{
allOf:[{$ref:"#/definitions/positiveInteger"},{default:0}]},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"\
array",items:{type:"string"},minItems:1,uniqueItems:!0}},type:"object",properties:{id:{type:"string"},$schema:{type:"string"},title:{type:"string"},description:{
type:"string"},default:{},multipleOf:{type:"number",minimum:0,exclusiveMinimum:!0},maximum:{type:"number"},exclusiveMaximum:{type:"boolean",default:!1},minimum:{
type:"number"},exclusiveMinimum:{type:"boolean",default:!1},maxLength:{$ref:"#/definitions/positiveInteger"},minLength:{$ref:"#/definitions/positiveIntegerDefau\
lt0"},pattern:{type:"string",format:"regex"},additionalItems:{anyOf:[{type:"boolean"},{$ref:"#"}],default:{}},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions/sche\
maArray"}],default:{}},maxItems:{$ref:"#/definitions/positiveInteger"},minItems:{$ref:"#/definitions/positiveIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},
maxProperties:{$ref:"#/definitions/positiveInteger"},minProperties:{$ref:"#/definitions/positiveIntegerDefault0"},required:{$ref:"#/definitions/stringArray"},additionalProperties:{
anyOf:[{type:"boolean"},{$ref:"#"}],default:{}},definitions:{type:"object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"object",additionalProperties:{
$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{$ref:"#"},default:{}},dependencies:{type:"object",additionalProperties:{anyOf:[{$ref:"\
#"},{$ref:"#/definitions/stringArray"}]}},enum:{type:"array",minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{$ref:"\
#/definitions/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"string"},allOf:{$ref:"#/definitions/schemaArray"},anyOf:{$ref:"#/definitions/schemaArray"},
oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},dependencies:{exclusiveMaximum:["maximum"],exclusiveMinimum:["minimum"]},default:{}};var pe=e.n({metaSchemas:()=>me});
const me=[fe,c,l.default,u.default,d.default,f.default,ee.default,te.default,ne.default,re.default,ie.default,ae.default,se.default,ce.default,le.default,ue.default,
oe.default,de.default];var BudgetSpent=class extends Error{name="BudgetSpent"},TooDeep=class extends Error{name="TooDeep"};function he(e2){let t2=e2;return{spend(e3=1){
if(t2-=e3,t2<0)throw new BudgetSpent("the step budget is spent")},left:()=>Math.max(0,t2),within(e3,n2){let r2=t2,i2=Math.max(0,Math.min(r2,e3));t2=i2;try{return n2()}finally{
t2=r2-(i2-t2)}}}}const p={compiling:7e5,direction:4e5,guiding:8e5,change:1e5,changes:24e5,reason:2e4,confirming:4e5},ge=2*p.compiling+4*(p.direction+p.guiding)+
p.changes+16*p.confirming;function m(e2,t2,n2,r2){let i2=Math.min(t2,e2.left());try{return{done:e2.within(t2,r2)}}catch(e3){if(e3 instanceof BudgetSpent)return{
because:_e(n2,i2)};if(e3 instanceof TooDeep)return{because:`${n2} was not finished: ${e3.message}`};if(e3 instanceof RangeError)return{because:`${n2} was not fi\
nished: it is nested too deep`};throw e3}}function _e(e2,t2){return t2<=0?`${e2} was skipped: this contract used up its work limit`:`${e2} was not finished with\
in ${`${Math.ceil(t2/1e3)}000`.replace(/\B(?=(?:\d{3})+$)/g,",")} steps`}const ve=1114111;function ye(e2){let t2=[];for(let[n2,r2]of[...e2].sort((e3,t3)=>e3[0]-
t3[0])){let e3=t2.at(-1);e3&&n2<=e3[1]+1?e3[1]=Math.max(e3[1],r2):n2<=r2&&t2.push([n2,r2])}return t2}function h(e2){let t2=[],n2=0;for(let[r2,i2]of ye(e2))r2>n2&&
t2.push([n2,r2-1]),n2=Math.max(n2,i2+1);return n2<=1114111&&t2.push([n2,ve]),t2}function be(e2,t2){return h([...h(e2),...h(t2)])}function xe(e2,t2){let n2=0,r2=e2.
length-1;for(;n2<r2;){let i2=n2+r2+1>>1;(e2[i2]??0)<=t2?n2=i2:r2=i2-1}return n2}function Se(e2){let t2={ends:!1,next:new Map};for(let n2 of e2){let e3=t2;for(let t3 of n2){
let n3=t3.codePointAt(0)??0,r2=e3.next.get(n3);r2||e3.next.set(n3,r2={ends:!1,next:new Map}),e3=r2}e3.ends=!0}return t2}var Expressions=class{budget;table=new Map;treeIds=new Map;ids=0;none;empty;anyChar;all;constructor(e2){
this.budget=e2,this.none=this.intern("none",e3=>({kind:"none",id:e3})),this.empty=this.intern("empty",e3=>({kind:"empty",id:e3})),this.anyChar=this.chars([[0,ve]]),
this.all=this.intern("all",e3=>({kind:"repeat",id:e3,part:this.anyChar,min:0,max:1/0}))}chars(e2){let t2=ye(e2);return t2.length===0?this.none:this.intern(`c${t2.
join(";")}`,e3=>({kind:"chars",id:e3,ranges:t2}))}cat(e2,t2){if(e2===this.none||t2===this.none)return this.none;if(e2===this.empty)return t2;if(t2===this.empty)
return e2;if(e2===this.all&&t2===this.all)return this.all;let n2=[],r2=e2;for(;r2.kind==="cat";r2=r2.rest)n2.push(r2.first);return n2.push(r2),n2.reduceRight((e3,t3)=>this.
linked(t3,e3),t2)}linked(e2,t2){return e2===this.all&&t2===this.all?this.all:this.intern(`.${String(e2.id)},${String(t2.id)}`,n2=>({kind:"cat",id:n2,first:e2,rest:t2}))}or(e2){
this.budget.spend(e2.length);let t2=new Map,n2=[];for(let r3 of Ce("or",e2)){if(r3===this.all)return this.all;r3.kind==="chars"?n2.push(...r3.ranges):r3!==this.
none&&t2.set(r3.id,r3)}let r2=n2.length>0?this.chars(n2):this.none;r2!==this.none&&t2.set(r2.id,r2);for(let e3 of t2.values())if(e3.kind==="not"&&t2.has(e3.part.
id))return this.all;return this.join("or",t2,this.none)}and(e2){this.budget.spend(e2.length);let t2=new Map;for(let n2 of Ce("and",e2)){if(n2===this.none)return this.
none;n2!==this.all&&t2.set(n2.id,n2)}for(let e3 of t2.values())if(e3.kind==="not"&&t2.has(e3.part.id))return this.none;return this.join("and",t2,this.all)}join(e2,t2,n2){
let r2=[...t2.values()].sort((e3,t3)=>e3.id-t3.id),[i2]=r2;return i2===void 0?n2:r2.length===1?i2:(this.budget.spend(2*r2.length),this.intern(`${e2}${r2.map(e3=>e3.
id).join(",")}`,t3=>({kind:e2,id:t3,parts:r2})))}not(e2){return e2.kind==="not"?e2.part:e2===this.none?this.all:e2===this.all?this.none:this.intern(`!${String(e2.
id)}`,t2=>({kind:"not",id:t2,part:e2}))}repeat(e2,t2,n2){return n2===0||e2===this.empty?this.empty:e2===this.none?t2===0?this.empty:this.none:t2===1&&n2===1?e2:
e2===this.anyChar&&t2===0&&n2===1/0?this.all:e2.kind==="repeat"&&e2.min===0&&e2.max===1/0?e2:this.intern(`*${String(e2.id)},${String(t2)},${String(n2)}`,r2=>({kind:"\
repeat",id:r2,part:e2,min:t2,max:n2}))}wordsBelow(e2){if(e2.next.size===0)return e2.ends?this.empty:this.none;let t2=this.treeIds.get(e2);return t2===void 0&&(t2=
this.treeIds.size,this.treeIds.set(e2,t2)),this.intern(`w${String(t2)}`,t3=>({kind:"words",id:t3,tree:e2}))}words(e2){return this.budget.spend(e2.length),this.wordsBelow(
Se(e2))}intern(e2,t2){let n2=this.table.get(e2);if(n2)return n2;this.budget.spend(1+(e2.length>>5)),this.ids+=1;let r2=t2(this.ids);return this.table.set(e2,r2),
r2}};function*Ce(e2,t2){for(let n2 of t2)n2.kind===e2?yield*n2.parts:yield n2}var Languages=class extends Expressions{nullables=new Map;cuts=new Map;derivatives=new Map;nullable(e2){
let t2=this.nullables.get(e2.id);if(t2!==void 0)return t2;this.budget.spend();let n2=this.computeNullable(e2);return this.nullables.set(e2.id,n2),n2}computeNullable(e2){
switch(e2.kind){case"none":case"chars":return!1;case"empty":return!0;case"cat":return this.nullable(e2.first)&&this.nullable(e2.rest);case"or":return e2.parts.some(
e3=>this.nullable(e3));case"and":return e2.parts.every(e3=>this.nullable(e3));case"not":return!this.nullable(e2.part);case"repeat":return e2.min===0||this.nullable(
e2.part);case"words":return e2.tree.ends}}derivative(e2,t2){let n2=this.boundaries(e2),r2=n2[xe(n2,t2)]??0,i2=this.derivatives.get(e2.id)??new Map;this.derivatives.
set(e2.id,i2);let a2=i2.get(r2);return a2||(this.budget.spend(),i2.set(r2,a2=this.derive(e2,t2)),a2)}derive(e2,t2){switch(e2.kind){case"none":case"empty":return this.
none;case"chars":return e2.ranges.some(([e3,n2])=>t2>=e3&&t2<=n2)?this.empty:this.none;case"cat":{let n2=this.cat(this.derivative(e2.first,t2),e2.rest);return this.
nullable(e2.first)?this.or([n2,this.derivative(e2.rest,t2)]):n2}case"or":return this.or(e2.parts.map(e3=>this.derivative(e3,t2)));case"and":return this.and(e2.parts.
map(e3=>this.derivative(e3,t2)));case"not":return this.not(this.derivative(e2.part,t2));case"repeat":return this.cat(this.derivative(e2.part,t2),this.repeat(e2.
part,Math.max(0,e2.min-1),e2.max-1));case"words":{let n2=e2.tree.next.get(t2);return n2?this.wordsBelow(n2):this.none}}}boundaries(e2){let t2=this.cuts.get(e2.id);
if(t2)return t2;let n2=this.computeBoundaries(e2);this.budget.spend(1+(n2.length>>1));let r2=[...new Set([0,...n2])].filter(e3=>e3<=ve).sort((e3,t3)=>e3-t3);return this.
cuts.set(e2.id,r2),r2}computeBoundaries(e2){switch(e2.kind){case"none":case"empty":return[];case"chars":return e2.ranges.flatMap(([e3,t2])=>[e3,t2+1]);case"cat":
return this.nullable(e2.first)?[...this.boundaries(e2.first),...this.boundaries(e2.rest)]:this.boundaries(e2.first);case"or":case"and":return e2.parts.flatMap(e3=>this.
boundaries(e3));case"not":case"repeat":return this.boundaries(e2.part);case"words":return[...e2.tree.next.keys()].flatMap(e3=>[e3,e3+1])}}};const we=new Map;function Te(e2){
return we.has(e2)||we.set(e2,Oe(e2)),we.get(e2)}const Ee=55296,De=63488;function Oe(e2){if(!/^\w+(?:=\w+)?$/.test(e2))return;let t2=ke(e2);if(!t2)return;let n2=[];
for(let{0:e3,index:r2}of Me().matchAll(t2)){let t3=r2+e3.length;r2<Ee&&t3>Ee?n2.push([r2,55295],[Ae(Ee),Ae(t3)-1]):n2.push([Ae(r2),Ae(t3)-1])}for(let e3=Ee;e3<57344;e3+=
1)t2.lastIndex=0,t2.test(String.fromCharCode(e3))&&n2.push([e3,e3]);return ye(n2)}function ke(e2){try{return RegExp(`\\p{${e2}}+`,"gu")}catch{return}}function Ae(e2){
return e2<Ee?e2:e2<De?e2+2048:65536+(e2-De)/2}let je;function Me(){if(je!==void 0)return je;let e2=[],t2=2048;for(let n2=0;n2<=1114111;n2+=t2)n2!==Ee&&e2.push(String.
fromCodePoint(...Array.from({length:t2},(e3,t3)=>n2+t3)));return je=e2.join("")}function Ne(e2,t2,n2){let r2=Array.from(e2,e3=>e3.codePointAt(0)??0),i2={text:r2,
at:0,is:(e3,t3=0)=>r2[i2.at+t3]===e3.codePointAt(0),take(e3){return i2.is(e3)?(i2.at+=1,!0):!1},beyond:n2,budget:t2};return i2}const Pe=[[48,57]],g=[[48,57],[65,
90],[95,95],[97,122]],Fe=[[9,13],[32,32],[160,160],[5760,5760],[8192,8202],[8232,8233],[8239,8239],[8287,8287],[12288,12288],[65279,65279]],Ie={t:9,n:10,v:11,f:12,
r:13};function Le(e2){let t2=e2.text[e2.at]??0;return e2.at+=1,[[t2,t2]]}function Re(e2){let{is:t2,take:n2,text:r2}=e2,i2=n2("^"),a2=[],o2=()=>n2("\\")?ze(e2,!0):
Le(e2);for(;!t2("]");){if(e2.at>=r2.length)throw e2.beyond("a character class is not closed");let n3=o2();if(t2("-")&&!t2("]",1)&&e2.at+1<r2.length){e2.at+=1;let t3=o2(),
[r3]=n3,[i3]=t3;if(n3.length===1&&t3.length===1&&r3&&i3&&r3[0]===r3[1]&&i3[0]===i3[1]){if(r3[0]>i3[0])throw e2.beyond("a range in a character class counts backw\
ards");a2.push([r3[0],i3[0]])}else a2.push(...n3,[45,45],...t3)}else a2.push(...n3)}return e2.at+=1,i2?h(a2):a2}function ze(e2,t2){let n2=e2.text[e2.at];if(n2===
void 0)throw e2.beyond("it ends in a backslash");e2.at+=1;let r2=String.fromCodePoint(n2);if(r2==="d")return Pe;if(r2==="D")return h(Pe);if(r2==="w")return g;if(r2===
"W")return h(g);if(r2==="s")return Fe;if(r2==="S")return h(Fe);let i2=Object.hasOwn(Ie,r2)?Ie[r2]:void 0;if(i2!==void 0)return[[i2,i2]];if(r2==="b"&&t2)return[[
8,8]];if(r2==="p"||r2==="P")return Ve(e2,r2==="P");if(r2==="k"||r2>="1"&&r2<="9")throw e2.beyond("it has a backreference");if(r2==="0")return[[0,0]];if(r2==="x")
return He(e2,2);if(r2==="u")return Ue(e2);if(r2==="c"){let t3=e2.text[e2.at]??0;return e2.at+=1,[[t3%32,t3%32]]}if(/[A-Za-z]/.test(r2))throw e2.beyond(`it has t\
he unknown escape \\${r2}`);return[[n2,n2]]}function Be(e2){if(!e2.take("{"))return;let t2=String.fromCodePoint(...e2.text.slice(e2.at,e2.at+64)),n2=t2.indexOf(
"}");if(!(n2<0))return e2.at+=n2+1,t2.slice(0,n2)}function Ve(e2,t2){let n2=Be(e2);e2.budget.spend(4e3);let r2=n2===void 0?void 0:Te(n2);if(!r2)throw e2.beyond(
"it has an unknown Unicode property class");return t2?h(r2):r2}function He(e2,t2){let n2=String.fromCodePoint(...e2.text.slice(e2.at,e2.at+t2));if(n2.length!==t2||
!/^[\dA-Fa-f]+$/.test(n2))throw e2.beyond("it has a broken escape");e2.at+=t2;let r2=Number.parseInt(n2,16);return[[r2,r2]]}function Ue(e2){if(e2.is("{")){let t3=Be(
e2)??"",n3=/^[\dA-Fa-f]{1,6}$/.test(t3)?Number.parseInt(t3,16):1/0;if(n3>1114111)throw e2.beyond("it has a broken escape");return[[n3,n3]]}let[[t2]=[0]]=He(e2,4);
if(t2<55296||t2>56319||!e2.is("\\")||!e2.is("u",1))return[[t2,t2]];let n2=e2.at;e2.at+=2;let[[r2]=[0]]=He(e2,4);if(r2>=56320&&r2<=57343){let e3=(t2-55296)*1024+
(r2-56320)+65536;return[[e3,e3]]}return e2.at=n2,[[t2,t2]]}var PatternBeyond=class extends Error{name="PatternBeyond"};const We=[[10,10],[13,13],[8232,8233]],Ge=1e5;
function Ke(e2,t2){if(e2.length>2e5)throw new PatternBeyond("it is longer than 200000 characters");let n2=Ne(e2,t2,e3=>new PatternBeyond(e3));t2.spend(n2.text.length>>
2);let r2=qe(n2,0);if(n2.at<n2.text.length)throw new PatternBeyond("a group is closed that was never opened");return r2}function qe(e2,t2){if(t2>200)throw new PatternBeyond(
"its groups are nested too deep");let n2=[Je(e2,t2)];for(;e2.take("|");)n2.push(Je(e2,t2));return n2.length===1&&n2[0]?n2[0]:{kind:"choice",parts:n2}}function Je(e2,t2){
let n2=[];for(;e2.at<e2.text.length&&!e2.is("|")&&!e2.is(")");)n2.push(Ye(e2,Ze(e2,t2)));return{kind:"sequence",parts:n2}}function Ye(e2,t2){let n2=Xe(e2);if(!n2)
return t2;e2.take("?");let[r2,i2]=n2;if(r2>Ge||i2!==1/0&&i2>Ge)throw new PatternBeyond("it repeats more than 100000 times");if(i2<r2)throw new PatternBeyond("a \
repetition counts backwards");let a2=et(t2);if(a2>1&&a2*$e(r2,i2)>500)throw new PatternBeyond("its repetitions inside repetitions stand for more than 500 copies");
return{kind:"repeat",part:t2,min:r2,max:i2}}function Xe(e2){if(e2.take("*"))return[0,1/0];if(e2.take("+"))return[1,1/0];if(e2.take("?"))return[0,1];if(!e2.is("{"))
return;let t2=String.fromCodePoint(...e2.text.slice(e2.at,e2.at+20)),n2=/^\{(\d+)(?:(,)(\d*))?\}/.exec(t2);if(!n2)return;e2.at+=n2[0].length;let r2=Number(n2[1]);
return n2[2]===void 0?[r2,r2]:[r2,n2[3]===""||n2[3]===void 0?1/0:Number(n2[3])]}function Ze(e2,t2){if(e2.take("^"))return{kind:"start"};if(e2.take("$"))return{kind:"\
end"};if(e2.take("("))return Qe(e2,t2);if(e2.take("["))return{kind:"chars",ranges:Re(e2)};if(e2.take("."))return{kind:"chars",ranges:h(We)};if(e2.take("\\")){for(let t3 of[
"b","B"])if(e2.take(t3))return{kind:"boundary",negative:t3==="B"};return{kind:"chars",ranges:ze(e2,!1)}}if(e2.is("*")||e2.is("+")||e2.is("?"))throw new PatternBeyond(
"it repeats nothing");return{kind:"chars",ranges:Le(e2)}}function Qe(e2,t2){let n2;if(e2.take("?"))if(e2.take(":"))n2=void 0;else if(e2.take("="))n2={negative:!1};else if(e2.
take("!"))n2={negative:!0};else if(e2.is("<")&&!e2.is("=",1)&&!e2.is("!",1)){let t3=e2.text.indexOf(62,e2.at);if(t3<0)throw new PatternBeyond("a group name is n\
ot closed");e2.at=t3+1}else throw new PatternBeyond("it looks behind");let r2=qe(e2,t2+1);if(!e2.take(")"))throw new PatternBeyond("a group is not closed");return n2?
{kind:"look",part:r2,negative:n2.negative}:r2}function $e(e2,t2){return Math.max(1,t2===1/0?e2:t2)}function et(e2){if(e2.kind==="repeat")return $e(e2.min,e2.max)*
et(e2.part);if(e2.kind!=="sequence"&&e2.kind!=="choice")return 1;let t2=1;for(let n2 of e2.parts)t2=Math.max(t2,et(n2));return t2}const tt=h(g);function nt(e2){
if(!rt(e2))return e2;let t2=it(e2).flatMap(e3=>at(e3));if(t2.length>64)throw st();return{kind:"choice",parts:t2.map(e3=>({kind:"sequence",parts:e3}))}}function rt(e2){
return e2.kind==="boundary"?!0:"parts"in e2?e2.parts.some(rt):"part"in e2&&rt(e2.part)}function it(e2){if(e2.kind==="boundary"||!rt(e2))return[[e2]];switch(e2.kind){case"\
choice":return e2.parts.flatMap(it);case"sequence":{let t2=[[]];for(let n2 of e2.parts){let e3=it(n2);if(t2=t2.flatMap(t3=>e3.map(e4=>[...t3,...e4])),t2.length>
64)throw st()}return t2}case"repeat":{let{part:t2,min:n2,max:r2}=e2;if(r2!==1)throw new PatternBeyond("it repeats a word boundary");return n2===0?[[],...it(t2)]:
it(t2)}default:throw new PatternBeyond("it looks ahead for a word boundary")}}function at(e2){let t2=e2.findIndex(({kind:e3})=>e3==="boundary"),n2=e2[t2];if(n2?.
kind!=="boundary")return[e2];let r2={kind:"chars",ranges:g};return ot(e2.slice(0,t2),0).flatMap(({before:i2,inWord:a2})=>{let o2={kind:"look",part:r2,negative:a2!==
n2.negative};return at([...i2,o2,...e2.slice(t2+1)])})}function ot(e2,t2){if(t2>200)throw st();let n2=e2.at(-1),r2=e2.slice(0,-1),i2=e3=>ot([...r2,...e3],t2+1);
if(!n2)return[{before:[{kind:"start"}],inWord:!1},{before:[{kind:"chars",ranges:tt}],inWord:!1},{before:[{kind:"chars",ranges:g}],inWord:!0}];switch(n2.kind){case"\
start":return[{before:e2,inWord:!1}];case"chars":return[g,tt].flatMap(e3=>{let t3=be(n2.ranges,e3);return t3.length===0?[]:{before:[...r2,{kind:"chars",ranges:t3}],
inWord:e3===g}});case"sequence":return i2(n2.parts);case"choice":return n2.parts.flatMap(e3=>i2([e3]));case"repeat":{if(n2.max===0)return i2([]);let e3=i2([{...n2,
min:Math.max(0,n2.min-1),max:n2.max-1},n2.part]);return n2.min===0?[...i2([]),...e3]:e3}default:return i2([]).map(e3=>({...e3,before:[...e3.before,n2]}))}}function st(){
return new PatternBeyond("its word boundaries can be met in more than 64 ways")}function ct(e2,t2,n2){try{return lt(e2,nt(Ke(t2,n2)))}catch(e3){if(e3 instanceof
PatternBeyond)return{beyond:e3.message};throw e3}}function lt(e2,t2){let n2=_(e2,t2,e2.all,!0),r2=_(e2,t2,e2.all,!1);return e2.or([n2,e2.cat(e2.repeat(e2.anyChar,
1,1/0),r2)])}function _(e2,t2,n2,r2){switch(t2.kind){case"chars":return e2.cat(e2.chars(t2.ranges),n2);case"start":return r2?n2:e2.none;case"boundary":throw new PatternBeyond(
"it has a word boundary");case"end":return e2.nullable(n2)?e2.empty:e2.none;case"look":{let i2=_(e2,t2.part,e2.all,r2);return e2.and([t2.negative?e2.not(i2):i2,
n2])}case"choice":return e2.or(t2.parts.map(t3=>_(e2,t3,n2,r2)));case"sequence":return ut(e2,t2.parts,n2,r2);case"repeat":if(!pt(t2.part))return e2.cat(dt(e2,t2),
n2);if(t2.min===1&&t2.max===1)return _(e2,t2.part,n2,r2);if(t2.min===0&&t2.max===1)return e2.or([n2,_(e2,t2.part,n2,r2)]);throw new PatternBeyond("it repeats an\
 assertion")}}function ut(e2,t2,n2,r2){let i2=[],a2=r2;for(let[e3,n3]of t2.entries())if(i2.push(a2),a2&&!ht(n3)&&(a2=!1,t2.slice(e3+1).some(mt)&&gt(n3)))throw new PatternBeyond(
"it has ^ after something optional");let o2=n2;for(let n3=t2.length-1;n3>=0;--n3){let r3=t2[n3];r3&&(o2=_(e2,r3,o2,i2[n3]??!1))}return o2}function dt(e2,t2){switch(t2.
kind){case"chars":return e2.chars(t2.ranges);case"sequence":return t2.parts.reduceRight((t3,n2)=>e2.cat(dt(e2,n2),t3),e2.empty);case"choice":return e2.or(t2.parts.
map(t3=>dt(e2,t3)));case"repeat":return e2.repeat(dt(e2,t2.part),t2.min,t2.max);default:throw new PatternBeyond("it repeats an assertion")}}function ft(e2){return"\
parts"in e2?e2.parts:"part"in e2?[e2.part]:[]}function pt(e2){return e2.kind==="start"||e2.kind==="end"||e2.kind==="look"||ft(e2).some(pt)}function mt(e2){return e2.
kind==="start"||ft(e2).some(mt)}function ht(e2){return e2.kind==="chars"?!1:e2.kind==="look"||ft(e2).every(ht)}function gt(e2){switch(e2.kind){case"chars":return!1;case"\
sequence":return e2.parts.every(gt);case"choice":return e2.parts.some(gt);case"repeat":return e2.min===0||gt(e2.part);default:return!0}}const _t=/[*+{]/g,vt=/\)[*+{]/,
yt=2e5;function bt(e2){let t2=new Languages(e2),n2=new Map,r2=new Map;function i2(e3){let t3=n2.get(e3);return t3||n2.set(e3,t3=a2(e3)),t3}function a2(n3){let r3=e2.
left()>yt,i3=m(e2,yt,"reading it",()=>ct(t2,n3,e2));if("done"in i3)return i3.done;if(!r3)throw new BudgetSpent(i3.because);return{beyond:i3.because}}function o2(e3){
return r2.has(e3)||r2.set(e3,xt(e3)?Ct(e3):void 0),r2.get(e3)}function s2(n3,r3){let a3=i2(n3);return"beyond"in a3?r3.length>100?void 0:o2(n3)?.test(r3):St(t2,a3,
r3,e2)}return{make:t2,language:i2,test:s2}}function xt(e2){return e2.length<2e3&&!vt.test(e2)&&(e2.match(_t)?.length??0)<=3}function St(e2,t2,n2,r2){let i2=t2;r2.
spend(2);for(let t3 of n2){if(r2.spend(),i2=e2.derivative(i2,t3.codePointAt(0)??0),i2===e2.none)return!1;if(i2===e2.all)return!0}return e2.nullable(i2)}function Ct(e2){
for(let t2 of["u",""])try{return new RegExp(e2,t2)}catch{continue}}function wt(e2){return e2.length>60?`${e2.slice(0,60)}\u2026`:e2}const Tt={$schema:{holds:"va\
lue",annotation:!0},$id:{holds:"value",from:"draft-06",annotation:!0},id:{holds:"value",until:"draft-04",annotation:!0},$anchor:{holds:"value",from:"2019-09",annotation:!0},
$dynamicAnchor:{holds:"value",from:"2020-12",annotation:!0},$recursiveAnchor:{holds:"value",from:"2019-09",until:"2019-09",annotation:!0},$comment:{holds:"value",
annotation:!0},$vocabulary:{holds:"value",annotation:!0},title:{holds:"value",annotation:!0},description:{holds:"value",annotation:!0},examples:{holds:"value",annotation:!0},
default:{holds:"value",annotation:!0},deprecated:{holds:"value",annotation:!0},readOnly:{holds:"value",annotation:!0},writeOnly:{holds:"value",annotation:!0},contentEncoding:{
holds:"value",annotation:!0},contentMediaType:{holds:"value",annotation:!0},contentSchema:{holds:"schema",from:"2019-09",annotation:!0},$defs:{holds:"schemaMap",
annotation:!0},definitions:{holds:"schemaMap",annotation:!0},$ref:{holds:"value"},$dynamicRef:{holds:"value",from:"2020-12"},$recursiveRef:{holds:"value",from:"\
2019-09",until:"2019-09"},type:{holds:"value"},enum:{holds:"value"},const:{holds:"value",from:"draft-06"},minimum:{holds:"value"},maximum:{holds:"value"},exclusiveMinimum:{
holds:"value"},exclusiveMaximum:{holds:"value"},multipleOf:{holds:"value"},minLength:{holds:"value"},maxLength:{holds:"value"},pattern:{holds:"value"},format:{holds:"\
value"},prefixItems:{holds:"schemas",from:"2020-12"},items:{holds:"mixed"},additionalItems:{holds:"schema",until:"2019-09"},minItems:{holds:"value"},maxItems:{holds:"\
value"},uniqueItems:{holds:"value"},contains:{holds:"schema",from:"draft-06"},minContains:{holds:"value",from:"2019-09"},maxContains:{holds:"value",from:"2019-0\
9"},unevaluatedItems:{holds:"schema",from:"2019-09"},properties:{holds:"schemaMap"},patternProperties:{holds:"schemaMap"},additionalProperties:{holds:"schema"},
propertyNames:{holds:"schema",from:"draft-06"},unevaluatedProperties:{holds:"schema",from:"2019-09"},required:{holds:"value"},minProperties:{holds:"value"},maxProperties:{
holds:"value"},dependencies:{holds:"mixed",until:"draft-07",inPlace:!0},dependentRequired:{holds:"value",from:"2019-09"},dependentSchemas:{holds:"schemaMap",from:"\
2019-09",inPlace:!0},allOf:{holds:"schemas",inPlace:!0},anyOf:{holds:"schemas",inPlace:!0},oneOf:{holds:"schemas",inPlace:!0},not:{holds:"schema",inPlace:!0},if:{
holds:"schema",from:"draft-07",inPlace:!0},then:{holds:"schema",from:"draft-07",inPlace:!0},else:{holds:"schema",from:"draft-07",inPlace:!0}};function v(e2,t2){
return Et.get(t2)?.get(e2)}const Et=new Map(r.r.map(e2=>[e2,new Map(Object.entries(Tt).filter(([,t2])=>Dt(t2,e2)))]));function Dt({from:e2,until:t2},n2){return e2&&
!r.i(n2,e2)?!1:!t2||n2===t2||!r.i(n2,t2)}function y(e2){return!r.i(e2,"2019-09")}var TooManyScopes=class extends Error{name="TooManyScopes";constructor(){super(
"its dynamic anchors are entered in more than 200 ways")}},Ot=class Scope{owners;family;within=new Map;keys=new WeakMap;constructor(e2,t2={ids:new Map,scopes:new Map}){
this.owners=e2,this.family=t2}ownerOf(e2){return this.owners.get(e2)}entering(e2,t2){let n2=this.within.get(t2);if(!n2){let r2=[...t2].filter(([e3])=>!this.owners.
has(e3)),i2=r2.map(([t3,n3])=>[t3,{...e2,node:n3}]);n2=r2.length===0?this:this.owning(new Map([...this.owners,...i2])),this.within.set(t2,n2)}return n2}owning(e2){
let{ids:t2,scopes:n2}=this.family,r2=e3=>t2.get(e3)??(t2.set(e3,t2.size),t2.size-1),i2=JSON.stringify([...e2].map(([e3,{node:t3}])=>[e3,r2(t3)]).sort()),a2=n2.get(
i2);if(!a2){if(n2.size>=200)throw new TooManyScopes;n2.set(i2,a2=new Scope(e2,this.family))}return a2}keyOf(e2){let t2=this.keys.get(e2);return t2||this.keys.set(
e2,t2={}),t2}};function b({node:e2,scope:t2}){return t2?t2.keyOf(e2):e2}const kt=new WeakMap;function At(e2,t2){let n2=t2.document.dynamic.get(t2.base);if(!n2)return{
...t2,scope:e2};if(e2)return{...t2,scope:e2.entering(t2,n2)};let r2=kt.get(n2);return r2||kt.set(n2,r2=new Ot(new Map).entering(t2,n2)),{...t2,scope:r2}}function x(e2){
return At(void 0,jt(e2,e2.root))}function jt(e2,t2){return{document:e2,node:t2,base:e2.bases.get(t2)??e2.base,dialect:e2.dialects.get(t2)??e2.dialect}}function S({
document:e2,base:t2,dialect:n2,scope:r2},i2){let a2=e2.bases.get(i2);return a2===void 0?{document:e2,node:i2,base:t2,dialect:n2,scope:r2}:At(r2,{document:e2,node:i2,
base:a2,dialect:e2.dialects.get(i2)??n2})}function Mt(e2,t2){let n2=x(e2);for(let e3 of t2){let t3=n2.node,r2=t3.kind==="object"?t3.get(String(e3)):void 0,i2=t3.
kind==="array"?t3.items[Number(e3)]:r2;if(!i2)break;n2=S(n2,i2)}return n2}function Nt(e2,t2){return e2.dialects.size===0?e2.dialect:Mt(e2,t2).dialect}const Pt={
n:0n,d:1n},Ft={n:1n,d:1n};function C(e2,t2=1n){if(t2<0n)return C(-e2,-t2);let n2=It(e2<0n?-e2:e2,t2);return n2===1n?{n:e2,d:t2}:{n:e2/n2,d:t2/n2}}function w(e2){
let t2=/^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(e2);if(!t2||e2.length>1e3)return;let[,n2="",r2="0",i2="",a2="0"]=t2,o2=Number(a2)-i2.length;if(Math.abs(
o2)>1400||Math.abs(Number(a2))>400)return;let s2=BigInt(n2+r2+i2);return o2>=0?C(s2*10n**BigInt(o2)):C(s2,10n**BigInt(-o2))}function It(e2,t2){for(;t2!==0n;)[e2,
t2]=[t2,e2%t2];return e2}function T(e2,t2){let n2=e2.n*t2.d,r2=t2.n*e2.d;return n2===r2?0:n2<r2?-1:1}function Lt(e2,t2){return C(e2.n*t2.d+t2.n*e2.d,e2.d*t2.d)}
function Rt(e2,t2){return C(e2.n*t2.n,e2.d*t2.d)}function zt(e2,t2){return C(e2.n*t2.d,e2.d*t2.n)}function Bt({d:e2}){return e2===1n}const Vt=1n<<64n;function Ht({
n:e2,d:t2}){let n2=(e2<0n?-e2:e2)+t2;return n2<Vt?0:n2.toString(16).length**2>>9}function Ut({n:e2,d:t2}){let n2=e2/t2;return e2%t2!==0n&&e2<0n?n2-1n:n2}function Wt(e2){
return-Ut({n:-e2.n,d:e2.d})}function Gt(e2,t2){let n2=e2.n/It(e2.n,t2.n)*t2.n;return C(n2<0n?-n2:n2,It(e2.d,t2.d))}function Kt({n:e2,d:t2}){if(t2===1n)return e2.
toString();let n2=0,r2=1n;for(;r2%t2!==0n&&n2<1200;)r2*=10n,n2+=1;if(r2%t2!==0n)return String(Number(e2)/Number(t2));let i2=e2<0n?"-":"",a2=((e2<0n?-e2:e2)*(r2/
t2)).toString().padStart(n2+1,"0");return`${i2}${a2.slice(0,-n2)}.${a2.slice(-n2)}`}const E=["null","boolean","number","string","object","array"];function D(e2){
return Array.isArray(e2)}function O(e2){return e2 instanceof Map}function qt(e2){return typeof e2=="object"&&!!e2&&"n"in e2}function Jt(e2){return e2===null?"nu\
ll":typeof e2=="boolean"?"boolean":typeof e2=="string"?"string":D(e2)?"array":O(e2)?"object":"number"}function k(e2){return e2===null||typeof e2=="boolean"?String(
e2):typeof e2=="string"?JSON.stringify(e2):D(e2)?`[${e2.map(k).join(",")}]`:O(e2)?`{${[...e2.keys()].sort().map(t2=>`${JSON.stringify(t2)}:${k(e2.get(t2)??null)}`).
join(",")}}`:`${e2.n.toString()}/${e2.d.toString()}`}function Yt(e2){switch(e2.kind){case"null":return null;case"boolean":case"string":return e2.value;case"numb\
er":return w(e2.raw);case"array":{let t2=e2.items.map(Yt);return t2.every(e3=>e3!==void 0)?t2:void 0}case"object":{let t2=new Map;for(let{key:n2,value:r2}of e2.
members){let e3=Yt(r2);if(e3===void 0)return;t2.set(n2,e3)}return t2}}}function Xt(e2){return typeof e2=="string"?e2.length+2:e2===null||typeof e2=="boolean"?4:
Zt(e2)}const Zt=r.Bn(e2=>{let t2=2;if(D(e2))for(let n2 of e2)t2+=Xt(n2)+1;else if(O(e2))for(let[n2,r2]of e2)t2+=n2.length+Xt(r2)+4;else t2=8;return t2});function Qt(e2){
if(e2===null||typeof e2=="boolean"||typeof e2=="string")return e2;if(typeof e2=="number")return w(String(e2));if(Array.isArray(e2)){let t3=e2.map(Qt);return t3.
every(e3=>e3!==void 0)?t3:void 0}if(typeof e2!="object")return;let t2=new Map;for(let[n2,r2]of Object.entries(e2)){let e3=Qt(r2);if(e3===void 0)return;t2.set(n2,
e3)}return t2}function $t(e2){if(typeof e2!="object"||!e2)return e2;if(D(e2))return e2.map($t);if(!O(e2))return Number(Kt(e2));let t2={};for(let[n2,r2]of e2)Object.
defineProperty(t2,n2,{value:$t(r2),enumerable:!0,configurable:!0,writable:!0});return t2}function en(e2){if(typeof e2!="object"||!e2)return!0;if(D(e2))return e2.
every(en);if(O(e2))return[...e2.values()].every(en);let t2=w(String(Number(Kt(e2))));return t2!==void 0&&T(t2,e2)===0}function tn(e2){return typeof e2!="object"||
!e2?JSON.stringify(e2):D(e2)?`[${e2.map(tn).join(",")}]`:O(e2)?`{${[...e2].map(([e3,t2])=>`${JSON.stringify(e3)}:${tn(t2)}`).join(",")}}`:en(e2)?JSON.stringify(
Number(Kt(e2))):Kt(e2)}function nn(e2){let t2=0;for(let n2=0;n2<e2.length;n2+=1){let r2=e2.charCodeAt(n2),i2=e2.charCodeAt(n2+1);r2>=55296&&r2<=56319&&i2>=56320&&
i2<=57343&&(n2+=1),t2+=1}return t2}function rn({path:e2},t2){let[n2]=t2;if(t2.length===1)return n2;let r2=t2.map(t3=>an(e2,t3.path)),i2=Math.max(...r2),a2=t2.filter(
(e3,t3)=>r2[t3]===i2).sort(on(e2)),[o2]=a2;return o2&&a2.every(e3=>e3===o2||cn(e3.root,o2.root))?o2:void 0}function an(e2,t2){let[n2,r2]=[e2.split("/").slice(0,
-1),t2.split("/").slice(0,-1)],i2=0;for(;i2<n2.length&&i2<r2.length&&n2[i2]===r2[i2];)i2+=1;return i2+(i2===r2.length&&i2===n2.length?.5:0)}function on(e2){let t2=sn(
e2),n2=e3=>sn(e3.path)===t2?0:1;return(e3,t3)=>n2(e3)-n2(t3)||(e3.path<t3.path?-1:1)}function sn(e2){return e2.slice(e2.lastIndexOf(".")+1)}function cn(e2,t2){let[
n2,r2]=[Yt(e2),Yt(t2)];return n2!==void 0&&r2!==void 0&&k(n2)===k(r2)}const ln="file:///";function un({snapshot:e2},t2,n2,i2){for(let a2 of dn(t2,n2,i2)){if(!a2.
startsWith("file:///"))continue;let t3=fn(M(a2).slice(8));if(e2.entries.has(t3)&&r.tr(t3))return t3}}function dn({retrieved:e2,settings:t2},n2,r2){let i2=t2.map.
map(([e3,t3])=>[A(j(e3,e3)),t3]).find(([e3])=>A(n2).startsWith(e3)),a2=i2?[n2,ln+i2[1]+A(n2).slice(i2[0].length)]:[n2],o2=/^file:\/\/(?=[^/])/i.test(r2)?r2.slice(
7):void 0;return o2===void 0?/^[a-z][a-z\d+.-]*:/i.test(r2)?a2:[...a2,j(r2,e2)]:[...a2,j(o2,e2),j(`/${o2}`,e2)]}function fn(e2){try{return decodeURIComponent(e2)}catch{
return e2}}function pn(e2,t2){let n2=[e2.get(t2),e2.get(A(t2))];return[...new Set(n2.filter(e3=>e3!==void 0))]}function A(e2){return mn.test(e2)?e2.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/,
e3=>{let t2=e3.lastIndexOf("@")+1;return e3.slice(0,t2)+e3.slice(t2).toLowerCase()}).replace(/%[\da-f]{2}/gi,e3=>{let t2=String.fromCharCode(Number.parseInt(e3.
slice(1),16));return/[\w.~-]/.test(t2)?t2:e3.toUpperCase()}):e2}const mn=/%|^[a-z][a-z\d+.-]*:\/\/[^/?#]*[^\0-@[-\x7f]/;function hn(e2,t2){return`${String(e2.length)}\
 ${e2} ${t2}`}function j(e2,t2){try{return gn.test(e2)?_n(t2)+e2:new URL(e2,t2).href}catch{return e2.startsWith("#")?`${M(t2)}${e2}`:e2}}const gn=/^#[\w$/.-]+$/,
_n=r.Vn(e2=>new URL("#",e2).href.slice(0,-1));function M(e2){let t2=e2.indexOf("#");return t2<0?e2:e2.slice(0,t2)}function vn(e2,t2,n2){let{dialect:i2,declared:a2,
unknown:o2,unread:s2}=r.n(t2,n2);if(s2)throw yn(e2,t2);let c2=ln+e2.file.split("/").map(encodeURIComponent).join("/"),l2=new Index(e2,n2,i2);o2!==void 0&&l2.notes.
push(`"$schema" is ${JSON.stringify(o2)}, which is not one of the published drafts: read as ${i2} (jsonSchema.dialects in the config can say otherwise)`),l2.resources.
set(c2,t2),l2.walk(t2,{base:c2,dialect:i2},!0);let{bases:u2,dialects:d2,resources:f2,anchors:ee2,dynamic:te2,repeated:ne2,references:re2,notes:ie2}=l2;return{path:e2.
file,text:e2,root:t2,dialect:i2,declared:a2,settings:n2,retrieved:c2,base:u2.get(t2)??c2,bases:u2,dialects:d2,resources:f2,anchors:ee2,dynamic:te2,repeated:ne2,
references:re2,notes:ie2}}function yn(e2,t2){let n2=t2.kind==="object"?t2.get("$schema")??t2:t2;return new r.An('"$schema" is draft-03, which is not read, and i\
ts keywords mean something else from draft-04 on: write the schema in a newer draft (or, if it holds nothing but what both mean alike, say jsonSchema: {dialects\
: {"http://json-schema.org/draft-03/schema": draft-04}} in the config)',e2.locate(n2.start,n2.end))}const bn=new Set(["$ref","$dynamicRef","$recursiveRef"]),xn=new Set(
["$anchor","$dynamicAnchor"]),Sn=new Set(["enum","const","default","examples"]);var Index=class{text;settings;dialect;bases=new Map;dialects=new Map;resources=new Map;anchors=new Map;dynamic=new Map;repeated=new Set;references=[];notes=[];referred=new Set;constructor(e2,t2,n2){
this.text=e2,this.settings=t2,this.dialect=n2}walk(e2,t2,n2){if(e2.kind==="array")for(let n3 of e2.items)this.walk(n3,t2,!1);if(e2.kind!=="object")return;let i2=this.
declared(e2,t2,n2),{base:a2}=i2,o2=r.Tn(e2);for(let e3 of o2)this.notes.length<20&&this.notes.push(`${JSON.stringify(e3.key)} is written twice in one object (li\
ne ${String(this.text.rangeOf(e3.start,e3.end).line)}): the last one counts`);for(let{key:t3,value:n3}of o2.length===0?e2.members:r.l(e2))bn.has(t3)&&n3.kind===
"string"?this.refer(n3.value,a2):xn.has(t3)&&n3.kind==="string"?(this.declare(this.anchors,`${a2}#${n3.value}`,e2),t3==="$dynamicAnchor"&&this.remember(a2,n3.value,
e2)):t3==="$recursiveAnchor"&&n3.kind==="boolean"&&n3.value&&this.remember(a2,"",e2),Sn.has(t3)||this.walk(n3,i2,!1)}refer(e2,t2){let n2=hn(t2,e2);this.referred.
has(n2)||(this.referred.add(n2),this.references.push({uri:M(j(e2,t2)),written:e2}))}declared(e2,t2,n2){let i2=n2?t2.dialect:this.dialectAt(e2,t2.dialect),a2=e2.
get(i2==="draft-04"?"id":"$id"),o2=!r.i(i2,"2019-09")&&!n2&&e2.get("$ref")!==void 0;if(a2?.kind!=="string"||o2)return t2;let s2=j(a2.value,t2.base),[c2=s2,l2]=s2.
split("#",2);return l2!==void 0&&l2!==""&&this.declare(this.anchors,`${c2}#${l2}`,e2),a2.value.startsWith("#")?t2:(this.bases.set(e2,c2),this.declare(this.resources,
c2,e2),n2||this.declare(this.resources,A(c2),e2),i2!==this.dialect&&this.dialects.set(e2,i2),{base:c2,dialect:i2})}declare(e2,t2,n2){let r2=e2.get(t2);r2!==void 0&&
r2!==n2&&!this.repeated.has(t2)&&!cn(r2,n2)&&this.repeated.add(t2),e2.set(t2,n2)}dialectAt(e2,t2){if(e2.get("$schema")?.kind!=="string")return t2;let{dialect:n2,
unknown:i2,unread:a2}=r.n(e2,this.settings);if(a2)throw yn(this.text,e2);return i2===void 0?n2:t2}remember(e2,t2,n2){let r2=this.dynamic.get(e2);r2?r2.has(t2)||
r2.set(t2,n2):this.dynamic.set(e2,new Map([[t2,n2]]))}};function Cn(e2,t2){return Tn(t2,(t3,{uri:n2,written:r2})=>Dn(e2,t3,n2,r2)??[])}function wn(e2,t2){return Tn(
t2,(t3,{uri:n2,written:r2})=>[Dn(e2,t3,n2,r2)??[],pn(t3.resources,n2).length>0?[]:En(e2,n2)].flat())}function Tn(e2,t2){let n2=new Map([[e2.path,e2]]),r2=[e2];for(let e3=r2.
pop();e3;e3=r2.pop())for(let i2 of e3.references)for(let a2 of[t2(e3,i2)].flat())n2.has(a2.path)||(n2.set(a2.path,a2),r2.push(a2));return n2}function En(e2,t2){
return[...new Set(pn(e2.byUri,t2).flat())]}function Dn(e2,t2,n2,r2){if(pn(t2.resources,n2).length>0)return t2;let i2=En(e2,n2);if(i2.length>0)return rn(t2,i2);let a2=un(
e2,t2,n2,r2);return a2===void 0?void 0:e2.documents.get(a2)}function On({path:e2},t2,n2){return{missing:t2,identity:t2,reason:"dangling",because:`which is not t\
here: ${e2} has no such part`,beside:n2}}function kn({path:e2,text:t2},r2){let i2=`which ${e2} declares twice, and they differ: nobody can tell which is meant`;
return{missing:r2,identity:`${r2} ${n.lt(t2.text)}`,reason:"ambiguous",because:i2,beside:[]}}function An(e2,t2,r2,i2){let a2=En(e2,r2);if(a2.length>1){let e3=a2.
map(({path:e4})=>e4).sort(),t3=a2.map(({text:e4})=>n.lt(e4.text)).sort();return{missing:r2,beside:[],reason:"ambiguous",because:`which ${e3.join(" and ")} decla\
re, and they differ: nobody can tell which is meant`,identity:`${r2} ${t3.join(" ")}`}}let o2=un(e2,t2,r2,i2),s2=o2!==void 0&&e2.faults.has(o2)?e2.snapshot.read(
o2):void 0;if(o2!==void 0&&s2){let e3="text"in s2?n.lt(s2.text):s2.fault;return{missing:r2,beside:[],reason:"unread",because:`which ${o2} is, and that does not \
parse`,identity:`${r2} ${e3}`}}return jn(e2,t2,{uri:r2,written:M(i2)})}function jn({snapshot:{entries:e2,side:t2}},n2,{uri:i2,written:a2}){let o2={missing:i2,beside:[],
reason:"outside",because:"which is not in the repository at this side (references are never fetched)",identity:i2},s2=/^file:\/\/(?=[^/])/i.test(a2),c2=s2?j(a2.
slice(7),n2.retrieved):i2;if(!c2.startsWith("file:///"))return o2;let l2=fn(c2.slice(8)),u2=l2.slice(l2.lastIndexOf("/")+1),d2=l2.slice(0,l2.length-u2.length),f2=[
...e2.containing(u2)].filter(e3=>(e3===u2||e3.endsWith(`/${u2}`))&&r.tr(e3));if(f2.length>0){let n3=f2.map(n4=>`${n4} ${e2.get(n4)?.oid??t2}`).sort();return{missing:i2,
beside:[],reason:"elsewhere",because:`which is not in the repository at this side, while ${f2.sort().slice(0,3).join(" and ")} is: did the file move?`,identity:`${i2}\
 ${n3.join(" ")}`}}return s2?{...o2,identity:`${i2} ${t2}`}:!(d2===""||e2.containing(d2).some(e3=>e3.startsWith(d2)))||u2===""?o2:{...o2,reason:"dangling",because:`\
which is not there: ${d2||"the root"} has no file ${u2}`}}function Mn(e2,t2,n2){let r2=Pn(e2,t2,n2);if(!("missing"in r2))return r2;for(let r3 of t2.document.otherwise??
[]){let t3=Pn(e2,x(r3),n2);if(!("missing"in t3))return t3}return r2}function N(e2,t2,n2,r2){let i2=Mn(e2,t2,r2);if(n2==="$ref"||"missing"in i2)return i2;let a2=n2===
"$recursiveRef"?"":r2.slice(r2.indexOf("#")+1);if(i2.document.dynamic.get(i2.base)?.get(a2)!==i2.node)return i2;let o2=t2.scope?.ownerOf(a2);return o2?At(t2.scope,
o2):i2}const Nn=new WeakMap;function Pn(e2,t2,n2){let r2=Nn.get(e2);r2?.documents!==e2.documents.size&&Nn.set(e2,r2={documents:e2.documents.size,byDocument:new Map});
let i2=r2.byDocument.get(t2.document);i2||r2.byDocument.set(t2.document,i2=new Map);let a2=i2.get(t2.base);a2||i2.set(t2.base,a2=new Map);let o2=a2.get(n2);return o2||
a2.set(n2,o2=Fn(In(e2,t2,n2))),t2.scope===void 0||"missing"in o2?o2:At(t2.scope,o2)}function Fn(e2){return"missing"in e2?e2:At(void 0,e2)}function In(e2,t2,n2){
let r2=j(n2,t2.base),i2=fn(r2.includes("#")?r2.slice(r2.indexOf("#")+1):""),a2=Ln(e2,t2,n2)??Rn(e2,t2.document,M(r2),n2);if(a2&&"missing"in a2)return a2;if(!a2)
return An(e2,t2.document,M(r2),n2);if(i2==="")return a2;if(i2.startsWith("/"))return zn(a2,i2,r2);let o2=`${a2.base}#${i2}`;if(a2.document.repeated.has(o2))return kn(
a2.document,o2);let s2=a2.document.anchors.get(o2);if(s2)return{...a2,node:s2};let c2=`${a2.base}#`,l2=[...a2.document.anchors.keys()].flatMap(e3=>e3.startsWith(
c2)?[`#${e3.slice(c2.length)}`]:[]);return On(a2.document,r2,l2)}function Ln(e2,t2,n2){if(!n2.startsWith("#")||n2==="#")return;let r2=Pn(e2,{...t2,scope:void 0},
"#");return"missing"in r2?void 0:r2}function Rn(e2,t2,n2,r2){let i2=Dn(e2,t2,n2,r2);if(!i2)return;let[a2=i2.root,...o2]=pn(i2.resources,n2);return o2.length>0||
i2.repeated.has(n2)||i2.repeated.has(A(n2))?kn(i2,n2):jt(i2,a2)}function zn(e2,t2,n2){let r2={...e2,scope:void 0},i2="#";for(let a2 of t2.slice(1).split("/")){let t3=a2.
replaceAll("~1","/").replaceAll("~0","~"),{node:o2}=r2,s2=o2.kind==="array"&&/^\d+$/.test(t3)?o2.items[Number(t3)]:void 0,c2=o2.kind==="object"?o2.get(t3):s2;if(!c2){
let t4=o2.kind==="object"?o2.members.map(e3=>e3.key):[];return On(e2.document,n2,t4.map(e3=>`${i2}/${Bn(e3)}`))}r2=S(r2,c2),i2+=`/${a2}`}return r2}function Bn(e2){
return e2.replaceAll("~","~0").replaceAll("/","~1")}function Vn(e2,t2){if(e2?.kind!=="object"||e2.get("$ref"))return;let n2=v("const",t2)?e2.get("const"):void 0,
r2=e2.get("enum"),i2=n2?[n2]:r2?.kind==="array"?r2.items:[],a2=i2.flatMap(e3=>e3.kind==="string"?[e3.value]:[]);return a2.length>0&&a2.length===i2.length?a2:void 0}
function Hn(e2){let t2=new Set,n2=new Map,r2=[e2];for(let e3=r2.pop();e3!==void 0;e3=r2.pop())if(Array.isArray(e3))r2.push(...e3);else if(typeof e3=="object"&&e3)
for(let[i2,a2]of Object.entries(e3))t2.add(i2),typeof a2=="string"?Un(n2,i2).add(a2):a2!==void 0&&r2.push(a2);return{names:t2,texts:n2}}function Un(e2,t2){let n2=e2.
get(t2);return n2||e2.set(t2,n2=new Set),n2}function Wn({names:e2,texts:t2}){return JSON.stringify([[...e2].sort(),[...t2].map(([e3,t3])=>[e3,[...t3].sort()]).sort()])}
function Gn(e2,t2){let n2=new Set,r2=0;return e2.filter(e3=>{let i2=t2.get(e3);return i2===void 0?!0:r2>=100&&n2.has(i2)?!1:(n2.add(i2),r2+=1,!0)})}function Kn({
node:e2,dialect:t2},{names:n2,texts:r2}){let i2=e2.get("required"),a2=e2.get("type");if(i2?.kind!=="array"||a2?.kind!=="string"||a2.value!=="object")return;let o2=e2.
get("properties");for(let e3 of i2.items){if(e3.kind!=="string")return;let i3=e3.value;if(!n2.has(i3))return{type:"object",required:[i3]};let a3=Vn(o2?.kind==="\
object"?o2.get(i3):void 0,t2),s2=r2.get(i3);if(a3!==void 0&&!a3.some(e4=>s2?.has(e4)))return{type:"object",required:[i3],properties:{[i3]:{enum:a3}}}}}function qn(e2,t2){
let n2=w(t2.raw),r2=Zn(t2.value),i2=n2&&r2?T(r2,n2):0;if(i2===0)return[e2,t2.value];let a2=e2.endsWith("aximum");return[a2?"maximum":"minimum",(a2?i2>0:i2<0)?Qn(
t2.value,a2?-1:1):t2.value]}function Jn(e2,t2){if(e2==="const")return Xn(t2)?r.Dn(t2):Yn;if(t2.kind!=="array")return r.Dn(t2);let n2=t2.items.filter(Xn).map(r.Dn);
return n2.length===0&&t2.items.length>0?[Yn]:n2}const Yn=NaN;function Xn(e2){if(e2.kind==="array")return e2.items.every(Xn);if(e2.kind==="object")return e2.members.
every(({value:e3})=>Xn(e3));if(e2.kind!=="number")return!0;let t2=w(e2.raw),n2=Zn(e2.value);return t2===void 0||n2===void 0||T(t2,n2)===0}function Zn(e2){return Number.
isFinite(e2)?w(String(e2)):void 0}function Qn(e2,t2){if(e2===0)return t2*Number.MIN_VALUE;let n2=new DataView(new ArrayBuffer(8));n2.setFloat64(0,e2);let r2=e2>
0==t2>0?1n:-1n;return n2.setBigInt64(0,n2.getBigInt64(0)+r2),n2.getFloat64(0)}const $n=new Set(["$ref","$dynamicRef","$recursiveRef"]);function er(e2,t2,n2,i2){
let a2=new Map,o2=[],s2=(e3,t3)=>{let n3=b(e3),r2=a2.get(n3);r2||a2.set(n3,r2=new Set),r2.has(t3)||(r2.add(t3),o2.push([e3,t3]))};s2(t2,n2);for(let t3=o2.pop();t3;t3=
o2.pop()){let[n3,a3]=t3;if(n3.node.kind!=="object")continue;let o3=y(n3.dialect)?n3.node.member("$ref"):void 0;for(let{key:t4,value:c2}of o3?[o3]:r.l(n3.node))if(i2.
spend(),$n.has(t4)&&c2.kind==="string"){let r2=N(e2,n3,t4,c2.value);"missing"in r2||s2(r2,a3)}else for(let[e3,r2]of tr(n3,t4,c2,a3))s2(S(n3,e3),r2)}return new Set(
a2.keys())}function tr({dialect:e2},t2,n2,r2){let i2=v(t2,e2);if(!i2||i2.annotation||i2.holds==="value")return[];let a2=n2.kind==="array"?n2.items:[n2];if(t2===
"properties")return nr(n2,r2);let o2=n2.kind==="object"&&(i2.holds==="schemaMap"||t2==="dependencies")?n2.members.map(e3=>e3.value):a2,s2=i2.inPlace?[r2]:rr(t2,
r2);return o2.flatMap(e3=>s2.map(t3=>[e3,t3]))}function nr(e2,t2){return e2.kind!=="object"||typeof t2!="object"||!t2?[]:r.l(e2).flatMap(e3=>Object.hasOwn(t2,e3.
key)?[[e3.value,t2[e3.key]]]:[])}function rr(e2,t2){return typeof t2!="object"||!t2?[]:e2==="propertyNames"?Object.keys(t2):Object.values(t2)}const ir="contract\
CheckStep",ar="contractCheckMissing";function or(e2,t2){let n2=new Preparation(t2);try{return n2.of(x(e2))}catch(e3){if(e3 instanceof TooLarge)return{tooLarge:e3.
message};throw e3}}var TooLarge=class extends Error{},Preparation=class{preparing;names=new Map;waiting=[];schemas=0;refusing=new Map;constructor(e2){this.preparing=
e2}of(e2){let t2=new Map,n2=this.nameOf(e2);for(let e3 of this.waiting)t2.set(this.nameOf(e3),this.schema(e3,0));return{root:e2.node.kind==="object"?{$ref:n2}:t2.
get(n2),referred:t2,schemas:this.schemas}}nameOf(e2){let t2=this.names.get(b(e2));return t2===void 0&&(t2=`contract:${String(this.names.size)}`,this.names.set(b(
e2),t2),this.waiting.push(e2)),t2}schema(e2,t2){let{node:n2,dialect:i2}=e2,{mostSchemas:a2,concern:o2}=this.preparing;if(this.schemas+=1,t2>150)throw new TooLarge(
"more than 150 schemas are inside each other");if(this.schemas>a2)throw new TooLarge(`more than ${String(a2)} schemas apply to it`);if(n2.kind!=="object")return r.
Dn(n2);let s2=y(i2)?n2.member("$ref"):void 0,c2=!s2&&o2?Kn({...e2,node:n2},o2):void 0;if(c2)return this.refusing.set(c2,c2.required[0]),c2;let l2={};for(let{key:a3,
value:o3}of s2?[s2]:r.l(n2)){let n3=v(a3,i2);n3&&!n3.annotation&&($n.has(a3)?this.refer(l2,e2,{key:a3,value:o3}):this.keyword(l2,e2,{key:a3,value:o3,depth:t2}))}
return pr(l2),l2}keyword(e2,t2,{key:n2,value:r2,depth:i2}){let a2=e3=>this.schema(S(t2,e3),i2+1),{concern:o2,reach:s2}=this.preparing,c2=v(n2,t2.dialect)?.holds;
if(c2==="value")cr(e2,t2,{key:n2,value:r2,concern:o2});else if(r2.kind==="array"){let i3=r2.items.map(a2),o3=n2==="oneOf"||n2==="anyOf";P(e2,this.nameOfList(n2,
t2),o3?Gn(i3,this.refusing):i3)}else if(n2==="properties"&&s2){let i3=e3=>s2.has(b(S(t2,e3)));P(e2,n2,dr(r2,(e3,t3)=>this.preparing.keepsNames===!0||i3(t3),e3=>!i3(
e3)||a2(e3)))}else(c2==="schemaMap"||n2==="dependencies")&&r2.kind==="object"?P(e2,n2,dr(r2,ur(sr.has(n2)?o2:void 0),a2)):n2==="additionalItems"&&this.respells(
t2)?(t2.node.kind==="object"?t2.node.get("items"):void 0)?.kind==="array"&&P(e2,"items",a2(r2)):P(e2,n2,a2(r2))}nameOfList(e2,t2){return e2==="items"&&this.respells(
t2)?"prefixItems":e2}respells({dialect:e2}){return r.i(this.preparing.spoken,"2020-12")&&!r.i(e2,"2020-12")}refer(e2,t2,{key:n2,value:i2}){if(P(e2,ir,!0),i2.kind!==
"string")P(e2,n2,r.Dn(i2));else{let r2=N(this.preparing.library,t2,n2,i2.value);"missing"in r2?P(e2,ar,r2.missing):this.preparing.reach?.has(b(r2))!==!1&&P(e2,"\
$ref",this.nameOf(r2))}}};const sr=new Set(["properties","dependencies","dependentRequired","dependentSchemas"]);function P(e2,t2,n2){Object.defineProperty(e2,t2,
{value:n2,enumerable:!0,configurable:!0,writable:!0})}function cr(e2,{dialect:t2},{key:n2,value:i2,concern:a2}){if(!(n2==="type"&&t2==="draft-04"&&lr(i2)))if(n2===
"enum"||n2==="const")P(e2,n2,Jn(n2,i2));else if(i2.kind==="number"&&n2.endsWith("imum")){let[t3,r2]=qn(n2,i2);P(e2,t3,r2)}else P(e2,n2,sr.has(n2)?dr(i2,ur(a2),r.
Dn):r.Dn(i2))}function lr(e2){return(e2.kind==="array"?e2.items:[e2]).some(e3=>e3.kind==="string"&&e3.value==="any")}function ur(e2){return t2=>!e2||e2.names.has(
t2)}function dr(e2,t2,n2){if(e2.kind!=="object")return r.Dn(e2);let i2={};for(let{key:a2,value:o2}of r.l(e2))t2(a2,o2)&&P(i2,a2,fr(o2,n2));return i2}function fr(e2,t2){
return e2.kind==="array"?r.Dn(e2):t2(e2)}function pr(e2){for(let[t2,n2]of[["minimum","exclusiveMinimum"],["maximum","exclusiveMaximum"]]){let r2=Object.hasOwn(e2,
n2)?e2[n2]:void 0;typeof r2=="boolean"&&(Reflect.deleteProperty(e2,n2),r2&&typeof e2[t2]=="number"&&(e2[n2]=e2[t2],Reflect.deleteProperty(e2,t2)))}}var Compilations=class{kept=new Map;of(e2){
let t2=mr(e2);if(t2===void 0)return hr(e2);let n2=this.kept.get(t2)??hr(e2);this.kept.delete(t2),this.kept.set(t2,n2);let[r2]=this.kept.keys();return this.kept.
size>200&&r2!==void 0&&this.kept.delete(r2),n2}};function mr({prepared:e2,spoken:t2,allErrors:n2,assertsFormats:r2}){let i2=[],{root:a2,referred:o2}=e2,s2=JSON.
stringify([t2,n2,r2,a2,...o2],(e3,t3)=>(typeof t3=="number"&&!Number.isFinite(t3)&&i2.push(t3),t3));return i2.length===0?s2:void 0}function hr({ajvOf:e2,prepared:t2,
spoken:n2,allErrors:r2,assertsFormats:i2}){let a2,o2=()=>{if(!a2)throw Error("a compiled schema was asked for nobody");return a2},s2=e2(n2,{strict:!1,meta:!1,validateSchema:!1,
validateFormats:i2,logger:!1,addUsedSchema:!1,inlineRefs:!1,ownProperties:!0,code:{regExp:gr(()=>o2().patterns),optimize:!1},allErrors:r2});s2.addKeyword({keyword:ir,
schema:!1,validate:()=>(o2().budget.spend(),!0),errors:!1,valid:!0}),s2.addKeyword({keyword:ar,validate:e3=>{throw Error(`a reference leads to ${String(e3)}, wh\
ich is not in the repository at this side`)},errors:!1});for(let[e3,n3]of t2.referred)s2.addSchema(n3,e3);let c2=s2.compile(t2.root);return(e3,t3)=>{a2=e3;try{return t3(
c2)}finally{a2=void 0}}}function gr(e2){return Object.assign(t2=>({toString:()=>`/${t2}/u`,test(n2){let r2=e2().test(t2,n2);if(r2===void 0)throw Error(`the patt\
ern ${wt(t2)} cannot be tested in bounded time`);return r2}}),{code:"contractCheckPattern"})}const _r={id:"whoever refers to it by the former name finds nothing\
 here any more",default:"readers that fill defaults in see another value where the name is missing",deprecated:"people and generators that look at it advise dif\
ferently from now on","read-only":"writers may stop sending the value, or readers may begin to heed it","write-only":"writers may stop returning the value, or b\
egin to return it",format:"formats are annotations here, but a validator that asserts them refuses other values than before","content-encoding":"readers that de\
code the string the old way get other bytes","content-media-type":"readers that take the content for the old type misread it","content-schema":"readers that par\
se the string meet the change unwarned"};function vr(e2,t2){let n2=t2.flatMap(t3=>{let n3=t3.annotation||t3.rule==="id"?_r[t3.rule]:void 0;if(n3===void 0)return[];
let i3=e2.find(({id:e3})=>e3===`json-schema/${t3.rule}`),[a2]=i3?[...i3.judge({differences:[t3]})]:[];return a2?[`${a2.element.length>0?`${r.Fn(a2.element)}: `:
""}${a2.message}: ${n3}`]:[]}),i2=n2.length-5;return i2<=0?n2:[...n2.slice(0,5),`${String(i2)} more changes of annotations that programs act on`]}async function yr(e2,t2,n2){
let{metaSchemas:i2}=await Promise.resolve().then(()=>pe),a2=r.o(t2),o2=i2.find(e3=>r.o(br(e3))===a2);if(!o2)return;let s2=r.Mn(`https://${a2}`,e2.snapshot.side,
JSON.stringify(o2,null,2)),c2=vn(s2,r.Cn(s2),n2);e2.documents.set(c2.path,c2);for(let t3 of["http","https"])e2.byUri.set(`${t3}://${a2}`,[c2]);return c2}function br(e2){
let{$id:t2,id:n2}=e2;return typeof t2=="string"?t2:typeof n2=="string"?n2:""}const xr=[".json",".yaml",".yml"];async function Sr(e2,t2,n2){let r2={snapshot:e2,documents:new Map,
faults:new Map,settled:new Map,byUri:new Map};return await Cr(r2,t2,n2),r2}async function Cr(e2,t2,n2){let i2=new Set,a2=t2.filter(t3=>!e2.documents.has(t3)&&!e2.
faults.has(t3));for(;a2.length>0;){await e2.snapshot.load(a2);let t3=a2.some(wr)?await r.xn():void 0,o2=e3=>t3&&wr(e3)?t3:r.Cn;a2=await Er(e2,a2.flatMap(t4=>Tr(
e2,t4,n2(t4),o2(t4))??[]),i2)}}function wr(e2){return e2.endsWith(".yaml")||e2.endsWith(".yml")}function Tr(e2,t2,n2,i2){let a2=e2.snapshot.read(t2);if("fault"in
a2){e2.faults.set(t2,{message:a2.fault,location:{file:t2}});return}let o2=r.Mn(t2,e2.snapshot.side,a2.text);try{let a3=vn(o2,Or(o2,i2),r.c(n2.options));e2.documents.
set(t2,a3);for(let t3 of new Set([...a3.resources.keys(),a3.retrieved]))r.a(t3)||e2.byUri.set(t3,[...e2.byUri.get(t3)??[],a3]);return a3}catch(n3){if(!(n3 instanceof
r.An))throw n3;e2.faults.set(t2,{message:n3.message,location:n3.location});return}}async function Er(e2,t2,n2){let i2=new Set,a2=new Set,o2=[...t2];for(let t3 of o2)
for(let{uri:s2,written:c2}of t3.references){let l2=JSON.stringify([t3.path,s2,c2]);if(n2.has(l2)||pn(t3.resources,s2).length>0)continue;if(n2.add(l2),r.a(s2)){if(e2.
byUri.has(s2))continue;let n3=await yr(e2,s2,t3.settings);n3&&o2.push(n3);continue}let u2=un(e2,t3,s2,c2);if(u2===void 0)for(let e3 of Dr(s2,c2))a2.add(e3);else
e2.documents.has(u2)||i2.add(u2)}if(a2.size>0){let t3=await e2.snapshot.mentioning([...a2],xr);for(let n3 of t3)e2.documents.has(n3)||i2.add(n3)}return[...i2].filter(
t3=>!e2.faults.has(t3))}function Dr(e2,t2){let n2=[e2,A(e2)].map(e3=>e3.replace(/\/$/,""));return/^[a-z][a-z\d+.-]*:/i.test(t2)?[...n2,M(t2)]:n2}function Or(e2,t2){
let n2=t2(e2);if(n2.kind==="object"||n2.kind==="boolean")return n2;throw new r.An("a schema is an object or true or false: wrap the constraints in { }",e2.locate(
n2.start,n2.end))}const kr=[".json",".yaml",".yml"];async function Ar(e2,t2,n2){let r2=n2.touched??[],i2=r2.filter(e3=>kr.some(t3=>e3.endsWith(t3)));for(let r3 of[
t2,e2])await Cr(r3,i2.filter(e3=>r3.snapshot.entries.has(e3)),n2.settings);let a2=n2.pairings.filter(({status:e3})=>e3!=="unchanged"),o2=new Set([...a2.flatMap(
({headPath:e3,basePath:t3})=>[e3??[],t3??[]].flat()),...r2]);return{changed:[...o2],names:e3=>[e3],mentioning:n3=>Mr(e2,t2,n3),async open(r3){await Cr(t2,r3,n2.
settings),await Cr(e2,r3,n2.settings)},causeOf(n3,r3){let i3=[t2,e2].map(e3=>jr(e3,n3)),[a3]=i3.flatMap(e3=>e3.find(e4=>o2.has(e4))??[]);return a3??i3.flatMap(e3=>e3.
flatMap(e4=>r3.get(e4)??[]))[0]},openDependents:()=>Promise.resolve(),differs:()=>!0,handsOnUnchanged:()=>!0}}function jr(e2,t2){let n2=e2.documents.get(t2);return n2?
[...wn(e2,n2).keys()].sort():[]}async function Mr(e2,t2,i2){let a2=i2.flatMap(n2=>[e2,t2].flatMap(({documents:e3})=>[...e3.get(n2)?.resources.keys()??[]])),o2=[
...i2,...a2].map(Ir).flatMap(e3=>[e3,fn(e3)]),s2=new Set(o2.filter(e3=>e3!==""));if(s2.size===0)return[];let c2=await t2.snapshot.mentioning([...s2],kr,r.Zn);await Promise.
all([t2,e2].map(({snapshot:e3})=>e3.load(c2)));let l2=n.dn(a2);return c2.filter(n2=>[t2,e2].some(e3=>Nr(e3,n2,l2)))}function Nr({snapshot:e2},t2,n2){if(!e2.entries.
has(t2))return!1;let r2=e2.read(t2);if("fault"in r2)return!0;let{text:i2}=r2;return(t2.endsWith(".json")?Pr:Fr).some(e3=>i2.includes(e3))||n2(i2)}const Pr=['$re\
f"','$dynamicRef"','$recursiveRef"',"\\u00"],Fr=["$","\\"];function Ir(e2){let t2=e2.replace(/\/+$/,"");return t2.slice(t2.lastIndexOf("/")+1).replace(/^[a-z][a-z\d+.-]*:(?=.)/i,
"")}const Lr=/^(["']?)(?:\$id|id)\1[ \t]*:[ \t]+(?:"([^"\\\n]+)"|'([^'\n]+)'|([^\s"'#&*!|>][^\s#]*))[ \t\r]*(?:#.*)?$/m;function Rr(e2,t2){if(Vr(e2))return Hr(t2);
try{return Ur(e2,t2)}catch{return}}function zr(e2,t2){try{let n2=Vr(e2)?Hr(t2):Ur(e2,t2);return n2===void 0?Vr(e2)&&/^["']?(?:\$id|id)["']?[ \t]*:/m.test(t2)?void 0:
[]:[Br(n2)]}catch{return}}function Br(e2){return(URL.canParse(e2)?new URL(e2).href:e2).replace(/#$/,"")}const Vr=e2=>/\.ya?ml$/.test(e2);function Hr(e2){let[,,t2,
n2,r2]=Lr.exec(e2)??[];return t2??n2??r2}function Ur(e2,t2){let n2=r.Cn(r.Mn(e2,"head",t2)),i2=n2.kind==="object"?n2.get("$id")??n2.get("id"):void 0;return i2?.
kind==="string"?i2.value:void 0}function F(e2){let t2=Yt(e2);return t2===void 0?Wr(e2):k(t2)}function Wr(e2){return e2.kind==="number"?e2.raw:e2.kind==="array"?
`[${e2.items.map(Wr).join(",")}]`:e2.kind==="object"?Gr(e2):F(e2)}function Gr(e2){return`{${[...r.u(e2)].sort().map(t2=>{let n2=e2.get(t2);return`${JSON.stringify(
t2)}:${n2?Wr(n2):""}`}).join(",")}}`}function Kr(e2,t2){let n2=[];for(let r2=e2;r2;)if(r2.kind==="object"){let e3=r2.members.find(e4=>e4.start===t2||Yr(e4.value,
t2));e3&&n2.push(e3.key),r2=e3?.value}else r2=r2.kind==="array"?r2.items.find(e3=>Yr(e3,t2)):void 0;return n2}function qr(e2,t2,n2){if(e2.kind!=="object"||t2.kind!==
"object")return;let r2=e2.members.find(e3=>Jr(e3,n2)||Yr(e3.value,n2.start)),i2=r2&&t2.get(r2.key);if(r2&&i2)return Jr(r2,n2)?i2:qr(r2.value,i2,n2)}function Jr(e2,{
start:t2,end:n2}){return[e2,e2.value].some(e3=>e3.start===t2&&e3.end===n2)}function Yr(e2,t2){return e2.start<=t2&&t2<e2.end}function Xr(e2,t2){let n2=({start:e3,
end:n3})=>t2.some(t3=>t3.start===e3&&t3.end===n3),i2=t2.filter(({start:t3})=>Yr(e2,t3));if(i2.length===0)return e2;if(e2.kind==="array"){let t3=e2.items.filter(
e3=>!n2(e3));return{...e2,items:t3.map(e3=>Xr(e3,i2))}}if(e2.kind!=="object")return e2;let a2=e2.members.filter(e3=>!t2.some(t3=>Jr(e3,t3)));return r.En(e2.start,
e2.end,a2.map(e3=>({...e3,value:Xr(e3.value,i2)})).filter(({value:e3},t3)=>!Zr(e3,a2[t3]?.value)))}function Zr(e2,t2){return e2.kind==="array"&&e2.items.length===
0&&e2!==t2}function Qr(e2){return $r(e2)||$r(ti(e2))}function $r(e2){return["u",""].some(t2=>{try{return new RegExp(e2,t2)instanceof RegExp}catch{return!1}})}const ei=[
[/\(\?P</g,"(?<"],[/\(\?P=(\w+)\)/g,"\\k<$1>"],[/\(\?#[^)]*\)/g,""],[/\(\?[aiLmsuxUJ]*(?:-[imsxUJ]+)?\)/g,""],[/\(\?[aiLmsux]*(?:-[imsx]+)?:/g,"(?:"],[/\(\?[>|]/g,
"(?:"],[/([*+?}])\+/g,"$1"],[/\[\[:\^?\w+:\]\]/g,"[a]"]];function ti(e2){return ei.reduce((e3,[t2,n2])=>e3.replace(t2,n2),e2)}function ni(e2,t2){return n2=>n2.kind===
e2?void 0:{node:n2,expected:t2}}function I(e2){return(t2,n2)=>{let r2=e2(t2,n2);return r2&&{...r2,plain:!0}}}const L=ni("string","a string"),ri=ni("boolean","tr\
ue or false"),ii=ni("array","a list"),ai=ni("number","a number"),oi=e2=>e2.kind==="string"?Qr(e2.value)?void 0:{node:e2,expected:"a regular expression that comp\
iles"}:{node:e2,expected:"a regular expression as a string"},si=e2=>e2.kind==="string"&&/^[A-Za-z_][-A-Za-z0-9._:]*$/.test(e2.value)?void 0:{node:e2,expected:"a\
 name that begins with a letter"},R=e2=>e2.kind==="number"&&e2.value>=0&&Number.isInteger(e2.value)?void 0:{node:e2,expected:"a whole number, 0 or more"},ci=e2=>e2.
kind==="number"&&(e2.value>0||/^[^-eE]*[1-9]/.test(e2.raw))?void 0:{node:e2,expected:"a number above 0"},li=(e2,{dialect:t2,declared:n2})=>{if(t2==="draft-04"||
!n2)return e2.kind==="boolean"||!n2&&e2.kind==="number"?void 0:{node:e2,expected:n2?"true or false":"a number"};if(e2.kind!=="number")return{node:e2,expected:`a\
 number${e2.kind==="boolean"?" (true or false is draft-04's; since draft-06 it is the bound itself)":""}`,...e2.kind==="boolean"&&{plain:!0}}},ui=[...E,"integer"],
di=(e2,t2)=>{if(e2.kind==="string")return fi(e2,t2);let n2=`one of ${ui.map(e3=>JSON.stringify(e3)).join(", ")} or a list of them`;if(e2.kind==="null")return{node:e2,
expected:`${n2} (the type is named "null", in quotes)`};if(e2.kind!=="array"||e2.items.length===0)return{node:e2,expected:n2};for(let r2 of e2.items){let e3=r2.
kind==="string"?fi(r2,t2):{node:r2,expected:n2};if(r2.kind==="null")return{node:r2,expected:`a type's name: the type is named "null", in quotes`};if(e3)return e3}
return pi(e2.items,"a list without repetitions")};function fi(e2,{declared:t2}){if(!(ui.includes(e2.value)||!t2&&e2.value==="any"))return{node:e2,expected:`one \
of ${ui.map(e3=>JSON.stringify(e3)).join(", ")}`,candidates:ui,...e2.value==="any"&&{plain:!0}}}function pi(e2,t2){let n2=new Set;for(let r2 of e2)if(r2.kind===
"string"){if(n2.has(r2.value))return{node:r2,expected:t2,plain:!0};n2.add(r2.value)}}const mi=(e2,t2)=>e2.kind==="boolean"?{node:e2,expected:`a list of names in\
 the object's own schema, beside "properties"`}:hi(e2,t2),hi=(e2,{dialect:t2,declared:n2})=>{if(e2.kind!=="array")return{node:e2,expected:"a list of names"};let r2=e2.
items.find(e3=>e3.kind!=="string");return r2?{node:r2,expected:"a name as a string"}:t2==="draft-04"&&n2&&e2.items.length===0?{node:e2,expected:"a list of at le\
ast one name (draft-04 has no empty list here)",plain:!0}:pi(e2.items,"a list without repetitions")},gi=(e2,{dialect:t2,declared:n2})=>{if(e2.kind!=="array")return{
node:e2,expected:"a list of values"};if(t2==="draft-04"&&n2&&e2.items.length===0)return{node:e2,expected:"a list of at least one value",plain:!0}},_i=(e2,{dialect:t2})=>{
if(e2.kind!=="string")return{node:e2,expected:"a URI reference as a string"};let n2=e2.value.slice(e2.value.indexOf("#")+1);return(t2==="2019-09"||t2==="2020-12")&&
e2.value.includes("#")&&n2!==""?{node:e2,expected:'a URI reference without a fragment (an anchor is declared with "$anchor")'}:void 0},vi=e2=>e2.kind==="string"?
void 0:{node:e2,expected:"a URI reference as a string"},yi=(e2,t2)=>{if(e2.kind!=="object")return{node:e2,expected:"an object of true and false"};for(let{value:n2}of e2.
members){let e3=ri(n2,t2);if(e3)return e3}};function z(e2,t2,n2){return{shape:{holds:"value",is:e2},...t2&&{from:t2},...n2&&{until:n2}}}function B(e2,t2,n2){return{
shape:{holds:e2},...t2&&{from:t2},...n2&&{until:n2}}}const bi={$schema:[z(L)],$id:[z(_i,"draft-06")],id:[z(_i,void 0,"draft-04")],$ref:[z(vi)],$anchor:[z(si,"20\
19-09")],$dynamicRef:[z(vi,"2020-12")],$dynamicAnchor:[z(si,"2020-12")],$recursiveRef:[z(vi,"2019-09","2019-09")],$recursiveAnchor:[z(ri,"2019-09","2019-09")],$vocabulary:[
z(yi,"2019-09")],$comment:[z(I(L),"draft-07")],title:[z(I(L))],description:[z(I(L))],examples:[z(I(ii),"draft-06")],deprecated:[z(I(ri),"2019-09")],readOnly:[z(
I(ri),"draft-07")],writeOnly:[z(I(ri),"2019-09")],contentEncoding:[z(I(L),"draft-07")],contentMediaType:[z(I(L),"draft-07")],contentSchema:[B("schema","2019-09")],
type:[z(di)],enum:[z(gi)],multipleOf:[z(ci)],minimum:[z(ai)],maximum:[z(ai)],exclusiveMinimum:[z(li)],exclusiveMaximum:[z(li)],minLength:[z(R)],maxLength:[z(R)],
minItems:[z(R)],maxItems:[z(R)],minContains:[z(R,"2019-09")],maxContains:[z(R,"2019-09")],minProperties:[z(R)],maxProperties:[z(R)],pattern:[z(oi)],format:[z(I(
L))],uniqueItems:[z(ri)],required:[z(mi)],dependentRequired:[B("names","2019-09")],dependencies:[B("schemaOrNames")],prefixItems:[B("schemas","2020-12")],items:[
B("schemaOrSchemas",void 0,"2019-09"),B("schema","2020-12")],additionalItems:[B("schema",void 0,"2019-09")],contains:[B("schema","draft-06")],unevaluatedItems:[
B("schema","2019-09")],properties:[B("schemaMap")],patternProperties:[B("schemaMap")],additionalProperties:[B("schema")],unevaluatedProperties:[B("schema","2019\
-09")],propertyNames:[B("schema","draft-06")],definitions:[B("schemaMap")],$defs:[B("schemaMap")],dependentSchemas:[B("schemaMap","2019-09")],allOf:[B("schemas")],
anyOf:[B("schemas")],oneOf:[B("schemas")],not:[B("schema")],if:[B("schema","draft-07")],then:[B("schema","draft-07")],else:[B("schema","draft-07")]};function xi(e2,t2){
let n2=Object.hasOwn(bi,e2)?bi[e2]:void 0,i2=r.r.indexOf(t2);return n2?.find(({from:e3,until:t3})=>(e3===void 0||i2>=r.r.indexOf(e3))&&(t3===void 0||i2<=r.r.indexOf(
t3)))?.shape}function Si(e2){let t2=new Reading(e2);return t2.kind(),t2.schema(x(e2)),t2.end(),t2.faults}var Reading=class{document;faults=[];seen=new Set;constructor(e2){
this.document=e2}kind(){let{root:e2,declared:t2}=this.document;if(!(e2.kind!=="object"||t2))for(let t3 of r.Qn){let n2=e2.get(t3);n2?.kind==="string"&&!e2.get("\
$schema")&&this.fault(`this is a document of the kind ${JSON.stringify(t3)} ${n2.value}, and no JSON Schema: write the schemas in it to files of their own`,n2,{
plain:!1,kind:"whole"})}}end(){this.faults.length>=2e3&&this.faults.unshift(Ci(this.document))}schema(e2,t2=!1){let{node:n2,dialect:i2}=e2;if(!(this.faults.length>=
2e3||this.seen.has(n2)))if(n2.kind==="boolean")i2==="draft-04"&&!t2&&this.document.declared&&this.object("a schema",{node:n2,expected:"an object (true and false\
 are schemas since draft-06)",plain:!0});else if(n2.kind!=="object")this.object("a schema",{node:n2,...wi(n2)});else{this.seen.add(n2),this.twins(n2);for(let{key:t3,
value:i3}of r.l(n2))this.keyword(e2,t3,i3)}}keyword(e2,t2,n2){let r2=xi(t2,e2.dialect);if(!r2)return;let i2=JSON.stringify(t2);r2.holds==="value"?this.hold(i2,r2.
is(n2,this.standard(e2))):r2.holds==="schemas"||r2.holds==="schemaOrSchemas"&&n2.kind==="array"?this.list(e2,t2,n2):r2.holds==="schema"||r2.holds==="schemaOrSch\
emas"?this.single(e2,t2,n2):n2.kind==="object"?this.map(e2,t2,{map:n2,holds:r2.holds}):this.object(i2,{node:n2,expected:"an object"})}single(e2,t2,n2){n2.kind===
"object"||n2.kind==="boolean"?this.schema(S(e2,n2),t2.startsWith("additional")):n2.kind==="array"&&t2==="items"?this.object('"items"',{node:n2,expected:'one sch\
ema (since 2020-12 a list is written under "prefixItems")'}):this.object(JSON.stringify(t2),{node:n2,...wi(n2)})}list(e2,t2,n2){if(n2.kind!=="array"||n2.items.length===
0)this.object(JSON.stringify(t2),{node:n2,expected:"a list of at least one schema",...t2==="items"&&{plain:!0}});else for(let t3 of n2.items)this.schema(S(e2,t3))}map(e2,t2,{
map:n2,holds:i2}){this.twins(n2);for(let a2 of r.l(n2)){let{value:n3}=a2,r2=`${JSON.stringify(a2.key)} under ${JSON.stringify(t2)}`;if(t2==="patternProperties"){
let t3={kind:"string",value:a2.key,start:a2.start,end:a2.end};this.hold('a name under "patternProperties"',oi(t3,this.standard(e2)))}i2==="names"||i2==="schemaO\
rNames"&&n3.kind==="array"?this.hold(r2,hi(n3,this.standard(e2))):n3.kind==="object"||n3.kind==="boolean"?this.schema(S(e2,n3)):this.object(r2,{node:n3,...wi(n3)})}}twins(e2){
let t2=r.Tn(e2);if(t2.length===0)return;let n2=r.Bn(F),i2=new Map(t2.map(({key:e3})=>[e3,{}]));for(let t3 of e2.members){let e3=i2.get(t3.key);e3&&(e3.first??=t3,
!e3.other&&n2(t3.value)!==n2(e3.first.value)&&(e3.other=t3))}for(let e3 of t2){let{first:t3,other:r2}=i2.get(e3.key)??{},a2=t3&&n2(e3.value)===n2(t3.value)?r2:t3;
if(!a2)continue;let{line:o2}=this.document.text.rangeOf(a2.start,a2.end);this.fault(`${JSON.stringify(e3.key)} is written twice in one object, here and in line ${String(
o2)}, and says two things: validators keep the last and drop the other; remove one of them`,e3,{plain:!0,kind:"twins",written:n2(e3.value)+n2(a2.value)})}}standard({
dialect:e2}){return{dialect:e2,declared:this.document.declared}}hold(e2,t2){t2&&this.object(e2,t2)}object(e2,{node:n2,expected:i2,candidates:a2,plain:o2}){let s2=n2.
kind==="string"&&a2?t.V(n2.value,a2):void 0,c2=s2===void 0?"":`; did you mean ${JSON.stringify(s2)}?`;this.fault(`${e2} is ${r.wn(n2)}: expected ${i2}${c2}`,n2,
{plain:o2??!1,kind:e2})}fault(e2,{start:t2,end:n2},{plain:r2,kind:i2,written:a2}){if(this.faults.length>=2e3)return;let{root:o2,text:s2}=this.document;this.faults.
push({message:e2,location:s2.locate(t2,n2),key:JSON.stringify([i2,...Kr(o2,t2)]),...a2!==void 0&&{written:a2},...!r2&&{node:{start:t2,end:n2}},...i2==="whole"&&
{whole:!0}})}};function Ci({root:e2,text:t2}){return{message:"2000 places of this file or more cannot be read: repair them, since no more are compared with base",
location:t2.locate(e2.start,e2.end),key:"uncounted",whole:!0}}function wi(e2){let t2="a schema: an object, true or false";return{expected:e2.kind==="string"&&["\
true","false"].includes(e2.value)?`${t2}, without quotes`:t2}}function Ti(e2,t2){let n2=[],i2=new Set,a2=new Set,o2=new Set,s2=new Set,c2=ki(t2);for(let l2=c2.pop();l2;l2=
c2.pop()){let{node:u2}=l2;if(u2.kind!=="object"||s2.has(b(l2)))continue;s2.add(b(l2));let d2=y(l2.dialect)?u2.member("$ref"):void 0;for(let{key:s3,value:f2}of d2?
[d2]:r.l(u2)){let r2=v(s3,l2.dialect);if(!r2&&Ei.has(s3)&&o2.add(`"${s3}" (${l2.dialect})`),r2&&!r2.annotation){if(!Oi.has(s3))c2.push(...Ai(l2,s3,f2));else if(f2.
kind==="string"){let r3=N(e2,l2,s3,f2.value);"missing"in r3?r3.reason==="outside"?i2.add(r3.missing):r3.reason==="elsewhere"?a2.add(`${r3.missing}, ${r3.because}`):
Di.has(r3.reason)&&n2.length<2e3&&n2.push(ji(l2,{key:s3,value:f2},n2.length<20?r3:{...r3,beside:[]})):r3.document!==t2&&r3.document.declared||c2.push(r3)}}}}return{
faults:n2.length<2e3?n2:[Ci(t2),...n2],outside:[...i2].sort(),elsewhere:[...a2].sort(),deviating:[...o2].sort()}}const Ei=new Set(["const","dependencies","nulla\
ble"]),Di=new Set(["dangling","ambiguous"]),Oi=new Set(["$ref","$dynamicRef","$recursiveRef"]);function ki(e2){let t2=x(e2);return t2.node.kind!=="object"||t2.node.
members.some(({key:e3})=>{let n2=v(e3,t2.dialect);return n2!==void 0&&!n2.annotation})?[t2]:["definitions","$defs"].flatMap(e3=>{let n2=t2.node.kind==="object"?
t2.node.get(e3):void 0;return n2?Ai(t2,e3,n2):[]})}function Ai(e2,t2,n2){let i2=xi(t2,e2.dialect);return!i2||i2.holds==="value"||i2.holds==="names"?[]:n2.kind===
"array"?n2.items.map(t3=>S(e2,t3)):n2.kind==="object"?i2.holds!=="schemaMap"&&i2.holds!=="schemaOrNames"?[S(e2,n2)]:r.l(n2).map(t3=>S(e2,t3.value)):[]}function ji({
document:e2},{key:n2,value:r2},{because:i2,beside:a2}){let o2=r2.value.indexOf("#"),s2=t.V(r2.value.slice(Math.max(0,o2)),a2),c2=r2.value.slice(0,Math.max(0,o2)),
l2=s2===void 0?"":`; did you mean ${JSON.stringify(c2+s2)}?`;return{message:`${JSON.stringify(n2)} leads to ${JSON.stringify(r2.value)}, ${i2}${l2}`,location:e2.
text.locate(r2.start,r2.end),key:JSON.stringify([e2.path,n2,...Kr(e2.root,r2.start)]),node:{start:r2.start,end:r2.end}}}const Mi=new WeakMap;function Ni(e2,t2){
let n2=Mi.get(e2);n2?.documents!==e2.documents.size&&Mi.set(e2,n2={documents:e2.documents.size,byDocument:new Map});let r2=n2.byDocument.get(t2);return r2||n2.byDocument.
set(t2,r2=Ti(e2,t2)),r2}function Pi(e2,t2){let n2=new Set(e2.settled.get(t2)),r2=e2.documents.get(t2)?.root;return Li(e2,t2).filter(t3=>e2.snapshot.side==="head"?
!n2.has(Fi(t3)):t3.node!==void 0&&(t3.whole??t3.node.start===r2?.start)).slice(0,20).map(({message:e3,location:t3})=>({message:e3,...t3&&{location:t3}}))}function Fi({
key:e2,location:t2}){return JSON.stringify([e2,t2?.file,t2?.line,t2?.column])}const Ii=r.Bn(Si);function Li(e2,t2){let n2=e2.documents.get(t2);if(!n2)return[];let r2=Ii(
n2);return r2.some(({node:e3})=>e3)?r2:[...r2,...Ni(e2,n2).faults]}function Ri(e2,n2,{basePath:r2,headPath:i2,headJudged:a2}){let o2=[],s2=[],c2=new Set;for(let l2=0;l2<
zi;l2+=1){let l3=Li(e2,r2).filter(({whole:e3})=>!e3),u2=Li(n2,i2);if(u2.some(({whole:e3})=>e3))break;let d2=t.D(l3,u2).filter(e3=>!c2.has(Fi(e3.after)));o2.push(
...d2);let f2=a2?u2:d2.map(e3=>e3.after);for(let e3 of f2)c2.add(Fi(e3));let ee2=l3.filter(e3=>e3.node&&!d2.some(t2=>t2.before===e3));for(let{message:e3,location:t2}of ee2)
s2.push({message:e3,...t2&&{location:t2}});if(![Hi(n2,i2,[...Bi(i2,f2),...Vi(e2,r2,{library:n2,path:i2},ee2)]),Hi(e2,r2,Bi(r2,l3))].includes(!0))break}return n2.
settled.set(i2,[...c2]),{shared:o2,repaired:s2}}const zi=5;function Bi(e2,t2){return t2.flatMap(({node:t3,location:n2})=>t3&&n2?.file===e2?[t3]:[])}function Vi(e2,t2,n2,r2){
let[i2,a2]=[e2.documents.get(t2)?.root,n2.library.documents.get(n2.path)?.root];return!i2||!a2?[]:Bi(t2,r2).flatMap(e3=>qr(i2,a2,e3)??[])}function Hi(e2,t2,n2){
let r2=e2.documents.get(t2);if(!r2||n2.length===0)return!1;let i2=vn(r2.text,Xr(r2.root,n2),r2.settings);e2.documents.set(t2,i2);for(let[t3,n3]of e2.byUri)n3.includes(
r2)&&e2.byUri.set(t3,n3.map(e3=>e3===r2?i2:e3));return Mi.delete(e2),!0}function Ui(e2){let t2=e2.length>3?` and ${String(e2.length-3)} more`:"";return`${e2.slice(
0,3).join(", ")}${t2}`}function Wi(e2,t2){let n2=e2.documents.get(t2);if(!n2)return[];let{outside:r2,elsewhere:i2,deviating:a2}=Ni(e2,n2),o2=i2.slice(0,3).map(e3=>`\
it refers to ${e3}`);return r2.length>0&&o2.push(`it refers to ${Ui(r2)}, which is not in the repository: what stands there is taken to be the same on both side\
s (jsonSchema.map in the config can say in which folder it lies)`),a2.length>0&&o2.push(`${Ui(a2)} says nothing by the specification, and is judged so; Ajv read\
s it all the same`),[...n2.notes,...o2]}const Gi=r.Bn(()=>new Map);function Ki(e2){let{document:t2,dialect:n2,node:r2}=e2,i2=Gi(t2.text).get(n2);i2||Gi(t2.text).
set(n2,i2=new Map);let a2=i2.get(r2);if(a2)return a2;let o2=new qi;o2.schema(e2);let s2=o2.end();return o2.length<=4e3&&i2.set(r2,s2),s2}var qi=class Drawing{length=0;pieces=[];open=[];end(){
return this.open.length>0&&this.pieces.push(this.open.join("")),this.open=[],this.pieces}schema(e2){let{node:t2}=e2;if(t2.kind!=="object"){this.text(F(t2));return}
this.pieces.push(1+t2.members.length);let n2="{";for(let r2 of Qi(t2,e2)){let i2=t2.get(r2);i2&&(this.text(`${n2}${JSON.stringify(r2)}:`),this.keyword(e2,r2,i2),
n2=",")}this.text(n2==="{"?"{}":"}")}keyword(e2,t2,n2){let r2=v(t2,e2.dialect)?.holds??"value";Yi.has(t2)&&n2.kind==="string"?this.part({key:t2,reference:n2.value}):
r2==="value"?this.text(Zi.has(t2)?$i(n2):F(n2)):n2.kind==="array"?this.list(e2,n2.items,Xi.has(t2)):n2.kind==="object"?r2==="schema"||r2==="mixed"&&t2==="items"?
this.inner(e2,n2):this.map(e2,n2):this.text(F(n2))}list(e2,t2,n2){if(this.text("["),n2)this.branches(e2,t2);else for(let[n3,r2]of t2.entries())n3>0&&this.text("\
,"),this.inner(e2,r2);this.text("]")}branches(e2,t2){let n2=t2.map(t3=>{let n3=new Drawing;return n3.inner(e2,t3),this.length+=n3.length,{node:t3,outline:n3.end()}});
if(!n2.every(({node:e3,outline:t3})=>!Ji(e3)&&t3.every(e4=>typeof e4!="object"))){this.part({branches:n2});return}let r2=n2.map(({outline:e3})=>e3.filter(e4=>typeof e4==
"string").join(""));for(let{outline:e3}of n2)this.pieces.push(...e3.filter(e4=>typeof e4=="number"));this.text(r2.sort().join(","))}map(e2,t2){let n2="{";for(let i2 of[
...r.u(t2)].sort()){let r2=t2.get(i2);this.text(`${n2}${JSON.stringify(i2)}:`),n2=",",r2?.kind==="array"?this.text($i(r2)):r2&&this.inner(e2,r2)}this.text(n2===
"{"?"{}":"}")}inner(e2,t2){e2.document.bases.has(t2)?this.part({inner:t2}):this.schema(S(e2,t2))}text(e2){this.length+=e2.length,this.open.push(e2)}part(e2){this.
end(),this.pieces.push(e2)}};function Ji(e2){return e2.kind==="array"?e2.items.some(Ji):e2.kind==="object"&&e2.members.some(({key:e3,value:t2})=>Yi.has(e3)||Ji(
t2))}const Yi=new Set(["$ref","$dynamicRef","$recursiveRef"]),Xi=new Set(["allOf","anyOf","oneOf"]),Zi=new Set(["required","enum","type"]);function Qi(e2,{dialect:t2}){
return e2.get("$ref")&&y(t2)?["$ref"]:r.u(e2).filter(e3=>{let n2=v(e3,t2);return n2!==void 0&&(!n2.annotation||e3==="$dynamicAnchor")}).sort()}function $i(e2){return e2.
kind==="array"?`[${e2.items.map(F).sort().join(",")}]`:F(e2)}function ea(e2,t2){let n2=new Map,r2=[],i2=[],a2=e3=>{let t3=n2.get(b(e3));return t3===void 0&&(t3=
n2.size,n2.set(b(e3),t3),r2.push(e3)),`@${String(t3)}`},o2={library:e2,order:new ta({library:e2})};a2(t2);for(let e3 of r2)i2.push(`${e3.dialect==="draft-04"?"4":
""}${na(o2,e3,a2)}`);return i2.join(`
`)}var ta=class BranchOrder{reading;keys=new Map;inner;constructor(e2,t2=3){this.reading=e2,this.inner=t2>0?new BranchOrder(e2,t2-1):void 0}keyOf(e2){let t2=this.
keys.get(b(e2));if(t2===void 0){let{reading:r2,inner:i2}=this,a2=i2?{...r2,order:i2}:r2;t2=n.lt(na(a2,e2,e3=>i2?.keyOf(e3)??"@")),this.keys.set(b(e2),t2)}return t2}};
function na({library:e2,budget:t2,order:n2},r2,i2){let a2=e3=>o2(e3,Ki(e3));function o2(e3,n3){let r3=[];for(let i3 of n3)typeof i3=="string"?r3.push(i3):typeof i3==
"number"?t2?.spend(i3):"reference"in i3?r3.push(s2(e3,i3)):"inner"in i3?r3.push(a2(S(e3,i3.inner))):r3.push(c2(e3,i3.branches));return r3.join("")}function s2(n3,{
key:r3,reference:a3}){t2?.spend(10);let o3=N(e2,n3,r3,a3);return"missing"in o3?JSON.stringify(o3.identity):r3==="$ref"?i2(o3):`${JSON.stringify(a3)}${i2(o3)}`}function c2(e3,t3){
let r3=({outline:t4})=>o2(e3,t4);return n2&&t3.filter(({node:e4})=>Ji(e4)).length>1?ra(n2,e3,t3).map(r3).join(","):t3.map(r3).sort().join(",")}return a2(r2)}function ra(e2,t2,n2){
return n2.map(n3=>({branch:n3,key:e2.keyOf(S(t2,n3.node))})).sort((e3,t3)=>e3.key<t3.key?-1:+(e3.key>t3.key)).map(({branch:e3})=>e3)}const V=r.Bn(ia);function ia(e2){
switch(e2.kind){case"null":return"null";case"boolean":return String(e2.value);case"number":return e2.raw;case"string":return JSON.stringify(e2.value);case"array":
return`[${e2.items.map(V).join(",")}]`;case"object":{let t2=new Map(e2.members.map(({key:e3,value:t3})=>[e3,t3]));return`{${[...t2.keys()].sort().map(n2=>`${JSON.
stringify(n2)}:${V(t2.get(n2)??e2)}`).join(",")}}`}}}function H(e2,t2){return t2.map(t3=>({...t3,path:[e2,t3.path].flat()}))}function aa(e2,t2,n2){let r2=`${sa(
e2)}_${oa(ca(t2,e2),ca(n2,e2))}`;return r2.endsWith("_")?[]:[{type:r2,path:[e2],at:n2}]}function oa(e2,t2){return e2===t2?"":e2===void 0?"ADDED":t2===void 0?"RE\
MOVED":e2<t2?"INCREASED":"DECREASED"}function sa(e2){return e2.replace(/[A-Z]/g,e3=>`_${e3}`).toUpperCase()}function ca({schema:e2},t2){let n2=e2?.get(t2);return n2?.
kind==="number"?n2.value:t2==="minContains"&&e2?.get("contains")?1:void 0}function la(e2,t2,[n2,r2],i2){let a2=e3=>H(t2,[{type:`${sa(t2)}_${e3}`,path:[],at:i2}]);
return n2===r2?[]:r2==="closed"?a2("REMOVED"):n2==="closed"?a2("ADDED"):n2==="open"?a2("NARROWED"):r2==="open"?a2("EXTENDED"):H(t2,e2.compare(n2,r2))}function ua(e2,t2,[
n2,r2]){let i2=e2.compare(n2,r2),a2=e2.compatible(i2)?"IS_COVERED":"NOT_COVERED";return[...i2,{type:`${t2}_${a2}_BY_PARTIALLY_OPEN_CONTENT_MODEL`,path:[],at:r2}]}
function da(e2,t2,n2){let r2=fa(t2),i2=fa(n2);return[...H("required",_a(r2,i2)),...H("properties",va(e2,r2,i2)),...H("dependencies",Sa(e2,r2,i2)),...la(e2,"addi\
tionalProperties",[r2.additional,i2.additional],n2),...la(e2,"unevaluatedProperties",[r2.unevaluated,i2.unevaluated],n2),...aa("maxProperties",t2,n2),...aa("min\
Properties",t2,n2)]}function fa(e2){let{schema:t2,place:n2,sub:i2}=e2,a2=r.i(n2.dialect,"2019-09");return{shape:e2,properties:ma(t2?.get("properties")),required:ha(
t2?.get("required")),patterns:ma(t2?.get("patternProperties")),additional:pa(t2?.get("additionalProperties"),i2),unevaluated:a2?pa(t2?.get("unevaluatedPropertie\
s"),i2):"open",sub:i2}}function pa(e2,t2){return!e2||e2.kind==="boolean"&&e2.value?"open":e2.kind==="boolean"?"closed":t2(e2)}function ma(e2){return new Map(e2?.
kind==="object"?e2.members.map(({key:e3,value:t2})=>[e3,t2]):[])}function ha(e2){let t2=e2?.kind==="array"?e2.items:[];return new Set(t2.flatMap(e3=>e3.kind==="\
string"?[e3.value]:[]))}function ga(e2){return e2.kind==="object"&&e2.get("default")!==void 0}function _a(e2,t2){return[...t2.properties].flatMap(([n2,r2])=>{let i2=t2.
required.has(n2);if(!e2.properties.has(n2)||e2.required.has(n2)===i2)return[];let a2=ga(r2)?"WITH_DEFAULT_ADDED":"ADDED";return[{type:`REQUIRED_ATTRIBUTE_${i2?a2:
"REMOVED"}`,path:[n2],at:t2.sub(r2)}]})}function va(e2,t2,n2){return[...new Set([...t2.properties.keys(),...n2.properties.keys()])].flatMap(r2=>{let i2=t2.properties.
get(r2),a2=n2.properties.get(r2);return i2&&a2?H(r2,e2.compare(t2.sub(i2),n2.sub(a2))):i2?H(r2,ya(e2,t2.sub(i2),n2,r2)):H(r2,ba(e2,t2,n2,r2))})}function ya(e2,t2,n2,r2){
let i2=e3=>({type:e3,path:[],at:n2.shape}),a2=xa(e2,n2,r2);return a2==="open"?[i2("PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL")]:a2==="closed"?[i2(t2.kind==="neve\
r"?"PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL":"PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL")]:ua(e2,"PROPERTY_REMOVED",[t2,a2])}function ba(e2,t2,n2,r2){
let i2=n2.properties.get(r2);if(!i2)return[];let a2=n2.sub(i2),o2=e3=>({type:e3,path:[],at:a2}),s2=xa(e2,t2,r2),c2=n2.required.has(r2)?ga(i2)?"REQUIRED_PROPERTY\
_WITH_DEFAULT":"REQUIRED_PROPERTY":"OPTIONAL_PROPERTY";return s2==="open"?a2.kind==="any"?[o2("PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL")]:[o2(`${c2}\
_ADDED_TO_OPEN_CONTENT_MODEL`)]:[...s2==="closed"?[]:ua(e2,"PROPERTY_ADDED",[s2,a2]),o2(`${c2}_ADDED_TO_UNOPEN_CONTENT_MODEL`)]}function xa(e2,t2,n2){for(let[r2,
i2]of t2.patterns)if(e2.finds(r2,n2))return t2.sub(i2);return t2.additional==="open"?t2.unevaluated==="open"?t2.patterns.size>0?"closed":"open":t2.unevaluated:t2.
additional}function Sa(e2,t2,n2){let r2=wa(t2.shape.schema,t2.shape.place),i2=wa(n2.shape.schema,n2.shape.place);return[...new Set([...r2.keys(),...i2.keys()])].
flatMap(a2=>{let[o2,s2]=[r2.get(a2),i2.get(a2)],c2=e3=>[{type:e3,path:[],at:n2.shape}],l2=[o2?.list,s2?.list],u2=[o2?.schema,s2?.schema],d2=u2[0]&&u2[1]?e2.compare(
t2.sub(u2[0]),n2.sub(u2[1])):c2("").flatMap(e3=>u2[0]?[{...e3,type:"DEPENDENCY_SCHEMA_REMOVED"}]:u2[1]?[{...e3,type:"DEPENDENCY_SCHEMA_ADDED"}]:[]),f2=Ca(...l2);
return H(a2,[...f2===""?[]:c2(`DEPENDENCY_ARRAY_${f2}`),...d2])})}function Ca(e2,t2){if(!e2||!t2)return e2?"REMOVED":t2?"ADDED":"";let n2=[...e2].every(e3=>t2.has(
e3)),r2=[...t2].every(t3=>e2.has(t3));return n2&&r2?"":n2?"EXTENDED":r2?"NARROWED":"CHANGED"}function wa(e2,t2){let n2=r.i(t2.dialect,"2019-09")?["dependencies",
"dependentRequired","dependentSchemas"]:["dependencies"],i2=new Map;for(let t3 of n2)for(let[n3,r2]of ma(e2?.get(t3)))i2.set(n3,{...i2.get(n3),...r2.kind==="arr\
ay"?{list:ha(r2)}:{schema:r2}});return i2}function Ta(e2,t2,n2){let i2=Ea(t2),a2=Ea(n2),o2=[["additionalItems",i2.additional,a2.additional],["unevaluatedItems",
i2.unevaluated,a2.unevaluated]],s2=r.i(n2.place.dialect,"2019-09")?["maxContains","minContains"]:[],c2=i2.unique?"UNIQUE_ITEMS_REMOVED":"UNIQUE_ITEMS_ADDED";return[
...H("items",Da(e2,i2,a2)),...Oa(e2,i2,a2),...o2.flatMap(([t3,r2,i3])=>la(e2,t3,[r2,i3],n2)),...["maxItems","minItems",...s2].flatMap(e3=>aa(e3,t2,n2)),...i2.unique===
a2.unique?[]:[{type:c2,path:["uniqueItems"],at:n2}]]}function Ea(e2){let{schema:t2,place:n2,sub:i2}=e2,{dialect:a2}=n2.document,o2=t2?.get("items"),s2=r.i(a2,"2\
020-12")?t2?.get("prefixItems"):o2,c2=s2?.kind==="array"?s2.items.map(i2):[],l2=o2&&o2.kind!=="array"&&c2.length===0?o2:void 0,u2=r.i(a2,"2020-12")&&c2.length>0?
o2:t2?.get("additionalItems"),d2=t2?.get("uniqueItems");return{shape:e2,...l2&&{all:i2(l2)},tuple:c2,additional:l2?"open":pa(u2,i2),unevaluated:r.i(a2,"2019-09")?
pa(t2?.get("unevaluatedItems"),i2):"open",unique:d2?.kind==="boolean"&&d2.value}}function Da(e2,{all:t2},{all:n2,shape:r2}){return t2&&n2?e2.compare(t2,n2):!t2&&
!n2?[]:[{type:t2?"SCHEMA_REMOVED":"SCHEMA_ADDED",path:[],at:n2??r2}]}function Oa(e2,t2,n2){let r2=Math.max(t2.tuple.length,n2.tuple.length);return Array.from({length:r2},
(r3,i2)=>{let[a2,o2]=[t2.tuple[i2],n2.tuple[i2]],s2=a2&&o2?e2.compare(a2,o2):a2?Aa(e2,a2,n2):o2?ja(e2,t2,o2):[];return H(["items",String(i2)],s2)}).flat()}function ka({
additional:e2,unevaluated:t2}){return e2==="open"?t2:e2}function Aa(e2,t2,n2){let r2=ka(n2);if(typeof r2!="string")return ua(e2,"ITEM_REMOVED",[t2,r2]);let i2=t2.
kind==="never"?"ITEM_WITH_FALSE_REMOVED_FROM_CLOSED":"ITEM_REMOVED_FROM_CLOSED";return[{type:`${r2==="open"?"ITEM_REMOVED_FROM_OPEN":i2}_CONTENT_MODEL`,path:[],
at:n2.shape}]}function ja(e2,t2,n2){let r2=ka(t2);if(typeof r2!="string")return ua(e2,"ITEM_ADDED",[r2,n2]);let i2=n2.kind==="any"?"ITEM_WITH_EMPTY_SCHEMA_ADDED\
_TO_OPEN":"ITEM_ADDED_TO_OPEN";return[{type:`${r2==="open"?i2:"ITEM_ADDED_TO_CLOSED"}_CONTENT_MODEL`,path:[],at:n2}]}function Ma(e2,t2,n2){let r2=t2.combined,i2=n2.
combined;if(!(r2&&i2)){if(i2)return Na(e2,i2,{type:i2.criterion==="allOf"?void 0:"SUM_TYPE_EXTENDED",at:n2},n3=>e2.compare(t2,n3));if(r2)return Na(e2,r2,{type:r2.
criterion==="allOf"?"PRODUCT_TYPE_NARROWED":void 0,at:n2},t3=>e2.compare(t3,n2))}}function Na(e2,t2,{type:n2,at:r2},i2){let a2=t2.parts();if(a2.length===1||n2!==
void 0)for(let t3 of a2){let o2=i2(t3);if(e2.compatible(o2))return a2.length===1||n2===void 0?o2:[...o2,{type:n2,path:[],at:r2}]}}function Pa(e2,t2,n2){if(!t2.combined||
!n2.combined)return[];let{criterion:r2}=t2.combined,i2=Ia(t2.combined.parts()),a2=Ia(n2.combined.parts()),o2=e3=>({type:e3,path:[],at:n2}),s2=Fa([r2,t2.combined.
parts().length],[n2.combined.criterion,n2.combined.parts().length]);if(s2==="COMBINED_TYPE_CHANGED")return[o2(s2)];let c2=s2===void 0?[]:[o2(s2)];if(i2.length!==
a2.length){let e3=r2==="allOf"?"PRODUCT_TYPE":"SUM_TYPE";c2.push(o2(`${e3}_${i2.length<a2.length?"EXTENDED":"NARROWED"}`))}let l2=La(i2.map((t3,n3)=>a2.map(i3=>{
let a3=e2.compare(t3,i3);return e2.compatible(a3)?H([r2,String(n3)],a3):void 0})));for(let e3 of l2)c2.push(...e3);return l2.length<Math.min(i2.length,a2.length)&&
c2.push(o2("COMBINED_TYPE_SUBSCHEMAS_CHANGED")),c2}function Fa([e2,t2],[n2,r2]){if(e2!==n2)return n2==="anyOf"||t2===1&&(n2==="oneOf"||r2===1)||r2===1&&e2==="al\
lOf"?"COMBINED_TYPE_EXTENDED":"COMBINED_TYPE_CHANGED"}function Ia(e2){let t2=({kind:e3,place:t3},n3)=>e3==="unresolved"?String(n3):`${e3} ${V(t3.node)}`,n2=new Map;
for(let[r2,i2]of e2.entries()){let e3=i2.integer?`integer ${t2(i2,r2)}`:t2(i2,r2);n2.has(e3)||n2.set(e3,i2)}return[...n2.values()]}function La(e2){let t2=r.V(t3=>(e2[t3]??
[]).flatMap((e3,t4)=>e3?[t4]:[]));for(let n2 of e2.keys())t2.place(n2);return[...t2.holders].sort(([e3],[t3])=>e3-t3).flatMap(([t3,n2])=>e2[n2]?.[t3]?[e2[n2][t3]]:
[])}const Ra=new Set(["ID_CHANGED","DESCRIPTION_CHANGED","TITLE_CHANGED","DEFAULT_CHANGED","SCHEMA_REMOVED","TYPE_EXTENDED",...Va("MAX",["LENGTH","IMUM","PROPER\
TIES","ITEMS","CONTAINS"],"INCREASED"),...Va("MIN",["LENGTH","IMUM","PROPERTIES","ITEMS","CONTAINS"],"DECREASED"),"EXCLUSIVE_MAXIMUM_INCREASED","EXCLUSIVE_MAXIM\
UM_REMOVED","EXCLUSIVE_MINIMUM_DECREASED","EXCLUSIVE_MINIMUM_REMOVED","PATTERN_REMOVED","MULTIPLE_OF_REDUCED","MULTIPLE_OF_REMOVED","REQUIRED_ATTRIBUTE_WITH_DEF\
AULT_ADDED","REQUIRED_ATTRIBUTE_REMOVED","DEPENDENCY_ARRAY_NARROWED","DEPENDENCY_ARRAY_REMOVED","DEPENDENCY_SCHEMA_REMOVED","ADDITIONAL_PROPERTIES_ADDED","ADDIT\
IONAL_PROPERTIES_EXTENDED","UNEVALUATED_PROPERTIES_ADDED","UNEVALUATED_PROPERTIES_EXTENDED","PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL","REQUIRED_P\
ROPERTY_WITH_DEFAULT_ADDED_TO_UNOPEN_CONTENT_MODEL","OPTIONAL_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL","PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL","P\
ROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL","PROPERTY_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL","PROPERTY_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODE\
L","UNIQUE_ITEMS_REMOVED","ADDITIONAL_ITEMS_ADDED","ADDITIONAL_ITEMS_EXTENDED","UNEVALUATED_ITEMS_ADDED","UNEVALUATED_ITEMS_EXTENDED","ITEM_WITH_EMPTY_SCHEMA_AD\
DED_TO_OPEN_CONTENT_MODEL","ITEM_ADDED_TO_CLOSED_CONTENT_MODEL","ITEM_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL","ITEM_REMOVED_FROM_OPEN_CONTENT_MODEL","ITEM\
_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL","ITEM_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL","ENUM_ARRAY_EXTENDED","COMBINED_TYPE_EXTENDED","PRO\
DUCT_TYPE_NARROWED","SUM_TYPE_EXTENDED","NOT_TYPE_NARROWED"]),za=new Set(["ADDITIONAL_PROPERTIES_NARROWED","ADDITIONAL_PROPERTIES_REMOVED","UNEVALUATED_PROPERTI\
ES_NARROWED","UNEVALUATED_PROPERTIES_REMOVED","REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_OPEN_CONTENT_MODEL","OPTIONAL_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL","PROP\
ERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL","PROPERTY_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL","PROPERTY_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MOD\
EL"]);[...Ra,...za];function Ba(e2,t2){return Ra.has(t2)||e2==="lenient"&&za.has(t2)}function Va(e2,t2,n2){return t2.flatMap(t3=>{let r2=t3==="IMUM"?`${e2}IMUM`:
`${e2}_${t3}`;return[`${r2}_${n2}`,`${r2}_REMOVED`]})}function Ha(e2,t2,n2){let r2=new Map,i2=0,a2=0,o2,s2=he(p.direction),c2=bt(s2),l2={policy:n2,compatible:e3=>e3.
every(({type:e4})=>Ba(n2,e4)),finds(e3,t3){let n3=m(s2,p.direction,"the test",()=>c2.test(e3,t3)),r3="done"in n3?n3.done:void 0;return r3===void 0&&(o2??=`wheth\
er the pattern ${e3} is found in ${JSON.stringify(t3)} cannot be told`),r3===!0},compare(e3,t3){let n3=r2.get(e3)?.get(t3);if(n3)return n3;let s3=e3.missing??t3.
missing;if(s3!==void 0&&(o2??=`"$ref" leads to ${s3}, which is not in the repository`),i2+=1,(i2>1e5||a2>400)&&(o2??="the schemas are too large for this compari\
son"),o2!==void 0)return[];let c3=r2.get(e3)??new Map;r2.set(e3,c3.set(t3,[])),a2+=1;let u2=Ua(l2,e3,t3);return--a2,c3.set(t3,u2),u2}};return{differences:l2.compare(
e2,t2),...o2!==void 0&&{unknown:o2}}}function Ua(e2,t2,n2){return Ma(e2,t2,n2)||(t2.kind===n2.kind?[...Ga(t2,n2),...qa(e2,t2,n2)]:t2.kind==="never"||n2.kind==="\
any"||Wa(t2,n2)?[]:[{type:"TYPE_CHANGED",path:[],at:n2}])}function Wa(e2,t2){return[e2,t2].every(({schema:e3})=>{let t3=e3?.get("connect.type");return t3?.kind===
"string"&&t3.value==="bytes"})}function Ga(e2,t2){let n2=e3=>e3.place.dialect==="draft-04"?"id":"$id",r2=(n3,r3)=>Ka(e2,n3)!==Ka(t2,r3),i2=["title","description",
"default"].filter(e3=>r2(e3,e3)).map(e3=>`${e3.toUpperCase()}_CHANGED`);return(r2(n2(e2),n2(t2))?["ID_CHANGED",...i2]:i2).map(e3=>({type:e3,path:[],at:t2}))}function Ka({
schema:e2},t2){let n2=e2?.get(t2);return n2&&V(n2)}function qa(e2,t2,n2){switch(n2.kind){case"string":return Ja(t2,n2);case"number":return Ya(t2,n2);case"enum":
return Za(t2,n2);case"const":return Ka(t2,"const")===Ka(n2,"const")?[]:[{type:"ENUM_ARRAY_CHANGED",path:["const"],at:n2}];case"combined":return Pa(e2,t2,n2);case"\
not":return $a(e2,t2,n2);case"object":return da(e2,t2,n2);case"array":return Ta(e2,t2,n2);default:return[]}}function Ja(e2,t2){let n2=Ka(e2,"pattern"),r2=Ka(t2,
"pattern"),i2=n2===void 0?"ADDED":r2===void 0?"REMOVED":"CHANGED";return[...aa("maxLength",e2,t2),...aa("minLength",e2,t2),...n2===r2?[]:[{type:`PATTERN_${i2}`,
path:["pattern"],at:t2}]]}function Ya(e2,t2){let n2=["maximum","minimum","exclusiveMaximum","exclusiveMinimum"],r2=Xa(ca(e2,"multipleOf"),ca(t2,"multipleOf")),i2=e2.
integer?"TYPE_EXTENDED":"TYPE_NARROWED";return[...n2.flatMap(n3=>aa(n3,e2,t2)),...r2===""?[]:[{type:`MULTIPLE_OF_${r2}`,path:["multipleOf"],at:t2}],...e2.integer===
t2.integer?[]:[{type:i2,path:[],at:t2}]]}function Xa(e2,t2){return e2===t2?"":e2===void 0?"ADDED":t2===void 0?"REMOVED":Math.trunc(t2)%Math.trunc(e2)===0?"EXPAN\
DED":Math.trunc(e2)%Math.trunc(t2)===0?"REDUCED":"CHANGED"}function Za(e2,t2){let n2=Qa(e2),r2=Qa(t2),i2=[...n2].every(e3=>r2.has(e3)),a2=[...r2].every(e3=>n2.has(
e3));return i2&&a2?[]:[{type:`ENUM_ARRAY_${i2?"EXTENDED":a2?"NARROWED":"CHANGED"}`,path:["enum"],at:t2}]}function Qa({schema:e2}){let t2=e2?.get("enum");return new Set(
t2?.kind==="array"?t2.items.map(V):[])}function $a(e2,t2,n2){let r2=t2.schema?.get("not"),i2=n2.schema?.get("not");if(!r2||!i2)return[];let a2=e2.compare(n2.sub(
i2),t2.sub(r2));return H("not",[{type:e2.compatible(a2)?"NOT_TYPE_NARROWED":"NOT_TYPE_EXTENDED",path:[],at:n2}])}const eo={array:["items","prefixItems","additio\
nalItems","unevaluatedItems","minItems","maxItems","uniqueItems","contains"],object:["properties","required","minProperties","maxProperties","dependencies","dep\
endentRequired","dependentSchemas","patternProperties","additionalProperties","unevaluatedProperties","propertyNames"],number:["minimum","maximum","exclusiveMin\
imum","exclusiveMaximum","multipleOf"],string:["minLength","maxLength","pattern","format"]},to=["allOf","anyOf","oneOf"];function no(e2){let t2=new Map,n2=r2=>{
let i2=t2.get(r2.node)??ro(r2,e2,n2);return t2.set(r2.node,i2),i2};return n2}function ro(e2,t2,n2){let i2=e2;for(let a2=0;a2<100;a2+=1){let{node:a3}=i2,o2=i2,s2=e3=>n2(
S(o2,e3));if(a3.kind!=="object")return{kind:io(a3)?"never":"any",place:i2,sub:s2};let c2=a3.get("$ref");if(c2?.kind!=="string")return i2===e2?oo(i2,a3,n2):n2(i2);
let l2=Mn(t2,i2,c2.value);if("missing"in l2)return{kind:"unresolved",place:i2,sub:s2,missing:l2.missing};if(a3.members.some(({key:e3})=>ao(e3))&&r.i(i2.dialect,
"2019-09")){let e3;return{kind:"combined",place:i2,sub:s2,schema:a3,combined:{criterion:"allOf",parts:()=>e3??=[n2(l2),...so(o2,a3,n2)]}}}i2=l2}return{kind:"unr\
esolved",place:i2,sub:()=>n2(e2),missing:"itself"}}function io(e2){return e2.kind==="boolean"&&!e2.value}function ao(e2){return["type","enum","const","not","if",
...to].includes(e2)||Object.values(eo).some(t2=>t2.includes(e2))}function oo(e2,t2,n2){let r2=so(e2,t2,n2),i2=t3=>n2(S(e2,t3)),[a2]=r2;return a2?r2.length===1?a2:
{kind:"combined",place:e2,sub:i2,schema:t2,combined:{criterion:"allOf",parts:()=>r2}}:{kind:"any",place:e2,sub:i2,schema:t2}}function so(e2,t2,n2){let r2=t3=>n2(
S(e2,t3)),i2=(n3,i3={})=>({kind:n3,place:e2,sub:r2,schema:t2,...i3}),a2=[];t2.get("enum")&&a2.push(i2("enum"));for(let e3 of to){let n3=t2.get(e3);n3?.kind==="a\
rray"&&a2.push(i2("combined",{combined:{criterion:e3,parts:()=>n3.items.map(r2)}}))}t2.get("not")&&a2.push(i2("not")),t2.get("const")&&a2.push(i2("const"));let o2=co(
t2),s2=o2.map(e3=>e3==="integer"?i2("number",{integer:!0}):i2(e3));s2.length===1&&t2.get("type")?.kind==="string"?a2.push(...s2):s2.length>0&&a2.push(i2("combin\
ed",{combined:{criterion:"anyOf",parts:()=>s2}}));for(let e3 of["array","object","number","string"])!(o2.includes(e3)||e3==="number"&&o2.includes("integer"))&&eo[e3].
some(e4=>t2.get(e4))&&a2.push(i2(e3));return t2.get("if")&&a2.push(i2("conditional")),a2}function co(e2){let t2=e2.get("type");return(t2?.kind==="array"?t2.items:
t2?[t2]:[]).flatMap(e3=>e3.kind==="string"?[e3.value]:[])}function lo({base:e2,head:t2,settings:i2}){let a2=r.s(i2.options).confluent==="lenient"?"lenient":"str\
ict",o2={backward:uo(e2,t2,a2),forward:uo(t2,e2,a2)},s2={backward:po(o2.backward,a2),forward:po(o2.forward,a2)},c2=n.Ot(n.Tt(i2,"json-schema")),l2=c2.length>0?c2:
["backward"],u2=l2.flatMap(e3=>o2[e3].differences.map(e4=>ho(e4,a2)));return{verdict:s2,result:{name:"confluent",compatible:l2.every(e3=>s2[e3].outcome==="reads"),
findings:go(u2)}}}function uo(e2,t2,n2){return Ha(fo(e2),fo(t2),n2)}function fo({library:e2,document:t2}){return no(e2)(x(t2))}function po({differences:e2,unknown:t2},r2){
let i2=e2.find(({type:e3})=>!Ba(r2,e3));return i2?n.vt(`Confluent Schema Registry reports ${i2.type} at ${mo(i2)}`):t2===void 0?n.gt:n.bt(`the registry's compar\
ison is not known: ${t2}`)}function mo({path:e2}){return`#/${e2.join("/")}`}function ho(e2,t2){let{type:n2,at:r2}=e2,i2=Ba(t2,n2)?"accepted":"refused",{text:a2}=r2.
place.document;return{id:n2,message:`${n2} at ${mo(e2)}: ${i2} under ${t2.toUpperCase()}`,location:a2.locate(r2.place.node.start,r2.place.node.end)}}function go(e2){
let t2=new Set;return e2.filter(({message:e3,location:n2})=>{let r2=`${e3} ${String(n2?.side)}`,i2=!t2.has(r2);return t2.add(r2),i2})}function _o(e2){return e2.
slice(e2.lastIndexOf("/")+1)}function vo(e2,t2){return t2===void 0?Object.hasOwn(bo,e2)?bo[e2]??[]:[]:e2==="properties"||e2.startsWith("depend")?[t2]:e2==="patt\
ernProperties"?["{}"]:[`$${e2.replace("$","")}`,t2]}function yo(e2,t2){return[...t2,...vo(e2)]}const bo={items:["[]"],additionalItems:["[]"],unevaluatedItems:["\
[]"],contains:["[]"],additionalProperties:["{}"],unevaluatedProperties:["{}"]};function xo(e2,{path:t2,node:n2}){let[i2,...a2]=t2;if(i2===void 0)return n2;if(typeof i2==
"number"){if(e2.kind!=="array")return e2;let t3=e2.items[i2],r2=a2.length===0||!t3?n2:xo(t3,{path:a2,node:n2}),o3=[...e2.items];return r2===void 0?o3.splice(i2,
1):a2.length===0&&n2!==void 0&&t3===void 0?o3.push(r2):o3[i2]=r2,{...e2,items:o3}}if(e2.kind!=="object")return e2;let o2=e2.member(i2);if(!o2&&a2.length>0&&n2===
void 0)return e2;let s2=o2&&a2.length>0?xo(o2.value,{path:a2,node:n2}):So(a2,n2),c2=e2.members.filter(e3=>e3.key!==i2);if(s2===void 0)return r.En(e2.start,e2.end,
c2);let l2={key:i2,start:o2?.start??s2.start,end:o2?.end??s2.start,value:s2},u2=o2?e2.members.map(e3=>e3===o2?l2:e3):[...e2.members,l2];return r.En(e2.start,e2.
end,u2)}function So(e2,t2){return e2.reduceRight((e3,t3)=>e3&&r.En(e3.start,e3.end,[{key:String(t3),start:e3.start,end:e3.end,value:e3}]),t2)}function Co(e2){return e2.
map(e3=>`/${String(e3).replaceAll("~","~0").replaceAll("/","~1")}`).join("")}function wo(e2,t2,n2,r2){let{rule:i2,element:a2,keyword:o2,name:s2,isInName:c2}=t2,
l2=({node:e3})=>e3&&{keyword:o2,node:e3,text:s2??Eo(V(e3))};e2.differences.push({rule:i2,element:r2.node?a2:To(e2,a2),pointer:Co((r2.node?r2:n2).path),base:l2(n2),
head:l2(r2),inBase:{path:n2.path,node:r2.node},inHead:{path:r2.path,node:n2.node},...c2&&{isInName:c2},...e2.names&&{renamed:e2.names.base},documents:e2})}function To({
names:e2},t2){return e2?[...e2.base,...t2.slice(e2.head.length)]:t2}function Eo(e2){return e2.length>60?`${e2.slice(0,60)}\u2026`:e2}function Do(e2){return e2.kind===
"object"?e2.members.map(({key:e3})=>e3):[]}function Oo(e2){return e2.node!==void 0}function ko({node:e2,path:t2},n2){return{node:e2?.kind==="object"?e2.get(n2):
void 0,path:[...t2,n2]}}function Ao({node:e2,path:t2},n2=e2.items.length){return{node:e2.items[n2],path:[...t2,n2]}}function jo(e2){return e2.kind==="array"?{...e2,
items:[]}:e2.kind==="object"?{...e2,members:[],get:()=>{},member:()=>{}}:e2}const Mo=new WeakMap;function No(e2,t2){if(e2===t2)return!0;if(e2.kind==="string"&&t2.
kind==="string")return e2.value===t2.value;if(e2.kind==="number"&&t2.kind==="number")return e2.raw===t2.raw||F(e2)===F(t2);if(e2.kind==="boolean"&&t2.kind==="bo\
olean")return e2.value===t2.value;let n2=Mo.get(e2);if(n2?.head===t2)return n2.equal;let r2=Po(e2,t2);return Mo.set(e2,{head:t2,equal:r2}),r2}function Po(e2,t2){
if(e2.kind==="array"&&t2.kind==="array")return e2.items.length===t2.items.length&&e2.items.every((n2,r2)=>No(n2,t2.items[r2]??e2));if(e2.kind==="object"&&t2.kind===
"object"){let n2=r.l(e2);return n2.length===r.l(t2).length&&n2.every(({key:e3,value:n3})=>{let r2=t2.get(e3);return r2!==void 0&&No(n3,r2)})}return e2.kind==="n\
ull"&&t2.kind==="null"}function Fo(e2,t2){let n2=t2.kind==="string"?t2.value:V(t2);return e2==="enum"?`#${n2}`:n2}function Io({walk:e2,keyword:t2,element:n2},r2,i2){
let a2=e3=>new Map(e3.node.items.map(e4=>[F(e4),e4])),o2=a2(r2),s2=a2(i2),c2=[...o2].filter(([e3])=>!s2.has(e3)),l2=[...s2].filter(([e3])=>!o2.has(e3));if(c2.length+
l2.length>20){wo(e2,{rule:t2,element:n2,keyword:t2},r2,i2);return}let u2=(e3,n3)=>{let r3=e3.node.items.filter(e4=>F(e4)!==n3);return r3.length===0&&t2==="requi\
red"?void 0:{...e3.node,items:r3}},d2=(e3,t3)=>({...e3.node,items:[...e3.node.items,t3]});for(let[a3,s3]of[...c2,...l2]){let c3=o2.has(a3),l3={keyword:t2,node:s3,
text:s3.kind==="string"&&t2==="required"?s3.value:V(s3)};e2.differences.push({rule:t2,element:[...c3?To(e2,n2):n2,Fo(t2,s3)],pointer:Co(c3?r2.path:i2.path),base:c3?
l3:void 0,head:c3?void 0:l3,inBase:{path:r2.path,node:c3?u2(r2,a3):d2(r2,s3)},inHead:{path:i2.path,node:c3?d2(i2,s3):u2(i2,a3)},...e2.names&&{renamed:e2.names.base},
documents:e2})}}function Lo(e2,t2,n2){if(n2){let n3=Math.max(e2.length,t2.length);return Array.from({length:n3},(n4,r3)=>[r3<e2.length?r3:void 0,r3<t2.length?r3:
void 0])}let r2=new Set(e2.keys()),i2=new Set(t2.keys()),a2=[];for(let n3 of[V,zo]){let o3=new Map;for(let t3 of r2){let r3=n3(e2[t3]??Ro);r3!==void 0&&o3.set(r3,
[...o3.get(r3)??[],t3])}for(let e3 of[...i2]){let s2=n3(t2[e3]??Ro),c2=s2===void 0?void 0:o3.get(s2)?.shift();c2!==void 0&&(r2.delete(c2),i2.delete(e3),a2.push(
[c2,e3]))}}let o2=[...i2];return r2.size===i2.size?[...a2,...[...r2].map((e3,t3)=>[e3,o2[t3]])]:[...a2,...[...r2].map(e3=>[e3,void 0]),...o2.map(e3=>[void 0,e3])]}
const Ro={kind:"null",start:0,end:0};function zo(e2){if(e2.kind!=="object")return;for(let t3 of["title","$ref","$id","$anchor","const"]){let n3=e2.get(t3);if(n3)
return`${t3} ${V(n3)}`}let t2=e2.get("properties");if(t2?.kind!=="object")return;for(let{key:e3,value:n3}of t2.members){let t3=n3.kind==="object"?n3.get("const"):
void 0;if(t3)return`${e3} ${V(t3)}`}let n2=e2.get("type");return n2&&t2.members.length===0?`type ${V(n2)}`:void 0}var RenamedDefinitions=class{contracts;documents;only;partners=new Map;uncompared=[];constructor(e2,t2){
this.contracts=e2,this.documents=t2}areOne(e2,t2){let n2=this.definition("base",e2),r2=this.definition("head",t2);return!n2||n2.documents!==r2?.documents?!1:(!this.
partners.has(n2)&&!this.partners.has(r2)&&(this.partners.set(n2,r2).set(r2,n2),this.uncompared.push([n2,r2])),this.partners.get(n2)===r2)}next(){return this.uncompared.
shift()}definition(e2,{document:t2,seat:n2}){if(n2.node.kind!=="string")return;let{documents:r2}=this;this.only??={base:Bo("base",r2),head:Bo("head",r2)};let{library:i2}=this.
contracts[e2],a2=Mn(i2,Mt(t2,n2.path.slice(0,-1)),n2.node.value);return"missing"in a2?void 0:this.only[e2].get(a2.node)}};function Bo(e2,t2){let n2=new Map;for(let r2 of t2){
let t3=r2[e2==="base"?"head":"base"].root;for(let i2 of["$defs","definitions"]){let a2=Vo(t3,i2),o2=Vo(r2[e2].root,i2);for(let{key:e3,value:t4}of o2?o2.members:
[]){if(a2?.get(e3))continue;let o3={node:t4,path:[i2,e3]};n2.set(t4,{documents:r2,seat:o3,element:[...r2.root,...vo(i2,e3)]})}}}return n2}function Vo(e2,t2){let n2=e2.
kind==="object"?e2.get(t2):void 0;return n2?.kind==="object"?n2:void 0}const Ho={$schema:"dialect",$id:"id",id:"id",$anchor:"anchor",$dynamicAnchor:"dynamic-anc\
hor",$recursiveAnchor:"dynamic-anchor",$vocabulary:"vocabulary",$ref:"ref",$dynamicRef:"dynamic-ref",$recursiveRef:"dynamic-ref",$defs:"definition",definitions:"\
definition",$comment:"comment",properties:"property",examples:"examples"},Uo=new Set("title.description.default.deprecated.readOnly.writeOnly.type.enum.const.mi\
nimum.maximum.exclusiveMinimum.exclusiveMaximum.multipleOf.minLength.maxLength.pattern.format.prefixItems.items.additionalItems.minItems.maxItems.uniqueItems.co\
ntains.minContains.maxContains.unevaluatedItems.patternProperties.additionalProperties.propertyNames.unevaluatedProperties.required.minProperties.maxProperties.\
dependentRequired.dependentSchemas.allOf.anyOf.oneOf.not.if.then.else.contentEncoding.contentMediaType.contentSchema".split("."));function Wo(e2,t2){if(e2==="de\
pendencies")return t2.kind==="array"?"dependent-required":"dependent-schemas";if(e2==="items"&&t2.kind==="array")return"prefix-items";let n2=Object.hasOwn(Ho,e2)?
Ho[e2]:void 0;return n2===void 0?Uo.has(e2)?e2.replace(/[A-Z]/g,e3=>`-${e3.toLowerCase()}`):"unknown-keyword":n2}function Go(e2,t2){let n2=Ko(e2,t2),r2={differences:[],
definitions:new RenamedDefinitions({base:e2,head:t2},n2)};for(let e3 of n2)qo({...r2,base:e3.base,head:e3.head},Yo(e3.base),Yo(e3.head),e3.root);for(let e3;e3=r2.
definitions.next();){let[t3,n3]=e3,i2={base:t3.element,head:n3.element};qo({...r2,base:t3.documents.base,head:n3.documents.head,names:i2},t3.seat,n3.seat,n3.element)}
return r2.differences}function Ko(e2,t2){let n2=Cn(e2.library,e2.document),r2=[{base:e2.document,head:t2.document,root:[]}];for(let[e3,i2]of Cn(t2.library,t2.document)){
let a2=n2.get(e3);a2&&e3!==t2.document.path&&r2.push({base:a2,head:i2,root:[_o(e3)]})}return r2}function qo(e2,t2,n2,r2){if(No(t2.node,n2.node))return;if(t2.node.
kind!=="object"||n2.node.kind!=="object"){wo(e2,{rule:"boolean-schema",element:r2,keyword:""},t2,n2);return}let i2=new Set([...t2.node.members,...n2.node.members].
map(({key:e3})=>e3));for(let a2 of i2){let i3={walk:e2,keyword:a2,element:r2},[o2,s2]=[ko(t2,a2),ko(n2,a2)];!Oo(o2)||!Oo(s2)?Xo(i3,o2,s2):No(o2.node,s2.node)||Jo(
i3,o2,s2)}}function Jo(e2,t2,n2){let{walk:r2,keyword:i2,element:a2}=e2,o2=v(i2,Nt(r2.head,n2.path))?.holds??v(i2,Nt(r2.base,t2.path))?.holds??"value",s2=o2==="s\
chemaMap"||i2==="dependencies",c2=t2.node.kind==="object"&&n2.node.kind==="object",l2=yo(i2,a2);if(s2&&c2)Qo(e2,t2,n2);else if((o2==="schema"||o2==="mixed")&&c2)
qo(r2,t2,n2,l2);else if((o2==="schemas"||o2==="mixed")&&U(t2)&&U(n2))$o(e2,t2,n2);else if((i2==="required"||i2==="enum")&&U(t2)&&U(n2))Io(e2,t2,n2);else{let e3=i2===
"$ref"&&r2.definitions.areOne({document:r2.base,seat:t2},{document:r2.head,seat:n2});wo(r2,{rule:Wo(i2,t2.node),element:l2,keyword:i2,isInName:e3},t2,n2)}}function Yo({
root:e2}){return{node:e2,path:[]}}function U(e2){return e2.node?.kind==="array"}function Xo(e2,t2,n2){let{walk:r2,keyword:i2,element:a2}=e2,o2=t2.node??n2.node;
if(!o2)return;let s2={node:t2.node??jo(o2),path:t2.path},c2={node:n2.node??jo(o2),path:n2.path};Zo.has(i2)&&o2.kind==="object"&&o2.members.length>0?Qo(e2,s2,c2):
i2==="required"&&U(s2)&&U(c2)&&s2.node.items.length+c2.node.items.length>0?Io(e2,s2,c2):wo(r2,{rule:Wo(i2,o2),element:yo(i2,a2),keyword:i2},t2,n2)}const Zo=new Set(
["properties","patternProperties","definitions","$defs","dependentRequired","dependentSchemas","dependencies"]);function Qo({walk:e2,keyword:t2,element:n2},r2,i2){
for(let a2 of new Set([...Do(r2.node),...Do(i2.node)])){let[o2,s2]=[ko(r2,a2),ko(i2,a2)],c2=s2.node??o2.node,l2=[...n2,...vo(t2,a2)],u2=U(o2)||U(s2);Oo(o2)&&Oo(
s2)&&(!u2||No(o2.node,s2.node))?qo(e2,o2,s2,l2):c2&&wo(e2,{rule:Wo(t2,c2),element:l2,keyword:t2,name:a2},o2,s2)}}function $o({walk:e2,keyword:t2,element:n2},r2,i2){
let a2=t2==="prefixItems"||t2==="items",o2=Wo(t2,r2.node);for(let[s2,c2]of Lo(r2.node.items,i2.node.items,a2)){let[l2,u2]=[Ao(r2,s2),Ao(i2,c2)],d2=t2==="allOf"?
[]:[`<${String((c2??s2??0)+1)}>`],f2=[...n2,...a2?["[]"]:d2];Oo(l2)&&Oo(u2)?qo(e2,l2,u2,f2):wo(e2,{rule:o2,element:f2,keyword:t2},l2,u2)}}function es({base:e2,head:t2,
inBase:n2,inHead:r2,documents:i2}){let a2=(t2??e2)?.keyword??"";if(a2===""||a2==="$defs"||a2==="definitions"||a2==="$schema"||a2==="$id"||a2==="id"||a2.endsWith(
"nchor"))return!1;let o2=[Nt(i2.base,n2.path),Nt(i2.head,r2.path)];if(a2==="format"&&ts(i2.base,o2[0])&&ts(i2.head,o2[1]))return!0;let[s2,c2]=[v(a2,o2[0]),v(a2,
o2[1])];return(!s2||s2.annotation===!0)&&(!c2||c2.annotation===!0)}function ts({settings:e2},t2){return!r.t(e2,t2)}function ns(e2,t2,{documents:{base:n2,head:r2}},i2){
let[a2,o2]=t2===e2.base?[n2,r2]:[r2,n2],s2=xo(a2.root,i2);return s2&&e2.variant(t2,a2.path,s2,[o2,a2])}async function rs(e2,t2,{counting:r2,verdicts:i2,whole:a2,
most:o2}){let s2=new Map;for(let c2 of n.ft){let l2=a2[c2];if(!n.pt(l2)||r2.length<2||r2.length>o2||e2.stepsForChanges()===0)continue;let u2=e3=>i2.get(e3)?.[c2]??
n.gt;if(r2.some(e3=>n.pt(u2(e3))))continue;let[d2,f2]=c2==="backward"?[e2.head,e2.base]:[e2.base,e2.head];for(let a3 of r2){let r3=ns(e2,d2,a3,c2==="backward"?a3.
inHead:a3.inBase);if(!(u2(a3).outcome==="undecided"||r3&&(await e2.readingAlone(r3,f2,t2,d2)).outcome==="reads"))continue;let o3=s2.get(a3)??i2.get(a3)??{backward:n.
gt,forward:n.gt};s2.set(a3,{...o3,[c2]:{...l2,because:`together with other changes: ${l2.because}`}})}}return s2}async function is(e2,t2,r2,i2){let a2=r2.filter(
e3=>!es(e3)&&!e3.isInName),o2=as(e2),s2=new Map,c2=new Set;for(let[n2,r3]of a2.entries()){if(a2.length===1){s2.set(r3,i2),e2.base.literal===e2.head.literal&&c2.
add(r3);continue}if(n2>=o2||e2.stepsForChanges()===0){let e3=n2>=o2?`only the first ${String(o2)} changes of this contract are judged one by one`:`the steps for\
 single changes ran out after ${String(n2)} of them`;s2.set(r3,{backward:os(i2.backward,e3),forward:os(i2.forward,e3)});continue}let l3=await ss(e2,t2,r3,i2);s2.
set(r3,l3.verdict),l3.identical&&c2.add(r3)}let l2=await rs(e2,t2,{counting:a2,verdicts:s2,whole:i2,most:o2});return r2.map(e3=>{let t3=s2.get(e3)??{backward:n.
gt,forward:n.gt},r3=l2.has(e3)?"joint":ls(e3,t3,i2,c2);return us(e3,l2.get(e3)??t3,r3)})}function as({base:e2,head:t2}){let n2=Math.max(e2.contract.document.text.
text.length,t2.contract.document.text.text.length,1);return Math.max(2,Math.min(60,Math.floor(3e6/n2)))}function os(e2,t2){return e2.outcome==="reads"?n._t("not\
 judged by itself: the contract has too many changes"):n.bt(t2)}async function ss(e2,t2,n2,r2){let{base:i2,head:a2}=e2,o2=ns(e2,i2,n2,n2.inBase),s2=ns(e2,a2,n2,
n2.inHead);return{verdict:{backward:await cs(e2,t2,{reader:o2,writer:i2},r2.backward),forward:await cs(e2,t2,{reader:s2,writer:a2},r2.forward)},identical:o2?.literal===
i2.literal&&s2?.literal===a2.literal}}async function cs(e2,t2,{reader:r2,writer:i2},a2){if(!r2)return n.bt("this change alone does not give a schema");let o2=i2===
e2.base?e2.head:e2.base,s2=await e2.readingAlone(r2,i2,t2,o2);if(!n.pt(s2))return s2;let c2=s2.witness&&(await o2.validator()).validate(s2.witness.written);return c2&&
"valid"in c2&&!c2.valid?s2:{outcome:"rejects",because:`by itself: ${s2.because}`,...n.pt(a2)&&a2.witness&&{witness:a2.witness}}}function ls(e2,t2,r2,i2){let a2=n.
ft.filter(e3=>n.pt(t2[e3]));return a2.length>0?a2.every(e3=>r2[e3].outcome==="reads")?"none":"alone":i2.has(e2)||es(e2)||e2.isInName?"none":"alone"}function us(e2,t2,n2){
let{rule:r2,element:i2,pointer:a2,documents:o2,renamed:s2}=e2,c2=e2.head?o2.head:o2.base,l2=(e2.head??e2.base)?.node??c2.root,u2=e2.head&&e2.base?.node,d2=e3=>({
...e3,...s2&&{renamed:s2}});return{rule:r2,element:i2,pointer:a2,effect:n2,annotation:es(e2),location:c2.text.locate(l2.start,l2.end),...u2&&{baseLocation:o2.base.
text.locate(u2.start,u2.end)},base:e2.base&&{...d2(e2.base),asReader:t2.forward,asWriter:t2.backward},head:e2.head&&{...d2(e2.head),asReader:t2.backward,asWriter:t2.
forward}}}const ds=new Set(["$ref","$dynamicRef","$recursiveRef"]);function fs(e2){return hs(e2,ms(e2))}function ps(e2){let t2=ms(e2);return{elements:[...t2.map(
({element:e3})=>e3),...t2.flatMap(_s)],uses:hs(e2,t2)}}function ms({library:e2,document:t2}){let n2=[{place:x(t2),element:[]}];for(let[r2,i2]of Cn(e2,t2))r2!==t2.
path&&n2.push({place:x(i2),element:[_o(r2)]});for(let e3 of n2)n2.push(...vs(e3));return n2}function hs({library:e2},t2){let n2=new Map(t2.map(({place:e3,element:t3})=>[
e3.node,t3]));return t2.flatMap(({place:t3,element:r2})=>gs(t3.node).flatMap(({key:i2,reference:a2})=>{let o2=N(e2,t3,i2,a2),s2="missing"in o2?void 0:n2.get(o2.
node);return s2?[{type:s2,at:r2}]:[]}))}function gs(e2){return e2.kind==="object"?r.l(e2).flatMap(({key:e3,value:t2})=>ds.has(e3)&&t2.kind==="string"?[{key:e3,reference:t2.
value}]:[]):[]}function _s({place:e2,element:t2}){return e2.node.kind==="object"?r.l(e2.node).flatMap(({key:e3,value:n2})=>(e3==="enum"||e3==="required")&&n2.kind===
"array"?n2.items.map(n3=>[...t2,Fo(e3,n3)]):[]):[]}function vs({place:e2,element:t2}){return e2.node.kind==="object"?r.l(e2.node).flatMap(({key:n2,value:i2})=>{
let a2=v(n2,e2.dialect)?.holds??"value",o2=(t3,n3)=>({place:S(e2,t3),element:n3});return a2==="value"?[]:(a2==="schemaMap"||n2==="dependencies")&&i2.kind==="obj\
ect"?r.l(i2).map(e3=>o2(e3.value,[...t2,...vo(n2,e3.key)])):i2.kind==="object"||i2.kind==="boolean"?[o2(i2,yo(n2,t2))]:i2.kind==="array"?i2.items.map((e3,r2)=>o2(
e3,[...t2,...ys(n2,r2)])):[]}):[]}function ys(e2,t2){return e2==="prefixItems"||e2==="items"?["[]"]:e2==="allOf"?[]:[`<${String(t2+1)}>`]}function bs({document:e2},t2){
let{base:n2,retrieved:r2}=e2;if(n2===r2)return;let[i2,...a2]=[...t2.documents.values()].filter(({resources:e3,root:t3})=>e3.get(n2)!==void 0&&e3.get(n2)!==t3);if(!i2||
a2.length>0)return;let o2=xs(i2,n2);if(!o2)return;let s2=new Map(t2.byUri);for(let e3 of o2.resources.keys())s2.set(e3,[o2]);let c2=new Map(t2.documents).set(i2.
path,o2),l2={...t2,documents:c2,byUri:s2};return o2.references.every(({uri:e3,written:t3})=>pn(o2.resources,e3).length>0||Dn(l2,o2,e3,t3)!==void 0)?{contract:{library:l2,
document:o2},files:[i2.path]}:void 0}function xs(e2,t2){let n2=e2.resources.get(t2);if(!n2)return;let r2=vn(e2.text,n2,e2.settings),i2=e2.dialects.get(n2)??e2.dialect;
return r2.base===t2&&r2.dialect===i2?r2:void 0}var Ss=r.d();const Cs={date:{valid:["2020-01-31","1999-12-01"],invalid:["","x","2020-13-01","2020-01-31T00:00:00Z"]},
time:{valid:["10:00:00Z","23:59:59Z"],invalid:["","x","25:00:00Z","2020-01-31"]},"date-time":{valid:["2020-01-31T10:00:00Z","1999-12-01T23:59:59.5Z"],invalid:["",
"x","2020-01-31","10:00:00Z"]},duration:{valid:["P1D","PT1H","P2Y3M"],invalid:["","x","P","1D"]},uri:{valid:["http://a.b/c","https://example.org","urn:a:b","a:b"],
invalid:["","x","//a","a b","/a"]},"uri-reference":{valid:["","x","/a","http://a.b/c","#a"],invalid:["\\","a b","http://a b"]},"uri-template":{valid:["","x","ht\
tp://a.b/{c}"],invalid:["{","http://a.b/{c"]},url:{valid:["http://example.org","https://example.org/a"],invalid:["","x","a b","http://"]},email:{valid:["a@b.co",
"joe.bloggs@example.com","x@example.org"],invalid:["","x","@","a@","@b.co"]},hostname:{valid:["a","example.org","x"],invalid:["","-","a b","a_b"]},ipv4:{valid:[
"127.0.0.1","192.168.0.1"],invalid:["","x","256.0.0.1","1.2.3"]},ipv6:{valid:["::1","2001:db8::1"],invalid:["","x","1.2.3.4",":::"]},regex:{valid:["","x","a*"],
invalid:["[","(","*"]},uuid:{valid:["2eb8aa08-aa98-11ea-b4aa-73b441d16380","00000000-0000-4000-8000-000000000000"],invalid:["","x","2eb8aa08-aa98-11ea-b4aa-73b4\
41d1638"]},"json-pointer":{valid:["","/a","/a/0"],invalid:["x","a/","/~"]},"json-pointer-uri-fragment":{valid:["#","#/a"],invalid:["","x"]},"relative-json-point\
er":{valid:["0","1/a","0#"],invalid:["","x","/a","-1"]},"iso-time":{valid:["10:00:00","10:00:00Z"],invalid:["","x"]},"iso-date-time":{valid:["2020-01-31T10:00:0\
0","2020-01-31T10:00:00Z"],invalid:["","x"]},byte:{valid:["","YQ==","YWJj"],invalid:["x","a b"]}},ws=[["uri","uri-reference"]],Ts="^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f\
]{4}-){3}[0-9A-Fa-f]{12}$",Es="^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)$",Ds=e2=>`\\d{4}-(?:(?:0[1-9]|1[0-2])-(?\
:0[1-9]|1\\d|2[0-8])|02-(?:${e2})|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`,Os="(?:[01]\\d|2[0-3]):[0-5]\\d",ks=`${Os}:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-]${Os}\
)`,As="\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)",js={date:`^${Ds("28|29")}$`,time:`^${As}$`,"date-time":`^${Ds("28|29")}[Tt\\s]${As}$`,duration:"\
^P[0-9YMDTHSW.,]{2,}$",uri:"^[A-Za-z][A-Za-z0-9+.-]*:",url:"^[A-Za-z\\u017f]+://",email:"@",hostname:"^[0-9A-Za-z.-]{1,254}$",ipv4:Es,ipv6:"^[0-9A-Fa-f:.]{2,45}\
$",uuid:Ts},Ms={date:`^${Ds("28")}$`,time:`^${ks}$`,"date-time":`^${Ds("28")}T${ks}$`,ipv4:Es,uuid:Ts},Ns={date:"^20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])\
$",time:"^(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$","date-time":"^20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\\
.\\d+)?Z$",duration:"^P\\d+D$",uri:"^https?://[a-z0-9]+(?:\\.[a-z0-9]+)*(?:/[a-z0-9._-]*)*$","uri-reference":"^(?:/[a-z0-9._-]*)+$","uri-template":"^(?:/[a-z0-9\
._-]*)+$",url:"^https?://[a-z0-9]+\\.org(?:/[a-z0-9._-]+)*$",email:"^[a-z0-9]+(?:\\.[a-z0-9]+)*@[a-z0-9]+(?:\\.[a-z0-9]+)+$",hostname:"^[a-z0-9]{1,60}(?:\\.[a-z0\
-9]{1,60}){0,3}$",ipv4:"^(?:(?:1\\d\\d|[1-9]?\\d)\\.){3}(?:1\\d\\d|[1-9]?\\d)$",ipv6:"^(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$",uuid:Ts,"json-pointer":"^(?:/[a-z0-9\
._-]*)*$"};function Ps(e2){return Object.hasOwn(Cs,e2)}function Fs(e2,t2){let n2=Ss.fullFormats,r2=Object.hasOwn(n2,e2)?n2[e2]:void 0,i2=typeof r2=="object"&&"v\
alidate"in r2?r2.validate:r2;if(t2.length>Is)return;if(i2 instanceof RegExp)return i2.lastIndex=0,i2.test(t2);if(typeof i2!="function")return;let a2=i2(t2);return typeof a2==
"boolean"?a2:void 0}const Is=2e3;function W(e2,t2,n2,r2=0){e2.budget.spend();let i2=e2.arena.formula(t2);if(i2.kind!=="all"&&i2.kind!=="one"&&i2.kind!=="lazy")return Ls(
t2,Rs(e2,i2,n2,r2));let a2=e2.truths??new Map,o2=e2.truths?e2:{...e2,truths:a2},s2=a2.get(n2);if(s2||a2.set(n2,s2=new Map),s2.has(t2))return s2.get(t2);let c2=Ls(
t2,Rs(o2,i2,n2,r2));return s2.set(t2,c2),c2}function Ls(e2,t2){return e2>0||t2===void 0?t2:!t2}function G(e2){let t2=!0;for(let n2 of e2){if(n2===!1)return!1;n2===
void 0&&(t2=void 0)}return t2}function Rs(e2,t2,n2,r2){switch(t2.kind){case"true":return!0;case"all":return G(Bs(t2.parts,t3=>W(e2,t3,n2,r2)));case"one":return Vs(
t2.parts.map(t3=>W(e2,t3,n2,r2)));case"lazy":return r2>400?void 0:W(e2,t2.target(),n2,r2+1);case"type":return t2.types.has(Jt(n2));case"enum":return e2.budget.spend(
zs(n2)),t2.values.has(k(n2));case"opaque":return;default:return typeof n2=="string"?Us(e2,t2,n2):n2===null||typeof n2=="boolean"?!0:D(n2)?Ws(e2,t2,n2,r2):qt(n2)?
Hs(e2,t2,n2):Gs(e2,t2,n2,r2)}}function zs(e2){return typeof e2=="string"?e2.length>>6:e2!==null&&(D(e2)||O(e2))?Xt(e2)>>2:0}function*Bs(e2,t2){for(let n2 of e2)
yield t2(n2)}function Vs(e2){let t2=e2.filter(e3=>e3===!0).length,n2=e2.filter(e3=>e3===void 0).length;return t2>1?!1:n2>0?void 0:t2===1}function Hs({budget:e2},t2,n2){
switch(t2.kind){case"minimum":return T(n2,t2.bound)>=+!!t2.exclusive;case"maximum":return T(n2,t2.bound)<=(t2.exclusive?-1:0);case"multipleOf":return e2.spend(Ht(
n2)+Ht(t2.divisor)),Bt(zt(n2,t2.divisor));default:return!0}}function Us({patterns:e2,budget:t2},n2,r2){switch(t2.spend(r2.length>>8),n2.kind){case"minLength":return nn(
r2)>=n2.count;case"maxLength":return nn(r2)<=n2.count;case"pattern":return e2.test(n2.source,r2);case"format":return Fs(n2.name,r2);default:return!0}}function Ws(e2,t2,n2,r2){
let i2=t3=>n3=>W(e2,t3,n3,r2);switch(t2.kind){case"minItems":return n2.length>=t2.count;case"maxItems":return n2.length<=t2.count;case"unique":return e2.budget.
spend(zs(n2)),new Set(n2.map(k)).size===n2.length;case"item":return G(Bs(n2.slice(t2.index,t2.index+1),i2(t2.schema)));case"rest":return G(Bs(n2.slice(t2.from),
i2(t2.schema)));case"atLeast":{let e3=n2.map(i2(t2.schema)),r3=e3.filter(e4=>e4===!0).length;return r3>=t2.count||r3+e3.filter(e4=>e4===void 0).length>=t2.count&&
void 0}default:return!0}}function Gs(e2,t2,n2,r2){switch(t2.kind){case"minProperties":return n2.size>=t2.count;case"maxProperties":return n2.size<=t2.count;case"\
required":return n2.has(t2.name);case"property":{let i2=n2.get(t2.name);return i2===void 0||W(e2,t2.schema,i2,r2)}case"names":return G(Bs(n2.keys(),n3=>W(e2,t2.
schema,n3,r2)));case"named":return G(Bs(n2,([n3,i2])=>{let a2=Ks(e2.patterns,t2.cell,n3);if(a2===!1)return!0;let o2=W(e2,t2.schema,i2,r2);return a2===!0||o2===!0?
o2:void 0}));default:return!0}}function Ks(e2,{include:t2,names:n2,patterns:r2},i2){return!n2.has(i2)&&G([t2===void 0||e2.test(t2,i2),...r2.map(t3=>{let n3=e2.test(
t3,i2);return n3===void 0?void 0:!n3})])}function qs({arena:e2,budget:t2},n2,r2){let i2=[{writer:n2,reader:r2,through:void 0,from:void 0}],a2=new Set;for(let n3 of i2){
if(i2.length>2e4)break;t2.spend();let[r3,o2]=[Ys(e2,t2,n3.writer),Ys(e2,t2,n3.reader)],s2=new Map([...r3].reverse().map(t3=>[Xs(e2,t3),t3]));for(let t3 of o2){if(r3.
has(t3))continue;let o3=Zs(e2,t3),c2=s2.get(Xs(e2,t3)),l2=c2===void 0?void 0:Zs(e2,c2);if(o3===void 0||l2===void 0)return Js(n3,t3);let u2=`${String(l2)} ${String(
o3)}`;a2.has(u2)||(a2.add(u2),i2.push({writer:l2,reader:o3,through:t3,from:n3}))}}return new Set}function Js(e2,t2){let n2=new Set([t2]);for(let t3=e2;t3;t3=t3.
from)t3.through!==void 0&&n2.add(t3.through);return n2}function Ys(e2,t2,n2){let r2=new Set,i2=new Set([n2]);for(let t3 of i2){let n3=e2.formula(t3);if(t3>0&&n3.
kind==="lazy")i2.add(n3.target());else if(t3>0&&n3.kind==="all")for(let e3 of n3.parts)i2.add(e3);else r2.add(t3)}return t2.spend(i2.size>>2),r2}function Xs(e2,t2){
let n2=e2.formula(t2);return t2>0&&n2.kind==="property"?`property ${n2.name}`:t2>0&&n2.kind==="item"?`item ${String(n2.index)}`:t2>0&&n2.kind==="rest"?`rest ${String(
n2.from)}`:String(t2)}function Zs(e2,t2){let n2=e2.formula(t2);if(!(t2<0))return n2.kind==="property"||n2.kind==="item"||n2.kind==="rest"?n2.schema:void 0}const Qs={
minimum:"number",maximum:"number",multipleOf:"number",minLength:"string",maxLength:"string",pattern:"string",format:"string",unique:"array",item:"array",rest:"a\
rray",atLeast:"array",minItems:"array",maxItems:"array",required:"object",property:"object",named:"object",names:"object",minProperties:"object",maxProperties:"\
object"};var Arena=class{budget;formulas=[{kind:"true"},{kind:"true"}];table=new Map;constructor(e2){this.budget=e2}formula(e2){return this.formulas[Math.abs(e2)]??
{kind:"true"}}all(e2){let t2=new Set,n2=0;for(let r3 of e2){let e3=this.formula(r3);if(r3>0&&e3.kind==="all")for(let n3 of e3.parts)t2.add(n3);else t2.add(r3);n2+=
1}this.budget.spend(n2+t2.size>>2),t2.delete(1);for(let e3 of t2)if(e3===-1||t2.has(-e3))return-1;let r2=[...t2].sort((e3,t3)=>e3-t3),[i2]=r2;return i2===void 0?
1:r2.length===1?i2:this.intern(`all ${r2.join(",")}`,()=>({kind:"all",parts:r2}))}any(e2){return-this.all([...e2].map(e3=>-e3))}one(e2){let t2=e2.filter(e3=>e3!==
-1).sort((e3,t3)=>e3-t3),[n2]=t2;if(n2===void 0)return-1;if(t2.length===1)return n2;this.budget.spend(t2.length>>2);let r2=new Set(t2.filter((e3,n3)=>e3===t2[n3-
1]));if(r2.size>0){let e3=[...new Set(t2)].filter(e4=>!r2.has(e4));return this.all([...[...r2].map(e4=>-e4),e3.length>0?this.one(e3):-1])}return this.intern(`on\
e ${t2.join(",")}`,()=>({kind:"one",parts:t2}))}lazy(e2,t2){return this.intern(`lazy ${e2}`,()=>({kind:"lazy",name:e2,target:$s(t2)}))}types(e2){let t2=new Set(
e2);return t2.size===E.length?1:t2.size===0?-1:this.intern(`type ${[...t2].sort().join(",")}`,()=>({kind:"type",types:t2}))}values(e2){this.budget.spend(e2.length>>
1);let t2=new Map(e2.map(e3=>[k(e3),e3]));return t2.size===0?-1:this.intern(`enum ${[...t2.keys()].sort().join(",")}`,()=>({kind:"enum",values:t2}))}atom(e2){return this.
intern(ec(e2),()=>e2)}property(e2,t2){return t2===1?1:this.atom({kind:"property",name:e2,schema:t2})}named(e2,t2){return t2===1?1:this.atom({kind:"named",cell:e2,
schema:t2})}item(e2,t2){return t2===1?1:this.atom({kind:"item",index:e2,schema:t2})}rest(e2,t2){return t2===1?1:this.atom({kind:"rest",from:e2,schema:t2})}size(){
return this.formulas.length}intern(e2,t2){let n2=this.table.get(e2);if(n2!==void 0)return n2;this.budget.spend(1+(e2.length>>5));let r2=this.formulas.push(t2())-
1;return this.table.set(e2,r2),r2}};function $s(e2){let t2;return()=>t2??=e2()}function ec(e2){switch(e2.kind){case"minimum":case"maximum":return`${e2.kind} ${String(
e2.exclusive)} ${e2.bound.n.toString()}/${e2.bound.d.toString()}`;case"multipleOf":return`multipleOf ${e2.divisor.n.toString()}/${e2.divisor.d.toString()}`;case"\
pattern":return`pattern ${e2.source}`;case"format":return`format ${e2.name}`;case"item":return`item ${e2.index} ${e2.schema}`;case"rest":return`rest ${e2.from} ${e2.
schema}`;case"atLeast":return`atLeast ${e2.count} ${e2.schema}`;case"required":return`required ${e2.name}`;case"property":return`property ${e2.schema} ${e2.name}`;case"\
named":return`named ${e2.schema} ${tc(e2.cell)}`;case"names":return`names ${e2.schema}`;case"opaque":return`opaque ${e2.text}`;case"minLength":case"maxLength":case"\
minItems":case"maxItems":case"minProperties":case"maxProperties":return`${e2.kind} ${e2.count}`;default:return e2.kind}}function tc({include:e2,names:t2,patterns:n2}){
return JSON.stringify([e2??null,[...t2].sort(),[...n2].sort()])}function nc({arena:e2},t2){let n2={items:[],demands:[],scarce:[],min:0,max:1/0,unique:!1,twins:!1},
r2=0;for(let i2 of t2){let t3=e2.formula(i2),a2=i2>0;switch(t3.kind){case"minItems":a2?n2.min=Math.max(n2.min,t3.count):n2.max=Math.min(n2.max,t3.count-1);break;case"\
maxItems":a2?n2.max=Math.min(n2.max,t3.count):n2.min=Math.max(n2.min,t3.count+1);break;case"unique":a2?n2.unique=!0:n2.twins=!0;break;case"item":case"rest":{let e3=t3.
kind==="item",i3=t3.kind==="item"?t3.index:t3.from;r2+=1,a2?n2.items.push({from:i3,only:e3,schema:t3.schema}):n2.demands.push({from:i3,fixed:e3,value:[-t3.schema],
group:r2});break}case"atLeast":if(r2+=1,a2&&t3.count>12)return"contains asks for more than 12 items";if(a2)for(let e3=0;e3<t3.count;e3+=1)n2.demands.push({from:0,
fixed:!1,value:[t3.schema],group:r2});else t3.count===1?n2.items.push({from:0,only:!1,schema:-t3.schema}):n2.scarce.push({schema:t3.schema,most:t3.count-1})}}return n2}
function rc({items:e2,demands:t2}){let n2=0;for(let{from:t3,only:r2}of e2)n2=Math.max(n2,t3+ +!!r2);for(let{from:e3}of t2)n2=Math.max(n2,e3);return n2}function ic({
budget:e2},{items:t2},n2,r2){e2.spend(1+(t2.length>>2));let i2=[...r2];for(let{from:e3,only:r3,schema:a2}of t2)(r3?n2===e3:n2>=e3)&&i2.push(a2);return i2}const K={
kind:"none",lean:1/0};function ac(){let e2=1/0,t2;return{offer(n2){return n2.kind==="none"?e2=Math.min(e2,n2.lean):t2?.kind==="value"?n2.kind==="value"&&n2.sure&&
(t2=n2):t2=n2.kind==="value"?n2:t2??n2,n2.kind==="value"&&n2.sure},result:()=>t2??{kind:"none",lean:e2}}}function q(e2){return{kind:"unknown",because:e2}}const oc=q(
"an instance would be longer than 200000 characters");function sc(e2,t2,n2,r2){if(r2>60)return q("it needs more than 60 different items");let i2=Array.from({length:r2},
(r3,i3)=>ic(e2,t2,i3,n2.get(i3)??[])),a2=i2.map(t3=>lc(e2,t3,r2)),[o2]=a2.flatMap(e3=>e3.kind==="empty"?[e3.answer]:[]);if(o2)return o2;let s2=cc(e2,a2);if(!s2)
return a2.some(e3=>e3.kind==="finite"&&e3.lean!==1/0)?q("its items must differ, and they are recursive"):K;let c2=!0;for(let[t3,n3]of i2.entries()){if(s2.has(t3))
continue;let r3=[...s2.values()],i3=e2.solve([...n3,...r3.length>0?[-e2.arena.values(r3)]:[]]);if(i3.kind!=="value")return i3.kind==="unknown"?i3:q("its items m\
ust differ, and they come from each other");c2&&=i3.sure,s2.set(t3,i3.value)}let l2=i2.map((e3,t3)=>s2.get(t3)??null);return Xt(l2)>2e5?oc:{kind:"value",value:l2,
sure:c2}}function cc(e2,t2){let n2=e3=>{let n3=t2[e3];return n3?.kind==="finite"?n3.values:[]},i2=r.V(function*(t3){for(let r2 of n2(t3))e2.budget.spend(),yield k(
r2)});for(let[e3,{kind:n3}]of t2.entries())if(n3==="finite"&&!i2.place(e3))return;let a2=(e3,t3)=>n2(e3).find(e4=>k(e4)===t3)??null;return new Map([...i2.holders].
map(([e3,t3])=>[t3,a2(t3,e3)]))}function lc(e2,t2,n2){let r2=[];for(;;){let i2=e2.solve([...t2,...r2.length>0?[-e2.arena.values(r2)]:[]]);if(i2.kind==="unknown")
return{kind:"many"};if(i2.kind==="none")return r2.length===0?{kind:"empty",answer:i2}:{kind:"finite",values:r2,lean:i2.lean};if(!i2.sure||(r2.push(i2.value),r2.
length>=n2+1))return{kind:"many"}}}const uc=5e3;function dc(e2,t2){let n2=nc(e2,t2);if(typeof n2=="string")return q(n2);if(n2.min>n2.max||n2.unique&&n2.twins)return K;
if(n2.min>uc)return q("it needs more than 5000 items");let r2={solver:e2,wanted:n2,ends:ac()};return fc(r2,0,new Map,new Map),r2.ends.result()}function fc(e2,t2,n2,r2){
let{solver:i2,wanted:a2,ends:o2}=e2;i2.budget.spend(1+(n2.size+r2.size>>2));let s2=a2.demands[t2];if(!s2)return pc(e2,n2);let c2=s2.fixed?s2.from:rc(a2)+t2;for(let l2=s2.
from;l2<=c2&&!(l2>=a2.max);l2+=1){if(l2>uc){o2.offer(q("it needs more than 5000 items"));break}let c3=r2.get(s2.group);if(c3?.has(l2))continue;let u2=[...n2.get(
l2)??[],...s2.value],d2=i2.solve(ic(i2,a2,l2,u2),"[]");if(d2.kind==="none"){o2.offer(d2);continue}let f2=new Map(r2).set(s2.group,new Set([...c3??[],l2])),ee2=new Map(
n2).set(l2,u2);if(i2.nested(()=>fc(e2,t2+1,ee2,f2)))return!0}return!1}function pc(e2,t2){let{solver:n2,wanted:r2,ends:i2}=e2,a2=r2.min;for(let e3 of t2.keys())a2=
Math.max(a2,e3+1);if(!r2.twins)return mc(e2,t2,a2);let o2=Math.max(a2,rc(r2))+2;for(let s2=1;s2<o2;s2+=1)for(let o3=0;o3<s2;o3+=1){if(Math.max(a2,s2+1)>r2.max)return!1;
n2.budget.spend();let c2=[...ic(n2,r2,o3,t2.get(o3)??[]),...ic(n2,r2,s2,t2.get(s2)??[])],l2=n2.solve(c2,"[]");if(l2.kind!=="value"){i2.offer(l2);continue}let u2=n2.
arena.values([l2.value]);if(mc(e2,new Map(t2).set(o3,[u2]).set(s2,[u2]),Math.max(a2,s2+1)))return!0}return!1}function mc({solver:e2,wanted:t2,ends:n2},r2,i2){if(i2>
t2.max)return n2.offer(K);if(i2>uc)return n2.offer(q("it needs more than 5000 items"));if(t2.unique&&i2>1)return n2.offer(sc(e2,t2,r2,i2));let a2=[],o2=!0,s2=2,
c2;for(let l2=0;l2<i2;l2+=1){let i3=hc(e2,t2,l2,r2);if(i3.kind==="none")return n2.offer(i3);if(i3.kind==="unknown")c2??=i3;else{if(a2.push(i3.value),s2+=Xt(i3.value)+
1,s2>2e5)return n2.offer(oc);o2&&=i3.sure}}return n2.offer(c2??{kind:"value",value:a2,sure:o2})}function hc(e2,t2,n2,r2){let i2=ic(e2,t2,n2,r2.get(n2)??[]);if(t2.
scarce.length>0){let n3=e2.solve([...i2,...t2.scarce.map(({schema:e3})=>-e3)],"[]");if(n3.kind==="value")return n3}return e2.solve(i2,"[]")}function gc(e2){return{
type:e2,taken:new Set,open:new Set,listed:new Map}}function _c({budget:e2},{type:t2,taken:n2,open:r2,listed:i2}){return e2.spend(1+(n2.size+r2.size+i2.size>>3)),
{type:t2,taken:new Set(n2),open:new Set(r2),listed:new Map(i2)}}function vc(e2,t2,n2){let r2=[...n2];for(let n3=r2.pop();n3!==void 0;n3=r2.pop()){if(t2.taken.has(
n3)||t2.open.has(n3))continue;if(t2.taken.has(-n3)||t2.open.has(-n3))return!1;e2.budget.spend();let i2=e2.arena.formula(n3),a2=n3>0,o2=Qs[i2.kind];if(o2!==void 0&&
o2!==t2.type){if(a2)continue;return!1}switch(i2.kind){case"true":if(!a2)return!1;break;case"type":if(i2.types.has(t2.type)!==a2)return!1;break;case"all":if(a2){
t2.taken.add(n3);for(let e3 of i2.parts)r2.push(e3)}else t2.open.add(n3);break;case"one":t2.open.add(n3);break;case"lazy":t2.taken.add(n3),r2.push(a2?i2.target():
-i2.target());break;case"enum":{let a3=yc(e2,t2,n3,i2.values);if(!a3)return!1;r2.push(...a3);break}case"property":{t2.taken.add(n3),a2||r2.push(e2.arena.atom({kind:"\
required",name:i2.name}));let o3=a2?Cc(e2,i2.schema):void 0;o3&&t2.listed.set(i2.name,o3);break}default:t2.taken.add(n3)}}return!0}function yc(e2,t2,n2,r2){let i2=bc(
r2,t2.type);if(n2>0)return t2.taken.add(n2),i2.length>0?[]:void 0;if(i2.length===0)return[];if(t2.taken.add(n2),t2.type!=="null")return t2.type==="array"||t2.type===
"object"?i2.map(t3=>-Sc(e2,t3)):[]}function bc(e2,t2){return xc(e2).get(t2)??[]}const xc=r.Bn(e2=>{let t2=new Map;for(let n2 of e2.values()){let e3=t2.get(Jt(n2));
e3?e3.push(n2):t2.set(Jt(n2),[n2])}return t2});function Sc({arena:e2,budget:t2},n2){if(t2.spend(2),D(n2))return e2.all([e2.atom({kind:"minItems",count:n2.length}),
e2.atom({kind:"maxItems",count:n2.length}),...n2.map((t3,n3)=>e2.item(n3,e2.values([t3])))]);if(!O(n2))return e2.values([n2]);let r2=new Set(n2.keys());return e2.
all([...[...r2].map(t3=>e2.atom({kind:"required",name:t3})),...[...n2].map(([t3,n3])=>e2.property(t3,e2.values([n3]))),e2.named({include:void 0,names:r2,patterns:[]},
-1)])}function Cc({arena:e2},t2){if(t2<0)return;let n2=e2.formula(t2),r2=n2.kind==="all"?n2.parts:[t2];for(let t3 of r2){let n3=e2.formula(t3);if(t3>0&&n3.kind===
"enum"&&n3.values.size<=20)return[...n3.values.values()]}}function wc(e2,t2){let n2=new Set;for(let r3 of t2){let t3=e2.formula(r3);if(r3<0&&t3.kind==="enum")for(let e3 of t3.
values.values())n2.add(e3)}let r2=[!0,!1].find(e3=>!n2.has(e3));return r2===void 0?K:{kind:"value",value:r2,sure:!0}}function Tc(e2,t2,n2){let[r2]=[...n2.taken].
flatMap(t3=>{let r3=e2.arena.formula(t3);return t3<0||r3.kind!=="enum"?[]:[{literal:t3,values:bc(r3.values,n2.type)}]}).sort((e3,t3)=>e3.values.length-t3.values.
length);if(!r2)return;let i2=new Set([...t2,...n2.taken,...n2.open]);i2.delete(r2.literal);let a2=ac();for(let t3 of r2.values){e2.budget.spend();let n3=G(Bs(i2,
n4=>W(e2,n4,t3)));if(n3!==!1&&a2.offer({kind:"value",value:t3,sure:n3===!0}))break}return a2.result()}function Ec({arena:e2,budget:t2},n2){let r2={low:void 0,high:void 0,
step:void 0,avoid:[],excluded:new Set};for(let i3 of n2)t2.spend(1+(r2.step?Ht(r2.step):0)),Dc(r2,e2.formula(i3),i3>0);let{low:i2,high:a2}=r2;if(i2&&a2){let e3=T(
i2.at,a2.at);if(e3>0||e3===0&&(i2.exclusive||a2.exclusive))return K}let o2=r2.avoid.reduce((e3,t3)=>e3+1+Ht(t3),1),s2=e3=>(t2.spend(o2+(1+r2.avoid.length)*Ht(e3)),
kc(r2,e3)&&!r2.excluded.has(k(e3)));return r2.step?Mc(r2,r2.step,s2):Ac(r2,s2)}function Dc(e2,t2,n2){switch(t2.kind){case"minimum":n2?e2.low=Oc(e2.low,t2,1):e2.
high=Oc(e2.high,{bound:t2.bound,exclusive:!t2.exclusive},-1);break;case"maximum":n2?e2.high=Oc(e2.high,t2,-1):e2.low=Oc(e2.low,{bound:t2.bound,exclusive:!t2.exclusive},
1);break;case"multipleOf":n2?e2.step=e2.step?Gt(e2.step,t2.divisor):t2.divisor:e2.avoid.push(t2.divisor);break;case"enum":if(!n2)for(let[n3,r2]of t2.values)qt(r2)&&
e2.excluded.add(n3)}}function Oc(e2,{bound:t2,exclusive:n2},r2){if(!e2)return{at:t2,exclusive:n2};let i2=T(t2,e2.at)*r2;return i2===0?{at:t2,exclusive:n2||e2.exclusive}:
i2>0?{at:t2,exclusive:n2}:e2}function kc({low:e2,high:t2,avoid:n2},r2){return e2&&T(r2,e2.at)<+!!e2.exclusive||t2&&T(r2,t2.at)>(t2.exclusive?-1:0)?!1:!n2.some(e3=>Bt(
zt(r2,e3)))}function Ac(e2,t2){let{low:n2,high:r2}=e2;if(n2&&r2&&T(n2.at,r2.at)===0)return t2(n2.at)?J(n2.at):K;let i2=n2?.at??(r2?Lt(r2.at,C(-8n)):Pt);for(let e3 of jc(
i2))if(t2(e3))return J(e3);let a2=n2&&r2?Lt(r2.at,C(-i2.n,i2.d)):C(8n);if(!n2&&!r2){for(let e3 of[Pt,Ft,C(-1n)])if(t2(e3))return J(e3)}for(let e3=Wt(i2),n3=0;n3<
64;e3+=1n,n3+=1)if(t2(C(e3)))return J(C(e3));for(let e3=2n;e3<1n<<40n;e3*=2n)for(let n3=0n;n3<=e3&&n3<64n;n3+=1n){let r3=Lt(i2,Rt(a2,C(n3,e3)));if(t2(r3))return J(
r3)}return q("no number was found between the multiples that must be avoided")}function jc(e2){let t2=e2.n<0n?-e2.n:e2.n;if(t2/e2.d<1n<<53n)return[];let n2=Ut(e2),
r2=t2/e2.d/1000n;return[n2*2n,n2+r2,n2-r2,0n].map(e3=>C(e3))}function Mc(e2,t2,n2){if(e2.avoid.map(e3=>zt(Gt(t2,e3),t2).n).includes(1n))return K;let r2=e2.low?Wt(
zt(e2.low.at,t2)):void 0,i2=e2.high?Ut(zt(e2.high.at,t2)):void 0,a2=r2??(i2===void 0||i2>=0n?0n:i2),o2=r2===void 0&&i2!==void 0?-1n:1n,s2=o2<0n&&i2!==void 0&&i2<
0n?i2:a2;for(let{n:e3}of jc(C(s2))){let r3=Rt(t2,C(e3));if(n2(r3))return J(r3)}for(let e3=s2,a3=0;a3<2e4;e3+=o2,a3+=1){if(r2!==void 0&&e3<r2||i2!==void 0&&e3>i2)
return K;let a4=Rt(t2,C(e3));if(n2(a4))return J(a4)}return q("too many multiples would have to be tried")}function J(e2){return{kind:"value",value:e2,sure:!0}}function Nc({
arena:e2},t2){let n2=new Map,r2=new Map,i2=[],a2=[],o2=new Set,s2=[],c2=0,l2=1/0;for(let u2 of t2){let t3=e2.formula(u2),d2=u2>0;switch(t3.kind){case"property":
d2?Pc(n2,t3.name,t3.schema):Pc(r2,t3.name,-t3.schema);break;case"named":d2?i2.push(t3):s2.push({cell:t3.cell,name:[],value:[-t3.schema]});break;case"names":d2?a2.
push(t3.schema):s2.push({cell:void 0,name:[-t3.schema],value:[]});break;case"required":d2?Pc(r2,t3.name):o2.add(t3.name);break;case"minProperties":d2?c2=Math.max(
c2,t3.count):l2=Math.min(l2,t3.count-1);break;case"maxProperties":d2?l2=Math.min(l2,t3.count):c2=Math.max(c2,t3.count+1)}}return{properties:n2,cells:i2,names:a2,
required:r2,forbidden:o2,demands:s2,min:c2,max:l2}}function Pc(e2,t2,...n2){let r2=e2.get(t2);r2?r2.push(...n2):e2.set(t2,n2)}function Fc({budget:e2},t2,n2){let r2=new Set(
[...n2.keys(),...t2.properties.keys()]);for(let{cell:e3}of[...t2.cells,...t2.demands])for(let t3 of e3?.names??[])r2.add(t3);return e2.spend(r2.size>>2),r2}function Ic({
patterns:e2,budget:t2},n2,r2,i2){t2.spend(n2.cells.length);let a2=[...n2.properties.get(r2)??[],...i2];for(let{cell:t3,schema:i3}of n2.cells)Ks(e2,t3,r2)===!0&&
a2.push(i3);return a2}function*Lc(e2,t2,n2,r2){let{arena:i2}=e2,a2=r2[0],o2=Vc(e2,t2,r2),s2=Rc(e2,t2,o2);if(!s2){yield q(`its names fall into more than 64 cells\
 (${String(o2.length)} patterns of names)`);return}let c2=i2.values([...Fc(e2,t2,n2),...t2.forbidden]);for(let n3 of s2){e2.budget.spend();let r3=new Set(n3);if(a2?.
name.some(e3=>r3.has(-e3))||a2?.cell&&!Uc(e2,a2.cell,r3))continue;let o3=t2.cells.filter(({cell:t3})=>Uc(e2,t3,r3)).map(({schema:e3})=>e3),s3=e2.solve([...o3,...a2?.
value??[]],"*");if(s3.kind!=="value"){yield s3;continue}let l2=e2.solve([i2.types(["string"]),...n3,...t2.names,-c2]);yield l2.kind==="value"&&typeof l2.value==
"string"?l2.value:l2}}function Rc(e2,t2,n2){if(n2.length<=6)return zc(n2);let r2=`${n2.join(",")} ${t2.names.join(",")}`;if(e2.kinds.has(r2))return e2.kinds.get(
r2);let i2=m(e2.budget,6e4,"telling names apart",()=>Bc(e2,t2,n2)),a2="done"in i2?i2.done:void 0;return e2.kinds.set(r2,a2),a2}function zc(e2){return Array.from(
{length:2**e2.length},(t2,n2)=>e2.map((e3,t3)=>(n2>>t3)%2==1?e3:-e3))}function Bc(e2,t2,n2){let r2=e2.arena.types(["string"]),i2=[[]];for(let a2 of n2)if(i2=i2.
flatMap(e3=>[[...e3,-a2],[...e3,a2]]).filter(n3=>e2.solve([r2,...n3,...t2.names]).kind!=="none"),i2.length>64)return;return i2}function Vc(e2,t2,n2){let r2=new Set;
e2.budget.spend(t2.cells.length+n2.length>>2);for(let{cell:i2}of[...t2.cells,...n2]){i2?.include!==void 0&&r2.add(Hc(e2,i2.include));for(let t3 of i2?.patterns??
[])r2.add(Hc(e2,t3))}for(let{name:e3}of n2)for(let t3 of e3)r2.add(Math.abs(t3));return[...r2]}function Hc({arena:e2},t2){return e2.atom({kind:"pattern",source:t2})}
function Uc(e2,{include:t2,patterns:n2},r2){return t2!==void 0&&!r2.has(Hc(e2,t2))?!1:!n2.some(t3=>r2.has(Hc(e2,t3)))}function Wc(e2,t2){let n2=Nc(e2,t2);for(let e3 of n2.
required.keys())if(n2.forbidden.has(e3))return K;if(n2.min>n2.max)return K;let r2={solver:e2,wanted:n2,ends:ac()};return Kc(r2,0,n2.required),r2.ends.result()}function Gc(e2,{
type:t2,taken:n2}){if(t2!=="object")return;e2.budget.spend(n2.size>>2);let r2=Nc(e2,n2);return([t3,...n3])=>{if(t3===void 0||t3>0||n3.length>0)return;let i2=e2.
arena.formula(t3);if(i2.kind!=="property")return;let a2=e2.solve(Ic(e2,r2,i2.name,[-i2.schema]),i2.name);return a2.kind==="none"?a2:void 0}}function Kc(e2,t2,n2){
let{solver:r2,wanted:i2,ends:a2}=e2;r2.budget.spend(1+(n2.size>>2));let o2=i2.demands[t2];if(!o2)return qc(e2,n2);let s2=(i3,a3)=>r2.nested(()=>Kc(e2,t2+1,new Map(
[...n2,[i3,a3]])));for(let e3 of Fc(r2,i2,n2)){if(i2.forbidden.has(e3)||o2.cell&&Ks(r2.patterns,o2.cell,e3)===!1||G(o2.name.map(t4=>W(r2,t4,e3)))===!1)continue;
let t3=[...n2.get(e3)??[],...o2.value],c2=r2.solve(Ic(r2,i2,e3,t3),e3);if(c2.kind==="none")a2.offer(c2);else if(s2(e3,t3))return!0}for(let e3 of Lc(r2,i2,n2,i2.
demands.slice(t2)))if(typeof e3!="string")a2.offer(e3);else if(s2(e3,o2.value))return!0;return!1}function qc({solver:e2,wanted:t2,ends:n2},r2){if(r2.size>t2.max)
return n2.offer(K);let i2=new Map,a2=!0,o2;for(let[s2,c2]of r2){let r3=G(t2.names.map(t3=>W(e2,t3,s2)));if(r3===!1)return n2.offer(K);let l2=e2.solve(Ic(e2,t2,s2,
c2),s2);if(l2.kind==="none")return n2.offer(l2);l2.kind==="unknown"?o2??=l2:(i2.set(s2,l2.value),a2&&=l2.sure&&r3===!0)}if(o2)return n2.offer(o2);if(i2.size<t2.
min){let r3=Yc(e2,t2,i2);if(r3)return n2.offer(r3)}return Xt(i2)>2e5?n2.offer(oc):n2.offer({kind:"value",value:i2,sure:a2})}const Jc={cell:void 0,name:[],value:[]};
function Yc(e2,t2,n2){if(t2.min>2e3)return q("it needs more than 2000 properties");let r2=ac(),i2=()=>new Map([...n2.keys()].map(e3=>[e3,[]]));for(let a2 of Fc(
e2,t2,i2())){if(n2.size>=t2.min)return;if(n2.has(a2)||t2.forbidden.has(a2)||G(t2.names.map(t3=>W(e2,t3,a2)))===!1)continue;let i3=e2.solve(Ic(e2,t2,a2,[]),a2);i3.
kind==="value"?n2.set(a2,i3.value):r2.offer(i3)}for(;n2.size<t2.min;){let a2=n2.size;for(let a3 of Lc(e2,t2,i2(),[Jc])){if(typeof a3!="string")r2.offer(a3);else{
let i3=e2.solve(Ic(e2,t2,a3,[]),a3);i3.kind==="value"?n2.set(a3,i3.value):r2.offer(i3)}if(n2.size>=t2.min)return}if(n2.size===a2)return r2.result()}}const Xc=2500,
Zc=1e5;function Qc(e2,t2,n2,r2){if(!(n2.min>n2.max))return n2.min>Zc?"beyond":$c(e2,t2,n2,r2)}function $c(e2,t2,{min:n2,max:r2},i2){let a2=[{state:t2,char:0,from:void 0}],
o2=new Set;for(let t3=0;t3<n2;t3+=1){let n3=el(e2,a2,new Set,i2);if(n3.length===0)return;for(let{state:e3}of n3)o2.add(e3.id);if(o2.size>Math.max(Xc,8*t3))return"\
beyond";a2=n3}let s2=new Set(a2.map(({state:e3})=>e3.id));for(let t3=n2;t3<=r2;t3+=1){let r3=a2.find(({state:t4})=>e2.nullable(t4));if(r3)return{word:nl(r3)};if(a2=
el(e2,a2,s2,i2),a2.length===0)return;if(s2.size>Math.max(Xc,8*(t3-n2))||t3>Zc)return"beyond"}}function el(e2,t2,n2,r2){let i2=[];for(let a2 of t2){let t3=e2.boundaries(
a2.state);for(let[o2,s2]of t3.entries()){r2.spend();let c2=tl(s2,(t3[o2+1]??1114112)-1),l2=e2.derivative(a2.state,c2);l2===e2.none||n2.has(l2.id)||(n2.add(l2.id),
i2.push({state:l2,char:c2,from:a2}))}}return i2}function tl(e2,t2){for(let n2 of[97,65,48,120,45,95,32])if(n2>=e2&&n2<=t2)return n2;return e2<33&&t2>=33?33:e2<233&&
t2>=233?233:e2>=55296&&e2<=57343&&t2>57343?57344:e2}function nl(e2){let t2=[];for(let n2=e2;n2.from;n2=n2.from)t2.push(n2.char);return t2.reverse().map(e3=>String.
fromCodePoint(e3)).join("")}function rl(e2,t2){let n2={min:0,max:1/0,languages:[],formats:new Set,notFormats:new Set,excluded:[],beyond:[]};for(let r3 of t2)sl(
e2,n2,r3);if(ws.some(([e3,t3])=>n2.formats.has(e3)&&n2.notFormats.has(t3)))return K;let{make:r2}=e2.patterns;n2.excluded.length>0&&n2.languages.push(r2.not(r2.words(
n2.excluded)));let i2=[...n2.languages,...al(e2,n2.formats,js),...al(e2,n2.notFormats,Ms).map(e3=>r2.not(e3))],a2=il(e2,i2,n2);if(a2===void 0)return K;let o2=a2===
"beyond"?[]:[a2.word];if(n2.formats.size+n2.notFormats.size>0){let t3=il(e2,[...i2,...al(e2,n2.formats,Ns),...al(e2,n2.notFormats,js).map(e3=>r2.not(e3))],n2);t3!==
void 0&&t3!=="beyond"&&o2.unshift(t3.word)}return ol(e2,n2,t2,o2)}function il({budget:e2,patterns:{make:t2}},n2,r2){let i2=m(e2,12e4,"the search for a string",()=>Qc(
t2,t2.and(n2),r2,e2));return"done"in i2?i2.done:"beyond"}function al({patterns:e2},t2,n2){return[...t2].flatMap(t3=>{let r2=Object.hasOwn(n2,t3)?n2[t3]:void 0,i2=r2===
void 0?void 0:e2.language(r2);return i2&&!("beyond"in i2)?[i2]:[]})}function ol(e2,t2,n2,r2){let i2=[...r2];for(let e3 of t2.formats)i2.push(...Cs[e3]?.valid??[]);
for(let e3 of t2.notFormats)i2.push(...Cs[e3]?.invalid??[]);let a2;for(let t3 of i2){let r3=G(n2.map(n3=>W(e2,n3,t3)));if(r3===!0)return{kind:"value",value:t3,sure:!0};
r3===void 0&&(a2??=t3)}return a2===void 0?q(t2.beyond[0]??(r2.length===0?"its strings need an automaton with too many states":`no example was found for the form\
at "${[...t2.formats,...t2.notFormats].join('", "')}"`)):{kind:"value",value:a2,sure:!1}}function sl({arena:e2,patterns:t2},n2,r2){let i2=e2.formula(r2),a2=r2>0;
switch(i2.kind){case"minLength":a2?n2.min=Math.max(n2.min,i2.count):n2.max=Math.min(n2.max,i2.count-1);break;case"maxLength":a2?n2.max=Math.min(n2.max,i2.count):
n2.min=Math.max(n2.min,i2.count+1);break;case"pattern":{let e3=t2.language(i2.source);"beyond"in e3?n2.beyond.push(`the pattern ${wt(i2.source)}: ${e3.beyond}`):
n2.languages.push(a2?e3:t2.make.not(e3));break}case"format":Ps(i2.name)&&(a2?n2.formats:n2.notFormats).add(i2.name);break;case"enum":if(!a2)for(let e3 of i2.values.
values())typeof e3=="string"&&n2.excluded.push(e3)}}var TypesLeft=class{arena;types=new Map;constructor(e2){this.arena=e2}of(e2){return E.filter(t2=>e2.every(e3=>this.
ofLiteral(e3).has(t2)))}ofLiteral(e2){let t2=this.types.get(e2);return t2===void 0&&(this.types.set(e2,cl),this.types.set(e2,t2=this.read(e2))),t2}read(e2){let t2=this.
arena.formula(e2),n2=e2>0,r2=Qs[t2.kind];if(r2!==void 0)return n2?cl:new Set([r2]);switch(t2.kind){case"type":return n2?t2.types:new Set(E.filter(e3=>!t2.types.
has(e3)));case"all":return n2?new Set(this.of(t2.parts)):cl;case"lazy":return this.ofLiteral(n2?t2.target():-t2.target());case"enum":return n2?new Set([...t2.values.
values()].map(Jt)):cl;default:return cl}}};const cl=new Set(E);function ll(e2,t2,n2,r2=0){if(e2.budget.spend(),t2.taken.has(n2)||t2.open.has(n2))return 1;if(t2.
taken.has(-n2)||t2.open.has(-n2))return-1;let i2=ul(e2,t2,e2.arena.formula(n2),r2);return n2>0||i2===0?i2:i2===1?-1:1}function ul(e2,t2,n2,r2){let i2=Qs[n2.kind];
if(i2!==void 0&&i2!==t2.type)return 1;switch(n2.kind){case"true":return 1;case"type":return n2.types.has(t2.type)?1:-1;case"enum":return bc(n2.values,t2.type).length>
0?0:-1;case"all":{if(r2>8)return 0;let i3=1;for(let a2 of n2.parts){let n3=ll(e2,t2,a2,r2+1);if(n3===-1)return-1;n3===0&&(i3=0)}return i3}case"property":return dl(
e2,t2,n2);default:return 0}}function dl(e2,t2,{name:n2,schema:r2}){let i2=e2.arena.atom({kind:"required",name:n2});if(t2.taken.has(-i2))return 1;let a2=t2.listed.
get(n2);if(!a2)return 0;let o2=a2.map(t3=>W(e2,r2,t3));return G(o2)===!0?1:o2.every(e3=>e3===!1)&&t2.taken.has(i2)?-1:0}function fl(e2,t2,n2){let r2=e2.arena.formula(
n2);if(r2.kind!=="all"&&r2.kind!=="one")return hl([[n2]]);let i2=[],a2=[],o2=r2.kind==="all"?-1:1;for(let n3 of r2.parts){let r3=ll(e2,t2,o2*n3);r3===1&&i2.push(
o2*n3),r3===0&&a2.push(o2*n3)}return r2.kind==="all"?i2.length>0?"holds":hl(a2.map(e3=>[e3])):n2>0?pl(e2,i2,a2):ml(e2,i2,a2)}function pl({budget:e2},t2,n2){if(t2.
length>1)return hl([]);if(t2.length===1)return n2.length===0?"holds":hl([n2.map(e3=>-e3)]);let r2=n2.map(e3=>-e3);return{count:n2.length,*each(){for(let[t3,i2]of n2.
entries())e2.spend(n2.length>>2),yield[i2,...r2.slice(0,t3),...r2.slice(t3+1)]}}}function ml({arena:e2,budget:t2},n2,r2){if(n2.length>1)return"holds";if(n2.length===
1)return hl(r2.map(e3=>[e3]));if(r2.length===0)return"holds";let i2=r2.map(e3=>-e3);return r2.length<=8?hl([i2,...r2.flatMap((e3,t3)=>r2.slice(t3+1).map(t4=>[e3,
t4]))]):{count:r2.length,*each(){yield i2;for(let[n3,i3]of r2.entries())t2.spend(r2.length-n3),n3+1<r2.length&&(yield[i3,e2.any(r2.slice(n3+1))])}}}function hl(e2){
return{count:e2.length,each:()=>e2}}function gl(e2,t2){for(let n2=!0;n2;){n2=!1;for(let r2 of[...t2.open]){let i2=fl(e2,t2,r2);if(i2==="holds"){t2.open.delete(r2),
t2.taken.add(r2);continue}if(i2.count>1)continue;let[a2]=i2.each();if(a2===void 0||(t2.open.delete(r2),t2.taken.add(r2),n2=!0,!vc(e2,t2,a2)))return!1}}return!0}
function _l(e2){return{arena:new Arena(e2),patterns:bt(e2),budget:e2}}var Search=class{first;arena;patterns;budget;trail=[];kinds=new Map;answers=new Map;doubts=new Map;openGoals=new Map;typesLeft;choices=0;constructor({
arena:e2,patterns:t2,budget:n2},r2=new Set){this.first=r2,this.arena=e2,this.typesLeft=new TypesLeft(e2),this.patterns=t2,this.budget=n2}nested(e2){if(this.choices+=
1,this.choices>600)throw new TooDeep("more than 600 choices would be open inside each other");let t2=e2();return--this.choices,t2}solve(e2,t2){this.budget.spend(
1+(e2.length>>2));let n2=yl(this.arena,e2);if(n2===void 0)return K;let r2=n2.join(","),i2=this.answers.get(r2);if(i2)return i2;let a2=this.openGoals.get(r2);if(a2!==
void 0)return{kind:"none",lean:a2};if(this.openGoals.size>60)return q("instances nested deeper than 60 levels were not looked at");let o2=this.openGoals.size,s2=this.
doubts.get(r2);if(s2&&s2.depth<=o2)return s2.answer;this.openGoals.set(r2,o2),t2!==void 0&&this.trail.push(t2);let c2=this.ofEveryType(n2);if(t2!==void 0&&this.
trail.pop(),this.openGoals.delete(r2),c2.kind==="unknown"||c2.kind==="value"&&!c2.sure)return this.doubts.set(r2,{depth:o2,answer:c2}),c2;if(c2.kind==="none"&&c2.
lean<o2)return c2;let l2=c2.kind==="none"?K:c2;return this.answers.set(r2,l2),l2}ofEveryType(e2){let t2=ac();for(let n2 of this.typesLeft.of(e2)){let r2=gc(n2);
if(vc(this,r2,e2)&&t2.offer(this.explore(e2,r2)))break}return t2.result()}explore(e2,t2){if(this.budget.spend(),!gl(this,t2))return K;let n2=Tc(this,e2,t2);if(n2)
return n2;let r2=this.ofType(t2);if(r2.kind==="none")return r2;if(r2.kind==="value"){let n3=G(e2.map(e3=>W(this,e3,r2.value)));if(n3===!0)return{kind:"value",value:r2.
value,sure:!0};if(t2.open.size===0)return n3===void 0?{...r2,sure:!1}:q("an instance that fits every part by itself does not fit the whole")}else if(t2.open.size===
0)return r2;let i2=r2.kind==="value"?r2.value:void 0;return this.nested(()=>this.choose(e2,t2,i2))}choose(e2,t2,n2){let r2=this.fewestWays(t2,n2)??this.fewestWays(
t2,void 0);if(!r2)return q("the search had no choice left to try");let i2=r2.ways.count>4?Gc(this,t2):void 0,a2=ac();for(let n3 of this.inOrder(r2.ways)){let o2=i2?.(
n3);if(o2){a2.offer(o2);continue}let s2=_c(this,t2);if(s2.open.delete(r2.literal),s2.taken.add(r2.literal),vc(this,s2,n3)&&a2.offer(this.explore(e2,s2)))break}return a2.
result()}inOrder(e2){if(this.first.size===0||e2.count<2)return e2.each();let t2=([e3=0])=>this.first.has(-e3),n2=[...e2.each()];return[...n2.filter(t2),...n2.filter(
e3=>!t2(e3))]}fewestWays(e2,t2){let n2;for(let r2 of e2.open){if(t2!==void 0&&W(this,r2,t2)===!0)continue;let i2=fl(this,e2,r2);i2!=="holds"&&(!n2||i2.count<n2.
ways.count)&&(n2={literal:r2,ways:i2})}return n2}ofType({type:e2,taken:t2}){this.budget.spend(t2.size>>2);let n2=[...t2];return{null:()=>({kind:"value",value:null,
sure:!0}),boolean:()=>wc(this.arena,n2),number:()=>Ec(this,n2),string:()=>rl(this,vl(this.arena,n2)),array:()=>dc(this,n2),object:()=>Wc(this,n2)}[e2]()}};function vl(e2,t2){
return t2.filter(t3=>!["all","one","lazy","opaque"].includes(e2.formula(t3).kind))}function yl(e2,t2){let n2=e2.all(t2);if(n2===-1)return;let r2=e2.formula(n2);
return n2>0&&r2.kind==="all"?r2.parts:[n2]}function bl(e2,t2,n2,r2=p.direction){let i2=Sl(e2,t2,n2,r2);if(i2.kind==="unfinished")return{kind:"undecided",because:i2.
because};if(i2.kind==="none")return{kind:"proof"};let a2=El(e2,[t2,n2]),o2=a2?.because;return i2.kind==="unknown"?{kind:"undecided",because:o2??i2.because}:!i2.
sure&&a2?.malformed?{kind:"undecided",because:a2.because}:{kind:"candidate",value:i2.value,sure:i2.sure,because:o2??"the instance that was found could not be co\
nfirmed"}}const xl=4e4;function Sl(e2,t2,n2,r2){let i2=Cl(new Search(e2),[t2,-n2],Math.min(r2,xl));if(i2.kind==="none"||i2.kind==="value"&&i2.sure||r2<=xl)return i2;
let a2=m(e2.budget,Math.min(2*r2,p.guiding),"the way",()=>qs(e2,t2,n2));return Cl(new Search(e2,"done"in a2?a2.done:void 0),[t2,-n2],r2)}function Cl(e2,t2,n2){let r2=m(
e2.budget,n2,"the decision",()=>e2.solve(t2));return"done"in r2?r2.done:{kind:"unfinished",because:`${r2.because}${Tl(e2.trail)}`}}function wl(e2,t2){let n2=m(e2.
budget,5e4,"the decision",()=>new Search(e2).solve([t2]));return"done"in n2&&n2.done.kind==="value"}function Tl(e2){return e2.length===0?"":` (it was looking fo\
r a value at ${e2.slice(0,6).map(e3=>e3.length>40?`${e3.slice(0,40)}\u2026`:e3).join(".").replaceAll(".[]","[]")}${e2.length>6?"\u2026":""})`}function El(e2,t2){
let n2=m(e2.budget,p.reason,"looking for the reason",()=>Dl(e2,t2));return"done"in n2?n2.done:void 0}function Dl({arena:e2,patterns:t2,budget:n2},r2){let i2,a2=new Set,
o2=r2.map(Math.abs);for(let r3=o2.pop();r3!==void 0;r3=o2.pop()){if(a2.has(r3))continue;a2.add(r3),n2.spend();let s2=e2.formula(r3);if(s2.kind==="opaque"){if(s2.
malformed)return s2;i2??=s2}if(s2.kind==="pattern"){let e3=t2.language(s2.source);"beyond"in e3&&(i2??={because:`the pattern ${wt(s2.source)} cannot be reasoned\
 about: ${e3.beyond}`})}if("parts"in s2)for(let e3 of s2.parts)o2.push(Math.abs(e3));"schema"in s2&&o2.push(Math.abs(s2.schema)),s2.kind==="lazy"&&o2.push(Math.
abs(s2.target()))}return i2}function Ol(e2,t2,n2){let r2=m(e2.budget,p.confirming,"evaluating an instance",()=>W(e2,t2,n2));return"done"in r2?r2.done:void 0}function kl(e2,t2,n2,r2){
let i2=m(e2.budget,p.confirming,"evaluating an instance",()=>{let i3=W(e2,t2,r2);if(i3===!1)return!1;let a2=W(e2,n2,r2);return a2===!0?!1:i3===void 0||a2===void 0?
void 0:!0});return"done"in i2?i2.done:void 0}function Al(e2,t2,n2){let r2=m(e2.budget,p.reason,"looking for the place",()=>Y(e2,t2,n2));return"done"in r2?r2.done:
{place:"",part:void 0}}function Y(e2,t2,n2){let r2=e2.arena.formula(t2),i2={place:"",part:t2<0&&t2!==-1?void 0:r2};if(t2<0)return i2;let a2=(t3,n3)=>W(e2,t3,n3)===
!1;switch(r2.kind){case"all":{let t3=r2.parts.find(e3=>a2(e3,n2));return t3===void 0?i2:Y(e2,t3,n2)}case"lazy":return Y(e2,r2.target(),n2);case"property":{let t3=O(
n2)?n2.get(r2.name):void 0;return t3===void 0?i2:jl(r2.name,Y(e2,r2.schema,t3))}case"named":for(let[t3,i3]of O(n2)?n2:[])if(!r2.cell.names.has(t3)&&a2(r2.schema,
i3))return jl(t3,Y(e2,r2.schema,i3));return i2;case"item":{let t3=D(n2)?n2[r2.index]:void 0;return t3===void 0?i2:jl(String(r2.index),Y(e2,r2.schema,t3))}case"r\
est":for(let[t3,i3]of(D(n2)?n2:[]).entries())if(t3>=r2.from&&a2(r2.schema,i3))return jl(String(t3),Y(e2,r2.schema,i3));return i2;default:return i2}}function jl(e2,{
place:t2,part:n2}){return{place:`/${e2.replaceAll("~","~0").replaceAll("/","~1")}${t2}`,part:n2}}function Ml(e2,{reader:t2,literal:r2,inclusion:i2}){if(i2.kind===
"proof")return n.gt;if(i2.kind==="undecided")return n.bt(i2.because);if(!kl(e2,r2,t2.literal,i2.value))return;let{place:a2}=Al(e2,t2.literal,i2.value);return n.
vt(`${zl(tn(i2.value))} may be written and is refused${a2===""?"":` at ${a2}`}`)}async function Nl(e2,t2){let{inclusion:r2}=t2;if(r2.kind==="proof")return n.gt;
if(r2.kind==="undecided")return n.bt(r2.because);let{value:i2}=r2;if(!en(Fl(e2,t2,i2)))return Pl(e2,t2,i2);let a2=await Ll(e2,t2,i2);return typeof a2=="string"?
n.bt(r2.sure?a2:r2.because):Il(a2.witness)}function Pl(e2,{reader:t2,literal:r2},i2){let a2=zl(tn(i2));if(kl(e2,r2,t2.literal,i2)!==!0)return n.bt(`no validator\
 tells whether ${a2} is valid: its numbers are none that doubles stand for`);let{place:o2}=Al(e2,t2.literal,i2);return n.vt(`${a2} may be written and is refused${o2===
""?"":` at ${o2}`}, by exact arithmetic (validators that compute in doubles read another number there)`)}function Fl(e2,{reader:t2,literal:n2},r2){if(en(r2))return r2;
let i2=Qt($t(r2));return i2!==void 0&&kl(e2,n2,t2.literal,i2)===!0?i2:r2}function Il(e2){return{outcome:"rejects",because:`${Rl(e2.written)} may be written and \
is refused: ${e2.observed}`,witness:e2}}async function Ll(e2,{reader:t2,writer:n2,literal:r2},i2){let a2=Fl(e2,{reader:t2,writer:n2,literal:r2},i2);if(!en(a2))return"\
its numbers are none that doubles stand for";if(kl(e2,r2,t2.literal,a2)===!1)return"no example could be confirmed: the candidate is valid, or invalid, under bot\
h schemas";let o2=$t(a2),s2=(await n2.validator()).validate(o2);if("fault"in s2)return`Ajv could not check an instance: ${s2.fault}`;if(!s2.valid)return`the eng\
ine and Ajv disagree about the instance ${Rl(o2)} under the writer's schema: ${s2.error}`;let c2=await t2.validator(),l2=c2.validate(o2);return"fault"in l2?`Ajv\
 could not check an instance: ${l2.fault}`:l2.valid?`the engine and Ajv disagree about the instance ${Rl(o2)} under the reader's schema`:{witness:{written:o2,observed:l2.
error,decoder:c2.name},first:l2.first}}function Rl(e2){return zl(JSON.stringify(e2))}function zl(e2){return e2.length>120?`${e2.slice(0,120)}\u2026`:e2}const Bl={
true:["false schema","additionalProperties","unevaluatedProperties"],type:["type"],enum:["enum","const"],minimum:["minimum","exclusiveMinimum"],maximum:["maximu\
m","exclusiveMaximum"],multipleOf:["multipleOf","type"],minLength:["minLength"],maxLength:["maxLength"],pattern:["pattern"],format:["format"],minItems:["minItem\
s"],maxItems:["maxItems"],unique:["uniqueItems"],atLeast:["contains"],minProperties:["minProperties"],maxProperties:["maxProperties"],required:["required"]};function Vl(e2,{
place:t2,part:n2}){let r2=e2.filter(e3=>e3.place===t2);if(!n2)return;let i2=Bl[n2.kind]??[];return r2.find(({keyword:e3,missing:t3})=>i2.includes(e3)&&(n2.kind!==
"required"||t3===n2.name))}function Hl(e2){let t2=[],n2=e3=>{if(e3?.kind==="array")for(let n3 of e3.items)n3.kind==="string"&&t2.push(n3.value)};n2(e2.get("requ\
ired"));for(let i3 of["dependentRequired","dependencies"]){let a2=e2.get(i3);if(a2?.kind==="object")for(let{key:e3,value:i4}of r.l(a2))t2.push(e3),n2(i4)}let i2=[
e2.get("const"),...Ul(e2.get("enum"))??[]];for(let e3 of i2)e3?.kind==="object"&&t2.push(...e3.members.map(({key:e4})=>e4));return t2}function Ul(e2){return e2?.
kind==="array"?e2.items:void 0}function Wl(e2,t2){for(let n2 of t2)for(let t3 of["oneOf","anyOf"]){let r2=n2.node.get(t3);if(r2?.kind!=="array"||!v(t3,n2.dialect)||
r2.items.length<2||r2.items.length>40)continue;let i2=Gl(e2,n2,r2.items);if(i2)return i2}}function Gl(e2,t2,n2){let r2=n2.map(n3=>Kl(e2,S(t2,n3)));for(let e3 of r2[0]?.
keys()??[]){let t3=r2.map(t4=>t4.get(e3)??[]),i2=t3.flat();if(!(t3.some(e4=>e4.length===0)||new Set(i2).size<i2.length))return{name:e3,branches:n2.map((e4,n3)=>({
node:e4,texts:t3[n3]??[]}))}}}function Kl(e2,t2){let n2=new Map,i2=t2;for(let t3=0;t3<20;t3+=1){let t4=i2.node.kind==="object"?i2.node.get("$ref"):void 0;if(t4?.
kind!=="string")break;let r2=Mn(e2,i2,t4.value);if("missing"in r2)return n2;i2=r2}let a2=i2.node.kind==="object"?i2.node.get("properties"):void 0;if(a2?.kind!==
"object")return n2;for(let{key:e3,value:t3}of r.l(a2)){let r2=Vn(t3,i2.dialect);r2&&n2.set(e3,r2)}return n2}function ql(e2,t2,n2,r2){return new Closures(e2,t2,r2).
lazily([n2])}const Jl=new Set(["minProperties","not","oneOf","if"]);function Yl(e2){let t2=e2.get("enum");return[e2.get("const"),...t2?.kind==="array"?t2.items:
[]].some(e3=>e3?.kind==="object"||e3?.kind==="array")}function Xl(e2){let t2=e2.map(({root:e3})=>e3);for(let e3=t2.pop();e3;e3=t2.pop())if(e3.kind==="array"&&t2.
push(...e3.items),e3.kind==="object")for(let{key:n2,value:r2}of e3.members){if(Jl.has(n2))return!0;t2.push(r2)}return!1}var Closures=class{compiler;patterns;inhabited;arena;prefix;ids=new Map;asked=new Set;constructor(e2,t2,n2){
this.compiler=e2,this.patterns=t2,this.inhabited=n2,this.arena=e2.arena,this.prefix=`closure ${String(this.arena.size())}`}lazily(e2){this.compiler.budget.spend(
1+e2.length);let t2=[...new Map(e2.map(e3=>[b(e3),e3])).values()];if(!t2.some(({node:e3})=>e3.kind==="object"))return 1;let n2=t2.map(e3=>this.idOf(b(e3))).sort(
(e3,t3)=>e3-t3).join(",");return this.arena.lazy(`${this.prefix} ${n2}`,()=>{let e3=Zl(this.compiler,t2);return this.ofGroup(n2,t2,e3)})}ofGroup(e2,t2,n2){let r2=this.
asked.has(e2);this.asked.add(e2);try{let e3=Wl(this.compiler.library,n2),i2=this.inhabitedOr(t2,n2,r2,1);return e3?this.byBranch(t2,e3,{isAsked:r2,whole:i2}):i2}finally{
r2||this.asked.delete(e2)}}byBranch(e2,{name:t2,branches:n2},{isAsked:r2,whole:i2}){let{arena:a2}=this,o2=a2.atom({kind:"required",name:t2}),s2=e3=>a2.all([a2.types(
["object"]),o2,a2.property(t2,a2.values(e3))]),c2=n2.map(({node:t3,texts:i3})=>{let o3=new Set(n2.flatMap(e3=>e3.node===t3?[]:[e3.node])),c3=Zl(this.compiler,e2,
o3);return a2.any([-s2(i3),this.inhabitedOr(e2,c3,r2,s2(i3))])});return a2.all([...c2,a2.any([s2(n2.flatMap(({texts:e3})=>e3)),i2])])}inhabitedOr(e2,t2,n2,r2){if(t2.
some(({node:e3})=>Yl(e3)))return 1;let i2=this.closed(t2,!1),a2=t2.some(({node:e3})=>e3.members.some(({key:e4})=>Jl.has(e4)));if(!this.inhabited||n2||!a2)return i2;
let o2=e2.map(e3=>this.compiler.compile(e3)),s2=e3=>this.inhabited?.(this.arena.all([this.arena.types(["object"]),r2,...o2,e3]))===!0;if(s2(i2))return i2;let c2=this.
closed(t2,!0);return s2(c2)?c2:1}closed(e2,t2){return this.arena.all([this.ofObject(e2,t2),this.ofArray(e2)])}ofObject(e2,t2){let n2=$l(e2,"properties"),r2=$l(e2,
"patternProperties"),i2=[...eu(e2,"additionalProperties"),...eu(e2,"unevaluatedProperties")].filter(({node:e3})=>e3.kind==="object"&&e3.members.length>0),a2=new Set(
[...n2.keys(),...e2.flatMap(({node:e3})=>Hl(e3))]),o2=[];for(let[e3,t3]of n2){let n3=[...r2].flatMap(([t4,n4])=>this.patterns.test(t4,e3)===!1?[]:n4);o2.push(this.
arena.property(e3,this.lazily([...t3,...n3])))}for(let[e3,t3]of r2)o2.push(this.arena.named({include:e3,names:a2,patterns:[]},this.lazily(t3)));if(a2.size>0||r2.
size>0){let e3=i2.length>0?this.lazily(i2):t2?1:-1;o2.push(this.arena.named({include:void 0,names:a2,patterns:[...r2.keys()]},e3))}else i2.length>0&&o2.push(this.
arena.named({include:void 0,names:a2,patterns:[]},this.lazily(i2)));return this.arena.all(o2)}ofArray(e2){let t2=e2.flatMap(e3=>tu(e3)),n2=["items","additionalI\
tems","unevaluatedItems","contains"].flatMap(t3=>eu(e2,t3)),r2=Math.max(0,...t2.map(e3=>e3.length)),i2=[];for(let e3=0;e3<r2;e3+=1)i2.push(this.arena.item(e3,this.
lazily([...t2.flatMap(t3=>t3[e3]??[]),...n2])));return i2.push(this.arena.rest(r2,this.lazily(n2))),this.arena.all(i2)}idOf(e2){let t2=this.ids.get(e2)??this.ids.
size+1;return this.ids.set(e2,t2),t2}};function Zl(e2,t2,n2=new Set){let i2=new Map,a2=[...t2];for(let t3=a2.pop();t3;t3=a2.pop()){let{node:o2}=t3;if(!(o2.kind!==
"object"||i2.has(b(t3)))){e2.budget.spend(1+o2.members.length),i2.set(b(t3),{...t3,node:o2});for(let{key:i3,value:s2}of Ql(o2,t3))if(i3.endsWith("Ref")||i3==="$\
ref"){let n3=s2.kind==="string"?N(e2.library,t3,i3,s2.value):void 0;n3&&!("missing"in n3)&&a2.push(n3)}else if(v(i3,t3.dialect)?.inPlace&&i3!=="not"){let e3=s2.
kind==="array"?s2.items:s2.kind==="object"&&i3.startsWith("depend")?r.l(s2).map(e4=>e4.value):[s2];for(let r2 of e3)n2.has(r2)||a2.push(S(t3,r2))}}}return[...i2.
values()]}function Ql(e2,{dialect:t2}){let n2=y(t2)?e2.member("$ref"):void 0;return n2?[n2]:r.l(e2)}function $l(e2,t2){let n2=new Map;for(let i2 of e2){let e3=i2.
node.get(t2);if(e3?.kind==="object")for(let{key:t3,value:a2}of r.l(e3)){let e4=n2.get(t3);e4?e4.push(S(i2,a2)):n2.set(t3,[S(i2,a2)])}}return n2}function eu(e2,t2){
return e2.flatMap(e3=>{let n2=e3.node.get(t2);return n2&&n2.kind!=="array"?[S(e3,n2)]:[]})}function tu(e2){let t2=(v("prefixItems",e2.dialect)&&e2.node.get("pre\
fixItems"))??e2.node.get("items");return t2?.kind==="array"?[t2.items.map(t3=>S(e2,t3))]:[]}const nu={"draft-04":"4","draft-06":"7","draft-07":"7","2019-09":"9",
"2020-12":"20"};var Signatures=class{reading;names=new Map;members=new Map;stack=[];visited=0;constructor(e2){this.reading=e2}of(e2){let t2=b(e2);return this.names.
has(t2)||this.visit(e2),this.names.get(t2)??""}enter(e2){let t2=[],n2=na(this.reading,e2,e3=>`@${String(t2.push(e3))}`);this.visited+=1;let r2={text:`${nu[e2.dialect]}${n2}`,
targets:t2,order:this.visited,low:this.visited,waiting:!0};return this.members.set(b(e2),r2),this.stack.push(b(e2)),r2}visit(e2){let t2=[{node:b(e2),member:this.
enter(e2),next:0}];for(let e3=t2.at(-1);e3;e3=t2.at(-1)){let n2=e3.member.targets[e3.next];if(e3.next+=1,!n2){t2.pop();let n3=t2.at(-1);n3&&(n3.member.low=Math.
min(n3.member.low,e3.member.low)),e3.member.low===e3.member.order&&this.name(e3.node);continue}let r2=this.members.get(b(n2));r2?r2.waiting&&(e3.member.low=Math.
min(e3.member.low,r2.order)):t2.push({node:b(n2),member:this.enter(n2),next:0})}}name(e2){let t2=this.stack.splice(this.stack.lastIndexOf(e2)),r2=e3=>this.members.
get(e3)?.text??"";for(let e3 of t2){let t3=this.members.get(e3);t3&&(t3.waiting=!1)}let i2=t2.reduce((e3,t3)=>r2(t3)<r2(e3)?t3:e3,e2),a2=new Map([[i2,0]]),o2=new Set(
t2),s2="";for(let e3 of a2.keys())s2+=this.lineOf(e3,o2,a2);let c2=n.lt(s2);for(let[e3,t3]of a2)this.names.set(e3,`${c2}.${String(t3)}`)}lineOf(e2,t2,n2){let{text:r2="",
targets:i2=[]}=this.members.get(e2)??{};return`${r2}${i2.map(e3=>{let r3=b(e3);return t2.has(r3)&&!n2.has(r3)&&n2.set(r3,n2.size),` ${this.names.get(r3)??`#${String(
n2.get(r3))}`}`}).join("")}
`}};function X(e2,t2){return e2.compiler.compile(S(e2.place,t2))}function Z({compiler:e2,place:t2},n2,r2,i2){let{line:a2}=t2.document.text.rangeOf(r2.start,r2.end),
o2=`${t2.document.path}:${String(a2)}: "${n2}" should hold ${i2}`,s2=`malformed ${n2} ${F(r2)}`;return e2.arena.atom({kind:"opaque",text:s2,because:o2,malformed:!0})}
function ru(e2,t2){return e2.compiler.arena.all(t2.map((t3,n2)=>e2.compiler.arena.item(n2,X(e2,t3))))}function iu(e2,t2,n2){let r2=e2.place.dialect==="2020-12";
if(t2.kind==="array")return r2?Z(e2,n2,t2,"one schema (prefixItems holds a list)"):ru(e2,t2.items);let i2=r2?e2.schema.get("prefixItems"):void 0;return e2.compiler.
arena.rest(i2?.kind==="array"?i2.items.length:0,X(e2,t2))}function au(e2,t2){let{arena:n2}=e2.compiler,i2=r.i(e2.place.dialect,"2019-09"),a2=(t3,n3)=>{let r2=i2?
e2.schema.get(t3):void 0;return r2?.kind==="number"?r2.value:n3},o2=X(e2,t2),s2=a2("minContains",1),c2=a2("maxContains",1/0),l2=e3=>e3<=0?1:n2.atom({kind:"atLea\
st",count:e3,schema:o2}),u2=[l2(Math.ceil(s2))];return c2!==1/0&&u2.push(-l2(Math.floor(c2)+1)),ou(n2,n2.all(u2))}function ou(e2,t2){return t2>0&&e2.formula(t2).
kind!=="all"?t2:e2.any([-e2.types(["array"]),t2])}function su(e2,t2,n2,i2){return t2.kind==="object"?e2.compiler.arena.all(r.u(t2).map(e3=>{let n3=t2.get(e3);return n3?
i2(e3,n3):1})):Z(e2,n2,t2,"an object")}function cu(e2,t2,n2,r2){return su(e2,t2,n2,(t3,n3)=>r2(t3,X(e2,n3)))}function lu(e2){let t2=t3=>{let n2=e2.get(t3);return n2?.
kind==="object"?n2.members.map(e3=>e3.key):[]};return{names:new Set(t2("properties")),patterns:[...new Set(t2("patternProperties"))]}}function uu(e2,t2,n2){return t2.
kind==="array"?du(e2,t2,n2):Z(e2,n2,t2,"a list of names")}function du(e2,t2,n2){if(t2.kind==="string")return e2.compiler.arena.atom({kind:"required",name:t2.value});
if(t2.kind!=="array")return Z(e2,n2,t2,"a list of names");let r2=t2.items.flatMap(e3=>e3.kind==="string"?[e3.value]:[]);return r2.length<t2.items.length?Z(e2,n2,
t2,"a list of names"):e2.compiler.arena.all(r2.map(t3=>e2.compiler.arena.atom({kind:"required",name:t3})))}function fu({compiler:{arena:e2}},t2,n2){let r2=e2.all(
[e2.types(["object"]),e2.atom({kind:"required",name:t2})]);return e2.any([-r2,n2])}function pu(e2,t2,n2){if(t2.kind!=="string")return Z(e2,n2,t2,"a URI referenc\
e as a string");e2.compiler.budget.spend(10);let r2=N(e2.compiler.library,e2.place,n2,t2.value);if(!("missing"in r2))return e2.compiler.compile(r2);let i2=`"${n2}\
" leads to ${r2.missing}, ${r2.because}`;return e2.compiler.opaque(i2,`ref ${r2.identity}`)}const mu=`a type name (${[...E,"integer"].join(", ")}) or a list of \
them`;function hu(e2,t2,n2){let r2=t2.kind==="array"?t2.items:[t2];if(r2.length===0)return Z(e2,n2,t2,mu);let{arena:i2}=e2.compiler,a2=[],o2=[];for(let s2 of r2){
let r3=s2.kind==="string"?s2.value:"",c2=E.find(e3=>e3===r3);if(c2)a2.push(c2);else if(r3==="integer")o2.push(gu(i2));else return r3!=="any"||e2.place.dialect!==
"draft-04"?Z(e2,n2,t2,mu):1}return i2.any([i2.types(a2),...o2])}function gu(e2){let t2=e2.atom({kind:"multipleOf",divisor:{n:1n,d:1n}});return e2.all([e2.types(
["number"]),t2])}function _u(e2,t2,n2){return t2.kind==="array"?vu(e2,t2.items,n2):Z(e2,n2,t2,"a list of values")}function vu(e2,t2,n2){let r2=[];for(let i2 of t2){
let t3=Yt(i2);if(t3===void 0)return Z(e2,n2,i2,"numbers with an exponent below 400");r2.push(t3)}return e2.compiler.arena.values(r2)}function yu(e2){return(t2,n2,r2)=>{
let i2=n2.kind==="number"?n2.value:NaN;if(!Number.isInteger(i2)||i2<0)return Z(t2,r2,n2,"a whole number, 0 or more");let a2=Math.min(i2,2**53-1);return e2.startsWith(
"min")&&a2===0?1:t2.compiler.arena.atom({kind:e2,count:a2})}}function bu(e2,t2,n2){let{arena:r2}=e2.compiler;if(t2.kind==="boolean"&&n2.startsWith("exclusive"))
return 1;let i2=t2.kind==="number"?w(t2.raw):void 0;if(i2===void 0)return Z(e2,n2,t2,"a number with an exponent below 400");switch(n2){case"multipleOf":return T(
i2,Pt)>0?r2.atom({kind:"multipleOf",divisor:i2}):Z(e2,n2,t2,"a number above 0");case"minimum":case"maximum":{let t3=e2.schema.get(n2==="minimum"?"exclusiveMinim\
um":"exclusiveMaximum");return r2.atom({kind:n2,bound:i2,exclusive:t3?.kind==="boolean"&&t3.value})}default:return r2.atom({kind:n2==="exclusiveMinimum"?"minimu\
m":"maximum",bound:i2,exclusive:!0})}}function xu(e2,t2){return!r.t(e2.place.document.settings,e2.place.dialect)||t2.kind!=="string"?1:Su.has(t2.value)?Cu(e2.compiler.
arena,t2.value):Ps(t2.value)?e2.compiler.arena.atom({kind:"format",name:t2.value}):1}const Su=new Set(["int32","int64","float","double"]);function Cu(e2,t2){if(t2!==
"int32")return 1;let n2=e2.atom({kind:"multipleOf",divisor:{n:1n,d:1n}}),r2=[e2.atom({kind:"minimum",bound:{n:-(2n**31n),d:1n},exclusive:!1}),e2.atom({kind:"max\
imum",bound:{n:2n**31n-1n,d:1n},exclusive:!1})];return e2.any([-e2.all([e2.types(["number"]),n2]),e2.all(r2)])}function wu(e2,t2){let n2=ku(e2,"unevaluatedPrope\
rties"),r2=X(e2,t2);return Eu(e2,n2,t3=>{if(t3.some(({everything:e3})=>e3))return 1;let n3=new Set(t3.flatMap(e3=>[...e3.names])),i2=[...new Set(t3.flatMap(e3=>[
...e3.patterns]))];return e2.compiler.arena.named({include:void 0,names:n3,patterns:i2},r2)})}function Tu(e2,t2){let n2=ku(e2,"unevaluatedItems"),r2=X(e2,t2);return Eu(
e2,n2,t3=>{let n3=Math.max(...t3.map(({items:e3})=>e3));if(n3===1/0)return 1;let{arena:i2}=e2.compiler;return i2.rest(n3,i2.any([r2,...t3.flatMap(({contained:e3})=>e3)]))})}
function Eu(e2,{always:t2,sometimes:n2,beyond:r2,of:i2},a2){let{arena:o2}=e2.compiler,s2=n2.filter(({evaluated:e3})=>Du(e3,i2)),c2=r2??(s2.length>6?"it depends \
on too many branches":void 0);if(c2!==void 0)return e2.compiler.opaque(`"${i2}": ${c2}`,`${i2} ${e2.compiler.signatures.of(e2.place)}`);let l2=[];for(let e3=0;e3<
2**s2.length;e3+=1){let n3=[t2],r3=[];for(let[t3,i3]of s2.entries()){let a3=o2.all(i3.when),s3=(e3>>t3)%2==1;s3&&n3.push(i3.evaluated),r3.push(s3?-a3:a3)}l2.push(
o2.any([...r3,a2(n3)]))}return o2.all(l2)}function Du({names:e2,patterns:t2,everything:n2,items:r2,contained:i2},a2){return a2==="unevaluatedItems"?r2>0||i2.length>
0:n2||e2.size>0||t2.size>0}function Ou(){return{names:new Set,patterns:new Set,items:0,everything:!1,contained:[]}}function ku(e2,t2){let n2={at:e2,of:t2,always:Ou(),
sometimes:[],beyond:void 0,visits:0};return Mu(n2,{...e2.place,node:e2.schema},[],new Set),n2}const Au=new Set(["$ref","$dynamicRef","$recursiveRef"]);function ju(e2){
return e2.node.kind==="object"}function Mu(e2,t2,n2,i2){let{at:a2}=e2,o2=t2.node;if(e2.visits+=1,i2.has(o2)&&(e2.beyond="it is recursive in place"),e2.visits>2e3&&
(e2.beyond??="it sees through too many schemas"),e2.beyond!==void 0)return;let s2=new Set([...i2,o2]),{arena:c2}=a2.compiler,l2=n2.length===0?e2.always:Ou();n2.
length>0&&e2.sometimes.push({when:n2,evaluated:l2}),Pu(e2,t2,l2,i2.size===0);let u2=(r2,i3)=>{let a3=S(t2,r2);ju(a3)&&Mu(e2,a3,[...n2,...i3],s2)},d2=e3=>a2.compiler.
compile(S(t2,e3));for(let{key:i3,value:l3}of r.l(o2))if(v(i3,t2.dialect))if(Au.has(i3)&&l3.kind==="string"){let r2=N(a2.compiler.library,t2,i3,l3.value);"missin\
g"in r2?e2.beyond=`"${i3}" leads to ${r2.missing}, which is not in the repository`:ju(r2)&&Mu(e2,r2,n2,s2)}else if(i3==="allOf"&&l3.kind==="array")for(let e3 of l3.
items)u2(e3,[]);else if((i3==="anyOf"||i3==="oneOf")&&l3.kind==="array")for(let e3 of l3.items)u2(e3,[d2(e3)]);else if(i3==="if")Nu(o2,l3,u2,d2);else if(i3==="d\
ependentSchemas"&&l3.kind==="object")for(let{key:e3,value:t3}of r.l(l3))u2(t3,[c2.types(["object"]),c2.atom({kind:"required",name:e3})]);else i3==="dependencies"&&
(e2.beyond='it sees through "dependencies"')}function Nu(e2,t2,n2,r2){let i2=r2(t2),a2=e2.get("then"),o2=e2.get("else");n2(t2,[i2]),a2&&n2(a2,[i2]),o2&&n2(o2,[-i2])}
function Pu({at:e2,of:t2},n2,r2,i2){let a2=n2.node,o2=a2.get("properties");if(o2?.kind==="object")for(let{key:e3}of o2.members)r2.names.add(e3);let s2=a2.get("p\
atternProperties");if(s2?.kind==="object")for(let{key:e3}of s2.members)r2.patterns.add(e3);a2.get("additionalProperties")&&(r2.everything=!0),a2.get("unevaluate\
dProperties")&&!i2&&(r2.everything=!0);let c2=n2.dialect==="2020-12",l2=a2.get(c2?"prefixItems":"items");l2?.kind==="array"&&(r2.items=Math.max(r2.items,l2.items.
length));let u2=a2.get("items"),d2=c2?u2:a2.get("additionalItems");(u2&&u2.kind!=="array"||d2&&u2)&&(r2.items=1/0),a2.get("unevaluatedItems")&&!i2&&(r2.items=1/0);
let f2=a2.get("contains");c2&&f2&&t2==="unevaluatedItems"&&r2.contained.push(e2.compiler.compile(S(n2,f2)))}function Fu(e2,t2,n2,r2){let i2=new Map,a2=new Set,o2=new Signatures(
{library:n2,budget:t2}),s2={arena:e2,library:n2,documents:[...Cn(n2,r2).values()],signatures:o2,budget:t2,compile:c2,opaque:(t3,n3)=>e2.atom({kind:"opaque",text:n3,
because:t3})};function c2(e3){let n3=b(e3),r3=i2.get(n3);if(r3!==void 0)return r3;if(t2.spend(),a2.has(n3)||a2.size>150)return l2(e3);a2.add(n3);try{let r4=Ru(s2,
t2,e3);return i2.set(n3,r4),r4}finally{a2.delete(n3)}}function l2(n3){let r3=o2.of(n3),s3=e2.lazy(r3,()=>{let o3=i2.get(b(n3))??(a2.size===0?c2(n3):void 0);return o3===
void 0?u2(n3,r3):Lu(e2,t2,o3,s3)?d2(n3,r3):o3});return s3}function u2(e3,t3){let n3=`${Iu(e3)}: this schema was not read to its end`;return s2.opaque(n3,`unread\
 ${t3}`)}function d2(e3,t3){let n3=`${Iu(e3)}: this $ref loops back to itself on the same value, so it has no meaning`;return s2.opaque(n3,`endless ${t3}`)}return s2}
function Iu({document:e2,node:t2}){let{line:n2}=e2.text.rangeOf(t2.start,t2.end);return`${e2.path}:${String(n2)}`}function Lu(e2,t2,n2,r2){let i2=new Set,a2=[n2];
for(let n3=a2.pop();n3!==void 0;n3=a2.pop()){if(Math.abs(n3)===Math.abs(r2))return!0;if(i2.has(Math.abs(n3)))continue;i2.add(Math.abs(n3)),t2.spend();let o2=e2.
formula(n3);(o2.kind==="all"||o2.kind==="one")&&a2.push(...o2.parts),o2.kind==="lazy"&&a2.push(o2.target())}return!1}function Ru(e2,t2,n2){let{node:i2}=n2;if(i2.
kind==="boolean")return i2.value?1:-1;if(i2.kind!=="object")return Z({compiler:e2,place:n2},"schema",i2,"an object, true or false");t2.spend(i2.members.length);
let a2={compiler:e2,place:n2,schema:i2},{dialect:o2}=n2,s2=y(o2)&&i2.get("$ref")!==void 0,c2=[];for(let e3 of r.u(i2)){let t3=i2.get(e3);if(!t3||s2&&e3!=="$ref")
continue;let n3=v(e3,o2)&&Object.hasOwn(zu,e3)?zu[e3]:void 0;n3&&c2.push(n3(a2,t3,e3))}return e2.arena.all(c2)}const zu={$ref:pu,$dynamicRef:pu,$recursiveRef:pu,
type:hu,enum:_u,const:(e2,t2,n2)=>vu(e2,[t2],n2),minimum:bu,maximum:bu,exclusiveMinimum:bu,exclusiveMaximum:bu,multipleOf:bu,minLength:yu("minLength"),maxLength:yu(
"maxLength"),minItems:yu("minItems"),maxItems:yu("maxItems"),minProperties:yu("minProperties"),maxProperties:yu("maxProperties"),pattern:(e2,t2,n2)=>t2.kind==="\
string"?e2.compiler.arena.atom({kind:"pattern",source:t2.value}):Z(e2,n2,t2,"a string"),format:xu,uniqueItems:(e2,t2)=>t2.kind==="boolean"&&t2.value?e2.compiler.
arena.atom({kind:"unique"}):1,prefixItems:(e2,t2,n2)=>t2.kind==="array"?ru(e2,t2.items):Z(e2,n2,t2,"an array"),items:iu,additionalItems:(e2,t2)=>{let n2=e2.schema.
get("items");return n2?.kind==="array"?e2.compiler.arena.rest(n2.items.length,X(e2,t2)):1},contains:au,properties:(e2,t2,n2)=>cu(e2,t2,n2,(t3,n3)=>e2.compiler.arena.
property(t3,n3)),patternProperties:(e2,t2,n2)=>cu(e2,t2,n2,(t3,n3)=>e2.compiler.arena.named({include:t3,names:new Set,patterns:[]},n3)),additionalProperties:(e2,t2)=>e2.
compiler.arena.named({include:void 0,...lu(e2.schema)},X(e2,t2)),propertyNames:(e2,t2)=>{let n2=X(e2,t2);return n2===1?1:e2.compiler.arena.atom({kind:"names",schema:n2})},
required:uu,dependencies:(e2,t2,n2)=>su(e2,t2,n2,(t3,r2)=>fu(e2,t3,r2.kind==="array"?du(e2,r2,n2):X(e2,r2))),dependentRequired:(e2,t2,n2)=>su(e2,t2,n2,(t3,r2)=>fu(
e2,t3,du(e2,r2,n2))),dependentSchemas:(e2,t2,n2)=>su(e2,t2,n2,(t3,n3)=>fu(e2,t3,X(e2,n3))),allOf:(e2,t2,n2)=>e2.compiler.arena.all(Bu(e2,t2,n2)),anyOf:(e2,t2,n2)=>e2.
compiler.arena.any(Bu(e2,t2,n2)),oneOf:(e2,t2,n2)=>e2.compiler.arena.one(Bu(e2,t2,n2)),not:(e2,t2)=>-X(e2,t2),if:Vu,unevaluatedItems:Tu,unevaluatedProperties:wu};
function Bu(e2,t2,n2){return t2.kind==="array"?t2.items.map(t3=>X(e2,t3)):[Z(e2,n2,t2,"a list of schemas")]}function Vu(e2,t2){let{arena:n2}=e2.compiler,r2=X(e2,
t2),i2=e2.schema.get("then"),a2=e2.schema.get("else");return n2.all([n2.any([-r2,i2?X(e2,i2):1]),n2.any([r2,a2?X(e2,a2):1])])}function Hu(e2){let{instancePath:t2,
keyword:n2,params:r2}=e2,i2=r2,a2=i2.additionalProperty??i2.unevaluatedProperty;return{place:typeof a2=="string"?`${t2}/${Uu(a2)}`:t2,keyword:n2,missing:typeof i2.
missingProperty=="string"?i2.missingProperty:void 0,text:Wu(e2)}}function Uu(e2){return e2.replaceAll("~","~0").replaceAll("/","~1")}function Wu({instancePath:e2,
keyword:t2,message:n2="is refused",params:r2}){let i2=r2,a2=e2===""?"the value":e2,o2=Object.hasOwn(Gu,t2)?i2[Gu[t2]??""]:void 0;if(t2==="type"&&Array.isArray(i2.
type))return`${a2} must be ${i2.type.join(" or ")}`;if(o2===void 0)return`${a2} ${n2}`;let s2=JSON.stringify(o2);return`${a2} ${n2}: ${s2.length>80?`${s2.slice(
0,80)}\u2026`:s2}`}const Gu={additionalProperties:"additionalProperty",unevaluatedProperties:"unevaluatedProperty",propertyNames:"propertyName",enum:"allowedVal\
ues",const:"allowedValue"};async function Ku(e2,t2,n2){let{ajvOf:r2}=await Promise.resolve().then(()=>require("./ajv.js")).then(e3=>e3.t);return new AjvValidator(
e2,t2,{...n2,ajvOf:r2})}var AjvValidator=class{library;document;means;name;small;spoken;always;keepsNames;compilations;compiled=new Map;constructor(e2,t2,n2){this.
library=e2,this.document=t2,this.means=n2,this.name=`ajv (${t2.dialect})`,this.spoken=Ju(e2,t2),this.compilations=n2.compilations??new Compilations;let r2=or(t2,
{library:e2,spoken:this.spoken,concern:void 0,mostSchemas:n2.fewSchemas??120});this.small="root"in r2?r2:void 0,this.always=$u(e2,t2,"contains"),this.keepsNames=
$u(e2,t2,"unevaluatedProperties")}validate(e2){return this.asked(e2,this.always,t2=>Qu(t2,e2))}objections(e2){let t2=this.asked(e2,!0,t3=>({errors:t3(e2)?[]:t3.
errors??[]}));return"fault"in t2?[]:t2.errors.slice(0,100).map(Hu)}preparedFor(e2){let{library:t2,document:n2,means:r2,spoken:i2,keepsNames:a2}=this,o2=er(t2,x(
n2),e2,r2.budget);return or(n2,{library:t2,spoken:i2,concern:Hn(e2),reach:o2,keepsNames:a2,mostSchemas:1500})}asked(e2,t2,n2){try{let r2=m(this.means.budget,p.confirming,
"validating an instance",()=>{let r3=this.compiledFor(e2,t2);return typeof r3=="string"?{fault:r3}:r3(this.means,n2)});return"done"in r2?r2.done:{fault:r2.because}}catch(e3){
return{fault:ed(e3)}}}compiledFor(e2,t2){let n2=`${String(t2)} ${this.small?"":qu(e2)}`,r2=this.compiled.get(n2);return r2===void 0&&this.compiled.set(n2,r2=this.
compile(e2,t2)),r2}compile(e2,t2){let{document:n2,means:i2,spoken:a2}=this;try{let o2=this.small??this.preparedFor(e2);return"tooLarge"in o2?o2.tooLarge:(i2.budget.
spend(o2.schemas*500),this.compilations.of({ajvOf:i2.ajvOf,prepared:o2,spoken:a2,allErrors:t2,assertsFormats:r.t(n2.settings,n2.dialect)}))}catch(e3){return e3 instanceof
RangeError?"its schema is nested too deep":ed(e3)}}};function qu(e2){let t2=JSON.stringify(e2,(e3,t3)=>typeof t3=="object"?t3:0);return`${Wn(Hn(e2))} ${t2}`}function Ju(e2,t2){
return[...Cn(e2,t2).values()].flatMap(({dialect:e3,dialects:t3})=>[e3,...t3.values()]).reduce((e3,t3)=>r.i(t3,e3)?t3:e3,t2.dialect)}const Yu=new Set(["anyOf","o\
neOf"]),Xu=new Set(["const","enum","type"]);function Zu(e2){let t2=e2.at(-1);if(!t2||!Yu.has(t2.keyword))return e2[0];let{passingSchemas:n2}=t2.params;if(Array.
isArray(n2))return t2;let r2=e2.filter(({keyword:e3})=>!Yu.has(e3));return r2.find(({keyword:e3})=>!Xu.has(e3))??r2[0]??t2}function Qu(e2,t2){let n2=e2(t2),r2=Zu(
e2.errors??[]),i2=r2&&Hu(r2);return{valid:n2,error:i2?.text??"",first:i2}}function $u(e2,t2,n2){return[...Cn(e2,t2).values()].some(({text:e3})=>e3.text.includes(
n2))}function ed(e2){return e2 instanceof Error?e2.message:String(e2)}function td(e2,t2,n2=p.compiling){let{library:r2,document:i2}=t2,a2=x(i2),o2=Fu(e2.arena,e2.
budget,r2,i2),s2=m(e2.budget,Math.min(n2,p.compiling),`reading ${i2.path}`,()=>o2.compile(a2)),c2,l2,u2,d2,f2=t3=>wl(e2,t3);return{contract:t2,literal:"done"in s2?
s2.done:nd(e2,s2.because),declared:()=>"done"in s2?l2??=ql(o2,e2.patterns,a2):1,mayCloseToNothing:()=>d2??=Xl(o2.documents),declaredWhereAnyIs:()=>"done"in s2?u2??=
ql(o2,e2.patterns,a2,f2):1,validator:()=>c2??=Ku(r2,i2,e2)}}function nd({arena:e2},t2){return e2.atom({kind:"opaque",text:`unread ${String(e2.size())}`,because:t2})}
function rd({library:e2,document:t2},n2,r2,i2){let a2=e2.documents.get(n2)??t2,{repeated:o2}=a2,s2={...vn(a2.text,r2,a2.settings),otherwise:i2,repeated:o2},c2=new Map(
e2.documents).set(n2,s2),l2=new Map([...e2.byUri].map(([e3,t3])=>[e3,t3.map(e4=>e4.path===n2?s2:e4)]));return{library:{...e2,documents:c2,byUri:l2},document:n2===
t2.path?s2:t2}}var Pair=class{theory;base;head;left=p.changes;decided=new Map;constructor(e2,t2,n2=new Compilations){this.theory={..._l(he(ge)),compilations:n2},
this.base=td(this.theory,e2),this.head=td(this.theory,t2)}stepsForChanges(){return Math.max(0,this.left)}variant({contract:e2},t2,n2,r2){let{budget:i2}=this.theory,
a2=i2.left(),o2=rd(e2,t2,n2,r2),s2=td(this.theory,o2,this.stepsForChanges());return this.left-=a2-i2.left(),s2}async reading(e2,t2,n2){return Nl(this.theory,this.
included(e2,t2,n2,p.direction))}async expecting(e2,t2,n2){let r2=this.included(e2,t2,n2,p.direction);return Ml(this.theory,r2)??Nl(this.theory,r2)}async readingAlone(e2,t2,n2,r2){
let{budget:i2}=this.theory,a2=i2.left(),o2=Math.min(this.stepsForChanges(),p.change),s2=await this.alone(this.included(e2,t2,n2,o2),r2);return this.left-=a2-i2.
left(),s2}async alone(e2,t2){let{inclusion:n2}=e2;if(n2.kind!=="candidate"||!n2.sure)return Nl(this.theory,e2);let r2=await Ll(this.theory,{...e2,reader:t2},n2.
value);if(typeof r2=="string")return Nl(this.theory,e2);let{witness:i2,first:a2}=r2,o2=Al(this.theory,e2.reader.literal,n2.value),s2=Vl(a2?[a2]:[],o2)??Vl((await t2.
validator()).objections(i2.written),o2);if(s2)return Il({...i2,observed:s2.text});let c2=this.left>p.changes/2?await Nl(this.theory,e2):void 0;return c2?.outcome===
"rejects"?c2:Il(i2)}included(e2,t2,n2,r2){let{arena:i2}=this.theory,a2=()=>this.within(e2,t2,r2,()=>t2.literal);if(n2==="strict")return a2();let o2=this.within(
e2,t2,r2,()=>i2.all([t2.literal,t2.declared()])),{kind:s2}=o2.inclusion;return s2==="candidate"||s2==="proof"&&!t2.mayCloseToNothing()||s2==="undecided"&&r2<p.direction?
o2:a2().inclusion.kind==="proof"?{...o2,inclusion:{kind:"proof"}}:s2==="undecided"?o2:this.within(e2,t2,r2,()=>i2.all([t2.literal,t2.declaredWhereAnyIs()]))}within(e2,t2,n2,r2){
let i2=m(this.theory.budget,n2,"the decision",r2);if("done"in i2)return{reader:e2,writer:t2,literal:i2.done,inclusion:this.decide(i2.done,e2.literal,n2)};let a2={
kind:"undecided",because:i2.because};return{reader:e2,writer:t2,literal:t2.literal,inclusion:a2}}decide(e2,t2,n2){let r2=`${String(e2)} ${String(t2)}`,i2=this.decided.
get(r2);if(i2)return i2;let a2=bl(this.theory,e2,t2,n2);return this.decided.set(r2,a2),a2}};function id({own:e2,strict:t2}){return e2.outcome!=="reads"||t2.outcome===
"reads"?e2:n._t(`as long as writers write only names that their schema declares; by plain set inclusion ${t2.outcome==="undecided"?"it is undecided":"it fails"}\
: ${t2.because}`)}function ad(e2,t2){let r2=n.ft.filter(n2=>e2[n2].outcome!==t2[n2].outcome);if(r2.length===0)return[];let i2=r2.map(e3=>od(t2[e3]));return[`dec\
lared (writers write only names that their schema declares): ${sd(e2)}`,`strict (they may write any name that their schema allows): ${sd(t2)}${i2.join("")}`,'if\
 writers keep to the declared names, there is nothing to do; if they do not, set "profile: strict" for this contract']}function od(e2){return n.pt(e2)?`, e.g. ${e2.
because}`:""}function sd({backward:e2,forward:t2}){return e2.outcome==="undecided"||t2.outcome==="undecided"?"undecided":e2.outcome==="reads"?t2.outcome==="read\
s"?"breaks nobody":"breaks old readers":t2.outcome==="reads"?"breaks old data":"breaks both"}async function cd(e2,t2){let n2=ld(t2),r2=await ud(e2,n2,"backward"),
i2=await ud(e2,n2,"forward"),a2={backward:id(r2),forward:id(i2)};if(t2==="confluent")return{verdict:a2,remarks:[]};let o2={backward:r2.strict,forward:i2.strict},
s2=ad(a2,o2);if(!e2.head.contract.document.settings.crossCheck)return{verdict:a2,remarks:s2};let{crossChecked:c2}=await Promise.resolve().then(()=>sp),l2=await c2(
e2,{semantics:n2,verdict:a2,strict:o2});return{verdict:l2.verdict,remarks:[...s2,...l2.remarks]}}function ld(e2){return e2==="strict"?"strict":"declared"}async function ud(e2,t2,n2){
let[r2,i2]=n2==="backward"?[e2.head,e2.base]:[e2.base,e2.head],a2=await e2.reading(r2,i2,t2);if(t2==="strict"||a2.outcome!=="reads")return{own:a2,strict:a2};let{
crossCheck:o2}=e2.head.contract.document.settings;return{own:a2,strict:await e2[o2?"reading":"expecting"](r2,i2,"strict")}}async function dd(e2,t2,n2){let r2=he(
4*p.confirming),i2={budget:r2,patterns:bt(r2)},a2=(await Ku(t2.library,t2.document,i2)).validate(n2);if("fault"in a2)throw Error(a2.fault);if(!a2.valid)throw Error(
`the writer may not write this: ${a2.error}`);let o2=await Ku(e2.library,e2.document,i2),s2=o2.validate(n2);if("fault"in s2)throw Error(s2.fault);return{outcome:s2.
valid?"reads":"rejects",witness:{written:n2,observed:s2.valid?"valid":s2.error,decoder:o2.name}}}function Q({name:e2,message:t2,advice:i2,...a2}){return r.M({...a2,
id:`json-schema/${e2}`,surfaces:["instance"],differences:({differences:t3})=>t3.filter(({rule:t4})=>t4===e2),reads:(e3,t3)=>e3?.asReader??t3?.asWriter??n.gt,message:t2,
...i2&&{advice:i2},shape:({keyword:e3,node:t3,renamed:n2})=>[e3,V(t3),...n2?[n2]:[]]})}function $(e2){return({base:t2,head:n2})=>{let r2=e2??(n2??t2)?.keyword??
"";return t2?n2?`${r2} was changed from ${t2.text} to ${n2.text}`:`${r2} ${t2.text} was removed`:`${r2} ${n2?.text??""} was added`}}function fd(e2){return({base:t2,
head:n2})=>{let r2=JSON.stringify((n2??t2)?.text??"");return t2?n2?`${e2} ${r2} was changed`:`${e2} ${r2} was removed`:`${e2} ${r2} was added`}}const pd=Q({name:"\
additional-items",title:"Items after the tuple allowed or refused",why:"`additionalItems` judges the items after a tuple; it means nothing where `items` is no l\
ist.",remedy:"Allow further items before anyone writes them.",message:$()}),md=Q({name:"additional-properties",title:"Undeclared names allowed, refused or const\
rained",why:"`additionalProperties` judges the names that neither `properties` nor `patternProperties` beside it declare.",remedy:"Decide once whether an object\
 is open or closed; opening it is safe for old data, closing it is not.",message:$()}),hd=Q({name:"all-of",title:"Schema added to or removed from allOf",why:"Ev\
ery schema of the list must hold: one more refuses data, one less lets data in.",remedy:"Release the wider schema to every reader first; narrow it only when no \
writer and no stored data needs the old values.",message:$("allOf schema")}),gd=Q({name:"anchor",title:"Anchor of a schema changed",why:"An anchor is a name tha\
t references lead to.",remedy:"Keep anchors that others may refer to.",message:$()}),_d=Q({name:"any-of",title:"Branch added to or removed from anyOf",why:"One \
branch must hold: one more lets data in that old readers refuse, one less refuses data.",remedy:"Let readers learn the new branch before anyone writes it.",message:$(
"anyOf branch")}),vd=Q({name:"boolean-schema",title:"Schema became true, false or an object",why:"`true` accepts every value and `false` none.",remedy:"Release \
the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:({base:e2,head:t2})=>`the schema was cha\
nged from ${e2?.text??"nothing"} to ${t2?.text??"nothing"}`}),yd=Q({name:"comment",title:"Comment changed",why:"Annotations refuse nothing: every instance stays\
 as valid as it was.",remedy:"No instance is affected. Nothing to do.",message:()=>"the comment was changed"}),bd=Q({name:"const",title:"Constant added, removed\
 or changed",why:"`const` allows exactly one value, so another constant refuses everything that was valid before.",remedy:"Use an `enum` with both values while \
old and new data meet, and keep the constant of a discriminator for the life of its branch.",message:$("constant")}),xd=Q({name:"contains",title:"Required kind \
of item changed",why:"At least one item (or `minContains` items) must be of this kind.",remedy:"Release the wider schema to every reader first; narrow it only w\
hen no writer and no stored data needs the old values.",message:$()}),Sd=Q({name:"content-encoding",title:"Encoding of the bytes in a string changed",why:"Annot\
ations refuse nothing: every instance stays as valid as it was. `contentEncoding` tells applications how to decode the string (base64, quoted-printable): who de\
codes it the old way gets other bytes, or an error of its own.",remedy:"Put the other encoding under another name, and let readers take either while both are wr\
itten.",message:$()}),Cd=Q({name:"content-media-type",title:"Media type of the content of a string changed",why:"Annotations refuse nothing: every instance stay\
s as valid as it was. `contentMediaType` tells applications what the string holds: who reads it as the old type misreads it.",remedy:"Put other content under an\
other name, and let readers take either while both are written.",message:$()}),wd=Q({name:"content-schema",title:"Schema of the content of a string changed",why:"\
Annotations refuse nothing: every instance stays as valid as it was. `contentSchema` describes what stands inside the string, and no validator looks there by it\
self: applications that parse the string meet the change, without a warning from validation.",remedy:"Treat it as a contract of its own: keep the content in a f\
ile of its own that is checked like every other, and change it as such.",message:$()}),Td=Q({name:"default",title:"Default changed",why:"Annotations refuse noth\
ing: every instance stays as valid as it was. Validators do not fill defaults in, but applications do: readers that fill it in see another value for absent data\
.",remedy:"Tell the owners of readers that fill defaults in; where the value matters, write it explicitly.",message:$("default")}),Ed=Q({name:"definition",title:"\
Definition added or removed",why:"A definition judges nothing by itself. Others may refer to it, also from other files: a removed one leaves their references wi\
thout a target.",remedy:"Remove a definition only when nothing refers to it.",message:fd("definition")}),Dd=Q({name:"dependent-required",title:"Names that a pro\
perty brings with it changed",why:"Where the property is present, the listed names must be too.",remedy:"Let all writers emit the names together before requirin\
g it.",message:fd("the list of names that come with")}),Od=Q({name:"dependent-schemas",title:"Schema that a property brings with it changed",why:"Where the prop\
erty is present, the whole object must satisfy the schema.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored \
data needs the old values.",message:fd("the schema that comes with")}),kd=Q({name:"deprecated",title:"Deprecation changed",why:"Annotations refuse nothing: ever\
y instance stays as valid as it was. It tells people that a property will go away.",remedy:"Say in the description what to use instead.",message:$()}),Ad=Q({name:"\
description",title:"Description changed",why:"Annotations refuse nothing: every instance stays as valid as it was. It is documentation.",remedy:"No instance is \
affected. Nothing to do.",message:()=>"the description was changed"}),jd=Q({name:"dialect",title:"Dialect changed",why:"`$schema` says how every keyword is read\
: tuples, exclusive bounds, `$ref` siblings and formats differ between drafts. The two sides are compared by what they mean.",remedy:"Change the dialect in a ch\
ange of its own and read the other changes of the report.",message:$("$schema")}),Md=Q({name:"dynamic-anchor",title:"Dynamic anchor of a schema changed",why:"`$\
dynamicAnchor` and `$recursiveAnchor` are what dynamic references lead to: without it they lead elsewhere or nowhere, and one more of the same name may replace \
the target.",remedy:"Keep dynamic anchors that schemas here or elsewhere may extend.",message:$()}),Nd=Q({name:"dynamic-ref",title:"Dynamic reference changed",why:"\
`$dynamicRef` and `$recursiveRef` lead to the outermost schema with that anchor on the way to the value, so an extension can replace the target. With one possib\
le target it is decided as a `$ref`; with several it is undecided.",remedy:"Keep the reference, and change what it leads to in a change of its own; use `$ref` w\
here nothing extends the schema.",message:$()}),Pd=Q({name:"else",title:"Alternative of a condition added or removed",why:"Values that do not satisfy `if` must \
satisfy `else`: adding it refuses values that were valid, removing it lets values in that readers with the old schema refuse.",remedy:"Let every writer satisfy \
the alternative before it is required; remove it only when every reader can do without.",message:$()}),Fd=Q({name:"enum",title:"Enumerated value added or remove\
d",why:"Only listed values are valid: a reader with the shorter list refuses the values that it does not know.",remedy:"Let readers learn the new value before a\
nyone writes it; remove a value only when no data holds it.",advice:({base:e2,head:t2})=>e2&&t2?void 0:t2?"Let every reader learn the new value before anyone wr\
ites it.":"Keep the value as long as data holds it: stop writing it first, and remove it when no data has it.",message:({base:e2,head:t2})=>(t2??e2)?.node.kind===
"array"?`the list of values was ${e2&&t2?"changed":t2?"added":"removed"}`:t2?`value ${t2.text} was added`:`value ${e2?.text??""} was removed`}),Id=Q({name:"exam\
ples",title:"Examples changed",why:"Annotations refuse nothing: every instance stays as valid as it was. Test data and documentation may be made of them.",remedy:"\
No instance is affected. Nothing to do.",message:()=>"the examples were changed"}),Ld=Q({name:"exclusive-maximum",title:"Upper bound that is itself refused chan\
ged",why:"Numbers at or above the bound are refused. Draft-04 writes it as `true` beside `maximum`, later drafts as a number of its own; on integers, below 11 a\
nd up to 10 are the same.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),
Rd=Q({name:"exclusive-minimum",title:"Lower bound that is itself refused changed",why:"Numbers at or below the bound are refused. Draft-04 writes it as `true` b\
eside `minimum`, later drafts as a number of its own; on integers, above 0 and from 1 are the same.",remedy:"Release the wider schema to every reader first; nar\
row it only when no writer and no stored data needs the old values.",message:$()}),zd=Q({name:"format",title:"Format of a string changed",why:"Where formats are\
 asserted, values of another format are refused. Where they are annotations (jsonSchema.formats: annotate), nothing is refused but people and generators read th\
em.",remedy:"Add a format only when all data has it; to loosen one, remove it rather than replace it.",message:$()}),Bd=Q({name:"id",title:"Identifier of a sche\
ma changed",why:"`$id` names the schema and is the base of its references; other files may refer to it by that name.",remedy:"Keep identifiers stable; publish a\
 new version under a new one.",message:$()}),Vd=Q({name:"if",title:"Condition added or removed",why:"Values that satisfy `if` must satisfy `then`, all others `e\
lse`. Without `if` both say nothing; a condition that is added makes them count.",remedy:"Change the condition and its consequences together, and widen the cons\
equences first.",message:$()}),Hd=Q({name:"items",title:"Schema of items added or removed",why:"`items` judges every item that no tuple place judges.",remedy:"A\
dd constraints on items in a new property, or let all writers satisfy them first.",message:$()}),Ud=Q({name:"max-contains",title:"Largest number of items of a k\
ind changed",why:"Arrays with more items of the kind are refused.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no \
stored data needs the old values.",message:$()}),Wd=Q({name:"max-items",title:"Largest number of items changed",why:"Longer arrays are refused.",remedy:"Release\
 the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Gd=Q({name:"max-length",title:"Lo\
ngest length of a string changed",why:"Longer strings are refused; a writer that uses the new length breaks readers that hold the old one, and databases sized b\
y it.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Kd=Q({name:"\
max-properties",title:"Largest number of properties changed",why:"Objects with more properties are refused.",remedy:"Release the wider schema to every reader fi\
rst; narrow it only when no writer and no stored data needs the old values.",message:$()}),qd=Q({name:"maximum",title:"Upper bound of a number changed",why:"Num\
bers above the bound are refused: a lower bound refuses data that was valid, a higher one lets numbers in that old readers refuse.",remedy:"Release the wider sc\
hema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Jd=Q({name:"min-contains",title:"Smallest numb\
er of items of a kind changed",why:"Arrays with fewer items of the kind are refused; 0 makes `contains` say nothing.",remedy:"Release the wider schema to every \
reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Yd=Q({name:"min-items",title:"Smallest number of items chang\
ed",why:"Shorter arrays are refused.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old val\
ues.",message:$()}),Xd=Q({name:"min-length",title:"Shortest length of a string changed",why:"Shorter strings are refused; characters are counted as code points.",
remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Zd=Q({name:"min-pr\
operties",title:"Smallest number of properties changed",why:"Objects with fewer properties are refused.",remedy:"Release the wider schema to every reader first;\
 narrow it only when no writer and no stored data needs the old values.",message:$()}),Qd=Q({name:"minimum",title:"Lower bound of a number changed",why:"Numbers\
 below the bound are refused: a higher bound refuses data that was valid, a lower one lets numbers in that old readers refuse.",remedy:"Release the wider schema\
 to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),$d=Q({name:"multiple-of",title:"Divisor of a numbe\
r changed",why:"Only whole multiples are valid, computed exactly. The new divisor keeps old data valid only if it divides the old one.",remedy:"Choose a divisor\
 that divides the old one (0.01 after 0.05), or keep the old one.",message:$()}),ef=Q({name:"not",title:"Refused schema changed",why:"What satisfies the schema \
under `not` is refused, so widening it narrows the whole.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored d\
ata needs the old values.",message:$()}),tf=Q({name:"one-of",title:"Branch added to or removed from oneOf",why:"Exactly one branch must hold, so a new branch th\
at overlaps an old one refuses data that was valid.",remedy:"Tell branches apart by a constant in a required property; then adding one is like adding an anyOf b\
ranch.",message:$("oneOf branch")}),nf=Q({name:"pattern",title:"Pattern of a string changed",why:"Strings in which the pattern is not found are refused. Pattern\
s are compared as sets of strings, so a pattern that is only written differently changes nothing.",remedy:"Make the new pattern accept everything that the old o\
ne accepted; the instance in the report shows what it lost.",message:$()}),rf=Q({name:"pattern-properties",title:"Properties with a name pattern changed",why:"E\
very property whose name matches must satisfy the schema, and matching names count as declared.",remedy:"Widen the schema under the pattern, or add a new patter\
n that no present name matches.",message:fd("pattern")}),af=Q({name:"prefix-items",title:"Place of a tuple changed",why:"Each place of a tuple has its own schem\
a; a place that is added constrains items that were free before, or allows items that were refused.",remedy:"Append places at the end and only where items after\
 the tuple were refused before.",message:$("tuple place")}),of=Q({name:"property",title:"Property added or removed",why:"A property's schema judges its value wh\
erever the name occurs. In a closed object a new name is refused by old readers. In an open object old data may hold the name with any value; by default writers\
 are taken to emit only declared names, so an optional property may come and go.",remedy:'Add properties as optional, and write them only when every reader know\
s them: readers whose schema is closed ("additionalProperties": false) refuse unknown names. Remove one only when no data holds it, and never use a name again f\
or another meaning.',advice:({base:e2,head:t2})=>e2&&t2?void 0:t2?'Keep the property optional, and write it only when every reader knows it: readers whose schem\
a is closed ("additionalProperties": false) refuse unknown names.':"Keep the property as long as data holds it or a reader needs it, and never use its name agai\
n for another meaning. If it was renamed, let readers take both names first.",message:fd("property")}),sf=Q({name:"property-names",title:"Names of properties co\
nstrained",why:"Objects with a name that the schema refuses are refused.",remedy:"Release the wider schema to every reader first; narrow it only when no writer \
and no stored data needs the old values.",message:$()}),cf=Q({name:"read-only",title:"readOnly changed",why:"Annotations refuse nothing: every instance stays as\
 valid as it was. Clients may stop sending the value, and servers may ignore it.",remedy:"Tell writers that their value will be ignored, or will count from now \
on.",message:$()}),lf=Q({name:"ref",title:"Reference changed",why:"The schema that is referred to judges the value; only its meaning counts, not its name.",remedy:"\
Point to a schema that accepts everything that the old one accepted.",message:$()}),uf=Q({name:"required",title:"Property became required or optional",why:"Obje\
cts without a required property are refused. A `default` does not help: validators do not fill it in.",remedy:"Keep new properties optional until every writer e\
mits them and old data is gone.",advice:({head:e2})=>e2?void 0:"Keep writing the property until every reader has the schema in which it is optional: readers wit\
h the old one refuse data without it.",message:({base:e2,head:t2})=>t2?`${JSON.stringify(t2.text)} became required`:`${JSON.stringify(e2?.text??"")} is no longe\
r required`}),df=Q({name:"then",title:"Consequence of a condition added or removed",why:"Values that satisfy `if` must satisfy `then` too: adding it refuses val\
ues that were valid, removing it lets values in that readers with the old schema refuse.",remedy:"Let every writer satisfy the consequence before it is required\
; remove it only when every reader can do without.",message:$()}),ff=Q({name:"title",title:"Title changed",why:"Annotations refuse nothing: every instance stays\
 as valid as it was. Generators may name types after it.",remedy:"No instance is affected. Check generated code if types are named after titles.",message:$()}),
pf=Q({name:"type",title:"Type added, removed or changed",why:"A validator refuses every value whose type is not listed. A type that is added lets new values in \
that readers with the old schema refuse; a type that is removed refuses data that was valid. `integer` is inside `number`, and 1.0 is an integer.",remedy:"Add t\
he new type beside the old one, write it only when every reader knows it, and remove the old type when nothing writes it any more.",message:$("type")}),mf=Q({name:"\
unevaluated-items",title:"Items that nothing else describes allowed or refused",why:"`unevaluatedItems` judges the items that no keyword beside it or in its bra\
nches has judged.",remedy:"Describe the items that writers emit before refusing the rest.",message:$()}),hf=Q({name:"unevaluated-properties",title:"Names that n\
othing else describes allowed or refused",why:"`unevaluatedProperties` judges the names that no keyword beside it or in its branches has judged.",remedy:"Descri\
be the names that writers emit before refusing the rest.",message:$()}),gf=Q({name:"unique-items",title:"Items must differ, or no longer must",why:"With `unique\
Items` an array with two equal items is refused.",remedy:"Remove duplicates at the writers before requiring it.",message:$()}),_f=Q({name:"unknown-keyword",title:"\
Keyword that the dialect does not know changed",why:"Validators ignore keywords that they do not know, so nothing is refused; a misspelt keyword is one of them.",
remedy:"Check the spelling, and whether the dialect in `$schema` is the one that is meant.",message:$()}),vf=[pf,Fd,bd,Qd,Rd,qd,Ld,$d,Xd,Gd,nf,zd,af,Hd,pd,Yd,Wd,
gf,xd,Jd,Ud,mf,of,uf,md,rf,sf,Zd,Kd,Dd,Od,hf,hd,_d,tf,ef,Vd,df,Pd,lf,Nd,Ed,vd,jd,Bd,gd,Md,Q({name:"vocabulary",title:"Vocabularies of a meta-schema changed",why:"\
`$vocabulary` says which keywords a meta-schema requires of the validators that use it. It says nothing about instances of this schema; what it does to schemas \
written with this meta-schema is not looked at.",remedy:"Announce it to the authors of schemas that name this meta-schema in `$schema`: validators refuse a requ\
ired vocabulary that they do not know.",message:$()}),ff,Ad,Td,Id,yd,kd,cf,Q({name:"write-only",title:"writeOnly changed",why:"Annotations refuse nothing: every\
 instance stays as valid as it was. Servers may stop returning the value.",remedy:"Tell readers that the value will be missing, or will appear.",message:$()}),Sd,
Cd,wd,_f];var yf=e.n({jsonSchema:()=>xf});const bf=()=>new Compilations,xf=r.j({id:"json-schema",rules:vf,surfaces:()=>["instance"],identify(e2,t2){let n2=Rr(e2,
t2);return n2===void 0?void 0:{key:n2}},declares:zr,open:Sr,references:Ar,faults(e2,t2){let n2=e2.faults.get(t2);return n2?[n2]:Pi(e2,t2)},settle:Ri,notes:(e2,t2)=>Wi(
e2,t2),remains:bs,contract(e2,t2){let n2=e2.documents.get(t2);if(!n2)throw Error(`${t2} was not loaded`);return{library:e2,document:n2}},contractId:({document:e2})=>e2.
base===e2.retrieved?void 0:e2.base,canonical({library:e2,document:t2}){return ea(e2,x(t2))},elements:ps,async match({base:e2,head:t2,settings:{profile:n2},run:r2}){
let i2=new Pair(e2,t2,r2.table(bf)),a2=Go(e2,t2),{verdict:o2,remarks:s2}=await cd(i2,n2),c2=await is(i2,ld(n2),a2,o2),l2=e2.document.path===t2.document.path?c2:
c2.filter(({rule:e3})=>e3!=="id");return{differences:c2,verdict:o2,remarks:[...vr(vf,l2),...s2]}},uses:({base:e2,head:t2})=>[...fs(e2),...fs(t2)],remarks:({remarks:e2})=>e2,
judge:({matched:e2})=>e2.verdict,prove:()=>Promise.resolve(void 0),profile:(e2,t2)=>e2==="confluent"?lo(t2):void 0,replay:(e2,t2,n2)=>dd(e2,t2,n2)}),Sf={milliseconds:2e4,
megabytes:256};let Cf,wf;const Tf=(e2,t2)=>Ef(Sf,e2,t2);async function Ef(e2,...[t2,n2]){let r2=Cf??Of(e2);Cf=void 0,clearTimeout(wf),r2.ref();let i2=await kf(r2,
{base:t2,head:n2},e2.milliseconds);return i2===void 0?(await r2.terminate(),{fault:`it did not answer within ${String(e2.milliseconds/1e3)} s`}):(r2.unref(),r2.
threadId!==-1&&Df(r2),i2)}function Df(e2){Cf?e2.terminate():(Cf=e2,wf=setTimeout(()=>{e2.terminate()},100).unref())}function Of({megabytes:e2}){let t2=new(process.
getBuiltinModule("node:worker_threads")).Worker(new URL("./json-schema-diff-worker.js",require("url").pathToFileURL(__filename).href),{env:{},execArgv:[],stdout:!0,
stderr:!0,resourceLimits:{maxOldGenerationSizeMb:e2}});return t2.once("exit",()=>{Cf===t2&&(Cf=void 0)}),t2}function kf(e2,t2,n2){return new Promise((r2,i2)=>{let a2=t3=>{
clearTimeout(c2),e2.off("message",a2).off("error",o2).off("exit",s2),r2(t3)},o2=e3=>{e3.code?.endsWith("MODULE_NOT_FOUND")&&i2(e3),a2({fault:e3.message})},s2=()=>{
a2({fault:"it ended without an answer"})},c2=setTimeout(a2,n2,void 0);e2.once("message",a2).once("error",o2).once("exit",s2),e2.postMessage(t2)})}function Af(e2,t2){
let[n2,r2]=[jf(e2),jf(t2)];return n2.set*r2.set*(n2.complement+r2.complement)*Math.max(n2.set,r2.set)+n2.complement**2+r2.complement**2}function jf(e2){if(typeof e2==
"boolean")return{set:1,complement:1};let t2=t3=>{let n3=e2[t3];return Array.isArray(n3)?n3.map(e3=>jf(e3)):[]},n2=e2.not===void 0?[]:[Nf(jf(e2.not))],r2=t2("any\
Of"),i2=t2("oneOf");return Pf([Mf(e2),...t2("allOf"),...n2,...r2.length>0?[Nf(Pf(r2.map(Nf)))]:[],...i2.length>0?[Ff(i2)]:[]])}function Mf(e2){let t2=[...Object.
values(e2.properties??{}),...["items","additionalProperties"].flatMap(t3=>e2[t3]===void 0?[]:[e2[t3]])].map(jf),n2=Object.keys(e2).filter(e3=>/^(?:m(?:in|ax)|exclusive)/.
test(e3)).length,r2=Array.isArray(e2.required)?e2.required.length:0,i2=t2.reduce((e3,{set:t3,complement:n3})=>e3+Math.max(t3,n3),0);return{set:1,complement:1+n2+
r2+i2}}function Nf({set:e2,complement:t2}){return{set:t2,complement:e2}}function Pf(e2){return e2.reduce((e3,t2)=>({set:e3.set*t2.set,complement:e3.complement+t2.
complement}))}function Ff(e2){return Nf(Pf(e2.map((t2,n2)=>Pf(e2.map((e3,t3)=>t3===n2?e3:Nf(e3)))).map(Nf)))}var Beyond=class extends Error{};function If(e2,t2){
let n2=new Set,r2=0;try{return{schema:i2(t2)}}catch(e3){if(e3 instanceof Beyond)return{beyond:e3.message};throw e3}function i2(e3){let{node:t3}=e3;if(r2+=1,r2>1e3)
throw new Beyond("more than 1000 schemas");if(t3.kind==="boolean")return t3.value;if(t3.kind!=="object")throw new Beyond("a schema that is neither an object nor\
 true or false");if(n2.has(t3))throw new Beyond("a schema that refers to itself");n2.add(t3);let i3=t3.get("$ref"),s2=i3&&a2(e3,i3),c2=s2!==void 0&&y(e3.dialect)?
{}:o2(e3,t3);return n2.delete(t3),s2===void 0?c2:Object.keys(c2).length===0?s2:{allOf:[s2,c2]}}function a2(t3,n3){let r3=n3.kind==="string"?Mn(e2,t3,n3.value):void 0;
if(!r3||"missing"in r3)throw new Beyond("a reference that leads nowhere");return i2(r3)}function o2(e3,t3){let n3={};for(let r3 of new Set(t3.members.map(e4=>e4.
key))){let a3=t3.get(r3);if(!a3||r3==="$ref"||Lf(e3,r3))continue;let o3=Object.hasOwn(Yf,r3)?Yf[r3]:void 0;if(!o3)throw new Beyond(`the keyword ${JSON.stringify(
r3)}`);let s2=o3(a3,t4=>i2(S(e3,t4)));if(s2===void 0)throw new Beyond(`the keyword ${JSON.stringify(r3)} as it is written`);n3[r3]=s2}return Rf(n3,e3)}}function Lf({
document:e2,dialect:t2},n2){let i2=v(n2,t2);return n2==="format"?!r.t(e2.settings,t2):!i2||i2.annotation===!0}function Rf(e2,{dialect:t2}){let n2={...e2};for(let[
r2,i2]of[["minimum","exclusiveMinimum"],["maximum","exclusiveMaximum"]]){let a2=e2[i2];if(typeof a2=="boolean"){if(t2!=="draft-04")throw new Beyond(`the keyword\
 "${i2}" as it is written`);Reflect.deleteProperty(n2,i2),a2&&e2[r2]!==void 0&&(n2[i2]=e2[r2],Reflect.deleteProperty(n2,r2))}}return n2}const zf=(e2,t2)=>e2.kind===
"object"||e2.kind==="boolean"?t2(e2):void 0,Bf=(e2,t2)=>e2.kind==="array"&&e2.items.length>0?e2.items.map(t2):void 0,Vf=e2=>{let t2=e2.kind==="number"?Yt(e2):void 0,
n2=t2===void 0?void 0:Qt(r.Dn(e2));return t2!==void 0&&n2!==void 0&&k(t2)===k(n2)?r.Dn(e2):void 0},Hf=(e2,t2)=>e2.kind==="boolean"?e2.value:Vf(e2,t2),Uf=e2=>{let t2=r.
Dn(e2);return e2.kind==="number"&&Number.isSafeInteger(t2)&&t2>=0?t2:void 0},Wf=e2=>e2.kind==="array"&&e2.items.every(e3=>e3.kind==="string"&&Jf(e3.value))?r.Dn(
e2):void 0,Gf=e2=>{let t2=e2.kind==="array"&&e2.items.length>0&&e2.items.every(qf);return qf(e2)||t2?r.Dn(e2):void 0},Kf=(e2,t2)=>{if(e2.kind==="object"&&e2.members.
every(({key:e3})=>Jf(e3)))return Object.fromEntries(e2.members.map(e3=>[e3.key,t2(e3.value)]))};function qf({kind:e2}){return e2==="string"}function Jf(e2){return!(e2 in
{})}const Yf={type:Gf,minimum:Vf,maximum:Vf,exclusiveMinimum:Hf,exclusiveMaximum:Hf,minLength:Uf,maxLength:Uf,items:zf,minItems:Uf,maxItems:Uf,properties:Kf,required:Wf,
additionalProperties:zf,minProperties:Uf,maxProperties:Uf,allOf:Bf,anyOf:Bf,oneOf:Bf,not:zf},Xf=[null,!1,!0,0,.5,-1,"","a",[],[0],{},{a:0}];function Zf(e2){return op(
new Sampler().valuesOf(e2),400)}var Sampler=class{schemas=0;parts=0;sizes=new WeakMap;valuesOf(e2){if(this.schemas+=1,e2===!1||this.schemas>2e4)return[];if(e2===
!0)return Xf;let{anyOf:t2,type:n2}=e2;return ap(Array.isArray(t2)?t2.map(e3=>this.valuesOf(e3)):(Array.isArray(n2)?n2:[n2]).map(t3=>this.ofType(t3,e2)))}ofType(e2,t2){
switch(e2){case"null":return[null];case"boolean":return[!1,!0];case"string":return np(t2,"Length").map(e3=>"a".repeat(e3));case"integer":return tp(t2).filter(Number.
isInteger);case"number":return tp(t2);case"array":return this.arraysOf(t2);case"object":return this.objectsOf(t2);default:return Xf}}arraysOf(e2){let t2=op(ap([
e2,...Qf(e2)].map(e3=>this.valuesOf(e3.items??!0))),12);return np(e2,"Items").flatMap(e3=>e3===0?[[]]:t2.filter(t3=>this.fits(e3*this.sizeOf(t3))).map(t3=>this.
sized(Array.from({length:e3},()=>t3))))}sizeOf(e2){return typeof e2=="string"?1+(e2.length>>3):typeof e2=="object"&&e2?this.sizes.get(e2)??2:1}fits(e2){return e2>
2e4||this.parts+e2>1e6?!1:(this.parts+=e2,!0)}sized(e2){return this.sizes.set(e2,1+ip(Object.values(e2).map(e3=>this.sizeOf(e3)))),e2}objectsOf(e2){let t2=$f(e2),
n2=e2.additionalProperties??!0,r2=Qf(e2).map($f),i2=e3=>ap([t2,...r2].map(t3=>this.valuesOf(Object.hasOwn(t3,e3)?t3[e3]??!0:n2))),a2=e2.required??[],o2=new Map(
a2.map(e3=>[e3,i2(e3)[0]??null])),s2=Math.min(ep(e2,"minProperties")??0,200);for(let e3=0;o2.size<s2;e3+=1)o2.set(rp(e3,t2),this.valuesOf(n2)[0]??null);let c2=ap(
[...new Set([...Object.keys(t2),...r2.flatMap(e3=>Object.keys(e3)),...a2,rp(0,t2)])].map(e3=>op(i2(e3),12).map(t3=>[e3,t3]))),l2=ip([...o2.values()].map(e3=>this.
sizeOf(e3)))+2*o2.size;return[[],...c2.map(e3=>[e3])].filter(e3=>this.fits(l2+ip(e3.map(([,e4])=>2+this.sizeOf(e4))))).map(e3=>this.sized(Object.fromEntries(new Map(
[...o2,...e3]))))}};function Qf({not:e2}){if(typeof e2!="object"||!e2)return[];let{anyOf:t2}=e2;return Array.isArray(t2)?t2:[e2]}function $f({properties:e2={}}){
return e2}function ep(e2,t2){let n2=e2[t2];return typeof n2=="number"?n2:void 0}function tp(e2){let t2=["minimum","maximum","exclusiveMinimum","exclusiveMaximum"].
flatMap(t3=>ep(e2,t3)??[]).flatMap(e3=>[e3,Math.ceil(e3),Math.floor(e3),e3+.5,e3-.5,e3+1,e3-1]);return[...new Set([...t2,0,1,-1,.5])]}function np(e2,t2){let n2=ep(
e2,`min${t2}`)??0,r2=ep(e2,`max${t2}`)??200;return[...new Set([n2,n2+1,...r2<200?[r2]:[]])].filter(e3=>e3<=r2&&e3<=200)}function rp(e2,t2){let n2=`x${String(e2)}`;
for(;Object.hasOwn(t2,n2);)n2+="x";return n2}function ip(e2){return e2.reduce((e3,t2)=>e3+t2,0)}function ap(e2){let t2=Math.max(0,...e2.map(({length:e3})=>e3));
return Array.from({length:t2},(t3,n2)=>e2.flatMap(e3=>e3.slice(n2,n2+1))).flat()}function op(e2,t2){let n2=new Map;for(let r2 of e2){if(n2.size>=t2)break;let e3=JSON.
stringify(r2);n2.has(e3)||n2.set(e3,r2)}return[...n2.values()]}var sp=e.n({crossChecked:()=>cp});async function cp(e2,t2,r2=Tf){let{verdict:i2}=t2,a2=await lp(e2,
r2);if("fault"in a2)return{verdict:i2,remarks:[`not cross-checked: ${a2.fault}`]};let o2={backward:await dp({pair:e2,answered:t2,direction:"backward",claimed:a2.
removed}),forward:await dp({pair:e2,answered:t2,direction:"forward",claimed:a2.added})},s2=n.ft.flatMap(e3=>o2[e3].remark??[]),c2=n.ft.some(e3=>t2.strict[e3].outcome===
"reads");return{verdict:{backward:o2.backward.outcome,forward:o2.forward.outcome},remarks:s2.length===0&&c2?["cross-checked: json-schema-diff agrees"]:s2}}async function lp({
base:e2,head:t2},n2){let[r2,i2]=[e2,t2].map(({contract:{library:e3,document:t3}})=>If(e3,x(t3)));for(let e3 of[r2,i2])if(!e3||"beyond"in e3)return{fault:`json-s\
chema-diff does not know ${e3?.beyond??"the schema"}`};if(!r2||!i2||!("schema"in r2)||!("schema"in i2))return{fault:"no schema"};if(Af(r2.schema,i2.schema)>6e4)
return{fault:"the schemas combine too many alternatives for json-schema-diff"};let a2=await n2(r2.schema,i2.schema);return"fault"in a2?{fault:`json-schema-diff:\
 ${a2.fault}`}:a2}const up={backward:{reader:"new readers",data:"old data"},forward:{reader:"old readers",data:"new data"}};async function dp({pair:e2,answered:t2,
direction:n2,claimed:r2}){let i2=t2.verdict[n2],a2=t2.strict[n2],{reader:o2,data:s2}=up[n2];if(r2===!1)return a2.outcome==="rejects"?{outcome:i2,remark:`json-sc\
hema-diff finds nothing in ${s2} that ${o2} refuse: Ajv confirmed an instance, so it counts`}:{outcome:i2};let c2=Zf(r2),l2=await pp({pair:e2,answered:t2,direction:n2},
c2);if(l2&&i2.outcome==="reads"){let e3=`json-schema-diff led to ${s2} that ${o2} refuse, ${Rl(l2.written)}, although contract-check had proved that there is no\
ne: this is a bug in contract-check, please report it with both versions of the file`;return{outcome:Il(l2),remark:e3}}return a2.outcome==="reads"?{outcome:i2,remark:`\
json-schema-diff claims that ${o2} refuse some ${s2}, but none of ${String(c2.length)} samples of its claim is such a value: the proof stands`}:{outcome:i2,...l2&&
a2.outcome==="rejects"&&fp(r2,n2)}}function fp(e2,t2){let n2=JSON.stringify(e2),{reader:r2,data:i2}=up[t2];return n2.length>400?{}:{remark:`what ${r2} refuse of\
 ${i2}, as json-schema-diff writes it: ${n2}`}}async function pp({pair:e2,answered:{semantics:t2,verdict:n2},direction:r2},i2){let[a2,o2]=r2==="backward"?[e2.head,
e2.base]:[e2.base,e2.head],[s2,c2]=[await o2.validator(),await a2.validator()];for(let a3 of i2){if(n2[r2].outcome==="reads"&&t2==="declared"&&!mp(e2,o2,a3))continue;
let i3=s2.validate(a3);if(!("valid"in i3)||!i3.valid)continue;let l2=c2.validate(a3);if("valid"in l2&&!l2.valid)return{written:a3,observed:l2.error,decoder:c2.name}}}
function mp({theory:e2},t2,n2){let r2=Qt(n2);return r2!==void 0&&Ol(e2,t2.declared(),r2)===!0}Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return i}}),
Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return yf}});
