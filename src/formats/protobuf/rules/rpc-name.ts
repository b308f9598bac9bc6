import { type Outcome, reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import { breaksCode } from "../decoding/source.js";
import type { Matched } from "../matching/matched.js";
import type { Rpc } from "../model/descriptor.js";
import { type Called, readCall } from "../rule-kinds/called-rule.js";
import { locationOf } from "../rule-kinds/location.js";
import { rpcElement } from "./rpc-presence.js";

export const rpcName = defineRule<Matched, Called<Rpc>>({
  id: "protobuf/rpc-name",
  title: "Method renamed",
  why: "The path of a call holds the name of its method: a server that has the new name only answers clients of the old one with UNIMPLEMENTED, and they do not compile. No message changes. A method that is gone and one that takes and gives the same in its service are one method under two names.",
  remedy: "Serve both names until no client calls the old one, and mark the old method `deprecated`.",
  references: ["buf:RPC_NO_DELETE"],
  surfaces: ["rpc", "source"],
  *differences({ rpcs }) {
    for (const { base, head } of rpcs) {
      if (!base || !head || base.name === head.name) continue;
      yield {
        ...locationOf({ base: rpcElement(base), head: rpcElement(head) }),
        base: { element: base, isNew: false },
        head: { element: head, isNew: true },
      };
    }
  },
  reads(_reader, writer, on, matched): Outcome {
    if (on === "source") return breaksCode("the method has another name");
    return writer ? readCall(writer, matched) : reads;
  },
  message: ({ base, head }) =>
    `method "${base?.element.name ?? ""}" was renamed to "${head?.element.name ?? ""}"`,
  shape: ({ element: { name } }) => name,
});
