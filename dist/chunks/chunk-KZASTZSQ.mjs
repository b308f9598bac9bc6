import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  countingMembers,
  dialectOf,
  isAtLeast,
  require_formats
} from "./chunk-V6OBT25D.mjs";
import {
  assignment
} from "./chunk-TOPX4CJ2.mjs";
import {
  duplicateMembers
} from "./chunk-TTW7DEXE.mjs";
import {
  mayHoldSchema
} from "./chunk-D67HTB3K.mjs";
import {
  memoByObject
} from "./chunk-VMFW37EX.mjs";
import {
  reads,
  rejects,
  undecided
} from "./chunk-HEZAR2AG.mjs";
import {
  __toESM
} from "./chunk-A6FY4VKG.mjs";

// src/formats/json-schema/values/rational.ts
var largestExponent = 400;
var longestDigits = 1e3;
var zero = { n: 0n, d: 1n };
var one = { n: 1n, d: 1n };
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
var smallNumber = 1n << 64n;
function effortOf({ n, d }) {
  const size = (n < 0n ? -n : n) + d;
  if (size < smallNumber) return 0;
  return size.toString(16).length ** 2 >> 9;
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

// src/formats/json-schema/values/value.ts
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
function toPlain(value) {
  if (value === null || typeof value !== "object") return value;
  if (isArray(value)) return value.map(toPlain);
  if (!isObject(value)) return Number(decimalText(value));
  const plain = {};
  for (const [key, child] of value) {
    Object.defineProperty(plain, key, {
      value: toPlain(child),
      enumerable: true,
      configurable: true,
      writable: true
    });
  }
  return plain;
}
function lengthOf(text) {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (code >= 55296 && code <= 56319 && next >= 56320 && next <= 57343) i += 1;
    count += 1;
  }
  return count;
}

// src/formats/json-schema/values/budget.ts
var BudgetSpent = class extends Error {
  name = "BudgetSpent";
};
var TooDeep = class extends Error {
  name = "TooDeep";
};
function budgetOf(steps) {
  let left = steps;
  return {
    spend(taken = 1) {
      left -= taken;
      if (left < 0) throw new BudgetSpent("the step budget is spent");
    },
    left: () => Math.max(0, left),
    within(granted, work) {
      const before = left;
      const own = Math.max(0, Math.min(before, granted));
      left = own;
      try {
        return work();
      } finally {
        left = before - (own - left);
      }
    }
  };
}
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
function isAsserted(format) {
  return Object.hasOwn(formatSamples, format);
}
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

// src/formats/json-schema/engine/evaluate.ts
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
  let all2 = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === void 0) all2 = void 0;
  }
  return all2;
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
function inCell(patterns, { include, names, patterns: outside }, name) {
  if (names.has(name)) return false;
  const included = include === void 0 ? true : patterns.test(include, name);
  const excluded = outside.map((source) => {
    const matches = patterns.test(source, name);
    return matches === void 0 ? void 0 : !matches;
  });
  return every([included, ...excluded]);
}

