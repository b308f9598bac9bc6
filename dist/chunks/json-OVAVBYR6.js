import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  renderJson,
  reportObject,
  reportVersion
} from "./chunk-FSUK66JW.js";
import "./chunk-2AZCWGRU.js";
import "./chunk-T45ROGMY.js";
import "./chunk-Y74XNKS5.js";
import "./chunk-X3DIBPNJ.js";
import "./chunk-PBTHCYGG.js";
export {
  renderJson,
  reportObject,
  reportVersion
};
