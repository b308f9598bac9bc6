import type { Inner } from "./inner.js";

export const inner: Inner = {
  within: "governance/",
  floors: [
    "codes/",
    "files/",
    "policy/",
    "imports/",
    "policy-reading/",
    "owners/",
    "requests/",
    "sign-off-files/",
    "facts.ts",
    "needs/",
    "sign-offs/",
    "decision/",
    "commands/",
    "",
  ],
  recursions: [],
};
