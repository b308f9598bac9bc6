import { keywordRule } from "../diff/rule.js";

export const booleanSchema = keywordRule({
  name: "boolean-schema",
  title: "Schema became true, false or an object",
  why: "`true` accepts every value and `false` none.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: ({ base, head }) =>
    `the schema was changed from ${base?.text ?? "nothing"} to ${head?.text ?? "nothing"}`,
});
