import type { Inner } from "./inner.js";

export const jsonSchema: Inner = {
  within: "formats/json-schema/",
  floors: [
    "spellings.ts",
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
  recursions: [],
};
