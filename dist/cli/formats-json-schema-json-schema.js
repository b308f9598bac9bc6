import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  assertsFormats,
  dialectOf,
  isAtLeast,
  isMetaSchema,
  require_formats,
  sectionOf,
  settingsOf
} from "./chunk-FREIFVEW.js";
import {
  defineFormat,
  defineRule
} from "./chunk-WWAI3KHN.js";
import "./chunk-AZE624FU.js";
import {
  yamlReader
} from "./chunk-A4ZSNBXE.js";
import {
  duplicateMembers,
  objectNode,
  plain,
  readJson
} from "./chunk-6AJLP4ZC.js";
import {
  ReadError,
  textOf
} from "./chunk-TVMEH3ZK.js";
import {
  directions,
  fails,
  reads,
  readsWith,
  rejects,
  undecided
} from "./chunk-7DRAHB5H.js";
import {
  requiredDirections
} from "./chunk-N5M2AU2H.js";
import {
  __toESM
} from "./chunk-M3OXMBXV.js";

// src/formats/json-schema/documents.ts
var root = "file:///";
var suffixes = [".json", ".yaml", ".yml"];
var mostNotes = 20;
async function loadLibrary(snapshot, paths, settings) {
  const library = { snapshot, documents: /* @__PURE__ */ new Map(), faults: /* @__PURE__ */ new Map(), byUri: /* @__PURE__ */ new Map() };
  await loadInto(library, paths, settings);
  return library;
}
async function loadInto(library, paths, settings) {
  const asked = /* @__PURE__ */ new Set();
  let wanted = paths.filter((path) => !library.documents.has(path) && !library.faults.has(path));
  while (wanted.length > 0) {
    await library.snapshot.load(wanted);
    const yaml = wanted.some(isYaml) ? await yamlReader() : void 0;
    const reader = (path) => yaml && isYaml(path) ? yaml : readJson;
    const opened = wanted.flatMap((path) => openInto(library, path, settings(path), reader(path)) ?? []);
    wanted = await missing(library, opened, asked);
  }
}
function isYaml(path) {
  return path.endsWith(".yaml") || path.endsWith(".yml");
}
function openInto(library, path, settings, read2) {
  const loaded = library.snapshot.read(path);
  if ("fault" in loaded) {
    library.faults.set(path, { message: loaded.fault, location: { file: path } });
    return void 0;
  }
  const text = textOf(path, library.snapshot.side, loaded.text);
  try {
    const document = documentOf(text, readSchema(text, read2), settingsOf(settings.options));
    library.documents.set(path, document);
    for (const uri of /* @__PURE__ */ new Set([...document.resources.keys(), document.retrieved]))
      library.byUri.set(uri, [...library.byUri.get(uri) ?? [], document]);
    return document;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    library.faults.set(path, { message: error.message, location: error.location });
    return void 0;
  }
}
async function missing(library, opened, asked) {
  const found2 = /* @__PURE__ */ new Set();
  const elsewhere = /* @__PURE__ */ new Set();
  for (const document of opened) {
    for (const { uri, written } of document.references) {
      if (asked.has(`${document.path} ${written}`) || library.byUri.has(uri) || isMetaSchema(uri)) continue;
      asked.add(`${document.path} ${written}`);
      const path = pathOfReference(library, document, uri, written);
      if (path === void 0) elsewhere.add(uri);
      else if (!library.documents.has(path)) found2.add(path);
    }
  }
  if (elsewhere.size > 0) {
    const mentioning2 = await library.snapshot.mentioning([...elsewhere], suffixes);
    for (const path of mentioning2) if (!library.documents.has(path)) found2.add(path);
  }
  return [...found2].filter((path) => !library.faults.has(path));
}
function pathOfReference({ snapshot }, document, uri, written) {
  const candidates = [uri];
  if (!/^[a-z][a-z\d+.-]*:/i.test(written)) candidates.push(absolute(written, document.retrieved));
  for (const candidate of candidates) {
    if (!candidate.startsWith(root)) continue;
    const path = decode(candidate.slice(root.length));
    if (snapshot.entries.has(path)) return path;
  }
  return void 0;
}
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function readSchema(text, read2) {
  const node = read2(text);
  if (node.kind === "object" || node.kind === "boolean") return node;
  throw new ReadError(
    "a schema is an object or true or false: wrap the constraints in { }",
    text.locate(node.start, node.end)
  );
}
function documentOf(text, node, settings) {
  const { dialect: dialect2, unknown: unknown2 } = dialectOf(node, settings);
  const retrieved = root + text.file.split("/").map(encodeURIComponent).join("/");
  const index = {
    bases: /* @__PURE__ */ new Map(),
    resources: /* @__PURE__ */ new Map([[retrieved, node]]),
    anchors: /* @__PURE__ */ new Map(),
    dynamic: /* @__PURE__ */ new Map(),
    references: []
  };
  const notes = [];
  if (unknown2 !== void 0)
    notes.push(
      `"$schema" is ${JSON.stringify(unknown2)}, which is not one of the published drafts: read as ${dialect2} (jsonSchema.dialects in the config can say otherwise)`
    );
  walk(node, retrieved, true);
  return {
    path: text.file,
    text,
    root: node,
    dialect: dialect2,
    settings,
    retrieved,
    base: index.bases.get(node) ?? retrieved,
    ...index,
    notes
  };
  function walk(at, outer, isRoot) {
    if (at.kind === "array") for (const item2 of at.items) walk(item2, outer, false);
    if (at.kind !== "object") return;
    const base = declaredBase(at, outer, isRoot);
    for (const duplicate of duplicateMembers(at))
      if (notes.length < mostNotes)
        notes.push(
          `${JSON.stringify(duplicate.key)} is written twice in one object (line ${String(text.rangeOf(duplicate.start, duplicate.end).line)}): the last one counts`
        );
    for (const { key, value } of at.members) {
      if (["$ref", "$dynamicRef", "$recursiveRef"].includes(key) && value.kind === "string") {
        const uri = absolute(value.value, base);
        index.references.push({ uri: withoutFragment(uri), written: value.value });
      } else if (["$anchor", "$dynamicAnchor"].includes(key) && value.kind === "string") {
        index.anchors.set(`${base}#${value.value}`, at);
        if (key === "$dynamicAnchor") remember(value.value, at);
      } else if (key === "$recursiveAnchor" && value.kind === "boolean" && value.value) remember("", at);
      if (!["enum", "const", "default", "examples"].includes(key)) walk(value, base, false);
    }
  }
  function declaredBase(at, outer, isRoot) {
    const id2 = at.get(dialect2 === "draft-04" ? "id" : "$id");
    const hidden = !isAtLeast(dialect2, "2019-09") && !isRoot && at.get("$ref") !== void 0;
    if (id2?.kind !== "string" || hidden) return outer;
    const uri = absolute(id2.value, outer);
    const [base = uri, fragment] = uri.split("#", 2);
    if (fragment !== void 0 && fragment !== "") index.anchors.set(`${base}#${fragment}`, at);
    if (id2.value.startsWith("#")) return outer;
    index.bases.set(at, base);
    index.resources.set(base, at);
    return base;
  }
  function remember(name, at) {
    index.dynamic.set(name, [...index.dynamic.get(name) ?? [], at]);
  }
}
function documentAt(library, from, uri) {
  if (from.resources.has(uri)) return from;
  const named2 = library.byUri.get(uri) ?? [];
  return named2.length === 1 ? named2[0] : void 0;
}
function reachable(library, document) {
  const found2 = /* @__PURE__ */ new Map([[document.path, document]]);
  const queue = [document];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const { uri, written } of next.references) {
      const target = targetOf(library, next, uri, written);
      if (!target || found2.has(target.path)) continue;
      found2.set(target.path, target);
      queue.push(target);
    }
  }
  return found2;
}
function targetOf(library, from, uri, written) {
  const named2 = documentAt(library, from, uri);
  if (named2) return named2;
  const path = pathOfReference(library, from, uri, withoutFragment(written));
  return path === void 0 ? void 0 : library.documents.get(path);
}
function absolute(reference2, base) {
  try {
    return new URL(reference2, base).href;
  } catch {
    if (reference2.startsWith("#")) return `${withoutFragment(base)}${reference2}`;
    return reference2;
  }
}
function withoutFragment(uri) {
  const at = uri.indexOf("#");
  return at < 0 ? uri : uri.slice(0, at);
}

// src/formats/json-schema/affected.ts
var suffixes2 = [".json", ".yaml", ".yml"];
var mostNames = 200;
var escapes = ["\\u00", "\\x", ...[2, 3, 4, 5, 6, 7].map((digit2) => `%${String(digit2)}`)];
var mostSteps = 20;
async function affectedContracts(base, head, task) {
  const changed = /* @__PURE__ */ new Set([
    ...task.pairings.flatMap(
      ({ status, headPath }) => status !== "unchanged" && headPath !== void 0 ? [headPath] : []
    ),
    ...task.touched ?? []
  ]);
  const affected = /* @__PURE__ */ new Map();
  let frontier = [...changed];
  for (let step = 0; step < mostSteps && frontier.length > 0; step += 1) {
    const candidates = await mentioning(head, frontier);
    const fresh = candidates.filter(
      (path) => !changed.has(path) && !affected.has(path) && base.snapshot.entries.has(path)
    );
    await loadInto(head, fresh, task.settings);
    await loadInto(base, fresh, task.settings);
    const found2 = fresh.filter((path) => refersTo(head, path, frontier) || refersTo(base, path, frontier));
    for (const path of found2) {
      const cause = causeOf(head, path, changed) ?? causeOf(base, path, changed);
      if (cause !== void 0 && task.counts(path))
        affected.set(path, { pairing: { status: "affected", basePath: path, headPath: path }, cause });
    }
    frontier = found2;
  }
  return [...affected.values()].sort(
    (a, b) => (a.pairing.headPath ?? "") < (b.pairing.headPath ?? "") ? -1 : 1
  );
}
async function mentioning({ snapshot, documents }, paths) {
  const needles = paths.flatMap((path) => {
    const document = documents.get(path);
    return [path.slice(path.lastIndexOf("/") + 1), ...document ? document.resources.keys() : []];
  });
  if (needles.length === 0) return [];
  const wanted = needles.length > mostNames ? ["ref"] : [...new Set(needles)];
  return snapshot.mentioning([...wanted, ...escapes], suffixes2);
}
function refersTo(library, path, targets) {
  const document = library.documents.get(path);
  if (!document) return false;
  const reached = reachable(library, document);
  return targets.some((target) => reached.has(target));
}
function causeOf(library, path, changed) {
  const document = library.documents.get(path);
  if (!document) return void 0;
  return [...reachable(library, document).keys()].sort().find((other) => changed.has(other));
}

// src/formats/json-schema/canonical.ts
import { createHash } from "node:crypto";

// src/formats/json-schema/engine/rational.ts
var largestExponent = 400;
var longestDigits = 1e3;
var zero = { n: 0n, d: 1n };
var one = { n: 1n, d: 1n };
function rational(n, d = 1n) {
  if (d < 0n) return rational(-n, -d);
  const divisor = gcd(n < 0n ? -n : n, d);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}
function parseRational(raw2) {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(raw2);
  if (!match || raw2.length > longestDigits) return void 0;
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match;
  const power = Number(exponent) - fraction.length;
  if (Math.abs(power) > largestExponent + longestDigits || Math.abs(Number(exponent)) > largestExponent)
    return void 0;
  const digits = BigInt(sign + whole + fraction);
  return power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power));
}
function gcd(a, b) {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
function compare(a, b) {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
function add(a, b) {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}
function multiply(a, b) {
  return rational(a.n * b.n, a.d * b.d);
}
function divide(a, b) {
  return rational(a.n * b.d, a.d * b.n);
}
function isInteger({ d }) {
  return d === 1n;
}
function floor({ n, d }) {
  const quotient = n / d;
  return n % d !== 0n && n < 0n ? quotient - 1n : quotient;
}
function ceil(value) {
  return -floor({ n: -value.n, d: value.d });
}
function leastCommonMultiple(a, b) {
  const n = a.n / gcd(a.n, b.n) * b.n;
  return rational(n < 0n ? -n : n, gcd(a.d, b.d));
}
function decimalText({ n, d }) {
  if (d === 1n) return n.toString();
  let digits = 0;
  let scale = 1n;
  while (scale % d !== 0n && digits < 1200) {
    scale *= 10n;
    digits += 1;
  }
  if (scale % d !== 0n) return String(Number(n) / Number(d));
  const sign = n < 0n ? "-" : "";
  const text = ((n < 0n ? -n : n) * (scale / d)).toString().padStart(digits + 1, "0");
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

// src/formats/json-schema/engine/value.ts
var jsonTypes = ["null", "boolean", "number", "string", "object", "array"];
function isArray(value) {
  return Array.isArray(value);
}
function isObject(value) {
  return value instanceof Map;
}
function isNumber(value) {
  return typeof value === "object" && value !== null && "n" in value;
}
function typeOf(value) {
  if (value === null) return "null";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return "string";
  if (isArray(value)) return "array";
  return isObject(value) ? "object" : "number";
}
function valueKey(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(valueKey).join(",")}]`;
  if (isObject(value)) {
    const keys = [...value.keys()].sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${valueKey(value.get(key) ?? null)}`).join(",")}}`;
  }
  return `${value.n.toString()}/${value.d.toString()}`;
}
function valueOf(node) {
  switch (node.kind) {
    case "null":
      return null;
    case "boolean":
    case "string":
      return node.value;
    case "number":
      return parseRational(node.raw);
    case "array": {
      const items3 = node.items.map(valueOf);
      return items3.every((item2) => item2 !== void 0) ? items3 : void 0;
    }
    case "object": {
      const entries2 = /* @__PURE__ */ new Map();
      for (const { key, value } of node.members) {
        const child = valueOf(value);
        if (child === void 0) return void 0;
        entries2.set(key, child);
      }
      return entries2;
    }
  }
}
function toPlain(value) {
  if (value === null || typeof value !== "object") return value;
  if (isArray(value)) return value.map(toPlain);
  if (!isObject(value)) return Number(decimalText(value));
  const plain2 = {};
  for (const [key, child] of value) {
    Object.defineProperty(plain2, key, {
      value: toPlain(child),
      enumerable: true,
      configurable: true,
      writable: true
    });
  }
  return plain2;
}
function lengthOf(text) {
  let count2 = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (code >= 55296 && code <= 56319 && next >= 56320 && next <= 57343) i += 1;
    count2 += 1;
  }
  return count2;
}

// src/formats/json-schema/keywords.ts
var table = {
  $schema: { holds: "value", annotation: true },
  $id: { holds: "value", from: "draft-06", annotation: true },
  id: { holds: "value", until: "draft-04", annotation: true },
  $anchor: { holds: "value", from: "2019-09", annotation: true },
  $dynamicAnchor: { holds: "value", from: "2020-12", annotation: true },
  $recursiveAnchor: { holds: "value", from: "2019-09", until: "2019-09", annotation: true },
  $comment: { holds: "value", annotation: true },
  $vocabulary: { holds: "value", annotation: true },
  title: { holds: "value", annotation: true },
  description: { holds: "value", annotation: true },
  examples: { holds: "value", annotation: true },
  default: { holds: "value", annotation: true },
  deprecated: { holds: "value", annotation: true },
  readOnly: { holds: "value", annotation: true },
  writeOnly: { holds: "value", annotation: true },
  contentEncoding: { holds: "value", annotation: true },
  contentMediaType: { holds: "value", annotation: true },
  contentSchema: { holds: "schema", from: "2019-09", annotation: true },
  $defs: { holds: "schemaMap", annotation: true },
  definitions: { holds: "schemaMap", annotation: true },
  $ref: { holds: "value" },
  $dynamicRef: { holds: "value", from: "2020-12" },
  $recursiveRef: { holds: "value", from: "2019-09", until: "2019-09" },
  type: { holds: "value" },
  enum: { holds: "value" },
  // Newer than draft-04, but validators for draft-04 read it too, and nobody writes it to be ignored.
  const: { holds: "value" },
  minimum: { holds: "value" },
  maximum: { holds: "value" },
  exclusiveMinimum: { holds: "value" },
  exclusiveMaximum: { holds: "value" },
  multipleOf: { holds: "value" },
  minLength: { holds: "value" },
  maxLength: { holds: "value" },
  pattern: { holds: "value" },
  format: { holds: "value" },
  prefixItems: { holds: "schemas", from: "2020-12" },
  items: { holds: "mixed" },
  additionalItems: { holds: "schema", until: "2019-09" },
  minItems: { holds: "value" },
  maxItems: { holds: "value" },
  uniqueItems: { holds: "value" },
  contains: { holds: "schema", from: "draft-06" },
  minContains: { holds: "value", from: "2019-09" },
  maxContains: { holds: "value", from: "2019-09" },
  unevaluatedItems: { holds: "schema", from: "2019-09" },
  properties: { holds: "schemaMap" },
  patternProperties: { holds: "schemaMap" },
  additionalProperties: { holds: "schema" },
  propertyNames: { holds: "schema", from: "draft-06" },
  unevaluatedProperties: { holds: "schema", from: "2019-09" },
  required: { holds: "value" },
  minProperties: { holds: "value" },
  maxProperties: { holds: "value" },
  dependencies: { holds: "mixed", inPlace: true },
  dependentRequired: { holds: "value", from: "2019-09" },
  dependentSchemas: { holds: "schemaMap", from: "2019-09", inPlace: true },
  allOf: { holds: "schemas", inPlace: true },
  anyOf: { holds: "schemas", inPlace: true },
  oneOf: { holds: "schemas", inPlace: true },
  not: { holds: "schema", inPlace: true },
  if: { holds: "schema", from: "draft-07", inPlace: true },
  then: { holds: "schema", from: "draft-07", inPlace: true },
  else: { holds: "schema", from: "draft-07", inPlace: true }
};
function keywordIn(name, dialect2) {
  const keyword = Object.hasOwn(table, name) ? table[name] : void 0;
  if (!keyword || keyword.from && !isAtLeast(dialect2, keyword.from)) return void 0;
  return keyword.until && dialect2 !== keyword.until && isAtLeast(dialect2, keyword.until) ? void 0 : keyword;
}
function refHidesSiblings(dialect2) {
  return !isAtLeast(dialect2, "2019-09");
}

// src/formats/json-schema/resolve.ts
function resolve(library, from, reference2) {
  const found2 = resolveIn(library, from, reference2);
  if (!("missing" in found2)) return found2;
  for (const document of from.document.otherwise ?? []) {
    const other = resolveIn(library, { document, node: document.root, base: document.base }, reference2);
    if (!("missing" in other)) return other;
  }
  return found2;
}
function resolveIn(library, from, reference2) {
  const uri = absolute(reference2, from.base);
  const fragment = decoded(uri.includes("#") ? uri.slice(uri.indexOf("#") + 1) : "");
  const resource = resourceOf(library, from.document, withoutFragment(uri), reference2);
  if (!resource) return { missing: withoutFragment(uri) };
  if (fragment === "") return resource;
  if (fragment.startsWith("/")) return atPointer(resource, fragment) ?? { missing: uri };
  const anchored = resource.document.anchors.get(`${resource.base}#${fragment}`);
  return anchored ? { ...resource, node: anchored } : { missing: uri };
}
function resourceOf(library, document, uri, written) {
  const own3 = document.resources.get(uri);
  if (own3) return { document, node: own3, base: document.bases.get(own3) ?? document.base };
  const other = targetOf(library, document, uri, written);
  if (!other) return void 0;
  const node = other.resources.get(uri) ?? other.root;
  return { document: other, node, base: other.bases.get(node) ?? other.base };
}
function atPointer(from, pointer) {
  let { node, base } = from;
  for (const token of pointer.slice(1).split("/")) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = node.kind === "array" && /^\d+$/.test(key) ? node.items[Number(key)] : void 0;
    const child = node.kind === "object" ? node.get(key) : next;
    if (!child) return void 0;
    node = child;
    base = from.document.bases.get(node) ?? base;
  }
  return { document: from.document, node, base };
}
function decoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
function below({ document, base }, node) {
  return { document, node, base: document.bases.get(node) ?? base };
}

// src/formats/json-schema/canonical.ts
function canonicalText(library, start) {
  const met = /* @__PURE__ */ new Map();
  const waiting = [];
  const texts = [];
  function referenceTo(place2) {
    let index = met.get(place2.node);
    if (index === void 0) {
      index = met.size;
      met.set(place2.node, index);
      waiting.push(place2);
    }
    return `@${String(index)}`;
  }
  function text(place2) {
    const { node } = place2;
    if (node.kind !== "object") return valueText(node);
    const parts = [];
    for (const key of activeKeys(node, place2)) {
      const value = node.get(key);
      if (value) parts.push(`${JSON.stringify(key)}:${keywordText(place2, key, value)}`);
    }
    return `{${parts.join(",")}}`;
  }
  function keywordText(place2, key, value) {
    if (key === "$ref" && value.kind === "string") {
      const target = resolve(library, place2, value.value);
      return "missing" in target ? JSON.stringify(target.missing) : referenceTo(target);
    }
    const holds2 = keywordIn(key, place2.document.dialect)?.holds ?? "value";
    const schema = (node) => text(below(place2, node));
    if (holds2 === "value") return setLike.has(key) ? sortedText(value) : valueText(value);
    if (value.kind === "array") {
      const texts2 = value.items.map(schema);
      return `[${(inAnyOrder.has(key) ? texts2.sort() : texts2).join(",")}]`;
    }
    if (value.kind !== "object") return valueText(value);
    if (holds2 === "schema" || holds2 === "mixed" && key === "items") return schema(value);
    return mapText(value, (child) => child.kind === "array" ? sortedText(child) : schema(child));
  }
  referenceTo(start);
  for (let next = waiting.shift(); next; next = waiting.shift())
    texts.push(`${next.document.dialect === "draft-04" ? "4" : ""}${text(next)}`);
  return texts.join("\n");
}
function signatureOf(library, place2) {
  return createHash("sha256").update(canonicalText(library, place2)).digest("hex");
}
var inAnyOrder = /* @__PURE__ */ new Set(["allOf", "anyOf", "oneOf"]);
var setLike = /* @__PURE__ */ new Set(["required", "enum", "type"]);
function activeKeys(node, { document }) {
  if (node.get("$ref") && refHidesSiblings(document.dialect)) return ["$ref"];
  const keys = new Set(node.members.map(({ key }) => key));
  return [...keys].filter((key) => {
    const keyword = keywordIn(key, document.dialect);
    return keyword !== void 0 && (!keyword.annotation || key === "$dynamicAnchor");
  }).sort();
}
function mapText(node, child) {
  const keys = [...new Set(node.members.map(({ key }) => key))].sort();
  return `{${keys.map((key) => {
    const value = node.get(key);
    return `${JSON.stringify(key)}:${value ? child(value) : ""}`;
  }).join(",")}}`;
}
function sortedText(node) {
  return node.kind === "array" ? `[${node.items.map(valueText).sort().join(",")}]` : valueText(node);
}
function valueText(node) {
  const value = valueOf(node);
  return value === void 0 ? rawText(node) : valueKey(value);
}
function rawText(node) {
  if (node.kind === "number") return node.raw;
  if (node.kind === "array") return `[${node.items.map(rawText).join(",")}]`;
  return node.kind === "object" ? mapText(node, rawText) : valueText(node);
}

// src/formats/json-schema/diff/raw-json.ts
var known = /* @__PURE__ */ new WeakMap();
function rawJson(node) {
  const text = known.get(node) ?? textOf2(node);
  known.set(node, text);
  return text;
}
function textOf2(node) {
  switch (node.kind) {
    case "null":
      return "null";
    case "boolean":
      return String(node.value);
    case "number":
      return node.raw;
    case "string":
      return JSON.stringify(node.value);
    case "array":
      return `[${node.items.map(rawJson).join(",")}]`;
    case "object": {
      const entries2 = new Map(node.members.map(({ key, value }) => [key, value]));
      const keys = [...entries2.keys()].sort();
      return `{${keys.map((key) => `${JSON.stringify(key)}:${rawJson(entries2.get(key) ?? node)}`).join(",")}}`;
    }
  }
}

