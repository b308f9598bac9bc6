import type { Inner } from "./inner.js";

export const jsonSchema: Inner = {
  within: "formats/json-schema/",
  floors: [],
  recursions: [],
};
