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
  NoSources: () => NoSources,
  decode: () => decode,
  decodeStart: () => decodeStart,
  followLink: () => followLink,
  largestFile: () => largestFile,
  readBelow: () => readBelow,
  readNamed: () => readNamed,
  startBelow: () => startBelow,
  startLength: () => startLength,
  tooLarge: () => tooLarge,
  withHistory: () => withHistory
});
module.exports = __toCommonJS(stdin_exports);
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
function withHistory(sources, fetch) {
  const { earlier } = sources;
  if (!earlier) return sources;
  return {
    ...sources,
    async earlier(of) {
      await fetch();
      return earlier(of);
    }
  };
}
var NoSources = class extends Error {
  constructor(fault, exit) {
    super(fault.message);
    this.fault = fault;
    this.exit = exit;
  }
  fault;
  exit;
  name = "NoSources";
};
var largestFile = 16 * 1024 * 1024;
var startLength = 64 * 1024;
function tooLarge(size) {
  const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(0);
  return {
    fault: `the file is too large to be a contract: ${megabytes(size)} MiB, the limit is ${megabytes(largestFile)} MiB`
  };
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decode(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) {
    return { fault: "the file is UTF-16 text: save it as UTF-8" };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { fault: `the file is binary, not text: it has a NUL byte at offset ${String(nul)}` };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { fault: "the file is not valid UTF-8 text: save it as UTF-8" };
  }
}
function decodeStart(bytes) {
  return bytes.includes(0) ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
async function readBelow(root, path) {
  const file = (0, import_node_path.join)(root, path);
  try {
    if (!await isBelow(root, (0, import_node_path.dirname)(file)))
      return { fault: "the file lies outside, behind a linked folder" };
    const stat = await import_node_fs.promises.lstat(file);
    if (stat.isSymbolicLink()) return { text: (await import_node_fs.promises.readlink(file)).split(import_node_path.sep).join("/"), link: true };
    if (!stat.isFile()) return { fault: "this is not a regular file" };
    return stat.size > largestFile ? tooLarge(stat.size) : decode(await import_node_fs.promises.readFile(file));
  } catch (error) {
    return { fault: unreadable(error) };
  }
}
async function startBelow(root, path, length) {
  try {
    const file = (0, import_node_path.join)(root, path);
    if (!await isBelow(root, (0, import_node_path.dirname)(file)) || !(await import_node_fs.promises.lstat(file)).isFile()) return void 0;
    return await firstBytes(file, length);
  } catch {
    return void 0;
  }
}
async function readNamed(file) {
  try {
    const bytes = await firstBytes(file, largestFile + 1);
    return bytes.length > largestFile ? tooLarge(bytes.length) : decode(bytes);
  } catch (error) {
    return { fault: unreadable(error) };
  }
}
async function firstBytes(file, length) {
  const handle = await import_node_fs.promises.open(file, "r");
  try {
    const parts = [];
    for (let left = length; left > 0; ) {
      const { bytesRead, buffer } = await handle.read({
        buffer: Buffer.alloc(Math.min(left, 64 * 1024)),
        position: null
      });
      if (bytesRead === 0) break;
      parts.push(buffer.subarray(0, bytesRead));
      left -= bytesRead;
    }
    return Buffer.concat(parts);
  } finally {
    await handle.close();
  }
}
async function isBelow(root, folder) {
  const [top, real] = await Promise.all([import_node_fs.promises.realpath(root), import_node_fs.promises.realpath(folder)]);
  return real === top || real.startsWith(top.endsWith(import_node_path.sep) ? top : top + import_node_path.sep);
}
function unreadable(error) {
  return `the file could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
var mostLinks = 8;
async function followLink(path, { load, isLink, exists, direct }) {
  let at = path;
  for (let hop = 0; hop <= mostLinks; hop += 1) {
    await load(at);
    if (!isLink(at)) return { text: at };
    const target = targetOf(at, direct(at));
    if (target === void 0)
      return { fault: `the symbolic link ${at} leaves the repository; it is not followed` };
    if (!exists(target))
      return { fault: `the symbolic link ${at} points to ${target}, which is no file here` };
    at = target;
  }
  return { fault: `the symbolic link ${path} goes round in circles` };
}
function targetOf(path, loaded) {
  if (!("text" in loaded) || loaded.text.startsWith("/") || /^[A-Za-z]:/.test(loaded.text)) return void 0;
  const target = import_node_path2.posix.normalize(import_node_path2.posix.join(import_node_path2.posix.dirname(path), loaded.text));
  return target === ".." || target.startsWith("../") ? void 0 : target;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  NoSources,
  decode,
  decodeStart,
  followLink,
  largestFile,
  readBelow,
  readNamed,
  startBelow,
  startLength,
  tooLarge,
  withHistory
});
