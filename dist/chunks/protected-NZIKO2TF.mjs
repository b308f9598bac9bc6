import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isGovernanceFile
} from "./chunk-2HQNHUMC.mjs";
import "./chunk-ALCUT73X.mjs";
import "./chunk-PEGTX5IB.mjs";
import "./chunk-XNJWHH4N.mjs";
import "./chunk-OLUESPAT.mjs";
import "./chunk-TTW7DEXE.mjs";
import "./chunk-QHMO3ZZH.mjs";
import "./chunk-P5BZS5M3.mjs";
export {
  isGovernanceFile
};
