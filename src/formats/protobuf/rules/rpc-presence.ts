import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Rpc } from "../model/descriptor.js";
import { breaksCode } from "../decoding/source.js";
import { type Called, calledSides, readCall } from "../rule-kinds/called-rule.js";
import { locationOf } from "../rule-kinds/location.js";

export const rpcPresence = defineRule<Matched, Called<Rpc>>({
  id: "protobuf/rpc-presence",
  title: "Method added or removed",
  why: "No message changes, but a server without the method answers calls to it with UNIMPLEMENTED, and clients that call it do not compile.",
  remedy: "Remove a method when no client calls it any more; mark it `deprecated` first.",
  references: ["buf:RPC_NO_DELETE"],
  surfaces: ["rpc", "source"],
  *differences({ rpcs }) {
    for (const { base, head } of rpcs) {
      if (base && head) continue;
      yield {
        ...locationOf({ base: rpcElement(base), head: rpcElement(head) }),
        ...calledSides({ base, head }),
      };
    }
  },
  reads(reader, writer, on, matched) {
    if (reader || !writer) return reads;
    return on === "source" ? breaksCode("the method is gone") : readCall(writer, matched);
  },
  message: ({ base, head }) =>
    `method "${(head ?? base)?.element.name ?? ""}" was ${head ? "added" : "removed"}`,
  shape: ({ element: { name, requestName, responseName } }) => [name, requestName, responseName],
});

/** A method as an element with its file and span. */
export function rpcElement(rpc: Rpc | undefined) {
  return rpc && { element: rpc.element, file: rpc.service.file, at: rpc.node.at };
}