// src/formats/json-schema/engine/language.ts
var lastCodePoint = 1114111;
function languages() {
  const table2 = /* @__PURE__ */ new Map();
  let ids = 0;
  const nullables = /* @__PURE__ */ new Map();
  const cuts = /* @__PURE__ */ new Map();
  const derivatives = /* @__PURE__ */ new Map();
  const treeIds = /* @__PURE__ */ new Map();
  function intern(key, make) {
    const known2 = table2.get(key);
    if (known2) return known2;
    ids += 1;
    const made = make(ids);
    table2.set(key, made);
    return made;
  }
  const none = intern("none", (id2) => ({ kind: "none", id: id2 }));
  const empty = intern("empty", (id2) => ({ kind: "empty", id: id2 }));
  const anyChar = chars([[0, lastCodePoint]]);
  const all = intern("all", (id2) => ({ kind: "repeat", id: id2, part: anyChar, min: 0, max: Infinity }));
  function chars(ranges) {
    const merged = mergeRanges(ranges);
    if (merged.length === 0) return none;
    return intern(`c${merged.join(";")}`, (id2) => ({ kind: "chars", id: id2, ranges: merged }));
  }
  function cat(first, rest) {
    if (first === none || rest === none) return none;
    if (first === empty) return rest;
    if (rest === empty) return first;
    if (first === all && rest === all) return all;
    if (first.kind === "cat") return cat(first.first, cat(first.rest, rest));
    return intern(`.${first.id},${rest.id}`, (id2) => ({ kind: "cat", id: id2, first, rest }));
  }
  function or(parts) {
    const flat = /* @__PURE__ */ new Map();
    const ranges = [];
    for (const part of parts.flatMap((p) => p.kind === "or" ? p.parts : [p])) {
      if (part === all) return all;
      if (part.kind === "chars") ranges.push(...part.ranges);
      else if (part !== none) flat.set(part.id, part);
    }
    const single = chars(ranges);
    if (single !== none) flat.set(single.id, single);
    for (const part of flat.values()) if (part.kind === "not" && flat.has(part.part.id)) return all;
    return join("or", flat, none);
  }
  function and(parts) {
    const flat = /* @__PURE__ */ new Map();
    for (const part of parts.flatMap((p) => p.kind === "and" ? p.parts : [p])) {
      if (part === none) return none;
      if (part !== all) flat.set(part.id, part);
    }
    for (const part of flat.values()) if (part.kind === "not" && flat.has(part.part.id)) return none;
    return join("and", flat, all);
  }
  function join(kind, flat, unit) {
    const parts = [...flat.values()].sort((a, b) => a.id - b.id);
    const [only] = parts;
    if (only === void 0) return unit;
    if (parts.length === 1) return only;
    return intern(`${kind}${parts.map((p) => p.id).join(",")}`, (id2) => ({ kind, id: id2, parts }));
  }
  function not(part) {
    if (part.kind === "not") return part.part;
    if (part === none) return all;
    if (part === all) return none;
    return intern(`!${part.id}`, (id2) => ({ kind: "not", id: id2, part }));
  }
  function repeat(part, min, max) {
    if (max === 0 || part === empty) return empty;
    if (part === none) return min === 0 ? empty : none;
    if (min === 1 && max === 1) return part;
    if (part === anyChar && min === 0 && max === Infinity) return all;
    if (part.kind === "repeat" && part.min === 0 && part.max === Infinity) return part;
    return intern(`*${part.id},${min},${max}`, (id2) => ({ kind: "repeat", id: id2, part, min, max }));
  }
  function words(texts) {
    return wordsOf(treeOf(texts));
  }
  function wordsOf(tree) {
    if (tree.next.size === 0) return tree.ends ? empty : none;
    let treeId = treeIds.get(tree);
    if (treeId === void 0) {
      treeId = treeIds.size;
      treeIds.set(tree, treeId);
    }
    return intern(`w${treeId}`, (id2) => ({ kind: "words", id: id2, tree }));
  }
  function nullable(language) {
    const known2 = nullables.get(language.id);
    if (known2 !== void 0) return known2;
    const answer = computeNullable(language);
    nullables.set(language.id, answer);
    return answer;
  }
  function computeNullable(language) {
    switch (language.kind) {
      case "none":
      case "chars":
        return false;
      case "empty":
        return true;
      case "cat":
        return nullable(language.first) && nullable(language.rest);
      case "or":
        return language.parts.some(nullable);
      case "and":
        return language.parts.every(nullable);
      case "not":
        return !nullable(language.part);
      case "repeat":
        return language.min === 0 || nullable(language.part);
      case "words":
        return language.tree.ends;
    }
  }
  function derivative(language, codePoint) {
    const at = boundaries(language);
    const start = at[intervalOf(at, codePoint)] ?? 0;
    const known2 = derivatives.get(language.id) ?? /* @__PURE__ */ new Map();
    derivatives.set(language.id, known2);
    let answer = known2.get(start);
    if (!answer) known2.set(start, answer = derive(language, codePoint));
    return answer;
  }
  function derive(language, c) {
    switch (language.kind) {
      case "none":
      case "empty":
        return none;
      case "chars":
        return language.ranges.some(([from, to]) => c >= from && c <= to) ? empty : none;
      case "cat": {
        const head = cat(derivative(language.first, c), language.rest);
        return nullable(language.first) ? or([head, derivative(language.rest, c)]) : head;
      }
      case "or":
        return or(language.parts.map((part) => derivative(part, c)));
      case "and":
        return and(language.parts.map((part) => derivative(part, c)));
      case "not":
        return not(derivative(language.part, c));
      case "repeat":
        return cat(
          derivative(language.part, c),
          repeat(language.part, Math.max(0, language.min - 1), language.max - 1)
        );
      case "words": {
        const next = language.tree.next.get(c);
        return next ? wordsOf(next) : none;
      }
    }
  }
  function boundaries(language) {
    const known2 = cuts.get(language.id);
    if (known2) return known2;
    const found2 = /* @__PURE__ */ new Set([0]);
    for (const cut of computeBoundaries(language)) found2.add(cut);
    const answer = [...found2].filter((cut) => cut <= lastCodePoint).sort((a, b) => a - b);
    cuts.set(language.id, answer);
    return answer;
  }
  function computeBoundaries(language) {
    switch (language.kind) {
      case "none":
      case "empty":
        return [];
      case "chars":
        return language.ranges.flatMap(([from, to]) => [from, to + 1]);
      case "cat":
        return nullable(language.first) ? [...boundaries(language.first), ...boundaries(language.rest)] : boundaries(language.first);
      case "or":
      case "and":
        return language.parts.flatMap(boundaries);
      case "not":
      case "repeat":
        return boundaries(language.part);
      case "words":
        return [...language.tree.next.keys()].flatMap((code) => [code, code + 1]);
    }
  }
  return {
    none,
    empty,
    anyChar,
    all,
    chars,
    cat,
    or,
    and,
    not,
    repeat,
    words,
    nullable,
    derivative,
    boundaries
  };
}
function intervalOf(starts, codePoint) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}
function mergeRanges(ranges) {
  const merged = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else if (from <= to) merged.push([from, to]);
  }
  return merged;
}
function treeOf(texts) {
  const root2 = { ends: false, next: /* @__PURE__ */ new Map() };
  for (const text of texts) {
    let at = root2;
    for (const char of text) {
      const code = char.codePointAt(0) ?? 0;
      let next = at.next.get(code);
      if (!next) at.next.set(code, next = { ends: false, next: /* @__PURE__ */ new Map() });
      at = next;
    }
    at.ends = true;
  }
  return root2;
}

// src/formats/json-schema/engine/pattern.ts
var PatternBeyond = class extends Error {
  name = "PatternBeyond";
};
var digit = [[48, 57]];
var word = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122]
];
var space = [
  [9, 13],
  [32, 32],
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279]
];
var lineEnds = [
  [10, 10],
  [13, 13],
  [8232, 8233]
];
var controls = { t: 9, n: 10, v: 11, f: 12, r: 13 };
var deepestGroup = 200;
var largestCount = 1e5;
var mostCopies = 500;
function languageOf(make, source) {
  try {
    return found(make, parse(source));
  } catch (error) {
    if (error instanceof PatternBeyond) return { beyond: error.message };
    throw error;
  }
}
function copies(min, max) {
  return Math.max(1, max === Infinity ? min : max);
}
function copiesIn(part) {
  if (part.kind === "repeat") return copies(part.min, part.max) * copiesIn(part.part);
  if (part.kind === "sequence" || part.kind === "choice") return Math.max(1, ...part.parts.map(copiesIn));
  return 1;
}
function found(make, syntax) {
  const atStart = continued(make, syntax, make.all, true);
  const later = continued(make, syntax, make.all, false);
  return make.or([atStart, make.cat(make.repeat(make.anyChar, 1, Infinity), later)]);
}
function continued(make, syntax, next, atStart) {
  switch (syntax.kind) {
    case "chars":
      return make.cat(make.chars(syntax.ranges), next);
    case "start":
      return atStart ? next : make.none;
    case "end":
      return make.nullable(next) ? make.empty : make.none;
    case "look": {
      const ahead = continued(make, syntax.part, make.all, atStart);
      return make.and([syntax.negative ? make.not(ahead) : ahead, next]);
    }
    case "choice":
      return make.or(syntax.parts.map((part) => continued(make, part, next, atStart)));
    case "sequence":
      return sequence(make, syntax.parts, next, atStart);
    case "repeat": {
      if (!asserts(syntax.part)) return make.cat(pure(make, syntax), next);
      if (syntax.min === 1 && syntax.max === 1) return continued(make, syntax.part, next, atStart);
      if (syntax.min === 0 && syntax.max === 1)
        return make.or([next, continued(make, syntax.part, next, atStart)]);
      throw new PatternBeyond("it repeats an assertion");
    }
  }
}
function sequence(make, parts, next, atStart) {
  const starts = [];
  let here = atStart;
  for (const [i, part] of parts.entries()) {
    starts.push(here);
    if (!here || neverConsumes(part)) continue;
    here = false;
    const later = parts.slice(i + 1).some(holdsStart);
    if (later && canBeEmpty(part)) throw new PatternBeyond("it has ^ after something optional");
  }
  let result = next;
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const part = parts[i];
    if (part) result = continued(make, part, result, starts[i] ?? false);
  }
  return result;
}
function pure(make, syntax) {
  switch (syntax.kind) {
    case "chars":
      return make.chars(syntax.ranges);
    case "sequence":
      return syntax.parts.reduceRight((rest, part) => make.cat(pure(make, part), rest), make.empty);
    case "choice":
      return make.or(syntax.parts.map((part) => pure(make, part)));
    case "repeat":
      return make.repeat(pure(make, syntax.part), syntax.min, syntax.max);
    default:
      throw new PatternBeyond("it repeats an assertion");
  }
}
function children(syntax) {
  if ("parts" in syntax) return syntax.parts;
  return "part" in syntax ? [syntax.part] : [];
}
function asserts(syntax) {
  return syntax.kind === "start" || syntax.kind === "end" || syntax.kind === "look" || children(syntax).some(asserts);
}
function holdsStart(syntax) {
  return syntax.kind === "start" || children(syntax).some(holdsStart);
}
function neverConsumes(syntax) {
  if (syntax.kind === "chars") return false;
  return syntax.kind === "look" || children(syntax).every(neverConsumes);
}
function canBeEmpty(syntax) {
  switch (syntax.kind) {
    case "chars":
      return false;
    case "sequence":
      return syntax.parts.every(canBeEmpty);
    case "choice":
      return syntax.parts.some(canBeEmpty);
    case "repeat":
      return syntax.min === 0 || canBeEmpty(syntax.part);
    default:
      return true;
  }
}
function parse(source) {
  const text = Array.from(source, (char) => char.codePointAt(0) ?? 0);
  let at = 0;
  const is = (char, offset = 0) => text[at + offset] === char.codePointAt(0);
  const take = (char) => {
    if (!is(char)) return false;
    at += 1;
    return true;
  };
  function choice(depth) {
    if (depth > deepestGroup) throw new PatternBeyond("its groups are nested too deep");
    const parts = [sequenceOf(depth)];
    while (take("|")) parts.push(sequenceOf(depth));
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "choice", parts };
  }
  function sequenceOf(depth) {
    const parts = [];
    while (at < text.length && !is("|") && !is(")")) parts.push(quantified(atom(depth)));
    return { kind: "sequence", parts };
  }
  function quantified(part) {
    const count2 = quantifier();
    if (!count2) return part;
    take("?");
    const [min, max] = count2;
    if (min > largestCount || max !== Infinity && max > largestCount)
      throw new PatternBeyond(`it repeats more than ${String(largestCount)} times`);
    if (max < min) throw new PatternBeyond("a repetition counts backwards");
    const inner = copiesIn(part);
    if (inner > 1 && inner * copies(min, max) > mostCopies)
      throw new PatternBeyond(
        `its repetitions inside repetitions stand for more than ${String(mostCopies)} copies`
      );
    return { kind: "repeat", part, min, max };
  }
  function quantifier() {
    if (take("*")) return [0, Infinity];
    if (take("+")) return [1, Infinity];
    if (take("?")) return [0, 1];
    if (!is("{")) return void 0;
    const close = text.indexOf(125, at);
    const body = close < 0 ? "" : String.fromCodePoint(...text.slice(at + 1, Math.min(close, at + 20)));
    const match = /^(\d+)(?:(,)(\d*))?$/.exec(body);
    if (!match) return void 0;
    at = close + 1;
    const min = Number(match[1]);
    if (match[2] === void 0) return [min, min];
    return [min, match[3] === "" || match[3] === void 0 ? Infinity : Number(match[3])];
  }
  function atom(depth) {
    if (take("^")) return { kind: "start" };
    if (take("$")) return { kind: "end" };
    if (take("(")) return group(depth);
    if (take("[")) return { kind: "chars", ranges: set() };
    if (take(".")) return { kind: "chars", ranges: complement(lineEnds) };
    if (take("\\")) return { kind: "chars", ranges: escape(false) };
    if (is("*") || is("+") || is("?")) throw new PatternBeyond("it repeats nothing");
    const code = text[at] ?? 0;
    at += 1;
    return { kind: "chars", ranges: [[code, code]] };
  }
  function group(depth) {
    let look;
    if (take("?")) {
      if (take(":")) look = void 0;
      else if (take("=")) look = { negative: false };
      else if (take("!")) look = { negative: true };
      else if (is("<") && !is("=", 1) && !is("!", 1)) {
        const close = text.indexOf(62, at);
        if (close < 0) throw new PatternBeyond("a group name is not closed");
        at = close + 1;
      } else throw new PatternBeyond("it looks behind");
    }
    const part = choice(depth + 1);
    if (!take(")")) throw new PatternBeyond("a group is not closed");
    return look ? { kind: "look", part, negative: look.negative } : part;
  }
  function set() {
    const negative = take("^");
    const ranges = [];
    while (!is("]")) {
      if (at >= text.length) throw new PatternBeyond("a character class is not closed");
      const from = member();
      if (is("-") && !is("]", 1) && at + 1 < text.length) {
        at += 1;
        const to = member();
        const [low] = from;
        const [high] = to;
        const plain2 = from.length === 1 && to.length === 1 && low && high;
        if (plain2 && low[0] === low[1] && high[0] === high[1]) {
          if (low[0] > high[0]) throw new PatternBeyond("a range in a character class counts backwards");
          ranges.push([low[0], high[0]]);
        } else ranges.push(...from, [45, 45], ...to);
      } else ranges.push(...from);
    }
    at += 1;
    return negative ? complement(ranges) : ranges;
  }
  function member() {
    if (take("\\")) return escape(true);
    const code = text[at] ?? 0;
    at += 1;
    return [[code, code]];
  }
  function escape(inSet) {
    const code = text[at];
    if (code === void 0) throw new PatternBeyond("it ends in a backslash");
    at += 1;
    const char = String.fromCodePoint(code);
    if (char === "d") return digit;
    if (char === "D") return complement(digit);
    if (char === "w") return word;
    if (char === "W") return complement(word);
    if (char === "s") return space;
    if (char === "S") return complement(space);
    const control = Object.hasOwn(controls, char) ? controls[char] : void 0;
    if (control !== void 0) return [[control, control]];
    if (char === "b" && inSet) return [[8, 8]];
    if (char === "b" || char === "B") throw new PatternBeyond("it has a word boundary");
    if (char === "p" || char === "P") throw new PatternBeyond("it has a Unicode property class");
    if (char === "k" || char >= "1" && char <= "9") throw new PatternBeyond("it has a backreference");
    if (char === "0") return [[0, 0]];
    if (char === "x") return hexadecimal(2);
    if (char === "u") return unicode();
    if (char === "c") {
      const letter = text[at] ?? 0;
      at += 1;
      return [[letter % 32, letter % 32]];
    }
    if (/[A-Za-z]/.test(char)) throw new PatternBeyond(`it has the unknown escape \\${char}`);
    return [[code, code]];
  }
  function hexadecimal(length) {
    const digits = String.fromCodePoint(...text.slice(at, at + length));
    if (!new RegExp(`^[\\dA-Fa-f]{${String(length)}}$`).test(digits))
      throw new PatternBeyond("it has a broken escape");
    at += length;
    const code = Number.parseInt(digits, 16);
    return [[code, code]];
  }
  function unicode() {
    if (!take("{")) {
      const [[high] = [0]] = hexadecimal(4);
      if (high >= 55296 && high <= 56319 && is("\\") && is("u", 1)) {
        at += 2;
        const [[low] = [0]] = hexadecimal(4);
        const joined = (high - 55296) * 1024 + (low - 56320) + 65536;
        return [[joined, joined]];
      }
      return [[high, high]];
    }
    const close = text.indexOf(125, at);
    const digits = String.fromCodePoint(...text.slice(at, Math.max(at, close)));
    if (!/^[\dA-Fa-f]{1,6}$/.test(digits)) throw new PatternBeyond("it has a broken escape");
    at = close + 1;
    const code = Number.parseInt(digits, 16);
    if (code > lastCodePoint) throw new PatternBeyond("it has a broken escape");
    return [[code, code]];
  }
  const syntax = choice(0);
  if (at < text.length) throw new PatternBeyond("a group is closed that was never opened");
  return syntax;
}
function complement(ranges) {
  const result = [];
  let from = 0;
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (low > from) result.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  if (from <= lastCodePoint) result.push([from, lastCodePoint]);
  return result;
}

// src/formats/json-schema/engine/patterns.ts
var longestTested = 200;
var nestedRepetition = /\([^()]*[*+}][^()]*\)[*+{]|\)[*+}]\)[*+{]/;
function patternsOf() {
  const make = languages();
  const known2 = /* @__PURE__ */ new Map();
  const native = /* @__PURE__ */ new Map();
  function language(source) {
    let answer = known2.get(source);
    if (!answer) known2.set(source, answer = languageOf(make, source));
    return answer;
  }
  function compiled(source) {
    if (!native.has(source)) native.set(source, nativePattern(source));
    return native.get(source);
  }
  function test(source, text) {
    const exact = language(source);
    if (!("beyond" in exact)) return run(make, exact, text);
    if (text.length > longestTested || nestedRepetition.test(source)) return void 0;
    return compiled(source)?.test(text);
  }
  return { make, language, test };
}
function run(make, language, text) {
  let state = language;
  for (const char of text) {
    state = make.derivative(state, char.codePointAt(0) ?? 0);
    if (state === make.none) return false;
    if (state === make.all) return true;
  }
  return make.nullable(state);
}
function nativePattern(source) {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(source, flags);
    } catch {
      continue;
    }
  }
  return void 0;
}

