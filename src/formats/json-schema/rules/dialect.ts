import { edited, keywordRule } from "../diff/rule.js";

export const dialect = keywordRule({
  name: "dialect",
  title: "Dialect changed",
  why: "`$schema` says how every keyword is read: tuples, exclusive bounds, `$ref` siblings and formats differ between drafts. The two sides are compared by what they mean.",
  remedy: "Change the dialect in a change of its own and read the other changes of the report.",
  message: edited("$schema"),
});
