const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./start.js"),
n=require("./gate.js"),r=require("./formats.js");let i=require("node:zlib"),a=require("node:crypto");const o=[["google/","googleapis/googleapis"],["buf/validate\
/","bufbuild/protovalidate"],["validate/","envoyproxy/protoc-gen-validate"],["gogoproto/","gogo/protobuf"],["protoc-gen-openapiv2/","grpc-ecosystem/grpc-gateway"],
["cel/expr/","google/cel-spec"],["opentelemetry/","opentelemetry/opentelemetry"]],s=new Set(o.map(([,e2])=>e2));function c(e2){return o.find(([t2])=>e2.startsWith(
t2))?.[1]}function l(e2){return s.has(e2)}function u(e2){return e2.split("/").slice(-2).join("/")}function d(e2){return e2.startsWith("google/protobuf/")}function*f(e2){
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
function*_({messages:e2}){for(let t2 of e2)yield t2,yield*_(t2)}function*v(e2){yield*e2.enums;for(let t2 of _(e2))yield*t2.enums}function*y(e2){yield*e2.extensions;
for(let t2 of _(e2))yield*t2.extensions}const pe={field_presence:"EXPLICIT",enum_type:"OPEN",repeated_field_encoding:"PACKED",utf8_validation:"VERIFY",message_encoding:"\
LENGTH_PREFIXED",json_format:"ALLOW",enforce_naming_style:"STYLE_LEGACY",default_symbol_visibility:"EXPORT_ALL",languages:{}},me={proto2:{...pe,enum_type:"CLOSE\
D",repeated_field_encoding:"EXPANDED",utf8_validation:"NONE",json_format:"LEGACY_BEST_EFFORT",languages:{"pb.java.utf8_validation":"DEFAULT","pb.cpp.string_type":"\
STRING"}},proto3:{...pe,field_presence:"IMPLICIT",languages:{"pb.cpp.string_type":"STRING"}},2023:{...pe,languages:{"pb.cpp.string_type":"STRING"}},2024:{...pe,
enforce_naming_style:"STYLE2024",default_symbol_visibility:"EXPORT_TOP_LEVEL",languages:{"pb.cpp.string_type":"VIEW"}}},he={field_presence:["EXPLICIT","IMPLICIT",
"LEGACY_REQUIRED"],enum_type:["OPEN","CLOSED"],repeated_field_encoding:["PACKED","EXPANDED"],utf8_validation:["VERIFY","NONE"],message_encoding:["LENGTH_PREFIXE\
D","DELIMITED"],json_format:["ALLOW","LEGACY_BEST_EFFORT"],enforce_naming_style:["STYLE2024","STYLE_LEGACY"],default_symbol_visibility:["EXPORT_ALL","EXPORT_TOP\
_LEVEL","LOCAL_ALL","STRICT"]};function ge(e2,t2){let n2=e2;for(let{name:e3,value:r2}of t2){if(e3[0]?.name!=="features"||e3[0].extension)continue;let t3=e3.slice(
1);n2=_e(n2,t3.map(e4=>e4.name.replace(/^\./,"")).join("."),r2)}return n2}function _e(e2,t2,n2){if(n2.kind==="aggregate"){let r2=e2;for(let e3 of n2.fields){let n3=e3.
name.replace(/^\[\.?|\]$/g,"");r2=_e(r2,t2===""?n3:`${t2}.${n3}`,e3.value)}return r2}return n2.kind==="identifier"?Object.hasOwn(he,t2)?{...e2,[t2]:n2.text}:{...e2,
languages:{...e2.languages,[t2]:n2.text}}:e2}function ve(e2,t2){return e2===""?t2:`${e2}.${t2}`}function b(e2,t2){return e2.findLast(e3=>e3.name.length===1&&e3.
name[0]?.name===t2&&!e3.name[0].extension)}function x(e2,t2){let n2=b(e2,t2)?.value;return n2&&"text"in n2?n2.text:void 0}function ye(e2,t2){return x(e2,t2)==="\
true"}function be({name:e2}){return e2.map(e3=>e3.extension?`(${e3.name})`:e3.name).join(".")}function xe(e2){switch(e2.kind){case"string":return JSON.stringify(
e2.text);case"list":return`[${e2.items.map(xe).join(", ")}]`;case"aggregate":return`{ ${e2.fields.map(e3=>`${e3.name}: ${xe(e3.value)}`).join(", ")} }`;default:
return e2.text}}function Se(e2){return e2.map(e3=>`${be(e3)} = ${xe(e3.value)}`).sort()}const Ce=new Set(de),we={kind:"field",get fullName(){return ve(this.parent?.
fullName??this.file.package,this.name)},get element(){return[...this.parent?.element??[],this.name]},get options(){return this.node.options},get at(){return this.
node.at},get cardinality(){return this.node.type.kind==="map"?"map":this.node.label==="repeated"?"repeated":"singular"},get mapKey(){return this.node.type.kind===
"map"?this.node.type.key:void 0},get jsonName(){return this.json??=this.extendeeName===void 0?x(this.options,"json_name")??Ne(this.name):`[${this.fullName}]`},get type(){
return this.resolved??=De(this)},get extendee(){if(this.extendeeName!==void 0){if(this.extended===void 0){let e2=this.lookup(this.extendeeName,Ee(this));this.extended=
e2?.kind==="message"?e2:"unknown"}return this.extended==="unknown"?void 0:this.extended}},get presence(){return Ae(this)},get packed(){return this.cardinality===
"repeated"&&je(this.type)&&Me(this.node,this.features)},get delimited(){return this.cardinality!=="map"&&(this.type.kind==="message"||this.type.kind==="unresolv\
ed")&&(this.node.group||this.features.message_encoding==="DELIMITED")}};function Te(e2,{file:t2,features:n2,parent:r2},i2,{oneof:a2,extendeeName:o2}){let s2=a2?
ge(n2,a2.node.options):n2;return{__proto__:we,node:e2,name:e2.name,number:e2.number,file:t2,parent:r2,features:ge(s2,e2.options),oneof:a2,extendeeName:o2,lookup:i2,
json:void 0,resolved:void 0,extended:void 0}}function Ee({parent:e2,file:t2}){return e2?.fullName??t2.package}function De(e2){let{node:t2,lookup:n2}=e2,r2=t2.type.
kind==="map"?t2.type.value:t2.type.name;if(!t2.group&&Ce.has(r2))return ke(r2);let i2=n2(r2,Ee(e2));return i2?i2.kind==="message"?{kind:"message",message:i2}:{kind:"\
enum",enum:i2}:{kind:"unresolved",name:r2}}const Oe=new Map(de.map(e2=>[e2,{kind:"scalar",scalar:e2}]));function ke(e2){return Oe.get(e2)??{kind:"scalar",scalar:e2}}
function Ae({cardinality:e2,type:t2,oneof:n2,features:r2,extendeeName:i2,node:a2,file:o2}){return e2==="singular"?a2.label==="required"||r2.field_presence==="LE\
GACY_REQUIRED"?"required":n2||i2!==void 0||t2.kind==="message"||a2.label==="optional"||o2.edition==="proto2"?"explicit":r2.field_presence==="IMPLICIT"?"implicit":
"explicit":"none"}function je(e2){return e2.kind==="enum"||e2.kind==="scalar"&&e2.scalar!=="string"&&e2.scalar!=="bytes"}function Me(e2,t2){let n2=x(e2.options,
"packed");return n2===void 0?t2.repeated_field_encoding==="PACKED":n2==="true"}function Ne(e2){if(!e2.includes("_"))return e2;let[t2="",...n2]=e2.split("_"),r2=t2;
for(let e3 of n2)r2+=/^[a-z]/.test(e3)?e3.charAt(0).toUpperCase()+e3.slice(1):e3;return r2}function Pe(e2){let t2=e2.take(),n2=Le(e2);return e2.symbol("="),{name:n2,
value:Re(e2),at:{start:t2.start,end:e2.symbol(";").end}}}const Fe=[];function Ie(e2){if(!e2.trySymbol("["))return Fe;let t2=[];do{let{start:n2}=e2.peek(),r2=Le(
e2);e2.symbol("=");let i2=Re(e2);t2.push({name:r2,value:i2,at:{start:n2,end:e2.lastEnd()}})}while(e2.trySymbol(","));return e2.symbol("]"),t2}function Le(e2){let t2=[];
do e2.trySymbol("(")?(t2.push({name:e2.typeName("the name of a custom option"),extension:!0}),e2.symbol(")")):t2.push({name:e2.identifier("an option name"),extension:!1});while(e2.
trySymbol("."));return t2}function Re(e2){return e2.atSymbol("{")?Be(e2,1):ze(e2)}function ze(e2){let{kind:t2}=e2.peek();if(t2==="string")return{kind:"string",text:e2.
string("a value")};if(e2.trySymbol("-")){let{kind:t3,text:n2}=e2.peek();return t3==="identifier"&&(n2==="inf"||n2==="nan"||n2==="infinity")?{kind:"identifier",text:`\
-${e2.take().text}`}:(t3!=="integer"&&t3!=="float"&&e2.expected("a number after the minus sign"),{kind:"number",text:`-${e2.take().text}`})}return e2.trySymbol(
"+"),t2==="integer"||t2==="float"?{kind:"number",text:e2.take().text}:t2==="identifier"?{kind:"identifier",text:e2.take().text}:e2.expected("a value: a name, a \
number, a string or { \u2026 }")}function Be(e2,t2){t2>64&&e2.fail("option values are nested more than 64 levels deep",e2.peek()),e2.hashComments(!0);let n2=e2.
take().text==="<"?">":"}",r2=[];for(;!e2.atSymbol(n2);){let n3=He(e2),i2=Ue(e2,t2,e2.trySymbol(":"));r2.push({name:n3,value:i2}),e2.trySymbol(",")||e2.trySymbol(
";")}return t2===1&&e2.hashComments(!1),e2.symbol(n2),{kind:"aggregate",fields:r2}}function Ve(e2){return e2.atSymbol("{")||e2.atSymbol("<")}function He(e2){if(!e2.
trySymbol("["))return e2.identifier("a field name or the end of the value");let t2=e2.typeName("the name of an extension");for(;e2.trySymbol("/");)t2+=`/${e2.qualifiedName(
"a type name")}`;return e2.symbol("]"),`[${t2}]`}function Ue(e2,t2,n2){return Ve(e2)?Be(e2,t2+1):e2.atSymbol("[")?We(e2,t2):(n2||e2.expected('":" and a value, o\
r { \u2026 }'),ze(e2))}function We(e2,t2){e2.symbol("[");let n2=[];if(e2.trySymbol("]"))return{kind:"list",items:n2};do n2.push(Ve(e2)?Be(e2,t2+1):ze(e2));while(e2.
trySymbol(","));return e2.symbol("]"),{kind:"list",items:n2}}const Ge=536870911,Ke=2147483647;function qe(e2,t2){let{kind:n2,text:r2}=e2.second();return n2==="i\
nteger"||n2==="string"||r2==="-"||n2==="identifier"&&(t2==="2023"||t2==="2024")}function Je(e2){e2.take();let t2=Ze(e2,Ge,!1),n2=Ie(e2);return e2.symbol(";"),t2.
map(e3=>({...e3,options:n2}))}function Ye(e2,t2,{largest:n2,edition:r2}){e2.take();let i2=e2.peek();if(i2.kind==="integer"||i2.text==="-")t2.reservedRanges.push(
...Ze(e2,n2,n2===Ke));else{let n3=r2==="proto2"||r2==="proto3";t2.reservedNames.push(...Xe(e2,n3))}e2.symbol(";")}function Xe(e2,t2){let n2=[];do{let r2=e2.peek(),
i2=t2?e2.string("a reserved name in quotes"):e2.identifier("a reserved name without quotes");n2.push({name:i2,at:{start:r2.start,end:e2.lastEnd()}})}while(e2.trySymbol(
","));return n2}function Ze(e2,t2,n2){let r2=[];do{let i2=e2.peek(),a2=e2.integer("a number",2**53-1,n2),o2=a2;e2.tryWord("to")&&(o2=e2.tryWord("max")?t2:e2.integer(
"a number or max",2**53-1,n2)),r2.push({from:a2,to:o2,at:{start:i2.start,end:e2.lastEnd()},options:[]})}while(e2.trySymbol(","));return r2}function Qe(e2){let t2=et(
e2),n2={edition:t2,syntax:t2},i2=/^\d/.test(t2),a2=new Set(vt(e2.publicDependency)),o2=new Set(vt(e2.weakDependency)),s2=r.O(e2.dependency).map((e3,t3)=>`import\
 ${a2.has(t3)?"public ":o2.has(t3)?"weak ":""}${C(e3)};`);return[`${i2?"edition":"syntax"} = ${C(t2)};`,...w(e2.package)===""?[]:[`package ${w(e2.package)};`],...s2,
...r.O(e2.optionDependency).map(e3=>`import option ${C(e3)};`),...S(e2.options),...r.D(e2.messageType).flatMap(e3=>tt(e3,n2)),...r.D(e2.enumType).flatMap(e3=>ct(
e3,n2)),...r.D(e2.service).flatMap(lt),...rt(e2.extension,[],n2),""].join(`
`)}const $e=new Map([["EDITION_2023","2023"],[1e3,"2023"],["EDITION_2024","2024"],[1001,"2024"]]);function et({name:e2,syntax:t2,edition:n2}){if(t2!=="editions")
return t2==="proto3"?"proto3":"proto2";let r2=$e.get(n2);if(r2===void 0)throw RangeError(`${w(e2)} is of an edition that is not read`);return r2}function tt(e2,t2){
return[`${mt(e2)}message ${w(e2.name)} {`,...nt(e2,t2),"}"]}function nt(e2,t2){let n2=r.D(e2.nestedType),i2=r.D(e2.field),a2=r.D(e2.extension),o2=new Set([...i2,
...a2].filter(({type:e3})=>e3==="TYPE_GROUP").map(e3=>gt(w(e3.typeName)))),s2=e3=>r.E(e3.options).mapEntry!==!0&&!o2.has(w(e3.name)),c2=r.D(e2.oneofDecl).flatMap(
(e3,r2)=>{let a3=i2.filter(({oneofIndex:e4,proto3Optional:t3})=>e4===r2&&t3!==!0);return a3.length===0?[]:[`oneof ${w(e3.name)} {`,...S(e3.options),...a3.flatMap(
e4=>it(e4,n2,{...t2,syntax:"oneof"})),"}"]}),l2=i2.filter(({oneofIndex:e3,proto3Optional:t3})=>e3===void 0||t3===!0);return[...S(e2.options),...n2.filter(s2).flatMap(
e3=>tt(e3,t2)),...r.D(e2.enumType).flatMap(e3=>ct(e3,t2)),...l2.flatMap(e3=>it(e3,n2,t2)),...c2,...ut("extensions",e2.extensionRange,1),...ut("reserved",e2.reservedRange,
1),...dt(e2.reservedName,t2),...rt(e2.extension,n2,t2)]}function rt(e2,t2,n2){return r.D(e2).flatMap(e3=>[`extend ${w(e3.extendee)} {`,...it(e3,t2,n2),"}"])}function it(e2,t2,n2){
let i2=w(e2.name),a2=String(_t(e2.number)),o2=t2.find(t3=>r.E(t3.options).mapEntry===!0&&w(e2.typeName).endsWith(`.${w(t3.name)}`)),s2=st(e2);if(o2){let[e3={},t3={}]=r.
D(o2.field);return[`map<${ot(e3)}, ${ot(t3)}> ${i2} = ${a2}${s2};`]}let c2=at(e2,n2),l2=e2.type==="TYPE_GROUP"?t2.find(t3=>w(t3.name)===gt(w(e2.typeName))):void 0;
return l2?[`${c2}group ${w(l2.name)} = ${a2}${s2} {`,...nt(l2,n2),"}"]:[`${c2}${ot(e2)} ${i2} = ${a2}${s2};`]}function at({label:e2,proto3Optional:t2},{edition:n2,
syntax:r2}){return e2==="LABEL_REPEATED"?"repeated ":r2==="oneof"?"":n2==="proto2"?e2==="LABEL_REQUIRED"?"required ":"optional ":t2===!0?"optional ":""}function ot({
type:e2,typeName:t2}){return typeof t2=="string"?t2:w(e2).replace("TYPE_","").toLowerCase()}function st(e2){let{jsonName:t2,defaultValue:n2,extendee:r2}=e2,i2=e2.
type==="TYPE_STRING"||e2.type==="TYPE_BYTES",a2=[...typeof n2=="string"?[`default = ${e2.type==="TYPE_BYTES"?`"${n2}"`:i2?C(n2):n2}`]:[],...typeof t2=="string"&&
r2===void 0&&t2!==Ne(w(e2.name))?[`json_name = ${C(t2)}`]:[],...ft(e2.options)];return a2.length===0?"":` [${a2.join(", ")}]`}function ct(e2,t2){let n2=r.D(e2.value).
map(e3=>{let t3=ft(e3.options),n3=t3.length===0?"":` [${t3.join(", ")}]`;return`${w(e3.name)} = ${String(_t(e3.number))}${n3};`});return[`${mt(e2)}enum ${w(e2.name)}\
 {`,...S(e2.options),...n2,...ut("reserved",e2.reservedRange,0),...dt(e2.reservedName,t2),"}"]}function lt(e2){let t2=r.D(e2.method).flatMap(e3=>{let t3=(e4,t4)=>`\
(${t4===!0?"stream ":""}${w(e4)})`;return[`${`rpc ${w(e3.name)}${t3(e3.inputType,e3.clientStreaming)}`} returns ${t3(e3.outputType,e3.serverStreaming)} {`,...S(
e3.options),"}"]});return[`service ${w(e2.name)} {`,...S(e2.options),...t2,"}"]}function ut(e2,t2,n2){return r.D(t2).map(t3=>{let[r2,i2]=[_t(t3.start),_t(t3.end)-
n2];return`${e2} ${String(r2)}${r2===i2?"":` to ${i2>=(n2===1?536870911:2147483647)?"max":String(i2)}`};`})}function dt(e2,{edition:t2}){return r.O(e2).map(e3=>`\
reserved ${/^\d/.test(t2)?e3:C(e3)};`)}function S(e2){return ft(e2).map(e3=>`option ${e3};`)}function ft(e2){return Object.entries(r.E(e2)).flatMap(([e3,t2])=>{
if(e3==="mapEntry"||e3.startsWith("["))return[];if(e3==="features")return ft(t2).map(e4=>`features.${e4}`);let n2=typeof t2=="string"&&/^[A-Z][A-Z_0-9]*$/.test(
t2)&&pt.has(e3);if(typeof t2!="string"&&typeof t2!="boolean")return[];let r2=n2||typeof t2=="boolean"?String(t2):C(t2);return[`${ht(e3)} = ${r2}`]})}const pt=new Set(
"optimizeFor ctype jstype idempotencyLevel fieldPresence enumType repeatedFieldEncoding utf8Validation messageEncoding jsonFormat".split(" "));function mt({visibility:e2}){
return e2==="VISIBILITY_LOCAL"?"local ":e2==="VISIBILITY_EXPORT"?"export ":""}function ht(e2){return e2.replace(/[A-Z]/g,e3=>`_${e3.toLowerCase()}`)}function gt(e2){
return e2.slice(e2.lastIndexOf(".")+1)}function C(e2){return JSON.stringify(e2)}function w(e2){return typeof e2=="string"?e2:""}function _t(e2){return typeof e2==
"number"?e2:0}function vt(e2){return Array.isArray(e2)?e2.filter(e3=>typeof e3=="number"):[]}var yt=e.n({imageTexts:()=>Ct});function bt(e2){let t2=e2[0]===31&&
e2[1]===139?(0,i.gunzipSync)(e2,{maxOutputLength:268435456}):e2,n2=t2[0]===123?St(t2):xt(t2);if(n2.size===0)throw RangeError("it holds no files");return{paths:new Set(
n2.keys()),text:e3=>{let t3=n2.get(e3);return t3&&Qe(t3())}}}function xt(e2){let t2=new Map;for(let{number:n2,bytes:r2}of f(e2)){if(n2!==1)continue;let[e3]=f(r2);
e3?.number===1&&t2.set(new TextDecoder().decode(e3.bytes),()=>ce(r2))}return t2}function St(e2){let t2=JSON.parse(new TextDecoder().decode(e2));return new Map(r.
D(t2.file).flatMap(e3=>typeof e3.name=="string"?[[e3.name,()=>e3]]:[]))}function Ct(e2){try{let t2=bt(e2),n2=[...t2.paths].filter(e3=>!d(e3));return Object.fromEntries(
n2.map(e3=>[e3,t2.text(e3)??""]))}catch(e3){let n2=e3 instanceof Error?e3.message:String(e3);throw new t._n({message:`the image cannot be read: ${n2}`},2)}}async function wt(e2,t2){
let n2=e2.entries.containing("buf.").filter(e3=>t2.some(t3=>e3===t3||e3.endsWith(`/${t3}`)));if(n2.length===0)return[];await e2.load(n2);let{parse:r2}=await Promise.
resolve().then(()=>require("./yaml.js"));return[...n2].sort().flatMap(t3=>{let n3=e2.read(t3);if(!("text"in n3))return[];let i2=t3.lastIndexOf("/");return[{directory:t3.
slice(0,Math.max(i2,0)),name:t3.slice(i2+1),document:Tt(r2,n3.text)}]})}function Tt(e2,t2){try{return r.E(e2(t2,{maxAliasCount:20,logLevel:"silent"}))}catch{return{}}}
async function Et(e2){return(await wt(e2,["buf.yaml","buf.yml","buf.work.yaml"])).flatMap(Ot).sort((e3,t2)=>t2.root.length-e3.root.length)}function Dt(e2,t2){return e2.
find(({root:e3})=>e3===""||t2.startsWith(`${e3}/`))}function Ot({directory:e2,name:t2,document:n2}){if(t2==="buf.work.yaml")return r.O(n2.directories).map(t3=>kt(
At(e2,t3),e2,{}));if(n2.version==="v2")return(Array.isArray(n2.modules)?r.D(n2.modules):[{}]).map(t3=>{let i3=typeof t3.path=="string"?t3.path:"",a3="breaking"in
t3?t3.breaking:n2.breaking;return kt(At(e2,i3),e2,r.E(a3))});let i2=r.O(r.E(n2.build).roots),a2=r.E(n2.breaking);return n2.version==="v1beta1"&&i2.length>0?i2.map(
t3=>kt(At(e2,t3),At(e2,t3),a2)):[kt(e2,e2,a2)]}function kt(e2,t2,n2){let i2=e3=>r.O(e3).map(e4=>At(t2,e4)),a2=Object.entries(r.E(n2.ignore_only)).map(([e3,t3])=>[
e3,i2(t3)]);return{root:e2,use:r.O(n2.use),except:new Set(r.O(n2.except)),ignore:i2(n2.ignore),ignoreOnly:Object.fromEntries(a2),ignoreUnstablePackages:n2.ignore_unstable_packages===
!0}}function At(e2,t2){return`${e2}/${t2}`.split("/").filter(e3=>e3!==""&&e3!==".").join("/")}var jt=e.n({bufRules:()=>Ft,proposedRules:()=>Mt});async function Mt(e2,t2){
let[n2,r2]=await Promise.all([Et(e2),Et(t2)]);return[...new Set([...n2,...r2].map(({root:e3})=>e3))].sort().flatMap(e3=>{let t3=Nt(n2.find(t4=>t4.root===e3),r2.
find(t4=>t4.root===e3)),i2=e3===""?"the module at the root":`the module ${e3}`;return t3.length===0?[]:[`${i2}, as buf's files are proposed: ${t3.join("; ")}. W\
hich rules count and what is ignored is as the governed branch says; roots of imports are each side's own`]})}function Nt(e2,t2){return e2?t2?Pt.flatMap(([n2,r2])=>{
let[i2,a2]=[r2(e2),r2(t2)],o2=i2.filter(e3=>!a2.includes(e3)),s2=a2.filter(e3=>!i2.includes(e3));return[...o2.length>0?[`${n2} would lose ${o2.join(", ")}`]:[],
...s2.length>0?[`${n2} would gain ${s2.join(", ")}`]:[]]}):["would be no module any more, and no root of imports"]:["would be new, and a root of imports"]}const Pt=[
["breaking.use",({use:e2})=>e2],["breaking.except",({except:e2})=>[...e2]],["breaking.ignore",({ignore:e2})=>e2],["breaking.ignore_only",({ignoreOnly:e2})=>Object.
entries(e2).flatMap(([e3,t2])=>t2.map(t3=>`${e3} in ${t3}`))],["breaking",e2=>e2.ignoreUnstablePackages?["ignore_unstable_packages"]:[]]];async function Ft(e2){
return(await Et(e2)).flatMap(({root:e3,use:t2,except:n2})=>{if(t2.length===0)return[];let r2=t2.find(e4=>Object.hasOwn(It,e4))??"FILE",i2=n2.size===0?"":` excep\
t ${[...n2].join(", ")}`;return[`${e3===""?"buf.yaml":`buf.yaml, for ${e3},`} has buf breaking check ${t2.join(", ")}${i2}: --profile ${It[r2]??""} answers as i\
t would`]})}const It={FILE:"buf-file",PACKAGE:"buf-package",WIRE_JSON:"buf-wire-json",WIRE:"buf-wire"},Lt={text:"",reroutes:[],names:[],pinsOf:()=>[]};function Rt(e2,t2){
return t2.length===0?e2:{...e2,reroutes:t2,text:`${e2.text}
${JSON.stringify(t2)}`}}async function zt(e2){let t2=new Map;for(let{directory:n3,name:i2,document:a2}of await wt(e2,["buf.lock","buf.yaml","buf.yml"])){let e3=i2===
"buf.lock"?r.D(a2.deps).map(Bt):r.O(a2.deps).map(Vt);e3.length>0&&t2.set(n3,[...t2.get(n3)??[],...e3])}let n2=[...t2].map(([e3,t3])=>[e3,Ht(t3)]);return n2.sort(
([e3],[t3])=>t3.length-e3.length),e3=>n2.find(([t3])=>t3===""||e3.startsWith(`${t3}/`))?.[1]??Lt}function Bt(e2){let t2=t3=>typeof e2[t3]=="string"?e2[t3]:"",n2=t2(
"name")||[t2("remote"),t2("owner"),t2("repository")].join("/");return{name:u(n2),text:`${n2} ${t2("commit")} ${t2("digest")}`}}function Vt(e2){return{name:u(e2.
split(":",1)[0]??""),text:`${e2} in buf.yaml`}}function Ht(e2){let t2=t3=>[...new Set(e2.filter(({name:e3})=>t3(e3)).map(({text:e3})=>e3))].sort(),n2=[...new Set(
e2.map(({name:e3})=>e3))];return{text:t2(()=>!0).join(`
`),reroutes:[],names:n2,pinsOf(e3){let r2=c(e3);return r2!==void 0&&n2.includes(r2)?t2(e4=>e4===r2):t2(e4=>!l(e4))}}}const Ut={open:()=>Promise.resolve(),has:()=>!1,
load:()=>Promise.resolve(),text:()=>{}};function Wt(e2){return e2.startsWith("/")||/^[A-Za-z]:/.test(e2)||e2.split(/[\\/]/).includes("..")}function Gt(e2,t2,n2){
let r2=e2.split("/");if(!(e2.length>200))for(let[e3,i2]of t2){let t3=e3===r2.at(-1);if(t3||Kt(e3,r2.at(-1)??""))for(let e4 of i2){let i3=e4.split("/").slice(-r2.
length).slice(0,-1);if(i3.length!==r2.length-1)continue;let a2=i3.filter((e5,t4)=>e5!==r2[t4]);if(a2.length===0&&!t3)return e4;let[o2]=a2,s2=o2===void 0?-1:i3.indexOf(
o2);if(a2.length===1&&t3&&o2!==void 0&&Kt(o2,r2[s2]??"")&&(!n2||o2.toLowerCase()===r2[s2]?.toLowerCase()))return e4}}}function Kt(e2,n2){let[r2,i2]=[qt(e2),qt(n2)];
if(r2.replace(/\D/g,"")!==i2.replace(/\D/g,""))return!1;let a2=Math.min(r2.length,i2.length),o2=a2>=8?2:+(a2>=4);return Math.abs(r2.length-i2.length)>o2?!1:t.Mt(
r2.toLowerCase(),i2.toLowerCase())<=o2}function qt(e2){return e2.replace(/\.proto$/,"")}function T(e2,t2,n2){let r2=e2.get(t2);return r2===void 0&&e2.set(t2,r2=
n2(t2)),r2}var PairTable=class{#e=new WeakMap;getOrMake(e2,t2,n2){return T(T(this.#e,e2,()=>new WeakMap),t2,n2)}};function Jt(e2,t2,{governed:r2,isBundled:i2,hasDependencies:a2}){
let o2=t2.map(e3=>e3.replace(/^\.\/?|\/+$/g,"")),s2,c2=(e3,t3)=>e3===""?t3:`${e3}/${t3}`;function l2(t3,n2){let i3=r2?.map(e3=>c2(e3,t3)).find(t4=>e2.entries.has(
t4)),a3=t4=>e2.entries.get(t4)?.oid;return i3===void 0||i3===n2||(a3(i3)??i3)===a3(n2)?{}:{governed:i3}}return{resolve(t3,r3){if(!n.un(t3))return{looked:[]};let u2=[
...o2,...Xt(r3)].map(e3=>c2(e3,t3)),f2=u2.find(t4=>e2.entries.has(t4));if(f2!==void 0)return{path:f2,...l2(t3,f2)};if(d(t3)&&i2(t3))return{bundled:t3};s2??=Qt(e2.
entries.keys());let p2=(s2.get(Zt(t3))??[]).filter(e3=>e3.endsWith(`/${t3}`)),[m2]=p2;if(m2!==void 0&&p2.length===1)return{path:m2};if(i2(t3))return{bundled:t3};
let h2=[...new Set(u2)];if(p2.length>0)return{looked:h2,hint:p2.slice(0,3).join(" or ")};let g2=Gt(t3,s2,a2(r3));return g2===void 0?{looked:h2}:{looked:h2,hint:g2}},
importPathOf(e3){let t3=o2.filter(t4=>t4===""||e3.startsWith(`${t4}/`)).sort((e4,t4)=>t4.length-e4.length)[0];return t3===void 0||t3===""?e3:e3.slice(t3.length+
1)}}}function Yt(e2){return e2!==""&&!e2.startsWith("/")&&!e2.includes("\\")&&e2.split("/").every(e3=>e3!==""&&e3!=="."&&e3!=="..")}function*Xt(e2){let t2=e2;for(;t2.
includes("/");)t2=t2.slice(0,t2.lastIndexOf("/")),yield t2;yield""}function Zt(e2){return e2.slice(e2.lastIndexOf("/")+1)}function Qt(e2){let t2=new Map;for(let n2 of e2)
n2.endsWith(".proto")&&T(t2,Zt(n2),()=>[]).push(n2);return t2}function E(e2){return e2.replace(/^\./,"")}function $t(e2,t2){return e2===t2||e2.endsWith(`.${t2}`)||
t2.endsWith(`.${e2}`)}function en(e2){let t2=D(e2.type);return e2.mapKey===void 0?t2:`map<${e2.mapKey}, ${t2}>`}function D(e2){switch(e2.kind){case"scalar":return e2.
scalar;case"message":return e2.message.fullName;case"enum":return e2.enum.fullName;case"unresolved":return E(e2.name)}}function tn(e2){let{node:t2,path:n2,importPath:r2,
text:i2,lookup:a2,dependencies:o2}=e2,s2=ge(me[t2.edition],t2.options),c2={path:n2,importPath:r2,text:i2,node:t2,edition:t2.edition,package:t2.package,features:s2,
options:t2.options,get imports(){return e2.imports()},get missing(){return e2.missing()},dependencies:o2},l2={file:c2,scope:t2.package,element:[],features:s2,parent:void 0};
return Object.assign(c2,{messages:t2.messages.map(e3=>rn(e3,l2,a2)),enums:t2.enums.map(e3=>on(e3,l2)),services:t2.services.map(e3=>ln(e3,l2,a2)),extensions:an(t2.
extends,l2,a2)})}function nn(e2,{file:t2,scope:n2,element:r2}){return{name:e2.name,fullName:ve(n2,e2.name),element:[...r2,e2.name],file:t2,options:e2.options}}function rn(e2,t2,n2){
let r2=nn(e2,t2),i2=ge(t2.features,e2.options),a2=[],o2=[],s2={kind:"message",...r2,node:e2,at:e2.at,features:i2,parent:t2.parent,fields:a2,oneofs:o2,messages:[],
enums:[],extensions:[]},c2={file:t2.file,scope:s2.fullName,element:s2.element,features:i2,parent:s2},l2=e2.oneofs.map(()=>[]);o2.push(...e2.oneofs.map((e3,t3)=>({
name:e3.name,node:e3,message:s2,members:l2[t3]??[]})));for(let t3 of e2.fields){let e3=Te(t3,c2,n2,{oneof:t3.oneof===void 0?void 0:o2[t3.oneof],extendeeName:void 0});
a2.push(e3),t3.oneof!==void 0&&l2[t3.oneof]?.push(e3)}return Object.assign(s2,{messages:e2.messages.map(e3=>rn(e3,c2,n2)),enums:e2.enums.map(e3=>on(e3,c2)),extensions:an(
e2.extends,c2,n2)})}function an(e2,t2,n2){return e2.flatMap(({extendee:e3,fields:r2})=>r2.map(r3=>Te(r3,t2,n2,{oneof:void 0,extendeeName:e3})))}function on(e2,t2){
let n2=nn(e2,t2),r2=ge(t2.features,e2.options),i2={kind:"enum",...n2,node:e2,at:e2.at,features:r2,closed:r2.enum_type==="CLOSED",parent:t2.parent,values:[]};return Object.
assign(i2,{values:e2.values.map(e3=>cn(e3,i2))})}const sn={get element(){return[...this.enum.element,`#${this.name}`]}};function cn(e2,t2){return{__proto__:sn,name:e2.
name,number:e2.number,node:e2,enum:t2}}function ln(e2,t2,n2){let r2=[],i2={kind:"service",...nn(e2,t2),node:e2,at:e2.at,rpcs:r2};for(let t3 of e2.rpcs)r2.push(dn(
t3,i2,n2));return i2}const un={get element(){return[...this.service.element,this.name]},get request(){return fn(this,this.node.request)},get response(){return fn(
this,this.node.response)},get requestName(){return this.request?.fullName??E(this.node.request)},get responseName(){return this.response?.fullName??E(this.node.
response)}};function dn(e2,t2,n2){return{__proto__:un,name:e2.name,node:e2,service:t2,lookup:n2}}function fn({service:e2,lookup:t2},n2){let r2=t2(n2,e2.fullName);
return r2?.kind==="message"?r2:void 0}const pn=new WeakMap;function mn(e2,t2){let{node:n2,path:r2,importPath:i2,targets:a2,dependencies:o2}=e2;if(a2.includes("c\
ircle"))return t2();let s2=(pn.get(n2)??[]).flatMap(e3=>e3.deref()??[]),c2=s2.find(e3=>e3.path===r2&&e3.importPath===i2&&e3.dependencies.text===o2.text&&e3.imports.
every((e4,t3)=>e4.file===a2[t3]));if(c2)return c2;let l2=t2();return pn.set(n2,[...s2,l2].map(e3=>new WeakRef(e3))),l2}const hn=/[^"'\\\n\u0000]*/y,gn={a:7,b:8,
f:12,n:10,r:13,t:9,v:11,"?":63,"\\":92,"'":39,'"':34};function _n(e2,t2,n2){let r2=e2.charAt(t2),i2=t2+1,a2="",o2=!1;for(;;){hn.lastIndex=i2;let s2=hn.exec(e2)?.[0]??
"";a2+=s2,i2+=s2.length;let c2=e2[i2];if(c2===r2)return{content:o2?bn(a2):a2,end:i2+1};if(c2==="\\"){let{code:t3,end:r3}=vn(e2,i2,n2);o2||=t3>127&&t3<256,a2+=t3>
255?String.fromCodePoint(t3):String.fromCharCode(t3),i2=r3}else if(c2==='"'||c2==="'")a2+=c2,i2+=1;else{let e3={start:t2,end:t2+1};n2(`this string is never clos\
ed: expected ${r2} before the end of the line`,e3)}}}function vn(e2,t2,n2){let r2=e2[t2+1]??"",i2=Object.hasOwn(gn,r2)?gn[r2]:void 0;if(i2!==void 0)return{code:i2,
end:t2+2};let a2=/^\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(e2.slice(t2,t2+10));if(!a2)return n2(`\\${r2} is not an e\
scape that .proto strings know`,{start:t2,end:t2+2});let o2=t2+a2[0].length,s2=a2[1],c2=s2===void 0?Number.parseInt(a2[2]??a2[3]??a2[4]??"",16):Number.parseInt(
s2,8);return c2>1114111?n2("this escape lies beyond the last Unicode character",{start:t2,end:o2}):c2>=55296&&c2<=57343?yn(e2,{start:t2,end:o2},c2,n2):{code:s2===
void 0?c2:c2&255,end:o2}}function yn(e2,t2,n2,r2){let i2=/^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(e2.slice(t2.end,t2.end+6));return n2>=56320||!i2?r2(`${e2.slice(
t2.start,t2.end)} is half of a character: write the whole one as \\U and eight digits`,t2):{code:65536+(n2-55296<<10)+(Number.parseInt(i2[1]??"",16)-56320),end:t2.
end+6}}function bn(e2){if(/[^\u0000-\u00ff]/.test(e2))return e2;try{return new TextDecoder("utf-8",{fatal:!0}).decode(Buffer.from(e2,"latin1"))}catch{return e2}}
var ProtoSyntaxError=class extends Error{fault;name="ProtoSyntaxError";constructor(e2){super(e2.message),this.fault=e2}};const xn=/(?:0[xX][0-9a-fA-F]+|(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\d+)/y;
function Sn(e2){return e2>=97&&e2<=122||e2>=65&&e2<=90||e2===95}function Cn(e2){return e2>=48&&e2<=57}var Lexer=class{text;#e=0;#t=!1;#n;#r;#i=0;constructor(e2){
this.text=e2}peek(){return this.#n??=this.#a()}second(){return this.#n??=this.#a(),this.#r??=this.#a()}take(){let e2=this.#n??this.#a();return this.#n=this.#r,this.#r=
void 0,this.#i=e2.end,e2}lastEnd(){return this.#i}hashComments(e2){this.#t=e2}fail(e2,{start:t2,end:n2}){throw new ProtoSyntaxError({message:e2,at:{start:t2,end:Math.
min(n2,this.text.length)}})}#a(){this.#o();let{text:e2}=this,t2=this.#e;if(t2>=e2.length)return{kind:"end",text:"",start:t2,end:t2};let r2=e2.charCodeAt(t2);if(Sn(
r2))return this.#l(t2);let i2=e2.charAt(t2);if(i2==='"'||i2==="'")return this.#d(t2);if(Cn(r2)||i2==="."){xn.lastIndex=t2;let n2=xn.exec(e2)?.[0];if(n2!==void 0)
return this.#u(n2,t2)}let a2=t2+1;return(r2<33||r2>126)&&this.fail(`the character ${n.Jt(i2)} is not allowed here: remove it or put it into a comment`,{start:t2,
end:a2}),this.#e=a2,{kind:"symbol",text:i2,start:t2,end:a2}}#o(){for(;;){let e2=this.text.charCodeAt(this.#e);if(e2===32||e2>=9&&e2<=13)this.#e+=1;else if(e2===
47&&this.text[this.#e+1]==="/")this.#s();else if(e2===47&&this.text[this.#e+1]==="*")this.#c();else if(e2===35&&this.#t)this.#s();else return}}#s(){let e2=this.
text.indexOf(`
`,this.#e);this.#e=e2<0?this.text.length:e2+1}#c(){let e2=this.#e,t2=this.text.indexOf("*/",e2+2);t2<0&&this.fail("this comment is never closed: expected */",{start:e2,
end:e2+2}),this.#e=t2+2}#l(e2){let{text:t2}=this,n2=e2+1;for(;Sn(t2.charCodeAt(n2))||Cn(t2.charCodeAt(n2));)n2+=1;return this.#e=n2,{kind:"identifier",text:t2.slice(
e2,n2),start:e2,end:n2}}#u(e2,t2){let r2=t2+e2.length;if(/[A-Za-z0-9_]/.test(this.text[r2]??"")){let e3=n.Jt(this.text.slice(t2,r2+8),20);this.fail(`${e3} is no\
t a number: put a space after the digits`,{start:t2,end:r2+1})}let i2=/^(?:0[xX][0-9a-fA-F]+|\d+)$/.test(e2);return i2&&/^0\d*[89]/.test(e2)&&this.fail(`${e2} i\
s not an octal number: a leading 0 means octal, so drop it`,{start:t2,end:r2}),this.#e=r2,{kind:i2?"integer":"float",text:e2,start:t2,end:r2}}#d(e2){let{content:t2,
end:n2}=_n(this.text,e2,(e3,t3)=>this.fail(e3,t3));return this.#e=n2,{kind:"string",text:t2,start:e2,end:n2}}},Cursor=class extends Lexer{expected(e2){let t2=this.
peek(),r2=t2.kind==="end"?"the end of the file":n.Jt(this.text.slice(t2.start,t2.end));this.fail(`expected ${e2}, found ${r2}`,t2)}atEnd(){return this.peek().kind===
"end"}atWord(e2){let{kind:t2,text:n2}=this.peek();return t2==="identifier"&&n2===e2}tryWord(e2){return this.atWord(e2)?(this.take(),!0):!1}word(e2){this.tryWord(
e2)||this.expected(e2)}atSymbol(e2){let{kind:t2,text:n2}=this.peek();return t2==="symbol"&&n2===e2}trySymbol(e2){return this.atSymbol(e2)?(this.take(),!0):!1}symbol(e2){
return this.atSymbol(e2)||this.expected(`"${e2}"`),this.take()}identifier(e2){return this.peek().kind!=="identifier"&&this.expected(e2),this.take().text}string(e2){
this.peek().kind!=="string"&&this.expected(e2);let t2=this.take().text;for(;this.peek().kind==="string";)t2+=this.take().text;return t2}integer(e2,t2,n2=!1){let r2=n2&&
this.trySymbol("-"),i2=this.peek();i2.kind!=="integer"&&this.expected(e2),this.take();let a2=/^0\d/.test(i2.text)?Number.parseInt(i2.text,8):Number(i2.text);return a2>
t2+ +!!r2&&this.fail(`${i2.text} is too large: the largest is ${String(t2)}`,i2),r2&&a2!==0?-a2:a2}qualifiedName(e2){let t2=this.identifier(e2);for(;this.trySymbol(
".");)t2+=`.${this.identifier("a name after the dot")}`;return t2}typeName(e2){return this.trySymbol(".")?`.${this.qualifiedName(e2)}`:this.qualifiedName(e2)}};
function wn(e2,t2,n2){let r2=e2.take(),i2=e2.peek(),a2=e2.identifier("an enum name"),o2={values:[],reservedRanges:[],reservedNames:[],options:[]};for(e2.symbol(
"{");!e2.trySymbol("}");)Tn(e2,o2,t2);let s2=e2.lastEnd();return{name:a2,visibility:n2,...o2,at:{start:r2.start,end:i2.end},end:s2}}function Tn(e2,t2,n2){if(e2.
trySymbol(";"))return;let{text:r2,start:i2}=e2.peek(),a2=e2.second().text==="=";if(r2==="option"&&!a2)t2.options.push(Pe(e2));else if(r2==="reserved"&&!a2&&qe(e2,
n2))Ye(e2,t2,{largest:Ke,edition:n2});else{let n3=e2.identifier("an enum value name");e2.symbol("=");let r3=e2.peek().start,a3=e2.integer("an enum number",Ke,!0),
o2={start:r3,end:e2.lastEnd()},s2=Ie(e2);t2.values.push({name:n3,number:a3,options:s2,numberAt:o2,at:{start:i2,end:e2.symbol(";").end}})}}function En(e2){let{text:t2}=e2.
peek();if(t2!=="export"&&t2!=="local")return;let n2=e2.second().text;if(n2==="message"||n2==="enum")return e2.take(),t2}function Dn(e2,t2,n2,r2){let i2=e2.take(),
a2=e2.peek(),o2=e2.identifier("a message name"),s2=kn(e2,t2,r2),c2=e2.lastEnd();return{name:o2,visibility:n2,group:!1,...s2,at:{start:i2.start,end:a2.end},end:c2}}
function On(){return{fields:[],oneofs:[],messages:[],enums:[],extends:[],extensionRanges:[],reservedRanges:[],reservedNames:[],options:[]}}function kn(e2,t2,n2){
n2>32&&e2.fail("messages are nested more than 32 levels deep: flatten them",e2.peek());let r2=On();for(e2.symbol("{");!e2.trySymbol("}");)An(e2,r2,t2,n2);return r2}
function An(e2,t2,n2,r2){if(e2.trySymbol(";"))return;let i2=En(e2),{text:a2}=e2.peek(),o2=e2.second(),s2=o2.kind==="identifier";a2==="message"&&s2?t2.messages.push(
Dn(e2,n2,i2,r2+1)):a2==="enum"&&s2?t2.enums.push(wn(e2,n2,i2)):a2==="extend"&&(s2||o2.text===".")?t2.extends.push(Mn(e2,{...t2,edition:n2},r2)):a2==="oneof"&&s2?
jn(e2,t2,n2,r2):a2==="option"&&(s2||o2.text==="(")?t2.options.push(Pe(e2)):a2==="extensions"&&o2.kind==="integer"?t2.extensionRanges.push(...Je(e2)):a2==="reser\
ved"&&qe(e2,n2)?Ye(e2,t2,{largest:Ge,edition:n2}):t2.fields.push(Nn(e2,t2,{edition:n2,depth:r2,oneof:void 0}))}function jn(e2,t2,n2,r2){e2.take();let i2=e2.peek(),
a2=e2.identifier("a oneof name"),o2=[],s2=t2.oneofs.length,c2={name:a2,options:o2,at:Rn(i2)};t2.oneofs.push(c2),e2.symbol("{");let l2=0;for(;!e2.trySymbol("}");)
e2.trySymbol(";")||(e2.atWord("option")&&(e2.second().kind==="identifier"||e2.second().text==="(")?o2.push(Pe(e2)):(t2.fields.push(Nn(e2,t2,{edition:n2,depth:r2,
oneof:s2})),l2+=1));l2===0&&e2.fail(`oneof ${a2} is empty: a oneof needs at least one field`,i2)}function Mn(e2,t2,n2){e2.take();let r2=e2.peek(),i2=e2.typeName(
"the extended message"),a2={start:r2.start,end:e2.lastEnd()},o2=[];for(e2.symbol("{");!e2.trySymbol("}");)e2.trySymbol(";")||o2.push(Nn(e2,t2,{edition:t2.edition,
depth:n2,oneof:void 0}));return o2.length===0&&e2.fail(`extend ${i2} is empty: it needs at least one field`,a2),{extendee:i2,fields:o2,at:a2}}function Nn(e2,t2,n2){
let r2=e2.peek(),i2=Pn(e2);if(i2&&n2.oneof!==void 0&&e2.fail(`a field in a oneof takes no label: remove ${i2}`,r2),e2.atWord("group")&&e2.second().kind==="ident\
ifier")return Fn(e2,t2,{...n2,label:i2,start:r2});let a2=Ln(e2);a2.kind==="map"&&i2&&e2.fail(`a map takes no label: remove ${i2}`,r2),a2.kind==="map"&&n2.oneof!==
void 0&&e2.fail("a map may not stand in a oneof: wrap it in a message",r2);let o2=e2.peek(),s2=e2.identifier("a field name"),c2=In(e2),l2={start:r2.start,end:e2.
symbol(";").end};return{name:s2,label:i2,type:a2,oneof:n2.oneof,group:!1,...c2,at:l2,nameAt:Rn(o2)}}function Pn(e2){let{text:t2}=e2.peek();if(t2==="optional"||t2===
"required"||t2==="repeated")return e2.take(),t2}function Fn(e2,t2,n2){e2.take();let r2=e2.peek(),i2=e2.identifier("a group name");/^[A-Z]/.test(i2)||e2.fail(`a \
group name begins with a capital letter: rename ${i2}`,r2);let a2=In(e2),o2=kn(e2,n2.edition,n2.depth+1),s2={start:n2.start.start,end:a2.numberAt.end},c2=Rn(r2);
t2.messages.push({name:i2,visibility:void 0,group:!0,...o2,at:c2,end:e2.lastEnd()});let l2={kind:"named",name:i2,at:c2};return{name:i2.toLowerCase(),label:n2.label,
type:l2,oneof:n2.oneof,group:!0,...a2,at:s2,nameAt:c2}}function In(e2){e2.symbol("=");let t2=Rn(e2.peek());return{number:e2.integer("a field number",2**53-1),numberAt:t2,
options:Ie(e2)}}function Ln(e2){let t2=e2.peek();if(t2.text==="map"&&e2.second().text==="<"){e2.take(),e2.symbol("<");let n2=e2.identifier("the map's key type");
return e2.symbol(","),{kind:"map",key:n2,value:e2.typeName("the map's value type"),at:{start:t2.start,end:e2.symbol(">").end}}}return{kind:"named",name:e2.typeName(
"a field type"),at:{start:t2.start,end:e2.lastEnd()}}}function Rn({start:e2,end:t2}){return{start:e2,end:t2}}function zn(e2){let t2=e2.take(),n2=e2.peek(),r2=e2.
identifier("a service name"),i2=[],a2=[];for(e2.symbol("{");!e2.trySymbol("}");)e2.trySymbol(";")||(e2.atWord("option")?i2.push(Pe(e2)):e2.atWord("rpc")?a2.push(
Bn(e2)):e2.expected("rpc, option or }"));let o2=e2.lastEnd();return{name:r2,options:i2,rpcs:a2,at:{start:t2.start,end:n2.end},end:o2}}function Bn(e2){let t2=e2.
take(),n2=e2.identifier("a method name"),r2=Vn(e2);e2.word("returns");let i2=Vn(e2),a2={start:t2.start,end:e2.lastEnd()},o2=[];if(!e2.trySymbol(";"))for(e2.symbol(
"{");!e2.trySymbol("}");)e2.trySymbol(";")||(e2.atWord("option")||e2.expected("option or }"),o2.push(Pe(e2)));return{name:n2,request:r2.name,response:i2.name,clientStreaming:r2.
streaming,serverStreaming:i2.streaming,options:o2,at:a2,requestAt:r2.at,responseAt:i2.at}}function Vn(e2){e2.symbol("(");let t2=e2.peek(),n2=t2.text==="stream"&&
Hn(e2,t2);n2&&e2.take();let r2=e2.peek(),i2=e2.typeName("a message type"),a2={start:r2.start,end:e2.lastEnd()};return e2.symbol(")"),{name:i2,streaming:n2,at:a2}}
function Hn(e2,t2){let n2=e2.second();return n2.kind==="identifier"||n2.text==="."&&n2.start>t2.end}function Un(e2){try{return{file:Wn(new Cursor(e2))}}catch(e3){
if(e3 instanceof ProtoSyntaxError)return{fault:e3.fault};throw e3}}function Wn(e2){let t2={edition:"proto2",editionAt:void 0,package:"",packageAt:void 0,imports:[],
options:[],messages:[],enums:[],extends:[],services:[]};for((e2.atWord("syntax")||e2.atWord("edition"))&&Object.assign(t2,Gn(e2));!e2.atEnd();)Kn(e2,t2);return t2}
function Gn(e2){let t2=e2.peek(),n2=e2.identifier("syntax or edition");e2.symbol("=");let r2=e2.string(`${n2} in quotes`),i2={start:t2.start,end:e2.symbol(";").
end},a2=n2==="syntax"?["proto2","proto3"]:["2023","2024"];return a2.includes(r2)||e2.fail(`${n2} ${JSON.stringify(r2)} is not known: expected ${a2.map(e3=>JSON.
stringify(e3)).join(" or ")}`,i2),{edition:r2,editionAt:i2}}function Kn(e2,t2){if(e2.trySymbol(";"))return;let n2=En(e2),r2=e2.peek();switch(r2.text){case"messa\
ge":t2.messages.push(Dn(e2,t2.edition,n2,1));return;case"enum":t2.enums.push(wn(e2,t2.edition,n2));return;case"extend":t2.extends.push(Mn(e2,t2,1));return;case"\
import":t2.imports.push(qn(e2));return;case"option":t2.options.push(Pe(e2));return;case"service":t2.services.push(zn(e2));return;case"package":t2.packageAt&&e2.
fail("a file has one package: remove the second package statement",r2),e2.take(),t2.package=e2.qualifiedName("a package name"),t2.packageAt={start:r2.start,end:e2.
symbol(";").end};return;case"syntax":case"edition":e2.fail(`${r2.text} must be the first statement of the file: move it up`,r2);return;default:e2.expected("mess\
age, enum, service, extend, import, package or option")}}function qn(e2){let t2=e2.take(),n2="plain";for(let t3 of["public","weak","option"])e2.tryWord(t3)&&(n2=
t3);return{path:e2.string("the path of the imported file in quotes"),kind:n2,at:{start:t2.start,end:e2.symbol(";").end}}}function Jn(e2){let t2=new Map,n2=(e3,n3)=>{
t2.has(e3)||t2.set(e3,n3)},r2=e2.package===""?[]:e2.package.split(".");r2.forEach((e3,t3)=>{n2(r2.slice(0,t3+1).join("."),"package")});let i2=(e3,t3)=>e3===""?t3:
`${e3}.${t3}`,a2=(e3,t3)=>{n2(i2(e3,t3.name),"enum");for(let r3 of t3.values)n2(i2(e3,r3.name),"value")},o2=(e3,t3)=>{for(let r3 of t3)for(let t4 of r3.fields)n2(
i2(e3,t4.name),"extension")},s2=new Map,c2=(e3,t3)=>{let r3=i2(e3,t3.name);n2(r3,"message"),s2.has(r3)||s2.set(r3,t3);for(let e4 of t3.messages)c2(r3,e4);for(let e4 of t3.
enums)a2(r3,e4)};for(let t3 of e2.messages)c2(e2.package,t3);for(let t3 of e2.enums)a2(e2.package,t3);for(let t3 of e2.services){n2(i2(e2.package,t3.name),"serv\
ice");for(let r3 of t3.rpcs)n2(i2(i2(e2.package,t3.name),r3.name),"rpc")}o2(e2.package,e2.extends);let l2=Zn(s2);return{get:e3=>t2.get(e3)??l2(e3)}}function Yn({
fields:e2,oneofs:t2,extends:n2}){return e2.length+t2.length<=32&&n2.length===0}function Xn({fields:e2,oneofs:t2},n2){let r2=e3=>e3.name===n2;return e2.some(r2)?
"field":t2.some(r2)?"oneof":void 0}function Zn(e2){let t2=new Map;return n2=>{let r2=n2.lastIndexOf("."),i2=e2.get(n2.slice(0,Math.max(r2,0)));if(!i2)return;if(Yn(
i2))return Xn(i2,n2.slice(r2+1));let a2=t2.get(i2);return a2||t2.set(i2,a2=Qn(i2)),a2.get(n2.slice(r2+1))}}function Qn(e2){let t2=e2.extends.flatMap(({fields:e3})=>e3);
return new Map([...t2.map(({name:e3})=>[e3,"extension"]),...e2.oneofs.map(({name:e3})=>[e3,"oneof"]),...e2.fields.map(({name:e3})=>[e3,"field"])])}const $n=new Set(
["package","message","enum","service"]);function er(e2,t2,n2,r2){if(e2.startsWith(".")){let t3=n2(e2.slice(1));return t3&&r2(t3)?e2.slice(1):void 0}let i2=e2.split(
".",1)[0]??e2;for(let a2 of tr(t2)){let t3=a2===""?"":`${a2}.`,o2=n2(t3+i2);if(o2===void 0)continue;if(i2===e2){if(r2(o2))return t3+e2;continue}if(!$n.has(o2))continue;
let s2=n2(t3+e2);return s2&&r2(s2)?t3+e2:void 0}}function tr(e2){let t2=[];for(let n2=e2;n2!=="";n2=n2.slice(0,Math.max(0,n2.lastIndexOf("."))))t2.push(n2);return[
...t2,""]}const nr=new Map;function rr(e2,t2){let n2=e2===void 0?void 0:nr.get(e2);if(n2?.content===t2)return n2;let r2=Un(t2.startsWith("\uFEFF")?t2.slice(1):t2),
i2="file"in r2?{content:t2,node:r2.file,symbols:Jn(r2.file)}:{content:t2,fault:r2.fault};return e2!==void 0&&ir(e2,i2),i2}function ir(e2,t2){if(nr.set(e2,t2),nr.
size<=4096)return;let[n2]=nr.keys();n2!==void 0&&nr.delete(n2)}let ar;const or=()=>ar??=JSON.parse((0,i.brotliDecompressSync)(Buffer.from("W/pPEUWwcQhIBtyLok4MX\
pWzEbXbAVFB6o2A3o4bY2CBavUrstMlZNimSTSdwKK5khIawydZOCvvQVyoXQ4S92tulvBjhHPAjWWGcBj6ac3s9eWZ5HpFZDksgO1KR5dFYoERSXMEJy2U9gnQ9pSfsTObb37VvnGXQpnan2LnoOEQ4AALlpZLK\
cI1BiFTbdozf2srwbIt20E8iJR2y/YV/tXFlG1OOIzEyA/8ZA2EV441l4nBf6mrotThoX3AfYDZAuWvNPIfu29cI5XVCxQgTpmo7OInaAHa5smVHf3/2NNSPakufdPjhyiLYBCHGw0aguWRBlLUPfpks275//map\
YwjOKSMN6GCqAH0Gh/JBpGCkKh36z4RwEefYbPJsxxO88yQXM9Z6+rVq4JnT9ONX+NsKvlUYaSjIFEY/iblfeRctEfwvW2k92TKpdcJUv3sJrWqZABB3nJmZSFj6LquKhEcPHGOZbgqa3d3/L9CCRDEioS5ZZhW6\
zbJdOw8d1NbPJ8AAQLiQKk0C/zKUlygTwnSw85LbEfbeZC83n9DZ+4sLAdv+bWPtO0+/Gx+savz6l3wWA0Of7QfNAEjAzu0wej8qAAjLZD8ZDHOhaPCI7bbNET1j8jofabJd59qLtIJPri0Lw6NyE2kLCU0GlnmD\
3mhPikDqQETcijzka3+DYS6ZSROSHQFld2VGmEEAYhQXm4oxlA4D8oEWSnmiPGB5eJW1lgvDmKPWA8nnk82qCdTjRq73SjX0G9nPHjg6EeiMQerQ57b4KIRDFCHPifV/X3Bm3au8HGoytAq//CMo3DQwLlJR6jP/\
gX1fNTQrg3yodDpW3jyOvWbcTk2+FJQDl1pwERnVe9pLb36vDGlnINXqEzpkT0kefempJ43zs3XDwW/YBYZjl6J6n0xLWYxsO+MqHmwToNAMwc95zCWQEkMT6uQZo4hyjJDKHheG9Cb59A53j71Q1MdpL7+6uhL9\
c78c3STsbpWajJ6z8Y7qvduvKN6U07+BErkFUFY45mh2IuuIZy6zY0n+DdTzPOe3n0hsr2WcD8Kvt7EWxMscNcNeYWO7+JtyAnVoN6+gOfLNh5XtRDj3jtNGQbwYogIr957NpfjcmbSmHrfWTjfQn2txO3jB00ce\
0U/HPeEh2PDEqYvHMp3WxKZhUN6r1bp/jzdwjXiGMVri09R3lWe5ho8cKO62EMIzCNJ+GTR4VmxKLlDJFSNXv7C6qctxSgWkUbswv5W4l01i8NDg5IV8zw/Q44vX6TIARtvU6E0LzQmimPIBAoMXrxnwZEgOoDuj\
BOVcddEUSYFxoR07m9Hf3EO69uaJIiF6d9DTNraFFCqswG9+sRiO+SVejmHrVT0qjBWC5liP2XpM7gd8TLjJzQ7CSVNTntylWziYGVCqDrBzIQxf336ucFjMFT7yXtHWXfjFr7bGHnuGnSggccT4248M+7GJwZ5o\
AMNPMpw/nrZ31GeGXfjE0M5lUS2hiXrWPIKyqkksjUsWceSV6i34UntHXlWGZpiySrHaTVzUwXPq9u7+nj9FeRwWWxbeGcb71x+72EHB8QAjAx7g+XYKyzHvYP1jvWxJi4De4Pl2Cssx70DdK1y7S4hyrchHE3Me\
MgJQLVSJuPvkB5T5ZyExG41MuPZwxdaApCVXL5S2zUs9QTawvUABQi0Th5cuxrNFan+4o8cCBQ6yN1Zv8F37ncsABks+jzxninYIrRSUno7WIWj6rmXi5wpYKPoZ1dYdOovTlsePyRYDEnSkKvIJKWnoCBhb0gGi\
cTzU+JrxwzKEHeduHr3u9GdD0dzJphPG+duMefX0Y0FI6DGEPbMfNWNR7tZr/PWz5DkljHuFj3dQrTnwWycfh82bDwIkq2RWY89trHxw0JZ5CsSMDKweBztk6Ea6ahZFnIH+RdAls/BXYUADhlK2rS/85mLtk58O\
xYUU+yV8E8wQd4WdlWjhcc4/VDbFehJ1xU9ruuKWbjmIgxAIDSuuGN6X/GOJ6Ft80Iw6ometayDw14pCiEJtpha4mCTSEkckgYJ1/LJKZv1prMXjZlIHObD91FSFAuj+A/CLMeoKJnNejiPBgw9ULK9iAlAri7Uf\
Ehc32wjzOWjw5B8j0utABRVT8s1lLC+zhZjrcXFK3VUGjw2o2nMTIDYTsn19LBWrVIhTABWP1Wrl39iKmlhhcJ3xmkjxWCNvp00Zp0aHb35HtZ7NGhES0FqnUzhLYKZvqfRZ6lKdI5pBUwtpKk1kcIbH1jtYYOPw\
okhCtUw0cba8Fe+BLqVw3ET7PejxgnYrFy/VquubqWLbliO6j06/5e0BCss0FLApN24UzivW7gWY8lwDo+U9eFeJyDkEvazEnJ4LInY8oobThn/x+aE8e5dzQiUSYZsR9mHarHU9hQuVp8fq397VpgF99IU0A+qL\
/s1VQi2o/aqQidbf2slDU+m0F7LKFGsffgYcHAyeX8MBBEpv7cadM2wD1LCtVQIMwEiLEQnPrSEbGL/oYvC5+bj0IuWiX/iGPDGaP+fFLSj3kcQwmvfPyUrQmNz+BocJEzx4LHwkI56NXwqkeb0wAl3gC2nxcKZS\
4SXaXgdi/jH4xls8P5AE3zhVQh6urE5mMmNBk6yPEHSMqGvn2fxMIPs/1qIkNsznvcImdPYwLZZ0ZbmQWAOWmf1plivtRTdmJpXKS54G1Q+VaRqUuU9rcEEr1krP/x73QLQtE5Ea76y9Rgmbh9U+orghY/7NKWoM\
Dxfm0Z1SBU4tWd5JcSH7Gjmrd/OE/sJhNL4061e+AI6OV+ucq+KQVWbskf1R3vPXkIA0F0FC0U5hmKQEqLFcDJrr/+Dx6d0V/70aRfSiwHxQC1Z2Iw8VlPOONnGCITkcbG5pUqzMbynOBB4RgejmL9UgVB8YJ2lx\
slF/lhZI9Slw1oHSMVsrrmmz958pSvbprikcnX601shy3MKtMpqQ9X01jvKGz8F7D2e7ntviHO4okCy3pcz2eMvpvWqU9je+qL1QTEJrrffTWvk+do7ZOq/X3btPdcM+O69I18HfKUI6HNX5B7qhhvh14rqXUXQL\
hHlwS1l7aqATdG3iuts6V2zCm9M09jWs7B9E1Xz01u/cEF8EIF7jwBm7bv3xpYS6XrorhLgT/A1BjstAX38BJwitxQiE9NmAD+9yaRGsPJSiTfHIGlpUZGKWFc2/8477aT3FUaofnKp/hX4XVf41MY6lyfcCMgSv\
AiAUpwIoFJ8GJfeY3S65uBBStL7EhPU4D/AleE+wJTiPWzlOC9uPr6zj1pcR2AfzxHihhp4CN/1OAiPKeEfCJkG7on3dYNOAFaISuKz9xGJYDu2Lg7sgKsN6ICuDeS4OwG8PsWPezh/LWiAwN1Kh+tLqm2kEG7yE\
Wm3oBYRcHOUJ5Z+Cufs3Rmp/PTzt06YmnZdGdW+SKmG1pkvybHLupmVlGl8eIHhaXMMN9E1CzBaoR1wvevO63e0l46XdVo7SjYC6IR5L+aY3igMP28Jt17Lg3VfQ4JDZ84m0p57mdH0a9r5ND8jBXVPaE4qlPaIZ\
4uRe8ThNxuGu5nm7feptRErz/fNQXn35iRzCSsz4Bfs6n+WPeYfkKl8xDBrjhADE0j/nI8va5DCh4vCh9ioj7z7PL3O/fqdnN151s4S2z+i3eei7WmJ0/xDDZzdhBSeAOq5QngkRWt7l9xxcRhpPQoaXA6YnLca9\
8uklRoVKcjGcVqJRUcqRlLtieCHGA5Ul2yYnO/AHtI+d0I/W88inlIYkh5ZrDZz8hnGFix2UM2+c3IdB1gLKFZjs4N6Rrtl3nhE2g5Tn1zRojhayvGABwW/RkdyyiWN3YZrvtGl7rzk7TKZyhqTXLh2jVou8z7ER\
r50I27J2ErF5IPDOvZobObS5RXUHRITWd077meMIG2ln+0xVRpLe8T9nAzmQi82wSJ8w60EZcR3d+avJRj/jiMjtv0VVbMYgweIKjynNWAiXujlIQ0n5R0gB8OQlcwzQV6Pdj6JM2PScO56NDi+KBRZUodE8xykw\
5o72sEhU+0rXGOzoHCW/+7iKOSJh6TmRHr4FfM8vDxWRYWJDjj/JESb1KtAhrWsZYREtH1wJ0IaEdIKibyTwH8qCBARv40DZcY2y43g0mVnJWwQHot2wimN46/3hRfuN7wvEPjVV1c5qwW7gHlk2C/Y6KWRoAxGc\
BAaw3BAiOd+QH1q1sV6a7LAiK1foJosuf0pZ0fjeSJjjV0pXHgYrLI1Iz7UZK4e20YwTyWyx96HHggc+Ek7cMRoRQIeDDtGsMlg0rxlTCdulol+DDjmoKf3HY8lUBfwLDxKBJtchotAIqeS9C9ljGxKhuR0Fdm+R\
EcIpCdjIgRqGbx1UQ4XbigDw5e0w39yURrGQUNmKuSemmhDWbo/TZSYIFtLsYRaCVwpMp0xQSkXgg6BPmzv8rU+zXORxevEHzwhZT5NuTqpTauqaxq1EOAEjIJHWM+aQGYT6Pcs9mAojtseyf2aewjFF1EleL7G9\
7Cq9dMDuQr14K7qpdOPJfrH48ZhvtNtzAV/ZZd9dRTqLNPb8Tlg7x2/VGy5F79Gx1320ckDyrCyv+NLwIJ15jSxtys1t8V1lISZoA0tCEgqEUKNlSz1yednb8ge0PctIKVj2QEp1LIOCcIXSGrICMhGojB4BG8hu\
XeUZzFyByq+TQ1ihJsTgl1GRxehClKRZyfWdxr2Y/N2h4hZcwKSWtp43KebCDa4gcUXDLy+TZk0Drx6laAM+kAgcIIatZji4mVKjEXo5nsfzPgSR6IXKEJOo+6QgwBMcLvcTYoeerKKvtjMiyiQC8g2QWM6sSNfa\
vmTYCDh3nWR1y6cL7ll2i8AP2x7rDw17wI2sBOAB09JtTwRHkDEbXuyW4Gv/3l1YId8dawFSGtGbgaMNuWX6xEjy78GD8lnOTzTl4wR8kvkMmeB+wbM3+D/x7XqwB0eXEzfhgLPIge0JKHhUDCAzGdly39RibVhq\
xqiBD+IhCocY8dtEjLKagdHBnIhdLa9wMCPGovcSpKDTHg2TnEqlhttBoy861uMbEg11OA3JCvs9knkFwbbrVSPj/WT2AwhOvrguXKySMmJDSVxRfHdHUlmdxct+hJv8s7Sbod4mM2v0G0SBcegfjUMsdcC3ebPR\
2fIIbvWOlmdhnF0BUbhiyLEiH8N6Z0/FYc9+Keuv5Ng09LxLZ//EroVAo3mVAn4nkz/mpIBwJ1eilAf2zrcH8dNrGF4wXCupNG2ZX7W0lABo5Ni8h8O++UlvTlDSnCKU3RMiYdWgcZ9ND94vOg6VvlctEWXbI5ba\
o3T6B4fuoWiD2RPZt5mlJy5BXROyG0bI1jkxFHLrkOZcYKBNcd07AKX0ikHpi+OBazXDR3miPdYdGQDj8p2M2OvnQ3V7MayMYcH+17j3zYrqbRmWiia4Qh87JAYTyjD9viH8YEAvNbm1QCAkZdoWBWHHAbU28fmp\
xfbQTMDYkZoZUAUIDOw46kq0TepZw9aiHYQADgmINOCg5PFmGe9+bu+VyV8Kn9+0ijissaU5HngYtggCEwLNxtaErkhHB/+0/ZINgPSoDcaipxv94KtI6npTjiN+zoGp5KhH2qEW9YbhIpqT0n1HXQXbIzYcllx5\
jEvChbHYLTXhhCiwbX1hbIMlGEcPrbIKUeXqlAnIi7wliSKl/WAT30m+lhIc1Itj3UeWWnPlmPkeEPJUNNadKuiehXA70sAyvxN8z0g4rb84I0Qj2kc7xx4x5cGBQEvFnDUyx18felrm1hc8a3JBCm23s4CNKuhu\
KM05Y7MSpPsfQcsvosESnzjLL2+JCgYCw5nGlOa+Q0ar/Qouor2tro6DN6EViQ4IIGLCQI3RW0IdWj9J6AZrZSWKp6/IISLGspjdCfLNYc+cJBqiiifOWY1tef1HHBbVvjsNYKV14JtaIc2MA07aLteMCBtxMVW6\
aFKk9j51M2CTk17VJ/3u4S4ExODdHdsMqtsZ8EQZ7tR7ui2rA7eaqA4swT/RfagDH1aXCIKEy25U5ALaZoAUfz/mHoEsoClEuGyKZiKhs9c8alSBzHuejhyESxY1aIyjcZPR6RGdnNqPWV8lCikRq0oM5UBcaevD\
6lWl2Soh7eYj8Jzum2Bxja1On/gA+B8W6kyxSQTSxX8qgnVb7sOmImPF+lGz1SzsKOQeMakrEV9PFqWYFHltCcUpQEHDDZnCjclQxFXuHavqlujVpCY4VqKNk3ilsQnZas2bbslZmEaJy1WrJF3zobiyIdxKhHUh\
j83p6WfYnfR6MynN59XVGDDZMOwmi8NAvpyKvftFYcpuRdJ3BAtWbpJz1CZlVvwgZtZfQyfVlFDDAhffvjh/08SxlpeMTdYjm2/EZyLMt8/zuQYqztQowyTo21G3kcWMZ+6VEjzPw9zcGvMimHBNrQEm4Hj0dnUU\
oQixicFJ19C7ZcxgxLpxvnE0X6cQBsYYj0QPuZBmoZ9HX4dKJQZH1C2DYtOXSaXEpsq1/kwQRkHpGBMyrBrT6nI2Jk+uy4Oo+QbE0Seu96DlNcnC4gLA7E3gmYzEgV8rFV+xd4mcWqGkAVnIbw6QyLLPAeHewZW8\
jxbamVE0I0O46/XMCyTz6HDSfd3imSk2YIYNWHqblValObG0dhzgXaMQaQcQfmaIdWHjcu8PAyEdjULUPCGJSTGf/0RIyhCY8SxdHli3KFSuibcO/c9qJROLmlYKuN0yTQiVV2qTgpmxC2OcGUcCFHDZEKVJTbPs\
/4B0e+Zz0chCCVtzlBwfJYQZMcoWYc48KJDiKojtMyx0mF2n4fh5cBTWAu3lcMKxXYYsS+sAbuYuDPUlizW8Y2CoKwZeFeN5uH8y1xReccMKyYLpgyD+IeRzJwHGYHJorgOgve47/gR1Vll08lTcd6C17BiRq7i1\
QXGkBrbQm5vROEGIuUkBuVwzibfXLelx14lDcLViPtDzewz6ugOzDpq51Tol62oyUct0jxKYdvJ8fzWxCBrGhvzmhn3DqUJsXX2U33cWpyjJmduMuXugOVcFSH41wTS4pk4l3RYRG63M/08kASRLfVbeEqvNFwII\
KG2j6ZLui4zyR9EF5nk+qFLjGEGHUKxH7rC+ynbejhfkm+ClqQjt9OwQQwdQj0gum1nGU9FKrFsJLrJQ2rkgtAOlTVPR/9b8BXboptDpZEHXCdbDUyhzS0IE3fowyqBt1k49AhNXQIJiWUb/jlprOT205pGu2+jY\
vvCZ/N2x94Ln5Xs0CQm+suVGp3+mc96hFQm7V95svwGvmxO7SkrxuZDw6fWeXW8NVoET9dD3+y8aDj7tu2ZyQDKIlPZa2kfmj2UUdu8BupYVMKGbYtujq3TUoUaGgZIoGTebBvBPKQ2m2+ecL2522hUsJANfbwOF\
l2VbnuJSTG2TrHqqP6o2+u1xpLec4FouVsLtnAcWQPPIpNObxt6LBZrzRTsOfoxlhZqvaWFqWmUHO4HiiCwVha5zDr8UJsT+6U9ISe0kK39oQfKwbksiUwwnYaeMyvUTie4WgVd3BaU9rXU8j9oaA+Kj+xf7XA0G\
Qpd239EraQWmEaZMrYl1MSwVSsWvmoXc6qR4bVdFcYdgFMZY3vy6Ve0sA3lDppjNzfW3AZH1vZJrSanpcrJgpODO+ItuerHsXD65l8xbjgrShFLpC/vANYYugqdWt6mLLptoMIWI6YhWevkxWKci8S85+q69P1Ow\
dMaOm+mdR3+wWe2hP0rbbmVU8zzmELs9vJaIObR2FM706zrxOX/uDK1qh5lRmz9AtV00f1TXfr7zEj56ylPmTgM4vxySI7g2rbYfUE77/Zhjdr22gexBTYMPrZ/tsOjjnIp275CMTfpgaOhQZvYbs8xJyIULvOz7\
D9EYBtETlgor7ej5steaV9ialK4KRxhU+1WJy5P8dg6pktcA7UTcyI6mfOSt7MMUSt0VWQzg9gw+ZFFn9B7yFaC+bBwYBOv/DmTJcvz7fA3AR4GvnXMeTPeomThFxiplFDieOCdMvNNy7dbTU1sTqUnTb4NDu8Vm\
q0wU9zi2m9QXt7UCoOiHstwISpbcn0Ig0keN4PAqqxOblJTZ1scVJHhKXl5nKDO5bWJdXdM4u7RRaTG8yNkN+Rx13UaemP2BTSC8WPlTc6hLfSCzfQLCwjLXdvm5gojGSV6XSleo06y5C7ahdsGUe3SjyIc5W9a0\
YXOaLE1N1rBYFqwHS2JOCgxg1fb45C8uuXp2RUNnWsqPBQna+uD9PoJJmzmWGgez/8/GlQqsYlPHA4l4vMwaPIGeUtVft//LiPo3aqk6qM1H4CXKmhfPNRyhkm+YvWJfBU/sxcaLRzs8rmD7/fQ2OBmU0AHzeGR8\
lB7BS9T0j7qOC/5KviNLPTxYab2SM5HRleVFUU1ZZIMOmfg6gtTJC6Xg3I1F17AMHpkOyTTcKQv/yf56M6EUoeFBNuOTUUtW7qH3dIEG8MgzMb3SJhK4VVMoLMgcGVSsBXFezZeRV36yV/qb4t4dGN06SRx1p8az\
1BEWY2JIXnRTjP10IZ8evlUEmayUj5SNHKJKxgCGZ9svmSdZ3DtT/M6hTTZaoWH2Sfob/51Npyk94FfqTNT4QF7lRFVZJ63Z+47yK/b5GUEVMFk2FC47iU715iGWlYBhlyKcWldcUxV+IlnM92nyiRvxOKY07Tec\
M7VNS2HM6c+4v1iVAB9Qk0Z/S1u8pYp+rdLMY5L4MjCN41RCb5+xkTdxOls+hAGW1nmD2oHTf/vDD3jw3KfS0v1z3G/581f1mTNkWC+oV8St/BvXlUaP0soA95lVF+Af/5fj0nHdIFlHLC1PMkYdYb6Ovg94dK/5\
DyIgbcohsa7Q5bGihdlO8XY60TVjsDUtyEEOFVWJgxazvdxmgCb+cIeCVxqlM+FvBySbJDLF+WUW76i/X7t909kLdW2QvPh/cZXPmh95xoswayEuszJypCSKl98sma9oDotMJdR/g1VWWG2HBo0JQ01NULug+mE0\
nCvBg3WePUWxy73R2mjBUS2wm3PNkG1qmaQceyHNu5XIlEc4F3s09mAcVAS5XXAzjhf1DewLr+QiYvDkNHv8VKSR2zSl2sxa3EJkx3sViBiyZjjQYXRi/2Meo8ZTQlRTJVk+zFZIndp+yqgwzj6XT5lcL0STLTZl\
JpPWz4SqU1auyflZxERqDZWUvG2MgiL+FeSBU5ADbnQ2nQ5cd5BXcq/WFnBx4iFrZi0QkPEoGy7ZGiiCYJLmiwJ8kkGMpzFRqJ45zB6QqktniI3jh/DMDnecr+ycU3eX2EsTTIsTIT4lEX3atq+pwof1MqpBx+nq\
Wu0/qUKyqu89imcSY3k17jPerJbEkpdLnS13LWc8GzcLAtRyiTKAy+n0xUps6RDJOVbRawpsUYcP2Yu7jwfbKGbpsRX+fVimXK6JfFyEvO13aOJWi5712wvXNZ7QKj1dysnAWSGrNkwfk2nLBgSlvtMy41g38QIP\
EeMG9Z0bRBanUe2zGROWuSPkiGD3szoGla/c/ZrOzxdMnmaA0XYQKq05J5oTV7S1XRiAwmFYw+nk/dylUChr9180nC9MiCMTHshrbb+EQPZ9B8gNdWvAj/tNeawpvA9CBc/iU8SkRaxpcdKY8scZG0Ram5mVy4lK\
xR6Hi9zw7Bdp4huUnkctJMleM6aLuU3coeA6mT3wRsurAwlshT4glUehkXr4ORRN5LepKMCYC3Yf8rAvhSNx3MrQaSIoTdY1/9QYbIUYf+D68b2tAOV64yQHn0t1VAtSn+TrLQEeh1u2OHxx63Ma6pIx+puqzegZ\
GE0UCHzil6kEArjALghSKWNWp4/wzSmI6rRU+0bRZNYOOBWzHB3LJUp95SchufMrji+4ubpnBfyMGgsOjrUl3sNXuQgIIH5bQDa/PLzaH27/4ea7rDJmccOXtezm2TZTrtgyjC0wBgwMIzV7EbbR9Rl4ckO51sPz\
9okb6Dh6OhvxhSYynny1+zzX/nUQrBNpmIuNCxu++vnQBJZFfvauEgb6uL79tu1APNJc+hwxB+EC/OGDnwlN+yp94qLOzrXoyXZUZ/owTrfNk+xc6RfUW2ejvE2255bLiyV+4k3CQ8yUmJ9pdhcnDTYjO69wOebw\
wp00JD/sOXNQANRvsgN9fiQdPGfyZvjmAzOHNYB+4FjNAzdvGEA0g7Hex8LZvKeqaslXi6X5AouyCLa8SvebweMBjuOGGBkr7rwyz9mkjnhnmGusngxAYPgdB3Gx0C1YuHx6++FbUNiNz0OucbGpLxbLgZe/QCGD\
uflJQinuFH0oo0ezNbnDYAjz8yO0IweebUKDT0FhpemOEm99stv6wvl1Khf6dxx2yyn7bS7nQ4m7MQf/nTsdA7ZSaQBs8AlYxyEXav+C5ito5uWwv3wjCvLVDtdubVCywyX40E/wX1tj24KET/YRTSb52EpR1cAY\
rfLqeVVGxHWUrmepgc/z2+m57DtrGwYkHuZP9301aSXqTKd7wutH3YQ3jEE/JluFq8+ozUReuuF6ilmNpw1bqcxU6VZe4QDOFxuEFoYZj1c0AH48kRfyEDmsMuG/Lg0PTbsqDrWuqIYfl8BBiF+T5WQvmHhzVzll\
Fru4IeQkTDb05HYmuQttUy1XJApCpoTh5b4eXE0pZZNX5YWBK5vq2CawDUi01SHlR34ng7YPtsrYxMMsHAEW/x4dgwhM7fW/+OBD5VLc3v+mLdZGL6P3jvIB4iciq3afUgc4P49JHXaggv6+LQ9nKRG/zrVahTzu\
AB4Z3/C5hEl4443znNwvlIG0jfkLWBLUgsTvfd2Iprxnos1WJ+0tfiyshj6XKzqcooGo23IFpr3ZO/3pXtgoUJ6LdTe+ecQeCdydbf0aSwkhasDnbE6nZliYsBjpgogfSnrU3ZgqKRJs2u2l+ZLRhCmPnIHgD4EG\
+06h3hhHKjibRtkowrc1nKaSQdpJDVSL02XAxs5jmv5SLG1Tj+eSjBxDr3Q8svRj/ojMUvKDOn8Cwb/k3BqjHNChswxnOatmMfwcQ5/07uHKzDB8OnzCdwefu6+oFHpZXLHblPPui3d/dxHHFcekDlx9ng3oYsVi\
wMje/Nwvbf39r7uO7OBezF8GqXRMkoeua44bfxl+ht240adsfSK3OQdiBXzYV4E+FrCNfQrLnfzmwlGjebAezhr/Gg12mw9IyKkS+VEIaDGZ4/GApPs98gfCvce4w5DLwlFgyEXfZsmB0mqePEAmYFgrIDNPlc/Z\
1W0caUaRsNtgviXKc00ZT9Vbg1aI3kvsbLLGPf+onnQxPXRY993UGn0VqI62cb2OXmZEDGVVWNodzSM+ijnlChI9Jx8cSXnG8oHvSiLR66rX2hRUO2X3moA584tLaszJXsMgvQBGevAmk1HyTz48HBBdhLc3N6t9\
I59+N35qJ3MXkM50p//ykWT+5t5fiYAu6IL+8coyZjKiE/nMjZ//P1ZH3gebkP8vdK380GJXRLGBwuVhziv/rhimnxK093L6tZmHrQyT7Hmam9U+oscS2Be6FtjWymtcm70Rjt0FGsu/455kbtX5rQe1HVhguDC2\
ZCdHXYZ/fzA1L9mYExxUXFbzz2aIAXH4mi09J2oT5OLid1lOpGazjBNp4xhfTt2cjgyoTUOP2FJAEyPk4u9u4x+Vw8U598epv5E/6UduK5cIwBTcrSVCDXuiK9KEBossiLqtOP4On3NAeag4fgmiyB5A2Wx1BGPP\
LPPLPjUBXkzLXiZtO9lAdeZcOgib0i+XJfPIXl0bWQLtXBPzZgsvFXemnxanD7iZ5Sd+F7lfvoPl5pMUKNQ14sy4d3C2maHXZv6HXb28Ze9qTuqwtK5Q8SSDaPw2nQredP2HZoBD+IT34IeFuyi7OD9yABR+owCJ\
+Rw/OUKBno8q/SV1qrKysMg142I8eJZR+KadMejnj3rZWEu0Ed743raXkvwbw9UFdfSrX6YsSi+VxdQ5HM/csTRHdSsvPsyT58Udq5ekiDigz3QTl67HfXiaHlVcDzqV3llDhYUb+VAFysmJ01lXWMbQn/ht0/U9\
2Mnv9IRMLcPrkRpDIxw1EYpHjoMFk73MDzvmm83XyqSoWRKTM9icvuJj1xMHdTixzXf6wcq2XFSMmuRJA0p59Bg9eXbFiJcU+V4O08ma2UGc3E9it59Af3m2m7d+q1lE3htqNE48pEXkGBCep52WYJr2Vj9alyrn\
azKF9QE1v3nnf3lOeTsfw/pRlX9+oIvfYbn5koLo62YvsI4bxIfcF/EeZkZ5ruQXLDel/GI+FVL3z3TCYO9kCbrviajfqY0qTRLPOpS9iZT8W769e4/8ZviZf1jybyYfOxjR4n4mxA32aRJuvvIi9idkblopSVH8\
7ydZjR1cWhwL+cnDWbbZpL1riQNxHlJw6PWh05hTPCBg66q/chTVl3vmL9lb9957325twK3GqOxKcQYLUUSSKW7+BhdHzlOsp1U8u1c/q8b5ljzmI8djvviSTAoif9OBpABAn4AeV/L/kAot4GD+ghH5tL8kWHWF\
AO5wzInZ5SHhAYB3O7VGsDbLoSMrPwq34sHTupmnD7kWO1qsEadpEK5lxPITRSKPgm9I74P7YxnjsNWoFIrpT5oyVS3RpxEa037Uj74J93UC+HF/arOnBZ8rnUcWbMuR+lBNPIKf+xxxbCqXJbY5KjquD+2+EH9c\
Qr0HIidnmbqnaeeEI0RpwVj4OyJzT6vthLbsnRd523PNCbWt/eu5qfXmXXEuc0YmPosOwwdlH6HjzVP0FwOPTUXRuzmFw6sYwKdZjoddWx4qVvmmKghXKpcRCbdllvc3pbjpDJhnHL546Qv6aB7tcccyzRarcz4r\
6sjuVZe8llhX2emtZ90VFyfWphZauBemMsf+L1kK9O6rdnKbefyFdFURp1rmvh5eX289Acl1jUIy4oi7HoPR9rD1ELCjVn+DtdWBxandUytxhTql6BHtVooZFb5c2an8nbfZ6XvfjmNZZPNJcVDlFYfIu5/O+nha\
DpibkdvJqq9i3Gqq+GTPcTViAXpfGrFJL45bKFc6M986MRzWork3PLvrsCCDSfHqdDGGcYH50jBewSXnx0uqbscEwP+qYDdg9rUUbMK5+f8dYL6Crt45FNaCJ2NMw60/PAWB+lU4eCdzxnHbUpIqKbuloOVhid25\
y6y+PHGXeHhF3RqgnCgyf0U/cCSS7rJmkNtK/qkw+DApmJQODCb9udWDS42He4f+nteNKoXxpLYK8lRU6HgjyYMi1pU5Y8whi15o3JWJ+LKnMA4w2GM1Jt0LJivm7YtnBCwmvT840Kzbj/NQRPYdBDax9f1n+wPM\
Tg+rkqf7ddVobMT2Rj3/qOp/6GWYfmCz3PSmM+qkuPwgTTIsWddJF9Jc1tzTH6Tc3A5Zzf5S3wj20Y/C0bA23Ssdm8LrhNYna6/VVZc89ss6dQfm1Y1OL+FCy0gc3aQlFDGWC6eeO58AWaUeBs/mGGMsOdnP/QbB\
/d+An/PYH8B57mjprwlSTkg3q01btHfpEd1QUMHZWyeJjJtWoFP9Ol+Vy6ljv2E8bBJXW7lu4+AcG8K+Y8aOmC0rYoLlaWEfhQcxFRNfBadPOqUH0dSEdZEGGNMnv+fPiD2Se/45Dm5yuaiJKr37KbuP75hH6wT6\
HBA9qmtSWsMx6py2J+KRCJYsUksXrVG2o7xwDHczWBbJVTuWqLH9LxKgsdUfnX8MMo/Yz6xUI5CHpqjgvFTPBX6FRJkJpjCU1kxSPoNeK3Svox1dWozOhgHuomaLcE+gAu/nIIJPghRc5x4IU/jOwAE792QLS8es\
qE+NcEIfNCJorAvNobxkNI5l+116poneTnH1AaFeJuHTtTEEq9h1CErqyHpA3YTB1VEETCzJxVcR7/W3rOmz3pzp3ep8Z4vurB/EcSimJP2c0vRTXM1SlOgHEGWCNohIUVgr4XT6izeo0dVH7MlCqfycRDMUmieE\
irWjDDMGdAI6NR6sNHraKZwlUKO1ZzsarbGvHUATju+GX9RC6cUhILg9I82QQxTo8FLkHjpw3+rV0JPfLp1nLz0hKlFl9LfZRbdua9l0UZW6vNqpuEVpuLYjqy4oQ+t1rROc1/JOy3WyF8dGwZk9aPa3kwzSbdEA\
LLK3K5po361Mdeb/jKVagnhsfO/qPcE+lIgRVraxFFx5wJOvHwNAPBaoeIgNqcqwP4W1UNa3NODgrupnvkCxi9vsE+uT7NlIUA+CNA6iGZxHuPUHqvRvalQXGM+e6nZPoUHS5g8hex0t2erms51y29YLD47SHpz+\
quh0C7zNLGXk5pLdxPKX3XiFij7cRpnPggKJTOHbaWdxALGpsux+1njj3VRtt08VPhsqVtV85wcTn9fQmPR4Qgk4M0rNOXv41wci5Stq0UfNoxWFTXsA/G0Xw0ZZipqyIeWvdZIeS0P/TYzQ53yxqVSne5m4Nlky\
Mf6CKLDo0cpZH0b4Nnml5LxvKxUDgouUUUctO2AZQLx1OWcj324wSW9jlVGmVE3ndfXMESZKQqzLErgQIYlgjP2E78r2VlrRaSCHkwXXlL8unA/P3TjSwACkeAWJb0ZR1e/wEJdgI7PtUVGUaejyYsVuxXiCHYaX\
7ocsU4RTI8eSTQMrEYhbquwZoK2jo81W0xk0wTQvpovDCWYTnArl0JTaXNxEPaLKv6XP0jDGTqkjkRv5mmBkMIyk7Wee+b0uQ7RuEpWqm0Vm/hgv401fC9S/qUsc6bDVMjnq9M90BsW6QvcDHIlUF/+DkdKi851v\
9MMfmM0h/OZz1CqM35zsM7mKkleztlJ5xW2HCtqnDav+GI+xRl5yuDvbLUQM741OmQYO7TjOrj0MQvhtCWzm2045i62wZnf8AjamkLLrmTKY9U8x6pxQd+U1XDy9euE+Gr9WUUAU/YU5nPG6IwEoXc8z1Q/Uhviy\
CwEDmqPrP8cybHnpdmumAU87Mwfn6U3tXqK4PjB/ZXzROfCCLRoWdpc1w9X9Bdj5X+i3z7Z73XDN6Y/rHcg8aI7OOc4Xs4TopObjavDhrBLZDsdCseYoksPDjnL3gKo9vBmoS3DkL2PVD8wTOVyRyniBQiUbWV2e\
BqwBsMbpyjLsAYTLNohjjFuwumUIz4K4z0XKGyhg5wjDgotuZNTLsfESfz4po35ZKd9/soY39x49XB3aD4mq3IsN/uVMewFoNtjOL15TDLg87AWQtJ68uZ0rINb0RD8GowK7Rx2qAR+TdWodNAChWenTtpGA1TP+\
5yuYSjohozRXbiutB/FaBnjG0YxXc96QAZ/Qg3Hnzn7tUVjfBz/lbilnp34RFR0WLBeNfgkDPBO3pUO3d/wLc73xLvL9ValQmaxw4WpGVu+0T4/Qokyp8YoDZJeTHEHXTxyogeWSmr1jiRUlV+/w6W0kSP98wigt\
Mpv2zMKFo1kgwSom25LKu1ekf1br2V5+AoOhglZN0w4YufDC5OCnJRgBmLvLRHWy6/pCVPoo+o5sYgmHFNSVi3i11fqTXJvWKgPiqSWdmlDfr4wEUytxrs1P/yWYXIIvWprDsFNxo0NAqAOMDLKCgox88WSi3+Oa\
ZZdTjeYIkFEtihn3K+zWbn0W2FgX7rfbceH9OyD6uKr42IEEeiJabAUqJCy3oaGLrEY35zCgp/j4x5HDR1cJTIH2ihll2odjqOGOmsPlqcLsIe20O4G383+216N6bQ9O+CkOO54vmFzoLXNqF9ksAs+ZKkfwGo1h\
WyLfdVSNR7MS/+i4W7Ji0eu3Bpslg0F+PoMQp3yo/3VViaCHNtiS+pAFC5bri0BK9UajziiNkFVPZbRs+imRwUrdXJOQ5XY5qIp4jbwMkusWYFgWmKbWhKQi1wfPpkWOiHZytsDSZ3DdBaiIJXj1TjmrXDnpmUec\
2gBqGFoHYnmkKtOBr2RRl2G2JEOeXzX4tH3FgbikZ6zMDSO8I65+H87U4th/YBUq50KdWRLLdEPgce2agMaU4ElGgBRTqSBCjcKocOIajzm2gSuvLHWiCyhCzG0gYPff3EqykAD+vBmoR0I++ceS2oKoFLL9yF2D\
hXECFnL8M3NjTY8qwgNr296Q8VBiV6wom1uVlqEvn/4/7OhEOBmhUZsFFKk2V6nRIJk2q6mpMmpnclMW1tlEloYhqbZ1/R2ZzcwM2aSW5BVIK4geBru12Icmk3lULblfTFM6yUv0bVndiWTdOcg2h4UwpattUUzn\
tkdZ2oVttrtV2Anu81NDxGbwT13nHxxytNXfDMX8qKjL/oFHOpQXvBGBuTEoQjlC29EwLLfSIWkg4htCKCx5ZZgGny23sYBNLk6iSeemv+LS9u6/gH60BbaodT/3PFNXf8CKDwdqvz4rZCob5ik5jov8z+lhPc/g\
CijCCa20pJGHkdO244+ghMUIvY3jgAF6xHWXZaS8PJb4DaRnEpTng5MdziscCe20g4MNpTTtn8SnHyWdXAC5cDuwsxEUMx+V2H8KcDzZ8AqLvvJ2AH+2Bbb0tjXf+48+E4oAzC5x2wQIdZ+l5f60l27YJpLMKGJB\
chtd/AwYsWxxDa1BEPk+vjF1HZEWZi2NUphm/1UEls9UongS6gjdfDQBPAjW2pN0/r+omuHDIFlkECiVkHFjQMldDDEVzaQt5bx8pcz5o8viTksteQz8NjqUJMAOtVtMZtuWCm+Kxw567jmxlnGP5dPGeld/s3lf\
2Fgdhk+CgOrG3/i27ORgW4del0GtTn4usyqwlHuZTaVUD2FbiwwrEKtrEjoh4OnP6woFmxDSxooGDge/Zzabo5TiDbRVqhEqrmpaMhBLi77w91QCZN4mzt5gYzfjbp801ejSgpx6NcAxGkRtZ7WWWZzvPjAI1X69\
nsAtQnEEadF29ISjSI83/ar7Q8LM4kbJHkniU1fr6yLo2yClBGBce/G3OWx2M/bxuZImXdJginYTyakyuZeZDpVl+5deVWAR8yNoKAYrDKHodKTLNsSv3zfRQuiND4TfnSgbB9StmKYs9W2tEuR3LZdpyYAjTd+2\
Y3/nSd9cNuhu41e7zpKQ2pD/xeYx7S7qRC2bK0duAphzP/uv/Jf7a4KT66Z5IK+6ksvW8zNhGBpPKSaLhbfm3B+3u78JbDZu8/ydRN6uXo+ICmu7qnfz9ShB7IVJBqfU3kCbGVh/+w6K3puW9HHY6+IYZ/sZNX8F\
RZub8hkNvpbIpc+Lc2yPPgPCs9Dh+3J0C17UEWha9LAEvtq6BwLYIvDXkil28BwDrFwIXmDH8dXOJLF52QOT+LR2nh0ydi8F698MY2LF7+Yri2XJEXOxLdVVnocZxV4KZkyG30eZYgp0yId4DXeJbxFMTwHHSvUi\
gmDcMTCBWodaYI+R0evEdORKeZOhnjurToZ6Yt4En7kPfCFzcKcjMuv5MvwrtF5D5V0RFXgyKr+W/9gxebKUoXfn6VAGqHtnnFYTn+GQ84Yx3rKy+MoxCbLUo129fKqPHt5ztkrZ68cPLMLmysLFeIVrFUu5bFUz\
qVyLJUPF4fL4rF4LB723Gl8ghOd4EQnOA1M7BGf4EQnONEJTgOTdjqRSqQSfYF2OpFKpBJpMoWv2bJcpa5mXnXPXp5z9pab53zcPT6Ty+QyHb1P6WmEMHHCxAnTENHTCGHihIkTJkSZV9dM2XH4XNNls2X8N1B2A\
2U3VnZDZddfxlr+Um/1knVTLJpJlbTJV8qlC7F6ea2y/dUsLCTUhYWHv0pOJYXNdUW1EH3mXPrP0XczDFqS9FXTvXpU13zX7ETXEk0XxcRvo23jTclcseV3hFoOWxjhSBnFL52SC39sRBn2oGWNj6QEbtCaEQ3yo\
W95Uxepfzo+pl3+POkKL56JK1vJxJUTGb1JQiHpE2DlrXSx/vvjY9l+t5JHwGX+0VE0AeqqBiU2Sqbs6aHe8luEmvUe8tuGWm91JkjqXlydz0d7SashPfqEuG6o7PrL3BsqcvFd0QPUB8RVxoHrhspupMyfOqtA4\
vQvoOXD5T1/fCpcPvytuu+Ei98zePGnz4ir/sy1SjVDrvrjAKzVdFbeBJ5qQG1NJ3kzhVKFvqs+Wfcxac36PtDTq3d7JPX6lXq9q9dndZsNTC2RU+OLPz2umh4XOqYNNw==","base64")).toString()),sr="\
(bundled) ";function cr(e2,t2,n2){let r2=new Map,i2=new Map,a2=new Map,o2=new Map;function s2(e3,n3){return T(a2,`${n3}\0${e3}`,()=>Yt(e3)?t2.resolve(e3,O(n3)?"":
n3):{looked:[]})}function c2(e3){let t3=r2.get(e3);return!t3||!("node"in t3)?[]:T(o2,e3,()=>t3.node.imports.map(t4=>lr(s2(t4.path,e3))))}function l2(e3){let t3=r2.
get(e3);return(t3&&"node"in t3?t3.node.imports:[]).flatMap(t4=>{let n3=s2(t4.path,e3);return"path"in n3&&n3.governed!==void 0?[{path:n3.path,governed:n3.governed}]:
[]})}function u2(t3){if(O(t3)){r2.set(t3,rr(t3,f2(t3.slice(10))));return}let n3=e2.read(t3);"text"in n3?r2.set(t3,rr(e2.entries.get(t3)?.oid,n3.text)):i2.set(t3,
n3.fault)}function f2(e3){return n2.text(e3)??or()[e3]??""}let p2=e3=>!r2.has(e3)&&!i2.has(e3),m2=e3=>c2(e3).filter(e4=>e4!==void 0);async function h2(t3){let i3=[
...new Set(t3)].filter(p2);for(;i3.length>0&&r2.size<2e4;){let t4=i3.filter(O).map(e3=>e3.slice(10));await Promise.all([e2.load(i3.filter(e3=>!O(e3))),n2.load(t4)]);
for(let e3 of i3)u2(e3);i3=[...new Set(i3.flatMap(m2))].filter(p2)}}let g2=!1;function ee2(e3){return c2(e3).some(e4=>e4===void 0||O(e4)&&!d(e4.slice(10)))}return{
async load(e3){if(await h2(e3),!g2&&[...r2.keys()].some(ee2)){g2=!0,await n2.open(),a2.clear(),o2.clear();for(let e4 of[...r2.keys()])O(e4)&&n2.has(e4.slice(10))&&
r2.delete(e4);await h2([...r2.keys()].flatMap(m2))}},target:s2,routesOf:c2,reroutesOf:l2,parsed:e3=>r2.get(e3),unreadable:e3=>i2.get(e3),loaded:()=>[...r2.keys()].
filter(e3=>!O(e3))}}function O(e2){return e2.startsWith(sr)}function lr(e2){return"path"in e2?e2.path:"bundled"in e2?sr+e2.bundled:void 0}function ur(e2,{loader:t2,
imports:r2,dependenciesOf:i2}){let a2=new Map,o2=new Map,s2=new Map,c2=new Map;function l2(e3){return T(o2,e3,()=>hr(e3,t2))}function u2(e3,n2){return _r(l2(e3),
n2,t2)}function d2(e3){for(let n2 of mr(e3,t2,a2))f2(n2);return a2.get(e3)}function f2(o3){let s3=dr(o3,t2);if(!s3)return;let c3=O(o3)?o3.slice(10):r2.importPathOf(
o3),u3=O(o3)?Lt:Rt(i2(o3),t2.reroutesOf(o3)),d3={path:o3,importPath:c3,node:s3.node,dependencies:u3},f3=t2.routesOf(o3).map(e3=>e3===void 0?void 0:a2.get(e3)??fr(
e3,t2)),h2=()=>tn({...d3,text:n.Yt(o3,e2.side,s3.content),imports:()=>p2(o3),missing:()=>gr(l2(o3),t2),lookup:(e3,t3)=>m2(o3,e3,t3)});a2.set(o3,mn({...d3,targets:f3},
h2))}function p2(e3){return T(s2,e3,()=>{let n2=t2.routesOf(e3);return(dr(e3,t2)?.node.imports??[]).map((e4,t3)=>{let r3=n2[t3];return{node:e4,file:r3===void 0?
void 0:d2(r3)}})})}function m2(e3,t3,n2){let r3=er(t3,n2,t4=>u2(e3,t4)?.kind,pr),i3=r3===void 0?void 0:u2(e3,r3);if(r3!==void 0&&i3)return T(c2,i3.path,()=>vr(d2(
i3.path))).get(r3)}return{file:d2,find:u2,visible:l2,forget(){o2.clear(),s2.clear()}}}function dr(e2,t2){let n2=t2.parsed(e2);return n2&&"node"in n2?n2:void 0}function fr(e2,t2){
return dr(e2,t2)&&"circle"}function pr(e2){return e2==="message"||e2==="enum"}function*mr(e2,t2,n2){let r2=new Set,i2=e3=>e3!==void 0&&!n2.has(e3)&&!r2.has(e3),
a2=n2.has(e2)?[]:[e2];for(let e3=a2.at(-1);e3!==void 0;e3=a2.at(-1)){let o2=i2(e3)?t2.routesOf(e3):[];r2.add(e3);let s2=o2.filter(i2);a2.push(...s2),s2.length>0||
(a2.pop(),n2.has(e3)||(yield e3))}}function hr(e2,t2){let n2=new Set([e2]),r2=(e3,i2)=>{let a2=t2.routesOf(e3);for(let[o2,{kind:s2}]of(dr(e3,t2)?.node.imports??
[]).entries()){let e4=a2[o2];!i2&&s2!=="public"||e4===void 0||n2.has(e4)||(n2.add(e4),r2(e4,!1))}};return r2(e2,!0),[...n2]}function gr([e2,...t2],n2){let r2=new Set,
i2=(e3,t3)=>{let i3=n2.routesOf(e3);for(let[a2,{kind:o2,path:s2}]of(dr(e3,n2)?.node.imports??[]).entries())i3[a2]===void 0&&(t3||o2==="public")&&r2.add(s2)};e2!==
void 0&&i2(e2,!0);for(let e3 of t2)i2(e3,!1);return[...r2].sort()}function _r(e2,t2,n2){let r2;for(let i2 of e2){let e3=dr(i2,n2)?.symbols.get(t2);if(e3!==void 0){
if(e3!=="package")return{kind:e3,path:i2};r2??={kind:e3,path:i2}}}return r2}function vr(e2){let t2=new Map,n2=e3=>{t2.has(e3.fullName)||t2.set(e3.fullName,e3),e3.
kind==="message"&&[...e3.messages,...e3.enums].forEach(n2)};return e2&&[...e2.messages,...e2.enums].forEach(n2),t2}async function yr(e2,t2,n2,r2=Ut){let{governed:i2}=n2(
t2[0]??""),a2=await Et(e2),o2=i2?await Et(i2):a2,s2=await zt(e2),c2=Jt(e2,[...new Set(t2.flatMap(e3=>br(n2(e3).options))),...a2.map(e3=>e3.root)],{governed:e2.side===
"head"?i2&&o2.map(e3=>e3.root):void 0,isBundled:e3=>r2.has(e3)||Object.hasOwn(or(),e3),hasDependencies:e3=>s2(e3).names.some(e4=>!l(e4))}),u2=cr(e2,c2,r2),d2=ur(
e2,{loader:u2,imports:c2,dependenciesOf:s2});return await u2.load(t2),{...u2,...d2,side:e2.side,snapshot:e2,modules:o2,dependenciesOf:s2,library:r2,findings:new Map,
settled:new Map,comparison:void 0,async load(e3){await u2.load(e3),d2.forget()}}}function br(e2){return[...r.O(e2?.roots),...r.O(e2?.include).filter(e3=>!Wt(e3))]}
function xr({path:e2}){return O(e2)}function Sr({library:e2},{path:t2,importPath:n2}){return O(t2)&&!n2.startsWith("google/")&&!e2.has(n2)}function Cr(e2,t2){let{
missing:n2,dependencies:r2}=e2;if(typeof t2=="string"){let i3=t2.startsWith(".")?"":e2.package,a3=new Set(n2.flatMap(e3=>r2.pinsOf(e3)));return{name:E(t2),unheld:{
scope:i3,imports:n2},pins:[...a3].sort()}}let i2=r2.reroutes.find(({path:e3})=>e3===t2.file.path);if(i2)return{name:t2.fullName,reroute:i2,pins:[]};if(!xr(t2.file)||
d(t2.file.importPath))return;let a2=r2.pinsOf(t2.file.importPath);return a2.length===0?void 0:{name:t2.fullName,pins:a2}}function wr({type:e2,file:t2}){switch(e2.
kind){case"scalar":return;case"message":return Cr(t2,e2.message);case"enum":return Cr(t2,e2.enum);case"unresolved":return Cr(t2,e2.name)}}function Tr({file:e2,extendee:t2,
extendeeName:n2}){return n2===void 0?void 0:Cr(e2,t2??n2)}function k(e2,t2){if(JSON.stringify(e2)===JSON.stringify(t2))return!0;if(!e2?.unheld||!t2?.unheld||e2.
name!==t2.name)return!1;let[n2,r2]=[e2.unheld.imports,e2.pins];return JSON.stringify([n2,r2])===JSON.stringify([t2.unheld.imports,t2.pins])&&(e2.unheld.scope===
""&&!Er(t2.name,t2.unheld)||t2.unheld.scope===""&&!Er(e2.name,e2.unheld))}function Er(e2,{scope:t2,imports:n2}){let r2=[t2,...n2.map(e3=>e3.split("/").slice(0,-1).
join("."))],[i2=e2]=e2.split(".",1),a2=t2.split(".");return a2.map((e3,t3)=>[...a2.slice(0,t3+1),i2].join(".")).some(e3=>r2.some(t3=>`${t3}.`.startsWith(`${e3}.`)))}
function Dr({request:e2,response:t2,node:n2,service:{file:r2}}){return{request:Cr(r2,e2??n2.request),response:Cr(r2,t2??n2.response)}}const A=({options:e2})=>({
set:ye(e2,"message_set_wire_format"),accessor:ye(e2,"no_standard_descriptor_accessor")});function Or({node:e2}){let t2=new Map;for(let n2 of e2.extensionRanges.
flatMap(({options:e3})=>e3))for(let e3 of Se([n2]))t2.has(e3)||t2.set(e3,n2);return[...t2.values()]}const j=({node:e2})=>({client:e2.clientStreaming,server:e2.serverStreaming,
idempotency:x(e2.options,"idempotency_level")??"IDEMPOTENCY_UNKNOWN"});function M({node:e2,parent:t2,file:n2}){if(e2.visibility)return e2.visibility==="export";
let r2=n2.features.default_symbol_visibility;return r2==="EXPORT_ALL"||r2==="EXPORT_TOP_LEVEL"&&t2===void 0}function N({options:e2,type:t2}){let n2=b(e2,"defaul\
t");if(!n2)return;let{value:r2}=n2,i2=t2.kind==="scalar"?t2.scalar:void 0;return(i2==="float"||i2==="double")&&"text"in r2?Ar(kr(i2,r2.text)):r2.kind==="number"?
jr(r2.text):xe(r2)}function kr(e2,t2){let n2=t2.startsWith("-")?-1:1,r2=t2.replace(/^-/,"");if(/^inf/i.test(r2))return n2*(1/0);let i2=Number(/^0[0-7]+$/.test(r2)?
`0o${r2.slice(1)}`:r2);return n2*(e2==="float"?Math.fround(i2):i2)}function Ar(e2){if(!Number.isFinite(e2))return Number.isNaN(e2)?"nan":e2<0?"-inf":"inf";if(Object.
is(e2,-0))return"-0";let t2=(Math.fround(e2)===e2?[6,7,8,9]:[]).map(t3=>Number(e2.toPrecision(t3))).find(t3=>Math.fround(t3)===e2);return String(t2??e2)}function jr(e2){
let t2=e2.startsWith("-"),n2=t2?e2.slice(1):e2,r2=/^0[0-7]+$/.test(n2)?`0o${n2.slice(1)}`:n2;try{return`${t2?"-":""}${BigInt(r2).toString()}`}catch{return e2}}function P(e2){
if(e2.cardinality!=="singular"||e2.type.kind==="message")return;if(e2.type.kind==="enum")return String(Mr(e2)?.number??0);let t2=N(e2);if(t2!==void 0)return t2===
"-0"?"0":t2;let n2=e2.type.kind==="scalar"?e2.type.scalar:"int32";return n2==="bool"?"false":n2==="string"||n2==="bytes"?'""':"0"}function Mr(e2){if(e2.type.kind!==
"enum")return;let{values:t2}=e2.type.enum,n2=N(e2);return(n2===void 0?void 0:t2.find(({name:e3})=>e3===n2))??t2[0]}function Nr(e2){let t2=P(e2);return t2===void 0||
Pr.has(t2)?void 0:t2}const Pr=new Set(["0","false",'""']);function Fr({options:e2,features:t2}){return e2.length>0?Lr(e2,t2):Ir(t2)}const Ir=r.P(e2=>Lr([],e2));
function Lr(e2,t2){return{jstype:x(e2,"jstype")??"JS_NORMAL",ctype:x(e2,"ctype")??"STRING",...t2.languages}}const F={cc_enable_arenas:["C++","true"],cc_generic_services:[
"C++","false"],csharp_namespace:["C#",""],go_package:["Go",""],java_generate_equals_and_hash:["Java","false"],java_generic_services:["Java","false"],java_multiple_files:[
"Java","false"],java_outer_classname:["Java",""],java_package:["Java",""],java_string_check_utf8:["Java","false"],objc_class_prefix:["Objective-C",""],optimize_for:[
"C++ and Java","SPEED"],php_class_prefix:["PHP",""],php_generic_services:["PHP","false"],php_metadata_namespace:["PHP",""],php_namespace:["PHP",""],py_generic_services:[
"Python","false"],ruby_package:["Ruby",""],swift_prefix:["Swift",""]};function Rr({options:e2}){return Object.fromEntries(Object.entries(F).map(([t2,[,n2]])=>[t2,
x(e2,t2)??n2]))}const zr=new Set([...Object.keys(F),"default","json_name","packed","jstype","ctype","allow_alias","idempotency_level","message_set_wire_format",
"no_standard_descriptor_accessor","features"]),Br=[];function I(e2){return e2.length===0?Br:Se(e2.filter(e3=>!zr.has(be(e3).split(".",1)[0]??"")))}const Vr={number:({
number:e2})=>e2,name:({name:e2})=>e2,jsonName:({jsonName:e2})=>e2,cardinality:({cardinality:e2})=>e2,presence:({presence:e2})=>e2,type:en,extendee:({extendee:e2,
extendeeName:t2})=>e2?.fullName??(t2===void 0?null:E(t2)),oneof:({oneof:e2})=>e2?.name??null,packed:({packed:e2})=>e2,delimited:({delimited:e2})=>e2,utf8:({features:e2})=>e2.
utf8_validation,writtenDefault:e2=>N(e2)??null,effectiveDefault:e2=>e2.type.kind==="enum"?null:P(e2)??null,generated:Fr,options:({options:e2})=>I(e2)},Hr=Object.
values(Vr);function Ur(e2){let t2=[wr(e2),Tr(e2)];return[...Hr.map(t3=>t3(e2)),...t2.filter(e3=>e3!==void 0)]}function L(e2,t2){return t2.some(({from:t3,to:n2})=>e2>=
t3&&e2<=n2)}function Wr(e2){let t2=[];for(let{from:n2,to:r2}of[...e2].sort((e3,t3)=>e3.from-t3.from)){let e3=t2.at(-1);e3&&n2<=e3[1]+1?e3[1]=Math.max(e3[1],r2):
t2.push([n2,r2])}return t2}function Gr({from:e2,to:t2},n2){let r2=e2;for(let e3 of[...n2].sort((e4,t3)=>e4.from-t3.from))e3.from<=r2&&e3.to>=r2&&(r2=e3.to+1);return r2>
t2}function Kr(e2){return JSON.stringify(e2.kind==="message"?Jr(e2,!1):Xr(e2))}function qr(e2){return[e2.edition,e2.package,e2.imports.filter(({node:e3})=>e3.kind===
"public").map(({node:e3})=>e3.path).sort(),Rr(e2),I(e2.options),R(e2.messages).map(e3=>Jr(e3,!0)),R(e2.enums).map(Xr),R(e2.services).map(Zr),R(e2.extensions).map(
Ur)]}function R(e2){return[...e2].sort(n.hn(({name:e3})=>e3))}function Jr(e2,t2){let{node:n2}=e2;return[e2.fullName,n2.visibility??null,A(e2),I(e2.options),e2.features.
json_format,[...e2.fields].sort((e3,t3)=>e3.number-t3.number).map(Ur),R(e2.oneofs).map(({name:e3,node:t3})=>[e3,I(t3.options)]),Qr(n2.reservedRanges,n2.reservedNames),
Wr(n2.extensionRanges),I(Or(e2)),...t2?[R(e2.messages).map(e3=>Jr(e3,!0)),R(e2.enums).map(Xr)]:[],R(e2.extensions).map(Ur)]}const Yr=r.P(e2=>JSON.stringify(Ur(e2)));
function Xr({fullName:e2,closed:t2,features:n2,values:r2,node:i2,options:a2}){return[e2,i2.visibility??null,t2,n2.json_format,r2[0]?.number??null,[...r2].sort((e3,t3)=>e3.
number-t3.number).map(({name:e3,number:t3,node:n3})=>[t3,e3,I(n3.options)]),Qr(i2.reservedRanges,i2.reservedNames),I(a2)]}function Zr({fullName:e2,rpcs:t2,options:n2}){
let r2=R(t2).map(e3=>[e3.name,e3.requestName,e3.responseName,j(e3),I(e3.node.options),...Object.values(Dr(e3)).filter(e4=>e4!==void 0)]);return[e2,I(n2),r2]}function Qr(e2,t2){
return[Wr(e2),t2.map(({name:e3})=>e3).sort()]}function $r(e2){return(0,a.hash)("sha256",e2.join(`
`),"base64")}function z({type:e2}){return e2.kind==="message"?e2.message:e2.kind==="enum"?e2.enum:void 0}function ei(e2){if(e2.kind==="enum")return[];let t2=new Set;
for(let n2 of[...e2.fields,...e2.extensions]){let e3=z(n2);e3&&!xr(e3.file)&&t2.add(e3)}return[...t2]}const ti=r.k({references:ei,close(e2,t2){let n2=[...t2].sort();
if(e2.length===1)return e3=>$r([Kr(e3),...n2]);let r2=new Map(e2.map(e3=>[e3,$r([Kr(e3)])])),i2=$r([...[...r2.values()].sort(),"",...n2]);return e3=>$r([r2.get(
e3)??"",i2])}});function ni(e2,t2){return e2===t2||ti(e2)===ti(t2)}const ri=r.P(e2=>{let t2=[...ii(e2)].sort(n.hn(({fullName:e3})=>e3));return JSON.stringify([qr(
e2),t2.map(ti)])});function ii(e2){let t2=new Set,n2=n3=>{n3&&n3.file!==e2&&!xr(n3.file)&&t2.add(n3)};for(let t3 of _(e2))for(let e3 of t3.fields)n2(z(e3));for(let t3 of y(
e2))n2(z(t3));for(let{rpcs:t3}of e2.services)for(let{request:e3,response:r2}of t3)n2(e3),n2(r2);return t2}function ai(e2,t2,{kind:n2,of:r2}){for(let i2 of t2.loaded()){
let a2=t2.parsed(i2);if(!a2||!("symbols"in a2)||a2.symbols.get(e2)!==n2)continue;let o2=t2.file(i2);for(let t3 of o2?r2(o2):[])if(t3.fullName===e2)return t3}}function oi(e2,t2){
return ai(e2,t2,{kind:"message",of:_})}function si(e2,t2){for(let n2 of t2.loaded()){let r2=t2.parsed(n2);if(r2&&"symbols"in r2&&r2.symbols.get(e2)==="service")
return t2.file(n2)?.services.find(t3=>t3.fullName===e2)}}function ci(e2,t2,n2){for(let r2 of li(n2))for(let n3 of y(r2))if(n3.number===t2&&n3.extendee?.fullName===
e2)return n3}function*li(e2){for(let t2 of e2.loaded()){let n2=e2.parsed(t2),r2=n2&&"node"in n2&&ui(n2.node)?e2.file(t2):void 0;r2&&(yield r2)}}const ui=r.P(({extends:e2,
messages:t2})=>e2.length>0||t2.some(di));function di({extends:e2,messages:t2}){return e2.length>0||t2.some(di)}function B({path:e2,text:t2},{start:n2,end:r2},i2="\
head"){return{file:e2,side:i2,...t2.rangeOf(n2,r2)}}function fi(e2,t2,n2){let{comparison:r2}=e2,i2=r2&&e2.file(t2);if(!i2)return;let{other:a2,changed:o2}=r2,s2=t3=>{
let[r3]=o2.has(t3)&&a2.parsed(t3)!==void 0?n2(e2,t3):[];return r3&&n2(a2,t3).length===0?r3:void 0},c2=e2.routesOf(t2);for(let[t3,{node:n3}]of i2.imports.entries())
for(let r3 of mi(e2,c2[t3])){let e3=s2(r3);if(e3)return{node:n3,path:r3,fault:e3}}}function pi(e2,t2,n2){let r2=fi(e2,t2,n2),i2=r2&&e2.file(t2);return i2?[{message:`\
the imported file ${r2.path} is no contract: ${r2.fault.message}`,location:B(i2,r2.node.at,e2.side)}]:[]}function mi(e2,t2){let n2=new Set(t2===void 0?[]:[t2]);
for(let t3 of n2)for(let r2 of e2.routesOf(t3))r2!==void 0&&n2.add(r2);return[...n2]}function*hi(e2){for(let t2 of _(e2))for(let e3 of t2.node.extensionRanges)for(let t3 of bi(
e3)){let n2=gi(t3,e3);n2!==void 0&&(yield{message:n2,at:t3.option.at})}for(let t2 of y(e2)){let e3=yi(t2);e3!==void 0&&(yield{message:e3,at:t2.node.at})}}function gi({
number:e2,fullName:t2,type:n2,reserved:r2},{from:i2,to:a2,options:o2}){let s2=String(e2);return e2<i2||e2>a2?`number ${s2} lies outside of the range that declar\
es it`:x(o2,"verification")==="UNVERIFIED"?`the range declares ${s2} and is UNVERIFIED: remove one of the two`:t2===void 0||n2===void 0?t2===n2&&r2?void 0:`the \
declaration of ${s2} needs a full_name and a type: write both${r2?", or neither":""}`:vi(t2)?_i.has(n2)||vi(n2)?void 0:`the type of ${s2} must be a scalar type,\
 or a full name with a leading dot`:`the full_name of ${s2} must be a full name with a leading dot`}const _i=new Set(de);function vi(e2){return/^(?:\.[A-Za-z_]\w*)+$/.
test(e2)}function yi(e2){let{extendee:t2,number:n2,name:r2,cardinality:i2}=e2,a2=t2?.node.extensionRanges.find(({from:e3,to:t3})=>n2>=e3&&n2<=t3);if(!t2||!a2)return;
let o2=bi(a2);if(o2.length===0&&x(a2.options,"verification")!=="DECLARATION")return;let s2=o2.find(e3=>e3.number===n2);if(!s2)return`${t2.name} does not declare\
 the extension ${String(n2)}: declare it there first`;if(s2.reserved)return`${t2.name} declares the extension ${String(n2)} reserved: choose another`;let{fullName:c2}=s2;
if(c2!==void 0&&c2!==`.${e2.fullName}`)return`${t2.name} declares ${String(n2)} as ${c2}, not as ${r2}`;let l2=e2.type.kind==="scalar"?e2.type.scalar:`.${D(e2.type)}`;
return(s2.type===void 0||s2.type===l2||e2.type.kind==="unresolved")&&s2.repeated===(i2==="repeated")?void 0:`${t2.name} declares ${String(n2)} as ${s2.repeated?
"repeated ":""}${s2.type??""}: give ${r2} that type`}function bi({options:e2}){return e2.flatMap(e3=>{let{name:t2,value:n2}=e3;return t2.length!==1||t2[0]?.name!==
"declaration"||t2[0].extension?[]:(n2.kind==="list"?n2.items:[n2]).flatMap(t3=>xi(e3,t3))})}function xi(e2,t2){if(t2.kind!=="aggregate")return[];let n2=e3=>{let n3=t2.
fields.find(t3=>t3.name===e3)?.value;return n3&&"text"in n3?n3.text:void 0},[r2,i2]=[n2("repeated")==="true",n2("reserved")==="true"];return[{option:e2,number:Number(
n2("number")),fullName:n2("full_name"),type:n2("type"),repeated:r2,reserved:i2}]}function Si(e2,t2){let n2=Ci(e2).sort((e3,t3)=>e3.start-t3.start||t3.end-e3.end),
r2=[],i2=0;return t2.map(({start:e3})=>{for(let t3=n2[i2];t3&&t3.start<=e3;t3=n2[i2]){for(;(r2.at(-1)?.end??1/0)<=t3.start;)r2.pop();r2.push(t3),i2+=1}for(;(r2.
at(-1)?.end??1/0)<=e3;)r2.pop();return r2.map(({name:e4})=>e4)})}function Ci(e2){let t2=[],n2=({name:e3,at:n3},r3=n3.end)=>t2.push({name:e3,start:n3.start,end:r3}),
r2=e3=>{n2(e3,e3.end);for(let t3 of e3.values)n2(t3)},i2=({fields:e3})=>{for(let t3 of e3)n2(t3)},a2=e3=>{n2(e3,e3.end);for(let t3 of[...e3.fields,...e3.oneofs])
n2(t3);e3.messages.forEach(a2),e3.enums.forEach(r2),e3.extends.forEach(i2)};e2.messages.forEach(a2),e2.enums.forEach(r2),e2.extends.forEach(i2);for(let t3 of e2.
services){n2(t3,t3.end);for(let e3 of t3.rpcs)n2(e3)}return t2}function*wi({fields:e2}){let t2=new Map;for(let n2 of e2){let e3=t2.get(n2.number);e3?yield{message:`\
field number ${String(n2.number)} is already used by ${e3.name}: give ${n2.name} another number`,at:n2.node.numberAt}:t2.set(n2.number,n2)}}function*Ti({fields:e2,
node:t2}){let n2=new Set(t2.reservedNames.map(({name:e3})=>e3));for(let{number:r2,name:i2,node:a2}of e2)L(r2,t2.reservedRanges)&&(yield{message:`field number ${String(
r2)} is reserved: choose another number for ${i2}`,at:a2.numberAt}),L(r2,t2.extensionRanges)&&(yield{message:`field number ${String(r2)} lies in an extension ra\
nge: choose another number for ${i2}`,at:a2.numberAt}),n2.has(i2)&&(yield{message:`the field name "${i2}" is reserved: choose another name`,at:a2.nameAt})}function*Ei({
node:e2,file:t2}){let n2=b(e2.options,"message_set_wire_format")!==void 0,r2=[...e2.reservedRanges.map(e3=>({...e3,what:"reserved range"})),...e2.extensionRanges.
map(e3=>({...e3,what:"extension range"}))];for(let e3 of r2)e3.from>e3.to?yield{message:`the range ${String(e3.from)} to ${String(e3.to)} is empty: write the sm\
aller number first`,at:e3.at}:(e3.from<1||e3.to>536870911&&!n2)&&(yield{message:"a range must lie within 1 to 536870911",at:e3.at});let i2=r2.sort((e3,t3)=>e3.from-
t3.from||e3.to-t3.to);for(let[e3,t3]of i2.entries()){let n3=i2[e3-1];n3&&t3.from<=n3.to&&(yield{message:`this ${t3.what} overlaps the ${n3.what} ${String(n3.from)}\
 to ${String(n3.to)}: make them disjoint`,at:t3.at})}let[a2]=e2.extensionRanges;a2&&t2.edition==="proto3"&&(yield{message:"proto3 messages have no extension ran\
ges: use proto2, an edition, or google.protobuf.Any",at:a2.at}),yield*Di(e2.reservedNames)}function*Di(e2){let t2=new Set;for(let{name:n2,at:r2}of e2)/^[A-Za-z_]\w*$/.
test(n2)||(yield{message:`"${n2}" is no name that a field or value could have: remove it`,at:r2}),t2.has(n2)&&(yield{message:`the name "${n2}" is reserved twice\
: remove one`,at:r2}),t2.add(n2)}function*Oi(e2){for(let t2 of v(e2)){let[e3]=t2.values;e3?(!t2.closed&&e3.number!==0&&(yield{message:`the first value of the op\
en enum ${t2.name} must be 0: add one such as ${t2.name.toUpperCase()}_UNSPECIFIED = 0`,at:e3.node.at}),yield*ki(t2),yield*Ai(t2),yield*ji(t2)):yield{message:`e\
num ${t2.name} is empty: it needs at least one value`,at:t2.at}}}function*ki({values:e2,options:t2,name:n2}){let r2=ye(t2,"allow_alias"),i2=new Map,a2=0;for(let t3 of e2){
let e3=i2.get(t3.number);e3?r2?a2+=1:yield{message:`${t3.name} uses the number ${String(t3.number)} of ${e3.name}: choose another, or set option allow_alias = t\
rue`,at:t3.node.at}:i2.set(t3.number,t3)}let o2=b(t2,"allow_alias");r2&&a2===0&&o2&&(yield{message:`enum ${n2} allows aliases and has none: remove allow_alias`,
at:o2.at})}function*Ai({values:e2,node:t2}){let n2=new Set(t2.reservedNames.map(({name:e3})=>e3));for(let{name:r3,number:i2,node:a2}of e2)L(i2,t2.reservedRanges)&&
(yield{message:`the number ${String(i2)} is reserved: choose another for ${r3}`,at:a2.at}),n2.has(r3)&&(yield{message:`the name "${r3}" is reserved: choose anot\
her`,at:a2.at});yield*Di(t2.reservedNames);let r2=[...t2.reservedRanges].sort((e3,t3)=>e3.from-t3.from);for(let[e3,t3]of r2.entries()){let n3=r2[e3-1];t3.from>t3.
to&&(yield{message:"this reserved range is empty: write the smaller number first",at:t3.at}),n3&&t3.from<=n3.to&&(yield{message:`this reserved range overlaps ${String(
n3.from)} to ${String(n3.to)}: make them disjoint`,at:t3.at})}}function*ji({values:e2,name:t2,features:n2}){if(n2.json_format!=="ALLOW")return;let r2=t2.toLowerCase().
replaceAll("_",""),i2=new Map;for(let n3 of e2){let e3=Mi(n3.name,r2),a2=i2.get(e3);a2?a2.number!==n3.number&&(yield{message:`${a2.name} and ${n3.name} become t\
he same name without the prefix ${t2}: rename one`,at:n3.node.at}):i2.set(e3,n3)}}function Mi(e2,t2){let n2=0,r2=0;for(;n2<e2.length&&r2<t2.length;){if(e2[n2]!==
"_"){if(e2[n2]?.toLowerCase()!==t2[r2])return Ni(e2);r2+=1}n2+=1}let i2=e2.slice(n2).replace(/^_+/,"");return r2<t2.length||i2===""?Ni(e2):Ni(i2)}function Ni(e2){
return e2.toLowerCase().replace(/(?:^|_+)([a-z0-9])/g,(e3,t2)=>t2.toUpperCase())}const Pi={field_presence:["file","field"],enum_type:["file","enum"],repeated_field_encoding:[
"file","field"],utf8_validation:["file","field"],message_encoding:["file","field"],json_format:["file","message","enum"],default_symbol_visibility:["file"]};function*Fi(e2){
if(e2.edition==="proto2"||e2.edition==="proto3")return;let t2=e2.options.find(e3=>Li(e3)?.[1]==="LEGACY_REQUIRED");t2&&(yield{message:"LEGACY_REQUIRED cannot ho\
ld for a whole file: set it on the fields",at:t2.at});for(let t3 of _(e2))for(let e3 of t3.fields)yield*Ii(e3);for(let t3 of y(e2))yield*Ii(t3)}function*Ii(e2){
for(let t2 of e2.options){let[n2,r2]=Li(t2)??[],i2=n2===void 0?void 0:Ri(e2,n2,r2);i2!==void 0&&(yield{message:`features.${n2??""} is only for ${i2}: remove it \
from ${e2.name}`,at:t2.at})}}function Li({name:e2,value:t2}){let[n2,r2]=e2;return e2.length===2&&n2?.name==="features"&&!n2.extension&&!r2?.extension&&t2.kind===
"identifier"?[r2?.name??"",t2.text]:void 0}function Ri(e2,t2,n2){let{cardinality:r2,type:i2,oneof:a2,extendeeName:o2,mapKey:s2}=e2,c2=i2.kind==="scalar"&&i2.scalar===
"string"||s2==="string";switch(t2){case"field_presence":return r2!=="singular"||a2||o2!==void 0?"singular fields outside of oneofs and extensions":i2.kind==="me\
ssage"&&n2==="IMPLICIT"?"fields that hold no message, which always have presence":void 0;case"repeated_field_encoding":{let e3=i2.kind==="message"||i2.kind==="s\
calar"&&/^(?:string|bytes)$/.test(i2.scalar);return r2==="repeated"?e3&&n2==="PACKED"?"repeated numbers and enums":void 0:"repeated fields"}case"utf8_validation":
return c2?void 0:"strings";case"message_encoding":return(i2.kind==="message"||i2.kind==="unresolved")&&r2!=="map"?void 0:"fields that hold a message";default:return}}
function*zi(e2){let t2=b(e2.options,"default"),n2=t2&&Bi(e2,t2.value);t2&&n2!==void 0&&(yield{message:n2,at:t2.at})}function Bi({name:e2,type:t2,cardinality:n2,
presence:r2,file:i2},a2){if(i2.edition==="proto3")return`proto3 fields have no defaults: remove the default of ${e2}`;if(n2!=="singular")return`a ${n2} field ha\
s no default: remove the default of ${e2}`;if(r2==="implicit")return`a field without presence has no default: remove the default of ${e2}`;if(t2.kind==="message")
return`a message field has no default: remove the default of ${e2}`;if(t2.kind==="enum")return a2.kind==="identifier"&&t2.enum.values.some(e3=>e3.name===a2.text)?
void 0:`the default of ${e2} must be the name of a value of ${t2.enum.name}`;if(t2.kind==="scalar")return Vi(t2.scalar,a2)?void 0:`the default of ${e2} is no ${t2.
scalar}: write a value of that type`}function Vi(e2,t2){if(e2==="string"||e2==="bytes")return t2.kind==="string";if(e2==="bool")return t2.kind==="identifier"&&(t2.
text==="true"||t2.text==="false");if(e2==="float"||e2==="double")return t2.kind==="number"||t2.kind==="identifier"&&/^-?(?:inf|nan)$/.test(t2.text);if(t2.kind!==
"number"||!/^-?(?:\d+|0[xX][0-9a-fA-F]+)$/.test(t2.text))return!1;let[n2,r2]=Hi(e2);if(n2===0n&&t2.text.startsWith("-"))return!1;let i2=t2.text.startsWith("-"),
a2=i2?t2.text.slice(1):t2.text,o2=BigInt(/^0[0-7]+$/.test(a2)?`0o${a2.slice(1)}`:a2),s2=i2?-o2:o2;return s2>=n2&&s2<=r2}function Hi(e2){let t2=e2.endsWith("64")?
64n:32n;return e2.startsWith("u")||e2.startsWith("fixed")?[0n,2n**t2-1n]:[-(2n**(t2-1n)),2n**(t2-1n)-1n]}function Ui({options:e2}){return ye(e2,"message_set_wir\
e_format")}function*Wi(e2){for(let t2 of _(e2)){let e3=b(t2.options,"message_set_wire_format");if(!e3||!Ui(t2))continue;let n2=Gi(t2);n2!==void 0&&(yield{message:`\
the message set ${t2.name} ${n2}`,at:e3.at})}for(let t2 of y(e2))t2.extendee&&Ui(t2.extendee)&&!Ki(t2)&&(yield{message:`${t2.name} extends the message set ${t2.
extendee.name}, which takes optional messages only: give it such a type`,at:t2.node.type.at})}function Gi({file:e2,fields:t2,node:n2}){return e2.edition==="prot\
o3"?"may not stand in proto3: use proto2":t2.length>0?"may have no fields of its own: make them extensions":n2.extensionRanges.length===0?"needs an extension ra\
nge: write extensions 4 to max":void 0}function Ki({type:e2,cardinality:t2}){return e2.kind==="message"&&t2==="singular"}function*qi(e2){let{extendee:t2,number:n2,
node:r2,file:i2}=e2,a2=b(r2.options,"json_name");if(a2&&(yield{message:"an extension has no json_name: remove it",at:a2.at}),e2.mapKey!==void 0&&(yield{message:`\
an extension may not be a map: extend with a message that holds ${e2.name}`,at:r2.type.at}),!t2)return;i2.edition==="proto3"&&!/^google\.protobuf\.\w+Options$/.
test(t2.fullName)&&(yield{message:`proto3 may extend only the options of descriptor.proto, not ${t2.fullName}`,at:r2.at});let o2=e3=>e3===536870911&&Ui(t2)?1/0:
e3;t2.node.extensionRanges.some(({from:e3,to:t3})=>n2>=e3&&n2<=o2(t3))||(yield{message:`${t2.fullName} has no extension range with ${String(n2)}: choose a numbe\
r from its ranges`,at:r2.numberAt})}const Ji=new Set(["double","float","bytes"]),Yi=new Set(de.filter(e2=>!Ji.has(e2)));function*Xi(e2){for(let t3 of _(e2)){for(let e3 of t3.
fields)yield*Zi(e3);yield*wi(t3),yield*Ti(t3),yield*Ei(t3),yield*ra(t3)}let t2=new Map;for(let n2 of y(e2)){yield*Zi(n2),yield*qi(n2);let e3=`${n2.extendee?.fullName??
""} ${String(n2.number)}`,r2=t2.get(e3);r2?n2.extendee&&(yield{message:`extension number ${String(n2.number)} of ${n2.extendee.fullName} is already used by ${r2.
name}: choose another`,at:n2.node.numberAt}):t2.set(e3,n2)}}function*Zi(e2){yield*Qi(e2),e2.mapKey!==void 0&&!Yi.has(e2.mapKey)&&(yield{message:`${e2.mapKey} ma\
y not be the key of a map: use an integer type, bool or string`,at:e2.node.type.at}),yield*na(e2),yield*zi(e2),yield*$i(e2),yield*ea(e2);let{type:t2}=e2;t2.kind===
"enum"&&t2.enum.closed&&(e2.file.edition==="proto3"?yield{message:`proto3 may not use the closed enum ${t2.enum.name}: declare it in a proto3 file, or let ${e2.
name} hold its number`,at:e2.node.type.at}:e2.presence==="implicit"&&(yield{message:`a field without presence may not use the closed enum ${t2.enum.name}: open \
the enum, or give ${e2.name} explicit presence`,at:e2.node.type.at}))}function*Qi({node:e2,number:t2,extendee:n2,parent:r2}){let i2=n2??r2,a2=i2&&b(i2.options,"\
message_set_wire_format")?2147483646:Ge;t2<1||t2>a2?yield{message:`field number ${String(t2)} is out of range: use 1 to ${String(a2)}`,at:e2.numberAt}:t2>=19e3&&
t2<=19999&&(yield{message:`field numbers 19000 to 19999 are kept for the protobuf implementation: choose another number than ${String(t2)}`,at:e2.numberAt})}function*$i({
node:e2,name:t2,file:n2,type:r2,cardinality:i2}){let a2=b(e2.options,"packed");a2&&(i2==="repeated"&&(je(r2)||r2.kind==="unresolved")||(yield{message:`[packed] \
is only for repeated numbers and enums: remove it from ${t2}`,at:a2.at}),ta(n2)&&(yield{message:"editions have no [packed]: write features.repeated_field_encodi\
ng",at:a2.at}))}function*ea({node:e2,name:t2,type:n2}){for(let r3 of["lazy","unverified_lazy"]){let i2=b(e2.options,r3);i2&&n2.kind!=="message"&&n2.kind!=="unre\
solved"&&(yield{message:`[${r3}] is only for messages: remove it from ${t2}`,at:i2.at})}let r2=b(e2.options,"jstype");r2&&!(n2.kind==="scalar"&&n2.scalar.endsWith(
"64"))&&(yield{message:`jstype is only for 64-bit integers: remove it from ${t2}`,at:r2.at})}function ta({edition:e2}){return e2==="2023"||e2==="2024"}function*na({
node:e2,file:t2,oneof:n2,name:r2,extendeeName:i2}){let{label:a2}=e2,o2={start:e2.at.start,end:e2.at.start+(a2?.length??5)};ta(t2)&&(a2==="optional"||a2==="requi\
red")&&(yield{message:`editions have no ${a2} label: ${a2==="optional"?"remove it":"write features.field_presence = LEGACY_REQUIRED"}`,at:o2}),t2.edition==="pro\
to3"&&a2==="required"&&(yield{message:`proto3 has no required fields: make ${r2} optional`,at:o2}),i2!==void 0&&a2==="required"&&(yield{message:`an extension ma\
y not be required: make ${r2} optional`,at:o2}),e2.group&&t2.edition!=="proto2"&&(yield{message:`groups exist only in proto2: use a message${ta(t2)?" with featu\
res.message_encoding = DELIMITED":""}`,at:o2}),t2.edition==="proto2"&&a2===void 0&&!n2&&e2.type.kind!=="map"&&(yield{message:`proto2 fields need a label: write \
optional, required or repeated before ${r2}`,at:o2})}function*ra({fields:e2,features:t2}){let n2=t2.json_format==="ALLOW",r2=new Map;for(let t3 of e2){let e3=b(
t3.options,"json_name"),i2=r2.get(t3.jsonName);i2&&(n2||i2.custom&&e3)&&(yield{message:`fields ${i2.field.name} and ${t3.name} have the same JSON name "${t3.jsonName}\
": rename one or set json_name`,at:e3?.at??t3.node.nameAt}),i2||r2.set(t3.jsonName,{field:t3,custom:e3!==void 0})}}function*ia(e2,t2){for(let n2 of ua(t2))(t2.missing.
length===0||oa(e2,t2,n2))&&(yield da(n2))}function aa(e2,t2){if(t2.missing.length===0)return[];let n2=sa(e2,t2),r2=[...ua(t2)].filter(n3=>!oa(e2,t2,n3));return[
...new Set(r2.map(e3=>{let t3=n2(e3);return t3===void 0?e3.name:`${e3.name} (did you mean ${t3}?)`}))]}function oa(e2,t2,{name:n2,scope:r2}){let i2=n2.indexOf("\
.",1);return i2<0?!1:er(n2.slice(0,i2),r2,n3=>e2.find(t2.path,n3)?.kind,e3=>e3==="message"||e3==="enum")!==void 0}function sa(e2,t2){let n2=la(e2,t2),r2=new Map,
i2=0,a2=(e3,t3)=>(i2+=1,i2<=2e5&&e3!==t3&&Kt(e3,t3)),o2=(e3,t3)=>{let r3=e3.lastIndexOf(".")+1,i3=e3.slice(r3),o3=e3.slice(0,Math.max(0,r3-1));if(i3.length>100)
return;let s2=e3.startsWith(".")?[o3.slice(1)]:tr(t3).map(e4=>ca(e4,o3));for(let t4 of s2){let o4=n2.get(t4)?.find(e4=>a2(i3,e4));if(o4!==void 0)return e3.slice(
0,r3)+o4}};return({name:e3,scope:t3})=>T(r2,`${t3} ${e3}`,()=>({meant:o2(e3,t3)})).meant}function ca(e2,t2){return e2===""||t2===""?e2+t2:`${e2}.${t2}`}function la(e2,t2){
let n2=new Map;for(let r2 of e2.visible(t2.path)){let t3=e2.file(r2);for(let{fullName:e3,name:r3}of t3?[..._(t3),...v(t3)]:[])r3.length<=100&&T(n2,e3.slice(0,Math.
max(0,e3.length-r3.length-1)),()=>[]).push(r3)}return n2}function*ua(e2){let t2=[...[..._(e2)].flatMap(({fields:e3})=>e3),...y(e2)];for(let n2 of t2){let t3=n2.
parent?.fullName??e2.package;n2.type.kind==="unresolved"&&(yield{name:n2.type.name,scope:t3,at:n2.node.type.at}),n2.extendeeName!==void 0&&!n2.extendee&&(yield{
name:n2.extendeeName,scope:t3,at:n2.at})}for(let{rpcs:t3,fullName:n2}of e2.services)for(let{request:e3,response:r2,node:i2}of t3)e3||(yield{name:i2.request,scope:n2,
at:i2.requestAt}),r2||(yield{name:i2.response,scope:n2,at:i2.responseAt})}function da({name:e2,at:t2}){return{message:`the type ${e2} is not defined here or in \
an imported file: check its spelling, or import the file that defines it`,at:t2}}function fa(e2,t2){let n2=new Set,r2=[],i2=!1;for(let{node:a2}of t2.imports){n2.
has(a2.path)&&r2.push({message:`"${a2.path}" is imported twice: remove one`,at:a2.at}),n2.add(a2.path),a2.kind==="option"?i2=!0:i2&&r2.push({message:`"${a2.path}\
" is imported after an option import: move it up`,at:a2.at});let o2=pa(e2,t2,a2);o2!==void 0&&r2.push({message:o2,at:a2.at})}return r2}function pa(e2,t2,{path:r2}){
if(!Yt(r2))return`"${r2}" is no import path: write it from an import root with forward slashes, without . or ..`;if(!n.un(r2))return`"${r2}" is not followed: by\
 its name it is program text or a document; give the file a name that ends in .proto`;let i2=e2.target(r2,t2.path);if("looked"in i2)return ma(e2,t2,r2)?void 0:`\
the imported file "${r2}" was not found: looked for ${i2.looked.slice(0,4).join(", ")}${i2.looked.length>4?" and above":""}.${i2.hint===void 0?"":` Did you mean\
 ${i2.hint}?`}${i2.hint===void 0?" The repository held it before.":""} Add it to the repository, or name its root in protobuf.roots`;if("bundled"in i2)return;if(i2.
path===t2.path)return"a file may not import itself: remove the import";let a2=e2.unreadable(i2.path);if(a2!==void 0)return`the imported file ${i2.path} cannot b\
e read: ${a2}`;let o2=e2.parsed(i2.path);if(o2&&"fault"in o2)return`the imported file ${i2.path} does not parse: ${o2.fault.message}`;if(_a(e2,i2.path))return;let s2=va(
e2,i2.path,t2.path);return s2&&`this import leads back to this file (${s2.join(" imports ")}): break the circle`}function ma(e2,t2,r2){if(!Yt(r2)||!n.un(r2))return!1;
let i2=e2.target(r2,t2.path);if(!("looked"in i2)||i2.hint!==void 0)return!1;let a2=e2.side==="head"?e2.comparison?.other:void 0;return!(a2!==void 0&&"path"in a2.
target(r2,t2.path))||t2.dependencies.pinsOf(r2).length>0}function ha(e2,t2){let r2=e2.file(t2),i2=r2?.imports.filter(({node:t3})=>ma(e2,r2,t3.path))??[];if(!r2||
i2.length===0)return[];let a2=aa(e2,r2),o2=a2.length>8?` and ${String(a2.length-8)} more`:"",s2=a2.length>0?`; types that are taken to come from outside: ${a2.slice(
0,8).join(", ")}${o2}`:"";return i2.map(({node:t3})=>{let i3=`"${t3.path}" is not in this repository: options that it declares are compared as text and its type\
s by name; --image, protobuf.images or protobuf.include gives its text${s2}`;return n.X({message:i3,location:B(r2,t3.at,e2.side)})})}const ga=new WeakMap;function _a(e2,t2){
let n2=T(ga,e2,()=>new Set),r2=new Set,i2=[],a2=t3=>{r2.add(t3),i2.push({file:t3,imports:(e2.file(t3)?.imports??[])[Symbol.iterator]()})};n2.has(t2)||a2(t2);for(let e3=i2.
at(-1);e3;e3=i2.at(-1)){let t3=e3.imports.next();if(t3.done)n2.add(e3.file),r2.delete(e3.file),i2.pop();else if(t3.value.file&&!n2.has(t3.value.file.path)){if(r2.
has(t3.value.file.path))return!1;a2(t3.value.file.path)}}return!0}function va(e2,t2,n2){let r2=new Map([[t2,void 0]]);for(let[t3]of r2)for(let{file:i2}of e2.file(
t3)?.imports??[]){if(!i2||r2.has(i2.path)||(r2.set(i2.path,t3),i2.path!==n2))continue;let e3=[];for(let t4=n2;t4!==void 0;t4=r2.get(t4))e3.unshift(t4);return[n2,
...e3]}}function*ya(e2,t2){yield*Da(Sa(t2),t2.package===""?"this file":`package ${t2.package}`);for(let e3 of _(t2))yield*Da(Ca(e3),`message ${e3.name}`);for(let e3 of t2.
services)yield*Da(e3.rpcs.map(({name:e4,node:t3})=>({name:e4,what:"method",at:t3.at})),`service ${e3.name}`);yield*Oa(e2,t2),yield*ba(e2,t2)}function*ba(e2,t2){
let n2=t2.node.packageAt,r2=t2.package===""||!n2?[]:t2.package.split(".");for(let i2 of r2.keys()){let a2=r2.slice(0,i2+1).join("."),o2=e2.find(t2.path,a2);n2&&
o2&&o2.kind!=="package"&&o2.path!==t2.path&&(yield{message:`the package ${a2} has the name of a ${o2.kind} in ${o2.path}: rename one`,at:n2})}}function*xa(e2){for(let{
fields:t2}of _(e2)){let e3=new Set(t2.filter(({mapKey:e4})=>e4!==void 0).map(e4=>wa(e4).name));for(let{node:n2}of e3.size>0?t2:[]){let{type:t3}=n2,[r2=""]=(t3.kind===
"map"?t3.value:t3.name).split(".");e3.has(r2)&&(yield{message:`${r2} means the entry of a map field here: write the type with a leading dot, or rename the field`,
at:t3.at})}}}function Sa({messages:e2,enums:t2,services:n2,extensions:r2}){return[...e2,...t2,...n2,...r2].map(Ta).concat(t2.flatMap(Ea))}function Ca({fields:e2,
oneofs:t2,messages:n2,enums:r2,extensions:i2}){return[...e2.map(({name:e3,node:t3})=>({name:e3,what:"field",at:t3.nameAt})),...e2.filter(({mapKey:e3})=>e3!==void 0).
map(wa),...t2.map(({name:e3,node:t3})=>({name:e3,what:"oneof",at:t3.at})),...[...n2,...r2,...i2].map(Ta),...r2.flatMap(Ea)]}function wa({name:e2,node:t2}){return{
name:`${e2.split("_").map(e3=>e3.slice(0,1).toUpperCase()+e3.slice(1)).join("")}Entry`,what:"map entry",at:t2.nameAt}}function Ta({name:e2,kind:t2,at:n2}){return{
name:e2,what:t2==="field"?"extension":t2,at:n2}}function Ea({values:e2,name:t2}){return e2.map(({name:e3,node:n2})=>({name:e3,what:`value of enum ${t2}`,at:n2.at}))}
function*Da(e2,t2){let n2=new Map;for(let r2 of e2){let e3=n2.get(r2.name);if(!e3){n2.set(r2.name,r2);continue}let i2=r2.what.startsWith("value")||e3.what.startsWith(
"value")?" (enum values share the scope around their enum)":"";yield{message:`"${r2.name}" is already the name of a ${e3.what} in ${t2}${i2}: rename this ${r2.what}`,
at:r2.at}}}function*Oa(e2,t2){let n2=[...t2.messages,...t2.enums,...t2.services];for(let{fullName:r2,kind:i2,at:a2}of n2)for(let n3 of e2.visible(t2.path)){if(n3===
t2.path)continue;let o2=e2.parsed(n3),s2=o2&&"symbols"in o2?o2.symbols.get(r2):void 0;if(s2!==void 0){yield{message:`${r2} is already a ${s2} in ${n3}: rename t\
his ${i2} or its package`,at:a2};break}}}function ka(e2,t2,n2,r2){let i2=er(n2,r2,n3=>e2.find(t2.path,n3)?.kind,e3=>e3==="extension"),a2=i2===void 0?void 0:e2.find(
t2.path,i2);if(!a2)return t2.missing.length>0||Aa(e2,t2,n2)?void 0:"missing";let o2=e2.file(a2.path);return o2&&[...y(o2)].find(e3=>e3.fullName===i2)}function Aa(e2,{
imports:t2},n2){return t2.some(({file:t3})=>t3&&Sr(e2,t3)&&E(n2).startsWith(`${t3.package}.`))}function ja({fields:e2},t2){return e2.find(e3=>e3.name===t2||e3.delimited&&
e3.type.kind==="message"&&e3.type.message.name===t2)}function Ma(e2,t2,n2,r2=!1){let{type:i2,name:a2}=t2;if(n2.kind==="list")for(let i3 of n2.items){let n3=Ma(e2,
t2,i3,r2);if(n3!==void 0)return n3}else if(i2.kind!=="unresolved"&&t2.cardinality!=="map")return i2.kind==="message"?n2.kind==="aggregate"?Fa(e2,i2.message,n2):
`${a2} holds a message: write its fields between braces`:i2.kind==="enum"?(n2.kind!=="identifier"||i2.enum.values.some(e3=>e3.name===n2.text))&&(n2.kind==="iden\
tifier"||r2&&n2.kind==="number")?void 0:`${a2} must be a value of ${i2.enum.name}`:r2&&Na(i2.scalar)&&n2.kind==="number"&&/^-?0[xX\d]/.test(n2.text)?`${a2} must\
 be a decimal number here: write it without a leading 0`:(r2?Pa:Vi)(i2.scalar,n2)?void 0:`${a2} must be a ${i2.scalar}: write a value of that type`}function Na(e2){
return e2==="float"||e2==="double"}function Pa(e2,t2){return Vi(e2,t2)?!0:e2==="bool"?"text"in t2&&t2.kind!=="string"&&/^(?:t|f|True|False|0|1)$/.test(t2.text):
Na(e2)&&t2.kind==="identifier"&&/^-?(?:inf|infinity|nan)$/i.test(t2.text)}function Fa(e2,t2,n2){let r2=new Set;for(let{name:i3,value:a2}of n2.fields){if(i3.startsWith(
"[")){let n4=Ia(e2,t2,i3.slice(1,-1),a2);if(n4!==void 0)return n4;if(i3.includes("/"))return;continue}let n3=ja(t2,i3);if(!n3)return`${t2.name} has no field ${i3}\
: check the option's value`;let o2=n3.oneof??n3,s2=n3.type.kind==="message"&&!n3.oneof;if(n3.cardinality==="singular"&&!s2&&r2.has(o2))return`${n3.oneof?.name??
i3} is set twice in the option's value: remove one`;r2.add(o2);let c2=Ma(e2,n3,a2,!0);if(c2!==void 0)return c2}let i2=t2.fields.find(e3=>e3.presence==="required"&&
!r2.has(e3));return i2&&`${t2.name} requires ${i2.name}: set it in the option's value`}function Ia(e2,t2,n2,r2){let i2=n2.lastIndexOf("/");if(i2>=0)return La(e2,
t2,[n2.slice(0,i2),n2.slice(i2+1)],r2);if(n2.startsWith("."))return`[${n2}] may have no leading dot here: write the full name of the extension`;let a2=ka(e2.model,
e2.file,n2,t2.fullName);if(a2==="missing")return`there is no extension ${n2} seen from ${t2.fullName}: write its full name, and import the file that declares it`;
if(a2?.extendee)return a2.extendee.fullName===t2.fullName?Ma(e2,a2,r2,!0):`${a2.fullName} extends ${a2.extendee.fullName}, not ${t2.fullName}`}function La({model:e2,
file:t2},{name:n2,fullName:r2},[i2,a2],o2){if(r2!=="google.protobuf.Any")return`[${i2}/${a2}] stands in a ${n2}, and only a google.protobuf.Any is written by th\
e address of its type: write the fields of ${n2}`;if(!Ra.has(i2))return`[${i2}/${a2}] is no address that compilers know: write [type.googleapis.com/${a2}]`;let s2=e2.
find(t2.path,a2);if(!s2&&t2.missing.length>0)return;if(s2?.kind!=="message")return`there is no message ${a2} here or in an imported file: write the full name of\
 a message`;let c2=e2.file(s2.path),l2=c2&&[..._(c2)].find(e3=>e3.fullName===a2);return l2&&o2.kind==="aggregate"?Fa({model:e2,file:t2},l2,o2):void 0}const Ra=new Set(
["type.googleapis.com","type.googleprod.com"]);function za(e2,t2,n2){let r2=new Set;return i2=>{let[a2,...o2]=i2.name,s2=a2&&ka(e2,t2,a2.name,n2);if(!a2||s2==="\
missing")return`the custom option (${a2?.name??""}) is not defined here or in an imported file: import the file that extends the options with it`;if(!s2||Sr(e2,
s2.file))return;let c2=s2;for(let e3 of o2){if(e3.extension||c2.type.kind==="unresolved")return;let t3=c2.type.kind==="message"?ja(c2.type.message,e3.name):void 0;
if(!t3)return`${c2.name} has no field ${e3.name}: check the option's name`;c2=t3}let l2=be(i2);if(c2.cardinality==="singular"&&[...r2].some(e3=>e3===l2||e3.startsWith(
`${l2}.`)))return`option ${l2} is set twice: remove one`;for(let e3 of Ba(l2,c2,i2.value))r2.add(e3);return Ma({model:e2,file:t2},c2,i2.value)}}function*Ba(e2,t2,n2){
if(yield e2,n2.kind==="aggregate"&&t2.type.kind==="message"&&t2.cardinality==="singular")for(let{name:r2,value:i2}of n2.fields){let n3=ja(t2.type.message,r2);n3&&
(yield*Ba(`${e2}.${n3.name}`,n3,i2))}}function Va(e2,t2,{name:[n2,r2]},i2){if(n2?.name==="features"&&r2?.extension)return ka(e2,t2,r2.name,i2)==="missing"?`the \
features of (${r2.name}) are not defined here or in an imported file: import the file that extends them`:void 0}function Ha(e2,{at:t2}){return e2===void 0?[]:[{
message:e2,at:t2}]}const Ua={file:"java_package java_outer_classname java_multiple_files java_generate_equals_and_hash java_string_check_utf8 optimize_for go_pa\
ckage cc_generic_services java_generic_services py_generic_services php_generic_services deprecated cc_enable_arenas objc_class_prefix csharp_namespace swift_pr\
efix php_class_prefix php_namespace php_metadata_namespace ruby_package features",message:"message_set_wire_format no_standard_descriptor_accessor deprecated ma\
p_entry deprecated_legacy_json_field_conflicts features",field:"ctype packed jstype lazy unverified_lazy deprecated weak debug_redact retention targets edition_\
defaults features feature_support default json_name",oneof:"features",enum:"allow_alias deprecated deprecated_legacy_json_field_conflicts features",value:"depre\
cated features debug_redact feature_support",service:"features deprecated",method:"deprecated idempotency_level features",range:"declaration features verificati\
on"},Wa=new Set(["targets","edition_defaults","declaration"]),Ga=new Set("java_multiple_files java_string_check_utf8 cc_generic_services java_generic_services p\
y_generic_services deprecated cc_enable_arenas message_set_wire_format no_standard_descriptor_accessor packed lazy unverified_lazy weak debug_redact allow_alias".
split(" ")),Ka={optimize_for:["SPEED","CODE_SIZE","LITE_RUNTIME"],ctype:["STRING","CORD","STRING_PIECE"],jstype:["JS_NORMAL","JS_STRING","JS_NUMBER"],retention:[
"RETENTION_UNKNOWN","RETENTION_RUNTIME","RETENTION_SOURCE"],idempotency_level:["IDEMPOTENCY_UNKNOWN","NO_SIDE_EFFECTS","IDEMPOTENT"]};function*qa(e2,t2){let n2=(n3,r2,i2)=>Ja(
e2,t2,{kind:n3,options:r2,scope:i2});yield*n2("file",t2.options,t2.package);for(let e3 of _(t2)){let t3=e3.fullName;yield*n2("message",e3.options,t3);for(let r2 of e3.
fields)yield*n2("field",r2.options,t3);for(let{node:r2}of e3.oneofs)yield*n2("oneof",r2.options,t3);for(let{options:r2}of e3.node.extensionRanges)yield*n2("rang\
e",r2,t3)}for(let e3 of y(t2))yield*n2("field",e3.options,e3.parent?.fullName??t2.package);for(let e3 of v(t2)){yield*n2("enum",e3.options,e3.fullName);for(let{
node:t3}of e3.values)yield*n2("value",t3.options,e3.fullName)}for(let e3 of t2.services){yield*n2("service",e3.options,e3.fullName);for(let{node:t3}of e3.rpcs)yield*n2(
"method",t3.options,e3.fullName)}}function*Ja(e2,t2,{kind:n2,options:r2,scope:i2}){let a2=new Set,o2=za(e2,t2,i2);for(let s2 of r2){let[r3]=s2.name;if(!r3)continue;
let c2=be(s2);!r3.extension&&!Wa.has(r3.name)&&(a2.has(c2)&&(yield{message:`option ${c2} is set twice: remove one`,at:s2.at}),a2.add(c2)),yield*Ha(r3.extension?
o2(s2):Va(e2,t2,s2,i2)??Ya(t2,n2,s2,r3.name),s2)}}function Ya({edition:e2},t2,n2,r2){if(!Ua[t2].split(" ").includes(r2))return`there is no option ${r2} for a ${t2}\
: custom options need parentheses`;if(r2==="features")return Za(e2,t2,n2);if(!(n2.name.length>1))return r2==="map_entry"?"map_entry is for compilers: declare a \
map field":e2==="2024"&&(r2==="ctype"||r2==="java_multiple_files")?`edition 2024 has no option ${r2}: use the language's features`:Xa(r2,n2.value)}function Xa(e2,t2){
let n2="text"in t2?t2.text:void 0;if(Ga.has(e2)&&(t2.kind!=="identifier"||n2!=="true"&&n2!=="false"))return`option ${e2} must be true or false`;let r2=Object.hasOwn(
Ka,e2)?Ka[e2]:void 0;return r2&&(n2===void 0||!r2.includes(n2))?`option ${e2} must be ${r2.join(", ")}`:/(?:package|namespace|prefix)$|^json_name$/.test(e2)&&t2.
kind!=="string"?`option ${e2} must be a string in quotes`:void 0}function Za(e2,t2,{name:n2,value:r2}){if(e2==="proto2"||e2==="proto3")return`features exist onl\
y in editions, not in ${e2}: remove the option`;let[,i2,a2]=n2;if(i2?.extension||a2)return;if(i2)return Qa(t2,i2.name,r2);let o2=r2.kind==="aggregate"?r2.fields:
[];for(let e3 of o2){let n3=e3.name.startsWith("[")?void 0:Qa(t2,e3.name,e3.value);if(n3!==void 0)return n3}}function Qa(e2,t2,n2){let r2=Object.entries(he).find(
([e3])=>e3===t2)?.[1];if(!r2)return`there is no feature ${t2}: expected ${Object.keys(he).join(", ")}`;let i2=Object.hasOwn(Pi,t2)?Pi[t2]:void 0;if(i2&&!i2.includes(
e2))return`features.${t2} does not stand on a ${e2}: set it on a ${i2.join(" or ")}`;let a2="text"in n2?n2.text:void 0;return a2===void 0||r2.includes(a2)?void 0:
`features.${t2} must be ${r2.join(" or ")}`}const $a={PascalCase:/^[A-Z][A-Za-z0-9]*$/,lower_snake_case:/^[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)*$/,UPPER_SNAKE_CASE:/^[A-Z][A-Z0-9]*(?:_[A-Z][A-Z0-9]*)*$/};
function*eo(e2){if(e2.edition!=="2024")return;let t2=function*(e3,t3,n3,r2){r2!=="STYLE2024"||$a[t3].test(e3)||(yield{message:`edition 2024 writes this name in ${t3}\
: rename ${e3}, or set features.enforce_naming_style = STYLE_LEGACY`,at:n3})},n2=e2.features.enforce_naming_style;for(let r2 of e2.package===""?[]:e2.package.split(
"."))yield*t2(r2,"lower_snake_case",e2.node.packageAt??{start:0,end:0},n2);for(let n3 of _(e2)){let{enforce_naming_style:e3}=n3.features;yield*t2(n3.name,"Pasca\
lCase",n3.at,e3);for(let{name:e4,node:r2,features:i2}of n3.fields)r2.group||(yield*t2(e4,"lower_snake_case",r2.nameAt,i2.enforce_naming_style));for(let{name:r2,
node:i2}of n3.oneofs)yield*t2(r2,"lower_snake_case",i2.at,e3)}for(let{name:n3,at:r2,values:i2,features:a2}of v(e2)){yield*t2(n3,"PascalCase",r2,a2.enforce_naming_style);
for(let e3 of i2)yield*t2(e3.name,"UPPER_SNAKE_CASE",e3.node.at,a2.enforce_naming_style)}for(let{name:r2,at:i2,rpcs:a2}of e2.services){yield*t2(r2,"PascalCase",
i2,n2);for(let e3 of a2)yield*t2(e3.name,"PascalCase",e3.node.at,n2)}}function*to(e2){e2.edition!=="2024"&&(yield*ro(e2));for(let{node:t3}of e2.imports)e2.edition===
"2024"&&t3.kind==="weak"&&(yield{message:"edition 2024 has no weak imports: remove weak",at:t3.at});let t2=[...[..._(e2)].flatMap(e3=>e3.fields),...y(e2)],n2=no(
e2);for(let r2 of t2){let{node:t3}=r2,i2=z(r2);i2&&n2.has(i2.file)&&(yield{message:`${i2.fullName} is imported for options only: write a plain import of ${i2.file.
importPath}`,at:t3.type.at}),i2&&i2.file!==e2&&!M(i2)&&(yield{message:`${i2.fullName} is local to ${i2.file.path}: export it there, or use another type`,at:t3.type.
at})}}function no({imports:e2}){let t2=e2.filter(({node:e3})=>e3.kind==="option").flatMap(e3=>e3.file??[]);return new Set(t2.filter(t3=>!e2.some(({node:e3,file:n2})=>e3.
kind!=="option"&&n2===t3)))}function*ro(e2){let t2=[..._(e2),...v(e2)];for(let{node:e3,at:n2}of t2)e3.visibility&&(yield{message:`${e3.visibility} exists only s\
ince edition 2024: remove it`,at:n2});for(let{node:t3}of e2.imports)t3.kind==="option"&&(yield{message:"import option exists only since edition 2024: write a pl\
ain import",at:t3.at})}function io(e2,t2){let{faults:n2,flaws:r2}=V(e2,t2),i2=e2.settled.get(t2),a2=[...n2,...r2.filter(e3=>!i2?.has(e3))];return a2.length>0?a2.
slice(0,20).map(({message:e3,location:t3})=>({message:e3,...t3&&{location:t3}})):pi(e2,t2,so)}function ao(e2,t2,{basePath:r2,headPath:i2,headJudged:a2}){let[o2,
s2]=[V(e2,r2).flaws,V(t2,i2).flaws],c2=n.Z(o2,s2);return c2.length>0&&e2.settled.set(r2,new Set(o2)),t2.settled.set(i2,new Set(a2?s2:c2.map(e3=>e3.after))),{shared:c2,
repaired:[]}}function oo(e2,t2,r2){let[i2,a2]=[V(e2,r2).flaws,V(t2,r2).flaws];return a2.length===0?io(t2,r2).length>0:a2.length>n.Z(i2,a2).length}function so(e2,t2){
let n2=e2.file(t2);if(n2&&fa(e2,n2).length>0)return[];let{faults:r2,flaws:i2}=V(e2,t2);return r2.length>0?r2:i2}function V(e2,t2){return T(e2.findings,t2,()=>co(
e2,t2))}function co(e2,t2){let r2=e2.parsed(t2),i2=e2.unreadable(t2)??(r2?void 0:"the file was not loaded");if(i2!==void 0||!r2)return{faults:[{message:i2??"",location:{
file:t2,side:e2.side}}],flaws:[]};let a2=n.Yt(t2,e2.side,r2.content),o2=({message:e3,at:t3})=>({message:e3,location:a2.locate(t3.start,t3.end)});if("fault"in r2)
return{faults:[o2(r2.fault)],flaws:[]};let s2=e2.file(t2);if(!s2)return{faults:[],flaws:[]};let c2=fa(e2,s2);if(c2.length>0)return{faults:e2.side==="base"?[]:lo(
c2).map(o2),flaws:[]};let l2=lo(uo(e2,s2)),u2=Si(s2.node,l2.map(({at:e3})=>e3));return{faults:[],flaws:l2.map((e3,t3)=>({...o2(e3),key:JSON.stringify([e3.message,
...u2[t3]??[]])}))}}function lo(e2){return[...e2].sort((e3,t2)=>e3.at.start-t2.at.start)}function uo(e2,t2){return[...ya(e2,t2),...xa(t2),...ia(e2,t2),...Xi(t2),
...Oi(t2),...qa(e2,t2),...Fi(t2),...Wi(t2),...eo(t2),...hi(t2),...to(t2)]}const fo=new Set(n.on);function po(e2,t2,n2){let r2=n2.touched??[],i2=new Set([...n2.pairings.
flatMap(({basePath:e3,headPath:t3})=>[t3??[],e3??[]].flat()),...r2]),a2=new Set(n2.pairings.flatMap(({headPath:e3})=>e3??[])),o2=[...i2].some(e3=>!t2.snapshot.entries.
has(e3)),s2=r2.find(e3=>fo.has(mo(e3))),c2=o2?[t2,e2]:[t2],l2=()=>t2.snapshot.entries.containing(".proto").filter(e3=>e3.endsWith(".proto")),u2=async n3=>{await Promise.
all([e2.load(n3),t2.load(n3)])};return{changed:[...i2],names:e3=>[e3],mentioning:e3=>s2===void 0?ho(t2,e3):Promise.resolve(l2()),async open(e3){for(let t3 of c2)
await t3.load(e3)},causeOf(e3,t3){let n3=c2.flatMap(t4=>t4.file(e3)??[]),r3=n3.flatMap(({imports:e4})=>e4.flatMap(({file:e5})=>e5?.path??[]));if(s2===void 0&&!r3.
some(e4=>t3.has(e4)))return;let[a3]=n3.flatMap(e4=>go(e4,i2)??[]);return a3??s2},openDependents:u2,differs(n3){let[r3,i3]=[e2.file(n3),t2.file(n3)];if(!r3||io(e2,
n3).length>0)return i3!==void 0&&io(t2,n3).length===0;if(!i3)return!0;let o3=fi(t2,n3,so);return o3&&a2.has(o3.path)?!1:oo(e2,t2,n3)||ri(r3)!==ri(i3)},handsOnUnchanged:()=>s2===
void 0}}function mo(e2){return e2.slice(e2.lastIndexOf("/")+1)}async function ho({snapshot:e2},t2){let r2=[...new Set(t2.map(mo))].flatMap(e3=>[`${e3}"`,`${e3}'`]);
return e2.mentioning(r2,[".proto"],n.an)}function go(e2,t2){let n2=new Set([e2]);for(let e3 of n2)for(let{file:r2}of e3.imports)if(r2){if(t2.has(r2.path))return r2.
path;n2.add(r2)}}async function _o(e2,t2,n2){let r2=n2.pairings.flatMap(({basePath:e3,headPath:t3})=>[e3??[],t3??[]].flat()),i2=new Set([...r2,...n2.touched??[]]);
e2.comparison={other:t2,changed:i2},t2.comparison={other:e2,changed:i2},await vo(e2,t2,i2),await vo(t2,e2,i2),await yo(e2,t2,n2)}async function vo(e2,t2,n2){let r2=e2.
loaded().filter(t3=>{let r3=n2.has(t3)?e2.parsed(t3):void 0;return r3&&"node"in r3&&ui(r3.node)}),i2=[...new Set(r2.flatMap(t3=>e2.routesOf(t3).flatMap(e3=>e3??
[])))].filter(e3=>t2.snapshot.entries.has(e3)&&!t2.parsed(e3));i2.length>0&&await t2.load(i2)}async function yo(e2,n2,r2){if(!r2.pairings.some(e3=>r2.settings(t.
_t(e3)).profile==="buf-package"))return;let i2=[...new Set(e2.loaded().flatMap(t2=>e2.file(t2)?.package??[]))].filter(e3=>e3!=="").map(e3=>`package ${e3}`);i2.length>
0&&await n2.load(await n2.snapshot.mentioning(i2,[".proto"]))}var PairReadings=class{#e=new PairTable;#t=new Map;#n=[];#r=1/0;#i=0;outcomeOf(e2,n2,r2,i2){let a2=this.#e.
getOrMake(e2,n2,()=>new Map),o2=a2.get(r2);return o2?(this.#r=Math.min(this.#r,this.#t.get(o2)??1/0),o2):this.#i>=500?t.ut("its types are nested too deeply to b\
e followed"):this.#a(a2,r2,i2)}#a(e2,n2,r2){let i2=this.#r,a2=this.#n.length,o2={...t.ot};this.#t.set(o2,this.#i),e2.set(n2,o2),this.#r=1/0,this.#i+=1;let s2;try{
s2=r2()}finally{--this.#i,this.#t.delete(o2),s2||(e2.delete(n2),this.#o(a2,!1),this.#r=i2)}let c2=s2.outcome==="reads";if(c2&&this.#r<this.#i){let t2={...s2};return e2.
set(n2,t2),this.#t.set(t2,this.#r),this.#n.push({answers:e2,question:n2,outcome:t2}),this.#r=Math.min(i2,this.#r),t2}return e2.set(n2,s2),this.#o(a2,c2),this.#r=
i2,s2}#o(e2,t2){for(let{answers:n2,question:r2,outcome:i2}of this.#n.splice(e2))this.#t.delete(i2),t2||n2.delete(r2)}};function bo(e2,t2,n2,r2){return e2.map(e3=>{
if(e3.base&&!e3.head){let i2=xo(e3.base,t2.file,n2,r2);if(i2)return{...e3,head:i2,relation:"moved"}}else if(e3.head&&!e3.base){let i2=xo(e3.head,n2.file,t2,r2);
if(i2)return{...e3,base:i2,relation:"arrived"}}return e3})}function xo({fullName:e2},t2,{file:n2,model:r2},i2){let a2=ai(e2,r2,i2)??ai(So(e2,t2,n2),r2,i2);return a2?.
file.path===n2.path?void 0:a2}function So(e2,t2,n2){let r2=t2.package===""?e2:e2.slice(t2.package.length+1);return n2.package===""?r2:`${n2.package}.${r2}`}function H(e2,t2){
let n2=new Map(t2.map(e3=>[e3.name,e3])),r2=new Map(t2.map(e3=>[e3.number,e3])),i2=new Set,a2=new Map,o2=(e3,t3)=>{!t3||a2.has(e3)||i2.has(t3)||(a2.set(e3,t3),i2.
add(t3))};for(let t3 of e2)o2(t3,n2.get(t3.name));for(let t3 of e2)o2(t3,r2.get(t3.number));return[...e2.map(e3=>({base:e3,head:a2.get(e3)})),...t2.filter(e3=>!i2.
has(e3)).map(e3=>({base:void 0,head:e3}))]}function Co(e2,t2,{shape:n2}){let r2=({element:e3})=>e3.join("\0"),i2=new Map(t2.map(e3=>[r2(e3),e3])),a2=new Set(e2.
map(r2)),o2=e2.map(e3=>({base:e3,head:i2.get(r2(e3)),relation:"same"})),s2=t2.filter(e3=>!a2.has(r2(e3))),c2=o2.filter(e3=>!e3.head);if(n2&&c2.length>0&&s2.length>
0){let e3=new Map;for(let t3 of s2)T(e3,n2(t3),()=>[]).push(t3);for(let t3 of c2){let r3=t3.base&&n2(t3.base),i3=r3===void 0||r3===""?void 0:e3.get(r3)?.shift();
i3&&Object.assign(t3,{head:i3,relation:"renamed"})}}let l2=new Set(o2.map(e3=>e3.head));return[...o2,...s2.filter(e3=>!l2.has(e3)).map(e3=>({base:void 0,head:e3,
relation:"same"}))]}function wo(e2,t2){let n2=e2.filter(e3=>e3.base&&e3.head);for(let r2=n2.shift();r2;r2=n2.shift())if(r2.base&&r2.head)for(let i2 of H(r2.base.
fields,r2.head.fields)){let r3=i2.base?.type,a2=i2.head?.type;if(r3?.kind==="message"&&a2?.kind==="message"){let t3=To(e2,r3.message,a2.message);t3&&n2.push(t3)}else
r3?.kind==="enum"&&a2?.kind==="enum"&&To(t2,r3.enum,a2.enum)}}function To(e2,t2,n2){let r2=e2.find(e3=>e3.base===t2&&!e3.head),i2=r2&&e2.findIndex(e3=>e3.head===
n2&&!e3.base);if(!(!r2||i2===void 0||i2<0))return e2.splice(i2,1),Object.assign(r2,{head:n2,relation:"renamed"})}function Eo(e2){let t2=[],n2=[],r2={base:[],head:[]};
for(let{base:i3,head:a2}of Oo(e2)){let o2=i3??a2;if(!o2)continue;let s2=i3&&a2?void 0:Ao(o2,e2,i3?"head":"base");if(!s2&&!(i3&&a2)){r2[i3?"base":"head"].push(o2);
continue}let c2=No({base:i3??s2,head:a2??s2},e2);!s2||i3&&s2.extendeeName!==void 0?t2.push(c2):s2.file.path!==o2.file.path&&n2.push(c2)}let i2=Do(r2).map(t3=>No(
t3,e2));return{extensions:[...t2,...i2],echoes:n2}}function Do({base:e2,head:t2}){let n2=({extendee:e3})=>e3===void 0,r2=H(e2.filter(n2),t2),i2=r2.flatMap(e3=>e3.
head&&!e3.base?[e3.head]:[]);return[...r2.filter(e3=>e3.base),...H(e2.filter(e3=>!n2(e3)),i2.filter(n2)),...i2.filter(e3=>!n2(e3)).map(e3=>({base:void 0,head:e3}))]}
function Oo({base:e2,head:t2,identity:n2}){let r2=new Map;for(let i2 of["base","head"])for(let a2 of y({base:e2,head:t2}[i2].file))T(r2,ko(a2,n2),()=>({base:[],
head:[]}))[i2].push(a2);return[...r2.values()].flatMap(e3=>H(e3.base,e3.head))}function ko({extendee:e2,extendeeName:t2=""},n2){return e2?n2(e2):E(t2)}function Ao(e2,t2,n2){
let{extendee:r2,number:i2,file:a2}=e2;return(r2&&Mo(r2,t2,n2))?.fields.find(e3=>e3.number===i2)??jo({key:ko(e2,t2.identity),number:i2,besides:a2.path},t2,n2)}function jo({
key:e2,number:t2,besides:n2},{base:r2,head:i2,identity:a2},o2){let[s2,c2]=o2==="base"?[r2.model,i2.model]:[i2.model,r2.model],l2=n3=>n3.number===t2&&ko(n3,a2)===
e2;for(let e3 of li(s2)){if(e3.path===n2)continue;let t3=[...y(e3)].find(l2);if(!t3)continue;let r3=c2.file(e3.path);if(!r3||![...y(r3)].some(l2))return t3}}function Mo(e2,{
base:t2,head:n2,messages:r2},i2){let a2=r2.find(t3=>t3[i2==="base"?"head":"base"]===e2);return a2?a2[i2]:oi(e2.fullName,{base:t2,head:n2}[i2].model)}function No({
base:e2,head:t2},n2){let r2=e2&&fe(e2),i2=t2&&fe(t2);return{base:e2,head:t2,baseMessage:e2?r2:i2&&Mo(i2,n2,"base"),headMessage:t2?i2:r2&&Mo(r2,n2,"head")}}function Po({
base:e2,head:t2},n2){if(!e2||!t2)return[];let r2=(e3,t3,r3,i2)=>r3&&L(r3.number,e3.node.extensionRanges)?jo({key:n2.identity(t3),number:r3.number},n2,i2):void 0;
return H(e2.fields,t2.fields).map(n3=>({base:n3.base??r2(e2,t2,n3.head,"base"),head:n3.head??r2(t2,e2,n3.base,"head"),baseMessage:e2,headMessage:t2}))}function Fo(e2){
return e2.fields.length===0?"":JSON.stringify([e2.fields.map(t2=>Io(t2,e2)),e2.messages.map(Fo)])}function Io(e2,t2){let n2=D(e2.type),r2=n2===t2.fullName||n2.startsWith(
`${t2.fullName}.`);return[e2.number,e2.name,e2.jsonName,r2?n2.slice(t2.fullName.length):n2,e2.mapKey,e2.cardinality,e2.presence,e2.packed,e2.delimited,e2.oneof?.
name,e2.type.kind==="enum"?void 0:P(e2)]}function Lo({values:e2,closed:t2}){return e2.length===0?"":JSON.stringify([t2,e2.map(({name:e3,number:t3})=>[e3,t3])])}
function Ro({options:e2}){return{unknownFields:e2?.unknownFields==="reject"?"reject":"ignore",unknownValues:e2?.enums==="open"?"all":"none"}}function zo({context:e2,
...t2}){let n2={...e2.policy,unknownValues:"open"};return{...t2,context:{...e2,policy:n2,readings:Vo()}}}const Bo=()=>({left:12e6}),Vo=()=>new PairReadings;function Ho({
base:e2,head:t2,settings:n2,run:r2}){let i2=Co([..._(e2.file)],[..._(t2.file)],{shape:Fo}),a2=Co([...v(e2.file)],[...v(t2.file)],{shape:Lo});wo(i2,a2);let o2=bo(
i2,e2,t2,{kind:"message",of:_}),s2=bo(a2,e2,t2,{kind:"enum",of:v}),c2=qo(Co(e2.file.services,t2.file.services,{}).map(n3=>Ko(n3,e2,t2))),l2=c2.filter(Uo),u2={policy:Ro(
n2),identity:Go(o2,s2),readings:r2.table(Vo)},d2={base:e2,head:t2,messages:o2,identity:u2.identity},f2=Wo(o2),p2=Wo(s2);return{base:e2.file,head:t2.file,context:u2,
messages:f2.filter(Uo),enums:p2.filter(Uo),arrived:[...f2,...p2].filter(e3=>!Uo(e3)&&!(e3.head?.parent&&e3.base?.parent)),services:l2,arrivedServices:c2.filter(
e3=>!Uo(e3)),rpcs:l2.flatMap(Jo),...Eo(d2),fields:f2.filter(Uo).flatMap(e3=>Po(e3,d2)),budget:{left:3e6,run:r2.table(Bo)}}}function Uo({relation:e2}){return e2!==
"arrived"}function Wo(e2){let t2=new Set;for(let{base:n3,head:r2}of e2)n3&&r2||t2.add(n3??r2);let n2=e3=>{for(let n3=e3?.parent;n3;n3=n3.parent)if(t2.has(n3))return!0;
return!1};return e2.filter(({base:e3,head:t3})=>e3&&t3?!0:!n2(e3??t3))}function Go(e2,t2){let n2=new Map;for(let{base:r2,head:i2}of[...e2,...t2]){let e3={};r2&&
n2.set(r2,e3),i2&&n2.set(i2,e3)}return e3=>n2.get(e3)??e3.fullName}function Ko(e2,{model:t2},{model:n2}){let r2=e2.base&&!e2.head?si(e2.base.fullName,n2):void 0;
if(r2)return{...e2,head:r2,relation:"moved"};let i2=e2.head&&!e2.base?si(e2.head.fullName,t2):void 0;return i2?{...e2,base:i2,relation:"arrived"}:e2}function qo(e2){
let t2=e2.flatMap(({base:e3,head:t3})=>e3&&!t3?[e3]:[]),n2=e2.flatMap(({base:e3,head:t3})=>t3&&!e3?[t3]:[]),r2=({rpcs:e3})=>e3.length===0?"":JSON.stringify(e3.map(
({name:e4})=>e4).sort());return[...e2.filter(({base:e3,head:t3})=>e3&&t3),...Co(t2,n2,{shape:r2})]}function Jo({base:e2,head:t2}){return!e2||!t2?[]:[...new Set(
[...e2.rpcs,...t2.rpcs].map(({name:e3})=>e3))].map(n2=>({base:e2.rpcs.find(e3=>e3.name===n2),head:t2.rpcs.find(e3=>e3.name===n2),relation:"same"}))}function Yo({
file:e2},t2){let{messages:r2,enums:i2,extensions:a2}=e2,o2=e2.services.map(({fullName:e3})=>si(e3,t2)),s2=[...o2,...r2.map(({fullName:e3})=>oi(e3,t2)),...i2.map(
({fullName:e3})=>ai(e3,t2,{kind:"enum",of:v})),...a2.map(({extendee:e3,number:n2})=>e3&&ci(e3.fullName,n2,t2))].flatMap(e3=>e3??[]),c2=o2.length+r2.length+i2.length+
a2.length;if(c2===0||s2.length<c2||!Xo(e2,t2))return;let l2={imports:[],messages:[],enums:[],extensions:[],services:o2.flatMap(e3=>e3??[])};return{contract:{file:{
...e2,...l2},model:t2},files:[...new Set(s2.map(e3=>e3.file.path))].sort(n.mn)}}function Xo(e2,t2){return[..._(e2)].every(({fullName:e3})=>oi(e3,t2))&&[...v(e2)].
every(({fullName:e3})=>ai(e3,t2,{kind:"enum",of:v}))}function Zo({options:e2,governed:t2,outside:n2}){let i2=[...n2?.images??[],...r.O(e2?.images).map(e3=>Qo(e3,
t2))],a2=[...n2?.folders??[],...r.O(e2?.include).flatMap(e3=>$o(e3,n2))],o2=[],s2=[];return{async open(){for(let e3 of i2)o2.push(await es(e3));for(let e3 of a2)
s2.push(await ts(e3))},has:e3=>!d(e3)&&(o2.some(({paths:t3})=>t3.has(e3))||s2.some(({entries:t3})=>t3.has(e3))),async load(e3){for(let t3 of s2)await t3.load(e3)},
text(e3){if(d(e3))return;let t3=o2.find(({paths:t4})=>t4.has(e3));if(t3)return t3.text(e3);let n3=s2.find(({entries:t4})=>t4.has(e3))?.read(e3);return n3&&"text"in
n3?n3.text:void 0}}}function Qo(e2,t2){return{name:e2,async read(){let n2=await t2?.bytes(e2);if(n2)return n2;throw Error("the governed branch has no such file,\
 or it is larger than 16 MiB")}}}function $o(e2,t2){return Wt(e2)&&t2?[t2.folder(e2)]:[]}async function es(e2){let t2=`the image ${e2.name} cannot be read`;try{
let n2=bt(await e2.read());return{...n2,text(e3){try{return n2.text(e3)}catch(n3){throw ns(`${t2} at ${e3}`,n3)}}}}catch(e3){throw ns(t2,e3)}}async function ts(e2){
try{return await e2.open()}catch(t2){throw ns(`the folder ${e2.name} cannot be opened`,t2)}}function ns(e2,n2){return new t._n({message:`${e2}: ${n2 instanceof Error?
n2.message:String(n2)}`},2)}function rs(e2,t2){let n2=e2.file(t2),r2=n2&&e2.library.text(n2.importPath);if(!n2||r2===void 0)return[];let i2=Un(r2);if(!("file"in
i2))return[];let a2=is(i2.file);return[n2,e2.comparison?.other.file(t2)].some(e3=>e3&&is(e3.node)===a2)?[]:[`the image or folder that was given for imports has \
another version of ${n2.importPath} than this repository: make it again`]}function is({messages:e2,enums:t2,services:n2}){return JSON.stringify([e2.map(as),t2.map(
os),n2.map(({name:e3,rpcs:t3})=>[e3,t3.map(e4=>e4.name)])])}function as({name:e2,fields:t2,messages:n2,enums:r2}){let i2=[...t2].sort((e3,t3)=>e3.number-t3.number).
map(e3=>{let{type:t3}=e3,n3=t3.kind==="map"?t3.value:t3.name;return[e3.number,e3.name,n3.slice(n3.lastIndexOf(".")+1)]}),a2=e3=>[...e3].sort((e4,t3)=>e4.name<t3.
name?-1:1);return[e2,i2,a2(n2).map(as),a2(r2).map(os)]}function os({name:e2,values:t2}){return[e2,t2.map(e3=>[e3.number,e3.name])]}function ss(e2,t2){let n2=rr(
void 0,t2);if(!("node"in n2))return;let{node:r2}=n2,i2=[...r2.messages,...r2.enums,...r2.services].map(({name:e3})=>e3).sort();return i2.length===0?void 0:{key:`${r2.
package}:${i2.join(",")}`}}function cs(e2){let t2=[e2],n2=[[]],r2=[];for(let e3 of t2){n2.push(...ls(e3)),r2.push(...ds(e3,()=>!0));for(let n3 of us(e3))t2.includes(
n3.file)||t2.push(n3.file)}return{elements:n2,uses:r2}}function*ls(e2){for(let{element:t2,fields:n2,oneofs:r2}of _(e2)){yield t2;for(let e3 of n2)yield e3.element;
for(let{name:e3}of r2)yield[...t2,e3]}for(let t2 of y(e2))yield t2.element;for(let{element:t2,values:n2}of v(e2)){yield t2;for(let e3 of n2)yield e3.element}for(let{
element:t2,rpcs:n2}of e2.services){yield t2;for(let e3 of n2)yield e3.element}}function*us(e2){let t2=[..._(e2)].flatMap(e3=>e3.fields);for(let{type:n2}of[...t2,
...y(e2)])n2.kind==="message"&&(yield n2.message),n2.kind==="enum"&&(yield n2.enum);for(let{rpcs:t3}of e2.services)for(let{request:e3,response:n2}of t3)e3&&(yield e3),
n2&&(yield n2)}function ds(e2,t2=t3=>t3.file===e2){let n2=[],r2=(e3,r3)=>{e3&&t2(e3)&&n2.push({type:e3.element,at:r3})},i2=[..._(e2)].flatMap(e3=>e3.fields);for(let{
type:t3,element:n3,cardinality:a2}of[...i2,...y(e2)]){let e3=t3.kind==="message"?t3.message:t3.kind==="enum"?t3.enum:void 0;r2(e3,n3),a2!=="singular"&&r2(e3,[...n3,
a2==="map"?"{}":"[]"])}for(let{rpcs:t3}of e2.services)for(let{request:e3,response:n3,element:i3}of t3)r2(e3,i3),r2(n3,i3);return n2}function U(e2){let t2=[],n2=r2=>{
t2.push({name:r2.name,fullName:r2.fullName,nested:fs(r2.element),file:e2,at:r2.at,fields:r2.fields.map(_s),message:r2});for(let e3 of r2.fields)e3.mapKey!==void 0&&
t2.push(ms(r2,e3));r2.messages.forEach(n2)};return e2.messages.forEach(n2),t2}function fs(e2){return e2.join(".")}function ps(e2){return`${e2.replace(/(?:^|_)([a-zA-Z0-9])/g,
(e3,t2)=>t2.toUpperCase()).replaceAll("_","")}Entry`}function ms(e2,t2){let n2=ps(t2.name),r2=`${e2.fullName}.${n2}`,i2=gs(t2),a2=(e3,n3,i3)=>({name:e3,number:n3,
jsonName:e3,...i3,cardinality:"entry",default:i3.kind==="message"?void 0:i3.kind==="enum"?String(i3.enum?.values[0]?.number??0):hs(i3.kind),oneof:void 0,jstype:"\
JS_NORMAL",cppString:"STRING",javaUtf8:bs(t2.file,t2.features.utf8_validation,t2.features.languages),utf8:t2.features.utf8_validation,extendee:void 0,labelRequired:!1,
fullName:`${r2}.${e3}`,file:t2.file,at:t2.at,nameAt:t2.at,typeAt:t2.node.type.at,optionAt:()=>{}}),o2=t2.mapKey??"string";return{name:n2,fullName:r2,nested:`${fs(
e2.element)}.${n2}`,file:t2.file,at:t2.at,fields:[a2("key",1,{kind:o2,typeName:"",enum:void 0}),a2("value",2,i2)],message:void 0}}function hs(e2){return e2==="b\
ool"?"false":e2==="string"||e2==="bytes"?'""':"0"}function gs({type:e2,delimited:t2}){switch(e2.kind){case"scalar":return{kind:e2.scalar,typeName:"",enum:void 0};case"\
enum":return{kind:"enum",typeName:e2.enum.fullName,enum:e2.enum};case"message":return{kind:t2?"group":"message",typeName:e2.message.fullName,enum:void 0};case"u\
nresolved":return{kind:"message",typeName:E(e2.name),enum:void 0}}}function _s(e2){let{name:t2,number:n2,jsonName:r2,oneof:i2,features:a2,options:o2,file:s2,at:c2,
node:l2,fullName:u2}=e2;return{name:t2,number:n2,jsonName:r2,...e2.mapKey===void 0?gs(e2):{kind:"message",typeName:`${e2.parent?.fullName??""}.${ps(t2)}`,enum:void 0},
cardinality:vs(e2),default:e2.cardinality==="singular"?P(e2):void 0,oneof:i2?.name,jstype:x(o2,"jstype")??"JS_NORMAL",cppString:ys(e2),javaUtf8:bs(s2,a2.utf8_validation,
a2.languages),utf8:a2.utf8_validation,extendee:e2.extendeeName===void 0?void 0:e2.extendee?.fullName??E(e2.extendeeName),labelRequired:l2.label==="required",fullName:u2,
file:s2,at:c2,nameAt:l2.nameAt,typeAt:l2.type.at,optionAt:e3=>b(o2,e3)?.at}}function vs({cardinality:e2,presence:t2}){return e2==="singular"?t2==="none"?"implic\
it":t2:e2}function ys({options:e2,features:t2,file:n2}){let r2=n2.edition==="2024"?void 0:x(e2,"ctype");return r2===void 0?t2.languages["pb.cpp.string_type"]??"\
STRING":r2}function bs(e2,t2,n2){let r2=x(e2.options,"java_string_check_utf8");return e2.edition!=="2023"&&e2.edition!=="2024"||r2!==void 0?r2==="true"?"VERIFY":
t2:n2["pb.java.utf8_validation"]==="VERIFY"?"VERIFY":t2}const xs=new WeakMap;function Ss(e2,t2){let n2=e2.loaded(),r2=xs.get(e2);return r2?.files!==n2.length&&xs.
set(e2,r2={files:n2.length,view:Cs(e2,n2)}),{...r2.view,own:t2}}function Cs(e2,t2){let n2=t2.flatMap(t3=>e2.file(t3)??[]),r2=new Map;for(let e3 of n2.flatMap(U))
r2.has(e3.fullName)||r2.set(e3.fullName,e3);let i2=n2.flatMap(e3=>[...y(e3)]);return{messages:r2,enums:new Map(n2.flatMap(e3=>[...v(e3)]).map(e3=>[e3.fullName,e3])),
services:new Map(n2.flatMap(({services:e3})=>e3).map(e3=>[e3.fullName,e3])),extensions:new Map(i2.map(e3=>[ws(e3),e3])),extensionNames:new Set(i2.map(({fullName:e3})=>e3)),
packages:new Set(n2.map(e3=>e3.package))}}function ws({extendee:e2,extendeeName:t2,number:n2}){return`${e2?.fullName??E(t2??"")} ${String(n2)}`}function Ts(e2,t2,n2,r2){
let i2=t2.features.json_format,a2=n2.features.json_format;i2==="ALLOW"&&a2!=="ALLOW"&&r2(e2,`"${n2.name}" JSON format support changed from ${i2} to ${a2}.`)}function Es(e2,t2,n2,r2){
for(let i3 of t2.node.reservedRanges)Gr(i3,n2.node.reservedRanges)||r2(e2,Ds("reserved",i3,n2));let i2=new Set(n2.node.reservedNames.map(({name:e3})=>e3));for(let{
name:a2}of t2.node.reservedNames)i2.has(a2)||r2(e2,`Previously present reserved name "${a2}" on ${n2.kind} "${n2.name}" was deleted.`)}function Ds(e2,{from:t2,to:n2},{
kind:r2,name:i2}){return`Previously present ${e2} range "[${String(t2)},${String(n2)}]" on ${r2} "${i2}" is missing values.`}function Os(e2,t2,n2){let r2=(e3,r3,i3=t2.
at)=>{n2(e3,r3,t2.file,i3)},i2=new Set(t2.fields.map(({number:e3})=>e3));for(let n3 of e2.fields){if(i2.has(n3.number))continue;let a2=`Previously present field\
 "${String(n3.number)}" with name "${n3.name}" on message "${e2.name}" was deleted`,o2=t2.message?.node,s2=o2&&L(n3.number,o2.reservedRanges),c2=o2?.reservedNames.
some(({name:e3})=>e3===n3.name);r2("FIELD_NO_DELETE",`${a2}.`),s2||r2("FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED",`${a2} without reserving the number "${String(n3.
number)}".`),c2||r2("FIELD_NO_DELETE_UNLESS_NAME_RESERVED",`${a2} without reserving the name "${n3.name}".`)}ks(e2,t2,n2),e2.message&&t2.message&&As(e2.message,
t2.message,r2)}function ks(e2,t2,n2){let r2="MESSAGE_SAME_REQUIRED_FIELDS",i2=({fields:e3})=>e3.filter(({labelRequired:e4})=>e4),a2=e3=>new Set(i2(e3).map(({number:e4})=>e4)),
[o2,s2]=[a2(e2),a2(t2)];for(let i3 of o2){let a3=`Message "${e2.name}" had required field "${String(i3)}" deleted.`;s2.has(i3)||n2(r2,a3,t2.file,t2.at)}for(let{
number:e3,at:a3}of i2(t2)){let i3=`Message "${t2.name}" had required field "${String(e3)}" added.`;o2.has(e3)||n2(r2,i3,t2.file,a3)}}function As(e2,t2,n2){let r2=new Set(
t2.oneofs.map(({name:e3})=>e3));for(let{name:i3}of e2.oneofs)r2.has(i3)||n2("ONEOF_NO_DELETE",`Previously present oneof "${i3}" on message "${t2.name}" was dele\
ted.`);for(let r3 of e2.node.extensionRanges)Gr(r3,t2.node.extensionRanges)||n2("EXTENSION_MESSAGE_NO_DELETE",Ds("extension",r3,t2));Es("RESERVED_MESSAGE_NO_DEL\
ETE",e2,t2,n2),Ts("MESSAGE_SAME_JSON_FORMAT",e2,t2,n2);let i2="no_standard_descriptor_accessor";!ye(e2.options,i2)&&ye(t2.options,i2)&&n2("MESSAGE_NO_REMOVE_STA\
NDARD_DESCRIPTOR_ACCESSOR",`Message option "${i2}" changed from "false" to "true".`)}function js(e2,t2,n2){let r2=(e3,r3,i3=t2.at)=>{n2(e3,r3,t2.file,i3)};if(e2.
closed!==t2.closed){let n3=({closed:e3})=>e3?"closed":"open",i3=t2.node.options.findLast(({name:e3})=>e3.map(e4=>e4.name).join(".")==="features.enum_type");r2("\
ENUM_SAME_TYPE",`Enum "${t2.name}" changed from ${n3(e2)} to ${n3(t2)}.`,i3?.at)}Ts("ENUM_SAME_JSON_FORMAT",e2,t2,r2),Es("RESERVED_ENUM_NO_DELETE",e2,t2,r2);let i2=e3=>e3.
map(e4=>`"${e4}"`).join(", "),a2=Ns(t2);for(let[n3,o2]of Ns(e2)){let e3=a2.get(n3);e3?o2.every(t3=>e3.includes(t3))||r2("ENUM_VALUE_SAME_NAME",`Enum value "${String(
n3)}" on enum "${t2.name}" changed name from ${i2(o2)} to ${i2(e3)}.`,t2.values.find(e4=>e4.number===n3)?.node.numberAt):Ms(n3,o2,t2,r2)}}function Ms(e2,t2,n2,r2){
let i2=`Previously present enum value "${String(e2)}" on enum "${n2.name}" was deleted`;r2("ENUM_VALUE_NO_DELETE",`${i2}.`),L(e2,n2.node.reservedRanges)||r2("EN\
UM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED",`${i2} without reserving the number "${String(e2)}".`);let a2=new Set(n2.node.reservedNames.map(({name:e3})=>e3));t2.
every(e3=>a2.has(e3))||r2("ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",`${i2} without reserving the name ${t2.map(e3=>`"${e3}"`).join(", ")}.`)}function Ns({values:e2}){
let t2=new Map;for(let{name:n2,number:r2}of e2)T(t2,r2,()=>[]).push(n2);return t2}function Ps(e2,t2,n2){for(let r2 of e2.rpcs){let e3=t2.rpcs.find(({name:e4})=>e4===
r2.name);e3?Fs(r2,e3,n2):n2("RPC_NO_DELETE",`Previously present RPC "${r2.name}" on service "${t2.name}" was deleted.`,t2.file,t2.at)}}function Fs(e2,t2,n2){let r2=e3=>e3?
"streaming":"unary",i2=({node:e3})=>x(e3.options,"idempotency_level")??"IDEMPOTENCY_UNKNOWN",{at:a2,requestAt:o2,responseAt:s2}=t2.node,c2=[["CLIENT_STREAMING",
({node:e3})=>`client ${r2(e3.clientStreaming)}`,"",a2],["SERVER_STREAMING",({node:e3})=>`server ${r2(e3.serverStreaming)}`,"",a2],["REQUEST_TYPE",({requestName:e3})=>`\
"${e3}"`,"request type ",o2],["RESPONSE_TYPE",({responseName:e3})=>`"${e3}"`,"response type ",s2],["IDEMPOTENCY_LEVEL",e3=>`"${i2(e3)}"`,'option "idempotency_le\
vel" ',b(t2.node.options,"idempotency_level")?.at??a2]];for(let[r3,i3,a3,o3]of c2){let[s3,c3]=[i3(e2),i3(t2)];if(s3===c3)continue;let l2=`RPC "${t2.name}" on se\
rvice "${t2.service.name}" changed ${a3}from ${s3} to ${c3}.`;n2(`RPC_SAME_${r3}`,l2,t2.service.file,o3)}}function Is(e2,t2,n2,r2){let i2=Ls(t2,n2),a2=(e3,n3,i3=t2.
at)=>{r2(e3,n3,t2.file,i3)};Vs(e2,t2,i2,a2),Us(e2,t2,i2,a2),Ks(e2,t2,i2,a2),e2.kind.endsWith("64")&&t2.kind.endsWith("64")&&e2.jstype!==t2.jstype&&a2("FIELD_SAM\
E_JSTYPE",`${i2} changed option "jstype" from "${e2.jstype}" to "${t2.jstype}".`,t2.optionAt("jstype"));let[o2,s2]=e2.extendee===void 0?[e2.name,t2.name]:[e2.fullName,
t2.fullName];o2!==s2&&a2("FIELD_SAME_NAME",`${Ls(t2,n2,!1)} changed name from "${o2}" to "${s2}".`,t2.nameAt),qs(e2,t2,i2,a2),e2.extendee===void 0&&(e2.jsonName!==
t2.jsonName&&a2("FIELD_SAME_JSON_NAME",`${i2} changed option "json_name" from "${e2.jsonName}" to "${t2.jsonName}".`,t2.optionAt("json_name")),Xs(e2,t2,i2,a2))}
function Ls({name:e2,number:t2,extendee:n2,fullName:r2},i2,a2=!0){let o2=a2?` with name "${n2===void 0?e2:r2}"`:"";return`${n2===void 0?"Field":"Extension"} "${String(
t2)}"${o2} on message "${n2??i2?.name??""}"`}const Rs=[["int32","int64","uint32","uint64","bool"],["sint32","sint64"],["fixed32","sfixed32"],["fixed64","sfixed6\
4"]],zs=[["int32","uint32"],["int64","uint64"],["fixed32","sfixed32"],["fixed64","sfixed64"]];function Bs(e2,t2){return t2.find(t3=>t3.includes(e2))?.[0]??e2}function Vs(e2,t2,n2,r2){
let i2=`${n2} changed type from "${e2.typeName}" to "${t2.typeName}".`,a2=`${n2} changed type from "${e2.kind}" to "${t2.kind}".`,o2=t2.typeName!==""&&e2.typeName!==
t2.typeName;e2.kind===t2.kind?o2&&r2("FIELD_SAME_TYPE",i2,t2.typeAt):r2("FIELD_SAME_TYPE",a2,t2.typeAt);for(let[n3,s2]of[["FIELD_WIRE_COMPATIBLE_TYPE",Rs],["FIE\
LD_WIRE_JSON_COMPATIBLE_TYPE",zs]])Bs(e2.kind,s2)===Bs(t2.kind,s2)?o2&&!(e2.enum&&t2.enum&&Hs(e2.enum,t2.enum))&&r2(n3,i2,t2.typeAt):(e2.kind!=="string"||t2.kind!==
"bytes"||n3!=="FIELD_WIRE_COMPATIBLE_TYPE")&&r2(n3,a2,t2.typeAt)}function Hs(e2,t2){let n2=new Map(t2.values.map(({name:e3,number:t3})=>[e3,t3]));return e2.name===
t2.name&&e2.values.every(({name:e3,number:t3})=>n2.get(e3)===t3)}function Us(e2,t2,n2,r2){if(e2.cardinality==="entry"||t2.cardinality==="entry")return;let i2=`${n2}\
 changed cardinality from "${Gs(e2)}" to "${Gs(t2)}".`;e2.cardinality!==t2.cardinality&&r2("FIELD_SAME_CARDINALITY",i2);let a2=({cardinality:e3})=>e3==="map"?"r\
epeated":Ws(e3),o2=({cardinality:e3})=>Ws(e3);a2(e2)!==a2(t2)&&r2("FIELD_WIRE_COMPATIBLE_CARDINALITY",i2),o2(e2)!==o2(t2)&&r2("FIELD_WIRE_JSON_COMPATIBLE_CARDIN\
ALITY",i2)}function Ws(e2){return e2==="explicit"||e2==="implicit"?"optional":e2}function Gs({cardinality:e2}){return Ws(e2)==="optional"?`optional with ${e2} p\
resence`:e2}function Ks(e2,t2,n2,r2){let i2=({kind:e3})=>e3==="string"||e3==="bytes",a2=e2.cardinality==="entry"&&t2.cardinality==="entry",o2=e2.cppString==="ST\
RING_PIECE"&&t2.cppString==="STRING";i2(e2)&&i2(t2)&&!a2&&e2.cppString!==t2.cppString&&!o2&&r2("FIELD_SAME_CPP_STRING_TYPE",`${n2} changed C++ string type from \
"${e2.cppString}" to "${t2.cppString}".`,t2.optionAt("ctype")),e2.kind==="string"&&t2.kind==="string"&&(e2.javaUtf8!==t2.javaUtf8&&r2("FIELD_SAME_JAVA_UTF8_VALI\
DATION",`${n2} changed Java string UTF8 validation from "${e2.javaUtf8}" to "${t2.javaUtf8}".`),e2.utf8!==t2.utf8&&r2("FIELD_SAME_UTF8_VALIDATION",`${n2} change\
d UTF8 validation from ${e2.utf8} to ${t2.utf8}.`))}function qs(e2,t2,n2,r2){let i2=e2.default,a2=t2.default;i2===void 0||a2===void 0||Js(i2)&&Js(a2)||Ys(i2,a2)||
r2("FIELD_SAME_DEFAULT",`${n2} changed default value from ${i2} to ${a2}.`,t2.optionAt("default"))}function Js(e2){return e2==="0"||e2==='""'||e2==="false"}function Ys(e2,t2){
if(e2.startsWith('"')||t2.startsWith('"'))return e2===t2;let n2=e3=>e3==="true"?"1":e3==="false"?"0":e3;return n2(e2)===n2(t2)}function Xs(e2,t2,n2,r2){if(e2.oneof===
t2.oneof)return;if(e2.oneof!==void 0&&t2.oneof!==void 0){r2("FIELD_SAME_ONEOF",`${n2} moved from oneof "${e2.oneof}" to oneof "${t2.oneof}".`);return}let[i2,a2]=t2.
oneof===void 0?["inside","outside"]:["outside","inside"];r2("FIELD_SAME_ONEOF",`${n2} moved from ${i2} to ${a2} a oneof.`)}const Zs=["EXTENSION_NO_DELETE","SERV\
ICE_NO_DELETE","ENUM_NO_DELETE","FILE_NO_DELETE","MESSAGE_NO_DELETE"],Qs=["PACKAGE_ENUM_NO_DELETE","PACKAGE_EXTENSION_NO_DELETE","PACKAGE_MESSAGE_NO_DELETE","PA\
CKAGE_NO_DELETE","PACKAGE_SERVICE_NO_DELETE"],$s=["cc_enable_arenas","cc_generic_services","csharp_namespace","go_package","java_generic_services","java_multipl\
e_files","java_outer_classname","java_package","objc_class_prefix","optimize_for","php_class_prefix","php_metadata_namespace","php_namespace","py_generic_servic\
es","ruby_package","swift_prefix"],ec=[...$s.map(e2=>`FILE_SAME_${e2.toUpperCase()}`),"ENUM_SAME_TYPE","ENUM_VALUE_NO_DELETE","EXTENSION_MESSAGE_NO_DELETE","FIE\
LD_NO_DELETE","FIELD_SAME_CARDINALITY","FIELD_SAME_CPP_STRING_TYPE","FIELD_SAME_JAVA_UTF8_VALIDATION","FIELD_SAME_JSTYPE","FIELD_SAME_TYPE","FIELD_SAME_UTF8_VAL\
IDATION","FILE_SAME_SYNTAX","MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR","ONEOF_NO_DELETE","RPC_NO_DELETE"],tc=["ENUM_SAME_JSON_FORMAT","ENUM_VALUE_SAME_NAM\
E","FIELD_SAME_JSON_NAME","FIELD_SAME_NAME","MESSAGE_SAME_JSON_FORMAT"],nc=["ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED","FIELD_NO_DELETE_UNLESS_NAME_RESERVED","\
FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY","FIELD_WIRE_JSON_COMPATIBLE_TYPE"],rc=["FIELD_SAME_DEFAULT","FIELD_SAME_ONEOF","FILE_SAME_PACKAGE","MESSAGE_SAME_REQUIRE\
D_FIELDS","RESERVED_ENUM_NO_DELETE","RESERVED_MESSAGE_NO_DELETE","RPC_SAME_CLIENT_STREAMING","RPC_SAME_IDEMPOTENCY_LEVEL","RPC_SAME_REQUEST_TYPE","RPC_SAME_RESP\
ONSE_TYPE","RPC_SAME_SERVER_STREAMING"],ic=["ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED","FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"],ac=["FIELD_WIRE_COMPATIBLE_C\
ARDINALITY","FIELD_WIRE_COMPATIBLE_TYPE"],oc={FILE:new Set([...Zs,...ec,...tc,...rc]),PACKAGE:new Set([...Qs,...ec,...tc,...rc]),WIRE_JSON:new Set([...tc,...nc,
...rc,...ic]),WIRE:new Set([...rc,...ic,...ac])},sc={FIELD_SAME_CTYPE:"FIELD_SAME_CPP_STRING_TYPE",FIELD_SAME_LABEL:"FIELD_SAME_CARDINALITY",FILE_SAME_JAVA_STRING_CHECK_UTF8:"\
FIELD_SAME_JAVA_UTF8_VALIDATION"};function cc(e2){let t2=Object.hasOwn(oc,e2)?oc[e2]:void 0;if(t2)return t2;let n2=Object.hasOwn(sc,e2)?sc[e2]:void 0;return new Set(
[n2??e2])}function lc(e2,t2,n2){for(let r3 of $s){let i3=F[r3]?.[1]??"",a3=x(e2.options,r3)??i3,o3=x(t2.options,r3)??i3;a3!==o3&&n2(`FILE_SAME_${r3.toUpperCase()}`,
`File option "${r3}" changed from "${a3}" to "${o3}".`,t2,b(t2.options,r3)?.at)}let[r2,i2]=[uc(e2),uc(t2)],a2=`File syntax changed from "${r2}" to "${i2}".`;r2!==
i2&&n2("FILE_SAME_SYNTAX",a2,t2,t2.node.editionAt);let o2=`File package changed from "${e2.package}" to "${t2.package}".`;e2.package!==t2.package&&n2("FILE_SAME\
_PACKAGE",o2,t2,t2.node.packageAt),dc(e2,t2,n2)}function uc({edition:e2}){return e2==="2023"||e2==="2024"?"editions":e2}function dc(e2,t2,n2){let r2=new Map(U(t2).
map(e3=>[e3.nested,e3])),i2=e3=>[...e3].map(fc),a2=[["message",U(e2).map(({nested:e3})=>e3),[...r2.keys()]],["enum",i2(v(e2)),i2(v(t2))],["extension",i2(y(e2)),
i2(y(t2))],["service",i2(e2.services),i2(t2.services)]];for(let[e3,i3,o2]of a2){let a3=new Set(o2);for(let o3 of i3.filter(e4=>!a3.has(e4))){let i4=`Previously \
present ${e3} "${o3}" was deleted from file.`;n2(`${e3.toUpperCase()}_NO_DELETE`,i4,t2,pc(o3,r2)?.at)}}}function fc({element:e2}){return e2.join(".")}function pc(e2,t2){
let n2=e2.split(".");for(let e3=n2.length-1;e3>0;--e3){let r2=t2.get(n2.slice(0,e3).join("."));if(r2)return r2}}function mc(e2,t2,r2,i2){let a2=oc[e2]??new Set,
o2=Dt(i2.modules,r2?.file.path??t2.file.path),s2=new Map,c2=new Map,l2=(e3,n2,r3,i3)=>{if(!hc(e3,a2,o2))return;if(_c(e3,o2,t2.file,r3)){c2.set(e3,(c2.get(e3)??0)+
1);return}let l3=r3&&B(r3,i3??{start:0,end:0});s2.set(`${e3}\0${n2}`,{id:e3,message:n2,...l3&&{location:l3}})},u2=r2?.file.path===t2.file.path;u2||l2("FILE_NO_D\
ELETE",`Previously present file "${t2.file.path}" was deleted.`,void 0),r2&&u2&&lc(t2.file,r2.file,l2);let d2=Ss(i2,r2?.file);return vc(t2.file,d2,l2),yc(t2.file,
u2?r2.file:void 0,d2,l2),{findings:[...s2.values()].sort((e3,t3)=>n.mn(e3.id,t3.id)||n.mn(e3.message,t3.message)),ignored:c2}}function hc(e2,t2,n2){return n2&&[
...n2.except].some(t3=>cc(t3).has(e2))?!1:t2.has(e2)||(n2?.use.some(t3=>!Object.hasOwn(oc,t3)&&cc(t3).has(e2))??!1)}const gc=/^v\d+(?:p\d+)?(?:alpha|beta)\d*$|^v\d+test.*$/;
function _c(e2,t2,n2,r2){if(!t2)return!1;let i2=[n2.path,...r2?[r2.path]:[]],a2=e3=>i2.some(t3=>t3===e3||t3.startsWith(`${e3}/`));return t2.ignore.some(a2)||Object.
entries(t2.ignoreOnly).some(([t3,n3])=>cc(t3).has(e2)&&n3.some(a2))?!0:t2.ignoreUnstablePackages&&[n2,...r2?[r2]:[]].some(({package:e3})=>gc.test(e3.split(".").
at(-1)??""))}function vc(e2,t2,n2){let r2=t2.own,i2=new Map(r2?U(r2).map(e3=>[e3.fullName,e3]):[]),a2=new Map(r2?[...v(r2)].map(e3=>[e3.fullName,e3]):[]);for(let r3 of U(
e2)){let e3=i2.get(r3.fullName)??t2.messages.get(r3.fullName);if(e3){Os(r3,e3,n2);for(let t3 of r3.fields){let r4=e3.fields.find(({number:e4})=>e4===t3.number);
r4&&Is(t3,r4,e3,n2)}}}for(let r3 of v(e2)){let e3=a2.get(r3.fullName)??t2.enums.get(r3.fullName);e3&&js(r3,e3,n2)}for(let i3 of e2.services){let e3=r2?.services.
find(({fullName:e4})=>e4===i3.fullName)??t2.services.get(i3.fullName);e3&&Ps(i3,e3,n2)}for(let r3 of y(e2)){let e3=t2.extensions.get(ws(r3));e3&&Is(_s(r3),_s(e3),
void 0,n2)}}function yc(e2,t2,n2,r2){if(!n2.packages.has(e2.package)){r2("PACKAGE_NO_DELETE",`Previously present package "${e2.package}" was deleted.`,void 0);return}
let i2=t3=>[...t3].some(({file:t4})=>t4.package===e2.package),a2=new Map(t2?U(t2).map(e3=>[e3.nested,e3]):[]),o2=(n3,i3,o3)=>{r2(n3,`Previously present ${i3} "${o3}\
" was deleted from package "${e2.package}".`,t2,pc(o3,a2)?.at)};for(let t3 of i2(n2.messages.values())?U(e2):[])n2.messages.has(t3.fullName)||o2("PACKAGE_MESSAG\
E_NO_DELETE","message",t3.nested);for(let t3 of i2(n2.enums.values())?v(e2):[])n2.enums.has(t3.fullName)||o2("PACKAGE_ENUM_NO_DELETE","enum",fc(t3));for(let t3 of e2.
services)n2.services.has(t3.fullName)||o2("PACKAGE_SERVICE_NO_DELETE","service",t3.name);for(let t3 of i2(n2.extensions.values())?y(e2):[])n2.extensionNames.has(
t3.fullName)||o2("PACKAGE_EXTENSION_NO_DELETE","extension",fc(t3))}const bc=new Set(["MESSAGE_ADDED","MESSAGE_MOVED","ENUM_ADDED","ENUM_REMOVED","ENUM_CONST_ADD\
ED","ENUM_CONST_CHANGED","ENUM_CONST_REMOVED","FIELD_ADDED","FIELD_REMOVED","FIELD_NAME_CHANGED","FIELD_STRING_OR_BYTES_LABEL_CHANGED","ONEOF_ADDED","ONEOF_REMO\
VED","ONEOF_FIELD_ADDED","ONEOF_FIELD_MOVED_TO_TOP_LEVEL"]);function xc(e2,t2){let n2=[],r2={open:new Set,add(e3,t3,{file:r3,at:i2}){n2.push({id:e3,message:`${e3}\
 at ${t3}`,compatible:bc.has(e3),location:B(r3,i2)})}};return e2.package!==t2.package&&r2.add("PACKAGE_CHANGED","/",{file:t2,at:t2.node.packageAt??{start:0,end:0}}),
Sc(e2,t2,"#",r2),n2}function Sc(e2,t2,n2,r2){let i2={file:"package"in t2?t2:t2.file,at:{start:0,end:0}};for(let a3 of e2.messages){let o3=t2.messages.findIndex(
({name:e3})=>e3===a3.name),s2=t2.messages[o3],c2=`${n2}/${a3.name}`;s2?(wc(a3,s2,c2,r2),o3!==e2.messages.indexOf(a3)&&r2.add("MESSAGE_MOVED",c2,s2)):r2.add("MES\
SAGE_REMOVED",c2,i2)}let a2=new Set(e2.messages.map(({name:e3})=>e3));for(let e3 of t2.messages)a2.has(e3.name)||r2.add("MESSAGE_ADDED",`${n2}/${e3.name}`,e3);for(let a3 of e2.
enums){let e3=t2.enums.find(({name:e4})=>e4===a3.name);e3?Cc(a3,e3,`${n2}/${a3.name}`,r2):r2.add("ENUM_REMOVED",`${n2}/${a3.name}`,i2)}let o2=new Set(e2.enums.map(
({name:e3})=>e3));for(let e3 of t2.enums)o2.has(e3.name)||r2.add("ENUM_ADDED",`${n2}/${e3.name}`,e3)}function Cc(e2,t2,n2,r2){let i2=e3=>new Map(e3.values.map(e4=>[
e4.number,e4.name])),a2=i2(e2),o2=i2(t2);for(let[e3,i3]of a2){let a3=o2.get(e3);a3===void 0?r2.add("ENUM_CONST_REMOVED",`${n2}/${String(e3)}`,t2):a3!==i3&&r2.add(
"ENUM_CONST_CHANGED",`${n2}/${String(e3)}`,t2)}for(let[e3]of o2)a2.has(e3)||r2.add("ENUM_CONST_ADDED",`${n2}/${String(e3)}`,t2)}function wc(e2,t2,n2,r2){Ic(e2,t2,
n2,r2);let i2=new Map(t2.fields.map(e3=>[e3.number,e3])),a2=new Map(e2.fields.map(e3=>[e3.number,e3]));Fc(e2,t2,n2,r2);for(let a3 of e2.fields){let e3=`${n2}/${String(
a3.number)}`,o2=i2.get(a3.number);o2?Dc(a3,o2,e3,r2):Tc(a3,t2,e3,r2)}for(let i3 of t2.fields){let t3=`${n2}/${String(i3.number)}`;a2.has(i3.number)||r2.add(Ec(i3,
e2),t3,i3)}Sc(e2,t2,n2,r2)}function Tc(e2,t2,n2,r2){let{oneof:i2}=e2;if(i2){let e3=new Set(t2.fields.map(({number:e4})=>e4));(t2.oneofs.some(({name:e4})=>e4===i2.
name)||i2.members.some(({number:t3})=>e3.has(t3)))&&r2.add("ONEOF_FIELD_REMOVED",n2,t2)}else r2.add(e2.node.label==="required"?"REQUIRED_FIELD_REMOVED":"FIELD_R\
EMOVED",n2,t2)}function Ec(e2,t2){return e2.oneof?t2.oneofs.some(({name:t3})=>t3===e2.oneof?.name)?"ONEOF_FIELD_ADDED":"FIELD_ADDED":e2.node.label==="required"?
"REQUIRED_FIELD_ADDED":"FIELD_ADDED"}function Dc(e2,t2,n2,r2){e2.name!==t2.name&&r2.add("FIELD_NAME_CHANGED",n2,t2),e2.oneof&&!t2.oneof&&r2.add("ONEOF_FIELD_MOV\
ED_TO_TOP_LEVEL",n2,t2);let i2=[e2.mapKey,t2.mapKey];Oc(e2,t2)===Oc(t2,e2)?(i2[0]!==void 0&&i2[1]!==void 0&&Mc(i2[0])!==Mc(i2[1])&&r2.add("FIELD_SCALAR_KIND_CHA\
NGED",n2,t2),kc(e2,t2,n2,r2)):r2.add("FIELD_KIND_CHANGED",n2,t2),Pc(e2,t2,n2,r2)}function Oc({mapKey:e2,type:t2},n2){return e2===void 0?t2.kind==="unresolved"||
n2.type.kind==="unresolved"?"unknown":t2.kind==="message"?"message":"scalar":"map"}function kc(e2,t2,n2,r2){let i2=e2.type,a2=t2.type;i2.kind==="unresolved"||a2.
kind==="unresolved"?Ac(i2,a2,e3=>{r2.add(e3,n2,t2)}):i2.kind==="message"==(a2.kind==="message")?i2.kind==="message"&&a2.kind==="message"?Nc([i2.message,a2.message],
t2,n2,r2):jc(e2)!==jc(t2)&&r2.add("FIELD_SCALAR_KIND_CHANGED",n2,t2):r2.add("FIELD_KIND_CHANGED",n2,t2)}function Ac(e2,t2,n2){e2.kind==="scalar"||t2.kind==="sca\
lar"?n2("FIELD_KIND_CHANGED"):D(e2)!==D(t2)&&n2("FIELD_NAMED_TYPE_CHANGED")}function jc({type:e2}){return e2.kind==="scalar"?Mc(e2.scalar):"general"}function Mc(e2){
return["int32","int64","uint32","uint64","bool"].includes(e2)?"general":e2==="sint32"||e2==="sint64"?"signed":e2==="string"||e2==="bytes"?"text":e2.replace(/^s(?=fixed)/,
"")}function Nc([e2,t2],n2,r2,i2){if(e2.element.join(".")!==t2.element.join(".")){i2.add("FIELD_NAMED_TYPE_CHANGED",r2,n2);return}let a2=`${e2.fullName} ${t2.fullName}`;
if(e2.file.path===n2.file.path&&t2.file.path===n2.file.path||i2.open.has(a2))return;i2.open.add(a2);let o2=[];wc(e2,t2,r2,{open:i2.open,add(e3,t3,n3){bc.has(e3)||
o2.push(e3),i2.add(e3,t3,n3)}}),o2.length>0&&i2.add("FIELD_NAMED_TYPE_CHANGED",r2,n2)}function Pc(e2,t2,n2,r2){let i2=e2.node.label,a2=t2.node.label;i2!==void 0&&
a2!==void 0&&i2!==a2&&r2.add((({type:e3})=>e3.kind==="message"||jc({type:e3})==="text")(e2)?"FIELD_STRING_OR_BYTES_LABEL_CHANGED":"FIELD_NUMERIC_LABEL_CHANGED",
n2,t2)}function Fc(e2,t2,n2,r2){for(let{name:i2}of e2.oneofs)t2.oneofs.some(e3=>e3.name===i2)||r2.add("ONEOF_REMOVED",`${n2}/${i2}`,t2);for(let{name:i2}of t2.oneofs)
e2.oneofs.some(e3=>e3.name===i2)||r2.add("ONEOF_ADDED",`${n2}/${i2}`,t2)}function Ic(e2,t2,n2,r2){let i2=new Map(e2.fields.map(e3=>[e3.number,e3]));for(let{name:e3,
members:a2}of t2.oneofs){let o2=a2.flatMap(({number:e4})=>i2.get(e4)??[]),s2=o2.filter(({oneof:e4})=>!e4).length;s2>1?r2.add("MULTIPLE_FIELDS_MOVED_TO_ONEOF",`${n2}\
/${e3}`,t2):s2+new Set(o2.flatMap(({oneof:e4})=>e4??[])).size>1&&r2.add("FIELD_MOVED_TO_EXISTING_ONEOF",`${n2}/${e3}`,t2)}}const Lc={"buf-file":"FILE","buf-pack\
age":"PACKAGE","buf-wire-json":"WIRE_JSON","buf-wire":"WIRE"};function Rc(e2,{base:t2,head:n2}){let r2=Lc[e2];return r2===void 0?e2==="confluent"?zc(Uc(t2,n2),t2,
n2):void 0:zc(Vc(e2,r2,t2,n2),t2,n2)}function zc(e2,n2,r2){let i2=new Map(Bc(r2.file)),a2=Bc(n2.file).find(([e3,t2])=>i2.has(e3)&&!k(t2,i2.get(e3)));if(!a2)return e2;
let[o2,s2]=a2,c2=(s2??i2.get(o2))?.name??"",l2=t.ut(`the type ${c2} of another module is not known to be the same in base and head`),u2=e3=>e3.outcome==="reads"?
l2:e3,{backward:d2,forward:f2}=e2.verdict;return{...e2,verdict:{backward:u2(d2),forward:u2(f2)}}}function Bc(e2){let t2=(...e3)=>JSON.stringify(e3),n2=[..._(e2)].
flatMap(({element:e3,fields:n3})=>n3.map(n4=>[t2("field",...e3,n4.number),wr(n4)])),r2=[...y(e2)].flatMap(e3=>{let n3=ws(e3);return[[t2("extension",n3),wr(e3)],
[t2("extended",n3),Tr(e3)]]}),i2=e2.services.flatMap(({rpcs:e3})=>e3.flatMap(e4=>Object.entries(Dr(e4)).map(([n3,r3])=>[t2(n3,...e4.element),r3])));return[...n2,
...r2,...i2]}function Vc(e2,n2,r2,i2){let{findings:a2,ignored:o2}=mc(n2,r2,i2,i2.model),[s2]=a2,c2=s2&&t.ct(`buf breaking reports ${s2.id}: ${s2.message}`);return{
verdict:c2?{backward:c2,forward:c2}:t.et,notes:Hc(o2),result:{name:e2,compatible:a2.length===0,findings:a2}}}function Hc(e2){let t2=[...e2].map(([e3,t3])=>`${String(
t3)} ${e3}`).join(", ");return t2===""?[]:[`buf.yaml ignores what would be found here: ${t2}`]}function Uc(e2,t2){let n2=xc(e2.file,t2.file),r2=xc(t2.file,e2.file),
i2={backward:Wc(n2),forward:Wc(r2)},a2=n2.map(({id:e3,message:t3,location:n3})=>({id:e3,message:t3,...n3&&{location:n3}}));return{verdict:i2,result:{name:"confl\
uent",compatible:n2.every(e3=>e3.compatible),findings:a2}}}function Wc(e2){let n2=e2.find(({compatible:e3})=>!e3);return n2?t.ct(`Confluent Schema Registry repo\
rts ${n2.message}`):t.ot}function Gc(e2,n2,r2){let i2=Lc[e2];if(i2===void 0)return;let{findings:a2,ignored:o2}=mc(i2,n2,void 0,r2),s2={name:e2,compatible:a2.length===
0,findings:a2};return{...s2.compatible&&o2.size>0&&{verdict:t.et},result:s2,notes:Hc(o2)}}const W={int32:{wire:"varint",bits:32,sign:"signed"},int64:{wire:"vari\
nt",bits:64,sign:"signed"},uint32:{wire:"varint",bits:32,sign:"unsigned"},uint64:{wire:"varint",bits:64,sign:"unsigned"},bool:{wire:"varint",bits:1,sign:"bool"},
sint32:{wire:"zigzag",bits:32,sign:"signed"},sint64:{wire:"zigzag",bits:64,sign:"signed"},fixed32:{wire:"fixed32",bits:32,sign:"unsigned"},sfixed32:{wire:"fixed\
32",bits:32,sign:"signed"},float:{wire:"fixed32",bits:32,sign:"float"},fixed64:{wire:"fixed64",bits:64,sign:"unsigned"},sfixed64:{wire:"fixed64",bits:64,sign:"s\
igned"},double:{wire:"fixed64",bits:64,sign:"float"},string:{wire:"bytes",bits:0,sign:"text"},bytes:{wire:"bytes",bits:0,sign:"bytes"}};function G(e2){let{wire:t2}=W[e2];
return t2==="varint"||t2==="zigzag"?0:t2==="bytes"?2:t2==="fixed32"?5:1}function Kc(e2,n2,r2){if(e2===n2)return t.ot;let i2=W[e2],a2=W[n2];return a2.wire==="byt\
es"&&i2.wire==="bytes"?qc(e2,r2):G(e2)===G(n2)?a2.wire!==i2.wire||a2.sign==="float"||i2.sign==="float"?t.at(`the bytes of ${Zc(n2)} mean another number as ${e2}`):
a2.sign==="bool"?t.st("true and false arrive as 1 and 0"):i2.sign==="bool"?t.at(`every ${n2} except 0 arrives as true`):i2.bits<a2.bits?t.at(`values beyond ${String(
i2.bits)} bits are cut off`):a2.sign==="signed"&&i2.sign==="unsigned"?t.at("negative numbers arrive as huge positive ones"):a2.sign==="unsigned"&&i2.sign==="sig\
ned"&&i2.bits===a2.bits?t.at(`values above the largest ${e2} arrive as negative numbers`):t.ot:t.at(`${n2} and ${e2} are encoded differently: the value is skipp\
ed as unknown and the field reads as absent`)}function qc(e2,n2){return e2==="bytes"?t.st("the text arrives as its UTF-8 bytes"):n2?t.ct("bytes that are not UTF\
-8 are refused where a string is expected"):t.at("bytes that are not UTF-8 arrive as a damaged string")}function Jc(e2,n2){if(e2===n2)return t.ot;let r2=W[e2],i2=W[n2];
return Yc(i2)&&Yc(r2)?Xc(e2,n2):n2==="bytes"&&e2==="string"?t.at("the base64 text of the bytes arrives as if it were the string"):n2==="string"&&e2==="bytes"?t.
ct("text that is not base64 is refused where bytes are expected"):e2==="string"&&Yc(i2)&&i2.bits===64&&i2.sign!=="float"?t.st(`ProtoJSON writes ${n2} in quotes,\
 so its digits arrive as the string`):t.ct(`the JSON of ${Zc(n2)} is refused where ${Zc(e2)} is expected`)}function Yc({sign:e2}){return e2==="signed"||e2==="un\
signed"||e2==="float"}function Xc(e2,n2){let r2=W[e2],i2=W[n2];if(r2.sign==="float"){if(i2.sign==="float"&&r2.bits<i2.bits)return t.ct("numbers beyond the range\
 of float are refused, others lose digits");let n3=r2.bits===64?53:24;return(i2.sign==="float"?0:i2.bits)>n3?t.at(`large numbers lose digits: ${e2} holds intege\
rs exactly up to 2^${String(n3)}`):t.ot}if(i2.sign==="float")return t.ct("numbers with a fraction are refused where an integer is expected");let a2=i2.sign==="s\
igned"&&r2.sign==="unsigned",o2=e3=>e3.bits-+(e3.sign==="signed");return a2?t.ct(`negative numbers are refused where ${Zc(e2)} is expected`):o2(i2)>o2(r2)?t.ct(
`numbers beyond the range of ${e2} are refused`):t.ot}function Zc(e2){return/^[aeiou]/.test(e2)&&!e2.startsWith("u")?`an ${e2}`:`a ${e2}`}function Qc(e2,n2,r2){
let[i2,a2]=[wr(e2),wr(n2)];return!k(i2,a2)&&(i2?.reroute??a2?.reroute)?$c(i2,a2):!i2?.unheld&&!a2?.unheld?i2?.name===a2?.name&&!k(i2,a2)?$c(i2,a2):void 0:r2==="\
wire"&&(tl(e2)||tl(n2))?t.at("a number of fixed size is neither an enum nor a message on the wire"):k(i2,a2)?e2.delimited===n2.delimited?t.ot:t.ut(`${i2?.name??
""} is encoded in another way if it is a message, and nothing here says what it is`):$c(i2,a2)}function $c(e2,n2){let r2=[e2,n2].find(e3=>e3?.unheld),i2=(r2??e2??
n2)?.name??"the type",a2=e2?.reroute??n2?.reroute;if(a2)return t.ut(`the proposed import roots lead to ${a2.path}, and those of the governed branch to ${a2.governed}`);
if(!e2||!n2||el(e2)!==el(n2)){let e3=(r2?.unheld?.imports??[]).join(", ");return e3===""?t.ut(`${i2} is defined nowhere: its file neither declares it nor import\
s a file that may`):t.ut(`${i2} is declared in a file that this repository does not hold (${e3}), and is not known to be the same for both`)}let o2=[...n2.pins,
...e2.pins].find(t2=>!n2.pins.includes(t2)||!e2.pins.includes(t2));return t.ut(`another version of ${o2?.split(" ",1)[0]??"its module"} is pinned, and its text \
of ${i2} is not in this repository`)}function el({name:e2,unheld:t2}){return JSON.stringify([e2,t2])}function tl({type:e2}){return e2.kind==="scalar"&&[1,5].includes(
G(e2.scalar))}const nl=r.P(({values:e2})=>{let[t2,n2]=[new Map,new Map];for(let{name:r2,number:i2}of e2){t2.has(r2)||t2.set(r2,i2);let e3=n2.get(i2);e3?e3.push(
r2):n2.set(i2,[r2])}return{numbers:t2,names:n2}});function rl(e2,t2){return nl(e2).names.get(t2)?.[0]}function il(e2,t2){return nl(e2).numbers.get(t2)}function al(e2,t2){
return nl(e2).names.has(t2)}function ol(e2,t2,n2,r2){return n2==="wire"?sl(e2,t2,r2):ul(e2,t2,r2)}function sl(e2,n2,r2){let{number:i2,name:a2}=n2,o2=il(e2,a2);if(al(
e2,i2)){let r3=rl(e2,i2)??"";return o2!==void 0&&o2!==i2&&!ll(e2,i2,n2)?t.at(`${a2} is written as ${String(i2)}, which the reader knows as ${r3}`):t.ot}return o2===
void 0?e2.closed?cl(e2,r2)?t.st(`readers promise to tolerate unknown values: ${a2} reads as absent`):t.at(`the reader's closed enum has no value ${String(i2)}: \
it becomes an unknown field, and the field reads as absent`):t.st(`the reader keeps the number ${String(i2)} without knowing its name`):t.at(`${a2} is written a\
s ${String(i2)}, but the reader knows it as ${String(o2)}`)}function cl({closed:e2},{unknownValues:t2}){return t2==="all"||t2==="open"&&!e2}function ll(e2,t2,n2){
return(nl(n2.enum).names.get(t2)??[]).some(n3=>il(e2,n3)===t2)}function ul(e2,{enum:n2,number:r2,name:i2},a2){let o2=rl(n2,r2)??i2;return il(e2,o2)===void 0?!al(
e2,r2)&&cl(e2,a2)?t.st(`readers promise to tolerate unknown values: ${o2} may read as absent`):a2.unknownFields==="reject"?t.ct(`the reader does not know the na\
me ${o2}`):t.at(`the reader's enum has no value ${o2}: a lenient JSON parser drops it, a strict one refuses the message`):t.ot}function dl({values:e2}){return e2[0]}
function fl(e2,n2,r2){let[i2,a2]=[dl(e2),dl(n2)];return!i2||!a2||pl(i2,a2,r2)?t.ot:t.at(`an absent field means ${ml(a2)} to the writer and ${ml(i2)} to the read\
er`)}function pl(e2,t2,n2){let r2=e2.number===t2.number;if(n2==="wire")return r2;let i2=(nl(t2.enum).names.get(t2.number)??[]).flatMap(t3=>il(e2.enum,t3)??[]);return i2.
length>0?i2.includes(e2.number):r2}function ml({name:e2,number:t2}){return`${e2} (${String(t2)})`}function hl(e2,n2,r2,i2){return t.dt(n2.values.map(t2=>ol(e2,t2,
r2,i2)))}function gl(e2,t2){let{byJsonName:n2,byName:r2}=_l(e2);return n2.get(t2)??r2.get(t2)}const _l=r.P(({fields:e2})=>{let t2=new Map,n2=new Map;for(let r2 of e2)
t2.has(r2.jsonName)||t2.set(r2.jsonName,r2),n2.has(r2.name)||n2.set(r2.name,r2);return{byJsonName:t2,byName:n2}});function vl(e2,n2,r2,i2){if(r2==="wire")return t.
ot;let a2=n2.jsonName,o2=e2.extendeeName===void 0?e2.parent:void 0,s2=o2?gl(o2,a2):e2.jsonName===a2?e2:void 0;return s2===e2?t.ot:s2?t.at(`the JSON key "${a2}" \
now belongs to the field ${s2.name}`):i2.unknownFields==="reject"?t.ct(`the reader does not know the JSON key "${a2}"`):t.at(`the reader does not know the JSON \
key "${a2}" and drops its value`)}function yl(e2,n2,r2){let i2=n2.jsonName,a2=e2&&gl(e2,i2);if(!e2||!a2||n2.extendeeName!==void 0)return;let o2=t.dt([r2(a2,n2),
Su(a2,n2,"json")]),s2=`the JSON key "${i2}" now belongs to the field ${a2.name}`;return o2.outcome==="reads"?e2.fields.some(({number:e3})=>e3===n2.number)&&a2.number!==
n2.number?t.at(s2):t.st(`${s2}, which reads the value unchanged`):{...o2,because:`${s2}: ${o2.because}`}}function bl(e2,n2,r2){let{oneof:i2}=e2;if(!i2)return t.
ot;let a2=xl(e2,n2,r2);if(!a2)return t.ot;let o2=`a writer may set both ${n2.name} and ${a2.name}`;return r2==="wire"?t.at(`${o2}: the reader keeps only the las\
t of oneof ${i2.name}`):t.ct(`${o2}: the reader refuses two members of oneof ${i2.name}`)}function xl({oneof:e2},t2,n2){if(!e2)return;let r2=Sl(e2),i2=({number:t3,
jsonName:i3})=>n2==="wire"?r2.has(t3):gl(e2.message,i3)?.oneof===e2;if(i2(t2))return fe(t2)?.fields.find(e3=>e3!==t2&&(e3.oneof===void 0||e3.oneof!==t2.oneof)&&
i2(e3))}const Sl=r.P(({members:e2})=>new Set(e2.map(({number:e3})=>e3)));function Cl(e2,n2,r2,i2){return e2?e2.presence==="required"?t.ct(`the reader requires ${e2.
name}, which the writer does not write`):t.ot:n2?r2==="json"?i2.unknownFields==="reject"?t.ct(`the reader does not know the JSON key "${n2.jsonName}"`):t.st("re\
aders ignore JSON keys that they do not know"):t.st("the reader keeps the value among its unknown fields"):t.ot}function wl(e2,n2){return e2.presence!=="require\
d"||n2.presence==="required"?t.ot:t.ct(`the reader requires ${e2.name}, which the writer may leave out`)}function Tl(e2,n2,r2){if(e2.presence==="required"||n2.presence===
"required"||n2.cardinality!==e2.cardinality||e2.type.kind!==n2.type.kind)return t.ot;let i2=P(e2),a2=P(n2);if(i2===void 0||a2===void 0)return t.ot;let o2=N(e2)!==
void 0||N(n2)!==void 0,[s2,c2]=[Mr(n2),Mr(e2)];return s2&&c2&&!o2?fl(c2.enum,s2.enum,r2):!o2||(s2&&c2?pl(c2,s2,r2):i2===a2)?t.ot:t.at(`where the field is absent\
 the writer means ${a2} and the reader reads ${i2}`)}const El={"google.protobuf.DoubleValue":"double","google.protobuf.FloatValue":"float","google.protobuf.Int6\
4Value":"int64","google.protobuf.UInt64Value":"uint64","google.protobuf.Int32Value":"int32","google.protobuf.UInt32Value":"uint32","google.protobuf.BoolValue":"\
bool","google.protobuf.StringValue":"string","google.protobuf.BytesValue":"bytes"},Dl=new Set(["google.protobuf.Duration","google.protobuf.FieldMask","google.pr\
otobuf.Timestamp"]),Ol=new Set([...Object.keys(El),...Dl,...["Any","ListValue","Struct","Value"].map(e2=>`google.protobuf.${e2}`)]);function kl({fullName:e2}){return Object.
hasOwn(El,e2)?El[e2]:void 0}function K({fullName:e2}){return Ol.has(e2)}function Al({fullName:e2}){return Dl.has(e2)}function jl(e2,n2,r2,i2){if(ni(e2,n2))return t.
ot;if(r2==="json"&&(K(e2)||K(n2))&&e2.fullName!==n2.fullName)return Ll({kind:"message",message:e2},{kind:"message",message:n2},i2);let{policy:a2,readings:o2}=i2,
s2=`${r2} ${a2.unknownFields} ${a2.unknownValues}`;return o2.outcomeOf(e2,n2,s2,()=>t.dt(Ml(e2,n2,r2,i2)))}function*Ml(e2,n2,r2,i2){for(let{base:a2,head:o2}of H(
n2.fields,e2.fields)){let n3=a2,s2=o2,c2=r2==="json"&&n3&&!s2?yl(e2,n3,(e3,t2)=>yu(e3,t2,r2,i2)):void 0;c2?yield Pl(n3,c2):!n3||!s2?yield Pl(s2??n3,Cl(s2,n3,r2,
i2.policy)):yield Pl(s2,t.dt(Nl(s2,n3,r2,i2)))}}function*Nl(e2,n2,r2,i2){e2.number!==n2.number&&r2==="wire"?yield t.at(`its number is ${String(n2.number)} for t\
he writer and ${String(e2.number)} for the reader`):(yield yu(e2,n2,r2,i2),yield Su(e2,n2,r2),yield wl(e2,n2),yield vl(e2,n2,r2,i2.policy),yield bl(e2,n2,r2),yield Tl(
e2,n2,r2))}function Pl(e2,t2){if(!e2||!("because"in t2))return t2;let n2=`${e2.parent?.name??""}.${e2.name}: ${t2.because}`;return{...t2,because:n2}}function Fl(e2){
if(e2.kind==="unresolved")return;if(e2.kind!=="message")return e2;let{message:t2}=e2,n2=kl(t2);return n2===void 0?Al(t2)?{kind:"text",message:t2}:{kind:K(t2)?"s\
pecial":"object",message:t2}:{kind:"scalar",scalar:n2}}function Il(e2,n2,r2){let{type:i2}=e2,{type:a2}=n2;if(ql(i2)&&e2.cardinality==="singular"&&n2.cardinality===
"repeated")return t.st("the array arrives as a list value");if(i2.kind==="message"&&a2.kind==="message")return jl(i2.message,a2.message,"json",r2);let o2=Fl(i2);
if(a2.kind==="enum"&&o2?.kind==="scalar"&&Hl(n2,a2.enum)&&Gl(o2.scalar))return t.st("its only name stands for 0, which is never written: what is written are num\
bers");if(a2.kind==="enum"&&i2.kind==="enum"&&Wl(e2)){if(Hl(n2,a2.enum))return t.st("its only name stands for 0, which is never written, and an absent field rea\
ds as 0");if(r2.policy.unknownFields==="ignore"&&e2.presence==="implicit"&&Ul(n2,a2.enum))return t.st("its only name stands for 0 and is ignored where unknown, \
and an absent field reads as 0")}return Ll(i2,a2,r2)}function Ll(e2,n2,r2){let i2=Fl(e2),a2=Fl(n2),o2=t.ct(`the JSON of ${D(n2)} is refused where ${D(e2)} is ex\
pected`);return!i2||!a2?o2:i2.kind==="special"?Rl(i2.message,a2)??o2:i2.kind==="scalar"?zl(i2.scalar,a2)??o2:i2.kind==="enum"?Bl(i2.enum,a2,r2.policy)??o2:i2.kind===
"object"&&a2.kind==="special"&&a2.message.fullName==="google.protobuf.Struct"?Vl(`the keys of a Struct are no fields of ${i2.message.name}`,r2.policy):o2}function Rl({
fullName:e2},n2){return e2==="google.protobuf.Value"?t.st("a google.protobuf.Value takes any JSON"):e2==="google.protobuf.Struct"&&n2.kind==="object"?t.st("the \
message's JSON object arrives as a google.protobuf.Struct"):void 0}function zl(e2,n2){if(n2.kind==="scalar")return Jc(e2,n2.scalar);if(n2.kind==="text")return e2===
"string"?t.st(`the text of a ${n2.message.name} arrives as the string`):void 0;if(n2.kind==="enum")return e2==="string"?t.st("the value's name arrives as the st\
ring"):t.ct(`ProtoJSON writes names of ${n2.enum.name}, which are refused where ${e2} is expected`)}function Bl(e2,n2,r2){if(n2.kind==="enum")return hl(e2,n2.enum,
"json",r2);if(n2.kind==="text")return Vl(`the text is no name of ${e2.name}`,r2);if(n2.kind!=="scalar")return;let{scalar:i2}=n2;return(i2==="int32"||i2==="sint3\
2"||i2==="sfixed32")&&!e2.closed?t.st("ProtoJSON accepts the number in place of a name"):i2==="string"||i2==="bytes"||i2.endsWith("64")?Vl(`ProtoJSON writes ${i2}\
 as text, which is no name of ${e2.name}`,r2):t.ct(`the JSON of ${i2} is refused where the enum ${e2.name} does not list it`)}function Vl(e2,{unknownFields:n2}){
return n2==="reject"?t.ct(`${e2}: the message is refused`):t.at(`${e2}: it is dropped where unknown values are ignored`)}function Hl(e2,t2){return e2.presence===
"implicit"&&Ul(e2,t2)}function Ul({cardinality:e2},{values:t2}){return e2==="singular"&&t2.every(({number:e3})=>e3===0)}function Wl(e2){return e2.cardinality===
"singular"&&P(e2)==="0"}function Gl(e2){return!["bool","string","bytes"].includes(e2)}function Kl(e2,n2){let r2=({type:e3},t2)=>e3.kind==="message"&&e3.message.
fullName===`google.protobuf.${t2}`;if(n2.cardinality==="singular"&&r2(e2,"Value"))return e2.cardinality==="repeated"&&r2(n2,"ListValue")?t.st("the array of the \
list value arrives as a list of values"):e2.mapKey==="string"&&r2(n2,"Struct")?t.st("the object of the Struct arrives as a map"):void 0}function ql(e2){if(e2.kind!==
"message")return!1;let{fullName:t2}=e2.message;return t2==="google.protobuf.Value"||t2==="google.protobuf.ListValue"}function Jl(e2,n2){let r2=n2.kind==="scalar"?
n2.scalar:"int32";return e2.delimited||G(r2)!==2?t.at("the value is not a message on the wire: it is skipped as unknown and the field reads as absent"):t.ct(`th\
e bytes of a ${r2} are no encoded message`)}function Yl(e2,n2,r2){let i2=e2.kind==="scalar"?e2.scalar:"int32";return n2.delimited||G(i2)!==2?n2.type.kind==="mes\
sage"&&n2.type.message.fields.length===0&&r2.presence==="implicit"?t.st("the message has no fields: it is skipped, and the field reads as not set"):t.at("a mess\
age is encoded differently: it is skipped as unknown and the field reads as absent"):i2==="bytes"&&r2.presence==="implicit"?t.st("the bytes are the message as i\
t was encoded; an empty message reads as not set"):i2==="bytes"?t.st("the bytes are the message as it was encoded"):r2.features.utf8_validation==="VERIFY"?t.ct(
"an encoded message is not always UTF-8: such a string is refused"):t.at("the encoded message arrives as a meaningless string")}function Xl(e2,n2){let r2=Kc("in\
t32",n2,!1);if(r2.outcome!=="reads"||!e2.closed)return r2;let i2=t2=>e2.values.some(e3=>e3.number===t2);return n2==="bool"&&i2(0)&&i2(1)?r2:t.at(`numbers that ${e2.
name} does not list go to the unknown fields and the field reads as absent`)}function Zl(e2,n2,r2){let i2=n2.values.map(({number:e3})=>e3);return e2==="bool"&&i2.
every(e3=>e3===0||e3===1)?t.ot:n2.closed&&i2.every(e3=>e3===0)&&Ql(e2,r2)?t.st(`${n2.name} has no other value than 0`):(e2==="uint32"||e2==="uint64")&&i2.every(
e3=>e3>=0)?t.ot:Kc(e2,"int32",!1)}function Ql(e2,{presence:t2,mapKey:n2}){return G(e2)===0||t2==="implicit"||n2!==void 0}function $l(e2,n2,r2,i2){let{mapKey:a2}=e2,
{mapKey:o2}=n2;if(a2!==void 0&&o2!==void 0){let s2=e2.features.utf8_validation==="VERIFY",c2=r2==="wire"?Kc(a2,o2,s2):eu(a2,o2);return t.dt([c2,bu(e2,n2,r2,i2)])}
return e2.type.kind==="unresolved"||n2.type.kind==="unresolved"?du:r2==="json"?a2===void 0?tu(e2,i2):nu(a2,n2):a2===void 0?ru(e2,n2,i2):ou(e2,n2,i2)}function eu(e2,n2){
return e2===n2?t.ot:e2==="string"?t.st("the key's text arrives as the string"):n2==="string"||n2==="bool"||e2==="bool"?t.ct(`keys that are no ${e2} are refused`):
Jc(e2,n2)}function tu({type:e2,cardinality:n2},{policy:r2}){let i2=t.ct("the JSON object of a map is refused where the field is none");if(e2.kind!=="message"||n2!==
"singular")return i2;let{message:a2}=e2;return["google.protobuf.Struct","google.protobuf.Value"].includes(a2.fullName)?t.st(`the map arrives as a ${a2.fullName}`):
K(a2)?i2:r2.unknownFields==="reject"?t.ct(`the map's keys are no fields of ${a2.name}: the message is refused`):t.at(`the map's keys are no fields of ${a2.name}\
: its entries are dropped`)}function nu(e2,{type:n2,cardinality:r2}){return n2.kind!=="message"||r2!=="singular"||K(n2.message)?t.ct("only a JSON object is acce\
pted where a map is expected"):e2==="string"?t.at(`the names of the fields of ${n2.message.name} arrive as the map's keys, where their values fit`):t.ct(`the na\
mes of the fields of ${n2.message.name} are refused as keys`)}function ru(e2,n2,r2){if(e2.type.kind!=="message")return Yl(e2.type,n2,e2);if(e2.delimited)return t.
at("map entries are not groups: they are skipped as unknown");let[i2,a2]=cu(e2.type.message);return!i2||!a2?t.at(`${e2.type.message.name} has no key = 1 and val\
ue = 2 to hold the map's entries`):t.dt([lu(i2,n2.mapKey),bu(a2,n2,"wire",r2),iu(e2.type.message,i2,a2)])}function iu({name:e2,fields:n2},r2,i2){let a2=n2.find(
e3=>e3!==r2&&e3!==i2&&e3.presence==="required");return a2?t.ct(`${e2} requires ${a2.name}, which no map entry has`):r2.cardinality!=="singular"||i2.cardinality!==
"singular"?au(e2):r2.oneof!==void 0&&r2.oneof===i2.oneof?t.at(`${e2} keeps either the key or the value: both are in oneof ${r2.oneof.name}`):t.ot}function au(e2){
return t.at(`${e2} has a repeated key or value, and a map entry keeps one of each`)}function ou(e2,n2,r2){if(n2.type.kind!=="message")return t.at("the value is \
no map entry: it is skipped as unknown or misread");if(n2.delimited)return t.at("groups are no map entries: they are skipped as unknown");let[i2,a2]=cu(n2.type.
message);if(!i2||!a2||n2.type.message.fields.length>2)return t.at(`a map keeps key = 1 and value = 2 of ${n2.type.message.name} and drops the rest`);if(i2.cardinality!==
"singular"||a2.cardinality!=="singular")return au(n2.type.message.name);let o2=n2.cardinality==="repeated"?t.at("entries with the same key collapse into the las\
t one"):t.st("the message arrives as a map of one entry");return t.dt([uu(e2,i2),bu(e2,a2,"wire",r2),o2,su(i2),su(a2)])}function su(e2){let n2=e2.presence==="re\
quired"?void 0:Nr(e2);return n2===void 0?t.ot:t.at(`where ${e2.name} is not written the writer means ${n2}, and a map reads nothing or 0`)}function cu({fields:e2}){
return[e2.find(e3=>e3.number===1),e2.find(e3=>e3.number===2)]}function lu(e2,t2){return t2===void 0||e2.type.kind==="unresolved"?fu:e2.type.kind==="enum"?Xl(e2.
type.enum,t2):e2.type.kind==="message"?Jl(e2,{kind:"scalar",scalar:t2}):Kc(e2.type.scalar,t2,e2.features.utf8_validation==="VERIFY")}function uu(e2,t2){let{mapKey:n2,
features:r2}=e2;return n2===void 0||t2.type.kind==="unresolved"?fu:t2.type.kind==="enum"?Zl(n2,t2.type.enum,e2):t2.type.kind==="message"?Yl({kind:"scalar",scalar:n2},
t2,e2):Kc(n2,t2.type.scalar,r2.utf8_validation==="VERIFY")}const du=t.ut("a map is read as its entries, or entries as a map, and this repository does not hold t\
he type of one of them"),fu=t.ut("the type of a map's key is declared in a file that could not be found");function pu(e2,n2){if(n2.packed&&!e2.delimited&&mu(e2.
type))return t.at("a packed list of numbers arrives as one meaningless element")}function mu(e2){return e2.kind==="message"||e2.kind==="scalar"&&G(e2.scalar)===
2}const hu=t.at("a packed list is skipped as unknown and the field reads as absent");function gu(e2,t2,n2){return e2.mapKey===t2.mapKey&&_u(e2.type,t2.type,n2)}
function _u(e2,t2,n2){if(e2.kind==="scalar"||t2.kind==="scalar")return e2.kind==="scalar"&&t2.kind==="scalar"&&e2.scalar===t2.scalar;if(e2.kind==="unresolved"||
t2.kind==="unresolved")return $t(D(e2),D(t2));let r2=e3=>n2.identity(e3.kind==="message"?e3.message:e3.enum);return e2.kind===t2.kind&&r2(e2)===r2(t2)}function vu(e2,n2,r2,i2){
return gu(e2,n2,i2)?Qc(e2,n2,r2)??t.ot:yu(e2,n2,r2,i2)}function yu(e2,t2,n2,r2){let i2=n2==="json"?Kl(e2,t2):void 0;if(i2)return i2;if(e2.mapKey!==void 0||t2.mapKey!==
void 0)return $l(e2,t2,n2,r2);let a2=e2.type.kind!=="unresolved"&&t2.type.kind!=="unresolved";return(n2==="wire"&&a2?pu(e2,t2):void 0)??bu(e2,t2,n2,r2)}function bu(e2,t2,n2,r2){
return Qc(e2,t2,n2)||(n2==="json"?Il(e2,t2,r2):xu(e2,t2,r2))}function xu(e2,n2,r2){let{type:i2}=e2,{type:a2}=n2;if(i2.kind==="message"&&a2.kind==="message")return e2.
delimited===n2.delimited?jl(i2.message,a2.message,"wire",r2):t.at("a group and a message are framed differently: the value is skipped as unknown and the field r\
eads as absent");if(i2.kind==="message")return Jl(e2,a2);if(a2.kind==="message")return Yl(i2,n2,e2);if(i2.kind==="enum"&&a2.kind==="enum")return hl(i2.enum,a2.enum,
"wire",r2.policy);if(i2.kind==="enum")return a2.kind==="scalar"?Xl(i2.enum,a2.scalar):t.ot;if(i2.kind!=="scalar")return t.ot;if(a2.kind==="enum")return Zl(i2.scalar,
a2.enum,e2);let o2=e2.features.utf8_validation==="VERIFY";return a2.kind==="scalar"?Kc(i2.scalar,a2.scalar,o2):t.ot}function Su(e2,n2,r2){return e2.cardinality===
n2.cardinality?t.ot:e2.cardinality==="map"||n2.cardinality==="map"?r2==="json"||e2.cardinality!=="singular"?t.ot:t.at("only one entry is kept of the map"):r2===
"json"?Kl(e2,n2)||(e2.cardinality==="singular"&&ql(e2.type)?t.st("the array arrives as a list value"):t.ct(e2.cardinality==="repeated"?"a single value is refuse\
d where an array is expected":"an array is refused where a single value is expected")):e2.cardinality==="repeated"?t.st("the value arrives as a list of one, or \
as an empty list"):n2.packed?hu:n2.type.kind==="message"?t.at("the list's messages are merged into one"):t.at("only the last element of the list is kept")}function q(e2){
return e2==="wire"||e2==="json"}function J(e2){return t.ct(`${e2}: code that uses the generated classes must change in every language`)}function Cu(e2,n2){return t.
ct(`${n2}: code generated for ${e2} changes its names or types`)}function Y({base:e2,head:t2},n2=e3=>e3.at){let r2=t2??e2;if(!r2)throw Error("a difference has a\
t least one side");let i2=e2&&t2&&e2.element.join("\0")!==t2.element.join("\0");return{element:r2.element,...i2&&{was:e2.element},location:B(r2.file,n2(r2),t2?"\
head":"base"),...e2&&t2&&{baseLocation:B(e2.file,n2(e2),"base")}}}function wu(e2){return{base:{field:e2.base,message:e2.baseMessage},head:{field:e2.head,message:e2.
headMessage}}}function Tu({name:e2,number:t2}){return`field "${e2}" (number ${String(t2)})`}const Eu=r.j({id:"protobuf/dependency",title:"A type of another modu\
le may have changed",why:"A type that this repository does not hold is known by its name, and by the commit and the digest that buf.lock pins of its module. Whe\
re the pin moves, where the text appears or goes, or where another import may declare the name, nothing here says whether the data still read.",remedy:"Put the \
file back where it was removed, or give contract-check the text of the dependency (an image with --image or protobuf.images, a folder with protobuf.include, or \
a copy in the repository). Otherwise have an owner look at what changed in it.",surfaces:["wire","json","rpc","source"],*differences(e2){let t2=new Set;for(let{
base:n2,head:r2}of Du(e2)){let[e3,i2]=[n2.dependency,r2.dependency];if(JSON.stringify(e3)===JSON.stringify(i2))continue;let a2=JSON.stringify([e3,i2,n2.field===
void 0,n2.called]);t2.has(a2)||(t2.add(a2),yield{...Y({base:n2,head:r2}),base:n2,head:r2})}},reads(e2,n2,r2){return!e2||!n2||r2==="rpc"&&!e2.called?t.ot:q(r2)&&
e2.field&&n2.field?Qc(e2.field,n2.field,r2)??t.ot:k(e2.dependency,n2.dependency)?t.ot:r2==="source"&&!$t(e2.name,n2.name)?J(`${e2.role} is another type`):$c(e2.
dependency,n2.dependency)},message({base:e2,head:t2}){if(!e2||!t2)return"";let n2=`${t2.name}, ${t2.role},`;return e2.name===t2.name?k(e2.dependency,t2.dependency)?
`${n2} is written in another way, and is the same`:t2.dependency?.unheld&&!e2.dependency?`${n2} is not held by this repository any more`:e2.dependency?.unheld&&
!t2.dependency?`${n2} was not held by this repository until now`:`${n2} is of another module and may have changed there`:`${t2.role} changed from ${e2.name} to ${t2.
name}, and another module declares ${t2.dependency?.unheld?t2.name:e2.name}`},shape:({dependency:e2})=>e2??null});function*Du({fields:e2,extensions:t2,rpcs:n2,context:r2}){
for(let{base:n3,head:i2}of[...e2,...t2])n3&&i2&&(gu(n3,i2,r2)&&(yield{base:Ou(n3),head:Ou(i2)}),n3.extendeeName!==void 0&&i2.extendeeName!==void 0&&(yield{base:ku(
n3),head:ku(i2)}));for(let{base:e3,head:t3}of n2)if(e3&&t3)for(let n3 of["request","response"])yield{base:Au(e3,n3),head:Au(t3,n3)}}function Ou(e2){let{name:t2,
element:n2,file:r2,at:i2,type:a2}=e2;return{element:n2,file:r2,at:i2,role:`the type of field "${t2}"`,name:D(a2),dependency:wr(e2),field:e2}}function ku(e2){let{
name:t2,element:n2,file:r2,at:i2,extendee:a2,extendeeName:o2=""}=e2;return{element:n2,file:r2,at:i2,role:`the message that extension "${t2}" extends`,name:a2?.fullName??
E(o2),dependency:Tr(e2)}}function Au(e2,t2){let{element:n2,service:r2,node:i2}=e2;return{element:n2,file:r2.file,at:i2.at,role:`the ${t2} of method "${i2.name}"`,
name:e2[`${t2}Name`],dependency:Dr(e2)[t2],called:!0}}const ju=r.j({id:"protobuf/enum-default",title:"First value of an enum changed",why:"A field that is absen\
t reads as the first value of its enum. Writers never write it, so both sides must agree on which value that is.",remedy:"Keep the first value first; new values\
 go to the end. An explicit default on each field makes the order irrelevant.",references:["buf:FIELD_SAME_DEFAULT"],surfaces:["wire","json","source"],*differences({
enums:e2}){for(let{base:t2,head:n2}of e2)t2&&n2&&!Nu(t2,n2)&&(yield{...Y({base:t2,head:n2}),base:{value:void 0,enum:t2},head:{value:void 0,enum:n2}})},reads:(e2,n2,r2)=>q(
r2)&&e2&&n2?fl(e2.enum,n2.enum,r2):t.ot,message:({base:e2,head:t2})=>`the first value of enum "${t2?.enum.name??""}" changed from ${Mu(e2)} to ${Mu(t2)}`,shape:e2=>[
dl(e2.enum)?.number,dl(e2.enum)?.name]});function Mu(e2){let t2=e2&&dl(e2.enum);return t2?ml(t2):""}function Nu(e2,n2){return["wire","json"].every(r2=>!t.rt(fl(
e2,n2,r2))&&!t.rt(fl(n2,e2,r2)))}function Pu(e2){let{pairs:t2,concerns:n2,surfaces:i2,...a2}=e2;return r.j({...a2,surfaces:i2??["wire","json","source"],*differences(e3){
for(let r2 of t2(e3))n2(r2)&&(yield{...Y(r2),base:r2.base,head:r2.head})}})}const Fu=Pu({id:"protobuf/enum-name",title:"Enum renamed or moved",why:"Neither byte\
s nor JSON carry the name of an enum; generated code does.",remedy:"Nothing to do for data. Announce the change of the generated code.",references:["buf:ENUM_NO\
_DELETE","buf:PACKAGE_ENUM_NO_DELETE"],pairs:({enums:e2,arrived:t2})=>[...e2,...t2.filter(Iu)],concerns:({base:e2,head:t2,relation:n2})=>e2!==void 0&&t2!==void 0&&
n2!=="same"&&!(e2.parent&&t2.parent&&e2.name===t2.name),reads:(e2,n2,r2)=>q(r2)?t.ot:J("the enum has another name or file"),message({base:e2,head:t2}){return e2&&
t2&&e2.file.path!==t2.file.path&&e2.name===t2.name?`enum "${e2.name}" moved from ${e2.file.path} to ${t2.file.path}`:`enum "${e2?.element.join(".")??""}" was re\
named to "${t2?.element.join(".")??""}"`},shape:({element:e2})=>e2});function Iu(e2){return e2.head?.kind==="enum"}const Lu=Pu({id:"protobuf/enum-openness",title:"\
Enum opened or closed",why:"An open enum keeps numbers that it does not declare, a closed one files them under the unknown fields and the field reads as absent.\
 Declared values are read as before.",remedy:"Check that no writer sends numbers that the enum does not declare before closing it.",references:["buf:ENUM_SAME_T\
YPE"],pairs:({enums:e2})=>e2,concerns:({base:e2,head:t2})=>e2!==void 0&&t2!==void 0&&e2.closed!==t2.closed,reads(e2,n2,r2){return q(r2)?e2?.closed?t.st("numbers\
 that the enum does not declare read as absent"):t.ot:J("unknown values are handled in another way")},message:({head:e2})=>`enum "${e2?.name??""}" is now ${e2?.
closed?"closed":"open"}`,shape:({closed:e2})=>e2}),Ru=Pu({id:"protobuf/enum-presence",title:"Enum added or removed",why:"An enum travels only inside fields, and\
 what became of those fields is reported there. Code that uses the generated enum does not compile without it.",remedy:"Remove an enum when no code uses it; mar\
k it `deprecated` first.",references:["buf:ENUM_NO_DELETE","buf:PACKAGE_ENUM_NO_DELETE","confluent:ENUM_ADDED","confluent:ENUM_REMOVED"],pairs:({enums:e2})=>e2,
concerns:({base:e2,head:t2})=>!e2||!t2,reads(e2,n2,r2){return e2?t.ot:q(r2)?t.st("the changes of the fields that used it tell what happens to data"):J("the enum\
 is gone")},message:({base:e2,head:t2})=>t2?`enum "${t2.name}" was added`:`enum "${e2?.name??""}" was removed`,shape:({fullName:e2})=>e2});function zu({base:e2,
head:t2}){if(!e2||!t2)return[];let n2=new Set(t2.values.map(({name:e3})=>e3)),r2=new Set(e2.values.map(({name:e3})=>e3)),i2=new Set(t2.values),a2=Bu(t2.values,({
name:e3})=>e3),o2=Bu(t2.values.filter(({name:e3})=>!r2.has(e3)),({number:e3})=>e3),s2=e3=>{let t3=e3?.shift();return t3&&i2.delete(t3),t3},c2=e2.values.map(e3=>({
base:e3,head:s2(a2.get(e3.name))}));for(let e3 of c2)!e3.head&&!n2.has(e3.base.name)&&(e3.head=s2(o2.get(e3.base.number)));return[...c2,...[...i2].map(e3=>({base:void 0,
head:e3}))]}function Bu(e2,t2){let n2=new Map;for(let r2 of e2){let e3=n2.get(t2(r2));e3?e3.push(r2):n2.set(t2(r2),[r2])}return n2}function Vu(e2){return e2&&{element:e2.
element,file:e2.enum.file,at:e2.node.at,value:e2}}function Hu({concerns:e2,source:n2,message:i2,...a2}){let o2=r.j({...a2,surfaces:["wire","json","source"],*differences({
enums:t2}){for(let n3 of t2)if(n3.base&&n3.head)for(let t3 of zu(n3))e2(t3)&&(yield{...Y({base:Vu(t3.base),head:Vu(t3.head)}),base:{value:t3.base,enum:n3.base},
head:{value:t3.head,enum:n3.head}})},reads(e3,r2,i3,{context:a3}){return!e3||!r2?t.ot:q(i3)?r2.value?ol(e3.enum,r2.value,i3,a3.policy):t.ot:n2(e3.value,r2.value)},
message:({base:e3,head:t2})=>i2({base:e3?.value,head:t2?.value}),shape:({value:e3})=>e3?[e3.name,e3.number]:null});return{...o2,*judge(e3){for(let t2 of o2.judge(
e3))yield{...t2,edit:Uu(t2.sides)}}}}function Uu({base:e2,head:t2}){return e2?.value?t2?.value?"changed":"removed":"added"}const Wu=Hu({id:"protobuf/enum-value-\
name",title:"Enum value renamed",why:"Bytes carry the number, so they keep their meaning. ProtoJSON carries the name: a reader drops or refuses a name that it d\
oes not know.",remedy:"Add the new name as an alias (`allow_alias`) after the old one, which stays the one that is printed; drop the old name when no reader is \
left that needs it.",references:["buf:ENUM_VALUE_SAME_NAME","confluent:ENUM_CONST_CHANGED"],concerns:({base:e2,head:t2})=>e2!==void 0&&t2!==void 0&&(e2.name!==t2.
name||Ku(e2,t2)),source:(e2,n2)=>e2?.name===n2?.name?t.ot:J("the enum value has another name"),message({base:e2,head:t2}){return e2&&t2?.name===e2.name?`enum va\
lue "${t2.name}" (number ${String(t2.number)}) is ${Gu(t2)?"now":"no longer"} the first name of its number, which JSON prints`:`enum value "${e2?.name??""}" (nu\
mber ${String(e2?.number??0)}) was renamed to "${t2?.name??""}"`}});function Gu(e2){return rl(e2.enum,e2.number)===e2.name}function Ku(e2,t2){if(e2.number!==t2.
number||Gu(e2)===Gu(t2))return!1;let n2=[e2,t2].map(e3=>rl(e3.enum,e3.number));return[e2,t2].every(e3=>n2.every(t3=>e3.enum.values.some(n3=>n3.name===t3&&n3.number===
e3.number)))}const qu=Hu({id:"protobuf/enum-value-number",title:"Number of an enum value changed",why:"Bytes carry the number. The reader takes the old number f\
or another value, or for none that it knows.",remedy:"Keep the number. Add a new value with a new name instead, and reserve numbers that go.",references:["buf:E\
NUM_VALUE_SAME_NAME","buf:ENUM_VALUE_NO_DELETE"],concerns:({base:e2,head:t2})=>e2!==void 0&&t2!==void 0&&e2.number!==t2.number,source:()=>t.ot,message:({base:e2,
head:t2})=>`the number of enum value "${t2?.name??""}" changed from ${String(e2?.number??0)} to ${String(t2?.number??0)}`}),Ju=Hu({id:"protobuf/enum-value-prese\
nce",title:"Enum value added or removed",why:"Bytes carry the number: a reader with an open enum keeps a number that it does not know, a reader with a closed en\
um files it under the unknown fields and reads the field as absent. ProtoJSON carries the name, which a reader that does not know it drops or refuses.",remedy:"\
Upgrade readers before a writer uses the new value. When you remove a value, write `reserved` for its number and its name. If your readers tolerate unknown valu\
es, say `enums: open` in the contract.",references:["buf:ENUM_VALUE_NO_DELETE","buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED","buf:ENUM_VALUE_NO_DELETE_UNLES\
S_NAME_RESERVED","confluent:ENUM_CONST_ADDED","confluent:ENUM_CONST_REMOVED"],concerns:({base:e2,head:t2})=>!e2||!t2,source:e2=>e2?t.ot:J("the enum value is gon\
e"),message({base:e2,head:t2}){let n2=t2??e2;return`enum value "${n2?.name??""}" (number ${String(n2?.number??0)}) was ${t2?"added":"removed"}`}}),Yu=r.j({id:"p\
rotobuf/extension-place",title:"Extension moved, or field and extension exchanged",why:"Bytes carry the number alone, so an extension is the same one in any fil\
e, and the same as a field of that number. Its JSON key holds its full name in brackets, and generated code reaches it in another way.",remedy:"Nothing to do fo\
r bytes. For JSON, keep the field or the extension where and as it is.",references:["buf:EXTENSION_NO_DELETE","buf:FIELD_NO_DELETE","buf:PACKAGE_EXTENSION_NO_DE\
LETE"],surfaces:["wire","json","source"],*differences({head:e2,fields:t2,extensions:n2,echoes:r2}){let i2=n2.filter(({head:t3})=>t3!==void 0&&t3.file!==e2);for(let{
base:e3,head:n3}of[...t2.filter(Zu),...i2,...r2])e3&&n3&&(yield{...Y({base:e3,head:n3}),base:e3,head:n3})},reads:(e2,n2,r2)=>q(r2)?t.ot:J("the field is reached \
in another way"),message({base:e2,head:t2}){if(!e2||!t2)return"";if(Xu(e2)&&Xu(t2))return`extension "${e2.fullName}" (number ${String(e2.number)}) moved from ${e2.
file.path} to ${t2.file.path}`;let[n2,r2]=Xu(e2)?["extension","field"]:["field","extension"];return`${n2} "${e2.fullName}" (number ${String(e2.number)}) is now \
the ${r2} "${t2.fullName}"`},shape:({extendeeName:e2,fullName:t2,file:n2})=>[e2??null,t2,n2.path]});function Xu({extendeeName:e2}){return e2!==void 0}function Zu({
base:e2,head:t2}){return e2!==void 0&&t2!==void 0&&Xu(e2)!==Xu(t2)}const Qu=r.j({id:"protobuf/extension-range",title:"Extension range changed",why:"Extensions o\
f a number outside the ranges no longer compile, and a reader without them keeps their bytes among the unknown fields.",remedy:"Keep every extension range that \
somebody may use; ranges may always grow.",references:["buf:EXTENSION_MESSAGE_NO_DELETE"],surfaces:["wire","json","source"],*differences({messages:e2}){for(let{
base:t2,head:n2}of e2){if(!t2||!n2)continue;let e3=Wr(t2.node.extensionRanges),r2=Wr(n2.node.extensionRanges);JSON.stringify(e3)!==JSON.stringify(r2)&&(yield{...Y(
{base:t2,head:n2},e4=>e4.node.extensionRanges[0]?.at??e4.at),base:{message:t2,ranges:e3},head:{message:n2,ranges:r2}})}},reads(e2,n2,r2){return!e2||!n2||n2.ranges.
every(([t2,n3])=>e2.ranges.some(e3=>e3[0]<=t2&&e3[1]>=n3))?t.ot:q(r2)?t.st("extensions outside the ranges are kept as unknown fields"):J("extensions outside the\
 ranges do not compile")},message:({base:e2,head:t2})=>`the extension ranges of "${t2?.message.name??""}" changed from ${$u(e2)} to ${$u(t2)}`,shape:({ranges:e2})=>e2});
function $u(e2){let t2=e2?.ranges.map(([e3,t3])=>e3===t3?String(e3):`${String(e3)} to ${String(t3)}`)??[];return t2.length===0?"none":t2.join(", ")}function X({
fact:e2,part:t2,differs:n2,reads:i2,message:a2,advice:o2,at:s2,surfaces:c2,...l2}){let u2=n3=>{let r2=Vr[e2](n3);return t2?t2(r2):r2};return r.j({...l2,surfaces:c2??
["wire","json","source"],*differences({fields:e3,extensions:t3,context:r2}){for(let i3 of[...e3,...t3]){let{base:e4,head:t4}=i3;e4&&t4&&(n2?n2(e4,t4,r2):JSON.stringify(
u2(e4))!==JSON.stringify(u2(t4)))&&(yield{...Y({base:e4,head:t4},s2),...wu(i3)})}},reads(e3,t3,n3,{context:r2}){if(!e3?.field||!t3?.field)throw Error("a fact of\
 a field has two sides");return i2(e3.field,t3.field,n3,r2)},message:({base:e3,head:t3})=>e3?.field&&t3?.field?a2(e3.field,t3.field):"",advice:({base:e3,head:t3})=>e3?.
field&&t3?.field?o2?.(e3.field,t3.field):void 0,shape:({field:e3})=>(e3&&u2(e3))??null})}const ed=X({id:"protobuf/field-cardinality",title:"Field changed betwee\
n singular, repeated and map",why:"A singular reader keeps the last element of a list, merges a list of messages into one, or skips a packed list altogether. Pr\
otoJSON refuses a single value where an array is expected and the reverse.",remedy:"Add a new repeated field with a new number beside the singular one, and remo\
ve the old one when no reader uses it.",references:["buf:FIELD_SAME_CARDINALITY","buf:FIELD_WIRE_COMPATIBLE_CARDINALITY","buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINA\
LITY","confluent:FIELD_NUMERIC_LABEL_CHANGED","confluent:FIELD_STRING_OR_BYTES_LABEL_CHANGED"],fact:"cardinality",reads(e2,n2,r2){return q(r2)?r2==="wire"&&e2.number!==
n2.number?t.ot:Su(e2,n2,r2):J("the field is read and written in another way")},message:(e2,t2)=>`field "${t2.name}" changed from ${e2.cardinality} to ${t2.cardinality}`}),
td=X({id:"protobuf/field-default",title:"Default value of a field changed",why:"Defaults are never written. A message without the field means one value to its w\
riter and another to its reader, and nobody is told.",remedy:"Keep the default. Let writers set the new value explicitly, or add a new field with the new defaul\
t.",references:["buf:FIELD_SAME_DEFAULT"],surfaces:["wire","json"],fact:"writtenDefault",reads:(e2,n2,r2)=>q(r2)?Tl(e2,n2,r2):t.ot,message(e2,t2){let n2=e3=>e3??
"none";return`the default of field "${t2.name}" changed from ${n2(N(e2))} to ${n2(N(t2))}`}}),nd=X({id:"protobuf/field-encoding",title:"Message encoding of a fi\
eld changed",why:"A group lies between two tags, a message behind its length. A reader that expects the one skips the other as unknown.",remedy:"Keep the group,\
 or `features.message_encoding = DELIMITED` after a move to editions. To leave groups, add a new field.",references:["buf:FIELD_SAME_TYPE","buf:FIELD_WIRE_COMPA\
TIBLE_TYPE"],fact:"delimited",differs:(e2,t2)=>e2.type.kind===t2.type.kind&&e2.delimited!==t2.delimited,reads(e2,n2,r2){return(q(r2)?Qc(e2,n2,r2):void 0)||(r2===
"source"?Cu("languages with group accessors","the field is no longer a group, or became one"):r2==="json"?t.ot:t.at("the value is skipped as unknown and the fie\
ld reads as absent"))},message:(e2,t2)=>`field "${t2.name}" is now encoded as a ${t2.delimited?"group":"length-prefixed message"}`}),rd=X({id:"protobuf/field-ge\
nerated",title:"Generated type of a field changed",why:"`jstype`, `ctype` and the language features do not touch data, but the generated accessors take and retu\
rn other types.",remedy:"Change them together with the code that uses the generated classes, and release that as a new major version.",references:["buf:FIELD_SA\
ME_JSTYPE","buf:FIELD_SAME_CPP_STRING_TYPE","buf:FIELD_SAME_JAVA_UTF8_VALIDATION"],surfaces:["source"],fact:"generated",differs:(e2,t2)=>id(e2,t2).length>0,reads:(e2,t2)=>Cu(
od(id(e2,t2)),"an option of the field changed"),message:(e2,t2)=>`${id(e2,t2).join(", ")} of field "${t2.name}" changed`});function id(e2,t2){let n2=Fr(e2),r2=Fr(
t2);return[...new Set([...Object.keys(n2),...Object.keys(r2)])].sort().filter(i2=>n2[i2]!==r2[i2]&&(ad(e2,i2)||ad(t2,i2)||n2[i2]!==void 0&&r2[i2]!==void 0))}function ad(e2,t2){
let n2=Fr(e2)[t2],{languages:r2}=me[e2.file.edition];return n2!==void 0&&t2.startsWith("pb.")&&n2!==r2[t2]}function od(e2){let t2=e2.map(e3=>e3==="jstype"?"Java\
Script":e3==="ctype"?"C++":/^pb\.(\w+)/.exec(e3)?.[1]??e3);return[...new Set(t2)].join(", ")}const sd=X({id:"protobuf/field-json-name",title:"JSON name of a fie\
ld changed",why:"ProtoJSON writes the JSON name. A reader accepts its own JSON name and the field's name as written, and drops or refuses any other key.",remedy:"\
Keep `json_name`. The field's name as written is always accepted, so it is the only key that can be switched to safely.",references:["buf:FIELD_SAME_JSON_NAME"],
surfaces:["wire","json"],fact:"jsonName",differs:(e2,t2)=>e2.name===t2.name&&e2.jsonName!==t2.jsonName,reads:(e2,n2,r2,{policy:i2})=>q(r2)?vl(e2,n2,r2,i2):t.ot,
message:(e2,t2)=>`the JSON name of field "${t2.name}" changed from "${e2.jsonName}" to "${t2.jsonName}"`}),cd=X({id:"protobuf/field-name",title:"Field renamed",
why:"Bytes do not carry names, but ProtoJSON does: it writes a field's JSON name and accepts only the JSON name and the name as written. Generated code changes \
everywhere.",remedy:'Keep the name, or pin the old JSON key with `json_name = "oldName"` so that JSON keeps working in both directions; announce the change of t\
he generated code.',references:["buf:FIELD_SAME_NAME","buf:FIELD_SAME_JSON_NAME","confluent:FIELD_NAME_CHANGED"],fact:"name",at:({node:e2})=>e2.nameAt,reads(e2,t2,n2,{
policy:r2}){return q(n2)?vl(e2,t2,n2,r2):J("the field has another name")},advice:(e2,t2)=>`Keep the name, or pin the JSON key that data has: \`${t2.name} = ${String(
t2.number)} [json_name = "${e2.jsonName}"]\` is read by both sides as JSON. Announce that the generated code changes.`,message:(e2,t2)=>`field "${e2.name}" (num\
ber ${String(e2.number)}) was renamed to "${t2.name}"`}),ld=X({id:"protobuf/field-number",title:"Field number changed",why:"Bytes carry numbers, not names. A re\
ader looks for the field under its own number, finds nothing, and reads the default; where another field now has the old number, that field receives the value.",
remedy:"Keep the number. To give a field a new number, add a second field, write both for as long as old readers exist, then remove the first and reserve its nu\
mber and name.",references:["buf:FIELD_NO_DELETE","buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"],fact:"number",at:({node:e2})=>e2.numberAt,reads(e2,n2,r2){if(r2===
"json")return t.ot;if(r2==="source")return e2.extendeeName===void 0?t.ot:J("the extension's number changed");let i2=e2.parent?.fields.find(t2=>t2.number===n2.number&&
t2!==e2);return i2?t.at(`number ${String(n2.number)} now belongs to ${i2.name}`):t.at(`the value written as ${String(n2.number)} is skipped as unknown and ${e2.
name} reads as absent`)},message:(e2,t2)=>`the number of field "${t2.name}" changed from ${String(e2.number)} to ${String(t2.number)}`});function ud(e2,t2){if(!e2.
oneof||!t2.oneof)return e2.oneof===t2.oneof;let{message:n2}=e2.oneof,{message:r2}=t2.oneof;return dd.getOrMake(n2,r2,()=>fd(n2,r2)).get(e2.oneof)===t2.oneof}const dd=new PairTable;
function fd(e2,t2){let n2=new Map(t2.fields.map(e3=>[e3.number,e3])),r2=e2.oneofs.flatMap(e3=>pd(e3,n2));r2.sort((e3,t3)=>Number(t3.sameName)-Number(e3.sameName)||
t3.shared-e3.shared||e3.lowest-t3.lowest);let i2=new Map,a2=new Set;for(let{from:e3,to:t3}of r2)i2.has(e3)||a2.has(t3)||(i2.set(e3,t3),a2.add(t3));return i2}function pd(e2,t2){
let n2=new Map;for(let{number:r2}of e2.members){let e3=t2.get(r2)?.oneof;e3&&T(n2,e3,()=>[]).push(r2)}return[...n2].map(([t3,n3])=>({from:e2,to:t3,shared:n3.length,
lowest:n3.reduce((e3,t4)=>Math.min(e3,t4)),sameName:t3.name===e2.name}))}const md=X({id:"protobuf/field-oneof",title:"Field moved into or out of a oneof",why:"A\
 reader keeps only the last member of a oneof that it meets. Where the writer may set two of them at once, one is lost, and ProtoJSON refuses the message. A sin\
gle field that moves into a new oneof loses nothing.",remedy:"Move one existing field into a new oneof at most; add other alternatives as new fields. To move se\
veral, add a new oneof with new fields.",references:["buf:FIELD_SAME_ONEOF","confluent:MULTIPLE_FIELDS_MOVED_TO_ONEOF","confluent:FIELD_MOVED_TO_EXISTING_ONEOF",
"confluent:ONEOF_FIELD_MOVED_TO_TOP_LEVEL"],fact:"oneof",differs:(e2,t2)=>!ud(e2,t2),reads:(e2,t2,n2)=>q(n2)?bl(e2,t2,n2):J("the field is set and read through a\
nother accessor"),message(e2,t2){return e2.oneof?t2.oneof?`field "${t2.name}" moved from oneof "${e2.oneof.name}" to oneof "${t2.oneof.name}"`:`field "${t2.name}\
" moved out of oneof "${e2.oneof.name}"`:`field "${t2.name}" moved into oneof "${t2.oneof?.name??""}"`}}),hd=X({id:"protobuf/field-packing",title:"Packed encodi\
ng of a repeated field changed",why:"Every parser since protobuf 2.3 accepts packed and unpacked lists of numbers, whatever its own schema says.",remedy:"Nothin\
g to do. Only hand-written parsers need a look.",surfaces:["wire"],fact:"packed",differs:(e2,t2)=>e2.cardinality==="repeated"&&t2.cardinality==="repeated"&&e2.packed!==
t2.packed,reads:()=>t.st("parsers accept packed and unpacked lists"),message:(e2,t2)=>`field "${t2.name}" is now ${t2.packed?"packed":"unpacked"}`}),gd=r.j({id:"\
protobuf/field-presence",title:"Field added or removed",why:"A reader that does not know a field keeps its bytes among the unknown fields and ignores its JSON k\
ey; a reader that no longer gets a field reads its default. Only a required field must be there. A number that is removed without being reserved can be given to\
 another field later, which then misreads every old message.",remedy:"When you remove a field, write `reserved` for its number and its name. Never add or remove\
 a required field of a message that is in use.",references:["buf:FIELD_NO_DELETE","buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED","buf:FIELD_NO_DELETE_UNLESS_NUMBER_\
RESERVED"],surfaces:["wire","json","source"],*differences({fields:e2,extensions:t2}){for(let n2 of[...e2,...t2])n2.base&&n2.head||(yield{...Y(n2),...wu(n2),references:xd(
n2)})},reads(e2,n2,r2,{context:i2}){return!e2||!n2||e2.message===void 0!=(n2.message===void 0)?t.ot:q(r2)?(r2==="json"&&n2.field&&!e2.field?yl(e2.message,n2.field,
(e3,t2)=>vu(e3,t2,r2,i2)):void 0)??Cl(e2.field,n2.field,r2,i2.policy):e2.field?t.ot:J("the field is gone")},message:({base:e2,head:t2})=>t2?.field?`${Tu(t2.field)}\
 was added${Sd(e2,t2)}`:Cd(e2,t2),advice:vd,shape:({field:e2})=>e2?[e2.number,e2.name,e2.presence]:null}),_d={...gd,*judge(e2){for(let t2 of gd.judge(e2)){let{base:e3}=t2.
sides;yield{...t2,edit:e3?.field?"removed":"added"}}}};function vd({base:e2,head:t2}){let n2=t2?.field??e2?.field;if(!n2||n2.extendeeName!==void 0)return;if(n2.
presence==="required")return t2?.field?"Add the field as optional: data from before has none, and old writers write none.":"Keep the field, or first release a s\
chema in which it is optional, and remove it when every reader has that one: readers with the old schema refuse data without it.";if(t2?.field)return;let{name:r2,
number:i2}=n2,a2=yd(n2,t2?.message,e2?.message),o2=`Write \`reserved ${String(i2)}; reserved "${r2}";\` in its place, so that nobody takes its number or name for\
 something else.`;return a2===void 0?o2:`If it is now called "${a2.name}", give that one its number back (${String(i2)}, with \`json_name = "${n2.jsonName}"\` fo\
r JSON). If it is gone: ${o2.charAt(0).toLowerCase()}${o2.slice(1)}`}function yd(e2,t2,n2){let r2=new Set(n2?.fields.map(({name:e3})=>e3)),i2=(t2?.fields??[]).filter(
({name:e3})=>!r2.has(e3)).filter(t3=>bd(t3)===bd(e2));return i2.length===1?i2[0]:void 0}function bd({type:e2,cardinality:t2}){return`${t2} ${e2.kind==="scalar"?
e2.scalar:e2.kind==="message"?e2.message.fullName:e2.kind==="enum"?e2.enum.fullName:e2.name}`}function xd({base:e2,head:t2}){let n2=t2??e2;return n2?.presence===
"required"?["buf:MESSAGE_SAME_REQUIRED_FIELDS",`confluent:REQUIRED_FIELD_${t2?"ADDED":"REMOVED"}`]:n2?.extendeeName===void 0?n2?.oneof?[`confluent:ONEOF_FIELD_${t2?
"ADDED":"REMOVED"}`]:[`confluent:FIELD_${t2?"ADDED":"REMOVED"}`]:["buf:EXTENSION_NO_DELETE","buf:PACKAGE_EXTENSION_NO_DELETE"]}function Sd(e2,t2){if(!e2?.message||
!t2.field)return"";let n2=wd(e2.message,t2.field);return n2.number?", although its number was reserved: data from before the reservation will be misread":n2.name?
", although its name was reserved":""}function Cd(e2,t2){if(!e2?.field)return"";let n2=(t2?.message&&e2.field.extendeeName===void 0?wd(t2.message,e2.field):{number:!0,
name:!0}).number?"":", and its number is not reserved: another field may take it";return`${Tu(e2.field)} was removed${n2}`}function wd({node:e2},{number:t2,name:n2}){
return{number:L(t2,e2.reservedRanges),name:e2.reservedNames.some(e3=>e3.name===n2)}}const Td=X({id:"protobuf/field-required",title:"Field became required, or is\
 no longer required",why:"A reader refuses a whole message that lacks a required field, even where the field does not matter to it. That holds in JSON too, alth\
ough not every parser checks.",remedy:"Leave the field optional and check it in the application. To drop `required`, upgrade every reader before the first write\
r.",references:["buf:MESSAGE_SAME_REQUIRED_FIELDS","buf:FIELD_SAME_CARDINALITY","confluent:REQUIRED_FIELD_ADDED","confluent:REQUIRED_FIELD_REMOVED"],fact:"prese\
nce",part:e2=>e2==="required",reads:(e2,n2,r2)=>q(r2)?wl(e2,n2):t.ot,message:(e2,t2)=>t2.presence==="required"?`field "${t2.name}" became required`:`field "${t2.
name}" is no longer required`}),Ed=({presence:e2})=>e2==="explicit"||e2==="implicit",Dd=X({id:"protobuf/field-tracking",title:"Presence tracking of a field chan\
ged",why:'A field with explicit presence is written even when it holds its default value; one with implicit presence is not. Values survive, but "set to zero" a\
nd "not set" can no longer be told apart on one side, and generated code gains or loses its has-methods.',remedy:"Make sure that no reader gives an absent field\
 another meaning than zero or empty before dropping `optional`.",references:["buf:FIELD_SAME_CARDINALITY"],fact:"presence",differs:(e2,t2)=>Ed(e2)&&Ed(t2)&&e2.presence!==
t2.presence&&e2.oneof===void 0==(t2.oneof===void 0)&&e2.type.kind!=="message"&&t2.type.kind!=="message",reads(e2,n2,r2){return r2==="source"?J("generated access\
ors for presence appear or go"):n2.presence===e2.presence?t.st("nothing changes"):e2.presence==="implicit"?t.st("a value set to zero or empty reads as not set"):
t.st("zero and empty values are not written and read as not set")},message:(e2,t2)=>`field "${t2.name}" changed from ${e2.presence} to ${t2.presence} presence`}),
Od=X({id:"protobuf/field-type",title:"Field type changed",why:"The reader decodes the writer's bytes as its own type. Some types share an encoding and differ on\
ly in range, so one direction keeps every value and the other cuts values off; others turn a value into another one, or lose it, without any error.",remedy:"Add\
 a new field with the new type and a new number, write both until every reader uses the new one, then remove and reserve the old one. Widening (int32 to int64) \
is safe only where all readers are upgraded before any writer.",references:["buf:FIELD_SAME_TYPE","buf:FIELD_WIRE_COMPATIBLE_TYPE","buf:FIELD_WIRE_JSON_COMPATIB\
LE_TYPE","confluent:FIELD_SCALAR_KIND_CHANGED","confluent:FIELD_NAMED_TYPE_CHANGED","confluent:FIELD_KIND_CHANGED"],fact:"type",differs:(e2,t2,n2)=>!gu(e2,t2,n2),
at:({node:e2})=>e2.type.at,reads(e2,n2,r2,i2){if(!q(r2))return J("the field has another type");if(r2==="wire"&&e2.number!==n2.number)return t.ot;let a2=vu(e2,n2,
r2,i2),o2=Tl(e2,n2,r2);return a2.outcome==="reads"&&t.rt(o2)&&e2.type.kind==="enum"?o2:a2},message:(e2,t2)=>`the type of field "${t2.name}" changed from ${en(e2)}\
 to ${en(t2)}`}),kd=({type:e2,mapKey:t2})=>t2==="string"||e2.kind==="scalar"&&e2.scalar==="string",Ad=X({id:"protobuf/field-utf8",title:"UTF-8 validation of a s\
tring changed",why:"Strings should always be UTF-8, but writers that do not validate (proto2, `utf8_validation = NONE`) can put other bytes into them, and a rea\
der that validates refuses the message.",remedy:"Check that no writer puts raw bytes into the string, or use `bytes`, before turning validation on.",references:[
"buf:FIELD_SAME_UTF8_VALIDATION"],surfaces:["wire"],fact:"utf8",differs:(e2,t2)=>kd(e2)&&kd(t2)&&e2.features.utf8_validation!==t2.features.utf8_validation,reads:e2=>e2.
features.utf8_validation==="VERIFY"?t.st("text that is not UTF-8, which the writer does not check, would be refused"):t.ot,message:(e2,t2)=>`the string "${t2.name}\
" is ${t2.features.utf8_validation==="VERIFY"?"now":"no longer"} validated as UTF-8`}),jd=r.j({id:"protobuf/file-options",title:"Option for generated code chang\
ed",why:"Options such as `go_package` and `java_package` decide names in generated code. No datum knows them.",remedy:"Keep them, or change them together with a\
ll code that imports the generated files, as a new major version.",references:Object.keys(F).filter(e2=>!["java_generate_equals_and_hash","java_string_check_utf\
8","php_generic_services"].includes(e2)).map(e2=>`buf:FILE_SAME_${e2.toUpperCase()}`),surfaces:["source"],*differences({base:e2,head:t2}){let[n2,r2]=[Rr(e2),Rr(
t2)];for(let e3 of Object.keys(F)){let[i2="",a2=""]=[n2[e3],r2[e3]];i2!==a2&&(yield{element:[],location:B(t2,Md(t2,e3)),base:{name:e3,value:i2},head:{name:e3,value:a2}})}},
reads:e2=>{let t2=e2?.name??"";return Cu(F[t2]?.[0]??"some languages",`${t2} changed`)},message:({base:e2,head:t2})=>`option ${t2?.name??""} changed from "${e2?.
value??""}" to "${t2?.value??""}"`,shape:({name:e2,value:t2})=>[e2,t2]});function Md({options:e2,node:t2},n2){return b(e2,n2)?.at??t2.packageAt??{start:0,end:0}}
function Nd({services:e2}){return e2.flatMap(({fullName:e3,rpcs:t2})=>t2.map(({name:t3})=>`/${e3}/${t3}`))}function Pd(e2,{call:t2}){let n2=Nd(e2).includes(t2);
return{outcome:n2?"reads":"rejects",witness:{written:{call:t2,surface:"rpc"},observed:n2?"the call is served":`refused: UNIMPLEMENTED, there is no method ${t2}`,
decoder:"gRPC method look-up"}}}function Fd(e2,n2){for(let t2 of Nd(n2)){let{outcome:n3,witness:r2}=Pd(e2,{call:t2,surface:"rpc"});if(n3==="rejects")return{outcome:n3,
because:`calls to ${t2} are answered with UNIMPLEMENTED`,witness:r2}}return t.ot}function Id({fact:e2,at:t2,reads:n2,message:i2,...a2}){return r.j({...a2,*differences({
base:n3,head:r2}){JSON.stringify(e2(n3))!==JSON.stringify(e2(r2))&&(yield{element:[],location:B(r2,t2(r2)??{start:0,end:0}),base:n3,head:r2})},reads(e3,t3,r2){if(!e3||
!t3)throw Error("a fact of a file has two sides");return n2(e3,t3,r2)},message:({base:e3,head:t3})=>e3&&t3?i2(e3,t3):"",shape:e2})}const Ld=Id({id:"protobuf/fil\
e-package",title:"Package renamed",why:"Ordinary messages do not carry their package. google.protobuf.Any, the JSON keys of extensions and schema registries do,\
 and all generated code. The path of every gRPC method begins with it: a server of the new package does not answer clients of the old one.",remedy:"Publish the \
new package beside the old one and move users over; rename in place only what is used nowhere by name.",references:["buf:FILE_SAME_PACKAGE","buf:PACKAGE_NO_DELE\
TE","confluent:PACKAGE_CHANGED"],surfaces:["wire","json","rpc","source"],fact:e2=>e2.package,at:({node:e2})=>e2.packageAt,reads(e2,n2,r2){return r2==="source"?J(
"the package has another name"):q(r2)?t.st("google.protobuf.Any and extension keys carry the old package"):Fd(e2,n2)},message:(e2,t2)=>`the package changed from\
 "${e2.package}" to "${t2.package}"`}),Rd=Id({id:"protobuf/file-syntax",title:"Syntax or edition of the file changed",why:"A syntax is a set of defaults: presen\
ce, packing, open or closed enums, UTF-8 validation. What differs for an element is reported at that element; generated code changes as a whole.",remedy:"Set th\
e features of the old syntax explicitly when you move to an edition, so that only the spelling changes.",references:["buf:FILE_SAME_SYNTAX"],surfaces:["wire","j\
son","source"],fact:({edition:e2})=>e2,at:({node:e2})=>e2.editionAt,reads:(e2,n2,r2)=>q(r2)?t.st("what differs is reported at each element"):J("the generated cl\
asses follow other rules"),message:(e2,t2)=>`the syntax changed from ${e2.edition} to ${t2.edition}`}),zd=r.j({id:"protobuf/imported-type",title:"A type from an\
other file changed",why:"A message embeds a type that is declared elsewhere, or a method takes or returns it, so its data changes with that type. The change its\
elf is listed, owned and judged where the type is declared.",remedy:"Look at the file that declares the type.",surfaces:["wire","json"],*differences(e2){let t2=new Set;
for(let{base:n2,head:r2}of Bd(e2)){let e3=Ud(n2),i2=r2.type;if(!e3||e3.fullName!==i2?.fullName||t2.has(i2.fullName)||(t2.add(i2.fullName),ni(e3,i2)))continue;let a2=i2.
file===r2.file?e3.file.path:i2.file.path;yield{...Y({base:n2,head:r2}),base:Wd(e3,n2),head:Wd(i2,r2),declaredIn:a2}}},reads(e2,n2,r2,{context:i2}){return!q(r2)||
!e2||!n2?t.ot:e2.enum&&n2.enum?t.dt([hl(e2.enum,n2.enum,r2,i2.policy),fl(e2.enum,n2.enum,r2)]):e2.message&&n2.message?jl(e2.message,n2.message,r2,i2):t.st("see \
the file that declares the type")},message:({head:e2})=>{let t2=e2?.message??e2?.enum;return`${t2?.fullName??""}, ${e2?.role??""}, changed in ${t2?.file.path??""}`},
shape:({message:e2,enum:t2})=>e2?ti(e2):t2?ti(t2):""});function*Bd({fields:e2,extensions:t2,rpcs:n2}){for(let{base:n3,head:r2}of[...e2,...t2])n3&&r2&&(yield{base:Vd(
n3),head:Vd(r2)});for(let{base:e3,head:t3}of n2)if(e3&&t3)for(let n3 of["request","response"])yield{base:Hd(e3,n3),head:Hd(t3,n3)}}function Vd(e2){let{name:t2,element:n2,
file:r2,at:i2}=e2;return{type:z(e2),role:`the type of field "${t2}"`,element:n2,file:r2,at:i2}}function Hd(e2,t2){let{element:n2,service:r2,node:i2}=e2,a2=`the ${t2}\
 of method "${e2.name}"`;return{type:e2[t2],role:a2,element:n2,file:r2.file,at:i2.at}}function Ud({type:e2,file:t2}){return e2&&e2.file!==t2?e2:void 0}function Wd(e2,{
role:t2}){return e2.kind==="message"?{message:e2,role:t2}:{enum:e2,role:t2}}const Gd=r.j({id:"protobuf/json-format",title:"JSON support of a type changed",why:"\
With `json_format = LEGACY_BEST_EFFORT` (proto2) a type may have fields whose JSON names clash, and parsers do what they can. With ALLOW the compiler guarantees\
 that every value survives JSON.",remedy:"Keep ALLOW where JSON is used.",references:["buf:MESSAGE_SAME_JSON_FORMAT","buf:ENUM_SAME_JSON_FORMAT"],surfaces:["jso\
n"],*differences({messages:e2,enums:t2}){for(let{base:n2,head:r2}of[...e2,...t2])n2&&r2&&n2.features.json_format!==r2.features.json_format&&(yield{...Y({base:n2,
head:r2}),base:n2,head:r2})},reads:e2=>e2?.features.json_format==="ALLOW"?t.ot:t.st("parsers convert it to JSON as well as they can"),message:({base:e2,head:t2})=>`\
the JSON format of "${t2?.name??""}" changed from ${e2?.features.json_format??""} to ${t2?.features.json_format??""}`,shape:({features:e2})=>e2.json_format}),Kd=Pu(
{id:"protobuf/message-name",title:"Message renamed or moved",why:"Neither bytes nor JSON carry the name of a message, except inside google.protobuf.Any. Generat\
ed code and registries that know the message by name do.",remedy:"Nothing to do for data outside of Any. Announce the change of the generated code.",references:[
"buf:MESSAGE_NO_DELETE","buf:PACKAGE_MESSAGE_NO_DELETE","confluent:MESSAGE_MOVED"],pairs:({messages:e2,arrived:t2})=>[...e2,...t2.filter(Jd)],concerns:({base:e2,
head:t2,relation:n2})=>e2!==void 0&&t2!==void 0&&n2!=="same"&&!qd(e2,t2),reads:(e2,n2,r2)=>q(r2)?t.st("only google.protobuf.Any carries the name"):J("the messag\
e has another name or file"),message({base:e2,head:t2}){return e2&&t2&&e2.file.path!==t2.file.path&&e2.name===t2.name?`message "${e2.name}" moved from ${e2.file.
path} to ${t2.file.path}`:`message "${e2?.element.join(".")??""}" was renamed to "${t2?.element.join(".")??""}"`},shape:({element:e2})=>e2});function qd(e2,t2){
return e2.parent!==void 0&&t2.parent!==void 0&&e2.name===t2.name}function Jd(e2){return e2.head?.kind==="message"}const Yd=Pu({id:"protobuf/message-options",title:"\
Encoding option of a message changed",why:"`message_set_wire_format` writes extensions in the old MessageSet form, which other readers skip. `no_standard_descri\
ptor_accessor` only renames a generated method.",remedy:"Keep both as they are.",references:["buf:MESSAGE_SAME_MESSAGE_SET_WIRE_FORMAT","buf:MESSAGE_NO_REMOVE_S\
TANDARD_DESCRIPTOR_ACCESSOR"],surfaces:["wire","source"],pairs:({messages:e2})=>e2,concerns:({base:e2,head:t2})=>e2!==void 0&&t2!==void 0&&JSON.stringify(A(e2))!==
JSON.stringify(A(t2)),reads(e2,n2,r2){return r2==="source"?J("generated methods of the message change"):e2&&n2&&A(e2).set===A(n2).set?t.ot:t.ut("extensions writ\
ten in one form are skipped as unknown by a reader of the other; contract-check has no MessageSet decoder to show it")},message:({head:e2})=>`message_set_wire_f\
ormat or no_standard_descriptor_accessor of "${e2?.name??""}" changed`,shape:A}),Xd=Pu({id:"protobuf/message-presence",title:"Message added or removed",why:"No \
bytes change, but data that carries the message on its own has no reader any more, and code that uses its generated class does not compile.",remedy:"Remove a me\
ssage only when nothing stores or sends it; mark it `deprecated` first.",references:["buf:MESSAGE_NO_DELETE","buf:PACKAGE_MESSAGE_NO_DELETE","confluent:MESSAGE_\
ADDED","confluent:MESSAGE_REMOVED"],pairs:({messages:e2})=>e2,concerns:({base:e2,head:t2})=>!e2||!t2,reads(e2,n2,r2){return e2?t.ot:q(r2)?t.st("nothing on this \
side decodes the message; its bytes stay as they are"):J("the message is gone")},message:({base:e2,head:t2})=>t2?`message "${t2.name}" was added`:`message "${e2?.
name??""}" was removed`,shape:({fullName:e2})=>e2}),Zd=r.j({id:"protobuf/oneof-name",title:"Oneof renamed",why:"Neither bytes nor JSON carry the name of a oneof\
; generated code does.",remedy:"Nothing to do for data. Announce the change of the generated code.",references:["buf:ONEOF_NO_DELETE","buf:FIELD_SAME_ONEOF"],surfaces:[
"wire","json","source"],*differences({fields:e2}){let t2=new Set;for(let{base:n2,head:r2}of e2)n2?.oneof&&r2?.oneof&&!t2.has(r2.oneof)&&n2.oneof.name!==r2.oneof.
name&&ud(n2,r2)&&(t2.add(r2.oneof),yield{...Y({base:Qd(n2.oneof),head:Qd(r2.oneof)}),base:n2.oneof,head:r2.oneof})},reads:(e2,n2,r2)=>q(r2)?t.ot:J("the oneof ha\
s another name"),message:({base:e2,head:t2})=>`oneof "${e2?.name??""}" was renamed to "${t2?.name??""}"`,shape:({name:e2})=>e2});function Qd({name:e2,message:t2,
node:n2}){return{element:[...t2.element,e2],file:t2.file,at:n2.at}}const $d=r.j({id:"protobuf/options",title:"Custom option or deprecation changed",why:"Decoder\
s do not look at them. Validators, gateways and generators may: `deprecated` makes compilers warn, and rules of protovalidate decide what a service accepts.",remedy:"\
Review what reads the option. A stricter validation rule can refuse data that the schema allows.",surfaces:["wire","json"],*differences(e2){for(let[t2,n2]of tf(
e2)){let e3=I(t2.options),r2=I(n2.options);JSON.stringify(e3)!==JSON.stringify(r2)&&(yield{...Y({base:t2,head:n2},()=>n2.options.find(t3=>!e3.includes(Se([t3])[0]??
""))?.at??n2.at),base:e3,head:r2})}},reads:()=>t.st("decoders ignore these options; what interprets them may not"),message({base:e2,head:t2}){let n2=e2?.filter(
e3=>!t2?.includes(e3))??[],r2=t2?.filter(t3=>!e2?.includes(t3))??[];return`options changed: now ${[...n2.map(e3=>`without ${ef(e3)}`),...r2.map(e3=>`with ${ef(e3)}`)].
join(", ")}`},shape:e2=>e2});function ef(e2){return e2.length>100?`${e2.slice(0,100)}\u2026`:e2}function*tf({base:e2,head:t2,messages:n2,enums:r2,services:i2,rpcs:a2,
fields:o2,extensions:s2}){let c2=e3=>({element:[],file:e3,at:e3.node.packageAt??{start:0,end:0},options:e3.options});yield[c2(e2),c2(t2)];for(let e3 of[...n2,...r2,
...i2,...o2,...s2])e3.base&&e3.head&&(yield[e3.base,e3.head]);for(let e3 of r2)for(let{base:t3,head:n3}of zu(e3))t3&&n3&&(yield[{...nf(t3)},{...nf(n3)}]);for(let{
base:e3,head:t3}of a2)e3&&t3&&(yield[rf(e3),rf(t3)]);for(let{base:e3,head:t3}of n2)yield*af(e3,t3)}function nf({element:e2,node:t2,enum:n2}){return{element:e2,file:n2.
file,at:t2.at,options:t2.options}}function rf({element:e2,node:t2,service:n2}){return{element:e2,file:n2.file,at:t2.at,options:t2.options}}function*af(e2,t2){if(!e2||
!t2)return;for(let n3 of e2.oneofs){let e3=t2.oneofs.find(({name:e4})=>e4===n3.name),r2=e4=>({element:[...e4.message.element,e4.name],file:e4.message.file,at:e4.
node.at,options:e4.node.options});e3&&(yield[r2(n3),r2(e3)])}let n2=e3=>({...e3,at:e3.node.extensionRanges[0]?.at??e3.at,options:Or(e3)});yield[n2(e2),n2(t2)]}const of=r.
j({id:"protobuf/public-import",title:"Public import added or removed",why:"Whoever imports this file also sees what it imports publicly. Without it their files \
stop compiling, although no message changed.",remedy:"Keep the public import until every importer names the file itself.",surfaces:["wire","json","source"],*differences({
base:e2,head:t2}){let n2=sf(e2),r2=sf(t2);for(let[e3]of n2)r2.has(e3)||(yield{element:[],location:B(t2,{start:0,end:0}),base:e3,head:void 0});for(let[e3,i2]of r2)
n2.has(e3)||(yield{element:[],location:B(t2,i2),base:void 0,head:e3})},reads:(e2,n2,r2)=>q(r2)||e2!==void 0?t.ot:J("files that rely on the public import do not \
compile"),message:({base:e2,head:t2})=>`public import of "${t2??e2??""}" was ${t2===void 0?"removed":"added"}`,shape:e2=>e2});function sf({imports:e2}){return new Map(
e2.filter(({node:e3})=>e3.kind==="public").map(({node:e3})=>[e3.path,e3.at]))}const cf=r.j({id:"protobuf/reserved",title:"Reserved number or name added or remov\
ed",why:"Nothing is read differently today. But `reserved` is all that keeps a number which old data still carries from being given to another field.",remedy:"K\
eep reserved numbers and names for as long as any old message is stored or replayed.",references:["buf:RESERVED_MESSAGE_NO_DELETE","buf:RESERVED_ENUM_NO_DELETE"],
surfaces:["wire","json"],*differences({messages:e2,enums:t2}){for(let{base:n2,head:r2}of[...e2,...t2]){if(!n2||!r2)continue;let e3=uf(n2),t3=uf(r2);for(let n3 of e3)
pf(n3,t3)||(yield{...lf(r2,r2.at),base:n3,head:void 0});for(let n3 of t3)pf(n3,e3)||(yield{...lf(r2,n3.at),base:void 0,head:n3})}},reads:(e2,n2)=>n2&&!e2?t.st("\
nothing is read differently until the number or name is used again"):t.ot,message({base:e2,head:t2}){let n2=t2??e2;return`reserved ${n2?.isName?"name":"number"}\
 ${n2?.text??""} was ${t2?"added":"removed"}`},shape:({text:e2})=>e2});function lf(e2,t2){let{element:n2,location:r2}=Y({base:void 0,head:e2},()=>t2);return{element:n2,
location:r2}}function uf({node:e2}){return[...e2.reservedRanges.map(df),...e2.reservedNames.map(ff)]}function df(e2){let{from:t2,to:n2,at:r2}=e2;return{text:t2===
n2?String(t2):`${String(t2)} to ${String(n2)}`,isName:!1,range:e2,at:r2}}function ff({name:e2,at:t2}){return{text:`"${e2}"`,isName:!0,at:t2}}function pf({text:e2,
range:t2},n2){return t2?Gr(t2,n2.flatMap(e3=>e3.range??[])):n2.some(t3=>t3.text===e2)}function mf({base:e2,head:t2}){let n2=t3=>t3===void 0?void 0:{element:t3,isNew:e2===
void 0};return{base:n2(e2),head:n2(t2)}}function hf({element:e2,isNew:n2},{base:r2,head:i2}){if(n2)return t.st("servers without it answer calls with UNIMPLEMENT\
ED; no client calls it yet");let{service:a2,name:o2}=e2,s2=`/${a2.fullName}/${o2}`,{outcome:c2,witness:l2}=Pd(a2.file===r2?i2:r2,{call:s2,surface:"rpc"});return c2===
"reads"?t.ot:{outcome:c2,because:`calls to ${s2} are answered with UNIMPLEMENTED`,witness:l2}}const gf=r.j({id:"protobuf/rpc-presence",title:"Method added or re\
moved",why:"No message changes, but a server without the method answers calls to it with UNIMPLEMENTED, and clients that call it do not compile.",remedy:"Remove\
 a method when no client calls it any more; mark it `deprecated` first.",references:["buf:RPC_NO_DELETE"],surfaces:["rpc","source"],*differences({rpcs:e2}){for(let{
base:t2,head:n2}of e2)t2&&n2||(yield{...Y({base:_f(t2),head:_f(n2)}),...mf({base:t2,head:n2})})},reads(e2,n2,r2,i2){return e2||!n2?t.ot:r2==="source"?J("the met\
hod is gone"):hf(n2,i2)},message:({base:e2,head:t2})=>`method "${(t2??e2)?.element.name??""}" was ${t2?"added":"removed"}`,shape:({element:{name:e2,requestName:t2,
responseName:n2}})=>[e2,t2,n2]});function _f(e2){return e2&&{element:e2.element,file:e2.service.file,at:e2.node.at}}const vf=r.j({id:"protobuf/rpc-streaming",title:"\
Streaming or idempotency of a method changed",why:"A side that expects one message fails the call when several arrive, or when none does. Proxies and retries re\
ly on the idempotency level. The messages themselves do not change.",remedy:"Add a new method with the other kind of stream, and keep the old one while clients \
call it.",references:["buf:RPC_SAME_CLIENT_STREAMING","buf:RPC_SAME_SERVER_STREAMING","buf:RPC_SAME_IDEMPOTENCY_LEVEL"],surfaces:["rpc","source"],*differences({
rpcs:e2}){for(let{base:t2,head:n2}of e2)t2&&n2&&JSON.stringify(j(t2))!==JSON.stringify(j(n2))&&(yield{...Y({base:_f(t2),head:_f(n2)}),base:t2,head:n2})},reads(e2,n2,r2){
return!e2||!n2?t.ot:r2==="source"?yf(e2)===yf(n2)?t.ot:J("the method has another signature"):t.dt([xf(e2,n2,"client"),xf(e2,n2,"server"),Sf(e2,n2)])},message:({
base:e2,head:t2})=>e2&&t2?`method "${t2.name}" changed: ${bf(e2,t2).join(", and ")}`:"",shape:j});function yf(e2){let{client:t2,server:n2}=j(e2);return`${t2?"st\
ream":"one"} to ${n2?"stream":"one"}`}function bf(e2,t2){let[n2,r2]=[j(e2),j(t2)],i2=(e3,t3,n3)=>t3===n3?[]:[`the ${e3} became ${n3?"a stream":"a single message"}`],
a2=({idempotency:e3})=>e3==="IDEMPOTENCY_UNKNOWN"?"unknown":e3;return[...i2("request",n2.client,r2.client),...i2("response",n2.server,r2.server),...n2.idempotency===
r2.idempotency?[]:[`its idempotency level, which was ${a2(n2)}, is ${a2(r2)} now`]]}function xf(e2,n2,r2){let i2=r2==="client"?"request":"response";return j(n2)[r2]&&
!j(e2)[r2]?t.ct(`a stream may carry several ${i2}s where the reader expects exactly one`):j(e2)[r2]&&!j(n2)[r2]?t.st(`the ${i2} arrives as a stream of one`):t.ot}
function Sf(e2,n2){return j(e2).idempotency===j(n2).idempotency?t.ot:t.st("retries and proxies may treat the call differently")}const Cf=r.j({id:"protobuf/rpc-t\
ypes",title:"Request or response type of a method changed",why:"Bytes do not carry the name of their message: the call still works as far as the two messages re\
ad each other, and clients do not compile.",remedy:"Add a new method with the new types. To change what a method takes or gives, change its messages compatibly.",
references:["buf:RPC_SAME_REQUEST_TYPE","buf:RPC_SAME_RESPONSE_TYPE"],surfaces:["wire","json","rpc","source"],*differences({rpcs:e2,context:t2}){for(let{base:n2,
head:r2}of e2)if(n2&&r2)for(let e3 of["request","response"]){let i2=n2[e3],a2=r2[e3];i2&&a2&&t2.identity(i2)!==t2.identity(a2)&&(yield{...Y({base:_f(n2),head:_f(
r2)}),base:{rpc:n2,message:i2,role:e3},head:{rpc:r2,message:a2,role:e3}})}},reads(e2,n2,r2,{context:i2}){return!e2||!n2?t.ot:r2==="source"?J(`the ${e2.role} has\
 another type`):jl(e2.message,n2.message,r2==="json"?"json":"wire",i2)},message:({base:e2,head:t2})=>`the ${t2?.role??"request"} of method "${t2?.rpc.name??""}"\
 changed from ${e2?.message.fullName??""} to ${t2?.message.fullName??""}`,shape:({role:e2,message:t2})=>[e2,t2.fullName]}),wf=r.j({id:"protobuf/service-name",title:"\
Service renamed",why:"The path of every call holds the name of its service: a server of the new name answers clients of the old one with UNIMPLEMENTED. No messa\
ge changes.",remedy:"Serve both names until no client calls the old one, and mark the old service `deprecated`.",references:["buf:SERVICE_NO_DELETE","buf:PACKAG\
E_SERVICE_NO_DELETE"],surfaces:["rpc","source"],*differences({services:e2}){for(let t2 of e2){let{base:e3,head:n2,relation:r2}=t2;e3&&n2&&r2==="renamed"&&(yield{
...Y(t2),base:{element:e3,isNew:!1},head:{element:n2,isNew:!0}})}},reads(e2,n2,r2,i2){if(r2==="source")return J("the service has another name");let[a2]=n2?.element.
rpcs??[];return n2&&a2?hf({...n2,element:a2},i2):t.ot},message:({base:e2,head:t2})=>`service "${e2?.element.name??""}" was renamed to "${t2?.element.name??""}"`,
shape:({element:{fullName:e2}})=>e2}),Tf=r.j({id:"protobuf/service-presence",title:"Service added, removed or moved",why:"No message changes, but a server witho\
ut the service answers every call to it with UNIMPLEMENTED, and clients do not compile. Calls do not carry the file of a service: one that moves within its pack\
age is called as before.",remedy:"Remove a service when no client calls it any more; mark it `deprecated` first.",references:["buf:SERVICE_NO_DELETE","buf:PACKA\
GE_SERVICE_NO_DELETE"],surfaces:["rpc","source"],*differences({services:e2,arrivedServices:t2}){for(let n2 of[...e2,...t2])(!n2.base||!n2.head||n2.relation!=="s\
ame"&&n2.relation!=="renamed")&&(yield{...Y(n2),...mf(n2)})},reads(e2,n2,r2,i2){if(!n2)return t.ot;if(r2==="source")return J(e2?"the service has another file":"\
the service is gone");let[a2]=e2?[]:n2.element.rpcs;return a2?hf({...n2,element:a2},i2):t.ot},message({base:e2,head:t2}){let n2=(t2??e2)?.element.name??"";return!e2||
!t2?`service "${n2}" was ${t2?"added":"removed"}`:`service "${n2}" moved from ${e2.element.file.path} to ${t2.element.file.path}`},shape:({element:{fullName:e2,
file:t2}})=>[e2,t2.path]}),Ef=r.j({id:"protobuf/visibility",title:"Type exported or made local",why:"Since edition 2024 other files may only use exported types.\
 Data does not change; files that import the type stop compiling.",remedy:"Keep the type exported until no other file refers to it.",surfaces:["wire","json","so\
urce"],*differences({messages:e2,enums:t2}){for(let{base:n2,head:r2}of[...e2,...t2])n2&&r2&&M(n2)!==M(r2)&&(yield{...Y({base:n2,head:r2}),base:n2,head:r2})},reads:(e2,n2,r2)=>q(
r2)||e2&&M(e2)?t.ot:J("other files can no longer refer to the type"),message:({head:e2})=>`${e2?.kind??""} "${e2?.name??""}" is ${e2&&M(e2)?"exported now":"loca\
l to its file now"}`,shape:M});var Df=e.n({dependency:()=>Eu,enumDefault:()=>ju,enumName:()=>Fu,enumOpenness:()=>Lu,enumPresence:()=>Ru,enumValueName:()=>Wu,enumValueNumber:()=>qu,
enumValuePresence:()=>Ju,extensionPlace:()=>Yu,extensionRange:()=>Qu,fieldCardinality:()=>ed,fieldDefault:()=>td,fieldEncoding:()=>nd,fieldGenerated:()=>rd,fieldJsonName:()=>sd,
fieldName:()=>cd,fieldNumber:()=>ld,fieldOneof:()=>md,fieldPacking:()=>hd,fieldPresence:()=>_d,fieldRequired:()=>Td,fieldTracking:()=>Dd,fieldType:()=>Od,fieldUtf8:()=>Ad,
fileOptions:()=>jd,filePackage:()=>Ld,fileSyntax:()=>Rd,importedType:()=>zd,jsonFormat:()=>Gd,messageName:()=>Kd,messageOptions:()=>Yd,messagePresence:()=>Xd,oneofName:()=>Zd,
options:()=>$d,publicImport:()=>of,reserved:()=>cf,rpcPresence:()=>gf,rpcStreaming:()=>vf,rpcTypes:()=>Cf,serviceName:()=>wf,servicePresence:()=>Tf,visibility:()=>Ef});
function Of(e2,t2){let n2={nested:jf()};if(e2.kind==="enum")Object.assign(Nf(n2,e2.fullName),If(e2));else{let{fields:r2,oneofs:i2}=Ff(e2),a2=e2.node.extensionRanges.
map(({from:e3,to:t3})=>[e3,t3]),o2=a2.length>0,s2=o2?{fields:r2,oneofs:i2,extensions:a2}:{fields:{}};if(Object.assign(Nf(n2,e2.fullName),{edition:"2023",...s2}),
Rf(n2,e2,t2),!o2)return{...n2,members:{fields:r2,oneofs:i2}}}return n2}function kf(e2){let t2={nested:jf()};return Object.assign(Nf(t2,Af(e2)),Lf(e2)),t2}function Af({
fullName:e2}){return`${e2}__field`}function jf(){return Object.create(null)}function Mf(e2,t2){return e2.node.extensionRanges.length===0?[]:[...new Set([t2,e2.file])].
flatMap(t3=>[...y(t3)].filter(({extendee:t4})=>t4?.fullName===e2.fullName))}function Nf(e2,t2){if(!Pf(t2))throw Error("protobufjs cannot hold an element named _\
_proto__");let n2=e2;for(let e3 of t2.split("."))n2.nested??=jf(),n2=n2.nested[e3]??={};return n2}function Pf(e2){return!e2.split(".").includes("__proto__")}function Ff(e2){
let t2=jf();if(new Set(e2.fields.map(({number:e3})=>e3)).size<e2.fields.length)throw Error(`protobufjs cannot hold ${e2.fullName}: two of its fields have one nu\
mber`);for(let n3 of e2.fields)t2[n3.name]=zf(n3);let n2=jf();for(let{name:t3,members:r2}of e2.oneofs)n2[t3]={oneof:r2.map(e3=>e3.name)};return{fields:t2,oneofs:n2}}
function If({values:e2,closed:t2}){let n2=jf();for(let{name:t3,number:r2}of e2)n2[t3]=r2;return{edition:"2023",options:{features:{enum_type:t2?"CLOSED":"OPEN"}},
values:n2}}function Lf({fullName:e2}){return{edition:"2023",fields:{value:{type:`.${e2}`,id:1,options:{features:{field_presence:"EXPLICIT"}}}}}}function Rf(e2,t2,n2){
for(let r2 of Mf(t2,n2))Object.assign(Nf(e2,r2.fullName),{...zf(r2),edition:"2023",extend:`.${t2.fullName}`})}function zf(e2){let{number:t2,mapKey:n2,cardinality:r2}=e2,
i2={field_presence:e2.presence==="required"?"LEGACY_REQUIRED":e2.presence==="implicit"?"IMPLICIT":"EXPLICIT",repeated_field_encoding:e2.packed?"PACKED":"EXPANDE\
D",message_encoding:e2.delimited?"DELIMITED":"LENGTH_PREFIXED",utf8_validation:e2.features.utf8_validation},a2=b(e2.options,"default")?.value;return{type:Bf(e2),
id:t2,...r2==="repeated"&&{rule:"repeated"},...n2!==void 0&&{keyType:n2},...e2.extendeeName===void 0&&{jsonName:e2.jsonName},options:{features:i2,...a2&&Vf(e2)&&
{default:Hf(e2,a2)}}}}function Bf({type:e2}){switch(e2.kind){case"scalar":return e2.scalar;case"message":return Pf(e2.message.fullName)?`.${e2.message.fullName}`:
"bytes";case"enum":return Pf(e2.enum.fullName)?`.${e2.enum.fullName}`:"int32";case"unresolved":return"bytes"}}function Vf({type:e2}){return e2.kind==="scalar"||
e2.kind==="enum"}function Hf({type:e2},t2){if(!("text"in t2))return;let{text:n2}=t2,r2=e2.kind==="scalar"?e2.scalar:void 0;return r2==="bool"?n2==="true":r2==="\
string"||r2===void 0?n2:r2==="bytes"?Buffer.from(n2,/[^\u0000-\u00ff]/.test(n2)?"utf8":"latin1").toString("base64"):r2==="float"||r2==="double"?kr(r2,n2):r2.endsWith(
"64")?n2:Number(n2.replace(/^(-?)0(?=[0-7]+$)/,"$10o"))}const Uf={},Wf=new WeakMap;function Gf(e2,t2){let[n2]=y(t2);return T(Wf,n2?t2:Uf,()=>Kf(e2,t2))}function Kf(e2,t2){
let n2=new WeakMap,r2=new WeakMap;function i2(e3){return T(n2,e3,a2)}function a2(r3){let i3=Of(r3,t2),a3=Yf(e2,i3),o3=a3.lookupTypeOrEnum(r3.fullName);return n2.
set(r3,o3),i3.members&&Xf(e2,o3,i3.members),r3.kind==="message"&&s2(a3,o3,[...r3.fields,...Mf(r3,t2)].flatMap(e3=>z(e3)??[])),a3.resolveAll(),r3.kind==="message"&&
qf(r3)&&Jf(o3),o3}function o2(t3){let n3=Yf(e2,kf(t3)),r3=n3.lookupType(Af(t3));return s2(n3,r3,[t3]),n3.resolveAll(),r3}function s2(t3,n3,r3){let a3=new Map(r3.
map(e3=>[e3.fullName,e3]));t3.lookup=e3=>{let t4=a3.get(typeof e3=="string"?e3:e3.join("."));return t4?i2(t4):null},Object.assign(n3,{resolveAll:()=>n3}),n3.setup=
()=>Zf(e2,n3)}return{message:e3=>i2(e3),holder:e3=>T(r2,e3,o2)}}function qf({fields:e2}){let t2=new Map(e2.map(e3=>[e3.jsonName,e3]));return e2.some(e3=>(t2.get(
e3.name)??e3)!==e3)}function Jf(e2){let t2=Object.create(null),n2=e2.fieldsArray.filter(({declaringField:e3})=>!e3);for(let e3 of n2)t2[e3.jsonName]??=e3;for(let e3 of n2)
t2[e3.name]??=e3;for(let n3 of e2.fieldsArray){let{declaringField:e3}=n3;e3&&(t2[`[${e3.fullName.slice(1)}]`]=n3)}Object.assign(e2,{_fieldsByJsonName:t2})}function Yf(e2,t2){
let n2=new e2.Root;return n2.addJSON(t2.nested),n2}function Xf({Field:e2,MapField:t2,OneOf:n2},r2,{fields:i2,oneofs:a2}){let o2={};Object.defineProperty(r2,"_fi\
eldsById",{get:()=>o2,set:()=>{},configurable:!0});for(let[n3,a3]of Object.entries(i2)){let{keyType:i3}=a3,s2=i3===void 0?e2.fromJSON(n3,a3):t2.fromJSON(n3,{...a3,
keyType:i3});r2.add(s2),o2[a3.id]=s2}Object.defineProperty(r2,"_fieldsById",{value:null,writable:!0,configurable:!0});for(let[e3,t3]of Object.entries(a2))r2.add(
n2.fromJSON(e3,t3))}function Zf(e2,t2){let{Reader:n2,Writer:r2,util:i2,encoder:a2,decoder:o2}=e2,s2=t2.fieldsArray.map(e3=>e3.resolve().resolvedType),c2=t2.ctor;
t2.encode=(...e3)=>(t2.encode=a2(t2)({Writer:r2,types:s2,util:i2}),t2.encode(...e3)),t2.decode=(...e3)=>(t2.decode=o2(t2)({Reader:n2,types:s2,util:i2,C:c2}),t2.
decode(...e3));let l2=()=>e2.Type.prototype.setup.call(t2);return t2.toObject=(...e3)=>l2().toObject(...e3),t2.fromObject=(...e3)=>l2().fromObject(...e3),t2.verify=
(...e3)=>l2().verify(...e3),t2}const Qf="protobufjs 8.8.1";function $f(e2,t2=e2.file){return ep.getOrMake(e2,t2,()=>tp(e2,t2))}const ep=new PairTable;async function tp(e2,t2){
let[n2,r2]=await rp(),i2=Gf(n2,t2),a2=e2.kind==="enum"?i2.holder(e2):i2.message(e2),o2=e3=>e3;return{parse:e3=>o2(r2.fromJson(a2,e3)),print:e3=>r2.toJson(a2,e3),
encode:e3=>a2.encode(e3).finish(),encodeAs:(e3,t3)=>i2.message(e3).encode(t3).finish(),decode(e3){let t3=n2.Reader.create(e3);return t3.discardUnknown=!1,o2(a2.
decode(t3))},parseJson:(e3,t3)=>o2(r2.fromJsonString(a2,e3,{ignoreUnknownFields:t3.unknownFields==="ignore"})),printJson:e3=>r2.toJsonString(a2,e3),missing:e3=>np(
a2,e3)}}function np(e2,t2){for(let n2 of e2.fieldsArray){let e3=Object.hasOwn(t2,n2.name)?t2[n2.name]:void 0;if(n2.required&&e3===void 0)return`missing required\
 '${n2.name}'`;let r2=n2.resolvedType;if(typeof e3=="object"&&e3&&r2&&"fieldsArray"in r2)for(let t3 of n2.repeated||n2.map?Object.values(e3):[e3]){let e4=np(r2,
t3);if(e4!==void 0)return e4}}}async function rp(){let{light:e2,protojson:t2}=await Promise.resolve().then(()=>require("./protobufjs.js"));return[e2,t2]}function ip(e2,t2,{
value:n2,on:r2,policy:i2}){let a2=e2.parse(n2),o2=r2==="wire"?e2.encode(a2):void 0,s2=o2?Buffer.from(o2).toString("hex"):e2.printJson(a2);try{let e3=o2?t2.decode(
o2):t2.parseJson(s2,i2),n3=t2.missing(e3);return n3===void 0?{sent:a2,received:e3,transport:s2}:{refused:n3,transport:s2}}catch(e3){return{refused:e3 instanceof
Error?e3.message:String(e3),transport:s2}}}const ap={bool:[!0,!1],int32:[7,-1,2147483647,16777217,300],sint32:[7,-1,2147483647,16777217],sfixed32:[7,-1,2147483647,
16777217],uint32:[7,4294967295,16777217],fixed32:[7,4294967295,16777217],int64:["7","4294967301","-1","9007199254740993","9223372036854775807"],sint64:["7","429\
4967301","-1","9007199254740993","9223372036854775807"],sfixed64:["7","4294967301","-1","9007199254740993"],uint64:["7","4294967301","18446744073709551615","900\
7199254740993"],fixed64:["7","4294967301","18446744073709551615","9007199254740993"],float:[1.5,3e38],double:[1.5,1e300,.1],string:["x","not base64!","hello wor\
ld","x".repeat(128)],bytes:["/w==","eA=="]},op={bool:["true","false"],string:["k","l"]};function sp(e2,t2=0){let n2=up(e2,t2);if(e2.cardinality==="repeated"){let e3=n2.
length>1?[n2.slice(0,2)]:[];return[...n2.map(e4=>[e4]),...e3,...n2.slice(0,1).map(e4=>[e4,e4])]}if(e2.cardinality==="map"){let t3=lp(e2),r2=t3.flatMap(e3=>n2.slice(
0,8).map(t4=>({[e3]:t4}))),i2=Object.fromEntries(t3.slice(0,2).map(e3=>[e3,n2[0]]));return n2.length>0&&t3.length>1?[...r2,i2]:r2}return n2}function cp(e2,t2,n2=()=>0){
let r2=e3=>sp(e3,n2(e3)).slice(0,2);return r2(e2).flatMap(n3=>r2(t2).map(r3=>({[e2.jsonName]:n3,[t2.jsonName]:r3})))}function lp({mapKey:e2="int32"}){return op[e2]??
ap[e2].map(String)}function up({type:e2},t2){switch(e2.kind){case"scalar":return ap[e2.scalar];case"enum":return dp(e2.enum);case"message":return t2>=3?[]:fp(e2.
message,t2+1);case"unresolved":return[]}}const dp=r.P(({values:e2,closed:t2})=>{let n2=e2.reduce((e3,{number:t3})=>Math.max(e3,t3),0),r2=t2||n2>=2147483647?[]:[
n2+1];return[...e2.slice(0,40).map(({name:e3})=>e3),...r2]});function fp(e2,t2=0){if(K(e2))return hp(e2);let n2=pp(e2,t2);if(!n2)return[];let r2=[];for(let i2 of e2.
fields)for(let e3 of sp(i2,t2)){if(r2.length>=160)return r2;r2.push({...n2,[i2.jsonName]:e3})}return[...r2,n2]}function pp(e2,t2=0){let n2={};for(let r2 of e2.fields){
if(r2.presence!=="required")continue;let e3=r2.type.kind==="message"?t2<3&&mp(r2.type.message,t2):up(r2,t2)[0];if(e3===void 0||e3===!1)return;n2[r2.jsonName]=e3}
return n2}function mp(e2,t2){return K(e2)?hp(e2)[0]:pp(e2,t2+1)}function hp({fullName:e2,fields:t2}){switch(e2){case"google.protobuf.Timestamp":return["2020-01-\
01T00:00:00.500Z","9999-12-31T23:59:59Z","1960-01-01T00:00:00Z"];case"google.protobuf.Duration":return["1.500s","10000000000s","-1.500s"];case"google.protobuf.F\
ieldMask":return["someField"];case"google.protobuf.Struct":return[{k:1},{k:"x"}];case"google.protobuf.Value":return["x",1];case"google.protobuf.ListValue":return[
["x"],[1]];case"google.protobuf.Any":return[{}];default:return t2[0]?up(t2[0],0):[]}}function gp(e2,t2){return Object.entries(e2).map(([e3,n2])=>({key:_p(e3,t2),
item:n2})).sort(n.hn(({key:e3})=>Z(e3)))}function _p(e2,t2){if(t2==="string")return e2;if(t2==="bool")return e2==="true";if(e2.length!==8||!t2.endsWith("64")||/^-?\d+$/.
test(e2))return e2;let n2=Buffer.from(e2,"latin1"),r2=!t2.startsWith("s")&&!t2.startsWith("i");return{low:n2.readInt32LE(0),high:n2.readInt32LE(4),unsigned:r2}}
function vp({field:e2,value:t2}){if(e2.mapKey!==void 0)return Q(t2)?{key:{type:{kind:"scalar",scalar:e2.mapKey},value:t2.key},item:{type:e2.type,value:t2.item}}:
void 0;if(e2.type.kind!=="message"||!Q(t2))return;let{fields:n2}=e2.type.message,r2=e3=>{let r3=n2.find(t3=>t3.number===e3&&t3.cardinality==="singular");if(!r3)
return;let i3=Nr(r3),a3=Object.hasOwn(t2,r3.name)?t2[r3.name]:void 0;return{type:r3.type,value:a3,...i3!==void 0&&{absent:i3}}},[i2,a2]=[r2(1),r2(2)];return i2&&
a2&&{key:i2,item:a2}}function yp(e2,t2){return e2.type.kind==="message"&&t2.type.kind==="message"&&e2.type.message.fullName===t2.type.message.fullName?[e2,t2]:[
bp(e2),bp(t2)]}function bp({type:e2,value:t2}){let n2=e2.kind==="message"?kl(e2.message):void 0;return n2===void 0?{type:e2,value:t2}:{type:{kind:"scalar",scalar:n2},
value:Q(t2)?t2.value:t2}}function xp(e2,t2,n2){return e2.value===void 0||t2.value===void 0?Dp(e2.value??t2.value):n2==="json"&&Sp(e2,t2)?!0:t2.type.kind==="mess\
age"||e2.type.kind==="message"&&!(e2.value instanceof Uint8Array)?!1:e2.type.kind==="enum"&&t2.type.kind==="enum"?Cp(e2.type.enum,Number(e2.value),t2.type.enum,
Number(t2.value)):wp(e2,t2,n2)}function Sp(e2,t2){let n2=({type:e3})=>e3.kind==="message"&&K(e3.message);return n2(t2)||n2(e2)&&typeof t2.value=="string"}function Cp(e2,t2,n2,r2){
let i2=e2.values.filter(({number:e3})=>e3===t2).map(({name:e3})=>e3),a2=n2.values.filter(({name:e3})=>i2.includes(e3));return a2.length>0?a2.some(({number:e3})=>e3===
r2):t2===r2}function wp(e2,t2,n2){return n2==="json"&&typeof t2.value=="string"?e2.type.kind==="enum"?rl(e2.type.enum,Number(e2.value))===t2.value:e2.value instanceof
Uint8Array?!1:(typeof e2.value=="string"?e2.value:Z(e2.value))===t2.value:[e2.value,t2.value].some(e3=>typeof e3=="string"||e3 instanceof Uint8Array)?Buffer.compare(
Tp(e2.value),Tp(t2.value))===0:Z(e2.value)===Z(Ep(t2))}function Tp(e2){return e2 instanceof Uint8Array?Buffer.from(e2):Buffer.from(Z(e2),"utf8")}function Ep({type:e2,
value:t2}){return e2.kind==="scalar"&&e2.scalar==="float"&&typeof t2=="number"?Math.fround(t2):t2}function Dp(e2){return e2===void 0||e2===""?!0:e2 instanceof Uint8Array?
e2.length===0:Q(e2)&&!kp(e2)?Object.keys(e2).length===0:Z(e2)==="0"}function Op(e2,t2){return typeof e2=="boolean"?String(e2)===t2:(typeof e2=="string"?JSON.stringify(
e2):Z(e2))===t2}function Z(e2){return typeof e2=="string"?e2:typeof e2=="boolean"?e2?"1":"0":typeof e2=="number"?Object.is(e2,-0)?"0":String(e2):kp(e2)?Ap(e2):JSON.
stringify(e2)}function Q(e2){return typeof e2=="object"&&!!e2&&!Array.isArray(e2)&&!(e2 instanceof Uint8Array)}function kp(e2){return Q(e2)&&"low"in e2&&"high"in
e2&&"unsigned"in e2}function Ap({low:e2,high:t2,unsigned:n2}){let r2=BigInt(t2>>>0)<<32n|BigInt(e2>>>0);return(n2?r2:BigInt.asIntN(64,r2)).toString()}function $(e2){
if(e2===void 0)return"nothing";if(e2 instanceof Uint8Array)return`0x${Buffer.from(e2).toString("hex")}`;if(kp(e2))return Ap(e2);if(Array.isArray(e2))return`[${e2.
slice(0,5).map($).join(", ")}]`;let t2=JSON.stringify(e2,(e3,t3)=>typeof t3=="number"&&!Number.isFinite(t3)?String(t3):t3);return t2.length>80?`${t2.slice(0,80)}\
\u2026`:t2}function jp({name:e2,fullName:t2,extendeeName:n2}){return n2===void 0?e2:`.${t2}`}function Mp(e2,t2){let{byProperty:n2,order:r2}=Rp(e2);return Object.
keys(t2).flatMap(e3=>n2.get(e3)??[]).filter(e3=>t2[jp(e3)]!==null&&!Np(t2[jp(e3)],e3)).sort((e3,t3)=>(r2.get(e3)??0)-(r2.get(t3)??0))}function Np(e2,{cardinality:t2}){
return Array.isArray(e2)?e2.length===0:t2==="map"&&Q(e2)&&Object.keys(e2).length===0}function Pp(e2,t2,n2){let{byName:r2,byNumber:i2,byKey:a2}=Rp(e2),o2=r2.get(
t2.name);if(n2==="wire")return o2&&o2.number!==t2.number?void 0:i2.get(t2.number);let s2=a2.get(t2.jsonName);if(!s2||s2.name===t2.name)return s2;if(!o2)return s2.
number!==t2.number&&i2.has(t2.number)?void 0:s2}function Fp(e2,t2,n2){return Ip[n2].getOrMake(e2,t2,()=>Lp(e2,t2,n2))}const Ip={wire:new PairTable,json:new PairTable};
function Lp(e2,t2,n2){let r2=new Map,i2=new Map;for(let a2 of e2.fields){let e3=Pp(t2,a2,n2);e3&&(r2.set(a2,e3),i2.has(e3)||i2.set(e3,a2))}return{targets:r2,sources:i2,
on:n2}}const Rp=r.P(e2=>{let t2=new Map(e2.fields.map(e3=>[jp(e3),e3])),n2=new Map,r2=new Map,i2=new Map;for(let t3 of e2.fields)n2.has(t3.name)||n2.set(t3.name,
t3),r2.has(t3.number)||r2.set(t3.number,t3),i2.has(t3.jsonName)||i2.set(t3.jsonName,t3);for(let t3 of e2.fields)i2.has(t3.name)||i2.set(t3.name,t3);return{byProperty:t2,
byName:n2,byNumber:r2,byKey:i2,order:new Map(e2.fields.map((e3,t3)=>[e3,t3]))}});function zp(e2,t2,n2){let{type:r2,message:i2}=e2,{type:a2,message:o2}=t2,s2=[],
c2=Fp(r2,a2,n2.on),{targets:l2,sources:u2}=c2,d2=Mp(r2,i2);for(let e3 of d2){let t3=i2[jp(e3)],r3=l2.get(e3);if(!r3){s2.push(Up(a2,e3));continue}let{[jp(r3)]:c3}=Bp(
o2),u3=Np(c3,r3)?void 0:c3,d3=Gp({field:e3,value:t3},{field:r3,value:u3},n2);d3&&s2.push({...d3,fields:[e3,r3]})}let f2=new Set(d2);for(let e3 of Vp(a2,o2,c2)){
let t3=u2.get(e3);if(t3&&f2.has(t3))continue;let{[jp(e3)]:r3}=Bp(o2);r3!==void 0&&!Np(r3,e3)?s2.push({kind:"altered",text:`${e3.name}: nothing was written and ${$(
r3)} arrived`,fields:[e3]}):t3&&s2.push(...Wp(e3,t3,n2.on))}return s2}function Bp(e2){return{...e2}}function Vp(e2,t2,n2){let{byProperty:r2,order:i2}=Rp(e2),a2=Object.
keys(t2).flatMap(e3=>r2.get(e3)??[]);return[...new Set([...a2,...Hp(n2)])].sort((e3,t3)=>(i2.get(e3)??0)-(i2.get(t3)??0))}const Hp=r.P(({sources:e2,on:t2})=>[...e2].
filter(([e3,n2])=>Wp(e3,n2,t2).length>0).map(([e3])=>e3));function Up(e2,t2){let{byName:n2,byNumber:r2}=Rp(e2);return r2.has(t2.number)||n2.has(t2.name)?{kind:"\
lost",text:`${t2.name}: written, and reads as absent`,fields:[t2]}:{kind:"kept",text:`${t2.name}: kept as unknown`,fields:[t2]}}function Wp(e2,t2,n2){if((N(e2)??
N(t2))===void 0&&e2.type.kind!=="enum")return[];let r2=P(t2),i2=P(e2);if(r2===void 0||i2===void 0||e2.type.kind!==t2.type.kind)return[];let[a2,o2]=[Mr(t2),Mr(e2)];
return(a2&&o2?pl(o2,a2,n2):r2===i2)?[]:[{kind:"altered",text:`${e2.name}: not written; the writer means ${r2}, the reader reads ${i2}`,fields:[e2,t2]}]}function Gp(e2,t2,n2){
let{name:r2}=e2.field;if(t2.value===void 0)return Kp(e2,t2.field)?void 0:{kind:"lost",text:`${r2}: ${$(e2.value)} was written, and reads as absent`};let i2=qp(e2),
a2=qp(t2);if(i2.length!==a2.length)return{kind:a2.length<i2.length?"lost":"altered",text:`${r2}: ${$(e2.value)} was written and ${$(t2.value)} arrived`};for(let[
o2,s2]of i2.entries()){let i3=Jp({field:e2.field,value:s2},{field:t2.field,value:a2[o2]},n2);if(i3)return i3.startsWith(">")?{kind:"altered",text:`${r2}.${i3.slice(
1)}`}:{kind:"altered",text:`${r2}: ${i3}`}}}function Kp({value:e2,field:t2},n2){return n2.cardinality!=="singular"||t2.cardinality!=="singular"||n2.presence!=="\
implicit"&&t2.presence!=="implicit"?!1:Dp(e2)||Op(e2,P(n2))}function qp({field:e2,value:t2}){return e2.mapKey!==void 0&&Q(t2)?gp(t2,e2.mapKey):Array.isArray(t2)?
t2:[t2]}function Jp(e2,t2,n2){let[r2,i2]=[e2.field.mapKey!==void 0,t2.field.mapKey!==void 0];if(!r2&&!i2){let r3=({field:e3,value:t3})=>({type:e3.type,value:t3});
return Zp(r3(e2),r3(t2),n2)}let a2=i2&&!r2&&n2.on==="wire"?Yp(e2):void 0;if(a2)return`>${a2.name}: written, and dropped: a map keeps keys and values`;let o2=r2||
n2.on==="wire"?vp(e2):void 0,s2=i2||n2.on==="wire"?vp(t2):void 0;return!o2||!s2?Xp(e2.value,t2.value):Zp(o2.key,s2.key,n2)===void 0?Zp(o2.item,s2.item,n2):`the \
key ${$(o2.key.value)} arrived as ${$(s2.key.value)}`}function Yp({field:e2,value:t2}){if(e2.type.kind==="message"&&Q(t2))return Mp(e2.type.message,t2).find(({number:e3})=>e3>
2)}function Xp(e2,t2){return`${$(e2)} was written and ${$(t2)} arrived`}function Zp(e2,t2,n2){if(e2.value===void 0&&e2.absent!==void 0&&!Op(t2.value,e2.absent))
return`nothing was written, which means ${e2.absent}, and ${$(t2.value)} arrived`;let[r2,i2]=n2.on==="json"?yp(e2,t2):[e2,t2];if(r2.type.kind==="message"&&i2.type.
kind==="message"&&Q(i2.value)){let e3=zp({type:r2.type.message,message:r2.value},{type:i2.type.message,message:i2.value},n2).find(({kind:e4})=>e4!=="kept");return e3&&
`>${e3.text}`}let a2=r2.type.kind==="message"&&i2.value instanceof Uint8Array&&n2.encode(r2.type.message,r2.value);return xp(a2?{...r2,value:a2}:r2,i2,n2.on)?void 0:
Xp(e2.value,t2.value)}async function Qp(e2,t2,n2,r2=[]){let[i2,a2]=[tm(e2),tm(t2)],[o2,s2]=await Promise.all([e2,t2].map(({type:e3,extension:t3})=>$f(e3,t3?.file)));
if(!o2||!s2)throw Error("a datum has two ends");let{value:c2,on:l2}=n2,u2=ip(o2,s2,n2),d2={written:{...i2.kind==="message"?{message:i2.fullName}:{enum:i2.fullName},
...a2.fullName!==i2.fullName&&{reader:a2.fullName},...(e2.extension??t2.extension)&&{extensions:{...e2.extension&&{writer:$p(e2.extension)},...t2.extension&&{reader:$p(
t2.extension)}}},surface:l2,value:c2},shown:JSON.stringify(c2),decoder:Qf,...l2==="wire"&&{bytes:u2.transport}};if("refused"in u2)return{outcome:"rejects",witness:{
...d2,observed:`refused: ${u2.refused}`}};let f2=rm(i2,a2,u2,{on:l2,codec:o2}),p2=f2.filter(({kind:e3})=>e3!=="kept"),m2=p2.filter(({fields:e3})=>e3.some(e4=>r2.
includes(e4))),h2=p2.filter(e3=>!m2.includes(e3)),g2=p2.length>0?[...m2,...h2]:f2;return{outcome:p2.length>0?"misreads":"reads",...r2.length>0&&{isOwn:m2.length>
0},witness:{...d2,observed:g2.map(({text:e3})=>e3).join("; ")||`arrived as ${nm(s2,u2)}`}}}function $p({fullName:e2,file:t2}){return{name:e2,file:t2.path}}const em=new PairTable;
function tm({type:e2,extension:t2}){return!t2||e2.kind!=="message"?e2:em.getOrMake(e2,t2,()=>({...e2,fields:[...e2.fields,t2]}))}function nm(e2,{received:t2}){try{
return $(e2.print(t2))}catch{return $(t2)}}function rm(e2,t2,n2,{on:r2,codec:i2}){if(e2.kind==="message"&&t2.kind==="message")return zp({type:e2,message:n2.sent},
{type:t2,message:n2.received},{on:r2,encode:(e3,t3)=>i2.encodeAs(e3,t3)});if(e2.kind!=="enum"||t2.kind!=="enum")return[];let[a2,o2]=[im(e2),im(t2)];return zp({type:a2,
message:n2.sent},{type:o2,message:n2.received},{on:r2,encode:()=>{}})}function im(e2){return{kind:"message",fields:[{kind:"field",name:"value",jsonName:"value",
number:1,cardinality:"singular",presence:"explicit",type:{kind:"enum",enum:e2},options:[]}]}}async function am(e2,t2,{role:n2,value:r2}){let i2=e2[n2],a2=t2[n2];
if(!i2||!a2)throw Error("the method's message is not resolved");let[o2,s2]=await Promise.all([$f(i2),$f(a2)]),c2=n2==="request"?t2.node.clientStreaming:t2.node.
serverStreaming,l2=Buffer.concat(r2.map(e3=>om(o2.encode(o2.parse(e3))))),u2={written:{method:`${e2.service.fullName}/${e2.name}`,role:n2,surface:"rpc",value:r2},
shown:JSON.stringify(r2),bytes:l2.toString("hex"),decoder:`gRPC framing over ${Qf}`},d2=sm(l2,s2);if(typeof d2=="string")return{outcome:"rejects",witness:{...u2,
observed:`refused: ${d2}`}};if(c2||d2===1)return{outcome:"reads",witness:{...u2,observed:`${String(d2)} messages arrived`}};let f2=`refused: the reader expects \
exactly one ${n2} and ${String(d2)} arrived (gRPC status INTERNAL or UNIMPLEMENTED)`;return{outcome:"rejects",witness:{...u2,observed:f2}}}function om(e2){let t2=Buffer.
alloc(5);return t2.writeUInt32BE(e2.length,1),Buffer.concat([t2,e2])}function sm(e2,t2){let n2=0,r2=0;for(;n2<e2.length;){let i2=e2.readUInt32BE(n2+1);try{t2.decode(
e2.subarray(n2+5,n2+5+i2))}catch(e3){return e3 instanceof Error?e3.message:String(e3)}n2+=5+i2,r2+=1}return r2}function cm(e2,t2,n2){let r2=new Map([[e2,new Set(
[t2])]]),i2=[{writer:e2,reader:t2,level:0,wrap:e3=>e3}],[a2,o2]=[[],[]];for(let e3 of i2){let t3=pp(e3.writer);if(t3){for(let o3 of e3.writer.fields){let s2=um(
o3,e3.reader);for(let n3 of dm(o3,s2))a2.push(e3.wrap({...t3,[o3.jsonName]:n3}));let c2=s2?.oneof&&xl(s2,o3,n2);c2&&a2.push(...cp(o3,c2,lm).map(n3=>e3.wrap({...t3,
...n3})));let l2=fm(e3,o3,s2,t3);!l2||r2.get(l2.writer)?.has(l2.reader)||i2.length>=500||(r2.set(l2.writer,(r2.get(l2.writer)??new Set).add(l2.reader)),i2.push(
l2))}if(o2.push(e3.wrap(t3)),a2.length>=200)break}}return[...a2,...o2].slice(0,200)}function lm(e2){let t2=z(e2);return t2?.kind==="message"&&fp(t2,3).length<2?
1:2}function um(e2,t2){return t2.fields.find(({name:t3})=>t3===e2.name)??t2.fields.find(({number:t3})=>t3===e2.number)}function dm(e2,t2){if(!t2||Yr(e2)!==Yr(t2))
return sp(e2,lm(e2));let[n2,r2]=[z(e2),z(t2)];return n2?.kind==="enum"&&r2?.kind==="enum"&&!ni(n2,r2)?sp(e2):[]}function fm({wrap:e2,level:t2},n2,r2,i2){let[a2,
o2]=[z(n2),r2&&z(r2)];if(a2?.kind==="message"&&o2?.kind==="message"&&!(K(a2)||t2>=90||ni(a2,o2)))return{writer:a2,reader:o2,level:t2+1,wrap:t3=>e2({...i2,[n2.jsonName]:pm(
n2,t3)})}}function pm(e2,t2){if(e2.cardinality==="repeated")return[t2];if(e2.cardinality!=="map")return t2;let[n2="k"]=lp(e2);return{[n2]:t2}}function mm(e2,t2,n2){
let[r2,i2]=[z(e2),t2&&z(t2)];return r2?.kind!=="message"||i2?.kind!=="message"||K(r2)?[]:cm(r2,i2,n2).map(t3=>pm(e2,t3))}function hm({sides:e2}){let t2=gm(e2.base),
n2=gm(e2.head);return t2&&n2?{base:t2,head:n2}:void 0}function gm(e2){if(typeof e2=="object"&&e2){if("service"in e2&&"requestName"in e2)return{kind:"rpc",rpc:e2};
if("enum"in e2){let{enum:t2,value:n2}=e2;return{kind:"enum",enum:t2,first:n2?.name}}if("field"in e2||"message"in e2){let{field:t2,message:n2}=e2;return n2?"fiel\
d"in e2?{kind:"field",field:t2,message:n2}:{kind:"message",message:n2}:void 0}}}function _m(e2){return e2.kind==="enum"?e2.enum:e2.message}function vm(e2,t2,n2){
if(t2.kind==="enum")return[...t2.first===void 0?[]:[{value:t2.first}],...dp(t2.enum).map(e3=>({value:e3})),{}];if(t2.kind==="message"){let r3=e2.kind==="message"?
cm(t2.message,e2.message,n2):[];return r3.length>1?r3:[...r3,...fp(t2.message)]}let r2=pp(t2.message);if(!r2)return[];if(!t2.field)return[r2];let{field:i2}=t2,a2=e2.
kind==="field"?e2.field:void 0,o2=[...sp(i2),...mm(i2,a2,n2)].map(e3=>({...r2,[i2.jsonName]:e3})),s2=a2?.oneof?xl(a2,i2,n2):void 0,c2=s2?cp(i2,s2).map(e3=>({...r2,
...e3})):[],l2=Object.fromEntries(Object.entries(r2).filter(([e3])=>e3!==i2.jsonName));return[...c2,...o2,...i2.presence==="required"?[]:[l2]]}const ym=()=>new PairTable;
async function bm({change:e2,surface:t2,direction:n2,matched:r2,run:i2}){let a2=t2==="rpc"?"wire":t2;if(!e2||!q(a2))return;let o2=e2.verdicts[t2]?.[n2].outcome;
if(o2!=="rejects"&&o2!=="misreads")return;let s2=hm(e2);if(!s2)return;let{budget:c2,context:l2}=r2;if(c2.left<=0||c2.run.left<=0)return{unproven:`the search for\
 data spent its budget on earlier changes${c2.run.left>0?" of this contract":""}`};let[u2,d2]=n2==="backward"?[s2.head,s2.base]:[s2.base,s2.head],f2={on:a2,policy:l2.
policy,wanted:o2};return u2.kind!=="message"||d2.kind!=="message"?xm(u2,d2,f2,c2):T(i2.table(ym).getOrMake(u2.message,d2.message,()=>new Map),JSON.stringify(f2),
()=>xm(u2,d2,f2,c2))}async function xm(e2,t2,{on:n2,policy:r2,wanted:i2},a2){if(e2.kind==="rpc"||t2.kind==="rpc")return Cm(e2,t2);let o2=wm(e2),s2=wm(t2),c2=Em(
s2)+Em(o2),l2=[e2,t2].flatMap(e3=>e3.kind==="field"?e3.field??[]:[]),u2;for(let d2 of vm(e2,t2,n2)){let e3=c2+Tm(d2);a2.left-=e3,a2.run.left-=e3;let t3=await Sm(
s2,o2,{value:d2,on:n2,policy:r2},l2);if(t3?.outcome===i2&&(i2==="rejects"||t3.isOwn!==!1))return t3;t3&&t3.outcome!=="reads"&&(u2??=t3)}return u2??{unproven:"no\
ne of the data that were tried shows it"}}async function Sm(e2,t2,n2,r2){await rp();try{return await Qp(e2,t2,n2,r2)}catch{return}}async function Cm(e2,t2){if(e2.
kind==="rpc"&&t2.kind==="rpc")for(let n2 of["request","response"]){let r2=t2.rpc[n2],i2=n2==="request"?t2.rpc.node.clientStreaming:t2.rpc.node.serverStreaming,a2=r2&&
i2?pp(r2):void 0;if(!a2)continue;let o2=await am(t2.rpc,e2.rpc,{role:n2,value:[a2,a2]});if(o2.outcome==="rejects")return o2}}function wm(e2){let t2=e2.kind==="f\
ield"?e2.field:void 0;return{type:_m(e2),extension:t2?.extendeeName===void 0?void 0:t2}}function Tm(e2){return typeof e2!="object"||!e2?1:Object.values(e2).reduce(
(e3,t2)=>e3+Tm(t2),1)}function Em({type:e2}){return e2.kind==="message"?e2.fields.length:1}async function Dm(e2,t2,n2,r2){if(jm(n2))return Pd(e2.file,n2);if(Mm(
n2))return Nm(e2,t2,n2);let{message:i2,enum:a2,surface:o2,value:s2,reader:c2,extensions:l2}=Om(n2),u2=i2??a2??"",d2=km(t2,u2),f2=km(e2,c2??u2)??km(e2,So(u2,t2.file,
e2.file));if(!d2)throw Error(`the writer has no type ${u2}`);if(!f2)throw Error(`the reader has no type ${u2}`);return Qp({type:d2,extension:await Am(t2,l2?.writer)},
{type:f2,extension:await Am(e2,l2?.reader)},{value:s2,on:o2==="json"?"json":"wire",policy:r2})}function Om(e2){if(!(typeof e2=="object"&&e2&&"surface"in e2&&"va\
lue"in e2&&("message"in e2||"enum"in e2)))throw Error("a Protobuf datum is { message or enum, surface, value }");return e2}function km({file:e2,model:t2},n2){for(let r2 of[
e2.path,...t2.visible(e2.path),...t2.loaded()]){let e3=t2.file(r2);if(e3){for(let t3 of _(e3))if(t3.fullName===n2)return t3;for(let t3 of v(e3))if(t3.fullName===
n2)return t3}}}async function Am({model:e2},t2){if(!t2)return;let{name:n2,file:r2}=t2;await e2.load([r2]);let i2=e2.file(r2),a2=i2&&[...y(i2)].find(({fullName:e3})=>e3===
n2);if(!a2)throw Error(`${r2} has no extension ${n2}`);return a2}function jm(e2){return typeof e2=="object"&&!!e2&&"call"in e2}function Mm(e2){return typeof e2==
"object"&&!!e2&&"method"in e2&&"role"in e2}function Nm(e2,t2,n2){let r2=Pm(t2,n2.method),i2=Pm(e2,n2.method);if(!r2||!i2)throw Error(`one side has no method ${n2.
method}`);return am(r2,i2,n2)}function Pm({file:e2},t2){let[n2="",r2]=t2.split("/"),i2=n2.slice(n2.lastIndexOf(".")+1);return e2.services.find(({name:e3})=>e3===
i2)?.rpcs.find(e3=>e3.name===r2)}var Fm=e.n({protobuf:()=>Lm});const Im=["wire","rpc","json"],Lm=r.A({id:"protobuf",rules:Object.values(Df),surfaces:Rm,identify:ss,
open:(e2,t2,n2)=>yr(e2,t2,n2,Zo(n2(t2[0]??""))),prepare:_o,references:po,faults:io,settle:ao,notes:(e2,t2)=>[...ha(e2,t2),...rs(e2,t2)],contract(e2,t2){let n2=e2.
file(t2);if(!n2)throw Error(`${t2} was not opened`);return{file:n2,model:e2}},remains:Yo,contractId:({file:e2})=>e2.package===""?void 0:e2.package,canonical:({file:e2})=>ri(
e2),elements:({file:e2})=>cs(e2),match:Ho,uses:({base:e2,head:t2})=>[...ds(e2.file),...ds(t2.file)],judge:zm,tolerant:{matched:zo,note:"values that an open enum\
 gains are tolerated, since no promise is declared: readers of bytes keep the number, readers of JSON drop or refuse the name (compatibility: full asks for them\
 too)"},prove:bm,profile:Rc,removedProfile:(e2,{base:t2,head:n2})=>Gc(e2,t2,n2),replay:(e2,t2,n2,r2)=>Dm(e2,t2,n2,Ro(r2))});function Rm({surfaces:e2}){return e2&&
e2.length>0?e2:Im}function zm({judged:e2,settings:n2}){let r2=e2.flatMap(e3=>Rm(n2).flatMap(t2=>e3.verdicts[t2]??[]));return{backward:t.dt(r2.map(({backward:e3})=>e3)),
forward:t.dt(r2.map(({forward:e3})=>e3))}}Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return jt}}),Object.defineProperty(exports,"r",{enumerable:!0,
get:function(){return yt}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Fm}});
