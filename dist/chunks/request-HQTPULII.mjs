import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isRequestFile,
  noRequests,
  readRequests,
  requestFolder
} from "./chunk-YQLOJORC.mjs";
import "./chunk-QVBWURMR.mjs";
import "./chunk-EWTDZKV5.mjs";
import "./chunk-GE2WWQJW.mjs";
import "./chunk-OLUESPAT.mjs";
import "./chunk-TTW7DEXE.mjs";
import "./chunk-QHMO3ZZH.mjs";
import "./chunk-P5BZS5M3.mjs";
export {
  isRequestFile,
  noRequests,
  readRequests,
  requestFolder
};
