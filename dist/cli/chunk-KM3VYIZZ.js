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
  readGoverned: () => readGoverned,
  readJson: () => readJson,
  textOf: () => textOf,
  yamlReader: () => yamlReader,
  yamlStreamReader: () => yamlStreamReader
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
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
  const { text } = source;
  let at = 0;
  const fail = (message, start = at, end = Math.min(start + 1, text.length)) => {
    throw new ReadError(message, source.locate(start, end));
  };
  const found = () => at >= text.length ? "the end of the file" : excerpt(text.slice(at, at + 12), 12);
  function skip() {
    for (; ; ) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 10 || code === 13 || code === 9) at += 1;
      else if (syntax.comments && code === 47) comment();
      else return;
    }
  }
  function comment() {
    const next = text[at + 1];
    if (next === "/") {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
    } else if (next === "*") {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) fail("this comment is never closed: expected */");
      at = end + 2;
    } else fail("expected a value or a comment, found a lone /");
  }
  function value(depth) {
    if (depth > deepest) fail(`the document is nested more than ${String(deepest)} levels deep`);
    const start = at;
    switch (text[at]) {
      case "{":
        return object(depth);
      case "[":
        return array(depth);
      case '"':
        return { kind: "string", value: string(), start, end: at };
      default:
        return literal(start);
    }
  }
  function literal(start) {
    numberPattern.lastIndex = at;
    const raw = numberPattern.exec(text)?.[0];
    if (raw !== void 0) {
      at += raw.length;
      if (/[\w.]/.test(text[at] ?? ""))
        fail(`${excerpt(text.slice(start, at + 8), 20)} is not a JSON number`, start);
      return { kind: "number", raw, value: Number(raw), start, end: at };
    }
    wordPattern.lastIndex = at;
    const word = wordPattern.exec(text)?.[0];
    if (word === void 0) return fail(`expected a JSON value, found ${found()}`);
    const known = Object.hasOwn(words, word) ? words[word] : void 0;
    if (known === void 0) {
      return fail(
        `expected a JSON value, found ${excerpt(word)}: strings need double quotes`,
        start,
        start + word.length
      );
    }
    at += word.length;
    return known === null ? { kind: "null", start, end: at } : { kind: "boolean", value: known, start, end: at };
  }
  function string() {
    const start = at;
    at += 1;
    let result = "";
    for (; ; ) {
      const from = at;
      while (isPlain(text.charCodeAt(at))) at += 1;
      const run = text.slice(from, at);
      const char = text[at];
      if (char === '"') {
        at += 1;
        return result === "" ? run : result + run;
      }
      result += run;
      if (char === "\\") result += escape();
      else if (char === void 0)
        fail("this string is never closed: expected a double quote", start, start + 1);
      else fail(`a string may not hold the raw control character ${excerpt(char)}: write it as an escape`);
    }
  }
  function escape() {
    const char = text[at + 1] ?? "";
    if (char === "u") {
      const digits = text.slice(at + 2, at + 6);
      if (!/^[\dA-Fa-f]{4}$/.test(digits)) fail("expected four hexadecimal digits after \\u", at, at + 2);
      at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const plainChar = Object.hasOwn(escapes, char) ? escapes[char] : void 0;
    if (plainChar === void 0) return fail(`\\${char} is not a JSON escape`, at, at + 2);
    at += 2;
    return plainChar;
  }
  function array(depth) {
    const start = at;
    const items = [];
    at += 1;
    skip();
    if (text[at] === "]") return { kind: "array", items, start, end: at += 1 };
    for (; ; ) {
      items.push(value(depth + 1));
      skip();
      if (text[at] === "]") return { kind: "array", items, start, end: at += 1 };
      if (text[at] !== ",") fail(`expected "," or "]" in this array, found ${found()}`);
      at += 1;
      skip();
      if (text[at] === "]") fail("a comma before ] is not allowed in JSON");
    }
  }
  function object(depth) {
    const start = at;
    const members = [];
    at += 1;
    skip();
    if (text[at] === "}") return (0, import_chunk_GFNJPLMO.objectNode)(start, at += 1, members);
    for (; ; ) {
      if (text[at] !== '"') fail(`expected a key in double quotes, found ${found()}`);
      const keyStart = at;
      const key = string();
      const keyEnd = at;
      skip();
      if (text[at] !== ":") fail(`expected ":" after the key ${excerpt(key)}, found ${found()}`);
      at += 1;
      skip();
      members.push({ key, start: keyStart, end: keyEnd, value: value(depth + 1) });
      skip();
      if (text[at] === "}") return (0, import_chunk_GFNJPLMO.objectNode)(start, at += 1, members);
      if (text[at] !== ",") fail(`expected "," or "}" in this object, found ${found()}`);
      at += 1;
      skip();
      if (text[at] === "}") fail("a comma before } is not allowed in JSON");
    }
  }
  skip();
  if (at >= text.length) fail("the file is empty: expected a JSON document", 0, 0);
  const root = value(0);
  skip();
  if (at < text.length) fail(`expected the end of the file after the document, found ${found()}`);
  return root;
}
function isPlain(code) {
  return code > 31 && code !== 34 && code !== 92;
}
var mostAliased = 5e4;
function convert(document, source, yaml) {
  const anchors = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  let size = 0;
  let aliased = 0;
  const fail = (message, at) => {
    const [start, end] = "range" in at && at.range ? at.range : [0, 0, 0];
    throw new ReadError(message, source.locate(start, Math.max(end, start)));
  };
  function node(from, depth) {
    if (yaml.isAlias(from)) return alias(from);
    if (depth > deepest) fail(`the document is nested more than ${String(deepest)} levels deep`, from);
    const { anchor } = from;
    const before = size;
    size += 1;
    if (anchor) {
      anchors.delete(anchor);
      open.add(anchor);
    }
    const made = plainNode(from, depth);
    if (anchor) {
      open.delete(anchor);
      anchors.set(anchor, { node: made, size: size - before });
    }
    return made;
  }
  function plainNode(from, depth) {
    if (yaml.isMap(from)) return map(from, depth);
    return yaml.isSeq(from) ? sequence(from, depth) : scalar(from);
  }
  function alias(from) {
    if (open.has(from.source)) fail(`*${from.source} stands inside its own anchor: it would never end`, from);
    const target = anchors.get(from.source);
    if (!target) return fail(`no anchor &${from.source} stands before this alias`, from);
    size += target.size;
    aliased += target.size;
    if (aliased > mostAliased)
      fail(`aliases add more than ${String(mostAliased)} values: write the document without them`, from);
    return target.node;
  }
  function sequence(from, depth) {
    const items = from.items.map((item) => node(item, depth + 1));
    return { kind: "array", items, ...placeOf(from, items.at(-1)?.end) };
  }
  function map(from, depth) {
    const members = [];
    const merged = [];
    for (const pair of from.items) {
      const key = keyOf(pair);
      const value = pair.value ? node(pair.value, depth + 1) : nothingAfter(key.end);
      if (key.key === "<<" && isPlain2(pair.key)) merged.push(...mergedMembers(value, pair.key));
      else members.push({ ...key, value });
    }
    const own = new Set(members.map(({ key }) => key));
    for (const member of merged) {
      if (!own.has(member.key)) members.push(member);
      own.add(member.key);
    }
    const { start, end } = placeOf(from, Math.max(0, ...members.slice(-1).map((m) => m.value.end)));
    return (0, import_chunk_GFNJPLMO.objectNode)(start, end, members);
  }
  function mergedMembers(value, at) {
    if (value.kind === "object") return value.members;
    if (value.kind !== "array") return fail("<< merges another map: expected an alias such as *defaults", at);
    return value.items.flatMap((item) => mergedMembers(item, at));
  }
  function keyOf(pair) {
    const from = pair.key;
    const target = yaml.isAlias(from) ? void 0 : from;
    if (!yaml.isScalar(target)) return fail("a key must be a plain word or a string", from);
    size += 1;
    const key = typeof target.value === "string" ? target.value : target.source ?? "";
    if (key === "" && typeof target.value !== "string") fail("a key is missing before this colon", target);
    return { key, ...placeOf(target, void 0) };
  }
  function isPlain2(from) {
    return yaml.isScalar(from) && from.type === "PLAIN";
  }
  function scalar(from) {
    const place = placeOf(from, void 0);
    const { value } = from;
    if (typeof value === "string") return { kind: "string", value, ...place };
    if (typeof value === "boolean") return { kind: "boolean", value, ...place };
    if (typeof value === "number") {
      const raw = jsonNumber(from.source ?? String(value));
      if (raw === void 0)
        return fail(`${excerpt(from.source ?? "")} has no place in JSON: write a number`, from);
      return { kind: "number", raw, value: Number(raw), ...place };
    }
    return { kind: "null", ...place };
  }
  function placeOf(from, lastEnd) {
    const [start, valueEnd] = from.range ?? [0, 0, 0];
    if (lastEnd !== void 0 && !from.flow)
      return { start, end: Math.max(start, lastEnd) };
    let end = Math.max(start, valueEnd);
    if (!yaml.isCollection(from)) while (end > start && /\s/.test(source.text[end - 1] ?? "")) end -= 1;
    return { start, end };
  }
  return node(document.contents, 0);
}
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
        `${where} cannot be ${(0, import_chunk_GFNJPLMO.describe)(node)}${written || `: expected one of ${allowed.join(", ")}`}`,
        here
      );
    }
    case "const":
      return configFault(
        "GV003",
        `${where} must be ${JSON.stringify(params.allowedValue)}, found ${(0, import_chunk_GFNJPLMO.describe)(node)}`,
        here
      );
    case "type":
      return configFault(
        "GV003",
        `${where} must be ${typeNames(params.type)}, found ${(0, import_chunk_GFNJPLMO.describe)(node)}`,
        here
      );
    case "pattern":
      if (error.propertyName !== void 0) return void 0;
      return configFault(
        "GV003",
        `${where} cannot be ${(0, import_chunk_GFNJPLMO.describe)(node)}: expected ${expectedText(candidates) ?? "another form"}`,
        here
      );
    case "minItems":
    case "minProperties":
      return configFault("GV003", `${where} is empty: write at least one entry, or remove the key`, here);
    case "minimum":
      return configFault(
        "GV003",
        `${where} must be at least ${String(params.limit)}, found ${(0, import_chunk_GFNJPLMO.describe)(node)}`,
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
    const found = faultOf(error, root, schemas[schema], source);
    const key = JSON.stringify(found?.location);
    if (!found || seen.has(key)) return [];
    seen.add(key);
    return [found];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ReadError,
  configFault,
  didYouMean,
  readGoverned,
  readJson,
  textOf,
  yamlReader,
  yamlStreamReader
});
