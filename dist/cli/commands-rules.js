import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  allRules,
  command
} from "./chunk-ERI7BGGI.js";
import "./chunk-Z5OR2VJ3.js";
import "./chunk-ZK6ZCCRP.js";
import "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";
export {
  allRules,
  command
};
