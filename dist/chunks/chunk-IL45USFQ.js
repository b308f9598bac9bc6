import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  yamlReader
} from "./chunk-6ZIX7YAK.js";
import {
  anyFileMatches,
  namesMatch
} from "./chunk-Q7TIFLHB.js";
import {
  readJson
} from "./chunk-NHPSFKY6.js";
import {
  describe,
  duplicateMembers,
  plain
} from "./chunk-MK6UHY63.js";
import {
  ReadError,
  excerpt,
  textOf
} from "./chunk-QNVN5EML.js";

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

// src/governance/files/fault.ts
function configFault(code, message, location) {
  return { code, message, ...location && { location } };
}

// src/governance/files/nearest.ts
function nearest(written, candidates) {
  const wanted = written.slice(0, 80).toLowerCase();
  let best;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = edits(wanted, candidate.slice(0, 80).toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
function didYouMean(written, candidates) {
  const found = nearest(written, candidates);
  return found === void 0 ? "" : `: did you mean ${JSON.stringify(found)}?`;
}
function edits(a, b) {
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

// src/governance/files/validate.ts
var mostFaults = 50;
var identifiers = {
  calendar: "calendar",
  config: "config",
  consumers: "consumers",
  contracts: "contracts",
  policy: "policy",
  "policy-cases": "policyCases",
  request: "request",
  "sign-off": "signOff",
  teams: "teams"
};
async function readGoverned(schema, source) {
  let root;
  try {
    root = source.file.endsWith(".json") ? readJson(source) : (await yamlReader())(source);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { faults: [configFault("GV001", error.message, error.location)] };
  }
  const value = plain(root);
  const faults = [...duplicates(root, source), ...await schemaFaults(schema, root, value, source)];
  return faults.length > 0 ? { faults: faults.slice(0, mostFaults) } : { source, root, value };
}
function* duplicates(node, source) {
  if (node.kind === "array") for (const item of node.items) yield* duplicates(item, source);
  if (node.kind !== "object") return;
  for (const { key, start, end } of duplicateMembers(node)) {
    const message = `the key ${excerpt(key)} is written twice here: keep one`;
    yield configFault("GV005", message, source.locate(start, end));
  }
  for (const { value } of node.members) yield* duplicates(value, source);
}
async function schemaFaults(schema, root, value, source) {
  const validators = await import("./validators.generated-CAJREYKT.js");
  const validator = validators[identifiers[schema]];
  if (!validator) throw new Error(`no validator for ${schema}: run scripts/generate-validators.mjs`);
  if (validator(value)) return [];
  const { schemas } = await import("./schemas.generated-FQGPSIXE.js");
  const errors = validator.errors ?? [];
  const seen = /* @__PURE__ */ new Set();
  return errors.slice(0, 500).flatMap((error) => {
    const found = faultOf(error, root, schemas[schema], source);
    const key = JSON.stringify(found?.location);
    if (!found || seen.has(key)) return [];
    seen.add(key);
    return [found];
  });
}
function faultOf(error, root, schema, source) {
  const { node, key } = nodeAt(root, error.instancePath);
  const candidates = schemasAt(schema, stepsOf(error.instancePath));
  const place = key && node.end === node.start ? key : node;
  const here = source.locate(place.start, Math.max(place.end, place.start));
  const where = lastName(error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      const member = node.kind === "object" ? node.member(name) : void 0;
      const known = candidates.flatMap(({ properties }) => Object.keys(properties ?? {})).filter((one) => one !== "$schema");
      const hint = didYouMean(name, known) || `: expected one of ${known.join(", ")}`;
      return configFault(
        "GV002",
        `unknown key ${excerpt(name, 40)}${hint}`,
        member ? source.locate(member.start, member.end) : here
      );
    }
    case "propertyNames": {
      const name = String(params.propertyName);
      const member = node.kind === "object" ? node.member(name) : void 0;
      const expected = expectedText(candidates.flatMap(({ propertyNames }) => flat(schema, propertyNames))) ?? "another kind of name";
      return configFault(
        "GV003",
        `the key ${excerpt(name, 40)} does not fit here: expected ${expected}`,
        member ? source.locate(member.start, member.end) : here
      );
    }
    case "required": {
      const name = String(params.missingProperty);
      return configFault("GV004", `${where} needs the key ${JSON.stringify(name)}`, firstLine(node, source));
    }
    case "enum": {
      const allowed = (params.allowedValues ?? []).map(String);
      const written = node.kind === "string" ? didYouMean(node.value, allowed) : "";
      return configFault(
        "GV003",
        `${where} cannot be ${describe(node)}${written || `: expected one of ${allowed.join(", ")}`}`,
        here
      );
    }
    case "const":
      return configFault(
        "GV003",
        `${where} must be ${JSON.stringify(params.allowedValue)}, found ${describe(node)}`,
        here
      );
    case "type":
      return configFault(
        "GV003",
        `${where} must be ${typeNames(params.type)}, found ${describe(node)}`,
        here
      );
    case "pattern":
      if (error.propertyName !== void 0) return void 0;
      return configFault(
        "GV003",
        `${where} cannot be ${describe(node)}: expected ${expectedText(candidates) ?? "another form"}`,
        here
      );
    case "minItems":
    case "minProperties":
      return configFault("GV003", `${where} is empty: write at least one entry, or remove the key`, here);
    case "minimum":
      return configFault(
        "GV003",
        `${where} must be at least ${String(params.limit)}, found ${describe(node)}`,
        here
      );
    case "if":
      return void 0;
    default:
      return configFault("GV003", `${where} has a value that does not fit (${error.keyword})`, here);
  }
}
function typeNames(type) {
  const names = {
    string: "a string",
    array: "a list",
    object: "a map",
    integer: "a whole number",
    boolean: "true or false",
    null: "null"
  };
  const all = Array.isArray(type) ? type : String(type).split(",");
  return all.map((one) => names[one] ?? one).join(" or ");
}
function firstLine(node, source) {
  const first = node.kind === "object" ? node.members[0] : void 0;
  return first ? source.locate(first.start, first.end) : source.locate(node.start, node.start);
}
function lastName(pointer) {
  const steps = stepsOf(pointer);
  if (steps.length === 0) return "the file";
  return steps.map((step, i) => /^\d+$/.test(step) ? `[${step}]` : i === 0 ? step : `.${step}`).join("");
}
function stepsOf(pointer) {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function nodeAt(root, pointer) {
  let place = { node: root };
  for (const step of stepsOf(pointer)) {
    const { node } = place;
    if (node.kind === "array") {
      const item = node.items[Number(step)];
      if (!item) return place;
      place = { node: item };
    } else {
      const member = node.kind === "object" ? node.member(step) : void 0;
      if (!member) return place;
      place = { node: member.value, key: member };
    }
  }
  return place;
}
function schemasAt(root, steps) {
  let found = flat(root, root);
  for (const step of steps) {
    found = found.flatMap(({ properties, additionalProperties, items }) => {
      if (items && /^\d+$/.test(step)) return flat(root, items);
      const own = properties && Object.hasOwn(properties, step) ? properties[step] : void 0;
      return flat(root, own ?? (typeof additionalProperties === "object" ? additionalProperties : void 0));
    });
  }
  return found;
}
function flat(root, schema) {
  if (!schema) return [];
  const { $ref } = schema;
  const target = $ref === void 0 ? void 0 : root.definitions?.[$ref.slice($ref.lastIndexOf("/") + 1)];
  const parts = [...schema.allOf ?? [], schema.then, schema.else, target];
  return [schema, ...parts.flatMap((part) => flat(root, part))];
}
function expectedText(candidates) {
  return candidates.find((schema) => schema["x-expected"] !== void 0)?.["x-expected"];
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
    at(...path) {
      const steps = isPolicy && path[0] === "policy" ? path.slice(1) : path;
      const { start, end } = placeAt(read.root, steps);
      return read.source.locate(start, end);
    }
  };
}
function policyPart(raw) {
  const { waivers, ...others } = raw;
  const policy = Object.fromEntries(
    Object.entries(others).filter(([key]) => key !== "version" && key !== "$schema")
  );
  return { policy, ...waivers && { waivers } };
}
function placeAt(root, steps) {
  let place = { start: root.start, end: root.start };
  let node = root;
  for (const step of steps) {
    if (node?.kind === "array") {
      node = node.items[Number(step)];
      if (node) place = firstMember(node);
    } else if (node?.kind === "object") {
      const member = node.member(String(step));
      node = member?.value;
      if (member)
        place = isScalar(member.value) && member.value.end > member.value.start ? member.value : member;
    }
  }
  return { start: place.start, end: place.end };
}
function firstMember(node) {
  return (node.kind === "object" ? node.members[0] : void 0) ?? node;
}
function isScalar({ kind }) {
  return kind !== "object" && kind !== "array";
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
  configFault,
  didYouMean,
  readGoverned,
  configPath,
  readParts,
  readPart,
  codeownersPaths,
  codeownersOf,
  codeownersLineFor,
  isGovernanceFile
};