// src/formats/json-schema/confluent/difference.ts
function under(prefix, differences) {
  return differences.map((one2) => ({ ...one2, path: [prefix, one2.path].flat() }));
}
function bound(key, original, update) {
  const type2 = `${stemOf(key)}_${moved(numberAt(original, key), numberAt(update, key))}`;
  return type2.endsWith("_") ? [] : [{ type: type2, path: [key], at: update }];
}
function moved(from, to) {
  if (from === to) return "";
  if (from === void 0) return "ADDED";
  if (to === void 0) return "REMOVED";
  return from < to ? "INCREASED" : "DECREASED";
}
function stemOf(key) {
  return key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
function numberAt({ schema }, key) {
  const node = schema?.get(key);
  if (node?.kind === "number") return node.value;
  return key === "minContains" && schema?.get("contains") ? 1 : void 0;
}

// src/formats/json-schema/confluent/content-model.ts
function restDifferences(run2, keyword, path, [original, update], at) {
  const one2 = (change) => under(path, [{ type: `${keyword}_${change}`, path: [], at }]);
  if (original === update) return [];
  if (update === "closed") return one2("REMOVED");
  if (original === "closed") return one2("ADDED");
  if (original === "open") return one2("NARROWED");
  if (update === "open") return one2("EXTENDED");
  return under(path, run2.compare(original, update));
}
function covered(run2, stem, [original, update]) {
  const inside2 = run2.compare(original, update);
  const how = run2.compatible(inside2) ? "IS_COVERED" : "NOT_COVERED";
  return [...inside2, { type: `${stem}_${how}_BY_PARTIALLY_OPEN_CONTENT_MODEL`, path: [], at: update }];
}

// src/formats/json-schema/confluent/objects.ts
function objects(run2, from, to) {
  const original = objectOf(from);
  const update = objectOf(to);
  return [
    ...under("required", required(original, update)),
    ...under("properties", properties(run2, original, update)),
    ...under("dependencies", dependencies(run2, original, update)),
    ...restDifferences(
      run2,
      "ADDITIONAL_PROPERTIES",
      "additionalProperties",
      [original.additional, update.additional],
      to
    ),
    ...restDifferences(
      run2,
      "UNEVALUATED_PROPERTIES",
      "unevaluatedProperties",
      [original.unevaluated, update.unevaluated],
      to
    ),
    ...bound("maxProperties", from, to),
    ...bound("minProperties", from, to)
  ];
}
function objectOf(shape) {
  const { schema, place: place2, sub: sub2 } = shape;
  const modern = isAtLeast(place2.document.dialect, "2019-09");
  return {
    shape,
    properties: entries(schema?.get("properties")),
    required: names(schema?.get("required")),
    patterns: entries(schema?.get("patternProperties")),
    additional: restOf(schema?.get("additionalProperties"), sub2),
    unevaluated: modern ? restOf(schema?.get("unevaluatedProperties"), sub2) : "open",
    sub: sub2
  };
}
function restOf(node, sub2) {
  if (!node || node.kind === "boolean" && node.value) return "open";
  return node.kind === "boolean" ? "closed" : sub2(node);
}
function entries(node) {
  return new Map(node?.kind === "object" ? node.members.map(({ key, value }) => [key, value]) : []);
}
function names(node) {
  const items3 = node?.kind === "array" ? node.items : [];
  return new Set(items3.flatMap((item2) => item2.kind === "string" ? [item2.value] : []));
}
function hasDefault(node) {
  return node.kind === "object" && node.get("default") !== void 0;
}
function required(original, update) {
  return [...update.properties].flatMap(([name, node]) => {
    const after = update.required.has(name);
    if (!original.properties.has(name) || original.required.has(name) === after) return [];
    const added3 = hasDefault(node) ? "WITH_DEFAULT_ADDED" : "ADDED";
    const type2 = `REQUIRED_ATTRIBUTE_${after ? added3 : "REMOVED"}`;
    return [{ type: type2, path: [name], at: update.sub(node) }];
  });
}
function properties(run2, original, update) {
  const all = [.../* @__PURE__ */ new Set([...original.properties.keys(), ...update.properties.keys()])];
  return all.flatMap((name) => {
    const before = original.properties.get(name);
    const after = update.properties.get(name);
    if (before && after) return under(name, run2.compare(original.sub(before), update.sub(after)));
    if (before) return under(name, removed(run2, original.sub(before), update, name));
    return after ? under(name, added(run2, original, update, name, after)) : [];
  });
}
function removed(run2, before, update, name) {
  const one2 = (type2) => ({ type: type2, path: [], at: update.shape });
  const rest = contentModel(run2, update, name);
  if (rest === "open") return [one2("PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL")];
  if (rest !== "closed") return covered(run2, "PROPERTY_REMOVED", [before, rest]);
  return [
    one2(
      before.kind === "never" ? "PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL" : "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL"
    )
  ];
}
function added(run2, original, update, name, node) {
  const after = update.sub(node);
  const one2 = (type2) => ({ type: type2, path: [], at: after });
  const rest = contentModel(run2, original, name);
  const how = !update.required.has(name) ? "OPTIONAL_PROPERTY" : hasDefault(node) ? "REQUIRED_PROPERTY_WITH_DEFAULT" : "REQUIRED_PROPERTY";
  if (rest === "open")
    return after.kind === "any" ? [one2("PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL")] : [one2(`${how}_ADDED_TO_OPEN_CONTENT_MODEL`)];
  return [
    ...rest === "closed" ? [] : covered(run2, "PROPERTY_ADDED", [rest, after]),
    one2(`${how}_ADDED_TO_UNOPEN_CONTENT_MODEL`)
  ];
}
function contentModel(run2, object, name) {
  for (const [pattern2, node] of object.patterns) if (run2.finds(pattern2, name)) return object.sub(node);
  if (object.additional !== "open") return object.additional;
  if (object.unevaluated !== "open") return object.unevaluated;
  return object.patterns.size > 0 ? "closed" : "open";
}
function dependencies(run2, original, update) {
  const from = dependenciesOf(original.shape.schema, original.shape.place);
  const to = dependenciesOf(update.shape.schema, update.shape.place);
  return [.../* @__PURE__ */ new Set([...from.keys(), ...to.keys()])].flatMap((name) => {
    const [before, after] = [from.get(name), to.get(name)];
    const one2 = (type3) => [{ type: type3, path: [], at: update.shape }];
    const lists = [before?.list, after?.list];
    const schemas = [before?.schema, after?.schema];
    const compared = schemas[0] && schemas[1] ? run2.compare(original.sub(schemas[0]), update.sub(schemas[1])) : one2("").flatMap((difference) => {
      if (schemas[0]) return [{ ...difference, type: "DEPENDENCY_SCHEMA_REMOVED" }];
      return schemas[1] ? [{ ...difference, type: "DEPENDENCY_SCHEMA_ADDED" }] : [];
    });
    const type2 = listChange(...lists);
    return under(name, [...type2 === "" ? [] : one2(`DEPENDENCY_ARRAY_${type2}`), ...compared]);
  });
}
function listChange(from, to) {
  if (!from || !to) return from ? "REMOVED" : to ? "ADDED" : "";
  const extended = [...from].every((name) => to.has(name));
  const narrowed = [...to].every((name) => from.has(name));
  if (extended && narrowed) return "";
  return extended ? "EXTENDED" : narrowed ? "NARROWED" : "CHANGED";
}
function dependenciesOf(schema, place2) {
  const modern = isAtLeast(place2.document.dialect, "2019-09");
  const keys = modern ? ["dependencies", "dependentRequired", "dependentSchemas"] : ["dependencies"];
  const found2 = /* @__PURE__ */ new Map();
  for (const key of keys)
    for (const [name, node] of entries(schema?.get(key)))
      found2.set(name, {
        ...found2.get(name),
        ...node.kind === "array" ? { list: names(node) } : { schema: node }
      });
  return found2;
}

// src/formats/json-schema/confluent/arrays.ts
function arrays(run2, from, to) {
  const original = arrayOf(from);
  const update = arrayOf(to);
  const rests = [
    ["ADDITIONAL_ITEMS", "additionalItems", original.additional, update.additional],
    ["UNEVALUATED_ITEMS", "unevaluatedItems", original.unevaluated, update.unevaluated]
  ];
  const contains3 = isAtLeast(to.place.document.dialect, "2019-09") ? ["maxContains", "minContains"] : [];
  const type2 = original.unique ? "UNIQUE_ITEMS_REMOVED" : "UNIQUE_ITEMS_ADDED";
  return [
    ...under("items", allItems(run2, original, update)),
    ...tuples(run2, original, update),
    ...rests.flatMap(
      ([keyword, path, before, after]) => restDifferences(run2, keyword, path, [before, after], to)
    ),
    ...["maxItems", "minItems", ...contains3].flatMap((key) => bound(key, from, to)),
    ...original.unique === update.unique ? [] : [{ type: type2, path: ["uniqueItems"], at: to }]
  ];
}
function arrayOf(shape) {
  const { schema, place: place2, sub: sub2 } = shape;
  const { dialect: dialect2 } = place2.document;
  const items3 = schema?.get("items");
  const prefix = isAtLeast(dialect2, "2020-12") ? schema?.get("prefixItems") : items3;
  const tuple2 = prefix?.kind === "array" ? prefix.items.map(sub2) : [];
  const every2 = items3 && items3.kind !== "array" && tuple2.length === 0 ? items3 : void 0;
  const rest = isAtLeast(dialect2, "2020-12") && tuple2.length > 0 ? items3 : schema?.get("additionalItems");
  const unique = schema?.get("uniqueItems");
  return {
    shape,
    ...every2 && { all: sub2(every2) },
    tuple: tuple2,
    additional: every2 ? "open" : restOf(rest, sub2),
    unevaluated: isAtLeast(dialect2, "2019-09") ? restOf(schema?.get("unevaluatedItems"), sub2) : "open",
    unique: unique?.kind === "boolean" && unique.value
  };
}
function allItems(run2, { all: from }, { all: to, shape }) {
  if (from && to) return run2.compare(from, to);
  if (!from && !to) return [];
  return [{ type: from ? "SCHEMA_REMOVED" : "SCHEMA_ADDED", path: [], at: to ?? shape }];
}
function tuples(run2, original, update) {
  const length = Math.max(original.tuple.length, update.tuple.length);
  return Array.from({ length }, (_, i) => {
    const [before, after] = [original.tuple[i], update.tuple[i]];
    const found2 = before && after ? run2.compare(before, after) : before ? removed2(run2, before, update) : after ? added2(run2, original, after) : [];
    return under(["items", String(i)], found2);
  }).flat();
}
function restAfter({ additional, unevaluated }) {
  return additional === "open" ? unevaluated : additional;
}
function removed2(run2, before, update) {
  const rest = restAfter(update);
  if (typeof rest !== "string") return covered(run2, "ITEM_REMOVED", [before, rest]);
  const closed = before.kind === "never" ? "ITEM_WITH_FALSE_REMOVED_FROM_CLOSED" : "ITEM_REMOVED_FROM_CLOSED";
  const type2 = `${rest === "open" ? "ITEM_REMOVED_FROM_OPEN" : closed}_CONTENT_MODEL`;
  return [{ type: type2, path: [], at: update.shape }];
}
function added2(run2, original, after) {
  const rest = restAfter(original);
  if (typeof rest !== "string") return covered(run2, "ITEM_ADDED", [rest, after]);
  const open = after.kind === "any" ? "ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN" : "ITEM_ADDED_TO_OPEN";
  const type2 = `${rest === "open" ? open : "ITEM_ADDED_TO_CLOSED"}_CONTENT_MODEL`;
  return [{ type: type2, path: [], at: after }];
}

// src/formats/json-schema/confluent/combined.ts
function oneCombined(run2, original, update) {
  const from = original.combined;
  const to = update.combined;
  if (from && to) return void 0;
  if (to) {
    const sum = to.criterion === "allOf" ? void 0 : "SUM_TYPE_EXTENDED";
    return through(run2, to, sum, update, (part) => run2.compare(original, part));
  }
  if (!from) return void 0;
  const product = from.criterion === "allOf" ? "PRODUCT_TYPE_NARROWED" : void 0;
  return through(run2, from, product, update, (part) => run2.compare(part, update));
}
function through(run2, combined, type2, at, compare4) {
  const parts = combined.parts();
  if (parts.length !== 1 && type2 === void 0) return void 0;
  for (const part of parts) {
    const found2 = compare4(part);
    if (!run2.compatible(found2)) continue;
    return parts.length === 1 || type2 === void 0 ? found2 : [...found2, { type: type2, path: [], at }];
  }
  return void 0;
}
function bothCombined(run2, original, update) {
  if (!original.combined || !update.combined) return [];
  const { criterion } = original.combined;
  const from = distinct(original.combined.parts());
  const to = distinct(update.combined.parts());
  const difference = (type2) => ({ type: type2, path: [], at: update });
  const changed = criterionChange(
    [criterion, original.combined.parts().length],
    [update.combined.criterion, update.combined.parts().length]
  );
  if (changed === "COMBINED_TYPE_CHANGED") return [difference(changed)];
  const found2 = changed === void 0 ? [] : [difference(changed)];
  if (from.length !== to.length) {
    const kind = update.combined.criterion === "allOf" ? "PRODUCT_TYPE" : "SUM_TYPE";
    found2.push(difference(`${kind}_${from.length < to.length ? "EXTENDED" : "NARROWED"}`));
  }
  const edges = from.map(
    (part, i) => to.map((other) => {
      const inside2 = run2.compare(part, other);
      return run2.compatible(inside2) ? under([criterion, String(i)], inside2) : void 0;
    })
  );
  const matched2 = matching(edges, to.length);
  for (const edge of matched2) found2.push(...edge);
  if (matched2.length < Math.min(from.length, to.length))
    found2.push(difference("COMBINED_TYPE_SUBSCHEMAS_CHANGED"));
  return found2;
}
function criterionChange([from, before], [to, after]) {
  if (from === to) return void 0;
  const allowed = to === "anyOf" || to === "oneOf" && before === 1 || to === "allOf" && before === 1 && after === 1;
  return allowed ? "COMBINED_TYPE_EXTENDED" : "COMBINED_TYPE_CHANGED";
}
function distinct(parts) {
  const textOf3 = ({ kind, place: place2 }, i) => kind === "unresolved" ? String(i) : `${kind} ${rawJson(place2.node)}`;
  const byText = /* @__PURE__ */ new Map();
  for (const [i, part] of parts.entries()) {
    const text = part.integer ? `integer ${textOf3(part, i)}` : textOf3(part, i);
    if (!byText.has(text)) byText.set(text, part);
  }
  return [...byText.values()];
}
function matching(edges, width) {
  const owner = Array.from({ length: width }, () => void 0);
  function place2(from, tried) {
    for (let to = 0; to < width; to += 1) {
      if (!edges[from]?.[to] || tried.has(to)) continue;
      tried.add(to);
      const other = owner[to];
      if (other !== void 0 && !place2(other, tried)) continue;
      owner[to] = from;
      return true;
    }
    return false;
  }
  for (const from of edges.keys()) place2(from, /* @__PURE__ */ new Set());
  return owner.flatMap((from, to) => {
    const edge = from === void 0 ? void 0 : edges[from]?.[to];
    return edge ? [edge] : [];
  });
}

// src/formats/json-schema/confluent/types.ts
var strict = /* @__PURE__ */ new Set([
  "ID_CHANGED",
  "DESCRIPTION_CHANGED",
  "TITLE_CHANGED",
  "DEFAULT_CHANGED",
  "SCHEMA_REMOVED",
  "TYPE_EXTENDED",
  ...widened("MAX", ["LENGTH", "IMUM", "PROPERTIES", "ITEMS", "CONTAINS"], "INCREASED"),
  ...widened("MIN", ["LENGTH", "IMUM", "PROPERTIES", "ITEMS", "CONTAINS"], "DECREASED"),
  "EXCLUSIVE_MAXIMUM_INCREASED",
  "EXCLUSIVE_MAXIMUM_REMOVED",
  "EXCLUSIVE_MINIMUM_DECREASED",
  "EXCLUSIVE_MINIMUM_REMOVED",
  "PATTERN_REMOVED",
  "MULTIPLE_OF_REDUCED",
  "MULTIPLE_OF_REMOVED",
  "REQUIRED_ATTRIBUTE_WITH_DEFAULT_ADDED",
  "REQUIRED_ATTRIBUTE_REMOVED",
  "DEPENDENCY_ARRAY_NARROWED",
  "DEPENDENCY_ARRAY_REMOVED",
  "DEPENDENCY_SCHEMA_REMOVED",
  "ADDITIONAL_PROPERTIES_ADDED",
  "ADDITIONAL_PROPERTIES_EXTENDED",
  "UNEVALUATED_PROPERTIES_ADDED",
  "UNEVALUATED_PROPERTIES_EXTENDED",
  "PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL",
  "REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_UNOPEN_CONTENT_MODEL",
  "OPTIONAL_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL",
  "PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL",
  "PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL",
  "PROPERTY_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "PROPERTY_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "UNIQUE_ITEMS_REMOVED",
  "ADDITIONAL_ITEMS_ADDED",
  "ADDITIONAL_ITEMS_EXTENDED",
  "UNEVALUATED_ITEMS_ADDED",
  "UNEVALUATED_ITEMS_EXTENDED",
  "ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL",
  "ITEM_ADDED_TO_CLOSED_CONTENT_MODEL",
  "ITEM_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL",
  "ITEM_REMOVED_FROM_OPEN_CONTENT_MODEL",
  "ITEM_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "ITEM_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "ENUM_ARRAY_EXTENDED",
  "COMBINED_TYPE_EXTENDED",
  "PRODUCT_TYPE_NARROWED",
  "SUM_TYPE_EXTENDED",
  "NOT_TYPE_NARROWED"
]);
var lenient = /* @__PURE__ */ new Set([
  "ADDITIONAL_PROPERTIES_NARROWED",
  "ADDITIONAL_PROPERTIES_REMOVED",
  "UNEVALUATED_PROPERTIES_NARROWED",
  "UNEVALUATED_PROPERTIES_REMOVED",
  "REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_OPEN_CONTENT_MODEL",
  "OPTIONAL_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL",
  "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL",
  "PROPERTY_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "PROPERTY_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL"
]);
function accepts(policy, type2) {
  return strict.has(type2) || policy === "lenient" && lenient.has(type2);
}
function widened(bound2, what, moved2) {
  return what.flatMap((name) => {
    const stem = name === "IMUM" ? `${bound2}IMUM` : `${bound2}_${name}`;
    return [`${stem}_${moved2}`, `${stem}_REMOVED`];
  });
}

// src/formats/json-schema/confluent/compare.ts
var mostPairs = 1e5;
var deepest = 400;
function confluentDifferences(original, update, policy) {
  const known2 = /* @__PURE__ */ new Map();
  let pairs = 0;
  let depth = 0;
  let unknown2;
  const patterns = patternsOf();
  const run2 = {
    policy,
    compatible: (differences2) => differences2.every(({ type: type2 }) => accepts(policy, type2)),
    finds(pattern2, name) {
      const found2 = patterns.test(pattern2, name);
      if (found2 === void 0)
        unknown2 ??= `whether the pattern ${pattern2} is found in ${JSON.stringify(name)} cannot be told`;
      return found2 === true;
    },
    compare(from, to) {
      const before = known2.get(from)?.get(to);
      if (before) return before;
      const missing2 = from.missing ?? to.missing;
      if (missing2 !== void 0) unknown2 ??= `"$ref" leads to ${missing2}, which is not in the repository`;
      pairs += 1;
      if (pairs > mostPairs || depth > deepest) unknown2 ??= "the schemas are too large for this comparison";
      if (unknown2 !== void 0) return [];
      const row = known2.get(from) ?? /* @__PURE__ */ new Map();
      known2.set(from, row.set(to, []));
      depth += 1;
      const found2 = pair(run2, from, to);
      depth -= 1;
      row.set(to, found2);
      return found2;
    }
  };
  const differences = run2.compare(original, update);
  return { differences, ...unknown2 !== void 0 && { unknown: unknown2 } };
}
function pair(run2, original, update) {
  const combined = oneCombined(run2, original, update);
  if (combined) return combined;
  if (original.kind !== update.kind) {
    const fine = original.kind === "never" || update.kind === "any" || bothBytes(original, update);
    return fine ? [] : [{ type: "TYPE_CHANGED", path: [], at: update }];
  }
  return [...annotations(original, update), ...byKind(run2, original, update)];
}
function bothBytes(original, update) {
  return [original, update].every(({ schema }) => {
    const type2 = schema?.get("connect.type");
    return type2?.kind === "string" && type2.value === "bytes";
  });
}
function annotations(original, update) {
  const id2 = (shape) => shape.place.document.dialect === "draft-04" ? "id" : "$id";
  const differs = (before, after) => raw(original, before) !== raw(update, after);
  const found2 = ["title", "description", "default"].filter((key) => differs(key, key)).map((key) => `${key.toUpperCase()}_CHANGED`);
  const types2 = differs(id2(original), id2(update)) ? ["ID_CHANGED", ...found2] : found2;
  return types2.map((type2) => ({ type: type2, path: [], at: update }));
}
function raw({ schema }, key) {
  const node = schema?.get(key);
  return node && rawJson(node);
}
function byKind(run2, original, update) {
  switch (update.kind) {
    case "string":
      return strings(original, update);
    case "number":
      return numbers(original, update);
    case "enum":
      return enums(original, update);
    case "const":
      return raw(original, "const") === raw(update, "const") ? [] : [{ type: "ENUM_ARRAY_CHANGED", path: ["const"], at: update }];
    case "combined":
      return bothCombined(run2, original, update);
    case "not":
      return nots(run2, original, update);
    case "object":
      return objects(run2, original, update);
    case "array":
      return arrays(run2, original, update);
    default:
      return [];
  }
}
function strings(original, update) {
  const from = raw(original, "pattern");
  const to = raw(update, "pattern");
  const changed = from === void 0 ? "ADDED" : to === void 0 ? "REMOVED" : "CHANGED";
  return [
    ...bound("maxLength", original, update),
    ...bound("minLength", original, update),
    ...from === to ? [] : [{ type: `PATTERN_${changed}`, path: ["pattern"], at: update }]
  ];
}
function numbers(original, update) {
  const keys = ["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"];
  const multiple = multipleOf(numberAt(original, "multipleOf"), numberAt(update, "multipleOf"));
  const type2 = original.integer ? "TYPE_EXTENDED" : "TYPE_NARROWED";
  return [
    ...keys.flatMap((key) => bound(key, original, update)),
    ...multiple === "" ? [] : [{ type: `MULTIPLE_OF_${multiple}`, path: ["multipleOf"], at: update }],
    ...original.integer === update.integer ? [] : [{ type: type2, path: [], at: update }]
  ];
}
function multipleOf(from, to) {
  if (from === to) return "";
  if (from === void 0) return "ADDED";
  if (to === void 0) return "REMOVED";
  if (Math.trunc(to) % Math.trunc(from) === 0) return "EXPANDED";
  return Math.trunc(from) % Math.trunc(to) === 0 ? "REDUCED" : "CHANGED";
}
function enums(original, update) {
  const from = valuesOf(original);
  const to = valuesOf(update);
  const extended = [...from].every((value) => to.has(value));
  const narrowed = [...to].every((value) => from.has(value));
  if (extended && narrowed) return [];
  const type2 = `ENUM_ARRAY_${extended ? "EXTENDED" : narrowed ? "NARROWED" : "CHANGED"}`;
  return [{ type: type2, path: ["enum"], at: update }];
}
function valuesOf({ schema }) {
  const list = schema?.get("enum");
  return new Set(list?.kind === "array" ? list.items.map(rawJson) : []);
}
function nots(run2, original, update) {
  const from = original.schema?.get("not");
  const to = update.schema?.get("not");
  if (!from || !to) return [];
  const inside2 = run2.compare(update.sub(to), original.sub(from));
  const type2 = run2.compatible(inside2) ? "NOT_TYPE_NARROWED" : "NOT_TYPE_EXTENDED";
  return under("not", [{ type: type2, path: [], at: update }]);
}

// src/formats/json-schema/confluent/shape.ts
var keywords = {
  array: [
    "items",
    "prefixItems",
    "additionalItems",
    "unevaluatedItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains"
  ],
  object: [
    "properties",
    "required",
    "minProperties",
    "maxProperties",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames"
  ],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  string: ["minLength", "maxLength", "pattern", "format"]
};
var criteria = ["allOf", "anyOf", "oneOf"];
var mostReferences = 100;
function shapesOf(library) {
  const known2 = /* @__PURE__ */ new Map();
  const shapeOf2 = (place2) => {
    const made = known2.get(place2.node) ?? read(place2, library, shapeOf2);
    known2.set(place2.node, made);
    return made;
  };
  return shapeOf2;
}
function read(start, library, shapeOf2) {
  let place2 = start;
  for (let hop = 0; hop < mostReferences; hop += 1) {
    const { node } = place2;
    const here = place2;
    const sub2 = (inner) => shapeOf2(below(here, inner));
    if (node.kind !== "object") return { kind: isFalse(node) ? "never" : "any", place: place2, sub: sub2 };
    const reference2 = node.get("$ref");
    if (reference2?.kind !== "string") return place2 === start ? classed(place2, node, shapeOf2) : shapeOf2(place2);
    const target = resolve(library, place2, reference2.value);
    if ("missing" in target) return { kind: "unresolved", place: place2, sub: sub2, missing: target.missing };
    const others = node.members.some(({ key }) => constrains(key));
    if (others && isAtLeast(place2.document.dialect, "2019-09")) {
      let made;
      const parts = () => made ??= [shapeOf2(target), ...partsOf(here, node, shapeOf2)];
      return { kind: "combined", place: place2, sub: sub2, schema: node, combined: { criterion: "allOf", parts } };
    }
    place2 = target;
  }
  return { kind: "unresolved", place: place2, sub: () => shapeOf2(start), missing: "itself" };
}
function isFalse(node) {
  return node.kind === "boolean" && !node.value;
}
function constrains(key) {
  const other = ["type", "enum", "const", "not", "if", ...criteria];
  return other.includes(key) || Object.values(keywords).some((names3) => names3.includes(key));
}
function classed(place2, schema, shapeOf2) {
  const parts = partsOf(place2, schema, shapeOf2);
  const sub2 = (inner) => shapeOf2(below(place2, inner));
  const [only] = parts;
  if (!only) return { kind: "any", place: place2, sub: sub2, schema };
  if (parts.length === 1) return only;
  return { kind: "combined", place: place2, sub: sub2, schema, combined: { criterion: "allOf", parts: () => parts } };
}
function partsOf(place2, schema, shapeOf2) {
  const sub2 = (inner) => shapeOf2(below(place2, inner));
  const part = (kind, more = {}) => ({ kind, place: place2, sub: sub2, schema, ...more });
  const parts = [];
  if (schema.get("enum")) parts.push(part("enum"));
  for (const criterion of criteria) {
    const list = schema.get(criterion);
    if (list?.kind !== "array") continue;
    const subschemas = () => list.items.map(sub2);
    parts.push(part("combined", { combined: { criterion, parts: subschemas } }));
  }
  if (schema.get("not")) parts.push(part("not"));
  if (schema.get("const")) parts.push(part("const"));
  const types2 = typesOf(schema);
  const typed = types2.map(
    (type2) => type2 === "integer" ? part("number", { integer: true }) : part(type2)
  );
  if (typed.length === 1 && schema.get("type")?.kind === "string") parts.push(...typed);
  else if (typed.length > 0)
    parts.push(part("combined", { combined: { criterion: "anyOf", parts: () => typed } }));
  for (const kind of ["array", "object", "number", "string"]) {
    const named2 = types2.includes(kind) || kind === "number" && types2.includes("integer");
    if (!named2 && keywords[kind].some((key) => schema.get(key))) parts.push(part(kind));
  }
  if (schema.get("if")) parts.push(part("conditional"));
  return parts;
}
function typesOf(schema) {
  const type2 = schema.get("type");
  const names3 = type2?.kind === "array" ? type2.items : type2 ? [type2] : [];
  return names3.flatMap((name) => name.kind === "string" ? [name.value] : []);
}

// src/formats/json-schema/confluent/verdict.ts
function confluentVerdict({ base, head, settings }) {
  const policy = sectionOf(settings.options).confluent === "lenient" ? "lenient" : "strict";
  const compared = {
    backward: compare2(base, head, policy),
    forward: compare2(head, base, policy)
  };
  const verdict = {
    backward: outcomeOf(compared.backward, policy),
    forward: outcomeOf(compared.forward, policy)
  };
  const required4 = requiredDirections(settings.mode);
  const asked = required4.length > 0 ? required4 : ["backward"];
  const findings = asked.flatMap(
    (direction) => compared[direction].differences.map((difference) => findingOf(difference, policy))
  );
  const compatible = asked.every((direction) => verdict[direction].outcome === "reads");
  return { verdict, result: { name: "confluent", compatible, findings: distinct2(findings) } };
}
function compare2(from, to, policy) {
  return confluentDifferences(shapeOf(from), shapeOf(to), policy);
}
function shapeOf({ library, document }) {
  return shapesOf(library)({ document, node: document.root, base: document.base });
}
function outcomeOf({ differences, unknown: unknown2 }, policy) {
  const breaking = differences.find(({ type: type2 }) => !accepts(policy, type2));
  if (breaking) return rejects(`Confluent Schema Registry reports ${breaking.type} at ${pathOf(breaking)}`);
  return unknown2 === void 0 ? reads : undecided(`the registry's comparison is not known: ${unknown2}`);
}
function pathOf({ path }) {
  return `#/${path.join("/")}`;
}
function findingOf(difference, policy) {
  const { type: type2, at } = difference;
  const judged = accepts(policy, type2) ? "accepted" : "refused";
  const { text } = at.place.document;
  return {
    id: type2,
    message: `${type2} at ${pathOf(difference)}: ${judged} under ${policy.toUpperCase()}`,
    location: text.locate(at.place.node.start, at.place.node.end)
  };
}
function distinct2(findings) {
  const known2 = /* @__PURE__ */ new Set();
  return findings.filter(({ message, location }) => {
    const key = `${message} ${String(location?.side)}`;
    const isNew = !known2.has(key);
    known2.add(key);
    return isNew;
  });
}

// src/formats/json-schema/diff/pair-branches.ts
function pairBranches(base, head, byPlace) {
  if (byPlace) {
    const length = Math.max(base.length, head.length);
    return Array.from({ length }, (_, i) => [
      i < base.length ? i : void 0,
      i < head.length ? i : void 0
    ]);
  }
  const left = new Set(base.keys());
  const right = new Set(head.keys());
  const pairs = [];
  for (const name of [rawJson, nameOf]) {
    const waiting = /* @__PURE__ */ new Map();
    for (const i of left) {
      const key = name(base[i] ?? nothing);
      if (key !== void 0) waiting.set(key, [...waiting.get(key) ?? [], i]);
    }
    for (const j of [...right]) {
      const key = name(head[j] ?? nothing);
      const i = key === void 0 ? void 0 : waiting.get(key)?.shift();
      if (i === void 0) continue;
      left.delete(i);
      right.delete(j);
      pairs.push([i, j]);
    }
  }
  const rest = [...right];
  if (left.size === right.size) return [...pairs, ...[...left].map((i, at) => [i, rest[at]])];
  return [...pairs, ...[...left].map((i) => [i, void 0]), ...rest.map((j) => [void 0, j])];
}
var nothing = { kind: "null", start: 0, end: 0 };
function nameOf(node) {
  if (node.kind !== "object") return void 0;
  for (const key of ["title", "$ref", "$id", "$anchor", "const"]) {
    const value = node.get(key);
    if (value) return `${key} ${rawJson(value)}`;
  }
  const properties2 = node.get("properties");
  if (properties2?.kind !== "object") return void 0;
  for (const { key, value } of properties2.members) {
    const constant2 = value.kind === "object" ? value.get("const") : void 0;
    if (constant2) return `${key} ${rawJson(constant2)}`;
  }
  const type2 = node.get("type");
  return type2 && properties2.members.length === 0 ? `type ${rawJson(type2)}` : void 0;
}

// src/formats/json-schema/diff/rule-of.ts
var names2 = {
  $schema: "dialect",
  $id: "id",
  id: "id",
  $anchor: "anchor",
  $dynamicAnchor: "anchor",
  $recursiveAnchor: "anchor",
  $ref: "ref",
  $dynamicRef: "ref",
  $recursiveRef: "ref",
  $defs: "definition",
  definitions: "definition",
  $comment: "comment",
  exclusiveMinimum: "minimum",
  exclusiveMaximum: "maximum",
  properties: "property",
  if: "if-then-else",
  then: "if-then-else",
  else: "if-then-else",
  examples: "examples",
  contentEncoding: "content",
  contentMediaType: "content",
  contentSchema: "content"
};
var own = /* @__PURE__ */ new Set([
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "prefixItems",
  "items",
  "additionalItems",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minContains",
  "maxContains",
  "unevaluatedItems",
  "patternProperties",
  "additionalProperties",
  "propertyNames",
  "unevaluatedProperties",
  "required",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "dependentSchemas",
  "allOf",
  "anyOf",
  "oneOf",
  "not"
]);
function ruleOf(keyword, node) {
  if (keyword === "dependencies") return node.kind === "array" ? "dependent-required" : "dependent-schemas";
  if (keyword === "items" && node.kind === "array") return "prefix-items";
  const named2 = Object.hasOwn(names2, keyword) ? names2[keyword] : void 0;
  if (named2 !== void 0) return named2;
  return own.has(keyword) ? keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : "unknown-keyword";
}

// src/formats/json-schema/diff/substitute.ts
function substituted(root2, { path, node }) {
  const [key, ...rest] = path;
  if (key === void 0) return node;
  if (typeof key === "number") {
    if (root2.kind !== "array") return root2;
    const child = root2.items[key];
    const next2 = rest.length === 0 || !child ? node : substituted(child, { path: rest, node });
    const items3 = [...root2.items];
    if (next2 === void 0) items3.splice(key, 1);
    else if (rest.length === 0 && node !== void 0 && child === void 0) items3.push(next2);
    else items3[key] = next2;
    return { ...root2, items: items3 };
  }
  if (root2.kind !== "object") return root2;
  const known2 = root2.member(key);
  if (!known2 && rest.length > 0 && node === void 0) return root2;
  const next = known2 && rest.length > 0 ? substituted(known2.value, { path: rest, node }) : wrapped(rest, node);
  const others = root2.members.filter((member) => member.key !== key);
  if (next === void 0) return objectNode(root2.start, root2.end, others);
  const made = { key, start: known2?.start ?? next.start, end: known2?.end ?? next.start, value: next };
  const members = known2 ? root2.members.map((member) => member === known2 ? made : member) : [...root2.members, made];
  return objectNode(root2.start, root2.end, members);
}
function wrapped(path, node) {
  return path.reduceRight(
    (inner, key) => inner && objectNode(inner.start, inner.end, [
      { key: String(key), start: inner.start, end: inner.end, value: inner }
    ]),
    node
  );
}
function pointerOf(path) {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// src/formats/json-schema/diff/differences.ts
var mostValues = 20;
function differencesOf(base, head, root2) {
  const walk = { base, head, found: [] };
  compareSchemas(walk, { node: base.root, path: [] }, { node: head.root, path: [] }, root2);
  return walk.found;
}
function compareSchemas(walk, base, head, element) {
  if (same(base.node, head.node)) return;
  if (base.node.kind !== "object" || head.node.kind !== "object") {
    add2(walk, "boolean-schema", element, spotted("", base), spotted("", head), base.path, head.path);
    return;
  }
  const keys = new Set([...base.node.members, ...head.node.members].map(({ key }) => key));
  for (const key of keys) {
    const there = standing(base, key);
    const here = standing(head, key);
    if (there && here) {
      if (!same(there.node, here.node)) compareKeyword(walk, key, there, here, element);
    } else addKeyword(walk, key, there, here, [...base.path, key], [...head.path, key], element);
  }
}
function compareKeyword(walk, key, base, head, element) {
  const holds2 = keywordIn(key, walk.head.dialect)?.holds ?? keywordIn(key, walk.base.dialect)?.holds ?? "value";
  const [one2, other] = [base.node, head.node];
  if (holds2 === "schemaMap" && one2.kind === "object" && other.kind === "object")
    compareMaps(walk, key, base, head, element);
  else if (holds2 === "schemas" && one2.kind === "array" && other.kind === "array")
    compareBranches(walk, key, base, head, element);
  else if (holds2 === "mixed" && one2.kind === "array" && other.kind === "array")
    compareBranches(walk, key, base, head, element);
  else if (key === "dependencies" && one2.kind === "object" && other.kind === "object")
    compareMaps(walk, key, base, head, element);
  else if ((holds2 === "schema" || holds2 === "mixed") && one2.kind === "object" && other.kind === "object")
    compareSchemas(walk, base, head, [...element, ...stepOf(key)]);
  else if ((key === "required" || key === "enum") && one2.kind === "array" && other.kind === "array")
    compareLists(walk, key, base, head, element);
  else
    add2(
      walk,
      ruleOf(key, one2),
      elementOf(key, element),
      spotted(key, base),
      spotted(key, head),
      base.path,
      head.path
    );
}
function addKeyword(walk, key, base, head, basePath, headPath, element) {
  const only = base ?? head;
  if (!only) return;
  const named2 = namedMaps.has(key) && only.node.kind === "object" && only.node.members.length > 0;
  if (named2 || key === "required" && only.node.kind === "array" && only.node.items.length > 0) {
    const empty = emptied(only);
    const there = base ?? { node: empty, path: basePath };
    const here = head ?? { node: empty, path: headPath };
    if (named2) compareMaps(walk, key, there, here, element);
    else compareLists(walk, key, there, here, element);
    return;
  }
  const place2 = elementOf(key, element);
  add2(
    walk,
    ruleOf(key, only.node),
    place2,
    base && spotted(key, base),
    head && spotted(key, head),
    basePath,
    headPath
  );
}
var namedMaps = /* @__PURE__ */ new Set([
  "properties",
  "patternProperties",
  "definitions",
  "$defs",
  "dependentRequired",
  "dependentSchemas",
  "dependencies"
]);
function emptied({ node }) {
  if (node.kind === "array") return { ...node, items: [] };
  if (node.kind !== "object") return node;
  return { ...node, members: [], get: () => void 0, member: () => void 0 };
}
function compareMaps(walk, key, base, head, element) {
  const names3 = /* @__PURE__ */ new Set([...membersOf(base.node), ...membersOf(head.node)]);
  for (const name of names3) {
    const there = standing(base, name);
    const here = standing(head, name);
    const place2 = [...element, ...stepOf(key, name)];
    if (!there || !here) {
      const only = there ?? here;
      const rule = only ? ruleOf(key, only.node) : key;
      add2(
        walk,
        rule,
        place2,
        there && named(key, name, there),
        here && named(key, name, here),
        [...base.path, name],
        [...head.path, name]
      );
    } else if (same(there.node, here.node)) continue;
    else if (there.node.kind === "array" || here.node.kind === "array")
      add2(
        walk,
        ruleOf(key, here.node),
        place2,
        named(key, name, there),
        named(key, name, here),
        there.path,
        here.path
      );
    else compareSchemas(walk, there, here, place2);
  }
}
function compareBranches(walk, key, base, head, element) {
  if (base.node.kind !== "array" || head.node.kind !== "array") return;
  const byPlace = key === "prefixItems" || key === "items";
  for (const [i, j] of pairBranches(base.node.items, head.node.items, byPlace)) {
    const there = i === void 0 ? void 0 : item(base, i);
    const here = j === void 0 ? void 0 : item(head, j);
    const place2 = [
      ...element,
      ...byPlace ? ["[]"] : key === "allOf" ? [] : [`<${String((j ?? i ?? 0) + 1)}>`]
    ];
    if (there && here) compareSchemas(walk, there, here, place2);
    else
      add2(
        walk,
        ruleOf(key, base.node),
        place2,
        there && spotted(key, there),
        here && spotted(key, here),
        [...base.path, i ?? base.node.items.length],
        [...head.path, j ?? head.node.items.length]
      );
  }
}
function compareLists(walk, key, base, head, element) {
  const texts = (list) => new Map(list.node.items.map((node) => [rawJson(node), node]));
  const there = texts(base);
  const here = texts(head);
  const lost = [...there].filter(([text]) => !here.has(text));
  const gained = [...here].filter(([text]) => !there.has(text));
  if (lost.length + gained.length > mostValues) {
    add2(walk, key, element, spotted(key, base), spotted(key, head), base.path, head.path);
    return;
  }
  const without = (list, gone) => {
    const items3 = list.node.items.filter((node) => rawJson(node) !== gone);
    return items3.length === 0 && key === "required" ? void 0 : { ...list.node, items: items3 };
  };
  const having = (list, node) => ({ ...list.node, items: [...list.node.items, node] });
  for (const [text, node] of [...lost, ...gained]) {
    const isLost = there.has(text);
    const spot = {
      keyword: key,
      node,
      text: node.kind === "string" && key === "required" ? node.value : text
    };
    const name = node.kind === "string" ? node.value : text;
    walk.found.push({
      rule: key,
      element: key === "enum" ? [...element, `#${name}`] : [...element, name],
      pointer: pointerOf(isLost ? base.path : head.path),
      base: isLost ? spot : void 0,
      head: isLost ? void 0 : spot,
      inBase: { path: base.path, node: isLost ? without(base, text) : having(base, node) },
      inHead: { path: head.path, node: isLost ? having(head, node) : without(head, text) },
      documents: walk
    });
  }
}
function add2(walk, rule, element, base, head, basePath, headPath) {
  walk.found.push({
    rule,
    element,
    pointer: pointerOf(head ? headPath : basePath),
    base,
    head,
    inBase: { path: basePath, node: head?.node },
    inHead: { path: headPath, node: base?.node },
    documents: walk
  });
}
function spotted(keyword, { node }) {
  return { keyword, node, text: shortened(rawJson(node)) };
}
function named(keyword, name, { node }) {
  return { keyword, node, text: name };
}
function shortened(text) {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function membersOf(node) {
  return node.kind === "object" ? node.members.map(({ key }) => key) : [];
}
function standing({ node, path }, key) {
  const child = node.kind === "object" ? node.get(key) : void 0;
  return child && { node: child, path: [...path, key] };
}
function item({ node, path }, index) {
  const child = node.kind === "array" ? node.items[index] : void 0;
  return child && { node: child, path: [...path, index] };
}
function stepOf(key, name) {
  if (name === void 0) return elementSteps[key] ?? [];
  if (key === "properties" || key.startsWith("depend")) return [name];
  return key === "patternProperties" ? ["{}"] : [`$${key.replace("$", "")}`, name];
}
function elementOf(key, element) {
  return [...element, ...stepOf(key)];
}
var elementSteps = {
  items: ["[]"],
  additionalItems: ["[]"],
  unevaluatedItems: ["[]"],
  contains: ["[]"],
  additionalProperties: ["{}"],
  unevaluatedProperties: ["{}"]
};
function same(one2, other) {
  if (one2 === other) return true;
  return rawJson(one2) === rawJson(other);
}

// src/formats/json-schema/diff/judge.ts
var mostJudged = 60;
var mostRead = 3e6;
async function judgeDifferences(pair2, semantics, whole) {
  const found2 = documentPairs(pair2.base.contract, pair2.head.contract).flatMap(
    ([base, head], i) => differencesOf(base, head, i === 0 ? [] : [fileName(head.path)])
  );
  const counting = found2.filter((difference) => !isAnnotation(difference));
  const most = mostJudgedIn(pair2);
  const verdicts = /* @__PURE__ */ new Map();
  const identical = /* @__PURE__ */ new Set();
  for (const [i, difference] of counting.entries()) {
    if (counting.length === 1) {
      verdicts.set(difference, whole);
      if (pair2.base.literal === pair2.head.literal) identical.add(difference);
      continue;
    }
    if (i >= most) {
      verdicts.set(difference, { backward: late(whole.backward, most), forward: late(whole.forward, most) });
      continue;
    }
    const alone = await judgeAlone(pair2, semantics, difference, whole);
    verdicts.set(difference, alone.verdict);
    if (alone.identical) identical.add(difference);
  }
  const joint = await judgeJointly(pair2, semantics, { counting, verdicts, whole, most });
  return found2.map((difference) => {
    const verdict = verdicts.get(difference) ?? { backward: reads, forward: reads };
    const effect = joint.has(difference) ? "joint" : effectOf(difference, verdict, whole, identical);
    return sided(difference, joint.get(difference) ?? verdict, effect);
  });
}
function mostJudgedIn({ base, head }) {
  const size = Math.max(base.contract.document.text.text.length, head.contract.document.text.text.length, 1);
  return Math.max(2, Math.min(mostJudged, Math.floor(mostRead / size)));
}
function late(whole, most) {
  if (whole.outcome === "reads") return readsWith("judged together with the other changes only");
  return undecided(`only the first ${String(most)} changes of this contract are judged one by one`);
}
function documentPairs(base, head) {
  const there = reachable(base.library, base.document);
  const here = reachable(head.library, head.document);
  const pairs = [[base.document, head.document]];
  for (const [path, document] of here) {
    const other = there.get(path);
    if (other && path !== head.document.path) pairs.push([other, document]);
  }
  return pairs;
}
function fileName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function isAnnotation({ base, head, documents }) {
  const keyword = (head ?? base)?.keyword ?? "";
  if (keyword === "") return false;
  if (keyword === "$defs" || keyword === "definitions" || keyword === "$schema") return false;
  if (keyword === "$id" || keyword === "id" || keyword.endsWith("nchor")) return false;
  const [one2, other] = [
    keywordIn(keyword, documents.base.dialect),
    keywordIn(keyword, documents.head.dialect)
  ];
  return (!one2 || one2.annotation === true) && (!other || other.annotation === true);
}
async function judgeAlone(pair2, semantics, difference, whole) {
  const { base, head } = pair2;
  const changed = variantOf(pair2, base, difference, difference.inBase);
  const restored = variantOf(pair2, head, difference, difference.inHead);
  const verdict = {
    backward: await aloneIn(pair2, semantics, changed, base, whole.backward),
    forward: await aloneIn(pair2, semantics, restored, head, whole.forward)
  };
  const identical = changed?.literal === base.literal && restored?.literal === head.literal;
  return { verdict, identical };
}
async function aloneIn(pair2, semantics, reader, writer, whole) {
  if (!reader) return undecided("the change cannot be made by itself");
  const actual = writer === pair2.base ? pair2.head : pair2.base;
  const outcome = await pair2.readingAlone(reader, writer, semantics, actual);
  if (!fails(outcome)) return outcome;
  const still = outcome.witness && (await actual.validator()).validate(outcome.witness.written);
  if (still && "valid" in still && !still.valid) return outcome;
  return {
    outcome: "rejects",
    because: `by itself: ${outcome.because}`,
    ...fails(whole) && whole.witness && { witness: whole.witness }
  };
}
function variantOf(pair2, side, { documents: { base, head } }, made) {
  const [document, other] = side === pair2.base ? [base, head] : [head, base];
  const root2 = substituted(document.root, made);
  return root2 && pair2.variant(side, document.path, root2, [other, document]);
}
async function judgeJointly(pair2, semantics, { counting, verdicts, whole, most }) {
  const joint = /* @__PURE__ */ new Map();
  for (const direction of directions) {
    const outcome = whole[direction];
    if (!fails(outcome) || counting.length < 2 || counting.length > most) continue;
    const alone = (difference) => verdicts.get(difference)?.[direction] ?? reads;
    if (counting.some((difference) => fails(alone(difference)))) continue;
    const [reader, writer] = direction === "backward" ? [pair2.head, pair2.base] : [pair2.base, pair2.head];
    for (const difference of counting) {
      const undo = direction === "backward" ? difference.inHead : difference.inBase;
      const without = variantOf(pair2, reader, difference, undo);
      const decides = alone(difference).outcome === "undecided" || without && (await pair2.readingAlone(without, writer, semantics, reader)).outcome === "reads";
      if (!decides) continue;
      const known2 = joint.get(difference) ?? verdicts.get(difference) ?? { backward: reads, forward: reads };
      joint.set(difference, {
        ...known2,
        [direction]: { ...outcome, because: `together with other changes: ${outcome.because}` }
      });
    }
  }
  return joint;
}
function effectOf(difference, verdict, whole, identical) {
  const failing = directions.filter((direction) => fails(verdict[direction]));
  if (failing.length > 0)
    return failing.every((direction) => whole[direction].outcome === "reads") ? "none" : "alone";
  return identical.has(difference) || isAnnotation(difference) ? "none" : "alone";
}
function sided(difference, verdict, effect) {
  const { rule, element, pointer, documents } = difference;
  const document = difference.head ? documents.head : documents.base;
  const node = (difference.head ?? difference.base)?.node ?? document.root;
  return {
    rule,
    element,
    pointer,
    effect,
    location: document.text.locate(node.start, node.end),
    base: difference.base && { ...difference.base, asReader: verdict.forward, asWriter: verdict.backward },
    head: difference.head && { ...difference.head, asReader: verdict.backward, asWriter: verdict.forward }
  };
}

// src/formats/json-schema/engine/formula.ts
var top = 1;
var bottom = -1;
var domains = {
  minimum: "number",
  maximum: "number",
  multipleOf: "number",
  minLength: "string",
  maxLength: "string",
  pattern: "string",
  format: "string",
  unique: "array",
  item: "array",
  rest: "array",
  atLeast: "array",
  minItems: "array",
  maxItems: "array",
  required: "object",
  property: "object",
  named: "object",
  names: "object",
  minProperties: "object",
  maxProperties: "object"
};
function arenaOf() {
  const formulas = [{ kind: "true" }, { kind: "true" }];
  const table2 = /* @__PURE__ */ new Map();
  function intern(key, make) {
    const known2 = table2.get(key);
    if (known2 !== void 0) return known2;
    const id2 = formulas.push(make()) - 1;
    table2.set(key, id2);
    return id2;
  }
  const formula = (literal) => formulas[Math.abs(literal)] ?? { kind: "true" };
  function all(parts) {
    const flat = /* @__PURE__ */ new Set();
    for (const part of parts) {
      const shape = formula(part);
      if (part > 0 && shape.kind === "all") for (const inner of shape.parts) flat.add(inner);
      else flat.add(part);
    }
    flat.delete(top);
    for (const part of flat) if (part === bottom || flat.has(-part)) return bottom;
    const sorted = [...flat].sort((a, b) => a - b);
    const [only] = sorted;
    if (only === void 0) return top;
    if (sorted.length === 1) return only;
    return intern(`all ${sorted.join(",")}`, () => ({ kind: "all", parts: sorted }));
  }
  const any = (parts) => -all([...parts].map((part) => -part));
  function one2(parts) {
    const sorted = parts.filter((part) => part !== bottom).sort((a, b) => a - b);
    const [only] = sorted;
    if (only === void 0) return bottom;
    if (sorted.length === 1) return only;
    const twice = new Set(sorted.filter((part, i) => sorted.indexOf(part) !== i));
    if (twice.size > 0) {
      const single = [...new Set(sorted)].filter((part) => !twice.has(part));
      return all([...[...twice].map((part) => -part), single.length > 0 ? one2(single) : bottom]);
    }
    return intern(`one ${sorted.join(",")}`, () => ({ kind: "one", parts: sorted }));
  }
  function types2(wanted) {
    const set = new Set(wanted);
    if (set.size === jsonTypes.length) return top;
    if (set.size === 0) return bottom;
    const sorted = [...set].sort();
    return intern(`type ${sorted.join(",")}`, () => ({ kind: "type", types: set }));
  }
  function values(list) {
    const byKey = new Map(list.map((value) => [valueKey(value), value]));
    if (byKey.size === 0) return bottom;
    return intern(`enum ${[...byKey.keys()].sort().join(",")}`, () => ({ kind: "enum", values: byKey }));
  }
  function atom(shape) {
    return intern(keyOf(shape), () => shape);
  }
  return {
    formula,
    all,
    any,
    one: one2,
    types: types2,
    values,
    atom,
    lazy: (name, target) => intern(`lazy ${name}`, () => ({ kind: "lazy", name, target: once(target) })),
    property: (name, schema) => schema === top ? top : atom({ kind: "property", name, schema }),
    named: (cell, schema) => schema === top ? top : atom({ kind: "named", cell, schema }),
    item: (index, schema) => schema === top ? top : atom({ kind: "item", index, schema }),
    rest: (from, schema) => schema === top ? top : atom({ kind: "rest", from, schema }),
    size: () => formulas.length
  };
}
function once(make) {
  let made;
  return () => made ??= make();
}
function keyOf(shape) {
  switch (shape.kind) {
    case "minimum":
    case "maximum":
      return `${shape.kind} ${String(shape.exclusive)} ${shape.bound.n.toString()}/${shape.bound.d.toString()}`;
    case "multipleOf":
      return `multipleOf ${shape.divisor.n.toString()}/${shape.divisor.d.toString()}`;
    case "pattern":
      return `pattern ${shape.source}`;
    case "format":
      return `format ${shape.name}`;
    case "item":
      return `item ${shape.index} ${shape.schema}`;
    case "rest":
      return `rest ${shape.from} ${shape.schema}`;
    case "atLeast":
      return `atLeast ${shape.count} ${shape.schema}`;
    case "required":
      return `required ${shape.name}`;
    case "property":
      return `property ${shape.schema} ${shape.name}`;
    case "named":
      return `named ${shape.schema} ${cellKey(shape.cell)}`;
    case "names":
      return `names ${shape.schema}`;
    case "opaque":
      return `opaque ${shape.text}`;
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
    case "minProperties":
    case "maxProperties":
      return `${shape.kind} ${shape.count}`;
    default:
      return shape.kind;
  }
}
function cellKey({ include, names: names3, patterns }) {
  return JSON.stringify([include ?? null, [...names3].sort(), [...patterns].sort()]);
}

// src/formats/json-schema/engine/closure.ts
function closureOf(compiler, patterns, root2) {
  const { arena } = compiler;
  const ids = /* @__PURE__ */ new Map();
  const idOf = (node) => {
    const known2 = ids.get(node) ?? ids.size + 1;
    ids.set(node, known2);
    return known2;
  };
  const prefix = `closure ${String(arena.size())}`;
  function lazily2(places) {
    const unique = [...new Map(places.map((place2) => [place2.node, place2])).values()];
    if (!unique.some(({ node }) => node.kind === "object")) return top;
    const name = unique.map(({ node }) => idOf(node)).sort((a, b) => a - b);
    return arena.lazy(`${prefix} ${name.join(",")}`, () => closed(inPlace(compiler, unique)));
  }
  function closed(places) {
    return arena.all([ofObject(places), ofArray(places)]);
  }
  function ofObject(places) {
    const properties2 = childrenByName(places, "properties");
    const matching2 = childrenByName(places, "patternProperties");
    const rest = [
      ...schemasUnder(places, "additionalProperties"),
      ...schemasUnder(places, "unevaluatedProperties")
    ];
    const described = rest.filter(({ node }) => node.kind === "object" && node.members.length > 0);
    const names3 = /* @__PURE__ */ new Set([...properties2.keys(), ...places.flatMap(({ node }) => namesBeside(node))]);
    const parts = [];
    for (const [name, children2] of properties2) {
      const also = [...matching2].flatMap(
        ([pattern2, more]) => patterns.test(pattern2, name) === false ? [] : more
      );
      parts.push(arena.property(name, lazily2([...children2, ...also])));
    }
    for (const [include, children2] of matching2)
      parts.push(arena.named({ include, names: names3, patterns: [] }, lazily2(children2)));
    if (names3.size > 0 || matching2.size > 0) {
      const others = described.length > 0 ? lazily2(described) : bottom;
      parts.push(arena.named({ include: void 0, names: names3, patterns: [...matching2.keys()] }, others));
    } else if (described.length > 0)
      parts.push(arena.named({ include: void 0, names: names3, patterns: [] }, lazily2(described)));
    return arena.all(parts);
  }
  function ofArray(places) {
    const tuples2 = places.flatMap((place2) => tupleOf(place2));
    const rest = ["items", "additionalItems", "unevaluatedItems", "contains"].flatMap(
      (key) => schemasUnder(places, key)
    );
    const length = Math.max(0, ...tuples2.map((tuple2) => tuple2.length));
    const parts = [];
    for (let i = 0; i < length; i += 1)
      parts.push(arena.item(i, lazily2([...tuples2.flatMap((tuple2) => tuple2[i] ?? []), ...rest])));
    parts.push(arena.rest(length, lazily2(rest)));
    return arena.all(parts);
  }
  return lazily2([root2]);
}
function inPlace(compiler, roots) {
  const found2 = /* @__PURE__ */ new Map();
  const queue = [...roots];
  for (let place2 = queue.pop(); place2; place2 = queue.pop()) {
    const { node } = place2;
    if (node.kind !== "object" || found2.has(node)) continue;
    found2.set(node, { ...place2, node });
    for (const { key, value } of visible(node, place2)) {
      if (key.endsWith("Ref") || key === "$ref") {
        const target = value.kind === "string" ? resolve(compiler.library, place2, value.value) : void 0;
        if (target && !("missing" in target)) queue.push(target);
      } else if (keywordIn(key, place2.document.dialect)?.inPlace && key !== "not") {
        const children2 = value.kind === "array" ? value.items : value.kind === "object" && key.startsWith("depend") ? value.members.map((member) => member.value) : [value];
        for (const child of children2) queue.push(below(place2, child));
      }
    }
  }
  return [...found2.values()];
}
function visible(node, { document }) {
  const reference2 = refHidesSiblings(document.dialect) ? node.member("$ref") : void 0;
  return reference2 ? [reference2] : node.members;
}
function childrenByName(places, key) {
  const children2 = /* @__PURE__ */ new Map();
  for (const place2 of places) {
    const map = place2.node.get(key);
    if (map?.kind !== "object") continue;
    for (const { key: name, value } of map.members)
      children2.set(name, [...children2.get(name) ?? [], below(place2, value)]);
  }
  return children2;
}
function schemasUnder(places, key) {
  return places.flatMap((place2) => {
    const node = place2.node.get(key);
    return node && node.kind !== "array" ? [below(place2, node)] : [];
  });
}
function tupleOf(place2) {
  const list = place2.node.get("prefixItems") ?? place2.node.get("items");
  return list?.kind === "array" ? [list.items.map((item2) => below(place2, item2))] : [];
}
function namesBeside(node) {
  const names3 = [];
  const strings2 = (list) => {
    if (list?.kind === "array") {
      for (const item2 of list.items) if (item2.kind === "string") names3.push(item2.value);
    }
  };
  strings2(node.get("required"));
  for (const key of ["dependentRequired", "dependencies"]) {
    const map = node.get(key);
    if (map?.kind === "object")
      for (const { key: name, value } of map.members) {
        names3.push(name);
        strings2(value);
      }
  }
  const lists = [node.get("const"), ...arrayItems(node.get("enum")) ?? []];
  for (const value of lists) if (value?.kind === "object") names3.push(...value.members.map(({ key }) => key));
  return names3;
}
function arrayItems(node) {
  return node?.kind === "array" ? node.items : void 0;
}

// src/formats/json-schema/engine/formats.ts
var import_formats = __toESM(require_formats(), 1);
var formatSamples = {
  date: { valid: ["2020-01-31", "1999-12-01"], invalid: ["", "x", "2020-13-01", "2020-01-31T00:00:00Z"] },
  time: { valid: ["10:00:00Z", "23:59:59Z"], invalid: ["", "x", "25:00:00Z", "2020-01-31"] },
  "date-time": {
    valid: ["2020-01-31T10:00:00Z", "1999-12-01T23:59:59.5Z"],
    invalid: ["", "x", "2020-01-31", "10:00:00Z"]
  },
  duration: { valid: ["P1D", "PT1H", "P2Y3M"], invalid: ["", "x", "P", "1D"] },
  uri: {
    valid: ["http://a.b/c", "https://example.org", "urn:a:b", "a:b"],
    invalid: ["", "x", "//a", "a b", "/a"]
  },
  "uri-reference": { valid: ["", "x", "/a", "http://a.b/c", "#a"], invalid: ["\\", "a b", "http://a b"] },
  "uri-template": { valid: ["", "x", "http://a.b/{c}"], invalid: ["{", "http://a.b/{c"] },
  url: { valid: ["http://example.org", "https://example.org/a"], invalid: ["", "x", "a b", "http://"] },
  email: {
    valid: ["a@b.co", "joe.bloggs@example.com", "x@example.org"],
    invalid: ["", "x", "@", "a@", "@b.co"]
  },
  hostname: { valid: ["a", "example.org", "x"], invalid: ["", "-", "a b", "a_b"] },
  ipv4: { valid: ["127.0.0.1", "192.168.0.1"], invalid: ["", "x", "256.0.0.1", "1.2.3"] },
  ipv6: { valid: ["::1", "2001:db8::1"], invalid: ["", "x", "1.2.3.4", ":::"] },
  regex: { valid: ["", "x", "a*"], invalid: ["[", "(", "*"] },
  uuid: {
    valid: ["2eb8aa08-aa98-11ea-b4aa-73b441d16380", "00000000-0000-4000-8000-000000000000"],
    invalid: ["", "x", "2eb8aa08-aa98-11ea-b4aa-73b441d1638"]
  },
  "json-pointer": { valid: ["", "/a", "/a/0"], invalid: ["x", "a/", "/~"] },
  "json-pointer-uri-fragment": { valid: ["#", "#/a"], invalid: ["", "x"] },
  "relative-json-pointer": { valid: ["0", "1/a", "0#"], invalid: ["", "x", "/a", "-1"] },
  "iso-time": { valid: ["10:00:00", "10:00:00Z"], invalid: ["", "x"] },
  "iso-date-time": { valid: ["2020-01-31T10:00:00", "2020-01-31T10:00:00Z"], invalid: ["", "x"] },
  byte: { valid: ["", "YQ==", "YWJj"], invalid: ["x", "a b"] }
};
var formatInclusions = [
  ["uri", "uri-reference"],
  ["url", "uri-reference"]
];
var formatShapes = {
  date: "^\\d{4}-\\d{2}-\\d{2}$",
  time: "^\\d{2}:\\d{2}:\\d{2}",
  "date-time": "^\\d{4}-\\d{2}-\\d{2}[Tt\\s]\\d{2}:\\d{2}:\\d{2}",
  duration: "^P[0-9YMDTHSW.,]{2,}$",
  uri: "^[A-Za-z][A-Za-z0-9+.-]*:",
  url: "^[A-Za-z]+://",
  email: "@",
  hostname: "^[0-9A-Za-z.-]{1,254}$",
  ipv4: "^[0-9.]{7,15}$",
  ipv6: "^[0-9A-Fa-f:.]{2,45}$",
  uuid: "^[0-9A-Za-z:-]{36,45}$"
};
var formatExamples = {
  date: "^20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])$",
  time: "^(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$",
  "date-time": "^20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$",
  duration: "^P\\d+D$",
  uri: "^https?://[a-z0-9]+(?:\\.[a-z0-9]+)*(?:/[a-z0-9._-]*)*$",
  "uri-reference": "^(?:/[a-z0-9._-]*)+$",
  "uri-template": "^(?:/[a-z0-9._-]*)+$",
  url: "^https?://[a-z0-9]+\\.org(?:/[a-z0-9._-]+)*$",
  email: "^[a-z0-9]+(?:\\.[a-z0-9]+)*@[a-z0-9]+(?:\\.[a-z0-9]+)+$",
  hostname: "^[a-z0-9]{1,60}(?:\\.[a-z0-9]{1,60}){0,3}$",
  ipv4: "^(?:(?:1\\d\\d|[1-9]?\\d)\\.){3}(?:1\\d\\d|[1-9]?\\d)$",
  ipv6: "^(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$",
  uuid: "^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$",
  "json-pointer": "^(?:/[a-z0-9._-]*)*$"
};
function isAsserted(format3) {
  return Object.hasOwn(formatSamples, format3);
}
function hasFormat(name, text) {
  const formats = import_formats.fullFormats;
  const format3 = Object.hasOwn(formats, name) ? formats[name] : void 0;
  const check = typeof format3 === "object" && "validate" in format3 ? format3.validate : format3;
  if (text.length > longestChecked) return void 0;
  if (check instanceof RegExp) {
    check.lastIndex = 0;
    return check.test(text);
  }
  if (typeof check !== "function") return void 0;
  const answer = check(text);
  return typeof answer === "boolean" ? answer : void 0;
}
var longestChecked = 2e3;

// src/formats/json-schema/engine/compile-number.ts
function numberParts(at, value, key) {
  const { arena } = at.compiler;
  if (value.kind === "boolean" && key.startsWith("exclusive")) return top;
  const bound2 = value.kind === "number" ? parseRational(value.raw) : void 0;
  if (bound2 === void 0) return malformed(at, key, value, "a number with an exponent below 400");
  switch (key) {
    case "multipleOf":
      return compare(bound2, zero) > 0 ? arena.atom({ kind: "multipleOf", divisor: bound2 }) : malformed(at, key, value, "a number above 0");
    case "minimum":
    case "maximum": {
      const flag = at.schema.get(key === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum");
      return arena.atom({ kind: key, bound: bound2, exclusive: flag?.kind === "boolean" && flag.value });
    }
    default:
      return arena.atom({ kind: key === "exclusiveMinimum" ? "minimum" : "maximum", bound: bound2, exclusive: true });
  }
}

// src/formats/json-schema/engine/unevaluated.ts
var mostConditions = 6;
function unevaluatedProperties(at, value) {
  const survey = surveyOf(at, "unevaluatedProperties");
  const schema = sub(at, value);
  return combine(at, survey, (evaluated) => {
    if (evaluated.some(({ everything }) => everything)) return 1;
    const names3 = new Set(evaluated.flatMap((one2) => [...one2.names]));
    const patterns = [...new Set(evaluated.flatMap((one2) => [...one2.patterns]))];
    return at.compiler.arena.named({ include: void 0, names: names3, patterns }, schema);
  });
}
function unevaluatedItems(at, value) {
  const survey = surveyOf(at, "unevaluatedItems");
  const schema = sub(at, value);
  return combine(at, survey, (evaluated) => {
    const from = Math.max(...evaluated.map(({ items: items3 }) => items3));
    return from === Infinity ? 1 : at.compiler.arena.rest(from, schema);
  });
}
function combine(at, { always, sometimes, beyond, of: key }, rest) {
  const { arena } = at.compiler;
  const because = beyond ?? (sometimes.length > mostConditions ? "it depends on too many branches" : void 0);
  if (because !== void 0) {
    const text = canonicalText(at.compiler.library, at.place);
    return at.compiler.opaque(at.place, `"${key}": ${because}`, `${key} ${text}`);
  }
  const parts = [];
  for (let choice = 0; choice < 2 ** sometimes.length; choice += 1) {
    const evaluated = [always];
    const otherwise = [];
    for (const [i, condition] of sometimes.entries()) {
      const succeeds = arena.all(condition.when);
      const chosen = (choice >> i) % 2 === 1;
      if (chosen) evaluated.push(condition.evaluated);
      otherwise.push(chosen ? -succeeds : succeeds);
    }
    parts.push(arena.any([...otherwise, rest(evaluated)]));
  }
  return arena.all(parts);
}
function nothing2() {
  return { names: /* @__PURE__ */ new Set(), patterns: /* @__PURE__ */ new Set(), items: 0, everything: false };
}
function surveyOf(at, of) {
  const survey = { of, always: nothing2(), sometimes: [], beyond: void 0 };
  visit(at, at.place, at.schema, [], survey, /* @__PURE__ */ new Set());
  return survey;
}
function visit(at, place2, schema, when, survey, seen) {
  if (seen.has(schema)) {
    survey.beyond = "it is recursive in place";
    return;
  }
  const inside2 = /* @__PURE__ */ new Set([...seen, schema]);
  const { arena } = at.compiler;
  const target = when.length === 0 ? survey.always : nothing2();
  if (when.length > 0) survey.sometimes.push({ when, evaluated: target });
  own2(place2, schema, target, survey, seen.size === 0);
  const step = (node, more) => {
    const next = below(place2, node);
    if (next.node.kind === "object") visit(at, next, next.node, [...when, ...more], survey, inside2);
  };
  const literalOf = (node) => at.compiler.compile(below(place2, node));
  for (const { key, value } of schema.members) {
    if (!keywordIn(key, place2.document.dialect)) continue;
    if (key === "$ref" && value.kind === "string") {
      const found2 = resolve(at.compiler.library, place2, value.value);
      if ("missing" in found2)
        survey.beyond = `"$ref" leads to ${found2.missing}, which is not in the repository`;
      else if (found2.node.kind === "object") visit(at, found2, found2.node, when, survey, inside2);
    } else if (key === "$dynamicRef" || key === "$recursiveRef") survey.beyond = `it sees through "${key}"`;
    else if (key === "allOf" && value.kind === "array") for (const item2 of value.items) step(item2, []);
    else if ((key === "anyOf" || key === "oneOf") && value.kind === "array")
      for (const item2 of value.items) step(item2, [literalOf(item2)]);
    else if (key === "if") conditional(schema, value, step, literalOf);
    else if (key === "dependentSchemas" && value.kind === "object")
      for (const { key: name, value: child } of value.members)
        step(child, [arena.types(["object"]), arena.atom({ kind: "required", name })]);
    else if (key === "dependencies") survey.beyond = 'it sees through "dependencies"';
  }
}
function conditional(schema, condition, step, literalOf) {
  const holds2 = literalOf(condition);
  const yes = schema.get("then");
  const no = schema.get("else");
  step(condition, [holds2]);
  if (yes) step(yes, [holds2]);
  if (no) step(no, [-holds2]);
}
function own2({ document }, schema, target, survey, isRoot) {
  const properties2 = schema.get("properties");
  if (properties2?.kind === "object") for (const { key } of properties2.members) target.names.add(key);
  const patterns = schema.get("patternProperties");
  if (patterns?.kind === "object") for (const { key } of patterns.members) target.patterns.add(key);
  if (schema.get("additionalProperties")) target.everything = true;
  if (schema.get("unevaluatedProperties") && !isRoot) target.everything = true;
  const modern = document.dialect === "2020-12";
  const prefix = schema.get(modern ? "prefixItems" : "items");
  if (prefix?.kind === "array") target.items = Math.max(target.items, prefix.items.length);
  const items3 = schema.get("items");
  const rest = modern ? items3 : schema.get("additionalItems");
  if (items3 && items3.kind !== "array") target.items = Infinity;
  else if (rest && items3) target.items = Infinity;
  if (schema.get("unevaluatedItems") && !isRoot) target.items = Infinity;
  if (modern && schema.get("contains") && survey.of === "unevaluatedItems")
    survey.beyond ??= "it depends on the items that contains finds";
}

// src/formats/json-schema/engine/compile.ts
function compilerOf(arena, library, root2) {
  const done = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  const compiler = {
    arena,
    library,
    documents: [...reachable(library, root2).values()],
    compile,
    opaque: (_place, because, text) => arena.atom({ kind: "opaque", text, because })
  };
  function compile(place2) {
    const known2 = done.get(place2.node);
    if (known2 !== void 0) return known2;
    if (open.has(place2.node)) return recursive(place2);
    open.add(place2.node);
    const literal = ofSchema(compiler, place2);
    open.delete(place2.node);
    done.set(place2.node, literal);
    return literal;
  }
  function recursive(place2) {
    const name = signatureOf(library, place2);
    let checked;
    const self = arena.lazy(name, () => {
      const target = done.get(place2.node) ?? top;
      checked ??= leadsBack(arena, target, self) ? endless(place2, name) : target;
      return checked;
    });
    return self;
  }
  function endless(place2, name) {
    const { line } = place2.document.text.rangeOf(place2.node.start, place2.node.end);
    const because = `${place2.document.path}:${String(line)}: this schema refers to itself without looking at a smaller value, so it has no meaning`;
    return arena.atom({ kind: "opaque", text: `endless ${name}`, because });
  }
  return compiler;
}
function leadsBack(arena, from, back) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [from];
  for (let literal = queue.pop(); literal !== void 0; literal = queue.pop()) {
    if (Math.abs(literal) === Math.abs(back)) return true;
    if (seen.has(Math.abs(literal))) continue;
    seen.add(Math.abs(literal));
    const shape = arena.formula(literal);
    if (shape.kind === "all" || shape.kind === "one") queue.push(...shape.parts);
    if (shape.kind === "lazy") queue.push(shape.target());
  }
  return false;
}
function ofSchema(compiler, place2) {
  const { node } = place2;
  if (node.kind === "boolean") return node.value ? top : bottom;
  if (node.kind !== "object")
    return malformed({ compiler, place: place2 }, "schema", node, "an object, true or false");
  const at = { compiler, place: place2, schema: node };
  const { dialect: dialect2 } = place2.document;
  const hidden = refHidesSiblings(dialect2) && node.get("$ref") !== void 0;
  const parts = [];
  for (const key of new Set(node.members.map((member) => member.key))) {
    const value = node.get(key);
    if (!value || hidden && key !== "$ref") continue;
    const read2 = keywordIn(key, dialect2) && Object.hasOwn(readers, key) ? readers[key] : void 0;
    if (read2) parts.push(read2(at, value, key));
  }
  return compiler.arena.all(parts);
}
var readers = {
  $ref: reference,
  $dynamicRef: dynamicReference,
  $recursiveRef: dynamicReference,
  type: types,
  enum: enumeration,
  const: (at, value, key) => listOf(at, [value], key),
  minimum: numberParts,
  maximum: numberParts,
  exclusiveMinimum: numberParts,
  exclusiveMaximum: numberParts,
  multipleOf: numberParts,
  minLength: count("minLength"),
  maxLength: count("maxLength"),
  minItems: count("minItems"),
  maxItems: count("maxItems"),
  minProperties: count("minProperties"),
  maxProperties: count("maxProperties"),
  pattern: (at, value, key) => value.kind === "string" ? at.compiler.arena.atom({ kind: "pattern", source: value.value }) : malformed(at, key, value, "a string"),
  format,
  uniqueItems: (at, value) => value.kind === "boolean" && value.value ? at.compiler.arena.atom({ kind: "unique" }) : top,
  prefixItems: (at, value, key) => value.kind === "array" ? tuple(at, value.items) : malformed(at, key, value, "an array"),
  items,
  additionalItems: (at, value) => {
    const before = at.schema.get("items");
    return before?.kind === "array" ? at.compiler.arena.rest(before.items.length, sub(at, value)) : top;
  },
  contains,
  properties: (at, value, key) => eachSchema(at, value, key, (name, schema) => at.compiler.arena.property(name, schema)),
  patternProperties: (at, value, key) => eachSchema(
    at,
    value,
    key,
    (include, schema) => at.compiler.arena.named({ include, names: /* @__PURE__ */ new Set(), patterns: [] }, schema)
  ),
  additionalProperties: (at, value) => at.compiler.arena.named({ include: void 0, ...declared(at.schema) }, sub(at, value)),
  propertyNames: (at, value) => {
    const schema = sub(at, value);
    return schema === top ? top : at.compiler.arena.atom({ kind: "names", schema });
  },
  required: required2,
  dependencies: (at, value, key) => eachMember(
    at,
    value,
    key,
    (name, child) => whenPresent(at, name, child.kind === "array" ? requiredNames(at, child, key) : sub(at, child))
  ),
  dependentRequired: (at, value, key) => eachMember(at, value, key, (name, child) => whenPresent(at, name, requiredNames(at, child, key))),
  dependentSchemas: (at, value, key) => eachMember(at, value, key, (name, child) => whenPresent(at, name, sub(at, child))),
  allOf: (at, value, key) => at.compiler.arena.all(branches(at, value, key)),
  anyOf: (at, value, key) => at.compiler.arena.any(branches(at, value, key)),
  oneOf: (at, value, key) => at.compiler.arena.one(branches(at, value, key)),
  not: (at, value) => -sub(at, value),
  if: conditional2,
  unevaluatedItems,
  unevaluatedProperties
};
function sub(at, node) {
  return at.compiler.compile(below(at.place, node));
}
function malformed({ compiler, place: place2 }, key, value, expected) {
  const { line } = place2.document.text.rangeOf(value.start, value.end);
  const because = `${place2.document.path}:${String(line)}: "${key}" should hold ${expected}`;
  const text = `${key} ${canonicalText(compiler.library, { ...place2, node: value })}`;
  return compiler.opaque(place2, because, text);
}
function reference(at, value, key) {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  const target = resolve(at.compiler.library, at.place, value.value);
  if (!("missing" in target)) return at.compiler.compile(target);
  const because = `"$ref" leads to ${target.missing}, which is not in the repository at this side (references are never fetched)`;
  return at.compiler.opaque(at.place, because, `ref ${target.missing}`);
}
function dynamicReference(at, value, key) {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  const target = resolve(at.compiler.library, at.place, value.value);
  if ("missing" in target) return reference(at, value, key);
  const fragment = value.value.includes("#") ? value.value.slice(value.value.indexOf("#") + 1) : "";
  const name = key === "$recursiveRef" ? "" : fragment;
  const owners = at.compiler.documents.flatMap((document) => document.dynamic.get(name) ?? []);
  const others = owners.filter((owner) => owner !== target.node);
  if (others.length === 0 || !owners.includes(target.node)) return at.compiler.compile(target);
  const text = `${key} ${value.value} ${signatureOf(at.compiler.library, target)} ${at.place.document.path}`;
  return at.compiler.opaque(
    at.place,
    `"${key}": ${JSON.stringify(value.value)} means another schema depending on where it is reached from`,
    text
  );
}
function types(at, value, key) {
  const names3 = value.kind === "array" ? value.items : [value];
  const { arena } = at.compiler;
  const known2 = [];
  const parts = [];
  for (const name of names3) {
    const text = name.kind === "string" ? name.value : "";
    const type2 = jsonTypes.find((candidate) => candidate === text);
    if (type2) known2.push(type2);
    else if (text === "integer") parts.push(integer(arena));
    else if (!(text === "any" && at.place.document.dialect === "draft-04"))
      return malformed(
        at,
        key,
        value,
        `a type name (${[...jsonTypes, "integer"].join(", ")}) or a list of them`
      );
    else return top;
  }
  return arena.any([arena.types(known2), ...parts]);
}
function integer(arena) {
  const whole = arena.atom({ kind: "multipleOf", divisor: { n: 1n, d: 1n } });
  return arena.all([arena.types(["number"]), whole]);
}
function enumeration(at, value, key) {
  return value.kind === "array" ? listOf(at, value.items, key) : malformed(at, key, value, "a list of values");
}
function listOf(at, nodes, key) {
  const values = [];
  for (const node of nodes) {
    const value = valueOf(node);
    if (value === void 0) return malformed(at, key, node, "numbers with an exponent below 400");
    values.push(value);
  }
  return at.compiler.arena.values(values);
}
function count(kind) {
  return (at, value, key) => {
    const number = value.kind === "number" ? value.value : Number.NaN;
    if (!Number.isInteger(number) || number < 0)
      return malformed(at, key, value, "a whole number, 0 or more");
    const bounded = Math.min(number, Number.MAX_SAFE_INTEGER);
    if (kind.startsWith("min") && bounded === 0) return top;
    return at.compiler.arena.atom({ kind, count: bounded });
  };
}
function format(at, value) {
  if (!assertsFormats(at.place.document.settings, at.place.document.dialect) || value.kind !== "string")
    return top;
  if (Object.hasOwn(numberFormats, value.value)) return numberFormat(at.compiler.arena, value.value);
  if (!isAsserted(value.value)) return top;
  return at.compiler.arena.atom({ kind: "format", name: value.value });
}
var numberFormats = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: void 0
};
function numberFormat(arena, name) {
  const range = numberFormats[name];
  const parts = [arena.atom({ kind: "multipleOf", divisor: { n: 1n, d: 1n } })];
  if (range) {
    parts.push(arena.atom({ kind: "minimum", bound: { n: range[0], d: 1n }, exclusive: false }));
    parts.push(arena.atom({ kind: "maximum", bound: { n: range[1], d: 1n }, exclusive: false }));
  }
  return arena.all(parts);
}
function tuple(at, nodes) {
  return at.compiler.arena.all(nodes.map((node, index) => at.compiler.arena.item(index, sub(at, node))));
}
function items(at, value, key) {
  const modern = at.place.document.dialect === "2020-12";
  if (value.kind === "array")
    return modern ? malformed(at, key, value, "one schema (prefixItems holds a list)") : tuple(at, value.items);
  const prefix = modern ? at.schema.get("prefixItems") : void 0;
  return at.compiler.arena.rest(prefix?.kind === "array" ? prefix.items.length : 0, sub(at, value));
}
function contains(at, value) {
  const { arena } = at.compiler;
  const counted = isAtLeast(at.place.document.dialect, "2019-09");
  const bound2 = (key, fallback) => {
    const node = counted ? at.schema.get(key) : void 0;
    return node?.kind === "number" ? node.value : fallback;
  };
  const schema = sub(at, value);
  const min = bound2("minContains", 1);
  const max = bound2("maxContains", Infinity);
  const atLeast = (count2) => count2 <= 0 ? top : arena.atom({ kind: "atLeast", count: count2, schema });
  const parts = [atLeast(Math.ceil(min))];
  if (max !== Infinity) parts.push(-atLeast(Math.floor(max) + 1));
  return onlyArrays(arena, arena.all(parts));
}
function onlyArrays(arena, literal) {
  if (literal > 0 && arena.formula(literal).kind !== "all") return literal;
  return arena.any([-arena.types(["array"]), literal]);
}
function eachMember(at, value, key, read2) {
  if (value.kind !== "object") return malformed(at, key, value, "an object");
  const names3 = new Set(value.members.map((member) => member.key));
  return at.compiler.arena.all(
    [...names3].map((name) => {
      const child = value.get(name);
      return child ? read2(name, child) : top;
    })
  );
}
function eachSchema(at, value, key, make) {
  return eachMember(at, value, key, (name, child) => make(name, sub(at, child)));
}
function declared(schema) {
  const keys = (key) => {
    const node = schema.get(key);
    return node?.kind === "object" ? node.members.map((member) => member.key) : [];
  };
  return { names: new Set(keys("properties")), patterns: [...new Set(keys("patternProperties"))] };
}
function required2(at, value, key) {
  return value.kind === "array" ? requiredNames(at, value, key) : malformed(at, key, value, "a list of names");
}
function requiredNames(at, node, key) {
  if (node.kind === "string") return at.compiler.arena.atom({ kind: "required", name: node.value });
  if (node.kind !== "array") return malformed(at, key, node, "a list of names");
  const names3 = node.items.flatMap((item2) => item2.kind === "string" ? [item2.value] : []);
  if (names3.length < node.items.length) return malformed(at, key, node, "a list of names");
  return at.compiler.arena.all(names3.map((name) => at.compiler.arena.atom({ kind: "required", name })));
}
function whenPresent({ compiler: { arena } }, name, schema) {
  const present = arena.all([arena.types(["object"]), arena.atom({ kind: "required", name })]);
  return arena.any([-present, schema]);
}
function branches(at, value, key) {
  if (value.kind !== "array") return [malformed(at, key, value, "a list of schemas")];
  return value.items.map((item2) => sub(at, item2));
}
function conditional2(at, value) {
  const { arena } = at.compiler;
  const condition = sub(at, value);
  const yes = at.schema.get("then");
  const no = at.schema.get("else");
  return arena.all([
    arena.any([-condition, yes ? sub(at, yes) : top]),
    arena.any([condition, no ? sub(at, no) : top])
  ]);
}

// src/formats/json-schema/engine/budget.ts
var BudgetSpent = class extends Error {
  name = "BudgetSpent";
};
function budgetOf(steps) {
  let left = steps;
  return {
    spend(taken = 1) {
      left -= taken;
      if (left < 0) throw new BudgetSpent("the step budget is spent");
    },
    left: () => left
  };
}

// src/formats/json-schema/engine/evaluate.ts
var deepestInPlace = 400;
function evaluate(theory, literal, value, depth = 0) {
  const { arena, patterns, known: known2 = /* @__PURE__ */ new Map() } = theory;
  const shape = arena.formula(literal);
  if (shape.kind !== "all" && shape.kind !== "one" && shape.kind !== "lazy")
    return signed(literal, holds({ arena, patterns, known: known2 }, shape, value, depth));
  let answers = known2.get(value);
  if (!answers) known2.set(value, answers = /* @__PURE__ */ new Map());
  if (answers.has(literal)) return answers.get(literal);
  const truth = signed(literal, holds({ arena, patterns, known: known2 }, shape, value, depth));
  answers.set(literal, truth);
  return truth;
}
function signed(literal, truth) {
  return literal > 0 || truth === void 0 ? truth : !truth;
}
function every(truths) {
  let all = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === void 0) all = void 0;
  }
  return all;
}
function holds(theory, shape, value, depth) {
  switch (shape.kind) {
    case "true":
      return true;
    case "all":
      return every(lazily(shape.parts, (part) => evaluate(theory, part, value, depth)));
    case "one":
      return exactlyOne(shape.parts.map((part) => evaluate(theory, part, value, depth)));
    case "lazy":
      return depth > deepestInPlace ? void 0 : evaluate(theory, shape.target(), value, depth + 1);
    case "type":
      return shape.types.has(typeOf(value));
    case "enum":
      return shape.values.has(valueKey(value));
    case "opaque":
      return void 0;
    default:
      if (typeof value === "string") return holdsOfString(theory, shape, value);
      if (value === null || typeof value === "boolean") return true;
      if (isArray(value)) return holdsOfArray(theory, shape, value, depth);
      return isNumber(value) ? holdsOfNumber(shape, value) : holdsOfObject(theory, shape, value, depth);
  }
}
function* lazily(items3, ask) {
  for (const item2 of items3) yield ask(item2);
}
function exactlyOne(truths) {
  const yes = truths.filter((truth) => truth === true).length;
  const unknown2 = truths.filter((truth) => truth === void 0).length;
  if (yes > 1) return false;
  return unknown2 > 0 ? void 0 : yes === 1;
}
function holdsOfNumber(shape, value) {
  switch (shape.kind) {
    case "minimum":
      return compare(value, shape.bound) >= (shape.exclusive ? 1 : 0);
    case "maximum":
      return compare(value, shape.bound) <= (shape.exclusive ? -1 : 0);
    case "multipleOf":
      return isInteger(divide(value, shape.divisor));
    default:
      return true;
  }
}
function holdsOfString({ patterns }, shape, value) {
  switch (shape.kind) {
    case "minLength":
      return lengthOf(value) >= shape.count;
    case "maxLength":
      return lengthOf(value) <= shape.count;
    case "pattern":
      return patterns.test(shape.source, value);
    case "format":
      return hasFormat(shape.name, value);
    default:
      return true;
  }
}
function holdsOfArray(theory, shape, value, depth) {
  const ask = (schema) => (item2) => evaluate(theory, schema, item2, depth);
  switch (shape.kind) {
    case "minItems":
      return value.length >= shape.count;
    case "maxItems":
      return value.length <= shape.count;
    case "unique":
      return new Set(value.map(valueKey)).size === value.length;
    case "item":
      return every(lazily(value.slice(shape.index, shape.index + 1), ask(shape.schema)));
    case "rest":
      return every(lazily(value.slice(shape.from), ask(shape.schema)));
    case "atLeast": {
      const truths = value.map(ask(shape.schema));
      const yes = truths.filter((truth) => truth === true).length;
      if (yes >= shape.count) return true;
      return yes + truths.filter((truth) => truth === void 0).length >= shape.count ? void 0 : false;
    }
    default:
      return true;
  }
}
function holdsOfObject(theory, shape, value, depth) {
  switch (shape.kind) {
    case "minProperties":
      return value.size >= shape.count;
    case "maxProperties":
      return value.size <= shape.count;
    case "required":
      return value.has(shape.name);
    case "property": {
      const child = value.get(shape.name);
      return child === void 0 ? true : evaluate(theory, shape.schema, child, depth);
    }
    case "names":
      return every(lazily(value.keys(), (name) => evaluate(theory, shape.schema, name, depth)));
    case "named":
      return every(
        lazily(value, ([name, child]) => {
          const inside2 = inCell(theory.patterns, shape.cell, name);
          if (inside2 === false) return true;
          const truth = evaluate(theory, shape.schema, child, depth);
          return inside2 === true || truth === true ? truth : void 0;
        })
      );
    default:
      return true;
  }
}
function inCell(patterns, { include, names: names3, patterns: outside }, name) {
  if (names3.has(name)) return false;
  const included = include === void 0 ? true : patterns.test(include, name);
  const excluded = outside.map((source) => {
    const matches = patterns.test(source, name);
    return matches === void 0 ? void 0 : !matches;
  });
  return every([included, ...excluded]);
}

