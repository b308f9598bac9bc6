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
  digestOf: () => digestOf,
  governanceKey: () => governanceKey,
  governanceTransition: () => governanceTransition,
  transitionOf: () => transitionOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_node_crypto = require("node:crypto");
var governanceKey = "governance files";
function transitionOf(comparison, request) {
  const { base, head } = comparison.digests;
  return {
    contract: (0, import_chunk_CWPXB5AQ.pathOf)(comparison.pairing),
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
  const sorted = [...touched].sort((a, b) => a.path < b.path ? -1 : 1);
  const side = (key) => sha256(canonical(sorted.map((file) => [file.path, file[key] ?? null])));
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
function digestOf(transition) {
  return sha256(canonical({ v: 1, ...transition }));
}
function contentDigest(comparison) {
  return digestOf(transitionOf(comparison, void 0));
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
function sha256(text) {
  return `sha256:${(0, import_node_crypto.createHash)("sha256").update(text).digest("hex")}`;
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  contentDigest,
  differenceOf,
  digestOf,
  governanceKey,
  governanceTransition,
  transitionOf
});
