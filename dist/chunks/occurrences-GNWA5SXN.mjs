import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  advisoriesBetween,
  findOccurrence,
  freezesBetween,
  occurrencesBetween,
  occurrencesOf,
  spansOf
} from "./chunk-KK33CPAT.mjs";
import "./chunk-WVT2VHU6.mjs";
import "./chunk-JUCB523D.mjs";
import "./chunk-5MT2GTPN.mjs";
import "./chunk-A6FY4VKG.mjs";
export {
  advisoriesBetween,
  findOccurrence,
  freezesBetween,
  occurrencesBetween,
  occurrencesOf,
  spansOf
};
