import { edited, keywordRule } from "../diff/rule.js";

export const anyOf = keywordRule({
  name: "any-of",
  title: "Branch added to or removed from anyOf",
  why: "One branch must hold: one more lets data in that old readers refuse, one less refuses data.",
  remedy: "Let readers learn the new branch before anyone writes it.",
  message: edited("anyOf branch"),
});
