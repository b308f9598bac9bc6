import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  requirementsOf
} from "./chunk-JFKD7TWK.js";
import {
  decide
} from "./chunk-IYMHLPYA.js";
import "./chunk-HGJD5ZRL.js";
import "./chunk-B22PQ2FE.js";
import {
  readSignOffs
} from "./chunk-BKXSCRL7.js";
import "./chunk-TYRAZLOR.js";
import {
  readPolicy
} from "./chunk-ADD75SHL.js";
import {
  readRequests
} from "./chunk-YRTRPPUQ.js";
import "./chunk-462ECTKL.js";
import "./chunk-7EFCRPRN.js";
import {
  scopeOf
} from "./chunk-O6PAIMDQ.js";
import "./chunk-IKJXLDHI.js";
import "./chunk-N66REMM2.js";
import "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import "./chunk-HFUYKLHX.js";
import "./chunk-M64FBKH2.js";
import "./chunk-HOV7AR6Y.js";
import "./chunk-YLY6JRVX.js";
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
