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
  command: () => command
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
async function allSchemas() {
  const { reportSchema } = await Promise.resolve().then(() => __toESM(require("./report-schema-HO3NVCF5.js")));
  const { schemas } = await Promise.resolve().then(() => __toESM(require("./schemas.generated-YHVEYL5X.js")));
  return { report: reportSchema(), ...schemas };
}
var command = {
  name: "schema",
  summary: "Prints the JSON Schema of a file format or of the JSON output",
  operands: "NAME",
  options: {},
  example: "  contract-check schema report > contract-check-report.schema.json",
  async run(args, terminal) {
    const [name] = args.operands;
    const schemas = await allSchemas();
    const names = Object.keys(schemas);
    if (name === void 0 || !Object.hasOwn(schemas, name)) {
      const hint = name === void 0 ? "" : (0, import_chunk_DFZFGR2X.didYouMean)(name, names);
      throw new import_chunk_DFZFGR2X.UsageError(`schema prints one of: ${names.join(", ")}${hint}`);
    }
    terminal.out(`${JSON.stringify(schemas[name], null, 2)}
`);
    return 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
