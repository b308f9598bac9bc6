import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  gitSources
} from "./chunks/chunk-H7FWQWH4.js";
import {
  directorySources
} from "./chunks/chunk-MI2CYKXR.js";
import {
  compareSources,
  noPolicy
} from "./chunks/chunk-6M5KLSIJ.js";
import {
  formats
} from "./chunks/chunk-MITJWU52.js";
import {
  reportObject
} from "./chunks/chunk-FSUK66JW.js";
import "./chunks/chunk-2AZCWGRU.js";
import {
  NoSources,
  version
} from "./chunks/chunk-RIDGDF3H.js";
import "./chunks/chunk-T45ROGMY.js";
import "./chunks/chunk-Y74XNKS5.js";
import {
  classOf
} from "./chunks/chunk-X3DIBPNJ.js";
import "./chunks/chunk-PBTHCYGG.js";

// src/hosts/memory.ts
function memorySnapshot(side, files) {
  const texts = new Map(Object.entries(files));
  const entries = new Map(
    [...texts.keys()].map((path) => [path, { oid: void 0, mode: "100644" }])
  );
  return {
    side,
    entries,
    load: () => Promise.resolve(),
    read(path) {
      const text = texts.get(path);
      return text === void 0 ? { fault: "the file does not exist" } : { text };
    },
    mentioning(needles, suffixes) {
      const found = [...texts].filter(
        ([path, text]) => suffixes.some((s) => path.endsWith(s)) && needles.some((n) => text.includes(n))
      ).map(([path]) => path);
      return Promise.resolve(found);
    }
  };
}
export {
  NoSources,
  classOf,
  compareSources,
  directorySources,
  formats,
  gitSources,
  memorySnapshot,
  noPolicy,
  reportObject,
  version
};
