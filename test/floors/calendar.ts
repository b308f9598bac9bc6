import type { Inner } from "./inner.js";

export const calendar: Inner = {
  within: "governance/calendar/",
  floors: [""],
  recursions: [],
};
