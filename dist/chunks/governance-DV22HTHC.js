import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  decide,
  readPolicy,
  readRequests,
  readSignOffs,
  requirementsOf,
  scopeOf
} from "./chunk-U7PKGXZ3.js";
import "./chunk-ZF6LDRGQ.js";
import "./chunk-PW4GBZB5.js";
import "./chunk-2YRWPR3G.js";
import "./chunk-HHRGO3EQ.js";
import "./chunk-Q7TIFLHB.js";
import "./chunk-EGTJAPHS.js";
import "./chunk-QNVN5EML.js";
import "./chunk-KYCYIZCT.js";
import "./chunk-SGDYRDDA.js";
import "./chunk-PBTHCYGG.js";
export {
  decide,
  readPolicy,
  readRequests,
  readSignOffs,
  requirementsOf,
  scopeOf
};
