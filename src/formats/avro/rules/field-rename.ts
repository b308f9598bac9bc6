import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import type { Field, RecordType } from "../schema/schema.js";

interface Renamed {
  readonly field: Field;
  readonly record: RecordType;
}

export const fieldRename = defineRule<Matched, Renamed>({
  id: "avro/field-rename",
  title: "Record field renamed with an alias",
  why: "Fields are found by name. A reader that lists the writer's name among the field's `aliases` finds it; a reader with the earlier schema does not know the later name and needs a default. So a rename is never safe in both directions.",
  remedy:
    "Give the earlier field a default before renaming, or add the later field beside it, fill both, and remove the earlier one when no reader is left that needs it.",
  references: ["avro:READER_FIELD_MISSING_DEFAULT_VALUE"],
  surfaces: ["wire"],
  *differences({ fields }) {
    for (const match of fields) {
      const { base, head, records } = match;
      if (!base || !head || base.name === head.name) continue;
      const sides = {
        base: { field: base, record: records.base },
        head: { field: head, record: records.head },
      };
      yield differenceAt(match, sides, head.place);
    }
  },
  reads(reader, writer, _on, { resolver }) {
    if (!reader || !writer) throw new Error("a rename has two sides");
    return resolver.between(reader.record, writer.record, ["missing-default", "default-used"], reader.field);
  },
  message: ({ base, head }) => `field "${base?.field.name ?? ""}" was renamed to "${head?.field.name ?? ""}"`,
  shape: ({ field }) => [field.name, [...field.aliases].sort()],
});
