import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isRequestFile,
  noRequests,
  readRequests,
  requestFolder
} from "./chunk-PW65JN2F.js";
import "./chunk-GDRTTNRI.js";
import "./chunk-C4YJ6VGI.js";
import "./chunk-KIXXTSYO.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-M3OXMBXV.js";
export {
  isRequestFile,
  noRequests,
  readRequests,
  requestFolder
};
