import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Resolver } from "../decode/resolver.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { trail } from "../match/trail.js";
import type { Field, RecordType, Schema } from "../schema/schema.js";

interface Claim {
  readonly type: Schema;
  readonly field: Field | undefined;
}

export const aliasConflict = defineRule<Matched, Claim>({
  id: "avro/alias-conflict",
  title: "Aliases that do not settle what is read",
  why: "The reader renames the writer's fields and types by its aliases before it reads. Where two names claim one field, one name claims two, two branches of a union end up with one name, or the records' full names differ so that field aliases are not applied, Apache Avro refuses the data or fills in defaults.",
  remedy:
    "Let each alias name exactly one earlier element, never one that still exists, and keep the record's full name (or give the record an alias too).",
  surfaces: ["wire"],
  *differences({ named, unions, resolver }) {
    for (const match of named) {
      const { base, head } = match;
      if (base.kind !== "record" || head.kind !== "record") continue;
      if (!unsettled(head, base, resolver) && !unsettled(base, head, resolver)) continue;
      const [before, after] = [byName(base), byName(head)];
      for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
        const sides = {
          base: { type: base, field: before.get(name) },
          head: { type: head, field: after.get(name) },
        };
        if (!conflicts(sides.head, sides.base, resolver) && !conflicts(sides.base, sides.head, resolver))
          continue;
        const at = trail(match.at, [name]);
        yield differenceAt({ at }, sides, (sides.head.field ?? sides.base.field)?.place);
      }
    }
    for (const match of named) {
      const { base, head } = match;
      const sides = {
        base: { type: base, field: undefined },
        head: { type: head, field: undefined },
      };
      if (
        base.name === head.name &&
        (swallowed(sides.head, sides.base, resolver) || swallowed(sides.base, sides.head, resolver))
      )
        yield differenceAt(match, sides, head.place);
    }
    for (const match of unions) {
      const part = (type: Schema) => ({ type, field: undefined });
      const sides = { base: part(match.base), head: part(match.head) };
      if (conflicts(sides.head, sides.base, resolver) || conflicts(sides.base, sides.head, resolver))
        yield differenceAt(match, sides, match.head.place);
    }
  },
  reads: (reader, writer, _on, { resolver }) => (reader && writer ? claim(reader, writer, resolver) : reads),
  message: ({ base, head }) => {
    const field = head?.field ?? base?.field;
    return field
      ? `the aliases of field "${field.name}" are ambiguous: two fields claim one`
      : "the aliases of this type are ambiguous";
  },
  shape: ({ field }) => (field ? [field.name, [...field.aliases].sort()] : null),
});

function byName({ fields }: RecordType): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.name, field]));
}

function unsettled(reader: RecordType, writer: RecordType, resolver: Resolver): boolean {
  const outcome = resolver.between(reader, writer, ["alias"]);
  return outcome.outcome !== "reads" || outcome.note !== undefined;
}

function claim(reader: Claim, writer: Claim, resolver: Resolver) {
  if (reader.type.kind === "union" || writer.type.kind === "union")
    return resolver.between(reader.type, writer.type, ["duplicate-branch"]);
  if (reader.field) return resolver.between(reader.type, writer.type, ["alias"], reader.field);
  return writer.field ? reads : resolver.between(reader.type, writer.type, ["name"]);
}

/** Another type of the reader claims the writer's type by an alias, although both sides still have it. */
function swallowed(reader: Claim, writer: Claim, resolver: Resolver): boolean {
  return claim(reader, writer, resolver).outcome !== "reads";
}

function conflicts(reader: Claim, writer: Claim, resolver: Resolver): boolean {
  const outcome = claim(reader, writer, resolver);
  return outcome.outcome !== "reads" || outcome.note !== undefined;
}
