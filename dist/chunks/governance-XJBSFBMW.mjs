import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  decide,
  declaredVersions,
  readPolicy,
  readSignOffs,
  requirementsOf,
  scopeOf
} from "./chunk-YHSHPPGF.mjs";
import {
  readRequests
} from "./chunk-YQLOJORC.mjs";
import "./chunk-NIQAUXJ7.mjs";
import "./chunk-QVBWURMR.mjs";
import "./chunk-EWTDZKV5.mjs";
import "./chunk-S6QP72TU.mjs";
import "./chunk-42HIN6DW.mjs";
import "./chunk-3ZGMKZJI.mjs";
import "./chunk-GE2WWQJW.mjs";
import "./chunk-OLUESPAT.mjs";
import "./chunk-TTW7DEXE.mjs";
import "./chunk-QHMO3ZZH.mjs";
import "./chunk-6HUOJMYL.mjs";
import "./chunk-HEZAR2AG.mjs";
import "./chunk-P5BZS5M3.mjs";
export {
  decide,
  declaredVersions,
  readPolicy,
  readRequests,
  readSignOffs,
  requirementsOf,
  scopeOf
};
