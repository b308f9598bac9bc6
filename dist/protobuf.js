const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./git.js"),
n=require("./start.js"),r=require("./gate.js");let i=require("node:crypto");const a=[["google/","googleapis/googleapis"],["buf/validate/","bufbuild/protovalidat\
e"],["validate/","envoyproxy/protoc-gen-validate"],["gogoproto/","gogo/protobuf"],["protoc-gen-openapiv2/","grpc-ecosystem/grpc-gateway"],["cel/expr/","google/c\
el-spec"],["opentelemetry/","opentelemetry/opentelemetry"]],o=new Set(a.map(([,e2])=>e2));function s(e2){return a.find(([t2])=>e2.startsWith(t2))?.[1]}function c(e2){
return o.has(e2)}function l(e2){return e2.split("/").slice(-2).join("/")}function u(e2){return e2.startsWith("google/protobuf/")}function d(e2,t2,n2){let r2=e2.
get(t2);return r2===void 0&&e2.set(t2,r2=n2(t2)),r2}var PairTable=class{#e=new WeakMap;getOrMake(e2,t2,n2){return d(d(this.#e,e2,()=>new WeakMap),t2,n2)}};function*f(e2){
let t2=0,n2=()=>{let n3=0n;for(let r3=0n;r3<70n;r3+=7n){let i3=e2[t2];if(i3===void 0)break;if(t2+=1,n3|=BigInt(i3&127)<<r3,i3<128)return BigInt.asUintN(64,n3)}throw RangeError(
`no number ends at byte ${String(t2)}`)},r2=n3=>{if(n3>e2.length-t2)throw RangeError(`it is cut short at byte ${String(t2)}`);return t2+=n3,e2.subarray(t2-n3,t2)},
i2=e2.subarray(0,0);for(;t2<e2.length;){let e3=Number(n2()),a2=Math.floor(e3/8),o2=e3%8;if(a2===0)throw RangeError(`no field begins at byte ${String(t2)}`);if(o2===
0)yield{number:a2,value:n2(),bytes:i2};else if(o2===2)yield{number:a2,value:0n,bytes:r2(Number(n2()))};else if(o2===1||o2===5)yield{number:a2,value:0n,bytes:r2(
o2===1?8:4)};else throw RangeError(`there is no wire type ${String(o2)} at byte ${String(t2)}`)}}function p(...e2){return new Map(e2.map(([e3,t2,n2])=>[e3,{name:t2.
replace("*",""),kind:n2,many:t2.endsWith("*")}]))}const m=p([1,"fieldPresence",["FIELD_PRESENCE_UNKNOWN","EXPLICIT","IMPLICIT","LEGACY_REQUIRED"]],[2,"enumType",
["ENUM_TYPE_UNKNOWN","OPEN","CLOSED"]],[3,"repeatedFieldEncoding",["REPEATED_FIELD_ENCODING_UNKNOWN","PACKED","EXPANDED"]],[4,"utf8Validation",["UTF8_VALIDATION\
_UNKNOWN","","VERIFY","NONE"]],[5,"messageEncoding",["MESSAGE_ENCODING_UNKNOWN","LENGTH_PREFIXED","DELIMITED"]],[6,"jsonFormat",["JSON_FORMAT_UNKNOWN","ALLOW","\
LEGACY_BEST_EFFORT"]]),h=p([1,"javaPackage","text"],[8,"javaOuterClassname","text"],[9,"optimizeFor",["","SPEED","CODE_SIZE","LITE_RUNTIME"]],[10,"javaMultipleF\
iles","bool"],[11,"goPackage","text"],[16,"ccGenericServices","bool"],[17,"javaGenericServices","bool"],[18,"pyGenericServices","bool"],[20,"javaGenerateEqualsA\
ndHash","bool"],[23,"deprecated","bool"],[27,"javaStringCheckUtf8","bool"],[31,"ccEnableArenas","bool"],[36,"objcClassPrefix","text"],[37,"csharpNamespace","tex\
t"],[39,"swiftPrefix","text"],[40,"phpClassPrefix","text"],[41,"phpNamespace","text"],[44,"phpMetadataNamespace","text"],[45,"rubyPackage","text"],[50,"features",
m]),g=p([1,"ctype",["STRING","CORD","STRING_PIECE"]],[2,"packed","bool"],[3,"deprecated","bool"],[5,"lazy","bool"],[6,"jstype",["JS_NORMAL","JS_STRING","JS_NUMB\
ER"]],[21,"features",m]),ee=p([1,"messageSetWireFormat","bool"],[2,"noStandardDescriptorAccessor","bool"],[3,"deprecated","bool"],[7,"mapEntry","bool"],[12,"fea\
tures",m]),te=p([1,"start","int"],[2,"end","int"]),ne=p([1,"name","text"],[2,"extendee","text"],[3,"number","int"],[4,"label",["","LABEL_OPTIONAL","LABEL_REQUIR\
ED","LABEL_REPEATED"]],[5,"type"," DOUBLE FLOAT INT64 UINT64 INT32 FIXED64 FIXED32 BOOL STRING GROUP MESSAGE BYTES UINT32 ENUM SFIXED32 SFIXED64 SINT32 SINT64".
split(" ").map(e2=>`TYPE_${e2}`)],[6,"typeName","text"],[7,"defaultValue","text"],[8,"options",g],[9,"oneofIndex","int"],[10,"jsonName","text"],[17,"proto3Optio\
nal","bool"]),re=p([1,"name","text"],[2,"value*",p([1,"name","text"],[2,"number","int"],[3,"options",p([1,"deprecated","bool"],[2,"features",m])])],[3,"options",
p([2,"allowAlias","bool"],[3,"deprecated","bool"],[7,"features",m])],[4,"reservedRange*",te],[5,"reservedName*","text"],[6,"visibility",["","VISIBILITY_LOCAL","\
VISIBILITY_EXPORT"]]),ie=[[1,"name","text"],[2,"field*",ne],[4,"enumType*",re],[5,"extensionRange*",te],[6,"extension*",ne],[7,"options",ee],[8,"oneofDecl*",p([
1,"name","text"],[2,"options",p([1,"features",m])])],[9,"reservedRange*",te],[10,"reservedName*","text"],[11,"visibility",["","VISIBILITY_LOCAL","VISIBILITY_EXP\
ORT"]]],ae=new Map(p(...ie));ae.set(3,{name:"nestedType",kind:ae,many:!0});const oe=p([1,"name","text"],[2,"inputType","text"],[3,"outputType","text"],[4,"optio\
ns",p([33,"deprecated","bool"],[34,"idempotencyLevel",["IDEMPOTENCY_UNKNOWN","NO_SIDE_EFFECTS","IDEMPOTENT"]],[35,"features",m])],[5,"clientStreaming","bool"],[
6,"serverStreaming","bool"]),se=p([1,"name","text"],[2,"package","text"],[3,"dependency*","text"],[4,"messageType*",ae],[5,"enumType*",re],[6,"service*",p([1,"n\
ame","text"],[2,"method*",oe],[3,"options",p([33,"deprecated","bool"],[34,"features",m])])],[7,"extension*",ne],[8,"options",h],[10,"publicDependency*","int"],[
11,"weakDependency*","int"],[12,"syntax","text"],[14,"edition","int"],[15,"optionDependency*","text"]);function ce(e2){return le(e2,se,0)}function le(e2,t2,n2){
if(n2>64)throw RangeError("its messages lie too deep in each other");let r2={};for(let{number:i2,value:a2,bytes:o2}of f(e2)){let e3=t2.get(i2);if(!e3)continue;let s2=()=>e3.
kind==="text"?new TextDecoder().decode(o2):e3.kind==="int"?Number(BigInt.asIntN(64,a2)):e3.kind==="bool"?a2!==0n:e3.kind instanceof Map?le(o2,e3.kind,n2+1):e3.kind[Number(
a2)];if(!e3.many)r2[e3.name]=s2();else{let t3=r2[e3.name]??=[];e3.kind==="int"&&o2.length>0?t3.push(...ue(o2)):t3.push(s2())}}return r2}function ue(e2){let t2=[],
n2=0,r2=1;for(let i2 of e2)n2+=(i2&127)*r2,r2*=128,i2>=128||(t2.push(n2),[n2,r2]=[0,1]);return t2}const de=["double","float","int32","int64","uint32","uint64","\
sint32","sint64","fixed32","fixed64","sfixed32","sfixed64","bool","string","bytes"];function fe({extendeeName:e2,extendee:t2,parent:n2}){return e2===void 0?n2:t2}
function _({messages:e2}){return e2.every(e3=>e3.messages.length===0)?e2:e2.flatMap(e3=>[e3,..._(e3)])}function v(e2){return[...e2.enums,..._(e2).flatMap(({enums:e3})=>e3)]}
function y(e2){return d(pe,e2,()=>[...e2.extensions,..._(e2).flatMap(e3=>e3.extensions)])}const pe=new WeakMap,me={field_presence:"EXPLICIT",enum_type:"OPEN",repeated_field_encoding:"\
PACKED",utf8_validation:"VERIFY",message_encoding:"LENGTH_PREFIXED",json_format:"ALLOW",enforce_naming_style:"STYLE_LEGACY",default_symbol_visibility:"EXPORT_AL\
L",languages:{}},he={proto2:{...me,enum_type:"CLOSED",repeated_field_encoding:"EXPANDED",utf8_validation:"NONE",json_format:"LEGACY_BEST_EFFORT",languages:{"pb.\
java.utf8_validation":"DEFAULT","pb.cpp.string_type":"STRING"}},proto3:{...me,field_presence:"IMPLICIT",languages:{"pb.cpp.string_type":"STRING"}},2023:{...me,languages:{
"pb.cpp.string_type":"STRING"}},2024:{...me,enforce_naming_style:"STYLE2024",default_symbol_visibility:"EXPORT_TOP_LEVEL",languages:{"pb.cpp.string_type":"VIEW"}}},
ge={field_presence:["EXPLICIT","IMPLICIT","LEGACY_REQUIRED"],enum_type:["OPEN","CLOSED"],repeated_field_encoding:["PACKED","EXPANDED"],utf8_validation:["VERIFY",
"NONE"],message_encoding:["LENGTH_PREFIXED","DELIMITED"],json_format:["ALLOW","LEGACY_BEST_EFFORT"],enforce_naming_style:["STYLE2024","STYLE_LEGACY"],default_symbol_visibility:[
"EXPORT_ALL","EXPORT_TOP_LEVEL","LOCAL_ALL","STRICT"]};function _e(e2,t2){let n2=e2;for(let{name:e3,value:r2}of t2){if(e3[0]?.name!=="features"||e3[0].extension)
continue;let t3=e3.slice(1);n2=ve(n2,t3.map(e4=>e4.name.replace(/^\./,"")).join("."),r2)}return n2}function ve(e2,t2,n2){if(n2.kind==="aggregate"){let r2=e2;for(let e3 of n2.
fields){let n3=e3.name.replace(/^\[\.?|\]$/g,"");r2=ve(r2,t2===""?n3:`${t2}.${n3}`,e3.value)}return r2}return n2.kind==="identifier"?Object.hasOwn(ge,t2)?{...e2,
[t2]:n2.text}:{...e2,languages:{...e2.languages,[t2]:n2.text}}:e2}function ye(e2,t2){return e2===""?t2:`${e2}.${t2}`}function b(e2,t2){return e2.findLast(e3=>e3.
name.length===1&&e3.name[0]?.name===t2&&!e3.name[0].extension)}function x(e2,t2){let n2=b(e2,t2)?.value;return n2&&"text"in n2?n2.text:void 0}function be(e2,t2){
return x(e2,t2)==="true"}function xe({name:e2}){return e2.map(e3=>e3.extension?`(${e3.name})`:e3.name).join(".")}function Se(e2){switch(e2.kind){case"string":return JSON.
stringify(e2.text);case"list":return`[${e2.items.map(Se).join(", ")}]`;case"aggregate":return`{ ${e2.fields.map(e3=>`${e3.name}: ${Se(e3.value)}`).join(", ")} }`;default:
return e2.text}}function Ce(e2){return e2.map(e3=>`${xe(e3)} = ${Se(e3.value)}`).sort()}const we=new Set(de),Te={kind:"field",get fullName(){return ye(this.parent?.
fullName??this.file.package,this.name)},get element(){return[...this.parent?.element??[],this.name]},get options(){return this.node.options},get at(){return this.
node.at},get cardinality(){return this.node.type.kind==="map"?"map":this.node.label==="repeated"?"repeated":"singular"},get mapKey(){return this.node.type.kind===
"map"?this.node.type.key:void 0},get jsonName(){return this.json??=this.extendeeName===void 0?x(this.options,"json_name")??Pe(this.name):`[${this.fullName}]`},get type(){
return this.resolved??=Oe(this)},get extendee(){if(this.extendeeName!==void 0){if(this.extended===void 0){let e2=this.lookup(this.extendeeName,De(this));this.extended=
e2?.kind==="message"?e2:"unknown"}return this.extended==="unknown"?void 0:this.extended}},get presence(){return je(this)},get packed(){return this.cardinality===
"repeated"&&Me(this.type)&&Ne(this.node,this.features)},get delimited(){return this.cardinality!=="map"&&(this.type.kind==="message"||this.type.kind==="unresolv\
ed")&&(this.node.group||this.features.message_encoding==="DELIMITED")}};function Ee(e2,{file:t2,features:n2,parent:r2},i2,{oneof:a2,extendeeName:o2}){let s2=a2?
_e(n2,a2.node.options):n2;return{__proto__:Te,node:e2,name:e2.name,number:e2.number,file:t2,parent:r2,features:_e(s2,e2.options),oneof:a2,extendeeName:o2,lookup:i2,
json:void 0,resolved:void 0,extended:void 0}}function De({parent:e2,file:t2}){return e2?.fullName??t2.package}function Oe(e2){let{node:t2,lookup:n2}=e2,r2=t2.type.
kind==="map"?t2.type.value:t2.type.name;if(!t2.group&&we.has(r2))return Ae(r2);let i2=n2(r2,De(e2));return i2?i2.kind==="message"?{kind:"message",message:i2}:{kind:"\
enum",enum:i2}:{kind:"unresolved",name:r2}}const ke=new Map(de.map(e2=>[e2,{kind:"scalar",scalar:e2}]));function Ae(e2){return ke.get(e2)??{kind:"scalar",scalar:e2}}
function je({cardinality:e2,type:t2,oneof:n2,features:r2,extendeeName:i2,node:a2,file:o2}){return e2==="singular"?a2.label==="required"||r2.field_presence==="LE\
GACY_REQUIRED"?"required":n2||i2!==void 0||t2.kind==="message"||a2.label==="optional"||o2.edition==="proto2"?"explicit":r2.field_presence==="IMPLICIT"?"implicit":
"explicit":"none"}function Me(e2){return e2.kind==="enum"||e2.kind==="scalar"&&e2.scalar!=="string"&&e2.scalar!=="bytes"}function Ne(e2,t2){let n2=x(e2.options,
"packed");return n2===void 0?t2.repeated_field_encoding==="PACKED":n2==="true"}function Pe(e2){if(!e2.includes("_"))return e2;let[t2="",...n2]=e2.split("_"),r2=t2;
for(let e3 of n2)r2+=/^[a-z]/.test(e3)?e3.charAt(0).toUpperCase()+e3.slice(1):e3;return r2}function Fe(e2){let t2=e2.take(),n2=Re(e2);return e2.symbol("="),{name:n2,
value:ze(e2),at:{start:t2.start,end:e2.symbol(";").end}}}const Ie=[];function Le(e2){if(!e2.trySymbol("["))return Ie;let t2=[];do{let{start:n2}=e2.peek(),r2=Re(
e2);e2.symbol("=");let i2=ze(e2);t2.push({name:r2,value:i2,at:{start:n2,end:e2.lastEnd()}})}while(e2.trySymbol(","));return e2.symbol("]"),t2}function Re(e2){let t2=[];
do e2.trySymbol("(")?(t2.push({name:e2.typeName("the name of a custom option"),extension:!0}),e2.symbol(")")):t2.push({name:e2.identifier("an option name"),extension:!1});while(e2.
trySymbol("."));return t2}function ze(e2){return e2.atSymbol("{")?Ve(e2,1):Be(e2)}function Be(e2){let{kind:t2}=e2.peek();if(t2==="string")return{kind:"string",text:e2.
string("a value")};if(e2.trySymbol("-")){let{kind:t3,text:n2}=e2.peek();return t3==="identifier"&&(n2==="inf"||n2==="nan"||n2==="infinity")?{kind:"identifier",text:`\
-${e2.take().text}`}:(t3!=="integer"&&t3!=="float"&&e2.expected("a number after the minus sign"),{kind:"number",text:`-${e2.take().text}`})}return e2.trySymbol(
"+"),t2==="integer"||t2==="float"?{kind:"number",text:e2.take().text}:t2==="identifier"?{kind:"identifier",text:e2.take().text}:e2.expected("a value: a name, a \
number, a string or { \u2026 }")}function Ve(e2,t2){t2>64&&e2.fail("option values are nested more than 64 levels deep",e2.peek()),e2.hashComments(!0);let n2=e2.
take().text==="<"?">":"}",r2=[];for(;!e2.atSymbol(n2);){let n3=Ue(e2),i2=We(e2,t2,e2.trySymbol(":"));r2.push({name:n3,value:i2}),e2.trySymbol(",")||e2.trySymbol(
";")}return t2===1&&e2.hashComments(!1),e2.symbol(n2),{kind:"aggregate",fields:r2}}function He(e2){return e2.atSymbol("{")||e2.atSymbol("<")}function Ue(e2){if(!e2.
trySymbol("["))return e2.identifier("a field name or the end of the value");let t2=e2.typeName("the name of an extension");for(;e2.trySymbol("/");)t2+=`/${e2.qualifiedName(
"a type name")}`;return e2.symbol("]"),`[${t2}]`}function We(e2,t2,n2){return He(e2)?Ve(e2,t2+1):e2.atSymbol("[")?Ge(e2,t2):(n2||e2.expected('":" and a value, o\
r { \u2026 }'),Be(e2))}function Ge(e2,t2){e2.symbol("[");let n2=[];if(e2.trySymbol("]"))return{kind:"list",items:n2};do n2.push(He(e2)?Ve(e2,t2+1):Be(e2));while(e2.
trySymbol(","));return e2.symbol("]"),{kind:"list",items:n2}}const Ke=536870911,qe=2147483647;function Je(e2,t2){let{kind:n2,text:r2}=e2.second();return n2==="i\
nteger"||n2==="string"||r2==="-"||n2==="identifier"&&(t2==="2023"||t2==="2024")}function Ye(e2){e2.take();let t2=Qe(e2,Ke,!1),n2=Le(e2);return e2.symbol(";"),t2.
map(e3=>({...e3,options:n2}))}function Xe(e2,t2,{largest:n2,edition:r2}){e2.take();let i2=e2.peek();if(i2.kind==="integer"||i2.text==="-")t2.reservedRanges.push(
...Qe(e2,n2,n2===qe));else{let n3=r2==="proto2"||r2==="proto3";t2.reservedNames.push(...Ze(e2,n3))}e2.symbol(";")}function Ze(e2,t2){let n2=[];do{let r2=e2.peek(),
i2=t2?e2.string("a reserved name in quotes"):e2.identifier("a reserved name without quotes");n2.push({name:i2,at:{start:r2.start,end:e2.lastEnd()}})}while(e2.trySymbol(
","));return n2}function Qe(e2,t2,n2){let r2=[];do{let i2=e2.peek(),a2=e2.integer("a number",2**53-1,n2),o2=a2;e2.tryWord("to")&&(o2=e2.tryWord("max")?t2:e2.integer(
"a number or max",2**53-1,n2)),r2.push({from:a2,to:o2,at:{start:i2.start,end:e2.lastEnd()},options:[]})}while(e2.trySymbol(","));return r2}function $e(e2){let t2=tt(
e2),n2={edition:t2,syntax:t2},i2=/^\d/.test(t2),a2=new Set(bt(e2.publicDependency)),o2=new Set(bt(e2.weakDependency)),s2=r.k(e2.dependency).map((e3,t3)=>`import\
 ${a2.has(t3)?"public ":o2.has(t3)?"weak ":""}${S(e3)};`);return[`${i2?"edition":"syntax"} = ${S(t2)};`,...C(e2.package)===""?[]:[`package ${C(e2.package)};`],...s2,
...r.k(e2.optionDependency).map(e3=>`import option ${S(e3)};`),...pt(e2.options),...r.O(e2.messageType).flatMap(e3=>nt(e3,n2)),...r.O(e2.enumType).flatMap(e3=>lt(
e3,n2)),...r.O(e2.service).flatMap(ut),...it(e2.extension,[],n2),""].join(`
`)}const et=new Map([["EDITION_2023","2023"],[1e3,"2023"],["EDITION_2024","2024"],[1001,"2024"]]);function tt({name:e2,syntax:t2,edition:n2}){if(t2!=="editions")
return t2==="proto3"?"proto3":"proto2";let r2=et.get(n2);if(r2===void 0)throw RangeError(`${C(e2)} is of an edition that is not read`);return r2}function nt(e2,t2){
return[`${gt(e2)}message ${C(e2.name)} {`,...rt(e2,t2),"}"]}function rt(e2,t2){let n2=r.O(e2.nestedType),i2=r.O(e2.field),a2=r.O(e2.extension),o2=new Set([...i2,
...a2].filter(({type:e3})=>e3==="TYPE_GROUP").map(e3=>vt(C(e3.typeName)))),s2=e3=>r.D(e3.options).mapEntry!==!0&&!o2.has(C(e3.name)),c2=r.O(e2.oneofDecl).flatMap(
(e3,r2)=>{let a3=i2.filter(({oneofIndex:e4,proto3Optional:t3})=>e4===r2&&t3!==!0);return a3.length===0?[]:[`oneof ${C(e3.name)} {`,...pt(e3.options),...a3.flatMap(
e4=>at(e4,n2,{...t2,syntax:"oneof"})),"}"]}),l2=i2.filter(({oneofIndex:e3,proto3Optional:t3})=>e3===void 0||t3===!0);return[...pt(e2.options),...n2.filter(s2).flatMap(
e3=>nt(e3,t2)),...r.O(e2.enumType).flatMap(e3=>lt(e3,t2)),...l2.flatMap(e3=>at(e3,n2,t2)),...c2,...dt("extensions",e2.extensionRange,1),...dt("reserved",e2.reservedRange,
1),...ft(e2.reservedName,t2),...it(e2.extension,n2,t2)]}function it(e2,t2,n2){return r.O(e2).flatMap(e3=>[`extend ${C(e3.extendee)} {`,...at(e3,t2,n2),"}"])}function at(e2,t2,n2){
let i2=C(e2.name),a2=String(yt(e2.number)),o2=t2.find(t3=>r.D(t3.options).mapEntry===!0&&C(e2.typeName).endsWith(`.${C(t3.name)}`)),s2=ct(e2);if(o2){let[e3={},t3={}]=r.
O(o2.field);return[`map<${st(e3)}, ${st(t3)}> ${i2} = ${a2}${s2};`]}let c2=ot(e2,n2),l2=e2.type==="TYPE_GROUP"?t2.find(t3=>C(t3.name)===vt(C(e2.typeName))):void 0;
return l2?[`${c2}group ${C(l2.name)} = ${a2}${s2} {`,...rt(l2,n2),"}"]:[`${c2}${st(e2)} ${i2} = ${a2}${s2};`]}function ot({label:e2,proto3Optional:t2},{edition:n2,
syntax:r2}){return e2==="LABEL_REPEATED"?"repeated ":r2==="oneof"?"":n2==="proto2"?e2==="LABEL_REQUIRED"?"required ":"optional ":t2===!0?"optional ":""}function st({
type:e2,typeName:t2}){return typeof t2=="string"?t2:C(e2).replace("TYPE_","").toLowerCase()}function ct(e2){let{jsonName:t2,defaultValue:n2,extendee:r2}=e2,i2=e2.
type==="TYPE_STRING"||e2.type==="TYPE_BYTES",a2=[...typeof n2=="string"?[`default = ${e2.type==="TYPE_BYTES"?`"${n2}"`:i2?S(n2):n2}`]:[],...typeof t2=="string"&&
r2===void 0&&t2!==Pe(C(e2.name))?[`json_name = ${S(t2)}`]:[],...mt(e2.options)];return a2.length===0?"":` [${a2.join(", ")}]`}function lt(e2,t2){let n2=r.O(e2.value).
map(e3=>{let t3=mt(e3.options),n3=t3.length===0?"":` [${t3.join(", ")}]`;return`${C(e3.name)} = ${String(yt(e3.number))}${n3};`});return[`${gt(e2)}enum ${C(e2.name)}\
 {`,...pt(e2.options),...n2,...dt("reserved",e2.reservedRange,0),...ft(e2.reservedName,t2),"}"]}function ut(e2){let t2=r.O(e2.method).flatMap(e3=>{let t3=(e4,t4)=>`\
(${t4===!0?"stream ":""}${C(e4)})`;return[`${`rpc ${C(e3.name)}${t3(e3.inputType,e3.clientStreaming)}`} returns ${t3(e3.outputType,e3.serverStreaming)} {`,...pt(
e3.options),"}"]});return[`service ${C(e2.name)} {`,...pt(e2.options),...t2,"}"]}function dt(e2,t2,n2){return r.O(t2).map(t3=>{let[r2,i2]=[yt(t3.start),yt(t3.end)-
n2];return`${e2} ${String(r2)}${r2===i2?"":` to ${i2>=(n2===1?536870911:2147483647)?"max":String(i2)}`};`})}function ft(e2,{edition:t2}){return r.k(e2).map(e3=>`\
reserved ${/^\d/.test(t2)?e3:S(e3)};`)}function pt(e2){return mt(e2).map(e3=>`option ${e3};`)}function mt(e2){return Object.entries(r.D(e2)).flatMap(([e3,t2])=>{
if(e3==="mapEntry"||e3.startsWith("["))return[];if(e3==="features")return mt(t2).map(e4=>`features.${e4}`);let n2=typeof t2=="string"&&/^[A-Z][A-Z_0-9]*$/.test(
t2)&&ht.has(e3);if(typeof t2!="string"&&typeof t2!="boolean")return[];let r2=n2||typeof t2=="boolean"?String(t2):S(t2);return[`${_t(e3)} = ${r2}`]})}const ht=new Set(
"optimizeFor ctype jstype idempotencyLevel fieldPresence enumType repeatedFieldEncoding utf8Validation messageEncoding jsonFormat".split(" "));function gt({visibility:e2}){
return e2==="VISIBILITY_LOCAL"?"local ":e2==="VISIBILITY_EXPORT"?"export ":""}function _t(e2){return e2.replace(/[A-Z]/g,e3=>`_${e3.toLowerCase()}`)}function vt(e2){
return e2.slice(e2.lastIndexOf(".")+1)}function S(e2){return JSON.stringify(e2)}function C(e2){return typeof e2=="string"?e2:""}function yt(e2){return typeof e2==
"number"?e2:0}function bt(e2){return Array.isArray(e2)?e2.filter(e3=>typeof e3=="number"):[]}var xt=e.n({imageTexts:()=>Ot});function St(e2){let t2=Ct(e2),n2=t2[0]===
123?Dt(t2):Et(t2);if(n2.size===0)throw RangeError("it holds no files");let r2;return{paths:new Set(n2.keys()),text:e3=>{let t3=n2.get(e3);return t3&&$e(t3.descriptor())},
importers:e3=>(r2??=Tt(n2)).get(e3)??[]}}function Ct(e2){return e2[0]!==31||e2[1]!==139?e2:process.getBuiltinModule("node:zlib").gunzipSync(e2,{maxOutputLength:268435456})}
function wt(e2,t2){let n2;try{let{buffer:t3,byteOffset:r2,byteLength:i2}=Ct(e2);n2=Buffer.from(t3,r2,i2)}catch{return!1}return[...new Set(t2.map(e3=>e3.slice(e3.
lastIndexOf("/")+1)))].some(e3=>!/^[ -~]+$/.test(e3)||n2.includes(e3))}function Tt(e2){let t2=new Map;for(let[n2,{imports:r2}]of e2)for(let e3 of r2())d(t2,e3,()=>[]).
push(n2);return t2}function Et(e2){let t2=new Map,n2=e3=>new TextDecoder().decode(e3);for(let{number:r2,bytes:i2}of f(e2)){if(r2!==1)continue;let[e3]=f(i2);e3?.
number===1&&t2.set(n2(e3.bytes),{descriptor:()=>ce(i2),imports:()=>[...f(i2)].flatMap(e4=>e4.number===3?[n2(e4.bytes)]:[])})}return t2}function Dt(e2){let t2=JSON.
parse(new TextDecoder().decode(e2));return new Map(r.O(t2.file).flatMap(e3=>typeof e3.name=="string"?[[e3.name,{descriptor:()=>e3,imports:()=>r.k(e3.dependency)}]]:
[]))}function Ot(e2){try{let t2=St(e2),n2=[...t2.paths].filter(e3=>!u(e3));return Object.fromEntries(n2.map(e3=>[e3,t2.text(e3)??""]))}catch(e3){let n2=e3 instanceof
Error?e3.message:String(e3);throw new t.C({message:`the image cannot be read: ${n2}`},2)}}async function kt(e2,t2){let n2=e2.entries.containing("buf.").filter(e3=>t2.
some(t3=>e3===t3||e3.endsWith(`/${t3}`)));if(n2.length===0)return[];await e2.load(n2);let{parse:r2}=await Promise.resolve().then(()=>require("./readers.js")).then(
e3=>e3.t),i2=At(r2);return[...n2].sort().flatMap(t3=>{let n3=e2.read(t3);if(!("text"in n3))return[];let r3=t3.lastIndexOf("/");return[{directory:t3.slice(0,Math.
max(r3,0)),name:t3.slice(r3+1),document:i2(n3.text)}]})}const At=r.Bn(e2=>r.Vn(t2=>jt(e2,t2)));function jt(e2,t2){try{return r.D(e2(t2,{maxAliasCount:20,logLevel:"\
silent"}))}catch{return{}}}async function Mt(e2){return(await kt(e2,["buf.yaml","buf.yml","buf.work.yaml"])).flatMap(Lt).sort((e3,t2)=>t2.root.length-e3.root.length)}
function Nt(e2,t2){let n2=e2.find(({root:e3})=>e3===""||t2.startsWith(`${e3}/`)),r2=e2.filter(({root:e3})=>e3===n2?.root),i2=r2.filter(({isOnlyNamed:e3})=>!e3);
return i2.length>0?i2:r2}function Pt({excludes:e2,includes:t2},n2){let r2=e3=>e3===""||n2===e3||n2.startsWith(`${e3}/`);return!e2.some(r2)&&(t2.length===0||t2.some(
r2))}function Ft(e2,t2){let n2=Nt(e2,t2);return n2.find(e3=>Pt(e3,t2))??n2[0]}function w(e2,t2){return Nt(e2,t2).find(e3=>Pt(e3,t2))?.root}function It(e2,t2){let n2=Nt(
e2,t2);return n2.length>0&&!n2.some(e3=>Pt(e3,t2))}function Lt({directory:e2,name:t2,document:n2}){if(t2==="buf.work.yaml")return r.k(n2.directories).map(t3=>({
...Rt(zt(e2,t3),e2,{},{}),isOnlyNamed:!0}));if(n2.version==="v2")return(Array.isArray(n2.modules)?r.O(n2.modules):[{}]).map(t3=>{let i3=typeof t3.path=="string"?
t3.path:"",a3="breaking"in t3?t3.breaking:n2.breaking;return Rt(zt(e2,i3),e2,r.D(a3),t3)});let i2=r.D(n2.build),a2=r.k(i2.roots),o2=r.D(n2.breaking);if(n2.version===
"v1beta1"&&a2.length>0){let t3={excludes:r.k(i2.excludes).map(t4=>zt(e2,t4))};return a2.map(n3=>({...Rt(zt(e2,n3),zt(e2,n3),o2,{}),...t3}))}return[Rt(e2,e2,o2,i2)]}
function Rt(e2,t2,n2,i2){let a2=e3=>r.k(e3).map(e4=>zt(t2,e4)),o2=Object.entries(r.D(n2.ignore_only)).map(([e3,t3])=>[e3,a2(t3)]);return{root:e2,use:r.k(n2.use),
except:new Set(r.k(n2.except)),ignore:a2(n2.ignore),ignoreOnly:Object.fromEntries(o2),ignoreUnstablePackages:n2.ignore_unstable_packages===!0,excludes:a2(i2.excludes),
includes:a2(i2.includes),isOnlyNamed:!1}}function zt(e2,t2){return`${e2}/${t2}`.split("/").filter(e3=>e3!==""&&e3!==".").join("/")}const Bt=["EXTENSION_NO_DELET\
E","SERVICE_NO_DELETE","ENUM_NO_DELETE","FILE_NO_DELETE","MESSAGE_NO_DELETE"],Vt=["PACKAGE_ENUM_NO_DELETE","PACKAGE_EXTENSION_NO_DELETE","PACKAGE_MESSAGE_NO_DEL\
ETE","PACKAGE_NO_DELETE","PACKAGE_SERVICE_NO_DELETE"],Ht=["cc_enable_arenas","cc_generic_services","csharp_namespace","go_package","java_generic_services","java\
_multiple_files","java_outer_classname","java_package","objc_class_prefix","optimize_for","php_class_prefix","php_metadata_namespace","php_namespace","py_generi\
c_services","ruby_package","swift_prefix"],Ut=[...Ht.map(e2=>`FILE_SAME_${e2.toUpperCase()}`),"ENUM_SAME_TYPE","ENUM_VALUE_NO_DELETE","EXTENSION_MESSAGE_NO_DELE\
TE","FIELD_NO_DELETE","FIELD_SAME_CARDINALITY","FIELD_SAME_CPP_STRING_TYPE","FIELD_SAME_JAVA_UTF8_VALIDATION","FIELD_SAME_JSTYPE","FIELD_SAME_TYPE","FIELD_SAME_\
UTF8_VALIDATION","FILE_SAME_SYNTAX","MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR","ONEOF_NO_DELETE","RPC_NO_DELETE"],Wt=["ENUM_SAME_JSON_FORMAT","ENUM_VALUE_\
SAME_NAME","FIELD_SAME_JSON_NAME","FIELD_SAME_NAME","MESSAGE_SAME_JSON_FORMAT"],Gt=["ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED","FIELD_NO_DELETE_UNLESS_NAME_RES\
ERVED","FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY","FIELD_WIRE_JSON_COMPATIBLE_TYPE"],Kt=["FIELD_SAME_DEFAULT","FIELD_SAME_ONEOF","FILE_SAME_PACKAGE","MESSAGE_SAME\
_REQUIRED_FIELDS","RESERVED_ENUM_NO_DELETE","RESERVED_MESSAGE_NO_DELETE","RPC_SAME_CLIENT_STREAMING","RPC_SAME_IDEMPOTENCY_LEVEL","RPC_SAME_REQUEST_TYPE","RPC_S\
AME_RESPONSE_TYPE","RPC_SAME_SERVER_STREAMING"],qt=["ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED","FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"],Jt=["FIELD_WIRE_COMP\
ATIBLE_CARDINALITY","FIELD_WIRE_COMPATIBLE_TYPE"],Yt={FILE:new Set([...Bt,...Ut,...Wt,...Kt]),PACKAGE:new Set([...Vt,...Ut,...Wt,...Kt]),WIRE_JSON:new Set([...Wt,
...Gt,...Kt,...qt]),WIRE:new Set([...Kt,...qt,...Jt])},Xt={"buf-file":"FILE","buf-package":"PACKAGE","buf-wire-json":"WIRE_JSON","buf-wire":"WIRE"},Zt={FIELD_SAME_CTYPE:"\
FIELD_SAME_CPP_STRING_TYPE",FIELD_SAME_LABEL:"FIELD_SAME_CARDINALITY",FILE_SAME_JAVA_STRING_CHECK_UTF8:"FIELD_SAME_JAVA_UTF8_VALIDATION"};function Qt(e2){let t2=Object.
hasOwn(Yt,e2)?Yt[e2]:void 0;if(t2)return t2;let n2=Object.hasOwn(Zt,e2)?Zt[e2]:void 0;return new Set([n2??e2])}var $t=e.n({bufProfiles:()=>an,bufRules:()=>rn,proposedRules:()=>en});
async function en(e2,t2){let[n2,r2]=await Promise.all([Mt(e2),Mt(t2)]);return[...new Set([...n2,...r2].map(({root:e3})=>e3))].sort().flatMap(e3=>{let t3=tn(n2.find(
t4=>t4.root===e3),r2.find(t4=>t4.root===e3)),i2=e3===""?"the module at the root":`the module ${e3}`;return t3.length===0?[]:[`${i2}, as buf's files are proposed\
: ${t3.join("; ")}. Which rules count and what is ignored is as the governed branch says; roots of imports are each side's own`]})}function tn(e2,t2){return e2?
t2?nn.flatMap(([n2,r2])=>{let[i2,a2]=[r2(e2),r2(t2)],o2=i2.filter(e3=>!a2.includes(e3)),s2=a2.filter(e3=>!i2.includes(e3));return[...o2.length>0?[`${n2} would l\
ose ${o2.join(", ")}`]:[],...s2.length>0?[`${n2} would gain ${s2.join(", ")}`]:[]]}):["would be no module any more, and no root of imports"]:["would be new, and\
 a root of imports"]}const nn=[["breaking.use",({use:e2})=>e2],["breaking.except",({except:e2})=>[...e2]],["breaking.ignore",({ignore:e2})=>e2],["breaking.ignor\
e_only",({ignoreOnly:e2})=>Object.entries(e2).flatMap(([e3,t2])=>t2.map(t3=>`${e3} in ${t3}`))],["breaking",e2=>e2.ignoreUnstablePackages?["ignore_unstable_pack\
ages"]:[]]];async function rn(e2){return(await Mt(e2)).flatMap(e3=>{if(e3.use.length===0)return[];let t2=sn(e3),n2=t2===void 0?"no profile answers for single ru\
les":`--profile ${t2} answers as it would`;return[`${on(e3)}: ${n2}`]})}async function an(e2){let t2=await Mt(e2);return e3=>{if(!e3.endsWith(".proto")||It(t2,e3))
return;let n2=Ft(t2,e3);if(n2?.ignore.some(t3=>e3===t3||e3.startsWith(`${t3}/`))===!0)return;let r2=n2&&sn(n2);return r2&&{profile:r2,because:on(n2)}}}function on({
root:e2,use:t2,except:n2}){let r2=n2.size===0?"":` except ${[...n2].join(", ")}`;return`${e2===""?"buf.yaml":`buf.yaml, for ${e2},`} has buf breaking check ${t2.
join(", ")}${r2}`}function sn({use:e2}){return n.Cn.find(t2=>e2.includes(Xt[t2]??""))}const cn={text:"",reroutes:[],names:[],pinsOf:()=>[]};function ln(e2,t2){return t2.
length===0?e2:{...e2,reroutes:t2,text:`${e2.text}
${JSON.stringify(t2)}`}}async function un(e2){let t2=new Map;for(let{directory:n3,name:i2,document:a2}of await kt(e2,["buf.lock","buf.yaml","buf.yml"])){let e3=i2===
"buf.lock"?r.O(a2.deps).map(dn):r.k(a2.deps).map(gn);e3.length>0&&t2.set(n3,[...t2.get(n3)??[],...e3])}let n2=[...t2].map(([e3,t3])=>[e3,vn(t3)]);return n2.sort(
([e3],[t3])=>t3.length-e3.length),e3=>n2.find(([t3])=>t3===""||e3.startsWith(`${t3}/`))?.[1]??cn}function dn(e2){let t2=t3=>typeof e2[t3]=="string"?_n(e2[t3]):"",
n2=t2("name")||[t2("remote"),t2("owner"),t2("repository")].join("/");return{name:l(n2),text:`${n2} ${t2("commit")} ${t2("digest")}`}}function fn(e2,t2){if(e2===
t2)return!0;let[[n2,r2,i2],a2]=[hn(e2),hn(t2)],o2=e3=>e3.split(/[:-]/,1)[0];return n2===a2[0]&&r2!==""&&r2===a2[1]&&o2(i2)!==o2(a2[2])}function pn(e2){return hn(
e2).slice(0,2).join(" ")}function mn(e2,t2){if(e2.text===t2.text)return!1;let n2=t2.text.split(`
`);return e2.text.split(`
`).some(e3=>n2.some(t3=>pn(e3)===pn(t3)&&!fn(e3,t3)))}function hn(e2){let[t2="",n2="",r2=""]=e2.split(" ");return[t2,n2,r2]}function gn(e2){return{name:l(e2.split(
":",1)[0]??""),text:`${_n(e2)} in buf.yaml`}}function _n(e2){return e2.replace(/\s/g,"%")}function vn(e2){let t2=t3=>[...new Set(e2.filter(({name:e3})=>t3(e3)).
map(({text:e3})=>e3))].sort(),n2=[...new Set(e2.map(({name:e3})=>e3))];return{text:t2(()=>!0).join(`
`),reroutes:[],names:n2,pinsOf(e3){let r2=s(e3);return r2!==void 0&&n2.includes(r2)?t2(e4=>e4===r2):t2(e4=>!c(e4))}}}var Latest=class{most;#e=new Map;#t=0;constructor(e2){
this.most=e2}use(e2,t2){this.#n(e2),this.#e.set(e2,t2),this.#t+=t2;for(let e3 of this.#e.keys()){if(this.#t<=this.most)break;this.#n(e3)}}values(){return[...this.#e.
keys()]}#n(e2){this.#t-=this.#e.get(e2)??0,this.#e.delete(e2)}};const yn=/[^"'\\\n\u0000]*/y,bn={a:7,b:8,f:12,n:10,r:13,t:9,v:11,"?":63,"\\":92,"'":39,'"':34};function xn(e2,t2,n2){
let r2=e2.charAt(t2),i2=t2+1,a2="",o2=!1;for(;;){yn.lastIndex=i2;let s2=yn.exec(e2)?.[0]??"";a2+=s2,i2+=s2.length;let c2=e2[i2];if(c2===r2)return{content:o2?wn(
a2):a2,end:i2+1};if(c2==="\\"){let{code:t3,end:r3}=Sn(e2,i2,n2);o2||=t3>127&&t3<256,a2+=t3>255?String.fromCodePoint(t3):String.fromCharCode(t3),i2=r3}else if(c2===
'"'||c2==="'")a2+=c2,i2+=1;else{let e3={start:t2,end:t2+1};n2(`this string is never closed: expected ${r2} before the end of the line`,e3)}}}function Sn(e2,t2,n2){
let r2=e2[t2+1]??"",i2=Object.hasOwn(bn,r2)?bn[r2]:void 0;if(i2!==void 0)return{code:i2,end:t2+2};let a2=/^\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.
exec(e2.slice(t2,t2+10));if(!a2)return n2(`\\${r2} is not an escape that .proto strings know`,{start:t2,end:t2+2});let o2=t2+a2[0].length,s2=a2[1],c2=s2===void 0?
Number.parseInt(a2[2]??a2[3]??a2[4]??"",16):Number.parseInt(s2,8);return c2>1114111?n2("this escape lies beyond the last Unicode character",{start:t2,end:o2}):c2>=
55296&&c2<=57343?Cn(e2,{start:t2,end:o2},c2,n2):{code:s2===void 0?c2:c2&255,end:o2}}function Cn(e2,t2,n2,r2){let i2=/^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(e2.slice(
t2.end,t2.end+6));return n2>=56320||!i2?r2(`${e2.slice(t2.start,t2.end)} is half of a character: write the whole one as \\U and eight digits`,t2):{code:65536+(n2-
55296<<10)+(Number.parseInt(i2[1]??"",16)-56320),end:t2.end+6}}function wn(e2){if(/[^\u0000-\u00ff]/.test(e2))return e2;try{return new TextDecoder("utf-8",{fatal:!0}).
decode(Buffer.from(e2,"latin1"))}catch{return e2}}var ProtoSyntaxError=class extends Error{fault;name="ProtoSyntaxError";constructor(e2){super(e2.message),this.
fault=e2}};const Tn=/(?:0[xX][0-9a-fA-F]+|(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\d+)/y;function En(e2){return e2>=97&&e2<=122||e2>=65&&e2<=90||e2===
95}function Dn(e2){return e2>=48&&e2<=57}var Lexer=class{text;#e=0;#t=!1;#n;#r;#i=0;constructor(e2){this.text=e2}peek(){return this.#n??=this.#a()}second(){return this.#n??=
this.#a(),this.#r??=this.#a()}take(){let e2=this.#n??this.#a();return this.#n=this.#r,this.#r=void 0,this.#i=e2.end,e2}lastEnd(){return this.#i}hashComments(e2){
this.#t=e2}fail(e2,{start:t2,end:n2}){throw new ProtoSyntaxError({message:e2,at:{start:t2,end:Math.min(n2,this.text.length)}})}#a(){this.#o();let{text:e2}=this,
t2=this.#e;if(t2>=e2.length)return{kind:"end",text:"",start:t2,end:t2};let n2=e2.charCodeAt(t2);if(En(n2))return this.#l(t2);let i2=e2.charAt(t2);if(i2==='"'||i2===
"'")return this.#d(t2);if(Dn(n2)||i2==="."){Tn.lastIndex=t2;let n3=Tn.exec(e2)?.[0];if(n3!==void 0)return this.#u(n3,t2)}let a2=t2+1;return(n2<33||n2>126)&&this.
fail(`the character ${r.jn(i2)} is not allowed here: remove it or put it into a comment`,{start:t2,end:a2}),this.#e=a2,{kind:"symbol",text:i2,start:t2,end:a2}}#o(){
for(;;){let e2=this.text.charCodeAt(this.#e);if(e2===32||e2>=9&&e2<=13)this.#e+=1;else if(e2===47&&this.text[this.#e+1]==="/")this.#s();else if(e2===47&&this.text[this.#e+
1]==="*")this.#c();else if(e2===35&&this.#t)this.#s();else return}}#s(){let e2=this.text.indexOf(`
`,this.#e);this.#e=e2<0?this.text.length:e2+1}#c(){let e2=this.#e,t2=this.text.indexOf("*/",e2+2);t2<0&&this.fail("this comment is never closed: expected */",{start:e2,
end:e2+2}),this.#e=t2+2}#l(e2){let{text:t2}=this,n2=e2+1;for(;En(t2.charCodeAt(n2))||Dn(t2.charCodeAt(n2));)n2+=1;return this.#e=n2,{kind:"identifier",text:t2.slice(
e2,n2),start:e2,end:n2}}#u(e2,t2){let n2=t2+e2.length;if(/[A-Za-z0-9_]/.test(this.text[n2]??"")){let e3=r.jn(this.text.slice(t2,n2+8),20);this.fail(`${e3} is no\
t a number: put a space after the digits`,{start:t2,end:n2+1})}let i2=/^(?:0[xX][0-9a-fA-F]+|\d+)$/.test(e2);return i2&&/^0\d*[89]/.test(e2)&&this.fail(`${e2} i\
s not an octal number: a leading 0 means octal, so drop it`,{start:t2,end:n2}),this.#e=n2,{kind:i2?"integer":"float",text:e2,start:t2,end:n2}}#d(e2){let{content:t2,
end:n2}=xn(this.text,e2,(e3,t3)=>this.fail(e3,t3));return this.#e=n2,{kind:"string",text:t2,start:e2,end:n2}}},Cursor=class extends Lexer{expected(e2){let t2=this.
peek(),n2=t2.kind==="end"?"the end of the file":r.jn(this.text.slice(t2.start,t2.end));this.fail(`expected ${e2}, found ${n2}`,t2)}atEnd(){return this.peek().kind===
"end"}atWord(e2){let{kind:t2,text:n2}=this.peek();return t2==="identifier"&&n2===e2}tryWord(e2){return this.atWord(e2)?(this.take(),!0):!1}word(e2){this.tryWord(
e2)||this.expected(e2)}atSymbol(e2){let{kind:t2,text:n2}=this.peek();return t2==="symbol"&&n2===e2}trySymbol(e2){return this.atSymbol(e2)?(this.take(),!0):!1}symbol(e2){
return this.atSymbol(e2)||this.expected(`"${e2}"`),this.take()}identifier(e2){return this.peek().kind!=="identifier"&&this.expected(e2),this.take().text}string(e2){
this.peek().kind!=="string"&&this.expected(e2);let t2=this.take().text;for(;this.peek().kind==="string";)t2+=this.take().text;return t2}integer(e2,t2,n2=!1){let r2=n2&&
this.trySymbol("-"),i2=this.peek();i2.kind!=="integer"&&this.expected(e2),this.take();let a2=On(i2.text);return a2>t2+ +!!r2&&this.fail(`${i2.text} is too large\
: the largest is ${String(t2)}`,i2),r2&&a2!==0?-a2:a2}qualifiedName(e2){let t2=this.identifier(e2);for(;this.trySymbol(".");)t2+=`.${this.identifier("a name aft\
er the dot")}`;return t2}typeName(e2){return this.trySymbol(".")?`.${this.qualifiedName(e2)}`:this.qualifiedName(e2)}};function On(e2){return/^0\d/.test(e2)?Number.
parseInt(e2,8):Number(e2)}function kn(e2,t2,n2){let r2=e2.take(),i2=e2.peek(),a2=e2.identifier("an enum name"),o2={values:[],reservedRanges:[],reservedNames:[],
options:[]};for(e2.symbol("{");!e2.trySymbol("}");)An(e2,o2,t2);let s2=e2.lastEnd();return{name:a2,visibility:n2,...o2,at:{start:r2.start,end:i2.end},end:s2}}function An(e2,t2,n2){
if(e2.trySymbol(";"))return;let{text:r2,start:i2}=e2.peek(),a2=e2.second().text==="=";if(r2==="option"&&!a2)t2.options.push(Fe(e2));else if(r2==="reserved"&&!a2&&
Je(e2,n2))Xe(e2,t2,{largest:qe,edition:n2});else{let n3=e2.identifier("an enum value name");e2.symbol("=");let r3=e2.peek().start,a3=e2.integer("an enum number",
qe,!0),o2={start:r3,end:e2.lastEnd()},s2=Le(e2);t2.values.push({name:n3,number:a3,options:s2,numberAt:o2,at:{start:i2,end:e2.symbol(";").end}})}}function jn(e2){
let{text:t2}=e2.peek();if(t2!=="export"&&t2!=="local")return;let n2=e2.second().text;if(n2==="message"||n2==="enum")return e2.take(),t2}function Mn(e2,t2,n2,r2){
let i2=e2.take(),a2=e2.peek(),o2=e2.identifier("a message name"),s2=Pn(e2,t2,r2),c2=e2.lastEnd();return{name:o2,visibility:n2,group:!1,...s2,at:{start:i2.start,
end:a2.end},end:c2}}function Nn(){return{fields:[],oneofs:[],messages:[],enums:[],extends:[],extensionRanges:[],reservedRanges:[],reservedNames:[],options:[]}}function Pn(e2,t2,n2){
n2>32&&e2.fail("messages are nested more than 32 levels deep: flatten them",e2.peek());let r2=Nn();for(e2.symbol("{");!e2.trySymbol("}");)Fn(e2,r2,t2,n2);return r2}
function Fn(e2,t2,n2,r2){if(e2.trySymbol(";"))return;let i2=jn(e2),{text:a2}=e2.peek(),o2=e2.second(),s2=o2.kind==="identifier";a2==="message"&&s2?t2.messages.push(
Mn(e2,n2,i2,r2+1)):a2==="enum"&&s2?t2.enums.push(kn(e2,n2,i2)):a2==="extend"&&(s2||o2.text===".")?t2.extends.push(Ln(e2,{...t2,edition:n2},r2)):a2==="oneof"&&s2?
In(e2,t2,n2,r2):a2==="option"&&(s2||o2.text==="(")?t2.options.push(Fe(e2)):a2==="extensions"&&o2.kind==="integer"?t2.extensionRanges.push(...Ye(e2)):a2==="reser\
ved"&&Je(e2,n2)?Xe(e2,t2,{largest:Ke,edition:n2}):t2.fields.push(Rn(e2,t2,{edition:n2,depth:r2,oneof:void 0}))}function In(e2,t2,n2,r2){e2.take();let i2=e2.peek(),
a2=e2.identifier("a oneof name"),o2=[],s2=t2.oneofs.length,c2={name:a2,options:o2,at:Un(i2)};t2.oneofs.push(c2),e2.symbol("{");let l2=0;for(;!e2.trySymbol("}");)
e2.trySymbol(";")||(e2.atWord("option")&&(e2.second().kind==="identifier"||e2.second().text==="(")?o2.push(Fe(e2)):(t2.fields.push(Rn(e2,t2,{edition:n2,depth:r2,
oneof:s2})),l2+=1));l2===0&&e2.fail(`oneof ${a2} is empty: a oneof needs at least one field`,i2)}function Ln(e2,t2,n2){e2.take();let r2=e2.peek(),i2=e2.typeName(
"the extended message"),a2={start:r2.start,end:e2.lastEnd()},o2=[];for(e2.symbol("{");!e2.trySymbol("}");)e2.trySymbol(";")||o2.push(Rn(e2,t2,{edition:t2.edition,
depth:n2,oneof:void 0}));return o2.length===0&&e2.fail(`extend ${i2} is empty: it needs at least one field`,a2),{extendee:i2,fields:o2,at:a2}}function Rn(e2,t2,n2){
let r2=e2.peek(),i2=zn(e2);if(i2&&n2.oneof!==void 0&&e2.fail(`a field in a oneof takes no label: remove ${i2}`,r2),e2.atWord("group")&&e2.second().kind==="ident\
ifier")return Bn(e2,t2,{...n2,label:i2,start:r2});let a2=Hn(e2);a2.kind==="map"&&i2&&e2.fail(`a map takes no label: remove ${i2}`,r2),a2.kind==="map"&&n2.oneof!==
void 0&&e2.fail("a map may not stand in a oneof: wrap it in a message",r2);let o2=e2.peek(),s2=e2.identifier("a field name"),c2=Vn(e2),l2={start:r2.start,end:e2.
symbol(";").end};return{name:s2,label:i2,type:a2,oneof:n2.oneof,group:!1,...c2,at:l2,nameAt:Un(o2)}}function zn(e2){let{text:t2}=e2.peek();if(t2==="optional"||t2===
"required"||t2==="repeated")return e2.take(),t2}function Bn(e2,t2,n2){e2.take();let r2=e2.peek(),i2=e2.identifier("a group name");/^[A-Z]/.test(i2)||e2.fail(`a \
group name begins with a capital letter: rename ${i2}`,r2);let a2=Vn(e2),o2=Pn(e2,n2.edition,n2.depth+1),s2={start:n2.start.start,end:a2.numberAt.end},c2=Un(r2);
t2.messages.push({name:i2,visibility:void 0,group:!0,...o2,at:c2,end:e2.lastEnd()});let l2={kind:"named",name:i2,at:c2};return{name:i2.toLowerCase(),label:n2.label,
type:l2,oneof:n2.oneof,group:!0,...a2,at:s2,nameAt:c2}}function Vn(e2){e2.symbol("=");let t2=Un(e2.peek());return{number:e2.integer("a field number",2**53-1),numberAt:t2,
options:Le(e2)}}function Hn(e2){let t2=e2.peek();if(t2.text==="map"&&e2.second().text==="<"){e2.take(),e2.symbol("<");let n2=e2.identifier("the map's key type");
return e2.symbol(","),{kind:"map",key:n2,value:e2.typeName("the map's value type"),at:{start:t2.start,end:e2.symbol(">").end}}}return{kind:"named",name:e2.typeName(
"a field type"),at:{start:t2.start,end:e2.lastEnd()}}}function Un({start:e2,end:t2}){return{start:e2,end:t2}}function Wn(e2){let t2=e2.take(),n2=e2.peek(),r2=e2.
identifier("a service name"),i2=[],a2=[];for(e2.symbol("{");!e2.trySymbol("}");)e2.trySymbol(";")||(e2.atWord("option")?i2.push(Fe(e2)):e2.atWord("rpc")?a2.push(
Gn(e2)):e2.expected("rpc, option or }"));let o2=e2.lastEnd();return{name:r2,options:i2,rpcs:a2,at:{start:t2.start,end:n2.end},end:o2}}function Gn(e2){let t2=e2.
take(),n2=e2.identifier("a method name"),r2=Kn(e2);e2.word("returns");let i2=Kn(e2),a2={start:t2.start,end:e2.lastEnd()},o2=[];if(!e2.trySymbol(";"))for(e2.symbol(
"{");!e2.trySymbol("}");)e2.trySymbol(";")||(e2.atWord("option")||e2.expected("option or }"),o2.push(Fe(e2)));return{name:n2,request:r2.name,response:i2.name,clientStreaming:r2.
streaming,serverStreaming:i2.streaming,options:o2,at:a2,requestAt:r2.at,responseAt:i2.at}}function Kn(e2){e2.symbol("(");let t2=e2.peek(),n2=t2.text==="stream"&&
qn(e2,t2);n2&&e2.take();let r2=e2.peek(),i2=e2.typeName("a message type"),a2={start:r2.start,end:e2.lastEnd()};return e2.symbol(")"),{name:i2,streaming:n2,at:a2}}
function qn(e2,t2){let n2=e2.second();return n2.kind==="identifier"||n2.text==="."&&n2.start>t2.end}function Jn(e2){try{return{file:Yn(new Cursor(e2))}}catch(e3){
if(e3 instanceof ProtoSyntaxError)return{fault:e3.fault};throw e3}}function Yn(e2){let t2={edition:"proto2",editionAt:void 0,package:"",packageAt:void 0,imports:[],
options:[],messages:[],enums:[],extends:[],services:[]};for((e2.atWord("syntax")||e2.atWord("edition"))&&Object.assign(t2,Xn(e2));!e2.atEnd();)Zn(e2,t2);return t2}
function Xn(e2){let t2=e2.peek(),n2=e2.identifier("syntax or edition");e2.symbol("=");let r2=e2.string(`${n2} in quotes`),i2={start:t2.start,end:e2.symbol(";").
end},a2=n2==="syntax"?["proto2","proto3"]:["2023","2024"];return a2.includes(r2)||e2.fail(`${n2} ${JSON.stringify(r2)} is not known: expected ${a2.map(e3=>JSON.
stringify(e3)).join(" or ")}`,i2),{edition:r2,editionAt:i2}}function Zn(e2,t2){if(e2.trySymbol(";"))return;let n2=jn(e2),r2=e2.peek();switch(r2.text){case"messa\
ge":t2.messages.push(Mn(e2,t2.edition,n2,1));return;case"enum":t2.enums.push(kn(e2,t2.edition,n2));return;case"extend":t2.extends.push(Ln(e2,t2,1));return;case"\
import":t2.imports.push(Qn(e2));return;case"option":t2.options.push(Fe(e2));return;case"service":t2.services.push(Wn(e2));return;case"package":t2.packageAt&&e2.
fail("a file has one package: remove the second package statement",r2),e2.take(),t2.package=e2.qualifiedName("a package name"),t2.packageAt={start:r2.start,end:e2.
symbol(";").end};return;case"syntax":case"edition":e2.fail(`${r2.text} must be the first statement of the file: move it up`,r2);return;default:e2.expected("mess\
age, enum, service, extend, import, package or option")}}function Qn(e2){let t2=e2.take(),n2="plain";for(let t3 of["public","weak","option"])n2==="plain"&&e2.tryWord(
t3)&&(n2=t3);return{path:e2.string("the path of the imported file in quotes"),kind:n2,at:{start:t2.start,end:e2.symbol(";").end}}}function $n(e2){let t2=new Map,
n2=(e3,n3)=>{t2.has(e3)||t2.set(e3,n3)},r2=e2.package===""?[]:e2.package.split(".");r2.forEach((e3,t3)=>{n2(r2.slice(0,t3+1).join("."),"package")});let i2=(e3,t3)=>e3===
""?t3:`${e3}.${t3}`,a2=(e3,t3)=>{n2(i2(e3,t3.name),"enum");for(let r3 of t3.values)n2(i2(e3,r3.name),"value")},o2=(e3,t3)=>{for(let r3 of t3)for(let t4 of r3.fields)
n2(i2(e3,t4.name),"extension")},s2=new Map,c2=(e3,t3)=>{let r3=i2(e3,t3.name);n2(r3,"message"),s2.has(r3)||s2.set(r3,t3);for(let e4 of t3.messages)c2(r3,e4);for(let e4 of t3.
enums)a2(r3,e4)};for(let t3 of e2.messages)c2(e2.package,t3);for(let t3 of e2.enums)a2(e2.package,t3);for(let t3 of e2.services){n2(i2(e2.package,t3.name),"serv\
ice");for(let r3 of t3.rpcs)n2(i2(i2(e2.package,t3.name),r3.name),"rpc")}o2(e2.package,e2.extends);let l2=rr(s2);return{get:e3=>t2.get(e3)??l2(...tr(e3)),member:l2,
declared:t2}}function er({fields:e2,oneofs:t2,extends:n2}){return e2.length+t2.length<=32&&n2.length===0}function tr(e2){let t2=e2.lastIndexOf(".");return[e2.slice(
0,Math.max(t2,0)),e2.slice(t2+1)]}function nr({fields:e2,oneofs:t2},n2){let r2=e3=>e3.name===n2;return e2.some(r2)?"field":t2.some(r2)?"oneof":void 0}function rr(e2){
let t2=new Map;return(n2,r2)=>{let i2=e2.get(n2);if(!i2)return;if(er(i2))return nr(i2,r2);let a2=t2.get(i2);return a2||t2.set(i2,a2=ir(i2)),a2.get(r2)}}function ir(e2){
let t2=e2.extends.flatMap(({fields:e3})=>e3);return new Map([...t2.map(({name:e3})=>[e3,"extension"]),...e2.oneofs.map(({name:e3})=>[e3,"oneof"]),...e2.fields.map(
({name:e3})=>[e3,"field"])])}const ar=new Set(["package","message","enum","service"]);function or(e2,t2,n2,r2){if(e2.startsWith(".")){let t3=n2(e2.slice(1));return t3&&
r2(t3)?e2.slice(1):void 0}let i2=e2.split(".",1)[0]??e2;for(let a2 of sr(t2)){let t3=a2===""?"":`${a2}.`,o2=n2(t3+i2);if(o2===void 0)continue;if(i2===e2){if(r2(
o2))return t3+e2;continue}if(!ar.has(o2))continue;let s2=n2(t3+e2);return s2&&r2(s2)?t3+e2:void 0}}function sr(e2){let t2=[];for(let n2=e2;n2!=="";n2=n2.slice(0,
Math.max(0,n2.lastIndexOf("."))))t2.push(n2);return[...t2,""]}const cr=new Map,lr=new Latest(1048576);function ur(e2,t2){if(e2===void 0)return dr(t2);let n2=cr.
get(e2)?.deref(),r2=n2?.content===t2?n2:dr(t2);return r2!==n2&&(cr.size>=65536&&cr.clear(),cr.set(e2,new WeakRef(r2))),lr.use(r2,t2.length),r2}function dr(e2){let t2=Jn(
e2.startsWith("\uFEFF")?e2.slice(1):e2);return"file"in t2?{content:e2,node:t2.file,symbols:$n(t2.file)}:{content:e2,fault:t2.fault}}const fr={isEmpty:!0,open:()=>Promise.
resolve(),has:()=>!1,load:()=>Promise.resolve(),text:()=>{},importers:()=>Promise.resolve([])};function pr(e2){return e2.startsWith("/")||/^[A-Za-z]:/.test(e2)||
e2.split(/[\\/]/).includes("..")}function mr(e2,t2,n2){let r2=e2.split("/");if(!(e2.length>200))for(let[e3,i2]of t2){let t3=e3===r2.at(-1);if(t3||hr(e3,r2.at(-1)??
""))for(let e4 of i2){let i3=e4.split("/").slice(-r2.length).slice(0,-1);if(i3.length!==r2.length-1)continue;let a2=i3.filter((e5,t4)=>e5!==r2[t4]);if(a2.length===
0&&!t3)return e4;let[o2]=a2,s2=o2===void 0?-1:i3.indexOf(o2);if(a2.length===1&&t3&&o2!==void 0&&hr(o2,r2[s2]??"")&&(!n2||o2.toLowerCase()===r2[s2]?.toLowerCase()))
return e4}}}function hr(e2,n2){let[r2,i2]=[gr(e2),gr(n2)];if(r2.replace(/\D/g,"")!==i2.replace(/\D/g,""))return!1;let a2=Math.min(r2.length,i2.length),o2=a2>=8?
2:+(a2>=4);return Math.abs(r2.length-i2.length)>o2?!1:t.B(r2.toLowerCase(),i2.toLowerCase())<=o2}function gr(e2){return e2.replace(/\.proto$/,"")}function _r(e2,t2,{
governed:n2,isBundled:i2,bundledPaths:a2,hasDependencies:o2}){let s2=t2.map(e3=>e3.replace(/^\.\/?|\/+$/g,"")),c2,l2=(e3,t3)=>e3===""?t3:`${e3}/${t3}`;function d2(t3,r2){
let i3=n2?.map(e3=>l2(e3,t3)).find(t4=>e2.entries.has(t4)),a3=t4=>e2.entries.get(t4)?.oid;return i3===void 0||i3===r2||(a3(i3)??i3)===a3(r2)?{}:{governed:i3}}return{
resolve(t3,n3){if(!r.tr(t3))return{looked:[]};let f2=[...s2,...yr(n3)].map(e3=>l2(e3,t3)),p2=f2.find(t4=>e2.entries.has(t4));if(p2!==void 0)return{path:p2,...d2(
t3,p2)};if(u(t3)&&i2(t3))return{bundled:t3};c2??=xr(e2.entries.keys());let m2=(c2.get(br(t3))??[]).filter(e3=>e3.endsWith(`/${t3}`)),[h2]=m2;if(h2!==void 0&&m2.
length===1)return{path:h2};if(i2(t3))return{bundled:t3};let g2=[...new Set(f2)];if(m2.length>0)return{looked:g2,hint:m2.slice(0,3).join(" or ")};let ee2=mr(t3,c2,
o2(n3))??mr(t3,xr(a2),!0);return ee2===void 0?{looked:g2}:{looked:g2,hint:ee2}},importPathOf(e3){let t3=s2.filter(t4=>t4===""||e3.startsWith(`${t4}/`)).sort((e4,t4)=>t4.
length-e4.length)[0];return t3===void 0||t3===""?e3:e3.slice(t3.length+1)}}}function vr(e2){return e2!==""&&!e2.startsWith("/")&&!e2.includes("\\")&&e2.split("/").
every(e3=>e3!==""&&e3!=="."&&e3!=="..")}function*yr(e2){let t2=e2;for(;t2.includes("/");)t2=t2.slice(0,t2.lastIndexOf("/")),yield t2;yield""}function br(e2){return e2.
slice(e2.lastIndexOf("/")+1)}function xr(e2){let t2=new Map;for(let n2 of e2)n2.endsWith(".proto")&&d(t2,br(n2),()=>[]).push(n2);return t2}function T(e2){return e2.
replace(/^\./,"")}function Sr(e2,t2){return e2===t2||e2.endsWith(`.${t2}`)||t2.endsWith(`.${e2}`)}function Cr(e2){let t2=E(e2.type);return e2.mapKey===void 0?t2:
`map<${e2.mapKey}, ${t2}>`}function E(e2){switch(e2.kind){case"scalar":return e2.scalar;case"message":return e2.message.fullName;case"enum":return e2.enum.fullName;case"\
unresolved":return T(e2.name)}}function wr(e2){let{node:t2,path:n2,importPath:r2,text:i2,lookup:a2,dependencies:o2}=e2,s2=_e(he[t2.edition],t2.options),c2={path:n2,
importPath:r2,text:i2,node:t2,edition:t2.edition,package:t2.package,features:s2,options:t2.options,get imports(){return e2.imports()},get missing(){return e2.missing()},
dependencies:o2},l2={file:c2,scope:t2.package,element:[],features:s2,parent:void 0};return Object.assign(c2,{messages:t2.messages.map(e3=>Er(e3,l2,a2)),enums:t2.
enums.map(e3=>Or(e3,l2)),services:t2.services.map(e3=>jr(e3,l2,a2)),extensions:Dr(t2.extends,l2,a2)})}function Tr(e2,{file:t2,scope:n2,element:r2}){return{name:e2.
name,fullName:ye(n2,e2.name),element:[...r2,e2.name],file:t2,options:e2.options}}function Er(e2,t2,n2){let r2=Tr(e2,t2),i2=_e(t2.features,e2.options),a2=[],o2=[],
s2={kind:"message",...r2,node:e2,at:e2.at,features:i2,parent:t2.parent,fields:a2,oneofs:o2,messages:[],enums:[],extensions:[]},c2={file:t2.file,scope:s2.fullName,
element:s2.element,features:i2,parent:s2},l2=e2.oneofs.map(()=>[]);o2.push(...e2.oneofs.map((e3,t3)=>({name:e3.name,node:e3,message:s2,members:l2[t3]??[]})));for(let t3 of e2.
fields){let e3=Ee(t3,c2,n2,{oneof:t3.oneof===void 0?void 0:o2[t3.oneof],extendeeName:void 0});a2.push(e3),t3.oneof!==void 0&&l2[t3.oneof]?.push(e3)}return Object.
assign(s2,{messages:e2.messages.map(e3=>Er(e3,c2,n2)),enums:e2.enums.map(e3=>Or(e3,c2)),extensions:Dr(e2.extends,c2,n2)})}function Dr(e2,t2,n2){return e2.flatMap(
({extendee:e3,fields:r2})=>r2.map(r3=>Ee(r3,t2,n2,{oneof:void 0,extendeeName:e3})))}function Or(e2,t2){let n2=Tr(e2,t2),r2=_e(t2.features,e2.options),i2={kind:"\
enum",...n2,node:e2,at:e2.at,features:r2,closed:r2.enum_type==="CLOSED",parent:t2.parent,values:[]};return Object.assign(i2,{values:e2.values.map(e3=>Ar(e3,i2))})}
const kr={get element(){return[...this.enum.element,`#${this.name}`]}};function Ar(e2,t2){return{__proto__:kr,name:e2.name,number:e2.number,node:e2,enum:t2}}function jr(e2,t2,n2){
let r2=[],i2={kind:"service",...Tr(e2,t2),node:e2,at:e2.at,rpcs:r2};for(let t3 of e2.rpcs)r2.push(Nr(t3,i2,n2));return i2}const Mr={get element(){return[...this.
service.element,this.name]},get request(){return this.asked??=Pr(this,this.node.request),this.asked==="unknown"?void 0:this.asked},get response(){return this.answered??=
Pr(this,this.node.response),this.answered==="unknown"?void 0:this.answered},get requestName(){return this.request?.fullName??T(this.node.request)},get responseName(){
return this.response?.fullName??T(this.node.response)}};function Nr(e2,t2,n2){let r2={lookup:n2,asked:void 0,answered:void 0};return{__proto__:Mr,name:e2.name,node:e2,
service:t2,...r2}}function Pr({service:e2,lookup:t2},n2){let r2=t2(n2,e2.fullName);return r2?.kind==="message"?r2:"unknown"}const Fr=new WeakMap,Ir=new Latest(524288);
function Lr(e2,t2){if(e2.targets.includes("circle")||e2.targets.includes("unread"))return t2();let n2=(Fr.get(e2.node)??[]).flatMap(e3=>e3.deref()??[]),r2=n2.find(
t3=>Rr(e2,t3)),i2=r2??t2();return r2||Fr.set(e2.node,[...n2,i2].map(e3=>new WeakRef(e3))),Ir.use(i2,e2.length),i2}function Rr({path:e2,importPath:t2,targets:n2,
dependencies:r2},i2){return i2.path===e2&&i2.importPath===t2&&i2.dependencies.text===r2.text&&i2.imports.every((e3,t3)=>e3.file===n2[t3])}let zr;const Br=()=>zr??=
JSON.parse(process.getBuiltinModule("node:zlib").brotliDecompressSync(Buffer.from("W1+4MRIhbBwIbRhum42oPQ5iFrJ8NDKCjQOyh+GDgHpKbg4hd1C1HpGdtiDUIZNMSX2QaEaqQrbhT\
RZVpHE/IHpR4w/cguguO/aCRfswPTASlkZ1BrhT4ykl3vvT8ut33n5dadt0PYkMMisXEC2lyyDLugBSGI83Gz389uM/VXbxT9zznRkWImNUYIWKKS3UTDWrWo07f9B9KJ2rT6lMGB5A8jRPLmkA1EkOEfhP1axqV\
TqKDpkXcuWQygMeuNK3NFhhSYjjkBok6eosRM2fX7WZPhXwpSW8QyLgEVs11DatOm6vw1bq1MoogiCmyQSb3Leeq5uqGjRh4//na1aNUAk2uUJqdw0rAWQLba0011rDJOLdeHcSwEeeojxNspKnimRrdo8U8eJFf\
IiPzGIWq6qFFu4Ib601rTlrOGuaH+Rq6c14K6w5Y+mKaX6FFSTLvzlpWBh+IVEo0TJtRZn2TBWhmVDCiSdCltcUkxDWKpq1ovUYH/Rts4HTrZiL0PN89WuRmdXNLiQ5SrinGLkVwJZlfhF1//8v0MKh6fgfEnksW\
ZZ30qs51ETuLSRc+H0Zu3Qm8k+Ih07B8Lz/Y81hyp4vzq5wsfK0NV/92fzj3vy/+vw7CKtJ/4V2UoKLTOjwBrODqMBH2iD5laySi0SFIi63eojqLzHR50ylLReGi/QCCi6di0NDZhMjSwuNxpR5IT+qDZfiqEEnR\
KiWI+v+roj6lhlFITEWJNxZa20EAYhWfjCAfwEh+yAXmIoupy4+odx7kFbo9aD36OrhwfNFVPVKKqyxJ5zYQ/C9MwqeMMYx8ZiTe08rG+ViEAy8Tq1Puvv7vg/tVJBjLwS01j+dAYWTJswDKqr6lm9QS6Kmfmty9\
qxR39r169rvweWi+EaghK4xEKKztvf6g1uhvHFJJYessJlSkSMgZfdass/nz7s+d0rza4HISPSzpP3Jqsn9GtjvDew8OKdBoBlBb10PDm6I6XETxswBoi0zyIDt2gSj+VY51f5emLp0ksbq9wV+x2ivvnOL0BlXc\
hFGd/8uGD37d8HolQeBKmSPINjinF9W8kPw+m5zA4F/ADCvwmje4a18K0WWo8AbLVw1iV2U34OP8b2nkiGkYY/OXTF1tUPzW/DRbSr0YQAvDRFhGb239rpfbozs3ei7xacF1B/QeH3FfE0ae0U/HLeE2bFhCdN3L\
2jLNYnMwimjl0W6v4drGCKOIV5bv0F5z3LTawjAzcpidyEwz4jwyaLDW2oWuUMkVItegrR7qi1iFItII3bR/lZwp2bj7qnTko4+70x29m8epKgDNr7sCqV5oZEoRsiMKDAE8d6MjwmiA+iVoVAZNy0UZarASEjnf\
gY24ZmP7HESgvih0b8/Rm42FSiV6GdsXjmf/h8kpSXRbiUffcGwSiIHERoTW/DcYjfDU/ybpChpIv9PJomhzIYrUvypMoUzEqxxut/ncMT/K5eOcM1si9sbK1801CAFOcwIvTAn9MIeQTnUIAUtwKF+uuQLypzQC\
3uEEJkibKFslAeZImyhbJQHmrgaToir+ZRwCJJCCY9qhjOIP9YS7iCs/QTyeF3uLe7a5q7mS4826CDCAMyBPsyCPuwD2qCDCAMwB/owC/qwD6DWTvi1GVHUhmJvYsYDViuVJfwJ6zFVjhASX46fIiTGf9z9XQOA/\
MrLOTdBUn/CW1jgUwBAgh+4Xcg+MdFckesPf5SHQKYD7vnbH8ZO41YzQCZrzIn3TMHWyCslp3eArreXnnsz2JkCNmM/2xHRqb+4Lnv8cMFiyiUNuYpMknsKDhK2hssgkXl+DXpdcZ0zxE2Xng6+92dwdKE3SK3bP\
0+TKi0XNmaMgBujsDfGIjsvsDlfV6WfKZdb5rhb9HRr1Z4Hs3/GHe3buBMsWyMz972s3v6jNVjkzySgp1t9PqIhz5Xfq2heyE3SbwDZPDuPxQ7gsKGkTvsn3yprc+InUFBMcVrGP8EGeWs4VI0WXuryQ+2QoSfeO\
rKft44uvGUiDEAgNHbsPt47bn8S2g4IBqORbyQ2MTicFqIQsmBLuSUONomcxCnXIOFaPjvloDqwTyMxE5nDfHg+SrJiYRT3QZjNNCpyZrMezuMBQw8q2WnYBGRXl2g+XFw/YCXMyanDcPkel1oByKpuyzXIWN8mx\
lhb8eLlOpIHj9VoGjMTUGxHdj09rFGrVAgJwNontXryFVPJCysUfmUoGykHa/Tp0Jh1agzswXPOnlLRCHNBap2M8BbBtO9p+CxVic7RUsBkJk2tiQhvfGC1hw0hCieGKFTDRBvbPn/lS8C1HI6rYL+/YSjgc9f4t\
Wp1uZYuXLFcsKe0/i+pCVaYoUXApN64kzmfrCeIWDI8wyN5fbjXCQh3CftJCdk9JyK2vOCGk8f/tTla+a+9ZATyJMNtR9kHtVhqe4SLxefn5nfPCrPgHk0B/aD4sl9SRcGusL7q0MnRn1JJ0+su4GsZJYqlD18KC\
l6m3l8KRkSqn0cJumbYBynjWgqEmQARVqIT741CNr59b6PwlfHYu2iZ+BX7gDdmm/8nGe0o9xGE8Isv3uXShTafw9ekJXRx50V4SkW9Gt6VSCt44IQ7wJbTbOHMJcLLNLwuIv7+eAYbvG9oQl94FYJeb/M5mMmXG\
jhJ8gRJy4S+fpD1HoLcfyxEuNsznvcImdPYhHZA0JZWicActK7Fm2K51lJ0Y0pepbjgYwByqkjRpMp7WoIJXrNKfvr3ugWgaZmI3nxkyzEswjao9Lv7fsWtratOJcStzKHoclmByOG3k9ZBawohUjoIry6nKCUeq\
oE5vIva0oyv77W2Gqwvx/gJTw1PZRgDxx+21xoUv9UNFHF9HQVNUrnUz8ZOYw//NgdtvfOd+hfEdf3DNByH7dFtqxuHxEZ48sUJin3bLfy7KJ97SkBQWDg8EjDDPy/R0gMRp6Ue77FKv9criWg6bCEGsDQiCsZxW\
8jZT7dnNCkRpkYBXJn8cwUy7uGNENloxSmTqG0LlkiOgsPmhxF/Dvqm1uFfh6mjbRN+n9Lmz4tV4qTBdSM9ETXbq9Q7J7A3pQ52Hrp+/eFlOUdK977OX0u6uN+wp3jOSeCOOHkc0SPcP3yeMpxe9REyZ5QIQ5dQW\
7sZOL9offLg6+ODU/WLr5vH9302fLnsAPjbcCe7T0NLdfWb/WIls/cMGXtKhZzDKYN6Ocden+2TFQGhm3IBsYA7bC17t3ZkeFaw1pwIho3bQ5jP6yishobjkf0+Zqz/Zml40EIZehkSGXoI9i5+UD9y/lPDRehL3\
EWK4Ydvz9LtZ6M3MLABh5if4Dab5b7sBd+RXX10oO2QAiXgpga+2Ztd20cPWdVDbqLhqaUkODd+MxImdaG6s6bWrb03VUvlKCnJK7hm1A1ZJbfeGEMO6usvLPQzskFNSvM19cvKOqCL1RB4/1wvnnIqJo44dVtRw\
lJtGW+8WX6EsWINlvVd7QTyLR0mkQ5jfQlPn6Z5eADpQyVFN70jef53Fhf+L4hCmuk14QwNdrIoWyQtjvBgQHa9NUkSwfyA39ICJ3XRzErH2kIOWkjkXURv7vjwRGEHEUnDxLfv5Ogxc4ndlQdGc/rT9++UqTuaC\
f2bQxmP8QAQlpgMz0Pb8K3QVczhW3xa9Nvi2RfNk9Eq3RTac0JXrFa4nJ/+hxzoc5df0EiS9PvRTa8+i63aFTGdcwhiuGJ8Ba8AShl8leKw1Ua4ii6pSiP5IFUlqYJ1ejh1m7fl16ZjknJpNemW77VmtcF3+CaN4\
zMBWpDCOzETjz4CzVNxboxtRaKKq6cfqU97Fj32IvckKdtwLPNc15yeQq7yntyoM2ovpD6yWDEnfKIeMsTIFP7o5zD/QUaxX9BeeTsLRiLmJjSh0uyXZzY2LQ3vewE/pwWSO2p5VHUagRh+rKS4Neozdh+Zp5upg\
qRVAMAILZsKqUgRT8WKMea8NVusce5ZyY/xtcw65Yekmp06m3dlJUGR39PspZAyigNEmiOwSQedLWWUsEMiBeKpBeY2xm8f3DoVlmHJLpwgTp/hEmkVZjoZZz6ii4WRq0PoIiduyn7fKKDVQacr5BjHoDrFVcKOi\
QS8wy5QuDFNA80DQ+hvzFiPD0SuIsat9Rdr3RYVufnoLdoVqb6m20qLrWE6HEEO2rwKUrF8yG/ct0E5FnzYmj74lR8bk5/BZa8oTCO/cd/2k7Wt8SiFvPv9+k1onOBvpiVjTUo09vKWn0QtFqVpHqfZERsWIqZD0\
xAmzSDNwVgeGoc/Hk7mZIgdrlW6X6aO3HTZuQvcLpm6sAAM80bV5kERIP8V8wsSCziaDwU/9aztVa/QBgqUrpFGbYt83Jy+QHo1gFhEqQ0w+eWX3loCouYZEA8aTjTgFr9aXQ5fI5wJrz/rG/wlz5kavYDnbsWqk\
ray4fez1Ka8+pN+3+VsC0E3O7w6CeNHP3akW0ita9G8LFz2zk8aoyEUwmaYqCENVySUlXDDCH4gVokIuW4in5Y7NweNJhpfj+KctJ9DRCVaOHlMCmZkoCFdajQrUcxz7/jeW8npUcUsTZjhLtyxztl9poetNlp4o\
cDWnuVB+912rr6lPoTfyfw7Xxpb3ND7o2z4+HhsjSeIntqULao/ZiXnLuLB3ZsEyyjHjPw+ywRPm//U9t/weONhy/cYupBeoR480PAPbEYe3ZIzpDpHIJbL9s3N8OEY3iou3jCng2nlX6xAKBGtzlJ/iSx3aSUUX\
XdpcR0gFXMg8pY+R+tnXaSLbKL2otJ/ox1ycUqBuqI2VE2/RpfdfaeAo8fT/egNkfozGZKNvpzJXjGUNhWVwo72D5zfxQfBjc6nOQjdeB1d7af8Qel19DyU8Nm1tiXRsitgzJ2JJ6jnzxd+jajRKIJ2y4W/a01Ju\
xRwIPlW8RxpvZP0+2Aq+7pdhD0w0NpY+jWuuiA+iMCjRwCz9j16Y+Nv6W3vzgK+JboObloC+gr06BS5pRCZmGbQ8G+MYqwdnLxU4oMpSFo6iTcitrXNf/JSu+TeEYTqlwCrfwW4WxufmljnZMaNgCzBiwAoxYkAK\
sWHcRk9RqdbDh5USUZfYoIa/Ae4MtwHmDK8x7UY58XVx3f2UYnrCOzjOYV4Pnx4iJ9VOIiPlvAPhLSBe+J926ITgBWikvgceUQiWC96cWAHXG1AB3RtII/38gDOQoz+XRKKwQAEcJ0J1/dNXUggXPIRtFtQiwh4M\
MkTyziHbEif9JT/jcufGK1q6rWzqv0AUw1tMx+SKJLbQRaJIzy8wPD66t1M9FA8GOXuRbjRePLx07uAwGUbaocJM4AulPbSFNMHhW6Hxj1PozJfIMHenHlQ2tun8ny4ttNpfkIK6l6yzidVmli9lYXUI3Z/2NDNz\
LQa/26NBVOe7lvh8p7CdeKSVpaCh4SIeSd7TD/I66POeE0pQoy1Lv2+g4dz1e6ZTgofkke+cvIyXOd+/w4f3XnZzhKbdEVTtutxS0+c5n9R8tFNyCwJXN0V3Fiu4gq8Z/aLwxzOAdiuWWDtTKgJf3TU4rmOpKIoA\
nnM0yE//RKKU0ynOlOv6ZFNA+whTQ4vGDrIm+FJwofQI5uiTStf2sNhEOyI+eTNY53bWsBtnLsNqmc0xYwv7pHeEKFP3tBHEizlEKY7Bb/SkXI5utZuw5xvR5Yb71t9jKoyY5K787JScX9Vu7Td4uhGXJPpYiAj5\
iFD7dHYzP1vs1M2kP9N3TvuZ4wgzT+/xTgV2n/22Ho5GdILvRiLQPqG6yTKiAes7b9K0P/MV0bs+yuqZjGG7iCqcJzWgIl4lC5/Z+1jc+iyM7TC1yrH/MLLLFvgZH81nI47Bscfy1WVvCHRagEy4DYL2uEu05JFG\
JTT/2MUZDLkDHCXVAZPd3c705FC2EkoBWpYy1rGYcAewK8IaYqQOjTyTgL/NSdARPw2B8qMzTA3hEs3rJVohybfMbhw2Qy717bcb3ZbqvXnzyYyjgtaQF9FhgfxbFSKv8bx1U+gOW2oIx/CDaivizJRH08WGLH3C\
1STJbc97azOeJ7YV8CxhI4FGKyy5Zq/1CifjetKME8lbfL/AWRHAOCTdmjkvxcEPPogmNHyP0nzfrWj/6gk+jGG0l2n9x2PJVB3scjdLgg2OUGyQGLnC+mPyhh7XpiSeY/I9oAPM4GejEQI1DJ46511t8IJT4d5/\
8lFaRjaqfYPoR1CJtpI68wdi5kg2wqxBK0ErhT70TBBKReC9hgLLj5lq975CvdaucCdlyj318lXh9q0qrqmyZTUwHE9ld40TSCzBPp09hl0dgGXjdn9TD2EEllUJXi+uW1h61FvQBIS6l27LJcBX0adXkEYz+mTn\
mrM+JFN9jVwQMOEX4cTYO+D/KTU+0r+Mes32ceg71TR0f4OZ8CCDeZ65r/OWn+tr6Mk/aPZ0IKARIkQaqxkqU++M+lM8kB939qjdGwPJ4TaxJAgXZ1IqUkB2S9kBs/oLkXuA+d7TbhpUVc0DWKkgxoEu4yO7uHMS\
EWeg1rfaXpUWvUbRMyWE5BoafNhG1cRbHCDZl8w8Lo2ZWgcePUqQRn0gUDgBDVqMcHFm0CMRejm27Cy8CGORC9Qgpym3SEHAdjgdtIoxQi8RtWp2MybqIANyJagMeNy0a525TvBQNIh0T2WRp35cM00yQb8cMW4+\
msqYB+vEvDgNYmWF9StieK2U1mswNf/qtlxlXR1rIVIawluRozW5sv3iLEXswYPyWcpPOlLxgjZJXacZYHHGv1Zwf/PS9GBmxZMzNiEMpxip04JoeFwMIjMl2LL/4lm3oataowSvCASsNKJY1FGyCgrfRv7xAqxs\
8sTfZKpxmIHDMlOJTwb4zgVy41m0Iy820uMDLoB3+GywnEb7viFyXZr1MMhv4JeoUXHH7xdD8/UGVxD50JRf0+vtHf+LgYpLWTy1emwHfphod6yuEksHOcps+GsYa5xJHDy7AwRclzWZqrrPGVX4MRiqg5xEjNnH\
EMeaEjPSaD6+uNMFFZBPI2d4Sn961yyOWkAl8j0b+mRzXEvPymTM65Duj+eCs6GM6aJ5l+Nty2jWUtTBcpOitl/EPari1o1dwnB6CHOCSWus65G59bwg8ePPY+zbMzeYgimESF6jevIHl91qwofKKWsNXHQGeARq\
usFBU+VwRLuGbVwA5YFJwRYI2YgV3HpcG9C+m22CvO2L9OU8B57w2uQkbAHqb0NJmAOFbv7m54f+wV/t0FRJINtgqUZiSDHVSLwgm45D7+OdwL44M0rFaCL/IQ2HzI5wj/qty/ON/Ry4zQAwGXk7B+qE6B9I4eoK\
vE3KbEHL6Q4CAo4ISAzKL0rWcGzZP4x9rHTQsrnZ42ClzWnc8Ld4rBRE7isXW3oCXNDJD73u+9MNqOkcd4YKHLU7rv40hc4N+k0u8wgKVr8gB2xGQbrTTD2pmtaqIPhAMbqzRbFsRVUqCzE4ASWFjWrIufKDz/xP\
4gFXPSEORb6RPACH0tYvDq0sbavdD7tdzYZaZiNHnUYwkcByCFDFZB5LdxKp+6EfBW00KMkYGzHB7Qe2ughKcf2e0ilOfVrMwqzZSTfXxZ5m9gD6+PJBUbsPc6CatZD6Y7SnDuCFWbZ+xFYfGN8lFDj2iFvUVIw9\
oXMPCZb32pri2KsaNfu+DCQCb3IcEAGFzMEHoXeEPbQ+wWqGa+UdpTOH8vwxKDL4pd21f4dnXZU0+tyuy677Op3rIbaE49gzbUWN/TDG5ix6vXdLxglLePiqCKo0ix2fXKzOCfzHkl5fwrxUp4ZxN1xFiCyXdu6v\
9WVrhQv01HwUVVKr9op+Tr3oO5pvMygC8OWvJJRCqlVBdGj+Zyu0fMKS8foZZdgKxp/ZnuElH7VcadwlCJY87al1jQbFkenxnQr5m8CU9PUUmP+IBhNoG7H15dULVNSpwdZrI/aWt/UBS3BrS6ZdBSvepKLdpT2e\
wfo344VcFX3+DFdaYme47+EIFotZy36Y23GYc857wlLaXADTTZnWi5SQNFXGIaH9taYP5CZ4SJFmyfxWEJJ2dEa9R2JWTVNlBbHCpCPzqbqzPcQmBnURj63pKWfY3dP3byc3qpf0YINyL7qyEWYBPTNVE7tlaYpu\
RdZ3NCtR+VTadhMd0w+mA6Z2GxfzlJDCoi+/PTDb51E9CUvuDbCjH1fVTnXyVx6nNkxxnekjR4920NB3veOrZS6NDH3fx+qYGjM6mEtbuiJawbAs9tLTx0UHJ9UOfmQA5g25zwruzyfeAKTF5zuFLh6aMrZd0k57\
Bvwl+AqsRUPZH6o1yY6JJVSuKlyWzUImm3Xg7KWAg7NNakKdqbPoY1nhvmD4apeh+5dZDGe2udVaFvaGYehTVjAU0nxgt/U0207hdJxaxZkr3raaN9Kw++cK+Y7/ChLs/caR4cmpW0408xvJRU57d+DnhjbI46vW\
+iGSatF67V6gmldRQfBeXGecTDfpmBEMu/XzQWQw/G2xkmJiZ2+xf+gXWYc5Dajj40rk/IOefDewjS4P59Ussn9ZM+DUw+teUS0XdpOosyMazxpz/HcbhuQhWxWXfMOq184jnEs50MV5ODA3aAS6VlyjOmMlQ0Yz\
yV3yIFnZg/PnDEOi/u8h6IKMoWtMHYOFHoiMHpf2wB2Ly8mZw86TIN71yypnuGMnkfz3Px3CtF655wpae1rL7RLLk7O9CqOEZisW+ogeE/6Qd6rZjdgBn2d2C/w4nHCyLNofYEJpAZbyPpBkl847nJJQDnnW5ufp\
m9LxT6LqYTrEc9YntkFGvimyLcDOFfhX45sJ1+1RNYoHXbQw/3XxHmjNhjzoZ74Dk3c6YTTWn08XtRRk5qbzLnbrZKrogX/lqi0PutzQ+OKKO12g1+/RSocT5nDrMmvNFKIQnIA8Zgv6cXMekJnESPrCQjWmBhnT\
ntKI+TEWPhBmW8959++vwQjqZHc1TY/L9tTGkQnxm238iL3EqPdvWicPJVWLghtr2+3Ploa6nwc9M0hE7Ed98nGA1NrK5ODSTz0ZcFPt0U4KIK5Szgq/rIN/4XcdLL+XW2btj8p1dXos/m9Y++9n6JiB7OYolKz4\
6/5pEe4ypS0zb6Y/9pGOsuwYmS1jeMzdUNv7dQIbs9DP+q8aHj6tu+JycCVRaay1fI+mDyUgaj+AkScRdSz1BEjN7JOSxVqeBhggbI/WlMJBulTW33zUujdw0KlgjWvGLaSolJCv57ejTdMF0KsOqo/67Z6tbFkQ\
FBAtLqZGVvYj6SBY5HJMF4bBmEl1prJ2HP0k1oamtWLFkbTkB3uB4ogsF5muSw5/FCbi/hHf0JOQPq7/6EHytG5yCKzPQehfcGAexxcrYIvbjNKx0pK+e8U2qPis/hbPxxNRnfe93+iVlIKjFEm2rBESQxbtOLcS\
7tOOgP4NigiacmQMrL7qdYLWtiKcrvm2EdX1rx8R2b9pF6z01LlZMH5jp9xlCHHcRFOz2dUjBtuqUrERqQv5zR7Dl9FnVrOvBTcNrQrt0ZM02xr4B+XitrFpT2749LvcGc8zdD5KC3r8L/8zuewf9bnr3KOeR5Ti\
N2eqAZi7o2DT1OadRu7/L+tDLWqpzsp9n+Baly4vdVlvG4Mzj8j4SrDGZ07yx4cwbV1sccS9bz7hzVq62vvXA1sGnwef+2HR53tpez7DYq5pAf2hjo6YH1iL+ySg2iffpL9r2Z8BZFzsM7rE0n7s1fql5iSFC6FI\
z3vusWJyykeW8Z0g0qgDmzOrTlTXnKEPhG1QldFNjPBZolGFn2K3sNtJZjip47V8Ge/j6hJu/F1Rg8AD215PuetAHBEzsIbH6R0m9yMDw7+p2taPYHsNLE5O+g0+WVYn/4wU2CmuMa1X6G8vKoV5nk0pxEQVtbk+\
hIOg8y/DAKrsjr5kpI6l8lAiQyv0elxidLXlCbONCt+ShuRGs+PkN2Qxt1WNPR+P0CoBOPHygfs3hR6wWb8gxmExa5tU3OFkQyZXmeha9RJlt2lduHWQaRd+lGEo/yjKbpgtwh9udMKJroWN/Qk4lCJNXj1PQ7Jq\
1tOz3YkdG6H8FBO1tYH6a0dTFjNsdA8nv9/sVEusYlPnBZKxOdhHlgN8paq/Ln/Z1KC3uMKVR+teQdeVNC8uKvfDSZRsZaJfIpf0ouVFnY6f273/R4qGzxqMuigOTzSNtR+VlaFvY+qlpd8FfxKFnx8mcWe1PKR0\
VVlQVFSJsk4WiessSRF4rVyUK7m2gUMo0dWZk4rjozl/5c8dvOEUqelBPuOTUUtm7uHzVIFGyO7z8b3IEwl8yoS6JoR2GkKtiJ7z8arKEu/+CX1n2SbD9Po0iFxtm+JZyjCpsbEkHrhOIC4a5+/vTQpkkfUXD7la\
OSIKxgCCZ9sumSLM3jaX9KWjybrRnhYPkH/6C+z4ZDeO39TnZkCD9jKhqhi43mnlr6D/LJNXkKACiYjIcb1NNW5RhtqGQUYcj0x5HXFYSLjX3yDRvhcmeTYEs9550k0vI0kSMvhzSAx4xAYE4DPqKaMaBlfchSI/\
a/7qXBn2yKLngdDMnzdhAndxBk/1x4NtrKNP9AOmtPvGX7GlxW+HjWV70MMPvxjSVodCeab4pq4hf/lFqXxk4QyiGeN6gvwz2/pebhhuMAyduxWTjJGnaG8Dv5OWunfcB7EwFsUo8bTIYeobNfoW52o2hGY+jaEA\
KfIyoJxmPs+jgTY0hf2SFDMuGIr5DWQbAa5fGFLueU31N+v/fxbmXOxtdAq4Fn5iqBtd67BHMxKqBMOVgZKqnzx2Zr1gqq0wFRG+Wfaq30VNHhKDDU1Ql6AYYzSMFWDBme8eo0jVvk3aeUFxGaF+55sgmpV1SDjc\
PZt3E8mURyzehymlgHjOAuLy4DdCDGpb2BdfmEjLmE+kNnjpZBHrO6aqTFrcUkkO9itQMSSMcWDAqP3TuXlHhOaEqKUKsn2Y7JBb2L9KqDDOKEXfcp8YSSYsNoUzceaj4rUFrXeE9uziAiUlZUo3hYG0Sz+TiaBE\
1DDLrQ2Xc6cd1AX2y9mU/AxYmEtJi3QEDEo6y6lPNEEwSVVlgT5JHOzyWIjUXxwhcN1ELXSRo6Pwp+sXJP1VxgeMDrrRYhPm+juZt33VOFdLZy6+ziNrtHzl+1Ov6r0KZyJRvJL3Gc92WMJpy4XunruWk54Nm6Wh\
ShtJMoBL+XTlSqzoUEk5WtFrCmxRpwSQy7uvEM60U1T4qvccrGknB5LvJzEfH33aKKW27yr7YUr6z0g1Pq7zhJAZhYODVNycPKCKWGhz7StETwwMKkIjgzhiIABkXZtllkbJy3yR8ksKB5lfA2r35X4Zz88XTIf1\
N1hbJAqLbknWpMXBl3A7QmH4xSnk/dylcChb3Mla7heGTBGWl7Iq61/xEDW8oOspvqbwLd9iymsFj4ncOmT+CQRaRFbuq80tsxB1mah5iar7HKyQqbn8bISZiLSIrpJ5XHQTpbhuWS+lF/J3Qrwye6e9t609PEC3\
tXswkxPHJw86yYHk3RUAKwF+08bsC9F4/F0MSlSxNAbrOt/qTA8Z2H7u5ZF3NIPVM5J7r7kaqqhWpT+Ibu+MuhzCKMdHv55ZV6tIh2ru6PWgJKEYaBC4hW9SCEUxjk9URCkjVpefYZpTEdUs3XtG0WTWDjorZjhD\
ubsBsWRyL9hbVOcMk6zPo2/PAwqi84u9eVeQxA5CEhg/imAlZ/583bdCxGsusEmNz5/v1ieyxIly3baBVOG1tLHHGhgrGYx2gOZuaytbXA+uXvZJvkAhWfPfqwpcHL6kh+zzX/5A9ZrxVyoWNz31z8k0ehUuK13i\
9ShLr5fPuu0APNJdehwxr8KL8wb6iSdfHFLpVfMjHmFe0uSoy7Tg2W+bZriau9+RVk9HeNtsj23vOuc3XjblBPrKsXq4sqDzejeC3y+OaxABw35D5vfDDQA+bRbiMO+pYv/TNoc+2S+WbAO2A8co2E2Wg1zKnJav\
PexYCbtmbpa4uVyJFfwQdbRjl/w/jJhgktxxAAzedW13/xjhswJU6ZxlfWPCRgE23QYYqRWxdLjV94L64awm54su8bGpObOVgyc8gEMHc7LIwhbXFX0ehwQtS3PGziObWYOgGr0SKtVaOi10K2U4lTuNfNv282Uo\
1F/b4i822Zb2k672xnQhJ34T/8N5HQOOXDkAWuGS8Y4CLtW/R/hNkMzroXpXOe1ZdJOO6dUaJnhcm3QL3Bf26MbIeJ7VUzN5nhYyjFkgNj1BLG8eiPCWipv192Cn+c309Nyeksa5hhW5k8P/GbRylRJ5/tC64cdN\
FOa5KPFJF59Qmuh9DYqqeeY2XDWmJ0iUeWOC+xZAONqNkME8wB+V2Ac2YDMOZXNYmCje2y4KupY60xW/N4B86p6WxG5+4aFN3OVI7fcwQ/hRsJsT0dia5K2ZJ5quSCTFZR2qiXx8/poipatvizNCNxaVkGawDMia\
apzyI3lnVNQzvbK2KABLOzBGt9xOlNazkLL/3HHl1JVmUX/NN5mYfTUYFxFvCeCqFjX4kPinN3eRhRzW3BBXxG3c05K9G9TrIaYxwXAwcoLu2fkjOe9sdOC81kEiMcYNeiWUAsLu/UJ2JjwbmoNWZ90NPmyshj6N\
mdxOaLBaBuyBvSe7P2FDC9YqJBfC7XjsDTvA5KQm6VPY2EpPPt7nbF6nZlisnNzZj8nfSnzKRsw+4uk2rXWl9aXDJKXPvIqQB+CDTbdTorecCDF2zrIRhW4rW1pJh2kkZRIvT9MBmxscZz5I8XW2n48lWDiHHqh5\
RejH/ojMUvaGNKde/X9n7SlxjjPPcgcw2nWirkP71D/D71x7wpMMFWfV3J7Tg9fMKj0Mpl9L/JIvKjDfPs1jRhtQObE2f3DDLVGXB8Y2ZqHG72jd/QN3409v4vh24DHq5o8cl2xbfxl+ht240YehJGurso7ECvm+\
LcO8MPwrqGq5LmvbigMjebARyRn/OygijdYRLgulROFgBqfIxIzTLKf4HaGaUTdkbUnoWgiuejbVDlIqOL1BWQCArEC1/TZfc5KtHEWhGG4TRD/JtBM7fmpWmvgyEDbtLIT1L1/YJqU9PaSke87VGn0VkKdYOiZj\
veQ0ahn71N/oGHURzmnREai5+TrI7keI1vopZm38NZ9oYWg7JfeagCnAzXNq2POXhoE1QdkrAO3LB0lU3vHwwW5GuHm9m6ld+zD786HdrJ8DeVYf/4rF00+2E5TzgTYmYa2z1GSMVUqPp2e9Wr/95u/4tfvcYqfn\
/X1fVGJKRnjowmVd/O++sMVU/Ippbs3xK3Nkd3FuI6by9ao9A8o5sD8qK8rv0qvlfM897RDR7Hm8u+Y6rV35ZBez5SpEQQXzobs3LDL6OcnpPExA2OKC8Ud3Xk0QQqOxanR0pPrkpKLid1lOpFqZ+YZLWNY346dF\
I7M0VuHn7DBAKbHyfXc3YZ+uwulhxQmdOMZ/VcyjkfPCMCUHOwwQo074qsShAaLrIg67Ti+rr9lB1LQ6vgmiSBpAzaxtAfuedN6V+zUIXLU7mZZtJ+bDM7JPXKRcywj183dJY+hic1Cre2TCZO1u8nZllGL4yO+7\
ZLCsSHoqOLPgkZRXa/DhE+LfF0O2NtK/fkQZOfv/PVwqcLGuUPEhg2j8NrqVnIeahyege7Em1iJ/e2ahc3Be5EBo/RlBE7I4fjLDs5dZ1n0FUtVZeXRIDdMEePFs47ENXTHi+9Ty2WtF+qjn3E9ba8n+HcEqYpr6\
UY/TFjU3sszKPKpH9nj6A5qVt59mdtnhd0uj84Q8cHe2Q+/DivqxdFyl3E8yldl8hw8UExPd4iOpqRVWdfYhtFf+Okz9f3YyS10RMztgZMpjYERzurEq/7EiTae4Wvzrvn65UulbCiZYMabGf5wAiMXUwe1+JuqP\
emLRbLhCqWmRRIaUk4LUPfn02YiPBRwvKsD8082g7l4LqjefQHj5uFh8TVuE2tDNSTn5g299rpgCbRs5+YW4+oWWZXPqAmsx88n42zJ5Rx/7zaMRfXn5vfBZ/g9GJgZbcWMNcZ5k/iAF8JJyywr3UWqznhfxiPiV\
y1/98YmtF9RStZ9yE5OGStyLWVvEhWfhh/a7Zd+V7ysfyyZ6q/FPv4oEX8NZHLOoaLuPvIijifT9JrTnKNVjhAoTV0aGtzL7ZF9KOLbjyQNzHmh4VHqg7OyFnzgoKtqP/LaBesd85/YRz76sR+Xeitwq3kyNoUYo\
6VIAlS6i4/R9ZHjJJc3tXxXv/1d9/Viec47qcp96Xn9KYn/rhDYAEF/APlCI/5AOLcBQH2EI4cH5CtDJYkducMyF7ech4QHAdzulRrAkeRDQlb+lM8My0W5m3FG5MrkbLBGzruv3MsJ5AGArE+FvkK2jfWMl4zDO\
pJcK3IfmDM1jBnnBcrQvpAP/okrvRBeup3qrGDBW/XKkTXrcio9mEZe5o/dTwxL5bLMJkdVx/2xxvcel5Oh50CcWctEvX3yHE/NONNR1AIhc8nnbilxWc5d13nrm4pciq+PDtPT2/Q243RNTUhjRjsMnTzjFu/Ur\
GC4HH5qLozY1c8c2EYMOiY6HXVseKlbVph7Ol2qVESGbsstbm/LcZ7sNE6p/HEe63TQ01pijk0YrVZmSkvVkVwvL/mksK8zU9tPOiqupxaWRg08A738Kz+XbGFatzZbue2cHBFNZdS5pZifJ2vjpX9VbF0TWG7Iw\
q72cOR1tBYSnp/s73DtdWBxasfUaoxQv4LsVUt2oWsqf8VtZNvuD8j03a+WUrnUMiW7R5RWHyL+E1BIj6ymFXMbvTlR7VN5Qc1qeLOC8ZaKJeu8nWwS1xy5TLlfkOuq71RnRY1n/oDxrOlwcpwCbXrQZIJ3RPARx\
uXvD+U0Is4I6J0sFZSmzo6F3k/585jbEHZ92ae0EDgbJ1Fv28Pb0FmnhNMJDNFtSliopuyWg5Wm127nMTq1xxs3hdnP6CRBONmLVxT9hJIj3eSWQ20dLekwaTYFg8KJWdpf12pwsekwvfHnek6ugZmxhtkr5KgpU\
PBvIBqWpajKH6FZzrJG5UQ1xZX1mEwxHMZIvYn7gv16ZNvCJcWLSc8/7rbnt5PDagBsOoGuc7kGl+KRbXC8A8++0y+rQmePeMC497+B8j+WMixf8BY1m/P2O3McPrR2QOxZF+Sr8ty2rMkfcQ4upyEue4mn5n72N\
WMEbZvOzebLhOuCpk5PNEVWfPMzSdr648CuBeentEILyJwdJDmUMZaL76WFfAZmlPgytjPTMMJpr/3Qb+zgnRFduMH+Lk1RO2rKW5LkA+IAlOoa/U26lwsqOrBh85TItLSCPtGn+1OqkjHGicbDhro82m8+T4R7k\
8l/QdCBRttUXLgsJfyj4CGmauLtteZxp/w4UhXRkghzjKmnNG8MiH3SO95Ma66yuShJ1XtL2/j/n2EfbGP5cED2qa2hNkbWqrLYXxWJTLBik1i8ao10ORUDx3BXg23JqDwumR7T8yoJHqP8dPzQcHlz3oRtjkIem\
lMF4xsTLlSVMshMMIWnMjFI+gl4FmnfxFt3SzM6GAe6iZotwT6AC986q0y8t9tWOJd8nsavAgTvY747v7jLhPrUBDN474ZFYb9NGMZDyufctJSpa67Tco6pDQrxVg+d0MQSr2HUIV3DkPQBx3kBqogiYGZPKrgOP\
7ZekqZv/njnz1qTLT9w4Tj0QOMjJe2nlqKb5kqUpkA5hmyaUdGNMtteDaduA3uPEaE+lssUTuXTQTBLpnnKqNjSwjANeiNgEOvBZh9HM5mrKuRi5iRXcyXmcw7A0Xqn0+mx5Z8JBcHpN6sghq7B4CXIvHTh/4Rlw\
jg6Sf14PEYWHC2RQv67HBes3McmayMr9R2Rp+EVpuJYj6ywog+t1tROc1/JweNs9J+ODROy1YdvGaaapJcjAFnlaFW5NspiY643/RVqUxPcuME/6D0j+iIQkRarOBJ3rgni5fcD8IfYgYNYnaoA+1tUD2lxT3cK7\
qZ66QcwfnGFfbb6tNwmBLQdBGgdTLN4aFaovViM7kOJbBrzm5da7hPzoOyOCtkjeLJc1Th9Z79isfjsIOmD4b8M2fUyr2X+MhHchkko98aJWyDvx6mc+S5cJTZz2FfUSSxhLF2OzW9++OXQE9thvjvbFnVLNW/rb\
vz3DawsOu2RBByPX5P/Pq/ZsaBsXS36sKEBHqlhF0jPZOSUlnOkhlxo2WqNlNfyFPeZGeqUVy6V4nSPAs8mQz7mI4gOjxEgZH0d4GWml0hoU0KTgqJL1DAHbT1gOSRiqssV7ftyyUSt9EVGNaFuOq+vaRBlqSjMN\
lECBzJNIjhjP/G7kl22VkQq6MF04SXZrxtuD3lL12b6W2cA33DB0jlvHWE0ebFgNyHO05+zFqkJZ85c+rRzoiPE+fhzyyJJRpqA2o/mC62jyTk7b/fmi2XjIHeeWFz8QRou1yE5Er2l0wLhCssSbstrPbO81SFnY\
sUnRa3YxAf7dazhe0n5FzWZ006jQn67OsOF3rBIX+BmkCuhQVluGhItutL9TTO4ldGcls/8BqUG9auDDSZXSPIkayeDK6w5VlQ5bRXxxeoWZ+Q5g/9sq4aY8a3RIUNziB4mcfljFsLWJfNWU3HMXWyFM7/iUS2Oy\
MxuDpfaNseqccFYl5Vw8vXrhPhq/VlFAFP2lMbn0oeT1OkJQuz4vVn/knGI08xCoKHmyNbak2PJS0scSNgYqpmDn6VHLRqeofiDc/BI36IfeqAln41tvz31KC/Gwn9V9/f4lx9/JEU3OMERL5qQc45j5HiKR68JD\
tlsCIeg2U6/P9kSbph0LrG0API9vVrpCxqyL4Toh5Kp/NyslOvggOqzMleLrcWayAdnJ2e0BhNXdMCIY9yCFmJV9yg0YWsgGhSRnFM3KGByJ63IqoGT+EYaznlZDb+3E/jNzUcMT9s142VVxeXmQRSHvcDp5Whbb\
FaDDHjFD0NMmu3RSlwHj1Yo+DUPK7TbFOubwB8KYKWDJ1C0wV3DzrmYsilb+Wh0aN3WKc0OG4bOmFFgyxhrbtyuYd0R5E9UwPFnJW72CMfH+R/APTXstuLOThaszxqsEgYgTmwp6v4m3+J8SbzHPr/yVJhZ7HRma\
nDLN3CEuJ5OiVGMkn6YxEsq26jHoUslpXpHqpDLt0tDBrrIkaSzykFpkd+mZhTMGslGCVA23REV2t3h40dLXh6+goNhQqkqE4+4enTApOBOSjAD/Wo3EOvNi3pCC2R3uK1m1Ry3JWVlFr++Uh+Qz4SE+i4rLbld2\
pifL0xEU2v13dof/pWWPwq1amsuuFsMOxsEoCbAyCgrKKTMF0su/uRtMw451WCKNN46Ip9xv8xmgvSxMOBij7t4fEjNPlRdfHVctyACiaSNLgXCim0XtWEIzMY3o7CAczgEjho6epXIHNpGKTs1Enc9NZZZuyOBL\
vI9jSv9Rvhu+X/tYGynrdmBdtTjPXMQmwP54FCim0a7EEKW8gGsUSPPNttX5qrxLv5of2i5+7HwzM6IsFk2FuCbMwi13bn/xVamgpzH1Z6UgSgge20sTa3kN6PvRn+EvvJjdTQ4qYsDWcgizkUt6m2AskxdswJBt\
yHu6klELoI+d92KdlKyleM7Z02N01keRVO1CY7nvN2T7rXMiwxmgBpaC1m1OdxVJ+14rFZdWg1ZPfL4IlZq6C20LbIGzkJrHyM45ur/x9klq67vSrHaiVBnca0n5iFA7KkxoJUWvmRAkpOSdYw7hXhr0GqdVw4Xu\
PLWmglZQup+GANHf39jCV0WmrxPr1b6oWG/3lPt6gJXqeP7bnaFAmKEUp/6F7sbQTyrSBve325VK3YlecGKtrna6JH2hWuRvddCcLcUbeROoa6orXVKpLG0rWpKejl10Ey3MkUmBUWNVQKvqe3OMXnHWC+5BVkFe\
vEC0vRpK6ah2ascZFteF8O0XPISU3tjz6mVKnbP9aAQjuJWXwzjjf0qEeC3134/ObvSRD89JGwG/zzv5cMrT5f4forqv2xQ7u/T1tvWf/FudmqnrautC96tzrLv2LDCu6bbFEAT13ui04DZexcHvMngXDxx1Fwqk\
75bv+R9Glf6odShavI9/yWlFHxC4/lYSFQjJsm7zsvCT2lb4uyellEEi7jREySPI9C+a59yJ1qI1N/YqE0sR1gP2cYRw3eJ36QtRNJutzPV4bDCXcSNfuhgI4H2/aPcyaesghPIB3aKUkJbi9kfG/RfBfr8m1qhT\
6vB2pH/eVztC7Kvv979/Oddy8CZTPE2iJBqf+yPsvDQsTH0JTrBiwW8227HdMSKY0Pc1RMdUtCH99p3jbJ8WmyUwj77IdUg31ti65c0+MpuaRO5n8W13qDW95+6ds0QvowmKJ0eoeLGgxLS/uJPNpK3lfTlP08f/\
/ntPoa1nnwCxF7HmoSja01M2XTjSvFFV9WeTTUfe2nSef2VxqvXn5X9T2hreo0fhbaij1/xjVPVSDdbkz5GtbXl7XmrCluVPt6mEoqn4M4CyyoEmIy0S9o982FFsRZ39ARBwQB49rXruz1OeTQXbaXdC3k3lVpyU\
MDSfPEwVMJcvM08vEDGn8a8PvJPiSopj1PcipwQnC58rLPM5fjx3eapULffXTMmFEfs1uOenhgUgfyin32fLZ9J2qBSrFl10zcrW9JTtlFKKJce3e+n0OqxjvuTo87sfQqq4D6ZmKqie5GpVF16tHOLAI86d4cS0\
KCuY0gKOWcx8cvXXbQgSeM3w8cOLl3FlK0YVuJmT/BSJNi+m9SEQxOM3/Rf+D0+9MF9e//v13aPSRpSGvpvwNSnfaQQjuJWP/QqxDH/T/+WjrkP5E+GzOWCsRjLUbI69xbfBa+j312fX4OSRlqZXsqKTNqdGta99\
VMEQTgLHOcdzZ9B+wOtSS/xRGPFADit66XVmPfdtVl45KwG2+7uih+ZZ4SzfF91TaIfoflU1F3AxWF14gt3hl7Org5at9TXVlNGDtoO3kycODKXdYoA2ttRXe1VlSPuigFOcrscsfmu4pG3KdUbUdxaKgs2e7QAb\
u3iCGY3TKxyyaUa8+5+LRBJfiGPpQvZFS6cqxee0O4CidgF0NIlsuPi876U5eL8A4mFjf5MArVyygljFwwyRVg/TZsT+jRR7nYib2WTYeVOnCsnMm9zogJy+uBfSXxNbRenYl7rp0iE4Iset5ZlRAEEJrNvZoxc1\
BstVEt4mYYK3J4LFr8OPsmGCD8Gjk5eAxi96RxJmxf7tQ3yoB5YmhcVYpnqzVz2BFe2hsFX9jnMm3/+F59UL86tIQlf1vxSJcoo12JFYU9/TWxNyY3G5J6zHZKWV5VoaKwJsAAspe+SfaTVv/Oljjeh9vZpRXi0n\
OXh5SVZzLrQeblTIDyUn6tOU5ix3Wevpt0w/RKdAdUKOwXQz/qH6CC3FVy27AWSK1udjIegwB1EasX8Ccwpbinna2RYYjvkzA3u8BVKH2EhP0UXG3+abrT6CDKHyD5NRxHKp9yJ72wtFiTmVgICLRTwlsEZ3aTMK\
4VWrCblLkaL8iDwIoXuh9xilnahoLAH/TWF+04trlKNNhQJ5VwkcZhNmxdNTkV3wjcLKUZpJpnqeRnpFosUqzQbmbrvXZrThM7qF14fjRBTuX/iPe+QopCjUWJqp35882FjxdaancyV71jzac87BitGayYbs2QqN\
k7L9eS/L1r0u7si8JoTT3nhKvL2w2GGj2y+ZbDn45H7+f+5bT7Lb/9NToU/W3S90o0UN+f+wgHbAJGtnbJQwi93wFT6nJVvcBcvN1mHgyzifQMnlHPGEFd8LMzikFpzPgNzCf2c1f4iJ4rYMi4rMEKtQGNHwqPOk\
p5hisFXRK0vL2JveSTEkTCkNQatT+hZWlALUB4jlvbTo5Ya5gLH+QUceEu7yTu5s3oTBCNYLBRF/YLzCxdCXP4CHvu0AHDTiHa5QTGA3LVl+fLCyTmXH2XSlkY4/Qf1LVr0Fpe2pJovPzrTI2uya8w37imqDXp0T\
oE8+d08p/otW3A/bRV4ydTWhZenMSAUm+vHVAu2A4kIEJ21uPCugoWWlgQRqQDXIsfOBp5ahXAFvLAtKXN0KpcVl7xX9KEH8R5KzVK0vv1qZM8w1lkqY05YPNSnxQrA6pMvFsOq/8KiMTAi0QOlnDNM5osBIH8cz\
0KXUOXQUAxd0zOCc8JoRcy1Xj9bg6Gp7o/NtoxySMKLEgJkBuHJzgVv8Qcz9hxG3txap+GZvQ5VrU2gkTdWZ363ZbDTOiybL3miPamNLWb7osBAngJWS6iuGsdHCf/ZcJ1vz/qpZC/9IwsNtA6cLUAQjrANOONkr\
xrMQ1UgrGo0KztdW1vmrlXqh+CJkVXQ7sbx38mtzimy2rVUDfrXEP/MUMFYF+21wgmUQk+jJqzztLbRBxYeU0q7Y85V4xsOinKLZzad/CS7qa7UGB+6NHpcW4vqbWEODspuuf2PMkfNNwie/tscqL+dB7/uALfiD\
jb/HqBemfwi3bx7shAJ5YgufZysDiJ1ctmKDIwlGd92VdtX53qv4eDyYujdjswzp70248HtR9wJpu2xr7FvK7j6UaOoyxyV6+yoXCzdfa9P/eHVsdobG5Y1A8bjwtj23RfLnIXT7CjAS+f6uxrsGb1JqQFQTOS/e\
sK5JROhLX0Cb/2ZAlhxgZecNkMR7ubUvoxwYmf0ebqQhGxBg720fwBGLGiQrXW8Nr8eYbg6N6Eyk/rwYkmX1FDPsjD51eZ+Ue3miY8i/m/k+R2jFN+Z73DeKGslvFPEalXULFTgpA2bDc17iOhZPcMbi6v1TBgsT\
ghkqeRWqrn8ktPEAZco5oGqej9bTQh8atYYiM8CA4tE5kNkNpQlZr+gL+mXrBovCZ8keWF2aRIGyTAwssRL80fsDBEvvSC2M9Eu47zkSTG8A+EzENJB4W72P7TXhu0/uNjuJhgNXKS1H8Y4IEeKRx8vYghKdOUfy\
dtZ2G5dSN3WvZC9f+uk5Ap4Gr/N0nV+GkSQPzoC/vl2SXiMl4uaezG1QMW7IPC725FzVRuwK8rjow7rfuDUFIJ1kjc1TDqdbQV6Y1s/Mld/nzZXwL3AwntAn28f1+/WZiIvnM5Hfn/9DBuxDMmLB20G7Kwe4o2tS\
/j7zo3OPL/vZ+YfydB4CVMo/zgvY2bLzKHKmnJv3ye/ELD+WzM6x2o5EhoLpp/T+9YEyQV66lYsnSkjtZRWtPf+gSYqrdQShbpVs31T75lwNUtkRUOj8DkxGVnW+oGpMib79LZEo/d9P3nrny0mDrYFSZv0Km1xm\
Qb3X//rtWeQhPJpm5+UEF78BNgvYdK6N+c00VOU1LU9szIVumnMESFyE0IWVosctyMWc8cHtxnyYBhj7cOOvY8FqJc7JkVlRzPM66806s5l5P4pxZF5NKjk/xtGLMAzfhabNsnBGaantqB9s9amhqcVZFmETZp0G\
tMRH2ytWtqXP/IRJyzNhtxJCMoxDrPF+DFTKphFgspiPxXfrvloIwIWjpfEnrmVyW5bdkPGkmSaVDPJekNa53v8ZhtPwrodQ2zEe2bN7gnfyktFMZpWZEnxpXvNV9PtDCQea2KssLd/7/Zxx9nr1w9jmMMeznCHJ\
2eQ1cUoVbXWA7gM1jpWuE2zs+m7zPm9ElWUMNuBWfteUy4+rGVnmIwRa+wE2X8p6Yh/ORUe06IiakOQNN06pNUWkNgEOc3wB1LMP3pz6lWsEaPi9WnuminSgztBungnaVKFXg3Pnux71tWOgA8RZng5cR0U2Ukbs\
AeXzkOGorB/alaQXoZT9oUUDLfu6CuAu1RKm2L5qradkwILUxc78T5ZTXFDi6YEKhrgVlrwzfG85GUhQkcPyv0Tyg6Ov/Ti9oIXez7KkD5hFExCrjFAylrxA6WzPkLnaGHnqvbexWvEvMR11Sk0xaNAccJQFp7Nj\
rVKLFZ53u8NjFH62XOGdPPH9nwKkevBlw0U+Hd745LsfcMDxWN7SEn4nowbCMzSOOgsDTHHwAtZ2zYW8UY8G6rYeJFB+1a8ezbMDNB0pe+UsMRiRMJhLEEwno0kUmrJfhZB37Jzv+6QytD12k23ftcN79CdvdGe4\
RneoZvdIjBy9lb7B/Nyd9hwJ7SZWOV89xA15lAZ1u2di3z60pCMVNzUiWcmhrUUIqJ767cxMI9vss7HRKRk41ieJlx17JZXMQkQMUXqnEzGBU5LoZib1GN8M+nNnC0HLDvlZVTFtIjwIvi11KEKMMKLq2S/dXeCe\
88Co74Iqt9xgenbnQQxYhHaDeAKRaJLy1F6xoxqTGXWAO9pSRw30eD+mTMkUezpcYU+qU9sQuufSpujxUOnOWIARedI2LlTX3t1gLMkKSxnIoC9JCqIjTbIzMtMHHH3R+kxcXJlOuxZYqhad4xKGbHTIkGbneBaa\
IIj6WSzGdN00zmtj1y5ltIqOnpKdSL8r0G4+D3MfntKcM/zLp/Su4oIavIc//Lm1J2slxRzWK9ESaMS/daUmG3vA95QXa8U6UeTRFMPrxDdVNMWN9N5jSD9BrvJQvAp9M7S9jP1ldDmnQFI3RKQwdHc7dzAG6KrF\
4qkFxHvPB6TXsT26eXY72bnvd525hxJuBAbLlByfJ3rdfptyLBeh9+G/LTiZ/AppnHTSCftDB8sYo7Eu1T+Guvli16DIG+1rkMaU5wlOkXxDutKFHjFBm+qrile4HU+ib4KPOCd2Jxvsbg1CO+0Z3ZGdK1Rnr935\
liYCFuj+ffwZUQ14NlAS3MeVerU5PRfsKg3swYic3gdLgPZISbmQsrwJnnqHdeKBg3P5XrLLILIPMjooYCMjDDOMEIYIRdIZg1E4kBGEIUkkCQYS2EkwUqTh3mZi/mYi/mYi/mY1s40nSASVIJIUAkiYYCgtdAJI\
kEliASVIBIGCLbajka0ohGtaMRLoK22oxGtaEQrGtGGXOqXVRCpCxtNFJCSEcYJA5mV08f8zMm8zMm8zMmK18nSmTqCkBE6QkboCBkxhFBrjCBkhI6QETpCRkgILorLCojlCrcsgiiGHm62yc/89LMNfraffrbJz\
wxu5lQv+WwgFJ02VlrlKxK/haE6PwzEBwGqhYUyuODiamzCqh/uGj4DUEP0hW3hP2euGgZscPN7L3ejcoEN9c+SumloVP+WCDb6/hC28kb5T7Tmd55VYq/wEIDKpILhsRXzuVRF2kpscoRAJQpKdJNNolhZloeAW\
Lk6vrRVvp4MWQfPhM44mdDZwOAcpDUargCdW3jZ+j64LNvbVrI6s9h/DFjRKWFUVSjxpeRY+z09WfwaIY1zyK8b0q/bpwjgDi7PvLdwSO0dvjUytDwvEJ87iO6EiuI7dsAC6qrQUig2y/MC8fmA6J8vgSjR5g+gF\
aHFW3986Vl8hVnqbhMu3Wdw8NsXoqW+53SpFKqluh1KwtJO6TATuEYNlnYa7zStqvR1sU09fS1Wlj0P2D3L+pbI+lJPkqw3S5pRbAXIe/w2O2KrJWrBnWnTBQ==","base64")).toString()),Vr="(bundled\
) ";function Hr(e2,t2,n2){let r2=new Map,i2=new Map,a2=new Map,o2=new Map;function s2(e3,n3){return d(a2,`${n3}\0${e3}`,()=>vr(e3)?t2.resolve(e3,D(n3)?"":n3):{looked:[]})}
function c2(e3){let t3=r2.get(e3);return!t3||!("node"in t3)?[]:d(o2,e3,()=>t3.node.imports.map(t4=>Ur(s2(t4.path,e3))))}function l2(e3){let t3=r2.get(e3);return(t3&&
"node"in t3?t3.node.imports:[]).flatMap(t4=>{let n3=s2(t4.path,e3);return"path"in n3&&n3.governed!==void 0?[{path:n3.path,governed:n3.governed}]:[]})}function f2(t3){
if(D(t3)){r2.set(t3,ur(t3,p2(t3.slice(10))));return}let n3=e2.read(t3);"text"in n3?r2.set(t3,ur(e2.entries.get(t3)?.oid,n3.text)):i2.set(t3,n3.fault)}function p2(e3){
return n2.text(e3)??Br()[e3]??""}let m2,h2=()=>m2??=[...r2.keys()].filter(e3=>!D(e3)),g2=e3=>!r2.has(e3)&&!i2.has(e3),ee2=e3=>c2(e3).filter(e4=>e4!==void 0);async function te2(t3){
let i3=[...new Set(t3)].filter(g2);for(;i3.length>0&&r2.size<2e4;){let t4=i3.filter(D).map(e3=>e3.slice(10));await Promise.all([e2.load(i3.filter(e3=>!D(e3))),n2.
load(t4)]);for(let e3 of i3)f2(e3);m2=void 0,i3=[...new Set(i3.flatMap(ee2))].filter(g2)}}let ne2=!1;function re2(e3){return c2(e3).some(e4=>e4===void 0||D(e4)&&
!u(e4.slice(10)))}return{async load(e3){if(await te2(e3),!ne2&&[...r2.keys()].some(re2)){ne2=!0,await n2.open(),a2.clear(),o2.clear();for(let e4 of[...r2.keys()])
D(e4)&&n2.has(e4.slice(10))&&r2.delete(e4);await te2([...r2.keys()].flatMap(ee2))}},target:s2,routesOf:c2,reroutesOf:l2,parsed:e3=>r2.get(e3),unreadable:e3=>i2.
get(e3),loaded:h2}}function D(e2){return e2.startsWith(Vr)}function Ur(e2){return"path"in e2?e2.path:"bundled"in e2?Vr+e2.bundled:void 0}function Wr(e2,{loader:t2,
imports:n2,dependenciesOf:i2}){let a2=new Map,o2=new Map,s2=new Map;function c2(e3){return d(o2,e3,()=>Yr(e3,t2))}function l2(e3,n3){return Zr(c2(e3),n3,t2)}function u2(e3){
if(!a2.has(e3))for(let n3 of Jr(e3,t2,a2))f2(n3);return a2.get(e3)}function f2(o3){let s3=Gr(o3,t2);if(!s3)return;let l3=D(o3)?o3.slice(10):n2.importPathOf(o3),
u3=D(o3)?cn:ln(i2(o3),t2.reroutesOf(o3)),d2={path:o3,importPath:l3,node:s3.node,dependencies:u3},f3=t2.routesOf(o3).map(e3=>e3===void 0?void 0:a2.get(e3)??Kr(e3,
t2)),h2=()=>wr({...d2,text:r.Mn(o3,e2.side,s3.content),imports:()=>p2(o3),missing:()=>Xr(c2(o3),t2),lookup:(e3,t3)=>m2(o3,e3,t3)});a2.set(o3,Lr({...d2,targets:f3,
length:s3.content.length},h2))}function p2(e3){return d(s2,e3,()=>{let n3=t2.routesOf(e3);return(Gr(e3,t2)?.node.imports??[]).map((e4,t3)=>{let r2=n3[t3];return{
node:e4,file:r2===void 0?void 0:u2(r2)}})})}function m2(e3,t3,n3){let r2=or(t3,n3,t4=>l2(e3,t4)?.kind,qr),i3=r2===void 0?void 0:l2(e3,r2);if(r2===void 0||!i3)return;
let a3=u2(i3.path);return a3&&Qr(a3).get(r2)}return{file:u2,find:l2,visible:c2,forget(){o2.clear(),s2.clear()}}}function Gr(e2,t2){let n2=t2.parsed(e2);return n2&&
"node"in n2?n2:void 0}function Kr(e2,t2){return Gr(e2,t2)?"circle":"unread"}function qr(e2){return e2==="message"||e2==="enum"}function*Jr(e2,t2,n2){let r2=new Set,
i2=e3=>e3!==void 0&&!n2.has(e3)&&!r2.has(e3),a2=[e2];for(let e3=a2.at(-1);e3!==void 0;e3=a2.at(-1)){let o2=i2(e3)?t2.routesOf(e3):[];r2.add(e3);let s2=o2.filter(
i2);a2.push(...s2),s2.length>0||(a2.pop(),n2.has(e3)||(yield e3))}}function Yr(e2,t2){let n2=new Set([e2]),r2=(e3,i2)=>{let a2=t2.routesOf(e3);for(let[o2,{kind:s2}]of(Gr(
e3,t2)?.node.imports??[]).entries()){let e4=a2[o2];!i2&&s2!=="public"||e4===void 0||n2.has(e4)||(n2.add(e4),r2(e4,!1))}};return r2(e2,!0),[...n2]}function Xr([e2,
...t2],n2){let r2=new Set,i2=(e3,t3)=>{let i3=n2.routesOf(e3);for(let[a2,{kind:o2,path:s2}]of(Gr(e3,n2)?.node.imports??[]).entries())i3[a2]===void 0&&(t3||o2===
"public")&&r2.add(s2)};e2!==void 0&&i2(e2,!0);for(let e3 of t2)i2(e3,!1);return[...r2].sort()}function Zr(e2,t2,n2){let r2,[i2,a2]=tr(t2);for(let o2 of e2){let e3=Gr(
o2,n2)?.symbols,s2=e3?.declared.get(t2)??e3?.member(i2,a2);if(s2!==void 0){if(s2!=="package")return{kind:s2,path:o2};r2??={kind:s2,path:o2}}}return r2}const Qr=r.
Bn(e2=>{let t2=new Map,n2=e3=>{t2.has(e3.fullName)||t2.set(e3.fullName,e3),e3.kind==="message"&&[...e3.messages,...e3.enums].forEach(n2)};return[...e2.messages,
...e2.enums].forEach(n2),t2});async function $r(e2,t2,n2,r2=fr){let{governed:i2}=n2(t2[0]??""),a2=await Mt(e2),o2=i2?await Mt(i2):a2,s2=await un(e2),l2=_r(e2,[...new Set(
t2.flatMap(e3=>ei(n2(e3).options))),...a2.map(e3=>e3.root)],{governed:e2.side==="head"?i2&&o2.map(e3=>e3.root):void 0,bundledPaths:Object.keys(Br()),isBundled:e3=>r2.
has(e3)||Object.hasOwn(Br(),e3),hasDependencies:e3=>s2(e3).names.some(e4=>!c(e4))}),u2=Hr(e2,l2,r2),d2=Wr(e2,{loader:u2,imports:l2,dependenciesOf:s2});return await u2.
load(t2),{...u2,...d2,side:e2.side,snapshot:e2,modules:o2,compiled:a2,namesakes:new Map,dependenciesOf:s2,library:r2,findings:new Map,settled:new Map,comparison:void 0,
async load(e3){await u2.load(e3),d2.forget()}}}function ei(e2){return[...r.k(e2?.roots),...r.k(e2?.include).filter(e3=>!pr(e3))]}function O({path:e2}){return D(
e2)}function ti({library:e2},t2){return ni(t2)&&!e2.has(t2.importPath)}function ni(e2){return O(e2)&&!u(e2.importPath)}function ri({imports:e2,missing:t2},n2){let r2=e2.
flatMap(({file:e3})=>e3&&ni(e3)&&ai(n2,e3)?[e3.importPath]:[]);return r2.length===0?t2:[...new Set([...t2,...r2])].sort()}function ii(e2,{imports:t2,missing:n2},r2){
return n2.length>0||t2.some(({file:t3})=>t3&&ti(e2,t3)&&ai(r2,t3))&&!oi(T(r2))}function ai(e2,t2){return T(e2).startsWith(`${t2.package}.`)}function oi(e2){return Object.
entries(Br()).some(([t2,n2])=>{let r2=u(t2)?void 0:ur(`bundled ${t2}`,n2);return r2&&"symbols"in r2&&r2.symbols.get(e2)!==void 0})}function si(e2,t2){let{dependencies:n2}=e2;
if(typeof t2=="string"){let r3=t2.startsWith(".")?"":e2.package,i3=ri(e2,t2),a2=new Set(i3.flatMap(e3=>n2.pinsOf(e3)));return{name:T(t2),unheld:{scope:r3,imports:i3},
pins:[...a2].sort()}}let r2=n2.reroutes.find(({path:e3})=>e3===t2.file.path);if(r2)return{name:t2.fullName,reroute:r2,pins:[]};if(!O(t2.file)||u(t2.file.importPath))
return;let i2=n2.pinsOf(t2.file.importPath);return i2.length===0?void 0:{name:t2.fullName,pins:i2}}function ci({type:e2,file:t2}){switch(e2.kind){case"scalar":return;case"\
message":return si(t2,e2.message);case"enum":return si(t2,e2.enum);case"unresolved":return si(t2,e2.name)}}function li({file:e2,extendee:t2,extendeeName:n2}){return n2===
void 0?void 0:si(e2,t2??n2)}function ui(e2){return{...e2,pins:e2.pins.map(pn)}}function k(e2,t2){return!e2||!t2?e2===t2:e2.name!==t2.name||!di(e2.pins,t2.pins,fn)?
!1:JSON.stringify([e2.unheld,e2.reroute])===JSON.stringify([t2.unheld,t2.reroute])||e2.unheld!==void 0&&t2.unheld!==void 0&&JSON.stringify(e2.unheld.imports)===
JSON.stringify(t2.unheld.imports)&&(e2.unheld.scope===""&&!fi(t2.name,t2.unheld)||t2.unheld.scope===""&&!fi(e2.name,e2.unheld))}function di(e2,t2,n2){return e2.
length===t2.length&&e2.every((e3,r2)=>t2[r2]!==void 0&&n2(e3,t2[r2]))}function fi(e2,{scope:t2,imports:n2}){let r2=[t2,...n2.map(e3=>e3.split("/").slice(0,-1).join(
"."))],[i2=e2]=e2.split(".",1),a2=t2.split(".");return a2.map((e3,t3)=>[...a2.slice(0,t3+1),i2].join(".")).some(e3=>r2.some(t3=>`${t3}.`.startsWith(`${e3}.`)))}
function pi({request:e2,response:t2,node:n2,service:{file:r2}}){return{request:si(r2,e2??n2.request),response:si(r2,t2??n2.response)}}const mi=({options:e2})=>({
set:be(e2,"message_set_wire_format"),accessor:be(e2,"no_standard_descriptor_accessor")});function hi({node:e2}){let t2=new Map;for(let n2 of e2.extensionRanges.
flatMap(({options:e3})=>e3))for(let e3 of Ce([n2]))t2.has(e3)||t2.set(e3,n2);return[...t2.values()]}const A=({node:e2})=>({client:e2.clientStreaming,server:e2.serverStreaming,
idempotency:x(e2.options,"idempotency_level")??"IDEMPOTENCY_UNKNOWN"});function gi({node:e2,parent:t2,file:n2}){if(e2.visibility)return e2.visibility==="export";
let r2=n2.features.default_symbol_visibility;return r2==="EXPORT_ALL"||r2==="EXPORT_TOP_LEVEL"&&t2===void 0}function j({options:e2,type:t2}){let n2=b(e2,"defaul\
t");if(!n2)return;let{value:r2}=n2,i2=t2.kind==="scalar"?t2.scalar:void 0;return(i2==="float"||i2==="double")&&"text"in r2?vi(_i(i2,r2.text)):r2.kind==="number"?
yi(r2.text):Se(r2)}function _i(e2,t2){let n2=t2.startsWith("-")?-1:1,r2=t2.replace(/^-/,"");if(/^inf/i.test(r2))return n2*(1/0);let i2=Number(/^0[0-7]+$/.test(r2)?
`0o${r2.slice(1)}`:r2);return n2*(e2==="float"?Math.fround(i2):i2)}function vi(e2){if(!Number.isFinite(e2))return Number.isNaN(e2)?"nan":e2<0?"-inf":"inf";if(Object.
is(e2,-0))return"-0";let t2=(Math.fround(e2)===e2?[6,7,8,9]:[]).map(t3=>Number(e2.toPrecision(t3))).find(t3=>Math.fround(t3)===e2);return String(t2??e2)}function yi(e2){
let t2=e2.startsWith("-"),n2=t2?e2.slice(1):e2,r2=/^0[0-7]+$/.test(n2)?`0o${n2.slice(1)}`:n2;try{return`${t2?"-":""}${BigInt(r2).toString()}`}catch{return e2}}function M(e2){
if(e2.cardinality!=="singular"||e2.type.kind==="message")return;if(e2.type.kind==="enum")return String(bi(e2)?.number??0);let t2=j(e2);if(t2!==void 0)return t2===
"-0"?"0":t2;let n2=e2.type.kind==="scalar"?e2.type.scalar:"int32";return n2==="bool"?"false":n2==="string"||n2==="bytes"?'""':"0"}function bi(e2){if(e2.type.kind!==
"enum")return;let{values:t2}=e2.type.enum,n2=j(e2);return(n2===void 0?void 0:t2.find(({name:e3})=>e3===n2))??t2[0]}function xi(e2){let t2=M(e2);return t2===void 0||
Si.has(t2)?void 0:t2}const Si=new Set(["0","false",'""']);function Ci({options:e2,features:t2}){return e2.length>0?Ti(e2,t2):wi(t2)}const wi=r.Bn(e2=>Ti([],e2));
function Ti(e2,t2){return{jstype:x(e2,"jstype")??"JS_NORMAL",ctype:x(e2,"ctype")??"STRING",...t2.languages}}const Ei={cc_enable_arenas:["C++","true"],cc_generic_services:[
"C++","false"],csharp_namespace:["C#",""],go_package:["Go",""],java_generate_equals_and_hash:["Java","false"],java_generic_services:["Java","false"],java_multiple_files:[
"Java","false"],java_outer_classname:["Java",""],java_package:["Java",""],java_string_check_utf8:["Java","false"],objc_class_prefix:["Objective-C",""],optimize_for:[
"C++ and Java","SPEED"],php_class_prefix:["PHP",""],php_generic_services:["PHP","false"],php_metadata_namespace:["PHP",""],php_namespace:["PHP",""],py_generic_services:[
"Python","false"],ruby_package:["Ruby",""],swift_prefix:["Swift",""]};function Di({options:e2}){return e2.length>0?Oi(e2):ki}function Oi(e2){return Object.fromEntries(
Object.entries(Ei).map(([t2,[,n2]])=>[t2,x(e2,t2)??n2]))}const ki=Oi([]),Ai=new Set([...Object.keys(Ei),"default","json_name","packed","jstype","ctype","allow_a\
lias","idempotency_level","message_set_wire_format","no_standard_descriptor_accessor","features"]),ji=[];function N(e2){return e2.length===0?ji:Mi(e2)}const Mi=r.
Bn(e2=>Ce(e2.filter(e3=>!Ai.has(xe(e3).split(".",1)[0]??"")))),Ni={number:({number:e2})=>e2,name:({name:e2})=>e2,jsonName:({jsonName:e2})=>e2,cardinality:({cardinality:e2})=>e2,
presence:({presence:e2})=>e2,type:Cr,extendee:({extendee:e2,extendeeName:t2})=>e2?.fullName??(t2===void 0?null:T(t2)),oneof:({oneof:e2})=>e2?.name??null,packed:({
packed:e2})=>e2,delimited:({delimited:e2})=>e2,utf8:({features:e2})=>e2.utf8_validation,writtenDefault:e2=>j(e2)??null,effectiveDefault:e2=>e2.type.kind==="enum"?
null:M(e2)??null,generated:Ci,options:({options:e2})=>N(e2)},Pi=Object.values(Ni);function Fi(e2,t2){return Pi.every(n2=>Ii(n2(e2),n2(t2)))}function Ii(e2,t2){return e2===
t2||typeof e2=="object"&&JSON.stringify(e2)===JSON.stringify(t2)}function Li(e2){let t2=[ci(e2),li(e2)];return[...Pi.map(t3=>t3(e2)),...t2.flatMap(e3=>e3?[ui(e3)]:
[])]}function P(e2,t2){return t2.some(({from:t3,to:n2})=>e2>=t3&&e2<=n2)}function Ri(e2){let t2=[];for(let{from:n2,to:r2}of[...e2].sort((e3,t3)=>e3.from-t3.from)){
let e3=t2.at(-1);e3&&n2<=e3[1]+1?e3[1]=Math.max(e3[1],r2):t2.push([n2,r2])}return t2}function zi({from:e2,to:t2},n2){let r2=e2;for(let e3 of[...n2].sort((e4,t3)=>e4.
from-t3.from))e3.from<=r2&&e3.to>=r2&&(r2=e3.to+1);return r2>t2}function Bi(e2){return JSON.stringify(e2.kind==="message"?Ui(e2,!1):Gi(e2))}function Vi(e2){return[
e2.edition,e2.package,e2.imports.filter(({node:e3})=>e3.kind==="public").map(({node:e3})=>e3.path).sort(),Di(e2),N(e2.options),...Hi(e2),F(e2.extensions).map(Li)]}
function Hi({messages:e2,enums:t2,services:n2}){return[F(e2).map(e3=>Ui(e3,!0)),F(t2).map(Gi),F(n2).map(Ki)]}function F(e2){return[...e2].sort(r.rr(({name:e3})=>e3))}
function Ui(e2,t2){let{node:n2}=e2;return[e2.fullName,n2.visibility??null,mi(e2),N(e2.options),e2.features.json_format,[...e2.fields].sort((e3,t3)=>e3.number-t3.
number).map(Li),F(e2.oneofs).map(({name:e3,node:t3})=>[e3,N(t3.options)]),qi(n2.reservedRanges,n2.reservedNames),Ri(n2.extensionRanges),N(hi(e2)),...t2?[F(e2.messages).
map(e3=>Ui(e3,!0)),F(e2.enums).map(Gi)]:[],F(e2.extensions).map(Li)]}const Wi=r.Bn(e2=>JSON.stringify(Li(e2)));function Gi({fullName:e2,closed:t2,features:n2,values:r2,
node:i2,options:a2}){return[e2,i2.visibility??null,t2,n2.json_format,r2[0]?.number??null,[...r2].sort((e3,t3)=>e3.number-t3.number).map(({name:e3,number:t3,node:n3})=>[
t3,e3,N(n3.options)]),qi(i2.reservedRanges,i2.reservedNames),N(a2)]}function Ki({fullName:e2,rpcs:t2,options:n2}){let r2=F(t2).map(e3=>[e3.name,e3.requestName,e3.
responseName,A(e3),N(e3.node.options),...Object.values(pi(e3)).flatMap(e4=>e4?[ui(e4)]:[])]);return[e2,N(n2),r2]}function qi(e2,t2){return[Ri(e2),t2.map(({name:e3})=>e3).
sort()]}function Ji(e2){return(0,i.hash)("sha256",e2.join(`
`),"base64")}function I({type:e2}){return e2.kind==="message"?e2.message:e2.kind==="enum"?e2.enum:void 0}function Yi(e2){if(e2.kind==="enum")return[];let t2=new Set;
for(let n2 of[...e2.fields,...e2.extensions]){let e3=I(n2);e3&&t2.add(e3)}return[...t2]}const L=r.A({references:Yi,close(e2,t2){let n2=[...t2].sort();if(e2.length===
1)return e3=>Ji([Bi(e3),...n2]);let r2=new Map(e2.map(e3=>[e3,Ji([Bi(e3)])])),i2=Ji([...[...r2.values()].sort(),"",...n2]);return e3=>Ji([r2.get(e3)??"",i2])}});
function R(e2,t2){return e2===t2||L(e2)===L(t2)}function Xi(e2,t2,n2){let r2=[[e2,t2]],i2=new Set([e2]);for(let[e3,t3]of r2){if(n2(e3,t3)&&Bi(e3)!==Bi(t3))return[
e3,t3];let a2=new Map(Yi(t3).map(e4=>[e4.fullName,e4]));for(let t4 of Yi(e3)){let e4=a2.get(t4.fullName);!e4||i2.has(t4)||R(t4,e4)||(i2.add(t4),r2.push([t4,e4]))}}
return[e2,t2]}const Zi=r.Bn(e2=>{let t2=[...Qi(e2)].sort(r.rr(({fullName:e3})=>e3));return JSON.stringify([Vi(e2),t2.map(L)])});function Qi(e2){let t2=new Set,n2=n3=>{
n3&&n3.file!==e2&&t2.add(n3)};for(let t3 of _(e2))for(let e3 of t3.fields)n2(I(e3));for(let t3 of y(e2))n2(I(t3));for(let{rpcs:t3}of e2.services)for(let{request:e3,
response:r2}of t3)n2(e3),n2(r2);return t2}function $i(e2){return[...new Set(e2.map(e3=>e3.slice(e3.lastIndexOf("/")+1)))].flatMap(e3=>[`${e3}"`,`${e3}'`])}function ea(e2){
let t2=e2.split("/");return t2.map((e3,n2)=>t2.slice(n2).join("/"))}function*ta(e2){for(let t2 of e2.loaded()){let n2=e2.parsed(t2),r2=n2&&"node"in n2&&na(n2.node)?
e2.file(t2):void 0;r2&&(yield r2)}}const na=r.Bn(e2=>!ra(e2).next().done);function*ra({extends:e2,messages:t2}){yield*e2;for(let e3 of t2)yield*ra(e3)}function ia(...e2){
return t2=>t2.node.extensionRanges.length===0?[]:[...new Set(e2.flatMap(e3=>oa(e3).get(t2)??[]))]}const aa=new WeakMap;function oa(e2){let t2=e2.loaded(),n2=aa.
get(e2);if(n2?.loaded===t2)return n2.extensions;let r2=new Map;for(let t3 of ta(e2))for(let e3 of y(t3))e3.extendee&&d(r2,e3.extendee,()=>[]).push(e3);return aa.
set(e2,{loaded:t2,extensions:r2}),r2}function sa(e2,t2,n2){if(![e2,t2].some(ca))return[];let[r2,i2]=[e2,t2].map(e3=>ua([...n2],e3)),a2=[...r2??[]].filter(([e3])=>!i2?.
has(e3)),o2=[...i2??[]].filter(([e3])=>!r2?.has(e3));if(a2.length===0||o2.length===0)return[];let s2=[...fa(a2,e2),...fa(o2,t2)].filter(({node:e3})=>e3.extensionRanges.
length>0);return[...new Set(s2.map(({name:e3})=>e3))]}function ca(e2){return e2.loaded().some(t2=>{let n2=e2.parsed(t2);return n2!==void 0&&"node"in n2&&n2.node.
messages.some(la)})}function la({extensionRanges:e2,messages:t2}){return e2.length>0||t2.some(la)}function ua(e2,t2){let n2=new Map;for(let r2 of e2.flatMap(e3=>t2.
file(e3)??[]))for(let[e3,t3]of da(r2))n2.set(JSON.stringify([r2.path,e3,t3.fullName]),t3);return n2}function*da(e2){let t2=_(e2).flatMap(e3=>e3.fields);for(let n2 of[
...t2,...y(e2)]){let{type:e3,name:t3,number:r2,jsonName:i2,parent:a2,extendeeName:o2}=n2;e3.kind==="message"&&(yield[[o2??a2?.fullName,t3,r2,i2],e3.message])}for(let{
fullName:t3,rpcs:n2}of e2.services)for(let{name:e3,request:r2,response:i2}of n2)r2&&(yield[[t3,e3,"request"],r2]),i2&&(yield[[t3,e3,"response"],i2])}function fa(e2,t2){
let n2=ia(t2),r2=new Set([...e2].map(([,e3])=>e3)),i2=({type:e3})=>e3.kind==="message"?[e3.message]:[];for(let e3 of r2)for(let t3 of[...e3.fields,...n2(e3)].flatMap(
i2))r2.add(t3);return r2}function*pa(e2,t2){let n2=ga(e2,t2);if(n2.length===0)return;let r2=w(e2.compiled,t2.path),i2=[...ta(e2)].filter(({path:n3})=>n3!==t2.path&&
w(e2.compiled,n3)===r2);for(let t3 of n2){let n3=ha(t3)??"",r3=i2.flatMap(e3=>ma(e3).get(n3)??[]),[a2]=r3;a2&&!_a(e2,n3,r3)&&(yield{own:t3,other:a2})}}const ma=r.
Bn(e2=>{let t2=new Map;for(let n2 of y(e2))d(t2,ha(n2)??"",()=>[]).push(n2);return t2});function ha({extendee:e2,number:t2}){return e2&&`${e2.fullName} ${String(
t2)}`}function ga({comparison:e2,compiled:t2},n2){if(!e2?.changed.has(n2.path)||w(t2,n2.path)===void 0)return[];let{other:r2,counterparts:i2}=e2,a2=i2.get(n2.path)??
n2.path,o2=r2.file(a2);if(!o2&&r2.snapshot.entries.has(a2))return[];let s2=o2&&ma(o2);return y(n2).filter(e3=>e3.extendee&&!s2?.has(ha(e3)??""))}function _a({comparison:e2},t2,n2){
if(!e2)return!1;let{changed:r2,other:i2}=e2,a2=new Set(n2.filter(({file:e3})=>!r2.has(e3.path)).map(({file:e3})=>e3.path)),o2=[...r2].filter(e3=>{let n3=i2.file(
e3);return n3&&ma(n3).has(t2)});return a2.size+o2.length>1}async function va(e2){let{comparison:t2,compiled:n2,snapshot:r2}=e2,i2=[...t2?.changed??[]].flatMap(t3=>{
let n3=e2.file(t3);return n3?ga(e2,n3):[]});if(i2.length===0)return;let a2=(await r2.mentioning(["extend"],[".proto"])).filter(t3=>!e2.parsed(t3));await r2.load(
a2);let o2=a2.filter(e3=>{let t3=r2.read(e3),a3=w(n2,e3),o3=i2.filter(({file:e4})=>w(n2,e4.path)===a3);if(!("text"in t3)||a3===void 0||o3.length===0)return!1;let s2=ur(
r2.entries.get(e3)?.oid,t3.text);return"node"in s2&&[...ra(s2.node)].some(({extendee:e4,fields:t4})=>o3.some(n3=>ya(e4)===n3.extendee?.name&&t4.some(({number:e5})=>e5===
n3.number)))});o2.length>0&&await e2.load(o2)}function ya(e2){return e2.slice(e2.lastIndexOf(".")+1)}function ba(e2){let t2=e2.loaded(),n2=xa.get(e2);return n2?.
loaded!==t2&&xa.set(e2,n2={loaded:t2,names:Sa(e2,t2)}),n2.names}const xa=new WeakMap;function Sa(e2,t2){let n2=new Map,r2=new Map;for(let i2 of t2)for(let[t3,a2]of Ca(
e2,i2)){let e3=n2.get(t3);e3?(a2!=="package"||e3[1]!=="package")&&d(r2,t3,()=>new Map([e3])).set(i2,a2):n2.set(t3,[i2,a2])}return r2}function*Ca(e2,t2){let n2=e2.
parsed(t2);if(!n2||!("symbols"in n2))return;let r2=n2.node.package.length;for(let[e3,t3]of n2.symbols.declared)(t3==="package"||e3.lastIndexOf(".")===(r2===0?-1:
r2))&&(yield[e3,t3])}function wa({comparison:e2},t2){let n2=e2?.counterparts.get(t2)??t2;return e2?.changed.has(t2)&&e2.other.parsed(n2)?n2:void 0}function z(e2,t2,n2){
let{comparison:r2}=e2;if(!r2?.changed.has(t2))return!1;let i2=wa(e2,t2);if(i2===void 0)return!r2.other.snapshot.entries.has(t2);let a2=r2.other.parsed(i2);return a2!==
void 0&&"symbols"in a2&&a2.symbols.declared.get(n2)===void 0}function Ta(e2){return e2.length>1&&e2.some(e3=>e3!=="package")}async function Ea(e2){let{comparison:t2,
snapshot:n2,compiled:r2}=e2,i2=[...t2?.changed??[]].flatMap(t3=>{let n3=w(r2,t3);return n3===void 0?[]:[...Ca(e2,t3)].filter(([n4])=>z(e2,t3,n4)).map(([e3,t4])=>({
name:e3,kind:t4,root:n3}))});if(i2.length===0)return;let a2=(await n2.mentioning(i2.flatMap(e3=>e3.kind!=="package"&&Da(e3)===""?[e3.name]:[]),[".proto"],[...new Set(
i2.flatMap(ka)),Oa])).filter(t3=>!e2.parsed(t3));await n2.load(a2);for(let t3 of a2){let n3=w(r2,t3);for(let[r3,a3]of Aa(e2,t3,i2.filter(e3=>e3.root===n3)))d(e2.
namesakes,r3,()=>new Map).set(t3,a3)}}function Da({name:e2}){return e2.slice(0,Math.max(0,e2.lastIndexOf(".")))}const Oa="package[A-Za-z0-9_. 	\r]{0,255}(/|$)";
function ka(e2){let t2=Da(e2)||e2.name,n2=`package[ 	]+${t2.replaceAll(".","[ 	]*[.][ 	]*")}`;return e2.kind!=="package"||Da(e2)!==""?[n2]:["message","enum","se\
rvice"].map(e3=>`${e3}[ 	]+${t2}`)}function Aa({snapshot:e2},t2,n2){let r2=e2.read(t2);if(!("text"in r2))return new Map;let{text:i2}=r2,a2=n2.filter(({name:e3})=>i2.
includes(e3.slice(e3.lastIndexOf(".")+1))),o2=a2.length>0?ur(e2.entries.get(t2)?.oid,i2):void 0;if(!o2||!("symbols"in o2))return new Map;let{declared:s2}=o2.symbols;
return new Map(a2.flatMap(({name:e3,kind:t3})=>{let n3=s2.get(e3);return n3!==void 0&&Ta([t3,n3])?[[e3,n3]]:[]}))}async function ja(e2,t2,n2){let r2=n2.pairings.
flatMap(({basePath:e3,headPath:t3})=>[e3??[],t3??[]].flat()),i2=new Set([...r2,...n2.touched??[]]),a2=n2.pairings.flatMap(({basePath:e3,headPath:t3})=>e3!==void 0&&
t3!==void 0&&e3!==t3?[[e3,t3]]:[]),{counts:o2}=n2;e2.comparison={other:t2,changed:i2,counterparts:new Map(a2),counts:o2};let s2=a2.map(([e3,t3])=>[t3,e3]);t2.comparison=
{other:e2,changed:i2,counterparts:new Map(s2),counts:o2},await Ma(e2,t2,i2),await Ma(t2,e2,i2),await Na(e2,t2,i2),await Fa(e2,t2,n2),n2.pairsOnly!==!0&&(await Ea(
t2),await va(t2))}async function Ma(e2,t2,n2){let r2=e2.loaded().filter(t3=>{let r3=n2.has(t3)?e2.parsed(t3):void 0;return r3&&"node"in r3&&na(r3.node)}),i2=[...new Set(
r2.flatMap(t3=>e2.routesOf(t3).flatMap(e3=>e3??[])))].filter(e3=>t2.snapshot.entries.has(e3)&&!t2.parsed(e3));i2.length>0&&await t2.load(i2)}async function Na(e2,t2,n2){
let r2=new Set;for(;;){let i2=sa(e2,t2,n2).filter(e3=>!r2.has(e3));if(i2.length===0)return;for(let e3 of i2)r2.add(e3);let a2=await Promise.all([e2,t2].map(({snapshot:e3})=>Pa(
e3,i2))),o2=[...new Set(a2.flat())];await Promise.all([e2.load(o2),t2.load(o2)])}}async function Pa(e2,t2){let[n2,r2]=await Promise.all([e2.mentioning(["extend"],
[".proto"]),e2.mentioning(t2,[".proto"])]),i2=new Set(r2);return n2.filter(e3=>i2.has(e3))}async function Fa(e2,t2,r2){if(!r2.pairings.some(e3=>r2.settings(n.Dt(
e3)).profile==="buf-package"))return;let i2=[...new Set(e2.loaded().flatMap(t3=>e2.file(t3)?.package??[]))].filter(e3=>e3!=="").map(e3=>`package ${e3}`);i2.length>
0&&await t2.load(await t2.snapshot.mentioning(i2,[".proto"]))}function B({path:e2,text:t2},{start:n2,end:r2},i2="head"){return{file:e2,side:i2,...t2.rangeOf(n2,
r2)}}function Ia(e2,t2,n2){let{comparison:r2}=e2,i2=r2&&e2.file(t2);if(!i2)return;let{other:a2,changed:o2}=r2,s2=t3=>{let[r3]=o2.has(t3)&&a2.parsed(t3)!==void 0?
n2(e2,t3):[];return r3&&n2(a2,t3).length===0?r3:void 0},c2=e2.routesOf(t2),l2=Ra.getOrMake(e2.loaded(),a2.loaded(),()=>new Set);for(let[t3,{node:n3}]of i2.imports.
entries()){let r3=za(e2,c2[t3],l2);for(let e3 of r3){let t4=s2(e3);if(t4)return{node:n3,path:e3,fault:t4}}for(let e3 of r3)l2.add(e3)}}function La(e2,t2,n2){let r2=Ia(
e2,t2,n2),i2=r2&&e2.file(t2);return i2?[{message:`the imported file ${r2.path} is no contract: ${r2.fault.message}`,location:B(i2,r2.node.at,e2.side)}]:[]}const Ra=new PairTable;
function za(e2,t2,n2){let r2=new Set,i2=e3=>{e3!==void 0&&!n2.has(e3)&&r2.add(e3)};i2(t2);for(let t3 of r2)for(let n3 of e2.routesOf(t3))i2(n3);return r2}function*Ba(e2){
for(let t2 of _(e2))for(let e3 of t2.node.extensionRanges){let t3=new Set;for(let n2 of Ka(e3)){let r2=Va(n2,t3)??Ha(n2,e3);r2!==void 0&&(yield{message:r2,at:n2.
option.at})}}for(let t2 of y(e2)){let e3=Ga(t2);e3!==void 0&&(yield{message:e3,at:t2.node.at})}}function Va({number:e2,fullName:t2},n2){let r2=[e2,...t2===void 0?
[]:[t2]].find(e3=>n2.has(e3));return n2.add(e2),t2!==void 0&&n2.add(t2),r2===void 0?void 0:`the range declares ${String(r2)} twice: remove one`}function Ha({number:e2,
fullName:t2,type:n2,reserved:r2},{from:i2,to:a2,options:o2}){let s2=String(e2);return e2<i2||e2>a2?`number ${s2} lies outside of the range that declares it`:x(o2,
"verification")==="UNVERIFIED"?`the range declares ${s2} and is UNVERIFIED: remove one of the two`:t2===void 0||n2===void 0?t2===n2&&r2?void 0:`the declaration \
of ${s2} needs a full_name and a type: write both${r2?", or neither":""}`:Wa(t2)?Ua.has(n2)||Wa(n2)?void 0:`the type of ${s2} must be a scalar type, or a full n\
ame with a leading dot`:`the full_name of ${s2} must be a full name with a leading dot`}const Ua=new Set(de);function Wa(e2){return/^(?:\.[A-Za-z_]\w*)+$/.test(
e2)}function Ga(e2){let{extendee:t2,number:n2,name:r2,cardinality:i2}=e2,a2=t2?.node.extensionRanges.find(({from:e3,to:t3})=>n2>=e3&&n2<=t3);if(!t2||!a2)return;
let o2=Ka(a2);if(o2.length===0&&x(a2.options,"verification")!=="DECLARATION")return;let s2=o2.find(e3=>e3.number===n2);if(!s2)return`${t2.name} does not declare\
 the extension ${String(n2)}: declare it there first`;if(s2.reserved)return`${t2.name} declares the extension ${String(n2)} reserved: choose another`;let{fullName:c2}=s2;
if(c2!==void 0&&c2!==`.${e2.fullName}`)return`${t2.name} declares ${String(n2)} as ${c2}, not as ${r2}`;let l2=e2.type.kind==="scalar"?e2.type.scalar:`.${E(e2.type)}`;
return(s2.type===void 0||s2.type===l2||e2.type.kind==="unresolved")&&s2.repeated===(i2==="repeated")?void 0:`${t2.name} declares ${String(n2)} as ${s2.repeated?
"repeated ":""}${s2.type??""}: give ${r2} that type`}function Ka({options:e2}){return e2.flatMap(e3=>{let{name:t2,value:n2}=e3;return t2.length!==1||t2[0]?.name!==
"declaration"||t2[0].extension?[]:(n2.kind==="list"?n2.items:[n2]).flatMap(t3=>qa(e3,t3))})}function qa(e2,t2){if(t2.kind!=="aggregate")return[];let n2=e3=>{let n3=t2.
fields.find(t3=>t3.name===e3)?.value;return n3&&"text"in n3?n3.text:void 0},[r2,i2]=[n2("repeated")==="true",n2("reserved")==="true"];return[{option:e2,number:On(
n2("number")??""),fullName:n2("full_name"),type:n2("type"),repeated:r2,reserved:i2}]}function Ja(e2,t2){if(t2.length===0)return[];let n2=Ya(e2).sort((e3,t3)=>e3.
start-t3.start||t3.end-e3.end),r2=[],i2=0;return t2.map(({start:e3})=>{for(let t3=n2[i2];t3&&t3.start<=e3;t3=n2[i2]){for(;(r2.at(-1)?.end??1/0)<=t3.start;)r2.pop();
r2.push(t3),i2+=1}for(;(r2.at(-1)?.end??1/0)<=e3;)r2.pop();return r2.map(({name:e4})=>e4)})}function Ya(e2){let t2=[],n2=({name:e3,at:n3},r3=n3.end)=>t2.push({name:e3,
start:n3.start,end:r3}),r2=e3=>{n2(e3,e3.end);for(let t3 of e3.values)n2(t3)},i2=({fields:e3})=>{for(let t3 of e3)n2(t3)},a2=e3=>{n2(e3,e3.end);for(let t3 of[...e3.
fields,...e3.oneofs])n2(t3);e3.messages.forEach(a2),e3.enums.forEach(r2),e3.extends.forEach(i2)};e2.messages.forEach(a2),e2.enums.forEach(r2),e2.extends.forEach(
i2);for(let t3 of e2.services){n2(t3,t3.end);for(let e3 of t3.rpcs)n2(e3)}return t2}function*Xa({fields:e2}){let t2=new Map;for(let n2 of e2){let e3=t2.get(n2.number);
e3?yield{message:`field number ${String(n2.number)} is already used by ${e3.name}: give ${n2.name} another number`,at:n2.node.numberAt}:t2.set(n2.number,n2)}}function*Za({
fields:e2,node:t2}){let n2=new Set(t2.reservedNames.map(({name:e3})=>e3));for(let{number:r2,name:i2,node:a2}of e2)P(r2,t2.reservedRanges)&&(yield{message:`field\
 number ${String(r2)} is reserved: choose another number for ${i2}`,at:a2.numberAt}),P(r2,t2.extensionRanges)&&(yield{message:`field number ${String(r2)} lies i\
n an extension range: choose another number for ${i2}`,at:a2.numberAt}),n2.has(i2)&&(yield{message:`the field name "${i2}" is reserved: choose another name`,at:a2.
nameAt})}function*Qa({node:e2,file:t2}){let n2=b(e2.options,"message_set_wire_format")!==void 0,r2=[...e2.reservedRanges.map(e3=>({...e3,what:"reserved range"})),
...e2.extensionRanges.map(e3=>({...e3,what:"extension range"}))];for(let e3 of r2)e3.from>e3.to?yield{message:`the range ${String(e3.from)} to ${String(e3.to)} \
is empty: write the smaller number first`,at:e3.at}:(e3.from<1||e3.to>536870911&&!n2)&&(yield{message:"a range must lie within 1 to 536870911",at:e3.at});let i2=r2.
sort((e3,t3)=>e3.from-t3.from||e3.to-t3.to);for(let[e3,t3]of i2.entries()){let n3=i2[e3-1];n3&&t3.from<=n3.to&&(yield{message:`this ${t3.what} overlaps the ${n3.
what} ${String(n3.from)} to ${String(n3.to)}: make them disjoint`,at:t3.at})}let[a2]=e2.extensionRanges;a2&&t2.edition==="proto3"&&(yield{message:"proto3 messag\
es have no extension ranges: use proto2, an edition, or google.protobuf.Any",at:a2.at}),yield*$a(e2.reservedNames)}function*$a(e2){let t2=new Set;for(let{name:n2,
at:r2}of e2)/^[A-Za-z_]\w*$/.test(n2)||(yield{message:`"${n2}" is no name that a field or value could have: remove it`,at:r2}),t2.has(n2)&&(yield{message:`the n\
ame "${n2}" is reserved twice: remove one`,at:r2}),t2.add(n2)}function*eo(e2){for(let t2 of v(e2)){let[e3]=t2.values;e3?(!t2.closed&&e3.number!==0&&(yield{message:`\
the first value of the open enum ${t2.name} must be 0: add one such as ${t2.name.toUpperCase()}_UNSPECIFIED = 0`,at:e3.node.at}),yield*to(t2),yield*no(t2),yield*ro(
t2)):yield{message:`enum ${t2.name} is empty: it needs at least one value`,at:t2.at}}}function*to({values:e2,options:t2,name:n2}){let r2=be(t2,"allow_alias"),i2=new Map,
a2=0;for(let t3 of e2){let e3=i2.get(t3.number);e3?r2?a2+=1:yield{message:`${t3.name} uses the number ${String(t3.number)} of ${e3.name}: choose another, or set\
 option allow_alias = true`,at:t3.node.at}:i2.set(t3.number,t3)}let o2=b(t2,"allow_alias");r2&&a2===0&&o2&&(yield{message:`enum ${n2} allows aliases and has non\
e: remove allow_alias`,at:o2.at})}function*no({values:e2,node:t2}){let n2=new Set(t2.reservedNames.map(({name:e3})=>e3));for(let{name:r3,number:i2,node:a2}of e2)
P(i2,t2.reservedRanges)&&(yield{message:`the number ${String(i2)} is reserved: choose another for ${r3}`,at:a2.at}),n2.has(r3)&&(yield{message:`the name "${r3}"\
 is reserved: choose another`,at:a2.at});yield*$a(t2.reservedNames);let r2=[...t2.reservedRanges].sort((e3,t3)=>e3.from-t3.from);for(let[e3,t3]of r2.entries()){
let n3=r2[e3-1];t3.from>t3.to&&(yield{message:"this reserved range is empty: write the smaller number first",at:t3.at}),n3&&t3.from<=n3.to&&(yield{message:`this\
 reserved range overlaps ${String(n3.from)} to ${String(n3.to)}: make them disjoint`,at:t3.at})}}function*ro({values:e2,name:t2,features:n2}){if(n2.json_format!==
"ALLOW")return;let r2=t2.toLowerCase().replaceAll("_",""),i2=new Map;for(let n3 of e2){let e3=io(n3.name,r2),a2=i2.get(e3);a2?a2.number!==n3.number&&(yield{message:`${a2.
name} and ${n3.name} become the same name without the prefix ${t2}: rename one`,at:n3.node.at}):i2.set(e3,n3)}}function io(e2,t2){let n2=0,r2=0;for(;n2<e2.length&&
r2<t2.length;){if(e2[n2]!=="_"){if(e2[n2]?.toLowerCase()!==t2[r2])return ao(e2);r2+=1}n2+=1}let i2=e2.slice(n2).replace(/^_+/,"");return r2<t2.length||i2===""?ao(
e2):ao(i2)}function ao(e2){return e2.toLowerCase().replace(/(?:^|_+)([a-z0-9])/g,(e3,t2)=>t2.toUpperCase())}function oo(e2,t2){return e2.side==="base"?[]:[...pa(
e2,t2)].flatMap(({own:n2,other:i2})=>{let a2=n2.extendee?.fullName??"",o2=String(n2.number),s2=`extension number ${o2} of ${a2} is already used by ${i2.fullName}\
 in ${i2.file.path}, of the same module: choose another`,c2=e2.parsed(t2.path);if(!c2||!("node"in c2))return[];let{start:l2,end:u2}=n2.node.numberAt,d2=r.Mn(t2.
path,e2.side,c2.content).locate(l2,u2);return[{message:s2,key:JSON.stringify(["twin",a2,o2]),location:d2}]})}const so={field_presence:["file","field"],enum_type:[
"file","enum"],repeated_field_encoding:["file","field"],utf8_validation:["file","field"],message_encoding:["file","field"],json_format:["file","message","enum"],
default_symbol_visibility:["file"]};function*co(e2){if(e2.edition==="proto2"||e2.edition==="proto3")return;let t2=e2.options.find(e3=>uo(e3)?.[1]==="LEGACY_REQU\
IRED");t2&&(yield{message:"LEGACY_REQUIRED cannot hold for a whole file: set it on the fields",at:t2.at});for(let t3 of _(e2))for(let e3 of t3.fields)yield*lo(e3);
for(let t3 of y(e2))yield*lo(t3)}function*lo(e2){for(let t2 of e2.options){let[n2,r2]=uo(t2)??[],i2=n2===void 0?void 0:fo(e2,n2,r2);i2!==void 0&&(yield{message:`\
features.${n2??""} is only for ${i2}: remove it from ${e2.name}`,at:t2.at})}}function uo({name:e2,value:t2}){let[n2,r2]=e2;return e2.length===2&&n2?.name==="fea\
tures"&&!n2.extension&&!r2?.extension&&t2.kind==="identifier"?[r2?.name??"",t2.text]:void 0}function fo(e2,t2,n2){let{cardinality:r2,type:i2,oneof:a2,extendeeName:o2,
mapKey:s2}=e2,c2=i2.kind==="scalar"&&i2.scalar==="string"||s2==="string";switch(t2){case"field_presence":return r2!=="singular"||a2||o2!==void 0?"singular field\
s outside of oneofs and extensions":i2.kind==="message"&&n2==="IMPLICIT"?"fields that hold no message, which always have presence":void 0;case"repeated_field_en\
coding":{let e3=i2.kind==="message"||i2.kind==="scalar"&&/^(?:string|bytes)$/.test(i2.scalar);return r2==="repeated"?e3&&n2==="PACKED"?"repeated numbers and enu\
ms":void 0:"repeated fields"}case"utf8_validation":return c2?void 0:"strings";case"message_encoding":return(i2.kind==="message"||i2.kind==="unresolved")&&r2!=="\
map"?void 0:"fields that hold a message";default:return}}function*po(e2){let t2=b(e2.options,"default"),n2=t2&&mo(e2,t2.value);t2&&n2!==void 0&&(yield{message:n2,
at:t2.at})}function mo({name:e2,type:t2,cardinality:n2,presence:r2,file:i2},a2){if(i2.edition==="proto3")return`proto3 fields have no defaults: remove the defau\
lt of ${e2}`;if(n2!=="singular")return`a ${n2} field has no default: remove the default of ${e2}`;if(r2==="implicit")return`a field without presence has no defa\
ult: remove the default of ${e2}`;if(t2.kind==="message")return`a message field has no default: remove the default of ${e2}`;if(t2.kind==="enum")return a2.kind===
"identifier"&&t2.enum.values.some(e3=>e3.name===a2.text)?void 0:`the default of ${e2} must be the name of a value of ${t2.enum.name}`;if(t2.kind==="scalar")return ho(
t2.scalar,a2)?void 0:`the default of ${e2} is no ${t2.scalar}: write a value of that type`}function ho(e2,t2){if(e2==="string"||e2==="bytes")return t2.kind==="s\
tring";if(e2==="bool")return t2.kind==="identifier"&&(t2.text==="true"||t2.text==="false");if(e2==="float"||e2==="double")return t2.kind==="number"||t2.kind==="\
identifier"&&/^-?(?:inf|nan)$/.test(t2.text);if(t2.kind!=="number"||!/^-?(?:\d+|0[xX][0-9a-fA-F]+)$/.test(t2.text))return!1;let[n2,r2]=go(e2);if(n2===0n&&t2.text.
startsWith("-"))return!1;let i2=t2.text.startsWith("-"),a2=i2?t2.text.slice(1):t2.text,o2=BigInt(/^0[0-7]+$/.test(a2)?`0o${a2.slice(1)}`:a2),s2=i2?-o2:o2;return s2>=
n2&&s2<=r2}function go(e2){let t2=e2.endsWith("64")?64n:32n;return e2.startsWith("u")||e2.startsWith("fixed")?[0n,2n**t2-1n]:[-(2n**(t2-1n)),2n**(t2-1n)-1n]}function _o({
options:e2}){return be(e2,"message_set_wire_format")}function*vo(e2){for(let t2 of _(e2)){let e3=b(t2.options,"message_set_wire_format");if(!e3||!_o(t2))continue;
let n2=yo(t2);n2!==void 0&&(yield{message:`the message set ${t2.name} ${n2}`,at:e3.at})}for(let t2 of y(e2))t2.extendee&&_o(t2.extendee)&&!bo(t2)&&(yield{message:`${t2.
name} extends the message set ${t2.extendee.name}, which takes optional messages only: give it such a type`,at:t2.node.type.at})}function yo({file:e2,fields:t2,
node:n2}){return e2.edition==="proto3"?"may not stand in proto3: use proto2":t2.length>0?"may have no fields of its own: make them extensions":n2.extensionRanges.
length===0?"needs an extension range: write extensions 4 to max":void 0}function bo({type:e2,cardinality:t2}){return e2.kind==="message"&&t2==="singular"}function*xo(e2){
let{extendee:t2,number:n2,node:r2,file:i2}=e2,a2=b(r2.options,"json_name");if(a2&&(yield{message:"an extension has no json_name: remove it",at:a2.at}),e2.mapKey!==
void 0&&(yield{message:`an extension may not be a map: extend with a message that holds ${e2.name}`,at:r2.type.at}),!t2)return;i2.edition==="proto3"&&!/^google\.protobuf\.\w+Options$/.
test(t2.fullName)&&(yield{message:`proto3 may extend only the options of descriptor.proto, not ${t2.fullName}`,at:r2.at});let o2=e3=>e3===536870911&&_o(t2)?1/0:
e3;t2.node.extensionRanges.some(({from:e3,to:t3})=>n2>=e3&&n2<=o2(t3))||(yield{message:`${t2.fullName} has no extension range with ${String(n2)}: choose a numbe\
r from its ranges`,at:r2.numberAt})}const So=new Set(["double","float","bytes"]),Co=new Set(de.filter(e2=>!So.has(e2)));function*wo(e2){for(let t3 of _(e2)){for(let e3 of t3.
fields)yield*To(e3);yield*Xa(t3),yield*Za(t3),yield*Qa(t3),yield*No(t3)}let t2=new Map;for(let n2 of y(e2)){yield*To(n2),yield*xo(n2);let e3=`${n2.extendee?.fullName??
""} ${String(n2.number)}`,r2=t2.get(e3);r2?n2.extendee&&(yield{message:`extension number ${String(n2.number)} of ${n2.extendee.fullName} is already used by ${r2.
name}: choose another`,at:n2.node.numberAt}):t2.set(e3,n2)}}function*To(e2){yield*Do(e2),e2.mapKey!==void 0&&!Co.has(e2.mapKey)&&(yield{message:`${e2.mapKey} ma\
y not be the key of a map: use an integer type, bool or string`,at:e2.node.type.at}),yield*jo(e2),e2.options.length>0&&(yield*Eo(e2));let{type:t2}=e2;t2.kind===
"enum"&&t2.enum.closed&&(e2.file.edition==="proto3"?yield{message:`proto3 may not use the closed enum ${t2.enum.name}: declare it in a proto3 file, or let ${e2.
name} hold its number`,at:e2.node.type.at}:e2.presence==="implicit"&&(yield{message:`a field without presence may not use the closed enum ${t2.enum.name}: open \
the enum, or give ${e2.name} explicit presence`,at:e2.node.type.at}))}function*Eo(e2){yield*Mo(e2),yield*po(e2),yield*Oo(e2),yield*ko(e2)}function*Do({node:e2,number:t2,
extendee:n2,parent:r2}){let i2=n2??r2,a2=i2&&b(i2.options,"message_set_wire_format")?2147483646:Ke;t2<1||t2>a2?yield{message:`field number ${String(t2)} is out \
of range: use 1 to ${String(a2)}`,at:e2.numberAt}:t2>=19e3&&t2<=19999&&(yield{message:`field numbers 19000 to 19999 are kept for the protobuf implementation: ch\
oose another number than ${String(t2)}`,at:e2.numberAt})}function*Oo({node:e2,name:t2,file:n2,type:r2,cardinality:i2}){let a2=b(e2.options,"packed");a2&&(i2==="\
repeated"&&(Me(r2)||r2.kind==="unresolved")||(yield{message:`[packed] is only for repeated numbers and enums: remove it from ${t2}`,at:a2.at}),Ao(n2)&&(yield{message:"\
editions have no [packed]: write features.repeated_field_encoding",at:a2.at}))}function*ko({node:e2,name:t2,type:n2}){for(let r3 of["lazy","unverified_lazy"]){let i2=b(
e2.options,r3);i2&&n2.kind!=="message"&&n2.kind!=="unresolved"&&(yield{message:`[${r3}] is only for messages: remove it from ${t2}`,at:i2.at})}let r2=b(e2.options,
"jstype");r2&&!(n2.kind==="scalar"&&n2.scalar.endsWith("64"))&&(yield{message:`jstype is only for 64-bit integers: remove it from ${t2}`,at:r2.at})}function Ao({
edition:e2}){return e2==="2023"||e2==="2024"}function*jo({node:e2,file:t2,oneof:n2,name:r2,extendeeName:i2}){let{label:a2}=e2,o2={start:e2.at.start,end:e2.at.start+
(a2?.length??5)};Ao(t2)&&(a2==="optional"||a2==="required")&&(yield{message:`editions have no ${a2} label: ${a2==="optional"?"remove it":"write features.field_p\
resence = LEGACY_REQUIRED"}`,at:o2}),t2.edition==="proto3"&&a2==="required"&&(yield{message:`proto3 has no required fields: make ${r2} optional`,at:o2}),i2!==void 0&&
a2==="required"&&(yield{message:`an extension may not be required: make ${r2} optional`,at:o2}),e2.group&&t2.edition!=="proto2"&&(yield{message:`groups exist on\
ly in proto2: use a message${Ao(t2)?" with features.message_encoding = DELIMITED":""}`,at:o2}),t2.edition==="proto2"&&a2===void 0&&!n2&&e2.type.kind!=="map"&&(yield{
message:`proto2 fields need a label: write optional, required or repeated before ${r2}`,at:o2})}function*Mo({options:e2,jsonName:t2,name:n2}){let r2=b(e2,"json_\
name");r2&&t2.includes("\0")&&(yield{message:`the JSON name of ${n2} may not hold a NUL: choose another`,at:r2.at})}function*No({fields:e2,features:t2}){let n2=t2.
json_format==="ALLOW",r2=new Map;for(let t3 of e2){let e3=b(t3.options,"json_name"),i2=r2.get(t3.jsonName);i2&&(n2||i2.custom&&e3)&&(yield{message:`fields ${i2.
field.name} and ${t3.name} have the same JSON name "${t3.jsonName}": rename one or set json_name`,at:e3?.at??t3.node.nameAt}),i2||r2.set(t3.jsonName,{field:t3,custom:e3!==
void 0})}}function*Po(e2,t2){for(let n2 of Bo(t2))(!ii(e2,t2,n2.name)||Io(e2,t2,n2))&&(yield Vo(n2))}function Fo(e2,t2){let n2,r2=new Map;for(let i2 of Bo(t2)){
let{name:a2}=i2;r2.has(a2)||!ii(e2,t2,a2)||Io(e2,t2,i2)||(n2??=Lo(e2,t2),r2.set(a2,{name:a2,meant:n2(i2),imports:ri(t2,a2)}))}return[...r2.values()]}function Io(e2,t2,{
name:n2,scope:r2}){let i2=n2.indexOf(".",1);return i2<0?!1:or(n2.slice(0,i2),r2,n3=>e2.find(t2.path,n3)?.kind,e3=>e3==="message"||e3==="enum")!==void 0}function Lo(e2,t2){
let n2=zo(e2,t2),r2=new Map,i2=0,a2=(e3,t3)=>(i2+=1,i2<=2e5&&e3!==t3&&hr(e3,t3)),o2=(e3,t3)=>{let r3=e3.lastIndexOf(".")+1,i3=e3.slice(r3),o3=e3.slice(0,Math.max(
0,r3-1));if(i3.length>100)return;let s2=e3.startsWith(".")?[o3.slice(1)]:sr(t3).map(e4=>Ro(e4,o3));for(let t4 of s2){let o4=n2.get(t4)?.find(e4=>a2(i3,e4));if(o4!==
void 0)return e3.slice(0,r3)+o4}};return({name:e3,scope:t3})=>d(r2,`${t3} ${e3}`,()=>({meant:o2(e3,t3)})).meant}function Ro(e2,t2){return e2===""||t2===""?e2+t2:
`${e2}.${t2}`}function zo(e2,t2){let n2=new Map;for(let r2 of e2.visible(t2.path)){let t3=e2.file(r2);for(let{fullName:e3,name:r3}of t3?[..._(t3),...v(t3)]:[])r3.
length<=100&&d(n2,e3.slice(0,Math.max(0,e3.length-r3.length-1)),()=>[]).push(r3)}return n2}function*Bo(e2){let t2=[..._(e2).flatMap(({fields:e3})=>e3),...y(e2)];
for(let n2 of t2){let t3=n2.parent?.fullName??e2.package;n2.type.kind==="unresolved"&&(yield{name:n2.type.name,scope:t3,at:n2.node.type.at}),n2.extendeeName!==void 0&&
!n2.extendee&&(yield{name:n2.extendeeName,scope:t3,at:n2.at})}for(let{rpcs:t3,fullName:n2}of e2.services)for(let{request:e3,response:r2,node:i2}of t3)e3||(yield{
name:i2.request,scope:n2,at:i2.requestAt}),r2||(yield{name:i2.response,scope:n2,at:i2.responseAt})}function Vo({name:e2,at:t2}){return{message:`the type ${e2} i\
s not defined here or in an imported file: check its spelling, or import the file that defines it`,at:t2}}function Ho(e2,t2){let n2=new Set,r2=[],i2=!1;for(let{
node:a2}of t2.imports){n2.has(a2.path)&&r2.push({message:`"${a2.path}" is imported twice: remove one`,at:a2.at}),n2.add(a2.path),a2.kind==="option"?i2=!0:i2&&r2.
push({message:`"${a2.path}" is imported after an option import: move it up`,at:a2.at});let o2=Uo(e2,t2,a2);o2!==void 0&&r2.push({message:o2,at:a2.at})}return r2}
function Uo(e2,t2,{path:n2}){if(!vr(n2))return`"${n2}" is no import path: write it from an import root with forward slashes, without . or ..`;if(!r.tr(n2))return`\
"${n2}" is not followed: by its name it is program text or a document; give the file a name that ends in .proto`;let i2=e2.target(n2,t2.path);if("looked"in i2)return Wo(
e2,t2,n2)?void 0:`the imported file "${n2}" was not found: looked for ${i2.looked.slice(0,4).join(", ")}${i2.looked.length>4?" and above":""}.${i2.hint===void 0?
"":` Did you mean ${i2.hint}?`}${i2.hint===void 0?" The repository held it before.":""} Add it to the repository, or name its root in protobuf.roots`;if("bundle\
d"in i2)return;if(i2.path===t2.path)return"a file may not import itself: remove the import";let a2=e2.unreadable(i2.path);if(a2!==void 0)return`the imported fil\
e ${i2.path} cannot be read: ${a2}`;let o2=e2.parsed(i2.path);if(o2&&"fault"in o2)return`the imported file ${i2.path} does not parse: ${o2.fault.message}`;if(Yo(
e2,i2.path))return;let s2=Xo(e2,i2.path,t2.path);return s2&&`this import leads back to this file (${s2.join(" imports ")}): break the circle`}function Wo(e2,t2,n2){
if(!vr(n2)||!r.tr(n2))return!1;let i2=e2.target(n2,t2.path);if(!("looked"in i2)||i2.hint!==void 0)return!1;let a2=e2.side==="head"?e2.comparison?.other:void 0;return!(a2!==
void 0&&"path"in a2.target(n2,t2.path))||t2.dependencies.pinsOf(n2).length>0}const Go="--image, protobuf.images or protobuf.include gives its text";function Ko(e2,n2){
let r2=e2.file(n2),i2=r2?.imports.filter(({node:t2,file:n3})=>Wo(e2,r2,t2.path)||n3&&ti(e2,n3));if(!r2||!i2?.length)return[];let a2=Fo(e2,r2);return i2.flatMap(
({node:n3,file:i3})=>{let o2=a2.filter(({imports:e3})=>e3.includes(n3.path));if(i3&&o2.length===0)return[];let s2=i3?`the text of "${n3.path}" that comes with c\
ontract-check does not declare ${qo(o2)}: a later version of it is taken to, and the type is compared by name; ${Go}`:`"${n3.path}" is not in this repository: o\
ptions that it declares are compared as text and its types by name; ${Go}${o2.length===0?"":`; types that are taken to come from outside: ${qo(o2)}`}`;return[t.
T({message:s2,location:B(r2,n3.at,e2.side)})]})}function qo(e2){return e2.slice(0,8).map(({name:e3,meant:t2})=>t2===void 0?e3:`${e3} (did you mean ${t2}?)`).join(
", ")+(e2.length>8?` and ${String(e2.length-8)} more`:"")}const Jo=new WeakMap;function Yo(e2,t2){let n2=d(Jo,e2,()=>new Set),r2=new Set,i2=[],a2=t3=>{r2.add(t3),
i2.push({file:t3,imports:(e2.file(t3)?.imports??[])[Symbol.iterator]()})};n2.has(t2)||a2(t2);for(let e3=i2.at(-1);e3;e3=i2.at(-1)){let t3=e3.imports.next();if(t3.
done)n2.add(e3.file),r2.delete(e3.file),i2.pop();else if(t3.value.file&&!n2.has(t3.value.file.path)){if(r2.has(t3.value.file.path))return!1;a2(t3.value.file.path)}}
return!0}function Xo(e2,t2,n2){let r2=new Map([[t2,void 0]]);for(let[t3]of r2)for(let{file:i2}of e2.file(t3)?.imports??[]){if(!i2||r2.has(i2.path)||(r2.set(i2.path,
t3),i2.path!==n2))continue;let e3=[];for(let t4=n2;t4!==void 0;t4=r2.get(t4))e3.unshift(t4);return[n2,...e3]}}function Zo(e2,t2){if(!e2.comparison||e2.side==="b\
ase")return[];let n2=[...Qo(e2,t2)],r2=new Set(n2.flatMap(({paths:e3})=>e3)),i2=[...as(e2,t2)].filter(({other:e3})=>!r2.has(e3));return[...n2,...i2].map(({flaw:e3})=>e3)}
function*Qo(e2,t2){let n2=ba(e2);if(n2.size===0)return;let r2=ns(e2,[t2.path]),i2=[...n2].flatMap(([e3,t3])=>{let n3=[...t3.keys()].filter(e4=>r2.has(e4));return n3.
length>1?[{name:e3,inside:n3,declarers:t3}]:[]});if(i2.length===0)return;let a2=$o(e2,t2),o2=new Set;for(let{name:n3,inside:s2,declarers:c2}of i2){let i3=es(e2,
t2,{name:n3,inside:s2,reached:r2});!i3||o2.has(i3.join(`
`))||a2(n3,s2)||(o2.add(i3.join(`
`)),yield{flaw:is(e2,t2,{name:n3,pair:i3,declarers:c2}),paths:i3})}}function $o(e2,{path:t2}){let n2=e2.routesOf(t2).flatMap(t3=>t3===void 0?[]:[ns(e2,[t3])]),{
other:r2,counterparts:i2}=e2.comparison??{},a2=r2&&[...ns(r2,[i2?.get(t2)??t2]).keys()];return(e3,t3)=>n2.some(e4=>t3.filter(t4=>e4.has(t4)).length>1)||r2!==void 0&&
Ta(rs(r2,a2??[],e3))}function es(e2,t2,{name:n2,inside:r2,reached:i2}){let a2=r2.filter(t3=>z(e2,t3,n2)),o2=a2.find(e3=>e3===t2.path)??a2.at(-1)??r2.at(-1),s2=r2.
find(e3=>e3!==o2&&o2!==void 0&&!ts(e3,o2,i2));if(o2!==void 0&&s2!==void 0)return[s2,o2].includes(t2.path)&&e2.visible(t2.path).includes(s2===t2.path?o2:s2)&&(o2===
t2.path||a2.length===0)?void 0:[s2,o2]}function ts(e2,t2,n2){return[...n2.get(e2)??[],...n2.get(t2)??[]].some(n3=>[e2,t2].every(e3=>e3===n3||e3.endsWith(`/${n3}`)))}
function ns(e2,t2){let n2=new Map(t2.map(e3=>[e3,new Set]));for(let t3 of n2.keys()){let r2=e2.parsed(t3),i2=r2&&"node"in r2?r2.node.imports:[];for(let[r3,a2]of e2.
routesOf(t3).entries()){if(a2===void 0)continue;let e3=n2.get(a2)??new Set;n2.set(a2,e3.add(i2[r3]?.path??""))}}for(let e3 of n2.keys())D(e3)&&n2.delete(e3);return n2}
function rs(e2,t2,n2){return[...t2].flatMap(t3=>{let r2=e2.parsed(t3);return(r2&&"symbols"in r2?r2.symbols:void 0)?.declared.get(n2)??[]})}function is(e2,n2,{name:r2,
pair:[i2,a2],declarers:o2}){let s2=o2.get(i2)??"message",c2=JSON.stringify(["namesake",r2]);if(z(e2,a2,r2)){let o3=a2===n2.path?"which it imports":i2===n2.path?
"which imports this file":`and ${n2.path} imports both`;return{message:`${r2} is already ${t.R(s2)} in ${i2}, ${o3}: rename one, or its package`,key:c2,location:ss(
e2,a2,e3=>cs(e3,r2))}}let l2=`${i2} and ${a2} both declare ${r2}: no compiler takes a file that imports both, itself or through others`,u2=e2.routesOf(n2.path).
findLastIndex(t2=>t2!==void 0&&[i2,a2].some(n3=>ns(e2,[t2]).has(n3)));return{message:l2,key:c2,location:ss(e2,n2.path,e3=>e3.imports[u2]?.at)}}function*as(e2,{path:n2}){
let{comparison:r2,compiled:i2}=e2,a2=w(i2,n2);if(a2===void 0||!r2?.changed.has(n2))return;let o2=ba(e2),s2=new Set(e2.visible(n2));for(let[r3,c2]of Ca(e2,n2)){let l2=new Map(
[...o2.get(r3)??[],...e2.namesakes.get(r3)??[]]),u2=[...l2].flatMap(([e3,t2])=>e3!==n2&&Ta([c2,t2])&&w(i2,e3)===a2?[e3]:[]),[d2]=u2;if(d2===void 0||s2.has(d2)||
!z(e2,n2,r3)||os(e2,r3,u2))continue;s2.add(d2);let f2=`${r3} is already ${t.R(l2.get(d2)??"name")} in ${d2}, of the same module: rename one, or its package`,p2=ss(
e2,n2,e3=>cs(e3,r3));yield{other:d2,flaw:{message:f2,key:JSON.stringify(["namesake",r3]),location:p2}}}}function os({comparison:e2,namesakes:t2},n2,r2){if(!e2)return!1;
let i2=t2.get(n2),{other:a2,changed:o2}=e2,s2=new Set([...r2,...o2].filter(e3=>!i2?.has(e3)));return Ta([...i2?.values()??[],...rs(a2,s2,n2)])}function ss(e2,t2,n2){
let i2=e2.parsed(t2);if(!i2||!("node"in i2))return{file:t2,side:e2.side};let{start:a2,end:o2}=n2(i2.node)??{start:0,end:0};return r.Mn(t2,e2.side,i2.content).locate(
a2,o2)}function cs(e2,t2){let n2=t2.slice(e2.package===""?0:e2.package.length+1);return[...e2.messages,...e2.enums,...e2.services,...e2.enums.flatMap(({values:e3})=>e3),
...e2.extends.flatMap(({fields:e3})=>e3)].find(e3=>e3.name===n2)?.at??e2.packageAt}function*ls(e2){yield*vs(ps(e2),e2.package===""?"this file":`package ${e2.package}`);
for(let t2 of _(e2))yield*vs(ms(t2),`message ${t2.name}`);for(let t2 of e2.services)yield*vs(t2.rpcs.map(({name:e3,node:t3})=>({name:e3,what:"method",at:t3.at})),
`service ${t2.name}`)}function*us(e2,t2){yield*ys(e2,t2),yield*ds(e2,t2)}function*ds(e2,t2){let n2=t2.node.packageAt,r2=t2.package===""||!n2?[]:t2.package.split(
".");for(let i2 of r2.keys()){let a2=r2.slice(0,i2+1).join("."),o2=e2.find(t2.path,a2);n2&&o2&&o2.kind!=="package"&&o2.path!==t2.path&&(yield{message:`the packa\
ge ${a2} has the name of a ${o2.kind} in ${o2.path}: rename one`,at:n2})}}function*fs(e2){for(let{fields:t2}of _(e2)){let e3=new Set(t2.filter(({mapKey:e4})=>e4!==
void 0).map(e4=>hs(e4).name));for(let{node:n2}of e3.size>0?t2:[]){let{type:t3}=n2,[r2=""]=(t3.kind==="map"?t3.value:t3.name).split(".");e3.has(r2)&&(yield{message:`${r2}\
 means the entry of a map field here: write the type with a leading dot, or rename the field`,at:t3.at})}}}function ps({messages:e2,enums:t2,services:n2,extensions:r2}){
return[...e2,...t2,...n2,...r2].map(gs).concat(t2.flatMap(_s))}function ms({fields:e2,oneofs:t2,messages:n2,enums:r2,extensions:i2}){return[...e2.map(({name:e3,
node:t3})=>({name:e3,what:"field",at:t3.nameAt})),...e2.filter(({mapKey:e3})=>e3!==void 0).map(hs),...t2.map(({name:e3,node:t3})=>({name:e3,what:"oneof",at:t3.at})),
...[...n2,...r2,...i2].map(gs),...r2.flatMap(_s)]}function hs({name:e2,node:t2}){return{name:`${e2.split("_").map(e3=>e3.slice(0,1).toUpperCase()+e3.slice(1)).join(
"")}Entry`,what:"map entry",at:t2.nameAt}}function gs({name:e2,kind:t2,at:n2}){return{name:e2,what:t2==="field"?"extension":t2,at:n2}}function _s({values:e2,name:t2}){
return e2.map(({name:e3,node:n2})=>({name:e3,what:`value of enum ${t2}`,at:n2.at}))}function*vs(e2,t2){let n2=new Map;for(let r2 of e2){let e3=n2.get(r2.name);if(!e3){
n2.set(r2.name,r2);continue}let i2=r2.what.startsWith("value")||e3.what.startsWith("value")?" (enum values share the scope around their enum)":"";yield{message:`\
"${r2.name}" is already the name of a ${e3.what} in ${t2}${i2}: rename this ${r2.what}`,at:r2.at}}}function*ys(e2,n2){let r2=[...n2.messages,...n2.enums,...n2.services];
for(let{fullName:i2,kind:a2,at:o2}of r2)for(let r3 of e2.visible(n2.path)){if(r3===n2.path)continue;let s2=e2.parsed(r3),c2=s2&&"symbols"in s2?s2.symbols.get(i2):
void 0;if(c2!==void 0&&(!z(e2,r3,i2)||z(e2,n2.path,i2))){yield{message:`${i2} is already ${t.R(c2)} in ${r3}: rename this ${a2} or its package`,at:o2};break}}}function bs(e2,t2,n2,r2){
let i2=or(n2,r2,n3=>e2.find(t2.path,n3)?.kind,e3=>e3==="extension"),a2=i2===void 0?void 0:e2.find(t2.path,i2);if(i2===void 0||!a2)return ii(e2,t2,n2)?void 0:"mi\
ssing";let o2=e2.file(a2.path);return o2&&xs(o2).get(i2)}const xs=r.Bn(e2=>{let t2=new Map;for(let n2 of y(e2))d(t2,n2.fullName,()=>n2);return t2});function Ss({
fields:e2},t2){return e2.find(e3=>e3.name===t2||e3.delimited&&e3.type.kind==="message"&&e3.type.message.name===t2)}function Cs(e2,t2,n2,r2=!1){let{type:i2,name:a2}=t2;
if(n2.kind==="list")for(let i3 of n2.items){let n3=Cs(e2,t2,i3,r2);if(n3!==void 0)return n3}else if(i2.kind!=="unresolved"&&t2.cardinality!=="map")return i2.kind===
"message"?n2.kind==="aggregate"?Es(e2,i2.message,n2):`${a2} holds a message: write its fields between braces`:i2.kind==="enum"?(n2.kind!=="identifier"||i2.enum.
values.some(e3=>e3.name===n2.text))&&(n2.kind==="identifier"||r2&&n2.kind==="number")?void 0:`${a2} must be a value of ${i2.enum.name}`:r2&&ws(i2.scalar)&&n2.kind===
"number"&&/^-?0[xX\d]/.test(n2.text)?`${a2} must be a decimal number here: write it without a leading 0`:(r2?Ts:ho)(i2.scalar,n2)?void 0:`${a2} must be a ${i2.scalar}\
: write a value of that type`}function ws(e2){return e2==="float"||e2==="double"}function Ts(e2,t2){return ho(e2,t2)?!0:e2==="bool"?"text"in t2&&t2.kind!=="stri\
ng"&&/^(?:t|f|True|False|0|1)$/.test(t2.text):ws(e2)&&t2.kind==="identifier"&&/^-?(?:inf|infinity|nan)$/i.test(t2.text)}function Es(e2,t2,n2){let r2=new Set;for(let{
name:i3,value:a2}of n2.fields){if(i3.startsWith("[")){let n4=Ds(e2,t2,i3.slice(1,-1),a2);if(n4!==void 0)return n4;if(i3.includes("/"))return;continue}let n3=Ss(
t2,i3);if(!n3)return`${t2.name} has no field ${i3}: check the option's value`;let o2=n3.oneof??n3,s2=n3.type.kind==="message"&&!n3.oneof;if(n3.cardinality==="si\
ngular"&&!s2&&r2.has(o2))return`${n3.oneof?.name??i3} is set twice in the option's value: remove one`;r2.add(o2);let c2=Cs(e2,n3,a2,!0);if(c2!==void 0)return c2}
let i2=t2.fields.find(e3=>e3.presence==="required"&&!r2.has(e3));return i2&&`${t2.name} requires ${i2.name}: set it in the option's value`}function Ds(e2,t2,n2,r2){
let i2=n2.lastIndexOf("/");if(i2>=0)return Os(e2,t2,[n2.slice(0,i2),n2.slice(i2+1)],r2);if(n2.startsWith("."))return`[${n2}] may have no leading dot here: write\
 the full name of the extension`;let a2=bs(e2.model,e2.file,n2,t2.fullName);if(a2==="missing")return`there is no extension ${n2} seen from ${t2.fullName}: write\
 its full name, and import the file that declares it`;if(a2?.extendee)return a2.extendee.fullName===t2.fullName?Cs(e2,a2,r2,!0):`${a2.fullName} extends ${a2.extendee.
fullName}, not ${t2.fullName}`}function Os({model:e2,file:t2},{name:n2,fullName:r2},[i2,a2],o2){if(r2!=="google.protobuf.Any")return`[${i2}/${a2}] stands in a ${n2}\
, and only a google.protobuf.Any is written by the address of its type: write the fields of ${n2}`;if(!As.has(i2))return`[${i2}/${a2}] is no address that compil\
ers know: write [type.googleapis.com/${a2}]`;let s2=e2.find(t2.path,a2);if(!s2&&ii(e2,t2,a2))return;if(s2?.kind!=="message")return`there is no message ${a2} her\
e or in an imported file: write the full name of a message`;let c2=e2.file(s2.path),l2=c2&&ks(c2).get(a2);return l2&&o2.kind==="aggregate"?Es({model:e2,file:t2},
l2,o2):void 0}const ks=r.Bn(e2=>new Map([..._(e2)].reverse().map(e3=>[e3.fullName,e3]))),As=new Set(["type.googleapis.com","type.googleprod.com"]);function js(e2,t2,n2,r2){
let i2=new Set;return a2=>{let[o2,...s2]=a2.name,c2=o2&&bs(e2,t2,o2.name,n2);if(!o2||c2==="missing")return`the custom option (${o2?.name??""}) is not defined he\
re or in an imported file: import the file that extends the options with it`;if(!c2||ti(e2,c2.file))return;let l2=c2,u2=e3=>Ms(e3,r2)?void 0:`the option ${e3.name}\
 does not stand on a ${r2.toLowerCase().replace("_"," ")}: its targets are others`;for(let e3 of s2){let t3=u2(l2);if(t3!==void 0)return t3;if(e3.extension||l2.
type.kind==="unresolved")return;let n3=l2.type.kind==="message"?Ss(l2.type.message,e3.name):void 0;if(!n3)return`${l2.name} has no field ${e3.name}: check the o\
ption's name`;l2=n3}let d2=u2(l2);if(d2!==void 0)return d2;let f2=xe(a2);if(l2.cardinality==="singular"&&[...i2].some(e3=>e3===f2||e3.startsWith(`${f2}.`)))return`\
option ${f2} is set twice: remove one`;for(let e3 of Ns(f2,l2,a2.value))i2.add(e3);return Cs({model:e2,file:t2},l2,a2.value)}}function Ms({options:e2},t2){let n2=e2.
flatMap(({name:[e3],value:t3})=>e3?.name==="targets"&&!e3.extension&&"text"in t3?[t3.text]:[]);return n2.length===0||n2.includes(`TARGET_TYPE_${t2}`)}function*Ns(e2,t2,n2){
if(yield e2,n2.kind==="aggregate"&&t2.type.kind==="message"&&t2.cardinality==="singular")for(let{name:r2,value:i2}of n2.fields){let n3=Ss(t2.type.message,r2);n3&&
(yield*Ns(`${e2}.${n3.name}`,n3,i2))}}function Ps(e2,t2,{name:[n2,r2]},i2){if(n2?.name==="features"&&r2?.extension)return bs(e2,t2,r2.name,i2)==="missing"?`the \
features of (${r2.name}) are not defined here or in an imported file: import the file that extends them`:void 0}function Fs(e2,{at:t2}){return e2===void 0?[]:[{
message:e2,at:t2}]}const Is={file:V("java_package java_outer_classname java_multiple_files java_generate_equals_and_hash java_string_check_utf8 optimize_for go_\
package cc_generic_services java_generic_services py_generic_services php_generic_services deprecated cc_enable_arenas objc_class_prefix csharp_namespace swift_\
prefix php_class_prefix php_namespace php_metadata_namespace ruby_package features"),message:V("message_set_wire_format no_standard_descriptor_accessor deprecat\
ed map_entry deprecated_legacy_json_field_conflicts features"),field:V("ctype packed jstype lazy unverified_lazy deprecated weak debug_redact retention targets \
edition_defaults features feature_support default json_name"),oneof:V("features"),enum:V("allow_alias deprecated deprecated_legacy_json_field_conflicts features"),
value:V("deprecated features debug_redact feature_support"),service:V("features deprecated"),method:V("deprecated idempotency_level features"),range:V("declarat\
ion features verification")},Ls=new Set(["targets","edition_defaults","declaration"]),Rs=V("java_multiple_files java_string_check_utf8 cc_generic_services java_\
generic_services py_generic_services deprecated cc_enable_arenas message_set_wire_format no_standard_descriptor_accessor packed lazy unverified_lazy weak debug_\
redact allow_alias"),zs={optimize_for:["SPEED","CODE_SIZE","LITE_RUNTIME"],ctype:["STRING","CORD","STRING_PIECE"],jstype:["JS_NORMAL","JS_STRING","JS_NUMBER"],retention:[
"RETENTION_UNKNOWN","RETENTION_RUNTIME","RETENTION_SOURCE"],idempotency_level:["IDEMPOTENCY_UNKNOWN","NO_SIDE_EFFECTS","IDEMPOTENT"]},Bs=new Set(["enforce_namin\
g_style","default_symbol_visibility"]),Vs={file:"FILE",message:"MESSAGE",field:"FIELD",oneof:"ONEOF",range:"EXTENSION_RANGE",enum:"ENUM",value:"ENUM_ENTRY",service:"\
SERVICE",method:"METHOD"};function V(e2){return new Set(e2.split(" "))}function*Hs(e2,t2){let n2=(n3,r2,i2)=>r2.length===0?[]:Us(e2,t2,{kind:n3,options:r2,scope:i2});
yield*n2("file",t2.options,t2.package);for(let e3 of _(t2)){let t3=e3.fullName;yield*n2("message",e3.options,t3);for(let r2 of e3.fields)yield*n2("field",r2.options,
t3);for(let{node:r2}of e3.oneofs)yield*n2("oneof",r2.options,t3);for(let{options:r2}of e3.node.extensionRanges)yield*n2("range",r2,t3)}for(let e3 of y(t2))yield*n2(
"field",e3.options,e3.parent?.fullName??t2.package);for(let e3 of v(t2)){yield*n2("enum",e3.options,e3.fullName);for(let{node:t3}of e3.values)yield*n2("value",t3.
options,e3.fullName)}for(let e3 of t2.services){yield*n2("service",e3.options,e3.fullName);for(let{node:t3}of e3.rpcs)yield*n2("method",t3.options,e3.fullName)}}
function*Us(e2,t2,{kind:n2,options:r2,scope:i2}){let a2=new Set,o2=js(e2,t2,i2,Vs[n2]);for(let s2 of r2){let[r3]=s2.name;if(!r3)continue;let c2=xe(s2);!r3.extension&&
!Ls.has(r3.name)&&(a2.has(c2)&&(yield{message:`option ${c2} is set twice: remove one`,at:s2.at}),a2.add(c2)),yield*Fs(r3.extension?o2(s2):Ps(e2,t2,s2,i2)??Ws(t2,
n2,s2,r3.name),s2)}}function Ws({edition:e2},t2,n2,r2){if(!Is[t2].has(r2))return`there is no option ${r2} for a ${t2}: custom options need parentheses`;if(r2===
"features")return Ks(e2,t2,n2);if(!(n2.name.length>1))return r2==="map_entry"?"map_entry is for compilers: declare a map field":e2==="2024"&&(r2==="ctype"||r2===
"java_multiple_files")?`edition 2024 has no option ${r2}: use the language's features`:Gs(r2,n2.value)}function Gs(e2,t2){let n2="text"in t2?t2.text:void 0;if(Rs.
has(e2)&&(t2.kind!=="identifier"||n2!=="true"&&n2!=="false"))return`option ${e2} must be true or false`;let r2=Object.hasOwn(zs,e2)?zs[e2]:void 0;return r2&&(n2===
void 0||!r2.includes(n2))?`option ${e2} must be ${r2.join(", ")}`:/(?:package|namespace|prefix)$|^json_name$/.test(e2)&&t2.kind!=="string"?`option ${e2} must be\
 a string in quotes`:void 0}function Ks(e2,t2,{name:n2,value:r2}){if(e2==="proto2"||e2==="proto3")return`features exist only in editions, not in ${e2}: remove t\
he option`;let[,i2,a2]=n2;if(i2?.extension||a2)return;if(i2)return qs(e2,t2,i2.name,r2);let o2=r2.kind==="aggregate"?r2.fields:[];for(let n3 of o2){let r3=n3.name.
startsWith("[")?void 0:qs(e2,t2,n3.name,n3.value);if(r3!==void 0)return r3}}function qs(e2,t2,n2,r2){let i2=Object.entries(ge).find(([e3])=>e3===n2)?.[1];if(!i2)
return`there is no feature ${n2}: expected ${Object.keys(ge).join(", ")}`;if(e2==="2023"&&Bs.has(n2))return`features.${n2} exists since edition 2024: remove it,\
 or write edition = "2024"`;let a2=Object.hasOwn(so,n2)?so[n2]:void 0;if(a2&&!a2.includes(t2))return`features.${n2} does not stand on a ${t2}: set it on a ${a2.
join(" or ")}`;let o2="text"in r2?r2.text:void 0;return o2===void 0||i2.includes(o2)?void 0:`features.${n2} must be ${i2.join(" or ")}`}const Js={PascalCase:/^[A-Z][A-Za-z0-9]*$/,
lower_snake_case:/^[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)*$/,UPPER_SNAKE_CASE:/^[A-Z][A-Z0-9]*(?:_[A-Z][A-Z0-9]*)*$/};function*Ys(e2){if(e2.edition!=="2024")return;let t2=function*(e3,t3,n3,r2){
r2!=="STYLE2024"||Js[t3].test(e3)||(yield{message:`edition 2024 writes this name in ${t3}: rename ${e3}, or set features.enforce_naming_style = STYLE_LEGACY`,at:n3})},
n2=e2.features.enforce_naming_style;for(let r2 of e2.package===""?[]:e2.package.split("."))yield*t2(r2,"lower_snake_case",e2.node.packageAt??{start:0,end:0},n2);
for(let n3 of _(e2)){let{enforce_naming_style:e3}=n3.features;yield*t2(n3.name,"PascalCase",n3.at,e3);for(let{name:e4,node:r2,features:i2}of n3.fields)r2.group||
(yield*t2(e4,"lower_snake_case",r2.nameAt,i2.enforce_naming_style));for(let{name:r2,node:i2}of n3.oneofs)yield*t2(r2,"lower_snake_case",i2.at,e3)}for(let{name:n3,
at:r2,values:i2,features:a2}of v(e2)){yield*t2(n3,"PascalCase",r2,a2.enforce_naming_style);for(let e3 of i2)yield*t2(e3.name,"UPPER_SNAKE_CASE",e3.node.at,a2.enforce_naming_style)}
for(let{name:r2,at:i2,rpcs:a2}of e2.services){yield*t2(r2,"PascalCase",i2,n2);for(let e3 of a2)yield*t2(e3.name,"PascalCase",e3.node.at,n2)}}function*Xs(e2){e2.
edition!=="2024"&&(yield*$s(e2));for(let{node:t3}of e2.imports)e2.edition==="2024"&&t3.kind==="weak"&&(yield{message:"edition 2024 has no weak imports: remove w\
eak",at:t3.at});let t2=Qs(e2);for(let{type:n2,at:r2}of Zs(e2))t2.has(n2.file)&&(yield{message:`${n2.fullName} is imported for options only: write a plain import\
 of ${n2.file.importPath}`,at:r2}),gi(n2)||(yield{message:`${n2.fullName} is local to ${n2.file.path}: export it there, or use another type`,at:r2})}function Zs(e2){
let t2=[],n2=y(e2);for(let r2 of[..._(e2).flatMap(({fields:e3})=>e3),...n2])t2.push({type:I(r2),at:r2.node.type.at});for(let{extendee:e3,at:r2}of n2)t2.push({type:e3,
at:r2});for(let{request:n3,response:r2,node:i2}of e2.services.flatMap(({rpcs:e3})=>e3))t2.push({type:n3,at:i2.requestAt},{type:r2,at:i2.responseAt});return t2.flatMap(
({type:t3,at:n3})=>t3&&t3.file!==e2?[{type:t3,at:n3}]:[])}function Qs({imports:e2}){let t2=(e3,t3)=>t3.flatMap(({node:t4,file:n3})=>n3&&e3(t4.kind)?[n3]:[]),n2=new Set(
t2(e3=>e3!=="option",e2));for(let e3 of n2)for(let r2 of t2(e4=>e4==="public",e3.imports))n2.add(r2);return new Set(t2(e3=>e3==="option",e2).filter(e3=>!n2.has(
e3)))}function*$s(e2){let t2=[..._(e2),...v(e2)];for(let{node:e3,at:n2}of t2)e3.visibility&&(yield{message:`${e3.visibility} exists only since edition 2024: rem\
ove it`,at:n2});for(let{node:t3}of e2.imports)t3.kind==="option"&&(yield{message:"import option exists only since edition 2024: write a plain import",at:t3.at})}
function ec(e2,t2){let{faults:n2,flaws:r2}=ic(e2,t2),i2=e2.settled.get(t2),a2=[...n2,...r2.filter(e3=>!i2?.has(e3))];return a2.length>0?a2.slice(0,20).map(({message:e3,
location:t3})=>({message:e3,...t3&&{location:t3}})):La(e2,t2,rc)}function tc(e2,n2,{basePath:r2,headPath:i2,headJudged:a2}){let[o2,s2]=[ic(e2,r2).flaws,ic(n2,i2).
flaws],c2=t.D(o2,s2);return c2.length>0&&e2.settled.set(r2,new Set(o2)),n2.settled.set(i2,new Set(a2?s2:c2.map(e3=>e3.after))),{shared:c2,repaired:[]}}function nc(e2,n2,r2){
let[i2,a2]=[ic(e2,r2).flaws,ic(n2,r2).flaws];return a2.length===0?ec(n2,r2).length>0:a2.length>t.D(i2,a2).length}function rc(e2,t2){let n2=e2.file(t2);if(n2&&Ho(
e2,n2).length>0)return[];let{faults:r2,flaws:i2}=ic(e2,t2);return r2.length>0?r2:i2}function ic(e2,t2){return d(e2.findings,t2,()=>ac(e2,t2))}function ac(e2,t2){
let n2=e2.parsed(t2),i2=e2.unreadable(t2)??(n2?void 0:"the file was not loaded");if(i2!==void 0||!n2)return{faults:[{message:i2??"",location:{file:t2,side:e2.side}}],
flaws:[]};let a2=r.Mn(t2,e2.side,n2.content),o2=({message:e3,at:t3})=>({message:e3,location:a2.locate(t3.start,t3.end)});if("fault"in n2)return{faults:[o2(n2.fault)],
flaws:[]};let s2=e2.file(t2);if(!s2)return{faults:[],flaws:[]};let c2=Ho(e2,s2);if(c2.length>0)return{faults:e2.side==="base"?[]:oc(c2).map(o2),flaws:[]};let l2=oc(
sc(e2,s2)),u2=Ja(s2.node,l2.map(({at:e3})=>e3));return{faults:[],flaws:[...l2.map((e3,t3)=>({...o2(e3),key:JSON.stringify([e3.message,...u2[t3]??[]])})),...Zo(e2,
s2),...oo(e2,s2)]}}function oc(e2){return[...e2].sort((e3,t2)=>e3.at.start-t2.at.start)}function sc(e2,t2){let n2=()=>lc(e2,t2),{names:r2,others:i2}=e2.library.
isEmpty?d(cc,t2,n2):n2();return[...r2,...us(e2,t2),...i2]}const cc=new WeakMap;function lc(e2,t2){return{names:[...ls(t2)],others:[...fs(t2),...Po(e2,t2),...wo(
t2),...eo(t2),...Hs(e2,t2),...co(t2),...vo(t2),...Ys(t2),...Ba(t2),...Xs(t2)]}}const uc=new Set(r.Xn);function dc(e2,t2,n2){let r2=n2.touched??[],i2=new Set([...n2.
pairings.flatMap(({basePath:e3,headPath:t3})=>[t3??[],e3??[]].flat()),...r2]),a2=new Set(n2.pairings.flatMap(({headPath:e3})=>e3??[])),o2=[...i2].some(e3=>!t2.snapshot.
entries.has(e3)),s2=r2.find(e3=>uc.has(fc(e3))),c2=o2?[t2,e2]:[t2],l2=()=>t2.snapshot.entries.containing(".proto").filter(e3=>e3.endsWith(".proto")),u2=async n3=>{
await Promise.all([e2.load(n3),t2.load(n3)])};return{changed:[...i2],names:e3=>[e3],mentioning:e3=>s2===void 0?pc(t2,e3):Promise.resolve(l2()),async open(e3){for(let t3 of c2)
await t3.load(e3)},causeOf(e3,t3){let n3=c2.flatMap(t4=>t4.file(e3)??[]),r3=n3.flatMap(e4=>[...hc(e4)]);if(s2===void 0&&!r3.some(e4=>t3.has(e4)))return;let[a3]=n3.
flatMap(e4=>gc(e4,i2)??[]);return a3??s2},async openDependents(n3){await u2(n3),await Na(e2,t2,n3)},differs(n3){let[r3,i3]=[e2.file(n3),t2.file(n3)];if(!r3||ec(
e2,n3).length>0)return i3!==void 0&&ec(t2,n3).length===0;if(!i3)return!0;let o3=Ia(t2,n3,rc);return o3&&a2.has(o3.path)?!1:nc(e2,t2,n3)||Zi(r3)!==Zi(i3)||mn(r3.
dependencies,i3.dependencies)},handsOnUnchanged:()=>s2===void 0}}function fc(e2){return e2.slice(e2.lastIndexOf("/")+1)}async function pc(e2,t2){let{snapshot:n2,
library:i2}=e2,a2=t2.flatMap(ea),o2=mc(a2),s2=i2.isEmpty||n2.entries.containing(".proto").every(e3=>t2.includes(e3))?[]:await i2.importers([...a2,...o2]),c2=$i(
[...t2,...o2,...s2]);return n2.mentioning(c2,[".proto"],r.Yn)}function mc(e2){let t2=Object.entries(Br()),n2=new Set(e2.filter(e3=>Object.hasOwn(Br(),e3)));for(let e3 of n2)
for(let[r2,i2]of t2)i2.includes(`"${e3}"`)&&n2.add(r2);return[...n2]}function hc(e2){let t2=new Set,n2=new Set([e2]);for(let e3 of n2)for(let{file:r2}of e3.imports)
r2&&(t2.add(r2.path),O(r2)&&n2.add(r2));return t2}function gc(e2,t2){let n2=new Set([e2]);for(let e3 of n2)for(let{file:r2}of e3.imports)if(r2){if(t2.has(r2.path))
return r2.path;n2.add(r2)}}function _c(e2,t2){let n2=xc(t2);return n2&&n2.names.length>0?{key:`${n2.package}:${n2.names.join(",")}`}:void 0}function vc(e2,t2){let n2=xc(
t2);if(!n2)return;let{names:r2,extensions:i2}=n2;return[...r2.map(e3=>n2.package===""?e3:`${n2.package}.${e3}`),...i2]}function yc(e2,t2){return`extend ${e2.slice(
e2.lastIndexOf(".")+1)} ${String(t2)}`}function bc({messages:e2,extends:t2}){return[...t2.flatMap(({extendee:e3,fields:t3})=>t3.map(({number:t4})=>yc(e3,t4))),...e2.
flatMap(bc)]}function xc(e2){let t2=ur(void 0,e2);if(!("node"in t2))return;let{messages:n2,enums:r2,services:i2,...a2}=t2.node;return{package:a2.package,names:[
...n2,...r2,...i2].map(({name:e3})=>e3).sort(),extensions:bc(t2.node)}}function Sc({names:e2},t2){return e2?t2.parent?Sc({names:e2},t2.parent):e2.has(t2.fullName):
!0}function Cc({names:e2},{extendeeName:t2,number:n2,parent:r2}){return!e2||r2&&Sc({names:e2},r2)?!0:t2!==void 0&&e2.has(yc(t2,n2))}function wc(e2){let t2=t3=>t3.
filter(t4=>Sc(e2,t4)),{messages:n2,enums:r2,services:i2}=e2.file;return{messages:t2(n2),enums:t2(r2),services:t2(i2)}}function Tc(e2){return r.Bn(t2=>new Map([...e2(
t2)].map(e3=>[e3.fullName,e3])))}const Ec={kind:"message",of:Tc(_)},Dc={kind:"enum",of:Tc(v)},Oc=new WeakMap;function kc(e2,t2,n2){let r2=e2.loaded(),i2=Oc.get(
e2);if(i2?.files!==r2){let t3=new Map;for(let n3 of r2){let r3=e2.parsed(n3);if(r3&&"symbols"in r3)for(let[e3,i3]of r3.symbols.declared)d(t3,`${i3} ${e3}`,()=>[]).
push(n3)}Oc.set(e2,i2={files:r2,paths:t3})}return i2.paths.get(`${t2} ${n2}`)??[]}function Ac(e2,t2,{kind:n2,of:r2}){return kc(t2,n2,e2).flatMap(n3=>{let i2=t2.
file(n3);return(i2&&r2(i2).get(e2))??[]})}function jc(e2,t2){return Ac(e2,t2,Ec)[0]}function Mc(e2,t2){return kc(t2,"service",e2).flatMap(n2=>t2.file(n2)?.services.
filter(t3=>t3.fullName===e2)??[])}function Nc(e2,t2,n2){return[...ta(n2)].flatMap(n3=>[...y(n3)].filter(n4=>n4.number===t2&&n4.extendee?.fullName===e2))}function Pc(e2,{
base:t2,head:n2},r2,i2){return e2.flatMap(e3=>{if(e3.base&&!e3.head){let a2=Ic({type:e3.base,name:i2(e3.base)},t2.file,n2,r2);if(a2.length>0)return a2.map(t3=>({
...e3,head:t3,relation:"moved"}))}else if(e3.head&&!e3.base){let i3=e3.head,a2=Ic({type:i3,name:i3.fullName},n2.file,t2,r2).filter(e4=>Fc(i3,e4,t2.model));if(a2.
length>0)return a2.map(t3=>({...e3,base:t3,relation:"arrived"}))}return[e3]})}function Fc(e2,{file:t2,fullName:n2},r2){if(!z(r2,t2.path,n2))return!1;let{counterparts:i2,
other:a2}=r2.comparison??{},o2=a2?.file(i2?.get(t2.path)??t2.path);return e2.fullName===n2||o2!==void 0&&e2.fullName===zc(n2,t2,o2)}function Ic({type:e2,name:t2},n2,{
file:r2,model:i2},a2){let[o2,s2]=[...new Set([t2,zc(t2,n2,r2)])].map(e3=>Ac(e3,i2,a2)),c2=e2.kind==="message"&&e2.node.extensionRanges.length>0,l2=[...o2??[],...c2&&
o2?.length?[]:s2??[]];if(l2.some(e3=>e3.file.path===r2.path))return[];if(l2.length<2)return l2;let u2=Rc(l2,i2),d2=u2.filter(t3=>!R(e2,t3));return d2.length>0?Lc(
d2,L).slice(0,21):u2.slice(0,1)}function Lc(e2,t2){let n2=new Set;return e2.filter(e3=>{let r2=n2.size;return n2.add(t2(e3)).size>r2})}function Rc(e2,t2){let n2=e2.
filter(({file:e3,fullName:n3})=>z(t2,e3.path,n3));return n2.length>0?n2:e2}function zc(e2,t2,n2){let r2=t2.package===""?e2:e2.slice(t2.package.length+1);return n2.
package===""?r2:`${n2.package}.${r2}`}var PairReadings=class{#e=new PairTable;#t=new Map;#n=[];#r=1/0;#i=0;outcomeOf(e2,t2,r2,i2){let a2=this.#e.getOrMake(e2,t2,
()=>new Map),o2=a2.get(r2);return o2?(this.#r=Math.min(this.#r,this.#t.get(o2)??1/0),o2):this.#i>=500?n.bt("its types are nested too deeply to be followed"):this.#a(
a2,r2,i2)}#a(e2,t2,r2){let i2=this.#r,a2=this.#n.length,o2={...n.gt};this.#t.set(o2,this.#i),e2.set(t2,o2),this.#r=1/0,this.#i+=1;let s2;try{s2=r2()}finally{--this.#i,
this.#t.delete(o2),s2||(e2.delete(t2),this.#o(a2,!1),this.#r=i2)}let c2=s2.outcome==="reads";if(c2&&this.#r<this.#i){let n2={...s2};return e2.set(t2,n2),this.#t.
set(n2,this.#r),this.#n.push({answers:e2,question:t2,outcome:n2}),this.#r=Math.min(i2,this.#r),n2}return e2.set(t2,s2),this.#o(a2,c2),this.#r=i2,s2}#o(e2,t2){for(let{
answers:n2,question:r2,outcome:i2}of this.#n.splice(e2))this.#t.delete(i2),t2||n2.delete(r2)}};const Bc=r.Bn(e2=>{let t2=Vc(e2);return t2===""?"":JSON.stringify(
[t2,e2.node.extensionRanges.length>0])}),Vc=r.Bn(e2=>Hc(e2,E));function Hc(e2,t2){return e2.fields.length===0?"":JSON.stringify(Uc(e2,e2,t2))}function Uc(e2,t2,n2){
return[e2.fields.map(e3=>Wc(e3,t2,n2)),e2.messages.map(e3=>[Uc(e3,t2,n2),e3.node.extensionRanges.length>0])]}function Wc(e2,t2,n2){let r2=E(e2.type),i2=r2===t2.
fullName||r2.startsWith(`${t2.fullName}.`),a2=i2?r2:n2(e2.type);return[e2.number,e2.name,e2.jsonName,i2?a2.slice(t2.fullName.length):a2,e2.mapKey,e2.cardinality,
e2.presence,e2.packed,e2.delimited,e2.oneof?.name,e2.type.kind==="enum"?void 0:M(e2)]}function Gc({values:e2,closed:t2}){return e2.length===0?"":JSON.stringify(
[t2,e2.map(({name:e3,number:t3})=>[e3,t3])])}const Kc=([{name:e2}])=>[e2],qc=([e2])=>{let t2=Bc(e2);return t2===""?[]:[t2]},Jc=([,e2])=>e2.map(({name:e3,number:t2})=>`${String(
t2)} ${e3}`);function Yc(e2,t2){return n2=>e2(n2).flatMap(e3=>t2(n2).map(t3=>JSON.stringify([e3,t3])))}const Xc=[Yc(Jc,Yc(Kc,qc)),Yc(Jc,Kc),Yc(Jc,qc),Jc,Yc(Kc,qc),
qc,Kc];function Zc(e2,t2){let n2=new Map(t2.map(e3=>[e3.name,e3])),r2=new Map(t2.map(e3=>[e3.number,e3])),i2=new Set,a2=new Map,o2=(e3,t3)=>{!t3||a2.has(e3)||i2.
has(t3)||(a2.set(e3,t3),i2.add(t3))};for(let t3 of e2)o2(t3,n2.get(t3.name));for(let t3 of e2)o2(t3,r2.get(t3.number));return[...e2.map(e3=>({base:e3,head:a2.get(
e3)})),...t2.filter(e3=>!i2.has(e3)).map(e3=>({base:void 0,head:e3}))]}function Qc(e2){return e2.base!==void 0&&e2.head!==void 0}const $c=e2=>e2.join("\0");function el(e2,t2,{
shapes:n2=[],key:i2=({element:e3})=>$c(e3),renamed:a2=[]}){let o2=new Map(t2.map(e3=>[i2(e3),e3])),s2=e3=>a2.length===0?i2(e3):$c(r.In(e3.element,a2)),c2=new Map(
e2.map(e3=>[s2(e3),e3]));for(let t3 of e2)s2(t3)!==i2(t3)&&c2.set(s2(t3),t3);let l2=e2.map(e3=>{let t3=s2(e3);return{base:e3,head:a2.length===0||c2.get(t3)===e3?
o2.get(t3):void 0,relation:t3===i2(e3)?"same":"renamed"}}),u2=t2.filter(e3=>!c2.has(i2(e3))),d2=l2.filter(e3=>!tl(e3,a2));for(let e3 of n2)u2=nl(d2,u2,e3);return[
...l2,...u2.map(e3=>({base:void 0,head:e3,relation:"same"}))]}function tl({base:e2,head:t2},n2=[]){if(!e2||t2)return!1;let r2=$c(e2.element);return n2.some(({from:e3})=>$c(
e3)===r2)}function nl(e2,t2,n2){let r2=e2.filter(e3=>!e3.head);if(r2.length===0||t2.length===0)return[...t2];let i2=new Map;for(let e3 of t2)d(i2,n2(e3),()=>[]).
push(e3);let a2=new Set(t2);for(let e3 of r2){let t3=e3.base&&n2(e3.base),r3=t3===void 0||t3===""?void 0:i2.get(t3)?.shift();r3&&(Object.assign(e3,{head:r3,relation:"\
renamed"}),a2.delete(r3))}return[...a2]}function rl(e2,t2){if(!il(e2)&&!il(t2))return;let n2=e2.filter(e3=>e3.base&&e3.head),[r2,i2]=[al(e2),al(t2)];for(let e3=n2.
shift();e3;e3=n2.shift())if(e3.base&&e3.head)for(let t3 of Zc(e3.base.fields,e3.head.fields)){let e4=t3.base?.type,a2=t3.head?.type;if(e4?.kind==="message"&&a2?.
kind==="message"){let t4=r2(e4.message,a2.message);t4&&n2.push(t4)}else e4?.kind==="enum"&&a2?.kind==="enum"&&i2(e4.enum,a2.enum)}}function il(e2){return e2.some(
({head:e3})=>!e3)&&e2.some(({base:e3})=>!e3)}function al(e2){let t2=new Map(e2.flatMap(e3=>e3.base&&!e3.head?[[e3.base,e3]]:[])),n2=new Map(e2.flatMap(e3=>e3.head&&
!e3.base?[[e3.head,e3]]:[]));return(r2,i2)=>{let[a2,o2]=[t2.get(r2),n2.get(i2)];if(a2&&o2)return t2.delete(r2),n2.delete(i2),e2.splice(e2.indexOf(o2),1),Object.
assign(a2,{head:i2,relation:"renamed"})}}function ol(e2,t2,n2){let r2=e2.filter(e3=>{let t3=e3.base&&e3.head?void 0:e3.base??e3.head;return t3!==void 0&&n2(t3)}),
i2=dl([...e2,...t2]);if(i2.size===0||!r2.some(({base:e3})=>e3))return;let a2=ll(r2),o2=new Map,s2=new Map,c2=new Set,l2=0,u2=e3=>{let t3=new Set;for(let n3 of e3){
if(l2>3e7)return new Set;let e4=sl(n3,i2);l2+=e4.length;let r3=s2.get(n3)??"";if(e4===r3)continue;let a3=o2.get(r3);a3?.delete(n3),a3?.size===0&&o2.delete(r3),s2.
set(n3,e4),d(o2,e4,()=>new Set).add(n3);for(let n4 of[r3,e4])t3.add(n4)}return t3};for(let e3=u2(r2);e3.size>0;){let t3=[...e3].flatMap(e4=>fl(o2.get(e4)??new Set,
c2)??[]);for(let{base:e4,head:n3}of t3)e4&&n3&&i2.set(e4,n3.fullName);e3=u2(t3.flatMap(({base:e4})=>(e4&&a2.get(e4))??[]).filter(({head:e4})=>!e4))}c2.size>0&&e2.
splice(0,e2.length,...e2.filter(e3=>!c2.has(e3)))}function sl({base:e2,head:t2},n2){let r2=e2??t2;return r2?Hc(r2,e3=>{let t3=cl(e3);return(t3&&n2.get(t3))??E(e3)}):
""}function cl(e2){return e2.kind==="message"?e2.message:e2.kind==="enum"?e2.enum:void 0}function ll(e2){let t2=new Map;for(let n2 of e2)if(n2.base)for(let e3 of ul(
n2.base))d(t2,e3,()=>[]).push(n2);return t2}function*ul({fields:e2,messages:t2}){for(let{type:t3}of e2){let e3=cl(t3);e3&&(yield e3)}for(let e3 of t2)yield*ul(e3)}
function dl(e2){return new Map(e2.flatMap(({base:e3,head:t2,relation:n2})=>e3&&t2&&n2==="renamed"?[[e3,t2.fullName]]:[]))}function fl(e2,t2){let[n2,...r2]=[...e2].
filter(({base:e3})=>e3),[i2,...a2]=[...e2].filter(({base:e3})=>!e3);if(!(!n2||!i2||r2.length+a2.length>0))return e2.clear(),t2.add(i2),Object.assign(n2,{head:i2.
head,relation:"renamed"})}function pl(e2,t2,n2=[]){let[i2,a2]=[{own:e2,other:t2},{own:t2,other:e2}],o2=({element:e3,fullName:t3})=>t3.slice(0,-e3.join(".").length)+
r.In(e3,n2).join("."),s2=t3=>t3.file===e2.file?i2:a2,c2=t3=>{let{own:n3,other:r2}=s2(t3),i3=n3===e2?o2(t3):t3.fullName,a3=t3.kind==="message"?Ic({type:t3,name:i3},
n3.file,r2,Ec):Ic({type:t3,name:i3},n3.file,r2,Dc),c3=t3.kind==="message"&&t3.node.extensionRanges.length>0;return a3.some(({file:e3,fullName:t4})=>c3||z(r2.model,
e3.path,t4))},l2=e3=>t3=>c2(t3)?"":e3(t3),u2=el(_(wc(e2)),_(wc(t2)),{renamed:n2,shapes:[l2(Bc),l2(Vc)]}),d2=el(v(wc(e2)),v(wc(t2)),{renamed:n2,shapes:[l2(Gc)]}),
[f2,p2]=ml(u2,c2,n2),[m2,h2]=ml(d2,c2,n2);rl(f2,m2);let g2=e3=>ia(s2(e3).own.model)(e3).length>0;return ol(f2,m2,e3=>!g2(e3)&&!c2(e3)),rl(f2,m2),{messages:Pc([...f2,
...p2],{base:e2,head:t2},Ec,o2),enums:Pc([...m2,...h2],{base:e2,head:t2},Dc,o2)}}function ml(e2,t2,n2){let r2=e2.filter(({base:e3,head:r3})=>{let i2=e3&&r3?void 0:
e3??r3;return i2!==void 0&&(tl({base:e3,head:r3},n2)||t2(i2))});return[r2.length===0?e2:e2.filter(e3=>!r2.includes(e3)),r2]}const hl={base:"head",head:"base"};var ExtendedMessages=class{#e;#t;#n=new Map;#r;#i;#a={};constructor(e2,t2){
this.#e=e2,this.#t=t2}versionOn(e2,t2){return this.#c(e2,t2)??(this.#r??=this.#l())[e2].get(t2)}areVersions(e2,t2){return this.versionOn("head",e2)===t2||this.versionOn(
"head",t2)===e2}keyOf(e2,t2){return((t2==="head"?this.versionOn("base",e2):void 0)??e2).fullName}keyOfExtended({extendee:e2,extendeeName:t2=""},n2){return e2?this.
keyOf(e2,n2):T(t2)}extensionsOf(e2,t2){return(this.#a[t2]??=this.#o(t2)).get(e2)??[]}#o(e2){let t2=new Map;for(let n2 of ta(this.#e[e2]))for(let r2 of y(n2))d(t2,
this.keyOfExtended(r2,e2),()=>[]).push(r2);return t2}rivalsOf({name:e2,number:t2,extendee:n2,file:r2}){if(!n2||O(n2.file))return[];let{fullName:i2}=n2;return this.#c(
"head",n2)?.fullName===i2||jc(i2,this.#e.head)?[]:(this.#i??=this.#s(),(this.#i.get(t2)??[]).filter(t3=>t3.name===e2||t3.extendee&&t3.file.path===r2.path))}#s(){
let{base:e2}=this.#r??=this.#l(),t2=new Map;for(let[n2,r2]of this.#u("head"))if(!e2.has(n2))for(let e3 of[...n2.fields,...r2])d(t2,e3.number,()=>[]).push(e3);return t2}#c(e2,t2){
let n2=this.#t?.[e2].get(t2);if(n2)return n2;let{file:r2,fullName:i2}=t2,a2=this.#e[e2],o2=this.#e[hl[e2]],s2=o2.comparison?.counterparts.get(r2.path)??r2.path,
c2=a2.file(s2);return c2?Ec.of(c2).get(i2)||(d(this.#n,e2==="base"?s2:r2.path,()=>{let[t3,n3]=[{file:r2,model:o2},{file:c2,model:a2}];return vl((e2==="base"?pl(
n3,t3):pl(t3,n3)).messages)})[e2].get(t2)??jc(i2,a2)):jc(i2,a2)}agreesWith(e2){return e2.every(({base:e3,head:t2})=>!e3||!t2||this.#c("head",e3)===t2&&this.#c("\
base",t2)===e3)}#l(){let e2=this.#u("base"),t2=this.#u("head"),n2=[];for(let r2 of Xc){let i2=new Map;for(let e3 of t2)for(let t3 of r2(e3))d(i2,t3,()=>[]).push(
e3[0]);let a2=e3=>{let n3=i2.get(e3);for(;n3?.[0]&&!t2.has(n3[0]);)n3.shift();return n3?.[0]};for(let i3 of e2){let[o2]=r2(i3).flatMap(e3=>a2(e3)??[]),[s2]=i3;o2&&
(t2.delete(o2),e2.delete(s2),n2.push({base:s2,head:o2,relation:"renamed"}))}}return vl(n2)}#u(e2){let t2=new Map;for(let n2 of ta(this.#e[e2]))for(let e3 of y(n2))
e3.extendee&&!O(e3.extendee.file)&&d(t2,e3.extendee,()=>[]).push(e3);return new Map([...t2].filter(([t3])=>!this.#c(hl[e2],t3)))}};const gl=new PairTable;function _l({
base:e2,head:t2},n2){let r2={base:e2.model,head:t2.model},i2=gl.getOrMake(r2.base,r2.head,()=>({last:void 0})),a2=[r2.base.loaded(),r2.head.loaded()];(!i2.last||
i2.last.loaded.some((e3,t3)=>e3!==a2[t3]))&&(i2.last={extended:new ExtendedMessages(r2),loaded:a2});let{extended:o2}=i2.last;return o2.agreesWith(n2)?o2:new ExtendedMessages(
r2,vl(n2))}function vl(e2){let t2={base:new Map,head:new Map};for(let{base:n2,head:r2}of e2)n2&&r2&&(t2.base.set(r2,n2),t2.head.set(n2,r2));return t2}function yl(e2){
let t2=[],n2=[],r2={base:[],head:[]};for(let{base:i3,head:a2}of wl(e2)){let o2=i3??a2;if(!o2)continue;let s2=i3!==void 0&&a2!==void 0,c2=s2?[]:Tl(o2,e2,i3?"head":
"base"),l2=i3&&!xl(i3,a2)?e2.extended.rivalsOf(i3):[];t2.push(...l2.map(t3=>Ol({base:i3,head:t3},e2))),s2&&t2.push(Ol({base:i3,head:a2},e2));for(let r3 of c2){let s3=Ol(
{base:i3??r3,head:a2??r3},e2);i3&&r3.extendeeName!==void 0?t2.push(s3):r3.file.path!==o2.file.path&&n2.push(s3)}if(s2||c2.length>0)continue;let u2=bl(o2,e2,i3?"\
head":"base");u2?t2.push(Ol({base:i3??u2,head:a2??u2},e2)):l2.length===0&&r2[i3?"base":"head"].push(o2)}let i2=Cl(Sl(r2,t2)).map(t3=>Ol(t3,e2));return{extensions:[
...t2,...i2],echoes:n2}}function bl(e2,t2,n2){let r2=t2.extended.keyOfExtended(e2,n2==="base"?"head":"base");return t2.extended.extensionsOf(r2,n2).find(({number:t3,
file:n3})=>t3===e2.number&&n3.path!==e2.file.path)}function xl(e2,t2){return e2.number===t2?.number&&e2.element.join(".")===t2.element.join(".")}function Sl({base:e2,
head:t2},n2){let r2=new Set(n2.map(e3=>e3.head));return{base:e2,head:t2.filter(e3=>!r2.has(e3))}}function Cl({base:e2,head:t2}){let n2=({extendee:e3})=>e3===void 0,
r2=Zc(e2.filter(n2),t2),i2=r2.flatMap(e3=>e3.head&&!e3.base?[e3.head]:[]);return[...r2.filter(e3=>e3.base),...Zc(e2.filter(e3=>!n2(e3)),i2.filter(n2)),...i2.filter(
e3=>!n2(e3)).map(e3=>({base:void 0,head:e3}))]}function wl({extended:e2,...t2}){let n2=new Map;for(let r2 of["base","head"])for(let i2 of y(t2[r2].file).filter(
e3=>Cc(t2[r2],e3)))d(n2,e2.keyOfExtended(i2,r2),()=>({base:[],head:[]}))[r2].push(i2);return[...n2.values()].flatMap(e3=>Zc(e3.base,e3.head))}function Tl(e2,t2,n2){
let{extendee:r2,number:i2,fullName:a2,file:o2}=e2,s2=(r2&&t2.extended.versionOn(n2,r2))?.fields.find(e3=>e3.number===i2),c2=t2.extended.keyOfExtended(e2,n2==="b\
ase"?"head":"base");return s2?[s2]:El({key:c2,number:i2,fullName:a2,besides:o2.path},t2,n2)}function El({key:e2,number:t2,fullName:n2,besides:r2},i2,a2){let o2=a2===
"base"?"head":"base",{extended:s2}=i2,c2=s2.extensionsOf(e2,o2),l2=(e3,t3)=>t3(e3)&&e3.file.path!==r2&&!c2.some(n3=>n3.file.path===e3.file.path&&t3(n3)),u2=s2.extensionsOf(
e2,a2),d2=u2.filter(e3=>l2(e3,e4=>e4.number===t2)),f2=u2.filter(e3=>l2(e3,e4=>e4.fullName===n2)&&!c2.some(t3=>t3.number===e3.number));return Lc(d2.length>0?d2:f2,
Dl).slice(0,21)}function Dl(e2){let t2=I(e2);return JSON.stringify([e2.fullName,Wi(e2),t2&&L(t2)])}function Ol({base:e2,head:t2},{extended:n2}){let r2=e2&&fe(e2),
i2=t2&&fe(t2);return{base:e2,head:t2,baseMessage:e2?r2:i2&&n2.versionOn("base",i2),headMessage:t2?i2:r2&&n2.versionOn("head",r2)}}function kl({base:e2,head:t2},n2){
if(!e2||!t2)return[];let r2=e2.fullName,i2=(e3,{number:t3},i3)=>P(t3,e3.node.extensionRanges)?El({key:r2,number:t3},n2,i3):[];return Zc(e2.fields,t2.fields).flatMap(
n3=>{let r3={...n3,baseMessage:e2,headMessage:t2},a2=n3.base&&!n3.head?i2(t2,n3.base,"head").map(e3=>({...r3,head:e3})):n3.head&&!n3.base?i2(e2,n3.head,"base").
map(e3=>({...r3,base:e3})):[];return a2.length>0?a2:[r3]})}function Al({options:e2}){return{unknownFields:e2?.unknownFields==="reject"?"reject":"ignore",unknownValues:e2?.
enums==="open"?"all":"none"}}function jl({context:e2,...t2}){let n2={...e2.policy,unknownValues:"open"};return{...t2,context:{...e2,policy:n2,readings:Fl()}}}const Ml=12e6,
Nl=()=>({left:Ml,isShort:!1});function Pl(e2){let{left:t2,isShort:n2}=e2.table(Nl);return n2?1:(Ml-t2)/Ml}const Fl=()=>new PairReadings;function Il({base:e2,head:t2,
settings:n2,run:r2,renamed:i2}){let{messages:a2,enums:o2}=pl(e2,t2,i2),s2=Ul(el(wc(e2).services,wc(t2).services,{renamed:i2}).flatMap(n3=>Vl(n3,e2,t2)),i2),c2=s2.
filter(Rl),l2=_l({base:e2,head:t2},a2),u2={policy:Al(n2),identity:Bl(a2,o2),isVersion:(e3,t3)=>l2.areVersions(e3,t3),extensionsOf:ia(e2.model,t2.model),readings:r2.
table(Fl)},d2={base:e2,head:t2,extended:l2},f2=zl(a2),p2=zl(o2),m2=yl(d2),h2=f2.filter(Rl).flatMap(e3=>kl(e3,d2));return{base:e2.names?t2.file:e2.file,head:t2.file,
context:u2,messages:f2.filter(Rl),enums:p2.filter(Rl),arrived:[...f2,...p2].filter(e3=>!Rl(e3)&&!(e3.head?.parent&&e3.base?.parent)),services:c2,arrivedServices:s2.
filter(e3=>!Rl(e3)),rpcs:c2.flatMap(e3=>Wl(e3,l2)),...m2,scattered:Ll([...f2,...p2,...s2,...m2.extensions,...m2.echoes,...h2]),fields:h2,altered:[...h2,...m2.extensions].
filter(Qc).filter(({base:e3,head:t3})=>!Fi(e3,t3)),budget:{left:3e6,run:r2.table(Nl)}}}function Ll(e2){let t2=new Map;for(let{base:n2,head:r2}of e2)if(n2&&r2)for(let e3 of[
n2,r2])t2.set(e3,(t2.get(e3)??0)+1);return[...t2].flatMap(([{fullName:e3},t3])=>t3>20?[e3]:[])}function Rl({relation:e2}){return e2!=="arrived"}function zl(e2){
let t2=new Set;for(let{base:n3,head:r2}of e2)n3&&r2||t2.add(n3??r2);let n2=e3=>{for(let n3=e3?.parent;n3;n3=n3.parent)if(t2.has(n3))return!0;return!1};return e2.
filter(({base:e3,head:t3})=>e3&&t3?!0:!n2(e3??t3))}function Bl(e2,t2){let n2=new Map;for(let{base:r2,head:i2}of[...e2,...t2]){let e3=(r2&&n2.get(r2))??(i2&&n2.get(
i2))??{};r2&&n2.set(r2,e3),i2&&n2.set(i2,e3)}return e3=>n2.get(e3)??e3.fullName}function Vl(e2,{model:t2},{model:n2}){let r2=({fullName:e3},t3)=>Lc(Rc(Mc(e3,t3),
t3),Hl).slice(0,21);if(e2.base&&!e2.head){let t3=r2(e2.base,n2);if(t3.length>0)return t3.map(t4=>({...e2,head:t4,relation:"moved"}))}else if(e2.head&&!e2.base){
let n3=r2(e2.head,t2).filter(({file:n4})=>z(t2,n4.path,e2.head?.fullName??""));if(n3.length>0)return n3.map(t3=>({...e2,base:t3,relation:"arrived"}))}return[e2]}
function Hl(e2){let t2=e2.rpcs.flatMap(({request:e3,response:t3})=>[e3,t3]),n2=Hi({messages:[],enums:[],services:[e2]});return JSON.stringify([n2,t2.map(e3=>e3&&
L(e3))])}function Ul(e2,t2){let n2=e2.flatMap(({base:e3,head:t3})=>e3&&!t3?[e3]:[]),r2=e2.flatMap(({base:e3,head:t3})=>t3&&!e3?[t3]:[]),i2=({rpcs:e3})=>e3.length===
0?"":JSON.stringify(e3.map(({name:e4})=>e4).sort());return[...e2.filter(({base:e3,head:t3})=>e3&&t3),...el(n2,r2,{shapes:[i2],renamed:t2})]}function Wl({base:e2,
head:t2},n2){if(!e2||!t2)return[];let r2=(e3,t3,r3)=>e3?n2.keyOf(e3,r3):T(t3);return el(e2.rpcs,t2.rpcs,{key:({name:e3})=>e3,shapes:[({node:t3,service:n3,request:i2,
response:a2,requestName:o2,responseName:s2})=>{let c2=n3===e2?"base":"head";return JSON.stringify([[t3.clientStreaming,r2(i2,o2,c2)],[t3.serverStreaming,r2(a2,s2,
c2)]])}]})}function Gl({file:e2},t2){let{messages:n2,enums:i2,extensions:a2}=e2,o2=[...e2.services.map(({fullName:e3})=>Mc(e3,t2)),...n2.map(({fullName:e3})=>Ac(
e3,t2,Ec)),...i2.map(({fullName:e3})=>Ac(e3,t2,Dc)),...a2.map(({extendee:e3,number:n3})=>e3?Nc(e3.fullName,n3,t2):[])];return o2.length===0||o2.some(e3=>e3.length===
0)||!ql(e2,t2)||[...n2,...i2].some(({fullName:e3})=>Kl(e3,t2))?void 0:{contract:{file:{...e2,...{imports:[],messages:[],enums:[],extensions:[],services:[]}},model:t2},
files:[...new Set(o2.flat().map(e3=>e3.file.path))].sort(r.nr)}}function Kl(e2,t2){let n2=[...ba(t2).get(e2)?.keys()??[]].flatMap(n3=>{let r2=t2.file(n3);return(r2?
[..._(r2),...v(r2)]:[]).filter(t3=>t3.fullName===e2).map(e3=>L(e3))});return new Set(n2).size>1}function ql(e2,t2){return _(e2).every(({fullName:e3})=>Ac(e3,t2,
Ec).length>0)&&v(e2).every(({fullName:e3})=>Ac(e3,t2,Dc).length>0)}function Jl({options:e2,governed:t2,outside:n2}){let i2=[...n2?.images??[],...r.k(e2?.images).
map(e3=>Yl(e3,t2))],a2=[...n2?.folders??[],...r.k(e2?.include).flatMap(e3=>Xl(e3,n2))],o2=[],s2=[],c2=async()=>{for(let e3 of i2)o2.push(await Zl(e3));for(let e3 of a2)
s2.push(await Ql(e3))},l2,d2=()=>l2??=c2(),f2=i2.length+a2.length===0;async function p2(e3){for(let t3 of a2)if((await $l(await Ql(t3),e3)).length>0)return!0;for(let t3 of i2)
if(wt(await t3.read().catch(()=>new Uint8Array),e3))return!0;return!1}return{isEmpty:f2,open:d2,has:e3=>!u(e3)&&(o2.some(({paths:t3})=>t3.has(e3))||s2.some(({entries:t3})=>t3.
has(e3))),async load(e3){for(let t3 of s2)await t3.load(e3)},text(e3){if(u(e3))return;let t3=o2.find(({paths:t4})=>t4.has(e3));if(t3)return t3.text(e3);let n3=s2.
find(({entries:t4})=>t4.has(e3))?.read(e3);return n3&&"text"in n3?n3.text:void 0},async importers(e3){if(!l2&&!await p2(e3))return[];await d2();let t3=new Set;for(let n3=e3;n3.
length>0;){let e4=await Promise.all(s2.map(e5=>$l(e5,n3))),r2=o2.flatMap(e5=>n3.flatMap(t4=>e5.importers(t4)));n3=[...new Set([...e4.flat(),...r2])].filter(e5=>!t3.
has(e5));for(let e5 of n3)t3.add(e5)}return[...t3]}}}function Yl(e2,t2){return{name:e2,async read(){let n2=await t2?.bytes(e2);if(n2)return n2;throw Error("the \
governed branch has no such file, or it is larger than 16 MiB")}}}function Xl(e2,t2){return pr(e2)&&t2?[t2.folder(e2)]:[]}async function Zl(e2){let t2=`the imag\
e ${e2.name} cannot be read`;try{let n2=St(await e2.read());return{...n2,text(e3){try{return n2.text(e3)}catch(n3){throw eu(`${t2} at ${e3}`,n3)}}}}catch(e3){throw eu(
t2,e3)}}async function Ql(e2){try{return await e2.open()}catch(t2){throw eu(`the folder ${e2.name} cannot be opened`,t2)}}function $l(e2,t2){return e2.mentioning(
$i(t2),[".proto"],r.Yn)}function eu(e2,n2){return new t.C({message:`${e2}: ${n2 instanceof Error?n2.message:String(n2)}`},2)}function tu(e2,t2){let n2=e2.file(t2),
r2=n2&&e2.library.text(n2.importPath);if(!n2||r2===void 0)return[];let i2=Jn(r2);if(!("file"in i2))return[];let a2=nu(i2.file);return[n2,e2.comparison?.other.file(
t2)].some(e3=>e3&&nu(e3.node)===a2)?[]:[`the image or folder that was given for imports has another version of ${n2.importPath} than this repository: make it ag\
ain`]}function nu({messages:e2,enums:t2,services:n2}){return JSON.stringify([e2.map(ru),t2.map(iu),n2.map(({name:e3,rpcs:t3})=>[e3,t3.map(e4=>e4.name)])])}function ru({
name:e2,fields:t2,messages:n2,enums:r2}){let i2=[...t2].sort((e3,t3)=>e3.number-t3.number).map(e3=>{let{type:t3}=e3,n3=t3.kind==="map"?t3.value:t3.name;return[e3.
number,e3.name,n3.slice(n3.lastIndexOf(".")+1)]}),a2=e3=>[...e3].sort((e4,t3)=>e4.name<t3.name?-1:1);return[e2,i2,a2(n2).map(ru),a2(r2).map(iu)]}function iu({name:e2,
values:t2}){return[e2,t2.map(e3=>[e3.number,e3.name])]}function au(e2){let t2=[e2],n2=[[]],r2=[];for(let e3 of t2){n2.push(...ou(e3)),r2.push(...cu(e3,()=>!0));
for(let n3 of su(e3))t2.includes(n3.file)||t2.push(n3.file)}return{elements:n2,uses:r2}}function*ou(e2){for(let{element:t2,fields:n2,oneofs:r2}of _(e2)){yield t2;
for(let e3 of n2)yield e3.element;for(let{name:e3}of r2)yield[...t2,e3]}for(let t2 of y(e2))yield t2.element;for(let{element:t2,values:n2}of v(e2)){yield t2;for(let e3 of n2)
yield e3.element}for(let{element:t2,rpcs:n2}of e2.services){yield t2;for(let e3 of n2)yield e3.element}}function*su(e2){let t2=_(e2).flatMap(e3=>e3.fields);for(let{
type:n2}of[...t2,...y(e2)])n2.kind==="message"&&(yield n2.message),n2.kind==="enum"&&(yield n2.enum);for(let{rpcs:t3}of e2.services)for(let{request:e3,response:n2}of t3)
e3&&(yield e3),n2&&(yield n2)}function cu(e2,t2=t3=>t3.file===e2){let n2=[],r2=(e3,r3)=>{e3&&t2(e3)&&n2.push({type:e3.element,at:r3})},i2=_(e2).flatMap(e3=>e3.fields);
for(let{type:t3,element:n3,cardinality:a2}of[...i2,...y(e2)]){let e3=t3.kind==="message"?t3.message:t3.kind==="enum"?t3.enum:void 0;r2(e3,n3),a2!=="singular"&&r2(
e3,[...n3,a2==="map"?"{}":"[]"])}for(let{rpcs:t3}of e2.services)for(let{request:e3,response:n3,element:i3}of t3)r2(e3,i3),r2(n3,i3);return n2}function H(e2){let t2=[],
n2=r2=>{t2.push({name:r2.name,fullName:r2.fullName,nested:lu(r2.element),file:e2,at:r2.at,fields:r2.fields.map(mu),message:r2});for(let e3 of r2.fields)e3.mapKey!==
void 0&&t2.push(du(r2,e3));r2.messages.forEach(n2)};return e2.messages.forEach(n2),t2}function lu(e2){return e2.join(".")}function uu(e2){return`${e2.replace(/(?:^|_)([a-zA-Z0-9])/g,
(e3,t2)=>t2.toUpperCase()).replaceAll("_","")}Entry`}function du(e2,t2){let n2=uu(t2.name),r2=`${e2.fullName}.${n2}`,i2=pu(t2),a2=(e3,n3,i3)=>({name:e3,number:n3,
jsonName:e3,...i3,cardinality:"entry",default:i3.kind==="message"?void 0:i3.kind==="enum"?String(i3.enum?.values[0]?.number??0):fu(i3.kind),oneof:void 0,jstype:"\
JS_NORMAL",cppString:"STRING",javaUtf8:_u(t2.file,t2.features.utf8_validation,t2.features.languages),utf8:t2.features.utf8_validation,extendee:void 0,labelRequired:!1,
fullName:`${r2}.${e3}`,file:t2.file,at:t2.at,nameAt:t2.at,typeAt:t2.node.type.at,optionAt:()=>{}}),o2=t2.mapKey??"string";return{name:n2,fullName:r2,nested:`${lu(
e2.element)}.${n2}`,file:t2.file,at:t2.at,fields:[a2("key",1,{kind:o2,typeName:"",enum:void 0}),a2("value",2,i2)],message:void 0}}function fu(e2){return e2==="b\
ool"?"false":e2==="string"||e2==="bytes"?'""':"0"}function pu({type:e2,delimited:t2}){switch(e2.kind){case"scalar":return{kind:e2.scalar,typeName:"",enum:void 0};case"\
enum":return{kind:"enum",typeName:e2.enum.fullName,enum:e2.enum};case"message":return{kind:t2?"group":"message",typeName:e2.message.fullName,enum:void 0};case"u\
nresolved":return{kind:"message",typeName:T(e2.name),enum:void 0}}}function mu(e2){let{name:t2,number:n2,jsonName:r2,oneof:i2,features:a2,options:o2,file:s2,at:c2,
node:l2,fullName:u2}=e2;return{name:t2,number:n2,jsonName:r2,...e2.mapKey===void 0?pu(e2):{kind:"message",typeName:`${e2.parent?.fullName??""}.${uu(t2)}`,enum:void 0},
cardinality:hu(e2),default:e2.cardinality==="singular"?M(e2):void 0,oneof:i2?.name,jstype:x(o2,"jstype")??"JS_NORMAL",cppString:gu(e2),javaUtf8:_u(s2,a2.utf8_validation,
a2.languages),utf8:a2.utf8_validation,extendee:e2.extendeeName===void 0?void 0:e2.extendee?.fullName??T(e2.extendeeName),labelRequired:l2.label==="required",fullName:u2,
file:s2,at:c2,nameAt:l2.nameAt,typeAt:l2.type.at,optionAt:e3=>b(o2,e3)?.at}}function hu({cardinality:e2,presence:t2}){return e2==="singular"?t2==="none"?"implic\
it":t2:e2}function gu({options:e2,features:t2,file:n2}){let r2=n2.edition==="2024"?void 0:x(e2,"ctype");return r2===void 0?t2.languages["pb.cpp.string_type"]??"\
STRING":r2}function _u(e2,t2,n2){let r2=x(e2.options,"java_string_check_utf8");return e2.edition!=="2023"&&e2.edition!=="2024"||r2!==void 0?r2==="true"?"VERIFY":
t2:n2["pb.java.utf8_validation"]==="VERIFY"?"VERIFY":t2}const vu=new WeakMap;function yu(e2,t2){let n2=e2.loaded(),r2=vu.get(e2);return r2?.files!==n2.length&&vu.
set(e2,r2={files:n2.length,view:bu(e2,n2)}),{...r2.view,own:t2}}function bu(e2,t2){let n2=t2.flatMap(t3=>It(e2.modules,t3)?[]:e2.file(t3)??[]),r2=new Map;for(let e3 of n2.
flatMap(H))r2.has(e3.fullName)||r2.set(e3.fullName,e3);let i2=n2.flatMap(e3=>y(e3));return{messages:r2,enums:new Map(n2.flatMap(e3=>v(e3)).map(e3=>[e3.fullName,
e3])),services:new Map(n2.flatMap(({services:e3})=>e3).map(e3=>[e3.fullName,e3])),extensions:new Map(i2.map(e3=>[xu(e3),e3])),extensionNames:new Set(i2.map(({fullName:e3})=>e3)),
packages:new Set(n2.map(e3=>e3.package))}}function xu({extendee:e2,extendeeName:t2,number:n2}){return`${e2?.fullName??T(t2??"")} ${String(n2)}`}function Su(e2,t2,n2,r2){
let i2=Cu(t2,n2),a2=(e3,n3,i3=t2.at)=>{r2(e3,n3,t2.file,i3)};Du(e2,t2,i2,a2),Mu(e2,t2,i2,a2),Fu(e2,t2,i2,a2),e2.kind.endsWith("64")&&t2.kind.endsWith("64")&&e2.
jstype!==t2.jstype&&a2("FIELD_SAME_JSTYPE",`${i2} changed option "jstype" from "${e2.jstype}" to "${t2.jstype}".`,t2.optionAt("jstype"));let[o2,s2]=e2.extendee===
void 0?[e2.name,t2.name]:[e2.fullName,t2.fullName];o2!==s2&&a2("FIELD_SAME_NAME",`${Cu(t2,n2,!1)} changed name from "${o2}" to "${s2}".`,t2.nameAt),Iu(e2,t2,i2,
a2),e2.extendee===void 0&&(e2.jsonName!==t2.jsonName&&a2("FIELD_SAME_JSON_NAME",`${i2} changed option "json_name" from "${e2.jsonName}" to "${t2.jsonName}".`,t2.
optionAt("json_name")),zu(e2,t2,i2,a2))}function Cu({name:e2,number:t2,extendee:n2,fullName:r2},i2,a2=!0){let o2=a2?` with name "${n2===void 0?e2:r2}"`:"";return`${n2===
void 0?"Field":"Extension"} "${String(t2)}"${o2} on message "${n2??i2?.name??""}"`}const wu=[["int32","int64","uint32","uint64","bool"],["sint32","sint64"],["fi\
xed32","sfixed32"],["fixed64","sfixed64"]],Tu=[["int32","uint32"],["int64","uint64"],["fixed32","sfixed32"],["fixed64","sfixed64"]];function Eu(e2,t2){return t2.
find(t3=>t3.includes(e2))?.[0]??e2}function Du(e2,t2,n2,r2){let i2=`${n2} changed type from "${e2.typeName}" to "${t2.typeName}".`,a2=`${n2} changed type from "${e2.
kind}" to "${t2.kind}".`,o2=t2.typeName!==""&&e2.typeName!==t2.typeName;e2.kind===t2.kind?o2&&r2("FIELD_SAME_TYPE",i2,t2.typeAt):r2("FIELD_SAME_TYPE",a2,t2.typeAt);
for(let[n3,s2]of[["FIELD_WIRE_COMPATIBLE_TYPE",wu],["FIELD_WIRE_JSON_COMPATIBLE_TYPE",Tu]])Eu(e2.kind,s2)===Eu(t2.kind,s2)?o2&&!(e2.enum&&t2.enum&&ju(e2.enum,t2.
enum))&&r2(n3,i2,t2.typeAt):(e2.kind!=="string"||t2.kind!=="bytes"||n3!=="FIELD_WIRE_COMPATIBLE_TYPE")&&r2(n3,`${a2} ${ku[n3]}${Au(e2,t2,n3)}`,t2.typeAt)}const Ou="\
https://developers.google.com/protocol-buffers/docs/proto3",ku={FIELD_WIRE_COMPATIBLE_TYPE:`See ${Ou}#updating for wire compatibility rules.`,FIELD_WIRE_JSON_COMPATIBLE_TYPE:`\
See ${Ou}#updating for wire compatibility rules and ${Ou}#json for JSON compatibility rules.`};function Au(e2,t2,n2){return e2.kind==="bytes"&&t2.kind==="string"&&
n2==="FIELD_WIRE_COMPATIBLE_TYPE"?" Note that while string and bytes are compatible if the data is valid UTF-8, there is no way to enforce that a bytes field is\
 UTF-8, so these fields may be incompatible.":""}function ju(e2,t2){let n2=new Map(t2.values.map(({name:e3,number:t3})=>[e3,t3]));return e2.name===t2.name&&e2.values.
every(({name:e3,number:t3})=>n2.get(e3)===t3)}function Mu(e2,t2,n2,r2){if(e2.cardinality==="entry"||t2.cardinality==="entry")return;let i2=`${n2} changed cardin\
ality from "${Pu(e2)}" to "${Pu(t2)}".`;e2.cardinality!==t2.cardinality&&r2("FIELD_SAME_CARDINALITY",i2);let a2=({cardinality:e3})=>e3==="map"?"repeated":Nu(e3),
o2=({cardinality:e3})=>Nu(e3);a2(e2)!==a2(t2)&&r2("FIELD_WIRE_COMPATIBLE_CARDINALITY",i2),o2(e2)!==o2(t2)&&r2("FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",i2)}function Nu(e2){
return e2==="explicit"||e2==="implicit"?"optional":e2}function Pu({cardinality:e2}){return Nu(e2)==="optional"?`optional with ${e2} presence`:e2}function Fu(e2,t2,n2,r2){
let i2=({kind:e3})=>e3==="string"||e3==="bytes",a2=e2.cardinality==="entry"&&t2.cardinality==="entry",o2=e2.cppString==="STRING_PIECE"&&t2.cppString==="STRING";
i2(e2)&&i2(t2)&&!a2&&e2.cppString!==t2.cppString&&!o2&&r2("FIELD_SAME_CPP_STRING_TYPE",`${n2} changed C++ string type from "${e2.cppString}" to "${t2.cppString}\
".`,t2.optionAt("ctype")),e2.kind==="string"&&t2.kind==="string"&&(e2.javaUtf8!==t2.javaUtf8&&r2("FIELD_SAME_JAVA_UTF8_VALIDATION",`${n2} changed Java string UT\
F8 validation from "${e2.javaUtf8}" to "${t2.javaUtf8}".`),e2.utf8!==t2.utf8&&r2("FIELD_SAME_UTF8_VALIDATION",`${n2} changed UTF8 validation from ${e2.utf8} to ${t2.
utf8}.`))}function Iu(e2,t2,n2,r2){let i2=e2.default,a2=t2.default;i2===void 0||a2===void 0||Lu(i2)&&Lu(a2)||Ru(i2,a2)||r2("FIELD_SAME_DEFAULT",`${n2} changed d\
efault value from ${i2} to ${a2}.`,t2.optionAt("default"))}function Lu(e2){return e2==="0"||e2==='""'||e2==="false"}function Ru(e2,t2){if(e2.startsWith('"')||t2.
startsWith('"'))return e2===t2;let n2=e3=>e3==="true"?"1":e3==="false"?"0":e3;return n2(e2)===n2(t2)}function zu(e2,t2,n2,r2){if(e2.oneof===t2.oneof)return;if(e2.
oneof!==void 0&&t2.oneof!==void 0){r2("FIELD_SAME_ONEOF",`${n2} moved from oneof "${e2.oneof}" to oneof "${t2.oneof}".`);return}let[i2,a2]=t2.oneof===void 0?["i\
nside","outside"]:["outside","inside"];r2("FIELD_SAME_ONEOF",`${n2} moved from ${i2} to ${a2} a oneof.`)}function Bu(e2,t2,n2,r2){let i2=t2.features.json_format,
a2=n2.features.json_format;i2==="ALLOW"&&a2!=="ALLOW"&&r2(e2,`"${n2.name}" JSON format support changed from ${i2} to ${a2}.`)}function Vu(e2,t2,n2,r2){for(let i3 of t2.
node.reservedRanges)zi(i3,n2.node.reservedRanges)||r2(e2,Hu("reserved",i3,n2));let i2=new Set(n2.node.reservedNames.map(({name:e3})=>e3));for(let{name:a2}of t2.
node.reservedNames)i2.has(a2)||r2(e2,`Previously present reserved name "${a2}" on ${n2.kind} "${n2.name}" was deleted.`)}function Hu(e2,{from:t2,to:n2},{kind:r2,
name:i2}){return`Previously present ${e2} range "[${String(t2)},${String(n2)}]" on ${r2} "${i2}" is missing values.`}function Uu(e2,t2,n2){Wu(e2,t2,n2);for(let r2 of e2.
fields){let e3=t2.fields.find(({number:e4})=>e4===r2.number);e3&&Su(r2,e3,t2,n2)}}function Wu(e2,t2,n2){let r2=(e3,r3,i3=t2.at)=>{n2(e3,r3,t2.file,i3)},i2=new Set(
t2.fields.map(({number:e3})=>e3));for(let n3 of e2.fields){if(i2.has(n3.number))continue;let a2=`Previously present field "${String(n3.number)}" with name "${n3.
name}" on message "${e2.name}" was deleted`,o2=t2.message?.node,s2=o2&&P(n3.number,o2.reservedRanges),c2=o2?.reservedNames.some(({name:e3})=>e3===n3.name);r2("F\
IELD_NO_DELETE",`${a2}.`),s2||r2("FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED",`${a2} without reserving the number "${String(n3.number)}".`),c2||r2("FIELD_NO_DELETE_\
UNLESS_NAME_RESERVED",`${a2} without reserving the name "${n3.name}".`)}Gu(e2,t2,n2),e2.message&&t2.message&&Ku(e2.message,t2.message,r2)}function Gu(e2,t2,n2){
let r2="MESSAGE_SAME_REQUIRED_FIELDS",i2=({fields:e3})=>e3.filter(({labelRequired:e4})=>e4),a2=e3=>new Set(i2(e3).map(({number:e4})=>e4)),[o2,s2]=[a2(e2),a2(t2)];
for(let i3 of o2){let a3=`Message "${e2.name}" had required field "${String(i3)}" deleted.`;s2.has(i3)||n2(r2,a3,t2.file,t2.at)}for(let{number:e3,at:a3}of i2(t2)){
let i3=`Message "${t2.name}" had required field "${String(e3)}" added.`;o2.has(e3)||n2(r2,i3,t2.file,a3)}}function Ku(e2,t2,n2){let r2=new Set(t2.oneofs.map(({name:e3})=>e3));
for(let{name:i3}of e2.oneofs)r2.has(i3)||n2("ONEOF_NO_DELETE",`Previously present oneof "${i3}" on message "${t2.name}" was deleted.`);for(let r3 of e2.node.extensionRanges)
zi(r3,t2.node.extensionRanges)||n2("EXTENSION_MESSAGE_NO_DELETE",Hu("extension",r3,t2));Vu("RESERVED_MESSAGE_NO_DELETE",e2,t2,n2),Bu("MESSAGE_SAME_JSON_FORMAT",
e2,t2,n2);let i2="no_standard_descriptor_accessor";!be(e2.options,i2)&&be(t2.options,i2)&&n2("MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR",`Message option "${i2}\
" changed from "false" to "true".`)}function qu(e2,t2,n2){let r2=(e3,r3,i3=t2.at)=>{n2(e3,r3,t2.file,i3)};if(e2.closed!==t2.closed){let n3=({closed:e3})=>e3?"cl\
osed":"open",i3=t2.node.options.findLast(({name:e3})=>e3.map(e4=>e4.name).join(".")==="features.enum_type");r2("ENUM_SAME_TYPE",`Enum "${t2.name}" changed from ${n3(
e2)} to ${n3(t2)}.`,i3?.at)}Bu("ENUM_SAME_JSON_FORMAT",e2,t2,r2),Vu("RESERVED_ENUM_NO_DELETE",e2,t2,r2);let i2=e3=>e3.map(e4=>`"${e4}"`).join(", "),a2=Yu(t2);for(let[
n3,o2]of Yu(e2)){let e3=a2.get(n3);e3?o2.every(t3=>e3.includes(t3))||r2("ENUM_VALUE_SAME_NAME",`Enum value "${String(n3)}" on enum "${t2.name}" changed name fro\
m ${i2(o2)} to ${i2(e3)}.`,t2.values.find(e4=>e4.number===n3)?.node.numberAt):Ju(n3,o2,t2,r2)}}function Ju(e2,t2,n2,r2){let i2=`Previously present enum value "${String(
e2)}" on enum "${n2.name}" was deleted`;r2("ENUM_VALUE_NO_DELETE",`${i2}.`),P(e2,n2.node.reservedRanges)||r2("ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED",`${i2}\
 without reserving the number "${String(e2)}".`);let a2=new Set(n2.node.reservedNames.map(({name:e3})=>e3));t2.every(e3=>a2.has(e3))||r2("ENUM_VALUE_NO_DELETE_U\
NLESS_NAME_RESERVED",`${i2} without reserving the name ${t2.map(e3=>`"${e3}"`).join(", ")}.`)}function Yu({values:e2}){let t2=new Map;for(let{name:n2,number:r2}of e2)
d(t2,r2,()=>[]).push(n2);return t2}function Xu(e2,t2,n2){let r2=new Set,i2=Zu(ed(e2.file),ed(t2.file));for(let t3=i2.pop();t3;t3=i2.pop()){let[a2,o2]=t3;r2.has(
a2)||td(a2.file,e2.model)||R(a2,o2)||(r2.add(a2),a2.kind==="enum"&&o2.kind==="enum"&&qu(a2,o2,n2),a2.kind==="message"&&o2.kind==="message"&&($u(a2,o2,n2),i2.push(
...Zu(Qu(a2),Qu(o2)))))}}function Zu(e2,t2){let n2=new Map(t2.map(e3=>[e3.fullName,e3]));return e2.flatMap(e3=>{let t3=n2.get(e3.fullName);return t3?[[e3,t3]]:[]})}
function Qu({fields:e2}){return e2.flatMap(e3=>I(e3)??[])}function $u(e2,t2,n2){let r2=new Map(H(t2.file).map(e3=>[e3.fullName,e3]));for(let t3 of H(e2.file)){let i2=t3.
message===void 0&&t3.fullName.startsWith(`${e2.fullName}.`),a2=t3.message===e2||i2?r2.get(t3.fullName):void 0;a2&&Uu(t3,a2,n2)}}function ed(e2){let t2=[..._(e2).
flatMap(({fields:e3})=>e3),...y(e2)],n2=e2.services.flatMap(({rpcs:e3})=>e3.flatMap(e4=>[e4.request,e4.response]));return[...t2.flatMap(e3=>I(e3)??[]),...n2.flatMap(
e3=>e3??[])]}function td(e2,{comparison:t2}){return!O(e2)&&(t2?.counts(e2.path)??!0)}function nd(e2,t2,n2){for(let r2 of e2.rpcs){let e3=t2.rpcs.find(({name:e4})=>e4===
r2.name);e3?rd(r2,e3,n2):n2("RPC_NO_DELETE",`Previously present RPC "${r2.name}" on service "${t2.name}" was deleted.`,t2.file,t2.at)}}function rd(e2,t2,n2){let r2=e3=>e3?
"streaming":"unary",i2=({node:e3})=>x(e3.options,"idempotency_level")??"IDEMPOTENCY_UNKNOWN",{at:a2,requestAt:o2,responseAt:s2}=t2.node,c2=[["CLIENT_STREAMING",
({node:e3})=>`client ${r2(e3.clientStreaming)}`,"",a2],["SERVER_STREAMING",({node:e3})=>`server ${r2(e3.serverStreaming)}`,"",a2],["REQUEST_TYPE",({requestName:e3})=>`\
"${e3}"`,"request type ",o2],["RESPONSE_TYPE",({responseName:e3})=>`"${e3}"`,"response type ",s2],["IDEMPOTENCY_LEVEL",e3=>`"${i2(e3)}"`,'option "idempotency_le\
vel" ',b(t2.node.options,"idempotency_level")?.at??a2]];for(let[r3,i3,a3,o3]of c2){let[s3,c3]=[i3(e2),i3(t2)];if(s3===c3)continue;let l2=`RPC "${t2.name}" on se\
rvice "${t2.service.name}" changed ${a3}from ${s3} to ${c3}.`;n2(`RPC_SAME_${r3}`,l2,t2.service.file,o3)}}function id(e2,t2,n2){for(let r3 of Ht){let i3=Ei[r3]?.[1]??
"",a3=x(e2.options,r3)??i3,o3=x(t2.options,r3)??i3;a3!==o3&&n2(`FILE_SAME_${r3.toUpperCase()}`,`File option "${r3}" changed from "${a3}" to "${o3}".`,t2,b(t2.options,
r3)?.at)}let[r2,i2]=[ad(e2),ad(t2)],a2=`File syntax changed from "${r2}" to "${i2}".`;r2!==i2&&n2("FILE_SAME_SYNTAX",a2,t2,t2.node.editionAt);let o2=`File packa\
ge changed from "${e2.package}" to "${t2.package}".`;e2.package!==t2.package&&n2("FILE_SAME_PACKAGE",o2,t2,t2.node.packageAt),od(e2,t2,n2)}function ad({edition:e2}){
return e2==="2023"||e2==="2024"?"editions":e2}function od(e2,t2,n2){let r2=new Map(H(t2).map(e3=>[e3.nested,e3])),i2=e3=>[...e3].map(sd),a2=[["message",H(e2).map(
({nested:e3})=>e3),[...r2.keys()]],["enum",i2(v(e2)),i2(v(t2))],["extension",i2(y(e2)),i2(y(t2))],["service",i2(e2.services),i2(t2.services)]];for(let[e3,i3,o2]of a2){
let a3=new Set(o2);for(let o3 of i3.filter(e4=>!a3.has(e4))){let i4=`Previously present ${e3} "${o3}" was deleted from file.`;n2(`${e3.toUpperCase()}_NO_DELETE`,
i4,t2,cd(o3,r2)?.at)}}}function sd({element:e2}){return e2.join(".")}function cd(e2,t2){let n2=e2.split(".");for(let e3=n2.length-1;e3>0;--e3){let r2=t2.get(n2.
slice(0,e3).join("."));if(r2)return r2}}function ld(e2,t2,n2,i2){let{modules:a2}=i2;if(It(a2,t2.file.path))return{findings:[],ignored:new Map,isLeftOut:!0};if(n2&&
It(a2,n2.file.path))return ld(e2,t2,void 0,i2);let o2=Yt[e2]??new Set,s2=Ft(a2,n2?.file.path??t2.file.path),c2=new Map,l2=new Map,u2=(e3,n3,r2,i3)=>{if(!ud(e3,o2,
s2))return;if(fd(e3,s2,t2.file,r2)){l2.set(e3,(l2.get(e3)??0)+1);return}let a3=r2&&!O(r2)&&B(r2,i3??{start:0,end:0}),u3=JSON.stringify([e3,n3,r2?.path,i3?.start]);
c2.set(u3,{id:e3,message:n3,...a3&&{location:a3}})},d2=n2?.file.importPath===t2.file.importPath;d2||u2("FILE_NO_DELETE",`Previously present file "${t2.file.importPath}\
" was deleted.`,void 0),n2&&d2&&id(t2.file,n2.file,u2);let f2=yu(i2,n2?.file);return pd(t2.file,f2,u2),n2&&Xu(t2,n2,u2),md(t2.file,d2?n2.file:void 0,f2,u2),{findings:[
...c2.values()].sort((e3,t3)=>r.nr(e3.id,t3.id)||r.nr(e3.message,t3.message)),ignored:l2,isLeftOut:!1}}function ud(e2,t2,n2){return n2&&[...n2.except].some(t3=>Qt(
t3).has(e2))?!1:t2.has(e2)||(n2?.use.some(t3=>!Object.hasOwn(Yt,t3)&&Qt(t3).has(e2))??!1)}const dd=/^v\d+(?:p\d+)?(?:alpha|beta)\d*$|^v\d+test.*$/;function fd(e2,t2,n2,r2){
if(!t2)return!1;let i2=[n2.path,...r2?[r2.path]:[]],a2=e3=>i2.some(t3=>t3===e3||t3.startsWith(`${e3}/`));return t2.ignore.some(a2)||Object.entries(t2.ignoreOnly).
some(([t3,n3])=>Qt(t3).has(e2)&&n3.some(a2))?!0:t2.ignoreUnstablePackages&&[n2,...r2?[r2]:[]].some(({package:e3})=>dd.test(e3.split(".").at(-1)??""))}function pd(e2,t2,n2){
let r2=t2.own,i2=new Map(r2?H(r2).map(e3=>[e3.fullName,e3]):[]),a2=new Map(r2?v(r2).map(e3=>[e3.fullName,e3]):[]);for(let r3 of H(e2)){let e3=i2.get(r3.fullName)??
t2.messages.get(r3.fullName);e3&&Uu(r3,e3,n2)}for(let r3 of v(e2)){let e3=a2.get(r3.fullName)??t2.enums.get(r3.fullName);e3&&qu(r3,e3,n2)}for(let i3 of e2.services){
let e3=r2?.services.find(({fullName:e4})=>e4===i3.fullName)??t2.services.get(i3.fullName);e3&&nd(i3,e3,n2)}for(let r3 of y(e2)){let e3=t2.extensions.get(xu(r3));
e3&&Su(mu(r3),mu(e3),void 0,n2)}}function md(e2,t2,n2,r2){if(!n2.packages.has(e2.package)){r2("PACKAGE_NO_DELETE",`Previously present package "${e2.package}" wa\
s deleted.`,void 0);return}let i2=t3=>[...t3].some(({file:t4})=>t4.package===e2.package),a2=new Map(t2?H(t2).map(e3=>[e3.nested,e3]):[]),o2=(n3,i3,o3)=>{r2(n3,`\
Previously present ${i3} "${o3}" was deleted from package "${e2.package}".`,t2,cd(o3,a2)?.at)};for(let t3 of i2(n2.messages.values())?H(e2):[])n2.messages.has(t3.
fullName)||o2("PACKAGE_MESSAGE_NO_DELETE","message",t3.nested);for(let t3 of i2(n2.enums.values())?v(e2):[])n2.enums.has(t3.fullName)||o2("PACKAGE_ENUM_NO_DELET\
E","enum",sd(t3));for(let t3 of e2.services)n2.services.has(t3.fullName)||o2("PACKAGE_SERVICE_NO_DELETE","service",t3.name);for(let t3 of i2(n2.extensions.values())?
y(e2):[])n2.extensionNames.has(t3.fullName)||o2("PACKAGE_EXTENSION_NO_DELETE","extension",sd(t3))}const hd=new Set(["MESSAGE_ADDED","MESSAGE_MOVED","ENUM_ADDED",
"ENUM_REMOVED","ENUM_CONST_ADDED","ENUM_CONST_CHANGED","ENUM_CONST_REMOVED","FIELD_ADDED","FIELD_REMOVED","FIELD_NAME_CHANGED","FIELD_STRING_OR_BYTES_LABEL_CHAN\
GED","ONEOF_ADDED","ONEOF_REMOVED","ONEOF_FIELD_ADDED","ONEOF_FIELD_MOVED_TO_TOP_LEVEL"]);function gd(e2,t2){let n2=[],r2={open:new Set,add(e3,t3,{file:r3,at:i2}){
n2.push({id:e3,message:`${e3} at ${t3}`,compatible:hd.has(e3),location:B(r3,i2)})}};return e2.package!==t2.package&&r2.add("PACKAGE_CHANGED","/",{file:t2,at:t2.
node.packageAt??{start:0,end:0}}),_d(e2,t2,"#",r2),n2}function _d(e2,t2,n2,r2){let i2={file:"package"in t2?t2:t2.file,at:{start:0,end:0}};for(let a3 of e2.messages){
let o3=t2.messages.findIndex(({name:e3})=>e3===a3.name),s2=t2.messages[o3],c2=`${n2}/${a3.name}`;s2?(yd(a3,s2,c2,r2),o3!==e2.messages.indexOf(a3)&&r2.add("MESSA\
GE_MOVED",c2,s2)):r2.add("MESSAGE_REMOVED",c2,i2)}let a2=new Set(e2.messages.map(({name:e3})=>e3));for(let e3 of t2.messages)a2.has(e3.name)||r2.add("MESSAGE_AD\
DED",`${n2}/${e3.name}`,e3);for(let a3 of e2.enums){let e3=t2.enums.find(({name:e4})=>e4===a3.name);e3?vd(a3,e3,`${n2}/${a3.name}`,r2):r2.add("ENUM_REMOVED",`${n2}\
/${a3.name}`,i2)}let o2=new Set(e2.enums.map(({name:e3})=>e3));for(let e3 of t2.enums)o2.has(e3.name)||r2.add("ENUM_ADDED",`${n2}/${e3.name}`,e3)}function vd(e2,t2,n2,r2){
let i2=e3=>new Map(e3.values.map(e4=>[e4.number,e4.name])),a2=i2(e2),o2=i2(t2);for(let[e3,i3]of a2){let a3=o2.get(e3);a3===void 0?r2.add("ENUM_CONST_REMOVED",`${n2}\
/${String(e3)}`,t2):a3!==i3&&r2.add("ENUM_CONST_CHANGED",`${n2}/${String(e3)}`,t2)}for(let[e3]of o2)a2.has(e3)||r2.add("ENUM_CONST_ADDED",`${n2}/${String(e3)}`,
t2)}function yd(e2,t2,n2,r2){jd(e2,t2,n2,r2);let i2=new Map(t2.fields.map(e3=>[e3.number,e3])),a2=new Map(e2.fields.map(e3=>[e3.number,e3]));Ad(e2,t2,n2,r2);for(let a3 of e2.
fields){let e3=`${n2}/${String(a3.number)}`,o2=i2.get(a3.number);o2?Sd(a3,o2,e3,r2):bd(a3,t2,e3,r2)}for(let i3 of t2.fields){let t3=`${n2}/${String(i3.number)}`;
a2.has(i3.number)||r2.add(xd(i3,e2),t3,i3)}_d(e2,t2,n2,r2)}function bd(e2,t2,n2,r2){let{oneof:i2}=e2;if(i2){let e3=new Set(t2.fields.map(({number:e4})=>e4));(t2.
oneofs.some(({name:e4})=>e4===i2.name)||i2.members.some(({number:t3})=>e3.has(t3)))&&r2.add("ONEOF_FIELD_REMOVED",n2,t2)}else r2.add(e2.node.label==="required"?
"REQUIRED_FIELD_REMOVED":"FIELD_REMOVED",n2,t2)}function xd(e2,t2){return e2.oneof?t2.oneofs.some(({name:t3})=>t3===e2.oneof?.name)?"ONEOF_FIELD_ADDED":"FIELD_A\
DDED":e2.node.label==="required"?"REQUIRED_FIELD_ADDED":"FIELD_ADDED"}function Sd(e2,t2,n2,r2){e2.name!==t2.name&&r2.add("FIELD_NAME_CHANGED",n2,t2),e2.oneof&&!t2.
oneof&&r2.add("ONEOF_FIELD_MOVED_TO_TOP_LEVEL",n2,t2);let i2=[e2.mapKey,t2.mapKey];Cd(e2,t2)===Cd(t2,e2)?(i2[0]!==void 0&&i2[1]!==void 0&&Dd(i2[0])!==Dd(i2[1])&&
r2.add("FIELD_SCALAR_KIND_CHANGED",n2,t2),wd(e2,t2,n2,r2)):r2.add("FIELD_KIND_CHANGED",n2,t2),kd(e2,t2,n2,r2)}function Cd({mapKey:e2,type:t2},n2){return e2===void 0?
t2.kind==="unresolved"||n2.type.kind==="unresolved"?"unknown":t2.kind==="message"?"message":"scalar":"map"}function wd(e2,t2,n2,r2){let i2=e2.type,a2=t2.type;i2.
kind==="unresolved"||a2.kind==="unresolved"?Td(i2,a2,e3=>{r2.add(e3,n2,t2)}):i2.kind==="message"==(a2.kind==="message")?i2.kind==="message"&&a2.kind==="message"?
Od([i2.message,a2.message],t2,n2,r2):Ed(e2)!==Ed(t2)&&r2.add("FIELD_SCALAR_KIND_CHANGED",n2,t2):r2.add("FIELD_KIND_CHANGED",n2,t2)}function Td(e2,t2,n2){e2.kind===
"scalar"||t2.kind==="scalar"?n2("FIELD_KIND_CHANGED"):E(e2)!==E(t2)&&n2("FIELD_NAMED_TYPE_CHANGED")}function Ed({type:e2}){return e2.kind==="scalar"?Dd(e2.scalar):
"general"}function Dd(e2){return["int32","int64","uint32","uint64","bool"].includes(e2)?"general":e2==="sint32"||e2==="sint64"?"signed":e2==="string"||e2==="byt\
es"?"text":e2.replace(/^s(?=fixed)/,"")}function Od([e2,t2],n2,r2,i2){if(e2.element.join(".")!==t2.element.join(".")){i2.add("FIELD_NAMED_TYPE_CHANGED",r2,n2);return}
let a2=`${e2.fullName} ${t2.fullName}`;if(e2.file.path===n2.file.path&&t2.file.path===n2.file.path||i2.open.has(a2))return;i2.open.add(a2);let o2=[];yd(e2,t2,r2,
{open:i2.open,add(e3,t3,n3){hd.has(e3)||o2.push(e3),i2.add(e3,t3,n3)}}),o2.length>0&&i2.add("FIELD_NAMED_TYPE_CHANGED",r2,n2)}function kd(e2,t2,n2,r2){let i2=e2.
node.label,a2=t2.node.label;i2!==void 0&&a2!==void 0&&i2!==a2&&r2.add((({type:e3})=>e3.kind==="message"||Ed({type:e3})==="text")(e2)?"FIELD_STRING_OR_BYTES_LABE\
L_CHANGED":"FIELD_NUMERIC_LABEL_CHANGED",n2,t2)}function Ad(e2,t2,n2,r2){for(let{name:i2}of e2.oneofs)t2.oneofs.some(e3=>e3.name===i2)||r2.add("ONEOF_REMOVED",`${n2}\
/${i2}`,t2);for(let{name:i2}of t2.oneofs)e2.oneofs.some(e3=>e3.name===i2)||r2.add("ONEOF_ADDED",`${n2}/${i2}`,t2)}function jd(e2,t2,n2,r2){let i2=new Map(e2.fields.
map(e3=>[e3.number,e3]));for(let{name:e3,members:a2}of t2.oneofs){let o2=a2.flatMap(({number:e4})=>i2.get(e4)??[]),s2=o2.filter(({oneof:e4})=>!e4).length;s2>1?r2.
add("MULTIPLE_FIELDS_MOVED_TO_ONEOF",`${n2}/${e3}`,t2):s2+new Set(o2.flatMap(({oneof:e4})=>e4??[])).size>1&&r2.add("FIELD_MOVED_TO_EXISTING_ONEOF",`${n2}/${e3}`,
t2)}}function Md(e2,{base:t2,head:n2}){let r2=Xt[e2];return r2===void 0?e2==="confluent"?Nd(Ld(t2,n2),t2,n2):void 0:Nd(Fd(e2,r2,t2,n2),t2,n2)}function Nd(e2,t2,r2){
let i2=new Map(Pd(r2.file)),a2=Pd(t2.file).find(([e3,t3])=>i2.has(e3)&&!k(t3,i2.get(e3)));if(!a2)return e2;let[o2,s2]=a2,c2=(s2??i2.get(o2))?.name??"",l2=n.bt(`\
the type ${c2} of another module is not known to be the same in base and head`),u2=e3=>e3.outcome==="reads"?l2:e3,{backward:d2,forward:f2}=e2.verdict;return{...e2,
verdict:{backward:u2(d2),forward:u2(f2)}}}function Pd(e2){let t2=(...e3)=>JSON.stringify(e3),n2=_(e2).flatMap(({element:e3,fields:n3})=>n3.map(n4=>[t2("field",...e3,
n4.number),ci(n4)])),r2=y(e2).flatMap(e3=>{let n3=xu(e3);return[[t2("extension",n3),ci(e3)],[t2("extended",n3),li(e3)]]}),i2=e2.services.flatMap(({rpcs:e3})=>e3.
flatMap(e4=>Object.entries(pi(e4)).map(([n3,r3])=>[t2(n3,...e4.element),r3])));return[...n2,...r2,...i2]}function Fd(e2,t2,r2,i2){let a2=ld(t2,r2,i2,i2.model),{
findings:o2}=a2,[s2]=o2,c2=s2&&n.vt(`buf breaking reports ${s2.id}: ${s2.message}`);return{verdict:c2?{backward:c2,forward:c2}:n.ut,notes:Id(a2),result:{name:e2,
compatible:o2.length===0,findings:o2}}}function Id({ignored:e2,isLeftOut:t2}){if(t2)return["buf.yaml leaves this file out of its module, so buf does not compare\
 it"];let n2=[...e2].map(([e3,t3])=>`${String(t3)} ${e3}`).join(", ");return n2===""?[]:[`buf.yaml ignores what would be found here: ${n2}`]}function Ld(e2,t2){
let n2=gd(e2.file,t2.file),r2=gd(t2.file,e2.file),i2={backward:Rd(n2),forward:Rd(r2)},a2=n2.map(({id:e3,message:t3,location:n3})=>({id:e3,message:t3,...n3&&{location:n3}}));
return{verdict:i2,result:{name:"confluent",compatible:n2.every(e3=>e3.compatible),findings:a2}}}function Rd(e2){let t2=e2.find(({compatible:e3})=>!e3);return t2?
n.vt(`Confluent Schema Registry reports ${t2.message}`):n.gt}function zd(e2,t2,r2){let i2=Xt[e2];if(i2===void 0)return;let a2=ld(i2,t2,void 0,r2),{findings:o2,ignored:s2,
isLeftOut:c2}=a2,l2={name:e2,compatible:o2.length===0,findings:o2};return{...(c2||l2.compatible&&s2.size>0)&&{verdict:n.ut},result:l2,notes:Id(a2)}}const Bd={int32:{
wire:"varint",bits:32,sign:"signed"},int64:{wire:"varint",bits:64,sign:"signed"},uint32:{wire:"varint",bits:32,sign:"unsigned"},uint64:{wire:"varint",bits:64,sign:"\
unsigned"},bool:{wire:"varint",bits:1,sign:"bool"},sint32:{wire:"zigzag",bits:32,sign:"signed"},sint64:{wire:"zigzag",bits:64,sign:"signed"},fixed32:{wire:"fixe\
d32",bits:32,sign:"unsigned"},sfixed32:{wire:"fixed32",bits:32,sign:"signed"},float:{wire:"fixed32",bits:32,sign:"float"},fixed64:{wire:"fixed64",bits:64,sign:"\
unsigned"},sfixed64:{wire:"fixed64",bits:64,sign:"signed"},double:{wire:"fixed64",bits:64,sign:"float"},string:{wire:"bytes",bits:0,sign:"text"},bytes:{wire:"by\
tes",bits:0,sign:"bytes"}};function U(e2){let{wire:t2}=Bd[e2];return t2==="varint"||t2==="zigzag"?0:t2==="bytes"?2:t2==="fixed32"?5:1}function Vd(e2,r2,i2){if(e2===
r2)return n.gt;let a2=Bd[e2],o2=Bd[r2];return o2.wire==="bytes"&&a2.wire==="bytes"?Hd(e2,i2):U(e2)===U(r2)?o2.wire!==a2.wire||o2.sign==="float"||a2.sign==="floa\
t"?n.ht(`the bytes of ${t.R(r2)} mean another number as ${e2}`):o2.sign==="bool"?n._t("true and false arrive as 1 and 0"):a2.sign==="bool"?n.ht(`every ${r2} exc\
ept 0 arrives as true`):a2.bits<o2.bits?n.ht(`values beyond ${String(a2.bits)} bits are cut off`):o2.sign==="signed"&&a2.sign==="unsigned"?n.ht("negative number\
s arrive as huge positive ones"):o2.sign==="unsigned"&&a2.sign==="signed"&&a2.bits===o2.bits?n.ht(`values above the largest ${e2} arrive as negative numbers`):n.
gt:n.ht(`${r2} and ${e2} are encoded differently: the value is skipped as unknown and the field reads as absent`)}function Hd(e2,t2){return e2==="bytes"?n._t("t\
he text arrives as its UTF-8 bytes"):t2?n.vt("bytes that are not UTF-8 are refused where a string is expected"):n.ht("bytes that are not UTF-8 arrive as a damag\
ed string")}function Ud(e2,r2){if(e2===r2)return n.gt;let i2=Bd[e2],a2=Bd[r2];return Wd(a2)&&Wd(i2)?Gd(e2,r2):r2==="bytes"&&e2==="string"?n.ht("the base64 text \
of the bytes arrives as if it were the string"):r2==="string"&&e2==="bytes"?n.vt("text that is not base64 is refused where bytes are expected"):e2==="string"&&Wd(
a2)&&a2.bits===64&&a2.sign!=="float"?n._t(`ProtoJSON writes ${r2} in quotes, so its digits arrive as the string`):n.vt(`the JSON of ${t.R(r2)} is refused where ${t.
R(e2)} is expected`)}function Wd({sign:e2}){return e2==="signed"||e2==="unsigned"||e2==="float"}function Gd(e2,r2){let i2=Bd[e2],a2=Bd[r2];if(i2.sign==="float"){
if(a2.sign==="float"&&i2.bits<a2.bits)return n.vt("numbers beyond the range of float are refused, others lose digits");let t2=i2.bits===64?53:24;return(a2.sign===
"float"?0:a2.bits)>t2?n.ht(`large numbers lose digits: ${e2} holds integers exactly up to 2^${String(t2)}`):n.gt}if(a2.sign==="float")return n.vt("numbers with \
a fraction are refused where an integer is expected");let o2=a2.sign==="signed"&&i2.sign==="unsigned",s2=e3=>e3.bits-+(e3.sign==="signed"),c2=s2(a2)>s2(i2);return o2?
n.vt(c2?`numbers outside the range of ${e2} are refused`:`negative numbers are refused where ${t.R(e2)} is expected`):c2?n.vt(`numbers beyond the range of ${e2}\
 are refused`):n.gt}function Kd(e2,t2,r2){let[i2,a2]=[ci(e2),ci(t2)];return!k(i2,a2)&&(i2?.reroute??a2?.reroute)?qd(i2,a2):!i2?.unheld&&!a2?.unheld?i2?.name===a2?.
name&&!k(i2,a2)?qd(i2,a2):void 0:r2==="wire"&&(Yd(e2)||Yd(t2))?n.ht("a number of fixed size is neither an enum nor a message on the wire"):k(i2,a2)?e2.delimited===
t2.delimited?n.gt:n.bt(`${i2?.name??""} is encoded in another way if it is a message, and nothing here says what it is`):qd(i2,a2)}function qd(e2,t2){let r2=[e2,
t2].find(e3=>e3?.unheld),i2=(r2??e2??t2)?.name??"the type",a2=e2?.reroute??t2?.reroute;if(a2)return n.bt(`the proposed import roots lead to ${a2.path}, and thos\
e of the governed branch to ${a2.governed}`);if(!e2||!t2||Jd(e2)!==Jd(t2)){let e3=(r2?.unheld?.imports??[]).join(", ");return e3===""?n.bt(`${i2} is defined now\
here: its file neither declares it nor imports a file that may`):n.bt(`${i2} is declared in a file that this repository does not hold (${e3}), and is not known \
to be the same for both`)}let o2=(e3,t3)=>t3.some(t4=>fn(e3,t4)),s2=[...t2.pins,...e2.pins].find(n2=>!o2(n2,t2.pins)||!o2(n2,e2.pins));return n.bt(`another vers\
ion of ${s2?.split(" ",1)[0]??"its module"} is pinned, and this repository does not hold the text of ${i2} for both`)}function Jd({name:e2,unheld:t2}){return JSON.
stringify([e2,t2])}function Yd({type:e2}){return e2.kind==="scalar"&&[1,5].includes(U(e2.scalar))}const Xd=r.Bn(({values:e2})=>{let[t2,n2]=[new Map,new Map];for(let{
name:r2,number:i2}of e2){t2.has(r2)||t2.set(r2,i2);let e3=n2.get(i2);e3?e3.push(r2):n2.set(i2,[r2])}return{numbers:t2,names:n2}});function W(e2,t2){return Xd(e2).
names.get(t2)?.[0]}function G(e2,t2){return Xd(e2).numbers.get(t2)}function Zd(e2,t2){return Xd(e2).names.has(t2)}const Qd=new PairTable;function $d(e2,t2,n2){return d(
Qd.getOrMake(e2,t2,()=>new Map),n2,()=>{let r2=Xd(t2).names.get(n2)??[];return[...new Set(r2.flatMap(t3=>G(e2,t3)??[]))]})}function ef(e2,t2){let n2=$d(e2.enum,
t2.enum,t2.number);return(n2.length>0?n2:[t2.number]).every(t3=>t3===e2.number)}function tf(e2,t2,n2,r2){return n2==="wire"?nf(e2,t2,r2):sf(e2,t2,r2)}function nf(e2,t2,r2){
let{number:i2,name:a2}=t2,o2=G(e2,a2);if(Zd(e2,i2)){let t3=W(e2,i2)??"";return o2!==void 0&&o2!==i2?n.ht(`${a2} is written as ${String(i2)}, which the reader kn\
ows as ${t3}`):n.gt}return o2===void 0?e2.closed?rf(e2,r2)?n._t(`readers promise to tolerate unknown values: ${a2} reads as absent`):n.ht(`the reader's closed e\
num has no value ${String(i2)}: it becomes an unknown field, and the field reads as absent`):n._t(`the reader keeps the number ${String(i2)} without knowing its\
 name`):n.ht(`${a2} is written as ${String(i2)}, but the reader knows it as ${String(o2)}`)}function rf({closed:e2},{unknownValues:t2}){return t2==="all"||t2===
"open"&&!e2}function af(e2,t2){let n2=Xd(t2.enum).names.get(t2.number)??[];return n2.find(t3=>(G(e2.enum,t3)??e2.number)!==e2.number)??n2[0]}function of(e2,{enum:t2,
number:n2,name:r2}){let i2=W(t2,n2),[a2,o2]=[i2===void 0?void 0:G(e2,i2),G(e2,r2)];return a2===void 0||o2===void 0||a2===o2?void 0:{read:a2,meant:o2}}function sf(e2,{
enum:t2,number:r2,name:i2},a2){let o2=W(t2,r2)??i2,s2=of(e2,{enum:t2,number:r2,name:i2});return s2?n.ht(`${i2} is printed as ${o2}, which the reader knows as ${String(
s2.read)}, and ${i2} as ${String(s2.meant)}`):G(e2,o2)===void 0?!(Zd(e2,r2)||$d(e2,t2,r2).length>0)&&rf(e2,a2)?n._t(`readers promise to tolerate unknown values:\
 ${o2} may read as absent`):a2.unknownFields==="reject"?n.vt(`the reader does not know the name ${o2}`):n.ht(`the reader's enum has no value ${o2}: a lenient JS\
ON parser drops it, a strict one refuses the message`):n.gt}function cf({values:e2}){return e2[0]}function lf(e2,t2,r2){let[i2,a2]=[cf(e2),cf(t2)];return!i2||!a2||
uf(i2,a2,r2)?n.gt:n.ht(`an absent field means ${df(a2)} to the writer and ${df(i2)} to the reader`)}function uf(e2,t2,n2){if(n2==="wire")return e2.number===t2.number;
let r2=G(e2.enum,t2.name);return r2===void 0?ef(e2,t2):r2===e2.number}function df({name:e2,number:t2}){return`${e2} (${String(t2)})`}function ff(e2,t2,r2,i2){return n.
xt(t2.values.map(t3=>tf(e2,t3,r2,i2)))}function pf(e2,t2){let{byJsonName:n2,byName:r2}=mf(e2);return n2.get(t2)??r2.get(t2)}const mf=r.Bn(({fields:e2})=>{let t2=new Map,
n2=new Map;for(let r2 of e2)t2.has(r2.jsonName)||t2.set(r2.jsonName,r2),n2.has(r2.name)||n2.set(r2.name,r2);return{byJsonName:t2,byName:n2}});function hf(e2,t2,r2,i2){
if(r2==="wire")return n.gt;let a2=t2.jsonName,o2=e2.extendeeName===void 0?e2.parent:void 0,s2=o2?pf(o2,a2):e2.jsonName===a2?e2:void 0;return s2===e2?n.gt:s2?n.ht(
`the JSON key "${a2}" now belongs to the field ${s2.name}`):i2.unknownFields==="reject"?n.vt(`the reader does not know the JSON key "${a2}"`):n.ht(`the reader d\
oes not know the JSON key "${a2}" and drops its value`)}function gf(e2,t2,r2){let i2=t2.jsonName,a2=e2&&pf(e2,i2);if(!e2||!a2||t2.extendeeName!==void 0)return;let o2=n.
xt([r2(a2,t2),Ap(a2,t2,"json")]),s2=`the JSON key "${i2}" now belongs to the field ${a2.name}`;return o2.outcome==="reads"?a2.number!==t2.number&&(_f(e2,t2.number)||
t2.parent!==void 0&&_f(t2.parent,a2.number))?n.ht(s2):n._t(`${s2}, which reads the value unchanged`):{...o2,because:`${s2}: ${o2.because}`}}function _f({fields:e2},t2){
return e2.some(e3=>e3.number===t2)}function vf(e2,t2,r2){let{oneof:i2}=e2;if(!i2)return n.gt;let a2=yf(e2,t2,r2);if(!a2)return n.gt;let o2=`a writer may set bot\
h ${t2.name} and ${a2.name}`;return r2==="wire"?n.ht(`${o2}: the reader keeps only the last of oneof ${i2.name}`):n.vt(`${o2}: the reader refuses two members of\
 oneof ${i2.name}`)}function yf({oneof:e2},t2,n2){if(!e2)return;let r2=bf(e2),i2=({number:t3,jsonName:i3})=>n2==="wire"?r2.has(t3):pf(e2.message,i3)?.oneof===e2;
if(i2(t2))return fe(t2)?.fields.find(e3=>e3!==t2&&(e3.oneof===void 0||e3.oneof!==t2.oneof)&&i2(e3))}const bf=r.Bn(({members:e2})=>new Set(e2.map(({number:e3})=>e3)));
function xf(e2,t2,r2,i2){return e2?e2.presence==="required"?n.vt(`the reader requires ${e2.name}, which the writer does not write`):n.gt:t2?r2==="json"?i2.unknownFields===
"reject"?n.vt(`the reader does not know the JSON key "${t2.jsonName}"`):n._t("readers ignore JSON keys that they do not know"):n._t("the reader keeps the value \
among its unknown fields"):n.gt}function Sf(e2,t2){return e2.presence!=="required"||t2.presence==="required"?n.gt:n.vt(`the reader requires ${e2.name}, which th\
e writer may leave out`)}function Cf(e2,t2,r2){if(e2.presence==="required"||t2.presence==="required"||t2.cardinality!==e2.cardinality||e2.type.kind!==t2.type.kind)
return n.gt;let i2=M(e2),a2=M(t2);if(i2===void 0||a2===void 0)return n.gt;let o2=j(e2)!==void 0||j(t2)!==void 0,[s2,c2]=[bi(t2),bi(e2)];if(s2&&c2&&!o2)return lf(
c2.enum,s2.enum,r2);if(!o2||(s2&&c2?uf(c2,s2,r2):i2===a2))return n.gt;let[l2,u2]=[s2?df(s2):a2,c2?df(c2):i2];return n.ht(`where the field is absent the writer m\
eans ${l2} and the reader reads ${u2}`)}const wf={"google.protobuf.DoubleValue":"double","google.protobuf.FloatValue":"float","google.protobuf.Int64Value":"int6\
4","google.protobuf.UInt64Value":"uint64","google.protobuf.Int32Value":"int32","google.protobuf.UInt32Value":"uint32","google.protobuf.BoolValue":"bool","google\
.protobuf.StringValue":"string","google.protobuf.BytesValue":"bytes"},Tf=new Set(["google.protobuf.Duration","google.protobuf.FieldMask","google.protobuf.Timest\
amp"]),Ef=new Set([...Object.keys(wf),...Tf,...["Any","ListValue","Struct","Value"].map(e2=>`google.protobuf.${e2}`)]);function Df({fullName:e2}){return Object.
hasOwn(wf,e2)?wf[e2]:void 0}function K({fullName:e2}){return Ef.has(e2)}function Of({fullName:e2}){return Tf.has(e2)}function kf(e2,t2,r2,i2){if(R(e2,t2))return n.
gt;if(r2==="json"&&(K(e2)||K(t2))&&e2.fullName!==t2.fullName)return zf({kind:"message",message:e2},{kind:"message",message:t2},i2);let{policy:a2,readings:o2}=i2,
s2=`${r2} ${a2.unknownFields} ${a2.unknownValues}`;return o2.outcomeOf(e2,t2,s2,()=>n.xt(Af(e2,t2,r2,i2)))}function*Af(e2,t2,r2,i2){let a2=[...Zc(t2.fields,e2.fields),
...jf(t2,e2,i2)];for(let{base:t3,head:o2}of a2){let a3=r2==="json"&&t3&&!o2?gf(e2,t3,(e3,t4)=>Dp(e3,t4,r2,i2)):void 0;a3?yield Pf(t3,a3):!t3||!o2?yield Pf(o2??t3,
xf(o2,t3,r2,i2.policy)):yield Pf(o2,n.xt(Nf(o2,t3,r2,i2)))}}function*jf(e2,t2,{extensionsOf:n2,isVersion:r2}){let[i2,a2]=[n2(e2),n2(t2)];if(i2.length+a2.length===
0)return;let o2=e2.fullName===t2.fullName||r2(e2,t2);for(let n3 of i2){let r3=Mf(t2,n3,o2?e2:void 0),i3=o2?r3:[...r3,...a2.filter(({number:e3,fullName:t3})=>e3===
n3.number||t3===n3.fullName)];for(let e3 of i3)yield{base:n3,head:e3};i3.length===0&&!o2&&(yield{base:n3,head:void 0})}for(let n3 of a2)for(let r3 of Mf(e2,n3,o2?
t2:void 0))yield{base:r3,head:n3}}function Mf({fields:e2},{number:t2},n2){return n2?.fields.some(e3=>e3.number===t2)?[]:e2.filter(e3=>e3.number===t2)}function*Nf(e2,t2,r2,i2){
e2.number!==t2.number&&r2==="wire"?yield n.ht(`its number is ${String(t2.number)} for the writer and ${String(e2.number)} for the reader`):(yield Dp(e2,t2,r2,i2),
yield Ap(e2,t2,r2),yield Sf(e2,t2),yield hf(e2,t2,r2,i2.policy),yield vf(e2,t2,r2),yield Cf(e2,t2,r2))}function Pf(e2,t2){if(!e2||!("because"in t2))return t2;let n2=e2.
extendeeName===void 0?e2.name:e2.jsonName,r2=`${fe(e2)?.name??""}.${n2}: ${t2.because}`;return{...t2,because:r2}}function Ff(e2,t2){let{type:r2}=e2;if(t2.type.kind===
"enum"&&If(t2.type.enum)&&!(r2.kind==="enum"&&If(r2.enum))&&(r2.kind!=="message"||r2.message.fullName!=="google.protobuf.Value")){if(t2.cardinality!=="singular")
return n.vt("a NullValue is written as null, which is refused as an element of a list or map");if(t2.presence!=="implicit")return e2.presence==="implicit"&&M(e2)===
"0"?n._t("a NullValue is written as null, which reads as absent, and an absent field reads as 0"):n.ht("a NullValue is written as null, which reads as absent")}}
function If({fullName:e2}){return e2==="google.protobuf.NullValue"}function Lf(e2){if(e2.kind==="unresolved")return;if(e2.kind!=="message")return e2;let{message:t2}=e2,
n2=Df(t2);return n2===void 0?Of(t2)?{kind:"text",message:t2}:{kind:K(t2)?"special":"object",message:t2}:{kind:"scalar",scalar:n2}}function Rf(e2,t2,r2){let{type:i2}=e2,
{type:a2}=t2;if(Zf(i2)&&e2.cardinality==="singular"&&t2.cardinality==="repeated")return n._t("the array arrives as a list value");if(i2.kind==="message"&&a2.kind===
"message")return kf(i2.message,a2.message,"json",r2);let o2=Ff(e2,t2);if(o2)return o2;let s2=Lf(i2);if(a2.kind==="enum"&&s2?.kind==="scalar"&&Wf(t2,a2.enum)&&qf(
s2.scalar))return n._t("its only name stands for 0, which is never written: what is written are numbers");if(a2.kind==="enum"&&i2.kind==="enum"&&Kf(e2)){if(Wf(t2,
a2.enum))return n._t("its only name stands for 0, which is never written, and an absent field reads as 0");if(r2.policy.unknownFields==="ignore"&&e2.presence===
"implicit"&&Gf(t2,a2.enum))return n._t("its only name stands for 0 and is ignored where unknown, and an absent field reads as 0")}return zf(i2,a2,r2)}function zf(e2,t2,r2){
let i2=Lf(e2),a2=Lf(t2),o2=n.vt(`the JSON of ${E(t2)} is refused where ${E(e2)} is expected`);return!i2||!a2?o2:i2.kind==="special"?Bf(i2.message,a2)??o2:i2.kind===
"scalar"?Vf(i2.scalar,a2)??o2:i2.kind==="enum"?Hf(i2.enum,a2,r2.policy)??o2:i2.kind==="object"&&a2.kind==="special"&&a2.message.fullName==="google.protobuf.Stru\
ct"?Uf(`the keys of a Struct are no fields of ${i2.message.name}`,r2.policy):o2}function Bf({fullName:e2},t2){return e2==="google.protobuf.Value"?n._t("a google\
.protobuf.Value takes any JSON"):e2==="google.protobuf.Struct"&&t2.kind==="object"?n._t("the message's JSON object arrives as a google.protobuf.Struct"):void 0}
function Vf(e2,t2){if(t2.kind==="scalar")return Ud(e2,t2.scalar);if(t2.kind==="text")return e2==="string"?n._t(`the text of a ${t2.message.name} arrives as the \
string`):void 0;if(t2.kind==="enum")return e2==="string"?n._t("the value's name arrives as the string"):n.vt(`ProtoJSON writes names of ${t2.enum.name}, which a\
re refused where ${e2} is expected`)}function Hf(e2,t2,r2){if(t2.kind==="enum")return ff(e2,t2.enum,"json",r2);if(t2.kind==="text")return Uf(`the text is no nam\
e of ${e2.name}`,r2);if(t2.kind!=="scalar")return;let{scalar:i2}=t2;return(i2==="int32"||i2==="sint32"||i2==="sfixed32")&&!e2.closed?n._t("ProtoJSON accepts the\
 number in place of a name"):i2==="string"||i2==="bytes"||i2.endsWith("64")?Uf(`ProtoJSON writes ${i2} as text, which is no name of ${e2.name}`,r2):n.vt(`the JS\
ON of ${i2} is refused where the enum ${e2.name} does not list it`)}function Uf(e2,{unknownFields:t2}){return t2==="reject"?n.vt(`${e2}: the message is refused`):
n.ht(`${e2}: it is dropped where unknown values are ignored`)}function Wf(e2,t2){return e2.presence==="implicit"&&Gf(e2,t2)}function Gf({cardinality:e2},{values:t2}){
return e2==="singular"&&t2.every(({number:e3})=>e3===0)}function Kf(e2){return e2.cardinality==="singular"&&M(e2)==="0"}function qf(e2){return!["bool","string",
"bytes"].includes(e2)}function Jf(e2,t2){if(!Yf(e2,t2))return;let{mapKey:r2}=e2;if(r2!==void 0&&r2!=="string")return n.vt(`keys that are no ${r2} are refused`);
let[i2,a2]=r2===void 0?["array","a list value"]:["object","a Struct"];return Xf(e2,"Value")?n._t(`the ${i2} of ${a2} arrives with its values`):n.vt(`the values \
of ${a2} may be any JSON, which is refused where ${E(e2.type)} is expected`)}function Yf(e2,t2){return t2.cardinality==="singular"?e2.cardinality==="repeated"?Xf(
t2,"ListValue"):e2.mapKey!==void 0&&Xf(t2,"Struct"):!1}function Xf({type:e2},t2){return e2.kind==="message"&&e2.message.fullName===`google.protobuf.${t2}`}function Zf(e2){
if(e2.kind!=="message")return!1;let{fullName:t2}=e2.message;return t2==="google.protobuf.Value"||t2==="google.protobuf.ListValue"}function Qf(e2,t2){let r2=t2.kind===
"scalar"?t2.scalar:"int32";return e2.delimited||U(r2)!==2?n.ht("the value is not a message on the wire: it is skipped as unknown and the field reads as absent"):
n.vt(`the bytes of a ${r2} are no encoded message`)}function $f(e2,t2,r2){let i2=e2.kind==="scalar"?e2.scalar:"int32";return t2.delimited||U(i2)!==2?t2.type.kind===
"message"&&t2.type.message.fields.length===0&&r2.presence==="implicit"?n._t("the message has no fields: it is skipped, and the field reads as not set"):n.ht("a \
message is encoded differently: it is skipped as unknown and the field reads as absent"):i2==="bytes"&&r2.presence==="implicit"?n._t("the bytes are the message \
as it was encoded; an empty message reads as not set"):i2==="bytes"?n._t("the bytes are the message as it was encoded"):r2.features.utf8_validation==="VERIFY"?n.
vt("an encoded message is not always UTF-8: such a string is refused"):n.ht("the encoded message arrives as a meaningless string")}function ep(e2,t2){let r2=Vd(
"int32",t2,!1);if(r2.outcome!=="reads"||!e2.closed)return r2;let i2=t3=>e2.values.some(e3=>e3.number===t3);return t2==="bool"&&i2(0)&&i2(1)?r2:n.ht(`numbers tha\
t ${e2.name} does not list go to the unknown fields and the field reads as absent`)}function tp(e2,t2,r2){let i2=t2.values.map(({number:e3})=>e3);return e2==="b\
ool"&&i2.every(e3=>e3===0||e3===1)?n.gt:t2.closed&&i2.every(e3=>e3===0)&&np(e2,r2)?n._t(`${t2.name} has no other value than 0${rp(e2,r2)}`):(e2==="uint32"||e2===
"uint64")&&i2.every(e3=>e3>=0)?n.gt:Vd(e2,"int32",!1)}function np(e2,{presence:t2,mapKey:n2}){return U(e2)===0||t2==="implicit"||n2!==void 0}function rp(e2,{mapKey:t2}){
return U(e2)===0?"":t2===void 0?", which is skipped (protobuf-es takes the bytes after it for the value)":", which is skipped, and the entry reads without a val\
ue (protobuf-python drops the entry)"}function ip(e2,t2,r2,i2){let{mapKey:a2}=e2,{mapKey:o2}=t2;if(a2!==void 0&&o2!==void 0){let s2=e2.features.utf8_validation===
"VERIFY",c2=r2==="wire"?Vd(a2,o2,s2):ap(a2,o2);return n.xt([c2,Op(e2,t2,r2,i2)])}return e2.type.kind==="unresolved"||t2.type.kind==="unresolved"?gp:r2==="json"?
a2===void 0?op(e2,i2):sp(a2,t2):a2===void 0?cp(e2,t2,i2):dp(e2,t2,i2)}function ap(e2,t2){return e2===t2?n.gt:e2==="string"?n._t("the key's text arrives as the s\
tring"):t2==="string"||t2==="bool"||e2==="bool"?n.vt(`keys that are no ${e2} are refused`):Ud(e2,t2)}function op({type:e2,cardinality:t2},{policy:r2}){let i2=n.
vt("the JSON object of a map is refused where the field is none");if(e2.kind!=="message"||t2!=="singular")return i2;let{message:a2}=e2;return["google.protobuf.S\
truct","google.protobuf.Value"].includes(a2.fullName)?n._t(`the map arrives as a ${a2.fullName}`):K(a2)?i2:r2.unknownFields==="reject"?n.vt(`the map's keys are \
no fields of ${a2.name}: the message is refused`):n.ht(`the map's keys are no fields of ${a2.name}: its entries are dropped`)}function sp(e2,{type:t2,cardinality:r2}){
return t2.kind!=="message"||r2!=="singular"||K(t2.message)?n.vt("only a JSON object is accepted where a map is expected"):e2==="string"?n.ht(`the names of the f\
ields of ${t2.message.name} arrive as the map's keys, where their values fit`):n.vt(`the names of the fields of ${t2.message.name} are refused as keys`)}function cp(e2,t2,r2){
if(e2.type.kind!=="message")return $f(e2.type,t2,e2);if(e2.delimited)return n.ht("map entries are not groups: they are skipped as unknown");let[i2,a2]=pp(e2.type.
message);return!i2||!a2?n.ht(`${e2.type.message.name} has no key = 1 and value = 2 to hold the map's entries`):n.xt([mp(i2,t2.mapKey),Op(a2,t2,"wire",r2),lp(e2.
type.message,i2,a2)])}function lp({name:e2,fields:t2},r2,i2){let a2=t2.find(e3=>e3!==r2&&e3!==i2&&e3.presence==="required");return a2?n.vt(`${e2} requires ${a2.
name}, which no map entry has`):r2.cardinality!=="singular"||i2.cardinality!=="singular"?up(e2):r2.oneof!==void 0&&r2.oneof===i2.oneof?n.ht(`${e2} keeps either \
the key or the value: both are in oneof ${r2.oneof.name}`):n.gt}function up(e2){return n.ht(`${e2} has a repeated key or value, and a map entry keeps one of eac\
h`)}function dp(e2,t2,r2){if(t2.type.kind!=="message")return n.ht("the value is no map entry: it is skipped as unknown or misread");if(t2.delimited)return n.ht(
"groups are no map entries: they are skipped as unknown");let[i2,a2]=pp(t2.type.message);if(!i2||!a2||t2.type.message.fields.length>2)return n.ht(`a map keeps k\
ey = 1 and value = 2 of ${t2.type.message.name} and drops the rest`);if(i2.cardinality!=="singular"||a2.cardinality!=="singular")return up(t2.type.message.name);
let o2=t2.cardinality==="repeated"?n.ht("entries with the same key collapse into the last one"):n._t("the message arrives as a map of one entry");return n.xt([hp(
e2,i2),Op(e2,a2,"wire",r2),o2,fp(i2),fp(a2)])}function fp(e2){let t2=e2.presence==="required"?void 0:xi(e2);return t2===void 0?n.gt:n.ht(`where ${e2.name} is no\
t written the writer means ${t2}, and a map reads nothing or 0`)}function pp({fields:e2}){return[e2.find(e3=>e3.number===1),e2.find(e3=>e3.number===2)]}function mp(e2,t2){
return t2===void 0||e2.type.kind==="unresolved"?_p:e2.type.kind==="enum"?ep(e2.type.enum,t2):e2.type.kind==="message"?Qf(e2,{kind:"scalar",scalar:t2}):Vd(e2.type.
scalar,t2,e2.features.utf8_validation==="VERIFY")}function hp(e2,t2){let{mapKey:n2,features:r2}=e2;return n2===void 0||t2.type.kind==="unresolved"?_p:t2.type.kind===
"enum"?tp(n2,t2.type.enum,e2):t2.type.kind==="message"?$f({kind:"scalar",scalar:n2},t2,e2):Vd(n2,t2.type.scalar,r2.utf8_validation==="VERIFY")}const gp=n.bt("a \
map is read as its entries, or entries as a map, and this repository does not hold the type of one of them"),_p=n.bt("the type of a map's key is declared in a f\
ile that could not be found");function vp(e2,t2){if(!t2.packed)return;if(xp(e2))return n.ht("a packed list of numbers arrives as one meaningless element");let[r2,
i2]=[yp(e2),yp(t2)];if(e2.cardinality==="repeated"&&r2!==void 0&&r2!==i2)return n.ht("the packed numbers are taken apart in another width, or refused as a list")}
function yp({type:e2}){return e2.kind==="enum"?0:e2.kind==="scalar"?U(e2.scalar):void 0}function bp(e2,t2){if(!(e2.cardinality!=="repeated"||xp(e2)||e2.type.kind===
"message")&&!t2.packed&&xp(t2))return n.ht("the bytes arrive as a packed list of meaningless numbers, or are refused as one")}function xp({type:e2,mapKey:t2,delimited:n2}){
return t2===void 0?e2.kind==="message"?!n2:e2.kind==="scalar"&&U(e2.scalar)===2:!0}const Sp=n.ht("a packed list is skipped as unknown and the field reads as abs\
ent");function Cp(e2,t2){return vp(e2,t2)??Sp}function wp(e2,t2,n2){return e2.mapKey===t2.mapKey&&Tp(e2.type,t2.type,n2)}function Tp(e2,t2,n2){if(e2.kind==="sca\
lar"||t2.kind==="scalar")return e2.kind==="scalar"&&t2.kind==="scalar"&&e2.scalar===t2.scalar;if(e2.kind==="unresolved"||t2.kind==="unresolved")return Sr(E(e2),
E(t2));let r2=e3=>n2.identity(e3.kind==="message"?e3.message:e3.enum);return e2.kind===t2.kind&&r2(e2)===r2(t2)}function Ep(e2,t2,r2,i2){return wp(e2,t2,i2)?Kd(
e2,t2,r2)??n.gt:Dp(e2,t2,r2,i2)}function Dp(e2,t2,n2,r2){let i2=n2==="json"?Jf(e2,t2):void 0;if(i2)return i2;let a2=e2.type.kind!=="unresolved"&&t2.type.kind!==
"unresolved";return(n2==="wire"&&a2?vp(e2,t2)??bp(e2,t2):void 0)||(e2.mapKey!==void 0||t2.mapKey!==void 0?ip(e2,t2,n2,r2):Op(e2,t2,n2,r2))}function Op(e2,t2,n2,r2){
return Kd(e2,t2,n2)||(n2==="json"?Rf(e2,t2,r2):kp(e2,t2,r2))}function kp(e2,t2,r2){let{type:i2}=e2,{type:a2}=t2;if(i2.kind==="message"&&a2.kind==="message")return e2.
delimited===t2.delimited?kf(i2.message,a2.message,"wire",r2):n.ht("a group and a message are framed differently: the value is skipped as unknown and the field r\
eads as absent");if(i2.kind==="message")return Qf(e2,a2);if(a2.kind==="message")return $f(i2,t2,e2);if(i2.kind==="enum"&&a2.kind==="enum")return ff(i2.enum,a2.enum,
"wire",r2.policy);if(i2.kind==="enum")return a2.kind==="scalar"?ep(i2.enum,a2.scalar):n.gt;if(i2.kind!=="scalar")return n.gt;if(a2.kind==="enum")return tp(i2.scalar,
a2.enum,e2);let o2=e2.features.utf8_validation==="VERIFY";return a2.kind==="scalar"?Vd(i2.scalar,a2.scalar,o2):n.gt}function Ap(e2,t2,r2){if(e2.cardinality===t2.
cardinality)return n.gt;if(e2.cardinality==="map"||t2.cardinality==="map")return r2==="json"||e2.cardinality!=="singular"?n.gt:n.ht("only one entry is kept of t\
he map");if(r2==="json"){let r3=Jf(e2,t2);return r3?Zf(e2.type)?r3:n._t("the array arrives as a list"):e2.cardinality==="singular"&&Zf(e2.type)?n._t("the array \
arrives as a list value"):n.vt(e2.cardinality==="repeated"?"a single value is refused where an array is expected":"an array is refused where a single value is e\
xpected")}return e2.cardinality==="repeated"?n._t("the value arrives as a list of one, or as an empty list"):t2.packed?Cp(e2,t2):t2.type.kind==="message"?n.ht("\
the list's messages are merged into one"):n.ht("only the last element of the list is kept")}function q(e2){return e2==="wire"||e2==="json"}function J(e2){return n.
vt(`${e2}: code that uses the generated classes must change in every language`)}function jp(e2,t2){return n.vt(`${t2}: code generated for ${e2} changes its name\
s or types`)}function Y({base:e2,head:t2},n2=e3=>e3.at){let r2=t2??e2;if(!r2)throw Error("a difference has at least one side");let i2=e2&&t2&&e2.element.join("\0")!==
t2.element.join("\0");return{element:r2.element,...i2&&{was:e2.element},location:B(r2.file,n2(r2),t2?"head":"base"),...e2&&t2&&{baseLocation:B(e2.file,n2(e2),"b\
ase")}}}function Mp(e2){return{base:{field:e2.base,message:e2.baseMessage},head:{field:e2.head,message:e2.headMessage}}}function Np({name:e2,number:t2}){return`\
field "${e2}" (number ${String(t2)})`}const Pp=r.M({id:"protobuf/dependency",title:"A type of another module may have changed",why:"A type that this repository \
does not hold is known by its name, and by the commit and the digest that buf.lock pins of its module. Where the pin moves, where the text appears or goes, or w\
here another import may declare the name, nothing here says whether the data still read.",remedy:"Put the file back where it was removed, or give contract-check\
 the text of the dependency (an image with --image or protobuf.images, a folder with protobuf.include, or a copy in the repository). Otherwise have an owner loo\
k at what changed in it.",surfaces:["wire","json","rpc","source"],*differences(e2){let t2=new Set;for(let{base:n2,head:r2}of Lp(e2)){let[e3,i2]=[n2.dependency,r2.
dependency];if(k(e3,i2)&&Fp(e3)===Fp(i2))continue;let a2=JSON.stringify([e3,i2,n2.field===void 0,n2.called]);t2.has(a2)||(t2.add(a2),yield{...Y({base:n2,head:r2}),
base:n2,head:r2})}},reads(e2,t2,r2){return!e2||!t2||r2==="rpc"&&!e2.called?n.gt:q(r2)&&e2.field&&t2.field?Kd(e2.field,t2.field,r2)??n.gt:k(e2.dependency,t2.dependency)?
n.gt:r2==="source"&&!Sr(e2.name,t2.name)?J(`${e2.role} is another type`):qd(e2.dependency,t2.dependency)},message({base:e2,head:t2}){if(!e2||!t2)return"";let n2=`${t2.
name}, ${t2.role},`;return e2.name===t2.name?k(e2.dependency,t2.dependency)?`${n2} is written in another way, and is the same`:t2.dependency?.unheld&&!e2.dependency?
`${n2} is not held by this repository any more`:e2.dependency?.unheld&&!t2.dependency?`${n2} was not held by this repository until now`:`${n2} is of another mod\
ule and may have changed there`:`${t2.role} changed from ${e2.name} to ${t2.name}, and ${Ip(t2.dependency?.unheld?t2:e2)}`},advice:({base:e2,head:t2})=>e2?.dependency&&
t2?.dependency&&e2.name===t2.name&&!k(e2.dependency,t2.dependency)?"Keep a copy of the dependency in the repository (buf export MODULE -o FOLDER, and protobuf: \
{include: [FOLDER]} under defaults:), and renew it with the pin: then the texts are compared. An image is one text for both sides. Otherwise have an owner look \
at what changed in it.":void 0,shape:({dependency:e2})=>e2??null});function Fp(e2){return JSON.stringify({...e2,pins:[]})}function Ip({name:e2,dependency:t2}){return t2?.
unheld?.imports.length===0?`nothing that it imports declares ${e2}`:`another module declares ${e2}`}function*Lp({fields:e2,extensions:t2,rpcs:n2,context:r2}){for(let{
base:n3,head:i2}of[...e2,...t2])n3&&i2&&(n3.type.kind!=="scalar"&&wp(n3,i2,r2)&&(yield{base:Rp(n3),head:Rp(i2)}),n3.extendeeName!==void 0&&i2.extendeeName!==void 0&&
(yield{base:zp(n3),head:zp(i2)}));for(let{base:e3,head:t3}of n2)if(e3&&t3)for(let n3 of["request","response"])yield{base:Bp(e3,n3),head:Bp(t3,n3)}}function Rp(e2){
let{name:t2,element:n2,file:r2,at:i2,type:a2}=e2;return{element:n2,file:r2,at:i2,role:`the type of field "${t2}"`,name:E(a2),dependency:ci(e2),field:e2}}function zp(e2){
let{name:t2,element:n2,file:r2,at:i2,extendee:a2,extendeeName:o2=""}=e2;return{element:n2,file:r2,at:i2,role:`the message that extension "${t2}" extends`,name:a2?.
fullName??T(o2),dependency:li(e2)}}function Bp(e2,t2){let{element:n2,service:r2,node:i2}=e2;return{element:n2,file:r2.file,at:i2.at,role:`the ${t2} of method "${i2.
name}"`,name:e2[`${t2}Name`],dependency:pi(e2)[t2],called:!0}}const Vp=r.M({id:"protobuf/enum-default",title:"First value of an enum changed",why:"A field that \
is absent reads as the first value of its enum. Writers never write it, so both sides must agree on which value that is.",remedy:"Keep the first value first; ne\
w values go to the end. An explicit default on each field makes the order irrelevant.",references:["buf:FIELD_SAME_DEFAULT"],surfaces:["wire","json","source"],*differences({
enums:e2}){for(let{base:t2,head:n2}of e2)t2&&n2&&!Up(t2,n2)&&(yield{...Y({base:t2,head:n2}),base:{value:void 0,enum:t2,absent:!0},head:{value:void 0,enum:n2,absent:!0}})},
reads:(e2,t2,r2)=>q(r2)&&e2&&t2?lf(e2.enum,t2.enum,r2):n.gt,message:({base:e2,head:t2})=>`the first value of enum "${t2?.enum.name??""}" changed from ${Hp(e2)} \
to ${Hp(t2)}`,shape:e2=>[cf(e2.enum)?.number,cf(e2.enum)?.name]});function Hp(e2){let t2=e2&&cf(e2.enum);return t2?df(t2):""}function Up(e2,t2){return["wire","j\
son"].every(r2=>!n.pt(lf(e2,t2,r2))&&!n.pt(lf(t2,e2,r2)))}function Wp(e2){let{pairs:t2,concerns:n2,surfaces:i2,...a2}=e2;return r.M({...a2,surfaces:i2??["wire",
"json","source"],*differences(e3){for(let r2 of t2(e3))n2(r2)&&(yield{...Y(r2),base:r2.base,head:r2.head})}})}const Gp=Wp({id:"protobuf/enum-name",title:"Enum r\
enamed or moved",why:"Neither bytes nor JSON carry the name of an enum; generated code does.",remedy:"Nothing to do for data. Announce the change of the generat\
ed code.",references:["buf:ENUM_NO_DELETE","buf:PACKAGE_ENUM_NO_DELETE"],pairs:({enums:e2,arrived:t2})=>[...e2,...t2.filter(Kp)],concerns:({base:e2,head:t2,relation:n2})=>e2!==
void 0&&t2!==void 0&&n2!=="same"&&!(e2.parent&&t2.parent&&e2.name===t2.name),reads:(e2,t2,r2)=>q(r2)?n.gt:J("the enum has another name or file"),message({base:e2,
head:t2}){return e2&&t2&&e2.file.path!==t2.file.path&&e2.name===t2.name?`enum "${e2.name}" moved from ${e2.file.path} to ${t2.file.path}`:`enum "${e2?.element.join(
".")??""}" was renamed to "${t2?.element.join(".")??""}"`},shape:({element:e2})=>e2});function Kp(e2){return e2.head?.kind==="enum"}const qp=Wp({id:"protobuf/en\
um-openness",title:"Enum opened or closed",why:"An open enum keeps numbers that it does not declare, a closed one files them under the unknown fields and the fi\
eld reads as absent. Declared values are read as before.",remedy:"Check that no writer sends numbers that the enum does not declare before closing it.",references:[
"buf:ENUM_SAME_TYPE"],pairs:({enums:e2})=>e2,concerns:({base:e2,head:t2})=>e2!==void 0&&t2!==void 0&&e2.closed!==t2.closed,reads(e2,t2,r2){return q(r2)?e2?.closed?
n._t("numbers that the enum does not declare read as absent"):n.gt:J("unknown values are handled in another way")},message:({head:e2})=>`enum "${e2?.name??""}" \
is now ${e2?.closed?"closed":"open"}`,shape:({closed:e2})=>e2}),Jp=Wp({id:"protobuf/enum-presence",title:"Enum added or removed",why:"An enum travels only insid\
e fields, and what became of those fields is reported there. Code that uses the generated enum does not compile without it.",remedy:"Remove an enum when no code\
 uses it; mark it `deprecated` first.",references:["buf:ENUM_NO_DELETE","buf:PACKAGE_ENUM_NO_DELETE","confluent:ENUM_ADDED","confluent:ENUM_REMOVED"],pairs:({enums:e2})=>e2,
concerns:({base:e2,head:t2})=>!e2||!t2,reads(e2,t2,r2){return e2?n.gt:q(r2)?n._t("the changes of the fields that used it tell what happens to data"):J("the enum\
 is gone")},message:({base:e2,head:t2})=>t2?`enum "${t2.name}" was added`:`enum "${e2?.name??""}" was removed`,shape:({fullName:e2})=>e2}),Yp=r.Bn(({base:e2,head:t2})=>{
if(!e2||!t2)return[];let n2=new Set(t2.values.map(({name:e3})=>e3)),r2=new Set(e2.values.map(({name:e3})=>e3)),i2=new Set(t2.values),a2=Xp(t2.values,({name:e3})=>e3),
o2=Xp(t2.values.filter(({name:e3})=>!r2.has(e3)),({number:e3})=>e3),s2=e3=>{let t3=e3?.shift();return t3&&i2.delete(t3),t3},c2=e2.values.map(e3=>({base:e3,head:s2(
a2.get(e3.name))}));for(let e3 of c2)!e3.head&&!n2.has(e3.base.name)&&(e3.head=s2(o2.get(e3.base.number)));return[...c2,...[...i2].map(e3=>({base:void 0,head:e3}))]});
function Xp(e2,t2){let n2=new Map;for(let r2 of e2){let e3=n2.get(t2(r2));e3?e3.push(r2):n2.set(t2(r2),[r2])}return n2}function Zp(e2){return e2&&{element:e2.element,
file:e2.enum.file,at:e2.node.at,value:e2}}function Qp({concerns:e2,source:t2,message:i2,...a2}){let o2=r.M({...a2,surfaces:["wire","json","source"],*differences({
enums:t3}){for(let n2 of t3)if(n2.base&&n2.head)for(let t4 of Yp(n2))e2(t4)&&(yield{...Y({base:Zp(t4.base),head:Zp(t4.head)}),base:{value:t4.base,enum:n2.base},
head:{value:t4.head,enum:n2.head}})},reads(e3,r2,i3,{context:a3}){return!e3||!r2?n.gt:q(i3)?r2.value?tf(e3.enum,r2.value,i3,a3.policy):n.gt:t2(e3.value,r2.value)},
message:({base:e3,head:t3})=>i2({base:e3?.value,head:t3?.value}),shape:({value:e3})=>e3?[e3.name,e3.number]:null});return{...o2,*judge(e3){for(let t3 of o2.judge(
e3))yield{...t3,edit:$p(t3.sides)}}}}function $p({base:e2,head:t2}){return e2?.value?t2?.value?"changed":"removed":"added"}const em=Qp({id:"protobuf/enum-value-\
name",title:"Enum value renamed",why:"Bytes carry the number, so they keep their meaning. ProtoJSON carries the name: a reader drops or refuses a name that it d\
oes not know.",remedy:"Add the new name as an alias (`allow_alias`) after the old one, which stays the one that is printed; drop the old name when no reader is \
left that needs it.",references:["buf:ENUM_VALUE_SAME_NAME","confluent:ENUM_CONST_CHANGED"],concerns:({base:e2,head:t2})=>e2!==void 0&&t2!==void 0&&(e2.name!==t2.
name||nm(e2,t2)||rm(e2,t2)),source:(e2,t2)=>e2?.name===t2?.name?n.gt:J("the enum value has another name"),message({base:e2,head:t2}){return e2&&t2&&rm(e2,t2)?im(
e2,t2):e2&&t2?.name===e2.name?`enum value "${t2.name}" (number ${String(t2.number)}) is ${tm(t2)?"now":"no longer"} the first name of its number, which JSON pri\
nts`:`enum value "${e2?.name??""}" (number ${String(e2?.number??0)}) was renamed to "${t2?.name??""}"`}});function tm(e2){return W(e2.enum,e2.number)===e2.name}
function nm(e2,t2){if(e2.number!==t2.number||tm(e2)===tm(t2))return!1;let n2=[e2,t2].map(e3=>W(e3.enum,e3.number)??e3.name);return[e2,t2].every(e3=>n2.every(t3=>G(
e3.enum,t3)===e3.number))}function rm(e2,t2){return e2.number!==t2.number||e2.name!==t2.name?!1:of(t2.enum,e2)!==void 0||of(e2.enum,t2)!==void 0}function im(e2,t2){
let n2=`enum value "${t2.name}" (number ${String(t2.number)})`,[r2,i2]=[e2,t2].map(e3=>`"${W(e3.enum,e3.number)??""}" in JSON`),a2=of(t2.enum,e2);return a2?`${n2}\
 was printed as ${r2??""}, which is another value now (number ${String(a2.read)})`:`${n2} is printed as ${i2??""} now, which was another value (number ${String(
of(e2.enum,t2)?.read??0)})`}const am=Qp({id:"protobuf/enum-value-number",title:"Number of an enum value changed",why:"Bytes carry the number. The reader takes t\
he old number for another value, or for none that it knows.",remedy:"Keep the number. Add a new value with a new name instead, and reserve numbers that go.",references:[
"buf:ENUM_VALUE_SAME_NAME","buf:ENUM_VALUE_NO_DELETE"],concerns:({base:e2,head:t2})=>e2!==void 0&&t2!==void 0&&e2.number!==t2.number,source:()=>n.gt,message:({base:e2,
head:t2})=>`the number of enum value "${t2?.name??""}" changed from ${String(e2?.number??0)} to ${String(t2?.number??0)}`}),om=Qp({id:"protobuf/enum-value-prese\
nce",title:"Enum value added or removed",why:"Bytes carry the number: a reader with an open enum keeps a number that it does not know, a reader with a closed en\
um files it under the unknown fields and reads the field as absent. ProtoJSON carries the name, which a reader that does not know it drops or refuses.",remedy:"\
Upgrade readers before a writer uses the new value. When you remove a value, write `reserved` for its number and its name. If your readers tolerate unknown valu\
es, say `enums: open` in the contract.",references:["buf:ENUM_VALUE_NO_DELETE","buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED","buf:ENUM_VALUE_NO_DELETE_UNLES\
S_NAME_RESERVED","confluent:ENUM_CONST_ADDED","confluent:ENUM_CONST_REMOVED"],concerns:({base:e2,head:t2})=>!e2||!t2,source:e2=>e2?n.gt:J("the enum value is gon\
e"),message({base:e2,head:t2}){let n2=t2??e2;return`enum value "${n2?.name??""}" (number ${String(n2?.number??0)}) was ${t2?"added":"removed"}`}}),sm=r.M({id:"p\
rotobuf/extension-place",title:"Extension moved, or field and extension exchanged",why:"Bytes carry the number alone, so an extension is the same one in any fil\
e, and the same as a field of that number. Its JSON key holds its full name in brackets, and generated code reaches it in another way.",remedy:"Nothing to do fo\
r bytes. For JSON, keep the field or the extension where and as it is.",references:["buf:EXTENSION_NO_DELETE","buf:FIELD_NO_DELETE","buf:PACKAGE_EXTENSION_NO_DE\
LETE"],surfaces:["wire","json","source"],*differences({head:e2,fields:t2,extensions:n2,echoes:r2}){let i2=n2.filter(t3=>t3.head?.file!==e2||cm(t3));for(let{base:e3,
head:n3}of[...t2.filter(dm),...i2,...r2])e3&&n3&&(yield{...Y({base:e3,head:n3}),base:e3,head:n3})},reads:(e2,t2,r2)=>q(r2)?n.gt:J("the field is reached in anoth\
er way"),message({base:e2,head:t2}){if(!e2||!t2)return"";if(um(e2)&&um(t2)&&e2.file.path===t2.file.path)return`extension "${t2.fullName}" (number ${String(t2.number)}\
) extends ${lm(t2)} now, the message that was ${lm(e2)}`;if(um(e2)&&um(t2))return`extension "${e2.fullName}" (number ${String(e2.number)}) moved from ${e2.file.
path} to ${t2.file.path}`;let[n2,r2]=um(e2)?["extension","field"]:["field","extension"];return`${n2} "${e2.fullName}" (number ${String(e2.number)}) is now the ${r2}\
 "${t2.fullName}"`},shape:({extendeeName:e2,fullName:t2,file:n2})=>[e2??null,t2,n2.path]});function cm({base:e2,head:t2}){return!e2?.extendee||!t2?.extendee?!1:
t2.extendee.file!==t2.file&&e2.extendee.fullName!==t2.extendee.fullName}function lm({extendee:e2,extendeeName:t2=""}){return e2?.fullName??t2}function um({extendeeName:e2}){
return e2!==void 0}function dm({base:e2,head:t2}){return e2!==void 0&&t2!==void 0&&um(e2)!==um(t2)}const fm=r.M({id:"protobuf/extension-range",title:"Extension \
range changed",why:"Extensions of a number outside the ranges no longer compile, and a reader without them keeps their bytes among the unknown fields.",remedy:"\
Keep every extension range that somebody may use; ranges may always grow.",references:["buf:EXTENSION_MESSAGE_NO_DELETE"],surfaces:["wire","json","source"],*differences({
messages:e2}){for(let{base:t2,head:n2}of e2){if(!t2||!n2)continue;let e3=Ri(t2.node.extensionRanges),r2=Ri(n2.node.extensionRanges);JSON.stringify(e3)!==JSON.stringify(
r2)&&(yield{...Y({base:t2,head:n2},e4=>e4.node.extensionRanges[0]?.at??e4.at),base:{message:t2,ranges:e3},head:{message:n2,ranges:r2}})}},reads(e2,t2,r2){return!e2||
!t2||t2.ranges.every(([t3,n2])=>e2.ranges.some(e3=>e3[0]<=t3&&e3[1]>=n2))?n.gt:q(r2)?n._t("extensions outside the ranges are kept as unknown fields"):J("extensi\
ons outside the ranges do not compile")},message:({base:e2,head:t2})=>`the extension ranges of "${t2?.message.name??""}" changed from ${pm(e2)} to ${pm(t2)}`,shape:({
ranges:e2})=>e2});function pm(e2){let t2=e2?.ranges.map(([e3,t3])=>e3===t3?String(e3):`${String(e3)} to ${String(t3)}`)??[];return t2.length===0?"none":t2.join(
", ")}function X({fact:e2,part:t2,differs:n2,asksAll:i2,reads:a2,message:o2,advice:s2,at:c2,surfaces:l2,...u2}){let d2=n3=>{let r2=Ni[e2](n3);return t2?t2(r2):r2},
f2=t3=>{let{base:n3,head:r2}=Mp(t3);return e2==="oneof"?{base:{...n3,together:!0},head:{...r2,together:!0}}:{base:n3,head:r2}};return r.M({...u2,surfaces:l2??["\
wire","json","source"],*differences({altered:e3,fields:t3,extensions:r2,context:a3}){for(let o3 of i2?[...t3,...r2].filter(Qc):e3){let{base:e4,head:t4}=o3;(n2?n2(
e4,t4,a3):!Ii(d2(e4),d2(t4)))&&(yield{...Y({base:e4,head:t4},c2),...f2(o3)})}},reads(e3,t3,n3,{context:r2}){if(!e3?.field||!t3?.field)throw Error("a fact of a f\
ield has two sides");return a2(e3.field,t3.field,n3,r2)},message:({base:e3,head:t3})=>e3?.field&&t3?.field?o2(e3.field,t3.field):"",advice:({base:e3,head:t3})=>e3?.
field&&t3?.field?s2?.(e3.field,t3.field):void 0,shape:({field:e3})=>(e3&&d2(e3))??null})}const mm=X({id:"protobuf/field-cardinality",title:"Field changed betwee\
n singular, repeated and map",why:"A singular reader keeps the last element of a list, merges a list of messages into one, or skips a packed list altogether. Pr\
otoJSON refuses a single value where an array is expected and the reverse.",remedy:"Add a new repeated field with a new number beside the singular one, and remo\
ve the old one when no reader uses it.",references:["buf:FIELD_SAME_CARDINALITY","buf:FIELD_WIRE_COMPATIBLE_CARDINALITY","buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINA\
LITY","confluent:FIELD_NUMERIC_LABEL_CHANGED","confluent:FIELD_STRING_OR_BYTES_LABEL_CHANGED"],fact:"cardinality",reads(e2,t2,r2){return q(r2)?r2==="wire"&&e2.number!==
t2.number?n.gt:Ap(e2,t2,r2):J("the field is read and written in another way")},message:(e2,t2)=>`field "${t2.name}" changed from ${e2.cardinality} to ${t2.cardinality}`}),
hm=X({id:"protobuf/field-default",title:"Default value of a field changed",why:"Defaults are never written. A message without the field means one value to its w\
riter and another to its reader, and nobody is told.",remedy:"Keep the default. Let writers set the new value explicitly, or add a new field with the new defaul\
t.",references:["buf:FIELD_SAME_DEFAULT"],surfaces:["wire","json"],fact:"writtenDefault",reads:(e2,t2,r2)=>q(r2)?Cf(e2,t2,r2):n.gt,message(e2,t2){let n2=e3=>e3??
"none";return`the default of field "${t2.name}" changed from ${n2(j(e2))} to ${n2(j(t2))}`}}),gm=X({id:"protobuf/field-encoding",title:"Message encoding of a fi\
eld changed",why:"A group lies between two tags, a message behind its length. A reader that expects the one skips the other as unknown.",remedy:"Keep the group,\
 or `features.message_encoding = DELIMITED` after a move to editions. To leave groups, add a new field.",references:["buf:FIELD_SAME_TYPE","buf:FIELD_WIRE_COMPA\
TIBLE_TYPE"],fact:"delimited",differs:(e2,t2)=>e2.type.kind===t2.type.kind&&e2.delimited!==t2.delimited,reads(e2,t2,r2){return(q(r2)?Kd(e2,t2,r2):void 0)||(r2===
"source"?jp("languages with group accessors","the field is no longer a group, or became one"):r2==="json"?n.gt:n.ht("the value is skipped as unknown and the fie\
ld reads as absent"))},message:(e2,t2)=>`field "${t2.name}" is now encoded as a ${t2.delimited?"group":"length-prefixed message"}`}),_m=X({id:"protobuf/field-ge\
nerated",title:"Generated type of a field changed",why:"`jstype`, `ctype` and the language features do not touch data, but the generated accessors take and retu\
rn other types.",remedy:"Change them together with the code that uses the generated classes, and release that as a new major version.",references:["buf:FIELD_SA\
ME_JSTYPE","buf:FIELD_SAME_CPP_STRING_TYPE","buf:FIELD_SAME_JAVA_UTF8_VALIDATION"],surfaces:["source"],fact:"generated",differs:(e2,t2)=>vm(e2,t2).length>0,reads:(e2,t2)=>jp(
bm(vm(e2,t2)),"an option of the field changed"),message:(e2,t2)=>`${vm(e2,t2).join(", ")} of field "${t2.name}" changed`});function vm(e2,t2){let n2=Ci(e2),r2=Ci(
t2);return[...new Set([...Object.keys(n2),...Object.keys(r2)])].sort().filter(i2=>n2[i2]!==r2[i2]&&(ym(e2,i2)||ym(t2,i2)||n2[i2]!==void 0&&r2[i2]!==void 0))}function ym(e2,t2){
let n2=Ci(e2)[t2],{languages:r2}=he[e2.file.edition];return n2!==void 0&&t2.startsWith("pb.")&&n2!==r2[t2]}function bm(e2){let t2=e2.map(e3=>e3==="jstype"?"Java\
Script":e3==="ctype"?"C++":/^pb\.(\w+)/.exec(e3)?.[1]??e3);return[...new Set(t2)].join(", ")}const xm=X({id:"protobuf/field-json-name",title:"JSON name of a fie\
ld changed",why:"ProtoJSON writes the JSON name. A reader accepts its own JSON name and the field's name as written, and drops or refuses any other key.",remedy:"\
Keep `json_name`. The field's name as written is always accepted, so it is the only key that can be switched to safely.",references:["buf:FIELD_SAME_JSON_NAME"],
surfaces:["wire","json"],fact:"jsonName",differs:(e2,t2)=>e2.name===t2.name&&e2.jsonName!==t2.jsonName,reads:(e2,t2,r2,{policy:i2})=>q(r2)?hf(e2,t2,r2,i2):n.gt,
message:(e2,t2)=>`the JSON name of field "${t2.name}" changed from "${e2.jsonName}" to "${t2.jsonName}"`}),Sm=X({id:"protobuf/field-name",title:"Field renamed",
why:"Bytes do not carry names, but ProtoJSON does: it writes a field's JSON name and accepts only the JSON name and the name as written. Generated code changes \
everywhere.",remedy:'Keep the name, or pin the old JSON key with `json_name = "oldName"` so that JSON keeps working in both directions; announce the change of t\
he generated code.',references:["buf:FIELD_SAME_NAME","buf:FIELD_SAME_JSON_NAME","confluent:FIELD_NAME_CHANGED"],fact:"name",at:({node:e2})=>e2.nameAt,reads(e2,t2,n2,{
policy:r2}){return q(n2)?hf(e2,t2,n2,r2):J("the field has another name")},advice:(e2,t2)=>`Keep the name, or pin the JSON key that data has: \`${t2.name} = ${String(
t2.number)} [json_name = "${e2.jsonName}"]\` is read by both sides as JSON. Announce that the generated code changes.`,message:(e2,t2)=>`field "${e2.name}" (num\
ber ${String(e2.number)}) was renamed to "${t2.name}"`}),Cm=X({id:"protobuf/field-number",title:"Field number changed",why:"Bytes carry numbers, not names. A re\
ader looks for the field under its own number, finds nothing, and reads the default; where another field now has the old number, that field receives the value.",
remedy:"Keep the number. To give a field a new number, add a second field, write both for as long as old readers exist, then remove the first and reserve its nu\
mber and name.",references:["buf:FIELD_NO_DELETE","buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"],fact:"number",at:({node:e2})=>e2.numberAt,reads(e2,t2,r2){if(r2===
"json")return n.gt;if(r2==="source")return e2.extendeeName===void 0?n.gt:J("the extension's number changed");let i2=e2.parent?.fields.find(n2=>n2.number===t2.number&&
n2!==e2);return i2?n.ht(`number ${String(t2.number)} now belongs to ${i2.name}`):n.ht(`the value written as ${String(t2.number)} is skipped as unknown and ${e2.
name} reads as absent`)},message:(e2,t2)=>`the number of field "${t2.name}" changed from ${String(e2.number)} to ${String(t2.number)}`});function wm(e2,t2){if(!e2.
oneof||!t2.oneof)return e2.oneof===t2.oneof;let{message:n2}=e2.oneof,{message:r2}=t2.oneof;return Tm.getOrMake(n2,r2,()=>Em(n2,r2)).get(e2.oneof)===t2.oneof}const Tm=new PairTable;
function Em(e2,t2){let n2=new Map(t2.fields.map(e3=>[e3.number,e3])),r2=e2.oneofs.flatMap(e3=>Dm(e3,n2));r2.sort((e3,t3)=>Number(t3.sameName)-Number(e3.sameName)||
t3.shared-e3.shared||e3.lowest-t3.lowest);let i2=new Map,a2=new Set;for(let{from:e3,to:t3}of r2)i2.has(e3)||a2.has(t3)||(i2.set(e3,t3),a2.add(t3));return i2}function Dm(e2,t2){
let n2=new Map;for(let{number:r2}of e2.members){let e3=t2.get(r2)?.oneof;e3&&d(n2,e3,()=>[]).push(r2)}return[...n2].map(([t3,n3])=>({from:e2,to:t3,shared:n3.length,
lowest:n3.reduce((e3,t4)=>Math.min(e3,t4)),sameName:t3.name===e2.name}))}const Om=X({id:"protobuf/field-oneof",title:"Field moved into or out of a oneof",why:"A\
 reader keeps only the last member of a oneof that it meets. Where the writer may set two of them at once, one is lost, and ProtoJSON refuses the message. A sin\
gle field that moves into a new oneof loses nothing.",remedy:"Move one existing field into a new oneof at most; add other alternatives as new fields. To move se\
veral, add a new oneof with new fields.",references:["buf:FIELD_SAME_ONEOF","confluent:MULTIPLE_FIELDS_MOVED_TO_ONEOF","confluent:FIELD_MOVED_TO_EXISTING_ONEOF",
"confluent:ONEOF_FIELD_MOVED_TO_TOP_LEVEL"],fact:"oneof",differs:(e2,t2)=>!wm(e2,t2),asksAll:!0,reads:(e2,t2,n2)=>q(n2)?vf(e2,t2,n2):J("the field is set and rea\
d through another accessor"),message(e2,t2){return e2.oneof?t2.oneof?`field "${t2.name}" moved from oneof "${e2.oneof.name}" to oneof "${t2.oneof.name}"`:`field\
 "${t2.name}" moved out of oneof "${e2.oneof.name}"`:`field "${t2.name}" moved into oneof "${t2.oneof?.name??""}"`}}),km=X({id:"protobuf/field-packing",title:"P\
acked encoding of a repeated field changed",why:"Every parser since protobuf 2.3 accepts packed and unpacked lists of numbers, whatever its own schema says.",remedy:"\
Nothing to do. Only hand-written parsers need a look.",surfaces:["wire"],fact:"packed",differs:(e2,t2)=>e2.cardinality==="repeated"&&t2.cardinality==="repeated"&&
e2.packed!==t2.packed,reads:()=>n._t("parsers accept packed and unpacked lists"),message:(e2,t2)=>`field "${t2.name}" is now ${t2.packed?"packed":"unpacked"}`}),
Am=r.M({id:"protobuf/field-presence",title:"Field added or removed",why:"A reader that does not know a field keeps its bytes among the unknown fields and ignore\
s its JSON key; a reader that no longer gets a field reads its default. Only a required field must be there. A number that is removed without being reserved can\
 be given to another field later, which then misreads every old message.",remedy:"When you remove a field, write `reserved` for its number and its name. Never a\
dd or remove a required field of a message that is in use.",references:["buf:FIELD_NO_DELETE","buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED","buf:FIELD_NO_DELETE_UN\
LESS_NUMBER_RESERVED"],surfaces:["wire","json","source"],*differences({fields:e2,extensions:t2}){for(let n2 of[...e2,...t2])n2.base&&n2.head||(yield{...Y(n2),...Mp(
n2),references:Im(n2)})},reads(e2,t2,r2,{context:i2}){return!e2||!t2||e2.message===void 0!=(t2.message===void 0)?n.gt:q(r2)?(r2==="json"&&t2.field&&!e2.field?gf(
e2.message,t2.field,(e3,t3)=>Ep(e3,t3,r2,i2)):void 0)??xf(e2.field,t2.field,r2,i2.policy):e2.field?n.gt:J("the field is gone")},message:({base:e2,head:t2})=>t2?.
field?`${Np(t2.field)} was added${Lm(e2,t2)}`:Rm(e2,t2),advice:Mm,shape:({field:e2})=>e2?[e2.number,e2.name,e2.presence]:null}),jm={...Am,*judge(e2){for(let t2 of Am.
judge(e2)){let{base:e3}=t2.sides;yield{...t2,edit:e3?.field?"removed":"added"}}}};function Mm({base:e2,head:t2}){let n2=t2?.field??e2?.field;if(!n2||n2.extendeeName!==
void 0)return;if(n2.presence==="required")return t2?.field?"Add the field as optional: data from before has none, and old writers write none.":"Keep the field, \
or first release a schema in which it is optional, and remove it when every reader has that one: readers with the old schema refuse data without it.";if(t2?.field)
return;let{name:r2,number:i2}=n2,a2=Nm(n2,t2?.message,e2?.message),o2=`Write \`reserved ${String(i2)}; reserved "${r2}";\` in its place, so that nobody takes its\
 number or name for something else.`;return a2===void 0?o2:`If it is now called "${a2.name}", give that one its number back (${String(i2)}, with \`json_name = "${n2.
jsonName}"\` for JSON). If it is gone: ${o2.charAt(0).toLowerCase()}${o2.slice(1)}`}function Nm(e2,t2,n2){let r2=t2&&n2?Pm(t2)(n2).get(Fm(e2))??[]:[];return r2.
length===1?r2[0]:void 0}const Pm=r.Bn(e2=>r.Bn(t2=>{let n2=new Set(t2.fields.map(({name:e3})=>e3)),r2=new Map;for(let t3 of e2.fields){let e3=Fm(t3);n2.has(t3.name)||
r2.set(e3,[...(r2.get(e3)??[]).slice(0,1),t3])}return r2}));function Fm({type:e2,cardinality:t2}){return`${t2} ${e2.kind==="scalar"?e2.scalar:e2.kind==="message"?
e2.message.fullName:e2.kind==="enum"?e2.enum.fullName:e2.name}`}function Im({base:e2,head:t2}){let n2=t2??e2;return n2?.presence==="required"?["buf:MESSAGE_SAME\
_REQUIRED_FIELDS",`confluent:REQUIRED_FIELD_${t2?"ADDED":"REMOVED"}`]:n2?.extendeeName===void 0?n2?.oneof?[`confluent:ONEOF_FIELD_${t2?"ADDED":"REMOVED"}`]:[`co\
nfluent:FIELD_${t2?"ADDED":"REMOVED"}`]:["buf:EXTENSION_NO_DELETE","buf:PACKAGE_EXTENSION_NO_DELETE"]}function Lm(e2,t2){if(!e2?.message||!t2.field)return"";let n2=zm(
e2.message,t2.field);return n2.number?", although its number was reserved: data from before the reservation will be misread":n2.name?", although its name was re\
served":""}function Rm(e2,t2){if(!e2?.field)return"";let n2=(t2?.message&&e2.field.extendeeName===void 0?zm(t2.message,e2.field):{number:!0,name:!0}).number?"":
", and its number is not reserved: another field may take it";return`${Np(e2.field)} was removed${n2}`}function zm({node:e2},{number:t2,name:n2}){return{number:P(
t2,e2.reservedRanges),name:e2.reservedNames.some(e3=>e3.name===n2)}}const Bm=X({id:"protobuf/field-required",title:"Field became required, or is no longer requi\
red",why:"A reader refuses a whole message that lacks a required field, even where the field does not matter to it. That holds in JSON too, although not every p\
arser checks.",remedy:"Leave the field optional and check it in the application. To drop `required`, upgrade every reader before the first writer.",references:[
"buf:MESSAGE_SAME_REQUIRED_FIELDS","buf:FIELD_SAME_CARDINALITY","confluent:REQUIRED_FIELD_ADDED","confluent:REQUIRED_FIELD_REMOVED"],fact:"presence",part:e2=>e2===
"required",reads:(e2,t2,r2)=>q(r2)?Sf(e2,t2):n.gt,message:(e2,t2)=>t2.presence==="required"?`field "${t2.name}" became required`:`field "${t2.name}" is no longe\
r required`}),Vm=({presence:e2})=>e2==="explicit"||e2==="implicit",Hm=X({id:"protobuf/field-tracking",title:"Presence tracking of a field changed",why:'A field \
with explicit presence is written even when it holds its default value; one with implicit presence is not. Values survive, but "set to zero" and "not set" can n\
o longer be told apart on one side, and generated code gains or loses its has-methods.',remedy:"Make sure that no reader gives an absent field another meaning t\
han zero or empty before dropping `optional`.",references:["buf:FIELD_SAME_CARDINALITY"],fact:"presence",differs:(e2,t2)=>Vm(e2)&&Vm(t2)&&e2.presence!==t2.presence&&
e2.oneof===void 0==(t2.oneof===void 0)&&e2.type.kind!=="message"&&t2.type.kind!=="message",reads(e2,t2,r2){return r2==="source"?J("generated accessors for prese\
nce appear or go"):t2.presence===e2.presence?n._t("nothing changes"):e2.presence==="implicit"?n._t("a value set to zero or empty reads as not set"):n._t("zero a\
nd empty values are not written and read as not set")},message:(e2,t2)=>`field "${t2.name}" changed from ${e2.presence} to ${t2.presence} presence`}),Um=X({id:"\
protobuf/field-type",title:"Field type changed",why:"The reader decodes the writer's bytes as its own type. Some types share an encoding and differ only in rang\
e, so one direction keeps every value and the other cuts values off; others turn a value into another one, or lose it, without any error.",remedy:"Add a new fie\
ld with the new type and a new number, write both until every reader uses the new one, then remove and reserve the old one. Widening (int32 to int64) is safe on\
ly where all readers are upgraded before any writer.",references:["buf:FIELD_SAME_TYPE","buf:FIELD_WIRE_COMPATIBLE_TYPE","buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE","\
confluent:FIELD_SCALAR_KIND_CHANGED","confluent:FIELD_NAMED_TYPE_CHANGED","confluent:FIELD_KIND_CHANGED"],fact:"type",differs:(e2,t2,n2)=>!wp(e2,t2,n2),asksAll:!0,
at:({node:e2})=>e2.type.at,reads(e2,t2,r2,i2){if(!q(r2))return J("the field has another type");if(r2==="wire"&&e2.number!==t2.number)return n.gt;let a2=Ep(e2,t2,
r2,i2);if(r2==="json"&&n.pt(a2)){let n2=Ap(e2,t2,r2);if(n2.outcome==="rejects")return n2}let o2=Cf(e2,t2,r2);return a2.outcome==="reads"&&n.pt(o2)&&e2.type.kind===
"enum"?o2:a2},message:(e2,t2)=>`the type of field "${t2.name}" changed from ${Cr(e2)} to ${Cr(t2)}`}),Wm=({type:e2,mapKey:t2})=>t2==="string"||e2.kind==="scalar"&&
e2.scalar==="string",Gm=X({id:"protobuf/field-utf8",title:"UTF-8 validation of a string changed",why:"Strings should always be UTF-8, but writers that do not va\
lidate (proto2, `utf8_validation = NONE`) can put other bytes into them, and a reader that validates refuses the message.",remedy:"Check that no writer puts raw\
 bytes into the string, or use `bytes`, before turning validation on.",references:["buf:FIELD_SAME_UTF8_VALIDATION"],surfaces:["wire"],fact:"utf8",differs:(e2,t2)=>Wm(
e2)&&Wm(t2)&&e2.features.utf8_validation!==t2.features.utf8_validation,reads:e2=>e2.features.utf8_validation==="VERIFY"?n._t("text that is not UTF-8, which the \
writer does not check, would be refused"):n.gt,message:(e2,t2)=>`the string "${t2.name}" is ${t2.features.utf8_validation==="VERIFY"?"now":"no longer"} validate\
d as UTF-8`}),Km=r.M({id:"protobuf/file-options",title:"Option for generated code changed",why:"Options such as `go_package` and `java_package` decide names in \
generated code. No datum knows them.",remedy:"Keep them, or change them together with all code that imports the generated files, as a new major version.",references:Object.
keys(Ei).filter(e2=>!["java_generate_equals_and_hash","java_string_check_utf8","php_generic_services"].includes(e2)).map(e2=>`buf:FILE_SAME_${e2.toUpperCase()}`),
surfaces:["source"],*differences({base:e2,head:t2}){let[n2,r2]=[Di(e2),Di(t2)];for(let e3 of Object.keys(Ei)){let[i2="",a2=""]=[n2[e3],r2[e3]];i2!==a2&&(yield{element:[],
location:B(t2,qm(t2,e3)),base:{name:e3,value:i2},head:{name:e3,value:a2}})}},reads:e2=>{let t2=e2?.name??"";return jp(Ei[t2]?.[0]??"some languages",`${t2} chang\
ed`)},message:({base:e2,head:t2})=>`option ${t2?.name??""} changed from "${e2?.value??""}" to "${t2?.value??""}"`,shape:({name:e2,value:t2})=>[e2,t2]});function qm({
options:e2,node:t2},n2){return b(e2,n2)?.at??t2.packageAt??{start:0,end:0}}function Jm({services:e2}){return e2.flatMap(({fullName:e3,rpcs:t2})=>t2.map(({name:t3})=>`\
/${e3}/${t3}`))}function Ym(e2,{call:t2}){let n2=Jm(e2).includes(t2);return{outcome:n2?"reads":"rejects",witness:{written:{call:t2,surface:"rpc"},observed:n2?"t\
he call is served":`refused: UNIMPLEMENTED, there is no method ${t2}`,decoder:"gRPC method look-up"}}}function Xm(e2,t2){for(let n2 of Jm(t2)){let{outcome:t3,witness:r2}=Ym(
e2,{call:n2,surface:"rpc"});if(t3==="rejects")return{outcome:t3,because:`calls to ${n2} are answered with UNIMPLEMENTED`,witness:r2}}return n.gt}function Zm({fact:e2,
at:t2,reads:n2,message:i2,...a2}){return r.M({...a2,*differences({base:n3,head:r2}){JSON.stringify(e2(n3))!==JSON.stringify(e2(r2))&&(yield{element:[],location:B(
r2,t2(r2)??{start:0,end:0}),base:n3,head:r2})},reads(e3,t3,r2){if(!e3||!t3)throw Error("a fact of a file has two sides");return n2(e3,t3,r2)},message:({base:e3,
head:t3})=>e3&&t3?i2(e3,t3):"",shape:e2})}const Qm=Zm({id:"protobuf/file-package",title:"Package renamed",why:"Ordinary messages do not carry their package. goo\
gle.protobuf.Any, the JSON keys of extensions and schema registries do, and all generated code. The path of every gRPC method begins with it: a server of the ne\
w package does not answer clients of the old one.",remedy:"Publish the new package beside the old one and move users over; rename in place only what is used now\
here by name.",references:["buf:FILE_SAME_PACKAGE","buf:PACKAGE_NO_DELETE","confluent:PACKAGE_CHANGED"],surfaces:["wire","json","rpc","source"],fact:e2=>e2.package,
at:({node:e2})=>e2.packageAt,reads(e2,t2,r2){return r2==="source"?J("the package has another name"):q(r2)?n._t("google.protobuf.Any and extension keys carry the\
 old package"):Xm(e2,t2)},message:(e2,t2)=>`the package changed from "${e2.package}" to "${t2.package}"`}),$m=Zm({id:"protobuf/file-syntax",title:"Syntax or edi\
tion of the file changed",why:"A syntax is a set of defaults: presence, packing, open or closed enums, UTF-8 validation. What differs for an element is reported\
 at that element; generated code changes as a whole.",remedy:"Set the features of the old syntax explicitly when you move to an edition, so that only the spelli\
ng changes.",references:["buf:FILE_SAME_SYNTAX"],surfaces:["wire","json","source"],fact:({edition:e2})=>e2,at:({node:e2})=>e2.editionAt,reads:(e2,t2,r2)=>q(r2)?
n._t("what differs is reported at each element"):J("the generated classes follow other rules"),message:(e2,t2)=>`the syntax changed from ${e2.edition} to ${t2.edition}`}),
eh=r.M({id:"protobuf/imported-type",title:"A type from another file changed",why:"A message embeds a type that is declared elsewhere, or a method takes or retur\
ns it, so its data changes with that type. The change itself is listed, owned and judged where the type is declared.",remedy:"Look at the file that declares the\
 type.",surfaces:["wire","json"],*differences(e2){for(let[t2,...n2]of ih(e2)){let e3=t2.base.type,r2=t2.head.type;if(!e3||!r2||R(e3,r2))continue;let i2=[t2,...n2],
{base:a2,head:o2}=i2.find(rh)??t2,s2=r2.file===o2.file?e3.file.path:th(e3,r2).path,c2=e4=>i2.flatMap(t3=>t3[e4].field??[]);yield{...Y({base:a2,head:o2}),base:{...lh(
e3,a2),fields:c2("base")},head:{...lh(r2,o2),fields:c2("head")},declaredIn:s2}}},reads(e2,t2,r2,{context:i2}){return!q(r2)||!e2||!t2?n.gt:e2.enum&&t2.enum?n.xt(
[ff(e2.enum,t2.enum,r2,i2.policy),...nh(e2.fields,t2.fields,r2)]):e2.message&&t2.message?kf(e2.message,t2.message,r2,i2):n._t("see the file that declares the ty\
pe")},message:({base:e2,head:t2})=>{let[n2,r2]=[e2,t2].map(e3=>e3?.message??e3?.enum),i2=`${r2?.fullName??""}, ${t2?.role??""},`;return t2?.file===r2?.file?`${i2}\
 moved here from ${n2?.file.path??""} and changed`:n2&&r2?`${i2} changed ${th(n2,r2).text}`:i2},shape:({message:e2,enum:t2})=>e2?L(e2):t2?L(t2):""});function th(e2,t2){
let n2=(...e3)=>e3.some(({file:e4})=>!O(e4));if(n2(e2)&&n2(t2))return{path:t2.file.path,text:`in ${t2.file.path}`};let[r2,i2]=Xi(e2,t2,n2),a2=i2===t2?"":`with ${i2.
fullName} `,{path:o2}=O(i2.file)?r2.file:i2.file,s2=`${a2}in ${O(r2.file)?i2.file.importPath:o2}`;return O(r2.file)===O(i2.file)?{path:o2,text:O(i2.file)?`${s2}\
, which is not in the repository`:s2}:O(i2.file)?{path:o2,text:`${s2}, which left the repository: the one from outside it counts now`}:{path:o2,text:`${a2}in ${o2}\
, which is in the repository now: the one from outside it counted before`}}function nh(e2,t2,n2){return e2.flatMap((e3,r2)=>{let i2=t2[r2];return i2?[Cf(e3,i2,n2)]:
[]})}function rh({base:e2,head:t2}){let[r2,i2]=[e2.field,t2.field];return!r2||!i2||r2.type.kind!=="enum"?!1:["wire","json"].some(e3=>n.pt(Cf(i2,r2,e3))||n.pt(Cf(
r2,i2,e3)))}function ih(e2){let t2=new Map;for(let n2 of ah(e2)){let e3=ch(n2.base);if(!e3||e3.fullName!==n2.head.type?.fullName)continue;let r2=t2.get(e3.fullName);
r2?r2.push(n2):t2.set(e3.fullName,[n2])}return t2.values()}function*ah({fields:e2,extensions:t2,rpcs:n2}){for(let{base:n3,head:r2}of[...e2,...t2])n3&&r2&&(yield{
base:oh(n3),head:oh(r2)});for(let{base:e3,head:t3}of n2)if(e3&&t3)for(let n3 of["request","response"])yield{base:sh(e3,n3),head:sh(t3,n3)}}function oh(e2){let{name:t2,
element:n2,file:r2,at:i2}=e2;return{type:I(e2),field:e2,role:`the type of field "${t2}"`,element:n2,file:r2,at:i2}}function sh(e2,t2){let{element:n2,service:r2,
node:i2}=e2,a2=`the ${t2} of method "${e2.name}"`;return{type:e2[t2],role:a2,element:n2,file:r2.file,at:i2.at}}function ch({type:e2,file:t2}){return e2&&e2.file!==
t2?e2:void 0}function lh(e2,{role:t2,file:n2}){return e2.kind==="message"?{message:e2,role:t2,file:n2}:{enum:e2,role:t2,file:n2}}const uh=r.M({id:"protobuf/json\
-format",title:"JSON support of a type changed",why:"With `json_format = LEGACY_BEST_EFFORT` (proto2) a type may have fields whose JSON names clash, and parsers\
 do what they can. With ALLOW the compiler guarantees that every value survives JSON.",remedy:"Keep ALLOW where JSON is used.",references:["buf:MESSAGE_SAME_JSO\
N_FORMAT","buf:ENUM_SAME_JSON_FORMAT"],surfaces:["json"],*differences({messages:e2,enums:t2}){for(let{base:n2,head:r2}of[...e2,...t2])n2&&r2&&n2.features.json_format!==
r2.features.json_format&&(yield{...Y({base:n2,head:r2}),base:n2,head:r2})},reads:e2=>e2?.features.json_format==="ALLOW"?n.gt:n._t("parsers convert it to JSON as\
 well as they can"),message:({base:e2,head:t2})=>`the JSON format of "${t2?.name??""}" changed from ${e2?.features.json_format??""} to ${t2?.features.json_format??
""}`,shape:({features:e2})=>e2.json_format}),dh=Wp({id:"protobuf/message-name",title:"Message renamed or moved",why:"Neither bytes nor JSON carry the name of a \
message, except inside google.protobuf.Any. Generated code and registries that know the message by name do.",remedy:"Nothing to do for data outside of Any. Anno\
unce the change of the generated code.",references:["buf:MESSAGE_NO_DELETE","buf:PACKAGE_MESSAGE_NO_DELETE","confluent:MESSAGE_MOVED"],pairs:({messages:e2,arrived:t2})=>[
...e2,...t2.filter(ph)],concerns:({base:e2,head:t2,relation:n2})=>e2!==void 0&&t2!==void 0&&n2!=="same"&&!fh(e2,t2),reads:(e2,t2,r2)=>q(r2)?n._t("only google.pr\
otobuf.Any carries the name"):J("the message has another name or file"),message({base:e2,head:t2}){return e2&&t2&&e2.file.path!==t2.file.path&&e2.name===t2.name?
`message "${e2.name}" moved from ${e2.file.path} to ${t2.file.path}`:`message "${e2?.element.join(".")??""}" was renamed to "${t2?.element.join(".")??""}"`},shape:({
element:e2})=>e2});function fh(e2,t2){return e2.parent!==void 0&&t2.parent!==void 0&&e2.name===t2.name}function ph(e2){return e2.head?.kind==="message"}const mh=Wp(
{id:"protobuf/message-options",title:"Encoding option of a message changed",why:"`message_set_wire_format` writes extensions in the old MessageSet form, which o\
ther readers skip. `no_standard_descriptor_accessor` only renames a generated method.",remedy:"Keep both as they are.",references:["buf:MESSAGE_SAME_MESSAGE_SET\
_WIRE_FORMAT","buf:MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR"],surfaces:["wire","source"],pairs:({messages:e2})=>e2,concerns:({base:e2,head:t2})=>e2!==void 0&&
t2!==void 0&&JSON.stringify(mi(e2))!==JSON.stringify(mi(t2)),reads(e2,t2,r2){return r2==="source"?J("generated methods of the message change"):e2&&t2&&mi(e2).set===
mi(t2).set?n.gt:n.bt("extensions written in one form are skipped as unknown by a reader of the other; contract-check has no MessageSet decoder to show it")},message:({
head:e2})=>`message_set_wire_format or no_standard_descriptor_accessor of "${e2?.name??""}" changed`,shape:mi}),hh=Wp({id:"protobuf/message-presence",title:"Mes\
sage added or removed",why:"No bytes change, but data that carries the message on its own has no reader any more, and code that uses its generated class does no\
t compile.",remedy:"Remove a message only when nothing stores or sends it; mark it `deprecated` first.",references:["buf:MESSAGE_NO_DELETE","buf:PACKAGE_MESSAGE\
_NO_DELETE","confluent:MESSAGE_ADDED","confluent:MESSAGE_REMOVED"],pairs:({messages:e2})=>e2,concerns:({base:e2,head:t2})=>!e2||!t2,reads(e2,t2,r2){return e2?n.
gt:q(r2)?n._t("nothing on this side decodes the message; its bytes stay as they are"):J("the message is gone")},message:({base:e2,head:t2})=>t2?`message "${t2.name}\
" was added`:`message "${e2?.name??""}" was removed`,shape:({fullName:e2})=>e2}),gh=r.M({id:"protobuf/oneof-name",title:"Oneof renamed",why:"Neither bytes nor J\
SON carry the name of a oneof; generated code does.",remedy:"Nothing to do for data. Announce the change of the generated code.",references:["buf:ONEOF_NO_DELET\
E","buf:FIELD_SAME_ONEOF"],surfaces:["wire","json","source"],*differences({fields:e2}){let t2=new Set;for(let{base:n2,head:r2}of e2)n2?.oneof&&r2?.oneof&&!t2.has(
r2.oneof)&&n2.oneof.name!==r2.oneof.name&&wm(n2,r2)&&(t2.add(r2.oneof),yield{...Y({base:_h(n2.oneof),head:_h(r2.oneof)}),base:n2.oneof,head:r2.oneof})},reads:(e2,t2,r2)=>q(
r2)?n.gt:J("the oneof has another name"),message:({base:e2,head:t2})=>`oneof "${e2?.name??""}" was renamed to "${t2?.name??""}"`,shape:({name:e2})=>e2});function _h({
name:e2,message:t2,node:n2}){return{element:[...t2.element,e2],file:t2.file,at:n2.at}}const vh=r.M({id:"protobuf/options",title:"Custom option or deprecation ch\
anged",why:"Decoders do not look at them. Validators, gateways and generators may: `deprecated` makes compilers warn, and rules of protovalidate decide what a s\
ervice accepts.",remedy:"Review what reads the option. A stricter validation rule can refuse data that the schema allows.",surfaces:["wire","json"],*differences(e2){
for(let[t2,n2]of bh(e2)){let e3=N(t2.options),r2=N(n2.options);JSON.stringify(e3)!==JSON.stringify(r2)&&(yield{...Y({base:t2,head:n2},()=>n2.options.find(t3=>!e3.
includes(Ce([t3])[0]??""))?.at??n2.at),base:e3,head:r2})}},reads:()=>n._t("decoders ignore these options; what interprets them may not"),message({base:e2,head:t2}){
let n2=e2?.filter(e3=>!t2?.includes(e3))??[],r2=t2?.filter(t3=>!e2?.includes(t3))??[];return`options changed: now ${[...n2.map(e3=>`without ${yh(e3)}`),...r2.map(
e3=>`with ${yh(e3)}`)].join(", ")}`},shape:e2=>e2});function yh(e2){return e2.length>100?`${e2.slice(0,100)}\u2026`:e2}function*bh({base:e2,head:t2,messages:n2,
enums:r2,services:i2,rpcs:a2,altered:o2}){let s2=e3=>({element:[],file:e3,at:e3.node.packageAt??{start:0,end:0},options:e3.options});yield[s2(e2),s2(t2)];for(let e3 of[
...n2,...r2,...i2,...o2])e3.base&&e3.head&&(yield[e3.base,e3.head]);for(let e3 of r2)for(let{base:t3,head:n3}of Yp(e3))t3&&n3&&xh(t3.node,n3.node)&&(yield[Sh(t3),
Sh(n3)]);for(let{base:e3,head:t3}of a2)e3&&t3&&(yield[Ch(e3),Ch(t3)]);for(let{base:e3,head:t3}of n2)yield*wh(e3,t3)}function xh(...e2){return e2.some(({options:e3})=>e3.
length>0)}function Sh({element:e2,node:t2,enum:n2}){return{element:e2,file:n2.file,at:t2.at,options:t2.options}}function Ch({element:e2,node:t2,service:n2}){return{
element:e2,file:n2.file,at:t2.at,options:t2.options}}function*wh(e2,t2){if(!e2||!t2)return;for(let n3 of e2.oneofs){let e3=t2.oneofs.find(({name:e4})=>e4===n3.name),
r2=e4=>({element:[...e4.message.element,e4.name],file:e4.message.file,at:e4.node.at,options:e4.node.options});e3&&(yield[r2(n3),r2(e3)])}let n2=e3=>({...e3,at:e3.
node.extensionRanges[0]?.at??e3.at,options:hi(e3)});yield[n2(e2),n2(t2)]}const Th=r.M({id:"protobuf/public-import",title:"Public import added or removed",why:"W\
hoever imports this file also sees what it imports publicly. Without it their files stop compiling, although no message changed.",remedy:"Keep the public import\
 until every importer names the file itself.",surfaces:["wire","json","source"],*differences({base:e2,head:t2}){let n2=Eh(e2),r2=Eh(t2);for(let[e3]of n2)r2.has(
e3)||(yield{element:[],location:B(t2,{start:0,end:0}),base:e3,head:void 0});for(let[e3,i2]of r2)n2.has(e3)||(yield{element:[],location:B(t2,i2),base:void 0,head:e3})},
reads:(e2,t2,r2)=>q(r2)||e2!==void 0?n.gt:J("files that rely on the public import do not compile"),message:({base:e2,head:t2})=>`public import of "${t2??e2??""}\
" was ${t2===void 0?"removed":"added"}`,shape:e2=>e2});function Eh({imports:e2}){return new Map(e2.filter(({node:e3})=>e3.kind==="public").map(({node:e3})=>[e3.
path,e3.at]))}const Dh=r.M({id:"protobuf/reserved",title:"Reserved number or name added or removed",why:"Nothing is read differently today. But `reserved` is al\
l that keeps a number which old data still carries from being given to another field.",remedy:"Keep reserved numbers and names for as long as any old message is\
 stored or replayed.",references:["buf:RESERVED_MESSAGE_NO_DELETE","buf:RESERVED_ENUM_NO_DELETE"],surfaces:["wire","json"],*differences({messages:e2,enums:t2}){
for(let{base:n2,head:r2}of[...e2,...t2]){if(!n2||!r2)continue;let e3=kh(n2),t3=kh(r2);for(let n3 of e3)Mh(n3,t3)||(yield{...Oh(r2,r2.at),base:n3,head:void 0});for(let n3 of t3)
Mh(n3,e3)||(yield{...Oh(r2,n3.at),base:void 0,head:n3})}},reads:(e2,t2)=>t2&&!e2?n._t("nothing is read differently until the number or name is used again"):n.gt,
message({base:e2,head:t2}){let n2=t2??e2;return`reserved ${n2?.isName?"name":"number"} ${n2?.text??""} was ${t2?"added":"removed"}`},shape:({text:e2})=>e2});function Oh(e2,t2){
let{element:n2,location:r2}=Y({base:void 0,head:e2},()=>t2);return{element:n2,location:r2}}function kh({node:e2}){return[...e2.reservedRanges.map(Ah),...e2.reservedNames.
map(jh)]}function Ah(e2){let{from:t2,to:n2,at:r2}=e2;return{text:t2===n2?String(t2):`${String(t2)} to ${String(n2)}`,isName:!1,range:e2,at:r2}}function jh({name:e2,
at:t2}){return{text:`"${e2}"`,isName:!0,at:t2}}function Mh({text:e2,range:t2},n2){return t2?zi(t2,n2.flatMap(e3=>e3.range??[])):n2.some(t3=>t3.text===e2)}function Nh({
base:e2,head:t2}){let n2=t3=>t3===void 0?void 0:{element:t3,isNew:e2===void 0};return{base:n2(e2),head:n2(t2)}}function Ph({element:e2,isNew:t2},{base:r2,head:i2}){
if(t2)return n._t("servers without it answer calls with UNIMPLEMENTED; no client calls it yet");let{service:a2,name:o2}=e2,s2=`/${a2.fullName}/${o2}`,{outcome:c2,
witness:l2}=Ym(a2.file===r2?i2:r2,{call:s2,surface:"rpc"});return c2==="reads"?n.gt:{outcome:c2,because:`calls to ${s2} are answered with UNIMPLEMENTED`,witness:l2}}
const Fh=r.M({id:"protobuf/rpc-presence",title:"Method added or removed",why:"No message changes, but a server without the method answers calls to it with UNIMP\
LEMENTED, and clients that call it do not compile.",remedy:"Remove a method when no client calls it any more; mark it `deprecated` first.",references:["buf:RPC_\
NO_DELETE"],surfaces:["rpc","source"],*differences({rpcs:e2}){for(let{base:t2,head:n2}of e2)t2&&n2||(yield{...Y({base:Z(t2),head:Z(n2)}),...Nh({base:t2,head:n2})})},
reads(e2,t2,r2,i2){return e2||!t2?n.gt:r2==="source"?J("the method is gone"):Ph(t2,i2)},message:({base:e2,head:t2})=>`method "${(t2??e2)?.element.name??""}" was\
 ${t2?"added":"removed"}`,shape:({element:{name:e2,requestName:t2,responseName:n2}})=>[e2,t2,n2]});function Z(e2){return e2&&{element:e2.element,file:e2.service.
file,at:e2.node.at}}const Ih=r.M({id:"protobuf/rpc-name",title:"Method renamed",why:"The path of a call holds the name of its method: a server that has the new \
name only answers clients of the old one with UNIMPLEMENTED, and they do not compile. No message changes. A method that is gone and one that takes and gives the\
 same in its service are one method under two names.",remedy:"Serve both names until no client calls the old one, and mark the old method `deprecated`.",references:[
"buf:RPC_NO_DELETE"],surfaces:["rpc","source"],*differences({rpcs:e2}){for(let{base:t2,head:n2}of e2)t2&&n2&&t2.name!==n2.name&&(yield{...Y({base:Z(t2),head:Z(n2)}),
base:{element:t2,isNew:!1},head:{element:n2,isNew:!0}})},reads(e2,t2,r2,i2){return r2==="source"?J("the method has another name"):t2?Ph(t2,i2):n.gt},message:({base:e2,
head:t2})=>`method "${e2?.element.name??""}" was renamed to "${t2?.element.name??""}"`,shape:({element:{name:e2}})=>e2}),Lh=r.M({id:"protobuf/rpc-streaming",title:"\
Streaming or idempotency of a method changed",why:"A side that expects one message fails the call when several arrive, or when none does. Proxies and retries re\
ly on the idempotency level. The messages themselves do not change.",remedy:"Add a new method with the other kind of stream, and keep the old one while clients \
call it.",references:["buf:RPC_SAME_CLIENT_STREAMING","buf:RPC_SAME_SERVER_STREAMING","buf:RPC_SAME_IDEMPOTENCY_LEVEL"],surfaces:["rpc","source"],*differences({
rpcs:e2}){for(let{base:t2,head:n2}of e2)t2&&n2&&JSON.stringify(A(t2))!==JSON.stringify(A(n2))&&(yield{...Y({base:Z(t2),head:Z(n2)}),base:t2,head:n2})},reads(e2,t2,r2){
return!e2||!t2?n.gt:r2==="source"?Rh(e2)===Rh(t2)?n.gt:J("the method has another signature"):n.xt([Bh(e2,t2,"client"),Bh(e2,t2,"server"),Vh(e2,t2)])},message:({
base:e2,head:t2})=>e2&&t2?`method "${t2.name}" changed: ${zh(e2,t2).join(", and ")}`:"",shape:A});function Rh(e2){let{client:t2,server:n2}=A(e2);return`${t2?"st\
ream":"one"} to ${n2?"stream":"one"}`}function zh(e2,t2){let[n2,r2]=[A(e2),A(t2)],i2=(e3,t3,n3)=>t3===n3?[]:[`the ${e3} became ${n3?"a stream":"a single message"}`],
a2=({idempotency:e3})=>e3==="IDEMPOTENCY_UNKNOWN"?"unknown":e3;return[...i2("request",n2.client,r2.client),...i2("response",n2.server,r2.server),...n2.idempotency===
r2.idempotency?[]:[`its idempotency level, which was ${a2(n2)}, is ${a2(r2)} now`]]}function Bh(e2,t2,r2){let i2=r2==="client"?"request":"response";return A(t2)[r2]&&
!A(e2)[r2]?n.vt(`a stream may carry several ${i2}s where the reader expects exactly one`):A(e2)[r2]&&!A(t2)[r2]?n._t(`the ${i2} arrives as a stream of one`):n.gt}
function Vh(e2,t2){return A(e2).idempotency===A(t2).idempotency?n.gt:n._t("retries and proxies may treat the call differently")}const Hh=r.M({id:"protobuf/rpc-t\
ypes",title:"Request or response type of a method changed",why:"Bytes do not carry the name of their message: the call still works as far as the two messages re\
ad each other, and clients do not compile.",remedy:"Add a new method with the new types. To change what a method takes or gives, change its messages compatibly.",
references:["buf:RPC_SAME_REQUEST_TYPE","buf:RPC_SAME_RESPONSE_TYPE"],surfaces:["wire","json","rpc","source"],*differences({rpcs:e2,context:t2}){for(let{base:n2,
head:r2}of e2)if(n2&&r2)for(let e3 of["request","response"]){let i2=n2[e3],a2=r2[e3];i2&&a2&&t2.identity(i2)!==t2.identity(a2)&&(yield{...Y({base:Z(n2),head:Z(r2)}),
base:{rpc:n2,message:i2,role:e3},head:{rpc:r2,message:a2,role:e3}})}},reads(e2,t2,r2,{context:i2}){return!e2||!t2?n.gt:r2==="source"?J(`the ${e2.role} has anoth\
er type`):kf(e2.message,t2.message,r2==="json"?"json":"wire",i2)},message:({base:e2,head:t2})=>`the ${t2?.role??"request"} of method "${t2?.rpc.name??""}" chang\
ed from ${e2?.message.fullName??""} to ${t2?.message.fullName??""}`,shape:({role:e2,message:t2})=>[e2,t2.fullName]}),Uh=r.M({id:"protobuf/service-name",title:"S\
ervice renamed",why:"The path of every call holds the name of its service: a server of the new name answers clients of the old one with UNIMPLEMENTED. No messag\
e changes.",remedy:"Serve both names until no client calls the old one, and mark the old service `deprecated`.",references:["buf:SERVICE_NO_DELETE","buf:PACKAGE\
_SERVICE_NO_DELETE"],surfaces:["rpc","source"],*differences({services:e2}){for(let t2 of e2){let{base:e3,head:n2,relation:r2}=t2;e3&&n2&&r2==="renamed"&&(yield{
...Y(t2),base:{element:e3,isNew:!1},head:{element:n2,isNew:!0}})}},reads(e2,t2,r2,i2){if(r2==="source")return J("the service has another name");let[a2]=t2?.element.
rpcs??[];return t2&&a2?Ph({...t2,element:a2},i2):n.gt},message:({base:e2,head:t2})=>`service "${e2?.element.name??""}" was renamed to "${t2?.element.name??""}"`,
shape:({element:{fullName:e2}})=>e2}),Wh=r.M({id:"protobuf/service-presence",title:"Service added, removed or moved",why:"No message changes, but a server witho\
ut the service answers every call to it with UNIMPLEMENTED, and clients do not compile. Calls do not carry the file of a service: one that moves within its pack\
age is called as before.",remedy:"Remove a service when no client calls it any more; mark it `deprecated` first.",references:["buf:SERVICE_NO_DELETE","buf:PACKA\
GE_SERVICE_NO_DELETE"],surfaces:["rpc","source"],*differences({services:e2,arrivedServices:t2}){for(let n2 of[...e2,...t2])(!n2.base||!n2.head||n2.relation!=="s\
ame"&&n2.relation!=="renamed")&&(yield{...Y(n2),...Nh(n2)})},reads(e2,t2,r2,i2){if(!t2)return n.gt;if(r2==="source")return J(e2?"the service has another file":"\
the service is gone");let[a2]=e2?[]:t2.element.rpcs;return a2?Ph({...t2,element:a2},i2):n.gt},message({base:e2,head:t2}){let n2=(t2??e2)?.element.name??"";return!e2||
!t2?`service "${n2}" was ${t2?"added":"removed"}`:`service "${n2}" moved from ${e2.element.file.path} to ${t2.element.file.path}`},shape:({element:{fullName:e2,
file:t2}})=>[e2,t2.path]}),Gh=r.M({id:"protobuf/visibility",title:"Type exported or made local",why:"Since edition 2024 other files may only use exported types.\
 Data does not change; files that import the type stop compiling.",remedy:"Keep the type exported until no other file refers to it.",surfaces:["wire","json","so\
urce"],*differences({messages:e2,enums:t2}){for(let{base:n2,head:r2}of[...e2,...t2])n2&&r2&&gi(n2)!==gi(r2)&&(yield{...Y({base:n2,head:r2}),base:n2,head:r2})},reads:(e2,t2,r2)=>q(
r2)||e2&&gi(e2)?n.gt:J("other files can no longer refer to the type"),message:({head:e2})=>`${e2?.kind??""} "${e2?.name??""}" is ${e2&&gi(e2)?"exported now":"lo\
cal to its file now"}`,shape:gi});var Kh=e.n({dependency:()=>Pp,enumDefault:()=>Vp,enumName:()=>Gp,enumOpenness:()=>qp,enumPresence:()=>Jp,enumValueName:()=>em,
enumValueNumber:()=>am,enumValuePresence:()=>om,extensionPlace:()=>sm,extensionRange:()=>fm,fieldCardinality:()=>mm,fieldDefault:()=>hm,fieldEncoding:()=>gm,fieldGenerated:()=>_m,
fieldJsonName:()=>xm,fieldName:()=>Sm,fieldNumber:()=>Cm,fieldOneof:()=>Om,fieldPacking:()=>km,fieldPresence:()=>jm,fieldRequired:()=>Bm,fieldTracking:()=>Hm,fieldType:()=>Um,
fieldUtf8:()=>Gm,fileOptions:()=>Km,filePackage:()=>Qm,fileSyntax:()=>$m,importedType:()=>eh,jsonFormat:()=>uh,messageName:()=>dh,messageOptions:()=>mh,messagePresence:()=>hh,
oneofName:()=>gh,options:()=>vh,publicImport:()=>Th,reserved:()=>Dh,rpcName:()=>Ih,rpcPresence:()=>Fh,rpcStreaming:()=>Lh,rpcTypes:()=>Hh,serviceName:()=>Uh,servicePresence:()=>Wh,
visibility:()=>Gh});function qh(e2,t2){let n2={nested:Xh()};if(e2.kind==="enum")Object.assign(eg(n2,e2.fullName),rg(e2));else{let{fields:r2,oneofs:i2}=ng(e2),a2=e2.
node.extensionRanges.map(({from:e3,to:t3})=>[e3,t3]),o2=a2.length>0,s2=o2?{fields:r2,oneofs:i2,extensions:a2}:{fields:{}};if(Object.assign(eg(n2,e2.fullName),{edition:"\
2023",...s2}),ag(n2,e2,t2),!o2)return{...n2,members:{fields:r2,oneofs:i2}}}return n2}function Jh(e2){let t2={nested:Xh()};return Object.assign(eg(t2,Yh(e2)),ig(
e2)),t2}function Yh({fullName:e2}){return`${e2}__field`}function Xh(){return Object.create(null)}function Zh(e2,t2){return e2.node.extensionRanges.length===0?[]:
[...new Set([...t2,e2.file])].flatMap(t3=>Qh(t3).get(e2.fullName)??[])}function Qh(e2){return d($h,e2,()=>{let t2=new Map;for(let n2 of y(e2))n2.extendee&&d(t2,
n2.extendee.fullName,()=>[]).push(n2);return t2})}const $h=new WeakMap;function eg(e2,t2){if(!tg(t2))throw Error("protobufjs cannot hold an element named __prot\
o__");let n2=e2;for(let e3 of t2.split("."))n2.nested??=Xh(),n2=n2.nested[e3]??={};return n2}function tg(e2){return!e2.split(".").includes("__proto__")}function ng(e2){
let t2=Xh();if(new Set(e2.fields.map(({number:e3})=>e3)).size<e2.fields.length)throw Error(`protobufjs cannot hold ${e2.fullName}: two of its fields have one nu\
mber`);for(let n3 of e2.fields)t2[n3.name]=og(n3);let n2=Xh();for(let{name:t3,members:r2}of e2.oneofs)n2[t3]={oneof:r2.map(e3=>e3.name)};return{fields:t2,oneofs:n2}}
function rg({values:e2,closed:t2}){let n2=Xh();for(let{name:t3,number:r2}of e2)n2[t3]=r2;return{edition:"2023",options:{features:{enum_type:t2?"CLOSED":"OPEN"}},
values:n2}}function ig({fullName:e2}){return{edition:"2023",fields:{value:{type:`.${e2}`,id:1,options:{features:{field_presence:"EXPLICIT"}}}}}}function ag(e2,t2,n2){
for(let r2 of Zh(t2,n2))Object.assign(eg(e2,r2.fullName),{...og(r2),edition:"2023",extend:`.${t2.fullName}`})}function og(e2){let{number:t2,mapKey:n2,cardinality:r2}=e2,
i2={field_presence:e2.presence==="required"?"LEGACY_REQUIRED":e2.presence==="implicit"?"IMPLICIT":"EXPLICIT",repeated_field_encoding:e2.packed?"PACKED":"EXPANDE\
D",message_encoding:e2.delimited?"DELIMITED":"LENGTH_PREFIXED",utf8_validation:e2.features.utf8_validation},a2=b(e2.options,"default")?.value;return{type:sg(e2),
id:t2,...r2==="repeated"&&{rule:"repeated"},...n2!==void 0&&{keyType:n2},...e2.extendeeName===void 0&&{jsonName:e2.jsonName},options:{features:i2,...a2&&cg(e2)&&
{default:lg(e2,a2)}}}}function sg({type:e2}){switch(e2.kind){case"scalar":return e2.scalar;case"message":return tg(e2.message.fullName)?`.${e2.message.fullName}`:
"bytes";case"enum":return tg(e2.enum.fullName)?`.${e2.enum.fullName}`:"int32";case"unresolved":return"bytes"}}function cg({type:e2}){return e2.kind==="scalar"||
e2.kind==="enum"}function lg({type:e2},t2){if(!("text"in t2))return;let{text:n2}=t2,r2=e2.kind==="scalar"?e2.scalar:void 0;return r2==="bool"?n2==="true":r2==="\
string"||r2===void 0?n2:r2==="bytes"?Buffer.from(n2,/[^\u0000-\u00ff]/.test(n2)?"utf8":"latin1").toString("base64"):r2==="float"||r2==="double"?_i(r2,n2):r2.endsWith(
"64")?n2:Number(n2.replace(/^(-?)0(?=[0-7]+$)/,"$10o"))}const ug={},dg=new WeakMap,fg=new PairTable;function pg(e2){return[...new Set(e2)].filter(e3=>y(e3).length>
0)}function mg(e2){return e2.reduce((e3,t2)=>fg.getOrMake(e3,t2,()=>({})),ug)}function hg(e2,t2){return d(dg,mg(t2),()=>gg(e2,t2))}function gg(e2,t2){let n2=new WeakMap,
r2=new WeakMap;function i2(e3){return d(n2,e3,a2)}function a2(r3){let i3=qh(r3,t2),a3=yg(e2,i3),o3=a3.lookupTypeOrEnum(r3.fullName);return n2.set(r3,o3),i3.members&&
(Object.assign(a3,{_handleAdd:()=>{}}),bg(e2,o3,i3.members)),r3.kind==="message"&&s2(a3,o3,[...r3.fields,...Zh(r3,t2)].flatMap(e3=>I(e3)??[])),a3.resolveAll(),r3.
kind==="message"&&_g(r3)&&vg(o3),o3}function o2(t3){let n3=yg(e2,Jh(t3)),r3=n3.lookupType(Yh(t3));return s2(n3,r3,[t3]),n3.resolveAll(),r3}function s2(t3,n3,r3){
let a3=new Map(r3.map(e3=>[e3.fullName,e3]));t3.lookup=e3=>{let t4=a3.get(typeof e3=="string"?e3:e3.join("."));return t4?i2(t4):null},Object.assign(n3,{resolveAll:()=>n3}),
n3.setup=()=>xg(e2,n3)}return{message:e3=>i2(e3),holder:e3=>d(r2,e3,o2)}}function _g({fields:e2}){let t2=new Map(e2.map(e3=>[e3.jsonName,e3]));return e2.some(e3=>(t2.
get(e3.name)??e3)!==e3)}function vg(e2){let t2=Object.create(null),n2=e2.fieldsArray.filter(({declaringField:e3})=>!e3);for(let e3 of n2)t2[e3.jsonName]??=e3;for(let e3 of n2)
t2[e3.name]??=e3;for(let n3 of e2.fieldsArray){let{declaringField:e3}=n3;e3&&(t2[`[${e3.fullName.slice(1)}]`]=n3)}Object.assign(e2,{_fieldsByJsonName:t2})}function yg(e2,t2){
let n2=new e2.Root;return n2.addJSON(t2.nested),n2}function bg({Field:e2,MapField:t2,OneOf:n2},r2,{fields:i2,oneofs:a2}){let o2={};Object.defineProperty(r2,"_fi\
eldsById",{get:()=>o2,set:()=>{},configurable:!0});for(let[n3,a3]of Object.entries(i2)){let{keyType:i3}=a3,s2=i3===void 0?e2.fromJSON(n3,a3):t2.fromJSON(n3,{...a3,
keyType:i3});r2.add(s2),o2[a3.id]=s2}Object.defineProperty(r2,"_fieldsById",{value:null,writable:!0,configurable:!0});for(let[e3,t3]of Object.entries(a2))r2.add(
n2.fromJSON(e3,t3))}function xg(e2,t2){let{Reader:n2,Writer:r2,util:i2,encoder:a2,decoder:o2}=e2,s2=t2.fieldsArray.map(e3=>e3.resolve().resolvedType),c2=t2.ctor;
t2.encode=(...e3)=>(t2.encode=a2(t2)({Writer:r2,types:s2,util:i2}),t2.encode(...e3)),t2.decode=(...e3)=>(t2.decode=o2(t2)({Reader:n2,types:s2,util:i2,C:c2}),t2.
decode(...e3));let l2=()=>e2.Type.prototype.setup.call(t2);return t2.toObject=(...e3)=>l2().toObject(...e3),t2.fromObject=(...e3)=>l2().fromObject(...e3),t2.verify=
(...e3)=>l2().verify(...e3),t2}const Sg="protobufjs 8.8.1";function Cg(e2,t2=[e2.file]){let n2=pg(t2);return wg.getOrMake(e2,mg(n2),()=>Tg(e2,n2))}const wg=new PairTable;
async function Tg(e2,t2){let[n2,r2]=await Og(),i2=hg(n2,t2),a2=e2.kind==="enum"?i2.holder(e2):i2.message(e2),o2=e3=>e3;return{parse:e3=>o2(r2.fromJson(a2,e3)),print:e3=>r2.
toJson(a2,e3),encode:e3=>a2.encode(e3).finish(),encodeAs:(e3,t3)=>i2.message(e3).encode(t3).finish(),decode(e3){let t3=n2.Reader.create(e3);return t3.discardUnknown=
!1,o2(a2.decode(t3))},parseJson:(e3,t3)=>o2(r2.fromJsonString(a2,e3,{ignoreUnknownFields:t3.unknownFields==="ignore"})),printJson:e3=>r2.toJsonString(a2,e3),missing:e3=>Eg(
a2,e3)}}function Eg(e2,t2){for(let n2 of Dg(e2)){let e3=Object.hasOwn(t2,n2.name)?t2[n2.name]:void 0;if(n2.required&&e3===void 0)return`missing required '${n2.name}\
'`;let r2=n2.resolvedType;if(typeof e3=="object"&&e3&&r2&&"fieldsArray"in r2)for(let t3 of n2.repeated||n2.map?Object.values(e3):[e3]){let e4=Eg(r2,t3);if(e4!==
void 0)return e4}}}const Dg=r.Bn(e2=>e2.fieldsArray.filter(e3=>e3.required||e3.resolve().resolvedType));async function Og(){let{light:e2,protojson:t2}=await Promise.
resolve().then(()=>require("./protobufjs.js"));return[e2,t2]}function kg(e2,t2,{value:n2,on:r2,policy:i2}){let a2=e2.parse(n2),o2=r2==="wire"?e2.encode(a2):void 0,
s2=o2?Buffer.from(o2).toString("hex"):e2.printJson(a2);try{let e3=o2?t2.decode(o2):t2.parseJson(s2,i2),n3=t2.missing(e3);return n3===void 0?{sent:a2,received:e3,
transport:s2}:{refused:n3,transport:s2}}catch(e3){return{refused:e3 instanceof Error?e3.message:String(e3),transport:s2}}}const Ag={bool:[!0,!1],int32:[7,-1,2147483647,
16777217,300],sint32:[7,-1,2147483647,16777217],sfixed32:[7,-1,2147483647,16777217],uint32:[7,4294967295,16777217],fixed32:[7,4294967295,16777217],int64:["7","4\
294967301","-1","9007199254740993","9223372036854775807"],sint64:["7","4294967301","-1","9007199254740993","9223372036854775807"],sfixed64:["7","4294967301","-1",
"9007199254740993"],uint64:["7","4294967301","18446744073709551615","9007199254740993"],fixed64:["7","4294967301","18446744073709551615","9007199254740993"],float:[
1.5,3e38],double:[1.5,1e300,.1],string:["x","not base64!","hello world","x".repeat(128)],bytes:["/w==","eA=="]},jg={bool:["true","false"],string:["k","l"]};function Mg(e2,t2=0){
let n2=Fg(e2,t2);if(e2.cardinality==="repeated"){let e3=n2.length>1?[n2.slice(0,2)]:[];return[...n2.map(e4=>[e4]),...e3,...n2.slice(0,1).map(e4=>[e4,e4])]}if(e2.
cardinality==="map"){let t3=Pg(e2),r2=t3.flatMap(e3=>n2.slice(0,8).map(t4=>({[e3]:t4}))),i2=Object.fromEntries(t3.slice(0,2).map(e3=>[e3,n2[0]]));return n2.length>
0&&t3.length>1?[...r2,i2]:r2}return n2}function Ng(e2,t2,n2=()=>0){let r2=e3=>Mg(e3,n2(e3)).slice(0,2);return r2(e2).flatMap(n3=>r2(t2).map(r3=>({[e2.jsonName]:n3,
[t2.jsonName]:r3})))}function Pg({mapKey:e2="int32"}){return jg[e2]??Ag[e2].map(String)}function Fg({type:e2},t2){switch(e2.kind){case"scalar":return Ag[e2.scalar];case"\
enum":return Ig(e2.enum);case"message":return t2>=3?[]:Lg(e2.message,t2+1);case"unresolved":return[]}}const Ig=r.Bn(({values:e2,closed:t2})=>{let n2=e2.reduce((e3,{
number:t3})=>Math.max(e3,t3),0),r2=t2||n2>=2147483647?[]:[n2+1];return[...e2.slice(0,40).map(({name:e3})=>e3),...r2]});function Lg(e2,t2=0){if(K(e2))return Vg(e2);
let n2=Rg(e2,t2);if(!n2)return[];let r2=[];for(let i2 of e2.fields)for(let e3 of Mg(i2,t2)){if(r2.length>=160)return r2;r2.push({...n2,[i2.jsonName]:e3})}return[
...r2,n2]}function Rg(e2,t2=0){let n2={};for(let r2 of zg(e2)){let e3=r2.type.kind==="message"?t2<3&&Bg(r2.type.message,t2):Fg(r2,t2)[0];if(e3===void 0||e3===!1)
return;n2[r2.jsonName]=e3}return n2}const zg=r.Bn(({fields:e2})=>e2.filter(({presence:e3})=>e3==="required"));function Bg(e2,t2){return K(e2)?Vg(e2)[0]:Rg(e2,t2+
1)}function Vg({fullName:e2,fields:t2}){switch(e2){case"google.protobuf.Timestamp":return["2020-01-01T00:00:00.500Z","9999-12-31T23:59:59Z","1960-01-01T00:00:00\
Z"];case"google.protobuf.Duration":return["1.500s","10000000000s","-1.500s"];case"google.protobuf.FieldMask":return["someField","x".repeat(128)];case"google.pro\
tobuf.Struct":return[{k:1},{k:"x"}];case"google.protobuf.Value":return["x",1,{k:1}];case"google.protobuf.ListValue":return[["x"],[1]];case"google.protobuf.Any":
return[{}];default:return t2[0]?Fg(t2[0],0):[]}}function Hg(e2,t2){return Object.entries(e2).map(([e3,n2])=>({key:Ug(e3,t2),item:n2})).sort(r.rr(({key:e3})=>e_(
e3)))}function Ug(e2,t2){if(t2==="string")return e2;if(t2==="bool")return e2==="true";if(e2.length!==8||!t2.endsWith("64")||/^-?\d+$/.test(e2))return e2;let n2=Buffer.
from(e2,"latin1"),r2=!t2.startsWith("s")&&!t2.startsWith("i");return{low:n2.readInt32LE(0),high:n2.readInt32LE(4),unsigned:r2}}function Wg({field:e2,value:t2}){
if(e2.mapKey!==void 0)return Q(t2)?{key:{type:{kind:"scalar",scalar:e2.mapKey},value:t2.key},item:{type:e2.type,value:t2.item}}:void 0;if(e2.type.kind!=="messag\
e"||!Q(t2))return;let{fields:n2}=e2.type.message,r2=e3=>{let r3=n2.find(t3=>t3.number===e3&&t3.cardinality==="singular");if(!r3)return;let i3=xi(r3),a3=Object.hasOwn(
t2,r3.name)?t2[r3.name]:void 0;return{type:r3.type,value:a3,...i3!==void 0&&{absent:i3}}},[i2,a2]=[r2(1),r2(2)];return i2&&a2&&{key:i2,item:a2}}function Gg(e2,t2){
return e2.type.kind==="message"&&t2.type.kind==="message"&&e2.type.message.fullName===t2.type.message.fullName?[e2,t2]:[Kg(e2),Kg(t2)]}function Kg({type:e2,value:t2}){
let n2=e2.kind==="message"?Df(e2.message):void 0;return n2===void 0?{type:e2,value:t2}:{type:{kind:"scalar",scalar:n2},value:Q(t2)?t2.value:t2}}function qg(e2,t2,n2){
return e2.value===void 0||t2.value===void 0?Qg(e2.value??t2.value):n2==="json"&&Jg(e2,t2)?!0:t2.type.kind==="message"||e2.type.kind==="message"&&!(e2.value instanceof
Uint8Array)?!1:e2.type.kind==="enum"&&t2.type.kind==="enum"?ef({enum:t2.type.enum,number:Number(t2.value)},{enum:e2.type.enum,number:Number(e2.value)}):Yg(e2,t2,
n2)}function Jg(e2,t2){let n2=({type:e3})=>e3.kind==="message"&&K(e3.message);return n2(t2)||n2(e2)&&typeof t2.value=="string"}function Yg(e2,t2,n2){return n2===
"json"&&typeof t2.value=="string"?e2.type.kind==="enum"?W(e2.type.enum,Number(e2.value))===t2.value:e2.value instanceof Uint8Array?!1:(typeof e2.value=="string"?
e2.value:e_(e2.value))===t2.value:[e2.value,t2.value].some(e3=>typeof e3=="string"||e3 instanceof Uint8Array)?Buffer.compare(Xg(e2.value),Xg(t2.value))===0:e_(e2.
value)===e_(Zg(t2))}function Xg(e2){return e2 instanceof Uint8Array?Buffer.from(e2):Buffer.from(e_(e2),"utf8")}function Zg({type:e2,value:t2}){return e2.kind===
"scalar"&&e2.scalar==="float"&&typeof t2=="number"?Math.fround(t2):t2}function Qg(e2){return e2===void 0||e2===""?!0:e2 instanceof Uint8Array?e2.length===0:Q(e2)&&
!t_(e2)?Object.keys(e2).length===0:e_(e2)==="0"}function $g(e2,t2){return typeof e2=="boolean"?String(e2)===t2:(typeof e2=="string"?JSON.stringify(e2):e_(e2))===
t2}function e_(e2){return typeof e2=="string"?e2:typeof e2=="boolean"?e2?"1":"0":typeof e2=="number"?Object.is(e2,-0)?"0":String(e2):t_(e2)?n_(e2):JSON.stringify(
e2)}function Q(e2){return typeof e2=="object"&&!!e2&&!Array.isArray(e2)&&!(e2 instanceof Uint8Array)}function t_(e2){return Q(e2)&&"low"in e2&&"high"in e2&&"uns\
igned"in e2}function n_({low:e2,high:t2,unsigned:n2}){let r2=BigInt(t2>>>0)<<32n|BigInt(e2>>>0);return(n2?r2:BigInt.asIntN(64,r2)).toString()}function $(e2){if(e2===
void 0)return"nothing";if(e2 instanceof Uint8Array)return`0x${Buffer.from(e2).toString("hex")}`;if(t_(e2))return n_(e2);if(Array.isArray(e2))return`[${e2.slice(
0,5).map($).join(", ")}]`;let t2=JSON.stringify(e2,(e3,t3)=>typeof t3=="number"&&!Number.isFinite(t3)?String(t3):t3);return t2.length>80?`${t2.slice(0,80)}\u2026`:
t2}function r_({name:e2,fullName:t2,extendeeName:n2}){return n2===void 0?e2:`.${t2}`}function i_(e2,t2){let{byProperty:n2,order:r2}=u_(e2);return Object.keys(t2).
flatMap(e3=>n2.get(e3)??[]).filter(e3=>t2[r_(e3)]!==null&&!a_(t2[r_(e3)],e3)).sort((e3,t3)=>(r2.get(e3)??0)-(r2.get(t3)??0))}function a_(e2,{cardinality:t2}){return Array.
isArray(e2)?e2.length===0:t2==="map"&&Q(e2)&&Object.keys(e2).length===0}function o_(e2,t2,n2){let{byName:r2,byNumber:i2,byKey:a2}=u_(e2),o2=r2.get(t2.name);if(n2===
"wire")return o2&&o2.number!==t2.number?void 0:i2.get(t2.number);let s2=a2.get(t2.jsonName);if(!s2||s2.name===t2.name)return s2;if(!o2)return s2.number!==t2.number&&
i2.has(t2.number)?void 0:s2}function s_(e2,t2,n2){return c_[n2].getOrMake(e2,t2,()=>l_(e2,t2,n2))}const c_={wire:new PairTable,json:new PairTable};function l_(e2,t2,n2){
let r2=new Map,i2=new Map;for(let a2 of e2.fields){let e3=o_(t2,a2,n2);e3&&(r2.set(a2,e3),i2.has(e3)||i2.set(e3,a2))}return{targets:r2,sources:i2,on:n2}}const u_=r.
Bn(e2=>{let t2=new Map(e2.fields.map(e3=>[r_(e3),e3])),n2=new Map,r2=new Map,i2=new Map;for(let t3 of e2.fields)n2.has(t3.name)||n2.set(t3.name,t3),r2.has(t3.number)||
r2.set(t3.number,t3),i2.has(t3.jsonName)||i2.set(t3.jsonName,t3);for(let t3 of e2.fields)i2.has(t3.name)||i2.set(t3.name,t3);return{byProperty:t2,byName:n2,byNumber:r2,
byKey:i2,order:new Map(e2.fields.map((e3,t3)=>[e3,t3]))}});function d_(e2,t2,n2){let[r2,i2]=[n2.writes(e2.type),n2.reads(t2.type)],{message:a2}=e2,{message:o2}=t2,
s2=[],c2=s_(r2,i2,n2.on),{targets:l2,sources:u2}=c2,d2=i_(r2,a2);for(let e3 of d2){let t3=a2[r_(e3)],r3=l2.get(e3);if(!r3){s2.push(h_(i2,e3));continue}let{[r_(r3)]:c3}=f_(
o2),u3=a_(c3,r3)?void 0:c3,d3=v_({field:e3,value:t3},{field:r3,value:u3},n2);d3&&s2.push({...d3,fields:[e3,r3]})}let f2=new Set(d2);for(let e3 of p_(i2,o2,c2)){
let t3=u2.get(e3);if(t3&&f2.has(t3))continue;let{[r_(e3)]:r3}=f_(o2);r3!==void 0&&!a_(r3,e3)?s2.push({kind:"altered",text:`${e3.name}: nothing was written and ${$(
r3)} arrived`,fields:[e3]}):t3&&s2.push(...g_(e3,t3,n2.on))}return s2}function f_(e2){return{...e2}}function p_(e2,t2,n2){let{byProperty:r2,order:i2}=u_(e2),a2=Object.
keys(t2).flatMap(e3=>r2.get(e3)??[]);return[...new Set([...a2,...m_(n2)])].sort((e3,t3)=>(i2.get(e3)??0)-(i2.get(t3)??0))}const m_=r.Bn(({sources:e2,on:t2})=>[...e2].
filter(([e3,n2])=>g_(e3,n2,t2).length>0).map(([e3])=>e3));function h_(e2,t2){let{byName:n2,byNumber:r2}=u_(e2);return r2.has(t2.number)||n2.has(t2.name)?{kind:"\
lost",text:`${t2.name}: written, and reads as absent`,fields:[t2]}:{kind:"kept",text:`${t2.name}: kept as unknown`,fields:[t2]}}function g_(e2,t2,n2){if((j(e2)??
j(t2))===void 0&&e2.type.kind!=="enum")return[];let r2=M(t2),i2=M(e2);if(r2===void 0||i2===void 0||e2.type.kind!==t2.type.kind)return[];let a2=__(e2,t2);if(a2)return[
{kind:"altered",text:a2,fields:[e2,t2]}];let[o2,s2]=[bi(t2),bi(e2)];return(o2&&s2?uf(s2,o2,n2):r2===i2)?[]:[{kind:"altered",text:`${e2.name}: not written; the w\
riter means ${o2?df(o2):r2}, the reader reads ${s2?df(s2):i2}`,fields:[e2,t2]}]}function __(e2,t2){if(t2.presence!=="implicit"||t2.type.kind!=="enum"||e2.type.kind!==
"enum")return;let n2={enum:t2.type.enum,number:0},r2={enum:e2.type.enum,number:Number(M(e2))};if(r2.number!==0||ef(r2,n2))return;let[i2,a2]=[af(r2,n2),W(r2.enum,
0)];return`${e2.name}: a zero is not written; the writer may mean ${i2??"0"}, and the reader reads ${a2??"0"}`}function v_(e2,t2,n2){let{name:r2}=e2.field;if(t2.
value===void 0)return y_(e2,t2.field)?void 0:{kind:"lost",text:`${r2}: ${$(e2.value)} was written, and reads as absent`};let i2=b_(e2),a2=b_(t2);if(i2.length!==
a2.length)return{kind:a2.length<i2.length?"lost":"altered",text:`${r2}: ${$(e2.value)} was written and ${$(t2.value)} arrived`};for(let[o2,s2]of i2.entries()){let i3=x_(
{field:e2.field,value:s2},{field:t2.field,value:a2[o2]},n2);if(i3)return i3.startsWith(">")?{kind:"altered",text:`${r2}.${i3.slice(1)}`}:{kind:"altered",text:`${r2}\
: ${i3}`}}}function y_({value:e2,field:t2},n2){return n2.cardinality!=="singular"||t2.cardinality!=="singular"||n2.presence!=="implicit"&&t2.presence!=="implici\
t"?!1:Qg(e2)||$g(e2,M(n2))}function b_({field:e2,value:t2}){return e2.mapKey!==void 0&&Q(t2)?Hg(t2,e2.mapKey):Array.isArray(t2)?t2:[t2]}function x_(e2,t2,n2){let[
r2,i2]=[e2.field.mapKey!==void 0,t2.field.mapKey!==void 0];if(!r2&&!i2){let r3=({field:e3,value:t3})=>({type:e3.type,value:t3});return w_(r3(e2),r3(t2),n2)}let a2=i2&&
!r2&&n2.on==="wire"?S_(e2):void 0;if(a2)return`>${a2.name}: written, and dropped: a map keeps keys and values`;let o2=r2||n2.on==="wire"?Wg(e2):void 0,s2=i2||n2.
on==="wire"?Wg(t2):void 0;return!o2||!s2?C_(e2.value,t2.value):w_(o2.key,s2.key,n2)===void 0?w_(o2.item,s2.item,n2):`the key ${$(o2.key.value)} arrived as ${$(s2.
key.value)}`}function S_({field:e2,value:t2}){if(e2.type.kind==="message"&&Q(t2))return i_(e2.type.message,t2).find(({number:e3})=>e3>2)}function C_(e2,t2){return`${$(
e2)} was written and ${$(t2)} arrived`}function w_(e2,t2,n2){if(e2.value===void 0&&e2.absent!==void 0&&!$g(t2.value,e2.absent))return`nothing was written, which\
 means ${e2.absent}, and ${$(t2.value)} arrived`;let[r2,i2]=n2.on==="json"?Gg(e2,t2):[e2,t2];if(r2.type.kind==="message"&&i2.type.kind==="message"&&Q(i2.value)){
let e3=d_({type:r2.type.message,message:r2.value},{type:i2.type.message,message:i2.value},n2).find(({kind:e4})=>e4!=="kept");return e3&&`>${e3.text}`}let a2=r2.
type.kind==="message"&&i2.value instanceof Uint8Array&&n2.encode(r2.type.message,r2.value);return qg(a2?{...r2,value:a2}:r2,i2,n2.on)?void 0:C_(T_(e2,t2,!0),T_(
t2,e2,!1))}function T_({type:e2,value:t2},n2,r2){if(e2.kind!=="enum"||$(t2)!==$(n2.value))return Zg({type:e2,value:t2});let i2={enum:e2.enum,number:Number(t2)},
a2=n2.type.kind==="enum"&&{enum:n2.type.enum,number:Number(n2.value)};return(r2&&a2?af(a2,i2):W(i2.enum,i2.number))??t2}async function E_(e2,t2,n2,r2=[]){let[i2,
a2]=[e2.type,t2.type],[o2,s2]=await Promise.all([e2,t2].map(({type:e3,extensions:t3})=>Cg(e3,t3.length===0?void 0:t3.map(({file:e4})=>e4))));if(!o2||!s2)throw Error(
"a datum has two ends");let{value:c2,on:l2}=n2,u2=kg(o2,s2,n2),d2={written:{...i2.kind==="message"?{message:i2.fullName}:{enum:i2.fullName},...a2.fullName!==i2.
fullName&&{reader:a2.fullName},...e2.extensions.length+t2.extensions.length>0&&{extensions:{...D_("writer",e2),...D_("reader",t2)}},surface:l2,value:c2},shown:JSON.
stringify(c2),decoder:Sg,...l2==="wire"&&{bytes:u2.transport}};if("refused"in u2)return{outcome:"rejects",witness:{...d2,observed:`refused: ${u2.refused}`}};let f2=N_(
e2,t2,u2,{on:l2,codec:o2}),p2=f2.filter(({kind:e3})=>e3!=="kept"),m2=p2.filter(({fields:e3})=>e3.some(e4=>r2.includes(e4))),h2=p2.filter(e3=>!m2.includes(e3)),g2=p2.
length>0?[...m2,...h2]:f2;return{outcome:p2.length>0?"misreads":"reads",...r2.length>0&&{isOwn:m2.length>0},witness:{...d2,observed:g2.map(({text:e3})=>e3).join(
"; ")||`arrived as ${M_(s2,u2)}`}}}function D_(e2,{extensions:t2}){let n2=t2.map(({fullName:e3,file:t3})=>({name:e3,file:t3.path})),[r2,...i2]=n2;return r2&&{[e2]:i2.
length>0?n2:r2}}function O_({extensions:e2}){let t2=e2.reduce((e3,t3)=>A_.getOrMake(e3,t3,()=>({})),k_);return t2===k_?e3=>e3:n2=>j_.getOrMake(n2,t2,()=>{let t3=e2.
filter(({extendee:e3})=>e3?.fullName===n2.fullName),r2=e2.map(({file:e3})=>e3),i2=t3.length>0?t3:Zh(n2,r2);return i2.length===0?n2:{...n2,fields:[...n2.fields,...i2]}})}
const k_={},A_=new PairTable,j_=new PairTable;function M_(e2,{received:t2}){try{return $(e2.print(t2))}catch{return $(t2)}}function N_(e2,t2,n2,{on:r2,codec:i2}){
let[a2,o2]=[e2.type,t2.type];if(a2.kind==="message"&&o2.kind==="message")return d_({type:a2,message:n2.sent},{type:o2,message:n2.received},{on:r2,encode:(e3,t3)=>i2.
encodeAs(e3,t3),writes:O_(e2),reads:O_(t2)});if(a2.kind!=="enum"||o2.kind!=="enum")return[];let[s2,c2]=[P_(a2),P_(o2)];return d_({type:s2,message:n2.sent},{type:c2,
message:n2.received},{on:r2,encode:()=>{},writes:e3=>e3,reads:e3=>e3})}function P_(e2){return{kind:"message",fields:[{kind:"field",name:"value",jsonName:"value",
number:1,cardinality:"singular",presence:"explicit",type:{kind:"enum",enum:e2},options:[]}]}}function F_(e2,t2,n2){let r2=new Map([[e2,new Set([t2])]]),i2=[{writer:e2,
reader:t2,level:0,wrap:e3=>e3}],[a2,o2]=[[],[]];for(let e3 of i2){let t3=Rg(e3.writer);if(!t3)continue;let s2=a2.length;for(let o3 of e3.writer.fields){let s3=R_(
o3,e3.reader);for(let n3 of z_(o3,s3))a2.push(e3.wrap({...t3,[o3.jsonName]:n3}));let c2=s3?.oneof&&yf(s3,o3,n2);c2&&a2.push(...Ng(o3,c2,L_).map(n3=>e3.wrap({...t3,
...n3})));let l2=B_(e3,o3,s3,t3);!l2||r2.get(l2.writer)?.has(l2.reader)||i2.length>=500||(r2.set(l2.writer,(r2.get(l2.writer)??new Set).add(l2.reader)),i2.push(
l2))}if((a2.length>s2||e3.level===0||I_(e3.writer,e3.reader)||e3===i2.at(-1))&&o2.push(e3.wrap(t3)),a2.length>=200)break}return[...a2,...o2].slice(0,200)}function I_(...e2){
return e2.some(({fields:e3})=>e3.some(({presence:e4})=>e4==="required"))}function L_(e2){let t2=I(e2);return t2?.kind==="message"&&Lg(t2,3).length<2?1:2}function R_(e2,t2){
return t2.fields.find(({name:t3})=>t3===e2.name)??t2.fields.find(({number:t3})=>t3===e2.number)}function z_(e2,t2){if(!t2||Wi(e2)!==Wi(t2))return Mg(e2,L_(e2));
let[n2,r2]=[I(e2),I(t2)];return n2?.kind==="enum"&&r2?.kind==="enum"&&!R(n2,r2)?Mg(e2):[]}function B_({wrap:e2,level:t2},n2,r2,i2){let[a2,o2]=[I(n2),r2&&I(r2)];
if(a2?.kind==="message"&&o2?.kind==="message"&&!(K(a2)||t2>=90||R(a2,o2)))return{writer:a2,reader:o2,level:t2+1,wrap:t3=>e2({...i2,[n2.jsonName]:V_(n2,t3)})}}function V_(e2,t2){
if(e2.cardinality==="repeated")return[t2];if(e2.cardinality!=="map")return t2;let[n2="k"]=Pg(e2);return{[n2]:t2}}function H_(e2,t2,n2){let[r2,i2]=[I(e2),t2&&I(t2)];
return r2?.kind!=="message"||i2?.kind!=="message"||K(r2)?[]:F_(r2,i2,n2).map(t3=>V_(e2,t3))}function*U_(e2,t2,n2,r2){let i2=K_(e2,t2);if(!i2)return;let a2=[i2],
o2=new Set([W_(i2)]),s2=(e3,{writing:t3,reading:n3})=>{!e3||o2.has(W_(e3))||a2.length>=500||(o2.add(W_(e3)),a2.push({...e3,writing:t3,reading:n3}))};for(let e3 of a2){
let t3=Rg(e3.writer);if(t3){for(let{base:i3,head:a3}of jf(e3.writer,e3.reader,r2)){if(!i3)continue;let r3={writing:[...e3.writing,...G_(i3)],reading:[...e3.reading,
...G_(a3)]};for(let o3 of[...Mg(i3,L_(i3)),...H_(i3,a3,n2)])yield{value:e3.wrap({...t3,[i3.jsonName]:o3}),...r3};s2(B_(e3,i3,a3,t3),r3)}for(let n3 of e3.writer.
fields)s2(B_(e3,n3,R_(n3,e3.reader),t3),e3)}}}function W_({writer:e2,reader:t2}){return JSON.stringify([e2.fullName,t2.fullName])}function G_(e2){return e2?.extendeeName===
void 0?[]:[e2]}function K_(e2,t2){let n2={writing:[],reading:[]};if(t2.kind==="message"&&e2.kind==="message")return{writer:t2.message,reader:e2.message,level:0,
wrap:e3=>e3,...n2};if(t2.kind!=="field"||e2.kind!=="field"||!t2.field||!e2.field)return;let{field:r2}=t2,[i2,a2]=[I(r2),I(e2.field)],o2=Rg(t2.message);return i2?.
kind!=="message"||a2?.kind!=="message"||!o2?void 0:{writer:i2,reader:a2,level:1,wrap:e3=>({...o2,[r2.jsonName]:V_(r2,e3)}),...n2}}async function q_(e2,t2,{role:n2,
value:r2}){let i2=e2[n2],a2=t2[n2];if(!i2||!a2)throw Error("the method's message is not resolved");let[o2,s2]=await Promise.all([Cg(i2),Cg(a2)]),c2=n2==="reques\
t"?t2.node.clientStreaming:t2.node.serverStreaming,l2=Buffer.concat(r2.map(e3=>J_(o2.encode(o2.parse(e3))))),u2={written:{method:`${e2.service.fullName}/${e2.name}`,
role:n2,surface:"rpc",value:r2},shown:JSON.stringify(r2),bytes:l2.toString("hex"),decoder:`gRPC framing over ${Sg}`},d2=Y_(l2,s2);if(typeof d2=="string")return{
outcome:"rejects",witness:{...u2,observed:`refused: ${d2}`}};if(c2||d2===1)return{outcome:"reads",witness:{...u2,observed:`${String(d2)} messages arrived`}};let f2=`\
refused: the reader expects exactly one ${n2} and ${String(d2)} arrived (gRPC status INTERNAL or UNIMPLEMENTED)`;return{outcome:"rejects",witness:{...u2,observed:f2}}}
function J_(e2){let t2=Buffer.alloc(5);return t2.writeUInt32BE(e2.length,1),Buffer.concat([t2,e2])}function Y_(e2,t2){let n2=0,r2=0;for(;n2<e2.length;){let i2=e2.
readUInt32BE(n2+1);try{t2.decode(e2.subarray(n2+5,n2+5+i2))}catch(e3){return e3 instanceof Error?e3.message:String(e3)}n2+=5+i2,r2+=1}return r2}function X_({sides:e2}){
let t2=Z_(e2.base),n2=Z_(e2.head);return t2&&n2?{base:t2,head:n2}:void 0}function Z_(e2){if(typeof e2=="object"&&e2){if("service"in e2&&"requestName"in e2)return{
kind:"rpc",rpc:e2};if("enum"in e2){let{enum:t2,value:n2,absent:r2}=e2;return{kind:"enum",enum:t2,first:n2?.name,absent:r2===!0}}if("field"in e2||"message"in e2){
let{field:t2,message:n2,together:r2=!1}=e2;return n2?"field"in e2?{kind:"field",field:t2,message:n2,together:r2}:{kind:"message",message:n2}:void 0}}}function Q_(e2){
return e2.kind==="enum"?e2.enum:e2.message}function $_(e2,t2,n2){if(t2.kind==="enum")return t2.absent?[{}]:[...t2.first===void 0?[]:[{value:t2.first}],...Ig(t2.
enum).map(e3=>({value:e3})),{}];if(t2.kind==="message"){let r3=e2.kind==="message"?F_(t2.message,e2.message,n2):[];return r3.length>1?r3:[...r3,...Lg(t2.message)]}
let r2=Rg(t2.message);if(!r2)return[];if(!t2.field)return[r2];let{field:i2}=t2,a2=e2.kind==="field"?e2.field:void 0,o2=[...Mg(i2),...H_(i2,a2,n2)].map(e3=>({...r2,
[i2.jsonName]:e3})),s2=a2?.oneof?yf(a2,i2,n2):void 0,c2=s2?Ng(i2,s2).map(e3=>({...r2,...e3})):[],l2=Object.fromEntries(Object.entries(r2).filter(([e3])=>e3!==i2.
jsonName)),u2=[...o2,...i2.presence==="required"?[]:[l2]];return t2.together?[...c2,...u2]:[...u2,...c2]}const ev=()=>new PairTable;async function tv({change:e2,
surface:t2,direction:n2,matched:r2,run:i2}){let a2=t2==="rpc"?"wire":t2;if(!e2||!q(a2))return;let o2=e2.verdicts[t2]?.[n2].outcome;if(o2!=="rejects"&&o2!=="misr\
eads")return;let s2=X_(e2);if(!s2)return;let{budget:c2,context:l2}=r2;if(c2.left<=0||c2.run.left<=0)return c2.run.isShort=!0,{unproven:`the search for data spen\
t its budget on earlier changes${c2.run.left>0?" of this contract":""}`};let[u2,f2]=n2==="backward"?[s2.head,s2.base]:[s2.base,s2.head],p2={on:a2,policy:l2.policy,
wanted:o2};return u2.kind!=="message"||f2.kind!=="message"?nv(u2,f2,p2,r2):d(i2.table(ev).getOrMake(u2.message,f2.message,()=>new Map),JSON.stringify(p2),()=>nv(
u2,f2,p2,r2))}async function nv(e2,t2,{on:n2,policy:r2,wanted:i2},{budget:a2,context:o2}){if(e2.kind==="rpc"||t2.kind==="rpc")return av(e2,t2);let s2=[e2,t2].flatMap(
e3=>e3.kind==="field"?e3.field??[]:[]),c2;for(let{value:l2,from:u2,to:d2}of rv(e2,t2,n2,o2)){let e3=cv(u2)+cv(d2)+sv(l2);a2.left-=e3,a2.run.left-=e3;let t3=await iv(
u2,d2,{value:l2,on:n2,policy:r2},s2);if(t3?.outcome===i2&&(i2==="rejects"||t3.isOwn!==!1))return t3;t3&&t3.outcome!=="reads"&&(c2??=t3)}return c2??{unproven:"no\
ne of the data that were tried shows it"}}function*rv(e2,t2,n2,r2){let[i2,a2]=[ov(t2),ov(e2)];for(let r3 of $_(e2,t2,n2))yield{value:r3,from:i2,to:a2};for(let{value:o2,
writing:s2,reading:c2}of U_(e2,t2,n2,r2))yield{value:o2,from:{...i2,extensions:[...i2.extensions,...s2]},to:{...a2,extensions:[...a2.extensions,...c2]}}}async function iv(e2,t2,n2,r2){
await Og();try{return await E_(e2,t2,n2,r2)}catch{return}}async function av(e2,t2){if(e2.kind==="rpc"&&t2.kind==="rpc")for(let n2 of["request","response"]){let r2=t2.
rpc[n2],i2=n2==="request"?t2.rpc.node.clientStreaming:t2.rpc.node.serverStreaming,a2=r2&&i2?Rg(r2):void 0;if(!a2)continue;let o2=await q_(t2.rpc,e2.rpc,{role:n2,
value:[a2,a2]});if(o2.outcome==="rejects")return o2}}function ov(e2){let t2=e2.kind==="field"?e2.field:void 0;return{type:Q_(e2),extensions:t2?.extendeeName===void 0?
[]:[t2]}}function sv(e2){return typeof e2!="object"||!e2?1:Object.values(e2).reduce((e3,t2)=>e3+sv(t2),1)}function cv({type:e2}){return e2.kind==="message"?e2.fields.
length:1}async function lv(e2,t2,n2,r2){if(pv(n2))return Ym(e2.file,n2);if(mv(n2))return hv(e2,t2,n2);let{message:i2,enum:a2,surface:o2,value:s2,reader:c2,extensions:l2}=uv(
n2),u2=i2??a2??"",d2=dv(t2,u2),f2=dv(e2,c2??u2)??dv(e2,zc(u2,t2.file,e2.file));if(!d2)throw Error(`the writer has no type ${u2}`);if(!f2)throw Error(`the reader\
 has no type ${u2}`);return E_({type:d2,extensions:await fv(t2,l2?.writer)},{type:f2,extensions:await fv(e2,l2?.reader)},{value:s2,on:o2==="json"?"json":"wire",
policy:r2})}function uv(e2){if(!(typeof e2=="object"&&e2&&"surface"in e2&&"value"in e2&&("message"in e2||"enum"in e2)))throw Error("a Protobuf datum is { messag\
e or enum, surface, value }");return e2}function dv({file:e2,model:t2},n2){for(let r2 of[e2.path,...t2.visible(e2.path),...t2.loaded()]){let e3=t2.file(r2);if(e3){
for(let t3 of _(e3))if(t3.fullName===n2)return t3;for(let t3 of v(e3))if(t3.fullName===n2)return t3}}}async function fv({model:e2},t2=[]){let n2=[t2].flat();return await e2.
load(n2.map(({file:e3})=>e3)),n2.map(({name:t3,file:n3})=>{let r2=e2.file(n3),i2=r2&&y(r2).find(({fullName:e3})=>e3===t3);if(!i2)throw Error(`${n3} has no exten\
sion ${t3}`);return i2})}function pv(e2){return typeof e2=="object"&&!!e2&&"call"in e2}function mv(e2){return typeof e2=="object"&&!!e2&&"method"in e2&&"role"in
e2}function hv(e2,t2,n2){let r2=gv(t2,n2.method),i2=gv(e2,n2.method);if(!r2||!i2)throw Error(`one side has no method ${n2.method}`);return q_(r2,i2,n2)}function gv({
file:e2},t2){let[n2="",r2]=t2.split("/"),i2=n2.slice(n2.lastIndexOf(".")+1);return e2.services.find(({name:e3})=>e3===i2)?.rpcs.find(e3=>e3.name===r2)}var _v=e.
n({protobuf:()=>yv});const vv=["wire","rpc","json"],yv=r.j({id:"protobuf",rules:Object.values(Kh),surfaces:bv,identify:_c,declares:vc,followsMoves:!0,open:(e2,t2,n2)=>$r(
e2,t2,n2,Jl(n2(t2[0]??""))),prepare:ja,references:dc,faults:ec,settle:tc,notes:(e2,t2)=>[...Ko(e2,t2),...tu(e2,t2)],contract(e2,t2){let n2=e2.file(t2);if(!n2)throw Error(
`${t2} was not opened`);return{file:n2,model:e2}},part:({base:e2,head:t2,...n2},r2)=>({...n2,base:{...e2,names:r2},head:{...t2,names:r2}}),remains:Gl,contractId:({
file:e2})=>e2.package===""?void 0:e2.package,canonical:e2=>e2.names?JSON.stringify(Hi(wc(e2))):Zi(e2.file),elements:({file:e2})=>au(e2),match:Il,uses:({base:e2,
head:t2})=>[...cu(e2.file),...cu(t2.file)],judge:xv,tolerant:{matched:jl,note:"values that an open enum gains are tolerated, since no promise is declared: reade\
rs of bytes keep the number, readers of JSON drop or refuse the name (compatibility: full asks for them too)"},prove:tv,spent:Pl,profile:Md,removedProfile:(e2,{
base:t2,head:n2})=>zd(e2,t2,n2),replay:(e2,t2,n2,r2)=>lv(e2,t2,n2,Al(r2))});function bv({surfaces:e2}){return e2&&e2.length>0?e2:vv}function xv({judged:e2,settings:t2,
matched:{scattered:r2}}){let i2=e2.flatMap(e3=>bv(t2).flatMap(t3=>e3.verdicts[t3]??[])),a2=r2.slice(0,1).map(e3=>n.bt(`more than 20 files declare ${e3} now, and\
 not the same`));return{backward:n.xt([...i2.map(({backward:e3})=>e3),...a2]),forward:n.xt([...i2.map(({forward:e3})=>e3),...a2])}}Object.defineProperty(exports,
"n",{enumerable:!0,get:function(){return $t}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return xt}}),Object.defineProperty(exports,"t",{enumerable:!0,
get:function(){return _v}});
