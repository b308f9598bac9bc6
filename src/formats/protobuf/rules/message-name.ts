import { readsWith } from "../../../model/outcome.js";
import type { Pair } from "../matching/matched.js";
import type { Enum, Message } from "../model/descriptor.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { defineDeclaredRule } from "../rule-kinds/declared-rule.js";

export const messageName = defineDeclaredRule<Message>({
  id: "protobuf/message-name",
  title: "Message renamed or moved",
  why: "Neither bytes nor JSON carry the name of a message, except inside google.protobuf.Any. Generated code and registries that know the message by name do.",
  remedy: "Nothing to do for data outside of Any. Announce the change of the generated code.",
  references: ["buf:MESSAGE_NO_DELETE", "buf:PACKAGE_MESSAGE_NO_DELETE", "confluent:MESSAGE_MOVED"],
  pairs: ({ messages, arrived }) => [...messages, ...arrived.filter(isMessage)],
  concerns: ({ base, head, relation }) =>
    base !== undefined && head !== undefined && relation !== "same" && !followsParent(base, head),
  reads: (_, __, on) =>
    isData(on)
      ? readsWith("only google.protobuf.Any carries the name")
      : breaksCode("the message has another name or file"),
  message({ base, head }) {
    if (base && head && base.file.path !== head.file.path && base.name === head.name)
      return `message "${base.name}" moved from ${base.file.path} to ${head.file.path}`;
    return `message "${base?.element.join(".") ?? ""}" was renamed to "${head?.element.join(".") ?? ""}"`;
  },
  shape: ({ element }) => element,
});

/** A nested message that keeps its name moves with its parent: it was not renamed itself. */
function followsParent(base: Message, head: Message): boolean {
  return base.parent !== undefined && head.parent !== undefined && base.name === head.name;
}

function isMessage(pair: Pair<Message | Enum>): pair is Pair<Message> {
  return pair.head?.kind === "message";
}
