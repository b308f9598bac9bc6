import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isGovernanceFile
} from "./chunk-IL45USFQ.js";
import "./chunk-6ZIX7YAK.js";
import "./chunk-Q7TIFLHB.js";
import "./chunk-NHPSFKY6.js";
import "./chunk-MK6UHY63.js";
import "./chunk-QNVN5EML.js";
import "./chunk-PBTHCYGG.js";
export {
  isGovernanceFile
};
