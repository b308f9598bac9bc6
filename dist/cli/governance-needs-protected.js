import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isGovernanceFile
} from "./chunk-DGFFBHFB.js";
import "./chunk-NDOGP6H7.js";
import "./chunk-N66REMM2.js";
import "./chunk-GDRTTNRI.js";
import "./chunk-C4YJ6VGI.js";
import "./chunk-KIXXTSYO.js";
import "./chunk-M3OXMBXV.js";
export {
  isGovernanceFile
};
