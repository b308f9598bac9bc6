import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  requirementsOf
} from "./chunk-ABOFKKYM.js";
import {
  decide
} from "./chunk-PVXJCI4J.js";
import "./chunk-X3JXA7RG.js";
import "./chunk-B22PQ2FE.js";
import {
  readSignOffs
} from "./chunk-VJYATSCY.js";
import "./chunk-AZE624FU.js";
import {
  readPolicy
} from "./chunk-JBWV46GL.js";
import {
  readRequests
} from "./chunk-IY5V7Z5B.js";
import "./chunk-VZBVQPF6.js";
import "./chunk-HW7R7QNC.js";
import {
  scopeOf
} from "./chunk-NYTDGYAH.js";
import "./chunk-Z2DMLIB6.js";
import "./chunk-N66REMM2.js";
import "./chunk-3BCIDZOT.js";
import "./chunk-YNO55PNM.js";
import "./chunk-RTO5HKP2.js";
import "./chunk-UAVSZYUN.js";
import "./chunk-A4ZSNBXE.js";
import "./chunk-6AJLP4ZC.js";
import "./chunk-TVMEH3ZK.js";
import "./chunk-7DRAHB5H.js";
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
