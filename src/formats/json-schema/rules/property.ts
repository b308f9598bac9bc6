import { namedEdit, keywordRule } from "../diff/rule.js";

export const property = keywordRule({
  name: "property",
  title: "Property added or removed",
  why: "A property's schema judges its value wherever the name occurs. In a closed object a new name is refused by old readers. In an open object old data may hold the name with any value; by default writers are taken to emit only declared names, so an optional property may come and go.",
  remedy:
    'Add properties as optional, and write them only when every reader knows them: readers whose schema is closed ("additionalProperties": false) refuse unknown names. Remove one only when no data holds it, and never use a name again for another meaning.',
  advice: ({ base, head }) =>
    base && head
      ? undefined
      : head
        ? 'Keep the property optional, and write it only when every reader knows it: readers whose schema is closed ("additionalProperties": false) refuse unknown names.'
        : "Keep the property as long as data holds it or a reader needs it, and never use its name again for another meaning. If it was renamed, let readers take both names first.",
  message: namedEdit("property"),
});
