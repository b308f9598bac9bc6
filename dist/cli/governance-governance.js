import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  requirementsOf
} from "./chunk-JAXNV6AQ.js";
import {
  decide
} from "./chunk-KMVUR6I2.js";
import "./chunk-XY3CRGS3.js";
import "./chunk-B22PQ2FE.js";
import {
  readSignOffs
} from "./chunk-GYLBJD6L.js";
import "./chunk-TYRAZLOR.js";
import {
  readPolicy
} from "./chunk-5QFDE2NZ.js";
import {
  readRequests
} from "./chunk-DW6YF33S.js";
import "./chunk-FK47OSO4.js";
import "./chunk-5E6AOKD4.js";
import {
  scopeOf
} from "./chunk-S4UNYQSA.js";
import "./chunk-IKJXLDHI.js";
import "./chunk-N66REMM2.js";
import "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import "./chunk-HFUYKLHX.js";
import "./chunk-2HVBZNQK.js";
import "./chunk-HOV7AR6Y.js";
import "./chunk-B4XSWBY4.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-N5M2AU2H.js";
import "./chunk-M3OXMBXV.js";
export {
  decide,
  readPolicy,
  readRequests,
  readSignOffs,
  requirementsOf,
  scopeOf
};