// src/formats/json-schema/engine/ranges.ts
var lastCodePoint = 1114111;
function mergeRanges(ranges) {
  const merged = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else if (from <= to) merged.push([from, to]);
  }
  return merged;
}
function complementOf(ranges) {
  const result = [];
  let from = 0;
  for (const [low, high] of mergeRanges(ranges)) {
    if (low > from) result.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  if (from <= lastCodePoint) result.push([from, lastCodePoint]);
  return result;
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

// src/formats/json-schema/engine/word-tree.ts
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

// src/formats/json-schema/engine/language.ts
var Expressions = class {
  constructor(budget) {
    this.budget = budget;
    this.none = this.intern("none", (id) => ({ kind: "none", id }));
    this.empty = this.intern("empty", (id) => ({ kind: "empty", id }));
    this.anyChar = this.chars([[0, lastCodePoint]]);
    this.all = this.intern("all", (id) => ({
      kind: "repeat",
      id,
      part: this.anyChar,
      min: 0,
      max: Infinity
    }));
  }
  budget;
  table = /* @__PURE__ */ new Map();
  treeIds = /* @__PURE__ */ new Map();
  ids = 0;
  none;
  empty;
  anyChar;
  all;
  chars(ranges) {
    const merged = mergeRanges(ranges);
    if (merged.length === 0) return this.none;
    return this.intern(`c${merged.join(";")}`, (id) => ({ kind: "chars", id, ranges: merged }));
  }
  /** Linked to the right, so that equal sequences are equal objects. */
  cat(first, rest) {
    if (first === this.none || rest === this.none) return this.none;
    if (first === this.empty) return rest;
    if (rest === this.empty) return first;
    if (first === this.all && rest === this.all) return this.all;
    const parts = [];
    let last = first;
    for (; last.kind === "cat"; last = last.rest) parts.push(last.first);
    parts.push(last);
    return parts.reduceRight((tail, part) => this.linked(part, tail), rest);
  }
  linked(first, rest) {
    if (first === this.all && rest === this.all) return this.all;
    return this.intern(`.${String(first.id)},${String(rest.id)}`, (id) => ({ kind: "cat", id, first, rest }));
  }
  or(parts) {
    this.budget.spend(parts.length);
    const flat = /* @__PURE__ */ new Map();
    const ranges = [];
    for (const part of opened("or", parts)) {
      if (part === this.all) return this.all;
      if (part.kind === "chars") ranges.push(...part.ranges);
      else if (part !== this.none) flat.set(part.id, part);
    }
    const single = ranges.length > 0 ? this.chars(ranges) : this.none;
    if (single !== this.none) flat.set(single.id, single);
    for (const part of flat.values()) if (part.kind === "not" && flat.has(part.part.id)) return this.all;
    return this.join("or", flat, this.none);
  }
  and(parts) {
    this.budget.spend(parts.length);
    const flat = /* @__PURE__ */ new Map();
    for (const part of opened("and", parts)) {
      if (part === this.none) return this.none;
      if (part !== this.all) flat.set(part.id, part);
    }
    for (const part of flat.values()) if (part.kind === "not" && flat.has(part.part.id)) return this.none;
    return this.join("and", flat, this.all);
  }
  join(kind, flat, unit) {
    const parts = [...flat.values()].sort((a, b) => a.id - b.id);
    const [only] = parts;
    if (only === void 0) return unit;
    if (parts.length === 1) return only;
    this.budget.spend(2 * parts.length);
    return this.intern(`${kind}${parts.map((p) => p.id).join(",")}`, (id) => ({ kind, id, parts }));
  }
  not(part) {
    if (part.kind === "not") return part.part;
    if (part === this.none) return this.all;
    if (part === this.all) return this.none;
    return this.intern(`!${String(part.id)}`, (id) => ({ kind: "not", id, part }));
  }
  repeat(part, min, max) {
    if (max === 0 || part === this.empty) return this.empty;
    if (part === this.none) return min === 0 ? this.empty : this.none;
    if (min === 1 && max === 1) return part;
    if (part === this.anyChar && min === 0 && max === Infinity) return this.all;
    if (part.kind === "repeat" && part.min === 0 && part.max === Infinity) return part;
    return this.intern(`*${String(part.id)},${String(min)},${String(max)}`, (id) => ({
      kind: "repeat",
      id,
      part,
      min,
      max
    }));
  }
  wordsBelow(tree) {
    if (tree.next.size === 0) return tree.ends ? this.empty : this.none;
    let treeId = this.treeIds.get(tree);
    if (treeId === void 0) {
      treeId = this.treeIds.size;
      this.treeIds.set(tree, treeId);
    }
    return this.intern(`w${String(treeId)}`, (id) => ({ kind: "words", id, tree }));
  }
  words(texts) {
    this.budget.spend(texts.length);
    return this.wordsBelow(treeOf(texts));
  }
  intern(key, make) {
    const earlier = this.table.get(key);
    if (earlier) return earlier;
    this.budget.spend(1 + (key.length >> 5));
    this.ids += 1;
    const language = make(this.ids);
    this.table.set(key, language);
    return language;
  }
};
function* opened(kind, parts) {
  for (const part of parts) {
    if (part.kind === kind) yield* part.parts;
    else yield part;
  }
}

// src/formats/json-schema/engine/derive.ts
var Languages = class extends Expressions {
  nullables = /* @__PURE__ */ new Map();
  cuts = /* @__PURE__ */ new Map();
  derivatives = /* @__PURE__ */ new Map();
  /** Whether the empty string belongs to it. */
  nullable(language) {
    const earlier = this.nullables.get(language.id);
    if (earlier !== void 0) return earlier;
    this.budget.spend();
    const answer = this.computeNullable(language);
    this.nullables.set(language.id, answer);
    return answer;
  }
  computeNullable(language) {
    switch (language.kind) {
      case "none":
      case "chars":
        return false;
      case "empty":
        return true;
      case "cat":
        return this.nullable(language.first) && this.nullable(language.rest);
      case "or":
        return language.parts.some((part) => this.nullable(part));
      case "and":
        return language.parts.every((part) => this.nullable(part));
      case "not":
        return !this.nullable(language.part);
      case "repeat":
        return language.min === 0 || this.nullable(language.part);
      case "words":
        return language.tree.ends;
    }
  }
  derivative(language, codePoint) {
    const at = this.boundaries(language);
    const start = at[intervalOf(at, codePoint)] ?? 0;
    const earlier = this.derivatives.get(language.id) ?? /* @__PURE__ */ new Map();
    this.derivatives.set(language.id, earlier);
    let answer = earlier.get(start);
    if (answer) return answer;
    this.budget.spend();
    earlier.set(start, answer = this.derive(language, codePoint));
    return answer;
  }
  derive(language, c) {
    switch (language.kind) {
      case "none":
      case "empty":
        return this.none;
      case "chars":
        return language.ranges.some(([from, to]) => c >= from && c <= to) ? this.empty : this.none;
      case "cat": {
        const head = this.cat(this.derivative(language.first, c), language.rest);
        return this.nullable(language.first) ? this.or([head, this.derivative(language.rest, c)]) : head;
      }
      case "or":
        return this.or(language.parts.map((part) => this.derivative(part, c)));
      case "and":
        return this.and(language.parts.map((part) => this.derivative(part, c)));
      case "not":
        return this.not(this.derivative(language.part, c));
      case "repeat":
        return this.cat(
          this.derivative(language.part, c),
          this.repeat(language.part, Math.max(0, language.min - 1), language.max - 1)
        );
      case "words": {
        const next = language.tree.next.get(c);
        return next ? this.wordsBelow(next) : this.none;
      }
    }
  }
  /** Starts of the intervals of code points inside which every derivative is the same; begins with 0. */
  boundaries(language) {
    const earlier = this.cuts.get(language.id);
    if (earlier) return earlier;
    const computed = this.computeBoundaries(language);
    this.budget.spend(1 + (computed.length >> 1));
    const starts = /* @__PURE__ */ new Set([0, ...computed]);
    const answer = [...starts].filter((cut) => cut <= lastCodePoint).sort((a, b) => a - b);
    this.cuts.set(language.id, answer);
    return answer;
  }
  computeBoundaries(language) {
    switch (language.kind) {
      case "none":
      case "empty":
        return [];
      case "chars":
        return language.ranges.flatMap(([from, to]) => [from, to + 1]);
      case "cat":
        return this.nullable(language.first) ? [...this.boundaries(language.first), ...this.boundaries(language.rest)] : this.boundaries(language.first);
      case "or":
      case "and":
        return language.parts.flatMap((part) => this.boundaries(part));
      case "not":
      case "repeat":
        return this.boundaries(language.part);
      case "words":
        return [...language.tree.next.keys()].flatMap((code) => [code, code + 1]);
    }
  }
};

// src/formats/json-schema/engine/unicode-property.ts
var scans = /* @__PURE__ */ new Map();
function propertyRanges(name) {
  if (!scans.has(name)) scans.set(name, scanned(name));
  return scans.get(name);
}
var firstSurrogate = 55296;
var surrogates = 2048;
var beyondBasic = 65536;
var basicUnits = beyondBasic - surrogates;
function scanned(name) {
  if (!/^\w+(?:=\w+)?$/.test(name)) return void 0;
  const find = propertyPattern(name);
  if (!find) return void 0;
  const ranges = [];
  for (const { 0: run2, index } of allText().matchAll(find)) {
    const end = index + run2.length;
    if (index < firstSurrogate && end > firstSurrogate) {
      ranges.push([index, firstSurrogate - 1], [codeAt(firstSurrogate), codeAt(end) - 1]);
    } else ranges.push([codeAt(index), codeAt(end) - 1]);
  }
  for (let code = firstSurrogate; code < firstSurrogate + surrogates; code += 1) {
    find.lastIndex = 0;
    if (find.test(String.fromCharCode(code))) ranges.push([code, code]);
  }
  return mergeRanges(ranges);
}
function propertyPattern(name) {
  try {
    return new RegExp(`\\p{${name}}+`, "gu");
  } catch {
    return void 0;
  }
}
function codeAt(unit) {
  if (unit < firstSurrogate) return unit;
  if (unit < basicUnits) return unit + surrogates;
  return beyondBasic + (unit - basicUnits) / 2;
}
var all;
function allText() {
  if (all !== void 0) return all;
  const parts = [];
  const size = 2048;
  for (let from = 0; from <= 1114111; from += size)
    if (from !== firstSurrogate)
      parts.push(String.fromCodePoint(...Array.from({ length: size }, (_, i) => from + i)));
  return all = parts.join("");
}

// src/formats/json-schema/engine/pattern-chars.ts
function cursorOf(source, budget, beyond2) {
  const text = Array.from(source, (char) => char.codePointAt(0) ?? 0);
  const cursor = {
    text,
    at: 0,
    is: (char, offset = 0) => text[cursor.at + offset] === char.codePointAt(0),
    take(char) {
      if (!cursor.is(char)) return false;
      cursor.at += 1;
      return true;
    },
    beyond: beyond2,
    budget
  };
  return cursor;
}
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
var controls = { t: 9, n: 10, v: 11, f: 12, r: 13 };
function charactersOf(cursor) {
  const code = cursor.text[cursor.at] ?? 0;
  cursor.at += 1;
  return [[code, code]];
}
function classOf(cursor) {
  const { is, take, text } = cursor;
  const negative = take("^");
  const ranges = [];
  const member = () => take("\\") ? escaped(cursor, true) : charactersOf(cursor);
  while (!is("]")) {
    if (cursor.at >= text.length) throw cursor.beyond("a character class is not closed");
    const from = member();
    if (is("-") && !is("]", 1) && cursor.at + 1 < text.length) {
      cursor.at += 1;
      const to = member();
      const [low] = from;
      const [high] = to;
      const plain = from.length === 1 && to.length === 1 && low && high;
      if (plain && low[0] === low[1] && high[0] === high[1]) {
        if (low[0] > high[0]) throw cursor.beyond("a range in a character class counts backwards");
        ranges.push([low[0], high[0]]);
      } else ranges.push(...from, [45, 45], ...to);
    } else ranges.push(...from);
  }
  cursor.at += 1;
  return negative ? complementOf(ranges) : ranges;
}
function escaped(cursor, inClass) {
  const code = cursor.text[cursor.at];
  if (code === void 0) throw cursor.beyond("it ends in a backslash");
  cursor.at += 1;
  const char = String.fromCodePoint(code);
  if (char === "d") return digit;
  if (char === "D") return complementOf(digit);
  if (char === "w") return word;
  if (char === "W") return complementOf(word);
  if (char === "s") return space;
  if (char === "S") return complementOf(space);
  const control = Object.hasOwn(controls, char) ? controls[char] : void 0;
  if (control !== void 0) return [[control, control]];
  if (char === "b" && inClass) return [[8, 8]];
  if (char === "b" || char === "B") throw cursor.beyond("it has a word boundary");
  if (char === "p" || char === "P") return property(cursor, char === "P");
  if (char === "k" || char >= "1" && char <= "9") throw cursor.beyond("it has a backreference");
  if (char === "0") return [[0, 0]];
  if (char === "x") return hexadecimal(cursor, 2);
  if (char === "u") return unicode(cursor);
  if (char === "c") {
    const letter = cursor.text[cursor.at] ?? 0;
    cursor.at += 1;
    return [[letter % 32, letter % 32]];
  }
  if (/[A-Za-z]/.test(char)) throw cursor.beyond(`it has the unknown escape \\${char}`);
  return [[code, code]];
}
function braced(cursor) {
  if (!cursor.take("{")) return void 0;
  const ahead = String.fromCodePoint(...cursor.text.slice(cursor.at, cursor.at + 64));
  const close = ahead.indexOf("}");
  if (close < 0) return void 0;
  cursor.at += close + 1;
  return ahead.slice(0, close);
}
var scanSteps = 4e3;
function property(cursor, negative) {
  const name = braced(cursor);
  cursor.budget.spend(scanSteps);
  const ranges = name === void 0 ? void 0 : propertyRanges(name);
  if (!ranges) throw cursor.beyond("it has an unknown Unicode property class");
  return negative ? complementOf(ranges) : ranges;
}
function hexadecimal(cursor, length) {
  const digits = String.fromCodePoint(...cursor.text.slice(cursor.at, cursor.at + length));
  if (digits.length !== length || !/^[\dA-Fa-f]+$/.test(digits))
    throw cursor.beyond("it has a broken escape");
  cursor.at += length;
  const code = Number.parseInt(digits, 16);
  return [[code, code]];
}
function unicode(cursor) {
  if (cursor.is("{")) {
    const digits = braced(cursor) ?? "";
    const code = /^[\dA-Fa-f]{1,6}$/.test(digits) ? Number.parseInt(digits, 16) : Infinity;
    if (code > lastCodePoint) throw cursor.beyond("it has a broken escape");
    return [[code, code]];
  }
  const [[high] = [0]] = hexadecimal(cursor, 4);
  if (high < 55296 || high > 56319 || !cursor.is("\\") || !cursor.is("u", 1)) return [[high, high]];
  const before = cursor.at;
  cursor.at += 2;
  const [[low] = [0]] = hexadecimal(cursor, 4);
  if (low >= 56320 && low <= 57343) {
    const joined = (high - 55296) * 1024 + (low - 56320) + 65536;
    return [[joined, joined]];
  }
  cursor.at = before;
  return [[high, high]];
}

// src/formats/json-schema/engine/pattern-syntax.ts
var PatternBeyond = class extends Error {
  name = "PatternBeyond";
};
var lineEnds = [
  [10, 10],
  [13, 13],
  [8232, 8233]
];
var deepestGroup = 200;
var largestCount = 1e5;
var mostCopies = 500;
var longestCount = 20;
var longestPattern = 2e5;
function parsePattern(source, budget) {
  if (source.length > longestPattern)
    throw new PatternBeyond(`it is longer than ${String(longestPattern)} characters`);
  const cursor = cursorOf(source, budget, (message) => new PatternBeyond(message));
  budget.spend(cursor.text.length >> 2);
  const syntax = choice(cursor, 0);
  if (cursor.at < cursor.text.length) throw new PatternBeyond("a group is closed that was never opened");
  return syntax;
}
function choice(cursor, depth) {
  if (depth > deepestGroup) throw new PatternBeyond("its groups are nested too deep");
  const parts = [sequenceOf(cursor, depth)];
  while (cursor.take("|")) parts.push(sequenceOf(cursor, depth));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: "choice", parts };
}
function sequenceOf(cursor, depth) {
  const parts = [];
  while (cursor.at < cursor.text.length && !cursor.is("|") && !cursor.is(")"))
    parts.push(quantified(cursor, atom(cursor, depth)));
  return { kind: "sequence", parts };
}
function quantified(cursor, part) {
  const count = quantifier(cursor);
  if (!count) return part;
  cursor.take("?");
  const [min, max] = count;
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
function quantifier(cursor) {
  if (cursor.take("*")) return [0, Infinity];
  if (cursor.take("+")) return [1, Infinity];
  if (cursor.take("?")) return [0, 1];
  if (!cursor.is("{")) return void 0;
  const ahead = String.fromCodePoint(...cursor.text.slice(cursor.at, cursor.at + longestCount));
  const match = /^\{(\d+)(?:(,)(\d*))?\}/.exec(ahead);
  if (!match) return void 0;
  cursor.at += match[0].length;
  const min = Number(match[1]);
  if (match[2] === void 0) return [min, min];
  return [min, match[3] === "" || match[3] === void 0 ? Infinity : Number(match[3])];
}
function atom(cursor, depth) {
  if (cursor.take("^")) return { kind: "start" };
  if (cursor.take("$")) return { kind: "end" };
  if (cursor.take("(")) return group(cursor, depth);
  if (cursor.take("[")) return { kind: "chars", ranges: classOf(cursor) };
  if (cursor.take(".")) return { kind: "chars", ranges: complementOf(lineEnds) };
  if (cursor.take("\\")) return { kind: "chars", ranges: escaped(cursor, false) };
  if (cursor.is("*") || cursor.is("+") || cursor.is("?")) throw new PatternBeyond("it repeats nothing");
  return { kind: "chars", ranges: charactersOf(cursor) };
}
function group(cursor, depth) {
  let look;
  if (cursor.take("?")) {
    if (cursor.take(":")) look = void 0;
    else if (cursor.take("=")) look = { negative: false };
    else if (cursor.take("!")) look = { negative: true };
    else if (cursor.is("<") && !cursor.is("=", 1) && !cursor.is("!", 1)) {
      const close = cursor.text.indexOf(62, cursor.at);
      if (close < 0) throw new PatternBeyond("a group name is not closed");
      cursor.at = close + 1;
    } else throw new PatternBeyond("it looks behind");
  }
  const part = choice(cursor, depth + 1);
  if (!cursor.take(")")) throw new PatternBeyond("a group is not closed");
  return look ? { kind: "look", part, negative: look.negative } : part;
}
function copies(min, max) {
  return Math.max(1, max === Infinity ? min : max);
}
function copiesIn(part) {
  if (part.kind === "repeat") return copies(part.min, part.max) * copiesIn(part.part);
  if (part.kind !== "sequence" && part.kind !== "choice") return 1;
  let most = 1;
  for (const inner of part.parts) most = Math.max(most, copiesIn(inner));
  return most;
}

// src/formats/json-schema/engine/pattern.ts
function languageOf(make, source, budget) {
  try {
    return matching(make, parsePattern(source, budget));
  } catch (error) {
    if (error instanceof PatternBeyond) return { beyond: error.message };
    throw error;
  }
}
function matching(make, syntax) {
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

// src/formats/json-schema/engine/patterns.ts
var longestTested = 100;
var mostRepetitions = 3;
var repetitions = /[*+{]/g;
var repeatedGroup = /\)[*+{]/;
var mostSteps = 2e5;
function patternsOf(budget) {
  const make = new Languages(budget);
  const readings = /* @__PURE__ */ new Map();
  const native = /* @__PURE__ */ new Map();
  function language(source) {
    let answer = readings.get(source);
    if (!answer) readings.set(source, answer = read(source));
    return answer;
  }
  function read(source) {
    const enough = budget.left() > mostSteps;
    const answer = bounded(budget, mostSteps, "reading it", () => languageOf(make, source, budget));
    if ("done" in answer) return answer.done;
    if (!enough) throw new BudgetSpent(answer.because);
    return { beyond: answer.because };
  }
  function compiled(source) {
    if (!native.has(source)) native.set(source, isTame(source) ? nativePattern(source) : void 0);
    return native.get(source);
  }
  function test(source, text) {
    const exact = language(source);
    if (!("beyond" in exact)) return run(make, exact, text, budget);
    return text.length > longestTested ? void 0 : compiled(source)?.test(text);
  }
  return { make, language, test };
}
function isTame(source) {
  return source.length < 2e3 && !repeatedGroup.test(source) && (source.match(repetitions)?.length ?? 0) <= mostRepetitions;
}
function run(make, language, text, budget) {
  let state = language;
  budget.spend(2);
  for (const char of text) {
    budget.spend();
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
var longestShown = 60;
function shownPattern(source) {
  return source.length > longestShown ? `${source.slice(0, longestShown)}\u2026` : source;
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

// src/formats/json-schema/engine/arena.ts
var Arena = class {
  constructor(budget) {
    this.budget = budget;
  }
  budget;
  formulas = [{ kind: "true" }, { kind: "true" }];
  table = /* @__PURE__ */ new Map();
  /** What a literal stands for, its sign left out. */
  formula(literal) {
    return this.formulas[Math.abs(literal)] ?? { kind: "true" };
  }
  /** A and not A is empty; true adds nothing; false empties all. */
  all(parts) {
    const flat = /* @__PURE__ */ new Set();
    let looked = 0;
    for (const part of parts) {
      const shape = this.formula(part);
      if (part > 0 && shape.kind === "all") for (const inner of shape.parts) flat.add(inner);
      else flat.add(part);
      looked += 1;
    }
    this.budget.spend(looked + flat.size >> 2);
    flat.delete(top);
    for (const part of flat) if (part === bottom || flat.has(-part)) return bottom;
    const sorted = [...flat].sort((a, b) => a - b);
    const [only] = sorted;
    if (only === void 0) return top;
    if (sorted.length === 1) return only;
    return this.intern(`all ${sorted.join(",")}`, () => ({ kind: "all", parts: sorted }));
  }
  any(parts) {
    return -this.all([...parts].map((part) => -part));
  }
  /** Branches that hold nowhere are dropped; two equal branches can never hold alone. */
  one(parts) {
    const sorted = parts.filter((part) => part !== bottom).sort((a, b) => a - b);
    const [only] = sorted;
    if (only === void 0) return bottom;
    if (sorted.length === 1) return only;
    this.budget.spend(sorted.length >> 2);
    const twice = new Set(sorted.filter((part, i) => part === sorted[i - 1]));
    if (twice.size > 0) {
      const single = [...new Set(sorted)].filter((part) => !twice.has(part));
      return this.all([...[...twice].map((part) => -part), single.length > 0 ? this.one(single) : bottom]);
    }
    return this.intern(`one ${sorted.join(",")}`, () => ({ kind: "one", parts: sorted }));
  }
  lazy(name, target) {
    return this.intern(`lazy ${name}`, () => ({ kind: "lazy", name, target: once(target) }));
  }
  types(wanted) {
    const types = new Set(wanted);
    if (types.size === jsonTypes.length) return top;
    if (types.size === 0) return bottom;
    return this.intern(`type ${[...types].sort().join(",")}`, () => ({ kind: "type", types }));
  }
  values(list) {
    this.budget.spend(list.length >> 1);
    const values = new Map(list.map((value) => [valueKey(value), value]));
    if (values.size === 0) return bottom;
    return this.intern(`enum ${[...values.keys()].sort().join(",")}`, () => ({ kind: "enum", values }));
  }
  atom(shape) {
    return this.intern(keyOf(shape), () => shape);
  }
  property(name, schema) {
    return schema === top ? top : this.atom({ kind: "property", name, schema });
  }
  named(cell, schema) {
    return schema === top ? top : this.atom({ kind: "named", cell, schema });
  }
  item(index, schema) {
    return schema === top ? top : this.atom({ kind: "item", index, schema });
  }
  rest(from, schema) {
    return schema === top ? top : this.atom({ kind: "rest", from, schema });
  }
  size() {
    return this.formulas.length;
  }
  intern(key, make) {
    const earlier = this.table.get(key);
    if (earlier !== void 0) return earlier;
    this.budget.spend(1 + (key.length >> 5));
    const id = this.formulas.push(make()) - 1;
    this.table.set(key, id);
    return id;
  }
};
function once(make) {
  let literal;
  return () => literal ??= make();
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
function cellKey({ include, names, patterns }) {
  return JSON.stringify([include ?? null, [...names].sort(), [...patterns].sort()]);
}

// src/formats/json-schema/engine/array-parts.ts
var mostDemands = 12;
function arraysOf({ arena }, atoms) {
  const wanted = {
    items: [],
    demands: [],
    scarce: [],
    min: 0,
    max: Infinity,
    unique: false,
    twins: false
  };
  let group2 = 0;
  for (const atom2 of atoms) {
    const shape = arena.formula(atom2);
    const positive = atom2 > 0;
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
        group2 += 1;
        if (positive) wanted.items.push({ from, only, schema: shape.schema });
        else wanted.demands.push({ from, fixed: only, value: [-shape.schema], group: group2 });
        break;
      }
      case "atLeast":
        group2 += 1;
        if (positive && shape.count > mostDemands)
          return `contains asks for more than ${String(mostDemands)} items`;
        if (positive)
          for (let i = 0; i < shape.count; i += 1)
            wanted.demands.push({ from: 0, fixed: false, value: [shape.schema], group: group2 });
        else if (shape.count === 1) wanted.items.push({ from: 0, only: false, schema: -shape.schema });
        else wanted.scarce.push({ schema: shape.schema, most: shape.count - 1 });
        break;
      default:
    }
  }
  return wanted;
}
function tailOf({ items, demands }) {
  let tail = 0;
  for (const { from, only } of items) tail = Math.max(tail, from + (only ? 1 : 0));
  for (const { from } of demands) tail = Math.max(tail, from);
  return tail;
}
function goalAt({ budget }, { items }, at, more) {
  budget.spend(1 + (items.length >> 2));
  const goal = [...more];
  for (const { from, only, schema } of items) if (only ? at === from : at >= from) goal.push(schema);
  return goal;
}

// src/formats/json-schema/engine/answer.ts
var impossible = { kind: "none", lean: Infinity };
function alternatives() {
  let lean = Infinity;
  let best;
  return {
    offer(answer) {
      if (answer.kind === "none") lean = Math.min(lean, answer.lean);
      else if (best?.kind !== "value") best = answer.kind === "value" ? answer : best ?? answer;
      else if (answer.kind === "value" && answer.sure) best = answer;
      return answer.kind === "value" && answer.sure;
    },
    result: () => best ?? { kind: "none", lean }
  };
}
function unknown(because) {
  return { kind: "unknown", because };
}
var tooLarge = unknown(
  `an instance would be longer than ${String(largestInstance)} characters`
);

// src/formats/json-schema/engine/distinct.ts
var mostDistinct = 60;
function distinct(solver, wanted, places, length) {
  if (length > mostDistinct) return unknown(`it needs more than ${String(mostDistinct)} different items`);
  const goals = Array.from({ length }, (_, at) => goalAt(solver, wanted, at, places.get(at) ?? []));
  const domains2 = goals.map((goal) => domainOf(solver, goal, length));
  const [empty] = domains2.flatMap((domain) => domain.kind === "empty" ? [domain.answer] : []);
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
    const answer = solver.solve([...goal, ...used.length > 0 ? [-solver.arena.values(used)] : []]);
    if (answer.kind !== "value")
      return answer.kind === "unknown" ? answer : unknown("its items must differ, and they come from each other");
    sure2 &&= answer.sure;
    chosen.set(at, answer.value);
  }
  const items = goals.map((_, at) => chosen.get(at) ?? null);
  return sizeOf(items) > largestInstance ? tooLarge : { kind: "value", value: items, sure: sure2 };
}
function matched(solver, domains2) {
  const listed = (at) => {
    const domain = domains2[at];
    return domain?.kind === "finite" ? domain.values : [];
  };
  const seating = assignment(function* (at) {
    for (const value of listed(at)) {
      solver.budget.spend();
      yield valueKey(value);
    }
  });
  for (const [at, { kind }] of domains2.entries())
    if (kind === "finite" && !seating.place(at)) return void 0;
  const valueAt = (at, key) => listed(at).find((value) => valueKey(value) === key) ?? null;
  return new Map([...seating.holders].map(([key, at]) => [at, valueAt(at, key)]));
}
function domainOf(solver, goal, enough) {
  const values = [];
  for (; ; ) {
    const answer = solver.solve([...goal, ...values.length > 0 ? [-solver.arena.values(values)] : []]);
    if (answer.kind === "unknown") return { kind: "many" };
    if (answer.kind === "none")
      return values.length === 0 ? { kind: "empty", answer } : { kind: "finite", values, lean: answer.lean };
    if (!answer.sure) return { kind: "many" };
    values.push(answer.value);
    if (values.length >= enough + 1) return { kind: "many" };
  }
}

// src/formats/json-schema/engine/arrays.ts
var longest = 5e3;
function findArray(solver, atoms) {
  const wanted = arraysOf(solver, atoms);
  if (typeof wanted === "string") return unknown(wanted);
  if (wanted.min > wanted.max || wanted.unique && wanted.twins) return impossible;
  if (wanted.min > longest) return unknown(`it needs more than ${String(longest)} items`);
  const quest = { solver, wanted, ends: alternatives() };
  place(quest, 0, /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map());
  return quest.ends.result();
}
function place(quest, index, places, groups) {
  const { solver, wanted, ends } = quest;
  solver.budget.spend(1 + (places.size + groups.size >> 2));
  const demand = wanted.demands[index];
  if (!demand) return complete(quest, places);
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
    const possible = solver.solve(goalAt(solver, wanted, at, value), "[]");
    if (possible.kind === "none") {
      ends.offer(possible);
      continue;
    }
    const next = new Map(groups).set(demand.group, /* @__PURE__ */ new Set([...mates ?? [], at]));
    const taken = new Map(places).set(at, value);
    if (solver.nested(() => place(quest, index + 1, taken, next))) return true;
  }
  return false;
}
function complete(quest, places) {
  const { solver, wanted, ends } = quest;
  let length = wanted.min;
  for (const at of places.keys()) length = Math.max(length, at + 1);
  if (!wanted.twins) return build(quest, places, length);
  const furthest = Math.max(length, tailOf(wanted)) + 2;
  for (let second = 1; second < furthest; second += 1) {
    for (let first = 0; first < second; first += 1) {
      if (Math.max(length, second + 1) > wanted.max) return false;
      solver.budget.spend();
      const shared = [
        ...goalAt(solver, wanted, first, places.get(first) ?? []),
        ...goalAt(solver, wanted, second, places.get(second) ?? [])
      ];
      const twin = solver.solve(shared, "[]");
      if (twin.kind !== "value") {
        ends.offer(twin);
        continue;
      }
      const fixed = solver.arena.values([twin.value]);
      const next = new Map(places).set(first, [fixed]).set(second, [fixed]);
      if (build(quest, next, Math.max(length, second + 1))) return true;
    }
  }
  return false;
}
function build({ solver, wanted, ends }, places, length) {
  if (length > wanted.max) return ends.offer(impossible);
  if (length > longest) return ends.offer(unknown(`it needs more than ${String(longest)} items`));
  if (wanted.unique && length > 1) return ends.offer(distinct(solver, wanted, places, length));
  const items = [];
  let sure2 = true;
  let size = 2;
  let doubt;
  for (let at = 0; at < length; at += 1) {
    const answer = itemAt(solver, wanted, at, places);
    if (answer.kind === "none") return ends.offer(answer);
    if (answer.kind === "unknown") doubt ??= answer;
    else {
      items.push(answer.value);
      size += sizeOf(answer.value) + 1;
      if (size > largestInstance) return ends.offer(tooLarge);
      sure2 &&= answer.sure;
    }
  }
  return ends.offer(doubt ?? { kind: "value", value: items, sure: sure2 });
}
function itemAt(solver, wanted, at, places) {
  const goal = goalAt(solver, wanted, at, places.get(at) ?? []);
  if (wanted.scarce.length > 0) {
    const spared = solver.solve([...goal, ...wanted.scarce.map(({ schema }) => -schema)], "[]");
    if (spared.kind === "value") return spared;
  }
  return solver.solve(goal, "[]");
}

// src/formats/json-schema/engine/branch.ts
function branchOf(type) {
  return { type, taken: /* @__PURE__ */ new Set(), open: /* @__PURE__ */ new Set(), listed: /* @__PURE__ */ new Map() };
}
function copyOf({ budget }, { type, taken, open, listed }) {
  budget.spend(1 + (taken.size + open.size + listed.size >> 3));
  return { type, taken: new Set(taken), open: new Set(open), listed: new Map(listed) };
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
          for (const part of shape.parts) queue.push(part);
        } else branch.open.add(literal);
        break;
      case "one":
        branch.open.add(literal);
        break;
      case "lazy":
        branch.taken.add(literal);
        queue.push(positive ? shape.target() : -shape.target());
        break;
      case "enum": {
        const apart = enterList(solver, branch, literal, shape.values);
        if (!apart) return false;
        queue.push(...apart);
        break;
      }
      case "property": {
        branch.taken.add(literal);
        if (!positive) queue.push(solver.arena.atom({ kind: "required", name: shape.name }));
        const list = positive ? listOf(solver, shape.schema) : void 0;
        if (list) branch.listed.set(shape.name, list);
        break;
      }
      default:
        branch.taken.add(literal);
    }
  }
  return true;
}
function enterList(solver, branch, literal, values) {
  const ofType = valuesOfType(values, branch.type);
  if (literal > 0) {
    branch.taken.add(literal);
    return ofType.length > 0 ? [] : void 0;
  }
  if (ofType.length === 0) return [];
  branch.taken.add(literal);
  if (branch.type === "null") return void 0;
  const isComposed = branch.type === "array" || branch.type === "object";
  return isComposed ? ofType.map((value) => -spelledOut(solver, value)) : [];
}
function valuesOfType(values, type) {
  return sortedByType(values).get(type) ?? [];
}
var sortedByType = memoByObject((values) => {
  const lists = /* @__PURE__ */ new Map();
  for (const value of values.values()) {
    const list = lists.get(typeOf(value));
    if (list) list.push(value);
    else lists.set(typeOf(value), [value]);
  }
  return lists;
});
function spelledOut({ arena, budget }, value) {
  budget.spend(2);
  if (isArray(value)) {
    return arena.all([
      arena.atom({ kind: "minItems", count: value.length }),
      arena.atom({ kind: "maxItems", count: value.length }),
      ...value.map((item, index) => arena.item(index, arena.values([item])))
    ]);
  }
  if (!isObject(value)) return arena.values([value]);
  const names = new Set(value.keys());
  return arena.all([
    ...[...names].map((name) => arena.atom({ kind: "required", name })),
    ...[...value].map(([name, child]) => arena.property(name, arena.values([child]))),
    arena.named({ include: void 0, names, patterns: [] }, -1)
  ]);
}
function listOf({ arena }, schema) {
  if (schema < 0) return void 0;
  const shape = arena.formula(schema);
  const parts = shape.kind === "all" ? shape.parts : [schema];
  for (const part of parts) {
    const inner = arena.formula(part);
    if (part > 0 && inner.kind === "enum" && inner.values.size <= 20) return [...inner.values.values()];
  }
  return void 0;
}

// src/formats/json-schema/engine/booleans.ts
function findBoolean(arena, atoms) {
  const excluded = /* @__PURE__ */ new Set();
  for (const atom2 of atoms) {
    const shape = arena.formula(atom2);
    if (atom2 < 0 && shape.kind === "enum") for (const value2 of shape.values.values()) excluded.add(value2);
  }
  const value = [true, false].find((candidate) => !excluded.has(candidate));
  return value === void 0 ? impossible : { kind: "value", value, sure: true };
}

// src/formats/json-schema/engine/lists.ts
function fromLists(theory, goal, branch) {
  const lists = [...branch.taken].flatMap((literal) => {
    const shape = theory.arena.formula(literal);
    if (literal < 0 || shape.kind !== "enum") return [];
    return [{ literal, values: valuesOfType(shape.values, branch.type) }];
  });
  const [shortest2] = lists.sort((a, b) => a.values.length - b.values.length);
  if (!shortest2) return void 0;
  const all2 = /* @__PURE__ */ new Set([...goal, ...branch.taken, ...branch.open]);
  all2.delete(shortest2.literal);
  const ends = alternatives();
  for (const value of shortest2.values) {
    theory.budget.spend();
    const truth = every(lazily(all2, (literal) => evaluate(theory, literal, value)));
    if (truth === false) continue;
    if (ends.offer({ kind: "value", value, sure: truth === true })) break;
  }
  return ends.result();
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
  for (const atom2 of atoms) {
    budget.spend(1 + (wanted.step ? effortOf(wanted.step) : 0));
    note(wanted, arena.formula(atom2), atom2 > 0);
  }
  const { low, high } = wanted;
  if (low && high) {
    const order = compare(low.at, high.at);
    if (order > 0 || order === 0 && (low.exclusive || high.exclusive)) return impossible;
  }
  const weight = wanted.avoid.reduce((sum, divisor) => sum + 1 + effortOf(divisor), 1);
  const fits = (value) => {
    budget.spend(weight + (1 + wanted.avoid.length) * effortOf(value));
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
function tighter(current, { bound, exclusive }, sign) {
  if (!current) return { at: bound, exclusive };
  const order = compare(bound, current.at) * sign;
  if (order === 0) return { at: bound, exclusive: exclusive || current.exclusive };
  return order > 0 ? { at: bound, exclusive } : current;
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

// src/formats/json-schema/engine/object-parts.ts
function objectsOf({ arena }, atoms) {
  const properties = /* @__PURE__ */ new Map();
  const required = /* @__PURE__ */ new Map();
  const cells = [];
  const names = [];
  const forbidden = /* @__PURE__ */ new Set();
  const demands = [];
  let min = 0;
  let max = Infinity;
  for (const atom2 of atoms) {
    const shape = arena.formula(atom2);
    const positive = atom2 > 0;
    switch (shape.kind) {
      case "property":
        if (positive) push(properties, shape.name, shape.schema);
        else push(required, shape.name, -shape.schema);
        break;
      case "named":
        if (positive) cells.push(shape);
        else demands.push({ cell: shape.cell, name: [], value: [-shape.schema] });
        break;
      case "names":
        if (positive) names.push(shape.schema);
        else demands.push({ cell: void 0, name: [-shape.schema], value: [] });
        break;
      case "required":
        if (positive) push(required, shape.name);
        else forbidden.add(shape.name);
        break;
      case "minProperties":
        if (positive) min = Math.max(min, shape.count);
        else max = Math.min(max, shape.count - 1);
        break;
      case "maxProperties":
        if (positive) max = Math.min(max, shape.count);
        else min = Math.max(min, shape.count + 1);
        break;
      default:
    }
  }
  return { properties, cells, names, required, forbidden, demands, min, max };
}
function push(map, name, ...schemas) {
  const list = map.get(name);
  if (list) list.push(...schemas);
  else map.set(name, schemas);
}
function mentionedNames({ budget }, wanted, taken) {
  const names = /* @__PURE__ */ new Set([...taken.keys(), ...wanted.properties.keys()]);
  for (const { cell } of [...wanted.cells, ...wanted.demands])
    for (const name of cell?.names ?? []) names.add(name);
  budget.spend(names.size >> 2);
  return names;
}
function goalUnder({ patterns, budget }, wanted, name, more) {
  budget.spend(wanted.cells.length);
  const goal = [...wanted.properties.get(name) ?? [], ...more];
  for (const { cell, schema } of wanted.cells) if (inCell(patterns, cell, name) === true) goal.push(schema);
  return goal;
}

// src/formats/json-schema/engine/fresh-names.ts
var mostMarks = 6;
function* freshNames(solver, wanted, taken, demands) {
  const { arena } = solver;
  const demand = demands[0];
  const marks = marksOf(solver, wanted, demands);
  if (marks.length > mostMarks) {
    yield unknown(
      `its names fall into more than ${String(2 ** mostMarks)} cells (${String(marks.length)} patterns of names)`
    );
    return;
  }
  const used = arena.values([...mentionedNames(solver, wanted, taken), ...wanted.forbidden]);
  for (let choice2 = 0; choice2 < 2 ** marks.length; choice2 += 1) {
    solver.budget.spend();
    const kind = marks.map((mark, i) => (choice2 >> i) % 2 === 1 ? mark : -mark);
    const holds2 = new Set(kind);
    if (demand?.name.some((literal) => holds2.has(-literal))) continue;
    if (demand?.cell && !covers(solver, demand.cell, holds2)) continue;
    const schemas = wanted.cells.filter(({ cell }) => covers(solver, cell, holds2)).map(({ schema }) => schema);
    const value = solver.solve([...schemas, ...demand?.value ?? []], "*");
    if (value.kind !== "value") {
      yield value;
      continue;
    }
    const name = solver.solve([arena.types(["string"]), ...kind, ...wanted.names, -used]);
    yield name.kind === "value" && typeof name.value === "string" ? name.value : name;
  }
}
function marksOf(solver, wanted, demands) {
  const marks = /* @__PURE__ */ new Set();
  solver.budget.spend(wanted.cells.length + demands.length >> 2);
  for (const { cell } of [...wanted.cells, ...demands]) {
    if (cell?.include !== void 0) marks.add(matching2(solver, cell.include));
    for (const pattern of cell?.patterns ?? []) marks.add(matching2(solver, pattern));
  }
  for (const { name } of demands) for (const literal of name) marks.add(Math.abs(literal));
  return [...marks];
}
function matching2({ arena }, source) {
  return arena.atom({ kind: "pattern", source });
}
function covers(solver, { include, patterns }, holds2) {
  if (include !== void 0 && !holds2.has(matching2(solver, include))) return false;
  return !patterns.some((pattern) => holds2.has(matching2(solver, pattern)));
}

// src/formats/json-schema/engine/objects.ts
var mostFilled = 2e3;
function findObject(solver, atoms) {
  const wanted = objectsOf(solver, atoms);
  for (const name of wanted.required.keys()) if (wanted.forbidden.has(name)) return impossible;
  if (wanted.min > wanted.max) return impossible;
  const quest = { solver, wanted, ends: alternatives() };
  assign(quest, 0, wanted.required);
  return quest.ends.result();
}
function refuterOf(solver, { type, taken }) {
  if (type !== "object") return void 0;
  solver.budget.spend(taken.size >> 2);
  const wanted = objectsOf(solver, taken);
  return ([literal, ...others]) => {
    if (literal === void 0 || literal > 0 || others.length > 0) return void 0;
    const shape = solver.arena.formula(literal);
    if (shape.kind !== "property") return void 0;
    const answer = solver.solve(goalUnder(solver, wanted, shape.name, [-shape.schema]), shape.name);
    return answer.kind === "none" ? answer : void 0;
  };
}
function assign(quest, index, taken) {
  const { solver, wanted, ends } = quest;
  solver.budget.spend(1 + (taken.size >> 2));
  const demand = wanted.demands[index];
  if (!demand) return complete2(quest, taken);
  const next = (name, value) => solver.nested(() => assign(quest, index + 1, new Map([...taken, [name, value]])));
  for (const name of mentionedNames(solver, wanted, taken)) {
    if (wanted.forbidden.has(name)) continue;
    if (demand.cell && inCell(solver.patterns, demand.cell, name) === false) continue;
    if (every(demand.name.map((schema) => evaluate(solver, schema, name))) === false) continue;
    const value = [...taken.get(name) ?? [], ...demand.value];
    const possible = solver.solve(goalUnder(solver, wanted, name, value), name);
    if (possible.kind === "none") ends.offer(possible);
    else if (next(name, value)) return true;
  }
  for (const fresh of freshNames(solver, wanted, taken, wanted.demands.slice(index))) {
    if (typeof fresh !== "string") ends.offer(fresh);
    else if (next(fresh, demand.value)) return true;
  }
  return false;
}
function complete2({ solver, wanted, ends }, taken) {
  if (taken.size > wanted.max) return ends.offer(impossible);
  const values = /* @__PURE__ */ new Map();
  let sure2 = true;
  let doubt;
  for (const [name, more] of taken) {
    const legal = every(wanted.names.map((schema) => evaluate(solver, schema, name)));
    if (legal === false) return ends.offer(impossible);
    const child = solver.solve(goalUnder(solver, wanted, name, more), name);
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
  if (sizeOf(values) > largestInstance) return ends.offer(tooLarge);
  return ends.offer({ kind: "value", value: values, sure: sure2 });
}
var anywhere2 = { cell: void 0, name: [], value: [] };
function fill(solver, wanted, values) {
  if (wanted.min > mostFilled) return unknown(`it needs more than ${String(mostFilled)} properties`);
  const ends = alternatives();
  const given = () => new Map([...values.keys()].map((name) => [name, []]));
  for (const name of mentionedNames(solver, wanted, given())) {
    if (values.size >= wanted.min) return void 0;
    if (values.has(name) || wanted.forbidden.has(name)) continue;
    if (every(wanted.names.map((schema) => evaluate(solver, schema, name))) === false) continue;
    const child = solver.solve(goalUnder(solver, wanted, name, []), name);
    if (child.kind === "value") values.set(name, child.value);
    else ends.offer(child);
  }
  while (values.size < wanted.min) {
    const before = values.size;
    for (const fresh of freshNames(solver, wanted, given(), [anywhere2])) {
      if (typeof fresh !== "string") ends.offer(fresh);
      else {
        const child = solver.solve(goalUnder(solver, wanted, fresh, []), fresh);
        if (child.kind === "value") values.set(fresh, child.value);
        else ends.offer(child);
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
  for (const atom2 of atoms) note2(solver, wanted, atom2);
  if (formatInclusions.some(([narrow, wide]) => wanted.formats.has(narrow) && wanted.notFormats.has(wide)))
    return impossible;
  const { make } = solver.patterns;
  if (wanted.excluded.length > 0) wanted.languages.push(make.not(make.words(wanted.excluded)));
  const surely = [...wanted.languages, ...languagesOf(solver, wanted.formats, formatShapes)];
  const word2 = shortest(solver, surely, wanted);
  if (word2 === void 0) return impossible;
  const words = word2 === "beyond" ? [] : [word2.word];
  if (wanted.formats.size + wanted.notFormats.size > 0) {
    const likely = [
      ...surely,
      ...languagesOf(solver, wanted.formats, formatExamples),
      ...languagesOf(solver, wanted.notFormats, formatShapes).map((language) => make.not(language))
    ];
    const better = shortest(solver, likely, wanted);
    if (better !== void 0 && better !== "beyond") words.unshift(better.word);
  }
  return sampled(solver, wanted, atoms, words);
}
var mostSteps2 = 8e4;
function shortest({ budget, patterns: { make } }, languages, wanted) {
  const word2 = bounded(
    budget,
    mostSteps2,
    "the search for a string",
    () => findWord(make, make.and(languages), wanted, budget)
  );
  return "done" in word2 ? word2.done : "beyond";
}
function languagesOf({ patterns }, formats, table2) {
  return [...formats].flatMap((format) => {
    const source = Object.hasOwn(table2, format) ? table2[format] : void 0;
    const language = source === void 0 ? void 0 : patterns.language(source);
    return language && !("beyond" in language) ? [language] : [];
  });
}
function sampled(solver, wanted, atoms, words) {
  const candidates = [...words];
  for (const format of wanted.formats) candidates.push(...formatSamples[format]?.valid ?? []);
  for (const format of wanted.notFormats) candidates.push(...formatSamples[format]?.invalid ?? []);
  let unsure;
  for (const candidate of candidates) {
    const truth = every(atoms.map((atom2) => evaluate(solver, atom2, candidate)));
    if (truth === true) return { kind: "value", value: candidate, sure: true };
    if (truth === void 0) unsure ??= candidate;
  }
  if (unsure !== void 0) return { kind: "value", value: unsure, sure: false };
  const because = wanted.beyond[0] ?? (words.length === 0 ? "its strings need an automaton with too many states" : `no example was found for the format "${[...wanted.formats, ...wanted.notFormats].join('", "')}"`);
  return unknown(because);
}
function note2({ arena, patterns }, wanted, atom2) {
  const shape = arena.formula(atom2);
  const positive = atom2 > 0;
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
      if ("beyond" in language)
        wanted.beyond.push(`the pattern ${shownPattern(shape.source)}: ${language.beyond}`);
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

// src/formats/json-schema/engine/standing.ts
var deepestLook = 8;
function standingOf(solver, branch, literal, depth = 0) {
  solver.budget.spend();
  if (branch.taken.has(literal) || branch.open.has(literal)) return 1;
  if (branch.taken.has(-literal) || branch.open.has(-literal)) return -1;
  const standing = standingOfShape(solver, branch, solver.arena.formula(literal), depth);
  if (literal > 0 || standing === 0) return standing;
  return standing === 1 ? -1 : 1;
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
      return valuesOfType(shape.values, branch.type).length > 0 ? 0 : -1;
    case "all": {
      if (depth > deepestLook) return 0;
      let standing = 1;
      for (const part of shape.parts) {
        const inner = standingOf(solver, branch, part, depth + 1);
        if (inner === -1) return -1;
        if (inner === 0) standing = 0;
      }
      return standing;
    }
    case "property":
      return standingOfProperty(solver, branch, shape);
    default:
      return 0;
  }
}
function standingOfProperty(solver, branch, { name, schema }) {
  const required = solver.arena.atom({ kind: "required", name });
  if (branch.taken.has(-required)) return 1;
  const values = branch.listed.get(name);
  if (!values) return 0;
  const truths = values.map((value) => evaluate(solver, schema, value));
  if (every(truths) === true) return 1;
  const never = truths.every((truth) => truth === false);
  return never && branch.taken.has(required) ? -1 : 0;
}

// src/formats/json-schema/engine/ways.ts
var mostPaired = 8;
function waysLeft(solver, branch, literal) {
  const shape = solver.arena.formula(literal);
  if (shape.kind !== "all" && shape.kind !== "one") return waysOf([[literal]]);
  const sure2 = [];
  const possible = [];
  const sign = shape.kind === "all" ? -1 : 1;
  for (const part of shape.parts) {
    const standing = standingOf(solver, branch, sign * part);
    if (standing === 1) sure2.push(sign * part);
    if (standing === 0) possible.push(sign * part);
  }
  if (shape.kind === "all") return sure2.length > 0 ? "holds" : waysOf(possible.map((part) => [part]));
  return literal > 0 ? exactlyOne2(solver, sure2, possible) : noneOrTwo(solver, sure2, possible);
}
function exactlyOne2({ budget }, sure2, possible) {
  if (sure2.length > 1) return waysOf([]);
  if (sure2.length === 1) return possible.length === 0 ? "holds" : waysOf([possible.map((other) => -other)]);
  return {
    count: possible.length,
    *each() {
      for (const part of possible) {
        budget.spend(possible.length >> 2);
        yield [part, ...possible.filter((other) => other !== part).map((other) => -other)];
      }
    }
  };
}
function noneOrTwo({ arena, budget }, sure2, possible) {
  if (sure2.length > 1) return "holds";
  if (sure2.length === 1) return waysOf(possible.map((part) => [part]));
  if (possible.length === 0) return "holds";
  const none = possible.map((part) => -part);
  if (possible.length <= mostPaired) {
    const pairs = possible.flatMap((part, i) => possible.slice(i + 1).map((other) => [part, other]));
    return waysOf([none, ...pairs]);
  }
  return {
    count: possible.length,
    *each() {
      yield none;
      for (const [i, part] of possible.entries()) {
        budget.spend(possible.length - i);
        if (i + 1 < possible.length) yield [part, arena.any(possible.slice(i + 1))];
      }
    }
  };
}
function waysOf(ways) {
  return { count: ways.length, each: () => ways };
}
function settle(solver, branch) {
  for (let moved = true; moved; ) {
    moved = false;
    for (const literal of [...branch.open]) {
      const left = waysLeft(solver, branch, literal);
      if (left === "holds") {
        branch.open.delete(literal);
        branch.taken.add(literal);
        continue;
      }
      if (left.count > 1) continue;
      const [only] = left.each();
      if (only === void 0) return false;
      branch.open.delete(literal);
      branch.taken.add(literal);
      moved = true;
      if (!enter(solver, branch, only)) return false;
    }
  }
  return true;
}

// src/formats/json-schema/engine/search.ts
var deepestInstance = 60;
var deepestChoice = 600;
var fewWays = 4;
function theoryOf(budget) {
  return { arena: new Arena(budget), patterns: patternsOf(budget), budget };
}
var Search = class {
  arena;
  patterns;
  budget;
  /** Where in the instance the search is: after it was cut short, that says where the steps went. */
  trail = [];
  answers = /* @__PURE__ */ new Map();
  /** Goals without an answer, with how deep they stood: deeper, there is no better one. */
  doubts = /* @__PURE__ */ new Map();
  openGoals = /* @__PURE__ */ new Map();
  choices = 0;
  constructor({ arena, patterns, budget }) {
    this.arena = arena;
    this.patterns = patterns;
    this.budget = budget;
  }
  nested(work) {
    this.choices += 1;
    if (this.choices > deepestChoice)
      throw new TooDeep(`more than ${String(deepestChoice)} choices would be open inside each other`);
    const result = work();
    this.choices -= 1;
    return result;
  }
  /**
   * A goal that is met again inside itself has no smaller value there: whoever satisfies the inner goal satisfies the
   * outer one with a smaller value, and a smallest value holds no smaller one. So the inner search ends with "none",
   * leaning on the outer goal; answers that lean on an open goal are not kept.
   */
  solve(literals, at) {
    this.budget.spend(1 + (literals.length >> 2));
    const goal = normal(this.arena, literals);
    if (goal === void 0) return impossible;
    const key = goal.join(",");
    const earlier = this.answers.get(key);
    if (earlier) return earlier;
    const depth = this.openGoals.get(key);
    if (depth !== void 0) return { kind: "none", lean: depth };
    if (this.openGoals.size > deepestInstance)
      return unknown(`instances nested deeper than ${String(deepestInstance)} levels were not looked at`);
    const own = this.openGoals.size;
    const doubt = this.doubts.get(key);
    if (doubt && doubt.depth <= own) return doubt.answer;
    this.openGoals.set(key, own);
    if (at !== void 0) this.trail.push(at);
    const answer = this.ofEveryType(goal);
    if (at !== void 0) this.trail.pop();
    this.openGoals.delete(key);
    if (answer.kind === "unknown" || answer.kind === "value" && !answer.sure) {
      this.doubts.set(key, { depth: own, answer });
      return answer;
    }
    if (answer.kind === "none" && answer.lean < own) return answer;
    const kept = answer.kind === "none" ? impossible : answer;
    this.answers.set(key, kept);
    return kept;
  }
  ofEveryType(goal) {
    const ends = alternatives();
    for (const type of jsonTypes) {
      const branch = branchOf(type);
      if (!enter(this, branch, goal)) continue;
      if (ends.offer(this.explore(goal, branch))) break;
    }
    return ends.result();
  }
  explore(goal, branch) {
    this.budget.spend();
    if (!settle(this, branch)) return impossible;
    const listed = fromLists(this, goal, branch);
    if (listed) return listed;
    const answer = this.ofType(branch);
    if (answer.kind === "none") return answer;
    if (answer.kind === "value") {
      const truth = every(goal.map((literal) => evaluate(this, literal, answer.value)));
      if (truth === true) return { kind: "value", value: answer.value, sure: true };
      if (branch.open.size === 0)
        return truth === void 0 ? { ...answer, sure: false } : unknown("an instance that fits every part by itself does not fit the whole");
    } else if (branch.open.size === 0) return answer;
    const proposal = answer.kind === "value" ? answer.value : void 0;
    return this.nested(() => this.choose(goal, branch, proposal));
  }
  /** Branches on the choice with the fewest ways among those that the proposal does not satisfy. */
  choose(goal, branch, proposal) {
    const best = this.fewestWays(branch, proposal) ?? this.fewestWays(branch, void 0);
    if (!best) return unknown("the search had no choice left to try");
    const refute = best.ways.count > fewWays ? refuterOf(this, branch) : void 0;
    const ends = alternatives();
    for (const way of best.ways.each()) {
      const refuted = refute?.(way);
      if (refuted) {
        ends.offer(refuted);
        continue;
      }
      const next = copyOf(this, branch);
      next.open.delete(best.literal);
      next.taken.add(best.literal);
      if (!enter(this, next, way)) continue;
      if (ends.offer(this.explore(goal, next))) break;
    }
    return ends.result();
  }
  fewestWays(branch, proposal) {
    let best;
    for (const literal of branch.open) {
      if (proposal !== void 0 && evaluate(this, literal, proposal) === true) continue;
      const left = waysLeft(this, branch, literal);
      if (left !== "holds" && (!best || left.count < best.ways.count)) best = { literal, ways: left };
    }
    return best;
  }
  ofType({ type, taken }) {
    this.budget.spend(taken.size >> 2);
    const atoms = [...taken];
    const solvers = {
      null: () => ({ kind: "value", value: null, sure: true }),
      boolean: () => findBoolean(this.arena, atoms),
      number: () => findNumber(this, atoms),
      string: () => findString(this, stringAtoms(this.arena, atoms)),
      array: () => findArray(this, atoms),
      object: () => findObject(this, atoms)
    };
    return solvers[type]();
  }
};
function stringAtoms(arena, atoms) {
  return atoms.filter((atom2) => !["all", "one", "lazy", "opaque"].includes(arena.formula(atom2).kind));
}
function normal(arena, literals) {
  const whole = arena.all(literals);
  if (whole === bottom) return void 0;
  const shape = arena.formula(whole);
  return whole > 0 && shape.kind === "all" ? shape.parts : [whole];
}

// src/formats/json-schema/engine/decide.ts
function decideInclusion(theory, writer, reader, steps = shares.direction) {
  const search2 = new Search(theory);
  const ended = bounded(theory.budget, steps, "the decision", () => search2.solve([writer, -reader]));
  if ("because" in ended) return { kind: "undecided", because: `${ended.because}${placeOf(search2.trail)}` };
  const answer = ended.done;
  if (answer.kind === "none") return { kind: "proof" };
  const beyond2 = reasonOf(theory, [writer, reader]);
  const because = beyond2?.because;
  if (answer.kind === "unknown") return { kind: "undecided", because: because ?? answer.because };
  if (!answer.sure && beyond2?.malformed) return { kind: "undecided", because: beyond2.because };
  return {
    kind: "candidate",
    value: answer.value,
    sure: answer.sure,
    because: because ?? "the instance that was found could not be confirmed"
  };
}
var mostShown = 6;
function placeOf(trail) {
  if (trail.length === 0) return "";
  const shown2 = trail.slice(0, mostShown).map((step) => step.length > 40 ? `${step.slice(0, 40)}\u2026` : step);
  const path = shown2.join(".").replaceAll(".[]", "[]");
  return ` (it was looking for a value at ${path}${trail.length > mostShown ? "\u2026" : ""})`;
}
function reasonOf(theory, literals) {
  const reason = bounded(
    theory.budget,
    shares.reason,
    "looking for the reason",
    () => beyond(theory, literals)
  );
  return "done" in reason ? reason.done : void 0;
}
function beyond({ arena, patterns, budget }, literals) {
  let first;
  const seen = /* @__PURE__ */ new Set();
  const queue = literals.map(Math.abs);
  for (let id = queue.pop(); id !== void 0; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    budget.spend();
    const shape = arena.formula(id);
    if (shape.kind === "opaque") {
      if (shape.malformed) return shape;
      first ??= shape;
    }
    if (shape.kind === "pattern") {
      const language = patterns.language(shape.source);
      if ("beyond" in language)
        first ??= {
          because: `the pattern ${shownPattern(shape.source)} cannot be reasoned about: ${language.beyond}`
        };
    }
    if ("parts" in shape) for (const part of shape.parts) queue.push(Math.abs(part));
    if ("schema" in shape) queue.push(Math.abs(shape.schema));
    if (shape.kind === "lazy") queue.push(Math.abs(shape.target()));
  }
  return first;
}
function holdsOf(theory, literal, value) {
  const judged = bounded(
    theory.budget,
    shares.confirming,
    "evaluating an instance",
    () => evaluate(theory, literal, value)
  );
  return "done" in judged ? judged.done : void 0;
}
function separates(theory, writer, reader, value) {
  const judged = bounded(theory.budget, shares.confirming, "evaluating an instance", () => {
    const written = evaluate(theory, writer, value);
    if (written === false) return false;
    const read = evaluate(theory, reader, value);
    if (read === true) return false;
    return written === void 0 || read === void 0 ? void 0 : true;
  });
  return "done" in judged ? judged.done : void 0;
}

// src/formats/json-schema/engine/refused.ts
function refusalOf(theory, schema, value) {
  const refusal = bounded(
    theory.budget,
    shares.reason,
    "looking for the place",
    () => search(theory, schema, value)
  );
  return "done" in refusal ? refusal.done : { place: "", part: void 0 };
}
function search(theory, literal, value) {
  const shape = theory.arena.formula(literal);
  const here = { place: "", part: literal < 0 && literal !== bottom ? void 0 : shape };
  if (literal < 0) return here;
  const refuses = (part, child) => evaluate(theory, part, child) === false;
  switch (shape.kind) {
    case "all": {
      const part = shape.parts.find((candidate) => refuses(candidate, value));
      return part === void 0 ? here : search(theory, part, value);
    }
    case "lazy":
      return search(theory, shape.target(), value);
    case "property": {
      const child = isObject(value) ? value.get(shape.name) : void 0;
      return child === void 0 ? here : below(shape.name, search(theory, shape.schema, child));
    }
    case "named":
      for (const [name, child] of isObject(value) ? value : [])
        if (!shape.cell.names.has(name) && refuses(shape.schema, child))
          return below(name, search(theory, shape.schema, child));
      return here;
    case "item": {
      const item = isArray(value) ? value[shape.index] : void 0;
      return item === void 0 ? here : below(String(shape.index), search(theory, shape.schema, item));
    }
    case "rest":
      for (const [i, item] of (isArray(value) ? value : []).entries())
        if (i >= shape.from && refuses(shape.schema, item))
          return below(String(i), search(theory, shape.schema, item));
      return here;
    default:
      return here;
  }
}
function below(name, { place: place2, part }) {
  return { place: `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}${place2}`, part };
}

// src/formats/json-schema/judging/confirmation.ts
function expected(theory, { reader, literal, inclusion }) {
  if (inclusion.kind === "proof") return reads;
  if (inclusion.kind === "undecided") return undecided(inclusion.because);
  if (!separates(theory, literal, reader.literal, inclusion.value)) return void 0;
  const written = toPlain(inclusion.value);
  const { place: place2 } = refusalOf(theory, reader.literal, inclusion.value);
  return rejects(`${shown(written)} may be written and is refused${place2 === "" ? "" : ` at ${place2}`}`);
}
async function concluded(theory, asked) {
  const { inclusion } = asked;
  if (inclusion.kind === "proof") return reads;
  if (inclusion.kind === "undecided") return undecided(inclusion.because);
  const confirmation = await confirmed(theory, asked, inclusion.value);
  if (typeof confirmation === "string") return undecided(inclusion.sure ? confirmation : inclusion.because);
  return refused(confirmation.witness);
}
function refused(witness) {
  const because = `${shown(witness.written)} may be written and is refused: ${witness.observed}`;
  return { outcome: "rejects", because, witness };
}
async function confirmed(theory, { reader, writer, literal }, value) {
  if (separates(theory, literal, reader.literal, value) === false)
    return "no example could be confirmed: the candidate is valid, or invalid, under both schemas";
  const instance = toPlain(value);
  const written = (await writer.validator()).validate(instance);
  if ("fault" in written) return `Ajv could not check an instance: ${written.fault}`;
  if (!written.valid)
    return `the engine and Ajv disagree about the instance ${shown(instance)} under the writer's schema: ${written.error}`;
  const judge = await reader.validator();
  const read = judge.validate(instance);
  if ("fault" in read) return `Ajv could not check an instance: ${read.fault}`;
  if (read.valid)
    return `the engine and Ajv disagree about the instance ${shown(instance)} under the reader's schema`;
  const witness = { written: instance, observed: read.error, decoder: judge.name };
  return { witness, first: read.first };
}
function shown(instance) {
  const text = JSON.stringify(instance);
  return text.length > 120 ? `${text.slice(0, 120)}\u2026` : text;
}

// src/formats/json-schema/documents/references.ts
var root = "file:///";
function pathOfReference({ snapshot }, document, uri, written) {
  const candidates = [uri];
  if (!/^[a-z][a-z\d+.-]*:/i.test(written)) candidates.push(absolute(written, document.retrieved));
  for (const candidate of candidates) {
    if (!candidate.startsWith(root)) continue;
    const path = decoded(candidate.slice(root.length));
    if (snapshot.entries.has(path) && mayHoldSchema(path)) return path;
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

// src/formats/json-schema/documents/documents.ts
var mostNotes = 20;
function documentOf(text, node, settings) {
  const { dialect, unknown: unknown2 } = dialectOf(node, settings);
  const retrieved = root + text.file.split("/").map(encodeURIComponent).join("/");
  const index = new Index(text, dialect);
  if (unknown2 !== void 0)
    index.notes.push(
      `"$schema" is ${JSON.stringify(unknown2)}, which is not one of the published drafts: read as ${dialect} (jsonSchema.dialects in the config can say otherwise)`
    );
  index.resources.set(retrieved, node);
  index.walk(node, retrieved, true);
  const { bases, resources, anchors, dynamic, references, notes } = index;
  return {
    path: text.file,
    text,
    root: node,
    dialect,
    settings,
    retrieved,
    base: bases.get(node) ?? retrieved,
    bases,
    resources,
    anchors,
    dynamic,
    references,
    notes
  };
}
var Index = class {
  constructor(text, dialect) {
    this.text = text;
    this.dialect = dialect;
  }
  text;
  dialect;
  bases = /* @__PURE__ */ new Map();
  resources = /* @__PURE__ */ new Map();
  anchors = /* @__PURE__ */ new Map();
  dynamic = /* @__PURE__ */ new Map();
  references = [];
  notes = [];
  referred = /* @__PURE__ */ new Set();
  walk(at, outer, isRoot) {
    if (at.kind === "array") for (const item of at.items) this.walk(item, outer, false);
    if (at.kind !== "object") return;
    const base = this.declaredBase(at, outer, isRoot);
    const duplicates = duplicateMembers(at);
    for (const duplicate of duplicates)
      if (this.notes.length < mostNotes)
        this.notes.push(
          `${JSON.stringify(duplicate.key)} is written twice in one object (line ${String(this.text.rangeOf(duplicate.start, duplicate.end).line)}): the last one counts`
        );
    for (const { key, value } of duplicates.length === 0 ? at.members : countingMembers(at)) {
      if (["$ref", "$dynamicRef", "$recursiveRef"].includes(key) && value.kind === "string") {
        this.refer(value.value, base);
      } else if (["$anchor", "$dynamicAnchor"].includes(key) && value.kind === "string") {
        this.anchors.set(`${base}#${value.value}`, at);
        if (key === "$dynamicAnchor") this.remember(value.value, at);
      } else if (key === "$recursiveAnchor" && value.kind === "boolean" && value.value) this.remember("", at);
      if (!["enum", "const", "default", "examples"].includes(key)) this.walk(value, base, false);
    }
  }
  /** Each once: a large document repeats a few references tens of thousands of times. */
  refer(written, base) {
    const key = referenceKey(base, written);
    if (this.referred.has(key)) return;
    this.referred.add(key);
    this.references.push({ uri: withoutFragment(absolute(written, base)), written });
  }
  declaredBase(at, outer, isRoot) {
    const id = at.get(this.dialect === "draft-04" ? "id" : "$id");
    const hidden = !isAtLeast(this.dialect, "2019-09") && !isRoot && at.get("$ref") !== void 0;
    if (id?.kind !== "string" || hidden) return outer;
    const uri = absolute(id.value, outer);
    const [base = uri, fragment] = uri.split("#", 2);
    if (fragment !== void 0 && fragment !== "") this.anchors.set(`${base}#${fragment}`, at);
    if (id.value.startsWith("#")) return outer;
    this.bases.set(at, base);
    this.resources.set(base, at);
    return base;
  }
  remember(name, at) {
    const nodes = this.dynamic.get(name);
    if (nodes) nodes.push(at);
    else this.dynamic.set(name, [at]);
  }
};
function documentAt(library, from, uri) {
  if (from.resources.has(uri)) return from;
  const named = library.byUri.get(uri) ?? [];
  return named.length === 1 ? named[0] : void 0;
}
function reachable(library, document) {
  const documents = /* @__PURE__ */ new Map([[document.path, document]]);
  const queue = [document];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const { uri, written } of next.references) {
      const target = targetOf(library, next, uri, written);
      if (!target || documents.has(target.path)) continue;
      documents.set(target.path, target);
      queue.push(target);
    }
  }
  return documents;
}
function targetOf(library, from, uri, written) {
  const named = documentAt(library, from, uri);
  if (named) return named;
  const path = pathOfReference(library, from, uri, withoutFragment(written));
  return path === void 0 ? void 0 : library.documents.get(path);
}

// src/formats/json-schema/documents/keywords.ts
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

// src/formats/json-schema/documents/resolve.ts
var resolveSteps = 10;
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
function below2({ document, base }, node) {
  return { document, node, base: document.bases.get(node) ?? base };
}

export {
  pathOfReference,
  decoded,
  documentOf,
  reachable,
  targetOf,
  zero,
  parseRational,
  compare,
  jsonTypes,
  valueKey,
  valueOf,
  fromPlain,
  keywordIn,
  refHidesSiblings,
  resolveSteps,
  resolve,
  below2 as below,
  budgetOf,
  shares,
  contractSteps,
  bounded,
  patternsOf,
  shownPattern,
  isAsserted,
  top,
  bottom,
  theoryOf,
  decideInclusion,
  holdsOf,
  refusalOf,
  expected,
  concluded,
  refused,
  confirmed,
  shown
};
