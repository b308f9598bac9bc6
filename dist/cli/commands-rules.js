import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  allRules,
  command
} from "./chunk-HF7DSUNM.js";
import "./chunk-PSOBQU6S.js";
import "./chunk-ZK6ZCCRP.js";
import "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";
export {
  allRules,
  command
};
