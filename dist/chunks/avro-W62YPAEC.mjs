import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  readJson
} from "./chunk-HJ5NP6RJ.mjs";
import {
  describe,
  duplicateMembers,
  objectNode,
  plain
} from "./chunk-TTW7DEXE.mjs";
import {
  defineFormat,
  defineRule
} from "./chunk-ZB6NAUW4.mjs";
import {
  memoByObject
} from "./chunk-VMFW37EX.mjs";
import {
  ReadError,
  excerpt,
  textOf
} from "./chunk-GHULZCIO.mjs";
import {
  requiredDirections
} from "./chunk-ITYLNSQF.mjs";
import {
  directions,
  fails,
  misreads,
  reads,
  readsWith,
  rejects,
  undecided,
  worst
} from "./chunk-HEZAR2AG.mjs";
import {
  byText
} from "./chunk-5MT2GTPN.mjs";
import {
  __export
} from "./chunk-A6FY4VKG.mjs";

// src/formats/avro/schema/schema.ts
var primitives = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"];
var noProperties = /* @__PURE__ */ new Map();
function typeOf(schema2) {
  if (schema2.kind !== "reference") return schema2;
  const { target } = schema2.link;
  if (!target) throw new Error(`unlinked reference to ${schema2.names[0] ?? "?"}`);
  return target;
}
function isNamed(type) {
  return type.kind === "record" || type.kind === "enum" || type.kind === "fixed";
}
var primitiveKinds = new Map(primitives.map((kind) => [kind, kind]));
function primitiveOf(name) {
  return primitiveKinds.get(name);
}
function isPrimitive(type) {
  return primitiveKinds.has(type.kind);
}
function isBare(type) {
  return !type.logical && isPrimitive(type);
}
function areSameBare(a, b) {
  return a.kind === b.kind && isBare(a) && isBare(b);
}
function simpleName(fullName) {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}
function namespaceOf(fullName) {
  const dot = fullName.lastIndexOf(".");
  return dot < 0 ? "" : fullName.slice(0, dot);
}
function locate({ text: text2, start, end }) {
  return text2.locate(start, end);
}

// src/formats/avro/schema/aliases.ts
function aliasesOf(roots) {
  const types = /* @__PURE__ */ new Map();
  const fields2 = /* @__PURE__ */ new Map();
  for (const type of namedTypes(roots)) {
    for (const alias of type.aliases) types.set(alias, type.name);
    if (type.kind !== "record") continue;
    for (const { name, aliases: aliases2 } of type.fields) {
      if (aliases2.length === 0) continue;
      const table = fields2.get(type.name) ?? /* @__PURE__ */ new Map();
      fields2.set(type.name, table);
      for (const alias of aliases2) table.set(alias, name);
    }
  }
  const typeName2 = (writer) => types.get(writer.name) ?? writer.name;
  return {
    apply: true,
    renames: types.size > 0,
    typeName: typeName2,
    renamesFieldsOf: (record2) => fields2.has(typeName2(record2)),
    fieldName: (record2, field2) => fields2.get(typeName2(record2))?.get(field2) ?? field2
  };
}
var noAliases = {
  apply: false,
  renames: false,
  typeName: ({ name }) => name,
  renamesFieldsOf: () => false,
  fieldName: (_record, field2) => field2
};
function namedTypes(roots) {
  const named2 = /* @__PURE__ */ new Set();
  const queue = [...roots].reverse();
  for (let schema2 = queue.pop(); schema2; schema2 = queue.pop()) {
    const type = typeOf(schema2);
    switch (type.kind) {
      case "record":
      case "enum":
      case "fixed":
        if (named2.has(type)) break;
        named2.add(type);
        if (type.kind === "record")
          for (let i = type.fields.length - 1; i >= 0; i -= 1) {
            const field2 = type.fields[i];
            if (field2) queue.push(field2.type);
          }
        break;
      case "array":
        queue.push(type.items);
        break;
      case "map":
        queue.push(type.values);
        break;
      case "union":
        for (const branch of [...type.branches].reverse()) queue.push(branch);
        break;
      default:
    }
  }
  return named2;
}

// src/formats/avro/schema/definition-key.ts
function definitionKey(type) {
  const own = `["${type.kind}","${type.name}",${listText(type.aliases)}`;
  switch (type.kind) {
    case "record":
      return `${own},${String(type.error)},[${type.fields.map(fieldText).join(",")}]]`;
    case "enum":
      return `${own},${JSON.stringify(type.symbols.map(({ name }) => name))},${JSON.stringify(type.default ?? null)}]`;
    case "fixed":
      return `${own},${String(type.size)},${JSON.stringify(type.logical ?? null)}]`;
  }
}
function fieldText(field2) {
  const fallback = field2.default ? `[${JSON.stringify(exactJson(field2.default))}]` : "[]";
  return `["${field2.name}",${schemaText(field2.type)},${listText(field2.aliases)},${fallback}]`;
}
function listText(names3) {
  return names3.length === 0 ? "[]" : JSON.stringify([...names3].sort());
}
function schemaText(schema2) {
  if (schema2.kind === "union") {
    let text2 = '["union"';
    for (const branch of schema2.branches) text2 += `,${schemaText(branch)}`;
    return `${text2}]`;
  }
  const key = schemaKey(schema2);
  return typeof key === "string" ? `"${key}"` : JSON.stringify(key);
}
function schemaKey(schema2) {
  if (schema2.kind === "reference") return schema2.link.target?.name ?? schema2.names[0];
  if (isNamed(schema2)) return schema2.name;
  switch (schema2.kind) {
    case "array":
      return ["array", schemaKey(schema2.items)];
    case "map":
      return ["map", schemaKey(schema2.values)];
    case "union":
      return ["union", ...schema2.branches.map(schemaKey)];
    default:
      return schema2.logical ? [schema2.kind, schema2.logical] : schema2.kind;
  }
}
function exactJson(node) {
  switch (node.kind) {
    case "object": {
      const members2 = [...node.members].sort(byText(({ key }) => key));
      return `{${members2.map(({ key, value }) => `${JSON.stringify(key)}:${exactJson(value)}`).join(",")}}`;
    }
    case "array":
      return `[${node.items.map(exactJson).join(",")}]`;
    case "number":
      return Number.isSafeInteger(node.value) || /[.eE]/.test(node.raw) ? String(node.value) : node.raw;
    case "null":
      return "null";
    default:
      return JSON.stringify(node.value);
  }
}

// src/formats/avro/schema/roots.ts
function rootsOf(a, b) {
  const roots = [];
  if (a.root && b.root) roots.push({ part: "schema", a: a.root, b: b.root });
  for (const [ofA, ofB] of pairTypes(a, b).both) roots.push({ part: "type", a: ofA, b: ofB });
  for (const [ofA, ofB] of pairMessages(a, b).both)
    for (const part of ["request", "response", "errors"])
      roots.push({ part, a: ofA[part], b: ofB[part], message: ofA.name });
  return roots;
}
function pairMessages(a, b) {
  const others2 = new Map((b.protocol?.messages ?? []).map((message) => [message.name, message]));
  const both = [];
  const onlyA = [];
  for (const message of a.protocol?.messages ?? []) {
    const other = others2.get(message.name);
    others2.delete(message.name);
    if (other) both.push([message, other]);
    else onlyA.push(message);
  }
  return { both, onlyA, onlyB: [...others2.values()] };
}
function pairTypes(a, b) {
  if (a.root && b.root) return { both: [], onlyA: [], onlyB: [] };
  return pairNamed(a.types, b.types);
}
function pairNamed(a, b) {
  const both = [];
  const [onlyA, onlyB] = [new Set(a), new Set(b)];
  const join = (ofA, ofB) => {
    if (ofB?.kind !== ofA.kind || !onlyA.has(ofA) || !onlyB.has(ofB)) return;
    onlyA.delete(ofA);
    onlyB.delete(ofB);
    both.push([ofA, ofB]);
  };
  const byName2 = new Map(b.map((type) => [type.name, type]));
  for (const type of a) join(type, byName2.get(type.name));
  const byAlias = new Map([...onlyB].flatMap((type) => type.aliases.map((alias) => [alias, type])));
  for (const type of [...onlyA]) {
    join(type, byAlias.get(type.name));
    for (const alias of type.aliases) join(type, byName2.get(alias));
  }
  const key = ({ kind, name }) => `${kind} ${simpleName(name)}`;
  const byShortName = new Map([...onlyB].reverse().map((type) => [key(type), type]));
  for (const type of [...onlyA]) join(type, byShortName.get(key(type)));
  return { both, onlyA: [...onlyA], onlyB: [...onlyB] };
}
function standalone(contract) {
  const used = /* @__PURE__ */ new Set();
  const messages = (contract.protocol?.messages ?? []).flatMap(({ request, response, errors }) => [
    ...request.fields.map(({ type }) => type),
    response,
    errors
  ]);
  for (const type of messages.flatMap((schema2) => [...namedIn(schema2)])) used.add(type);
  for (const type of contract.types) {
    const fields2 = type.kind === "record" ? type.fields : [];
    for (const field2 of fields2) for (const other of namedIn(field2.type)) if (other !== type) used.add(other);
  }
  return new Set(contract.types.filter((type) => !used.has(type)));
}
function* namedIn(schema2) {
  const queue = [schema2];
  for (const inner of queue) {
    const type = typeOf(inner);
    if (isNamed(type)) yield type;
    else if (type.kind === "array") queue.push(type.items);
    else if (type.kind === "map") queue.push(type.values);
    else if (type.kind === "union") queue.push(...type.branches);
  }
}
function rootSchemas({ root, types, protocol }) {
  const messages = protocol?.messages ?? [];
  return [
    ...root ? [root] : [],
    ...types,
    ...messages.flatMap(({ request, response, errors }) => [request, response, errors])
  ];
}

// src/formats/avro/schema/canonical.ts
var canonical = memoByObject((contract) => {
  const { root, protocol } = contract;
  const definitions2 = [...namedTypes(rootSchemas(contract))].map(definitionKey);
  const requests = new Set((protocol?.messages ?? []).map(({ request }) => definitionKey(request)));
  const messages = (protocol?.messages ?? []).map(({ name, request, response, errors, oneWay }) => [
    name,
    definitionKey(request),
    schemaKey(response),
    schemaKey(errors),
    oneWay
  ]);
  return JSON.stringify([
    root ? schemaKey(root) : null,
    protocol ? [protocol.name, messages] : null,
    [...new Set(definitions2)].filter((key) => !requests.has(key)).sort()
  ]);
});

// src/formats/avro/linking/mentions.ts
var suffixes = [".avsc", ".avpr", ".avdl"];
var escaped = Array.from({ length: 10 }, (_unused, digit) => `\\u003${String(digit)}`);
var escapes = [...escaped, "\\u004", "\\u005", "\\u006", "\\u007", "\\u002e", "\\u002E"];
function needlesFor(names3) {
  const beyond = names3.some((name) => /[^\w]/.test(name)) ? ["\\u"] : [];
  return [
    { needles: [...names3.map((name) => `${name}"`), ...escapes, ...beyond], suffixes: [".avsc", ".avpr"] },
    { needles: names3, suffixes: [".avdl"] }
  ];
}
function definesOneOf(names3) {
  const wanted = new Set(names3);
  return (text2, path) => {
    if (path.endsWith(".avdl") || text2.includes("\\u") || text2.includes("/*") || text2.includes("//"))
      return true;
    for (const [, name = ""] of text2.matchAll(/"name"\s*:\s*"(?:[^"]*\.)?([^".]*)"/g))
      if (wanted.has(name)) return true;
    return false;
  };
}

// src/formats/avro/text/idl-nodes.ts
function stringAt(value, { start, end }) {
  return { kind: "string", value, start, end };
}
function arrayAt(items, { start, end }) {
  return { kind: "array", items, start, end };
}
function objectAt(entries, { start, end }) {
  const members2 = entries.flatMap(
    ([key, value]) => value ? [{ key, start: value.start, end: value.end, value }] : []
  );
  return objectNode(start, end, members2);
}

// src/formats/avro/text/idl-scanner.ts
var patterns = [
  ["number", /-?0[xX][\dA-Fa-f_]+[lL]?(?![\w.])/uy],
  ["number", /-?\d[\d_]*(?:[lLfFdD]|(?:\.\d*)?(?:[eE][+-]?\d+)?[fFdD]?)(?![\w.])/uy],
  ["name", /[\p{L}_$][\p{L}\p{N}_$]*(?:[.-][\p{L}_$][\p{L}\p{N}_$]*)*/uy],
  ["quoted", /`[^`\r\n]+`(?:\.(?:`[^`\r\n]+`|[\p{L}_$][\p{L}\p{N}_$]*))*/uy],
  ["string", /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/uy],
  ["mark", /[{}()<>[\],;:=?@-]/y]
];
var IdlScanner = class {
  constructor(source) {
    this.source = source;
    this.text = source.text;
  }
  source;
  text;
  at = 0;
  comment;
  next;
  /** The next token, not taken. */
  peek() {
    return this.next ??= this.scan();
  }
  take() {
    const token = this.peek();
    this.next = void 0;
    return token;
  }
  /** Takes the next token where it is this keyword or mark. */
  accept(wanted) {
    const { kind, text: text2 } = this.peek();
    return text2 === wanted && (kind === "name" || kind === "mark") ? this.take() : void 0;
  }
  /** @throws ReadError where the next token is anything else. */
  expect(wanted, where) {
    const token = this.peek();
    return this.accept(wanted) ?? this.fail(`expected ${wanted} ${where}, found ${shown(token)}`, token);
  }
  /** Items with commas between them, up to this closing mark; returns the mark. */
  list(close, place, item) {
    let end = this.accept(close);
    while (!end) {
      item();
      end = this.accept(close);
      if (!end) this.expect(",", `or ${close} ${place}`);
    }
    return end;
  }
  /** The documentation comment right before the next token. */
  doc() {
    this.peek();
    return this.comment;
  }
  fail(message, { start, end }) {
    throw new ReadError(message, this.source.locate(start, end));
  }
  scan() {
    this.skip();
    const { text: text2, at: start } = this;
    if (start >= text2.length) return { kind: "end", text: "", start, end: start };
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = start;
      const raw = pattern.exec(text2)?.[0];
      if (raw === void 0) continue;
      this.at += raw.length;
      return { kind, text: this.contentOf(kind, raw, { start, end: this.at }), start, end: this.at };
    }
    const close = text2[start] === '"' || text2[start] === "'" ? "this string is never closed" : void 0;
    return this.fail(close ?? `expected Avro IDL, found ${excerpt(text2.slice(start, start + 12))}`, {
      start,
      end: start + 1
    });
  }
  skip() {
    this.comment = void 0;
    for (; ; ) {
      while (/\s/.test(this.text[this.at] ?? "")) this.at += 1;
      if (this.text.startsWith("//", this.at)) {
        const end = this.text.indexOf("\n", this.at);
        this.at = end < 0 ? this.text.length : end;
      } else if (this.text.startsWith("/*", this.at)) this.skipBlock();
      else return;
    }
  }
  skipBlock() {
    const { text: text2, at } = this;
    const end = text2.indexOf("*/", at + 2);
    if (end < 0) this.fail("this comment is never closed: expected */", { start: at, end: at + 2 });
    if (text2.startsWith("/**", at) && end > at + 2) this.comment = cleaned(text2.slice(at + 3, end));
    this.at = end + 2;
  }
  contentOf(kind, raw, span) {
    if (kind === "quoted") return raw.replaceAll("`", "");
    if (kind === "number")
      return jsonNumber(raw) ?? this.fail(`expected a number of at most 64 bits, found ${excerpt(raw)}`, span);
    if (kind !== "string") return raw;
    const inner = raw.slice(1, -1);
    const json = raw.startsWith("'") ? inner.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"') : inner;
    try {
      return JSON.parse(`"${json}"`);
    } catch {
      return this.fail("this string has an escape that JSON does not know", span);
    }
  }
};
function shown(token) {
  return token.kind === "end" ? "the end of the file" : excerpt(token.text);
}
function cleaned(comment) {
  return comment.split(/\r\n?|\n/).map((line) => line.replace(/^\s*\*? ?/, "").trimEnd()).join("\n").trim();
}
function jsonNumber(literal) {
  const sign = literal.startsWith("-") ? "-" : "";
  const digits = literal.slice(sign.length).replaceAll("_", "");
  if (/^0[xX]/.test(digits)) return whole(sign, "0x", digits.slice(2).replace(/[lL]$/, ""));
  const plain3 = digits.replace(/[lLfFdD]$/, "");
  if (/^0[0-7]+$/.test(plain3) && !/[fFdD]$/.test(digits)) return whole(sign, "0o", plain3.slice(1));
  const number2 = sign + plain3.replace(/^0+(?=\d)/, "").replace(/\.(?!\d)/, ".0");
  return /[fFdD]$/.test(digits) && /^-?\d+$/.test(number2) ? `${number2}.0` : number2;
}
function whole(sign, radix, digits) {
  const significant = digits.replace(/^0+(?=.)/, "");
  if (significant === "" || significant.length > (radix === "0x" ? 16 : 22)) return void 0;
  return sign + String(BigInt(radix + significant));
}

// src/formats/avro/text/idl-types.ts
var logical = {
  date: ["int", "date"],
  time_ms: ["int", "time-millis"],
  timestamp_ms: ["long", "timestamp-millis"],
  local_timestamp_ms: ["long", "local-timestamp-millis"],
  uuid: ["string", "uuid"]
};
var maxDepth = 200;
function readAnnotations(scanner) {
  const annotations2 = [];
  while (scanner.accept("@")) {
    const name = scanner.take();
    if (name.kind !== "name" && name.kind !== "quoted")
      scanner.fail(`expected an annotation's name after @, found ${shown(name)}`, name);
    scanner.expect("(", "after the annotation's name");
    annotations2.push({ name: name.text, value: readValue(scanner, 0) });
    scanner.expect(")", "after the annotation's value");
  }
  return annotations2;
}
function readValue(scanner, depth) {
  const token = scanner.take();
  const { start, end } = token;
  if (depth > maxDepth)
    return scanner.fail(`values are nested more than ${String(maxDepth)} levels deep`, token);
  if (token.kind === "string") return stringAt(token.text, token);
  if (token.kind === "number")
    return { kind: "number", raw: token.text, value: Number(token.text), start, end };
  if (token.text === "-" && scanner.peek().text === "Infinity") return stringAt("-Infinity", scanner.take());
  if (token.kind === "name") {
    if (token.text === "null") return { kind: "null", start, end };
    if (token.text === "true" || token.text === "false")
      return { kind: "boolean", value: token.text === "true", start, end };
    if (token.text === "NaN" || token.text === "Infinity") return stringAt(token.text, token);
  }
  if (token.kind === "mark" && token.text === "[") return readList(scanner, token, depth);
  if (token.kind === "mark" && token.text === "{") return readMembers(scanner, token, depth);
  return scanner.fail(`expected a JSON value, found ${shown(token)}`, token);
}
function readList(scanner, { start }, depth) {
  const items = [];
  const { end } = scanner.list("]", "in this array", () => items.push(readValue(scanner, depth + 1)));
  return arrayAt(items, { start, end });
}
function readMembers(scanner, { start }, depth) {
  const entries = [];
  const { end } = scanner.list("}", "in this object", () => {
    const key = scanner.take();
    if (key.kind !== "string") scanner.fail(`expected a key in quotes, found ${shown(key)}`, key);
    scanner.expect(":", "after the key");
    entries.push([key.text, readValue(scanner, depth + 1)]);
  });
  return objectAt(entries, { start, end });
}
function readType(scanner, annotations2, depth = 0) {
  const first2 = scanner.peek();
  if (depth > maxDepth)
    return scanner.fail(`types are nested more than ${String(maxDepth)} levels deep`, first2);
  const inner = readAnnotations(scanner);
  const plain3 = readPlain(scanner, depth);
  const node = annotated(scanner, plain3, [...annotations2, ...inner]);
  const mark = scanner.accept("?");
  if (!mark) return { node, optional: false };
  return {
    node: arrayAt([stringAt("null", mark), node], { start: first2.start, end: mark.end }),
    optional: true
  };
}
function readPlain(scanner, depth) {
  const token = scanner.take();
  if (token.kind === "quoted") return stringAt(token.text, token);
  if (token.kind !== "name") return scanner.fail(`expected a type, found ${shown(token)}`, token);
  switch (token.text) {
    case "array":
    case "map": {
      scanner.expect("<", `after ${token.text}`);
      const { node } = readType(scanner, [], depth + 1);
      const { end } = scanner.expect(">", `after the type inside this ${token.text}`);
      const type = stringAt(token.text, token);
      return objectAt(
        [
          ["type", type],
          [token.text === "array" ? "items" : "values", node]
        ],
        { start: token.start, end }
      );
    }
    case "union":
      return readUnion(scanner, token, depth);
    case "decimal":
      return scanner.peek().text === "(" ? readDecimal(scanner, token) : stringAt(token.text, token);
    case "void":
      return stringAt("null", token);
    default:
      return primitive(token);
  }
}
function primitive(token) {
  const pair = Object.hasOwn(logical, token.text) ? logical[token.text] : void 0;
  if (!pair) return stringAt(token.text, token);
  return objectAt(
    [
      ["type", stringAt(pair[0], token)],
      ["logicalType", stringAt(pair[1], token)]
    ],
    token
  );
}
function readUnion(scanner, { start }, depth) {
  scanner.expect("{", "after union");
  const items = [];
  const { end } = scanner.list("}", "in this union", () => items.push(readType(scanner, [], depth + 1).node));
  return arrayAt(items, { start, end });
}
function readDecimal(scanner, token) {
  scanner.expect("(", "after decimal");
  const precision = readValue(scanner, 0);
  const scale = scanner.accept(",") ? readValue(scanner, 0) : void 0;
  const { end } = scanner.expect(")", "after the precision and scale");
  const place = { start: token.start, end };
  const names3 = [
    ["type", stringAt("bytes", token)],
    ["logicalType", stringAt("decimal", token)]
  ];
  return objectAt([...names3, ["precision", precision], ["scale", scale]], place);
}
function annotated(scanner, node, annotations2) {
  if (annotations2.length === 0) return node;
  const entries = annotations2.map(({ name, value }) => [name, value]);
  if (node.kind === "object")
    return objectAt(
      [...node.members.map(({ key, value }) => [key, value]), ...entries],
      node
    );
  if (node.kind === "string") return objectAt([["type", node], ...entries], node);
  return scanner.fail(
    "a union cannot be annotated: put the annotation on a branch or on the field's name",
    node
  );
}

