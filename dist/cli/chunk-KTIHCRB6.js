var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  formats: () => formats
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_ANFBINGF = require("./chunk-ANFBINGF.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var token = /"((?:[^"\\]|\\.)*)(?:"|\\?$)|[{}[\]:,]|[^\s"{}[\]:,]+/gs;
function topString(text, key) {
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes(key)) return void 0;
  let depth = 0;
  let [before, colon] = ["", ""];
  for (const [piece, string] of text.matchAll(token)) {
    if (depth === 1 && colon === ":" && before === key && string !== void 0) return string;
    if (piece === "{" || piece === "[") depth += 1;
    else if (piece === "}" || piece === "]") depth -= 1;
    [before, colon] = piece === ":" ? [before, ":"] : [string ?? "", ""];
  }
  return void 0;
}
var protocol = /^[ \t]*(?:@\w+\([^)\n]{0,200}\)[ \t]*){0,4}protocol[ \t]+[\w`]+[ \t]*\{/m;
var ownType = /^(?:record|enum|fixed|error|map)$/;
function suffixOf(text, isJson) {
  if (!isJson) return protocol.test(text) ? ".avdl" : void 0;
  if (topString(text, "protocol") !== void 0) return ".avpr";
  const isAvro = ownType.test(topString(text, "type") ?? "") || /^\uFEFF?\s*[["]/.test(text);
  return isAvro ? ".avsc" : void 0;
}
var dialect = /^(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)|(?:https?|iglu):.*\/schema\/jsonschema\/)/;
var yamlDialect = /^["']?\$schema["']?\s*:\s*["']?([^\s"'#]+#?)/m;
function isSchema(path, start) {
  const declared = /\.ya?ml$/.test(path) ? yamlDialect.exec(start)?.[1] : topString(start, "$schema");
  return declared !== void 0 && dialect.test(declared);
}
var yamlKeyword = /^["']?\$schema["']?\s*:|^(?:type|properties|\$ref|\$defs|allOf|anyOf|oneOf)\s*:/m;
var jsonKeyword = /"(?:\$schema|\$ref|properties|type|allOf|anyOf|oneOf|enum|const|required)"\s*:/;
function suffixOf2(text, isJson) {
  if (isJson) return jsonKeyword.test(text) ? ".schema.json" : void 0;
  return yamlKeyword.test(text) ? ".schema.yaml" : void 0;
}
var syntax = /^[ \t]*(?:syntax|edition)[ \t]*=[ \t]*["']/m;
var definition = /^[ \t]*(?:message|enum|service)[ \t]+\w+[ \t]*\{/m;
function suffixOf3(text, isJson) {
  return !isJson && (syntax.test(text) || definition.test(text)) ? ".proto" : void 0;
}
var references = ["ref", "Ref"].flatMap((keyword2) => {
  const value = `${keyword2}["']?[ 	]*:[ 	]*`;
  return [
    `${value}"[^"]*([\\\\]|%)`,
    `${value}'[^']*([\\\\]|%)`,
    `${value}[^"' 	].{0,250}([\\\\]|%)`,
    `${value}[&*!>|]`,
    `${keyword2}["']?[ 	]*:?[ 	\r]*(#.*)?$`
  ];
});
var keywords = ["u00", "x", "U000000"].map((escape) => `\\\\${escape}(24|[4-7][0-9A-Fa-f])`);
var indirectReferences = [...references, ...keywords];
var rootFileNames = ["buf.yaml", "buf.yml", "buf.work.yaml"];
var blanks = "[ 	\v\f\r]*";
var keyword = `import${blanks}(public|weak|option)?${blanks}`;
var lineEnd = `${blanks}(/[/*].*)?$`;
var indirectReferences2 = [
  ...[`"`, "'"].flatMap((quote) => {
    const opened = `${keyword}(/[*][^"']{0,250})?${quote}[^${quote}]*`;
    return [`${opened}[\\\\]`, `${opened}${quote}[^;"']*["']`, `${opened}${quote}${lineEnd}`];
  }),
  `${keyword}${lineEnd}`
];
var formats = [
  {
    id: "avro",
    suffixOf,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./formats-avro-avro.js")))).avro,
    referrers: {
      suffixes: import_chunk_SX7OD7YV.formatFacts.avro.suffixes,
      targets: import_chunk_SX7OD7YV.formatFacts.avro.suffixes,
      byName: () => false,
      indirectReferences: []
    }
  },
  {
    id: "protobuf",
    suffixOf: suffixOf3,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./formats-protobuf-protobuf.js")))).protobuf,
    referrers: {
      suffixes: [".proto"],
      targets: [".proto", ...rootFileNames],
      byName: import_chunk_ANFBINGF.mayHoldSchema,
      indirectReferences: indirectReferences2
    }
  },
  {
    id: "json-schema",
    suffixOf: suffixOf2,
    isContract: isSchema,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./formats-json-schema-json-schema.js")))).jsonSchema,
    referrers: {
      suffixes: [".json", ".yaml", ".yml"],
      targets: [".json", ".yaml", ".yml"],
      byName: import_chunk_ANFBINGF.mayHoldSchema,
      indirectReferences
    }
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  formats
});
