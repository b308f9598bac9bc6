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
  entriesOf: () => entriesOf,
  isLink: () => isLink,
  isPlainFile: () => isPlainFile
});
module.exports = __toCommonJS(stdin_exports);
var link = "120000";
function isLink(entry) {
  return entry?.mode === link;
}
function isPlainFile(entry) {
  return entry?.mode.startsWith("100") === true;
}
function entriesOf(map) {
  return {
    has: (path) => map.has(path),
    get: (path) => map.get(path),
    keys: () => map.keys(),
    containing: (text) => [...map.keys()].filter((path) => path.includes(text)),
    mayEndWith: (suffix) => [...map.keys()].some((path) => path.endsWith(suffix)),
    links: () => [...map].flatMap(([path, entry]) => isLink(entry) ? [path] : []),
    [Symbol.iterator]: () => map[Symbol.iterator]()
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  entriesOf,
  isLink,
  isPlainFile
});
