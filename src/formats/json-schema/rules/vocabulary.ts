import { edited, keywordRule } from "../diff/rule.js";

export const vocabulary = keywordRule({
  name: "vocabulary",
  title: "Vocabularies of a meta-schema changed",
  why: "`$vocabulary` says which keywords a meta-schema requires of the validators that use it. It says nothing about instances of this schema; what it does to schemas written with this meta-schema is not looked at.",
  remedy:
    "Announce it to the authors of schemas that name this meta-schema in `$schema`: validators refuse a required vocabulary that they do not know.",
  message: edited(),
});
