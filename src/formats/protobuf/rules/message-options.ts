import { reads, undecided } from "../../../model/outcome.js";
import type { Message } from "../model/descriptor.js";
import { messageFacts } from "../model/facts/declarations.js";
import { breaksCode } from "../decoding/source.js";
import { defineDeclaredRule } from "../rule-kinds/declared-rule.js";

export const messageOptions = defineDeclaredRule<Message>({
  id: "protobuf/message-options",
  title: "Encoding option of a message changed",
  why: "`message_set_wire_format` writes extensions in the old MessageSet form, which other readers skip. `no_standard_descriptor_accessor` only renames a generated method.",
  remedy: "Keep both as they are.",
  references: [
    "buf:MESSAGE_SAME_MESSAGE_SET_WIRE_FORMAT",
    "buf:MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR",
  ],
  surfaces: ["wire", "source"],
  pairs: ({ messages }) => messages,
  concerns: ({ base, head }) =>
    base !== undefined &&
    head !== undefined &&
    JSON.stringify(messageFacts(base)) !== JSON.stringify(messageFacts(head)),
  reads(reader, writer, on) {
    if (on === "source") return breaksCode("generated methods of the message change");
    const same = reader && writer && messageFacts(reader).set === messageFacts(writer).set;
    return same
      ? reads
      : undecided(
          "extensions written in one form are skipped as unknown by a reader of the other; contract-check has no MessageSet decoder to show it",
        );
  },
  message: ({ head }) =>
    `message_set_wire_format or no_standard_descriptor_accessor of "${head?.name ?? ""}" changed`,
  shape: messageFacts,
});
