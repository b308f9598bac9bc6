import { edited, keywordRule } from "../diff/rule.js";

export const contentSchema = keywordRule({
  name: "content-schema",
  title: "Schema of the content of a string changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. `contentSchema` describes what stands inside the string, and no validator looks there by itself: applications that parse the string meet the change, without a warning from validation.",
  remedy:
    "Treat it as a contract of its own: keep the content in a file of its own that is checked like every other, and change it as such.",
  message: edited(),
});
