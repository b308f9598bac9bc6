import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  decide,
  readPolicy,
  readRequests,
  readSignOffs,
  requirementsOf,
  scopeOf
} from "./chunk-MRKF7FS5.js";
import "./chunk-IL45USFQ.js";
import "./chunk-6ZIX7YAK.js";
import "./chunk-HRFQ4Q3G.js";
import "./chunk-Q7TIFLHB.js";
import "./chunk-3O7BQEIF.js";
import "./chunk-WHFTGYZV.js";
import "./chunk-NHPSFKY6.js";
import "./chunk-MK6UHY63.js";
import "./chunk-QNVN5EML.js";
import "./chunk-KYCYIZCT.js";
import "./chunk-THFQEYMQ.js";
import "./chunk-ZYBE6NSD.js";
import "./chunk-PBTHCYGG.js";
export {
  decide,
  readPolicy,
  readRequests,
  readSignOffs,
  requirementsOf,
  scopeOf
};
