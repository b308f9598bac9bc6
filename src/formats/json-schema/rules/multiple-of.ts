import { edited, keywordRule } from "../diff/rule.js";

export const multipleOf = keywordRule({
  name: "multiple-of",
  title: "Divisor of a number changed",
  why: "Only whole multiples are valid, computed exactly. The new divisor keeps old data valid only if it divides the old one.",
  remedy: "Choose a divisor that divides the old one (0.01 after 0.05), or keep the old one.",
  message: edited(),
});
