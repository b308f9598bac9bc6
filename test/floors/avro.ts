import type { Inner } from "./inner.js";

export const avro: Inner = {
  within: "formats/avro/",
  floors: ["schema/", "text/", "linking/", "decode/", "match/", "rules/", "witness/", "profiles/", ""],
  recursions: [],
};
