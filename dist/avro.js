const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,__commonJSMin=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),__exportAll=(e3,n3)=>{let r3=Object.
setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(
r3)},__copyProps=(e3,i3,o2,s2)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c2=r2(i3),l2=0,u2=c2.length,d2;l2<u2;l2++)d2=c2[l2],!a2.call(e3,d2)&&
d2!==o2&&t2(e3,d2,{get:(e4=>i3[e4]).bind(null,d2),enumerable:!(s2=n2(i3,d2))||s2.enumerable});return e3},__toESM=(n3,r3,o2)=>(o2=n3==null?{}:e2(i2(n3)),__copyProps(
r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o2,"default",{value:n3,enumerable:!0}):o2,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){
return __exportAll}}),Object.defineProperty(exports2,"r",{enumerable:!0,get:function(){return __toESM}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){
return __commonJSMin}}),exports2})(),t=require("./gate.js"),n=require("./formats.js"),r=require("./start.js"),i=["null","boolean","int","long","float","double",
"bytes","string"],a=new Map;function typeOf(e2){if(e2.kind!=="reference")return e2;let{target:t2}=e2.link;if(!t2)throw Error(`unlinked reference to ${e2.names[0]??
"?"}`);return t2}function isNamed(e2){return e2.kind==="record"||e2.kind==="enum"||e2.kind==="fixed"}const o=new Map(i.map(e2=>[e2,e2]));function primitiveOf(e2){
return o.get(e2)}function isPrimitive(e2){return o.has(e2.kind)}function isBare(e2){return!e2.logical&&isPrimitive(e2)}function areSameBare(e2,t2){return e2.kind===
t2.kind&&isBare(e2)&&isBare(t2)}function simpleName(e2){return e2.slice(e2.lastIndexOf(".")+1)}function namespaceOf(e2){let t2=e2.lastIndexOf(".");return t2<0?"":
e2.slice(0,t2)}function locate({text:e2,start:t2,end:n2}){return e2.locate(t2,n2)}function aliasesOf$1(e2){let t2=new Map,n2=new Map;for(let r2 of namedTypes(e2)){
for(let e3 of r2.aliases)t2.set(e3,r2.name);if(r2.kind==="record")for(let{name:e3,aliases:t3}of r2.fields){if(t3.length===0)continue;let i2=n2.get(r2.name)??new Map;
n2.set(r2.name,i2);for(let n3 of t3)i2.set(n3,e3)}}let typeName=e3=>t2.get(e3.name)??e3.name;return{apply:!0,renames:t2.size>0,typeName,renamesFieldsOf:e3=>n2.has(
typeName(e3)),fieldName:(e3,t3)=>n2.get(typeName(e3))?.get(t3)??t3}}const s={apply:!1,renames:!1,typeName:({name:e2})=>e2,renamesFieldsOf:()=>!1,fieldName:(e2,t2)=>t2};
function namedTypes(e2){let t2=new Set,n2=[...e2].reverse();for(let e3=n2.pop();e3;e3=n2.pop()){let r2=typeOf(e3);switch(r2.kind){case"record":case"enum":case"f\
ixed":if(t2.has(r2))break;if(t2.add(r2),r2.kind==="record")for(let e4=r2.fields.length-1;e4>=0;--e4){let t3=r2.fields[e4];t3&&n2.push(t3.type)}break;case"array":
n2.push(r2.items);break;case"map":n2.push(r2.values);break;case"union":for(let e4 of[...r2.branches].reverse())n2.push(e4)}}return t2}function definitionKey(e2){
let t2=`["${e2.kind}","${e2.name}",${listText(e2.aliases)}`;switch(e2.kind){case"record":return`${t2},${String(e2.error)},[${e2.fields.map(fieldText).join(",")}\
]]`;case"enum":return`${t2},${JSON.stringify(e2.symbols.map(({name:e3})=>e3))},${JSON.stringify(e2.default??null)}]`;case"fixed":return`${t2},${String(e2.size)}\
,${JSON.stringify(e2.logical??null)}]`}}function fieldText(e2){let t2=e2.default?`[${JSON.stringify(exactJson(e2.default))}]`:"[]";return`["${e2.name}",${schemaText(
e2.type)},${listText(e2.aliases)},${t2}]`}function listText(e2){return e2.length===0?"[]":JSON.stringify([...e2].sort())}function schemaText(e2){if(e2.kind==="u\
nion"){let t3='["union"';for(let n2 of e2.branches)t3+=`,${schemaText(n2)}`;return`${t3}]`}let t2=schemaKey(e2);return typeof t2=="string"?`"${t2}"`:JSON.stringify(
t2)}function schemaKey(e2){if(e2.kind==="reference")return e2.link.target?.name??e2.names[0];if(isNamed(e2))return e2.name;switch(e2.kind){case"array":return["a\
rray",schemaKey(e2.items)];case"map":return["map",schemaKey(e2.values)];case"union":return["union",...e2.branches.map(schemaKey)];default:return e2.logical?[e2.
kind,e2.logical]:e2.kind}}function messageKey({name:e2,request:t2,response:n2,errors:r2,oneWay:i2}){return[e2,definitionKey(t2),schemaKey(n2),schemaKey(r2),i2]}
function exactJson(e2){switch(e2.kind){case"object":return`{${[...e2.members].sort(t.fn(({key:e3})=>e3)).map(({key:e3,value:t2})=>`${JSON.stringify(e3)}:${exactJson(
t2)}`).join(",")}}`;case"array":return`[${e2.items.map(exactJson).join(",")}]`;case"number":return Number.isSafeInteger(e2.value)||/[.eE]/.test(e2.raw)?String(e2.
value):e2.raw;case"null":return"null";default:return JSON.stringify(e2.value)}}function rootsOf(e2,t2){let n2=[];e2.root&&t2.root&&n2.push({part:"schema",a:e2.root,
b:t2.root});for(let[r2,i2]of pairTypes(e2,t2).both)n2.push({part:"type",a:r2,b:i2});for(let[r2,i2]of pairMessages(e2,t2).both)for(let e3 of["request","response",
"errors"])n2.push({part:e3,a:r2[e3],b:i2[e3],message:r2.name});return n2}function pairMessages(e2,t2){let n2=new Map((t2.protocol?.messages??[]).map(e3=>[e3.name,
e3])),r2=[],i2=[];for(let t3 of e2.protocol?.messages??[]){let e3=n2.get(t3.name);n2.delete(t3.name),e3?r2.push([t3,e3]):i2.push(t3)}return{both:r2,onlyA:i2,onlyB:[
...n2.values()]}}function pairTypes(e2,t2){return e2.root&&t2.root?{both:[],onlyA:[],onlyB:[]}:pairNamed(e2.types,t2.types)}function pairNamed(e2,t2){let n2=[],
[r2,i2]=[new Set(e2),new Set(t2)],join2=(e3,t3)=>{t3?.kind===e3.kind&&r2.has(e3)&&i2.has(t3)&&(r2.delete(e3),i2.delete(t3),n2.push([e3,t3]))},a2=new Map(t2.map(
e3=>[e3.name,e3]));for(let t3 of e2)join2(t3,a2.get(t3.name));let o2=new Map([...i2].flatMap(e3=>e3.aliases.map(t3=>[t3,e3])));for(let e3 of[...r2]){join2(e3,o2.
get(e3.name));for(let t3 of e3.aliases)join2(e3,a2.get(t3))}let key=({kind:e3,name:t3})=>`${e3} ${simpleName(t3)}`,s2=new Map([...i2].reverse().map(e3=>[key(e3),
e3]));for(let e3 of[...r2])join2(e3,s2.get(key(e3)));return{both:n2,onlyA:[...r2],onlyB:[...i2]}}function standalone(e2){let t2=new Set,n2=(e2.protocol?.messages??
[]).flatMap(({request:e3,response:t3,errors:n3})=>[...e3.fields.map(({type:e4})=>e4),t3,n3]);for(let e3 of n2.flatMap(e4=>[...namedIn(e4)]))t2.add(e3);for(let n3 of e2.
types){let e3=n3.kind==="record"?n3.fields:[];for(let r2 of e3)for(let e4 of namedIn(r2.type))e4!==n3&&t2.add(e4)}return new Set(e2.types.filter(e3=>!t2.has(e3)))}
function*namedIn(e2){let t2=[e2];for(let e3 of t2){let n2=typeOf(e3);isNamed(n2)?yield n2:n2.kind==="array"?t2.push(n2.items):n2.kind==="map"?t2.push(n2.values):
n2.kind==="union"&&t2.push(...n2.branches)}}function rootSchemas({root:e2,types:t2,protocol:n2}){let r2=n2?.messages??[];return[...e2?[e2]:[],...t2,...r2.flatMap(
({request:e3,response:t3,errors:n3})=>[e3,t3,n3])]}function dataSchemas({root:e2,types:t2,protocol:n2}){let r2=n2?.messages??[];return[...e2?[e2]:[],...t2,...r2.
flatMap(({request:e3,response:t3,errors:n3})=>[...e3.fields.map(({type:e4})=>e4),t3,n3])]}const c=n.k({references:e2=>e2.kind==="record"?e2.fields.flatMap(e3=>[
...namedIn(e3.type)]):[],close(e2,t2){let r2=t2.map(({meaning:e3})=>e3).sort(),i2=new Map(e2.map(e3=>[e3,definitionKey(e3)])),a2=n.I([...[...i2.values()].sort(),
"",...r2].join(`
`)),o2=e2.some(hasAliases)||t2.some(e3=>e3.renames);return e3=>{let t3=i2.get(e3)??"";return{meaning:n.I(`${t3}
${a2}`),own:t3,renames:o2}}}});function hasAliases(e2){return e2.aliases.length>0||e2.kind==="record"&&e2.fields.some(({aliases:e3})=>e3.length>0)}function meaningOf(e2){
return c(e2).meaning}function ownMeaningOf(e2){return c(e2).own}function hasRenames(e2){return e2.some(e3=>[...namedIn(e3)].some(e4=>c(e4).renames))}function meaningIn(e2){
let{root:t2,protocol:n2}=e2,r2=rootSchemas(e2).flatMap(e3=>[...namedIn(e3)].map(meaningOf));return JSON.stringify([t2&&schemaKey(t2),n2?.messages.map(messageKey),
r2])}const l=n.P(e2=>{let{root:t2,protocol:n2}=e2,r2=[...namedTypes(rootSchemas(e2))].map(ownMeaningOf),i2=new Set((n2?.messages??[]).map(({request:e3})=>definitionKey(
e3))),a2=(n2?.messages??[]).map(messageKey);return JSON.stringify([t2?schemaKey(t2):null,n2?[n2.name,a2]:null,[...new Set(r2)].filter(e3=>!i2.has(e3)).sort()])});
function missingCounterparts(e2,t2,n2){let i2=new Map;readsRoot(e2,t2)||i2.set(t2,r.at("the reader's file has no schema for this data"));let a2=pairMessages(e2,
t2);for(let e3 of a2.onlyB)i2.set(e3,r.at(`the reader has no message ${e3.name}`));for(let[e3,t3]of a2.both)e3.oneWay!==t3.oneWay&&i2.set(t3,r.at(`${t3.name} is\
 one-way on one side only: Apache Avro refuses the call ("Not both one-way messages")`));let o2=n2==="another contract"?[]:pairTypes(e2,t2).onlyB,s2=o2.length>0?
standalone(t2):new Set;for(let e3 of o2)s2.has(e3)&&i2.set(e3,r.at(`the reader has no type for data of ${e3.name}`));return i2}function readsRoot(e2,t2){if(!t2.
root||e2.root)return!0;let n2=typeOf(t2.root);return pairTypes(e2,t2).both.some(([,e3])=>e3===n2)}var Claim=class{holds=!0;mode="all";standing=0;dependents=[];restOn(e2,t2){
this.mode=e2;for(let e3 of t2)e3.holds&&(e3.dependents.push(this),this.standing+=1);return this.standing===t2.length||e2==="any"&&this.standing>0}static refute(e2){
let t2=[...e2].filter(e3=>e3.fall());for(let e3=t2.pop();e3;e3=t2.pop())for(let n2 of e3.dependents)--n2.standing,(n2.mode==="all"||n2.standing<=0)&&n2.fall()&&
t2.push(n2)}fall(){let e2=this.holds;return this.holds=!1,e2}};const u=12e4;var TooManyPairs=class extends Error{name="TooManyPairs";constructor(){super("more t\
han 120,000 pairs of types meet")}};const d=[],f=[];var PairNode=class extends Claim{reader;writer;issues=d;links=f;constructor(e2,t2){super(),this.reader=e2,this.
writer=t2}get reads(){return this.holds}},PairGraph=class{expand;sharing;nodes=new Map;count=0;most=u;constructor(e2,t2=()=>{}){this.expand=e2,this.sharing=t2}pair(e2,t2){
let n2=[],r2=this.node(typeOf(e2),typeOf(t2),n2),i2=[];for(let e3=n2.pop();e3;e3=n2.pop()){let{issues:t3,mode:r3="all",links:a2=f}=this.expand(e3.reader,e3.writer);
e3.issues=t3,e3.links=this.linked(r3,a2,n2),(!e3.restOn(r3,e3.links.map(e4=>e4.pair))||t3.some(({outcome:e4})=>e4.outcome==="rejects"))&&i2.push(e3)}return Claim.
refute(i2),r2}extend(){return this.most=this.count+u,this}get isLarge(){return this.count>u}existingPair(e2,t2){let[n2,r2]=[typeOf(e2),typeOf(t2)];return this.existing(
...this.sharing(n2,r2)??[n2,r2])}linked(e2,t2,n2){let r2=[];for(let{step:i2,reader:a2,writer:o2}of t2){let[t3,s2]=[typeOf(a2),typeOf(o2)];e2!=="any"&&areSameBare(
t3,s2)||r2.push({step:i2,pair:this.node(t3,s2,n2)})}return r2}node(e2,t2,n2){let[r2,i2]=this.sharing(e2,t2)??[e2,t2],a2=this.existing(r2,i2);if(a2)return a2;if(this.
count+=1,this.count>this.most)throw new TooManyPairs;let o2=new PairNode(r2,i2);return this.keep(o2),n2.push(o2),o2}existing(e2,t2){let n2=this.nodes.get(e2);return n2 instanceof
Map?n2.get(t2):n2?.writer===t2?n2:void 0}keep(e2){let t2=this.nodes.get(e2.reader);t2?t2 instanceof Map?t2.set(e2.writer,e2):this.nodes.set(e2.reader,new Map([t2,
e2].map(e3=>[e3.writer,e3]))):this.nodes.set(e2.reader,e2)}};function taken({mode:e2,links:t2}){if(e2==="all")return t2;let n2=t2.find(({pair:e3})=>e3.reads)??t2[0];
return n2?[n2]:[]}function branchOfKind(e2,t2){return e2.branches.length>8?p(e2).byKind.get(t2):placeOf$2(e2,e3=>e3.kind===t2)}function branchOfName(e2,t2,n2){return e2.
branches.length>8?p(e2).byName.get(`${t2} ${n2}`):placeOf$2(e2,e3=>e3.kind===t2&&isNamed(e3)&&e3.name===n2)}function branchesOfShortName(e2,t2,n2){if(e2.branches.
length>8)return p(e2).byShortName.get(`${t2} ${n2}`)??[];let r2=[];for(let i2=0;i2<e2.branches.length;i2+=1){let a2=e2.branches[i2],o2=a2&&typeOf(a2);o2?.kind===
t2&&isNamed(o2)&&simpleName(o2.name)===n2&&r2.push(i2)}return r2}function placeOf$2(e2,t2){let{branches:n2}=e2;for(let e3=0;e3<n2.length;e3+=1){let r2=n2[e3];if(r2&&
t2(typeOf(r2)))return e3}}const p=n.P(e2=>{let t2=new Map,n2=new Map,r2=new Map;for(let[i2,a2]of e2.branches.entries()){let e3=typeOf(a2);if(!isNamed(e3)){t2.set(
e3.kind,i2);continue}n2.set(`${e3.kind} ${e3.name}`,i2);let o2=`${e3.kind} ${simpleName(e3.name)}`,s2=r2.get(o2);s2?s2.push(i2):r2.set(o2,[i2])}return{byKind:t2,
byName:n2,byShortName:r2}});function describeType(e2){let t2=typeOf(e2);switch(t2.kind){case"record":case"enum":return`${t2.kind} ${t2.name}`;case"fixed":return withLogical(
`fixed ${t2.name}(${String(t2.size)})`,t2.logical);case"array":return`array of ${briefly(t2.items)}`;case"map":return`map of ${briefly(t2.values)}`;case"union":
return`[${t2.branches.slice(0,6).map(briefly).join(", ")}${t2.branches.length>6?", \u2026":""}]`;default:return withLogical(t2.kind,t2.logical)}}function briefly(e2){
let t2=typeOf(e2);return isNamed(t2)?t2.name:t2.kind}function withLogical(e2,t2){return t2?t2.name==="decimal"?`decimal(${String(t2.precision??0)}, ${String(t2.
scale??0)}) as ${e2}`:`${t2.name} (${e2})`:e2}function equivalent(e2,t2,n2){let r2=new Map,i2=[[e2,t2]];for(let e3=i2.pop();e3;e3=i2.pop()){let[t3,a2]=[typeOf(e3[0]),
typeOf(e3[1])];if(t3.kind==="record"&&a2.kind==="record"){let e4=r2.get(t3)??new Set;if(r2.set(t3,e4),e4.has(a2))continue;e4.add(a2)}let o2=partsOf$2(t3,a2,n2);
if(!o2)return!1;for(let e4 of o2)i2.push(e4)}return!0}function partsOf$2(e2,t2,n2){if(!(isNamed(e2)&&isNamed(t2)&&simpleName(n2.typeName(t2))!==simpleName(e2.name)))
return e2.kind==="array"&&t2.kind==="array"?[[e2.items,t2.items]]:e2.kind==="map"&&t2.kind==="map"?[[e2.values,t2.values]]:e2.kind==="union"&&t2.kind==="union"?
zip(e2.branches,t2.branches):e2.kind==="fixed"&&t2.kind==="fixed"?e2.size===t2.size?[]:void 0:e2.kind==="enum"&&t2.kind==="enum"?e2.symbols.map(({name:e3})=>e3).
join()===t2.symbols.map(({name:e3})=>e3).join()?[]:void 0:e2.kind==="record"&&t2.kind==="record"?t2.fields.every((r2,i2)=>n2.fieldName(t2,r2.name)===e2.fields[i2]?.
name)?zip(e2.fields.map(({type:e3})=>e3),t2.fields.map(({type:e3})=>e3)):void 0:e2.kind===t2.kind?[]:void 0}function zip(e2,t2){if(e2.length===t2.length)return e2.
flatMap((e3,n2)=>{let r2=t2[n2];return r2?[[e3,r2]]:[]})}const m={int:["long","float","double"],long:["float","double"],float:["double"],string:["bytes"],bytes:[
"string"]},h={"int>float":"16777217 (2^24 + 1) arrives as 16777216: a float holds 24 bits","long>float":"16777217 (2^24 + 1) arrives as 16777216: a float holds \
24 bits","long>double":"9007199254740993 (2^53 + 1) arrives as 9007199254740992: a double holds 53 bits","bytes>string":"the byte ff arrives as the replacement \
character U+FFFD: bytes that are not UTF-8 are lost"};function promotes(e2,t2){return m[e2]?.includes(t2)??!1}function promoted(e2,t2){let n2=h[`${e2}>${t2}`];return n2===
void 0?r.rt:r.it(`${e2} is read as ${t2}, not exactly: ${n2}`)}function isLossy(e2,t2){return h[`${e2}>${t2}`]!==void 0}function fromUnion(e2,t2,n2){let r2=e2.kind===
"union"&&isPlaceDecisive(e2,t2,n2)&&equivalent(e2,t2,n2),i2=[];for(let[a2,o2]of t2.branches.entries()){let t3=typeOf((r2?e2.branches[a2]:void 0)??e2),s2=typeOf(
o2);passes(t3,s2)||i2.push({step:{step:"branch",index:a2},reader:namesake(t3,s2,n2),writer:s2})}return{issues:duplicates(t2,n2),links:i2}}function namesake(e2,t2,n2){
if(e2.kind!=="union"||!isNamed(t2)||n2.typeName(t2)!==t2.name)return e2;let r2=branchOfName(e2,t2.kind,t2.name);return(r2===void 0?void 0:e2.branches[r2])??e2}function passes(e2,t2){
if(e2.kind!=="union"||!isBare(t2))return!1;let n2=branchOfKind(e2,t2.kind),r2=n2===void 0?void 0:e2.branches[n2];return r2===void 0||!isBare(typeOf(r2))?!1:n2===
0||choice(e2,t2,n2??0).length===0}function isPlaceDecisive(e2,t2,n2){return t2.branches.some(t3=>{let r2=typeOf(t3);return!isNamed(r2)||r2.kind==="record"?!1:branchOfName(
e2,r2.kind,n2.typeName(r2))===void 0})}const g=[];function duplicates(e2,t2){if(!t2.renames)return g;let n2=new Map;for(let i2 of e2.branches){let e3=typeOf(i2);
if(!isNamed(e3))continue;let a2=t2.typeName(e3),o2=n2.get(a2);if(n2.set(a2,e3),!o2||o2.name===e3.name)continue;let s2=`the reader's aliases give the branches ${o2.
name} and ${e3.name} one name, ${a2}: Apache Avro refuses the union ("Duplicate in union")`;return[{kind:"duplicate-branch",outcome:r.at(s2)}]}return[]}function intoUnion(e2,t2,n2){
let r2=branchesFor(e2,t2,n2);if(r2.length===0)return{issues:[noBranch(e2,t2,n2)]};let i2=r2.map(n3=>({step:{step:"into",index:n3},reader:e2.branches[n3]??e2,writer:t2}));
return{issues:choice(e2,t2,r2[0]??0),mode:"any",links:i2}}function branchesFor(e2,t2,n2){if(!isNamed(t2)){let n3=branchOfKind(e2,t2.kind);if(n3!==void 0)return[
n3];let r3=e2.branches.findIndex(e3=>promotes(t2.kind,typeOf(e3).kind));return r3<0?[]:[r3]}let r2=n2.typeName(t2),i2=branchOfName(e2,t2.kind,r2);return i2===void 0?
t2.kind==="record"?branchesOfShortName(e2,"record",simpleName(r2)):[]:[i2]}function noBranch(e2,t2,n2){let i2=isNamed(t2)&&branchesOfShortName(e2,t2.kind,simpleName(
n2.typeName(t2))).length>0?"branch-name":"missing-branch";if(i2==="branch-name")return{kind:i2,outcome:r.at(`the reader's union has ${simpleName(n2.typeName(t2))}\
 in another namespace than the writer's ${t2.name}: decoders match ${t2.kind} branches by full name`)};let a2=t2.kind==="record"&&e2.branches.some(e3=>typeOf(e3).
kind==="record")?"; Apache Avro's Java decoder may still take a record branch of the same structure":"";return{kind:i2,outcome:r.at(`the reader's union ${describeType(
e2)} has no branch for ${describeType(t2)}${a2}`)}}function choice(e2,t2,n2){if(isNamed(t2))return[];let i2=e2.branches.findIndex(e3=>{let{kind:n3}=typeOf(e3);return n3===
t2.kind||promotes(t2.kind,n3)}),[a2,o2]=[e2.branches[i2],e2.branches[n2]];if(i2===n2||!a2||!o2)return[];let s2=`decoders differ in the branch they take for ${t2.
kind}: Java takes ${typeOf(o2).kind}, avsc the first that fits, ${typeOf(a2).kind}`;return[{kind:"choice",outcome:r.it(s2)}]}function sharedUnionPairs({renames:e2}){
let t2=representatives();return(n2,r2)=>!e2&&n2.kind==="union"&&r2.kind==="union"&&haveSameBranches(n2,r2)?[t2(n2),t2(r2)]:void 0}function haveSameBranches(e2,t2){
if(e2.branches.length!==t2.branches.length)return!1;for(let n2=0;n2<e2.branches.length;n2+=1){let[r2,i2]=[e2.branches[n2],t2.branches[n2]];if(!r2||!i2||!isSameBranch(
e2,typeOf(r2),typeOf(i2)))return!1}return!0}function isSameBranch(e2,t2,n2){return t2.kind===n2.kind?isNamed(t2)&&isNamed(n2)?t2.name===n2.name:isBare(t2)&&passes(
e2,n2):!1}function representatives(){let e2={union:void 0,next:new Map};return t2=>{let n2=e2;for(let e3 of t2.branches){let t3=typeOf(e3),r2=isNamed(t3)?t3:t3.
kind,i2=n2.next.get(r2);i2||n2.next.set(r2,i2={union:void 0,next:new Map}),n2=i2}return n2.union??=t2}}function unknownSymbols(e2,t2){let n2=new Set(e2.symbols.
map(({name:e3})=>e3)),i2=t2.symbols.filter(({name:e3})=>!n2.has(e3)),a2=e2.default;return i2.map(e3=>a2===void 0?{kind:"symbol",part:e3,outcome:r.at(`the reader\
's enum has no symbol ${e3.name} and no default symbol`)}:{kind:"symbol-default",part:e3,outcome:r.it(`${e3.name} arrives as the reader's default symbol ${a2}`)})}
const _=/^\s*[+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?)\s*$/;function validate(e2){let t2=[],n2=[],r2=[...e2.definitions.values()],i2=e2.
protocol?.messages.map(({request:e3})=>e3)??[];for(let a2 of[...r2,...i2])for(let r3 of a2.kind==="record"?a2.fields:[]){let i3=!r3.default||fits(r3.default,r3.
type);typeof i3=="object"?n2.push(`line ${String(locate(r3.place).line)}: the default of field ${r3.name} ${i3.note}`):r3.default&&!i3&&t2.push(misfit(e2,`${a2.
name}.${r3.name}`,{...r3,default:r3.default}))}return t2.push(...notErrors(e2)),{notes:n2,flaws:t2}}function notErrors({protocol:e2}){return(e2?.messages??[]).flatMap(
({name:e3,errors:t2})=>t2.branches.slice(1).map(t3=>({name:e3,branch:t3,type:typeOf(t3)}))).flatMap(({name:e3,branch:t2,type:n2})=>n2.kind==="record"&&n2.error?
[]:[{key:JSON.stringify(["error",e3,describeType(n2)]),message:`the message ${e3} throws ${describeType(n2)}, which is no error: expected a type that is declare\
d as an error`,location:locate(t2.place)}])}function misfit({text:e2},n2,{name:r2,type:i2,default:a2}){let o2=lacking$1(a2,i2);return{key:JSON.stringify(["defau\
lt",n2]),message:`the default of field ${r2} does not fit its type: expected ${describeType(i2)}, found ${o2===void 0?t.Rt(a2):`an object without ${o2}, which h\
as no default of its own`}`,location:e2.locate(a2.start,a2.end)}}function lacking$1(e2,t2){let n2=typeOf(t2);if(n2.kind==="union"){let[t3,...r2]=n2.branches.filter(
e3=>typeOf(e3).kind==="record");return t3&&r2.length===0?lacking$1(e2,t3):void 0}if(n2.kind==="record"&&e2.kind==="object")for(let t3 of n2.fields){let n3=e2.get(
t3.name);if(n3===void 0&&!t3.default)return t3.name;let r2=n3&&lacking$1(n3,t3.type);if(r2!==void 0)return`${t3.name}.${r2}`}}function fits(e2,t2){let n2=typeOf(
t2);switch(n2.kind){case"union":return fitsUnion(e2,n2.branches);case"array":return e2.kind==="array"&&worstOf(e2.items.map(e3=>fits(e3,n2.items)));case"map":return e2.
kind==="object"&&worstOf(e2.members.map(e3=>fits(e3.value,n2.values)));case"record":return e2.kind==="object"&&worstOf(n2.fields.map(t3=>fitsField(e2,t3)));default:
return fitsScalar(e2,n2)}}function fitsScalar(e2,t2){switch(t2.kind){case"null":case"boolean":case"string":return e2.kind===t2.kind;case"int":return isWhole(e2,
31n);case"long":return isWhole(e2,63n);case"float":case"double":return e2.kind==="string"&&_.test(e2.value)?{note:`is the quoted number ${JSON.stringify(e2.value)}\
: Apache Avro takes it, other libraries refuse it`,failsWhenUsed:!1}:e2.kind==="number";case"bytes":return e2.kind==="string"&&fitsBytes(e2.value);case"fixed":return e2.
kind!=="string"||!fitsBytes(e2.value)?!1:e2.value.length===t2.size||failing(`has ${String(e2.value.length)} bytes, the type ${String(t2.size)}`);case"enum":return e2.
kind==="string"?t2.symbols.some(({name:t3})=>t3===e2.value)||failing(`is not a symbol of ${t2.name}`):!1}}function fitsField(e2,t2){let n2=e2.get(t2.name);return n2===
void 0?t2.default!==void 0:fits(n2,t2.type)}function fitsUnion(e2,t2){for(let[n2,r2]of t2.entries()){let t3=fits(e2,r2);if(t3===!1)continue;if(n2===0||t3!==!0)return t3;
let{kind:i2}=typeOf(r2);return{note:`fits the union's ${i2} branch, not its first: Apache Avro 1.12 takes it, other libraries refuse it`,failsWhenUsed:!1}}return!1}
function failing(e2){return{note:`${e2}: it fails when it is used`,failsWhenUsed:!0}}function worstOf(e2){return!e2.includes(!1)&&(e2.find(e3=>e3!==!0)??!0)}function isWhole(e2,t2){
if(e2.kind!=="number"||!/^-?\d+$/.test(e2.raw)||e2.raw.length>20)return!1;let n2=BigInt(e2.raw);return n2>=-(2n**t2)&&n2<2n**t2}function fitsBytes(e2){for(let t2=0;t2<
e2.length;t2+=1)if(e2.charCodeAt(t2)>255)return!1;return!0}function alignFields(e2,t2,n2){let r2=fieldsByName(t2.fields),i2=n2.renamesFieldsOf(t2)?new Map(t2.fields.
map(e3=>[n2.fieldName(t2,e3.name),e3])):void 0,a2=[],o2=[];for(let[s2,c2]of e2.fields.entries()){let l2=claimedBy(c2,r2);n2.apply&&l2.length>1&&a2.push(ambiguous$1(
c2,l2));let u2=i2?i2.get(c2.name):r2(c2.name,s2);u2?areSameBare(typeOf(c2.type),typeOf(u2.type))||o2.push({step:{step:"field",field:u2,into:c2},reader:c2.type,writer:u2.
type}):a2.push(absent(c2,r2(c2.name)??l2[0],{reader:e2,writer:t2}))}return{issues:a2,links:o2}}function fieldsByName(e2){let t2;return(n2,r2=0)=>{let i2=e2[r2];
return i2?.name===n2?i2:(t2??=new Map(e2.map(e3=>[e3.name,e3])),t2.get(n2))}}function claimedBy({name:e2,aliases:t2},n2){return t2.length===0?[]:[...new Set([e2,
...t2])].flatMap(e3=>n2(e3)??[])}function ambiguous$1(e2,t2){let n2=t2.map(({name:e3})=>e3).join(" and "),i2=`the reader's field ${e2.name} claims the writer's \
fields ${n2} at once, by its name and its aliases`;return{kind:"alias",part:e2,outcome:r.at(i2)}}function absent(e2,t2,n2){let i2=t2?lostAlias(e2,t2,n2):void 0;
if(!e2.default){let t3=i2??`the writer does not write ${e2.name}, and the reader's ${e2.name} has no default`;return{kind:i2===void 0?"missing-default":"alias",
part:e2,outcome:r.at(t3)}}let a2=clip$1(exactJson(e2.default));if(isUnusable(e2.default,e2.type)){let t3=`the reader fills ${e2.name} with its default ${a2}, wh\
ich its type cannot hold`;return{kind:"missing-default",part:e2,outcome:r.at(t3)}}return i2===void 0?{kind:"default-used",part:e2,outcome:r.it(`the reader fills\
 ${e2.name} with its default ${a2}`)}:{kind:"alias",part:e2,outcome:r.nt(`${i2}; its default ${a2} stands in for the data`)}}function lostAlias(e2,t2,{reader:n2,
writer:r2}){let i2=n2.fields.find(n3=>n3!==e2&&(n3.aliases.includes(t2.name)||n3.name===t2.name));return i2?`the fields ${e2.name} and ${i2.name} of the reader \
both claim the writer's ${t2.name}, and Apache Avro gives it to one`:`the alias ${t2.name} of ${e2.name} is not applied, because the records' full names differ \
(${n2.name}, ${r2.name}), as Apache Avro's decoder has it`}function isUnusable(e2,t2){let n2=fits(e2,t2);return n2===!1||typeof n2=="object"&&n2.failsWhenUsed}function clip$1(e2){
return e2.length>40?`${e2.slice(0,40)}\u2026`:e2}function decodeLogical(e2,t2){let[n2,i2]=[e2.logical,t2.logical];if(!n2)return i2?bare(e2,t2,i2):r.rt;if(i2&&logicalText(
n2)===logicalText(i2))return r.rt;let a2=i2?logicalText(i2):`plain ${t2.kind}`;return n2.name==="uuid"&&e2.kind==="string"?r.at(`the reader parses the text as a\
 uuid, and a ${a2} need not be one: Apache Avro's Java decoder and fastavro fail`):n2.name==="big-decimal"?r.at(`the reader expects a number's bytes and its sca\
le inside the value, and a ${a2} does not hold them: Apache Avro's Java decoder fails at the end of the value`):i2?n2.name==="decimal"&&i2.name==="decimal"?decimals(
n2,i2):r.nt(`a ${a2} is taken for a ${logicalText(n2)}: the ${isNumber(t2)?"number is":"bytes are"} the same, ${isNumber(t2)?"its":"their"} meaning is not`):r.nt(
`the writer declares a plain ${t2.kind}, and the reader takes any such value for a ${logicalText(n2)}`)}function bare(e2,t2,n2){return t2.kind==="bytes"&&e2.kind===
"string"?r.nt(`the bytes of a ${logicalText(n2)} are no text: the reader decodes them as UTF-8 and loses what is not`):r.it(`the reader sees the bare ${e2.kind}\
 of a ${logicalText(n2)}`)}function isNumber({kind:e2}){return e2==="int"||e2==="long"}function decimals(e2,t2){return e2.scale===t2.scale?r.at(`the specificati\
on lets decimals match only where precision and scale are the same: Rust's decoder refuses precision ${String(t2.precision??0)} as ${String(e2.precision??0)}; A\
pache Avro's Java decoder, fastavro and avsc return the value unchanged`):r.nt(`a decimal of scale ${String(t2.scale??0)} is read with scale ${String(e2.scale??
0)}: every value moves its decimal point`)}function differInPrecisionOnly(e2,t2){return e2?.name==="decimal"&&t2?.name==="decimal"&&e2.scale===t2.scale&&e2.precision!==
t2.precision}function logicalText({name:e2,precision:t2,scale:n2}){return e2==="decimal"?`decimal(${String(t2??0)}, ${String(n2??0)})`:e2}function decoders(e2){
return(t2,n2)=>n2.kind==="union"?fromUnion(t2,n2,e2):t2.kind==="union"?intoUnion(t2,n2,e2):plainPair(t2,n2,e2)}function plainPair(e2,t2,n2){return e2.kind==="re\
cord"&&t2.kind==="record"?records$1(e2,t2,n2):e2.kind==="enum"&&t2.kind==="enum"?{issues:[...names$1(e2,t2,n2),...unknownSymbols(e2,t2)]}:e2.kind==="fixed"&&t2.
kind==="fixed"?fixeds(e2,t2,n2):e2.kind==="array"&&t2.kind==="array"?{issues:[],links:[{step:{step:"item"},reader:e2.items,writer:t2.items}]}:e2.kind==="map"&&t2.
kind==="map"?{issues:[],links:[{step:{step:"value"},reader:e2.values,writer:t2.values}]}:e2.kind===t2.kind?{issues:logical$1(e2,t2)}:promotes(t2.kind,e2.kind)?{
issues:[...isLossy(t2.kind,e2.kind)?[{kind:"lossy",outcome:promoted(t2.kind,e2.kind)}]:[],...logical$1(e2,t2)]}:{issues:[{kind:"type",outcome:r.at(`${describeType(
t2)} cannot be read as ${describeType(e2)}`)}]}}function logical$1(e2,t2){let n2=decodeLogical(e2,t2);return n2.outcome==="reads"&&n2.note===void 0?[]:[{kind:"l\
ogical",outcome:n2}]}function records$1(e2,t2,n2){let{issues:r2,links:i2}=alignFields(e2,t2,n2);return{issues:[...names$1(e2,t2,n2),...r2],links:i2}}function names$1(e2,t2,n2){
let i2=n2.typeName(t2);if(simpleName(i2)===simpleName(e2.name))return[];let a2=e2.kind==="record"?"; only Apache Avro's Java decoder ignores record names":"",o2=i2===
t2.name?`the reader calls this ${e2.kind} ${e2.name} and has no alias for the writer's ${t2.name}`:`the reader expects ${e2.name} here, and its aliases rename t\
he writer's ${t2.name} to ${i2}`;return[{kind:"name",outcome:r.at(`${o2}${a2}`)}]}function fixeds(e2,t2,n2){let i2=[...names$1(e2,t2,n2)];if(e2.size!==t2.size){
let n3=`the writer writes ${String(t2.size)} bytes, the reader's ${e2.name} has ${String(e2.size)}`;i2.push({kind:"size",outcome:r.at(n3)})}return{issues:[...i2,
...logical$1(e2,t2)]}}const v=8e3;function resolve(e2,t2,n2="missing",i2=new PlainGraphs){let a2=aliasesBetween(e2,t2),o2=a2===s?i2.next():graphOf(a2),c2=missingCounterparts(
e2,t2,n2),l2=new Map,u2;try{l2=reach(rootsOf(e2,t2),o2)}catch(e3){if(!(e3 instanceof TooManyPairs))throw e3;i2.drop(),u2=r.st(`${e3.message}: the contract is to\
o large to be judged`)}let d2=causesIn(l2);return{reader:e2,writer:t2,outcome:u2??plain(r.ct([...c2.values(),...d2.keys()])),graph:o2,reached:l2,causes:d2,missing:c2,
budget:{all:v,left:v}}}var PlainGraphs=class{graph;next(){return this.graph?.isLarge&&this.drop(),this.graph??=graphOf(s),this.graph.extend()}drop(){this.graph=
void 0}};const plainGraphs=()=>new PlainGraphs;function graphOf(e2){return new PairGraph(decoders(e2),sharedUnionPairs(e2))}function aliasesBetween(e2,t2){let n2=rootSchemas(
e2);return!hasRenames(n2)||l(e2)===l(t2)?s:aliasesOf$1(n2)}function plain(e2){return e2.outcome==="reads"?r.rt:e2}function reach(e2,t2){let n2=new Map,r2=[],visit=e3=>{
if(!n2.has(e3.pair)){if(n2.size>=12e4)throw new TooManyPairs;n2.set(e3.pair,e3),r2.push(e3)}};for(let n3 of e2)visit({pair:t2.pair(n3.a,n3.b),root:n3,step:void 0,
from:void 0});for(let e3 of r2)for(let{step:t3,pair:n3}of taken(e3.pair))visit({pair:n3,root:e3.root,step:t3,from:e3});return n2}function causesIn(e2){let t2=new Map;
for(let n2 of e2.values())for(let e3 of n2.pair.issues)t2.set(e3.outcome,{issue:e3,reach:n2});return t2}function nearest(e2,n2){if(n2.length<2)return n2;let r2=foldersOf(
e2),i2=n2.map(({path:e3})=>{let t2=foldersOf(e3),n3=r2.findIndex((e4,n4)=>t2[n4]!==e4),i3=n3<0?r2.length:n3;return i3*2+ +(t2.length===i3)}),a2=Math.max(...i2);
return n2.filter((e3,t2)=>i2[t2]===a2).sort(t.fn(({path:e3})=>e3))}function foldersOf(e2){return e2.split("/").slice(0,-1)}function importsOf(e2,t2){let n2=e2.opened.
get(t2);return!n2||"fault"in n2?[]:n2.file.imports.flatMap(n3=>importPath(e2,t2,n3)??[])}function importPath(e2,t2,n2){let{entries:r2}=e2.snapshot,[i2,...a2]=candidatesFor(
e2,t2,n2);if(i2===void 0)return;let o2=r2.get(i2)?.oid;return a2.every(e3=>o2!==void 0&&r2.get(e3)?.oid===o2)?i2:void 0}function candidatesFor(e2,t2,n2){let r2=JSON.
stringify([t2,n2.path]),i2=e2.imports.get(r2)??findCandidates(e2,t2,n2);return e2.imports.set(r2,i2),i2}function findCandidates({snapshot:{entries:e2},options:t2},r2,{
path:i2}){let a2=r2.split("/").slice(0,-1).join("/");for(let o3 of[a2,...n.O(t2(r2)?.roots)]){let t3=join(o3,i2);if(t3!==void 0&&e2.has(t3))return[t3]}if(i2.includes(
".."))return[];let o2=join("",i2)??i2;return nearest(r2,[...e2.keys()].filter(e3=>e3===o2||e3.endsWith(`/${o2}`)).map(e3=>({path:e3}))).map(e3=>e3.path)}function join(e2,t2){
let n2=[];for(let r2 of`${e2}/${t2}`.split("/"))if(r2!=="."&&r2!==""){if(r2!=="..")n2.push(r2);else if(n2.pop()===void 0)return}return n2.join("/")}function importFault(e2,t2,n2){
let r2=JSON.stringify(n2.path),i2=candidatesFor(e2,t2,n2);return i2.length>1?`the import ${r2} may mean ${i2.slice(0,3).join(" or ")}: write its path from this \
file, or name the folder that is meant in avro.roots`:`the import ${r2} was not found in this repository: check the path, or name the folder that it is relative\
 to in avro.roots`}function messagesOf$1(e2,t2){let n2=new Map,r2=[t2];for(let t3=r2.pop();t3!==void 0;t3=r2.pop()){let i3=e2.opened.get(t3);n2.has(t3)||!i3||"f\
ault"in i3||!i3.file.protocol||(n2.set(t3,i3.file.protocol.messages),r2.push(...importsOf(e2,t3)))}let i2=new Map;for(let e3 of[...n2.values()].reverse())for(let t3 of e3)
i2.set(t3.name,t3);return[...i2.values()]}function bringsMessages({protocol:e2,imports:t2}){return e2!==void 0&&(e2.messages.length>0||t2.length>0)}const y={record:{
part:"fields",shape:'{"type": "record", "name": \u2026, "fields": [\u2026]}'},error:{part:"fields",shape:'{"type": "error", "name": \u2026, "fields": [\u2026]}'},
enum:{part:"symbols",shape:'{"type": "enum", "name": \u2026, "symbols": [\u2026]}'},fixed:{part:"size",shape:'{"type": "fixed", "name": \u2026, "size": \u2026}'},
array:{part:"items",shape:'{"type": "array", "items": \u2026}'},map:{part:"values",shape:'{"type": "map", "values": \u2026}'}};function shapeOf(e2){return Object.
hasOwn(y,e2)?y[e2]?.shape:void 0}function checkInner(e2,t2,n2,r2){if(n2.kind!=="string"||!Object.hasOwn(y,n2.value))return;let{part:i2="",shape:a2=""}=y[n2.value]??
{};t2.get(i2)&&e2.fail(`the ${n2.value} of ${r2} needs a schema of its own: expected "type": ${a2}, found "${i2}" beside "type": "${n2.value}"`,n2)}function checkReference(e2,n2,r2){
let[i2]=Object.entries(y).find(([,{part:e3}])=>n2.get(e3))??[];i2!==void 0&&e2.fail(`expected a schema such as ${shapeOf(i2)??""}, found the type ${t.Gt(r2.value)}\
: did you mean "type": "${i2}"?`,r2),e2.flaw(`expected one of Avro's own types in "type", found ${t.Gt(r2.value)}: a reference stands alone, without an object a\
round it; did you mean ${JSON.stringify(r2.value)}?`,r2)}function checkNesting(e2,n2,r2){let i2=n2.members.filter(({key:e3})=>e3!=="type"),a2=t.Vt(r2),o2=r2.kind===
"object"?{...a2,...Object.fromEntries(i2.map(({key:e3,value:n3})=>[e3,t.Vt(n3)]))}:a2,s2=JSON.stringify(o2),c2=s2.length>100?"the inner schema itself":s2;e2.flaw(
`expected the name of a type in "type", found ${t.Rt(r2)}: a schema does not stand inside another one's "type"; did you mean ${c2}?`,r2)}function clashesIn(e2,t2){
let n2=new Map,r2=[];for(let i2 of namedTypes(dataSchemas(e2))){let e3=n2.get(i2.name);e3?definitionKey(e3)!==definitionKey(i2)&&r2.push({message:`${i2.name} is\
 defined differently in ${fileOf(e3)} and ${fileOf(i2)}, and this file refers to both: keep one definition, and refer to it by its name`,location:locate(placeOf$1(
i2,t2))}):n2.set(i2.name,i2)}return r2}function fileOf({place:e2}){return e2.text.file}function placeOf$1(e2,t2){return t2.find(t3=>namedTypes([t3]).has(e2))?.place??
e2.place}function stringAt(e2,{start:t2,end:n2}){return{kind:"string",value:e2,start:t2,end:n2}}function arrayAt(e2,{start:t2,end:n2}){return{kind:"array",items:e2,
start:t2,end:n2}}function objectAt(e2,{start:n2,end:r2}){let i2=e2.flatMap(([e3,t2])=>t2?[{key:e3,start:t2.start,end:t2.end,value:t2}]:[]);return t.Bt(n2,r2,i2)}
const ee={b:"\b",t:"	",n:`
`,f:"\f",r:"\r",'"':'"',"'":"'","\\":"\\","/":"/"},b=/^(?:[^\\]|\\(?:u+[\dA-Fa-f]{4}|[0-7]|[btnfr"'\\/]))*$/su;function stringContent(e2){if(b.test(e2))return e2.
replace(/\\(?:u+([\dA-Fa-f]{4})|([0-3]?[0-7]?[0-7])|(.))/gsu,(e3,t2,n2,r2)=>t2===void 0?n2===void 0?ee[r2]??r2:String.fromCharCode(parseInt(n2,8)):String.fromCharCode(
parseInt(t2,16)))}function jsonNumber(e2){let t2=e2.startsWith("-")?"-":"",n2=e2.slice(t2.length);if(/^0[xX]/.test(n2))return whole(t2,"0x",n2.slice(2).replace(
/[lL]$/,""));let r2=n2.replace(/[lLfFdD]$/,"");if(/^0[0-7]+$/.test(r2)&&!/[fFdD]$/.test(n2))return whole(t2,"0o",r2.slice(1));let i2=t2+r2.replace(/^0+(?=\d)/,"").
replace(/^\./,"0.").replace(/\.(?!\d)/,".0");return/[fFdD]$/.test(n2)&&/^-?\d+$/.test(i2)?`${i2}.0`:i2}function whole(e2,t2,n2){let r2=n2.replace(/^0+(?=.)/,"");
if(!(r2===""||r2.length>(t2==="0x"?16:22)))return e2+String(BigInt(t2+r2))}const te=[["number",/-?0[xX][\dA-Fa-f]+[lL]?(?![\w.])/uy],["number",/-?(?:\d+(?:[lLfFdD]|(?:\.\d*)?(?:[eE][+-]?\d+)?[fFdD]?)|\.\d+(?:[eE][+-]?\d+)?[fFdD]?)(?![\w.])/uy],
["name",/[\p{L}_$][\p{L}\p{N}_$]*(?:[.-][\p{L}_$][\p{L}\p{N}_$]*)*/uy],["quoted",/`[^`\r\n]+`(?:\.(?:`[^`\r\n]+`|[\p{L}_$][\p{L}\p{N}_$]*))*/uy],["string",/"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/uy],
["mark",/[{}()<>[\],;:=?@-]/y]];var IdlScanner=class{source;text;at=0;comment;next;notes=[];flaws=[];constructor(e2){this.source=e2,this.text=e2.text}peek(){return this.
next??=this.scan()}take(){let e2=this.peek();return this.next=void 0,e2}accept(e2){let{kind:t2,text:n2}=this.peek();return n2===e2&&(t2==="name"||t2==="mark")?this.
take():void 0}expect(e2,t2){let n2=this.peek();return this.accept(e2)??this.fail(`expected ${e2} ${t2}, found ${shown$3(n2)}`,n2)}list(e2,t2,n2){let r2=this.accept(
e2);for(;!r2;)n2(),r2=this.accept(e2),r2||this.expect(",",`or ${e2} ${t2}`);return r2}doc(){return this.peek(),this.comment}fail(e2,{start:n2,end:r2}){throw new t.
Wt(e2,this.source.locate(n2,r2))}flaw(e2,{start:t2,end:n2}){this.flaws.push({key:e2,message:e2,location:this.source.locate(t2,n2)})}note(e2,t2){let{line:n2}=this.
source.rangeOf(t2.start,t2.start);this.notes.push(`line ${String(n2)}: ${e2}`)}scan(){this.skip();let{text:e2,at:n2}=this;if(n2>=e2.length)return{kind:"end",text:"",
start:n2,end:n2};for(let[t2,r3]of te){r3.lastIndex=n2;let i2=r3.exec(e2)?.[0];if(i2!==void 0)return this.at+=i2.length,{kind:t2,text:this.contentOf(t2,i2,{start:n2,
end:this.at}),start:n2,end:this.at}}let r2=e2[n2]==='"'||e2[n2]==="'"?"this string is never closed":void 0;return this.fail(r2??`expected Avro IDL, found ${t.Gt(
e2.slice(n2,n2+12))}`,{start:n2,end:n2+1})}skip(){for(this.comment=void 0;;){for(;/\s/.test(this.text[this.at]??"");)this.at+=1;if(this.text.startsWith("//",this.
at)){let e2=this.text.indexOf(`
`,this.at);this.at=e2<0?this.text.length:e2}else if(this.text.startsWith("/*",this.at))this.skipBlock();else return}}skipBlock(){let{text:e2,at:t2}=this,n2=e2.indexOf(
"*/",t2+2);n2<0&&this.fail("this comment is never closed: expected */",{start:t2,end:t2+2}),e2.startsWith("/**",t2)&&n2>t2+2&&(this.comment=cleaned(e2.slice(t2+
3,n2))),this.at=n2+2}contentOf(e2,n2,r2){return e2==="quoted"?n2.replaceAll("`",""):e2==="number"?jsonNumber(n2)??this.fail(`expected a number of at most 64 bit\
s, found ${t.Gt(n2)}`,r2):e2==="string"?(n2.startsWith("'")&&this.flaw("expected a string in double quotes, found single quotes",r2),stringContent(n2.slice(1,-1))??
this.fail("this string has an escape that Avro IDL does not know",r2)):n2}};function shown$3(e2){return e2.kind==="end"?"the end of the file":t.Gt(e2.text)}function cleaned(e2){
return e2.split(/\r\n?|\n/).map(e3=>e3.replace(/^\s*\*? ?/,"").trimEnd()).join(`
`).trim()}const ne=["doc","fields","items","name","namespace","size","symbols","values","type","aliases"],x={date:["int","date"],time_ms:["int","time-millis"],timestamp_ms:[
"long","timestamp-millis"],local_timestamp_ms:["long","local-timestamp-millis"],uuid:["string","uuid"]};function readAnnotations(e2){let t2=[];for(;e2.accept("@");){
let n2=e2.take();n2.kind!=="name"&&n2.kind!=="quoted"&&e2.fail(`expected an annotation's name after @, found ${shown$3(n2)}`,n2),e2.expect("(","after the annota\
tion's name"),t2.push({name:n2.text,value:readValue(e2,0)}),e2.expect(")","after the annotation's value")}return t2}function readValue(e2,t2){let n2=e2.take(),{
start:r2,end:i2}=n2;if(t2>200)return e2.fail("values are nested more than 200 levels deep",n2);if(n2.kind==="string")return stringAt(n2.text,n2);if(n2.kind==="n\
umber")return{kind:"number",raw:n2.text,value:Number(n2.text),start:r2,end:i2};if(n2.text==="-"&&e2.peek().text==="Infinity")return stringAt("-Infinity",e2.take());
if(n2.kind==="name"){if(n2.text==="null")return{kind:"null",start:r2,end:i2};if(n2.text==="true"||n2.text==="false")return{kind:"boolean",value:n2.text==="true",
start:r2,end:i2};if(n2.text==="NaN"||n2.text==="Infinity")return stringAt(n2.text,n2)}return n2.kind==="mark"&&n2.text==="["?readList(e2,n2,t2):n2.kind==="mark"&&
n2.text==="{"?readMembers(e2,n2,t2):e2.fail(`expected a JSON value, found ${shown$3(n2)}`,n2)}function readList(e2,{start:t2},n2){let r2=[],{end:i2}=e2.list("]",
"in this array",()=>r2.push(readValue(e2,n2+1)));return arrayAt(r2,{start:t2,end:i2})}function readMembers(e2,{start:t2},n2){let r2=[],{end:i2}=e2.list("}","in \
this object",()=>{let t3=e2.take();t3.kind!=="string"&&e2.fail(`expected a key in quotes, found ${shown$3(t3)}`,t3),e2.expect(":","after the key"),r2.push([t3.text,
readValue(e2,n2+1)])});return objectAt(r2,{start:t2,end:i2})}function readType(e2,t2,n2=0){let r2=e2.peek();if(n2>200)return e2.fail("types are nested more than\
 200 levels deep",r2);let i2=readAnnotations(e2),a2=annotated$2(e2,readPlain(e2,n2),[...t2,...i2]),o2=e2.accept("?");return o2?(r2.kind==="name"&&["array","map",
"union","void"].includes(r2.text)&&e2.flaw(`expected a name before ?, found the type ${r2.text}: did you mean union { null, ${r2.text}\u2026 }?`,o2),{node:arrayAt(
[stringAt("null",o2),a2],{start:r2.start,end:o2.end}),optional:!0}):{node:a2,optional:!1}}function readPlain(e2,t2){let n2=e2.take();if(n2.kind==="quoted")return stringAt(
n2.text,n2);if(n2.kind!=="name")return e2.fail(`expected a type, found ${shown$3(n2)}`,n2);switch(n2.text){case"array":case"map":{e2.expect("<",`after ${n2.text}`);
let{node:r2}=readType(e2,[],t2+1),{end:i2}=e2.expect(">",`after the type inside this ${n2.text}`);return objectAt([["type",stringAt(n2.text,n2)],[n2.text==="arr\
ay"?"items":"values",r2]],{start:n2.start,end:i2})}case"union":return readUnion(e2,n2,t2);case"decimal":return e2.peek().text==="("?readDecimal$1(e2,n2):stringAt(
n2.text,n2);case"void":return e2.flaw("void is only the response of a message: did you mean null?",n2),stringAt("null",n2);default:return primitive(n2)}}function primitive(e2){
let t2=Object.hasOwn(x,e2.text)?x[e2.text]:void 0;return t2?objectAt([["type",stringAt(t2[0],e2)],["logicalType",stringAt(t2[1],e2)]],e2):stringAt(e2.text,e2)}function readUnion(e2,{
start:t2},n2){e2.expect("{","after union");let r2=[],{end:i2}=e2.list("}","in this union",()=>r2.push(readType(e2,[],n2+1).node));return r2.length===0&&e2.flaw(
"expected at least one type in this union, for example union { null, string }",{start:t2,end:i2}),arrayAt(r2,{start:t2,end:i2})}function readDecimal$1(e2,t2){e2.
expect("(","after decimal");let n2=readValue(e2,0),r2=e2.accept(",")?readValue(e2,0):void 0,{end:i2}=e2.expect(")","after the precision and scale"),a2={start:t2.
start,end:i2};return objectAt([["type",stringAt("bytes",t2)],["logicalType",stringAt("decimal",t2)],["precision",n2],["scale",r2]],a2)}function annotated$2(e2,t2,n2){
let[r2]=n2;if(!r2)return t2;let i2=entriesOf(e2,n2,ne);return t2.kind==="object"?objectAt([...t2.members.map(({key:e3,value:t3})=>[e3,t3]),...i2],t2):t2.kind===
"string"&&primitiveOf(t2.value)?objectAt([["type",t2],...i2],t2):(t2.kind==="array"?e2.note(`the annotation @${r2.name} of a union has no effect: Apache Avro dr\
ops it`,t2):e2.flaw(`a reference to a type cannot be annotated: expected @${r2.name}(\u2026) after the type, before the field's name`,t2),t2)}function entriesOf(e2,t2,n2){
let r2=new Map;for(let{name:i2,value:a2}of t2)n2.includes(i2)?e2.flaw(`@${i2} is no annotation: ${reservedHint(i2)}`,a2):r2.set(i2,a2);return[...r2]}function reservedHint(e2){
return e2==="doc"?"did you mean a documentation comment, /** \u2026 */?":e2==="aliases"?"aliases stand before a named type, or before a field's name":`Avro itse\
lf sets the attribute "${e2}"`}const S=["record","error","enum","fixed"];function readDefinition(e2,t2){let n2=e2.take(),r2=nameToken(e2,`the name of this ${n2.
text}`),i2=[["type",stringAt(n2.text,n2)],["name",stringAt(r2.text,r2)],...common(e2,t2,r2,n2.text==="enum"?C.enum:C.named)];if(n2.text==="fixed"){e2.expect("(",
"after the name of this fixed");let t3=readValue(e2,0);return e2.expect(")","after the size"),objectAt([...i2,["size",t3]],endOfStatement(e2,n2,n2.start))}return e2.
expect("{",`after the name of this ${n2.text}`),n2.text==="enum"?readEnum(e2,n2,i2):readRecord(e2,n2,i2)}function readEnum(e2,t2,n2){let r2=[],i2=e2.list("}","a\
fter an enum symbol",()=>{readAnnotations(e2);let t3=nameToken(e2,"an enum symbol");r2.push(stringAt(t3.text,t3))}),a2=e2.accept("=")&&nameToken(e2,"the default\
 symbol");a2&&endOfStatement(e2,a2);let o2={start:t2.start,end:a2?.end??i2.end};return objectAt([...n2,["symbols",arrayAt(r2,o2)],["default",a2&&stringAt(a2.text,
a2)]],o2)}function readRecord(e2,t2,n2){let r2=[],i2=e2.accept("}");for(;!i2;)r2.push(...readFields(e2)),i2=e2.accept("}");let a2={start:t2.start,end:i2.end};return objectAt(
[...n2,["fields",arrayAt(r2,a2)]],a2)}function readFields(e2){let t2=e2.doc(),n2=readType(e2,readAnnotations(e2)),r2=[readVariable(e2,n2,t2)];for(;e2.accept(",");)
r2.push(readVariable(e2,n2,t2));return endOfStatement(e2,e2.peek()),r2}function readVariable(e2,t2,n2){let r2=e2.doc()??n2,i2=readAnnotations(e2),a2=nameToken(e2,
"a field's name"),o2=e2.accept("=")?readValue(e2,0):void 0;return objectAt([["name",stringAt(a2.text,a2)],["type",typeFor(t2,o2)],["default",o2],...common(e2,{doc:r2,
annotations:i2},a2,C.field)],{start:a2.start,end:o2?.end??a2.end})}function typeFor({node:e2,optional:t2},n2){return!t2||e2.kind!=="array"||n2===void 0||n2.kind===
"null"?e2:arrayAt([...e2.items].reverse(),e2)}function readMessage(e2,t2){let n2=e2.peek(),r2=e2.accept("void"),i2=r2?{node:stringAt("null",r2)}:readType(e2,[]),
a2=nameToken(e2,"a message's name");e2.expect("(","after the message's name");let o2=[];e2.list(")","after a parameter",()=>{let t3=e2.doc();o2.push(readVariable(
e2,readType(e2,readAnnotations(e2)),t3))});let s2=e2.accept("oneway"),c2=[];if(e2.accept("throws"))do{let t3=nameToken(e2,"an error's name");c2.push(stringAt(t3.
text,t3))}while(e2.accept(","));let l2=endOfStatement(e2,n2,n2.start),u2=objectAt([...common(e2,t2,a2,C.message),["request",arrayAt(o2,l2)],["response",i2.node],
["one-way",s2&&{kind:"boolean",value:!0,start:s2.start,end:s2.end}],["errors",listOf(c2)]],a2);return[a2.text,u2]}const C={protocol:["protocol","doc","types","m\
essages","errors"],named:["doc","fields","items","name","size","symbols","values","type"],enum:["doc","fields","items","name","size","symbols","values","type","\
default"],field:["default","doc","name","type"],message:["doc","request","response","errors","one-way"]};function common(e2,{doc:t2,annotations:n2},r2,i2){return[
["doc",t2===void 0?void 0:stringAt(t2,r2)],...entriesOf(e2,n2,i2)]}function listOf(e2){let[t2,n2]=[e2[0],e2.at(-1)];return t2&&n2&&arrayAt(e2,{start:t2.start,end:n2.
end})}function nameToken(e2,t2){let n2=e2.take();return n2.kind==="name"||n2.kind==="quoted"?n2:e2.fail(`expected ${t2}, found ${shown$3(n2)}`,n2)}function endOfStatement(e2,t2,n2=t2.
start){let{end:r2}=e2.expect(";","at the end of this statement");return{...t2,start:n2,end:r2}}function readIdl(e2){let t2=new IdlScanner(e2),{notes:n2,flaws:r2}=t2,
i2={imports:[],types:[],messages:[]},a2=t2.doc(),o2=readAnnotations(t2),s2=t2.peek();if(s2.kind==="end"&&o2.length===0&&t2.fail("the file is empty: expected a p\
rotocol, a schema or named types",s2),t2.accept("protocol")){let e3=readProtocol(t2,{doc:a2,annotations:o2,start:s2.start},i2);atEnd(t2);let{imports:c2}=i2;return{
protocol:e3,namespace:"",types:[],main:void 0,imports:c2,notes:n2,flaws:r2}}return readSchemaFile(t2,{doc:a2,annotations:o2},i2)}function readSchemaFile(e2,t2,n2){
let r2="",i2,a2=t2;for(;;){let{doc:t3,annotations:o3}=a2??{doc:e2.doc(),annotations:readAnnotations(e2)};a2=void 0;let s3=e2.peek();if(s3.kind==="end")break;e2.
accept("namespace")?r2=endOfStatement(e2,nameToken(e2,"a namespace")).text:e2.accept("schema")?(i2=readType(e2,o3).node,endOfStatement(e2,s3)):s3.text==="import"?
readImport(e2,n2):S.includes(s3.text)?n2.types.push(readDefinition(e2,{doc:t3,annotations:o3})):e2.fail(`expected protocol, namespace, schema, import, record, e\
rror, enum or fixed, found ${shown$3(s3)}`,s3)}let{types:o2,imports:s2}=n2,{notes:c2,flaws:l2}=e2;return{protocol:void 0,namespace:r2,types:o2,main:i2,imports:s2,
notes:c2,flaws:l2}}function readProtocol(e2,t2,n2){let r2=nameToken(e2,"the protocol's name");e2.expect("{","after the protocol's name");let i2=e2.accept("}");for(;!i2;){
let t3={doc:e2.doc(),annotations:readAnnotations(e2)},a3=e2.peek();a3.kind==="end"&&e2.fail(`expected } at the end of protocol ${r2.text}, found the end of the \
file`,a3),a3.text==="import"&&a3.kind==="name"?readImport(e2,n2):a3.kind==="name"&&S.includes(a3.text)?n2.types.push(readDefinition(e2,t3)):n2.messages.push(readMessage(
e2,t3)),i2=e2.accept("}")}let a2={start:t2.start,end:i2.end},o2=objectAt([...new Map(n2.messages)],a2);return objectAt([["protocol",stringAt(r2.text,r2)],...common(
e2,t2,r2,C.protocol),["types",arrayAt(n2.types,a2)],["messages",o2]],a2)}function readImport(e2,{imports:t2}){e2.take();let n2=e2.take();["idl","protocol","sche\
ma"].includes(n2.text)||e2.fail(`expected import idl, import protocol or import schema, found ${shown$3(n2)}`,n2);let r2=e2.take();r2.kind!=="string"&&e2.fail(`\
expected the file's path in quotes, found ${shown$3(r2)}`,r2),t2.push({path:r2.text,start:r2.start,end:r2.end}),endOfStatement(e2,r2)}function atEnd(e2){let t2=e2.
peek();t2.kind!=="end"&&e2.fail(`expected the end of the file after the protocol, found ${shown$3(t2)}`,t2)}const re=/^[A-Za-z_][A-Za-z0-9_]*$/,ie=/^[\p{L}_][\p{L}\p{N}_]*$/u;
function checkName(e2){return re.test(e2)?"valid":ie.test(e2)?"lenient":"invalid"}const ae=/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;function mayBeTypeName(e2){
return ae.test(e2)||e2.split(".").every(e3=>checkName(e3)!=="invalid")}function fullNameOf(e2,t2){return e2.includes(".")?e2.startsWith(".")?e2.slice(1):e2:t2===
""?e2:`${t2}.${e2}`}function describeBadName(e2){return`${t.Gt(e2)} is not an Avro name: expected a letter or _, then letters, digits and _, for example "order_\
id"`}const w={decimal:["bytes","fixed"],"big-decimal":["bytes"],uuid:["string","fixed"],date:["int"],"time-millis":["int"],"time-micros":["long"],"timestamp-mil\
lis":["long"],"timestamp-micros":["long"],"timestamp-nanos":["long"],"local-timestamp-millis":["long"],"local-timestamp-micros":["long"],"local-timestamp-nanos":[
"long"],duration:["fixed"]};function readLogical(e2,t2,n2){let r2=e2.get("logicalType");if(r2?.kind!=="string"||!Object.hasOwn(w,r2.value))return{};let i2=r2.value;
return w[i2]?.includes(t2)?i2==="duration"&&n2!==12?{note:"logical type duration is ignored: it needs a fixed of 12 bytes"}:i2==="uuid"&&t2==="fixed"&&n2!==16?{
note:"logical type uuid is ignored: it needs a string or a fixed of 16 bytes"}:i2==="decimal"?readDecimal(e2,t2==="fixed"?n2:void 0):{logical:{name:i2}}:{note:`\
logical type ${i2} is ignored: it does not go with ${t2}`}}function readDecimal(e2,t2){let n2=integer(e2.get("precision")),r2=e2.get("scale")===void 0?0:integer(
e2.get("scale"));return n2===void 0||n2<=0?{note:"logical type decimal is ignored: its precision must be a whole number above 0"}:r2===void 0||r2<0||r2>n2?{note:"\
logical type decimal is ignored: its scale must be a whole number from 0 to the precision"}:t2!==void 0&&n2>digitsIn(t2)?{note:`logical type decimal is ignored:\
 ${String(t2)} bytes hold at most ${String(digitsIn(t2))} digits`}:{logical:{name:"decimal",precision:n2,scale:r2}}}function digitsIn(e2){return Math.floor(Math.
log10(2)*(8*e2-1))}function integer(e2){return e2?.kind==="number"&&Number.isInteger(e2.value)?e2.value:void 0}function parseContext(e2,n2){let[r2,i2]=[[],[]],a2={
text:e2,definitions:new Map,open:new Set,references:[],names:new Map,notes:r2,flaws:i2,schema:(e3,t2)=>n2(a2,e3,t2),place:({start:t2,end:n3})=>({text:e2,start:t2,
end:n3}),note(t2,{start:n3}){let{line:i3}=e2.rangeOf(n3,n3);r2.push(`line ${String(i3)}: ${t2}`)},flaw(t2,{start:n3,end:r3}){let o2=JSON.stringify([[...a2.open].
at(-1)??"",t2]);i2.push({key:o2,message:t2,location:e2.locate(n3,r3)})},fail(n3,{start:r3,end:i3}){throw new t.Wt(n3,e2.locate(r3,i3))}};return a2}const oe={primitive:[
"type"],record:["type","name","namespace","doc","aliases","fields"],enum:["type","name","namespace","doc","aliases","symbols","default"],fixed:["type","name","n\
amespace","doc","aliases","size"],array:["type","items"],map:["type","values"],field:["name","type","default","order","aliases","doc"]};function attributesOf(e2){
return oe[e2]}function required({fail:e2},t2,n2,r2){return t2.get(n2)??e2(`expected "${n2}" in this ${r2}`,t2)}const se=[];function strings({fail:e2},n2,r2){let i2=n2.
get(r2);return i2===void 0?se:i2.kind==="array"?i2.items.map(n3=>n3.kind==="string"?n3.value:e2(`expected a string, found ${t.Rt(n3)}`,n3)):e2(`expected "${r2}"\
 to be an array of strings, found ${t.Rt(i2)}`,i2)}function docOf({note:e2},n2){let r2=n2.get("doc");return r2===void 0||r2.kind==="string"?r2?.value:(e2(`"doc"\
 should be a string, found ${t.Rt(r2)}`,r2),JSON.stringify(t.Vt(r2)))}function propertiesOf(e2,n2){let r2;for(let{key:i2,value:a2}of e2.members)n2.includes(i2)||
(r2??=new Map).set(i2,JSON.stringify(t.Vt(a2)));return r2??a}function annotations({note:e2},t2,n2,r2){let{logical:i2,note:a2}=readLogical(t2,n2,r2);a2!==void 0&&
e2(a2,t2);let o2=attributesOf(n2==="fixed"?n2:"primitive");return{properties:propertiesOf(t2,i2?[...o2,"logicalType",...i2.name==="decimal"?["precision","scale"]:
[]]:o2),...i2&&{logical:i2}}}function define(e2,t2,n2,r2){let i2=required(e2,t2,"name","named type"),a2=definedName(e2,t2,i2,n2);e2.open.has(a2)&&e2.fail(`${a2}\
 is defined again inside its own definition: write just its name`,i2),e2.open.add(a2);let o2=r2(e2,t2,{name:a2,place:e2.place(i2),aliases:aliasesOf(e2,t2,a2),doc:docOf(
e2,t2)});e2.open.delete(a2);let s2=e2.definitions.get(a2);return s2?(definitionKey(s2)!==definitionKey(o2)&&e2.fail(`${a2} is defined twice in this file, differ\
ently: keep one definition and refer to it by name`,i2),e2.note(`${a2} is defined twice, identically: refer to it by name instead`,i2),{kind:"reference",names:[
a2],place:e2.place(t2),link:{target:s2}}):(e2.definitions.set(a2,o2),o2)}function aliasesOf(e2,t2,n2){let r2=strings(e2,t2,"aliases");for(let n3 of r2)for(let r3 of n3.
replace(/^\./,"").split("."))checkName(r3)==="invalid"&&e2.flaw(`the alias ${describeBadName(n3)}`,t2.get("aliases")??t2);return r2.map(e3=>fullNameOf(e3,namespaceOf(
n2)))}function definedName(e2,n2,r2,i2){if(r2.kind!=="string")return e2.fail(`expected a name in double quotes, found ${t.Rt(r2)}`,r2);let a2=n2.get("namespace");
a2&&a2.kind!=="string"&&a2.kind!=="null"&&e2.fail(`expected a namespace in double quotes, found ${t.Rt(a2)}`,a2);let o2=fullNameOf(r2.value,a2?.kind==="string"?
a2.value:i2);for(let t2 of o2.split("."))checkPart(e2,t2,a2?.kind==="string"&&!r2.value.endsWith(t2)?a2:r2);return primitiveOf(o2)&&e2.fail(`${t.Gt(o2)} is the \
name of a primitive type: choose another name`,r2),o2}function checkPart(e2,n2,r2){let i2=checkName(n2);i2==="invalid"&&e2.fail(describeBadName(n2),r2),i2==="le\
nient"&&e2.note(`${t.Gt(n2)} has letters beyond A\u2013Z: many Avro libraries refuse it`,r2)}function record(e2,n2,r2){let i2=required(e2,n2,"fields","record");
return i2.kind==="array"?{kind:"record",error:n2.get("type").value==="error",...r2,fields:fields(e2,i2,namespaceOf(r2.name),r2.name),properties:propertiesOf(n2,
attributesOf("record"))}:e2.fail(`expected "fields" to be an array, found ${t.Rt(i2)}`,i2)}function fields(e2,n2,r2,i2){let a2=new Set;return n2.items.map(n3=>{
if(n3.kind!=="object")return e2.fail(`expected a field object, found ${t.Rt(n3)}`,n3);let o2=field(e2,n3,r2);return a2.has(o2.name)&&e2.fail(`the field ${t.Gt(o2.
name)} stands twice in ${simpleName(i2)}: rename or remove one`,n3),a2.add(o2.name),o2})}function field(e2,n2,r2){for(let{key:r3,start:i3,end:a3}of t.zt(n2))e2.
flaw(`the key ${t.Gt(r3)} is written twice in this field: remove one`,{start:i3,end:a3});let i2=required(e2,n2,"name","field");if(i2.kind!=="string")return e2.fail(
`expected a field name, found ${t.Rt(i2)}`,i2);checkPart(e2,i2.value,i2);let a2=required(e2,n2,"type","field");return checkInner(e2,n2,a2,`field ${i2.value}`),n2.
get("logicalType")&&e2.note(`the logicalType of field ${i2.value} is ignored: it belongs inside its type, {"type": {"type": \u2026, "logicalType": \u2026}}`,n2),
{name:i2.value,type:e2.schema(a2,r2),default:n2.get("default"),order:orderOf(e2,n2),aliases:strings(e2,n2,"aliases"),doc:docOf(e2,n2),properties:propertiesOf(n2,
attributesOf("field")),place:e2.place(i2)}}function orderOf(e2,n2){let r2=n2.get("order");if(r2===void 0)return"ascending";let i2=r2.kind==="string"?r2.value.toLowerCase():
"";return i2==="ascending"||i2==="descending"||i2==="ignore"?i2:e2.fail(`expected "ascending", "descending" or "ignore", found ${t.Rt(r2)}`,r2)}function enumeration(e2,n2,r2){
let{name:i2}=r2,a2=required(e2,n2,"symbols","enum");if(a2.kind!=="array")return e2.fail(`expected "symbols" to be an array, found ${t.Rt(a2)}`,a2);a2.items.length===
0&&e2.note(`the enum ${i2} has no symbols: no value can be written`,a2);let o2=new Set,s2=a2.items.map(n3=>n3.kind==="string"?(checkPart(e2,n3.value,n3),o2.has(
n3.value)&&e2.fail(`the symbol ${t.Gt(n3.value)} stands twice: remove one`,n3),o2.add(n3.value),{name:n3.value,place:e2.place(n3)}):e2.fail(`expected a symbol i\
n double quotes, found ${t.Rt(n3)}`,n3)),c2=n2.get("default"),l2=c2?.kind==="string"&&o2.has(c2.value);return c2&&!l2&&e2.flaw(`the default of ${i2} must be one\
 of its symbols, found ${t.Rt(c2)}`,c2),{kind:"enum",...r2,symbols:s2,default:l2?c2.value:void 0,properties:propertiesOf(n2,attributesOf("enum"))}}function fixed(e2,n2,r2){
let i2=required(e2,n2,"size","fixed");return i2.kind!=="number"||!Number.isInteger(i2.value)||i2.value<0||i2.value>2**31-1?e2.fail(`expected a size in whole byt\
es, found ${t.Rt(i2)}`,i2):{kind:"fixed",...r2,size:i2.value,...annotations(e2,n2,"fixed",i2.value)}}function schemaContext(e2){return parseContext(e2,schema)}function schema(e2,n2,r2){
return n2.kind==="string"?named(e2,n2,r2):n2.kind==="array"?union(e2,n2,r2):n2.kind==="object"?complex(e2,n2,r2):e2.fail(`expected a schema (a type name, an obj\
ect or a union), found ${t.Rt(n2)}`,n2)}function named(e2,t2,n2){let r2=primitiveOf(t2.value);if(r2)return{kind:r2,place:e2.place(t2),properties:a};let i2={kind:"\
reference",names:namesOf$1(e2,t2,n2),place:e2.place(t2),link:{target:void 0}};return e2.references.push(i2),i2}function namesOf$1(e2,n2,r2){let i2=n2.value,a2=e2.
names.get(r2);a2||e2.names.set(r2,a2=new Map);let o2=a2.get(i2);if(!o2){mayBeTypeName(i2)||e2.fail(`expected a type, found ${t.Gt(i2)}`,n2);let s2=fullNameOf(i2,
r2);o2=s2===i2||i2.includes(".")?[s2]:[s2,i2],a2.set(i2,o2)}return o2}function union(e2,t2,n2){t2.items.length===0&&e2.note("an empty union holds no value",t2);
let r2=t2.items.map(t3=>(t3.kind==="array"&&e2.fail("a union may not directly hold another union: list its branches here",t3),e2.schema(t3,n2))),i2=repeated(r2);
return i2&&e2.fail(`this union holds ${branchKey(i2)} twice: expected each unnamed type and each name once`,i2.place),{kind:"union",branches:r2,place:e2.place(t2),
properties:a}}function complex(e2,n2,r2){for(let{key:r3,start:i3,end:a2}of t.zt(n2))e2.flaw(`the key ${t.Gt(r3)} is written twice in this object: remove one`,{start:i3,
end:a2});let i2=n2.get("type");if(i2===void 0)return e2.fail('expected "type" in this schema object',n2);if(i2.kind!=="string")return checkNesting(e2,n2,i2),e2.
schema(i2,r2);switch(i2.value){case"record":case"error":return define(e2,n2,r2,record);case"enum":return define(e2,n2,r2,enumeration);case"fixed":return define(
e2,n2,r2,fixed);case"array":return{kind:"array",items:e2.schema(innerOf(e2,n2,"items","array"),r2),place:e2.place(n2),properties:propertiesOf(n2,attributesOf("a\
rray"))};case"map":return{kind:"map",values:e2.schema(innerOf(e2,n2,"values","map"),r2),place:e2.place(n2),properties:propertiesOf(n2,attributesOf("map"))};default:
return annotated$1(e2,n2,i2,r2)}}function innerOf(e2,t2,n2,r2){let i2=required(e2,t2,n2,r2);return checkInner(e2,t2,i2,`this ${r2}`),i2}function annotated$1(e2,t2,n2,r2){
let i2=primitiveOf(n2.value);return i2?{kind:i2,place:e2.place(t2),...annotations(e2,t2,i2)}:(checkReference(e2,t2,n2),named(e2,n2,r2))}function repeated(e2){let[
t2,n2,...r2]=e2;if(t2&&n2&&r2.length===0)return branchKey(t2)===branchKey(n2)?n2:void 0;let i2=new Set;return e2.find(e3=>i2.size===i2.add(branchKey(e3)).size)}
function branchKey(e2){return e2.kind==="reference"?e2.names[0]??"":e2.kind==="record"||e2.kind==="enum"||e2.kind==="fixed"?e2.name:e2.kind}function parseFile(e2,n2){
try{return e2.endsWith(".avdl")?parseIdl(e2,n2):parseJson(e2,n2)}catch(r2){if(r2 instanceof t.Wt)return{fault:r2};if(r2 instanceof RangeError)return{fault:new t.
Wt("the schema is nested too deeply to be read",{file:e2,side:n2.side})};throw r2}}function parseJson(e2,n2){let r2=t.Lt(n2,{comments:!0}),i2=schemaContext(n2),
a2=r2.kind==="object"&&r2.get("protocol")!==void 0;return!a2&&e2.endsWith(".avpr")&&i2.fail('expected a protocol: an object with "protocol", "types" and "messag\
es"',r2),a2?parsed(e2,i2,{protocol:protocolOf(i2,r2)}):parsed(e2,i2,{root:i2.schema(r2,"")})}function parseIdl(e2,t2){let n2=readIdl(t2),r2=schemaContext(t2);if(r2.
notes.push(...n2.notes),r2.flaws.push(...n2.flaws),n2.protocol)return parsed(e2,r2,{protocol:protocolOf(r2,n2.protocol)},n2.imports);for(let e3 of n2.types)r2.schema(
e3,n2.namespace);let i2=n2.main&&r2.schema(n2.main,n2.namespace);return parsed(e2,r2,i2?{root:i2}:{},n2.imports)}function parsed(e2,{text:t2,definitions:n2,references:r2,
notes:i2,flaws:a2},{root:o2,protocol:s2},c2=[]){return{path:e2,text:t2,root:o2,protocol:s2,definitions:n2,references:r2,imports:c2,notes:i2,flaws:a2}}function protocolOf(e2,n2){
let r2=n2.get("protocol");if(r2?.kind!=="string")return e2.fail(`expected the protocol's name in "protocol"`,r2??n2);let i2=n2.get("namespace"),a2=fullNameOf(r2.
value,i2?.kind==="string"?i2.value:"");for(let t2 of a2.split("."))checkName(t2)==="invalid"&&e2.fail(describeBadName(t2),r2);let o2=a2.includes(".")?a2.slice(0,
a2.lastIndexOf(".")):"",s2=n2.get("types");s2&&s2.kind!=="array"&&e2.fail(`expected "types" to be an array, found ${t.Rt(s2)}`,s2);for(let n3 of s2?.kind==="arr\
ay"?s2.items:[])n3.kind!=="object"&&e2.flaw(`expected a definition (an object) in "types", found ${t.Rt(n3)}`,n3),e2.schema(n3,o2);let c2=n2.get("doc");return{name:a2,
doc:c2?.kind==="string"?c2.value:void 0,properties:propertiesOf(n2,["protocol","namespace","doc","types","messages"]),messages:messagesOf(e2,n2.get("messages"),
o2),place:{text:e2.text,start:r2.start,end:r2.end}}}function messagesOf(e2,n2,r2){if(n2===void 0)return[];if(n2.kind!=="object")return e2.fail(`expected "messag\
es" to be an object, found ${t.Rt(n2)}`,n2);let i2=new Set,a2=n2.members.map(({key:n3,value:a3,start:o2,end:s2})=>(checkName(n3)==="invalid"&&e2.fail(describeBadName(
n3),{start:o2,end:s2}),i2.has(n3)&&e2.flaw(`the message ${n3} is defined twice: rename or remove one`,{start:o2,end:s2}),i2.add(n3),a3.kind==="object"?messageOf$1(
e2,{name:n3,node:a3,start:o2,end:s2},r2):e2.fail(`expected a message object, found ${t.Rt(a3)}`,a3)));return[...new Map(a2.map(e3=>[e3.name,e3])).values()]}function isOneWay(e2,n2){
let r2=n2.get("one-way");if(r2===void 0||(r2.kind!=="boolean"&&e2.flaw(`expected true or false in "one-way", found ${t.Rt(r2)}`,r2),r2.kind!=="boolean"||!r2.value))
return!1;let[i2,a2]=[n2.get("response"),n2.get("errors")];return i2&&(i2.kind!=="string"||i2.value!=="null")&&e2.flaw(`expected the response "null" in a one-way\
 message, found ${t.Rt(i2)}: did you mean a message that is not one-way?`,i2),a2&&e2.flaw("a one-way message has no errors: remove them, or make it a message th\
at answers",a2),!0}function messageOf$1(e2,{name:n2,node:r2,start:i2,end:o2},s2){let c2={text:e2.text,start:i2,end:o2},l2=r2.get("request");if(l2?.kind!=="array")
return e2.fail('expected "request" to be an array of parameters',l2??r2);let u2=isOneWay(e2,r2),d2=r2.get("response");!d2&&!u2&&e2.fail('expected "response" in \
this message (or "one-way": true)',r2);let f2=r2.get("errors");f2&&f2.kind!=="array"&&e2.fail(`expected "errors" to be an array, found ${t.Rt(f2)}`,f2);let p2=r2.
get("doc"),m2={kind:"union",branches:[{kind:"string",place:c2,properties:a},...(f2?.kind==="array"?f2.items.map(t2=>e2.schema(t2,s2)):[]).filter(e3=>e3.kind!=="\
string")],place:c2,properties:a};return{name:n2,request:{kind:"record",name:n2,error:!1,aliases:[],doc:void 0,fields:fields(e2,l2,s2,n2),place:c2,properties:a},
response:d2?e2.schema(d2,s2):{kind:"null",place:c2,properties:a},errors:m2,oneWay:u2,doc:p2?.kind==="string"?p2.value:void 0,properties:propertiesOf(r2,["doc","\
request","response","errors","one-way"]),place:c2}}const T=[".avsc",".avpr",".avdl"],ce=[...Array.from({length:10},(e2,t2)=>`\\u003${String(t2)}`),"\\u004","\\u0\
05","\\u006","\\u007","\\u002e","\\u002E"];function needlesFor(e2){let t2=e2.some(e3=>/[^\w]/.test(e3))?["\\u"]:[];return[{needles:[...e2.map(e3=>`${e3}"`),...ce,
...t2],suffixes:[".avsc",".avpr"]},{needles:e2,suffixes:[".avdl"]}]}var Mentions=class{snapshot;greps=0;index;constructor(e2){this.snapshot=e2}async of(e2,t2=[]){
if(this.greps>=16)return this.index??=indexOf(this.snapshot),wordsOf(await this.index,[...e2,...t2]);let n2=t2.length>0?[{needles:t2,suffixes:[".avdl"]}]:[],r2=[
...e2.length>0?needlesFor(e2):[],...n2];return this.greps+=r2.length,(await Promise.all(r2.map(e3=>this.snapshot.mentioning(e3.needles,e3.suffixes)))).flat()}};
async function indexOf(e2){let t2=T.flatMap(t3=>e2.entries.containing(t3).filter(e3=>e3.endsWith(t3)));await e2.load(t2);let[n2,r2]=[new Map,[]];for(let i2 of t2){
let t3=e2.read(i2);if("fault"in t3||t3.text.includes("\\u"))r2.push(i2);else for(let e3 of new Set(t3.text.match(E))){let t4=n2.get(e3);t4?t4.push(i2):n2.set(e3,
[i2])}}return{paths:n2,always:r2}}const E=/[\w\u0080-\u{10ffff}]+/gu;function wordsOf({paths:e2,always:t2},n2){let r2=n2.map(e3=>(e3.match(E)??[]).reduce((e4,t3)=>t3.
length>e4.length?t3:e4,""));return r2.includes("")?[...new Set([...t2,...[...e2.values()].flat()])]:[...t2,...r2.flatMap(t3=>e2.get(t3)??[])]}function definesOneOf(e2){
return(t2,n2)=>{let r2=namesIn(t2,n2);return r2==="any"||e2.some(e3=>r2.has(e3))}}function namesIn(e2,t2){return t2.endsWith(".avdl")||e2.includes("\\u")||e2.includes(
"/*")||e2.includes("//")?"any":new Set([...e2.matchAll(/"name"\s*:\s*"(?:[^"]*\.)?([^".]*)"/g)].map(([,e3=""])=>e3))}async function openModel(e2,t2,n2){let r2={
snapshot:e2,options:n2,opened:new Map,imports:new Map,definitions:new Map,broken:new Map,searched:new Set,settled:new Map,counterpart:void 0,linked:new Map,ownLinks:new Map,
untroubled:new Set,mentions:new Mentions(e2)};return await extendModel(r2,t2),r2}async function pairModels(e2,t2){e2.counterpart=t2,t2.counterpart=e2;let shared=({
definitions:e3})=>[...e3.values()].flatMap(e4=>e4.length>1?e4.map(({path:e5})=>e5):[]),n2=[...new Set([...shared(e2),...shared(t2)])];await Promise.all([e2,t2].
map(e3=>extendModel(e3,n2.filter(t3=>e3.snapshot.entries.has(t3)))))}async function extendModel(e2,t2){let n2=new Set,r2=[...new Set(t2)];for(;r2.length>0;){for(let e3 of r2)
n2.add(e3);await read(e2,r2);let t3=r2.flatMap(t4=>importsOf(e2,t4)).filter(e3=>!n2.has(e3)),i2=await search(e2,unsearched(e2,r2));r2=[...new Set([...t3,...i2])].
filter(e3=>!n2.has(e3))}}async function read(e2,t2){let n2=t2.filter(t3=>!e2.opened.has(t3));if(n2.length!==0){await e2.snapshot.load(n2);for(let t3 of n2)parseInto(
e2,t3)}}function parseInto(e2,n2){let r2=e2.snapshot.read(n2);if("fault"in r2){e2.opened.set(n2,{fault:{message:r2.fault,location:{file:n2,side:e2.snapshot.side}}});
return}let i2=parseFile(n2,t.Kt(n2,e2.snapshot.side,r2.text));if("fault"in i2){let{message:t2,location:a2}=i2.fault,o2={message:t2,location:a2};e2.broken.set(n2,
{fault:o2,names:namesIn(r2.text,n2)}),e2.opened.set(n2,{fault:o2})}else{e2.opened.set(n2,{file:i2});for(let[t2,r3]of i2.definitions){let i3=e2.definitions.get(t2);
i3?i3.push({path:n2,type:r3}):e2.definitions.set(t2,[{path:n2,type:r3}])}}}function unsearched(e2,t2){let n2=new Set;for(let r2 of t2){let t3=e2.opened.get(r2);
if(!t3||"fault"in t3)continue;let{definitions:i2,references:a2}=t3.file;for(let e3 of a2)e3.names.some(e4=>i2.has(e4))||n2.add(simpleName(e3.names[0]??""))}return[
...n2].filter(t3=>!e2.searched.has(t3))}async function search(e2,t2){if(t2.length===0)return[];for(let n3 of t2)e2.searched.add(n3);let n2=new Set(await e2.mentions.
of(t2));await e2.snapshot.load([...n2].filter(t3=>!e2.opened.has(t3)));let r2=definesOneOf(t2),i2=[...n2].sort().filter(t3=>{let n3=e2.snapshot.read(t3);return"\
text"in n3&&r2(n3.text,t3)});for(let t3 of i2)e2.opened.has(t3)||parseInto(e2,t3);let a2=new Set(t2);return i2.filter(t3=>{let n3=e2.opened.get(t3);return!n3||"\
fault"in n3?!1:[...n3.file.definitions.keys()].some(e3=>a2.has(simpleName(e3)))})}function link(e2,t2){let n2=e2.linked.get(t2)??linkFile(e2,t2);return e2.linked.
set(t2,n2),n2}function linkFile(e2,t2){let n2=e2.opened.get(t2);if(!n2)return{contract:void 0,faults:[{message:"the file was not read",location:{file:t2}}],flaws:[],
notes:[]};if("fault"in n2)return{contract:void 0,faults:[n2.fault],flaws:[],notes:[]};let{file:r2}=n2,i2=linkOwn(e2,r2),a2=troubledBeyond(e2,r2,i2),o2=[...r2.notes,
...i2.notes],s2=[...r2.flaws,...i2.flaws],c2=[...i2.faults,...a2.flatMap(faultBeyond)];if(c2.length>0)return{contract:void 0,faults:c2,flaws:s2,notes:o2};let{root:l2,
definitions:u2}=r2,d2={path:t2,root:l2,protocol:r2.protocol&&{...r2.protocol,messages:messagesOf$1(e2,t2)},types:[...u2.values()],flaws:s2},f2=unlikeTwins(e2,i2),
p2=[...f2.faults,...a2.flatMap(t3=>unlikeTwins(e2,t3.links).faults.map(e3=>leadsTo(t3,e3))),...i2.uses.size>0&&definesTwice(e2)?clashesIn(d2,r2.references):[]];
return{contract:p2.length>0?void 0:d2,faults:p2,flaws:s2,notes:[...o2,...f2.notes]}}function troubledBeyond(e2,t2,n2){let r2=[],i2=new Set([t2.path]),a2=[...n2.
uses].map(([e3,t3])=>({path:e3,via:t3}));for(let{path:t3,via:n3}of a2){if(i2.has(t3)||e2.untroubled.has(t3))continue;i2.add(t3);let o2=e2.opened.get(t3);if(!o2||
"fault"in o2)continue;let s2=linkOwn(e2,o2.file);s2.faults.length+s2.twins.length>0&&r2.push({path:t3,via:n3,links:s2});for(let e3 of s2.uses.keys())a2.push({path:e3,
via:n3})}if(r2.length+n2.faults.length+n2.twins.length===0)for(let t3 of i2)e2.untroubled.add(t3);return r2}function definesTwice({definitions:e2}){return[...e2.
values()].some(e3=>e3.length>1)}function faultBeyond(e2){let[t2]=e2.links.faults;return t2?[leadsTo(e2,t2)]:[]}function leadsTo({path:e2,via:t2},{message:n2,location:r2}){
let i2=r2?.line===void 0?e2:`${e2}:${String(r2.line)}`;return{message:`${t2.label} leads to ${i2}, which does not resolve: ${n2}`,location:t2.location,origin:{file:e2,
...r2?.line!==void 0&&{line:r2.line}}}}function unlikeTwins(e2,{twins:t2}){let[n2,r2]=[[],[]];for(let{reference:i2,candidates:a2}of t2){let t3=a2.filter(({path:t4})=>resolves(
e2,t4)),[o2,...s2]=t3;if(!o2)continue;let c2=meaningOf(o2.type),l2=s2.find(({type:e3})=>meaningOf(e3)!==c2);if(!l2)continue;let{name:u2}=o2.type,d2=locate(i2.place);
t3.every(t4=>staysSame(e2,t4))?r2.push(`line ${String(d2.line)}: ${u2} may mean ${o2.path} or ${l2.path}, which differ; neither changes here, so the verdict is \
the same`):n2.push({message:ambiguous(u2,o2.path,l2.path),location:d2})}return{faults:n2,notes:r2}}function staysSame({counterpart:e2},{path:t2,type:n2}){let r2=e2?.
opened.get(t2);if(!e2||!r2||"fault"in r2||!resolves(e2,t2))return!1;let i2=r2.file.definitions.get(n2.name);return i2!==void 0&&meaningOf(i2)===meaningOf(n2)}function resolves(e2,t2){
let n2=e2.opened.get(t2);if(!n2||"fault"in n2)return!1;let r2=linkOwn(e2,n2.file);return[r2,...troubledBeyond(e2,n2.file,r2).map(({links:e3})=>e3)].every(({faults:e3})=>e3.
length===0)}function linkOwn(e2,t2){let n2=e2.ownLinks.get(t2);if(n2)return n2;let r2=[],i2=new Map,a2=[],o2=importedDefinitions(e2,t2);for(let n3 of t2.imports){
let a3=t2.text.locate(n3.start,n3.end),o3=importPath(e2,t2.path,n3),s3=o3===void 0?void 0:e2.opened.get(o3);o3===void 0?r2.push({message:importFault(e2,t2.path,
n3),location:a3}):s3&&"fault"in s3?r2.push({message:`the imported file ${o3} does not parse: ${s3.fault.message}`,location:a3}):t2.protocol&&s3&&bringsMessages(
s3.file)&&i2.set(o3,{label:`the import ${JSON.stringify(n3.path)}`,location:a3})}for(let n3 of r2.length>0?[]:t2.references){let s3=lookUp(e2,t2,o2,n3);"message"in
s3?r2.some(({message:e3})=>e3===s3.message)||r2.push({message:s3.message,location:locate(n3.place)}):(n3.link.target=s3.type,s3.twins&&a2.push({reference:n3,candidates:s3.
twins}),s3.path!==t2.path&&!i2.has(s3.path)&&i2.set(s3.path,{label:n3.names[0]??"",location:locate(n3.place)}))}let s2={...r2.length>0?{notes:[],flaws:[]}:validate(
t2),faults:r2,uses:i2,twins:a2};return e2.ownLinks.set(t2,s2),s2}function importedDefinitions(e2,t2){let n2=new Map,r2=[...importsOf(e2,t2.path)],i2=new Set([t2.
path]);for(let t3=r2.shift();t3!==void 0;t3=r2.shift()){if(i2.has(t3))continue;i2.add(t3);let a2=e2.opened.get(t3);if(!(!a2||"fault"in a2)){for(let[e3,r3]of a2.
file.definitions)n2.has(e3)||n2.set(e3,{path:t3,type:r3});r2.push(...importsOf(e2,t3))}}return n2}function lookUp(e2,t2,n2,r2){let{names:i2}=r2;for(let e3 of i2){
let n3=t2.definitions.get(e3);if(n3)return{path:t2.path,type:n3}}for(let e3 of i2){let t3=n2.get(e3);if(t3)return t3}for(let n3 of i2){let r3=lasting(e2,nearest(
t2.path,e2.definitions.get(n3)??[])),[i3]=r3;if(!i3)continue;let a3=e2.broken.size>0?unreadable(e2,t2.path,n3,i3):"";return a3===""?r3.length>1?{...i3,twins:r3}:
i3:{message:`${n3} has no definition that can be read${a3}`}}let[a2=""]=i2;return{message:`${a2} is not defined here or in any other Avro file${unreadable(e2,t2.
path,a2)}: expected ${shapeOf(simpleName(a2))??"a type defined by that full name (check the namespace and the spelling)"}`}}function lasting({counterpart:e2},t2){
let n2=new Set(t2.map(({path:e3})=>e3.slice(0,e3.lastIndexOf("/")+1)));if(!e2||n2.size<2)return t2;let r2=t2.filter(({path:t3})=>e2.snapshot.entries.has(t3));return r2.
length>0?r2:t2}function ambiguous(e2,t2,n2){return`${e2} is defined differently in ${t2} and ${n2}, and neither is nearer to this file: rename one of them, or d\
efine it in this file or beside it`}function unreadable(e2,t2,n2,r2){let i2=simpleName(n2),[a2,...o2]=nearest(t2,[...[...e2.broken].flatMap(([e3,{fault:t3,names:n3}])=>n3===
"any"||n3.has(i2)?[{path:e3,fault:t3}]:[]),...r2?[r2]:[]]);if(!a2?.fault||o2.some(({path:e3})=>e3===r2?.path))return"";let{line:s2}=a2.fault.location??{};return`\
 (${a2.path} may define it, and does not parse${s2===void 0?"":`, line ${String(s2)}`}: ${a2.fault.message})`}async function references(e2,t2,n2){let r2=(n2.touched??
[]).filter(e3=>T.some(t3=>e3.endsWith(t3)));n2.pairsOnly||await Promise.all([extendModel(e2,r2),extendModel(t2,r2)]);let pathsOf2=e3=>[...n2.pairings.flatMap(t3=>t3[e3]??
[]),...r2],i2=changedDefinitions(definitionsOf(e2,pathsOf2("basePath")),definitionsOf(t2,pathsOf2("headPath"))),names2=n3=>[...definedIn(t2,n3),...definedIn(e2,
n3)],changedImport=(t3,n3)=>importsOf(e2,t3).flatMap(e3=>n3.get(asImport(e3))??[])[0];return{changed:[...new Set([...[...i2.values()].flat().map(({path:e3})=>e3),
...movedPaths(n2)])],names:e3=>[...names2(e3),asImport(e3)],mentioning:n3=>mentioning(e2,t2,n3.flatMap(names2),n3),open:t3=>extendModel(e2,t3),causeOf:(t3,n3)=>referredTo(
e2,t3,e3=>nearest(t3,i2.get(e3)??[])[0]?.path)??referredTo(e2,t3,e3=>n3.get(e3))??changedImport(t3,n3)??(importsSomething(e2,t3)?t3:void 0),openDependents:e3=>extendModel(
t2,e3),differs:n3=>differs(e2,t2,n3),handsOnUnchanged:t3=>!link(e2,t3).contract}}function movedPaths({pairings:e2}){return e2.flatMap(({basePath:e3,headPath:t2})=>e3===
t2?[]:[e3??[],t2??[]].flat())}function definitionsOf(e2,t2){let n2=new Map;for(let r2 of new Set(t2)){let t3=e2.opened.get(r2);if(!t3||"fault"in t3)continue;for(let[
e3,i3]of t3.file.definitions){let t4=n2.get(e3)??[];n2.set(e3,t4),t4.push({path:r2,key:definitionKey(i3)})}let i2=importedText(t3.file);i2!==void 0&&n2.set(asImport(
r2),[{path:r2,key:i2}])}return n2}function importedText({protocol:e2,imports:t2}){return e2&&JSON.stringify([e2.messages.map(messageKey),t2.map(({path:e3})=>e3)])}
function changedDefinitions(e2,t2){let n2=new Map;for(let r2 of new Set([...e2.keys(),...t2.keys()])){let[i2,a2]=[e2.get(r2)??[],t2.get(r2)??[]],[o2,s2]=[without(
a2,i2),without(i2,a2)];o2.length>0?n2.set(r2,o2):s2.length>0&&n2.set(r2,s2)}return n2}function without(e2,t2){let n2=new Map(t2.map(({path:e3,key:t3})=>[e3,t3]));
return e2.filter(({path:e3,key:t3})=>n2.get(e3)!==t3)}function definedIn(e2,t2){let n2=e2.opened.get(t2);return n2&&"file"in n2?[...n2.file.definitions.keys()]:
[]}function asImport(e2){return`import ${e2}`}async function mentioning(e2,t2,n2,r2){let[i2,a2]=[[...new Set(n2.map(simpleName))],[...new Set(r2.map(fileName))]],
o2=await Promise.all([e2,t2].map(({mentions:e3})=>e3.of(i2,a2)));return[...new Set(o2.flat())].sort()}function referredTo(e2,t2,n2){let r2=e2.opened.get(t2);if(!r2||
"fault"in r2)return;let{definitions:i2,references:a2}=r2.file;for(let{names:e3}of a2)if(!e3.some(e4=>i2.has(e4)))for(let t3 of e3){let e4=n2(t3);if(e4!==void 0)
return e4}}function fileName(e2){return e2.slice(e2.lastIndexOf("/")+1)}function importsSomething(e2,t2){let n2=e2.opened.get(t2);return n2!==void 0&&"file"in n2&&
n2.file.imports.length>0}function differs(e2,t2,n2){let[r2,i2]=[link(e2,n2),link(t2,n2)];return r2.contract?!i2.contract||meaningIn(r2.contract)!==meaningIn(i2.
contract):i2.contract!==void 0}function faultsOf(e2,t2){let{faults:n2,flaws:r2}=link(e2,t2);if(e2.snapshot.side==="base")return n2;let i2=new Set(e2.settled.get(
t2)),a2=r2.filter(e3=>!i2.has(e3));return a2.length>0?a2.map(({message:e3,location:t3})=>({message:e3,...t3&&{location:t3}})):n2}function settle(e2,n2,{basePath:r2,
headPath:i2,headJudged:a2}){let o2=link(n2,i2).flaws,s2=t.X(link(e2,r2).flaws,o2);return n2.settled.set(i2,a2?o2:s2.map(e3=>e3.after)),{shared:s2,repaired:[]}}function remainsOf(e2,n2){
let{path:r2,root:i2,protocol:a2,types:o2}=e2;if(a2&&a2.messages.length>0)return;let s2=i2&&typeOf(i2),c2=s2?isNamed(s2)?[s2]:[]:o2,l2=c2.flatMap(e3=>declaredElsewhere(
e3,r2,n2)??[]);if(l2.length===0||l2.length<c2.length)return;let u2=l2.map(({type:e3})=>e3),[d2]=s2?u2:[];return{contract:{path:r2,root:d2,protocol:s2?void 0:a2,
types:u2,flaws:[]},files:[...new Set(l2.map(e3=>e3.path))].sort(t.dn)}}function declaredElsewhere({kind:e2,name:t2},n2,r2){let[i2,...a2]=nearest(n2,(r2.definitions.
get(t2)??[]).filter(({path:e3})=>link(r2,e3).contract));if(i2?.type.kind!==e2)return;let o2=meaningOf(i2.type);return a2.every(({type:e3})=>meaningOf(e3)===o2)?
i2:void 0}function trail(e2,t2,n2=t2){return{from:e2,base:t2,head:n2,moved:(e2?.moved??!1)||t2!==n2&&!isSamePath(t2,n2)}}function pathsOf(e2){let t2=pathTo(e2,"\
head");if(!e2.moved)return{element:t2};let n2=pathTo(e2,"base");return isSamePath(n2,t2)?{element:t2}:{element:t2,was:n2}}function isSamePath(e2,t2){return e2.length===
t2.length&&e2.every((e3,n2)=>e3===t2[n2])}function pathTo(e2,t2){let n2=[];for(let r2=e2;r2;r2=r2.from)n2.push(r2[t2]);return n2.reverse().flat()}function branchStep(e2,t2){
let n2=typeOf(e2);if(!isNamed(n2))return`<${n2.kind}>`;let r2=t2&&typeOf(t2),i2=simpleName(n2.name);return`<${(r2?.kind==="union"?branchesOfShortName(r2,n2.kind,
i2):[]).length>1?n2.name:i2}>`}function elementsOf({root:e2,protocol:t2,types:n2}){let r2=t2?[simpleName(t2.name)]:[],i2=[[],r2],a2=[],o2=new Map,s2=[],enter=(e3,t3)=>s2.
push({schema:e3,at:t3}),declared=e3=>{let t3=typeOf(e3);enter(t3,isNamed(t3)?[...r2,simpleName(t3.name)]:r2)};if(e2)declared(e2);else for(let e3 of n2)declared(
e3);for(let{name:e3,request:n3,response:a3,errors:o3}of t2?.messages??[]){i2.push([...r2,e3]);for(let t3 of n3.fields)enter(t3.type,[...r2,e3,t3.name]);enter(a3,
[...r2,e3,"<response>"]),enter(o3,[...r2,e3,"<error>"])}for(let{schema:e3,at:t3}of s2){let n3=typeOf(e3),r3=isNamed(n3)?o2.get(n3):void 0;if(i2.push(t3),r3)a2.push(
{type:r3,at:t3});else for(let{inner:e4,step:r4}of partsOf$1(n3))enter(e4,[...t3,r4]);if(isNamed(n3)&&!r3&&(o2.set(n3,t3),n3.kind==="enum"))for(let{name:e4}of n3.
symbols)i2.push([...t3,`#${e4}`])}return{elements:i2,uses:a2}}function partsOf$1(e2){return e2.kind==="record"?e2.fields.map(e3=>({inner:e3.type,step:e3.name})):
e2.kind==="array"?[{inner:e2.items,step:"[]"}]:e2.kind==="map"?[{inner:e2.values,step:"{}"}]:e2.kind==="union"?e2.branches.map(t2=>({inner:t2,step:branchStep(t2,
e2)})):[]}var Resolver=class{resolutions;issuesByPart=new Map;constructor(e2){this.resolutions=e2}between(e2,t2,n2,i2){let a2=this.reachedPair(e2,t2);return a2?
first([a2,...chosen(a2)].flatMap(e3=>this.issuesAbout(e3,i2).filter(({kind:e4})=>n2.includes(e4)))):r.rt}branch(e2,t2){let n2=this.reachedPair(e2,t2);return n2?
first([n2,...chosen(n2)].flatMap(issuesInside)):r.rt}inside(e2,t2){let n2=this.reachedPair(e2,t2);return n2?first(issuesInside(n2)):r.rt}isQuiet(e2,t2){let n2=this.
reachedPair(e2,t2);return!n2||[n2,...chosen(n2)].every(({issues:e3})=>e3.length===0)}missing(e2){return this.resolutions.map(({missing:t2})=>t2.get(e2)).find(e3=>e3)??
r.rt}reachedPair(e2,t2){for(let{graph:n2,reached:r2}of this.resolutions){let i2=n2.existingPair(e2,t2);if(i2&&r2.has(i2))return i2}}issuesAbout(e2,t2){if(t2===void 0)
return e2.issues;let n2=this.issuesByPart.get(e2)??byPart(e2.issues);return this.issuesByPart.set(e2,n2),n2.get(t2)??[]}};function byPart(e2){let t2=new Map;for(let n2 of e2){
let e3=t2.get(n2.part);e3?e3.push(n2):t2.set(n2.part,[n2])}return t2}function chosen(e2){return taken(e2).flatMap(e3=>e3.step.step==="into"?[e3.pair]:[])}function issuesInside(e2){
let t2=new Set([e2]),n2=[];for(let e3 of t2){n2.push(...e3.issues);for(let{pair:n3}of taken(e3))isNamed(n3.reader)&&isNamed(n3.writer)||t2.add(n3)}return n2}function first(e2){
if(e2.length===0)return r.rt;let t2=e2.map(({outcome:e3})=>e3),n2=r.ct(t2);return n2.outcome==="reads"?t2[0]??r.rt:n2}function matchBranches(e2,t2){let[n2,r2]=[
branchesOf(e2),branchesOf(t2)],i2=pairNamed(n2.filter(isNamed),r2.filter(isNamed)),a2=i2.both.map(([e3,t3])=>[e3,t3]),o2=[...i2.onlyA],s2=[...i2.onlyB],c2=new Map(
r2.filter(e3=>!isNamed(e3)).map(e3=>[e3.kind,e3]));for(let e3 of n2.filter(e4=>!isNamed(e4))){let t3=c2.get(e3.kind);c2.delete(e3.kind),t3?a2.push([e3,t3]):o2.push(
e3)}return s2.push(...c2.values()),promotedPairs({both:a2,onlyA:o2,onlyB:s2})}function branchesOf(e2){return e2.kind==="union"?e2.branches.map(typeOf):[e2]}const D=[
["int","long"],["float","double"],["bytes","string"],["long","double"],["int","double"],["int","float"],["long","float"]];function promotedPairs({both:e2,onlyA:t2,
onlyB:n2}){let[r2,i2]=[new Set(t2),new Set(n2)],join2=(t3,n3)=>{let a2=[...r2].find(({kind:e3})=>e3===t3),o2=[...i2].find(({kind:e3})=>e3===n3);a2&&o2&&(r2.delete(
a2),i2.delete(o2),e2.push([a2,o2]))};for(let[e3,t3]of D)join2(e3,t3),join2(t3,e3);return{both:e2,onlyA:[...r2],onlyB:[...i2]}}function matchFields(e2,n2){let r2=new Map(
n2.fields.map(e3=>[e3.name,e3])),i2=[],a2=[];for(let t2 of e2.fields){let e3=r2.get(t2.name);r2.delete(t2.name),e3?i2.push({base:t2,head:e3}):a2.push(t2)}let o2=new Map(
[...r2.values()].reverse().flatMap(e3=>e3.aliases.map(t2=>[t2,e3])));for(let e3 of a2){let t2=[o2.get(e3.name),...e3.aliases.map(e4=>r2.get(e4))].find(e4=>e4&&r2.
has(e4.name));t2&&r2.delete(t2.name),i2.push({base:e3,head:t2})}for(let e3 of r2.values())i2.push({base:void 0,head:e3});return i2.sort(t.fn(keyOf))}function keyOf({
base:e2,head:t2}){let[n2,r2]=[e2?.name??t2?.name??"",t2?.name??e2?.name??""];return n2<r2?n2:r2}function isSameField(e2,t2){return e2.name===t2.name&&e2.doc===t2.
doc&&e2.order===t2.order&&e2.properties.size+t2.properties.size===0&&e2.aliases.join(`
`)===t2.aliases.join(`
`)&&(e2.default&&exactJson(e2.default))===(t2.default&&exactJson(t2.default))}function walk(e2,t2,n2,r2){let{named:i2,shared:a2,fields:o2,slots:s2,unions:c2}=new Walk(
t2,n2,r2).from(e2);return{named:i2,shared:a2,fields:o2,slots:s2,unions:c2}}var Walk=class{base;head;resolver;named=[];shared=[];fields=[];slots=[];unions=[];met=new Map;queue=[];constructor(e2,t2,n2){
this.base=e2,this.head=t2,this.resolver=n2}from(e2){this.queue.push(...e2);for(let e3 of this.queue)this.enter(e3);return this}enter(e2){let[t2,n2]=[typeOf(e2.base),
typeOf(e2.head)];t2.kind==="union"&&n2.kind==="union"&&isSameUnion(t2,n2)?this.enterSameUnion(e2,t2,n2):t2.kind==="union"||n2.kind==="union"?this.enterUnion(e2,
t2,n2):isNamed(t2)&&isNamed(n2)&&t2.kind===n2.kind?this.enterNamed(e2,t2,n2,e2):this.enterPlain(e2,t2,n2)}enterPlain({trail:e2,silent:t2},n2,r2){!t2&&mayDiffer(
n2,r2)&&this.slots.push({at:e2,base:n2,head:r2}),n2.kind==="array"&&r2.kind==="array"&&this.queue.push({base:n2.items,head:r2.items,trail:trail(e2,["[]"]),silent:t2}),
n2.kind==="map"&&r2.kind==="map"&&this.queue.push({base:n2.values,head:r2.values,trail:trail(e2,["{}"]),silent:t2})}enterSameUnion(e2,t2,n2){!e2.silent&&!this.isQuiet(
t2,n2)&&this.unions.push({at:e2.trail,base:t2,head:n2,branches:matchBranches(t2,n2)});for(let[r2,i2]of t2.branches.entries()){let[a2,o2]=[typeOf(i2),typeOf(n2.branches[r2]??
n2)];this.wasMet(a2,o2)||(!isBare(a2)||mayDiffer(a2,o2))&&this.enterBranch(e2,a2,o2,{base:t2,head:n2})}}enterUnion(e2,t2,n2){let r2=matchBranches(t2,n2);e2.silent||
this.unions.push({at:e2.trail,base:t2,head:n2,branches:r2});for(let[i2,a2]of r2.both)this.enterBranch(e2,typeOf(i2),typeOf(a2),{base:t2,head:n2})}enterBranch(e2,t2,n2,r2){
let i2=trail(e2.trail,r2.base.kind==="union"?[branchStep(t2,r2.base)]:[],r2.head.kind==="union"?[branchStep(n2,r2.head)]:[]);isNamed(t2)&&isNamed(n2)&&t2.kind===
n2.kind?this.enterNamed({...e2,trail:i2},t2,n2,r2):t2.kind===n2.kind&&this.enterPlain({...e2,trail:i2},t2,n2)}enterNamed(e2,t2,n2,r2){let i2=t2.name===n2.name?[]:
[{base:r2.base,head:r2.head}],a2=this.met.get(t2)??new Map,o2=a2.get(n2);if(o2){o2.slots.push(...i2);return}let s2=e2.trail,c2={at:s2,base:t2,head:n2,slots:i2};
this.met.set(t2,a2.set(n2,c2));let l2=t2.place.text.file!==this.base.path&&n2.place.text.file!==this.head.path;if(!l2)this.named.push(c2);else{if(meaningOf(t2)===
meaningOf(n2))return;ownMeaningOf(t2)!==ownMeaningOf(n2)&&this.shared.push(c2)}t2.kind==="record"&&n2.kind==="record"&&this.enterFields({...e2,silent:l2},t2,n2),
t2.kind==="fixed"&&n2.kind==="fixed"&&!l2&&this.slots.push({at:s2,base:t2,head:n2})}enterFields({trail:e2,silent:t2},n2,r2){for(let i2 of matchFields(n2,r2)){let a2=i2.
base&&i2.head&&isSameField(i2.base,i2.head);if(a2&&this.isSettled(typeOf(i2.base.type),typeOf(i2.head.type)))continue;let[o2,s2]=[i2.base?.name,i2.head?.name],c2=trail(
e2,[o2??s2??""],o2===s2?void 0:[s2??o2??""]);!t2&&!a2&&this.fields.push({at:c2,...i2,records:{base:n2,head:r2}}),i2.base&&i2.head&&this.queue.push({base:i2.base.
type,head:i2.head.type,trail:c2,silent:t2})}}wasMet(e2,t2){return isNamed(e2)&&isNamed(t2)&&e2.name===t2.name&&this.met.get(e2)?.has(t2)===!0}isSettled(e2,t2){return e2.
kind==="union"&&t2.kind==="union"?isSameUnion(e2,t2)&&e2.branches.every((e3,n2)=>this.isSettled(typeOf(e3),typeOf(t2.branches[n2]??t2)))&&this.isQuiet(e2,t2):isBare(
e2)&&!mayDiffer(e2,t2)||this.wasMet(e2,t2)}isQuiet(e2,t2){return this.resolver.isQuiet(e2,t2)&&this.resolver.isQuiet(t2,e2)}};function isSameUnion(e2,t2){return e2.
branches.length===t2.branches.length&&e2.branches.every((e3,n2)=>{let[r2,i2]=[typeOf(e3),typeOf(t2.branches[n2]??t2)];return r2.kind===i2.kind&&(!isNamed(r2)||!isNamed(
i2)||r2.name===i2.name)})}function mayDiffer(e2,t2){return e2.kind!==t2.kind||e2.logical||t2.logical?!0:e2.properties.size+t2.properties.size>0}function match(e2,t2,n2=plainGraphs()){
let r2={backward:resolve(t2,e2,"missing",n2),forward:resolve(e2,t2,"another contract",n2)},i2=new Resolver([r2.backward,r2.forward]);return{base:e2,head:t2,resolutions:r2,
resolver:i2,...walk(rootsOf(e2,t2).map(n3=>({base:n3.a,head:n3.b,trail:rootTrail(n3,e2,t2),silent:!1})),e2,t2,i2),messages:declaredMatches(pairMessages(e2,t2),e2,
t2),types:declaredMatches({...pairTypes(e2,t2),both:[]},e2,t2)}}function rootTrail(e2,t2,n2){let path=(t3,n3)=>{let r2=t3.protocol?[simpleName(t3.protocol.name)]:
[];if(e2.message!==void 0){let t4=e2.part==="request"?[]:[e2.part==="response"?"<response>":"<error>"];return[...r2,e2.message,...t4]}let i2=typeOf(n3);return isNamed(
i2)?[...r2,simpleName(i2.name)]:r2};return trail(void 0,path(t2,e2.a),path(n2,e2.b))}function declaredMatches({both:e2,onlyA:t2,onlyB:n2},r2,i2){let at=({protocol:e3},{
name:t3})=>trail(void 0,[...e3?[simpleName(e3.name)]:[],simpleName(t3)]);return[...e2.map(([e3,t3])=>({base:e3,head:t3,at:at(i2,t3)})),...t2.map(e3=>({base:e3,head:void 0,
at:at(r2,e3)})),...n2.map(e3=>({base:void 0,head:e3,at:at(i2,e3)}))]}function usesOf({named:e2,shared:t2}){let n2=new Map,settle2=(e3,t3)=>{n2.set(e3,[...n2.get(
e3)??[],t3])};for(let{at:n3,base:r3,head:i2}of[...e2,...t2]){let{element:e3,was:t3=e3}=pathsOf(n3);settle2(i2,e3),settle2(r3,t3),t3!==e3&&settle2(r3,e3)}let r2=[];
for(let[e3,t3]of n2)if(e3.kind==="record")for(let i2 of e3.fields)for(let{type:e4,way:a2}of namedBelow(i2.type,[i2.name]))for(let i3 of n2.get(e4)??[])for(let e5 of t3){
let t4=[...e5,...a2];t4.join("\0")!==i3.join("\0")&&r2.push({type:i3,at:t4})}return r2}function*namedBelow(e2,t2){let n2=typeOf(e2);if(isNamed(n2))yield{type:n2,
way:t2};else if(n2.kind==="array")yield*namedBelow(n2.items,[...t2,"[]"]);else if(n2.kind==="map")yield*namedBelow(n2.values,[...t2,"{}"]);else if(n2.kind==="un\
ion")for(let e3 of n2.branches)yield*namedBelow(e3,[...t2,branchStep(e3,n2)])}function refuse(e2,t2){return{kind:e2.type==="AMBIGUOUS_ALIAS"?"alias":"type",outcome:r.
at(`${e2.type}: ${e2.message}`),...t2&&{part:t2},refusal:e2}}function refusalsOf({issues:e2}){return e2.flatMap(e3=>"refusal"in e3?[e3.refusal]:[])}function*visited(e2){
let t2=new Set([e2]),n2=[{pair:e2,path:""}];for(let e3 of n2){yield e3;for(let r2 of e3.pair.links)if(t2.has(r2.pair)||n2.push({pair:r2.pair,path:`${e3.path}${pointer(
e3.pair,r2.step)}`}),t2.add(r2.pair),e3.pair.mode==="any"&&r2.pair.reads)break}}function pointer({reader:e2},t2){if(t2.step==="item")return"/items";if(t2.step===
"value")return"/values";if(t2.step==="into"||t2.step==="branch")return`/${String(t2.index)}`;let n2=e2.kind==="record"?e2.fields.indexOf(t2.into):0;return`/fiel\
ds/${String(n2)}/type`}function findThrown(e2){for(let{pair:t2,path:n2}of visited(e2)){let e3=refusalsOf(t2).find(({type:e4})=>e4==="AMBIGUOUS_ALIAS");if(e3)return{
...e3,path:n2+e3.at}}}function incompatibilities(e2){let t2=[],n2=new Set([e2]),r2=[{pair:e2,path:""}];for(let{pair:e3,path:i2}of r2){if(e3.reads)continue;let{reader:a2,
writer:o2}=e3;for(let n3 of refusalsOf(e3))t2.push({...n3,path:i2+n3.at||"/"});if(a2.kind==="union"){let n3=o2.kind==="union"?e3.links.filter(e4=>!e4.pair.reads):
[void 0];for(let r3 of n3)t2.push(missingBranch(a2,r3?.pair.writer??o2,r3?i2+pointer(e3,r3.step):i2))}else for(let t3 of e3.links)n2.has(t3.pair)||(n2.add(t3.pair),
r2.push({pair:t3.pair,path:i2+pointer(e3,t3.step)}))}return t2}function missingBranch(e2,t2,n2){return{type:"MISSING_UNION_BRANCH",message:`reader union lacking\
 writer type: ${t2.kind.toUpperCase()}`,place:e2.place,path:n2||"/"}}function checkAsReference(e2,t2){let n2=new PairGraph(expand).pair(e2,t2),r2=findThrown(n2);
return r2?[r2]:n2.reads?[]:incompatibilities(n2)}function expand(e2,t2){if(t2.kind==="union")return{issues:[],links:t2.branches.map((t3,n2)=>({step:{step:"branc\
h",index:n2},reader:e2,writer:t3}))};if(e2.kind==="union"){let n2=e2.branches.map((e3,n3)=>({step:{step:"into",index:n3},reader:e3,writer:t2}));return n2.length>
0?{issues:[],mode:"any",links:n2}:{issues:[lacking(e2,t2)]}}return e2.kind==="record"&&t2.kind==="record"?records(e2,t2):e2.kind==="enum"&&t2.kind==="enum"?{issues:[
...names(e2,t2),...symbols(e2,t2)]}:e2.kind==="fixed"&&t2.kind==="fixed"?{issues:[...names(e2,t2),...sizes(e2,t2)]}:e2.kind==="array"&&t2.kind==="array"?{issues:[],
links:[{step:{step:"item"},reader:e2.items,writer:t2.items}]}:e2.kind==="map"&&t2.kind==="map"?{issues:[],links:[{step:{step:"value"},reader:e2.values,writer:t2.
values}]}:e2.kind===t2.kind||promotes(t2.kind,e2.kind)?{issues:[]}:{issues:[refuse({type:"TYPE_MISMATCH",message:`reader type: ${e2.kind.toUpperCase()} not comp\
atible with writer type: ${t2.kind.toUpperCase()}`,place:e2.place,at:""})]}}function lacking(e2,t2){return refuse({type:"MISSING_UNION_BRANCH",message:`reader u\
nion lacking writer type: ${t2.kind.toUpperCase()}`,place:e2.place,at:""})}function names(e2,t2){return simpleName(e2.name)===simpleName(t2.name)||e2.aliases.includes(
t2.name)?[]:[refuse({type:"NAME_MISMATCH",message:`expected: ${t2.name}`,place:e2.place,at:"/name"})]}function sizes(e2,t2){return e2.size===t2.size?[]:[refuse(
{type:"FIXED_SIZE_MISMATCH",message:`expected: ${String(t2.size)}, found: ${String(e2.size)}`,place:e2.place,at:"/size"})]}function symbols(e2,t2){let n2=new Set(
e2.symbols.map(({name:e3})=>e3)),r2=t2.symbols.filter(({name:e3})=>!n2.has(e3)).map(({name:e3})=>e3);return r2.length===0||e2.default!==void 0?[]:[refuse({type:"\
MISSING_ENUM_SYMBOLS",message:`[${r2.sort().join(", ")}]`,place:e2.place,at:"/symbols"})]}function records(e2,t2){let n2=new Map(t2.fields.map(e3=>[e3.name,e3])),
r2=[...names(e2,t2)],i2=[];for(let[a2,o2]of e2.fields.entries()){let e3=[o2.name,...o2.aliases].flatMap(e4=>n2.get(e4)??[]),[s2]=e3,c2=`/fields/${String(a2)}`;if(e3.
length>1){let e4=`reader record field ${o2.name} matches multiple fields in writer record ${t2.name}`;r2.push(refuse({type:"AMBIGUOUS_ALIAS",message:e4,place:o2.
place,at:c2},o2))}else s2?i2.push({step:{step:"field",field:s2,into:o2},reader:o2.type,writer:s2.type}):o2.default||r2.push(refuse({type:"READER_FIELD_MISSING_D\
EFAULT_VALUE",message:o2.name,place:o2.place,at:c2},o2))}return{issues:r2,links:i2}}function profile(e2,t2){if(e2!=="avro-reference"&&e2!=="confluent")return;let n2={
backward:answer(e2,t2,"backward"),forward:answer(e2,t2,"forward")},i2=r.ht(r.ft(t2.settings,"avro")),a2=i2.length>0?i2:r.$;return{verdict:{backward:n2.backward.
outcome,forward:n2.forward.outcome},result:{name:e2,compatible:i2.every(e3=>n2[e3].outcome.outcome==="reads"),findings:a2.flatMap(e3=>n2[e3].findings)}}}function answer(e2,t2,n2){
let{base:i2,head:a2,verdict:o2}=t2,[s2,c2]=n2==="backward"?[a2,i2]:[i2,a2],l2=rootsOf(s2,c2).flatMap(({a:e3,b:t3})=>checkAsReference(e3,t3)),u2=r.ct(missingCounterparts(
s2,c2,n2==="backward"?"missing":"another contract").values()),d2=l2.map(({type:t3,path:r2,message:i3,place:a3})=>({id:t3==="AMBIGUOUS_ALIAS"&&e2==="confluent"?"\
EXCEPTION":t3,message:`${n2}: ${r2} ${i3}`,location:locate(a3)})),[f2]=l2;if(!f2)return{outcome:r.et(u2)?u2:r.rt,findings:d2};let p2=`${f2.type} at ${f2.path}: ${f2.
message}`,m2=o2[n2],h2=r.et(m2)?m2.witness:void 0;return{outcome:{...r.at(p2),...h2&&{witness:h2}},findings:d2}}function differenceAt(e2,{base:t2,head:n2},r2){let i2=r2&&
locate(r2),a2=i2?.side==="head"?placeOf(t2)??placeOf(e2.base):void 0;return{...pathsOf(e2.at),base:t2,head:n2,...i2&&{location:i2},...a2&&{baseLocation:locate(a2)}}}
function placeOf(e2){return typeof e2=="object"&&e2&&"place"in e2?e2.place:void 0}function placesWhere(e2){return function*({slots:t2}){for(let n2 of t2)e2(n2.base,
n2.head)&&(yield differenceAt(n2,n2,n2.head.place))}}function*orderDifference(e2,t2,n2,r2){let[i2,a2]=[new Set(t2),new Set(n2)],o2={base:t2.filter(e3=>a2.has(e3)),
head:n2.filter(e3=>i2.has(e3))};o2.base.join()!==o2.head.join()&&(yield differenceAt(e2,o2,r2))}const O=n.j({id:"avro/alias-conflict",title:"Aliases that do not\
 settle what is read",why:"The reader renames the writer's fields and types by its aliases before it reads. Where two names claim one field, one name claims two\
, two branches of a union end up with one name, or the records' full names differ so that field aliases are not applied, Apache Avro refuses the data or fills i\
n defaults.",remedy:"Let each alias name exactly one earlier element, never one that still exists, and keep the record's full name (or give the record an alias \
too).",surfaces:["wire"],*differences({named:e2,unions:t2,resolver:n2}){for(let t3 of e2){let{base:e3,head:r2}=t3;if(e3.kind!=="record"||r2.kind!=="record"||!unsettled(
r2,e3,n2)&&!unsettled(e3,r2,n2))continue;let[i2,a2]=[byName(e3),byName(r2)];for(let o2 of[...new Set([...i2.keys(),...a2.keys()])].sort()){let s2={base:{type:e3,
field:i2.get(o2)},head:{type:r2,field:a2.get(o2)}};(conflicts(s2.head,s2.base,n2)||conflicts(s2.base,s2.head,n2))&&(yield differenceAt({at:trail(t3.at,[o2])},s2,
(s2.head.field??s2.base.field)?.place))}}for(let t3 of e2){let{base:e3,head:r2}=t3,i2={base:{type:e3,field:void 0},head:{type:r2,field:void 0}};e3.name===r2.name&&
(swallowed(i2.head,i2.base,n2)||swallowed(i2.base,i2.head,n2))&&(yield differenceAt(t3,i2,r2.place))}for(let e3 of t2){let part=e4=>({type:e4,field:void 0}),t3={
base:part(e3.base),head:part(e3.head)};(conflicts(t3.head,t3.base,n2)||conflicts(t3.base,t3.head,n2))&&(yield differenceAt(e3,t3,e3.head.place))}},reads:(e2,t2,n2,{
resolver:i2})=>e2&&t2?claim(e2,t2,i2):r.rt,message:({base:e2,head:t2})=>{let n2=t2?.field??e2?.field;return n2?`the aliases of field "${n2.name}" are ambiguous:\
 two fields claim one`:"the aliases of this type are ambiguous"},shape:({field:e2})=>e2?[e2.name,[...e2.aliases].sort()]:null});function byName({fields:e2}){return new Map(
e2.map(e3=>[e3.name,e3]))}function unsettled(e2,t2,n2){let r2=n2.between(e2,t2,["alias"]);return r2.outcome!=="reads"||r2.note!==void 0}function claim(e2,t2,n2){
return e2.type.kind==="union"||t2.type.kind==="union"?n2.between(e2.type,t2.type,["duplicate-branch"]):e2.field?n2.between(e2.type,t2.type,["alias"],e2.field):t2.
field?r.rt:n2.between(e2.type,t2.type,["name"])}function swallowed(e2,t2,n2){return claim(e2,t2,n2).outcome!=="reads"}function conflicts(e2,t2,n2){let r2=claim(
e2,t2,n2);return r2.outcome!=="reads"||r2.note!==void 0}const k=n.j({id:"avro/aliases",title:"Aliases of a type or field changed",why:"Aliases let a reader find\
 data that was written under another name. They matter on the reader's side only, and only where a writer still uses that name.",remedy:"Keep an alias as long a\
s data under the earlier name is read. Aliases do not chain: list every earlier name.",surfaces:["wire"],*differences({named:e2,fields:t2}){for(let n2 of[...e2,
...t2]){let{base:e3,head:t3}=n2;if(!e3||!t3)continue;let r2=e3.name!==t3.name,i2=others(e3.aliases,r2?t3.name:void 0),a2=others(t3.aliases,r2?e3.name:void 0);i2.
join(`
`)!==a2.join(`
`)&&(yield differenceAt(n2,{base:i2,head:a2},t3.place))}},reads:()=>r.rt,message({base:e2=[],head:t2=[]}){let n2=t2.filter(t3=>!e2.includes(t3)),r2=e2.filter(e3=>!t2.
includes(e3));return[...n2.length>0?[`gained the alias ${n2.join(", ")}`]:[],...r2.length>0?[`lost the alias ${r2.join(", ")}`]:[]].join(" and ")},shape:e2=>e2});
function others(e2,t2){return e2.filter(e3=>e3!==t2).sort()}const A=n.j({id:"avro/contract-kind",title:"Schema turned into a protocol, or back",why:"A schema de\
scribes one kind of datum, a protocol describes calls and the types that they use. Readers of the one cannot use the other.",remedy:"Keep the file and add the o\
ther kind under another name.",surfaces:["wire"],*differences({base:e2,head:t2}){if(kindOf(e2)===kindOf(t2))return;let n2=t2.protocol?.place??t2.root?.place??t2.
types[0]?.place;yield differenceAt({at:trail(void 0,[])},{base:e2,head:t2},n2)},reads:(e2,t2,n2,{resolver:i2})=>t2?i2.missing(t2):r.rt,message:({base:e2,head:t2})=>`${e2?
kindOf(e2):""} became ${t2?kindOf(t2):""}`,shape:kindOf});function kindOf({protocol:e2,root:t2}){return e2?"a protocol":t2?"a schema":"a set of types"}function readsBetween(...e2){
return(t2,n2,i2,{resolver:a2})=>t2&&n2?a2.between(t2,n2,e2):r.rt}const j=n.j({id:"avro/decimal",title:"Precision or scale of a decimal changed",why:"A decimal i\
s written as a bare whole number; the scale stands only in the schema. Decoders do not compare the two schemas' scales, so 12.34 written with scale 2 is read as\
 1.234 with scale 3. The specification asks precision and scale to match, and some decoders refuse otherwise.",remedy:"Add a field with the new precision and sc\
ale and fill both until the readers have moved.",surfaces:["wire"],differences:placesWhere((e2,t2)=>e2.logical?.name==="decimal"&&t2.logical?.name==="decimal"&&
textOf(e2)!==textOf(t2)),reads:readsBetween("logical"),message:({base:e2,head:t2})=>`${textOf(e2)} became ${textOf(t2)}`,shape:textOf});function textOf(e2){return e2?.
logical?logicalText(e2.logical):""}const M=n.j({id:"avro/doc",title:"Documentation changed",why:"Documentation does not touch data. It is listed because it may \
announce a meaning that no schema can express.",remedy:"Read it: a changed unit or meaning breaks readers although every byte is read.",surfaces:["wire"],*differences(e2){
for(let t2 of documented(e2)){let{base:e3,head:n2}=t2;e3&&n2&&e3.doc!==n2.doc&&(yield differenceAt(t2,{base:{doc:e3.doc},head:{doc:n2.doc}},n2.place))}},reads:()=>r.
rt,message({base:e2,head:t2}){return e2?.doc===void 0?"documentation was added":t2?.doc===void 0?"documentation was removed":"the documentation changed"},shape:({
doc:e2})=>e2??null});function documented({named:e2,fields:t2,messages:n2,base:r2,head:i2}){let a2=trail(void 0,[simpleName(i2.protocol?.name??"")]);return[...e2,
...t2,...n2,{base:r2.protocol,head:i2.protocol,at:a2}]}const N=n.j({id:"avro/enum-default",title:"Default symbol of an enum added, removed or changed",why:"The \
default symbol stands in for symbols that a reader does not know. Between these two versions nothing becomes unreadable by it alone, but another default means a\
nother value for unknown symbols, and without one the next new symbol breaks this reader.",remedy:"Keep a default symbol such as UNKNOWN on every enum that may \
grow.",surfaces:["wire"],*differences({named:e2}){for(let t2 of e2){let{base:e3,head:n2}=t2;e3.kind==="enum"&&n2.kind==="enum"&&e3.default!==n2.default&&(yield differenceAt(
t2,{base:{symbol:e3.default},head:{symbol:n2.default}},n2.place))}},reads(e2){return e2?.symbol===void 0?r.it("a symbol that this reader's enum lacks will be re\
jected"):r.rt},message({base:e2,head:t2}){return e2?.symbol===void 0?`the default symbol ${t2?.symbol??""} was added`:t2?.symbol===void 0?`the default symbol ${e2.
symbol} was removed`:`the default symbol changed from ${e2.symbol} to ${t2.symbol}`},shape:({symbol:e2})=>e2??null}),P=n.j({id:"avro/enum-order",title:"Enum sym\
bols reordered",why:"Symbols are written as numbers but matched by name with the writer's schema, so readers are not hurt. Their sort order changes, and a reade\
r without the writer's schema takes one symbol for another.",remedy:"Append new symbols at the end; keep the order where data is sorted by Avro's order.",surfaces:[
"wire"],*differences({named:e2}){for(let t2 of e2){let{base:e3,head:n2}=t2;if(e3.kind!=="enum"||n2.kind!=="enum")continue;let names2=e4=>e4.map(({name:e5})=>e5);
yield*orderDifference(t2,names2(e3.symbols),names2(n2.symbols),n2.place)}},reads:()=>r.rt,message:()=>"the symbols stand in another order",shape:e2=>e2});function presenceAdvice({
base:e2,head:t2}){let n2=t2??e2;if(!n2)return;let[r2,i2]=[n2.field.name,renamedWith(n2)];if(i2!==void 0){let[e3,n3]=t2?[i2,r2]:[r2,i2];return`If "${e3}" is now \
called "${n3}", say so: write "aliases": ["${e3}"] on "${n3}", so that new readers find it, and keep writing data that old readers know until all of them are up\
graded. If these are two fields, ${t2?"give the new one a default":"put the old one back"}.`}return t2?`Give the field a default: ${defaultLine(t2.field.type)}.\
 Keep it as long as any reader holds the field.`:`Put the field back: readers with the old schema need it${n2.field.default?"":" and have no default for it"}. F\
irst release a schema in which "${r2}" has a default (${defaultLine(n2.field.type)}), and remove the field when every reader has that one.`}function renamedWith({
field:e2,record:t2,otherRecord:n2}){let r2=new Set(t2.fields.map(({name:e3})=>e3)),i2=new Set(n2.fields.map(({name:e3})=>e3)),isAlike=({type:t3})=>schemaKey(t3)===
schemaKey(e2.type),a2=n2.fields.filter(e3=>!r2.has(e3.name)&&isAlike(e3)),o2=t2.fields.filter(e3=>!i2.has(e3.name)&&isAlike(e3));return a2.length===1&&o2.length===
1?a2[0]?.name:void 0}const F={null:"null",boolean:"false",int:"0",long:"0",float:"0",double:"0",bytes:'""',string:'""',array:"[]",map:"{}"};function defaultLine(e2){
let t2=typeOf(e2);if(t2.kind==="union")return(t2.branches[0]&&typeOf(t2.branches[0]).kind)==="null"?'"default": null':'"type": ["null", \u2026], "default": null';
if(t2.kind==="enum")return`"default": ${JSON.stringify(t2.default??t2.symbols[0]?.name??"")}`;if(t2.kind==="fixed")return`a "default" of ${String(t2.size)} char\
acters, one for each byte`;let n2=F[t2.kind];return n2===void 0?'a "default" that holds every field':`"default": ${n2}`}function symbolAdvice(e2,t2,n2){let r2='\
next to "symbols"',i2=[e2.default,fieldDefaultOf(e2,t2),L(e2)].find(e3=>e3!==void 0&&e3!==""),a2=i2===void 0?'a "default" symbol':`"default": ${JSON.stringify(i2)}`;
return n2==="added"?`Before a writer uses the new symbol, every reader needs ${a2} ${r2} (the default of a field does not help): release that first, and the sym\
bol after it.`:`Keep the symbol as long as data holds it, or write ${a2} ${r2}: readers then take that one.`}const I=/^(unknown|unspecified|undefined|unrecogni[sz]ed|other|none|default)/i,
L=n.P(({symbols:e2})=>e2.find(({name:e3})=>I.test(e3))?.name??"");function fieldDefaultOf(e2,t2){return z(t2).get(e2)?.find(t3=>R(e2).has(t3))}const R=n.P(({symbols:e2})=>new Set(
e2.map(({name:e3})=>e3))),z=n.P(e2=>{let t2=new Map,add=(e3,n2)=>{let r2=typeOf(e3);if(r2.kind==="union")for(let e4 of r2.branches)add(e4,n2);let i2=t2.get(r2);
i2?i2.push(n2):t2.set(r2,[n2])};for(let t3 of e2)for(let e3 of t3.kind==="record"?t3.fields:[]){let t4=e3.default&&JSON.parse(exactJson(e3.default));typeof t4==
"string"&&add(e3.type,t4)}return t2}),B=n.j({id:"avro/enum-symbol",title:"Enum symbol added or removed",why:"A reader that meets a symbol it does not know takes\
 the default of its own enum; without one, decoding fails. The default of a field does not help: it only stands in for a field that was not written.",remedy:'Gi\
ve the enum a "default" symbol (next to "symbols", not on the field) in every reader before a writer uses a new symbol; remove a symbol only when no data holds \
it.',references:["avro:MISSING_ENUM_SYMBOLS"],surfaces:["wire"],*differences({named:e2,head:{types:t2}}){for(let n2 of e2){let{base:e3,head:r2}=n2;if(e3.kind!==
"enum"||r2.kind!=="enum")continue;let under=e4=>({at:trail(n2.at,[`#${e4.name}`])}),[i2,a2]=[namesOf(e3),namesOf(r2)];for(let n3 of e3.symbols)a2.has(n3.name)||
(yield differenceAt(under(n3),{base:{symbol:n3,type:e3,otherType:r2,types:t2},head:void 0},n3.place));for(let n3 of r2.symbols)i2.has(n3.name)||(yield differenceAt(
under(n3),{base:void 0,head:{symbol:n3,type:r2,otherType:e3,types:t2}},n3.place))}},reads(e2,t2,n2,{resolver:i2}){if(e2||!t2)return r.rt;let{otherType:a2,type:o2,
symbol:s2}=t2;return i2.between(a2,o2,["symbol","symbol-default"],s2)},message:({base:e2,head:t2})=>{let[n2,r2]=[(t2??e2)?.symbol.name??"",(t2??e2)?.type.name??
""];return`symbol ${n2} was ${t2?"added to":"removed from"} ${r2}`},advice:({base:e2,head:t2})=>{let n2=t2?.type??e2?.otherType;return n2&&symbolAdvice(n2,(t2??
e2)?.types??[],t2?"added":"removed")},shape:({symbol:e2,type:t2})=>[e2.name,t2.default??null]});function namesOf({symbols:e2}){return new Set(e2.map(({name:e3})=>e3))}
const V=n.j({id:"avro/error-record",title:"Record turned into an error, or back",why:"An error is a record that messages may throw; its bytes are the same. Gene\
rated classes change their base class.",remedy:"Check generated code; nothing is needed for data.",surfaces:["wire"],*differences({named:e2}){for(let t2 of e2){
let{base:e3,head:n2}=t2;e3.kind==="record"&&n2.kind==="record"&&e3.error!==n2.error&&(yield differenceAt(t2,{base:e3.error,head:n2.error},n2.place))}},reads:()=>r.
rt,message:({head:e2})=>e2?"the record became an error":"the error became a record",shape:e2=>e2}),H=n.j({id:"avro/field-default",title:"Default of a field adde\
d, removed or changed",why:"Data of these two versions carries the field, so both read each other. Data from before the field existed is filled with the reader'\
s default: another default silently means another value, and a removed one makes such data unreadable.",remedy:"Keep the default while data from before the fiel\
d existed is around; a transitive promise needs it as long as that data counts.",surfaces:["wire"],*differences({fields:e2}){for(let t2 of e2){let{base:e3,head:n2}=t2;
if(!e3||!n2)continue;let value=e4=>e4&&exactJson(e4);value(e3.default)!==value(n2.default)&&(yield differenceAt(t2,{base:{name:e3.name,value:value(e3.default)},
head:{name:n2.name,value:value(n2.default)}},n2.place))}},reads(e2,t2){return e2?.value===void 0?r.it("data that lacks the field has no default to fall back on"):
t2?.value===void 0?r.rt:r.it(`data that lacks the field is now filled with ${e2.value.slice(0,40)} instead of ${t2.value.slice(0,40)}`)},message({base:e2,head:t2}){
let n2=t2?.name??"";return e2?.value===void 0?`field "${n2}" gained the default ${t2?.value?.slice(0,60)??""}`:t2?.value===void 0?`field "${n2}" lost its defaul\
t ${e2.value.slice(0,60)}`:`the default of field "${n2}" changed from ${e2.value.slice(0,60)} to ${t2.value.slice(0,60)}`},shape:({value:e2})=>e2??null}),U=n.j(
{id:"avro/field-order",title:"Record fields reordered",why:"Readers match fields by name with the writer's schema at hand, so every datum is still read. The ord\
er in which records sort changes, and a reader that decodes without the writer's schema reads nonsense.",remedy:"Nothing to do where readers have the writer's s\
chema. Keep the order where data is sorted by Avro's order.",surfaces:["wire"],*differences({named:e2}){for(let t2 of e2){let{base:e3,head:n2}=t2;if(e3.kind!=="\
record"||n2.kind!=="record")continue;let names2=e4=>e4.map(({name:e5})=>e5);yield*orderDifference(t2,names2(e3.fields),names2(n2.fields),n2.place)}},reads:()=>r.
rt,message:()=>"the fields stand in another order",shape:e2=>e2}),W=n.j({id:"avro/field-presence",title:"Record field added or removed",why:"A reader fills a fi\
eld that the writer did not write from the default in its own schema; without a default, decoding fails. A union with null is not a default: only `default` is. \
A reader skips fields that it does not know.",remedy:'Give the field a default (for an optional one `"type": ["null", \u2026], "default": null`), and keep that defau\
lt as long as any reader holds the field.',references:["avro:READER_FIELD_MISSING_DEFAULT_VALUE"],surfaces:["wire"],*differences({fields:e2}){for(let t2 of e2){
let{base:e3,head:n2,records:r2}=t2;if(e3===void 0==(n2===void 0))continue;let part=(e4,t3,n3)=>e4&&{field:e4,record:t3,otherRecord:n3};yield differenceAt(t2,{base:part(
e3,r2.base,r2.head),head:part(n2,r2.head,r2.base)},(n2??e3)?.place)}},reads(e2,t2,n2,{resolver:i2}){if(!e2||t2)return r.rt;let{record:a2,otherRecord:o2,field:s2}=e2;
return i2.between(a2,o2,["missing-default","default-used"],s2)},message({base:e2,head:t2}){if(!t2)return`field "${e2?.field.name??""}" was removed`;let{name:n2,
default:r2}=t2.field;return r2?`field "${n2}" was added with the default ${exactJson(r2).slice(0,60)}`:`field "${n2}" was added without a default`},advice:presenceAdvice,
shape:({field:e2})=>[e2.name,schemaKey(e2.type),e2.default?exactJson(e2.default):null]}),G=n.j({id:"avro/field-rename",title:"Record field renamed with an alias",
why:"Fields are found by name. A reader that lists the writer's name among the field's `aliases` finds it; a reader with the earlier schema does not know the la\
ter name and needs a default. So a rename is never safe in both directions.",remedy:"Give the earlier field a default before renaming, or add the later field be\
side it, fill both, and remove the earlier one when no reader is left that needs it.",references:["avro:READER_FIELD_MISSING_DEFAULT_VALUE"],surfaces:["wire"],*differences({
fields:e2}){for(let t2 of e2){let{base:e3,head:n2,records:r2}=t2;e3&&n2&&e3.name!==n2.name&&(yield differenceAt(t2,{base:{field:e3,record:r2.base},head:{field:n2,
record:r2.head}},n2.place))}},reads(e2,t2,n2,{resolver:r2}){if(!e2||!t2)throw Error("a rename has two sides");return r2.between(e2.record,t2.record,["missing-de\
fault","default-used"],e2.field)},message:({base:e2,head:t2})=>`field "${e2?.field.name??""}" was renamed to "${t2?.field.name??""}"`,shape:({field:e2})=>[e2.name,
[...e2.aliases].sort()]}),le=n.j({id:"avro/fixed-size",title:"Size of a fixed type changed",why:"A fixed value is written without its length: both sides must ag\
ree on it, and decoders refuse schemas that do not.",remedy:"Define a new fixed type under another name for a new field, or use bytes where the length may chang\
e.",references:["avro:FIXED_SIZE_MISMATCH"],surfaces:["wire"],*differences({named:e2}){for(let t2 of e2){let{base:e3,head:n2}=t2;e3.kind==="fixed"&&n2.kind==="f\
ixed"&&e3.size!==n2.size&&(yield differenceAt(t2,{base:e3,head:n2},n2.place))}},reads:readsBetween("size"),message:({base:e2,head:t2})=>`the size changed from ${String(
e2?.size??0)} to ${String(t2?.size??0)} bytes`,shape:({size:e2})=>e2}),ue=n.j({id:"avro/logical-type",title:"Logical type added, removed or changed",why:"Decode\
rs ignore logical types when they match schemas: the same number arrives and is taken for something else, a thousandth of the time or another zone, without any \
error. A reader that gains a logical type takes every plain value for one.",remedy:"Add a field with the new logical type and convert on write; never change the\
 unit of a field in place.",surfaces:["wire"],differences:placesWhere(({logical:e2},{logical:t2})=>e2?.name==="decimal"&&t2?.name==="decimal"?!1:(e2&&logicalText(
e2))!==(t2&&logicalText(t2))),reads:readsBetween("logical"),message({base:e2,head:t2}){let[n2,r2]=[e2?.logical,t2?.logical];return n2?r2?`the logical type chang\
ed from ${logicalText(n2)} to ${logicalText(r2)}`:`the logical type ${logicalText(n2)} was removed`:`the logical type ${r2?logicalText(r2):""} was added`},shape:schemaKey}),
de=n.j({id:"avro/message-presence",title:"Protocol message added, removed or made one-way",why:"A client that calls a message needs a server that knows it. Here\
 the caller is the writer of the request and the server its reader. Nobody answers a one-way message: when the sides disagree about that, Apache Avro refuses th\
e call.",remedy:"Add a message to the servers before clients call it; remove it from the servers when no client calls it any more. To change whether it is answe\
red, add a second message.",surfaces:["wire"],*differences({messages:e2}){for(let t2 of e2){let{base:e3,head:n2}=t2;e3?.oneWay!==n2?.oneWay&&(yield differenceAt(
t2,t2,(n2??e3)?.place))}},reads:(e2,t2,n2,{resolver:i2})=>t2?i2.missing(t2):r.rt,message({base:e2,head:t2}){let n2=(t2??e2)?.name??"";return e2&&t2?`the message\
 ${n2} became ${t2.oneWay?"one-way":"two-way"}`:`the message ${n2} was ${t2?"added":"removed"}`},shape:({name:e2,oneWay:t2})=>[e2,t2]});function namedUses({base:e2,
head:t2,slots:n2}){return{base:{type:e2,slots:n2.map(e3=>e3.base)},head:{type:t2,slots:n2.map(e3=>e3.head)}}}function readsName(e2,t2,n2,{resolver:i2}){return!e2||
!t2?r.rt:r.ct([i2.between(e2.type,t2.type,["name"]),...e2.slots.map(e3=>i2.between(e3,t2.type,["name","branch-name","missing-branch"]))])}const fe=n.j({id:"avro\
/namespace",title:"Namespace of a type changed",why:"The specification matches types by their name without the namespace, and most decoders do; avsc with its de\
fault options does not. Inside a union, decoders look for an enum or fixed branch by full name and fail, although Apache Avro's compatibility checker accepts it\
. Generated classes move to another package.",remedy:"Keep the namespace. If it must change, add the earlier full name to the type's aliases and upgrade readers\
 first.",references:["avro:NAME_MISMATCH"],surfaces:["wire"],*differences({named:e2}){for(let t2 of e2){let[e3,n2]=[t2.base.name,t2.head.name];e3!==n2&&simpleName(
e3)===simpleName(n2)&&(yield differenceAt(t2,namedUses(t2),t2.head.place))}},reads(e2,t2,n2,i2){let a2=readsName(e2,t2,n2,i2);return a2.outcome!=="reads"||!e2||
!t2?a2:e2.type.aliases.includes(t2.type.name)?r.rt:r.it("names match without their namespace; avsc with its default options refuses, and generated classes chang\
e")},message:({base:e2,head:t2})=>`the namespace of ${simpleName(t2?.type.name??"")} changed from ${shown$2(e2?.type.name)} to ${shown$2(t2?.type.name)}`,shape:({
type:e2})=>[e2.name,[...e2.aliases].sort()]});function shown$2(e2=""){return namespaceOf(e2)===""?"none":namespaceOf(e2)}function*branchDifferences({unions:e2}){
for(let t2 of e2){let base=e3=>({branch:e3,slot:t2.base,otherSlot:t2.head}),head=e3=>({branch:e3,slot:t2.head,otherSlot:t2.base});for(let e3 of t2.branches.onlyA)
yield{base:base(e3),head:void 0,match:t2};for(let e3 of t2.branches.onlyB)yield{base:void 0,head:head(e3),match:t2};for(let[e3,n2]of t2.branches.both)e3.kind!==
n2.kind&&(yield{base:base(e3),head:head(n2),match:t2})}}function readsBranch(e2,t2,n2,{resolver:i2}){return t2?i2.branch(e2?.slot??t2.otherSlot,t2.branch):e2?takenFirst(
e2,i2):r.rt}function takenFirst({slot:e2,otherSlot:t2,branch:n2},i2){let[a2,o2]=[typeOf(e2),typeOf(t2)];if(a2.kind!=="union")return r.rt;for(let t3 of o2.kind===
"union"?o2.branches:[o2]){let{kind:r2}=typeOf(t3),o3=a2.branches.map(typeOf).find(e3=>e3.kind===r2||promotes(r2,e3.kind));if(o3===typeOf(n2)&&o3.kind!==r2)return i2.
between(e2,t3,["choice"])}return r.rt}const pe=n.j({id:"avro/nullability",title:"Null allowed or no longer allowed",why:"A writer whose union holds null may wri\
te null; a reader without that branch cannot take it. The other way round every value fits.",remedy:"Let the readers accept null first, then let the writers wri\
te it. To forbid null, stop writing it, and keep the branch on readers while such data exists.",references:["avro:MISSING_UNION_BRANCH","avro:TYPE_MISMATCH"],surfaces:[
"wire"],*differences(e2){for(let{base:t2,head:n2,match:r2}of branchDifferences(e2))(n2??t2)?.branch.kind==="null"&&(yield differenceAt(r2,{base:t2,head:n2},r2.head.
place))},reads:readsBranch,message:({head:e2})=>e2?"null is allowed now":"null is no longer allowed",shape:({slot:e2})=>e2.kind}),me=n.j({id:"avro/promotion",title:"\
Type widened or narrowed along a promotion",why:"A reader may take int as long, float or double, long as float or double, float as double, and string and bytes \
as each other; never the other way. Some promotions lose: above 2^24 in a float, above 2^53 in a double, bytes that are not UTF-8 in a string.",remedy:"Widen th\
e readers first, then the writers; do not narrow. Go to long or double rather than float where values may be large.",references:["avro:TYPE_MISMATCH"],surfaces:[
"wire"],differences:placesWhere(({kind:e2},{kind:t2})=>e2!==t2&&(promotes(e2,t2)||promotes(t2,e2))),reads:readsBetween("type","lossy"),message:({base:e2,head:t2})=>`\
the type changed from ${e2?describeType(e2):"nothing"} to ${t2?describeType(t2):"nothing"}`,shape:schemaKey}),he=n.j({id:"avro/property",title:"Custom property \
added, removed or changed",why:"Attributes that the specification does not name are kept and ignored by readers. Code generators and connectors may use them (fo\
r example `avro.java.string` or `connect.name`).",remedy:"Check the tools that read the property; nothing is needed for data.",surfaces:["wire"],*differences(e2){
for(let t2 of annotated(e2)){let{base:e3,head:n2}=t2;if(!e3||!n2||e3.properties.size+n2.properties.size===0)continue;let r2=logicalKeys(e3,n2);for(let i2 of[...new Set(
[...e3.properties.keys(),...n2.properties.keys()])].sort()){if(r2.includes(i2))continue;let side=e4=>e4===void 0?void 0:{key:i2,value:e4},a2={base:side(e3.properties.
get(i2)),head:side(n2.properties.get(i2))};a2.base?.value!==a2.head?.value&&(yield differenceAt(t2,a2,n2.place))}}},reads:()=>r.rt,message({base:e2,head:t2}){let n2=JSON.
stringify((t2??e2)?.key??"");return e2?t2?`the property ${n2} changed from ${clip(e2.value)} to ${clip(t2.value)}`:`the property ${n2} was removed`:`the propert\
y ${n2} was added`},shape:({key:e2,value:t2})=>[e2,t2]}),ge=[],_e=["logicalType","precision","scale"];function logicalKeys(e2,t2){return e2.logical===void 0==(t2.
logical===void 0)?ge:_e}function annotated({named:e2,fields:t2,slots:n2,messages:r2,base:i2,head:a2}){let o2=trail(void 0,[simpleName(a2.protocol?.name??"")]),s2=n2.
filter(e3=>!isNamed(e3.base)||!isNamed(e3.head));return[...e2,...t2,...s2,...r2,{base:i2.protocol,head:a2.protocol,at:o2}]}function clip(e2){return e2.length>60?
`${e2.slice(0,60)}\u2026`:e2}const ve=n.j({id:"avro/protocol-name",title:"Protocol renamed",why:"Client and server exchange their protocols when they meet and m\
atch messages by name, not the protocol's own name. Generated interfaces change.",remedy:"Check generated code; nothing is needed for calls.",surfaces:["wire"],
*differences({base:e2,head:t2}){if(!e2.protocol||!t2.protocol||e2.protocol.name===t2.protocol.name)return;let short=e3=>e3.slice(e3.lastIndexOf(".")+1);yield differenceAt(
{at:trail(void 0,[short(e2.protocol.name)],[short(t2.protocol.name)])},{base:e2.protocol.name,head:t2.protocol.name},t2.protocol.place)},reads:()=>r.rt,message:({
base:e2,head:t2})=>`the protocol ${e2??""} became ${t2??""}`,shape:e2=>e2}),ye=n.j({id:"avro/shared-type",title:"A type that another file declares changed",why:"\
Data of this contract contains the other file's type, so what that change breaks breaks this contract's data too. The change itself is listed, and owned, where \
the type is declared.",remedy:"Repair the change in the file that declares the type; nothing is needed here.",surfaces:["wire"],*differences({shared:e2}){for(let t2 of e2)
yield{...differenceAt(t2,t2,t2.head.place),declaredIn:t2.head.place.text.file}},reads:(e2,t2,n2,{resolver:i2})=>e2&&t2?i2.inside(e2,t2):r.rt,message:({head:e2})=>`${e2?.
kind??""} ${e2?.name??""}, declared in ${e2?.place.text.file??""}, changed`,shape:definitionKey}),be=n.j({id:"avro/sort-order",title:"Sort order of a field chan\
ged",why:"`order` says how records compare; it does not touch how they are written or read. Jobs that sort or merge by Avro's order see records in another seque\
nce.",remedy:"Check jobs that sort or join on this record; nothing is needed for readers.",surfaces:["wire"],*differences({fields:e2}){for(let t2 of e2){let{base:e3,
head:n2}=t2;e3&&n2&&e3.order!==n2.order&&(yield differenceAt(t2,{base:e3.order,head:n2.order},n2.place))}},reads:()=>r.rt,message:({base:e2,head:t2})=>`the sort\
 order changed from ${e2??""} to ${t2??""}`,shape:e2=>e2}),xe=n.j({id:"avro/type-change",title:"Type changed to an unrelated one",why:"Avro reads a value only a\
s the same type or along its fixed list of promotions. Between other types (string and enum, bytes and fixed, array and map, record and map, \u2026) decoding fails i\
n both directions.",remedy:"Add a new field with the new type and a default, write both for a while, and remove the old one later; or read both through a union \
of the two types.",references:["avro:TYPE_MISMATCH"],surfaces:["wire"],differences:placesWhere(({kind:e2},{kind:t2})=>e2!==t2&&!promotes(e2,t2)&&!promotes(t2,e2)),
reads:readsBetween("type"),message:({base:e2,head:t2})=>`the type changed from ${e2?describeType(e2):"nothing"} to ${t2?describeType(t2):"nothing"}`,shape:schemaKey}),
Se=n.j({id:"avro/type-name",title:"Record, enum or fixed type renamed",why:"Named types must bear the same name on both sides. A reader with an alias reads data\
 under the earlier full name; a reader with the earlier schema does not know the later one. Apache Avro's Java decoder ignores the names of records, its compati\
bility checker and other implementations do not.",remedy:"Keep the name. If it must change, add the earlier full name (with its namespace) to the type's aliases\
, and upgrade all readers before any writer.",references:["avro:NAME_MISMATCH"],surfaces:["wire"],*differences({named:e2}){for(let t2 of e2)simpleName(t2.base.name)!==
simpleName(t2.head.name)&&(yield differenceAt(t2,namedUses(t2),t2.head.place))},reads:readsName,message:({base:e2,head:t2})=>`${t2?.type.kind??""} ${e2?.type.name??
""} was renamed to ${t2?.type.name??""}`,shape:({type:e2})=>[e2.name,[...e2.aliases].sort()]}),Ce=n.j({id:"avro/type-presence",title:"Type of a protocol or IDL \
file added or removed",why:"A type that nothing else in the file uses is there for data of its own; when it goes, nothing is left to read that data with. When i\
t comes, it is a contract of its own, and nobody has data of it yet. Types that other types use are judged where they are used.",remedy:"Keep the type while dat\
a of it exists, or rename it with an alias.",surfaces:["wire"],*differences({types:e2}){for(let t2 of e2)yield differenceAt(t2,t2,(t2.head??t2.base)?.place)},reads:(e2,t2,n2,{
resolver:i2})=>e2||!t2?r.rt:i2.missing(t2),message:({base:e2,head:t2})=>`the ${(t2??e2)?.kind??""} ${(t2??e2)?.name??""} was ${t2?"added":"removed"}`,shape:definitionKey}),
we=n.j({id:"avro/union-branch",title:"Union branch added, removed or changed",why:"The writer may write any of its branches, and the reader needs a branch that \
takes each: of the same type and name, or one that the value is promoted to. Otherwise data in that branch cannot be read.",remedy:"Add the branch to all reader\
s before any writer uses it; before removing one, stop writing it and let the data expire.",references:["avro:MISSING_UNION_BRANCH"],surfaces:["wire"],*differences(e2){
for(let{base:t2,head:n2,match:r2}of branchDifferences(e2)){let e3=n2??t2;if(!e3||e3.branch.kind==="null")continue;let step=({branch:e4,slot:t3})=>[branchStep(e4,
t3)];yield differenceAt({at:trail(r2.at,step(t2??e3),step(e3))},{base:t2,head:n2},e3.branch.place)}},reads:readsBranch,message({base:e2,head:t2}){return e2?t2?`\
the branch ${describeType(e2.branch)} became ${describeType(t2.branch)}`:`the union lost the branch ${describeType(e2.branch)}`:`the union gained the branch ${t2?
describeType(t2.branch):""}`},shape:({branch:e2})=>schemaKey(e2)}),Te=n.j({id:"avro/union-order",title:"Union branches reordered",why:"Readers with the writer's\
 schema find the branch by its type, not by its place. Until Avro 1.11 a field's default had to fit the first branch, and code generators may derive another typ\
e.",remedy:"Keep null first where the default is null, and check generated code.",surfaces:["wire"],*differences({unions:e2}){for(let t2 of e2)yield*orderDifference(
t2,steps(t2.base),steps(t2.head),t2.head.place)},reads:()=>r.it("branches are found by type, whatever their order"),message:({base:e2,head:t2})=>`the union's br\
anches stand in another order: ${e2?.join(", ")??""} became ${t2?.join(", ")??""}`,shape:e2=>e2});function steps(e2){return e2.kind==="union"?e2.branches.map(t2=>branchStep(
t2,e2)):[]}const Ee=n.j({id:"avro/union-wrap",title:"Type put into or taken out of a union of its own",why:"A union of a single branch is written with a branch \
number before the value. Readers that have the writer's schema read either form as the other.",remedy:"Nothing to do where readers have the writer's schema.",surfaces:[
"wire"],*differences({unions:e2}){for(let t2 of e2){let{base:e3,head:n2,branches:r2}=t2;e3.kind==="union"!=(n2.kind==="union")&&r2.onlyA.length===0&&r2.onlyB.length===
0&&(yield differenceAt(t2,{base:e3,head:n2},n2.place))}},reads:()=>r.rt,message:({head:e2})=>e2?.kind==="union"?"the type was put into a union of its own":"the \
type was taken out of its union",shape:schemaKey});var De=e.n({aliasConflict:()=>O,aliases:()=>k,contractKind:()=>A,decimal:()=>j,doc:()=>M,enumDefault:()=>N,enumOrder:()=>P,
enumSymbol:()=>B,errorRecord:()=>V,fieldDefault:()=>H,fieldOrder:()=>U,fieldPresence:()=>W,fieldRename:()=>G,fixedSize:()=>le,logicalType:()=>ue,messagePresence:()=>de,
namespace:()=>fe,nullability:()=>pe,promotion:()=>me,property:()=>he,protocolName:()=>ve,sharedType:()=>ye,sortOrder:()=>be,typeChange:()=>xe,typeName:()=>Se,typePresence:()=>Ce,
unionBranch:()=>we,unionOrder:()=>Te,unionWrap:()=>Ee});const K="avsc 5.7.9",q=2e3,J=2e5;var ProofBudget=class{values={all:J,left:J};left=5e4;counted=new Set;admits(e2){
let t2=typeOf(e2);if(this.counted.has(t2))return!0;let n2=Ae(t2);return n2>q||n2>this.left?!1:(this.left-=n2,this.counted.add(t2),!0)}};const proofBudget=()=>new ProofBudget;
async function loadAvsc(){await Promise.resolve().then(()=>require("./avsc.js"))}const Oe=n.P(e2=>build$1(render(e2)));function avscResolver(e2,t2){let n2=ke(e2)(
t2);if(n2 instanceof Error)throw n2;return n2}const ke=n.P(e2=>n.P(t2=>{try{return e2.createResolver(t2,{ignoreNamespaces:!0})}catch(e3){return e3 instanceof Error?
e3:Error(String(e3))}}));async function build$1(e2){let{avsc:t2}=await Promise.resolve().then(()=>require("./avsc.js")),n2={long:t2.types.LongType.__with({fromBuffer:e3=>e3.
readBigInt64LE(),toBuffer:e3=>{let t3=Buffer.alloc(8);return t3.writeBigInt64LE(e3),t3},fromJSON:e3=>BigInt(e3),toJSON:Number,isValid:e3=>typeof e3=="bigint"&&BigInt.
asIntN(64,e3)===e3,compare:(e3,t3)=>e3===t3?0:e3<t3?-1:1})};return t2.Type.forSchema(e2,{registry:n2,wrapUnions:!0,noAnonymousTypes:!0,typeHook:e3=>{let t3=e3?.
reference;return t3===void 0?void 0:n2[t3]}})}const Ae=n.P(e2=>{let t2=new Set([e2]),n2=0;for(let e3 of t2){let r2=schemasIn(e3);if(n2+=r2.length+(e3.kind==="en\
um"?e3.symbols.length/10:0),n2>q)break;for(let e4 of r2)t2.add(typeOf(e4))}return n2});function schemasIn(e2){switch(e2.kind){case"record":return e2.fields.map(
e3=>e3.type);case"union":return e2.branches;case"array":return[e2.items];case"map":return[e2.values];default:return[]}}function render(e2){let n2=new Set,shape=e3=>{
let t2=typeOf(e3);switch(t2.kind){case"array":return{type:"array",items:shape(t2.items)};case"map":return{type:"map",values:shape(t2.values)};case"union":return t2.
branches.map(shape);case"record":case"enum":case"fixed":return n2.has(t2)?{reference:t2.name}:(n2.add(t2),definition(t2));default:return t2.kind}},definition=e3=>{
let t2={name:simpleName(e3.name),namespace:namespaceOf(e3.name),aliases:e3.aliases};if(e3.kind==="record")return{type:"record",...t2,fields:e3.fields.map(field2)};
if(e3.kind==="fixed")return{type:"fixed",...t2,size:e3.size};let n3=e3.symbols.map(({name:e4})=>e4);return{type:"enum",...t2,symbols:n3,...e3.default!==void 0&&
{default:e3.default}}},field2=({name:e3,type:n3,default:r2,aliases:i2})=>({name:e3,type:shape(n3),aliases:i2,...r2&&{default:typeOf(n3).kind==="long"?exactJson(
r2):t.Vt(r2)}});return shape(e2)}function branchName(e2){let t2=typeOf(e2);return isNamed(t2)?t2.name:t2.kind}function isList(e2){return Array.isArray(e2)}function isObject(e2){
return typeof e2=="object"&&!!e2&&!isList(e2)&&!(e2 instanceof Uint8Array)}function plainDatum(e2,t2,n2){let r2=typeOf(t2);if(isList(e2))return r2.kind==="array"?
e2.map(e3=>plainDatum(e3,r2.items,n2)):e2;if(!isObject(e2))return n2(e2);if("branch"in e2&&r2.kind==="union"){let t3=r2.branches[e2.branch];return!t3||e2.value===
null?null:objectOf([[branchName(t3),plainDatum(e2.value,t3,n2)]])}if("fields"in e2&&r2.kind==="record")return objectOf(r2.fields.map(t3=>[t3.name,plainDatum(e2.
fields.get(t3.name)??null,t3.type,n2)]));if("entries"in e2&&r2.kind==="map")return objectOf([...e2.entries].map(([e3,t3])=>[e3,plainDatum(t3,r2.values,n2)]))}function toJson(e2,t2){
return plainDatum(e2,t2,e3=>typeof e3=="bigint"?Number.isSafeInteger(Number(e3))?Number(e3):String(e3):typeof e3=="number"?Number.isFinite(e3)?e3:String(e3):e3 instanceof
Uint8Array?Buffer.from(e3).toString("latin1"):e3)}var BadDatum=class extends Error{name="BadDatum"};function fromJson(e2,t2){let n2=typeOf(t2),bad=()=>{throw new BadDatum(
`${shown$1(e2)} is not a value of ${n2.kind}`)};switch(n2.kind){case"array":return Array.isArray(e2)?e2.map(e3=>fromJson(e3,n2.items)):bad();case"map":return{entries:new Map(
members$1(e2,bad).map(([e3,t3])=>[e3,fromJson(t3,n2.values)]))};case"record":return{fields:recordFrom(new Map(members$1(e2,bad)),n2.fields)};case"union":return unionFrom(
e2,n2,bad);default:{let t3=je[n2.kind](e2);return t3===void 0?bad():t3}}}const text=e2=>typeof e2=="string"?e2:void 0,bytes=e2=>typeof e2=="string"?new Uint8Array(
Buffer.from(e2,"latin1")):void 0;function number(e2){return typeof e2=="string"&&/^(NaN|-?Infinity)$/.test(e2)?Number(e2):typeof e2=="number"?e2:void 0}const je={
null:e2=>e2===null?null:void 0,boolean:e2=>typeof e2=="boolean"?e2:void 0,int:e2=>typeof e2=="number"&&Number.isInteger(e2)?e2:void 0,long(e2){return typeof e2==
"number"&&Number.isInteger(e2)||typeof e2=="string"&&/^-?\d{1,20}$/.test(e2)?BigInt(e2):void 0},float:number,double:number,string:text,enum:text,bytes,fixed:bytes};
function recordFrom(e2,t2){return new Map(t2.map(t3=>[t3.name,fromJson(e2.get(t3.name),t3.type)]))}function unionFrom(e2,t2,n2){let[[r2,i2]=[e2===null?"null":"",
null]]=e2===null?[]:members$1(e2,n2),a2=t2.branches.findIndex(e3=>branchName(e3)===r2),o2=t2.branches[a2];return o2?{branch:a2,value:fromJson(i2,o2)}:n2()}function members$1(e2,t2){
return typeof e2=="object"&&e2&&!Array.isArray(e2)?Object.entries(e2):t2()}function objectOf(e2){let t2={};for(let[n2,r2]of e2)Object.defineProperty(t2,n2,{value:r2,
enumerable:!0,configurable:!0,writable:!0});return t2}function shown$1(e2){return e2===void 0?"nothing":JSON.stringify(e2).slice(0,60)}function toAvsc(e2,t2){return plainDatum(
e2,t2,e3=>e3 instanceof Uint8Array?Buffer.from(e3):e3)}function fromAvsc(e2,t2){let n2=typeOf(t2);if(e2==null)return n2.kind==="union"?{branch:nullBranch(n2.branches),
value:null}:null;if(Buffer.isBuffer(e2))return new Uint8Array(e2);if(Array.isArray(e2)&&n2.kind==="array")return e2.map(e3=>fromAvsc(e3,n2.items));if(typeof e2!=
"object")return e2;let r2=Object.entries(e2);if(n2.kind==="map")return{entries:new Map(r2.map(([e3,t3])=>[e3,fromAvsc(t3,n2.values)]))};if(n2.kind==="record"){let e3=new Map(
r2);return{fields:new Map(n2.fields.map(t3=>[t3.name,fromAvsc(e3.get(t3.name),t3.type)]))}}if(n2.kind!=="union")return null;let[[i2,a2]=["",null]]=r2,o2=n2.branches.
findIndex(e3=>branchName(e3)===i2),s2=n2.branches[o2];return s2?{branch:o2,value:fromAvsc(a2,s2)}:null}function nullBranch(e2){return e2.findIndex(e3=>typeOf(e3).
kind==="null")}function decimalText(e2,t2){if(e2.length===0)return"0";let n2=BigInt(`0x${Buffer.from(e2).toString("hex")}`),r2=BigInt.asIntN(8*e2.length,n2),i2=r2<
0n?"-":"",a2=String(r2<0n?-r2:r2);if(t2<0)return`${i2}${a2}e${String(-t2)}`;if(t2===0)return i2+a2;if(t2>60)return`${i2}${a2}e-${String(t2)}`;let o2=a2.padStart(
t2+1,"0");return`${i2}${o2.slice(0,-t2)}.${o2.slice(-t2)}`}function bigDecimalOf(e2){let t2=varint(e2,0);if(!t2||t2.value<0||t2.end+t2.value>=e2.length)return;let n2=varint(
e2,t2.end+t2.value);return n2&&decimalText(e2.slice(t2.end,t2.end+t2.value),n2.value)}function varint(e2,t2){let n2=0n;for(let r2=t2;r2<e2.length&&r2<t2+5;r2+=1){
let i2=e2[r2]??0;if(n2|=BigInt(i2&127)<<BigInt(7*(r2-t2)),i2<128)return{value:Number(n2>>1n^-(n2&1n)),end:r2+1}}}function decimalBytes(e2,t2){let n2=Number("123\
4".slice(0,Math.min(e2,4))),r2=n2<128?[n2]:[n2>>8,n2&255],i2=Math.max(0,(t2??r2.length)-r2.length);return new Uint8Array([...Array(i2).fill(0),...r2].slice(0,t2))}
const Y=new Uint8Array([4,4,210,4]),Me=new Uint8Array([2,0,0]);function display({datum:e2,pair:{reader:t2,writer:n2}}){let r2=`${shown(e2).slice(0,60)} was writ\
ten as ${understood(e2,n2)} (${nameOf$1(n2)})`;return differInPrecisionOnly(t2.logical,n2.logical)?`${r2} and is refused as ${nameOf$1(t2)}`:`${r2} and is read \
as ${understood(promotedTo(t2,e2),t2)} (${nameOf$1(t2)})`}function nameOf$1({logical:e2,kind:t2}){return e2?logicalText(e2):t2}function shown(e2){return e2 instanceof
Uint8Array?`0x${Buffer.from(e2).toString("hex")}`:typeof e2=="bigint"?String(e2):JSON.stringify(e2)}function promotedTo({kind:e2},t2){return e2==="string"&&t2 instanceof
Uint8Array?Buffer.from(t2).toString("utf8"):e2==="bytes"&&typeof t2=="string"?new Uint8Array(Buffer.from(t2,"utf8")):t2}function understood(e2,{logical:t2,kind:n2}){
if(!t2)return n2==="string"||n2==="bytes"?shown(e2):"the bare value";if(e2 instanceof Uint8Array){if(t2.name==="decimal")return decimalText(e2,t2.scale??0);if(t2.
name==="big-decimal")return bigDecimalOf(e2)??"no number"}if(t2.name==="uuid"&&typeof e2=="string"&&!Ne.test(e2))return"no value";if(typeof e2!="bigint"&&typeof e2!=
"number")return`a ${t2.name}`;let r2=Number(e2),i2={millis:1,micros:1e3,nanos:1e6}[t2.name.slice(t2.name.lastIndexOf("-")+1)]??1;if(t2.name==="date")return instant(
r2*864e5).slice(0,10);if(t2.name.startsWith("time-"))return clock(r2/i2);let a2=instant(r2/i2);return t2.name.startsWith("local-")?a2.replace("Z"," local time"):
a2}const Ne=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;function instant(e2){let t2=new Date(e2);return Number.isNaN(t2.getTime())?"a time beyond any calendar":
t2.toISOString()}function clock(e2){return e2>=0&&e2<864e5?new Date(e2).toISOString().slice(11,23):`${String(e2)} ms, which is no time of day`}function encodeDatum(e2,t2){
let n2=[];return write(e2,typeOf(t2),n2),Buffer.from(n2)}function write(e2,t2,n2){if(e2!==null)if(typeof e2=="boolean")n2.push(+!!e2);else if(typeof e2=="bigint")
writeLong(e2,n2);else if(typeof e2=="number")writeNumber(e2,t2,n2);else if(typeof e2=="string")writeText(e2,t2,n2);else if(e2 instanceof Uint8Array){t2.kind!=="\
fixed"&&writeLong(BigInt(e2.length),n2);for(let t3 of e2)n2.push(t3)}else isObject(e2)?writeCompound(e2,t2,n2):t2.kind==="array"&&writeBlock(e2,e3=>{write(e3,typeOf(
t2.items),n2)},n2)}function writeCompound(e2,t2,n2){if("branch"in e2&&t2.kind==="union"){writeLong(BigInt(e2.branch),n2);let r2=t2.branches[e2.branch];r2&&write(
e2.value,typeOf(r2),n2)}else if("fields"in e2&&t2.kind==="record")for(let r2 of t2.fields)write(e2.fields.get(r2.name)??null,typeOf(r2.type),n2);else if("entrie\
s"in e2&&t2.kind==="map"){let r2=typeOf(t2.values),entry=([e3,t3])=>{writeBytes(Buffer.from(e3,"utf8"),n2),write(t3,r2,n2)};writeBlock([...e2.entries],entry,n2)}}
function writeBlock(e2,t2,n2){e2.length>0&&(writeLong(BigInt(e2.length),n2),e2.forEach(t2)),n2.push(0)}function writeText(e2,t2,n2){t2.kind==="enum"?writeLong(BigInt(
t2.symbols.findIndex(({name:t3})=>t3===e2)),n2):writeBytes(Buffer.from(e2,"utf8"),n2)}function writeBytes(e2,t2){writeLong(BigInt(e2.length),t2);for(let n2 of e2)
t2.push(n2)}function writeNumber(e2,{kind:t2},n2){if(t2!=="float"&&t2!=="double"){writeLong(BigInt(e2),n2);return}let r2=Buffer.alloc(t2==="float"?4:8);t2==="fl\
oat"?r2.writeFloatLE(e2):r2.writeDoubleLE(e2);for(let e3 of r2)n2.push(e3)}function writeLong(e2,t2){let n2=BigInt.asUintN(64,e2<<1n^e2>>63n);for(;n2>127n;n2>>=
7n)t2.push(Number(n2&127n)|128);t2.push(Number(n2))}function resolveDatum(e2,t2){let n2=[],r2=[{datum:e2,pair:t2,from:void 0}];for(let e3 of r2){for(let t3 of e3.
pair.issues)concerns(t3,e3.datum)&&n2.push({issue:t3,datum:e3.datum,pair:e3.pair,strides:stridesTo(e3)});for(let{step:t3,pair:n3}of taken(e3.pair))for(let[i2,a2]of parts(
e3.datum,t3).entries())r2.push({datum:a2,pair:n3,from:{visit:e3,stride:{step:t3,index:i2}}})}return n2}function stridesTo(e2){let t2=[];for(let{from:n2}=e2;n2;{
from:n2}=n2.visit)t2.push(n2.stride);return t2.reverse()}function concerns({kind:e2,part:t2},n2){return e2!=="symbol"&&e2!=="symbol-default"||t2?.name===n2}function parts(e2,t2){
return t2.step==="into"?[e2]:t2.step==="item"?isList(e2)?e2:[]:isObject(e2)?t2.step==="value"?"entries"in e2?[...e2.entries.values()]:[]:t2.step==="branch"?"bra\
nch"in e2&&e2.branch===t2.index?[e2.value]:[]:"fields"in e2?[e2.fields.get(t2.field.name)??null]:[]:[]}function wayIn(e2,t2){return e2.flatMap(({step:e3,index:n2})=>e3.
step==="branch"||e3.step==="into"?[]:e3.step==="field"?[{field:(t2==="writer"?e3.field:e3.into).name,index:n2}]:[{index:n2}])}function shownDatum(e2,t2,n2){let r2=typeOf(
t2),[i2,...a2]=n2;if(isObject(e2)&&"branch"in e2)return shownBranch(e2,r2.kind==="union"?r2:void 0,n2);if(!i2)return shownWhole(e2,r2);if(isList(e2)&&r2.kind===
"array"){let t3=e2[i2.index];return`[${t3===void 0?"\u2026":shownDatum(t3,r2.items,a2)}${e2.length>1?", \u2026":""}]`}if(isObject(e2)&&"entries"in e2&&r2.kind===
"map"){let t3=[...e2.entries][i2.index];return t3?members(t3[0],shownDatum(t3[1],r2.values,a2),e2.entries.size):shownWhole(e2,r2)}if(isObject(e2)&&"fields"in e2&&
r2.kind==="record"){let t3=r2.fields.find(({name:e3})=>e3===i2.field);if(t3)return members(t3.name,shownDatum(e2.fields.get(t3.name)??null,t3.type,a2),r2.fields.
length)}return shownWhole(e2,r2)}function members(e2,t2,n2){return`{${JSON.stringify(e2)}:${t2}${n2>1?", \u2026":""}}`}function shownBranch({branch:e2,value:t2},n2,r2){
let i2=n2?.branches[e2];if(!i2)return"\u2026";let a2=shownDatum(t2,i2,r2);return(n2.branches.filter(e3=>typeOf(e3).kind!=="null").length>1||r2.length===0)&&t2!==
null?`{${JSON.stringify(branchName(i2))}:${a2}}`:a2}function shownWhole(e2,t2){let n2=e2 instanceof Uint8Array?`0x${Buffer.from(e2).toString("hex")}`:JSON.stringify(
toJson(e2,t2));return n2.length>80?`${n2.slice(0,80)}\u2026`:n2}const X="contract-check's resolving decoder",Z=`${X} over ${K}`;function shownPart(e2,{part:t2,message:n2,
b:r2},i2){let a2=shownDatum(e2,r2,wayIn(i2?.strides??[],"writer"));return t2==="schema"?a2:t2==="type"&&"name"in r2?`${r2.name} ${a2}`:`${n2??""} ${t2} ${a2}`}function wrap(e2,{
part:t2,message:n2,b:r2},{writer:i2}){return t2==="schema"?e2:objectOf(t2==="type"?[["type",i2.types.find(e3=>e3===r2)?.name??""],["value",e2]]:[["message",n2??
""],["part",t2],["value",e2]])}async function execute(e2,{root:t2,cause:n2},i2,a2){let o2=wrap(toJson(e2,t2.b),t2,i2),[s2,c2]=[await tryType(t2.b,a2),await tryType(
t2.a,a2)],l2=encode(s2,e2,t2.b),u2="fault"in s2?e2:fromAvsc(s2.type.fromBuffer(l2),t2.b),d2=resolveDatum(u2,i2.graph.pair(t2.a,t2.b)),f2=r.ct(d2.map(({issue:e3})=>e3.
outcome)),p2=decode(c2,s2,l2),m2=d2.find(({issue:e3})=>e3===n2?.issue)??d2.find(({issue:e3})=>e3.outcome===f2),{observed:h2,decoder:g2}=describeDecoding(m2,await closer(
p2,m2,a2),t2.a),_2=shownPart(u2,t2,m2);return{outcome:f2.outcome==="reads"&&"thrown"in p2?"rejects":f2.outcome,witness:{written:o2,..._2!==JSON.stringify(o2)&&{
shown:_2},observed:h2,bytes:l2.toString("hex"),decoder:g2===Z&&"fault"in s2?X:g2}}}async function tryType(e2,t2){if(await loadAvsc(),!t2.admits(e2))return{fault:""};
try{return{type:await Oe(e2)}}catch(e3){return{fault:messageOf(e3)}}}function encode(e2,t2,n2){return"fault"in e2?encodeDatum(t2,n2):e2.type.toBuffer(toAvsc(t2,
n2))}async function closer(e2,t2,n2){if(!t2||!("fault"in e2))return e2;if(t2.pair.reader.kind==="record")return isAbout(t2,e2.fault)?e2:{fault:""};let{reader:r2,
writer:i2}=t2.pair;if(branches(r2)*branches(i2)>32)return{fault:""};if(e2.fault===""&&!(isPrimitive(r2)&&isPrimitive(i2)))return e2;let[a2,o2]=[await tryType(r2,
n2),await tryType(i2,n2)];if("fault"in a2||"fault"in o2)return e2;try{return avscResolver(a2.type,o2.type),e2}catch(e3){return{fault:messageOf(e3)}}}function isAbout({
issue:{part:e2}},t2){return e2===void 0||t2.split(/[^\w.$-]+/).some(t3=>t3.endsWith(`.${e2.name}`))}function branches(e2){return e2.kind==="union"?e2.branches.length:
1}async function encoded(e2,t2,n2){return encode(await tryType(t2,n2),e2,t2).toString("hex")}function decode(e2,t2,n2){if("fault"in e2)return e2;if("fault"in t2)
return t2;try{let r2=avscResolver(e2.type,t2.type);try{return{value:e2.type.fromBuffer(n2,r2)}}catch(e3){return{thrown:messageOf(e3)}}}catch(e3){return{fault:messageOf(
e3)}}}function messageOf(e2){if(e2 instanceof TypeError)return"it breaks off with a TypeError of its own";let t2=e2 instanceof Error?e2.message:String(e2);return t2.
length>160?`${t2.slice(0,160)}\u2026`:t2}function describeDecoding(e2,t2,n2){let r2=e2&&"because"in e2.issue.outcome?e2.issue.outcome.because:void 0;if("thrown"in
t2)return{observed:`decoding fails: ${t2.thrown}${r2===void 0?"":` (${r2})`}`,decoder:K};if(e2?.issue.kind==="logical"&&r2!==void 0){let n3="value"in t2&&e2.issue.
outcome.outcome==="misreads";return{observed:`${display(e2)}; ${r2}`,decoder:n3?K:Z}}if("value"in t2){let i3=shownDatum(fromAvsc(t2.value,n2),n2,wayIn(e2?.strides??
[],"reader"));return r2===void 0?{observed:`read as ${i3}`,decoder:K}:{observed:`${r2}; avsc, with namespaces ignored, returns ${i3}`,decoder:Z}}let i2=t2.fault===
""?"":`; avsc refuses the pair of schemas: ${t2.fault}`;return{observed:`${r2??"read"}${i2}`,decoder:Z}}var NoSample=class extends Error{name="NoSample";constructor(){
super("the smallest one is too large, or there is none")}};const Q=new WeakMap,$=new WeakMap;function sizeOf(e2){let t2=typeOf(e2);switch(t2.kind){case"fixed":return t2.
size>2e4?1/0:1+Math.floor(t2.size/64);case"enum":return t2.symbols.length===0?1/0:1;case"record":return Q.has(t2)||measure(t2),Q.get(t2)??1/0;case"union":return 1+
(chosenBranch(t2)?.size??1/0);default:return 1}}function smallest(e2){let t2=typeOf(e2),n2=$.get(t2);if(n2!==void 0)return n2;if(sizeOf(t2)>2e4)throw new NoSample;
let r2=build(t2);return $.set(t2,r2),r2}function measure(e2){let t2=new Map([[e2,[]]]);for(let e3 of t2.keys()){Q.set(e3,1/0);for(let n3 of recordsIn(e3)){let r2=t2.
get(n3);r2?r2.push(e3):Q.has(n3)||t2.set(n3,[e3])}}let n2=new Set([...t2.keys()].reverse());for(let e3 of n2){n2.delete(e3);let r2=e3.fields.reduce((e4,t3)=>e4+
sizeOf(t3.type),1);if(!(r2>=(Q.get(e3)??1/0))){Q.set(e3,r2);for(let r3 of t2.get(e3)??[])n2.add(r3)}}}function recordsIn(e2){let t2=new Set;for(let n2 of e2.fields){
let e3=typeOf(n2.type);for(let n3 of e3.kind==="union"?e3.branches.map(typeOf):[e3])n3.kind==="record"&&t2.add(n3)}return t2}function chosenBranch({branches:e2}){
let t2;for(let[n2,r2]of e2.entries()){let{kind:e3}=typeOf(r2),i2=e3==="null"?0:e3==="record"?2:1;if(t2&&i2>t2.rank)continue;let a2=sizeOf(r2);a2<1/0&&(!t2||i2<t2.
rank||a2<t2.size)&&(t2={index:n2,size:a2,rank:i2})}return t2}function build(e2){switch(e2.kind){case"null":return null;case"boolean":return!1;case"int":case"flo\
at":case"double":return 0;case"long":return 0n;case"string":return e2.logical?.name==="uuid"?"00000000-0000-0000-0000-000000000000":"";case"bytes":return e2.logical?.
name==="big-decimal"?Me:new Uint8Array(+!!e2.logical);case"fixed":return new Uint8Array(e2.size);case"array":return[];case"map":return{entries:new Map};case"enu\
m":return e2.symbols[0]?.name??"";case"record":return{fields:new Map(e2.fields.map(e3=>[e3.name,smallest(e3.type)]))};case"union":{let t2=chosenBranch(e2)?.index??
0;return{branch:t2,value:smallest(e2.branches[t2]??e2)}}}}async function proveMissing(e2,{missing:t2,writer:n2},r2){for(let[i2,a2]of t2){if(a2!==e2)continue;let t3=loneDatum(
i2,n2);if(!t3)return;let o2=smallest(t3.schema),s2=toJson(o2,t3.schema);return{written:t3.label.length>0?objectOf([...t3.label,["value",s2]]):s2,observed:"becau\
se"in e2?e2.because:"read",bytes:await encoded(o2,t3.schema,r2),decoder:X}}}function loneDatum(e2,t2){if("request"in e2)return{schema:e2.request,label:[["messag\
e",e2.name],["part","request"]]};if("kind"in e2)return{schema:e2,label:[["type",e2.name]]};if(t2.root)return{schema:t2.root,label:[]};let[n2]=[...t2.protocol?.messages??
[],...t2.types];return n2&&loneDatum(n2,t2)}function sampleFor({issue:e2,reach:t2},n2){let r2=sizeOfClimb(t2);if(!(r2<=2e4))throw new NoSample;if(n2.some(({all:e3,
left:t3})=>r2>t3&&t3<e3))return;for(let e3 of n2)e3.left=Math.max(0,e3.left-r2);let{part:i2}=e2;return climb(t2,(e2.kind==="symbol"||e2.kind==="symbol-default")&&
i2&&"name"in i2?i2.name:telling(t2.pair.writer))}function sizeOfClimb(e2){let t2=sizeOf(e2.pair.writer);for(let{step:n2,from:r2}=e2;r2;{step:n2,from:r2}=r2)n2?.
step==="field"?t2+=sizeOf(r2.pair.writer)-sizeOf(n2.field.type):n2?.step!=="into"&&(t2+=1);return t2}function climb(e2,t2){let n2=t2;for(let{step:t3,from:r2}=e2;r2;{
step:t3,from:r2}=r2){let e3=r2.pair.writer;if(t3?.step==="item")n2=[n2];else if(t3?.step==="value")n2={entries:new Map([["key",n2]])};else if(t3?.step==="branch")
n2={branch:t3.index,value:n2};else if(t3?.step==="field"&&e3.kind==="record"){let r3=n2;n2={fields:new Map(e3.fields.map(e4=>[e4.name,e4===t3.field?r3:smallest(
e4.type)]))}}}return n2}function telling(e2){let t2=e2.logical?.name;switch(e2.kind){case"int":return t2==="time-millis"?432e5:19675;case"long":return t2==="tim\
e-micros"?43200000000n:1700000000000n;case"bytes":return t2==="big-decimal"?Y:decimalBytes(e2.logical?.precision??4);case"string":return t2==="uuid"?"f47ac10b-5\
8cc-4372-a567-0e02b2c3d479":"text";case"fixed":return t2==="decimal"?decimalBytes(e2.logical?.precision??4,e2.size):new Uint8Array(e2.size).fill(1,0,Math.min(e2.
size,16));case"array":return[smallest(e2.items)];case"map":return{entries:new Map([["key",smallest(e2.values)]])};default:return smallest(e2)}}async function proveOutcome(e2,t2,n2=proofBudget()){
try{let r2=t2.causes.get(e2);if(!r2)return await proveMissing(e2,t2,n2);let i2=sampleFor(r2,[t2.budget,n2.values]);return i2===void 0?{unproven:"the data shown \
for other findings are large already"}:(await execute(i2,{root:r2.reach.root,cause:r2},t2,n2)).witness}catch(e3){if(e3 instanceof NoSample)return{unproven:e3.message};
if(e3 instanceof RangeError)return{unproven:"the datum is nested too deeply to be built"};throw e3}}async function replayWritten(e2,t2,n2){let r2=resolve(e2,t2),
i2=missingFor(n2,r2);if(i2)return{outcome:i2.outcome,witness:{written:n2,observed:becauseOf(i2),decoder:X}};let{root:a2,json:o2}=rootOf(n2,r2);return execute(fromJson(
o2,a2.b),{root:a2,cause:void 0},r2,proofBudget())}function missingFor(e2,{missing:t2}){if(typeof e2!="object"||!e2)return;let{message:n2,type:r2}=e2;for(let[e3,
i2]of t2)if("path"in e3||("request"in e3?e3.name===n2:e3.name===r2))return i2}function becauseOf(e2){return"because"in e2?e2.because:"read"}function rootOf(e2,{
reader:t2,writer:n2}){let r2=rootsOf(t2,n2),[i2]=r2;if(i2?.part==="schema")return{root:i2,json:e2};let{message:a2,part:o2,type:s2,value:c2}=e2??{},l2=r2.find(e3=>s2===
void 0?e3.message===a2&&e3.part===o2:e3.part==="type"&&"name"in e3.b&&e3.b.name===s2);if(!l2)throw new BadDatum("expected a datum with its message and part, or \
with its type, and a value");return{root:l2,json:c2}}const Pe=n.A({id:"avro",rules:Object.values(De),surfaces:()=>["wire"],identify(e2,n2){let r2=parseFile(e2,t.
Kt(e2,"base",n2));if("fault"in r2)return;let i2=nameOf({...r2,types:[...r2.definitions.values()]});return i2===void 0?void 0:{key:i2}},references,prepare:pairModels,
open:(e2,t2,n2)=>openModel(e2,t2,e3=>n2(e3).options),faults:faultsOf,settle,notes:(e2,t2)=>link(e2,t2).notes,remains:remainsOf,contract(e2,t2){let{contract:n2}=link(
e2,t2);if(!n2)throw Error(`${t2} has faults`);return n2},contractId:nameOf,canonical:l,elements:elementsOf,match:({base:e2,head:t2,run:n2})=>match(e2,t2,n2.table(
plainGraphs)),uses:(e2,t2)=>usesOf(t2),remarks:({base:e2})=>e2.flaws.map(({message:e3,location:t2})=>`base, line ${String(t2?.line??1)}: ${e3}; what it wrote an\
d reads is judged all the same`),judge:({matched:{resolutions:e2}})=>({backward:e2.backward.outcome,forward:e2.forward.outcome}),async prove({matched:e2,change:t2,
surface:n2,direction:r2,run:i2}){let a2=e2.resolutions[r2],o2=t2?t2.verdicts[n2]?.[r2]:a2.outcome;return o2&&proveOutcome(o2,a2,i2.table(proofBudget))},replay:replayWritten,
profile});function nameOf({protocol:e2,root:t2,types:n2}){return e2?e2.name:t2?"name"in t2?t2.name:void 0:n2[0]?.name}exports.avro=Pe;
