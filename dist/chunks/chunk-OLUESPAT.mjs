import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  objectNode
} from "./chunk-TTW7DEXE.mjs";
import {
  ReadError,
  excerpt
} from "./chunk-QHMO3ZZH.mjs";

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
    if (text[at] === "}") return objectNode(start, at += 1, members);
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
      if (text[at] === "}") return objectNode(start, at += 1, members);
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

export {
  deepest,
  readJson
};
