import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Checks } from "../check.js";
import type { Matched } from "../match.js";
import { differ } from "../rule-part.js";
import type { Message } from "../schema.js";

interface Way {
  readonly message: Message;
  readonly checks: Checks;
}

export const messageOneWay = defineRule<Matched, Way>({
  id: "avro/message-one-way",
  title: "Message became one-way, or two-way",
  why: "Nobody answers a one-way message. When the sides disagree, one waits for an answer that never comes or sends one that nobody reads; Apache Avro refuses the call.",
  remedy: "Add a second message with the new style and move the clients over.",
  surfaces: ["wire"],
  *differences({ messages, checks }) {
    for (const match of messages) {
      const { base, head } = match;
      if (!base || !head || base.oneWay === head.oneWay) continue;
      yield differ(match, { base: { message: base, checks }, head: { message: head, checks } }, head.place);
    }
  },
  reads: (_reader, writer) => writer?.checks.lacks(writer.message) ?? reads,
  message: ({ head }) => `the message became ${head?.message.oneWay ? "one-way" : "two-way"}`,
  shape: ({ message }) => message.oneWay,
});