// src/formats/avro/text/idl-definitions.ts
var definitions = ["record", "error", "enum", "fixed"];
function readDefinition(scanner, header) {
  const keyword = scanner.take();
  const name = nameToken(scanner, `the name of this ${keyword.text}`);
  const start = [
    ["type", stringAt(keyword.text, keyword)],
    ["name", stringAt(name.text, name)],
    ...common(header, name)
  ];
  if (keyword.text === "fixed") {
    scanner.expect("(", "after the name of this fixed");
    const size = readValue(scanner, 0);
    scanner.expect(")", "after the size");
    return objectAt([...start, ["size", size]], endOfStatement(scanner, keyword, keyword.start));
  }
  scanner.expect("{", `after the name of this ${keyword.text}`);
  return keyword.text === "enum" ? readEnum(scanner, keyword, start) : readRecord(scanner, keyword, start);
}
function readEnum(scanner, keyword, start) {
  const symbols2 = [];
  const close = scanner.list("}", "after an enum symbol", () => {
    readAnnotations(scanner);
    const symbol = nameToken(scanner, "an enum symbol");
    symbols2.push(stringAt(symbol.text, symbol));
  });
  const fallback = scanner.accept("=") && nameToken(scanner, "the default symbol");
  if (fallback) endOfStatement(scanner, fallback);
  const place = { start: keyword.start, end: fallback?.end ?? close.end };
  return objectAt(
    [
      ...start,
      ["symbols", arrayAt(symbols2, place)],
      ["default", fallback && stringAt(fallback.text, fallback)]
    ],
    place
  );
}
function readRecord(scanner, keyword, start) {
  const fields2 = [];
  let close = scanner.accept("}");
  while (!close) {
    fields2.push(...readFields(scanner));
    close = scanner.accept("}");
  }
  const place = { start: keyword.start, end: close.end };
  return objectAt([...start, ["fields", arrayAt(fields2, place)]], place);
}
function readFields(scanner) {
  const doc2 = scanner.doc();
  const type = readType(scanner, readAnnotations(scanner));
  const fields2 = [readVariable(scanner, type, doc2)];
  while (scanner.accept(",")) fields2.push(readVariable(scanner, type, doc2));
  endOfStatement(scanner, scanner.peek());
  return fields2;
}
function readVariable(scanner, type, doc2) {
  const ownDoc = scanner.doc() ?? doc2;
  const annotations2 = readAnnotations(scanner);
  const name = nameToken(scanner, "a field's name");
  const value = scanner.accept("=") ? readValue(scanner, 0) : void 0;
  return objectAt(
    [
      ["name", stringAt(name.text, name)],
      ["type", typeFor(type, value)],
      ["default", value],
      ...common({ doc: ownDoc, annotations: annotations2 }, name)
    ],
    { start: name.start, end: value?.end ?? name.end }
  );
}
function typeFor({ node, optional }, value) {
  if (!optional || node.kind !== "array" || value === void 0 || value.kind === "null") return node;
  return arrayAt([...node.items].reverse(), node);
}
function readMessage(scanner, header) {
  const first2 = scanner.peek();
  const response = readType(scanner, header.annotations);
  const name = nameToken(scanner, "a message's name");
  scanner.expect("(", "after the message's name");
  const parameters = [];
  scanner.list(")", "after a parameter", () => {
    const doc2 = scanner.doc();
    parameters.push(readVariable(scanner, readType(scanner, readAnnotations(scanner)), doc2));
  });
  const oneWay = scanner.accept("oneway");
  const errors = [];
  if (scanner.accept("throws")) {
    do {
      const error = nameToken(scanner, "an error's name");
      errors.push(stringAt(error.text, error));
    } while (scanner.accept(","));
  }
  const place = endOfStatement(scanner, first2, first2.start);
  const node = objectAt(
    [
      ...common({ doc: header.doc, annotations: [] }, name),
      ["request", arrayAt(parameters, place)],
      ["response", response.node],
      ["one-way", oneWay && { kind: "boolean", value: true, start: oneWay.start, end: oneWay.end }],
      ["errors", errors.length > 0 ? arrayAt(errors, place) : void 0]
    ],
    name
  );
  return [name.text, node];
}
function common({ doc: doc2, annotations: annotations2 }, at) {
  const attributes = annotations2.map(({ name, value }) => [name, value]);
  return [["doc", doc2 === void 0 ? void 0 : stringAt(doc2, at)], ...attributes];
}
function nameToken(scanner, what) {
  const token = scanner.take();
  if (token.kind === "name" || token.kind === "quoted") return token;
  return scanner.fail(`expected ${what}, found ${shown(token)}`, token);
}
function endOfStatement(scanner, token, start = token.start) {
  const { end } = scanner.expect(";", "at the end of this statement");
  return { ...token, start, end };
}

// src/formats/avro/text/idl.ts
function readIdl(text2) {
  const scanner = new IdlScanner(text2);
  const declarations = { imports: [], types: [], messages: [] };
  const doc2 = scanner.doc();
  const annotations2 = readAnnotations(scanner);
  const first2 = scanner.peek();
  if (first2.kind === "end" && annotations2.length === 0)
    scanner.fail("the file is empty: expected a protocol, a schema or named types", first2);
  if (scanner.accept("protocol")) {
    const protocol = readProtocol(scanner, { doc: doc2, annotations: annotations2, start: first2.start }, declarations);
    atEnd(scanner);
    return { protocol, namespace: "", types: [], main: void 0, imports: declarations.imports };
  }
  return readSchemaFile(scanner, { doc: doc2, annotations: annotations2 }, declarations);
}
function readSchemaFile(scanner, header, declarations) {
  let namespace2 = "";
  let main;
  let pending = header;
  for (; ; ) {
    const { doc: doc2, annotations: annotations2 } = pending ?? { doc: scanner.doc(), annotations: readAnnotations(scanner) };
    pending = void 0;
    const token = scanner.peek();
    if (token.kind === "end") break;
    if (scanner.accept("namespace"))
      namespace2 = endOfStatement(scanner, nameToken(scanner, "a namespace")).text;
    else if (scanner.accept("schema")) {
      main = readType(scanner, annotations2).node;
      endOfStatement(scanner, token);
    } else if (token.text === "import") readImport(scanner, declarations);
    else if (definitions.includes(token.text))
      declarations.types.push(readDefinition(scanner, { doc: doc2, annotations: annotations2 }));
    else
      scanner.fail(
        `expected protocol, namespace, schema, import, record, error, enum or fixed, found ${shown(token)}`,
        token
      );
  }
  return { protocol: void 0, namespace: namespace2, types: declarations.types, main, imports: declarations.imports };
}
function readProtocol(scanner, header, declarations) {
  const name = nameToken(scanner, "the protocol's name");
  scanner.expect("{", "after the protocol's name");
  let close = scanner.accept("}");
  while (!close) {
    const declared = { doc: scanner.doc(), annotations: readAnnotations(scanner) };
    const token = scanner.peek();
    if (token.kind === "end")
      scanner.fail(`expected } at the end of protocol ${name.text}, found the end of the file`, token);
    if (token.text === "import" && token.kind === "name") readImport(scanner, declarations);
    else if (token.kind === "name" && definitions.includes(token.text))
      declarations.types.push(readDefinition(scanner, declared));
    else declarations.messages.push(readMessage(scanner, declared));
    close = scanner.accept("}");
  }
  const place = { start: header.start, end: close.end };
  const messages = objectAt(declarations.messages, place);
  return objectAt(
    [
      ["protocol", stringAt(name.text, name)],
      ...common(header, name),
      ["types", arrayAt(declarations.types, place)],
      ["messages", messages]
    ],
    place
  );
}
function readImport(scanner, { imports }) {
  scanner.take();
  const kind = scanner.take();
  if (!["idl", "protocol", "schema"].includes(kind.text))
    scanner.fail(`expected import idl, import protocol or import schema, found ${shown(kind)}`, kind);
  const path = scanner.take();
  if (path.kind !== "string") scanner.fail(`expected the file's path in quotes, found ${shown(path)}`, path);
  imports.push({ path: path.text, start: path.start, end: path.end });
  endOfStatement(scanner, path);
}
function atEnd(scanner) {
  const token = scanner.peek();
  if (token.kind !== "end")
    scanner.fail(`expected the end of the file after the protocol, found ${shown(token)}`, token);
}

// src/formats/avro/text/names.ts
var strict = /^[A-Za-z_][A-Za-z0-9_]*$/;
var lenient = /^[\p{L}_][\p{L}\p{N}_]*$/u;
function checkName(name) {
  if (strict.test(name)) return "valid";
  return lenient.test(name) ? "lenient" : "invalid";
}
var strictPath = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;
function mayBeTypeName(name) {
  return strictPath.test(name) || name.split(".").every((part) => checkName(part) !== "invalid");
}
function fullNameOf(name, namespace2) {
  if (name.includes(".")) return name.startsWith(".") ? name.slice(1) : name;
  return namespace2 === "" ? name : `${namespace2}.${name}`;
}
function describeBadName(name) {
  return `${excerpt(name)} is not an Avro name: expected a letter or _, then letters, digits and _, for example "order_id"`;
}

// src/formats/avro/text/logical-types.ts
var bases = {
  decimal: ["bytes", "fixed"],
  "big-decimal": ["bytes"],
  uuid: ["string", "fixed"],
  date: ["int"],
  "time-millis": ["int"],
  "time-micros": ["long"],
  "timestamp-millis": ["long"],
  "timestamp-micros": ["long"],
  "timestamp-nanos": ["long"],
  "local-timestamp-millis": ["long"],
  "local-timestamp-micros": ["long"],
  "local-timestamp-nanos": ["long"],
  duration: ["fixed"]
};
function readLogical(node, base, size) {
  const written = node.get("logicalType");
  if (written?.kind !== "string" || !Object.hasOwn(bases, written.value)) return {};
  const name = written.value;
  if (!bases[name]?.includes(base))
    return { note: `logical type ${name} is ignored: it does not go with ${base}` };
  if (name === "duration" && size !== 12)
    return { note: "logical type duration is ignored: it needs a fixed of 12 bytes" };
  if (name === "uuid" && base === "fixed" && size !== 16)
    return { note: "logical type uuid is ignored: it needs a string or a fixed of 16 bytes" };
  return name === "decimal" ? readDecimal2(node, base === "fixed" ? size : void 0) : { logical: { name } };
}
function readDecimal2(node, size) {
  const precision = integer(node.get("precision"));
  const scale = node.get("scale") === void 0 ? 0 : integer(node.get("scale"));
  if (precision === void 0 || precision <= 0)
    return { note: "logical type decimal is ignored: its precision must be a whole number above 0" };
  if (scale === void 0 || scale < 0 || scale > precision)
    return {
      note: "logical type decimal is ignored: its scale must be a whole number from 0 to the precision"
    };
  if (size !== void 0 && precision > digitsIn(size))
    return {
      note: `logical type decimal is ignored: ${String(size)} bytes hold at most ${String(digitsIn(size))} digits`
    };
  return { logical: { name: "decimal", precision, scale } };
}
function digitsIn(bytes2) {
  return Math.floor(Math.log10(2) * (8 * bytes2 - 1));
}
function integer(node) {
  return node?.kind === "number" && Number.isInteger(node.value) ? node.value : void 0;
}

// src/formats/avro/text/parse-context.ts
function parseContext(text2, schema2) {
  const notes = [];
  const context = {
    text: text2,
    definitions: /* @__PURE__ */ new Map(),
    open: /* @__PURE__ */ new Set(),
    references: [],
    names: /* @__PURE__ */ new Map(),
    notes,
    schema: (node, namespace2) => schema2(context, node, namespace2),
    place: ({ start, end }) => ({ text: text2, start, end }),
    note(message, { start }) {
      const { line } = text2.rangeOf(start, start);
      notes.push(`line ${String(line)}: ${message}`);
    },
    fail(message, { start, end }) {
      throw new ReadError(message, text2.locate(start, end));
    }
  };
  return context;
}
var reserved = {
  primitive: ["type"],
  record: ["type", "name", "namespace", "doc", "aliases", "fields"],
  enum: ["type", "name", "namespace", "doc", "aliases", "symbols", "default"],
  fixed: ["type", "name", "namespace", "doc", "aliases", "size"],
  array: ["type", "items"],
  map: ["type", "values"],
  field: ["name", "type", "default", "order", "aliases", "doc"]
};
function attributesOf(kind) {
  return reserved[kind];
}
function required({ fail }, node, key, owner) {
  return node.get(key) ?? fail(`expected "${key}" in this ${owner}`, node);
}
var noStrings = [];
function strings({ fail }, node, key) {
  const list = node.get(key);
  if (list === void 0) return noStrings;
  if (list.kind !== "array")
    return fail(`expected "${key}" to be an array of strings, found ${describe(list)}`, list);
  return list.items.map(
    (item) => item.kind === "string" ? item.value : fail(`expected a string, found ${describe(item)}`, item)
  );
}
function docOf({ note }, node) {
  const doc2 = node.get("doc");
  if (doc2 === void 0 || doc2.kind === "string") return doc2?.value;
  note(`"doc" should be a string, found ${describe(doc2)}`, doc2);
  return JSON.stringify(plain(doc2));
}
function propertiesOf(node, names3) {
  let rest;
  for (const { key, value } of node.members)
    if (!names3.includes(key)) (rest ??= /* @__PURE__ */ new Map()).set(key, JSON.stringify(plain(value)));
  return rest ?? noProperties;
}
function annotations({ note }, node, base, size) {
  const { logical: logical3, note: advice } = readLogical(node, base, size);
  if (advice !== void 0) note(advice, node);
  const names3 = attributesOf(base === "fixed" ? base : "primitive");
  const consumed = logical3 ? [...names3, "logicalType", ...logical3.name === "decimal" ? ["precision", "scale"] : []] : names3;
  return { properties: propertiesOf(node, consumed), ...logical3 && { logical: logical3 } };
}

// src/formats/avro/text/parse-named.ts
function define(context, node, namespace2, read2) {
  const nameNode = required(context, node, "name", "named type");
  const name = definedName(context, node, nameNode, namespace2);
  if (context.open.has(name))
    context.fail(`${name} is defined again inside its own definition: write just its name`, nameNode);
  context.open.add(name);
  const type = read2(context, node, {
    name,
    place: context.place(nameNode),
    aliases: strings(context, node, "aliases").map((alias) => fullNameOf(alias, namespaceOf(name))),
    doc: docOf(context, node)
  });
  context.open.delete(name);
  const first2 = context.definitions.get(name);
  if (!first2) {
    context.definitions.set(name, type);
    return type;
  }
  if (definitionKey(first2) !== definitionKey(type))
    context.fail(
      `${name} is defined twice in this file, differently: keep one definition and refer to it by name`,
      nameNode
    );
  context.note(`${name} is defined twice, identically: refer to it by name instead`, nameNode);
  return { kind: "reference", names: [name], place: context.place(node), link: { target: first2 } };
}
function definedName(context, node, nameNode, namespace2) {
  if (nameNode.kind !== "string")
    return context.fail(`expected a name in double quotes, found ${describe(nameNode)}`, nameNode);
  const own = node.get("namespace");
  if (own && own.kind !== "string" && own.kind !== "null")
    context.fail(`expected a namespace in double quotes, found ${describe(own)}`, own);
  const full = fullNameOf(nameNode.value, own?.kind === "string" ? own.value : namespace2);
  for (const part of full.split("."))
    checkPart(context, part, own?.kind === "string" && !nameNode.value.endsWith(part) ? own : nameNode);
  if (primitiveOf(full))
    context.fail(`${excerpt(full)} is the name of a primitive type: choose another name`, nameNode);
  return full;
}
function checkPart(context, part, at) {
  const check = checkName(part);
  if (check === "invalid") context.fail(describeBadName(part), at);
  if (check === "lenient")
    context.note(`${excerpt(part)} has letters beyond A\u2013Z: many Avro libraries refuse it`, at);
}

// src/formats/avro/text/parse-definitions.ts
function record(context, node, common2) {
  const list = required(context, node, "fields", "record");
  if (list.kind !== "array")
    return context.fail(`expected "fields" to be an array, found ${describe(list)}`, list);
  return {
    kind: "record",
    error: node.get("type").value === "error",
    ...common2,
    fields: fields(context, list, namespaceOf(common2.name), common2.name),
    properties: propertiesOf(node, attributesOf("record"))
  };
}
function fields(context, list, namespace2, owner) {
  const seen = /* @__PURE__ */ new Set();
  return list.items.map((item) => {
    if (item.kind !== "object") return context.fail(`expected a field object, found ${describe(item)}`, item);
    const read2 = field(context, item, namespace2);
    if (seen.has(read2.name))
      context.fail(
        `the field ${excerpt(read2.name)} stands twice in ${simpleName(owner)}: rename or remove one`,
        item
      );
    seen.add(read2.name);
    return read2;
  });
}
function field(context, node, namespace2) {
  for (const { key, start, end } of duplicateMembers(node))
    context.fail(`the key ${excerpt(key)} is written twice in this field: remove one`, { start, end });
  const nameNode = required(context, node, "name", "field");
  if (nameNode.kind !== "string")
    return context.fail(`expected a field name, found ${describe(nameNode)}`, nameNode);
  checkPart(context, nameNode.value, nameNode);
  const type = required(context, node, "type", "field");
  if (node.get("logicalType"))
    context.note(
      `the logicalType of field ${nameNode.value} is ignored: it belongs inside its type, {"type": {"type": \u2026, "logicalType": \u2026}}`,
      node
    );
  return {
    name: nameNode.value,
    type: context.schema(type, namespace2),
    default: node.get("default"),
    order: orderOf(context, node),
    aliases: strings(context, node, "aliases"),
    doc: docOf(context, node),
    properties: propertiesOf(node, attributesOf("field")),
    place: context.place(nameNode)
  };
}
function orderOf(context, node) {
  const order = node.get("order");
  if (order === void 0) return "ascending";
  const value = order.kind === "string" ? order.value.toLowerCase() : "";
  if (value === "ascending" || value === "descending" || value === "ignore") return value;
  return context.fail(`expected "ascending", "descending" or "ignore", found ${describe(order)}`, order);
}
function enumeration(context, node, common2) {
  const { name } = common2;
  const list = required(context, node, "symbols", "enum");
  if (list.kind !== "array")
    return context.fail(`expected "symbols" to be an array, found ${describe(list)}`, list);
  if (list.items.length === 0) context.note(`the enum ${name} has no symbols: no value can be written`, list);
  const seen = /* @__PURE__ */ new Set();
  const symbols2 = list.items.map((item) => {
    if (item.kind !== "string")
      return context.fail(`expected a symbol in double quotes, found ${describe(item)}`, item);
    checkPart(context, item.value, item);
    if (seen.has(item.value))
      context.fail(`the symbol ${excerpt(item.value)} stands twice: remove one`, item);
    seen.add(item.value);
    return { name: item.value, place: context.place(item) };
  });
  const fallback = node.get("default");
  if (fallback && (fallback.kind !== "string" || !seen.has(fallback.value)))
    context.fail(`the default of ${name} must be one of its symbols, found ${describe(fallback)}`, fallback);
  return {
    kind: "enum",
    ...common2,
    symbols: symbols2,
    default: fallback?.kind === "string" ? fallback.value : void 0,
    properties: propertiesOf(node, attributesOf("enum"))
  };
}
function fixed(context, node, common2) {
  const size = required(context, node, "size", "fixed");
  if (size.kind !== "number" || !Number.isInteger(size.value) || size.value < 0 || size.value > 2 ** 31 - 1)
    return context.fail(`expected a size in whole bytes, found ${describe(size)}`, size);
  return {
    kind: "fixed",
    ...common2,
    size: size.value,
    ...annotations(context, node, "fixed", size.value)
  };
}

// src/formats/avro/text/parse-schema.ts
function schemaContext(text2) {
  return parseContext(text2, schema);
}
function schema(context, node, namespace2) {
  if (node.kind === "string") return named(context, node, namespace2);
  if (node.kind === "array") return union(context, node, namespace2);
  if (node.kind === "object") return complex(context, node, namespace2);
  return context.fail(`expected a schema (a type name, an object or a union), found ${describe(node)}`, node);
}
function named(context, node, namespace2) {
  const kind = primitiveOf(node.value);
  if (kind) return { kind, place: context.place(node), properties: noProperties };
  const reference = {
    kind: "reference",
    names: namesOf(context, node, namespace2),
    place: context.place(node),
    link: { target: void 0 }
  };
  context.references.push(reference);
  return reference;
}
function namesOf(context, node, namespace2) {
  const name = node.value;
  let inSpace = context.names.get(namespace2);
  if (!inSpace) context.names.set(namespace2, inSpace = /* @__PURE__ */ new Map());
  let names3 = inSpace.get(name);
  if (!names3) {
    if (!mayBeTypeName(name)) context.fail(`expected a type, found ${excerpt(name)}`, node);
    const full = fullNameOf(name, namespace2);
    names3 = full === name || name.includes(".") ? [full] : [full, name];
    inSpace.set(name, names3);
  }
  return names3;
}
function union(context, node, namespace2) {
  if (node.items.length === 0) context.note("an empty union holds no value", node);
  const branches2 = node.items.map((item) => {
    if (item.kind === "array")
      context.fail("a union may not directly hold another union: list its branches here", item);
    return context.schema(item, namespace2);
  });
  const second = repeated(branches2);
  if (second)
    context.fail(
      `this union holds ${branchKey(second)} twice: expected each unnamed type and each name once`,
      second.place
    );
  return { kind: "union", branches: branches2, place: context.place(node), properties: noProperties };
}
function complex(context, node, namespace2) {
  for (const { key, start, end } of duplicateMembers(node))
    context.fail(`the key ${excerpt(key)} is written twice in this object: remove one`, { start, end });
  const type = node.get("type");
  if (type === void 0) return context.fail('expected "type" in this schema object', node);
  if (type.kind !== "string") {
    context.note(
      `a schema inside the "type" of a schema object: Apache Avro's Java parser refuses it`,
      type
    );
    return context.schema(type, namespace2);
  }
  switch (type.value) {
    case "record":
    case "error":
      return define(context, node, namespace2, record);
    case "enum":
      return define(context, node, namespace2, enumeration);
    case "fixed":
      return define(context, node, namespace2, fixed);
    case "array":
      return {
        kind: "array",
        items: context.schema(required(context, node, "items", "array"), namespace2),
        place: context.place(node),
        properties: propertiesOf(node, attributesOf("array"))
      };
    case "map":
      return {
        kind: "map",
        values: context.schema(required(context, node, "values", "map"), namespace2),
        place: context.place(node),
        properties: propertiesOf(node, attributesOf("map"))
      };
    default:
      return annotated2(context, node, type, namespace2);
  }
}
function annotated2(context, node, type, namespace2) {
  const kind = primitiveOf(type.value);
  if (kind) return { kind, place: context.place(node), ...annotations(context, node, kind) };
  if (node.get("logicalType"))
    context.note(`a logicalType beside a reference to ${type.value} is ignored`, node);
  return named(context, type, namespace2);
}
function repeated(branches2) {
  const [first2, second, ...more] = branches2;
  if (first2 && second && more.length === 0)
    return branchKey(first2) === branchKey(second) ? second : void 0;
  const seen = /* @__PURE__ */ new Set();
  return branches2.find((branch) => seen.size === seen.add(branchKey(branch)).size);
}
function branchKey(branch) {
  if (branch.kind === "reference") return branch.names[0] ?? "";
  return branch.kind === "record" || branch.kind === "enum" || branch.kind === "fixed" ? branch.name : branch.kind;
}

