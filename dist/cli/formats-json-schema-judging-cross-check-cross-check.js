const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;
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
  crossChecked: () => crossChecked
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_QLDJIROW = require("./chunk-QLDJIROW.js");
var import_chunk_ANFBINGF = require("./chunk-ANFBINGF.js");
var import_chunk_75CQG2EN = require("./chunk-75CQG2EN.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var import_node_worker_threads = require("node:worker_threads");
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
  if (granted <= 0) return `${task} was skipped: this contract used up its work limit`;
  return `${task} was not finished within ${Math.ceil(granted / 1e3).toLocaleString("en-US")},000 steps`;
}
var import_formats = (0, import_chunk_PIRHQTI4.__toESM)((0, import_chunk_QLDJIROW.require_formats)(), 1);
function hasFormat(name, text) {
  const formats = import_formats.fullFormats;
  const format = Object.hasOwn(formats, name) ? formats[name] : void 0;
  const check = typeof format === "object" && "validate" in format ? format.validate : format;
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
function memoByObject(compute) {
  const values = /* @__PURE__ */ new WeakMap();
  return (object) => {
    const earlier = values.get(object);
    if (earlier !== void 0) return earlier;
    const value = compute(object);
    values.set(object, value);
    return value;
  };
}
var largestExponent = 400;
var longestDigits = 1e3;
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
      const items = node.items.map(valueOf);
      return items.every((item) => item !== void 0) ? items : void 0;
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
function sizeOf(value) {
  if (typeof value === "string") return value.length + 2;
  if (value === null || typeof value === "boolean") return 4;
  return sizeOfParts(value);
}
var sizeOfParts = memoByObject((value) => {
  let size = 2;
  if (isArray(value)) for (const item of value) size += sizeOf(item) + 1;
  else if (isObject(value)) for (const [name, child] of value) size += name.length + sizeOf(child) + 4;
  else size = 8;
  return size;
});
function fromPlain(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return parseRational(String(value));
  if (Array.isArray(value)) {
    const items = value.map(fromPlain);
    return items.every((item) => item !== void 0) ? items : void 0;
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
  let count2 = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (code >= 55296 && code <= 56319 && next >= 56320 && next <= 57343) i += 1;
    count2 += 1;
  }
  return count2;
}
var deepestInPlace = 400;
function evaluate(theory, literal, value, depth = 0) {
  theory.budget.spend();
  const shape = theory.arena.formula(literal);
  if (shape.kind !== "all" && shape.kind !== "one" && shape.kind !== "lazy")
    return signed(literal, holds(theory, shape, value, depth));
  const truths = theory.truths ?? /* @__PURE__ */ new Map();
  const inner = theory.truths ? theory : { ...theory, truths };
  let answers = truths.get(value);
  if (!answers) truths.set(value, answers = /* @__PURE__ */ new Map());
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
function* lazily(items, ask) {
  for (const item of items) yield ask(item);
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
var surrogates = 2048;
var beyondBasic = 65536;
var basicUnits = beyondBasic - surrogates;
function unknown(because) {
  return { kind: "unknown", because };
}
var tooLarge = unknown(
  `an instance would be longer than ${String(largestInstance)} characters`
);
var sortedByType = memoByObject((values) => {
  const lists = /* @__PURE__ */ new Map();
  for (const value of values.values()) {
    const list = lists.get(typeOf(value));
    if (list) list.push(value);
    else lists.set(typeOf(value), [value]);
  }
  return lists;
});
function holdsOf(theory, literal, value) {
  const judged = bounded(
    theory.budget,
    shares.confirming,
    "evaluating an instance",
    () => evaluate(theory, literal, value)
  );
  return "done" in judged ? judged.done : void 0;
}
function refused(witness) {
  const because = `${shown(witness.written)} may be written and is refused: ${witness.observed}`;
  return { outcome: "rejects", because, witness };
}
function shown(instance) {
  const text = JSON.stringify(instance);
  return text.length > 120 ? `${text.slice(0, 120)}\u2026` : text;
}
var most = { milliseconds: 2e4, megabytes: 256 };
var ended = -1;
var idle;
var askJsonSchemaDiff = (base, head) => askWithin(most, base, head);
async function askWithin(limits, ...[base, head]) {
  const worker = idle ?? started(limits);
  idle = void 0;
  worker.ref();
  const claim = await answerOf(worker, { base, head }, limits.milliseconds);
  if (claim === void 0) {
    await worker.terminate();
    return { fault: `it did not answer within ${String(limits.milliseconds / 1e3)} s` };
  }
  worker.unref();
  if (worker.threadId !== ended) idle ??= worker;
  return claim;
}
function started({ megabytes }) {
  const worker = new import_node_worker_threads.Worker(new URL("../json-schema-diff-worker.js", __importMetaUrl), {
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes }
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
      worker.off("message", answered).off("error", failed).off("exit", exited);
      resolve2(claim);
    };
    const failed = (error) => {
      answered({ fault: error instanceof Error ? error.message : String(error) });
    };
    const exited = () => {
      answered({ fault: "it ended without an answer" });
    };
    const timer = setTimeout(answered, limit, void 0);
    worker.once("message", answered).once("error", failed).once("exit", exited);
    worker.postMessage(question);
  });
}
function costOf2(base, head) {
  const [from, to] = [sizeOf2(base), sizeOf2(head)];
  const both = from.set * to.set;
  const neither = from.complement + to.complement;
  return both * neither * Math.max(from.set, to.set) + from.complement ** 2 + to.complement ** 2;
}
function sizeOf2(schema) {
  if (typeof schema === "boolean") return { set: 1, complement: 1 };
  const list = (key) => {
    const value = schema[key];
    return Array.isArray(value) ? value.map((branch) => sizeOf2(branch)) : [];
  };
  const not = schema.not === void 0 ? [] : [flipped(sizeOf2(schema.not))];
  const any = list("anyOf");
  const exclusive = list("oneOf");
  return intersection([
    ownSize(schema),
    ...list("allOf"),
    ...not,
    ...any.length > 0 ? [flipped(intersection(any.map(flipped)))] : [],
    ...exclusive.length > 0 ? [exactlyOne2(exclusive)] : []
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
  const required = Array.isArray(schema.required) ? schema.required.length : 0;
  const inside = nested.reduce((sum2, { set, complement }) => sum2 + Math.max(set, complement), 0);
  return { set: 1, complement: 1 + bounds + required + inside };
}
function flipped({ set, complement }) {
  return { set: complement, complement: set };
}
function intersection(sizes) {
  return sizes.reduce((a, b) => ({ set: a.set * b.set, complement: a.complement + b.complement }));
}
function exactlyOne2(branches2) {
  const alone = branches2.map(
    (_, at) => intersection(branches2.map((size, i) => i === at ? size : flipped(size)))
  );
  return flipped(intersection(alone.map(flipped)));
}
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
  if (!keyword || keyword.from && !(0, import_chunk_QLDJIROW.isAtLeast)(dialect, keyword.from)) return void 0;
  return keyword.until && dialect !== keyword.until && (0, import_chunk_QLDJIROW.isAtLeast)(dialect, keyword.until) ? void 0 : keyword;
}
function refHidesSiblings(dialect) {
  return !(0, import_chunk_QLDJIROW.isAtLeast)(dialect, "2019-09");
}
var root = "file:///";
function pathOfReference({ snapshot }, document, uri, written) {
  const candidates = [uri];
  if (!/^[a-z][a-z\d+.-]*:/i.test(written)) candidates.push(absolute(written, document.retrieved));
  for (const candidate of candidates) {
    if (!candidate.startsWith(root)) continue;
    const path = decoded(candidate.slice(root.length));
    if (snapshot.entries.has(path) && (0, import_chunk_ANFBINGF.mayHoldSchema)(path)) return path;
  }
  return void 0;
}
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function referenceKey(base, reference) {
  return `${String(base.length)} ${base} ${reference}`;
}
function absolute(reference, base) {
  try {
    return new URL(reference, base).href;
  } catch {
    if (reference.startsWith("#")) return `${withoutFragment(base)}${reference}`;
    return reference;
  }
}
function withoutFragment(uri) {
  const at = uri.indexOf("#");
  return at < 0 ? uri : uri.slice(0, at);
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
function resolve(library, from, reference) {
  const resolved = resolveIn(library, from, reference);
  if (!("missing" in resolved)) return resolved;
  for (const document of from.document.otherwise ?? []) {
    const other = resolveIn(library, { document, node: document.root, base: document.base }, reference);
    if (!("missing" in other)) return other;
  }
  return resolved;
}
var caches = /* @__PURE__ */ new WeakMap();
function resolveIn(library, from, reference) {
  let cache = caches.get(library);
  if (cache?.documents !== library.documents.size)
    caches.set(library, cache = { documents: library.documents.size, byDocument: /* @__PURE__ */ new Map() });
  let targets = cache.byDocument.get(from.document);
  if (!targets) cache.byDocument.set(from.document, targets = /* @__PURE__ */ new Map());
  const key = referenceKey(from.base, reference);
  let target = targets.get(key);
  if (!target) targets.set(key, target = lookedUp(library, from, reference));
  return target;
}
function lookedUp(library, from, reference) {
  const uri = absolute(reference, from.base);
  const fragment = decoded2(uri.includes("#") ? uri.slice(uri.indexOf("#") + 1) : "");
  const resource = resourceOf(library, from.document, withoutFragment(uri), reference);
  if (!resource) return { missing: withoutFragment(uri) };
  if (fragment === "") return resource;
  if (fragment.startsWith("/")) return atPointer(resource, fragment) ?? { missing: uri };
  const anchored = resource.document.anchors.get(`${resource.base}#${fragment}`);
  return anchored ? { ...resource, node: anchored } : { missing: uri };
}
function resourceOf(library, document, uri, written) {
  const own = document.resources.get(uri);
  if (own) return { document, node: own, base: document.bases.get(own) ?? document.base };
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
function decoded2(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
function below({ document, base }, node) {
  return { document, node, base: document.bases.get(node) ?? base };
}
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
    const reference = node.get("$ref");
    const target = reference && targetOf2(place, reference);
    const hides = target !== void 0 && refHidesSiblings(place.document.dialect);
    const own = hides ? {} : keywordsOf(place, node);
    open.delete(node);
    if (target === void 0) return own;
    return Object.keys(own).length === 0 ? target : { allOf: [target, own] };
  }
  function targetOf2(place, reference) {
    const target = reference.kind === "string" ? resolve(library, place, reference.value) : void 0;
    if (!target || "missing" in target) throw new Beyond("a reference that leads nowhere");
    return schemaAt(target);
  }
  function keywordsOf(place, node) {
    const schema = {};
    for (const key of new Set(node.members.map((member) => member.key))) {
      const value = node.get(key);
      if (!value || key === "$ref" || saysNothing(place, key)) continue;
      const read = Object.hasOwn(readers, key) ? readers[key] : void 0;
      if (!read) throw new Beyond(`the keyword ${JSON.stringify(key)}`);
      const fragment = read(value, (child) => schemaAt(below(place, child)));
      if (fragment === void 0) throw new Beyond(`the keyword ${JSON.stringify(key)} as it is written`);
      schema[key] = fragment;
    }
    return withNumericBounds(schema, place);
  }
}
function saysNothing({ document }, key) {
  const keyword = keywordIn(key, document.dialect);
  if (key === "format") return !(0, import_chunk_QLDJIROW.assertsFormats)(document.settings, document.dialect);
  return !keyword || keyword.annotation === true;
}
function withNumericBounds(schema, { document }) {
  const respelled = { ...schema };
  for (const [inclusive, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"]
  ]) {
    const flag = schema[exclusive];
    if (typeof flag !== "boolean") continue;
    if (document.dialect !== "draft-04") throw new Beyond(`the keyword "${exclusive}" as it is written`);
    Reflect.deleteProperty(respelled, exclusive);
    if (!flag || schema[inclusive] === void 0) continue;
    respelled[exclusive] = schema[inclusive];
    Reflect.deleteProperty(respelled, inclusive);
  }
  return respelled;
}
var subschema = (value, schema) => value.kind === "object" || value.kind === "boolean" ? schema(value) : void 0;
var branches = (value, schema) => value.kind === "array" && value.items.length > 0 ? value.items.map(schema) : void 0;
var double = (value) => {
  const exact = value.kind === "number" ? valueOf(value) : void 0;
  const rounded = exact === void 0 ? void 0 : fromPlain((0, import_chunk_GFNJPLMO.plain)(value));
  return exact !== void 0 && rounded !== void 0 && valueKey(exact) === valueKey(rounded) ? (0, import_chunk_GFNJPLMO.plain)(value) : void 0;
};
var bound = (value, schema) => value.kind === "boolean" ? value.value : double(value, schema);
var count = (value) => {
  const number = (0, import_chunk_GFNJPLMO.plain)(value);
  return value.kind === "number" && Number.isSafeInteger(number) && number >= 0 ? number : void 0;
};
var names = (value) => value.kind === "array" && value.items.every((item) => item.kind === "string" && isOrdinary(item.value)) ? (0, import_chunk_GFNJPLMO.plain)(value) : void 0;
var types = (value) => {
  const listed = value.kind === "array" && value.items.length > 0 && value.items.every(isString);
  return isString(value) || listed ? (0, import_chunk_GFNJPLMO.plain)(value) : void 0;
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
var readers = {
  type: types,
  minimum: double,
  maximum: double,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  minLength: count,
  maxLength: count,
  items: subschema,
  minItems: count,
  maxItems: count,
  properties,
  required: names,
  additionalProperties: subschema,
  minProperties: count,
  maxProperties: count,
  allOf: branches,
  anyOf: branches,
  oneOf: branches,
  not: subschema
};
var mostOfOne = 12;
var mostInAll = 400;
var longest = 200;
var mostSchemas2 = 2e4;
var mostParts = 2e4;
var mostPartsInAll = 1e6;
var ofAnyType = [null, false, true, 0, 0.5, -1, "", "a", [], [0], {}, { a: 0 }];
function samplesOf(claim) {
  return distinct2(new Sampler().valuesOf(claim), mostInAll);
}
var Sampler = class {
  schemas = 0;
  parts = 0;
  sizes = /* @__PURE__ */ new WeakMap();
  valuesOf(schema) {
    this.schemas += 1;
    if (schema === false || this.schemas > mostSchemas2) return [];
    if (schema === true) return ofAnyType;
    const { anyOf, type } = schema;
    if (Array.isArray(anyOf)) return interleaved(anyOf.map((branch) => this.valuesOf(branch)));
    const types2 = Array.isArray(type) ? type : [type];
    return interleaved(types2.map((name) => this.ofType(name, schema)));
  }
  ofType(type, schema) {
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
        return this.arraysOf(schema);
      case "object":
        return this.objectsOf(schema);
      default:
        return ofAnyType;
    }
  }
  arraysOf(schema) {
    const items = distinct2(
      interleaved(
        [schema, ...leftOut(schema)].map((part) => this.valuesOf(part.items ?? true))
      ),
      mostOfOne
    );
    return lengthsOf(schema, "Items").flatMap((length) => {
      if (length === 0) return [[]];
      const small = items.filter((item) => this.fits(length * this.sizeOf(item)));
      return small.map((item) => this.sized(Array.from({ length }, () => item)));
    });
  }
  /** How many parts a value has where it is written out. */
  sizeOf(value) {
    if (typeof value === "string") return 1 + (value.length >> 3);
    return typeof value === "object" && value !== null ? this.sizes.get(value) ?? 2 : 1;
  }
  fits(size) {
    if (size > mostParts || this.parts + size > mostPartsInAll) return false;
    this.parts += size;
    return true;
  }
  sized(value) {
    this.sizes.set(value, 1 + sum(Object.values(value).map((part) => this.sizeOf(part))));
    return value;
  }
  objectsOf(schema) {
    const properties2 = propertiesOf(schema);
    const others = schema.additionalProperties ?? true;
    const outside = leftOut(schema).map(propertiesOf);
    const valuesAt = (name) => interleaved(
      [properties2, ...outside].map(
        (map) => this.valuesOf(Object.hasOwn(map, name) ? map[name] ?? true : others)
      )
    );
    const required = schema.required ?? [];
    const least = new Map(required.map((name) => [name, valuesAt(name)[0] ?? null]));
    const fill = Math.min(numberAt(schema, "minProperties") ?? 0, longest);
    for (let i = 0; least.size < fill; i += 1)
      least.set(freshName(i, properties2), this.valuesOf(others)[0] ?? null);
    const names2 = /* @__PURE__ */ new Set([
      ...Object.keys(properties2),
      ...outside.flatMap((map) => Object.keys(map)),
      ...required,
      freshName(0, properties2)
    ]);
    const varied = interleaved(
      [...names2].map((name) => distinct2(valuesAt(name), mostOfOne).map((value) => [name, value]))
    );
    const own = sum([...least.values()].map((part) => this.sizeOf(part))) + 2 * least.size;
    return [[], ...varied.map((entry) => [entry])].filter((more) => this.fits(own + sum(more.map(([, value]) => 2 + this.sizeOf(value))))).map((more) => this.sized(Object.fromEntries(new Map([...least, ...more]))));
  }
};
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
  const most2 = numberAt(schema, `max${what}`) ?? longest;
  return [.../* @__PURE__ */ new Set([least, least + 1, ...most2 < longest ? [most2] : []])].filter(
    (length) => length <= most2 && length <= longest
  );
}
function freshName(at, properties2) {
  let name = `x${String(at)}`;
  while (Object.hasOwn(properties2, name)) name += "x";
  return name;
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
function interleaved(lists) {
  const most2 = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most2 }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
function distinct2(values, most2) {
  const byText = /* @__PURE__ */ new Map();
  for (const value of values) {
    if (byText.size >= most2) break;
    const text = JSON.stringify(value);
    if (!byText.has(text)) byText.set(text, value);
  }
  return [...byText.values()];
}
var mostCost = 6e4;
var longestShown = 400;
async function crossChecked(pair, answered, ask = askJsonSchemaDiff) {
  const { verdict } = answered;
  const claim = await claimOf(pair, ask);
  if ("fault" in claim) return { verdict, remarks: [`not cross-checked: ${claim.fault}`] };
  const checks = {
    backward: await checked({ pair, answered, direction: "backward", claimed: claim.removed }),
    forward: await checked({ pair, answered, direction: "forward", claimed: claim.added })
  };
  const remarks = import_chunk_2C5XBDIR.directions.flatMap((direction) => checks[direction].remark ?? []);
  const proved = import_chunk_2C5XBDIR.directions.some((direction) => answered.strict[direction].outcome === "reads");
  return {
    verdict: { backward: checks.backward.outcome, forward: checks.forward.outcome },
    remarks: remarks.length === 0 && proved ? ["cross-checked: json-schema-diff agrees"] : remarks
  };
}
async function claimOf({ base, head }, ask) {
  const [before, after] = [base, head].map(
    ({ contract: { library, document } }) => fragmentOf(library, { document, node: document.root, base: document.base })
  );
  for (const fragment of [before, after])
    if (!fragment || "beyond" in fragment)
      return { fault: `json-schema-diff does not know ${fragment?.beyond ?? "the schema"}` };
  if (!before || !after || !("schema" in before) || !("schema" in after)) return { fault: "no schema" };
  if (costOf2(before.schema, after.schema) > mostCost)
    return { fault: "the schemas combine too many alternatives for json-schema-diff" };
  const claim = await ask(before.schema, after.schema);
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
  const witness = await confirmedOf({ pair, answered, direction }, samples);
  if (witness && outcome.outcome === "reads") {
    const remark2 = `json-schema-diff led to ${data} that ${reader} refuse, ${shown(witness.written)}, although contract-check had proved that there is none: this is a bug in contract-check, please report it with both versions of the file`;
    return { outcome: refused(witness), remark: remark2 };
  }
  if (strict.outcome !== "reads")
    return { outcome, ...witness && strict.outcome === "rejects" && remarkOf(claimed, direction) };
  const remark = `json-schema-diff claims that ${reader} refuse some ${data}, but none of ${String(samples.length)} samples of its claim is such a value: the proof stands`;
  return { outcome, remark };
}
function remarkOf(claimed, direction) {
  const text = JSON.stringify(claimed);
  const { reader, data } = words[direction];
  if (text.length > longestShown) return {};
  return { remark: `what ${reader} refuse of ${data}, as json-schema-diff writes it: ${text}` };
}
async function confirmedOf({ pair, answered: { semantics, verdict }, direction }, samples) {
  const [reader, writer] = direction === "backward" ? [pair.head, pair.base] : [pair.base, pair.head];
  const [wrote, judge] = [await writer.validator(), await reader.validator()];
  for (const written of samples) {
    if (verdict[direction].outcome === "reads" && semantics === "declared" && !isDeclared(pair, writer, written))
      continue;
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  crossChecked
});
