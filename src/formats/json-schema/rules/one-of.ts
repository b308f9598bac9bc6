import { edited, keywordRule } from "../diff/rule.js";

export const oneOf = keywordRule({
  name: "one-of",
  title: "Branch added to or removed from oneOf",
  why: "Exactly one branch must hold, so a new branch that overlaps an old one refuses data that was valid.",
  remedy:
    "Tell branches apart by a constant in a required property; then adding one is like adding an anyOf branch.",
  message: edited("oneOf branch"),
});
