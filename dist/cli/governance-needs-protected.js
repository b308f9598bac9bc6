import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isGovernanceFile
} from "./chunk-X3JXA7RG.js";
import "./chunk-HW7R7QNC.js";
import "./chunk-N66REMM2.js";
import "./chunk-UAVSZYUN.js";
import "./chunk-A4ZSNBXE.js";
import "./chunk-6AJLP4ZC.js";
import "./chunk-TVMEH3ZK.js";
import "./chunk-M3OXMBXV.js";
export {
  isGovernanceFile
};
