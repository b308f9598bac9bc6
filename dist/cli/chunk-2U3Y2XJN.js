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
  anyFileMatches: () => anyFileMatches,
  contractMatches: () => contractMatches,
  elementMatches: () => elementMatches,
  losesBelow: () => losesBelow,
  matchesBelow: () => matchesBelow,
  namesMatch: () => namesMatch
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
function fileMatches(glob, path) {
  const names = path.split("/");
  return patternsOf(glob).some((pattern) => namesMatch(pattern, names));
}
var patterns = /* @__PURE__ */ new Map();
var mostPatterns = 1e4;
function patternsOf(glob) {
  const earlier = patterns.get(glob);
  if (earlier) return earlier;
  const sequences = alternatives(glob).map((pattern) => pattern.split("/"));
  if (patterns.size < mostPatterns) patterns.set(glob, sequences);
  return sequences;
}
function anyFileMatches(globs, path) {
  return globs.some((glob) => fileMatches(glob, path));
}
function contractMatches(glob, path, id) {
  return fileMatches(glob, path) || id !== void 0 && fileMatches(glob, id);
}
function elementMatches(glob, element) {
  const pattern = tokensOf(glob);
  return variants(element).some((tokens) => namesMatch(pattern, tokens));
}
function matchesBelow(glob, element) {
  const pattern = tokensOf(glob);
  const tokens = element.length === 1 ? [...variants(element), []] : variants(element);
  return tokens.some((names) => reachesBelow(pattern, names));
}
function losesBelow(glob, was, element) {
  return matchesBelow(glob, was) && !matchesBelow(glob, element);
}
var variantsByElement = /* @__PURE__ */ new WeakMap();
function variants(element) {
  const earlier = variantsByElement.get(element);
  if (earlier) return earlier;
  const whole = element.flatMap((name) => tokensOf(name));
  const [root = ""] = element;
  const names = element.length > 1 ? [whole, whole.slice(tokensOf(root).length)] : [whole];
  variantsByElement.set(element, names);
  return names;
}
function tokensOf(text) {
  const tokens = [];
  let depth = 0;
  let start = 0;
  const push = (end) => {
    const token = text.slice(start, end);
    const [, name = "", suffix = ""] = /^(.*?)((?:\[\]|\{\})*)$/s.exec(token) ?? [];
    if (name !== "") tokens.push(name);
    for (let i = 0; i < suffix.length; i += 2) tokens.push(suffix.slice(i, i + 2));
  };
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "<") depth += 1;
    else if (text[i] === ">") depth = Math.max(0, depth - 1);
    else if (text[i] === "." && depth === 0) {
      push(i);
      start = i + 1;
    }
  }
  push(text.length);
  return tokens;
}
function namesMatch(pattern, names) {
  return (0, import_chunk_DTUH27ZW.starsMatch)(pattern, names, { isStar: (piece) => piece === "**", matches: wildcardMatches });
}
function reachesBelow(pattern, tokens) {
  let states = closure(/* @__PURE__ */ new Set([0]), pattern);
  for (const token of tokens) {
    const next = /* @__PURE__ */ new Set();
    for (const state of states) {
      const want = pattern[state];
      if (want === "**") next.add(state);
      else if (want !== void 0 && wildcardMatches(want, token)) next.add(state + 1);
    }
    states = closure(next, pattern);
  }
  return [...states].some((state) => state < pattern.length);
}
function closure(states, pattern) {
  for (const state of states) if (pattern[state] === "**") states.add(state + 1);
  return states;
}
function wildcardMatches(pattern, name) {
  if (pattern === "*") return true;
  if (!pattern.includes("*") && !pattern.includes("?")) return pattern === name;
  return (0, import_chunk_DTUH27ZW.starsMatch)(Array.from(pattern), Array.from(name), {
    isStar: (char) => char === "*",
    matches: (want, char) => want === "?" || want === char
  });
}
var mostAlternatives = 64;
function alternatives(glob) {
  let done = [];
  let waiting = [glob];
  while (waiting.length > 0 && done.length + waiting.length <= mostAlternatives) {
    const next = [];
    for (const pattern of waiting) {
      const match = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(pattern);
      if (!match) done = [...done, pattern];
      else
        for (const choice of (match[2] ?? "").split(","))
          next.push(`${match[1] ?? ""}${choice}${match[3] ?? ""}`);
    }
    waiting = next;
  }
  return [...done, ...waiting];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  anyFileMatches,
  contractMatches,
  elementMatches,
  losesBelow,
  matchesBelow,
  namesMatch
});
