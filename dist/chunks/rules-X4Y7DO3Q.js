import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  allRules,
  command
} from "./chunk-E3H7IGAT.js";
import "./chunk-VYPOMWBV.js";
import "./chunk-FGOMW2XJ.js";
import "./chunk-MITJWU52.js";
import "./chunk-PBTHCYGG.js";
export {
  allRules,
  command
};