// src/formats/json-schema/engine/found.ts
var impossible = { kind: "none", lean: Infinity };
function alternatives() {
  let lean = Infinity;
  let best;
  return {
    offer(found2) {
      if (found2.kind === "none") lean = Math.min(lean, found2.lean);
      else if (best?.kind !== "value") best = found2.kind === "value" ? found2 : best ?? found2;
      else if (found2.kind === "value" && found2.sure) best = found2;
      return found2.kind === "value" && found2.sure;
    },
    result: () => best ?? { kind: "none", lean }
  };
}
function unknown(because) {
  return { kind: "unknown", because };
}

// src/formats/json-schema/engine/arrays.ts
var longest = 5e3;
var mostDemands = 12;
var mostDistinct = 60;
function findArray(solver, atoms) {
  const wanted = collect(solver, atoms);
  if (typeof wanted === "string") return unknown(wanted);
  if (wanted.min > wanted.max || wanted.unique && wanted.twins) return impossible;
  if (wanted.min > longest) return unknown(`it needs more than ${String(longest)} items`);
  const ends = alternatives();
  place(solver, wanted, 0, /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), ends);
  return ends.result();
}
function collect({ arena }, atoms) {
  const wanted = {
    items: [],
    demands: [],
    scarce: [],
    min: 0,
    max: Infinity,
    unique: false,
    twins: false
  };
  let group = 0;
  for (const atom of atoms) {
    const shape = arena.formula(atom);
    const positive = atom > 0;
    switch (shape.kind) {
      case "minItems":
        if (positive) wanted.min = Math.max(wanted.min, shape.count);
        else wanted.max = Math.min(wanted.max, shape.count - 1);
        break;
      case "maxItems":
        if (positive) wanted.max = Math.min(wanted.max, shape.count);
        else wanted.min = Math.max(wanted.min, shape.count + 1);
        break;
      case "unique":
        if (positive) wanted.unique = true;
        else wanted.twins = true;
        break;
      case "item":
      case "rest": {
        const only = shape.kind === "item";
        const from = shape.kind === "item" ? shape.index : shape.from;
        group += 1;
        if (positive) wanted.items.push({ from, only, schema: shape.schema });
        else wanted.demands.push({ from, fixed: only, value: [-shape.schema], group });
        break;
      }
      case "atLeast":
        group += 1;
        if (positive && shape.count > mostDemands)
          return `contains asks for more than ${String(mostDemands)} items`;
        if (positive)
          for (let i = 0; i < shape.count; i += 1)
            wanted.demands.push({ from: 0, fixed: false, value: [shape.schema], group });
        else if (shape.count === 1) wanted.items.push({ from: 0, only: false, schema: -shape.schema });
        else wanted.scarce.push({ schema: shape.schema, most: shape.count - 1 });
        break;
      default:
    }
  }
  return wanted;
}
function tailOf({ items: items3, demands }) {
  const ends = [...items3.map(({ from, only }) => from + (only ? 1 : 0)), ...demands.map(({ from }) => from)];
  return Math.max(0, ...ends);
}
function place(solver, wanted, index, places, groups, ends) {
  solver.budget.spend();
  const demand = wanted.demands[index];
  if (!demand) return complete(solver, wanted, places, ends);
  const last = demand.fixed ? demand.from : tailOf(wanted) + index;
  for (let at = demand.from; at <= last; at += 1) {
    if (at >= wanted.max) break;
    if (at > longest) {
      ends.offer(unknown(`it needs more than ${String(longest)} items`));
      break;
    }
    const mates = groups.get(demand.group);
    if (mates?.has(at)) continue;
    const value = [...places.get(at) ?? [], ...demand.value];
    const possible = solver.solve(goalOf(wanted, at, value));
    if (possible.kind === "none") {
      ends.offer(possible);
      continue;
    }
    const next = new Map(groups).set(demand.group, /* @__PURE__ */ new Set([...mates ?? [], at]));
    if (place(solver, wanted, index + 1, new Map(places).set(at, value), next, ends)) return true;
  }
  return false;
}
function goalOf({ items: items3 }, at, more) {
  const goal = [...more];
  for (const { from, only, schema } of items3) if (only ? at === from : at >= from) goal.push(schema);
  return goal;
}
function complete(solver, wanted, places, ends) {
  const length = Math.max(wanted.min, ...[...places.keys()].map((at) => at + 1));
  if (!wanted.twins) return build(solver, wanted, places, length, ends);
  const furthest = Math.max(length, tailOf(wanted) + 2);
  for (let second = 1; second < furthest; second += 1) {
    for (let first = 0; first < second; first += 1) {
      if (Math.max(length, second + 1) > wanted.max) return false;
      solver.budget.spend();
      const shared = [
        ...goalOf(wanted, first, places.get(first) ?? []),
        ...goalOf(wanted, second, places.get(second) ?? [])
      ];
      const twin = solver.solve(shared);
      if (twin.kind !== "value") {
        ends.offer(twin);
        continue;
      }
      const fixed = solver.arena.values([twin.value]);
      const next = new Map(places).set(first, [fixed]).set(second, [fixed]);
      if (build(solver, wanted, next, Math.max(length, second + 1), ends)) return true;
    }
  }
  return false;
}
function build(solver, wanted, places, length, ends) {
  if (length > wanted.max) return ends.offer(impossible);
  if (length > longest) return ends.offer(unknown(`it needs more than ${String(longest)} items`));
  if (wanted.unique && length > 1) return ends.offer(distinct3(solver, wanted, places, length));
  const items3 = [];
  let sure2 = true;
  let doubt;
  for (let at = 0; at < length; at += 1) {
    const found2 = itemAt(solver, wanted, at, places);
    if (found2.kind === "none") return ends.offer(found2);
    if (found2.kind === "unknown") doubt ??= found2;
    else {
      items3.push(found2.value);
      sure2 &&= found2.sure;
    }
  }
  return ends.offer(doubt ?? { kind: "value", value: items3, sure: sure2 });
}
function itemAt(solver, wanted, at, places) {
  const goal = goalOf(wanted, at, places.get(at) ?? []);
  if (wanted.scarce.length > 0) {
    const spared = solver.solve([...goal, ...wanted.scarce.map(({ schema }) => -schema)]);
    if (spared.kind === "value") return spared;
  }
  return solver.solve(goal);
}
function distinct3(solver, wanted, places, length) {
  if (length > mostDistinct) return unknown(`it needs more than ${String(mostDistinct)} different items`);
  const goals = Array.from({ length }, (_, at) => goalOf(wanted, at, places.get(at) ?? []));
  const domains2 = goals.map((goal) => domainOf(solver, goal, length));
  const [empty] = domains2.flatMap((domain) => domain.kind === "empty" ? [domain.found] : []);
  if (empty) return empty;
  const chosen = matched(solver, domains2);
  if (!chosen) {
    const leans = domains2.some((domain) => domain.kind === "finite" && domain.lean !== Infinity);
    return leans ? unknown("its items must differ, and they are recursive") : impossible;
  }
  let sure2 = true;
  for (const [at, goal] of goals.entries()) {
    if (chosen.has(at)) continue;
    const used = [...chosen.values()];
    const found2 = solver.solve([...goal, ...used.length > 0 ? [-solver.arena.values(used)] : []]);
    if (found2.kind !== "value")
      return found2.kind === "unknown" ? found2 : unknown("its items must differ, and they come from each other");
    sure2 &&= found2.sure;
    chosen.set(at, found2.value);
  }
  return { kind: "value", value: goals.map((_, at) => chosen.get(at) ?? null), sure: sure2 };
}
function matched(solver, domains2) {
  const owners = /* @__PURE__ */ new Map();
  const claim = (at, seen) => {
    const domain = domains2[at];
    if (domain?.kind !== "finite") return true;
    for (const value of domain.values) {
      solver.budget.spend();
      const key = valueKey(value);
      if (seen.has(key)) continue;
      seen.add(key);
      const owner = owners.get(key);
      if (owner && !claim(owner.at, seen)) continue;
      owners.set(key, { at, value });
      return true;
    }
    return false;
  };
  for (const [at, domain] of domains2.entries())
    if (domain.kind === "finite" && !claim(at, /* @__PURE__ */ new Set())) return void 0;
  return new Map([...owners.values()].map(({ at, value }) => [at, value]));
}
function domainOf(solver, goal, enough) {
  const values = [];
  for (; ; ) {
    const found2 = solver.solve([...goal, ...values.length > 0 ? [-solver.arena.values(values)] : []]);
    if (found2.kind === "unknown") return { kind: "many" };
    if (found2.kind === "none")
      return values.length === 0 ? { kind: "empty", found: found2 } : { kind: "finite", values, lean: found2.lean };
    if (!found2.sure) return { kind: "many" };
    values.push(found2.value);
    if (values.length >= enough + 1) return { kind: "many" };
  }
}

