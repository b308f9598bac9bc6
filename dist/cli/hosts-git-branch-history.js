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
  branchHistory: () => branchHistory
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_OMTIT3VH = require("./chunk-OMTIT3VH.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var mostListed = 2e3;
async function landingsSince(cwd, tip, since, paths = []) {
  const wanted = paths.map((path) => `:(top,literal)${path}`);
  const format = "--format=%H%x00%P%x00%ct%x00%s";
  const count = ["-n", String(mostListed)];
  const fields = (0, import_chunk_57B4HIDB.pieces)(
    await (0, import_chunk_57B4HIDB.git)(["log", "--first-parent", "-z", format, ...count, tip, "--", ...wanted], { cwd })
  );
  const found = [];
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [commit = "", parents = "", time = "0", subject = ""] = fields.slice(at, at + 4);
    const landing = { commit, parent: parents.split(" ").find(Boolean), at: Number(time) * 1e3, subject };
    found.push(landing);
    if (landing.at < since) return found;
  }
  return found.length < mostListed ? found : void 0;
}
async function arrivedAt(cwd, tip, path) {
  const output = await (0, import_chunk_57B4HIDB.gitText)(
    [
      "log",
      "--first-parent",
      "--diff-merges=first-parent",
      "--diff-filter=A",
      "--format=%ct",
      "-n",
      "1",
      tip,
      "--",
      `:(top,literal)${path}`
    ],
    { cwd }
  );
  return output.trim() === "" ? void 0 : Number(output.trim()) * 1e3;
}
function branchHistory({ cwd, tip, tipSide, whole }) {
  return {
    tipSide,
    landingsSince: (since, paths) => landingsSince(cwd, tip, since, paths),
    arrivedAt: (path) => arrivedAt(cwd, tip, path),
    isCutOff: () => (0, import_chunk_57B4HIDB.isShallow)(cwd),
    snapshotAt: (commit) => (0, import_chunk_OMTIT3VH.commitSnapshot)(cwd, commit),
    async sourcesBetween(base, head) {
      const sources = await (0, import_chunk_OMTIT3VH.exactSources)(cwd, { name: base, commit: base }, { name: head, commit: head });
      return whole ? (0, import_chunk_OMTIT3VH.withHistory)(sources, whole) : sources;
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  branchHistory
});
