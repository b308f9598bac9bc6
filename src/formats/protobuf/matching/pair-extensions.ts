import type { ReaderContext } from "../decoding/reader-context.js";
import { allExtensions, type Field, holderOf, type Message } from "../model/descriptor.js";
import { type FieldPair, pairFields, type PlacedPair } from "../model/pair-fields.js";
import { inRanges } from "../model/ranges.js";
import { getOrMake } from "../model/tables.js";
import { withoutDot } from "../model/type-text.js";
import { extendingFiles, messageNamed } from "./elsewhere.js";
import type { Pair, ProtoContract } from "./matched.js";

/** Both files, the messages that they have in common, and which types are one and the same. */
export interface Surroundings {
  readonly base: ProtoContract;
  readonly head: ProtoContract;
  readonly messages: readonly Pair<Message>[];
  readonly identity: ReaderContext["identity"];
}

export interface ExtensionPairs {
  /** Judged with this file. */
  readonly extensions: readonly PlacedPair[];
  /** Extensions that came from another file or were a field there, and fields that took their place: judged there. */
  readonly echoes: readonly PlacedPair[];
}

/**
 * An extension is its extended message and its number, in whatever file and under whatever name it is written. One that
 * left this file is judged here; one that is a field of the message on the other side is judged with the message.
 */
export function pairExtensions(around: Surroundings): ExtensionPairs {
  const extensions: PlacedPair[] = [];
  const echoes: PlacedPair[] = [];
  const alone: { base: Field[]; head: Field[] } = { base: [], head: [] };
  for (const { base, head } of pairsHere(around)) {
    const field = base ?? head;
    if (!field) continue;
    const elsewhere = base && head ? undefined : counterpartOf(field, around, base ? "head" : "base");
    if (!elsewhere && !(base && head)) {
      alone[base ? "base" : "head"].push(field);
      continue;
    }
    const pair = placed({ base: base ?? elsewhere, head: head ?? elsewhere }, around);
    if (!elsewhere || (base && elsewhere.extendeeName !== undefined)) extensions.push(pair);
    else if (elsewhere.file.path !== field.file.path) echoes.push(pair);
  }
  const left = pairsOfUnheld(alone).map((pair) => placed(pair, around));
  return { extensions: [...extensions, ...left], echoes };
}

/** Extensions without a counterpart: where nothing holds the extended message of one, another name may be the same. */
function pairsOfUnheld({ base, head }: Readonly<Record<"base" | "head", readonly Field[]>>): FieldPair[] {
  const isUnheld = ({ extendee }: Field) => extendee === undefined;
  const first = pairFields(base.filter(isUnheld), head);
  const left = first.flatMap((pair) => (pair.head && !pair.base ? [pair.head] : []));
  return [
    ...first.filter((pair) => pair.base),
    ...pairFields(
      base.filter((field) => !isUnheld(field)),
      left.filter(isUnheld),
    ),
    ...left.filter((field) => !isUnheld(field)).map((field) => ({ base: undefined, head: field })),
  ];
}

function pairsHere({ base, head, identity }: Surroundings) {
  const groups = new Map<unknown, { base: Field[]; head: Field[] }>();
  for (const side of ["base", "head"] as const) {
    for (const field of allExtensions({ base, head }[side].file))
      getOrMake(groups, keyOf(field, identity), () => ({ base: [], head: [] }))[side].push(field);
  }
  return [...groups.values()].flatMap((group) => pairFields(group.base, group.head));
}

/** What extensions of one message share: the message, or its name where nothing holds it. */
function keyOf({ extendee, extendeeName = "" }: Field, identity: Surroundings["identity"]): unknown {
  return extendee ? identity(extendee) : withoutDot(extendeeName);
}

/** The field or the extension of other files that has the number of this extension on the other side. */
function counterpartOf(field: Field, around: Surroundings, side: "base" | "head"): Field | undefined {
  const { extendee, number, file } = field;
  const version = extendee && versionOf(extendee, around, side);
  const member = version?.fields.find((other) => other.number === number);
  return (
    member ??
    extensionElsewhere({ key: keyOf(field, around.identity), number, besides: file.path }, around, side)
  );
}

/** The extension of a message that one side has under this number, and that the other side has not in the same file. */
function extensionElsewhere(
  { key, number, besides }: { key: unknown; number: number; besides?: string },
  { base, head, identity }: Surroundings,
  side: "base" | "head",
): Field | undefined {
  const [own, other] = side === "base" ? [base.model, head.model] : [head.model, base.model];
  const extending = (field: Field) => field.number === number && keyOf(field, identity) === key;
  for (const file of extendingFiles(own)) {
    if (file.path === besides) continue;
    const field = [...allExtensions(file)].find(extending);
    if (!field) continue;
    const before = other.file(file.path);
    if (!before || ![...allExtensions(before)].some(extending)) return field;
  }
  return undefined;
}

/** The other side's version of an extended message. */
function versionOf(
  message: Message,
  { base, head, messages }: Surroundings,
  side: "base" | "head",
): Message | undefined {
  const pair = messages.find((candidate) => candidate[side === "base" ? "head" : "base"] === message);
  return pair ? pair[side] : messageNamed(message.fullName, { base, head }[side].model);
}

function placed({ base, head }: Pick<PlacedPair, "base" | "head">, around: Surroundings): PlacedPair {
  const baseMessage = base && holderOf(base);
  const headMessage = head && holderOf(head);
  return {
    base,
    head,
    baseMessage: base ? baseMessage : headMessage && versionOf(headMessage, around, "base"),
    headMessage: head ? headMessage : baseMessage && versionOf(baseMessage, around, "head"),
  };
}

/** The fields of a message in pairs; one that only one side has may be an extension of the message on the other. */
export function pairMembers({ base, head }: Pair<Message>, around: Surroundings): readonly PlacedPair[] {
  if (!base || !head) return [];
  const extensionOf = (
    message: Message,
    extendee: Message,
    field: Field | undefined,
    side: "base" | "head",
  ) =>
    field && inRanges(field.number, message.node.extensionRanges)
      ? extensionElsewhere({ key: around.identity(extendee), number: field.number }, around, side)
      : undefined;
  return pairFields(base.fields, head.fields).map((pair) => ({
    base: pair.base ?? extensionOf(base, head, pair.head, "base"),
    head: pair.head ?? extensionOf(head, base, pair.base, "head"),
    baseMessage: base,
    headMessage: head,
  }));
}
