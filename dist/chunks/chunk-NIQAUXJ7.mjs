import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  configFault,
  placeIn,
  readGoverned
} from "./chunk-QVBWURMR.mjs";
import {
  anyFileMatches,
  namesMatch
} from "./chunk-42HIN6DW.mjs";
import {
  textOf
} from "./chunk-QHMO3ZZH.mjs";

// src/governance/owners/codeowners.ts
var codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var largestCodeowners = 3 * 1024 * 1024;
function codeownersOf(source) {
  if (source.text.length > largestCodeowners) return [];
  const lines = [];
  let offset = 0;
  for (const line of source.text.split("\n")) {
    const found = lineOf(line);
    if (found) {
      const start = offset + line.length - line.trimStart().length;
      lines.push({ ...found, location: source.locate(start, offset + line.trimEnd().length) });
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
    return namesMatch(whole, names.slice(0, end));
  });
}

// src/governance/files/parts.ts
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
  const parts = read.flatMap((one) => "part" in one ? [one.part] : []);
  const central = await readCentral(tip, parts);
  const faults = [
    ...read.flatMap((one) => "faults" in one ? one.faults : []),
    ...central.faults,
    ...tip.entries.has(config) ? [] : misnamed(tip, config)
  ];
  return { parts, central: central.parts, faults };
}
function misnamed(tip, config) {
  const found = nearMisses.find((name) => name !== config && tip.entries.has(name));
  if (found === void 0) return [];
  return [
    configFault("GV008", `${found} is not read: rename it to ${config}`, { file: found, side: tip.side })
  ];
}
async function readPart(tip, path, schema) {
  const location = { file: path, side: tip.side };
  const mode = tip.entries.get(path)?.mode ?? "";
  if (!mode.startsWith("100")) {
    const message = "a governance file must be an ordinary file: replace the link by its content";
    return { faults: [configFault("GV008", message, location)] };
  }
  const loaded = tip.read(path);
  if ("fault" in loaded) return { faults: [configFault("GV008", loaded.fault, location)] };
  const read = await readGoverned(schema, textOf(path, tip.side, loaded.text));
  return "faults" in read ? read : { part: partOf(read, schema) };
}
function partOf(read, schema) {
  const isPolicy = schema === "policy";
  return {
    file: read.source.file,
    raw: isPolicy ? policyPart(read.value) : read.value,
    at: (...path) => placeIn(read, isPolicy && path[0] === "policy" ? path.slice(1) : path)
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
  const found = [];
  const faults = [];
  for (const part of parts) {
    const { extends: central } = part.raw;
    if (!central) continue;
    const at = part.at("extends", "file");
    await tip.load([central.file]);
    const loaded = tip.read(central.file);
    if ("fault" in loaded) {
      faults.push(configFault("GV014", `${central.file} cannot be read: ${loaded.fault}`, at));
      continue;
    }
    const digest = await sha256(loaded.text);
    if (central.sha256 !== void 0 && central.sha256 !== digest) {
      const message = `${central.file} is not the file that is pinned: its sha256 is ${digest}`;
      faults.push(configFault("GV014", message, part.at("extends", "sha256")));
      continue;
    }
    const read = await readPart(tip, central.file, "config");
    if ("faults" in read) faults.push(...read.faults);
    else found.push(read.part);
  }
  return { parts: found, faults };
}
async function sha256(text) {
  const { createHash } = await import("node:crypto");
  return createHash("sha256").update(text).digest("hex");
}

// src/governance/needs/protected.ts
var protectedGlobs = [
  configPath,
  "contract-check.yml",
  ".contract-check.{yaml,yml}",
  "governance/**",
  ".github/workflows/**",
  ".github/actions/**",
  ...codeownersPaths
];
var proposals = [
  "governance/changes/**",
  "governance/signoffs/**",
  "governance/reviews/**"
];
function isGovernanceFile(policy, path) {
  if (policy.files.includes(path) || anyFileMatches(policy.governance.files, path)) return true;
  return anyFileMatches(protectedGlobs, path) && !anyFileMatches(proposals, path);
}

export {
  configPath,
  readParts,
  readPart,
  codeownersPaths,
  codeownersOf,
  codeownersLineFor,
  isGovernanceFile
};
