import type { Inner } from "./inner.js";

export const governance: Inner = {
  within: "governance/",
  floors: [],
  recursions: [],
};
