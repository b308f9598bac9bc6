import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/entries.ts
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

export {
  isLink,
  isPlainFile,
  entriesOf
};
