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
  isRequestFile: () => isRequestFile,
  noRequests: () => noRequests,
  readRequests: () => readRequests,
  requestFolder: () => requestFolder
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var requestFolder = "governance/changes/";
var noRequests = { filed: [], faults: [] };
async function readRequests(side) {
  const files = side.entries.containing(requestFolder).filter((path) => isRequestFile(path) && (0, import_chunk_G3YXCYLL.isPlainFile)(side.entries.get(path))).sort();
  if (files.length === 0) return noRequests;
  await side.load(files);
  const filed = [];
  const faults = [];
  for (const file of files) {
    const read = await readRequest(side, file);
    if ("faults" in read) faults.push(...read.faults);
    else filed.push(read);
  }
  return { filed, faults: [...faults, ...sameId(filed)] };
}
function isRequestFile(path) {
  return path.startsWith(requestFolder) && /\/CHG-[^/]+\.ya?ml$/.test(path);
}
async function readRequest(side, file) {
  const location = { file, side: side.side };
  const loaded = side.read(file);
  if ("fault" in loaded) return { faults: [(0, import_chunk_BC5NJ46V.configFault)("GV102", loaded.fault, location)] };
  const read = await (0, import_chunk_BC5NJ46V.readGoverned)("request", (0, import_chunk_BC5NJ46V.textOf)(file, side.side, loaded.text));
  if ("faults" in read) return read;
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
  if (read.value.id !== name) {
    const message = `the id ${JSON.stringify(read.value.id)} and the file's name differ: name the file ${read.value.id}.yaml`;
    return { faults: [(0, import_chunk_BC5NJ46V.configFault)("GV102", message, location)] };
  }
  const at = (...path) => (0, import_chunk_BNSJS2DP.placeIn)(read, path);
  return { file, text: loaded.text, request: read.value, location, at };
}
function sameId(filed) {
  const files = /* @__PURE__ */ new Map();
  for (const { file, request } of filed) files.set(request.id, [...files.get(request.id) ?? [], file]);
  return filed.flatMap(({ file, request: { id }, location }) => {
    const other = files.get(id)?.find((path) => path !== file);
    return other === void 0 ? [] : [(0, import_chunk_BC5NJ46V.configFault)("GV006", `${id} is also the id of ${other}: rename one`, location)];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isRequestFile,
  noRequests,
  readRequests,
  requestFolder
});
