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
in ${Math.ceil(t2/1e3).toLocaleString("en-US")},000 steps`}const ve=1114111;function ye(e2){let t2=[];for(let[n2,r2]of[...e2].sort((e3,t3)=>e3[0]-t3[0])){let e3=t2.
at(-1);e3&&n2<=e3[1]+1?e3[1]=Math.max(e3[1],r2):n2<=r2&&t2.push([n2,r2])}return t2}function h(e2){let t2=[],n2=0;for(let[r2,i2]of ye(e2))r2>n2&&t2.push([n2,r2-1]),
n2=Math.max(n2,i2+1);return n2<=1114111&&t2.push([n2,ve]),t2}function be(e2,t2){return h([...h(e2),...h(t2)])}function xe(e2,t2){let n2=0,r2=e2.length-1;for(;n2<
r2;){let i2=n2+r2+1>>1;(e2[i2]??0)<=t2?n2=i2:r2=i2-1}return n2}function Se(e2){let t2={ends:!1,next:new Map};for(let n2 of e2){let e3=t2;for(let t3 of n2){let n3=t3.
codePointAt(0)??0,r2=e3.next.get(n3);r2||e3.next.set(n3,r2={ends:!1,next:new Map}),e3=r2}e3.ends=!0}return t2}var Expressions=class{budget;table=new Map;treeIds=new Map;ids=0;none;empty;anyChar;all;constructor(e2){
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
PatternBeyond)return{beyond:e3.message};throw e3}}function lt(e2,t2){let n2=ut(e2,t2,e2.all,!0),r2=ut(e2,t2,e2.all,!1);return e2.or([n2,e2.cat(e2.repeat(e2.anyChar,
1,1/0),r2)])}function ut(e2,t2,n2,r2){switch(t2.kind){case"chars":return e2.cat(e2.chars(t2.ranges),n2);case"start":return r2?n2:e2.none;case"boundary":throw new PatternBeyond(
"it has a word boundary");case"end":return e2.nullable(n2)?e2.empty:e2.none;case"look":{let i2=ut(e2,t2.part,e2.all,r2);return e2.and([t2.negative?e2.not(i2):i2,
n2])}case"choice":return e2.or(t2.parts.map(t3=>ut(e2,t3,n2,r2)));case"sequence":return dt(e2,t2.parts,n2,r2);case"repeat":if(!mt(t2.part))return e2.cat(ft(e2,t2),
n2);if(t2.min===1&&t2.max===1)return ut(e2,t2.part,n2,r2);if(t2.min===0&&t2.max===1)return e2.or([n2,ut(e2,t2.part,n2,r2)]);throw new PatternBeyond("it repeats \
an assertion")}}function dt(e2,t2,n2,r2){let i2=[],a2=r2;for(let[e3,n3]of t2.entries())if(i2.push(a2),a2&&!gt(n3)&&(a2=!1,t2.slice(e3+1).some(ht)&&_t(n3)))throw new PatternBeyond(
"it has ^ after something optional");let o2=n2;for(let n3=t2.length-1;n3>=0;--n3){let r3=t2[n3];r3&&(o2=ut(e2,r3,o2,i2[n3]??!1))}return o2}function ft(e2,t2){switch(t2.
kind){case"chars":return e2.chars(t2.ranges);case"sequence":return t2.parts.reduceRight((t3,n2)=>e2.cat(ft(e2,n2),t3),e2.empty);case"choice":return e2.or(t2.parts.
map(t3=>ft(e2,t3)));case"repeat":return e2.repeat(ft(e2,t2.part),t2.min,t2.max);default:throw new PatternBeyond("it repeats an assertion")}}function pt(e2){return"\
parts"in e2?e2.parts:"part"in e2?[e2.part]:[]}function mt(e2){return e2.kind==="start"||e2.kind==="end"||e2.kind==="look"||pt(e2).some(mt)}function ht(e2){return e2.
kind==="start"||pt(e2).some(ht)}function gt(e2){return e2.kind==="chars"?!1:e2.kind==="look"||pt(e2).every(gt)}function _t(e2){switch(e2.kind){case"chars":return!1;case"\
sequence":return e2.parts.every(_t);case"choice":return e2.parts.some(_t);case"repeat":return e2.min===0||_t(e2.part);default:return!0}}const vt=/[*+{]/g,yt=/\)[*+{]/,
bt=2e5;function xt(e2){let t2=new Languages(e2),n2=new Map,r2=new Map;function i2(e3){let t3=n2.get(e3);return t3||n2.set(e3,t3=a2(e3)),t3}function a2(n3){let r3=e2.
left()>bt,i3=m(e2,bt,"reading it",()=>ct(t2,n3,e2));if("done"in i3)return i3.done;if(!r3)throw new BudgetSpent(i3.because);return{beyond:i3.because}}function o2(e3){
return r2.has(e3)||r2.set(e3,St(e3)?wt(e3):void 0),r2.get(e3)}function s2(n3,r3){let a3=i2(n3);return"beyond"in a3?r3.length>100?void 0:o2(n3)?.test(r3):Ct(t2,a3,
r3,e2)}return{make:t2,language:i2,test:s2}}function St(e2){return e2.length<2e3&&!yt.test(e2)&&(e2.match(vt)?.length??0)<=3}function Ct(e2,t2,n2,r2){let i2=t2;r2.
spend(2);for(let t3 of n2){if(r2.spend(),i2=e2.derivative(i2,t3.codePointAt(0)??0),i2===e2.none)return!1;if(i2===e2.all)return!0}return e2.nullable(i2)}function wt(e2){
for(let t2 of["u",""])try{return new RegExp(e2,t2)}catch{continue}}function Tt(e2){return e2.length>60?`${e2.slice(0,60)}\u2026`:e2}const Et={$schema:{holds:"va\
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
holds:"schema",from:"draft-07",inPlace:!0},then:{holds:"schema",from:"draft-07",inPlace:!0},else:{holds:"schema",from:"draft-07",inPlace:!0}};function _(e2,t2){
return Dt.get(t2)?.get(e2)}const Dt=new Map(r.r.map(e2=>[e2,new Map(Object.entries(Et).filter(([,t2])=>Ot(t2,e2)))]));function Ot({from:e2,until:t2},n2){return e2&&
!r.i(n2,e2)?!1:!t2||n2===t2||!r.i(n2,t2)}function v(e2){return!r.i(e2,"2019-09")}var TooManyScopes=class extends Error{name="TooManyScopes";constructor(){super(
"its dynamic anchors are entered in more than 200 ways")}},kt=class Scope{owners;family;within=new Map;keys=new WeakMap;constructor(e2,t2={ids:new Map,scopes:new Map}){
this.owners=e2,this.family=t2}ownerOf(e2){return this.owners.get(e2)}entering(e2,t2){let n2=this.within.get(t2);if(!n2){let r2=[...t2].filter(([e3])=>!this.owners.
has(e3)),i2=r2.map(([t3,n3])=>[t3,{...e2,node:n3}]);n2=r2.length===0?this:this.owning(new Map([...this.owners,...i2])),this.within.set(t2,n2)}return n2}owning(e2){
let{ids:t2,scopes:n2}=this.family,r2=e3=>t2.get(e3)??(t2.set(e3,t2.size),t2.size-1),i2=JSON.stringify([...e2].map(([e3,{node:t3}])=>[e3,r2(t3)]).sort()),a2=n2.get(
i2);if(!a2){if(n2.size>=200)throw new TooManyScopes;n2.set(i2,a2=new Scope(e2,this.family))}return a2}keyOf(e2){let t2=this.keys.get(e2);return t2||this.keys.set(
e2,t2={}),t2}};function y({node:e2,scope:t2}){return t2?t2.keyOf(e2):e2}const At=new WeakMap;function jt(e2,t2){let n2=t2.document.dynamic.get(t2.base);if(!n2)return{
...t2,scope:e2};if(e2)return{...t2,scope:e2.entering(t2,n2)};let r2=At.get(n2);return r2||At.set(n2,r2=new kt(new Map).entering(t2,n2)),{...t2,scope:r2}}function b(e2){
return jt(void 0,Mt(e2,e2.root))}function Mt(e2,t2){return{document:e2,node:t2,base:e2.bases.get(t2)??e2.base,dialect:e2.dialects.get(t2)??e2.dialect}}function x({
document:e2,base:t2,dialect:n2,scope:r2},i2){let a2=e2.bases.get(i2);return a2===void 0?{document:e2,node:i2,base:t2,dialect:n2,scope:r2}:jt(r2,{document:e2,node:i2,
base:a2,dialect:e2.dialects.get(i2)??n2})}function Nt(e2,t2){let n2=b(e2);for(let e3 of t2){let t3=n2.node,r2=t3.kind==="object"?t3.get(String(e3)):void 0,i2=t3.
kind==="array"?t3.items[Number(e3)]:r2;if(!i2)break;n2=x(n2,i2)}return n2}function Pt(e2,t2){return e2.dialects.size===0?e2.dialect:Nt(e2,t2).dialect}const Ft={
n:0n,d:1n},It={n:1n,d:1n};function S(e2,t2=1n){if(t2<0n)return S(-e2,-t2);let n2=Lt(e2<0n?-e2:e2,t2);return n2===1n?{n:e2,d:t2}:{n:e2/n2,d:t2/n2}}function C(e2){
let t2=/^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(e2);if(!t2||e2.length>1e3)return;let[,n2="",r2="0",i2="",a2="0"]=t2,o2=Number(a2)-i2.length;if(Math.abs(
o2)>1400||Math.abs(Number(a2))>400)return;let s2=BigInt(n2+r2+i2);return o2>=0?S(s2*10n**BigInt(o2)):S(s2,10n**BigInt(-o2))}function Lt(e2,t2){for(;t2!==0n;)[e2,
t2]=[t2,e2%t2];return e2}function w(e2,t2){let n2=e2.n*t2.d,r2=t2.n*e2.d;return n2===r2?0:n2<r2?-1:1}function Rt(e2,t2){return S(e2.n*t2.d+t2.n*e2.d,e2.d*t2.d)}
function zt(e2,t2){return S(e2.n*t2.n,e2.d*t2.d)}function Bt(e2,t2){return S(e2.n*t2.d,e2.d*t2.n)}function Vt({d:e2}){return e2===1n}const Ht=1n<<64n;function Ut({
n:e2,d:t2}){let n2=(e2<0n?-e2:e2)+t2;return n2<Ht?0:n2.toString(16).length**2>>9}function Wt({n:e2,d:t2}){let n2=e2/t2;return e2%t2!==0n&&e2<0n?n2-1n:n2}function Gt(e2){
return-Wt({n:-e2.n,d:e2.d})}function Kt(e2,t2){let n2=e2.n/Lt(e2.n,t2.n)*t2.n;return S(n2<0n?-n2:n2,Lt(e2.d,t2.d))}function qt({n:e2,d:t2}){if(t2===1n)return e2.
toString();let n2=0,r2=1n;for(;r2%t2!==0n&&n2<1200;)r2*=10n,n2+=1;if(r2%t2!==0n)return String(Number(e2)/Number(t2));let i2=e2<0n?"-":"",a2=((e2<0n?-e2:e2)*(r2/
t2)).toString().padStart(n2+1,"0");return`${i2}${a2.slice(0,-n2)}.${a2.slice(-n2)}`}const Jt=["null","boolean","number","string","object","array"];function T(e2){
return Array.isArray(e2)}function E(e2){return e2 instanceof Map}function Yt(e2){return typeof e2=="object"&&!!e2&&"n"in e2}function Xt(e2){return e2===null?"nu\
ll":typeof e2=="boolean"?"boolean":typeof e2=="string"?"string":T(e2)?"array":E(e2)?"object":"number"}function D(e2){return e2===null||typeof e2=="boolean"?String(
e2):typeof e2=="string"?JSON.stringify(e2):T(e2)?`[${e2.map(D).join(",")}]`:E(e2)?`{${[...e2.keys()].sort().map(t2=>`${JSON.stringify(t2)}:${D(e2.get(t2)??null)}`).
join(",")}}`:`${e2.n.toString()}/${e2.d.toString()}`}function O(e2){switch(e2.kind){case"null":return null;case"boolean":case"string":return e2.value;case"numbe\
r":return C(e2.raw);case"array":{let t2=e2.items.map(O);return t2.every(e3=>e3!==void 0)?t2:void 0}case"object":{let t2=new Map;for(let{key:n2,value:r2}of e2.members){
let e3=O(r2);if(e3===void 0)return;t2.set(n2,e3)}return t2}}}function Zt(e2){return typeof e2=="string"?e2.length+2:e2===null||typeof e2=="boolean"?4:Qt(e2)}const Qt=r.
Bn(e2=>{let t2=2;if(T(e2))for(let n2 of e2)t2+=Zt(n2)+1;else if(E(e2))for(let[n2,r2]of e2)t2+=n2.length+Zt(r2)+4;else t2=8;return t2});function $t(e2){if(e2===null||
typeof e2=="boolean"||typeof e2=="string")return e2;if(typeof e2=="number")return C(String(e2));if(Array.isArray(e2)){let t3=e2.map($t);return t3.every(e3=>e3!==
void 0)?t3:void 0}if(typeof e2!="object")return;let t2=new Map;for(let[n2,r2]of Object.entries(e2)){let e3=$t(r2);if(e3===void 0)return;t2.set(n2,e3)}return t2}
function en(e2){if(typeof e2!="object"||!e2)return e2;if(T(e2))return e2.map(en);if(!E(e2))return Number(qt(e2));let t2={};for(let[n2,r2]of e2)Object.defineProperty(
t2,n2,{value:en(r2),enumerable:!0,configurable:!0,writable:!0});return t2}function tn(e2){if(typeof e2!="object"||!e2)return!0;if(T(e2))return e2.every(tn);if(E(
e2))return[...e2.values()].every(tn);let t2=C(String(Number(qt(e2))));return t2!==void 0&&w(t2,e2)===0}function nn(e2){return typeof e2!="object"||!e2?JSON.stringify(
e2):T(e2)?`[${e2.map(nn).join(",")}]`:E(e2)?`{${[...e2].map(([e3,t2])=>`${JSON.stringify(e3)}:${nn(t2)}`).join(",")}}`:tn(e2)?JSON.stringify(Number(qt(e2))):qt(
e2)}function rn(e2){let t2=0;for(let n2=0;n2<e2.length;n2+=1){let r2=e2.charCodeAt(n2),i2=e2.charCodeAt(n2+1);r2>=55296&&r2<=56319&&i2>=56320&&i2<=57343&&(n2+=1),
t2+=1}return t2}function an({path:e2},t2){let[n2]=t2;if(t2.length===1)return n2;let r2=t2.map(t3=>on(e2,t3.path)),i2=Math.max(...r2),a2=t2.filter((e3,t3)=>r2[t3]===
i2).sort(sn(e2)),[o2]=a2;return o2&&a2.every(e3=>e3===o2||ln(e3.root,o2.root))?o2:void 0}function on(e2,t2){let[n2,r2]=[e2.split("/").slice(0,-1),t2.split("/").
slice(0,-1)],i2=0;for(;i2<n2.length&&i2<r2.length&&n2[i2]===r2[i2];)i2+=1;return i2+(i2===r2.length&&i2===n2.length?.5:0)}function sn(e2){let t2=cn(e2),n2=e3=>cn(
e3.path)===t2?0:1;return(e3,t3)=>n2(e3)-n2(t3)||(e3.path<t3.path?-1:1)}function cn(e2){return e2.slice(e2.lastIndexOf(".")+1)}function ln(e2,t2){let[n2,r2]=[O(e2),
O(t2)];return n2!==void 0&&r2!==void 0&&D(n2)===D(r2)}const un="file:///";function dn({snapshot:e2},t2,n2,i2){for(let a2 of fn(t2,n2,i2)){if(!a2.startsWith("fil\
e:///"))continue;let t3=pn(j(a2).slice(8));if(e2.entries.has(t3)&&r.tr(t3))return t3}}function fn({retrieved:e2,settings:t2},n2,r2){let i2=t2.map.map(([e3,t3])=>[
k(A(e3,e3)),t3]).find(([e3])=>k(n2).startsWith(e3)),a2=i2?[n2,un+i2[1]+k(n2).slice(i2[0].length)]:[n2],o2=/^file:\/\/(?=[^/])/i.test(r2)?r2.slice(7):void 0;return o2===
void 0?/^[a-z][a-z\d+.-]*:/i.test(r2)?a2:[...a2,A(r2,e2)]:[...a2,A(o2,e2),A(`/${o2}`,e2)]}function pn(e2){try{return decodeURIComponent(e2)}catch{return e2}}function mn(e2,t2){
let n2=[e2.get(t2),e2.get(k(t2))];return[...new Set(n2.filter(e3=>e3!==void 0))]}function k(e2){return hn.test(e2)?e2.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/,e3=>{
let t2=e3.lastIndexOf("@")+1;return e3.slice(0,t2)+e3.slice(t2).toLowerCase()}).replace(/%[\da-f]{2}/gi,e3=>{let t2=String.fromCharCode(Number.parseInt(e3.slice(
1),16));return/[\w.~-]/.test(t2)?t2:e3.toUpperCase()}):e2}const hn=/%|^[a-z][a-z\d+.-]*:\/\/[^/?#]*[^\0-@[-\x7f]/;function gn(e2,t2){return`${String(e2.length)}\
 ${e2} ${t2}`}function A(e2,t2){try{return _n.test(e2)?vn(t2)+e2:new URL(e2,t2).href}catch{return e2.startsWith("#")?`${j(t2)}${e2}`:e2}}const _n=/^#[\w$/.-]+$/,
vn=r.Vn(e2=>new URL("#",e2).href.slice(0,-1));function j(e2){let t2=e2.indexOf("#");return t2<0?e2:e2.slice(0,t2)}function yn(e2,t2,n2){let{dialect:i2,declared:a2,
unknown:o2,unread:s2}=r.n(t2,n2);if(s2)throw bn(e2,t2);let c2=un+e2.file.split("/").map(encodeURIComponent).join("/"),l2=new Index(e2,n2,i2);o2!==void 0&&l2.notes.
push(`"$schema" is ${JSON.stringify(o2)}, which is not one of the published drafts: read as ${i2} (jsonSchema.dialects in the config can say otherwise)`),l2.resources.
set(c2,t2),l2.walk(t2,{base:c2,dialect:i2},!0);let{bases:u2,dialects:d2,resources:f2,anchors:ee2,dynamic:te2,repeated:ne2,references:re2,notes:ie2}=l2;return{path:e2.
file,text:e2,root:t2,dialect:i2,declared:a2,settings:n2,retrieved:c2,base:u2.get(t2)??c2,bases:u2,dialects:d2,resources:f2,anchors:ee2,dynamic:te2,repeated:ne2,
references:re2,notes:ie2}}function bn(e2,t2){let n2=t2.kind==="object"?t2.get("$schema")??t2:t2;return new r.An('"$schema" is draft-03, which is not read, and i\
ts keywords mean something else from draft-04 on: write the schema in a newer draft (or, if it holds nothing but what both mean alike, say jsonSchema: {dialects\
: {"http://json-schema.org/draft-03/schema": draft-04}} in the config)',e2.locate(n2.start,n2.end))}const xn=new Set(["$ref","$dynamicRef","$recursiveRef"]),Sn=new Set(
["$anchor","$dynamicAnchor"]),Cn=new Set(["enum","const","default","examples"]);var Index=class{text;settings;dialect;bases=new Map;dialects=new Map;resources=new Map;anchors=new Map;dynamic=new Map;repeated=new Set;references=[];notes=[];referred=new Set;constructor(e2,t2,n2){
this.text=e2,this.settings=t2,this.dialect=n2}walk(e2,t2,n2){if(e2.kind==="array")for(let n3 of e2.items)this.walk(n3,t2,!1);if(e2.kind!=="object")return;let i2=this.
declared(e2,t2,n2),{base:a2}=i2,o2=r.Tn(e2);for(let e3 of o2)this.notes.length<20&&this.notes.push(`${JSON.stringify(e3.key)} is written twice in one object (li\
ne ${String(this.text.rangeOf(e3.start,e3.end).line)}): the last one counts`);for(let{key:t3,value:n3}of o2.length===0?e2.members:r.l(e2))xn.has(t3)&&n3.kind===
"string"?this.refer(n3.value,a2):Sn.has(t3)&&n3.kind==="string"?(this.declare(this.anchors,`${a2}#${n3.value}`,e2),t3==="$dynamicAnchor"&&this.remember(a2,n3.value,
e2)):t3==="$recursiveAnchor"&&n3.kind==="boolean"&&n3.value&&this.remember(a2,"",e2),Cn.has(t3)||this.walk(n3,i2,!1)}refer(e2,t2){let n2=gn(t2,e2);this.referred.
has(n2)||(this.referred.add(n2),this.references.push({uri:j(A(e2,t2)),written:e2}))}declared(e2,t2,n2){let i2=n2?t2.dialect:this.dialectAt(e2,t2.dialect),a2=e2.
get(i2==="draft-04"?"id":"$id"),o2=!r.i(i2,"2019-09")&&!n2&&e2.get("$ref")!==void 0;if(a2?.kind!=="string"||o2)return t2;let s2=A(a2.value,t2.base),[c2=s2,l2]=s2.
split("#",2);return l2!==void 0&&l2!==""&&this.declare(this.anchors,`${c2}#${l2}`,e2),a2.value.startsWith("#")?t2:(this.bases.set(e2,c2),this.declare(this.resources,
c2,e2),n2||this.declare(this.resources,k(c2),e2),i2!==this.dialect&&this.dialects.set(e2,i2),{base:c2,dialect:i2})}declare(e2,t2,n2){let r2=e2.get(t2);r2!==void 0&&
r2!==n2&&!this.repeated.has(t2)&&!ln(r2,n2)&&this.repeated.add(t2),e2.set(t2,n2)}dialectAt(e2,t2){if(e2.get("$schema")?.kind!=="string")return t2;let{dialect:n2,
unknown:i2,unread:a2}=r.n(e2,this.settings);if(a2)throw bn(this.text,e2);return i2===void 0?n2:t2}remember(e2,t2,n2){let r2=this.dynamic.get(e2);r2?r2.has(t2)||
r2.set(t2,n2):this.dynamic.set(e2,new Map([[t2,n2]]))}};function M(e2,t2){return Tn(t2,(t3,{uri:n2,written:r2})=>Dn(e2,t3,n2,r2)??[])}function wn(e2,t2){return Tn(
t2,(t3,{uri:n2,written:r2})=>[Dn(e2,t3,n2,r2)??[],mn(t3.resources,n2).length>0?[]:En(e2,n2)].flat())}function Tn(e2,t2){let n2=new Map([[e2.path,e2]]),r2=[e2];for(let e3=r2.
pop();e3;e3=r2.pop())for(let i2 of e3.references)for(let a2 of[t2(e3,i2)].flat())n2.has(a2.path)||(n2.set(a2.path,a2),r2.push(a2));return n2}function En(e2,t2){
return[...new Set(mn(e2.byUri,t2).flat())]}function Dn(e2,t2,n2,r2){if(mn(t2.resources,n2).length>0)return t2;let i2=En(e2,n2);if(i2.length>0)return an(t2,i2);let a2=dn(
e2,t2,n2,r2);return a2===void 0?void 0:e2.documents.get(a2)}function On({path:e2},t2,n2){return{missing:t2,identity:t2,reason:"dangling",because:`which is not t\
here: ${e2} has no such part`,beside:n2}}function kn({path:e2,text:t2},r2){let i2=`which ${e2} declares twice, and they differ: nobody can tell which is meant`;
return{missing:r2,identity:`${r2} ${n.lt(t2.text)}`,reason:"ambiguous",because:i2,beside:[]}}function An(e2,t2,r2,i2){let a2=En(e2,r2);if(a2.length>1){let e3=a2.
map(({path:e4})=>e4).sort(),t3=a2.map(({text:e4})=>n.lt(e4.text)).sort();return{missing:r2,beside:[],reason:"ambiguous",because:`which ${e3.join(" and ")} decla\
re, and they differ: nobody can tell which is meant`,identity:`${r2} ${t3.join(" ")}`}}let o2=dn(e2,t2,r2,i2),s2=o2!==void 0&&e2.faults.has(o2)?e2.snapshot.read(
o2):void 0;if(o2!==void 0&&s2){let e3="text"in s2?n.lt(s2.text):s2.fault;return{missing:r2,beside:[],reason:"unread",because:`which ${o2} is, and that does not \
parse`,identity:`${r2} ${e3}`}}return jn(e2,t2,{uri:r2,written:j(i2)})}function jn({snapshot:{entries:e2,side:t2}},n2,{uri:i2,written:a2}){let o2={missing:i2,beside:[],
reason:"outside",because:"which is not in the repository at this side (references are never fetched)",identity:i2},s2=/^file:\/\/(?=[^/])/i.test(a2),c2=s2?A(a2.
slice(7),n2.retrieved):i2;if(!c2.startsWith("file:///"))return o2;let l2=pn(c2.slice(8)),u2=l2.slice(l2.lastIndexOf("/")+1),d2=l2.slice(0,l2.length-u2.length),f2=[
...e2.containing(u2)].filter(e3=>(e3===u2||e3.endsWith(`/${u2}`))&&r.tr(e3));if(f2.length>0){let n3=f2.map(n4=>`${n4} ${e2.get(n4)?.oid??t2}`).sort();return{missing:i2,
beside:[],reason:"elsewhere",because:`which is not in the repository at this side, while ${f2.sort().slice(0,3).join(" and ")} is: did the file move?`,identity:`${i2}\
 ${n3.join(" ")}`}}return s2?{...o2,identity:`${i2} ${t2}`}:!(d2===""||e2.containing(d2).some(e3=>e3.startsWith(d2)))||u2===""?o2:{...o2,reason:"dangling",because:`\
which is not there: ${d2||"the root"} has no file ${u2}`}}function Mn(e2,t2,n2){let r2=Pn(e2,t2,n2);if(!("missing"in r2))return r2;for(let r3 of t2.document.otherwise??
[]){let t3=Pn(e2,b(r3),n2);if(!("missing"in t3))return t3}return r2}function N(e2,t2,n2,r2){let i2=Mn(e2,t2,r2);if(n2==="$ref"||"missing"in i2)return i2;let a2=n2===
"$recursiveRef"?"":r2.slice(r2.indexOf("#")+1);if(i2.document.dynamic.get(i2.base)?.get(a2)!==i2.node)return i2;let o2=t2.scope?.ownerOf(a2);return o2?jt(t2.scope,
o2):i2}const Nn=new WeakMap;function Pn(e2,t2,n2){let r2=Nn.get(e2);r2?.documents!==e2.documents.size&&Nn.set(e2,r2={documents:e2.documents.size,byDocument:new Map});
let i2=r2.byDocument.get(t2.document);i2||r2.byDocument.set(t2.document,i2=new Map);let a2=i2.get(t2.base);a2||i2.set(t2.base,a2=new Map);let o2=a2.get(n2);return o2||
a2.set(n2,o2=Fn(e2,t2,n2)),"missing"in o2?o2:jt(t2.scope,o2)}function Fn(e2,t2,n2){let r2=A(n2,t2.base),i2=pn(r2.includes("#")?r2.slice(r2.indexOf("#")+1):""),a2=In(
e2,t2.document,j(r2),n2);if(a2&&"missing"in a2)return a2;if(!a2)return An(e2,t2.document,j(r2),n2);if(i2==="")return a2;if(i2.startsWith("/"))return Ln(a2,i2,r2);
let o2=`${a2.base}#${i2}`;if(a2.document.repeated.has(o2))return kn(a2.document,o2);let s2=a2.document.anchors.get(o2);if(s2)return{...a2,node:s2};let c2=`${a2.
base}#`,l2=[...a2.document.anchors.keys()].flatMap(e3=>e3.startsWith(c2)?[`#${e3.slice(c2.length)}`]:[]);return On(a2.document,r2,l2)}function In(e2,t2,n2,r2){let i2=Dn(
e2,t2,n2,r2);if(!i2)return;let[a2=i2.root,...o2]=mn(i2.resources,n2);return o2.length>0||i2.repeated.has(n2)||i2.repeated.has(k(n2))?kn(i2,n2):Mt(i2,a2)}function Ln(e2,t2,n2){
let r2={...e2,scope:void 0},i2="#";for(let a2 of t2.slice(1).split("/")){let t3=a2.replaceAll("~1","/").replaceAll("~0","~"),{node:o2}=r2,s2=o2.kind==="array"&&
/^\d+$/.test(t3)?o2.items[Number(t3)]:void 0,c2=o2.kind==="object"?o2.get(t3):s2;if(!c2){let t4=o2.kind==="object"?o2.members.map(e3=>e3.key):[];return On(e2.document,
n2,t4.map(e3=>`${i2}/${Rn(e3)}`))}r2=x(r2,c2),i2+=`/${a2}`}return r2}function Rn(e2){return e2.replaceAll("~","~0").replaceAll("/","~1")}function zn(e2,t2){if(e2?.
kind!=="object"||e2.get("$ref"))return;let n2=_("const",t2)?e2.get("const"):void 0,r2=e2.get("enum"),i2=n2?[n2]:r2?.kind==="array"?r2.items:[],a2=i2.flatMap(e3=>e3.
kind==="string"?[e3.value]:[]);return a2.length>0&&a2.length===i2.length?a2:void 0}function Bn(e2){let t2=new Set,n2=new Map,r2=[e2];for(let e3=r2.pop();e3!==void 0;e3=
r2.pop())if(Array.isArray(e3))r2.push(...e3);else if(typeof e3=="object"&&e3)for(let[i2,a2]of Object.entries(e3))t2.add(i2),typeof a2=="string"?Vn(n2,i2).add(a2):
a2!==void 0&&r2.push(a2);return{names:t2,texts:n2}}function Vn(e2,t2){let n2=e2.get(t2);return n2||e2.set(t2,n2=new Set),n2}function Hn({names:e2,texts:t2}){return JSON.
stringify([[...e2].sort(),[...t2].map(([e3,t3])=>[e3,[...t3].sort()]).sort()])}function Un(e2,t2){let n2=new Set,r2=0;return e2.filter(e3=>{let i2=t2.get(e3);return i2===
void 0?!0:r2>=100&&n2.has(i2)?!1:(n2.add(i2),r2+=1,!0)})}function Wn({node:e2,dialect:t2},{names:n2,texts:r2}){let i2=e2.get("required"),a2=e2.get("type");if(i2?.
kind!=="array"||a2?.kind!=="string"||a2.value!=="object")return;let o2=e2.get("properties");for(let e3 of i2.items){if(e3.kind!=="string")return;let i3=e3.value;
if(!n2.has(i3))return{type:"object",required:[i3]};let a3=zn(o2?.kind==="object"?o2.get(i3):void 0,t2),s2=r2.get(i3);if(a3!==void 0&&!a3.some(e4=>s2?.has(e4)))return{
type:"object",required:[i3],properties:{[i3]:{enum:a3}}}}}function Gn(e2,t2){let n2=C(t2.raw),r2=Yn(t2.value),i2=n2&&r2?w(r2,n2):0;if(i2===0)return[e2,t2.value];
let a2=e2.endsWith("aximum");return[a2?"maximum":"minimum",(a2?i2>0:i2<0)?Xn(t2.value,a2?-1:1):t2.value]}function Kn(e2,t2){if(e2==="const")return Jn(t2)?r.Dn(t2):
qn;if(t2.kind!=="array")return r.Dn(t2);let n2=t2.items.filter(Jn).map(r.Dn);return n2.length===0&&t2.items.length>0?[qn]:n2}const qn=NaN;function Jn(e2){if(e2.
kind==="array")return e2.items.every(Jn);if(e2.kind==="object")return e2.members.every(({value:e3})=>Jn(e3));if(e2.kind!=="number")return!0;let t2=C(e2.raw),n2=Yn(
e2.value);return t2===void 0||n2===void 0||w(t2,n2)===0}function Yn(e2){return Number.isFinite(e2)?C(String(e2)):void 0}function Xn(e2,t2){if(e2===0)return t2*Number.
MIN_VALUE;let n2=new DataView(new ArrayBuffer(8));n2.setFloat64(0,e2);let r2=e2>0==t2>0?1n:-1n;return n2.setBigInt64(0,n2.getBigInt64(0)+r2),n2.getFloat64(0)}const Zn=new Set(
["$ref","$dynamicRef","$recursiveRef"]);function Qn(e2,t2,n2,i2){let a2=new Map,o2=[],s2=(e3,t3)=>{let n3=y(e3),r2=a2.get(n3);r2||a2.set(n3,r2=new Set),r2.has(t3)||
(r2.add(t3),o2.push([e3,t3]))};s2(t2,n2);for(let t3=o2.pop();t3;t3=o2.pop()){let[n3,a3]=t3;if(n3.node.kind!=="object")continue;let o3=v(n3.dialect)?n3.node.member(
"$ref"):void 0;for(let{key:t4,value:c2}of o3?[o3]:r.l(n3.node))if(i2.spend(),Zn.has(t4)&&c2.kind==="string"){let r2=N(e2,n3,t4,c2.value);"missing"in r2||s2(r2,a3)}else
for(let[e3,r2]of $n(n3,t4,c2,a3))s2(x(n3,e3),r2)}return new Set(a2.keys())}function $n({dialect:e2},t2,n2,r2){let i2=_(t2,e2);if(!i2||i2.annotation||i2.holds===
"value")return[];let a2=n2.kind==="array"?n2.items:[n2];if(t2==="properties")return er(n2,r2);let o2=n2.kind==="object"&&(i2.holds==="schemaMap"||t2==="dependen\
cies")?n2.members.map(e3=>e3.value):a2,s2=i2.inPlace?[r2]:tr(t2,r2);return o2.flatMap(e3=>s2.map(t3=>[e3,t3]))}function er(e2,t2){return e2.kind!=="object"||typeof t2!=
"object"||!t2?[]:r.l(e2).flatMap(e3=>Object.hasOwn(t2,e3.key)?[[e3.value,t2[e3.key]]]:[])}function tr(e2,t2){return typeof t2!="object"||!t2?[]:e2==="propertyNa\
mes"?Object.keys(t2):Object.values(t2)}const nr="contractCheckStep",rr="contractCheckMissing";function ir(e2,t2){let n2=new Preparation(t2);try{return n2.of(b(e2))}catch(e3){
if(e3 instanceof TooLarge)return{tooLarge:e3.message};throw e3}}var TooLarge=class extends Error{},Preparation=class{preparing;names=new Map;waiting=[];schemas=0;refusing=new Map;constructor(e2){
this.preparing=e2}of(e2){let t2=new Map,n2=this.nameOf(e2);for(let e3 of this.waiting)t2.set(this.nameOf(e3),this.schema(e3,0));return{root:e2.node.kind==="obje\
ct"?{$ref:n2}:t2.get(n2),referred:t2,schemas:this.schemas}}nameOf(e2){let t2=this.names.get(y(e2));return t2===void 0&&(t2=`contract:${String(this.names.size)}`,
this.names.set(y(e2),t2),this.waiting.push(e2)),t2}schema(e2,t2){let{node:n2,dialect:i2}=e2,{mostSchemas:a2,concern:o2}=this.preparing;if(this.schemas+=1,t2>150)
throw new TooLarge("more than 150 schemas are inside each other");if(this.schemas>a2)throw new TooLarge(`more than ${String(a2)} schemas apply to it`);if(n2.kind!==
"object")return r.Dn(n2);let s2=v(i2)?n2.member("$ref"):void 0,c2=!s2&&o2?Wn({...e2,node:n2},o2):void 0;if(c2)return this.refusing.set(c2,c2.required[0]),c2;let l2={};
for(let{key:a3,value:o3}of s2?[s2]:r.l(n2)){let n3=_(a3,i2);n3&&!n3.annotation&&(Zn.has(a3)?this.refer(l2,e2,{key:a3,value:o3}):this.keyword(l2,e2,{key:a3,value:o3,
depth:t2}))}return dr(l2),l2}keyword(e2,t2,{key:n2,value:r2,depth:i2}){let a2=e3=>this.schema(x(t2,e3),i2+1),{concern:o2,reach:s2}=this.preparing,c2=_(n2,t2.dialect)?.
holds;if(c2==="value")or(e2,t2,{key:n2,value:r2,concern:o2});else if(r2.kind==="array"){let i3=r2.items.map(a2),o3=n2==="oneOf"||n2==="anyOf";P(e2,this.nameOfList(
n2,t2),o3?Un(i3,this.refusing):i3)}else if(n2==="properties"&&s2){let i3=e3=>s2.has(y(x(t2,e3)));P(e2,n2,lr(r2,(e3,t3)=>this.preparing.keepsNames===!0||i3(t3),e3=>!i3(
e3)||a2(e3)))}else(c2==="schemaMap"||n2==="dependencies")&&r2.kind==="object"?P(e2,n2,lr(r2,cr(ar.has(n2)?o2:void 0),a2)):n2==="additionalItems"&&this.respells(
t2)?(t2.node.kind==="object"?t2.node.get("items"):void 0)?.kind==="array"&&P(e2,"items",a2(r2)):P(e2,n2,a2(r2))}nameOfList(e2,t2){return e2==="items"&&this.respells(
t2)?"prefixItems":e2}respells({dialect:e2}){return r.i(this.preparing.spoken,"2020-12")&&!r.i(e2,"2020-12")}refer(e2,t2,{key:n2,value:i2}){if(P(e2,nr,!0),i2.kind!==
"string")P(e2,n2,r.Dn(i2));else{let r2=N(this.preparing.library,t2,n2,i2.value);"missing"in r2?P(e2,rr,r2.missing):this.preparing.reach?.has(y(r2))!==!1&&P(e2,"\
$ref",this.nameOf(r2))}}};const ar=new Set(["properties","dependencies","dependentRequired","dependentSchemas"]);function P(e2,t2,n2){Object.defineProperty(e2,t2,
{value:n2,enumerable:!0,configurable:!0,writable:!0})}function or(e2,{dialect:t2},{key:n2,value:i2,concern:a2}){if(!(n2==="type"&&t2==="draft-04"&&sr(i2)))if(n2===
"enum"||n2==="const")P(e2,n2,Kn(n2,i2));else if(i2.kind==="number"&&n2.endsWith("imum")){let[t3,r2]=Gn(n2,i2);P(e2,t3,r2)}else P(e2,n2,ar.has(n2)?lr(i2,cr(a2),r.
Dn):r.Dn(i2))}function sr(e2){return(e2.kind==="array"?e2.items:[e2]).some(e3=>e3.kind==="string"&&e3.value==="any")}function cr(e2){return t2=>!e2||e2.names.has(
t2)}function lr(e2,t2,n2){if(e2.kind!=="object")return r.Dn(e2);let i2={};for(let{key:a2,value:o2}of r.l(e2))t2(a2,o2)&&P(i2,a2,ur(o2,n2));return i2}function ur(e2,t2){
return e2.kind==="array"?r.Dn(e2):t2(e2)}function dr(e2){for(let[t2,n2]of[["minimum","exclusiveMinimum"],["maximum","exclusiveMaximum"]]){let r2=Object.hasOwn(e2,
n2)?e2[n2]:void 0;typeof r2=="boolean"&&(Reflect.deleteProperty(e2,n2),r2&&typeof e2[t2]=="number"&&(e2[n2]=e2[t2],Reflect.deleteProperty(e2,t2)))}}var Compilations=class{kept=new Map;of(e2){
let t2=fr(e2);if(t2===void 0)return pr(e2);let n2=this.kept.get(t2)??pr(e2);this.kept.delete(t2),this.kept.set(t2,n2);let[r2]=this.kept.keys();return this.kept.
size>200&&r2!==void 0&&this.kept.delete(r2),n2}};function fr({prepared:e2,spoken:t2,allErrors:n2,assertsFormats:r2}){let i2=[],{root:a2,referred:o2}=e2,s2=JSON.
stringify([t2,n2,r2,a2,...o2],(e3,t3)=>(typeof t3=="number"&&!Number.isFinite(t3)&&i2.push(t3),t3));return i2.length===0?s2:void 0}function pr({ajvOf:e2,prepared:t2,
spoken:n2,allErrors:r2,assertsFormats:i2}){let a2,o2=()=>{if(!a2)throw Error("a compiled schema was asked for nobody");return a2},s2=e2(n2,{strict:!1,meta:!1,validateSchema:!1,
validateFormats:i2,logger:!1,addUsedSchema:!1,inlineRefs:!1,ownProperties:!0,code:{regExp:mr(()=>o2().patterns),optimize:!1},allErrors:r2});s2.addKeyword({keyword:nr,
schema:!1,validate:()=>(o2().budget.spend(),!0),errors:!1,valid:!0}),s2.addKeyword({keyword:rr,validate:e3=>{throw Error(`a reference leads to ${String(e3)}, wh\
ich is not in the repository at this side`)},errors:!1});for(let[e3,n3]of t2.referred)s2.addSchema(n3,e3);let c2=s2.compile(t2.root);return(e3,t3)=>{a2=e3;try{return t3(
c2)}finally{a2=void 0}}}function mr(e2){return Object.assign(t2=>({toString:()=>`/${t2}/u`,test(n2){let r2=e2().test(t2,n2);if(r2===void 0)throw Error(`the patt\
ern ${Tt(t2)} cannot be tested in bounded time`);return r2}}),{code:"contractCheckPattern"})}const hr={id:"whoever refers to it by the former name finds nothing\
 here any more",default:"readers that fill defaults in see another value where the name is missing",deprecated:"people and generators that look at it advise dif\
ferently from now on","read-only":"writers may stop sending the value, or readers may begin to heed it","write-only":"writers may stop returning the value, or b\
egin to return it",format:"formats are annotations here, but a validator that asserts them refuses other values than before","content-encoding":"readers that de\
code the string the old way get other bytes","content-media-type":"readers that take the content for the old type misread it","content-schema":"readers that par\
se the string meet the change unwarned"};function gr(e2,t2){let n2=t2.flatMap(t3=>{let n3=t3.annotation||t3.rule==="id"?hr[t3.rule]:void 0;if(n3===void 0)return[];
let i3=e2.find(({id:e3})=>e3===`json-schema/${t3.rule}`),[a2]=i3?[...i3.judge({differences:[t3]})]:[];return a2?[`${a2.element.length>0?`${r.Fn(a2.element)}: `:
""}${a2.message}: ${n3}`]:[]}),i2=n2.length-5;return i2<=0?n2:[...n2.slice(0,5),`${String(i2)} more changes of annotations that programs act on`]}async function _r(e2,t2,n2){
let{metaSchemas:i2}=await Promise.resolve().then(()=>pe),a2=r.o(t2),o2=i2.find(e3=>r.o(vr(e3))===a2);if(!o2)return;let s2=r.Mn(`https://${a2}`,e2.snapshot.side,
JSON.stringify(o2,null,2)),c2=yn(s2,r.Cn(s2),n2);e2.documents.set(c2.path,c2);for(let t3 of["http","https"])e2.byUri.set(`${t3}://${a2}`,[c2]);return c2}function vr(e2){
let{$id:t2,id:n2}=e2;return typeof t2=="string"?t2:typeof n2=="string"?n2:""}const yr=[".json",".yaml",".yml"];async function br(e2,t2,n2){let r2={snapshot:e2,documents:new Map,
faults:new Map,settled:new Map,byUri:new Map};return await xr(r2,t2,n2),r2}async function xr(e2,t2,n2){let i2=new Set,a2=t2.filter(t3=>!e2.documents.has(t3)&&!e2.
faults.has(t3));for(;a2.length>0;){await e2.snapshot.load(a2);let t3=a2.some(Sr)?await r.xn():void 0,o2=e3=>t3&&Sr(e3)?t3:r.Cn;a2=await wr(e2,a2.flatMap(t4=>Cr(
e2,t4,n2(t4),o2(t4))??[]),i2)}}function Sr(e2){return e2.endsWith(".yaml")||e2.endsWith(".yml")}function Cr(e2,t2,n2,i2){let a2=e2.snapshot.read(t2);if("fault"in
a2){e2.faults.set(t2,{message:a2.fault,location:{file:t2}});return}let o2=r.Mn(t2,e2.snapshot.side,a2.text);try{let a3=yn(o2,Er(o2,i2),r.c(n2.options));e2.documents.
set(t2,a3);for(let t3 of new Set([...a3.resources.keys(),a3.retrieved]))r.a(t3)||e2.byUri.set(t3,[...e2.byUri.get(t3)??[],a3]);return a3}catch(n3){if(!(n3 instanceof
r.An))throw n3;e2.faults.set(t2,{message:n3.message,location:n3.location});return}}async function wr(e2,t2,n2){let i2=new Set,a2=new Set,o2=[...t2];for(let t3 of o2)
for(let{uri:s2,written:c2}of t3.references){let l2=JSON.stringify([t3.path,s2,c2]);if(n2.has(l2)||mn(t3.resources,s2).length>0)continue;if(n2.add(l2),r.a(s2)){if(e2.
byUri.has(s2))continue;let n3=await _r(e2,s2,t3.settings);n3&&o2.push(n3);continue}let u2=dn(e2,t3,s2,c2);if(u2===void 0)for(let e3 of Tr(s2,c2))a2.add(e3);else
e2.documents.has(u2)||i2.add(u2)}if(a2.size>0){let t3=await e2.snapshot.mentioning([...a2],yr);for(let n3 of t3)e2.documents.has(n3)||i2.add(n3)}return[...i2].filter(
t3=>!e2.faults.has(t3))}function Tr(e2,t2){let n2=[e2,k(e2)].map(e3=>e3.replace(/\/$/,""));return/^[a-z][a-z\d+.-]*:/i.test(t2)?[...n2,j(t2)]:n2}function Er(e2,t2){
let n2=t2(e2);if(n2.kind==="object"||n2.kind==="boolean")return n2;throw new r.An("a schema is an object or true or false: wrap the constraints in { }",e2.locate(
n2.start,n2.end))}const Dr=[".json",".yaml",".yml"];async function Or(e2,t2,n2){let r2=n2.touched??[],i2=r2.filter(e3=>Dr.some(t3=>e3.endsWith(t3)));for(let r3 of[
t2,e2])await xr(r3,i2.filter(e3=>r3.snapshot.entries.has(e3)),n2.settings);let a2=n2.pairings.filter(({status:e3})=>e3!=="unchanged"),o2=new Set([...a2.flatMap(
({headPath:e3,basePath:t3})=>[e3??[],t3??[]].flat()),...r2]);return{changed:[...o2],names:e3=>[e3],mentioning:n3=>Ar(e2,t2,n3),async open(r3){await xr(t2,r3,n2.
settings),await xr(e2,r3,n2.settings)},causeOf(n3,r3){let i3=[t2,e2].map(e3=>kr(e3,n3)),[a3]=i3.flatMap(e3=>e3.find(e4=>o2.has(e4))??[]);return a3??i3.flatMap(e3=>e3.
flatMap(e4=>r3.get(e4)??[]))[0]},openDependents:()=>Promise.resolve(),differs:()=>!0,handsOnUnchanged:()=>!0}}function kr(e2,t2){let n2=e2.documents.get(t2);return n2?
[...wn(e2,n2).keys()].sort():[]}async function Ar(e2,t2,i2){let a2=i2.flatMap(n2=>[e2,t2].flatMap(({documents:e3})=>[...e3.get(n2)?.resources.keys()??[]])),o2=[
...i2,...a2].map(Pr).flatMap(e3=>[e3,pn(e3)]),s2=new Set(o2.filter(e3=>e3!==""));if(s2.size===0)return[];let c2=await t2.snapshot.mentioning([...s2],Dr,r.Zn);await Promise.
all([t2,e2].map(({snapshot:e3})=>e3.load(c2)));let l2=n.dn(a2);return c2.filter(n2=>[t2,e2].some(e3=>jr(e3,n2,l2)))}function jr({snapshot:e2},t2,n2){if(!e2.entries.
has(t2))return!1;let r2=e2.read(t2);if("fault"in r2)return!0;let{text:i2}=r2;return(t2.endsWith(".json")?Mr:Nr).some(e3=>i2.includes(e3))||n2(i2)}const Mr=['$re\
f"','$dynamicRef"','$recursiveRef"',"\\u00"],Nr=["$","\\"];function Pr(e2){let t2=e2.replace(/\/+$/,"");return t2.slice(t2.lastIndexOf("/")+1).replace(/^[a-z][a-z\d+.-]*:(?=.)/i,
"")}const Fr=/^(["']?)(?:\$id|id)\1[ \t]*:[ \t]+(?:"([^"\\\n]+)"|'([^'\n]+)'|([^\s"'#&*!|>][^\s#]*))[ \t\r]*(?:#.*)?$/m;function Ir(e2,t2){if(zr(e2))return Br(t2);
try{return Vr(e2,t2)}catch{return}}function Lr(e2,t2){try{let n2=zr(e2)?Br(t2):Vr(e2,t2);return n2===void 0?zr(e2)&&/^["']?(?:\$id|id)["']?[ \t]*:/m.test(t2)?void 0:
[]:[Rr(n2)]}catch{return}}function Rr(e2){return(URL.canParse(e2)?new URL(e2).href:e2).replace(/#$/,"")}const zr=e2=>/\.ya?ml$/.test(e2);function Br(e2){let[,,t2,
n2,r2]=Fr.exec(e2)??[];return t2??n2??r2}function Vr(e2,t2){let n2=r.Cn(r.Mn(e2,"head",t2)),i2=n2.kind==="object"?n2.get("$id")??n2.get("id"):void 0;return i2?.
kind==="string"?i2.value:void 0}function Hr(e2,t2){let n2=new Map,r2=[],i2=[],a2=e3=>{let t3=n2.get(y(e3));return t3===void 0&&(t3=n2.size,n2.set(y(e3),t3),r2.push(
e3)),`@${String(t3)}`},o2={library:e2,order:new Ur({library:e2})};a2(t2);for(let e3 of r2)i2.push(`${e3.dialect==="draft-04"?"4":""}${Wr(o2,e3,a2)}`);return i2.
join(`
`)}var Ur=class BranchOrder{reading;keys=new Map;inner;constructor(e2,t2=3){this.reading=e2,this.inner=t2>0?new BranchOrder(e2,t2-1):void 0}keyOf(e2){let t2=this.
keys.get(y(e2));if(t2===void 0){let{reading:r2,inner:i2}=this,a2=i2?{...r2,order:i2}:r2;t2=n.lt(Wr(a2,e2,e3=>i2?.keyOf(e3)??"@")),this.keys.set(y(e2),t2)}return t2}};
function Wr({library:e2,budget:t2,order:n2},r2,i2){function a2(e3){let{node:n3}=e3;if(n3.kind!=="object")return F(n3);t2?.spend(1+n3.members.length);let r3=[];for(let t3 of Xr(
n3,e3)){let i3=n3.get(t3);i3&&r3.push(`${JSON.stringify(t3)}:${o2(e3,t3,i3)}`)}return`{${r3.join(",")}}`}function o2(r3,o3,s2){if(qr.has(o3)&&s2.kind==="string"){
t2?.spend(10);let n3=N(e2,r3,o3,s2.value);return"missing"in n3?JSON.stringify(n3.identity):o3==="$ref"?i2(n3):`${F(s2)}${i2(n3)}`}let c2=_(o3,r3.dialect)?.holds??
"value",l2=e3=>a2(x(r3,e3));if(c2==="value")return Yr.has(o3)?Qr(s2):F(s2);if(s2.kind==="array"){if(n2&&Jr.has(o3)&&s2.items.filter(Kr).length>1)return`[${Gr(n2,
r3,s2.items).map(l2).join(",")}]`;let e3=s2.items.map(l2);return`[${(Jr.has(o3)?e3.sort():e3).join(",")}]`}return s2.kind==="object"?c2==="schema"||c2==="mixed"&&
o3==="items"?l2(s2):Zr(s2,e3=>e3.kind==="array"?Qr(e3):l2(e3)):F(s2)}return a2(r2)}function Gr(e2,t2,n2){return n2.map(n3=>({node:n3,key:e2.keyOf(x(t2,n3))})).sort(
(e3,t3)=>e3.key<t3.key?-1:+(e3.key>t3.key)).map(({node:e3})=>e3)}function Kr(e2){return e2.kind==="array"?e2.items.some(Kr):e2.kind==="object"&&e2.members.some(
({key:e3,value:t2})=>qr.has(e3)||Kr(t2))}const qr=new Set(["$ref","$dynamicRef","$recursiveRef"]),Jr=new Set(["allOf","anyOf","oneOf"]),Yr=new Set(["required","\
enum","type"]);function Xr(e2,{dialect:t2}){return e2.get("$ref")&&v(t2)?["$ref"]:r.u(e2).filter(e3=>{let n2=_(e3,t2);return n2!==void 0&&(!n2.annotation||e3===
"$dynamicAnchor")}).sort()}function Zr(e2,t2){return`{${[...r.u(e2)].sort().map(n2=>{let r2=e2.get(n2);return`${JSON.stringify(n2)}:${r2?t2(r2):""}`}).join(",")}\
}`}function Qr(e2){return e2.kind==="array"?`[${e2.items.map(F).sort().join(",")}]`:F(e2)}function F(e2){let t2=O(e2);return t2===void 0?$r(e2):D(t2)}function $r(e2){
return e2.kind==="number"?e2.raw:e2.kind==="array"?`[${e2.items.map($r).join(",")}]`:e2.kind==="object"?Zr(e2,$r):F(e2)}function ei(e2,t2){let n2=[];for(let r2=e2;r2;)
if(r2.kind==="object"){let e3=r2.members.find(e4=>e4.start===t2||ri(e4.value,t2));e3&&n2.push(e3.key),r2=e3?.value}else r2=r2.kind==="array"?r2.items.find(e3=>ri(
e3,t2)):void 0;return n2}function ti(e2,t2,n2){if(e2.kind!=="object"||t2.kind!=="object")return;let r2=e2.members.find(e3=>ni(e3,n2)||ri(e3.value,n2.start)),i2=r2&&
t2.get(r2.key);if(r2&&i2)return ni(r2,n2)?i2:ti(r2.value,i2,n2)}function ni(e2,{start:t2,end:n2}){return[e2,e2.value].some(e3=>e3.start===t2&&e3.end===n2)}function ri(e2,t2){
return e2.start<=t2&&t2<e2.end}function ii(e2,t2){let n2=({start:e3,end:n3})=>t2.some(t3=>t3.start===e3&&t3.end===n3),i2=t2.filter(({start:t3})=>ri(e2,t3));if(i2.
length===0)return e2;if(e2.kind==="array"){let t3=e2.items.filter(e3=>!n2(e3));return{...e2,items:t3.map(e3=>ii(e3,i2))}}if(e2.kind!=="object")return e2;let a2=e2.
members.filter(e3=>!t2.some(t3=>ni(e3,t3)));return r.En(e2.start,e2.end,a2.map(e3=>({...e3,value:ii(e3.value,i2)})).filter(({value:e3},t3)=>!ai(e3,a2[t3]?.value)))}
function ai(e2,t2){return e2.kind==="array"&&e2.items.length===0&&e2!==t2}function oi(e2){return si(e2)||si(li(e2))}function si(e2){return["u",""].some(t2=>{try{
return new RegExp(e2,t2)instanceof RegExp}catch{return!1}})}const ci=[[/\(\?P</g,"(?<"],[/\(\?P=(\w+)\)/g,"\\k<$1>"],[/\(\?#[^)]*\)/g,""],[/\(\?[aiLmsuxUJ]*(?:-[imsxUJ]+)?\)/g,
""],[/\(\?[aiLmsux]*(?:-[imsx]+)?:/g,"(?:"],[/\(\?[>|]/g,"(?:"],[/([*+?}])\+/g,"$1"],[/\[\[:\^?\w+:\]\]/g,"[a]"]];function li(e2){return ci.reduce((e3,[t2,n2])=>e3.
replace(t2,n2),e2)}function ui(e2,t2){return n2=>n2.kind===e2?void 0:{node:n2,expected:t2}}function I(e2){return(t2,n2)=>{let r2=e2(t2,n2);return r2&&{...r2,plain:!0}}}
const L=ui("string","a string"),di=ui("boolean","true or false"),fi=ui("array","a list"),pi=ui("number","a number"),mi=e2=>e2.kind==="string"?oi(e2.value)?void 0:
{node:e2,expected:"a regular expression that compiles"}:{node:e2,expected:"a regular expression as a string"},hi=e2=>e2.kind==="string"&&/^[A-Za-z_][-A-Za-z0-9._:]*$/.
test(e2.value)?void 0:{node:e2,expected:"a name that begins with a letter"},R=e2=>e2.kind==="number"&&e2.value>=0&&Number.isInteger(e2.value)?void 0:{node:e2,expected:"\
a whole number, 0 or more"},gi=e2=>e2.kind==="number"&&(e2.value>0||/^[^-eE]*[1-9]/.test(e2.raw))?void 0:{node:e2,expected:"a number above 0"},_i=(e2,{dialect:t2,
declared:n2})=>{if(t2==="draft-04"||!n2)return e2.kind==="boolean"||!n2&&e2.kind==="number"?void 0:{node:e2,expected:n2?"true or false":"a number"};if(e2.kind!==
"number")return{node:e2,expected:`a number${e2.kind==="boolean"?" (true or false is draft-04's; since draft-06 it is the bound itself)":""}`,...e2.kind==="boole\
an"&&{plain:!0}}},vi=[...Jt,"integer"],yi=(e2,t2)=>{if(e2.kind==="string")return bi(e2,t2);let n2=`one of ${vi.map(e3=>JSON.stringify(e3)).join(", ")} or a list\
 of them`;if(e2.kind==="null")return{node:e2,expected:`${n2} (the type is named "null", in quotes)`};if(e2.kind!=="array"||e2.items.length===0)return{node:e2,expected:n2};
for(let r2 of e2.items){let e3=r2.kind==="string"?bi(r2,t2):{node:r2,expected:n2};if(r2.kind==="null")return{node:r2,expected:`a type's name: the type is named \
"null", in quotes`};if(e3)return e3}return xi(e2.items,"a list without repetitions")};function bi(e2,{declared:t2}){if(!(vi.includes(e2.value)||!t2&&e2.value===
"any"))return{node:e2,expected:`one of ${vi.map(e3=>JSON.stringify(e3)).join(", ")}`,candidates:vi,...e2.value==="any"&&{plain:!0}}}function xi(e2,t2){let n2=new Set;
for(let r2 of e2)if(r2.kind==="string"){if(n2.has(r2.value))return{node:r2,expected:t2,plain:!0};n2.add(r2.value)}}const Si=(e2,t2)=>e2.kind==="boolean"?{node:e2,
expected:`a list of names in the object's own schema, beside "properties"`}:Ci(e2,t2),Ci=(e2,{dialect:t2,declared:n2})=>{if(e2.kind!=="array")return{node:e2,expected:"\
a list of names"};let r2=e2.items.find(e3=>e3.kind!=="string");return r2?{node:r2,expected:"a name as a string"}:t2==="draft-04"&&n2&&e2.items.length===0?{node:e2,
expected:"a list of at least one name (draft-04 has no empty list here)",plain:!0}:xi(e2.items,"a list without repetitions")},wi=(e2,{dialect:t2,declared:n2})=>{
if(e2.kind!=="array")return{node:e2,expected:"a list of values"};if(t2==="draft-04"&&n2&&e2.items.length===0)return{node:e2,expected:"a list of at least one val\
ue",plain:!0}},Ti=(e2,{dialect:t2})=>{if(e2.kind!=="string")return{node:e2,expected:"a URI reference as a string"};let n2=e2.value.slice(e2.value.indexOf("#")+1);
return(t2==="2019-09"||t2==="2020-12")&&e2.value.includes("#")&&n2!==""?{node:e2,expected:'a URI reference without a fragment (an anchor is declared with "$anch\
or")'}:void 0},Ei=e2=>e2.kind==="string"?void 0:{node:e2,expected:"a URI reference as a string"},Di=(e2,t2)=>{if(e2.kind!=="object")return{node:e2,expected:"an \
object of true and false"};for(let{value:n2}of e2.members){let e3=di(n2,t2);if(e3)return e3}};function z(e2,t2,n2){return{shape:{holds:"value",is:e2},...t2&&{from:t2},
...n2&&{until:n2}}}function B(e2,t2,n2){return{shape:{holds:e2},...t2&&{from:t2},...n2&&{until:n2}}}const Oi={$schema:[z(L)],$id:[z(Ti,"draft-06")],id:[z(Ti,void 0,
"draft-04")],$ref:[z(Ei)],$anchor:[z(hi,"2019-09")],$dynamicRef:[z(Ei,"2020-12")],$dynamicAnchor:[z(hi,"2020-12")],$recursiveRef:[z(Ei,"2019-09","2019-09")],$recursiveAnchor:[
z(di,"2019-09","2019-09")],$vocabulary:[z(Di,"2019-09")],$comment:[z(I(L),"draft-07")],title:[z(I(L))],description:[z(I(L))],examples:[z(I(fi),"draft-06")],deprecated:[
z(I(di),"2019-09")],readOnly:[z(I(di),"draft-07")],writeOnly:[z(I(di),"2019-09")],contentEncoding:[z(I(L),"draft-07")],contentMediaType:[z(I(L),"draft-07")],contentSchema:[
B("schema","2019-09")],type:[z(yi)],enum:[z(wi)],multipleOf:[z(gi)],minimum:[z(pi)],maximum:[z(pi)],exclusiveMinimum:[z(_i)],exclusiveMaximum:[z(_i)],minLength:[
z(R)],maxLength:[z(R)],minItems:[z(R)],maxItems:[z(R)],minContains:[z(R,"2019-09")],maxContains:[z(R,"2019-09")],minProperties:[z(R)],maxProperties:[z(R)],pattern:[
z(mi)],format:[z(I(L))],uniqueItems:[z(di)],required:[z(Si)],dependentRequired:[B("names","2019-09")],dependencies:[B("schemaOrNames")],prefixItems:[B("schemas",
"2020-12")],items:[B("schemaOrSchemas",void 0,"2019-09"),B("schema","2020-12")],additionalItems:[B("schema",void 0,"2019-09")],contains:[B("schema","draft-06")],
unevaluatedItems:[B("schema","2019-09")],properties:[B("schemaMap")],patternProperties:[B("schemaMap")],additionalProperties:[B("schema")],unevaluatedProperties:[
B("schema","2019-09")],propertyNames:[B("schema","draft-06")],definitions:[B("schemaMap")],$defs:[B("schemaMap")],dependentSchemas:[B("schemaMap","2019-09")],allOf:[
B("schemas")],anyOf:[B("schemas")],oneOf:[B("schemas")],not:[B("schema")],if:[B("schema","draft-07")],then:[B("schema","draft-07")],else:[B("schema","draft-07")]};
function ki(e2,t2){let n2=Object.hasOwn(Oi,e2)?Oi[e2]:void 0,i2=r.r.indexOf(t2);return n2?.find(({from:e3,until:t3})=>(e3===void 0||i2>=r.r.indexOf(e3))&&(t3===
void 0||i2<=r.r.indexOf(t3)))?.shape}function Ai(e2){let t2=new Reading(e2);return t2.kind(),t2.schema(b(e2)),t2.end(),t2.faults}var Reading=class{document;faults=[];seen=new Set;constructor(e2){
this.document=e2}kind(){let{root:e2,declared:t2}=this.document;if(!(e2.kind!=="object"||t2))for(let t3 of r.Qn){let n2=e2.get(t3);n2?.kind==="string"&&!e2.get("\
$schema")&&this.fault(`this is a document of the kind ${JSON.stringify(t3)} ${n2.value}, and no JSON Schema: write the schemas in it to files of their own`,n2,{
plain:!1,kind:"whole"})}}end(){this.faults.length>=2e3&&this.faults.unshift(ji(this.document))}schema(e2,t2=!1){let{node:n2,dialect:i2}=e2;if(!(this.faults.length>=
2e3||this.seen.has(n2)))if(n2.kind==="boolean")i2==="draft-04"&&!t2&&this.document.declared&&this.object("a schema",{node:n2,expected:"an object (true and false\
 are schemas since draft-06)",plain:!0});else if(n2.kind!=="object")this.object("a schema",{node:n2,...Mi(n2)});else{this.seen.add(n2),this.twins(n2);for(let{key:t3,
value:i3}of r.l(n2))this.keyword(e2,t3,i3)}}keyword(e2,t2,n2){let r2=ki(t2,e2.dialect);if(!r2)return;let i2=JSON.stringify(t2);r2.holds==="value"?this.hold(i2,r2.
is(n2,this.standard(e2))):r2.holds==="schemas"||r2.holds==="schemaOrSchemas"&&n2.kind==="array"?this.list(e2,t2,n2):r2.holds==="schema"||r2.holds==="schemaOrSch\
emas"?this.single(e2,t2,n2):n2.kind==="object"?this.map(e2,t2,{map:n2,holds:r2.holds}):this.object(i2,{node:n2,expected:"an object"})}single(e2,t2,n2){n2.kind===
"object"||n2.kind==="boolean"?this.schema(x(e2,n2),t2.startsWith("additional")):n2.kind==="array"&&t2==="items"?this.object('"items"',{node:n2,expected:'one sch\
ema (since 2020-12 a list is written under "prefixItems")'}):this.object(JSON.stringify(t2),{node:n2,...Mi(n2)})}list(e2,t2,n2){if(n2.kind!=="array"||n2.items.length===
0)this.object(JSON.stringify(t2),{node:n2,expected:"a list of at least one schema",...t2==="items"&&{plain:!0}});else for(let t3 of n2.items)this.schema(x(e2,t3))}map(e2,t2,{
map:n2,holds:i2}){this.twins(n2);for(let a2 of r.l(n2)){let{value:n3}=a2,r2=`${JSON.stringify(a2.key)} under ${JSON.stringify(t2)}`;if(t2==="patternProperties"){
let t3={kind:"string",value:a2.key,start:a2.start,end:a2.end};this.hold('a name under "patternProperties"',mi(t3,this.standard(e2)))}i2==="names"||i2==="schemaO\
rNames"&&n3.kind==="array"?this.hold(r2,Ci(n3,this.standard(e2))):n3.kind==="object"||n3.kind==="boolean"?this.schema(x(e2,n3)):this.object(r2,{node:n3,...Mi(n3)})}}twins(e2){
let t2=r.Tn(e2);if(t2.length===0)return;let n2=r.Bn(F),i2=new Map(t2.map(({key:e3})=>[e3,{}]));for(let t3 of e2.members){let e3=i2.get(t3.key);e3&&(e3.first??=t3,
!e3.other&&n2(t3.value)!==n2(e3.first.value)&&(e3.other=t3))}for(let e3 of t2){let{first:t3,other:r2}=i2.get(e3.key)??{},a2=t3&&n2(e3.value)===n2(t3.value)?r2:t3;
if(!a2)continue;let{line:o2}=this.document.text.rangeOf(a2.start,a2.end);this.fault(`${JSON.stringify(e3.key)} is written twice in one object, here and in line ${String(
o2)}, and says two things: validators keep the last and drop the other; remove one of them`,e3,{plain:!0,kind:"twins",written:n2(e3.value)+n2(a2.value)})}}standard({
dialect:e2}){return{dialect:e2,declared:this.document.declared}}hold(e2,t2){t2&&this.object(e2,t2)}object(e2,{node:n2,expected:i2,candidates:a2,plain:o2}){let s2=n2.
kind==="string"&&a2?t.V(n2.value,a2):void 0,c2=s2===void 0?"":`; did you mean ${JSON.stringify(s2)}?`;this.fault(`${e2} is ${r.wn(n2)}: expected ${i2}${c2}`,n2,
{plain:o2??!1,kind:e2})}fault(e2,{start:t2,end:n2},{plain:r2,kind:i2,written:a2}){if(this.faults.length>=2e3)return;let{root:o2,text:s2}=this.document;this.faults.
push({message:e2,location:s2.locate(t2,n2),key:JSON.stringify([i2,...ei(o2,t2)]),...a2!==void 0&&{written:a2},...!r2&&{node:{start:t2,end:n2}},...i2==="whole"&&
{whole:!0}})}};function ji({root:e2,text:t2}){return{message:"2000 places of this file or more cannot be read: repair them, since no more are compared with base",
location:t2.locate(e2.start,e2.end),key:"uncounted",whole:!0}}function Mi(e2){let t2="a schema: an object, true or false";return{expected:e2.kind==="string"&&["\
true","false"].includes(e2.value)?`${t2}, without quotes`:t2}}function Ni(e2,t2){let n2=[],i2=new Set,a2=new Set,o2=new Set,s2=new Set,c2=Li(t2);for(let l2=c2.pop();l2;l2=
c2.pop()){let{node:u2}=l2;if(u2.kind!=="object"||s2.has(y(l2)))continue;s2.add(y(l2));let d2=v(l2.dialect)?u2.member("$ref"):void 0;for(let{key:s3,value:f2}of d2?
[d2]:r.l(u2)){let r2=_(s3,l2.dialect);if(!r2&&Pi.has(s3)&&o2.add(`"${s3}" (${l2.dialect})`),r2&&!r2.annotation){if(!Ii.has(s3))c2.push(...Ri(l2,s3,f2));else if(f2.
kind==="string"){let r3=N(e2,l2,s3,f2.value);"missing"in r3?r3.reason==="outside"?i2.add(r3.missing):r3.reason==="elsewhere"?a2.add(`${r3.missing}, ${r3.because}`):
Fi.has(r3.reason)&&n2.length<2e3&&n2.push(zi(l2,{key:s3,value:f2},n2.length<20?r3:{...r3,beside:[]})):r3.document!==t2&&r3.document.declared||c2.push(r3)}}}}return{
faults:n2.length<2e3?n2:[ji(t2),...n2],outside:[...i2].sort(),elsewhere:[...a2].sort(),deviating:[...o2].sort()}}const Pi=new Set(["const","dependencies","nulla\
ble"]),Fi=new Set(["dangling","ambiguous"]),Ii=new Set(["$ref","$dynamicRef","$recursiveRef"]);function Li(e2){let t2=b(e2);return t2.node.kind!=="object"||t2.node.
members.some(({key:e3})=>{let n2=_(e3,t2.dialect);return n2!==void 0&&!n2.annotation})?[t2]:["definitions","$defs"].flatMap(e3=>{let n2=t2.node.kind==="object"?
t2.node.get(e3):void 0;return n2?Ri(t2,e3,n2):[]})}function Ri(e2,t2,n2){let i2=ki(t2,e2.dialect);return!i2||i2.holds==="value"||i2.holds==="names"?[]:n2.kind===
"array"?n2.items.map(t3=>x(e2,t3)):n2.kind==="object"?i2.holds!=="schemaMap"&&i2.holds!=="schemaOrNames"?[x(e2,n2)]:r.l(n2).map(t3=>x(e2,t3.value)):[]}function zi({
document:e2},{key:n2,value:r2},{because:i2,beside:a2}){let o2=r2.value.indexOf("#"),s2=t.V(r2.value.slice(Math.max(0,o2)),a2),c2=r2.value.slice(0,Math.max(0,o2)),
l2=s2===void 0?"":`; did you mean ${JSON.stringify(c2+s2)}?`;return{message:`${JSON.stringify(n2)} leads to ${JSON.stringify(r2.value)}, ${i2}${l2}`,location:e2.
text.locate(r2.start,r2.end),key:JSON.stringify([e2.path,n2,...ei(e2.root,r2.start)]),node:{start:r2.start,end:r2.end}}}const Bi=new WeakMap;function Vi(e2,t2){
let n2=Bi.get(e2);n2?.documents!==e2.documents.size&&Bi.set(e2,n2={documents:e2.documents.size,byDocument:new Map});let r2=n2.byDocument.get(t2);return r2||n2.byDocument.
set(t2,r2=Ni(e2,t2)),r2}function Hi(e2,t2){let n2=new Set(e2.settled.get(t2)),r2=e2.documents.get(t2)?.root;return Gi(e2,t2).filter(t3=>e2.snapshot.side==="head"?
!n2.has(Ui(t3)):t3.node!==void 0&&(t3.whole??t3.node.start===r2?.start)).slice(0,20).map(({message:e3,location:t3})=>({message:e3,...t3&&{location:t3}}))}function Ui({
key:e2,location:t2}){return JSON.stringify([e2,t2?.file,t2?.line,t2?.column])}const Wi=r.Bn(Ai);function Gi(e2,t2){let n2=e2.documents.get(t2);if(!n2)return[];let r2=Wi(
n2);return r2.some(({node:e3})=>e3)?r2:[...r2,...Vi(e2,n2).faults]}function Ki(e2,n2,{basePath:r2,headPath:i2,headJudged:a2}){let o2=[],s2=[],c2=new Set;for(let l2=0;l2<
qi;l2+=1){let l3=Gi(e2,r2).filter(({whole:e3})=>!e3),u2=Gi(n2,i2);if(u2.some(({whole:e3})=>e3))break;let d2=t.D(l3,u2).filter(e3=>!c2.has(Ui(e3.after)));o2.push(
...d2);let f2=a2?u2:d2.map(e3=>e3.after);for(let e3 of f2)c2.add(Ui(e3));let ee2=l3.filter(e3=>e3.node&&!d2.some(t2=>t2.before===e3));for(let{message:e3,location:t2}of ee2)
s2.push({message:e3,...t2&&{location:t2}});if(![Xi(n2,i2,[...Ji(i2,f2),...Yi(e2,r2,{library:n2,path:i2},ee2)]),Xi(e2,r2,Ji(r2,l3))].includes(!0))break}return n2.
settled.set(i2,[...c2]),{shared:o2,repaired:s2}}const qi=5;function Ji(e2,t2){return t2.flatMap(({node:t3,location:n2})=>t3&&n2?.file===e2?[t3]:[])}function Yi(e2,t2,n2,r2){
let[i2,a2]=[e2.documents.get(t2)?.root,n2.library.documents.get(n2.path)?.root];return!i2||!a2?[]:Ji(t2,r2).flatMap(e3=>ti(i2,a2,e3)??[])}function Xi(e2,t2,n2){
let r2=e2.documents.get(t2);if(!r2||n2.length===0)return!1;let i2=yn(r2.text,ii(r2.root,n2),r2.settings);e2.documents.set(t2,i2);for(let[t3,n3]of e2.byUri)n3.includes(
r2)&&e2.byUri.set(t3,n3.map(e3=>e3===r2?i2:e3));return Bi.delete(e2),!0}function Zi(e2){let t2=e2.length>3?` and ${String(e2.length-3)} more`:"";return`${e2.slice(
0,3).join(", ")}${t2}`}function Qi(e2,t2){let n2=e2.documents.get(t2);if(!n2)return[];let{outside:r2,elsewhere:i2,deviating:a2}=Vi(e2,n2),o2=i2.slice(0,3).map(e3=>`\
it refers to ${e3}`);return r2.length>0&&o2.push(`it refers to ${Zi(r2)}, which is not in the repository: what stands there is taken to be the same on both side\
s (jsonSchema.map in the config can say in which folder it lies)`),a2.length>0&&o2.push(`${Zi(a2)} says nothing by the specification, and is judged so; Ajv read\
s it all the same`),[...n2.notes,...o2]}const V=r.Bn($i);function $i(e2){switch(e2.kind){case"null":return"null";case"boolean":return String(e2.value);case"numb\
er":return e2.raw;case"string":return JSON.stringify(e2.value);case"array":return`[${e2.items.map(V).join(",")}]`;case"object":{let t2=new Map(e2.members.map(({
key:e3,value:t3})=>[e3,t3]));return`{${[...t2.keys()].sort().map(n2=>`${JSON.stringify(n2)}:${V(t2.get(n2)??e2)}`).join(",")}}`}}}function H(e2,t2){return t2.map(
t3=>({...t3,path:[e2,t3.path].flat()}))}function ea(e2,t2,n2){let r2=`${na(e2)}_${ta(ra(t2,e2),ra(n2,e2))}`;return r2.endsWith("_")?[]:[{type:r2,path:[e2],at:n2}]}
function ta(e2,t2){return e2===t2?"":e2===void 0?"ADDED":t2===void 0?"REMOVED":e2<t2?"INCREASED":"DECREASED"}function na(e2){return e2.replace(/[A-Z]/g,e3=>`_${e3}`).
toUpperCase()}function ra({schema:e2},t2){let n2=e2?.get(t2);return n2?.kind==="number"?n2.value:t2==="minContains"&&e2?.get("contains")?1:void 0}function ia(e2,t2,[
n2,r2],i2){let a2=e3=>H(t2,[{type:`${na(t2)}_${e3}`,path:[],at:i2}]);return n2===r2?[]:r2==="closed"?a2("REMOVED"):n2==="closed"?a2("ADDED"):n2==="open"?a2("NAR\
ROWED"):r2==="open"?a2("EXTENDED"):H(t2,e2.compare(n2,r2))}function aa(e2,t2,[n2,r2]){let i2=e2.compare(n2,r2),a2=e2.compatible(i2)?"IS_COVERED":"NOT_COVERED";return[
...i2,{type:`${t2}_${a2}_BY_PARTIALLY_OPEN_CONTENT_MODEL`,path:[],at:r2}]}function oa(e2,t2,n2){let r2=sa(t2),i2=sa(n2);return[...H("required",fa(r2,i2)),...H("\
properties",pa(e2,r2,i2)),...H("dependencies",_a(e2,r2,i2)),...ia(e2,"additionalProperties",[r2.additional,i2.additional],n2),...ia(e2,"unevaluatedProperties",[
r2.unevaluated,i2.unevaluated],n2),...ea("maxProperties",t2,n2),...ea("minProperties",t2,n2)]}function sa(e2){let{schema:t2,place:n2,sub:i2}=e2,a2=r.i(n2.dialect,
"2019-09");return{shape:e2,properties:la(t2?.get("properties")),required:ua(t2?.get("required")),patterns:la(t2?.get("patternProperties")),additional:ca(t2?.get(
"additionalProperties"),i2),unevaluated:a2?ca(t2?.get("unevaluatedProperties"),i2):"open",sub:i2}}function ca(e2,t2){return!e2||e2.kind==="boolean"&&e2.value?"o\
pen":e2.kind==="boolean"?"closed":t2(e2)}function la(e2){return new Map(e2?.kind==="object"?e2.members.map(({key:e3,value:t2})=>[e3,t2]):[])}function ua(e2){let t2=e2?.
kind==="array"?e2.items:[];return new Set(t2.flatMap(e3=>e3.kind==="string"?[e3.value]:[]))}function da(e2){return e2.kind==="object"&&e2.get("default")!==void 0}
function fa(e2,t2){return[...t2.properties].flatMap(([n2,r2])=>{let i2=t2.required.has(n2);if(!e2.properties.has(n2)||e2.required.has(n2)===i2)return[];let a2=da(
r2)?"WITH_DEFAULT_ADDED":"ADDED";return[{type:`REQUIRED_ATTRIBUTE_${i2?a2:"REMOVED"}`,path:[n2],at:t2.sub(r2)}]})}function pa(e2,t2,n2){return[...new Set([...t2.
properties.keys(),...n2.properties.keys()])].flatMap(r2=>{let i2=t2.properties.get(r2),a2=n2.properties.get(r2);return i2&&a2?H(r2,e2.compare(t2.sub(i2),n2.sub(
a2))):i2?H(r2,ma(e2,t2.sub(i2),n2,r2)):H(r2,ha(e2,t2,n2,r2))})}function ma(e2,t2,n2,r2){let i2=e3=>({type:e3,path:[],at:n2.shape}),a2=ga(e2,n2,r2);return a2==="\
open"?[i2("PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL")]:a2==="closed"?[i2(t2.kind==="never"?"PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL":"PROPERTY_REM\
OVED_FROM_CLOSED_CONTENT_MODEL")]:aa(e2,"PROPERTY_REMOVED",[t2,a2])}function ha(e2,t2,n2,r2){let i2=n2.properties.get(r2);if(!i2)return[];let a2=n2.sub(i2),o2=e3=>({
type:e3,path:[],at:a2}),s2=ga(e2,t2,r2),c2=n2.required.has(r2)?da(i2)?"REQUIRED_PROPERTY_WITH_DEFAULT":"REQUIRED_PROPERTY":"OPTIONAL_PROPERTY";return s2==="open"?
a2.kind==="any"?[o2("PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL")]:[o2(`${c2}_ADDED_TO_OPEN_CONTENT_MODEL`)]:[...s2==="closed"?[]:aa(e2,"PROPERTY_AD\
DED",[s2,a2]),o2(`${c2}_ADDED_TO_UNOPEN_CONTENT_MODEL`)]}function ga(e2,t2,n2){for(let[r2,i2]of t2.patterns)if(e2.finds(r2,n2))return t2.sub(i2);return t2.additional===
"open"?t2.unevaluated==="open"?t2.patterns.size>0?"closed":"open":t2.unevaluated:t2.additional}function _a(e2,t2,n2){let r2=ya(t2.shape.schema,t2.shape.place),i2=ya(
n2.shape.schema,n2.shape.place);return[...new Set([...r2.keys(),...i2.keys()])].flatMap(a2=>{let[o2,s2]=[r2.get(a2),i2.get(a2)],c2=e3=>[{type:e3,path:[],at:n2.shape}],
l2=[o2?.list,s2?.list],u2=[o2?.schema,s2?.schema],d2=u2[0]&&u2[1]?e2.compare(t2.sub(u2[0]),n2.sub(u2[1])):c2("").flatMap(e3=>u2[0]?[{...e3,type:"DEPENDENCY_SCHE\
MA_REMOVED"}]:u2[1]?[{...e3,type:"DEPENDENCY_SCHEMA_ADDED"}]:[]),f2=va(...l2);return H(a2,[...f2===""?[]:c2(`DEPENDENCY_ARRAY_${f2}`),...d2])})}function va(e2,t2){
if(!e2||!t2)return e2?"REMOVED":t2?"ADDED":"";let n2=[...e2].every(e3=>t2.has(e3)),r2=[...t2].every(t3=>e2.has(t3));return n2&&r2?"":n2?"EXTENDED":r2?"NARROWED":
"CHANGED"}function ya(e2,t2){let n2=r.i(t2.dialect,"2019-09")?["dependencies","dependentRequired","dependentSchemas"]:["dependencies"],i2=new Map;for(let t3 of n2)
for(let[n3,r2]of la(e2?.get(t3)))i2.set(n3,{...i2.get(n3),...r2.kind==="array"?{list:ua(r2)}:{schema:r2}});return i2}function ba(e2,t2,n2){let i2=xa(t2),a2=xa(n2),
o2=[["additionalItems",i2.additional,a2.additional],["unevaluatedItems",i2.unevaluated,a2.unevaluated]],s2=r.i(n2.place.dialect,"2019-09")?["maxContains","minCo\
ntains"]:[],c2=i2.unique?"UNIQUE_ITEMS_REMOVED":"UNIQUE_ITEMS_ADDED";return[...H("items",Sa(e2,i2,a2)),...Ca(e2,i2,a2),...o2.flatMap(([t3,r2,i3])=>ia(e2,t3,[r2,
i3],n2)),...["maxItems","minItems",...s2].flatMap(e3=>ea(e3,t2,n2)),...i2.unique===a2.unique?[]:[{type:c2,path:["uniqueItems"],at:n2}]]}function xa(e2){let{schema:t2,
place:n2,sub:i2}=e2,{dialect:a2}=n2.document,o2=t2?.get("items"),s2=r.i(a2,"2020-12")?t2?.get("prefixItems"):o2,c2=s2?.kind==="array"?s2.items.map(i2):[],l2=o2&&
o2.kind!=="array"&&c2.length===0?o2:void 0,u2=r.i(a2,"2020-12")&&c2.length>0?o2:t2?.get("additionalItems"),d2=t2?.get("uniqueItems");return{shape:e2,...l2&&{all:i2(
l2)},tuple:c2,additional:l2?"open":ca(u2,i2),unevaluated:r.i(a2,"2019-09")?ca(t2?.get("unevaluatedItems"),i2):"open",unique:d2?.kind==="boolean"&&d2.value}}function Sa(e2,{
all:t2},{all:n2,shape:r2}){return t2&&n2?e2.compare(t2,n2):!t2&&!n2?[]:[{type:t2?"SCHEMA_REMOVED":"SCHEMA_ADDED",path:[],at:n2??r2}]}function Ca(e2,t2,n2){let r2=Math.
max(t2.tuple.length,n2.tuple.length);return Array.from({length:r2},(r3,i2)=>{let[a2,o2]=[t2.tuple[i2],n2.tuple[i2]],s2=a2&&o2?e2.compare(a2,o2):a2?Ta(e2,a2,n2):
o2?Ea(e2,t2,o2):[];return H(["items",String(i2)],s2)}).flat()}function wa({additional:e2,unevaluated:t2}){return e2==="open"?t2:e2}function Ta(e2,t2,n2){let r2=wa(
n2);if(typeof r2!="string")return aa(e2,"ITEM_REMOVED",[t2,r2]);let i2=t2.kind==="never"?"ITEM_WITH_FALSE_REMOVED_FROM_CLOSED":"ITEM_REMOVED_FROM_CLOSED";return[
{type:`${r2==="open"?"ITEM_REMOVED_FROM_OPEN":i2}_CONTENT_MODEL`,path:[],at:n2.shape}]}function Ea(e2,t2,n2){let r2=wa(t2);if(typeof r2!="string")return aa(e2,"\
ITEM_ADDED",[r2,n2]);let i2=n2.kind==="any"?"ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN":"ITEM_ADDED_TO_OPEN";return[{type:`${r2==="open"?i2:"ITEM_ADDED_TO_CLOSED"}_C\
ONTENT_MODEL`,path:[],at:n2}]}function Da(e2,t2,n2){let r2=t2.combined,i2=n2.combined;if(!(r2&&i2)){if(i2)return Oa(e2,i2,{type:i2.criterion==="allOf"?void 0:"S\
UM_TYPE_EXTENDED",at:n2},n3=>e2.compare(t2,n3));if(r2)return Oa(e2,r2,{type:r2.criterion==="allOf"?"PRODUCT_TYPE_NARROWED":void 0,at:n2},t3=>e2.compare(t3,n2))}}
function Oa(e2,t2,{type:n2,at:r2},i2){let a2=t2.parts();if(a2.length===1||n2!==void 0)for(let t3 of a2){let o2=i2(t3);if(e2.compatible(o2))return a2.length===1||
n2===void 0?o2:[...o2,{type:n2,path:[],at:r2}]}}function ka(e2,t2,n2){if(!t2.combined||!n2.combined)return[];let{criterion:r2}=t2.combined,i2=ja(t2.combined.parts()),
a2=ja(n2.combined.parts()),o2=e3=>({type:e3,path:[],at:n2}),s2=Aa([r2,t2.combined.parts().length],[n2.combined.criterion,n2.combined.parts().length]);if(s2==="C\
OMBINED_TYPE_CHANGED")return[o2(s2)];let c2=s2===void 0?[]:[o2(s2)];if(i2.length!==a2.length){let e3=r2==="allOf"?"PRODUCT_TYPE":"SUM_TYPE";c2.push(o2(`${e3}_${i2.
length<a2.length?"EXTENDED":"NARROWED"}`))}let l2=Ma(i2.map((t3,n3)=>a2.map(i3=>{let a3=e2.compare(t3,i3);return e2.compatible(a3)?H([r2,String(n3)],a3):void 0})));
for(let e3 of l2)c2.push(...e3);return l2.length<Math.min(i2.length,a2.length)&&c2.push(o2("COMBINED_TYPE_SUBSCHEMAS_CHANGED")),c2}function Aa([e2,t2],[n2,r2]){
if(e2!==n2)return n2==="anyOf"||t2===1&&(n2==="oneOf"||r2===1)||r2===1&&e2==="allOf"?"COMBINED_TYPE_EXTENDED":"COMBINED_TYPE_CHANGED"}function ja(e2){let t2=({kind:e3,
place:t3},n3)=>e3==="unresolved"?String(n3):`${e3} ${V(t3.node)}`,n2=new Map;for(let[r2,i2]of e2.entries()){let e3=i2.integer?`integer ${t2(i2,r2)}`:t2(i2,r2);n2.
has(e3)||n2.set(e3,i2)}return[...n2.values()]}function Ma(e2){let t2=r.V(t3=>(e2[t3]??[]).flatMap((e3,t4)=>e3?[t4]:[]));for(let n2 of e2.keys())t2.place(n2);return[
...t2.holders].sort(([e3],[t3])=>e3-t3).flatMap(([t3,n2])=>e2[n2]?.[t3]?[e2[n2][t3]]:[])}const Na=new Set(["ID_CHANGED","DESCRIPTION_CHANGED","TITLE_CHANGED","D\
EFAULT_CHANGED","SCHEMA_REMOVED","TYPE_EXTENDED",...Ia("MAX",["LENGTH","IMUM","PROPERTIES","ITEMS","CONTAINS"],"INCREASED"),...Ia("MIN",["LENGTH","IMUM","PROPER\
TIES","ITEMS","CONTAINS"],"DECREASED"),"EXCLUSIVE_MAXIMUM_INCREASED","EXCLUSIVE_MAXIMUM_REMOVED","EXCLUSIVE_MINIMUM_DECREASED","EXCLUSIVE_MINIMUM_REMOVED","PATT\
ERN_REMOVED","MULTIPLE_OF_REDUCED","MULTIPLE_OF_REMOVED","REQUIRED_ATTRIBUTE_WITH_DEFAULT_ADDED","REQUIRED_ATTRIBUTE_REMOVED","DEPENDENCY_ARRAY_NARROWED","DEPEN\
DENCY_ARRAY_REMOVED","DEPENDENCY_SCHEMA_REMOVED","ADDITIONAL_PROPERTIES_ADDED","ADDITIONAL_PROPERTIES_EXTENDED","UNEVALUATED_PROPERTIES_ADDED","UNEVALUATED_PROP\
ERTIES_EXTENDED","PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL","REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_UNOPEN_CONTENT_MODEL","OPTIONAL_PROPERTY_ADDE\
D_TO_UNOPEN_CONTENT_MODEL","PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL","PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL","PROPERTY_ADDED_IS_COVERED_BY_PART\
IALLY_OPEN_CONTENT_MODEL","PROPERTY_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL","UNIQUE_ITEMS_REMOVED","ADDITIONAL_ITEMS_ADDED","ADDITIONAL_ITEMS_EXTEND\
ED","UNEVALUATED_ITEMS_ADDED","UNEVALUATED_ITEMS_EXTENDED","ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL","ITEM_ADDED_TO_CLOSED_CONTENT_MODEL","ITEM_WITH_\
FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL","ITEM_REMOVED_FROM_OPEN_CONTENT_MODEL","ITEM_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL","ITEM_REMOVED_IS_COVERED\
_BY_PARTIALLY_OPEN_CONTENT_MODEL","ENUM_ARRAY_EXTENDED","COMBINED_TYPE_EXTENDED","PRODUCT_TYPE_NARROWED","SUM_TYPE_EXTENDED","NOT_TYPE_NARROWED"]),Pa=new Set(["\
ADDITIONAL_PROPERTIES_NARROWED","ADDITIONAL_PROPERTIES_REMOVED","UNEVALUATED_PROPERTIES_NARROWED","UNEVALUATED_PROPERTIES_REMOVED","REQUIRED_PROPERTY_WITH_DEFAU\
LT_ADDED_TO_OPEN_CONTENT_MODEL","OPTIONAL_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL","PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL","PROPERTY_ADDED_NOT_COVERED_BY_PART\
IALLY_OPEN_CONTENT_MODEL","PROPERTY_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL"]);[...Na,...Pa];function Fa(e2,t2){return Na.has(t2)||e2==="lenient"&&Pa.
has(t2)}function Ia(e2,t2,n2){return t2.flatMap(t3=>{let r2=t3==="IMUM"?`${e2}IMUM`:`${e2}_${t3}`;return[`${r2}_${n2}`,`${r2}_REMOVED`]})}function La(e2,t2,n2){
let r2=new Map,i2=0,a2=0,o2,s2=he(p.direction),c2=xt(s2),l2={policy:n2,compatible:e3=>e3.every(({type:e4})=>Fa(n2,e4)),finds(e3,t3){let n3=m(s2,p.direction,"the\
 test",()=>c2.test(e3,t3)),r3="done"in n3?n3.done:void 0;return r3===void 0&&(o2??=`whether the pattern ${e3} is found in ${JSON.stringify(t3)} cannot be told`),
r3===!0},compare(e3,t3){let n3=r2.get(e3)?.get(t3);if(n3)return n3;let s3=e3.missing??t3.missing;if(s3!==void 0&&(o2??=`"$ref" leads to ${s3}, which is not in t\
he repository`),i2+=1,(i2>1e5||a2>400)&&(o2??="the schemas are too large for this comparison"),o2!==void 0)return[];let c3=r2.get(e3)??new Map;r2.set(e3,c3.set(
t3,[])),a2+=1;let u2=Ra(l2,e3,t3);return--a2,c3.set(t3,u2),u2}};return{differences:l2.compare(e2,t2),...o2!==void 0&&{unknown:o2}}}function Ra(e2,t2,n2){return Da(
e2,t2,n2)||(t2.kind===n2.kind?[...Ba(t2,n2),...Ha(e2,t2,n2)]:t2.kind==="never"||n2.kind==="any"||za(t2,n2)?[]:[{type:"TYPE_CHANGED",path:[],at:n2}])}function za(e2,t2){
return[e2,t2].every(({schema:e3})=>{let t3=e3?.get("connect.type");return t3?.kind==="string"&&t3.value==="bytes"})}function Ba(e2,t2){let n2=e3=>e3.place.dialect===
"draft-04"?"id":"$id",r2=(n3,r3)=>Va(e2,n3)!==Va(t2,r3),i2=["title","description","default"].filter(e3=>r2(e3,e3)).map(e3=>`${e3.toUpperCase()}_CHANGED`);return(r2(
n2(e2),n2(t2))?["ID_CHANGED",...i2]:i2).map(e3=>({type:e3,path:[],at:t2}))}function Va({schema:e2},t2){let n2=e2?.get(t2);return n2&&V(n2)}function Ha(e2,t2,n2){
switch(n2.kind){case"string":return Ua(t2,n2);case"number":return Wa(t2,n2);case"enum":return Ka(t2,n2);case"const":return Va(t2,"const")===Va(n2,"const")?[]:[{
type:"ENUM_ARRAY_CHANGED",path:["const"],at:n2}];case"combined":return ka(e2,t2,n2);case"not":return Ja(e2,t2,n2);case"object":return oa(e2,t2,n2);case"array":return ba(
e2,t2,n2);default:return[]}}function Ua(e2,t2){let n2=Va(e2,"pattern"),r2=Va(t2,"pattern"),i2=n2===void 0?"ADDED":r2===void 0?"REMOVED":"CHANGED";return[...ea("\
maxLength",e2,t2),...ea("minLength",e2,t2),...n2===r2?[]:[{type:`PATTERN_${i2}`,path:["pattern"],at:t2}]]}function Wa(e2,t2){let n2=["maximum","minimum","exclus\
iveMaximum","exclusiveMinimum"],r2=Ga(ra(e2,"multipleOf"),ra(t2,"multipleOf")),i2=e2.integer?"TYPE_EXTENDED":"TYPE_NARROWED";return[...n2.flatMap(n3=>ea(n3,e2,t2)),
...r2===""?[]:[{type:`MULTIPLE_OF_${r2}`,path:["multipleOf"],at:t2}],...e2.integer===t2.integer?[]:[{type:i2,path:[],at:t2}]]}function Ga(e2,t2){return e2===t2?
"":e2===void 0?"ADDED":t2===void 0?"REMOVED":Math.trunc(t2)%Math.trunc(e2)===0?"EXPANDED":Math.trunc(e2)%Math.trunc(t2)===0?"REDUCED":"CHANGED"}function Ka(e2,t2){
let n2=qa(e2),r2=qa(t2),i2=[...n2].every(e3=>r2.has(e3)),a2=[...r2].every(e3=>n2.has(e3));return i2&&a2?[]:[{type:`ENUM_ARRAY_${i2?"EXTENDED":a2?"NARROWED":"CHA\
NGED"}`,path:["enum"],at:t2}]}function qa({schema:e2}){let t2=e2?.get("enum");return new Set(t2?.kind==="array"?t2.items.map(V):[])}function Ja(e2,t2,n2){let r2=t2.
schema?.get("not"),i2=n2.schema?.get("not");if(!r2||!i2)return[];let a2=e2.compare(n2.sub(i2),t2.sub(r2));return H("not",[{type:e2.compatible(a2)?"NOT_TYPE_NARR\
OWED":"NOT_TYPE_EXTENDED",path:[],at:n2}])}const Ya={array:["items","prefixItems","additionalItems","unevaluatedItems","minItems","maxItems","uniqueItems","cont\
ains"],object:["properties","required","minProperties","maxProperties","dependencies","dependentRequired","dependentSchemas","patternProperties","additionalProp\
erties","unevaluatedProperties","propertyNames"],number:["minimum","maximum","exclusiveMinimum","exclusiveMaximum","multipleOf"],string:["minLength","maxLength",
"pattern","format"]},Xa=["allOf","anyOf","oneOf"];function Za(e2){let t2=new Map,n2=r2=>{let i2=t2.get(r2.node)??Qa(r2,e2,n2);return t2.set(r2.node,i2),i2};return n2}
function Qa(e2,t2,n2){let i2=e2;for(let a2=0;a2<100;a2+=1){let{node:a3}=i2,o2=i2,s2=e3=>n2(x(o2,e3));if(a3.kind!=="object")return{kind:$a(a3)?"never":"any",place:i2,
sub:s2};let c2=a3.get("$ref");if(c2?.kind!=="string")return i2===e2?to(i2,a3,n2):n2(i2);let l2=Mn(t2,i2,c2.value);if("missing"in l2)return{kind:"unresolved",place:i2,
sub:s2,missing:l2.missing};if(a3.members.some(({key:e3})=>eo(e3))&&r.i(i2.dialect,"2019-09")){let e3;return{kind:"combined",place:i2,sub:s2,schema:a3,combined:{
criterion:"allOf",parts:()=>e3??=[n2(l2),...no(o2,a3,n2)]}}}i2=l2}return{kind:"unresolved",place:i2,sub:()=>n2(e2),missing:"itself"}}function $a(e2){return e2.kind===
"boolean"&&!e2.value}function eo(e2){return["type","enum","const","not","if",...Xa].includes(e2)||Object.values(Ya).some(t2=>t2.includes(e2))}function to(e2,t2,n2){
let r2=no(e2,t2,n2),i2=t3=>n2(x(e2,t3)),[a2]=r2;return a2?r2.length===1?a2:{kind:"combined",place:e2,sub:i2,schema:t2,combined:{criterion:"allOf",parts:()=>r2}}:
{kind:"any",place:e2,sub:i2,schema:t2}}function no(e2,t2,n2){let r2=t3=>n2(x(e2,t3)),i2=(n3,i3={})=>({kind:n3,place:e2,sub:r2,schema:t2,...i3}),a2=[];t2.get("en\
um")&&a2.push(i2("enum"));for(let e3 of Xa){let n3=t2.get(e3);n3?.kind==="array"&&a2.push(i2("combined",{combined:{criterion:e3,parts:()=>n3.items.map(r2)}}))}t2.
get("not")&&a2.push(i2("not")),t2.get("const")&&a2.push(i2("const"));let o2=ro(t2),s2=o2.map(e3=>e3==="integer"?i2("number",{integer:!0}):i2(e3));s2.length===1&&
t2.get("type")?.kind==="string"?a2.push(...s2):s2.length>0&&a2.push(i2("combined",{combined:{criterion:"anyOf",parts:()=>s2}}));for(let e3 of["array","object","\
number","string"])!(o2.includes(e3)||e3==="number"&&o2.includes("integer"))&&Ya[e3].some(e4=>t2.get(e4))&&a2.push(i2(e3));return t2.get("if")&&a2.push(i2("condi\
tional")),a2}function ro(e2){let t2=e2.get("type");return(t2?.kind==="array"?t2.items:t2?[t2]:[]).flatMap(e3=>e3.kind==="string"?[e3.value]:[])}function io({base:e2,
head:t2,settings:i2}){let a2=r.s(i2.options).confluent==="lenient"?"lenient":"strict",o2={backward:ao(e2,t2,a2),forward:ao(t2,e2,a2)},s2={backward:so(o2.backward,
a2),forward:so(o2.forward,a2)},c2=n.Ot(n.Tt(i2,"json-schema")),l2=c2.length>0?c2:["backward"],u2=l2.flatMap(e3=>o2[e3].differences.map(e4=>lo(e4,a2)));return{verdict:s2,
result:{name:"confluent",compatible:l2.every(e3=>s2[e3].outcome==="reads"),findings:uo(u2)}}}function ao(e2,t2,n2){return La(oo(e2),oo(t2),n2)}function oo({library:e2,
document:t2}){return Za(e2)(b(t2))}function so({differences:e2,unknown:t2},r2){let i2=e2.find(({type:e3})=>!Fa(r2,e3));return i2?n.vt(`Confluent Schema Registry\
 reports ${i2.type} at ${co(i2)}`):t2===void 0?n.gt:n.bt(`the registry's comparison is not known: ${t2}`)}function co({path:e2}){return`#/${e2.join("/")}`}function lo(e2,t2){
let{type:n2,at:r2}=e2,i2=Fa(t2,n2)?"accepted":"refused",{text:a2}=r2.place.document;return{id:n2,message:`${n2} at ${co(e2)}: ${i2} under ${t2.toUpperCase()}`,location:a2.
locate(r2.place.node.start,r2.place.node.end)}}function uo(e2){let t2=new Set;return e2.filter(({message:e3,location:n2})=>{let r2=`${e3} ${String(n2?.side)}`,i2=!t2.
has(r2);return t2.add(r2),i2})}function fo(e2){return e2.slice(e2.lastIndexOf("/")+1)}function po(e2,t2){return t2===void 0?Object.hasOwn(ho,e2)?ho[e2]??[]:[]:e2===
"properties"||e2.startsWith("depend")?[t2]:e2==="patternProperties"?["{}"]:[`$${e2.replace("$","")}`,t2]}function mo(e2,t2){return[...t2,...po(e2)]}const ho={items:[
"[]"],additionalItems:["[]"],unevaluatedItems:["[]"],contains:["[]"],additionalProperties:["{}"],unevaluatedProperties:["{}"]};function go(e2,{path:t2,node:n2}){
let[i2,...a2]=t2;if(i2===void 0)return n2;if(typeof i2=="number"){if(e2.kind!=="array")return e2;let t3=e2.items[i2],r2=a2.length===0||!t3?n2:go(t3,{path:a2,node:n2}),
o3=[...e2.items];return r2===void 0?o3.splice(i2,1):a2.length===0&&n2!==void 0&&t3===void 0?o3.push(r2):o3[i2]=r2,{...e2,items:o3}}if(e2.kind!=="object")return e2;
let o2=e2.member(i2);if(!o2&&a2.length>0&&n2===void 0)return e2;let s2=o2&&a2.length>0?go(o2.value,{path:a2,node:n2}):_o(a2,n2),c2=e2.members.filter(e3=>e3.key!==
i2);if(s2===void 0)return r.En(e2.start,e2.end,c2);let l2={key:i2,start:o2?.start??s2.start,end:o2?.end??s2.start,value:s2},u2=o2?e2.members.map(e3=>e3===o2?l2:
e3):[...e2.members,l2];return r.En(e2.start,e2.end,u2)}function _o(e2,t2){return e2.reduceRight((e3,t3)=>e3&&r.En(e3.start,e3.end,[{key:String(t3),start:e3.start,
end:e3.end,value:e3}]),t2)}function vo(e2){return e2.map(e3=>`/${String(e3).replaceAll("~","~0").replaceAll("/","~1")}`).join("")}function yo(e2,t2,n2,r2){let{rule:i2,
element:a2,keyword:o2,name:s2,isInName:c2}=t2,l2=(t3,n3)=>{if(!U(n3))return;let r3={document:e2[t3],keyword:o2,seat:n3},i3=!c2&&bo.has(o2)?e2.definitions.meaningOf(
t3,r3):void 0,a3=s2??So(V(n3.node));return{keyword:o2,node:n3.node,text:a3,...i3!==void 0&&{meaning:i3}}};e2.differences.push({rule:i2,element:r2.node?a2:xo(e2,
a2),pointer:vo((r2.node?r2:n2).path),base:l2("base",n2),head:l2("head",r2),inBase:{path:n2.path,node:c2?n2.node:r2.node},inHead:{path:r2.path,node:c2?r2.node:n2.
node},documents:e2})}const bo=new Set(["$ref","$dynamicRef","$recursiveRef"]);function xo({names:e2},t2){return e2?[...e2.base,...t2.slice(e2.head.length)]:t2}function So(e2){
return e2.length>60?`${e2.slice(0,60)}\u2026`:e2}function Co(e2){return e2.kind==="object"?e2.members.map(({key:e3})=>e3):[]}function U(e2){return e2.node!==void 0}
function wo({node:e2,path:t2},n2){return{node:e2?.kind==="object"?e2.get(n2):void 0,path:[...t2,n2]}}function To({node:e2,path:t2},n2=e2.items.length){return{node:e2.
items[n2],path:[...t2,n2]}}function Eo(e2){return e2.kind==="array"?{...e2,items:[]}:e2.kind==="object"?{...e2,members:[],get:()=>{},member:()=>{}}:e2}const Do=new WeakMap;
function Oo(e2,t2){if(e2===t2)return!0;if(e2.kind==="string"&&t2.kind==="string")return e2.value===t2.value;if(e2.kind==="number"&&t2.kind==="number")return e2.
raw===t2.raw||F(e2)===F(t2);if(e2.kind==="boolean"&&t2.kind==="boolean")return e2.value===t2.value;let n2=Do.get(e2);if(n2?.head===t2)return n2.equal;let r2=ko(
e2,t2);return Do.set(e2,{head:t2,equal:r2}),r2}function ko(e2,t2){if(e2.kind==="array"&&t2.kind==="array")return e2.items.length===t2.items.length&&e2.items.every(
(n2,r2)=>Oo(n2,t2.items[r2]??e2));if(e2.kind==="object"&&t2.kind==="object"){let n2=r.l(e2);return n2.length===r.l(t2).length&&n2.every(({key:e3,value:n3})=>{let r2=t2.
get(e3);return r2!==void 0&&Oo(n3,r2)})}return e2.kind==="null"&&t2.kind==="null"}function Ao(e2,t2){let n2=t2.kind==="string"?t2.value:V(t2);return e2==="enum"?
`#${n2}`:n2}function jo({walk:e2,keyword:t2,element:n2},r2,i2){let a2=e3=>new Map(e3.node.items.map(e4=>[F(e4),e4])),o2=a2(r2),s2=a2(i2),c2=[...o2].filter(([e3])=>!s2.
has(e3)),l2=[...s2].filter(([e3])=>!o2.has(e3));if(c2.length+l2.length>20){yo(e2,{rule:t2,element:n2,keyword:t2},r2,i2);return}let u2=(e3,n3)=>{let r3=e3.node.items.
filter(e4=>F(e4)!==n3);return r3.length===0&&t2==="required"?void 0:{...e3.node,items:r3}},d2=(e3,t3)=>({...e3.node,items:[...e3.node.items,t3]});for(let[a3,s3]of[
...c2,...l2]){let c3=o2.has(a3),l3={keyword:t2,node:s3,text:s3.kind==="string"&&t2==="required"?s3.value:V(s3)};e2.differences.push({rule:t2,element:[...c3?xo(e2,
n2):n2,Ao(t2,s3)],pointer:vo(c3?r2.path:i2.path),base:c3?l3:void 0,head:c3?void 0:l3,inBase:{path:r2.path,node:c3?u2(r2,a3):d2(r2,s3)},inHead:{path:i2.path,node:c3?
d2(i2,s3):u2(i2,a3)},documents:e2})}}const Mo={"draft-04":"4","draft-06":"7","draft-07":"7","2019-09":"9","2020-12":"20"};var Signatures=class{reading;names=new Map;members=new Map;stack=[];visited=0;constructor(e2){
this.reading=e2}of(e2){let t2=y(e2);return this.names.has(t2)||this.visit(e2),this.names.get(t2)??""}enter(e2){let t2=[],n2=Wr(this.reading,e2,e3=>`@${String(t2.
push(e3))}`);this.visited+=1;let r2={text:`${Mo[e2.dialect]}${n2}`,targets:t2,order:this.visited,low:this.visited,waiting:!0};return this.members.set(y(e2),r2),
this.stack.push(y(e2)),r2}visit(e2){let t2=[{node:y(e2),member:this.enter(e2),next:0}];for(let e3=t2.at(-1);e3;e3=t2.at(-1)){let n2=e3.member.targets[e3.next];if(e3.
next+=1,!n2){t2.pop();let n3=t2.at(-1);n3&&(n3.member.low=Math.min(n3.member.low,e3.member.low)),e3.member.low===e3.member.order&&this.name(e3.node);continue}let r2=this.
members.get(y(n2));r2?r2.waiting&&(e3.member.low=Math.min(e3.member.low,r2.order)):t2.push({node:y(n2),member:this.enter(n2),next:0})}}name(e2){let t2=this.stack.
splice(this.stack.lastIndexOf(e2)),r2=e3=>this.members.get(e3)?.text??"";for(let e3 of t2){let t3=this.members.get(e3);t3&&(t3.waiting=!1)}let i2=t2.reduce((e3,t3)=>r2(
t3)<r2(e3)?t3:e3,e2),a2=new Map([[i2,0]]),o2=new Set(t2),s2="";for(let e3 of a2.keys()){s2+=r2(e3);for(let t3 of this.members.get(e3)?.targets??[]){let e4=y(t3);
o2.has(e4)&&!a2.has(e4)&&a2.set(e4,a2.size),s2+=` ${this.names.get(e4)??`#${String(a2.get(e4))}`}`}s2+=`
`}let c2=n.lt(s2);for(let[e3,t3]of a2)this.names.set(e3,`${c2}.${String(t3)}`)}},OneSidedDefinitions=class{contracts;defined;partners=new Map;uncompared=[];constructor(e2){
this.contracts=e2}areOne(e2,t2){let[n2,r2]=[this.targetOf("base",e2),this.targetOf("head",t2)],{base:i2,head:a2}=this.sides(),[o2,s2]=[n2&&i2.own.get(n2.node),r2&&
a2.own.get(r2.node)];return!o2||!s2?!1:(!this.partners.has(o2)&&!this.partners.has(s2)&&(this.partners.set(o2,s2).set(s2,o2),this.uncompared.push([o2,s2])),this.
partners.get(o2)===s2)}next(){return this.uncompared.shift()}meaningOf(e2,t2){let n2=this.targetOf(e2,t2),{shared:r2,signatures:i2}=this.sides()[e2];return n2&&
!r2.has(n2.node)?i2.of(n2):void 0}targetOf(e2,{document:t2,keyword:n2,seat:r2}){if(r2.node.kind!=="string")return;let{library:i2}=this.contracts[e2],a2=N(i2,Nt(
t2,r2.path.slice(0,-1)),n2,r2.node.value);return"missing"in a2?void 0:a2}sides(){if(this.defined)return this.defined;let{base:e2,head:t2}=this.contracts,[n2,r2]=[
No(e2),No(t2)];return this.defined={base:Po(e2,n2,r2),head:Po(t2,r2,n2)}}};function No({library:e2,document:t2}){let n2=new Map([["",t2]]);for(let[r2,i2]of M(e2,
t2))r2!==t2.path&&n2.set(r2,i2);return n2}function Po({library:e2},t2,n2){let r2={signatures:new Signatures({library:e2}),shared:new Set,own:new Map};for(let[e3,
i2]of t2){let t3=e3===""?[]:[fo(e3)],a2=n2.get(e3)?.root,o2=(e4,t4)=>{t4?r2.shared.add(e4.seat.node):r2.own.set(e4.seat.node,e4)};o2({document:i2,seat:{node:i2.
root,path:[]},element:t3},a2!==void 0);for(let e4 of["$defs","definitions"]){let n3=a2&&Fo(a2,e4),r3=Fo(i2.root,e4);for(let{key:a3,value:s2}of r3?.kind==="objec\
t"?r3.members:[])o2({document:i2,seat:{node:s2,path:[e4,a3]},element:[...t3,...po(e4,a3)]},n3!==void 0&&Fo(n3,a3)!==void 0)}}return r2}function Fo(e2,t2){return e2.
kind==="object"?e2.get(t2):void 0}function Io(e2,t2,n2){if(n2){let n3=Math.max(e2.length,t2.length);return Array.from({length:n3},(n4,r3)=>[r3<e2.length?r3:void 0,
r3<t2.length?r3:void 0])}let r2=new Set(e2.keys()),i2=new Set(t2.keys()),a2=[];for(let n3 of[V,Ro]){let o3=new Map;for(let t3 of r2){let r3=n3(e2[t3]??Lo);r3!==
void 0&&o3.set(r3,[...o3.get(r3)??[],t3])}for(let e3 of[...i2]){let s2=n3(t2[e3]??Lo),c2=s2===void 0?void 0:o3.get(s2)?.shift();c2!==void 0&&(r2.delete(c2),i2.delete(
e3),a2.push([c2,e3]))}}let o2=[...i2];return r2.size===i2.size?[...a2,...[...r2].map((e3,t3)=>[e3,o2[t3]])]:[...a2,...[...r2].map(e3=>[e3,void 0]),...o2.map(e3=>[
void 0,e3])]}const Lo={kind:"null",start:0,end:0};function Ro(e2){if(e2.kind!=="object")return;for(let t3 of["title","$ref","$id","$anchor","const"]){let n3=e2.
get(t3);if(n3)return`${t3} ${V(n3)}`}let t2=e2.get("properties");if(t2?.kind!=="object")return;for(let{key:e3,value:n3}of t2.members){let t3=n3.kind==="object"?
n3.get("const"):void 0;if(t3)return`${e3} ${V(t3)}`}let n2=e2.get("type");return n2&&t2.members.length===0?`type ${V(n2)}`:void 0}const zo={$schema:"dialect",$id:"\
id",id:"id",$anchor:"anchor",$dynamicAnchor:"dynamic-anchor",$recursiveAnchor:"dynamic-anchor",$vocabulary:"vocabulary",$ref:"ref",$dynamicRef:"dynamic-ref",$recursiveRef:"\
dynamic-ref",$defs:"definition",definitions:"definition",$comment:"comment",properties:"property",examples:"examples"},Bo=new Set("title.description.default.dep\
recated.readOnly.writeOnly.type.enum.const.minimum.maximum.exclusiveMinimum.exclusiveMaximum.multipleOf.minLength.maxLength.pattern.format.prefixItems.items.add\
itionalItems.minItems.maxItems.uniqueItems.contains.minContains.maxContains.unevaluatedItems.patternProperties.additionalProperties.propertyNames.unevaluatedPro\
perties.required.minProperties.maxProperties.dependentRequired.dependentSchemas.allOf.anyOf.oneOf.not.if.then.else.contentEncoding.contentMediaType.contentSchem\
a".split("."));function Vo(e2,t2){if(e2==="dependencies")return t2.kind==="array"?"dependent-required":"dependent-schemas";if(e2==="items"&&t2.kind==="array")return"\
prefix-items";let n2=Object.hasOwn(zo,e2)?zo[e2]:void 0;return n2===void 0?Bo.has(e2)?e2.replace(/[A-Z]/g,e3=>`-${e3.toLowerCase()}`):"unknown-keyword":n2}function Ho(e2,t2){
let n2={differences:[],definitions:new OneSidedDefinitions({base:e2,head:t2})};for(let[r2,[i2,a2]]of Uo(e2,t2).entries()){let[e3,t3]=[Ko(i2),Ko(a2)];Wo({...n2,base:i2,
head:a2},e3,t3,r2===0?[]:[fo(a2.path)])}for(let e3;e3=n2.definitions.next();){let[t3,r2]=e3,i2={base:t3.element,head:r2.element};Wo({...n2,base:t3.document,head:r2.
document,names:i2},t3.seat,r2.seat,r2.element)}return n2.differences}function Uo(e2,t2){let n2=M(e2.library,e2.document),r2=M(t2.library,t2.document),i2=[[e2.document,
t2.document]];for(let[e3,a2]of r2){let r3=n2.get(e3);r3&&e3!==t2.document.path&&i2.push([r3,a2])}return i2}function Wo(e2,t2,n2,r2){if(Oo(t2.node,n2.node))return;
if(t2.node.kind!=="object"||n2.node.kind!=="object"){yo(e2,{rule:"boolean-schema",element:r2,keyword:""},t2,n2);return}let i2=new Set([...t2.node.members,...n2.
node.members].map(({key:e3})=>e3));for(let a2 of i2){let i3={walk:e2,keyword:a2,element:r2},[o2,s2]=[wo(t2,a2),wo(n2,a2)];!U(o2)||!U(s2)?qo(i3,o2,s2):Oo(o2.node,
s2.node)||Go(i3,o2,s2)}}function Go(e2,t2,n2){let{walk:r2,keyword:i2,element:a2}=e2,o2=_(i2,Pt(r2.head,n2.path))?.holds??_(i2,Pt(r2.base,t2.path))?.holds??"valu\
e",s2=o2==="schemaMap"||i2==="dependencies",c2=t2.node.kind==="object"&&n2.node.kind==="object",l2=mo(i2,a2);if(s2&&c2)Yo(e2,t2,n2);else if((o2==="schema"||o2===
"mixed")&&c2)Wo(r2,t2,n2,l2);else if((o2==="schemas"||o2==="mixed")&&W(t2)&&W(n2))Xo(e2,t2,n2);else if((i2==="required"||i2==="enum")&&W(t2)&&W(n2))jo(e2,t2,n2);else{
let e3=i2==="$ref"&&r2.definitions.areOne({document:r2.base,keyword:i2,seat:t2},{document:r2.head,keyword:i2,seat:n2});yo(r2,{rule:Vo(i2,t2.node),element:l2,keyword:i2,
isInName:e3},t2,n2)}}function Ko({root:e2}){return{node:e2,path:[]}}function W(e2){return e2.node?.kind==="array"}function qo(e2,t2,n2){let{walk:r2,keyword:i2,element:a2}=e2,
o2=t2.node??n2.node;if(!o2)return;let s2={node:t2.node??Eo(o2),path:t2.path},c2={node:n2.node??Eo(o2),path:n2.path};Jo.has(i2)&&o2.kind==="object"&&o2.members.length>
0?Yo(e2,s2,c2):i2==="required"&&W(s2)&&W(c2)&&s2.node.items.length+c2.node.items.length>0?jo(e2,s2,c2):yo(r2,{rule:Vo(i2,o2),element:mo(i2,a2),keyword:i2},t2,n2)}
const Jo=new Set(["properties","patternProperties","definitions","$defs","dependentRequired","dependentSchemas","dependencies"]);function Yo({walk:e2,keyword:t2,
element:n2},r2,i2){for(let a2 of new Set([...Co(r2.node),...Co(i2.node)])){let[o2,s2]=[wo(r2,a2),wo(i2,a2)],c2=s2.node??o2.node,l2=[...n2,...po(t2,a2)],u2=W(o2)||
W(s2);U(o2)&&U(s2)&&(!u2||Oo(o2.node,s2.node))?Wo(e2,o2,s2,l2):c2&&yo(e2,{rule:Vo(t2,c2),element:l2,keyword:t2,name:a2},o2,s2)}}function Xo({walk:e2,keyword:t2,
element:n2},r2,i2){let a2=t2==="prefixItems"||t2==="items",o2=Vo(t2,r2.node);for(let[s2,c2]of Io(r2.node.items,i2.node.items,a2)){let[l2,u2]=[To(r2,s2),To(i2,c2)],
d2=t2==="allOf"?[]:[`<${String((c2??s2??0)+1)}>`],f2=[...n2,...a2?["[]"]:d2];U(l2)&&U(u2)?Wo(e2,l2,u2,f2):yo(e2,{rule:o2,element:f2,keyword:t2},l2,u2)}}function Zo({
base:e2,head:t2,inBase:n2,inHead:r2,documents:i2}){let a2=(t2??e2)?.keyword??"";if(a2===""||a2==="$defs"||a2==="definitions"||a2==="$schema"||a2==="$id"||a2==="\
id"||a2.endsWith("nchor"))return!1;let o2=[Pt(i2.base,n2.path),Pt(i2.head,r2.path)];if(a2==="format"&&Qo(i2.base,o2[0])&&Qo(i2.head,o2[1]))return!0;let[s2,c2]=[
_(a2,o2[0]),_(a2,o2[1])];return(!s2||s2.annotation===!0)&&(!c2||c2.annotation===!0)}function Qo({settings:e2},t2){return!r.t(e2,t2)}function $o(e2,t2,{documents:{
base:n2,head:r2}},i2){let[a2,o2]=t2===e2.base?[n2,r2]:[r2,n2],s2=go(a2.root,i2);return s2&&e2.variant(t2,a2.path,s2,[o2,a2])}async function es(e2,t2,{counting:r2,
verdicts:i2,whole:a2,most:o2}){let s2=new Map;for(let c2 of n.ft){let l2=a2[c2];if(!n.pt(l2)||r2.length<2||r2.length>o2||e2.stepsForChanges()===0)continue;let u2=e3=>i2.
get(e3)?.[c2]??n.gt;if(r2.some(e3=>n.pt(u2(e3))))continue;let[d2,f2]=c2==="backward"?[e2.head,e2.base]:[e2.base,e2.head];for(let a3 of r2){let r3=$o(e2,d2,a3,c2===
"backward"?a3.inHead:a3.inBase);if(!(u2(a3).outcome==="undecided"||r3&&(await e2.readingAlone(r3,f2,t2,d2)).outcome==="reads"))continue;let o3=s2.get(a3)??i2.get(
a3)??{backward:n.gt,forward:n.gt};s2.set(a3,{...o3,[c2]:{...l2,because:`together with other changes: ${l2.because}`}})}}return s2}async function ts(e2,t2,r2,i2){
let a2=r2.filter(e3=>!Zo(e3)),o2=ns(e2),s2=new Map,c2=new Set;for(let[n2,r3]of a2.entries()){if(a2.length===1){s2.set(r3,i2),e2.base.literal===e2.head.literal&&
c2.add(r3);continue}if(n2>=o2||e2.stepsForChanges()===0){let e3=n2>=o2?`only the first ${String(o2)} changes of this contract are judged one by one`:`the steps \
for single changes ran out after ${String(n2)} of them`;s2.set(r3,{backward:rs(i2.backward,e3),forward:rs(i2.forward,e3)});continue}let l3=await is(e2,t2,r3,i2);
s2.set(r3,l3.verdict),l3.identical&&c2.add(r3)}let l2=await es(e2,t2,{counting:a2,verdicts:s2,whole:i2,most:o2});return r2.map(e3=>{let t3=s2.get(e3)??{backward:n.
gt,forward:n.gt},r3=l2.has(e3)?"joint":os(e3,t3,i2,c2);return ss(e3,l2.get(e3)??t3,r3)})}function ns({base:e2,head:t2}){let n2=Math.max(e2.contract.document.text.
text.length,t2.contract.document.text.text.length,1);return Math.max(2,Math.min(60,Math.floor(3e6/n2)))}function rs(e2,t2){return e2.outcome==="reads"?n._t("not\
 judged by itself: the contract has too many changes"):n.bt(t2)}async function is(e2,t2,n2,r2){let{base:i2,head:a2}=e2,o2=$o(e2,i2,n2,n2.inBase),s2=$o(e2,a2,n2,
n2.inHead);return{verdict:{backward:await as(e2,t2,{reader:o2,writer:i2},r2.backward),forward:await as(e2,t2,{reader:s2,writer:a2},r2.forward)},identical:o2?.literal===
i2.literal&&s2?.literal===a2.literal}}async function as(e2,t2,{reader:r2,writer:i2},a2){if(!r2)return n.bt("this change alone does not give a schema");let o2=i2===
e2.base?e2.head:e2.base,s2=await e2.readingAlone(r2,i2,t2,o2);if(!n.pt(s2))return s2;let c2=s2.witness&&(await o2.validator()).validate(s2.witness.written);return c2&&
"valid"in c2&&!c2.valid?s2:{outcome:"rejects",because:`by itself: ${s2.because}`,...n.pt(a2)&&a2.witness&&{witness:a2.witness}}}function os(e2,t2,r2,i2){let a2=n.
ft.filter(e3=>n.pt(t2[e3]));return a2.length>0?a2.every(e3=>r2[e3].outcome==="reads")?"none":"alone":i2.has(e2)||Zo(e2)?"none":"alone"}function ss(e2,t2,n2){let{
rule:r2,element:i2,pointer:a2,documents:o2}=e2,s2=e2.head?o2.head:o2.base,c2=(e2.head??e2.base)?.node??s2.root,l2=e2.head&&e2.base?.node;return{rule:r2,element:i2,
pointer:a2,effect:n2,annotation:Zo(e2),location:s2.text.locate(c2.start,c2.end),...l2&&{baseLocation:o2.base.text.locate(l2.start,l2.end)},base:e2.base&&{...e2.
base,asReader:t2.forward,asWriter:t2.backward},head:e2.head&&{...e2.head,asReader:t2.backward,asWriter:t2.forward}}}const cs=new Set(["$ref","$dynamicRef","$rec\
ursiveRef"]);function ls(e2){return fs(e2,ds(e2))}function us(e2){let t2=ds(e2);return{elements:[...t2.map(({element:e3})=>e3),...t2.flatMap(ms)],uses:fs(e2,t2)}}
function ds({library:e2,document:t2}){let n2=[{place:b(t2),element:[]}];for(let[r2,i2]of M(e2,t2))r2!==t2.path&&n2.push({place:b(i2),element:[fo(r2)]});for(let e3 of n2)
n2.push(...hs(e3));return n2}function fs({library:e2},t2){let n2=new Map(t2.map(({place:e3,element:t3})=>[e3.node,t3]));return t2.flatMap(({place:t3,element:r2})=>ps(
t3.node).flatMap(({key:i2,reference:a2})=>{let o2=N(e2,t3,i2,a2),s2="missing"in o2?void 0:n2.get(o2.node);return s2?[{type:s2,at:r2}]:[]}))}function ps(e2){return e2.
kind==="object"?r.l(e2).flatMap(({key:e3,value:t2})=>cs.has(e3)&&t2.kind==="string"?[{key:e3,reference:t2.value}]:[]):[]}function ms({place:e2,element:t2}){return e2.
node.kind==="object"?r.l(e2.node).flatMap(({key:e3,value:n2})=>(e3==="enum"||e3==="required")&&n2.kind==="array"?n2.items.map(n3=>[...t2,Ao(e3,n3)]):[]):[]}function hs({
place:e2,element:t2}){return e2.node.kind==="object"?r.l(e2.node).flatMap(({key:n2,value:i2})=>{let a2=_(n2,e2.dialect)?.holds??"value",o2=(t3,n3)=>({place:x(e2,
t3),element:n3});return a2==="value"?[]:(a2==="schemaMap"||n2==="dependencies")&&i2.kind==="object"?r.l(i2).map(e3=>o2(e3.value,[...t2,...po(n2,e3.key)])):i2.kind===
"object"||i2.kind==="boolean"?[o2(i2,mo(n2,t2))]:i2.kind==="array"?i2.items.map((e3,r2)=>o2(e3,[...t2,...gs(n2,r2)])):[]}):[]}function gs(e2,t2){return e2==="pr\
efixItems"||e2==="items"?["[]"]:e2==="allOf"?[]:[`<${String(t2+1)}>`]}function _s({document:e2},t2){let{base:n2,retrieved:r2}=e2;if(n2===r2)return;let[i2,...a2]=[
...t2.documents.values()].filter(({resources:e3,root:t3})=>e3.get(n2)!==void 0&&e3.get(n2)!==t3);if(!i2||a2.length>0)return;let o2=vs(i2,n2);if(!o2)return;let s2=new Map(
t2.byUri);for(let e3 of o2.resources.keys())s2.set(e3,[o2]);let c2=new Map(t2.documents).set(i2.path,o2),l2={...t2,documents:c2,byUri:s2};return o2.references.every(
({uri:e3,written:t3})=>mn(o2.resources,e3).length>0||Dn(l2,o2,e3,t3)!==void 0)?{contract:{library:l2,document:o2},files:[i2.path]}:void 0}function vs(e2,t2){let n2=e2.
resources.get(t2);if(!n2)return;let r2=yn(e2.text,n2,e2.settings),i2=e2.dialects.get(n2)??e2.dialect;return r2.base===t2&&r2.dialect===i2?r2:void 0}var ys=r.d();
const bs={date:{valid:["2020-01-31","1999-12-01"],invalid:["","x","2020-13-01","2020-01-31T00:00:00Z"]},time:{valid:["10:00:00Z","23:59:59Z"],invalid:["","x","2\
5:00:00Z","2020-01-31"]},"date-time":{valid:["2020-01-31T10:00:00Z","1999-12-01T23:59:59.5Z"],invalid:["","x","2020-01-31","10:00:00Z"]},duration:{valid:["P1D",
"PT1H","P2Y3M"],invalid:["","x","P","1D"]},uri:{valid:["http://a.b/c","https://example.org","urn:a:b","a:b"],invalid:["","x","//a","a b","/a"]},"uri-reference":{
valid:["","x","/a","http://a.b/c","#a"],invalid:["\\","a b","http://a b"]},"uri-template":{valid:["","x","http://a.b/{c}"],invalid:["{","http://a.b/{c"]},url:{valid:[
"http://example.org","https://example.org/a"],invalid:["","x","a b","http://"]},email:{valid:["a@b.co","joe.bloggs@example.com","x@example.org"],invalid:["","x",
"@","a@","@b.co"]},hostname:{valid:["a","example.org","x"],invalid:["","-","a b","a_b"]},ipv4:{valid:["127.0.0.1","192.168.0.1"],invalid:["","x","256.0.0.1","1.\
2.3"]},ipv6:{valid:["::1","2001:db8::1"],invalid:["","x","1.2.3.4",":::"]},regex:{valid:["","x","a*"],invalid:["[","(","*"]},uuid:{valid:["2eb8aa08-aa98-11ea-b4\
aa-73b441d16380","00000000-0000-4000-8000-000000000000"],invalid:["","x","2eb8aa08-aa98-11ea-b4aa-73b441d1638"]},"json-pointer":{valid:["","/a","/a/0"],invalid:[
"x","a/","/~"]},"json-pointer-uri-fragment":{valid:["#","#/a"],invalid:["","x"]},"relative-json-pointer":{valid:["0","1/a","0#"],invalid:["","x","/a","-1"]},"is\
o-time":{valid:["10:00:00","10:00:00Z"],invalid:["","x"]},"iso-date-time":{valid:["2020-01-31T10:00:00","2020-01-31T10:00:00Z"],invalid:["","x"]},byte:{valid:["",
"YQ==","YWJj"],invalid:["x","a b"]}},xs=[["uri","uri-reference"]],Ss="^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$",Cs="^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|\
[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)$",ws=e2=>`\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|02-(?:${e2})|(?:0[13-9]|1[0-2])-(?:29|30)|\
(?:0[13578]|1[02])-31)`,Ts="(?:[01]\\d|2[0-3]):[0-5]\\d",Es=`${Ts}:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-]${Ts})`,Ds="\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}(?::?\
\\d{2})?)",Os={date:`^${ws("28|29")}$`,time:`^${Ds}$`,"date-time":`^${ws("28|29")}[Tt\\s]${Ds}$`,duration:"^P[0-9YMDTHSW.,]{2,}$",uri:"^[A-Za-z][A-Za-z0-9+.-]*:",
url:"^[A-Za-z\\u017f]+://",email:"@",hostname:"^[0-9A-Za-z.-]{1,254}$",ipv4:Cs,ipv6:"^[0-9A-Fa-f:.]{2,45}$",uuid:Ss},ks={date:`^${ws("28")}$`,time:`^${Es}$`,"da\
te-time":`^${ws("28")}T${Es}$`,ipv4:Cs,uuid:Ss},As={date:"^20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])$",time:"^(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)\
?Z$","date-time":"^20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$",duration:"^P\\d+D$",uri:"^https?://[a-z\
0-9]+(?:\\.[a-z0-9]+)*(?:/[a-z0-9._-]*)*$","uri-reference":"^(?:/[a-z0-9._-]*)+$","uri-template":"^(?:/[a-z0-9._-]*)+$",url:"^https?://[a-z0-9]+\\.org(?:/[a-z0-9\
._-]+)*$",email:"^[a-z0-9]+(?:\\.[a-z0-9]+)*@[a-z0-9]+(?:\\.[a-z0-9]+)+$",hostname:"^[a-z0-9]{1,60}(?:\\.[a-z0-9]{1,60}){0,3}$",ipv4:"^(?:(?:1\\d\\d|[1-9]?\\d)\\.){\
3}(?:1\\d\\d|[1-9]?\\d)$",ipv6:"^(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$",uuid:Ss,"json-pointer":"^(?:/[a-z0-9._-]*)*$"};function js(e2){return Object.hasOwn(bs,e2)}
function Ms(e2,t2){let n2=ys.fullFormats,r2=Object.hasOwn(n2,e2)?n2[e2]:void 0,i2=typeof r2=="object"&&"validate"in r2?r2.validate:r2;if(t2.length>Ns)return;if(i2 instanceof
RegExp)return i2.lastIndex=0,i2.test(t2);if(typeof i2!="function")return;let a2=i2(t2);return typeof a2=="boolean"?a2:void 0}const Ns=2e3;function G(e2,t2,n2,r2=0){
e2.budget.spend();let i2=e2.arena.formula(t2);if(i2.kind!=="all"&&i2.kind!=="one"&&i2.kind!=="lazy")return Ps(t2,Fs(e2,i2,n2,r2));let a2=e2.truths??new Map,o2=e2.
truths?e2:{...e2,truths:a2},s2=a2.get(n2);if(s2||a2.set(n2,s2=new Map),s2.has(t2))return s2.get(t2);let c2=Ps(t2,Fs(o2,i2,n2,r2));return s2.set(t2,c2),c2}function Ps(e2,t2){
return e2>0||t2===void 0?t2:!t2}function K(e2){let t2=!0;for(let n2 of e2){if(n2===!1)return!1;n2===void 0&&(t2=void 0)}return t2}function Fs(e2,t2,n2,r2){switch(t2.
kind){case"true":return!0;case"all":return K(Ls(t2.parts,t3=>G(e2,t3,n2,r2)));case"one":return Rs(t2.parts.map(t3=>G(e2,t3,n2,r2)));case"lazy":return r2>400?void 0:
G(e2,t2.target(),n2,r2+1);case"type":return t2.types.has(Xt(n2));case"enum":return e2.budget.spend(Is(n2)),t2.values.has(D(n2));case"opaque":return;default:return typeof n2==
"string"?Bs(e2,t2,n2):n2===null||typeof n2=="boolean"?!0:T(n2)?Vs(e2,t2,n2,r2):Yt(n2)?zs(e2,t2,n2):Hs(e2,t2,n2,r2)}}function Is(e2){return typeof e2=="string"?e2.
length>>6:e2!==null&&(T(e2)||E(e2))?Zt(e2)>>2:0}function*Ls(e2,t2){for(let n2 of e2)yield t2(n2)}function Rs(e2){let t2=e2.filter(e3=>e3===!0).length,n2=e2.filter(
e3=>e3===void 0).length;return t2>1?!1:n2>0?void 0:t2===1}function zs({budget:e2},t2,n2){switch(t2.kind){case"minimum":return w(n2,t2.bound)>=+!!t2.exclusive;case"\
maximum":return w(n2,t2.bound)<=(t2.exclusive?-1:0);case"multipleOf":return e2.spend(Ut(n2)+Ut(t2.divisor)),Vt(Bt(n2,t2.divisor));default:return!0}}function Bs({
patterns:e2,budget:t2},n2,r2){switch(t2.spend(r2.length>>8),n2.kind){case"minLength":return rn(r2)>=n2.count;case"maxLength":return rn(r2)<=n2.count;case"patter\
n":return e2.test(n2.source,r2);case"format":return Ms(n2.name,r2);default:return!0}}function Vs(e2,t2,n2,r2){let i2=t3=>n3=>G(e2,t3,n3,r2);switch(t2.kind){case"\
minItems":return n2.length>=t2.count;case"maxItems":return n2.length<=t2.count;case"unique":return e2.budget.spend(Is(n2)),new Set(n2.map(D)).size===n2.length;case"\
item":return K(Ls(n2.slice(t2.index,t2.index+1),i2(t2.schema)));case"rest":return K(Ls(n2.slice(t2.from),i2(t2.schema)));case"atLeast":{let e3=n2.map(i2(t2.schema)),
r3=e3.filter(e4=>e4===!0).length;return r3>=t2.count||r3+e3.filter(e4=>e4===void 0).length>=t2.count&&void 0}default:return!0}}function Hs(e2,t2,n2,r2){switch(t2.
kind){case"minProperties":return n2.size>=t2.count;case"maxProperties":return n2.size<=t2.count;case"required":return n2.has(t2.name);case"property":{let i2=n2.
get(t2.name);return i2===void 0||G(e2,t2.schema,i2,r2)}case"names":return K(Ls(n2.keys(),n3=>G(e2,t2.schema,n3,r2)));case"named":return K(Ls(n2,([n3,i2])=>{let a2=Us(
e2.patterns,t2.cell,n3);if(a2===!1)return!0;let o2=G(e2,t2.schema,i2,r2);return a2===!0||o2===!0?o2:void 0}));default:return!0}}function Us(e2,{include:t2,names:n2,
patterns:r2},i2){return!n2.has(i2)&&K([t2===void 0||e2.test(t2,i2),...r2.map(t3=>{let n3=e2.test(t3,i2);return n3===void 0?void 0:!n3})])}function Ws({arena:e2,
budget:t2},n2,r2){let i2=[{writer:n2,reader:r2,through:void 0,from:void 0}],a2=new Set;for(let n3 of i2){if(i2.length>2e4)break;t2.spend();let[r3,o2]=[Ks(e2,t2,
n3.writer),Ks(e2,t2,n3.reader)],s2=new Map([...r3].reverse().map(t3=>[qs(e2,t3),t3]));for(let t3 of o2){if(r3.has(t3))continue;let o3=Js(e2,t3),c2=s2.get(qs(e2,
t3)),l2=c2===void 0?void 0:Js(e2,c2);if(o3===void 0||l2===void 0)return Gs(n3,t3);let u2=`${String(l2)} ${String(o3)}`;a2.has(u2)||(a2.add(u2),i2.push({writer:l2,
reader:o3,through:t3,from:n3}))}}return new Set}function Gs(e2,t2){let n2=new Set([t2]);for(let t3=e2;t3;t3=t3.from)t3.through!==void 0&&n2.add(t3.through);return n2}
function Ks(e2,t2,n2){let r2=new Set,i2=new Set([n2]);for(let t3 of i2){let n3=e2.formula(t3);if(t3>0&&n3.kind==="lazy")i2.add(n3.target());else if(t3>0&&n3.kind===
"all")for(let e3 of n3.parts)i2.add(e3);else r2.add(t3)}return t2.spend(i2.size>>2),r2}function qs(e2,t2){let n2=e2.formula(t2);return t2>0&&n2.kind==="property"?
`property ${n2.name}`:t2>0&&n2.kind==="item"?`item ${String(n2.index)}`:t2>0&&n2.kind==="rest"?`rest ${String(n2.from)}`:String(t2)}function Js(e2,t2){let n2=e2.
formula(t2);if(!(t2<0))return n2.kind==="property"||n2.kind==="item"||n2.kind==="rest"?n2.schema:void 0}const Ys={minimum:"number",maximum:"number",multipleOf:"\
number",minLength:"string",maxLength:"string",pattern:"string",format:"string",unique:"array",item:"array",rest:"array",atLeast:"array",minItems:"array",maxItems:"\
array",required:"object",property:"object",named:"object",names:"object",minProperties:"object",maxProperties:"object"};var Arena=class{budget;formulas=[{kind:"\
true"},{kind:"true"}];table=new Map;constructor(e2){this.budget=e2}formula(e2){return this.formulas[Math.abs(e2)]??{kind:"true"}}all(e2){let t2=new Set,n2=0;for(let r3 of e2){
let e3=this.formula(r3);if(r3>0&&e3.kind==="all")for(let n3 of e3.parts)t2.add(n3);else t2.add(r3);n2+=1}this.budget.spend(n2+t2.size>>2),t2.delete(1);for(let e3 of t2)
if(e3===-1||t2.has(-e3))return-1;let r2=[...t2].sort((e3,t3)=>e3-t3),[i2]=r2;return i2===void 0?1:r2.length===1?i2:this.intern(`all ${r2.join(",")}`,()=>({kind:"\
all",parts:r2}))}any(e2){return-this.all([...e2].map(e3=>-e3))}one(e2){let t2=e2.filter(e3=>e3!==-1).sort((e3,t3)=>e3-t3),[n2]=t2;if(n2===void 0)return-1;if(t2.
length===1)return n2;this.budget.spend(t2.length>>2);let r2=new Set(t2.filter((e3,n3)=>e3===t2[n3-1]));if(r2.size>0){let e3=[...new Set(t2)].filter(e4=>!r2.has(
e4));return this.all([...[...r2].map(e4=>-e4),e3.length>0?this.one(e3):-1])}return this.intern(`one ${t2.join(",")}`,()=>({kind:"one",parts:t2}))}lazy(e2,t2){return this.
intern(`lazy ${e2}`,()=>({kind:"lazy",name:e2,target:Xs(t2)}))}types(e2){let t2=new Set(e2);return t2.size===Jt.length?1:t2.size===0?-1:this.intern(`type ${[...t2].
sort().join(",")}`,()=>({kind:"type",types:t2}))}values(e2){this.budget.spend(e2.length>>1);let t2=new Map(e2.map(e3=>[D(e3),e3]));return t2.size===0?-1:this.intern(
`enum ${[...t2.keys()].sort().join(",")}`,()=>({kind:"enum",values:t2}))}atom(e2){return this.intern(Zs(e2),()=>e2)}property(e2,t2){return t2===1?1:this.atom({kind:"\
property",name:e2,schema:t2})}named(e2,t2){return t2===1?1:this.atom({kind:"named",cell:e2,schema:t2})}item(e2,t2){return t2===1?1:this.atom({kind:"item",index:e2,
schema:t2})}rest(e2,t2){return t2===1?1:this.atom({kind:"rest",from:e2,schema:t2})}size(){return this.formulas.length}intern(e2,t2){let n2=this.table.get(e2);if(n2!==
void 0)return n2;this.budget.spend(1+(e2.length>>5));let r2=this.formulas.push(t2())-1;return this.table.set(e2,r2),r2}};function Xs(e2){let t2;return()=>t2??=e2()}
function Zs(e2){switch(e2.kind){case"minimum":case"maximum":return`${e2.kind} ${String(e2.exclusive)} ${e2.bound.n.toString()}/${e2.bound.d.toString()}`;case"mu\
ltipleOf":return`multipleOf ${e2.divisor.n.toString()}/${e2.divisor.d.toString()}`;case"pattern":return`pattern ${e2.source}`;case"format":return`format ${e2.name}`;case"\
item":return`item ${e2.index} ${e2.schema}`;case"rest":return`rest ${e2.from} ${e2.schema}`;case"atLeast":return`atLeast ${e2.count} ${e2.schema}`;case"required":
return`required ${e2.name}`;case"property":return`property ${e2.schema} ${e2.name}`;case"named":return`named ${e2.schema} ${Qs(e2.cell)}`;case"names":return`nam\
es ${e2.schema}`;case"opaque":return`opaque ${e2.text}`;case"minLength":case"maxLength":case"minItems":case"maxItems":case"minProperties":case"maxProperties":return`${e2.
kind} ${e2.count}`;default:return e2.kind}}function Qs({include:e2,names:t2,patterns:n2}){return JSON.stringify([e2??null,[...t2].sort(),[...n2].sort()])}function $s({
arena:e2},t2){let n2={items:[],demands:[],scarce:[],min:0,max:1/0,unique:!1,twins:!1},r2=0;for(let i2 of t2){let t3=e2.formula(i2),a2=i2>0;switch(t3.kind){case"\
minItems":a2?n2.min=Math.max(n2.min,t3.count):n2.max=Math.min(n2.max,t3.count-1);break;case"maxItems":a2?n2.max=Math.min(n2.max,t3.count):n2.min=Math.max(n2.min,
t3.count+1);break;case"unique":a2?n2.unique=!0:n2.twins=!0;break;case"item":case"rest":{let e3=t3.kind==="item",i3=t3.kind==="item"?t3.index:t3.from;r2+=1,a2?n2.
items.push({from:i3,only:e3,schema:t3.schema}):n2.demands.push({from:i3,fixed:e3,value:[-t3.schema],group:r2});break}case"atLeast":if(r2+=1,a2&&t3.count>12)return"\
contains asks for more than 12 items";if(a2)for(let e3=0;e3<t3.count;e3+=1)n2.demands.push({from:0,fixed:!1,value:[t3.schema],group:r2});else t3.count===1?n2.items.
push({from:0,only:!1,schema:-t3.schema}):n2.scarce.push({schema:t3.schema,most:t3.count-1})}}return n2}function ec({items:e2,demands:t2}){let n2=0;for(let{from:t3,
only:r2}of e2)n2=Math.max(n2,t3+ +!!r2);for(let{from:e3}of t2)n2=Math.max(n2,e3);return n2}function tc({budget:e2},{items:t2},n2,r2){e2.spend(1+(t2.length>>2));
let i2=[...r2];for(let{from:e3,only:r3,schema:a2}of t2)(r3?n2===e3:n2>=e3)&&i2.push(a2);return i2}const q={kind:"none",lean:1/0};function nc(){let e2=1/0,t2;return{
offer(n2){return n2.kind==="none"?e2=Math.min(e2,n2.lean):t2?.kind==="value"?n2.kind==="value"&&n2.sure&&(t2=n2):t2=n2.kind==="value"?n2:t2??n2,n2.kind==="value"&&
n2.sure},result:()=>t2??{kind:"none",lean:e2}}}function J(e2){return{kind:"unknown",because:e2}}const rc=J("an instance would be longer than 200000 characters");
function ic(e2,t2,n2,r2){if(r2>60)return J("it needs more than 60 different items");let i2=Array.from({length:r2},(r3,i3)=>tc(e2,t2,i3,n2.get(i3)??[])),a2=i2.map(
t3=>oc(e2,t3,r2)),[o2]=a2.flatMap(e3=>e3.kind==="empty"?[e3.answer]:[]);if(o2)return o2;let s2=ac(e2,a2);if(!s2)return a2.some(e3=>e3.kind==="finite"&&e3.lean!==
1/0)?J("its items must differ, and they are recursive"):q;let c2=!0;for(let[t3,n3]of i2.entries()){if(s2.has(t3))continue;let r3=[...s2.values()],i3=e2.solve([...n3,
...r3.length>0?[-e2.arena.values(r3)]:[]]);if(i3.kind!=="value")return i3.kind==="unknown"?i3:J("its items must differ, and they come from each other");c2&&=i3.
sure,s2.set(t3,i3.value)}let l2=i2.map((e3,t3)=>s2.get(t3)??null);return Zt(l2)>2e5?rc:{kind:"value",value:l2,sure:c2}}function ac(e2,t2){let n2=e3=>{let n3=t2[e3];
return n3?.kind==="finite"?n3.values:[]},i2=r.V(function*(t3){for(let r2 of n2(t3))e2.budget.spend(),yield D(r2)});for(let[e3,{kind:n3}]of t2.entries())if(n3===
"finite"&&!i2.place(e3))return;let a2=(e3,t3)=>n2(e3).find(e4=>D(e4)===t3)??null;return new Map([...i2.holders].map(([e3,t3])=>[t3,a2(t3,e3)]))}function oc(e2,t2,n2){
let r2=[];for(;;){let i2=e2.solve([...t2,...r2.length>0?[-e2.arena.values(r2)]:[]]);if(i2.kind==="unknown")return{kind:"many"};if(i2.kind==="none")return r2.length===
0?{kind:"empty",answer:i2}:{kind:"finite",values:r2,lean:i2.lean};if(!i2.sure||(r2.push(i2.value),r2.length>=n2+1))return{kind:"many"}}}const sc=5e3;function cc(e2,t2){
let n2=$s(e2,t2);if(typeof n2=="string")return J(n2);if(n2.min>n2.max||n2.unique&&n2.twins)return q;if(n2.min>sc)return J("it needs more than 5000 items");let r2={
solver:e2,wanted:n2,ends:nc()};return lc(r2,0,new Map,new Map),r2.ends.result()}function lc(e2,t2,n2,r2){let{solver:i2,wanted:a2,ends:o2}=e2;i2.budget.spend(1+(n2.
size+r2.size>>2));let s2=a2.demands[t2];if(!s2)return uc(e2,n2);let c2=s2.fixed?s2.from:ec(a2)+t2;for(let l2=s2.from;l2<=c2&&!(l2>=a2.max);l2+=1){if(l2>sc){o2.offer(
J("it needs more than 5000 items"));break}let c3=r2.get(s2.group);if(c3?.has(l2))continue;let u2=[...n2.get(l2)??[],...s2.value],d2=i2.solve(tc(i2,a2,l2,u2),"[]");
if(d2.kind==="none"){o2.offer(d2);continue}let f2=new Map(r2).set(s2.group,new Set([...c3??[],l2])),ee2=new Map(n2).set(l2,u2);if(i2.nested(()=>lc(e2,t2+1,ee2,f2)))
return!0}return!1}function uc(e2,t2){let{solver:n2,wanted:r2,ends:i2}=e2,a2=r2.min;for(let e3 of t2.keys())a2=Math.max(a2,e3+1);if(!r2.twins)return dc(e2,t2,a2);
let o2=Math.max(a2,ec(r2))+2;for(let s2=1;s2<o2;s2+=1)for(let o3=0;o3<s2;o3+=1){if(Math.max(a2,s2+1)>r2.max)return!1;n2.budget.spend();let c2=[...tc(n2,r2,o3,t2.
get(o3)??[]),...tc(n2,r2,s2,t2.get(s2)??[])],l2=n2.solve(c2,"[]");if(l2.kind!=="value"){i2.offer(l2);continue}let u2=n2.arena.values([l2.value]);if(dc(e2,new Map(
t2).set(o3,[u2]).set(s2,[u2]),Math.max(a2,s2+1)))return!0}return!1}function dc({solver:e2,wanted:t2,ends:n2},r2,i2){if(i2>t2.max)return n2.offer(q);if(i2>sc)return n2.
offer(J("it needs more than 5000 items"));if(t2.unique&&i2>1)return n2.offer(ic(e2,t2,r2,i2));let a2=[],o2=!0,s2=2,c2;for(let l2=0;l2<i2;l2+=1){let i3=fc(e2,t2,
l2,r2);if(i3.kind==="none")return n2.offer(i3);if(i3.kind==="unknown")c2??=i3;else{if(a2.push(i3.value),s2+=Zt(i3.value)+1,s2>2e5)return n2.offer(rc);o2&&=i3.sure}}
return n2.offer(c2??{kind:"value",value:a2,sure:o2})}function fc(e2,t2,n2,r2){let i2=tc(e2,t2,n2,r2.get(n2)??[]);if(t2.scarce.length>0){let n3=e2.solve([...i2,...t2.
scarce.map(({schema:e3})=>-e3)],"[]");if(n3.kind==="value")return n3}return e2.solve(i2,"[]")}function pc(e2){return{type:e2,taken:new Set,open:new Set,listed:new Map}}
function mc({budget:e2},{type:t2,taken:n2,open:r2,listed:i2}){return e2.spend(1+(n2.size+r2.size+i2.size>>3)),{type:t2,taken:new Set(n2),open:new Set(r2),listed:new Map(
i2)}}function hc(e2,t2,n2){let r2=[...n2];for(let n3=r2.pop();n3!==void 0;n3=r2.pop()){if(t2.taken.has(n3)||t2.open.has(n3))continue;if(t2.taken.has(-n3)||t2.open.
has(-n3))return!1;e2.budget.spend();let i2=e2.arena.formula(n3),a2=n3>0,o2=Ys[i2.kind];if(o2!==void 0&&o2!==t2.type){if(a2)continue;return!1}switch(i2.kind){case"\
true":if(!a2)return!1;break;case"type":if(i2.types.has(t2.type)!==a2)return!1;break;case"all":if(a2){t2.taken.add(n3);for(let e3 of i2.parts)r2.push(e3)}else t2.
open.add(n3);break;case"one":t2.open.add(n3);break;case"lazy":t2.taken.add(n3),r2.push(a2?i2.target():-i2.target());break;case"enum":{let a3=gc(e2,t2,n3,i2.values);
if(!a3)return!1;r2.push(...a3);break}case"property":{t2.taken.add(n3),a2||r2.push(e2.arena.atom({kind:"required",name:i2.name}));let o3=a2?bc(e2,i2.schema):void 0;
o3&&t2.listed.set(i2.name,o3);break}default:t2.taken.add(n3)}}return!0}function gc(e2,t2,n2,r2){let i2=_c(r2,t2.type);if(n2>0)return t2.taken.add(n2),i2.length>
0?[]:void 0;if(i2.length===0)return[];if(t2.taken.add(n2),t2.type!=="null")return t2.type==="array"||t2.type==="object"?i2.map(t3=>-yc(e2,t3)):[]}function _c(e2,t2){
return vc(e2).get(t2)??[]}const vc=r.Bn(e2=>{let t2=new Map;for(let n2 of e2.values()){let e3=t2.get(Xt(n2));e3?e3.push(n2):t2.set(Xt(n2),[n2])}return t2});function yc({
arena:e2,budget:t2},n2){if(t2.spend(2),T(n2))return e2.all([e2.atom({kind:"minItems",count:n2.length}),e2.atom({kind:"maxItems",count:n2.length}),...n2.map((t3,n3)=>e2.
item(n3,e2.values([t3])))]);if(!E(n2))return e2.values([n2]);let r2=new Set(n2.keys());return e2.all([...[...r2].map(t3=>e2.atom({kind:"required",name:t3})),...[
...n2].map(([t3,n3])=>e2.property(t3,e2.values([n3]))),e2.named({include:void 0,names:r2,patterns:[]},-1)])}function bc({arena:e2},t2){if(t2<0)return;let n2=e2.
formula(t2),r2=n2.kind==="all"?n2.parts:[t2];for(let t3 of r2){let n3=e2.formula(t3);if(t3>0&&n3.kind==="enum"&&n3.values.size<=20)return[...n3.values.values()]}}
function xc(e2,t2){let n2=new Set;for(let r3 of t2){let t3=e2.formula(r3);if(r3<0&&t3.kind==="enum")for(let e3 of t3.values.values())n2.add(e3)}let r2=[!0,!1].find(
e3=>!n2.has(e3));return r2===void 0?q:{kind:"value",value:r2,sure:!0}}function Sc(e2,t2,n2){let[r2]=[...n2.taken].flatMap(t3=>{let r3=e2.arena.formula(t3);return t3<
0||r3.kind!=="enum"?[]:[{literal:t3,values:_c(r3.values,n2.type)}]}).sort((e3,t3)=>e3.values.length-t3.values.length);if(!r2)return;let i2=new Set([...t2,...n2.
taken,...n2.open]);i2.delete(r2.literal);let a2=nc();for(let t3 of r2.values){e2.budget.spend();let n3=K(Ls(i2,n4=>G(e2,n4,t3)));if(n3!==!1&&a2.offer({kind:"val\
ue",value:t3,sure:n3===!0}))break}return a2.result()}function Cc({arena:e2,budget:t2},n2){let r2={low:void 0,high:void 0,step:void 0,avoid:[],excluded:new Set};
for(let i3 of n2)t2.spend(1+(r2.step?Ut(r2.step):0)),wc(r2,e2.formula(i3),i3>0);let{low:i2,high:a2}=r2;if(i2&&a2){let e3=w(i2.at,a2.at);if(e3>0||e3===0&&(i2.exclusive||
a2.exclusive))return q}let o2=r2.avoid.reduce((e3,t3)=>e3+1+Ut(t3),1),s2=e3=>(t2.spend(o2+(1+r2.avoid.length)*Ut(e3)),Ec(r2,e3)&&!r2.excluded.has(D(e3)));return r2.
step?kc(r2,r2.step,s2):Dc(r2,s2)}function wc(e2,t2,n2){switch(t2.kind){case"minimum":n2?e2.low=Tc(e2.low,t2,1):e2.high=Tc(e2.high,{bound:t2.bound,exclusive:!t2.
exclusive},-1);break;case"maximum":n2?e2.high=Tc(e2.high,t2,-1):e2.low=Tc(e2.low,{bound:t2.bound,exclusive:!t2.exclusive},1);break;case"multipleOf":n2?e2.step=e2.
step?Kt(e2.step,t2.divisor):t2.divisor:e2.avoid.push(t2.divisor);break;case"enum":if(!n2)for(let[n3,r2]of t2.values)Yt(r2)&&e2.excluded.add(n3)}}function Tc(e2,{
bound:t2,exclusive:n2},r2){if(!e2)return{at:t2,exclusive:n2};let i2=w(t2,e2.at)*r2;return i2===0?{at:t2,exclusive:n2||e2.exclusive}:i2>0?{at:t2,exclusive:n2}:e2}
function Ec({low:e2,high:t2,avoid:n2},r2){return e2&&w(r2,e2.at)<+!!e2.exclusive||t2&&w(r2,t2.at)>(t2.exclusive?-1:0)?!1:!n2.some(e3=>Vt(Bt(r2,e3)))}function Dc(e2,t2){
let{low:n2,high:r2}=e2;if(n2&&r2&&w(n2.at,r2.at)===0)return t2(n2.at)?Y(n2.at):q;let i2=n2?.at??(r2?Rt(r2.at,S(-8n)):Ft);for(let e3 of Oc(i2))if(t2(e3))return Y(
e3);let a2=n2&&r2?Rt(r2.at,S(-i2.n,i2.d)):S(8n);if(!n2&&!r2){for(let e3 of[Ft,It,S(-1n)])if(t2(e3))return Y(e3)}for(let e3=Gt(i2),n3=0;n3<64;e3+=1n,n3+=1)if(t2(
S(e3)))return Y(S(e3));for(let e3=2n;e3<1n<<40n;e3*=2n)for(let n3=0n;n3<=e3&&n3<64n;n3+=1n){let r3=Rt(i2,zt(a2,S(n3,e3)));if(t2(r3))return Y(r3)}return J("no nu\
mber was found between the multiples that must be avoided")}function Oc(e2){let t2=e2.n<0n?-e2.n:e2.n;if(t2/e2.d<1n<<53n)return[];let n2=Wt(e2),r2=t2/e2.d/1000n;
return[n2*2n,n2+r2,n2-r2,0n].map(e3=>S(e3))}function kc(e2,t2,n2){if(e2.avoid.map(e3=>Bt(Kt(t2,e3),t2).n).includes(1n))return q;let r2=e2.low?Gt(Bt(e2.low.at,t2)):
void 0,i2=e2.high?Wt(Bt(e2.high.at,t2)):void 0,a2=r2??(i2===void 0||i2>=0n?0n:i2),o2=r2===void 0&&i2!==void 0?-1n:1n,s2=o2<0n&&i2!==void 0&&i2<0n?i2:a2;for(let{
n:e3}of Oc(S(s2))){let r3=zt(t2,S(e3));if(n2(r3))return Y(r3)}for(let e3=s2,a3=0;a3<2e4;e3+=o2,a3+=1){if(r2!==void 0&&e3<r2||i2!==void 0&&e3>i2)return q;let a4=zt(
t2,S(e3));if(n2(a4))return Y(a4)}return J("too many multiples would have to be tried")}function Y(e2){return{kind:"value",value:e2,sure:!0}}function Ac({arena:e2},t2){
let n2=new Map,r2=new Map,i2=[],a2=[],o2=new Set,s2=[],c2=0,l2=1/0;for(let u2 of t2){let t3=e2.formula(u2),d2=u2>0;switch(t3.kind){case"property":d2?jc(n2,t3.name,
t3.schema):jc(r2,t3.name,-t3.schema);break;case"named":d2?i2.push(t3):s2.push({cell:t3.cell,name:[],value:[-t3.schema]});break;case"names":d2?a2.push(t3.schema):
s2.push({cell:void 0,name:[-t3.schema],value:[]});break;case"required":d2?jc(r2,t3.name):o2.add(t3.name);break;case"minProperties":d2?c2=Math.max(c2,t3.count):l2=
Math.min(l2,t3.count-1);break;case"maxProperties":d2?l2=Math.min(l2,t3.count):c2=Math.max(c2,t3.count+1)}}return{properties:n2,cells:i2,names:a2,required:r2,forbidden:o2,
demands:s2,min:c2,max:l2}}function jc(e2,t2,...n2){let r2=e2.get(t2);r2?r2.push(...n2):e2.set(t2,n2)}function Mc({budget:e2},t2,n2){let r2=new Set([...n2.keys(),
...t2.properties.keys()]);for(let{cell:e3}of[...t2.cells,...t2.demands])for(let t3 of e3?.names??[])r2.add(t3);return e2.spend(r2.size>>2),r2}function Nc({patterns:e2,
budget:t2},n2,r2,i2){t2.spend(n2.cells.length);let a2=[...n2.properties.get(r2)??[],...i2];for(let{cell:t3,schema:i3}of n2.cells)Us(e2,t3,r2)===!0&&a2.push(i3);
return a2}function*Pc(e2,t2,n2,r2){let{arena:i2}=e2,a2=r2[0],o2=Rc(e2,t2,r2),s2=Fc(e2,t2,o2);if(!s2){yield J(`its names fall into more than 64 cells (${String(o2.
length)} patterns of names)`);return}let c2=i2.values([...Mc(e2,t2,n2),...t2.forbidden]);for(let n3 of s2){e2.budget.spend();let r3=new Set(n3);if(a2?.name.some(
e3=>r3.has(-e3))||a2?.cell&&!Bc(e2,a2.cell,r3))continue;let o3=t2.cells.filter(({cell:t3})=>Bc(e2,t3,r3)).map(({schema:e3})=>e3),s3=e2.solve([...o3,...a2?.value??
[]],"*");if(s3.kind!=="value"){yield s3;continue}let l2=e2.solve([i2.types(["string"]),...n3,...t2.names,-c2]);yield l2.kind==="value"&&typeof l2.value=="string"?
l2.value:l2}}function Fc(e2,t2,n2){if(n2.length<=6)return Ic(n2);let r2=`${n2.join(",")} ${t2.names.join(",")}`;if(e2.kinds.has(r2))return e2.kinds.get(r2);let i2=m(
e2.budget,6e4,"telling names apart",()=>Lc(e2,t2,n2)),a2="done"in i2?i2.done:void 0;return e2.kinds.set(r2,a2),a2}function Ic(e2){return Array.from({length:2**e2.
length},(t2,n2)=>e2.map((e3,t3)=>(n2>>t3)%2==1?e3:-e3))}function Lc(e2,t2,n2){let r2=e2.arena.types(["string"]),i2=[[]];for(let a2 of n2)if(i2=i2.flatMap(e3=>[[
...e3,-a2],[...e3,a2]]).filter(n3=>e2.solve([r2,...n3,...t2.names]).kind!=="none"),i2.length>64)return;return i2}function Rc(e2,t2,n2){let r2=new Set;e2.budget.
spend(t2.cells.length+n2.length>>2);for(let{cell:i2}of[...t2.cells,...n2]){i2?.include!==void 0&&r2.add(zc(e2,i2.include));for(let t3 of i2?.patterns??[])r2.add(
zc(e2,t3))}for(let{name:e3}of n2)for(let t3 of e3)r2.add(Math.abs(t3));return[...r2]}function zc({arena:e2},t2){return e2.atom({kind:"pattern",source:t2})}function Bc(e2,{
include:t2,patterns:n2},r2){return t2!==void 0&&!r2.has(zc(e2,t2))?!1:!n2.some(t3=>r2.has(zc(e2,t3)))}function Vc(e2,t2){let n2=Ac(e2,t2);for(let e3 of n2.required.
keys())if(n2.forbidden.has(e3))return q;if(n2.min>n2.max)return q;let r2={solver:e2,wanted:n2,ends:nc()};return Uc(r2,0,n2.required),r2.ends.result()}function Hc(e2,{
type:t2,taken:n2}){if(t2!=="object")return;e2.budget.spend(n2.size>>2);let r2=Ac(e2,n2);return([t3,...n3])=>{if(t3===void 0||t3>0||n3.length>0)return;let i2=e2.
arena.formula(t3);if(i2.kind!=="property")return;let a2=e2.solve(Nc(e2,r2,i2.name,[-i2.schema]),i2.name);return a2.kind==="none"?a2:void 0}}function Uc(e2,t2,n2){
let{solver:r2,wanted:i2,ends:a2}=e2;r2.budget.spend(1+(n2.size>>2));let o2=i2.demands[t2];if(!o2)return Wc(e2,n2);let s2=(i3,a3)=>r2.nested(()=>Uc(e2,t2+1,new Map(
[...n2,[i3,a3]])));for(let e3 of Mc(r2,i2,n2)){if(i2.forbidden.has(e3)||o2.cell&&Us(r2.patterns,o2.cell,e3)===!1||K(o2.name.map(t4=>G(r2,t4,e3)))===!1)continue;
let t3=[...n2.get(e3)??[],...o2.value],c2=r2.solve(Nc(r2,i2,e3,t3),e3);if(c2.kind==="none")a2.offer(c2);else if(s2(e3,t3))return!0}for(let e3 of Pc(r2,i2,n2,i2.
demands.slice(t2)))if(typeof e3!="string")a2.offer(e3);else if(s2(e3,o2.value))return!0;return!1}function Wc({solver:e2,wanted:t2,ends:n2},r2){if(r2.size>t2.max)
return n2.offer(q);let i2=new Map,a2=!0,o2;for(let[s2,c2]of r2){let r3=K(t2.names.map(t3=>G(e2,t3,s2)));if(r3===!1)return n2.offer(q);let l2=e2.solve(Nc(e2,t2,s2,
c2),s2);if(l2.kind==="none")return n2.offer(l2);l2.kind==="unknown"?o2??=l2:(i2.set(s2,l2.value),a2&&=l2.sure&&r3===!0)}if(o2)return n2.offer(o2);if(i2.size<t2.
min){let r3=Kc(e2,t2,i2);if(r3)return n2.offer(r3)}return Zt(i2)>2e5?n2.offer(rc):n2.offer({kind:"value",value:i2,sure:a2})}const Gc={cell:void 0,name:[],value:[]};
function Kc(e2,t2,n2){if(t2.min>2e3)return J("it needs more than 2000 properties");let r2=nc(),i2=()=>new Map([...n2.keys()].map(e3=>[e3,[]]));for(let a2 of Mc(
e2,t2,i2())){if(n2.size>=t2.min)return;if(n2.has(a2)||t2.forbidden.has(a2)||K(t2.names.map(t3=>G(e2,t3,a2)))===!1)continue;let i3=e2.solve(Nc(e2,t2,a2,[]),a2);i3.
kind==="value"?n2.set(a2,i3.value):r2.offer(i3)}for(;n2.size<t2.min;){let a2=n2.size;for(let a3 of Pc(e2,t2,i2(),[Gc])){if(typeof a3!="string")r2.offer(a3);else{
let i3=e2.solve(Nc(e2,t2,a3,[]),a3);i3.kind==="value"?n2.set(a3,i3.value):r2.offer(i3)}if(n2.size>=t2.min)return}if(n2.size===a2)return r2.result()}}const qc=2500,
Jc=1e5;function Yc(e2,t2,n2,r2){if(!(n2.min>n2.max))return n2.min>Jc?"beyond":Xc(e2,t2,n2,r2)}function Xc(e2,t2,{min:n2,max:r2},i2){let a2=[{state:t2,char:0,from:void 0}],
o2=new Set;for(let t3=0;t3<n2;t3+=1){let n3=Zc(e2,a2,new Set,i2);if(n3.length===0)return;for(let{state:e3}of n3)o2.add(e3.id);if(o2.size>Math.max(qc,8*t3))return"\
beyond";a2=n3}let s2=new Set(a2.map(({state:e3})=>e3.id));for(let t3=n2;t3<=r2;t3+=1){let r3=a2.find(({state:t4})=>e2.nullable(t4));if(r3)return{word:$c(r3)};if(a2=
Zc(e2,a2,s2,i2),a2.length===0)return;if(s2.size>Math.max(qc,8*(t3-n2))||t3>Jc)return"beyond"}}function Zc(e2,t2,n2,r2){let i2=[];for(let a2 of t2){let t3=e2.boundaries(
a2.state);for(let[o2,s2]of t3.entries()){r2.spend();let c2=Qc(s2,(t3[o2+1]??1114112)-1),l2=e2.derivative(a2.state,c2);l2===e2.none||n2.has(l2.id)||(n2.add(l2.id),
i2.push({state:l2,char:c2,from:a2}))}}return i2}function Qc(e2,t2){for(let n2 of[97,65,48,120,45,95,32])if(n2>=e2&&n2<=t2)return n2;return e2<33&&t2>=33?33:e2<233&&
t2>=233?233:e2>=55296&&e2<=57343&&t2>57343?57344:e2}function $c(e2){let t2=[];for(let n2=e2;n2.from;n2=n2.from)t2.push(n2.char);return t2.reverse().map(e3=>String.
fromCodePoint(e3)).join("")}function el(e2,t2){let n2={min:0,max:1/0,languages:[],formats:new Set,notFormats:new Set,excluded:[],beyond:[]};for(let r3 of t2)il(
e2,n2,r3);if(xs.some(([e3,t3])=>n2.formats.has(e3)&&n2.notFormats.has(t3)))return q;let{make:r2}=e2.patterns;n2.excluded.length>0&&n2.languages.push(r2.not(r2.words(
n2.excluded)));let i2=[...n2.languages,...nl(e2,n2.formats,Os),...nl(e2,n2.notFormats,ks).map(e3=>r2.not(e3))],a2=tl(e2,i2,n2);if(a2===void 0)return q;let o2=a2===
"beyond"?[]:[a2.word];if(n2.formats.size+n2.notFormats.size>0){let t3=tl(e2,[...i2,...nl(e2,n2.formats,As),...nl(e2,n2.notFormats,Os).map(e3=>r2.not(e3))],n2);t3!==
void 0&&t3!=="beyond"&&o2.unshift(t3.word)}return rl(e2,n2,t2,o2)}function tl({budget:e2,patterns:{make:t2}},n2,r2){let i2=m(e2,12e4,"the search for a string",()=>Yc(
t2,t2.and(n2),r2,e2));return"done"in i2?i2.done:"beyond"}function nl({patterns:e2},t2,n2){return[...t2].flatMap(t3=>{let r2=Object.hasOwn(n2,t3)?n2[t3]:void 0,i2=r2===
void 0?void 0:e2.language(r2);return i2&&!("beyond"in i2)?[i2]:[]})}function rl(e2,t2,n2,r2){let i2=[...r2];for(let e3 of t2.formats)i2.push(...bs[e3]?.valid??[]);
for(let e3 of t2.notFormats)i2.push(...bs[e3]?.invalid??[]);let a2;for(let t3 of i2){let r3=K(n2.map(n3=>G(e2,n3,t3)));if(r3===!0)return{kind:"value",value:t3,sure:!0};
r3===void 0&&(a2??=t3)}return a2===void 0?J(t2.beyond[0]??(r2.length===0?"its strings need an automaton with too many states":`no example was found for the form\
at "${[...t2.formats,...t2.notFormats].join('", "')}"`)):{kind:"value",value:a2,sure:!1}}function il({arena:e2,patterns:t2},n2,r2){let i2=e2.formula(r2),a2=r2>0;
switch(i2.kind){case"minLength":a2?n2.min=Math.max(n2.min,i2.count):n2.max=Math.min(n2.max,i2.count-1);break;case"maxLength":a2?n2.max=Math.min(n2.max,i2.count):
n2.min=Math.max(n2.min,i2.count+1);break;case"pattern":{let e3=t2.language(i2.source);"beyond"in e3?n2.beyond.push(`the pattern ${Tt(i2.source)}: ${e3.beyond}`):
n2.languages.push(a2?e3:t2.make.not(e3));break}case"format":js(i2.name)&&(a2?n2.formats:n2.notFormats).add(i2.name);break;case"enum":if(!a2)for(let e3 of i2.values.
values())typeof e3=="string"&&n2.excluded.push(e3)}}var TypesLeft=class{arena;types=new Map;constructor(e2){this.arena=e2}of(e2){return Jt.filter(t2=>e2.every(e3=>this.
ofLiteral(e3).has(t2)))}ofLiteral(e2){let t2=this.types.get(e2);return t2===void 0&&(this.types.set(e2,al),this.types.set(e2,t2=this.read(e2))),t2}read(e2){let t2=this.
arena.formula(e2),n2=e2>0,r2=Ys[t2.kind];if(r2!==void 0)return n2?al:new Set([r2]);switch(t2.kind){case"type":return n2?t2.types:new Set(Jt.filter(e3=>!t2.types.
has(e3)));case"all":return n2?new Set(this.of(t2.parts)):al;case"lazy":return this.ofLiteral(n2?t2.target():-t2.target());case"enum":return n2?new Set([...t2.values.
values()].map(Xt)):al;default:return al}}};const al=new Set(Jt);function ol(e2,t2,n2,r2=0){if(e2.budget.spend(),t2.taken.has(n2)||t2.open.has(n2))return 1;if(t2.
taken.has(-n2)||t2.open.has(-n2))return-1;let i2=sl(e2,t2,e2.arena.formula(n2),r2);return n2>0||i2===0?i2:i2===1?-1:1}function sl(e2,t2,n2,r2){let i2=Ys[n2.kind];
if(i2!==void 0&&i2!==t2.type)return 1;switch(n2.kind){case"true":return 1;case"type":return n2.types.has(t2.type)?1:-1;case"enum":return _c(n2.values,t2.type).length>
0?0:-1;case"all":{if(r2>8)return 0;let i3=1;for(let a2 of n2.parts){let n3=ol(e2,t2,a2,r2+1);if(n3===-1)return-1;n3===0&&(i3=0)}return i3}case"property":return cl(
e2,t2,n2);default:return 0}}function cl(e2,t2,{name:n2,schema:r2}){let i2=e2.arena.atom({kind:"required",name:n2});if(t2.taken.has(-i2))return 1;let a2=t2.listed.
get(n2);if(!a2)return 0;let o2=a2.map(t3=>G(e2,r2,t3));return K(o2)===!0?1:o2.every(e3=>e3===!1)&&t2.taken.has(i2)?-1:0}function ll(e2,t2,n2){let r2=e2.arena.formula(
n2);if(r2.kind!=="all"&&r2.kind!=="one")return fl([[n2]]);let i2=[],a2=[],o2=r2.kind==="all"?-1:1;for(let n3 of r2.parts){let r3=ol(e2,t2,o2*n3);r3===1&&i2.push(
o2*n3),r3===0&&a2.push(o2*n3)}return r2.kind==="all"?i2.length>0?"holds":fl(a2.map(e3=>[e3])):n2>0?ul(e2,i2,a2):dl(e2,i2,a2)}function ul({budget:e2},t2,n2){return t2.
length>1?fl([]):t2.length===1?n2.length===0?"holds":fl([n2.map(e3=>-e3)]):{count:n2.length,*each(){for(let t3 of n2)e2.spend(n2.length>>2),yield[t3,...n2.filter(
e3=>e3!==t3).map(e3=>-e3)]}}}function dl({arena:e2,budget:t2},n2,r2){if(n2.length>1)return"holds";if(n2.length===1)return fl(r2.map(e3=>[e3]));if(r2.length===0)
return"holds";let i2=r2.map(e3=>-e3);return r2.length<=8?fl([i2,...r2.flatMap((e3,t3)=>r2.slice(t3+1).map(t4=>[e3,t4]))]):{count:r2.length,*each(){yield i2;for(let[
n3,i3]of r2.entries())t2.spend(r2.length-n3),n3+1<r2.length&&(yield[i3,e2.any(r2.slice(n3+1))])}}}function fl(e2){return{count:e2.length,each:()=>e2}}function pl(e2,t2){
for(let n2=!0;n2;){n2=!1;for(let r2 of[...t2.open]){let i2=ll(e2,t2,r2);if(i2==="holds"){t2.open.delete(r2),t2.taken.add(r2);continue}if(i2.count>1)continue;let[
a2]=i2.each();if(a2===void 0||(t2.open.delete(r2),t2.taken.add(r2),n2=!0,!hc(e2,t2,a2)))return!1}}return!0}function ml(e2){return{arena:new Arena(e2),patterns:xt(
e2),budget:e2}}var Search=class{first;arena;patterns;budget;trail=[];kinds=new Map;answers=new Map;doubts=new Map;openGoals=new Map;typesLeft;choices=0;constructor({
arena:e2,patterns:t2,budget:n2},r2=new Set){this.first=r2,this.arena=e2,this.typesLeft=new TypesLeft(e2),this.patterns=t2,this.budget=n2}nested(e2){if(this.choices+=
1,this.choices>600)throw new TooDeep("more than 600 choices would be open inside each other");let t2=e2();return--this.choices,t2}solve(e2,t2){this.budget.spend(
1+(e2.length>>2));let n2=gl(this.arena,e2);if(n2===void 0)return q;let r2=n2.join(","),i2=this.answers.get(r2);if(i2)return i2;let a2=this.openGoals.get(r2);if(a2!==
void 0)return{kind:"none",lean:a2};if(this.openGoals.size>60)return J("instances nested deeper than 60 levels were not looked at");let o2=this.openGoals.size,s2=this.
doubts.get(r2);if(s2&&s2.depth<=o2)return s2.answer;this.openGoals.set(r2,o2),t2!==void 0&&this.trail.push(t2);let c2=this.ofEveryType(n2);if(t2!==void 0&&this.
trail.pop(),this.openGoals.delete(r2),c2.kind==="unknown"||c2.kind==="value"&&!c2.sure)return this.doubts.set(r2,{depth:o2,answer:c2}),c2;if(c2.kind==="none"&&c2.
lean<o2)return c2;let l2=c2.kind==="none"?q:c2;return this.answers.set(r2,l2),l2}ofEveryType(e2){let t2=nc();for(let n2 of this.typesLeft.of(e2)){let r2=pc(n2);
if(hc(this,r2,e2)&&t2.offer(this.explore(e2,r2)))break}return t2.result()}explore(e2,t2){if(this.budget.spend(),!pl(this,t2))return q;let n2=Sc(this,e2,t2);if(n2)
return n2;let r2=this.ofType(t2);if(r2.kind==="none")return r2;if(r2.kind==="value"){let n3=K(e2.map(e3=>G(this,e3,r2.value)));if(n3===!0)return{kind:"value",value:r2.
value,sure:!0};if(t2.open.size===0)return n3===void 0?{...r2,sure:!1}:J("an instance that fits every part by itself does not fit the whole")}else if(t2.open.size===
0)return r2;let i2=r2.kind==="value"?r2.value:void 0;return this.nested(()=>this.choose(e2,t2,i2))}choose(e2,t2,n2){let r2=this.fewestWays(t2,n2)??this.fewestWays(
t2,void 0);if(!r2)return J("the search had no choice left to try");let i2=r2.ways.count>4?Hc(this,t2):void 0,a2=nc();for(let n3 of this.inOrder(r2.ways)){let o2=i2?.(
n3);if(o2){a2.offer(o2);continue}let s2=mc(this,t2);if(s2.open.delete(r2.literal),s2.taken.add(r2.literal),hc(this,s2,n3)&&a2.offer(this.explore(e2,s2)))break}return a2.
result()}inOrder(e2){if(this.first.size===0||e2.count<2)return e2.each();let t2=([e3=0])=>this.first.has(-e3),n2=[...e2.each()];return[...n2.filter(t2),...n2.filter(
e3=>!t2(e3))]}fewestWays(e2,t2){let n2;for(let r2 of e2.open){if(t2!==void 0&&G(this,r2,t2)===!0)continue;let i2=ll(this,e2,r2);i2!=="holds"&&(!n2||i2.count<n2.
ways.count)&&(n2={literal:r2,ways:i2})}return n2}ofType({type:e2,taken:t2}){this.budget.spend(t2.size>>2);let n2=[...t2];return{null:()=>({kind:"value",value:null,
sure:!0}),boolean:()=>xc(this.arena,n2),number:()=>Cc(this,n2),string:()=>el(this,hl(this.arena,n2)),array:()=>cc(this,n2),object:()=>Vc(this,n2)}[e2]()}};function hl(e2,t2){
return t2.filter(t3=>!["all","one","lazy","opaque"].includes(e2.formula(t3).kind))}function gl(e2,t2){let n2=e2.all(t2);if(n2===-1)return;let r2=e2.formula(n2);
return n2>0&&r2.kind==="all"?r2.parts:[n2]}function _l(e2,t2,n2,r2=p.direction){let i2=yl(e2,t2,n2,r2);if(i2.kind==="unfinished")return{kind:"undecided",because:i2.
because};if(i2.kind==="none")return{kind:"proof"};let a2=Cl(e2,[t2,n2]),o2=a2?.because;return i2.kind==="unknown"?{kind:"undecided",because:o2??i2.because}:!i2.
sure&&a2?.malformed?{kind:"undecided",because:a2.because}:{kind:"candidate",value:i2.value,sure:i2.sure,because:o2??"the instance that was found could not be co\
nfirmed"}}const vl=4e4;function yl(e2,t2,n2,r2){let i2=bl(new Search(e2),[t2,-n2],Math.min(r2,vl));if(i2.kind==="none"||i2.kind==="value"&&i2.sure||r2<=vl)return i2;
let a2=m(e2.budget,Math.min(2*r2,p.guiding),"the way",()=>Ws(e2,t2,n2));return bl(new Search(e2,"done"in a2?a2.done:void 0),[t2,-n2],r2)}function bl(e2,t2,n2){let r2=m(
e2.budget,n2,"the decision",()=>e2.solve(t2));return"done"in r2?r2.done:{kind:"unfinished",because:`${r2.because}${Sl(e2.trail)}`}}function xl(e2,t2){let n2=m(e2.
budget,5e4,"the decision",()=>new Search(e2).solve([t2]));return"done"in n2&&n2.done.kind==="value"}function Sl(e2){return e2.length===0?"":` (it was looking fo\
r a value at ${e2.slice(0,6).map(e3=>e3.length>40?`${e3.slice(0,40)}\u2026`:e3).join(".").replaceAll(".[]","[]")}${e2.length>6?"\u2026":""})`}function Cl(e2,t2){
let n2=m(e2.budget,p.reason,"looking for the reason",()=>wl(e2,t2));return"done"in n2?n2.done:void 0}function wl({arena:e2,patterns:t2,budget:n2},r2){let i2,a2=new Set,
o2=r2.map(Math.abs);for(let r3=o2.pop();r3!==void 0;r3=o2.pop()){if(a2.has(r3))continue;a2.add(r3),n2.spend();let s2=e2.formula(r3);if(s2.kind==="opaque"){if(s2.
malformed)return s2;i2??=s2}if(s2.kind==="pattern"){let e3=t2.language(s2.source);"beyond"in e3&&(i2??={because:`the pattern ${Tt(s2.source)} cannot be reasoned\
 about: ${e3.beyond}`})}if("parts"in s2)for(let e3 of s2.parts)o2.push(Math.abs(e3));"schema"in s2&&o2.push(Math.abs(s2.schema)),s2.kind==="lazy"&&o2.push(Math.
abs(s2.target()))}return i2}function Tl(e2,t2,n2){let r2=m(e2.budget,p.confirming,"evaluating an instance",()=>G(e2,t2,n2));return"done"in r2?r2.done:void 0}function El(e2,t2,n2,r2){
let i2=m(e2.budget,p.confirming,"evaluating an instance",()=>{let i3=G(e2,t2,r2);if(i3===!1)return!1;let a2=G(e2,n2,r2);return a2===!0?!1:i3===void 0||a2===void 0?
void 0:!0});return"done"in i2?i2.done:void 0}function Dl(e2,t2,n2){let r2=m(e2.budget,p.reason,"looking for the place",()=>Ol(e2,t2,n2));return"done"in r2?r2.done:
{place:"",part:void 0}}function Ol(e2,t2,n2){let r2=e2.arena.formula(t2),i2={place:"",part:t2<0&&t2!==-1?void 0:r2};if(t2<0)return i2;let a2=(t3,n3)=>G(e2,t3,n3)===
!1;switch(r2.kind){case"all":{let t3=r2.parts.find(e3=>a2(e3,n2));return t3===void 0?i2:Ol(e2,t3,n2)}case"lazy":return Ol(e2,r2.target(),n2);case"property":{let t3=E(
n2)?n2.get(r2.name):void 0;return t3===void 0?i2:kl(r2.name,Ol(e2,r2.schema,t3))}case"named":for(let[t3,i3]of E(n2)?n2:[])if(!r2.cell.names.has(t3)&&a2(r2.schema,
i3))return kl(t3,Ol(e2,r2.schema,i3));return i2;case"item":{let t3=T(n2)?n2[r2.index]:void 0;return t3===void 0?i2:kl(String(r2.index),Ol(e2,r2.schema,t3))}case"\
rest":for(let[t3,i3]of(T(n2)?n2:[]).entries())if(t3>=r2.from&&a2(r2.schema,i3))return kl(String(t3),Ol(e2,r2.schema,i3));return i2;default:return i2}}function kl(e2,{
place:t2,part:n2}){return{place:`/${e2.replaceAll("~","~0").replaceAll("/","~1")}${t2}`,part:n2}}function Al(e2,{reader:t2,literal:r2,inclusion:i2}){if(i2.kind===
"proof")return n.gt;if(i2.kind==="undecided")return n.bt(i2.because);if(!El(e2,r2,t2.literal,i2.value))return;let{place:a2}=Dl(e2,t2.literal,i2.value);return n.
vt(`${Ll(nn(i2.value))} may be written and is refused${a2===""?"":` at ${a2}`}`)}async function jl(e2,t2){let{inclusion:r2}=t2;if(r2.kind==="proof")return n.gt;
if(r2.kind==="undecided")return n.bt(r2.because);let{value:i2}=r2;if(!tn(Nl(e2,t2,i2)))return Ml(e2,t2,i2);let a2=await Fl(e2,t2,i2);return typeof a2=="string"?
n.bt(r2.sure?a2:r2.because):Pl(a2.witness)}function Ml(e2,{reader:t2,literal:r2},i2){let a2=Ll(nn(i2));if(El(e2,r2,t2.literal,i2)!==!0)return n.bt(`no validator\
 tells whether ${a2} is valid: its numbers are none that doubles stand for`);let{place:o2}=Dl(e2,t2.literal,i2);return n.vt(`${a2} may be written and is refused${o2===
""?"":` at ${o2}`}, by exact arithmetic (validators that compute in doubles read another number there)`)}function Nl(e2,{reader:t2,literal:n2},r2){if(tn(r2))return r2;
let i2=$t(en(r2));return i2!==void 0&&El(e2,n2,t2.literal,i2)===!0?i2:r2}function Pl(e2){return{outcome:"rejects",because:`${Il(e2.written)} may be written and \
is refused: ${e2.observed}`,witness:e2}}async function Fl(e2,{reader:t2,writer:n2,literal:r2},i2){let a2=Nl(e2,{reader:t2,writer:n2,literal:r2},i2);if(!tn(a2))return"\
its numbers are none that doubles stand for";if(El(e2,r2,t2.literal,a2)===!1)return"no example could be confirmed: the candidate is valid, or invalid, under bot\
h schemas";let o2=en(a2),s2=(await n2.validator()).validate(o2);if("fault"in s2)return`Ajv could not check an instance: ${s2.fault}`;if(!s2.valid)return`the eng\
ine and Ajv disagree about the instance ${Il(o2)} under the writer's schema: ${s2.error}`;let c2=await t2.validator(),l2=c2.validate(o2);return"fault"in l2?`Ajv\
 could not check an instance: ${l2.fault}`:l2.valid?`the engine and Ajv disagree about the instance ${Il(o2)} under the reader's schema`:{witness:{written:o2,observed:l2.
error,decoder:c2.name},first:l2.first}}function Il(e2){return Ll(JSON.stringify(e2))}function Ll(e2){return e2.length>120?`${e2.slice(0,120)}\u2026`:e2}const Rl={
true:["false schema","additionalProperties","unevaluatedProperties"],type:["type"],enum:["enum","const"],minimum:["minimum","exclusiveMinimum"],maximum:["maximu\
m","exclusiveMaximum"],multipleOf:["multipleOf","type"],minLength:["minLength"],maxLength:["maxLength"],pattern:["pattern"],format:["format"],minItems:["minItem\
s"],maxItems:["maxItems"],unique:["uniqueItems"],atLeast:["contains"],minProperties:["minProperties"],maxProperties:["maxProperties"],required:["required"]};function zl(e2,{
place:t2,part:n2}){let r2=e2.filter(e3=>e3.place===t2);if(!n2)return;let i2=Rl[n2.kind]??[];return r2.find(({keyword:e3,missing:t3})=>i2.includes(e3)&&(n2.kind!==
"required"||t3===n2.name))}function Bl(e2){let t2=[],n2=e3=>{if(e3?.kind==="array")for(let n3 of e3.items)n3.kind==="string"&&t2.push(n3.value)};n2(e2.get("requ\
ired"));for(let i3 of["dependentRequired","dependencies"]){let a2=e2.get(i3);if(a2?.kind==="object")for(let{key:e3,value:i4}of r.l(a2))t2.push(e3),n2(i4)}let i2=[
e2.get("const"),...Vl(e2.get("enum"))??[]];for(let e3 of i2)e3?.kind==="object"&&t2.push(...e3.members.map(({key:e4})=>e4));return t2}function Vl(e2){return e2?.
kind==="array"?e2.items:void 0}function Hl(e2,t2){for(let n2 of t2)for(let t3 of["oneOf","anyOf"]){let r2=n2.node.get(t3);if(r2?.kind!=="array"||!_(t3,n2.dialect)||
r2.items.length<2||r2.items.length>40)continue;let i2=Ul(e2,n2,r2.items);if(i2)return i2}}function Ul(e2,t2,n2){let r2=n2.map(n3=>Wl(e2,x(t2,n3)));for(let e3 of r2[0]?.
keys()??[]){let t3=r2.map(t4=>t4.get(e3)??[]),i2=t3.flat();if(!(t3.some(e4=>e4.length===0)||new Set(i2).size<i2.length))return{name:e3,branches:n2.map((e4,n3)=>({
node:e4,texts:t3[n3]??[]}))}}}function Wl(e2,t2){let n2=new Map,i2=t2;for(let t3=0;t3<20;t3+=1){let t4=i2.node.kind==="object"?i2.node.get("$ref"):void 0;if(t4?.
kind!=="string")break;let r2=Mn(e2,i2,t4.value);if("missing"in r2)return n2;i2=r2}let a2=i2.node.kind==="object"?i2.node.get("properties"):void 0;if(a2?.kind!==
"object")return n2;for(let{key:e3,value:t3}of r.l(a2)){let r2=zn(t3,i2.dialect);r2&&n2.set(e3,r2)}return n2}function Gl(e2,t2,n2,r2){return new Closures(e2,t2,r2).
lazily([n2])}const Kl=new Set(["minProperties","not","oneOf","if"]);function ql(e2){let t2=e2.get("enum");return[e2.get("const"),...t2?.kind==="array"?t2.items:
[]].some(e3=>e3?.kind==="object"||e3?.kind==="array")}function Jl(e2){let t2=e2.map(({root:e3})=>e3);for(let e3=t2.pop();e3;e3=t2.pop())if(e3.kind==="array"&&t2.
push(...e3.items),e3.kind==="object")for(let{key:n2,value:r2}of e3.members){if(Kl.has(n2))return!0;t2.push(r2)}return!1}var Closures=class{compiler;patterns;inhabited;arena;prefix;ids=new Map;asked=new Set;constructor(e2,t2,n2){
this.compiler=e2,this.patterns=t2,this.inhabited=n2,this.arena=e2.arena,this.prefix=`closure ${String(this.arena.size())}`}lazily(e2){this.compiler.budget.spend(
1+e2.length);let t2=[...new Map(e2.map(e3=>[y(e3),e3])).values()];if(!t2.some(({node:e3})=>e3.kind==="object"))return 1;let n2=t2.map(e3=>this.idOf(y(e3))).sort(
(e3,t3)=>e3-t3).join(",");return this.arena.lazy(`${this.prefix} ${n2}`,()=>{let e3=Yl(this.compiler,t2);return this.ofGroup(n2,t2,e3)})}ofGroup(e2,t2,n2){let r2=this.
asked.has(e2);this.asked.add(e2);try{let e3=Hl(this.compiler.library,n2),i2=this.inhabitedOr(t2,n2,r2,1);return e3?this.byBranch(t2,e3,{isAsked:r2,whole:i2}):i2}finally{
r2||this.asked.delete(e2)}}byBranch(e2,{name:t2,branches:n2},{isAsked:r2,whole:i2}){let{arena:a2}=this,o2=a2.atom({kind:"required",name:t2}),s2=e3=>a2.all([a2.types(
["object"]),o2,a2.property(t2,a2.values(e3))]),c2=n2.map(({node:t3,texts:i3})=>{let o3=new Set(n2.flatMap(e3=>e3.node===t3?[]:[e3.node])),c3=Yl(this.compiler,e2,
o3);return a2.any([-s2(i3),this.inhabitedOr(e2,c3,r2,s2(i3))])});return a2.all([...c2,a2.any([s2(n2.flatMap(({texts:e3})=>e3)),i2])])}inhabitedOr(e2,t2,n2,r2){if(t2.
some(({node:e3})=>ql(e3)))return 1;let i2=this.closed(t2,!1),a2=t2.some(({node:e3})=>e3.members.some(({key:e4})=>Kl.has(e4)));if(!this.inhabited||n2||!a2)return i2;
let o2=e2.map(e3=>this.compiler.compile(e3)),s2=e3=>this.inhabited?.(this.arena.all([this.arena.types(["object"]),r2,...o2,e3]))===!0;if(s2(i2))return i2;let c2=this.
closed(t2,!0);return s2(c2)?c2:1}closed(e2,t2){return this.arena.all([this.ofObject(e2,t2),this.ofArray(e2)])}ofObject(e2,t2){let n2=Zl(e2,"properties"),r2=Zl(e2,
"patternProperties"),i2=[...Ql(e2,"additionalProperties"),...Ql(e2,"unevaluatedProperties")].filter(({node:e3})=>e3.kind==="object"&&e3.members.length>0),a2=new Set(
[...n2.keys(),...e2.flatMap(({node:e3})=>Bl(e3))]),o2=[];for(let[e3,t3]of n2){let n3=[...r2].flatMap(([t4,n4])=>this.patterns.test(t4,e3)===!1?[]:n4);o2.push(this.
arena.property(e3,this.lazily([...t3,...n3])))}for(let[e3,t3]of r2)o2.push(this.arena.named({include:e3,names:a2,patterns:[]},this.lazily(t3)));if(a2.size>0||r2.
size>0){let e3=i2.length>0?this.lazily(i2):t2?1:-1;o2.push(this.arena.named({include:void 0,names:a2,patterns:[...r2.keys()]},e3))}else i2.length>0&&o2.push(this.
arena.named({include:void 0,names:a2,patterns:[]},this.lazily(i2)));return this.arena.all(o2)}ofArray(e2){let t2=e2.flatMap(e3=>$l(e3)),n2=["items","additionalI\
tems","unevaluatedItems","contains"].flatMap(t3=>Ql(e2,t3)),r2=Math.max(0,...t2.map(e3=>e3.length)),i2=[];for(let e3=0;e3<r2;e3+=1)i2.push(this.arena.item(e3,this.
lazily([...t2.flatMap(t3=>t3[e3]??[]),...n2])));return i2.push(this.arena.rest(r2,this.lazily(n2))),this.arena.all(i2)}idOf(e2){let t2=this.ids.get(e2)??this.ids.
size+1;return this.ids.set(e2,t2),t2}};function Yl(e2,t2,n2=new Set){let i2=new Map,a2=[...t2];for(let t3=a2.pop();t3;t3=a2.pop()){let{node:o2}=t3;if(!(o2.kind!==
"object"||i2.has(y(t3)))){e2.budget.spend(1+o2.members.length),i2.set(y(t3),{...t3,node:o2});for(let{key:i3,value:s2}of Xl(o2,t3))if(i3.endsWith("Ref")||i3==="$\
ref"){let n3=s2.kind==="string"?N(e2.library,t3,i3,s2.value):void 0;n3&&!("missing"in n3)&&a2.push(n3)}else if(_(i3,t3.dialect)?.inPlace&&i3!=="not"){let e3=s2.
kind==="array"?s2.items:s2.kind==="object"&&i3.startsWith("depend")?r.l(s2).map(e4=>e4.value):[s2];for(let r2 of e3)n2.has(r2)||a2.push(x(t3,r2))}}}return[...i2.
values()]}function Xl(e2,{dialect:t2}){let n2=v(t2)?e2.member("$ref"):void 0;return n2?[n2]:r.l(e2)}function Zl(e2,t2){let n2=new Map;for(let i2 of e2){let e3=i2.
node.get(t2);if(e3?.kind==="object")for(let{key:t3,value:a2}of r.l(e3)){let e4=n2.get(t3);e4?e4.push(x(i2,a2)):n2.set(t3,[x(i2,a2)])}}return n2}function Ql(e2,t2){
return e2.flatMap(e3=>{let n2=e3.node.get(t2);return n2&&n2.kind!=="array"?[x(e3,n2)]:[]})}function $l(e2){let t2=(_("prefixItems",e2.dialect)&&e2.node.get("pre\
fixItems"))??e2.node.get("items");return t2?.kind==="array"?[t2.items.map(t3=>x(e2,t3))]:[]}function X(e2,t2){return e2.compiler.compile(x(e2.place,t2))}function Z({
compiler:e2,place:t2},n2,r2,i2){let{line:a2}=t2.document.text.rangeOf(r2.start,r2.end),o2=`${t2.document.path}:${String(a2)}: "${n2}" should hold ${i2}`,s2=`mal\
formed ${n2} ${F(r2)}`;return e2.arena.atom({kind:"opaque",text:s2,because:o2,malformed:!0})}function eu(e2,t2){return e2.compiler.arena.all(t2.map((t3,n2)=>e2.
compiler.arena.item(n2,X(e2,t3))))}function tu(e2,t2,n2){let r2=e2.place.dialect==="2020-12";if(t2.kind==="array")return r2?Z(e2,n2,t2,"one schema (prefixItems \
holds a list)"):eu(e2,t2.items);let i2=r2?e2.schema.get("prefixItems"):void 0;return e2.compiler.arena.rest(i2?.kind==="array"?i2.items.length:0,X(e2,t2))}function nu(e2,t2){
let{arena:n2}=e2.compiler,i2=r.i(e2.place.dialect,"2019-09"),a2=(t3,n3)=>{let r2=i2?e2.schema.get(t3):void 0;return r2?.kind==="number"?r2.value:n3},o2=X(e2,t2),
s2=a2("minContains",1),c2=a2("maxContains",1/0),l2=e3=>e3<=0?1:n2.atom({kind:"atLeast",count:e3,schema:o2}),u2=[l2(Math.ceil(s2))];return c2!==1/0&&u2.push(-l2(
Math.floor(c2)+1)),ru(n2,n2.all(u2))}function ru(e2,t2){return t2>0&&e2.formula(t2).kind!=="all"?t2:e2.any([-e2.types(["array"]),t2])}function iu(e2,t2,n2,i2){return t2.
kind==="object"?e2.compiler.arena.all(r.u(t2).map(e3=>{let n3=t2.get(e3);return n3?i2(e3,n3):1})):Z(e2,n2,t2,"an object")}function au(e2,t2,n2,r2){return iu(e2,
t2,n2,(t3,n3)=>r2(t3,X(e2,n3)))}function ou(e2){let t2=t3=>{let n2=e2.get(t3);return n2?.kind==="object"?n2.members.map(e3=>e3.key):[]};return{names:new Set(t2(
"properties")),patterns:[...new Set(t2("patternProperties"))]}}function su(e2,t2,n2){return t2.kind==="array"?cu(e2,t2,n2):Z(e2,n2,t2,"a list of names")}function cu(e2,t2,n2){
if(t2.kind==="string")return e2.compiler.arena.atom({kind:"required",name:t2.value});if(t2.kind!=="array")return Z(e2,n2,t2,"a list of names");let r2=t2.items.flatMap(
e3=>e3.kind==="string"?[e3.value]:[]);return r2.length<t2.items.length?Z(e2,n2,t2,"a list of names"):e2.compiler.arena.all(r2.map(t3=>e2.compiler.arena.atom({kind:"\
required",name:t3})))}function lu({compiler:{arena:e2}},t2,n2){let r2=e2.all([e2.types(["object"]),e2.atom({kind:"required",name:t2})]);return e2.any([-r2,n2])}
function uu(e2,t2,n2){if(t2.kind!=="string")return Z(e2,n2,t2,"a URI reference as a string");e2.compiler.budget.spend(10);let r2=N(e2.compiler.library,e2.place,
n2,t2.value);if(!("missing"in r2))return e2.compiler.compile(r2);let i2=`"${n2}" leads to ${r2.missing}, ${r2.because}`;return e2.compiler.opaque(i2,`ref ${r2.identity}`)}
const du=`a type name (${[...Jt,"integer"].join(", ")}) or a list of them`;function fu(e2,t2,n2){let r2=t2.kind==="array"?t2.items:[t2];if(r2.length===0)return Z(
e2,n2,t2,du);let{arena:i2}=e2.compiler,a2=[],o2=[];for(let s2 of r2){let r3=s2.kind==="string"?s2.value:"",c2=Jt.find(e3=>e3===r3);if(c2)a2.push(c2);else if(r3===
"integer")o2.push(pu(i2));else return r3!=="any"||e2.place.dialect!=="draft-04"?Z(e2,n2,t2,du):1}return i2.any([i2.types(a2),...o2])}function pu(e2){let t2=e2.atom(
{kind:"multipleOf",divisor:{n:1n,d:1n}});return e2.all([e2.types(["number"]),t2])}function mu(e2,t2,n2){return t2.kind==="array"?hu(e2,t2.items,n2):Z(e2,n2,t2,"\
a list of values")}function hu(e2,t2,n2){let r2=[];for(let i2 of t2){let t3=O(i2);if(t3===void 0)return Z(e2,n2,i2,"numbers with an exponent below 400");r2.push(
t3)}return e2.compiler.arena.values(r2)}function gu(e2){return(t2,n2,r2)=>{let i2=n2.kind==="number"?n2.value:NaN;if(!Number.isInteger(i2)||i2<0)return Z(t2,r2,
n2,"a whole number, 0 or more");let a2=Math.min(i2,2**53-1);return e2.startsWith("min")&&a2===0?1:t2.compiler.arena.atom({kind:e2,count:a2})}}function _u(e2,t2,n2){
let{arena:r2}=e2.compiler;if(t2.kind==="boolean"&&n2.startsWith("exclusive"))return 1;let i2=t2.kind==="number"?C(t2.raw):void 0;if(i2===void 0)return Z(e2,n2,t2,
"a number with an exponent below 400");switch(n2){case"multipleOf":return w(i2,Ft)>0?r2.atom({kind:"multipleOf",divisor:i2}):Z(e2,n2,t2,"a number above 0");case"\
minimum":case"maximum":{let t3=e2.schema.get(n2==="minimum"?"exclusiveMinimum":"exclusiveMaximum");return r2.atom({kind:n2,bound:i2,exclusive:t3?.kind==="boolea\
n"&&t3.value})}default:return r2.atom({kind:n2==="exclusiveMinimum"?"minimum":"maximum",bound:i2,exclusive:!0})}}function vu(e2,t2){return!r.t(e2.place.document.
settings,e2.place.dialect)||t2.kind!=="string"?1:yu.has(t2.value)?bu(e2.compiler.arena,t2.value):js(t2.value)?e2.compiler.arena.atom({kind:"format",name:t2.value}):
1}const yu=new Set(["int32","int64","float","double"]);function bu(e2,t2){if(t2!=="int32")return 1;let n2=e2.atom({kind:"multipleOf",divisor:{n:1n,d:1n}}),r2=[e2.
atom({kind:"minimum",bound:{n:-(2n**31n),d:1n},exclusive:!1}),e2.atom({kind:"maximum",bound:{n:2n**31n-1n,d:1n},exclusive:!1})];return e2.any([-e2.all([e2.types(
["number"]),n2]),e2.all(r2)])}function xu(e2,t2){let n2=Eu(e2,"unevaluatedProperties"),r2=X(e2,t2);return Cu(e2,n2,t3=>{if(t3.some(({everything:e3})=>e3))return 1;
let n3=new Set(t3.flatMap(e3=>[...e3.names])),i2=[...new Set(t3.flatMap(e3=>[...e3.patterns]))];return e2.compiler.arena.named({include:void 0,names:n3,patterns:i2},
r2)})}function Su(e2,t2){let n2=Eu(e2,"unevaluatedItems"),r2=X(e2,t2);return Cu(e2,n2,t3=>{let n3=Math.max(...t3.map(({items:e3})=>e3));if(n3===1/0)return 1;let{
arena:i2}=e2.compiler;return i2.rest(n3,i2.any([r2,...t3.flatMap(({contained:e3})=>e3)]))})}function Cu(e2,{always:t2,sometimes:n2,beyond:r2,of:i2},a2){let{arena:o2}=e2.
compiler,s2=n2.filter(({evaluated:e3})=>wu(e3,i2)),c2=r2??(s2.length>6?"it depends on too many branches":void 0);if(c2!==void 0)return e2.compiler.opaque(`"${i2}\
": ${c2}`,`${i2} ${e2.compiler.signatures.of(e2.place)}`);let l2=[];for(let e3=0;e3<2**s2.length;e3+=1){let n3=[t2],r3=[];for(let[t3,i3]of s2.entries()){let a3=o2.
all(i3.when),s3=(e3>>t3)%2==1;s3&&n3.push(i3.evaluated),r3.push(s3?-a3:a3)}l2.push(o2.any([...r3,a2(n3)]))}return o2.all(l2)}function wu({names:e2,patterns:t2,everything:n2,
items:r2,contained:i2},a2){return a2==="unevaluatedItems"?r2>0||i2.length>0:n2||e2.size>0||t2.size>0}function Tu(){return{names:new Set,patterns:new Set,items:0,
everything:!1,contained:[]}}function Eu(e2,t2){let n2={at:e2,of:t2,always:Tu(),sometimes:[],beyond:void 0,visits:0};return ku(n2,{...e2.place,node:e2.schema},[],
new Set),n2}const Du=new Set(["$ref","$dynamicRef","$recursiveRef"]);function Ou(e2){return e2.node.kind==="object"}function ku(e2,t2,n2,i2){let{at:a2}=e2,o2=t2.
node;if(e2.visits+=1,i2.has(o2)&&(e2.beyond="it is recursive in place"),e2.visits>2e3&&(e2.beyond??="it sees through too many schemas"),e2.beyond!==void 0)return;
let s2=new Set([...i2,o2]),{arena:c2}=a2.compiler,l2=n2.length===0?e2.always:Tu();n2.length>0&&e2.sometimes.push({when:n2,evaluated:l2}),ju(e2,t2,l2,i2.size===0);
let u2=(r2,i3)=>{let a3=x(t2,r2);Ou(a3)&&ku(e2,a3,[...n2,...i3],s2)},d2=e3=>a2.compiler.compile(x(t2,e3));for(let{key:i3,value:l3}of r.l(o2))if(_(i3,t2.dialect))
if(Du.has(i3)&&l3.kind==="string"){let r2=N(a2.compiler.library,t2,i3,l3.value);"missing"in r2?e2.beyond=`"${i3}" leads to ${r2.missing}, which is not in the re\
pository`:Ou(r2)&&ku(e2,r2,n2,s2)}else if(i3==="allOf"&&l3.kind==="array")for(let e3 of l3.items)u2(e3,[]);else if((i3==="anyOf"||i3==="oneOf")&&l3.kind==="arra\
y")for(let e3 of l3.items)u2(e3,[d2(e3)]);else if(i3==="if")Au(o2,l3,u2,d2);else if(i3==="dependentSchemas"&&l3.kind==="object")for(let{key:e3,value:t3}of r.l(l3))
u2(t3,[c2.types(["object"]),c2.atom({kind:"required",name:e3})]);else i3==="dependencies"&&(e2.beyond='it sees through "dependencies"')}function Au(e2,t2,n2,r2){
let i2=r2(t2),a2=e2.get("then"),o2=e2.get("else");n2(t2,[i2]),a2&&n2(a2,[i2]),o2&&n2(o2,[-i2])}function ju({at:e2,of:t2},n2,r2,i2){let a2=n2.node,o2=a2.get("pro\
perties");if(o2?.kind==="object")for(let{key:e3}of o2.members)r2.names.add(e3);let s2=a2.get("patternProperties");if(s2?.kind==="object")for(let{key:e3}of s2.members)
r2.patterns.add(e3);a2.get("additionalProperties")&&(r2.everything=!0),a2.get("unevaluatedProperties")&&!i2&&(r2.everything=!0);let c2=n2.dialect==="2020-12",l2=a2.
get(c2?"prefixItems":"items");l2?.kind==="array"&&(r2.items=Math.max(r2.items,l2.items.length));let u2=a2.get("items"),d2=c2?u2:a2.get("additionalItems");(u2&&u2.
kind!=="array"||d2&&u2)&&(r2.items=1/0),a2.get("unevaluatedItems")&&!i2&&(r2.items=1/0);let f2=a2.get("contains");c2&&f2&&t2==="unevaluatedItems"&&r2.contained.
push(e2.compiler.compile(x(n2,f2)))}function Mu(e2,t2,n2,r2){let i2=new Map,a2=new Set,o2=new Signatures({library:n2,budget:t2}),s2={arena:e2,library:n2,documents:[
...M(n2,r2).values()],signatures:o2,budget:t2,compile:c2,opaque:(t3,n3)=>e2.atom({kind:"opaque",text:n3,because:t3})};function c2(e3){let n3=y(e3),r3=i2.get(n3);
if(r3!==void 0)return r3;if(t2.spend(),a2.has(n3)||a2.size>150)return l2(e3);a2.add(n3);try{let r4=Fu(s2,t2,e3);return i2.set(n3,r4),r4}finally{a2.delete(n3)}}function l2(n3){
let r3=o2.of(n3),s3=e2.lazy(r3,()=>{let o3=i2.get(y(n3))??(a2.size===0?c2(n3):void 0);return o3===void 0?u2(n3,r3):Pu(e2,t2,o3,s3)?d2(n3,r3):o3});return s3}function u2(e3,t3){
let n3=`${Nu(e3)}: this schema was not read to its end`;return s2.opaque(n3,`unread ${t3}`)}function d2(e3,t3){let n3=`${Nu(e3)}: this $ref loops back to itself\
 on the same value, so it has no meaning`;return s2.opaque(n3,`endless ${t3}`)}return s2}function Nu({document:e2,node:t2}){let{line:n2}=e2.text.rangeOf(t2.start,
t2.end);return`${e2.path}:${String(n2)}`}function Pu(e2,t2,n2,r2){let i2=new Set,a2=[n2];for(let n3=a2.pop();n3!==void 0;n3=a2.pop()){if(Math.abs(n3)===Math.abs(
r2))return!0;if(i2.has(Math.abs(n3)))continue;i2.add(Math.abs(n3)),t2.spend();let o2=e2.formula(n3);(o2.kind==="all"||o2.kind==="one")&&a2.push(...o2.parts),o2.
kind==="lazy"&&a2.push(o2.target())}return!1}function Fu(e2,t2,n2){let{node:i2}=n2;if(i2.kind==="boolean")return i2.value?1:-1;if(i2.kind!=="object")return Z({compiler:e2,
place:n2},"schema",i2,"an object, true or false");t2.spend(i2.members.length);let a2={compiler:e2,place:n2,schema:i2},{dialect:o2}=n2,s2=v(o2)&&i2.get("$ref")!==
void 0,c2=[];for(let e3 of r.u(i2)){let t3=i2.get(e3);if(!t3||s2&&e3!=="$ref")continue;let n3=_(e3,o2)&&Object.hasOwn(Iu,e3)?Iu[e3]:void 0;n3&&c2.push(n3(a2,t3,
e3))}return e2.arena.all(c2)}const Iu={$ref:uu,$dynamicRef:uu,$recursiveRef:uu,type:fu,enum:mu,const:(e2,t2,n2)=>hu(e2,[t2],n2),minimum:_u,maximum:_u,exclusiveMinimum:_u,
exclusiveMaximum:_u,multipleOf:_u,minLength:gu("minLength"),maxLength:gu("maxLength"),minItems:gu("minItems"),maxItems:gu("maxItems"),minProperties:gu("minPrope\
rties"),maxProperties:gu("maxProperties"),pattern:(e2,t2,n2)=>t2.kind==="string"?e2.compiler.arena.atom({kind:"pattern",source:t2.value}):Z(e2,n2,t2,"a string"),
format:vu,uniqueItems:(e2,t2)=>t2.kind==="boolean"&&t2.value?e2.compiler.arena.atom({kind:"unique"}):1,prefixItems:(e2,t2,n2)=>t2.kind==="array"?eu(e2,t2.items):
Z(e2,n2,t2,"an array"),items:tu,additionalItems:(e2,t2)=>{let n2=e2.schema.get("items");return n2?.kind==="array"?e2.compiler.arena.rest(n2.items.length,X(e2,t2)):
1},contains:nu,properties:(e2,t2,n2)=>au(e2,t2,n2,(t3,n3)=>e2.compiler.arena.property(t3,n3)),patternProperties:(e2,t2,n2)=>au(e2,t2,n2,(t3,n3)=>e2.compiler.arena.
named({include:t3,names:new Set,patterns:[]},n3)),additionalProperties:(e2,t2)=>e2.compiler.arena.named({include:void 0,...ou(e2.schema)},X(e2,t2)),propertyNames:(e2,t2)=>{
let n2=X(e2,t2);return n2===1?1:e2.compiler.arena.atom({kind:"names",schema:n2})},required:su,dependencies:(e2,t2,n2)=>iu(e2,t2,n2,(t3,r2)=>lu(e2,t3,r2.kind==="\
array"?cu(e2,r2,n2):X(e2,r2))),dependentRequired:(e2,t2,n2)=>iu(e2,t2,n2,(t3,r2)=>lu(e2,t3,cu(e2,r2,n2))),dependentSchemas:(e2,t2,n2)=>iu(e2,t2,n2,(t3,n3)=>lu(e2,
t3,X(e2,n3))),allOf:(e2,t2,n2)=>e2.compiler.arena.all(Lu(e2,t2,n2)),anyOf:(e2,t2,n2)=>e2.compiler.arena.any(Lu(e2,t2,n2)),oneOf:(e2,t2,n2)=>e2.compiler.arena.one(
Lu(e2,t2,n2)),not:(e2,t2)=>-X(e2,t2),if:Ru,unevaluatedItems:Su,unevaluatedProperties:xu};function Lu(e2,t2,n2){return t2.kind==="array"?t2.items.map(t3=>X(e2,t3)):
[Z(e2,n2,t2,"a list of schemas")]}function Ru(e2,t2){let{arena:n2}=e2.compiler,r2=X(e2,t2),i2=e2.schema.get("then"),a2=e2.schema.get("else");return n2.all([n2.any(
[-r2,i2?X(e2,i2):1]),n2.any([r2,a2?X(e2,a2):1])])}function zu(e2){let{instancePath:t2,keyword:n2,params:r2}=e2,i2=r2,a2=i2.additionalProperty??i2.unevaluatedProperty;
return{place:typeof a2=="string"?`${t2}/${Bu(a2)}`:t2,keyword:n2,missing:typeof i2.missingProperty=="string"?i2.missingProperty:void 0,text:Vu(e2)}}function Bu(e2){
return e2.replaceAll("~","~0").replaceAll("/","~1")}function Vu({instancePath:e2,keyword:t2,message:n2="is refused",params:r2}){let i2=r2,a2=e2===""?"the value":
e2,o2=Object.hasOwn(Hu,t2)?i2[Hu[t2]??""]:void 0;if(t2==="type"&&Array.isArray(i2.type))return`${a2} must be ${i2.type.join(" or ")}`;if(o2===void 0)return`${a2}\
 ${n2}`;let s2=JSON.stringify(o2);return`${a2} ${n2}: ${s2.length>80?`${s2.slice(0,80)}\u2026`:s2}`}const Hu={additionalProperties:"additionalProperty",unevaluatedProperties:"\
unevaluatedProperty",propertyNames:"propertyName",enum:"allowedValues",const:"allowedValue"};async function Uu(e2,t2,n2){let{ajvOf:r2}=await Promise.resolve().then(
()=>require("./ajv.js")).then(e3=>e3.t);return new AjvValidator(e2,t2,{...n2,ajvOf:r2})}var AjvValidator=class{library;document;means;name;small;spoken;always;keepsNames;compilations;compiled=new Map;constructor(e2,t2,n2){
this.library=e2,this.document=t2,this.means=n2,this.name=`ajv (${t2.dialect})`,this.spoken=Gu(e2,t2),this.compilations=n2.compilations??new Compilations;let r2=ir(
t2,{library:e2,spoken:this.spoken,concern:void 0,mostSchemas:n2.fewSchemas??120});this.small="root"in r2?r2:void 0,this.always=Xu(e2,t2,"contains"),this.keepsNames=
Xu(e2,t2,"unevaluatedProperties")}validate(e2){return this.asked(e2,this.always,t2=>Yu(t2,e2))}objections(e2){let t2=this.asked(e2,!0,t3=>({errors:t3(e2)?[]:t3.
errors??[]}));return"fault"in t2?[]:t2.errors.slice(0,100).map(zu)}preparedFor(e2){let{library:t2,document:n2,means:r2,spoken:i2,keepsNames:a2}=this,o2=Qn(t2,b(
n2),e2,r2.budget);return ir(n2,{library:t2,spoken:i2,concern:Bn(e2),reach:o2,keepsNames:a2,mostSchemas:1500})}asked(e2,t2,n2){try{let r2=m(this.means.budget,p.confirming,
"validating an instance",()=>{let r3=this.compiledFor(e2,t2);return typeof r3=="string"?{fault:r3}:r3(this.means,n2)});return"done"in r2?r2.done:{fault:r2.because}}catch(e3){
return{fault:Zu(e3)}}}compiledFor(e2,t2){let n2=`${String(t2)} ${this.small?"":Wu(e2)}`,r2=this.compiled.get(n2);return r2===void 0&&this.compiled.set(n2,r2=this.
compile(e2,t2)),r2}compile(e2,t2){let{document:n2,means:i2,spoken:a2}=this;try{let o2=this.small??this.preparedFor(e2);return"tooLarge"in o2?o2.tooLarge:(i2.budget.
spend(o2.schemas*500),this.compilations.of({ajvOf:i2.ajvOf,prepared:o2,spoken:a2,allErrors:t2,assertsFormats:r.t(n2.settings,n2.dialect)}))}catch(e3){return e3 instanceof
RangeError?"its schema is nested too deep":Zu(e3)}}};function Wu(e2){let t2=JSON.stringify(e2,(e3,t3)=>typeof t3=="object"?t3:0);return`${Hn(Bn(e2))} ${t2}`}function Gu(e2,t2){
return[...M(e2,t2).values()].flatMap(({dialect:e3,dialects:t3})=>[e3,...t3.values()]).reduce((e3,t3)=>r.i(t3,e3)?t3:e3,t2.dialect)}const Ku=new Set(["anyOf","on\
eOf"]),qu=new Set(["const","enum","type"]);function Ju(e2){let t2=e2.at(-1);if(!t2||!Ku.has(t2.keyword))return e2[0];let{passingSchemas:n2}=t2.params;if(Array.isArray(
n2))return t2;let r2=e2.filter(({keyword:e3})=>!Ku.has(e3));return r2.find(({keyword:e3})=>!qu.has(e3))??r2[0]??t2}function Yu(e2,t2){let n2=e2(t2),r2=Ju(e2.errors??
[]),i2=r2&&zu(r2);return{valid:n2,error:i2?.text??"",first:i2}}function Xu(e2,t2,n2){return[...M(e2,t2).values()].some(({text:e3})=>e3.text.includes(n2))}function Zu(e2){
return e2 instanceof Error?e2.message:String(e2)}function Qu(e2,t2,n2=p.compiling){let{library:r2,document:i2}=t2,a2=b(i2),o2=Mu(e2.arena,e2.budget,r2,i2),s2=m(
e2.budget,Math.min(n2,p.compiling),`reading ${i2.path}`,()=>o2.compile(a2)),c2,l2,u2,d2,f2=t3=>xl(e2,t3);return{contract:t2,literal:"done"in s2?s2.done:$u(e2,s2.
because),declared:()=>"done"in s2?l2??=Gl(o2,e2.patterns,a2):1,mayCloseToNothing:()=>d2??=Jl(o2.documents),declaredWhereAnyIs:()=>"done"in s2?u2??=Gl(o2,e2.patterns,
a2,f2):1,validator:()=>c2??=Uu(r2,i2,e2)}}function $u({arena:e2},t2){return e2.atom({kind:"opaque",text:`unread ${String(e2.size())}`,because:t2})}function ed({
library:e2,document:t2},n2,r2,i2){let a2=e2.documents.get(n2)??t2,{repeated:o2}=a2,s2={...yn(a2.text,r2,a2.settings),otherwise:i2,repeated:o2},c2=new Map(e2.documents).
set(n2,s2),l2=new Map([...e2.byUri].map(([e3,t3])=>[e3,t3.map(e4=>e4.path===n2?s2:e4)]));return{library:{...e2,documents:c2,byUri:l2},document:n2===t2.path?s2:t2}}
var Pair=class{theory;base;head;left=p.changes;decided=new Map;constructor(e2,t2,n2=new Compilations){this.theory={...ml(he(ge)),compilations:n2},this.base=Qu(this.
theory,e2),this.head=Qu(this.theory,t2)}stepsForChanges(){return Math.max(0,this.left)}variant({contract:e2},t2,n2,r2){let{budget:i2}=this.theory,a2=i2.left(),o2=ed(
e2,t2,n2,r2),s2=Qu(this.theory,o2,this.stepsForChanges());return this.left-=a2-i2.left(),s2}async reading(e2,t2,n2){return jl(this.theory,this.included(e2,t2,n2,
p.direction))}async expecting(e2,t2,n2){let r2=this.included(e2,t2,n2,p.direction);return Al(this.theory,r2)??jl(this.theory,r2)}async readingAlone(e2,t2,n2,r2){
let{budget:i2}=this.theory,a2=i2.left(),o2=Math.min(this.stepsForChanges(),p.change),s2=await this.alone(this.included(e2,t2,n2,o2),r2);return this.left-=a2-i2.
left(),s2}async alone(e2,t2){let{inclusion:n2}=e2;if(n2.kind!=="candidate"||!n2.sure)return jl(this.theory,e2);let r2=await Fl(this.theory,{...e2,reader:t2},n2.
value);if(typeof r2=="string")return jl(this.theory,e2);let{witness:i2,first:a2}=r2,o2=Dl(this.theory,e2.reader.literal,n2.value),s2=zl(a2?[a2]:[],o2)??zl((await t2.
validator()).objections(i2.written),o2);if(s2)return Pl({...i2,observed:s2.text});let c2=this.left>p.changes/2?await jl(this.theory,e2):void 0;return c2?.outcome===
"rejects"?c2:Pl(i2)}included(e2,t2,n2,r2){let{arena:i2}=this.theory,a2=()=>this.within(e2,t2,r2,()=>t2.literal);if(n2==="strict")return a2();let o2=this.within(
e2,t2,r2,()=>i2.all([t2.literal,t2.declared()])),{kind:s2}=o2.inclusion;return s2==="candidate"||s2==="proof"&&!t2.mayCloseToNothing()||s2==="undecided"&&r2<p.direction?
o2:a2().inclusion.kind==="proof"?{...o2,inclusion:{kind:"proof"}}:s2==="undecided"?o2:this.within(e2,t2,r2,()=>i2.all([t2.literal,t2.declaredWhereAnyIs()]))}within(e2,t2,n2,r2){
let i2=m(this.theory.budget,n2,"the decision",r2);if("done"in i2)return{reader:e2,writer:t2,literal:i2.done,inclusion:this.decide(i2.done,e2.literal,n2)};let a2={
kind:"undecided",because:i2.because};return{reader:e2,writer:t2,literal:t2.literal,inclusion:a2}}decide(e2,t2,n2){let r2=`${String(e2)} ${String(t2)}`,i2=this.decided.
get(r2);if(i2)return i2;let a2=_l(this.theory,e2,t2,n2);return this.decided.set(r2,a2),a2}};function td({own:e2,strict:t2}){return e2.outcome!=="reads"||t2.outcome===
"reads"?e2:n._t(`as long as writers write only names that their schema declares; by plain set inclusion ${t2.outcome==="undecided"?"it is undecided":"it fails"}\
: ${t2.because}`)}function nd(e2,t2){let r2=n.ft.filter(n2=>e2[n2].outcome!==t2[n2].outcome);if(r2.length===0)return[];let i2=r2.map(e3=>rd(t2[e3]));return[`dec\
lared (writers write only names that their schema declares): ${id(e2)}`,`strict (they may write any name that their schema allows): ${id(t2)}${i2.join("")}`,'if\
 writers keep to the declared names, there is nothing to do; if they do not, set "profile: strict" for this contract']}function rd(e2){return n.pt(e2)?`, e.g. ${e2.
because}`:""}function id({backward:e2,forward:t2}){return e2.outcome==="undecided"||t2.outcome==="undecided"?"undecided":e2.outcome==="reads"?t2.outcome==="read\
s"?"breaks nobody":"breaks old readers":t2.outcome==="reads"?"breaks old data":"breaks both"}async function ad(e2,t2){let n2=od(t2),r2=await sd(e2,n2,"backward"),
i2=await sd(e2,n2,"forward"),a2={backward:td(r2),forward:td(i2)};if(t2==="confluent")return{verdict:a2,remarks:[]};let o2={backward:r2.strict,forward:i2.strict},
s2=nd(a2,o2);if(!e2.head.contract.document.settings.crossCheck)return{verdict:a2,remarks:s2};let{crossChecked:c2}=await Promise.resolve().then(()=>ip),l2=await c2(
e2,{semantics:n2,verdict:a2,strict:o2});return{verdict:l2.verdict,remarks:[...s2,...l2.remarks]}}function od(e2){return e2==="strict"?"strict":"declared"}async function sd(e2,t2,n2){
let[r2,i2]=n2==="backward"?[e2.head,e2.base]:[e2.base,e2.head],a2=await e2.reading(r2,i2,t2);if(t2==="strict"||a2.outcome!=="reads")return{own:a2,strict:a2};let{
crossCheck:o2}=e2.head.contract.document.settings;return{own:a2,strict:await e2[o2?"reading":"expecting"](r2,i2,"strict")}}async function cd(e2,t2,n2){let r2=he(
4*p.confirming),i2={budget:r2,patterns:xt(r2)},a2=(await Uu(t2.library,t2.document,i2)).validate(n2);if("fault"in a2)throw Error(a2.fault);if(!a2.valid)throw Error(
`the writer may not write this: ${a2.error}`);let o2=await Uu(e2.library,e2.document,i2),s2=o2.validate(n2);if("fault"in s2)throw Error(s2.fault);return{outcome:s2.
valid?"reads":"rejects",witness:{written:n2,observed:s2.valid?"valid":s2.error,decoder:o2.name}}}function Q({name:e2,message:t2,advice:i2,...a2}){return r.M({...a2,
id:`json-schema/${e2}`,surfaces:["instance"],differences:({differences:t3})=>t3.filter(({rule:t4})=>t4===e2),reads:(e3,t3)=>e3?.asReader??t3?.asWriter??n.gt,message:t2,
...i2&&{advice:i2},shape:({keyword:e3,node:t3,meaning:n2})=>[e3,V(t3),...n2===void 0?[]:[n2]]})}function $(e2){return({base:t2,head:n2})=>{let r2=e2??(n2??t2)?.
keyword??"";return t2?n2?`${r2} was changed from ${t2.text} to ${n2.text}`:`${r2} ${t2.text} was removed`:`${r2} ${n2?.text??""} was added`}}function ld(e2){return({
base:t2,head:n2})=>{let r2=JSON.stringify((n2??t2)?.text??"");return t2?n2?`${e2} ${r2} was changed`:`${e2} ${r2} was removed`:`${e2} ${r2} was added`}}const ud=Q(
{name:"additional-items",title:"Items after the tuple allowed or refused",why:"`additionalItems` judges the items after a tuple; it means nothing where `items` \
is no list.",remedy:"Allow further items before anyone writes them.",message:$()}),dd=Q({name:"additional-properties",title:"Undeclared names allowed, refused o\
r constrained",why:"`additionalProperties` judges the names that neither `properties` nor `patternProperties` beside it declare.",remedy:"Decide once whether an\
 object is open or closed; opening it is safe for old data, closing it is not.",message:$()}),fd=Q({name:"all-of",title:"Schema added to or removed from allOf",
why:"Every schema of the list must hold: one more refuses data, one less lets data in.",remedy:"Release the wider schema to every reader first; narrow it only w\
hen no writer and no stored data needs the old values.",message:$("allOf schema")}),pd=Q({name:"anchor",title:"Anchor of a schema changed",why:"An anchor is a n\
ame that references lead to.",remedy:"Keep anchors that others may refer to.",message:$()}),md=Q({name:"any-of",title:"Branch added to or removed from anyOf",why:"\
One branch must hold: one more lets data in that old readers refuse, one less refuses data.",remedy:"Let readers learn the new branch before anyone writes it.",
message:$("anyOf branch")}),hd=Q({name:"boolean-schema",title:"Schema became true, false or an object",why:"`true` accepts every value and `false` none.",remedy:"\
Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:({base:e2,head:t2})=>`the schema\
 was changed from ${e2?.text??"nothing"} to ${t2?.text??"nothing"}`}),gd=Q({name:"comment",title:"Comment changed",why:"Annotations refuse nothing: every instan\
ce stays as valid as it was.",remedy:"No instance is affected. Nothing to do.",message:()=>"the comment was changed"}),_d=Q({name:"const",title:"Constant added,\
 removed or changed",why:"`const` allows exactly one value, so another constant refuses everything that was valid before.",remedy:"Use an `enum` with both value\
s while old and new data meet, and keep the constant of a discriminator for the life of its branch.",message:$("constant")}),vd=Q({name:"contains",title:"Requir\
ed kind of item changed",why:"At least one item (or `minContains` items) must be of this kind.",remedy:"Release the wider schema to every reader first; narrow i\
t only when no writer and no stored data needs the old values.",message:$()}),yd=Q({name:"content-encoding",title:"Encoding of the bytes in a string changed",why:"\
Annotations refuse nothing: every instance stays as valid as it was. `contentEncoding` tells applications how to decode the string (base64, quoted-printable): w\
ho decodes it the old way gets other bytes, or an error of its own.",remedy:"Put the other encoding under another name, and let readers take either while both a\
re written.",message:$()}),bd=Q({name:"content-media-type",title:"Media type of the content of a string changed",why:"Annotations refuse nothing: every instance\
 stays as valid as it was. `contentMediaType` tells applications what the string holds: who reads it as the old type misreads it.",remedy:"Put other content und\
er another name, and let readers take either while both are written.",message:$()}),xd=Q({name:"content-schema",title:"Schema of the content of a string changed",
why:"Annotations refuse nothing: every instance stays as valid as it was. `contentSchema` describes what stands inside the string, and no validator looks there \
by itself: applications that parse the string meet the change, without a warning from validation.",remedy:"Treat it as a contract of its own: keep the content i\
n a file of its own that is checked like every other, and change it as such.",message:$()}),Sd=Q({name:"default",title:"Default changed",why:"Annotations refuse\
 nothing: every instance stays as valid as it was. Validators do not fill defaults in, but applications do: readers that fill it in see another value for absent\
 data.",remedy:"Tell the owners of readers that fill defaults in; where the value matters, write it explicitly.",message:$("default")}),Cd=Q({name:"definition",
title:"Definition added or removed",why:"A definition judges nothing by itself. Others may refer to it, also from other files: a removed one leaves their refere\
nces without a target.",remedy:"Remove a definition only when nothing refers to it.",message:ld("definition")}),wd=Q({name:"dependent-required",title:"Names tha\
t a property brings with it changed",why:"Where the property is present, the listed names must be too.",remedy:"Let all writers emit the names together before r\
equiring it.",message:ld("the list of names that come with")}),Td=Q({name:"dependent-schemas",title:"Schema that a property brings with it changed",why:"Where t\
he property is present, the whole object must satisfy the schema.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no \
stored data needs the old values.",message:ld("the schema that comes with")}),Ed=Q({name:"deprecated",title:"Deprecation changed",why:"Annotations refuse nothin\
g: every instance stays as valid as it was. It tells people that a property will go away.",remedy:"Say in the description what to use instead.",message:$()}),Dd=Q(
{name:"description",title:"Description changed",why:"Annotations refuse nothing: every instance stays as valid as it was. It is documentation.",remedy:"No insta\
nce is affected. Nothing to do.",message:()=>"the description was changed"}),Od=Q({name:"dialect",title:"Dialect changed",why:"`$schema` says how every keyword \
is read: tuples, exclusive bounds, `$ref` siblings and formats differ between drafts. The two sides are compared by what they mean.",remedy:"Change the dialect \
in a change of its own and read the other changes of the report.",message:$("$schema")}),kd=Q({name:"dynamic-anchor",title:"Dynamic anchor of a schema changed",
why:"`$dynamicAnchor` and `$recursiveAnchor` are what dynamic references lead to: without it they lead elsewhere or nowhere, and one more of the same name may r\
eplace the target.",remedy:"Keep dynamic anchors that schemas here or elsewhere may extend.",message:$()}),Ad=Q({name:"dynamic-ref",title:"Dynamic reference cha\
nged",why:"`$dynamicRef` and `$recursiveRef` lead to the outermost schema with that anchor on the way to the value, so an extension can replace the target. With\
 one possible target it is decided as a `$ref`; with several it is undecided.",remedy:"Keep the reference, and change what it leads to in a change of its own; u\
se `$ref` where nothing extends the schema.",message:$()}),jd=Q({name:"else",title:"Alternative of a condition added or removed",why:"Values that do not satisfy\
 `if` must satisfy `else`: adding it refuses values that were valid, removing it lets values in that readers with the old schema refuse.",remedy:"Let every writ\
er satisfy the alternative before it is required; remove it only when every reader can do without.",message:$()}),Md=Q({name:"enum",title:"Enumerated value adde\
d or removed",why:"Only listed values are valid: a reader with the shorter list refuses the values that it does not know.",remedy:"Let readers learn the new val\
ue before anyone writes it; remove a value only when no data holds it.",advice:({base:e2,head:t2})=>e2&&t2?void 0:t2?"Let every reader learn the new value befor\
e anyone writes it.":"Keep the value as long as data holds it: stop writing it first, and remove it when no data has it.",message:({base:e2,head:t2})=>(t2??e2)?.
node.kind==="array"?`the list of values was ${e2&&t2?"changed":t2?"added":"removed"}`:t2?`value ${t2.text} was added`:`value ${e2?.text??""} was removed`}),Nd=Q(
{name:"examples",title:"Examples changed",why:"Annotations refuse nothing: every instance stays as valid as it was. Test data and documentation may be made of t\
hem.",remedy:"No instance is affected. Nothing to do.",message:()=>"the examples were changed"}),Pd=Q({name:"exclusive-maximum",title:"Upper bound that is itsel\
f refused changed",why:"Numbers at or above the bound are refused. Draft-04 writes it as `true` beside `maximum`, later drafts as a number of its own; on intege\
rs, below 11 and up to 10 are the same.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old \
values.",message:$()}),Fd=Q({name:"exclusive-minimum",title:"Lower bound that is itself refused changed",why:"Numbers at or below the bound are refused. Draft-0\
4 writes it as `true` beside `minimum`, later drafts as a number of its own; on integers, above 0 and from 1 are the same.",remedy:"Release the wider schema to \
every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Id=Q({name:"format",title:"Format of a string changed",
why:"Where formats are asserted, values of another format are refused. Where they are annotations (jsonSchema.formats: annotate), nothing is refused but people \
and generators read them.",remedy:"Add a format only when all data has it; to loosen one, remove it rather than replace it.",message:$()}),Ld=Q({name:"id",title:"\
Identifier of a schema changed",why:"`$id` names the schema and is the base of its references; other files may refer to it by that name.",remedy:"Keep identifie\
rs stable; publish a new version under a new one.",message:$()}),Rd=Q({name:"if",title:"Condition added or removed",why:"Values that satisfy `if` must satisfy `\
then`, all others `else`. Without `if` both say nothing; a condition that is added makes them count.",remedy:"Change the condition and its consequences together\
, and widen the consequences first.",message:$()}),zd=Q({name:"items",title:"Schema of items added or removed",why:"`items` judges every item that no tuple plac\
e judges.",remedy:"Add constraints on items in a new property, or let all writers satisfy them first.",message:$()}),Bd=Q({name:"max-contains",title:"Largest nu\
mber of items of a kind changed",why:"Arrays with more items of the kind are refused.",remedy:"Release the wider schema to every reader first; narrow it only wh\
en no writer and no stored data needs the old values.",message:$()}),Vd=Q({name:"max-items",title:"Largest number of items changed",why:"Longer arrays are refus\
ed.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Hd=Q({name:"m\
ax-length",title:"Longest length of a string changed",why:"Longer strings are refused; a writer that uses the new length breaks readers that hold the old one, a\
nd databases sized by it.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),
Ud=Q({name:"max-properties",title:"Largest number of properties changed",why:"Objects with more properties are refused.",remedy:"Release the wider schema to eve\
ry reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Wd=Q({name:"maximum",title:"Upper bound of a number chang\
ed",why:"Numbers above the bound are refused: a lower bound refuses data that was valid, a higher one lets numbers in that old readers refuse.",remedy:"Release \
the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Gd=Q({name:"min-contains",title:"S\
mallest number of items of a kind changed",why:"Arrays with fewer items of the kind are refused; 0 makes `contains` say nothing.",remedy:"Release the wider sche\
ma to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Kd=Q({name:"min-items",title:"Smallest number of\
 items changed",why:"Shorter arrays are refused.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs\
 the old values.",message:$()}),qd=Q({name:"min-length",title:"Shortest length of a string changed",why:"Shorter strings are refused; characters are counted as \
code points.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Jd=Q(
{name:"min-properties",title:"Smallest number of properties changed",why:"Objects with fewer properties are refused.",remedy:"Release the wider schema to every \
reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Yd=Q({name:"minimum",title:"Lower bound of a number changed",
why:"Numbers below the bound are refused: a higher bound refuses data that was valid, a lower one lets numbers in that old readers refuse.",remedy:"Release the \
wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:$()}),Xd=Q({name:"multiple-of",title:"Diviso\
r of a number changed",why:"Only whole multiples are valid, computed exactly. The new divisor keeps old data valid only if it divides the old one.",remedy:"Choo\
se a divisor that divides the old one (0.01 after 0.05), or keep the old one.",message:$()}),Zd=Q({name:"not",title:"Refused schema changed",why:"What satisfies\
 the schema under `not` is refused, so widening it narrows the whole.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and\
 no stored data needs the old values.",message:$()}),Qd=Q({name:"one-of",title:"Branch added to or removed from oneOf",why:"Exactly one branch must hold, so a n\
ew branch that overlaps an old one refuses data that was valid.",remedy:"Tell branches apart by a constant in a required property; then adding one is like addin\
g an anyOf branch.",message:$("oneOf branch")}),$d=Q({name:"pattern",title:"Pattern of a string changed",why:"Strings in which the pattern is not found are refu\
sed. Patterns are compared as sets of strings, so a pattern that is only written differently changes nothing.",remedy:"Make the new pattern accept everything th\
at the old one accepted; the instance in the report shows what it lost.",message:$()}),ef=Q({name:"pattern-properties",title:"Properties with a name pattern cha\
nged",why:"Every property whose name matches must satisfy the schema, and matching names count as declared.",remedy:"Widen the schema under the pattern, or add \
a new pattern that no present name matches.",message:ld("pattern")}),tf=Q({name:"prefix-items",title:"Place of a tuple changed",why:"Each place of a tuple has i\
ts own schema; a place that is added constrains items that were free before, or allows items that were refused.",remedy:"Append places at the end and only where\
 items after the tuple were refused before.",message:$("tuple place")}),nf=Q({name:"property",title:"Property added or removed",why:"A property's schema judges \
its value wherever the name occurs. In a closed object a new name is refused by old readers. In an open object old data may hold the name with any value; by def\
ault writers are taken to emit only declared names, so an optional property may come and go.",remedy:'Add properties as optional, and write them only when every\
 reader knows them: readers whose schema is closed ("additionalProperties": false) refuse unknown names. Remove one only when no data holds it, and never use a \
name again for another meaning.',advice:({base:e2,head:t2})=>e2&&t2?void 0:t2?'Keep the property optional, and write it only when every reader knows it: readers\
 whose schema is closed ("additionalProperties": false) refuse unknown names.':"Keep the property as long as data holds it or a reader needs it, and never use i\
ts name again for another meaning. If it was renamed, let readers take both names first.",message:ld("property")}),rf=Q({name:"property-names",title:"Names of p\
roperties constrained",why:"Objects with a name that the schema refuses are refused.",remedy:"Release the wider schema to every reader first; narrow it only whe\
n no writer and no stored data needs the old values.",message:$()}),af=Q({name:"read-only",title:"readOnly changed",why:"Annotations refuse nothing: every insta\
nce stays as valid as it was. Clients may stop sending the value, and servers may ignore it.",remedy:"Tell writers that their value will be ignored, or will cou\
nt from now on.",message:$()}),of=Q({name:"ref",title:"Reference changed",why:"The schema that is referred to judges the value; only its meaning counts, not its\
 name.",remedy:"Point to a schema that accepts everything that the old one accepted.",message:$()}),sf=Q({name:"required",title:"Property became required or opt\
ional",why:"Objects without a required property are refused. A `default` does not help: validators do not fill it in.",remedy:"Keep new properties optional unti\
l every writer emits them and old data is gone.",advice:({head:e2})=>e2?void 0:"Keep writing the property until every reader has the schema in which it is optio\
nal: readers with the old one refuse data without it.",message:({base:e2,head:t2})=>t2?`${JSON.stringify(t2.text)} became required`:`${JSON.stringify(e2?.text??
"")} is no longer required`}),cf=Q({name:"then",title:"Consequence of a condition added or removed",why:"Values that satisfy `if` must satisfy `then` too: addin\
g it refuses values that were valid, removing it lets values in that readers with the old schema refuse.",remedy:"Let every writer satisfy the consequence befor\
e it is required; remove it only when every reader can do without.",message:$()}),lf=Q({name:"title",title:"Title changed",why:"Annotations refuse nothing: ever\
y instance stays as valid as it was. Generators may name types after it.",remedy:"No instance is affected. Check generated code if types are named after titles.",
message:$()}),uf=Q({name:"type",title:"Type added, removed or changed",why:"A validator refuses every value whose type is not listed. A type that is added lets \
new values in that readers with the old schema refuse; a type that is removed refuses data that was valid. `integer` is inside `number`, and 1.0 is an integer.",
remedy:"Add the new type beside the old one, write it only when every reader knows it, and remove the old type when nothing writes it any more.",message:$("type")}),
df=Q({name:"unevaluated-items",title:"Items that nothing else describes allowed or refused",why:"`unevaluatedItems` judges the items that no keyword beside it o\
r in its branches has judged.",remedy:"Describe the items that writers emit before refusing the rest.",message:$()}),ff=Q({name:"unevaluated-properties",title:"\
Names that nothing else describes allowed or refused",why:"`unevaluatedProperties` judges the names that no keyword beside it or in its branches has judged.",remedy:"\
Describe the names that writers emit before refusing the rest.",message:$()}),pf=Q({name:"unique-items",title:"Items must differ, or no longer must",why:"With `\
uniqueItems` an array with two equal items is refused.",remedy:"Remove duplicates at the writers before requiring it.",message:$()}),mf=Q({name:"unknown-keyword",
title:"Keyword that the dialect does not know changed",why:"Validators ignore keywords that they do not know, so nothing is refused; a misspelt keyword is one o\
f them.",remedy:"Check the spelling, and whether the dialect in `$schema` is the one that is meant.",message:$()}),hf=[uf,Md,_d,Yd,Fd,Wd,Pd,Xd,qd,Hd,$d,Id,tf,zd,
ud,Kd,Vd,pf,vd,Gd,Bd,df,nf,sf,dd,ef,rf,Jd,Ud,wd,Td,ff,fd,md,Qd,Zd,Rd,cf,jd,of,Ad,Cd,hd,Od,Ld,pd,kd,Q({name:"vocabulary",title:"Vocabularies of a meta-schema cha\
nged",why:"`$vocabulary` says which keywords a meta-schema requires of the validators that use it. It says nothing about instances of this schema; what it does \
to schemas written with this meta-schema is not looked at.",remedy:"Announce it to the authors of schemas that name this meta-schema in `$schema`: validators re\
fuse a required vocabulary that they do not know.",message:$()}),lf,Dd,Sd,Nd,gd,Ed,af,Q({name:"write-only",title:"writeOnly changed",why:"Annotations refuse not\
hing: every instance stays as valid as it was. Servers may stop returning the value.",remedy:"Tell readers that the value will be missing, or will appear.",message:$()}),
yd,bd,xd,mf];var gf=e.n({jsonSchema:()=>vf});const _f=()=>new Compilations,vf=r.j({id:"json-schema",rules:hf,surfaces:()=>["instance"],identify(e2,t2){let n2=Ir(
e2,t2);return n2===void 0?void 0:{key:n2}},declares:Lr,open:br,references:Or,faults(e2,t2){let n2=e2.faults.get(t2);return n2?[n2]:Hi(e2,t2)},settle:Ki,notes:(e2,t2)=>Qi(
e2,t2),remains:_s,contract(e2,t2){let n2=e2.documents.get(t2);if(!n2)throw Error(`${t2} was not loaded`);return{library:e2,document:n2}},contractId:({document:e2})=>e2.
base===e2.retrieved?void 0:e2.base,canonical({library:e2,document:t2}){return Hr(e2,b(t2))},elements:us,async match({base:e2,head:t2,settings:{profile:n2},run:r2}){
let i2=new Pair(e2,t2,r2.table(_f)),a2=Ho(e2,t2),{verdict:o2,remarks:s2}=await ad(i2,n2),c2=await ts(i2,od(n2),a2,o2),l2=e2.document.path===t2.document.path?c2:
c2.filter(({rule:e3})=>e3!=="id");return{differences:c2,verdict:o2,remarks:[...gr(hf,l2),...s2]}},uses:({base:e2,head:t2})=>[...ls(e2),...ls(t2)],remarks:({remarks:e2})=>e2,
judge:({matched:e2})=>e2.verdict,prove:()=>Promise.resolve(void 0),profile:(e2,t2)=>e2==="confluent"?io(t2):void 0,replay:(e2,t2,n2)=>cd(e2,t2,n2)}),yf={milliseconds:2e4,
megabytes:256};let bf,xf;const Sf=(e2,t2)=>Cf(yf,e2,t2);async function Cf(e2,...[t2,n2]){let r2=bf??Tf(e2);bf=void 0,clearTimeout(xf),r2.ref();let i2=await Ef(r2,
{base:t2,head:n2},e2.milliseconds);return i2===void 0?(await r2.terminate(),{fault:`it did not answer within ${String(e2.milliseconds/1e3)} s`}):(r2.unref(),r2.
threadId!==-1&&wf(r2),i2)}function wf(e2){bf?e2.terminate():(bf=e2,xf=setTimeout(()=>{e2.terminate()},100).unref())}function Tf({megabytes:e2}){let t2=new(process.
getBuiltinModule("node:worker_threads")).Worker(new URL("./json-schema-diff-worker.js",require("url").pathToFileURL(__filename).href),{env:{},execArgv:[],stdout:!0,
stderr:!0,resourceLimits:{maxOldGenerationSizeMb:e2}});return t2.once("exit",()=>{bf===t2&&(bf=void 0)}),t2}function Ef(e2,t2,n2){return new Promise((r2,i2)=>{let a2=t3=>{
clearTimeout(c2),e2.off("message",a2).off("error",o2).off("exit",s2),r2(t3)},o2=e3=>{e3.code?.endsWith("MODULE_NOT_FOUND")&&i2(e3),a2({fault:e3.message})},s2=()=>{
a2({fault:"it ended without an answer"})},c2=setTimeout(a2,n2,void 0);e2.once("message",a2).once("error",o2).once("exit",s2),e2.postMessage(t2)})}function Df(e2,t2){
let[n2,r2]=[Of(e2),Of(t2)];return n2.set*r2.set*(n2.complement+r2.complement)*Math.max(n2.set,r2.set)+n2.complement**2+r2.complement**2}function Of(e2){if(typeof e2==
"boolean")return{set:1,complement:1};let t2=t3=>{let n3=e2[t3];return Array.isArray(n3)?n3.map(e3=>Of(e3)):[]},n2=e2.not===void 0?[]:[Af(Of(e2.not))],r2=t2("any\
Of"),i2=t2("oneOf");return jf([kf(e2),...t2("allOf"),...n2,...r2.length>0?[Af(jf(r2.map(Af)))]:[],...i2.length>0?[Mf(i2)]:[]])}function kf(e2){let t2=[...Object.
values(e2.properties??{}),...["items","additionalProperties"].flatMap(t3=>e2[t3]===void 0?[]:[e2[t3]])].map(Of),n2=Object.keys(e2).filter(e3=>/^(?:m(?:in|ax)|exclusive)/.
test(e3)).length,r2=Array.isArray(e2.required)?e2.required.length:0,i2=t2.reduce((e3,{set:t3,complement:n3})=>e3+Math.max(t3,n3),0);return{set:1,complement:1+n2+
r2+i2}}function Af({set:e2,complement:t2}){return{set:t2,complement:e2}}function jf(e2){return e2.reduce((e3,t2)=>({set:e3.set*t2.set,complement:e3.complement+t2.
complement}))}function Mf(e2){return Af(jf(e2.map((t2,n2)=>jf(e2.map((e3,t3)=>t3===n2?e3:Af(e3)))).map(Af)))}var Beyond=class extends Error{};function Nf(e2,t2){
let n2=new Set,r2=0;try{return{schema:i2(t2)}}catch(e3){if(e3 instanceof Beyond)return{beyond:e3.message};throw e3}function i2(e3){let{node:t3}=e3;if(r2+=1,r2>1e3)
throw new Beyond("more than 1000 schemas");if(t3.kind==="boolean")return t3.value;if(t3.kind!=="object")throw new Beyond("a schema that is neither an object nor\
 true or false");if(n2.has(t3))throw new Beyond("a schema that refers to itself");n2.add(t3);let i3=t3.get("$ref"),s2=i3&&a2(e3,i3),c2=s2!==void 0&&v(e3.dialect)?
{}:o2(e3,t3);return n2.delete(t3),s2===void 0?c2:Object.keys(c2).length===0?s2:{allOf:[s2,c2]}}function a2(t3,n3){let r3=n3.kind==="string"?Mn(e2,t3,n3.value):void 0;
if(!r3||"missing"in r3)throw new Beyond("a reference that leads nowhere");return i2(r3)}function o2(e3,t3){let n3={};for(let r3 of new Set(t3.members.map(e4=>e4.
key))){let a3=t3.get(r3);if(!a3||r3==="$ref"||Pf(e3,r3))continue;let o3=Object.hasOwn(Kf,r3)?Kf[r3]:void 0;if(!o3)throw new Beyond(`the keyword ${JSON.stringify(
r3)}`);let s2=o3(a3,t4=>i2(x(e3,t4)));if(s2===void 0)throw new Beyond(`the keyword ${JSON.stringify(r3)} as it is written`);n3[r3]=s2}return Ff(n3,e3)}}function Pf({
document:e2,dialect:t2},n2){let i2=_(n2,t2);return n2==="format"?!r.t(e2.settings,t2):!i2||i2.annotation===!0}function Ff(e2,{dialect:t2}){let n2={...e2};for(let[
r2,i2]of[["minimum","exclusiveMinimum"],["maximum","exclusiveMaximum"]]){let a2=e2[i2];if(typeof a2=="boolean"){if(t2!=="draft-04")throw new Beyond(`the keyword\
 "${i2}" as it is written`);Reflect.deleteProperty(n2,i2),a2&&e2[r2]!==void 0&&(n2[i2]=e2[r2],Reflect.deleteProperty(n2,r2))}}return n2}const If=(e2,t2)=>e2.kind===
"object"||e2.kind==="boolean"?t2(e2):void 0,Lf=(e2,t2)=>e2.kind==="array"&&e2.items.length>0?e2.items.map(t2):void 0,Rf=e2=>{let t2=e2.kind==="number"?O(e2):void 0,
n2=t2===void 0?void 0:$t(r.Dn(e2));return t2!==void 0&&n2!==void 0&&D(t2)===D(n2)?r.Dn(e2):void 0},zf=(e2,t2)=>e2.kind==="boolean"?e2.value:Rf(e2,t2),Bf=e2=>{let t2=r.
Dn(e2);return e2.kind==="number"&&Number.isSafeInteger(t2)&&t2>=0?t2:void 0},Vf=e2=>e2.kind==="array"&&e2.items.every(e3=>e3.kind==="string"&&Gf(e3.value))?r.Dn(
e2):void 0,Hf=e2=>{let t2=e2.kind==="array"&&e2.items.length>0&&e2.items.every(Wf);return Wf(e2)||t2?r.Dn(e2):void 0},Uf=(e2,t2)=>{if(e2.kind==="object"&&e2.members.
every(({key:e3})=>Gf(e3)))return Object.fromEntries(e2.members.map(e3=>[e3.key,t2(e3.value)]))};function Wf({kind:e2}){return e2==="string"}function Gf(e2){return!(e2 in
{})}const Kf={type:Hf,minimum:Rf,maximum:Rf,exclusiveMinimum:zf,exclusiveMaximum:zf,minLength:Bf,maxLength:Bf,items:If,minItems:Bf,maxItems:Bf,properties:Uf,required:Vf,
additionalProperties:If,minProperties:Bf,maxProperties:Bf,allOf:Lf,anyOf:Lf,oneOf:Lf,not:If},qf=[null,!1,!0,0,.5,-1,"","a",[],[0],{},{a:0}];function Jf(e2){return rp(
new Sampler().valuesOf(e2),400)}var Sampler=class{schemas=0;parts=0;sizes=new WeakMap;valuesOf(e2){if(this.schemas+=1,e2===!1||this.schemas>2e4)return[];if(e2===
!0)return qf;let{anyOf:t2,type:n2}=e2;return np(Array.isArray(t2)?t2.map(e3=>this.valuesOf(e3)):(Array.isArray(n2)?n2:[n2]).map(t3=>this.ofType(t3,e2)))}ofType(e2,t2){
switch(e2){case"null":return[null];case"boolean":return[!1,!0];case"string":return $f(t2,"Length").map(e3=>"a".repeat(e3));case"integer":return Qf(t2).filter(Number.
isInteger);case"number":return Qf(t2);case"array":return this.arraysOf(t2);case"object":return this.objectsOf(t2);default:return qf}}arraysOf(e2){let t2=rp(np([
e2,...Yf(e2)].map(e3=>this.valuesOf(e3.items??!0))),12);return $f(e2,"Items").flatMap(e3=>e3===0?[[]]:t2.filter(t3=>this.fits(e3*this.sizeOf(t3))).map(t3=>this.
sized(Array.from({length:e3},()=>t3))))}sizeOf(e2){return typeof e2=="string"?1+(e2.length>>3):typeof e2=="object"&&e2?this.sizes.get(e2)??2:1}fits(e2){return e2>
2e4||this.parts+e2>1e6?!1:(this.parts+=e2,!0)}sized(e2){return this.sizes.set(e2,1+tp(Object.values(e2).map(e3=>this.sizeOf(e3)))),e2}objectsOf(e2){let t2=Xf(e2),
n2=e2.additionalProperties??!0,r2=Yf(e2).map(Xf),i2=e3=>np([t2,...r2].map(t3=>this.valuesOf(Object.hasOwn(t3,e3)?t3[e3]??!0:n2))),a2=e2.required??[],o2=new Map(
a2.map(e3=>[e3,i2(e3)[0]??null])),s2=Math.min(Zf(e2,"minProperties")??0,200);for(let e3=0;o2.size<s2;e3+=1)o2.set(ep(e3,t2),this.valuesOf(n2)[0]??null);let c2=np(
[...new Set([...Object.keys(t2),...r2.flatMap(e3=>Object.keys(e3)),...a2,ep(0,t2)])].map(e3=>rp(i2(e3),12).map(t3=>[e3,t3]))),l2=tp([...o2.values()].map(e3=>this.
sizeOf(e3)))+2*o2.size;return[[],...c2.map(e3=>[e3])].filter(e3=>this.fits(l2+tp(e3.map(([,e4])=>2+this.sizeOf(e4))))).map(e3=>this.sized(Object.fromEntries(new Map(
[...o2,...e3]))))}};function Yf({not:e2}){if(typeof e2!="object"||!e2)return[];let{anyOf:t2}=e2;return Array.isArray(t2)?t2:[e2]}function Xf({properties:e2={}}){
return e2}function Zf(e2,t2){let n2=e2[t2];return typeof n2=="number"?n2:void 0}function Qf(e2){let t2=["minimum","maximum","exclusiveMinimum","exclusiveMaximum"].
flatMap(t3=>Zf(e2,t3)??[]).flatMap(e3=>[e3,Math.ceil(e3),Math.floor(e3),e3+.5,e3-.5,e3+1,e3-1]);return[...new Set([...t2,0,1,-1,.5])]}function $f(e2,t2){let n2=Zf(
e2,`min${t2}`)??0,r2=Zf(e2,`max${t2}`)??200;return[...new Set([n2,n2+1,...r2<200?[r2]:[]])].filter(e3=>e3<=r2&&e3<=200)}function ep(e2,t2){let n2=`x${String(e2)}`;
for(;Object.hasOwn(t2,n2);)n2+="x";return n2}function tp(e2){return e2.reduce((e3,t2)=>e3+t2,0)}function np(e2){let t2=Math.max(0,...e2.map(({length:e3})=>e3));
return Array.from({length:t2},(t3,n2)=>e2.flatMap(e3=>e3.slice(n2,n2+1))).flat()}function rp(e2,t2){let n2=new Map;for(let r2 of e2){if(n2.size>=t2)break;let e3=JSON.
stringify(r2);n2.has(e3)||n2.set(e3,r2)}return[...n2.values()]}var ip=e.n({crossChecked:()=>ap});async function ap(e2,t2,r2=Sf){let{verdict:i2}=t2,a2=await op(e2,
r2);if("fault"in a2)return{verdict:i2,remarks:[`not cross-checked: ${a2.fault}`]};let o2={backward:await cp({pair:e2,answered:t2,direction:"backward",claimed:a2.
removed}),forward:await cp({pair:e2,answered:t2,direction:"forward",claimed:a2.added})},s2=n.ft.flatMap(e3=>o2[e3].remark??[]),c2=n.ft.some(e3=>t2.strict[e3].outcome===
"reads");return{verdict:{backward:o2.backward.outcome,forward:o2.forward.outcome},remarks:s2.length===0&&c2?["cross-checked: json-schema-diff agrees"]:s2}}async function op({
base:e2,head:t2},n2){let[r2,i2]=[e2,t2].map(({contract:{library:e3,document:t3}})=>Nf(e3,b(t3)));for(let e3 of[r2,i2])if(!e3||"beyond"in e3)return{fault:`json-s\
chema-diff does not know ${e3?.beyond??"the schema"}`};if(!r2||!i2||!("schema"in r2)||!("schema"in i2))return{fault:"no schema"};if(Df(r2.schema,i2.schema)>6e4)
return{fault:"the schemas combine too many alternatives for json-schema-diff"};let a2=await n2(r2.schema,i2.schema);return"fault"in a2?{fault:`json-schema-diff:\
 ${a2.fault}`}:a2}const sp={backward:{reader:"new readers",data:"old data"},forward:{reader:"old readers",data:"new data"}};async function cp({pair:e2,answered:t2,
direction:n2,claimed:r2}){let i2=t2.verdict[n2],a2=t2.strict[n2],{reader:o2,data:s2}=sp[n2];if(r2===!1)return a2.outcome==="rejects"?{outcome:i2,remark:`json-sc\
hema-diff finds nothing in ${s2} that ${o2} refuse: Ajv confirmed an instance, so it counts`}:{outcome:i2};let c2=Jf(r2),l2=await up({pair:e2,answered:t2,direction:n2},
c2);if(l2&&i2.outcome==="reads"){let e3=`json-schema-diff led to ${s2} that ${o2} refuse, ${Il(l2.written)}, although contract-check had proved that there is no\
ne: this is a bug in contract-check, please report it with both versions of the file`;return{outcome:Pl(l2),remark:e3}}return a2.outcome==="reads"?{outcome:i2,remark:`\
json-schema-diff claims that ${o2} refuse some ${s2}, but none of ${String(c2.length)} samples of its claim is such a value: the proof stands`}:{outcome:i2,...l2&&
a2.outcome==="rejects"&&lp(r2,n2)}}function lp(e2,t2){let n2=JSON.stringify(e2),{reader:r2,data:i2}=sp[t2];return n2.length>400?{}:{remark:`what ${r2} refuse of\
 ${i2}, as json-schema-diff writes it: ${n2}`}}async function up({pair:e2,answered:{semantics:t2,verdict:n2},direction:r2},i2){let[a2,o2]=r2==="backward"?[e2.head,
e2.base]:[e2.base,e2.head],[s2,c2]=[await o2.validator(),await a2.validator()];for(let a3 of i2){if(n2[r2].outcome==="reads"&&t2==="declared"&&!dp(e2,o2,a3))continue;
let i3=s2.validate(a3);if(!("valid"in i3)||!i3.valid)continue;let l2=c2.validate(a3);if("valid"in l2&&!l2.valid)return{written:a3,observed:l2.error,decoder:c2.name}}}
function dp({theory:e2},t2,n2){let r2=$t(n2);return r2!==void 0&&Tl(e2,t2.declared(),r2)===!0}Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return i}}),
Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return gf}});
