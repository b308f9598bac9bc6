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
var avroFiles = [".avsc", ".avpr", ".avdl"];
var formats = [
  {
    id: "avro",
    suffixes: avroFiles,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./formats-avro-avro.js")))).avro,
    referrers: { suffixes: avroFiles, targets: avroFiles, byName: false, escapes: [] }
  },
  {
    id: "protobuf",
    suffixes: [".proto"],
    load: async () => (await Promise.resolve().then(() => __toESM(require("./formats-protobuf-protobuf.js")))).protobuf,
    referrers: {
      suffixes: [".proto"],
      targets: [".proto", "buf.yaml", "buf.yml", "buf.work.yaml"],
      byName: true,
      escapes: ["\\"]
    }
  },
  {
    id: "json-schema",
    suffixes: [".schema.json", ".schema.yaml", ".schema.yml"],
    load: async () => (await Promise.resolve().then(() => __toESM(require("./formats-json-schema-json-schema.js")))).jsonSchema,
    referrers: {
      suffixes: [".json", ".yaml", ".yml"],
      targets: [".json", ".yaml", ".yml"],
      byName: true,
      escapes: ["\\u", "\\U", "\\x", "%"]
    }
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  formats
});