// src/formats/avro/text/parse-file.ts
function parseFile(path, text2) {
  try {
    return path.endsWith(".avdl") ? parseIdl(path, text2) : parseJson(path, text2);
  } catch (error) {
    if (error instanceof ReadError) return { fault: error };
    if (error instanceof RangeError)
      return {
        fault: new ReadError("the schema is nested too deeply to be read", { file: path, side: text2.side })
      };
    throw error;
  }
}
function parseJson(path, text2) {
  const node = readJson(text2, { comments: true });
  const context = schemaContext(text2);
  const isProtocol = node.kind === "object" && node.get("protocol") !== void 0;
  if (!isProtocol && path.endsWith(".avpr"))
    context.fail('expected a protocol: an object with "protocol", "types" and "messages"', node);
  return isProtocol ? parsed(path, context, { protocol: protocolOf(context, node) }) : parsed(path, context, { root: context.schema(node, "") });
}
function parseIdl(path, text2) {
  const idl = readIdl(text2);
  const context = schemaContext(text2);
  if (idl.protocol) {
    return parsed(path, context, { protocol: protocolOf(context, idl.protocol) }, idl.imports);
  }
  for (const type of idl.types) context.schema(type, idl.namespace);
  const root = idl.main && context.schema(idl.main, idl.namespace);
  return parsed(path, context, root ? { root } : {}, idl.imports);
}
function parsed(path, { text: text2, definitions: definitions2, references: references2, notes }, { root, protocol }, imports = []) {
  return { path, text: text2, root, protocol, definitions: definitions2, references: references2, imports, notes };
}
function protocolOf(context, node) {
  const nameNode = node.get("protocol");
  if (nameNode?.kind !== "string")
    return context.fail(`expected the protocol's name in "protocol"`, nameNode ?? node);
  const spaceNode = node.get("namespace");
  const name = fullNameOf(nameNode.value, spaceNode?.kind === "string" ? spaceNode.value : "");
  for (const part of name.split("."))
    if (checkName(part) === "invalid") context.fail(describeBadName(part), nameNode);
  const namespace2 = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "";
  const types = node.get("types");
  if (types && types.kind !== "array")
    context.fail(`expected "types" to be an array, found ${describe(types)}`, types);
  if (types?.kind === "array") for (const type of types.items) context.schema(type, namespace2);
  const doc2 = node.get("doc");
  return {
    name,
    doc: doc2?.kind === "string" ? doc2.value : void 0,
    properties: propertiesOf(node, ["protocol", "namespace", "doc", "types", "messages"]),
    messages: messagesOf(context, node.get("messages"), namespace2),
    place: { text: context.text, start: nameNode.start, end: nameNode.end }
  };
}
function messagesOf(context, node, namespace2) {
  if (node === void 0) return [];
  if (node.kind !== "object")
    return context.fail(`expected "messages" to be an object, found ${describe(node)}`, node);
  const seen = /* @__PURE__ */ new Set();
  return node.members.map(({ key, value, start, end }) => {
    if (checkName(key) === "invalid") context.fail(describeBadName(key), { start, end });
    if (seen.has(key))
      context.fail(`the message ${key} is defined twice: rename or remove one`, { start, end });
    seen.add(key);
    if (value.kind !== "object")
      return context.fail(`expected a message object, found ${describe(value)}`, value);
    return messageOf(context, { name: key, node: value, start, end }, namespace2);
  });
}
function messageOf(context, { name, node, start, end }, namespace2) {
  const place = { text: context.text, start, end };
  const request = node.get("request");
  if (request?.kind !== "array")
    return context.fail(`expected "request" to be an array of parameters`, request ?? node);
  const oneWayNode = node.get("one-way");
  const oneWay = oneWayNode?.kind === "boolean" && oneWayNode.value;
  const responseNode = node.get("response");
  if (!responseNode && !oneWay)
    context.fail('expected "response" in this message (or "one-way": true)', node);
  const errors = node.get("errors");
  if (errors && errors.kind !== "array")
    context.fail(`expected "errors" to be an array, found ${describe(errors)}`, errors);
  const doc2 = node.get("doc");
  const text2 = { kind: "string", place, properties: noProperties };
  const declared = errors?.kind === "array" ? errors.items.map((item) => context.schema(item, namespace2)) : [];
  const union2 = {
    kind: "union",
    branches: [text2, ...declared.filter((type) => type.kind !== "string")],
    place,
    properties: noProperties
  };
  return {
    name,
    request: {
      kind: "record",
      name,
      error: false,
      aliases: [],
      doc: void 0,
      fields: fields(context, request, namespace2, name),
      place,
      properties: noProperties
    },
    response: responseNode ? context.schema(responseNode, namespace2) : { kind: "null", place, properties: noProperties },
    errors: union2,
    oneWay,
    doc: doc2?.kind === "string" ? doc2.value : void 0,
    properties: propertiesOf(node, ["doc", "request", "response", "errors", "one-way"]),
    place
  };
}

// src/formats/avro/linking/model.ts
async function openModel(snapshot, paths) {
  const model = {
    snapshot,
    opened: /* @__PURE__ */ new Map(),
    definitions: /* @__PURE__ */ new Map(),
    searched: /* @__PURE__ */ new Set(),
    linked: /* @__PURE__ */ new Map(),
    ownLinks: /* @__PURE__ */ new Map()
  };
  await extendModel(model, paths);
  return model;
}
async function extendModel(model, paths) {
  const active = /* @__PURE__ */ new Set();
  let frontier = [...new Set(paths)];
  while (frontier.length > 0) {
    for (const path of frontier) active.add(path);
    await read(model, frontier);
    const imported = frontier.flatMap((path) => importsOf(model, path)).filter((path) => !active.has(path));
    const names3 = unsearched(model, frontier);
    const defining = await search(model, names3);
    frontier = [.../* @__PURE__ */ new Set([...imported, ...defining])].filter((path) => !active.has(path));
  }
}
async function read(model, paths) {
  const fresh = paths.filter((path) => !model.opened.has(path));
  if (fresh.length === 0) return;
  await model.snapshot.load(fresh);
  for (const path of fresh) parseInto(model, path);
}
function parseInto(model, path) {
  const loaded = model.snapshot.read(path);
  if ("fault" in loaded) {
    model.opened.set(path, {
      fault: { message: loaded.fault, location: { file: path, side: model.snapshot.side } }
    });
    return;
  }
  const parsed2 = parseFile(path, textOf(path, model.snapshot.side, loaded.text));
  if ("fault" in parsed2) {
    const { message, location } = parsed2.fault;
    model.opened.set(path, { fault: { message, location } });
    return;
  }
  model.opened.set(path, { file: parsed2 });
  for (const [name, type] of parsed2.definitions) {
    const others2 = model.definitions.get(name);
    if (others2) others2.push({ path, type });
    else model.definitions.set(name, [{ path, type }]);
  }
}
function unsearched(model, paths) {
  const names3 = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const opened = model.opened.get(path);
    if (!opened || "fault" in opened) continue;
    const { definitions: definitions2, references: references2 } = opened.file;
    for (const reference of references2) {
      if (reference.names.some((name) => definitions2.has(name))) continue;
      names3.add(simpleName(reference.names[0] ?? ""));
    }
  }
  return [...names3].filter((name) => !model.searched.has(name));
}
async function search(model, names3) {
  if (names3.length === 0) return [];
  for (const name of names3) model.searched.add(name);
  const mentioned = /* @__PURE__ */ new Set();
  for (const { needles, suffixes: suffixes2 } of needlesFor(names3))
    for (const path of await model.snapshot.mentioning(needles, suffixes2)) mentioned.add(path);
  await model.snapshot.load([...mentioned].filter((path) => !model.opened.has(path)));
  const defines = definesOneOf(names3);
  const candidates = [...mentioned].sort().filter((path) => {
    const loaded = model.snapshot.read(path);
    return "text" in loaded && defines(loaded.text, path);
  });
  for (const path of candidates) if (!model.opened.has(path)) parseInto(model, path);
  const wanted = new Set(names3);
  return candidates.filter((path) => {
    const opened = model.opened.get(path);
    if (!opened || "fault" in opened) return false;
    return [...opened.file.definitions.keys()].some((name) => wanted.has(simpleName(name)));
  });
}
function importsOf(model, path) {
  const opened = model.opened.get(path);
  if (!opened || "fault" in opened) return [];
  return opened.file.imports.flatMap((wanted) => importPath(model, path, wanted) ?? []);
}
function importPath(model, from, { path }) {
  const { entries } = model.snapshot;
  const parts2 = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "." || part === "") continue;
    if (part !== "..") parts2.push(part);
    else if (parts2.pop() === void 0) return void 0;
  }
  const near = parts2.join("/");
  if (entries.has(near)) return near;
  if (path.includes("..")) return void 0;
  const far = [...entries.keys()].filter((entry) => entry === path || entry.endsWith(`/${path}`));
  return far.length === 1 ? far[0] : void 0;
}

// src/formats/avro/schema/describe.ts
function describeType(schema2) {
  const type = typeOf(schema2);
  switch (type.kind) {
    case "record":
    case "enum":
      return `${type.kind} ${type.name}`;
    case "fixed":
      return withLogical(`fixed ${type.name}(${String(type.size)})`, type.logical);
    case "array":
      return `array of ${briefly(type.items)}`;
    case "map":
      return `map of ${briefly(type.values)}`;
    case "union": {
      const shown4 = type.branches.slice(0, 6).map(briefly);
      return `[${shown4.join(", ")}${type.branches.length > 6 ? ", \u2026" : ""}]`;
    }
    default:
      return withLogical(type.kind, type.logical);
  }
}
function briefly(schema2) {
  const type = typeOf(schema2);
  return isNamed(type) ? type.name : type.kind;
}
function withLogical(base, logical3) {
  if (!logical3) return base;
  if (logical3.name !== "decimal") return `${logical3.name} (${base})`;
  return `decimal(${String(logical3.precision ?? 0)}, ${String(logical3.scale ?? 0)}) as ${base}`;
}

// src/formats/avro/linking/validate.ts
var quotedNumber = /^\s*[+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?)\s*$/;
function validate(file) {
  const faults = [];
  const notes = [];
  const named2 = [...file.definitions.values()];
  const requests = file.protocol?.messages.map(({ request }) => request) ?? [];
  for (const record2 of [...named2, ...requests])
    for (const field2 of record2.kind === "record" ? record2.fields : []) {
      const fit = field2.default ? fits(field2.default, field2.type) : true;
      if (typeof fit === "object")
        notes.push(
          `line ${String(locate(field2.place).line)}: the default of field ${field2.name} ${fit.note}`
        );
      else if (field2.default && !fit) faults.push(misfit(file, field2, field2.default));
    }
  return { faults, notes };
}
function misfit({ text: text2 }, { name, type }, value) {
  return {
    message: `the default of field ${name} does not fit its type: expected ${describeType(type)}, found ${describe(value)}`,
    location: text2.locate(value.start, value.end)
  };
}
function fits(value, schema2) {
  const type = typeOf(schema2);
  switch (type.kind) {
    case "union":
      return fitsUnion(value, type.branches);
    case "array":
      return value.kind === "array" && worstOf(value.items.map((item) => fits(item, type.items)));
    case "map":
      return value.kind === "object" && worstOf(value.members.map((member) => fits(member.value, type.values)));
    case "record":
      return value.kind === "object" && worstOf(type.fields.map((field2) => fitsField(value, field2)));
    default:
      return fitsScalar(value, type);
  }
}
function fitsScalar(value, type) {
  switch (type.kind) {
    case "null":
    case "boolean":
    case "string":
      return value.kind === type.kind;
    case "int":
      return isWhole(value, 31n);
    case "long":
      return isWhole(value, 63n);
    case "float":
    case "double":
      if (value.kind === "string" && quotedNumber.test(value.value))
        return {
          note: `is the quoted number ${JSON.stringify(value.value)}: Apache Avro takes it, other libraries refuse it`,
          failsWhenUsed: false
        };
      return value.kind === "number";
    case "bytes":
      return value.kind === "string" && fitsBytes(value.value);
    case "fixed":
      if (value.kind !== "string" || !fitsBytes(value.value)) return false;
      return value.value.length === type.size || failing(`has ${String(value.value.length)} bytes, the type ${String(type.size)}`);
    case "enum":
      if (value.kind !== "string") return false;
      return type.symbols.some(({ name }) => name === value.value) || failing(`is not a symbol of ${type.name}`);
  }
}
function fitsField(record2, field2) {
  const value = record2.get(field2.name);
  return value === void 0 ? field2.default !== void 0 : fits(value, field2.type);
}
function fitsUnion(value, branches2) {
  for (const [index, branch] of branches2.entries()) {
    const fit = fits(value, branch);
    if (fit === false) continue;
    if (index === 0 || fit !== true) return fit;
    const { kind } = typeOf(branch);
    const note = `fits the union's ${kind} branch, not its first: Apache Avro 1.12 takes it, other libraries refuse it`;
    return { note, failsWhenUsed: false };
  }
  return false;
}
function failing(difference) {
  return { note: `${difference}: it fails when it is used`, failsWhenUsed: true };
}
function worstOf(parts2) {
  return !parts2.includes(false) && (parts2.find((fit) => fit !== true) ?? true);
}
function isWhole(value, bits) {
  if (value.kind !== "number" || !/^-?\d+$/.test(value.raw) || value.raw.length > 20) return false;
  const exact = BigInt(value.raw);
  return exact >= -(2n ** bits) && exact < 2n ** bits;
}
function fitsBytes(text2) {
  for (let i = 0; i < text2.length; i += 1) if (text2.charCodeAt(i) > 255) return false;
  return true;
}

// src/formats/avro/linking/link.ts
function link(model, path) {
  const linked = model.linked.get(path) ?? linkFile(model, path);
  model.linked.set(path, linked);
  return linked;
}
function linkFile(model, path) {
  const opened = model.opened.get(path);
  if (!opened)
    return {
      contract: void 0,
      faults: [{ message: "the file was not read", location: { file: path } }],
      notes: []
    };
  if ("fault" in opened) return { contract: void 0, faults: [opened.fault], notes: [] };
  const { file } = opened;
  const own = linkOwn(model, file);
  const faults = [...own.faults, ...faultsBeyond(model, file, own)];
  const notes = [...file.notes, ...own.notes];
  if (faults.length > 0) return { contract: void 0, faults, notes };
  const { root, protocol, definitions: definitions2 } = file;
  return { contract: { path, root, protocol, types: [...definitions2.values()] }, faults, notes };
}
function faultsBeyond(model, file, own) {
  const faults = [];
  const seen = /* @__PURE__ */ new Set([file.path]);
  const queue = [...own.uses].map(([path, via]) => ({ path, via }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (seen.has(next.path)) continue;
    seen.add(next.path);
    const opened = model.opened.get(next.path);
    if (!opened || "fault" in opened) continue;
    const links = linkOwn(model, opened.file);
    const [fault] = links.faults;
    if (fault) {
      const where = fault.location?.line === void 0 ? next.path : `${next.path}:${String(fault.location.line)}`;
      faults.push({
        message: `${next.via.names[0] ?? ""} leads to ${where}, which does not resolve: ${fault.message}`,
        location: locate(next.via.place)
      });
    }
    for (const path of links.uses.keys()) queue.push({ path, via: next.via });
  }
  return faults;
}
function linkOwn(model, file) {
  const earlier = model.ownLinks.get(file);
  if (earlier) return earlier;
  const faults = [];
  const uses = /* @__PURE__ */ new Map();
  const imported = importedDefinitions(model, file);
  for (const wanted of file.imports) {
    if (importPath(model, file.path, wanted) !== void 0) continue;
    faults.push({
      message: `the import ${JSON.stringify(wanted.path)} was not found in this repository: check the path`,
      location: file.text.locate(wanted.start, wanted.end)
    });
  }
  for (const reference of file.references) {
    const definition = lookUp(model, file, imported, reference);
    if ("message" in definition) {
      faults.push({ message: definition.message, location: locate(reference.place) });
      continue;
    }
    reference.link.target = definition.type;
    if (definition.path !== file.path && !uses.has(definition.path)) uses.set(definition.path, reference);
  }
  const checked = faults.length > 0 ? { faults, notes: [] } : validate(file);
  const links = { faults: checked.faults, notes: checked.notes, uses };
  model.ownLinks.set(file, links);
  return links;
}
function importedDefinitions(model, file) {
  const definitions2 = /* @__PURE__ */ new Map();
  const queue = [...importsOf(model, file.path)];
  const seen = /* @__PURE__ */ new Set([file.path]);
  for (let path = queue.shift(); path !== void 0; path = queue.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const opened = model.opened.get(path);
    if (!opened || "fault" in opened) continue;
    for (const [name, type] of opened.file.definitions)
      if (!definitions2.has(name)) definitions2.set(name, { path, type });
    queue.push(...importsOf(model, path));
  }
  return definitions2;
}
function lookUp(model, file, imported, reference) {
  for (const name2 of reference.names) {
    const own = file.definitions.get(name2);
    if (own) return { path: file.path, type: own };
    const near = imported.get(name2);
    if (near) return near;
    const candidates = model.definitions.get(name2) ?? [];
    const [first2] = [...candidates].sort(byText(({ path }) => path));
    if (!first2) continue;
    const other = candidates.find(({ type }) => definitionKey(type) !== definitionKey(first2.type));
    if (!other) return first2;
    return {
      message: `${name2} is defined differently in ${first2.path} and ${other.path}: rename one of them, or define it in this file`
    };
  }
  const [name = ""] = reference.names;
  return {
    message: `${name} is not defined here or in any other Avro file${unreadable(model, name)}: expected a type defined by that full name (check the namespace and the spelling)`
  };
}
function unreadable(model, name) {
  const simple = simpleName(name);
  for (const [path, opened] of model.opened) {
    if (!("fault" in opened)) continue;
    const loaded = model.snapshot.read(path);
    if (!("text" in loaded) || !definesOneOf([simple])(loaded.text, path)) continue;
    const line = opened.fault.location?.line;
    return ` (${path} may define it, and does not parse${line === void 0 ? "" : `, line ${String(line)}`}: ${opened.fault.message})`;
  }
  return "";
}

// src/formats/avro/linking/dependents.ts
async function references(base, head, task) {
  const touched = (task.touched ?? []).filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
  if (!task.pairsOnly) await Promise.all([extendModel(base, touched), extendModel(head, touched)]);
  const pathsOf2 = (side) => [
    ...task.pairings.flatMap((pairing) => pairing[side] ?? []),
    ...touched
  ];
  const definitions2 = changedDefinitions(
    definitionsOf(base, pathsOf2("basePath")),
    definitionsOf(head, pathsOf2("headPath"))
  );
  const names3 = (path) => [...definedIn(head, path), ...definedIn(base, path)];
  return {
    changed: [.../* @__PURE__ */ new Set([...definitions2.values(), ...movedPaths(task)])],
    names: names3,
    mentioning: (paths) => mentioning(base, head, paths.flatMap(names3)),
    open: (candidates) => extendModel(base, candidates),
    causeOf: (path, causes) => referredTo(base, path, definitions2) ?? referredTo(base, path, causes) ?? // What an IDL file imports is part of it, whether it refers to it or not.
    (importsSomething(base, path) ? path : void 0),
    openDependents: (paths) => extendModel(head, paths),
    differs: (path) => differs(base, head, path),
    handsOnUnchanged: false
  };
}
function movedPaths({ pairings }) {
  return pairings.flatMap(
    ({ basePath, headPath }) => basePath === headPath ? [] : [basePath ?? [], headPath ?? []].flat()
  );
}
function definitionsOf(model, paths) {
  const definitions2 = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const opened = model.opened.get(path);
    if (!opened || "fault" in opened) continue;
    for (const [name, type] of opened.file.definitions) {
      const entry = definitions2.get(name) ?? { keys: /* @__PURE__ */ new Set(), path };
      definitions2.set(name, entry);
      entry.keys.add(definitionKey(type));
    }
  }
  return definitions2;
}
function changedDefinitions(before, after) {
  const text2 = (keys) => [...keys ?? []].sort().join("\n");
  const changed = /* @__PURE__ */ new Map();
  for (const name of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const [base, head] = [before.get(name), after.get(name)];
    if (text2(base?.keys) !== text2(head?.keys)) changed.set(name, head?.path ?? base?.path ?? "");
  }
  return changed;
}
function definedIn(model, path) {
  const opened = model.opened.get(path);
  return opened && "file" in opened ? [...opened.file.definitions.keys()] : [];
}
async function mentioning(base, head, names3) {
  const simple = [...new Set(names3.map(simpleName))];
  const mentioned = await Promise.all(
    needlesFor(simple).flatMap(
      (mention) => [base, head].map(({ snapshot }) => snapshot.mentioning(mention.needles, mention.suffixes))
    )
  );
  return [...new Set(mentioned.flat())].sort();
}
function referredTo(model, path, names3) {
  const opened = model.opened.get(path);
  if (!opened || "fault" in opened) return void 0;
  const { definitions: definitions2, references: references2 } = opened.file;
  for (const reference of references2) {
    const name = reference.names.find((candidate) => definitions2.has(candidate) || names3.has(candidate));
    if (name !== void 0 && !definitions2.has(name)) return names3.get(name);
  }
  return void 0;
}
function importsSomething(model, path) {
  const opened = model.opened.get(path);
  return opened !== void 0 && "file" in opened && opened.file.imports.length > 0;
}
function differs(base, head, path) {
  const [before, after] = [link(base, path), link(head, path)];
  if (!before.contract) return false;
  return !after.contract || canonical(before.contract) !== canonical(after.contract);
}

// src/formats/avro/decode/missing-counterparts.ts
function missingCounterparts(reader, writer) {
  const missing = /* @__PURE__ */ new Map();
  if (!readsRoot(reader, writer))
    missing.set(writer, rejects("the reader's file has no schema for this data"));
  const messages = pairMessages(reader, writer);
  for (const message of messages.onlyB)
    missing.set(message, rejects(`the reader has no message ${message.name}`));
  for (const [own, written] of messages.both)
    if (own.oneWay !== written.oneWay)
      missing.set(
        written,
        rejects(
          `${written.name} is one-way on one side only: Apache Avro refuses the call ("Not both one-way messages")`
        )
      );
  const { onlyB } = pairTypes(reader, writer);
  const alone = onlyB.length > 0 ? standalone(writer) : /* @__PURE__ */ new Set();
  for (const type of onlyB)
    if (alone.has(type)) missing.set(type, rejects(`the reader has no type for data of ${type.name}`));
  return missing;
}
function readsRoot(reader, writer) {
  if (!writer.root || reader.root) return true;
  const type = typeOf(writer.root);
  return pairTypes(reader, writer).both.some(([, written]) => written === type);
}

