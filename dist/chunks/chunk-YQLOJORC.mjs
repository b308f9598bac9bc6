import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  configFault,
  placeIn,
  readGoverned
} from "./chunk-QVBWURMR.mjs";
import {
  isPlainFile
} from "./chunk-GE2WWQJW.mjs";
import {
  textOf
} from "./chunk-QHMO3ZZH.mjs";

// src/governance/requests/request.ts
var requestFolder = "governance/changes/";
var noRequests = { filed: [], faults: [] };
async function readRequests(side) {
  const files = side.entries.containing(requestFolder).filter((path) => isRequestFile(path) && isPlainFile(side.entries.get(path))).sort();
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
  if ("fault" in loaded) return { faults: [configFault("GV102", loaded.fault, location)] };
  const read = await readGoverned("request", textOf(file, side.side, loaded.text));
  if ("faults" in read) return read;
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
  if (read.value.id !== name) {
    const message = `the id ${JSON.stringify(read.value.id)} and the file's name differ: name the file ${read.value.id}.yaml`;
    return { faults: [configFault("GV102", message, location)] };
  }
  const at = (...path) => placeIn(read, path);
  return { file, text: loaded.text, request: read.value, location, at };
}
function sameId(filed) {
  const files = /* @__PURE__ */ new Map();
  for (const { file, request } of filed) files.set(request.id, [...files.get(request.id) ?? [], file]);
  return filed.flatMap(({ file, request: { id }, location }) => {
    const other = files.get(id)?.find((one) => one !== file);
    return other === void 0 ? [] : [configFault("GV006", `${id} is also the id of ${other}: rename one`, location)];
  });
}

export {
  requestFolder,
  noRequests,
  readRequests,
  isRequestFile
};
