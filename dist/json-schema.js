const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,__commonJSMin=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),__exportAll=(e3,n3)=>{let r3=Object.
setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(
r3)},__copyProps=(e3,i3,o2,s2)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c2=r2(i3),l2=0,u2=c2.length,d2;l2<u2;l2++)d2=c2[l2],!a2.call(e3,d2)&&
d2!==o2&&t2(e3,d2,{get:(e4=>i3[e4]).bind(null,d2),enumerable:!(s2=n2(i3,d2))||s2.enumerable});return e3},__toESM=(n3,r3,o2)=>(o2=n3==null?{}:e2(i2(n3)),__copyProps(
r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o2,"default",{value:n3,enumerable:!0}):o2,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){
return __exportAll}}),Object.defineProperty(exports2,"r",{enumerable:!0,get:function(){return __toESM}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){
return __commonJSMin}}),exports2})(),t=require("./start.js"),n=require("./gate.js"),r=require("./formats.js");let i=require("node:worker_threads");var a={$schema:"\
http://json-schema.org/draft-06/schema#",$id:"http://json-schema.org/draft-06/schema#",title:"Core schema meta-schema",definitions:{schemaArray:{type:"array",minItems:1,
items:{$ref:"#"}},nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/nonNegativeInteger"},{default:0}]},simpleTypes:{
enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}},type:["object",
"boolean"],properties:{$id:{type:"string",format:"uri-reference"},$schema:{type:"string",format:"uri"},$ref:{type:"string",format:"uri-reference"},title:{type:"\
string"},description:{type:"string"},default:{},examples:{type:"array",items:{}},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{
type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/definitions/nonNegativeInteger"},minLength:{$ref:"#/definitions/nonNe\
gativeIntegerDefault0"},pattern:{type:"string",format:"regex"},additionalItems:{$ref:"#"},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions/schemaArray"}],default:{}},
maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{$ref:"#/definitions/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},contains:{
$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteger"},minProperties:{$ref:"#/definitions/nonNegativeIntegerDefault0"},required:{$ref:"#/definitions/\
stringArray"},additionalProperties:{$ref:"#"},definitions:{type:"object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"object",additionalProperties:{
$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{$ref:"#"},default:{}},dependencies:{type:"object",additionalProperties:{anyOf:[{$ref:"\
#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{$ref:"#"},const:{},enum:{type:"array",minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simp\
leTypes"},{type:"array",items:{$ref:"#/definitions/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"string"},allOf:{$ref:"#/definitions/schemaArray"},anyOf:{
$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:{}},o=e.r(r.M(),1),s=e.r(r.T(),1),c=e.r(r.w(),1),l=e.r(r.C(),
1),u=e.r(r.S(),1),d=e.r(r.x(),1),f=e.r(r.b(),1),p=e.r(r.y(),1),m=e.r(r.v(),1),ee=e.r(r._(),1),h=e.r(r.g(),1),te=e.r(r.h(),1),ne=e.r(r.m(),1),re=e.r(r.p(),1),ie=e.
r(r.f(),1),ae=e.r(r.d(),1);const oe={id:"http://json-schema.org/draft-04/schema#",$schema:"http://json-schema.org/draft-04/schema#",description:"Core schema met\
a-schema",definitions:{schemaArray:{type:"array",minItems:1,items:{$ref:"#"}},positiveInteger:{type:"integer",minimum:0},positiveIntegerDefault0:{allOf:[{$ref:"\
#/definitions/positiveInteger"},{default:0}]},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{
type:"string"},minItems:1,uniqueItems:!0}},type:"object",properties:{id:{type:"string"},$schema:{type:"string"},title:{type:"string"},description:{type:"string"},
default:{},multipleOf:{type:"number",minimum:0,exclusiveMinimum:!0},maximum:{type:"number"},exclusiveMaximum:{type:"boolean",default:!1},minimum:{type:"number"},
exclusiveMinimum:{type:"boolean",default:!1},maxLength:{$ref:"#/definitions/positiveInteger"},minLength:{$ref:"#/definitions/positiveIntegerDefault0"},pattern:{
type:"string",format:"regex"},additionalItems:{anyOf:[{type:"boolean"},{$ref:"#"}],default:{}},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions/schemaArray"}],default:{}},
maxItems:{$ref:"#/definitions/positiveInteger"},minItems:{$ref:"#/definitions/positiveIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},maxProperties:{$ref:"\
#/definitions/positiveInteger"},minProperties:{$ref:"#/definitions/positiveIntegerDefault0"},required:{$ref:"#/definitions/stringArray"},additionalProperties:{anyOf:[
{type:"boolean"},{$ref:"#"}],default:{}},definitions:{type:"object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"object",additionalProperties:{
$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{$ref:"#"},default:{}},dependencies:{type:"object",additionalProperties:{anyOf:[{$ref:"\
#"},{$ref:"#/definitions/stringArray"}]}},enum:{type:"array",minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{$ref:"\
#/definitions/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"string"},allOf:{$ref:"#/definitions/schemaArray"},anyOf:{$ref:"#/definitions/schemaArray"},
oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},dependencies:{exclusiveMaximum:["maximum"],exclusiveMinimum:["minimum"]},default:{}};var se=e.n({metaSchemas:()=>ce});
const ce=[oe,a,o.default,s.default,c.default,l.default,u.default,d.default,f.default,p.default,m.default,ee.default,te.default,ne.default,re.default,ie.default,
h.default,ae.default],le={default:"readers that fill defaults in see another value where the name is missing",deprecated:"people and generators that look at it \
advise differently from now on","read-only":"writers may stop sending the value, or readers may begin to heed it","write-only":"writers may stop returning the v\
alue, or begin to return it",format:"formats are annotations here, but a validator that asserts them refuses other values than before","content-encoding":"reade\
rs that decode the string the old way get other bytes","content-media-type":"readers that take the content for the old type misread it","content-schema":"reader\
s that parse the string meet the change unwarned"};function advisoriesOn(e2,t2){let r2=t2.flatMap(t3=>{let r3=t3.annotation?le[t3.rule]:void 0;if(r3===void 0)return[];
let i3=e2.find(({id:e3})=>e3===`json-schema/${t3.rule}`),[a2]=i3?[...i3.judge({differences:[t3]})]:[];return a2?[`${n.J(a2.element)}: ${a2.message}: ${r3}`]:[]}),
i2=r2.length-5;return i2<=0?r2:[...r2.slice(0,5),`${String(i2)} more changes of annotations that programs act on`]}const g={n:0n,d:1n},ue={n:1n,d:1n};function rational(e2,t2=1n){
if(t2<0n)return rational(-e2,-t2);let n2=gcd(e2<0n?-e2:e2,t2);return n2===1n?{n:e2,d:t2}:{n:e2/n2,d:t2/n2}}function parseRational(e2){let t2=/^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.
exec(e2);if(!t2||e2.length>1e3)return;let[,n2="",r2="0",i2="",a2="0"]=t2,o2=Number(a2)-i2.length;if(Math.abs(o2)>1400||Math.abs(Number(a2))>400)return;let s2=BigInt(
n2+r2+i2);return o2>=0?rational(s2*10n**BigInt(o2)):rational(s2,10n**BigInt(-o2))}function gcd(e2,t2){for(;t2!==0n;)[e2,t2]=[t2,e2%t2];return e2}function compare$1(e2,t2){
let n2=e2.n*t2.d,r2=t2.n*e2.d;return n2===r2?0:n2<r2?-1:1}function add$1(e2,t2){return rational(e2.n*t2.d+t2.n*e2.d,e2.d*t2.d)}function multiply(e2,t2){return rational(
e2.n*t2.n,e2.d*t2.d)}function divide(e2,t2){return rational(e2.n*t2.d,e2.d*t2.n)}function isInteger({d:e2}){return e2===1n}const de=1n<<64n;function effortOf({n:e2,
d:t2}){let n2=(e2<0n?-e2:e2)+t2;return n2<de?0:n2.toString(16).length**2>>9}function floor({n:e2,d:t2}){let n2=e2/t2;return e2%t2!==0n&&e2<0n?n2-1n:n2}function ceil(e2){
return-floor({n:-e2.n,d:e2.d})}function leastCommonMultiple(e2,t2){let n2=e2.n/gcd(e2.n,t2.n)*t2.n;return rational(n2<0n?-n2:n2,gcd(e2.d,t2.d))}function decimalText({
n:e2,d:t2}){if(t2===1n)return e2.toString();let n2=0,r2=1n;for(;r2%t2!==0n&&n2<1200;)r2*=10n,n2+=1;if(r2%t2!==0n)return String(Number(e2)/Number(t2));let i2=e2<
0n?"-":"",a2=((e2<0n?-e2:e2)*(r2/t2)).toString().padStart(n2+1,"0");return`${i2}${a2.slice(0,-n2)}.${a2.slice(-n2)}`}const _=["null","boolean","number","string",
"object","array"];function isArray(e2){return Array.isArray(e2)}function isObject$1(e2){return e2 instanceof Map}function isNumber(e2){return typeof e2=="object"&&
!!e2&&"n"in e2}function typeOf(e2){return e2===null?"null":typeof e2=="boolean"?"boolean":typeof e2=="string"?"string":isArray(e2)?"array":isObject$1(e2)?"objec\
t":"number"}function valueKey(e2){return e2===null||typeof e2=="boolean"?String(e2):typeof e2=="string"?JSON.stringify(e2):isArray(e2)?`[${e2.map(valueKey).join(
",")}]`:isObject$1(e2)?`{${[...e2.keys()].sort().map(t2=>`${JSON.stringify(t2)}:${valueKey(e2.get(t2)??null)}`).join(",")}}`:`${e2.n.toString()}/${e2.d.toString()}`}
function valueOf$1(e2){switch(e2.kind){case"null":return null;case"boolean":case"string":return e2.value;case"number":return parseRational(e2.raw);case"array":{
let t2=e2.items.map(valueOf$1);return t2.every(e3=>e3!==void 0)?t2:void 0}case"object":{let t2=new Map;for(let{key:n2,value:r2}of e2.members){let e3=valueOf$1(r2);
if(e3===void 0)return;t2.set(n2,e3)}return t2}}}function sizeOf$1(e2){return typeof e2=="string"?e2.length+2:e2===null||typeof e2=="boolean"?4:fe(e2)}const fe=r.
P(e2=>{let t2=2;if(isArray(e2))for(let n2 of e2)t2+=sizeOf$1(n2)+1;else if(isObject$1(e2))for(let[n2,r2]of e2)t2+=n2.length+sizeOf$1(r2)+4;else t2=8;return t2});
function fromPlain(e2){if(e2===null||typeof e2=="boolean"||typeof e2=="string")return e2;if(typeof e2=="number")return parseRational(String(e2));if(Array.isArray(
e2)){let t3=e2.map(fromPlain);return t3.every(e3=>e3!==void 0)?t3:void 0}if(typeof e2!="object")return;let t2=new Map;for(let[n2,r2]of Object.entries(e2)){let e3=fromPlain(
r2);if(e3===void 0)return;t2.set(n2,e3)}return t2}function toPlain(e2){if(typeof e2!="object"||!e2)return e2;if(isArray(e2))return e2.map(toPlain);if(!isObject$1(
e2))return Number(decimalText(e2));let t2={};for(let[n2,r2]of e2)Object.defineProperty(t2,n2,{value:toPlain(r2),enumerable:!0,configurable:!0,writable:!0});return t2}
function isFaithful$1(e2){if(typeof e2!="object"||!e2)return!0;if(isArray(e2))return e2.every(isFaithful$1);if(isObject$1(e2))return[...e2.values()].every(isFaithful$1);
let t2=parseRational(String(Number(decimalText(e2))));return t2!==void 0&&compare$1(t2,e2)===0}function exactText(e2){return typeof e2!="object"||!e2?JSON.stringify(
e2):isArray(e2)?`[${e2.map(exactText).join(",")}]`:isObject$1(e2)?`{${[...e2].map(([e3,t2])=>`${JSON.stringify(e3)}:${exactText(t2)}`).join(",")}}`:isFaithful$1(
e2)?JSON.stringify(Number(decimalText(e2))):decimalText(e2)}function lengthOf(e2){let t2=0;for(let n2=0;n2<e2.length;n2+=1){let r2=e2.charCodeAt(n2),i2=e2.charCodeAt(
n2+1);r2>=55296&&r2<=56319&&i2>=56320&&i2<=57343&&(n2+=1),t2+=1}return t2}function ownerFor({path:e2},t2){let[n2]=t2;if(t2.length===1)return n2;let r2=t2.map(t3=>sharedFolders(
e2,t3.path)),i2=Math.max(...r2),a2=t2.filter((e3,t3)=>r2[t3]===i2).sort(byEndingThenPath(e2)),[o2]=a2;return o2&&a2.every(e3=>e3===o2||saysTheSame(e3,o2))?o2:void 0}
function sharedFolders(e2,t2){let[n2,r2]=[e2.split("/").slice(0,-1),t2.split("/").slice(0,-1)],i2=0;for(;i2<n2.length&&i2<r2.length&&n2[i2]===r2[i2];)i2+=1;return i2+
(i2===r2.length&&i2===n2.length?.5:0)}function byEndingThenPath(e2){let t2=endingOf(e2),rank=e3=>endingOf(e3.path)===t2?0:1;return(e3,t3)=>rank(e3)-rank(t3)||(e3.
path<t3.path?-1:1)}function endingOf(e2){return e2.slice(e2.lastIndexOf(".")+1)}function saysTheSame(e2,t2){let[n2,r2]=[valueOf$1(e2.root),valueOf$1(t2.root)];return n2!==
void 0&&r2!==void 0&&valueKey(n2)===valueKey(r2)}const pe="file:///";function pathOfReference({snapshot:e2},t2,r2,i2){for(let a2 of candidatesOf(t2,r2,i2)){if(!a2.
startsWith("file:///"))continue;let t3=decoded(withoutFragment(a2).slice(8));if(e2.entries.has(t3)&&n.sn(t3))return t3}}function candidatesOf({retrieved:e2,settings:t2},n2,r2){
let i2=t2.map.find(([e3])=>n2.startsWith(e3)),a2=i2?[n2,pe+i2[1]+n2.slice(i2[0].length)]:[n2],o2=/^file:\/\/(?=[^/])/i.test(r2)?r2.slice(7):void 0;return o2===void 0?
/^[a-z][a-z\d+.-]*:/i.test(r2)?a2:[...a2,absolute(r2,e2)]:[...a2,absolute(o2,e2),absolute(`/${o2}`,e2)]}function decoded(e2){try{return decodeURIComponent(e2)}catch{
return e2}}function referenceKey(e2,t2){return`${String(e2.length)} ${e2} ${t2}`}function absolute(e2,t2){try{return new URL(e2,t2).href}catch{return e2.startsWith(
"#")?`${withoutFragment(t2)}${e2}`:e2}}function withoutFragment(e2){let t2=e2.indexOf("#");return t2<0?e2:e2.slice(0,t2)}function documentOf(e2,t2,n2){let{dialect:i2,
declared:a2,unknown:o2,unread:s2}=r.n(t2,n2);if(s2)throw unreadDraft(e2,t2);let c2=pe+e2.file.split("/").map(encodeURIComponent).join("/"),l2=new Index(e2,n2,i2);
o2!==void 0&&l2.notes.push(`"$schema" is ${JSON.stringify(o2)}, which is not one of the published drafts: read as ${i2} (jsonSchema.dialects in the config can s\
ay otherwise)`),l2.resources.set(c2,t2),l2.walk(t2,{base:c2,dialect:i2},!0);let{bases:u2,dialects:d2,resources:f2,anchors:p2,dynamic:m2,references:ee2,notes:h2}=l2;
return{path:e2.file,text:e2,root:t2,dialect:i2,declared:a2,settings:n2,retrieved:c2,base:u2.get(t2)??c2,bases:u2,dialects:d2,resources:f2,anchors:p2,dynamic:m2,
references:ee2,notes:h2}}function unreadDraft(e2,t2){let r2=t2.kind==="object"?t2.get("$schema")??t2:t2;return new n.Wt('"$schema" is draft-03, which is not rea\
d, and its keywords mean something else from draft-04 on: write the schema in a newer draft (or, if it holds nothing but what both mean alike, say jsonSchema: {\
dialects: {"http://json-schema.org/draft-03/schema": draft-04}} in the config)',e2.locate(r2.start,r2.end))}var Index=class{text;settings;dialect;bases=new Map;dialects=new Map;resources=new Map;anchors=new Map;dynamic=new Map;references=[];notes=[];referred=new Set;constructor(e2,t2,n2){
this.text=e2,this.settings=t2,this.dialect=n2}walk(e2,t2,i2){if(e2.kind==="array")for(let n2 of e2.items)this.walk(n2,t2,!1);if(e2.kind!=="object")return;let a2=this.
declared(e2,t2,i2),{base:o2}=a2,s2=n.zt(e2);for(let e3 of s2)this.notes.length<20&&this.notes.push(`${JSON.stringify(e3.key)} is written twice in one object (li\
ne ${String(this.text.rangeOf(e3.start,e3.end).line)}): the last one counts`);for(let{key:t3,value:n2}of s2.length===0?e2.members:r.l(e2))["$ref","$dynamicRef",
"$recursiveRef"].includes(t3)&&n2.kind==="string"?this.refer(n2.value,o2):["$anchor","$dynamicAnchor"].includes(t3)&&n2.kind==="string"?(this.anchors.set(`${o2}\
#${n2.value}`,e2),t3==="$dynamicAnchor"&&this.remember(o2,n2.value,e2)):t3==="$recursiveAnchor"&&n2.kind==="boolean"&&n2.value&&this.remember(o2,"",e2),["enum",
"const","default","examples"].includes(t3)||this.walk(n2,a2,!1)}refer(e2,t2){let n2=referenceKey(t2,e2);this.referred.has(n2)||(this.referred.add(n2),this.references.
push({uri:withoutFragment(absolute(e2,t2)),written:e2}))}declared(e2,t2,n2){let i2=n2?t2.dialect:this.dialectAt(e2,t2.dialect),a2=e2.get(i2==="draft-04"?"id":"$\
id"),o2=!r.i(i2,"2019-09")&&!n2&&e2.get("$ref")!==void 0;if(a2?.kind!=="string"||o2)return t2;let s2=absolute(a2.value,t2.base),[c2=s2,l2]=s2.split("#",2);return l2!==
void 0&&l2!==""&&this.anchors.set(`${c2}#${l2}`,e2),a2.value.startsWith("#")?t2:(this.bases.set(e2,c2),this.resources.set(c2,e2),i2!==this.dialect&&this.dialects.
set(e2,i2),{base:c2,dialect:i2})}dialectAt(e2,t2){if(e2.get("$schema")?.kind!=="string")return t2;let{dialect:n2,unknown:i2,unread:a2}=r.n(e2,this.settings);if(a2)
throw unreadDraft(this.text,e2);return i2===void 0?n2:t2}remember(e2,t2,n2){let r2=this.dynamic.get(e2);r2?r2.has(t2)||r2.set(t2,n2):this.dynamic.set(e2,new Map(
[[t2,n2]]))}};function reachable(e2,t2){return walked(t2,(t3,{uri:n2,written:r2})=>targetOf(e2,t3,n2,r2)??[])}function reachableByName(e2,t2){return walked(t2,(t3,{
uri:n2,written:r2})=>[targetOf(e2,t3,n2,r2)??[],t3.resources.has(n2)?[]:e2.byUri.get(n2)??[]].flat())}function walked(e2,t2){let n2=new Map([[e2.path,e2]]),r2=[
e2];for(let e3=r2.pop();e3;e3=r2.pop())for(let i2 of e3.references)for(let a2 of[t2(e3,i2)].flat())n2.has(a2.path)||(n2.set(a2.path,a2),r2.push(a2));return n2}function targetOf(e2,t2,n2,r2){
if(t2.resources.has(n2))return t2;let i2=e2.byUri.get(n2)??[];if(i2.length>0)return ownerFor(t2,i2);let a2=pathOfReference(e2,t2,n2,r2);return a2===void 0?void 0:
e2.documents.get(a2)}async function addMetaSchema(e2,t2,i2){let{metaSchemas:a2}=await Promise.resolve().then(()=>se),o2=r.o(t2),s2=a2.find(e3=>r.o(identifierOf$1(
e3))===o2);if(!s2)return;let c2=n.Kt(`https://${o2}`,e2.snapshot.side,JSON.stringify(s2,null,2)),l2=documentOf(c2,n.Lt(c2),i2);e2.documents.set(l2.path,l2);for(let t3 of[
"http","https"])e2.byUri.set(`${t3}://${o2}`,[l2]);return l2}function identifierOf$1(e2){let{$id:t2,id:n2}=e2;return typeof t2=="string"?t2:typeof n2=="string"?
n2:""}const me=[".json",".yaml",".yml"];async function loadLibrary(e2,t2,n2){let r2={snapshot:e2,documents:new Map,faults:new Map,settled:new Map,byUri:new Map};
return await loadInto(r2,t2,n2),r2}async function loadInto(e2,t2,r2){let i2=new Set,a2=t2.filter(t3=>!e2.documents.has(t3)&&!e2.faults.has(t3));for(;a2.length>0;){
await e2.snapshot.load(a2);let t3=a2.some(isYaml)?await n.Ft():void 0,reader=e3=>t3&&isYaml(e3)?t3:n.Lt;a2=await missing(e2,a2.flatMap(t4=>openInto(e2,t4,r2(t4),
reader(t4))??[]),i2)}}function isYaml(e2){return e2.endsWith(".yaml")||e2.endsWith(".yml")}function openInto(e2,t2,i2,a2){let o2=e2.snapshot.read(t2);if("fault"in
o2){e2.faults.set(t2,{message:o2.fault,location:{file:t2}});return}let s2=n.Kt(t2,e2.snapshot.side,o2.text);try{let n2=documentOf(s2,readSchema(s2,a2),r.c(i2.options));
e2.documents.set(t2,n2);for(let t3 of new Set([...n2.resources.keys(),n2.retrieved]))r.a(t3)||e2.byUri.set(t3,[...e2.byUri.get(t3)??[],n2]);return n2}catch(r2){
if(!(r2 instanceof n.Wt))throw r2;e2.faults.set(t2,{message:r2.message,location:r2.location});return}}async function missing(e2,t2,n2){let i2=new Set,a2=new Set,
o2=[...t2];for(let t3 of o2)for(let{uri:s2,written:c2}of t3.references){let l2=JSON.stringify([t3.path,s2,c2]);if(n2.has(l2)||t3.resources.has(s2))continue;if(n2.
add(l2),r.a(s2)){if(e2.byUri.has(s2))continue;let n3=await addMetaSchema(e2,s2,t3.settings);n3&&o2.push(n3);continue}let u2=pathOfReference(e2,t3,s2,c2);u2===void 0?
a2.add(s2):e2.documents.has(u2)||i2.add(u2)}if(a2.size>0){let t3=await e2.snapshot.mentioning([...a2],me);for(let n3 of t3)e2.documents.has(n3)||i2.add(n3)}return[
...i2].filter(t3=>!e2.faults.has(t3))}function readSchema(e2,t2){let r2=t2(e2);if(r2.kind==="object"||r2.kind==="boolean")return r2;throw new n.Wt("a schema is \
an object or true or false: wrap the constraints in { }",e2.locate(r2.start,r2.end))}const he=[".json",".yaml",".yml"];async function references$5(e2,t2,n2){let r2=n2.
touched??[],i2=r2.filter(e3=>he.some(t3=>e3.endsWith(t3)));for(let r3 of[t2,e2])await loadInto(r3,i2.filter(e3=>r3.snapshot.entries.has(e3)),n2.settings);let a2=n2.
pairings.filter(({status:e3})=>e3!=="unchanged"),o2=new Set([...a2.flatMap(({headPath:e3,basePath:t3})=>[e3??[],t3??[]].flat()),...r2]);return{changed:[...o2],names:e3=>[
e3],mentioning:n3=>mentioning(e2,t2,n3),async open(r3){await loadInto(t2,r3,n2.settings),await loadInto(e2,r3,n2.settings)},causeOf(n3,r3){let i3=[t2,e2].map(e3=>reachedFrom$1(
e3,n3)),[a3]=i3.flatMap(e3=>e3.find(e4=>o2.has(e4))??[]);return a3??i3.flatMap(e3=>e3.flatMap(e4=>r3.get(e4)??[]))[0]},openDependents:()=>Promise.resolve(),differs:()=>!0,
handsOnUnchanged:()=>!0}}function reachedFrom$1(e2,t2){let n2=e2.documents.get(t2);return n2?[...reachableByName(e2,n2).keys()].sort():[]}async function mentioning(e2,t2,r2){
let i2=r2.flatMap(n2=>[n2,...[e2,t2].flatMap(({documents:e3})=>[...e3.get(n2)?.resources.keys()??[]])]).map(lastSegment).flatMap(e3=>[e3,decoded(e3)]),a2=new Set(
i2.filter(e3=>e3!==""));return a2.size===0?[]:t2.snapshot.mentioning([...a2],he,n.in)}function lastSegment(e2){let t2=e2.replace(/\/+$/,"");return t2.slice(t2.lastIndexOf(
"/")+1)}const ge=/^(["']?)(?:\$id|id)\1[ \t]*:[ \t]+(?:"([^"\\\n]+)"|'([^'\n]+)'|([^\s"'#&*!|>][^\s#]*))[ \t\r]*(?:#.*)?$/m;function identifierOf(e2,t2){if(/\.ya?ml$/.
test(e2)){let[,,e3,n2,r2]=ge.exec(t2)??[];return e3??n2??r2}try{let r2=n.Lt(n.Kt(e2,"head",t2)),i2=r2.kind==="object"?r2.get("$id")??r2.get("id"):void 0;return i2?.
kind==="string"?i2.value:void 0}catch{return}}const v={$schema:{holds:"value",annotation:!0},$id:{holds:"value",from:"draft-06",annotation:!0},id:{holds:"value",
until:"draft-04",annotation:!0},$anchor:{holds:"value",from:"2019-09",annotation:!0},$dynamicAnchor:{holds:"value",from:"2020-12",annotation:!0},$recursiveAnchor:{
holds:"value",from:"2019-09",until:"2019-09",annotation:!0},$comment:{holds:"value",annotation:!0},$vocabulary:{holds:"value",annotation:!0},title:{holds:"value",
annotation:!0},description:{holds:"value",annotation:!0},examples:{holds:"value",annotation:!0},default:{holds:"value",annotation:!0},deprecated:{holds:"value",
annotation:!0},readOnly:{holds:"value",annotation:!0},writeOnly:{holds:"value",annotation:!0},contentEncoding:{holds:"value",annotation:!0},contentMediaType:{holds:"\
value",annotation:!0},contentSchema:{holds:"schema",from:"2019-09",annotation:!0},$defs:{holds:"schemaMap",annotation:!0},definitions:{holds:"schemaMap",annotation:!0},
$ref:{holds:"value"},$dynamicRef:{holds:"value",from:"2020-12"},$recursiveRef:{holds:"value",from:"2019-09",until:"2019-09"},type:{holds:"value"},enum:{holds:"v\
alue"},const:{holds:"value",from:"draft-06"},minimum:{holds:"value"},maximum:{holds:"value"},exclusiveMinimum:{holds:"value"},exclusiveMaximum:{holds:"value"},multipleOf:{
holds:"value"},minLength:{holds:"value"},maxLength:{holds:"value"},pattern:{holds:"value"},format:{holds:"value"},prefixItems:{holds:"schemas",from:"2020-12"},items:{
holds:"mixed"},additionalItems:{holds:"schema",until:"2019-09"},minItems:{holds:"value"},maxItems:{holds:"value"},uniqueItems:{holds:"value"},contains:{holds:"s\
chema",from:"draft-06"},minContains:{holds:"value",from:"2019-09"},maxContains:{holds:"value",from:"2019-09"},unevaluatedItems:{holds:"schema",from:"2019-09"},properties:{
holds:"schemaMap"},patternProperties:{holds:"schemaMap"},additionalProperties:{holds:"schema"},propertyNames:{holds:"schema",from:"draft-06"},unevaluatedProperties:{
holds:"schema",from:"2019-09"},required:{holds:"value"},minProperties:{holds:"value"},maxProperties:{holds:"value"},dependencies:{holds:"mixed",until:"draft-07",
inPlace:!0},dependentRequired:{holds:"value",from:"2019-09"},dependentSchemas:{holds:"schemaMap",from:"2019-09",inPlace:!0},allOf:{holds:"schemas",inPlace:!0},anyOf:{
holds:"schemas",inPlace:!0},oneOf:{holds:"schemas",inPlace:!0},not:{holds:"schema",inPlace:!0},if:{holds:"schema",from:"draft-07",inPlace:!0},then:{holds:"schem\
a",from:"draft-07",inPlace:!0},else:{holds:"schema",from:"draft-07",inPlace:!0}};function keywordIn(e2,t2){let n2=Object.hasOwn(v,e2)?v[e2]:void 0;if(!(!n2||n2.
from&&!r.i(t2,n2.from)))return n2.until&&t2!==n2.until&&r.i(t2,n2.until)?void 0:n2}function refHidesSiblings(e2){return!r.i(e2,"2019-09")}var TooManyScopes=class extends Error{name="\
TooManyScopes";constructor(){super("its dynamic anchors are entered in more than 200 ways")}},_e=class Scope{owners;family;within=new Map;keys=new WeakMap;constructor(e2,t2={
ids:new Map,scopes:new Map}){this.owners=e2,this.family=t2}ownerOf(e2){return this.owners.get(e2)}entering(e2,t2){let n2=this.within.get(t2);if(!n2){let r2=[...t2].
filter(([e3])=>!this.owners.has(e3)),i2=r2.map(([t3,n3])=>[t3,{...e2,node:n3}]);n2=r2.length===0?this:this.owning(new Map([...this.owners,...i2])),this.within.set(
t2,n2)}return n2}owning(e2){let{ids:t2,scopes:n2}=this.family,idOf=e3=>t2.get(e3)??(t2.set(e3,t2.size),t2.size-1),r2=JSON.stringify([...e2].map(([e3,{node:t3}])=>[
e3,idOf(t3)]).sort()),i2=n2.get(r2);if(!i2){if(n2.size>=200)throw new TooManyScopes;n2.set(r2,i2=new Scope(e2,this.family))}return i2}keyOf(e2){let t2=this.keys.
get(e2);return t2||this.keys.set(e2,t2={}),t2}};function keyOf$1({node:e2,scope:t2}){return t2?t2.keyOf(e2):e2}const y=new WeakMap;function entered(e2,t2){let n2=t2.
document.dynamic.get(t2.base);if(!n2)return{...t2,scope:e2};if(e2)return{...t2,scope:e2.entering(t2,n2)};let r2=y.get(n2);return r2||y.set(n2,r2=new _e(new Map).
entering(t2,n2)),{...t2,scope:r2}}function rootOf(e2){return entered(void 0,placeIn(e2,e2.root))}function placeIn(e2,t2){return{document:e2,node:t2,base:e2.bases.
get(t2)??e2.base,dialect:e2.dialects.get(t2)??e2.dialect}}function below$1({document:e2,base:t2,dialect:n2,scope:r2},i2){let a2=e2.bases.get(i2);return a2===void 0?
{document:e2,node:i2,base:t2,dialect:n2,scope:r2}:entered(r2,{document:e2,node:i2,base:a2,dialect:e2.dialects.get(i2)??n2})}function dialectAt(e2,t2){if(e2.dialects.
size===0)return e2.dialect;let n2=rootOf(e2),{dialect:r2}=n2;for(let e3 of t2){let t3=n2.node,i2=t3.kind==="object"?t3.get(String(e3)):void 0,a2=t3.kind==="arra\
y"?t3.items[Number(e3)]:i2;if(!a2)break;n2=below$1(n2,a2),{dialect:r2}=n2}return r2}function dangling({path:e2},t2,n2){return{missing:t2,identity:t2,reason:"dan\
gling",because:`which is not there: ${e2} has no such part`,beside:n2}}function nowhere(e2,t2,n2,i2){let a2=e2.byUri.get(n2)??[];if(a2.length>1){let e3=a2.map(({
path:e4})=>e4).sort(),t3=a2.map(({text:e4})=>r.I(e4.text)).sort();return{missing:n2,beside:[],reason:"ambiguous",because:`which ${e3.join(" and ")} declare, and\
 they differ: nobody can tell which is meant`,identity:`${n2} ${t3.join(" ")}`}}let o2=pathOfReference(e2,t2,n2,i2),s2=o2!==void 0&&e2.faults.has(o2)?e2.snapshot.
read(o2):void 0;if(o2!==void 0&&s2){let e3="text"in s2?r.I(s2.text):s2.fault;return{missing:n2,beside:[],reason:"unread",because:`which ${o2} is, and that does \
not parse`,identity:`${n2} ${e3}`}}return missingFile(e2,t2,{uri:n2,written:withoutFragment(i2)})}function missingFile({snapshot:{entries:e2,side:t2}},r2,{uri:i2,
written:a2}){let o2={missing:i2,beside:[],reason:"outside",because:"which is not in the repository at this side (references are never fetched)",identity:i2},s2=/^file:\/\/(?=[^/])/i.
test(a2),c2=s2?absolute(a2.slice(7),r2.retrieved):i2;if(!c2.startsWith("file:///"))return o2;let l2=decoded(c2.slice(8)),u2=l2.slice(l2.lastIndexOf("/")+1),d2=l2.
slice(0,l2.length-u2.length),f2=[...e2.containing(u2)].filter(e3=>(e3===u2||e3.endsWith(`/${u2}`))&&n.sn(e3));if(f2.length>0){let n2=f2.map(n3=>`${n3} ${e2.get(
n3)?.oid??t2}`).sort();return{missing:i2,beside:[],reason:"elsewhere",because:`which is not in the repository at this side, while ${f2.sort().slice(0,3).join(" \
and ")} is: did the file move?`,identity:`${i2} ${n2.join(" ")}`}}return s2?{...o2,identity:`${i2} ${t2}`}:!(d2===""||e2.containing(d2).some(e3=>e3.startsWith(d2)))||
u2===""?o2:{...o2,reason:"dangling",because:`which is not there: ${d2||"the root"} has no file ${u2}`}}function resolve(e2,t2,n2){let r2=resolveIn(e2,t2,n2);if(!("\
missing"in r2))return r2;for(let r3 of t2.document.otherwise??[]){let t3=resolveIn(e2,rootOf(r3),n2);if(!("missing"in t3))return t3}return r2}function followed(e2,t2,n2,r2){
let i2=resolve(e2,t2,r2);if(n2==="$ref"||"missing"in i2)return i2;let a2=n2==="$recursiveRef"?"":r2.slice(r2.indexOf("#")+1);if(i2.document.dynamic.get(i2.base)?.
get(a2)!==i2.node)return i2;let o2=t2.scope?.ownerOf(a2);return o2?entered(t2.scope,o2):i2}const b=new WeakMap;function resolveIn(e2,t2,n2){let r2=b.get(e2);r2?.
documents!==e2.documents.size&&b.set(e2,r2={documents:e2.documents.size,byDocument:new Map});let i2=r2.byDocument.get(t2.document);i2||r2.byDocument.set(t2.document,
i2=new Map);let a2=referenceKey(t2.base,n2),o2=i2.get(a2);return o2||i2.set(a2,o2=lookedUp(e2,t2,n2)),"missing"in o2?o2:entered(t2.scope,o2)}function lookedUp(e2,t2,n2){
let r2=absolute(n2,t2.base),i2=decoded(r2.includes("#")?r2.slice(r2.indexOf("#")+1):""),a2=resourceOf(e2,t2.document,withoutFragment(r2),n2);if(!a2)return nowhere(
e2,t2.document,withoutFragment(r2),n2);if(i2==="")return a2;if(i2.startsWith("/"))return atPointer(a2,i2,r2);let o2=a2.document.anchors.get(`${a2.base}#${i2}`);
if(o2)return{...a2,node:o2};let s2=`${a2.base}#`,c2=[...a2.document.anchors.keys()].flatMap(e3=>e3.startsWith(s2)?[`#${e3.slice(s2.length)}`]:[]);return dangling(
a2.document,r2,c2)}function resourceOf(e2,t2,n2,r2){let i2=t2.resources.get(n2);if(i2)return placeIn(t2,i2);let a2=targetOf(e2,t2,n2,r2);if(a2)return placeIn(a2,
a2.resources.get(n2)??a2.root)}function atPointer(e2,t2,n2){let r2={...e2,scope:void 0},i2="#";for(let a2 of t2.slice(1).split("/")){let t3=a2.replaceAll("~1","\
/").replaceAll("~0","~"),{node:o2}=r2,s2=o2.kind==="array"&&/^\d+$/.test(t3)?o2.items[Number(t3)]:void 0,c2=o2.kind==="object"?o2.get(t3):s2;if(!c2){let t4=o2.kind===
"object"?o2.members.map(e3=>e3.key):[];return dangling(e2.document,n2,t4.map(e3=>`${i2}/${escaped$2(e3)}`))}r2=below$1(r2,c2),i2+=`/${a2}`}return r2}function escaped$2(e2){
return e2.replaceAll("~","~0").replaceAll("/","~1")}function canonicalText(e2,t2){let n2=new Map,r2=[],i2=[],referenceTo=e3=>{let t3=n2.get(keyOf$1(e3));return t3===
void 0&&(t3=n2.size,n2.set(keyOf$1(e3),t3),r2.push(e3)),`@${String(t3)}`},a2={library:e2,order:new ve({library:e2})};referenceTo(t2);for(let e3 of r2)i2.push(`${e3.
dialect==="draft-04"?"4":""}${schemaText(a2,e3,referenceTo)}`);return i2.join(`
`)}var ve=class BranchOrder{reading;keys=new Map;inner;constructor(e2,t2=3){this.reading=e2,this.inner=t2>0?new BranchOrder(e2,t2-1):void 0}keyOf(e2){let t2=this.
keys.get(keyOf$1(e2));if(t2===void 0){let{reading:n2,inner:i2}=this,a2=i2?{...n2,order:i2}:n2;t2=r.I(schemaText(a2,e2,e3=>i2?.keyOf(e3)??"@")),this.keys.set(keyOf$1(
e2),t2)}return t2}};function schemaText({library:e2,budget:t2,order:n2},r2,i2){function text(e3){let{node:n3}=e3;if(n3.kind!=="object")return valueText(n3);t2?.
spend(1+n3.members.length);let r3=[];for(let t3 of activeKeys(n3,e3)){let i3=n3.get(t3);i3&&r3.push(`${JSON.stringify(t3)}:${keywordText(e3,t3,i3)}`)}return`{${r3.
join(",")}}`}function keywordText(r3,a2,o2){if(x.has(a2)&&o2.kind==="string"){t2?.spend(10);let n3=followed(e2,r3,a2,o2.value);return"missing"in n3?JSON.stringify(
n3.identity):a2==="$ref"?i2(n3):`${valueText(o2)}${i2(n3)}`}let s2=keywordIn(a2,r3.dialect)?.holds??"value",schema=e3=>text(below$1(r3,e3));if(s2==="value")return ye.
has(a2)?sortedText(o2):valueText(o2);if(o2.kind==="array"){if(n2&&S.has(a2)&&o2.items.filter(refersElsewhere).length>1)return`[${inOrder(n2,r3,o2.items).map(schema).
join(",")}]`;let e3=o2.items.map(schema);return`[${(S.has(a2)?e3.sort():e3).join(",")}]`}return o2.kind==="object"?s2==="schema"||s2==="mixed"&&a2==="items"?schema(
o2):mapText(o2,e3=>e3.kind==="array"?sortedText(e3):schema(e3)):valueText(o2)}return text(r2)}function inOrder(e2,t2,n2){return n2.map(n3=>({node:n3,key:e2.keyOf(
below$1(t2,n3))})).sort((e3,t3)=>e3.key<t3.key?-1:+(e3.key>t3.key)).map(({node:e3})=>e3)}function refersElsewhere(e2){return e2.kind==="array"?e2.items.some(refersElsewhere):
e2.kind==="object"&&e2.members.some(({key:e3,value:t2})=>x.has(e3)||refersElsewhere(t2))}const x=new Set(["$ref","$dynamicRef","$recursiveRef"]),S=new Set(["all\
Of","anyOf","oneOf"]),ye=new Set(["required","enum","type"]);function activeKeys(e2,{dialect:t2}){return e2.get("$ref")&&refHidesSiblings(t2)?["$ref"]:[...new Set(
e2.members.map(({key:e3})=>e3))].filter(e3=>{let n2=keywordIn(e3,t2);return n2!==void 0&&(!n2.annotation||e3==="$dynamicAnchor")}).sort()}function mapText(e2,t2){
return`{${[...new Set(e2.members.map(({key:e3})=>e3))].sort().map(n2=>{let r2=e2.get(n2);return`${JSON.stringify(n2)}:${r2?t2(r2):""}`}).join(",")}}`}function sortedText(e2){
return e2.kind==="array"?`[${e2.items.map(valueText).sort().join(",")}]`:valueText(e2)}function valueText(e2){let t2=valueOf$1(e2);return t2===void 0?rawText(e2):
valueKey(t2)}function rawText(e2){return e2.kind==="number"?e2.raw:e2.kind==="array"?`[${e2.items.map(rawText).join(",")}]`:e2.kind==="object"?mapText(e2,rawText):
valueText(e2)}function namesTo(e2,t2){let n2=[];for(let r2=e2;r2;)if(r2.kind==="object"){let e3=r2.members.find(e4=>e4.start===t2||holds$1(e4.value,t2));e3&&n2.
push(e3.key),r2=e3?.value}else r2=r2.kind==="array"?r2.items.find(e3=>holds$1(e3,t2)):void 0;return n2}function counterpart(e2,t2,n2){if(e2.kind!=="object"||t2.
kind!=="object")return;let r2=e2.members.find(e3=>isAt(e3,n2)||holds$1(e3.value,n2.start)),i2=r2&&t2.get(r2.key);if(r2&&i2)return isAt(r2,n2)?i2:counterpart(r2.
value,i2,n2)}function isAt(e2,{start:t2,end:n2}){return[e2,e2.value].some(e3=>e3.start===t2&&e3.end===n2)}function holds$1(e2,t2){return e2.start<=t2&&t2<e2.end}
function without(e2,t2){let isGone=({start:e3,end:n2})=>t2.some(t3=>t3.start===e3&&t3.end===n2),r2=t2.filter(({start:t3})=>holds$1(e2,t3));if(r2.length===0)return e2;
if(e2.kind==="array"){let t3=e2.items.filter(e3=>!isGone(e3));return{...e2,items:t3.map(e3=>without(e3,r2))}}if(e2.kind!=="object")return e2;let i2=e2.members.filter(
e3=>!t2.some(t3=>isAt(e3,t3)));return n.Bt(e2.start,e2.end,i2.map(e3=>({...e3,value:without(e3.value,r2)})).filter(({value:e3},t3)=>!isEmptied(e3,i2[t3]?.value)))}
function isEmptied(e2,t2){return e2.kind==="array"&&e2.items.length===0&&e2!==t2}function compiles(e2){return accepted(e2)||accepted(translated(e2))}function accepted(e2){
return["u",""].some(t2=>{try{return new RegExp(e2,t2)instanceof RegExp}catch{return!1}})}const be=[[/\(\?P</g,"(?<"],[/\(\?P=(\w+)\)/g,"\\k<$1>"],[/\(\?#[^)]*\)/g,
""],[/\(\?[aiLmsuxUJ]*(?:-[imsxUJ]+)?\)/g,""],[/\(\?[aiLmsux]*(?:-[imsx]+)?:/g,"(?:"],[/\(\?[>|]/g,"(?:"],[/([*+?}])\+/g,"$1"],[/\[\[:\^?\w+:\]\]/g,"[a]"]];function translated(e2){
return be.reduce((e3,[t2,n2])=>e3.replace(t2,n2),e2)}function kind(e2,t2){return n2=>n2.kind===e2?void 0:{node:n2,expected:t2}}function annotation(e2){return(t2,n2)=>{
let r2=e2(t2,n2);return r2&&{...r2,plain:!0}}}const C=kind("string","a string"),w=kind("boolean","true or false"),xe=kind("array","a list"),T=kind("number","a n\
umber"),regularExpression=e2=>e2.kind==="string"?compiles(e2.value)?void 0:{node:e2,expected:"a regular expression that compiles"}:{node:e2,expected:"a regular \
expression as a string"},name=e2=>e2.kind==="string"&&/^[A-Za-z_][-A-Za-z0-9._:]*$/.test(e2.value)?void 0:{node:e2,expected:"a name that begins with a letter"},
count$2=e2=>e2.kind==="number"&&e2.value>=0&&Number.isInteger(e2.value)?void 0:{node:e2,expected:"a whole number, 0 or more"},aboveZero=e2=>e2.kind==="number"&&
(e2.value>0||/^[^-eE]*[1-9]/.test(e2.raw))?void 0:{node:e2,expected:"a number above 0"},exclusiveBound=(e2,{dialect:t2,declared:n2})=>{if(t2==="draft-04"||!n2)return e2.
kind==="boolean"||!n2&&e2.kind==="number"?void 0:{node:e2,expected:n2?"true or false":"a number"};if(e2.kind!=="number")return{node:e2,expected:`a number${e2.kind===
"boolean"?" (true or false is draft-04's; since draft-06 it is the bound itself)":""}`,...e2.kind==="boolean"&&{plain:!0}}},E=[..._,"integer"],types$2=(e2,t2)=>{
if(e2.kind==="string")return typeName(e2,t2);let n2=`one of ${E.map(e3=>JSON.stringify(e3)).join(", ")} or a list of them`;if(e2.kind==="null")return{node:e2,expected:`${n2}\
 (the type is named "null", in quotes)`};if(e2.kind!=="array"||e2.items.length===0)return{node:e2,expected:n2};for(let r2 of e2.items){let e3=r2.kind==="string"?
typeName(r2,t2):{node:r2,expected:n2};if(r2.kind==="null")return{node:r2,expected:`a type's name: the type is named "null", in quotes`};if(e3)return e3}return repeated(
e2.items,"a list without repetitions")};function typeName(e2,{declared:t2}){if(!(E.includes(e2.value)||!t2&&e2.value==="any"))return{node:e2,expected:`one of ${E.
map(e3=>JSON.stringify(e3)).join(", ")}`,candidates:E,...e2.value==="any"&&{plain:!0}}}function repeated(e2,t2){let n2=new Set;for(let r2 of e2)if(r2.kind==="st\
ring"){if(n2.has(r2.value))return{node:r2,expected:t2,plain:!0};n2.add(r2.value)}}const namesRequired=(e2,t2)=>e2.kind==="boolean"?{node:e2,expected:`a list of \
names in the object's own schema, beside "properties"`}:nameList(e2,t2),nameList=(e2,{dialect:t2,declared:n2})=>{if(e2.kind!=="array")return{node:e2,expected:"a\
 list of names"};let r2=e2.items.find(e3=>e3.kind!=="string");return r2?{node:r2,expected:"a name as a string"}:t2==="draft-04"&&n2&&e2.items.length===0?{node:e2,
expected:"a list of at least one name (draft-04 has no empty list here)",plain:!0}:repeated(e2.items,"a list without repetitions")},values=(e2,{dialect:t2,declared:n2})=>{
if(e2.kind!=="array")return{node:e2,expected:"a list of values"};if(t2==="draft-04"&&n2&&e2.items.length===0)return{node:e2,expected:"a list of at least one val\
ue",plain:!0}},identifier=(e2,{dialect:t2})=>{if(e2.kind!=="string")return{node:e2,expected:"a URI reference as a string"};let n2=e2.value.slice(e2.value.indexOf(
"#")+1);return(t2==="2019-09"||t2==="2020-12")&&e2.value.includes("#")&&n2!==""?{node:e2,expected:'a URI reference without a fragment (an anchor is declared wit\
h "$anchor")'}:void 0},reference$1=e2=>e2.kind==="string"?void 0:{node:e2,expected:"a URI reference as a string"},vocabularies=(e2,t2)=>{if(e2.kind!=="object")return{
node:e2,expected:"an object of true and false"};for(let{value:n2}of e2.members){let e3=w(n2,t2);if(e3)return e3}};function value(e2,t2,n2){return{shape:{holds:"\
value",is:e2},...t2&&{from:t2},...n2&&{until:n2}}}function schemas(e2,t2,n2){return{shape:{holds:e2},...t2&&{from:t2},...n2&&{until:n2}}}const D={$schema:[value(
C)],$id:[value(identifier,"draft-06")],id:[value(identifier,void 0,"draft-04")],$ref:[value(reference$1)],$anchor:[value(name,"2019-09")],$dynamicRef:[value(reference$1,
"2020-12")],$dynamicAnchor:[value(name,"2020-12")],$recursiveRef:[value(reference$1,"2019-09","2019-09")],$recursiveAnchor:[value(w,"2019-09","2019-09")],$vocabulary:[
value(vocabularies,"2019-09")],$comment:[value(annotation(C),"draft-07")],title:[value(annotation(C))],description:[value(annotation(C))],examples:[value(annotation(
xe),"draft-06")],deprecated:[value(annotation(w),"2019-09")],readOnly:[value(annotation(w),"draft-07")],writeOnly:[value(annotation(w),"2019-09")],contentEncoding:[
value(annotation(C),"draft-07")],contentMediaType:[value(annotation(C),"draft-07")],contentSchema:[schemas("schema","2019-09")],type:[value(types$2)],enum:[value(
values)],multipleOf:[value(aboveZero)],minimum:[value(T)],maximum:[value(T)],exclusiveMinimum:[value(exclusiveBound)],exclusiveMaximum:[value(exclusiveBound)],minLength:[
value(count$2)],maxLength:[value(count$2)],minItems:[value(count$2)],maxItems:[value(count$2)],minContains:[value(count$2,"2019-09")],maxContains:[value(count$2,
"2019-09")],minProperties:[value(count$2)],maxProperties:[value(count$2)],pattern:[value(regularExpression)],format:[value(annotation(C))],uniqueItems:[value(w)],
required:[value(namesRequired)],dependentRequired:[schemas("names","2019-09")],dependencies:[schemas("schemaOrNames")],prefixItems:[schemas("schemas","2020-12")],
items:[schemas("schemaOrSchemas",void 0,"2019-09"),schemas("schema","2020-12")],additionalItems:[schemas("schema",void 0,"2019-09")],contains:[schemas("schema",
"draft-06")],unevaluatedItems:[schemas("schema","2019-09")],properties:[schemas("schemaMap")],patternProperties:[schemas("schemaMap")],additionalProperties:[schemas(
"schema")],unevaluatedProperties:[schemas("schema","2019-09")],propertyNames:[schemas("schema","draft-06")],definitions:[schemas("schemaMap")],$defs:[schemas("s\
chemaMap")],dependentSchemas:[schemas("schemaMap","2019-09")],allOf:[schemas("schemas")],anyOf:[schemas("schemas")],oneOf:[schemas("schemas")],not:[schemas("sch\
ema")],if:[schemas("schema","draft-07")],then:[schemas("schema","draft-07")],else:[schemas("schema","draft-07")]};function shapeOf$1(e2,t2){let n2=Object.hasOwn(
D,e2)?D[e2]:void 0,i2=r.r.indexOf(t2);return n2?.find(({from:e3,until:t3})=>(e3===void 0||i2>=r.r.indexOf(e3))&&(t3===void 0||i2<=r.r.indexOf(t3)))?.shape}function invalidIn(e2){
let t2=new Reading(e2);return t2.kind(),t2.schema(rootOf(e2)),t2.end(),t2.faults}var Reading=class{document;faults=[];seen=new Set;constructor(e2){this.document=
e2}kind(){let{root:e2,declared:t2}=this.document;if(!(e2.kind!=="object"||t2))for(let t3 of n.an){let n2=e2.get(t3);n2?.kind==="string"&&!e2.get("$schema")&&this.
fault(`this is a document of the kind ${JSON.stringify(t3)} ${n2.value}, and no JSON Schema: write the schemas in it to files of their own`,n2,{plain:!1,kind:"w\
hole"})}}end(){this.faults.length>=2e3&&this.faults.unshift(uncounted(this.document))}schema(e2,t2=!1){let{node:n2,dialect:i2}=e2;if(!(this.faults.length>=2e3||
this.seen.has(n2)))if(n2.kind==="boolean")i2==="draft-04"&&!t2&&this.document.declared&&this.object("a schema",{node:n2,expected:"an object (true and false are \
schemas since draft-06)",plain:!0});else if(n2.kind!=="object")this.object("a schema",{node:n2,...noSchema(n2)});else{this.seen.add(n2),this.twins(n2);for(let{key:t3,
value:i3}of r.l(n2))this.keyword(e2,t3,i3)}}keyword(e2,t2,n2){let r2=shapeOf$1(t2,e2.dialect);if(!r2)return;let i2=JSON.stringify(t2);r2.holds==="value"?this.hold(
i2,r2.is(n2,this.standard(e2))):r2.holds==="schemas"||r2.holds==="schemaOrSchemas"&&n2.kind==="array"?this.list(e2,t2,n2):r2.holds==="schema"||r2.holds==="schem\
aOrSchemas"?this.single(e2,t2,n2):n2.kind==="object"?this.map(e2,t2,{map:n2,holds:r2.holds}):this.object(i2,{node:n2,expected:"an object"})}single(e2,t2,n2){n2.
kind==="object"||n2.kind==="boolean"?this.schema(below$1(e2,n2),t2.startsWith("additional")):n2.kind==="array"&&t2==="items"?this.object('"items"',{node:n2,expected:'\
one schema (since 2020-12 a list is written under "prefixItems")'}):this.object(JSON.stringify(t2),{node:n2,...noSchema(n2)})}list(e2,t2,n2){if(n2.kind!=="array"||
n2.items.length===0)this.object(JSON.stringify(t2),{node:n2,expected:"a list of at least one schema",...t2==="items"&&{plain:!0}});else for(let t3 of n2.items)this.
schema(below$1(e2,t3))}map(e2,t2,{map:n2,holds:i2}){this.twins(n2);for(let a2 of r.l(n2)){let{value:n3}=a2,r2=`${JSON.stringify(a2.key)} under ${JSON.stringify(
t2)}`;if(t2==="patternProperties"){let t3={kind:"string",value:a2.key,start:a2.start,end:a2.end};this.hold('a name under "patternProperties"',regularExpression(
t3,this.standard(e2)))}i2==="names"||i2==="schemaOrNames"&&n3.kind==="array"?this.hold(r2,nameList(n3,this.standard(e2))):n3.kind==="object"||n3.kind==="boolean"?
this.schema(below$1(e2,n3)):this.object(r2,{node:n3,...noSchema(n3)})}}twins(e2){for(let t2 of n.zt(e2)){let[n2]=e2.members.filter(({key:e3,value:n3})=>e3===t2.
key&&n3!==t2.value).filter(({value:e3})=>valueText(e3)!==valueText(t2.value));if(!n2)continue;let{line:r2}=this.document.text.rangeOf(n2.start,n2.end);this.fault(
`${JSON.stringify(t2.key)} is written twice in one object, here and in line ${String(r2)}, and says two things: validators keep the last and drop the other; rem\
ove one of them`,t2,{plain:!0,kind:"twins",written:valueText(t2.value)+valueText(n2.value)})}}standard({dialect:e2}){return{dialect:e2,declared:this.document.declared}}hold(e2,t2){
t2&&this.object(e2,t2)}object(e2,{node:r2,expected:i2,candidates:a2,plain:o2}){let s2=r2.kind==="string"&&a2?t.an(r2.value,a2):void 0,c2=s2===void 0?"":`; did y\
ou mean ${JSON.stringify(s2)}?`;this.fault(`${e2} is ${n.Rt(r2)}: expected ${i2}${c2}`,r2,{plain:o2??!1,kind:e2})}fault(e2,{start:t2,end:n2},{plain:r2,kind:i2,written:a2}){
if(this.faults.length>=2e3)return;let{root:o2,text:s2}=this.document;this.faults.push({message:e2,location:s2.locate(t2,n2),key:JSON.stringify([i2,...namesTo(o2,
t2)]),...a2!==void 0&&{written:a2},...!r2&&{node:{start:t2,end:n2}},...i2==="whole"&&{whole:!0}})}};function uncounted({root:e2,text:t2}){return{message:"2000 p\
laces of this file or more cannot be read: repair them, since no more are compared with base",location:t2.locate(e2.start,e2.end),key:"uncounted",whole:!0}}function noSchema(e2){
let t2="a schema: an object, true or false";return{expected:e2.kind==="string"&&["true","false"].includes(e2.value)?`${t2}, without quotes`:t2}}function reachedFrom(e2,t2){
let n2=[],i2=new Set,a2=new Set,o2=new Set,s2=new Set,c2=startsOf(t2);for(let l2=c2.pop();l2;l2=c2.pop()){let{node:u2}=l2;if(u2.kind!=="object"||s2.has(keyOf$1(
l2)))continue;s2.add(keyOf$1(l2));let d2=refHidesSiblings(l2.dialect)?u2.member("$ref"):void 0;for(let{key:s3,value:f2}of d2?[d2]:r.l(u2)){let r2=keywordIn(s3,l2.
dialect);if(!r2&&Se.has(s3)&&o2.add(`"${s3}" (${l2.dialect})`),r2&&!r2.annotation){if(!we.has(s3))c2.push(...schemasUnder$1(l2,s3,f2));else if(f2.kind==="string"){
let r3=followed(e2,l2,s3,f2.value);"missing"in r3?r3.reason==="outside"?i2.add(r3.missing):r3.reason==="elsewhere"?a2.add(`${r3.missing}, ${r3.because}`):Ce.has(
r3.reason)&&n2.length<2e3&&n2.push(faultOf(l2,{key:s3,value:f2},n2.length<20?r3:{...r3,beside:[]})):r3.document!==t2&&r3.document.declared||c2.push(r3)}}}}return{
faults:n2.length<2e3?n2:[uncounted(t2),...n2],outside:[...i2].sort(),elsewhere:[...a2].sort(),deviating:[...o2].sort()}}const Se=new Set(["const","dependencies",
"nullable"]),Ce=new Set(["dangling","ambiguous"]),we=new Set(["$ref","$dynamicRef","$recursiveRef"]);function startsOf(e2){let t2=rootOf(e2);return t2.node.kind!==
"object"||t2.node.members.some(({key:e3})=>{let n2=keywordIn(e3,t2.dialect);return n2!==void 0&&!n2.annotation})?[t2]:["definitions","$defs"].flatMap(e3=>{let n2=t2.
node.kind==="object"?t2.node.get(e3):void 0;return n2?schemasUnder$1(t2,e3,n2):[]})}function schemasUnder$1(e2,t2,n2){let i2=shapeOf$1(t2,e2.dialect);return!i2||
i2.holds==="value"||i2.holds==="names"?[]:n2.kind==="array"?n2.items.map(t3=>below$1(e2,t3)):n2.kind==="object"?i2.holds!=="schemaMap"&&i2.holds!=="schemaOrName\
s"?[below$1(e2,n2)]:r.l(n2).map(t3=>below$1(e2,t3.value)):[]}function faultOf({document:e2},{key:n2,value:r2},{because:i2,beside:a2}){let o2=r2.value.indexOf("#"),
s2=t.an(r2.value.slice(Math.max(0,o2)),a2),c2=r2.value.slice(0,Math.max(0,o2)),l2=s2===void 0?"":`; did you mean ${JSON.stringify(c2+s2)}?`;return{message:`${JSON.
stringify(n2)} leads to ${JSON.stringify(r2.value)}, ${i2}${l2}`,location:e2.text.locate(r2.start,r2.end),key:JSON.stringify([e2.path,n2,...namesTo(e2.root,r2.start)]),
node:{start:r2.start,end:r2.end}}}const O=new WeakMap;function reachedIn(e2,t2){let n2=O.get(e2);n2?.documents!==e2.documents.size&&O.set(e2,n2={documents:e2.documents.
size,byDocument:new Map});let r2=n2.byDocument.get(t2);return r2||n2.byDocument.set(t2,r2=reachedFrom(e2,t2)),r2}function invalidity(e2,t2){let n2=new Set(e2.settled.
get(t2)),r2=e2.documents.get(t2)?.root;return invalidAt(e2,t2).filter(t3=>e2.snapshot.side==="head"?!n2.has(placeOf$1(t3)):t3.node!==void 0&&(t3.whole??t3.node.
start===r2?.start)).slice(0,20).map(({message:e3,location:t3})=>({message:e3,...t3&&{location:t3}}))}function placeOf$1({key:e2,location:t2}){return JSON.stringify(
[e2,t2?.file,t2?.line,t2?.column])}const Te=r.P(invalidIn);function invalidAt(e2,t2){let n2=e2.documents.get(t2);if(!n2)return[];let r2=Te(n2);return r2.some(({
node:e3})=>e3)?r2:[...r2,...reachedIn(e2,n2).faults]}function settle$1(e2,t2,{basePath:r2,headPath:i2,headJudged:a2}){let o2=[],s2=[],c2=new Set;for(let l2=0;l2<
Ee;l2+=1){let l3=invalidAt(e2,r2).filter(({whole:e3})=>!e3),u2=invalidAt(t2,i2);if(u2.some(({whole:e3})=>e3))break;let d2=n.X(l3,u2).filter(e3=>!c2.has(placeOf$1(
e3.after)));o2.push(...d2);let f2=a2?u2:d2.map(e3=>e3.after);for(let e3 of f2)c2.add(placeOf$1(e3));let p2=l3.filter(e3=>e3.node&&!d2.some(t3=>t3.before===e3));
for(let{message:e3,location:t3}of p2)s2.push({message:e3,...t3&&{location:t3}});if(![leaveOut(t2,i2,[...unreadIn(i2,f2),...repairsOf(e2,r2,{library:t2,path:i2},
p2)]),leaveOut(e2,r2,unreadIn(r2,l3))].includes(!0))break}return t2.settled.set(i2,[...c2]),{shared:o2,repaired:s2}}const Ee=5;function unreadIn(e2,t2){return t2.
flatMap(({node:t3,location:n2})=>t3&&n2?.file===e2?[t3]:[])}function repairsOf(e2,t2,n2,r2){let[i2,a2]=[e2.documents.get(t2)?.root,n2.library.documents.get(n2.path)?.
root];return!i2||!a2?[]:unreadIn(t2,r2).flatMap(e3=>counterpart(i2,a2,e3)??[])}function leaveOut(e2,t2,n2){let r2=e2.documents.get(t2);if(!r2||n2.length===0)return!1;
let i2=documentOf(r2.text,without(r2.root,n2),r2.settings);e2.documents.set(t2,i2);for(let[t3,n3]of e2.byUri)n3.includes(r2)&&e2.byUri.set(t3,n3.map(e3=>e3===r2?
i2:e3));return O.delete(e2),!0}function shown$1(e2){let t2=e2.length>3?` and ${String(e2.length-3)} more`:"";return`${e2.slice(0,3).join(", ")}${t2}`}function notesOn(e2,t2){
let n2=e2.documents.get(t2);if(!n2)return[];let{outside:r2,elsewhere:i2,deviating:a2}=reachedIn(e2,n2),o2=i2.slice(0,3).map(e3=>`it refers to ${e3}`);return r2.
length>0&&o2.push(`it refers to ${shown$1(r2)}, which is not in the repository: what stands there is taken to be the same on both sides (jsonSchema.map in the c\
onfig can say in which folder it lies)`),a2.length>0&&o2.push(`${shown$1(a2)} says nothing by the specification, and is judged so; Ajv reads it all the same`),[
...n2.notes,...o2]}const k=r.P(textOf);function textOf(e2){switch(e2.kind){case"null":return"null";case"boolean":return String(e2.value);case"number":return e2.
raw;case"string":return JSON.stringify(e2.value);case"array":return`[${e2.items.map(k).join(",")}]`;case"object":{let t2=new Map(e2.members.map(({key:e3,value:t3})=>[
e3,t3]));return`{${[...t2.keys()].sort().map(n2=>`${JSON.stringify(n2)}:${k(t2.get(n2)??e2)}`).join(",")}}`}}}var BudgetSpent=class extends Error{name="BudgetSp\
ent"},TooDeep=class extends Error{name="TooDeep"};function budgetOf(e2){let t2=e2;return{spend(e3=1){if(t2-=e3,t2<0)throw new BudgetSpent("the step budget is sp\
ent")},left:()=>Math.max(0,t2),within(e3,n2){let r2=t2,i2=Math.max(0,Math.min(r2,e3));t2=i2;try{return n2()}finally{t2=r2-(i2-t2)}}}}const A={compiling:7e5,direction:4e5,
change:1e5,changes:8e5,reason:2e4,confirming:4e5},De=2*A.compiling+4*A.direction+A.changes+16*A.confirming;function bounded(e2,t2,n2,r2){let i2=Math.min(t2,e2.left());
try{return{done:e2.within(t2,r2)}}catch(e3){if(e3 instanceof BudgetSpent)return{because:spentOn(n2,i2)};if(e3 instanceof TooDeep)return{because:`${n2} was not f\
inished: ${e3.message}`};if(e3 instanceof RangeError)return{because:`${n2} was not finished: it is nested too deep`};throw e3}}function spentOn(e2,t2){return t2<=
0?`${e2} was skipped: this contract used up its work limit`:`${e2} was not finished within ${Math.ceil(t2/1e3).toLocaleString("en-US")},000 steps`}const j=1114111;
function mergeRanges(e2){let t2=[];for(let[n2,r2]of[...e2].sort((e3,t3)=>e3[0]-t3[0])){let e3=t2.at(-1);e3&&n2<=e3[1]+1?e3[1]=Math.max(e3[1],r2):n2<=r2&&t2.push(
[n2,r2])}return t2}function complementOf(e2){let t2=[],n2=0;for(let[r2,i2]of mergeRanges(e2))r2>n2&&t2.push([n2,r2-1]),n2=Math.max(n2,i2+1);return n2<=1114111&&
t2.push([n2,j]),t2}function intersectionOf(e2,t2){return complementOf([...complementOf(e2),...complementOf(t2)])}function intervalOf(e2,t2){let n2=0,r2=e2.length-
1;for(;n2<r2;){let i2=n2+r2+1>>1;(e2[i2]??0)<=t2?n2=i2:r2=i2-1}return n2}function treeOf(e2){let t2={ends:!1,next:new Map};for(let n2 of e2){let e3=t2;for(let t3 of n2){
let n3=t3.codePointAt(0)??0,r2=e3.next.get(n3);r2||e3.next.set(n3,r2={ends:!1,next:new Map}),e3=r2}e3.ends=!0}return t2}var Expressions=class{budget;table=new Map;treeIds=new Map;ids=0;none;empty;anyChar;all;constructor(e2){
this.budget=e2,this.none=this.intern("none",e3=>({kind:"none",id:e3})),this.empty=this.intern("empty",e3=>({kind:"empty",id:e3})),this.anyChar=this.chars([[0,j]]),
this.all=this.intern("all",e3=>({kind:"repeat",id:e3,part:this.anyChar,min:0,max:1/0}))}chars(e2){let t2=mergeRanges(e2);return t2.length===0?this.none:this.intern(
`c${t2.join(";")}`,e3=>({kind:"chars",id:e3,ranges:t2}))}cat(e2,t2){if(e2===this.none||t2===this.none)return this.none;if(e2===this.empty)return t2;if(t2===this.
empty)return e2;if(e2===this.all&&t2===this.all)return this.all;let n2=[],r2=e2;for(;r2.kind==="cat";r2=r2.rest)n2.push(r2.first);return n2.push(r2),n2.reduceRight(
(e3,t3)=>this.linked(t3,e3),t2)}linked(e2,t2){return e2===this.all&&t2===this.all?this.all:this.intern(`.${String(e2.id)},${String(t2.id)}`,n2=>({kind:"cat",id:n2,
first:e2,rest:t2}))}or(e2){this.budget.spend(e2.length);let t2=new Map,n2=[];for(let r3 of opened("or",e2)){if(r3===this.all)return this.all;r3.kind==="chars"?n2.
push(...r3.ranges):r3!==this.none&&t2.set(r3.id,r3)}let r2=n2.length>0?this.chars(n2):this.none;r2!==this.none&&t2.set(r2.id,r2);for(let e3 of t2.values())if(e3.
kind==="not"&&t2.has(e3.part.id))return this.all;return this.join("or",t2,this.none)}and(e2){this.budget.spend(e2.length);let t2=new Map;for(let n2 of opened("a\
nd",e2)){if(n2===this.none)return this.none;n2!==this.all&&t2.set(n2.id,n2)}for(let e3 of t2.values())if(e3.kind==="not"&&t2.has(e3.part.id))return this.none;return this.
join("and",t2,this.all)}join(e2,t2,n2){let r2=[...t2.values()].sort((e3,t3)=>e3.id-t3.id),[i2]=r2;return i2===void 0?n2:r2.length===1?i2:(this.budget.spend(2*r2.
length),this.intern(`${e2}${r2.map(e3=>e3.id).join(",")}`,t3=>({kind:e2,id:t3,parts:r2})))}not(e2){return e2.kind==="not"?e2.part:e2===this.none?this.all:e2===this.
all?this.none:this.intern(`!${String(e2.id)}`,t2=>({kind:"not",id:t2,part:e2}))}repeat(e2,t2,n2){return n2===0||e2===this.empty?this.empty:e2===this.none?t2===0?
this.empty:this.none:t2===1&&n2===1?e2:e2===this.anyChar&&t2===0&&n2===1/0?this.all:e2.kind==="repeat"&&e2.min===0&&e2.max===1/0?e2:this.intern(`*${String(e2.id)}\
,${String(t2)},${String(n2)}`,r2=>({kind:"repeat",id:r2,part:e2,min:t2,max:n2}))}wordsBelow(e2){if(e2.next.size===0)return e2.ends?this.empty:this.none;let t2=this.
treeIds.get(e2);return t2===void 0&&(t2=this.treeIds.size,this.treeIds.set(e2,t2)),this.intern(`w${String(t2)}`,t3=>({kind:"words",id:t3,tree:e2}))}words(e2){return this.
budget.spend(e2.length),this.wordsBelow(treeOf(e2))}intern(e2,t2){let n2=this.table.get(e2);if(n2)return n2;this.budget.spend(1+(e2.length>>5)),this.ids+=1;let r2=t2(
this.ids);return this.table.set(e2,r2),r2}};function*opened(e2,t2){for(let n2 of t2)n2.kind===e2?yield*n2.parts:yield n2}var Languages=class extends Expressions{nullables=new Map;cuts=new Map;derivatives=new Map;nullable(e2){
let t2=this.nullables.get(e2.id);if(t2!==void 0)return t2;this.budget.spend();let n2=this.computeNullable(e2);return this.nullables.set(e2.id,n2),n2}computeNullable(e2){
switch(e2.kind){case"none":case"chars":return!1;case"empty":return!0;case"cat":return this.nullable(e2.first)&&this.nullable(e2.rest);case"or":return e2.parts.some(
e3=>this.nullable(e3));case"and":return e2.parts.every(e3=>this.nullable(e3));case"not":return!this.nullable(e2.part);case"repeat":return e2.min===0||this.nullable(
e2.part);case"words":return e2.tree.ends}}derivative(e2,t2){let n2=this.boundaries(e2),r2=n2[intervalOf(n2,t2)]??0,i2=this.derivatives.get(e2.id)??new Map;this.
derivatives.set(e2.id,i2);let a2=i2.get(r2);return a2||(this.budget.spend(),i2.set(r2,a2=this.derive(e2,t2)),a2)}derive(e2,t2){switch(e2.kind){case"none":case"e\
mpty":return this.none;case"chars":return e2.ranges.some(([e3,n2])=>t2>=e3&&t2<=n2)?this.empty:this.none;case"cat":{let n2=this.cat(this.derivative(e2.first,t2),
e2.rest);return this.nullable(e2.first)?this.or([n2,this.derivative(e2.rest,t2)]):n2}case"or":return this.or(e2.parts.map(e3=>this.derivative(e3,t2)));case"and":
return this.and(e2.parts.map(e3=>this.derivative(e3,t2)));case"not":return this.not(this.derivative(e2.part,t2));case"repeat":return this.cat(this.derivative(e2.
part,t2),this.repeat(e2.part,Math.max(0,e2.min-1),e2.max-1));case"words":{let n2=e2.tree.next.get(t2);return n2?this.wordsBelow(n2):this.none}}}boundaries(e2){let t2=this.
cuts.get(e2.id);if(t2)return t2;let n2=this.computeBoundaries(e2);this.budget.spend(1+(n2.length>>1));let r2=[...new Set([0,...n2])].filter(e3=>e3<=j).sort((e3,t3)=>e3-
t3);return this.cuts.set(e2.id,r2),r2}computeBoundaries(e2){switch(e2.kind){case"none":case"empty":return[];case"chars":return e2.ranges.flatMap(([e3,t2])=>[e3,
t2+1]);case"cat":return this.nullable(e2.first)?[...this.boundaries(e2.first),...this.boundaries(e2.rest)]:this.boundaries(e2.first);case"or":case"and":return e2.
parts.flatMap(e3=>this.boundaries(e3));case"not":case"repeat":return this.boundaries(e2.part);case"words":return[...e2.tree.next.keys()].flatMap(e3=>[e3,e3+1])}}};
const M=new Map;function propertyRanges(e2){return M.has(e2)||M.set(e2,scanned(e2)),M.get(e2)}const N=55296,P=63488;function scanned(e2){if(!/^\w+(?:=\w+)?$/.test(
e2))return;let t2=propertyPattern(e2);if(!t2)return;let n2=[];for(let{0:e3,index:r2}of allText().matchAll(t2)){let t3=r2+e3.length;r2<N&&t3>N?n2.push([r2,55295],
[codeAt(N),codeAt(t3)-1]):n2.push([codeAt(r2),codeAt(t3)-1])}for(let e3=N;e3<57344;e3+=1)t2.lastIndex=0,t2.test(String.fromCharCode(e3))&&n2.push([e3,e3]);return mergeRanges(
n2)}function propertyPattern(e2){try{return RegExp(`\\p{${e2}}+`,"gu")}catch{return}}function codeAt(e2){return e2<N?e2:e2<P?e2+2048:65536+(e2-P)/2}let F;function allText(){
if(F!==void 0)return F;let e2=[],t2=2048;for(let n2=0;n2<=1114111;n2+=t2)n2!==N&&e2.push(String.fromCodePoint(...Array.from({length:t2},(e3,t3)=>n2+t3)));return F=
e2.join("")}function cursorOf(e2,t2,n2){let r2=Array.from(e2,e3=>e3.codePointAt(0)??0),i2={text:r2,at:0,is:(e3,t3=0)=>r2[i2.at+t3]===e3.codePointAt(0),take(e3){
return i2.is(e3)?(i2.at+=1,!0):!1},beyond:n2,budget:t2};return i2}const I=[[48,57]],L=[[48,57],[65,90],[95,95],[97,122]],R=[[9,13],[32,32],[160,160],[5760,5760],
[8192,8202],[8232,8233],[8239,8239],[8287,8287],[12288,12288],[65279,65279]],z={t:9,n:10,v:11,f:12,r:13};function charactersOf(e2){let t2=e2.text[e2.at]??0;return e2.
at+=1,[[t2,t2]]}function classOf(e2){let{is:t2,take:n2,text:r2}=e2,i2=n2("^"),a2=[],member=()=>n2("\\")?escaped$1(e2,!0):charactersOf(e2);for(;!t2("]");){if(e2.
at>=r2.length)throw e2.beyond("a character class is not closed");let n3=member();if(t2("-")&&!t2("]",1)&&e2.at+1<r2.length){e2.at+=1;let t3=member(),[r3]=n3,[i3]=t3;
if(n3.length===1&&t3.length===1&&r3&&i3&&r3[0]===r3[1]&&i3[0]===i3[1]){if(r3[0]>i3[0])throw e2.beyond("a range in a character class counts backwards");a2.push([
r3[0],i3[0]])}else a2.push(...n3,[45,45],...t3)}else a2.push(...n3)}return e2.at+=1,i2?complementOf(a2):a2}function escaped$1(e2,t2){let n2=e2.text[e2.at];if(n2===
void 0)throw e2.beyond("it ends in a backslash");e2.at+=1;let r2=String.fromCodePoint(n2);if(r2==="d")return I;if(r2==="D")return complementOf(I);if(r2==="w")return L;
if(r2==="W")return complementOf(L);if(r2==="s")return R;if(r2==="S")return complementOf(R);let i2=Object.hasOwn(z,r2)?z[r2]:void 0;if(i2!==void 0)return[[i2,i2]];
if(r2==="b"&&t2)return[[8,8]];if(r2==="p"||r2==="P")return property$1(e2,r2==="P");if(r2==="k"||r2>="1"&&r2<="9")throw e2.beyond("it has a backreference");if(r2===
"0")return[[0,0]];if(r2==="x")return hexadecimal(e2,2);if(r2==="u")return unicode(e2);if(r2==="c"){let t3=e2.text[e2.at]??0;return e2.at+=1,[[t3%32,t3%32]]}if(/[A-Za-z]/.
test(r2))throw e2.beyond(`it has the unknown escape \\${r2}`);return[[n2,n2]]}function braced(e2){if(!e2.take("{"))return;let t2=String.fromCodePoint(...e2.text.
slice(e2.at,e2.at+64)),n2=t2.indexOf("}");if(!(n2<0))return e2.at+=n2+1,t2.slice(0,n2)}function property$1(e2,t2){let n2=braced(e2);e2.budget.spend(4e3);let r2=n2===
void 0?void 0:propertyRanges(n2);if(!r2)throw e2.beyond("it has an unknown Unicode property class");return t2?complementOf(r2):r2}function hexadecimal(e2,t2){let n2=String.
fromCodePoint(...e2.text.slice(e2.at,e2.at+t2));if(n2.length!==t2||!/^[\dA-Fa-f]+$/.test(n2))throw e2.beyond("it has a broken escape");e2.at+=t2;let r2=Number.parseInt(
n2,16);return[[r2,r2]]}function unicode(e2){if(e2.is("{")){let t3=braced(e2)??"",n3=/^[\dA-Fa-f]{1,6}$/.test(t3)?Number.parseInt(t3,16):1/0;if(n3>1114111)throw e2.
beyond("it has a broken escape");return[[n3,n3]]}let[[t2]=[0]]=hexadecimal(e2,4);if(t2<55296||t2>56319||!e2.is("\\")||!e2.is("u",1))return[[t2,t2]];let n2=e2.at;
e2.at+=2;let[[r2]=[0]]=hexadecimal(e2,4);if(r2>=56320&&r2<=57343){let e3=(t2-55296)*1024+(r2-56320)+65536;return[[e3,e3]]}return e2.at=n2,[[t2,t2]]}var PatternBeyond=class extends Error{name="\
PatternBeyond"};const Oe=[[10,10],[13,13],[8232,8233]],B=1e5;function parsePattern(e2,t2){if(e2.length>2e5)throw new PatternBeyond("it is longer than 200000 cha\
racters");let n2=cursorOf(e2,t2,e3=>new PatternBeyond(e3));t2.spend(n2.text.length>>2);let r2=choice(n2,0);if(n2.at<n2.text.length)throw new PatternBeyond("a gr\
oup is closed that was never opened");return r2}function choice(e2,t2){if(t2>200)throw new PatternBeyond("its groups are nested too deep");let n2=[sequenceOf(e2,
t2)];for(;e2.take("|");)n2.push(sequenceOf(e2,t2));return n2.length===1&&n2[0]?n2[0]:{kind:"choice",parts:n2}}function sequenceOf(e2,t2){let n2=[];for(;e2.at<e2.
text.length&&!e2.is("|")&&!e2.is(")");)n2.push(quantified(e2,atom(e2,t2)));return{kind:"sequence",parts:n2}}function quantified(e2,t2){let n2=quantifier(e2);if(!n2)
return t2;e2.take("?");let[r2,i2]=n2;if(r2>B||i2!==1/0&&i2>B)throw new PatternBeyond("it repeats more than 100000 times");if(i2<r2)throw new PatternBeyond("a re\
petition counts backwards");let a2=copiesIn(t2);if(a2>1&&a2*copies(r2,i2)>500)throw new PatternBeyond("its repetitions inside repetitions stand for more than 50\
0 copies");return{kind:"repeat",part:t2,min:r2,max:i2}}function quantifier(e2){if(e2.take("*"))return[0,1/0];if(e2.take("+"))return[1,1/0];if(e2.take("?"))return[
0,1];if(!e2.is("{"))return;let t2=String.fromCodePoint(...e2.text.slice(e2.at,e2.at+20)),n2=/^\{(\d+)(?:(,)(\d*))?\}/.exec(t2);if(!n2)return;e2.at+=n2[0].length;
let r2=Number(n2[1]);return n2[2]===void 0?[r2,r2]:[r2,n2[3]===""||n2[3]===void 0?1/0:Number(n2[3])]}function atom(e2,t2){if(e2.take("^"))return{kind:"start"};if(e2.
take("$"))return{kind:"end"};if(e2.take("("))return group(e2,t2);if(e2.take("["))return{kind:"chars",ranges:classOf(e2)};if(e2.take("."))return{kind:"chars",ranges:complementOf(
Oe)};if(e2.take("\\")){for(let t3 of["b","B"])if(e2.take(t3))return{kind:"boundary",negative:t3==="B"};return{kind:"chars",ranges:escaped$1(e2,!1)}}if(e2.is("*")||
e2.is("+")||e2.is("?"))throw new PatternBeyond("it repeats nothing");return{kind:"chars",ranges:charactersOf(e2)}}function group(e2,t2){let n2;if(e2.take("?"))if(e2.
take(":"))n2=void 0;else if(e2.take("="))n2={negative:!1};else if(e2.take("!"))n2={negative:!0};else if(e2.is("<")&&!e2.is("=",1)&&!e2.is("!",1)){let t3=e2.text.
indexOf(62,e2.at);if(t3<0)throw new PatternBeyond("a group name is not closed");e2.at=t3+1}else throw new PatternBeyond("it looks behind");let r2=choice(e2,t2+1);
if(!e2.take(")"))throw new PatternBeyond("a group is not closed");return n2?{kind:"look",part:r2,negative:n2.negative}:r2}function copies(e2,t2){return Math.max(
1,t2===1/0?e2:t2)}function copiesIn(e2){if(e2.kind==="repeat")return copies(e2.min,e2.max)*copiesIn(e2.part);if(e2.kind!=="sequence"&&e2.kind!=="choice")return 1;
let t2=1;for(let n2 of e2.parts)t2=Math.max(t2,copiesIn(n2));return t2}const V=complementOf(L);function withoutBoundaries(e2){if(!holdsBoundary(e2))return e2;let t2=waysOf$1(
e2).flatMap(e3=>settled(e3));if(t2.length>64)throw tooMany();return{kind:"choice",parts:t2.map(e3=>({kind:"sequence",parts:e3}))}}function holdsBoundary(e2){return e2.
kind==="boundary"?!0:"parts"in e2?e2.parts.some(holdsBoundary):"part"in e2&&holdsBoundary(e2.part)}function waysOf$1(e2){if(e2.kind==="boundary"||!holdsBoundary(
e2))return[[e2]];switch(e2.kind){case"choice":return e2.parts.flatMap(waysOf$1);case"sequence":{let t2=[[]];for(let n2 of e2.parts){let e3=waysOf$1(n2);if(t2=t2.
flatMap(t3=>e3.map(e4=>[...t3,...e4])),t2.length>64)throw tooMany()}return t2}case"repeat":{let{part:t2,min:n2,max:r2}=e2;if(r2!==1)throw new PatternBeyond("it \
repeats a word boundary");return n2===0?[[],...waysOf$1(t2)]:waysOf$1(t2)}default:throw new PatternBeyond("it looks ahead for a word boundary")}}function settled(e2){
let t2=e2.findIndex(({kind:e3})=>e3==="boundary"),n2=e2[t2];if(n2?.kind!=="boundary")return[e2];let r2={kind:"chars",ranges:L};return endings(e2.slice(0,t2),0).
flatMap(({before:i2,inWord:a2})=>{let o2={kind:"look",part:r2,negative:a2!==n2.negative};return settled([...i2,o2,...e2.slice(t2+1)])})}function endings(e2,t2){
if(t2>200)throw tooMany();let n2=e2.at(-1),r2=e2.slice(0,-1),inner=e3=>endings([...r2,...e3],t2+1);if(!n2)return[{before:[{kind:"start"}],inWord:!1},{before:[{kind:"\
chars",ranges:V}],inWord:!1},{before:[{kind:"chars",ranges:L}],inWord:!0}];switch(n2.kind){case"start":return[{before:e2,inWord:!1}];case"chars":return[L,V].flatMap(
e3=>{let t3=intersectionOf(n2.ranges,e3);return t3.length===0?[]:{before:[...r2,{kind:"chars",ranges:t3}],inWord:e3===L}});case"sequence":return inner(n2.parts);case"\
choice":return n2.parts.flatMap(e3=>inner([e3]));case"repeat":{if(n2.max===0)return inner([]);let e3=inner([{...n2,min:Math.max(0,n2.min-1),max:n2.max-1},n2.part]);
return n2.min===0?[...inner([]),...e3]:e3}default:return inner([]).map(e3=>({...e3,before:[...e3.before,n2]}))}}function tooMany(){return new PatternBeyond("its\
 word boundaries can be met in more than 64 ways")}function languageOf(e2,t2,n2){try{return matching$2(e2,withoutBoundaries(parsePattern(t2,n2)))}catch(e3){if(e3 instanceof
PatternBeyond)return{beyond:e3.message};throw e3}}function matching$2(e2,t2){let n2=continued(e2,t2,e2.all,!0),r2=continued(e2,t2,e2.all,!1);return e2.or([n2,e2.
cat(e2.repeat(e2.anyChar,1,1/0),r2)])}function continued(e2,t2,n2,r2){switch(t2.kind){case"chars":return e2.cat(e2.chars(t2.ranges),n2);case"start":return r2?n2:
e2.none;case"boundary":throw new PatternBeyond("it has a word boundary");case"end":return e2.nullable(n2)?e2.empty:e2.none;case"look":{let i2=continued(e2,t2.part,
e2.all,r2);return e2.and([t2.negative?e2.not(i2):i2,n2])}case"choice":return e2.or(t2.parts.map(t3=>continued(e2,t3,n2,r2)));case"sequence":return sequence(e2,t2.
parts,n2,r2);case"repeat":if(!asserts(t2.part))return e2.cat(pure(e2,t2),n2);if(t2.min===1&&t2.max===1)return continued(e2,t2.part,n2,r2);if(t2.min===0&&t2.max===
1)return e2.or([n2,continued(e2,t2.part,n2,r2)]);throw new PatternBeyond("it repeats an assertion")}}function sequence(e2,t2,n2,r2){let i2=[],a2=r2;for(let[e3,n3]of t2.
entries())if(i2.push(a2),a2&&!neverConsumes(n3)&&(a2=!1,t2.slice(e3+1).some(holdsStart)&&canBeEmpty(n3)))throw new PatternBeyond("it has ^ after something optio\
nal");let o2=n2;for(let n3=t2.length-1;n3>=0;--n3){let r3=t2[n3];r3&&(o2=continued(e2,r3,o2,i2[n3]??!1))}return o2}function pure(e2,t2){switch(t2.kind){case"cha\
rs":return e2.chars(t2.ranges);case"sequence":return t2.parts.reduceRight((t3,n2)=>e2.cat(pure(e2,n2),t3),e2.empty);case"choice":return e2.or(t2.parts.map(t3=>pure(
e2,t3)));case"repeat":return e2.repeat(pure(e2,t2.part),t2.min,t2.max);default:throw new PatternBeyond("it repeats an assertion")}}function children(e2){return"\
parts"in e2?e2.parts:"part"in e2?[e2.part]:[]}function asserts(e2){return e2.kind==="start"||e2.kind==="end"||e2.kind==="look"||children(e2).some(asserts)}function holdsStart(e2){
return e2.kind==="start"||children(e2).some(holdsStart)}function neverConsumes(e2){return e2.kind==="chars"?!1:e2.kind==="look"||children(e2).every(neverConsumes)}
function canBeEmpty(e2){switch(e2.kind){case"chars":return!1;case"sequence":return e2.parts.every(canBeEmpty);case"choice":return e2.parts.some(canBeEmpty);case"\
repeat":return e2.min===0||canBeEmpty(e2.part);default:return!0}}const ke=/[*+{]/g,Ae=/\)[*+{]/,H=2e5;function patternsOf(e2){let t2=new Languages(e2),n2=new Map,
r2=new Map;function language(e3){let t3=n2.get(e3);return t3||n2.set(e3,t3=read2(e3)),t3}function read2(n3){let r3=e2.left()>H,i2=bounded(e2,H,"reading it",()=>languageOf(
t2,n3,e2));if("done"in i2)return i2.done;if(!r3)throw new BudgetSpent(i2.because);return{beyond:i2.because}}function compiled(e3){return r2.has(e3)||r2.set(e3,isTame(
e3)?nativePattern(e3):void 0),r2.get(e3)}function test(n3,r3){let i2=language(n3);return"beyond"in i2?r3.length>100?void 0:compiled(n3)?.test(r3):run(t2,i2,r3,e2)}
return{make:t2,language,test}}function isTame(e2){return e2.length<2e3&&!Ae.test(e2)&&(e2.match(ke)?.length??0)<=3}function run(e2,t2,n2,r2){let i2=t2;r2.spend(
2);for(let t3 of n2){if(r2.spend(),i2=e2.derivative(i2,t3.codePointAt(0)??0),i2===e2.none)return!1;if(i2===e2.all)return!0}return e2.nullable(i2)}function nativePattern(e2){
for(let t2 of["u",""])try{return new RegExp(e2,t2)}catch{continue}}function shownPattern(e2){return e2.length>60?`${e2.slice(0,60)}\u2026`:e2}function under(e2,t2){
return t2.map(t3=>({...t3,path:[e2,t3.path].flat()}))}function bound$1(e2,t2,n2){let r2=`${stemOf(e2)}_${moved(numberAt$1(t2,e2),numberAt$1(n2,e2))}`;return r2.
endsWith("_")?[]:[{type:r2,path:[e2],at:n2}]}function moved(e2,t2){return e2===t2?"":e2===void 0?"ADDED":t2===void 0?"REMOVED":e2<t2?"INCREASED":"DECREASED"}function stemOf(e2){
return e2.replace(/[A-Z]/g,e3=>`_${e3}`).toUpperCase()}function numberAt$1({schema:e2},t2){let n2=e2?.get(t2);return n2?.kind==="number"?n2.value:t2==="minConta\
ins"&&e2?.get("contains")?1:void 0}function restDifferences(e2,t2,[n2,r2],i2){let difference=e3=>under(t2,[{type:`${stemOf(t2)}_${e3}`,path:[],at:i2}]);return n2===
r2?[]:r2==="closed"?difference("REMOVED"):n2==="closed"?difference("ADDED"):n2==="open"?difference("NARROWED"):r2==="open"?difference("EXTENDED"):under(t2,e2.compare(
n2,r2))}function covered(e2,t2,[n2,r2]){let i2=e2.compare(n2,r2),a2=e2.compatible(i2)?"IS_COVERED":"NOT_COVERED";return[...i2,{type:`${t2}_${a2}_BY_PARTIALLY_OP\
EN_CONTENT_MODEL`,path:[],at:r2}]}function objects(e2,t2,n2){let r2=objectOf(t2),i2=objectOf(n2);return[...under("required",required$2(r2,i2)),...under("propert\
ies",properties$1(e2,r2,i2)),...under("dependencies",dependencies(e2,r2,i2)),...restDifferences(e2,"additionalProperties",[r2.additional,i2.additional],n2),...restDifferences(
e2,"unevaluatedProperties",[r2.unevaluated,i2.unevaluated],n2),...bound$1("maxProperties",t2,n2),...bound$1("minProperties",t2,n2)]}function objectOf(e2){let{schema:t2,
place:n2,sub:i2}=e2,a2=r.i(n2.dialect,"2019-09");return{shape:e2,properties:entries(t2?.get("properties")),required:names$2(t2?.get("required")),patterns:entries(
t2?.get("patternProperties")),additional:restOf(t2?.get("additionalProperties"),i2),unevaluated:a2?restOf(t2?.get("unevaluatedProperties"),i2):"open",sub:i2}}function restOf(e2,t2){
return!e2||e2.kind==="boolean"&&e2.value?"open":e2.kind==="boolean"?"closed":t2(e2)}function entries(e2){return new Map(e2?.kind==="object"?e2.members.map(({key:e3,
value:t2})=>[e3,t2]):[])}function names$2(e2){let t2=e2?.kind==="array"?e2.items:[];return new Set(t2.flatMap(e3=>e3.kind==="string"?[e3.value]:[]))}function hasDefault(e2){
return e2.kind==="object"&&e2.get("default")!==void 0}function required$2(e2,t2){return[...t2.properties].flatMap(([n2,r2])=>{let i2=t2.required.has(n2);if(!e2.
properties.has(n2)||e2.required.has(n2)===i2)return[];let a2=hasDefault(r2)?"WITH_DEFAULT_ADDED":"ADDED";return[{type:`REQUIRED_ATTRIBUTE_${i2?a2:"REMOVED"}`,path:[
n2],at:t2.sub(r2)}]})}function properties$1(e2,t2,n2){return[...new Set([...t2.properties.keys(),...n2.properties.keys()])].flatMap(r2=>{let i2=t2.properties.get(
r2),a2=n2.properties.get(r2);return i2&&a2?under(r2,e2.compare(t2.sub(i2),n2.sub(a2))):i2?under(r2,removed$1(e2,t2.sub(i2),n2,r2)):under(r2,added$1(e2,t2,n2,r2))})}
function removed$1(e2,t2,n2,r2){let difference=e3=>({type:e3,path:[],at:n2.shape}),i2=contentModel(e2,n2,r2);return i2==="open"?[difference("PROPERTY_REMOVED_FR\
OM_OPEN_CONTENT_MODEL")]:i2==="closed"?[difference(t2.kind==="never"?"PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL":"PROPERTY_REMOVED_FROM_CLOSED_CONTE\
NT_MODEL")]:covered(e2,"PROPERTY_REMOVED",[t2,i2])}function added$1(e2,t2,n2,r2){let i2=n2.properties.get(r2);if(!i2)return[];let a2=n2.sub(i2),difference=e3=>({
type:e3,path:[],at:a2}),o2=contentModel(e2,t2,r2),s2=n2.required.has(r2)?hasDefault(i2)?"REQUIRED_PROPERTY_WITH_DEFAULT":"REQUIRED_PROPERTY":"OPTIONAL_PROPERTY";
return o2==="open"?a2.kind==="any"?[difference("PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL")]:[difference(`${s2}_ADDED_TO_OPEN_CONTENT_MODEL`)]:[...o2===
"closed"?[]:covered(e2,"PROPERTY_ADDED",[o2,a2]),difference(`${s2}_ADDED_TO_UNOPEN_CONTENT_MODEL`)]}function contentModel(e2,t2,n2){for(let[r2,i2]of t2.patterns)
if(e2.finds(r2,n2))return t2.sub(i2);return t2.additional==="open"?t2.unevaluated==="open"?t2.patterns.size>0?"closed":"open":t2.unevaluated:t2.additional}function dependencies(e2,t2,n2){
let r2=dependenciesOf(t2.shape.schema,t2.shape.place),i2=dependenciesOf(n2.shape.schema,n2.shape.place);return[...new Set([...r2.keys(),...i2.keys()])].flatMap(
a2=>{let[o2,s2]=[r2.get(a2),i2.get(a2)],change=e3=>[{type:e3,path:[],at:n2.shape}],c2=[o2?.list,s2?.list],l2=[o2?.schema,s2?.schema],u2=l2[0]&&l2[1]?e2.compare(
t2.sub(l2[0]),n2.sub(l2[1])):change("").flatMap(e3=>l2[0]?[{...e3,type:"DEPENDENCY_SCHEMA_REMOVED"}]:l2[1]?[{...e3,type:"DEPENDENCY_SCHEMA_ADDED"}]:[]),d2=listChange(
...c2);return under(a2,[...d2===""?[]:change(`DEPENDENCY_ARRAY_${d2}`),...u2])})}function listChange(e2,t2){if(!e2||!t2)return e2?"REMOVED":t2?"ADDED":"";let n2=[
...e2].every(e3=>t2.has(e3)),r2=[...t2].every(t3=>e2.has(t3));return n2&&r2?"":n2?"EXTENDED":r2?"NARROWED":"CHANGED"}function dependenciesOf(e2,t2){let n2=r.i(t2.
dialect,"2019-09")?["dependencies","dependentRequired","dependentSchemas"]:["dependencies"],i2=new Map;for(let t3 of n2)for(let[n3,r2]of entries(e2?.get(t3)))i2.
set(n3,{...i2.get(n3),...r2.kind==="array"?{list:names$2(r2)}:{schema:r2}});return i2}function arrays(e2,t2,n2){let i2=arrayOf(t2),a2=arrayOf(n2),o2=[["addition\
alItems",i2.additional,a2.additional],["unevaluatedItems",i2.unevaluated,a2.unevaluated]],s2=r.i(n2.place.dialect,"2019-09")?["maxContains","minContains"]:[],c2=i2.
unique?"UNIQUE_ITEMS_REMOVED":"UNIQUE_ITEMS_ADDED";return[...under("items",allItems(e2,i2,a2)),...tuples(e2,i2,a2),...o2.flatMap(([t3,r2,i3])=>restDifferences(e2,
t3,[r2,i3],n2)),...["maxItems","minItems",...s2].flatMap(e3=>bound$1(e3,t2,n2)),...i2.unique===a2.unique?[]:[{type:c2,path:["uniqueItems"],at:n2}]]}function arrayOf(e2){
let{schema:t2,place:n2,sub:i2}=e2,{dialect:a2}=n2.document,o2=t2?.get("items"),s2=r.i(a2,"2020-12")?t2?.get("prefixItems"):o2,c2=s2?.kind==="array"?s2.items.map(
i2):[],l2=o2&&o2.kind!=="array"&&c2.length===0?o2:void 0,u2=r.i(a2,"2020-12")&&c2.length>0?o2:t2?.get("additionalItems"),d2=t2?.get("uniqueItems");return{shape:e2,
...l2&&{all:i2(l2)},tuple:c2,additional:l2?"open":restOf(u2,i2),unevaluated:r.i(a2,"2019-09")?restOf(t2?.get("unevaluatedItems"),i2):"open",unique:d2?.kind==="b\
oolean"&&d2.value}}function allItems(e2,{all:t2},{all:n2,shape:r2}){return t2&&n2?e2.compare(t2,n2):!t2&&!n2?[]:[{type:t2?"SCHEMA_REMOVED":"SCHEMA_ADDED",path:[],
at:n2??r2}]}function tuples(e2,t2,n2){let r2=Math.max(t2.tuple.length,n2.tuple.length);return Array.from({length:r2},(r3,i2)=>{let[a2,o2]=[t2.tuple[i2],n2.tuple[i2]],
s2=a2&&o2?e2.compare(a2,o2):a2?removed(e2,a2,n2):o2?added(e2,t2,o2):[];return under(["items",String(i2)],s2)}).flat()}function restAfter({additional:e2,unevaluated:t2}){
return e2==="open"?t2:e2}function removed(e2,t2,n2){let r2=restAfter(n2);if(typeof r2!="string")return covered(e2,"ITEM_REMOVED",[t2,r2]);let i2=t2.kind==="neve\
r"?"ITEM_WITH_FALSE_REMOVED_FROM_CLOSED":"ITEM_REMOVED_FROM_CLOSED";return[{type:`${r2==="open"?"ITEM_REMOVED_FROM_OPEN":i2}_CONTENT_MODEL`,path:[],at:n2.shape}]}
function added(e2,t2,n2){let r2=restAfter(t2);if(typeof r2!="string")return covered(e2,"ITEM_ADDED",[r2,n2]);let i2=n2.kind==="any"?"ITEM_WITH_EMPTY_SCHEMA_ADDE\
D_TO_OPEN":"ITEM_ADDED_TO_OPEN";return[{type:`${r2==="open"?i2:"ITEM_ADDED_TO_CLOSED"}_CONTENT_MODEL`,path:[],at:n2}]}function oneCombined(e2,t2,n2){let r2=t2.combined,
i2=n2.combined;if(!(r2&&i2)){if(i2)return through(e2,i2,{type:i2.criterion==="allOf"?void 0:"SUM_TYPE_EXTENDED",at:n2},n3=>e2.compare(t2,n3));if(r2)return through(
e2,r2,{type:r2.criterion==="allOf"?"PRODUCT_TYPE_NARROWED":void 0,at:n2},t3=>e2.compare(t3,n2))}}function through(e2,t2,{type:n2,at:r2},i2){let a2=t2.parts();if(a2.
length===1||n2!==void 0)for(let t3 of a2){let o2=i2(t3);if(e2.compatible(o2))return a2.length===1||n2===void 0?o2:[...o2,{type:n2,path:[],at:r2}]}}function bothCombined(e2,t2,n2){
if(!t2.combined||!n2.combined)return[];let{criterion:r2}=t2.combined,i2=distinct$3(t2.combined.parts()),a2=distinct$3(n2.combined.parts()),difference=e3=>({type:e3,
path:[],at:n2}),o2=criterionChange([r2,t2.combined.parts().length],[n2.combined.criterion,n2.combined.parts().length]);if(o2==="COMBINED_TYPE_CHANGED")return[difference(
o2)];let s2=o2===void 0?[]:[difference(o2)];if(i2.length!==a2.length){let e3=r2==="allOf"?"PRODUCT_TYPE":"SUM_TYPE";s2.push(difference(`${e3}_${i2.length<a2.length?
"EXTENDED":"NARROWED"}`))}let c2=matching$1(i2.map((t3,n3)=>a2.map(i3=>{let a3=e2.compare(t3,i3);return e2.compatible(a3)?under([r2,String(n3)],a3):void 0})));for(let e3 of c2)
s2.push(...e3);return c2.length<Math.min(i2.length,a2.length)&&s2.push(difference("COMBINED_TYPE_SUBSCHEMAS_CHANGED")),s2}function criterionChange([e2,t2],[n2,r2]){
if(e2!==n2)return n2==="anyOf"||t2===1&&(n2==="oneOf"||r2===1)||r2===1&&e2==="allOf"?"COMBINED_TYPE_EXTENDED":"COMBINED_TYPE_CHANGED"}function distinct$3(e2){let textOf2=({
kind:e3,place:t3},n2)=>e3==="unresolved"?String(n2):`${e3} ${k(t3.node)}`,t2=new Map;for(let[n2,r2]of e2.entries()){let e3=r2.integer?`integer ${textOf2(r2,n2)}`:
textOf2(r2,n2);t2.has(e3)||t2.set(e3,r2)}return[...t2.values()]}function matching$1(e2){let t2=r.N(t3=>(e2[t3]??[]).flatMap((e3,t4)=>e3?[t4]:[]));for(let n2 of e2.
keys())t2.place(n2);return[...t2.holders].sort(([e3],[t3])=>e3-t3).flatMap(([t3,n2])=>e2[n2]?.[t3]?[e2[n2][t3]]:[])}const je=new Set(["ID_CHANGED","DESCRIPTION_\
CHANGED","TITLE_CHANGED","DEFAULT_CHANGED","SCHEMA_REMOVED","TYPE_EXTENDED",...widened("MAX",["LENGTH","IMUM","PROPERTIES","ITEMS","CONTAINS"],"INCREASED"),...widened(
"MIN",["LENGTH","IMUM","PROPERTIES","ITEMS","CONTAINS"],"DECREASED"),"EXCLUSIVE_MAXIMUM_INCREASED","EXCLUSIVE_MAXIMUM_REMOVED","EXCLUSIVE_MINIMUM_DECREASED","EX\
CLUSIVE_MINIMUM_REMOVED","PATTERN_REMOVED","MULTIPLE_OF_REDUCED","MULTIPLE_OF_REMOVED","REQUIRED_ATTRIBUTE_WITH_DEFAULT_ADDED","REQUIRED_ATTRIBUTE_REMOVED","DEP\
ENDENCY_ARRAY_NARROWED","DEPENDENCY_ARRAY_REMOVED","DEPENDENCY_SCHEMA_REMOVED","ADDITIONAL_PROPERTIES_ADDED","ADDITIONAL_PROPERTIES_EXTENDED","UNEVALUATED_PROPE\
RTIES_ADDED","UNEVALUATED_PROPERTIES_EXTENDED","PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL","REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_UNOPEN_CONTENT_\
MODEL","OPTIONAL_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL","PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL","PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL","PRO\
PERTY_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL","PROPERTY_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL","UNIQUE_ITEMS_REMOVED","ADDITIONAL_ITEMS_A\
DDED","ADDITIONAL_ITEMS_EXTENDED","UNEVALUATED_ITEMS_ADDED","UNEVALUATED_ITEMS_EXTENDED","ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL","ITEM_ADDED_TO_CLO\
SED_CONTENT_MODEL","ITEM_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL","ITEM_REMOVED_FROM_OPEN_CONTENT_MODEL","ITEM_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_M\
ODEL","ITEM_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL","ENUM_ARRAY_EXTENDED","COMBINED_TYPE_EXTENDED","PRODUCT_TYPE_NARROWED","SUM_TYPE_EXTENDED","NOT_\
TYPE_NARROWED"]),Me=new Set(["ADDITIONAL_PROPERTIES_NARROWED","ADDITIONAL_PROPERTIES_REMOVED","UNEVALUATED_PROPERTIES_NARROWED","UNEVALUATED_PROPERTIES_REMOVED",
"REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_OPEN_CONTENT_MODEL","OPTIONAL_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL","PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL","PROPE\
RTY_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL","PROPERTY_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL"]);function accepts(e2,t2){return je.has(t2)||
e2==="lenient"&&Me.has(t2)}function widened(e2,t2,n2){return t2.flatMap(t3=>{let r2=t3==="IMUM"?`${e2}IMUM`:`${e2}_${t3}`;return[`${r2}_${n2}`,`${r2}_REMOVED`]})}
function confluentDifferences(e2,t2,n2){let r2=new Map,i2=0,a2=0,o2,s2=budgetOf(A.direction),c2=patternsOf(s2),l2={policy:n2,compatible:e3=>e3.every(({type:e4})=>accepts(
n2,e4)),finds(e3,t3){let n3=bounded(s2,A.direction,"the test",()=>c2.test(e3,t3)),r3="done"in n3?n3.done:void 0;return r3===void 0&&(o2??=`whether the pattern ${e3}\
 is found in ${JSON.stringify(t3)} cannot be told`),r3===!0},compare(e3,t3){let n3=r2.get(e3)?.get(t3);if(n3)return n3;let s3=e3.missing??t3.missing;if(s3!==void 0&&
(o2??=`"$ref" leads to ${s3}, which is not in the repository`),i2+=1,(i2>1e5||a2>400)&&(o2??="the schemas are too large for this comparison"),o2!==void 0)return[];
let c3=r2.get(e3)??new Map;r2.set(e3,c3.set(t3,[])),a2+=1;let u2=pair(l2,e3,t3);return--a2,c3.set(t3,u2),u2}};return{differences:l2.compare(e2,t2),...o2!==void 0&&
{unknown:o2}}}function pair(e2,t2,n2){return oneCombined(e2,t2,n2)||(t2.kind===n2.kind?[...annotations(t2,n2),...byKind(e2,t2,n2)]:t2.kind==="never"||n2.kind===
"any"||bothBytes(t2,n2)?[]:[{type:"TYPE_CHANGED",path:[],at:n2}])}function bothBytes(e2,t2){return[e2,t2].every(({schema:e3})=>{let t3=e3?.get("connect.type");return t3?.
kind==="string"&&t3.value==="bytes"})}function annotations(e2,t2){let id=e3=>e3.place.dialect==="draft-04"?"id":"$id",differs=(n3,r2)=>raw(e2,n3)!==raw(t2,r2),n2=[
"title","description","default"].filter(e3=>differs(e3,e3)).map(e3=>`${e3.toUpperCase()}_CHANGED`);return(differs(id(e2),id(t2))?["ID_CHANGED",...n2]:n2).map(e3=>({
type:e3,path:[],at:t2}))}function raw({schema:e2},t2){let n2=e2?.get(t2);return n2&&k(n2)}function byKind(e2,t2,n2){switch(n2.kind){case"string":return strings(
t2,n2);case"number":return numbers(t2,n2);case"enum":return enums(t2,n2);case"const":return raw(t2,"const")===raw(n2,"const")?[]:[{type:"ENUM_ARRAY_CHANGED",path:[
"const"],at:n2}];case"combined":return bothCombined(e2,t2,n2);case"not":return nots(e2,t2,n2);case"object":return objects(e2,t2,n2);case"array":return arrays(e2,
t2,n2);default:return[]}}function strings(e2,t2){let n2=raw(e2,"pattern"),r2=raw(t2,"pattern"),i2=n2===void 0?"ADDED":r2===void 0?"REMOVED":"CHANGED";return[...bound$1(
"maxLength",e2,t2),...bound$1("minLength",e2,t2),...n2===r2?[]:[{type:`PATTERN_${i2}`,path:["pattern"],at:t2}]]}function numbers(e2,t2){let n2=["maximum","minim\
um","exclusiveMaximum","exclusiveMinimum"],r2=multipleOf$1(numberAt$1(e2,"multipleOf"),numberAt$1(t2,"multipleOf")),i2=e2.integer?"TYPE_EXTENDED":"TYPE_NARROWED";
return[...n2.flatMap(n3=>bound$1(n3,e2,t2)),...r2===""?[]:[{type:`MULTIPLE_OF_${r2}`,path:["multipleOf"],at:t2}],...e2.integer===t2.integer?[]:[{type:i2,path:[],
at:t2}]]}function multipleOf$1(e2,t2){return e2===t2?"":e2===void 0?"ADDED":t2===void 0?"REMOVED":Math.trunc(t2)%Math.trunc(e2)===0?"EXPANDED":Math.trunc(e2)%Math.
trunc(t2)===0?"REDUCED":"CHANGED"}function enums(e2,t2){let n2=valuesOf(e2),r2=valuesOf(t2),i2=[...n2].every(e3=>r2.has(e3)),a2=[...r2].every(e3=>n2.has(e3));return i2&&
a2?[]:[{type:`ENUM_ARRAY_${i2?"EXTENDED":a2?"NARROWED":"CHANGED"}`,path:["enum"],at:t2}]}function valuesOf({schema:e2}){let t2=e2?.get("enum");return new Set(t2?.
kind==="array"?t2.items.map(k):[])}function nots(e2,t2,n2){let r2=t2.schema?.get("not"),i2=n2.schema?.get("not");if(!r2||!i2)return[];let a2=e2.compare(n2.sub(i2),
t2.sub(r2));return under("not",[{type:e2.compatible(a2)?"NOT_TYPE_NARROWED":"NOT_TYPE_EXTENDED",path:[],at:n2}])}const U={array:["items","prefixItems","addition\
alItems","unevaluatedItems","minItems","maxItems","uniqueItems","contains"],object:["properties","required","minProperties","maxProperties","dependencies","depe\
ndentRequired","dependentSchemas","patternProperties","additionalProperties","unevaluatedProperties","propertyNames"],number:["minimum","maximum","exclusiveMini\
mum","exclusiveMaximum","multipleOf"],string:["minLength","maxLength","pattern","format"]},W=["allOf","anyOf","oneOf"];function shapesOf(e2){let t2=new Map,shapeOf2=n2=>{
let r2=t2.get(n2.node)??read(n2,e2,shapeOf2);return t2.set(n2.node,r2),r2};return shapeOf2}function read(e2,t2,n2){let i2=e2;for(let a2=0;a2<100;a2+=1){let{node:a3}=i2,
o2=i2,sub2=e3=>n2(below$1(o2,e3));if(a3.kind!=="object")return{kind:isFalse(a3)?"never":"any",place:i2,sub:sub2};let s2=a3.get("$ref");if(s2?.kind!=="string")return i2===
e2?classed(i2,a3,n2):n2(i2);let c2=resolve(t2,i2,s2.value);if("missing"in c2)return{kind:"unresolved",place:i2,sub:sub2,missing:c2.missing};if(a3.members.some(({
key:e3})=>constrains(e3))&&r.i(i2.dialect,"2019-09")){let e3;return{kind:"combined",place:i2,sub:sub2,schema:a3,combined:{criterion:"allOf",parts:()=>e3??=[n2(c2),
...partsOf(o2,a3,n2)]}}}i2=c2}return{kind:"unresolved",place:i2,sub:()=>n2(e2),missing:"itself"}}function isFalse(e2){return e2.kind==="boolean"&&!e2.value}function constrains(e2){
return["type","enum","const","not","if",...W].includes(e2)||Object.values(U).some(t2=>t2.includes(e2))}function classed(e2,t2,n2){let r2=partsOf(e2,t2,n2),sub2=t3=>n2(
below$1(e2,t3)),[i2]=r2;return i2?r2.length===1?i2:{kind:"combined",place:e2,sub:sub2,schema:t2,combined:{criterion:"allOf",parts:()=>r2}}:{kind:"any",place:e2,
sub:sub2,schema:t2}}function partsOf(e2,t2,n2){let sub2=t3=>n2(below$1(e2,t3)),part=(n3,r3={})=>({kind:n3,place:e2,sub:sub2,schema:t2,...r3}),r2=[];t2.get("enum")&&
r2.push(part("enum"));for(let e3 of W){let n3=t2.get(e3);n3?.kind==="array"&&r2.push(part("combined",{combined:{criterion:e3,parts:()=>n3.items.map(sub2)}}))}t2.
get("not")&&r2.push(part("not")),t2.get("const")&&r2.push(part("const"));let i2=typesOf(t2),a2=i2.map(e3=>e3==="integer"?part("number",{integer:!0}):part(e3));a2.
length===1&&t2.get("type")?.kind==="string"?r2.push(...a2):a2.length>0&&r2.push(part("combined",{combined:{criterion:"anyOf",parts:()=>a2}}));for(let e3 of["arr\
ay","object","number","string"])!(i2.includes(e3)||e3==="number"&&i2.includes("integer"))&&U[e3].some(e4=>t2.get(e4))&&r2.push(part(e3));return t2.get("if")&&r2.
push(part("conditional")),r2}function typesOf(e2){let t2=e2.get("type");return(t2?.kind==="array"?t2.items:t2?[t2]:[]).flatMap(e3=>e3.kind==="string"?[e3.value]:
[])}function confluentVerdict({base:e2,head:n2,settings:i2}){let a2=r.s(i2.options).confluent==="lenient"?"lenient":"strict",o2={backward:compare(e2,n2,a2),forward:compare(
n2,e2,a2)},s2={backward:outcomeOf(o2.backward,a2),forward:outcomeOf(o2.forward,a2)},c2=t.ht(t.ft(i2,"json-schema")),l2=c2.length>0?c2:["backward"],u2=l2.flatMap(
e3=>o2[e3].differences.map(e4=>findingOf(e4,a2)));return{verdict:s2,result:{name:"confluent",compatible:l2.every(e3=>s2[e3].outcome==="reads"),findings:distinct$2(
u2)}}}function compare(e2,t2,n2){return confluentDifferences(shapeOf(e2),shapeOf(t2),n2)}function shapeOf({library:e2,document:t2}){return shapesOf(e2)(rootOf(t2))}
function outcomeOf({differences:e2,unknown:n2},r2){let i2=e2.find(({type:e3})=>!accepts(r2,e3));return i2?t.at(`Confluent Schema Registry reports ${i2.type} at ${pathOf(
i2)}`):n2===void 0?t.rt:t.st(`the registry's comparison is not known: ${n2}`)}function pathOf({path:e2}){return`#/${e2.join("/")}`}function findingOf(e2,t2){let{
type:n2,at:r2}=e2,i2=accepts(t2,n2)?"accepted":"refused",{text:a2}=r2.place.document;return{id:n2,message:`${n2} at ${pathOf(e2)}: ${i2} under ${t2.toUpperCase()}`,
location:a2.locate(r2.place.node.start,r2.place.node.end)}}function distinct$2(e2){let t2=new Set;return e2.filter(({message:e3,location:n2})=>{let r2=`${e3} ${String(
n2?.side)}`,i2=!t2.has(r2);return t2.add(r2),i2})}function stepOf(e2,t2){return t2===void 0?Object.hasOwn(G,e2)?G[e2]??[]:[]:e2==="properties"||e2.startsWith("d\
epend")?[t2]:e2==="patternProperties"?["{}"]:[`$${e2.replace("$","")}`,t2]}function elementOf(e2,t2){return[...t2,...stepOf(e2)]}const G={items:["[]"],additionalItems:[
"[]"],unevaluatedItems:["[]"],contains:["[]"],additionalProperties:["{}"],unevaluatedProperties:["{}"]};function substituted(e2,{path:t2,node:r2}){let[i2,...a2]=t2;
if(i2===void 0)return r2;if(typeof i2=="number"){if(e2.kind!=="array")return e2;let t3=e2.items[i2],n2=a2.length===0||!t3?r2:substituted(t3,{path:a2,node:r2}),o3=[
...e2.items];return n2===void 0?o3.splice(i2,1):a2.length===0&&r2!==void 0&&t3===void 0?o3.push(n2):o3[i2]=n2,{...e2,items:o3}}if(e2.kind!=="object")return e2;let o2=e2.
member(i2);if(!o2&&a2.length>0&&r2===void 0)return e2;let s2=o2&&a2.length>0?substituted(o2.value,{path:a2,node:r2}):wrapped(a2,r2),c2=e2.members.filter(e3=>e3.
key!==i2);if(s2===void 0)return n.Bt(e2.start,e2.end,c2);let l2={key:i2,start:o2?.start??s2.start,end:o2?.end??s2.start,value:s2},u2=o2?e2.members.map(e3=>e3===
o2?l2:e3):[...e2.members,l2];return n.Bt(e2.start,e2.end,u2)}function wrapped(e2,t2){return e2.reduceRight((e3,t3)=>e3&&n.Bt(e3.start,e3.end,[{key:String(t3),start:e3.
start,end:e3.end,value:e3}]),t2)}function pointerOf(e2){return e2.map(e3=>`/${String(e3).replaceAll("~","~0").replaceAll("/","~1")}`).join("")}function add(e2,{
rule:t2,element:n2,keyword:r2,name:i2},a2,o2){let spotOf=({node:e3})=>e3&&{keyword:r2,node:e3,text:i2??shortened$1(k(e3))};e2.differences.push({rule:t2,element:n2,
pointer:pointerOf((o2.node?o2:a2).path),base:spotOf(a2),head:spotOf(o2),inBase:{path:a2.path,node:o2.node},inHead:{path:o2.path,node:a2.node},documents:e2})}function shortened$1(e2){
return e2.length>60?`${e2.slice(0,60)}\u2026`:e2}function membersOf(e2){return e2.kind==="object"?e2.members.map(({key:e3})=>e3):[]}function isTaken(e2){return e2.
node!==void 0}function seatOf({node:e2,path:t2},n2){return{node:e2?.kind==="object"?e2.get(n2):void 0,path:[...t2,n2]}}function itemSeat({node:e2,path:t2},n2=e2.
items.length){return{node:e2.items[n2],path:[...t2,n2]}}function emptied(e2){return e2.kind==="array"?{...e2,items:[]}:e2.kind==="object"?{...e2,members:[],get:()=>{},
member:()=>{}}:e2}const K=new WeakMap;function same(e2,t2){if(e2===t2)return!0;if(e2.kind==="string"&&t2.kind==="string")return e2.value===t2.value;if(e2.kind===
"number"&&t2.kind==="number")return e2.raw===t2.raw||valueText(e2)===valueText(t2);if(e2.kind==="boolean"&&t2.kind==="boolean")return e2.value===t2.value;let n2=K.
get(e2);if(n2?.head===t2)return n2.equal;let r2=sameParts(e2,t2);return K.set(e2,{head:t2,equal:r2}),r2}function sameParts(e2,t2){if(e2.kind==="array"&&t2.kind===
"array")return e2.items.length===t2.items.length&&e2.items.every((n2,r2)=>same(n2,t2.items[r2]??e2));if(e2.kind==="object"&&t2.kind==="object"){let n2=r.l(e2);return n2.
length===r.l(t2).length&&n2.every(({key:e3,value:n3})=>{let r2=t2.get(e3);return r2!==void 0&&same(n3,r2)})}return e2.kind==="null"&&t2.kind==="null"}function listedStep(e2,t2){
let n2=t2.kind==="string"?t2.value:k(t2);return e2==="enum"?`#${n2}`:n2}function compareLists({walk:e2,keyword:t2,element:n2},r2,i2){let texts=e3=>new Map(e3.node.
items.map(e4=>[valueText(e4),e4])),a2=texts(r2),o2=texts(i2),s2=[...a2].filter(([e3])=>!o2.has(e3)),c2=[...o2].filter(([e3])=>!a2.has(e3));if(s2.length+c2.length>
20){add(e2,{rule:t2,element:n2,keyword:t2},r2,i2);return}let without2=(e3,n3)=>{let r3=e3.node.items.filter(e4=>valueText(e4)!==n3);return r3.length===0&&t2==="\
required"?void 0:{...e3.node,items:r3}},having=(e3,t3)=>({...e3.node,items:[...e3.node.items,t3]});for(let[o3,l2]of[...s2,...c2]){let s3=a2.has(o3),c3={keyword:t2,
node:l2,text:l2.kind==="string"&&t2==="required"?l2.value:k(l2)};e2.differences.push({rule:t2,element:[...n2,listedStep(t2,l2)],pointer:pointerOf(s3?r2.path:i2.
path),base:s3?c3:void 0,head:s3?void 0:c3,inBase:{path:r2.path,node:s3?without2(r2,o3):having(r2,l2)},inHead:{path:i2.path,node:s3?having(i2,l2):without2(i2,o3)},
documents:e2})}}function pairBranches(e2,t2,n2){if(n2){let n3=Math.max(e2.length,t2.length);return Array.from({length:n3},(n4,r3)=>[r3<e2.length?r3:void 0,r3<t2.
length?r3:void 0])}let r2=new Set(e2.keys()),i2=new Set(t2.keys()),a2=[];for(let n3 of[k,nameOf]){let o3=new Map;for(let t3 of r2){let r3=n3(e2[t3]??Ne);r3!==void 0&&
o3.set(r3,[...o3.get(r3)??[],t3])}for(let e3 of[...i2]){let s2=n3(t2[e3]??Ne),c2=s2===void 0?void 0:o3.get(s2)?.shift();c2!==void 0&&(r2.delete(c2),i2.delete(e3),
a2.push([c2,e3]))}}let o2=[...i2];return r2.size===i2.size?[...a2,...[...r2].map((e3,t3)=>[e3,o2[t3]])]:[...a2,...[...r2].map(e3=>[e3,void 0]),...o2.map(e3=>[void 0,
e3])]}const Ne={kind:"null",start:0,end:0};function nameOf(e2){if(e2.kind!=="object")return;for(let t3 of["title","$ref","$id","$anchor","const"]){let n3=e2.get(
t3);if(n3)return`${t3} ${k(n3)}`}let t2=e2.get("properties");if(t2?.kind!=="object")return;for(let{key:e3,value:n3}of t2.members){let t3=n3.kind==="object"?n3.get(
"const"):void 0;if(t3)return`${e3} ${k(t3)}`}let n2=e2.get("type");return n2&&t2.members.length===0?`type ${k(n2)}`:void 0}const Pe={$schema:"dialect",$id:"id",
id:"id",$anchor:"anchor",$dynamicAnchor:"dynamic-anchor",$recursiveAnchor:"dynamic-anchor",$vocabulary:"vocabulary",$ref:"ref",$dynamicRef:"dynamic-ref",$recursiveRef:"\
dynamic-ref",$defs:"definition",definitions:"definition",$comment:"comment",properties:"property",examples:"examples"},Fe=new Set("title.description.default.dep\
recated.readOnly.writeOnly.type.enum.const.minimum.maximum.exclusiveMinimum.exclusiveMaximum.multipleOf.minLength.maxLength.pattern.format.prefixItems.items.add\
itionalItems.minItems.maxItems.uniqueItems.contains.minContains.maxContains.unevaluatedItems.patternProperties.additionalProperties.propertyNames.unevaluatedPro\
perties.required.minProperties.maxProperties.dependentRequired.dependentSchemas.allOf.anyOf.oneOf.not.if.then.else.contentEncoding.contentMediaType.contentSchem\
a".split("."));function ruleOf(e2,t2){if(e2==="dependencies")return t2.kind==="array"?"dependent-required":"dependent-schemas";if(e2==="items"&&t2.kind==="array")
return"prefix-items";let n2=Object.hasOwn(Pe,e2)?Pe[e2]:void 0;return n2===void 0?Fe.has(e2)?e2.replace(/[A-Z]/g,e3=>`-${e3.toLowerCase()}`):"unknown-keyword":n2}
function differencesBetween(e2,t2){return documentPairs(e2,t2).flatMap(([e3,t3],n2)=>differencesOf(e3,t3,n2===0?[]:[fileName(t3.path)]))}function documentPairs(e2,t2){
let n2=reachable(e2.library,e2.document),r2=reachable(t2.library,t2.document),i2=[[e2.document,t2.document]];for(let[e3,a2]of r2){let r3=n2.get(e3);r3&&e3!==t2.
document.path&&i2.push([r3,a2])}return i2}function fileName(e2){return e2.slice(e2.lastIndexOf("/")+1)}function differencesOf(e2,t2,n2){let r2={base:e2,head:t2,
differences:[]};return compareSchemas(r2,{node:e2.root,path:[]},{node:t2.root,path:[]},n2),r2.differences}function compareSchemas(e2,t2,n2,r2){if(same(t2.node,n2.
node))return;if(t2.node.kind!=="object"||n2.node.kind!=="object"){add(e2,{rule:"boolean-schema",element:r2,keyword:""},t2,n2);return}let i2=new Set([...t2.node.
members,...n2.node.members].map(({key:e3})=>e3));for(let a2 of i2){let i3={walk:e2,keyword:a2,element:r2},[o2,s2]=[seatOf(t2,a2),seatOf(n2,a2)];!isTaken(o2)||!isTaken(
s2)?addKeyword(i3,o2,s2):same(o2.node,s2.node)||compareKeyword(i3,o2,s2)}}function compareKeyword(e2,t2,n2){let{walk:r2,keyword:i2,element:a2}=e2,o2=keywordIn(i2,
dialectAt(r2.head,n2.path))?.holds??keywordIn(i2,dialectAt(r2.base,t2.path))?.holds??"value",s2=o2==="schemaMap"||i2==="dependencies",c2=t2.node.kind==="object"&&
n2.node.kind==="object",l2=elementOf(i2,a2);s2&&c2?compareMaps(e2,t2,n2):(o2==="schema"||o2==="mixed")&&c2?compareSchemas(r2,t2,n2,l2):(o2==="schemas"||o2==="mi\
xed")&&isList(t2)&&isList(n2)?compareBranches(e2,t2,n2):(i2==="required"||i2==="enum")&&isList(t2)&&isList(n2)?compareLists(e2,t2,n2):add(r2,{rule:ruleOf(i2,t2.
node),element:l2,keyword:i2},t2,n2)}function isList(e2){return e2.node?.kind==="array"}function addKeyword(e2,t2,n2){let{walk:r2,keyword:i2,element:a2}=e2,o2=t2.
node??n2.node;if(!o2)return;let s2={node:t2.node??emptied(o2),path:t2.path},c2={node:n2.node??emptied(o2),path:n2.path};Ie.has(i2)&&o2.kind==="object"&&o2.members.
length>0?compareMaps(e2,s2,c2):i2==="required"&&isList(s2)&&isList(c2)&&s2.node.items.length+c2.node.items.length>0?compareLists(e2,s2,c2):add(r2,{rule:ruleOf(i2,
o2),element:elementOf(i2,a2),keyword:i2},t2,n2)}const Ie=new Set(["properties","patternProperties","definitions","$defs","dependentRequired","dependentSchemas",
"dependencies"]);function compareMaps({walk:e2,keyword:t2,element:n2},r2,i2){for(let a2 of new Set([...membersOf(r2.node),...membersOf(i2.node)])){let[o2,s2]=[seatOf(
r2,a2),seatOf(i2,a2)],c2=s2.node??o2.node,l2=[...n2,...stepOf(t2,a2)],u2=isList(o2)||isList(s2);isTaken(o2)&&isTaken(s2)&&(!u2||same(o2.node,s2.node))?compareSchemas(
e2,o2,s2,l2):c2&&add(e2,{rule:ruleOf(t2,c2),element:l2,keyword:t2,name:a2},o2,s2)}}function compareBranches({walk:e2,keyword:t2,element:n2},r2,i2){let a2=t2==="\
prefixItems"||t2==="items",o2=ruleOf(t2,r2.node);for(let[s2,c2]of pairBranches(r2.node.items,i2.node.items,a2)){let[l2,u2]=[itemSeat(r2,s2),itemSeat(i2,c2)],d2=t2===
"allOf"?[]:[`<${String((c2??s2??0)+1)}>`],f2=[...n2,...a2?["[]"]:d2];isTaken(l2)&&isTaken(u2)?compareSchemas(e2,l2,u2,f2):add(e2,{rule:o2,element:f2,keyword:t2},
l2,u2)}}function isAnnotation({base:e2,head:t2,inBase:n2,inHead:r2,documents:i2}){let a2=(t2??e2)?.keyword??"";if(a2===""||a2==="$defs"||a2==="definitions"||a2===
"$schema"||a2==="$id"||a2==="id"||a2.endsWith("nchor"))return!1;let o2=[dialectAt(i2.base,n2.path),dialectAt(i2.head,r2.path)];if(a2==="format"&&isIgnored(i2.base,
o2[0])&&isIgnored(i2.head,o2[1]))return!0;let[s2,c2]=[keywordIn(a2,o2[0]),keywordIn(a2,o2[1])];return(!s2||s2.annotation===!0)&&(!c2||c2.annotation===!0)}function isIgnored({
settings:e2},t2){return!r.t(e2,t2)}function variantOf(e2,t2,{documents:{base:n2,head:r2}},i2){let[a2,o2]=t2===e2.base?[n2,r2]:[r2,n2],s2=substituted(a2.root,i2);
return s2&&e2.variant(t2,a2.path,s2,[o2,a2])}async function judgeJointly(e2,n2,{counting:r2,verdicts:i2,whole:a2,most:o2}){let s2=new Map;for(let c2 of t.$){let l2=a2[c2];
if(!t.et(l2)||r2.length<2||r2.length>o2||e2.stepsForChanges()===0)continue;let alone=e3=>i2.get(e3)?.[c2]??t.rt;if(r2.some(e3=>t.et(alone(e3))))continue;let[u2,
d2]=c2==="backward"?[e2.head,e2.base]:[e2.base,e2.head];for(let a3 of r2){let r3=variantOf(e2,u2,a3,c2==="backward"?a3.inHead:a3.inBase);if(!(alone(a3).outcome===
"undecided"||r3&&(await e2.readingAlone(r3,d2,n2,u2)).outcome==="reads"))continue;let o3=s2.get(a3)??i2.get(a3)??{backward:t.rt,forward:t.rt};s2.set(a3,{...o3,[c2]:{
...l2,because:`together with other changes: ${l2.because}`}})}}return s2}async function judgeDifferences(e2,n2,r2,i2){let a2=r2.filter(e3=>!isAnnotation(e3)),o2=mostJudgedIn(
e2),s2=new Map,c2=new Set;for(let[t2,r3]of a2.entries()){if(a2.length===1){s2.set(r3,i2),e2.base.literal===e2.head.literal&&c2.add(r3);continue}if(t2>=o2||e2.stepsForChanges()===
0){let e3=t2>=o2?`only the first ${String(o2)} changes of this contract are judged one by one`:`the steps for single changes ran out after ${String(t2)} of them`;
s2.set(r3,{backward:late(i2.backward,e3),forward:late(i2.forward,e3)});continue}let l3=await judgeAlone(e2,n2,r3,i2);s2.set(r3,l3.verdict),l3.identical&&c2.add(
r3)}let l2=await judgeJointly(e2,n2,{counting:a2,verdicts:s2,whole:i2,most:o2});return r2.map(e3=>{let n3=s2.get(e3)??{backward:t.rt,forward:t.rt},r3=l2.has(e3)?
"joint":effectOf(e3,n3,i2,c2);return sided(e3,l2.get(e3)??n3,r3)})}function mostJudgedIn({base:e2,head:t2}){let n2=Math.max(e2.contract.document.text.text.length,
t2.contract.document.text.text.length,1);return Math.max(2,Math.min(60,Math.floor(3e6/n2)))}function late(e2,n2){return e2.outcome==="reads"?t.it("not judged by\
 itself: the contract has too many changes"):t.st(n2)}async function judgeAlone(e2,t2,n2,r2){let{base:i2,head:a2}=e2,o2=variantOf(e2,i2,n2,n2.inBase),s2=variantOf(
e2,a2,n2,n2.inHead);return{verdict:{backward:await aloneIn(e2,t2,{reader:o2,writer:i2},r2.backward),forward:await aloneIn(e2,t2,{reader:s2,writer:a2},r2.forward)},
identical:o2?.literal===i2.literal&&s2?.literal===a2.literal}}async function aloneIn(e2,n2,{reader:r2,writer:i2},a2){if(!r2)return t.st("this change alone does \
not give a schema");let o2=i2===e2.base?e2.head:e2.base,s2=await e2.readingAlone(r2,i2,n2,o2);if(!t.et(s2))return s2;let c2=s2.witness&&(await o2.validator()).validate(
s2.witness.written);return c2&&"valid"in c2&&!c2.valid?s2:{outcome:"rejects",because:`by itself: ${s2.because}`,...t.et(a2)&&a2.witness&&{witness:a2.witness}}}function effectOf(e2,n2,r2,i2){
let a2=t.$.filter(e3=>t.et(n2[e3]));return a2.length>0?a2.every(e3=>r2[e3].outcome==="reads")?"none":"alone":i2.has(e2)||isAnnotation(e2)?"none":"alone"}function sided(e2,t2,n2){
let{rule:r2,element:i2,pointer:a2,documents:o2}=e2,s2=e2.head?o2.head:o2.base,c2=(e2.head??e2.base)?.node??s2.root,l2=e2.head&&e2.base?.node;return{rule:r2,element:i2,
pointer:a2,effect:n2,annotation:isAnnotation(e2),location:s2.text.locate(c2.start,c2.end),...l2&&{baseLocation:o2.base.text.locate(l2.start,l2.end)},base:e2.base&&
{...e2.base,asReader:t2.forward,asWriter:t2.backward},head:e2.head&&{...e2.head,asReader:t2.backward,asWriter:t2.forward}}}const Le=new Set(["$ref","$dynamicRef",
"$recursiveRef"]);function usesIn(e2){return elementsIn(e2).uses}function elementsIn({library:e2,document:t2}){let n2=[{place:rootOf(t2),element:[]}];for(let[r3,
i3]of reachable(e2,t2))r3!==t2.path&&n2.push({place:rootOf(i3),element:[fileName(r3)]});let r2=new Map;for(let e3 of n2)r2.set(e3.place.node,e3.element),n2.push(
...schemasIn(e3));let i2=n2.flatMap(({place:t3,element:n3})=>referencesIn(t3.node).flatMap(({key:i3,reference:a2})=>{let o2=followed(e2,t3,i3,a2),s2="missing"in
o2?void 0:r2.get(o2.node);return s2?[{type:s2,at:n3}]:[]}));return{elements:[...n2.map(({element:e3})=>e3),...n2.flatMap(listedIn)],uses:i2}}function referencesIn(e2){
return e2.kind==="object"?r.l(e2).flatMap(({key:e3,value:t2})=>Le.has(e3)&&t2.kind==="string"?[{key:e3,reference:t2.value}]:[]):[]}function listedIn({place:e2,element:t2}){
return e2.node.kind==="object"?r.l(e2.node).flatMap(({key:e3,value:n2})=>(e3==="enum"||e3==="required")&&n2.kind==="array"?n2.items.map(n3=>[...t2,listedStep(e3,
n3)]):[]):[]}function schemasIn({place:e2,element:t2}){return e2.node.kind==="object"?r.l(e2.node).flatMap(({key:n2,value:i2})=>{let a2=keywordIn(n2,e2.dialect)?.
holds??"value",spot=(t3,n3)=>({place:below$1(e2,t3),element:n3});return a2==="value"?[]:(a2==="schemaMap"||n2==="dependencies")&&i2.kind==="object"?r.l(i2).map(
e3=>spot(e3.value,[...t2,...stepOf(n2,e3.key)])):i2.kind==="object"||i2.kind==="boolean"?[spot(i2,elementOf(n2,t2))]:i2.kind==="array"?i2.items.map((e3,r2)=>spot(
e3,[...t2,...itemStep(n2,r2)])):[]}):[]}function itemStep(e2,t2){return e2==="prefixItems"||e2==="items"?["[]"]:e2==="allOf"?[]:[`<${String(t2+1)}>`]}function remainsOf({
document:e2},t2){let{base:n2,retrieved:r2}=e2;if(n2===r2)return;let[i2,...a2]=[...t2.documents.values()].filter(({resources:e3,root:t3})=>e3.get(n2)!==void 0&&e3.
get(n2)!==t3);if(!i2||a2.length>0)return;let o2=embeddedIn(i2,n2);if(!o2)return;let s2=new Map(t2.byUri);for(let e3 of o2.resources.keys())s2.set(e3,[o2]);let c2=new Map(
t2.documents).set(i2.path,o2),l2={...t2,documents:c2,byUri:s2};return o2.references.every(({uri:e3,written:t3})=>o2.resources.has(e3)||targetOf(l2,o2,e3,t3)!==void 0)?
{contract:{library:l2,document:o2},files:[i2.path]}:void 0}function embeddedIn(e2,t2){let n2=e2.resources.get(t2);if(!n2)return;let r2=documentOf(e2.text,n2,e2.
settings),i2=e2.dialects.get(n2)??e2.dialect;return r2.base===t2&&r2.dialect===i2?r2:void 0}var Re=r.u();const q={date:{valid:["2020-01-31","1999-12-01"],invalid:[
"","x","2020-13-01","2020-01-31T00:00:00Z"]},time:{valid:["10:00:00Z","23:59:59Z"],invalid:["","x","25:00:00Z","2020-01-31"]},"date-time":{valid:["2020-01-31T10\
:00:00Z","1999-12-01T23:59:59.5Z"],invalid:["","x","2020-01-31","10:00:00Z"]},duration:{valid:["P1D","PT1H","P2Y3M"],invalid:["","x","P","1D"]},uri:{valid:["htt\
p://a.b/c","https://example.org","urn:a:b","a:b"],invalid:["","x","//a","a b","/a"]},"uri-reference":{valid:["","x","/a","http://a.b/c","#a"],invalid:["\\","a b",
"http://a b"]},"uri-template":{valid:["","x","http://a.b/{c}"],invalid:["{","http://a.b/{c"]},url:{valid:["http://example.org","https://example.org/a"],invalid:[
"","x","a b","http://"]},email:{valid:["a@b.co","joe.bloggs@example.com","x@example.org"],invalid:["","x","@","a@","@b.co"]},hostname:{valid:["a","example.org",
"x"],invalid:["","-","a b","a_b"]},ipv4:{valid:["127.0.0.1","192.168.0.1"],invalid:["","x","256.0.0.1","1.2.3"]},ipv6:{valid:["::1","2001:db8::1"],invalid:["","\
x","1.2.3.4",":::"]},regex:{valid:["","x","a*"],invalid:["[","(","*"]},uuid:{valid:["2eb8aa08-aa98-11ea-b4aa-73b441d16380","00000000-0000-4000-8000-000000000000"],
invalid:["","x","2eb8aa08-aa98-11ea-b4aa-73b441d1638"]},"json-pointer":{valid:["","/a","/a/0"],invalid:["x","a/","/~"]},"json-pointer-uri-fragment":{valid:["#",
"#/a"],invalid:["","x"]},"relative-json-pointer":{valid:["0","1/a","0#"],invalid:["","x","/a","-1"]},"iso-time":{valid:["10:00:00","10:00:00Z"],invalid:["","x"]},
"iso-date-time":{valid:["2020-01-31T10:00:00","2020-01-31T10:00:00Z"],invalid:["","x"]},byte:{valid:["","YQ==","YWJj"],invalid:["x","a b"]}},ze=[["uri","uri-ref\
erence"]],J="^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$",Be="^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)$",
dayTo=e2=>`\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|02-(?:${e2})|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`,Ve="(?:[01]\\d|2[0-3]):[0-5]\\d",
He=`${Ve}:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-]${Ve})`,Ue="\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)",We={date:`^${dayTo("28|29")}$`,time:`^${Ue}\
$`,"date-time":`^${dayTo("28|29")}[Tt\\s]${Ue}$`,duration:"^P[0-9YMDTHSW.,]{2,}$",uri:"^[A-Za-z][A-Za-z0-9+.-]*:",url:"^[A-Za-z\\u017f]+://",email:"@",hostname:"\
^[0-9A-Za-z.-]{1,254}$",ipv4:Be,ipv6:"^[0-9A-Fa-f:.]{2,45}$",uuid:J},Ge={date:`^${dayTo("28")}$`,time:`^${He}$`,"date-time":`^${dayTo("28")}T${He}$`,ipv4:Be,uuid:J},
Ke={date:"^20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])$",time:"^(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$","date-time":"^20\\d\\d-(?:0[1-9]|1[0-2])\
-(?:0[1-9]|1\\d|2[0-8])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$",duration:"^P\\d+D$",uri:"^https?://[a-z0-9]+(?:\\.[a-z0-9]+)*(?:/[a-z0-9._-]*)*$","u\
ri-reference":"^(?:/[a-z0-9._-]*)+$","uri-template":"^(?:/[a-z0-9._-]*)+$",url:"^https?://[a-z0-9]+\\.org(?:/[a-z0-9._-]+)*$",email:"^[a-z0-9]+(?:\\.[a-z0-9]+)*@\
[a-z0-9]+(?:\\.[a-z0-9]+)+$",hostname:"^[a-z0-9]{1,60}(?:\\.[a-z0-9]{1,60}){0,3}$",ipv4:"^(?:(?:1\\d\\d|[1-9]?\\d)\\.){3}(?:1\\d\\d|[1-9]?\\d)$",ipv6:"^(?:[0-9a\
-f]{1,4}:){7}[0-9a-f]{1,4}$",uuid:J,"json-pointer":"^(?:/[a-z0-9._-]*)*$"};function isAsserted(e2){return Object.hasOwn(q,e2)}function hasFormat(e2,t2){let n2=Re.
fullFormats,r2=Object.hasOwn(n2,e2)?n2[e2]:void 0,i2=typeof r2=="object"&&"validate"in r2?r2.validate:r2;if(t2.length>qe)return;if(i2 instanceof RegExp)return i2.
lastIndex=0,i2.test(t2);if(typeof i2!="function")return;let a2=i2(t2);return typeof a2=="boolean"?a2:void 0}const qe=2e3;function evaluate(e2,t2,n2,r2=0){e2.budget.
spend();let i2=e2.arena.formula(t2);if(i2.kind!=="all"&&i2.kind!=="one"&&i2.kind!=="lazy")return signed(t2,holds(e2,i2,n2,r2));let a2=e2.truths??new Map,o2=e2.truths?
e2:{...e2,truths:a2},s2=a2.get(n2);if(s2||a2.set(n2,s2=new Map),s2.has(t2))return s2.get(t2);let c2=signed(t2,holds(o2,i2,n2,r2));return s2.set(t2,c2),c2}function signed(e2,t2){
return e2>0||t2===void 0?t2:!t2}function every(e2){let t2=!0;for(let n2 of e2){if(n2===!1)return!1;n2===void 0&&(t2=void 0)}return t2}function holds(e2,t2,n2,r2){
switch(t2.kind){case"true":return!0;case"all":return every(lazily(t2.parts,t3=>evaluate(e2,t3,n2,r2)));case"one":return exactlyOne$2(t2.parts.map(t3=>evaluate(e2,
t3,n2,r2)));case"lazy":return r2>400?void 0:evaluate(e2,t2.target(),n2,r2+1);case"type":return t2.types.has(typeOf(n2));case"enum":return e2.budget.spend(costOf$1(
n2)),t2.values.has(valueKey(n2));case"opaque":return;default:return typeof n2=="string"?holdsOfString(e2,t2,n2):n2===null||typeof n2=="boolean"?!0:isArray(n2)?holdsOfArray(
e2,t2,n2,r2):isNumber(n2)?holdsOfNumber(e2,t2,n2):holdsOfObject(e2,t2,n2,r2)}}function costOf$1(e2){return typeof e2=="string"?e2.length>>6:e2!==null&&(isArray(
e2)||isObject$1(e2))?sizeOf$1(e2)>>2:0}function*lazily(e2,t2){for(let n2 of e2)yield t2(n2)}function exactlyOne$2(e2){let t2=e2.filter(e3=>e3===!0).length,n2=e2.
filter(e3=>e3===void 0).length;return t2>1?!1:n2>0?void 0:t2===1}function holdsOfNumber({budget:e2},t2,n2){switch(t2.kind){case"minimum":return compare$1(n2,t2.
bound)>=+!!t2.exclusive;case"maximum":return compare$1(n2,t2.bound)<=(t2.exclusive?-1:0);case"multipleOf":return e2.spend(effortOf(n2)+effortOf(t2.divisor)),isInteger(
divide(n2,t2.divisor));default:return!0}}function holdsOfString({patterns:e2,budget:t2},n2,r2){switch(t2.spend(r2.length>>8),n2.kind){case"minLength":return lengthOf(
r2)>=n2.count;case"maxLength":return lengthOf(r2)<=n2.count;case"pattern":return e2.test(n2.source,r2);case"format":return hasFormat(n2.name,r2);default:return!0}}
function holdsOfArray(e2,t2,n2,r2){let ask=t3=>n3=>evaluate(e2,t3,n3,r2);switch(t2.kind){case"minItems":return n2.length>=t2.count;case"maxItems":return n2.length<=
t2.count;case"unique":return e2.budget.spend(costOf$1(n2)),new Set(n2.map(valueKey)).size===n2.length;case"item":return every(lazily(n2.slice(t2.index,t2.index+
1),ask(t2.schema)));case"rest":return every(lazily(n2.slice(t2.from),ask(t2.schema)));case"atLeast":{let e3=n2.map(ask(t2.schema)),r3=e3.filter(e4=>e4===!0).length;
return r3>=t2.count||r3+e3.filter(e4=>e4===void 0).length>=t2.count&&void 0}default:return!0}}function holdsOfObject(e2,t2,n2,r2){switch(t2.kind){case"minProper\
ties":return n2.size>=t2.count;case"maxProperties":return n2.size<=t2.count;case"required":return n2.has(t2.name);case"property":{let i2=n2.get(t2.name);return i2===
void 0||evaluate(e2,t2.schema,i2,r2)}case"names":return every(lazily(n2.keys(),n3=>evaluate(e2,t2.schema,n3,r2)));case"named":return every(lazily(n2,([n3,i2])=>{
let a2=inCell(e2.patterns,t2.cell,n3);if(a2===!1)return!0;let o2=evaluate(e2,t2.schema,i2,r2);return a2===!0||o2===!0?o2:void 0}));default:return!0}}function inCell(e2,{
include:t2,names:n2,patterns:r2},i2){return!n2.has(i2)&&every([t2===void 0||e2.test(t2,i2),...r2.map(t3=>{let n3=e2.test(t3,i2);return n3===void 0?void 0:!n3})])}
const Je={minimum:"number",maximum:"number",multipleOf:"number",minLength:"string",maxLength:"string",pattern:"string",format:"string",unique:"array",item:"arra\
y",rest:"array",atLeast:"array",minItems:"array",maxItems:"array",required:"object",property:"object",named:"object",names:"object",minProperties:"object",maxProperties:"\
object"};var Arena=class{budget;formulas=[{kind:"true"},{kind:"true"}];table=new Map;constructor(e2){this.budget=e2}formula(e2){return this.formulas[Math.abs(e2)]??
{kind:"true"}}all(e2){let t2=new Set,n2=0;for(let r3 of e2){let e3=this.formula(r3);if(r3>0&&e3.kind==="all")for(let n3 of e3.parts)t2.add(n3);else t2.add(r3);n2+=
1}this.budget.spend(n2+t2.size>>2),t2.delete(1);for(let e3 of t2)if(e3===-1||t2.has(-e3))return-1;let r2=[...t2].sort((e3,t3)=>e3-t3),[i2]=r2;return i2===void 0?
1:r2.length===1?i2:this.intern(`all ${r2.join(",")}`,()=>({kind:"all",parts:r2}))}any(e2){return-this.all([...e2].map(e3=>-e3))}one(e2){let t2=e2.filter(e3=>e3!==
-1).sort((e3,t3)=>e3-t3),[n2]=t2;if(n2===void 0)return-1;if(t2.length===1)return n2;this.budget.spend(t2.length>>2);let r2=new Set(t2.filter((e3,n3)=>e3===t2[n3-
1]));if(r2.size>0){let e3=[...new Set(t2)].filter(e4=>!r2.has(e4));return this.all([...[...r2].map(e4=>-e4),e3.length>0?this.one(e3):-1])}return this.intern(`on\
e ${t2.join(",")}`,()=>({kind:"one",parts:t2}))}lazy(e2,t2){return this.intern(`lazy ${e2}`,()=>({kind:"lazy",name:e2,target:once(t2)}))}types(e2){let t2=new Set(
e2);return t2.size===_.length?1:t2.size===0?-1:this.intern(`type ${[...t2].sort().join(",")}`,()=>({kind:"type",types:t2}))}values(e2){this.budget.spend(e2.length>>
1);let t2=new Map(e2.map(e3=>[valueKey(e3),e3]));return t2.size===0?-1:this.intern(`enum ${[...t2.keys()].sort().join(",")}`,()=>({kind:"enum",values:t2}))}atom(e2){
return this.intern(keyOf(e2),()=>e2)}property(e2,t2){return t2===1?1:this.atom({kind:"property",name:e2,schema:t2})}named(e2,t2){return t2===1?1:this.atom({kind:"\
named",cell:e2,schema:t2})}item(e2,t2){return t2===1?1:this.atom({kind:"item",index:e2,schema:t2})}rest(e2,t2){return t2===1?1:this.atom({kind:"rest",from:e2,schema:t2})}size(){
return this.formulas.length}intern(e2,t2){let n2=this.table.get(e2);if(n2!==void 0)return n2;this.budget.spend(1+(e2.length>>5));let r2=this.formulas.push(t2())-
1;return this.table.set(e2,r2),r2}};function once(e2){let t2;return()=>t2??=e2()}function keyOf(e2){switch(e2.kind){case"minimum":case"maximum":return`${e2.kind}\
 ${String(e2.exclusive)} ${e2.bound.n.toString()}/${e2.bound.d.toString()}`;case"multipleOf":return`multipleOf ${e2.divisor.n.toString()}/${e2.divisor.d.toString()}`;case"\
pattern":return`pattern ${e2.source}`;case"format":return`format ${e2.name}`;case"item":return`item ${e2.index} ${e2.schema}`;case"rest":return`rest ${e2.from} ${e2.
schema}`;case"atLeast":return`atLeast ${e2.count} ${e2.schema}`;case"required":return`required ${e2.name}`;case"property":return`property ${e2.schema} ${e2.name}`;case"\
named":return`named ${e2.schema} ${cellKey(e2.cell)}`;case"names":return`names ${e2.schema}`;case"opaque":return`opaque ${e2.text}`;case"minLength":case"maxLeng\
th":case"minItems":case"maxItems":case"minProperties":case"maxProperties":return`${e2.kind} ${e2.count}`;default:return e2.kind}}function cellKey({include:e2,names:t2,
patterns:n2}){return JSON.stringify([e2??null,[...t2].sort(),[...n2].sort()])}function arraysOf({arena:e2},t2){let n2={items:[],demands:[],scarce:[],min:0,max:1/0,
unique:!1,twins:!1},r2=0;for(let i2 of t2){let t3=e2.formula(i2),a2=i2>0;switch(t3.kind){case"minItems":a2?n2.min=Math.max(n2.min,t3.count):n2.max=Math.min(n2.max,
t3.count-1);break;case"maxItems":a2?n2.max=Math.min(n2.max,t3.count):n2.min=Math.max(n2.min,t3.count+1);break;case"unique":a2?n2.unique=!0:n2.twins=!0;break;case"\
item":case"rest":{let e3=t3.kind==="item",i3=t3.kind==="item"?t3.index:t3.from;r2+=1,a2?n2.items.push({from:i3,only:e3,schema:t3.schema}):n2.demands.push({from:i3,
fixed:e3,value:[-t3.schema],group:r2});break}case"atLeast":if(r2+=1,a2&&t3.count>12)return"contains asks for more than 12 items";if(a2)for(let e3=0;e3<t3.count;e3+=
1)n2.demands.push({from:0,fixed:!1,value:[t3.schema],group:r2});else t3.count===1?n2.items.push({from:0,only:!1,schema:-t3.schema}):n2.scarce.push({schema:t3.schema,
most:t3.count-1})}}return n2}function tailOf({items:e2,demands:t2}){let n2=0;for(let{from:t3,only:r2}of e2)n2=Math.max(n2,t3+ +!!r2);for(let{from:e3}of t2)n2=Math.
max(n2,e3);return n2}function goalAt({budget:e2},{items:t2},n2,r2){e2.spend(1+(t2.length>>2));let i2=[...r2];for(let{from:e3,only:r3,schema:a2}of t2)(r3?n2===e3:
n2>=e3)&&i2.push(a2);return i2}const Y={kind:"none",lean:1/0};function alternatives(){let e2=1/0,t2;return{offer(n2){return n2.kind==="none"?e2=Math.min(e2,n2.lean):
t2?.kind==="value"?n2.kind==="value"&&n2.sure&&(t2=n2):t2=n2.kind==="value"?n2:t2??n2,n2.kind==="value"&&n2.sure},result:()=>t2??{kind:"none",lean:e2}}}function unknown(e2){
return{kind:"unknown",because:e2}}const X=unknown("an instance would be longer than 200000 characters");function distinct$1(e2,t2,n2,r2){if(r2>60)return unknown(
"it needs more than 60 different items");let i2=Array.from({length:r2},(r3,i3)=>goalAt(e2,t2,i3,n2.get(i3)??[])),a2=i2.map(t3=>domainOf(e2,t3,r2)),[o2]=a2.flatMap(
e3=>e3.kind==="empty"?[e3.answer]:[]);if(o2)return o2;let s2=matched(e2,a2);if(!s2)return a2.some(e3=>e3.kind==="finite"&&e3.lean!==1/0)?unknown("its items must\
 differ, and they are recursive"):Y;let c2=!0;for(let[t3,n3]of i2.entries()){if(s2.has(t3))continue;let r3=[...s2.values()],i3=e2.solve([...n3,...r3.length>0?[-e2.
arena.values(r3)]:[]]);if(i3.kind!=="value")return i3.kind==="unknown"?i3:unknown("its items must differ, and they come from each other");c2&&=i3.sure,s2.set(t3,
i3.value)}let l2=i2.map((e3,t3)=>s2.get(t3)??null);return sizeOf$1(l2)>2e5?X:{kind:"value",value:l2,sure:c2}}function matched(e2,t2){let listed=e3=>{let n3=t2[e3];
return n3?.kind==="finite"?n3.values:[]},n2=r.N(function*(t3){for(let n3 of listed(t3))e2.budget.spend(),yield valueKey(n3)});for(let[e3,{kind:r2}]of t2.entries())
if(r2==="finite"&&!n2.place(e3))return;let valueAt=(e3,t3)=>listed(e3).find(e4=>valueKey(e4)===t3)??null;return new Map([...n2.holders].map(([e3,t3])=>[t3,valueAt(
t3,e3)]))}function domainOf(e2,t2,n2){let r2=[];for(;;){let i2=e2.solve([...t2,...r2.length>0?[-e2.arena.values(r2)]:[]]);if(i2.kind==="unknown")return{kind:"ma\
ny"};if(i2.kind==="none")return r2.length===0?{kind:"empty",answer:i2}:{kind:"finite",values:r2,lean:i2.lean};if(!i2.sure||(r2.push(i2.value),r2.length>=n2+1))return{
kind:"many"}}}const Z=5e3;function findArray(e2,t2){let n2=arraysOf(e2,t2);if(typeof n2=="string")return unknown(n2);if(n2.min>n2.max||n2.unique&&n2.twins)return Y;
if(n2.min>Z)return unknown("it needs more than 5000 items");let r2={solver:e2,wanted:n2,ends:alternatives()};return place(r2,0,new Map,new Map),r2.ends.result()}
function place(e2,t2,n2,r2){let{solver:i2,wanted:a2,ends:o2}=e2;i2.budget.spend(1+(n2.size+r2.size>>2));let s2=a2.demands[t2];if(!s2)return complete$1(e2,n2);let c2=s2.
fixed?s2.from:tailOf(a2)+t2;for(let l2=s2.from;l2<=c2&&!(l2>=a2.max);l2+=1){if(l2>Z){o2.offer(unknown("it needs more than 5000 items"));break}let c3=r2.get(s2.group);
if(c3?.has(l2))continue;let u2=[...n2.get(l2)??[],...s2.value],d2=i2.solve(goalAt(i2,a2,l2,u2),"[]");if(d2.kind==="none"){o2.offer(d2);continue}let f2=new Map(r2).
set(s2.group,new Set([...c3??[],l2])),p2=new Map(n2).set(l2,u2);if(i2.nested(()=>place(e2,t2+1,p2,f2)))return!0}return!1}function complete$1(e2,t2){let{solver:n2,
wanted:r2,ends:i2}=e2,a2=r2.min;for(let e3 of t2.keys())a2=Math.max(a2,e3+1);if(!r2.twins)return build(e2,t2,a2);let o2=Math.max(a2,tailOf(r2))+2;for(let s2=1;s2<
o2;s2+=1)for(let o3=0;o3<s2;o3+=1){if(Math.max(a2,s2+1)>r2.max)return!1;n2.budget.spend();let c2=[...goalAt(n2,r2,o3,t2.get(o3)??[]),...goalAt(n2,r2,s2,t2.get(s2)??
[])],l2=n2.solve(c2,"[]");if(l2.kind!=="value"){i2.offer(l2);continue}let u2=n2.arena.values([l2.value]);if(build(e2,new Map(t2).set(o3,[u2]).set(s2,[u2]),Math.
max(a2,s2+1)))return!0}return!1}function build({solver:e2,wanted:t2,ends:n2},r2,i2){if(i2>t2.max)return n2.offer(Y);if(i2>Z)return n2.offer(unknown("it needs mo\
re than 5000 items"));if(t2.unique&&i2>1)return n2.offer(distinct$1(e2,t2,r2,i2));let a2=[],o2=!0,s2=2,c2;for(let l2=0;l2<i2;l2+=1){let i3=itemAt(e2,t2,l2,r2);if(i3.
kind==="none")return n2.offer(i3);if(i3.kind==="unknown")c2??=i3;else{if(a2.push(i3.value),s2+=sizeOf$1(i3.value)+1,s2>2e5)return n2.offer(X);o2&&=i3.sure}}return n2.
offer(c2??{kind:"value",value:a2,sure:o2})}function itemAt(e2,t2,n2,r2){let i2=goalAt(e2,t2,n2,r2.get(n2)??[]);if(t2.scarce.length>0){let n3=e2.solve([...i2,...t2.
scarce.map(({schema:e3})=>-e3)],"[]");if(n3.kind==="value")return n3}return e2.solve(i2,"[]")}function branchOf(e2){return{type:e2,taken:new Set,open:new Set,listed:new Map}}
function copyOf({budget:e2},{type:t2,taken:n2,open:r2,listed:i2}){return e2.spend(1+(n2.size+r2.size+i2.size>>3)),{type:t2,taken:new Set(n2),open:new Set(r2),listed:new Map(
i2)}}function enter(e2,t2,n2){let r2=[...n2];for(let n3=r2.pop();n3!==void 0;n3=r2.pop()){if(t2.taken.has(n3)||t2.open.has(n3))continue;if(t2.taken.has(-n3)||t2.
open.has(-n3))return!1;e2.budget.spend();let i2=e2.arena.formula(n3),a2=n3>0,o2=Je[i2.kind];if(o2!==void 0&&o2!==t2.type){if(a2)continue;return!1}switch(i2.kind){case"\
true":if(!a2)return!1;break;case"type":if(i2.types.has(t2.type)!==a2)return!1;break;case"all":if(a2){t2.taken.add(n3);for(let e3 of i2.parts)r2.push(e3)}else t2.
open.add(n3);break;case"one":t2.open.add(n3);break;case"lazy":t2.taken.add(n3),r2.push(a2?i2.target():-i2.target());break;case"enum":{let a3=enterList(e2,t2,n3,
i2.values);if(!a3)return!1;r2.push(...a3);break}case"property":{t2.taken.add(n3),a2||r2.push(e2.arena.atom({kind:"required",name:i2.name}));let o3=a2?listOf$1(e2,
i2.schema):void 0;o3&&t2.listed.set(i2.name,o3);break}default:t2.taken.add(n3)}}return!0}function enterList(e2,t2,n2,r2){let i2=valuesOfType(r2,t2.type);if(n2>0)
return t2.taken.add(n2),i2.length>0?[]:void 0;if(i2.length===0)return[];if(t2.taken.add(n2),t2.type!=="null")return t2.type==="array"||t2.type==="object"?i2.map(
t3=>-spelledOut(e2,t3)):[]}function valuesOfType(e2,t2){return Ye(e2).get(t2)??[]}const Ye=r.P(e2=>{let t2=new Map;for(let n2 of e2.values()){let e3=t2.get(typeOf(
n2));e3?e3.push(n2):t2.set(typeOf(n2),[n2])}return t2});function spelledOut({arena:e2,budget:t2},n2){if(t2.spend(2),isArray(n2))return e2.all([e2.atom({kind:"mi\
nItems",count:n2.length}),e2.atom({kind:"maxItems",count:n2.length}),...n2.map((t3,n3)=>e2.item(n3,e2.values([t3])))]);if(!isObject$1(n2))return e2.values([n2]);
let r2=new Set(n2.keys());return e2.all([...[...r2].map(t3=>e2.atom({kind:"required",name:t3})),...[...n2].map(([t3,n3])=>e2.property(t3,e2.values([n3]))),e2.named(
{include:void 0,names:r2,patterns:[]},-1)])}function listOf$1({arena:e2},t2){if(t2<0)return;let n2=e2.formula(t2),r2=n2.kind==="all"?n2.parts:[t2];for(let t3 of r2){
let n3=e2.formula(t3);if(t3>0&&n3.kind==="enum"&&n3.values.size<=20)return[...n3.values.values()]}}function findBoolean(e2,t2){let n2=new Set;for(let r3 of t2){
let t3=e2.formula(r3);if(r3<0&&t3.kind==="enum")for(let e3 of t3.values.values())n2.add(e3)}let r2=[!0,!1].find(e3=>!n2.has(e3));return r2===void 0?Y:{kind:"val\
ue",value:r2,sure:!0}}function fromLists(e2,t2,n2){let[r2]=[...n2.taken].flatMap(t3=>{let r3=e2.arena.formula(t3);return t3<0||r3.kind!=="enum"?[]:[{literal:t3,
values:valuesOfType(r3.values,n2.type)}]}).sort((e3,t3)=>e3.values.length-t3.values.length);if(!r2)return;let i2=new Set([...t2,...n2.taken,...n2.open]);i2.delete(
r2.literal);let a2=alternatives();for(let t3 of r2.values){e2.budget.spend();let n3=every(lazily(i2,n4=>evaluate(e2,n4,t3)));if(n3!==!1&&a2.offer({kind:"value",
value:t3,sure:n3===!0}))break}return a2.result()}function findNumber({arena:e2,budget:t2},n2){let r2={low:void 0,high:void 0,step:void 0,avoid:[],excluded:new Set};
for(let i3 of n2)t2.spend(1+(r2.step?effortOf(r2.step):0)),note$1(r2,e2.formula(i3),i3>0);let{low:i2,high:a2}=r2;if(i2&&a2){let e3=compare$1(i2.at,a2.at);if(e3>
0||e3===0&&(i2.exclusive||a2.exclusive))return Y}let o2=r2.avoid.reduce((e3,t3)=>e3+1+effortOf(t3),1),fits=e3=>(t2.spend(o2+(1+r2.avoid.length)*effortOf(e3)),inside(
r2,e3)&&!r2.excluded.has(valueKey(e3)));return r2.step?onLattice(r2,r2.step,fits):anywhere$1(r2,fits)}function note$1(e2,t2,n2){switch(t2.kind){case"minimum":n2?
e2.low=tighter(e2.low,t2,1):e2.high=tighter(e2.high,{bound:t2.bound,exclusive:!t2.exclusive},-1);break;case"maximum":n2?e2.high=tighter(e2.high,t2,-1):e2.low=tighter(
e2.low,{bound:t2.bound,exclusive:!t2.exclusive},1);break;case"multipleOf":n2?e2.step=e2.step?leastCommonMultiple(e2.step,t2.divisor):t2.divisor:e2.avoid.push(t2.
divisor);break;case"enum":if(!n2)for(let[n3,r2]of t2.values)isNumber(r2)&&e2.excluded.add(n3)}}function tighter(e2,{bound:t2,exclusive:n2},r2){if(!e2)return{at:t2,
exclusive:n2};let i2=compare$1(t2,e2.at)*r2;return i2===0?{at:t2,exclusive:n2||e2.exclusive}:i2>0?{at:t2,exclusive:n2}:e2}function inside({low:e2,high:t2,avoid:n2},r2){
return e2&&compare$1(r2,e2.at)<+!!e2.exclusive||t2&&compare$1(r2,t2.at)>(t2.exclusive?-1:0)?!1:!n2.some(e3=>isInteger(divide(r2,e3)))}function anywhere$1(e2,t2){
let{low:n2,high:r2}=e2;if(n2&&r2&&compare$1(n2.at,r2.at)===0)return t2(n2.at)?sure(n2.at):Y;let i2=n2?.at??(r2?add$1(r2.at,rational(-8n)):g);for(let e3 of faraway(
i2))if(t2(e3))return sure(e3);let a2=n2&&r2?add$1(r2.at,rational(-i2.n,i2.d)):rational(8n);if(!n2&&!r2){for(let e3 of[g,ue,rational(-1n)])if(t2(e3))return sure(
e3)}for(let e3=ceil(i2),n3=0;n3<64;e3+=1n,n3+=1)if(t2(rational(e3)))return sure(rational(e3));for(let e3=2n;e3<1n<<40n;e3*=2n)for(let n3=0n;n3<=e3&&n3<64n;n3+=1n){
let r3=add$1(i2,multiply(a2,rational(n3,e3)));if(t2(r3))return sure(r3)}return unknown("no number was found between the multiples that must be avoided")}function faraway(e2){
let t2=e2.n<0n?-e2.n:e2.n;if(t2/e2.d<1n<<53n)return[];let n2=floor(e2),r2=t2/e2.d/1000n;return[n2*2n,n2+r2,n2-r2,0n].map(e3=>rational(e3))}function onLattice(e2,t2,n2){
if(e2.avoid.map(e3=>divide(leastCommonMultiple(t2,e3),t2).n).includes(1n))return Y;let r2=e2.low?ceil(divide(e2.low.at,t2)):void 0,i2=e2.high?floor(divide(e2.high.
at,t2)):void 0,a2=r2??(i2===void 0||i2>=0n?0n:i2),o2=r2===void 0&&i2!==void 0?-1n:1n,s2=o2<0n&&i2!==void 0&&i2<0n?i2:a2;for(let{n:e3}of faraway(rational(s2))){let r3=multiply(
t2,rational(e3));if(n2(r3))return sure(r3)}for(let e3=s2,a3=0;a3<2e4;e3+=o2,a3+=1){if(r2!==void 0&&e3<r2||i2!==void 0&&e3>i2)return Y;let a4=multiply(t2,rational(
e3));if(n2(a4))return sure(a4)}return unknown("too many multiples would have to be tried")}function sure(e2){return{kind:"value",value:e2,sure:!0}}function objectsOf({
arena:e2},t2){let n2=new Map,r2=new Map,i2=[],a2=[],o2=new Set,s2=[],c2=0,l2=1/0;for(let u2 of t2){let t3=e2.formula(u2),d2=u2>0;switch(t3.kind){case"property":
d2?push(n2,t3.name,t3.schema):push(r2,t3.name,-t3.schema);break;case"named":d2?i2.push(t3):s2.push({cell:t3.cell,name:[],value:[-t3.schema]});break;case"names":
d2?a2.push(t3.schema):s2.push({cell:void 0,name:[-t3.schema],value:[]});break;case"required":d2?push(r2,t3.name):o2.add(t3.name);break;case"minProperties":d2?c2=
Math.max(c2,t3.count):l2=Math.min(l2,t3.count-1);break;case"maxProperties":d2?l2=Math.min(l2,t3.count):c2=Math.max(c2,t3.count+1)}}return{properties:n2,cells:i2,
names:a2,required:r2,forbidden:o2,demands:s2,min:c2,max:l2}}function push(e2,t2,...n2){let r2=e2.get(t2);r2?r2.push(...n2):e2.set(t2,n2)}function mentionedNames({
budget:e2},t2,n2){let r2=new Set([...n2.keys(),...t2.properties.keys()]);for(let{cell:e3}of[...t2.cells,...t2.demands])for(let t3 of e3?.names??[])r2.add(t3);return e2.
spend(r2.size>>2),r2}function goalUnder({patterns:e2,budget:t2},n2,r2,i2){t2.spend(n2.cells.length);let a2=[...n2.properties.get(r2)??[],...i2];for(let{cell:t3,
schema:i3}of n2.cells)inCell(e2,t3,r2)===!0&&a2.push(i3);return a2}function*freshNames(e2,t2,n2,r2){let{arena:i2}=e2,a2=r2[0],o2=marksOf(e2,t2,r2),s2=kindsOf(e2,
t2,o2);if(!s2){yield unknown(`its names fall into more than 64 cells (${String(o2.length)} patterns of names)`);return}let c2=i2.values([...mentionedNames(e2,t2,
n2),...t2.forbidden]);for(let n3 of s2){e2.budget.spend();let r3=new Set(n3);if(a2?.name.some(e3=>r3.has(-e3))||a2?.cell&&!covers(e2,a2.cell,r3))continue;let o3=t2.
cells.filter(({cell:t3})=>covers(e2,t3,r3)).map(({schema:e3})=>e3),s3=e2.solve([...o3,...a2?.value??[]],"*");if(s3.kind!=="value"){yield s3;continue}let l2=e2.solve(
[i2.types(["string"]),...n3,...t2.names,-c2]);yield l2.kind==="value"&&typeof l2.value=="string"?l2.value:l2}}function kindsOf(e2,t2,n2){if(n2.length<=6)return allKinds(
n2);let r2=`${n2.join(",")} ${t2.names.join(",")}`;if(e2.kinds.has(r2))return e2.kinds.get(r2);let i2=bounded(e2.budget,6e4,"telling names apart",()=>inhabitedKinds(
e2,t2,n2)),a2="done"in i2?i2.done:void 0;return e2.kinds.set(r2,a2),a2}function allKinds(e2){return Array.from({length:2**e2.length},(t2,n2)=>e2.map((e3,t3)=>(n2>>
t3)%2==1?e3:-e3))}function inhabitedKinds(e2,t2,n2){let r2=e2.arena.types(["string"]),i2=[[]];for(let a2 of n2)if(i2=i2.flatMap(e3=>[[...e3,-a2],[...e3,a2]]).filter(
n3=>e2.solve([r2,...n3,...t2.names]).kind!=="none"),i2.length>64)return;return i2}function marksOf(e2,t2,n2){let r2=new Set;e2.budget.spend(t2.cells.length+n2.length>>
2);for(let{cell:i2}of[...t2.cells,...n2]){i2?.include!==void 0&&r2.add(matching(e2,i2.include));for(let t3 of i2?.patterns??[])r2.add(matching(e2,t3))}for(let{name:e3}of n2)
for(let t3 of e3)r2.add(Math.abs(t3));return[...r2]}function matching({arena:e2},t2){return e2.atom({kind:"pattern",source:t2})}function covers(e2,{include:t2,patterns:n2},r2){
return t2!==void 0&&!r2.has(matching(e2,t2))?!1:!n2.some(t3=>r2.has(matching(e2,t3)))}function findObject(e2,t2){let n2=objectsOf(e2,t2);for(let e3 of n2.required.
keys())if(n2.forbidden.has(e3))return Y;if(n2.min>n2.max)return Y;let r2={solver:e2,wanted:n2,ends:alternatives()};return assign(r2,0,n2.required),r2.ends.result()}
function refuterOf(e2,{type:t2,taken:n2}){if(t2!=="object")return;e2.budget.spend(n2.size>>2);let r2=objectsOf(e2,n2);return([t3,...n3])=>{if(t3===void 0||t3>0||
n3.length>0)return;let i2=e2.arena.formula(t3);if(i2.kind!=="property")return;let a2=e2.solve(goalUnder(e2,r2,i2.name,[-i2.schema]),i2.name);return a2.kind==="n\
one"?a2:void 0}}function assign(e2,t2,n2){let{solver:r2,wanted:i2,ends:a2}=e2;r2.budget.spend(1+(n2.size>>2));let o2=i2.demands[t2];if(!o2)return complete(e2,n2);
let next=(i3,a3)=>r2.nested(()=>assign(e2,t2+1,new Map([...n2,[i3,a3]])));for(let e3 of mentionedNames(r2,i2,n2)){if(i2.forbidden.has(e3)||o2.cell&&inCell(r2.patterns,
o2.cell,e3)===!1||every(o2.name.map(t4=>evaluate(r2,t4,e3)))===!1)continue;let t3=[...n2.get(e3)??[],...o2.value],s2=r2.solve(goalUnder(r2,i2,e3,t3),e3);if(s2.kind===
"none")a2.offer(s2);else if(next(e3,t3))return!0}for(let e3 of freshNames(r2,i2,n2,i2.demands.slice(t2)))if(typeof e3!="string")a2.offer(e3);else if(next(e3,o2.
value))return!0;return!1}function complete({solver:e2,wanted:t2,ends:n2},r2){if(r2.size>t2.max)return n2.offer(Y);let i2=new Map,a2=!0,o2;for(let[s2,c2]of r2){let r3=every(
t2.names.map(t3=>evaluate(e2,t3,s2)));if(r3===!1)return n2.offer(Y);let l2=e2.solve(goalUnder(e2,t2,s2,c2),s2);if(l2.kind==="none")return n2.offer(l2);l2.kind===
"unknown"?o2??=l2:(i2.set(s2,l2.value),a2&&=l2.sure&&r3===!0)}if(o2)return n2.offer(o2);if(i2.size<t2.min){let r3=fill(e2,t2,i2);if(r3)return n2.offer(r3)}return sizeOf$1(
i2)>2e5?n2.offer(X):n2.offer({kind:"value",value:i2,sure:a2})}const Xe={cell:void 0,name:[],value:[]};function fill(e2,t2,n2){if(t2.min>2e3)return unknown("it n\
eeds more than 2000 properties");let r2=alternatives(),given=()=>new Map([...n2.keys()].map(e3=>[e3,[]]));for(let i2 of mentionedNames(e2,t2,given())){if(n2.size>=
t2.min)return;if(n2.has(i2)||t2.forbidden.has(i2)||every(t2.names.map(t3=>evaluate(e2,t3,i2)))===!1)continue;let a2=e2.solve(goalUnder(e2,t2,i2,[]),i2);a2.kind===
"value"?n2.set(i2,a2.value):r2.offer(a2)}for(;n2.size<t2.min;){let i2=n2.size;for(let i3 of freshNames(e2,t2,given(),[Xe])){if(typeof i3!="string")r2.offer(i3);else{
let a2=e2.solve(goalUnder(e2,t2,i3,[]),i3);a2.kind==="value"?n2.set(i3,a2.value):r2.offer(a2)}if(n2.size>=t2.min)return}if(n2.size===i2)return r2.result()}}const Ze=2500,
Qe=1e5;function findWord(e2,t2,n2,r2){if(!(n2.min>n2.max))return n2.min>Qe?"beyond":layers(e2,t2,n2,r2)}function layers(e2,t2,{min:n2,max:r2},i2){let a2=[{state:t2,
char:0,from:void 0}],o2=new Set;for(let t3=0;t3<n2;t3+=1){let n3=expand(e2,a2,new Set,i2);if(n3.length===0)return;for(let{state:e3}of n3)o2.add(e3.id);if(o2.size>
Math.max(Ze,8*t3))return"beyond";a2=n3}let s2=new Set(a2.map(({state:e3})=>e3.id));for(let t3=n2;t3<=r2;t3+=1){let r3=a2.find(({state:t4})=>e2.nullable(t4));if(r3)
return{word:spell(r3)};if(a2=expand(e2,a2,s2,i2),a2.length===0)return;if(s2.size>Math.max(Ze,8*(t3-n2))||t3>Qe)return"beyond"}}function expand(e2,t2,n2,r2){let i2=[];
for(let a2 of t2){let t3=e2.boundaries(a2.state);for(let[o2,s2]of t3.entries()){r2.spend();let c2=pleasant(s2,(t3[o2+1]??1114112)-1),l2=e2.derivative(a2.state,c2);
l2===e2.none||n2.has(l2.id)||(n2.add(l2.id),i2.push({state:l2,char:c2,from:a2}))}}return i2}function pleasant(e2,t2){for(let n2 of[97,65,48,120,45,95,32])if(n2>=
e2&&n2<=t2)return n2;return e2<33&&t2>=33?33:e2<233&&t2>=233?233:e2>=55296&&e2<=57343&&t2>57343?57344:e2}function spell(e2){let t2=[];for(let n2=e2;n2.from;n2=n2.
from)t2.push(n2.char);return t2.reverse().map(e3=>String.fromCodePoint(e3)).join("")}function findString(e2,t2){let n2={min:0,max:1/0,languages:[],formats:new Set,
notFormats:new Set,excluded:[],beyond:[]};for(let r3 of t2)note(e2,n2,r3);if(ze.some(([e3,t3])=>n2.formats.has(e3)&&n2.notFormats.has(t3)))return Y;let{make:r2}=e2.
patterns;n2.excluded.length>0&&n2.languages.push(r2.not(r2.words(n2.excluded)));let i2=[...n2.languages,...languagesOf(e2,n2.formats,We),...languagesOf(e2,n2.notFormats,
Ge).map(e3=>r2.not(e3))],a2=shortest(e2,i2,n2);if(a2===void 0)return Y;let o2=a2==="beyond"?[]:[a2.word];if(n2.formats.size+n2.notFormats.size>0){let t3=shortest(
e2,[...i2,...languagesOf(e2,n2.formats,Ke),...languagesOf(e2,n2.notFormats,We).map(e3=>r2.not(e3))],n2);t3!==void 0&&t3!=="beyond"&&o2.unshift(t3.word)}return sampled(
e2,n2,t2,o2)}function shortest({budget:e2,patterns:{make:t2}},n2,r2){let i2=bounded(e2,12e4,"the search for a string",()=>findWord(t2,t2.and(n2),r2,e2));return"\
done"in i2?i2.done:"beyond"}function languagesOf({patterns:e2},t2,n2){return[...t2].flatMap(t3=>{let r2=Object.hasOwn(n2,t3)?n2[t3]:void 0,i2=r2===void 0?void 0:
e2.language(r2);return i2&&!("beyond"in i2)?[i2]:[]})}function sampled(e2,t2,n2,r2){let i2=[...r2];for(let e3 of t2.formats)i2.push(...q[e3]?.valid??[]);for(let e3 of t2.
notFormats)i2.push(...q[e3]?.invalid??[]);let a2;for(let t3 of i2){let r3=every(n2.map(n3=>evaluate(e2,n3,t3)));if(r3===!0)return{kind:"value",value:t3,sure:!0};
r3===void 0&&(a2??=t3)}return a2===void 0?unknown(t2.beyond[0]??(r2.length===0?"its strings need an automaton with too many states":`no example was found for th\
e format "${[...t2.formats,...t2.notFormats].join('", "')}"`)):{kind:"value",value:a2,sure:!1}}function note({arena:e2,patterns:t2},n2,r2){let i2=e2.formula(r2),
a2=r2>0;switch(i2.kind){case"minLength":a2?n2.min=Math.max(n2.min,i2.count):n2.max=Math.min(n2.max,i2.count-1);break;case"maxLength":a2?n2.max=Math.min(n2.max,i2.
count):n2.min=Math.max(n2.min,i2.count+1);break;case"pattern":{let e3=t2.language(i2.source);"beyond"in e3?n2.beyond.push(`the pattern ${shownPattern(i2.source)}\
: ${e3.beyond}`):n2.languages.push(a2?e3:t2.make.not(e3));break}case"format":isAsserted(i2.name)&&(a2?n2.formats:n2.notFormats).add(i2.name);break;case"enum":if(!a2)
for(let e3 of i2.values.values())typeof e3=="string"&&n2.excluded.push(e3)}}function standingOf(e2,t2,n2,r2=0){if(e2.budget.spend(),t2.taken.has(n2)||t2.open.has(
n2))return 1;if(t2.taken.has(-n2)||t2.open.has(-n2))return-1;let i2=standingOfShape(e2,t2,e2.arena.formula(n2),r2);return n2>0||i2===0?i2:i2===1?-1:1}function standingOfShape(e2,t2,n2,r2){
let i2=Je[n2.kind];if(i2!==void 0&&i2!==t2.type)return 1;switch(n2.kind){case"true":return 1;case"type":return n2.types.has(t2.type)?1:-1;case"enum":return valuesOfType(
n2.values,t2.type).length>0?0:-1;case"all":{if(r2>8)return 0;let i3=1;for(let a2 of n2.parts){let n3=standingOf(e2,t2,a2,r2+1);if(n3===-1)return-1;n3===0&&(i3=0)}
return i3}case"property":return standingOfProperty(e2,t2,n2);default:return 0}}function standingOfProperty(e2,t2,{name:n2,schema:r2}){let i2=e2.arena.atom({kind:"\
required",name:n2});if(t2.taken.has(-i2))return 1;let a2=t2.listed.get(n2);if(!a2)return 0;let o2=a2.map(t3=>evaluate(e2,r2,t3));return every(o2)===!0?1:o2.every(
e3=>e3===!1)&&t2.taken.has(i2)?-1:0}function waysLeft(e2,t2,n2){let r2=e2.arena.formula(n2);if(r2.kind!=="all"&&r2.kind!=="one")return waysOf([[n2]]);let i2=[],
a2=[],o2=r2.kind==="all"?-1:1;for(let n3 of r2.parts){let r3=standingOf(e2,t2,o2*n3);r3===1&&i2.push(o2*n3),r3===0&&a2.push(o2*n3)}return r2.kind==="all"?i2.length>
0?"holds":waysOf(a2.map(e3=>[e3])):n2>0?exactlyOne$1(e2,i2,a2):noneOrTwo(e2,i2,a2)}function exactlyOne$1({budget:e2},t2,n2){return t2.length>1?waysOf([]):t2.length===
1?n2.length===0?"holds":waysOf([n2.map(e3=>-e3)]):{count:n2.length,*each(){for(let t3 of n2)e2.spend(n2.length>>2),yield[t3,...n2.filter(e3=>e3!==t3).map(e3=>-e3)]}}}
function noneOrTwo({arena:e2,budget:t2},n2,r2){if(n2.length>1)return"holds";if(n2.length===1)return waysOf(r2.map(e3=>[e3]));if(r2.length===0)return"holds";let i2=r2.
map(e3=>-e3);return r2.length<=8?waysOf([i2,...r2.flatMap((e3,t3)=>r2.slice(t3+1).map(t4=>[e3,t4]))]):{count:r2.length,*each(){yield i2;for(let[n3,i3]of r2.entries())
t2.spend(r2.length-n3),n3+1<r2.length&&(yield[i3,e2.any(r2.slice(n3+1))])}}}function waysOf(e2){return{count:e2.length,each:()=>e2}}function settle(e2,t2){for(let n2=!0;n2;){
n2=!1;for(let r2 of[...t2.open]){let i2=waysLeft(e2,t2,r2);if(i2==="holds"){t2.open.delete(r2),t2.taken.add(r2);continue}if(i2.count>1)continue;let[a2]=i2.each();
if(a2===void 0||(t2.open.delete(r2),t2.taken.add(r2),n2=!0,!enter(e2,t2,a2)))return!1}}return!0}function theoryOf(e2){return{arena:new Arena(e2),patterns:patternsOf(
e2),budget:e2}}var Search=class{arena;patterns;budget;trail=[];kinds=new Map;answers=new Map;doubts=new Map;openGoals=new Map;choices=0;constructor({arena:e2,patterns:t2,
budget:n2}){this.arena=e2,this.patterns=t2,this.budget=n2}nested(e2){if(this.choices+=1,this.choices>600)throw new TooDeep("more than 600 choices would be open \
inside each other");let t2=e2();return--this.choices,t2}solve(e2,t2){this.budget.spend(1+(e2.length>>2));let n2=normal(this.arena,e2);if(n2===void 0)return Y;let r2=n2.
join(","),i2=this.answers.get(r2);if(i2)return i2;let a2=this.openGoals.get(r2);if(a2!==void 0)return{kind:"none",lean:a2};if(this.openGoals.size>60)return unknown(
"instances nested deeper than 60 levels were not looked at");let o2=this.openGoals.size,s2=this.doubts.get(r2);if(s2&&s2.depth<=o2)return s2.answer;this.openGoals.
set(r2,o2),t2!==void 0&&this.trail.push(t2);let c2=this.ofEveryType(n2);if(t2!==void 0&&this.trail.pop(),this.openGoals.delete(r2),c2.kind==="unknown"||c2.kind===
"value"&&!c2.sure)return this.doubts.set(r2,{depth:o2,answer:c2}),c2;if(c2.kind==="none"&&c2.lean<o2)return c2;let l2=c2.kind==="none"?Y:c2;return this.answers.
set(r2,l2),l2}ofEveryType(e2){let t2=alternatives();for(let n2 of _){let r2=branchOf(n2);if(enter(this,r2,e2)&&t2.offer(this.explore(e2,r2)))break}return t2.result()}explore(e2,t2){
if(this.budget.spend(),!settle(this,t2))return Y;let n2=fromLists(this,e2,t2);if(n2)return n2;let r2=this.ofType(t2);if(r2.kind==="none")return r2;if(r2.kind===
"value"){let n3=every(e2.map(e3=>evaluate(this,e3,r2.value)));if(n3===!0)return{kind:"value",value:r2.value,sure:!0};if(t2.open.size===0)return n3===void 0?{...r2,
sure:!1}:unknown("an instance that fits every part by itself does not fit the whole")}else if(t2.open.size===0)return r2;let i2=r2.kind==="value"?r2.value:void 0;
return this.nested(()=>this.choose(e2,t2,i2))}choose(e2,t2,n2){let r2=this.fewestWays(t2,n2)??this.fewestWays(t2,void 0);if(!r2)return unknown("the search had n\
o choice left to try");let i2=r2.ways.count>4?refuterOf(this,t2):void 0,a2=alternatives();for(let n3 of r2.ways.each()){let o2=i2?.(n3);if(o2){a2.offer(o2);continue}
let s2=copyOf(this,t2);if(s2.open.delete(r2.literal),s2.taken.add(r2.literal),enter(this,s2,n3)&&a2.offer(this.explore(e2,s2)))break}return a2.result()}fewestWays(e2,t2){
let n2;for(let r2 of e2.open){if(t2!==void 0&&evaluate(this,r2,t2)===!0)continue;let i2=waysLeft(this,e2,r2);i2!=="holds"&&(!n2||i2.count<n2.ways.count)&&(n2={literal:r2,
ways:i2})}return n2}ofType({type:e2,taken:t2}){this.budget.spend(t2.size>>2);let n2=[...t2];return{null:()=>({kind:"value",value:null,sure:!0}),boolean:()=>findBoolean(
this.arena,n2),number:()=>findNumber(this,n2),string:()=>findString(this,stringAtoms(this.arena,n2)),array:()=>findArray(this,n2),object:()=>findObject(this,n2)}[e2]()}};
function stringAtoms(e2,t2){return t2.filter(t3=>!["all","one","lazy","opaque"].includes(e2.formula(t3).kind))}function normal(e2,t2){let n2=e2.all(t2);if(n2===
-1)return;let r2=e2.formula(n2);return n2>0&&r2.kind==="all"?r2.parts:[n2]}function decideInclusion(e2,t2,n2,r2=A.direction){let i2=new Search(e2),a2=bounded(e2.
budget,r2,"the decision",()=>i2.solve([t2,-n2]));if("because"in a2)return{kind:"undecided",because:`${a2.because}${placeOf(i2.trail)}`};let o2=a2.done;if(o2.kind===
"none")return{kind:"proof"};let s2=reasonOf(e2,[t2,n2]),c2=s2?.because;return o2.kind==="unknown"?{kind:"undecided",because:c2??o2.because}:!o2.sure&&s2?.malformed?
{kind:"undecided",because:s2.because}:{kind:"candidate",value:o2.value,sure:o2.sure,because:c2??"the instance that was found could not be confirmed"}}function inhabitedIn(e2,t2){
let n2=bounded(e2.budget,5e4,"the decision",()=>new Search(e2).solve([t2]));return!("done"in n2)||n2.done.kind!=="none"}function placeOf(e2){return e2.length===
0?"":` (it was looking for a value at ${e2.slice(0,6).map(e3=>e3.length>40?`${e3.slice(0,40)}\u2026`:e3).join(".").replaceAll(".[]","[]")}${e2.length>6?"\u2026":
""})`}function reasonOf(e2,t2){let n2=bounded(e2.budget,A.reason,"looking for the reason",()=>beyond(e2,t2));return"done"in n2?n2.done:void 0}function beyond({arena:e2,
patterns:t2,budget:n2},r2){let i2,a2=new Set,o2=r2.map(Math.abs);for(let r3=o2.pop();r3!==void 0;r3=o2.pop()){if(a2.has(r3))continue;a2.add(r3),n2.spend();let s2=e2.
formula(r3);if(s2.kind==="opaque"){if(s2.malformed)return s2;i2??=s2}if(s2.kind==="pattern"){let e3=t2.language(s2.source);"beyond"in e3&&(i2??={because:`the pa\
ttern ${shownPattern(s2.source)} cannot be reasoned about: ${e3.beyond}`})}if("parts"in s2)for(let e3 of s2.parts)o2.push(Math.abs(e3));"schema"in s2&&o2.push(Math.
abs(s2.schema)),s2.kind==="lazy"&&o2.push(Math.abs(s2.target()))}return i2}function holdsOf(e2,t2,n2){let r2=bounded(e2.budget,A.confirming,"evaluating an insta\
nce",()=>evaluate(e2,t2,n2));return"done"in r2?r2.done:void 0}function separates(e2,t2,n2,r2){let i2=bounded(e2.budget,A.confirming,"evaluating an instance",()=>{
let i3=evaluate(e2,t2,r2);if(i3===!1)return!1;let a2=evaluate(e2,n2,r2);return a2===!0?!1:i3===void 0||a2===void 0?void 0:!0});return"done"in i2?i2.done:void 0}
function refusalOf(e2,t2,n2){let r2=bounded(e2.budget,A.reason,"looking for the place",()=>search(e2,t2,n2));return"done"in r2?r2.done:{place:"",part:void 0}}function search(e2,t2,n2){
let r2=e2.arena.formula(t2),i2={place:"",part:t2<0&&t2!==-1?void 0:r2};if(t2<0)return i2;let refuses=(t3,n3)=>evaluate(e2,t3,n3)===!1;switch(r2.kind){case"all":{
let t3=r2.parts.find(e3=>refuses(e3,n2));return t3===void 0?i2:search(e2,t3,n2)}case"lazy":return search(e2,r2.target(),n2);case"property":{let t3=isObject$1(n2)?
n2.get(r2.name):void 0;return t3===void 0?i2:below(r2.name,search(e2,r2.schema,t3))}case"named":for(let[t3,i3]of isObject$1(n2)?n2:[])if(!r2.cell.names.has(t3)&&
refuses(r2.schema,i3))return below(t3,search(e2,r2.schema,i3));return i2;case"item":{let t3=isArray(n2)?n2[r2.index]:void 0;return t3===void 0?i2:below(String(r2.
index),search(e2,r2.schema,t3))}case"rest":for(let[t3,i3]of(isArray(n2)?n2:[]).entries())if(t3>=r2.from&&refuses(r2.schema,i3))return below(String(t3),search(e2,
r2.schema,i3));return i2;default:return i2}}function below(e2,{place:t2,part:n2}){return{place:`/${e2.replaceAll("~","~0").replaceAll("/","~1")}${t2}`,part:n2}}
function expected(e2,{reader:n2,literal:r2,inclusion:i2}){if(i2.kind==="proof")return t.rt;if(i2.kind==="undecided")return t.st(i2.because);if(!separates(e2,r2,
n2.literal,i2.value))return;let{place:a2}=refusalOf(e2,n2.literal,i2.value);return t.at(`${shortened(exactText(i2.value))} may be written and is refused${a2===""?
"":` at ${a2}`}`)}async function concluded(e2,n2){let{inclusion:r2}=n2;if(r2.kind==="proof")return t.rt;if(r2.kind==="undecided")return t.st(r2.because);let{value:i2}=r2;
if(!isFaithful$1(nearest(e2,n2,i2)))return exactly(e2,n2,i2);let a2=await confirmed(e2,n2,i2);return typeof a2=="string"?t.st(r2.sure?a2:r2.because):refused(a2.
witness)}function exactly(e2,{reader:n2,literal:r2},i2){let a2=shortened(exactText(i2));if(separates(e2,r2,n2.literal,i2)!==!0)return t.st(`no validator tells w\
hether ${a2} is valid: its numbers are none that doubles stand for`);let{place:o2}=refusalOf(e2,n2.literal,i2);return t.at(`${a2} may be written and is refused${o2===
""?"":` at ${o2}`}, by exact arithmetic (validators that compute in doubles read another number there)`)}function nearest(e2,{reader:t2,literal:n2},r2){if(isFaithful$1(
r2))return r2;let i2=fromPlain(toPlain(r2));return i2!==void 0&&separates(e2,n2,t2.literal,i2)===!0?i2:r2}function refused(e2){return{outcome:"rejects",because:`${shown(
e2.written)} may be written and is refused: ${e2.observed}`,witness:e2}}async function confirmed(e2,{reader:t2,writer:n2,literal:r2},i2){let a2=nearest(e2,{reader:t2,
writer:n2,literal:r2},i2);if(!isFaithful$1(a2))return"its numbers are none that doubles stand for";if(separates(e2,r2,t2.literal,a2)===!1)return"no example coul\
d be confirmed: the candidate is valid, or invalid, under both schemas";let o2=toPlain(a2),s2=(await n2.validator()).validate(o2);if("fault"in s2)return`Ajv cou\
ld not check an instance: ${s2.fault}`;if(!s2.valid)return`the engine and Ajv disagree about the instance ${shown(o2)} under the writer's schema: ${s2.error}`;let c2=await t2.
validator(),l2=c2.validate(o2);return"fault"in l2?`Ajv could not check an instance: ${l2.fault}`:l2.valid?`the engine and Ajv disagree about the instance ${shown(
o2)} under the reader's schema`:{witness:{written:o2,observed:l2.error,decoder:c2.name},first:l2.first}}function shown(e2){return shortened(JSON.stringify(e2))}
function shortened(e2){return e2.length>120?`${e2.slice(0,120)}\u2026`:e2}const $e={true:["false schema","additionalProperties","unevaluatedProperties"],type:["\
type"],enum:["enum","const"],minimum:["minimum","exclusiveMinimum"],maximum:["maximum","exclusiveMaximum"],multipleOf:["multipleOf","type"],minLength:["minLengt\
h"],maxLength:["maxLength"],pattern:["pattern"],format:["format"],minItems:["minItems"],maxItems:["maxItems"],unique:["uniqueItems"],atLeast:["contains"],minProperties:[
"minProperties"],maxProperties:["maxProperties"],required:["required"]};function ownObjection(e2,{place:t2,part:n2}){let r2=e2.filter(e3=>e3.place===t2);if(!n2)
return;let i2=$e[n2.kind]??[];return r2.find(({keyword:e3,missing:t3})=>i2.includes(e3)&&(n2.kind!=="required"||t3===n2.name))}function namesBeside(e2){let t2=[],
strings2=e3=>{if(e3?.kind==="array")for(let n3 of e3.items)n3.kind==="string"&&t2.push(n3.value)};strings2(e2.get("required"));for(let n3 of["dependentRequired",
"dependencies"]){let i2=e2.get(n3);if(i2?.kind==="object")for(let{key:e3,value:n4}of r.l(i2))t2.push(e3),strings2(n4)}let n2=[e2.get("const"),...arrayItems(e2.get(
"enum"))??[]];for(let e3 of n2)e3?.kind==="object"&&t2.push(...e3.members.map(({key:e4})=>e4));return t2}function arrayItems(e2){return e2?.kind==="array"?e2.items:
void 0}function allowedTexts(e2,t2){if(e2?.kind!=="object"||e2.get("$ref"))return;let n2=keywordIn("const",t2)?e2.get("const"):void 0,r2=e2.get("enum"),i2=n2?[n2]:
r2?.kind==="array"?r2.items:[],a2=i2.flatMap(e3=>e3.kind==="string"?[e3.value]:[]);return a2.length>0&&a2.length===i2.length?a2:void 0}function selectionIn(e2,t2){
for(let n2 of t2)for(let t3 of["oneOf","anyOf"]){let r2=n2.node.get(t3);if(r2?.kind!=="array"||!keywordIn(t3,n2.dialect)||r2.items.length<2||r2.items.length>40)
continue;let i2=selectionOf(e2,n2,r2.items);if(i2)return i2}}function selectionOf(e2,t2,n2){let r2=n2.map(n3=>constantsOf(e2,below$1(t2,n3)));for(let e3 of r2[0]?.
keys()??[]){let t3=r2.map(t4=>t4.get(e3)??[]),i2=t3.flat();if(!(t3.some(e4=>e4.length===0)||new Set(i2).size<i2.length))return{name:e3,branches:n2.map((e4,n3)=>({
node:e4,texts:t3[n3]??[]}))}}}function constantsOf(e2,t2){let n2=new Map,i2=t2;for(let t3=0;t3<20;t3+=1){let t4=i2.node.kind==="object"?i2.node.get("$ref"):void 0;
if(t4?.kind!=="string")break;let r2=resolve(e2,i2,t4.value);if("missing"in r2)return n2;i2=r2}let a2=i2.node.kind==="object"?i2.node.get("properties"):void 0;if(a2?.
kind!=="object")return n2;for(let{key:e3,value:t3}of r.l(a2)){let r2=allowedTexts(t3,i2.dialect);r2&&n2.set(e3,r2)}return n2}function closureOf(e2,t2,n2,r2){return new Closures(
e2,t2,r2).lazily([n2])}const Q=new Set(["minProperties","not","oneOf","if"]);function listsStructures(e2){let t2=e2.get("enum");return[e2.get("const"),...t2?.kind===
"array"?t2.items:[]].some(e3=>e3?.kind==="object"||e3?.kind==="array")}function mayCloseToNothing(e2){let t2=e2.map(({root:e3})=>e3);for(let e3=t2.pop();e3;e3=t2.
pop())if(e3.kind==="array"&&t2.push(...e3.items),e3.kind==="object")for(let{key:n2,value:r2}of e3.members){if(Q.has(n2))return!0;t2.push(r2)}return!1}var Closures=class{compiler;patterns;inhabited;arena;prefix;ids=new Map;asked=new Set;constructor(e2,t2,n2){
this.compiler=e2,this.patterns=t2,this.inhabited=n2,this.arena=e2.arena,this.prefix=`closure ${String(this.arena.size())}`}lazily(e2){this.compiler.budget.spend(
1+e2.length);let t2=[...new Map(e2.map(e3=>[keyOf$1(e3),e3])).values()];if(!t2.some(({node:e3})=>e3.kind==="object"))return 1;let n2=t2.map(e3=>this.idOf(keyOf$1(
e3))).sort((e3,t3)=>e3-t3).join(",");return this.arena.lazy(`${this.prefix} ${n2}`,()=>{let e3=inPlace(this.compiler,t2);return this.ofGroup(n2,t2,e3)})}ofGroup(e2,t2,n2){
let r2=this.asked.has(e2);this.asked.add(e2);let i2=selectionIn(this.compiler.library,n2),a2=this.inhabitedOr(t2,n2,r2,1),o2=i2?this.byBranch(t2,i2,{isAsked:r2,
whole:a2}):a2;return r2||this.asked.delete(e2),o2}byBranch(e2,{name:t2,branches:n2},{isAsked:r2,whole:i2}){let{arena:a2}=this,o2=a2.atom({kind:"required",name:t2}),
selected=e3=>a2.all([a2.types(["object"]),o2,a2.property(t2,a2.values(e3))]),s2=n2.map(({node:t3,texts:i3})=>{let o3=new Set(n2.flatMap(e3=>e3.node===t3?[]:[e3.
node])),s3=inPlace(this.compiler,e2,o3);return a2.any([-selected(i3),this.inhabitedOr(e2,s3,r2,selected(i3))])});return a2.all([...s2,a2.any([selected(n2.flatMap(
({texts:e3})=>e3)),i2])])}inhabitedOr(e2,t2,n2,r2){if(t2.some(({node:e3})=>listsStructures(e3)))return 1;let i2=this.closed(t2,!1),a2=t2.some(({node:e3})=>e3.members.
some(({key:e4})=>Q.has(e4)));if(!this.inhabited||n2||!a2)return i2;let o2=e2.map(e3=>this.compiler.compile(e3)),leaves=e3=>this.inhabited?.(this.arena.all([this.
arena.types(["object"]),r2,...o2,e3]))===!0;if(leaves(i2))return i2;let s2=this.closed(t2,!0);return leaves(s2)?s2:1}closed(e2,t2){return this.arena.all([this.ofObject(
e2,t2),this.ofArray(e2)])}ofObject(e2,t2){let n2=childrenByName(e2,"properties"),r2=childrenByName(e2,"patternProperties"),i2=[...schemasUnder(e2,"additionalPro\
perties"),...schemasUnder(e2,"unevaluatedProperties")].filter(({node:e3})=>e3.kind==="object"&&e3.members.length>0),a2=new Set([...n2.keys(),...e2.flatMap(({node:e3})=>namesBeside(
e3))]),o2=[];for(let[e3,t3]of n2){let n3=[...r2].flatMap(([t4,n4])=>this.patterns.test(t4,e3)===!1?[]:n4);o2.push(this.arena.property(e3,this.lazily([...t3,...n3])))}
for(let[e3,t3]of r2)o2.push(this.arena.named({include:e3,names:a2,patterns:[]},this.lazily(t3)));if(a2.size>0||r2.size>0){let e3=i2.length>0?this.lazily(i2):t2?
1:-1;o2.push(this.arena.named({include:void 0,names:a2,patterns:[...r2.keys()]},e3))}else i2.length>0&&o2.push(this.arena.named({include:void 0,names:a2,patterns:[]},
this.lazily(i2)));return this.arena.all(o2)}ofArray(e2){let t2=e2.flatMap(e3=>tupleOf(e3)),n2=["items","additionalItems","unevaluatedItems","contains"].flatMap(
t3=>schemasUnder(e2,t3)),r2=Math.max(0,...t2.map(e3=>e3.length)),i2=[];for(let e3=0;e3<r2;e3+=1)i2.push(this.arena.item(e3,this.lazily([...t2.flatMap(t3=>t3[e3]??
[]),...n2])));return i2.push(this.arena.rest(r2,this.lazily(n2))),this.arena.all(i2)}idOf(e2){let t2=this.ids.get(e2)??this.ids.size+1;return this.ids.set(e2,t2),
t2}};function inPlace(e2,t2,n2=new Set){let i2=new Map,a2=[...t2];for(let t3=a2.pop();t3;t3=a2.pop()){let{node:o2}=t3;if(!(o2.kind!=="object"||i2.has(keyOf$1(t3)))){
e2.budget.spend(1+o2.members.length),i2.set(keyOf$1(t3),{...t3,node:o2});for(let{key:i3,value:s2}of visible(o2,t3))if(i3.endsWith("Ref")||i3==="$ref"){let n3=s2.
kind==="string"?followed(e2.library,t3,i3,s2.value):void 0;n3&&!("missing"in n3)&&a2.push(n3)}else if(keywordIn(i3,t3.dialect)?.inPlace&&i3!=="not"){let e3=s2.kind===
"array"?s2.items:s2.kind==="object"&&i3.startsWith("depend")?r.l(s2).map(e4=>e4.value):[s2];for(let r2 of e3)n2.has(r2)||a2.push(below$1(t3,r2))}}}return[...i2.
values()]}function visible(e2,{dialect:t2}){let n2=refHidesSiblings(t2)?e2.member("$ref"):void 0;return n2?[n2]:r.l(e2)}function childrenByName(e2,t2){let n2=new Map;
for(let i2 of e2){let e3=i2.node.get(t2);if(e3?.kind==="object")for(let{key:t3,value:a2}of r.l(e3)){let e4=n2.get(t3);e4?e4.push(below$1(i2,a2)):n2.set(t3,[below$1(
i2,a2)])}}return n2}function schemasUnder(e2,t2){return e2.flatMap(e3=>{let n2=e3.node.get(t2);return n2&&n2.kind!=="array"?[below$1(e3,n2)]:[]})}function tupleOf(e2){
let t2=(keywordIn("prefixItems",e2.dialect)&&e2.node.get("prefixItems"))??e2.node.get("items");return t2?.kind==="array"?[t2.items.map(t3=>below$1(e2,t3))]:[]}const et={
"draft-04":"4","draft-06":"7","draft-07":"7","2019-09":"9","2020-12":"20"};var Signatures=class{reading;names=new Map;members=new Map;stack=[];visited=0;constructor(e2){
this.reading=e2}of(e2){let t2=keyOf$1(e2);return this.names.has(t2)||this.visit(e2),this.names.get(t2)??""}enter(e2){let t2=[],n2=schemaText(this.reading,e2,e3=>`\
@${String(t2.push(e3))}`);this.visited+=1;let r2={text:`${et[e2.dialect]}${n2}`,targets:t2,order:this.visited,low:this.visited,waiting:!0};return this.members.set(
keyOf$1(e2),r2),this.stack.push(keyOf$1(e2)),r2}visit(e2){let t2=[{node:keyOf$1(e2),member:this.enter(e2),next:0}];for(let e3=t2.at(-1);e3;e3=t2.at(-1)){let n2=e3.
member.targets[e3.next];if(e3.next+=1,!n2){t2.pop();let n3=t2.at(-1);n3&&(n3.member.low=Math.min(n3.member.low,e3.member.low)),e3.member.low===e3.member.order&&
this.name(e3.node);continue}let r2=this.members.get(keyOf$1(n2));r2?r2.waiting&&(e3.member.low=Math.min(e3.member.low,r2.order)):t2.push({node:keyOf$1(n2),member:this.
enter(n2),next:0})}}name(e2){let t2=this.stack.splice(this.stack.lastIndexOf(e2)),textOf2=e3=>this.members.get(e3)?.text??"";for(let e3 of t2){let t3=this.members.
get(e3);t3&&(t3.waiting=!1)}let n2=t2.reduce((e3,t3)=>textOf2(t3)<textOf2(e3)?t3:e3,e2),i2=new Map([[n2,0]]),a2=new Set(t2),o2="";for(let e3 of i2.keys()){o2+=textOf2(
e3);for(let t3 of this.members.get(e3)?.targets??[]){let e4=keyOf$1(t3);a2.has(e4)&&!i2.has(e4)&&i2.set(e4,i2.size),o2+=` ${this.names.get(e4)??`#${String(i2.get(
e4))}`}`}o2+=`
`}let s2=r.I(o2);for(let[e3,t3]of i2)this.names.set(e3,`${s2}.${String(t3)}`)}};function sub(e2,t2){return e2.compiler.compile(below$1(e2.place,t2))}function malformed({
compiler:e2,place:t2},n2,r2,i2){let{line:a2}=t2.document.text.rangeOf(r2.start,r2.end),o2=`${t2.document.path}:${String(a2)}: "${n2}" should hold ${i2}`,s2=`mal\
formed ${n2} ${valueText(r2)}`;return e2.arena.atom({kind:"opaque",text:s2,because:o2,malformed:!0})}function tuple(e2,t2){return e2.compiler.arena.all(t2.map((t3,n2)=>e2.
compiler.arena.item(n2,sub(e2,t3))))}function items$1(e2,t2,n2){let r2=e2.place.dialect==="2020-12";if(t2.kind==="array")return r2?malformed(e2,n2,t2,"one schem\
a (prefixItems holds a list)"):tuple(e2,t2.items);let i2=r2?e2.schema.get("prefixItems"):void 0;return e2.compiler.arena.rest(i2?.kind==="array"?i2.items.length:
0,sub(e2,t2))}function contains$1(e2,t2){let{arena:n2}=e2.compiler,i2=r.i(e2.place.dialect,"2019-09"),bound2=(t3,n3)=>{let r2=i2?e2.schema.get(t3):void 0;return r2?.
kind==="number"?r2.value:n3},a2=sub(e2,t2),o2=bound2("minContains",1),s2=bound2("maxContains",1/0),atLeast=e3=>e3<=0?1:n2.atom({kind:"atLeast",count:e3,schema:a2}),
c2=[atLeast(Math.ceil(o2))];return s2!==1/0&&c2.push(-atLeast(Math.floor(s2)+1)),onlyArrays(n2,n2.all(c2))}function onlyArrays(e2,t2){return t2>0&&e2.formula(t2).
kind!=="all"?t2:e2.any([-e2.types(["array"]),t2])}function eachMember(e2,t2,n2,r2){if(t2.kind!=="object")return malformed(e2,n2,t2,"an object");let i2=new Set(t2.
members.map(e3=>e3.key));return e2.compiler.arena.all([...i2].map(e3=>{let n3=t2.get(e3);return n3?r2(e3,n3):1}))}function eachSchema(e2,t2,n2,r2){return eachMember(
e2,t2,n2,(t3,n3)=>r2(t3,sub(e2,n3)))}function declared(e2){let keys=t2=>{let n2=e2.get(t2);return n2?.kind==="object"?n2.members.map(e3=>e3.key):[]};return{names:new Set(
keys("properties")),patterns:[...new Set(keys("patternProperties"))]}}function required$1(e2,t2,n2){return t2.kind==="array"?requiredNames(e2,t2,n2):malformed(e2,
n2,t2,"a list of names")}function requiredNames(e2,t2,n2){if(t2.kind==="string")return e2.compiler.arena.atom({kind:"required",name:t2.value});if(t2.kind!=="arr\
ay")return malformed(e2,n2,t2,"a list of names");let r2=t2.items.flatMap(e3=>e3.kind==="string"?[e3.value]:[]);return r2.length<t2.items.length?malformed(e2,n2,
t2,"a list of names"):e2.compiler.arena.all(r2.map(t3=>e2.compiler.arena.atom({kind:"required",name:t3})))}function whenPresent({compiler:{arena:e2}},t2,n2){let r2=e2.
all([e2.types(["object"]),e2.atom({kind:"required",name:t2})]);return e2.any([-r2,n2])}function reference(e2,t2,n2){if(t2.kind!=="string")return malformed(e2,n2,
t2,"a URI reference as a string");e2.compiler.budget.spend(10);let r2=followed(e2.compiler.library,e2.place,n2,t2.value);if(!("missing"in r2))return e2.compiler.
compile(r2);let i2=`"${n2}" leads to ${r2.missing}, ${r2.because}`;return e2.compiler.opaque(i2,`ref ${r2.identity}`)}const tt=`a type name (${[..._,"integer"].
join(", ")}) or a list of them`;function types$1(e2,t2,n2){let r2=t2.kind==="array"?t2.items:[t2];if(r2.length===0)return malformed(e2,n2,t2,tt);let{arena:i2}=e2.
compiler,a2=[],o2=[];for(let s2 of r2){let r3=s2.kind==="string"?s2.value:"",c2=_.find(e3=>e3===r3);if(c2)a2.push(c2);else if(r3==="integer")o2.push(integer(i2));else
return r3!=="any"||e2.place.dialect!=="draft-04"?malformed(e2,n2,t2,tt):1}return i2.any([i2.types(a2),...o2])}function integer(e2){let t2=e2.atom({kind:"multipl\
eOf",divisor:{n:1n,d:1n}});return e2.all([e2.types(["number"]),t2])}function enumeration$1(e2,t2,n2){return t2.kind==="array"?listOf(e2,t2.items,n2):malformed(e2,
n2,t2,"a list of values")}function listOf(e2,t2,n2){let r2=[];for(let i2 of t2){let t3=valueOf$1(i2);if(t3===void 0)return malformed(e2,n2,i2,"numbers with an e\
xponent below 400");r2.push(t3)}return e2.compiler.arena.values(r2)}function count$1(e2){return(t2,n2,r2)=>{let i2=n2.kind==="number"?n2.value:NaN;if(!Number.isInteger(
i2)||i2<0)return malformed(t2,r2,n2,"a whole number, 0 or more");let a2=Math.min(i2,2**53-1);return e2.startsWith("min")&&a2===0?1:t2.compiler.arena.atom({kind:e2,
count:a2})}}function numberParts(e2,t2,n2){let{arena:r2}=e2.compiler;if(t2.kind==="boolean"&&n2.startsWith("exclusive"))return 1;let i2=t2.kind==="number"?parseRational(
t2.raw):void 0;if(i2===void 0)return malformed(e2,n2,t2,"a number with an exponent below 400");switch(n2){case"multipleOf":return compare$1(i2,g)>0?r2.atom({kind:"\
multipleOf",divisor:i2}):malformed(e2,n2,t2,"a number above 0");case"minimum":case"maximum":{let t3=e2.schema.get(n2==="minimum"?"exclusiveMinimum":"exclusiveMa\
ximum");return r2.atom({kind:n2,bound:i2,exclusive:t3?.kind==="boolean"&&t3.value})}default:return r2.atom({kind:n2==="exclusiveMinimum"?"minimum":"maximum",bound:i2,
exclusive:!0})}}function format$1(e2,t2){return!r.t(e2.place.document.settings,e2.place.dialect)||t2.kind!=="string"?1:nt.has(t2.value)?numberFormat(e2.compiler.
arena,t2.value):isAsserted(t2.value)?e2.compiler.arena.atom({kind:"format",name:t2.value}):1}const nt=new Set(["int32","int64","float","double"]);function numberFormat(e2,t2){
if(t2!=="int32")return 1;let n2=e2.atom({kind:"multipleOf",divisor:{n:1n,d:1n}}),r2=[e2.atom({kind:"minimum",bound:{n:-(2n**31n),d:1n},exclusive:!1}),e2.atom({kind:"\
maximum",bound:{n:2n**31n-1n,d:1n},exclusive:!1})];return e2.any([-e2.all([e2.types(["number"]),n2]),e2.all(r2)])}function unevaluatedProperties$1(e2,t2){let n2=surveyOf(
e2,"unevaluatedProperties"),r2=sub(e2,t2);return combine(e2,n2,t3=>{if(t3.some(({everything:e3})=>e3))return 1;let n3=new Set(t3.flatMap(e3=>[...e3.names])),i2=[
...new Set(t3.flatMap(e3=>[...e3.patterns]))];return e2.compiler.arena.named({include:void 0,names:n3,patterns:i2},r2)})}function unevaluatedItems$1(e2,t2){let n2=surveyOf(
e2,"unevaluatedItems"),r2=sub(e2,t2);return combine(e2,n2,t3=>{let n3=Math.max(...t3.map(({items:e3})=>e3));if(n3===1/0)return 1;let{arena:i2}=e2.compiler;return i2.
rest(n3,i2.any([r2,...t3.flatMap(({contained:e3})=>e3)]))})}function combine(e2,{always:t2,sometimes:n2,beyond:r2,of:i2},a2){let{arena:o2}=e2.compiler,s2=n2.filter(
({evaluated:e3})=>counts(e3,i2)),c2=r2??(s2.length>6?"it depends on too many branches":void 0);if(c2!==void 0)return e2.compiler.opaque(`"${i2}": ${c2}`,`${i2} ${e2.
compiler.signatures.of(e2.place)}`);let l2=[];for(let e3=0;e3<2**s2.length;e3+=1){let n3=[t2],r3=[];for(let[t3,i3]of s2.entries()){let a3=o2.all(i3.when),s3=(e3>>
t3)%2==1;s3&&n3.push(i3.evaluated),r3.push(s3?-a3:a3)}l2.push(o2.any([...r3,a2(n3)]))}return o2.all(l2)}function counts({names:e2,patterns:t2,everything:n2,items:r2,
contained:i2},a2){return a2==="unevaluatedItems"?r2>0||i2.length>0:n2||e2.size>0||t2.size>0}function nothing(){return{names:new Set,patterns:new Set,items:0,everything:!1,
contained:[]}}function surveyOf(e2,t2){let n2={at:e2,of:t2,always:nothing(),sometimes:[],beyond:void 0,visits:0};return visit(n2,{...e2.place,node:e2.schema},[],
new Set),n2}const rt=new Set(["$ref","$dynamicRef","$recursiveRef"]);function isObject(e2){return e2.node.kind==="object"}function visit(e2,t2,n2,i2){let{at:a2}=e2,
o2=t2.node;if(e2.visits+=1,i2.has(o2)&&(e2.beyond="it is recursive in place"),e2.visits>2e3&&(e2.beyond??="it sees through too many schemas"),e2.beyond!==void 0)
return;let s2=new Set([...i2,o2]),{arena:c2}=a2.compiler,l2=n2.length===0?e2.always:nothing();n2.length>0&&e2.sometimes.push({when:n2,evaluated:l2}),own(e2,t2,l2,
i2.size===0);let step=(r2,i3)=>{let a3=below$1(t2,r2);isObject(a3)&&visit(e2,a3,[...n2,...i3],s2)},literalOf=e3=>a2.compiler.compile(below$1(t2,e3));for(let{key:i3,
value:l3}of r.l(o2))if(keywordIn(i3,t2.dialect))if(rt.has(i3)&&l3.kind==="string"){let r2=followed(a2.compiler.library,t2,i3,l3.value);"missing"in r2?e2.beyond=
`"${i3}" leads to ${r2.missing}, which is not in the repository`:isObject(r2)&&visit(e2,r2,n2,s2)}else if(i3==="allOf"&&l3.kind==="array")for(let e3 of l3.items)
step(e3,[]);else if((i3==="anyOf"||i3==="oneOf")&&l3.kind==="array")for(let e3 of l3.items)step(e3,[literalOf(e3)]);else if(i3==="if")conditional$1(o2,l3,step,literalOf);else if(i3===
"dependentSchemas"&&l3.kind==="object")for(let{key:e3,value:t3}of r.l(l3))step(t3,[c2.types(["object"]),c2.atom({kind:"required",name:e3})]);else i3==="dependen\
cies"&&(e2.beyond='it sees through "dependencies"')}function conditional$1(e2,t2,n2,r2){let i2=r2(t2),a2=e2.get("then"),o2=e2.get("else");n2(t2,[i2]),a2&&n2(a2,
[i2]),o2&&n2(o2,[-i2])}function own({at:e2,of:t2},n2,r2,i2){let a2=n2.node,o2=a2.get("properties");if(o2?.kind==="object")for(let{key:e3}of o2.members)r2.names.
add(e3);let s2=a2.get("patternProperties");if(s2?.kind==="object")for(let{key:e3}of s2.members)r2.patterns.add(e3);a2.get("additionalProperties")&&(r2.everything=
!0),a2.get("unevaluatedProperties")&&!i2&&(r2.everything=!0);let c2=n2.dialect==="2020-12",l2=a2.get(c2?"prefixItems":"items");l2?.kind==="array"&&(r2.items=Math.
max(r2.items,l2.items.length));let u2=a2.get("items"),d2=c2?u2:a2.get("additionalItems");(u2&&u2.kind!=="array"||d2&&u2)&&(r2.items=1/0),a2.get("unevaluatedItem\
s")&&!i2&&(r2.items=1/0);let f2=a2.get("contains");c2&&f2&&t2==="unevaluatedItems"&&r2.contained.push(e2.compiler.compile(below$1(n2,f2)))}function compilerOf(e2,t2,n2,r2){
let i2=new Map,a2=new Set,o2=new Signatures({library:n2,budget:t2}),s2={arena:e2,library:n2,documents:[...reachable(n2,r2).values()],signatures:o2,budget:t2,compile,
opaque:(t3,n3)=>e2.atom({kind:"opaque",text:n3,because:t3})};function compile(e3){let n3=keyOf$1(e3),r3=i2.get(n3);if(r3!==void 0)return r3;if(t2.spend(),a2.has(
n3)||a2.size>150)return named(e3);a2.add(n3);let o3=ofSchema(s2,t2,e3);return a2.delete(n3),i2.set(n3,o3),o3}function named(n3){let r3=o2.of(n3),s3=e2.lazy(r3,()=>{
let o3=i2.get(keyOf$1(n3))??(a2.size===0?compile(n3):void 0);return o3===void 0?unread(n3,r3):leadsBack(e2,t2,o3,s3)?endless(n3,r3):o3});return s3}function unread(e3,t3){
let n3=`${whereIs(e3)}: this schema was not read to its end`;return s2.opaque(n3,`unread ${t3}`)}function endless(e3,t3){let n3=`${whereIs(e3)}: this $ref loops\
 back to itself on the same value, so it has no meaning`;return s2.opaque(n3,`endless ${t3}`)}return s2}function whereIs({document:e2,node:t2}){let{line:n2}=e2.
text.rangeOf(t2.start,t2.end);return`${e2.path}:${String(n2)}`}function leadsBack(e2,t2,n2,r2){let i2=new Set,a2=[n2];for(let n3=a2.pop();n3!==void 0;n3=a2.pop()){
if(Math.abs(n3)===Math.abs(r2))return!0;if(i2.has(Math.abs(n3)))continue;i2.add(Math.abs(n3)),t2.spend();let o2=e2.formula(n3);(o2.kind==="all"||o2.kind==="one")&&
a2.push(...o2.parts),o2.kind==="lazy"&&a2.push(o2.target())}return!1}function ofSchema(e2,t2,n2){let{node:r2}=n2;if(r2.kind==="boolean")return r2.value?1:-1;if(r2.
kind!=="object")return malformed({compiler:e2,place:n2},"schema",r2,"an object, true or false");t2.spend(r2.members.length);let i2={compiler:e2,place:n2,schema:r2},
{dialect:a2}=n2,o2=refHidesSiblings(a2)&&r2.get("$ref")!==void 0,s2=[];for(let e3 of new Set(r2.members.map(e4=>e4.key))){let t3=r2.get(e3);if(!t3||o2&&e3!=="$r\
ef")continue;let n3=keywordIn(e3,a2)&&Object.hasOwn(it,e3)?it[e3]:void 0;n3&&s2.push(n3(i2,t3,e3))}return e2.arena.all(s2)}const it={$ref:reference,$dynamicRef:reference,
$recursiveRef:reference,type:types$1,enum:enumeration$1,const:(e2,t2,n2)=>listOf(e2,[t2],n2),minimum:numberParts,maximum:numberParts,exclusiveMinimum:numberParts,
exclusiveMaximum:numberParts,multipleOf:numberParts,minLength:count$1("minLength"),maxLength:count$1("maxLength"),minItems:count$1("minItems"),maxItems:count$1(
"maxItems"),minProperties:count$1("minProperties"),maxProperties:count$1("maxProperties"),pattern:(e2,t2,n2)=>t2.kind==="string"?e2.compiler.arena.atom({kind:"p\
attern",source:t2.value}):malformed(e2,n2,t2,"a string"),format:format$1,uniqueItems:(e2,t2)=>t2.kind==="boolean"&&t2.value?e2.compiler.arena.atom({kind:"unique"}):
1,prefixItems:(e2,t2,n2)=>t2.kind==="array"?tuple(e2,t2.items):malformed(e2,n2,t2,"an array"),items:items$1,additionalItems:(e2,t2)=>{let n2=e2.schema.get("item\
s");return n2?.kind==="array"?e2.compiler.arena.rest(n2.items.length,sub(e2,t2)):1},contains:contains$1,properties:(e2,t2,n2)=>eachSchema(e2,t2,n2,(t3,n3)=>e2.compiler.
arena.property(t3,n3)),patternProperties:(e2,t2,n2)=>eachSchema(e2,t2,n2,(t3,n3)=>e2.compiler.arena.named({include:t3,names:new Set,patterns:[]},n3)),additionalProperties:(e2,t2)=>e2.
compiler.arena.named({include:void 0,...declared(e2.schema)},sub(e2,t2)),propertyNames:(e2,t2)=>{let n2=sub(e2,t2);return n2===1?1:e2.compiler.arena.atom({kind:"\
names",schema:n2})},required:required$1,dependencies:(e2,t2,n2)=>eachMember(e2,t2,n2,(t3,r2)=>whenPresent(e2,t3,r2.kind==="array"?requiredNames(e2,r2,n2):sub(e2,
r2))),dependentRequired:(e2,t2,n2)=>eachMember(e2,t2,n2,(t3,r2)=>whenPresent(e2,t3,requiredNames(e2,r2,n2))),dependentSchemas:(e2,t2,n2)=>eachMember(e2,t2,n2,(t3,n3)=>whenPresent(
e2,t3,sub(e2,n3))),allOf:(e2,t2,n2)=>e2.compiler.arena.all(branches$1(e2,t2,n2)),anyOf:(e2,t2,n2)=>e2.compiler.arena.any(branches$1(e2,t2,n2)),oneOf:(e2,t2,n2)=>e2.
compiler.arena.one(branches$1(e2,t2,n2)),not:(e2,t2)=>-sub(e2,t2),if:conditional,unevaluatedItems:unevaluatedItems$1,unevaluatedProperties:unevaluatedProperties$1};
function branches$1(e2,t2,n2){return t2.kind==="array"?t2.items.map(t3=>sub(e2,t3)):[malformed(e2,n2,t2,"a list of schemas")]}function conditional(e2,t2){let{arena:n2}=e2.
compiler,r2=sub(e2,t2),i2=e2.schema.get("then"),a2=e2.schema.get("else");return n2.all([n2.any([-r2,i2?sub(e2,i2):1]),n2.any([r2,a2?sub(e2,a2):1])])}function objectionOf(e2){
let{instancePath:t2,keyword:n2,params:r2}=e2,i2=r2,a2=i2.additionalProperty??i2.unevaluatedProperty;return{place:typeof a2=="string"?`${t2}/${escaped(a2)}`:t2,keyword:n2,
missing:typeof i2.missingProperty=="string"?i2.missingProperty:void 0,text:errorText(e2)}}function escaped(e2){return e2.replaceAll("~","~0").replaceAll("/","~1")}
function errorText({instancePath:e2,keyword:t2,message:n2="is refused",params:r2}){let i2=r2,a2=e2===""?"the value":e2,o2=Object.hasOwn(at,t2)?i2[at[t2]??""]:void 0;
if(t2==="type"&&Array.isArray(i2.type))return`${a2} must be ${i2.type.join(" or ")}`;if(o2===void 0)return`${a2} ${n2}`;let s2=JSON.stringify(o2);return`${a2} ${n2}\
: ${s2.length>80?`${s2.slice(0,80)}\u2026`:s2}`}const at={additionalProperties:"additionalProperty",unevaluatedProperties:"unevaluatedProperty",propertyNames:"p\
ropertyName",enum:"allowedValues",const:"allowedValue"};function concernOf(e2){let t2=new Set,n2=new Map,r2=[e2];for(let e3=r2.pop();e3!==void 0;e3=r2.pop())if(Array.
isArray(e3))r2.push(...e3);else if(typeof e3=="object"&&e3)for(let[i2,a2]of Object.entries(e3))t2.add(i2),typeof a2=="string"?textsUnder(n2,i2).add(a2):a2!==void 0&&
r2.push(a2);return{names:t2,texts:n2}}function textsUnder(e2,t2){let n2=e2.get(t2);return n2||e2.set(t2,n2=new Set),n2}function keyOfConcern({names:e2,texts:t2}){
return JSON.stringify([[...e2].sort(),[...t2].map(([e3,t3])=>[e3,[...t3].sort()]).sort()])}function refusingPart({node:e2,dialect:t2},{names:n2,texts:r2}){let i2=e2.
get("required"),a2=e2.get("type");if(i2?.kind!=="array"||a2?.kind!=="string"||a2.value!=="object")return;let o2=e2.get("properties");for(let e3 of i2.items){if(e3.
kind!=="string")return;let i3=e3.value;if(!n2.has(i3))return{type:"object",required:[i3]};let a3=allowedTexts(o2?.kind==="object"?o2.get(i3):void 0,t2),s2=r2.get(
i3);if(a3!==void 0&&!a3.some(e4=>s2?.has(e4)))return{type:"object",required:[i3],properties:{[i3]:{enum:a3}}}}}function boundFor(e2,t2){let n2=parseRational(t2.
raw),r2=exactOf(t2.value),i2=n2&&r2?compare$1(r2,n2):0;if(i2===0)return[e2,t2.value];let a2=e2.endsWith("aximum");return[a2?"maximum":"minimum",(a2?i2>0:i2<0)?neighbour(
t2.value,a2?-1:1):t2.value]}function constantFor(e2,t2){if(e2==="const")return isFaithful(t2)?n.Vt(t2):ot;if(t2.kind!=="array")return n.Vt(t2);let r2=t2.items.filter(
isFaithful).map(n.Vt);return r2.length===0&&t2.items.length>0?[ot]:r2}const ot=NaN;function isFaithful(e2){if(e2.kind==="array")return e2.items.every(isFaithful);
if(e2.kind==="object")return e2.members.every(({value:e3})=>isFaithful(e3));if(e2.kind!=="number")return!0;let t2=parseRational(e2.raw),n2=exactOf(e2.value);return t2===
void 0||n2===void 0||compare$1(t2,n2)===0}function exactOf(e2){return Number.isFinite(e2)?parseRational(String(e2)):void 0}function neighbour(e2,t2){if(e2===0)return t2*
Number.MIN_VALUE;let n2=new DataView(new ArrayBuffer(8));n2.setFloat64(0,e2);let r2=e2>0==t2>0?1n:-1n;return n2.setBigInt64(0,n2.getBigInt64(0)+r2),n2.getFloat64(
0)}const st="contractCheckStep",ct="contractCheckMissing";function prepare(e2,t2){let n2=new Preparation(t2);try{return n2.of(rootOf(e2))}catch(e3){if(e3 instanceof
TooLarge)return{tooLarge:e3.message};throw e3}}var TooLarge=class extends Error{},Preparation=class{preparing;names=new Map;waiting=[];schemas=0;constructor(e2){
this.preparing=e2}of(e2){let t2=new Map,n2=this.nameOf(e2);for(let e3 of this.waiting)t2.set(this.nameOf(e3),this.schema(e3,0));return{root:e2.node.kind==="obje\
ct"?{$ref:n2}:t2.get(n2),referred:t2,schemas:this.schemas}}nameOf(e2){let t2=this.names.get(keyOf$1(e2));return t2===void 0&&(t2=`contract:${String(this.names.size)}`,
this.names.set(keyOf$1(e2),t2),this.waiting.push(e2)),t2}schema(e2,t2){let{node:i2,dialect:a2}=e2,{mostSchemas:o2,concern:s2}=this.preparing;if(this.schemas+=1,
t2>150)throw new TooLarge("more than 150 schemas are inside each other");if(this.schemas>o2)throw new TooLarge(`more than ${String(o2)} schemas apply to it`);if(i2.
kind!=="object")return n.Vt(i2);let c2=refHidesSiblings(a2)?i2.member("$ref"):void 0,l2=!c2&&s2?refusingPart({...e2,node:i2},s2):void 0;if(l2)return l2;let u2={};
for(let{key:n2,value:o3}of c2?[c2]:r.l(i2)){let r2=keywordIn(n2,a2);r2&&!r2.annotation&&(lt.has(n2)?this.refer(u2,e2,{key:n2,value:o3}):this.keyword(u2,e2,{key:n2,
value:o3,depth:t2}))}return respellBounds(u2),u2}keyword(e2,t2,{key:n2,value:r2,depth:i2}){let child=e3=>this.schema(below$1(t2,e3),i2+1),{concern:a2}=this.preparing,
o2=keywordIn(n2,t2.dialect)?.holds;o2==="value"?valueOf(e2,t2,{key:n2,value:r2,concern:a2}):r2.kind==="array"?put(e2,this.nameOfList(n2,t2),r2.items.map(child)):
(o2==="schemaMap"||n2==="dependencies")&&r2.kind==="object"?put(e2,n2,mapOf(r2,ut.has(n2)?a2:void 0,child)):n2==="additionalItems"&&this.respells(t2)?(t2.node.kind===
"object"?t2.node.get("items"):void 0)?.kind==="array"&&put(e2,"items",child(r2)):put(e2,n2,child(r2))}nameOfList(e2,t2){return e2==="items"&&this.respells(t2)?"\
prefixItems":e2}respells({dialect:e2}){return r.i(this.preparing.spoken,"2020-12")&&!r.i(e2,"2020-12")}refer(e2,t2,{key:r2,value:i2}){if(put(e2,st,!0),i2.kind!==
"string")put(e2,r2,n.Vt(i2));else{let n2=followed(this.preparing.library,t2,r2,i2.value);"missing"in n2?put(e2,ct,n2.missing):put(e2,"$ref",this.nameOf(n2))}}};
const lt=new Set(["$ref","$dynamicRef","$recursiveRef"]),ut=new Set(["properties","dependencies","dependentRequired","dependentSchemas"]);function put(e2,t2,n2){
Object.defineProperty(e2,t2,{value:n2,enumerable:!0,configurable:!0,writable:!0})}function valueOf(e2,{dialect:t2},{key:r2,value:i2,concern:a2}){if(!(r2==="type"&&
t2==="draft-04"&&namesAny(i2)))if(r2==="enum"||r2==="const")put(e2,r2,constantFor(r2,i2));else if(i2.kind==="number"&&r2.endsWith("imum")){let[t3,n2]=boundFor(r2,
i2);put(e2,t3,n2)}else put(e2,r2,ut.has(r2)?mapOf(i2,a2,n.Vt):n.Vt(i2))}function namesAny(e2){return(e2.kind==="array"?e2.items:[e2]).some(e3=>e3.kind==="string"&&
e3.value==="any")}function mapOf(e2,t2,i2){if(e2.kind!=="object")return n.Vt(e2);let a2={};for(let{key:n2,value:o2}of r.l(e2))(!t2||t2.names.has(n2))&&put(a2,n2,
memberOf(o2,i2));return a2}function memberOf(e2,t2){return e2.kind==="array"?n.Vt(e2):t2(e2)}function respellBounds(e2){for(let[t2,n2]of[["minimum","exclusiveMi\
nimum"],["maximum","exclusiveMaximum"]]){let r2=Object.hasOwn(e2,n2)?e2[n2]:void 0;typeof r2=="boolean"&&(Reflect.deleteProperty(e2,n2),r2&&typeof e2[t2]=="numb\
er"&&(e2[n2]=e2[t2],Reflect.deleteProperty(e2,t2)))}}async function validatorOf(e2,t2,n2){let{ajvOf:r2}=await Promise.resolve().then(()=>require("./ajv.js")).then(
e3=>e3.t);return new AjvValidator(e2,t2,{...n2,ajvOf:r2})}var AjvValidator=class{library;document;means;name;small;spoken;always;compiled=new Map;constructor(e2,t2,n2){
this.library=e2,this.document=t2,this.means=n2,this.name=`ajv (${t2.dialect})`,this.spoken=newestOf(e2,t2);let r2=prepare(t2,{library:e2,spoken:this.spoken,concern:void 0,
mostSchemas:120});this.small="root"in r2?r2:void 0,this.always=mentionsContains(e2,t2)}validate(e2){return this.asked(e2,this.always,t2=>validation(t2,e2))}objections(e2){
let t2=this.asked(e2,!0,t3=>({errors:t3(e2)?[]:t3.errors??[]}));return"fault"in t2?[]:t2.errors.slice(0,100).map(objectionOf)}asked(e2,t2,n2){try{let r2=bounded(
this.means.budget,A.confirming,"validating an instance",()=>{let r3=this.validateOf(e2,t2);return typeof r3=="string"?{fault:r3}:n2(r3)});return"done"in r2?r2.done:
{fault:r2.because}}catch(e3){return{fault:messageOf(e3)}}}validateOf(e2,t2){let n2=this.small?void 0:concernOf(e2),r2=`${String(t2)} ${n2?keyOfConcern(n2):""}`,
i2=this.compiled.get(r2);return i2===void 0&&this.compiled.set(r2,i2=this.compile(n2,t2)),i2}compile(e2,t2){let{library:n2,document:r2,means:i2,spoken:a2}=this;
try{let o2=this.small??prepare(r2,{library:n2,spoken:a2,concern:e2,mostSchemas:1500});return"tooLarge"in o2?o2.tooLarge:(i2.budget.spend(o2.schemas*500),this.compiledBy(
i2.ajvOf(a2,{...optionsOf(r2,i2.patterns),allErrors:t2}),o2))}catch(e3){return e3 instanceof RangeError?"its schema is nested too deep":messageOf(e3)}}compiledBy(e2,{
root:t2,referred:n2}){e2.addKeyword({keyword:st,schema:!1,validate:()=>(this.means.budget.spend(),!0),errors:!1,valid:!0}),e2.addKeyword({keyword:ct,validate:e3=>{
throw Error(`a reference leads to ${String(e3)}, which is not in the repository at this side`)},errors:!1});for(let[t3,r2]of n2)e2.addSchema(r2,t3);return e2.compile(
t2)}};function newestOf(e2,t2){return[...reachable(e2,t2).values()].flatMap(({dialect:e3,dialects:t3})=>[e3,...t3.values()]).reduce((e3,t3)=>r.i(t3,e3)?t3:e3,t2.
dialect)}const dt=new Set(["anyOf","oneOf"]),ft=new Set(["const","enum","type"]);function telling(e2){let t2=e2.at(-1);if(!t2||!dt.has(t2.keyword))return e2[0];
let{passingSchemas:n2}=t2.params;if(Array.isArray(n2))return t2;let r2=e2.filter(({keyword:e3})=>!dt.has(e3));return r2.find(({keyword:e3})=>!ft.has(e3))??r2[0]??
t2}function validation(e2,t2){let n2=e2(t2),r2=telling(e2.errors??[]),i2=r2&&objectionOf(r2);return{valid:n2,error:i2?.text??"",first:i2}}function optionsOf(e2,t2){
return{strict:!1,meta:!1,validateSchema:!1,validateFormats:r.t(e2.settings,e2.dialect),logger:!1,addUsedSchema:!1,inlineRefs:!1,ownProperties:!0,code:{regExp:matcher(
t2),optimize:!1}}}function mentionsContains(e2,t2){return[...reachable(e2,t2).values()].some(({text:e3})=>e3.text.includes("contains"))}function messageOf(e2){return e2 instanceof
Error?e2.message:String(e2)}function matcher(e2){return Object.assign(t2=>({toString:()=>`/${t2}/u`,test(n2){let r2=e2.test(t2,n2);if(r2===void 0)throw Error(`t\
he pattern ${shownPattern(t2)} cannot be tested in bounded time`);return r2}}),{code:"contractCheckPattern"})}function schemaOf(e2,t2,n2=A.compiling){let{library:r2,
document:i2}=t2,a2=rootOf(i2),o2=compilerOf(e2.arena,e2.budget,r2,i2),s2=bounded(e2.budget,Math.min(n2,A.compiling),`reading ${i2.path}`,()=>o2.compile(a2)),c2,
l2,u2,d2,inhabited=t3=>inhabitedIn(e2,t3);return{contract:t2,literal:"done"in s2?s2.done:unreadSchema(e2,s2.because),declared:()=>"done"in s2?l2??=closureOf(o2,
e2.patterns,a2):1,mayCloseToNothing:()=>d2??=mayCloseToNothing(o2.documents),declaredWhereAnyIs:()=>"done"in s2?u2??=closureOf(o2,e2.patterns,a2,inhabited):1,validator:()=>c2??=
validatorOf(r2,i2,e2)}}function unreadSchema({arena:e2},t2){return e2.atom({kind:"opaque",text:`unread ${String(e2.size())}`,because:t2})}function replaced({library:e2,
document:t2},n2,r2,i2){let a2=e2.documents.get(n2)??t2,o2={...documentOf(a2.text,r2,a2.settings),otherwise:i2},s2=new Map(e2.documents).set(n2,o2),c2=new Map([...e2.
byUri].map(([e3,t3])=>[e3,t3.map(e4=>e4.path===n2?o2:e4)]));return{library:{...e2,documents:s2,byUri:c2},document:n2===t2.path?o2:t2}}var Pair=class{theory=theoryOf(
budgetOf(De));base;head;left=A.changes;decided=new Map;constructor(e2,t2){this.base=schemaOf(this.theory,e2),this.head=schemaOf(this.theory,t2)}stepsForChanges(){
return Math.max(0,this.left)}variant({contract:e2},t2,n2,r2){let{budget:i2}=this.theory,a2=i2.left(),o2=replaced(e2,t2,n2,r2),s2=schemaOf(this.theory,o2,this.stepsForChanges());
return this.left-=a2-i2.left(),s2}async reading(e2,t2,n2){return concluded(this.theory,this.included(e2,t2,n2,A.direction))}async expecting(e2,t2,n2){let r2=this.
included(e2,t2,n2,A.direction);return expected(this.theory,r2)??concluded(this.theory,r2)}async readingAlone(e2,t2,n2,r2){let{budget:i2}=this.theory,a2=i2.left(),
o2=Math.min(this.stepsForChanges(),A.change),s2=await this.alone(this.included(e2,t2,n2,o2),r2);return this.left-=a2-i2.left(),s2}async alone(e2,t2){let{inclusion:n2}=e2;
if(n2.kind!=="candidate"||!n2.sure)return concluded(this.theory,e2);let r2=await confirmed(this.theory,{...e2,reader:t2},n2.value);if(typeof r2=="string")return concluded(
this.theory,e2);let{witness:i2,first:a2}=r2,o2=refusalOf(this.theory,e2.reader.literal,n2.value),s2=ownObjection(a2?[a2]:[],o2)??ownObjection((await t2.validator()).
objections(i2.written),o2);if(s2)return refused({...i2,observed:s2.text});let c2=this.left>A.changes/2?await concluded(this.theory,e2):void 0;return c2?.outcome===
"rejects"?c2:refused(i2)}included(e2,t2,n2,r2){let{arena:i2}=this.theory,strict=()=>this.within(e2,t2,r2,()=>t2.literal);if(n2==="strict")return strict();let a2=this.
within(e2,t2,r2,()=>i2.all([t2.literal,t2.declared()])),{kind:o2}=a2.inclusion;return o2==="candidate"||o2==="proof"&&!t2.mayCloseToNothing()||o2==="undecided"&&
r2<A.direction?a2:strict().inclusion.kind==="proof"?{...a2,inclusion:{kind:"proof"}}:o2==="undecided"?a2:this.within(e2,t2,r2,()=>i2.all([t2.literal,t2.declaredWhereAnyIs()]))}within(e2,t2,n2,r2){
let i2=bounded(this.theory.budget,n2,"the decision",()=>{let i3=r2();return{reader:e2,writer:t2,literal:i3,inclusion:this.decide(i3,e2.literal,n2)}});if("done"in
i2)return i2.done;let a2={kind:"undecided",because:i2.because};return{reader:e2,writer:t2,literal:t2.literal,inclusion:a2}}decide(e2,t2,n2){let r2=`${String(e2)}\
 ${String(t2)}`,i2=this.decided.get(r2);if(i2)return i2;let a2=decideInclusion(this.theory,e2,t2,n2);return this.decided.set(r2,a2),a2}};function noteOn({own:e2,
strict:n2}){return e2.outcome!=="reads"||n2.outcome==="reads"?e2:t.it(`as long as writers write only names that their schema declares; by plain set inclusion ${n2.
outcome==="undecided"?"it is undecided":"it fails"}: ${n2.because}`)}function adviceOn(e2,n2){let r2=t.$.filter(t2=>e2[t2].outcome!==n2[t2].outcome);if(r2.length===
0)return[];let i2=r2.map(e3=>exampleOf(n2[e3]));return[`declared (writers write only names that their schema declares): ${hurt(e2)}`,`strict (they may write any\
 name that their schema allows): ${hurt(n2)}${i2.join("")}`,'if writers keep to the declared names, there is nothing to do; if they do not, set "profile: strict\
" for this contract']}function exampleOf(e2){return t.et(e2)?`, e.g. ${e2.because}`:""}function hurt({backward:e2,forward:t2}){return e2.outcome==="undecided"||
t2.outcome==="undecided"?"undecided":e2.outcome==="reads"?t2.outcome==="reads"?"breaks nobody":"breaks old readers":t2.outcome==="reads"?"breaks old data":"brea\
ks both"}async function judgeWhole(e2,t2){let n2=semanticsOf(t2),r2=await bothWays(e2,n2,"backward"),i2=await bothWays(e2,n2,"forward"),a2={backward:noteOn(r2),
forward:noteOn(i2)};if(t2==="confluent")return{verdict:a2,remarks:[]};let o2={backward:r2.strict,forward:i2.strict},s2=adviceOn(a2,o2);if(!e2.head.contract.document.
settings.crossCheck)return{verdict:a2,remarks:s2};let{crossChecked:c2}=await Promise.resolve().then(()=>Tn),l2=await c2(e2,{semantics:n2,verdict:a2,strict:o2});
return{verdict:l2.verdict,remarks:[...s2,...l2.remarks]}}function semanticsOf(e2){return e2==="strict"?"strict":"declared"}async function bothWays(e2,t2,n2){let[
r2,i2]=n2==="backward"?[e2.head,e2.base]:[e2.base,e2.head],a2=await e2.reading(r2,i2,t2);if(t2==="strict"||a2.outcome!=="reads")return{own:a2,strict:a2};let{crossCheck:o2}=e2.
head.contract.document.settings;return{own:a2,strict:await e2[o2?"reading":"expecting"](r2,i2,"strict")}}async function replayInstance(e2,t2,n2){let r2=budgetOf(
4*A.confirming),i2={budget:r2,patterns:patternsOf(r2)},a2=(await validatorOf(t2.library,t2.document,i2)).validate(n2);if("fault"in a2)throw Error(a2.fault);if(!a2.
valid)throw Error(`the writer may not write this: ${a2.error}`);let o2=await validatorOf(e2.library,e2.document,i2),s2=o2.validate(n2);if("fault"in s2)throw Error(
s2.fault);return{outcome:s2.valid?"reads":"rejects",witness:{written:n2,observed:s2.valid?"valid":s2.error,decoder:o2.name}}}function keywordRule({name:e2,message:n2,
advice:i2,...a2}){return r.j({...a2,id:`json-schema/${e2}`,surfaces:["instance"],*differences({differences:t2}){for(let n3 of t2)n3.rule===e2&&(yield n3)},reads:(e3,n3)=>e3?.
asReader??n3?.asWriter??t.rt,message:n2,...i2&&{advice:i2},shape:({keyword:e3,node:t2})=>[e3,k(t2)]})}function edited(e2){return({base:t2,head:n2})=>{let r2=e2??
(n2??t2)?.keyword??"";return t2?n2?`${r2} was changed from ${t2.text} to ${n2.text}`:`${r2} ${t2.text} was removed`:`${r2} ${n2?.text??""} was added`}}function namedEdit(e2){
return({base:t2,head:n2})=>{let r2=JSON.stringify((n2??t2)?.text??"");return t2?n2?`${e2} ${r2} was changed`:`${e2} ${r2} was removed`:`${e2} ${r2} was added`}}
const pt=keywordRule({name:"additional-items",title:"Items after the tuple allowed or refused",why:"`additionalItems` judges the items after a tuple; it means n\
othing where `items` is no list.",remedy:"Allow further items before anyone writes them.",message:edited()}),mt=keywordRule({name:"additional-properties",title:"\
Undeclared names allowed, refused or constrained",why:"`additionalProperties` judges the names that neither `properties` nor `patternProperties` beside it decla\
re.",remedy:"Decide once whether an object is open or closed; opening it is safe for old data, closing it is not.",message:edited()}),ht=keywordRule({name:"all-\
of",title:"Schema added to or removed from allOf",why:"Every schema of the list must hold: one more refuses data, one less lets data in.",remedy:"Release the wi\
der schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:edited("allOf schema")}),gt=keywordRule({name:"\
anchor",title:"Anchor of a schema changed",why:"An anchor is a name that references lead to.",remedy:"Keep anchors that others may refer to.",message:edited()}),
_t=keywordRule({name:"any-of",title:"Branch added to or removed from anyOf",why:"One branch must hold: one more lets data in that old readers refuse, one less r\
efuses data.",remedy:"Let readers learn the new branch before anyone writes it.",message:edited("anyOf branch")}),vt=keywordRule({name:"boolean-schema",title:"S\
chema became true, false or an object",why:"`true` accepts every value and `false` none.",remedy:"Release the wider schema to every reader first; narrow it only\
 when no writer and no stored data needs the old values.",message:({base:e2,head:t2})=>`the schema was changed from ${e2?.text??"nothing"} to ${t2?.text??"nothi\
ng"}`}),yt=keywordRule({name:"comment",title:"Comment changed",why:"Annotations refuse nothing: every instance stays as valid as it was.",remedy:"No instance is\
 affected. Nothing to do.",message:()=>"the comment was changed"}),bt=keywordRule({name:"const",title:"Constant added, removed or changed",why:"`const` allows e\
xactly one value, so another constant refuses everything that was valid before.",remedy:"Use an `enum` with both values while old and new data meet, and keep th\
e constant of a discriminator for the life of its branch.",message:edited("constant")}),xt=keywordRule({name:"contains",title:"Required kind of item changed",why:"\
At least one item (or `minContains` items) must be of this kind.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no s\
tored data needs the old values.",message:edited()}),St=keywordRule({name:"content-encoding",title:"Encoding of the bytes in a string changed",why:"Annotations \
refuse nothing: every instance stays as valid as it was. `contentEncoding` tells applications how to decode the string (base64, quoted-printable): who decodes i\
t the old way gets other bytes, or an error of its own.",remedy:"Put the other encoding under another name, and let readers take either while both are written.",
message:edited()}),Ct=keywordRule({name:"content-media-type",title:"Media type of the content of a string changed",why:"Annotations refuse nothing: every instan\
ce stays as valid as it was. `contentMediaType` tells applications what the string holds: who reads it as the old type misreads it.",remedy:"Put other content u\
nder another name, and let readers take either while both are written.",message:edited()}),wt=keywordRule({name:"content-schema",title:"Schema of the content of\
 a string changed",why:"Annotations refuse nothing: every instance stays as valid as it was. `contentSchema` describes what stands inside the string, and no val\
idator looks there by itself: applications that parse the string meet the change, without a warning from validation.",remedy:"Treat it as a contract of its own:\
 keep the content in a file of its own that is checked like every other, and change it as such.",message:edited()}),Tt=keywordRule({name:"default",title:"Defaul\
t changed",why:"Annotations refuse nothing: every instance stays as valid as it was. Validators do not fill defaults in, but applications do: readers that fill \
it in see another value for absent data.",remedy:"Tell the owners of readers that fill defaults in; where the value matters, write it explicitly.",message:edited(
"default")}),Et=keywordRule({name:"definition",title:"Definition added or removed",why:"A definition judges nothing by itself. Others may refer to it, also from\
 other files: a removed one leaves their references without a target.",remedy:"Remove a definition only when nothing refers to it.",message:namedEdit("definitio\
n")}),Dt=keywordRule({name:"dependent-required",title:"Names that a property brings with it changed",why:"Where the property is present, the listed names must b\
e too.",remedy:"Let all writers emit the names together before requiring it.",message:namedEdit("the list of names that come with")}),Ot=keywordRule({name:"depe\
ndent-schemas",title:"Schema that a property brings with it changed",why:"Where the property is present, the whole object must satisfy the schema.",remedy:"Rele\
ase the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:namedEdit("the schema that comes wit\
h")}),kt=keywordRule({name:"deprecated",title:"Deprecation changed",why:"Annotations refuse nothing: every instance stays as valid as it was. It tells people th\
at a property will go away.",remedy:"Say in the description what to use instead.",message:edited()}),At=keywordRule({name:"description",title:"Description chang\
ed",why:"Annotations refuse nothing: every instance stays as valid as it was. It is documentation.",remedy:"No instance is affected. Nothing to do.",message:()=>"\
the description was changed"}),jt=keywordRule({name:"dialect",title:"Dialect changed",why:"`$schema` says how every keyword is read: tuples, exclusive bounds, `\
$ref` siblings and formats differ between drafts. The two sides are compared by what they mean.",remedy:"Change the dialect in a change of its own and read the \
other changes of the report.",message:edited("$schema")}),Mt=keywordRule({name:"dynamic-anchor",title:"Dynamic anchor of a schema changed",why:"`$dynamicAnchor`\
 and `$recursiveAnchor` are what dynamic references lead to: without it they lead elsewhere or nowhere, and one more of the same name may replace the target.",remedy:"\
Keep dynamic anchors that schemas here or elsewhere may extend.",message:edited()}),Nt=keywordRule({name:"dynamic-ref",title:"Dynamic reference changed",why:"`$\
dynamicRef` and `$recursiveRef` lead to the outermost schema with that anchor on the way to the value, so an extension can replace the target. With one possible\
 target it is decided as a `$ref`; with several it is undecided.",remedy:"Keep the reference, and change what it leads to in a change of its own; use `$ref` whe\
re nothing extends the schema.",message:edited()}),Pt=keywordRule({name:"else",title:"Alternative of a condition added or removed",why:"Values that do not satis\
fy `if` must satisfy `else`: adding it refuses values that were valid, removing it lets values in that readers with the old schema refuse.",remedy:"Let every wr\
iter satisfy the alternative before it is required; remove it only when every reader can do without.",message:edited()}),Ft=keywordRule({name:"enum",title:"Enum\
erated value added or removed",why:"Only listed values are valid: a reader with the shorter list refuses the values that it does not know.",remedy:"Let readers \
learn the new value before anyone writes it; remove a value only when no data holds it.",advice:({base:e2,head:t2})=>e2&&t2?void 0:t2?"Let every reader learn th\
e new value before anyone writes it.":"Keep the value as long as data holds it: stop writing it first, and remove it when no data has it.",message:({base:e2,head:t2})=>(t2??
e2)?.node.kind==="array"?`the list of values was ${e2&&t2?"changed":t2?"added":"removed"}`:t2?`value ${t2.text} was added`:`value ${e2?.text??""} was removed`}),
It=keywordRule({name:"examples",title:"Examples changed",why:"Annotations refuse nothing: every instance stays as valid as it was. Test data and documentation m\
ay be made of them.",remedy:"No instance is affected. Nothing to do.",message:()=>"the examples were changed"}),Lt=keywordRule({name:"exclusive-maximum",title:"\
Upper bound that is itself refused changed",why:"Numbers at or above the bound are refused. Draft-04 writes it as `true` beside `maximum`, later drafts as a num\
ber of its own; on integers, below 11 and up to 10 are the same.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no s\
tored data needs the old values.",message:edited()}),Rt=keywordRule({name:"exclusive-minimum",title:"Lower bound that is itself refused changed",why:"Numbers at\
 or below the bound are refused. Draft-04 writes it as `true` beside `minimum`, later drafts as a number of its own; on integers, above 0 and from 1 are the sam\
e.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:edited()}),zt=keywordRule(
{name:"format",title:"Format of a string changed",why:"Where formats are asserted, values of another format are refused. Where they are annotations (jsonSchema.\
formats: annotate), nothing is refused but people and generators read them.",remedy:"Add a format only when all data has it; to loosen one, remove it rather tha\
n replace it.",message:edited()}),Bt=keywordRule({name:"id",title:"Identifier of a schema changed",why:"`$id` names the schema and is the base of its references\
; other files may refer to it by that name.",remedy:"Keep identifiers stable; publish a new version under a new one.",message:edited()}),Vt=keywordRule({name:"i\
f",title:"Condition added or removed",why:"Values that satisfy `if` must satisfy `then`, all others `else`. Without `if` both say nothing; a condition that is a\
dded makes them count.",remedy:"Change the condition and its consequences together, and widen the consequences first.",message:edited()}),Ht=keywordRule({name:"\
items",title:"Schema of items added or removed",why:"`items` judges every item that no tuple place judges.",remedy:"Add constraints on items in a new property, \
or let all writers satisfy them first.",message:edited()}),Ut=keywordRule({name:"max-contains",title:"Largest number of items of a kind changed",why:"Arrays wit\
h more items of the kind are refused.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old va\
lues.",message:edited()}),Wt=keywordRule({name:"max-items",title:"Largest number of items changed",why:"Longer arrays are refused.",remedy:"Release the wider sc\
hema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:edited()}),Gt=keywordRule({name:"max-length",title:"\
Longest length of a string changed",why:"Longer strings are refused; a writer that uses the new length breaks readers that hold the old one, and databases sized\
 by it.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:edited()}),Kt=keywordRule(
{name:"max-properties",title:"Largest number of properties changed",why:"Objects with more properties are refused.",remedy:"Release the wider schema to every re\
ader first; narrow it only when no writer and no stored data needs the old values.",message:edited()}),qt=keywordRule({name:"maximum",title:"Upper bound of a nu\
mber changed",why:"Numbers above the bound are refused: a lower bound refuses data that was valid, a higher one lets numbers in that old readers refuse.",remedy:"\
Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:edited()}),Jt=keywordRule({name:"\
min-contains",title:"Smallest number of items of a kind changed",why:"Arrays with fewer items of the kind are refused; 0 makes `contains` say nothing.",remedy:"\
Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:edited()}),Yt=keywordRule({name:"\
min-items",title:"Smallest number of items changed",why:"Shorter arrays are refused.",remedy:"Release the wider schema to every reader first; narrow it only whe\
n no writer and no stored data needs the old values.",message:edited()}),Xt=keywordRule({name:"min-length",title:"Shortest length of a string changed",why:"Shor\
ter strings are refused; characters are counted as code points.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no st\
ored data needs the old values.",message:edited()}),Zt=keywordRule({name:"min-properties",title:"Smallest number of properties changed",why:"Objects with fewer \
properties are refused.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:edited()}),
Qt=keywordRule({name:"minimum",title:"Lower bound of a number changed",why:"Numbers below the bound are refused: a higher bound refuses data that was valid, a l\
ower one lets numbers in that old readers refuse.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data need\
s the old values.",message:edited()}),$t=keywordRule({name:"multiple-of",title:"Divisor of a number changed",why:"Only whole multiples are valid, computed exact\
ly. The new divisor keeps old data valid only if it divides the old one.",remedy:"Choose a divisor that divides the old one (0.01 after 0.05), or keep the old o\
ne.",message:edited()}),en=keywordRule({name:"not",title:"Refused schema changed",why:"What satisfies the schema under `not` is refused, so widening it narrows \
the whole.",remedy:"Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",message:edited()}),tn=keywordRule(
{name:"one-of",title:"Branch added to or removed from oneOf",why:"Exactly one branch must hold, so a new branch that overlaps an old one refuses data that was v\
alid.",remedy:"Tell branches apart by a constant in a required property; then adding one is like adding an anyOf branch.",message:edited("oneOf branch")}),nn=keywordRule(
{name:"pattern",title:"Pattern of a string changed",why:"Strings in which the pattern is not found are refused. Patterns are compared as sets of strings, so a p\
attern that is only written differently changes nothing.",remedy:"Make the new pattern accept everything that the old one accepted; the instance in the report s\
hows what it lost.",message:edited()}),rn=keywordRule({name:"pattern-properties",title:"Properties with a name pattern changed",why:"Every property whose name m\
atches must satisfy the schema, and matching names count as declared.",remedy:"Widen the schema under the pattern, or add a new pattern that no present name mat\
ches.",message:namedEdit("pattern")}),an=keywordRule({name:"prefix-items",title:"Place of a tuple changed",why:"Each place of a tuple has its own schema; a plac\
e that is added constrains items that were free before, or allows items that were refused.",remedy:"Append places at the end and only where items after the tupl\
e were refused before.",message:edited("tuple place")}),on=keywordRule({name:"property",title:"Property added or removed",why:"A property's schema judges its va\
lue wherever the name occurs. In a closed object a new name is refused by old readers. In an open object old data may hold the name with any value; by default w\
riters are taken to emit only declared names, so an optional property may come and go.",remedy:'Add properties as optional, and write them only when every reade\
r knows them: readers whose schema is closed ("additionalProperties": false) refuse unknown names. Remove one only when no data holds it, and never use a name a\
gain for another meaning.',advice:({base:e2,head:t2})=>e2&&t2?void 0:t2?'Keep the property optional, and write it only when every reader knows it: readers whose\
 schema is closed ("additionalProperties": false) refuse unknown names.':"Keep the property as long as data holds it or a reader needs it, and never use its nam\
e again for another meaning. If it was renamed, let readers take both names first.",message:namedEdit("property")}),sn=keywordRule({name:"property-names",title:"\
Names of properties constrained",why:"Objects with a name that the schema refuses are refused.",remedy:"Release the wider schema to every reader first; narrow i\
t only when no writer and no stored data needs the old values.",message:edited()}),cn=keywordRule({name:"read-only",title:"readOnly changed",why:"Annotations re\
fuse nothing: every instance stays as valid as it was. Clients may stop sending the value, and servers may ignore it.",remedy:"Tell writers that their value wil\
l be ignored, or will count from now on.",message:edited()}),ln=keywordRule({name:"ref",title:"Reference changed",why:"The schema that is referred to judges the\
 value; only its meaning counts, not its name.",remedy:"Point to a schema that accepts everything that the old one accepted.",message:edited()}),un=keywordRule(
{name:"required",title:"Property became required or optional",why:"Objects without a required property are refused. A `default` does not help: validators do not\
 fill it in.",remedy:"Keep new properties optional until every writer emits them and old data is gone.",advice:({head:e2})=>e2?void 0:"Keep writing the property\
 until every reader has the schema in which it is optional: readers with the old one refuse data without it.",message:({base:e2,head:t2})=>t2?`${JSON.stringify(
t2.text)} became required`:`${JSON.stringify(e2?.text??"")} is no longer required`}),dn=keywordRule({name:"then",title:"Consequence of a condition added or remo\
ved",why:"Values that satisfy `if` must satisfy `then` too: adding it refuses values that were valid, removing it lets values in that readers with the old schem\
a refuse.",remedy:"Let every writer satisfy the consequence before it is required; remove it only when every reader can do without.",message:edited()}),fn=keywordRule(
{name:"title",title:"Title changed",why:"Annotations refuse nothing: every instance stays as valid as it was. Generators may name types after it.",remedy:"No in\
stance is affected. Check generated code if types are named after titles.",message:edited()}),pn=keywordRule({name:"type",title:"Type added, removed or changed",
why:"A validator refuses every value whose type is not listed. A type that is added lets new values in that readers with the old schema refuse; a type that is r\
emoved refuses data that was valid. `integer` is inside `number`, and 1.0 is an integer.",remedy:"Add the new type beside the old one, write it only when every \
reader knows it, and remove the old type when nothing writes it any more.",message:edited("type")}),mn=keywordRule({name:"unevaluated-items",title:"Items that n\
othing else describes allowed or refused",why:"`unevaluatedItems` judges the items that no keyword beside it or in its branches has judged.",remedy:"Describe th\
e items that writers emit before refusing the rest.",message:edited()}),hn=keywordRule({name:"unevaluated-properties",title:"Names that nothing else describes a\
llowed or refused",why:"`unevaluatedProperties` judges the names that no keyword beside it or in its branches has judged.",remedy:"Describe the names that write\
rs emit before refusing the rest.",message:edited()}),gn=keywordRule({name:"unique-items",title:"Items must differ, or no longer must",why:"With `uniqueItems` a\
n array with two equal items is refused.",remedy:"Remove duplicates at the writers before requiring it.",message:edited()}),_n=keywordRule({name:"unknown-keywor\
d",title:"Keyword that the dialect does not know changed",why:"Validators ignore keywords that they do not know, so nothing is refused; a misspelt keyword is on\
e of them.",remedy:"Check the spelling, and whether the dialect in `$schema` is the one that is meant.",message:edited()}),vn=[pn,Ft,bt,Qt,Rt,qt,Lt,$t,Xt,Gt,nn,
zt,an,Ht,pt,Yt,Wt,gn,xt,Jt,Ut,mn,on,un,mt,rn,sn,Zt,Kt,Dt,Ot,hn,ht,_t,tn,en,Vt,dn,Pt,ln,Nt,Et,vt,jt,Bt,gt,Mt,keywordRule({name:"vocabulary",title:"Vocabularies o\
f a meta-schema changed",why:"`$vocabulary` says which keywords a meta-schema requires of the validators that use it. It says nothing about instances of this sc\
hema; what it does to schemas written with this meta-schema is not looked at.",remedy:"Announce it to the authors of schemas that name this meta-schema in `$sch\
ema`: validators refuse a required vocabulary that they do not know.",message:edited()}),fn,At,Tt,It,yt,kt,cn,keywordRule({name:"write-only",title:"writeOnly ch\
anged",why:"Annotations refuse nothing: every instance stays as valid as it was. Servers may stop returning the value.",remedy:"Tell readers that the value will\
 be missing, or will appear.",message:edited()}),St,Ct,wt,_n];var yn=e.n({jsonSchema:()=>bn});const bn=r.A({id:"json-schema",rules:vn,surfaces:()=>["instance"],
identify(e2,t2){let n2=identifierOf(e2,t2);return n2===void 0?void 0:{key:n2}},open:loadLibrary,references:references$5,faults(e2,t2){let n2=e2.faults.get(t2);return n2?
[n2]:invalidity(e2,t2)},settle:settle$1,notes:(e2,t2)=>notesOn(e2,t2),remains:remainsOf,contract(e2,t2){let n2=e2.documents.get(t2);if(!n2)throw Error(`${t2} wa\
s not loaded`);return{library:e2,document:n2}},contractId:({document:e2})=>e2.base===e2.retrieved?void 0:e2.base,canonical({library:e2,document:t2}){return canonicalText(
e2,rootOf(t2))},elements:elementsIn,async match({base:e2,head:t2,settings:{profile:n2}}){let r2=new Pair(e2,t2),i2=differencesBetween(e2,t2),{verdict:a2,remarks:o2}=await judgeWhole(
r2,n2),s2=await judgeDifferences(r2,semanticsOf(n2),i2,a2);return{differences:s2,verdict:a2,remarks:[...advisoriesOn(vn,s2),...o2]}},uses:({base:e2,head:t2})=>[
...usesIn(e2),...usesIn(t2)],remarks:({remarks:e2})=>e2,judge:({matched:e2})=>e2.verdict,prove:()=>Promise.resolve(void 0),profile:(e2,t2)=>e2==="confluent"?confluentVerdict(
t2):void 0,replay:(e2,t2,n2)=>replayInstance(e2,t2,n2)}),xn={milliseconds:2e4,megabytes:256};let $,Sn;const askJsonSchemaDiff=(e2,t2)=>askWithin(xn,e2,t2);async function askWithin(e2,...[
t2,n2]){let r2=$??started(e2);$=void 0,clearTimeout(Sn),r2.ref();let i2=await answerOf(r2,{base:t2,head:n2},e2.milliseconds);return i2===void 0?(await r2.terminate(),
{fault:`it did not answer within ${String(e2.milliseconds/1e3)} s`}):(r2.unref(),r2.threadId!==-1&&rest(r2),i2)}function rest(e2){$?e2.terminate():($=e2,Sn=setTimeout(
()=>{e2.terminate()},100).unref())}function started({megabytes:e2}){let t2=new i.Worker(new URL("./json-schema-diff-worker.js",require("url").pathToFileURL(__filename).
href),{env:{},execArgv:[],stdout:!0,stderr:!0,resourceLimits:{maxOldGenerationSizeMb:e2}});return t2.once("exit",()=>{$===t2&&($=void 0)}),t2}function answerOf(e2,t2,n2){
return new Promise((r2,i2)=>{let answered=t3=>{clearTimeout(a2),e2.off("message",answered).off("error",failed).off("exit",exited),r2(t3)},failed=e3=>{e3.code?.endsWith(
"MODULE_NOT_FOUND")&&i2(e3),answered({fault:e3.message})},exited=()=>{answered({fault:"it ended without an answer"})},a2=setTimeout(answered,n2,void 0);e2.once(
"message",answered).once("error",failed).once("exit",exited),e2.postMessage(t2)})}function costOf(e2,t2){let[n2,r2]=[sizeOf(e2),sizeOf(t2)];return n2.set*r2.set*
(n2.complement+r2.complement)*Math.max(n2.set,r2.set)+n2.complement**2+r2.complement**2}function sizeOf(e2){if(typeof e2=="boolean")return{set:1,complement:1};let list=t3=>{
let n3=e2[t3];return Array.isArray(n3)?n3.map(e3=>sizeOf(e3)):[]},t2=e2.not===void 0?[]:[flipped(sizeOf(e2.not))],n2=list("anyOf"),r2=list("oneOf");return intersection(
[ownSize(e2),...list("allOf"),...t2,...n2.length>0?[flipped(intersection(n2.map(flipped)))]:[],...r2.length>0?[exactlyOne(r2)]:[]])}function ownSize(e2){let t2=[
...Object.values(e2.properties??{}),...["items","additionalProperties"].flatMap(t3=>e2[t3]===void 0?[]:[e2[t3]])].map(sizeOf),n2=Object.keys(e2).filter(e3=>/^(?:m(?:in|ax)|exclusive)/.
test(e3)).length,r2=Array.isArray(e2.required)?e2.required.length:0,i2=t2.reduce((e3,{set:t3,complement:n3})=>e3+Math.max(t3,n3),0);return{set:1,complement:1+n2+
r2+i2}}function flipped({set:e2,complement:t2}){return{set:t2,complement:e2}}function intersection(e2){return e2.reduce((e3,t2)=>({set:e3.set*t2.set,complement:e3.
complement+t2.complement}))}function exactlyOne(e2){return flipped(intersection(e2.map((t2,n2)=>intersection(e2.map((e3,t3)=>t3===n2?e3:flipped(e3)))).map(flipped)))}
var Beyond=class extends Error{};function fragmentOf(e2,t2){let n2=new Set,r2=0;try{return{schema:schemaAt(t2)}}catch(e3){if(e3 instanceof Beyond)return{beyond:e3.
message};throw e3}function schemaAt(e3){let{node:t3}=e3;if(r2+=1,r2>1e3)throw new Beyond("more than 1000 schemas");if(t3.kind==="boolean")return t3.value;if(t3.
kind!=="object")throw new Beyond("a schema that is neither an object nor true or false");if(n2.has(t3))throw new Beyond("a schema that refers to itself");n2.add(
t3);let i2=t3.get("$ref"),a2=i2&&targetOf2(e3,i2),o2=a2!==void 0&&refHidesSiblings(e3.dialect)?{}:keywordsOf(e3,t3);return n2.delete(t3),a2===void 0?o2:Object.keys(
o2).length===0?a2:{allOf:[a2,o2]}}function targetOf2(t3,n3){let r3=n3.kind==="string"?resolve(e2,t3,n3.value):void 0;if(!r3||"missing"in r3)throw new Beyond("a \
reference that leads nowhere");return schemaAt(r3)}function keywordsOf(e3,t3){let n3={};for(let r3 of new Set(t3.members.map(e4=>e4.key))){let i2=t3.get(r3);if(!i2||
r3==="$ref"||saysNothing(e3,r3))continue;let a2=Object.hasOwn(Cn,r3)?Cn[r3]:void 0;if(!a2)throw new Beyond(`the keyword ${JSON.stringify(r3)}`);let o2=a2(i2,t4=>schemaAt(
below$1(e3,t4)));if(o2===void 0)throw new Beyond(`the keyword ${JSON.stringify(r3)} as it is written`);n3[r3]=o2}return withNumericBounds(n3,e3)}}function saysNothing({
document:e2,dialect:t2},n2){let i2=keywordIn(n2,t2);return n2==="format"?!r.t(e2.settings,t2):!i2||i2.annotation===!0}function withNumericBounds(e2,{dialect:t2}){
let n2={...e2};for(let[r2,i2]of[["minimum","exclusiveMinimum"],["maximum","exclusiveMaximum"]]){let a2=e2[i2];if(typeof a2=="boolean"){if(t2!=="draft-04")throw new Beyond(
`the keyword "${i2}" as it is written`);Reflect.deleteProperty(n2,i2),a2&&e2[r2]!==void 0&&(n2[i2]=e2[r2],Reflect.deleteProperty(n2,r2))}}return n2}const subschema=(e2,t2)=>e2.
kind==="object"||e2.kind==="boolean"?t2(e2):void 0,branches=(e2,t2)=>e2.kind==="array"&&e2.items.length>0?e2.items.map(t2):void 0,double=e2=>{let t2=e2.kind==="\
number"?valueOf$1(e2):void 0,r2=t2===void 0?void 0:fromPlain(n.Vt(e2));return t2!==void 0&&r2!==void 0&&valueKey(t2)===valueKey(r2)?n.Vt(e2):void 0},bound=(e2,t2)=>e2.
kind==="boolean"?e2.value:double(e2,t2),count=e2=>{let t2=n.Vt(e2);return e2.kind==="number"&&Number.isSafeInteger(t2)&&t2>=0?t2:void 0},names=e2=>e2.kind==="ar\
ray"&&e2.items.every(e3=>e3.kind==="string"&&isOrdinary(e3.value))?n.Vt(e2):void 0,types=e2=>{let t2=e2.kind==="array"&&e2.items.length>0&&e2.items.every(isString);
return isString(e2)||t2?n.Vt(e2):void 0},properties=(e2,t2)=>{if(e2.kind==="object"&&e2.members.every(({key:e3})=>isOrdinary(e3)))return Object.fromEntries(e2.members.
map(e3=>[e3.key,t2(e3.value)]))};function isString({kind:e2}){return e2==="string"}function isOrdinary(e2){return!(e2 in{})}const Cn={type:types,minimum:double,
maximum:double,exclusiveMinimum:bound,exclusiveMaximum:bound,minLength:count,maxLength:count,items:subschema,minItems:count,maxItems:count,properties,required:names,
additionalProperties:subschema,minProperties:count,maxProperties:count,allOf:branches,anyOf:branches,oneOf:branches,not:subschema},wn=[null,!1,!0,0,.5,-1,"","a",
[],[0],{},{a:0}];function samplesOf(e2){return distinct(new Sampler().valuesOf(e2),400)}var Sampler=class{schemas=0;parts=0;sizes=new WeakMap;valuesOf(e2){if(this.
schemas+=1,e2===!1||this.schemas>2e4)return[];if(e2===!0)return wn;let{anyOf:t2,type:n2}=e2;return interleaved(Array.isArray(t2)?t2.map(e3=>this.valuesOf(e3)):(Array.
isArray(n2)?n2:[n2]).map(t3=>this.ofType(t3,e2)))}ofType(e2,t2){switch(e2){case"null":return[null];case"boolean":return[!1,!0];case"string":return lengthsOf(t2,
"Length").map(e3=>"a".repeat(e3));case"integer":return numbersOf(t2).filter(Number.isInteger);case"number":return numbersOf(t2);case"array":return this.arraysOf(
t2);case"object":return this.objectsOf(t2);default:return wn}}arraysOf(e2){let t2=distinct(interleaved([e2,...leftOut(e2)].map(e3=>this.valuesOf(e3.items??!0))),
12);return lengthsOf(e2,"Items").flatMap(e3=>e3===0?[[]]:t2.filter(t3=>this.fits(e3*this.sizeOf(t3))).map(t3=>this.sized(Array.from({length:e3},()=>t3))))}sizeOf(e2){
return typeof e2=="string"?1+(e2.length>>3):typeof e2=="object"&&e2?this.sizes.get(e2)??2:1}fits(e2){return e2>2e4||this.parts+e2>1e6?!1:(this.parts+=e2,!0)}sized(e2){
return this.sizes.set(e2,1+sum(Object.values(e2).map(e3=>this.sizeOf(e3)))),e2}objectsOf(e2){let t2=propertiesOf(e2),n2=e2.additionalProperties??!0,r2=leftOut(e2).
map(propertiesOf),valuesAt=e3=>interleaved([t2,...r2].map(t3=>this.valuesOf(Object.hasOwn(t3,e3)?t3[e3]??!0:n2))),i2=e2.required??[],a2=new Map(i2.map(e3=>[e3,valuesAt(
e3)[0]??null])),o2=Math.min(numberAt(e2,"minProperties")??0,200);for(let e3=0;a2.size<o2;e3+=1)a2.set(freshName(e3,t2),this.valuesOf(n2)[0]??null);let s2=interleaved(
[...new Set([...Object.keys(t2),...r2.flatMap(e3=>Object.keys(e3)),...i2,freshName(0,t2)])].map(e3=>distinct(valuesAt(e3),12).map(t3=>[e3,t3]))),c2=sum([...a2.values()].
map(e3=>this.sizeOf(e3)))+2*a2.size;return[[],...s2.map(e3=>[e3])].filter(e3=>this.fits(c2+sum(e3.map(([,e4])=>2+this.sizeOf(e4))))).map(e3=>this.sized(Object.fromEntries(
new Map([...a2,...e3]))))}};function leftOut({not:e2}){if(typeof e2!="object"||!e2)return[];let{anyOf:t2}=e2;return Array.isArray(t2)?t2:[e2]}function propertiesOf({
properties:e2={}}){return e2}function numberAt(e2,t2){let n2=e2[t2];return typeof n2=="number"?n2:void 0}function numbersOf(e2){let t2=["minimum","maximum","exc\
lusiveMinimum","exclusiveMaximum"].flatMap(t3=>numberAt(e2,t3)??[]).flatMap(e3=>[e3,Math.ceil(e3),Math.floor(e3),e3+.5,e3-.5,e3+1,e3-1]);return[...new Set([...t2,
0,1,-1,.5])]}function lengthsOf(e2,t2){let n2=numberAt(e2,`min${t2}`)??0,r2=numberAt(e2,`max${t2}`)??200;return[...new Set([n2,n2+1,...r2<200?[r2]:[]])].filter(
e3=>e3<=r2&&e3<=200)}function freshName(e2,t2){let n2=`x${String(e2)}`;for(;Object.hasOwn(t2,n2);)n2+="x";return n2}function sum(e2){return e2.reduce((e3,t2)=>e3+
t2,0)}function interleaved(e2){let t2=Math.max(0,...e2.map(({length:e3})=>e3));return Array.from({length:t2},(t3,n2)=>e2.flatMap(e3=>e3.slice(n2,n2+1))).flat()}
function distinct(e2,t2){let n2=new Map;for(let r2 of e2){if(n2.size>=t2)break;let e3=JSON.stringify(r2);n2.has(e3)||n2.set(e3,r2)}return[...n2.values()]}var Tn=e.
n({crossChecked:()=>crossChecked});async function crossChecked(e2,n2,r2=askJsonSchemaDiff){let{verdict:i2}=n2,a2=await claimOf(e2,r2);if("fault"in a2)return{verdict:i2,
remarks:[`not cross-checked: ${a2.fault}`]};let o2={backward:await checked({pair:e2,answered:n2,direction:"backward",claimed:a2.removed}),forward:await checked(
{pair:e2,answered:n2,direction:"forward",claimed:a2.added})},s2=t.$.flatMap(e3=>o2[e3].remark??[]),c2=t.$.some(e3=>n2.strict[e3].outcome==="reads");return{verdict:{
backward:o2.backward.outcome,forward:o2.forward.outcome},remarks:s2.length===0&&c2?["cross-checked: json-schema-diff agrees"]:s2}}async function claimOf({base:e2,
head:t2},n2){let[r2,i2]=[e2,t2].map(({contract:{library:e3,document:t3}})=>fragmentOf(e3,rootOf(t3)));for(let e3 of[r2,i2])if(!e3||"beyond"in e3)return{fault:`j\
son-schema-diff does not know ${e3?.beyond??"the schema"}`};if(!r2||!i2||!("schema"in r2)||!("schema"in i2))return{fault:"no schema"};if(costOf(r2.schema,i2.schema)>
6e4)return{fault:"the schemas combine too many alternatives for json-schema-diff"};let a2=await n2(r2.schema,i2.schema);return"fault"in a2?{fault:`json-schema-d\
iff: ${a2.fault}`}:a2}const En={backward:{reader:"new readers",data:"old data"},forward:{reader:"old readers",data:"new data"}};async function checked({pair:e2,
answered:t2,direction:n2,claimed:r2}){let i2=t2.verdict[n2],a2=t2.strict[n2],{reader:o2,data:s2}=En[n2];if(r2===!1)return a2.outcome==="rejects"?{outcome:i2,remark:`\
json-schema-diff finds nothing in ${s2} that ${o2} refuse: Ajv confirmed an instance, so it counts`}:{outcome:i2};let c2=samplesOf(r2),l2=await confirmedOf({pair:e2,
answered:t2,direction:n2},c2);if(l2&&i2.outcome==="reads"){let e3=`json-schema-diff led to ${s2} that ${o2} refuse, ${shown(l2.written)}, although contract-chec\
k had proved that there is none: this is a bug in contract-check, please report it with both versions of the file`;return{outcome:refused(l2),remark:e3}}return a2.
outcome==="reads"?{outcome:i2,remark:`json-schema-diff claims that ${o2} refuse some ${s2}, but none of ${String(c2.length)} samples of its claim is such a valu\
e: the proof stands`}:{outcome:i2,...l2&&a2.outcome==="rejects"&&remarkOf(r2,n2)}}function remarkOf(e2,t2){let n2=JSON.stringify(e2),{reader:r2,data:i2}=En[t2];
return n2.length>400?{}:{remark:`what ${r2} refuse of ${i2}, as json-schema-diff writes it: ${n2}`}}async function confirmedOf({pair:e2,answered:{semantics:t2,verdict:n2},
direction:r2},i2){let[a2,o2]=r2==="backward"?[e2.head,e2.base]:[e2.base,e2.head],[s2,c2]=[await o2.validator(),await a2.validator()];for(let a3 of i2){if(n2[r2].
outcome==="reads"&&t2==="declared"&&!isDeclared(e2,o2,a3))continue;let i3=s2.validate(a3);if(!("valid"in i3)||!i3.valid)continue;let l2=c2.validate(a3);if("vali\
d"in l2&&!l2.valid)return{written:a3,observed:l2.error,decoder:c2.name}}}function isDeclared({theory:e2},t2,n2){let r2=fromPlain(n2);return r2!==void 0&&holdsOf(
e2,t2.declared(),r2)===!0}Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return yn}});
