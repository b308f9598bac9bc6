import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  declaredVersions,
  requirementsOf
} from "./chunk-ATNF7SZS.js";
import {
  decide
} from "./chunk-XT3IOIZA.js";
import "./chunk-DGFFBHFB.js";
import "./chunk-B22PQ2FE.js";
import {
  readSignOffs
} from "./chunk-K7BIVF42.js";
import {
  readPolicy
} from "./chunk-V3WW5KHQ.js";
import {
  readRequests
} from "./chunk-PW65JN2F.js";
import "./chunk-D4X2WHQY.js";
import "./chunk-NDOGP6H7.js";
import {
  scopeOf
} from "./chunk-LBIRKAEJ.js";
import "./chunk-IKJXLDHI.js";
import "./chunk-N66REMM2.js";
import "./chunk-GDRTTNRI.js";
import "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import "./chunk-HFUYKLHX.js";
import "./chunk-C4YJ6VGI.js";
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
