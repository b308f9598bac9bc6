var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  contractSuffixes: () => contractSuffixes,
  formatByName: () => formatByName,
  formatFacts: () => formatFacts,
  formatIds: () => formatIds,
  profileNames: () => profileNames
});
module.exports = __toCommonJS(stdin_exports);
var formatFacts = {
  avro: { suffixes: [".avsc", ".avpr", ".avdl"], optionsKey: "avro", declaresVersion: true },
  protobuf: { suffixes: [".proto"], optionsKey: "protobuf", declaresVersion: false },
  "json-schema": {
    suffixes: [".schema.json", ".schema.yaml", ".schema.yml"],
    optionsKey: "jsonSchema",
    declaresVersion: true
  }
};
var formatIds = Object.keys(formatFacts);
var contractSuffixes = formatIds.flatMap(
  (id) => formatFacts[id].suffixes
);
function formatByName(path) {
  return formatIds.find((id) => formatFacts[id].suffixes.some((suffix) => path.endsWith(suffix)));
}
var profileNames = [
  "default",
  "declared",
  "strict",
  "avro-reference",
  "confluent",
  "buf-file",
  "buf-package",
  "buf-wire-json",
  "buf-wire"
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  contractSuffixes,
  formatByName,
  formatFacts,
  formatIds,
  profileNames
});
