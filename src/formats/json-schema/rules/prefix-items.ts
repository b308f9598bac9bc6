import { edited, keywordRule } from "../diff/rule.js";

export const prefixItems = keywordRule({
  name: "prefix-items",
  title: "Place of a tuple changed",
  why: "Each place of a tuple has its own schema; a place that is added constrains items that were free before, or allows items that were refused.",
  remedy: "Append places at the end and only where items after the tuple were refused before.",
  message: edited("tuple place"),
});
