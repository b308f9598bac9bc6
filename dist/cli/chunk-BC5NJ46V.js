var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  ReadError: () => ReadError,
  configFault: () => configFault,
  didYouMean: () => didYouMean,
  digestOf: () => digestOf,
  readGoverned: () => readGoverned,
  readJson: () => readJson,
  sha256: () => sha256,
  textOf: () => textOf,
  yamlReader: () => yamlReader,
  yamlStreamReader: () => yamlStreamReader
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_node_crypto = require("node:crypto");
function textOf(file, side, content) {
  const text = content.startsWith("\uFEFF") ? content.slice(1) : content;
  let starts;
  const pointOf = (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const rangeOf = (start, end) => {
    const from = pointOf(start);
    const to = pointOf(end);
    return { ...from, endLine: to.line, endColumn: to.column };
  };
  return { file, side, text, rangeOf, locate: (start, end) => ({ file, side, ...rangeOf(start, end) }) };
}
function lineStarts(text) {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}
var ReadError = class extends Error {
  constructor(message, location) {
    super(message);
    this.location = location;
  }
  location;
  name = "ReadError";
};
function excerpt(text, length = 24) {
  const shown = text.length > length ? `${text.slice(0, length)}\u2026` : text;
  return JSON.stringify(shown);
}
function configFault(code, message, location) {
  return { code, message, ...location && { location } };
}
var deepest = 1e3;
var numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var wordPattern = /[A-Za-z_$][\w$]*/y;
var words = { true: true, false: false, null: null };
var escapes = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
};
function readJson(source, syntax = {}) {
  return new JsonReader(source, syntax).document();
}
var JsonReader = class {
  constructor(source, syntax) {
    this.source = source;
    this.syntax = syntax;
    this.text = source.text;
  }
  source;
  syntax;
  text;
  at = 0;
  document() {
    this.skip();
    if (this.at >= this.text.length) this.fail("the file is empty: expected a JSON document", 0, 0);
    const root = this.value(0);
    this.skip();
    if (this.at < this.text.length)
      this.fail(`expected the end of the file after the document, found ${this.found()}`);
    return root;
  }
  skip() {
    for (; ; ) {
      const code = this.text.charCodeAt(this.at);
      if (code === 32 || code === 10 || code === 13 || code === 9) this.at += 1;
      else if (this.syntax.comments && code === 47) this.comment();
      else return;
    }
  }
  comment() {
    const next = this.text[this.at + 1];
    if (next === "/") {
      const end = this.text.indexOf("\n", this.at);
      this.at = end < 0 ? this.text.length : end;
    } else if (next === "*") {
      const end = this.text.indexOf("*/", this.at + 2);
      if (end < 0) this.fail("this comment is never closed: expected */");
      this.at = end + 2;
    } else this.fail("expected a value or a comment, found a lone /");
  }
  value(depth) {
    if (depth > deepest) this.fail(`the document is nested more than ${String(deepest)} levels deep`);
    const start = this.at;
    switch (this.text[this.at]) {
      case "{":
        return this.object(depth);
      case "[":
        return this.array(depth);
      case '"':
        return { kind: "string", value: this.string(), start, end: this.at };
      default:
        return this.literal(start);
    }
  }
  literal(start) {
    numberPattern.lastIndex = this.at;
    const raw = numberPattern.exec(this.text)?.[0];
    if (raw !== void 0) {
      this.at += raw.length;
      if (/[\w.]/.test(this.text[this.at] ?? ""))
        this.fail(`${excerpt(this.text.slice(start, this.at + 8), 20)} is not a JSON number`, start);
      return { kind: "number", raw, value: Number(raw), start, end: this.at };
    }
    wordPattern.lastIndex = this.at;
    const word = wordPattern.exec(this.text)?.[0];
    if (word === void 0) return this.fail(`expected a JSON value, found ${this.found()}`);
    const known = Object.hasOwn(words, word) ? words[word] : void 0;
    if (known === void 0) {
      return this.fail(
        `expected a JSON value, found ${excerpt(word)}: strings need double quotes`,
        start,
        start + word.length
      );
    }
    this.at += word.length;
    return known === null ? { kind: "null", start, end: this.at } : { kind: "boolean", value: known, start, end: this.at };
  }
  string() {
    const start = this.at;
    this.at += 1;
    let result = "";
    for (; ; ) {
      const from = this.at;
      while (isPlain(this.text.charCodeAt(this.at))) this.at += 1;
      const run = this.text.slice(from, this.at);
      const char = this.text[this.at];
      if (char === '"') {
        this.at += 1;
        return result === "" ? run : result + run;
      }
      result += run;
      if (char === "\\") result += this.escape();
      else if (char === void 0)
        this.fail("this string is never closed: expected a double quote", start, start + 1);
      else
        this.fail(`a string may not hold the raw control character ${excerpt(char)}: write it as an escape`);
    }
  }
  escape() {
    const char = this.text[this.at + 1] ?? "";
    if (char === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[\dA-Fa-f]{4}$/.test(digits))
        this.fail("expected four hexadecimal digits after \\u", this.at, this.at + 2);
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const plainChar = Object.hasOwn(escapes, char) ? escapes[char] : void 0;
    if (plainChar === void 0) return this.fail(`\\${char} is not a JSON escape`, this.at, this.at + 2);
    this.at += 2;
    return plainChar;
  }
  array(depth) {
    const start = this.at;
    const items = [];
    this.at += 1;
    this.skip();
    if (this.text[this.at] === "]") return { kind: "array", items, start, end: this.at += 1 };
    for (; ; ) {
      items.push(this.value(depth + 1));
      this.skip();
      if (this.text[this.at] === "]") return { kind: "array", items, start, end: this.at += 1 };
      if (this.text[this.at] !== ",") this.fail(`expected "," or "]" in this array, found ${this.found()}`);
      this.at += 1;
      this.skip();
      if (this.text[this.at] === "]") this.fail("a comma before ] is not allowed in JSON");
    }
  }
  object(depth) {
    const start = this.at;
    const members = [];
    this.at += 1;
    this.skip();
    if (this.text[this.at] === "}") return (0, import_chunk_GFNJPLMO.objectNode)(start, this.at += 1, members);
    for (; ; ) {
      if (this.text[this.at] !== '"') this.fail(`expected a key in double quotes, found ${this.found()}`);
      const keyStart = this.at;
      const key = this.string();
      const keyEnd = this.at;
      this.skip();
      if (this.text[this.at] !== ":")
        this.fail(`expected ":" after the key ${excerpt(key)}, found ${this.found()}`);
      this.at += 1;
      this.skip();
      members.push({ key, start: keyStart, end: keyEnd, value: this.value(depth + 1) });
      this.skip();
      if (this.text[this.at] === "}") return (0, import_chunk_GFNJPLMO.objectNode)(start, this.at += 1, members);
      if (this.text[this.at] !== ",") this.fail(`expected "," or "}" in this object, found ${this.found()}`);
      this.at += 1;
      this.skip();
      if (this.text[this.at] === "}") this.fail("a comma before } is not allowed in JSON");
    }
  }
  fail(message, start = this.at, end = Math.min(start + 1, this.text.length)) {
    throw new ReadError(message, this.source.locate(start, end));
  }
  found() {
    const next = this.text.slice(this.at, this.at + 12);
    return next === "" ? "the end of the file" : excerpt(next, 12);
  }
};
function isPlain(code) {
  return code > 31 && code !== 34 && code !== 92;
}
var mostAliased = 5e4;
function convert(document, source, yaml) {
  return new Converter(source, yaml).node(document.contents, 0);
}
var Converter = class {
  constructor(source, yaml) {
    this.source = source;
    this.yaml = yaml;
  }
  source;
  yaml;
  anchors = /* @__PURE__ */ new Map();
  /** Anchors whose values are being read. */
  open = /* @__PURE__ */ new Set();
  size = 0;
  aliased = 0;
  node(from, depth) {
    if (this.yaml.isAlias(from)) return this.alias(from);
    if (depth > deepest) this.fail(`the document is nested more than ${String(deepest)} levels deep`, from);
    const { anchor } = from;
    const before = this.size;
    this.size += 1;
    if (anchor) {
      this.anchors.delete(anchor);
      this.open.add(anchor);
    }
    const made = this.plainNode(from, depth);
    if (anchor) {
      this.open.delete(anchor);
      this.anchors.set(anchor, { node: made, size: this.size - before });
    }
    return made;
  }
  plainNode(from, depth) {
    if (this.yaml.isMap(from)) return this.map(from, depth);
    return this.yaml.isSeq(from) ? this.sequence(from, depth) : this.scalar(from);
  }
  alias(from) {
    if (this.open.has(from.source))
      this.fail(`*${from.source} stands inside its own anchor: it would never end`, from);
    const target = this.anchors.get(from.source);
    if (!target) return this.fail(`no anchor &${from.source} stands before this alias`, from);
    this.size += target.size;
    this.aliased += target.size;
    if (this.aliased > mostAliased)
      this.fail(`aliases add more than ${String(mostAliased)} values: write the document without them`, from);
    return target.node;
  }
  sequence(from, depth) {
    const items = from.items.map((item) => this.node(item, depth + 1));
    return { kind: "array", items, ...this.placeOf(from, items.at(-1)?.end) };
  }
  map(from, depth) {
    const members = [];
    const merged = [];
    for (const pair of from.items) {
      const key = this.keyOf(pair);
      const value = pair.value ? this.node(pair.value, depth + 1) : nothingAfter(key.end);
      if (key.key === "<<" && this.isPlain(pair.key)) merged.push(...this.mergedMembers(value, pair.key));
      else members.push({ ...key, value });
    }
    const own = new Set(members.map(({ key }) => key));
    for (const member of merged) {
      if (!own.has(member.key)) members.push(member);
      own.add(member.key);
    }
    const { start, end } = this.placeOf(from, Math.max(0, ...members.slice(-1).map((m) => m.value.end)));
    return (0, import_chunk_GFNJPLMO.objectNode)(start, end, members);
  }
  mergedMembers(value, at) {
    if (value.kind === "object") return value.members;
    if (value.kind !== "array")
      return this.fail("<< merges another map: expected an alias such as *defaults", at);
    return value.items.flatMap((item) => this.mergedMembers(item, at));
  }
  keyOf(pair) {
    const from = pair.key;
    const target = this.yaml.isAlias(from) ? void 0 : from;
    if (!this.yaml.isScalar(target)) return this.fail("a key must be a plain word or a string", from);
    this.size += 1;
    const key = typeof target.value === "string" ? target.value : target.source ?? "";
    if (key === "" && typeof target.value !== "string")
      this.fail("a key is missing before this colon", target);
    return { key, ...this.placeOf(target, void 0) };
  }
  isPlain(from) {
    return this.yaml.isScalar(from) && from.type === "PLAIN";
  }
  scalar(from) {
    const place = this.placeOf(from, void 0);
    const { value } = from;
    if (typeof value === "string") return { kind: "string", value, ...place };
    if (typeof value === "boolean") return { kind: "boolean", value, ...place };
    if (typeof value === "number") {
      const raw = jsonNumber(from.source ?? String(value));
      if (raw === void 0)
        return this.fail(`${excerpt(from.source ?? "")} has no place in JSON: write a number`, from);
      return { kind: "number", raw, value: Number(raw), ...place };
    }
    return { kind: "null", ...place };
  }
  /** Block values end with their last character, not with the blank lines that follow. */
  placeOf(from, lastEnd) {
    const [start, valueEnd] = from.range ?? [0, 0, 0];
    if (lastEnd !== void 0 && !from.flow)
      return { start, end: Math.max(start, lastEnd) };
    let end = Math.max(start, valueEnd);
    if (!this.yaml.isCollection(from))
      while (end > start && /\s/.test(this.source.text[end - 1] ?? "")) end -= 1;
    return { start, end };
  }
  fail(message, at) {
    const [start, end] = "range" in at && at.range ? at.range : [0, 0, 0];
    throw new ReadError(message, this.source.locate(start, Math.max(end, start)));
  }
};
function nothingAfter(offset) {
  return { kind: "null", start: offset, end: offset };
}
function jsonNumber(source) {
  if (/^0[ox]/.test(source)) return BigInt(source).toString();
  const parts = /^([-+]?)(\d*)(?:\.(\d*))?([eE][-+]?\d+)?$/.exec(source.trim());
  if (!parts) return void 0;
  const [, sign, whole = "", fraction, exponent = ""] = parts;
  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  return `${sign === "-" ? "-" : ""}${digits}${fraction ? `.${fraction}` : ""}${exponent}`;
}
var largestYaml = 4 * 1024 * 1024;
async function yamlReader() {
  const yaml = await Promise.resolve().then(() => __toESM(require("./source-yaml-library.js")));
  return (source) => convert(onlyDocument(compose(source, yaml), source), source, yaml);
}
async function yamlStreamReader() {
  const yaml = await Promise.resolve().then(() => __toESM(require("./source-yaml-library.js")));
  return (source) => compose(source, yaml).filter((document) => document.contents !== null).map((document) => convert(onlyDocument([document], source), source, yaml));
}
function compose(source, yaml) {
  if (source.text.length > largestYaml) {
    const limit = `${String(largestYaml / 1024 / 1024)} MB`;
    throw new ReadError(`this YAML file is larger than ${limit}: split it`, { file: source.file });
  }
  const tokens = [...new yaml.Parser().parse(source.text)];
  refuseDeep(tokens, source);
  const composer = new yaml.Composer({
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    // The library compares every key with every other; duplicates are kept here and seen by the caller.
    uniqueKeys: false
  });
  return [...composer.compose(tokens, true, source.text.length)];
}
function emptyFile(source) {
  return new ReadError("the file is empty: expected a YAML document", source.locate(0, 0));
}
function refuseDeep(tokens, source) {
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (typeof token !== "object" || token === null) continue;
    if (depth > deepest) {
      const offset = "offset" in token && typeof token.offset === "number" ? token.offset : 0;
      throw new ReadError(
        `the document is nested more than ${String(deepest)} levels deep`,
        source.locate(offset, offset + 1)
      );
    }
    if ("items" in token && Array.isArray(token.items)) {
      for (const item of token.items) {
        if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
        if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
      }
    } else if ("value" in token) waiting.push({ token: token.value, depth });
  }
}
function onlyDocument(documents, source) {
  for (const { errors, warnings } of documents) {
    const error = errors[0] ?? warnings[0];
    if (error) throw new ReadError(plainWords(error.code, error.message), source.locate(...error.pos));
  }
  const [document, second] = documents;
  if (second) {
    const at = second.range[0];
    throw new ReadError("expected one YAML document, found a second one: remove everything from --- on", {
      ...source.locate(at, at + 3)
    });
  }
  if (document && document.directives.yaml.explicit && document.directives.yaml.version !== "1.2") {
    throw new ReadError("%YAML 1.1 is not read (yes and no would be booleans): remove this line", {
      ...source.locate(0, 9)
    });
  }
  if (!document?.contents) throw emptyFile(source);
  return document;
}
var codes = {
  TAB_AS_INDENT: "a tab may not indent YAML: use spaces",
  BAD_INDENT: "this line is not indented like its neighbours: line it up with the keys above",
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line: is a colon or a quote missing above?",
  TAG_RESOLVE_FAILED: "this tag (!\u2026) is not known: write the plain value"
};
function plainWords(code, message) {
  return Object.hasOwn(codes, code) ? codes[code] ?? message : `this is not YAML: ${message}`;
}
function didYouMean(written, candidates) {
  const candidate = (0, import_chunk_ZYXXFQ2H.nearest)(written, candidates);
  return candidate === void 0 ? "" : `: did you mean ${JSON.stringify(candidate)}?`;
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
function faultOf(error, root, schema, source) {
  const { node, key } = nodeAt(root, error.instancePath);
  const candidates = schemasAt(schema, stepsOf(error.instancePath));
  const place = key && node.end === node.start ? key : node;
  const here = source.locate(place.start, Math.max(place.end, place.start));
  const where = lastName(error.instancePath);
  const context = { error, schema, source, node, candidates, here, where };
  const words2 = Object.hasOwn(wordsFor, error.keyword) ? wordsFor[error.keyword] : void 0;
  return words2 ? words2(context) : configFault("GV003", `${where} has a value that does not fit (${error.keyword})`, here);
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
    return configFault("GV003", `${where} cannot be ${(0, import_chunk_GFNJPLMO.describe)(node)}${expected}`, here);
  },
  const: ({ error: { params }, ...context }) => mustBe(JSON.stringify(params.allowedValue), context),
  type: ({ error: { params }, ...context }) => mustBe(typeNames(params.type), context),
  minimum: ({ error: { params }, ...context }) => mustBe(`at least ${String(params.limit)}`, context),
  pattern: ({ error, where, node, candidates, here }) => {
    if (error.propertyName !== void 0) return void 0;
    const expected = expectedText(candidates) ?? "another form";
    return configFault("GV003", `${where} cannot be ${(0, import_chunk_GFNJPLMO.describe)(node)}: expected ${expected}`, here);
  },
  minItems: empty,
  minProperties: empty,
  if: () => void 0
};
function mustBe(wanted, { where, node, here }) {
  return configFault("GV003", `${where} must be ${wanted}, found ${(0, import_chunk_GFNJPLMO.describe)(node)}`, here);
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
  const value = (0, import_chunk_GFNJPLMO.plain)(root);
  const faults = [...duplicates(root, source), ...await schemaFaults(schema, root, value, source)];
  return faults.length > 0 ? { faults: faults.slice(0, mostFaults) } : { source, root, value };
}
function* duplicates(node, source) {
  if (node.kind === "array") for (const item of node.items) yield* duplicates(item, source);
  if (node.kind !== "object") return;
  for (const { key, start, end } of (0, import_chunk_GFNJPLMO.duplicateMembers)(node)) {
    const message = `the key ${excerpt(key)} is written twice here: keep one`;
    yield configFault("GV005", message, source.locate(start, end));
  }
  for (const { value } of node.members) yield* duplicates(value, source);
}
async function schemaFaults(schema, root, value, source) {
  const validators = await Promise.resolve().then(() => __toESM(require("./validators.generated-FTO646T6.js")));
  const validator = validators[identifiers[schema]];
  if (!validator) throw new Error(`no validator for ${schema}: run scripts/generate-validators.mjs`);
  if (validator(value)) return [];
  const { schemas } = await Promise.resolve().then(() => __toESM(require("./schemas.generated-YHVEYL5X.js")));
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
function sha256(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex");
}
function digestOf(text) {
  return `sha256:${sha256(text)}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ReadError,
  configFault,
  didYouMean,
  digestOf,
  readGoverned,
  readJson,
  sha256,
  textOf,
  yamlReader,
  yamlStreamReader
});
