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
  gatedOptions: () => gatedOptions,
  instantOf: () => instantOf,
  judgingOptions: () => judgingOptions,
  localRequest: () => localRequest,
  placeText: () => placeText,
  refuseConfig: () => refuseConfig
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
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
var gatedOptions = {
  base: {
    type: "string",
    value: "REF",
    help: "compare with the merge base of head and REF (default: the default branch)"
  },
  head: {
    type: "string",
    value: "REF",
    help: "the proposal (default: the working tree, untracked files included)"
  },
  config: {
    type: "string",
    value: "FILE",
    help: "the config file on the governed branch (default: contract-check.yaml)"
  },
  "governance-ref": {
    type: "string",
    value: "REF",
    help: "the governed branch (default: the default branch as fetched)"
  }
};
function localRequest(args, terminal, now) {
  const given = (key, option) => {
    const value = args.one(option);
    return value === void 0 ? {} : { [key]: value };
  };
  return {
    cwd: terminal.cwd,
    ...given("base", "base"),
    ...given("head", "head"),
    ...given("config", "config"),
    ...given("governanceRef", "governance-ref"),
    settings: judgingSettings(args),
    now,
    get zone() {
      return terminal.zone;
    }
  };
}
function instantOf(args, { env, now }, always = false) {
  const at = args.one("at");
  if (at === void 0) return now();
  if (!always && env.CI === "true" && !args.is("allow-at")) {
    throw new import_chunk_DFZFGR2X.UsageError("--at is for what-if questions, and CI=true: leave it out, or add --allow-at");
  }
  const instant = (0, import_chunk_AXZ3F66R.parseInstant)(at);
  if (instant === void 0) {
    throw new import_chunk_DFZFGR2X.UsageError(
      `--at ${at}: expected an instant with its offset, such as 2026-12-01T22:00+01:00 or 2026-12-01T21:00Z`
    );
  }
  return instant;
}
function refuseConfig(faults, terminal) {
  for (const { message, location } of faults) terminal.err(`${placeText(location)}${(0, import_chunk_EOAPNFCH.oneLine)(message)}
`);
  return 2;
}
function placeText(location) {
  if (!location) return "";
  const { file, line, column } = location;
  return `${(0, import_chunk_EOAPNFCH.oneLine)(file)}${line === void 0 ? "" : `:${String(line)}:${String(column ?? 1)}`}: `;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gatedOptions,
  instantOf,
  judgingOptions,
  localRequest,
  placeText,
  refuseConfig
});
