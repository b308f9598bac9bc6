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
  defaultScope: () => defaultScope,
  readAttributes: () => readAttributes,
  scopeFor: () => scopeFor,
  someFolderSkipped: () => someFolderSkipped
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var attributes = ["linguist-vendored", "linguist-generated"];
var nothing = /* @__PURE__ */ new Map();
var noAttributes = () => nothing;
async function readAttributes(side) {
  const files = side.entries.containing(".gitattributes").filter(isAttributes);
  if (files.length === 0) return noAttributes;
  files.sort((a, b) => depthOf(a) - depthOf(b) || (0, import_chunk_YF6WTHB5.byCodeUnits)(a, b));
  await side.load(files);
  const lines = files.flatMap((path) => {
    const loaded = side.read(path);
    return "text" in loaded ? parseAttributes(path.slice(0, -".gitattributes".length), loaded.text) : [];
  });
  return attributesOf(lines);
}
function isAttributes(path) {
  return path === ".gitattributes" || path.endsWith("/.gitattributes");
}
function depthOf(path) {
  return path.split("/").length;
}
function attributesOf(lines) {
  if (lines.length === 0) return noAttributes;
  return (path) => {
    const values = /* @__PURE__ */ new Map();
    for (const line of lines) {
      if (!matches(line, path)) continue;
      for (const [attribute, value] of line.values) {
        if (value === void 0) values.delete(attribute);
        else values.set(attribute, value);
      }
    }
    return values;
  };
}
function matches({ folder, pattern, nameOnly }, path) {
  if (!path.startsWith(folder)) return false;
  const names = path.slice(folder.length).split("/");
  return matchNames(pattern, nameOnly ? names.slice(-1) : names);
}
var longestPattern = 4096;
function parseAttributes(folder, text) {
  const macros = /* @__PURE__ */ new Map();
  return text.replace(/^\uFEFF/, "").split(/\r?\n/).flatMap((raw) => {
    const { pattern, rest } = splitLine(raw.trim());
    if (pattern === "" || pattern.startsWith("#") || pattern.endsWith("/")) return [];
    if (pattern.length > longestPattern) return [];
    const words = rest.split(/[ \t]+/).filter(Boolean);
    if (pattern.startsWith("[attr]")) {
      if (folder === "") macros.set(pattern.slice("[attr]".length), words);
      return [];
    }
    const values = valuesOf(words.flatMap((word) => [word, ...macros.get(word) ?? []]));
    if (values.size === 0 || pattern.startsWith("!")) return [];
    const names = pattern.replace(/^\//, "").split("/");
    return [{ folder, pattern: names, nameOnly: !pattern.includes("/"), values }];
  });
}
function splitLine(line) {
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/.exec(line);
  if (quoted) {
    const [, pattern = "", rest = ""] = quoted;
    return { pattern: pattern.replace(/\\(["\\])/g, "$1"), rest };
  }
  const end = line.search(/[ \t]/);
  return end < 0 ? { pattern: line, rest: "" } : { pattern: line.slice(0, end), rest: line.slice(end) };
}
function valuesOf(words) {
  const values = /* @__PURE__ */ new Map();
  for (const word of words) {
    const [, sign = "", name, value] = /^([-!]?)([^=]+)(?:=(.*))?$/.exec(word) ?? [];
    const attribute = attributes.find((known) => known === name);
    if (attribute) values.set(attribute, sign === "!" ? void 0 : sign === "" && value !== "false");
  }
  return values;
}
function matchNames(pattern, names) {
  return (0, import_chunk_DTUH27ZW.starsMatch)(pattern, names, {
    isStar: (piece) => piece === "**",
    matches: matchName,
    lastStarTakes: (count) => count > 0
  });
}
function matchName(pattern, name) {
  const pieces = pattern.match(/\\.|\[[!^]?\]?[^\]]*\]|[^]/gs) ?? [];
  return (0, import_chunk_DTUH27ZW.starsMatch)(pieces, Array.from(name), { isStar: (piece) => piece === "*", matches: matchCharacter });
}
function matchCharacter(piece, character) {
  if (piece === "?") return true;
  if (piece.startsWith("[") && piece.length > 1) return inSet(piece.slice(1, -1), character);
  return (piece.startsWith("\\") && piece.length > 1 ? piece.slice(1) : piece) === character;
}
function inSet(set, character) {
  const negated = /^[!^]/.test(set);
  const members = Array.from(negated ? set.slice(1) : set);
  let found = false;
  for (let i = 0; i < members.length; i += 1) {
    const [from = "", dash, to] = members.slice(i, i + 3);
    if (dash === "-" && to !== void 0) {
      found ||= from <= character && character <= to;
      i += 2;
    } else found ||= from === character;
  }
  return found !== negated;
}
var vendoredFolders = ["node_modules/", "vendor/", "third_party/", ".git/"];
var testFolders = ["testdata/", "__tests__/", "__fixtures__/", "test/resources/"];
var vendored = inOneOf(vendoredFolders);
var testData = inOneOf(testFolders);
function inOneOf(folders) {
  return new RegExp(`(?:^|[\\t/])(?:${folders.join("|").replaceAll(".", "\\.")})`);
}
function skipping({ attributes: attributes2, ignored }) {
  return (path) => {
    const configured = ignored?.(path);
    if (configured !== void 0) return configured ? "ignored by the config" : void 0;
    const said = attributes2(path);
    if (said.get("linguist-vendored") === true) return "vendored";
    if (said.get("linguist-generated") === true) return "generated";
    if (said.get("linguist-vendored") === false) return void 0;
    if (vendored.test(path)) return "vendored";
    return testData.test(path) ? "test data" : void 0;
  };
}
function someFolderSkipped(lines) {
  const holds = (folder) => lines.includes(folder);
  return vendoredFolders.some(holds) && vendored.test(lines) || testFolders.some(holds) && testData.test(lines);
}
function scopeFor({ settings, formatOf, ignored }, attributes2) {
  return { settings, ...formatOf && { formatOf }, skipped: skipping({ attributes: attributes2, ignored }) };
}
function defaultScope(settings = {}, attributes2 = noAttributes) {
  const all = { mode: "full", profile: "default", ...settings };
  return {
    settings: () => all,
    skipped: skipping({ attributes: attributes2 }),
    byNameOnly: attributes2 === noAttributes
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  defaultScope,
  readAttributes,
  scopeFor,
  someFolderSkipped
});
