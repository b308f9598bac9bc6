import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched, Located } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { trail } from "../match/trail.js";
import { type Place, simpleName } from "../schema/schema.js";

interface Documented {
  readonly doc: string | undefined;
}

export const doc = defineRule<Matched, Documented>({
  id: "avro/doc",
  title: "Documentation changed",
  why: "Documentation does not touch data. It is listed because it may announce a meaning that no schema can express.",
  remedy: "Read it: a changed unit or meaning breaks readers although every byte is read.",
  surfaces: ["wire"],
  *differences(matched) {
    for (const match of documented(matched)) {
      const { base, head } = match;
      if (base && head && base.doc !== head.doc)
        yield differenceAt(match, { base: { doc: base.doc }, head: { doc: head.doc } }, head.place);
    }
  },
  reads: () => reads,
  message({ base, head }) {
    if (base?.doc === undefined) return "documentation was added";
    return head?.doc === undefined ? "documentation was removed" : "the documentation changed";
  },
  shape: ({ doc: text }) => text ?? null,
});

interface Pair extends Located {
  readonly base: (Documented & { readonly place: Place }) | undefined;
  readonly head: (Documented & { readonly place: Place }) | undefined;
}

function documented({ named, fields, messages, base, head }: Matched): readonly Pair[] {
  const at = trail(undefined, [simpleName(head.protocol?.name ?? "")]);
  return [...named, ...fields, ...messages, { base: base.protocol, head: head.protocol, at }];
}
