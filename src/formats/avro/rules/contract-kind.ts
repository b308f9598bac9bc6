import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { trail } from "../match/trail.js";
import type { Contract } from "../schema/schema.js";

export const contractKind = defineRule<Matched, Contract>({
  id: "avro/contract-kind",
  title: "Schema turned into a protocol, or back",
  why: "A schema describes one kind of datum, a protocol describes calls and the types that they use. Readers of the one cannot use the other.",
  remedy: "Keep the file and add the other kind under another name.",
  surfaces: ["wire"],
  *differences({ base, head, resolver }) {
    if (kindOf(base) === kindOf(head)) return;
    const place = head.protocol?.place ?? head.root?.place ?? head.types[0]?.place;
    const difference = differenceAt({ at: trail(undefined, []) }, { base, head }, place);
    const sides = [base, head];
    // What becomes of types and calls is told of them.
    const isSyntax = sides.every((side) => resolver.missing(side).outcome === "reads");
    yield { ...difference, ...(isSyntax && { effect: "none" }) };
  },
  reads: (_reader, writer, _on, { resolver }) => (writer ? resolver.missing(writer) : reads),
  message: ({ base, head }) => `${base ? kindOf(base) : ""} became ${head ? kindOf(head) : ""}`,
  shape: kindOf,
});

function kindOf({ protocol, root }: Contract): string {
  if (protocol) return "a protocol";
  return root ? "a schema" : "a set of types";
}
