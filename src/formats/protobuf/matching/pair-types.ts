import { nameAfter, type Renamed } from "../../../model/change.js";
import { allEnums, allMessages, type Enum, type Message } from "../model/descriptor.js";
import { meantOf, type Pair, type ProtoContract } from "./matched.js";
import { isNewIn } from "../model/namesakes.js";
import { enumTypes, messageTypes } from "./elsewhere.js";
import { extensionsOf } from "./extensions-of.js";
import { typesElsewhere, withMoves } from "./moves.js";
import {
  type Declaration,
  followFields,
  isKnownGone,
  pairDeclared,
  type PairDraft,
} from "./pair-declared.js";
import { pairByRenamedTypes } from "./renamed-types.js";
import { membersOfMessage, shapeOfEnum, shapeOfMessage } from "./shape.js";

export interface TypePairs {
  readonly messages: readonly Pair<Message>[];
  readonly enums: readonly Pair<Enum>[];
}

/**
 * The messages and enums of two versions of a file: by what is known of them, by path, by shape, through the fields that
 * hold them, in other files.
 */
export function pairTypes(
  base: ProtoContract,
  head: ProtoContract,
  renamed: readonly Renamed[] = [],
): TypePairs {
  const [from, to] = [
    { own: base, other: head },
    { own: head, other: base },
  ];
  const laterName = ({ element, fullName }: Message | Enum): string =>
    fullName.slice(0, -element.join(".").length) + nameAfter(element, renamed).join(".");
  const sidesOf = (type: Message | Enum) => (type.file === base.file ? from : to);
  // One that another file declares now went there, whatever looks like it here. What extends a message names it: for an
  // extended one it counts who else declares it, new or not.
  const livesOn = (type: Message | Enum): boolean => {
    const { own, other } = sidesOf(type);
    const name = own === base ? laterName(type) : type.fullName;
    const there =
      type.kind === "message"
        ? typesElsewhere({ type, name }, own.file, other, messageTypes)
        : typesElsewhere({ type, name }, own.file, other, enumTypes);
    const isExtended = type.kind === "message" && type.node.extensionRanges.length > 0;
    return there.some(({ file, fullName }) => isExtended || isNewIn(other.model, file.path, fullName));
  };
  const unlessMoved =
    <T extends Message | Enum>(shape: (type: T) => string) =>
    (type: T) =>
      livesOn(type) ? "" : shape(type);
  const messages = pairDeclared(allMessages(meantOf(base)), allMessages(meantOf(head)), {
    renamed,
    shapes: [unlessMoved(shapeOfMessage), unlessMoved(membersOfMessage)],
  });
  const enums = pairDeclared(allEnums(meantOf(base)), allEnums(meantOf(head)), {
    renamed,
    shapes: [unlessMoved(shapeOfEnum)],
  });
  const [stay, moved] = withoutMoved(messages, livesOn, renamed);
  const [stayingEnums, movedEnums] = withoutMoved(enums, livesOn, renamed);
  followFields(stay, stayingEnums);
  // What extends a message says what became of it.
  const isExtended = (message: Message) => extensionsOf(sidesOf(message).own.model)(message).length > 0;
  pairByRenamedTypes(stay, stayingEnums, (message) => !isExtended(message) && !livesOn(message));
  followFields(stay, stayingEnums);
  return {
    messages: withMoves([...stay, ...moved], { base, head }, messageTypes, laterName),
    enums: withMoves([...stayingEnums, ...movedEnums], { base, head }, enumTypes, laterName),
  };
}

/** The pairs of one side only whose type is known to be gone, or lives on in another file, are none that a field may lead to here. */
function withoutMoved<T extends Declaration>(
  pairs: PairDraft<T>[],
  livesOn: (type: T) => boolean,
  renamed: readonly Renamed[] | undefined,
): readonly [stay: PairDraft<T>[], moved: readonly PairDraft<T>[]] {
  const isMoved = ({ base, head }: PairDraft<T>) => {
    const only = base && head ? undefined : (base ?? head);
    return only !== undefined && (isKnownGone({ base, head }, renamed) || livesOn(only));
  };
  const moved = pairs.filter(isMoved);
  return [moved.length === 0 ? pairs : pairs.filter((pair) => !moved.includes(pair)), moved];
}
