import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import { presenceAdvice } from "../match/advice.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { exactJson, schemaKey } from "../schema/definition-key.js";
import type { Field, RecordType } from "../schema/schema.js";

interface Presence {
  readonly field: Field;
  readonly record: RecordType;
  readonly otherRecord: RecordType;
}

export const fieldPresence = defineRule<Matched, Presence>({
  id: "avro/field-presence",
  title: "Record field added or removed",
  why: "A reader fills a field that the writer did not write from the default in its own schema; without a default, decoding fails. A union with null is not a default: only `default` is. A reader skips fields that it does not know.",
  remedy:
    'Give the field a default (for an optional one `"type": ["null", …], "default": null`), and keep that default as long as any reader holds the field.',
  references: ["avro:READER_FIELD_MISSING_DEFAULT_VALUE"],
  surfaces: ["wire"],
  *differences({ fields }) {
    for (const match of fields) {
      const { base, head, records } = match;
      if ((base === undefined) === (head === undefined)) continue;
      const part = (field: Field | undefined, record: RecordType, otherRecord: RecordType) =>
        field && { field, record, otherRecord };
      const sides = {
        base: part(base, records.base, records.head),
        head: part(head, records.head, records.base),
      };
      yield differenceAt(match, sides, (head ?? base)?.place);
    }
  },
  reads(reader, writer, _on, { resolver }) {
    if (!reader || writer) return reads;
    const { record, otherRecord, field } = reader;
    return resolver.between(record, otherRecord, ["missing-default", "default-used"], field);
  },
  message({ base, head }) {
    if (!head) return `field "${base?.field.name ?? ""}" was removed`;
    const { name, default: fallback } = head.field;
    return fallback
      ? `field "${name}" was added with the default ${exactJson(fallback).slice(0, 60)}`
      : `field "${name}" was added without a default`;
  },
  advice: presenceAdvice,
  shape: ({ field }) => [field.name, schemaKey(field.type), field.default ? exactJson(field.default) : null],
});
