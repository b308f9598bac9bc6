import { edited, keywordRule } from "../diff/rule.js";

export const contentMediaType = keywordRule({
  name: "content-media-type",
  title: "Media type of the content of a string changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. `contentMediaType` tells applications what the string holds: who reads it as the old type misreads it.",
  remedy: "Put other content under another name, and let readers take either while both are written.",
  message: edited(),
});
