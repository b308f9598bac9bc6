import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { trail } from "../match/trail.js";

export const protocolName = defineRule<Matched, string>({
  id: "avro/protocol-name",
  title: "Protocol renamed",
  why: "Client and server exchange their protocols when they meet and match messages by name, not the protocol's own name. Generated interfaces change.",
  remedy: "Check generated code; nothing is needed for calls.",
  surfaces: ["wire"],
  *differences({ base, head }) {
    if (!base.protocol || !head.protocol || base.protocol.name === head.protocol.name) return;
    const short = (name: string) => name.slice(name.lastIndexOf(".") + 1);
    const at = trail(undefined, [short(base.protocol.name)], [short(head.protocol.name)]);
    yield differenceAt({ at }, { base: base.protocol.name, head: head.protocol.name }, head.protocol.place);
  },
  reads: () => reads,
  message: ({ base, head }) => `the protocol ${base ?? ""} became ${head ?? ""}`,
  shape: (name) => name,
});
