import { reads, readsWith } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { exactJson } from "../schema/definition-key.js";

interface Fallback {
  readonly name: string;
  readonly value: string | undefined;
}

export const fieldDefault = defineRule<Matched, Fallback>({
  id: "avro/field-default",
  title: "Default of a field added, removed or changed",
  why: "Data of these two versions carries the field, so both read each other. Data from before the field existed is filled with the reader's default: another default silently means another value, and a removed one makes such data unreadable.",
  remedy:
    "Keep the default while data from before the field existed is around; a transitive promise needs it as long as that data counts.",
  surfaces: ["wire"],
  *differences({ fields }) {
    for (const match of fields) {
      const { base, head } = match;
      if (!base || !head) continue;
      const value = (node: typeof base.default) => node && exactJson(node);
      if (value(base.default) === value(head.default)) continue;
      const sides = {
        base: { name: base.name, value: value(base.default) },
        head: { name: head.name, value: value(head.default) },
      };
      yield differenceAt(match, sides, head.place);
    }
  },
  reads(reader, writer) {
    if (reader?.value === undefined)
      return readsWith("data that lacks the field has no default to fall back on");
    if (writer?.value === undefined) return reads;
    return readsWith(
      `data that lacks the field is now filled with ${reader.value.slice(0, 40)} instead of ${writer.value.slice(0, 40)}`,
    );
  },
  message({ base, head }) {
    const name = head?.name ?? "";
    if (base?.value === undefined)
      return `field "${name}" gained the default ${head?.value?.slice(0, 60) ?? ""}`;
    if (head?.value === undefined) return `field "${name}" lost its default ${base.value.slice(0, 60)}`;
    return `the default of field "${name}" changed from ${base.value.slice(0, 60)} to ${head.value.slice(0, 60)}`;
  },
  shape: ({ value }) => value ?? null,
});
