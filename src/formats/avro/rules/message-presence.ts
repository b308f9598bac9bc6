import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Resolver } from "../decode/resolver.js";
import type { Matched } from "../match/matched.js";
import { differ } from "../match/place-difference.js";
import type { Message } from "../schema/schema.js";

interface Known {
  readonly message: Message;
  readonly resolver: Resolver;
}

export const messagePresence = defineRule<Matched, Known>({
  id: "avro/message-presence",
  title: "Protocol message added, removed or made one-way",
  why: "A client that calls a message needs a server that knows it. Here the caller is the writer of the request and the server its reader. Nobody answers a one-way message: when the sides disagree about that, Apache Avro refuses the call.",
  remedy:
    "Add a message to the servers before clients call it; remove it from the servers when no client calls it any more. To change whether it is answered, add a second message.",
  surfaces: ["wire"],
  *differences({ messages, resolver }) {
    for (const match of messages) {
      const { base, head } = match;
      if (base?.oneWay === head?.oneWay) continue;
      const sides = { base: base && { message: base, resolver }, head: head && { message: head, resolver } };
      yield differ(match, sides, (head ?? base)?.place);
    }
  },
  reads: (_reader, writer) => (writer ? writer.resolver.missing(writer.message) : reads),
  message({ base, head }) {
    const name = (head ?? base)?.message.name ?? "";
    if (base && head) return `the message ${name} became ${head.message.oneWay ? "one-way" : "two-way"}`;
    return `the message ${name} was ${head ? "added" : "removed"}`;
  },
  shape: ({ message }) => [message.name, message.oneWay],
});
