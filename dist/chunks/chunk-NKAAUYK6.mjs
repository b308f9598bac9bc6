import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  yamlReader
} from "./chunk-VIF3PB6R.mjs";
import {
  anyFileMatches,
  namesMatch
} from "./chunk-XYBHA5FR.mjs";
import {
  nearest
} from "./chunk-HCSD3VCU.mjs";
import {
  isPlainFile
} from "./chunk-GE2WWQJW.mjs";
import {
  readJson
} from "./chunk-HJ5NP6RJ.mjs";
import {
  describe,
  duplicateMembers,
  plain
} from "./chunk-TTW7DEXE.mjs";
import {
  ReadError,
  excerpt,
  sha256,
  textOf
} from "./chunk-GHULZCIO.mjs";

// src/governance/files/fault.ts
function configFault(code, message, location) {
  return { code, message, ...location && { location } };
}

// src/governance/files/place.ts
function placeIn({ root, source }, steps) {
  const { start, end } = placeAt(root, steps);
  return source.locate(start, end);
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

// src/governance/files/did-you-mean.ts
function didYouMean(written, candidates) {
  const candidate = nearest(written, candidates);
  return candidate === void 0 ? "" : `: did you mean ${JSON.stringify(candidate)}?`;
}

// src/governance/files/schema-places.ts
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
  let schemas = flat(root, root);
  for (const step of steps) {
    schemas = schemas.flatMap(({ properties, additionalProperties, items }) => {
      if (items && /^\d+$/.test(step)) return flat(root, items);
      const own = properties && Object.hasOwn(properties, step) ? properties[step] : void 0;
      return flat(root, own ?? (typeof additionalProperties === "object" ? additionalProperties : void 0));
    });
  }
  return schemas;
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

// src/governance/files/schema-faults.ts
function faultOf(error, root, schema, source) {
  const { node, key } = nodeAt(root, error.instancePath);
  const candidates = schemasAt(schema, stepsOf(error.instancePath));
  const place = key && node.end === node.start ? key : node;
  const here = source.locate(place.start, Math.max(place.end, place.start));
  const where = lastName(error.instancePath);
  const context = { error, schema, source, node, candidates, here, where };
  const words = Object.hasOwn(wordsFor, error.keyword) ? wordsFor[error.keyword] : void 0;
  return words ? words(context) : configFault("GV003", `${where} has a value that does not fit (${error.keyword})`, here);
}
var wordsFor = {
  additionalProperties: unknownKey,
  propertyNames: unfitKey,
  required: ({ error: { params }, where, node, source }) => configFault(
    "GV004",
    `${where} needs the key ${JSON.stringify(String(params.missingProperty))}`,
    firstLine(node, source)
  ),
  enum: ({ error: { params }, where, node, here }) => {
    const allowed = (params.allowedValues ?? []).map(String);
    const meant = node.kind === "string" ? didYouMean(node.value, allowed) : "";
    const expected = meant || `: expected one of ${allowed.join(", ")}`;
    return configFault("GV003", `${where} cannot be ${describe(node)}${expected}`, here);
  },
  const: ({ error: { params }, ...context }) => mustBe(JSON.stringify(params.allowedValue), context),
  type: ({ error: { params }, ...context }) => mustBe(typeNames(params.type), context),
  minimum: ({ error: { params }, ...context }) => mustBe(`at least ${String(params.limit)}`, context),
  pattern: ({ error, where, node, candidates, here }) => {
    if (error.propertyName !== void 0) return void 0;
    const expected = expectedText(candidates) ?? "another form";
    return configFault("GV003", `${where} cannot be ${describe(node)}: expected ${expected}`, here);
  },
  minItems: empty,
  minProperties: empty,
  if: () => void 0
};
function mustBe(wanted, { where, node, here }) {
  return configFault("GV003", `${where} must be ${wanted}, found ${describe(node)}`, here);
}
function empty({ where, here }) {
  return configFault("GV003", `${where} is empty: write at least one entry, or remove the key`, here);
}
function unknownKey({ error: { params }, candidates, ...context }) {
  const name = String(params.additionalProperty);
  const keys = candidates.flatMap(({ properties }) => Object.keys(properties ?? {})).filter((key) => key !== "$schema");
  const hint = didYouMean(name, keys) || `: expected one of ${keys.join(", ")}`;
  return configFault("GV002", `unknown key ${excerpt(name, 40)}${hint}`, keyPlace(name, context));
}
function unfitKey({ error: { params }, candidates, schema, ...context }) {
  const name = String(params.propertyName);
  const names = candidates.flatMap(({ propertyNames }) => flat(schema, propertyNames));
  const message = `the key ${excerpt(name, 40)} does not fit here: expected ${expectedText(names) ?? "another kind of name"}`;
  return configFault("GV003", message, keyPlace(name, context));
}
function keyPlace(name, { node, source, here }) {
  const member = node.kind === "object" ? node.member(name) : void 0;
  return member ? source.locate(member.start, member.end) : here;
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
  return all.map((name) => names[name] ?? name).join(" or ");
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
  const validators = await import("./validators.generated-M6YDV7BQ.mjs");
  const validator = validators[identifiers[schema]];
  if (!validator) throw new Error(`no validator for ${schema}: run scripts/generate-validators.mjs`);
  if (validator(value)) return [];
  const { schemas } = await import("./schemas.generated-XCQTLXLM.mjs");
  const errors = validator.errors ?? [];
  const seen = /* @__PURE__ */ new Set();
  return errors.slice(0, 500).flatMap((error) => {
    const fault = faultOf(error, root, schemas[schema], source);
    const key = JSON.stringify(fault?.location);
    if (!fault || seen.has(key)) return [];
    seen.add(key);
    return [fault];
  });
}

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
    const other = files.get(id)?.find((path) => path !== file);
    return other === void 0 ? [] : [configFault("GV006", `${id} is also the id of ${other}: rename one`, location)];
  });
}

// src/globs/codeowners.ts
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
    return namesMatch(whole, names.slice(0, end));
  });
}

// src/governance/policy/parts.ts
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
    configFault("GV008", `${name} is not read: rename it to ${config}`, { file: name, side: tip.side })
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
  const pinned = [];
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
    const digest = sha256(loaded.text);
    if (central.sha256 !== void 0 && central.sha256 !== digest) {
      const message = `${central.file} is not the file that is pinned: its sha256 is ${digest}`;
      faults.push(configFault("GV014", message, part.at("extends", "sha256")));
      continue;
    }
    const read = await readPart(tip, central.file, "config");
    if ("faults" in read) faults.push(...read.faults);
    else pinned.push(read.part);
  }
  return { parts: pinned, faults };
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
  noRequests,
  readRequests,
  isRequestFile,
  isGovernanceFile
};
