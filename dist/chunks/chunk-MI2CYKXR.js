import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  decode,
  largestFile,
  tooLarge
} from "./chunk-6M5KLSIJ.js";
import {
  NoSources
} from "./chunk-RIDGDF3H.js";

// src/hosts/directory.ts
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
async function directorySources(base, head) {
  const [baseIsFolder, headIsFolder] = await Promise.all([isFolder(base), isFolder(head)]);
  if (baseIsFolder !== headIsFolder) {
    const message = `${baseIsFolder ? base : head} is a folder and ${baseIsFolder ? head : base} is a file: give two of a kind`;
    throw new NoSources({ message }, 2);
  }
  const revisions = { base: { ref: base, commit: null }, head: { ref: head, commit: null } };
  if (!baseIsFolder) {
    const name = basename(head);
    const sides = await Promise.all([fileSide("base", base, name), fileSide("head", head, name)]);
    const entry = { oid: void 0, mode: "100644" };
    return {
      ...revisions,
      baseSide: sides[0],
      headSide: sides[1],
      differing: [{ path: name, base: entry, head: entry }]
    };
  }
  const [baseSide, headSide] = await Promise.all([folderSide("base", base), folderSide("head", head)]);
  const paths = [.../* @__PURE__ */ new Set([...baseSide.entries.keys(), ...headSide.entries.keys()])].sort();
  const differing = paths.map((path) => {
    const [inBase, inHead] = [baseSide.entries.get(path), headSide.entries.get(path)];
    return { path, ...inBase && { base: inBase }, ...inHead && { head: inHead } };
  });
  return { ...revisions, baseSide, headSide, differing };
}
async function isFolder(path) {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new NoSources({ message: `there is no file or folder "${path}"`, location: { file: path } }, 2);
  }
}
async function folderSide(side, root) {
  const files = /* @__PURE__ */ new Map();
  const walk = async (folder, prefix) => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = `${prefix}${entry.name}`;
      if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules") {
        await walk(join(folder, entry.name), `${path}/`);
      } else if (!entry.isDirectory()) files.set(path, join(folder, entry.name));
    }
  };
  await walk(root, "");
  return diskSnapshot(side, root, files);
}
async function fileSide(side, file, name) {
  const folder = dirname(resolve(file));
  const siblings = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = new Map(
    siblings.filter((entry) => entry.isFile()).map((entry) => [entry.name, join(folder, entry.name)])
  );
  files.delete(basename(file));
  files.set(name, file);
  return diskSnapshot(side, folder, files);
}
function diskSnapshot(side, root, files) {
  const loaded = /* @__PURE__ */ new Map();
  const sorted = [...files.keys()].sort();
  const entries = new Map(sorted.map((path) => [path, { oid: void 0, mode: "100644" }]));
  const load = async (paths) => {
    const wanted = [...paths].filter((path) => files.has(path) && !loaded.has(path));
    const top = wanted.length > 0 ? await realpath(root) : root;
    for (const path of wanted) loaded.set(path, await readFrom(top, files.get(path) ?? path));
  };
  return {
    side,
    entries,
    load,
    read: (path) => loaded.get(path) ?? { fault: files.has(path) ? "the file was not loaded" : "the file does not exist" },
    async mentioning(needles, suffixes) {
      const candidates = sorted.filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
      await load(candidates);
      return candidates.filter((path) => {
        const file = loaded.get(path);
        return file !== void 0 && "text" in file && needles.some((needle) => file.text.includes(needle));
      });
    }
  };
}
async function readFrom(top, file) {
  try {
    if ((await lstat(file)).isSymbolicLink() && !(await realpath(file)).startsWith(top + sep)) {
      return { fault: "the symbolic link leaves the folder; it is not followed" };
    }
    const { size } = await stat(file);
    return size > largestFile ? tooLarge(size) : decode(await readFile(file));
  } catch (error) {
    return { fault: `the file could not be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

export {
  directorySources
};
