import { edited, keywordRule } from "../diff/rule.js";

export const type = keywordRule({
  name: "type",
  title: "Type added, removed or changed",
  why: "A validator refuses every value whose type is not listed. A type that is added lets new values in that readers with the old schema refuse; a type that is removed refuses data that was valid. `integer` is inside `number`, and 1.0 is an integer.",
  remedy:
    "Add the new type beside the old one, write it only when every reader knows it, and remove the old type when nothing writes it any more.",
  message: edited("type"),
});
