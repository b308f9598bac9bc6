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
  allRules: () => allRules,
  command: () => command
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_E7P53MAG = require("./chunk-E7P53MAG.js");
async function allRules() {
  const loaded = await Promise.all(import_chunk_KTIHCRB6.formats.map(({ load }) => load()));
  return loaded.flatMap(({ rules }) => rules);
}
var command = {
  name: "rules",
  summary: "Lists every rule",
  options: { format: { type: "string", value: "FORMAT", help: "text or json (default: text)" } },
  example: "  contract-check rules --format json",
  async run(args, terminal) {
    const format = (0, import_chunk_E7P53MAG.oneOf)(args, "format", ["text", "json"], "text");
    const rules = await allRules();
    if (format === "json") {
      terminal.out(`${JSON.stringify(rules, null, 2)}
`);
      return 0;
    }
    const width = Math.max(...rules.map(({ id }) => id.length));
    terminal.out(`${rules.map(({ id, title }) => `${id.padEnd(width)}  ${title}`).join("\n")}
`);
    return 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  allRules,
  command
});
