import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  assertsFormats,
  isAtLeast,
  require_formats
} from "./chunk-ONOEW5DZ.js";
import {
  plain
} from "./chunk-HOV7AR6Y.js";
import {
  directions
} from "./chunk-B4XSWBY4.js";
import {
  __toESM
} from "./chunk-M3OXMBXV.js";

// src/formats/json-schema/engine/budget.ts
var BudgetSpent = class extends Error {
  name = "BudgetSpent";
};
var TooDeep = class extends Error {
  name = "TooDeep";
};
var shares = {
  /** Reading one side, or one variant of it, as logic. */
  compiling: 7e5,
  /** One direction of the whole contract. */
  direction: 4e5,
  /** One direction of one change by itself … */
  change: 1e5,
  /** … and of all of them together, with reading their variants. */
  changes: 8e5,
  /** Saying why something is undecided. */
  reason: 2e4,
  /** Asking Ajv about one instance. */
  confirming: 4e5
};
var contractSteps = 2 * shares.compiling + 4 * shares.direction + shares.changes + 16 * shares.confirming;
function bounded(budget, steps, task, work) {
  const granted = Math.min(steps, budget.left());
  try {
    return { done: budget.within(steps, work) };
  } catch (error) {
    if (error instanceof BudgetSpent) return { because: spentOn(task, granted) };
    if (error instanceof TooDeep) return { because: `${task} was not finished: ${error.message}` };
    if (error instanceof RangeError) return { because: `${task} was not finished: it is nested too deep` };
    throw error;
  }
}
function spentOn(task, granted) {
  if (granted <= 0) return `${task} was not begun: the steps for this contract are used up`;
  return `${task} was not finished within ${Math.ceil(granted / 1e3).toLocaleString("en-US")},000 steps`;
}

// src/formats/json-schema/engine/rational.ts
var largestExponent = 400;
var longestDigits = 1e3;
var zero = { n: 0n, d: 1n };
function rational(n, d = 1n) {
  if (d < 0n) return rational(-n, -d);
  const divisor = gcd(n < 0n ? -n : n, d);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}
function parseRational(raw) {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(raw);
  if (!match || raw.length > longestDigits) return void 0;
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
function divide(a, b) {
  return rational(a.n * b.d, a.d * b.n);
}
function isInteger({ d }) {
  return d === 1n;
}
var smallNumber = 1n << 64n;
function effortOf({ n, d }) {
  const size = (n < 0n ? -n : n) + d;
  if (size < smallNumber) return 0;
  return size.toString(16).length ** 2 >> 9;
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
      const items2 = node.items.map(valueOf);
      return items2.every((item) => item !== void 0) ? items2 : void 0;
    }
    case "object": {
      const entries = /* @__PURE__ */ new Map();
      for (const { key, value } of node.members) {
        const child = valueOf(value);
        if (child === void 0) return void 0;
        entries.set(key, child);
      }
      return entries;
    }
  }
}
var largestInstance = 2e5;
var sizes = /* @__PURE__ */ new WeakMap();
function sizeOf(value) {
  if (typeof value === "string") return value.length + 2;
  if (value === null || typeof value === "boolean") return 4;
  let size = sizes.get(value);
  if (size !== void 0) return size;
  size = 2;
  if (isArray(value)) for (const item of value) size += sizeOf(item) + 1;
  else if (isObject(value)) for (const [name, child] of value) size += name.length + sizeOf(child) + 4;
  else size = 8;
  sizes.set(value, size);
  return size;
}
function fromPlain(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return parseRational(String(value));
  if (Array.isArray(value)) {
    const items2 = value.map(fromPlain);
    return items2.every((item) => item !== void 0) ? items2 : void 0;
  }
  if (typeof value !== "object") return void 0;
  const entries = /* @__PURE__ */ new Map();
  for (const [key, child] of Object.entries(value)) {
    const converted = fromPlain(child);
    if (converted === void 0) return void 0;
    entries.set(key, converted);
  }
  return entries;
}
function lengthOf(text) {
  let count3 = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (code >= 55296 && code <= 56319 && next >= 56320 && next <= 57343) i += 1;
    count3 += 1;
  }
  return count3;
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
function keywordIn(name, dialect) {
  const keyword = Object.hasOwn(table, name) ? table[name] : void 0;
  if (!keyword || keyword.from && !isAtLeast(dialect, keyword.from)) return void 0;
  return keyword.until && dialect !== keyword.until && isAtLeast(dialect, keyword.until) ? void 0 : keyword;
}
function refHidesSiblings(dialect) {
  return !isAtLeast(dialect, "2019-09");
}

