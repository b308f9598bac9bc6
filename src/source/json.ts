import { type Member, type Node, objectNode } from "./node.js";
import { excerpt, ReadError, type Text } from "./text.js";

/** Deeper documents are refused: no contract needs it, and every later step may recurse. */
export const deepest = 1000;

export interface JsonSyntax {
  /** Accept // and block comments, as Avro's Java parser does. */
  readonly comments?: boolean;
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /[A-Za-z_$][\w$]*/y;
const words: Readonly<Record<string, true | false | null>> = { true: true, false: false, null: null };
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/**
 * Reads one JSON document (RFC 8259), keeping what JSON.parse loses: positions, duplicate keys, digits of numbers.
 * @throws ReadError with file, line, column and what was expected.
 */
export function readJson(source: Text, syntax: JsonSyntax = {}): Node {
  return new JsonReader(source, syntax).document();
}

class JsonReader {
  private readonly text: string;
  private at = 0;
  private readonly keys = new Map<string, string>();

  constructor(
    private readonly source: Text,
    private readonly syntax: JsonSyntax,
  ) {
    this.text = source.text;
  }

  document(): Node {
    this.skip();
    if (this.at >= this.text.length) this.fail("the file is empty: expected a JSON document", 0, 0);
    const root = this.value(0);
    this.skip();
    if (this.at < this.text.length)
      this.fail(`expected the end of the file after the document, found ${this.nextText()}`);
    return root;
  }

  private skip(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 32 || code === 10 || code === 13 || code === 9) this.at += 1;
      else if (this.syntax.comments && code === 47) this.comment();
      else return;
    }
  }

  private comment(): void {
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

  private value(depth: number): Node {
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

  private literal(start: number): Node {
    numberPattern.lastIndex = this.at;
    const raw = numberPattern.exec(this.text)?.[0];
    if (raw !== undefined) {
      this.at += raw.length;
      if (/[\w.]/.test(this.text[this.at] ?? ""))
        this.fail(`${excerpt(this.text.slice(start, this.at + 8), 20)} is not a JSON number`, start);
      return { kind: "number", raw, value: Number(raw), start, end: this.at };
    }
    wordPattern.lastIndex = this.at;
    const word = wordPattern.exec(this.text)?.[0];
    if (word === undefined) return this.fail(`expected a JSON value, found ${this.nextText()}`);
    const literal = Object.hasOwn(words, word) ? words[word] : undefined;
    if (literal === undefined) {
      return this.fail(
        `expected a JSON value, found ${excerpt(word)}: strings need double quotes`,
        start,
        start + word.length,
      );
    }
    this.at += word.length;
    return literal === null
      ? { kind: "null", start, end: this.at }
      : { kind: "boolean", value: literal, start, end: this.at };
  }

  /** Large documents repeat a few keys: equal ones are one text, which is compared and looked up faster. */
  private key(): string {
    const key = this.string();
    const earlier = this.keys.get(key);
    if (earlier === undefined) this.keys.set(key, key);
    return earlier ?? key;
  }

  private string(): string {
    const start = this.at;
    this.at += 1;
    let result = "";
    for (;;) {
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
      else if (char === undefined)
        this.fail("this string is never closed: expected a double quote", start, start + 1);
      else
        this.fail(`a string may not hold the raw control character ${excerpt(char)}: write it as an escape`);
    }
  }

  private escape(): string {
    const char = this.text[this.at + 1] ?? "";
    if (char === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[\dA-Fa-f]{4}$/.test(digits))
        this.fail("expected four hexadecimal digits after \\u", this.at, this.at + 2);
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const plainChar = Object.hasOwn(escapes, char) ? escapes[char] : undefined;
    if (plainChar === undefined) return this.fail(`\\${char} is not a JSON escape`, this.at, this.at + 2);
    this.at += 2;
    return plainChar;
  }

  private array(depth: number): Node {
    const start = this.at;
    const items: Node[] = [];
    this.at += 1;
    this.skip();
    if (this.text[this.at] === "]") return { kind: "array", items, start, end: (this.at += 1) };
    for (;;) {
      items.push(this.value(depth + 1));
      this.skip();
      if (this.text[this.at] === "]") return { kind: "array", items, start, end: (this.at += 1) };
      if (this.text[this.at] !== ",")
        this.fail(`expected "," or "]" in this array, found ${this.nextText()}`);
      this.at += 1;
      this.skip();
      if (this.text[this.at] === "]") this.fail("a comma before ] is not allowed in JSON");
    }
  }

  private object(depth: number): Node {
    const start = this.at;
    const members: Member[] = [];
    this.at += 1;
    this.skip();
    if (this.text[this.at] === "}") return objectNode(start, (this.at += 1), members);
    for (;;) {
      if (this.text[this.at] !== '"') this.fail(`expected a key in double quotes, found ${this.nextText()}`);
      const keyStart = this.at;
      const key = this.key();
      const keyEnd = this.at;
      this.skip();
      if (this.text[this.at] !== ":")
        this.fail(`expected ":" after the key ${excerpt(key)}, found ${this.nextText()}`);
      this.at += 1;
      this.skip();
      members.push({ key, start: keyStart, end: keyEnd, value: this.value(depth + 1) });
      this.skip();
      if (this.text[this.at] === "}") return objectNode(start, (this.at += 1), members);
      if (this.text[this.at] !== ",")
        this.fail(`expected "," or "}" in this object, found ${this.nextText()}`);
      this.at += 1;
      this.skip();
      if (this.text[this.at] === "}") this.fail("a comma before } is not allowed in JSON");
    }
  }

  private fail(message: string, start = this.at, end = Math.min(start + 1, this.text.length)): never {
    throw new ReadError(message, this.source.locate(start, end));
  }

  private nextText(): string {
    const next = this.text.slice(this.at, this.at + 12);
    return next === "" ? "the end of the file" : excerpt(next, 12);
  }
}

/** Neither a quote, nor a backslash, nor a control character, nor the end of the text. */
function isPlain(code: number): boolean {
  return code > 31 && code !== 34 && code !== 92;
}
