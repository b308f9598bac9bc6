import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  require_light
} from "./chunk-H3A7GRRD.js";
import "./chunk-M3OXMBXV.js";
export default require_light();
