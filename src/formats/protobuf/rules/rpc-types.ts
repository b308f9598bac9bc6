import { type Outcome, reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Message, Rpc } from "../model/descriptor.js";
import { readMessage } from "../decoding/message.js";
import { breaksCode } from "../decoding/source.js";
import { locationOf } from "../rule-kinds/location.js";
import { rpcElement } from "./rpc-presence.js";

interface RpcSide {
  readonly rpc: Rpc;
  readonly message: Message;
  readonly role: "request" | "response";
}

export const rpcTypes = defineRule<Matched, RpcSide>({
  id: "protobuf/rpc-types",
  title: "Request or response type of a method changed",
  why: "Bytes do not carry the name of their message: the call still works as far as the two messages read each other, and clients do not compile.",
  remedy:
    "Add a new method with the new types. To change what a method takes or gives, change its messages compatibly.",
  references: ["buf:RPC_SAME_REQUEST_TYPE", "buf:RPC_SAME_RESPONSE_TYPE"],
  surfaces: ["wire", "json", "rpc", "source"],
  *differences({ rpcs, context }) {
    for (const { base, head } of rpcs) {
      if (!base || !head) continue;
      for (const role of ["request", "response"] as const) {
        const from = base[role];
        const to = head[role];
        if (!from || !to || context.identity(from) === context.identity(to)) continue;
        const place = locationOf({ base: rpcElement(base), head: rpcElement(head) });
        yield {
          ...place,
          base: { rpc: base, message: from, role },
          head: { rpc: head, message: to, role },
        };
      }
    }
  },
  reads(reader, writer, on, { context }): Outcome {
    if (!reader || !writer) return reads;
    if (on === "source") return breaksCode(`the ${reader.role} has another type`);
    return readMessage(reader.message, writer.message, on === "json" ? "json" : "wire", context);
  },
  message: ({ base, head }) =>
    `the ${head?.role ?? "request"} of method "${head?.rpc.name ?? ""}" changed from ${base?.message.fullName ?? ""} to ${head?.message.fullName ?? ""}`,
  shape: ({ role, message }) => [role, message.fullName],
});