// src/formats/json-schema/documents.ts
var root = "file:///";
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
function documentAt(library, from, uri) {
  if (from.resources.has(uri)) return from;
  const named = library.byUri.get(uri) ?? [];
  return named.length === 1 ? named[0] : void 0;
}
function targetOf(library, from, uri, written) {
  const named = documentAt(library, from, uri);
  if (named) return named;
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

// src/formats/json-schema/dynamic-scope.ts
function dynamicName(key, reference2) {
  return key === "$recursiveRef" ? "" : reference2.slice(reference2.indexOf("#") + 1);
}

// src/formats/json-schema/resolve.ts
var resolveSteps = 10;
function resolve(library, from, reference2) {
  const found = resolveIn(library, from, reference2);
  if (!("missing" in found)) return found;
  for (const document of from.document.otherwise ?? []) {
    const other = resolveIn(library, { document, node: document.root, base: document.base }, reference2);
    if (!("missing" in other)) return other;
  }
  return found;
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
  const own2 = document.resources.get(uri);
  if (own2) return { document, node: own2, base: document.bases.get(own2) ?? document.base };
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
function mapText(node, child) {
  const keys = [...new Set(node.members.map(({ key }) => key))].sort();
  return `{${keys.map((key) => {
    const value = node.get(key);
    return `${JSON.stringify(key)}:${value ? child(value) : ""}`;
  }).join(",")}}`;
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

// src/formats/json-schema/engine/compiler.ts
function sub(at, node) {
  return at.compiler.compile(below(at.place, node));
}
var malformedMark = "malformed ";
function malformed({ compiler, place }, key, value, expected) {
  const { line } = place.document.text.rangeOf(value.start, value.end);
  const because = `${place.document.path}:${String(line)}: "${key}" should hold ${expected}`;
  const text = `${malformedMark}${key} ${valueText(value)}`;
  return compiler.opaque(place, because, text);
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
function isAsserted(format2) {
  return Object.hasOwn(formatSamples, format2);
}
function hasFormat(name, text) {
  const formats = import_formats.fullFormats;
  const format2 = Object.hasOwn(formats, name) ? formats[name] : void 0;
  const check = typeof format2 === "object" && "validate" in format2 ? format2.validate : format2;
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

// src/formats/json-schema/engine/evaluate.ts
var deepestInPlace = 400;
function evaluate(theory, literal, value, depth = 0) {
  theory.budget.spend();
  const shape = theory.arena.formula(literal);
  if (shape.kind !== "all" && shape.kind !== "one" && shape.kind !== "lazy")
    return signed(literal, holds(theory, shape, value, depth));
  const known = theory.known ?? /* @__PURE__ */ new Map();
  const inner = theory.known ? theory : { ...theory, known };
  let answers = known.get(value);
  if (!answers) known.set(value, answers = /* @__PURE__ */ new Map());
  if (answers.has(literal)) return answers.get(literal);
  const truth = signed(literal, holds(inner, shape, value, depth));
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
      theory.budget.spend(costOf(value));
      return shape.values.has(valueKey(value));
    case "opaque":
      return void 0;
    default:
      if (typeof value === "string") return holdsOfString(theory, shape, value);
      if (value === null || typeof value === "boolean") return true;
      if (isArray(value)) return holdsOfArray(theory, shape, value, depth);
      return isNumber(value) ? holdsOfNumber(theory, shape, value) : holdsOfObject(theory, shape, value, depth);
  }
}
function costOf(value) {
  if (typeof value === "string") return value.length >> 6;
  return value !== null && (isArray(value) || isObject(value)) ? sizeOf(value) >> 2 : 0;
}
function* lazily(items2, ask) {
  for (const item of items2) yield ask(item);
}
function exactlyOne(truths) {
  const yes = truths.filter((truth) => truth === true).length;
  const unknown2 = truths.filter((truth) => truth === void 0).length;
  if (yes > 1) return false;
  return unknown2 > 0 ? void 0 : yes === 1;
}
function holdsOfNumber({ budget }, shape, value) {
  switch (shape.kind) {
    case "minimum":
      return compare(value, shape.bound) >= (shape.exclusive ? 1 : 0);
    case "maximum":
      return compare(value, shape.bound) <= (shape.exclusive ? -1 : 0);
    case "multipleOf":
      budget.spend(effortOf(value) + effortOf(shape.divisor));
      return isInteger(divide(value, shape.divisor));
    default:
      return true;
  }
}
function holdsOfString({ patterns, budget }, shape, value) {
  budget.spend(value.length >> 8);
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
  const ask = (schema) => (item) => evaluate(theory, schema, item, depth);
  switch (shape.kind) {
    case "minItems":
      return value.length >= shape.count;
    case "maxItems":
      return value.length <= shape.count;
    case "unique":
      theory.budget.spend(costOf(value));
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
          const inside = inCell(theory.patterns, shape.cell, name);
          if (inside === false) return true;
          const truth = evaluate(theory, shape.schema, child, depth);
          return inside === true || truth === true ? truth : void 0;
        })
      );
    default:
      return true;
  }
}
function inCell(patterns, { include, names: names2, patterns: outside }, name) {
  if (names2.has(name)) return false;
  const included = include === void 0 ? true : patterns.test(include, name);
  const excluded = outside.map((source) => {
    const matches = patterns.test(source, name);
    return matches === void 0 ? void 0 : !matches;
  });
  return every([included, ...excluded]);
}

// src/formats/json-schema/engine/unicode-property.ts
var surrogates = 2048;
var beyondBasic = 65536;
var basicUnits = beyondBasic - surrogates;

// src/formats/json-schema/engine/formula.ts
var top = 1;

// src/formats/json-schema/engine/found.ts
function unknown(because) {
  return { kind: "unknown", because };
}
var tooLarge = unknown(
  `an instance would be longer than ${String(largestInstance)} characters`
);

// src/formats/json-schema/engine/decide.ts
function holdsOf(theory, literal, value) {
  const judged = bounded(
    theory.budget,
    shares.confirming,
    "evaluating an instance",
    () => evaluate(theory, literal, value)
  );
  return "done" in judged ? judged.done : void 0;
}

// src/formats/json-schema/engine/compile-arrays.ts
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
  const atLeast = (count3) => count3 <= 0 ? top : arena.atom({ kind: "atLeast", count: count3, schema });
  const parts = [atLeast(Math.ceil(min))];
  if (max !== Infinity) parts.push(-atLeast(Math.floor(max) + 1));
  return onlyArrays(arena, arena.all(parts));
}
function onlyArrays(arena, literal) {
  if (literal > 0 && arena.formula(literal).kind !== "all") return literal;
  return arena.any([-arena.types(["array"]), literal]);
}

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

