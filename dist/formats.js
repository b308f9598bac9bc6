const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,__commonJSMin=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),__exportAll=(e3,n3)=>{let r3=Object.
setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(
r3)},__copyProps=(e3,i3,o2,s2)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c2=r2(i3),l2=0,u2=c2.length,d2;l2<u2;l2++)d2=c2[l2],!a2.call(e3,d2)&&
d2!==o2&&t2(e3,d2,{get:(e4=>i3[e4]).bind(null,d2),enumerable:!(s2=n2(i3,d2))||s2.enumerable});return e3},__toESM=(n3,r3,o2)=>(o2=n3==null?{}:e2(i2(n3)),__copyProps(
r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o2,"default",{value:n3,enumerable:!0}):o2,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){
return __exportAll}}),Object.defineProperty(exports2,"r",{enumerable:!0,get:function(){return __toESM}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){
return __commonJSMin}}),exports2})(),t=require("./start.js"),n=require("./gate.js");let r=require("node:crypto");function sha256(e2){return(0,r.createHash)("sha\
256").update(e2).digest("hex")}function digestOf(e2){return`sha256:${sha256(e2)}`}function textOf(e2,t2,n2){let r2=n2.startsWith("\uFEFF")?n2.slice(1):n2,i2,pointOf=e3=>{
i2??=lineStarts(r2);let t3=0,n3=i2.length-1;for(;t3<n3;){let r3=t3+n3+1>>1;(i2[r3]??0)<=e3?t3=r3:n3=r3-1}return{line:t3+1,column:e3-(i2[t3]??0)+1}},rangeOf=(e3,t3)=>{
let n3=pointOf(e3),r3=pointOf(t3);return{...n3,endLine:r3.line,endColumn:r3.column}};return{file:e2,side:t2,text:r2,rangeOf,locate:(n3,r3)=>({file:e2,side:t2,...rangeOf(
n3,r3)})}}function lineStarts(e2){let t2=[0];if(!e2.includes("\r")){for(let n2=e2.indexOf(`
`);n2>=0;n2=e2.indexOf(`
`,n2+1))t2.push(n2+1);return t2}for(let n2=0;n2<e2.length;n2+=1){let r2=e2.charCodeAt(n2);(r2===10||r2===13&&e2.charCodeAt(n2+1)!==10)&&t2.push(n2+1)}return t2}
var ReadError=class extends Error{location;name="ReadError";constructor(e2,t2){super(e2),this.location=t2}};function excerpt(e2,t2=24){let n2=e2.length>t2?`${e2.
slice(0,t2)}\u2026`:e2;return JSON.stringify(n2)}const i=new WeakMap;function findMember(e2){if(this.members.length<8){for(let t3=this.members.length-1;t3>=0;--t3)
if(this.members[t3]?.key===e2)return this.members[t3];return}let t2=i.get(this)??new Map(this.members.map(e3=>[e3.key,e3]));return i.set(this,t2),t2.get(e2)}function getValue(e2){
return this.member(e2)?.value}function objectNode(e2,t2,n2){return{kind:"object",start:e2,end:t2,members:n2,member:findMember,get:getValue}}function duplicateMembers({
members:e2}){if(e2.length<8&&!hasTwins(e2))return a;let t2=new Set;return e2.filter(({key:e3})=>{let n2=t2.has(e3);return t2.add(e3),n2})}const a=[];function hasTwins(e2){
for(let t2=1;t2<e2.length;t2+=1)for(let n2=0;n2<t2;n2+=1)if(e2[t2]?.key===e2[n2]?.key)return!0;return!1}function plain(e2){switch(e2.kind){case"object":{let t2={};
for(let{key:n2,value:r2}of e2.members)Object.defineProperty(t2,n2,{value:plain(r2),enumerable:!0,configurable:!0,writable:!0});return t2}case"array":return e2.items.
map(plain);case"null":return null;default:return e2.value}}function describe(e2){switch(e2.kind){case"object":return"an object";case"array":return"an array";case"\
null":return"null";case"string":return`the string ${JSON.stringify(e2.value.length>40?`${e2.value.slice(0,40)}\u2026`:e2.value)}`;case"number":return`the number\
 ${e2.raw.length>40?`${e2.raw.slice(0,40)}\u2026`:e2.raw}`;case"boolean":return String(e2.value)}}const o=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,s=/[A-Za-z_$][\w$]*/y,
