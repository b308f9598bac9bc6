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
  command: () => command
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_A7ZQGNI6 = require("./chunk-A7ZQGNI6.js");
var import_chunk_LZO5KP3D = require("./chunk-LZO5KP3D.js");
var import_chunk_FZOI2FYK = require("./chunk-FZOI2FYK.js");
var import_chunk_FDGLPJHC = require("./chunk-FDGLPJHC.js");
var import_chunk_GZDGRUD3 = require("./chunk-GZDGRUD3.js");
var import_chunk_W7WSNWW7 = require("./chunk-W7WSNWW7.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_ANFBINGF = require("./chunk-ANFBINGF.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_NP352Z2P = require("./chunk-NP352Z2P.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_2BA76YVY = require("./chunk-2BA76YVY.js");
var import_chunk_TW3ZV65S = require("./chunk-TW3ZV65S.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_E7P53MAG = require("./chunk-E7P53MAG.js");
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
function mentions(needles, lines = []) {
  const expressions = lines.map((line) => new RegExp(line, "s"));
  const matches = (text) => text.split("\n").some((line) => expressions.some((expression) => expression.test(line)));
  return (text) => needles.some((needle) => text.includes(needle)) || expressions.length > 0 && matches(text);
}
async function directorySources(base, head, recognise) {
  const baseIsFolder = await isFolder(base);
  const headIsFolder = await isFolder(head);
  if (baseIsFolder !== headIsFolder) {
    const [folder, file] = baseIsFolder ? [base, head] : [head, base];
    throw new import_chunk_TW3ZV65S.NoSources({ message: `${folder} is a folder and ${file} is a file: give two of a kind` }, 2);
  }
  const revisions = { base: { ref: base, commit: null }, head: { ref: head, commit: null } };
  return { ...revisions, ...await (baseIsFolder ? folders(base, head) : files(base, head, recognise)) };
}
async function isFolder(path) {
  try {
    return (await (0, import_promises.stat)(path)).isDirectory();
  } catch {
    throw new import_chunk_TW3ZV65S.NoSources({ message: `there is no file or folder "${path}"`, location: { file: path } }, 2);
  }
}
async function folders(base, head) {
  const [inBase, inHead] = await Promise.all([listFolder(base), listFolder(head)]);
  const baseSide = diskSnapshot("base", base, inBase.paths);
  const headSide = diskSnapshot("head", head, inHead.paths);
  const paths = [.../* @__PURE__ */ new Set([...inBase.paths, ...inHead.paths])].sort();
  const differing = paths.map((path) => {
    const [before, after] = [baseSide.entries.get(path), headSide.entries.get(path)];
    return { path, ...before && { base: before }, ...after && { head: after } };
  });
  const left = inBase.left + inHead.left;
  const note = `${String(left)} node_modules ${left === 1 ? "folder was" : "folders were"} left out`;
  return { baseSide, headSide, differing, notes: left === 0 ? [] : [note] };
}
async function listFolder(root) {
  const paths = [];
  let left = 0;
  const walk = async (prefix) => {
    for (const entry of await (0, import_promises.readdir)((0, import_node_path.join)(root, prefix), { withFileTypes: true })) {
      const path = `${prefix}${entry.name}`;
      if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
      else if (entry.name === "node_modules") left += 1;
      else if (entry.isDirectory() && entry.name !== ".git") await walk(`${path}/`);
    }
  };
  await walk("");
  return { paths: paths.sort(), left };
}
async function files(base, head, recognise) {
  const [inBase, inHead] = await Promise.all([(0, import_chunk_TW3ZV65S.readNamed)(base), (0, import_chunk_TW3ZV65S.readNamed)(head)]);
  const named = (file, loaded) => ({
    name: /^\/(?:dev\/(?:fd|std)|proc\/)/.test(file) ? void 0 : (0, import_node_path.basename)(file),
    text: "text" in loaded ? loaded.text : void 0
  });
  const known = recognise(named(base, inBase), named(head, inHead));
  if ("fault" in known) throw new import_chunk_TW3ZV65S.NoSources({ message: known.fault }, 2);
  const { name, format } = known;
  const [baseSide, headSide] = await Promise.all([
    fileSide("base", base, name, inBase),
    fileSide("head", head, name, inHead)
  ]);
  return { baseSide, headSide, differing: [{ path: name, base: plainFile, head: plainFile }], format };
}
async function fileSide(side, file, name, loaded) {
  const folder = (0, import_node_path.dirname)((0, import_node_path.resolve)(file));
  const siblings = await (0, import_promises.readdir)(folder, { withFileTypes: true }).catch(() => []);
  const paths = siblings.filter((entry) => entry.isFile() && entry.name !== (0, import_node_path.basename)(file)).map((entry) => entry.name);
  return diskSnapshot(side, folder, [.../* @__PURE__ */ new Set([...paths, name])].sort(), /* @__PURE__ */ new Map([[name, loaded]]));
}
var plainFile = { oid: void 0, mode: "100644" };
function diskSnapshot(side, root, paths, disk = /* @__PURE__ */ new Map()) {
  const entries = (0, import_chunk_G3YXCYLL.entriesOf)(new Map(paths.map((path) => [path, plainFile])));
  const links = /* @__PURE__ */ new Map();
  const loadDirect = async (wanted) => {
    const unread = wanted.filter((path) => entries.has(path) && !disk.has(path));
    await Promise.all(unread.map(async (path) => disk.set(path, await (0, import_chunk_TW3ZV65S.readBelow)(root, path))));
  };
  const direct = (path) => disk.get(path) ?? { fault: entries.has(path) ? "the file was not loaded" : "the file does not exist" };
  const isLink = (path) => disk.get(path)?.link === true;
  const linked = {
    load: (path) => loadDirect([path]),
    isLink,
    exists: (path) => entries.has(path),
    direct
  };
  const load = async (wanted) => {
    const all = [...wanted];
    await loadDirect(all);
    const unfollowed = all.filter((path) => isLink(path) && !links.has(path));
    await Promise.all(unfollowed.map(async (path) => links.set(path, await (0, import_chunk_TW3ZV65S.followLink)(path, linked))));
  };
  const read = (path) => {
    if (!isLink(path)) return direct(path);
    const target = links.get(path) ?? { fault: "the file was not loaded" };
    return "text" in target ? direct(target.text) : target;
  };
  return {
    side,
    entries,
    load,
    read,
    async starts(wanted) {
      const found = /* @__PURE__ */ new Map();
      for (const path of wanted) {
        const bytes = await (0, import_chunk_TW3ZV65S.startBelow)(root, path, import_chunk_TW3ZV65S.startLength);
        if (bytes) found.set(path, (0, import_chunk_TW3ZV65S.decodeStart)(bytes));
      }
      return found;
    },
    async mentioning(needles, suffixes, lines) {
      const mentioned = mentions(needles, lines);
      const candidates = paths.filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
      await load(candidates);
      return candidates.filter((path) => {
        const file = read(path);
        return "text" in file && mentioned(file.text);
      });
    }
  };
}
var command = {
  name: "diff",
  summary: "Compares two files or two folders, without git and without governance",
  operands: "BASE HEAD",
  options: {
    mode: {
      type: "string",
      value: "MODE",
      help: `exit 1 unless every contract satisfies: ${import_chunk_2BA76YVY.modes.join(", ")} (default: full)`
    },
    ...import_chunk_NP352Z2P.judgingOptions,
    ...import_chunk_A7ZQGNI6.outputOptions
  },
  example: "  contract-check diff old/order.avsc new/order.avsc --mode backward",
  async run(args, terminal) {
    const [base, head, ...more] = args.operands;
    if (base === void 0 || head === void 0 || more.length > 0) {
      throw new import_chunk_DFZFGR2X.UsageError("diff compares two paths: contract-check diff BASE HEAD");
    }
    const mode = (0, import_chunk_E7P53MAG.oneOf)(args, "mode", import_chunk_2BA76YVY.modes, "full");
    const sources = await directorySources(
      (0, import_node_path2.resolve)(terminal.cwd, base),
      (0, import_node_path2.resolve)(terminal.cwd, head),
      import_chunk_GZDGRUD3.recogniseTogether
    );
    const scope = { ...(0, import_chunk_W7WSNWW7.defaultScope)({ mode, ...(0, import_chunk_NP352Z2P.judgingSettings)(args) }), skipped: () => void 0 };
    const report = await (0, import_chunk_LZO5KP3D.compareSources)(
      { ...sources, base: { ref: base, commit: null }, head: { ref: head, commit: null } },
      scope
    );
    await (0, import_chunk_A7ZQGNI6.printReport)(report, args, terminal);
    if (report.comparisons.some(({ faults }) => faults.length > 0)) return 3;
    return report.comparisons.every(({ satisfied }) => satisfied) ? 0 : 1;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
