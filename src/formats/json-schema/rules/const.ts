import { edited, keywordRule } from "../diff/rule.js";

export const constant = keywordRule({
  name: "const",
  title: "Constant added, removed or changed",
  why: "`const` allows exactly one value, so another constant refuses everything that was valid before.",
  remedy:
    "Use an `enum` with both values while old and new data meet, and keep the constant of a discriminator for the life of its branch.",
  message: edited("constant"),
});
