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
  codeownersLineFor: () => codeownersLineFor,
  codeownersOf: () => codeownersOf,
  codeownersPaths: () => codeownersPaths,
  configPath: () => configPath,
  readPart: () => readPart,
  readParts: () => readParts
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var configPath = "contract-check.yaml";
var nearMisses = ["contract-check.yml", ".contract-check.yaml", ".contract-check.yml"];
var splitFiles = [
  ["governance/contracts.yaml", "contracts"],
  ["governance/consumers.yaml", "consumers"],
  ["governance/calendar.yaml", "calendar"],
  ["governance/policy.yaml", "policy"],
  ["governance/teams.yaml", "teams"]
];
async function readParts(tip, config) {
  const wanted = [[config, "config"], ...splitFiles].filter(([path]) => tip.entries.has(path));
  if (wanted.length === 0) return { parts: [], central: [], faults: misnamed(tip, config) };
  await tip.load(wanted.map(([path]) => path));
  const read = await Promise.all(wanted.map(([path, schema]) => readPart(tip, path, schema)));
  const parts = read.flatMap((result) => "part" in result ? [result.part] : []);
  const central = await readCentral(tip, parts);
  const faults = [
    ...read.flatMap((result) => "faults" in result ? result.faults : []),
    ...central.faults,
    ...tip.entries.has(config) ? [] : misnamed(tip, config)
  ];
  return { parts, central: central.parts, faults };
}
function misnamed(tip, config) {
  const name = nearMisses.find((miss) => miss !== config && tip.entries.has(miss));
  if (name === void 0) return [];
  return [
    (0, import_chunk_BC5NJ46V.configFault)("GV008", `${name} is not read: rename it to ${config}`, { file: name, side: tip.side })
  ];
}
async function readPart(tip, path, schema) {
  const location = { file: path, side: tip.side };
  const mode = tip.entries.get(path)?.mode ?? "";
  if (!mode.startsWith("100")) {
    const message = "a governance file must be an ordinary file: replace the link by its content";
    return { faults: [(0, import_chunk_BC5NJ46V.configFault)("GV008", message, location)] };
  }
  const loaded = tip.read(path);
  if ("fault" in loaded) return { faults: [(0, import_chunk_BC5NJ46V.configFault)("GV008", loaded.fault, location)] };
  const read = await (0, import_chunk_BC5NJ46V.readGoverned)(schema, (0, import_chunk_BC5NJ46V.textOf)(path, tip.side, loaded.text));
  return "faults" in read ? read : { part: partOf(read, schema) };
}
function partOf(read, schema) {
  const isPolicy = schema === "policy";
  return {
    file: read.source.file,
    raw: isPolicy ? policyPart(read.value) : read.value,
    at: (...path) => (0, import_chunk_BNSJS2DP.placeIn)(read, isPolicy && path[0] === "policy" ? path.slice(1) : path)
  };
}
function policyPart(raw) {
  const { waivers, ...others } = raw;
  const policy = Object.fromEntries(
    Object.entries(others).filter(([key]) => key !== "version" && key !== "$schema")
  );
  return { policy, ...waivers && { waivers } };
}
async function readCentral(tip, parts) {
  const pinned = [];
  const faults = [];
  for (const part of parts) {
    const { extends: central } = part.raw;
    if (!central) continue;
    const at = part.at("extends", "file");
    await tip.load([central.file]);
    const loaded = tip.read(central.file);
    if ("fault" in loaded) {
      faults.push((0, import_chunk_BC5NJ46V.configFault)("GV014", `${central.file} cannot be read: ${loaded.fault}`, at));
      continue;
    }
    const digest = (0, import_chunk_BC5NJ46V.sha256)(loaded.text);
    if (central.sha256 !== void 0 && central.sha256 !== digest) {
      const message = `${central.file} is not the file that is pinned: its sha256 is ${digest}`;
      faults.push((0, import_chunk_BC5NJ46V.configFault)("GV014", message, part.at("extends", "sha256")));
      continue;
    }
    const read = await readPart(tip, central.file, "config");
    if ("faults" in read) faults.push(...read.faults);
    else pinned.push(read.part);
  }
  return { parts: pinned, faults };
}
var codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var largestCodeowners = 3 * 1024 * 1024;
function codeownersOf(source) {
  if (source.text.length > largestCodeowners) return [];
  const lines = [];
  let offset = 0;
  for (const line of source.text.split("\n")) {
    const rule = lineOf(line);
    if (rule) {
      const start = offset + line.length - line.trimStart().length;
      lines.push({ ...rule, location: source.locate(start, offset + line.trimEnd().length) });
    }
    offset += line.length + 1;
  }
  return lines;
}
function lineOf(line) {
  const words = wordsOf(line);
  const [pattern, ...owners] = words;
  if (pattern === void 0 || pattern.startsWith("!") || /[[\]]/.test(pattern)) return void 0;
  if (!owners.every((owner) => /^@[\w.-]+(\/[\w.-]+)?$/.test(owner) || /^[^@\s]+@[^@\s]+$/.test(owner)))
    return void 0;
  return { pattern, owners: owners.filter((owner) => owner.startsWith("@")) };
}
function wordsOf(line) {
  const words = [];
  let word = "";
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i] ?? "";
    if (char === "#") break;
    if (char === "\\" && line[i + 1] === " ") {
      word += " ";
      i += 1;
    } else if (/\s/.test(char)) {
      if (word !== "") words.push(word);
      word = "";
    } else word += char;
  }
  if (word !== "") words.push(word);
  return words;
}
function codeownersLineFor(lines, path) {
  return lines.findLast(({ pattern }) => codeownersMatches(pattern, path));
}
function codeownersMatches(pattern, path) {
  const names = path.split("/");
  const trimmed = pattern.replace(/^\//, "");
  const wanted = trimmed.replace(/\/$/, "").split("/");
  const folderOnly = trimmed.endsWith("/");
  const anchored = pattern.startsWith("/") || wanted.length > 1;
  const rooted = anchored || wanted[0] === "**" ? wanted : ["**", ...wanted];
  const whole = rooted.at(-1) === "**" ? [...rooted, "*"] : rooted;
  const childrenOnly = !folderOnly && wanted.length > 1 && wanted.at(-1) === "*";
  const ends = childrenOnly ? [names.length] : names.map((_, i) => i + 1);
  return ends.some((end) => {
    if (folderOnly && end === names.length) return false;
    return (0, import_chunk_2U3Y2XJN.namesMatch)(whole, names.slice(0, end));
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  codeownersLineFor,
  codeownersOf,
  codeownersPaths,
  configPath,
  readPart,
  readParts
});
