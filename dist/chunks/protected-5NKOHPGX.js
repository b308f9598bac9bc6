import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isGovernanceFile
} from "./chunk-ZF6LDRGQ.js";
import "./chunk-PW4GBZB5.js";
import "./chunk-Q7TIFLHB.js";
import "./chunk-EGTJAPHS.js";
import "./chunk-QNVN5EML.js";
import "./chunk-PBTHCYGG.js";
export {
  isGovernanceFile
};