// src/algorithms/fixpoint.ts
var Claim = class {
  holds = true;
  mode = "all";
  standing = 0;
  dependents = [];
  /** Says once what the claim rests on. False: parts that were refuted before refute it, which `refute` is to be told. */
  restOn(mode, parts2) {
    this.mode = mode;
    for (const part of parts2)
      if (part.holds) {
        part.dependents.push(this);
        this.standing += 1;
      }
    return this.standing === parts2.length || mode === "any" && this.standing > 0;
  }
  /** Refutes these claims, and all that cannot hold without them. Only after every new claim said what it rests on. */
  static refute(claims) {
    const refuted = [...claims].filter((claim2) => claim2.fall());
    for (let claim2 = refuted.pop(); claim2; claim2 = refuted.pop())
      for (const dependent of claim2.dependents) {
        dependent.standing -= 1;
        if ((dependent.mode === "all" || dependent.standing <= 0) && dependent.fall())
          refuted.push(dependent);
      }
  }
  /** Whether it held until now. */
  fall() {
    const held = this.holds;
    this.holds = false;
    return held;
  }
};

// src/formats/avro/decode/pair-graph.ts
var maxPairs = 12e4;
var TooManyPairs = class extends Error {
  name = "TooManyPairs";
};
var noIssues = [];
var noLinks = [];
var PairNode = class extends Claim {
  constructor(reader, writer) {
    super();
    this.reader = reader;
    this.writer = writer;
  }
  reader;
  writer;
  issues = noIssues;
  links = noLinks;
  get reads() {
    return this.holds;
  }
};
var PairGraph = class {
  constructor(expand2, sharing = () => void 0) {
    this.expand = expand2;
    this.sharing = sharing;
  }
  expand;
  sharing;
  /** Nearly every type meets one other: only what meets more has a map of its own. */
  nodes = /* @__PURE__ */ new Map();
  count = 0;
  /** @throws TooManyPairs */
  pair(reader, writer) {
    const fresh = [];
    const root = this.node(typeOf(reader), typeOf(writer), fresh);
    const refuted = [];
    for (let node = fresh.pop(); node; node = fresh.pop()) {
      const { issues, mode = "all", links = noLinks } = this.expand(node.reader, node.writer);
      node.issues = issues;
      node.links = this.linked(mode, links, fresh);
      const stands = node.restOn(
        mode,
        node.links.map((link2) => link2.pair)
      );
      if (!stands || issues.some(({ outcome }) => outcome.outcome === "rejects")) refuted.push(node);
    }
    Claim.refute(refuted);
    return root;
  }
  existingPair(reader, writer) {
    const [r, w] = [typeOf(reader), typeOf(writer)];
    return this.existing(...this.sharing(r, w) ?? [r, w]);
  }
  linked(mode, links, fresh) {
    const kept = [];
    for (const { step, reader, writer } of links) {
      const [into, from] = [typeOf(reader), typeOf(writer)];
      if (mode === "any" || !areSameBare(into, from)) kept.push({ step, pair: this.node(into, from, fresh) });
    }
    return kept;
  }
  node(ownReader, ownWriter, fresh) {
    const [reader, writer] = this.sharing(ownReader, ownWriter) ?? [ownReader, ownWriter];
    const existing = this.existing(reader, writer);
    if (existing) return existing;
    this.count += 1;
    if (this.count > maxPairs) throw new TooManyPairs("more than 120,000 pairs of types meet");
    const node = new PairNode(reader, writer);
    this.keep(node);
    fresh.push(node);
    return node;
  }
  existing(reader, writer) {
    const row = this.nodes.get(reader);
    if (row instanceof Map) return row.get(writer);
    return row?.writer === writer ? row : void 0;
  }
  keep(node) {
    const row = this.nodes.get(node.reader);
    if (!row) this.nodes.set(node.reader, node);
    else if (row instanceof Map) row.set(node.writer, node);
    else this.nodes.set(node.reader, new Map([row, node].map((entry) => [entry.writer, entry])));
  }
};
function taken({ mode, links }) {
  if (mode === "all") return links;
  const chosen2 = links.find(({ pair }) => pair.reads) ?? links[0];
  return chosen2 ? [chosen2] : [];
}

// src/formats/avro/schema/branches.ts
var smallUnion = 8;
function branchOfKind(union2, kind) {
  if (union2.branches.length > smallUnion) return indexOf(union2).byKind.get(kind);
  return placeOf(union2, (type) => type.kind === kind);
}
function branchOfName(union2, kind, name) {
  if (union2.branches.length > smallUnion) return indexOf(union2).byName.get(`${kind} ${name}`);
  return placeOf(union2, (type) => type.kind === kind && isNamed(type) && type.name === name);
}
function branchesOfShortName(union2, kind, short) {
  if (union2.branches.length > smallUnion) return indexOf(union2).byShortName.get(`${kind} ${short}`) ?? [];
  const places = [];
  for (let place = 0; place < union2.branches.length; place += 1) {
    const branch = union2.branches[place];
    const type = branch && typeOf(branch);
    if (type?.kind === kind && isNamed(type) && simpleName(type.name) === short) places.push(place);
  }
  return places;
}
function placeOf(union2, wanted) {
  const { branches: branches2 } = union2;
  for (let place = 0; place < branches2.length; place += 1) {
    const branch = branches2[place];
    if (branch && wanted(typeOf(branch))) return place;
  }
  return void 0;
}
var indexOf = memoByObject((union2) => {
  const byKind = /* @__PURE__ */ new Map();
  const byName2 = /* @__PURE__ */ new Map();
  const byShortName = /* @__PURE__ */ new Map();
  for (const [place, branch] of union2.branches.entries()) {
    const type = typeOf(branch);
    if (!isNamed(type)) {
      byKind.set(type.kind, place);
      continue;
    }
    byName2.set(`${type.kind} ${type.name}`, place);
    const short = `${type.kind} ${simpleName(type.name)}`;
    const twins = byShortName.get(short);
    if (twins) twins.push(place);
    else byShortName.set(short, [place]);
  }
  return { byKind, byName: byName2, byShortName };
});

// src/formats/avro/decode/equivalent.ts
function equivalent(reader, writer, aliases2) {
  const seen = /* @__PURE__ */ new Map();
  const queue = [[reader, writer]];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [r, w] = [typeOf(next[0]), typeOf(next[1])];
    if (r.kind === "record" && w.kind === "record") {
      const partners = seen.get(r) ?? /* @__PURE__ */ new Set();
      seen.set(r, partners);
      if (partners.has(w)) continue;
      partners.add(w);
    }
    const parts2 = partsOf(r, w, aliases2);
    if (!parts2) return false;
    for (const part of parts2) queue.push(part);
  }
  return true;
}
function partsOf(r, w, aliases2) {
  if (isNamed(r) && isNamed(w) && simpleName(aliases2.typeName(w)) !== simpleName(r.name)) return void 0;
  if (r.kind === "array" && w.kind === "array") return [[r.items, w.items]];
  if (r.kind === "map" && w.kind === "map") return [[r.values, w.values]];
  if (r.kind === "union" && w.kind === "union") return zip(r.branches, w.branches);
  if (r.kind === "fixed" && w.kind === "fixed") return r.size === w.size ? [] : void 0;
  if (r.kind === "enum" && w.kind === "enum")
    return r.symbols.map(({ name }) => name).join() === w.symbols.map(({ name }) => name).join() ? [] : void 0;
  if (r.kind === "record" && w.kind === "record") {
    const named2 = w.fields.every((field2, i) => aliases2.fieldName(w, field2.name) === r.fields[i]?.name);
    return named2 ? zip(
      r.fields.map(({ type }) => type),
      w.fields.map(({ type }) => type)
    ) : void 0;
  }
  return r.kind === w.kind ? [] : void 0;
}
function zip(a, b) {
  if (a.length !== b.length) return void 0;
  return a.flatMap((left, i) => {
    const right = b[i];
    return right ? [[left, right]] : [];
  });
}

// src/formats/avro/decode/promotions.ts
var promotions = {
  int: ["long", "float", "double"],
  long: ["float", "double"],
  float: ["double"],
  string: ["bytes"],
  bytes: ["string"]
};
var losses = {
  "int>float": "16777217 (2^24 + 1) arrives as 16777216: a float holds 24 bits",
  "long>float": "16777217 (2^24 + 1) arrives as 16777216: a float holds 24 bits",
  "long>double": "9007199254740993 (2^53 + 1) arrives as 9007199254740992: a double holds 53 bits",
  "bytes>string": "the byte ff arrives as the replacement character U+FFFD: bytes that are not UTF-8 are lost"
};
function promotes(writer, reader) {
  return promotions[writer]?.includes(reader) ?? false;
}
function promoted(writer, reader) {
  const loss = losses[`${writer}>${reader}`];
  return loss === void 0 ? reads : readsWith(`${writer} is read as ${reader}, not exactly: ${loss}`);
}
function isLossy(writer, reader) {
  return losses[`${writer}>${reader}`] !== void 0;
}

// src/formats/avro/decode/unions.ts
function fromUnion(reader, writer, aliases2) {
  const byPlace = reader.kind === "union" && isPlaceDecisive(reader, writer, aliases2) && equivalent(reader, writer, aliases2);
  const links = [];
  for (const [index, branch] of writer.branches.entries()) {
    const into = typeOf((byPlace ? reader.branches[index] : void 0) ?? reader);
    const type = typeOf(branch);
    if (!passes(into, type))
      links.push({ step: { step: "branch", index }, reader: namesake(into, type, aliases2), writer: type });
  }
  return { issues: duplicates(writer, aliases2), links };
}
function namesake(reader, branch, aliases2) {
  if (reader.kind !== "union" || !isNamed(branch) || aliases2.typeName(branch) !== branch.name) return reader;
  const index = branchOfName(reader, branch.kind, branch.name);
  return (index === void 0 ? void 0 : reader.branches[index]) ?? reader;
}
function passes(reader, branch) {
  if (reader.kind !== "union" || !isBare(branch)) return false;
  const chosen2 = branchOfKind(reader, branch.kind);
  const into = chosen2 === void 0 ? void 0 : reader.branches[chosen2];
  if (into === void 0 || !isBare(typeOf(into))) return false;
  return chosen2 === 0 || choice(reader, branch, chosen2 ?? 0).length === 0;
}
function isPlaceDecisive(reader, writer, aliases2) {
  return writer.branches.some((branch) => {
    const type = typeOf(branch);
    if (!isNamed(type) || type.kind === "record") return false;
    return branchOfName(reader, type.kind, aliases2.typeName(type)) === void 0;
  });
}
var noIssues2 = [];
function duplicates(writer, aliases2) {
  if (!aliases2.renames) return noIssues2;
  const seen = /* @__PURE__ */ new Map();
  for (const branch of writer.branches) {
    const type = typeOf(branch);
    if (!isNamed(type)) continue;
    const name = aliases2.typeName(type);
    const other = seen.get(name);
    seen.set(name, type);
    if (!other || other.name === type.name) continue;
    const because = `the reader's aliases give the branches ${other.name} and ${type.name} one name, ${name}: Apache Avro refuses the union ("Duplicate in union")`;
    return [{ kind: "duplicate-branch", outcome: rejects(because) }];
  }
  return [];
}
function intoUnion(reader, writer, aliases2) {
  const chosen2 = branchesFor(reader, writer, aliases2);
  if (chosen2.length === 0) return { issues: [noBranch(reader, writer, aliases2)] };
  const links = chosen2.map((index) => ({
    step: { step: "into", index },
    reader: reader.branches[index] ?? reader,
    writer
  }));
  return { issues: choice(reader, writer, chosen2[0] ?? 0), mode: "any", links };
}
function branchesFor(reader, writer, aliases2) {
  if (!isNamed(writer)) {
    const exact = branchOfKind(reader, writer.kind);
    if (exact !== void 0) return [exact];
    const wider = reader.branches.findIndex((branch) => promotes(writer.kind, typeOf(branch).kind));
    return wider < 0 ? [] : [wider];
  }
  const name = aliases2.typeName(writer);
  const full = branchOfName(reader, writer.kind, name);
  if (full !== void 0) return [full];
  return writer.kind === "record" ? branchesOfShortName(reader, "record", simpleName(name)) : [];
}
function noBranch(reader, writer, aliases2) {
  const kind = isNamed(writer) && branchesOfShortName(reader, writer.kind, simpleName(aliases2.typeName(writer))).length > 0 ? "branch-name" : "missing-branch";
  if (kind === "branch-name")
    return {
      kind,
      outcome: rejects(
        `the reader's union has ${simpleName(aliases2.typeName(writer))} in another namespace than the writer's ${writer.name}: decoders match ${writer.kind} branches by full name`
      )
    };
  const java = writer.kind === "record" && reader.branches.some((branch) => typeOf(branch).kind === "record") ? "; Apache Avro's Java decoder may still take a record branch of the same structure" : "";
  return {
    kind,
    outcome: rejects(
      `the reader's union ${describeType(reader)} has no branch for ${describeType(writer)}${java}`
    )
  };
}
function choice(reader, writer, chosen2) {
  if (isNamed(writer)) return [];
  const literal = reader.branches.findIndex((branch) => {
    const { kind } = typeOf(branch);
    return kind === writer.kind || promotes(writer.kind, kind);
  });
  const [first2, taken2] = [reader.branches[literal], reader.branches[chosen2]];
  if (literal === chosen2 || !first2 || !taken2) return [];
  const note = `decoders differ in the branch they take for ${writer.kind}: Java takes ${typeOf(taken2).kind}, avsc the first that fits, ${typeOf(first2).kind}`;
  return [{ kind: "choice", outcome: readsWith(note) }];
}

// src/formats/avro/decode/shared-union-pairs.ts
function sharedUnionPairs({ renames }) {
  const representative = representatives();
  return (reader, writer) => !renames && reader.kind === "union" && writer.kind === "union" && haveSameBranches(reader, writer) ? [representative(reader), representative(writer)] : void 0;
}
function haveSameBranches(reader, writer) {
  if (reader.branches.length !== writer.branches.length) return false;
  for (let place = 0; place < reader.branches.length; place += 1) {
    const [r, w] = [reader.branches[place], writer.branches[place]];
    if (!r || !w || !isSameBranch(reader, typeOf(r), typeOf(w))) return false;
  }
  return true;
}
function isSameBranch(reader, r, w) {
  if (r.kind !== w.kind) return false;
  if (isNamed(r) && isNamed(w)) return r.name === w.name;
  return isBare(r) && passes(reader, w);
}
function representatives() {
  const start = { union: void 0, next: /* @__PURE__ */ new Map() };
  return (union2) => {
    let node = start;
    for (const branch of union2.branches) {
      const type = typeOf(branch);
      const step = isNamed(type) ? type : type.kind;
      let next = node.next.get(step);
      if (!next) node.next.set(step, next = { union: void 0, next: /* @__PURE__ */ new Map() });
      node = next;
    }
    return node.union ??= union2;
  };
}

// src/formats/avro/decode/enums.ts
function unknownSymbols(reader, writer) {
  const readable = new Set(reader.symbols.map(({ name }) => name));
  const unknown = writer.symbols.filter(({ name }) => !readable.has(name));
  const fallback = reader.default;
  return unknown.map(
    (symbol) => fallback === void 0 ? {
      kind: "symbol",
      part: symbol,
      outcome: rejects(`the reader's enum has no symbol ${symbol.name} and no default symbol`)
    } : {
      kind: "symbol-default",
      part: symbol,
      outcome: readsWith(`${symbol.name} arrives as the reader's default symbol ${fallback}`)
    }
  );
}

// src/formats/avro/decode/fields.ts
function alignFields(reader, writer, aliases2) {
  const written = fieldsByName(writer.fields);
  const renamed = aliases2.renamesFieldsOf(writer) ? new Map(writer.fields.map((field2) => [aliases2.fieldName(writer, field2.name), field2])) : void 0;
  const issues = [];
  const links = [];
  for (const [place, field2] of reader.fields.entries()) {
    const claimed = claimedBy(field2, written);
    if (aliases2.apply && claimed.length > 1) issues.push(ambiguous(field2, claimed));
    const source = renamed ? renamed.get(field2.name) : written(field2.name, place);
    if (!source) issues.push(absent(field2, written(field2.name) ?? claimed[0], { reader, writer }));
    else if (!areSameBare(typeOf(field2.type), typeOf(source.type)))
      links.push({
        step: { step: "field", field: source, into: field2 },
        reader: field2.type,
        writer: source.type
      });
  }
  return { issues, links };
}
function fieldsByName(fields2) {
  let map;
  return (name, place = 0) => {
    const near = fields2[place];
    if (near?.name === name) return near;
    map ??= new Map(fields2.map((field2) => [field2.name, field2]));
    return map.get(name);
  };
}
function claimedBy({ name, aliases: aliases2 }, written) {
  if (aliases2.length === 0) return [];
  return [.../* @__PURE__ */ new Set([name, ...aliases2])].flatMap((claim2) => written(claim2) ?? []);
}
function ambiguous(field2, claimed) {
  const names3 = claimed.map(({ name }) => name).join(" and ");
  const because = `the reader's field ${field2.name} claims the writer's fields ${names3} at once, by its name and its aliases`;
  return { kind: "alias", part: field2, outcome: rejects(because) };
}
function absent(field2, claimed, records3) {
  const why = claimed ? lostAlias(field2, claimed, records3) : void 0;
  if (!field2.default) {
    const because = why ?? `the writer does not write ${field2.name}, and the reader's ${field2.name} has no default`;
    return { kind: why === void 0 ? "missing-default" : "alias", part: field2, outcome: rejects(because) };
  }
  const shown4 = clip(exactJson(field2.default));
  if (isUnusable(field2.default, field2.type)) {
    const because = `the reader fills ${field2.name} with its default ${shown4}, which its type cannot hold`;
    return { kind: "missing-default", part: field2, outcome: rejects(because) };
  }
  if (why !== void 0)
    return {
      kind: "alias",
      part: field2,
      outcome: misreads(`${why}; its default ${shown4} stands in for the data`)
    };
  return {
    kind: "default-used",
    part: field2,
    outcome: readsWith(`the reader fills ${field2.name} with its default ${shown4}`)
  };
}
function lostAlias(field2, claimed, { reader, writer }) {
  const taker = reader.fields.find(
    (other) => other !== field2 && (other.aliases.includes(claimed.name) || other.name === claimed.name)
  );
  if (taker)
    return `the fields ${field2.name} and ${taker.name} of the reader both claim the writer's ${claimed.name}, and Apache Avro gives it to one`;
  return `the alias ${claimed.name} of ${field2.name} is not applied, because the records' full names differ (${reader.name}, ${writer.name}), as Apache Avro's decoder has it`;
}
function isUnusable(fallback, type) {
  const fit = fits(fallback, type);
  return typeof fit === "object" && fit.failsWhenUsed;
}
function clip(text2) {
  return text2.length > 40 ? `${text2.slice(0, 40)}\u2026` : text2;
}

// src/formats/avro/decode/logical-types.ts
function decodeLogical(reader, writer) {
  const [r, w] = [reader.logical, writer.logical];
  if (!r && !w) return reads;
  if (r && !w) return gained(r, writer);
  if (!r && w) return readsWith(`the reader sees the bare ${reader.kind} of a ${logicalText(w)}`);
  if (!r || !w || logicalText(r) === logicalText(w)) return reads;
  if (r.name === "decimal" && w.name === "decimal") return decimals(r, w);
  return misreads(
    `a ${logicalText(w)} is taken for a ${logicalText(r)}: the number is the same, its meaning is not`
  );
}
function gained(logical3, writer) {
  return misreads(
    `the writer declares a plain ${writer.kind}, and the reader takes any such value for a ${logicalText(logical3)}`
  );
}
function decimals(reader, writer) {
  if (reader.scale !== writer.scale)
    return misreads(
      `a decimal of scale ${String(writer.scale ?? 0)} is read with scale ${String(reader.scale ?? 0)}: every value moves its decimal point`
    );
  return misreads(
    `a decimal of precision ${String(writer.precision ?? 0)} is read with precision ${String(reader.precision ?? 0)}: the specification does not let them match, and decoders that check it (Rust) refuse`
  );
}
function logicalText({ name, precision, scale }) {
  return name === "decimal" ? `decimal(${String(precision ?? 0)}, ${String(scale ?? 0)})` : name;
}

// src/formats/avro/decode/types.ts
function decoders(aliases2) {
  return (reader, writer) => {
    if (writer.kind === "union") return fromUnion(reader, writer, aliases2);
    if (reader.kind === "union") return intoUnion(reader, writer, aliases2);
    return plainPair(reader, writer, aliases2);
  };
}
function plainPair(reader, writer, aliases2) {
  if (reader.kind === "record" && writer.kind === "record") return records(reader, writer, aliases2);
  if (reader.kind === "enum" && writer.kind === "enum")
    return { issues: [...names(reader, writer, aliases2), ...unknownSymbols(reader, writer)] };
  if (reader.kind === "fixed" && writer.kind === "fixed") return fixeds(reader, writer, aliases2);
  if (reader.kind === "array" && writer.kind === "array")
    return { issues: [], links: [{ step: { step: "item" }, reader: reader.items, writer: writer.items }] };
  if (reader.kind === "map" && writer.kind === "map")
    return { issues: [], links: [{ step: { step: "value" }, reader: reader.values, writer: writer.values }] };
  if (reader.kind === writer.kind) return { issues: logical2(reader, writer) };
  if (!promotes(writer.kind, reader.kind))
    return {
      issues: [
        {
          kind: "type",
          outcome: rejects(`${describeType(writer)} cannot be read as ${describeType(reader)}`)
        }
      ]
    };
  const lossy = isLossy(writer.kind, reader.kind) ? [{ kind: "lossy", outcome: promoted(writer.kind, reader.kind) }] : [];
  return { issues: [...lossy, ...logical2(reader, writer)] };
}
function logical2(reader, writer) {
  const outcome = decodeLogical(reader, writer);
  const silent = outcome.outcome === "reads" && outcome.note === void 0;
  return silent ? [] : [{ kind: "logical", outcome }];
}
function records(reader, writer, aliases2) {
  const { issues, links } = alignFields(reader, writer, aliases2);
  return { issues: [...names(reader, writer, aliases2), ...issues], links };
}
function names(reader, writer, aliases2) {
  const name = aliases2.typeName(writer);
  if (simpleName(name) === simpleName(reader.name)) return [];
  const java = reader.kind === "record" ? "; only Apache Avro's Java decoder ignores record names" : "";
  const because = name === writer.name ? `the reader calls this ${reader.kind} ${reader.name} and has no alias for the writer's ${writer.name}` : `the reader expects ${reader.name} here, and its aliases rename the writer's ${writer.name} to ${name}`;
  return [{ kind: "name", outcome: rejects(`${because}${java}`) }];
}
function fixeds(reader, writer, aliases2) {
  const issues = [...names(reader, writer, aliases2)];
  if (reader.size !== writer.size) {
    const because = `the writer writes ${String(writer.size)} bytes, the reader's ${reader.name} has ${String(reader.size)}`;
    issues.push({ kind: "size", outcome: rejects(because) });
  }
  return { issues: [...issues, ...logical2(reader, writer)] };
}

