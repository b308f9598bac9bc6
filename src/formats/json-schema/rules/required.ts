import { keywordRule } from "../diff/rule.js";

export const required = keywordRule({
  name: "required",
  title: "Property became required or optional",
  why: "Objects without a required property are refused. A `default` does not help: validators do not fill it in.",
  remedy: "Keep new properties optional until every writer emits them and old data is gone.",
  advice: ({ head }) =>
    head
      ? undefined
      : "Keep writing the property until every reader has the schema in which it is optional: readers with the old one refuse data without it.",
  message: ({ base, head }) =>
    head
      ? `${JSON.stringify(head.text)} became required`
      : `${JSON.stringify(base?.text ?? "")} is no longer required`,
});
