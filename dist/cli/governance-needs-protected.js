import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isGovernanceFile
} from "./chunk-A3OKUYED.js";
import "./chunk-KIQD5JNG.js";
import "./chunk-N66REMM2.js";
import "./chunk-GDRTTNRI.js";
import "./chunk-TLORDV5V.js";
import "./chunk-KIXXTSYO.js";
import "./chunk-M3OXMBXV.js";
export {
  isGovernanceFile
};
