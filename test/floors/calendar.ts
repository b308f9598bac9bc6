import type { Inner } from "./inner.js";

export const inner: Inner = {
  within: "calendar/",
  floors: ["time/", "rules/", "answers/", "ics/", "lints/", "renders/", ""],
  recursions: [],
};
