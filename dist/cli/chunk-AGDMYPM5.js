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
function fileMatches(glob, path) {
  const names = path.split("/");
  return patternsOf(glob).some((pattern) => namesMatch(pattern, names));
}
var patterns = /* @__PURE__ */ new Map();
var mostPatterns = 1e4;
function patternsOf(glob) {
  const known2 = patterns.get(glob);
  if (known2) return known2;
  const made = alternatives(glob).map((one) => one.split("/"));
  if (patterns.size < mostPatterns) patterns.set(glob, made);
  return made;
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
var known = /* @__PURE__ */ new WeakMap();
function variants(element) {
  const found = known.get(element);
  if (found) return found;
  const whole = element.flatMap((name) => tokensOf(name));
  const [root = ""] = element;
  const made = element.length > 1 ? [whole, whole.slice(tokensOf(root).length)] : [whole];
  known.set(element, made);
  return made;
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
  return sequenceMatches(pattern, names, wildcardMatches);
}
function sequenceMatches(pattern, names, matches) {
  let p = 0;
  let n = 0;
  let star = -1;
  let from = 0;
  while (n < names.length) {
    const want = pattern[p];
    if (want === "**") {
      star = p;
      from = n;
      p += 1;
    } else if (want !== void 0 && matches(want, names[n] ?? "")) {
      p += 1;
      n += 1;
    } else if (star >= 0) {
      from += 1;
      p = star + 1;
      n = from;
    } else return false;
  }
  while (pattern[p] === "**") p += 1;
  return p === pattern.length;
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
  return sequenceMatches(
    Array.from(pattern).map((char) => char === "*" ? "**" : char),
    Array.from(name),
    (want, char) => want === "?" || want === char
  );
}
var mostAlternatives = 64;
function alternatives(glob) {
  let done = [];
  let waiting = [glob];
  while (waiting.length > 0 && done.length + waiting.length <= mostAlternatives) {
    const next = [];
    for (const one of waiting) {
      const found = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(one);
      if (!found) done = [...done, one];
      else
        for (const choice of (found[2] ?? "").split(","))
          next.push(`${found[1] ?? ""}${choice}${found[3] ?? ""}`);
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
