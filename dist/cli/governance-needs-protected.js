import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isGovernanceFile
} from "./chunk-XY3CRGS3.js";
import "./chunk-5E6AOKD4.js";
import "./chunk-N66REMM2.js";
import "./chunk-2HVBZNQK.js";
import "./chunk-HOV7AR6Y.js";
import "./chunk-M3OXMBXV.js";
export {
  isGovernanceFile
};
