import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/source/text.ts
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

// src/algorithms/digest.ts
import { createHash } from "node:crypto";
function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}
function digestOf(text) {
  return `sha256:${sha256(text)}`;
}

export {
  textOf,
  ReadError,
  excerpt,
  sha256,
  digestOf
};
