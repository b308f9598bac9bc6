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
  everywhere: () => everywhere,
  oneOf: () => oneOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var everywhere = {
  help: { type: "boolean", short: "h", help: "show this help" },
  color: {
    type: "string",
    value: "WHEN",
    help: "auto, always or never (NO_COLOR and FORCE_COLOR are honoured)"
  },
  quiet: { type: "boolean", short: "q", help: "print only the result" },
  verbose: { type: "boolean", short: "v", help: "print also what breaks nobody; a crash shows its stack" }
};
function oneOf(args, name, words, fallback) {
  const value = args.one(name);
  if (value === void 0) return fallback;
  const found = words.find((word) => word === value);
  if (found !== void 0) return found;
  throw new import_chunk_DFZFGR2X.UsageError(`--${name} ${value}: expected one of ${words.join(", ")}${(0, import_chunk_DFZFGR2X.didYouMean)(value, words)}`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  everywhere,
  oneOf
});
