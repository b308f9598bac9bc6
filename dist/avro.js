const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./gate.js"),
n=require("./start.js"),r=require("./git.js"),i=["null","boolean","int","long","float","double","bytes","string"],a=new Map;function o(e2){if(e2.kind!=="referen\
ce")return e2;let{target:t2}=e2.link;if(!t2)throw Error(`unlinked reference to ${e2.names[0]??"?"}`);return t2}function s(e2){return e2.kind==="record"||e2.kind===
"enum"||e2.kind==="fixed"}const c=new Map(i.map(e2=>[e2,e2]));function l(e2){return c.get(e2)}function u(e2){return c.has(e2.kind)}function d(e2){return!e2.logical&&
u(e2)}function f(e2,t2){return e2.kind===t2.kind&&d(e2)&&d(t2)}function p(e2){return e2.slice(e2.lastIndexOf(".")+1)}function m(e2){let t2=e2.lastIndexOf(".");return t2<
0?"":e2.slice(0,t2)}function h({text:e2,start:t2,end:n2}){return e2.locate(t2,n2)}function ee(e2){let t2=new Map,n2=new Map;for(let r3 of te(e2)){for(let e3 of r3.
aliases)t2.set(e3,r3.name);if(r3.kind==="record")for(let{name:e3,aliases:t3}of r3.fields){if(t3.length===0)continue;let i2=n2.get(r3.name)??new Map;n2.set(r3.name,
i2);for(let n3 of t3)i2.set(n3,e3)}}let r2=e3=>t2.get(e3.name)??e3.name;return{apply:!0,renames:t2.size>0,typeName:r2,renamesFieldsOf:e3=>n2.has(r2(e3)),fieldName:(e3,t3)=>n2.
get(r2(e3))?.get(t3)??t3}}const g={apply:!1,renames:!1,typeName:({name:e2})=>e2,renamesFieldsOf:()=>!1,fieldName:(e2,t2)=>t2};function te(e2){let t2=new Set,n2=[
...e2].reverse();for(let e3=n2.pop();e3;e3=n2.pop()){let r2=o(e3);switch(r2.kind){case"record":case"enum":case"fixed":if(t2.has(r2))break;if(t2.add(r2),r2.kind===
"record")for(let e4=r2.fields.length-1;e4>=0;--e4){let t3=r2.fields[e4];t3&&n2.push(t3.type)}break;case"array":n2.push(r2.items);break;case"map":n2.push(r2.values);
break;case"union":for(let e4 of[...r2.branches].reverse())n2.push(e4)}}return t2}function _(e2){let t2=`["${e2.kind}","${e2.name}",${re(e2.aliases)}`;switch(e2.
kind){case"record":return`${t2},${String(e2.error)},[${e2.fields.map(ne).join(",")}]]`;case"enum":return`${t2},${JSON.stringify(e2.symbols.map(({name:e3})=>e3))}\
,${JSON.stringify(e2.default??null)}]`;case"fixed":return`${t2},${String(e2.size)},${JSON.stringify(e2.logical??null)}]`}}function ne(e2){let t2=e2.default?`[${JSON.
stringify(y(e2.default))}]`:"[]";return`["${e2.name}",${ie(e2.type)},${re(e2.aliases)},${t2}]`}function re(e2){return e2.length===0?"[]":JSON.stringify([...e2].
sort())}function ie(e2){if(e2.kind==="union"){let t3='["union"';for(let n2 of e2.branches)t3+=`,${ie(n2)}`;return`${t3}]`}let t2=v(e2);return typeof t2=="string"?
`"${t2}"`:JSON.stringify(t2)}function v(e2){if(e2.kind==="reference")return e2.link.target?.name??e2.names[0];if(s(e2))return e2.name;switch(e2.kind){case"array":
return["array",v(e2.items)];case"map":return["map",v(e2.values)];case"union":return["union",...e2.branches.map(v)];default:return e2.logical?[e2.kind,e2.logical]:
e2.kind}}function ae({name:e2,request:t2,response:n2,errors:r2,oneWay:i2}){return[e2,_(t2),v(n2),v(r2),i2]}function y(e2){switch(e2.kind){case"object":return`{${[
...e2.members].sort(t.rr(({key:e3})=>e3)).map(({key:e3,value:t2})=>`${JSON.stringify(e3)}:${y(t2)}`).join(",")}}`;case"array":return`[${e2.items.map(y).join(",")}\
]`;case"number":return Number.isSafeInteger(e2.value)||/[.eE]/.test(e2.raw)?String(e2.value):e2.raw;case"null":return"null";default:return JSON.stringify(e2.value)}}
function oe(e2,t2){let n2=[];e2.root&&t2.root&&n2.push({part:"schema",a:e2.root,b:t2.root});for(let[r2,i2]of ce(e2,t2).both)n2.push({part:"type",a:r2,b:i2});for(let[
r2,i2]of se(e2,t2).both)for(let e3 of["request","response","errors"])n2.push({part:e3,a:r2[e3],b:i2[e3],message:r2.name});return n2}function se(e2,t2){let n2=new Map(
(t2.protocol?.messages??[]).map(e3=>[e3.name,e3])),r2=[],i2=[];for(let t3 of e2.protocol?.messages??[]){let e3=n2.get(t3.name);n2.delete(t3.name),e3?r2.push([t3,
e3]):i2.push(t3)}return{both:r2,onlyA:i2,onlyB:[...n2.values()]}}function ce(e2,t2){return e2.root&&t2.root?{both:[],onlyA:[],onlyB:[]}:le(e2.types,t2.types)}function le(e2,t2){
let n2=[],[r2,i2]=[new Set(e2),new Set(t2)],a2=(e3,t3)=>{t3?.kind===e3.kind&&r2.has(e3)&&i2.has(t3)&&(r2.delete(e3),i2.delete(t3),n2.push([e3,t3]))},o2=new Map(
t2.map(e3=>[e3.name,e3]));for(let t3 of e2)a2(t3,o2.get(t3.name));let s2=new Map([...i2].flatMap(e3=>e3.aliases.map(t3=>[t3,e3])));for(let e3 of[...r2]){a2(e3,s2.
get(e3.name));for(let t3 of e3.aliases)a2(e3,o2.get(t3))}let c2=({kind:e3,name:t3})=>`${e3} ${p(t3)}`,l2=new Map([...i2].reverse().map(e3=>[c2(e3),e3]));for(let e3 of[
...r2])a2(e3,l2.get(c2(e3)));return{both:n2,onlyA:[...r2],onlyB:[...i2]}}function ue(e2){let t2=new Set,n2=(e2.protocol?.messages??[]).flatMap(({request:e3,response:t3,
errors:n3})=>[...e3.fields.map(({type:e4})=>e4),t3,n3]);for(let e3 of n2.flatMap(e4=>[...de(e4)]))t2.add(e3);for(let n3 of e2.types){let e3=n3.kind==="record"?n3.
fields:[];for(let r2 of e3)for(let e4 of de(r2.type))e4!==n3&&t2.add(e4)}return new Set(e2.types.filter(e3=>!t2.has(e3)))}function*de(e2){let t2=[e2];for(let e3 of t2){
let n2=o(e3);s(n2)?yield n2:n2.kind==="array"?t2.push(n2.items):n2.kind==="map"?t2.push(n2.values):n2.kind==="union"&&t2.push(...n2.branches)}}function fe({root:e2,
types:t2,protocol:n2}){let r2=n2?.messages??[];return[...e2?[e2]:[],...t2,...r2.flatMap(({request:e3,response:t3,errors:n3})=>[e3,t3,n3])]}function pe({root:e2,
types:t2,protocol:n2}){let r2=n2?.messages??[];return[...e2?[e2]:[],...t2,...r2.flatMap(({request:e3,response:t3,errors:n3})=>[...e3.fields.map(({type:e4})=>e4),
t3,n3])]}const me=t.A({references:e2=>e2.kind==="record"?e2.fields.flatMap(e3=>[...de(e3.type)]):[],close(e2,t2){let r2=t2.map(({meaning:e3})=>e3).sort(),i2=new Map(
e2.map(e3=>[e3,_(e3)])),a2=n.lt([...[...i2.values()].sort(),"",...r2].join(`
`)),o2=e2.some(he)||t2.some(e3=>e3.renames);return e3=>{let t3=i2.get(e3)??"";return{meaning:n.lt(`${t3}
${a2}`),own:t3,renames:o2}}}});function he(e2){return e2.aliases.length>0||e2.kind==="record"&&e2.fields.some(({aliases:e3})=>e3.length>0)}function b(e2){return me(
e2).meaning}function ge(e2){return me(e2).own}function _e(e2){return e2.some(e3=>[...de(e3)].some(e4=>me(e4).renames))}function ve(e2){let{root:t2,protocol:n2}=e2,
r2=fe(e2).flatMap(e3=>[...de(e3)].map(b));return JSON.stringify([t2&&v(t2),n2?.messages.map(ae),r2])}const ye=t.Bn(e2=>{let{root:t2,protocol:n2}=e2,r2=[...te(fe(
e2))].map(ge),i2=new Set((n2?.messages??[]).map(({request:e3})=>_(e3))),a2=(n2?.messages??[]).map(ae);return JSON.stringify([t2?v(t2):null,n2?[n2.name,a2]:null,
[...new Set(r2)].filter(e3=>!i2.has(e3)).sort()])});function be(e2,t2,r2){let i2=new Map;xe(e2,t2)||i2.set(t2,n.vt("the reader's file has no schema for this dat\
a"));let a2=se(e2,t2);for(let e3 of a2.onlyB)i2.set(e3,n.vt(`the reader has no message ${e3.name}`));for(let[e3,t3]of a2.both)e3.oneWay!==t3.oneWay&&i2.set(t3,n.
vt(`${t3.name} is one-way on one side only: Apache Avro refuses the call ("Not both one-way messages")`));let o2=r2==="another contract"?[]:ce(e2,t2).onlyB,s2=o2.
length>0?ue(t2):new Set;for(let e3 of o2)s2.has(e3)&&i2.set(e3,n.vt(`the reader has no type for data of ${e3.name}`));return i2}function xe(e2,t2){if(!t2.root||
e2.root)return!0;let n2=o(t2.root);return ce(e2,t2).both.some(([,e3])=>e3===n2)}var Claim=class{holds=!0;mode="all";standing=0;dependents=[];restOn(e2,t2){this.
mode=e2;for(let e3 of t2)e3.holds&&(e3.dependents.push(this),this.standing+=1);return this.standing===t2.length||e2==="any"&&this.standing>0}static refute(e2){let t2=[
...e2].filter(e3=>e3.fall());for(let e3=t2.pop();e3;e3=t2.pop())for(let n2 of e3.dependents)--n2.standing,(n2.mode==="all"||n2.standing<=0)&&n2.fall()&&t2.push(
n2)}fall(){let e2=this.holds;return this.holds=!1,e2}};const Se=12e4;var TooManyPairs=class extends Error{name="TooManyPairs";constructor(){super("more than 120\
,000 pairs of types meet")}};const Ce=[],we=[];var PairNode=class extends Claim{reader;writer;issues=Ce;links=we;constructor(e2,t2){super(),this.reader=e2,this.
writer=t2}get reads(){return this.holds}},PairGraph=class{expand;sharing;nodes=new Map;count=0;most=Se;constructor(e2,t2=()=>{}){this.expand=e2,this.sharing=t2}pair(e2,t2){
let n2=[],r2=this.node(o(e2),o(t2),n2),i2=[],a2=[];for(let e3=n2.pop();e3;e3=n2.pop()){let{issues:t3,mode:r3="all",links:o2=we,settle:s2}=this.expand(e3.reader,
e3.writer);s2&&a2.push(s2),e3.issues=t3,e3.links=this.linked(r3,o2,n2),(!e3.restOn(r3,e3.links.map(e4=>e4.pair))||t3.some(({outcome:e4})=>e4.outcome==="rejects"))&&
i2.push(e3)}Claim.refute(i2);for(let e3 of a2)for(let{pair:t3,issue:n3}of e3((e4,t4)=>this.existing(e4,t4)))t3 instanceof PairNode&&!t3.issues.some(e4=>Ee(n3,e4))&&
(t3.issues=[...t3.issues,n3]);return r2}extend(){return this.most=this.count+Se,this}get isLarge(){return this.count>Se}existingPair(e2,t2){let[n2,r2]=[o(e2),o(
t2)];return this.existing(...this.sharing(n2,r2)??[n2,r2])}linked(e2,t2,n2){let r2=[];for(let{step:i2,reader:a2,writer:s2}of t2){let[t3,c2]=[o(a2),o(s2)];e2!=="\
any"&&f(t3,c2)||r2.push({step:i2,pair:this.node(t3,c2,n2)})}return r2}node(e2,t2,n2){let[r2,i2]=this.sharing(e2,t2)??[e2,t2],a2=this.existing(r2,i2);if(a2)return a2;
if(this.count+=1,this.count>this.most)throw new TooManyPairs;let o2=new PairNode(r2,i2);return this.keep(o2),n2.push(o2),o2}existing(e2,t2){let n2=this.nodes.get(
e2);return n2 instanceof Map?n2.get(t2):n2?.writer===t2?n2:void 0}keep(e2){let t2=this.nodes.get(e2.reader);t2?t2 instanceof Map?t2.set(e2.writer,e2):this.nodes.
set(e2.reader,new Map([t2,e2].map(e3=>[e3.writer,e3]))):this.nodes.set(e2.reader,e2)}};function Te({mode:e2,links:t2}){if(e2==="all")return t2;let n2=t2.find(({
pair:e3})=>e3.reads)??t2[0];return n2?[n2]:[]}function Ee(e2,t2){return t2.kind===e2.kind&&(t2.outcome.outcome!=="reads"||e2.outcome.outcome==="reads")}function De(e2,t2){
return e2.branches.length>8?je(e2).byKind.get(t2):Ae(e2,e3=>e3.kind===t2)}function Oe(e2,t2,n2){return e2.branches.length>8?je(e2).byName.get(`${t2} ${n2}`):Ae(
e2,e3=>e3.kind===t2&&s(e3)&&e3.name===n2)}function ke(e2,t2,n2){if(e2.branches.length>8)return je(e2).byShortName.get(`${t2} ${n2}`)??[];let r2=[];for(let i2=0;i2<
e2.branches.length;i2+=1){let a2=e2.branches[i2],c2=a2&&o(a2);c2?.kind===t2&&s(c2)&&p(c2.name)===n2&&r2.push(i2)}return r2}function Ae(e2,t2){let{branches:n2}=e2;
for(let e3=0;e3<n2.length;e3+=1){let r2=n2[e3];if(r2&&t2(o(r2)))return e3}}const je=t.Bn(e2=>{let t2=new Map,n2=new Map,r2=new Map;for(let[i2,a2]of e2.branches.
entries()){let e3=o(a2);if(!s(e3)){t2.set(e3.kind,i2);continue}n2.set(`${e3.kind} ${e3.name}`,i2);let c2=`${e3.kind} ${p(e3.name)}`,l2=r2.get(c2);l2?l2.push(i2):
r2.set(c2,[i2])}return{byKind:t2,byName:n2,byShortName:r2}});function x(e2){let t2=o(e2);switch(t2.kind){case"record":case"enum":return`${t2.kind} ${t2.name}`;case"\
fixed":return Ne(`fixed ${t2.name}(${String(t2.size)})`,t2.logical);case"array":return`array of ${Me(t2.items)}`;case"map":return`map of ${Me(t2.values)}`;case"\
union":return`[${t2.branches.slice(0,6).map(Me).join(", ")}${t2.branches.length>6?", \u2026":""}]`;default:return Ne(t2.kind,t2.logical)}}function Me(e2){let t2=o(
e2);return s(t2)?t2.name:t2.kind}function Ne(e2,t2){return t2?t2.name==="decimal"?`decimal(${String(t2.precision??0)}, ${String(t2.scale??0)}) as ${e2}`:`${t2.name}\
 (${e2})`:e2}function Pe(e2,t2,n2){let r2=new Map;for(let e3 of t2.branches){let t3=o(e3);if(t3.kind!=="record")continue;let i2=p(n2.typeName(t3)),a2=r2.get(i2);
a2?a2.push(t3):r2.set(i2,[t3])}return[...r2].flatMap(([t3,r3])=>{if(r3.length<2||ke(e2,"record",t3).length===0)return[];let i2=r3.map(t4=>{let r4=Oe(e2,"record",
n2.typeName(t4)),i3=r4===void 0?void 0:e2.branches[r4];return{record:t4,named:i3&&o(i3)}});return i2.every(({named:e3})=>e3)?[]:[{reader:e2,members:i2}]})}function Fe({
reader:e2,members:t2},r2){let i2=t2.map(({record:t3,named:n2})=>{let i3=n2?void 0:r2(e2,t3),a3=(i3?.links??[]).filter(e3=>e3.pair.reads).map(e3=>e3.pair.reader);
return{record:t3,pair:i3,first:n2??a3[0],last:n2??a3.at(-1)}}),[a2,o2]=[Le(i2,({first:e3})=>e3),Le(i2,({last:e3})=>e3)];return i2.flatMap(({record:e3,pair:t3,first:r3,
last:i3})=>{if(!t3||!r3||!i3)return[];let s2=t4=>t4!==e3,c2=a2.get(r3)?.find(s2),l2=o2.get(i3)?.find(s2),u2=r3===i3?"":`; Apache Avro's Java decoder takes the l\
ast, ${Ie(i3)}`,d2=`the reader's union has no ${e3.name}: by its short name it is taken for`,f2=c2?n.ht(`${d2} ${Ie(r3)}, as the writer's ${c2.name} is${u2}`):l2&&
n._t(`${d2} ${Ie(r3)}${u2}, as the writer's ${l2.name} is`);return f2?[{pair:t3,issue:{kind:"other-branch",outcome:f2}}]:[]})}function Ie(e2){return s(e2)?e2.name:
e2.kind}function Le(e2,t2){let n2=new Map;for(let r2 of e2){let e3=t2(r2);if(!e3)continue;let i2=n2.get(e3);i2?i2.push(r2.record):n2.set(e3,[r2.record])}return n2}
function Re(e2,t2,n2){let r2=new Map,i2=[[e2,t2]];for(let e3=i2.pop();e3;e3=i2.pop()){let[t3,a2]=[o(e3[0]),o(e3[1])];if(t3.kind==="record"&&a2.kind==="record"){
let e4=r2.get(t3)??new Set;if(r2.set(t3,e4),e4.has(a2))continue;e4.add(a2)}let s2=ze(t3,a2,n2);if(!s2)return!1;for(let e4 of s2)i2.push(e4)}return!0}function ze(e2,t2,n2){
if(!(s(e2)&&s(t2)&&p(n2.typeName(t2))!==p(e2.name)))return e2.kind==="array"&&t2.kind==="array"?[[e2.items,t2.items]]:e2.kind==="map"&&t2.kind==="map"?[[e2.values,
t2.values]]:e2.kind==="union"&&t2.kind==="union"?Be(e2.branches,t2.branches):e2.kind==="fixed"&&t2.kind==="fixed"?e2.size===t2.size?[]:void 0:e2.kind==="enum"&&
t2.kind==="enum"?e2.symbols.map(({name:e3})=>e3).join()===t2.symbols.map(({name:e3})=>e3).join()?[]:void 0:e2.kind==="record"&&t2.kind==="record"?t2.fields.every(
(r2,i2)=>n2.fieldName(t2,r2.name)===e2.fields[i2]?.name)?Be(e2.fields.map(({type:e3})=>e3),t2.fields.map(({type:e3})=>e3)):void 0:e2.kind===t2.kind?[]:void 0}function Be(e2,t2){
if(e2.length===t2.length)return e2.flatMap((e3,n2)=>{let r2=t2[n2];return r2?[[e3,r2]]:[]})}const Ve={int:["long","float","double"],long:["float","double"],float:[
"double"],string:["bytes"],bytes:["string"]},He={"int>float":"16777217 (2^24 + 1) arrives as 16777216: a float holds 24 bits","long>float":"16777217 (2^24 + 1) \
arrives as 16777216: a float holds 24 bits","long>double":"9007199254740993 (2^53 + 1) arrives as 9007199254740992: a double holds 53 bits","bytes>string":"the \
byte ff arrives as the replacement character U+FFFD: bytes that are not UTF-8 are lost"};function S(e2,t2){return Ve[e2]?.includes(t2)??!1}function Ue(e2,t2){let r2=He[`${e2}\
>${t2}`];return r2===void 0?n.gt:n._t(`${e2} is read as ${t2}, not exactly: ${r2}`)}function We(e2,t2){return He[`${e2}>${t2}`]!==void 0}function Ge(e2,t2,n2){let r2=e2.
kind==="union"&&Je(e2,t2,n2)&&Re(e2,t2,n2),i2=[];for(let[a3,s2]of t2.branches.entries()){let t3=o((r2?e2.branches[a3]:void 0)??e2),c2=o(s2);qe(t3,c2)||i2.push({
step:{step:"branch",index:a3},reader:Ke(t3,c2,n2),writer:c2})}let a2=r2||e2.kind!=="union"?[]:Pe(e2,t2,n2);return{issues:Xe(t2,n2),links:i2,...a2.length>0&&{settle:e3=>a2.
flatMap(t3=>Fe(t3,e3))}}}function Ke(e2,t2,n2){if(e2.kind!=="union"||!s(t2)||n2.typeName(t2)!==t2.name)return e2;let r2=Oe(e2,t2.kind,t2.name);return(r2===void 0?
void 0:e2.branches[r2])??e2}function qe(e2,t2){if(e2.kind!=="union"||!d(t2))return!1;let n2=De(e2,t2.kind),r2=n2===void 0?void 0:e2.branches[n2];return r2===void 0||
!d(o(r2))?!1:n2===0||et(e2,t2,n2??0).length===0}function Je(e2,t2,n2){return t2.branches.some(t3=>{let r2=o(t3);return!s(r2)||r2.kind==="record"?!1:Oe(e2,r2.kind,
n2.typeName(r2))===void 0})}const Ye=[];function Xe(e2,t2){if(!t2.renames)return Ye;let r2=new Map;for(let i2 of e2.branches){let e3=o(i2);if(!s(e3))continue;let a2=t2.
typeName(e3),c2=r2.get(a2);if(r2.set(a2,e3),!c2||c2.name===e3.name)continue;let l2=`the reader's aliases give the branches ${c2.name} and ${e3.name} one name, ${a2}\
: Apache Avro refuses the union ("Duplicate in union")`;return[{kind:"duplicate-branch",outcome:n.vt(l2)}]}return[]}function Ze(e2,t2,n2){let r2=Qe(e2,t2,n2);if(r2.
length===0)return{issues:[$e(e2,t2,n2)]};let i2=r2.map(n3=>({step:{step:"into",index:n3},reader:e2.branches[n3]??e2,writer:t2}));return{issues:et(e2,t2,r2[0]??0),
mode:"any",links:i2}}function Qe(e2,t2,n2){if(!s(t2)){let n3=De(e2,t2.kind);if(n3!==void 0)return[n3];let r3=e2.branches.findIndex(e3=>S(t2.kind,o(e3).kind));return r3<
0?[]:[r3]}let r2=n2.typeName(t2),i2=Oe(e2,t2.kind,r2);return i2===void 0?t2.kind==="record"?ke(e2,"record",p(r2)):[]:[i2]}function $e(e2,t2,r2){let i2=s(t2)&&ke(
e2,t2.kind,p(r2.typeName(t2))).length>0?"branch-name":"missing-branch";if(i2==="branch-name")return{kind:i2,outcome:n.vt(`the reader's union has ${p(r2.typeName(
t2))} in another namespace than the writer's ${t2.name}: decoders match ${t2.kind} branches by full name`)};let a2=t2.kind==="record"&&e2.branches.some(e3=>o(e3).
kind==="record")?"; Apache Avro's Java decoder may still take a record branch of the same structure":"";return{kind:i2,outcome:n.vt(`the reader's union ${x(e2)}\
 has no branch for ${x(t2)}${a2}`)}}function et(e2,t2,r2){if(s(t2))return[];let i2=e2.branches.findIndex(e3=>{let{kind:n2}=o(e3);return n2===t2.kind||S(t2.kind,
n2)}),[a2,c2]=[e2.branches[i2],e2.branches[r2]];if(i2===r2||!a2||!c2)return[];let l2=`decoders differ in the branch they take for ${t2.kind}: Java takes ${o(c2).
kind}, avsc the first that fits, ${o(a2).kind}`;return[{kind:"choice",outcome:n._t(l2)}]}function tt({renames:e2}){let t2=it();return(n2,r2)=>!e2&&n2.kind==="un\
ion"&&r2.kind==="union"&&nt(n2,r2)?[t2(n2),t2(r2)]:void 0}function nt(e2,t2){if(e2.branches.length!==t2.branches.length)return!1;for(let n2=0;n2<e2.branches.length;n2+=
1){let[r2,i2]=[e2.branches[n2],t2.branches[n2]];if(!r2||!i2||!rt(e2,o(r2),o(i2)))return!1}return!0}function rt(e2,t2,n2){return t2.kind===n2.kind?s(t2)&&s(n2)?t2.
name===n2.name:d(t2)&&qe(e2,n2):!1}function it(){let e2={union:void 0,next:new Map};return t2=>{let n2=e2;for(let e3 of t2.branches){let t3=o(e3),r2=s(t3)?t3:t3.
kind,i2=n2.next.get(r2);i2||n2.next.set(r2,i2={union:void 0,next:new Map}),n2=i2}return n2.union??=t2}}function at(e2,t2){let r2=new Set(e2.symbols.map(({name:e3})=>e3)),
i2=t2.symbols.filter(({name:e3})=>!r2.has(e3)),a2=e2.default;return i2.map(e3=>a2===void 0?{kind:"symbol",part:e3,outcome:n.vt(`the reader's enum has no symbol ${e3.
name} and no default symbol`)}:{kind:"symbol-default",part:e3,outcome:n._t(`${e3.name} arrives as the reader's default symbol ${a2}`)})}const ot=/^\s*[+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?)\s*$/;
function st(e2){let t2=[],n2=[],r2=[...e2.definitions.values()],i2=e2.protocol?.messages.map(({request:e3})=>e3)??[];for(let a2 of[...r2,...i2])for(let r3 of a2.
kind==="record"?a2.fields:[]){let i3=!r3.default||C(r3.default,r3.type);typeof i3=="object"?n2.push(`line ${String(h(r3.place).line)}: the default of field ${r3.
name} ${i3.note}`):r3.default&&!i3&&t2.push(lt(e2,`${a2.name}.${r3.name}`,{...r3,default:r3.default}))}return t2.push(...ct(e2)),{notes:n2,flaws:t2}}function ct({
protocol:e2}){return(e2?.messages??[]).flatMap(({name:e3,errors:t2})=>t2.branches.slice(1).map(t3=>({name:e3,branch:t3,type:o(t3)}))).flatMap(({name:e3,branch:t2,
type:n2})=>n2.kind==="record"&&n2.error?[]:[{key:JSON.stringify(["error",e3,x(n2)]),message:`the message ${e3} throws ${x(n2)}, which is no error: expected a ty\
pe that is declared as an error`,location:h(t2.place)}])}function lt({text:e2},n2,{name:r2,type:i2,default:a2}){let o2=ut(a2,i2);return{key:JSON.stringify(["def\
ault",n2]),message:`the default of field ${r2} does not fit its type: expected ${x(i2)}, found ${o2===void 0?t.wn(a2):`an object without ${o2}, which has no def\
ault of its own`}`,location:e2.locate(a2.start,a2.end)}}function ut(e2,t2){let n2=o(t2);if(n2.kind==="union"){let[t3,...r2]=n2.branches.filter(e3=>o(e3).kind===
"record");return t3&&r2.length===0?ut(e2,t3):void 0}if(n2.kind==="record"&&e2.kind==="object")for(let t3 of n2.fields){let n3=e2.get(t3.name);if(n3===void 0&&!t3.
default)return t3.name;let r2=n3&&ut(n3,t3.type);if(r2!==void 0)return`${t3.name}.${r2}`}}function C(e2,t2){let n2=o(t2);switch(n2.kind){case"union":return pt(e2,
n2.branches);case"array":return e2.kind==="array"&&ht(e2.items.map(e3=>C(e3,n2.items)));case"map":return e2.kind==="object"&&ht(e2.members.map(e3=>C(e3.value,n2.
values)));case"record":return e2.kind==="object"&&ht(n2.fields.map(t3=>ft(e2,t3)));default:return dt(e2,n2)}}function dt(e2,t2){switch(t2.kind){case"null":case"\
boolean":case"string":return e2.kind===t2.kind;case"int":return gt(e2,31n);case"long":return gt(e2,63n);case"float":case"double":return e2.kind==="string"&&ot.test(
e2.value)?{note:`is the quoted number ${JSON.stringify(e2.value)}: Apache Avro takes it, other libraries refuse it`,failsWhenUsed:!1}:e2.kind==="number";case"by\
tes":return e2.kind==="string"&&_t(e2.value);case"fixed":return e2.kind!=="string"||!_t(e2.value)?!1:e2.value.length===t2.size||mt(`has ${String(e2.value.length)}\
 bytes, the type ${String(t2.size)}`);case"enum":return e2.kind==="string"?t2.symbols.some(({name:t3})=>t3===e2.value)||mt(`is not a symbol of ${t2.name}`):!1}}
