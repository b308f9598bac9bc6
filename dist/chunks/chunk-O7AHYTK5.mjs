import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/reports/escape.ts
function visible(text) {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    escaped
  );
}
function oneLine(text) {
  return visible(text.replace(/\s*[\r\n]+\s*/g, " "));
}
function markdownText(text) {
  return oneLine(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#+!|~]/g, (char) => `\\${char}`).replace(/@/g, "@\u200B").replace(/:\/\//g, ":\u200B//");
}
function markdownCode(text) {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
function cell(markdown) {
  return markdown.replace(/(?<!\\)\|/g, "\\|");
}
function shorten(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1)}\u2026`;
}
function jsonText(value) {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escaped)}
`;
}
function escaped(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  visible,
  oneLine,
  markdownText,
  markdownCode,
  cell,
  shorten,
  jsonText
};