// src/formats/avro/decode/resolution.ts
var maxValues = 8e3;
function resolve(reader, writer) {
  const aliases2 = aliasesBetween(reader, writer);
  const graph = new PairGraph(decoders(aliases2), sharedUnionPairs(aliases2));
  const missing = missingCounterparts(reader, writer);
  let reached = /* @__PURE__ */ new Map();
  let limit;
  try {
    reached = reach(rootsOf(reader, writer), graph);
  } catch (error) {
    if (!(error instanceof TooManyPairs)) throw error;
    limit = undecided(`${error.message}: the contract is too large to be judged`);
  }
  const causes = causesIn(reached);
  const outcome = limit ?? plain2(worst([...missing.values(), ...causes.keys()]));
  const budget = { all: maxValues, left: maxValues };
  return { reader, writer, outcome, graph, reached, causes, missing, budget };
}
function aliasesBetween(reader, writer) {
  return canonical(reader) === canonical(writer) ? noAliases : aliasesOf(rootSchemas(reader));
}
function plain2(outcome) {
  return outcome.outcome === "reads" ? reads : outcome;
}
function reach(roots, graph) {
  const reached = /* @__PURE__ */ new Map();
  const queue = [];
  const visit = (place) => {
    if (reached.has(place.pair)) return;
    reached.set(place.pair, place);
    queue.push(place);
  };
  for (const root of roots)
    visit({ pair: graph.pair(root.a, root.b), root, step: void 0, from: void 0 });
  for (const from of queue)
    for (const { step, pair } of taken(from.pair)) visit({ pair, root: from.root, step, from });
  return reached;
}
function causesIn(reached) {
  const causes = /* @__PURE__ */ new Map();
  for (const place of reached.values())
    for (const issue of place.pair.issues) causes.set(issue.outcome, { issue, reach: place });
  return causes;
}

// src/formats/avro/decode/resolver.ts
var Resolver = class {
  constructor(resolutions) {
    this.resolutions = resolutions;
  }
  resolutions;
  issuesByPart = /* @__PURE__ */ new Map();
  /** The worst that happens where these two types meet, among these kinds; a union's chosen branch included. */
  between(reader, writer, kinds, part) {
    const pair = this.reachedPair(reader, writer);
    if (!pair) return reads;
    const pairs = pair.mode === "all" ? [pair] : [pair, ...chosen(pair)];
    return first(
      pairs.flatMap((met) => this.issuesAbout(met, part).filter(({ kind }) => kinds.includes(kind)))
    );
  }
  /** The worst that becomes of a value that the writer writes in this branch. */
  branch(reader, branch) {
    const pair = this.reachedPair(reader, branch);
    return pair ? first([pair, ...chosen(pair)].flatMap(issuesInside)) : reads;
  }
  /** The worst inside these two types, up to the next named types. */
  inside(reader, writer) {
    const pair = this.reachedPair(reader, writer);
    return pair ? first(issuesInside(pair)) : reads;
  }
  /** Whether nothing at all happens where these two types meet, what their parts do left aside. */
  isQuiet(reader, writer) {
    const pair = this.reachedPair(reader, writer);
    if (!pair) return true;
    if (pair.issues.length > 0) return false;
    return pair.mode === "all" || chosen(pair).every(({ issues }) => issues.length === 0);
  }
  /** What becomes of data that begin with this element of the writer, where the reader may have none such. */
  missing(element) {
    return this.resolutions.map(({ missing }) => missing.get(element)).find((outcome) => outcome) ?? reads;
  }
  reachedPair(reader, writer) {
    for (const { graph, reached } of this.resolutions) {
      const pair = graph.existingPair(reader, writer);
      if (pair && reached.has(pair)) return pair;
    }
    return void 0;
  }
  /** A wide record has thousands of issues, and is asked about each of its fields. */
  issuesAbout(pair, part) {
    if (part === void 0) return pair.issues;
    const index = this.issuesByPart.get(pair) ?? byPart(pair.issues);
    this.issuesByPart.set(pair, index);
    return index.get(part) ?? [];
  }
};
function byPart(issues) {
  const index = /* @__PURE__ */ new Map();
  for (const issue of issues) {
    const about = index.get(issue.part);
    if (about) about.push(issue);
    else index.set(issue.part, [issue]);
  }
  return index;
}
function chosen(pair) {
  return taken(pair).flatMap((link2) => link2.step.step === "into" ? [link2.pair] : []);
}
function issuesInside(start) {
  const seen = /* @__PURE__ */ new Set([start]);
  const issues = [];
  for (const pair of seen) {
    issues.push(...pair.issues);
    for (const { pair: next } of taken(pair))
      if (!isNamed(next.reader) || !isNamed(next.writer)) seen.add(next);
  }
  return issues;
}
function first(issues) {
  if (issues.length === 0) return reads;
  const outcomes = issues.map(({ outcome }) => outcome);
  const bad = worst(outcomes);
  return bad.outcome === "reads" ? outcomes[0] ?? reads : bad;
}

// src/formats/avro/match/trail.ts
function trail(from, base, head = base) {
  return { from, base, head, moved: (from?.moved ?? false) || base !== head && !isSamePath(base, head) };
}
function pathsOf(end) {
  const element = pathTo(end, "head");
  if (!end.moved) return { element };
  const was = pathTo(end, "base");
  return isSamePath(was, element) ? { element } : { element, was };
}
function isSamePath(a, b) {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}
function pathTo(end, side) {
  const steps2 = [];
  for (let at = end; at; at = at.from) steps2.push(at[side]);
  return steps2.reverse().flat();
}
function branchStep(branch, slot) {
  const type = typeOf(branch);
  if (!isNamed(type)) return `<${type.kind}>`;
  const union2 = slot && typeOf(slot);
  const short = simpleName(type.name);
  const twins = union2?.kind === "union" ? branchesOfShortName(union2, type.kind, short) : [];
  return `<${twins.length > 1 ? type.name : short}>`;
}

// src/formats/avro/match/match-branches.ts
function matchBranches(base, head) {
  const [a, b] = [branchesOf(base), branchesOf(head)];
  const named2 = pairNamed(a.filter(isNamed), b.filter(isNamed));
  const both = named2.both.map(([ofA, ofB]) => [ofA, ofB]);
  const onlyA = [...named2.onlyA];
  const onlyB = [...named2.onlyB];
  const others2 = new Map(b.filter((type) => !isNamed(type)).map((type) => [type.kind, type]));
  for (const type of a.filter((candidate) => !isNamed(candidate))) {
    const other = others2.get(type.kind);
    others2.delete(type.kind);
    if (other) both.push([type, other]);
    else onlyA.push(type);
  }
  onlyB.push(...others2.values());
  return promotedPairs({ both, onlyA, onlyB });
}
function branchesOf(type) {
  return type.kind === "union" ? type.branches.map(typeOf) : [type];
}
var closest = [
  ["int", "long"],
  ["float", "double"],
  ["bytes", "string"],
  ["long", "double"],
  ["int", "double"],
  ["int", "float"],
  ["long", "float"]
];
function promotedPairs({
  both,
  onlyA,
  onlyB
}) {
  const [freeA, freeB] = [new Set(onlyA), new Set(onlyB)];
  const join = (kindA, kindB) => {
    const ofA = [...freeA].find(({ kind }) => kind === kindA);
    const ofB = [...freeB].find(({ kind }) => kind === kindB);
    if (!ofA || !ofB) return;
    freeA.delete(ofA);
    freeB.delete(ofB);
    both.push([ofA, ofB]);
  };
  for (const [narrow, wide] of closest) {
    join(narrow, wide);
    join(wide, narrow);
  }
  return { both, onlyA: [...freeA], onlyB: [...freeB] };
}

// src/formats/avro/match/match-fields.ts
function matchFields(base, head) {
  const others2 = new Map(head.fields.map((field2) => [field2.name, field2]));
  const pairs = [];
  const left = [];
  for (const field2 of base.fields) {
    const other = others2.get(field2.name);
    others2.delete(field2.name);
    if (other) pairs.push({ base: field2, head: other });
    else left.push(field2);
  }
  const byAlias = new Map(
    [...others2.values()].reverse().flatMap((field2) => field2.aliases.map((alias) => [alias, field2]))
  );
  for (const field2 of left) {
    const named2 = [byAlias.get(field2.name), ...field2.aliases.map((alias) => others2.get(alias))];
    const other = named2.find((candidate) => candidate && others2.has(candidate.name));
    if (other) others2.delete(other.name);
    pairs.push({ base: field2, head: other });
  }
  for (const field2 of others2.values()) pairs.push({ base: void 0, head: field2 });
  return pairs.sort(byText(keyOf));
}
function keyOf({ base, head }) {
  const [was, is] = [base?.name ?? head?.name ?? "", head?.name ?? base?.name ?? ""];
  return was < is ? was : is;
}
function isSameField(base, head) {
  return base.name === head.name && base.doc === head.doc && base.order === head.order && base.properties.size + head.properties.size === 0 && base.aliases.join("\n") === head.aliases.join("\n") && (base.default && exactJson(base.default)) === (head.default && exactJson(head.default));
}

// src/formats/avro/match/walk.ts
function walk(starts, base, head, resolver) {
  const { named: named2, shared, fields: fields2, slots, unions } = new Walk(base, head, resolver).from(starts);
  return { named: named2, shared, fields: fields2, slots, unions };
}
var Walk = class {
  constructor(base, head, resolver) {
    this.base = base;
    this.head = head;
    this.resolver = resolver;
  }
  base;
  head;
  resolver;
  named = [];
  shared = [];
  fields = [];
  slots = [];
  unions = [];
  met = /* @__PURE__ */ new Map();
  queue = [];
  from(starts) {
    this.queue.push(...starts);
    for (const visit of this.queue) this.enter(visit);
    return this;
  }
  enter(visit) {
    const [b, h] = [typeOf(visit.base), typeOf(visit.head)];
    if (b.kind === "union" && h.kind === "union" && isSameUnion(b, h)) this.enterSameUnion(visit, b, h);
    else if (b.kind === "union" || h.kind === "union") this.enterUnion(visit, b, h);
    else if (isNamed(b) && isNamed(h) && b.kind === h.kind) this.enterNamed(visit, b, h, visit);
    else this.enterPlain(visit, b, h);
  }
  enterPlain({ trail: at, silent }, b, h) {
    if (!silent && mayDiffer(b, h)) this.slots.push({ at, base: b, head: h });
    if (b.kind === "array" && h.kind === "array")
      this.queue.push({ base: b.items, head: h.items, trail: trail(at, ["[]"]), silent });
    if (b.kind === "map" && h.kind === "map")
      this.queue.push({ base: b.values, head: h.values, trail: trail(at, ["{}"]), silent });
  }
  enterSameUnion(visit, b, h) {
    if (!visit.silent && !this.isQuiet(b, h))
      this.unions.push({ at: visit.trail, base: b, head: h, branches: matchBranches(b, h) });
    for (const [i, branch] of b.branches.entries()) {
      const [inBase, inHead] = [typeOf(branch), typeOf(h.branches[i] ?? h)];
      if (this.wasMet(inBase, inHead)) continue;
      if (!isBare(inBase) || mayDiffer(inBase, inHead))
        this.enterBranch(visit, inBase, inHead, { base: b, head: h });
    }
  }
  enterUnion(visit, b, h) {
    const branches2 = matchBranches(b, h);
    if (!visit.silent) this.unions.push({ at: visit.trail, base: b, head: h, branches: branches2 });
    for (const [inBase, inHead] of branches2.both)
      this.enterBranch(visit, typeOf(inBase), typeOf(inHead), { base: b, head: h });
  }
  enterBranch(visit, b, h, slot) {
    const inside = trail(
      visit.trail,
      slot.base.kind === "union" ? [branchStep(b, slot.base)] : [],
      slot.head.kind === "union" ? [branchStep(h, slot.head)] : []
    );
    if (isNamed(b) && isNamed(h) && b.kind === h.kind)
      this.enterNamed({ ...visit, trail: inside }, b, h, slot);
    else if (b.kind === h.kind) this.enterPlain({ ...visit, trail: inside }, b, h);
  }
  enterNamed(visit, b, h, slot) {
    const use = b.name === h.name ? [] : [{ base: slot.base, head: slot.head }];
    const row = this.met.get(b) ?? /* @__PURE__ */ new Map();
    const earlier = row.get(h);
    if (earlier) {
      earlier.slots.push(...use);
      return;
    }
    const at = visit.trail;
    const match2 = { at, base: b, head: h, slots: use };
    this.met.set(b, row.set(h, match2));
    const silent = b.place.text.file !== this.base.path && h.place.text.file !== this.head.path;
    if (!silent) this.named.push(match2);
    else if (definitionKey(b) !== definitionKey(h)) this.shared.push(match2);
    if (b.kind === "record" && h.kind === "record") this.enterFields({ ...visit, silent }, b, h);
    if (b.kind === "fixed" && h.kind === "fixed" && !silent) this.slots.push({ at, base: b, head: h });
  }
  enterFields({ trail: from, silent }, b, h) {
    for (const pair of matchFields(b, h)) {
      const isSame = pair.base && pair.head && isSameField(pair.base, pair.head);
      if (isSame && this.isSettled(typeOf(pair.base.type), typeOf(pair.head.type))) continue;
      const [was, is] = [pair.base?.name, pair.head?.name];
      const at = trail(from, [was ?? is ?? ""], was === is ? void 0 : [is ?? was ?? ""]);
      if (!silent && !isSame) this.fields.push({ at, ...pair, records: { base: b, head: h } });
      if (pair.base && pair.head)
        this.queue.push({ base: pair.base.type, head: pair.head.type, trail: at, silent });
    }
  }
  /** Two types of one name that were met elsewhere: this place adds nothing. */
  wasMet(b, h) {
    return isNamed(b) && isNamed(h) && b.name === h.name && this.met.get(b)?.has(h) === true;
  }
  /** Nothing can be met there that was not met before. */
  isSettled(b, h) {
    if (b.kind === "union" && h.kind === "union")
      return isSameUnion(b, h) && b.branches.every((branch, i) => this.isSettled(typeOf(branch), typeOf(h.branches[i] ?? h))) && this.isQuiet(b, h);
    return isBare(b) && !mayDiffer(b, h) || this.wasMet(b, h);
  }
  isQuiet(b, h) {
    return this.resolver.isQuiet(b, h) && this.resolver.isQuiet(h, b);
  }
};
function isSameUnion(base, head) {
  return base.branches.length === head.branches.length && base.branches.every((branch, i) => {
    const [b, h] = [typeOf(branch), typeOf(head.branches[i] ?? head)];
    return b.kind === h.kind && (!isNamed(b) || !isNamed(h) || b.name === h.name);
  });
}
function mayDiffer(base, head) {
  if (base.kind !== head.kind || base.logical || head.logical) return true;
  return base.properties.size + head.properties.size > 0;
}

// src/formats/avro/match/match.ts
function match(base, head) {
  const resolutions = { backward: resolve(head, base), forward: resolve(base, head) };
  const resolver = new Resolver([resolutions.backward, resolutions.forward]);
  const starts = rootsOf(base, head).map((root) => ({
    base: root.a,
    head: root.b,
    trail: rootTrail(root, base, head),
    silent: false
  }));
  return {
    base,
    head,
    resolutions,
    resolver,
    ...walk(starts, base, head, resolver),
    messages: declaredMatches(pairMessages(base, head), base, head),
    types: declaredMatches({ ...pairTypes(base, head), both: [] }, base, head)
  };
}
function rootTrail(root, base, head) {
  const path = (contract, schema2) => {
    const protocol = contract.protocol ? [simpleName(contract.protocol.name)] : [];
    if (root.message !== void 0) {
      const part = root.part === "request" ? [] : [root.part === "response" ? "<response>" : "<error>"];
      return [...protocol, root.message, ...part];
    }
    const type = typeOf(schema2);
    return isNamed(type) ? [...protocol, simpleName(type.name)] : protocol;
  };
  return trail(void 0, path(base, root.a), path(head, root.b));
}
function declaredMatches({ both, onlyA, onlyB }, base, head) {
  const at = ({ protocol }, { name }) => trail(void 0, [...protocol ? [simpleName(protocol.name)] : [], simpleName(name)]);
  return [
    ...both.map(([b, h]) => ({ base: b, head: h, at: at(head, h) })),
    ...onlyA.map((element) => ({ base: element, head: void 0, at: at(base, element) })),
    ...onlyB.map((element) => ({ base: void 0, head: element, at: at(head, element) }))
  ];
}

// src/formats/avro/profiles/incompatibilities.ts
function refuse(refusal, part) {
  return {
    kind: refusal.type === "AMBIGUOUS_ALIAS" ? "alias" : "type",
    outcome: rejects(`${refusal.type}: ${refusal.message}`),
    ...part && { part },
    refusal
  };
}
function refusalsOf({ issues }) {
  return issues.flatMap((issue) => "refusal" in issue ? [issue.refusal] : []);
}
function* visited(root) {
  const seen = /* @__PURE__ */ new Set([root]);
  const queue = [{ pair: root, path: "" }];
  for (const item of queue) {
    yield item;
    for (const link2 of item.pair.links) {
      if (!seen.has(link2.pair))
        queue.push({ pair: link2.pair, path: `${item.path}${pointer(item.pair, link2.step)}` });
      seen.add(link2.pair);
      if (item.pair.mode === "any" && link2.pair.reads) break;
    }
  }
}
function pointer({ reader }, step) {
  if (step.step === "item") return "/items";
  if (step.step === "value") return "/values";
  if (step.step === "into" || step.step === "branch") return `/${String(step.index)}`;
  const index = reader.kind === "record" ? reader.fields.indexOf(step.into) : 0;
  return `/fields/${String(index)}/type`;
}
function findThrown(root) {
  for (const { pair, path } of visited(root)) {
    const thrown = refusalsOf(pair).find(({ type }) => type === "AMBIGUOUS_ALIAS");
    if (thrown) return { ...thrown, path: path + thrown.at };
  }
  return void 0;
}
function incompatibilities(root) {
  const findings = [];
  const seen = /* @__PURE__ */ new Set([root]);
  const queue = [{ pair: root, path: "" }];
  for (const { pair, path } of queue) {
    if (pair.reads) continue;
    const { reader, writer } = pair;
    for (const refusal of refusalsOf(pair)) findings.push({ ...refusal, path: path + refusal.at || "/" });
    if (reader.kind === "union") {
      const failing2 = writer.kind === "union" ? pair.links.filter((link2) => !link2.pair.reads) : [void 0];
      for (const link2 of failing2)
        findings.push(
          missingBranch(reader, link2?.pair.writer ?? writer, link2 ? path + pointer(pair, link2.step) : path)
        );
      continue;
    }
    for (const link2 of pair.links) {
      if (seen.has(link2.pair)) continue;
      seen.add(link2.pair);
      queue.push({ pair: link2.pair, path: path + pointer(pair, link2.step) });
    }
  }
  return findings;
}
function missingBranch(reader, writer, path) {
  const message = `reader union lacking writer type: ${writer.kind.toUpperCase()}`;
  return { type: "MISSING_UNION_BRANCH", message, place: reader.place, path: path || "/" };
}

// src/formats/avro/profiles/java-compatibility.ts
function checkAsReference(reader, writer) {
  const root = new PairGraph(expand).pair(reader, writer);
  const thrown = findThrown(root);
  if (thrown) return [thrown];
  return root.reads ? [] : incompatibilities(root);
}
function expand(reader, writer) {
  if (writer.kind === "union")
    return {
      issues: [],
      links: writer.branches.map((branch, index) => ({
        step: { step: "branch", index },
        reader,
        writer: branch
      }))
    };
  if (reader.kind === "union") {
    const links = reader.branches.map((branch, index) => ({
      step: { step: "into", index },
      reader: branch,
      writer
    }));
    if (links.length > 0) return { issues: [], mode: "any", links };
    return { issues: [lacking(reader, writer)] };
  }
  if (reader.kind === "record" && writer.kind === "record") return records2(reader, writer);
  if (reader.kind === "enum" && writer.kind === "enum")
    return { issues: [...names2(reader, writer), ...symbols(reader, writer)] };
  if (reader.kind === "fixed" && writer.kind === "fixed")
    return { issues: [...names2(reader, writer), ...sizes(reader, writer)] };
  if (reader.kind === "array" && writer.kind === "array")
    return { issues: [], links: [{ step: { step: "item" }, reader: reader.items, writer: writer.items }] };
  if (reader.kind === "map" && writer.kind === "map")
    return { issues: [], links: [{ step: { step: "value" }, reader: reader.values, writer: writer.values }] };
  if (reader.kind === writer.kind || promotes(writer.kind, reader.kind)) return { issues: [] };
  const message = `reader type: ${reader.kind.toUpperCase()} not compatible with writer type: ${writer.kind.toUpperCase()}`;
  return { issues: [refuse({ type: "TYPE_MISMATCH", message, place: reader.place, at: "" })] };
}
function lacking(reader, writer) {
  const message = `reader union lacking writer type: ${writer.kind.toUpperCase()}`;
  return refuse({ type: "MISSING_UNION_BRANCH", message, place: reader.place, at: "" });
}
function names2(reader, writer) {
  if (simpleName(reader.name) === simpleName(writer.name) || reader.aliases.includes(writer.name)) return [];
  return [
    refuse({ type: "NAME_MISMATCH", message: `expected: ${writer.name}`, place: reader.place, at: "/name" })
  ];
}
function sizes(reader, writer) {
  if (reader.size === writer.size) return [];
  const message = `expected: ${String(writer.size)}, found: ${String(reader.size)}`;
  return [refuse({ type: "FIXED_SIZE_MISMATCH", message, place: reader.place, at: "/size" })];
}
function symbols(reader, writer) {
  const names3 = new Set(reader.symbols.map(({ name }) => name));
  const missing = writer.symbols.filter(({ name }) => !names3.has(name)).map(({ name }) => name);
  if (missing.length === 0 || reader.default !== void 0) return [];
  const message = `[${missing.sort().join(", ")}]`;
  return [refuse({ type: "MISSING_ENUM_SYMBOLS", message, place: reader.place, at: "/symbols" })];
}
function records2(reader, writer) {
  const written = new Map(writer.fields.map((field2) => [field2.name, field2]));
  const issues = [...names2(reader, writer)];
  const links = [];
  for (const [index, field2] of reader.fields.entries()) {
    const sources = [field2.name, ...field2.aliases].flatMap((name) => written.get(name) ?? []);
    const [source] = sources;
    const at = `/fields/${String(index)}`;
    if (sources.length > 1) {
      const message = `reader record field ${field2.name} matches multiple fields in writer record ${writer.name}`;
      issues.push(refuse({ type: "AMBIGUOUS_ALIAS", message, place: field2.place, at }, field2));
    } else if (source)
      links.push({
        step: { step: "field", field: source, into: field2 },
        reader: field2.type,
        writer: source.type
      });
    else if (!field2.default)
      issues.push(
        refuse(
          { type: "READER_FIELD_MISSING_DEFAULT_VALUE", message: field2.name, place: field2.place, at },
          field2
        )
      );
  }
  return { issues, links };
}

