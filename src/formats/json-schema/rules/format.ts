import { edited, keywordRule } from "../diff/rule.js";

export const format = keywordRule({
  name: "format",
  title: "Format of a string changed",
  why: "Where formats are asserted, values of another format are refused. Where they are annotations (jsonSchema.formats: annotate), nothing is refused but people and generators read them.",
  remedy: "Add a format only when all data has it; to loosen one, remove it rather than replace it.",
  message: edited(),
});
