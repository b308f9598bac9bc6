import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  objectNode
} from "./chunk-TTW7DEXE.mjs";
import {
  ReadError,
  excerpt
} from "./chunk-GHULZCIO.mjs";

// src/source/json.ts
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
    if (this.text[this.at] === "}") return objectNode(start, this.at += 1, members);
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
      if (this.text[this.at] === "}") return objectNode(start, this.at += 1, members);
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

export {
  deepest,
  readJson
};
