import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  require_light
} from "./chunk-6TF5ZT2P.js";
import "./chunk-PBTHCYGG.js";
export default require_light();
