var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  cell: () => cell,
  jsonText: () => jsonText,
  markdownCode: () => markdownCode,
  markdownText: () => markdownText,
  oneLine: () => oneLine,
  shorten: () => shorten,
  visible: () => visible
});
module.exports = __toCommonJS(stdin_exports);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  cell,
  jsonText,
  markdownCode,
  markdownText,
  oneLine,
  shorten,
  visible
});
