import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Resolver } from "../decode/resolver.js";
import type { Matched } from "../match/matched.js";
import { differ } from "../match/place-difference.js";
import type { Contract } from "../schema/schema.js";
import { trail } from "../match/trail.js";

interface Kind {
  readonly contract: Contract;
  readonly resolver: Resolver;
}

export const contractKind = defineRule<Matched, Kind>({
  id: "avro/contract-kind",
  title: "Schema turned into a protocol, or back",
  why: "A schema describes one kind of datum, a protocol describes calls and the types that they use. Readers of the one cannot use the other.",
  remedy: "Keep the file and add the other kind under another name.",
  surfaces: ["wire"],
  *differences({ base, head, resolver }) {
    if (kindOf(base) === kindOf(head)) return;
    const place = head.protocol?.place ?? head.root?.place ?? head.types[0]?.place;
    yield differ(
      { at: trail(undefined, []) },
      { base: { contract: base, resolver }, head: { contract: head, resolver } },
      place,
    );
  },
  reads: (_reader, writer) => (writer ? writer.resolver.missing(writer.contract) : reads),
  message: ({ base, head }) =>
    `${base ? kindOf(base.contract) : ""} became ${head ? kindOf(head.contract) : ""}`,
  shape: ({ contract }) => kindOf(contract),
});

function kindOf({ protocol, root }: Contract): string {
  if (protocol) return "a protocol";
  return root ? "a schema" : "a set of types";
}
