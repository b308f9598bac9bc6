import { edited, keywordRule } from "../diff/rule.js";

export const writeOnly = keywordRule({
  name: "write-only",
  title: "writeOnly changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Servers may stop returning the value.",
  remedy: "Tell readers that the value will be missing, or will appear.",
  message: edited(),
});
