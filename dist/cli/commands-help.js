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
  commandHelp: () => commandHelp,
  overview: () => overview
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_E7P53MAG = require("./chunk-E7P53MAG.js");
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
function commandHelp(command) {
  const { name, summary, operands, options, example } = command;
  return `contract-check ${name}${operands === void 0 ? "" : ` ${operands}`} [OPTIONS]

${summary}

Options:
${optionLines({ ...options, ...import_chunk_E7P53MAG.everywhere })}

Example:
${example}
`;
}
function optionLines(options) {
  const left = Object.entries(options).map(([name, { short, value, help }]) => {
    const flag = `${short === void 0 ? "    " : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`;
    return [flag, help];
  });
  const width = Math.max(...left.map(([flag]) => flag.length));
  return left.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`).join("\n");
}
function overview(commands) {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `contract-check: the CI gate for Avro, Protobuf and JSON Schema contracts

Usage: contract-check [COMMAND] [OPTIONS]        (no command: check)

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

contract-check COMMAND --help shows a command's options and an example.
Exit codes: 0 pass \xB7 1 refused \xB7 2 usage or configuration \xB7 3 contract fault \xB7 4 unverifiable \xB7 5 waiting for a window
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commandHelp,
  overview
});
