import { namedEdit, keywordRule } from "../diff/rule.js";

export const definition = keywordRule({
  name: "definition",
  title: "Definition added or removed",
  why: "A definition judges nothing by itself. Others may refer to it, also from other files: a removed one leaves their references without a target.",
  remedy: "Remove a definition only when nothing refers to it.",
  message: namedEdit("definition"),
});
