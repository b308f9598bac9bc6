import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched, Located } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { trail } from "../match/trail.js";
import { isNamed, type Logical, type Place, type Properties, simpleName } from "../schema/schema.js";

interface Property {
  readonly key: string;
  readonly value: string;
}

export const property = defineRule<Matched, Property>({
  id: "avro/property",
  title: "Custom property added, removed or changed",
  why: "Attributes that the specification does not name are kept and ignored by readers. Code generators and connectors may use them (for example `avro.java.string` or `connect.name`).",
  remedy: "Check the tools that read the property; nothing is needed for data.",
  surfaces: ["wire"],
  *differences(matched) {
    for (const match of annotated(matched)) {
      const { base, head } = match;
      if (!base || !head || base.properties.size + head.properties.size === 0) continue;
      const annotation = logicalKeys(base, head);
      for (const key of [...new Set([...base.properties.keys(), ...head.properties.keys()])].sort()) {
        if (annotation.includes(key)) continue;
        const side = (value: string | undefined) => (value === undefined ? undefined : { key, value });
        const sides = { base: side(base.properties.get(key)), head: side(head.properties.get(key)) };
        if (sides.base?.value !== sides.head?.value) yield differenceAt(match, sides, head.place);
      }
    }
  },
  reads: () => reads,
  message({ base, head }) {
    const key = JSON.stringify((head ?? base)?.key ?? "");
    if (!base) return `the property ${key} was added`;
    return head
      ? `the property ${key} changed from ${clip(base.value)} to ${clip(head.value)}`
      : `the property ${key} was removed`;
  },
  shape: ({ key, value }) => [key, value],
});

interface Annotated {
  readonly properties: Properties;
  readonly place: Place;
  readonly logical?: Logical;
}

const noKeys: readonly string[] = [];
const decimalKeys = ["logicalType", "precision", "scale"];

/** Attributes of an annotation that is valid on one side and ignored on the other: the logical type changed, not they. */
function logicalKeys(base: Annotated, head: Annotated): readonly string[] {
  return (base.logical === undefined) === (head.logical === undefined) ? noKeys : decimalKeys;
}
interface Pair extends Located {
  readonly base: Annotated | undefined;
  readonly head: Annotated | undefined;
}

/** Fixed types stand among the slots too: once is enough. */
function annotated({ named, fields, slots, messages, base, head }: Matched): readonly Pair[] {
  const at = trail(undefined, [simpleName(head.protocol?.name ?? "")]);
  const plain = slots.filter((slot) => !isNamed(slot.base) || !isNamed(slot.head));
  return [...named, ...fields, ...plain, ...messages, { base: base.protocol, head: head.protocol, at }];
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