// src/formats/avro/profiles/profiles.ts
function profile(name, task) {
  if (name !== "avro-reference" && name !== "confluent") return void 0;
  const answers = { backward: answer(name, task, "backward"), forward: answer(name, task, "forward") };
  const required2 = requiredDirections(task.settings.mode);
  const asked = required2.length > 0 ? required2 : directions;
  return {
    verdict: { backward: answers.backward.outcome, forward: answers.forward.outcome },
    result: {
      name,
      compatible: required2.every((direction) => answers[direction].outcome.outcome === "reads"),
      findings: asked.flatMap((direction) => answers[direction].findings)
    }
  };
}
function answer(name, task, direction) {
  const { base, head, verdict } = task;
  const [reader, writer] = direction === "backward" ? [head, base] : [base, head];
  const incompatible = rootsOf(reader, writer).flatMap(({ a, b }) => checkAsReference(a, b));
  const missing = worst(missingCounterparts(reader, writer).values());
  const findings = incompatible.map(({ type, path, message, place }) => ({
    id: type === "AMBIGUOUS_ALIAS" && name === "confluent" ? "EXCEPTION" : type,
    message: `${direction}: ${path} ${message}`,
    location: locate(place)
  }));
  const [first2] = incompatible;
  if (!first2) return { outcome: fails(missing) ? missing : reads, findings };
  const because = `${first2.type} at ${first2.path}: ${first2.message}`;
  const ours = verdict[direction];
  const witness = fails(ours) ? ours.witness : void 0;
  return { outcome: { ...rejects(because), ...witness && { witness } }, findings };
}

// src/formats/avro/rules.ts
var rules_exports = {};
__export(rules_exports, {
  aliasConflict: () => aliasConflict,
  aliases: () => aliases,
  contractKind: () => contractKind,
  decimal: () => decimal,
  doc: () => doc,
  enumDefault: () => enumDefault,
  enumOrder: () => enumOrder,
  enumSymbol: () => enumSymbol,
  errorRecord: () => errorRecord,
  fieldDefault: () => fieldDefault,
  fieldOrder: () => fieldOrder,
  fieldPresence: () => fieldPresence,
  fieldRename: () => fieldRename,
  fixedSize: () => fixedSize,
  logicalType: () => logicalType,
  messagePresence: () => messagePresence,
  namespace: () => namespace,
  nullability: () => nullability,
  promotion: () => promotion,
  property: () => property,
  protocolName: () => protocolName,
  sharedType: () => sharedType,
  sortOrder: () => sortOrder,
  typeChange: () => typeChange,
  typeName: () => typeName,
  typePresence: () => typePresence,
  unionBranch: () => unionBranch,
  unionOrder: () => unionOrder,
  unionWrap: () => unionWrap
});

// src/formats/avro/match/place-difference.ts
function differenceAt({ at }, { base, head }, place) {
  return { ...pathsOf(at), base, head, ...place && { location: locate(place) } };
}
function placesWhere(differs2) {
  return function* ({ slots }) {
    for (const match2 of slots)
      if (differs2(match2.base, match2.head)) yield differenceAt(match2, match2, match2.head.place);
  };
}
function* orderDifference(located, base, head, place) {
  const [inBase, inHead] = [new Set(base), new Set(head)];
  const sides = {
    base: base.filter((name) => inHead.has(name)),
    head: head.filter((name) => inBase.has(name))
  };
  if (sides.base.join() !== sides.head.join()) yield differenceAt(located, sides, place);
}

