import type { Side } from "../../../model/location.js";
import { allExtensions, type Field, holderOf, type Message } from "../model/descriptor.js";
import { type FieldPair, pairFields, type PlacedPair } from "../model/pair-fields.js";
import { inRanges } from "../model/ranges.js";
import { getOrMake } from "../model/tables.js";
import type { BothSides, ExtendedMessages } from "./extended-messages.js";
import { firstOfEach, mostPlaces } from "./moves.js";
import { ownFieldText } from "../model/own-text.js";
import { targetOf, typeDigest } from "../model/type-digest.js";
import { isMeantExtension, type Pair } from "./matched.js";

/** Both files, and both versions of the messages that they extend. */
export interface Surroundings extends BothSides {
  readonly extended: ExtendedMessages;
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
    const isWhole = base !== undefined && head !== undefined;
    const elsewhere = isWhole ? [] : counterpartsOf(field, around, base ? "head" : "base");
    const rivals = base && !isSameDeclaration(base, head) ? around.extended.rivalsOf(base) : [];
    extensions.push(...rivals.map((rival) => placed({ base, head: rival }, around)));
    if (isWhole) extensions.push(placed({ base, head }, around));
    for (const other of elsewhere) {
      const pair = placed({ base: base ?? other, head: head ?? other }, around);
      if (base && other.extendeeName !== undefined) extensions.push(pair);
      else if (other.file.path !== field.file.path) echoes.push(pair);
    }
    if (isWhole || elsewhere.length > 0) continue;
    const other = otherOfNumber(field, around, base ? "head" : "base");
    if (other) extensions.push(placed({ base: base ?? other, head: head ?? other }, around));
    else if (rivals.length === 0) alone[base ? "base" : "head"].push(field);
  }
  const left = pairsOfUnheld(withoutPaired(alone, extensions)).map((pair) => placed(pair, around));
  return { extensions: [...extensions, ...left], echoes };
}

/** An extension that another file keeps under the number of this one: a reader that has both takes either for the number. */
function otherOfNumber(field: Field, around: Surroundings, side: Side): Field | undefined {
  const key = around.extended.keyOfExtended(field, side === "base" ? "head" : "base");
  const others = around.extended.extensionsOf(key, side);
  return others.find(({ number, file }) => number === field.number && file.path !== field.file.path);
}

/** Whether an extension is written in the same place and under the same number: then nothing else can be it. */
function isSameDeclaration(base: Field, head: Field | undefined): boolean {
  return base.number === head?.number && base.element.join(".") === head.element.join(".");
}

function withoutPaired(
  { base, head }: Readonly<Record<"base" | "head", readonly Field[]>>,
  pairs: readonly PlacedPair[],
) {
  const paired = new Set(pairs.map((pair) => pair.head));
  return { base, head: head.filter((field) => !paired.has(field)) };
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

function pairsHere({ extended, ...sides }: Surroundings) {
  const groups = new Map<string, { base: Field[]; head: Field[] }>();
  for (const side of ["base", "head"] as const) {
    for (const field of allExtensions(sides[side].file).filter((own) => isMeantExtension(sides[side], own)))
      getOrMake(groups, extended.keyOfExtended(field, side), () => ({ base: [], head: [] }))[side].push(
        field,
      );
  }
  return [...groups.values()].flatMap((group) => pairFields(group.base, group.head));
}

/** The field, or the extensions of other files, that have the number of this extension on the other side. */
function counterpartsOf(field: Field, around: Surroundings, side: Side): readonly Field[] {
  const { extendee, number, fullName, file } = field;
  const version = extendee && around.extended.versionOn(side, extendee);
  const member = version?.fields.find((other) => other.number === number);
  const key = around.extended.keyOfExtended(field, side === "base" ? "head" : "base");
  return member ? [member] : extensionsElsewhere({ key, number, fullName, besides: file.path }, around, side);
}

/** Which extension of a message is looked for, and the file that is known not to have it. */
interface Wanted {
  readonly key: string;
  readonly number: number;
  /** Its full name, where it may have another number. */
  readonly fullName?: string;
  readonly besides?: string;
}

/**
 * The extensions of a message that one side has under this number, and that the other side has not in the same file; else
 * those of this name, if their number is nobody's on the other side. Several files may declare one: each may be it.
 */
function extensionsElsewhere(
  { key, number, fullName, besides }: Wanted,
  around: Surroundings,
  side: Side,
): readonly Field[] {
  const otherSide = side === "base" ? "head" : "base";
  const { extended } = around;
  const before = extended.extensionsOf(key, otherSide);
  const isNew = (field: Field, counts: (other: Field) => boolean) =>
    counts(field) &&
    field.file.path !== besides &&
    !before.some((other) => other.file.path === field.file.path && counts(other));
  const there = extended.extensionsOf(key, side);
  const sameNumber = there.filter((field) => isNew(field, (other) => other.number === number));
  const namesakes = there.filter(
    (field) =>
      isNew(field, (other) => other.fullName === fullName) &&
      !before.some((other) => other.number === field.number),
  );
  return firstOfEach(sameNumber.length > 0 ? sameNumber : namesakes, digestOfField).slice(0, mostPlaces + 1);
}

/** Equal for extensions that hold the same under the same name. */
function digestOfField(field: Field): string {
  const type = targetOf(field);
  return JSON.stringify([field.fullName, ownFieldText(field), type && typeDigest(type)]);
}

function placed({ base, head }: Pick<PlacedPair, "base" | "head">, { extended }: Surroundings): PlacedPair {
  const baseMessage = base && holderOf(base);
  const headMessage = head && holderOf(head);
  return {
    base,
    head,
    baseMessage: base ? baseMessage : headMessage && extended.versionOn("base", headMessage),
    headMessage: head ? headMessage : baseMessage && extended.versionOn("head", baseMessage),
  };
}

/** The fields of a message in pairs; one that only one side has may be an extension of the message on the other. */
export function pairMembers({ base, head }: Pair<Message>, around: Surroundings): readonly PlacedPair[] {
  if (!base || !head) return [];
  const key = base.fullName;
  const extensionsOf = (message: Message, { number }: Field, side: Side) =>
    inRanges(number, message.node.extensionRanges) ? extensionsElsewhere({ key, number }, around, side) : [];
  return pairFields(base.fields, head.fields).flatMap((pair): PlacedPair[] => {
    const placed = { ...pair, baseMessage: base, headMessage: head };
    const others =
      pair.base && !pair.head
        ? extensionsOf(head, pair.base, "head").map((other) => ({ ...placed, head: other }))
        : pair.head && !pair.base
          ? extensionsOf(base, pair.head, "base").map((other) => ({ ...placed, base: other }))
          : [];
    return others.length > 0 ? others : [placed];
  });
}
