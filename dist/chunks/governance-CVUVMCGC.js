import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  decide,
  declaredVersions,
  readPolicy,
  readSignOffs,
  requirementsOf,
  scopeOf
} from "./chunk-7HWE4VXZ.js";
import {
  readRequests
} from "./chunk-LHJ2UCTR.js";
import "./chunk-OM2YYSRQ.js";
import "./chunk-UDJWXQCA.js";
import "./chunk-PQXDSCZQ.js";
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
