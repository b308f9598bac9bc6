import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  decide,
  declaredVersions,
  readPolicy,
  readSignOffs,
  requirementsOf,
  scopeOf
} from "./chunk-I7TXQMQY.js";
import {
  readRequests
} from "./chunk-CYA3XWQJ.js";
import "./chunk-KIGAHEDK.js";
import "./chunk-TTD3G3NA.js";
import "./chunk-MWI3RXUC.js";
import "./chunk-HRFQ4Q3G.js";
import "./chunk-Q7TIFLHB.js";
import "./chunk-3O7BQEIF.js";
import "./chunk-WHFTGYZV.js";
import "./chunk-HLQK56ZM.js";
import "./chunk-5P3GYXEJ.js";
import "./chunk-FC4ASOYK.js";
import "./chunk-KOEDQMXX.js";
import "./chunk-ZYBE6NSD.js";
import "./chunk-PBTHCYGG.js";
export {
  decide,
  declaredVersions,
  readPolicy,
  readRequests,
  readSignOffs,
  requirementsOf,
  scopeOf
};
