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
  touchedFiles: () => touchedFiles
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7RNWZRBX = require("./chunk-7RNWZRBX.js");
var import_chunk_Q64HQDKZ = require("./chunk-Q64HQDKZ.js");
var import_chunk_SWEA2NZY = require("./chunk-SWEA2NZY.js");
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var import_node_crypto = require("node:crypto");
async function touchedFiles({ differing, headSide, base }, policy) {
  const unhashed = differing.filter(
    ({ path, head }) => head && head.oid === void 0 && ((0, import_chunk_7RNWZRBX.isGovernanceFile)(policy, path) || (0, import_chunk_Q64HQDKZ.isRequestFile)(path))
  );
  await headSide.load(unhashed.map(({ path }) => path));
  const algorithm = base.commit?.length === 64 ? "sha256" : "sha1";
  const oidOf = (path) => {
    const loaded = headSide.read(path);
    const content = Buffer.from("text" in loaded ? loaded.text : loaded.fault);
    const blob = (0, import_node_crypto.createHash)(algorithm).update(`blob ${String(content.length)}\0`);
    return blob.update(content).digest("hex");
  };
  const hashed = new Set(unhashed.map(({ path }) => path));
  return differing.map(({ path, base: before, head: after }) => ({
    path,
    base: before?.oid,
    head: hashed.has(path) ? oidOf(path) : after && (after.oid ?? "WORKTREE")
  }));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  touchedFiles
});
