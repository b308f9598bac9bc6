import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  allRules,
  command
} from "./chunk-NGU4JOOP.js";
import "./chunk-7XWP45EP.js";
import "./chunk-ZK6ZCCRP.js";
import "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";
export {
  allRules,
  command
};