// src/formats/json-schema/engine/branch.ts
function branchOf(type2) {
  return { type: type2, taken: /* @__PURE__ */ new Set(), open: /* @__PURE__ */ new Set(), listed: /* @__PURE__ */ new Map() };
}
function copyOf({ type: type2, taken, open, listed }) {
  return { type: type2, taken: new Set(taken), open: new Set(open), listed: new Map(listed) };
}
function enter(solver, branch, literals) {
  const queue = [...literals];
  for (let literal = queue.pop(); literal !== void 0; literal = queue.pop()) {
    if (branch.taken.has(literal) || branch.open.has(literal)) continue;
    if (branch.taken.has(-literal) || branch.open.has(-literal)) return false;
    solver.budget.spend();
    const shape = solver.arena.formula(literal);
    const positive = literal > 0;
    const domain = domains[shape.kind];
    if (domain !== void 0 && domain !== branch.type) {
      if (positive) continue;
      return false;
    }
    switch (shape.kind) {
      case "true":
        if (!positive) return false;
        break;
      case "type":
        if (shape.types.has(branch.type) !== positive) return false;
        break;
      case "all":
        if (positive) {
          branch.taken.add(literal);
          queue.push(...shape.parts);
        } else branch.open.add(literal);
        break;
      case "one":
        branch.open.add(literal);
        break;
      case "lazy":
        branch.taken.add(literal);
        queue.push(positive ? shape.target() : -shape.target());
        break;
      case "enum":
        if (!enterList(solver, branch, literal, shape.values, queue)) return false;
        break;
      case "property": {
        branch.taken.add(literal);
        if (!positive) queue.push(solver.arena.atom({ kind: "required", name: shape.name }));
        const list = positive ? listOf2(solver, shape.schema) : void 0;
        if (list) branch.listed.set(shape.name, list);
        break;
      }
      default:
        branch.taken.add(literal);
    }
  }
  return true;
}
function enterList(solver, branch, literal, values, queue) {
  const ofType = [...values.values()].filter((value) => typeOf(value) === branch.type);
  if (literal > 0) {
    branch.taken.add(literal);
    return ofType.length > 0;
  }
  if (ofType.length === 0) return true;
  branch.taken.add(literal);
  for (const value of ofType) {
    if (value === null) return false;
    if (isArray(value) || isObject(value)) queue.push(-spelledOut(solver, value));
  }
  return true;
}
function spelledOut({ arena }, value) {
  if (isArray(value)) {
    return arena.all([
      arena.atom({ kind: "minItems", count: value.length }),
      arena.atom({ kind: "maxItems", count: value.length }),
      ...value.map((item2, index) => arena.item(index, arena.values([item2])))
    ]);
  }
  if (!isObject(value)) return arena.values([value]);
  const names3 = new Set(value.keys());
  return arena.all([
    ...[...names3].map((name) => arena.atom({ kind: "required", name })),
    ...[...value].map(([name, child]) => arena.property(name, arena.values([child]))),
    arena.named({ include: void 0, names: names3, patterns: [] }, -1)
  ]);
}
function listOf2({ arena }, schema) {
  if (schema < 0) return void 0;
  const shape = arena.formula(schema);
  const parts = shape.kind === "all" ? shape.parts : [schema];
  for (const part of parts) {
    const inner = arena.formula(part);
    if (part > 0 && inner.kind === "enum" && inner.values.size <= 20) return [...inner.values.values()];
  }
  return void 0;
}
var deepestLook = 8;
function standingOf(solver, branch, literal, depth = 0) {
  if (branch.taken.has(literal) || branch.open.has(literal)) return 1;
  if (branch.taken.has(-literal) || branch.open.has(-literal)) return -1;
  const standing2 = standingOfShape(solver, branch, solver.arena.formula(literal), depth);
  if (literal > 0 || standing2 === 0) return standing2;
  return standing2 === 1 ? -1 : 1;
}
function standingOfShape(solver, branch, shape, depth) {
  const domain = domains[shape.kind];
  if (domain !== void 0 && domain !== branch.type) return 1;
  switch (shape.kind) {
    case "true":
      return 1;
    case "type":
      return shape.types.has(branch.type) ? 1 : -1;
    case "enum":
      return [...shape.values.values()].some((value) => typeOf(value) === branch.type) ? 0 : -1;
    case "all": {
      if (depth > deepestLook) return 0;
      let standing2 = 1;
      for (const part of shape.parts) {
        const one2 = standingOf(solver, branch, part, depth + 1);
        if (one2 === -1) return -1;
        if (one2 === 0) standing2 = 0;
      }
      return standing2;
    }
    case "property":
      return standingOfProperty(solver, branch, shape.name, shape.schema);
    default:
      return 0;
  }
}
function standingOfProperty(solver, branch, name, schema) {
  if (branch.taken.has(-solver.arena.atom({ kind: "required", name }))) return 1;
  const values = branch.listed.get(name);
  if (!values) return 0;
  const truths = values.map((value) => evaluate(solver, schema, value));
  if (every(truths) === true) return 1;
  const never = truths.every((truth) => truth === false);
  return never && branch.taken.has(solver.arena.atom({ kind: "required", name })) ? -1 : 0;
}
function waysOf({ arena }, literal) {
  const shape = arena.formula(literal);
  if (shape.kind === "all") return shape.parts.map((part) => [-part]);
  if (shape.kind !== "one") return [[literal]];
  const { parts } = shape;
  if (literal > 0)
    return parts.map((part) => [part, ...parts.filter((other) => other !== part).map((o) => -o)]);
  const pairs = parts.flatMap((part, i) => parts.slice(i + 1).map((other) => [part, other]));
  return [parts.map((part) => -part), ...pairs];
}
function settle(solver, branch) {
  for (let moved2 = true; moved2; ) {
    moved2 = false;
    for (const literal of [...branch.open]) {
      const left = waysLeft(solver, branch, literal);
      if (left === "holds") {
        branch.open.delete(literal);
        branch.taken.add(literal);
        continue;
      }
      const [only] = left;
      if (only === void 0) return false;
      if (left.length > 1) continue;
      branch.open.delete(literal);
      branch.taken.add(literal);
      moved2 = true;
      if (!enter(solver, branch, only)) return false;
    }
  }
  return true;
}
function waysLeft(solver, branch, literal) {
  const left = [];
  for (const way of waysOf(solver, literal)) {
    solver.budget.spend();
    const standings = way.map((part) => standingOf(solver, branch, part));
    if (standings.includes(-1)) continue;
    if (standings.every((standing2) => standing2 === 1)) return "holds";
    left.push(way);
  }
  return left;
}

