import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  deepest
} from "./chunk-HJ5NP6RJ.mjs";
import {
  objectNode
} from "./chunk-TTW7DEXE.mjs";
import {
  ReadError,
  excerpt
} from "./chunk-GHULZCIO.mjs";

// src/source/yaml-nodes.ts
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
    return objectNode(start, end, members);
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

// src/source/yaml.ts
var largestYaml = 4 * 1024 * 1024;
async function yamlReader() {
  const yaml = await import("./yaml-library-IHDDSGN4.mjs");
  return (source) => convert(onlyDocument(compose(source, yaml), source), source, yaml);
}
async function yamlStreamReader() {
  const yaml = await import("./yaml-library-IHDDSGN4.mjs");
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

export {
  yamlReader,
  yamlStreamReader
};
