import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  pathOf
} from "./chunk-N5M2AU2H.js";

// src/governance/requests/transition.ts
import { createHash } from "node:crypto";
var governanceKey = "governance files";
function transitionOf(comparison, request) {
  const { base, head } = comparison.digests;
  return {
    contract: pathOf(comparison.pairing),
    base: base ?? null,
    head: head ?? null,
    type: request?.type ?? "normal",
    window: request?.window ?? null,
    rollback: request?.rollback ?? null,
    rollout: request?.rollout ?? null,
    compatibilityLayer: request?.compatibilityLayer ?? null
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
    compatibilityLayer: "the compatibility layer"
  };
  return Object.keys(words).filter((key) => canonical(signed[key]) !== canonical(present[key])).map((key) => words[key]);
}
function sha256(text) {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}

export {
  governanceKey,
  transitionOf,
  governanceTransition,
  digestOf,
  contentDigest,
  differenceOf
};