// src/formats/json-schema/engine/numbers.ts
var mostTried = 2e4;
function findNumber({ arena, budget }, atoms) {
  const wanted = {
    low: void 0,
    high: void 0,
    step: void 0,
    avoid: [],
    excluded: /* @__PURE__ */ new Set()
  };
  for (const atom of atoms) note(wanted, arena.formula(atom), atom > 0);
  const { low, high } = wanted;
  if (low && high) {
    const order = compare(low.at, high.at);
    if (order > 0 || order === 0 && (low.exclusive || high.exclusive)) return impossible;
  }
  const fits = (value) => {
    budget.spend();
    return inside(wanted, value) && !wanted.excluded.has(valueKey(value));
  };
  return wanted.step ? onLattice(wanted, wanted.step, fits) : anywhere(wanted, fits);
}
function note(wanted, shape, positive) {
  switch (shape.kind) {
    case "minimum":
      if (positive) wanted.low = tighter(wanted.low, shape, 1);
      else wanted.high = tighter(wanted.high, { bound: shape.bound, exclusive: !shape.exclusive }, -1);
      break;
    case "maximum":
      if (positive) wanted.high = tighter(wanted.high, shape, -1);
      else wanted.low = tighter(wanted.low, { bound: shape.bound, exclusive: !shape.exclusive }, 1);
      break;
    case "multipleOf":
      if (!positive) wanted.avoid.push(shape.divisor);
      else wanted.step = wanted.step ? leastCommonMultiple(wanted.step, shape.divisor) : shape.divisor;
      break;
    case "enum":
      if (!positive) {
        for (const [key, value] of shape.values) if (isNumber(value)) wanted.excluded.add(key);
      }
      break;
    default:
  }
}
function tighter(known2, { bound: bound2, exclusive }, sign) {
  if (!known2) return { at: bound2, exclusive };
  const order = compare(bound2, known2.at) * sign;
  if (order === 0) return { at: bound2, exclusive: exclusive || known2.exclusive };
  return order > 0 ? { at: bound2, exclusive } : known2;
}
function inside({ low, high, avoid }, value) {
  if (low && compare(value, low.at) < (low.exclusive ? 1 : 0)) return false;
  if (high && compare(value, high.at) > (high.exclusive ? -1 : 0)) return false;
  return !avoid.some((divisor) => isInteger(divide(value, divisor)));
}
function anywhere(wanted, fits) {
  const { low, high } = wanted;
  if (low && high && compare(low.at, high.at) === 0) return fits(low.at) ? sure(low.at) : impossible;
  const from = low?.at ?? (high ? add(high.at, rational(-8n)) : zero);
  for (const value of faraway(from)) if (fits(value)) return sure(value);
  const width = low && high ? add(high.at, rational(-from.n, from.d)) : rational(8n);
  if (!low && !high) {
    for (const value of [zero, one, rational(-1n)]) if (fits(value)) return sure(value);
  }
  for (let whole = ceil(from), tried = 0; tried < 64; whole += 1n, tried += 1)
    if (fits(rational(whole))) return sure(rational(whole));
  for (let parts = 2n; parts < 1n << 40n; parts *= 2n) {
    for (let i = 0n; i <= parts && i < 64n; i += 1n) {
      const value = add(from, multiply(width, rational(i, parts)));
      if (fits(value)) return sure(value);
    }
  }
  return unknown("no number was found between the multiples that must be avoided");
}
function faraway(from) {
  const size = from.n < 0n ? -from.n : from.n;
  if (size / from.d < 1n << 53n) return [];
  const whole = floor(from);
  const apart = size / from.d / 1000n;
  return [whole * 2n, whole + apart, whole - apart, 0n].map((n) => rational(n));
}
function onLattice(wanted, step, fits) {
  const periods = wanted.avoid.map((divisor) => divide(leastCommonMultiple(step, divisor), step).n);
  if (periods.includes(1n)) return impossible;
  const first = wanted.low ? ceil(divide(wanted.low.at, step)) : void 0;
  const last = wanted.high ? floor(divide(wanted.high.at, step)) : void 0;
  const start = first ?? (last === void 0 || last >= 0n ? 0n : last);
  const stepTo = first === void 0 && last !== void 0 ? -1n : 1n;
  const begin = stepTo < 0n && last !== void 0 && last < 0n ? last : start;
  for (const { n } of faraway(rational(begin))) {
    const value = multiply(step, rational(n));
    if (fits(value)) return sure(value);
  }
  for (let k = begin, tried = 0; tried < mostTried; k += stepTo, tried += 1) {
    if (first !== void 0 && k < first || last !== void 0 && k > last) return impossible;
    const value = multiply(step, rational(k));
    if (fits(value)) return sure(value);
  }
  return unknown("too many multiples would have to be tried");
}
function sure(value) {
  return { kind: "value", value, sure: true };
}

