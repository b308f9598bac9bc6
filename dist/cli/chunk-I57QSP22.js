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
  contentDigest: () => contentDigest,
  differenceOf: () => differenceOf,
  digestOf: () => digestOf2,
  governanceKey: () => governanceKey,
  governanceTransition: () => governanceTransition,
  isUnverifiable: () => isUnverifiable,
  transitionOf: () => transitionOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var governanceKey = "governance files";
function transitionOf(comparison, request) {
  const { base, head } = comparison.digests;
  return {
    contract: (0, import_chunk_LKTOIZ3L.pathOf)(comparison.pairing),
    base: base ?? null,
    head: head ?? null,
    type: request?.type ?? "normal",
    window: request?.window ?? null,
    rollback: request?.rollback ?? null,
    rollout: request?.rollout ?? null,
    compatibilityLayer: request?.compatibilityLayer ?? null,
    ...request?.type === "emergency" && request.emergency && {
      emergency: { incident: request.emergency.incident, expires: request.emergency.expires }
    }
  };
}
function governanceTransition(touched) {
  const sorted = [...touched].sort((0, import_chunk_YF6WTHB5.byText)(({ path }) => path));
  const side = (key) => (0, import_chunk_BC5NJ46V.digestOf)(canonical(sorted.map((file) => [file.path, file[key] ?? null])));
  return {
    contract: governanceKey,
    base: side("base"),
    head: side("head"),
    type: "normal",
    window: null,
    rollback: null,
    rollout: null,
    compatibilityLayer: null
  };
}
function digestOf2(transition) {
  return (0, import_chunk_BC5NJ46V.digestOf)(canonical({ v: 1, ...transition }));
}
function contentDigest(comparison) {
  return digestOf2(transitionOf(comparison, void 0));
}
function differenceOf(signed, present) {
  const words = {
    contract: "the contract's place",
    head: "the proposed content",
    base: "the base branch's content",
    type: "the request's type",
    window: "the booked window",
    rollback: "the rollback plan",
    rollout: "the rollout",
    compatibilityLayer: "the compatibility layer",
    emergency: "the emergency's incident or end"
  };
  return Object.keys(words).filter((key) => canonical(signed[key]) !== canonical(present[key])).map((key) => words[key]);
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).filter(([, member]) => member !== void 0).sort((0, import_chunk_YF6WTHB5.byText)(([key]) => key)).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}
function isUnverifiable(value) {
  return value !== void 0 && "unverifiable" in value;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  contentDigest,
  differenceOf,
  digestOf,
  governanceKey,
  governanceTransition,
  isUnverifiable,
  transitionOf
});
