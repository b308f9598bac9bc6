import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  NoSources,
  compareSources,
  decodeStart,
  defaultScope,
  followLink,
  formats,
  gitSources,
  readBelow,
  readNamed,
  reportObject,
  startBelow,
  startLength,
  version
} from "./chunks/chunk-AMQPHZYV.mjs";
import "./chunks/chunk-XW22HSYY.mjs";
import {
  entriesOf
} from "./chunks/chunk-GE2WWQJW.mjs";
import "./chunks/chunk-O7AHYTK5.mjs";
import "./chunks/chunk-XUPFY5J5.mjs";
import "./chunks/chunk-ZUUE6BCT.mjs";
import "./chunks/chunk-JUCB523D.mjs";
import "./chunks/chunk-I4YM6ASQ.mjs";
import "./chunks/chunk-D67HTB3K.mjs";
import "./chunks/chunk-ITYLNSQF.mjs";
import {
  classOf
} from "./chunks/chunk-HEZAR2AG.mjs";
import "./chunks/chunk-5MT2GTPN.mjs";
import "./chunks/chunk-A6FY4VKG.mjs";

// src/hosts/directory.ts
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

// src/hosts/mentions.ts
function mentions(needles, lines = []) {
  const expressions = lines.map((line) => new RegExp(line, "s"));
  const matches = (text) => text.split("\n").some((line) => expressions.some((expression) => expression.test(line)));
  return (text) => needles.some((needle) => text.includes(needle)) || expressions.length > 0 && matches(text);
}

// src/hosts/directory.ts
async function directorySources(base, head, recognise) {
  const baseIsFolder = await isFolder(base);
  const headIsFolder = await isFolder(head);
  if (baseIsFolder !== headIsFolder) {
    const [folder, file] = baseIsFolder ? [base, head] : [head, base];
    throw new NoSources({ message: `${folder} is a folder and ${file} is a file: give two of a kind` }, 2);
  }
  const revisions = { base: { ref: base, commit: null }, head: { ref: head, commit: null } };
  return { ...revisions, ...await (baseIsFolder ? folders(base, head) : files(base, head, recognise)) };
}
async function isFolder(path) {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new NoSources({ message: `there is no file or folder "${path}"`, location: { file: path } }, 2);
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
    for (const entry of await readdir(join(root, prefix), { withFileTypes: true })) {
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
  const [inBase, inHead] = await Promise.all([readNamed(base), readNamed(head)]);
  const named = (file, loaded) => ({
    name: /^\/(?:dev\/(?:fd|std)|proc\/)/.test(file) ? void 0 : basename(file),
    text: "text" in loaded ? loaded.text : void 0
  });
  const known = recognise(named(base, inBase), named(head, inHead));
  if ("fault" in known) throw new NoSources({ message: known.fault }, 2);
  const { name, format } = known;
  const [baseSide, headSide] = await Promise.all([
    fileSide("base", base, name, inBase),
    fileSide("head", head, name, inHead)
  ]);
  return { baseSide, headSide, differing: [{ path: name, base: plainFile, head: plainFile }], format };
}
async function fileSide(side, file, name, loaded) {
  const folder = dirname(resolve(file));
  const siblings = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const paths = siblings.filter((entry) => entry.isFile() && entry.name !== basename(file)).map((entry) => entry.name);
  return diskSnapshot(side, folder, [.../* @__PURE__ */ new Set([...paths, name])].sort(), /* @__PURE__ */ new Map([[name, loaded]]));
}
var plainFile = { oid: void 0, mode: "100644" };
function diskSnapshot(side, root, paths, disk = /* @__PURE__ */ new Map()) {
  const entries = entriesOf(new Map(paths.map((path) => [path, plainFile])));
  const links = /* @__PURE__ */ new Map();
  const loadDirect = async (wanted) => {
    const unread = wanted.filter((path) => entries.has(path) && !disk.has(path));
    await Promise.all(unread.map(async (path) => disk.set(path, await readBelow(root, path))));
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
    await Promise.all(unfollowed.map(async (path) => links.set(path, await followLink(path, linked))));
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
        const bytes = await startBelow(root, path, startLength);
        if (bytes) found.set(path, decodeStart(bytes));
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

// src/hosts/memory.ts
function memorySnapshot(side, files2) {
  const texts = new Map(Object.entries(files2));
  const entries = new Map(
    [...texts.keys()].map((path) => [path, { oid: void 0, mode: "100644" }])
  );
  return {
    side,
    entries: entriesOf(entries),
    load: () => Promise.resolve(),
    read(path) {
      const text = texts.get(path);
      return text === void 0 ? { fault: "the file does not exist" } : { text };
    },
    starts(paths) {
      const found = [...paths].flatMap((path) => {
        const text = texts.get(path);
        return text === void 0 ? [] : [[path, text.slice(0, startLength)]];
      });
      return Promise.resolve(new Map(found));
    },
    mentioning(needles, suffixes, lines) {
      const mentioned = mentions(needles, lines);
      const paths = [...texts].filter(([path, text]) => suffixes.some((suffix) => path.endsWith(suffix)) && mentioned(text)).map(([path]) => path);
      return Promise.resolve(paths);
    }
  };
}
export {
  NoSources,
  classOf,
  compareSources,
  defaultScope,
  directorySources,
  formats,
  gitSources,
  memorySnapshot,
  defaultScope as noPolicy,
  reportObject,
  version
};