// src/formats/json-schema/engine/objects.ts
var mostPatterns = 6;
var mostFilled = 2e3;
function findObject(solver, atoms) {
  const wanted = collect2(solver, atoms);
  for (const name of wanted.required.keys()) if (wanted.forbidden.has(name)) return impossible;
  if (wanted.min > wanted.max) return impossible;
  const ends = alternatives();
  assign(solver, wanted, 0, wanted.required, ends);
  return ends.result();
}
function collect2({ arena }, atoms) {
  const wanted = {
    properties: /* @__PURE__ */ new Map(),
    cells: [],
    names: [],
    required: /* @__PURE__ */ new Map(),
    forbidden: /* @__PURE__ */ new Set(),
    demands: [],
    min: 0,
    max: Infinity
  };
  const push = (map, name, ...schemas) => {
    const known2 = map.get(name);
    if (known2) known2.push(...schemas);
    else map.set(name, schemas);
  };
  for (const atom of atoms) {
    const shape = arena.formula(atom);
    const positive = atom > 0;
    switch (shape.kind) {
      case "property":
        if (positive) push(wanted.properties, shape.name, shape.schema);
        else push(wanted.required, shape.name, -shape.schema);
        break;
      case "named":
        if (positive) wanted.cells.push(shape);
        else wanted.demands.push({ cell: shape.cell, name: [], value: [-shape.schema] });
        break;
      case "names":
        if (positive) wanted.names.push(shape.schema);
        else wanted.demands.push({ cell: void 0, name: [-shape.schema], value: [] });
        break;
      case "required":
        if (positive) push(wanted.required, shape.name);
        else wanted.forbidden.add(shape.name);
        break;
      case "minProperties":
        if (positive) wanted.min = Math.max(wanted.min, shape.count);
        else wanted.max = Math.min(wanted.max, shape.count - 1);
        break;
      case "maxProperties":
        if (positive) wanted.max = Math.min(wanted.max, shape.count);
        else wanted.min = Math.max(wanted.min, shape.count + 1);
        break;
      default:
    }
  }
  return wanted;
}
function assign(solver, wanted, index, taken, ends) {
  solver.budget.spend();
  const demand = wanted.demands[index];
  if (!demand) return complete2(solver, wanted, taken, ends);
  for (const name of mentioned(wanted, taken)) {
    if (wanted.forbidden.has(name)) continue;
    if (demand.cell && inCell(solver.patterns, demand.cell, name) === false) continue;
    if (every(demand.name.map((schema) => evaluate(solver, schema, name))) === false) continue;
    const value = [...taken.get(name) ?? [], ...demand.value];
    const possible = solver.solve(goalOf2(solver, wanted, name, value));
    if (possible.kind === "none") ends.offer(possible);
    else if (assign(solver, wanted, index + 1, new Map([...taken, [name, value]]), ends)) return true;
  }
  for (const fresh of freshNames(solver, wanted, taken, demand)) {
    if (typeof fresh !== "string") ends.offer(fresh);
    else if (assign(solver, wanted, index + 1, new Map([...taken, [fresh, demand.value]]), ends)) return true;
  }
  return false;
}
function mentioned(wanted, taken) {
  const names3 = /* @__PURE__ */ new Set([...taken.keys(), ...wanted.properties.keys()]);
  for (const { cell } of [...wanted.cells, ...wanted.demands])
    for (const name of cell?.names ?? []) names3.add(name);
  return names3;
}
function goalOf2(solver, wanted, name, more) {
  const goal = [...wanted.properties.get(name) ?? [], ...more];
  for (const { cell, schema } of wanted.cells)
    if (inCell(solver.patterns, cell, name) === true) goal.push(schema);
  return goal;
}
function* freshNames(solver, wanted, taken, demand) {
  const { arena } = solver;
  const patterns = /* @__PURE__ */ new Set();
  for (const cell of [...wanted.cells.map((entry) => entry.cell), ...demand.cell ? [demand.cell] : []]) {
    if (cell.include !== void 0) patterns.add(cell.include);
    for (const pattern2 of cell.patterns) patterns.add(pattern2);
  }
  const list = [...patterns];
  if (list.length > mostPatterns) {
    yield unknown(`its names fall into more than ${String(2 ** mostPatterns)} cells`);
    return;
  }
  const used = arena.values([...mentioned(wanted, taken), ...wanted.forbidden]);
  for (let choice = 0; choice < 2 ** list.length; choice += 1) {
    solver.budget.spend();
    const matches = new Set(list.filter((_, i) => (choice >> i) % 2 === 1));
    if (demand.cell && !covers(demand.cell, matches)) continue;
    const schemas = wanted.cells.filter(({ cell }) => covers(cell, matches)).map(({ schema }) => schema);
    const value = solver.solve([...schemas, ...demand.value]);
    if (value.kind !== "value") {
      yield value;
      continue;
    }
    const name = solver.solve([
      arena.types(["string"]),
      ...list.map((source) => (matches.has(source) ? 1 : -1) * arena.atom({ kind: "pattern", source })),
      ...wanted.names,
      ...demand.name,
      -used
    ]);
    yield name.kind === "value" && typeof name.value === "string" ? name.value : name;
  }
}
function covers({ include, patterns }, matches) {
  if (include !== void 0 && !matches.has(include)) return false;
  return !patterns.some((pattern2) => matches.has(pattern2));
}
function complete2(solver, wanted, taken, ends) {
  if (taken.size > wanted.max) return ends.offer(impossible);
  const values = /* @__PURE__ */ new Map();
  let sure2 = true;
  let doubt;
  for (const [name, more] of taken) {
    const legal = every(wanted.names.map((schema) => evaluate(solver, schema, name)));
    if (legal === false) return ends.offer(impossible);
    const child = solver.solve(goalOf2(solver, wanted, name, more));
    if (child.kind === "none") return ends.offer(child);
    if (child.kind === "unknown") doubt ??= child;
    else {
      values.set(name, child.value);
      sure2 &&= child.sure && legal === true;
    }
  }
  if (doubt) return ends.offer(doubt);
  if (values.size < wanted.min) {
    const stopped = fill(solver, wanted, values);
    if (stopped) return ends.offer(stopped);
  }
  return ends.offer({ kind: "value", value: values, sure: sure2 });
}
function fill(solver, wanted, values) {
  if (wanted.min > mostFilled) return unknown(`it needs more than ${String(mostFilled)} properties`);
  const ends = alternatives();
  const taken = new Map([...values.keys()].map((name) => [name, []]));
  for (const name of mentioned(wanted, taken)) {
    if (values.size >= wanted.min) return void 0;
    if (values.has(name) || wanted.forbidden.has(name)) continue;
    if (every(wanted.names.map((schema) => evaluate(solver, schema, name))) === false) continue;
    const child = solver.solve(goalOf2(solver, wanted, name, []));
    if (child.kind === "value") values.set(name, child.value);
    else ends.offer(child);
  }
  const anywhere2 = { cell: void 0, name: [], value: [] };
  while (values.size < wanted.min) {
    const before = values.size;
    const used = new Map([...values.keys()].map((name) => [name, []]));
    for (const fresh of freshNames(solver, wanted, used, anywhere2)) {
      if (typeof fresh !== "string") ends.offer(fresh);
      else {
        const child = solver.solve(goalOf2(solver, wanted, fresh, []));
        if (child.kind === "value") values.set(fresh, child.value);
      }
      if (values.size >= wanted.min) return void 0;
    }
    if (values.size === before) return ends.result();
  }
  return void 0;
}

// src/formats/json-schema/engine/word.ts
var mostStates = 2500;
var longestWord = 1e5;
function findWord(make, language, length, budget) {
  if (length.min > length.max) return void 0;
  if (length.min > longestWord) return "beyond";
  return layers(make, language, length, budget);
}
function layers(make, language, { min, max }, budget) {
  let layer = [{ state: language, char: 0, from: void 0 }];
  const alive = /* @__PURE__ */ new Set();
  for (let length = 0; length < min; length += 1) {
    const next = expand(make, layer, /* @__PURE__ */ new Set(), budget);
    if (next.length === 0) return void 0;
    for (const { state } of next) alive.add(state.id);
    if (alive.size > mostStates) return "beyond";
    layer = next;
  }
  const seen = new Set(layer.map(({ state }) => state.id));
  for (let length = min; length <= max; length += 1) {
    const end = layer.find(({ state }) => make.nullable(state));
    if (end) return { word: spell(end) };
    layer = expand(make, layer, seen, budget);
    if (layer.length === 0) return void 0;
    if (seen.size > mostStates || length > longestWord) return "beyond";
  }
  return void 0;
}
function expand(make, layer, seen, budget) {
  const next = [];
  for (const from of layer) {
    const starts = make.boundaries(from.state);
    for (const [i, start] of starts.entries()) {
      budget.spend();
      const char = pleasant(start, (starts[i + 1] ?? 1114112) - 1);
      const state = make.derivative(from.state, char);
      if (state === make.none || seen.has(state.id)) continue;
      seen.add(state.id);
      next.push({ state, char, from });
    }
  }
  return next;
}
function pleasant(from, to) {
  for (const wish of [97, 65, 48, 120, 45, 95, 32]) if (wish >= from && wish <= to) return wish;
  if (from < 33 && to >= 33) return 33;
  if (from < 233 && to >= 233) return 233;
  return from >= 55296 && from <= 57343 && to > 57343 ? 57344 : from;
}
function spell(end) {
  const codes = [];
  for (let step = end; step.from; step = step.from) codes.push(step.char);
  return codes.reverse().map((code) => String.fromCodePoint(code)).join("");
}

// src/formats/json-schema/engine/strings.ts
function findString(solver, atoms) {
  const wanted = {
    min: 0,
    max: Infinity,
    languages: [],
    formats: /* @__PURE__ */ new Set(),
    notFormats: /* @__PURE__ */ new Set(),
    excluded: [],
    beyond: []
  };
  for (const atom of atoms) note2(solver, wanted, atom);
  if (formatInclusions.some(([narrow, wide]) => wanted.formats.has(narrow) && wanted.notFormats.has(wide)))
    return impossible;
  const { make } = solver.patterns;
  if (wanted.excluded.length > 0) wanted.languages.push(make.not(make.words(wanted.excluded)));
  const surely = [...wanted.languages, ...languagesOf(solver, wanted.formats, formatShapes)];
  const word2 = findWord(make, make.and(surely), wanted, solver.budget);
  if (word2 === void 0) return impossible;
  const words = word2 === "beyond" ? [] : [word2.word];
  if (wanted.formats.size + wanted.notFormats.size > 0) {
    const likely = [
      ...surely,
      ...languagesOf(solver, wanted.formats, formatExamples),
      ...languagesOf(solver, wanted.notFormats, formatShapes).map((language) => make.not(language))
    ];
    const better = findWord(make, make.and(likely), wanted, solver.budget);
    if (better !== void 0 && better !== "beyond") words.unshift(better.word);
  }
  return sampled(solver, wanted, atoms, words);
}
function languagesOf({ patterns }, formats, table2) {
  return [...formats].flatMap((format3) => {
    const source = Object.hasOwn(table2, format3) ? table2[format3] : void 0;
    const language = source === void 0 ? void 0 : patterns.language(source);
    return language && !("beyond" in language) ? [language] : [];
  });
}
function sampled(solver, wanted, atoms, words) {
  const candidates = [...words];
  for (const format3 of wanted.formats) candidates.push(...formatSamples[format3]?.valid ?? []);
  for (const format3 of wanted.notFormats) candidates.push(...formatSamples[format3]?.invalid ?? []);
  let unsure;
  for (const candidate of candidates) {
    const truth = every(atoms.map((atom) => evaluate(solver, atom, candidate)));
    if (truth === true) return { kind: "value", value: candidate, sure: true };
    if (truth === void 0) unsure ??= candidate;
  }
  if (unsure !== void 0) return { kind: "value", value: unsure, sure: false };
  const because = wanted.beyond[0] ?? (words.length === 0 ? "its strings need an automaton with too many states" : `no example was found for the format "${[...wanted.formats, ...wanted.notFormats].join('", "')}"`);
  return unknown(because);
}
function note2({ arena, patterns }, wanted, atom) {
  const shape = arena.formula(atom);
  const positive = atom > 0;
  switch (shape.kind) {
    case "minLength":
      if (positive) wanted.min = Math.max(wanted.min, shape.count);
      else wanted.max = Math.min(wanted.max, shape.count - 1);
      break;
    case "maxLength":
      if (positive) wanted.max = Math.min(wanted.max, shape.count);
      else wanted.min = Math.max(wanted.min, shape.count + 1);
      break;
    case "pattern": {
      const language = patterns.language(shape.source);
      if ("beyond" in language) wanted.beyond.push(`the pattern ${shape.source}: ${language.beyond}`);
      else wanted.languages.push(positive ? language : patterns.make.not(language));
      break;
    }
    case "format":
      if (isAsserted(shape.name)) (positive ? wanted.formats : wanted.notFormats).add(shape.name);
      break;
    case "enum":
      if (!positive) {
        for (const value of shape.values.values()) if (typeof value === "string") wanted.excluded.push(value);
      }
      break;
    default:
  }
}

// src/formats/json-schema/engine/search.ts
var deepestInstance = 60;
function theoryOf() {
  return { arena: arenaOf(), patterns: patternsOf() };
}
function solverOf(theory, budget) {
  const answers = /* @__PURE__ */ new Map();
  const openGoals = /* @__PURE__ */ new Map();
  const solver = { ...theory, budget, solve };
  function solve(literals) {
    budget.spend();
    const goal = normal(theory.arena, literals);
    if (goal === void 0) return impossible;
    const key = goal.join(",");
    const known2 = answers.get(key);
    if (known2) return known2;
    const depth = openGoals.get(key);
    if (depth !== void 0) return { kind: "none", lean: depth };
    if (openGoals.size > deepestInstance)
      return unknown(`instances nested deeper than ${String(deepestInstance)} levels were not looked at`);
    const own3 = openGoals.size;
    openGoals.set(key, own3);
    try {
      const found2 = ofEveryType(goal);
      if (found2.kind !== "none") {
        if (found2.kind === "value" && found2.sure) answers.set(key, found2);
        return found2;
      }
      if (found2.lean < own3) return found2;
      answers.set(key, impossible);
      return impossible;
    } finally {
      openGoals.delete(key);
    }
  }
  function ofEveryType(goal) {
    const ends = alternatives();
    for (const type2 of jsonTypes) {
      const branch = branchOf(type2);
      if (!enter(solver, branch, goal)) continue;
      if (ends.offer(explore(goal, branch))) break;
    }
    return ends.result();
  }
  function explore(goal, branch) {
    budget.spend();
    if (!settle(solver, branch)) return impossible;
    const listed = fromLists(goal, branch);
    if (listed) return listed;
    const found2 = ofType(branch);
    if (found2.kind === "none") return found2;
    if (found2.kind === "value") {
      const truth = every(goal.map((literal) => evaluate(theory, literal, found2.value)));
      if (truth === true) return { kind: "value", value: found2.value, sure: true };
      if (branch.open.size === 0)
        return truth === void 0 ? { ...found2, sure: false } : unknown("an instance that fits every part by itself does not fit the whole");
    } else if (branch.open.size === 0) return found2;
    return choose(goal, branch, found2.kind === "value" ? found2.value : void 0);
  }
  function choose(goal, branch, proposal) {
    let best;
    for (const literal of branch.open) {
      if (proposal !== void 0 && evaluate(theory, literal, proposal) === true) continue;
      const left = waysLeft(solver, branch, literal);
      const ways = left === "holds" ? [] : left;
      if (!best || ways.length < best.ways.length) best = { literal, ways };
    }
    if (!best) {
      const [literal] = branch.open;
      if (literal === void 0) return unknown("the search ended without an answer");
      best = { literal, ways: waysOf(solver, literal) };
    }
    const ends = alternatives();
    for (const way of best.ways) {
      const next = copyOf(branch);
      next.open.delete(best.literal);
      next.taken.add(best.literal);
      if (!enter(solver, next, way)) continue;
      if (ends.offer(explore(goal, next))) break;
    }
    return ends.result();
  }
  function fromLists(goal, branch) {
    let shortest;
    for (const literal of branch.taken) {
      const shape = theory.arena.formula(literal);
      if (literal < 0 || shape.kind !== "enum") continue;
      if (!shortest || shape.values.size < shortest.length) shortest = [...shape.values.values()];
    }
    if (!shortest) return void 0;
    const ends = alternatives();
    for (const value of shortest) {
      budget.spend();
      if (typeOf(value) !== branch.type) continue;
      const all = [...goal, ...branch.taken, ...branch.open];
      const truth = every(all.map((literal) => evaluate(theory, literal, value)));
      if (truth === false) continue;
      if (ends.offer({ kind: "value", value, sure: truth === true })) break;
    }
    return ends.result();
  }
  function ofType({ type: type2, taken }) {
    const atoms = [...taken];
    const solvers = {
      null: () => ({ kind: "value", value: null, sure: true }),
      boolean: () => findBoolean(theory.arena, atoms),
      number: () => findNumber(solver, atoms),
      string: () => findString(solver, stringAtoms(theory.arena, atoms)),
      array: () => findArray(solver, atoms),
      object: () => findObject(solver, atoms)
    };
    return solvers[type2]();
  }
  return solver;
}
function findBoolean(arena, atoms) {
  const excluded = /* @__PURE__ */ new Set();
  for (const atom of atoms) {
    const shape = arena.formula(atom);
    if (atom < 0 && shape.kind === "enum") for (const value2 of shape.values.values()) excluded.add(value2);
  }
  const value = [true, false].find((candidate) => !excluded.has(candidate));
  return value === void 0 ? impossible : { kind: "value", value, sure: true };
}
function stringAtoms(arena, atoms) {
  return atoms.filter((atom) => !["all", "one", "lazy", "opaque"].includes(arena.formula(atom).kind));
}
function normal(arena, literals) {
  const whole = arena.all(literals);
  if (whole === bottom) return void 0;
  const shape = arena.formula(whole);
  return whole > 0 && shape.kind === "all" ? shape.parts : [whole];
}

// src/formats/json-schema/engine/decide.ts
var ordinarySteps = 4e5;
function decideInclusion(theory, writer, reader, steps = ordinarySteps) {
  const budget = budgetOf(steps);
  const found2 = guarded(theory, budget, [writer, -reader], steps);
  if (found2.kind === "none") return { kind: "proof" };
  const because = reasonOf(theory, [writer, reader]);
  if (found2.kind === "unknown") return { kind: "undecided", because: because ?? found2.because };
  return {
    kind: "candidate",
    value: found2.value,
    sure: found2.sure,
    because: because ?? "the instance that was found could not be confirmed"
  };
}
function guarded(theory, budget, goal, steps) {
  try {
    return solverOf(theory, budget).solve(goal);
  } catch (error) {
    if (error instanceof BudgetSpent)
      return { kind: "unknown", because: `it was not decided within ${String(steps)} steps` };
    if (error instanceof RangeError)
      return { kind: "unknown", because: "the schema is nested too deep to be decided" };
    throw error;
  }
}
function reasonOf({ arena, patterns }, literals) {
  const seen = /* @__PURE__ */ new Set();
  const queue = literals.map(Math.abs);
  for (let id2 = queue.pop(); id2 !== void 0; id2 = queue.pop()) {
    if (seen.has(id2)) continue;
    seen.add(id2);
    const shape = arena.formula(id2);
    if (shape.kind === "opaque") return shape.because;
    if (shape.kind === "pattern") {
      const language = patterns.language(shape.source);
      if ("beyond" in language)
        return `the pattern ${shape.source} cannot be reasoned about: ${language.beyond}`;
    }
    if ("parts" in shape) queue.push(...shape.parts.map(Math.abs));
    if ("schema" in shape) queue.push(Math.abs(shape.schema));
    if (shape.kind === "lazy") queue.push(Math.abs(shape.target()));
  }
  return void 0;
}
function separates(theory, writer, reader, value) {
  const written = evaluate(theory, writer, value);
  if (written === false) return false;
  const read2 = evaluate(theory, reader, value);
  if (read2 === true) return false;
  return written === void 0 || read2 === void 0 ? void 0 : true;
}

