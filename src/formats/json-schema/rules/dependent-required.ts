import { namedEdit, keywordRule } from "../diff/rule.js";

export const dependentRequired = keywordRule({
  name: "dependent-required",
  title: "Names that a property brings with it changed",
  why: "Where the property is present, the listed names must be too.",
  remedy: "Let all writers emit the names together before requiring it.",
  message: namedEdit("the list of names that come with"),
});
