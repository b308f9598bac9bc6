import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  assessNeeds,
  decide,
  declaredVersions,
  readPolicy,
  readSignOffs,
  scopeOf
} from "./chunk-LC4DHE5L.mjs";
import {
  readRequests
} from "./chunk-NKAAUYK6.mjs";
import "./chunk-VIF3PB6R.mjs";
import "./chunk-TOPX4CJ2.mjs";
import "./chunk-LE55KGUM.mjs";
import "./chunk-XYBHA5FR.mjs";
import "./chunk-HCSD3VCU.mjs";
import {
  guardedContracts
} from "./chunk-XW22HSYY.mjs";
import "./chunk-GE2WWQJW.mjs";
import "./chunk-ZUUE6BCT.mjs";
import "./chunk-KK33CPAT.mjs";
import "./chunk-WVT2VHU6.mjs";
import "./chunk-JUCB523D.mjs";
import "./chunk-HJ5NP6RJ.mjs";
import "./chunk-TTW7DEXE.mjs";
import "./chunk-GHULZCIO.mjs";
import "./chunk-ITYLNSQF.mjs";
import "./chunk-HEZAR2AG.mjs";
import "./chunk-5MT2GTPN.mjs";
import "./chunk-A6FY4VKG.mjs";
export {
  assessNeeds,
  decide,
  declaredVersions,
  guardedContracts,
  readPolicy,
  readRequests,
  readSignOffs,
  scopeOf
};
