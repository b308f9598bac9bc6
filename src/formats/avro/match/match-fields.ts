import { byText } from "../../../algorithms/order.js";
import { exactJson } from "../schema/definition-key.js";
import type { Field, RecordType } from "../schema/schema.js";

export interface FieldPair {
  readonly base: Field | undefined;
  readonly head: Field | undefined;
}

/** By name, then by an alias of either side. In an order that does not depend on the order of the fields. */
export function matchFields(base: RecordType, head: RecordType): readonly FieldPair[] {
  const others = new Map(head.fields.map((field) => [field.name, field]));
  const pairs: FieldPair[] = [];
  const left: Field[] = [];
  for (const field of base.fields) {
    const other = others.get(field.name);
    others.delete(field.name);
    if (other) pairs.push({ base: field, head: other });
    else left.push(field);
  }
  const byAlias = new Map(
    [...others.values()].reverse().flatMap((field) => field.aliases.map((alias) => [alias, field] as const)),
  );
  for (const field of left) {
    const named = [byAlias.get(field.name), ...field.aliases.map((alias) => others.get(alias))];
    const other = named.find((candidate) => candidate && others.has(candidate.name));
    if (other) others.delete(other.name);
    pairs.push({ base: field, head: other });
  }
  for (const field of others.values()) pairs.push({ base: undefined, head: field });
  return pairs.sort(byText(keyOf));
}

/** The first of both names in code-unit order: the same when the sides are swapped. */
function keyOf({ base, head }: FieldPair): string {
  const [was, is] = [base?.name ?? head?.name ?? "", head?.name ?? base?.name ?? ""];
  return was < is ? was : is;
}

/** Whether the fields themselves are the same, whatever becomes of their types. */
export function isSameField(base: Field, head: Field): boolean {
  return (
    base.name === head.name &&
    base.doc === head.doc &&
    base.order === head.order &&
    base.properties.size + head.properties.size === 0 &&
    base.aliases.join("\n") === head.aliases.join("\n") &&
    (base.default && exactJson(base.default)) === (head.default && exactJson(head.default))
  );
}
