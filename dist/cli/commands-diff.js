import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  outputOptions,
  printReport
} from "./chunk-ISOA2QGP.js";
import "./chunk-MU5MR6P5.js";
import "./chunk-7FEU6FBQ.js";
import {
  compareSources,
  noPolicy,
  recogniseTogether
} from "./chunk-JPMXNO7C.js";
import "./chunk-PSOBQU6S.js";
import {
  judgingOptions,
  judgingSettings
} from "./chunk-VFIIIUW3.js";
import "./chunk-VUIP3A7O.js";
import {
  NoSources,
  decodeStart,
  followLink,
  readBelow,
  readNamed,
  startBelow,
  startLength
} from "./chunk-XFA24NY6.js";
import "./chunk-JINGYXTJ.js";
import {
  entriesOf
} from "./chunk-OCGYIKHP.js";
import {
  modes
} from "./chunk-N5M2AU2H.js";
import "./chunk-CWGE2KQZ.js";
import {
  oneOf
} from "./chunk-ZK6ZCCRP.js";
import {
  UsageError
} from "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

// src/hosts/directory.ts
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
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
    async mentioning(needles, suffixes) {
      const candidates = paths.filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
      await load(candidates);
      return candidates.filter((path) => {
        const file = read(path);
        return "text" in file && needles.some((needle) => file.text.includes(needle));
      });
    }
  };
}

// src/commands/diff.ts
import { resolve as resolve2 } from "node:path";
var command = {
  name: "diff",
  summary: "Compares two files or two folders, without git and without governance",
  operands: "BASE HEAD",
  options: {
    mode: {
      type: "string",
      value: "MODE",
      help: `exit 1 unless every contract satisfies: ${modes.join(", ")} (default: full)`
    },
    ...judgingOptions,
    ...outputOptions
  },
  example: "  contract-check diff old/order.avsc new/order.avsc --mode backward",
  async run(args, terminal) {
    const [base, head, ...more] = args.operands;
    if (base === void 0 || head === void 0 || more.length > 0) {
      throw new UsageError("diff compares two paths: contract-check diff BASE HEAD");
    }
    const mode = oneOf(args, "mode", modes, "full");
    const sources = await directorySources(
      resolve2(terminal.cwd, base),
      resolve2(terminal.cwd, head),
      recogniseTogether
    );
    const scope = { ...noPolicy({ mode, ...judgingSettings(args) }), skipped: () => void 0 };
    const report = await compareSources(
      { ...sources, base: { ref: base, commit: null }, head: { ref: head, commit: null } },
      scope
    );
    await printReport(report, args, terminal);
    if (report.comparisons.some(({ faults }) => faults.length > 0)) return 3;
    return report.comparisons.every(({ satisfied }) => satisfied) ? 0 : 1;
  }
};
export {
  command
};
