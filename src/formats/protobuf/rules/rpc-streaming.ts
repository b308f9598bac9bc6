import { type Outcome, reads, readsWith, rejects, worst } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Rpc } from "../model/descriptor.js";
import { callFacts } from "../model/facts/declarations.js";
import { breaksCode } from "../decoding/source.js";
import { locationOf } from "../rule-kinds/location.js";
import { rpcElement } from "./rpc-presence.js";

export const rpcStreaming = defineRule<Matched, Rpc>({
  id: "protobuf/rpc-streaming",
  title: "Streaming or idempotency of a method changed",
  why: "A side that expects one message fails the call when several arrive, or when none does. Proxies and retries rely on the idempotency level. The messages themselves do not change.",
  remedy: "Add a new method with the other kind of stream, and keep the old one while clients call it.",
  references: [
    "buf:RPC_SAME_CLIENT_STREAMING",
    "buf:RPC_SAME_SERVER_STREAMING",
    "buf:RPC_SAME_IDEMPOTENCY_LEVEL",
  ],
  surfaces: ["rpc", "source"],
  *differences({ rpcs }) {
    for (const { base, head } of rpcs) {
      if (!base || !head || JSON.stringify(callFacts(base)) === JSON.stringify(callFacts(head))) continue;
      yield { ...locationOf({ base: rpcElement(base), head: rpcElement(head) }), base, head };
    }
  },
  reads(reader, writer, on) {
    if (!reader || !writer) return reads;
    if (on === "source")
      return streams(reader) === streams(writer) ? reads : breaksCode("the method has another signature");
    return worst([
      readCall(reader, writer, "client"),
      readCall(reader, writer, "server"),
      idempotency(reader, writer),
    ]);
  },
  message: ({ base, head }) =>
    base && head ? `method "${head.name}" changed: ${differencesOf(base, head).join(", and ")}` : "",
  shape: callFacts,
});

function streams(rpc: Rpc): string {
  const { client, server } = callFacts(rpc);
  return `${client ? "stream" : "one"} to ${server ? "stream" : "one"}`;
}

/** `the response became a stream`, and its like. */
function differencesOf(base: Rpc, head: Rpc): readonly string[] {
  const [from, to] = [callFacts(base), callFacts(head)];
  const end = (role: string, was: boolean, is: boolean) =>
    was === is ? [] : [`the ${role} became ${is ? "a stream" : "a single message"}`];
  const level = ({ idempotency }: typeof from) =>
    idempotency === "IDEMPOTENCY_UNKNOWN" ? "unknown" : idempotency;
  return [
    ...end("request", from.client, to.client),
    ...end("response", from.server, to.server),
    ...(from.idempotency === to.idempotency
      ? []
      : [`its idempotency level, which was ${level(from)}, is ${level(to)} now`]),
  ];
}

/** gRPC frames a single message and a stream alike: a stream reads one message, a single call refuses several. */
function readCall(reader: Rpc, writer: Rpc, end: "client" | "server"): Outcome {
  const role = end === "client" ? "request" : "response";
  if (callFacts(writer)[end] && !callFacts(reader)[end])
    return rejects(`a stream may carry several ${role}s where the reader expects exactly one`);
  return callFacts(reader)[end] && !callFacts(writer)[end]
    ? readsWith(`the ${role} arrives as a stream of one`)
    : reads;
}

function idempotency(reader: Rpc, writer: Rpc): Outcome {
  return callFacts(reader).idempotency === callFacts(writer).idempotency
    ? reads
    : readsWith("retries and proxies may treat the call differently");
}
