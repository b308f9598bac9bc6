import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isGovernanceFile
} from "./chunk-NIQAUXJ7.mjs";
import "./chunk-QVBWURMR.mjs";
import "./chunk-EWTDZKV5.mjs";
import "./chunk-42HIN6DW.mjs";
import "./chunk-OLUESPAT.mjs";
import "./chunk-TTW7DEXE.mjs";
import "./chunk-QHMO3ZZH.mjs";
import "./chunk-P5BZS5M3.mjs";
export {
  isGovernanceFile
};