c={true:!0,false:!1,null:null},l={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"};function readJson(e2,t2={}){return new JsonReader(e2,t2).document()}var JsonReader=class{source;syntax;text;at=0;constructor(e2,t2){this.source=
e2,this.syntax=t2,this.text=e2.text}document(){this.skip(),this.at>=this.text.length&&this.fail("the file is empty: expected a JSON document",0,0);let e2=this.value(
0);return this.skip(),this.at<this.text.length&&this.fail(`expected the end of the file after the document, found ${this.nextText()}`),e2}skip(){for(;;){let e2=this.
text.charCodeAt(this.at);if(e2===32||e2===10||e2===13||e2===9)this.at+=1;else if(this.syntax.comments&&e2===47)this.comment();else return}}comment(){let e2=this.
text[this.at+1];if(e2==="/"){let e3=this.text.indexOf(`
`,this.at);this.at=e3<0?this.text.length:e3}else if(e2==="*"){let e3=this.text.indexOf("*/",this.at+2);e3<0&&this.fail("this comment is never closed: expected *\
/"),this.at=e3+2}else this.fail("expected a value or a comment, found a lone /")}value(e2){e2>1e3&&this.fail("the document is nested more than 1000 levels deep");
let t2=this.at;switch(this.text[this.at]){case"{":return this.object(e2);case"[":return this.array(e2);case'"':return{kind:"string",value:this.string(),start:t2,
end:this.at};default:return this.literal(t2)}}literal(e2){o.lastIndex=this.at;let t2=o.exec(this.text)?.[0];if(t2!==void 0)return this.at+=t2.length,/[\w.]/.test(
this.text[this.at]??"")&&this.fail(`${excerpt(this.text.slice(e2,this.at+8),20)} is not a JSON number`,e2),{kind:"number",raw:t2,value:Number(t2),start:e2,end:this.
at};s.lastIndex=this.at;let n2=s.exec(this.text)?.[0];if(n2===void 0)return this.fail(`expected a JSON value, found ${this.nextText()}`);let r2=Object.hasOwn(c,
n2)?c[n2]:void 0;return r2===void 0?this.fail(`expected a JSON value, found ${excerpt(n2)}: strings need double quotes`,e2,e2+n2.length):(this.at+=n2.length,r2===
null?{kind:"null",start:e2,end:this.at}:{kind:"boolean",value:r2,start:e2,end:this.at})}string(){let e2=this.at;this.at+=1;let t2="";for(;;){let n2=this.at;for(;isPlain(
this.text.charCodeAt(this.at));)this.at+=1;let r2=this.text.slice(n2,this.at),i2=this.text[this.at];if(i2==='"')return this.at+=1,t2===""?r2:t2+r2;t2+=r2,i2==="\
\\"?t2+=this.escape():i2===void 0?this.fail("this string is never closed: expected a double quote",e2,e2+1):this.fail(`a string may not hold the raw control cha\
racter ${excerpt(i2)}: write it as an escape`)}}escape(){let e2=this.text[this.at+1]??"";if(e2==="u"){let e3=this.text.slice(this.at+2,this.at+6);return/^[\dA-Fa-f]{4}$/.
test(e3)||this.fail("expected four hexadecimal digits after \\u",this.at,this.at+2),this.at+=6,String.fromCharCode(Number.parseInt(e3,16))}let t2=Object.hasOwn(
l,e2)?l[e2]:void 0;return t2===void 0?this.fail(`\\${e2} is not a JSON escape`,this.at,this.at+2):(this.at+=2,t2)}array(e2){let t2=this.at,n2=[];if(this.at+=1,this.
skip(),this.text[this.at]==="]")return{kind:"array",items:n2,start:t2,end:this.at+=1};for(;;){if(n2.push(this.value(e2+1)),this.skip(),this.text[this.at]==="]")
return{kind:"array",items:n2,start:t2,end:this.at+=1};this.text[this.at]!==","&&this.fail(`expected "," or "]" in this array, found ${this.nextText()}`),this.at+=
1,this.skip(),this.text[this.at]==="]"&&this.fail("a comma before ] is not allowed in JSON")}}object(e2){let t2=this.at,n2=[];if(this.at+=1,this.skip(),this.text[this.
at]==="}")return objectNode(t2,this.at+=1,n2);for(;;){this.text[this.at]!=='"'&&this.fail(`expected a key in double quotes, found ${this.nextText()}`);let r2=this.
at,i2=this.string(),a2=this.at;if(this.skip(),this.text[this.at]!==":"&&this.fail(`expected ":" after the key ${excerpt(i2)}, found ${this.nextText()}`),this.at+=
1,this.skip(),n2.push({key:i2,start:r2,end:a2,value:this.value(e2+1)}),this.skip(),this.text[this.at]==="}")return objectNode(t2,this.at+=1,n2);this.text[this.at]!==
","&&this.fail(`expected "," or "}" in this object, found ${this.nextText()}`),this.at+=1,this.skip(),this.text[this.at]==="}"&&this.fail("a comma before } is n\
ot allowed in JSON")}}fail(e2,t2=this.at,n2=Math.min(t2+1,this.text.length)){throw new ReadError(e2,this.source.locate(t2,n2))}nextText(){let e2=this.text.slice(
this.at,this.at+12);return e2===""?"the end of the file":excerpt(e2,12)}};function isPlain(e2){return e2>31&&e2!==34&&e2!==92}function convert(e2,t2,n2){return new Converter(
t2,n2).node(e2.contents,0)}var Converter=class{source;yaml;anchors=new Map;open=new Set;size=0;aliased=0;constructor(e2,t2){this.source=e2,this.yaml=t2}node(e2,t2){
if(this.yaml.isAlias(e2))return this.alias(e2);t2>1e3&&this.fail("the document is nested more than 1000 levels deep",e2);let{anchor:n2}=e2,r2=this.size;this.size+=
1,n2&&(this.anchors.delete(n2),this.open.add(n2));let i2=this.plainNode(e2,t2);return n2&&(this.open.delete(n2),this.anchors.set(n2,{node:i2,size:this.size-r2})),
i2}plainNode(e2,t2){return this.yaml.isMap(e2)?this.map(e2,t2):this.yaml.isSeq(e2)?this.sequence(e2,t2):this.scalar(e2)}alias(e2){this.open.has(e2.source)&&this.
fail(`*${e2.source} stands inside its own anchor: it would never end`,e2);let t2=this.anchors.get(e2.source);return t2?(this.size+=t2.size,this.aliased+=t2.size,
this.aliased>5e4&&this.fail("aliases add more than 50000 values: write the document without them",e2),t2.node):this.fail(`no anchor &${e2.source} stands before \
this alias`,e2)}sequence(e2,t2){let n2=e2.items.map(e3=>this.node(e3,t2+1));return{kind:"array",items:n2,...this.placeOf(e2,n2.at(-1)?.end)}}map(e2,t2){let n2=[],
r2=[];for(let i3 of e2.items){let e3=this.keyOf(i3),a3=i3.value?this.node(i3.value,t2+1):nothingAfter(e3.end);e3.key==="<<"&&this.isPlain(i3.key)?r2.push(...this.
mergedMembers(a3,i3.key)):n2.push({...e3,value:a3})}let i2=new Set(n2.map(({key:e3})=>e3));for(let e3 of r2)i2.has(e3.key)||n2.push(e3),i2.add(e3.key);let{start:a2,
end:o2}=this.placeOf(e2,Math.max(0,...n2.slice(-1).map(e3=>e3.value.end)));return objectNode(a2,o2,n2)}mergedMembers(e2,t2){return e2.kind==="object"?e2.members:
e2.kind==="array"?e2.items.flatMap(e3=>this.mergedMembers(e3,t2)):this.fail("<< merges another map: expected an alias such as *defaults",t2)}keyOf(e2){let t2=e2.
key,n2=this.yaml.isAlias(t2)?void 0:t2;if(!this.yaml.isScalar(n2))return this.fail("a key must be a plain word or a string",t2);this.size+=1;let r2=typeof n2.value==
"string"?n2.value:n2.source??"";return r2===""&&typeof n2.value!="string"&&this.fail("a key is missing before this colon",n2),{key:r2,...this.placeOf(n2,void 0)}}isPlain(e2){
return this.yaml.isScalar(e2)&&e2.type==="PLAIN"}scalar(e2){let t2=this.placeOf(e2,void 0),{value:n2}=e2;if(typeof n2=="string")return{kind:"string",value:n2,...t2};
if(typeof n2=="boolean")return{kind:"boolean",value:n2,...t2};if(typeof n2=="number"){let r2=jsonNumber(e2.source??String(n2));return r2===void 0?this.fail(`${excerpt(
e2.source??"")} has no place in JSON: write a number`,e2):{kind:"number",raw:r2,value:Number(r2),...t2}}return{kind:"null",...t2}}placeOf(e2,t2){let[n2,r2]=e2.range??
[0,0,0];if(t2!==void 0&&!e2.flow)return{start:n2,end:Math.max(n2,t2)};let i2=Math.max(n2,r2);if(!this.yaml.isCollection(e2))for(;i2>n2&&/\s/.test(this.source.text[i2-
1]??"");)--i2;return{start:n2,end:i2}}fail(e2,t2){let[n2,r2]="range"in t2&&t2.range?t2.range:[0,0,0];throw new ReadError(e2,this.source.locate(n2,Math.max(r2,n2)))}};
function nothingAfter(e2){return{kind:"null",start:e2,end:e2}}function jsonNumber(e2){if(/^0[ox]/.test(e2))return BigInt(e2).toString();let t2=/^([-+]?)(\d*)(?:\.(\d*))?([eE][-+]?\d+)?$/.
exec(e2.trim());if(!t2)return;let[,n2,r2="",i2,a2=""]=t2,o2=r2.replace(/^0+(?=\d)/,"")||"0";return`${n2==="-"?"-":""}${o2}${i2?`.${i2}`:""}${a2}`}async function yamlReader(){
let e2=await Promise.resolve().then(()=>require("./yaml.js"));return t2=>convert(onlyDocument(compose(t2,e2),t2),t2,e2)}async function yamlStreamReader(){let e2=await Promise.
resolve().then(()=>require("./yaml.js"));return t2=>compose(t2,e2).filter(e3=>e3.contents!==null).map(n2=>convert(onlyDocument([n2],t2),t2,e2))}function compose(e2,t2){
if(e2.text.length>4194304)throw new ReadError("this YAML file is larger than 4 MB: split it",{file:e2.file});let n2=[...new t2.Parser().parse(e2.text)];return refuseDeep(
n2,e2),[...new t2.Composer({version:"1.2",schema:"core",prettyErrors:!1,uniqueKeys:!1}).compose(n2,!0,e2.text.length)]}function emptyFile(e2){return new ReadError(
"the file is empty: expected a YAML document",e2.locate(0,0))}function refuseDeep(e2,t2){let n2=e2.map(e3=>({token:e3,depth:0}));for(let e3=n2.pop();e3;e3=n2.pop()){
let{token:r2,depth:i2}=e3;if(typeof r2=="object"&&r2){if(i2>1e3){let e4="offset"in r2&&typeof r2.offset=="number"?r2.offset:0;throw new ReadError("the document \
is nested more than 1000 levels deep",t2.locate(e4,e4+1))}if("items"in r2&&Array.isArray(r2.items))for(let e4 of r2.items)e4.key&&n2.push({token:e4.key,depth:i2+
1}),e4.value&&n2.push({token:e4.value,depth:i2+1});else"value"in r2&&n2.push({token:r2.value,depth:i2})}}}function onlyDocument(e2,t2){for(let{errors:n3,warnings:r3}of e2){
let e3=n3[0]??r3[0];if(e3)throw new ReadError(plainWords(e3.code,e3.message),t2.locate(...e3.pos))}let[n2,r2]=e2;if(r2){let e3=r2.range[0];throw new ReadError("\
expected one YAML document, found a second one: remove everything from --- on",{...t2.locate(e3,e3+3)})}if(n2&&n2.directives.yaml.explicit&&n2.directives.yaml.version!==
"1.2")throw new ReadError("%YAML 1.1 is not read (yes and no would be booleans): remove this line",{...t2.locate(0,9)});if(!n2?.contents)throw emptyFile(t2);return n2}
const u={TAB_AS_INDENT:"a tab may not indent YAML: use spaces",BAD_INDENT:"this line is not indented like its neighbours: line it up with the keys above",MULTILINE_IMPLICIT_KEY:"\
a key must stand on one line: is a colon or a quote missing above?",TAG_RESOLVE_FAILED:"this tag (!\u2026) is not known: write the plain value"};function plainWords(e2,t2){
return Object.hasOwn(u,e2)?u[e2]??t2:`this is not YAML: ${t2}`}function memoByObject(e2){let t2=new WeakMap;return n2=>{let r2=t2.get(n2);if(r2!==void 0)return r2;
let i2=e2(n2);return t2.set(n2,i2),i2}}function assignment(e2){let t2=new Map,seat=(n2,r2)=>{for(let i2 of e2(n2)){if(r2.has(i2))continue;r2.add(i2);let e3=t2.get(
i2);if(e3===void 0||seat(e3,r2))return t2.set(i2,n2),!0}return!1};return{holders:t2,place:e3=>seat(e3,new Set)}}var d=e.t(((e2,t2)=>{t2.exports={$schema:"http:/\
/json-schema.org/draft-07/schema#",$id:"http://json-schema.org/draft-07/schema#",title:"Core schema meta-schema",definitions:{schemaArray:{type:"array",minItems:1,
items:{$ref:"#"}},nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/nonNegativeInteger"},{default:0}]},simpleTypes:{
enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}},type:["object",
"boolean"],properties:{$id:{type:"string",format:"uri-reference"},$schema:{type:"string",format:"uri"},$ref:{type:"string",format:"uri-reference"},$comment:{type:"\
string"},title:{type:"string"},description:{type:"string"},default:!0,readOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0},multipleOf:{type:"nu\
mber",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/d\
efinitions/nonNegativeInteger"},minLength:{$ref:"#/definitions/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},additionalItems:{$ref:"#"},items:{
anyOf:[{$ref:"#"},{$ref:"#/definitions/schemaArray"}],default:!0},maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{$ref:"#/definitions/nonNegativeIn\
tegerDefault0"},uniqueItems:{type:"boolean",default:!1},contains:{$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteger"},minProperties:{$ref:"#/defin\
itions/nonNegativeIntegerDefault0"},required:{$ref:"#/definitions/stringArray"},additionalProperties:{$ref:"#"},definitions:{type:"object",additionalProperties:{
$ref:"#"},default:{}},properties:{type:"object",additionalProperties:{$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{$ref:"#"},propertyNames:{
format:"regex"},default:{}},dependencies:{type:"object",additionalProperties:{anyOf:[{$ref:"#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{$ref:"#"},const:!0,
enum:{type:"array",items:!0,minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{$ref:"#/definitions/simpleTypes"},minItems:1,
uniqueItems:!0}]},format:{type:"string"},contentMediaType:{type:"string"},contentEncoding:{type:"string"},if:{$ref:"#"},then:{$ref:"#"},else:{$ref:"#"},allOf:{$ref:"\
#/definitions/schemaArray"},anyOf:{$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}}));function defineRule(e2){
return{...infoOf(e2),*judge(t2){for(let r2 of e2.differences(t2)){let{base:i2,head:a2}=r2,o2={};for(let n2 of e2.surfaces)o2[n2]={backward:e2.reads(a2,i2,n2,t2),
forward:e2.reads(i2,a2,n2,t2)};let s2=e2.advice?.({base:i2,head:a2});yield{...placeOf(r2),...s2!==void 0&&{remedy:s2},rule:e2,edit:n.q({base:i2,head:a2}),message:e2.
message({base:i2,head:a2}),verdicts:o2,shapes:{base:i2===void 0?void 0:e2.shape(i2),head:a2===void 0?void 0:e2.shape(a2)},sides:{base:i2,head:a2}}}}}}function placeOf({
element:e2,was:t2,pointer:n2,location:r2,baseLocation:i2,declaredIn:a2,references:o2,effect:s2}){return{element:e2,...t2&&{was:t2},...n2!==void 0&&{pointer:n2},
...r2&&{location:r2},...i2&&{baseLocation:i2},...a2!==void 0&&{declaredIn:a2},...o2&&{references:o2},...s2&&{effect:s2}}}function infoOf({id:e2,title:t2,why:n2,
remedy:r2,references:i2}){return{id:e2,title:t2,why:n2,remedy:r2,...i2&&{references:i2}}}function startRun(){let e2=new Map;return{table(t2){let n2=e2.get(t2)??
t2();return e2.set(t2,n2),n2}}}function fingerprint(e2,r2){let{rule:i2,element:a2,verdicts:o2}=e2,{base:s2,head:c2}=e2.shapes,l2=Object.entries(o2).map(([e3,{backward:t2,
forward:n2}])=>[e3,t2.outcome,n2.outcome]).sort(n.Bt(([e3=""])=>e3));return digestOf(JSON.stringify([i2.id,t.L(r2),a2,s2??null,c2??null,l2]))}async function provenChange(e2,t2){
let{pairing:r2,surfaces:i2,whole:a2,prover:o2}=t2,s2={};for(let[t3,n2]of Object.entries(e2.verdicts))s2[t3]=await prove(n2,e2,t3,o2);let c2=i2.filter(e3=>s2[e3]),
l2=Object.keys(s2)[0],u2=c2[0]??l2;for(let e3 of c2)n.mt(verdictOn(s2,e3),verdictOn(s2,u2))&&(u2=e3);let d2=c2.length>0,{[u2]:f2=n.ut,...p2}=s2,m2=severest(f2,c2.
map(e3=>verdictOn(s2,e3))),h2=n.ft.some(e3=>m2[e3]!==f2[e3]),{rule:g2}=e2;return{rule:g2.id,title:g2.title,element:e2.element,...e2.was&&{was:e2.was},...e2.pointer!==
void 0&&{pointer:e2.pointer},edit:e2.edit,message:e2.message,surface:u2,verdict:d2?m2:n.ut,...d2&&!h2?Object.keys(p2).length>0&&{surfaces:p2}:{surfaces:s2},effect:e2.
effect??(d2?effectOf(m2,a2):"none"),references:[...g2.references??[],...e2.references??[]],...e2.location&&{location:e2.location},...e2.baseLocation&&{baseLocation:e2.
baseLocation},...e2.declaredIn!==void 0&&{declaredIn:e2.declaredIn},remedy:e2.remedy??g2.remedy,fingerprint:fingerprint(e2,r2)}}function severest(e2,t2){let over=r2=>{
let i2=n.bt([e2,...t2].map(e3=>e3[r2]));return i2.outcome===e2[r2].outcome?e2[r2]:i2};return{backward:over("backward"),forward:over("forward")}}function verdictOn(e2,t2){
return e2[t2]??n.ut}function effectOf(e2,t2){let r2=n.ft.filter(t3=>n.pt(e2[t3]));return r2.length>0&&r2.every(e3=>t2[e3].outcome==="reads")?"none":"alone"}async function prove(e2,t2,r2,i2){
let proveOne=async a2=>{let o2=e2[a2];if(!n.pt(o2)||o2.witness)return o2;let s2=await i2({change:t2,surface:r2,direction:a2});if(!s2)return o2;if("unproven"in s2)
return{...o2,because:`${o2.because} (no datum is shown: ${s2.unproven})`};if(!("witness"in s2))return{...o2,witness:s2};let{outcome:c2,witness:l2}=s2;return c2===
"misreads"||c2==="rejects"?{...o2,outcome:c2,witness:l2}:o2};return{backward:await proveOne("backward"),forward:await proveOne("forward")}}function borrowWitnesses(e2,t2,r2){
let borrow=i2=>{let a2=e2[i2];if(!n.pt(a2)||a2.witness)return a2;let o2=t2.flatMap(({verdict:e3,surfaces:t3})=>[e3,...r2.flatMap(e4=>t3?.[e4]??[])]).map(e3=>e3[i2]).
filter(n.pt),s2=o2.filter(({witness:e3})=>e3!==void 0),c2=s2.find(e3=>e3.outcome==="rejects")??s2[0];if(!c2?.witness)return a2;let{outcome:l2,witness:u2}=c2;return l2===
a2.outcome||l2==="misreads"&&s2.length<o2.length?{...a2,witness:u2}:{...a2,outcome:l2,witness:u2}};return{backward:borrow("backward"),forward:borrow("forward")}}
function unexplained(e2){return{id:`${e2}/unexplained`,title:"The contract differs in a way that no rule explains",why:"The whole contract was judged and the ve\
rdict differs from what the single changes add up to, or its meaning changed without any listed change. The whole contract's verdict counts.",remedy:"Land the c\
hanges one by one: the one that is refused then is the one that matters, and its own rule says what to do."}}function gapOf(e2,{base:t2,head:r2,whole:i2,changes:a2}){
if(n.ft.some(e3=>i2[e3].outcome!=="reads"&&!a2.some(t3=>t3.verdict[e3].outcome!=="reads")))return"whole";if(a2.length===0&&e2.canonical(t2)!==e2.canonical(r2))return"\
silent"}function widen(e2,t2){if(t2==="whole")return e2;let r2=n.yt("the contract's meaning changed, and none of its elements shows what that does to data");return{
backward:r2,forward:r2}}function gapChange(e2,n2,r2){let i2=unexplained(e2),a2=r2.changes.find(e3=>e3.location)?.location;return{rule:i2.id,title:i2.title,element:commonPath(
r2.changes),edit:"changed",message:gapMessage(r2.changes),surface:r2.surface,verdict:n2,effect:"joint",references:[],...a2&&{location:a2},remedy:i2.remedy,fingerprint:digestOf(
JSON.stringify([i2.id,t.L(r2.pairing),r2.digests.base??null,r2.digests.head??null]))}}function commonPath(e2){let[t2,...n2]=e2.map(({element:e3})=>e3),r2=t2?.findIndex(
(e3,t3)=>n2.some(n3=>n3[t3]!==e3))??0;return r2<0?t2??[]:t2?.slice(0,r2)??[]}function gapMessage(e2){if(e2.length===0)return"the contract as a whole differs in \
a way that no single change explains";let t2=[...new Set(e2.map(placeText))],n2=t2.length-3,r2=n2>0?` and ${String(n2)} more`:"";return`the changes of ${t2.slice(
0,3).join(", ")}${r2} do together what none of them does alone`}function placeText({element:e2,location:t2}){let r2=e2.length===0?"the root":n.J(e2);return t2?`${r2}\
 (line ${String(t2.line)} of ${t2.side})`:r2}async function comparePair(e2,r2,i2,a2){let{basePath:o2,headPath:s2}=i2,{shared:c2=[],repaired:l2=[]}=o2===void 0||
s2===void 0?{}:e2.settle?.(r2.base,r2.head,{basePath:o2,headPath:s2,headJudged:r2.headJudged})??{},u2=o2===void 0?[]:e2.faults(r2.base,o2),d2=s2===void 0?[]:e2.
faults(r2.head,s2),open=(t2,n2,r3)=>n2===void 0||r3.length>0?void 0:e2.contract(t2,n2),f2=open(r2.base,o2,u2),p2=open(r2.head,s2,d2),m2={...f2!==void 0&&{base:digestOf(
e2.canonical(f2))},...p2!==void 0&&{head:digestOf(e2.canonical(p2))}},h2=p2??f2,{ownFaults:g2,lastingFaults:_2}=splitFaults(d2,u2),v2={pairing:i2,format:e2.id,id:(h2===
void 0?void 0:e2.contractId(h2))??t.L(i2),digests:m2,faults:g2,...u2.length>0&&{baseFaults:u2},...l2.length>0&&{repaired:l2},..._2.length>0&&{lastingFaults:_2},
notes:[..._2.map(e3=>`it does not parse, and did not at base: nothing was judged: ${n.Y(e3)}`),...r2.headJudged?[]:lastingNotes(c2),...s2===void 0?[]:e2.notes(r2.
head,s2)]};if(g2.length>0){let e3=n.yt("the proposed contract does not parse");return{...v2,verdict:{backward:e3,forward:e3},changes:[]}}if(_2.length>0){let e3=n.
yt("it does not parse, and did not at base");return{...v2,verdict:{backward:e3,forward:e3},changes:[]}}if(s2===void 0){let t2=n.vt("the contract was removed: re\
aders and writers have no schema left"),o3=f2&&e2.removedProfile?.(a2.profile,{base:f2,head:r2.head,settings:a2}),s3=f2&&!o3?e2.remains?.(f2,r2.head):void 0;if(f2!==
void 0&&s3!==void 0){let{remarks:t3,...o4}=await judgePair(e2,{base:f2,head:s3.contract,settings:a2,run:r2.run},{pairing:i2,digests:m2}),c3=`the file is gone, a\
nd what it declared stands in ${n.It(s3.files)} now: it is compared with that`;return{...v2,...o4,notes:[c3,...v2.notes,...t3]}}return{...v2,verdict:{backward:t2,
forward:t2},changes:[],...o3&&{profile:o3}}}if(f2===void 0||p2===void 0)return{...v2,verdict:n.ut,changes:[]};let{remarks:y2,...b2}=await judgePair(e2,{base:f2,
head:p2,settings:a2,run:r2.run},{pairing:i2,digests:m2});return{...v2,...b2,notes:[...v2.notes,...y2]}}function lastingNotes(e2){let t2=e2.length-20,n2=t2>0?[`${String(
t2)} more flaws stood at base, and the rest is judged`]:[];return[...e2.slice(0,20).map(lastingNote),...n2]}function lastingNote({before:e2,after:t2}){return`${n.
Z(e2,t2)?"it was already so":"the same kind of flaw stood"} at base, and the rest is judged: ${n.Y(t2)}`}function splitFaults(e2,t2){let n2=t2.map(faultKey),r2=[],
i2=[];for(let t3 of e2){let e3=n2.indexOf(faultKey(t3));e3<0?r2.push(t3):(n2.splice(e3,1),i2.push(t3))}return{ownFaults:r2,lastingFaults:i2}}function faultKey({
message:e2,location:t2}){return`${t2?.file??""}
${e2}`}async function judgePair(e2,t2,{pairing:r2,digests:i2}){let{settings:a2}=t2,o2=e2.surfaces(a2),s2=await e2.match(t2),c2=e2.rules.flatMap(e3=>[...e3.judge(
s2)]),l2=await e2.judge({...t2,matched:s2,judged:c2}),prover=n2=>e2.prove({...t2,matched:s2,...n2}),u2=[];for(let e3 of c2)u2.push(await provenChange(e3,{pairing:r2,
surfaces:o2,whole:l2,prover}));let[d2="wire"]=o2,f2=gapOf(e2,{...t2,whole:l2,changes:u2});f2?(l2=widen(await prove(l2,void 0,d2,prover),f2),u2.push(gapChange(e2.
id,l2,{pairing:r2,digests:i2,surface:d2,changes:[...u2]}))):l2=borrowWitnesses(l2,u2,o2);let p2=n.G(u2),m2=await expectedOf(e2,t2,s2,l2),h2=e2.profile?.(a2.profile,
{...t2,changes:p2,verdict:l2}),g2=[...e2.remarks?.(s2)??[],...h2?.notes??[]],_2=u2.length>0?e2.uses(t2,s2):[],v2={changes:p2,..._2.length>0&&{uses:_2},remarks:g2};
return h2?{...v2,verdict:h2.verdict,profile:h2.result}:m2?{...v2,verdict:l2,expected:m2,remarks:[...g2,e2.tolerant?.note??""]}:{...v2,verdict:l2}}async function expectedOf(e2,t2,r2,i2){
if(!e2.tolerant||t2.settings.mode!==void 0||!n.pt(i2.forward))return;let a2=e2.tolerant.matched(r2),o2=e2.rules.flatMap(e3=>[...e3.judge(a2)]),{forward:s2}=await e2.
judge({...t2,matched:a2,judged:o2});return s2.outcome==="reads"?{backward:i2.backward,forward:s2}:void 0}function searchForDependents(e2,t2){if(t2.pairsOnly)return()=>Promise.
resolve([]);let n2=e2.changed.length===0?Promise.resolve([]):e2.mentioning(e2.changed);return n2.catch(()=>{}),()=>dependents(e2,t2,n2)}async function dependents(e2,{
base:t2,head:r2,pairings:i2,counts:a2},o2){let s2=new Set(i2.flatMap(({basePath:e3,headPath:t3})=>[e3??[],t3??[]].flat())),c2=new Set(e2.changed),l2=new Set,u2=new Map,
d2=[],f2=await o2,p2=new Map(e2.changed.map(e3=>[e3,e3]));for(;p2.size>0;){for(let[t3,n3]of p2)for(let r3 of e2.names(t3))u2.has(r3)||u2.set(r3,n3);let n2=f2.filter(
e3=>!c2.has(e3)&&!l2.has(e3)&&t2.entries.has(e3)&&r2.entries.has(e3));await e2.open(n2);let i3=new Map;for(let t3 of n2){let n3=e2.causeOf(t3,u2);n3!==void 0&&i3.
set(t3,n3)}await e2.openDependents([...i3.keys()]),p2=new Map;for(let[t3,n3]of i3){let r3=e2.differs(t3);(r3||e2.handsOnUnchanged(t3))&&(l2.add(t3),p2.set(t3,n3),
r3&&!s2.has(t3)&&a2(t3)&&d2.push({pairing:{status:"affected",basePath:t3,headPath:t3},cause:n3}))}p2.size>0&&(f2=await e2.mentioning([...p2.keys()]))}return d2.
sort(n.Bt(({pairing:e3})=>e3.headPath??""))}function defineFormat(e2){return{id:e2.id,rules:[...e2.rules.map(infoOf),unexplained(e2.id)],identify:e2.identify.bind(
e2),compare:t2=>compareAll(e2,t2),async elements(t2){let n2=await openUnit(e2,t2,startRun());return"fault"in n2?void 0:e2.elements(n2.contract)},async replay(t2,n2,r2){
let i2=startRun(),[a2,o2]=[parsed(await openUnit(e2,t2,i2)),parsed(await openUnit(e2,n2,i2))];return e2.replay(a2,o2,r2,t2.settings)}}}async function compareAll(e2,n2){
let r2=startRun(),open=(t2,i3)=>{let a3=n2.pairings.flatMap(e3=>e3[i3]??[]);return e2.open(t2,a3,n2.settings,r2)},[i2,a2]=await Promise.all([open(n2.base,"baseP\
ath"),open(n2.head,"headPath")]);await e2.prepare?.(i2,a2,n2);let o2=searchForDependents(await e2.references(i2,a2,n2),n2),compare=o3=>comparePair(e2,{base:i2,head:a2,
run:r2,headJudged:n2.headJudged===!0},o3,n2.settings(t.L(o3))).catch(t2=>brokenComparison(e2.id,o3,t2)),s2=[];for(let e3 of n2.pairings)s2.push(await compare(e3));
for(let{pairing:e3,cause:t2}of await o2())s2.push({...await compare(e3),cause:t2});return s2}async function openUnit(e2,{snapshot:t2,path:n2,settings:r2},i2){let a2=await e2.
open(t2,[n2],()=>r2,i2),[o2]=e2.faults(a2,n2);return o2?{fault:o2}:{contract:e2.contract(a2,n2)}}function parsed(e2){if("fault"in e2)throw Error(e2.fault.message);
return e2.contract}function brokenComparison(e2,r2,i2){let a2=i2 instanceof Error?`${i2.name}: ${i2.message}`:String(i2),o2=n.yt(`contract-check failed on this \
contract (${a2})`),s2=`contract-check itself failed on this contract (${a2}): please report it with both versions of the file`;return{pairing:r2,format:e2,id:t.
L(r2),verdict:{backward:o2,forward:o2},changes:[],faults:[{message:s2,location:{file:t.L(r2)}}],notes:[],digests:{}}}function closures(e2){let t2=new WeakMap,settle=(n2,r2)=>{
let i2=new Set,a2=new Set(n2);for(let e3 of n2)for(let n3 of r2.get(e3)?.references??[]){let e4=a2.has(n3)?void 0:t2.get(n3);e4&&i2.add(e4.value)}let o2=e2.close(
n2,[...i2]);for(let e3 of n2)t2.set(e3,{value:o2(e3)})},search=n2=>{let r2=new Map,i2=[],enter=t3=>{let n3={node:t3,references:[...new Set(e2.references(t3))],index:r2.
size,lowest:r2.size,next:0};return r2.set(t3,n3),i2.push(t3),n3},a2=[enter(n2)];for(let e3=a2.at(-1);e3;e3=a2.at(-1)){let n3=e3.references[e3.next];if(e3.next+=
1,n3){let i3=r2.get(n3);if(t2.has(n3))continue;i3?e3.lowest=Math.min(e3.lowest,i3.index):a2.push(enter(n3));continue}a2.pop();let o3=a2.at(-1);o3&&(o3.lowest=Math.
min(o3.lowest,e3.lowest)),e3.lowest===e3.index&&settle(i2.splice(i2.lastIndexOf(e3.node)),r2)}let o2=t2.get(n2);if(!o2)throw Error("a search ends when its root \
is settled");return o2.value};return e3=>t2.get(e3)?.value??search(e3)}function objectOf(e2){return typeof e2=="object"&&e2&&!Array.isArray(e2)?e2:{}}function objectsOf(e2){
return Array.isArray(e2)?e2.map(objectOf):[]}function textsOf(e2){return Array.isArray(e2)?e2.filter(e3=>typeof e3=="string"):[]}var f=e.t(((e2,t2)=>{t2.exports=
{$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/schema",$vocabulary:{"https://json-schema.org/draft/2019-09/v\
ocab/core":!0,"https://json-schema.org/draft/2019-09/vocab/applicator":!0,"https://json-schema.org/draft/2019-09/vocab/validation":!0,"https://json-schema.org/d\
raft/2019-09/vocab/meta-data":!0,"https://json-schema.org/draft/2019-09/vocab/format":!1,"https://json-schema.org/draft/2019-09/vocab/content":!0},$recursiveAnchor:!0,
title:"Core and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"meta/applicator"},{$ref:"meta/validation"},{$ref:"meta/meta-data"},{$ref:"\
meta/format"},{$ref:"meta/content"}],type:["object","boolean"],properties:{definitions:{$comment:"While no longer an official keyword as it is replaced by $defs\
, this keyword is retained in the meta-schema to prevent incompatible extensions as it remains in common use.",type:"object",additionalProperties:{$recursiveRef:"\
#"},default:{}},dependencies:{$comment:'"dependencies" is no longer a keyword, but schema authors should avoid redefining it to facilitate a smooth transition t\
o "dependentSchemas" and "dependentRequired"',type:"object",additionalProperties:{anyOf:[{$recursiveRef:"#"},{$ref:"meta/validation#/$defs/stringArray"}]}}}}})),
p=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/applicator",$vocabulary:{"ht\
tps://json-schema.org/draft/2019-09/vocab/applicator":!0},$recursiveAnchor:!0,title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{additionalItems:{
$recursiveRef:"#"},unevaluatedItems:{$recursiveRef:"#"},items:{anyOf:[{$recursiveRef:"#"},{$ref:"#/$defs/schemaArray"}]},contains:{$recursiveRef:"#"},additionalProperties:{
$recursiveRef:"#"},unevaluatedProperties:{$recursiveRef:"#"},properties:{type:"object",additionalProperties:{$recursiveRef:"#"},default:{}},patternProperties:{type:"\
object",additionalProperties:{$recursiveRef:"#"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{$recursiveRef:"\
#"}},propertyNames:{$recursiveRef:"#"},if:{$recursiveRef:"#"},then:{$recursiveRef:"#"},else:{$recursiveRef:"#"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"\
#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$recursiveRef:"#"}},$defs:{schemaArray:{type:"array",minItems:1,items:{$recursiveRef:"#"}}}}})),m=e.
t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/content",$vocabulary:{"https://j\
son-schema.org/draft/2019-09/vocab/content":!0},$recursiveAnchor:!0,title:"Content vocabulary meta-schema",type:["object","boolean"],properties:{contentMediaType:{
type:"string"},contentEncoding:{type:"string"},contentSchema:{$recursiveRef:"#"}}}})),h=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-0\
9/schema",$id:"https://json-schema.org/draft/2019-09/meta/core",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/core":!0},$recursiveAnchor:!0,title:"C\
ore vocabulary meta-schema",type:["object","boolean"],properties:{$id:{type:"string",format:"uri-reference",$comment:"Non-empty fragments not allowed.",pattern:"\
^[^#]*#?$"},$schema:{type:"string",format:"uri"},$anchor:{type:"string",pattern:"^[A-Za-z][-A-Za-z0-9.:_]*$"},$ref:{type:"string",format:"uri-reference"},$recursiveRef:{
type:"string",format:"uri-reference"},$recursiveAnchor:{type:"boolean",default:!1},$vocabulary:{type:"object",propertyNames:{type:"string",format:"uri"},additionalProperties:{
type:"boolean"}},$comment:{type:"string"},$defs:{type:"object",additionalProperties:{$recursiveRef:"#"},default:{}}}}})),g=e.t(((e2,t2)=>{t2.exports={$schema:"h\
ttps://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/format",$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/f\
ormat":!0},$recursiveAnchor:!0,title:"Format vocabulary meta-schema",type:["object","boolean"],properties:{format:{type:"string"}}}})),_=e.t(((e2,t2)=>{t2.exports=
{$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2\
019-09/vocab/meta-data":!0},$recursiveAnchor:!0,title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{
type:"string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"arra\
y",items:!0}}}})),v=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2019-09/schema",$id:"https://json-schema.org/draft/2019-09/meta/validation",
$vocabulary:{"https://json-schema.org/draft/2019-09/vocab/validation":!0},$recursiveAnchor:!0,title:"Validation vocabulary meta-schema",type:["object","boolean"],
properties:{multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"\
number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},maxItems:{$ref:"\
#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNegative\
Integer"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNegativeIn\
tegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"object",additionalProperties:{$ref:"#/$defs/stringArray"}},const:!0,enum:{type:"a\
rray",items:!0},type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"array",items:{$ref:"#/$defs/simpleTypes"},minItems:1,uniqueItems:!0}]}},$defs:{nonNegativeInteger:{
type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{enum:["array","boolean","integer","null","number",
"object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}}}})),y=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.or\
g/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/schema",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0,"https://json-sche\
ma.org/draft/2020-12/vocab/applicator":!0,"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0,"https://json-schema.org/draft/2020-12/vocab/validation":!0,
"https://json-schema.org/draft/2020-12/vocab/meta-data":!0,"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0,"https://json-schema.org/draft/202\
0-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Core and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"meta/applicator"},{$ref:"m\
eta/unevaluated"},{$ref:"meta/validation"},{$ref:"meta/meta-data"},{$ref:"meta/format-annotation"},{$ref:"meta/content"}],type:["object","boolean"],$comment:"Th\
is meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",properties:{
definitions:{$comment:'"definitions" has been replaced by "$defs".',type:"object",additionalProperties:{$dynamicRef:"#meta"},deprecated:!0,default:{}},dependencies:{
$comment:'"dependencies" has been split and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differing semantics.',type:"object",additionalProperties:{
anyOf:[{$dynamicRef:"#meta"},{$ref:"meta/validation#/$defs/stringArray"}]},deprecated:!0,default:{}},$recursiveAnchor:{$comment:'"$recursiveAnchor" has been rep\
laced by "$dynamicAnchor".',$ref:"meta/core#/$defs/anchorString",deprecated:!0},$recursiveRef:{$comment:'"$recursiveRef" has been replaced by "$dynamicRef".',$ref:"\
meta/core#/$defs/uriReferenceString",deprecated:!0}}}})),b=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-s\
chema.org/draft/2020-12/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/applicator":!0},$dynamicAnchor:"meta",title:"Applicator vocab\
ulary meta-schema",type:["object","boolean"],properties:{prefixItems:{$ref:"#/$defs/schemaArray"},items:{$dynamicRef:"#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{
$dynamicRef:"#meta"},properties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},patternProperties:{type:"object",additionalProperties:{$dynamicRef:"\
#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},propertyNames:{$dynamicRef:"\
#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"#meta"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{
$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"#meta"}},$defs:{schemaArray:{type:"array",minItems:1,items:{$dynamicRef:"#meta"}}}}})),x=e.t(((e2,t2)=>{t2.exports=
{$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft\
/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"meta",title:"Unevaluated applicator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{
$dynamicRef:"#meta"},unevaluatedProperties:{$dynamicRef:"#meta"}}}})),S=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"h\
ttps://json-schema.org/draft/2020-12/meta/content",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Content v\
ocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},contentMediaType:{type:"string"},contentSchema:{$dynamicRef:"#meta"}}}})),
C=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/core",$vocabulary:{"https://\
json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"Core vocabulary meta-schema",type:["object","boolean"],properties:{$id:{$ref:"#/$defs\
/uriReferenceString",$comment:"Non-empty fragments not allowed.",pattern:"^[^#]*#?$"},$schema:{$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/uriReferenceString"},
$anchor:{$ref:"#/$defs/anchorString"},$dynamicRef:{$ref:"#/$defs/uriReferenceString"},$dynamicAnchor:{$ref:"#/$defs/anchorString"},$vocabulary:{type:"object",propertyNames:{
$ref:"#/$defs/uriString"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},$defs:{type:"object",additionalProperties:{$dynamicRef:"#meta"}}},$defs:{
anchorString:{type:"string",pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},uriString:{type:"string",format:"uri"},uriReferenceString:{type:"string",format:"uri-reference"}}}})),
w=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/format-annotation",$vocabulary:{
"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0},$dynamicAnchor:"meta",title:"Format vocabulary meta-schema for annotation results",type:["ob\
ject","boolean"],properties:{format:{type:"string"}}}})),T=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-s\
chema.org/draft/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/meta-data":!0},$dynamicAnchor:"meta",title:"Meta-data vocabula\
ry meta-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{type:"string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{
type:"boolean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}}})),E=e.t(((e2,t2)=>{t2.exports={$schema:"https://json-schema\
.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/validation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/validation":!0},
$dynamicAnchor:"meta",title:"Validation vocabulary meta-schema",type:["object","boolean"],properties:{type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"array",items:{
$ref:"#/$defs/simpleTypes"},minItems:1,uniqueItems:!0}]},const:!0,enum:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"numb\
er"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/\
$defs/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},maxItems:{$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntege\
rDefault0"},uniqueItems:{type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNegativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{
$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNegativeIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"obje\
ct",additionalProperties:{$ref:"#/$defs/stringArray"}}},$defs:{nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegati\
veInteger",default:0},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,
default:[]}}}})),D=e.t((e2=>{Object.defineProperty(e2,"__esModule",{value:!0}),e2.formatNames=e2.fastFormats=e2.fullFormats=void 0;function fmtDef(e3,t3){return{
validate:e3,compare:t3}}e2.fullFormats={date:fmtDef(date,compareDate),time:fmtDef(getTime(!0),compareTime),"date-time":fmtDef(getDateTime(!0),compareDateTime),"\
iso-time":fmtDef(getTime(),compareIsoTime),"iso-date-time":fmtDef(getDateTime(),compareIsoDateTime),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte,int32:{type:"number",validate:validateInt32},int64:{type:"number",validate:validateInt64},
float:{type:"number",validate:validateNumber},double:{type:"number",validate:validateNumber},password:!0,binary:!0},e2.fastFormats={...e2.fullFormats,date:fmtDef(
/^\d\d\d\d-[0-1]\d-[0-3]\d$/,compareDate),time:fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareTime),"date-time":fmtDef(
/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareDateTime),"iso-time":fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
compareIsoTime),"iso-date-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,compareIsoDateTime),
uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
e2.formatNames=Object.keys(e2.fullFormats);function isLeapYear(e3){return e3%4==0&&(e3%100!=0||e3%400==0)}let t2=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,n2=[0,31,28,31,30,
31,30,31,31,30,31,30,31];function date(e3){let r3=t2.exec(e3);if(!r3)return!1;let i3=+r3[1],a3=+r3[2],o3=+r3[3];return a3>=1&&a3<=12&&o3>=1&&o3<=(a3===2&&isLeapYear(
i3)?29:n2[a3])}function compareDate(e3,t3){if(e3&&t3)return e3>t3?1:e3<t3?-1:0}let r2=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function getTime(e3){
return function(t3){let n3=r2.exec(t3);if(!n3)return!1;let i3=+n3[1],a3=+n3[2],o3=+n3[3],s3=n3[4],c3=n3[5]==="-"?-1:1,l3=+(n3[6]||0),u3=+(n3[7]||0);if(l3>23||u3>
59||e3&&!s3)return!1;if(i3<=23&&a3<=59&&o3<60)return!0;let d2=a3-u3*c3,f2=i3-l3*c3-+(d2<0);return(f2===23||f2===-1)&&(d2===59||d2===-1)&&o3<61}}function compareTime(e3,t3){
if(!(e3&&t3))return;let n3=new Date("2020-01-01T"+e3).valueOf(),r3=new Date("2020-01-01T"+t3).valueOf();if(n3&&r3)return n3-r3}function compareIsoTime(e3,t3){if(!(e3&&
t3))return;let n3=r2.exec(e3),i3=r2.exec(t3);if(n3&&i3)return e3=n3[1]+n3[2]+n3[3],t3=i3[1]+i3[2]+i3[3],e3>t3?1:e3<t3?-1:0}let i2=/t|\s/i;function getDateTime(e3){
let t3=getTime(e3);return function(e4){let n3=e4.split(i2);return n3.length===2&&date(n3[0])&&t3(n3[1])}}function compareDateTime(e3,t3){if(!(e3&&t3))return;let n3=new Date(
e3).valueOf(),r3=new Date(t3).valueOf();if(n3&&r3)return n3-r3}function compareIsoDateTime(e3,t3){if(!(e3&&t3))return;let[n3,r3]=e3.split(i2),[a3,o3]=t3.split(i2),
s3=compareDate(n3,a3);if(s3!==void 0)return s3||compareTime(r3,o3)}let a2=/\/|:/,o2=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(e3){return a2.test(e3)&&o2.test(e3)}let s2=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function byte(e3){return s2.lastIndex=
0,s2.test(e3)}let c2=-(2**31),l2=2**31-1;function validateInt32(e3){return Number.isInteger(e3)&&e3<=l2&&e3>=c2}function validateInt64(e3){return Number.isInteger(
e3)}function validateNumber(){return!0}let u2=/[^\\]\\Z/;function regex(e3){if(u2.test(e3))return!1;try{return new RegExp(e3),!0}catch{return!1}}}));function countingMembers(e2){
return e2.members.filter(t2=>e2.member(t2.key)===t2)}const O=["draft-04","draft-06","draft-07","2019-09","2020-12"],k={"json-schema.org/draft-04/schema":"draft-\
04","json-schema.org/draft-06/schema":"draft-06","json-schema.org/draft-07/schema":"draft-07","json-schema.org/draft/2019-09/schema":"2019-09","json-schema.org/\
draft/2020-12/schema":"2020-12"};function settingsOf(e2){let{dialects:t2,defaultDialect:n2,map:r2,formats:i2,crossCheck:a2}=sectionOf(e2),o2=Object.entries(typeof t2==
"object"&&t2?t2:{}).flatMap(([e3,t3])=>isDialect(t3)?[[plainUri(e3),t3]]:[]);return{dialects:Object.fromEntries(o2),defaultDialect:isDialect(n2)?n2:"draft-07",map:foldersOf(
r2),formats:i2==="annotate"||i2==="dialect"?i2:"assert",crossCheck:a2===!0}}function foldersOf(e2){return Object.entries(typeof e2=="object"&&e2?e2:{}).flatMap(
([e3,t2])=>typeof t2=="string"?[[e3.replace(/([^/])$/,"$1/"),t2.replace(/^(?:\.?\/)+/,"").replace(/([^/])$/,"$1/")]]:[]).sort(([e3],[t2])=>t2.length-e3.length)}
function sectionOf(e2){let t2=e2?.jsonSchema;return typeof t2=="object"&&t2?{...e2,...t2}:e2??{}}function isDialect(e2){return O.some(t2=>t2===e2)}function plainUri(e2){
return e2.replace(/^https?:\/\//,"").replace(/#$/,"")}function dialectOf(e2,t2){let n2=e2.kind==="object"?e2.get("$schema"):void 0;if(n2?.kind!=="string")return{
dialect:undeclared(e2,t2.defaultDialect),declared:!1};let r2=plainUri(n2.value),i2=Object.hasOwn(t2.dialects,r2)?t2.dialects[r2]:void 0,a2=Object.hasOwn(k,r2)?k[r2]:
void 0,o2=i2??a2;return!o2&&r2==="json-schema.org/draft-03/schema"?{dialect:"draft-04",declared:!0,unread:!0}:o2?{dialect:o2,declared:a2!==void 0}:{dialect:t2.defaultDialect,
declared:!1,unknown:n2.value}}const A=new Set(["$defs","prefixItems","dependentRequired","dependentSchemas","unevaluatedItems","unevaluatedProperties","minConta\
ins","maxContains","$dynamicRef","$anchor"]),j=new Set(["additionalItems","dependencies"]),M=new Set(["$ref","title","description","$comment","default","example\
s","definitions","$defs","$id","$schema"]);function undeclared(e2,t2){if(isAtLeast(t2,"2019-09"))return t2;let n2={newer:!1,older:!1},r2=[e2];for(let e3=r2.pop();e3;e3=
r2.pop()){if(e3.kind==="array"&&r2.push(...e3.items),e3.kind!=="object")continue;let t3=e3.get("$ref")?.kind==="string"&&e3.members.some(({key:e4})=>!M.has(e4));
for(let{key:t4,value:i2}of countingMembers(e3))A.has(t4)&&(n2.newer=!0),(j.has(t4)||t4==="items"&&i2.kind==="array")&&(n2.older=!0),r2.push(i2);t3&&(n2.newer=!0)}
return n2.newer&&!n2.older?"2020-12":t2}function isAtLeast(e2,t2){return O.indexOf(e2)>=O.indexOf(t2)}function isMetaSchema(e2){let t2=plainUri(e2);return Object.
hasOwn(k,t2)||/^json-schema\.org\/draft\/20(19-09|20-12)\/meta\//.test(t2)}function assertsFormats({formats:e2},t2){return e2==="assert"||e2==="dialect"&&!isAtLeast(
t2,"2019-09")}Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return defineFormat}}),Object.defineProperty(exports,"B",{enumerable:!0,get:function(){
return objectNode}}),Object.defineProperty(exports,"C",{enumerable:!0,get:function(){return m}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){
return objectsOf}}),Object.defineProperty(exports,"E",{enumerable:!0,get:function(){return objectOf}}),Object.defineProperty(exports,"F",{enumerable:!0,get:function(){
return yamlReader}}),Object.defineProperty(exports,"G",{enumerable:!0,get:function(){return digestOf}}),Object.defineProperty(exports,"H",{enumerable:!0,get:function(){
return ReadError}}),Object.defineProperty(exports,"I",{enumerable:!0,get:function(){return yamlStreamReader}}),Object.defineProperty(exports,"K",{enumerable:!0,
get:function(){return sha256}}),Object.defineProperty(exports,"L",{enumerable:!0,get:function(){return readJson}}),Object.defineProperty(exports,"M",{enumerable:!0,
get:function(){return d}}),Object.defineProperty(exports,"N",{enumerable:!0,get:function(){return assignment}}),Object.defineProperty(exports,"O",{enumerable:!0,
get:function(){return textsOf}}),Object.defineProperty(exports,"P",{enumerable:!0,get:function(){return memoByObject}}),Object.defineProperty(exports,"R",{enumerable:!0,
get:function(){return describe}}),Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return h}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){
return f}}),Object.defineProperty(exports,"U",{enumerable:!0,get:function(){return excerpt}}),Object.defineProperty(exports,"V",{enumerable:!0,get:function(){return plain}}),
Object.defineProperty(exports,"W",{enumerable:!0,get:function(){return textOf}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return b}}),Object.
defineProperty(exports,"a",{enumerable:!0,get:function(){return isMetaSchema}}),Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return _}}),Object.
defineProperty(exports,"c",{enumerable:!0,get:function(){return settingsOf}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return E}}),Object.
defineProperty(exports,"f",{enumerable:!0,get:function(){return T}}),Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return x}}),Object.defineProperty(
exports,"h",{enumerable:!0,get:function(){return S}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return isAtLeast}}),Object.defineProperty(
exports,"j",{enumerable:!0,get:function(){return defineRule}}),Object.defineProperty(exports,"k",{enumerable:!0,get:function(){return closures}}),Object.defineProperty(
exports,"l",{enumerable:!0,get:function(){return countingMembers}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return C}}),Object.defineProperty(
exports,"n",{enumerable:!0,get:function(){return dialectOf}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return plainUri}}),Object.defineProperty(
exports,"p",{enumerable:!0,get:function(){return w}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return O}}),Object.defineProperty(exports,
"s",{enumerable:!0,get:function(){return sectionOf}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return assertsFormats}}),Object.defineProperty(
exports,"u",{enumerable:!0,get:function(){return D}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return y}}),Object.defineProperty(exports,
"w",{enumerable:!0,get:function(){return p}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return g}}),Object.defineProperty(exports,"y",{enumerable:!0,
get:function(){return v}}),Object.defineProperty(exports,"z",{enumerable:!0,get:function(){return duplicateMembers}});
