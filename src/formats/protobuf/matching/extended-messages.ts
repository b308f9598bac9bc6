import type { Side } from "../../../model/location.js";
import { allExtensions, type Field, type Message } from "../model/descriptor.js";
import { isBundled } from "../model/proto-model.js";
import { getOrMake } from "../model/tables.js";
import { withoutDot } from "../model/type-text.js";
import { extendingFiles, messageNamed, messageTypes } from "./elsewhere.js";
import type { Pair, ProtoContract } from "./matched.js";
import { pairTypes } from "./pair-types.js";
import { shapeOfMessage } from "./shape.js";

export type BothSides = Readonly<Record<Side, ProtoContract>>;

/** For each side, its version of a message of the other one. */
type Versions = Readonly<Record<Side, ReadonlyMap<Message, Message>>>;

const opposite = { base: "head", head: "base" } as const;

/**
 * Both versions of the messages that extensions extend, wherever those are declared: what became of a message is decided
 * with the file that declares it, as it is where that file is compared.
 */
export class ExtendedMessages {
  readonly #sides: BothSides;
  readonly #local: Versions;
  /** The versions in other files, by the path at base. */
  readonly #others = new Map<string, Versions>();
  #followed: Versions | undefined;
  #unclaimed: ReadonlyMap<Message, readonly Field[]> | undefined;

  constructor(sides: BothSides, local: readonly Pair<Message>[]) {
    this.#sides = sides;
    this.#local = versionsIn(local);
  }

  /** The version that a side has of a message of the other side. */
  versionOn(side: Side, message: Message): Message | undefined {
    const version = this.#declared(side, message);
    return version ?? (this.#followed ??= this.#follow())[side].get(message);
  }

  /** Whether two messages of opposite sides are one in two versions. */
  areVersions(one: Message, other: Message): boolean {
    return this.versionOn("head", one) === other || this.versionOn("head", other) === one;
  }

  /** What the extensions of one message share: its name at base, or its own where nothing was it at base. */
  keyOf(message: Message, side: Side): string {
    return ((side === "head" ? this.versionOn("base", message) : undefined) ?? message).fullName;
  }

  /** What extensions of one message share; where nothing holds the message, its name. */
  keyOfExtended({ extendee, extendeeName = "" }: Field, side: Side): string {
    return extendee ? this.keyOf(extendee, side) : withoutDot(extendeeName);
  }

  /**
   * Members of head's messages that may be this extension as well: of its message nothing has the name any more, and of
   * theirs nothing had it, although another message looks more like its later version.
   */
  rivalsOf({ name, number, extendee, file }: Field): readonly Field[] {
    if (!extendee || isBundled(extendee.file)) return [];
    const { fullName } = extendee;
    const isThere = this.#declared("head", extendee)?.fullName === fullName;
    if (isThere || messageNamed(fullName, this.#sides.head.model)) return [];
    this.#unclaimed ??= this.#newMessages();
    return [...this.#unclaimed].flatMap(([message, extensions]) => [
      ...message.fields.filter((other) => other.number === number && other.name === name),
      ...extensions.filter(
        (other) => other.number === number && (other.name === name || other.file.path === file.path),
      ),
    ]);
  }

  /** Head's extended messages that are the later version of none. */
  #newMessages(): ReadonlyMap<Message, readonly Field[]> {
    const { base } = (this.#followed ??= this.#follow());
    return new Map([...this.#extendedOnlyOn("head")].filter(([message]) => !base.has(message)));
  }

  /** By this pair of files, by the pair that declares it, or by its name in any file. */
  #declared(side: Side, message: Message): Message | undefined {
    const local = this.#local[side].get(message);
    if (local) return local;
    const { file, fullName } = message;
    const { model } = this.#sides[side];
    const from = this.#sides[opposite[side]].model;
    const path = from.comparison?.counterparts.get(file.path) ?? file.path;
    const counterpart = model.file(path);
    if (!counterpart) return messageNamed(fullName, model);
    const namesake = messageTypes.of(counterpart).get(fullName);
    if (namesake) return namesake;
    const versions = getOrMake(this.#others, side === "base" ? path : file.path, () => {
      const [here, there] = [
        { file, model: from },
        { file: counterpart, model },
      ];
      return versionsIn((side === "base" ? pairTypes(there, here) : pairTypes(here, there)).messages);
    });
    return versions[side].get(message) ?? messageNamed(fullName, model);
  }

  /**
   * Of the extended messages that only one side has, those that look like one under two names: what most speaks for it
   * is asked of all of them first, so that another message of the same name takes nobody's place.
   */
  #follow(): Versions {
    const lost = this.#extendedOnlyOn("base");
    const gained = this.#extendedOnlyOn("head");
    const pairs: Pair<Message>[] = [];
    for (const keysOf of likenesses) {
      const byKey = new Map<string, Message[]>();
      for (const extended of gained)
        for (const key of keysOf(extended)) getOrMake(byKey, key, () => []).push(extended[0]);
      for (const extended of lost) {
        const later = keysOf(extended).flatMap(
          (key) => byKey.get(key)?.find((head) => gained.has(head)) ?? [],
        );
        const [base] = extended;
        const [head] = later;
        if (!head) continue;
        gained.delete(head);
        lost.delete(base);
        pairs.push({ base, head, relation: "renamed" });
      }
    }
    return versionsIn(pairs);
  }

  /** With their extensions, in the order of the files. */
  #extendedOnlyOn(side: Side): Map<Message, readonly Field[]> {
    const byMessage = new Map<Message, Field[]>();
    for (const file of extendingFiles(this.#sides[side].model))
      for (const field of allExtensions(file))
        if (field.extendee && !isBundled(field.extendee.file))
          getOrMake(byMessage, field.extendee, () => []).push(field);
    return new Map([...byMessage].filter(([message]) => !this.#declared(opposite[side], message)));
  }
}

type Extended = readonly [Message, readonly Field[]];

/** By their name, by their fields, and by each of their extensions. */
const namesOf = ([{ name }]: Extended): readonly string[] => [name];
const shapesOf = ([message]: Extended): readonly string[] => {
  const shape = shapeOfMessage(message);
  return shape === "" ? [] : [shape];
};
const extensionsOf = ([, extensions]: Extended): readonly string[] =>
  extensions.map(({ name, number }) => `${String(number)} ${name}`);

type Keys = (extended: Extended) => readonly string[];

function both(first: Keys, second: Keys): Keys {
  return (extended) =>
    first(extended).flatMap((one) => second(extended).map((other) => JSON.stringify([one, other])));
}

/** What two messages may share that are one under two names, the strongest first. */
const likenesses: readonly Keys[] = [
  both(extensionsOf, both(namesOf, shapesOf)),
  both(extensionsOf, namesOf),
  both(extensionsOf, shapesOf),
  extensionsOf,
  both(namesOf, shapesOf),
  shapesOf,
  namesOf,
];

function versionsIn(pairs: readonly Pair<Message>[]): Versions {
  const versions = { base: new Map<Message, Message>(), head: new Map<Message, Message>() };
  for (const { base, head } of pairs) {
    if (!base || !head) continue;
    versions.base.set(head, base);
    versions.head.set(base, head);
  }
  return versions;
}