// src/formats/json-schema/validator.ts
async function validatorOf(library, document, patterns) {
  const { ajvOf } = await import("./ajv-45SI2TGM.js");
  const { dialect: dialect2 } = document;
  const ajv = ajvOf(dialect2, {
    strict: false,
    meta: false,
    validateSchema: false,
    validateFormats: assertsFormats(document.settings, dialect2),
    logger: false,
    allErrors: mentionsContains(library, document),
    addUsedSchema: false,
    inlineRefs: false,
    code: { regExp: matcher(patterns), optimize: false }
  });
  const name = `ajv (${dialect2})`;
  try {
    for (const [uri, other] of foreign(library, document))
      ajv.addSchema(prepared(other, other.root), uri);
    const schema = prepared(document, document.root);
    if (typeof schema === "object") ajv.addSchema(schema, document.retrieved);
    const validate = typeof schema === "object" ? { $ref: document.retrieved } : schema;
    return validating(name, ajv.compile(validate));
  } catch (error) {
    const fault = messageOf(error);
    return { name, validate: () => ({ fault }) };
  }
}
function validating(name, validate) {
  return {
    name,
    validate(instance) {
      try {
        const valid = validate(instance);
        const [error] = validate.errors ?? [];
        return { valid, error: error ? `${error.instancePath || "the value"} ${error.message ?? ""}` : "" };
      } catch (error) {
        return { fault: messageOf(error) };
      }
    }
  };
}
function foreign(library, document) {
  const found2 = /* @__PURE__ */ new Map();
  for (const from of reachable(library, document).values()) {
    for (const { uri, written } of from.references) {
      const target = targetOf(library, from, uri, written);
      if (target && target.path !== document.path && target !== from) found2.set(uri, target);
    }
  }
  return found2;
}
function mentionsContains(library, document) {
  return [...reachable(library, document).values()].some(({ text }) => text.text.includes("contains"));
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function matcher(patterns) {
  const engine = (source) => ({
    // Ajv tells patterns apart by this text.
    toString: () => `/${source}/u`,
    test(text) {
      const found2 = patterns.test(source, text);
      if (found2 === void 0) throw new Error(`the pattern ${source} cannot be tested in bounded time`);
      return found2;
    }
  });
  return Object.assign(engine, { code: "contractCheckPattern" });
}
function prepared(document, node) {
  if (node.kind !== "object") return plain(node);
  const { dialect: dialect2 } = document;
  const result = {};
  const put = (key, value) => {
    Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
  };
  const hidden = refHidesSiblings(dialect2) && node.get("$ref") !== void 0;
  for (const { key, value } of node.members) {
    const keyword = keywordIn(key, dialect2);
    if (key === "$schema" || hidden && !["$ref", "definitions", "$defs"].includes(key)) continue;
    if (!keyword) {
      if (value.kind === "object" && !ajvKnows.has(key)) put(key, preparedMap(document, value));
      continue;
    }
    const name = key === "id" ? "$id" : key;
    if (keyword.holds === "value") put(name, plain(value));
    else if (value.kind === "array")
      put(
        name,
        value.items.map((item2) => prepared(document, item2))
      );
    else if (keyword.holds === "schemaMap" || key === "dependencies") put(name, preparedMap(document, value));
    else put(name, prepared(document, value));
  }
  respellBounds(result);
  return result;
}
var ajvKnows = /* @__PURE__ */ new Set([
  "nullable",
  "discriminator",
  "contains",
  "propertyNames",
  "if",
  "then",
  "else",
  "const",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
  "prefixItems",
  "additionalItems",
  "$dynamicRef",
  "$recursiveRef"
]);
function preparedMap(document, node) {
  if (node.kind !== "object") return plain(node);
  const result = {};
  for (const { key, value } of node.members) {
    Object.defineProperty(result, key, {
      value: value.kind === "array" ? plain(value) : prepared(document, value),
      enumerable: true,
      configurable: true,
      writable: true
    });
  }
  return result;
}
function respellBounds(schema) {
  for (const [inclusive, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"]
  ]) {
    const flag = Object.hasOwn(schema, exclusive) ? schema[exclusive] : void 0;
    if (typeof flag !== "boolean") continue;
    if (flag && typeof schema[inclusive] === "number") {
      schema[exclusive] = schema[inclusive];
      Reflect.deleteProperty(schema, inclusive);
    } else Reflect.deleteProperty(schema, exclusive);
  }
}

// src/formats/json-schema/pair.ts
var stepsAlone = 1e5;
function pairOf(base, head) {
  const theory = theoryOf();
  const decided = /* @__PURE__ */ new Map();
  function decide(writer, reader, steps) {
    const key = `${String(writer)} ${String(reader)}`;
    const known2 = decided.get(key);
    if (known2) return known2;
    const inclusion = decideInclusion(theory, writer, reader, steps);
    decided.set(key, inclusion);
    return inclusion;
  }
  function included(reader, writer, semantics, steps) {
    const strict2 = writer.literal;
    const literal = semantics === "strict" ? strict2 : theory.arena.all([strict2, writer.declared()]);
    return { reader, writer, literal, inclusion: decide(literal, reader.literal, steps) };
  }
  async function reading(reader, writer, semantics) {
    return concluded(theory, included(reader, writer, semantics, ordinarySteps));
  }
  async function readingAlone(reader, writer, semantics, actual) {
    const asked = included(reader, writer, semantics, stepsAlone);
    const { inclusion } = asked;
    if (inclusion.kind === "candidate" && inclusion.sure) {
      const witness = await confirmed(theory, { ...asked, reader: actual }, inclusion.value);
      if (typeof witness !== "string") return refused(witness);
    }
    return concluded(theory, asked);
  }
  return {
    theory,
    base: schemaOf(theory, base),
    head: schemaOf(theory, head),
    variant: ({ contract }, path, root2, otherwise) => schemaOf(theory, replaced(contract, path, root2, otherwise)),
    reading,
    readingAlone
  };
}
async function readingWithAdvice(pair2, reader, writer) {
  const outcome = await pair2.reading(reader, writer, "declared");
  if (outcome.outcome !== "reads") return outcome;
  const strict2 = await pair2.reading(reader, writer, "strict");
  if (strict2.outcome === "reads") return outcome;
  const why = strict2.outcome === "undecided" ? `by plain set inclusion it is undecided (${strict2.because})` : `by plain set inclusion it fails: ${strict2.because}`;
  return readsWith(
    `reads as long as writers emit only names that their schema declares; ${why}. The object is open: "additionalProperties": false in the writer's schema would make both answers agree.`
  );
}
function schemaOf(theory, contract) {
  const { library, document } = contract;
  const compiler = compilerOf(theory.arena, library, document);
  const root2 = { document, node: document.root, base: document.base };
  let validator;
  let declared2;
  return {
    contract,
    literal: compiler.compile(root2),
    declared: () => declared2 ??= closureOf(compiler, theory.patterns, root2),
    validator: () => validator ??= validatorOf(library, document, theory.patterns)
  };
}
function replaced({ library, document }, path, root2, otherwise) {
  const known2 = library.documents.get(path) ?? document;
  const made = { ...documentOf(known2.text, root2, known2.settings), otherwise };
  const documents = new Map(library.documents).set(path, made);
  const byUri = new Map(
    [...library.byUri].map(([uri, owners]) => [
      uri,
      owners.map((one2) => one2.path === path ? made : one2)
    ])
  );
  const other = { ...library, documents, byUri };
  return { library: other, document: path === document.path ? made : document };
}
async function concluded(theory, asked) {
  const { inclusion } = asked;
  if (inclusion.kind === "proof") return reads;
  if (inclusion.kind === "undecided") return undecided(inclusion.because);
  const witness = await confirmed(theory, asked, inclusion.value);
  if (typeof witness === "string") return undecided(inclusion.sure ? witness : inclusion.because);
  return refused(witness);
}
function refused(witness) {
  const because = `${shown(witness.written)} may be written and is refused: ${witness.observed}`;
  return { outcome: "rejects", because, witness };
}
async function confirmed(theory, { reader, writer, literal }, value) {
  if (separates(theory, literal, reader.literal, value) === false)
    return "the instance that was found does not separate the two schemas";
  const instance = toPlain(value);
  const written = (await writer.validator()).validate(instance);
  if ("fault" in written) return `Ajv could not check an instance: ${written.fault}`;
  if (!written.valid)
    return `the engine and Ajv disagree about the instance ${shown(instance)} under the writer's schema: ${written.error}`;
  const judge = await reader.validator();
  const read2 = judge.validate(instance);
  if ("fault" in read2) return `Ajv could not check an instance: ${read2.fault}`;
  if (read2.valid)
    return `the engine and Ajv disagree about the instance ${shown(instance)} under the reader's schema`;
  return { written: instance, observed: read2.error, decoder: judge.name };
}
function shown(instance) {
  const text = JSON.stringify(instance);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

// src/formats/json-schema/comparison.ts
var comparisons = /* @__PURE__ */ new WeakMap();
function comparisonOf(base, head, profile) {
  const there = comparisons.get(base)?.get(head)?.get(profile);
  if (there) return { ...there, swapped: false };
  const back = comparisons.get(head)?.get(base)?.get(profile);
  if (back) return { ...back, swapped: true };
  const made = compare3(base, head, profile);
  const byHead = comparisons.get(base) ?? /* @__PURE__ */ new WeakMap();
  comparisons.set(base, byHead);
  byHead.set(head, new Map(byHead.get(head)).set(profile, made));
  return { ...made, swapped: false };
}
function compare3(base, head, profile) {
  const pair2 = pairOf(base, head);
  const semantics = profile === "strict" ? "strict" : "declared";
  const read2 = semantics === "declared" ? readingWithAdvice : strictly;
  let verdict;
  const decide = async () => ({
    backward: await read2(pair2, pair2.head, pair2.base),
    forward: await read2(pair2, pair2.base, pair2.head)
  });
  return { pair: pair2, semantics, whole: () => verdict ??= decide() };
}
var strictly = (pair2, reader, writer) => pair2.reading(reader, writer, "strict");

// src/formats/json-schema/replay.ts
async function replayInstance(reader, writer, written) {
  const patterns = patternsOf();
  const wrote = (await validatorOf(writer.library, writer.document, patterns)).validate(written);
  if ("fault" in wrote) throw new Error(wrote.fault);
  if (!wrote.valid) throw new Error(`the writer may not write this: ${wrote.error}`);
  const judge = await validatorOf(reader.library, reader.document, patterns);
  const read2 = judge.validate(written);
  if ("fault" in read2) throw new Error(read2.fault);
  return {
    outcome: read2.valid ? "reads" : "rejects",
    witness: { written, observed: read2.valid ? "valid" : read2.error, decoder: judge.name }
  };
}

// src/formats/json-schema/rule.ts
function keywordRule({ name, message, ...info }) {
  return defineRule({
    ...info,
    id: `json-schema/${name}`,
    surfaces: ["instance"],
    *differences({ differences }) {
      for (const { rule, ...difference } of differences) if (rule === name) yield difference;
    },
    reads: (reader, writer) => reader?.asReader ?? writer?.asWriter ?? reads,
    message,
    shape: ({ keyword, node }) => [keyword, rawJson(node)]
  });
}
function edited(noun) {
  return ({ base, head }) => {
    const name = noun ?? (head ?? base)?.keyword ?? "";
    if (!base) return `${name} ${head?.text ?? ""} was added`;
    return head ? `${name} was changed from ${base.text} to ${head.text}` : `${name} ${base.text} was removed`;
  };
}
function namedEdit(noun) {
  return ({ base, head }) => {
    const text = JSON.stringify((head ?? base)?.text ?? "");
    if (!base) return `${noun} ${text} was added`;
    return head ? `${noun} ${text} was changed` : `${noun} ${text} was removed`;
  };
}

// src/formats/json-schema/rules/additional-items.ts
var additionalItems = keywordRule({
  name: "additional-items",
  title: "Items after the tuple allowed or refused",
  why: "`additionalItems` judges the items after a tuple; it means nothing where `items` is no list.",
  remedy: "Allow further items before anyone writes them.",
  message: edited()
});

// src/formats/json-schema/rules/additional-properties.ts
var additionalProperties = keywordRule({
  name: "additional-properties",
  title: "Undeclared names allowed, refused or constrained",
  why: "`additionalProperties` judges the names that neither `properties` nor `patternProperties` beside it declare.",
  remedy: "Decide once whether an object is open or closed; opening it is safe for old data, closing it is not.",
  message: edited()
});

// src/formats/json-schema/rules/all-of.ts
var allOf = keywordRule({
  name: "all-of",
  title: "Schema added to or removed from allOf",
  why: "Every schema of the list must hold: one more refuses data, one less lets data in.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited("allOf schema")
});

// src/formats/json-schema/rules/anchor.ts
var anchor = keywordRule({
  name: "anchor",
  title: "Anchor of a schema changed",
  why: "An anchor is a name that references lead to.",
  remedy: "Keep anchors that others may refer to.",
  message: edited()
});

// src/formats/json-schema/rules/any-of.ts
var anyOf = keywordRule({
  name: "any-of",
  title: "Branch added to or removed from anyOf",
  why: "One branch must hold: one more lets data in that old readers refuse, one less refuses data.",
  remedy: "Let readers learn the new branch before anyone writes it.",
  message: edited("anyOf branch")
});

// src/formats/json-schema/rules/boolean-schema.ts
var booleanSchema = keywordRule({
  name: "boolean-schema",
  title: "Schema became true, false or an object",
  why: "`true` accepts every value and `false` none.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: ({ base, head }) => `the schema was changed from ${base?.text ?? "nothing"} to ${head?.text ?? "nothing"}`
});

// src/formats/json-schema/rules/comment.ts
var comment = keywordRule({
  name: "comment",
  title: "Comment changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the comment was changed"
});

// src/formats/json-schema/rules/const.ts
var constant = keywordRule({
  name: "const",
  title: "Constant added, removed or changed",
  why: "`const` allows exactly one value, so another constant refuses everything that was valid before.",
  remedy: "Use an `enum` with both values while old and new data meet, and keep the constant of a discriminator for the life of its branch.",
  message: edited("constant")
});

// src/formats/json-schema/rules/contains.ts
var contains2 = keywordRule({
  name: "contains",
  title: "Required kind of item changed",
  why: "At least one item (or `minContains` items) must be of this kind.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/content.ts
var content = keywordRule({
  name: "content",
  title: "Content of a string described otherwise",
  why: "Annotations refuse nothing: every instance stays as valid as it was. `contentEncoding` and its like tell applications how to decode the string, so a change misleads those that decode it.",
  remedy: "Put other content under another name.",
  message: edited()
});

// src/formats/json-schema/rules/default.ts
var defaultValue = keywordRule({
  name: "default",
  title: "Default changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Validators do not fill defaults in, but applications do: readers that fill it in see another value for absent data.",
  remedy: "Tell the owners of readers that fill defaults in; where the value matters, write it explicitly.",
  message: edited("default")
});

// src/formats/json-schema/rules/definition.ts
var definition = keywordRule({
  name: "definition",
  title: "Definition added or removed",
  why: "A definition judges nothing by itself. Others may refer to it, also from other files: a removed one leaves their references without a target.",
  remedy: "Remove a definition only when nothing refers to it.",
  message: namedEdit("definition")
});

// src/formats/json-schema/rules/dependent-required.ts
var dependentRequired = keywordRule({
  name: "dependent-required",
  title: "Names that a property brings with it changed",
  why: "Where the property is present, the listed names must be too.",
  remedy: "Let all writers emit the names together before requiring it.",
  message: namedEdit("the list of names that come with")
});

// src/formats/json-schema/rules/dependent-schemas.ts
var dependentSchemas = keywordRule({
  name: "dependent-schemas",
  title: "Schema that a property brings with it changed",
  why: "Where the property is present, the whole object must satisfy the schema.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: namedEdit("the schema that comes with")
});

// src/formats/json-schema/rules/deprecated.ts
var deprecated = keywordRule({
  name: "deprecated",
  title: "Deprecation changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. It tells people that a property will go away.",
  remedy: "Say in the description what to use instead.",
  message: edited()
});

// src/formats/json-schema/rules/description.ts
var description = keywordRule({
  name: "description",
  title: "Description changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. It is documentation.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the description was changed"
});

// src/formats/json-schema/rules/dialect.ts
var dialect = keywordRule({
  name: "dialect",
  title: "Dialect changed",
  why: "`$schema` says how every keyword is read: tuples, exclusive bounds, `$ref` siblings and formats differ between drafts. The two sides are compared by what they mean.",
  remedy: "Change the dialect in a change of its own and read the other changes of the report.",
  message: edited("$schema")
});

// src/formats/json-schema/rules/enum.ts
var enumeration2 = keywordRule({
  name: "enum",
  title: "Enumerated value added or removed",
  why: "Only listed values are valid: a reader with the shorter list refuses the values that it does not know.",
  remedy: "Let readers learn the new value before anyone writes it; remove a value only when no data holds it.",
  message: ({ base, head }) => {
    const whole = (head ?? base)?.node.kind === "array";
    if (whole) return `the list of values was ${base && head ? "changed" : head ? "added" : "removed"}`;
    return head ? `value ${head.text} was added` : `value ${base?.text ?? ""} was removed`;
  }
});

// src/formats/json-schema/rules/examples.ts
var examples = keywordRule({
  name: "examples",
  title: "Examples changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Test data and documentation may be made of them.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the examples were changed"
});

// src/formats/json-schema/rules/format.ts
var format2 = keywordRule({
  name: "format",
  title: "Format of a string changed",
  why: "Where formats are asserted, values of another format are refused. Where they are annotations (jsonSchema.formats: annotate), nothing is refused but people and generators read them.",
  remedy: "Add a format only when all data has it; to loosen one, remove it rather than replace it.",
  message: edited()
});

// src/formats/json-schema/rules/id.ts
var id = keywordRule({
  name: "id",
  title: "Identifier of a schema changed",
  why: "`$id` names the schema and is the base of its references; other files may refer to it by that name.",
  remedy: "Keep identifiers stable; publish a new version under a new one.",
  message: edited()
});

// src/formats/json-schema/rules/if-then-else.ts
var ifThenElse = keywordRule({
  name: "if-then-else",
  title: "Condition changed",
  why: "Values that satisfy `if` must satisfy `then`, others `else`; a new condition moves values from one to the other.",
  remedy: "Keep the condition and change only the consequences.",
  message: edited()
});

// src/formats/json-schema/rules/items.ts
var items2 = keywordRule({
  name: "items",
  title: "Schema of items added or removed",
  why: "`items` judges every item that no tuple place judges.",
  remedy: "Add constraints on items in a new property, or let all writers satisfy them first.",
  message: edited()
});

// src/formats/json-schema/rules/max-contains.ts
var maxContains = keywordRule({
  name: "max-contains",
  title: "Largest number of items of a kind changed",
  why: "Arrays with more items of the kind are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/max-items.ts
var maxItems = keywordRule({
  name: "max-items",
  title: "Largest number of items changed",
  why: "Longer arrays are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/max-length.ts
var maxLength = keywordRule({
  name: "max-length",
  title: "Longest length of a string changed",
  why: "Longer strings are refused; a writer that uses the new length breaks readers that hold the old one, and databases sized by it.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/max-properties.ts
var maxProperties = keywordRule({
  name: "max-properties",
  title: "Largest number of properties changed",
  why: "Objects with more properties are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/maximum.ts
var maximum = keywordRule({
  name: "maximum",
  title: "Upper bound of a number changed",
  why: "Numbers above the bound are refused: a lower bound refuses data that was valid, a higher one lets numbers in that old readers refuse.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-contains.ts
var minContains = keywordRule({
  name: "min-contains",
  title: "Smallest number of items of a kind changed",
  why: "Arrays with fewer items of the kind are refused; 0 makes `contains` say nothing.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-items.ts
var minItems = keywordRule({
  name: "min-items",
  title: "Smallest number of items changed",
  why: "Shorter arrays are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-length.ts
var minLength = keywordRule({
  name: "min-length",
  title: "Shortest length of a string changed",
  why: "Shorter strings are refused; characters are counted as code points.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-properties.ts
var minProperties = keywordRule({
  name: "min-properties",
  title: "Smallest number of properties changed",
  why: "Objects with fewer properties are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/minimum.ts
var minimum = keywordRule({
  name: "minimum",
  title: "Lower bound of a number changed",
  why: "Numbers below the bound are refused: a higher bound refuses data that was valid, a lower one lets numbers in that old readers refuse.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/multiple-of.ts
var multipleOf2 = keywordRule({
  name: "multiple-of",
  title: "Divisor of a number changed",
  why: "Only whole multiples are valid, computed exactly. The new divisor keeps old data valid only if it divides the old one.",
  remedy: "Choose a divisor that divides the old one (0.01 after 0.05), or keep the old one.",
  message: edited()
});

// src/formats/json-schema/rules/not.ts
var negation = keywordRule({
  name: "not",
  title: "Refused schema changed",
  why: "What satisfies the schema under `not` is refused, so widening it narrows the whole.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/one-of.ts
var oneOf = keywordRule({
  name: "one-of",
  title: "Branch added to or removed from oneOf",
  why: "Exactly one branch must hold, so a new branch that overlaps an old one refuses data that was valid.",
  remedy: "Tell branches apart by a constant in a required property; then adding one is like adding an anyOf branch.",
  message: edited("oneOf branch")
});

// src/formats/json-schema/rules/pattern.ts
var pattern = keywordRule({
  name: "pattern",
  title: "Pattern of a string changed",
  why: "Strings in which the pattern is not found are refused. Patterns are compared as sets of strings, so a pattern that is only written differently changes nothing.",
  remedy: "Make the new pattern accept everything that the old one accepted; the instance in the report shows what it lost.",
  message: edited()
});

// src/formats/json-schema/rules/pattern-properties.ts
var patternProperties = keywordRule({
  name: "pattern-properties",
  title: "Properties with a name pattern changed",
  why: "Every property whose name matches must satisfy the schema, and matching names count as declared.",
  remedy: "Widen the schema under the pattern, or add a new pattern that no present name matches.",
  message: namedEdit("pattern")
});

// src/formats/json-schema/rules/prefix-items.ts
var prefixItems = keywordRule({
  name: "prefix-items",
  title: "Place of a tuple changed",
  why: "Each place of a tuple has its own schema; a place that is added constrains items that were free before, or allows items that were refused.",
  remedy: "Append places at the end and only where items after the tuple were refused before.",
  message: edited("tuple place")
});

// src/formats/json-schema/rules/property.ts
var property = keywordRule({
  name: "property",
  title: "Property added or removed",
  why: "A property's schema judges its value wherever the name occurs. In a closed object a new name is refused by old readers. In an open object old data may hold the name with any value; by default writers are taken to emit only declared names, so an optional property may come and go.",
  remedy: 'Add properties as optional, never use a name again for another meaning, and close objects with "additionalProperties": false if plain set inclusion should agree.',
  message: namedEdit("property")
});

// src/formats/json-schema/rules/property-names.ts
var propertyNames = keywordRule({
  name: "property-names",
  title: "Names of properties constrained",
  why: "Objects with a name that the schema refuses are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/read-only.ts
var readOnly = keywordRule({
  name: "read-only",
  title: "readOnly changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Clients may stop sending the value, and servers may ignore it.",
  remedy: "Tell writers that their value will be ignored, or will count from now on.",
  message: edited()
});

// src/formats/json-schema/rules/ref.ts
var ref = keywordRule({
  name: "ref",
  title: "Reference changed",
  why: "The schema that is referred to judges the value; only its meaning counts, not its name.",
  remedy: "Point to a schema that accepts everything that the old one accepted.",
  message: edited()
});

// src/formats/json-schema/rules/required.ts
var required3 = keywordRule({
  name: "required",
  title: "Property became required or optional",
  why: "Objects without a required property are refused. A `default` does not help: validators do not fill it in.",
  remedy: "Keep new properties optional until every writer emits them and old data is gone.",
  message: ({ base, head }) => head ? `${JSON.stringify(head.text)} became required` : `${JSON.stringify(base?.text ?? "")} is no longer required`
});

// src/formats/json-schema/rules/title.ts
var title = keywordRule({
  name: "title",
  title: "Title changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Generators may name types after it.",
  remedy: "No instance is affected. Check generated code if types are named after titles.",
  message: edited()
});

// src/formats/json-schema/rules/type.ts
var type = keywordRule({
  name: "type",
  title: "Type added, removed or changed",
  why: "A validator refuses every value whose type is not listed. A type that is added lets new values in that readers with the old schema refuse; a type that is removed refuses data that was valid. `integer` is inside `number`, and 1.0 is an integer.",
  remedy: "Add the new type beside the old one, let readers adopt it, and remove the old type when nothing writes it any more.",
  message: edited("type")
});

// src/formats/json-schema/rules/unevaluated-items.ts
var unevaluatedItems2 = keywordRule({
  name: "unevaluated-items",
  title: "Items that nothing else describes allowed or refused",
  why: "`unevaluatedItems` judges the items that no keyword beside it or in its branches has judged.",
  remedy: "Describe the items that writers emit before refusing the rest.",
  message: edited()
});

// src/formats/json-schema/rules/unevaluated-properties.ts
var unevaluatedProperties2 = keywordRule({
  name: "unevaluated-properties",
  title: "Names that nothing else describes allowed or refused",
  why: "`unevaluatedProperties` judges the names that no keyword beside it or in its branches has judged.",
  remedy: "Describe the names that writers emit before refusing the rest.",
  message: edited()
});

// src/formats/json-schema/rules/unique-items.ts
var uniqueItems = keywordRule({
  name: "unique-items",
  title: "Items must differ, or no longer must",
  why: "With `uniqueItems` an array with two equal items is refused.",
  remedy: "Remove duplicates at the writers before requiring it.",
  message: edited()
});

// src/formats/json-schema/rules/unknown-keyword.ts
var unknownKeyword = keywordRule({
  name: "unknown-keyword",
  title: "Keyword that the dialect does not know changed",
  why: "Validators ignore keywords that they do not know, so nothing is refused; a misspelt keyword is one of them.",
  remedy: "Check the spelling, and whether the dialect in `$schema` is the one that is meant.",
  message: edited()
});

// src/formats/json-schema/rules/write-only.ts
var writeOnly = keywordRule({
  name: "write-only",
  title: "writeOnly changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Servers may stop returning the value.",
  remedy: "Tell readers that the value will be missing, or will appear.",
  message: edited()
});

// src/formats/json-schema/rules.ts
var rules = [
  type,
  enumeration2,
  constant,
  minimum,
  maximum,
  multipleOf2,
  minLength,
  maxLength,
  pattern,
  format2,
  prefixItems,
  items2,
  additionalItems,
  minItems,
  maxItems,
  uniqueItems,
  contains2,
  minContains,
  maxContains,
  unevaluatedItems2,
  property,
  required3,
  additionalProperties,
  patternProperties,
  propertyNames,
  minProperties,
  maxProperties,
  dependentRequired,
  dependentSchemas,
  unevaluatedProperties2,
  allOf,
  anyOf,
  oneOf,
  negation,
  ifThenElse,
  ref,
  definition,
  booleanSchema,
  dialect,
  id,
  anchor,
  title,
  description,
  defaultValue,
  examples,
  comment,
  deprecated,
  readOnly,
  writeOnly,
  content,
  unknownKeyword
];

// src/formats/json-schema/json-schema.ts
var jsonSchema = defineFormat({
  id: "json-schema",
  rules,
  profiles: ["default", "declared", "strict", "confluent"],
  surfaces: () => ["instance"],
  identify(path, text) {
    try {
      const root2 = readJson(textOf(path, "head", text));
      const id2 = root2.kind === "object" ? root2.get("$id") ?? root2.get("id") : void 0;
      return id2?.kind === "string" ? { key: id2.value } : void 0;
    } catch {
      return void 0;
    }
  },
  open: loadLibrary,
  affected: affectedContracts,
  faults(library, path) {
    const fault = library.faults.get(path);
    return fault ? [fault] : [];
  },
  notes: (library, path) => library.documents.get(path)?.notes ?? [],
  contract(library, path) {
    const document = library.documents.get(path);
    if (!document) throw new Error(`${path} was not loaded`);
    return { library, document };
  },
  contractId: ({ document }) => document.base === document.retrieved ? void 0 : document.base,
  canonical({ library, document }) {
    return canonicalText(library, { document, node: document.root, base: document.base });
  },
  async match(base, head, settings) {
    const comparison = comparisonOf(base, head, settings.profile);
    const whole = await comparison.whole();
    return { differences: await judgeDifferences(comparison.pair, comparison.semantics, whole) };
  },
  async judge(reader, writer, settings) {
    const known2 = comparisonOf(writer, reader, settings.profile);
    return known2.swapped ? (await known2.whole()).forward : (await known2.whole()).backward;
  },
  // Every failing outcome brings its confirmed instance along.
  prove: () => Promise.resolve(void 0),
  profile: (name, task) => name === "confluent" ? confluentVerdict(task) : void 0,
  replay: (reader, writer, written) => replayInstance(reader, writer, written)
});
export {
  jsonSchema
};
