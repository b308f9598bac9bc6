import { edited, keywordRule } from "../diff/rule.js";

export const id = keywordRule({
  name: "id",
  title: "Identifier of a schema changed",
  why: "`$id` names the schema and is the base of its references; other files may refer to it by that name.",
  remedy: "Keep identifiers stable; publish a new version under a new one.",
  message: edited(),
});
