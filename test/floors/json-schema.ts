import type { Inner } from "./inner.js";

export const inner: Inner = {
  within: "formats/json-schema/",
  floors: [
    "indirect-references.ts",
    "values/",
    "documents/",
    "engine/",
    "ajv/",
    "judging/",
    "diff/",
    "confluent/",
    "rules/",
    "",
  ],
  packages: ["ajv", "ajv-formats"],
  node: ["worker_threads"],
  recursions: [],
};