// src/formats/avro/rules/alias-conflict.ts
var aliasConflict = defineRule({
  id: "avro/alias-conflict",
  title: "Aliases that do not settle what is read",
  why: "The reader renames the writer's fields and types by its aliases before it reads. Where two names claim one field, one name claims two, two branches of a union end up with one name, or the records' full names differ so that field aliases are not applied, Apache Avro refuses the data or fills in defaults.",
  remedy: "Let each alias name exactly one earlier element, never one that still exists, and keep the record's full name (or give the record an alias too).",
  surfaces: ["wire"],
  *differences({ named: named2, unions, resolver }) {
    for (const match2 of named2) {
      const { base, head } = match2;
      if (base.kind !== "record" || head.kind !== "record") continue;
      if (!unsettled(head, base, resolver) && !unsettled(base, head, resolver)) continue;
      const [before, after] = [byName(base), byName(head)];
      for (const name of [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort()) {
        const sides = {
          base: { type: base, field: before.get(name) },
          head: { type: head, field: after.get(name) }
        };
        if (!conflicts(sides.head, sides.base, resolver) && !conflicts(sides.base, sides.head, resolver))
          continue;
        const at = trail(match2.at, [name]);
        yield differenceAt({ at }, sides, (sides.head.field ?? sides.base.field)?.place);
      }
    }
    for (const match2 of named2) {
      const { base, head } = match2;
      const sides = {
        base: { type: base, field: void 0 },
        head: { type: head, field: void 0 }
      };
      if (base.name === head.name && (swallowed(sides.head, sides.base, resolver) || swallowed(sides.base, sides.head, resolver)))
        yield differenceAt(match2, sides, head.place);
    }
    for (const match2 of unions) {
      const part = (type) => ({ type, field: void 0 });
      const sides = { base: part(match2.base), head: part(match2.head) };
      if (conflicts(sides.head, sides.base, resolver) || conflicts(sides.base, sides.head, resolver))
        yield differenceAt(match2, sides, match2.head.place);
    }
  },
  reads: (reader, writer, _on, { resolver }) => reader && writer ? claim(reader, writer, resolver) : reads,
  message: ({ base, head }) => {
    const field2 = head?.field ?? base?.field;
    return field2 ? `the aliases of field "${field2.name}" are ambiguous: two fields claim one` : "the aliases of this type are ambiguous";
  },
  shape: ({ field: field2 }) => field2 ? [field2.name, [...field2.aliases].sort()] : null
});
function byName({ fields: fields2 }) {
  return new Map(fields2.map((field2) => [field2.name, field2]));
}
function unsettled(reader, writer, resolver) {
  const outcome = resolver.between(reader, writer, ["alias"]);
  return outcome.outcome !== "reads" || outcome.note !== void 0;
}
function claim(reader, writer, resolver) {
  if (reader.type.kind === "union" || writer.type.kind === "union")
    return resolver.between(reader.type, writer.type, ["duplicate-branch"]);
  if (reader.field) return resolver.between(reader.type, writer.type, ["alias"], reader.field);
  return writer.field ? reads : resolver.between(reader.type, writer.type, ["name"]);
}
function swallowed(reader, writer, resolver) {
  return claim(reader, writer, resolver).outcome !== "reads";
}
function conflicts(reader, writer, resolver) {
  const outcome = claim(reader, writer, resolver);
  return outcome.outcome !== "reads" || outcome.note !== void 0;
}

// src/formats/avro/rules/aliases.ts
var aliases = defineRule({
  id: "avro/aliases",
  title: "Aliases of a type or field changed",
  why: "Aliases let a reader find data that was written under another name. They matter on the reader's side only, and only where a writer still uses that name.",
  remedy: "Keep an alias as long as data under the earlier name is read. Aliases do not chain: list every earlier name.",
  surfaces: ["wire"],
  *differences({ named: named2, fields: fields2 }) {
    for (const match2 of [...named2, ...fields2]) {
      const { base, head } = match2;
      if (!base || !head) continue;
      const renamed = base.name !== head.name;
      const before = others(base.aliases, renamed ? head.name : void 0);
      const after = others(head.aliases, renamed ? base.name : void 0);
      if (before.join("\n") !== after.join("\n"))
        yield differenceAt(match2, { base: before, head: after }, head.place);
    }
  },
  reads: () => reads,
  message({ base = [], head = [] }) {
    const gained2 = head.filter((name) => !base.includes(name));
    const lost = base.filter((name) => !head.includes(name));
    const parts2 = [
      ...gained2.length > 0 ? [`gained the alias ${gained2.join(", ")}`] : [],
      ...lost.length > 0 ? [`lost the alias ${lost.join(", ")}`] : []
    ];
    return parts2.join(" and ");
  },
  shape: (names3) => names3
});
function others(names3, renamed) {
  return names3.filter((name) => name !== renamed).sort();
}

// src/formats/avro/rules/contract-kind.ts
var contractKind = defineRule({
  id: "avro/contract-kind",
  title: "Schema turned into a protocol, or back",
  why: "A schema describes one kind of datum, a protocol describes calls and the types that they use. Readers of the one cannot use the other.",
  remedy: "Keep the file and add the other kind under another name.",
  surfaces: ["wire"],
  *differences({ base, head }) {
    if (kindOf(base) === kindOf(head)) return;
    const place = head.protocol?.place ?? head.root?.place ?? head.types[0]?.place;
    yield differenceAt({ at: trail(void 0, []) }, { base, head }, place);
  },
  reads: (_reader, writer, _on, { resolver }) => writer ? resolver.missing(writer) : reads,
  message: ({ base, head }) => `${base ? kindOf(base) : ""} became ${head ? kindOf(head) : ""}`,
  shape: kindOf
});
function kindOf({ protocol, root }) {
  if (protocol) return "a protocol";
  return root ? "a schema" : "a set of types";
}

// src/formats/avro/match/matched.ts
function readsBetween(...kinds) {
  return (reader, writer, _on, { resolver }) => reader && writer ? resolver.between(reader, writer, kinds) : reads;
}

// src/formats/avro/rules/decimal.ts
var decimal = defineRule({
  id: "avro/decimal",
  title: "Precision or scale of a decimal changed",
  why: "A decimal is written as a bare whole number; the scale stands only in the schema. Decoders do not compare the two schemas' scales, so 12.34 written with scale 2 is read as 1.234 with scale 3. The specification asks precision and scale to match, and some decoders refuse otherwise.",
  remedy: "Add a field with the new precision and scale and fill both until the readers have moved.",
  surfaces: ["wire"],
  differences: placesWhere(
    (base, head) => base.logical?.name === "decimal" && head.logical?.name === "decimal" && textOf2(base) !== textOf2(head)
  ),
  reads: readsBetween("logical"),
  message: ({ base, head }) => `${textOf2(base)} became ${textOf2(head)}`,
  shape: textOf2
});
function textOf2(type) {
  return type?.logical ? logicalText(type.logical) : "";
}

// src/formats/avro/rules/doc.ts
var doc = defineRule({
  id: "avro/doc",
  title: "Documentation changed",
  why: "Documentation does not touch data. It is listed because it may announce a meaning that no schema can express.",
  remedy: "Read it: a changed unit or meaning breaks readers although every byte is read.",
  surfaces: ["wire"],
  *differences(matched) {
    for (const match2 of documented(matched)) {
      const { base, head } = match2;
      if (base && head && base.doc !== head.doc)
        yield differenceAt(match2, { base: { doc: base.doc }, head: { doc: head.doc } }, head.place);
    }
  },
  reads: () => reads,
  message({ base, head }) {
    if (base?.doc === void 0) return "documentation was added";
    return head?.doc === void 0 ? "documentation was removed" : "the documentation changed";
  },
  shape: ({ doc: text2 }) => text2 ?? null
});
function documented({ named: named2, fields: fields2, messages, base, head }) {
  const at = trail(void 0, [simpleName(head.protocol?.name ?? "")]);
  return [...named2, ...fields2, ...messages, { base: base.protocol, head: head.protocol, at }];
}

// src/formats/avro/rules/enum-default.ts
var enumDefault = defineRule({
  id: "avro/enum-default",
  title: "Default symbol of an enum added, removed or changed",
  why: "The default symbol stands in for symbols that a reader does not know. Between these two versions nothing becomes unreadable by it alone, but another default means another value for unknown symbols, and without one the next new symbol breaks this reader.",
  remedy: "Keep a default symbol such as UNKNOWN on every enum that may grow.",
  surfaces: ["wire"],
  *differences({ named: named2 }) {
    for (const match2 of named2) {
      const { base, head } = match2;
      if (base.kind !== "enum" || head.kind !== "enum" || base.default === head.default) continue;
      yield differenceAt(
        match2,
        { base: { symbol: base.default }, head: { symbol: head.default } },
        head.place
      );
    }
  },
  reads(reader) {
    if (reader?.symbol === void 0)
      return readsWith("a symbol that this reader's enum lacks will be rejected");
    return reads;
  },
  message({ base, head }) {
    if (base?.symbol === void 0) return `the default symbol ${head?.symbol ?? ""} was added`;
    return head?.symbol === void 0 ? `the default symbol ${base.symbol} was removed` : `the default symbol changed from ${base.symbol} to ${head.symbol}`;
  },
  shape: ({ symbol }) => symbol ?? null
});

// src/formats/avro/rules/enum-order.ts
var enumOrder = defineRule({
  id: "avro/enum-order",
  title: "Enum symbols reordered",
  why: "Symbols are written as numbers but matched by name with the writer's schema, so readers are not hurt. Their sort order changes, and a reader without the writer's schema takes one symbol for another.",
  remedy: "Append new symbols at the end; keep the order where data is sorted by Avro's order.",
  surfaces: ["wire"],
  *differences({ named: named2 }) {
    for (const match2 of named2) {
      const { base, head } = match2;
      if (base.kind !== "enum" || head.kind !== "enum") continue;
      const names3 = (elements) => elements.map(({ name }) => name);
      yield* orderDifference(match2, names3(base.symbols), names3(head.symbols), head.place);
    }
  },
  reads: () => reads,
  message: () => "the symbols stand in another order",
  shape: (names3) => names3
});

// src/formats/avro/rules/enum-symbol.ts
var enumSymbol = defineRule({
  id: "avro/enum-symbol",
  title: "Enum symbol added or removed",
  why: "A reader that meets a symbol it does not know takes the default of its own enum; without one, decoding fails. The default of a field does not help: it only stands in for a field that was not written.",
  remedy: 'Give the enum a "default" symbol (next to "symbols", not on the field) in every reader before a writer uses a new symbol; remove a symbol only when no data holds it.',
  references: ["avro:MISSING_ENUM_SYMBOLS"],
  surfaces: ["wire"],
  *differences({ named: named2 }) {
    for (const match2 of named2) {
      const { base, head } = match2;
      if (base.kind !== "enum" || head.kind !== "enum") continue;
      const under = (symbol) => ({ at: trail(match2.at, [`#${symbol.name}`]) });
      const [before, after] = [namesOf2(base), namesOf2(head)];
      for (const symbol of base.symbols)
        if (!after.has(symbol.name))
          yield differenceAt(
            under(symbol),
            { base: { symbol, type: base, otherType: head }, head: void 0 },
            symbol.place
          );
      for (const symbol of head.symbols)
        if (!before.has(symbol.name))
          yield differenceAt(
            under(symbol),
            { base: void 0, head: { symbol, type: head, otherType: base } },
            symbol.place
          );
    }
  },
  reads(reader, writer, _on, { resolver }) {
    if (reader || !writer) return reads;
    const { otherType, type, symbol } = writer;
    return resolver.between(otherType, type, ["symbol", "symbol-default"], symbol);
  },
  message: ({ base, head }) => {
    const [name, type] = [(head ?? base)?.symbol.name ?? "", (head ?? base)?.type.name ?? ""];
    return `symbol ${name} was ${head ? "added to" : "removed from"} ${type}`;
  },
  shape: ({ symbol, type }) => [symbol.name, type.default ?? null]
});
function namesOf2({ symbols: symbols2 }) {
  return new Set(symbols2.map(({ name }) => name));
}

// src/formats/avro/rules/error-record.ts
var errorRecord = defineRule({
  id: "avro/error-record",
  title: "Record turned into an error, or back",
  why: "An error is a record that messages may throw; its bytes are the same. Generated classes change their base class.",
  remedy: "Check generated code; nothing is needed for data.",
  surfaces: ["wire"],
  *differences({ named: named2 }) {
    for (const match2 of named2) {
      const { base, head } = match2;
      if (base.kind === "record" && head.kind === "record" && base.error !== head.error)
        yield differenceAt(match2, { base: base.error, head: head.error }, head.place);
    }
  },
  reads: () => reads,
  message: ({ head }) => head ? "the record became an error" : "the error became a record",
  shape: (error) => error
});

// src/formats/avro/rules/field-default.ts
var fieldDefault = defineRule({
  id: "avro/field-default",
  title: "Default of a field added, removed or changed",
  why: "Data of these two versions carries the field, so both read each other. Data from before the field existed is filled with the reader's default: another default silently means another value, and a removed one makes such data unreadable.",
  remedy: "Keep the default while data from before the field existed is around; a transitive promise needs it as long as that data counts.",
  surfaces: ["wire"],
  *differences({ fields: fields2 }) {
    for (const match2 of fields2) {
      const { base, head } = match2;
      if (!base || !head) continue;
      const value = (node) => node && exactJson(node);
      if (value(base.default) === value(head.default)) continue;
      const sides = {
        base: { name: base.name, value: value(base.default) },
        head: { name: head.name, value: value(head.default) }
      };
      yield differenceAt(match2, sides, head.place);
    }
  },
  reads(reader, writer) {
    if (reader?.value === void 0)
      return readsWith("data that lacks the field has no default to fall back on");
    if (writer?.value === void 0) return reads;
    return readsWith(
      `data that lacks the field is now filled with ${reader.value.slice(0, 40)} instead of ${writer.value.slice(0, 40)}`
    );
  },
  message({ base, head }) {
    const name = head?.name ?? "";
    if (base?.value === void 0)
      return `field "${name}" gained the default ${head?.value?.slice(0, 60) ?? ""}`;
    if (head?.value === void 0) return `field "${name}" lost its default ${base.value.slice(0, 60)}`;
    return `the default of field "${name}" changed from ${base.value.slice(0, 60)} to ${head.value.slice(0, 60)}`;
  },
  shape: ({ value }) => value ?? null
});

// src/formats/avro/rules/field-order.ts
var fieldOrder = defineRule({
  id: "avro/field-order",
  title: "Record fields reordered",
  why: "Readers match fields by name with the writer's schema at hand, so every datum is still read. The order in which records sort changes, and a reader that decodes without the writer's schema reads nonsense.",
  remedy: "Nothing to do where readers have the writer's schema. Keep the order where data is sorted by Avro's order.",
  surfaces: ["wire"],
  *differences({ named: named2 }) {
    for (const match2 of named2) {
      const { base, head } = match2;
      if (base.kind !== "record" || head.kind !== "record") continue;
      const names3 = (elements) => elements.map(({ name }) => name);
      yield* orderDifference(match2, names3(base.fields), names3(head.fields), head.place);
    }
  },
  reads: () => reads,
  message: () => "the fields stand in another order",
  shape: (names3) => names3
});

// src/formats/avro/rules/field-presence.ts
var fieldPresence = defineRule({
  id: "avro/field-presence",
  title: "Record field added or removed",
  why: "A reader fills a field that the writer did not write from the default in its own schema; without a default, decoding fails. A union with null is not a default: only `default` is. A reader skips fields that it does not know.",
  remedy: 'Give the field a default (for an optional one `"type": ["null", \u2026], "default": null`), and keep that default as long as any reader holds the field.',
  references: ["avro:READER_FIELD_MISSING_DEFAULT_VALUE"],
  surfaces: ["wire"],
  *differences({ fields: fields2 }) {
    for (const match2 of fields2) {
      const { base, head, records: records3 } = match2;
      if (base === void 0 === (head === void 0)) continue;
      const part = (field2, record2, otherRecord) => field2 && { field: field2, record: record2, otherRecord };
      const sides = {
        base: part(base, records3.base, records3.head),
        head: part(head, records3.head, records3.base)
      };
      yield differenceAt(match2, sides, (head ?? base)?.place);
    }
  },
  reads(reader, writer, _on, { resolver }) {
    if (!reader || writer) return reads;
    const { record: record2, otherRecord, field: field2 } = reader;
    return resolver.between(record2, otherRecord, ["missing-default", "default-used"], field2);
  },
  message({ base, head }) {
    if (!head) return `field "${base?.field.name ?? ""}" was removed`;
    const { name, default: fallback } = head.field;
    return fallback ? `field "${name}" was added with the default ${exactJson(fallback).slice(0, 60)}` : `field "${name}" was added without a default`;
  },
  shape: ({ field: field2 }) => [field2.name, schemaKey(field2.type), field2.default ? exactJson(field2.default) : null]
});

// src/formats/avro/rules/field-rename.ts
var fieldRename = defineRule({
  id: "avro/field-rename",
  title: "Record field renamed with an alias",
  why: "Fields are found by name. A reader that lists the writer's name among the field's `aliases` finds it; a reader with the earlier schema does not know the later name and needs a default. So a rename is never safe in both directions.",
  remedy: "Give the earlier field a default before renaming, or add the later field beside it, fill both, and remove the earlier one when no reader is left that needs it.",
  references: ["avro:READER_FIELD_MISSING_DEFAULT_VALUE"],
  surfaces: ["wire"],
  *differences({ fields: fields2 }) {
    for (const match2 of fields2) {
      const { base, head, records: records3 } = match2;
      if (!base || !head || base.name === head.name) continue;
      const sides = {
        base: { field: base, record: records3.base },
        head: { field: head, record: records3.head }
      };
      yield differenceAt(match2, sides, head.place);
    }
  },
  reads(reader, writer, _on, { resolver }) {
    if (!reader || !writer) throw new Error("a rename has two sides");
    return resolver.between(reader.record, writer.record, ["missing-default", "default-used"], reader.field);
  },
  message: ({ base, head }) => `field "${base?.field.name ?? ""}" was renamed to "${head?.field.name ?? ""}"`,
  shape: ({ field: field2 }) => [field2.name, [...field2.aliases].sort()]
});

// src/formats/avro/rules/fixed-size.ts
var fixedSize = defineRule({
  id: "avro/fixed-size",
  title: "Size of a fixed type changed",
  why: "A fixed value is written without its length: both sides must agree on it, and decoders refuse schemas that do not.",
  remedy: "Define a new fixed type under another name for a new field, or use bytes where the length may change.",
  references: ["avro:FIXED_SIZE_MISMATCH"],
  surfaces: ["wire"],
  *differences({ named: named2 }) {
    for (const match2 of named2) {
      const { base, head } = match2;
      if (base.kind !== "fixed" || head.kind !== "fixed" || base.size === head.size) continue;
      yield differenceAt(match2, { base, head }, head.place);
    }
  },
  reads: readsBetween("size"),
  message: ({ base, head }) => `the size changed from ${String(base?.size ?? 0)} to ${String(head?.size ?? 0)} bytes`,
  shape: ({ size }) => size
});

// src/formats/avro/rules/logical-type.ts
var logicalType = defineRule({
  id: "avro/logical-type",
  title: "Logical type added, removed or changed",
  why: "Decoders ignore logical types when they match schemas: the same number arrives and is taken for something else, a thousandth of the time or another zone, without any error. A reader that gains a logical type takes every plain value for one.",
  remedy: "Add a field with the new logical type and convert on write; never change the unit of a field in place.",
  surfaces: ["wire"],
  differences: placesWhere(({ logical: base }, { logical: head }) => {
    if (base?.name === "decimal" && head?.name === "decimal") return false;
    return (base && logicalText(base)) !== (head && logicalText(head));
  }),
  reads: readsBetween("logical"),
  message({ base, head }) {
    const [before, after] = [base?.logical, head?.logical];
    if (!before) return `the logical type ${after ? logicalText(after) : ""} was added`;
    return after ? `the logical type changed from ${logicalText(before)} to ${logicalText(after)}` : `the logical type ${logicalText(before)} was removed`;
  },
  shape: schemaKey
});

// src/formats/avro/rules/message-presence.ts
var messagePresence = defineRule({
  id: "avro/message-presence",
  title: "Protocol message added, removed or made one-way",
  why: "A client that calls a message needs a server that knows it. Here the caller is the writer of the request and the server its reader. Nobody answers a one-way message: when the sides disagree about that, Apache Avro refuses the call.",
  remedy: "Add a message to the servers before clients call it; remove it from the servers when no client calls it any more. To change whether it is answered, add a second message.",
  surfaces: ["wire"],
  *differences({ messages }) {
    for (const match2 of messages) {
      const { base, head } = match2;
      if (base?.oneWay === head?.oneWay) continue;
      yield differenceAt(match2, match2, (head ?? base)?.place);
    }
  },
  reads: (_reader, writer, _on, { resolver }) => writer ? resolver.missing(writer) : reads,
  message({ base, head }) {
    const name = (head ?? base)?.name ?? "";
    if (base && head) return `the message ${name} became ${head.oneWay ? "one-way" : "two-way"}`;
    return `the message ${name} was ${head ? "added" : "removed"}`;
  },
  shape: ({ name, oneWay }) => [name, oneWay]
});

// src/formats/avro/match/type-names.ts
function namedUses({ base, head, slots }) {
  return {
    base: { type: base, slots: slots.map((slot) => slot.base) },
    head: { type: head, slots: slots.map((slot) => slot.head) }
  };
}
function readsName(reader, writer, _on, { resolver }) {
  if (!reader || !writer) return reads;
  return worst([
    resolver.between(reader.type, writer.type, ["name"]),
    ...reader.slots.map(
      (slot) => resolver.between(slot, writer.type, ["name", "branch-name", "missing-branch"])
    )
  ]);
}

// src/formats/avro/rules/namespace.ts
var namespace = defineRule({
  id: "avro/namespace",
  title: "Namespace of a type changed",
  why: "The specification matches types by their name without the namespace, and most decoders do; avsc with its default options does not. Inside a union, decoders look for an enum or fixed branch by full name and fail, although Apache Avro's compatibility checker accepts it. Generated classes move to another package.",
  remedy: "Keep the namespace. If it must change, add the earlier full name to the type's aliases and upgrade readers first.",
  references: ["avro:NAME_MISMATCH"],
  surfaces: ["wire"],
  *differences({ named: named2 }) {
    for (const match2 of named2) {
      const [before, after] = [match2.base.name, match2.head.name];
      if (before === after || simpleName(before) !== simpleName(after)) continue;
      yield differenceAt(match2, namedUses(match2), match2.head.place);
    }
  },
  reads(reader, writer, on, matched) {
    const outcome = readsName(reader, writer, on, matched);
    if (outcome.outcome !== "reads" || !reader || !writer) return outcome;
    if (reader.type.aliases.includes(writer.type.name)) return reads;
    return readsWith(
      "names match without their namespace; avsc with its default options refuses, and generated classes change"
    );
  },
  message: ({ base, head }) => `the namespace of ${simpleName(head?.type.name ?? "")} changed from ${shown2(base?.type.name)} to ${shown2(head?.type.name)}`,
  shape: ({ type }) => [type.name, [...type.aliases].sort()]
});
function shown2(name = "") {
  return namespaceOf(name) === "" ? "none" : namespaceOf(name);
}

// src/formats/avro/match/union-branches.ts
function* branchDifferences({ unions }) {
  for (const match2 of unions) {
    const base = (branch) => ({ branch, slot: match2.base, otherSlot: match2.head });
    const head = (branch) => ({ branch, slot: match2.head, otherSlot: match2.base });
    for (const branch of match2.branches.onlyA) yield { base: base(branch), head: void 0, match: match2 };
    for (const branch of match2.branches.onlyB) yield { base: void 0, head: head(branch), match: match2 };
    for (const [was, is] of match2.branches.both)
      if (was.kind !== is.kind) yield { base: base(was), head: head(is), match: match2 };
  }
}
function readsBranch(reader, writer, _on, { resolver }) {
  if (!writer) return reader ? takenFirst(reader, resolver) : reads;
  return resolver.branch(reader?.slot ?? writer.otherSlot, writer.branch);
}
function takenFirst({ slot, otherSlot, branch }, resolver) {
  const [union2, written] = [typeOf(slot), typeOf(otherSlot)];
  if (union2.kind !== "union") return reads;
  for (const type of written.kind === "union" ? written.branches : [written]) {
    const { kind } = typeOf(type);
    const first2 = union2.branches.map(typeOf).find((into) => into.kind === kind || promotes(kind, into.kind));
    if (first2 === typeOf(branch) && first2.kind !== kind) return resolver.between(slot, type, ["choice"]);
  }
  return reads;
}

// src/formats/avro/rules/nullability.ts
var nullability = defineRule({
  id: "avro/nullability",
  title: "Null allowed or no longer allowed",
  why: "A writer whose union holds null may write null; a reader without that branch cannot take it. The other way round every value fits.",
  remedy: "Let the readers accept null first, then let the writers write it. To forbid null, stop writing it, and keep the branch on readers while such data exists.",
  references: ["avro:MISSING_UNION_BRANCH", "avro:TYPE_MISMATCH"],
  surfaces: ["wire"],
  *differences(matched) {
    for (const { base, head, match: match2 } of branchDifferences(matched))
      if ((head ?? base)?.branch.kind === "null") yield differenceAt(match2, { base, head }, match2.head.place);
  },
  reads: readsBranch,
  message: ({ head }) => head ? "null is allowed now" : "null is no longer allowed",
  shape: ({ slot }) => slot.kind
});

// src/formats/avro/rules/promotion.ts
var promotion = defineRule({
  id: "avro/promotion",
  title: "Type widened or narrowed along a promotion",
  why: "A reader may take int as long, float or double, long as float or double, float as double, and string and bytes as each other; never the other way. Some promotions lose: above 2^24 in a float, above 2^53 in a double, bytes that are not UTF-8 in a string.",
  remedy: "Widen the readers first, then the writers; do not narrow. Go to long or double rather than float where values may be large.",
  references: ["avro:TYPE_MISMATCH"],
  surfaces: ["wire"],
  differences: placesWhere(
    ({ kind: base }, { kind: head }) => base !== head && (promotes(base, head) || promotes(head, base))
  ),
  reads: readsBetween("type", "lossy"),
  message: ({ base, head }) => `the type changed from ${base ? describeType(base) : "nothing"} to ${head ? describeType(head) : "nothing"}`,
  shape: schemaKey
});

// src/formats/avro/rules/property.ts
var property = defineRule({
  id: "avro/property",
  title: "Custom property added, removed or changed",
  why: "Attributes that the specification does not name are kept and ignored by readers. Code generators and connectors may use them (for example `avro.java.string` or `connect.name`).",
  remedy: "Check the tools that read the property; nothing is needed for data.",
  surfaces: ["wire"],
  *differences(matched) {
    for (const match2 of annotated3(matched)) {
      const { base, head } = match2;
      if (!base || !head || base.properties.size + head.properties.size === 0) continue;
      for (const key of [.../* @__PURE__ */ new Set([...base.properties.keys(), ...head.properties.keys()])].sort()) {
        const side = (value) => value === void 0 ? void 0 : { key, value };
        const sides = { base: side(base.properties.get(key)), head: side(head.properties.get(key)) };
        if (sides.base?.value !== sides.head?.value) yield differenceAt(match2, sides, head.place);
      }
    }
  },
  reads: () => reads,
  message({ base, head }) {
    const key = JSON.stringify((head ?? base)?.key ?? "");
    if (!base) return `the property ${key} was added`;
    return head ? `the property ${key} changed from ${clip2(base.value)} to ${clip2(head.value)}` : `the property ${key} was removed`;
  },
  shape: ({ key, value }) => [key, value]
});
function annotated3({ named: named2, fields: fields2, slots, messages, base, head }) {
  const at = trail(void 0, [simpleName(head.protocol?.name ?? "")]);
  const plain3 = slots.filter((slot) => !isNamed(slot.base) || !isNamed(slot.head));
  return [...named2, ...fields2, ...plain3, ...messages, { base: base.protocol, head: head.protocol, at }];
}
function clip2(text2) {
  return text2.length > 60 ? `${text2.slice(0, 60)}\u2026` : text2;
}

// src/formats/avro/rules/protocol-name.ts
var protocolName = defineRule({
  id: "avro/protocol-name",
  title: "Protocol renamed",
  why: "Client and server exchange their protocols when they meet and match messages by name, not the protocol's own name. Generated interfaces change.",
  remedy: "Check generated code; nothing is needed for calls.",
  surfaces: ["wire"],
  *differences({ base, head }) {
    if (!base.protocol || !head.protocol || base.protocol.name === head.protocol.name) return;
    const short = (name) => name.slice(name.lastIndexOf(".") + 1);
    const at = trail(void 0, [short(base.protocol.name)], [short(head.protocol.name)]);
    yield differenceAt({ at }, { base: base.protocol.name, head: head.protocol.name }, head.protocol.place);
  },
  reads: () => reads,
  message: ({ base, head }) => `the protocol ${base ?? ""} became ${head ?? ""}`,
  shape: (name) => name
});

// src/formats/avro/rules/shared-type.ts
var sharedType = defineRule({
  id: "avro/shared-type",
  title: "A type that another file declares changed",
  why: "Data of this contract contains the other file's type, so what that change breaks breaks this contract's data too. The change itself is listed, and owned, where the type is declared.",
  remedy: "Repair the change in the file that declares the type; nothing is needed here.",
  surfaces: ["wire"],
  *differences({ shared }) {
    for (const match2 of shared) yield differenceAt(match2, match2, match2.head.place);
  },
  reads: (reader, writer, _on, { resolver }) => reader && writer ? resolver.inside(reader, writer) : reads,
  message: ({ head }) => `${head?.kind ?? ""} ${head?.name ?? ""}, declared in ${head?.place.text.file ?? ""}, changed`,
  shape: definitionKey
});

// src/formats/avro/rules/sort-order.ts
var sortOrder = defineRule({
  id: "avro/sort-order",
  title: "Sort order of a field changed",
  why: "`order` says how records compare; it does not touch how they are written or read. Jobs that sort or merge by Avro's order see records in another sequence.",
  remedy: "Check jobs that sort or join on this record; nothing is needed for readers.",
  surfaces: ["wire"],
  *differences({ fields: fields2 }) {
    for (const match2 of fields2) {
      const { base, head } = match2;
      if (base && head && base.order !== head.order)
        yield differenceAt(match2, { base: base.order, head: head.order }, head.place);
    }
  },
  reads: () => reads,
  message: ({ base, head }) => `the sort order changed from ${base ?? ""} to ${head ?? ""}`,
  shape: (order) => order
});

// src/formats/avro/rules/type-change.ts
var typeChange = defineRule({
  id: "avro/type-change",
  title: "Type changed to an unrelated one",
  why: "Avro reads a value only as the same type or along its fixed list of promotions. Between other types (string and enum, bytes and fixed, array and map, record and map, \u2026) decoding fails in both directions.",
  remedy: "Add a new field with the new type and a default, write both for a while, and remove the old one later; or read both through a union of the two types.",
  references: ["avro:TYPE_MISMATCH"],
  surfaces: ["wire"],
  differences: placesWhere(
    ({ kind: base }, { kind: head }) => base !== head && !promotes(base, head) && !promotes(head, base)
  ),
  reads: readsBetween("type"),
  message: ({ base, head }) => `the type changed from ${base ? describeType(base) : "nothing"} to ${head ? describeType(head) : "nothing"}`,
  shape: schemaKey
});

// src/formats/avro/rules/type-name.ts
var typeName = defineRule({
  id: "avro/type-name",
  title: "Record, enum or fixed type renamed",
  why: "Named types must bear the same name on both sides. A reader with an alias reads data under the earlier full name; a reader with the earlier schema does not know the later one. Apache Avro's Java decoder ignores the names of records, its compatibility checker and other implementations do not.",
  remedy: "Keep the name. If it must change, add the earlier full name (with its namespace) to the type's aliases, and upgrade all readers before any writer.",
  references: ["avro:NAME_MISMATCH"],
  surfaces: ["wire"],
  *differences({ named: named2 }) {
    for (const match2 of named2)
      if (simpleName(match2.base.name) !== simpleName(match2.head.name))
        yield differenceAt(match2, namedUses(match2), match2.head.place);
  },
  reads: readsName,
  message: ({ base, head }) => `${head?.type.kind ?? ""} ${base?.type.name ?? ""} was renamed to ${head?.type.name ?? ""}`,
  shape: ({ type }) => [type.name, [...type.aliases].sort()]
});

// src/formats/avro/rules/type-presence.ts
var typePresence = defineRule({
  id: "avro/type-presence",
  title: "Type of a protocol or IDL file added or removed",
  why: "A type that nothing else in the file uses is there for data of its own; when it goes, nothing is left to read that data with. Types that other types use are judged where they are used.",
  remedy: "Keep the type while data of it exists, or rename it with an alias.",
  surfaces: ["wire"],
  *differences({ types }) {
    for (const match2 of types) yield differenceAt(match2, match2, (match2.head ?? match2.base)?.place);
  },
  reads: (reader, writer, _on, { resolver }) => reader || !writer ? reads : resolver.missing(writer),
  message: ({ base, head }) => `the ${(head ?? base)?.kind ?? ""} ${(head ?? base)?.name ?? ""} was ${head ? "added" : "removed"}`,
  shape: definitionKey
});

// src/formats/avro/rules/union-branch.ts
var unionBranch = defineRule({
  id: "avro/union-branch",
  title: "Union branch added, removed or changed",
  why: "The writer may write any of its branches, and the reader needs a branch that takes each: of the same type and name, or one that the value is promoted to. Otherwise data in that branch cannot be read.",
  remedy: "Add the branch to all readers before any writer uses it; before removing one, stop writing it and let the data expire.",
  references: ["avro:MISSING_UNION_BRANCH"],
  surfaces: ["wire"],
  *differences(matched) {
    for (const { base, head, match: match2 } of branchDifferences(matched)) {
      const part = head ?? base;
      if (!part || part.branch.kind === "null") continue;
      const step = ({ branch, slot }) => [branchStep(branch, slot)];
      const at = trail(match2.at, step(base ?? part), step(part));
      yield differenceAt({ at }, { base, head }, part.branch.place);
    }
  },
  reads: readsBranch,
  message({ base, head }) {
    if (!base) return `the union gained the branch ${head ? describeType(head.branch) : ""}`;
    if (!head) return `the union lost the branch ${describeType(base.branch)}`;
    return `the branch ${describeType(base.branch)} became ${describeType(head.branch)}`;
  },
  shape: ({ branch }) => schemaKey(branch)
});

// src/formats/avro/rules/union-order.ts
var unionOrder = defineRule({
  id: "avro/union-order",
  title: "Union branches reordered",
  why: "Readers with the writer's schema find the branch by its type, not by its place. Until Avro 1.11 a field's default had to fit the first branch, and code generators may derive another type.",
  remedy: "Keep null first where the default is null, and check generated code.",
  surfaces: ["wire"],
  *differences({ unions }) {
    for (const match2 of unions)
      yield* orderDifference(match2, steps(match2.base), steps(match2.head), match2.head.place);
  },
  reads: () => readsWith("branches are found by type, whatever their order"),
  message: ({ base, head }) => `the union's branches stand in another order: ${base?.join(", ") ?? ""} became ${head?.join(", ") ?? ""}`,
  shape: (names3) => names3
});
function steps(type) {
  return type.kind === "union" ? type.branches.map((branch) => branchStep(branch, type)) : [];
}

// src/formats/avro/rules/union-wrap.ts
var unionWrap = defineRule({
  id: "avro/union-wrap",
  title: "Type put into or taken out of a union of its own",
  why: "A union of a single branch is written with a branch number before the value. Readers that have the writer's schema read either form as the other.",
  remedy: "Nothing to do where readers have the writer's schema.",
  surfaces: ["wire"],
  *differences({ unions }) {
    for (const match2 of unions) {
      const { base, head, branches: branches2 } = match2;
      if (base.kind === "union" === (head.kind === "union")) continue;
      if (branches2.onlyA.length === 0 && branches2.onlyB.length === 0)
        yield differenceAt(match2, { base, head }, head.place);
    }
  },
  reads: () => reads,
  message: ({ head }) => head?.kind === "union" ? "the type was put into a union of its own" : "the type was taken out of its union",
  shape: schemaKey
});

// src/formats/avro/witness/datum.ts
function branchName(branch) {
  const type = typeOf(branch);
  return isNamed(type) ? type.name : type.kind;
}
function isList(datum) {
  return Array.isArray(datum);
}
function isObject(datum) {
  return typeof datum === "object" && datum !== null && !isList(datum) && !(datum instanceof Uint8Array);
}
function plainDatum(datum, schema2, leaf) {
  const type = typeOf(schema2);
  if (isList(datum))
    return type.kind === "array" ? datum.map((item) => plainDatum(item, type.items, leaf)) : datum;
  if (!isObject(datum)) return leaf(datum);
  if ("branch" in datum && type.kind === "union") {
    const branch = type.branches[datum.branch];
    if (!branch || datum.value === null) return null;
    return objectOf([[branchName(branch), plainDatum(datum.value, branch, leaf)]]);
  }
  if ("fields" in datum && type.kind === "record")
    return objectOf(
      type.fields.map((field2) => [
        field2.name,
        plainDatum(datum.fields.get(field2.name) ?? null, field2.type, leaf)
      ])
    );
  if ("entries" in datum && type.kind === "map")
    return objectOf([...datum.entries].map(([key, value]) => [key, plainDatum(value, type.values, leaf)]));
  return void 0;
}
function toJson(datum, schema2) {
  return plainDatum(datum, schema2, (value) => {
    if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
    return value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value;
  });
}
var BadDatum = class extends Error {
  name = "BadDatum";
};
function fromJson(json, schema2) {
  const type = typeOf(schema2);
  const bad = () => {
    throw new BadDatum(`${shown3(json)} is not a value of ${type.kind}`);
  };
  switch (type.kind) {
    case "array":
      return Array.isArray(json) ? json.map((item) => fromJson(item, type.items)) : bad();
    case "map":
      return {
        entries: new Map(members(json, bad).map(([key, value]) => [key, fromJson(value, type.values)]))
      };
    case "record":
      return { fields: recordFrom(new Map(members(json, bad)), type.fields) };
    case "union":
      return unionFrom(json, type, bad);
    default: {
      const datum = leafFrom[type.kind](json);
      return datum === void 0 ? bad() : datum;
    }
  }
}
var text = (json) => typeof json === "string" ? json : void 0;
var bytes = (json) => typeof json === "string" ? new Uint8Array(Buffer.from(json, "latin1")) : void 0;
function number(json) {
  if (typeof json === "string" && /^(NaN|-?Infinity)$/.test(json)) return Number(json);
  return typeof json === "number" ? json : void 0;
}
var leafFrom = {
  null: (json) => json === null ? null : void 0,
  boolean: (json) => typeof json === "boolean" ? json : void 0,
  int: (json) => typeof json === "number" && Number.isInteger(json) ? json : void 0,
  long(json) {
    if (typeof json === "number" && Number.isInteger(json)) return BigInt(json);
    return typeof json === "string" && /^-?\d{1,20}$/.test(json) ? BigInt(json) : void 0;
  },
  float: number,
  double: number,
  string: text,
  enum: text,
  bytes,
  fixed: bytes
};
function recordFrom(json, fields2) {
  return new Map(fields2.map((field2) => [field2.name, fromJson(json.get(field2.name), field2.type)]));
}
function unionFrom(json, type, bad) {
  const [[name, value] = [json === null ? "null" : "", null]] = json === null ? [] : members(json, bad);
  const branch = type.branches.findIndex((candidate) => branchName(candidate) === name);
  const chosen2 = type.branches[branch];
  return chosen2 ? { branch, value: fromJson(value, chosen2) } : bad();
}
function members(json, bad) {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? Object.entries(json) : bad();
}
function objectOf(entries) {
  const object = {};
  for (const [key, value] of entries)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  return object;
}
function shown3(json) {
  return json === void 0 ? "nothing" : JSON.stringify(json).slice(0, 60);
}

// src/formats/avro/witness/avsc-data.ts
function toAvsc(datum, schema2) {
  return plainDatum(datum, schema2, (value) => value instanceof Uint8Array ? Buffer.from(value) : value);
}
function fromAvsc(value, schema2) {
  const type = typeOf(schema2);
  if (value === null || value === void 0)
    return type.kind === "union" ? { branch: nullBranch(type.branches), value: null } : null;
  if (Buffer.isBuffer(value)) return new Uint8Array(value);
  if (Array.isArray(value) && type.kind === "array") return value.map((item) => fromAvsc(item, type.items));
  if (typeof value !== "object") return value;
  const entries = Object.entries(value);
  if (type.kind === "map")
    return { entries: new Map(entries.map(([key, item]) => [key, fromAvsc(item, type.values)])) };
  if (type.kind === "record") {
    const members2 = new Map(entries);
    return {
      fields: new Map(
        type.fields.map((field2) => [field2.name, fromAvsc(members2.get(field2.name), field2.type)])
      )
    };
  }
  if (type.kind !== "union") return null;
  const [[name, inner] = ["", null]] = entries;
  const branch = type.branches.findIndex((candidate) => branchName(candidate) === name);
  const chosen2 = type.branches[branch];
  return chosen2 ? { branch, value: fromAvsc(inner, chosen2) } : null;
}
function nullBranch(branches2) {
  return branches2.findIndex((branch) => typeOf(branch).kind === "null");
}

// src/formats/avro/witness/avsc-types.ts
var codec = "avsc 5.7.9";
var maxParts = 2e3;
var TooLarge = class extends Error {
  name = "TooLarge";
};
var avscType = memoByObject(async (schema2) => {
  if (isLarge(schema2)) throw new TooLarge("the schema is too large to be given to avsc");
  return build(render(schema2));
});
function avscResolver(reader, writer) {
  const resolver = resolversOf(reader)(writer);
  if (resolver instanceof Error) throw resolver;
  return resolver;
}
var resolversOf = memoByObject(
  (reader) => memoByObject((writer) => {
    try {
      return reader.createResolver(writer, { ignoreNamespaces: true });
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  })
);
async function build(schema2) {
  const { avsc } = await import("./avsc-library-U6WUDB2F.mjs");
  const long = avsc.types.LongType.__with({
    fromBuffer: (buffer) => buffer.readBigInt64LE(),
    toBuffer: (value) => {
      const buffer = Buffer.alloc(8);
      buffer.writeBigInt64LE(value);
      return buffer;
    },
    fromJSON: (value) => BigInt(value),
    toJSON: Number,
    isValid: (value) => typeof value === "bigint" && BigInt.asIntN(64, value) === value,
    compare: (a, b) => a === b ? 0 : a < b ? -1 : 1
  });
  const registry = { long };
  return avsc.Type.forSchema(schema2, {
    registry,
    wrapUnions: true,
    noAnonymousTypes: true,
    typeHook: (attributes) => {
      const name = attributes?.reference;
      return name === void 0 ? void 0 : registry[name];
    }
  });
}
var isLarge = memoByObject((schema2) => {
  const seen = /* @__PURE__ */ new Set([typeOf(schema2)]);
  let parts2 = 0;
  for (const type of seen) {
    const inside = schemasIn(type);
    parts2 += inside.length + (type.kind === "enum" ? type.symbols.length / 10 : 0);
    if (parts2 > maxParts) return true;
    for (const inner of inside) seen.add(typeOf(inner));
  }
  return false;
});
function schemasIn(type) {
  switch (type.kind) {
    case "record":
      return type.fields.map((field2) => field2.type);
    case "union":
      return type.branches;
    case "array":
      return [type.items];
    case "map":
      return [type.values];
    default:
      return [];
  }
}
function render(schema2) {
  const defined = /* @__PURE__ */ new Set();
  const shape = (inner) => {
    const type = typeOf(inner);
    switch (type.kind) {
      case "array":
        return { type: "array", items: shape(type.items) };
      case "map":
        return { type: "map", values: shape(type.values) };
      case "union":
        return type.branches.map(shape);
      case "record":
      case "enum":
      case "fixed":
        if (defined.has(type)) return { reference: type.name };
        defined.add(type);
        return definition(type);
      default:
        return type.kind;
    }
  };
  const definition = (type) => {
    const common2 = { name: simpleName(type.name), namespace: namespaceOf(type.name), aliases: type.aliases };
    if (type.kind === "record") return { type: "record", ...common2, fields: type.fields.map(field2) };
    if (type.kind === "fixed") return { type: "fixed", ...common2, size: type.size };
    const symbols2 = type.symbols.map(({ name }) => name);
    return { type: "enum", ...common2, symbols: symbols2, ...type.default !== void 0 && { default: type.default } };
  };
  const field2 = ({ name, type, default: fallback, aliases: aliases2 }) => ({
    name,
    type: shape(type),
    aliases: aliases2,
    ...fallback && { default: typeOf(type).kind === "long" ? exactJson(fallback) : plain(fallback) }
  });
  return shape(schema2);
}

// src/formats/avro/witness/display.ts
function display({ datum, pair: { reader, writer } }) {
  const raw = datum instanceof Uint8Array ? `0x${Buffer.from(datum).toString("hex")}` : typeof datum === "bigint" ? String(datum) : JSON.stringify(datum);
  const name = (logical3, kind) => logical3 ? logicalText(logical3) : kind;
  return `${raw.slice(0, 60)} was written as ${understood(datum, writer.logical)} (${name(writer.logical, writer.kind)}) and is read as ${understood(datum, reader.logical)} (${name(reader.logical, reader.kind)})`;
}
function understood(datum, logical3) {
  if (!logical3) return "the bare value";
  if (logical3.name === "decimal" && datum instanceof Uint8Array) return decimal2(datum, logical3.scale ?? 0);
  if (typeof datum !== "bigint" && typeof datum !== "number") return `a ${logical3.name}`;
  const number2 = Number(datum);
  const unit = logical3.name.slice(logical3.name.lastIndexOf("-") + 1);
  const factor = { millis: 1, micros: 1e3, nanos: 1e6 }[unit] ?? 1;
  if (logical3.name === "date") return instant(number2 * 864e5).slice(0, 10);
  if (logical3.name.startsWith("time-")) return clock(number2 / factor);
  const text2 = instant(number2 / factor);
  return logical3.name.startsWith("local-") ? text2.replace("Z", " local time") : text2;
}
function instant(millis) {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? "a time beyond any calendar" : date.toISOString();
}
function clock(millis) {
  return millis >= 0 && millis < 864e5 ? new Date(millis).toISOString().slice(11, 23) : `${String(millis)} ms, which is no time of day`;
}
function decimal2(bytes2, scale) {
  if (bytes2.length === 0) return "0";
  const unsigned = BigInt(`0x${Buffer.from(bytes2).toString("hex")}`);
  const value = BigInt.asIntN(8 * bytes2.length, unsigned);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const sign = value < 0n ? "-" : "";
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

// src/formats/avro/witness/encode.ts
function encodeDatum(datum, schema2) {
  const bytes2 = [];
  write(datum, typeOf(schema2), bytes2);
  return Buffer.from(bytes2);
}
function write(datum, type, out) {
  if (datum === null) return;
  if (typeof datum === "boolean") out.push(datum ? 1 : 0);
  else if (typeof datum === "bigint") writeLong(datum, out);
  else if (typeof datum === "number") writeNumber(datum, type, out);
  else if (typeof datum === "string") writeText(datum, type, out);
  else if (datum instanceof Uint8Array) {
    if (type.kind !== "fixed") writeLong(BigInt(datum.length), out);
    for (const byte of datum) out.push(byte);
  } else if (isObject(datum)) writeCompound(datum, type, out);
  else if (type.kind === "array")
    writeBlock(
      datum,
      (item) => {
        write(item, typeOf(type.items), out);
      },
      out
    );
}
function writeCompound(datum, type, out) {
  if ("branch" in datum && type.kind === "union") {
    writeLong(BigInt(datum.branch), out);
    const branch = type.branches[datum.branch];
    if (branch) write(datum.value, typeOf(branch), out);
  } else if ("fields" in datum && type.kind === "record") {
    for (const field2 of type.fields) write(datum.fields.get(field2.name) ?? null, typeOf(field2.type), out);
  } else if ("entries" in datum && type.kind === "map") {
    const values = typeOf(type.values);
    const entry = ([key, value]) => {
      writeBytes(Buffer.from(key, "utf8"), out);
      write(value, values, out);
    };
    writeBlock([...datum.entries], entry, out);
  }
}
function writeBlock(items, item, out) {
  if (items.length > 0) {
    writeLong(BigInt(items.length), out);
    items.forEach(item);
  }
  out.push(0);
}
function writeText(text2, type, out) {
  if (type.kind === "enum") writeLong(BigInt(type.symbols.findIndex(({ name }) => name === text2)), out);
  else writeBytes(Buffer.from(text2, "utf8"), out);
}
function writeBytes(bytes2, out) {
  writeLong(BigInt(bytes2.length), out);
  for (const byte of bytes2) out.push(byte);
}
function writeNumber(number2, { kind }, out) {
  if (kind !== "float" && kind !== "double") {
    writeLong(BigInt(number2), out);
    return;
  }
  const bytes2 = Buffer.alloc(kind === "float" ? 4 : 8);
  if (kind === "float") bytes2.writeFloatLE(number2);
  else bytes2.writeDoubleLE(number2);
  for (const byte of bytes2) out.push(byte);
}
function writeLong(value, out) {
  let rest = BigInt.asUintN(64, value << 1n ^ value >> 63n);
  for (; rest > 127n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
  out.push(Number(rest));
}

// src/formats/avro/witness/replay-path.ts
function resolveDatum(datum, pair) {
  const encounters = [];
  const queue = [{ datum, pair }];
  for (const item of queue) {
    for (const issue of item.pair.issues)
      if (concerns(issue, item.datum)) encounters.push({ issue, ...item });
    for (const link2 of taken(item.pair)) {
      for (const inner of parts(item.datum, link2.step)) queue.push({ datum: inner, pair: link2.pair });
    }
  }
  return encounters;
}
function concerns({ kind, part }, datum) {
  if (kind !== "symbol" && kind !== "symbol-default") return true;
  return part?.name === datum;
}
function parts(datum, step) {
  if (step.step === "into") return [datum];
  if (step.step === "item") return isList(datum) ? datum : [];
  if (!isObject(datum)) return [];
  if (step.step === "value") return "entries" in datum ? [...datum.entries.values()] : [];
  if (step.step === "branch") return "branch" in datum && datum.branch === step.index ? [datum.value] : [];
  return "fields" in datum ? [datum.fields.get(step.field.name) ?? null] : [];
}

// src/formats/avro/witness/execute.ts
var loneDecoder = "contract-check's resolving decoder";
var ownDecoder = `${loneDecoder} over ${codec}`;
function wrap(json, { part, message, b }, { writer }) {
  if (part === "schema") return json;
  if (part !== "type")
    return objectOf([
      ["message", message ?? ""],
      ["part", part],
      ["value", json]
    ]);
  const name = writer.types.find((type) => type === b)?.name ?? "";
  return objectOf([
    ["type", name],
    ["value", json]
  ]);
}
async function execute(datum, root, resolution, cause) {
  const written = wrap(toJson(datum, root.b), root, resolution);
  const [writerType, readerType] = [await tryType(root.b), await tryType(root.a)];
  const bytes2 = encode(writerType, datum, root.b);
  const carried = "fault" in writerType ? datum : fromAvsc(writerType.type.fromBuffer(bytes2), root.b);
  const encounters = resolveDatum(carried, resolution.graph.pair(root.a, root.b));
  const outcome = worst(encounters.map(({ issue }) => issue.outcome));
  const decoded = decode(readerType, writerType, bytes2);
  const chief = encounters.find(({ issue }) => issue === cause?.issue) ?? encounters.find(({ issue }) => issue.outcome === outcome);
  const { observed, decoder } = describeDecoding(chief, await closer(decoded, chief), root.a);
  const name = outcome.outcome === "reads" && "thrown" in decoded ? "rejects" : outcome.outcome;
  const witness = {
    written,
    observed,
    bytes: bytes2.toString("hex"),
    decoder: decoder === ownDecoder && "fault" in writerType ? loneDecoder : decoder
  };
  return { outcome: name, witness };
}
async function tryType(schema2) {
  try {
    return { type: await avscType(schema2) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}
function faultOf(error) {
  return error instanceof TooLarge ? "" : messageOf2(error);
}
function encode(built, datum, schema2) {
  return "fault" in built ? encodeDatum(datum, schema2) : built.type.toBuffer(toAvsc(datum, schema2));
}
var mostBranches = 32;
async function closer(decoded, chief) {
  if (!chief || !("fault" in decoded) || chief.pair.reader.kind === "record") return decoded;
  const { reader: into, writer: from } = chief.pair;
  if (branches(into) * branches(from) > mostBranches) return { fault: "" };
  if (decoded.fault === "" && !(isPrimitive(into) && isPrimitive(from))) return decoded;
  const [reader, writer] = [await tryType(into), await tryType(from)];
  if ("fault" in reader || "fault" in writer) return decoded;
  try {
    avscResolver(reader.type, writer.type);
    return decoded;
  } catch (error) {
    return { fault: messageOf2(error) };
  }
}
function branches(type) {
  return type.kind === "union" ? type.branches.length : 1;
}
async function encoded(datum, schema2) {
  return encode(await tryType(schema2), datum, schema2).toString("hex");
}
function decode(reader, writer, bytes2) {
  if ("fault" in reader) return reader;
  if ("fault" in writer) return writer;
  try {
    const resolver = avscResolver(reader.type, writer.type);
    try {
      return { value: reader.type.fromBuffer(bytes2, resolver) };
    } catch (error) {
      return { thrown: messageOf2(error) };
    }
  } catch (error) {
    return { fault: messageOf2(error) };
  }
}
function messageOf2(error) {
  const text2 = error instanceof Error ? error.message : String(error);
  return text2.length > 160 ? `${text2.slice(0, 160)}\u2026` : text2;
}
function describeDecoding(chief, decoded, reader) {
  const because = chief && "because" in chief.issue.outcome ? chief.issue.outcome.because : void 0;
  if ("thrown" in decoded)
    return {
      observed: `decoding fails: ${decoded.thrown}${because === void 0 ? "" : ` (${because})`}`,
      decoder: codec
    };
  if (chief?.issue.kind === "logical" && because !== void 0)
    return { observed: `${display(chief)}; ${because}`, decoder: "value" in decoded ? codec : ownDecoder };
  if ("value" in decoded) {
    const value = JSON.stringify(toJson(fromAvsc(decoded.value, reader), reader)).slice(0, 200);
    return because === void 0 ? { observed: `read as ${value}`, decoder: codec } : {
      observed: `${because}; avsc, with namespaces ignored, returns ${value}`,
      decoder: ownDecoder
    };
  }
  const refusal = decoded.fault === "" ? "" : `; avsc refuses the pair of schemas: ${decoded.fault}`;
  return { observed: `${because ?? "read"}${refusal}`, decoder: ownDecoder };
}

// src/formats/avro/witness/smallest.ts
var maxSize = 2e4;
var NoSample = class extends Error {
  name = "NoSample";
  constructor() {
    super("the smallest one is too large, or there is none");
  }
};
var sizeByRecord = /* @__PURE__ */ new WeakMap();
var smallestByType = /* @__PURE__ */ new WeakMap();
function sizeOf(schema2) {
  const type = typeOf(schema2);
  switch (type.kind) {
    case "fixed":
      return type.size > maxSize ? Infinity : 1 + Math.floor(type.size / 64);
    case "enum":
      return type.symbols.length === 0 ? Infinity : 1;
    case "record":
      if (!sizeByRecord.has(type)) measure(type);
      return sizeByRecord.get(type) ?? Infinity;
    case "union":
      return 1 + (chosenBranch(type)?.size ?? Infinity);
    default:
      return 1;
  }
}
function smallest(schema2) {
  const type = typeOf(schema2);
  const earlier = smallestByType.get(type);
  if (earlier !== void 0) return earlier;
  if (sizeOf(type) > maxSize) throw new NoSample();
  const datum = build2(type);
  smallestByType.set(type, datum);
  return datum;
}
function measure(start) {
  const users = /* @__PURE__ */ new Map([[start, []]]);
  for (const record2 of users.keys()) {
    sizeByRecord.set(record2, Infinity);
    for (const inner of recordsIn(record2)) {
      const others2 = users.get(inner);
      if (others2) others2.push(record2);
      else if (!sizeByRecord.has(inner)) users.set(inner, [record2]);
    }
  }
  const waiting = new Set([...users.keys()].reverse());
  for (const record2 of waiting) {
    waiting.delete(record2);
    const size = record2.fields.reduce((sum, field2) => sum + sizeOf(field2.type), 1);
    if (size >= (sizeByRecord.get(record2) ?? Infinity)) continue;
    sizeByRecord.set(record2, size);
    for (const user of users.get(record2) ?? []) waiting.add(user);
  }
}
function recordsIn(record2) {
  const records3 = /* @__PURE__ */ new Set();
  for (const field2 of record2.fields) {
    const type = typeOf(field2.type);
    for (const inner of type.kind === "union" ? type.branches.map(typeOf) : [type])
      if (inner.kind === "record") records3.add(inner);
  }
  return records3;
}
function chosenBranch({ branches: branches2 }) {
  let chosen2;
  for (const [index, branch] of branches2.entries()) {
    const { kind } = typeOf(branch);
    const rank = kind === "null" ? 0 : kind === "record" ? 2 : 1;
    if (chosen2 && rank > chosen2.rank) continue;
    const size = sizeOf(branch);
    if (size < Infinity && (!chosen2 || rank < chosen2.rank || size < chosen2.size))
      chosen2 = { index, size, rank };
  }
  return chosen2;
}
function build2(type) {
  switch (type.kind) {
    case "null":
      return null;
    case "boolean":
      return false;
    case "int":
    case "float":
    case "double":
      return 0;
    case "long":
      return 0n;
    case "string":
      return "";
    case "bytes":
      return new Uint8Array();
    case "fixed":
      return new Uint8Array(type.size);
    case "array":
      return [];
    case "map":
      return { entries: /* @__PURE__ */ new Map() };
    case "enum":
      return type.symbols[0]?.name ?? "";
    case "record":
      return { fields: new Map(type.fields.map((field2) => [field2.name, smallest(field2.type)])) };
    case "union": {
      const index = chosenBranch(type)?.index ?? 0;
      return { branch: index, value: smallest(type.branches[index] ?? type) };
    }
  }
}

// src/formats/avro/witness/lone-datum.ts
async function proveMissing(outcome, { missing, writer }) {
  for (const [element, refusal] of missing) {
    if (refusal !== outcome) continue;
    const lone = loneDatum(element, writer);
    if (!lone) return void 0;
    const datum = smallest(lone.schema);
    const json = toJson(datum, lone.schema);
    const written = lone.label.length > 0 ? objectOf([...lone.label, ["value", json]]) : json;
    return {
      written,
      observed: "because" in outcome ? outcome.because : "read",
      bytes: await encoded(datum, lone.schema),
      decoder: loneDecoder
    };
  }
  return void 0;
}
function loneDatum(element, writer) {
  if ("request" in element)
    return {
      schema: element.request,
      label: [
        ["message", element.name],
        ["part", "request"]
      ]
    };
  if ("kind" in element) return { schema: element, label: [["type", element.name]] };
  if (writer.root) return { schema: writer.root, label: [] };
  const [first2] = [...writer.protocol?.messages ?? [], ...writer.types];
  return first2 && loneDatum(first2, writer);
}

// src/formats/avro/witness/sample.ts
function sampleFor({ issue, reach: reach2 }, budget) {
  const size = sizeOfClimb(reach2);
  if (!(size <= maxSize)) throw new NoSample();
  if (size > budget.left && budget.left < budget.all) return void 0;
  budget.left = Math.max(0, budget.left - size);
  const { part } = issue;
  const probe = (issue.kind === "symbol" || issue.kind === "symbol-default") && part && "name" in part ? part.name : telling(reach2.pair.writer);
  return climb(reach2, probe);
}
function sizeOfClimb(reach2) {
  let size = sizeOf(reach2.pair.writer);
  for (let { step, from } = reach2; from; { step, from } = from)
    if (step?.step === "field") size += sizeOf(from.pair.writer) - sizeOf(step.field.type);
    else if (step?.step !== "into") size += 1;
  return size;
}
function climb(reach2, probe) {
  let datum = probe;
  for (let { step, from } = reach2; from; { step, from } = from) {
    const writer = from.pair.writer;
    if (step?.step === "item") datum = [datum];
    else if (step?.step === "value") datum = { entries: /* @__PURE__ */ new Map([["key", datum]]) };
    else if (step?.step === "branch") datum = { branch: step.index, value: datum };
    else if (step?.step === "field" && writer.kind === "record") {
      const inner = datum;
      datum = {
        fields: new Map(
          writer.fields.map((field2) => [field2.name, field2 === step.field ? inner : smallest(field2.type)])
        )
      };
    }
  }
  return datum;
}
function telling(type) {
  switch (type.kind) {
    case "int":
      return type.logical?.name === "time-millis" ? 432e5 : 19675;
    case "long":
      return 1700000000000n;
    case "bytes":
      return new Uint8Array([4, 210]);
    case "string":
      return "text";
    case "fixed":
      return new Uint8Array(type.size).fill(1, 0, Math.min(type.size, 16));
    case "array":
      return [smallest(type.items)];
    case "map":
      return { entries: /* @__PURE__ */ new Map([["key", smallest(type.values)]]) };
    default:
      return smallest(type);
  }
}

// src/formats/avro/witness/witness.ts
async function proveOutcome(outcome, resolution) {
  try {
    const cause = resolution.causes.get(outcome);
    if (!cause) return await proveMissing(outcome, resolution);
    const datum = sampleFor(cause, resolution.budget);
    if (datum === void 0)
      return { unproven: "the data shown for other findings of this contract are large already" };
    return (await execute(datum, cause.reach.root, resolution, cause)).witness;
  } catch (error) {
    if (error instanceof NoSample) return { unproven: error.message };
    if (error instanceof RangeError) return { unproven: "the datum is nested too deeply to be built" };
    throw error;
  }
}
async function replayWritten(reader, writer, written) {
  const resolution = resolve(reader, writer);
  const refusal = missingFor(written, resolution);
  if (refusal)
    return {
      outcome: refusal.outcome,
      witness: { written, observed: becauseOf(refusal), decoder: loneDecoder }
    };
  const { root, json } = rootOf(written, resolution);
  return execute(fromJson(json, root.b), root, resolution, void 0);
}
function missingFor(written, { missing }) {
  if (typeof written !== "object" || written === null) return void 0;
  const { message, type } = written;
  for (const [element, outcome] of missing) {
    if ("path" in element) return outcome;
    if ("request" in element ? element.name === message : element.name === type) return outcome;
  }
  return void 0;
}
function becauseOf(outcome) {
  return "because" in outcome ? outcome.because : "read";
}
function rootOf(written, { reader, writer }) {
  const roots = rootsOf(reader, writer);
  const [only] = roots;
  if (only?.part === "schema") return { root: only, json: written };
  const { message, part, type, value } = written ?? {};
  const root = roots.find(
    (candidate) => type === void 0 ? candidate.message === message && candidate.part === part : candidate.part === "type" && "name" in candidate.b && candidate.b.name === type
  );
  if (!root) throw new BadDatum("expected a datum with its message and part, or with its type, and a value");
  return { root, json: value };
}

// src/formats/avro/avro.ts
var avro = defineFormat({
  id: "avro",
  rules: Object.values(rules_exports),
  surfaces: () => ["wire"],
  // Discover.
  identify(path, text2) {
    const parsed2 = parseFile(path, textOf(path, "head", text2));
    if ("fault" in parsed2) return void 0;
    const key = nameOf({ ...parsed2, types: [...parsed2.definitions.values()] });
    return key === void 0 ? void 0 : { key };
  },
  references,
  // Load and parse.
  open: (side, paths) => openModel(side, paths),
  faults: (model, path) => link(model, path).faults,
  notes: (model, path) => link(model, path).notes,
  contract(model, path) {
    const { contract } = link(model, path);
    if (!contract) throw new Error(`${path} has faults`);
    return contract;
  },
  contractId: nameOf,
  canonical,
  match: ({ base, head }) => match(base, head),
  judge: ({ matched: { resolutions } }) => ({
    backward: resolutions.backward.outcome,
    forward: resolutions.forward.outcome
  }),
  // Prove.
  async prove({ matched, change, surface, direction }) {
    const resolution = matched.resolutions[direction];
    const outcome = change ? change.verdicts[surface]?.[direction] : resolution.outcome;
    return outcome && proveOutcome(outcome, resolution);
  },
  replay: replayWritten,
  profile
});
function nameOf({ protocol, root, types }) {
  if (protocol) return protocol.name;
  if (root) return "name" in root ? root.name : void 0;
  return types[0]?.name;
}
export {
  avro
};
