import { reads, readsWith } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/match.js";
import type { Rpc } from "../model/descriptor.js";
import { optionText } from "../model/options.js";
import { breaksCode } from "../reading/source.js";
import { placed } from "./place.js";
import { rpcElement } from "./rpc-presence.js";

const facts = ({ node }: Rpc) => ({
  client: node.clientStreaming,
  server: node.serverStreaming,
  idempotency: optionText(node.options, "idempotency_level") ?? "IDEMPOTENCY_UNKNOWN",
});

export const rpcStreaming = defineRule<Matched, Rpc>({
  id: "protobuf/rpc-streaming",
  title: "Streaming or idempotency of a method changed",
  why: "A side that expects one message fails the call when several arrive, or when none does. Proxies and retries rely on the idempotency level. The messages themselves do not change.",
  remedy: "Add a new method with the other kind of stream, and keep the old one while clients call it.",
  references: ["buf:RPC_SAME_CLIENT_STREAMING", "buf:RPC_SAME_SERVER_STREAMING", "buf:RPC_SAME_IDEMPOTENCY_LEVEL"],
  surfaces: ["wire", "source"],
  *differences({ rpcs }) {
    for (const { base, head } of rpcs) {
      if (!base || !head || JSON.stringify(facts(base)) === JSON.stringify(facts(head))) continue;
      yield { ...placed({ base: rpcElement(base), head: rpcElement(head) }), base, head };
    }
  },
  reads(reader, writer, on) {
    if (!reader || !writer || streams(reader) === streams(writer)) return on === "source" ? reads : readsWith("retries and proxies may treat the call differently");
    return on === "source" ? breaksCode("the method has another signature") : readsWith("single messages read as before; calls with none or several fail");
  },
  message: ({ base, head }) => `method "${head?.name ?? ""}" changed from ${text(base)} to ${text(head)}`,
  shape: facts,
});

function streams(rpc: Rpc): string {
  const { client, server } = facts(rpc);
  return `${client ? "stream" : "one"} to ${server ? "stream" : "one"}`;
}

function text(rpc: Rpc | undefined): string {
  return rpc ? `${streams(rpc)} (${facts(rpc).idempotency})` : "";
}
