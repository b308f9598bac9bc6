import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isGovernanceFile
} from "./chunk-HGJD5ZRL.js";
import "./chunk-7EFCRPRN.js";
import "./chunk-N66REMM2.js";
import "./chunk-M64FBKH2.js";
import "./chunk-HOV7AR6Y.js";
import "./chunk-M3OXMBXV.js";
export {
  isGovernanceFile
};
