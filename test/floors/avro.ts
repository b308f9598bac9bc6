import type { Inner } from "./inner.js";

export const inner: Inner = {
  within: "formats/avro/",
  floors: ["schema/", "text/", "linking/", "decode/", "match/", "rules/", "witness/", "profiles/", ""],
  packages: ["avsc"],
  recursions: [],
};
