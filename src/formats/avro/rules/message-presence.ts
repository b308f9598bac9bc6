import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Checks } from "../check.js";
import type { Matched } from "../match.js";
import { differ } from "../rule-part.js";
import type { Message } from "../schema.js";

interface Known {
  readonly message: Message;
  readonly checks: Checks;
}

export const messagePresence = defineRule<Matched, Known>({
  id: "avro/message-presence",
  title: "Protocol message added or removed",
  why: "A client that calls a message needs a server that knows it. Here the caller is the writer of the request and the server its reader.",
  remedy:
    "Add a message to the servers before clients call it; remove it from the servers when no client calls it any more.",
  surfaces: ["wire"],
  *differences({ messages, checks }) {
    for (const match of messages) {
      const { base, head } = match;
      if ((base === undefined) === (head === undefined)) continue;
      const sides = { base: base && { message: base, checks }, head: head && { message: head, checks } };
      yield differ(match, sides, (head ?? base)?.place);
    }
  },
  reads: (reader, writer) => (reader || !writer ? reads : writer.checks.lacks(writer.message)),
  message: ({ base, head }) =>
    `the message ${(head ?? base)?.message.name ?? ""} was ${head ? "added" : "removed"}`,
  shape: ({ message }) => [message.name, message.oneWay],
});
