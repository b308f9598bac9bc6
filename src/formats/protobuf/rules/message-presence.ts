import { reads, readsWith } from "../../../model/outcome.js";
import type { Message } from "../model/descriptor.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { defineDeclaredRule } from "../rule-kinds/declared-rule.js";

export const messagePresence = defineDeclaredRule<Message>({
  id: "protobuf/message-presence",
  title: "Message added or removed",
  why: "No bytes change, but data that carries the message on its own has no reader any more, and code that uses its generated class does not compile.",
  remedy: "Remove a message only when nothing stores or sends it; mark it `deprecated` first.",
  references: [
    "buf:MESSAGE_NO_DELETE",
    "buf:PACKAGE_MESSAGE_NO_DELETE",
    "confluent:MESSAGE_ADDED",
    "confluent:MESSAGE_REMOVED",
  ],
  pairs: ({ messages }) => messages,
  concerns: ({ base, head }) => !base || !head,
  reads(reader, _, on) {
    if (reader) return reads;
    return isData(on)
      ? readsWith("nothing on this side decodes the message; its bytes stay as they are")
      : breaksCode("the message is gone");
  },
  message: ({ base, head }) =>
    head ? `message "${head.name}" was added` : `message "${base?.name ?? ""}" was removed`,
  shape: ({ fullName }) => fullName,
});
