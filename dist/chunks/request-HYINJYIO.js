import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isRequestFile,
  noRequests,
  readRequests,
  requestFolder
} from "./chunk-LHJ2UCTR.js";
import "./chunk-UDJWXQCA.js";
import "./chunk-PQXDSCZQ.js";
import "./chunk-WHFTGYZV.js";
import "./chunk-HLQK56ZM.js";
import "./chunk-5P3GYXEJ.js";
import "./chunk-FC4ASOYK.js";
import "./chunk-PBTHCYGG.js";
export {
  isRequestFile,
  noRequests,
  readRequests,
  requestFolder
};
