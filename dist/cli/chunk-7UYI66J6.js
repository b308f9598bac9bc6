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
  contractsOf: () => contractsOf,
  countByName: () => countByName,
  discover: () => discover,
  sameContent: () => sameContent,
  skippedNote: () => skippedNote
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_W7WSNWW7 = require("./chunk-W7WSNWW7.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
function mayBeContract(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(json|ya?ml)$/.test(name) || !name.includes(".");
}
function formatByContent(path, start) {
  return import_chunk_KTIHCRB6.formats.find(({ isContract }) => isContract?.(path, start))?.id;
}
async function discover(sources, discovery) {
  const candidates = [];
  const skipped = [];
  const unsure = [];
  for (const differing of sources.differing) {
    if (sameContent(differing)) continue;
    const { path } = differing;
    const format = sources.format ?? discovery.formatOf?.(path) ?? (0, import_chunk_SX7OD7YV.formatByName)(path);
    if (format === void 0 && !mayBeContract(path)) continue;
    const why = discovery.skipped(path);
    if (why !== void 0) {
      if (format !== void 0) skipped.push({ path, why });
    } else if (format === void 0) unsure.push(differing);
    else candidates.push({ ...differing, format });
  }
  candidates.push(...await byContent(unsure, sources), ...linked(sources, discovery));
  return { candidates, skipped };
}
function sameContent({ base, head }) {
  return base?.oid !== void 0 && base.oid === head?.oid && (0, import_chunk_G3YXCYLL.isLink)(base) === (0, import_chunk_G3YXCYLL.isLink)(head);
}
function linked({ differing, baseSide, headSide }, { formatOf, skipped }) {
  if (differing.length === 0) return [];
  const known = new Set(differing.map(({ path }) => path));
  const found = [];
  for (const path of headSide.entries.links()) {
    if (known.has(path)) continue;
    const [base, head] = [baseSide.entries.get(path), headSide.entries.get(path)];
    const format = formatOf?.(path) ?? (0, import_chunk_SX7OD7YV.formatByName)(path);
    if (format !== void 0 && base && head && skipped(path) === void 0)
      found.push({ path, base, head, format });
  }
  return found;
}
async function byContent(unsure, { baseSide, headSide }) {
  if (unsure.length === 0) return [];
  const starts = (side, which) => side.starts(unsure.filter((one) => one[which]).map(({ path }) => path));
  const [inBase, inHead] = await Promise.all([starts(baseSide, "base"), starts(headSide, "head")]);
  return unsure.flatMap((one) => {
    const format = formatByContent(one.path, inHead.get(one.path) ?? "") ?? formatByContent(one.path, inBase.get(one.path) ?? "");
    return format === void 0 ? [] : [{ ...one, format }];
  });
}
function* contractsOf(side, { formatOf, skipped }) {
  for (const path of side.entries.keys()) {
    if ((formatOf?.(path) ?? (0, import_chunk_SX7OD7YV.formatByName)(path)) !== void 0 && skipped(path) === void 0) yield path;
  }
}
function countByName(lines) {
  if ((0, import_chunk_W7WSNWW7.someFolderSkipped)(lines)) return void 0;
  const endings = import_chunk_SX7OD7YV.contractSuffixes.map((suffix) => suffix.replaceAll(".", "\\."));
  const named = new RegExp(`(?:${endings.join("|")})\0`, "g");
  let count = 0;
  while (named.test(lines)) count += 1;
  return count;
}
function skippedNote(skipped) {
  if (skipped.length === 0) return void 0;
  const groups = /* @__PURE__ */ new Map();
  for (const { path, why } of skipped) groups.set(why, [...groups.get(why) ?? [], path]);
  const parts = [...groups].map(([why, paths]) => {
    const [first = ""] = paths.sort();
    return `${String(paths.length)} ${why} (${first}${paths.length > 1 ? ", \u2026" : ""})`;
  });
  const files = skipped.length === 1 ? "1 changed file was" : `${String(skipped.length)} changed files were`;
  return `${files} skipped: ${parts.join(", ")}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  contractsOf,
  countByName,
  discover,
  sameContent,
  skippedNote
});