function ft(e2,t2){let n2=e2.get(t2.name);return n2===void 0?t2.default!==void 0:C(n2,t2.type)}function pt(e2,t2){for(let[n2,r2]of t2.entries()){let t3=C(e2,r2);
if(t3===!1)continue;if(n2===0||t3!==!0)return t3;let{kind:i2}=o(r2);return{note:`fits the union's ${i2} branch, not its first: Apache Avro 1.12 takes it, other \
libraries refuse it`,failsWhenUsed:!1}}return!1}function mt(e2){return{note:`${e2}: it fails when it is used`,failsWhenUsed:!0}}function ht(e2){return!e2.includes(
!1)&&(e2.find(e3=>e3!==!0)??!0)}function gt(e2,t2){if(e2.kind!=="number"||!/^-?\d+$/.test(e2.raw)||e2.raw.length>20)return!1;let n2=BigInt(e2.raw);return n2>=-(2n**
t2)&&n2<2n**t2}function _t(e2){for(let t2=0;t2<e2.length;t2+=1)if(e2.charCodeAt(t2)>255)return!1;return!0}function vt(e2,t2,n2){let r2=yt(t2.fields),i2=n2.renamesFieldsOf(
t2)?new Map(t2.fields.map(e3=>[n2.fieldName(t2,e3.name),e3])):void 0,a2=[],s2=[];for(let[c2,l2]of e2.fields.entries()){let u2=bt(l2,r2);n2.apply&&u2.length>1&&a2.
push(xt(l2,u2));let d2=i2?i2.get(l2.name):r2(l2.name,c2);d2?f(o(l2.type),o(d2.type))||s2.push({step:{step:"field",field:d2,into:l2},reader:l2.type,writer:d2.type}):
a2.push(St(l2,r2(l2.name)??u2[0],{reader:e2,writer:t2}))}return{issues:a2,links:s2}}function yt(e2){let t2;return(n2,r2=0)=>{let i2=e2[r2];return i2?.name===n2?
i2:(t2??=new Map(e2.map(e3=>[e3.name,e3])),t2.get(n2))}}function bt({name:e2,aliases:t2},n2){return t2.length===0?[]:[...new Set([e2,...t2])].flatMap(e3=>n2(e3)??
[])}function xt(e2,t2){let r2=t2.map(({name:e3})=>e3).join(" and "),i2=`the reader's field ${e2.name} claims the writer's fields ${r2} at once, by its name and \
its aliases`;return{kind:"alias",part:e2,outcome:n.vt(i2)}}function St(e2,t2,r2){let i2=t2?Ct(e2,t2,r2):void 0;if(!e2.default){let t3=i2??`the writer does not w\
rite ${e2.name}, and the reader's ${e2.name} has no default`;return{kind:i2===void 0?"missing-default":"alias",part:e2,outcome:n.vt(t3)}}let a2=Tt(y(e2.default));
if(wt(e2.default,e2.type)){let t3=`the reader fills ${e2.name} with its default ${a2}, which its type cannot hold`;return{kind:"missing-default",part:e2,outcome:n.
vt(t3)}}return i2===void 0?{kind:"default-used",part:e2,outcome:n._t(`the reader fills ${e2.name} with its default ${a2}`)}:{kind:"alias",part:e2,outcome:n.ht(`${i2}\
; its default ${a2} stands in for the data`)}}function Ct(e2,t2,{reader:n2,writer:r2}){let i2=n2.fields.find(n3=>n3!==e2&&(n3.aliases.includes(t2.name)||n3.name===
t2.name));return i2?`the fields ${e2.name} and ${i2.name} of the reader both claim the writer's ${t2.name}, and Apache Avro gives it to one`:`the alias ${t2.name}\
 of ${e2.name} is not applied, because the records' full names differ (${n2.name}, ${r2.name}), as Apache Avro's decoder has it`}function wt(e2,t2){let n2=C(e2,
t2);return n2===!1||typeof n2=="object"&&n2.failsWhenUsed}function Tt(e2){return e2.length>40?`${e2.slice(0,40)}\u2026`:e2}function Et(e2,t2){let[r2,i2]=[e2.logical,
t2.logical];if(!r2)return i2?Dt(e2,t2,i2):n.gt;if(i2&&w(r2)===w(i2))return n.gt;let a2=i2?w(i2):`plain ${t2.kind}`;return r2.name==="uuid"&&e2.kind==="string"?n.
vt(`the reader parses the text as a uuid, and a ${a2} need not be one: Apache Avro's Java decoder and fastavro fail`):r2.name==="big-decimal"?n.vt(`the reader e\
xpects a number's bytes and its scale inside the value, and a ${a2} does not hold them: Apache Avro's Java decoder fails at the end of the value`):i2?r2.name===
"decimal"&&i2.name==="decimal"?kt(r2,i2):n.ht(`a ${a2} is taken for a ${w(r2)}: the ${Ot(t2)?"number is":"bytes are"} the same, ${Ot(t2)?"its":"their"} meaning \
is not`):n.ht(`the writer declares a plain ${t2.kind}, and the reader takes any such value for a ${w(r2)}`)}function Dt(e2,t2,r2){return t2.kind==="bytes"&&e2.kind===
"string"?n.ht(`the bytes of a ${w(r2)} are no text: the reader decodes them as UTF-8 and loses what is not`):n._t(`the reader sees the bare ${e2.kind} of a ${w(
r2)}`)}function Ot({kind:e2}){return e2==="int"||e2==="long"}function kt(e2,t2){return e2.scale===t2.scale?n.vt(`the specification lets decimals match only wher\
e precision and scale are the same: Rust's decoder refuses precision ${String(t2.precision??0)} as ${String(e2.precision??0)}; Apache Avro's Java decoder, fasta\
vro and avsc return the value unchanged`):n.ht(`a decimal of scale ${String(t2.scale??0)} is read with scale ${String(e2.scale??0)}: every value moves its decim\
al point`)}function At(e2,t2){return e2?.name==="decimal"&&t2?.name==="decimal"&&e2.scale===t2.scale&&e2.precision!==t2.precision}function w({name:e2,precision:t2,
scale:n2}){return e2==="decimal"?`decimal(${String(t2??0)}, ${String(n2??0)})`:e2}function jt(e2){return(t2,n2)=>n2.kind==="union"?Ge(t2,n2,e2):t2.kind==="union"?
Ze(t2,n2,e2):Mt(t2,n2,e2)}function Mt(e2,t2,r2){return e2.kind==="record"&&t2.kind==="record"?Pt(e2,t2,r2):e2.kind==="enum"&&t2.kind==="enum"?{issues:[...Ft(e2,
t2,r2),...at(e2,t2)]}:e2.kind==="fixed"&&t2.kind==="fixed"?It(e2,t2,r2):e2.kind==="array"&&t2.kind==="array"?{issues:[],links:[{step:{step:"item"},reader:e2.items,
writer:t2.items}]}:e2.kind==="map"&&t2.kind==="map"?{issues:[],links:[{step:{step:"value"},reader:e2.values,writer:t2.values}]}:e2.kind===t2.kind?{issues:Nt(e2,
t2)}:S(t2.kind,e2.kind)?{issues:[...We(t2.kind,e2.kind)?[{kind:"lossy",outcome:Ue(t2.kind,e2.kind)}]:[],...Nt(e2,t2)]}:{issues:[{kind:"type",outcome:n.vt(`${x(t2)}\
 cannot be read as ${x(e2)}`)}]}}function Nt(e2,t2){let n2=Et(e2,t2);return n2.outcome==="reads"&&n2.note===void 0?[]:[{kind:"logical",outcome:n2}]}function Pt(e2,t2,n2){
let{issues:r2,links:i2}=vt(e2,t2,n2);return{issues:[...Ft(e2,t2,n2),...r2],links:i2}}function Ft(e2,t2,r2){let i2=r2.typeName(t2);if(p(i2)===p(e2.name))return[];
let a2=e2.kind==="record"?"; only Apache Avro's Java decoder ignores record names":"",o2=i2===t2.name?`the reader calls this ${e2.kind} ${e2.name} and has no al\
ias for the writer's ${t2.name}`:`the reader expects ${e2.name} here, and its aliases rename the writer's ${t2.name} to ${i2}`;return[{kind:"name",outcome:n.vt(
`${o2}${a2}`)}]}function It(e2,t2,r2){let i2=[...Ft(e2,t2,r2)];if(e2.size!==t2.size){let r3=`the writer writes ${String(t2.size)} bytes, the reader's ${e2.name}\
 has ${String(e2.size)}`;i2.push({kind:"size",outcome:n.vt(r3)})}return{issues:[...i2,...Nt(e2,t2)]}}const Lt=8e3;function Rt(e2,t2,r2="missing",i2=new PlainGraphs){
let a2=Vt(e2,t2),o2=a2===g?i2.next():Bt(a2),s2=be(e2,t2,r2),c2=new Map,l2;try{c2=Ut(oe(e2,t2),o2)}catch(e3){if(!(e3 instanceof TooManyPairs))throw e3;i2.drop(),
l2=n.bt(`${e3.message}: the contract is too large to be judged`)}let u2=Wt(c2);return{reader:e2,writer:t2,outcome:l2??Ht(n.xt([...s2.values(),...u2.keys()])),graph:o2,
reached:c2,causes:u2,missing:s2,budget:{all:Lt,left:Lt}}}var PlainGraphs=class{graph;next(){return this.graph?.isLarge&&this.drop(),this.graph??=Bt(g),this.graph.
extend()}drop(){this.graph=void 0}};const zt=()=>new PlainGraphs;function Bt(e2){return new PairGraph(jt(e2),tt(e2))}function Vt(e2,t2){let n2=fe(e2);return!_e(
n2)||ye(e2)===ye(t2)?g:ee(n2)}function Ht(e2){return e2.outcome==="reads"?n.gt:e2}function Ut(e2,t2){let n2=new Map,r2=[],i2=e3=>{if(!n2.has(e3.pair)){if(n2.size>=
12e4)throw new TooManyPairs;n2.set(e3.pair,e3),r2.push(e3)}};for(let n3 of e2)i2({pair:t2.pair(n3.a,n3.b),root:n3,step:void 0,from:void 0});for(let e3 of r2)for(let{
step:t3,pair:n3}of Te(e3.pair))i2({pair:n3,root:e3.root,step:t3,from:e3});return n2}function Wt(e2){let t2=new Map;for(let n2 of e2.values())for(let e3 of n2.pair.
issues)t2.set(e3.outcome,{issue:e3,reach:n2});return t2}function Gt(e2,n2){if(n2.length<2)return n2;let r2=Kt(e2),i2=n2.map(({path:e3})=>{let t2=Kt(e3),n3=r2.findIndex(
(e4,n4)=>t2[n4]!==e4),i3=n3<0?r2.length:n3;return i3*2+ +(t2.length===i3)}),a2=Math.max(...i2);return n2.filter((e3,t2)=>i2[t2]===a2).sort(t.rr(({path:e3})=>e3))}
function Kt(e2){return e2.split("/").slice(0,-1)}function T(e2,t2){let n2=e2.opened.get(t2);return!n2||"fault"in n2?[]:n2.file.imports.flatMap(n3=>qt(e2,t2,n3)??
[])}function qt(e2,t2,n2){let{entries:r2}=e2.snapshot,[i2,...a2]=Jt(e2,t2,n2);if(i2===void 0)return;let o2=r2.get(i2)?.oid;return a2.every(e3=>o2!==void 0&&r2.get(
e3)?.oid===o2)?i2:void 0}function Jt(e2,t2,n2){let r2=JSON.stringify([t2,n2.path]),i2=e2.imports.get(r2)??Yt(e2,t2,n2);return e2.imports.set(r2,i2),i2}function Yt({
snapshot:{entries:e2},options:n2},r2,{path:i2}){let a2=r2.split("/").slice(0,-1).join("/");for(let o3 of[a2,...t.k(n2(r2)?.roots)]){let t2=Xt(o3,i2);if(t2!==void 0&&
e2.has(t2))return[t2]}if(i2.includes(".."))return[];let o2=Xt("",i2)??i2;return Gt(r2,[...e2.keys()].filter(e3=>e3===o2||e3.endsWith(`/${o2}`)).map(e3=>({path:e3}))).
map(e3=>e3.path)}function Xt(e2,t2){let n2=[];for(let r2 of`${e2}/${t2}`.split("/"))if(r2!=="."&&r2!==""){if(r2!=="..")n2.push(r2);else if(n2.pop()===void 0)return}
return n2.join("/")}function Zt(e2,t2,n2){let r2=JSON.stringify(n2.path),i2=Jt(e2,t2,n2);return i2.length>1?`the import ${r2} may mean ${i2.slice(0,3).join(" or\
 ")}: write its path from this file, or name the folder that is meant in avro.roots`:`the import ${r2} was not found in this repository: check the path, or name\
 the folder that it is relative to in avro.roots`}function Qt(e2,t2){let n2=new Map,r2=[t2];for(let t3=r2.pop();t3!==void 0;t3=r2.pop()){let i3=e2.opened.get(t3);
n2.has(t3)||!i3||"fault"in i3||!i3.file.protocol||(n2.set(t3,i3.file.protocol.messages),r2.push(...T(e2,t3)))}let i2=new Map;for(let e3 of[...n2.values()].reverse())
for(let t3 of e3)i2.set(t3.name,t3);return[...i2.values()]}function $t({protocol:e2,imports:t2}){return e2!==void 0&&(e2.messages.length>0||t2.length>0)}const E={
record:{part:"fields",shape:'{"type": "record", "name": \u2026, "fields": [\u2026]}'},error:{part:"fields",shape:'{"type": "error", "name": \u2026, "fields": [\u2026]}'},
enum:{part:"symbols",shape:'{"type": "enum", "name": \u2026, "symbols": [\u2026]}'},fixed:{part:"size",shape:'{"type": "fixed", "name": \u2026, "size": \u2026}'},
array:{part:"items",shape:'{"type": "array", "items": \u2026}'},map:{part:"values",shape:'{"type": "map", "values": \u2026}'}};function en(e2){return r.V(e2,[...Object.
keys(E),...i])}function tn(e2){let t2=en(e2),n2=t2===void 0?"":`; did you mean ${t2}?`;return nn(e2)??`a type defined by that full name (check the namespace and\
 the spelling)${n2}`}function nn(e2){return Object.hasOwn(E,e2)?E[e2]?.shape:void 0}function rn(e2,t2,n2,r2){if(n2.kind!=="string"||!Object.hasOwn(E,n2.value))return;
let{part:i2="",shape:a2=""}=E[n2.value]??{};t2.get(i2)&&e2.fail(`the ${n2.value} of ${r2} needs a schema of its own: expected "type": ${a2}, found "${i2}" besid\
e "type": "${n2.value}"`,n2)}function an(e2,n2,r2){let[i2]=Object.entries(E).find(([,{part:e3}])=>n2.get(e3))??[];i2!==void 0&&e2.fail(`expected a schema such a\
s ${nn(i2)??""}, found the type ${t.jn(r2.value)}: did you mean "type": "${i2}"?`,r2);let a2=`expected one of Avro's own types in "type", found ${t.jn(r2.value)}`,
o2=en(r2.value),s2=JSON.stringify(r2.value);e2.flaw(o2===void 0?`${a2}: a reference stands alone, without an object around it; did you mean ${s2}?`:`${a2}; did \
you mean ${JSON.stringify(o2)}? A reference to a type of that name stands alone, without an object around it: ${s2}`,r2)}function on(e2,n2,r2){let i2=n2.members.
filter(({key:e3})=>e3!=="type"),a2=t.Dn(r2),o2=r2.kind==="object"?{...a2,...Object.fromEntries(i2.map(({key:e3,value:n3})=>[e3,t.Dn(n3)]))}:a2,s2=JSON.stringify(
o2),c2=s2.length>100?"the inner schema itself":s2;e2.flaw(`expected the name of a type in "type", found ${t.wn(r2)}: a schema does not stand inside another one'\
s "type"; did you mean ${c2}?`,r2)}function sn(e2,t2){let n2=new Map,r2=[];for(let i2 of te(pe(e2))){let e3=n2.get(i2.name);e3?_(e3)!==_(i2)&&r2.push({message:`${i2.
name} is defined differently in ${cn(e3)} and ${cn(i2)}, and this file refers to both: keep one definition, and refer to it by its name`,location:h(ln(i2,t2))}):
n2.set(i2.name,i2)}return r2}function cn({place:e2}){return e2.text.file}function ln(e2,t2){return t2.find(t3=>te([t3]).has(e2))?.place??e2.place}function D(e2,{
start:t2,end:n2}){return{kind:"string",value:e2,start:t2,end:n2}}function O(e2,{start:t2,end:n2}){return{kind:"array",items:e2,start:t2,end:n2}}function k(e2,{start:n2,
end:r2}){let i2=e2.flatMap(([e3,t2])=>t2?[{key:e3,start:t2.start,end:t2.end,value:t2}]:[]);return t.En(n2,r2,i2)}const un={b:"\b",t:"	",n:`
`,f:"\f",r:"\r",'"':'"',"'":"'","\\":"\\","/":"/"},dn=/^(?:[^\\]|\\(?:u+[\dA-Fa-f]{4}|[0-7]|[btnfr"'\\/]))*$/su;function fn(e2){if(dn.test(e2))return e2.replace(
/\\(?:u+([\dA-Fa-f]{4})|([0-3]?[0-7]?[0-7])|(.))/gsu,(e3,t2,n2,r2)=>t2===void 0?n2===void 0?un[r2]??r2:String.fromCharCode(parseInt(n2,8)):String.fromCharCode(parseInt(
t2,16)))}function pn(e2){let t2=e2.startsWith("-")?"-":"",n2=e2.slice(t2.length);if(/^0[xX]/.test(n2))return mn(t2,"0x",n2.slice(2).replace(/[lL]$/,""));let r2=n2.
replace(/[lLfFdD]$/,"");if(/^0[0-7]+$/.test(r2)&&!/[fFdD]$/.test(n2))return mn(t2,"0o",r2.slice(1));let i2=t2+r2.replace(/^0+(?=\d)/,"").replace(/^\./,"0.").replace(
/\.(?!\d)/,".0");return/[fFdD]$/.test(n2)&&/^-?\d+$/.test(i2)?`${i2}.0`:i2}function mn(e2,t2,n2){let r2=n2.replace(/^0+(?=.)/,"");if(!(r2===""||r2.length>(t2===
"0x"?16:22)))return e2+String(BigInt(t2+r2))}const hn=[["number",/-?0[xX][\dA-Fa-f]+[lL]?(?![\w.])/uy],["number",/-?(?:\d+(?:[lLfFdD]|(?:\.\d*)?(?:[eE][+-]?\d+)?[fFdD]?)|\.\d+(?:[eE][+-]?\d+)?[fFdD]?)(?![\w.])/uy],
["name",/[\p{L}_$][\p{L}\p{N}_$]*(?:[.-][\p{L}_$][\p{L}\p{N}_$]*)*/uy],["quoted",/`[^`\r\n]+`(?:\.(?:`[^`\r\n]+`|[\p{L}_$][\p{L}\p{N}_$]*))*/uy],["string",/"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/uy],
["mark",/[{}()<>[\],;:=?@-]/y]];var IdlScanner=class{source;text;at=0;comment;next;notes=[];flaws=[];constructor(e2){this.source=e2,this.text=e2.text}peek(){return this.
next??=this.scan()}take(){let e2=this.peek();return this.next=void 0,e2}accept(e2){let{kind:t2,text:n2}=this.peek();return n2===e2&&(t2==="name"||t2==="mark")?this.
take():void 0}expect(e2,t2){let n2=this.peek();return this.accept(e2)??this.fail(`expected ${e2} ${t2}, found ${A(n2)}`,n2)}list(e2,t2,n2){let r2=this.accept(e2);
for(;!r2;)n2(),r2=this.accept(e2),r2||this.expect(",",`or ${e2} ${t2}`);return r2}doc(){return this.peek(),this.comment}fail(e2,{start:n2,end:r2}){throw new t.An(
e2,this.source.locate(n2,r2))}flaw(e2,{start:t2,end:n2}){this.flaws.push({key:e2,message:e2,location:this.source.locate(t2,n2)})}note(e2,t2){let{line:n2}=this.source.
rangeOf(t2.start,t2.start);this.notes.push(`line ${String(n2)}: ${e2}`)}scan(){this.skip();let{text:e2,at:n2}=this;if(n2>=e2.length)return{kind:"end",text:"",start:n2,
end:n2};for(let[t2,r3]of hn){r3.lastIndex=n2;let i2=r3.exec(e2)?.[0];if(i2!==void 0)return this.at+=i2.length,{kind:t2,text:this.contentOf(t2,i2,{start:n2,end:this.
at}),start:n2,end:this.at}}let r2=e2[n2]==='"'||e2[n2]==="'"?"this string is never closed":void 0;return this.fail(r2??`expected Avro IDL, found ${t.jn(e2.slice(
n2,n2+12))}`,{start:n2,end:n2+1})}skip(){for(this.comment=void 0;;){for(;/\s/.test(this.text[this.at]??"");)this.at+=1;if(this.text.startsWith("//",this.at)){let e2=this.
text.indexOf(`
`,this.at);this.at=e2<0?this.text.length:e2}else if(this.text.startsWith("/*",this.at))this.skipBlock();else return}}skipBlock(){let{text:e2,at:t2}=this,n2=e2.indexOf(
"*/",t2+2);n2<0&&this.fail("this comment is never closed: expected */",{start:t2,end:t2+2}),e2.startsWith("/**",t2)&&n2>t2+2&&(this.comment=gn(e2.slice(t2+3,n2))),
this.at=n2+2}contentOf(e2,n2,r2){return e2==="quoted"?n2.replaceAll("`",""):e2==="number"?pn(n2)??this.fail(`expected a number of at most 64 bits, found ${t.jn(
n2)}`,r2):e2==="string"?(n2.startsWith("'")&&this.flaw("expected a string in double quotes, found single quotes",r2),fn(n2.slice(1,-1))??this.fail("this string \
has an escape that Avro IDL does not know",r2)):n2}};function A(e2){return e2.kind==="end"?"the end of the file":t.jn(e2.text)}function gn(e2){return e2.split(/\r\n?|\n/).
map(e3=>e3.replace(/^\s*\*? ?/,"").trimEnd()).join(`
`).trim()}const _n=["doc","fields","items","name","namespace","size","symbols","values","type","aliases"],vn={date:["int","date"],time_ms:["int","time-millis"],
timestamp_ms:["long","timestamp-millis"],local_timestamp_ms:["long","local-timestamp-millis"],uuid:["string","uuid"]};function j(e2){let t2=[];for(;e2.accept("@");){
let n2=e2.take();n2.kind!=="name"&&n2.kind!=="quoted"&&e2.fail(`expected an annotation's name after @, found ${A(n2)}`,n2),e2.expect("(","after the annotation's\
 name"),t2.push({name:n2.text,value:M(e2,0)}),e2.expect(")","after the annotation's value")}return t2}function M(e2,t2){let n2=e2.take(),{start:r2,end:i2}=n2;if(t2>
200)return e2.fail("values are nested more than 200 levels deep",n2);if(n2.kind==="string")return D(n2.text,n2);if(n2.kind==="number")return{kind:"number",raw:n2.
text,value:Number(n2.text),start:r2,end:i2};if(n2.text==="-"&&e2.peek().text==="Infinity")return D("-Infinity",e2.take());if(n2.kind==="name"){if(n2.text==="nul\
l")return{kind:"null",start:r2,end:i2};if(n2.text==="true"||n2.text==="false")return{kind:"boolean",value:n2.text==="true",start:r2,end:i2};if(n2.text==="NaN"||
n2.text==="Infinity")return D(n2.text,n2)}return n2.kind==="mark"&&n2.text==="["?yn(e2,n2,t2):n2.kind==="mark"&&n2.text==="{"?bn(e2,n2,t2):e2.fail(`expected a J\
SON value, found ${A(n2)}`,n2)}function yn(e2,{start:t2},n2){let r2=[],{end:i2}=e2.list("]","in this array",()=>r2.push(M(e2,n2+1)));return O(r2,{start:t2,end:i2})}
function bn(e2,{start:t2},n2){let r2=[],{end:i2}=e2.list("}","in this object",()=>{let t3=e2.take();t3.kind!=="string"&&e2.fail(`expected a key in quotes, found\
 ${A(t3)}`,t3),e2.expect(":","after the key"),r2.push([t3.text,M(e2,n2+1)])});return k(r2,{start:t2,end:i2})}function N(e2,t2,n2=0){let r2=e2.peek();if(n2>200)return e2.
fail("types are nested more than 200 levels deep",r2);let i2=j(e2),a2=Tn(e2,xn(e2,n2),[...t2,...i2]),o2=e2.accept("?");return o2?(r2.kind==="name"&&["array","ma\
p","union","void"].includes(r2.text)&&e2.flaw(`expected a name before ?, found the type ${r2.text}: did you mean union { null, ${r2.text}\u2026 }?`,o2),{node:O(
[D("null",o2),a2],{start:r2.start,end:o2.end}),optional:!0}):{node:a2,optional:!1}}function xn(e2,t2){let n2=e2.take();if(n2.kind==="quoted")return D(n2.text,n2);
if(n2.kind!=="name")return e2.fail(`expected a type, found ${A(n2)}`,n2);switch(n2.text){case"array":case"map":{e2.expect("<",`after ${n2.text}`);let{node:r2}=N(
e2,[],t2+1),{end:i2}=e2.expect(">",`after the type inside this ${n2.text}`);return k([["type",D(n2.text,n2)],[n2.text==="array"?"items":"values",r2]],{start:n2.
start,end:i2})}case"union":return Cn(e2,n2,t2);case"decimal":return e2.peek().text==="("?wn(e2,n2):D(n2.text,n2);case"void":return e2.flaw("void is only the res\
ponse of a message: did you mean null?",n2),D("null",n2);default:return Sn(n2)}}function Sn(e2){let t2=Object.hasOwn(vn,e2.text)?vn[e2.text]:void 0;return t2?k(
[["type",D(t2[0],e2)],["logicalType",D(t2[1],e2)]],e2):D(e2.text,e2)}function Cn(e2,{start:t2},n2){e2.expect("{","after union");let r2=[],{end:i2}=e2.list("}","\
in this union",()=>r2.push(N(e2,[],n2+1).node));return r2.length===0&&e2.flaw("expected at least one type in this union, for example union { null, string }",{start:t2,
end:i2}),O(r2,{start:t2,end:i2})}function wn(e2,t2){e2.expect("(","after decimal");let n2=M(e2,0),r2=e2.accept(",")?M(e2,0):void 0,{end:i2}=e2.expect(")","after\
 the precision and scale"),a2={start:t2.start,end:i2};return k([["type",D("bytes",t2)],["logicalType",D("decimal",t2)],["precision",n2],["scale",r2]],a2)}function Tn(e2,t2,n2){
let[r2]=n2;if(!r2)return t2;let i2=En(e2,n2,_n);return t2.kind==="object"?k([...t2.members.map(({key:e3,value:t3})=>[e3,t3]),...i2],t2):t2.kind==="string"&&l(t2.
value)?k([["type",t2],...i2],t2):(t2.kind==="array"?e2.note(`the annotation @${r2.name} of a union has no effect: Apache Avro drops it`,t2):e2.flaw(`a reference\
 to a type cannot be annotated: expected @${r2.name}(\u2026) after the type, before the field's name`,t2),t2)}function En(e2,t2,n2){let r2=new Map;for(let{name:i2,
value:a2}of t2)n2.includes(i2)?e2.flaw(`@${i2} is no annotation: ${Dn(i2)}`,a2):r2.set(i2,a2);return[...r2]}function Dn(e2){return e2==="doc"?"did you mean a do\
cumentation comment, /** \u2026 */?":e2==="aliases"?"aliases stand before a named type, or before a field's name":`Avro itself sets the attribute "${e2}"`}const On=[
"record","error","enum","fixed"];function kn(e2,t2){let n2=e2.take(),r2=F(e2,`the name of this ${n2.text}`),i2=[["type",D(n2.text,n2)],["name",D(r2.text,r2)],...In(
e2,t2,r2,n2.text==="enum"?P.enum:P.named)];if(n2.text==="fixed"){e2.expect("(","after the name of this fixed");let t3=M(e2,0);return e2.expect(")","after the si\
ze"),k([...i2,["size",t3]],I(e2,n2,n2.start))}return e2.expect("{",`after the name of this ${n2.text}`),n2.text==="enum"?An(e2,n2,i2):jn(e2,n2,i2)}function An(e2,t2,n2){
let r2=[],i2=e2.list("}","after an enum symbol",()=>{j(e2);let t3=F(e2,"an enum symbol");r2.push(D(t3.text,t3))}),a2=e2.accept("=")&&F(e2,"the default symbol");
a2&&I(e2,a2);let o2={start:t2.start,end:a2?.end??i2.end};return k([...n2,["symbols",O(r2,o2)],["default",a2&&D(a2.text,a2)]],o2)}function jn(e2,t2,n2){let r2=[],
i2=e2.accept("}");for(;!i2;)r2.push(...Mn(e2)),i2=e2.accept("}");let a2={start:t2.start,end:i2.end};return k([...n2,["fields",O(r2,a2)]],a2)}function Mn(e2){let t2=e2.
doc(),n2=N(e2,j(e2)),r2=[Nn(e2,n2,t2)];for(;e2.accept(",");)r2.push(Nn(e2,n2,t2));return I(e2,e2.peek()),r2}function Nn(e2,t2,n2){let r2=e2.doc()??n2,i2=j(e2),a2=F(
e2,"a field's name"),o2=e2.accept("=")?M(e2,0):void 0;return k([["name",D(a2.text,a2)],["type",Pn(t2,o2)],["default",o2],...In(e2,{doc:r2,annotations:i2},a2,P.field)],
{start:a2.start,end:o2?.end??a2.end})}function Pn({node:e2,optional:t2},n2){return!t2||e2.kind!=="array"||n2===void 0||n2.kind==="null"?e2:O([...e2.items].reverse(),
e2)}function Fn(e2,t2){let n2=e2.peek(),r2=e2.accept("void"),i2=r2?{node:D("null",r2)}:N(e2,[]),a2=F(e2,"a message's name");e2.expect("(","after the message's n\
ame");let o2=[];e2.list(")","after a parameter",()=>{let t3=e2.doc();o2.push(Nn(e2,N(e2,j(e2)),t3))});let s2=e2.accept("oneway"),c2=[];if(e2.accept("throws"))do{
let t3=F(e2,"an error's name");c2.push(D(t3.text,t3))}while(e2.accept(","));let l2=I(e2,n2,n2.start),u2=k([...In(e2,t2,a2,P.message),["request",O(o2,l2)],["resp\
onse",i2.node],["one-way",s2&&{kind:"boolean",value:!0,start:s2.start,end:s2.end}],["errors",Ln(c2)]],a2);return[a2.text,u2]}const P={protocol:["protocol","doc",
"types","messages","errors"],named:["doc","fields","items","name","size","symbols","values","type"],enum:["doc","fields","items","name","size","symbols","values",
"type","default"],field:["default","doc","name","type"],message:["doc","request","response","errors","one-way"]};function In(e2,{doc:t2,annotations:n2},r2,i2){return[
["doc",t2===void 0?void 0:D(t2,r2)],...En(e2,n2,i2)]}function Ln(e2){let[t2,n2]=[e2[0],e2.at(-1)];return t2&&n2&&O(e2,{start:t2.start,end:n2.end})}function F(e2,t2){
let n2=e2.take();return n2.kind==="name"||n2.kind==="quoted"?n2:e2.fail(`expected ${t2}, found ${A(n2)}`,n2)}function I(e2,t2,n2=t2.start){let{end:r2}=e2.expect(
";","at the end of this statement");return{...t2,start:n2,end:r2}}function Rn(e2){let t2=new IdlScanner(e2),{notes:n2,flaws:r2}=t2,i2={imports:[],types:[],messages:[]},
a2=t2.doc(),o2=j(t2),s2=t2.peek();if(s2.kind==="end"&&o2.length===0&&t2.fail("the file is empty: expected a protocol, a schema or named types",s2),t2.accept("pr\
otocol")){let e3=Bn(t2,{doc:a2,annotations:o2,start:s2.start},i2);Hn(t2);let{imports:c2}=i2;return{protocol:e3,namespace:"",types:[],main:void 0,imports:c2,notes:n2,
flaws:r2}}return zn(t2,{doc:a2,annotations:o2},i2)}function zn(e2,t2,n2){let r2="",i2,a2=t2;for(;;){let{doc:t3,annotations:o3}=a2??{doc:e2.doc(),annotations:j(e2)};
a2=void 0;let s3=e2.peek();if(s3.kind==="end")break;e2.accept("namespace")?r2=I(e2,F(e2,"a namespace")).text:e2.accept("schema")?(i2=N(e2,o3).node,I(e2,s3)):s3.
text==="import"?Vn(e2,n2):On.includes(s3.text)?n2.types.push(kn(e2,{doc:t3,annotations:o3})):e2.fail(`expected protocol, namespace, schema, import, record, erro\
r, enum or fixed, found ${A(s3)}`,s3)}let{types:o2,imports:s2}=n2,{notes:c2,flaws:l2}=e2;return{protocol:void 0,namespace:r2,types:o2,main:i2,imports:s2,notes:c2,
flaws:l2}}function Bn(e2,t2,n2){let r2=F(e2,"the protocol's name");e2.expect("{","after the protocol's name");let i2=e2.accept("}");for(;!i2;){let t3={doc:e2.doc(),
annotations:j(e2)},a3=e2.peek();a3.kind==="end"&&e2.fail(`expected } at the end of protocol ${r2.text}, found the end of the file`,a3),a3.text==="import"&&a3.kind===
"name"?Vn(e2,n2):a3.kind==="name"&&On.includes(a3.text)?n2.types.push(kn(e2,t3)):n2.messages.push(Fn(e2,t3)),i2=e2.accept("}")}let a2={start:t2.start,end:i2.end},
o2=k([...new Map(n2.messages)],a2);return k([["protocol",D(r2.text,r2)],...In(e2,t2,r2,P.protocol),["types",O(n2.types,a2)],["messages",o2]],a2)}function Vn(e2,{
imports:t2}){e2.take();let n2=e2.take();["idl","protocol","schema"].includes(n2.text)||e2.fail(`expected import idl, import protocol or import schema, found ${A(
n2)}`,n2);let r2=e2.take();r2.kind!=="string"&&e2.fail(`expected the file's path in quotes, found ${A(r2)}`,r2),t2.push({path:r2.text,start:r2.start,end:r2.end}),
I(e2,r2)}function Hn(e2){let t2=e2.peek();t2.kind!=="end"&&e2.fail(`expected the end of the file after the protocol, found ${A(t2)}`,t2)}const Un=/^[A-Za-z_][A-Za-z0-9_]*$/,
Wn=/^[\p{L}_][\p{L}\p{N}_]*$/u;function Gn(e2){return Un.test(e2)?"valid":Wn.test(e2)?"lenient":"invalid"}const Kn=/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;
function qn(e2){return Kn.test(e2)||e2.split(".").every(e3=>Gn(e3)!=="invalid")}function Jn(e2,t2){return e2.includes(".")?e2.startsWith(".")?e2.slice(1):e2:t2===
""?e2:`${t2}.${e2}`}function Yn(e2){return`${t.jn(e2)} is not an Avro name: expected a letter or _, then letters, digits and _, for example "order_id"`}const Xn={
decimal:["bytes","fixed"],"big-decimal":["bytes"],uuid:["string","fixed"],date:["int"],"time-millis":["int"],"time-micros":["long"],"timestamp-millis":["long"],
"timestamp-micros":["long"],"timestamp-nanos":["long"],"local-timestamp-millis":["long"],"local-timestamp-micros":["long"],"local-timestamp-nanos":["long"],duration:[
"fixed"]};function Zn(e2,t2,n2){let r2=e2.get("logicalType");if(r2?.kind!=="string"||!Object.hasOwn(Xn,r2.value))return{};let i2=r2.value;return Xn[i2]?.includes(
t2)?i2==="duration"&&n2!==12?{note:"logical type duration is ignored: it needs a fixed of 12 bytes"}:i2==="uuid"&&t2==="fixed"&&n2!==16?{note:"logical type uuid\
 is ignored: it needs a string or a fixed of 16 bytes"}:i2==="decimal"?Qn(e2,t2==="fixed"?n2:void 0):{logical:{name:i2}}:{note:`logical type ${i2} is ignored: i\
t does not go with ${t2}`}}function Qn(e2,t2){let n2=er(e2.get("precision")),r2=e2.get("scale")===void 0?0:er(e2.get("scale"));return n2===void 0||n2<=0?{note:"\
logical type decimal is ignored: its precision must be a whole number above 0"}:r2===void 0||r2<0||r2>n2?{note:"logical type decimal is ignored: its scale must \
be a whole number from 0 to the precision"}:t2!==void 0&&n2>$n(t2)?{note:`logical type decimal is ignored: ${String(t2)} bytes hold at most ${String($n(t2))} di\
gits`}:{logical:{name:"decimal",precision:n2,scale:r2}}}function $n(e2){return Math.floor(Math.log10(2)*(8*e2-1))}function er(e2){return e2?.kind==="number"&&Number.
isInteger(e2.value)?e2.value:void 0}function tr(e2,n2){let[r2,i2]=[[],[]],a2={text:e2,definitions:new Map,open:new Set,references:[],names:new Map,notes:r2,flaws:i2,
schema:(e3,t2)=>n2(a2,e3,t2),place:({start:t2,end:n3})=>({text:e2,start:t2,end:n3}),note(t2,{start:n3}){let{line:i3}=e2.rangeOf(n3,n3);r2.push(`line ${String(i3)}\
: ${t2}`)},flaw(t2,{start:n3,end:r3}){let o2=JSON.stringify([[...a2.open].at(-1)??"",t2]);i2.push({key:o2,message:t2,location:e2.locate(n3,r3)})},fail(n3,{start:r3,
end:i3}){throw new t.An(n3,e2.locate(r3,i3))}};return a2}const nr={primitive:["type"],record:["type","name","namespace","doc","aliases","fields"],enum:["type","\
name","namespace","doc","aliases","symbols","default"],fixed:["type","name","namespace","doc","aliases","size"],array:["type","items"],map:["type","values"],field:[
"name","type","default","order","aliases","doc"]};function L(e2){return nr[e2]}function R({fail:e2},t2,n2,r2){return t2.get(n2)??e2(`expected "${n2}" in this ${r2}`,
t2)}const rr=[];function ir({fail:e2},n2,r2){let i2=n2.get(r2);return i2===void 0?rr:i2.kind==="array"?i2.items.map(n3=>n3.kind==="string"?n3.value:e2(`expected\
 a string, found ${t.wn(n3)}`,n3)):e2(`expected "${r2}" to be an array of strings, found ${t.wn(i2)}`,i2)}function ar({note:e2},n2){let r2=n2.get("doc");return r2===
void 0||r2.kind==="string"?r2?.value:(e2(`"doc" should be a string, found ${t.wn(r2)}`,r2),JSON.stringify(t.Dn(r2)))}function z(e2,n2){let r2;for(let{key:i2,value:a2}of e2.
members)n2.includes(i2)||(r2??=new Map).set(i2,JSON.stringify(t.Dn(a2)));return r2??a}function or({note:e2},t2,n2,r2){let{logical:i2,note:a2}=Zn(t2,n2,r2);a2!==
void 0&&e2(a2,t2);let o2=L(n2==="fixed"?n2:"primitive");return{properties:z(t2,i2?[...o2,"logicalType",...i2.name==="decimal"?["precision","scale"]:[]]:o2),...i2&&
{logical:i2}}}function sr(e2,t2,n2,r2){let i2=R(e2,t2,"name","named type"),a2=lr(e2,t2,i2,n2);e2.open.has(a2)&&e2.fail(`${a2} is defined again inside its own de\
finition: write just its name`,i2),e2.open.add(a2);let o2=r2(e2,t2,{name:a2,place:e2.place(i2),aliases:cr(e2,t2,a2),doc:ar(e2,t2)});e2.open.delete(a2);let s2=e2.
definitions.get(a2);return s2?(_(s2)!==_(o2)&&e2.fail(`${a2} is defined twice in this file, differently: keep one definition and refer to it by name`,i2),e2.note(
`${a2} is defined twice, identically: refer to it by name instead`,i2),{kind:"reference",names:[a2],place:e2.place(t2),link:{target:s2}}):(e2.definitions.set(a2,
o2),o2)}function cr(e2,t2,n2){let r2=ir(e2,t2,"aliases");for(let n3 of r2)for(let r3 of n3.replace(/^\./,"").split("."))Gn(r3)==="invalid"&&e2.flaw(`the alias ${Yn(
n3)}`,t2.get("aliases")??t2);return r2.map(e3=>Jn(e3,m(n2)))}function lr(e2,n2,r2,i2){if(r2.kind!=="string")return e2.fail(`expected a name in double quotes, fo\
und ${t.wn(r2)}`,r2);let a2=n2.get("namespace");a2&&a2.kind!=="string"&&a2.kind!=="null"&&e2.fail(`expected a namespace in double quotes, found ${t.wn(a2)}`,a2);
let o2=Jn(r2.value,a2?.kind==="string"?a2.value:i2);for(let t2 of o2.split("."))ur(e2,t2,a2?.kind==="string"&&!r2.value.endsWith(t2)?a2:r2);return l(o2)&&e2.fail(
`${t.jn(o2)} is the name of a primitive type: choose another name`,r2),o2}function ur(e2,n2,r2){let i2=Gn(n2);i2==="invalid"&&e2.fail(Yn(n2),r2),i2==="lenient"&&
e2.note(`${t.jn(n2)} has letters beyond A\u2013Z: many Avro libraries refuse it`,r2)}function dr(e2,n2,r2){let i2=R(e2,n2,"fields","record");return i2.kind==="a\
rray"?{kind:"record",error:n2.get("type").value==="error",...r2,fields:fr(e2,i2,m(r2.name),r2.name),properties:z(n2,L("record"))}:e2.fail(`expected "fields" to \
be an array, found ${t.wn(i2)}`,i2)}function fr(e2,n2,r2,i2){let a2=new Set;return n2.items.map(n3=>{if(n3.kind!=="object")return e2.fail(`expected a field obje\
ct, found ${t.wn(n3)}`,n3);let o2=pr(e2,n3,r2);return a2.has(o2.name)&&e2.fail(`the field ${t.jn(o2.name)} stands twice in ${p(i2)}: rename or remove one`,n3),a2.
add(o2.name),o2})}function pr(e2,n2,r2){for(let{key:r3,start:i3,end:a3}of t.Tn(n2))e2.flaw(`the key ${t.jn(r3)} is written twice in this field: remove one`,{start:i3,
end:a3});let i2=R(e2,n2,"name","field");if(i2.kind!=="string")return e2.fail(`expected a field name, found ${t.wn(i2)}`,i2);ur(e2,i2.value,i2);let a2=R(e2,n2,"t\
ype","field");return rn(e2,n2,a2,`field ${i2.value}`),n2.get("logicalType")&&e2.note(`the logicalType of field ${i2.value} is ignored: it belongs inside its typ\
e, {"type": {"type": \u2026, "logicalType": \u2026}}`,n2),{name:i2.value,type:e2.schema(a2,r2),default:n2.get("default"),order:mr(e2,n2),aliases:ir(e2,n2,"alias\
es"),doc:ar(e2,n2),properties:z(n2,L("field")),place:e2.place(i2)}}function mr(e2,n2){let r2=n2.get("order");if(r2===void 0)return"ascending";let i2=r2.kind==="\
string"?r2.value.toLowerCase():"";return i2==="ascending"||i2==="descending"||i2==="ignore"?i2:e2.fail(`expected "ascending", "descending" or "ignore", found ${t.
wn(r2)}`,r2)}function hr(e2,n2,r2){let{name:i2}=r2,a2=R(e2,n2,"symbols","enum");if(a2.kind!=="array")return e2.fail(`expected "symbols" to be an array, found ${t.
wn(a2)}`,a2);a2.items.length===0&&e2.note(`the enum ${i2} has no symbols: no value can be written`,a2);let o2=new Set,s2=a2.items.map(n3=>n3.kind==="string"?(ur(
e2,n3.value,n3),o2.has(n3.value)&&e2.fail(`the symbol ${t.jn(n3.value)} stands twice: remove one`,n3),o2.add(n3.value),{name:n3.value,place:e2.place(n3)}):e2.fail(
`expected a symbol in double quotes, found ${t.wn(n3)}`,n3)),c2=n2.get("default"),l2=c2?.kind==="string"&&o2.has(c2.value);return c2&&!l2&&e2.flaw(`the default \
of ${i2} must be one of its symbols, found ${t.wn(c2)}`,c2),{kind:"enum",...r2,symbols:s2,default:l2?c2.value:void 0,properties:z(n2,L("enum"))}}function gr(e2,n2,r2){
let i2=R(e2,n2,"size","fixed");return i2.kind!=="number"||!Number.isInteger(i2.value)||i2.value<0||i2.value>2**31-1?e2.fail(`expected a size in whole bytes, fou\
nd ${t.wn(i2)}`,i2):{kind:"fixed",...r2,size:i2.value,...or(e2,n2,"fixed",i2.value)}}function _r(e2){return tr(e2,vr)}function vr(e2,n2,r2){return n2.kind==="st\
ring"?yr(e2,n2,r2):n2.kind==="array"?xr(e2,n2,r2):n2.kind==="object"?Sr(e2,n2,r2):e2.fail(`expected a schema (a type name, an object or a union), found ${t.wn(n2)}`,
n2)}function yr(e2,t2,n2){let r2=l(t2.value);if(r2)return{kind:r2,place:e2.place(t2),properties:a};let i2={kind:"reference",names:br(e2,t2,n2),place:e2.place(t2),
link:{target:void 0}};return e2.references.push(i2),i2}function br(e2,n2,r2){let i2=n2.value,a2=e2.names.get(r2);a2||e2.names.set(r2,a2=new Map);let o2=a2.get(i2);
if(!o2){qn(i2)||e2.fail(`expected a type, found ${t.jn(i2)}`,n2);let s2=Jn(i2,r2);o2=s2===i2||i2.includes(".")?[s2]:[s2,i2],a2.set(i2,o2)}return o2}function xr(e2,t2,n2){
t2.items.length===0&&e2.note("an empty union holds no value",t2);let r2=t2.items.map(t3=>(t3.kind==="array"&&e2.fail("a union may not directly hold another unio\
n: list its branches here",t3),e2.schema(t3,n2))),i2=Tr(r2);return i2&&e2.fail(`this union holds ${Er(i2)} twice: expected each unnamed type and each name once`,
i2.place),{kind:"union",branches:r2,place:e2.place(t2),properties:a}}function Sr(e2,n2,r2){for(let{key:r3,start:i3,end:a2}of t.Tn(n2))e2.flaw(`the key ${t.jn(r3)}\
 is written twice in this object: remove one`,{start:i3,end:a2});let i2=n2.get("type");if(i2===void 0)return e2.fail('expected "type" in this schema object',n2);
if(i2.kind!=="string")return on(e2,n2,i2),e2.schema(i2,r2);switch(i2.value){case"record":case"error":return sr(e2,n2,r2,dr);case"enum":return sr(e2,n2,r2,hr);case"\
fixed":return sr(e2,n2,r2,gr);case"array":return{kind:"array",items:e2.schema(Cr(e2,n2,"items","array"),r2),place:e2.place(n2),properties:z(n2,L("array"))};case"\
map":return{kind:"map",values:e2.schema(Cr(e2,n2,"values","map"),r2),place:e2.place(n2),properties:z(n2,L("map"))};default:return wr(e2,n2,i2,r2)}}function Cr(e2,t2,n2,r2){
let i2=R(e2,t2,n2,r2);return rn(e2,t2,i2,`this ${r2}`),i2}function wr(e2,t2,n2,r2){let i2=l(n2.value);return i2?{kind:i2,place:e2.place(t2),...or(e2,t2,i2)}:(an(
e2,t2,n2),yr(e2,n2,r2))}function Tr(e2){let[t2,n2,...r2]=e2;if(t2&&n2&&r2.length===0)return Er(t2)===Er(n2)?n2:void 0;let i2=new Set;return e2.find(e3=>i2.size===
i2.add(Er(e3)).size)}function Er(e2){return e2.kind==="reference"?e2.names[0]??"":e2.kind==="record"||e2.kind==="enum"||e2.kind==="fixed"?e2.name:e2.kind}function Dr(e2,n2){
try{return e2.endsWith(".avdl")?kr(e2,n2):Or(e2,n2)}catch(r2){if(r2 instanceof t.An)return{fault:r2};if(r2 instanceof RangeError)return{fault:new t.An("the sche\
ma is nested too deeply to be read",{file:e2,side:n2.side})};throw r2}}function Or(e2,n2){let r2=t.Cn(n2,{comments:!0}),i2=_r(n2),a2=r2.kind==="object"&&r2.get(
"protocol")!==void 0;return!a2&&e2.endsWith(".avpr")&&i2.fail('expected a protocol: an object with "protocol", "types" and "messages"',r2),a2?Ar(e2,i2,{protocol:jr(
i2,r2)}):Ar(e2,i2,{root:i2.schema(r2,"")})}function kr(e2,t2){let n2=Rn(t2),r2=_r(t2);if(r2.notes.push(...n2.notes),r2.flaws.push(...n2.flaws),n2.protocol)return Ar(
e2,r2,{protocol:jr(r2,n2.protocol)},n2.imports);for(let e3 of n2.types)r2.schema(e3,n2.namespace);let i2=n2.main&&r2.schema(n2.main,n2.namespace);return Ar(e2,r2,
i2?{root:i2}:{},n2.imports)}function Ar(e2,{text:t2,definitions:n2,references:r2,notes:i2,flaws:a2},{root:o2,protocol:s2},c2=[]){return{path:e2,text:t2,root:o2,
protocol:s2,definitions:n2,references:r2,imports:c2,notes:i2,flaws:a2}}function jr(e2,n2){let r2=n2.get("protocol");if(r2?.kind!=="string")return e2.fail(`expec\
ted the protocol's name in "protocol"`,r2??n2);let i2=n2.get("namespace"),a2=Jn(r2.value,i2?.kind==="string"?i2.value:"");for(let t2 of a2.split("."))Gn(t2)==="\
invalid"&&e2.fail(Yn(t2),r2);let o2=a2.includes(".")?a2.slice(0,a2.lastIndexOf(".")):"",s2=n2.get("types");s2&&s2.kind!=="array"&&e2.fail(`expected "types" to b\
e an array, found ${t.wn(s2)}`,s2);for(let n3 of s2?.kind==="array"?s2.items:[])n3.kind!=="object"&&e2.flaw(`expected a definition (an object) in "types", found\
 ${t.wn(n3)}`,n3),e2.schema(n3,o2);let c2=n2.get("doc");return{name:a2,doc:c2?.kind==="string"?c2.value:void 0,properties:z(n2,["protocol","namespace","doc","ty\
pes","messages"]),messages:Mr(e2,n2.get("messages"),o2),place:{text:e2.text,start:r2.start,end:r2.end}}}function Mr(e2,n2,r2){if(n2===void 0)return[];if(n2.kind!==
"object")return e2.fail(`expected "messages" to be an object, found ${t.wn(n2)}`,n2);let i2=new Set,a2=n2.members.map(({key:n3,value:a3,start:o2,end:s2})=>(Gn(n3)===
"invalid"&&e2.fail(Yn(n3),{start:o2,end:s2}),i2.has(n3)&&e2.flaw(`the message ${n3} is defined twice: rename or remove one`,{start:o2,end:s2}),i2.add(n3),a3.kind===
"object"?Pr(e2,{name:n3,node:a3,start:o2,end:s2},r2):e2.fail(`expected a message object, found ${t.wn(a3)}`,a3)));return[...new Map(a2.map(e3=>[e3.name,e3])).values()]}
function Nr(e2,n2){let r2=n2.get("one-way");if(r2===void 0||(r2.kind!=="boolean"&&e2.flaw(`expected true or false in "one-way", found ${t.wn(r2)}`,r2),r2.kind!==
"boolean"||!r2.value))return!1;let[i2,a2]=[n2.get("response"),n2.get("errors")];return i2&&(i2.kind!=="string"||i2.value!=="null")&&e2.flaw(`expected the respon\
se "null" in a one-way message, found ${t.wn(i2)}: did you mean a message that is not one-way?`,i2),a2&&e2.flaw("a one-way message has no errors: remove them, o\
r make it a message that answers",a2),!0}function Pr(e2,{name:n2,node:r2,start:i2,end:o2},s2){let c2={text:e2.text,start:i2,end:o2},l2=r2.get("request");if(l2?.
kind!=="array")return e2.fail('expected "request" to be an array of parameters',l2??r2);let u2=Nr(e2,r2),d2=r2.get("response");!d2&&!u2&&e2.fail('expected "resp\
onse" in this message (or "one-way": true)',r2);let f2=r2.get("errors");f2&&f2.kind!=="array"&&e2.fail(`expected "errors" to be an array, found ${t.wn(f2)}`,f2);
let p2=r2.get("doc"),m2={kind:"union",branches:[{kind:"string",place:c2,properties:a},...(f2?.kind==="array"?f2.items.map(t2=>e2.schema(t2,s2)):[]).filter(e3=>e3.
kind!=="string")],place:c2,properties:a};return{name:n2,request:{kind:"record",name:n2,error:!1,aliases:[],doc:void 0,fields:fr(e2,l2,s2,n2),place:c2,properties:a},
response:d2?e2.schema(d2,s2):{kind:"null",place:c2,properties:a},errors:m2,oneWay:u2,doc:p2?.kind==="string"?p2.value:void 0,properties:z(r2,["doc","request","r\
esponse","errors","one-way"]),place:c2}}const Fr=[".avsc",".avpr",".avdl"],Ir=[...Array.from({length:10},(e2,t2)=>`\\u003${String(t2)}`),"\\u004","\\u005","\\u00\
6","\\u007","\\u002e","\\u002E"];function Lr(e2){let t2=e2.some(e3=>/[^\w]/.test(e3))?["\\u"]:[];return[{needles:[...e2.map(e3=>`${e3}"`),...Ir,...t2],suffixes:[
".avsc",".avpr"]},{needles:e2,suffixes:[".avdl"]}]}var Mentions=class{snapshot;greps=0;index;constructor(e2){this.snapshot=e2}async of(e2,t2=[]){if(this.greps>=
16)return this.index??=Rr(this.snapshot),Br(await this.index,[...e2,...t2]);let n2=t2.length>0?[{needles:t2,suffixes:[".avdl"]}]:[],r2=[...e2.length>0?Lr(e2):[],
...n2];return this.greps+=r2.length,(await Promise.all(r2.map(e3=>this.snapshot.mentioning(e3.needles,e3.suffixes)))).flat()}};async function Rr(e2){let t2=Fr.flatMap(
t3=>e2.entries.containing(t3).filter(e3=>e3.endsWith(t3)));await e2.load(t2);let[n2,r2]=[new Map,[]];for(let i2 of t2){let t3=e2.read(i2);if("fault"in t3||t3.text.
includes("\\u"))r2.push(i2);else for(let e3 of new Set(t3.text.match(zr))){let t4=n2.get(e3);t4?t4.push(i2):n2.set(e3,[i2])}}return{paths:n2,always:r2}}const zr=/[\w\u0080-\u{10ffff}]+/gu;
function Br({paths:e2,always:t2},n2){let r2=n2.map(e3=>(e3.match(zr)??[]).reduce((e4,t3)=>t3.length>e4.length?t3:e4,""));return r2.includes("")?[...new Set([...t2,
...[...e2.values()].flat()])]:[...t2,...r2.flatMap(t3=>e2.get(t3)??[])]}function Vr(e2){return(t2,n2)=>{let r2=Hr(t2,n2);return r2==="any"||e2.some(e3=>r2.has(e3))}}
function Hr(e2,t2){return t2.endsWith(".avdl")||e2.includes("\\u")||e2.includes("/*")||e2.includes("//")?"any":new Set([...e2.matchAll(/"name"\s*:\s*"(?:[^"]*\.)?([^".]*)"/g)].
map(([,e3=""])=>e3))}async function Ur(e2,t2,n2){let r2={snapshot:e2,options:n2,opened:new Map,imports:new Map,definitions:new Map,broken:new Map,searched:new Set,
settled:new Map,counterpart:void 0,linked:new Map,ownLinks:new Map,untroubled:new Set,mentions:new Mentions(e2)};return await B(r2,t2),r2}async function Wr(e2,t2){
e2.counterpart=t2,t2.counterpart=e2;let n2=({definitions:e3})=>[...e3.values()].flatMap(e4=>e4.length>1?e4.map(({path:e5})=>e5):[]),r2=[...new Set([...n2(e2),...n2(
t2)])];await Promise.all([e2,t2].map(e3=>B(e3,r2.filter(t3=>e3.snapshot.entries.has(t3)))))}async function B(e2,t2){let n2=new Set,r2=[...new Set(t2)];for(;r2.length>
0;){for(let e3 of r2)n2.add(e3);await Gr(e2,r2);let t3=r2.flatMap(t4=>T(e2,t4)).filter(e3=>!n2.has(e3)),i2=await Jr(e2,qr(e2,r2));r2=[...new Set([...t3,...i2])].
filter(e3=>!n2.has(e3))}}async function Gr(e2,t2){let n2=t2.filter(t3=>!e2.opened.has(t3));if(n2.length!==0){await e2.snapshot.load(n2);for(let t3 of n2)Kr(e2,t3)}}
function Kr(e2,n2){let r2=e2.snapshot.read(n2);if("fault"in r2){e2.opened.set(n2,{fault:{message:r2.fault,location:{file:n2,side:e2.snapshot.side}}});return}let i2=Dr(
n2,t.Mn(n2,e2.snapshot.side,r2.text));if("fault"in i2){let{message:t2,location:a2}=i2.fault,o2={message:t2,location:a2};e2.broken.set(n2,{fault:o2,names:Hr(r2.text,
n2)}),e2.opened.set(n2,{fault:o2})}else{e2.opened.set(n2,{file:i2});for(let[t2,r3]of i2.definitions){let i3=e2.definitions.get(t2);i3?i3.push({path:n2,type:r3}):
e2.definitions.set(t2,[{path:n2,type:r3}])}}}function qr(e2,t2){let n2=new Set;for(let r2 of t2){let t3=e2.opened.get(r2);if(!t3||"fault"in t3)continue;let{definitions:i2,
references:a2}=t3.file;for(let e3 of a2)e3.names.some(e4=>i2.has(e4))||n2.add(p(e3.names[0]??""))}return[...n2].filter(t3=>!e2.searched.has(t3))}async function Jr(e2,t2){
if(t2.length===0)return[];for(let n3 of t2)e2.searched.add(n3);let n2=new Set(await e2.mentions.of(t2));await e2.snapshot.load([...n2].filter(t3=>!e2.opened.has(
t3)));let r2=Vr(t2),i2=[...n2].sort().filter(t3=>{let n3=e2.snapshot.read(t3);return"text"in n3&&r2(n3.text,t3)});for(let t3 of i2)e2.opened.has(t3)||Kr(e2,t3);
let a2=new Set(t2);return i2.filter(t3=>{let n3=e2.opened.get(t3);return!n3||"fault"in n3?!1:[...n3.file.definitions.keys()].some(e3=>a2.has(p(e3)))})}function V(e2,t2){
let n2=e2.linked.get(t2)??Yr(e2,t2);return e2.linked.set(t2,n2),n2}function Yr(e2,t2){let n2=e2.opened.get(t2);if(!n2)return{contract:void 0,faults:[{message:"t\
he file was not read",location:{file:t2}}],flaws:[],notes:[]};if("fault"in n2)return{contract:void 0,faults:[n2.fault],flaws:[],notes:[]};let{file:r2}=n2,i2=ri(
e2,r2),a2=Xr(e2,r2,i2),o2=[...r2.notes,...i2.notes],s2=[...r2.flaws,...i2.flaws],c2=[...i2.faults,...a2.flatMap(Qr)];if(c2.length>0)return{contract:void 0,faults:c2,
flaws:s2,notes:o2};let{root:l2,definitions:u2}=r2,d2={path:t2,root:l2,protocol:r2.protocol&&{...r2.protocol,messages:Qt(e2,t2)},types:[...u2.values()],flaws:s2},
f2=ei(e2,i2),p2=[...f2.faults,...a2.flatMap(t3=>ei(e2,t3.links).faults.map(e3=>$r(t3,e3))),...i2.uses.size>0&&Zr(e2)?sn(d2,r2.references):[]];return{contract:p2.
length>0?void 0:d2,faults:p2,flaws:s2,notes:[...o2,...f2.notes]}}function Xr(e2,t2,n2){let r2=[],i2=new Set([t2.path]),a2=[...n2.uses].map(([e3,t3])=>({path:e3,
via:t3}));for(let{path:t3,via:n3}of a2){if(i2.has(t3)||e2.untroubled.has(t3))continue;i2.add(t3);let o2=e2.opened.get(t3);if(!o2||"fault"in o2)continue;let s2=ri(
e2,o2.file);s2.faults.length+s2.twins.length>0&&r2.push({path:t3,via:n3,links:s2});for(let e3 of s2.uses.keys())a2.push({path:e3,via:n3})}if(r2.length+n2.faults.
length+n2.twins.length===0)for(let t3 of i2)e2.untroubled.add(t3);return r2}function Zr({definitions:e2}){return[...e2.values()].some(e3=>e3.length>1)}function Qr(e2){
let[t2]=e2.links.faults;return t2?[$r(e2,t2)]:[]}function $r({path:e2,via:t2},{message:n2,location:r2}){let i2=r2?.line===void 0?e2:`${e2}:${String(r2.line)}`;return{
message:`${t2.label} leads to ${i2}, which does not resolve: ${n2}`,location:t2.location,origin:{file:e2,...r2?.line!==void 0&&{line:r2.line}}}}function ei(e2,{
twins:t2}){let[n2,r2]=[[],[]];for(let{reference:i2,candidates:a2}of t2){let t3=a2.filter(({path:t4})=>ni(e2,t4)),[o2,...s2]=t3;if(!o2)continue;let c2=b(o2.type),
l2=s2.find(({type:e3})=>b(e3)!==c2);if(!l2)continue;let{name:u2}=o2.type,d2=h(i2.place);t3.every(t4=>ti(e2,t4))?r2.push(`line ${String(d2.line)}: ${u2} may mean\
 ${o2.path} or ${l2.path}, which differ; neither changes here, so the verdict is the same`):n2.push({message:si(u2,o2.path,l2.path),location:d2})}return{faults:n2,
notes:r2}}function ti({counterpart:e2},{path:t2,type:n2}){let r2=e2?.opened.get(t2);if(!e2||!r2||"fault"in r2||!ni(e2,t2))return!1;let i2=r2.file.definitions.get(
n2.name);return i2!==void 0&&b(i2)===b(n2)}function ni(e2,t2){let n2=e2.opened.get(t2);if(!n2||"fault"in n2)return!1;let r2=ri(e2,n2.file);return[r2,...Xr(e2,n2.
file,r2).map(({links:e3})=>e3)].every(({faults:e3})=>e3.length===0)}function ri(e2,t2){let n2=e2.ownLinks.get(t2);if(n2)return n2;let r2=[],i2=new Map,a2=[],o2=ii(
e2,t2);for(let n3 of t2.imports){let a3=t2.text.locate(n3.start,n3.end),o3=qt(e2,t2.path,n3),s3=o3===void 0?void 0:e2.opened.get(o3);o3===void 0?r2.push({message:Zt(
e2,t2.path,n3),location:a3}):s3&&"fault"in s3?r2.push({message:`the imported file ${o3} does not parse: ${s3.fault.message}`,location:a3}):t2.protocol&&s3&&$t(s3.
file)&&i2.set(o3,{label:`the import ${JSON.stringify(n3.path)}`,location:a3})}for(let n3 of r2.length>0?[]:t2.references){let s3=ai(e2,t2,o2,n3);"message"in s3?
r2.some(({message:e3})=>e3===s3.message)||r2.push({message:s3.message,location:h(n3.place)}):(n3.link.target=s3.type,s3.twins&&a2.push({reference:n3,candidates:s3.
twins}),s3.path!==t2.path&&!i2.has(s3.path)&&i2.set(s3.path,{label:n3.names[0]??"",location:h(n3.place)}))}let s2={...r2.length>0?{notes:[],flaws:[]}:st(t2),faults:r2,
uses:i2,twins:a2};return e2.ownLinks.set(t2,s2),s2}function ii(e2,t2){let n2=new Map,r2=[...T(e2,t2.path)],i2=new Set([t2.path]);for(let t3=r2.shift();t3!==void 0;t3=
r2.shift()){if(i2.has(t3))continue;i2.add(t3);let a2=e2.opened.get(t3);if(!(!a2||"fault"in a2)){for(let[e3,r3]of a2.file.definitions)n2.has(e3)||n2.set(e3,{path:t3,
type:r3});r2.push(...T(e2,t3))}}return n2}function ai(e2,t2,n2,r2){let{names:i2}=r2;for(let e3 of i2){let n3=t2.definitions.get(e3);if(n3)return{path:t2.path,type:n3}}
for(let e3 of i2){let t3=n2.get(e3);if(t3)return t3}for(let n3 of i2){let r3=oi(e2,t2.path,Gt(t2.path,e2.definitions.get(n3)??[])),[i3]=r3;if(!i3)continue;let a3=e2.
broken.size>0?ci(e2,t2.path,n3,i3):"";return a3===""?r3.length>1?{...i3,twins:r3}:i3:{message:`${n3} has no definition that can be read${a3}`}}let[a2=""]=i2;return{
message:`${a2} is not defined here or in any other Avro file${ci(e2,t2.path,a2)}: expected ${tn(p(a2))}`}}function oi({counterpart:e2,snapshot:n2},r2,i2){if(!e2)
return i2;let a2=new Set(i2.map(({path:e3})=>e3.slice(0,e3.lastIndexOf("/")+1))),{oid:o2}=n2.entries.get(r2)??{},s2=o2!==void 0&&e2.snapshot.entries.get(r2)?.oid===
o2&&new Set(i2.map(({path:e3})=>t.It(e3))).size===1;if(a2.size<2&&!s2)return i2;let c2=i2.filter(({path:t2})=>e2.snapshot.entries.has(t2));return c2.length>0?c2:
i2}function si(e2,t2,n2){return`${e2} is defined differently in ${t2} and ${n2}, and neither is nearer to this file: rename one of them, or define it in this fi\
le or beside it`}function ci(e2,t2,n2,r2){let i2=p(n2),[a2,...o2]=Gt(t2,[...[...e2.broken].flatMap(([e3,{fault:t3,names:n3}])=>n3==="any"||n3.has(i2)?[{path:e3,
fault:t3}]:[]),...r2?[r2]:[]]);if(!a2?.fault||o2.some(({path:e3})=>e3===r2?.path))return"";let{line:s2}=a2.fault.location??{};return` (${a2.path} may define it,\
 and does not parse${s2===void 0?"":`, line ${String(s2)}`}: ${a2.fault.message})`}async function li(e2,t2,n2){let r2=(n2.touched??[]).filter(e3=>Fr.some(t3=>e3.
endsWith(t3)));n2.pairsOnly||await Promise.all([B(e2,r2),B(t2,r2)]);let i2=e3=>[...n2.pairings.flatMap(t3=>t3[e3]??[]),...r2],a2=pi(di(e2,i2("basePath")),di(t2,
i2("headPath"))),o2=n3=>[...hi(t2,n3),...hi(e2,n3)],s2=(t3,n3)=>T(e2,t3).flatMap(e3=>n3.get(gi(e3))??[])[0];return{changed:[...new Set([...[...a2.values()].flat().
map(({path:e3})=>e3),...ui(n2)])],names:e3=>[...o2(e3),gi(e3)],mentioning:n3=>_i(e2,t2,n3.flatMap(o2),n3),open:t3=>B(e2,t3),causeOf:(t3,n3)=>vi(e2,t3,e3=>Gt(t3,
a2.get(e3)??[])[0]?.path)??vi(e2,t3,e3=>n3.get(e3))??s2(t3,n3)??(bi(e2,t3)?t3:void 0),openDependents:e3=>B(t2,e3),differs:n3=>xi(e2,t2,n3),handsOnUnchanged:t3=>!V(
e2,t3).contract}}function ui({pairings:e2}){return e2.flatMap(({basePath:e3,headPath:t2})=>e3===t2?[]:[e3??[],t2??[]].flat())}function di(e2,t2){let n2=new Map;
for(let r2 of new Set(t2)){let t3=e2.opened.get(r2);if(!t3||"fault"in t3)continue;for(let[e3,i3]of t3.file.definitions){let t4=n2.get(e3)??[];n2.set(e3,t4),t4.push(
{path:r2,key:_(i3)})}let i2=fi(t3.file);i2!==void 0&&n2.set(gi(r2),[{path:r2,key:i2}])}return n2}function fi({protocol:e2,imports:t2}){return e2&&JSON.stringify(
[e2.messages.map(ae),t2.map(({path:e3})=>e3)])}function pi(e2,t2){let n2=new Map;for(let r2 of new Set([...e2.keys(),...t2.keys()])){let[i2,a2]=[e2.get(r2)??[],
t2.get(r2)??[]],[o2,s2]=[mi(a2,i2),mi(i2,a2)];o2.length>0?n2.set(r2,o2):s2.length>0&&n2.set(r2,s2)}return n2}function mi(e2,t2){let n2=new Map(t2.map(({path:e3,
key:t3})=>[e3,t3]));return e2.filter(({path:e3,key:t3})=>n2.get(e3)!==t3)}function hi(e2,t2){let n2=e2.opened.get(t2);return n2&&"file"in n2?[...n2.file.definitions.
keys()]:[]}function gi(e2){return`import ${e2}`}async function _i(e2,t2,n2,r2){let[i2,a2]=[[...new Set(n2.map(p))],[...new Set(r2.map(yi))]],o2=await Promise.all(
[e2,t2].map(({mentions:e3})=>e3.of(i2,a2)));return[...new Set(o2.flat())].sort()}function vi(e2,t2,n2){let r2=e2.opened.get(t2);if(!r2||"fault"in r2)return;let{
definitions:i2,references:a2}=r2.file;for(let{names:e3}of a2)if(!e3.some(e4=>i2.has(e4)))for(let t3 of e3){let e4=n2(t3);if(e4!==void 0)return e4}}function yi(e2){
return e2.slice(e2.lastIndexOf("/")+1)}function bi(e2,t2){let n2=e2.opened.get(t2);return n2!==void 0&&"file"in n2&&n2.file.imports.length>0}function xi(e2,t2,n2){
let[r2,i2]=[V(e2,n2),V(t2,n2)];return r2.contract?!i2.contract||ve(r2.contract)!==ve(i2.contract):i2.contract!==void 0}function Si(e2,t2){let{faults:n2,flaws:r2}=V(
e2,t2);if(e2.snapshot.side==="base")return n2;let i2=new Set(e2.settled.get(t2)),a2=r2.filter(e3=>!i2.has(e3));return a2.length>0?a2.map(({message:e3,location:t3})=>({
message:e3,...t3&&{location:t3}})):n2}function Ci(e2,t2,{basePath:n2,headPath:i2,headJudged:a2}){let o2=V(t2,i2).flaws,s2=r.D(V(e2,n2).flaws,o2);return t2.settled.
set(i2,a2?o2:s2.map(e3=>e3.after)),{shared:s2,repaired:[]}}function wi(e2,n2){let{path:r2,root:i2,protocol:a2,types:c2}=e2;if(a2&&a2.messages.length>0)return;let l2=i2&&
o(i2),u2=l2?s(l2)?[l2]:[]:c2,d2=u2.flatMap(e3=>Ti(e3,r2,n2)??[]);if(d2.length===0||d2.length<u2.length)return;let f2=d2.map(({type:e3})=>e3),[p2]=l2?f2:[];return{
contract:{path:r2,root:p2,protocol:l2?void 0:a2,types:f2,flaws:[]},files:[...new Set(d2.map(e3=>e3.path))].sort(t.nr)}}function Ti({kind:e2,name:t2},n2,r2){let[
i2,...a2]=Gt(n2,(r2.definitions.get(t2)??[]).filter(({path:e3})=>V(r2,e3).contract));if(i2?.type.kind!==e2)return;let o2=b(i2.type);return a2.every(({type:e3})=>b(
e3)===o2)?i2:void 0}function H(e2,t2,n2=t2){return{from:e2,base:t2,head:n2,moved:(e2?.moved??!1)||t2!==n2&&!Di(t2,n2)}}function Ei(e2){let t2=Oi(e2,"head");if(!e2.
moved)return{element:t2};let n2=Oi(e2,"base");return Di(n2,t2)?{element:t2}:{element:t2,was:n2}}function Di(e2,t2){return e2.length===t2.length&&e2.every((e3,n2)=>e3===
t2[n2])}function Oi(e2,t2){let n2=[];for(let r2=e2;r2;r2=r2.from)n2.push(r2[t2]);return n2.reverse().flat()}function U(e2,t2){let n2=o(e2);if(!s(n2))return`<${n2.
kind}>`;let r2=t2&&o(t2),i2=p(n2.name);return`<${(r2?.kind==="union"?ke(r2,n2.kind,i2):[]).length>1?n2.name:i2}>`}function ki({root:e2,protocol:t2,types:n2}){let r2=t2?
[p(t2.name)]:[],i2=[[],r2],a2=[],c2=new Map,l2=[],u2=(e3,t3)=>l2.push({schema:e3,at:t3}),d2=e3=>{let t3=o(e3);u2(t3,s(t3)?[...r2,p(t3.name)]:r2)};if(e2)d2(e2);else
for(let e3 of n2)d2(e3);for(let{name:e3,request:n3,response:a3,errors:o2}of t2?.messages??[]){i2.push([...r2,e3]);for(let t3 of n3.fields)u2(t3.type,[...r2,e3,t3.
name]);u2(a3,[...r2,e3,"<response>"]),u2(o2,[...r2,e3,"<error>"])}for(let{schema:e3,at:t3}of l2){let n3=o(e3),r3=s(n3)?c2.get(n3):void 0;if(i2.push(t3),r3)a2.push(
{type:r3,at:t3});else for(let{inner:e4,step:r4}of Ai(n3))u2(e4,[...t3,r4]);if(s(n3)&&!r3&&(c2.set(n3,t3),n3.kind==="enum"))for(let{name:e4}of n3.symbols)i2.push(
[...t3,`#${e4}`])}return{elements:i2,uses:a2}}function Ai(e2){return e2.kind==="record"?e2.fields.map(e3=>({inner:e3.type,step:e3.name})):e2.kind==="array"?[{inner:e2.
items,step:"[]"}]:e2.kind==="map"?[{inner:e2.values,step:"{}"}]:e2.kind==="union"?e2.branches.map(t2=>({inner:t2,step:U(t2,e2)})):[]}var Resolver=class{resolutions;issuesByPart=new Map;constructor(e2){
this.resolutions=e2}between(e2,t2,r2,i2){let a2=this.reachedPair(e2,t2);return a2?Pi([a2,...Mi(a2)].flatMap(e3=>this.issuesAbout(e3,i2).filter(({kind:e4})=>r2.includes(
e4)))):n.gt}branch(e2,t2){let r2=this.reachedPair(e2,t2);return r2?Pi([r2,...Mi(r2)].flatMap(Ni)):n.gt}inside(e2,t2){let r2=this.reachedPair(e2,t2);return r2?Pi(
Ni(r2)):n.gt}isQuiet(e2,t2){let n2=this.reachedPair(e2,t2);return!n2||[n2,...Mi(n2)].every(({issues:e3})=>e3.length===0)}missing(e2){return this.resolutions.map(
({missing:t2})=>t2.get(e2)).find(e3=>e3)??n.gt}reachedPair(e2,t2){for(let{graph:n2,reached:r2}of this.resolutions){let i2=n2.existingPair(e2,t2);if(i2&&r2.has(i2))
return i2}}issuesAbout(e2,t2){if(t2===void 0)return e2.issues;let n2=this.issuesByPart.get(e2)??ji(e2.issues);return this.issuesByPart.set(e2,n2),n2.get(t2)??[]}};
function ji(e2){let t2=new Map;for(let n2 of e2){let e3=t2.get(n2.part);e3?e3.push(n2):t2.set(n2.part,[n2])}return t2}function Mi(e2){return Te(e2).flatMap(e3=>e3.
step.step==="into"?[e3.pair]:[])}function Ni(e2){let t2=new Set([e2]),n2=[];for(let e3 of t2){n2.push(...e3.issues);for(let{pair:n3}of Te(e3))s(n3.reader)&&s(n3.
writer)||t2.add(n3)}return n2}function Pi(e2){if(e2.length===0)return n.gt;let t2=e2.map(({outcome:e3})=>e3),r2=n.xt(t2);return r2.outcome==="reads"?t2[0]??n.gt:
r2}function Fi(e2,t2){let[n2,r2]=[Ii(e2),Ii(t2)],i2=le(n2.filter(s),r2.filter(s)),a2=i2.both.map(([e3,t3])=>[e3,t3]),o2=[...i2.onlyA],c2=[...i2.onlyB],l2=new Map(
r2.filter(e3=>!s(e3)).map(e3=>[e3.kind,e3]));for(let e3 of n2.filter(e4=>!s(e4))){let t3=l2.get(e3.kind);l2.delete(e3.kind),t3?a2.push([e3,t3]):o2.push(e3)}return c2.
push(...l2.values()),Ri({both:a2,onlyA:o2,onlyB:c2})}function Ii(e2){return e2.kind==="union"?e2.branches.map(o):[e2]}const Li=[["int","long"],["float","double"],
["bytes","string"],["long","double"],["int","double"],["int","float"],["long","float"]];function Ri({both:e2,onlyA:t2,onlyB:n2}){let[r2,i2]=[new Set(t2),new Set(
n2)],a2=(t3,n3)=>{let a3=[...r2].find(({kind:e3})=>e3===t3),o2=[...i2].find(({kind:e3})=>e3===n3);a3&&o2&&(r2.delete(a3),i2.delete(o2),e2.push([a3,o2]))};for(let[
e3,t3]of Li)a2(e3,t3),a2(t3,e3);return{both:e2,onlyA:[...r2],onlyB:[...i2]}}function zi(e2,n2){let r2=new Map(n2.fields.map(e3=>[e3.name,e3])),i2=[],a2=[];for(let t2 of e2.
fields){let e3=r2.get(t2.name);r2.delete(t2.name),e3?i2.push({base:t2,head:e3}):a2.push(t2)}let o2=new Map([...r2.values()].reverse().flatMap(e3=>e3.aliases.map(
t2=>[t2,e3])));for(let e3 of a2){let t2=[o2.get(e3.name),...e3.aliases.map(e4=>r2.get(e4))].find(e4=>e4&&r2.has(e4.name));t2&&r2.delete(t2.name),i2.push({base:e3,
head:t2})}for(let e3 of r2.values())i2.push({base:void 0,head:e3});return i2.sort(t.rr(Bi))}function Bi({base:e2,head:t2}){let[n2,r2]=[e2?.name??t2?.name??"",t2?.
name??e2?.name??""];return n2<r2?n2:r2}function Vi(e2,t2){return e2.name===t2.name&&e2.doc===t2.doc&&e2.order===t2.order&&e2.properties.size+t2.properties.size===
0&&e2.aliases.join(`
`)===t2.aliases.join(`
`)&&(e2.default&&y(e2.default))===(t2.default&&y(t2.default))}function Hi(e2,t2,n2,r2){let{named:i2,shared:a2,fields:o2,slots:s2,unions:c2}=new Walk(t2,n2,r2).from(
e2);return{named:i2,shared:a2,fields:o2,slots:s2,unions:c2}}var Walk=class{base;head;resolver;named=[];shared=[];fields=[];slots=[];unions=[];met=new Map;queue=[];constructor(e2,t2,n2){
this.base=e2,this.head=t2,this.resolver=n2}from(e2){this.queue.push(...e2);for(let e3 of this.queue)this.enter(e3);return this}enter(e2){let[t2,n2]=[o(e2.base),
o(e2.head)];t2.kind==="union"&&n2.kind==="union"&&Ui(t2,n2)?this.enterSameUnion(e2,t2,n2):t2.kind==="union"||n2.kind==="union"?this.enterUnion(e2,t2,n2):s(t2)&&
s(n2)&&t2.kind===n2.kind?this.enterNamed(e2,t2,n2,e2):this.enterPlain(e2,t2,n2)}enterPlain({trail:e2,silent:t2},n2,r2){!t2&&Wi(n2,r2)&&this.slots.push({at:e2,base:n2,
head:r2}),n2.kind==="array"&&r2.kind==="array"&&this.queue.push({base:n2.items,head:r2.items,trail:H(e2,["[]"]),silent:t2}),n2.kind==="map"&&r2.kind==="map"&&this.
queue.push({base:n2.values,head:r2.values,trail:H(e2,["{}"]),silent:t2})}enterSameUnion(e2,t2,n2){!e2.silent&&!this.isQuiet(t2,n2)&&this.unions.push({at:e2.trail,
base:t2,head:n2,branches:Fi(t2,n2)});for(let[r2,i2]of t2.branches.entries()){let[a2,s2]=[o(i2),o(n2.branches[r2]??n2)];this.wasMet(a2,s2)||(!d(a2)||Wi(a2,s2))&&
this.enterBranch(e2,a2,s2,{base:t2,head:n2})}}enterUnion(e2,t2,n2){let r2=Fi(t2,n2);e2.silent||this.unions.push({at:e2.trail,base:t2,head:n2,branches:r2});for(let[
i2,a2]of r2.both)this.enterBranch(e2,o(i2),o(a2),{base:t2,head:n2})}enterBranch(e2,t2,n2,r2){let i2=H(e2.trail,r2.base.kind==="union"?[U(t2,r2.base)]:[],r2.head.
kind==="union"?[U(n2,r2.head)]:[]);s(t2)&&s(n2)&&t2.kind===n2.kind?this.enterNamed({...e2,trail:i2},t2,n2,r2):t2.kind===n2.kind&&this.enterPlain({...e2,trail:i2},
t2,n2)}enterNamed(e2,t2,n2,r2){let i2=t2.name===n2.name?[]:[{base:r2.base,head:r2.head}],a2=this.met.get(t2)??new Map,o2=a2.get(n2);if(o2){o2.slots.push(...i2);
return}let s2=e2.trail,c2={at:s2,base:t2,head:n2,slots:i2};this.met.set(t2,a2.set(n2,c2));let l2=t2.place.text.file!==this.base.path&&n2.place.text.file!==this.
head.path;if(!l2)this.named.push(c2);else{if(b(t2)===b(n2))return;ge(t2)!==ge(n2)&&this.shared.push(c2)}t2.kind==="record"&&n2.kind==="record"&&this.enterFields(
{...e2,silent:l2},t2,n2),t2.kind==="fixed"&&n2.kind==="fixed"&&!l2&&this.slots.push({at:s2,base:t2,head:n2})}enterFields({trail:e2,silent:t2},n2,r2){for(let i2 of zi(
n2,r2)){let a2=i2.base&&i2.head&&Vi(i2.base,i2.head);if(a2&&this.isSettled(o(i2.base.type),o(i2.head.type)))continue;let[s2,c2]=[i2.base?.name,i2.head?.name],l2=H(
e2,[s2??c2??""],s2===c2?void 0:[c2??s2??""]);!t2&&!a2&&this.fields.push({at:l2,...i2,records:{base:n2,head:r2}}),i2.base&&i2.head&&this.queue.push({base:i2.base.
type,head:i2.head.type,trail:l2,silent:t2})}}wasMet(e2,t2){return s(e2)&&s(t2)&&e2.name===t2.name&&this.met.get(e2)?.has(t2)===!0}isSettled(e2,t2){return e2.kind===
"union"&&t2.kind==="union"?Ui(e2,t2)&&e2.branches.every((e3,n2)=>this.isSettled(o(e3),o(t2.branches[n2]??t2)))&&this.isQuiet(e2,t2):d(e2)&&!Wi(e2,t2)||this.wasMet(
e2,t2)}isQuiet(e2,t2){return this.resolver.isQuiet(e2,t2)&&this.resolver.isQuiet(t2,e2)}};function Ui(e2,t2){return e2.branches.length===t2.branches.length&&e2.
branches.every((e3,n2)=>{let[r2,i2]=[o(e3),o(t2.branches[n2]??t2)];return r2.kind===i2.kind&&(!s(r2)||!s(i2)||r2.name===i2.name)})}function Wi(e2,t2){return e2.
kind!==t2.kind||e2.logical||t2.logical?!0:e2.properties.size+t2.properties.size>0}function Gi(e2,t2,n2=zt()){let r2={backward:Rt(t2,e2,"missing",n2),forward:Rt(
e2,t2,"another contract",n2)},i2=new Resolver([r2.backward,r2.forward]);return{base:e2,head:t2,resolutions:r2,resolver:i2,...Hi(oe(e2,t2).map(n3=>({base:n3.a,head:n3.
b,trail:Ki(n3,e2,t2),silent:!1})),e2,t2,i2),messages:qi(se(e2,t2),e2,t2),types:qi({...ce(e2,t2),both:[]},e2,t2)}}function Ki(e2,t2,n2){let r2=(t3,n3)=>{let r3=t3.
protocol?[p(t3.protocol.name)]:[];if(e2.message!==void 0){let t4=e2.part==="request"?[]:[e2.part==="response"?"<response>":"<error>"];return[...r3,e2.message,...t4]}
let i2=o(n3);return s(i2)?[...r3,p(i2.name)]:r3};return H(void 0,r2(t2,e2.a),r2(n2,e2.b))}function qi({both:e2,onlyA:t2,onlyB:n2},r2,i2){let a2=({protocol:e3},{
name:t3})=>H(void 0,[...e3?[p(e3.name)]:[],p(t3)]);return[...e2.map(([e3,t3])=>({base:e3,head:t3,at:a2(i2,t3)})),...t2.map(e3=>({base:e3,head:void 0,at:a2(r2,e3)})),
...n2.map(e3=>({base:void 0,head:e3,at:a2(i2,e3)}))]}function Ji({named:e2,shared:t2}){let n2=new Map,r2=(e3,t3)=>{n2.set(e3,[...n2.get(e3)??[],t3])};for(let{at:n3,
base:i3,head:a2}of[...e2,...t2]){let{element:e3,was:t3=e3}=Ei(n3);r2(a2,e3),r2(i3,t3),t3!==e3&&r2(i3,e3)}let i2=[];for(let[e3,t3]of n2)if(e3.kind==="record")for(let r3 of e3.
fields)for(let{type:e4,way:a2}of Yi(r3.type,[r3.name]))for(let r4 of n2.get(e4)??[])for(let e5 of t3){let t4=[...e5,...a2];Di(t4,r4)||i2.push({type:r4,at:t4})}return i2}
function*Yi(e2,t2){let n2=o(e2);if(s(n2))yield{type:n2,way:t2};else if(n2.kind==="array")yield*Yi(n2.items,[...t2,"[]"]);else if(n2.kind==="map")yield*Yi(n2.values,
[...t2,"{}"]);else if(n2.kind==="union")for(let e3 of n2.branches)yield*Yi(e3,[...t2,U(e3,n2)])}function W(e2,t2){return{kind:e2.type==="AMBIGUOUS_ALIAS"?"alias":
"type",outcome:n.vt(`${e2.type}: ${e2.message}`),...t2&&{part:t2},refusal:e2}}function Xi({issues:e2}){return e2.flatMap(e3=>"refusal"in e3?[e3.refusal]:[])}function*Zi(e2){
let t2=new Set([e2]),n2=[{pair:e2,path:""}];for(let e3 of n2){yield e3;for(let r2 of e3.pair.links)if(t2.has(r2.pair)||n2.push({pair:r2.pair,path:`${e3.path}${Qi(
e3.pair,r2.step)}`}),t2.add(r2.pair),e3.pair.mode==="any"&&r2.pair.reads)break}}function Qi({reader:e2},t2){if(t2.step==="item")return"/items";if(t2.step==="val\
ue")return"/values";if(t2.step==="into"||t2.step==="branch")return`/${String(t2.index)}`;let n2=e2.kind==="record"?e2.fields.indexOf(t2.into):0;return`/fields/${String(
n2)}/type`}function $i(e2){for(let{pair:t2,path:n2}of Zi(e2)){let e3=Xi(t2).find(({type:e4})=>e4==="AMBIGUOUS_ALIAS");if(e3)return{...e3,path:n2+e3.at}}}function ea(e2){
let t2=[],n2=new Set([e2]),r2=[{pair:e2,path:""}];for(let{pair:e3,path:i2}of r2){if(e3.reads)continue;let{reader:a2,writer:o2}=e3;for(let n3 of Xi(e3))t2.push({
...n3,path:i2+n3.at||"/"});if(a2.kind==="union"){let n3=o2.kind==="union"?e3.links.filter(e4=>!e4.pair.reads):[void 0];for(let r3 of n3)t2.push(ta(a2,r3?.pair.writer??
o2,r3?i2+Qi(e3,r3.step):i2))}else for(let t3 of e3.links)n2.has(t3.pair)||(n2.add(t3.pair),r2.push({pair:t3.pair,path:i2+Qi(e3,t3.step)}))}return t2}function ta(e2,t2,n2){
return{type:"MISSING_UNION_BRANCH",message:`reader union lacking writer type: ${t2.kind.toUpperCase()}`,place:e2.place,path:n2||"/"}}function na(e2,t2){let n2=new PairGraph(
ra).pair(e2,t2),r2=$i(n2);return r2?[r2]:n2.reads?[]:ea(n2)}function ra(e2,t2){if(t2.kind==="union")return{issues:[],links:t2.branches.map((t3,n2)=>({step:{step:"\
branch",index:n2},reader:e2,writer:t3}))};if(e2.kind==="union"){let n2=e2.branches.map((e3,n3)=>({step:{step:"into",index:n3},reader:e3,writer:t2}));return n2.length>
0?{issues:[],mode:"any",links:n2}:{issues:[ia(e2,t2)]}}return e2.kind==="record"&&t2.kind==="record"?ca(e2,t2):e2.kind==="enum"&&t2.kind==="enum"?{issues:[...aa(
e2,t2),...sa(e2,t2)]}:e2.kind==="fixed"&&t2.kind==="fixed"?{issues:[...aa(e2,t2),...oa(e2,t2)]}:e2.kind==="array"&&t2.kind==="array"?{issues:[],links:[{step:{step:"\
item"},reader:e2.items,writer:t2.items}]}:e2.kind==="map"&&t2.kind==="map"?{issues:[],links:[{step:{step:"value"},reader:e2.values,writer:t2.values}]}:e2.kind===
t2.kind||S(t2.kind,e2.kind)?{issues:[]}:{issues:[W({type:"TYPE_MISMATCH",message:`reader type: ${e2.kind.toUpperCase()} not compatible with writer type: ${t2.kind.
toUpperCase()}`,place:e2.place,at:""})]}}function ia(e2,t2){return W({type:"MISSING_UNION_BRANCH",message:`reader union lacking writer type: ${t2.kind.toUpperCase()}`,
place:e2.place,at:""})}function aa(e2,t2){return p(e2.name)===p(t2.name)||e2.aliases.includes(t2.name)?[]:[W({type:"NAME_MISMATCH",message:`expected: ${t2.name}`,
place:e2.place,at:"/name"})]}function oa(e2,t2){return e2.size===t2.size?[]:[W({type:"FIXED_SIZE_MISMATCH",message:`expected: ${String(t2.size)}, found: ${String(
e2.size)}`,place:e2.place,at:"/size"})]}function sa(e2,t2){let n2=new Set(e2.symbols.map(({name:e3})=>e3)),r2=t2.symbols.filter(({name:e3})=>!n2.has(e3)).map(({
name:e3})=>e3);return r2.length===0||e2.default!==void 0?[]:[W({type:"MISSING_ENUM_SYMBOLS",message:`[${r2.sort().join(", ")}]`,place:e2.place,at:"/symbols"})]}
function ca(e2,t2){let n2=new Map(t2.fields.map(e3=>[e3.name,e3])),r2=[...aa(e2,t2)],i2=[];for(let[a2,o2]of e2.fields.entries()){let e3=[o2.name,...o2.aliases].
flatMap(e4=>n2.get(e4)??[]),[s2]=e3,c2=`/fields/${String(a2)}`;if(e3.length>1){let e4=`reader record field ${o2.name} matches multiple fields in writer record ${t2.
name}`;r2.push(W({type:"AMBIGUOUS_ALIAS",message:e4,place:o2.place,at:c2},o2))}else s2?i2.push({step:{step:"field",field:s2,into:o2},reader:o2.type,writer:s2.type}):
o2.default||r2.push(W({type:"READER_FIELD_MISSING_DEFAULT_VALUE",message:o2.name,place:o2.place,at:c2},o2))}return{issues:r2,links:i2}}function la(e2,t2){if(e2!==
"avro-reference"&&e2!=="confluent")return;let r2={backward:ua(e2,t2,"backward"),forward:ua(e2,t2,"forward")},i2=n.Ot(n.Tt(t2.settings,"avro")),a2=i2.length>0?i2:
n.ft;return{verdict:{backward:r2.backward.outcome,forward:r2.forward.outcome},result:{name:e2,compatible:i2.every(e3=>r2[e3].outcome.outcome==="reads"),findings:a2.
flatMap(e3=>r2[e3].findings)}}}function ua(e2,t2,r2){let{base:i2,head:a2,verdict:o2}=t2,[s2,c2]=r2==="backward"?[a2,i2]:[i2,a2],l2=oe(s2,c2).flatMap(({a:e3,b:t3})=>na(
e3,t3)),u2=n.xt(be(s2,c2,r2==="backward"?"missing":"another contract").values()),d2=l2.map(({type:t3,path:n2,message:i3,place:a3})=>({id:t3==="AMBIGUOUS_ALIAS"&&
e2==="confluent"?"EXCEPTION":t3,message:`${r2}: ${n2} ${i3}`,location:h(a3)})),[f2]=l2;if(!f2)return{outcome:n.pt(u2)?u2:n.gt,findings:d2};let p2=`${f2.type} at\
 ${f2.path}: ${f2.message}`,m2=o2[r2],ee2=n.pt(m2)?m2.witness:void 0;return{outcome:{...n.vt(p2),...ee2&&{witness:ee2}},findings:d2}}function G(e2,{base:t2,head:n2},r2){
let i2=r2&&h(r2),a2=i2?.side==="head"?da(t2)??da(e2.base):void 0,{element:o2,was:s2}=Ei(e2.at),c2={element:o2,base:t2,head:n2};return s2&&(c2.was=s2),i2&&(c2.location=
i2),a2&&(c2.baseLocation=h(a2)),c2}function da(e2){return typeof e2=="object"&&e2&&"place"in e2?e2.place:void 0}function fa(e2){return function*({slots:t2}){for(let n2 of t2)
e2(n2.base,n2.head)&&(yield G(n2,n2,n2.head.place))}}function*pa(e2,t2,n2,r2){let[i2,a2]=[new Set(t2),new Set(n2)],o2={base:t2.filter(e3=>a2.has(e3)),head:n2.filter(
e3=>i2.has(e3))};o2.base.join()!==o2.head.join()&&(yield G(e2,o2,r2))}const ma=t.M({id:"avro/alias-conflict",title:"Aliases that do not settle what is read",why:"\
The reader renames the writer's fields and types by its aliases before it reads. Where two names claim one field, one name claims two, two branches of a union e\
nd up with one name, or the records' full names differ so that field aliases are not applied, Apache Avro refuses the data or fills in defaults.",remedy:"Let ea\
ch alias name exactly one earlier element, never one that still exists, and keep the record's full name (or give the record an alias too).",surfaces:["wire"],*differences({
named:e2,unions:t2,resolver:n2}){for(let t3 of e2){let{base:e3,head:r2}=t3;if(e3.kind!=="record"||r2.kind!=="record"||!ga(r2,e3,n2)&&!ga(e3,r2,n2))continue;let[
i2,a2]=[ha(e3),ha(r2)];for(let o2 of[...new Set([...i2.keys(),...a2.keys()])].sort()){let s2={base:{type:e3,field:i2.get(o2)},head:{type:r2,field:a2.get(o2)}};(ya(
s2.head,s2.base,n2)||ya(s2.base,s2.head,n2))&&(yield G({at:H(t3.at,[o2])},s2,(s2.head.field??s2.base.field)?.place))}}for(let t3 of e2){let{base:e3,head:r2}=t3,
i2={base:{type:e3,field:void 0},head:{type:r2,field:void 0}};e3.name===r2.name&&(va(i2.head,i2.base,n2)||va(i2.base,i2.head,n2))&&(yield G(t3,i2,r2.place))}for(let e3 of t2){
let t3=e4=>({type:e4,field:void 0}),r2={base:t3(e3.base),head:t3(e3.head)};(ya(r2.head,r2.base,n2)||ya(r2.base,r2.head,n2))&&(yield G(e3,r2,e3.head.place))}},reads:(e2,t2,r2,{
resolver:i2})=>e2&&t2?_a(e2,t2,i2):n.gt,message:({base:e2,head:t2})=>{let n2=t2?.field??e2?.field;return n2?`the aliases of field "${n2.name}" are ambiguous: tw\
o fields claim one`:"the aliases of this type are ambiguous"},shape:({field:e2})=>e2?[e2.name,[...e2.aliases].sort()]:null});function ha({fields:e2}){return new Map(
e2.map(e3=>[e3.name,e3]))}function ga(e2,t2,n2){let r2=n2.between(e2,t2,["alias"]);return r2.outcome!=="reads"||r2.note!==void 0}function _a(e2,t2,r2){return e2.
type.kind==="union"||t2.type.kind==="union"?r2.between(e2.type,t2.type,["duplicate-branch"]):e2.field?r2.between(e2.type,t2.type,["alias"],e2.field):t2.field?n.
gt:r2.between(e2.type,t2.type,["name"])}function va(e2,t2,n2){return _a(e2,t2,n2).outcome!=="reads"}function ya(e2,t2,n2){let r2=_a(e2,t2,n2);return r2.outcome!==
"reads"||r2.note!==void 0}const ba=t.M({id:"avro/aliases",title:"Aliases of a type or field changed",why:"Aliases let a reader find data that was written under \
another name. They matter on the reader's side only, and only where a writer still uses that name.",remedy:"Keep an alias as long as data under the earlier name\
 is read. Aliases do not chain: list every earlier name.",surfaces:["wire"],*differences({named:e2,fields:t2}){for(let n2 of[...e2,...t2]){let{base:e3,head:t3}=n2;
if(!e3||!t3)continue;let r2=e3.name!==t3.name,i2=xa(e3.aliases,r2?t3.name:void 0),a2=xa(t3.aliases,r2?e3.name:void 0);i2.join(`
`)!==a2.join(`
`)&&(yield G(n2,{base:i2,head:a2},t3.place))}},reads:()=>n.gt,message({base:e2=[],head:t2=[]}){let n2=t2.filter(t3=>!e2.includes(t3)),r2=e2.filter(e3=>!t2.includes(
e3));return[...n2.length>0?[`gained the alias ${n2.join(", ")}`]:[],...r2.length>0?[`lost the alias ${r2.join(", ")}`]:[]].join(" and ")},shape:e2=>e2});function xa(e2,t2){
return e2.filter(e3=>e3!==t2).sort()}const Sa=t.M({id:"avro/contract-kind",title:"Schema turned into a protocol, or back",why:"A schema describes one kind of da\
tum, a protocol describes calls and the types that they use. Readers of the one cannot use the other.",remedy:"Keep the file and add the other kind under anothe\
r name.",surfaces:["wire"],*differences({base:e2,head:t2,resolver:n2}){if(Ca(e2)===Ca(t2))return;let r2=t2.protocol?.place??t2.root?.place??t2.types[0]?.place,i2=G(
{at:H(void 0,[])},{base:e2,head:t2},r2),a2=[e2,t2].every(e3=>n2.missing(e3).outcome==="reads");yield{...i2,...a2&&{effect:"none"}}},reads:(e2,t2,r2,{resolver:i2})=>t2?
i2.missing(t2):n.gt,message:({base:e2,head:t2})=>`${e2?Ca(e2):""} became ${t2?Ca(t2):""}`,shape:Ca});function Ca({protocol:e2,root:t2}){return e2?"a protocol":t2?
"a schema":"a set of types"}function wa(...e2){return(t2,r2,i2,{resolver:a2})=>t2&&r2?a2.between(t2,r2,e2):n.gt}const Ta=t.M({id:"avro/decimal",title:"Precision\
 or scale of a decimal changed",why:"A decimal is written as a bare whole number; the scale stands only in the schema. Decoders do not compare the two schemas' \
scales, so 12.34 written with scale 2 is read as 1.234 with scale 3. The specification asks precision and scale to match, and some decoders refuse otherwise.",remedy:"\
Add a field with the new precision and scale and fill both until the readers have moved.",surfaces:["wire"],differences:fa((e2,t2)=>e2.logical?.name==="decimal"&&
t2.logical?.name==="decimal"&&Ea(e2)!==Ea(t2)),reads:wa("logical"),message:({base:e2,head:t2})=>`${Ea(e2)} became ${Ea(t2)}`,shape:Ea});function Ea(e2){return e2?.
logical?w(e2.logical):""}const Da=t.M({id:"avro/doc",title:"Documentation changed",why:"Documentation does not touch data. It is listed because it may announce \
a meaning that no schema can express.",remedy:"Read it: a changed unit or meaning breaks readers although every byte is read.",surfaces:["wire"],*differences(e2){
for(let t2 of Oa(e2)){let{base:e3,head:n2}=t2;e3&&n2&&e3.doc!==n2.doc&&(yield G(t2,{base:{doc:e3.doc},head:{doc:n2.doc}},n2.place))}},reads:()=>n.gt,message({base:e2,
head:t2}){return e2?.doc===void 0?"documentation was added":t2?.doc===void 0?"documentation was removed":"the documentation changed"},shape:({doc:e2})=>e2??null});
function Oa({named:e2,fields:t2,messages:n2,base:r2,head:i2}){let a2=H(void 0,[p(i2.protocol?.name??"")]);return[...e2,...t2,...n2,{base:r2.protocol,head:i2.protocol,
at:a2}]}const ka=t.M({id:"avro/enum-default",title:"Default symbol of an enum added, removed or changed",why:"The default symbol stands in for symbols that a re\
ader does not know. Between these two versions nothing becomes unreadable by it alone, but another default means another value for unknown symbols, and without \
one the next new symbol breaks this reader.",remedy:"Keep a default symbol such as UNKNOWN on every enum that may grow.",surfaces:["wire"],*differences({named:e2}){
for(let t2 of e2){let{base:e3,head:n2}=t2;e3.kind==="enum"&&n2.kind==="enum"&&e3.default!==n2.default&&(yield G(t2,{base:{symbol:e3.default},head:{symbol:n2.default}},
n2.place))}},reads(e2){return e2?.symbol===void 0?n._t("a symbol that this reader's enum lacks will be rejected"):n.gt},message({base:e2,head:t2}){return e2?.symbol===
void 0?`the default symbol ${t2?.symbol??""} was added`:t2?.symbol===void 0?`the default symbol ${e2.symbol} was removed`:`the default symbol changed from ${e2.
symbol} to ${t2.symbol}`},shape:({symbol:e2})=>e2??null}),Aa=t.M({id:"avro/enum-order",title:"Enum symbols reordered",why:"Symbols are written as numbers but ma\
tched by name with the writer's schema, so readers are not hurt. Their sort order changes, and a reader without the writer's schema takes one symbol for another\
.",remedy:"Append new symbols at the end; keep the order where data is sorted by Avro's order.",surfaces:["wire"],*differences({named:e2}){for(let t2 of e2){let{
base:e3,head:n2}=t2;if(e3.kind!=="enum"||n2.kind!=="enum")continue;let r2=e4=>e4.map(({name:e5})=>e5);yield*pa(t2,r2(e3.symbols),r2(n2.symbols),n2.place)}},reads:()=>n.
gt,message:()=>"the symbols stand in another order",shape:e2=>e2});function ja({base:e2,head:t2}){let n2=t2??e2;if(!n2)return;let[r2,i2]=[n2.field.name,Ma(n2)];
if(i2!==void 0){let[e3,n3]=t2?[i2,r2]:[r2,i2];return`If "${e3}" is now called "${n3}", say so: write "aliases": ["${e3}"] on "${n3}", so that new readers find i\
t, and keep writing data that old readers know until all of them are upgraded. If these are two fields, ${t2?"give the new one a default":"put the old one back"}\
.`}return t2?`Give the field a default: ${Pa(t2.field.type)}. Keep it as long as any reader holds the field.`:`Put the field back: readers with the old schema n\
eed it${n2.field.default?"":" and have no default for it"}. First release a schema in which "${r2}" has a default (${Pa(n2.field.type)}), and remove the field w\
hen every reader has that one.`}function Ma({field:e2,record:t2,otherRecord:n2}){let r2=new Set(t2.fields.map(({name:e3})=>e3)),i2=new Set(n2.fields.map(({name:e3})=>e3)),
a2=({type:t3})=>v(t3)===v(e2.type),o2=n2.fields.filter(e3=>!r2.has(e3.name)&&a2(e3)),s2=t2.fields.filter(e3=>!i2.has(e3.name)&&a2(e3));return o2.length===1&&s2.
length===1?o2[0]?.name:void 0}const Na={null:"null",boolean:"false",int:"0",long:"0",float:"0",double:"0",bytes:'""',string:'""',array:"[]",map:"{}"};function Pa(e2){
let t2=o(e2);if(t2.kind==="union")return(t2.branches[0]&&o(t2.branches[0]).kind)==="null"?'"default": null':'"type": ["null", \u2026], "default": null';if(t2.kind===
"enum")return`"default": ${JSON.stringify(t2.default??t2.symbols[0]?.name??"")}`;if(t2.kind==="fixed")return`a "default" of ${String(t2.size)} characters, one f\
or each byte`;let n2=Na[t2.kind];return n2===void 0?'a "default" that holds every field':`"default": ${n2}`}function Fa(e2,t2,n2){let r2='next to "symbols"',i2=[
e2.default,Ra(e2,t2),La(e2)].find(e3=>e3!==void 0&&e3!==""),a2=i2===void 0?'a "default" symbol':`"default": ${JSON.stringify(i2)}`;return n2==="added"?`Before a\
 writer uses the new symbol, every reader needs ${a2} ${r2} (the default of a field does not help): release that first, and the symbol after it.`:`Keep the symb\
ol as long as data holds it, or write ${a2} ${r2}: readers then take that one.`}const Ia=/^(unknown|unspecified|undefined|unrecogni[sz]ed|other|none|default)/i,
La=t.Bn(({symbols:e2})=>e2.find(({name:e3})=>Ia.test(e3))?.name??"");function Ra(e2,t2){return Ba(t2).get(e2)?.find(t3=>za(e2).has(t3))}const za=t.Bn(({symbols:e2})=>new Set(
e2.map(({name:e3})=>e3))),Ba=t.Bn(e2=>{let t2=new Map,n2=(e3,r2)=>{let i2=o(e3);if(i2.kind==="union")for(let e4 of i2.branches)n2(e4,r2);let a2=t2.get(i2);a2?a2.
push(r2):t2.set(i2,[r2])};for(let t3 of e2)for(let e3 of t3.kind==="record"?t3.fields:[]){let t4=e3.default&&JSON.parse(y(e3.default));typeof t4=="string"&&n2(e3.
type,t4)}return t2}),Va=t.M({id:"avro/enum-symbol",title:"Enum symbol added or removed",why:"A reader that meets a symbol it does not know takes the default of \
its own enum; without one, decoding fails. The default of a field does not help: it only stands in for a field that was not written.",remedy:'Give the enum a "d\
efault" symbol (next to "symbols", not on the field) in every reader before a writer uses a new symbol; remove a symbol only when no data holds it.',references:[
"avro:MISSING_ENUM_SYMBOLS"],surfaces:["wire"],*differences({named:e2,head:{types:t2}}){for(let n2 of e2){let{base:e3,head:r2}=n2;if(e3.kind!=="enum"||r2.kind!==
"enum")continue;let i2=e4=>({at:H(n2.at,[`#${e4.name}`])}),[a2,o2]=[Ha(e3),Ha(r2)];for(let n3 of e3.symbols)o2.has(n3.name)||(yield G(i2(n3),{base:{symbol:n3,type:e3,
otherType:r2,types:t2},head:void 0},n3.place));for(let n3 of r2.symbols)a2.has(n3.name)||(yield G(i2(n3),{base:void 0,head:{symbol:n3,type:r2,otherType:e3,types:t2}},
n3.place))}},reads(e2,t2,r2,{resolver:i2}){if(e2||!t2)return n.gt;let{otherType:a2,type:o2,symbol:s2}=t2;return i2.between(a2,o2,["symbol","symbol-default"],s2)},
message:({base:e2,head:t2})=>{let[n2,r2]=[(t2??e2)?.symbol.name??"",(t2??e2)?.type.name??""];return`symbol ${n2} was ${t2?"added to":"removed from"} ${r2}`},advice:({
base:e2,head:t2})=>{let n2=t2?.type??e2?.otherType;return n2&&Fa(n2,(t2??e2)?.types??[],t2?"added":"removed")},shape:({symbol:e2,type:t2})=>[e2.name,t2.default??
null]});function Ha({symbols:e2}){return new Set(e2.map(({name:e3})=>e3))}const Ua=t.M({id:"avro/error-record",title:"Record turned into an error, or back",why:"\
An error is a record that messages may throw; its bytes are the same. Generated classes change their base class.",remedy:"Check generated code; nothing is neede\
d for data.",surfaces:["wire"],*differences({named:e2}){for(let t2 of e2){let{base:e3,head:n2}=t2;e3.kind==="record"&&n2.kind==="record"&&e3.error!==n2.error&&(yield G(
t2,{base:e3.error,head:n2.error},n2.place))}},reads:()=>n.gt,message:({head:e2})=>e2?"the record became an error":"the error became a record",shape:e2=>e2}),Wa=t.
M({id:"avro/field-default",title:"Default of a field added, removed or changed",why:"Data of these two versions carries the field, so both read each other. Data\
 from before the field existed is filled with the reader's default: another default silently means another value, and a removed one makes such data unreadable.",
remedy:"Keep the default while data from before the field existed is around; a transitive promise needs it as long as that data counts.",surfaces:["wire"],*differences({
fields:e2}){for(let t2 of e2){let{base:e3,head:n2}=t2;if(!e3||!n2)continue;let r2=e4=>e4&&y(e4);r2(e3.default)!==r2(n2.default)&&(yield G(t2,{base:{name:e3.name,
value:r2(e3.default)},head:{name:n2.name,value:r2(n2.default)}},n2.place))}},reads(e2,t2){return e2?.value===void 0?n._t("data that lacks the field has no defau\
lt to fall back on"):t2?.value===void 0?n.gt:n._t(`data that lacks the field is now filled with ${e2.value.slice(0,40)} instead of ${t2.value.slice(0,40)}`)},message({
base:e2,head:t2}){let n2=t2?.name??"";return e2?.value===void 0?`field "${n2}" gained the default ${t2?.value?.slice(0,60)??""}`:t2?.value===void 0?`field "${n2}\
" lost its default ${e2.value.slice(0,60)}`:`the default of field "${n2}" changed from ${e2.value.slice(0,60)} to ${t2.value.slice(0,60)}`},shape:({value:e2})=>e2??
null}),Ga=t.M({id:"avro/field-order",title:"Record fields reordered",why:"Readers match fields by name with the writer's schema at hand, so every datum is still\
 read. The order in which records sort changes, and a reader that decodes without the writer's schema reads nonsense.",remedy:"Nothing to do where readers have \
the writer's schema. Keep the order where data is sorted by Avro's order.",surfaces:["wire"],*differences({named:e2}){for(let t2 of e2){let{base:e3,head:n2}=t2;
if(e3.kind!=="record"||n2.kind!=="record")continue;let r2=e4=>e4.map(({name:e5})=>e5);yield*pa(t2,r2(e3.fields),r2(n2.fields),n2.place)}},reads:()=>n.gt,message:()=>"\
the fields stand in another order",shape:e2=>e2}),Ka=t.M({id:"avro/field-presence",title:"Record field added or removed",why:"A reader fills a field that the wr\
iter did not write from the default in its own schema; without a default, decoding fails. A union with null is not a default: only `default` is. A reader skips \
fields that it does not know.",remedy:'Give the field a default (for an optional one `"type": ["null", \u2026], "default": null`), and keep that default as long as a\
ny reader holds the field.',references:["avro:READER_FIELD_MISSING_DEFAULT_VALUE"],surfaces:["wire"],*differences({fields:e2}){for(let t2 of e2){let{base:e3,head:n2,
records:r2}=t2;if(e3===void 0==(n2===void 0))continue;let i2=(e4,t3,n3)=>e4&&{field:e4,record:t3,otherRecord:n3};yield G(t2,{base:i2(e3,r2.base,r2.head),head:i2(
n2,r2.head,r2.base)},(n2??e3)?.place)}},reads(e2,t2,r2,{resolver:i2}){if(!e2||t2)return n.gt;let{record:a2,otherRecord:o2,field:s2}=e2;return i2.between(a2,o2,[
"missing-default","default-used"],s2)},message({base:e2,head:t2}){if(!t2)return`field "${e2?.field.name??""}" was removed`;let{name:n2,default:r2}=t2.field;return r2?
`field "${n2}" was added with the default ${y(r2).slice(0,60)}`:`field "${n2}" was added without a default`},advice:ja,shape:({field:e2})=>[e2.name,v(e2.type),e2.
default?y(e2.default):null]}),qa=t.M({id:"avro/field-rename",title:"Record field renamed with an alias",why:"Fields are found by name. A reader that lists the w\
riter's name among the field's `aliases` finds it; a reader with the earlier schema does not know the later name and needs a default. So a rename is never safe \
in both directions.",remedy:"Give the earlier field a default before renaming, or add the later field beside it, fill both, and remove the earlier one when no r\
eader is left that needs it.",references:["avro:READER_FIELD_MISSING_DEFAULT_VALUE"],surfaces:["wire"],*differences({fields:e2}){for(let t2 of e2){let{base:e3,head:n2,
records:r2}=t2;e3&&n2&&e3.name!==n2.name&&(yield G(t2,{base:{field:e3,record:r2.base},head:{field:n2,record:r2.head}},n2.place))}},reads(e2,t2,n2,{resolver:r2}){
if(!e2||!t2)throw Error("a rename has two sides");return r2.between(e2.record,t2.record,["missing-default","default-used"],e2.field)},message:({base:e2,head:t2})=>`\
field "${e2?.field.name??""}" was renamed to "${t2?.field.name??""}"`,shape:({field:e2})=>[e2.name,[...e2.aliases].sort()]}),Ja=t.M({id:"avro/fixed-size",title:"\
Size of a fixed type changed",why:"A fixed value is written without its length: both sides must agree on it, and decoders refuse schemas that do not.",remedy:"D\
efine a new fixed type under another name for a new field, or use bytes where the length may change.",references:["avro:FIXED_SIZE_MISMATCH"],surfaces:["wire"],
*differences({named:e2}){for(let t2 of e2){let{base:e3,head:n2}=t2;e3.kind==="fixed"&&n2.kind==="fixed"&&e3.size!==n2.size&&(yield G(t2,{base:e3,head:n2},n2.place))}},
reads:wa("size"),message:({base:e2,head:t2})=>`the size changed from ${String(e2?.size??0)} to ${String(t2?.size??0)} bytes`,shape:({size:e2})=>e2}),Ya=t.M({id:"\
avro/logical-type",title:"Logical type added, removed or changed",why:"Decoders ignore logical types when they match schemas: the same number arrives and is tak\
en for something else, a thousandth of the time or another zone, without any error. A reader that gains a logical type takes every plain value for one.",remedy:"\
Add a field with the new logical type and convert on write; never change the unit of a field in place.",surfaces:["wire"],differences:fa(({logical:e2},{logical:t2})=>e2?.
name==="decimal"&&t2?.name==="decimal"?!1:(e2&&w(e2))!==(t2&&w(t2))),reads:wa("logical"),message({base:e2,head:t2}){let[n2,r2]=[e2?.logical,t2?.logical];return n2?
r2?`the logical type changed from ${w(n2)} to ${w(r2)}`:`the logical type ${w(n2)} was removed`:`the logical type ${r2?w(r2):""} was added`},shape:v}),Xa=t.M({id:"\
avro/message-presence",title:"Protocol message added, removed or made one-way",why:"A client that calls a message needs a server that knows it. Here the caller \
is the writer of the request and the server its reader. Nobody answers a one-way message: when the sides disagree about that, Apache Avro refuses the call.",remedy:"\
Add a message to the servers before clients call it; remove it from the servers when no client calls it any more. To change whether it is answered, add a second\
 message.",surfaces:["wire"],*differences({messages:e2}){for(let t2 of e2){let{base:e3,head:n2}=t2;e3?.oneWay!==n2?.oneWay&&(yield G(t2,t2,(n2??e3)?.place))}},reads:(e2,t2,r2,{
resolver:i2})=>t2?i2.missing(t2):n.gt,message({base:e2,head:t2}){let n2=(t2??e2)?.name??"";return e2&&t2?`the message ${n2} became ${t2.oneWay?"one-way":"two-wa\
y"}`:`the message ${n2} was ${t2?"added":"removed"}`},shape:({name:e2,oneWay:t2})=>[e2,t2]});function Za({base:e2,head:t2,slots:n2}){return{base:{type:e2,slots:n2.
map(e3=>e3.base)},head:{type:t2,slots:n2.map(e3=>e3.head)}}}function Qa(e2,t2,r2,{resolver:i2}){if(!e2||!t2)return n.gt;let a2=[i2.between(e2.type,t2.type,["nam\
e"]),...e2.slots.map(e3=>i2.between(e3,t2.type,["name","branch-name","other-branch","missing-branch"]))],o2=n.xt(a2);return o2.outcome==="reads"?a2.find(e3=>e3.
outcome==="reads"&&e3.note!==void 0)??o2:o2}const $a=t.M({id:"avro/namespace",title:"Namespace of a type changed",why:"The specification matches types by their \
name without the namespace, and most decoders do; avsc with its default options does not. Inside a union, decoders look for an enum or fixed branch by full name\
 and fail, although Apache Avro's compatibility checker accepts it. Generated classes move to another package.",remedy:"Keep the namespace. If it must change, a\
dd the earlier full name to the type's aliases and upgrade readers first.",references:["avro:NAME_MISMATCH"],surfaces:["wire"],*differences({named:e2}){for(let t2 of e2){
let[e3,n2]=[t2.base.name,t2.head.name];e3!==n2&&p(e3)===p(n2)&&(yield G(t2,Za(t2),t2.head.place))}},reads(e2,t2,r2,i2){let a2=Qa(e2,t2,r2,i2);return a2.outcome!==
"reads"||a2.note!==void 0||!e2||!t2?a2:e2.type.aliases.includes(t2.type.name)?n.gt:n._t("names match without their namespace; avsc with its default options refu\
ses, and generated classes change")},message:({base:e2,head:t2})=>`the namespace of ${p(t2?.type.name??"")} changed from ${eo(e2?.type.name)} to ${eo(t2?.type.name)}`,
shape:({type:e2})=>[e2.name,[...e2.aliases].sort()]});function eo(e2=""){return m(e2)===""?"none":m(e2)}function*to({unions:e2}){for(let t2 of e2){let e3=e4=>({
branch:e4,slot:t2.base,otherSlot:t2.head}),n2=e4=>({branch:e4,slot:t2.head,otherSlot:t2.base});for(let n3 of t2.branches.onlyA)yield{base:e3(n3),head:void 0,match:t2};
for(let e4 of t2.branches.onlyB)yield{base:void 0,head:n2(e4),match:t2};for(let[r2,i2]of t2.branches.both)r2.kind!==i2.kind&&(yield{base:e3(r2),head:n2(i2),match:t2})}}
function no(e2,t2,r2,{resolver:i2}){return t2?i2.branch(e2?.slot??t2.otherSlot,t2.branch):e2?ro(e2,i2):n.gt}function ro({slot:e2,otherSlot:t2,branch:r2},i2){let[
a2,s2]=[o(e2),o(t2)];if(a2.kind!=="union")return n.gt;for(let t3 of s2.kind==="union"?s2.branches:[s2]){let{kind:n2}=o(t3),s3=a2.branches.map(o).find(e3=>e3.kind===
n2||S(n2,e3.kind));if(s3===o(r2)&&s3.kind!==n2)return i2.between(e2,t3,["choice"])}return n.gt}const io=t.M({id:"avro/nullability",title:"Null allowed or no lon\
ger allowed",why:"A writer whose union holds null may write null; a reader without that branch cannot take it. The other way round every value fits.",remedy:"Le\
t the readers accept null first, then let the writers write it. To forbid null, stop writing it, and keep the branch on readers while such data exists.",references:[
"avro:MISSING_UNION_BRANCH","avro:TYPE_MISMATCH"],surfaces:["wire"],*differences(e2){for(let{base:t2,head:n2,match:r2}of to(e2))(n2??t2)?.branch.kind==="null"&&
(yield G(r2,{base:t2,head:n2},r2.head.place))},reads:no,message:({head:e2})=>e2?"null is allowed now":"null is no longer allowed",shape:({slot:e2})=>e2.kind}),ao=t.
M({id:"avro/promotion",title:"Type widened or narrowed along a promotion",why:"A reader may take int as long, float or double, long as float or double, float as\
 double, and string and bytes as each other; never the other way. Some promotions lose: above 2^24 in a float, above 2^53 in a double, bytes that are not UTF-8 \
in a string.",remedy:"Widen the readers first, then the writers; do not narrow. Go to long or double rather than float where values may be large.",references:["\
avro:TYPE_MISMATCH"],surfaces:["wire"],differences:fa(({kind:e2},{kind:t2})=>e2!==t2&&(S(e2,t2)||S(t2,e2))),reads:wa("type","lossy"),message:({base:e2,head:t2})=>`\
the type changed from ${e2?x(e2):"nothing"} to ${t2?x(t2):"nothing"}`,shape:v}),oo=t.M({id:"avro/property",title:"Custom property added, removed or changed",why:"\
Attributes that the specification does not name are kept and ignored by readers. Code generators and connectors may use them (for example `avro.java.string` or \
`connect.name`).",remedy:"Check the tools that read the property; nothing is needed for data.",surfaces:["wire"],*differences(e2){for(let t2 of uo(e2)){let{base:e3,
head:n2}=t2;if(!e3||!n2||e3.properties.size+n2.properties.size===0)continue;let r2=lo(e3,n2);for(let i2 of[...new Set([...e3.properties.keys(),...n2.properties.
keys()])].sort()){if(r2.includes(i2))continue;let a2=e4=>e4===void 0?void 0:{key:i2,value:e4},o2={base:a2(e3.properties.get(i2)),head:a2(n2.properties.get(i2))};
o2.base?.value!==o2.head?.value&&(yield G(t2,o2,n2.place))}}},reads:()=>n.gt,message({base:e2,head:t2}){let n2=JSON.stringify((t2??e2)?.key??"");return e2?t2?`t\
he property ${n2} changed from ${fo(e2.value)} to ${fo(t2.value)}`:`the property ${n2} was removed`:`the property ${n2} was added`},shape:({key:e2,value:t2})=>[
e2,t2]}),so=[],co=["logicalType","precision","scale"];function lo(e2,t2){return e2.logical===void 0==(t2.logical===void 0)?so:co}function uo({named:e2,fields:t2,
slots:n2,messages:r2,base:i2,head:a2}){let o2=H(void 0,[p(a2.protocol?.name??"")]),c2=n2.filter(e3=>!s(e3.base)||!s(e3.head));return[...e2,...t2,...c2,...r2,{base:i2.
protocol,head:a2.protocol,at:o2}]}function fo(e2){return e2.length>60?`${e2.slice(0,60)}\u2026`:e2}const po=t.M({id:"avro/protocol-name",title:"Protocol renamed",
why:"Client and server exchange their protocols when they meet and match messages by name, not the protocol's own name. Generated interfaces change.",remedy:"Ch\
eck generated code; nothing is needed for calls.",surfaces:["wire"],*differences({base:e2,head:t2}){if(!e2.protocol||!t2.protocol||e2.protocol.name===t2.protocol.
name)return;let n2=e3=>e3.slice(e3.lastIndexOf(".")+1);yield G({at:H(void 0,[n2(e2.protocol.name)],[n2(t2.protocol.name)])},{base:e2.protocol.name,head:t2.protocol.
name},t2.protocol.place)},reads:()=>n.gt,message:({base:e2,head:t2})=>`the protocol ${e2??""} became ${t2??""}`,shape:e2=>e2}),mo=t.M({id:"avro/shared-type",title:"\
A type that another file declares changed",why:"Data of this contract contains the other file's type, so what that change breaks breaks this contract's data too\
. The change itself is listed, and owned, where the type is declared.",remedy:"Repair the change in the file that declares the type; nothing is needed here.",surfaces:[
"wire"],*differences({shared:e2}){for(let t2 of e2)yield{...G(t2,t2,t2.head.place),declaredIn:t2.head.place.text.file}},reads:(e2,t2,r2,{resolver:i2})=>e2&&t2?i2.
inside(e2,t2):n.gt,message:({head:e2})=>`${e2?.kind??""} ${e2?.name??""}, declared in ${e2?.place.text.file??""}, changed`,shape:_}),ho=t.M({id:"avro/sort-order",
title:"Sort order of a field changed",why:"`order` says how records compare; it does not touch how they are written or read. Jobs that sort or merge by Avro's o\
rder see records in another sequence.",remedy:"Check jobs that sort or join on this record; nothing is needed for readers.",surfaces:["wire"],*differences({fields:e2}){
for(let t2 of e2){let{base:e3,head:n2}=t2;e3&&n2&&e3.order!==n2.order&&(yield G(t2,{base:e3.order,head:n2.order},n2.place))}},reads:()=>n.gt,message:({base:e2,head:t2})=>`\
the sort order changed from ${e2??""} to ${t2??""}`,shape:e2=>e2}),go=t.M({id:"avro/type-change",title:"Type changed to an unrelated one",why:"Avro reads a valu\
e only as the same type or along its fixed list of promotions. Between other types (string and enum, bytes and fixed, array and map, record and map, \u2026) decoding\
 fails in both directions.",remedy:"Add a new field with the new type and a default, write both for a while, and remove the old one later; or read both through \
a union of the two types.",references:["avro:TYPE_MISMATCH"],surfaces:["wire"],differences:fa(({kind:e2},{kind:t2})=>e2!==t2&&!S(e2,t2)&&!S(t2,e2)),reads:wa("ty\
pe"),message:({base:e2,head:t2})=>`the type changed from ${e2?x(e2):"nothing"} to ${t2?x(t2):"nothing"}`,shape:v}),_o=t.M({id:"avro/type-name",title:"Record, en\
um or fixed type renamed",why:"Named types must bear the same name on both sides. A reader with an alias reads data under the earlier full name; a reader with t\
he earlier schema does not know the later one. Apache Avro's Java decoder ignores the names of records, its compatibility checker and other implementations do n\
ot.",remedy:"Keep the name. If it must change, add the earlier full name (with its namespace) to the type's aliases, and upgrade all readers before any writer.",
references:["avro:NAME_MISMATCH"],surfaces:["wire"],*differences({named:e2}){for(let t2 of e2)p(t2.base.name)!==p(t2.head.name)&&(yield G(t2,Za(t2),t2.head.place))},
reads:Qa,message:({base:e2,head:t2})=>`${t2?.type.kind??""} ${e2?.type.name??""} was renamed to ${t2?.type.name??""}`,shape:({type:e2})=>[e2.name,[...e2.aliases].
sort()]}),vo=t.M({id:"avro/type-presence",title:"Type of a protocol or IDL file added or removed",why:"A type that nothing else in the file uses is there for da\
ta of its own; when it goes, nothing is left to read that data with. When it comes, it is a contract of its own, and nobody has data of it yet. Types that other\
 types use are judged where they are used.",remedy:"Keep the type while data of it exists, or rename it with an alias.",surfaces:["wire"],*differences({types:e2}){
for(let t2 of e2)yield G(t2,t2,(t2.head??t2.base)?.place)},reads:(e2,t2,r2,{resolver:i2})=>e2||!t2?n.gt:i2.missing(t2),message:({base:e2,head:t2})=>`the ${(t2??
e2)?.kind??""} ${(t2??e2)?.name??""} was ${t2?"added":"removed"}`,shape:_}),yo=t.M({id:"avro/union-branch",title:"Union branch added, removed or changed",why:"T\
he writer may write any of its branches, and the reader needs a branch that takes each: of the same type and name, or one that the value is promoted to. Otherwi\
se data in that branch cannot be read.",remedy:"Add the branch to all readers before any writer uses it; before removing one, stop writing it and let the data e\
xpire.",references:["avro:MISSING_UNION_BRANCH"],surfaces:["wire"],*differences(e2){for(let{base:t2,head:n2,match:r2}of to(e2)){let e3=n2??t2;if(!e3||e3.branch.
kind==="null")continue;let i2=({branch:e4,slot:t3})=>o(t3).kind==="union"?[U(e4,t3)]:[];yield G({at:H(r2.at,i2(t2??e3),i2(e3))},{base:t2,head:n2},e3.branch.place)}},
reads:no,message({base:e2,head:t2}){return e2?t2?`the branch ${x(e2.branch)} became ${x(t2.branch)}`:`the union lost the branch ${x(e2.branch)}`:`the union gain\
ed the branch ${t2?x(t2.branch):""}`},shape:({branch:e2})=>v(e2)}),bo=t.M({id:"avro/union-order",title:"Union branches reordered",why:"Readers with the writer's\
 schema find the branch by its type, not by its place. Until Avro 1.11 a field's default had to fit the first branch, and code generators may derive another typ\
e.",remedy:"Keep null first where the default is null, and check generated code.",surfaces:["wire"],*differences({unions:e2}){for(let t2 of e2)yield*pa(t2,xo(t2.
base),xo(t2.head),t2.head.place)},reads:()=>n._t("branches are found by type, whatever their order"),message:({base:e2,head:t2})=>`the union's branches stand in\
 another order: ${e2?.join(", ")??""} became ${t2?.join(", ")??""}`,shape:e2=>e2});function xo(e2){return e2.kind==="union"?e2.branches.map(t2=>U(t2,e2)):[]}const So=t.
