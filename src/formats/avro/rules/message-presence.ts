import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import type { Message } from "../schema/schema.js";

export const messagePresence = defineRule<Matched, Message>({
  id: "avro/message-presence",
  title: "Protocol message added, removed or made one-way",
  why: "A client that calls a message needs a server that knows it. Here the caller is the writer of the request and the server its reader. Nobody answers a one-way message: when the sides disagree about that, Apache Avro refuses the call.",
  remedy:
    "Add a message to the servers before clients call it; remove it from the servers when no client calls it any more. To change whether it is answered, add a second message.",
  surfaces: ["wire"],
  *differences({ messages }) {
    for (const match of messages) {
      const { base, head } = match;
      if (base?.oneWay === head?.oneWay) continue;
      yield differenceAt(match, match, (head ?? base)?.place);
    }
  },
  reads: (_reader, writer, _on, { resolver }) => (writer ? resolver.missing(writer) : reads),
  message({ base, head }) {
    const name = (head ?? base)?.name ?? "";
    if (base && head) return `the message ${name} became ${head.oneWay ? "one-way" : "two-way"}`;
    return `the message ${name} was ${head ? "added" : "removed"}`;
  },
  shape: ({ name, oneWay }) => [name, oneWay],
});
