import { allEnums, allMessages, type Enum, type Message } from "../model/descriptor.js";
import type { Pair, ProtoContract } from "./matched.js";
import { enumTypes, messageTypes } from "./elsewhere.js";
import { withMoves } from "./moves.js";
import { followFields, pairDeclared } from "./pair-declared.js";
import { membersOfMessage, shapeOfEnum, shapeOfMessage } from "./shape.js";

export interface TypePairs {
  readonly messages: readonly Pair<Message>[];
  readonly enums: readonly Pair<Enum>[];
}

/** The messages and enums of two versions of a file: by path, by shape, through the fields that hold them, in other files. */
export function pairTypes(base: ProtoContract, head: ProtoContract): TypePairs {
  const messages = pairDeclared([...allMessages(base.file)], [...allMessages(head.file)], {
    shapes: [shapeOfMessage, membersOfMessage],
  });
  const enums = pairDeclared([...allEnums(base.file)], [...allEnums(head.file)], { shapes: [shapeOfEnum] });
  followFields(messages, enums);
  return {
    messages: withMoves(messages, base, head, messageTypes),
    enums: withMoves(enums, base, head, enumTypes),
  };
}