M({id:"avro/union-wrap",title:"Type put into or taken out of a union of its own",why:"A union of a single branch is written with a branch number before the valu\
e. Readers that have the writer's schema read either form as the other.",remedy:"Nothing to do where readers have the writer's schema.",surfaces:["wire"],*differences({
unions:e2}){for(let t2 of e2){let{base:e3,head:n2,branches:r2}=t2;e3.kind==="union"!=(n2.kind==="union")&&r2.onlyA.length===0&&r2.onlyB.length===0&&(yield G(t2,
{base:e3,head:n2},n2.place))}},reads:()=>n.gt,message:({head:e2})=>e2?.kind==="union"?"the type was put into a union of its own":"the type was taken out of its \
union",shape:v});var Co=e.n({aliasConflict:()=>ma,aliases:()=>ba,contractKind:()=>Sa,decimal:()=>Ta,doc:()=>Da,enumDefault:()=>ka,enumOrder:()=>Aa,enumSymbol:()=>Va,
errorRecord:()=>Ua,fieldDefault:()=>Wa,fieldOrder:()=>Ga,fieldPresence:()=>Ka,fieldRename:()=>qa,fixedSize:()=>Ja,logicalType:()=>Ya,messagePresence:()=>Xa,namespace:()=>$a,
nullability:()=>io,promotion:()=>ao,property:()=>oo,protocolName:()=>po,sharedType:()=>mo,sortOrder:()=>ho,typeChange:()=>go,typeName:()=>_o,typePresence:()=>vo,
unionBranch:()=>yo,unionOrder:()=>bo,unionWrap:()=>So});function wo(e2){return e2&&e2.messages.length>0?[e2.name]:[]}function To({base:e2,head:t2},n2){let r2=({
protocol:e3})=>wo(e3).some(e4=>n2.has(e4)),i2=e3=>{if(r2(e3))return e3;let t3=e3.types.filter(({name:e4})=>n2.has(e4));return{...e3,root:void 0,protocol:void 0,
types:t3}},[a2,o2]=[i2(e2),i2(t2)],[s2,c2]=[a2.types[0],o2.types[0]];return a2.types.length!==1||o2.types.length!==1||r2(e2)||r2(t2)?{base:a2,head:o2}:{base:{...a2,
root:s2},head:{...o2,root:c2}}}const Eo="avsc 5.7.9",Do=2e3,Oo=5e4,ko=2e5;var ProofBudget=class{values={all:ko,left:ko};left=Oo;isShort=!1;counted=new Set;get spent(){
return this.isShort||this.values.isShort?1:Math.max(1-this.left/Oo,1-this.values.left/ko)}admits(e2){let t2=o(e2);if(this.counted.has(t2))return!0;let n2=Io(t2);
return n2>Do?!1:n2>this.left?(this.isShort=!0,!1):(this.left-=n2,this.counted.add(t2),!0)}};const Ao=()=>new ProofBudget;async function jo(){await Promise.resolve().
then(()=>require("./avsc.js"))}const Mo=t.Bn(e2=>Fo(Ro(e2)));function No(e2,t2){let n2=Po(e2)(t2);if(n2 instanceof Error)throw n2;return n2}const Po=t.Bn(e2=>t.
Bn(t2=>{try{return e2.createResolver(t2,{ignoreNamespaces:!0})}catch(e3){return e3 instanceof Error?e3:Error(String(e3))}}));async function Fo(e2){let{avsc:t2}=await Promise.
resolve().then(()=>require("./avsc.js")),n2={long:t2.types.LongType.__with({fromBuffer:e3=>e3.readBigInt64LE(),toBuffer:e3=>{let t3=Buffer.alloc(8);return t3.writeBigInt64LE(
e3),t3},fromJSON:e3=>BigInt(e3),toJSON:Number,isValid:e3=>typeof e3=="bigint"&&BigInt.asIntN(64,e3)===e3,compare:(e3,t3)=>e3===t3?0:e3<t3?-1:1})};return t2.Type.
forSchema(e2,{registry:n2,wrapUnions:!0,noAnonymousTypes:!0,typeHook:e3=>{let t3=e3?.reference;return t3===void 0?void 0:n2[t3]}})}const Io=t.Bn(e2=>{let t2=new Set(
[e2]),n2=0;for(let e3 of t2){let r2=Lo(e3);if(n2+=r2.length+(e3.kind==="enum"?e3.symbols.length/10:0),n2>Do)break;for(let e4 of r2)t2.add(o(e4))}return n2});function Lo(e2){
switch(e2.kind){case"record":return e2.fields.map(e3=>e3.type);case"union":return e2.branches;case"array":return[e2.items];case"map":return[e2.values];default:return[]}}
function Ro(e2){let n2=new Set,r2=e3=>{let t2=o(e3);switch(t2.kind){case"array":return{type:"array",items:r2(t2.items)};case"map":return{type:"map",values:r2(t2.
values)};case"union":return t2.branches.map(r2);case"record":case"enum":case"fixed":return n2.has(t2)?{reference:t2.name}:(n2.add(t2),i2(t2));default:return t2.
kind}},i2=e3=>{let t2={name:p(e3.name),namespace:m(e3.name),aliases:e3.aliases};if(e3.kind==="record")return{type:"record",...t2,fields:e3.fields.map(a2)};if(e3.
kind==="fixed")return{type:"fixed",...t2,size:e3.size};let n3=e3.symbols.map(({name:e4})=>e4);return{type:"enum",...t2,symbols:n3,...e3.default!==void 0&&{default:e3.
default}}},a2=({name:e3,type:n3,default:i3,aliases:a3})=>({name:e3,type:r2(n3),aliases:a3,...i3&&{default:o(n3).kind==="long"?y(i3):t.Dn(i3)}});return r2(e2)}function zo(e2){
let t2=o(e2);return s(t2)?t2.name:t2.kind}function Bo(e2){return Array.isArray(e2)}function K(e2){return typeof e2=="object"&&!!e2&&!Bo(e2)&&!(e2 instanceof Uint8Array)}
function q(e2,t2,n2){let r2=o(t2);if(Bo(e2))return r2.kind==="array"?e2.map(e3=>q(e3,r2.items,n2)):e2;if(!K(e2))return n2(e2);if("branch"in e2&&r2.kind==="union"){
let t3=r2.branches[e2.branch];return!t3||e2.value===null?null:Xo([[zo(t3),q(e2.value,t3,n2)]])}if("fields"in e2&&r2.kind==="record")return Xo(r2.fields.map(t3=>[
t3.name,q(e2.fields.get(t3.name)??null,t3.type,n2)]));if("entries"in e2&&r2.kind==="map")return Xo([...e2.entries].map(([e3,t3])=>[e3,q(t3,r2.values,n2)]))}function Vo(e2,t2){
return q(e2,t2,e3=>typeof e3=="bigint"?Number.isSafeInteger(Number(e3))?Number(e3):String(e3):typeof e3=="number"?Number.isFinite(e3)?e3:String(e3):e3 instanceof
Uint8Array?Buffer.from(e3).toString("latin1"):e3)}var BadDatum=class extends Error{name="BadDatum"};function Ho(e2,t2){let n2=o(t2),r2=()=>{throw new BadDatum(`${Zo(
e2)} is not a value of ${n2.kind}`)};switch(n2.kind){case"array":return Array.isArray(e2)?e2.map(e3=>Ho(e3,n2.items)):r2();case"map":return{entries:new Map(Yo(e2,
r2).map(([e3,t3])=>[e3,Ho(t3,n2.values)]))};case"record":return{fields:qo(new Map(Yo(e2,r2)),n2.fields)};case"union":return Jo(e2,n2,r2);default:{let t3=Ko[n2.kind](
e2);return t3===void 0?r2():t3}}}const Uo=e2=>typeof e2=="string"?e2:void 0,Wo=e2=>typeof e2=="string"?new Uint8Array(Buffer.from(e2,"latin1")):void 0;function Go(e2){
return typeof e2=="string"&&/^(NaN|-?Infinity)$/.test(e2)?Number(e2):typeof e2=="number"?e2:void 0}const Ko={null:e2=>e2===null?null:void 0,boolean:e2=>typeof e2==
"boolean"?e2:void 0,int:e2=>typeof e2=="number"&&Number.isInteger(e2)?e2:void 0,long(e2){return typeof e2=="number"&&Number.isInteger(e2)||typeof e2=="string"&&
/^-?\d{1,20}$/.test(e2)?BigInt(e2):void 0},float:Go,double:Go,string:Uo,enum:Uo,bytes:Wo,fixed:Wo};function qo(e2,t2){return new Map(t2.map(t3=>[t3.name,Ho(e2.get(
t3.name),t3.type)]))}function Jo(e2,t2,n2){let[[r2,i2]=[e2===null?"null":"",null]]=e2===null?[]:Yo(e2,n2),a2=t2.branches.findIndex(e3=>zo(e3)===r2),o2=t2.branches[a2];
return o2?{branch:a2,value:Ho(i2,o2)}:n2()}function Yo(e2,t2){return typeof e2=="object"&&e2&&!Array.isArray(e2)?Object.entries(e2):t2()}function Xo(e2){let t2={};
for(let[n2,r2]of e2)Object.defineProperty(t2,n2,{value:r2,enumerable:!0,configurable:!0,writable:!0});return t2}function Zo(e2){return e2===void 0?"nothing":JSON.
stringify(e2).slice(0,60)}function Qo(e2,t2){return q(e2,t2,e3=>e3 instanceof Uint8Array?Buffer.from(e3):e3)}function J(e2,t2){let n2=o(t2);if(e2==null)return n2.
kind==="union"?{branch:$o(n2.branches),value:null}:null;if(Buffer.isBuffer(e2))return new Uint8Array(e2);if(Array.isArray(e2)&&n2.kind==="array")return e2.map(e3=>J(
e3,n2.items));if(typeof e2!="object")return e2;let r2=Object.entries(e2);if(n2.kind==="map")return{entries:new Map(r2.map(([e3,t3])=>[e3,J(t3,n2.values)]))};if(n2.
kind==="record"){let e3=new Map(r2);return{fields:new Map(n2.fields.map(t3=>[t3.name,J(e3.get(t3.name),t3.type)]))}}if(n2.kind!=="union")return null;let[[i2,a2]=[
"",null]]=r2,s2=n2.branches.findIndex(e3=>zo(e3)===i2),c2=n2.branches[s2];return c2?{branch:s2,value:J(a2,c2)}:null}function $o(e2){return e2.findIndex(e3=>o(e3).
kind==="null")}function es(e2,t2){if(e2.length===0)return"0";let n2=BigInt(`0x${Buffer.from(e2).toString("hex")}`),r2=BigInt.asIntN(8*e2.length,n2),i2=r2<0n?"-":
"",a2=String(r2<0n?-r2:r2);if(t2<0)return`${i2}${a2}e${String(-t2)}`;if(t2===0)return i2+a2;if(t2>60)return`${i2}${a2}e-${String(t2)}`;let o2=a2.padStart(t2+1,"\
0");return`${i2}${o2.slice(0,-t2)}.${o2.slice(-t2)}`}function ts(e2){let t2=ns(e2,0);if(!t2||t2.value<0||t2.end+t2.value>=e2.length)return;let n2=ns(e2,t2.end+t2.
value);return n2&&es(e2.slice(t2.end,t2.end+t2.value),n2.value)}function ns(e2,t2){let n2=0n;for(let r2=t2;r2<e2.length&&r2<t2+5;r2+=1){let i2=e2[r2]??0;if(n2|=
BigInt(i2&127)<<BigInt(7*(r2-t2)),i2<128)return{value:Number(n2>>1n^-(n2&1n)),end:r2+1}}}function rs(e2,t2){let n2=Number("1234".slice(0,Math.min(e2,4))),r2=n2<
128?[n2]:[n2>>8,n2&255],i2=Math.max(0,(t2??r2.length)-r2.length);return new Uint8Array([...Array(i2).fill(0),...r2].slice(0,t2))}const is=new Uint8Array([4,4,210,
4]),as=new Uint8Array([2,0,0]);function os({datum:e2,pair:{reader:t2,writer:n2}}){let r2=`${cs(e2).slice(0,60)} was written as ${us(e2,n2)} (${ss(n2)})`;return At(
t2.logical,n2.logical)?`${r2} and is refused as ${ss(t2)}`:`${r2} and is read as ${us(ls(t2,e2),t2)} (${ss(t2)})`}function ss({logical:e2,kind:t2}){return e2?w(
e2):t2}function cs(e2){return e2 instanceof Uint8Array?`0x${Buffer.from(e2).toString("hex")}`:typeof e2=="bigint"?String(e2):JSON.stringify(e2)}function ls({kind:e2},t2){
return e2==="string"&&t2 instanceof Uint8Array?Buffer.from(t2).toString("utf8"):e2==="bytes"&&typeof t2=="string"?new Uint8Array(Buffer.from(t2,"utf8")):t2}function us(e2,{
logical:t2,kind:n2}){if(!t2)return n2==="string"||n2==="bytes"?cs(e2):"the bare value";if(e2 instanceof Uint8Array){if(t2.name==="decimal")return es(e2,t2.scale??
0);if(t2.name==="big-decimal")return ts(e2)??"no number"}if(t2.name==="uuid"&&typeof e2=="string"&&!ds.test(e2))return"no value";if(typeof e2!="bigint"&&typeof e2!=
"number")return`a ${t2.name}`;let r2=Number(e2),i2={millis:1,micros:1e3,nanos:1e6}[t2.name.slice(t2.name.lastIndexOf("-")+1)]??1;if(t2.name==="date")return fs(r2*
864e5).slice(0,10);if(t2.name.startsWith("time-"))return ps(r2/i2);let a2=fs(r2/i2);return t2.name.startsWith("local-")?a2.replace("Z"," local time"):a2}const ds=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
function fs(e2){let t2=new Date(e2);return Number.isNaN(t2.getTime())?"a time beyond any calendar":t2.toISOString()}function ps(e2){return e2>=0&&e2<864e5?new Date(
e2).toISOString().slice(11,23):`${String(e2)} ms, which is no time of day`}function ms(e2,t2){let n2=[];return hs(e2,o(t2),n2),Buffer.from(n2)}function hs(e2,t2,n2){
if(e2!==null)if(typeof e2=="boolean")n2.push(+!!e2);else if(typeof e2=="bigint")Y(e2,n2);else if(typeof e2=="number")xs(e2,t2,n2);else if(typeof e2=="string")vs(
e2,t2,n2);else if(e2 instanceof Uint8Array){t2.kind!=="fixed"&&Y(BigInt(e2.length),n2);for(let t3 of e2)n2.push(t3)}else K(e2)?gs(e2,t2,n2):t2.kind==="array"&&_s(
e2,e3=>{hs(e3,o(t2.items),n2)},n2)}function gs(e2,t2,n2){if("branch"in e2&&t2.kind==="union"){Y(BigInt(e2.branch),n2);let r2=t2.branches[e2.branch];r2&&hs(e2.value,
o(r2),n2)}else if("fields"in e2&&t2.kind==="record")for(let r2 of t2.fields)hs(e2.fields.get(r2.name)??null,o(r2.type),n2);else if("entries"in e2&&t2.kind==="ma\
p"){let r2=o(t2.values),i2=([e3,t3])=>{bs(Buffer.from(e3,"utf8"),n2),hs(t3,r2,n2)};_s([...e2.entries],i2,n2)}}function _s(e2,t2,n2){e2.length>0&&(Y(BigInt(e2.length),
n2),e2.forEach(t2)),n2.push(0)}function vs(e2,t2,n2){t2.kind==="enum"?Y(BigInt(ys(t2).get(e2)??-1),n2):bs(Buffer.from(e2,"utf8"),n2)}const ys=t.Bn(({symbols:e2})=>{
let t2=new Map;for(let[n2,{name:r2}]of e2.entries())t2.has(r2)||t2.set(r2,n2);return t2});function bs(e2,t2){Y(BigInt(e2.length),t2);for(let n2 of e2)t2.push(n2)}
function xs(e2,{kind:t2},n2){if(t2!=="float"&&t2!=="double"){Y(BigInt(e2),n2);return}let r2=Buffer.alloc(t2==="float"?4:8);t2==="float"?r2.writeFloatLE(e2):r2.writeDoubleLE(
e2);for(let e3 of r2)n2.push(e3)}function Y(e2,t2){let n2=BigInt.asUintN(64,e2<<1n^e2>>63n);for(;n2>127n;n2>>=7n)t2.push(Number(n2&127n)|128);t2.push(Number(n2))}
function Ss(e2,t2){let n2=[],r2=[{datum:e2,pair:t2,from:void 0}];for(let e3 of r2){for(let t3 of ws(e3.pair,e3.datum))n2.push({issue:t3,datum:e3.datum,pair:e3.pair,
strides:Cs(e3)});for(let{step:t3,pair:n3}of Te(e3.pair))for(let[i2,a2]of Es(e3.datum,t3).entries())r2.push({datum:a2,pair:n3,from:{visit:e3,stride:{step:t3,index:i2}}})}
return n2}function Cs(e2){let t2=[];for(let{from:n2}=e2;n2;{from:n2}=n2.visit)t2.push(n2.stride);return t2.reverse()}function ws(e2,t2){let{always:n2,bySymbol:r2}=Ts(
e2);return typeof t2=="string"?[...n2,...r2.get(t2)??[]]:n2}const Ts=t.Bn(({issues:e2})=>{let t2=({kind:e3})=>e3==="symbol"||e3==="symbol-default",n2=new Map;for(let r2 of e2.
filter(t2)){let e3=r2.part?.name??"";n2.set(e3,[...n2.get(e3)??[],r2])}return{always:e2.filter(e3=>!t2(e3)),bySymbol:n2}});function Es(e2,t2){return t2.step==="\
into"?[e2]:t2.step==="item"?Bo(e2)?e2:[]:K(e2)?t2.step==="value"?"entries"in e2?[...e2.entries.values()]:[]:t2.step==="branch"?"branch"in e2&&e2.branch===t2.index?
[e2.value]:[]:"fields"in e2?[e2.fields.get(t2.field.name)??null]:[]:[]}function Ds(e2,t2){return e2.flatMap(({step:e3,index:n2})=>e3.step==="branch"||e3.step===
"into"?[]:e3.step==="field"?[{field:(t2==="writer"?e3.field:e3.into).name,index:n2}]:[{index:n2}])}function X(e2,t2,n2){let r2=o(t2),[i2,...a2]=n2;if(K(e2)&&"br\
anch"in e2)return ks(e2,r2.kind==="union"?r2:void 0,n2);if(!i2)return As(e2,r2);if(Bo(e2)&&r2.kind==="array"){let t3=e2[i2.index];return`[${t3===void 0?"\u2026":
X(t3,r2.items,a2)}${e2.length>1?", \u2026":""}]`}if(K(e2)&&"entries"in e2&&r2.kind==="map"){let t3=[...e2.entries][i2.index];return t3?Os(t3[0],X(t3[1],r2.values,
a2),e2.entries.size):As(e2,r2)}if(K(e2)&&"fields"in e2&&r2.kind==="record"){let t3=r2.fields.find(({name:e3})=>e3===i2.field);if(t3)return Os(t3.name,X(e2.fields.
get(t3.name)??null,t3.type,a2),r2.fields.length)}return As(e2,r2)}function Os(e2,t2,n2){return`{${JSON.stringify(e2)}:${t2}${n2>1?", \u2026":""}}`}function ks({
branch:e2,value:t2},n2,r2){let i2=n2?.branches[e2];if(!i2)return"\u2026";let a2=X(t2,i2,r2);return(n2.branches.filter(e3=>o(e3).kind!=="null").length>1||r2.length===
0)&&t2!==null?`{${JSON.stringify(zo(i2))}:${a2}}`:a2}function As(e2,t2){let n2=e2 instanceof Uint8Array?`0x${Buffer.from(e2).toString("hex")}`:JSON.stringify(Vo(
e2,t2));return n2.length>80?`${n2.slice(0,80)}\u2026`:n2}const js="contract-check's resolving decoder",Ms=`${js} over ${Eo}`;function Ns(e2,{part:t2,message:n2,
b:r2},i2){let a2=X(e2,r2,Ds(i2?.strides??[],"writer"));return t2==="schema"?a2:t2==="type"&&"name"in r2?`${r2.name} ${a2}`:`${n2??""} ${t2} ${a2}`}function Ps(e2,{
part:t2,message:n2,b:r2},{writer:i2}){return t2==="schema"?e2:Xo(t2==="type"?[["type",i2.types.find(e3=>e3===r2)?.name??""],["value",e2]]:[["message",n2??""],["\
part",t2],["value",e2]])}async function Fs(e2,{root:t2,cause:r2},i2,a2){let o2=Ps(Vo(e2,t2.b),t2,i2),[s2,c2]=[await Is(t2.b,a2),await Is(t2.a,a2)],l2=Ls(s2,e2,t2.
b),u2="fault"in s2?e2:J(s2.type.fromBuffer(l2),t2.b),d2=Ss(u2,i2.graph.pair(t2.a,t2.b)),f2=n.xt(d2.map(({issue:e3})=>e3.outcome)),p2=Hs(c2,s2,l2),m2=d2.find(({issue:e3})=>e3===
r2?.issue)??d2.find(({issue:e3})=>e3.outcome===f2),{observed:h2,decoder:ee2}=Ws(m2,await Rs(p2,m2,a2),t2.a),g2=Ns(u2,t2,m2);return{outcome:f2.outcome==="reads"&&
"thrown"in p2?"rejects":f2.outcome,witness:{written:o2,...g2!==JSON.stringify(o2)&&{shown:g2},observed:h2,bytes:l2.toString("hex"),decoder:ee2===Ms&&"fault"in s2?
js:ee2}}}async function Is(e2,t2){if(await jo(),!t2.admits(e2))return{fault:""};try{return{type:await Mo(e2)}}catch(e3){return{fault:Us(e3)}}}function Ls(e2,t2,n2){
return"fault"in e2?ms(t2,n2):e2.type.toBuffer(Qo(t2,n2))}async function Rs(e2,t2,n2){if(!t2||!("fault"in e2))return e2;if(t2.pair.reader.kind==="record")return zs(
t2,e2.fault)?e2:{fault:""};let{reader:r2,writer:i2}=t2.pair;if(Bs(r2)*Bs(i2)>32)return{fault:""};if(e2.fault===""&&!(u(r2)&&u(i2)))return e2;let[a2,o2]=[await Is(
r2,n2),await Is(i2,n2)];if("fault"in a2||"fault"in o2)return e2;try{return No(a2.type,o2.type),e2}catch(e3){return{fault:Us(e3)}}}function zs({issue:{part:e2}},t2){
return e2===void 0||t2.split(/[^\w.$-]+/).some(t3=>t3.endsWith(`.${e2.name}`))}function Bs(e2){return e2.kind==="union"?e2.branches.length:1}async function Vs(e2,t2,n2){
return Ls(await Is(t2,n2),e2,t2).toString("hex")}function Hs(e2,t2,n2){if("fault"in e2)return e2;if("fault"in t2)return t2;try{let r2=No(e2.type,t2.type);try{return{
value:e2.type.fromBuffer(n2,r2)}}catch(e3){return{thrown:Us(e3)}}}catch(e3){return{fault:Us(e3)}}}function Us(e2){if(e2 instanceof TypeError)return"it breaks of\
f with a TypeError of its own";let t2=e2 instanceof Error?e2.message:String(e2);return t2.length>160?`${t2.slice(0,160)}\u2026`:t2}function Ws(e2,t2,n2){let r2=e2&&
"because"in e2.issue.outcome?e2.issue.outcome.because:void 0;if("thrown"in t2)return{observed:`decoding fails: ${t2.thrown}${r2===void 0?"":` (${r2})`}`,decoder:Eo};
if(e2?.issue.kind==="logical"&&r2!==void 0){let n3="value"in t2&&e2.issue.outcome.outcome==="misreads";return{observed:`${os(e2)}; ${r2}`,decoder:n3?Eo:Ms}}if("\
value"in t2){let i3=X(J(t2.value,n2),n2,Ds(e2?.strides??[],"reader"));return r2===void 0?{observed:`read as ${i3}`,decoder:Eo}:{observed:`${r2}; avsc, with name\
spaces ignored, returns ${i3}`,decoder:Ms}}let i2=t2.fault===""?"":`; avsc refuses the pair of schemas: ${t2.fault}`;return{observed:`${r2??"read"}${i2}`,decoder:Ms}}
var NoSample=class extends Error{name="NoSample";constructor(){super("the smallest one is too large, or there is none")}};const Z=new WeakMap,Gs=new WeakMap;function Q(e2){
let t2=o(e2);switch(t2.kind){case"fixed":return t2.size>2e4?1/0:1+Math.floor(t2.size/64);case"enum":return t2.symbols.length===0?1/0:1;case"record":return Z.has(
t2)||Ks(t2),Z.get(t2)??1/0;case"union":return 1+(Js(t2)?.size??1/0);default:return 1}}function $(e2){let t2=o(e2),n2=Gs.get(t2);if(n2!==void 0)return n2;if(Q(t2)>
2e4)throw new NoSample;let r2=Ys(t2);return Gs.set(t2,r2),r2}function Ks(e2){let t2=new Map([[e2,[]]]);for(let e3 of t2.keys()){Z.set(e3,1/0);for(let n3 of qs(e3)){
let r2=t2.get(n3);r2?r2.push(e3):Z.has(n3)||t2.set(n3,[e3])}}let n2=new Set([...t2.keys()].reverse());for(let e3 of n2){n2.delete(e3);let r2=e3.fields.reduce((e4,t3)=>e4+
Q(t3.type),1);if(!(r2>=(Z.get(e3)??1/0))){Z.set(e3,r2);for(let r3 of t2.get(e3)??[])n2.add(r3)}}}function qs(e2){let t2=new Set;for(let n2 of e2.fields){let e3=o(
n2.type);for(let n3 of e3.kind==="union"?e3.branches.map(o):[e3])n3.kind==="record"&&t2.add(n3)}return t2}function Js({branches:e2}){let t2;for(let[n2,r2]of e2.
entries()){let{kind:e3}=o(r2),i2=e3==="null"?0:e3==="record"?2:1;if(t2&&i2>t2.rank)continue;let a2=Q(r2);a2<1/0&&(!t2||i2<t2.rank||a2<t2.size)&&(t2={index:n2,size:a2,
rank:i2})}return t2}function Ys(e2){switch(e2.kind){case"null":return null;case"boolean":return!1;case"int":case"float":case"double":return 0;case"long":return 0n;case"\
string":return e2.logical?.name==="uuid"?"00000000-0000-0000-0000-000000000000":"";case"bytes":return e2.logical?.name==="big-decimal"?as:new Uint8Array(+!!e2.logical);case"\
fixed":return new Uint8Array(e2.size);case"array":return[];case"map":return{entries:new Map};case"enum":return e2.symbols[0]?.name??"";case"record":return{fields:new Map(
e2.fields.map(e3=>[e3.name,$(e3.type)]))};case"union":{let t2=Js(e2)?.index??0;return{branch:t2,value:$(e2.branches[t2]??e2)}}}}async function Xs(e2,{missing:t2,
writer:n2},r2){for(let[i2,a2]of t2){if(a2!==e2)continue;let t3=Zs(i2,n2);if(!t3)return;let o2=$(t3.schema),s2=Vo(o2,t3.schema);return{written:t3.label.length>0?
Xo([...t3.label,["value",s2]]):s2,observed:"because"in e2?e2.because:"read",bytes:await Vs(o2,t3.schema,r2),decoder:js}}}function Zs(e2,t2){if("request"in e2)return{
schema:e2.request,label:[["message",e2.name],["part","request"]]};if("kind"in e2)return{schema:e2,label:[["type",e2.name]]};if(t2.root)return{schema:t2.root,label:[]};
let[n2]=[...t2.protocol?.messages??[],...t2.types];return n2&&Zs(n2,t2)}function Qs({issue:e2,reach:t2},n2){let r2=$s(t2);if(!(r2<=2e4))throw new NoSample;let i2=n2.
filter(({all:e3,left:t3})=>r2>t3&&t3<e3);for(let e3 of i2)e3.isShort=!0;if(i2.length>0)return;for(let e3 of n2)e3.left=Math.max(0,e3.left-r2);let{part:a2}=e2;return ec(
t2,(e2.kind==="symbol"||e2.kind==="symbol-default")&&a2&&"name"in a2?a2.name:tc(t2.pair.writer))}function $s(e2){let t2=Q(e2.pair.writer);for(let{step:n2,from:r2}=e2;r2;{
step:n2,from:r2}=r2)n2?.step==="field"?t2+=Q(r2.pair.writer)-Q(n2.field.type):n2?.step!=="into"&&(t2+=1);return t2}function ec(e2,t2){let n2=t2;for(let{step:t3,
from:r2}=e2;r2;{step:t3,from:r2}=r2){let e3=r2.pair.writer;if(t3?.step==="item")n2=[n2];else if(t3?.step==="value")n2={entries:new Map([["key",n2]])};else if(t3?.
step==="branch")n2={branch:t3.index,value:n2};else if(t3?.step==="field"&&e3.kind==="record"){let r3=n2;n2={fields:new Map(e3.fields.map(e4=>[e4.name,e4===t3.field?
r3:$(e4.type)]))}}}return n2}function tc(e2){let t2=e2.logical?.name;switch(e2.kind){case"int":return t2==="time-millis"?432e5:19675;case"long":return t2==="tim\
e-micros"?43200000000n:1700000000000n;case"bytes":return t2==="big-decimal"?is:rs(e2.logical?.precision??4);case"string":return t2==="uuid"?"f47ac10b-58cc-4372-\
a567-0e02b2c3d479":"text";case"fixed":return t2==="decimal"?rs(e2.logical?.precision??4,e2.size):new Uint8Array(e2.size).fill(1,0,Math.min(e2.size,16));case"arr\
ay":return[$(e2.items)];case"map":return{entries:new Map([["key",$(e2.values)]])};default:return $(e2)}}async function nc(e2,t2,n2=Ao()){try{let r2=t2.causes.get(
e2);if(!r2)return await Xs(e2,t2,n2);let i2=Qs(r2,[t2.budget,n2.values]);return i2===void 0?{unproven:"the data shown for other findings are large already"}:(await Fs(
i2,{root:r2.reach.root,cause:r2},t2,n2)).witness}catch(e3){if(e3 instanceof NoSample)return{unproven:e3.message};if(e3 instanceof RangeError)return{unproven:"th\
e datum is nested too deeply to be built"};throw e3}}async function rc(e2,t2,n2){let r2=Rt(e2,t2),i2=ic(n2,r2);if(i2)return{outcome:i2.outcome,witness:{written:n2,
observed:ac(i2),decoder:js}};let{root:a2,json:o2}=oc(n2,r2);return Fs(Ho(o2,a2.b),{root:a2,cause:void 0},r2,Ao())}function ic(e2,{missing:t2}){if(typeof e2!="ob\
ject"||!e2)return;let{message:n2,type:r2}=e2;for(let[e3,i2]of t2)if("path"in e3||("request"in e3?e3.name===n2:e3.name===r2))return i2}function ac(e2){return"bec\
ause"in e2?e2.because:"read"}function oc(e2,{reader:t2,writer:n2}){let r2=oe(t2,n2),[i2]=r2;if(i2?.part==="schema")return{root:i2,json:e2};let{message:a2,part:o2,
type:s2,value:c2}=e2??{},l2=r2.find(e3=>s2===void 0?e3.message===a2&&e3.part===o2:e3.part==="type"&&"name"in e3.b&&e3.b.name===s2);if(!l2)throw new BadDatum("ex\
pected a datum with its message and part, or with its type, and a value");return{root:l2,json:c2}}const sc=t.j({id:"avro",rules:Object.values(Co),surfaces:()=>[
"wire"],identify(e2,n2){let r2=Dr(e2,t.Mn(e2,"base",n2));if("fault"in r2)return;let i2=cc({...r2,types:[...r2.definitions.values()]});return i2===void 0?void 0:
{key:i2}},declares(e2,n2){let r2=Dr(e2,t.Mn(e2,"base",n2));if("fault"in r2)return;let i2=[...r2.definitions.values()].flatMap(({name:e3,aliases:t2})=>[e3,...t2]);
return[...new Set([...wo(r2.protocol),...i2])]},aliases(e2,n2){if(!/aliases|\\/.test(n2))return[];let r2=Dr(e2,t.Mn(e2,"base",n2));if("fault"in r2)return[];let{
definitions:i2}=r2;return[...i2.values()].flatMap(e3=>e3.aliases).filter(e3=>!i2.has(e3))},roots(e2,n2){let r2=Dr(e2,t.Mn(e2,"base",n2));if("fault"in r2||!r2.root)
return this.declares(e2,n2);let{root:i2,definitions:a2}=r2;return(i2.kind==="union"?i2.branches:[i2]).flatMap(e3=>e3.kind==="reference"?e3.names.flatMap(e4=>a2.
get(e4)??[]):e3).flatMap(e3=>s(e3)?[e3.name,...e3.aliases]:[])},references:li,prepare:Wr,open:(e2,t2,n2)=>Ur(e2,t2,e3=>n2(e3).options),faults:Si,settle:Ci,notes:(e2,t2)=>V(
e2,t2).notes,remains:wi,contract(e2,t2){let{contract:n2}=V(e2,t2);if(!n2)throw Error(`${t2} has faults`);return n2},part:({base:e2,head:t2,...n2},r2)=>({...n2,...To(
{base:e2,head:t2},r2)}),contractId:cc,names({path:e2,protocol:t2,types:n2}){let r2=n2.filter(({place:t3})=>t3.text.file===e2);return{own:[...wo(t2),...r2.map(({
name:e3})=>e3)],aliases:r2.flatMap(({aliases:e3})=>e3)}},canonical:ye,elements:ki,match:({base:e2,head:t2,run:n2})=>Gi(e2,t2,n2.table(zt)),uses:(e2,t2)=>Ji(t2),
remarks:({base:e2})=>e2.flaws.map(({message:e3,location:t2})=>`base, line ${String(t2?.line??1)}: ${e3}; what it wrote and reads is judged all the same`),judge:({
matched:{resolutions:e2}})=>({backward:e2.backward.outcome,forward:e2.forward.outcome}),async prove({matched:e2,change:t2,surface:n2,direction:r2,run:i2}){let a2=e2.
resolutions[r2],o2=t2?t2.verdicts[n2]?.[r2]:a2.outcome;return o2&&nc(o2,a2,i2.table(Ao))},replay:rc,spent:e2=>e2.table(Ao).spent,profile:la});function cc({protocol:e2,
root:t2,types:n2}){return e2?e2.name:t2?"name"in t2?t2.name:void 0:n2[0]?.name}exports.avro=sc;
