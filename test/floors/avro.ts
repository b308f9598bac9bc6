import type { Inner } from "./inner.js";

export const avro: Inner = {
  within: "formats/avro/",
  floors: ["rules/", ""],
  recursions: [],
};
