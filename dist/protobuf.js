const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,__commonJSMin=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),__exportAll=(e3,n3)=>{let r3=Object.
setPrototypeOf({},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(
r3)},__copyProps=(e3,i3,o2,s2)=>{if(i3&&typeof i3=="object"||typeof i3=="function")for(var c2=r2(i3),l2=0,u2=c2.length,d2;l2<u2;l2++)d2=c2[l2],!a2.call(e3,d2)&&
d2!==o2&&t2(e3,d2,{get:(e4=>i3[e4]).bind(null,d2),enumerable:!(s2=n2(i3,d2))||s2.enumerable});return e3},__toESM=(n3,r3,o2)=>(o2=n3==null?{}:e2(i2(n3)),__copyProps(
r3||!n3||!n3.__esModule||!a2.call(n3,"default")?t2(o2,"default",{value:n3,enumerable:!0}):o2,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){
return __exportAll}}),Object.defineProperty(exports2,"r",{enumerable:!0,get:function(){return __toESM}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){
return __commonJSMin}}),exports2})(),t=require("./start.js"),n=require("./gate.js"),r=require("./formats.js");let i=require("node:zlib"),a=require("node:crypto");
const o=[["google/","googleapis/googleapis"],["buf/validate/","bufbuild/protovalidate"],["validate/","envoyproxy/protoc-gen-validate"],["gogoproto/","gogo/proto\
buf"],["protoc-gen-openapiv2/","grpc-ecosystem/grpc-gateway"],["cel/expr/","google/cel-spec"],["opentelemetry/","opentelemetry/opentelemetry"]],s=new Set(o.map(
([,e2])=>e2));function moduleHolding(e2){return o.find(([t2])=>e2.startsWith(t2))?.[1]}function isWellKnownModule(e2){return s.has(e2)}function ownerAndName(e2){
return e2.split("/").slice(-2).join("/")}function isCompilers(e2){return e2.startsWith("google/protobuf/")}function*wireFields(e2){let t2=0,varint=()=>{let n3=0n;
for(let r2=0n;r2<70n;r2+=7n){let i2=e2[t2];if(i2===void 0)break;if(t2+=1,n3|=BigInt(i2&127)<<r2,i2<128)return BigInt.asUintN(64,n3)}throw RangeError(`no number \
ends at byte ${String(t2)}`)},take=n3=>{if(n3>e2.length-t2)throw RangeError(`it is cut short at byte ${String(t2)}`);return t2+=n3,e2.subarray(t2-n3,t2)},n2=e2.
subarray(0,0);for(;t2<e2.length;){let e3=Number(varint()),r2=Math.floor(e3/8),i2=e3%8;if(r2===0)throw RangeError(`no field begins at byte ${String(t2)}`);if(i2===
0)yield{number:r2,value:varint(),bytes:n2};else if(i2===2)yield{number:r2,value:0n,bytes:take(Number(varint()))};else if(i2===1||i2===5)yield{number:r2,value:0n,
bytes:take(i2===1?8:4)};else throw RangeError(`there is no wire type ${String(i2)} at byte ${String(t2)}`)}}function shape(...e2){return new Map(e2.map(([e3,t2,
n2])=>[e3,{name:t2.replace("*",""),kind:n2,many:t2.endsWith("*")}]))}const c=shape([1,"fieldPresence",["FIELD_PRESENCE_UNKNOWN","EXPLICIT","IMPLICIT","LEGACY_RE\
QUIRED"]],[2,"enumType",["ENUM_TYPE_UNKNOWN","OPEN","CLOSED"]],[3,"repeatedFieldEncoding",["REPEATED_FIELD_ENCODING_UNKNOWN","PACKED","EXPANDED"]],[4,"utf8Valid\
ation",["UTF8_VALIDATION_UNKNOWN","","VERIFY","NONE"]],[5,"messageEncoding",["MESSAGE_ENCODING_UNKNOWN","LENGTH_PREFIXED","DELIMITED"]],[6,"jsonFormat",["JSON_F\
ORMAT_UNKNOWN","ALLOW","LEGACY_BEST_EFFORT"]]),l=shape([1,"javaPackage","text"],[8,"javaOuterClassname","text"],[9,"optimizeFor",["","SPEED","CODE_SIZE","LITE_R\
UNTIME"]],[10,"javaMultipleFiles","bool"],[11,"goPackage","text"],[16,"ccGenericServices","bool"],[17,"javaGenericServices","bool"],[18,"pyGenericServices","boo\
l"],[20,"javaGenerateEqualsAndHash","bool"],[23,"deprecated","bool"],[27,"javaStringCheckUtf8","bool"],[31,"ccEnableArenas","bool"],[36,"objcClassPrefix","text"],
[37,"csharpNamespace","text"],[39,"swiftPrefix","text"],[40,"phpClassPrefix","text"],[41,"phpNamespace","text"],[44,"phpMetadataNamespace","text"],[45,"rubyPack\
age","text"],[50,"features",c]),u=shape([1,"ctype",["STRING","CORD","STRING_PIECE"]],[2,"packed","bool"],[3,"deprecated","bool"],[5,"lazy","bool"],[6,"jstype",[
"JS_NORMAL","JS_STRING","JS_NUMBER"]],[21,"features",c]),d=shape([1,"messageSetWireFormat","bool"],[2,"noStandardDescriptorAccessor","bool"],[3,"deprecated","bo\
ol"],[7,"mapEntry","bool"],[12,"features",c]),f=shape([1,"start","int"],[2,"end","int"]),p=shape([1,"name","text"],[2,"extendee","text"],[3,"number","int"],[4,"\
label",["","LABEL_OPTIONAL","LABEL_REQUIRED","LABEL_REPEATED"]],[5,"type"," DOUBLE FLOAT INT64 UINT64 INT32 FIXED64 FIXED32 BOOL STRING GROUP MESSAGE BYTES UINT\
32 ENUM SFIXED32 SFIXED64 SINT32 SINT64".split(" ").map(e2=>`TYPE_${e2}`)],[6,"typeName","text"],[7,"defaultValue","text"],[8,"options",u],[9,"oneofIndex","int"],
[10,"jsonName","text"],[17,"proto3Optional","bool"]),m=shape([1,"name","text"],[2,"value*",shape([1,"name","text"],[2,"number","int"],[3,"options",shape([1,"dep\
recated","bool"],[2,"features",c])])],[3,"options",shape([2,"allowAlias","bool"],[3,"deprecated","bool"],[7,"features",c])],[4,"reservedRange*",f],[5,"reservedN\
ame*","text"],[6,"visibility",["","VISIBILITY_LOCAL","VISIBILITY_EXPORT"]]),h=[[1,"name","text"],[2,"field*",p],[4,"enumType*",m],[5,"extensionRange*",f],[6,"ex\
tension*",p],[7,"options",d],[8,"oneofDecl*",shape([1,"name","text"],[2,"options",shape([1,"features",c])])],[9,"reservedRange*",f],[10,"reservedName*","text"],
[11,"visibility",["","VISIBILITY_LOCAL","VISIBILITY_EXPORT"]]],g=new Map(shape(...h));g.set(3,{name:"nestedType",kind:g,many:!0});const ee=shape([1,"name","text"],
[2,"inputType","text"],[3,"outputType","text"],[4,"options",shape([33,"deprecated","bool"],[34,"idempotencyLevel",["IDEMPOTENCY_UNKNOWN","NO_SIDE_EFFECTS","IDEM\
POTENT"]],[35,"features",c])],[5,"clientStreaming","bool"],[6,"serverStreaming","bool"]),te=shape([1,"name","text"],[2,"package","text"],[3,"dependency*","text"],
[4,"messageType*",g],[5,"enumType*",m],[6,"service*",shape([1,"name","text"],[2,"method*",ee],[3,"options",shape([33,"deprecated","bool"],[34,"features",c])])],
[7,"extension*",p],[8,"options",l],[10,"publicDependency*","int"],[11,"weakDependency*","int"],[12,"syntax","text"],[14,"edition","int"],[15,"optionDependency*",
"text"]);function fileDescriptor(e2){return decoded(e2,te,0)}function decoded(e2,t2,n2){if(n2>64)throw RangeError("its messages lie too deep in each other");let r2={};
for(let{number:i2,value:a2,bytes:o2}of wireFields(e2)){let e3=t2.get(i2);if(!e3)continue;let read=()=>e3.kind==="text"?new TextDecoder().decode(o2):e3.kind==="i\
nt"?Number(BigInt.asIntN(64,a2)):e3.kind==="bool"?a2!==0n:e3.kind instanceof Map?decoded(o2,e3.kind,n2+1):e3.kind[Number(a2)];if(!e3.many)r2[e3.name]=read();else{
let t3=r2[e3.name]??=[];e3.kind==="int"&&o2.length>0?t3.push(...packedNumbers(o2)):t3.push(read())}}return r2}function packedNumbers(e2){let t2=[],n2=0,r2=1;for(let i2 of e2)
n2+=(i2&127)*r2,r2*=128,i2>=128||(t2.push(n2),[n2,r2]=[0,1]);return t2}const _=["double","float","int32","int64","uint32","uint64","sint32","sint64","fixed32","\
fixed64","sfixed32","sfixed64","bool","string","bytes"];function holderOf({extendeeName:e2,extendee:t2,parent:n2}){return e2===void 0?n2:t2}function*allMessages({
messages:e2}){for(let t2 of e2)yield t2,yield*allMessages(t2)}function*allEnums(e2){yield*e2.enums;for(let t2 of allMessages(e2))yield*t2.enums}function*allExtensions(e2){
yield*e2.extensions;for(let t2 of allMessages(e2))yield*t2.extensions}const v={field_presence:"EXPLICIT",enum_type:"OPEN",repeated_field_encoding:"PACKED",utf8_validation:"\
VERIFY",message_encoding:"LENGTH_PREFIXED",json_format:"ALLOW",enforce_naming_style:"STYLE_LEGACY",default_symbol_visibility:"EXPORT_ALL",languages:{}},y={proto2:{
...v,enum_type:"CLOSED",repeated_field_encoding:"EXPANDED",utf8_validation:"NONE",json_format:"LEGACY_BEST_EFFORT",languages:{"pb.java.utf8_validation":"DEFAULT",
"pb.cpp.string_type":"STRING"}},proto3:{...v,field_presence:"IMPLICIT",languages:{"pb.cpp.string_type":"STRING"}},2023:{...v,languages:{"pb.cpp.string_type":"ST\
RING"}},2024:{...v,enforce_naming_style:"STYLE2024",default_symbol_visibility:"EXPORT_TOP_LEVEL",languages:{"pb.cpp.string_type":"VIEW"}}},b={field_presence:["E\
XPLICIT","IMPLICIT","LEGACY_REQUIRED"],enum_type:["OPEN","CLOSED"],repeated_field_encoding:["PACKED","EXPANDED"],utf8_validation:["VERIFY","NONE"],message_encoding:[
"LENGTH_PREFIXED","DELIMITED"],json_format:["ALLOW","LEGACY_BEST_EFFORT"],enforce_naming_style:["STYLE2024","STYLE_LEGACY"],default_symbol_visibility:["EXPORT_A\
LL","EXPORT_TOP_LEVEL","LOCAL_ALL","STRICT"]};function inheritFeatures(e2,t2){let n2=e2;for(let{name:e3,value:r2}of t2){if(e3[0]?.name!=="features"||e3[0].extension)
continue;let t3=e3.slice(1);n2=withFeature(n2,t3.map(e4=>e4.name.replace(/^\./,"")).join("."),r2)}return n2}function withFeature(e2,t2,n2){if(n2.kind==="aggrega\
te"){let r2=e2;for(let e3 of n2.fields){let n3=e3.name.replace(/^\[\.?|\]$/g,"");r2=withFeature(r2,t2===""?n3:`${t2}.${n3}`,e3.value)}return r2}return n2.kind===
"identifier"?Object.hasOwn(b,t2)?{...e2,[t2]:n2.text}:{...e2,languages:{...e2.languages,[t2]:n2.text}}:e2}function within(e2,t2){return e2===""?t2:`${e2}.${t2}`}
function optionNamed(e2,t2){return e2.findLast(e3=>e3.name.length===1&&e3.name[0]?.name===t2&&!e3.name[0].extension)}function optionText(e2,t2){let n2=optionNamed(
e2,t2)?.value;return n2&&"text"in n2?n2.text:void 0}function optionIsTrue(e2,t2){return optionText(e2,t2)==="true"}function optionNameText({name:e2}){return e2.
map(e3=>e3.extension?`(${e3.name})`:e3.name).join(".")}function valueText(e2){switch(e2.kind){case"string":return JSON.stringify(e2.text);case"list":return`[${e2.
items.map(valueText).join(", ")}]`;case"aggregate":return`{ ${e2.fields.map(e3=>`${e3.name}: ${valueText(e3.value)}`).join(", ")} }`;default:return e2.text}}function optionTexts$1(e2){
return e2.map(e3=>`${optionNameText(e3)} = ${valueText(e3.value)}`).sort()}const ne=new Set(_),re={kind:"field",get fullName(){return within(this.parent?.fullName??
this.file.package,this.name)},get element(){return[...this.parent?.element??[],this.name]},get options(){return this.node.options},get at(){return this.node.at},
get cardinality(){return this.node.type.kind==="map"?"map":this.node.label==="repeated"?"repeated":"singular"},get mapKey(){return this.node.type.kind==="map"?this.
node.type.key:void 0},get jsonName(){return this.json??=this.extendeeName===void 0?optionText(this.options,"json_name")??jsonNameOf(this.name):`[${this.fullName}\
]`},get type(){return this.resolved??=resolveType(this)},get extendee(){if(this.extendeeName!==void 0){if(this.extended===void 0){let e2=this.lookup(this.extendeeName,
scopeOf(this));this.extended=e2?.kind==="message"?e2:"unknown"}return this.extended==="unknown"?void 0:this.extended}},get presence(){return presenceOf(this)},get packed(){
return this.cardinality==="repeated"&&isPackable(this.type)&&isPacked(this.node,this.features)},get delimited(){return this.cardinality!=="map"&&(this.type.kind===
"message"||this.type.kind==="unresolved")&&(this.node.group||this.features.message_encoding==="DELIMITED")}};function linkField(e2,{file:t2,features:n2,parent:r2},i2,{
oneof:a2,extendeeName:o2}){let s2=a2?inheritFeatures(n2,a2.node.options):n2;return{__proto__:re,node:e2,name:e2.name,number:e2.number,file:t2,parent:r2,features:inheritFeatures(
s2,e2.options),oneof:a2,extendeeName:o2,lookup:i2,json:void 0,resolved:void 0,extended:void 0}}function scopeOf({parent:e2,file:t2}){return e2?.fullName??t2.package}
function resolveType(e2){let{node:t2,lookup:n2}=e2,r2=t2.type.kind==="map"?t2.type.value:t2.type.name;if(!t2.group&&ne.has(r2))return scalarType(r2);let i2=n2(r2,
scopeOf(e2));return i2?i2.kind==="message"?{kind:"message",message:i2}:{kind:"enum",enum:i2}:{kind:"unresolved",name:r2}}const ie=new Map(_.map(e2=>[e2,{kind:"s\
calar",scalar:e2}]));function scalarType(e2){return ie.get(e2)??{kind:"scalar",scalar:e2}}function presenceOf({cardinality:e2,type:t2,oneof:n2,features:r2,extendeeName:i2,
node:a2,file:o2}){return e2==="singular"?a2.label==="required"||r2.field_presence==="LEGACY_REQUIRED"?"required":n2||i2!==void 0||t2.kind==="message"||a2.label===
"optional"||o2.edition==="proto2"?"explicit":r2.field_presence==="IMPLICIT"?"implicit":"explicit":"none"}function isPackable(e2){return e2.kind==="enum"||e2.kind===
"scalar"&&e2.scalar!=="string"&&e2.scalar!=="bytes"}function isPacked(e2,t2){let n2=optionText(e2.options,"packed");return n2===void 0?t2.repeated_field_encoding===
"PACKED":n2==="true"}function jsonNameOf(e2){if(!e2.includes("_"))return e2;let[t2="",...n2]=e2.split("_"),r2=t2;for(let e3 of n2)r2+=/^[a-z]/.test(e3)?e3.charAt(
0).toUpperCase()+e3.slice(1):e3;return r2}function optionStatement(e2){let t2=e2.take(),n2=optionName(e2);return e2.symbol("="),{name:n2,value:optionValue(e2),at:{
start:t2.start,end:e2.symbol(";").end}}}const ae=[];function compactOptions(e2){if(!e2.trySymbol("["))return ae;let t2=[];do{let{start:n2}=e2.peek(),r2=optionName(
e2);e2.symbol("=");let i2=optionValue(e2);t2.push({name:r2,value:i2,at:{start:n2,end:e2.lastEnd()}})}while(e2.trySymbol(","));return e2.symbol("]"),t2}function optionName(e2){
let t2=[];do e2.trySymbol("(")?(t2.push({name:e2.typeName("the name of a custom option"),extension:!0}),e2.symbol(")")):t2.push({name:e2.identifier("an option n\
ame"),extension:!1});while(e2.trySymbol("."));return t2}function optionValue(e2){return e2.atSymbol("{")?aggregate(e2,1):scalar(e2)}function scalar(e2){let{kind:t2}=e2.
peek();if(t2==="string")return{kind:"string",text:e2.string("a value")};if(e2.trySymbol("-")){let{kind:t3,text:n2}=e2.peek();return t3==="identifier"&&(n2==="in\
f"||n2==="nan"||n2==="infinity")?{kind:"identifier",text:`-${e2.take().text}`}:(t3!=="integer"&&t3!=="float"&&e2.expected("a number after the minus sign"),{kind:"\
number",text:`-${e2.take().text}`})}return e2.trySymbol("+"),t2==="integer"||t2==="float"?{kind:"number",text:e2.take().text}:t2==="identifier"?{kind:"identifie\
r",text:e2.take().text}:e2.expected("a value: a name, a number, a string or { \u2026 }")}function aggregate(e2,t2){t2>64&&e2.fail("option values are nested more\
 than 64 levels deep",e2.peek()),e2.hashComments(!0);let n2=e2.take().text==="<"?">":"}",r2=[];for(;!e2.atSymbol(n2);){let n3=aggregateName(e2),i2=aggregateValue(
e2,t2,e2.trySymbol(":"));r2.push({name:n3,value:i2}),e2.trySymbol(",")||e2.trySymbol(";")}return t2===1&&e2.hashComments(!1),e2.symbol(n2),{kind:"aggregate",fields:r2}}
function atAggregate(e2){return e2.atSymbol("{")||e2.atSymbol("<")}function aggregateName(e2){if(!e2.trySymbol("["))return e2.identifier("a field name or the en\
d of the value");let t2=e2.typeName("the name of an extension");for(;e2.trySymbol("/");)t2+=`/${e2.qualifiedName("a type name")}`;return e2.symbol("]"),`[${t2}]`}
function aggregateValue(e2,t2,n2){return atAggregate(e2)?aggregate(e2,t2+1):e2.atSymbol("[")?list(e2,t2):(n2||e2.expected('":" and a value, or { \u2026 }'),scalar(
e2))}function list(e2,t2){e2.symbol("[");let n2=[];if(e2.trySymbol("]"))return{kind:"list",items:n2};do n2.push(atAggregate(e2)?aggregate(e2,t2+1):scalar(e2));while(e2.
trySymbol(","));return e2.symbol("]"),{kind:"list",items:n2}}const x=536870911,S=2147483647;function isReserved$1(e2,t2){let{kind:n2,text:r2}=e2.second();return n2===
"integer"||n2==="string"||r2==="-"||n2==="identifier"&&(t2==="2023"||t2==="2024")}function extensionRanges(e2){e2.take();let t2=rangeList(e2,x,!1),n2=compactOptions(
e2);return e2.symbol(";"),t2.map(e3=>({...e3,options:n2}))}function reserved$1(e2,t2,{largest:n2,edition:r2}){e2.take();let i2=e2.peek();if(i2.kind==="integer"||
i2.text==="-")t2.reservedRanges.push(...rangeList(e2,n2,n2===S));else{let n3=r2==="proto2"||r2==="proto3";t2.reservedNames.push(...reservedNames(e2,n3))}e2.symbol(
";")}function reservedNames(e2,t2){let n2=[];do{let r2=e2.peek(),i2=t2?e2.string("a reserved name in quotes"):e2.identifier("a reserved name without quotes");n2.
push({name:i2,at:{start:r2.start,end:e2.lastEnd()}})}while(e2.trySymbol(","));return n2}function rangeList(e2,t2,n2){let r2=[];do{let i2=e2.peek(),a2=e2.integer(
"a number",2**53-1,n2),o2=a2;e2.tryWord("to")&&(o2=e2.tryWord("max")?t2:e2.integer("a number or max",2**53-1,n2)),r2.push({from:a2,to:o2,at:{start:i2.start,end:e2.
lastEnd()},options:[]})}while(e2.trySymbol(","));return r2}function printFile(e2){let t2=editionOf(e2),n2={edition:t2,syntax:t2},i2=/^\d/.test(t2),a2=new Set(numbersIn(
e2.publicDependency)),o2=new Set(numbersIn(e2.weakDependency)),s2=r.O(e2.dependency).map((e3,t3)=>`import ${a2.has(t3)?"public ":o2.has(t3)?"weak ":""}${quoted(
e3)};`);return[`${i2?"edition":"syntax"} = ${quoted(t2)};`,...textOf$1(e2.package)===""?[]:[`package ${textOf$1(e2.package)};`],...s2,...r.O(e2.optionDependency).
map(e3=>`import option ${quoted(e3)};`),...optionLines(e2.options),...r.D(e2.messageType).flatMap(e3=>printMessage(e3,n2)),...r.D(e2.enumType).flatMap(e3=>printEnum(
e3,n2)),...r.D(e2.service).flatMap(printService),...printExtensions(e2.extension,[],n2),""].join(`
`)}const oe=new Map([["EDITION_2023","2023"],[1e3,"2023"],["EDITION_2024","2024"],[1001,"2024"]]);function editionOf({name:e2,syntax:t2,edition:n2}){if(t2!=="ed\
itions")return t2==="proto3"?"proto3":"proto2";let r2=oe.get(n2);if(r2===void 0)throw RangeError(`${textOf$1(e2)} is of an edition that is not read`);return r2}
function printMessage(e2,t2){return[`${visibilityOf$1(e2)}message ${textOf$1(e2.name)} {`,...bodyOf(e2,t2),"}"]}function bodyOf(e2,t2){let n2=r.D(e2.nestedType),
i2=r.D(e2.field),a2=r.D(e2.extension),o2=new Set([...i2,...a2].filter(({type:e3})=>e3==="TYPE_GROUP").map(e3=>lastOf(textOf$1(e3.typeName)))),isPlain2=e3=>r.E(e3.
options).mapEntry!==!0&&!o2.has(textOf$1(e3.name)),s2=r.D(e2.oneofDecl).flatMap((e3,r2)=>{let a3=i2.filter(({oneofIndex:e4,proto3Optional:t3})=>e4===r2&&t3!==!0);
return a3.length===0?[]:[`oneof ${textOf$1(e3.name)} {`,...optionLines(e3.options),...a3.flatMap(e4=>printField(e4,n2,{...t2,syntax:"oneof"})),"}"]}),c2=i2.filter(
({oneofIndex:e3,proto3Optional:t3})=>e3===void 0||t3===!0);return[...optionLines(e2.options),...n2.filter(isPlain2).flatMap(e3=>printMessage(e3,t2)),...r.D(e2.enumType).
flatMap(e3=>printEnum(e3,t2)),...c2.flatMap(e3=>printField(e3,n2,t2)),...s2,...rangeLines("extensions",e2.extensionRange,1),...rangeLines("reserved",e2.reservedRange,
1),...nameLines(e2.reservedName,t2),...printExtensions(e2.extension,n2,t2)]}function printExtensions(e2,t2,n2){return r.D(e2).flatMap(e3=>[`extend ${textOf$1(e3.
extendee)} {`,...printField(e3,t2,n2),"}"])}function printField(e2,t2,n2){let i2=textOf$1(e2.name),a2=String(numberIn(e2.number)),o2=t2.find(t3=>r.E(t3.options).
mapEntry===!0&&textOf$1(e2.typeName).endsWith(`.${textOf$1(t3.name)}`)),s2=fieldOptions(e2);if(o2){let[e3={},t3={}]=r.D(o2.field);return[`map<${typeOf$2(e3)}, ${typeOf$2(
t3)}> ${i2} = ${a2}${s2};`]}let c2=labelOf$1(e2,n2),l2=e2.type==="TYPE_GROUP"?t2.find(t3=>textOf$1(t3.name)===lastOf(textOf$1(e2.typeName))):void 0;return l2?[`${c2}\
group ${textOf$1(l2.name)} = ${a2}${s2} {`,...bodyOf(l2,n2),"}"]:[`${c2}${typeOf$2(e2)} ${i2} = ${a2}${s2};`]}function labelOf$1({label:e2,proto3Optional:t2},{edition:n2,
syntax:r2}){return e2==="LABEL_REPEATED"?"repeated ":r2==="oneof"?"":n2==="proto2"?e2==="LABEL_REQUIRED"?"required ":"optional ":t2===!0?"optional ":""}function typeOf$2({
type:e2,typeName:t2}){return typeof t2=="string"?t2:textOf$1(e2).replace("TYPE_","").toLowerCase()}function fieldOptions(e2){let{jsonName:t2,defaultValue:n2,extendee:r2}=e2,
i2=e2.type==="TYPE_STRING"||e2.type==="TYPE_BYTES",a2=[...typeof n2=="string"?[`default = ${e2.type==="TYPE_BYTES"?`"${n2}"`:i2?quoted(n2):n2}`]:[],...typeof t2==
"string"&&r2===void 0&&t2!==jsonNameOf(textOf$1(e2.name))?[`json_name = ${quoted(t2)}`]:[],...optionTexts(e2.options)];return a2.length===0?"":` [${a2.join(", ")}\
]`}function printEnum(e2,t2){let n2=r.D(e2.value).map(e3=>{let t3=optionTexts(e3.options),n3=t3.length===0?"":` [${t3.join(", ")}]`;return`${textOf$1(e3.name)} \
= ${String(numberIn(e3.number))}${n3};`});return[`${visibilityOf$1(e2)}enum ${textOf$1(e2.name)} {`,...optionLines(e2.options),...n2,...rangeLines("reserved",e2.
reservedRange,0),...nameLines(e2.reservedName,t2),"}"]}function printService(e2){let t2=r.D(e2.method).flatMap(e3=>{let end=(e4,t3)=>`(${t3===!0?"stream ":""}${textOf$1(
e4)})`;return[`${`rpc ${textOf$1(e3.name)}${end(e3.inputType,e3.clientStreaming)}`} returns ${end(e3.outputType,e3.serverStreaming)} {`,...optionLines(e3.options),
"}"]});return[`service ${textOf$1(e2.name)} {`,...optionLines(e2.options),...t2,"}"]}function rangeLines(e2,t2,n2){return r.D(t2).map(t3=>{let[r2,i2]=[numberIn(
t3.start),numberIn(t3.end)-n2];return`${e2} ${String(r2)}${r2===i2?"":` to ${i2>=(n2===1?536870911:2147483647)?"max":String(i2)}`};`})}function nameLines(e2,{edition:t2}){
return r.O(e2).map(e3=>`reserved ${/^\d/.test(t2)?e3:quoted(e3)};`)}function optionLines(e2){return optionTexts(e2).map(e3=>`option ${e3};`)}function optionTexts(e2){
return Object.entries(r.E(e2)).flatMap(([e3,t2])=>{if(e3==="mapEntry"||e3.startsWith("["))return[];if(e3==="features")return optionTexts(t2).map(e4=>`features.${e4}`);
let n2=typeof t2=="string"&&/^[A-Z][A-Z_0-9]*$/.test(t2)&&se.has(e3);if(typeof t2!="string"&&typeof t2!="boolean")return[];let r2=n2||typeof t2=="boolean"?String(
t2):quoted(t2);return[`${snakeOf(e3)} = ${r2}`]})}const se=new Set("optimizeFor ctype jstype idempotencyLevel fieldPresence enumType repeatedFieldEncoding utf8V\
alidation messageEncoding jsonFormat".split(" "));function visibilityOf$1({visibility:e2}){return e2==="VISIBILITY_LOCAL"?"local ":e2==="VISIBILITY_EXPORT"?"exp\
ort ":""}function snakeOf(e2){return e2.replace(/[A-Z]/g,e3=>`_${e3.toLowerCase()}`)}function lastOf(e2){return e2.slice(e2.lastIndexOf(".")+1)}function quoted(e2){
return JSON.stringify(e2)}function textOf$1(e2){return typeof e2=="string"?e2:""}function numberIn(e2){return typeof e2=="number"?e2:0}function numbersIn(e2){return Array.
isArray(e2)?e2.filter(e3=>typeof e3=="number"):[]}var ce=e.n({imageTexts:()=>imageTexts});function readImage(e2){let t2=e2[0]===31&&e2[1]===139?(0,i.gunzipSync)(
e2,{maxOutputLength:268435456}):e2,n2=t2[0]===123?jsonFiles(t2):binaryFiles(t2);if(n2.size===0)throw RangeError("it holds no files");return{paths:new Set(n2.keys()),
text:e3=>{let t3=n2.get(e3);return t3&&printFile(t3())}}}function binaryFiles(e2){let t2=new Map;for(let{number:n2,bytes:r2}of wireFields(e2)){if(n2!==1)continue;
let[e3]=wireFields(r2);e3?.number===1&&t2.set(new TextDecoder().decode(e3.bytes),()=>fileDescriptor(r2))}return t2}function jsonFiles(e2){let t2=JSON.parse(new TextDecoder().
decode(e2));return new Map(r.D(t2.file).flatMap(e3=>typeof e3.name=="string"?[[e3.name,()=>e3]]:[]))}function imageTexts(e2){try{let t2=readImage(e2),n2=[...t2.
paths].filter(e3=>!isCompilers(e3));return Object.fromEntries(n2.map(e3=>[e3,t2.text(e3)??""]))}catch(e3){let n2=e3 instanceof Error?e3.message:String(e3);throw new t.
pn({message:`the image cannot be read: ${n2}`},2)}}async function bufDocuments(e2,t2){let n2=e2.entries.containing("buf.").filter(e3=>t2.some(t3=>e3===t3||e3.endsWith(
`/${t3}`)));if(n2.length===0)return[];await e2.load(n2);let{parse:r2}=await Promise.resolve().then(()=>require("./yaml.js"));return[...n2].sort().flatMap(t3=>{let n3=e2.
read(t3);if(!("text"in n3))return[];let i2=t3.lastIndexOf("/");return[{directory:t3.slice(0,Math.max(i2,0)),name:t3.slice(i2+1),document:yaml(r2,n3.text)}]})}function yaml(e2,t2){
try{return r.E(e2(t2,{maxAliasCount:20,logLevel:"silent"}))}catch{return{}}}async function bufModules(e2){return(await bufDocuments(e2,["buf.yaml","buf.yml","bu\
f.work.yaml"])).flatMap(modulesOf).sort((e3,t2)=>t2.root.length-e3.root.length)}function moduleOf(e2,t2){return e2.find(({root:e3})=>e3===""||t2.startsWith(`${e3}\
/`))}function modulesOf({directory:e2,name:t2,document:n2}){if(t2==="buf.work.yaml")return r.O(n2.directories).map(t3=>module$1(join$2(e2,t3),e2,{}));if(n2.version===
"v2")return(Array.isArray(n2.modules)?r.D(n2.modules):[{}]).map(t3=>{let i3=typeof t3.path=="string"?t3.path:"",a3="breaking"in t3?t3.breaking:n2.breaking;return module$1(
join$2(e2,i3),e2,r.E(a3))});let i2=r.O(r.E(n2.build).roots),a2=r.E(n2.breaking);return n2.version==="v1beta1"&&i2.length>0?i2.map(t3=>module$1(join$2(e2,t3),join$2(
e2,t3),a2)):[module$1(e2,e2,a2)]}function module$1(e2,t2,n2){let under=e3=>r.O(e3).map(e4=>join$2(t2,e4)),i2=Object.entries(r.E(n2.ignore_only)).map(([e3,t3])=>[
e3,under(t3)]);return{root:e2,use:r.O(n2.use),except:new Set(r.O(n2.except)),ignore:under(n2.ignore),ignoreOnly:Object.fromEntries(i2),ignoreUnstablePackages:n2.
ignore_unstable_packages===!0}}function join$2(e2,t2){return`${e2}/${t2}`.split("/").filter(e3=>e3!==""&&e3!==".").join("/")}var le=e.n({bufRules:()=>bufRules,proposedRules:()=>proposedRules});
async function proposedRules(e2,t2){let[n2,r2]=await Promise.all([bufModules(e2),bufModules(t2)]);return[...new Set([...n2,...r2].map(({root:e3})=>e3))].sort().
flatMap(e3=>{let t3=differencesOf$1(n2.find(t4=>t4.root===e3),r2.find(t4=>t4.root===e3)),i2=e3===""?"the module at the root":`the module ${e3}`;return t3.length===
0?[]:[`${i2}, as buf's files are proposed: ${t3.join("; ")}. Which rules count and what is ignored is as the governed branch says; roots of imports are each sid\
e's own`]})}function differencesOf$1(e2,t2){return e2?t2?ue.flatMap(([n2,r2])=>{let[i2,a2]=[r2(e2),r2(t2)],o2=i2.filter(e3=>!a2.includes(e3)),s2=a2.filter(e3=>!i2.
includes(e3));return[...o2.length>0?[`${n2} would lose ${o2.join(", ")}`]:[],...s2.length>0?[`${n2} would gain ${s2.join(", ")}`]:[]]}):["would be no module any\
 more, and no root of imports"]:["would be new, and a root of imports"]}const ue=[["breaking.use",({use:e2})=>e2],["breaking.except",({except:e2})=>[...e2]],["b\
reaking.ignore",({ignore:e2})=>e2],["breaking.ignore_only",({ignoreOnly:e2})=>Object.entries(e2).flatMap(([e3,t2])=>t2.map(t3=>`${e3} in ${t3}`))],["breaking",e2=>e2.
ignoreUnstablePackages?["ignore_unstable_packages"]:[]]];async function bufRules(e2){return(await bufModules(e2)).flatMap(({root:e3,use:t2,except:n2})=>{if(t2.length===
0)return[];let r2=t2.find(e4=>Object.hasOwn(C,e4))??"FILE",i2=n2.size===0?"":` except ${[...n2].join(", ")}`;return[`${e3===""?"buf.yaml":`buf.yaml, for ${e3},`}\
 has buf breaking check ${t2.join(", ")}${i2}: --profile ${C[r2]??""} answers as it would`]})}const C={FILE:"buf-file",PACKAGE:"buf-package",WIRE_JSON:"buf-wire\
-json",WIRE:"buf-wire"},w={text:"",reroutes:[],names:[],pinsOf:()=>[]};function withReroutes(e2,t2){return t2.length===0?e2:{...e2,reroutes:t2,text:`${e2.text}
${JSON.stringify(t2)}`}}async function bufDependencies(e2){let t2=new Map;for(let{directory:n3,name:i2,document:a2}of await bufDocuments(e2,["buf.lock","buf.yam\
l","buf.yml"])){let e3=i2==="buf.lock"?r.D(a2.deps).map(pinOf):r.O(a2.deps).map(asked);e3.length>0&&t2.set(n3,[...t2.get(n3)??[],...e3])}let n2=[...t2].map(([e3,
t3])=>[e3,dependenciesFrom(t3)]);return n2.sort(([e3],[t3])=>t3.length-e3.length),e3=>n2.find(([t3])=>t3===""||e3.startsWith(`${t3}/`))?.[1]??w}function pinOf(e2){
let text2=t3=>typeof e2[t3]=="string"?e2[t3]:"",t2=text2("name")||[text2("remote"),text2("owner"),text2("repository")].join("/");return{name:ownerAndName(t2),text:`${t2}\
 ${text2("commit")} ${text2("digest")}`}}function asked(e2){return{name:ownerAndName(e2.split(":",1)[0]??""),text:`${e2} in buf.yaml`}}function dependenciesFrom(e2){
let texts=t3=>[...new Set(e2.filter(({name:e3})=>t3(e3)).map(({text:e3})=>e3))].sort(),t2=[...new Set(e2.map(({name:e3})=>e3))];return{text:texts(()=>!0).join(`\

`),reroutes:[],names:t2,pinsOf(e3){let n2=moduleHolding(e3);return n2!==void 0&&t2.includes(n2)?texts(e4=>e4===n2):texts(e4=>!isWellKnownModule(e4))}}}const de={
open:()=>Promise.resolve(),has:()=>!1,load:()=>Promise.resolve(),text:()=>{}};function isOutside(e2){return e2.startsWith("/")||/^[A-Za-z]:/.test(e2)||e2.split(
/[\\/]/).includes("..")}function similarPath(e2,t2,n2){let r2=e2.split("/");if(!(e2.length>200))for(let[e3,i2]of t2){let t3=e3===r2.at(-1);if(t3||isNearly(e3,r2.
at(-1)??""))for(let e4 of i2){let i3=e4.split("/").slice(-r2.length).slice(0,-1);if(i3.length!==r2.length-1)continue;let a2=i3.filter((e5,t4)=>e5!==r2[t4]);if(a2.
length===0&&!t3)return e4;let[o2]=a2,s2=o2===void 0?-1:i3.indexOf(o2);if(a2.length===1&&t3&&o2!==void 0&&isNearly(o2,r2[s2]??"")&&(!n2||o2.toLowerCase()===r2[s2]?.
toLowerCase()))return e4}}}function isNearly(e2,n2){let[r2,i2]=[stem(e2),stem(n2)];if(r2.replace(/\D/g,"")!==i2.replace(/\D/g,""))return!1;let a2=Math.min(r2.length,
i2.length),o2=a2>=8?2:+(a2>=4);return Math.abs(r2.length-i2.length)>o2?!1:t.in(r2.toLowerCase(),i2.toLowerCase())<=o2}function stem(e2){return e2.replace(/\.proto$/,
"")}function getOrMake(e2,t2,n2){let r2=e2.get(t2);return r2===void 0&&e2.set(t2,r2=n2(t2)),r2}var PairTable=class{#e=new WeakMap;getOrMake(e2,t2,n2){return getOrMake(
getOrMake(this.#e,e2,()=>new WeakMap),t2,n2)}};function importPaths(e2,t2,{governed:r2,isBundled:i2,hasDependencies:a2}){let o2=t2.map(e3=>e3.replace(/^\.\/?|\/+$/g,
"")),s2,join2=(e3,t3)=>e3===""?t3:`${e3}/${t3}`;function rerooted(t3,n2){let i3=r2?.map(e3=>join2(e3,t3)).find(t4=>e2.entries.has(t4)),oidOf=t4=>e2.entries.get(
t4)?.oid;return i3===void 0||i3===n2||(oidOf(i3)??i3)===oidOf(n2)?{}:{governed:i3}}return{resolve(t3,r3){if(!n.sn(t3))return{looked:[]};let c2=[...o2,...ancestors(
r3)].map(e3=>join2(e3,t3)),l2=c2.find(t4=>e2.entries.has(t4));if(l2!==void 0)return{path:l2,...rerooted(t3,l2)};if(isCompilers(t3)&&i2(t3))return{bundled:t3};s2??=
byName$1(e2.entries.keys());let u2=(s2.get(nameOf$2(t3))??[]).filter(e3=>e3.endsWith(`/${t3}`)),[d2]=u2;if(d2!==void 0&&u2.length===1)return{path:d2};if(i2(t3))
return{bundled:t3};let f2=[...new Set(c2)];if(u2.length>0)return{looked:f2,hint:u2.slice(0,3).join(" or ")};let p2=similarPath(t3,s2,a2(r3));return p2===void 0?
{looked:f2}:{looked:f2,hint:p2}},importPathOf(e3){let t3=o2.filter(t4=>t4===""||e3.startsWith(`${t4}/`)).sort((e4,t4)=>t4.length-e4.length)[0];return t3===void 0||
t3===""?e3:e3.slice(t3.length+1)}}}function isUsableImport(e2){return e2!==""&&!e2.startsWith("/")&&!e2.includes("\\")&&e2.split("/").every(e3=>e3!==""&&e3!=="."&&
e3!=="..")}function*ancestors(e2){let t2=e2;for(;t2.includes("/");)t2=t2.slice(0,t2.lastIndexOf("/")),yield t2;yield""}function nameOf$2(e2){return e2.slice(e2.
lastIndexOf("/")+1)}function byName$1(e2){let t2=new Map;for(let n2 of e2)n2.endsWith(".proto")&&getOrMake(t2,nameOf$2(n2),()=>[]).push(n2);return t2}function withoutDot(e2){
return e2.replace(/^\./,"")}function mayBeSameName(e2,t2){return e2===t2||e2.endsWith(`.${t2}`)||t2.endsWith(`.${e2}`)}function typeText$1(e2){let t2=typeName(e2.
type);return e2.mapKey===void 0?t2:`map<${e2.mapKey}, ${t2}>`}function typeName(e2){switch(e2.kind){case"scalar":return e2.scalar;case"message":return e2.message.
fullName;case"enum":return e2.enum.fullName;case"unresolved":return withoutDot(e2.name)}}function linkFile(e2){let{node:t2,path:n2,importPath:r2,text:i2,lookup:a2,
dependencies:o2}=e2,s2=inheritFeatures(y[t2.edition],t2.options),c2={path:n2,importPath:r2,text:i2,node:t2,edition:t2.edition,package:t2.package,features:s2,options:t2.
options,get imports(){return e2.imports()},get missing(){return e2.missing()},dependencies:o2},l2={file:c2,scope:t2.package,element:[],features:s2,parent:void 0};
return Object.assign(c2,{messages:t2.messages.map(e3=>message$1(e3,l2,a2)),enums:t2.enums.map(e3=>enumeration$1(e3,l2)),services:t2.services.map(e3=>service$1(e3,
l2,a2)),extensions:extensions(t2.extends,l2,a2)})}function declared$1(e2,{file:t2,scope:n2,element:r2}){return{name:e2.name,fullName:within(n2,e2.name),element:[
...r2,e2.name],file:t2,options:e2.options}}function message$1(e2,t2,n2){let r2=declared$1(e2,t2),i2=inheritFeatures(t2.features,e2.options),a2=[],o2=[],s2={kind:"\
message",...r2,node:e2,at:e2.at,features:i2,parent:t2.parent,fields:a2,oneofs:o2,messages:[],enums:[],extensions:[]},c2={file:t2.file,scope:s2.fullName,element:s2.
element,features:i2,parent:s2},l2=e2.oneofs.map(()=>[]);o2.push(...e2.oneofs.map((e3,t3)=>({name:e3.name,node:e3,message:s2,members:l2[t3]??[]})));for(let t3 of e2.
fields){let e3=linkField(t3,c2,n2,{oneof:t3.oneof===void 0?void 0:o2[t3.oneof],extendeeName:void 0});a2.push(e3),t3.oneof!==void 0&&l2[t3.oneof]?.push(e3)}return Object.
assign(s2,{messages:e2.messages.map(e3=>message$1(e3,c2,n2)),enums:e2.enums.map(e3=>enumeration$1(e3,c2)),extensions:extensions(e2.extends,c2,n2)})}function extensions(e2,t2,n2){
return e2.flatMap(({extendee:e3,fields:r2})=>r2.map(r3=>linkField(r3,t2,n2,{oneof:void 0,extendeeName:e3})))}function enumeration$1(e2,t2){let n2=declared$1(e2,
t2),r2=inheritFeatures(t2.features,e2.options),i2={kind:"enum",...n2,node:e2,at:e2.at,features:r2,closed:r2.enum_type==="CLOSED",parent:t2.parent,values:[]};return Object.
assign(i2,{values:e2.values.map(e3=>enumValue(e3,i2))})}const fe={get element(){return[...this.enum.element,`#${this.name}`]}};function enumValue(e2,t2){return{
__proto__:fe,name:e2.name,number:e2.number,node:e2,enum:t2}}function service$1(e2,t2,n2){let r2=[],i2={kind:"service",...declared$1(e2,t2),node:e2,at:e2.at,rpcs:r2};
for(let t3 of e2.rpcs)r2.push(method(t3,i2,n2));return i2}const pe={get element(){return[...this.service.element,this.name]},get request(){return messageNamed$1(
this,this.node.request)},get response(){return messageNamed$1(this,this.node.response)},get requestName(){return this.request?.fullName??withoutDot(this.node.request)},
get responseName(){return this.response?.fullName??withoutDot(this.node.response)}};function method(e2,t2,n2){return{__proto__:pe,name:e2.name,node:e2,service:t2,
lookup:n2}}function messageNamed$1({service:e2,lookup:t2},n2){let r2=t2(n2,e2.fullName);return r2?.kind==="message"?r2:void 0}const T=new WeakMap;function linkedOnce(e2,t2){
let{node:n2,path:r2,importPath:i2,targets:a2,dependencies:o2}=e2;if(a2.includes("circle"))return t2();let s2=(T.get(n2)??[]).flatMap(e3=>e3.deref()??[]),c2=s2.find(
e3=>e3.path===r2&&e3.importPath===i2&&e3.dependencies.text===o2.text&&e3.imports.every((e4,t3)=>e4.file===a2[t3]));if(c2)return c2;let l2=t2();return T.set(n2,[
...s2,l2].map(e3=>new WeakRef(e3))),l2}const E=/[^"'\\\n\u0000]*/y,D={a:7,b:8,f:12,n:10,r:13,t:9,v:11,"?":63,"\\":92,"'":39,'"':34};function readString(e2,t2,n2){
let r2=e2.charAt(t2),i2=t2+1,a2="",o2=!1;for(;;){E.lastIndex=i2;let s2=E.exec(e2)?.[0]??"";a2+=s2,i2+=s2.length;let c2=e2[i2];if(c2===r2)return{content:o2?utf8(
a2):a2,end:i2+1};if(c2==="\\"){let{code:t3,end:r3}=escapeAt(e2,i2,n2);o2||=t3>127&&t3<256,a2+=t3>255?String.fromCodePoint(t3):String.fromCharCode(t3),i2=r3}else if(c2===
'"'||c2==="'")a2+=c2,i2+=1;else{let e3={start:t2,end:t2+1};n2(`this string is never closed: expected ${r2} before the end of the line`,e3)}}}function escapeAt(e2,t2,n2){
let r2=e2[t2+1]??"",i2=Object.hasOwn(D,r2)?D[r2]:void 0;if(i2!==void 0)return{code:i2,end:t2+2};let a2=/^\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.
exec(e2.slice(t2,t2+10));if(!a2)return n2(`\\${r2} is not an escape that .proto strings know`,{start:t2,end:t2+2});let o2=t2+a2[0].length,s2=a2[1],c2=s2===void 0?
Number.parseInt(a2[2]??a2[3]??a2[4]??"",16):Number.parseInt(s2,8);return c2>1114111?n2("this escape lies beyond the last Unicode character",{start:t2,end:o2}):c2>=
55296&&c2<=57343?pairedEscape(e2,{start:t2,end:o2},c2,n2):{code:s2===void 0?c2:c2&255,end:o2}}function pairedEscape(e2,t2,n2,r2){let i2=/^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.
exec(e2.slice(t2.end,t2.end+6));return n2>=56320||!i2?r2(`${e2.slice(t2.start,t2.end)} is half of a character: write the whole one as \\U and eight digits`,t2):
{code:65536+(n2-55296<<10)+(Number.parseInt(i2[1]??"",16)-56320),end:t2.end+6}}function utf8(e2){if(/[^\u0000-\u00ff]/.test(e2))return e2;try{return new TextDecoder(
"utf-8",{fatal:!0}).decode(Buffer.from(e2,"latin1"))}catch{return e2}}var ProtoSyntaxError=class extends Error{fault;name="ProtoSyntaxError";constructor(e2){super(
e2.message),this.fault=e2}};const O=/(?:0[xX][0-9a-fA-F]+|(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\d+)/y;function isWordStart(e2){return e2>=97&&e2<=
122||e2>=65&&e2<=90||e2===95}function isDigit(e2){return e2>=48&&e2<=57}var Lexer=class{text;#e=0;#t=!1;#n;#r;#i=0;constructor(e2){this.text=e2}peek(){return this.#n??=
this.#a()}second(){return this.#n??=this.#a(),this.#r??=this.#a()}take(){let e2=this.#n??this.#a();return this.#n=this.#r,this.#r=void 0,this.#i=e2.end,e2}lastEnd(){
return this.#i}hashComments(e2){this.#t=e2}fail(e2,{start:t2,end:n2}){throw new ProtoSyntaxError({message:e2,at:{start:t2,end:Math.min(n2,this.text.length)}})}#a(){
this.#o();let{text:e2}=this,t2=this.#e;if(t2>=e2.length)return{kind:"end",text:"",start:t2,end:t2};let r2=e2.charCodeAt(t2);if(isWordStart(r2))return this.#l(t2);
let i2=e2.charAt(t2);if(i2==='"'||i2==="'")return this.#d(t2);if(isDigit(r2)||i2==="."){O.lastIndex=t2;let n2=O.exec(e2)?.[0];if(n2!==void 0)return this.#u(n2,t2)}
let a2=t2+1;return(r2<33||r2>126)&&this.fail(`the character ${n.Gt(i2)} is not allowed here: remove it or put it into a comment`,{start:t2,end:a2}),this.#e=a2,{
kind:"symbol",text:i2,start:t2,end:a2}}#o(){for(;;){let e2=this.text.charCodeAt(this.#e);if(e2===32||e2>=9&&e2<=13)this.#e+=1;else if(e2===47&&this.text[this.#e+
1]==="/")this.#s();else if(e2===47&&this.text[this.#e+1]==="*")this.#c();else if(e2===35&&this.#t)this.#s();else return}}#s(){let e2=this.text.indexOf(`
`,this.#e);this.#e=e2<0?this.text.length:e2+1}#c(){let e2=this.#e,t2=this.text.indexOf("*/",e2+2);t2<0&&this.fail("this comment is never closed: expected */",{start:e2,
end:e2+2}),this.#e=t2+2}#l(e2){let{text:t2}=this,n2=e2+1;for(;isWordStart(t2.charCodeAt(n2))||isDigit(t2.charCodeAt(n2));)n2+=1;return this.#e=n2,{kind:"identif\
ier",text:t2.slice(e2,n2),start:e2,end:n2}}#u(e2,t2){let r2=t2+e2.length;if(/[A-Za-z0-9_]/.test(this.text[r2]??"")){let e3=n.Gt(this.text.slice(t2,r2+8),20);this.
fail(`${e3} is not a number: put a space after the digits`,{start:t2,end:r2+1})}let i2=/^(?:0[xX][0-9a-fA-F]+|\d+)$/.test(e2);return i2&&/^0\d*[89]/.test(e2)&&this.
fail(`${e2} is not an octal number: a leading 0 means octal, so drop it`,{start:t2,end:r2}),this.#e=r2,{kind:i2?"integer":"float",text:e2,start:t2,end:r2}}#d(e2){
let{content:t2,end:n2}=readString(this.text,e2,(e3,t3)=>this.fail(e3,t3));return this.#e=n2,{kind:"string",text:t2,start:e2,end:n2}}},Cursor=class extends Lexer{expected(e2){
let t2=this.peek(),r2=t2.kind==="end"?"the end of the file":n.Gt(this.text.slice(t2.start,t2.end));this.fail(`expected ${e2}, found ${r2}`,t2)}atEnd(){return this.
peek().kind==="end"}atWord(e2){let{kind:t2,text:n2}=this.peek();return t2==="identifier"&&n2===e2}tryWord(e2){return this.atWord(e2)?(this.take(),!0):!1}word(e2){
this.tryWord(e2)||this.expected(e2)}atSymbol(e2){let{kind:t2,text:n2}=this.peek();return t2==="symbol"&&n2===e2}trySymbol(e2){return this.atSymbol(e2)?(this.take(),
!0):!1}symbol(e2){return this.atSymbol(e2)||this.expected(`"${e2}"`),this.take()}identifier(e2){return this.peek().kind!=="identifier"&&this.expected(e2),this.take().
text}string(e2){this.peek().kind!=="string"&&this.expected(e2);let t2=this.take().text;for(;this.peek().kind==="string";)t2+=this.take().text;return t2}integer(e2,t2,n2=!1){
let r2=n2&&this.trySymbol("-"),i2=this.peek();i2.kind!=="integer"&&this.expected(e2),this.take();let a2=/^0\d/.test(i2.text)?Number.parseInt(i2.text,8):Number(i2.
text);return a2>t2+ +!!r2&&this.fail(`${i2.text} is too large: the largest is ${String(t2)}`,i2),r2&&a2!==0?-a2:a2}qualifiedName(e2){let t2=this.identifier(e2);
for(;this.trySymbol(".");)t2+=`.${this.identifier("a name after the dot")}`;return t2}typeName(e2){return this.trySymbol(".")?`.${this.qualifiedName(e2)}`:this.
qualifiedName(e2)}};function enumeration(e2,t2,n2){let r2=e2.take(),i2=e2.peek(),a2=e2.identifier("an enum name"),o2={values:[],reservedRanges:[],reservedNames:[],
options:[]};for(e2.symbol("{");!e2.trySymbol("}");)enumStatement(e2,o2,t2);let s2=e2.lastEnd();return{name:a2,visibility:n2,...o2,at:{start:r2.start,end:i2.end},
end:s2}}function enumStatement(e2,t2,n2){if(e2.trySymbol(";"))return;let{text:r2,start:i2}=e2.peek(),a2=e2.second().text==="=";if(r2==="option"&&!a2)t2.options.
push(optionStatement(e2));else if(r2==="reserved"&&!a2&&isReserved$1(e2,n2))reserved$1(e2,t2,{largest:S,edition:n2});else{let n3=e2.identifier("an enum value na\
me");e2.symbol("=");let r3=e2.integer("an enum number",S,!0),a3=compactOptions(e2);t2.values.push({name:n3,number:r3,options:a3,at:{start:i2,end:e2.symbol(";").
end}})}}function visibilityOf(e2){let{text:t2}=e2.peek();if(t2!=="export"&&t2!=="local")return;let n2=e2.second().text;if(n2==="message"||n2==="enum")return e2.
take(),t2}function message(e2,t2,n2,r2){let i2=e2.take(),a2=e2.peek(),o2=e2.identifier("a message name"),s2=messageBody(e2,t2,r2),c2=e2.lastEnd();return{name:o2,
visibility:n2,group:!1,...s2,at:{start:i2.start,end:a2.end},end:c2}}function emptyBody(){return{fields:[],oneofs:[],messages:[],enums:[],extends:[],extensionRanges:[],
reservedRanges:[],reservedNames:[],options:[]}}function messageBody(e2,t2,n2){n2>32&&e2.fail("messages are nested more than 32 levels deep: flatten them",e2.peek());
let r2=emptyBody();for(e2.symbol("{");!e2.trySymbol("}");)messageStatement(e2,r2,t2,n2);return r2}function messageStatement(e2,t2,n2,r2){if(e2.trySymbol(";"))return;
let i2=visibilityOf(e2),{text:a2}=e2.peek(),o2=e2.second(),s2=o2.kind==="identifier";a2==="message"&&s2?t2.messages.push(message(e2,n2,i2,r2+1)):a2==="enum"&&s2?
t2.enums.push(enumeration(e2,n2,i2)):a2==="extend"&&(s2||o2.text===".")?t2.extends.push(extend(e2,{...t2,edition:n2},r2)):a2==="oneof"&&s2?oneof(e2,t2,n2,r2):a2===
"option"&&(s2||o2.text==="(")?t2.options.push(optionStatement(e2)):a2==="extensions"&&o2.kind==="integer"?t2.extensionRanges.push(...extensionRanges(e2)):a2==="\
reserved"&&isReserved$1(e2,n2)?reserved$1(e2,t2,{largest:x,edition:n2}):t2.fields.push(field(e2,t2,{edition:n2,depth:r2,oneof:void 0}))}function oneof(e2,t2,n2,r2){
e2.take();let i2=e2.peek(),a2=e2.identifier("a oneof name"),o2=[],s2=t2.oneofs.length,c2={name:a2,options:o2,at:span(i2)};t2.oneofs.push(c2),e2.symbol("{");let l2=0;
for(;!e2.trySymbol("}");)e2.trySymbol(";")||(e2.atWord("option")&&(e2.second().kind==="identifier"||e2.second().text==="(")?o2.push(optionStatement(e2)):(t2.fields.
push(field(e2,t2,{edition:n2,depth:r2,oneof:s2})),l2+=1));l2===0&&e2.fail(`oneof ${a2} is empty: a oneof needs at least one field`,i2)}function extend(e2,t2,n2){
e2.take();let r2=e2.peek(),i2=e2.typeName("the extended message"),a2={start:r2.start,end:e2.lastEnd()},o2=[];for(e2.symbol("{");!e2.trySymbol("}");)e2.trySymbol(
";")||o2.push(field(e2,t2,{edition:t2.edition,depth:n2,oneof:void 0}));return o2.length===0&&e2.fail(`extend ${i2} is empty: it needs at least one field`,a2),{extendee:i2,
fields:o2,at:a2}}function field(e2,t2,n2){let r2=e2.peek(),i2=labelOf(e2);if(i2&&n2.oneof!==void 0&&e2.fail(`a field in a oneof takes no label: remove ${i2}`,r2),
e2.atWord("group")&&e2.second().kind==="identifier")return group(e2,t2,{...n2,label:i2,start:r2});let a2=typeOf$1(e2);a2.kind==="map"&&i2&&e2.fail(`a map takes \
no label: remove ${i2}`,r2),a2.kind==="map"&&n2.oneof!==void 0&&e2.fail("a map may not stand in a oneof: wrap it in a message",r2);let o2=e2.peek(),s2=e2.identifier(
"a field name"),c2=numbered(e2),l2={start:r2.start,end:e2.symbol(";").end};return{name:s2,label:i2,type:a2,oneof:n2.oneof,group:!1,...c2,at:l2,nameAt:span(o2)}}
function labelOf(e2){let{text:t2}=e2.peek();if(t2==="optional"||t2==="required"||t2==="repeated")return e2.take(),t2}function group(e2,t2,n2){e2.take();let r2=e2.
peek(),i2=e2.identifier("a group name");/^[A-Z]/.test(i2)||e2.fail(`a group name begins with a capital letter: rename ${i2}`,r2);let a2=numbered(e2),o2=messageBody(
e2,n2.edition,n2.depth+1),s2={start:n2.start.start,end:a2.numberAt.end},c2=span(r2);t2.messages.push({name:i2,visibility:void 0,group:!0,...o2,at:c2,end:e2.lastEnd()});
let l2={kind:"named",name:i2,at:c2};return{name:i2.toLowerCase(),label:n2.label,type:l2,oneof:n2.oneof,group:!0,...a2,at:s2,nameAt:c2}}function numbered(e2){e2.
symbol("=");let t2=span(e2.peek());return{number:e2.integer("a field number",2**53-1),numberAt:t2,options:compactOptions(e2)}}function typeOf$1(e2){let t2=e2.peek();
if(t2.text==="map"&&e2.second().text==="<"){e2.take(),e2.symbol("<");let n2=e2.identifier("the map's key type");return e2.symbol(","),{kind:"map",key:n2,value:e2.
typeName("the map's value type"),at:{start:t2.start,end:e2.symbol(">").end}}}return{kind:"named",name:e2.typeName("a field type"),at:{start:t2.start,end:e2.lastEnd()}}}
function span({start:e2,end:t2}){return{start:e2,end:t2}}function service(e2){let t2=e2.take(),n2=e2.peek(),r2=e2.identifier("a service name"),i2=[],a2=[];for(e2.
symbol("{");!e2.trySymbol("}");)e2.trySymbol(";")||(e2.atWord("option")?i2.push(optionStatement(e2)):e2.atWord("rpc")?a2.push(rpc(e2)):e2.expected("rpc, option \
or }"));let o2=e2.lastEnd();return{name:r2,options:i2,rpcs:a2,at:{start:t2.start,end:n2.end},end:o2}}function rpc(e2){let t2=e2.take(),n2=e2.identifier("a metho\
d name"),r2=rpcType(e2);e2.word("returns");let i2=rpcType(e2),a2={start:t2.start,end:e2.lastEnd()},o2=[];if(!e2.trySymbol(";"))for(e2.symbol("{");!e2.trySymbol(
"}");)e2.trySymbol(";")||(e2.atWord("option")||e2.expected("option or }"),o2.push(optionStatement(e2)));return{name:n2,request:r2.name,response:i2.name,clientStreaming:r2.
streaming,serverStreaming:i2.streaming,options:o2,at:a2,requestAt:r2.at,responseAt:i2.at}}function rpcType(e2){e2.symbol("(");let t2=e2.peek(),n2=t2.text==="str\
eam"&&streams$1(e2,t2);n2&&e2.take();let r2=e2.peek(),i2=e2.typeName("a message type"),a2={start:r2.start,end:e2.lastEnd()};return e2.symbol(")"),{name:i2,streaming:n2,
at:a2}}function streams$1(e2,t2){let n2=e2.second();return n2.kind==="identifier"||n2.text==="."&&n2.start>t2.end}function parseProto(e2){try{return{file:file$1(
new Cursor(e2))}}catch(e3){if(e3 instanceof ProtoSyntaxError)return{fault:e3.fault};throw e3}}function file$1(e2){let t2={edition:"proto2",editionAt:void 0,package:"",
packageAt:void 0,imports:[],options:[],messages:[],enums:[],extends:[],services:[]};for((e2.atWord("syntax")||e2.atWord("edition"))&&Object.assign(t2,edition(e2));!e2.
atEnd();)topLevel(e2,t2);return t2}function edition(e2){let t2=e2.peek(),n2=e2.identifier("syntax or edition");e2.symbol("=");let r2=e2.string(`${n2} in quotes`),
i2={start:t2.start,end:e2.symbol(";").end},a2=n2==="syntax"?["proto2","proto3"]:["2023","2024"];return a2.includes(r2)||e2.fail(`${n2} ${JSON.stringify(r2)} is \
not known: expected ${a2.map(e3=>JSON.stringify(e3)).join(" or ")}`,i2),{edition:r2,editionAt:i2}}function topLevel(e2,t2){if(e2.trySymbol(";"))return;let n2=visibilityOf(
e2),r2=e2.peek();switch(r2.text){case"message":t2.messages.push(message(e2,t2.edition,n2,1));return;case"enum":t2.enums.push(enumeration(e2,t2.edition,n2));return;case"\
extend":t2.extends.push(extend(e2,t2,1));return;case"import":t2.imports.push(importStatement(e2));return;case"option":t2.options.push(optionStatement(e2));return;case"\
service":t2.services.push(service(e2));return;case"package":t2.packageAt&&e2.fail("a file has one package: remove the second package statement",r2),e2.take(),t2.
package=e2.qualifiedName("a package name"),t2.packageAt={start:r2.start,end:e2.symbol(";").end};return;case"syntax":case"edition":e2.fail(`${r2.text} must be th\
e first statement of the file: move it up`,r2);return;default:e2.expected("message, enum, service, extend, import, package or option")}}function importStatement(e2){
let t2=e2.take(),n2="plain";for(let t3 of["public","weak","option"])e2.tryWord(t3)&&(n2=t3);return{path:e2.string("the path of the imported file in quotes"),kind:n2,
at:{start:t2.start,end:e2.symbol(";").end}}}function symbolsOf(e2){let t2=new Map,declare=(e3,n3)=>{t2.has(e3)||t2.set(e3,n3)},n2=e2.package===""?[]:e2.package.
split(".");n2.forEach((e3,t3)=>{declare(n2.slice(0,t3+1).join("."),"package")});let within2=(e3,t3)=>e3===""?t3:`${e3}.${t3}`,enumeration2=(e3,t3)=>{declare(within2(
e3,t3.name),"enum");for(let n3 of t3.values)declare(within2(e3,n3.name),"value")},extensions2=(e3,t3)=>{for(let n3 of t3)for(let t4 of n3.fields)declare(within2(
e3,t4.name),"extension")},r2=new Map,message2=(e3,t3)=>{let n3=within2(e3,t3.name);declare(n3,"message"),r2.has(n3)||r2.set(n3,t3);for(let e4 of t3.messages)message2(
n3,e4);for(let e4 of t3.enums)enumeration2(n3,e4)};for(let t3 of e2.messages)message2(e2.package,t3);for(let t3 of e2.enums)enumeration2(e2.package,t3);for(let t3 of e2.
services){declare(within2(e2.package,t3.name),"service");for(let n3 of t3.rpcs)declare(within2(within2(e2.package,t3.name),n3.name),"rpc")}extensions2(e2.package,
e2.extends);let i2=membersOf(r2);return{get:e3=>t2.get(e3)??i2(e3)}}function isSmall({fields:e2,oneofs:t2,extends:n2}){return e2.length+t2.length<=32&&n2.length===
0}function memberKind({fields:e2,oneofs:t2},n2){let isNamed=e3=>e3.name===n2;return e2.some(isNamed)?"field":t2.some(isNamed)?"oneof":void 0}function membersOf(e2){
let t2=new Map;return n2=>{let r2=n2.lastIndexOf("."),i2=e2.get(n2.slice(0,Math.max(r2,0)));if(!i2)return;if(isSmall(i2))return memberKind(i2,n2.slice(r2+1));let a2=t2.
get(i2);return a2||t2.set(i2,a2=memberKinds(i2)),a2.get(n2.slice(r2+1))}}function memberKinds(e2){let t2=e2.extends.flatMap(({fields:e3})=>e3);return new Map([...t2.
map(({name:e3})=>[e3,"extension"]),...e2.oneofs.map(({name:e3})=>[e3,"oneof"]),...e2.fields.map(({name:e3})=>[e3,"field"])])}const me=new Set(["package","messag\
e","enum","service"]);function resolveName(e2,t2,n2,r2){if(e2.startsWith(".")){let t3=n2(e2.slice(1));return t3&&r2(t3)?e2.slice(1):void 0}let i2=e2.split(".",1)[0]??
e2;for(let a2 of scopesFrom(t2)){let t3=a2===""?"":`${a2}.`,o2=n2(t3+i2);if(o2===void 0)continue;if(i2===e2){if(r2(o2))return t3+e2;continue}if(!me.has(o2))continue;
let s2=n2(t3+e2);return s2&&r2(s2)?t3+e2:void 0}}function scopesFrom(e2){let t2=[];for(let n2=e2;n2!=="";n2=n2.slice(0,Math.max(0,n2.lastIndexOf("."))))t2.push(
n2);return[...t2,""]}const k=new Map;function parsedOf(e2,t2){let n2=e2===void 0?void 0:k.get(e2);if(n2?.content===t2)return n2;let r2=parseProto(t2.startsWith(
"\uFEFF")?t2.slice(1):t2),i2="file"in r2?{content:t2,node:r2.file,symbols:symbolsOf(r2.file)}:{content:t2,fault:r2.fault};return e2!==void 0&&remember(e2,i2),i2}
function remember(e2,t2){if(k.set(e2,t2),k.size<=4096)return;let[n2]=k.keys();n2!==void 0&&k.delete(n2)}const A={"google/api/annotations.proto":`syntax = "proto\
3";
package google.api;
import "google/api/http.proto";
import "google/protobuf/descriptor.proto";
option go_package = "google.golang.org/genproto/googleapis/api/annotations;annotations";
option java_multiple_files = true;
option java_outer_classname = "AnnotationsProto";
option java_package = "com.google.api";
option objc_class_prefix = "GAPI";
extend google.protobuf.MethodOptions {
  HttpRule http = 72295728;
}
`,"google/api/field_behavior.proto":`syntax = "proto3";
package google.api;
import "google/protobuf/descriptor.proto";
option go_package = "google.golang.org/genproto/googleapis/api/annotations;annotations";
option java_multiple_files = true;
option java_outer_classname = "FieldBehaviorProto";
option java_package = "com.google.api";
option objc_class_prefix = "GAPI";
extend google.protobuf.FieldOptions {
  repeated google.api.FieldBehavior field_behavior = 1052 [packed = false];
}
enum FieldBehavior {
  FIELD_BEHAVIOR_UNSPECIFIED = 0;
  OPTIONAL = 1;
  REQUIRED = 2;
  OUTPUT_ONLY = 3;
  INPUT_ONLY = 4;
  IMMUTABLE = 5;
  UNORDERED_LIST = 6;
  NON_EMPTY_DEFAULT = 7;
  IDENTIFIER = 8;
}
`,"google/api/http.proto":`syntax = "proto3";
package google.api;
option go_package = "google.golang.org/genproto/googleapis/api/annotations;annotations";
option java_multiple_files = true;
option java_outer_classname = "HttpProto";
option java_package = "com.google.api";
option objc_class_prefix = "GAPI";
message Http {
  repeated HttpRule rules = 1;
  bool fully_decode_reserved_expansion = 2;
}
message HttpRule {
  string selector = 1;
  oneof pattern {
    string get = 2;
    string put = 3;
    string post = 4;
    string delete = 5;
    string patch = 6;
    CustomHttpPattern custom = 8;
  }
  string body = 7;
  string response_body = 12;
  repeated HttpRule additional_bindings = 11;
}
message CustomHttpPattern {
  string kind = 1;
  string path = 2;
}
`,"google/api/resource.proto":`syntax = "proto3";
package google.api;
import "google/protobuf/descriptor.proto";
option go_package = "google.golang.org/genproto/googleapis/api/annotations;annotations";
option java_multiple_files = true;
option java_outer_classname = "ResourceProto";
option java_package = "com.google.api";
option objc_class_prefix = "GAPI";
extend google.protobuf.FieldOptions {
  google.api.ResourceReference resource_reference = 1055;
}
extend google.protobuf.FileOptions {
  repeated google.api.ResourceDescriptor resource_definition = 1053;
}
extend google.protobuf.MessageOptions {
  google.api.ResourceDescriptor resource = 1053;
}
message ResourceDescriptor {
  enum History {
    HISTORY_UNSPECIFIED = 0;
    ORIGINALLY_SINGLE_PATTERN = 1;
    FUTURE_MULTI_PATTERN = 2;
  }
  enum Style {
    STYLE_UNSPECIFIED = 0;
    DECLARATIVE_FRIENDLY = 1;
  }
  string type = 1;
  repeated string pattern = 2;
  string name_field = 3;
  History history = 4;
  string plural = 5;
  string singular = 6;
  repeated Style style = 10;
}
message ResourceReference {
  string type = 1;
  string child_type = 2;
}
`,"google/protobuf/any.proto":`syntax = "proto3";
package google.protobuf;
message Any {
  string type_url = 1;
  bytes value = 2;
}
`,"google/protobuf/api.proto":`syntax = "proto3";
package google.protobuf;
import "google/protobuf/source_context.proto";
import "google/protobuf/type.proto";
message Api {
  string name = 1;
  repeated Method methods = 2;
  repeated Option options = 3;
  string version = 4;
  SourceContext source_context = 5;
  repeated Mixin mixins = 6;
  Syntax syntax = 7;
}
message Method {
  string name = 1;
  string request_type_url = 2;
  bool request_streaming = 3;
  string response_type_url = 4;
  bool response_streaming = 5;
  repeated Option options = 6;
  Syntax syntax = 7;
}
message Mixin {
  string name = 1;
  string root = 2;
}`,"google/protobuf/compiler/plugin.proto":`syntax = "proto2";
package google.protobuf.compiler;
option java_package = "com.google.protobuf.compiler";
option java_outer_classname = "PluginProtos";
import "google/protobuf/descriptor.proto";
option csharp_namespace = "Google.Protobuf.Compiler";
option go_package = "google.golang.org/protobuf/types/pluginpb";
message Version {
  optional int32 major = 1;
  optional int32 minor = 2;
  optional int32 patch = 3;
  optional string suffix = 4;
}
message CodeGeneratorRequest {
  repeated string file_to_generate = 1;
  optional string parameter = 2;
  repeated FileDescriptorProto proto_file = 15;
  repeated FileDescriptorProto source_file_descriptors = 17;
  optional Version compiler_version = 3;
}
message CodeGeneratorResponse {
  optional string error = 1;
  optional uint64 supported_features = 2;
  enum Feature {
  FEATURE_NONE = 0;
  FEATURE_PROTO3_OPTIONAL = 1;
  FEATURE_SUPPORTS_EDITIONS = 2;
  }
  optional int32 minimum_edition = 3;
  optional int32 maximum_edition = 4;
  message File {
  optional string name = 1;
  optional string insertion_point = 2;
  optional string content = 15;
  optional GeneratedCodeInfo generated_code_info = 16;
  }
  repeated File file = 15;
}
`,"google/protobuf/cpp_features.proto":`edition = "2023";
package pb;
import "google/protobuf/descriptor.proto";
extend google.protobuf.FeatureSet {
  CppFeatures cpp = 1000;
}
message CppFeatures {
  bool legacy_closed_enum = 1;
  enum StringType {
    STRING_TYPE_UNKNOWN = 0;
    VIEW = 1;
    CORD = 2;
    STRING = 3;
  }
  StringType string_type = 2;
  bool enum_name_uses_string_view = 3;
}
`,"google/protobuf/descriptor.proto":`syntax = "proto2";
package google.protobuf;
message FileDescriptorSet {
  repeated FileDescriptorProto file = 1;
  extensions 536000000;
}
enum Edition {
  EDITION_UNKNOWN = 0;
  EDITION_LEGACY = 900;
  EDITION_PROTO2 = 998;
  EDITION_PROTO3 = 999;
  EDITION_2023 = 1000;
  EDITION_2024 = 1001;
  EDITION_2026 = 1002;
  EDITION_1_TEST_ONLY = 1;
  EDITION_2_TEST_ONLY = 2;
  EDITION_99997_TEST_ONLY = 99997;
  EDITION_99998_TEST_ONLY = 99998;
  EDITION_99999_TEST_ONLY = 99999;
  EDITION_MAX = 2147483647;
}
message FileDescriptorProto {
  optional string name = 1;
  optional string package = 2;
  repeated string dependency = 3;
  repeated int32 public_dependency = 10;
  repeated int32 weak_dependency = 11;
  repeated string option_dependency = 15;
  repeated DescriptorProto message_type = 4;
  repeated EnumDescriptorProto enum_type = 5;
  repeated ServiceDescriptorProto service = 6;
  repeated FieldDescriptorProto extension = 7;
  optional FileOptions options = 8;
  optional SourceCodeInfo source_code_info = 9;
  optional string syntax = 12;
  optional Edition edition = 14;
}
message DescriptorProto {
  optional string name = 1;
  repeated FieldDescriptorProto field = 2;
  repeated FieldDescriptorProto extension = 6;
  repeated DescriptorProto nested_type = 3;
  repeated EnumDescriptorProto enum_type = 4;
  repeated ExtensionRange extension_range = 5;
  repeated OneofDescriptorProto oneof_decl = 8;
  optional MessageOptions options = 7;
  repeated ReservedRange reserved_range = 9;
  repeated string reserved_name = 10;
  optional SymbolVisibility visibility = 11;
  message ExtensionRange {
    optional int32 start = 1;
    optional int32 end = 2;
    optional ExtensionRangeOptions options = 3;
  }
  message ReservedRange {
    optional int32 start = 1;
    optional int32 end = 2;
  }
}
message ExtensionRangeOptions {
  repeated UninterpretedOption uninterpreted_option = 999;
  repeated Declaration declaration = 2 [retention="RETENTION_SOURCE"];
  optional FeatureSet features = 50;
  optional VerificationState verification = 3 [default=UNVERIFIED, retention="RETENTION_SOURCE"];
  message Declaration {
    optional int32 number = 1;
    optional string full_name = 2;
    optional string type = 3;
    optional bool reserved = 5;
    optional bool repeated = 6;
    reserved 4;
  }
  enum VerificationState {
    DECLARATION = 0;
    UNVERIFIED = 1;
  }
  extensions 1000 to max;
}
message FieldDescriptorProto {
  optional string name = 1;
  optional int32 number = 3;
  optional Label label = 4;
  optional Type type = 5;
  optional string type_name = 6;
  optional string extendee = 2;
  optional string default_value = 7;
  optional int32 oneof_index = 9;
  optional string json_name = 10;
  optional FieldOptions options = 8;
  optional bool proto3_optional = 17;
  enum Type {
    TYPE_DOUBLE = 1;
    TYPE_FLOAT = 2;
    TYPE_INT64 = 3;
    TYPE_UINT64 = 4;
    TYPE_INT32 = 5;
    TYPE_FIXED64 = 6;
    TYPE_FIXED32 = 7;
    TYPE_BOOL = 8;
    TYPE_STRING = 9;
    TYPE_GROUP = 10;
    TYPE_MESSAGE = 11;
    TYPE_BYTES = 12;
    TYPE_UINT32 = 13;
    TYPE_ENUM = 14;
    TYPE_SFIXED32 = 15;
    TYPE_SFIXED64 = 16;
    TYPE_SINT32 = 17;
    TYPE_SINT64 = 18;
  }
  enum Label {
    LABEL_OPTIONAL = 1;
    LABEL_REPEATED = 3;
    LABEL_REQUIRED = 2;
  }
}
message OneofDescriptorProto {
  optional string name = 1;
  optional OneofOptions options = 2;
}
message EnumDescriptorProto {
  optional string name = 1;
  repeated EnumValueDescriptorProto value = 2;
  optional EnumOptions options = 3;
  repeated EnumReservedRange reserved_range = 4;
  repeated string reserved_name = 5;
  optional SymbolVisibility visibility = 6;
  message EnumReservedRange {
    optional int32 start = 1;
    optional int32 end = 2;
  }
}
message EnumValueDescriptorProto {
  optional string name = 1;
  optional int32 number = 2;
  optional EnumValueOptions options = 3;
}
message ServiceDescriptorProto {
  optional string name = 1;
  repeated MethodDescriptorProto method = 2;
  optional ServiceOptions options = 3;
}
message MethodDescriptorProto {
  optional string name = 1;
  optional string input_type = 2;
  optional string output_type = 3;
  optional MethodOptions options = 4;
  optional bool client_streaming = 5;
  optional bool server_streaming = 6;
}
message FileOptions {
  optional string java_package = 1;
  optional string java_outer_classname = 8;
  optional bool java_multiple_files = 10;
  optional bool java_generate_equals_and_hash = 20 [deprecated=true];
  optional bool java_string_check_utf8 = 27;
  optional OptimizeMode optimize_for = 9 [default=SPEED];
  optional string go_package = 11;
  optional bool cc_generic_services = 16;
  optional bool java_generic_services = 17;
  optional bool py_generic_services = 18;
  optional bool deprecated = 23;
  optional bool cc_enable_arenas = 31 [default=true];
  optional string objc_class_prefix = 36;
  optional string csharp_namespace = 37;
  optional string swift_prefix = 39;
  optional string php_class_prefix = 40;
  optional string php_namespace = 41;
  optional string php_metadata_namespace = 44;
  optional string ruby_package = 45;
  optional FeatureSet features = 50;
  repeated UninterpretedOption uninterpreted_option = 999;
  enum OptimizeMode {
    SPEED = 1;
    CODE_SIZE = 2;
    LITE_RUNTIME = 3;
  }
  extensions 1000 to max;
  reserved 42, 38;
  reserved "php_generic_services";
}
message MessageOptions {
  optional bool message_set_wire_format = 1;
  optional bool no_standard_descriptor_accessor = 2;
  optional bool deprecated = 3;
  optional bool map_entry = 7;
  optional bool deprecated_legacy_json_field_conflicts = 11 [deprecated=true];
  optional FeatureSet features = 12;
  repeated UninterpretedOption uninterpreted_option = 999;
  extensions 1000 to max;
  reserved 4, 5, 6, 8, 9;
}
message FieldOptions {
  optional CType ctype = 1 [default=STRING];
  optional bool packed = 2;
  optional JSType jstype = 6 [default=JS_NORMAL];
  optional bool lazy = 5;
  optional bool unverified_lazy = 15;
  optional bool deprecated = 3;
  optional bool weak = 10 [deprecated=true];
  optional bool debug_redact = 16;
  optional OptionRetention retention = 17;
  repeated OptionTargetType targets = 19;
  repeated EditionDefault edition_defaults = 20;
  optional FeatureSet features = 21;
  optional FeatureSupport feature_support = 22;
  repeated UninterpretedOption uninterpreted_option = 999;
  enum CType {
    STRING = 0;
    CORD = 1;
    STRING_PIECE = 2;
  }
  enum JSType {
    JS_NORMAL = 0;
    JS_STRING = 1;
    JS_NUMBER = 2;
  }
  enum OptionRetention {
    RETENTION_UNKNOWN = 0;
    RETENTION_RUNTIME = 1;
    RETENTION_SOURCE = 2;
  }
  enum OptionTargetType {
    TARGET_TYPE_UNKNOWN = 0;
    TARGET_TYPE_FILE = 1;
    TARGET_TYPE_EXTENSION_RANGE = 2;
    TARGET_TYPE_MESSAGE = 3;
    TARGET_TYPE_FIELD = 4;
    TARGET_TYPE_ONEOF = 5;
    TARGET_TYPE_ENUM = 6;
    TARGET_TYPE_ENUM_ENTRY = 7;
    TARGET_TYPE_SERVICE = 8;
    TARGET_TYPE_METHOD = 9;
  }
  message EditionDefault {
    optional Edition edition = 3;
    optional string value = 2;
  }
  message FeatureSupport {
    optional Edition edition_introduced = 1;
    optional Edition edition_deprecated = 2;
    optional string deprecation_warning = 3;
    optional Edition edition_removed = 4;
  }
  extensions 1000 to max;
  reserved 4, 18;
}
message OneofOptions {
  optional FeatureSet features = 1;
  repeated UninterpretedOption uninterpreted_option = 999;
  extensions 1000 to max;
}
message EnumOptions {
  optional bool allow_alias = 2;
  optional bool deprecated = 3;
  optional bool deprecated_legacy_json_field_conflicts = 6 [deprecated=true];
  optional FeatureSet features = 7;
  repeated UninterpretedOption uninterpreted_option = 999;
  extensions 1000 to max;
  reserved 5;
}
message EnumValueOptions {
  optional bool deprecated = 1;
  optional FeatureSet features = 2;
  optional bool debug_redact = 3;
  optional FieldOptions.FeatureSupport feature_support = 4;
  repeated UninterpretedOption uninterpreted_option = 999;
  extensions 990 to 998;
  extensions 1000 to max;
}
message ServiceOptions {
  optional FeatureSet features = 34;
  optional bool deprecated = 33;
  repeated UninterpretedOption uninterpreted_option = 999;
  extensions 1000 to max;
}
message MethodOptions {
  optional bool deprecated = 33;
  optional IdempotencyLevel idempotency_level = 34 [default=IDEMPOTENCY_UNKNOWN];
  optional FeatureSet features = 35;
  repeated UninterpretedOption uninterpreted_option = 999;
  enum IdempotencyLevel {
    IDEMPOTENCY_UNKNOWN = 0;
    NO_SIDE_EFFECTS = 1;
    IDEMPOTENT = 2;
  }
  extensions 1000 to max;
}
message UninterpretedOption {
  repeated NamePart name = 2;
  optional string identifier_value = 3;
  optional uint64 positive_int_value = 4;
  optional int64 negative_int_value = 5;
  optional double double_value = 6;
  optional bytes string_value = 7;
  optional string aggregate_value = 8;
  message NamePart {
    required string name_part = 1;
    required bool is_extension = 2;
  }
}
message FeatureSet {
  optional FieldPresence field_presence = 1 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", editi\
on_defaults.edition="EDITION_2023", edition_defaults.value="EXPLICIT"];
  optional EnumType enum_type = 2 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_default\
s.edition="EDITION_PROTO3", edition_defaults.value="OPEN"];
  optional RepeatedFieldEncoding repeated_field_encoding = 3 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDI\
TION_2023", edition_defaults.edition="EDITION_PROTO3", edition_defaults.value="PACKED"];
  optional Utf8Validation utf8_validation = 4 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edi\
tion_defaults.edition="EDITION_PROTO3", edition_defaults.value="VERIFY"];
  optional MessageEncoding message_encoding = 5 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", e\
dition_defaults.edition="EDITION_LEGACY", edition_defaults.value="LENGTH_PREFIXED"];
  optional JsonFormat json_format = 6 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_def\
aults.edition="EDITION_PROTO3", edition_defaults.value="ALLOW"];
  optional EnforceNamingStyle enforce_naming_style = 7 [retention="RETENTION_SOURCE", targets="TARGET_TYPE_METHOD", feature_support.edition_introduced="EDITION_\
2024", edition_defaults.edition="EDITION_2024", edition_defaults.value="STYLE2024"];
  optional VisibilityFeature.DefaultSymbolVisibility default_symbol_visibility = 8 [retention="RETENTION_SOURCE", targets="TARGET_TYPE_FILE", feature_support.ed\
ition_introduced="EDITION_2024", edition_defaults.edition="EDITION_2024", edition_defaults.value="EXPORT_TOP_LEVEL"];
  optional ProtoLimitsFeature.EnforceProtoLimits enforce_proto_limits = 9;
  enum FieldPresence {
    FIELD_PRESENCE_UNKNOWN = 0;
    EXPLICIT = 1;
    IMPLICIT = 2;
    LEGACY_REQUIRED = 3;
  }
  enum EnumType {
    ENUM_TYPE_UNKNOWN = 0;
    OPEN = 1;
    CLOSED = 2;
  }
  enum RepeatedFieldEncoding {
    REPEATED_FIELD_ENCODING_UNKNOWN = 0;
    PACKED = 1;
    EXPANDED = 2;
  }
  enum Utf8Validation {
    UTF8_VALIDATION_UNKNOWN = 0;
    VERIFY = 2;
    NONE = 3;
  }
  enum MessageEncoding {
    MESSAGE_ENCODING_UNKNOWN = 0;
    LENGTH_PREFIXED = 1;
    DELIMITED = 2;
  }
  enum JsonFormat {
    JSON_FORMAT_UNKNOWN = 0;
    ALLOW = 1;
    LEGACY_BEST_EFFORT = 2;
  }
  enum EnforceNamingStyle {
    ENFORCE_NAMING_STYLE_UNKNOWN = 0;
    STYLE2024 = 1;
    STYLE_LEGACY = 2;
    STYLE2026 = 3;
  }
  message VisibilityFeature {
    enum DefaultSymbolVisibility {
      DEFAULT_SYMBOL_VISIBILITY_UNKNOWN = 0;
      EXPORT_ALL = 1;
      EXPORT_TOP_LEVEL = 2;
      LOCAL_ALL = 3;
      STRICT = 4;
    }
    reserved 1 to max;
  }
  message ProtoLimitsFeature {
    enum EnforceProtoLimits {
      PROTO_LIMITS_UNKNOWN = 0;
      LEGACY_NO_EXPLICIT_LIMITS = 1;
      PROTO_LIMITS2026 = 2;
    }
  }
  extensions 1000 to 9994, 9995 to 9999, 10000;
  reserved 999;
}
message FeatureSetDefaults {
  repeated FeatureSetEditionDefault defaults = 1;
  optional Edition minimum_edition = 4;
  optional Edition maximum_edition = 5;
  message FeatureSetEditionDefault {
    optional Edition edition = 3;
    optional FeatureSet overridable_features = 4;
    optional FeatureSet fixed_features = 5;
    reserved 1, 2;
 reserved "features";
  }
}
message SourceCodeInfo {
  repeated Location location = 1;
  message Location {
    repeated int32 path = 1 [packed=true];
    repeated int32 span = 2 [packed=true];
    optional string leading_comments = 3;
    optional string trailing_comments = 4;
    repeated string leading_detached_comments = 6;
  }
  extensions 536000000;
}
message GeneratedCodeInfo {
  repeated Annotation annotation = 1;
  message Annotation {
    repeated int32 path = 1 [packed=true];
    optional string source_file = 2;
    optional int32 begin = 3;
    optional int32 end = 4;
    optional Semantic semantic = 5;
    enum Semantic {
      NONE = 0;
      SET = 1;
      ALIAS = 2;
    }
  }
}
enum SymbolVisibility {
  VISIBILITY_UNSET = 0;
  VISIBILITY_LOCAL = 1;
  VISIBILITY_EXPORT = 2;
}
`,"google/protobuf/duration.proto":`syntax = "proto3";
package google.protobuf;
message Duration {
  int64 seconds = 1;
  int32 nanos = 2;
}
`,"google/protobuf/empty.proto":`syntax = "proto3";
package google.protobuf;
message Empty {
}
`,"google/protobuf/field_mask.proto":`syntax = "proto3";
package google.protobuf;
message FieldMask {
  repeated string paths = 1;
}
`,"google/protobuf/go_features.proto":`edition = "2023";
package pb;
import "google/protobuf/descriptor.proto";
extend google.protobuf.FeatureSet {
  GoFeatures go = 1002;
}
message GoFeatures {
  bool legacy_unmarshal_json_enum = 1;
  enum APILevel {
    API_LEVEL_UNSPECIFIED = 0;
    API_OPEN = 1;
    API_HYBRID = 2;
    API_OPAQUE = 3;
  }
  APILevel api_level = 2;
  enum StripEnumPrefix {
    STRIP_ENUM_PREFIX_UNSPECIFIED = 0;
    STRIP_ENUM_PREFIX_KEEP = 1;
    STRIP_ENUM_PREFIX_GENERATE_BOTH = 2;
    STRIP_ENUM_PREFIX_STRIP = 3;
  }
  StripEnumPrefix strip_enum_prefix = 3;
}
`,"google/protobuf/java_features.proto":`edition = "2023";
package pb;
import "google/protobuf/descriptor.proto";
extend google.protobuf.FeatureSet {
  JavaFeatures java = 1001;
}
message JavaFeatures {
  bool legacy_closed_enum = 1;
  enum Utf8Validation {
    UTF8_VALIDATION_UNKNOWN = 0;
    DEFAULT = 1;
    VERIFY = 2;
  }
  Utf8Validation utf8_validation = 2;
  bool large_enum = 3;
  bool use_old_outer_classname_default = 4;
}
`,"google/protobuf/source_context.proto":`syntax = "proto3";
package google.protobuf;
message SourceContext {
  string file_name = 1;
}
`,"google/protobuf/struct.proto":`syntax = "proto3";
package google.protobuf;
message Struct {
  map<string, Value> fields = 1;
}
message Value {
  oneof kind {
    NullValue null_value = 1;
    double number_value = 2;
    string string_value = 3;
    bool bool_value = 4;
    Struct struct_value = 5;
    ListValue list_value = 6;
  }
}
enum NullValue {
  NULL_VALUE = 0;
}
message ListValue {
  repeated Value values = 1;
}
`,"google/protobuf/timestamp.proto":`syntax = "proto3";
package google.protobuf;
message Timestamp {
  int64 seconds = 1;
  int32 nanos = 2;
}
`,"google/protobuf/type.proto":`syntax = "proto3";
package google.protobuf;
import "google/protobuf/any.proto";
import "google/protobuf/source_context.proto";
message Type {
  string name = 1;
  repeated Field fields = 2;
  repeated string oneofs = 3;
  repeated Option options = 4;
  SourceContext source_context = 5;
  Syntax syntax = 6;
}
message Field {
  Kind kind = 1;
  Cardinality cardinality = 2;
  int32 number = 3;
  string name = 4;
  string type_url = 6;
  int32 oneof_index = 7;
  bool packed = 8;
  repeated Option options = 9;
  string json_name = 10;
  string default_value = 11;
  enum Kind {
    TYPE_UNKNOWN = 0;
    TYPE_DOUBLE = 1;
    TYPE_FLOAT = 2;
    TYPE_INT64 = 3;
    TYPE_UINT64 = 4;
    TYPE_INT32 = 5;
    TYPE_FIXED64 = 6;
    TYPE_FIXED32 = 7;
    TYPE_BOOL = 8;
    TYPE_STRING = 9;
    TYPE_GROUP = 10;
    TYPE_MESSAGE = 11;
    TYPE_BYTES = 12;
    TYPE_UINT32 = 13;
    TYPE_ENUM = 14;
    TYPE_SFIXED32 = 15;
    TYPE_SFIXED64 = 16;
    TYPE_SINT32 = 17;
    TYPE_SINT64 = 18;
  }
  enum Cardinality {
    CARDINALITY_UNKNOWN = 0;
    CARDINALITY_OPTIONAL = 1;
    CARDINALITY_REQUIRED = 2;
    CARDINALITY_REPEATED = 3;
  }
}
message Enum {
  string name = 1;
  repeated EnumValue enumvalue = 2;
  repeated Option options = 3;
  SourceContext source_context = 4;
  Syntax syntax = 5;
}
message EnumValue {
  string name = 1;
  int32 number = 2;
  repeated Option options = 3;
}
message Option {
  string name = 1;
  Any value = 2;
}
enum Syntax {
  SYNTAX_PROTO2 = 0;
  SYNTAX_PROTO3 = 1;
}
`,"google/protobuf/wrappers.proto":`syntax = "proto3";
package google.protobuf;
message DoubleValue {
  double value = 1;
}
message FloatValue {
  float value = 1;
}
message Int64Value {
  int64 value = 1;
}
message UInt64Value {
  uint64 value = 1;
}
message Int32Value {
  int32 value = 1;
}
message UInt32Value {
  uint32 value = 1;
}
message BoolValue {
  bool value = 1;
}
message StringValue {
  string value = 1;
}
message BytesValue {
  bytes value = 1;
}
`,"google/rpc/code.proto":`syntax = "proto3";
package google.rpc;
option go_package = "google.golang.org/genproto/googleapis/rpc/code;code";
option java_multiple_files = true;
option java_outer_classname = "CodeProto";
option java_package = "com.google.rpc";
option objc_class_prefix = "RPC";
enum Code {
  OK = 0;
  CANCELLED = 1;
  UNKNOWN = 2;
  INVALID_ARGUMENT = 3;
  DEADLINE_EXCEEDED = 4;
  NOT_FOUND = 5;
  ALREADY_EXISTS = 6;
  PERMISSION_DENIED = 7;
  UNAUTHENTICATED = 16;
  RESOURCE_EXHAUSTED = 8;
  FAILED_PRECONDITION = 9;
  ABORTED = 10;
  OUT_OF_RANGE = 11;
  UNIMPLEMENTED = 12;
  INTERNAL = 13;
  UNAVAILABLE = 14;
  DATA_LOSS = 15;
}
`,"google/rpc/status.proto":`syntax = "proto3";
package google.rpc;
import "google/protobuf/any.proto";
option go_package = "google.golang.org/genproto/googleapis/rpc/status;status";
option java_multiple_files = true;
option java_outer_classname = "StatusProto";
option java_package = "com.google.rpc";
option objc_class_prefix = "RPC";
message Status {
  int32 code = 1;
  string message = 2;
  repeated google.protobuf.Any details = 3;
}
`,"google/type/calendar_period.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/calendarperiod;calendarperiod";
option java_multiple_files = true;
option java_outer_classname = "CalendarPeriodProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
enum CalendarPeriod {
  CALENDAR_PERIOD_UNSPECIFIED = 0;
  DAY = 1;
  WEEK = 2;
  FORTNIGHT = 3;
  MONTH = 4;
  QUARTER = 5;
  HALF = 6;
  YEAR = 7;
}
`,"google/type/color.proto":`syntax = "proto3";
package google.type;
import "google/protobuf/wrappers.proto";
option go_package = "google.golang.org/genproto/googleapis/type/color;color";
option java_multiple_files = true;
option java_outer_classname = "ColorProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message Color {
  float red = 1;
  float green = 2;
  float blue = 3;
  google.protobuf.FloatValue alpha = 4;
}
`,"google/type/date.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/date;date";
option java_multiple_files = true;
option java_outer_classname = "DateProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message Date {
  int32 year = 1;
  int32 month = 2;
  int32 day = 3;
}
`,"google/type/datetime.proto":`syntax = "proto3";
package google.type;
import "google/protobuf/duration.proto";
option go_package = "google.golang.org/genproto/googleapis/type/datetime;datetime";
option java_multiple_files = true;
option java_outer_classname = "DateTimeProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message DateTime {
  int32 year = 1;
  int32 month = 2;
  int32 day = 3;
  int32 hours = 4;
  int32 minutes = 5;
  int32 seconds = 6;
  int32 nanos = 7;
  oneof time_offset {
    google.protobuf.Duration utc_offset = 8;
    TimeZone time_zone = 9;
  }
}
message TimeZone {
  string id = 1;
  string version = 2;
}
`,"google/type/dayofweek.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/dayofweek;dayofweek";
option java_multiple_files = true;
option java_outer_classname = "DayOfWeekProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
enum DayOfWeek {
  DAY_OF_WEEK_UNSPECIFIED = 0;
  MONDAY = 1;
  TUESDAY = 2;
  WEDNESDAY = 3;
  THURSDAY = 4;
  FRIDAY = 5;
  SATURDAY = 6;
  SUNDAY = 7;
}
`,"google/type/decimal.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/decimal;decimal";
option java_multiple_files = true;
option java_outer_classname = "DecimalProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message Decimal {
  string value = 1;
}
`,"google/type/expr.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/expr;expr";
option java_multiple_files = true;
option java_outer_classname = "ExprProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message Expr {
  string expression = 1;
  string title = 2;
  string description = 3;
  string location = 4;
}
`,"google/type/fraction.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/fraction;fraction";
option java_multiple_files = true;
option java_outer_classname = "FractionProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message Fraction {
  int64 numerator = 1;
  int64 denominator = 2;
}
`,"google/type/interval.proto":`syntax = "proto3";
package google.type;
import "google/protobuf/timestamp.proto";
option go_package = "google.golang.org/genproto/googleapis/type/interval;interval";
option java_multiple_files = true;
option java_outer_classname = "IntervalProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message Interval {
  google.protobuf.Timestamp start_time = 1;
  google.protobuf.Timestamp end_time = 2;
}
`,"google/type/latlng.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/latlng;latlng";
option java_multiple_files = true;
option java_outer_classname = "LatLngProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message LatLng {
  double latitude = 1;
  double longitude = 2;
}
`,"google/type/localized_text.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/localized_text;localized_text";
option java_multiple_files = true;
option java_outer_classname = "LocalizedTextProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message LocalizedText {
  string text = 1;
  string language_code = 2;
}
`,"google/type/money.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/money;money";
option java_multiple_files = true;
option java_outer_classname = "MoneyProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message Money {
  string currency_code = 1;
  int64 units = 2;
  int32 nanos = 3;
}
`,"google/type/month.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/month;month";
option java_multiple_files = true;
option java_outer_classname = "MonthProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
enum Month {
  MONTH_UNSPECIFIED = 0;
  JANUARY = 1;
  FEBRUARY = 2;
  MARCH = 3;
  APRIL = 4;
  MAY = 5;
  JUNE = 6;
  JULY = 7;
  AUGUST = 8;
  SEPTEMBER = 9;
  OCTOBER = 10;
  NOVEMBER = 11;
  DECEMBER = 12;
}
`,"google/type/phone_number.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/phone_number;phone_number";
option java_multiple_files = true;
option java_outer_classname = "PhoneNumberProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message PhoneNumber {
  message ShortCode {
    string region_code = 1;
    string number = 2;
  }
  oneof kind {
    string e164_number = 1;
    ShortCode short_code = 2;
  }
  string extension = 3;
}
`,"google/type/postal_address.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/postaladdress;postaladdress";
option java_multiple_files = true;
option java_outer_classname = "PostalAddressProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message PostalAddress {
  int32 revision = 1;
  string region_code = 2;
  string language_code = 3;
  string postal_code = 4;
  string sorting_code = 5;
  string administrative_area = 6;
  string locality = 7;
  string sublocality = 8;
  repeated string address_lines = 9;
  repeated string recipients = 10;
  string organization = 11;
}
`,"google/type/quaternion.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/quaternion;quaternion";
option java_multiple_files = true;
option java_outer_classname = "QuaternionProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message Quaternion {
  double x = 1;
  double y = 2;
  double z = 3;
  double w = 4;
}
`,"google/type/timeofday.proto":`syntax = "proto3";
package google.type;
option go_package = "google.golang.org/genproto/googleapis/type/timeofday;timeofday";
option java_multiple_files = true;
option java_outer_classname = "TimeOfDayProto";
option java_package = "com.google.type";
option objc_class_prefix = "GTP";
message TimeOfDay {
  int32 hours = 1;
  int32 minutes = 2;
  int32 seconds = 3;
  int32 nanos = 4;
}
`},j="(bundled) ";function loaderFor(e2,t2,n2){let r2=new Map,i2=new Map,a2=new Map,o2=new Map;function target(e3,n3){return getOrMake(a2,`${n3}\0${e3}`,()=>isUsableImport(
e3)?t2.resolve(e3,isBundle(n3)?"":n3):{looked:[]})}function routesOf(e3){let t3=r2.get(e3);return!t3||!("node"in t3)?[]:getOrMake(o2,e3,()=>t3.node.imports.map(
t4=>pathOf(target(t4.path,e3))))}function reroutesOf(e3){let t3=r2.get(e3);return(t3&&"node"in t3?t3.node.imports:[]).flatMap(t4=>{let n3=target(t4.path,e3);return"\
path"in n3&&n3.governed!==void 0?[{path:n3.path,governed:n3.governed}]:[]})}function read(t3){if(isBundle(t3)){r2.set(t3,parsedOf(t3,outsideText(t3.slice(10))));
return}let n3=e2.read(t3);"text"in n3?r2.set(t3,parsedOf(e2.entries.get(t3)?.oid,n3.text)):i2.set(t3,n3.fault)}function outsideText(e3){return n2.text(e3)??A[e3]??
""}let isNew=e3=>!r2.has(e3)&&!i2.has(e3),importedBy=e3=>routesOf(e3).filter(e4=>e4!==void 0);async function follow(t3){let i3=[...new Set(t3)].filter(isNew);for(;i3.
length>0&&r2.size<2e4;){let t4=i3.filter(isBundle).map(e3=>e3.slice(10));await Promise.all([e2.load(i3.filter(e3=>!isBundle(e3))),n2.load(t4)]);for(let e3 of i3)
read(e3);i3=[...new Set(i3.flatMap(importedBy))].filter(isNew)}}let s2=!1;function needsLibrary(e3){return routesOf(e3).some(e4=>e4===void 0||isBundle(e4)&&!isCompilers(
e4.slice(10)))}return{async load(e3){if(await follow(e3),!s2&&[...r2.keys()].some(needsLibrary)){s2=!0,await n2.open(),a2.clear(),o2.clear();for(let e4 of[...r2.
keys()])isBundle(e4)&&n2.has(e4.slice(10))&&r2.delete(e4);await follow([...r2.keys()].flatMap(importedBy))}},target,routesOf,reroutesOf,parsed:e3=>r2.get(e3),unreadable:e3=>i2.
get(e3),loaded:()=>[...r2.keys()].filter(e3=>!isBundle(e3))}}function isBundle(e2){return e2.startsWith(j)}function pathOf(e2){return"path"in e2?e2.path:"bundle\
d"in e2?j+e2.bundled:void 0}function linkerFor(e2,{loader:t2,imports:r2,dependenciesOf:i2}){let a2=new Map,o2=new Map,s2=new Map,c2=new Map;function visible(e3){
return getOrMake(o2,e3,()=>visibleFrom(e3,t2))}function find(e3,n2){return symbolAmong(visible(e3),n2,t2)}function file(e3){for(let n2 of importsFirst(e3,t2,a2))
link(n2);return a2.get(e3)}function link(o3){let s3=nodeOf(o3,t2);if(!s3)return;let c3=isBundle(o3)?o3.slice(10):r2.importPathOf(o3),l2=isBundle(o3)?w:withReroutes(
i2(o3),t2.reroutesOf(o3)),u2={path:o3,importPath:c3,node:s3.node,dependencies:l2},d2=t2.routesOf(o3).map(e3=>e3===void 0?void 0:a2.get(e3)??unlinked(e3,t2)),linkNow=()=>linkFile(
{...u2,text:n.Kt(o3,e2.side,s3.content),imports:()=>importsOf(o3),missing:()=>missingFrom(visible(o3),t2),lookup:(e3,t3)=>lookup(o3,e3,t3)});a2.set(o3,linkedOnce(
{...u2,targets:d2},linkNow))}function importsOf(e3){return getOrMake(s2,e3,()=>{let n2=t2.routesOf(e3);return(nodeOf(e3,t2)?.node.imports??[]).map((e4,t3)=>{let r3=n2[t3];
return{node:e4,file:r3===void 0?void 0:file(r3)}})})}function lookup(e3,t3,n2){let r3=resolveName(t3,n2,t4=>find(e3,t4)?.kind,isType),i3=r3===void 0?void 0:find(
e3,r3);if(r3!==void 0&&i3)return getOrMake(c2,i3.path,()=>typeIndex(file(i3.path))).get(r3)}return{file,find,visible,forget(){o2.clear(),s2.clear()}}}function nodeOf(e2,t2){
let n2=t2.parsed(e2);return n2&&"node"in n2?n2:void 0}function unlinked(e2,t2){return nodeOf(e2,t2)&&"circle"}function isType(e2){return e2==="message"||e2==="e\
num"}function*importsFirst(e2,t2,n2){let r2=new Set,isWaiting=e3=>e3!==void 0&&!n2.has(e3)&&!r2.has(e3),i2=n2.has(e2)?[]:[e2];for(let e3=i2.at(-1);e3!==void 0;e3=
i2.at(-1)){let a2=isWaiting(e3)?t2.routesOf(e3):[];r2.add(e3);let o2=a2.filter(isWaiting);i2.push(...o2),o2.length>0||(i2.pop(),n2.has(e3)||(yield e3))}}function visibleFrom(e2,t2){
let n2=new Set([e2]),follow=(e3,r2)=>{let i2=t2.routesOf(e3);for(let[a2,{kind:o2}]of(nodeOf(e3,t2)?.node.imports??[]).entries()){let e4=i2[a2];!r2&&o2!=="public"||
e4===void 0||n2.has(e4)||(n2.add(e4),follow(e4,!1))}};return follow(e2,!0),[...n2]}function missingFrom([e2,...t2],n2){let r2=new Set,look=(e3,t3)=>{let i2=n2.routesOf(
e3);for(let[a2,{kind:o2,path:s2}]of(nodeOf(e3,n2)?.node.imports??[]).entries())i2[a2]===void 0&&(t3||o2==="public")&&r2.add(s2)};e2!==void 0&&look(e2,!0);for(let e3 of t2)
look(e3,!1);return[...r2].sort()}function symbolAmong(e2,t2,n2){let r2;for(let i2 of e2){let e3=nodeOf(i2,n2)?.symbols.get(t2);if(e3!==void 0){if(e3!=="package")
return{kind:e3,path:i2};r2??={kind:e3,path:i2}}}return r2}function typeIndex(e2){let t2=new Map,add=e3=>{t2.has(e3.fullName)||t2.set(e3.fullName,e3),e3.kind==="\
message"&&[...e3.messages,...e3.enums].forEach(add)};return e2&&[...e2.messages,...e2.enums].forEach(add),t2}async function openModel(e2,t2,n2,r2=de){let{governed:i2}=n2(
t2[0]??""),a2=await bufModules(e2),o2=i2?await bufModules(i2):a2,s2=await bufDependencies(e2),c2=importPaths(e2,[...new Set(t2.flatMap(e3=>rootsOf(n2(e3).options))),
...a2.map(e3=>e3.root)],{governed:e2.side==="head"?i2&&o2.map(e3=>e3.root):void 0,isBundled:e3=>r2.has(e3)||Object.hasOwn(A,e3),hasDependencies:e3=>s2(e3).names.
some(e4=>!isWellKnownModule(e4))}),l2=loaderFor(e2,c2,r2),u2=linkerFor(e2,{loader:l2,imports:c2,dependenciesOf:s2});return await l2.load(t2),{...l2,...u2,side:e2.
side,snapshot:e2,modules:o2,dependenciesOf:s2,library:r2,findings:new Map,settled:new Map,comparison:void 0,async load(e3){await l2.load(e3),u2.forget()}}}function rootsOf(e2){
return[...r.O(e2?.roots),...r.O(e2?.include).filter(e3=>!isOutside(e3))]}function isBundled({path:e2}){return isBundle(e2)}function dependencyOf(e2,t2){let{missing:n2,
dependencies:r2}=e2;if(typeof t2=="string"){let i3=t2.startsWith(".")?"":e2.package,a3=new Set(n2.flatMap(e3=>r2.pinsOf(e3)));return{name:withoutDot(t2),unheld:{
scope:i3,imports:n2},pins:[...a3].sort()}}let i2=r2.reroutes.find(({path:e3})=>e3===t2.file.path);if(i2)return{name:t2.fullName,reroute:i2,pins:[]};if(!isBundled(
t2.file)||isCompilers(t2.file.importPath))return;let a2=r2.pinsOf(t2.file.importPath);return a2.length===0?void 0:{name:t2.fullName,pins:a2}}function dependencyOfField({
type:e2,file:t2}){switch(e2.kind){case"scalar":return;case"message":return dependencyOf(t2,e2.message);case"enum":return dependencyOf(t2,e2.enum);case"unresolve\
d":return dependencyOf(t2,e2.name)}}function dependencyOfExtendee({file:e2,extendee:t2,extendeeName:n2}){return n2===void 0?void 0:dependencyOf(e2,t2??n2)}function isSameDependency(e2,t2){
if(JSON.stringify(e2)===JSON.stringify(t2))return!0;if(!e2?.unheld||!t2?.unheld||e2.name!==t2.name)return!1;let[n2,r2]=[e2.unheld.imports,e2.pins];return JSON.stringify(
[n2,r2])===JSON.stringify([t2.unheld.imports,t2.pins])&&(e2.unheld.scope===""&&!isShadowed(t2.name,t2.unheld)||t2.unheld.scope===""&&!isShadowed(e2.name,e2.unheld))}
function isShadowed(e2,{scope:t2,imports:n2}){let r2=[t2,...n2.map(e3=>e3.split("/").slice(0,-1).join("."))],[i2=e2]=e2.split(".",1),a2=t2.split(".");return a2.
map((e3,t3)=>[...a2.slice(0,t3+1),i2].join(".")).some(e3=>r2.some(t3=>`${t3}.`.startsWith(`${e3}.`)))}function dependenciesOfCall({request:e2,response:t2,node:n2,
service:{file:r2}}){return{request:dependencyOf(r2,e2??n2.request),response:dependencyOf(r2,t2??n2.response)}}const messageFacts=({options:e2})=>({set:optionIsTrue(
e2,"message_set_wire_format"),accessor:optionIsTrue(e2,"no_standard_descriptor_accessor")});function rangeOptions({node:e2}){let t2=new Map;for(let n2 of e2.extensionRanges.
flatMap(({options:e3})=>e3))for(let e3 of optionTexts$1([n2]))t2.has(e3)||t2.set(e3,n2);return[...t2.values()]}const callFacts=({node:e2})=>({client:e2.clientStreaming,
server:e2.serverStreaming,idempotency:optionText(e2.options,"idempotency_level")??"IDEMPOTENCY_UNKNOWN"});function isExported({node:e2,parent:t2,file:n2}){if(e2.
visibility)return e2.visibility==="export";let r2=n2.features.default_symbol_visibility;return r2==="EXPORT_ALL"||r2==="EXPORT_TOP_LEVEL"&&t2===void 0}function writtenDefault({
options:e2,type:t2}){let n2=optionNamed(e2,"default");if(!n2)return;let{value:r2}=n2,i2=t2.kind==="scalar"?t2.scalar:void 0;return(i2==="float"||i2==="double")&&
"text"in r2?floatText(floatValue(i2,r2.text)):r2.kind==="number"?integerText(r2.text):valueText(r2)}function floatValue(e2,t2){let n2=t2.startsWith("-")?-1:1,r2=t2.
replace(/^-/,"");if(/^inf/i.test(r2))return n2*(1/0);let i2=Number(/^0[0-7]+$/.test(r2)?`0o${r2.slice(1)}`:r2);return n2*(e2==="float"?Math.fround(i2):i2)}function floatText(e2){
if(!Number.isFinite(e2))return Number.isNaN(e2)?"nan":e2<0?"-inf":"inf";if(Object.is(e2,-0))return"-0";let t2=(Math.fround(e2)===e2?[6,7,8,9]:[]).map(t3=>Number(
e2.toPrecision(t3))).find(t3=>Math.fround(t3)===e2);return String(t2??e2)}function integerText(e2){let t2=e2.startsWith("-"),n2=t2?e2.slice(1):e2,r2=/^0[0-7]+$/.
test(n2)?`0o${n2.slice(1)}`:n2;try{return`${t2?"-":""}${BigInt(r2).toString()}`}catch{return e2}}function effectiveDefault(e2){if(e2.cardinality!=="singular"||e2.
type.kind==="message")return;let t2=writtenDefault(e2);if(e2.type.kind==="enum"){let{values:n3}=e2.type.enum,r2=t2===void 0?void 0:n3.find(({name:e3})=>e3===t2);
return String((r2??n3[0])?.number??0)}if(t2!==void 0)return t2==="-0"?"0":t2;let n2=e2.type.kind==="scalar"?e2.type.scalar:"int32";return n2==="bool"?"false":n2===
"string"||n2==="bytes"?'""':"0"}function nonZeroDefault(e2){let t2=effectiveDefault(e2);return t2===void 0||he.has(t2)?void 0:t2}const he=new Set(["0","false",'\
""']);function generatedFacts({options:e2,features:t2}){return e2.length>0?factsOf(e2,t2):ge(t2)}const ge=r.P(e2=>factsOf([],e2));function factsOf(e2,t2){return{
jstype:optionText(e2,"jstype")??"JS_NORMAL",ctype:optionText(e2,"ctype")??"STRING",...t2.languages}}const M={cc_enable_arenas:["C++","true"],cc_generic_services:[
"C++","false"],csharp_namespace:["C#",""],go_package:["Go",""],java_generate_equals_and_hash:["Java","false"],java_generic_services:["Java","false"],java_multiple_files:[
"Java","false"],java_outer_classname:["Java",""],java_package:["Java",""],java_string_check_utf8:["Java","false"],objc_class_prefix:["Objective-C",""],optimize_for:[
"C++ and Java","SPEED"],php_class_prefix:["PHP",""],php_generic_services:["PHP","false"],php_metadata_namespace:["PHP",""],php_namespace:["PHP",""],py_generic_services:[
"Python","false"],ruby_package:["Ruby",""],swift_prefix:["Swift",""]};function generatedFileFacts({options:e2}){return Object.fromEntries(Object.entries(M).map(
([t2,[,n2]])=>[t2,optionText(e2,t2)??n2]))}const _e=new Set([...Object.keys(M),"default","json_name","packed","jstype","ctype","allow_alias","idempotency_level",
"message_set_wire_format","no_standard_descriptor_accessor","features"]),ve=[];function plainOptions$1(e2){return e2.length===0?ve:optionTexts$1(e2.filter(e3=>!_e.
has(optionNameText(e3).split(".",1)[0]??"")))}const ye={number:({number:e2})=>e2,name:({name:e2})=>e2,jsonName:({jsonName:e2})=>e2,cardinality:({cardinality:e2})=>e2,
presence:({presence:e2})=>e2,type:typeText$1,extendee:({extendee:e2,extendeeName:t2})=>e2?.fullName??(t2===void 0?null:withoutDot(t2)),oneof:({oneof:e2})=>e2?.name??
null,packed:({packed:e2})=>e2,delimited:({delimited:e2})=>e2,utf8:({features:e2})=>e2.utf8_validation,writtenDefault:e2=>writtenDefault(e2)??null,effectiveDefault:e2=>e2.
type.kind==="enum"?null:effectiveDefault(e2)??null,generated:generatedFacts,options:({options:e2})=>plainOptions$1(e2)},be=Object.values(ye);function fieldShape(e2){
let t2=[dependencyOfField(e2),dependencyOfExtendee(e2)];return[...be.map(t3=>t3(e2)),...t2.filter(e3=>e3!==void 0)]}function inRanges(e2,t2){return t2.some(({from:t3,
to:n2})=>e2>=t3&&e2<=n2)}function mergedRanges(e2){let t2=[];for(let{from:n2,to:r2}of[...e2].sort((e3,t3)=>e3.from-t3.from)){let e3=t2.at(-1);e3&&n2<=e3[1]+1?e3[1]=
Math.max(e3[1],r2):t2.push([n2,r2])}return t2}function isCovered({from:e2,to:t2},n2){let r2=e2;for(let e3 of[...n2].sort((e4,t3)=>e4.from-t3.from))e3.from<=r2&&
e3.to>=r2&&(r2=e3.to+1);return r2>t2}function ownText(e2){return JSON.stringify(e2.kind==="message"?messageShape(e2,!1):enumShape(e2))}function ownShape(e2){return[
e2.edition,e2.package,e2.imports.filter(({node:e3})=>e3.kind==="public").map(({node:e3})=>e3.path).sort(),generatedFileFacts(e2),plainOptions$1(e2.options),byName(
e2.messages).map(e3=>messageShape(e3,!0)),byName(e2.enums).map(enumShape),byName(e2.services).map(serviceShape),byName(e2.extensions).map(fieldShape)]}function byName(e2){
return[...e2].sort(n.fn(({name:e3})=>e3))}function messageShape(e2,t2){let{node:n2}=e2;return[e2.fullName,n2.visibility??null,messageFacts(e2),plainOptions$1(e2.
options),e2.features.json_format,[...e2.fields].sort((e3,t3)=>e3.number-t3.number).map(fieldShape),byName(e2.oneofs).map(({name:e3,node:t3})=>[e3,plainOptions$1(
t3.options)]),reservedShape(n2.reservedRanges,n2.reservedNames),mergedRanges(n2.extensionRanges),plainOptions$1(rangeOptions(e2)),...t2?[byName(e2.messages).map(
e3=>messageShape(e3,!0)),byName(e2.enums).map(enumShape)]:[],byName(e2.extensions).map(fieldShape)]}const xe=r.P(e2=>JSON.stringify(fieldShape(e2)));function enumShape({
fullName:e2,closed:t2,features:n2,values:r2,node:i2,options:a2}){return[e2,i2.visibility??null,t2,n2.json_format,r2[0]?.number??null,[...r2].sort((e3,t3)=>e3.number-
t3.number).map(({name:e3,number:t3,node:n3})=>[t3,e3,plainOptions$1(n3.options)]),reservedShape(i2.reservedRanges,i2.reservedNames),plainOptions$1(a2)]}function serviceShape({
fullName:e2,rpcs:t2,options:n2}){let r2=byName(t2).map(e3=>[e3.name,e3.requestName,e3.responseName,callFacts(e3),plainOptions$1(e3.node.options),...Object.values(
dependenciesOfCall(e3)).filter(e4=>e4!==void 0)]);return[e2,plainOptions$1(n2),r2]}function reservedShape(e2,t2){return[mergedRanges(e2),t2.map(({name:e3})=>e3).
sort()]}function hash(e2){return(0,a.hash)("sha256",e2.join(`
`),"base64")}function targetOf({type:e2}){return e2.kind==="message"?e2.message:e2.kind==="enum"?e2.enum:void 0}function references$1(e2){if(e2.kind==="enum")return[];
let t2=new Set;for(let n2 of[...e2.fields,...e2.extensions]){let e3=targetOf(n2);e3&&!isBundled(e3.file)&&t2.add(e3)}return[...t2]}const N=r.k({references:references$1,
close(e2,t2){let n2=[...t2].sort();if(e2.length===1)return e3=>hash([ownText(e3),...n2]);let r2=new Map(e2.map(e3=>[e3,hash([ownText(e3)])])),i2=hash([...[...r2.
values()].sort(),"",...n2]);return e3=>hash([r2.get(e3)??"",i2])}});function isUnchanged(e2,t2){return e2===t2||N(e2)===N(t2)}const P=r.P(e2=>{let t2=[...foreignTypes(
e2)].sort(n.fn(({fullName:e3})=>e3));return JSON.stringify([ownShape(e2),t2.map(N)])});function foreignTypes(e2){let t2=new Set,add=n2=>{n2&&n2.file!==e2&&!isBundled(
n2.file)&&t2.add(n2)};for(let t3 of allMessages(e2))for(let e3 of t3.fields)add(targetOf(e3));for(let t3 of allExtensions(e2))add(targetOf(t3));for(let{rpcs:t3}of e2.
services)for(let{request:e3,response:n2}of t3)add(e3),add(n2);return t2}function locate({path:e2,text:t2},{start:n2,end:r2},i2="head"){return{file:e2,side:i2,...t2.
rangeOf(n2,r2)}}function brokenImport(e2,t2,n2){let{comparison:r2}=e2,i2=r2&&e2.file(t2);if(!i2)return;let{other:a2,changed:o2}=r2,faultOf=t3=>{let[r3]=o2.has(t3)&&
a2.parsed(t3)!==void 0?n2(e2,t3):[];return r3&&n2(a2,t3).length===0?r3:void 0},s2=e2.routesOf(t2);for(let[t3,{node:n3}]of i2.imports.entries())for(let r3 of reached(
e2,s2[t3])){let e3=faultOf(r3);if(e3)return{node:n3,path:r3,fault:e3}}}function brokenImportFaults(e2,t2,n2){let r2=brokenImport(e2,t2,n2),i2=r2&&e2.file(t2);return i2?
[{message:`the imported file ${r2.path} is no contract: ${r2.fault.message}`,location:locate(i2,r2.node.at,e2.side)}]:[]}function reached(e2,t2){let n2=new Set(
t2===void 0?[]:[t2]);for(let t3 of n2)for(let r2 of e2.routesOf(t3))r2!==void 0&&n2.add(r2);return[...n2]}function*declarationFaults(e2){for(let t2 of allMessages(
e2))for(let e3 of t2.node.extensionRanges)for(let t3 of declarations(e3)){let n2=misdeclared(t3,e3);n2!==void 0&&(yield{message:n2,at:t3.option.at})}for(let t2 of allExtensions(
e2)){let e3=refusal$2(t2);e3!==void 0&&(yield{message:e3,at:t2.node.at})}}function misdeclared({number:e2,fullName:t2,type:n2,reserved:r2},{from:i2,to:a2,options:o2}){
let s2=String(e2);return e2<i2||e2>a2?`number ${s2} lies outside of the range that declares it`:optionText(o2,"verification")==="UNVERIFIED"?`the range declares\
 ${s2} and is UNVERIFIED: remove one of the two`:t2===void 0||n2===void 0?t2===n2&&r2?void 0:`the declaration of ${s2} needs a full_name and a type: write both${r2?
", or neither":""}`:isDottedName(t2)?Se.has(n2)||isDottedName(n2)?void 0:`the type of ${s2} must be a scalar type, or a full name with a leading dot`:`the full_\
name of ${s2} must be a full name with a leading dot`}const Se=new Set(_);function isDottedName(e2){return/^(?:\.[A-Za-z_]\w*)+$/.test(e2)}function refusal$2(e2){
let{extendee:t2,number:n2,name:r2,cardinality:i2}=e2,a2=t2?.node.extensionRanges.find(({from:e3,to:t3})=>n2>=e3&&n2<=t3);if(!t2||!a2)return;let o2=declarations(
a2);if(o2.length===0&&optionText(a2.options,"verification")!=="DECLARATION")return;let s2=o2.find(e3=>e3.number===n2);if(!s2)return`${t2.name} does not declare \
the extension ${String(n2)}: declare it there first`;if(s2.reserved)return`${t2.name} declares the extension ${String(n2)} reserved: choose another`;let{fullName:c2}=s2;
if(c2!==void 0&&c2!==`.${e2.fullName}`)return`${t2.name} declares ${String(n2)} as ${c2}, not as ${r2}`;let l2=e2.type.kind==="scalar"?e2.type.scalar:`.${typeName(
e2.type)}`;return(s2.type===void 0||s2.type===l2||e2.type.kind==="unresolved")&&s2.repeated===(i2==="repeated")?void 0:`${t2.name} declares ${String(n2)} as ${s2.
repeated?"repeated ":""}${s2.type??""}: give ${r2} that type`}function declarations({options:e2}){return e2.flatMap(e3=>{let{name:t2,value:n2}=e3;return t2.length!==
1||t2[0]?.name!=="declaration"||t2[0].extension?[]:(n2.kind==="list"?n2.items:[n2]).flatMap(t3=>declared(e3,t3))})}function declared(e2,t2){if(t2.kind!=="aggreg\
ate")return[];let text2=e3=>{let n3=t2.fields.find(t3=>t3.name===e3)?.value;return n3&&"text"in n3?n3.text:void 0},[n2,r2]=[text2("repeated")==="true",text2("re\
served")==="true"];return[{option:e2,number:Number(text2("number")),fullName:text2("full_name"),type:text2("type"),repeated:n2,reserved:r2}]}function elementsAround(e2,t2){
let n2=elementsIn$1(e2).sort((e3,t3)=>e3.start-t3.start||t3.end-e3.end),r2=[],i2=0;return t2.map(({start:e3})=>{for(let t3=n2[i2];t3&&t3.start<=e3;t3=n2[i2]){for(;(r2.
at(-1)?.end??1/0)<=t3.start;)r2.pop();r2.push(t3),i2+=1}for(;(r2.at(-1)?.end??1/0)<=e3;)r2.pop();return r2.map(({name:e4})=>e4)})}function elementsIn$1(e2){let t2=[],
add=({name:e3,at:n2},r2=n2.end)=>t2.push({name:e3,start:n2.start,end:r2}),enumeration2=e3=>{add(e3,e3.end);for(let t3 of e3.values)add(t3)},extension=({fields:e3})=>{
for(let t3 of e3)add(t3)},message2=e3=>{add(e3,e3.end);for(let t3 of[...e3.fields,...e3.oneofs])add(t3);e3.messages.forEach(message2),e3.enums.forEach(enumeration2),
e3.extends.forEach(extension)};e2.messages.forEach(message2),e2.enums.forEach(enumeration2),e2.extends.forEach(extension);for(let t3 of e2.services){add(t3,t3.end);
for(let e3 of t3.rpcs)add(e3)}return t2}function*numbersTwice({fields:e2}){let t2=new Map;for(let n2 of e2){let e3=t2.get(n2.number);e3?yield{message:`field num\
ber ${String(n2.number)} is already used by ${e3.name}: give ${n2.name} another number`,at:n2.node.numberAt}:t2.set(n2.number,n2)}}function*reservedUses({fields:e2,
node:t2}){let n2=new Set(t2.reservedNames.map(({name:e3})=>e3));for(let{number:r2,name:i2,node:a2}of e2)inRanges(r2,t2.reservedRanges)&&(yield{message:`field nu\
mber ${String(r2)} is reserved: choose another number for ${i2}`,at:a2.numberAt}),inRanges(r2,t2.extensionRanges)&&(yield{message:`field number ${String(r2)} li\
es in an extension range: choose another number for ${i2}`,at:a2.numberAt}),n2.has(i2)&&(yield{message:`the field name "${i2}" is reserved: choose another name`,
at:a2.nameAt})}function*rangeFaults({node:e2,file:t2}){let n2=optionNamed(e2.options,"message_set_wire_format")!==void 0,r2=[...e2.reservedRanges.map(e3=>({...e3,
what:"reserved range"})),...e2.extensionRanges.map(e3=>({...e3,what:"extension range"}))];for(let e3 of r2)e3.from>e3.to?yield{message:`the range ${String(e3.from)}\
 to ${String(e3.to)} is empty: write the smaller number first`,at:e3.at}:(e3.from<1||e3.to>536870911&&!n2)&&(yield{message:"a range must lie within 1 to 5368709\
11",at:e3.at});let i2=r2.sort((e3,t3)=>e3.from-t3.from||e3.to-t3.to);for(let[e3,t3]of i2.entries()){let n3=i2[e3-1];n3&&t3.from<=n3.to&&(yield{message:`this ${t3.
what} overlaps the ${n3.what} ${String(n3.from)} to ${String(n3.to)}: make them disjoint`,at:t3.at})}let[a2]=e2.extensionRanges;a2&&t2.edition==="proto3"&&(yield{
message:"proto3 messages have no extension ranges: use proto2, an edition, or google.protobuf.Any",at:a2.at}),yield*reservedNameFaults(e2.reservedNames)}function*reservedNameFaults(e2){
let t2=new Set;for(let{name:n2,at:r2}of e2)/^[A-Za-z_]\w*$/.test(n2)||(yield{message:`"${n2}" is no name that a field or value could have: remove it`,at:r2}),t2.
has(n2)&&(yield{message:`the name "${n2}" is reserved twice: remove one`,at:r2}),t2.add(n2)}function*enumFaults(e2){for(let t2 of allEnums(e2)){let[e3]=t2.values;
e3?(!t2.closed&&e3.number!==0&&(yield{message:`the first value of the open enum ${t2.name} must be 0: add one such as ${t2.name.toUpperCase()}_UNSPECIFIED = 0`,
at:e3.node.at}),yield*aliasFaults(t2),yield*reservedFaults(t2),yield*jsonFaults(t2)):yield{message:`enum ${t2.name} is empty: it needs at least one value`,at:t2.
at}}}function*aliasFaults({values:e2,options:t2,name:n2}){let r2=optionIsTrue(t2,"allow_alias"),i2=new Map,a2=0;for(let t3 of e2){let e3=i2.get(t3.number);e3?r2?
a2+=1:yield{message:`${t3.name} uses the number ${String(t3.number)} of ${e3.name}: choose another, or set option allow_alias = true`,at:t3.node.at}:i2.set(t3.number,
t3)}let o2=optionNamed(t2,"allow_alias");r2&&a2===0&&o2&&(yield{message:`enum ${n2} allows aliases and has none: remove allow_alias`,at:o2.at})}function*reservedFaults({
values:e2,node:t2}){let n2=new Set(t2.reservedNames.map(({name:e3})=>e3));for(let{name:r3,number:i2,node:a2}of e2)inRanges(i2,t2.reservedRanges)&&(yield{message:`\
the number ${String(i2)} is reserved: choose another for ${r3}`,at:a2.at}),n2.has(r3)&&(yield{message:`the name "${r3}" is reserved: choose another`,at:a2.at});
yield*reservedNameFaults(t2.reservedNames);let r2=[...t2.reservedRanges].sort((e3,t3)=>e3.from-t3.from);for(let[e3,t3]of r2.entries()){let n3=r2[e3-1];t3.from>t3.
to&&(yield{message:"this reserved range is empty: write the smaller number first",at:t3.at}),n3&&t3.from<=n3.to&&(yield{message:`this reserved range overlaps ${String(
n3.from)} to ${String(n3.to)}: make them disjoint`,at:t3.at})}}function*jsonFaults({values:e2,name:t2,features:n2}){if(n2.json_format!=="ALLOW")return;let r2=t2.
toLowerCase().replaceAll("_",""),i2=new Map;for(let n3 of e2){let e3=withoutPrefix(n3.name,r2),a2=i2.get(e3);a2?a2.number!==n3.number&&(yield{message:`${a2.name}\
 and ${n3.name} become the same name without the prefix ${t2}: rename one`,at:n3.node.at}):i2.set(e3,n3)}}function withoutPrefix(e2,t2){let n2=0,r2=0;for(;n2<e2.
length&&r2<t2.length;){if(e2[n2]!=="_"){if(e2[n2]?.toLowerCase()!==t2[r2])return camel(e2);r2+=1}n2+=1}let i2=e2.slice(n2).replace(/^_+/,"");return r2<t2.length||
i2===""?camel(e2):camel(i2)}function camel(e2){return e2.toLowerCase().replace(/(?:^|_+)([a-z0-9])/g,(e3,t2)=>t2.toUpperCase())}const F={field_presence:["file",
"field"],enum_type:["file","enum"],repeated_field_encoding:["file","field"],utf8_validation:["file","field"],message_encoding:["file","field"],json_format:["fil\
e","message","enum"],default_symbol_visibility:["file"]};function*featureFaults(e2){if(e2.edition==="proto2"||e2.edition==="proto3")return;let t2=e2.options.find(
e3=>setting(e3)?.[1]==="LEGACY_REQUIRED");t2&&(yield{message:"LEGACY_REQUIRED cannot hold for a whole file: set it on the fields",at:t2.at});for(let t3 of allMessages(
e2))for(let e3 of t3.fields)yield*ofField(e3);for(let t3 of allExtensions(e2))yield*ofField(t3)}function*ofField(e2){for(let t2 of e2.options){let[n2,r2]=setting(
t2)??[],i2=n2===void 0?void 0:misfit(e2,n2,r2);i2!==void 0&&(yield{message:`features.${n2??""} is only for ${i2}: remove it from ${e2.name}`,at:t2.at})}}function setting({
name:e2,value:t2}){let[n2,r2]=e2;return e2.length===2&&n2?.name==="features"&&!n2.extension&&!r2?.extension&&t2.kind==="identifier"?[r2?.name??"",t2.text]:void 0}
function misfit(e2,t2,n2){let{cardinality:r2,type:i2,oneof:a2,extendeeName:o2,mapKey:s2}=e2,c2=i2.kind==="scalar"&&i2.scalar==="string"||s2==="string";switch(t2){case"\
field_presence":return r2!=="singular"||a2||o2!==void 0?"singular fields outside of oneofs and extensions":i2.kind==="message"&&n2==="IMPLICIT"?"fields that hol\
d no message, which always have presence":void 0;case"repeated_field_encoding":{let e3=i2.kind==="message"||i2.kind==="scalar"&&/^(?:string|bytes)$/.test(i2.scalar);
return r2==="repeated"?e3&&n2==="PACKED"?"repeated numbers and enums":void 0:"repeated fields"}case"utf8_validation":return c2?void 0:"strings";case"message_enc\
oding":return(i2.kind==="message"||i2.kind==="unresolved")&&r2!=="map"?void 0:"fields that hold a message";default:return}}function*defaultFaults(e2){let t2=optionNamed(
e2.options,"default"),n2=t2&&refusal$1(e2,t2.value);t2&&n2!==void 0&&(yield{message:n2,at:t2.at})}function refusal$1({name:e2,type:t2,cardinality:n2,presence:r2,
file:i2},a2){if(i2.edition==="proto3")return`proto3 fields have no defaults: remove the default of ${e2}`;if(n2!=="singular")return`a ${n2} field has no default\
: remove the default of ${e2}`;if(r2==="implicit")return`a field without presence has no default: remove the default of ${e2}`;if(t2.kind==="message")return`a m\
essage field has no default: remove the default of ${e2}`;if(t2.kind==="enum")return a2.kind==="identifier"&&t2.enum.values.some(e3=>e3.name===a2.text)?void 0:`\
the default of ${e2} must be the name of a value of ${t2.enum.name}`;if(t2.kind==="scalar")return fits(t2.scalar,a2)?void 0:`the default of ${e2} is no ${t2.scalar}\
: write a value of that type`}function fits(e2,t2){if(e2==="string"||e2==="bytes")return t2.kind==="string";if(e2==="bool")return t2.kind==="identifier"&&(t2.text===
"true"||t2.text==="false");if(e2==="float"||e2==="double")return t2.kind==="number"||t2.kind==="identifier"&&/^-?(?:inf|nan)$/.test(t2.text);if(t2.kind!=="numbe\
r"||!/^-?(?:\d+|0[xX][0-9a-fA-F]+)$/.test(t2.text))return!1;let[n2,r2]=limits(e2);if(n2===0n&&t2.text.startsWith("-"))return!1;let i2=t2.text.startsWith("-"),a2=i2?
t2.text.slice(1):t2.text,o2=BigInt(/^0[0-7]+$/.test(a2)?`0o${a2.slice(1)}`:a2),s2=i2?-o2:o2;return s2>=n2&&s2<=r2}function limits(e2){let t2=e2.endsWith("64")?64n:
32n;return e2.startsWith("u")||e2.startsWith("fixed")?[0n,2n**t2-1n]:[-(2n**(t2-1n)),2n**(t2-1n)-1n]}function isMessageSet({options:e2}){return optionIsTrue(e2,
"message_set_wire_format")}function*messageSetFaults(e2){for(let t2 of allMessages(e2)){let e3=optionNamed(t2.options,"message_set_wire_format");if(!e3||!isMessageSet(
t2))continue;let n2=refusal(t2);n2!==void 0&&(yield{message:`the message set ${t2.name} ${n2}`,at:e3.at})}for(let t2 of allExtensions(e2))t2.extendee&&isMessageSet(
t2.extendee)&&!isSingleMessage(t2)&&(yield{message:`${t2.name} extends the message set ${t2.extendee.name}, which takes optional messages only: give it such a t\
ype`,at:t2.node.type.at})}function refusal({file:e2,fields:t2,node:n2}){return e2.edition==="proto3"?"may not stand in proto3: use proto2":t2.length>0?"may have\
 no fields of its own: make them extensions":n2.extensionRanges.length===0?"needs an extension range: write extensions 4 to max":void 0}function isSingleMessage({
type:e2,cardinality:t2}){return e2.kind==="message"&&t2==="singular"}function*extensionFaults(e2){let{extendee:t2,number:n2,node:r2,file:i2}=e2,a2=optionNamed(r2.
options,"json_name");if(a2&&(yield{message:"an extension has no json_name: remove it",at:a2.at}),e2.mapKey!==void 0&&(yield{message:`an extension may not be a m\
ap: extend with a message that holds ${e2.name}`,at:r2.type.at}),!t2)return;i2.edition==="proto3"&&!/^google\.protobuf\.\w+Options$/.test(t2.fullName)&&(yield{message:`\
proto3 may extend only the options of descriptor.proto, not ${t2.fullName}`,at:r2.at});let last=e3=>e3===536870911&&isMessageSet(t2)?1/0:e3;t2.node.extensionRanges.
some(({from:e3,to:t3})=>n2>=e3&&n2<=last(t3))||(yield{message:`${t2.fullName} has no extension range with ${String(n2)}: choose a number from its ranges`,at:r2.
numberAt})}const Ce=new Set(["double","float","bytes"]),we=new Set(_.filter(e2=>!Ce.has(e2)));function*fieldFaults(e2){for(let t3 of allMessages(e2)){for(let e3 of t3.
fields)yield*ownFaults(e3);yield*numbersTwice(t3),yield*reservedUses(t3),yield*rangeFaults(t3),yield*jsonNames(t3)}let t2=new Map;for(let n2 of allExtensions(e2)){
yield*ownFaults(n2),yield*extensionFaults(n2);let e3=`${n2.extendee?.fullName??""} ${String(n2.number)}`,r2=t2.get(e3);r2?n2.extendee&&(yield{message:`extension\
 number ${String(n2.number)} of ${n2.extendee.fullName} is already used by ${r2.name}: choose another`,at:n2.node.numberAt}):t2.set(e3,n2)}}function*ownFaults(e2){
yield*numberFaults(e2),e2.mapKey!==void 0&&!we.has(e2.mapKey)&&(yield{message:`${e2.mapKey} may not be the key of a map: use an integer type, bool or string`,at:e2.
node.type.at}),yield*labelFaults(e2),yield*defaultFaults(e2),yield*packedFaults(e2),yield*typeOptionFaults(e2);let{type:t2}=e2;t2.kind==="enum"&&t2.enum.closed&&
(e2.file.edition==="proto3"?yield{message:`proto3 may not use the closed enum ${t2.enum.name}: declare it in a proto3 file, or let ${e2.name} hold its number`,at:e2.
node.type.at}:e2.presence==="implicit"&&(yield{message:`a field without presence may not use the closed enum ${t2.enum.name}: open the enum, or give ${e2.name} \
explicit presence`,at:e2.node.type.at}))}function*numberFaults({node:e2,number:t2,extendee:n2,parent:r2}){let i2=n2??r2,a2=i2&&optionNamed(i2.options,"message_s\
et_wire_format")?2147483646:x;t2<1||t2>a2?yield{message:`field number ${String(t2)} is out of range: use 1 to ${String(a2)}`,at:e2.numberAt}:t2>=19e3&&t2<=19999&&
(yield{message:`field numbers 19000 to 19999 are kept for the protobuf implementation: choose another number than ${String(t2)}`,at:e2.numberAt})}function*packedFaults({
node:e2,name:t2,file:n2,type:r2,cardinality:i2}){let a2=optionNamed(e2.options,"packed");a2&&(i2==="repeated"&&(isPackable(r2)||r2.kind==="unresolved")||(yield{
message:`[packed] is only for repeated numbers and enums: remove it from ${t2}`,at:a2.at}),isEdition(n2)&&(yield{message:"editions have no [packed]: write featu\
res.repeated_field_encoding",at:a2.at}))}function*typeOptionFaults({node:e2,name:t2,type:n2}){for(let r3 of["lazy","unverified_lazy"]){let i2=optionNamed(e2.options,
r3);i2&&n2.kind!=="message"&&n2.kind!=="unresolved"&&(yield{message:`[${r3}] is only for messages: remove it from ${t2}`,at:i2.at})}let r2=optionNamed(e2.options,
"jstype");r2&&!(n2.kind==="scalar"&&n2.scalar.endsWith("64"))&&(yield{message:`jstype is only for 64-bit integers: remove it from ${t2}`,at:r2.at})}function isEdition({
edition:e2}){return e2==="2023"||e2==="2024"}function*labelFaults({node:e2,file:t2,oneof:n2,name:r2,extendeeName:i2}){let{label:a2}=e2,o2={start:e2.at.start,end:e2.
at.start+(a2?.length??5)};isEdition(t2)&&(a2==="optional"||a2==="required")&&(yield{message:`editions have no ${a2} label: ${a2==="optional"?"remove it":"write \
features.field_presence = LEGACY_REQUIRED"}`,at:o2}),t2.edition==="proto3"&&a2==="required"&&(yield{message:`proto3 has no required fields: make ${r2} optional`,
at:o2}),i2!==void 0&&a2==="required"&&(yield{message:`an extension may not be required: make ${r2} optional`,at:o2}),e2.group&&t2.edition!=="proto2"&&(yield{message:`\
groups exist only in proto2: use a message${isEdition(t2)?" with features.message_encoding = DELIMITED":""}`,at:o2}),t2.edition==="proto2"&&a2===void 0&&!n2&&e2.
type.kind!=="map"&&(yield{message:`proto2 fields need a label: write optional, required or repeated before ${r2}`,at:o2})}function*jsonNames({fields:e2,features:t2}){
let n2=t2.json_format==="ALLOW",r2=new Map;for(let t3 of e2){let e3=optionNamed(t3.options,"json_name"),i2=r2.get(t3.jsonName);i2&&(n2||i2.custom&&e3)&&(yield{message:`\
fields ${i2.field.name} and ${t3.name} have the same JSON name "${t3.jsonName}": rename one or set json_name`,at:e3?.at??t3.node.nameAt}),i2||r2.set(t3.jsonName,
{field:t3,custom:e3!==void 0})}}function*unresolvedFaults(e2,t2){for(let n2 of unresolvedNames(t2))(t2.missing.length===0||isWithinMessage(e2,t2,n2))&&(yield unresolved(
n2))}function assumedTypes(e2,t2){if(t2.missing.length===0)return[];let n2=meantIn(e2,t2),r2=[...unresolvedNames(t2)].filter(n3=>!isWithinMessage(e2,t2,n3));return[
...new Set(r2.map(e3=>{let t3=n2(e3);return t3===void 0?e3.name:`${e3.name} (did you mean ${t3}?)`}))]}function isWithinMessage(e2,t2,{name:n2,scope:r2}){let i2=n2.
indexOf(".",1);return i2<0?!1:resolveName(n2.slice(0,i2),r2,n3=>e2.find(t2.path,n3)?.kind,e3=>e3==="message"||e3==="enum")!==void 0}function meantIn(e2,t2){let n2=typesByScope(
e2,t2),r2=new Map,i2=0,isLike=(e3,t3)=>(i2+=1,i2<=2e5&&e3!==t3&&isNearly(e3,t3)),meantBy=(e3,t3)=>{let r3=e3.lastIndexOf(".")+1,i3=e3.slice(r3),a2=e3.slice(0,Math.
max(0,r3-1));if(i3.length>100)return;let o2=e3.startsWith(".")?[a2.slice(1)]:scopesFrom(t3).map(e4=>join$1(e4,a2));for(let t4 of o2){let a3=n2.get(t4)?.find(e4=>isLike(
i3,e4));if(a3!==void 0)return e3.slice(0,r3)+a3}};return({name:e3,scope:t3})=>getOrMake(r2,`${t3} ${e3}`,()=>({meant:meantBy(e3,t3)})).meant}function join$1(e2,t2){
return e2===""||t2===""?e2+t2:`${e2}.${t2}`}function typesByScope(e2,t2){let n2=new Map;for(let r2 of e2.visible(t2.path)){let t3=e2.file(r2);for(let{fullName:e3,
name:r3}of t3?[...allMessages(t3),...allEnums(t3)]:[])r3.length<=100&&getOrMake(n2,e3.slice(0,Math.max(0,e3.length-r3.length-1)),()=>[]).push(r3)}return n2}function*unresolvedNames(e2){
let t2=[...[...allMessages(e2)].flatMap(({fields:e3})=>e3),...allExtensions(e2)];for(let n2 of t2){let t3=n2.parent?.fullName??e2.package;n2.type.kind==="unreso\
lved"&&(yield{name:n2.type.name,scope:t3,at:n2.node.type.at}),n2.extendeeName!==void 0&&!n2.extendee&&(yield{name:n2.extendeeName,scope:t3,at:n2.at})}for(let{rpcs:t3,
fullName:n2}of e2.services)for(let{request:e3,response:r2,node:i2}of t3)e3||(yield{name:i2.request,scope:n2,at:i2.requestAt}),r2||(yield{name:i2.response,scope:n2,
at:i2.responseAt})}function unresolved({name:e2,at:t2}){return{message:`the type ${e2} is not defined here or in an imported file: check its spelling, or import\
 the file that defines it`,at:t2}}function importFaults(e2,t2){let n2=new Set,r2=[],i2=!1;for(let{node:a2}of t2.imports){n2.has(a2.path)&&r2.push({message:`"${a2.
path}" is imported twice: remove one`,at:a2.at}),n2.add(a2.path),a2.kind==="option"?i2=!0:i2&&r2.push({message:`"${a2.path}" is imported after an option import:\
 move it up`,at:a2.at});let o2=importFault(e2,t2,a2);o2!==void 0&&r2.push({message:o2,at:a2.at})}return r2}function importFault(e2,t2,{path:r2}){if(!isUsableImport(
r2))return`"${r2}" is no import path: write it from an import root with forward slashes, without . or ..`;if(!n.sn(r2))return`"${r2}" is not followed: by its na\
me it is program text or a document; give the file a name that ends in .proto`;let i2=e2.target(r2,t2.path);if("looked"in i2)return isOpaque(e2,t2,r2)?void 0:`t\
he imported file "${r2}" was not found: looked for ${i2.looked.slice(0,4).join(", ")}${i2.looked.length>4?" and above":""}.${i2.hint===void 0?"":` Did you mean ${i2.
hint}?`}${i2.hint===void 0?" The repository held it before.":""} Add it to the repository, or name its root in protobuf.roots`;if("bundled"in i2)return;if(i2.path===
t2.path)return"a file may not import itself: remove the import";let a2=e2.unreadable(i2.path);if(a2!==void 0)return`the imported file ${i2.path} cannot be read:\
 ${a2}`;let o2=e2.parsed(i2.path);if(o2&&"fault"in o2)return`the imported file ${i2.path} does not parse: ${o2.fault.message}`;if(isCircleFree(e2,i2.path))return;
let s2=circleFrom(e2,i2.path,t2.path);return s2&&`this import leads back to this file (${s2.join(" imports ")}): break the circle`}function isOpaque(e2,t2,r2){if(!isUsableImport(
r2)||!n.sn(r2))return!1;let i2=e2.target(r2,t2.path);if(!("looked"in i2)||i2.hint!==void 0)return!1;let a2=e2.side==="head"?e2.comparison?.other:void 0;return!(a2!==
void 0&&"path"in a2.target(r2,t2.path))||t2.dependencies.pinsOf(r2).length>0}function importNotes(e2,t2){let r2=e2.file(t2),i2=r2?.imports.filter(({node:t3})=>isOpaque(
e2,r2,t3.path))??[];if(!r2||i2.length===0)return[];let a2=assumedTypes(e2,r2),o2=a2.length>8?` and ${String(a2.length-8)} more`:"",s2=a2.length>0?`; types that \
are taken to come from outside: ${a2.slice(0,8).join(", ")}${o2}`:"";return i2.map(({node:t3})=>{let i3=`"${t3.path}" is not in this repository: options that it\
 declares are compared as text and its types by name; --image, protobuf.images or protobuf.include gives its text${s2}`;return n.Y({message:i3,location:locate(r2,
t3.at,e2.side)})})}const Te=new WeakMap;function isCircleFree(e2,t2){let n2=getOrMake(Te,e2,()=>new Set),r2=new Set,i2=[],enter=t3=>{r2.add(t3),i2.push({file:t3,
imports:(e2.file(t3)?.imports??[])[Symbol.iterator]()})};n2.has(t2)||enter(t2);for(let e3=i2.at(-1);e3;e3=i2.at(-1)){let t3=e3.imports.next();if(t3.done)n2.add(
e3.file),r2.delete(e3.file),i2.pop();else if(t3.value.file&&!n2.has(t3.value.file.path)){if(r2.has(t3.value.file.path))return!1;enter(t3.value.file.path)}}return!0}
function circleFrom(e2,t2,n2){let r2=new Map([[t2,void 0]]);for(let[t3]of r2)for(let{file:i2}of e2.file(t3)?.imports??[]){if(!i2||r2.has(i2.path)||(r2.set(i2.path,
t3),i2.path!==n2))continue;let e3=[];for(let t4=n2;t4!==void 0;t4=r2.get(t4))e3.unshift(t4);return[n2,...e3]}}function*nameFaults(e2,t2){yield*duplicateFaults(fileScope(
t2),t2.package===""?"this file":`package ${t2.package}`);for(let e3 of allMessages(t2))yield*duplicateFaults(messageScope(e3),`message ${e3.name}`);for(let e3 of t2.
services)yield*duplicateFaults(e3.rpcs.map(({name:e4,node:t3})=>({name:e4,what:"method",at:t3.at})),`service ${e3.name}`);yield*importedDuplicates(e2,t2),yield*packageFaults(
e2,t2)}function*packageFaults(e2,t2){let n2=t2.node.packageAt,r2=t2.package===""||!n2?[]:t2.package.split(".");for(let i2 of r2.keys()){let a2=r2.slice(0,i2+1).
join("."),o2=e2.find(t2.path,a2);n2&&o2&&o2.kind!=="package"&&o2.path!==t2.path&&(yield{message:`the package ${a2} has the name of a ${o2.kind} in ${o2.path}: r\
ename one`,at:n2})}}function*entryFaults(e2){for(let{fields:t2}of allMessages(e2)){let e3=new Set(t2.filter(({mapKey:e4})=>e4!==void 0).map(e4=>entryOf$2(e4).name));
for(let{node:n2}of e3.size>0?t2:[]){let{type:t3}=n2,[r2=""]=(t3.kind==="map"?t3.value:t3.name).split(".");e3.has(r2)&&(yield{message:`${r2} means the entry of a\
 map field here: write the type with a leading dot, or rename the field`,at:t3.at})}}}function fileScope({messages:e2,enums:t2,services:n2,extensions:r2}){return[
...e2,...t2,...n2,...r2].map(declaration).concat(t2.flatMap(values$1))}function messageScope({fields:e2,oneofs:t2,messages:n2,enums:r2,extensions:i2}){return[...e2.
map(({name:e3,node:t3})=>({name:e3,what:"field",at:t3.nameAt})),...e2.filter(({mapKey:e3})=>e3!==void 0).map(entryOf$2),...t2.map(({name:e3,node:t3})=>({name:e3,
what:"oneof",at:t3.at})),...[...n2,...r2,...i2].map(declaration),...r2.flatMap(values$1)]}function entryOf$2({name:e2,node:t2}){return{name:`${e2.split("_").map(
e3=>e3.slice(0,1).toUpperCase()+e3.slice(1)).join("")}Entry`,what:"map entry",at:t2.nameAt}}function declaration({name:e2,kind:t2,at:n2}){return{name:e2,what:t2===
"field"?"extension":t2,at:n2}}function values$1({values:e2,name:t2}){return e2.map(({name:e3,node:n2})=>({name:e3,what:`value of enum ${t2}`,at:n2.at}))}function*duplicateFaults(e2,t2){
let n2=new Map;for(let r2 of e2){let e3=n2.get(r2.name);if(!e3){n2.set(r2.name,r2);continue}let i2=r2.what.startsWith("value")||e3.what.startsWith("value")?" (e\
num values share the scope around their enum)":"";yield{message:`"${r2.name}" is already the name of a ${e3.what} in ${t2}${i2}: rename this ${r2.what}`,at:r2.at}}}
function*importedDuplicates(e2,t2){let n2=[...t2.messages,...t2.enums,...t2.services];for(let{fullName:r2,kind:i2,at:a2}of n2)for(let n3 of e2.visible(t2.path)){
if(n3===t2.path)continue;let o2=e2.parsed(n3),s2=o2&&"symbols"in o2?o2.symbols.get(r2):void 0;if(s2!==void 0){yield{message:`${r2} is already a ${s2} in ${n3}: \
rename this ${i2} or its package`,at:a2};break}}}function extensionNamed$1(e2,t2,n2,r2){let i2=resolveName(n2,r2,n3=>e2.find(t2.path,n3)?.kind,e3=>e3==="extensi\
on"),a2=i2===void 0?void 0:e2.find(t2.path,i2);if(!a2)return t2.missing.length>0?void 0:"missing";let o2=e2.file(a2.path);return o2&&[...allExtensions(o2)].find(
e3=>e3.fullName===i2)}function fieldNamed({fields:e2},t2){return e2.find(e3=>e3.name===t2||e3.delimited&&e3.type.kind==="message"&&e3.type.message.name===t2)}function valueFault$1(e2,t2,n2,r2=!1){
let{type:i2,name:a2}=t2;if(n2.kind==="list")for(let i3 of n2.items){let n3=valueFault$1(e2,t2,i3,r2);if(n3!==void 0)return n3}else if(i2.kind!=="unresolved"&&t2.
cardinality!=="map")return i2.kind==="message"?n2.kind==="aggregate"?aggregateFault(e2,i2.message,n2):`${a2} holds a message: write its fields between braces`:i2.
kind==="enum"?(n2.kind!=="identifier"||i2.enum.values.some(e3=>e3.name===n2.text))&&(n2.kind==="identifier"||r2&&n2.kind==="number")?void 0:`${a2} must be a val\
ue of ${i2.enum.name}`:r2&&isFloat(i2.scalar)&&n2.kind==="number"&&/^-?0[xX\d]/.test(n2.text)?`${a2} must be a decimal number here: write it without a leading 0`:
(r2?takes:fits)(i2.scalar,n2)?void 0:`${a2} must be a ${i2.scalar}: write a value of that type`}function isFloat(e2){return e2==="float"||e2==="double"}function takes(e2,t2){
return fits(e2,t2)?!0:e2==="bool"?"text"in t2&&t2.kind!=="string"&&/^(?:t|f|True|False|0|1)$/.test(t2.text):isFloat(e2)&&t2.kind==="identifier"&&/^-?(?:inf|infinity|nan)$/i.
test(t2.text)}function aggregateFault(e2,t2,n2){let r2=new Set;for(let{name:i3,value:a2}of n2.fields){if(i3.startsWith("[")){let n4=bracketedFault(e2,t2,i3.slice(
1,-1),a2);if(n4!==void 0)return n4;if(i3.includes("/"))return;continue}let n3=fieldNamed(t2,i3);if(!n3)return`${t2.name} has no field ${i3}: check the option's \
value`;let o2=n3.oneof??n3,s2=n3.type.kind==="message"&&!n3.oneof;if(n3.cardinality==="singular"&&!s2&&r2.has(o2))return`${n3.oneof?.name??i3} is set twice in t\
he option's value: remove one`;r2.add(o2);let c2=valueFault$1(e2,n3,a2,!0);if(c2!==void 0)return c2}let i2=t2.fields.find(e3=>e3.presence==="required"&&!r2.has(
e3));return i2&&`${t2.name} requires ${i2.name}: set it in the option's value`}function bracketedFault(e2,t2,n2,r2){let i2=n2.lastIndexOf("/");if(i2>=0)return anyFault(
e2,t2,[n2.slice(0,i2),n2.slice(i2+1)],r2);if(n2.startsWith("."))return`[${n2}] may have no leading dot here: write the full name of the extension`;let a2=extensionNamed$1(
e2.model,e2.file,n2,t2.fullName);if(a2==="missing")return`there is no extension ${n2} seen from ${t2.fullName}: write its full name, and import the file that de\
clares it`;if(a2?.extendee)return a2.extendee.fullName===t2.fullName?valueFault$1(e2,a2,r2,!0):`${a2.fullName} extends ${a2.extendee.fullName}, not ${t2.fullName}`}
function anyFault({model:e2,file:t2},{name:n2,fullName:r2},[i2,a2],o2){if(r2!=="google.protobuf.Any")return`[${i2}/${a2}] stands in a ${n2}, and only a google.p\
rotobuf.Any is written by the address of its type: write the fields of ${n2}`;if(!Ee.has(i2))return`[${i2}/${a2}] is no address that compilers know: write [type\
.googleapis.com/${a2}]`;let s2=e2.find(t2.path,a2);if(!s2&&t2.missing.length>0)return;if(s2?.kind!=="message")return`there is no message ${a2} here or in an imp\
orted file: write the full name of a message`;let c2=e2.file(s2.path),l2=c2&&[...allMessages(c2)].find(e3=>e3.fullName===a2);return l2&&o2.kind==="aggregate"?aggregateFault(
{model:e2,file:t2},l2,o2):void 0}const Ee=new Set(["type.googleapis.com","type.googleprod.com"]);function customOptionFaults(e2,t2,n2){let r2=new Set;return i2=>{
let[a2,...o2]=i2.name,s2=a2&&extensionNamed$1(e2,t2,a2.name,n2);if(!a2||s2==="missing")return`the custom option (${a2?.name??""}) is not defined here or in an i\
mported file: import the file that extends the options with it`;if(!s2)return;let c2=s2;for(let e3 of o2){if(e3.extension||c2.type.kind==="unresolved")return;let t3=c2.
type.kind==="message"?fieldNamed(c2.type.message,e3.name):void 0;if(!t3)return`${c2.name} has no field ${e3.name}: check the option's name`;c2=t3}let l2=optionNameText(
i2);if(c2.cardinality==="singular"&&[...r2].some(e3=>e3===l2||e3.startsWith(`${l2}.`)))return`option ${l2} is set twice: remove one`;for(let e3 of settings(l2,c2,
i2.value))r2.add(e3);return valueFault$1({model:e2,file:t2},c2,i2.value)}}function*settings(e2,t2,n2){if(yield e2,n2.kind==="aggregate"&&t2.type.kind==="message"&&
t2.cardinality==="singular")for(let{name:r2,value:i2}of n2.fields){let n3=fieldNamed(t2.type.message,r2);n3&&(yield*settings(`${e2}.${n3.name}`,n3,i2))}}function languageFault(e2,t2,{
name:[n2,r2]},i2){if(n2?.name==="features"&&r2?.extension)return extensionNamed$1(e2,t2,r2.name,i2)==="missing"?`the features of (${r2.name}) are not defined he\
re or in an imported file: import the file that extends them`:void 0}function faultAt(e2,{at:t2}){return e2===void 0?[]:[{message:e2,at:t2}]}const De={file:"jav\
a_package java_outer_classname java_multiple_files java_generate_equals_and_hash java_string_check_utf8 optimize_for go_package cc_generic_services java_generic\
_services py_generic_services php_generic_services deprecated cc_enable_arenas objc_class_prefix csharp_namespace swift_prefix php_class_prefix php_namespace ph\
p_metadata_namespace ruby_package features",message:"message_set_wire_format no_standard_descriptor_accessor deprecated map_entry deprecated_legacy_json_field_c\
onflicts features",field:"ctype packed jstype lazy unverified_lazy deprecated weak debug_redact retention targets edition_defaults features feature_support defa\
ult json_name",oneof:"features",enum:"allow_alias deprecated deprecated_legacy_json_field_conflicts features",value:"deprecated features debug_redact feature_su\
pport",service:"features deprecated",method:"deprecated idempotency_level features",range:"declaration features verification"},Oe=new Set(["targets","edition_de\
faults","declaration"]),ke=new Set("java_multiple_files java_string_check_utf8 cc_generic_services java_generic_services py_generic_services deprecated cc_enabl\
e_arenas message_set_wire_format no_standard_descriptor_accessor packed lazy unverified_lazy weak debug_redact allow_alias".split(" ")),I={optimize_for:["SPEED",
"CODE_SIZE","LITE_RUNTIME"],ctype:["STRING","CORD","STRING_PIECE"],jstype:["JS_NORMAL","JS_STRING","JS_NUMBER"],retention:["RETENTION_UNKNOWN","RETENTION_RUNTIM\
E","RETENTION_SOURCE"],idempotency_level:["IDEMPOTENCY_UNKNOWN","NO_SIDE_EFFECTS","IDEMPOTENT"]};function*optionFaults(e2,t2){let check=(n2,r2,i2)=>optionList(e2,
t2,{kind:n2,options:r2,scope:i2});yield*check("file",t2.options,t2.package);for(let e3 of allMessages(t2)){let t3=e3.fullName;yield*check("message",e3.options,t3);
for(let n2 of e3.fields)yield*check("field",n2.options,t3);for(let{node:n2}of e3.oneofs)yield*check("oneof",n2.options,t3);for(let{options:n2}of e3.node.extensionRanges)
yield*check("range",n2,t3)}for(let e3 of allExtensions(t2))yield*check("field",e3.options,e3.parent?.fullName??t2.package);for(let e3 of allEnums(t2)){yield*check(
"enum",e3.options,e3.fullName);for(let{node:t3}of e3.values)yield*check("value",t3.options,e3.fullName)}for(let e3 of t2.services){yield*check("service",e3.options,
e3.fullName);for(let{node:t3}of e3.rpcs)yield*check("method",t3.options,e3.fullName)}}function*optionList(e2,t2,{kind:n2,options:r2,scope:i2}){let a2=new Set,o2=customOptionFaults(
e2,t2,i2);for(let s2 of r2){let[r3]=s2.name;if(!r3)continue;let c2=optionNameText(s2);!r3.extension&&!Oe.has(r3.name)&&(a2.has(c2)&&(yield{message:`option ${c2}\
 is set twice: remove one`,at:s2.at}),a2.add(c2)),yield*faultAt(r3.extension?o2(s2):languageFault(e2,t2,s2,i2)??plainFault(t2,n2,s2,r3.name),s2)}}function plainFault({
edition:e2},t2,n2,r2){if(!De[t2].split(" ").includes(r2))return`there is no option ${r2} for a ${t2}: custom options need parentheses`;if(r2==="features")return featureFault(
e2,t2,n2);if(!(n2.name.length>1))return r2==="map_entry"?"map_entry is for compilers: declare a map field":e2==="2024"&&(r2==="ctype"||r2==="java_multiple_files")?
`edition 2024 has no option ${r2}: use the language's features`:valueFault(r2,n2.value)}function valueFault(e2,t2){let n2="text"in t2?t2.text:void 0;if(ke.has(e2)&&
(t2.kind!=="identifier"||n2!=="true"&&n2!=="false"))return`option ${e2} must be true or false`;let r2=Object.hasOwn(I,e2)?I[e2]:void 0;return r2&&(n2===void 0||
!r2.includes(n2))?`option ${e2} must be ${r2.join(", ")}`:/(?:package|namespace|prefix)$|^json_name$/.test(e2)&&t2.kind!=="string"?`option ${e2} must be a strin\
g in quotes`:void 0}function featureFault(e2,t2,{name:n2,value:r2}){if(e2==="proto2"||e2==="proto3")return`features exist only in editions, not in ${e2}: remove\
 the option`;let[,i2,a2]=n2;if(i2?.extension||a2)return;if(i2)return featureValueFault(t2,i2.name,r2);let o2=r2.kind==="aggregate"?r2.fields:[];for(let e3 of o2){
let n3=e3.name.startsWith("[")?void 0:featureValueFault(t2,e3.name,e3.value);if(n3!==void 0)return n3}}function featureValueFault(e2,t2,n2){let r2=Object.entries(
b).find(([e3])=>e3===t2)?.[1];if(!r2)return`there is no feature ${t2}: expected ${Object.keys(b).join(", ")}`;let i2=Object.hasOwn(F,t2)?F[t2]:void 0;if(i2&&!i2.
includes(e2))return`features.${t2} does not stand on a ${e2}: set it on a ${i2.join(" or ")}`;let a2="text"in n2?n2.text:void 0;return a2===void 0||r2.includes(
a2)?void 0:`features.${t2} must be ${r2.join(" or ")}`}const Ae={PascalCase:/^[A-Z][A-Za-z0-9]*$/,lower_snake_case:/^[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)*$/,UPPER_SNAKE_CASE:/^[A-Z][A-Z0-9]*(?:_[A-Z][A-Z0-9]*)*$/};
function*styleFaults(e2){if(e2.edition!=="2024")return;let check=function*(e3,t3,n2,r2){r2!=="STYLE2024"||Ae[t3].test(e3)||(yield{message:`edition 2024 writes t\
his name in ${t3}: rename ${e3}, or set features.enforce_naming_style = STYLE_LEGACY`,at:n2})},t2=e2.features.enforce_naming_style;for(let n2 of e2.package===""?
[]:e2.package.split("."))yield*check(n2,"lower_snake_case",e2.node.packageAt??{start:0,end:0},t2);for(let t3 of allMessages(e2)){let{enforce_naming_style:e3}=t3.
features;yield*check(t3.name,"PascalCase",t3.at,e3);for(let{name:e4,node:n2,features:r2}of t3.fields)n2.group||(yield*check(e4,"lower_snake_case",n2.nameAt,r2.enforce_naming_style));
for(let{name:n2,node:r2}of t3.oneofs)yield*check(n2,"lower_snake_case",r2.at,e3)}for(let{name:t3,at:n2,values:r2,features:i2}of allEnums(e2)){yield*check(t3,"Pa\
scalCase",n2,i2.enforce_naming_style);for(let e3 of r2)yield*check(e3.name,"UPPER_SNAKE_CASE",e3.node.at,i2.enforce_naming_style)}for(let{name:n2,at:r2,rpcs:i2}of e2.
services){yield*check(n2,"PascalCase",r2,t2);for(let e3 of i2)yield*check(e3.name,"PascalCase",e3.node.at,t2)}}function*visibilityFaults(e2){e2.edition!=="2024"&&
(yield*onlyIn2024(e2));for(let{node:t3}of e2.imports)e2.edition==="2024"&&t3.kind==="weak"&&(yield{message:"edition 2024 has no weak imports: remove weak",at:t3.
at});let t2=[...[...allMessages(e2)].flatMap(e3=>e3.fields),...allExtensions(e2)],n2=onlyForOptions(e2);for(let r2 of t2){let{node:t3}=r2,i2=targetOf(r2);i2&&n2.
has(i2.file)&&(yield{message:`${i2.fullName} is imported for options only: write a plain import of ${i2.file.importPath}`,at:t3.type.at}),i2&&i2.file!==e2&&!isExported(
i2)&&(yield{message:`${i2.fullName} is local to ${i2.file.path}: export it there, or use another type`,at:t3.type.at})}}function onlyForOptions({imports:e2}){let t2=e2.
filter(({node:e3})=>e3.kind==="option").flatMap(e3=>e3.file??[]);return new Set(t2.filter(t3=>!e2.some(({node:e3,file:n2})=>e3.kind!=="option"&&n2===t3)))}function*onlyIn2024(e2){
let t2=[...allMessages(e2),...allEnums(e2)];for(let{node:e3,at:n2}of t2)e3.visibility&&(yield{message:`${e3.visibility} exists only since edition 2024: remove i\
t`,at:n2});for(let{node:t3}of e2.imports)t3.kind==="option"&&(yield{message:"import option exists only since edition 2024: write a plain import",at:t3.at})}function faultsOf(e2,t2){
let{faults:n2,flaws:r2}=findingsOf(e2,t2),i2=e2.settled.get(t2),a2=[...n2,...r2.filter(e3=>!i2?.has(e3))];return a2.length>0?a2.slice(0,20).map(({message:e3,location:t3})=>({
message:e3,...t3&&{location:t3}})):brokenImportFaults(e2,t2,contentFaults)}function settle(e2,t2,{basePath:r2,headPath:i2,headJudged:a2}){let[o2,s2]=[findingsOf(
e2,r2).flaws,findingsOf(t2,i2).flaws],c2=n.X(o2,s2);return c2.length>0&&e2.settled.set(r2,new Set(o2)),t2.settled.set(i2,new Set(a2?s2:c2.map(e3=>e3.after))),{shared:c2,
repaired:[]}}function bringsFaults(e2,t2,r2){let[i2,a2]=[findingsOf(e2,r2).flaws,findingsOf(t2,r2).flaws];return a2.length===0?faultsOf(t2,r2).length>0:a2.length>
n.X(i2,a2).length}function contentFaults(e2,t2){let n2=e2.file(t2);if(n2&&importFaults(e2,n2).length>0)return[];let{faults:r2,flaws:i2}=findingsOf(e2,t2);return r2.
length>0?r2:i2}function findingsOf(e2,t2){return getOrMake(e2.findings,t2,()=>findingsIn(e2,t2))}function findingsIn(e2,t2){let r2=e2.parsed(t2),i2=e2.unreadable(
t2)??(r2?void 0:"the file was not loaded");if(i2!==void 0||!r2)return{faults:[{message:i2??"",location:{file:t2,side:e2.side}}],flaws:[]};let a2=n.Kt(t2,e2.side,
r2.content),place=({message:e3,at:t3})=>({message:e3,location:a2.locate(t3.start,t3.end)});if("fault"in r2)return{faults:[place(r2.fault)],flaws:[]};let o2=e2.file(
t2);if(!o2)return{faults:[],flaws:[]};let s2=importFaults(e2,o2);if(s2.length>0)return{faults:e2.side==="base"?[]:inOrder(s2).map(place),flaws:[]};let c2=inOrder(
semanticFaults(e2,o2)),l2=elementsAround(o2.node,c2.map(({at:e3})=>e3));return{faults:[],flaws:c2.map((e3,t3)=>({...place(e3),key:JSON.stringify([e3.message,...l2[t3]??
[]])}))}}function inOrder(e2){return[...e2].sort((e3,t2)=>e3.at.start-t2.at.start)}function semanticFaults(e2,t2){return[...nameFaults(e2,t2),...entryFaults(t2),
...unresolvedFaults(e2,t2),...fieldFaults(t2),...enumFaults(t2),...optionFaults(e2,t2),...featureFaults(t2),...messageSetFaults(t2),...styleFaults(t2),...declarationFaults(
t2),...visibilityFaults(t2)]}const je=new Set(n.rn);function references(e2,t2,n2){let r2=n2.touched??[],i2=new Set([...n2.pairings.flatMap(({basePath:e3,headPath:t3})=>[
t3??[],e3??[]].flat()),...r2]),a2=new Set(n2.pairings.flatMap(({headPath:e3})=>e3??[])),o2=[...i2].some(e3=>!t2.snapshot.entries.has(e3)),s2=r2.find(e3=>je.has(
lastName(e3))),c2=o2?[t2,e2]:[t2],protos=()=>t2.snapshot.entries.containing(".proto").filter(e3=>e3.endsWith(".proto")),loadBoth=async n3=>{await Promise.all([e2.
load(n3),t2.load(n3)])};return{changed:[...i2],names:e3=>[e3],mentioning:e3=>s2===void 0?importersOf(t2,e3):Promise.resolve(protos()),async open(e3){for(let t3 of c2)
await t3.load(e3)},causeOf(e3,t3){let n3=c2.flatMap(t4=>t4.file(e3)??[]),r3=n3.flatMap(({imports:e4})=>e4.flatMap(({file:e5})=>e5?.path??[]));if(s2===void 0&&!r3.
some(e4=>t3.has(e4)))return;let[a3]=n3.flatMap(e4=>nearestImport(e4,i2)??[]);return a3??s2},openDependents:loadBoth,differs(n3){let[r3,i3]=[e2.file(n3),t2.file(
n3)];if(!r3||faultsOf(e2,n3).length>0)return i3!==void 0&&faultsOf(t2,n3).length===0;if(!i3)return!0;let o3=brokenImport(t2,n3,contentFaults);return o3&&a2.has(
o3.path)?!1:bringsFaults(e2,t2,n3)||P(r3)!==P(i3)},handsOnUnchanged:()=>s2===void 0}}function lastName(e2){return e2.slice(e2.lastIndexOf("/")+1)}async function importersOf({
snapshot:e2},t2){let r2=[...new Set(t2.map(lastName))].flatMap(e3=>[`${e3}"`,`${e3}'`]);return e2.mentioning(r2,[".proto"],n.nn)}function nearestImport(e2,t2){let n2=new Set(
[e2]);for(let e3 of n2)for(let{file:r2}of e3.imports)if(r2){if(t2.has(r2.path))return r2.path;n2.add(r2)}}async function prepare(e2,t2,n2){let r2=n2.pairings.flatMap(
({basePath:e3,headPath:t3})=>[e3??[],t3??[]].flat()),i2=new Set([...r2,...n2.touched??[]]);e2.comparison={other:t2,changed:i2},t2.comparison={other:e2,changed:i2},
await openPackages(e2,t2,n2)}async function openPackages(e2,n2,r2){if(!r2.pairings.some(e3=>r2.settings(t.mt(e3)).profile==="buf-package"))return;let i2=[...new Set(
e2.loaded().flatMap(t2=>e2.file(t2)?.package??[]))].filter(e3=>e3!=="").map(e3=>`package ${e3}`);i2.length>0&&await n2.load(await n2.snapshot.mentioning(i2,[".p\
roto"]))}var PairReadings=class{#e=new PairTable;#t=new Map;#n=[];#r=1/0;#i=0;outcomeOf(e2,n2,r2,i2){let a2=this.#e.getOrMake(e2,n2,()=>new Map),o2=a2.get(r2);return o2?
(this.#r=Math.min(this.#r,this.#t.get(o2)??1/0),o2):this.#i>=500?t.st("its types are nested too deeply to be followed"):this.#a(a2,r2,i2)}#a(e2,n2,r2){let i2=this.#r,
a2=this.#n.length,o2={...t.rt};this.#t.set(o2,this.#i),e2.set(n2,o2),this.#r=1/0,this.#i+=1;let s2;try{s2=r2()}finally{--this.#i,this.#t.delete(o2),s2||(e2.delete(
n2),this.#o(a2,!1),this.#r=i2)}let c2=s2.outcome==="reads";if(c2&&this.#r<this.#i){let t2={...s2};return e2.set(n2,t2),this.#t.set(t2,this.#r),this.#n.push({answers:e2,
question:n2,outcome:t2}),this.#r=Math.min(i2,this.#r),t2}return e2.set(n2,s2),this.#o(a2,c2),this.#r=i2,s2}#o(e2,t2){for(let{answers:n2,question:r2,outcome:i2}of this.#n.
splice(e2))this.#t.delete(i2),t2||n2.delete(r2)}};function typeNamed$1(e2,t2,{kind:n2,of:r2}){for(let i2 of t2.loaded()){let a2=t2.parsed(i2);if(!a2||!("symbols"in
a2)||a2.symbols.get(e2)!==n2)continue;let o2=t2.file(i2);for(let t3 of o2?r2(o2):[])if(t3.fullName===e2)return t3}}function messageNamed(e2,t2){return typeNamed$1(
e2,t2,{kind:"message",of:allMessages})}function serviceNamed(e2,t2){for(let n2 of t2.loaded()){let r2=t2.parsed(n2);if(r2&&"symbols"in r2&&r2.symbols.get(e2)===
"service")return t2.file(n2)?.services.find(t3=>t3.fullName===e2)}}function extensionAt(e2,t2,n2){for(let r2 of extendingFiles(n2))for(let n3 of allExtensions(r2))
if(n3.number===t2&&n3.extendee?.fullName===e2)return n3}function*extendingFiles(e2){for(let t2 of e2.loaded()){let n2=e2.parsed(t2),r2=n2&&"node"in n2&&Me(n2.node)?
e2.file(t2):void 0;r2&&(yield r2)}}const Me=r.P(({extends:e2,messages:t2})=>e2.length>0||t2.some(nestsExtensions));function nestsExtensions({extends:e2,messages:t2}){
return e2.length>0||t2.some(nestsExtensions)}function withMoves(e2,t2,n2,r2){return e2.map(e3=>{if(e3.base&&!e3.head){let i2=typeElsewhere(e3.base,t2.file,n2,r2);
if(i2)return{...e3,head:i2,relation:"moved"}}else if(e3.head&&!e3.base){let i2=typeElsewhere(e3.head,n2.file,t2,r2);if(i2)return{...e3,base:i2,relation:"arrived"}}
return e3})}function typeElsewhere({fullName:e2},t2,{file:n2,model:r2},i2){let a2=typeNamed$1(e2,r2,i2)??typeNamed$1(repackaged(e2,t2,n2),r2,i2);return a2?.file.
path===n2.path?void 0:a2}function repackaged(e2,t2,n2){let r2=t2.package===""?e2:e2.slice(t2.package.length+1);return n2.package===""?r2:`${n2.package}.${r2}`}function pairFields(e2,t2){
let n2=new Map(t2.map(e3=>[e3.name,e3])),r2=new Map(t2.map(e3=>[e3.number,e3])),i2=new Set,a2=new Map,pair=(e3,t3)=>{!t3||a2.has(e3)||i2.has(t3)||(a2.set(e3,t3),
i2.add(t3))};for(let t3 of e2)pair(t3,n2.get(t3.name));for(let t3 of e2)pair(t3,r2.get(t3.number));return[...e2.map(e3=>({base:e3,head:a2.get(e3)})),...t2.filter(
e3=>!i2.has(e3)).map(e3=>({base:void 0,head:e3}))]}function pairDeclared(e2,t2,{shape:n2}){let keyOf2=({element:e3})=>e3.join("\0"),r2=new Map(t2.map(e3=>[keyOf2(
e3),e3])),i2=new Set(e2.map(keyOf2)),a2=e2.map(e3=>({base:e3,head:r2.get(keyOf2(e3)),relation:"same"})),o2=t2.filter(e3=>!i2.has(keyOf2(e3))),s2=a2.filter(e3=>!e3.
head);if(n2&&s2.length>0&&o2.length>0){let e3=new Map;for(let t3 of o2)getOrMake(e3,n2(t3),()=>[]).push(t3);for(let t3 of s2){let r3=t3.base&&n2(t3.base),i3=r3===
void 0||r3===""?void 0:e3.get(r3)?.shift();i3&&Object.assign(t3,{head:i3,relation:"renamed"})}}let c2=new Set(a2.map(e3=>e3.head));return[...a2,...o2.filter(e3=>!c2.
has(e3)).map(e3=>({base:void 0,head:e3,relation:"same"}))]}function followFields(e2,t2){let n2=e2.filter(e3=>e3.base&&e3.head);for(let r2=n2.shift();r2;r2=n2.shift())
if(r2.base&&r2.head)for(let i2 of pairFields(r2.base.fields,r2.head.fields)){let r3=i2.base?.type,a2=i2.head?.type;if(r3?.kind==="message"&&a2?.kind==="message"){
let t3=join(e2,r3.message,a2.message);t3&&n2.push(t3)}else r3?.kind==="enum"&&a2?.kind==="enum"&&join(t2,r3.enum,a2.enum)}}function join(e2,t2,n2){let r2=e2.find(
e3=>e3.base===t2&&!e3.head),i2=r2&&e2.findIndex(e3=>e3.head===n2&&!e3.base);if(!(!r2||i2===void 0||i2<0))return e2.splice(i2,1),Object.assign(r2,{head:n2,relation:"\
renamed"})}function pairExtensions(e2){let t2=[],n2=[],r2={base:[],head:[]};for(let{base:i3,head:a2}of pairsHere(e2)){let o2=i3??a2;if(!o2)continue;let s2=i3&&a2?
void 0:counterpartOf(o2,e2,i3?"head":"base");if(!s2&&!(i3&&a2)){r2[i3?"base":"head"].push(o2);continue}let c2=placed({base:i3??s2,head:a2??s2},e2);!s2||i3&&s2.extendeeName!==
void 0?t2.push(c2):s2.file.path!==o2.file.path&&n2.push(c2)}let i2=pairsOfUnheld(r2).map(t3=>placed(t3,e2));return{extensions:[...t2,...i2],echoes:n2}}function pairsOfUnheld({
base:e2,head:t2}){let isUnheld=({extendee:e3})=>e3===void 0,n2=pairFields(e2.filter(isUnheld),t2),r2=n2.flatMap(e3=>e3.head&&!e3.base?[e3.head]:[]);return[...n2.
filter(e3=>e3.base),...pairFields(e2.filter(e3=>!isUnheld(e3)),r2.filter(isUnheld)),...r2.filter(e3=>!isUnheld(e3)).map(e3=>({base:void 0,head:e3}))]}function pairsHere({
base:e2,head:t2,identity:n2}){let r2=new Map;for(let i2 of["base","head"])for(let a2 of allExtensions({base:e2,head:t2}[i2].file))getOrMake(r2,keyOf(a2,n2),()=>({
base:[],head:[]}))[i2].push(a2);return[...r2.values()].flatMap(e3=>pairFields(e3.base,e3.head))}function keyOf({extendee:e2,extendeeName:t2=""},n2){return e2?n2(
e2):withoutDot(t2)}function counterpartOf(e2,t2,n2){let{extendee:r2,number:i2,file:a2}=e2;return(r2&&versionOf(r2,t2,n2))?.fields.find(e3=>e3.number===i2)??extensionElsewhere(
{key:keyOf(e2,t2.identity),number:i2,besides:a2.path},t2,n2)}function extensionElsewhere({key:e2,number:t2,besides:n2},{base:r2,head:i2,identity:a2},o2){let[s2,
c2]=o2==="base"?[r2.model,i2.model]:[i2.model,r2.model],extending=n3=>n3.number===t2&&keyOf(n3,a2)===e2;for(let e3 of extendingFiles(s2)){if(e3.path===n2)continue;
let t3=[...allExtensions(e3)].find(extending);if(!t3)continue;let r3=c2.file(e3.path);if(!r3||![...allExtensions(r3)].some(extending))return t3}}function versionOf(e2,{
base:t2,head:n2,messages:r2},i2){let a2=r2.find(t3=>t3[i2==="base"?"head":"base"]===e2);return a2?a2[i2]:messageNamed(e2.fullName,{base:t2,head:n2}[i2].model)}function placed({
base:e2,head:t2},n2){let r2=e2&&holderOf(e2),i2=t2&&holderOf(t2);return{base:e2,head:t2,baseMessage:r2??(i2&&versionOf(i2,n2,"base")),headMessage:i2??(r2&&versionOf(
r2,n2,"head"))}}function pairMembers({base:e2,head:t2},n2){if(!e2||!t2)return[];let extensionOf=(e3,t3,r2,i2)=>r2&&inRanges(r2.number,e3.node.extensionRanges)?extensionElsewhere(
{key:n2.identity(t3),number:r2.number},n2,i2):void 0;return pairFields(e2.fields,t2.fields).map(n3=>({base:n3.base??extensionOf(e2,t2,n3.head,"base"),head:n3.head??
extensionOf(t2,e2,n3.base,"head"),baseMessage:e2,headMessage:t2}))}function shapeOfMessage(e2){return e2.fields.length===0?"":JSON.stringify([e2.fields.map(t2=>shapeOfField(
t2,e2)),e2.messages.map(shapeOfMessage)])}function shapeOfField(e2,t2){let n2=typeName(e2.type),r2=n2===t2.fullName||n2.startsWith(`${t2.fullName}.`);return[e2.
number,e2.name,e2.jsonName,r2?n2.slice(t2.fullName.length):n2,e2.mapKey,e2.cardinality,e2.presence,e2.packed,e2.delimited,e2.oneof?.name,e2.type.kind==="enum"?void 0:
effectiveDefault(e2)]}function shapeOfEnum({values:e2,closed:t2}){return e2.length===0?"":JSON.stringify([t2,e2.map(({name:e3,number:t3})=>[e3,t3])])}function policyOf({
options:e2}){return{unknownFields:e2?.unknownFields==="reject"?"reject":"ignore",unknownValues:e2?.enums==="open"?"all":"none"}}function tolerant({context:e2,...t2}){
let n2={...e2.policy,unknownValues:"open"};return{...t2,context:{...e2,policy:n2,readings:pairReadings()}}}const runBudget=()=>({left:12e6}),pairReadings=()=>new PairReadings;
function matchContracts({base:e2,head:t2,settings:n2,run:r2}){let i2=pairDeclared([...allMessages(e2.file)],[...allMessages(t2.file)],{shape:shapeOfMessage}),a2=pairDeclared(
[...allEnums(e2.file)],[...allEnums(t2.file)],{shape:shapeOfEnum});followFields(i2,a2);let o2=withMoves(i2,e2,t2,{kind:"message",of:allMessages}),s2=withMoves(a2,
e2,t2,{kind:"enum",of:allEnums}),c2=withRenamedServices(pairDeclared(e2.file.services,t2.file.services,{}).map(n3=>withMovedService(n3,e2,t2))),l2=c2.filter(isHere),
u2={policy:policyOf(n2),identity:identities(o2,s2),readings:r2.table(pairReadings)},d2={base:e2,head:t2,messages:o2,identity:u2.identity},f2=withoutChildrenOfLost(
o2),p2=withoutChildrenOfLost(s2);return{base:e2.file,head:t2.file,context:u2,messages:f2.filter(isHere),enums:p2.filter(isHere),arrived:[...f2,...p2].filter(e3=>!isHere(
e3)&&!(e3.head?.parent&&e3.base?.parent)),services:l2,arrivedServices:c2.filter(e3=>!isHere(e3)),rpcs:l2.flatMap(pairRpcs),...pairExtensions(d2),fields:f2.filter(
isHere).flatMap(e3=>pairMembers(e3,d2)),budget:{left:3e6,run:r2.table(runBudget)}}}function isHere({relation:e2}){return e2!=="arrived"}function withoutChildrenOfLost(e2){
let t2=new Set;for(let{base:n2,head:r2}of e2)n2&&r2||t2.add(n2??r2);let isChild=e3=>{for(let n2=e3?.parent;n2;n2=n2.parent)if(t2.has(n2))return!0;return!1};return e2.
filter(({base:e3,head:t3})=>e3&&t3?!0:!isChild(e3??t3))}function identities(e2,t2){let n2=new Map;for(let{base:r2,head:i2}of[...e2,...t2]){let e3={};r2&&n2.set(
r2,e3),i2&&n2.set(i2,e3)}return e3=>n2.get(e3)??e3.fullName}function withMovedService(e2,{model:t2},{model:n2}){let r2=e2.base&&!e2.head?serviceNamed(e2.base.fullName,
n2):void 0;if(r2)return{...e2,head:r2,relation:"moved"};let i2=e2.head&&!e2.base?serviceNamed(e2.head.fullName,t2):void 0;return i2?{...e2,base:i2,relation:"arr\
ived"}:e2}function withRenamedServices(e2){let t2=e2.flatMap(({base:e3,head:t3})=>e3&&!t3?[e3]:[]),n2=e2.flatMap(({base:e3,head:t3})=>t3&&!e3?[t3]:[]),shape2=({
rpcs:e3})=>e3.length===0?"":JSON.stringify(e3.map(({name:e4})=>e4).sort());return[...e2.filter(({base:e3,head:t3})=>e3&&t3),...pairDeclared(t2,n2,{shape:shape2})]}
function pairRpcs({base:e2,head:t2}){return!e2||!t2?[]:[...new Set([...e2.rpcs,...t2.rpcs].map(({name:e3})=>e3))].map(n2=>({base:e2.rpcs.find(e3=>e3.name===n2),
head:t2.rpcs.find(e3=>e3.name===n2),relation:"same"}))}function remainsOf({file:e2},t2){let{messages:r2,enums:i2,extensions:a2}=e2,o2=e2.services.map(({fullName:e3})=>serviceNamed(
e3,t2)),s2=[...o2,...r2.map(({fullName:e3})=>messageNamed(e3,t2)),...i2.map(({fullName:e3})=>typeNamed$1(e3,t2,{kind:"enum",of:allEnums})),...a2.map(({extendee:e3,
number:n2})=>e3&&extensionAt(e3.fullName,n2,t2))].flatMap(e3=>e3??[]),c2=o2.length+r2.length+i2.length+a2.length;if(c2===0||s2.length<c2||!nestedLiveOn(e2,t2))return;
let l2={imports:[],messages:[],enums:[],extensions:[],services:o2.flatMap(e3=>e3??[])};return{contract:{file:{...e2,...l2},model:t2},files:[...new Set(s2.map(e3=>e3.
file.path))].sort(n.dn)}}function nestedLiveOn(e2,t2){return[...allMessages(e2)].every(({fullName:e3})=>messageNamed(e3,t2))&&[...allEnums(e2)].every(({fullName:e3})=>typeNamed$1(
e3,t2,{kind:"enum",of:allEnums}))}function libraryOf({options:e2,governed:t2,outside:n2}){let i2=[...n2?.images??[],...r.O(e2?.images).map(e3=>governedFile(e3,t2))],
a2=[...n2?.folders??[],...r.O(e2?.include).flatMap(e3=>outsideFolder(e3,n2))],o2=[],s2=[];return{async open(){for(let e3 of i2)o2.push(await imageOf(e3));for(let e3 of a2)
s2.push(await folderOf(e3))},has:e3=>!isCompilers(e3)&&(o2.some(({paths:t3})=>t3.has(e3))||s2.some(({entries:t3})=>t3.has(e3))),async load(e3){for(let t3 of s2)
await t3.load(e3)},text(e3){if(isCompilers(e3))return;let t3=o2.find(({paths:t4})=>t4.has(e3));if(t3)return t3.text(e3);let n3=s2.find(({entries:t4})=>t4.has(e3))?.
read(e3);return n3&&"text"in n3?n3.text:void 0}}}function governedFile(e2,t2){return{name:e2,async read(){let n2=await t2?.bytes(e2);if(n2)return n2;throw Error(
"the governed branch has no such file, or it is larger than 16 MiB")}}}function outsideFolder(e2,t2){return isOutside(e2)&&t2?[t2.folder(e2)]:[]}async function imageOf(e2){
let t2=`the image ${e2.name} cannot be read`;try{let n2=readImage(await e2.read());return{...n2,text(e3){try{return n2.text(e3)}catch(n3){throw unusable(`${t2} \
at ${e3}`,n3)}}}}catch(e3){throw unusable(t2,e3)}}async function folderOf(e2){try{return await e2.open()}catch(t2){throw unusable(`the folder ${e2.name} cannot \
be opened`,t2)}}function unusable(e2,n2){return new t.pn({message:`${e2}: ${n2 instanceof Error?n2.message:String(n2)}`},2)}function staleNotes(e2,t2){let n2=e2.
file(t2),r2=n2&&e2.library.text(n2.importPath);if(!n2||r2===void 0)return[];let i2=parseProto(r2);if(!("file"in i2))return[];let a2=outlineOf(i2.file);return[n2,
e2.comparison?.other.file(t2)].some(e3=>e3&&outlineOf(e3.node)===a2)?[]:[`the image or folder that was given for imports has another version of ${n2.importPath}\
 than this repository: make it again`]}function outlineOf({messages:e2,enums:t2,services:n2}){return JSON.stringify([e2.map(outlineOfMessage),t2.map(outlineOfEnum),
n2.map(({name:e3,rpcs:t3})=>[e3,t3.map(e4=>e4.name)])])}function outlineOfMessage({name:e2,fields:t2,messages:n2,enums:r2}){let i2=[...t2].sort((e3,t3)=>e3.number-
t3.number).map(e3=>{let{type:t3}=e3,n3=t3.kind==="map"?t3.value:t3.name;return[e3.number,e3.name,n3.slice(n3.lastIndexOf(".")+1)]}),byName2=e3=>[...e3].sort((e4,t3)=>e4.
name<t3.name?-1:1);return[e2,i2,byName2(n2).map(outlineOfMessage),byName2(r2).map(outlineOfEnum)]}function outlineOfEnum({name:e2,values:t2}){return[e2,t2.map(e3=>[
e3.number,e3.name])]}function identityOf$1(e2,t2){let n2=parsedOf(void 0,t2);if(!("node"in n2))return;let{node:r2}=n2,i2=[...r2.messages,...r2.enums,...r2.services].
map(({name:e3})=>e3).sort();return i2.length===0?void 0:{key:`${r2.package}:${i2.join(",")}`}}function elementsOf(e2){let t2=[e2],n2=[[]],r2=[];for(let e3 of t2){
n2.push(...elementsIn(e3)),r2.push(...usesIn(e3,()=>!0));for(let n3 of typesUsed(e3))t2.includes(n3.file)||t2.push(n3.file)}return{elements:n2,uses:r2}}function*elementsIn(e2){
for(let{element:t2,fields:n2,oneofs:r2}of allMessages(e2)){yield t2;for(let e3 of n2)yield e3.element;for(let{name:e3}of r2)yield[...t2,e3]}for(let t2 of allExtensions(
e2))yield t2.element;for(let{element:t2,values:n2}of allEnums(e2)){yield t2;for(let e3 of n2)yield e3.element}for(let{element:t2,rpcs:n2}of e2.services){yield t2;
for(let e3 of n2)yield e3.element}}function*typesUsed(e2){let t2=[...allMessages(e2)].flatMap(e3=>e3.fields);for(let{type:n2}of[...t2,...allExtensions(e2)])n2.kind===
"message"&&(yield n2.message),n2.kind==="enum"&&(yield n2.enum);for(let{rpcs:t3}of e2.services)for(let{request:e3,response:n2}of t3)e3&&(yield e3),n2&&(yield n2)}
function usesIn(e2,t2=t3=>t3.file===e2){let n2=[],add=(e3,r3)=>{e3&&t2(e3)&&n2.push({type:e3.element,at:r3})},r2=[...allMessages(e2)].flatMap(e3=>e3.fields);for(let{
type:t3,element:n3,cardinality:i2}of[...r2,...allExtensions(e2)]){let e3=t3.kind==="message"?t3.message:t3.kind==="enum"?t3.enum:void 0;add(e3,n3),i2!=="singula\
r"&&add(e3,[...n3,i2==="map"?"{}":"[]"])}for(let{rpcs:t3}of e2.services)for(let{request:e3,response:n3,element:r3}of t3)add(e3,r3),add(n3,r3);return n2}function bufMessages(e2){
let t2=[],visit=n2=>{t2.push({name:n2.name,fullName:n2.fullName,nested:nestedName(n2.element),file:e2,at:n2.at,fields:n2.fields.map(bufField),message:n2});for(let e3 of n2.
fields)e3.mapKey!==void 0&&t2.push(entryOf$1(n2,e3));n2.messages.forEach(visit)};return e2.messages.forEach(visit),t2}function nestedName(e2){return e2.join(".")}
function entryName(e2){return`${e2.replace(/(?:^|_)([a-zA-Z0-9])/g,(e3,t2)=>t2.toUpperCase()).replaceAll("_","")}Entry`}function entryOf$1(e2,t2){let n2=entryName(
t2.name),r2=`${e2.fullName}.${n2}`,i2=valueKind(t2),part=(e3,n3,i3)=>({name:e3,number:n3,jsonName:e3,...i3,cardinality:"entry",default:i3.kind==="message"?void 0:
i3.kind==="enum"?String(i3.enum?.values[0]?.number??0):zeroOf(i3.kind),oneof:void 0,jstype:"JS_NORMAL",cppString:"STRING",javaUtf8:javaUtf8Of(t2.file,t2.features.
utf8_validation,t2.features.languages),utf8:t2.features.utf8_validation,extendee:void 0,labelRequired:!1,fullName:`${r2}.${e3}`,file:t2.file,at:t2.at,typeAt:t2.
node.type.at}),a2=t2.mapKey??"string";return{name:n2,fullName:r2,nested:`${nestedName(e2.element)}.${n2}`,file:t2.file,at:t2.at,fields:[part("key",1,{kind:a2,typeName:"",
enum:void 0}),part("value",2,i2)],message:void 0}}function zeroOf(e2){return e2==="bool"?"false":e2==="string"||e2==="bytes"?'""':"0"}function valueKind({type:e2,
delimited:t2}){switch(e2.kind){case"scalar":return{kind:e2.scalar,typeName:"",enum:void 0};case"enum":return{kind:"enum",typeName:e2.enum.fullName,enum:e2.enum};case"\
message":return{kind:t2?"group":"message",typeName:e2.message.fullName,enum:void 0};case"unresolved":return{kind:"message",typeName:withoutDot(e2.name),enum:void 0}}}
function bufField(e2){let{name:t2,number:n2,jsonName:r2,oneof:i2,features:a2,options:o2,file:s2,at:c2,node:l2,fullName:u2}=e2;return{name:t2,number:n2,jsonName:r2,
...e2.mapKey===void 0?valueKind(e2):{kind:"message",typeName:`${e2.parent?.fullName??""}.${entryName(t2)}`,enum:void 0},cardinality:cardinalityOf(e2),default:e2.
cardinality==="singular"?effectiveDefault(e2):void 0,oneof:i2?.name,jstype:optionText(o2,"jstype")??"JS_NORMAL",cppString:cppStringOf(e2),javaUtf8:javaUtf8Of(s2,
a2.utf8_validation,a2.languages),utf8:a2.utf8_validation,extendee:e2.extendeeName===void 0?void 0:e2.extendee?.fullName??withoutDot(e2.extendeeName),labelRequired:l2.
label==="required",fullName:u2,file:s2,at:c2,typeAt:l2.type.at}}function cardinalityOf({cardinality:e2,presence:t2}){return e2==="singular"?t2==="none"?"implici\
t":t2:e2}function cppStringOf({options:e2,features:t2,file:n2}){let r2=n2.edition==="2024"?void 0:optionText(e2,"ctype");return r2===void 0?t2.languages["pb.cpp\
.string_type"]??"STRING":r2}function javaUtf8Of(e2,t2,n2){let r2=optionText(e2.options,"java_string_check_utf8");return e2.edition!=="2023"&&e2.edition!=="2024"||
r2!==void 0?r2==="true"?"VERIFY":t2:n2["pb.java.utf8_validation"]==="VERIFY"?"VERIFY":t2}const L=new WeakMap;function viewOf(e2,t2){let n2=e2.loaded(),r2=L.get(
e2);return r2?.files!==n2.length&&L.set(e2,r2={files:n2.length,view:buildView(e2,n2)}),{...r2.view,own:t2}}function buildView(e2,t2){let n2=t2.flatMap(t3=>e2.file(
t3)??[]),r2=new Map;for(let e3 of n2.flatMap(bufMessages))r2.has(e3.fullName)||r2.set(e3.fullName,e3);let i2=n2.flatMap(e3=>[...allExtensions(e3)]);return{messages:r2,
enums:new Map(n2.flatMap(e3=>[...allEnums(e3)]).map(e3=>[e3.fullName,e3])),services:new Map(n2.flatMap(({services:e3})=>e3).map(e3=>[e3.fullName,e3])),extensions:new Map(
i2.map(e3=>[extensionKey(e3),e3])),extensionNames:new Set(i2.map(({fullName:e3})=>e3)),packages:new Set(n2.map(e3=>e3.package))}}function extensionKey({extendee:e2,
extendeeName:t2,number:n2}){return`${e2?.fullName??withoutDot(t2??"")} ${String(n2)}`}function jsonRule(e2,t2,n2,r2){let i2=t2.features.json_format,a2=n2.features.
json_format;i2==="ALLOW"&&a2!=="ALLOW"&&r2(e2,`"${n2.name}" JSON format support changed from ${i2} to ${a2}.`)}function reservedRules(e2,t2,n2,r2){for(let i3 of t2.
node.reservedRanges)isCovered(i3,n2.node.reservedRanges)||r2(e2,missingValues("reserved",i3,n2));let i2=new Set(n2.node.reservedNames.map(({name:e3})=>e3));for(let{
name:a2}of t2.node.reservedNames)i2.has(a2)||r2(e2,`Previously present reserved name "${a2}" on ${n2.kind} "${n2.name}" was deleted.`)}function missingValues(e2,{
from:t2,to:n2},{kind:r2,name:i2}){return`Previously present ${e2} range "[${String(t2)},${String(n2)}]" on ${r2} "${i2}" is missing values.`}function messageRules(e2,t2,n2){
let at2=(e3,r3,i2=t2.at)=>{n2(e3,r3,t2.file,i2)},r2=new Set(t2.fields.map(({number:e3})=>e3));for(let n3 of e2.fields){if(r2.has(n3.number))continue;let i2=`Pre\
viously present field "${String(n3.number)}" with name "${n3.name}" on message "${e2.name}" was deleted`,a2=t2.message?.node,o2=a2&&inRanges(n3.number,a2.reservedRanges),
s2=a2?.reservedNames.some(({name:e3})=>e3===n3.name);at2("FIELD_NO_DELETE",`${i2}.`),o2||at2("FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED",`${i2} without reserving t\
he number "${String(n3.number)}".`),s2||at2("FIELD_NO_DELETE_UNLESS_NAME_RESERVED",`${i2} without reserving the name "${n3.name}".`)}requiredRule(e2,t2,n2),e2.message&&
t2.message&&declaredMessage(e2.message,t2.message,at2)}function requiredRule(e2,t2,n2){let r2="MESSAGE_SAME_REQUIRED_FIELDS",required=({fields:e3})=>e3.filter(({
labelRequired:e4})=>e4),numbers=e3=>new Set(required(e3).map(({number:e4})=>e4)),[i2,a2]=[numbers(e2),numbers(t2)];for(let o2 of i2){let i3=`Message "${e2.name}\
" had required field "${String(o2)}" deleted.`;a2.has(o2)||n2(r2,i3,t2.file,t2.at)}for(let{number:e3,at:a3}of required(t2)){let o2=`Message "${t2.name}" had req\
uired field "${String(e3)}" added.`;i2.has(e3)||n2(r2,o2,t2.file,a3)}}function declaredMessage(e2,t2,n2){let r2=new Set(t2.oneofs.map(({name:e3})=>e3));for(let{
name:i3}of e2.oneofs)r2.has(i3)||n2("ONEOF_NO_DELETE",`Previously present oneof "${i3}" on message "${t2.name}" was deleted.`);for(let r3 of e2.node.extensionRanges)
isCovered(r3,t2.node.extensionRanges)||n2("EXTENSION_MESSAGE_NO_DELETE",missingValues("extension",r3,t2));reservedRules("RESERVED_MESSAGE_NO_DELETE",e2,t2,n2),jsonRule(
"MESSAGE_SAME_JSON_FORMAT",e2,t2,n2);let i2="no_standard_descriptor_accessor";!optionIsTrue(e2.options,i2)&&optionIsTrue(t2.options,i2)&&n2("MESSAGE_NO_REMOVE_S\
TANDARD_DESCRIPTOR_ACCESSOR",`Message option "${i2}" changed from "false" to "true".`)}function enumRules(e2,t2,n2){let at2=(e3,r3,i2=t2.at)=>{n2(e3,r3,t2.file,
i2)};if(e2.closed!==t2.closed){let state=({closed:e3})=>e3?"closed":"open",n3=t2.node.options.findLast(({name:e3})=>e3.map(e4=>e4.name).join(".")==="features.en\
um_type");at2("ENUM_SAME_TYPE",`Enum "${t2.name}" changed from ${state(e2)} to ${state(t2)}.`,n3?.at)}jsonRule("ENUM_SAME_JSON_FORMAT",e2,t2,at2),reservedRules(
"RESERVED_ENUM_NO_DELETE",e2,t2,at2);let list2=e3=>e3.map(e4=>`"${e4}"`).join(", "),r2=printedNames(t2);for(let[n3,i2]of printedNames(e2)){let e3=r2.get(n3);e3?
i2.every(t3=>e3.includes(t3))||at2("ENUM_VALUE_SAME_NAME",`Enum value "${String(n3)}" on enum "${t2.name}" changed name from ${list2(i2)} to ${list2(e3)}.`,t2.values.
find(e4=>e4.number===n3)?.node.at):deletedValue(n3,i2,t2,at2)}}function deletedValue(e2,t2,n2,r2){let i2=`Previously present enum value "${String(e2)}" on enum \
"${n2.name}" was deleted`;r2("ENUM_VALUE_NO_DELETE",`${i2}.`),inRanges(e2,n2.node.reservedRanges)||r2("ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED",`${i2} witho\
ut reserving the number "${String(e2)}".`);let a2=new Set(n2.node.reservedNames.map(({name:e3})=>e3));t2.every(e3=>a2.has(e3))||r2("ENUM_VALUE_NO_DELETE_UNLESS_\
NAME_RESERVED",`${i2} without reserving the name ${t2.map(e3=>`"${e3}"`).join(", ")}.`)}function printedNames({values:e2}){let t2=new Map;for(let{name:n2,number:r2}of e2)
getOrMake(t2,r2,()=>[]).push(n2);return t2}function serviceRules(e2,t2,n2){for(let r2 of e2.rpcs){let e3=t2.rpcs.find(({name:e4})=>e4===r2.name);e3?rpcRules(r2,
e3,n2):n2("RPC_NO_DELETE",`Previously present RPC "${r2.name}" on service "${t2.name}" was deleted.`,t2.file,t2.at)}}function rpcRules(e2,t2,n2){let streaming=e3=>e3?
"streaming":"unary",level=({node:e3})=>optionText(e3.options,"idempotency_level")??"IDEMPOTENCY_UNKNOWN",{at:r2,requestAt:i2,responseAt:a2}=t2.node,o2=[["CLIENT\
_STREAMING",({node:e3})=>`client ${streaming(e3.clientStreaming)}`,"",r2],["SERVER_STREAMING",({node:e3})=>`server ${streaming(e3.serverStreaming)}`,"",r2],["RE\
QUEST_TYPE",({requestName:e3})=>`"${e3}"`,"request type ",i2],["RESPONSE_TYPE",({responseName:e3})=>`"${e3}"`,"response type ",a2],["IDEMPOTENCY_LEVEL",e3=>`"${level(
e3)}"`,'option "idempotency_level" ',r2]];for(let[r3,i3,a3,s2]of o2){let[o3,c2]=[i3(e2),i3(t2)];if(o3===c2)continue;let l2=`RPC "${t2.name}" on service "${t2.service.
name}" changed ${a3}from ${o3} to ${c2}.`;n2(`RPC_SAME_${r3}`,l2,t2.service.file,s2)}}function fieldRules(e2,t2,n2,r2){let i2=describe(t2,n2),at2=(e3,n3,i3=t2.at)=>{
r2(e3,n3,t2.file,i3)};typeRules(e2,t2,i2,at2),cardinalityRules(e2,t2,i2,at2),stringRules(e2,t2,i2,at2),e2.kind.endsWith("64")&&t2.kind.endsWith("64")&&e2.jstype!==
t2.jstype&&at2("FIELD_SAME_JSTYPE",`${i2} changed option "jstype" from "${e2.jstype}" to "${t2.jstype}".`);let[a2,o2]=e2.extendee===void 0?[e2.name,t2.name]:[e2.
fullName,t2.fullName];a2!==o2&&at2("FIELD_SAME_NAME",`${describe(t2,n2,!1)} changed name from "${a2}" to "${o2}".`),defaultRule(e2,t2,i2,at2),e2.extendee===void 0&&
(e2.jsonName!==t2.jsonName&&at2("FIELD_SAME_JSON_NAME",`${i2} changed option "json_name" from "${e2.jsonName}" to "${t2.jsonName}".`),oneofRule(e2,t2,i2,at2))}function describe({
name:e2,number:t2,extendee:n2,fullName:r2},i2,a2=!0){let o2=a2?` with name "${n2===void 0?e2:r2}"`:"";return`${n2===void 0?"Field":"Extension"} "${String(t2)}"${o2}\
 on message "${n2??i2?.name??""}"`}const Ne=[["int32","int64","uint32","uint64","bool"],["sint32","sint64"],["fixed32","sfixed32"],["fixed64","sfixed64"]],Pe=[[
"int32","uint32"],["int64","uint64"],["fixed32","sfixed32"],["fixed64","sfixed64"]];function groupOf$1(e2,t2){return t2.find(t3=>t3.includes(e2))?.[0]??e2}function typeRules(e2,t2,n2,r2){
let i2=`${n2} changed type from "${e2.typeName}" to "${t2.typeName}".`,a2=`${n2} changed type from "${e2.kind}" to "${t2.kind}".`,o2=t2.typeName!==""&&e2.typeName!==
t2.typeName;e2.kind===t2.kind?o2&&r2("FIELD_SAME_TYPE",i2,t2.typeAt):r2("FIELD_SAME_TYPE",a2,t2.typeAt);for(let[n3,s2]of[["FIELD_WIRE_COMPATIBLE_TYPE",Ne],["FIE\
LD_WIRE_JSON_COMPATIBLE_TYPE",Pe]])groupOf$1(e2.kind,s2)===groupOf$1(t2.kind,s2)?o2&&!(e2.enum&&t2.enum&&isGrown(e2.enum,t2.enum))&&r2(n3,i2,t2.typeAt):(e2.kind!==
"string"||t2.kind!=="bytes"||n3!=="FIELD_WIRE_COMPATIBLE_TYPE")&&r2(n3,a2,t2.typeAt)}function isGrown(e2,t2){let n2=new Map(t2.values.map(({name:e3,number:t3})=>[
e3,t3]));return e2.name===t2.name&&e2.values.every(({name:e3,number:t3})=>n2.get(e3)===t3)}function cardinalityRules(e2,t2,n2,r2){if(e2.cardinality==="entry"||t2.
cardinality==="entry")return;let i2=`${n2} changed cardinality from "${cardinalityText(e2)}" to "${cardinalityText(t2)}".`;e2.cardinality!==t2.cardinality&&r2("\
FIELD_SAME_CARDINALITY",i2);let wire=({cardinality:e3})=>e3==="map"?"repeated":singular(e3),json=({cardinality:e3})=>singular(e3);wire(e2)!==wire(t2)&&r2("FIELD\
_WIRE_COMPATIBLE_CARDINALITY",i2),json(e2)!==json(t2)&&r2("FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",i2)}function singular(e2){return e2==="explicit"||e2==="impli\
cit"?"optional":e2}function cardinalityText({cardinality:e2}){return singular(e2)==="optional"?`optional with ${e2} presence`:e2}function stringRules(e2,t2,n2,r2){
let isText2=({kind:e3})=>e3==="string"||e3==="bytes",i2=e2.cardinality==="entry"&&t2.cardinality==="entry",a2=e2.cppString==="STRING_PIECE"&&t2.cppString==="STR\
ING";isText2(e2)&&isText2(t2)&&!i2&&e2.cppString!==t2.cppString&&!a2&&r2("FIELD_SAME_CPP_STRING_TYPE",`${n2} changed C++ string type from "${e2.cppString}" to "${t2.
cppString}".`),e2.kind==="string"&&t2.kind==="string"&&(e2.javaUtf8!==t2.javaUtf8&&r2("FIELD_SAME_JAVA_UTF8_VALIDATION",`${n2} changed Java string UTF8 validati\
on from "${e2.javaUtf8}" to "${t2.javaUtf8}".`),e2.utf8!==t2.utf8&&r2("FIELD_SAME_UTF8_VALIDATION",`${n2} changed UTF8 validation from ${e2.utf8} to ${t2.utf8}.`))}
function defaultRule(e2,t2,n2,r2){let i2=e2.default,a2=t2.default;i2===void 0||a2===void 0||isZero$1(i2)&&isZero$1(a2)||sameDefault(i2,a2)||r2("FIELD_SAME_DEFAU\
LT",`${n2} changed default value from ${i2} to ${a2}.`)}function isZero$1(e2){return e2==="0"||e2==='""'||e2==="false"}function sameDefault(e2,t2){if(e2.startsWith(
'"')||t2.startsWith('"'))return e2===t2;let number=e3=>e3==="true"?"1":e3==="false"?"0":e3;return number(e2)===number(t2)}function oneofRule(e2,t2,n2,r2){if(e2.
oneof===t2.oneof)return;if(e2.oneof!==void 0&&t2.oneof!==void 0){r2("FIELD_SAME_ONEOF",`${n2} moved from oneof "${e2.oneof}" to oneof "${t2.oneof}".`);return}let[
i2,a2]=t2.oneof===void 0?["inside","outside"]:["outside","inside"];r2("FIELD_SAME_ONEOF",`${n2} moved from ${i2} to ${a2} a oneof.`)}const Fe=["EXTENSION_NO_DEL\
ETE","SERVICE_NO_DELETE","ENUM_NO_DELETE","FILE_NO_DELETE","MESSAGE_NO_DELETE"],Ie=["PACKAGE_ENUM_NO_DELETE","PACKAGE_EXTENSION_NO_DELETE","PACKAGE_MESSAGE_NO_D\
ELETE","PACKAGE_NO_DELETE","PACKAGE_SERVICE_NO_DELETE"],R=["cc_enable_arenas","cc_generic_services","csharp_namespace","go_package","java_generic_services","jav\
a_multiple_files","java_outer_classname","java_package","objc_class_prefix","optimize_for","php_class_prefix","php_metadata_namespace","php_namespace","py_gener\
ic_services","ruby_package","swift_prefix"],z=[...R.map(e2=>`FILE_SAME_${e2.toUpperCase()}`),"ENUM_SAME_TYPE","ENUM_VALUE_NO_DELETE","EXTENSION_MESSAGE_NO_DELET\
E","FIELD_NO_DELETE","FIELD_SAME_CARDINALITY","FIELD_SAME_CPP_STRING_TYPE","FIELD_SAME_JAVA_UTF8_VALIDATION","FIELD_SAME_JSTYPE","FIELD_SAME_TYPE","FIELD_SAME_U\
TF8_VALIDATION","FILE_SAME_SYNTAX","MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR","ONEOF_NO_DELETE","RPC_NO_DELETE"],B=["ENUM_SAME_JSON_FORMAT","ENUM_VALUE_SA\
ME_NAME","FIELD_SAME_JSON_NAME","FIELD_SAME_NAME","MESSAGE_SAME_JSON_FORMAT"],Le=["ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED","FIELD_NO_DELETE_UNLESS_NAME_RESER\
VED","FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY","FIELD_WIRE_JSON_COMPATIBLE_TYPE"],V=["FIELD_SAME_DEFAULT","FIELD_SAME_ONEOF","FILE_SAME_PACKAGE","MESSAGE_SAME_RE\
QUIRED_FIELDS","RESERVED_ENUM_NO_DELETE","RESERVED_MESSAGE_NO_DELETE","RPC_SAME_CLIENT_STREAMING","RPC_SAME_IDEMPOTENCY_LEVEL","RPC_SAME_REQUEST_TYPE","RPC_SAME\
_RESPONSE_TYPE","RPC_SAME_SERVER_STREAMING"],H=["ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED","FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"],Re=["FIELD_WIRE_COMPATIB\
LE_CARDINALITY","FIELD_WIRE_COMPATIBLE_TYPE"],U={FILE:new Set([...Fe,...z,...B,...V]),PACKAGE:new Set([...Ie,...z,...B,...V]),WIRE_JSON:new Set([...B,...Le,...V,
...H]),WIRE:new Set([...V,...H,...Re])},W={FIELD_SAME_CTYPE:"FIELD_SAME_CPP_STRING_TYPE",FIELD_SAME_LABEL:"FIELD_SAME_CARDINALITY",FILE_SAME_JAVA_STRING_CHECK_UTF8:"\
FIELD_SAME_JAVA_UTF8_VALIDATION"};function rulesNamed(e2){let t2=Object.hasOwn(U,e2)?U[e2]:void 0;if(t2)return t2;let n2=Object.hasOwn(W,e2)?W[e2]:void 0;return new Set(
[n2??e2])}function fileRules(e2,t2,n2){for(let r3 of R){let i3=M[r3]?.[1]??"",a3=optionText(e2.options,r3)??i3,o3=optionText(t2.options,r3)??i3;a3!==o3&&n2(`FIL\
E_SAME_${r3.toUpperCase()}`,`File option "${r3}" changed from "${a3}" to "${o3}".`,t2,optionNamed(t2.options,r3)?.at)}let[r2,i2]=[syntaxOf(e2),syntaxOf(t2)],a2=`\
File syntax changed from "${r2}" to "${i2}".`;r2!==i2&&n2("FILE_SAME_SYNTAX",a2,t2,t2.node.editionAt);let o2=`File package changed from "${e2.package}" to "${t2.
package}".`;e2.package!==t2.package&&n2("FILE_SAME_PACKAGE",o2,t2,t2.node.packageAt),deletedFromFile(e2,t2,n2)}function syntaxOf({edition:e2}){return e2==="2023"||
e2==="2024"?"editions":e2}function deletedFromFile(e2,t2,n2){let r2=new Map(bufMessages(t2).map(e3=>[e3.nested,e3])),names=e3=>[...e3].map(nestedOf),i2=[["messa\
ge",bufMessages(e2).map(({nested:e3})=>e3),[...r2.keys()]],["enum",names(allEnums(e2)),names(allEnums(t2))],["extension",names(allExtensions(e2)),names(allExtensions(
t2))],["service",names(e2.services),names(t2.services)]];for(let[e3,a2,o2]of i2){let i3=new Set(o2);for(let o3 of a2.filter(e4=>!i3.has(e4))){let i4=`Previously\
 present ${e3} "${o3}" was deleted from file.`;n2(`${e3.toUpperCase()}_NO_DELETE`,i4,t2,enclosing(o3,r2)?.at)}}}function nestedOf({element:e2}){return e2.join("\
.")}function enclosing(e2,t2){let n2=e2.split(".");for(let e3=n2.length-1;e3>0;--e3){let r2=t2.get(n2.slice(0,e3).join("."));if(r2)return r2}}function bufFindings(e2,t2,r2,i2){
let a2=U[e2]??new Set,o2=moduleOf(i2.modules,r2?.file.path??t2.file.path),s2=new Map,c2=new Map,report=(e3,n2,r3,i3)=>{if(!isOn(e3,a2,o2))return;if(isIgnored(e3,
o2,t2.file,r3)){c2.set(e3,(c2.get(e3)??0)+1);return}let l3=r3&&locate(r3,i3??{start:0,end:0});s2.set(`${e3}\0${n2}`,{id:e3,message:n2,...l3&&{location:l3}})},l2=r2?.
file.path===t2.file.path;l2||report("FILE_NO_DELETE",`Previously present file "${t2.file.path}" was deleted.`,void 0),r2&&l2&&fileRules(t2.file,r2.file,report);
let u2=viewOf(i2,r2?.file);return elementRules(t2.file,u2,report),packageRules(t2.file,l2?r2.file:void 0,u2,report),{findings:[...s2.values()].sort((e3,t3)=>n.dn(
e3.id,t3.id)||n.dn(e3.message,t3.message)),ignored:c2}}function isOn(e2,t2,n2){return n2&&[...n2.except].some(t3=>rulesNamed(t3).has(e2))?!1:t2.has(e2)||(n2?.use.
some(t3=>!Object.hasOwn(U,t3)&&rulesNamed(t3).has(e2))??!1)}const ze=/^v\d+(?:p\d+)?(?:alpha|beta)\d*$|^v\d+test.*$/;function isIgnored(e2,t2,n2,r2){if(!t2)return!1;
let i2=[n2.path,...r2?[r2.path]:[]],under=e3=>i2.some(t3=>t3===e3||t3.startsWith(`${e3}/`));return t2.ignore.some(under)||Object.entries(t2.ignoreOnly).some(([t3,
n3])=>rulesNamed(t3).has(e2)&&n3.some(under))?!0:t2.ignoreUnstablePackages&&[n2,...r2?[r2]:[]].some(({package:e3})=>ze.test(e3.split(".").at(-1)??""))}function elementRules(e2,t2,n2){
let r2=t2.own,i2=new Map(r2?bufMessages(r2).map(e3=>[e3.fullName,e3]):[]),a2=new Map(r2?[...allEnums(r2)].map(e3=>[e3.fullName,e3]):[]);for(let r3 of bufMessages(
e2)){let e3=i2.get(r3.fullName)??t2.messages.get(r3.fullName);if(e3){messageRules(r3,e3,n2);for(let t3 of r3.fields){let r4=e3.fields.find(({number:e4})=>e4===t3.
number);r4&&fieldRules(t3,r4,e3,n2)}}}for(let r3 of allEnums(e2)){let e3=a2.get(r3.fullName)??t2.enums.get(r3.fullName);e3&&enumRules(r3,e3,n2)}for(let i3 of e2.
services){let e3=r2?.services.find(({fullName:e4})=>e4===i3.fullName)??t2.services.get(i3.fullName);e3&&serviceRules(i3,e3,n2)}for(let r3 of allExtensions(e2)){
let e3=t2.extensions.get(extensionKey(r3));e3&&fieldRules(bufField(r3),bufField(e3),void 0,n2)}}function packageRules(e2,t2,n2,r2){if(!n2.packages.has(e2.package)){
r2("PACKAGE_NO_DELETE",`Previously present package "${e2.package}" was deleted.`,void 0);return}let left=t3=>[...t3].some(({file:t4})=>t4.package===e2.package),
i2=new Map(t2?bufMessages(t2).map(e3=>[e3.nested,e3]):[]),gone=(n3,a2,o2)=>{r2(n3,`Previously present ${a2} "${o2}" was deleted from package "${e2.package}".`,t2,
enclosing(o2,i2)?.at)};for(let t3 of left(n2.messages.values())?bufMessages(e2):[])n2.messages.has(t3.fullName)||gone("PACKAGE_MESSAGE_NO_DELETE","message",t3.nested);
for(let t3 of left(n2.enums.values())?allEnums(e2):[])n2.enums.has(t3.fullName)||gone("PACKAGE_ENUM_NO_DELETE","enum",nestedOf(t3));for(let t3 of e2.services)n2.
services.has(t3.fullName)||gone("PACKAGE_SERVICE_NO_DELETE","service",t3.name);for(let t3 of left(n2.extensions.values())?allExtensions(e2):[])n2.extensionNames.
has(t3.fullName)||gone("PACKAGE_EXTENSION_NO_DELETE","extension",nestedOf(t3))}const G=new Set(["MESSAGE_ADDED","MESSAGE_MOVED","ENUM_ADDED","ENUM_REMOVED","ENU\
M_CONST_ADDED","ENUM_CONST_CHANGED","ENUM_CONST_REMOVED","FIELD_ADDED","FIELD_REMOVED","FIELD_NAME_CHANGED","FIELD_STRING_OR_BYTES_LABEL_CHANGED","ONEOF_ADDED",
"ONEOF_REMOVED","ONEOF_FIELD_ADDED","ONEOF_FIELD_MOVED_TO_TOP_LEVEL"]);function confluentDifferences(e2,t2){let n2=[],r2={open:new Set,add(e3,t3,{file:r3,at:i2}){
n2.push({id:e3,message:`${e3} at ${t3}`,compatible:G.has(e3),location:locate(r3,i2)})}};return e2.package!==t2.package&&r2.add("PACKAGE_CHANGED","/",{file:t2,at:t2.
node.packageAt??{start:0,end:0}}),types(e2,t2,"#",r2),n2}function types(e2,t2,n2,r2){let i2={file:"package"in t2?t2:t2.file,at:{start:0,end:0}};for(let a3 of e2.
messages){let o3=t2.messages.findIndex(({name:e3})=>e3===a3.name),s2=t2.messages[o3],c2=`${n2}/${a3.name}`;s2?(messages(a3,s2,c2,r2),o3!==e2.messages.indexOf(a3)&&
r2.add("MESSAGE_MOVED",c2,s2)):r2.add("MESSAGE_REMOVED",c2,i2)}let a2=new Set(e2.messages.map(({name:e3})=>e3));for(let e3 of t2.messages)a2.has(e3.name)||r2.add(
"MESSAGE_ADDED",`${n2}/${e3.name}`,e3);for(let a3 of e2.enums){let e3=t2.enums.find(({name:e4})=>e4===a3.name);e3?constants(a3,e3,`${n2}/${a3.name}`,r2):r2.add(
"ENUM_REMOVED",`${n2}/${a3.name}`,i2)}let o2=new Set(e2.enums.map(({name:e3})=>e3));for(let e3 of t2.enums)o2.has(e3.name)||r2.add("ENUM_ADDED",`${n2}/${e3.name}`,
e3)}function constants(e2,t2,n2,r2){let byNumber=e3=>new Map(e3.values.map(e4=>[e4.number,e4.name])),i2=byNumber(e2),a2=byNumber(t2);for(let[e3,o2]of i2){let i3=a2.
get(e3);i3===void 0?r2.add("ENUM_CONST_REMOVED",`${n2}/${String(e3)}`,t2):i3!==o2&&r2.add("ENUM_CONST_CHANGED",`${n2}/${String(e3)}`,t2)}for(let[e3]of a2)i2.has(
e3)||r2.add("ENUM_CONST_ADDED",`${n2}/${String(e3)}`,t2)}function messages(e2,t2,n2,r2){movedIntoOneofs(e2,t2,n2,r2);let i2=new Map(t2.fields.map(e3=>[e3.number,
e3])),a2=new Map(e2.fields.map(e3=>[e3.number,e3]));oneofNames(e2,t2,n2,r2);for(let a3 of e2.fields){let e3=`${n2}/${String(a3.number)}`,o2=i2.get(a3.number);o2?
fields(a3,o2,e3,r2):removed(a3,t2,e3,r2)}for(let i3 of t2.fields){let t3=`${n2}/${String(i3.number)}`;a2.has(i3.number)||r2.add(addedId(i3,e2),t3,i3)}types(e2,t2,
n2,r2)}function removed(e2,t2,n2,r2){let{oneof:i2}=e2;if(i2){let e3=new Set(t2.fields.map(({number:e4})=>e4));(t2.oneofs.some(({name:e4})=>e4===i2.name)||i2.members.
some(({number:t3})=>e3.has(t3)))&&r2.add("ONEOF_FIELD_REMOVED",n2,t2)}else r2.add(e2.node.label==="required"?"REQUIRED_FIELD_REMOVED":"FIELD_REMOVED",n2,t2)}function addedId(e2,t2){
return e2.oneof?t2.oneofs.some(({name:t3})=>t3===e2.oneof?.name)?"ONEOF_FIELD_ADDED":"FIELD_ADDED":e2.node.label==="required"?"REQUIRED_FIELD_ADDED":"FIELD_ADDE\
D"}function fields(e2,t2,n2,r2){e2.name!==t2.name&&r2.add("FIELD_NAME_CHANGED",n2,t2),e2.oneof&&!t2.oneof&&r2.add("ONEOF_FIELD_MOVED_TO_TOP_LEVEL",n2,t2);let i2=[
e2.mapKey,t2.mapKey];kindOf(e2,t2)===kindOf(t2,e2)?(i2[0]!==void 0&&i2[1]!==void 0&&scalarGroup(i2[0])!==scalarGroup(i2[1])&&r2.add("FIELD_SCALAR_KIND_CHANGED",
n2,t2),values(e2,t2,n2,r2)):r2.add("FIELD_KIND_CHANGED",n2,t2),labels(e2,t2,n2,r2)}function kindOf({mapKey:e2,type:t2},n2){return e2===void 0?t2.kind==="unresol\
ved"||n2.type.kind==="unresolved"?"unknown":t2.kind==="message"?"message":"scalar":"map"}function values(e2,t2,n2,r2){let i2=e2.type,a2=t2.type;i2.kind==="unres\
olved"||a2.kind==="unresolved"?unheldTypes(i2,a2,e3=>{r2.add(e3,n2,t2)}):i2.kind==="message"==(a2.kind==="message")?i2.kind==="message"&&a2.kind==="message"?namedTypes(
[i2.message,a2.message],t2,n2,r2):groupOf(e2)!==groupOf(t2)&&r2.add("FIELD_SCALAR_KIND_CHANGED",n2,t2):r2.add("FIELD_KIND_CHANGED",n2,t2)}function unheldTypes(e2,t2,n2){
e2.kind==="scalar"||t2.kind==="scalar"?n2("FIELD_KIND_CHANGED"):typeName(e2)!==typeName(t2)&&n2("FIELD_NAMED_TYPE_CHANGED")}function groupOf({type:e2}){return e2.
kind==="scalar"?scalarGroup(e2.scalar):"general"}function scalarGroup(e2){return["int32","int64","uint32","uint64","bool"].includes(e2)?"general":e2==="sint32"||
e2==="sint64"?"signed":e2==="string"||e2==="bytes"?"text":e2.replace(/^s(?=fixed)/,"")}function namedTypes([e2,t2],n2,r2,i2){if(e2.element.join(".")!==t2.element.
join(".")){i2.add("FIELD_NAMED_TYPE_CHANGED",r2,n2);return}let a2=`${e2.fullName} ${t2.fullName}`;if(e2.file.path===n2.file.path&&t2.file.path===n2.file.path||i2.
open.has(a2))return;i2.open.add(a2);let o2=[];messages(e2,t2,r2,{open:i2.open,add(e3,t3,n3){G.has(e3)||o2.push(e3),i2.add(e3,t3,n3)}}),o2.length>0&&i2.add("FIEL\
D_NAMED_TYPE_CHANGED",r2,n2)}function labels(e2,t2,n2,r2){let i2=e2.node.label,a2=t2.node.label;i2!==void 0&&a2!==void 0&&i2!==a2&&r2.add((({type:e3})=>e3.kind===
"message"||groupOf({type:e3})==="text")(e2)?"FIELD_STRING_OR_BYTES_LABEL_CHANGED":"FIELD_NUMERIC_LABEL_CHANGED",n2,t2)}function oneofNames(e2,t2,n2,r2){for(let{
name:i2}of e2.oneofs)t2.oneofs.some(e3=>e3.name===i2)||r2.add("ONEOF_REMOVED",`${n2}/${i2}`,t2);for(let{name:i2}of t2.oneofs)e2.oneofs.some(e3=>e3.name===i2)||r2.
add("ONEOF_ADDED",`${n2}/${i2}`,t2)}function movedIntoOneofs(e2,t2,n2,r2){let i2=new Map(e2.fields.map(e3=>[e3.number,e3]));for(let{name:e3,members:a2}of t2.oneofs){
let o2=a2.flatMap(({number:e4})=>i2.get(e4)??[]),s2=o2.filter(({oneof:e4})=>!e4).length;s2>1?r2.add("MULTIPLE_FIELDS_MOVED_TO_ONEOF",`${n2}/${e3}`,t2):s2+new Set(
o2.flatMap(({oneof:e4})=>e4??[])).size>1&&r2.add("FIELD_MOVED_TO_EXISTING_ONEOF",`${n2}/${e3}`,t2)}}const K={"buf-file":"FILE","buf-package":"PACKAGE","buf-wire\
-json":"WIRE_JSON","buf-wire":"WIRE"};function profileOf(e2,{base:t2,head:n2}){let r2=K[e2];return r2===void 0?e2==="confluent"?asFarAsResolved(confluentResult(
t2,n2),t2,n2):void 0:asFarAsResolved(bufResult(e2,r2,t2,n2),t2,n2)}function asFarAsResolved(e2,n2,r2){let i2=new Map(dependenciesIn(r2.file)),a2=dependenciesIn(
n2.file).find(([e3,t2])=>i2.has(e3)&&!isSameDependency(t2,i2.get(e3)));if(!a2)return e2;let[o2,s2]=a2,c2=(s2??i2.get(o2))?.name??"",l2=t.st(`the type ${c2} of a\
nother module is not known to be the same in base and head`),decided=e3=>e3.outcome==="reads"?l2:e3,{backward:u2,forward:d2}=e2.verdict;return{...e2,verdict:{backward:decided(
u2),forward:decided(d2)}}}function dependenciesIn(e2){let place=(...e3)=>JSON.stringify(e3),t2=[...allMessages(e2)].flatMap(({element:e3,fields:t3})=>t3.map(t4=>[
place("field",...e3,t4.number),dependencyOfField(t4)])),n2=[...allExtensions(e2)].flatMap(e3=>{let t3=extensionKey(e3);return[[place("extension",t3),dependencyOfField(
e3)],[place("extended",t3),dependencyOfExtendee(e3)]]}),r2=e2.services.flatMap(({rpcs:e3})=>e3.flatMap(e4=>Object.entries(dependenciesOfCall(e4)).map(([t3,n3])=>[
place(t3,...e4.element),n3])));return[...t2,...n2,...r2]}function bufResult(e2,n2,r2,i2){let{findings:a2,ignored:o2}=bufFindings(n2,r2,i2,i2.model),[s2]=a2,c2=s2&&
t.at(`buf breaking reports ${s2.id}: ${s2.message}`),l2=c2?{backward:c2,forward:c2}:t.Z,u2=[...o2].map(([e3,t2])=>`${String(t2)} ${e3}`).join(", ");return{verdict:l2,
notes:u2===""?[]:[`buf.yaml ignores what would be found here: ${u2}`],result:{name:e2,compatible:a2.length===0,findings:a2}}}function confluentResult(e2,t2){let n2=confluentDifferences(
e2.file,t2.file),r2=confluentDifferences(t2.file,e2.file),i2={backward:outcomeOf(n2),forward:outcomeOf(r2)},a2=n2.map(({id:e3,message:t3,location:n3})=>({id:e3,
message:t3,...n3&&{location:n3}}));return{verdict:i2,result:{name:"confluent",compatible:n2.every(e3=>e3.compatible),findings:a2}}}function outcomeOf(e2){let n2=e2.
find(({compatible:e3})=>!e3);return n2?t.at(`Confluent Schema Registry reports ${n2.message}`):t.rt}function removedResult(e2,t2,n2){let r2=K[e2];if(r2===void 0)
return;let{findings:i2}=bufFindings(r2,t2,void 0,n2);return{name:e2,compatible:i2.length===0,findings:i2}}const q={int32:{wire:"varint",bits:32,sign:"signed"},int64:{
wire:"varint",bits:64,sign:"signed"},uint32:{wire:"varint",bits:32,sign:"unsigned"},uint64:{wire:"varint",bits:64,sign:"unsigned"},bool:{wire:"varint",bits:1,sign:"\
bool"},sint32:{wire:"zigzag",bits:32,sign:"signed"},sint64:{wire:"zigzag",bits:64,sign:"signed"},fixed32:{wire:"fixed32",bits:32,sign:"unsigned"},sfixed32:{wire:"\
fixed32",bits:32,sign:"signed"},float:{wire:"fixed32",bits:32,sign:"float"},fixed64:{wire:"fixed64",bits:64,sign:"unsigned"},sfixed64:{wire:"fixed64",bits:64,sign:"\
signed"},double:{wire:"fixed64",bits:64,sign:"float"},string:{wire:"bytes",bits:0,sign:"text"},bytes:{wire:"bytes",bits:0,sign:"bytes"}};function wireTypeOf(e2){
let{wire:t2}=q[e2];return t2==="varint"||t2==="zigzag"?0:t2==="bytes"?2:t2==="fixed32"?5:1}function readWireScalar(e2,n2,r2){if(e2===n2)return t.rt;let i2=q[e2],
a2=q[n2];return a2.wire==="bytes"&&i2.wire==="bytes"?readWireText(e2,r2):wireTypeOf(e2)===wireTypeOf(n2)?a2.wire!==i2.wire||a2.sign==="float"||i2.sign==="float"?
t.nt(`the bytes of ${articled(n2)} mean another number as ${e2}`):a2.sign==="bool"?t.it("true and false arrive as 1 and 0"):i2.sign==="bool"?t.nt(`every ${n2} e\
xcept 0 arrives as true`):i2.bits<a2.bits?t.nt(`values beyond ${String(i2.bits)} bits are cut off`):a2.sign==="signed"&&i2.sign==="unsigned"?t.nt("negative numb\
ers arrive as huge positive ones"):a2.sign==="unsigned"&&i2.sign==="signed"&&i2.bits===a2.bits?t.nt(`values above the largest ${e2} arrive as negative numbers`):
t.rt:t.nt(`${n2} and ${e2} are encoded differently: the value is skipped as unknown and the field reads as absent`)}function readWireText(e2,n2){return e2==="by\
tes"?t.it("the text arrives as its UTF-8 bytes"):n2?t.at("bytes that are not UTF-8 are refused where a string is expected"):t.nt("bytes that are not UTF-8 arriv\
e as a damaged string")}function readJsonScalar(e2,n2){if(e2===n2)return t.rt;let r2=q[e2],i2=q[n2];return isNumber$1(i2)&&isNumber$1(r2)?readJsonNumber(e2,n2):
n2==="bytes"&&e2==="string"?t.nt("the base64 text of the bytes arrives as if it were the string"):n2==="string"&&e2==="bytes"?t.at("text that is not base64 is r\
efused where bytes are expected"):e2==="string"&&isNumber$1(i2)&&i2.bits===64&&i2.sign!=="float"?t.it(`ProtoJSON writes ${n2} in quotes, so its digits arrive as\
 the string`):t.at(`the JSON of ${articled(n2)} is refused where ${articled(e2)} is expected`)}function isNumber$1({sign:e2}){return e2==="signed"||e2==="unsign\
ed"||e2==="float"}function readJsonNumber(e2,n2){let r2=q[e2],i2=q[n2];if(r2.sign==="float"){if(i2.sign==="float"&&r2.bits<i2.bits)return t.at("numbers beyond t\
he range of float are refused, others lose digits");let n3=r2.bits===64?53:24;return(i2.sign==="float"?0:i2.bits)>n3?t.nt(`large numbers lose digits: ${e2} hold\
s integers exactly up to 2^${String(n3)}`):t.rt}if(i2.sign==="float")return t.at("numbers with a fraction are refused where an integer is expected");let a2=i2.sign===
"signed"&&r2.sign==="unsigned",range=e3=>e3.bits-+(e3.sign==="signed");return a2?t.at(`negative numbers are refused where ${articled(e2)} is expected`):range(i2)>
range(r2)?t.at(`numbers beyond the range of ${e2} are refused`):t.rt}function articled(e2){return/^[aeiou]/.test(e2)&&!e2.startsWith("u")?`an ${e2}`:`a ${e2}`}function readDependency(e2,n2,r2){
let[i2,a2]=[dependencyOfField(e2),dependencyOfField(n2)];return!isSameDependency(i2,a2)&&(i2?.reroute??a2?.reroute)?whyUndecided(i2,a2):!i2?.unheld&&!a2?.unheld?
i2?.name===a2?.name&&!isSameDependency(i2,a2)?whyUndecided(i2,a2):void 0:r2==="wire"&&(isFixedSize(e2)||isFixedSize(n2))?t.nt("a number of fixed size is neither\
 an enum nor a message on the wire"):isSameDependency(i2,a2)?e2.delimited===n2.delimited?t.rt:t.st(`${i2?.name??""} is encoded in another way if it is a message\
, and nothing here says what it is`):whyUndecided(i2,a2)}function whyUndecided(e2,n2){let r2=[e2,n2].find(e3=>e3?.unheld),i2=(r2??e2??n2)?.name??"the type",a2=e2?.
reroute??n2?.reroute;if(a2)return t.st(`the proposed import roots lead to ${a2.path}, and those of the governed branch to ${a2.governed}`);if(!e2||!n2||identityOf(
e2)!==identityOf(n2)){let e3=(r2?.unheld?.imports??[]).join(", ");return e3===""?t.st(`${i2} is defined nowhere: its file neither declares it nor imports a file\
 that may`):t.st(`${i2} is declared in a file that this repository does not hold (${e3}), and is not known to be the same for both`)}let o2=[...n2.pins,...e2.pins].
find(t2=>!n2.pins.includes(t2)||!e2.pins.includes(t2));return t.st(`another version of ${o2?.split(" ",1)[0]??"its module"} is pinned, and its text of ${i2} is \
not in this repository`)}function identityOf({name:e2,unheld:t2}){return JSON.stringify([e2,t2])}function isFixedSize({type:e2}){return e2.kind==="scalar"&&[1,5].
includes(wireTypeOf(e2.scalar))}const J=r.P(({values:e2})=>{let[t2,n2]=[new Map,new Map];for(let{name:r2,number:i2}of e2){t2.has(r2)||t2.set(r2,i2);let e3=n2.get(
i2);e3?e3.push(r2):n2.set(i2,[r2])}return{numbers:t2,names:n2}});function printedName(e2,t2){return J(e2).names.get(t2)?.[0]}function numberOf(e2,t2){return J(e2).
numbers.get(t2)}function hasNumber(e2,t2){return J(e2).names.has(t2)}function readEnumValue(e2,t2,n2,r2){return n2==="wire"?readNumber(e2,t2,r2):readName$1(e2,t2,
r2)}function readNumber(e2,n2,r2){let{number:i2,name:a2}=n2,o2=numberOf(e2,a2);if(hasNumber(e2,i2)){let r3=printedName(e2,i2)??"";return o2!==void 0&&o2!==i2&&!sameNumberNames(
e2,i2,n2)?t.nt(`${a2} is written as ${String(i2)}, which the reader knows as ${r3}`):t.rt}return o2===void 0?e2.closed?tolerates(e2,r2)?t.it(`readers promise to\
 tolerate unknown values: ${a2} reads as absent`):t.nt(`the reader's closed enum has no value ${String(i2)}: it becomes an unknown field, and the field reads as\
 absent`):t.it(`the reader keeps the number ${String(i2)} without knowing its name`):t.nt(`${a2} is written as ${String(i2)}, but the reader knows it as ${String(
o2)}`)}function tolerates({closed:e2},{unknownValues:t2}){return t2==="all"||t2==="open"&&!e2}function sameNumberNames(e2,t2,n2){return(J(n2.enum).names.get(t2)??
[]).some(n3=>numberOf(e2,n3)===t2)}function readName$1(e2,{enum:n2,number:r2,name:i2},a2){let o2=printedName(n2,r2)??i2;return numberOf(e2,o2)===void 0?!hasNumber(
e2,r2)&&tolerates(e2,a2)?t.it(`readers promise to tolerate unknown values: ${o2} may read as absent`):a2.unknownFields==="reject"?t.at(`the reader does not know\
 the name ${o2}`):t.nt(`the reader's enum has no value ${o2}: a lenient JSON parser drops it, a strict one refuses the message`):t.rt}function firstValue({values:e2}){
return e2[0]}function readEnum(e2,n2,r2,i2){return t.ct(n2.values.map(t2=>readEnumValue(e2,t2,r2,i2)))}function takerOf(e2,t2){let{byJsonName:n2,byName:r2}=Be(e2);
return n2.get(t2)??r2.get(t2)}const Be=r.P(({fields:e2})=>{let t2=new Map,n2=new Map;for(let r2 of e2)t2.has(r2.jsonName)||t2.set(r2.jsonName,r2),n2.has(r2.name)||
n2.set(r2.name,r2);return{byJsonName:t2,byName:n2}});function readName(e2,n2,r2,i2){if(r2==="wire")return t.rt;let a2=n2.jsonName,o2=e2.extendeeName===void 0?e2.
parent:void 0,s2=o2?takerOf(o2,a2):e2.jsonName===a2?e2:void 0;return s2===e2?t.rt:s2?t.nt(`the JSON key "${a2}" now belongs to the field ${s2.name}`):i2.unknownFields===
"reject"?t.at(`the reader does not know the JSON key "${a2}"`):t.nt(`the reader does not know the JSON key "${a2}" and drops its value`)}function readReusedKey(e2,n2,r2){
let i2=n2.jsonName,a2=e2&&takerOf(e2,i2);if(!e2||!a2||n2.extendeeName!==void 0)return;let o2=t.ct([r2(a2,n2),readCardinality(a2,n2,"json")]),s2=`the JSON key "${i2}\
" now belongs to the field ${a2.name}`;return o2.outcome==="reads"?e2.fields.some(({number:e3})=>e3===n2.number)&&a2.number!==n2.number?t.nt(s2):t.it(`${s2}, wh\
ich reads the value unchanged`):{...o2,because:`${s2}: ${o2.because}`}}function readOneof(e2,n2,r2){let{oneof:i2}=e2;if(!i2)return t.rt;let a2=rivalOf(e2,n2,r2);
if(!a2)return t.rt;let o2=`a writer may set both ${n2.name} and ${a2.name}`;return r2==="wire"?t.nt(`${o2}: the reader keeps only the last of oneof ${i2.name}`):
t.at(`${o2}: the reader refuses two members of oneof ${i2.name}`)}function rivalOf({oneof:e2},t2,n2){if(!e2)return;let r2=Ve(e2),lands=({number:t3,jsonName:i2})=>n2===
"wire"?r2.has(t3):takerOf(e2.message,i2)?.oneof===e2;if(lands(t2))return holderOf(t2)?.fields.find(e3=>e3!==t2&&(e3.oneof===void 0||e3.oneof!==t2.oneof)&&lands(
e3))}const Ve=r.P(({members:e2})=>new Set(e2.map(({number:e3})=>e3)));function readPresence(e2,n2,r2,i2){return e2?e2.presence==="required"?t.at(`the reader req\
uires ${e2.name}, which the writer does not write`):t.rt:n2?r2==="json"?i2.unknownFields==="reject"?t.at(`the reader does not know the JSON key "${n2.jsonName}"`):
t.it("readers ignore JSON keys that they do not know"):t.it("the reader keeps the value among its unknown fields"):t.rt}function readRequired(e2,n2){return e2.presence!==
"required"||n2.presence==="required"?t.rt:t.at(`the reader requires ${e2.name}, which the writer may leave out`)}function readDefault(e2,n2){if(e2.presence==="r\
equired"||n2.presence==="required"||n2.cardinality!==e2.cardinality||e2.type.kind!==n2.type.kind)return t.rt;let r2=effectiveDefault(e2),i2=effectiveDefault(n2);
return r2===i2||r2===void 0||i2===void 0||writtenDefault(e2)===void 0&&writtenDefault(n2)===void 0?t.rt:t.nt(`where the field is absent the writer means ${i2} a\
nd the reader reads ${r2}`)}const Y={"google.protobuf.DoubleValue":"double","google.protobuf.FloatValue":"float","google.protobuf.Int64Value":"int64","google.pr\
otobuf.UInt64Value":"uint64","google.protobuf.Int32Value":"int32","google.protobuf.UInt32Value":"uint32","google.protobuf.BoolValue":"bool","google.protobuf.Str\
ingValue":"string","google.protobuf.BytesValue":"bytes"},X=new Set(["google.protobuf.Duration","google.protobuf.FieldMask","google.protobuf.Timestamp"]),He=new Set(
[...Object.keys(Y),...X,...["Any","ListValue","Struct","Value"].map(e2=>`google.protobuf.${e2}`)]);function jsonScalarOf({fullName:e2}){return Object.hasOwn(Y,e2)?
Y[e2]:void 0}function hasSpecialJson({fullName:e2}){return He.has(e2)}function isJsonText({fullName:e2}){return X.has(e2)}function readMessage(e2,n2,r2,i2){if(isUnchanged(
e2,n2))return t.rt;if(r2==="json"&&(hasSpecialJson(e2)||hasSpecialJson(n2))&&e2.fullName!==n2.fullName)return readForm({kind:"message",message:e2},{kind:"messag\
e",message:n2},i2);let{policy:a2,readings:o2}=i2,s2=`${r2} ${a2.unknownFields} ${a2.unknownValues}`;return o2.outcomeOf(e2,n2,s2,()=>t.ct(outcomes(e2,n2,r2,i2)))}
function*outcomes(e2,n2,r2,i2){for(let{base:a2,head:o2}of pairFields(n2.fields,e2.fields)){let n3=a2,s2=o2,c2=r2==="json"&&n3&&!s2?readReusedKey(e2,n3,(e3,t2)=>readValueType(
e3,t2,r2,i2)):void 0;c2?yield named(n3,c2):!n3||!s2?yield named(s2??n3,readPresence(s2,n3,r2,i2.policy)):yield named(s2,t.ct(fieldOutcomes(s2,n3,r2,i2)))}}function*fieldOutcomes(e2,n2,r2,i2){
e2.number!==n2.number&&r2==="wire"?yield t.nt(`its number is ${String(n2.number)} for the writer and ${String(e2.number)} for the reader`):(yield readValueType(
e2,n2,r2,i2),yield readCardinality(e2,n2,r2),yield readRequired(e2,n2),yield readName(e2,n2,r2,i2.policy),yield readOneof(e2,n2,r2),yield readDefault(e2,n2))}function named(e2,t2){
if(!e2||!("because"in t2))return t2;let n2=`${e2.parent?.name??""}.${e2.name}: ${t2.because}`;return{...t2,because:n2}}function formOf(e2){if(e2.kind==="unresol\
ved")return;if(e2.kind!=="message")return e2;let{message:t2}=e2,n2=jsonScalarOf(t2);return n2===void 0?isJsonText(t2)?{kind:"text",message:t2}:{kind:hasSpecialJson(
t2)?"special":"object",message:t2}:{kind:"scalar",scalar:n2}}function readJsonType(e2,n2,r2){let{type:i2}=e2,{type:a2}=n2;if(takesLists(i2)&&e2.cardinality==="s\
ingular"&&n2.cardinality==="repeated")return t.it("the array arrives as a list value");if(i2.kind==="message"&&a2.kind==="message")return readMessage(i2.message,
a2.message,"json",r2);let o2=formOf(i2);if(a2.kind==="enum"&&o2?.kind==="scalar"&&writesNumbers(n2,a2.enum)&&isNumber(o2.scalar))return t.it("its only name stan\
ds for 0, which is never written: what is written are numbers");if(a2.kind==="enum"&&i2.kind==="enum"&&readsAsZero(e2)){if(writesNumbers(n2,a2.enum))return t.it(
"its only name stands for 0, which is never written, and an absent field reads as 0");if(r2.policy.unknownFields==="ignore"&&e2.presence==="implicit"&&isOnlyZero(
n2,a2.enum))return t.it("its only name stands for 0 and is ignored where unknown, and an absent field reads as 0")}return readForm(i2,a2,r2)}function readForm(e2,n2,r2){
let i2=formOf(e2),a2=formOf(n2),o2=t.at(`the JSON of ${typeName(n2)} is refused where ${typeName(e2)} is expected`);return!i2||!a2?o2:i2.kind==="special"?intoSpecial(
i2.message,a2)??o2:i2.kind==="scalar"?intoScalar(i2.scalar,a2)??o2:i2.kind==="enum"?intoEnum(i2.enum,a2,r2.policy)??o2:i2.kind==="object"&&a2.kind==="special"&&
a2.message.fullName==="google.protobuf.Struct"?unknown(`the keys of a Struct are no fields of ${i2.message.name}`,r2.policy):o2}function intoSpecial({fullName:e2},n2){
return e2==="google.protobuf.Value"?t.it("a google.protobuf.Value takes any JSON"):e2==="google.protobuf.Struct"&&n2.kind==="object"?t.it("the message's JSON ob\
ject arrives as a google.protobuf.Struct"):void 0}function intoScalar(e2,n2){if(n2.kind==="scalar")return readJsonScalar(e2,n2.scalar);if(n2.kind==="text")return e2===
"string"?t.it(`the text of a ${n2.message.name} arrives as the string`):void 0;if(n2.kind==="enum")return e2==="string"?t.it("the value's name arrives as the st\
ring"):t.at(`ProtoJSON writes names of ${n2.enum.name}, which are refused where ${e2} is expected`)}function intoEnum(e2,n2,r2){if(n2.kind==="enum")return readEnum(
e2,n2.enum,"json",r2);if(n2.kind==="text")return unknown(`the text is no name of ${e2.name}`,r2);if(n2.kind!=="scalar")return;let{scalar:i2}=n2;return(i2==="int\
32"||i2==="sint32"||i2==="sfixed32")&&!e2.closed?t.it("ProtoJSON accepts the number in place of a name"):i2==="string"||i2==="bytes"||i2.endsWith("64")?unknown(
`ProtoJSON writes ${i2} as text, which is no name of ${e2.name}`,r2):t.at(`the JSON of ${i2} is refused where the enum ${e2.name} does not list it`)}function unknown(e2,{
unknownFields:n2}){return n2==="reject"?t.at(`${e2}: the message is refused`):t.nt(`${e2}: it is dropped where unknown values are ignored`)}function writesNumbers(e2,t2){
return e2.presence==="implicit"&&isOnlyZero(e2,t2)}function isOnlyZero({cardinality:e2},{values:t2}){return e2==="singular"&&t2.every(({number:e3})=>e3===0)}function readsAsZero(e2){
return e2.cardinality==="singular"&&effectiveDefault(e2)==="0"}function isNumber(e2){return!["bool","string","bytes"].includes(e2)}function takesLists(e2){if(e2.
kind!=="message")return!1;let{fullName:t2}=e2.message;return t2==="google.protobuf.Value"||t2==="google.protobuf.ListValue"}function messageFromOther(e2,n2){let r2=n2.
kind==="scalar"?n2.scalar:"int32";return e2.delimited||wireTypeOf(r2)!==2?t.nt("the value is not a message on the wire: it is skipped as unknown and the field r\
eads as absent"):t.at(`the bytes of a ${r2} are no encoded message`)}function otherFromMessage(e2,n2,r2){let i2=e2.kind==="scalar"?e2.scalar:"int32";return n2.delimited||
wireTypeOf(i2)!==2?n2.type.kind==="message"&&n2.type.message.fields.length===0&&r2.presence==="implicit"?t.it("the message has no fields: it is skipped, and the\
 field reads as not set"):t.nt("a message is encoded differently: it is skipped as unknown and the field reads as absent"):i2==="bytes"&&r2.presence==="implicit"?
t.it("the bytes are the message as it was encoded; an empty message reads as not set"):i2==="bytes"?t.it("the bytes are the message as it was encoded"):r2.features.
utf8_validation==="VERIFY"?t.at("an encoded message is not always UTF-8: such a string is refused"):t.nt("the encoded message arrives as a meaningless string")}
function enumFromWire(e2,n2){let r2=readWireScalar("int32",n2,!1);if(r2.outcome!=="reads"||!e2.closed)return r2;let listed=t2=>e2.values.some(e3=>e3.number===t2);
return n2==="bool"&&listed(0)&&listed(1)?r2:t.nt(`numbers that ${e2.name} does not list go to the unknown fields and the field reads as absent`)}function wireFromEnum(e2,n2,r2){
let i2=n2.values.map(({number:e3})=>e3);return e2==="bool"&&i2.every(e3=>e3===0||e3===1)?t.rt:n2.closed&&i2.every(e3=>e3===0)&&readsZero(e2,r2)?t.it(`${n2.name}\
 has no other value than 0`):(e2==="uint32"||e2==="uint64")&&i2.every(e3=>e3>=0)?t.rt:readWireScalar(e2,"int32",!1)}function readsZero(e2,{presence:t2,mapKey:n2}){
return wireTypeOf(e2)===0||t2==="implicit"||n2!==void 0}function readMap(e2,n2,r2,i2){let{mapKey:a2}=e2,{mapKey:o2}=n2;if(a2!==void 0&&o2!==void 0){let s2=e2.features.
utf8_validation==="VERIFY",c2=r2==="wire"?readWireScalar(a2,o2,s2):readJsonKey(a2,o2);return t.ct([c2,readType(e2,n2,r2,i2)])}return e2.type.kind==="unresolved"||
n2.type.kind==="unresolved"?Ue:r2==="json"?a2===void 0?fromJsonMap(e2,i2):jsonMap(a2,n2):a2===void 0?entryFromMap(e2,n2,i2):mapFromEntry(e2,n2,i2)}function readJsonKey(e2,n2){
return e2===n2?t.rt:e2==="string"?t.it("the key's text arrives as the string"):n2==="string"||n2==="bool"||e2==="bool"?t.at(`keys that are no ${e2} are refused`):
readJsonScalar(e2,n2)}function fromJsonMap({type:e2,cardinality:n2},{policy:r2}){let i2=t.at("the JSON object of a map is refused where the field is none");if(e2.
kind!=="message"||n2!=="singular")return i2;let{message:a2}=e2;return["google.protobuf.Struct","google.protobuf.Value"].includes(a2.fullName)?t.it(`the map arri\
ves as a ${a2.fullName}`):hasSpecialJson(a2)?i2:r2.unknownFields==="reject"?t.at(`the map's keys are no fields of ${a2.name}: the message is refused`):t.nt(`the\
 map's keys are no fields of ${a2.name}: its entries are dropped`)}function jsonMap(e2,{type:n2,cardinality:r2}){return n2.kind!=="message"||r2!=="singular"||hasSpecialJson(
n2.message)?t.at("only a JSON object is accepted where a map is expected"):e2==="string"?t.nt(`the names of the fields of ${n2.message.name} arrive as the map's\
 keys, where their values fit`):t.at(`the names of the fields of ${n2.message.name} are refused as keys`)}function entryFromMap(e2,n2,r2){if(e2.type.kind!=="mes\
sage")return otherFromMessage(e2.type,n2,e2);if(e2.delimited)return t.nt("map entries are not groups: they are skipped as unknown");let[i2,a2]=entryFields(e2.type.
message);return!i2||!a2?t.nt(`${e2.type.message.name} has no key = 1 and value = 2 to hold the map's entries`):t.ct([keyFromMap(i2,n2.mapKey),readType(a2,n2,"wi\
re",r2),moreThanEntry(e2.type.message,i2,a2)])}function moreThanEntry({name:e2,fields:n2},r2,i2){let a2=n2.find(e3=>e3!==r2&&e3!==i2&&e3.presence==="required");
return a2?t.at(`${e2} requires ${a2.name}, which no map entry has`):r2.cardinality!=="singular"||i2.cardinality!=="singular"?heldAsLists(e2):r2.oneof!==void 0&&
r2.oneof===i2.oneof?t.nt(`${e2} keeps either the key or the value: both are in oneof ${r2.oneof.name}`):t.rt}function heldAsLists(e2){return t.nt(`${e2} has a r\
epeated key or value, and a map entry keeps one of each`)}function mapFromEntry(e2,n2,r2){if(n2.type.kind!=="message")return t.nt("the value is no map entry: it\
 is skipped as unknown or misread");if(n2.delimited)return t.nt("groups are no map entries: they are skipped as unknown");let[i2,a2]=entryFields(n2.type.message);
if(!i2||!a2||n2.type.message.fields.length>2)return t.nt(`a map keeps key = 1 and value = 2 of ${n2.type.message.name} and drops the rest`);if(i2.cardinality!==
"singular"||a2.cardinality!=="singular")return heldAsLists(n2.type.message.name);let o2=n2.cardinality==="repeated"?t.nt("entries with the same key collapse int\
o the last one"):t.it("the message arrives as a map of one entry");return t.ct([keyIntoMap(e2,i2),readType(e2,a2,"wire",r2),o2,defaultOf$1(i2),defaultOf$1(a2)])}
function defaultOf$1(e2){let n2=e2.presence==="required"?void 0:nonZeroDefault(e2);return n2===void 0?t.rt:t.nt(`where ${e2.name} is not written the writer mean\
s ${n2}, and a map reads nothing or 0`)}function entryFields({fields:e2}){return[e2.find(e3=>e3.number===1),e2.find(e3=>e3.number===2)]}function keyFromMap(e2,t2){
return t2===void 0||e2.type.kind==="unresolved"?Z:e2.type.kind==="enum"?enumFromWire(e2.type.enum,t2):e2.type.kind==="message"?messageFromOther(e2,{kind:"scalar",
scalar:t2}):readWireScalar(e2.type.scalar,t2,e2.features.utf8_validation==="VERIFY")}function keyIntoMap(e2,t2){let{mapKey:n2,features:r2}=e2;return n2===void 0||
t2.type.kind==="unresolved"?Z:t2.type.kind==="enum"?wireFromEnum(n2,t2.type.enum,e2):t2.type.kind==="message"?otherFromMessage({kind:"scalar",scalar:n2},t2,e2):
readWireScalar(n2,t2.type.scalar,r2.utf8_validation==="VERIFY")}const Ue=t.st("a map is read as its entries, or entries as a map, and this repository does not h\
old the type of one of them"),Z=t.st("the type of a map's key is declared in a file that could not be found");function packedAsElement(e2,n2){if(n2.packed&&!e2.
delimited&&isDelimited(e2.type))return t.nt("a packed list of numbers arrives as one meaningless element")}function isDelimited(e2){return e2.kind==="message"||
e2.kind==="scalar"&&wireTypeOf(e2.scalar)===2}const We=t.nt("a packed list is skipped as unknown and the field reads as absent");function isSameType(e2,t2,n2){return e2.
mapKey===t2.mapKey&&isSame(e2.type,t2.type,n2)}function isSame(e2,t2,n2){if(e2.kind==="scalar"||t2.kind==="scalar")return e2.kind==="scalar"&&t2.kind==="scalar"&&
e2.scalar===t2.scalar;if(e2.kind==="unresolved"||t2.kind==="unresolved")return mayBeSameName(typeName(e2),typeName(t2));let identity=e3=>n2.identity(e3.kind==="\
message"?e3.message:e3.enum);return e2.kind===t2.kind&&identity(e2)===identity(t2)}function readFieldType(e2,n2,r2,i2){return isSameType(e2,n2,i2)?readDependency(
e2,n2,r2)??t.rt:readValueType(e2,n2,r2,i2)}function readValueType(e2,t2,n2,r2){if(e2.mapKey!==void 0||t2.mapKey!==void 0)return readMap(e2,t2,n2,r2);let i2=e2.type.
kind!=="unresolved"&&t2.type.kind!=="unresolved";return(n2==="wire"&&i2?packedAsElement(e2,t2):void 0)??readType(e2,t2,n2,r2)}function readType(e2,t2,n2,r2){return readDependency(
e2,t2,n2)||(n2==="json"?readJsonType(e2,t2,r2):readWireType(e2,t2,r2))}function readWireType(e2,n2,r2){let{type:i2}=e2,{type:a2}=n2;if(i2.kind==="message"&&a2.kind===
"message")return e2.delimited===n2.delimited?readMessage(i2.message,a2.message,"wire",r2):t.nt("a group and a message are framed differently: the value is skipp\
ed as unknown and the field reads as absent");if(i2.kind==="message")return messageFromOther(e2,a2);if(a2.kind==="message")return otherFromMessage(i2,n2,e2);if(i2.
kind==="enum"&&a2.kind==="enum")return readEnum(i2.enum,a2.enum,"wire",r2.policy);if(i2.kind==="enum")return a2.kind==="scalar"?enumFromWire(i2.enum,a2.scalar):
t.rt;if(i2.kind!=="scalar")return t.rt;if(a2.kind==="enum")return wireFromEnum(i2.scalar,a2.enum,e2);let o2=e2.features.utf8_validation==="VERIFY";return a2.kind===
"scalar"?readWireScalar(i2.scalar,a2.scalar,o2):t.rt}function readCardinality(e2,n2,r2){return e2.cardinality===n2.cardinality?t.rt:e2.cardinality==="map"||n2.cardinality===
"map"?r2==="json"||e2.cardinality!=="singular"?t.rt:t.nt("only one entry is kept of the map"):r2==="json"?e2.cardinality==="singular"&&takesLists(e2.type)?t.it(
"the array arrives as a list value"):t.at(e2.cardinality==="repeated"?"a single value is refused where an array is expected":"an array is refused where a single\
 value is expected"):e2.cardinality==="repeated"?t.it("the value arrives as a list of one, or as an empty list"):n2.packed?We:n2.type.kind==="message"?t.nt("the\
 list's messages are merged into one"):t.nt("only the last element of the list is kept")}function isData(e2){return e2==="wire"||e2==="json"}function breaksCode(e2){
return t.at(`${e2}: code that uses the generated classes must change in every language`)}function breaksCodeIn(e2,n2){return t.at(`${n2}: code generated for ${e2}\
 changes its names or types`)}function locationOf({base:e2,head:t2},n2=e3=>e3.at){let r2=t2??e2;if(!r2)throw Error("a difference has at least one side");let i2=e2&&
t2&&e2.element.join("\0")!==t2.element.join("\0");return{element:r2.element,...i2&&{was:e2.element},location:locate(r2.file,n2(r2),t2?"head":"base"),...e2&&t2&&
{baseLocation:locate(e2.file,n2(e2),"base")}}}function fieldSides(e2){return{base:{field:e2.base,message:e2.baseMessage},head:{field:e2.head,message:e2.headMessage}}}
function fieldText({name:e2,number:t2}){return`field "${e2}" (number ${String(t2)})`}const Ge=r.j({id:"protobuf/dependency",title:"A type of another module may \
have changed",why:"A type that this repository does not hold is known by its name, and by the commit and the digest that buf.lock pins of its module. Where the \
pin moves, where the text appears or goes, or where another import may declare the name, nothing here says whether the data still read.",remedy:"Put the file ba\
ck where it was removed, or give contract-check the text of the dependency (an image with --image or protobuf.images, a folder with protobuf.include, or a copy \
in the repository). Otherwise have an owner look at what changed in it.",surfaces:["wire","json","rpc","source"],*differences(e2){let t2=new Set;for(let{base:n2,
head:r2}of uses$1(e2)){let[e3,i2]=[n2.dependency,r2.dependency];if(JSON.stringify(e3)===JSON.stringify(i2))continue;let a2=JSON.stringify([e3,i2,n2.field===void 0,
n2.called]);t2.has(a2)||(t2.add(a2),yield{...locationOf({base:n2,head:r2}),base:n2,head:r2})}},reads(e2,n2,r2){return!e2||!n2||r2==="rpc"&&!e2.called?t.rt:isData(
r2)&&e2.field&&n2.field?readDependency(e2.field,n2.field,r2)??t.rt:isSameDependency(e2.dependency,n2.dependency)?t.rt:r2==="source"&&!mayBeSameName(e2.name,n2.name)?
breaksCode(`${e2.role} is another type`):whyUndecided(e2.dependency,n2.dependency)},message({base:e2,head:t2}){if(!e2||!t2)return"";let n2=`${t2.name}, ${t2.role}\
,`;return e2.name===t2.name?isSameDependency(e2.dependency,t2.dependency)?`${n2} is written in another way, and is the same`:t2.dependency?.unheld&&!e2.dependency?
`${n2} is not held by this repository any more`:e2.dependency?.unheld&&!t2.dependency?`${n2} was not held by this repository until now`:`${n2} is of another mod\
ule and may have changed there`:`${t2.role} changed from ${e2.name} to ${t2.name}, and another module declares ${t2.dependency?.unheld?t2.name:e2.name}`},shape:({
dependency:e2})=>e2??null});function*uses$1({fields:e2,extensions:t2,rpcs:n2,context:r2}){for(let{base:n3,head:i2}of[...e2,...t2])n3&&i2&&(isSameType(n3,i2,r2)&&
(yield{base:fieldUse$1(n3),head:fieldUse$1(i2)}),n3.extendeeName!==void 0&&i2.extendeeName!==void 0&&(yield{base:extendeeUse(n3),head:extendeeUse(i2)}));for(let{
base:e3,head:t3}of n2)if(e3&&t3)for(let n3 of["request","response"])yield{base:callUse(e3,n3),head:callUse(t3,n3)}}function fieldUse$1(e2){let{name:t2,element:n2,
file:r2,at:i2,type:a2}=e2;return{element:n2,file:r2,at:i2,role:`the type of field "${t2}"`,name:typeName(a2),dependency:dependencyOfField(e2),field:e2}}function extendeeUse(e2){
let{name:t2,element:n2,file:r2,at:i2,extendee:a2,extendeeName:o2=""}=e2;return{element:n2,file:r2,at:i2,role:`the message that extension "${t2}" extends`,name:a2?.
fullName??withoutDot(o2),dependency:dependencyOfExtendee(e2)}}function callUse(e2,t2){let{element:n2,service:r2,node:i2}=e2;return{element:n2,file:r2.file,at:i2.
at,role:`the ${t2} of method "${i2.name}"`,name:e2[`${t2}Name`],dependency:dependenciesOfCall(e2)[t2],called:!0}}const Ke=r.j({id:"protobuf/enum-default",title:"\
First value of an enum changed",why:"A field that is absent reads as the first value of its enum. Writers never write it, so both sides must agree on which valu\
e that is.",remedy:"Keep the first value first; new values go to the end. An explicit default on each field makes the order irrelevant.",references:["buf:FIELD_\
SAME_DEFAULT"],surfaces:["wire","json","source"],*differences({enums:e2}){for(let{base:t2,head:n2}of e2)t2&&n2&&!meansTheSame(t2,n2)&&(yield{...locationOf({base:t2,
head:n2}),base:{value:void 0,enum:t2},head:{value:void 0,enum:n2}})},reads(e2,n2,r2){if(!isData(r2))return t.rt;let i2=e2&&firstValue(e2.enum),a2=n2&&firstValue(
n2.enum);return!i2||!a2||r2==="json"&&sharesName(e2.enum,a2)?t.rt:t.nt(`an absent field means ${textOf(a2)} to the writer and ${textOf(i2)} to the reader`)},message:({
base:e2,head:t2})=>`the first value of enum "${t2?.enum.name??""}" changed from ${nameOf$1(e2)} to ${nameOf$1(t2)}`,shape:e2=>[firstValue(e2.enum)?.number,firstValue(
e2.enum)?.name]});function nameOf$1(e2){let t2=e2&&firstValue(e2.enum);return t2?textOf(t2):""}function textOf({name:e2,number:t2}){return`${e2} (${String(t2)})`}
function sharesName({values:e2},{enum:t2,number:n2}){let r2=new Set(t2.values.filter(e3=>e3.number===n2).map(({name:e3})=>e3));return e2.some(t3=>t3.number===e2[0]?.
number&&r2.has(t3.name))}function meansTheSame(e2,t2){return firstValue(e2)?.number===firstValue(t2)?.number}function defineDeclaredRule(e2){let{pairs:t2,concerns:n2,
surfaces:i2,...a2}=e2;return r.j({...a2,surfaces:i2??["wire","json","source"],*differences(e3){for(let r2 of t2(e3))n2(r2)&&(yield{...locationOf(r2),base:r2.base,
head:r2.head})}})}const qe=defineDeclaredRule({id:"protobuf/enum-name",title:"Enum renamed or moved",why:"Neither bytes nor JSON carry the name of an enum; gene\
rated code does.",remedy:"Nothing to do for data. Announce the change of the generated code.",references:["buf:ENUM_NO_DELETE","buf:PACKAGE_ENUM_NO_DELETE"],pairs:({
enums:e2,arrived:t2})=>[...e2,...t2.filter(isEnum)],concerns:({base:e2,head:t2,relation:n2})=>e2!==void 0&&t2!==void 0&&n2!=="same"&&!(e2.parent&&t2.parent&&e2.
name===t2.name),reads:(e2,n2,r2)=>isData(r2)?t.rt:breaksCode("the enum has another name or file"),message({base:e2,head:t2}){return e2&&t2&&e2.file.path!==t2.file.
path&&e2.name===t2.name?`enum "${e2.name}" moved from ${e2.file.path} to ${t2.file.path}`:`enum "${e2?.element.join(".")??""}" was renamed to "${t2?.element.join(
".")??""}"`},shape:({element:e2})=>e2});function isEnum(e2){return e2.head?.kind==="enum"}const Je=defineDeclaredRule({id:"protobuf/enum-openness",title:"Enum o\
pened or closed",why:"An open enum keeps numbers that it does not declare, a closed one files them under the unknown fields and the field reads as absent. Decla\
red values are read as before.",remedy:"Check that no writer sends numbers that the enum does not declare before closing it.",references:["buf:ENUM_SAME_TYPE"],
pairs:({enums:e2})=>e2,concerns:({base:e2,head:t2})=>e2!==void 0&&t2!==void 0&&e2.closed!==t2.closed,reads(e2,n2,r2){return isData(r2)?e2?.closed?t.it("numbers \
that the enum does not declare read as absent"):t.rt:breaksCode("unknown values are handled in another way")},message:({head:e2})=>`enum "${e2?.name??""}" is no\
w ${e2?.closed?"closed":"open"}`,shape:({closed:e2})=>e2}),Ye=defineDeclaredRule({id:"protobuf/enum-presence",title:"Enum added or removed",why:"An enum travels\
 only inside fields, and what became of those fields is reported there. Code that uses the generated enum does not compile without it.",remedy:"Remove an enum w\
hen no code uses it; mark it `deprecated` first.",references:["buf:ENUM_NO_DELETE","buf:PACKAGE_ENUM_NO_DELETE","confluent:ENUM_ADDED","confluent:ENUM_REMOVED"],
pairs:({enums:e2})=>e2,concerns:({base:e2,head:t2})=>!e2||!t2,reads(e2,n2,r2){return e2?t.rt:isData(r2)?t.it("the changes of the fields that used it tell what h\
appens to data"):breaksCode("the enum is gone")},message:({base:e2,head:t2})=>t2?`enum "${t2.name}" was added`:`enum "${e2?.name??""}" was removed`,shape:({fullName:e2})=>e2});
function pairValues({base:e2,head:t2}){if(!e2||!t2)return[];let n2=new Set(t2.values.map(({name:e3})=>e3)),r2=new Set(e2.values.map(({name:e3})=>e3)),i2=new Set(
t2.values),a2=groupBy(t2.values,({name:e3})=>e3),o2=groupBy(t2.values.filter(({name:e3})=>!r2.has(e3)),({number:e3})=>e3),take=e3=>{let t3=e3?.shift();return t3&&
i2.delete(t3),t3},s2=e2.values.map(e3=>({base:e3,head:take(a2.get(e3.name))}));for(let e3 of s2)!e3.head&&!n2.has(e3.base.name)&&(e3.head=take(o2.get(e3.base.number)));
return[...s2,...[...i2].map(e3=>({base:void 0,head:e3}))]}function groupBy(e2,t2){let n2=new Map;for(let r2 of e2){let e3=n2.get(t2(r2));e3?e3.push(r2):n2.set(t2(
r2),[r2])}return n2}function valueElement(e2){return e2&&{element:e2.element,file:e2.enum.file,at:e2.node.at,value:e2}}function defineValueRule({concerns:e2,source:n2,
message:i2,...a2}){let o2=r.j({...a2,surfaces:["wire","json","source"],*differences({enums:t2}){for(let n3 of t2)if(n3.base&&n3.head)for(let t3 of pairValues(n3))
e2(t3)&&(yield{...locationOf({base:valueElement(t3.base),head:valueElement(t3.head)}),base:{value:t3.base,enum:n3.base},head:{value:t3.head,enum:n3.head}})},reads(e3,r2,i3,{
context:a3}){return!e3||!r2?t.rt:isData(i3)?r2.value?readEnumValue(e3.enum,r2.value,i3,a3.policy):t.rt:n2(e3.value,r2.value)},message:({base:e3,head:t2})=>i2({base:e3?.
value,head:t2?.value}),shape:({value:e3})=>e3?[e3.name,e3.number]:null});return{...o2,*judge(e3){for(let t2 of o2.judge(e3))yield{...t2,edit:editOf(t2.sides)}}}}
function editOf({base:e2,head:t2}){return e2?.value?t2?.value?"changed":"removed":"added"}const Xe=defineValueRule({id:"protobuf/enum-value-name",title:"Enum va\
lue renamed",why:"Bytes carry the number, so they keep their meaning. ProtoJSON carries the name: a reader drops or refuses a name that it does not know.",remedy:"\
Add the new name as an alias (`allow_alias`) after the old one, which stays the one that is printed; drop the old name when no reader is left that needs it.",references:[
"buf:ENUM_VALUE_SAME_NAME","confluent:ENUM_CONST_CHANGED"],concerns:({base:e2,head:t2})=>e2!==void 0&&t2!==void 0&&(e2.name!==t2.name||isOvertaken(e2,t2)),source:(e2,n2)=>e2?.
name===n2?.name?t.rt:breaksCode("the enum value has another name"),message({base:e2,head:t2}){return e2&&t2?.name===e2.name?`enum value "${t2.name}" (number ${String(
t2.number)}) is ${isPrinted(t2)?"now":"no longer"} the first name of its number, which JSON prints`:`enum value "${e2?.name??""}" (number ${String(e2?.number??0)}\
) was renamed to "${t2?.name??""}"`}});function isPrinted(e2){return printedName(e2.enum,e2.number)===e2.name}function isOvertaken(e2,t2){if(e2.number!==t2.number||
isPrinted(e2)===isPrinted(t2))return!1;let n2=[e2,t2].map(e3=>printedName(e3.enum,e3.number));return[e2,t2].every(e3=>n2.every(t3=>e3.enum.values.some(n3=>n3.name===
t3&&n3.number===e3.number)))}const Ze=defineValueRule({id:"protobuf/enum-value-number",title:"Number of an enum value changed",why:"Bytes carry the number. The \
reader takes the old number for another value, or for none that it knows.",remedy:"Keep the number. Add a new value with a new name instead, and reserve numbers\
 that go.",references:["buf:ENUM_VALUE_SAME_NAME","buf:ENUM_VALUE_NO_DELETE"],concerns:({base:e2,head:t2})=>e2!==void 0&&t2!==void 0&&e2.number!==t2.number,source:()=>t.
rt,message:({base:e2,head:t2})=>`the number of enum value "${t2?.name??""}" changed from ${String(e2?.number??0)} to ${String(t2?.number??0)}`}),Qe=defineValueRule(
{id:"protobuf/enum-value-presence",title:"Enum value added or removed",why:"Bytes carry the number: a reader with an open enum keeps a number that it does not k\
now, a reader with a closed enum files it under the unknown fields and reads the field as absent. ProtoJSON carries the name, which a reader that does not know \
it drops or refuses.",remedy:"Upgrade readers before a writer uses the new value. When you remove a value, write `reserved` for its number and its name. If your\
 readers tolerate unknown values, say `enums: open` in the contract.",references:["buf:ENUM_VALUE_NO_DELETE","buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED","\
buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED","confluent:ENUM_CONST_ADDED","confluent:ENUM_CONST_REMOVED"],concerns:({base:e2,head:t2})=>!e2||!t2,source:e2=>e2?
t.rt:breaksCode("the enum value is gone"),message({base:e2,head:t2}){let n2=t2??e2;return`enum value "${n2?.name??""}" (number ${String(n2?.number??0)}) was ${t2?
"added":"removed"}`}}),$e=r.j({id:"protobuf/extension-place",title:"Extension moved, or field and extension exchanged",why:"Bytes carry the number alone, so an \
extension is the same one in any file, and the same as a field of that number. Its JSON key holds its full name in brackets, and generated code reaches it in an\
other way.",remedy:"Nothing to do for bytes. For JSON, keep the field or the extension where and as it is.",references:["buf:EXTENSION_NO_DELETE","buf:FIELD_NO_\
DELETE","buf:PACKAGE_EXTENSION_NO_DELETE"],surfaces:["wire","json","source"],*differences({head:e2,fields:t2,extensions:n2,echoes:r2}){let i2=n2.filter(({head:t3})=>t3!==
void 0&&t3.file!==e2);for(let{base:e3,head:n3}of[...t2.filter(isExchanged),...i2,...r2])e3&&n3&&(yield{...locationOf({base:e3,head:n3}),base:e3,head:n3})},reads:(e2,n2,r2)=>isData(
r2)?t.rt:breaksCode("the field is reached in another way"),message({base:e2,head:t2}){if(!e2||!t2)return"";if(isExtension(e2)&&isExtension(t2))return`extension \
"${e2.fullName}" (number ${String(e2.number)}) moved from ${e2.file.path} to ${t2.file.path}`;let[n2,r2]=isExtension(e2)?["extension","field"]:["field","extensi\
on"];return`${n2} "${e2.fullName}" (number ${String(e2.number)}) is now the ${r2} "${t2.fullName}"`},shape:({extendeeName:e2,fullName:t2,file:n2})=>[e2??null,t2,
n2.path]});function isExtension({extendeeName:e2}){return e2!==void 0}function isExchanged({base:e2,head:t2}){return e2!==void 0&&t2!==void 0&&isExtension(e2)!==
isExtension(t2)}const et=r.j({id:"protobuf/extension-range",title:"Extension range changed",why:"Extensions of a number outside the ranges no longer compile, an\
d a reader without them keeps their bytes among the unknown fields.",remedy:"Keep every extension range that somebody may use; ranges may always grow.",references:[
"buf:EXTENSION_MESSAGE_NO_DELETE"],surfaces:["wire","json","source"],*differences({messages:e2}){for(let{base:t2,head:n2}of e2){if(!t2||!n2)continue;let e3=mergedRanges(
t2.node.extensionRanges),r2=mergedRanges(n2.node.extensionRanges);JSON.stringify(e3)!==JSON.stringify(r2)&&(yield{...locationOf({base:t2,head:n2},e4=>e4.node.extensionRanges[0]?.
at??e4.at),base:{message:t2,ranges:e3},head:{message:n2,ranges:r2}})}},reads(e2,n2,r2){return!e2||!n2||n2.ranges.every(([t2,n3])=>e2.ranges.some(e3=>e3[0]<=t2&&
e3[1]>=n3))?t.rt:isData(r2)?t.it("extensions outside the ranges are kept as unknown fields"):breaksCode("extensions outside the ranges do not compile")},message:({
base:e2,head:t2})=>`the extension ranges of "${t2?.message.name??""}" changed from ${text(e2)} to ${text(t2)}`,shape:({ranges:e2})=>e2});function text(e2){let t2=e2?.
ranges.map(([e3,t3])=>e3===t3?String(e3):`${String(e3)} to ${String(t3)}`)??[];return t2.length===0?"none":t2.join(", ")}function defineFieldRule({fact:e2,part:t2,
differs:n2,reads:i2,message:a2,advice:o2,at:s2,surfaces:c2,...l2}){let valueOf=n3=>{let r2=ye[e2](n3);return t2?t2(r2):r2};return r.j({...l2,surfaces:c2??["wire",
"json","source"],*differences({fields:e3,extensions:t3,context:r2}){for(let i3 of[...e3,...t3]){let{base:e4,head:t4}=i3;e4&&t4&&(n2?n2(e4,t4,r2):JSON.stringify(
valueOf(e4))!==JSON.stringify(valueOf(t4)))&&(yield{...locationOf({base:e4,head:t4},s2),...fieldSides(i3)})}},reads(e3,t3,n3,{context:r2}){if(!e3?.field||!t3?.field)
throw Error("a fact of a field has two sides");return i2(e3.field,t3.field,n3,r2)},message:({base:e3,head:t3})=>e3?.field&&t3?.field?a2(e3.field,t3.field):"",advice:({
base:e3,head:t3})=>e3?.field&&t3?.field?o2?.(e3.field,t3.field):void 0,shape:({field:e3})=>(e3&&valueOf(e3))??null})}const tt=defineFieldRule({id:"protobuf/fiel\
d-cardinality",title:"Field changed between singular, repeated and map",why:"A singular reader keeps the last element of a list, merges a list of messages into \
one, or skips a packed list altogether. ProtoJSON refuses a single value where an array is expected and the reverse.",remedy:"Add a new repeated field with a ne\
w number beside the singular one, and remove the old one when no reader uses it.",references:["buf:FIELD_SAME_CARDINALITY","buf:FIELD_WIRE_COMPATIBLE_CARDINALIT\
Y","buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY","confluent:FIELD_NUMERIC_LABEL_CHANGED","confluent:FIELD_STRING_OR_BYTES_LABEL_CHANGED"],fact:"cardinality",reads(e2,n2,r2){
return isData(r2)?r2==="wire"&&e2.number!==n2.number?t.rt:readCardinality(e2,n2,r2):breaksCode("the field is read and written in another way")},message:(e2,t2)=>`\
field "${t2.name}" changed from ${e2.cardinality} to ${t2.cardinality}`}),nt=defineFieldRule({id:"protobuf/field-default",title:"Default value of a field change\
d",why:"Defaults are never written. A message without the field means one value to its writer and another to its reader, and nobody is told.",remedy:"Keep the d\
efault. Let writers set the new value explicitly, or add a new field with the new default.",references:["buf:FIELD_SAME_DEFAULT"],surfaces:["wire","json"],fact:"\
writtenDefault",reads:(e2,n2,r2)=>isData(r2)?readDefault(e2,n2):t.rt,message(e2,t2){let orNone=e3=>e3??"none";return`the default of field "${t2.name}" changed f\
rom ${orNone(writtenDefault(e2))} to ${orNone(writtenDefault(t2))}`}}),rt=defineFieldRule({id:"protobuf/field-encoding",title:"Message encoding of a field chang\
ed",why:"A group lies between two tags, a message behind its length. A reader that expects the one skips the other as unknown.",remedy:"Keep the group, or `feat\
ures.message_encoding = DELIMITED` after a move to editions. To leave groups, add a new field.",references:["buf:FIELD_SAME_TYPE","buf:FIELD_WIRE_COMPATIBLE_TYP\
E"],fact:"delimited",differs:(e2,t2)=>e2.type.kind===t2.type.kind&&e2.delimited!==t2.delimited,reads(e2,n2,r2){return(isData(r2)?readDependency(e2,n2,r2):void 0)||
(r2==="source"?breaksCodeIn("languages with group accessors","the field is no longer a group, or became one"):r2==="json"?t.rt:t.nt("the value is skipped as unk\
nown and the field reads as absent"))},message:(e2,t2)=>`field "${t2.name}" is now encoded as a ${t2.delimited?"group":"length-prefixed message"}`}),it=defineFieldRule(
{id:"protobuf/field-generated",title:"Generated type of a field changed",why:"`jstype`, `ctype` and the language features do not touch data, but the generated a\
ccessors take and return other types.",remedy:"Change them together with the code that uses the generated classes, and release that as a new major version.",references:[
"buf:FIELD_SAME_JSTYPE","buf:FIELD_SAME_CPP_STRING_TYPE","buf:FIELD_SAME_JAVA_UTF8_VALIDATION"],surfaces:["source"],fact:"generated",differs:(e2,t2)=>changed(e2,
t2).length>0,reads:(e2,t2)=>breaksCodeIn(languagesOf(changed(e2,t2)),"an option of the field changed"),message:(e2,t2)=>`${changed(e2,t2).join(", ")} of field "${t2.
name}" changed`});function changed(e2,t2){let n2=generatedFacts(e2),r2=generatedFacts(t2);return[...new Set([...Object.keys(n2),...Object.keys(r2)])].sort().filter(
i2=>n2[i2]!==r2[i2]&&(isStated(e2,i2)||isStated(t2,i2)||n2[i2]!==void 0&&r2[i2]!==void 0))}function isStated(e2,t2){let n2=generatedFacts(e2)[t2],{languages:r2}=y[e2.
file.edition];return n2!==void 0&&t2.startsWith("pb.")&&n2!==r2[t2]}function languagesOf(e2){let t2=e2.map(e3=>e3==="jstype"?"JavaScript":e3==="ctype"?"C++":/^pb\.(\w+)/.
exec(e3)?.[1]??e3);return[...new Set(t2)].join(", ")}const ot=defineFieldRule({id:"protobuf/field-json-name",title:"JSON name of a field changed",why:"ProtoJSON\
 writes the JSON name. A reader accepts its own JSON name and the field's name as written, and drops or refuses any other key.",remedy:"Keep `json_name`. The fi\
eld's name as written is always accepted, so it is the only key that can be switched to safely.",references:["buf:FIELD_SAME_JSON_NAME"],surfaces:["wire","json"],
fact:"jsonName",differs:(e2,t2)=>e2.name===t2.name&&e2.jsonName!==t2.jsonName,reads:(e2,n2,r2,{policy:i2})=>isData(r2)?readName(e2,n2,r2,i2):t.rt,message:(e2,t2)=>`\
the JSON name of field "${t2.name}" changed from "${e2.jsonName}" to "${t2.jsonName}"`}),st=defineFieldRule({id:"protobuf/field-name",title:"Field renamed",why:"\
Bytes do not carry names, but ProtoJSON does: it writes a field's JSON name and accepts only the JSON name and the name as written. Generated code changes every\
where.",remedy:'Keep the name, or pin the old JSON key with `json_name = "oldName"` so that JSON keeps working in both directions; announce the change of the ge\
nerated code.',references:["buf:FIELD_SAME_NAME","buf:FIELD_SAME_JSON_NAME","confluent:FIELD_NAME_CHANGED"],fact:"name",at:({node:e2})=>e2.nameAt,reads(e2,t2,n2,{
policy:r2}){return isData(n2)?readName(e2,t2,n2,r2):breaksCode("the field has another name")},advice:(e2,t2)=>`Keep the name, or pin the JSON key that data has:\
 \`${t2.name} = ${String(t2.number)} [json_name = "${e2.jsonName}"]\` is read by both sides as JSON. Announce that the generated code changes.`,message:(e2,t2)=>`\
field "${e2.name}" (number ${String(e2.number)}) was renamed to "${t2.name}"`}),ct=defineFieldRule({id:"protobuf/field-number",title:"Field number changed",why:"\
Bytes carry numbers, not names. A reader looks for the field under its own number, finds nothing, and reads the default; where another field now has the old num\
ber, that field receives the value.",remedy:"Keep the number. To give a field a new number, add a second field, write both for as long as old readers exist, the\
n remove the first and reserve its number and name.",references:["buf:FIELD_NO_DELETE","buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"],fact:"number",at:({node:e2})=>e2.
numberAt,reads(e2,n2,r2){if(r2==="json")return t.rt;if(r2==="source")return e2.extendeeName===void 0?t.rt:breaksCode("the extension's number changed");let i2=e2.
parent?.fields.find(t2=>t2.number===n2.number&&t2!==e2);return i2?t.nt(`number ${String(n2.number)} now belongs to ${i2.name}`):t.nt(`the value written as ${String(
n2.number)} is skipped as unknown and ${e2.name} reads as absent`)},message:(e2,t2)=>`the number of field "${t2.name}" changed from ${String(e2.number)} to ${String(
t2.number)}`});function isSameOneof(e2,t2){if(!e2.oneof||!t2.oneof)return e2.oneof===t2.oneof;let{message:n2}=e2.oneof,{message:r2}=t2.oneof;return lt.getOrMake(
n2,r2,()=>pairOneofs(n2,r2)).get(e2.oneof)===t2.oneof}const lt=new PairTable;function pairOneofs(e2,t2){let n2=new Map(t2.fields.map(e3=>[e3.number,e3])),r2=e2.
oneofs.flatMap(e3=>sharing(e3,n2));r2.sort((e3,t3)=>Number(t3.sameName)-Number(e3.sameName)||t3.shared-e3.shared||e3.lowest-t3.lowest);let i2=new Map,a2=new Set;
for(let{from:e3,to:t3}of r2)i2.has(e3)||a2.has(t3)||(i2.set(e3,t3),a2.add(t3));return i2}function sharing(e2,t2){let n2=new Map;for(let{number:r2}of e2.members){
let e3=t2.get(r2)?.oneof;e3&&getOrMake(n2,e3,()=>[]).push(r2)}return[...n2].map(([t3,n3])=>({from:e2,to:t3,shared:n3.length,lowest:n3.reduce((e3,t4)=>Math.min(e3,
t4)),sameName:t3.name===e2.name}))}const ut=defineFieldRule({id:"protobuf/field-oneof",title:"Field moved into or out of a oneof",why:"A reader keeps only the l\
ast member of a oneof that it meets. Where the writer may set two of them at once, one is lost, and ProtoJSON refuses the message. A single field that moves int\
o a new oneof loses nothing.",remedy:"Move one existing field into a new oneof at most; add other alternatives as new fields. To move several, add a new oneof w\
ith new fields.",references:["buf:FIELD_SAME_ONEOF","confluent:MULTIPLE_FIELDS_MOVED_TO_ONEOF","confluent:FIELD_MOVED_TO_EXISTING_ONEOF","confluent:ONEOF_FIELD_\
MOVED_TO_TOP_LEVEL"],fact:"oneof",differs:(e2,t2)=>!isSameOneof(e2,t2),reads:(e2,t2,n2)=>isData(n2)?readOneof(e2,t2,n2):breaksCode("the field is set and read th\
rough another accessor"),message(e2,t2){return e2.oneof?t2.oneof?`field "${t2.name}" moved from oneof "${e2.oneof.name}" to oneof "${t2.oneof.name}"`:`field "${t2.
name}" moved out of oneof "${e2.oneof.name}"`:`field "${t2.name}" moved into oneof "${t2.oneof?.name??""}"`}}),dt=defineFieldRule({id:"protobuf/field-packing",title:"\
Packed encoding of a repeated field changed",why:"Every parser since protobuf 2.3 accepts packed and unpacked lists of numbers, whatever its own schema says.",remedy:"\
Nothing to do. Only hand-written parsers need a look.",surfaces:["wire"],fact:"packed",differs:(e2,t2)=>e2.cardinality==="repeated"&&t2.cardinality==="repeated"&&
e2.packed!==t2.packed,reads:()=>t.it("parsers accept packed and unpacked lists"),message:(e2,t2)=>`field "${t2.name}" is now ${t2.packed?"packed":"unpacked"}`}),
Q=r.j({id:"protobuf/field-presence",title:"Field added or removed",why:"A reader that does not know a field keeps its bytes among the unknown fields and ignores\
 its JSON key; a reader that no longer gets a field reads its default. Only a required field must be there. A number that is removed without being reserved can \
be given to another field later, which then misreads every old message.",remedy:"When you remove a field, write `reserved` for its number and its name. Never ad\
d or remove a required field of a message that is in use.",references:["buf:FIELD_NO_DELETE","buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED","buf:FIELD_NO_DELETE_UNL\
ESS_NUMBER_RESERVED"],surfaces:["wire","json","source"],*differences({fields:e2,extensions:t2}){for(let n2 of[...e2,...t2])n2.base&&n2.head||(yield{...locationOf(
n2),...fieldSides(n2),references:referencesOf(n2)})},reads(e2,n2,r2,{context:i2}){return!e2||!n2?t.rt:isData(r2)?(r2==="json"&&n2.field&&!e2.field?readReusedKey(
e2.message,n2.field,(e3,t2)=>readFieldType(e3,t2,r2,i2)):void 0)??readPresence(e2.field,n2.field,r2,i2.policy):e2.field?t.rt:breaksCode("the field is gone")},message:({
base:e2,head:t2})=>t2?.field?`${fieldText(t2.field)} was added${recycled(e2,t2)}`:removal(e2,t2),advice,shape:({field:e2})=>e2?[e2.number,e2.name,e2.presence]:null}),
ft={...Q,*judge(e2){for(let t2 of Q.judge(e2)){let{base:e3}=t2.sides;yield{...t2,edit:e3?.field?"removed":"added"}}}};function advice({base:e2,head:t2}){let n2=t2?.
field??e2?.field;if(!n2||n2.extendeeName!==void 0)return;if(n2.presence==="required")return t2?.field?"Add the field as optional: data from before has none, and\
 old writers write none.":"Keep the field, or first release a schema in which it is optional, and remove it when every reader has that one: readers with the old\
 schema refuse data without it.";if(t2?.field)return;let{name:r2,number:i2}=n2,a2=renamedTo(n2,t2?.message,e2?.message),o2=`Write \`reserved ${String(i2)}; rese\
rved "${r2}";\` in its place, so that nobody takes its number or name for something else.`;return a2===void 0?o2:`If it is now called "${a2.name}", give that on\
e its number back (${String(i2)}, with \`json_name = "${n2.jsonName}"\` for JSON). If it is gone: ${o2.charAt(0).toLowerCase()}${o2.slice(1)}`}function renamedTo(e2,t2,n2){
let r2=new Set(n2?.fields.map(({name:e3})=>e3)),i2=(t2?.fields??[]).filter(({name:e3})=>!r2.has(e3)).filter(t3=>typeText(t3)===typeText(e2));return i2.length===
1?i2[0]:void 0}function typeText({type:e2,cardinality:t2}){return`${t2} ${e2.kind==="scalar"?e2.scalar:e2.kind==="message"?e2.message.fullName:e2.kind==="enum"?
e2.enum.fullName:e2.name}`}function referencesOf({base:e2,head:t2}){let n2=t2??e2;return n2?.presence==="required"?["buf:MESSAGE_SAME_REQUIRED_FIELDS",`confluen\
t:REQUIRED_FIELD_${t2?"ADDED":"REMOVED"}`]:n2?.extendeeName===void 0?n2?.oneof?[`confluent:ONEOF_FIELD_${t2?"ADDED":"REMOVED"}`]:[`confluent:FIELD_${t2?"ADDED":
"REMOVED"}`]:["buf:EXTENSION_NO_DELETE","buf:PACKAGE_EXTENSION_NO_DELETE"]}function recycled(e2,t2){if(!e2?.message||!t2.field)return"";let n2=isReserved(e2.message,
t2.field);return n2.number?", although its number was reserved: data from before the reservation will be misread":n2.name?", although its name was reserved":""}
function removal(e2,t2){if(!e2?.field)return"";let n2=(t2?.message&&e2.field.extendeeName===void 0?isReserved(t2.message,e2.field):{number:!0,name:!0}).number?"":
", and its number is not reserved: another field may take it";return`${fieldText(e2.field)} was removed${n2}`}function isReserved({node:e2},{number:t2,name:n2}){
return{number:inRanges(t2,e2.reservedRanges),name:e2.reservedNames.some(e3=>e3.name===n2)}}const pt=defineFieldRule({id:"protobuf/field-required",title:"Field b\
ecame required, or is no longer required",why:"A reader refuses a whole message that lacks a required field, even where the field does not matter to it. That ho\
lds in JSON too, although not every parser checks.",remedy:"Leave the field optional and check it in the application. To drop `required`, upgrade every reader b\
efore the first writer.",references:["buf:MESSAGE_SAME_REQUIRED_FIELDS","buf:FIELD_SAME_CARDINALITY","confluent:REQUIRED_FIELD_ADDED","confluent:REQUIRED_FIELD_\
REMOVED"],fact:"presence",part:e2=>e2==="required",reads:(e2,n2,r2)=>isData(r2)?readRequired(e2,n2):t.rt,message:(e2,t2)=>t2.presence==="required"?`field "${t2.
name}" became required`:`field "${t2.name}" is no longer required`}),tracks=({presence:e2})=>e2==="explicit"||e2==="implicit",mt=defineFieldRule({id:"protobuf/f\
ield-tracking",title:"Presence tracking of a field changed",why:'A field with explicit presence is written even when it holds its default value; one with implic\
it presence is not. Values survive, but "set to zero" and "not set" can no longer be told apart on one side, and generated code gains or loses its has-methods.',
remedy:"Make sure that no reader gives an absent field another meaning than zero or empty before dropping `optional`.",references:["buf:FIELD_SAME_CARDINALITY"],
fact:"presence",differs:(e2,t2)=>tracks(e2)&&tracks(t2)&&e2.presence!==t2.presence&&e2.oneof===void 0==(t2.oneof===void 0)&&e2.type.kind!=="message"&&t2.type.kind!==
"message",reads(e2,n2,r2){return r2==="source"?breaksCode("generated accessors for presence appear or go"):n2.presence===e2.presence?t.it("nothing changes"):e2.
presence==="implicit"?t.it("a value set to zero or empty reads as not set"):t.it("zero and empty values are not written and read as not set")},message:(e2,t2)=>`\
field "${t2.name}" changed from ${e2.presence} to ${t2.presence} presence`}),ht=defineFieldRule({id:"protobuf/field-type",title:"Field type changed",why:"The re\
ader decodes the writer's bytes as its own type. Some types share an encoding and differ only in range, so one direction keeps every value and the other cuts va\
lues off; others turn a value into another one, or lose it, without any error.",remedy:"Add a new field with the new type and a new number, write both until eve\
ry reader uses the new one, then remove and reserve the old one. Widening (int32 to int64) is safe only where all readers are upgraded before any writer.",references:[
"buf:FIELD_SAME_TYPE","buf:FIELD_WIRE_COMPATIBLE_TYPE","buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE","confluent:FIELD_SCALAR_KIND_CHANGED","confluent:FIELD_NAMED_TYPE_C\
HANGED","confluent:FIELD_KIND_CHANGED"],fact:"type",differs:(e2,t2,n2)=>!isSameType(e2,t2,n2),at:({node:e2})=>e2.type.at,reads(e2,n2,r2,i2){return isData(r2)?r2===
"wire"&&e2.number!==n2.number?t.rt:readFieldType(e2,n2,r2,i2):breaksCode("the field has another type")},message:(e2,t2)=>`the type of field "${t2.name}" changed\
 from ${typeText$1(e2)} to ${typeText$1(t2)}`}),isText=({type:e2,mapKey:t2})=>t2==="string"||e2.kind==="scalar"&&e2.scalar==="string",gt=defineFieldRule({id:"pr\
otobuf/field-utf8",title:"UTF-8 validation of a string changed",why:"Strings should always be UTF-8, but writers that do not validate (proto2, `utf8_validation \
= NONE`) can put other bytes into them, and a reader that validates refuses the message.",remedy:"Check that no writer puts raw bytes into the string, or use `b\
ytes`, before turning validation on.",references:["buf:FIELD_SAME_UTF8_VALIDATION"],surfaces:["wire"],fact:"utf8",differs:(e2,t2)=>isText(e2)&&isText(t2)&&e2.features.
utf8_validation!==t2.features.utf8_validation,reads:e2=>e2.features.utf8_validation==="VERIFY"?t.it("text that is not UTF-8, which the writer does not check, wo\
uld be refused"):t.rt,message:(e2,t2)=>`the string "${t2.name}" is ${t2.features.utf8_validation==="VERIFY"?"now":"no longer"} validated as UTF-8`}),_t=r.j({id:"\
protobuf/file-options",title:"Option for generated code changed",why:"Options such as `go_package` and `java_package` decide names in generated code. No datum k\
nows them.",remedy:"Keep them, or change them together with all code that imports the generated files, as a new major version.",references:Object.keys(M).filter(
e2=>!["java_generate_equals_and_hash","java_string_check_utf8","php_generic_services"].includes(e2)).map(e2=>`buf:FILE_SAME_${e2.toUpperCase()}`),surfaces:["sou\
rce"],*differences({base:e2,head:t2}){let[n2,r2]=[generatedFileFacts(e2),generatedFileFacts(t2)];for(let e3 of Object.keys(M)){let[i2="",a2=""]=[n2[e3],r2[e3]];
i2!==a2&&(yield{element:[],location:locate(t2,optionAt(t2,e3)),base:{name:e3,value:i2},head:{name:e3,value:a2}})}},reads:e2=>{let t2=e2?.name??"";return breaksCodeIn(
M[t2]?.[0]??"some languages",`${t2} changed`)},message:({base:e2,head:t2})=>`option ${t2?.name??""} changed from "${e2?.value??""}" to "${t2?.value??""}"`,shape:({
name:e2,value:t2})=>[e2,t2]});function optionAt({options:e2,node:t2},n2){return optionNamed(e2,n2)?.at??t2.packageAt??{start:0,end:0}}function pathsOf({services:e2}){
return e2.flatMap(({fullName:e3,rpcs:t2})=>t2.map(({name:t3})=>`/${e3}/${t3}`))}function answerPath(e2,{call:t2}){let n2=pathsOf(e2).includes(t2);return{outcome:n2?
"reads":"rejects",witness:{written:{call:t2,surface:"rpc"},observed:n2?"the call is served":`refused: UNIMPLEMENTED, there is no method ${t2}`,decoder:"gRPC met\
hod look-up"}}}function readCalls(e2,n2){for(let t2 of pathsOf(n2)){let{outcome:n3,witness:r2}=answerPath(e2,{call:t2,surface:"rpc"});if(n3==="rejects")return{outcome:n3,
because:`calls to ${t2} are answered with UNIMPLEMENTED`,witness:r2}}return t.rt}function defineFileRule({fact:e2,at:t2,reads:n2,message:i2,...a2}){return r.j({
...a2,*differences({base:n3,head:r2}){JSON.stringify(e2(n3))!==JSON.stringify(e2(r2))&&(yield{element:[],location:locate(r2,t2(r2)??{start:0,end:0}),base:n3,head:r2})},
reads(e3,t3,r2){if(!e3||!t3)throw Error("a fact of a file has two sides");return n2(e3,t3,r2)},message:({base:e3,head:t3})=>e3&&t3?i2(e3,t3):"",shape:e2})}const vt=defineFileRule(
{id:"protobuf/file-package",title:"Package renamed",why:"Ordinary messages do not carry their package. google.protobuf.Any, the JSON keys of extensions and sche\
ma registries do, and all generated code. The path of every gRPC method begins with it: a server of the new package does not answer clients of the old one.",remedy:"\
Publish the new package beside the old one and move users over; rename in place only what is used nowhere by name.",references:["buf:FILE_SAME_PACKAGE","buf:PAC\
KAGE_NO_DELETE","confluent:PACKAGE_CHANGED"],surfaces:["wire","json","rpc","source"],fact:e2=>e2.package,at:({node:e2})=>e2.packageAt,reads(e2,n2,r2){return r2===
"source"?breaksCode("the package has another name"):isData(r2)?t.it("google.protobuf.Any and extension keys carry the old package"):readCalls(e2,n2)},message:(e2,t2)=>`\
the package changed from "${e2.package}" to "${t2.package}"`}),yt=defineFileRule({id:"protobuf/file-syntax",title:"Syntax or edition of the file changed",why:"A\
 syntax is a set of defaults: presence, packing, open or closed enums, UTF-8 validation. What differs for an element is reported at that element; generated code\
 changes as a whole.",remedy:"Set the features of the old syntax explicitly when you move to an edition, so that only the spelling changes.",references:["buf:FI\
LE_SAME_SYNTAX"],surfaces:["wire","json","source"],fact:({edition:e2})=>e2,at:({node:e2})=>e2.editionAt,reads:(e2,n2,r2)=>isData(r2)?t.it("what differs is repor\
ted at each element"):breaksCode("the generated classes follow other rules"),message:(e2,t2)=>`the syntax changed from ${e2.edition} to ${t2.edition}`}),bt=r.j(
{id:"protobuf/imported-type",title:"A type from another file changed",why:"A message embeds a type that is declared elsewhere, or a method takes or returns it, \
so its data changes with that type. The change itself is listed, owned and judged where the type is declared.",remedy:"Look at the file that declares the type.",
surfaces:["wire","json"],*differences(e2){let t2=new Set;for(let{base:n2,head:r2}of uses(e2)){let e3=foreign(n2),i2=foreign(r2);if(!e3||e3.fullName!==i2?.fullName||
t2.has(i2.fullName)||(t2.add(i2.fullName),isUnchanged(e3,i2)))continue;let a2=i2.file.path;yield{...locationOf({base:n2,head:r2}),base:side(e3,n2),head:side(i2,
r2),declaredIn:a2}}},reads(e2,n2,r2,{context:i2}){return!isData(r2)||!e2||!n2?t.rt:e2.enum&&n2.enum?readEnum(e2.enum,n2.enum,r2,i2.policy):e2.message&&n2.message?
readMessage(e2.message,n2.message,r2,i2):t.it("see the file that declares the type")},message:({head:e2})=>{let t2=e2?.message??e2?.enum;return`${t2?.fullName??
""}, ${e2?.role??""}, changed in ${t2?.file.path??""}`},shape:({message:e2,enum:t2})=>e2?N(e2):t2?N(t2):""});function*uses({fields:e2,extensions:t2,rpcs:n2}){for(let{
base:n3,head:r2}of[...e2,...t2])n3&&r2&&(yield{base:fieldUse(n3),head:fieldUse(r2)});for(let{base:e3,head:t3}of n2)if(e3&&t3)for(let n3 of["request","response"])
yield{base:methodUse(e3,n3),head:methodUse(t3,n3)}}function fieldUse(e2){let{name:t2,element:n2,file:r2,at:i2}=e2;return{type:targetOf(e2),role:`the type of fie\
ld "${t2}"`,element:n2,file:r2,at:i2}}function methodUse(e2,t2){let{element:n2,service:r2,node:i2}=e2,a2=`the ${t2} of method "${e2.name}"`;return{type:e2[t2],role:a2,
element:n2,file:r2.file,at:i2.at}}function foreign({type:e2,file:t2}){return e2&&e2.file!==t2?e2:void 0}function side(e2,{role:t2}){return e2.kind==="message"?{
message:e2,role:t2}:{enum:e2,role:t2}}const xt=r.j({id:"protobuf/json-format",title:"JSON support of a type changed",why:"With `json_format = LEGACY_BEST_EFFORT\
` (proto2) a type may have fields whose JSON names clash, and parsers do what they can. With ALLOW the compiler guarantees that every value survives JSON.",remedy:"\
Keep ALLOW where JSON is used.",references:["buf:MESSAGE_SAME_JSON_FORMAT","buf:ENUM_SAME_JSON_FORMAT"],surfaces:["json"],*differences({messages:e2,enums:t2}){for(let{
base:n2,head:r2}of[...e2,...t2])n2&&r2&&n2.features.json_format!==r2.features.json_format&&(yield{...locationOf({base:n2,head:r2}),base:n2,head:r2})},reads:e2=>e2?.
features.json_format==="ALLOW"?t.rt:t.it("parsers convert it to JSON as well as they can"),message:({base:e2,head:t2})=>`the JSON format of "${t2?.name??""}" ch\
anged from ${e2?.features.json_format??""} to ${t2?.features.json_format??""}`,shape:({features:e2})=>e2.json_format}),St=defineDeclaredRule({id:"protobuf/messa\
ge-name",title:"Message renamed or moved",why:"Neither bytes nor JSON carry the name of a message, except inside google.protobuf.Any. Generated code and registr\
ies that know the message by name do.",remedy:"Nothing to do for data outside of Any. Announce the change of the generated code.",references:["buf:MESSAGE_NO_DE\
LETE","buf:PACKAGE_MESSAGE_NO_DELETE","confluent:MESSAGE_MOVED"],pairs:({messages:e2,arrived:t2})=>[...e2,...t2.filter(isMessage)],concerns:({base:e2,head:t2,relation:n2})=>e2!==
void 0&&t2!==void 0&&n2!=="same"&&!followsParent(e2,t2),reads:(e2,n2,r2)=>isData(r2)?t.it("only google.protobuf.Any carries the name"):breaksCode("the message h\
as another name or file"),message({base:e2,head:t2}){return e2&&t2&&e2.file.path!==t2.file.path&&e2.name===t2.name?`message "${e2.name}" moved from ${e2.file.path}\
 to ${t2.file.path}`:`message "${e2?.element.join(".")??""}" was renamed to "${t2?.element.join(".")??""}"`},shape:({element:e2})=>e2});function followsParent(e2,t2){
return e2.parent!==void 0&&t2.parent!==void 0&&e2.name===t2.name}function isMessage(e2){return e2.head?.kind==="message"}const Ct=defineDeclaredRule({id:"protob\
uf/message-options",title:"Encoding option of a message changed",why:"`message_set_wire_format` writes extensions in the old MessageSet form, which other reader\
s skip. `no_standard_descriptor_accessor` only renames a generated method.",remedy:"Keep both as they are.",references:["buf:MESSAGE_SAME_MESSAGE_SET_WIRE_FORMA\
T","buf:MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR"],surfaces:["wire","source"],pairs:({messages:e2})=>e2,concerns:({base:e2,head:t2})=>e2!==void 0&&t2!==void 0&&
JSON.stringify(messageFacts(e2))!==JSON.stringify(messageFacts(t2)),reads(e2,n2,r2){return r2==="source"?breaksCode("generated methods of the message change"):e2&&
n2&&messageFacts(e2).set===messageFacts(n2).set?t.rt:t.st("extensions written in one form are skipped as unknown by a reader of the other; contract-check has no\
 MessageSet decoder to show it")},message:({head:e2})=>`message_set_wire_format or no_standard_descriptor_accessor of "${e2?.name??""}" changed`,shape:messageFacts}),
wt=defineDeclaredRule({id:"protobuf/message-presence",title:"Message added or removed",why:"No bytes change, but data that carries the message on its own has no\
 reader any more, and code that uses its generated class does not compile.",remedy:"Remove a message only when nothing stores or sends it; mark it `deprecated` \
first.",references:["buf:MESSAGE_NO_DELETE","buf:PACKAGE_MESSAGE_NO_DELETE","confluent:MESSAGE_ADDED","confluent:MESSAGE_REMOVED"],pairs:({messages:e2})=>e2,concerns:({
base:e2,head:t2})=>!e2||!t2,reads(e2,n2,r2){return e2?t.rt:isData(r2)?t.it("nothing on this side decodes the message; its bytes stay as they are"):breaksCode("t\
he message is gone")},message:({base:e2,head:t2})=>t2?`message "${t2.name}" was added`:`message "${e2?.name??""}" was removed`,shape:({fullName:e2})=>e2}),Tt=r.
j({id:"protobuf/oneof-name",title:"Oneof renamed",why:"Neither bytes nor JSON carry the name of a oneof; generated code does.",remedy:"Nothing to do for data. A\
nnounce the change of the generated code.",references:["buf:ONEOF_NO_DELETE","buf:FIELD_SAME_ONEOF"],surfaces:["wire","json","source"],*differences({fields:e2}){
let t2=new Set;for(let{base:n2,head:r2}of e2)n2?.oneof&&r2?.oneof&&!t2.has(r2.oneof)&&n2.oneof.name!==r2.oneof.name&&isSameOneof(n2,r2)&&(t2.add(r2.oneof),yield{
...locationOf({base:asElement(n2.oneof),head:asElement(r2.oneof)}),base:n2.oneof,head:r2.oneof})},reads:(e2,n2,r2)=>isData(r2)?t.rt:breaksCode("the oneof has an\
other name"),message:({base:e2,head:t2})=>`oneof "${e2?.name??""}" was renamed to "${t2?.name??""}"`,shape:({name:e2})=>e2});function asElement({name:e2,message:t2,
node:n2}){return{element:[...t2.element,e2],file:t2.file,at:n2.at}}const Et=r.j({id:"protobuf/options",title:"Custom option or deprecation changed",why:"Decoder\
s do not look at them. Validators, gateways and generators may: `deprecated` makes compilers warn, and rules of protovalidate decide what a service accepts.",remedy:"\
Review what reads the option. A stricter validation rule can refuse data that the schema allows.",surfaces:["wire","json"],*differences(e2){for(let[t2,n2]of owners(
e2)){let e3=plainOptions$1(t2.options),r2=plainOptions$1(n2.options);JSON.stringify(e3)!==JSON.stringify(r2)&&(yield{...locationOf({base:t2,head:n2},()=>n2.options.
find(t3=>!e3.includes(optionTexts$1([t3])[0]??""))?.at??n2.at),base:e3,head:r2})}},reads:()=>t.it("decoders ignore these options; what interprets them may not"),
message({base:e2,head:t2}){let n2=e2?.filter(e3=>!t2?.includes(e3))??[],r2=t2?.filter(t3=>!e2?.includes(t3))??[];return`options changed: now ${[...n2.map(e3=>`w\
ithout ${short(e3)}`),...r2.map(e3=>`with ${short(e3)}`)].join(", ")}`},shape:e2=>e2});function short(e2){return e2.length>100?`${e2.slice(0,100)}\u2026`:e2}function*owners({
base:e2,head:t2,messages:n2,enums:r2,services:i2,rpcs:a2,fields:o2,extensions:s2}){let ofFile=e3=>({element:[],file:e3,at:e3.node.packageAt??{start:0,end:0},options:e3.
options});yield[ofFile(e2),ofFile(t2)];for(let e3 of[...n2,...r2,...i2,...o2,...s2])e3.base&&e3.head&&(yield[e3.base,e3.head]);for(let e3 of r2)for(let{base:t3,
head:n3}of pairValues(e3))t3&&n3&&(yield[{...ofValue(t3)},{...ofValue(n3)}]);for(let{base:e3,head:t3}of a2)e3&&t3&&(yield[ofRpc(e3),ofRpc(t3)]);for(let{base:e3,
head:t3}of n2)yield*insideMessages(e3,t3)}function ofValue({element:e2,node:t2,enum:n2}){return{element:e2,file:n2.file,at:t2.at,options:t2.options}}function ofRpc({
element:e2,node:t2,service:n2}){return{element:e2,file:n2.file,at:t2.at,options:t2.options}}function*insideMessages(e2,t2){if(!e2||!t2)return;for(let n2 of e2.oneofs){
let e3=t2.oneofs.find(({name:e4})=>e4===n2.name),owner=e4=>({element:[...e4.message.element,e4.name],file:e4.message.file,at:e4.node.at,options:e4.node.options});
e3&&(yield[owner(n2),owner(e3)])}let ranges=e3=>({...e3,at:e3.node.extensionRanges[0]?.at??e3.at,options:rangeOptions(e3)});yield[ranges(e2),ranges(t2)]}const Dt=r.
j({id:"protobuf/public-import",title:"Public import added or removed",why:"Whoever imports this file also sees what it imports publicly. Without it their files \
stop compiling, although no message changed.",remedy:"Keep the public import until every importer names the file itself.",surfaces:["wire","json","source"],*differences({
base:e2,head:t2}){let n2=publicImports(e2),r2=publicImports(t2);for(let[e3]of n2)r2.has(e3)||(yield{element:[],location:locate(t2,{start:0,end:0}),base:e3,head:void 0});
for(let[e3,i2]of r2)n2.has(e3)||(yield{element:[],location:locate(t2,i2),base:void 0,head:e3})},reads:(e2,n2,r2)=>isData(r2)||e2!==void 0?t.rt:breaksCode("files\
 that rely on the public import do not compile"),message:({base:e2,head:t2})=>`public import of "${t2??e2??""}" was ${t2===void 0?"removed":"added"}`,shape:e2=>e2});
function publicImports({imports:e2}){return new Map(e2.filter(({node:e3})=>e3.kind==="public").map(({node:e3})=>[e3.path,e3.at]))}const Ot=r.j({id:"protobuf/res\
erved",title:"Reserved number or name added or removed",why:"Nothing is read differently today. But `reserved` is all that keeps a number which old data still c\
arries from being given to another field.",remedy:"Keep reserved numbers and names for as long as any old message is stored or replayed.",references:["buf:RESER\
VED_MESSAGE_NO_DELETE","buf:RESERVED_ENUM_NO_DELETE"],surfaces:["wire","json"],*differences({messages:e2,enums:t2}){for(let{base:n2,head:r2}of[...e2,...t2]){if(!n2||
!r2)continue;let e3=entries(n2),t3=entries(r2);for(let n3 of e3)covered(n3,t3)||(yield{...at(r2,r2.at),base:n3,head:void 0});for(let n3 of t3)covered(n3,e3)||(yield{
...at(r2,n3.at),base:void 0,head:n3})}},reads:(e2,n2)=>n2&&!e2?t.it("nothing is read differently until the number or name is used again"):t.rt,message({base:e2,
head:t2}){let n2=t2??e2;return`reserved ${n2?.isName?"name":"number"} ${n2?.text??""} was ${t2?"added":"removed"}`},shape:({text:e2})=>e2});function at(e2,t2){let{
element:n2,location:r2}=locationOf({base:void 0,head:e2},()=>t2);return{element:n2,location:r2}}function entries({node:e2}){return[...e2.reservedRanges.map(ofRange),
...e2.reservedNames.map(ofName)]}function ofRange(e2){let{from:t2,to:n2,at:r2}=e2;return{text:t2===n2?String(t2):`${String(t2)} to ${String(n2)}`,isName:!1,range:e2,
at:r2}}function ofName({name:e2,at:t2}){return{text:`"${e2}"`,isName:!0,at:t2}}function covered({text:e2,range:t2},n2){return t2?isCovered(t2,n2.flatMap(e3=>e3.
range??[])):n2.some(t3=>t3.text===e2)}function calledSides({base:e2,head:t2}){let side2=t3=>t3===void 0?void 0:{element:t3,isNew:e2===void 0};return{base:side2(
e2),head:side2(t2)}}function readCall$1({element:e2,isNew:n2},{base:r2,head:i2}){if(n2)return t.it("servers without it answer calls with UNIMPLEMENTED; no clien\
t calls it yet");let{service:a2,name:o2}=e2,s2=`/${a2.fullName}/${o2}`,{outcome:c2,witness:l2}=answerPath(a2.file===r2?i2:r2,{call:s2,surface:"rpc"});return c2===
"reads"?t.rt:{outcome:c2,because:`calls to ${s2} are answered with UNIMPLEMENTED`,witness:l2}}const kt=r.j({id:"protobuf/rpc-presence",title:"Method added or re\
moved",why:"No message changes, but a server without the method answers calls to it with UNIMPLEMENTED, and clients that call it do not compile.",remedy:"Remove\
 a method when no client calls it any more; mark it `deprecated` first.",references:["buf:RPC_NO_DELETE"],surfaces:["rpc","source"],*differences({rpcs:e2}){for(let{
base:t2,head:n2}of e2)t2&&n2||(yield{...locationOf({base:rpcElement(t2),head:rpcElement(n2)}),...calledSides({base:t2,head:n2})})},reads(e2,n2,r2,i2){return e2||
!n2?t.rt:r2==="source"?breaksCode("the method is gone"):readCall$1(n2,i2)},message:({base:e2,head:t2})=>`method "${(t2??e2)?.element.name??""}" was ${t2?"added":
"removed"}`,shape:({element:{name:e2,requestName:t2,responseName:n2}})=>[e2,t2,n2]});function rpcElement(e2){return e2&&{element:e2.element,file:e2.service.file,
at:e2.node.at}}const At=r.j({id:"protobuf/rpc-streaming",title:"Streaming or idempotency of a method changed",why:"A side that expects one message fails the cal\
l when several arrive, or when none does. Proxies and retries rely on the idempotency level. The messages themselves do not change.",remedy:"Add a new method wi\
th the other kind of stream, and keep the old one while clients call it.",references:["buf:RPC_SAME_CLIENT_STREAMING","buf:RPC_SAME_SERVER_STREAMING","buf:RPC_S\
AME_IDEMPOTENCY_LEVEL"],surfaces:["rpc","source"],*differences({rpcs:e2}){for(let{base:t2,head:n2}of e2)t2&&n2&&JSON.stringify(callFacts(t2))!==JSON.stringify(callFacts(
n2))&&(yield{...locationOf({base:rpcElement(t2),head:rpcElement(n2)}),base:t2,head:n2})},reads(e2,n2,r2){return!e2||!n2?t.rt:r2==="source"?streams(e2)===streams(
n2)?t.rt:breaksCode("the method has another signature"):t.ct([readCall(e2,n2,"client"),readCall(e2,n2,"server"),idempotency(e2,n2)])},message:({base:e2,head:t2})=>e2&&
t2?`method "${t2.name}" changed: ${differencesOf(e2,t2).join(", and ")}`:"",shape:callFacts});function streams(e2){let{client:t2,server:n2}=callFacts(e2);return`${t2?
"stream":"one"} to ${n2?"stream":"one"}`}function differencesOf(e2,t2){let[n2,r2]=[callFacts(e2),callFacts(t2)],end=(e3,t3,n3)=>t3===n3?[]:[`the ${e3} became ${n3?
"a stream":"a single message"}`],level=({idempotency:e3})=>e3==="IDEMPOTENCY_UNKNOWN"?"unknown":e3;return[...end("request",n2.client,r2.client),...end("response",
n2.server,r2.server),...n2.idempotency===r2.idempotency?[]:[`its idempotency level, which was ${level(n2)}, is ${level(r2)} now`]]}function readCall(e2,n2,r2){let i2=r2===
"client"?"request":"response";return callFacts(n2)[r2]&&!callFacts(e2)[r2]?t.at(`a stream may carry several ${i2}s where the reader expects exactly one`):callFacts(
e2)[r2]&&!callFacts(n2)[r2]?t.it(`the ${i2} arrives as a stream of one`):t.rt}function idempotency(e2,n2){return callFacts(e2).idempotency===callFacts(n2).idempotency?
t.rt:t.it("retries and proxies may treat the call differently")}const jt=r.j({id:"protobuf/rpc-types",title:"Request or response type of a method changed",why:"\
Bytes do not carry the name of their message: the call still works as far as the two messages read each other, and clients do not compile.",remedy:"Add a new me\
thod with the new types. To change what a method takes or gives, change its messages compatibly.",references:["buf:RPC_SAME_REQUEST_TYPE","buf:RPC_SAME_RESPONSE\
_TYPE"],surfaces:["wire","json","rpc","source"],*differences({rpcs:e2,context:t2}){for(let{base:n2,head:r2}of e2)if(n2&&r2)for(let e3 of["request","response"]){
let i2=n2[e3],a2=r2[e3];i2&&a2&&t2.identity(i2)!==t2.identity(a2)&&(yield{...locationOf({base:rpcElement(n2),head:rpcElement(r2)}),base:{rpc:n2,message:i2,role:e3},
head:{rpc:r2,message:a2,role:e3}})}},reads(e2,n2,r2,{context:i2}){return!e2||!n2?t.rt:r2==="source"?breaksCode(`the ${e2.role} has another type`):readMessage(e2.
message,n2.message,r2==="json"?"json":"wire",i2)},message:({base:e2,head:t2})=>`the ${t2?.role??"request"} of method "${t2?.rpc.name??""}" changed from ${e2?.message.
fullName??""} to ${t2?.message.fullName??""}`,shape:({role:e2,message:t2})=>[e2,t2.fullName]}),Mt=r.j({id:"protobuf/service-name",title:"Service renamed",why:"T\
he path of every call holds the name of its service: a server of the new name answers clients of the old one with UNIMPLEMENTED. No message changes.",remedy:"Se\
rve both names until no client calls the old one, and mark the old service `deprecated`.",references:["buf:SERVICE_NO_DELETE","buf:PACKAGE_SERVICE_NO_DELETE"],surfaces:[
"rpc","source"],*differences({services:e2}){for(let t2 of e2){let{base:e3,head:n2,relation:r2}=t2;e3&&n2&&r2==="renamed"&&(yield{...locationOf(t2),base:{element:e3,
isNew:!1},head:{element:n2,isNew:!0}})}},reads(e2,n2,r2,i2){if(r2==="source")return breaksCode("the service has another name");let[a2]=n2?.element.rpcs??[];return n2&&
a2?readCall$1({...n2,element:a2},i2):t.rt},message:({base:e2,head:t2})=>`service "${e2?.element.name??""}" was renamed to "${t2?.element.name??""}"`,shape:({element:{
fullName:e2}})=>e2}),Nt=r.j({id:"protobuf/service-presence",title:"Service added, removed or moved",why:"No message changes, but a server without the service an\
swers every call to it with UNIMPLEMENTED, and clients do not compile. Calls do not carry the file of a service: one that moves within its package is called as \
before.",remedy:"Remove a service when no client calls it any more; mark it `deprecated` first.",references:["buf:SERVICE_NO_DELETE","buf:PACKAGE_SERVICE_NO_DEL\
ETE"],surfaces:["rpc","source"],*differences({services:e2,arrivedServices:t2}){for(let n2 of[...e2,...t2])(!n2.base||!n2.head||n2.relation!=="same"&&n2.relation!==
"renamed")&&(yield{...locationOf(n2),...calledSides(n2)})},reads(e2,n2,r2,i2){if(!n2)return t.rt;if(r2==="source")return breaksCode(e2?"the service has another \
file":"the service is gone");let[a2]=e2?[]:n2.element.rpcs;return a2?readCall$1({...n2,element:a2},i2):t.rt},message({base:e2,head:t2}){let n2=(t2??e2)?.element.
name??"";return!e2||!t2?`service "${n2}" was ${t2?"added":"removed"}`:`service "${n2}" moved from ${e2.element.file.path} to ${t2.element.file.path}`},shape:({element:{
fullName:e2,file:t2}})=>[e2,t2.path]}),Pt=r.j({id:"protobuf/visibility",title:"Type exported or made local",why:"Since edition 2024 other files may only use exp\
orted types. Data does not change; files that import the type stop compiling.",remedy:"Keep the type exported until no other file refers to it.",surfaces:["wire",
"json","source"],*differences({messages:e2,enums:t2}){for(let{base:n2,head:r2}of[...e2,...t2])n2&&r2&&isExported(n2)!==isExported(r2)&&(yield{...locationOf({base:n2,
head:r2}),base:n2,head:r2})},reads:(e2,n2,r2)=>isData(r2)||e2&&isExported(e2)?t.rt:breaksCode("other files can no longer refer to the type"),message:({head:e2})=>`${e2?.
kind??""} "${e2?.name??""}" is ${e2&&isExported(e2)?"exported now":"local to its file now"}`,shape:isExported});var Ft=e.n({dependency:()=>Ge,enumDefault:()=>Ke,
enumName:()=>qe,enumOpenness:()=>Je,enumPresence:()=>Ye,enumValueName:()=>Xe,enumValueNumber:()=>Ze,enumValuePresence:()=>Qe,extensionPlace:()=>$e,extensionRange:()=>et,
fieldCardinality:()=>tt,fieldDefault:()=>nt,fieldEncoding:()=>rt,fieldGenerated:()=>it,fieldJsonName:()=>ot,fieldName:()=>st,fieldNumber:()=>ct,fieldOneof:()=>ut,
fieldPacking:()=>dt,fieldPresence:()=>ft,fieldRequired:()=>pt,fieldTracking:()=>mt,fieldType:()=>ht,fieldUtf8:()=>gt,fileOptions:()=>_t,filePackage:()=>vt,fileSyntax:()=>yt,
importedType:()=>bt,jsonFormat:()=>xt,messageName:()=>St,messageOptions:()=>Ct,messagePresence:()=>wt,oneofName:()=>Tt,options:()=>Et,publicImport:()=>Dt,reserved:()=>Ot,
rpcPresence:()=>kt,rpcStreaming:()=>At,rpcTypes:()=>jt,serviceName:()=>Mt,servicePresence:()=>Nt,visibility:()=>Pt});function rootJson(e2,t2){let n2={nested:dictionary()};
if(e2.kind==="enum")Object.assign(nodeAt(n2,e2.fullName),enumJson(e2));else{let{fields:r2,oneofs:i2}=membersJson(e2),a2=e2.node.extensionRanges.map(({from:e3,to:t3})=>[
e3,t3]),o2=a2.length>0,s2=o2?{fields:r2,oneofs:i2,extensions:a2}:{fields:{}};if(Object.assign(nodeAt(n2,e2.fullName),{edition:"2023",...s2}),addExtensions(n2,e2,
t2),!o2)return{...n2,members:{fields:r2,oneofs:i2}}}return n2}function holderRoot(e2){let t2={nested:dictionary()};return Object.assign(nodeAt(t2,holderName(e2)),
holderJson(e2)),t2}function holderName({fullName:e2}){return`${e2}__field`}function dictionary(){return Object.create(null)}function extensionsOf(e2,t2){return e2.
node.extensionRanges.length===0?[]:[...new Set([t2,e2.file])].flatMap(t3=>[...allExtensions(t3)].filter(({extendee:t4})=>t4?.fullName===e2.fullName))}function nodeAt(e2,t2){
if(!isHeld(t2))throw Error("protobufjs cannot hold an element named __proto__");let n2=e2;for(let e3 of t2.split("."))n2.nested??=dictionary(),n2=n2.nested[e3]??=
{};return n2}function isHeld(e2){return!e2.split(".").includes("__proto__")}function membersJson(e2){let t2=dictionary();if(new Set(e2.fields.map(({number:e3})=>e3)).
size<e2.fields.length)throw Error(`protobufjs cannot hold ${e2.fullName}: two of its fields have one number`);for(let n3 of e2.fields)t2[n3.name]=fieldJson(n3);
let n2=dictionary();for(let{name:t3,members:r2}of e2.oneofs)n2[t3]={oneof:r2.map(e3=>e3.name)};return{fields:t2,oneofs:n2}}function enumJson({values:e2,closed:t2}){
let n2=dictionary();for(let{name:t3,number:r2}of e2)n2[t3]=r2;return{edition:"2023",options:{features:{enum_type:t2?"CLOSED":"OPEN"}},values:n2}}function holderJson({
fullName:e2}){return{edition:"2023",fields:{value:{type:`.${e2}`,id:1,options:{features:{field_presence:"EXPLICIT"}}}}}}function addExtensions(e2,t2,n2){for(let r2 of extensionsOf(
t2,n2))Object.assign(nodeAt(e2,r2.fullName),{...fieldJson(r2),edition:"2023",extend:`.${t2.fullName}`})}function fieldJson(e2){let{number:t2,mapKey:n2,cardinality:r2}=e2,
i2={field_presence:e2.presence==="required"?"LEGACY_REQUIRED":e2.presence==="implicit"?"IMPLICIT":"EXPLICIT",repeated_field_encoding:e2.packed?"PACKED":"EXPANDE\
D",message_encoding:e2.delimited?"DELIMITED":"LENGTH_PREFIXED",utf8_validation:e2.features.utf8_validation},a2=optionNamed(e2.options,"default")?.value;return{type:protobufType(
e2),id:t2,...r2==="repeated"&&{rule:"repeated"},...n2!==void 0&&{keyType:n2},...e2.extendeeName===void 0&&{jsonName:e2.jsonName},options:{features:i2,...a2&&hasDefault(
e2)&&{default:defaultOf(e2,a2)}}}}function protobufType({type:e2}){switch(e2.kind){case"scalar":return e2.scalar;case"message":return isHeld(e2.message.fullName)?
`.${e2.message.fullName}`:"bytes";case"enum":return isHeld(e2.enum.fullName)?`.${e2.enum.fullName}`:"int32";case"unresolved":return"bytes"}}function hasDefault({
type:e2}){return e2.kind==="scalar"||e2.kind==="enum"}function defaultOf({type:e2},t2){if(!("text"in t2))return;let{text:n2}=t2,r2=e2.kind==="scalar"?e2.scalar:
void 0;return r2==="bool"?n2==="true":r2==="string"||r2===void 0?n2:r2==="bytes"?Buffer.from(n2,/[^\u0000-\u00ff]/.test(n2)?"utf8":"latin1").toString("base64"):
r2==="float"||r2==="double"?floatValue(r2,n2):r2.endsWith("64")?n2:Number(n2.replace(/^(-?)0(?=[0-7]+$)/,"$10o"))}const It={},Lt=new WeakMap;function reflectionFrom(e2,t2){
let[n2]=allExtensions(t2);return getOrMake(Lt,n2?t2:It,()=>reflect(e2,t2))}function reflect(e2,t2){let n2=new WeakMap,r2=new WeakMap;function typeOf2(e3){return getOrMake(
n2,e3,describe2)}function describe2(n3){let r3=rootJson(n3,t2),i2=rootOf(e2,r3),a2=i2.lookupTypeOrEnum(n3.fullName);return r3.members&&addMembers(e2,a2,r3.members),
n3.kind==="message"&&open(i2,a2,[...n3.fields,...extensionsOf(n3,t2)].flatMap(e3=>targetOf(e3)??[])),i2.resolveAll(),n3.kind==="message"&&hasTakenNames(n3)&&preferJsonNames(
a2),a2}function describeHolder(t3){let n3=rootOf(e2,holderRoot(t3)),r3=n3.lookupType(holderName(t3));return open(n3,r3,[t3]),n3.resolveAll(),r3}function open(t3,n3,r3){
let i2=new Map(r3.map(e3=>[e3.fullName,e3]));t3.lookup=e3=>{let t4=i2.get(typeof e3=="string"?e3:e3.join("."));return t4?typeOf2(t4):null},Object.assign(n3,{resolveAll:()=>n3}),
n3.setup=()=>setUp(e2,n3)}return{message:e3=>typeOf2(e3),holder:e3=>getOrMake(r2,e3,describeHolder)}}function hasTakenNames({fields:e2}){let t2=new Map(e2.map(e3=>[
e3.jsonName,e3]));return e2.some(e3=>(t2.get(e3.name)??e3)!==e3)}function preferJsonNames(e2){let t2=Object.create(null),n2=e2.fieldsArray.filter(({declaringField:e3})=>!e3);
for(let e3 of n2)t2[e3.jsonName]??=e3;for(let e3 of n2)t2[e3.name]??=e3;for(let n3 of e2.fieldsArray){let{declaringField:e3}=n3;e3&&(t2[`[${e3.fullName.slice(1)}\
]`]=n3)}Object.assign(e2,{_fieldsByJsonName:t2})}function rootOf(e2,t2){let n2=new e2.Root;return n2.addJSON(t2.nested),n2}function addMembers({Field:e2,MapField:t2,
OneOf:n2},r2,{fields:i2,oneofs:a2}){let o2={};Object.defineProperty(r2,"_fieldsById",{get:()=>o2,set:()=>{},configurable:!0});for(let[n3,a3]of Object.entries(i2)){
let{keyType:i3}=a3,s2=i3===void 0?e2.fromJSON(n3,a3):t2.fromJSON(n3,{...a3,keyType:i3});r2.add(s2),o2[a3.id]=s2}Object.defineProperty(r2,"_fieldsById",{value:null,
writable:!0,configurable:!0});for(let[e3,t3]of Object.entries(a2))r2.add(n2.fromJSON(e3,t3))}function setUp(e2,t2){let{Reader:n2,Writer:r2,util:i2,encoder:a2,decoder:o2}=e2,
s2=t2.fieldsArray.map(e3=>e3.resolve().resolvedType),c2=t2.ctor;t2.encode=(...e3)=>(t2.encode=a2(t2)({Writer:r2,types:s2,util:i2}),t2.encode(...e3)),t2.decode=(...e3)=>(t2.
decode=o2(t2)({Reader:n2,types:s2,util:i2,C:c2}),t2.decode(...e3));let all=()=>e2.Type.prototype.setup.call(t2);return t2.toObject=(...e3)=>all().toObject(...e3),
t2.fromObject=(...e3)=>all().fromObject(...e3),t2.verify=(...e3)=>all().verify(...e3),t2}const Rt="protobufjs 8.8.1";function codecOf(e2,t2=e2.file){return zt.getOrMake(
e2,t2,()=>openCodec(e2,t2))}const zt=new PairTable;async function openCodec(e2,t2){let[n2,r2]=await loadCodec(),i2=reflectionFrom(n2,t2),a2=e2.kind==="enum"?i2.
holder(e2):i2.message(e2),own2=e3=>e3;return{parse:e3=>own2(r2.fromJson(a2,e3)),print:e3=>r2.toJson(a2,e3),encode:e3=>a2.encode(e3).finish(),encodeAs:(e3,t3)=>i2.
message(e3).encode(t3).finish(),decode(e3){let t3=n2.Reader.create(e3);return t3.discardUnknown=!1,own2(a2.decode(t3))},parseJson:(e3,t3)=>own2(r2.fromJsonString(
a2,e3,{ignoreUnknownFields:t3.unknownFields==="ignore"})),printJson:e3=>r2.toJsonString(a2,e3),missing:e3=>missingRequired(a2,e3)}}function missingRequired(e2,t2){
for(let n2 of e2.fieldsArray){let e3=Object.hasOwn(t2,n2.name)?t2[n2.name]:void 0;if(n2.required&&e3===void 0)return`missing required '${n2.name}'`;let r2=n2.resolvedType;
if(typeof e3=="object"&&e3&&r2&&"fieldsArray"in r2)for(let t3 of n2.repeated||n2.map?Object.values(e3):[e3]){let e4=missingRequired(r2,t3);if(e4!==void 0)return e4}}}
async function loadCodec(){let{light:e2,protojson:t2}=await Promise.resolve().then(()=>require("./protobufjs.js"));return[e2,t2]}function travel(e2,t2,{value:n2,
on:r2,policy:i2}){let a2=e2.parse(n2),o2=r2==="wire"?e2.encode(a2):void 0,s2=o2?Buffer.from(o2).toString("hex"):e2.printJson(a2);try{let e3=o2?t2.decode(o2):t2.
parseJson(s2,i2),n3=t2.missing(e3);return n3===void 0?{sent:a2,received:e3,transport:s2}:{refused:n3,transport:s2}}catch(e3){return{refused:e3 instanceof Error?
e3.message:String(e3),transport:s2}}}const Bt={bool:[!0,!1],int32:[7,-1,2147483647,16777217,300],sint32:[7,-1,2147483647,16777217],sfixed32:[7,-1,2147483647,16777217],
uint32:[7,4294967295,16777217],fixed32:[7,4294967295,16777217],int64:["7","4294967301","-1","9007199254740993","9223372036854775807"],sint64:["7","4294967301","\
-1","9007199254740993","9223372036854775807"],sfixed64:["7","4294967301","-1","9007199254740993"],uint64:["7","4294967301","18446744073709551615","9007199254740\
993"],fixed64:["7","4294967301","18446744073709551615","9007199254740993"],float:[1.5,3e38],double:[1.5,1e300,.1],string:["x","not base64!","hello world","x".repeat(
128)],bytes:["/w==","eA=="]},Vt={bool:["true","false"],string:["k","l"]};function fieldValues(e2,t2=0){let n2=typeValues(e2,t2);if(e2.cardinality==="repeated"){
let e3=n2.length>1?[n2.slice(0,2)]:[];return[...n2.map(e4=>[e4]),...e3,...n2.slice(0,1).map(e4=>[e4,e4])]}if(e2.cardinality==="map"){let t3=keysOf(e2),r2=t3.flatMap(
e3=>n2.slice(0,8).map(t4=>({[e3]:t4}))),i2=Object.fromEntries(t3.slice(0,2).map(e3=>[e3,n2[0]]));return n2.length>0&&t3.length>1?[...r2,i2]:r2}return n2}function bothSet(e2,t2,n2=()=>0){
let firstTwo=e3=>fieldValues(e3,n2(e3)).slice(0,2);return firstTwo(e2).flatMap(n3=>firstTwo(t2).map(r2=>({[e2.jsonName]:n3,[t2.jsonName]:r2})))}function keysOf({
mapKey:e2="int32"}){return Vt[e2]??Bt[e2].map(String)}function typeValues({type:e2},t2){switch(e2.kind){case"scalar":return Bt[e2.scalar];case"enum":return Ht(e2.
enum);case"message":return t2>=3?[]:messageValues(e2.message,t2+1);case"unresolved":return[]}}const Ht=r.P(({values:e2,closed:t2})=>{let n2=e2.reduce((e3,{number:t3})=>Math.
max(e3,t3),0),r2=t2||n2>=2147483647?[]:[n2+1];return[...e2.slice(0,40).map(({name:e3})=>e3),...r2]});function messageValues(e2,t2=0){if(hasSpecialJson(e2))return specialValues(
e2);let n2=requiredParts(e2,t2);if(!n2)return[];let r2=[];for(let i2 of e2.fields)for(let e3 of fieldValues(i2,t2)){if(r2.length>=160)return r2;r2.push({...n2,[i2.
jsonName]:e3})}return[...r2,n2]}function requiredParts(e2,t2=0){let n2={};for(let r2 of e2.fields){if(r2.presence!=="required")continue;let e3=r2.type.kind==="m\
essage"?t2<3&&smallest(r2.type.message,t2):typeValues(r2,t2)[0];if(e3===void 0||e3===!1)return;n2[r2.jsonName]=e3}return n2}function smallest(e2,t2){return hasSpecialJson(
e2)?specialValues(e2)[0]:requiredParts(e2,t2+1)}function specialValues({fullName:e2,fields:t2}){switch(e2){case"google.protobuf.Timestamp":return["2020-01-01T00\
:00:00.500Z","9999-12-31T23:59:59Z","1960-01-01T00:00:00Z"];case"google.protobuf.Duration":return["1.500s","10000000000s","-1.500s"];case"google.protobuf.FieldM\
ask":return["someField"];case"google.protobuf.Struct":return[{k:1},{k:"x"}];case"google.protobuf.Value":return["x",1];case"google.protobuf.ListValue":return[["x"],
[1]];case"google.protobuf.Any":return[{}];default:return t2[0]?typeValues(t2[0],0):[]}}function mapEntries(e2,t2){return Object.entries(e2).map(([e3,n2])=>({key:keyValue(
e3,t2),item:n2})).sort(n.fn(({key:e3})=>scalarText(e3)))}function keyValue(e2,t2){if(t2==="string")return e2;if(t2==="bool")return e2==="true";if(e2.length!==8||
!t2.endsWith("64")||/^-?\d+$/.test(e2))return e2;let n2=Buffer.from(e2,"latin1"),r2=!t2.startsWith("s")&&!t2.startsWith("i");return{low:n2.readInt32LE(0),high:n2.
readInt32LE(4),unsigned:r2}}function entryOf({field:e2,value:t2}){if(e2.mapKey!==void 0)return isPlain(t2)?{key:{type:{kind:"scalar",scalar:e2.mapKey},value:t2.
key},item:{type:e2.type,value:t2.item}}:void 0;if(e2.type.kind!=="message"||!isPlain(t2))return;let{fields:n2}=e2.type.message,part=e3=>{let r3=n2.find(t3=>t3.number===
e3&&t3.cardinality==="singular");if(!r3)return;let i3=nonZeroDefault(r3),a2=Object.hasOwn(t2,r3.name)?t2[r3.name]:void 0;return{type:r3.type,value:a2,...i3!==void 0&&
{absent:i3}}},[r2,i2]=[part(1),part(2)];return r2&&i2&&{key:r2,item:i2}}function jsonForm(e2,t2){return e2.type.kind==="message"&&t2.type.kind==="message"&&e2.type.
message.fullName===t2.type.message.fullName?[e2,t2]:[unwrapped(e2),unwrapped(t2)]}function unwrapped({type:e2,value:t2}){let n2=e2.kind==="message"?jsonScalarOf(
e2.message):void 0;return n2===void 0?{type:e2,value:t2}:{type:{kind:"scalar",scalar:n2},value:isPlain(t2)?t2.value:t2}}function sameValue(e2,t2,n2){return e2.value===
void 0||t2.value===void 0?isZero(e2.value??t2.value):n2==="json"&&hasOwnForm(e2,t2)?!0:t2.type.kind==="message"||e2.type.kind==="message"&&!(e2.value instanceof
Uint8Array)?!1:e2.type.kind==="enum"&&t2.type.kind==="enum"?sameEnumValue(e2.type.enum,Number(e2.value),t2.type.enum,Number(t2.value)):sameScalar(e2,t2,n2)}function hasOwnForm(e2,t2){
let special=({type:e3})=>e3.kind==="message"&&hasSpecialJson(e3.message);return special(t2)||special(e2)&&typeof t2.value=="string"}function sameEnumValue(e2,t2,n2,r2){
let i2=e2.values.filter(({number:e3})=>e3===t2).map(({name:e3})=>e3),a2=n2.values.filter(({name:e3})=>i2.includes(e3));return a2.length>0?a2.some(({number:e3})=>e3===
r2):t2===r2}function sameScalar(e2,t2,n2){return n2==="json"&&typeof t2.value=="string"?e2.type.kind==="enum"?printedName(e2.type.enum,Number(e2.value))===t2.value:
e2.value instanceof Uint8Array?!1:(typeof e2.value=="string"?e2.value:scalarText(e2.value))===t2.value:[e2.value,t2.value].some(e3=>typeof e3=="string"||e3 instanceof
Uint8Array)?Buffer.compare(bytesOf(e2.value),bytesOf(t2.value))===0:scalarText(e2.value)===scalarText(kept(t2))}function bytesOf(e2){return e2 instanceof Uint8Array?
Buffer.from(e2):Buffer.from(scalarText(e2),"utf8")}function kept({type:e2,value:t2}){return e2.kind==="scalar"&&e2.scalar==="float"&&typeof t2=="number"?Math.fround(
t2):t2}function isZero(e2){return e2===void 0||e2===""?!0:e2 instanceof Uint8Array?e2.length===0:isPlain(e2)&&!isLong(e2)?Object.keys(e2).length===0:scalarText(
e2)==="0"}function isDefault(e2,t2){return typeof e2=="boolean"?String(e2)===t2:(typeof e2=="string"?JSON.stringify(e2):scalarText(e2))===t2}function scalarText(e2){
return typeof e2=="string"?e2:typeof e2=="boolean"?e2?"1":"0":typeof e2=="number"?Object.is(e2,-0)?"0":String(e2):isLong(e2)?longText(e2):JSON.stringify(e2)}function isPlain(e2){
return typeof e2=="object"&&!!e2&&!Array.isArray(e2)&&!(e2 instanceof Uint8Array)}function isLong(e2){return isPlain(e2)&&"low"in e2&&"high"in e2&&"unsigned"in e2}
function longText({low:e2,high:t2,unsigned:n2}){let r2=BigInt(t2>>>0)<<32n|BigInt(e2>>>0);return(n2?r2:BigInt.asIntN(64,r2)).toString()}function show(e2){if(e2===
void 0)return"nothing";if(e2 instanceof Uint8Array)return`0x${Buffer.from(e2).toString("hex")}`;if(isLong(e2))return longText(e2);if(Array.isArray(e2))return`[${e2.
slice(0,5).map(show).join(", ")}]`;let t2=JSON.stringify(e2,(e3,t3)=>typeof t3=="number"&&!Number.isFinite(t3)?String(t3):t3);return t2.length>80?`${t2.slice(0,
80)}\u2026`:t2}function propertyOf({name:e2,fullName:t2,extendeeName:n2}){return n2===void 0?e2:`.${t2}`}function propertyNames(e2,t2){let{byProperty:n2,order:r2}=$(
e2);return Object.keys(t2).flatMap(e3=>n2.get(e3)??[]).filter(e3=>t2[propertyOf(e3)]!==null&&!isEmpty(t2[propertyOf(e3)],e3)).sort((e3,t3)=>(r2.get(e3)??0)-(r2.
get(t3)??0))}function isEmpty(e2,{cardinality:t2}){return Array.isArray(e2)?e2.length===0:t2==="map"&&isPlain(e2)&&Object.keys(e2).length===0}function counterpart(e2,t2,n2){
let{byName:r2,byNumber:i2,byKey:a2}=$(e2),o2=r2.get(t2.name);if(n2==="wire")return o2&&o2.number!==t2.number?void 0:i2.get(t2.number);let s2=a2.get(t2.jsonName);
if(!s2||s2.name===t2.name)return s2;if(!o2)return s2.number!==t2.number&&i2.has(t2.number)?void 0:s2}function counterpartsOf(e2,t2,n2){return Ut[n2].getOrMake(e2,
t2,()=>pairUp(e2,t2,n2))}const Ut={wire:new PairTable,json:new PairTable};function pairUp(e2,t2,n2){let r2=new Map,i2=new Map;for(let a2 of e2.fields){let e3=counterpart(
t2,a2,n2);e3&&(r2.set(a2,e3),i2.has(e3)||i2.set(e3,a2))}return{targets:r2,sources:i2}}const $=r.P(e2=>{let t2=new Map(e2.fields.map(e3=>[propertyOf(e3),e3])),n2=new Map,
r2=new Map,i2=new Map;for(let t3 of e2.fields)n2.has(t3.name)||n2.set(t3.name,t3),r2.has(t3.number)||r2.set(t3.number,t3),i2.has(t3.jsonName)||i2.set(t3.jsonName,
t3);for(let t3 of e2.fields)i2.has(t3.name)||i2.set(t3.name,t3);return{byProperty:t2,byName:n2,byNumber:r2,byKey:i2,order:new Map(e2.fields.map((e3,t3)=>[e3,t3]))}});
function losses(e2,t2,n2){let{type:r2,message:i2}=e2,{type:a2,message:o2}=t2,s2=[],c2=counterpartsOf(r2,a2,n2.on),{targets:l2,sources:u2}=c2,d2=propertyNames(r2,
i2);for(let e3 of d2){let t3=i2[propertyOf(e3)],r3=l2.get(e3);if(!r3){s2.push(missingField(a2,e3));continue}let{[propertyOf(r3)]:c3}=own(o2),u3=isEmpty(c3,r3)?void 0:
c3,d3=compareField({field:e3,value:t3},{field:r3,value:u3},n2);d3&&s2.push({...d3,fields:[e3,r3]})}let f2=new Set(d2);for(let e3 of speaking(a2,o2,c2)){let t3=u2.
get(e3);if(t3&&f2.has(t3))continue;let{[propertyOf(e3)]:n3}=own(o2);n3!==void 0&&!isEmpty(n3,e3)?s2.push({kind:"altered",text:`${e3.name}: nothing was written a\
nd ${show(n3)} arrived`,fields:[e3]}):t3&&s2.push(...absent(e3,t3))}return s2}function own(e2){return{...e2}}function speaking(e2,t2,n2){let{byProperty:r2,order:i2}=$(
e2),a2=Object.keys(t2).flatMap(e3=>r2.get(e3)??[]);return[...new Set([...a2,...Wt(n2)])].sort((e3,t3)=>(i2.get(e3)??0)-(i2.get(t3)??0))}const Wt=r.P(({sources:e2})=>[
...e2].filter(([e3,t2])=>absent(e3,t2).length>0).map(([e3])=>e3));function missingField(e2,t2){let{byName:n2,byNumber:r2}=$(e2);return r2.has(t2.number)||n2.has(
t2.name)?{kind:"lost",text:`${t2.name}: written, and reads as absent`,fields:[t2]}:{kind:"kept",text:`${t2.name}: kept as unknown`,fields:[t2]}}function absent(e2,t2){
if((writtenDefault(e2)??writtenDefault(t2))===void 0&&e2.type.kind!=="enum")return[];let n2=effectiveDefault(t2),r2=effectiveDefault(e2);return n2===void 0||r2===
void 0||n2===r2||e2.type.kind!==t2.type.kind?[]:[{kind:"altered",text:`${e2.name}: not written; the writer means ${n2}, the reader reads ${r2}`,fields:[e2,t2]}]}
function compareField(e2,t2,n2){let{name:r2}=e2.field;if(t2.value===void 0)return isReadersDefault(e2,t2.field)?void 0:{kind:"lost",text:`${r2}: ${show(e2.value)}\
 was written, and reads as absent`};let i2=elements(e2),a2=elements(t2);if(i2.length!==a2.length)return{kind:a2.length<i2.length?"lost":"altered",text:`${r2}: ${show(
e2.value)} was written and ${show(t2.value)} arrived`};for(let[o2,s2]of i2.entries()){let i3=compareValue({field:e2.field,value:s2},{field:t2.field,value:a2[o2]},
n2);if(i3)return i3.startsWith(">")?{kind:"altered",text:`${r2}.${i3.slice(1)}`}:{kind:"altered",text:`${r2}: ${i3}`}}}function isReadersDefault({value:e2,field:t2},n2){
return n2.cardinality!=="singular"||t2.cardinality!=="singular"||n2.presence!=="implicit"&&t2.presence!=="implicit"?!1:isZero(e2)||isDefault(e2,effectiveDefault(
n2))}function elements({field:e2,value:t2}){return e2.mapKey!==void 0&&isPlain(t2)?mapEntries(t2,e2.mapKey):Array.isArray(t2)?t2:[t2]}function compareValue(e2,t2,n2){
let[r2,i2]=[e2.field.mapKey!==void 0,t2.field.mapKey!==void 0];if(!r2&&!i2){let typed=({field:e3,value:t3})=>({type:e3.type,value:t3});return compareTyped(typed(
e2),typed(t2),n2)}let a2=i2&&!r2&&n2.on==="wire"?besidesEntry(e2):void 0;if(a2)return`>${a2.name}: written, and dropped: a map keeps keys and values`;let o2=r2||
n2.on==="wire"?entryOf(e2):void 0,s2=i2||n2.on==="wire"?entryOf(t2):void 0;return!o2||!s2?differing(e2.value,t2.value):compareTyped(o2.key,s2.key,n2)===void 0?compareTyped(
o2.item,s2.item,n2):`the key ${show(o2.key.value)} arrived as ${show(s2.key.value)}`}function besidesEntry({field:e2,value:t2}){if(e2.type.kind==="message"&&isPlain(
t2))return propertyNames(e2.type.message,t2).find(({number:e3})=>e3>2)}function differing(e2,t2){return`${show(e2)} was written and ${show(t2)} arrived`}function compareTyped(e2,t2,n2){
if(e2.value===void 0&&e2.absent!==void 0&&!isDefault(t2.value,e2.absent))return`nothing was written, which means ${e2.absent}, and ${show(t2.value)} arrived`;let[
r2,i2]=n2.on==="json"?jsonForm(e2,t2):[e2,t2];if(r2.type.kind==="message"&&i2.type.kind==="message"&&isPlain(i2.value)){let e3=losses({type:r2.type.message,message:r2.
value},{type:i2.type.message,message:i2.value},n2).find(({kind:e4})=>e4!=="kept");return e3&&`>${e3.text}`}let a2=r2.type.kind==="message"&&i2.value instanceof Uint8Array&&
n2.encode(r2.type.message,r2.value);return sameValue(a2?{...r2,value:a2}:r2,i2,n2.on)?void 0:differing(e2.value,t2.value)}async function execute(e2,t2,n2,r2=[]){
let[i2,a2]=[extended(e2),extended(t2)],[o2,s2]=await Promise.all([e2,t2].map(({type:e3,extension:t3})=>codecOf(e3,t3?.file)));if(!o2||!s2)throw Error("a datum h\
as two ends");let{value:c2,on:l2}=n2,u2=travel(o2,s2,n2),d2={written:{...i2.kind==="message"?{message:i2.fullName}:{enum:i2.fullName},...a2.fullName!==i2.fullName&&
{reader:a2.fullName},...(e2.extension??t2.extension)&&{extensions:{...e2.extension&&{writer:nameOf(e2.extension)},...t2.extension&&{reader:nameOf(t2.extension)}}},
surface:l2,value:c2},shown:JSON.stringify(c2),decoder:Rt,...l2==="wire"&&{bytes:u2.transport}};if("refused"in u2)return{outcome:"rejects",witness:{...d2,observed:`\
refused: ${u2.refused}`}};let f2=lossesOf(i2,a2,u2,{on:l2,codec:o2}),p2=f2.filter(({kind:e3})=>e3!=="kept"),m2=p2.filter(({fields:e3})=>e3.some(e4=>r2.includes(
e4))),h2=p2.filter(e3=>!m2.includes(e3)),g2=p2.length>0?[...m2,...h2]:f2;return{outcome:p2.length>0?"misreads":"reads",...r2.length>0&&{isOwn:m2.length>0},witness:{
...d2,observed:g2.map(({text:e3})=>e3).join("; ")||`arrived as ${received(s2,u2)}`}}}function nameOf({fullName:e2,file:t2}){return{name:e2,file:t2.path}}const Gt=new PairTable;
function extended({type:e2,extension:t2}){return!t2||e2.kind!=="message"?e2:Gt.getOrMake(e2,t2,()=>({...e2,fields:[...e2.fields,t2]}))}function received(e2,{received:t2}){
try{return show(e2.print(t2))}catch{return show(t2)}}function lossesOf(e2,t2,n2,{on:r2,codec:i2}){if(e2.kind==="message"&&t2.kind==="message")return losses({type:e2,
message:n2.sent},{type:t2,message:n2.received},{on:r2,encode:(e3,t3)=>i2.encodeAs(e3,t3)});if(e2.kind!=="enum"||t2.kind!=="enum")return[];let[a2,o2]=[holder(e2),
holder(t2)];return losses({type:a2,message:n2.sent},{type:o2,message:n2.received},{on:r2,encode:()=>{}})}function holder(e2){return{kind:"message",fields:[{kind:"\
field",name:"value",jsonName:"value",number:1,cardinality:"singular",presence:"explicit",type:{kind:"enum",enum:e2},options:[]}]}}async function executeCall(e2,t2,{
role:n2,value:r2}){let i2=e2[n2],a2=t2[n2];if(!i2||!a2)throw Error("the method's message is not resolved");let[o2,s2]=await Promise.all([codecOf(i2),codecOf(a2)]),
c2=n2==="request"?t2.node.clientStreaming:t2.node.serverStreaming,l2=Buffer.concat(r2.map(e3=>frame(o2.encode(o2.parse(e3))))),u2={written:{method:`${e2.service.
fullName}/${e2.name}`,role:n2,surface:"rpc",value:r2},shown:JSON.stringify(r2),bytes:l2.toString("hex"),decoder:`gRPC framing over ${Rt}`},d2=unframe(l2,s2);if(c2||
d2===1)return{outcome:"reads",witness:{...u2,observed:`${String(d2)} messages arrived`}};let f2=`refused: the reader expects exactly one ${n2} and ${String(d2)}\
 arrived (gRPC status INTERNAL or UNIMPLEMENTED)`;return{outcome:"rejects",witness:{...u2,observed:f2}}}function frame(e2){let t2=Buffer.alloc(5);return t2.writeUInt32BE(
e2.length,1),Buffer.concat([t2,e2])}function unframe(e2,t2){let n2=0,r2=0;for(;n2<e2.length;){let i2=e2.readUInt32BE(n2+1);t2.decode(e2.subarray(n2+5,n2+5+i2)),
n2+=5+i2,r2+=1}return r2}function differingValues(e2,t2,n2){let r2=new Map([[e2,new Set([t2])]]),i2=[{writer:e2,reader:t2,level:0,wrap:e3=>e3}],[a2,o2]=[[],[]];
for(let e3 of i2){let t3=requiredParts(e3.writer);if(t3){for(let o3 of e3.writer.fields){let s2=twinOf(o3,e3.reader);for(let n3 of differingField(o3,s2))a2.push(
e3.wrap({...t3,[o3.jsonName]:n3}));let c2=s2?.oneof&&rivalOf(s2,o3,n2);c2&&a2.push(...bothSet(o3,c2,depthOf).map(n3=>e3.wrap({...t3,...n3})));let l2=innerStep(e3,
o3,s2,t3);!l2||r2.get(l2.writer)?.has(l2.reader)||i2.length>=500||(r2.set(l2.writer,(r2.get(l2.writer)??new Set).add(l2.reader)),i2.push(l2))}if((e3.level===0||
ownText(e3.writer)!==ownText(e3.reader))&&o2.push(e3.wrap(t3)),a2.length>=200)break}}return[...a2,...o2].slice(0,200)}function depthOf(e2){let t2=targetOf(e2);return t2?.
kind==="message"&&messageValues(t2,3).length<2?1:2}function twinOf(e2,t2){return t2.fields.find(({name:t3})=>t3===e2.name)??t2.fields.find(({number:t3})=>t3===e2.
number)}function differingField(e2,t2){if(!t2||xe(e2)!==xe(t2))return fieldValues(e2,depthOf(e2));let[n2,r2]=[targetOf(e2),targetOf(t2)];return n2?.kind==="enum"&&
r2?.kind==="enum"&&!isUnchanged(n2,r2)?fieldValues(e2):[]}function innerStep({wrap:e2,level:t2},n2,r2,i2){let[a2,o2]=[targetOf(n2),r2&&targetOf(r2)];if(a2?.kind===
"message"&&o2?.kind==="message"&&!(hasSpecialJson(a2)||t2>=90||isUnchanged(a2,o2)))return{writer:a2,reader:o2,level:t2+1,wrap:t3=>e2({...i2,[n2.jsonName]:asHeld(
n2,t3)})}}function asHeld(e2,t2){if(e2.cardinality==="repeated")return[t2];if(e2.cardinality!=="map")return t2;let[n2="k"]=keysOf(e2);return{[n2]:t2}}function differingFieldValues(e2,t2,n2){
let[r2,i2]=[targetOf(e2),t2&&targetOf(t2)];return r2?.kind!=="message"||i2?.kind!=="message"||hasSpecialJson(r2)?[]:differingValues(r2,i2,n2).map(t3=>asHeld(e2,
t3))}function subjectsOf({sides:e2}){let t2=subjectOf(e2.base),n2=subjectOf(e2.head);return t2&&n2?{base:t2,head:n2}:void 0}function subjectOf(e2){if(typeof e2==
"object"&&e2){if("service"in e2&&"requestName"in e2)return{kind:"rpc",rpc:e2};if("enum"in e2){let{enum:t2,value:n2}=e2;return{kind:"enum",enum:t2,first:n2?.name}}
if("field"in e2||"message"in e2){let{field:t2,message:n2}=e2;return n2?"field"in e2?{kind:"field",field:t2,message:n2}:{kind:"message",message:n2}:void 0}}}function typeOf(e2){
return e2.kind==="enum"?e2.enum:e2.message}function candidates(e2,t2,n2){if(t2.kind==="enum")return[...t2.first===void 0?[]:[{value:t2.first}],...Ht(t2.enum).map(
e3=>({value:e3})),{}];if(t2.kind==="message"){let r3=e2.kind==="message"?differingValues(t2.message,e2.message,n2):[];return r3.length>1?r3:[...r3,...messageValues(
t2.message)]}let r2=requiredParts(t2.message);if(!r2)return[];if(!t2.field)return[r2];let{field:i2}=t2,a2=e2.kind==="field"?e2.field:void 0,o2=[...fieldValues(i2),
...differingFieldValues(i2,a2,n2)].map(e3=>({...r2,[i2.jsonName]:e3})),s2=a2?.oneof?rivalOf(a2,i2,n2):void 0,c2=s2?bothSet(i2,s2).map(e3=>({...r2,...e3})):[],l2=Object.
fromEntries(Object.entries(r2).filter(([e3])=>e3!==i2.jsonName));return[...c2,...o2,...i2.presence==="required"?[]:[l2]]}const messageProofs=()=>new PairTable;async function proveChange({
change:e2,surface:t2,direction:n2,matched:r2,run:i2}){let a2=t2==="rpc"?"wire":t2;if(!e2||!isData(a2))return;let o2=e2.verdicts[t2]?.[n2].outcome;if(o2!=="rejec\
ts"&&o2!=="misreads")return;let s2=subjectsOf(e2);if(!s2)return;let{budget:c2,context:l2}=r2;if(c2.left<=0||c2.run.left<=0)return{unproven:`the search for data \
spent its budget on earlier changes${c2.run.left>0?" of this contract":""}`};let[u2,d2]=n2==="backward"?[s2.head,s2.base]:[s2.base,s2.head],f2={on:a2,policy:l2.
policy,wanted:o2};return u2.kind!=="message"||d2.kind!=="message"?search(u2,d2,f2,c2):getOrMake(i2.table(messageProofs).getOrMake(u2.message,d2.message,()=>new Map),
JSON.stringify(f2),()=>search(u2,d2,f2,c2))}async function search(e2,t2,{on:n2,policy:r2,wanted:i2},a2){if(e2.kind==="rpc"||t2.kind==="rpc")return proveCall(e2,
t2);let o2=endOf(e2),s2=endOf(t2),c2=sizeOf(s2)+sizeOf(o2),l2=[e2,t2].flatMap(e3=>e3.kind==="field"?e3.field??[]:[]),u2;for(let d2 of candidates(e2,t2,n2)){let e3=c2+
valuesIn(d2);a2.left-=e3,a2.run.left-=e3;let t3=await attempt(s2,o2,{value:d2,on:n2,policy:r2},l2);if(t3?.outcome===i2&&(i2==="rejects"||t3.isOwn!==!1))return t3;
t3&&t3.outcome!=="reads"&&(u2??=t3)}return u2??{unproven:"none of the data that were tried shows it"}}async function attempt(e2,t2,n2,r2){await loadCodec();try{
return await execute(e2,t2,n2,r2)}catch{return}}async function proveCall(e2,t2){if(e2.kind==="rpc"&&t2.kind==="rpc")for(let n2 of["request","response"]){let r2=t2.
rpc[n2],i2=n2==="request"?t2.rpc.node.clientStreaming:t2.rpc.node.serverStreaming,a2=r2&&i2?requiredParts(r2):void 0;if(!a2)continue;let o2=await executeCall(t2.
rpc,e2.rpc,{role:n2,value:[a2,a2]});if(o2.outcome==="rejects")return o2}}function endOf(e2){let t2=e2.kind==="field"?e2.field:void 0;return{type:typeOf(e2),extension:t2?.
extendeeName===void 0?void 0:t2}}function valuesIn(e2){return typeof e2!="object"||!e2?1:Object.values(e2).reduce((e3,t2)=>e3+valuesIn(t2),1)}function sizeOf({type:e2}){
return e2.kind==="message"?e2.fields.length:1}async function replay(e2,t2,n2,r2){if(isPath(n2))return answerPath(e2.file,n2);if(isCall(n2))return replayCall(e2,
t2,n2);let{message:i2,enum:a2,surface:o2,value:s2,reader:c2,extensions:l2}=datumOf(n2),u2=i2??a2??"",d2=typeNamed(t2,u2),f2=typeNamed(e2,c2??u2)??typeNamed(e2,repackaged(
u2,t2.file,e2.file));if(!d2)throw Error(`the writer has no type ${u2}`);if(!f2)throw Error(`the reader has no type ${u2}`);return execute({type:d2,extension:await extensionNamed(
t2,l2?.writer)},{type:f2,extension:await extensionNamed(e2,l2?.reader)},{value:s2,on:o2==="json"?"json":"wire",policy:r2})}function datumOf(e2){if(!(typeof e2==
"object"&&e2&&"surface"in e2&&"value"in e2&&("message"in e2||"enum"in e2)))throw Error("a Protobuf datum is { message or enum, surface, value }");return e2}function typeNamed({
file:e2,model:t2},n2){for(let r2 of[e2.path,...t2.visible(e2.path),...t2.loaded()]){let e3=t2.file(r2);if(e3){for(let t3 of allMessages(e3))if(t3.fullName===n2)
return t3;for(let t3 of allEnums(e3))if(t3.fullName===n2)return t3}}}async function extensionNamed({model:e2},t2){if(!t2)return;let{name:n2,file:r2}=t2;await e2.
load([r2]);let i2=e2.file(r2),a2=i2&&[...allExtensions(i2)].find(({fullName:e3})=>e3===n2);if(!a2)throw Error(`${r2} has no extension ${n2}`);return a2}function isPath(e2){
return typeof e2=="object"&&!!e2&&"call"in e2}function isCall(e2){return typeof e2=="object"&&!!e2&&"method"in e2&&"role"in e2}function replayCall(e2,t2,n2){let r2=rpcNamed(
t2,n2.method),i2=rpcNamed(e2,n2.method);if(!r2||!i2)throw Error(`one side has no method ${n2.method}`);return executeCall(r2,i2,n2)}function rpcNamed({file:e2},t2){
let[n2="",r2]=t2.split("/"),i2=n2.slice(n2.lastIndexOf(".")+1);return e2.services.find(({name:e3})=>e3===i2)?.rpcs.find(e3=>e3.name===r2)}var Kt=e.n({protobuf:()=>Jt});
const qt=["wire","rpc","json"],Jt=r.A({id:"protobuf",rules:Object.values(Ft),surfaces:protobufSurfaces,identify:identityOf$1,open:(e2,t2,n2)=>openModel(e2,t2,n2,
libraryOf(n2(t2[0]??""))),prepare,references,faults:faultsOf,settle,notes:(e2,t2)=>[...importNotes(e2,t2),...staleNotes(e2,t2)],contract(e2,t2){let n2=e2.file(t2);
if(!n2)throw Error(`${t2} was not opened`);return{file:n2,model:e2}},remains:remainsOf,contractId:({file:e2})=>e2.package===""?void 0:e2.package,canonical:({file:e2})=>P(
e2),elements:({file:e2})=>elementsOf(e2),match:matchContracts,uses:({base:e2,head:t2})=>[...usesIn(e2.file),...usesIn(t2.file)],judge,tolerant:{matched:tolerant,
note:"values that an open enum gains are tolerated, since no promise is declared: readers of bytes keep the number, readers of JSON drop or refuse the name (com\
patibility: full asks for them too)"},prove:proveChange,profile:profileOf,removedProfile:(e2,{base:t2,head:n2})=>removedResult(e2,t2,n2),replay:(e2,t2,n2,r2)=>replay(
e2,t2,n2,policyOf(r2))});function protobufSurfaces({surfaces:e2}){return e2&&e2.length>0?e2:qt}function judge({judged:e2,settings:n2}){let r2=e2.flatMap(e3=>protobufSurfaces(
n2).flatMap(t2=>e3.verdicts[t2]??[]));return{backward:t.ct(r2.map(({backward:e3})=>e3)),forward:t.ct(r2.map(({forward:e3})=>e3))}}Object.defineProperty(exports,
"n",{enumerable:!0,get:function(){return le}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return ce}}),Object.defineProperty(exports,"t",{enumerable:!0,
get:function(){return Kt}});
