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
  judgingOptions: () => judgingOptions,
  judgingSettings: () => judgingSettings
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_E7P53MAG = require("./chunk-E7P53MAG.js");
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var judgingOptions = {
  profile: {
    type: "string",
    value: "NAME",
    help: `answer as another system would: ${import_chunk_SX7OD7YV.profileNames.join(", ")}`
  },
  surface: {
    type: "string",
    multiple: true,
    value: "SURFACE",
    help: "Protobuf: wire, json or source counts (repeatable)"
  }
};
var surfaces = ["wire", "json", "source"];
function judgingSettings(args) {
  const profile = (0, import_chunk_E7P53MAG.oneOf)(args, "profile", import_chunk_SX7OD7YV.profileNames, "default");
  const counted = args.all("surface").map((name) => {
    const known = surfaces.find((surface) => surface === name);
    if (known === void 0) {
      throw new import_chunk_DFZFGR2X.UsageError(
        `--surface ${name}: expected one of ${surfaces.join(", ")}${(0, import_chunk_DFZFGR2X.didYouMean)(name, surfaces)}`
      );
    }
    return known;
  });
  return {
    ...args.one("profile") !== void 0 && { profile },
    ...counted.length > 0 && { surfaces: counted }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgingOptions,
  judgingSettings
});
