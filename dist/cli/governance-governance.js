import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  declaredVersions,
  requirementsOf
} from "./chunk-5FETM3G4.js";
import {
  decide
} from "./chunk-YNWNUY32.js";
import "./chunk-A3OKUYED.js";
import "./chunk-B22PQ2FE.js";
import {
  readSignOffs
} from "./chunk-3UIA74I4.js";
import {
  readPolicy
} from "./chunk-MPVH2LCM.js";
import {
  readRequests
} from "./chunk-2PXSKLYF.js";
import "./chunk-SXPTLCRK.js";
import "./chunk-KIQD5JNG.js";
import {
  scopeOf
} from "./chunk-CGPJ3MHF.js";
import "./chunk-IKJXLDHI.js";
import "./chunk-N66REMM2.js";
import "./chunk-GDRTTNRI.js";
import "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import "./chunk-HFUYKLHX.js";
import "./chunk-TLORDV5V.js";
import "./chunk-KIXXTSYO.js";
import "./chunk-JINGYXTJ.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-N5M2AU2H.js";
import "./chunk-CWGE2KQZ.js";
import "./chunk-M3OXMBXV.js";
export {
  decide,
  declaredVersions,
  readPolicy,
  readRequests,
  readSignOffs,
  requirementsOf,
  scopeOf
};
