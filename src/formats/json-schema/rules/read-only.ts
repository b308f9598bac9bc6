import { edited, keywordRule } from "../diff/rule.js";

export const readOnly = keywordRule({
  name: "read-only",
  title: "readOnly changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Clients may stop sending the value, and servers may ignore it.",
  remedy: "Tell writers that their value will be ignored, or will count from now on.",
  message: edited(),
});
