import { edited, keywordRule } from "../diff/rule.js";

export const dynamicReference = keywordRule({
  name: "dynamic-ref",
  title: "Dynamic reference changed",
  why: "`$dynamicRef` and `$recursiveRef` lead to the outermost schema with that anchor on the way to the value, so an extension can replace the target. With one possible target it is decided as a `$ref`; with several it is undecided.",
  remedy:
    "Keep the reference, and change what it leads to in a change of its own; use `$ref` where nothing extends the schema.",
  message: edited(),
});