// src/formats/json-schema/engine/compile-objects.ts
function eachMember(at, value, key, read) {
  if (value.kind !== "object") return malformed(at, key, value, "an object");
  const names2 = new Set(value.members.map((member) => member.key));
  return at.compiler.arena.all(
    [...names2].map((name) => {
      const child = value.get(name);
      return child ? read(name, child) : top;
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
function required(at, value, key) {
  return value.kind === "array" ? requiredNames(at, value, key) : malformed(at, key, value, "a list of names");
}
function requiredNames(at, node, key) {
  if (node.kind === "string") return at.compiler.arena.atom({ kind: "required", name: node.value });
  if (node.kind !== "array") return malformed(at, key, node, "a list of names");
  const names2 = node.items.flatMap((item) => item.kind === "string" ? [item.value] : []);
  if (names2.length < node.items.length) return malformed(at, key, node, "a list of names");
  return at.compiler.arena.all(names2.map((name) => at.compiler.arena.atom({ kind: "required", name })));
}
function whenPresent({ compiler: { arena } }, name, schema) {
  const present = arena.all([arena.types(["object"]), arena.atom({ kind: "required", name })]);
  return arena.any([-present, schema]);
}

// src/formats/json-schema/engine/compile-references.ts
function reference(at, value, key) {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  at.compiler.budget.spend(resolveSteps);
  const target = resolve(at.compiler.library, at.place, value.value);
  if (!("missing" in target)) return at.compiler.compile(target);
  const because = `"$ref" leads to ${target.missing}, which is not in the repository at this side (references are never fetched)`;
  return at.compiler.opaque(at.place, because, `ref ${target.missing}`);
}
function dynamicReference(at, value, key) {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  const target = resolve(at.compiler.library, at.place, value.value);
  if ("missing" in target) return reference(at, value, key);
  const name = dynamicName(key, value.value);
  const owners = at.compiler.scope.owners(name);
  if (!owners.some(({ node }) => node === target.node)) return at.compiler.compile(target);
  const outermost = owners.length === 1 ? target : at.compiler.scope.outermost(name);
  if (outermost) return at.compiler.compile(outermost);
  const all = at.compiler.documents.map(
    (document) => at.compiler.signatures.of({ document, node: document.root, base: document.base })
  );
  const text = `${key} ${value.value} ${at.compiler.signatures.of(target)} ${all.sort().join(" ")}`;
  return at.compiler.opaque(
    at.place,
    `"${key}": ${JSON.stringify(value.value)} means another schema depending on where it is reached from`,
    text
  );
}

// src/formats/json-schema/engine/compile-values.ts
function types(at, value, key) {
  const names2 = value.kind === "array" ? value.items : [value];
  const { arena } = at.compiler;
  const known = [];
  const parts = [];
  for (const name of names2) {
    const text = name.kind === "string" ? name.value : "";
    const type = jsonTypes.find((candidate) => candidate === text);
    if (type) known.push(type);
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
  return arena.any([arena.types(known), ...parts]);
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
    const bounded2 = Math.min(number, Number.MAX_SAFE_INTEGER);
    if (kind.startsWith("min") && bounded2 === 0) return top;
    return at.compiler.arena.atom({ kind, count: bounded2 });
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

// src/formats/json-schema/engine/unevaluated.ts
var mostConditions = 6;
var mostVisits = 2e3;
function unevaluatedProperties(at, value) {
  const survey = surveyOf(at, "unevaluatedProperties");
  const schema = sub(at, value);
  return combine(at, survey, (evaluated) => {
    if (evaluated.some(({ everything }) => everything)) return top;
    const names2 = new Set(evaluated.flatMap((one2) => [...one2.names]));
    const patterns = [...new Set(evaluated.flatMap((one2) => [...one2.patterns]))];
    return at.compiler.arena.named({ include: void 0, names: names2, patterns }, schema);
  });
}
function unevaluatedItems(at, value) {
  const survey = surveyOf(at, "unevaluatedItems");
  const schema = sub(at, value);
  return combine(at, survey, (evaluated) => {
    const from = Math.max(...evaluated.map(({ items: items2 }) => items2));
    if (from === Infinity) return top;
    const { arena } = at.compiler;
    return arena.rest(from, arena.any([schema, ...evaluated.flatMap(({ found }) => found)]));
  });
}
function combine(at, { always, sometimes: all, beyond, of: key }, rest) {
  const { arena } = at.compiler;
  const sometimes = all.filter(({ evaluated }) => counts(evaluated, key));
  const because = beyond ?? (sometimes.length > mostConditions ? "it depends on too many branches" : void 0);
  if (because !== void 0) {
    return at.compiler.opaque(
      at.place,
      `"${key}": ${because}`,
      `${key} ${at.compiler.signatures.of(at.place)}`
    );
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
function counts({ names: names2, patterns, everything, items: items2, found }, key) {
  return key === "unevaluatedItems" ? items2 > 0 || found.length > 0 : everything || names2.size > 0 || patterns.size > 0;
}
function nothing() {
  return { names: /* @__PURE__ */ new Set(), patterns: /* @__PURE__ */ new Set(), items: 0, everything: false, found: [] };
}
function surveyOf(at, of) {
  const survey = { of, always: nothing(), sometimes: [], beyond: void 0, visits: 0 };
  visit(at, at.place, at.schema, [], survey, /* @__PURE__ */ new Set());
  return survey;
}
function visit(at, place, schema, when, survey, seen) {
  survey.visits += 1;
  if (seen.has(schema)) survey.beyond = "it is recursive in place";
  if (survey.visits > mostVisits) survey.beyond ??= "it sees through too many schemas";
  if (survey.beyond !== void 0) return;
  const inside = /* @__PURE__ */ new Set([...seen, schema]);
  const { arena } = at.compiler;
  const target = when.length === 0 ? survey.always : nothing();
  if (when.length > 0) survey.sometimes.push({ when, evaluated: target });
  own(at, place, schema, target, survey.of, seen.size === 0);
  const step = (node, more) => {
    const next = below(place, node);
    if (next.node.kind === "object") visit(at, next, next.node, [...when, ...more], survey, inside);
  };
  const literalOf = (node) => at.compiler.compile(below(place, node));
  for (const { key, value } of schema.members) {
    if (!keywordIn(key, place.document.dialect)) continue;
    if (key === "$ref" && value.kind === "string") {
      const found = resolve(at.compiler.library, place, value.value);
      if ("missing" in found)
        survey.beyond = `"$ref" leads to ${found.missing}, which is not in the repository`;
      else if (found.node.kind === "object") visit(at, found, found.node, when, survey, inside);
    } else if (key === "$dynamicRef" || key === "$recursiveRef") survey.beyond = `it sees through "${key}"`;
    else if (key === "allOf" && value.kind === "array") for (const item of value.items) step(item, []);
    else if ((key === "anyOf" || key === "oneOf") && value.kind === "array")
      for (const item of value.items) step(item, [literalOf(item)]);
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
function own(at, place, schema, target, of, isRoot) {
  const properties2 = schema.get("properties");
  if (properties2?.kind === "object") for (const { key } of properties2.members) target.names.add(key);
  const patterns = schema.get("patternProperties");
  if (patterns?.kind === "object") for (const { key } of patterns.members) target.patterns.add(key);
  if (schema.get("additionalProperties")) target.everything = true;
  if (schema.get("unevaluatedProperties") && !isRoot) target.everything = true;
  const modern = place.document.dialect === "2020-12";
  const prefix = schema.get(modern ? "prefixItems" : "items");
  if (prefix?.kind === "array") target.items = Math.max(target.items, prefix.items.length);
  const items2 = schema.get("items");
  const rest = modern ? items2 : schema.get("additionalItems");
  if (items2 && items2.kind !== "array") target.items = Infinity;
  else if (rest && items2) target.items = Infinity;
  if (schema.get("unevaluatedItems") && !isRoot) target.items = Infinity;
  const contained = schema.get("contains");
  if (modern && contained && of === "unevaluatedItems")
    target.found.push(at.compiler.compile(below(place, contained)));
}

// src/formats/json-schema/engine/compile.ts
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
  required,
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
function branches(at, value, key) {
  if (value.kind !== "array") return [malformed(at, key, value, "a list of schemas")];
  return value.items.map((item) => sub(at, item));
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

// src/formats/json-schema/pair.ts
function refused(witness) {
  const because = `${shown(witness.written)} may be written and is refused: ${witness.observed}`;
  return { outcome: "rejects", because, witness };
}
function shown(instance) {
  const text = JSON.stringify(instance);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

// src/formats/json-schema/cross-check/ask.ts
import { Worker } from "node:worker_threads";
var longest = 2e4;
var mostMemory = 256;
var idle;
var askJsonSchemaDiff = (base, head) => askWithin(longest, base, head);
async function askWithin(limit, ...[base, head]) {
  const worker = idle ?? started();
  idle = void 0;
  worker.ref();
  const claim = await answerOf(worker, { base, head }, limit);
  if (claim === void 0) {
    await worker.terminate();
    return { fault: `it did not answer within ${String(limit / 1e3)} s` };
  }
  worker.unref();
  idle ??= worker;
  return claim;
}
function started() {
  const worker = new Worker(new URL("../json-schema-diff-worker.js", import.meta.url), {
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory }
  });
  worker.once("exit", () => {
    if (idle === worker) idle = void 0;
  });
  return worker;
}
function answerOf(worker, question, limit) {
  return new Promise((resolve2) => {
    const answered = (claim) => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", ended);
      resolve2(claim);
    };
    const failed = (error) => {
      answered({ fault: error instanceof Error ? error.message : String(error) });
    };
    const ended = () => {
      answered({ fault: "it ended without an answer" });
    };
    const timer = setTimeout(answered, limit, void 0);
    worker.once("message", answered).once("error", failed).once("exit", ended);
    worker.postMessage(question);
  });
}

// src/formats/json-schema/cross-check/cost.ts
function costOf2(base, head) {
  const [one2, other] = [sizeOf2(base), sizeOf2(head)];
  const both = one2.set * other.set;
  const neither = one2.complement + other.complement;
  return both * neither * Math.max(one2.set, other.set) + one2.complement ** 2 + other.complement ** 2;
}
function sizeOf2(schema) {
  if (typeof schema === "boolean") return { set: 1, complement: 1 };
  const list = (key) => {
    const value = schema[key];
    return Array.isArray(value) ? value.map((one3) => sizeOf2(one3)) : [];
  };
  const not = schema.not === void 0 ? [] : [flipped(sizeOf2(schema.not))];
  const any = list("anyOf");
  const one2 = list("oneOf");
  return intersection([
    ownSize(schema),
    ...list("allOf"),
    ...not,
    ...any.length > 0 ? [flipped(intersection(any.map(flipped)))] : [],
    ...one2.length > 0 ? [exactlyOne2(one2)] : []
  ]);
}
function ownSize(schema) {
  const nested = [
    ...Object.values(schema.properties ?? {}),
    ...["items", "additionalProperties"].flatMap(
      (key) => schema[key] === void 0 ? [] : [schema[key]]
    )
  ].map(sizeOf2);
  const bounds = Object.keys(schema).filter((key) => /^(?:m(?:in|ax)|exclusive)/.test(key)).length;
  const required2 = Array.isArray(schema.required) ? schema.required.length : 0;
  const inside = nested.reduce((sum, { set, complement }) => sum + Math.max(set, complement), 0);
  return { set: 1, complement: 1 + bounds + required2 + inside };
}
function flipped({ set, complement }) {
  return { set: complement, complement: set };
}
function intersection(sizes2) {
  return sizes2.reduce((a, b) => ({ set: a.set * b.set, complement: a.complement + b.complement }));
}
function exactlyOne2(branches3) {
  const alone = branches3.map(
    (_, at) => intersection(branches3.map((size, i) => i === at ? size : flipped(size)))
  );
  return flipped(intersection(alone.map(flipped)));
}

// src/formats/json-schema/cross-check/fragment.ts
var mostSchemas = 1e3;
var Beyond = class extends Error {
};
function fragmentOf(library, root2) {
  const open = /* @__PURE__ */ new Set();
  let schemas = 0;
  try {
    return { schema: schemaAt(root2) };
  } catch (error) {
    if (error instanceof Beyond) return { beyond: error.message };
    throw error;
  }
  function schemaAt(place) {
    const { node } = place;
    schemas += 1;
    if (schemas > mostSchemas) throw new Beyond(`more than ${String(mostSchemas)} schemas`);
    if (node.kind === "boolean") return node.value;
    if (node.kind !== "object") throw new Beyond("a schema that is neither an object nor true or false");
    if (open.has(node)) throw new Beyond("a schema that refers to itself");
    open.add(node);
    const reference2 = node.get("$ref");
    const target = reference2 && targetOf2(place, reference2);
    const hides = target !== void 0 && refHidesSiblings(place.document.dialect);
    const own2 = hides ? {} : keywordsOf(place, node);
    open.delete(node);
    if (target === void 0) return own2;
    return Object.keys(own2).length === 0 ? target : { allOf: [target, own2] };
  }
  function targetOf2(place, reference2) {
    const target = reference2.kind === "string" ? resolve(library, place, reference2.value) : void 0;
    if (!target || "missing" in target) throw new Beyond("a reference that leads nowhere");
    return schemaAt(target);
  }
  function keywordsOf(place, node) {
    const found = {};
    for (const key of new Set(node.members.map((member) => member.key))) {
      const value = node.get(key);
      if (!value || key === "$ref" || saysNothing(place, key)) continue;
      const read = Object.hasOwn(readers2, key) ? readers2[key] : void 0;
      if (!read) throw new Beyond(`the keyword ${JSON.stringify(key)}`);
      const made = read(value, (child) => schemaAt(below(place, child)));
      if (made === void 0) throw new Beyond(`the keyword ${JSON.stringify(key)} as it is written`);
      found[key] = made;
    }
    return withNumericBounds(found, place);
  }
}
function saysNothing({ document }, key) {
  const keyword = keywordIn(key, document.dialect);
  if (key === "format") return !assertsFormats(document.settings, document.dialect);
  return !keyword || keyword.annotation === true;
}
function withNumericBounds(found, { document }) {
  const respelled = { ...found };
  for (const [inclusive, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"]
  ]) {
    const flag = found[exclusive];
    if (typeof flag !== "boolean") continue;
    if (document.dialect !== "draft-04") throw new Beyond(`the keyword "${exclusive}" as it is written`);
    Reflect.deleteProperty(respelled, exclusive);
    if (!flag || found[inclusive] === void 0) continue;
    respelled[exclusive] = found[inclusive];
    Reflect.deleteProperty(respelled, inclusive);
  }
  return respelled;
}
var subschema = (value, schema) => value.kind === "object" || value.kind === "boolean" ? schema(value) : void 0;
var branches2 = (value, schema) => value.kind === "array" && value.items.length > 0 ? value.items.map(schema) : void 0;
var double = (value) => {
  const exact = value.kind === "number" ? valueOf(value) : void 0;
  const rounded = exact === void 0 ? void 0 : fromPlain(plain(value));
  return exact !== void 0 && rounded !== void 0 && valueKey(exact) === valueKey(rounded) ? plain(value) : void 0;
};
var bound = (value, schema) => value.kind === "boolean" ? value.value : double(value, schema);
var count2 = (value) => {
  const number = plain(value);
  return value.kind === "number" && Number.isSafeInteger(number) && number >= 0 ? number : void 0;
};
var names = (value) => value.kind === "array" && value.items.every((item) => item.kind === "string" && isOrdinary(item.value)) ? plain(value) : void 0;
var types2 = (value) => {
  const listed = value.kind === "array" && value.items.length > 0 && value.items.every(isString);
  return isString(value) || listed ? plain(value) : void 0;
};
var properties = (value, schema) => {
  if (value.kind !== "object" || !value.members.every(({ key }) => isOrdinary(key))) return void 0;
  return Object.fromEntries(value.members.map((member) => [member.key, schema(member.value)]));
};
function isString({ kind }) {
  return kind === "string";
}
function isOrdinary(name) {
  return !(name in {});
}
var readers2 = {
  type: types2,
  minimum: double,
  maximum: double,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  minLength: count2,
  maxLength: count2,
  items: subschema,
  minItems: count2,
  maxItems: count2,
  properties,
  required: names,
  additionalProperties: subschema,
  minProperties: count2,
  maxProperties: count2,
  allOf: branches2,
  anyOf: branches2,
  oneOf: branches2,
  not: subschema
};

// src/formats/json-schema/cross-check/samples.ts
var mostOfOne = 12;
var mostInAll = 400;
var longest2 = 200;
var mostBuilt = 2e4;
var ofAnyType = [null, false, true, 0, 0.5, -1, "", "a", [], [0], {}, { a: 0 }];
function samplesOf(claim) {
  let built = 0;
  return distinct2(valuesOf(claim), mostInAll);
  function valuesOf(schema) {
    built += 1;
    if (schema === false || built > mostBuilt) return [];
    if (schema === true) return ofAnyType;
    const { anyOf, type } = schema;
    if (Array.isArray(anyOf)) return interleaved(anyOf.map((one2) => valuesOf(one2)));
    const types3 = Array.isArray(type) ? type : [type];
    return interleaved(types3.map((name) => ofType(name, schema)));
  }
  function ofType(type, schema) {
    switch (type) {
      case "null":
        return [null];
      case "boolean":
        return [false, true];
      case "string":
        return lengthsOf(schema, "Length").map((length) => "a".repeat(length));
      case "integer":
        return numbersOf(schema).filter(Number.isInteger);
      case "number":
        return numbersOf(schema);
      case "array":
        return arraysOf2(schema);
      case "object":
        return objectsOf2(schema);
      default:
        return ofAnyType;
    }
  }
  function arraysOf2(schema) {
    const items2 = distinct2(
      interleaved([schema, ...leftOut(schema)].map((one2) => valuesOf(one2.items ?? true))),
      mostOfOne
    );
    return lengthsOf(schema, "Items").flatMap((length) => {
      built += length * items2.length;
      return length === 0 ? [[]] : items2.map((item) => Array.from({ length }, () => item));
    });
  }
  function objectsOf2(schema) {
    const properties2 = propertiesOf(schema);
    const others = schema.additionalProperties ?? true;
    const outside = leftOut(schema).map(propertiesOf);
    const valuesAt = (name) => interleaved(
      [properties2, ...outside].map(
        (map) => valuesOf(Object.hasOwn(map, name) ? map[name] ?? true : others)
      )
    );
    const required2 = schema.required ?? [];
    const least = new Map(required2.map((name) => [name, valuesAt(name)[0] ?? null]));
    const fill = Math.min(numberAt(schema, "minProperties") ?? 0, longest2);
    for (let i = 0; least.size < fill; i += 1)
      least.set(freshName(i, properties2), valuesOf(others)[0] ?? null);
    const names2 = /* @__PURE__ */ new Set([
      ...Object.keys(properties2),
      ...outside.flatMap((map) => Object.keys(map)),
      ...required2,
      freshName(0, properties2)
    ]);
    const varied = [...names2].map(
      (name) => distinct2(valuesAt(name), mostOfOne).map((value) => new Map(least).set(name, value))
    );
    built += least.size * names2.size;
    return [least, ...interleaved(varied)].map((entries) => Object.fromEntries(entries));
  }
}
function leftOut({ not }) {
  if (typeof not !== "object" || not === null) return [];
  const { anyOf } = not;
  return Array.isArray(anyOf) ? anyOf : [not];
}
function propertiesOf({ properties: properties2 = {} }) {
  return properties2;
}
function numberAt(schema, key) {
  const value = schema[key];
  return typeof value === "number" ? value : void 0;
}
function numbersOf(schema) {
  const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].flatMap(
    (key) => numberAt(schema, key) ?? []
  );
  const near = bounds.flatMap((at) => [
    at,
    Math.ceil(at),
    Math.floor(at),
    at + 0.5,
    at - 0.5,
    at + 1,
    at - 1
  ]);
  return [.../* @__PURE__ */ new Set([...near, 0, 1, -1, 0.5])];
}
function lengthsOf(schema, what) {
  const least = numberAt(schema, `min${what}`) ?? 0;
  const most = numberAt(schema, `max${what}`) ?? longest2;
  return [.../* @__PURE__ */ new Set([least, least + 1, ...most < longest2 ? [most] : []])].filter(
    (length) => length <= most && length <= longest2
  );
}
function freshName(at, properties2) {
  let name = `x${String(at)}`;
  while (Object.hasOwn(properties2, name)) name += "x";
  return name;
}
function interleaved(lists) {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
function distinct2(values, most) {
  const byText = /* @__PURE__ */ new Map();
  for (const value of values) {
    if (byText.size >= most) break;
    const text = JSON.stringify(value);
    if (!byText.has(text)) byText.set(text, value);
  }
  return [...byText.values()];
}

// src/formats/json-schema/cross-check/cross-check.ts
var mostCost = 6e4;
var longestShown = 400;
async function crossChecked(pair, answered, ask = askJsonSchemaDiff) {
  const { verdict } = answered;
  const claim = await claimOf(pair, ask);
  if ("fault" in claim) return { verdict, remarks: [`not cross-checked: ${claim.fault}`] };
  const found = {
    backward: await checked({ pair, answered, direction: "backward", claimed: claim.removed }),
    forward: await checked({ pair, answered, direction: "forward", claimed: claim.added })
  };
  const said = directions.flatMap((direction) => found[direction].remark ?? []);
  const proved = directions.some((direction) => answered.strict[direction].outcome === "reads");
  return {
    verdict: { backward: found.backward.outcome, forward: found.forward.outcome },
    remarks: said.length === 0 && proved ? ["cross-checked: json-schema-diff agrees"] : said
  };
}
async function claimOf({ base, head }, ask) {
  const [one2, other] = [base, head].map(
    ({ contract: { library, document } }) => fragmentOf(library, { document, node: document.root, base: document.base })
  );
  for (const fragment of [one2, other])
    if (!fragment || "beyond" in fragment)
      return { fault: `json-schema-diff does not know ${fragment?.beyond ?? "the schema"}` };
  if (!one2 || !other || !("schema" in one2) || !("schema" in other)) return { fault: "no schema" };
  if (costOf2(one2.schema, other.schema) > mostCost)
    return { fault: "the schemas combine too many alternatives for json-schema-diff" };
  const claim = await ask(one2.schema, other.schema);
  return "fault" in claim ? { fault: `json-schema-diff: ${claim.fault}` } : claim;
}
var words = {
  backward: { reader: "new readers", data: "old data" },
  forward: { reader: "old readers", data: "new data" }
};
async function checked({ pair, answered, direction, claimed }) {
  const outcome = answered.verdict[direction];
  const strict = answered.strict[direction];
  const { reader, data } = words[direction];
  if (claimed === false) {
    if (strict.outcome !== "rejects") return { outcome };
    const remark2 = `json-schema-diff finds nothing in ${data} that ${reader} refuse: Ajv confirmed an instance, so it counts`;
    return { outcome, remark: remark2 };
  }
  const samples = samplesOf(claimed);
  const witness = await confirmedOf(pair, answered.semantics, direction, samples, outcome);
  if (strict.outcome !== "reads")
    return { outcome, ...witness && strict.outcome === "rejects" && remarkOf(claimed, direction) };
  if (!witness) {
    const remark2 = `json-schema-diff claims that ${reader} refuse some ${data}, but none of ${String(samples.length)} samples of its claim is such a value: the proof stands`;
    return { outcome, remark: remark2 };
  }
  const remark = `json-schema-diff led to ${data} that ${reader} refuse, ${shown(witness.written)}, although contract-check had proved that there is none: this is a bug in contract-check, please report it with both versions of the file`;
  return { outcome: refused(witness), remark };
}
function remarkOf(claimed, direction) {
  const text = JSON.stringify(claimed);
  const { reader, data } = words[direction];
  if (text.length > longestShown) return {};
  return { remark: `what ${reader} refuse of ${data}, as json-schema-diff writes it: ${text}` };
}
async function confirmedOf(pair, semantics, direction, samples, { outcome }) {
  const [reader, writer] = direction === "backward" ? [pair.head, pair.base] : [pair.base, pair.head];
  const [wrote, judge] = [await writer.validator(), await reader.validator()];
  for (const written of samples) {
    if (outcome === "reads" && semantics === "declared" && !isDeclared(pair, writer, written)) continue;
    const valid = wrote.validate(written);
    if (!("valid" in valid) || !valid.valid) continue;
    const read = judge.validate(written);
    if ("valid" in read && !read.valid) return { written, observed: read.error, decoder: judge.name };
  }
  return void 0;
}
function isDeclared({ theory }, writer, written) {
  const value = fromPlain(written);
  return value !== void 0 && holdsOf(theory, writer.declared(), value) === true;
}
export {
  crossChecked
};
