import { allEnums, allMessages, type Enum, type Message } from "../model/descriptor.js";
import type { Pair, ProtoContract } from "./matched.js";
import { enumTypes, messageNamed, messageTypes } from "./elsewhere.js";
import { withMoves } from "./moves.js";
import { followFields, pairDeclared } from "./pair-declared.js";
import { membersOfMessage, shapeOfEnum, shapeOfMessage } from "./shape.js";

export interface TypePairs {
  readonly messages: readonly Pair<Message>[];
  readonly enums: readonly Pair<Enum>[];
}

/** The messages and enums of two versions of a file: by path, by shape, through the fields that hold them, in other files. */
export function pairTypes(base: ProtoContract, head: ProtoContract): TypePairs {
  // What extends a message names it: one that another file declares now went there, whatever looks like it here.
  const livesOn = (message: Message) =>
    message.node.extensionRanges.length > 0 &&
    messageNamed(message.fullName, (message.file === base.file ? head : base).model) !== undefined;
  const unlessMoved = (shape: (message: Message) => string) => (message: Message) =>
    livesOn(message) ? "" : shape(message);
  const messages = pairDeclared([...allMessages(base.file)], [...allMessages(head.file)], {
    shapes: [unlessMoved(shapeOfMessage), unlessMoved(membersOfMessage)],
  });
  const enums = pairDeclared([...allEnums(base.file)], [...allEnums(head.file)], { shapes: [shapeOfEnum] });
  const isElsewhere = (one: Message | undefined, other: Message | undefined) =>
    one !== undefined && other === undefined && livesOn(one);
  const moved = messages.filter(
    (pair) => isElsewhere(pair.base, pair.head) || isElsewhere(pair.head, pair.base),
  );
  const stay = moved.length === 0 ? messages : messages.filter((pair) => !moved.includes(pair));
  followFields(stay, enums);
  return {
    messages: withMoves([...stay, ...moved], base, head, messageTypes),
    enums: withMoves(enums, base, head, enumTypes),
  };
}
