import type { Side } from "../../../model/location.js";
import { allExtensions, type Field, type Message } from "../model/descriptor.js";
import { extendingFiles } from "../model/extending.js";
import { isBundled, type ProtoModel } from "../model/proto-model.js";
import { getOrMake, PairTable } from "../model/tables.js";
import { withoutDot } from "../model/type-text.js";
import { messageNamed, messageTypes } from "./elsewhere.js";
import { likenesses } from "./likenesses.js";
import type { Pair, ProtoContract } from "./matched.js";
import { pairTypes } from "./pair-types.js";

export type BothSides = Readonly<Record<Side, ProtoContract>>;

/** For each side, its version of a message of the other one. */
type Versions = Readonly<Record<Side, ReadonlyMap<Message, Message>>>;

type Models = Readonly<Record<Side, ProtoModel>>;

const opposite = { base: "head", head: "base" } as const;

/**
 * Both versions of the messages that extensions extend, wherever those are declared: what became of a message is decided
 * with the file that declares it, as it is where that file is compared.
 */
export class ExtendedMessages {
  readonly #models: Models;
  readonly #local: Versions | undefined;
  /** The versions in each file, by its path at base. */
  readonly #files = new Map<string, Versions>();
  #followed: Versions | undefined;
  #unclaimed: ReadonlyMap<number, readonly Field[]> | undefined;
  readonly #extensions: Partial<Record<Side, ReadonlyMap<string, readonly Field[]>>> = {};

  constructor(models: Models, local?: Versions) {
    this.#models = models;
    this.#local = local;
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

  /** The extensions with this key that the loaded files of a side declare, in the order of the files. */
  extensionsOf(key: string, side: Side): readonly Field[] {
    return (this.#extensions[side] ??= this.#extensionsByKey(side)).get(key) ?? [];
  }

  #extensionsByKey(side: Side): ReadonlyMap<string, readonly Field[]> {
    const index = new Map<string, Field[]>();
    for (const file of extendingFiles(this.#models[side]))
      for (const field of allExtensions(file))
        getOrMake(index, this.keyOfExtended(field, side), () => []).push(field);
    return index;
  }

  /**
   * Members of head's messages that may be this extension as well: of its message nothing has the name any more, and of
   * theirs nothing had it, although another message looks more like its later version.
   */
  rivalsOf({ name, number, extendee, file }: Field): readonly Field[] {
    if (!extendee || isBundled(extendee.file)) return [];
    const { fullName } = extendee;
    const isThere = this.#declared("head", extendee)?.fullName === fullName;
    if (isThere || messageNamed(fullName, this.#models.head)) return [];
    this.#unclaimed ??= this.#membersOfNew();
    return (this.#unclaimed.get(number) ?? []).filter(
      (other) => other.name === name || (other.extendee && other.file.path === file.path),
    );
  }

  /** The fields and extensions of head's extended messages that are the later version of none, by number. */
  #membersOfNew(): ReadonlyMap<number, readonly Field[]> {
    const { base } = (this.#followed ??= this.#follow());
    const index = new Map<number, Field[]>();
    for (const [message, extensions] of this.#extendedOnlyOn("head"))
      if (!base.has(message))
        for (const field of [...message.fields, ...extensions])
          getOrMake(index, field.number, () => []).push(field);
    return index;
  }

  /** By the pair of files that is compared, by the pair that declares it, or by its name in any file. */
  #declared(side: Side, message: Message): Message | undefined {
    const local = this.#local?.[side].get(message);
    if (local) return local;
    const { file, fullName } = message;
    const model = this.#models[side];
    const from = this.#models[opposite[side]];
    const path = from.comparison?.counterparts.get(file.path) ?? file.path;
    const counterpart = model.file(path);
    if (!counterpart) return messageNamed(fullName, model);
    const namesake = messageTypes.of(counterpart).get(fullName);
    if (namesake) return namesake;
    const versions = getOrMake(this.#files, side === "base" ? path : file.path, () => {
      const [here, there] = [
        { file, model: from },
        { file: counterpart, model },
      ];
      return versionsIn((side === "base" ? pairTypes(there, here) : pairTypes(here, there)).messages);
    });
    return versions[side].get(message) ?? messageNamed(fullName, model);
  }

  /** Whether the pairs of a contract are those that any other contract finds. */
  agreesWith(pairs: readonly Pair<Message>[]): boolean {
    return pairs.every(
      ({ base, head }) =>
        !base || !head || (this.#declared("head", base) === head && this.#declared("base", head) === base),
    );
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
      const firstLeft = (key: string): Message | undefined => {
        const messages = byKey.get(key);
        while (messages?.[0] && !gained.has(messages[0])) messages.shift();
        return messages?.[0];
      };
      for (const extended of lost) {
        const [head] = keysOf(extended).flatMap((key) => firstLeft(key) ?? []);
        const [base] = extended;
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
    for (const file of extendingFiles(this.#models[side]))
      for (const field of allExtensions(file))
        if (field.extendee && !isBundled(field.extendee.file))
          getOrMake(byMessage, field.extendee, () => []).push(field);
    return new Map([...byMessage].filter(([message]) => !this.#declared(opposite[side], message)));
  }
}

interface Shared {
  readonly extended: ExtendedMessages;
  /** What was loaded when it was made: more may bring other versions. */
  readonly loaded: readonly (readonly string[])[];
}
const shared = new PairTable<{ last: Shared | undefined }>();

/** What all contracts that are compared share; the pairs of one that sees other versions come before it. */
export function extendedMessages(
  { base, head }: BothSides,
  pairs: readonly Pair<Message>[],
): ExtendedMessages {
  const models = { base: base.model, head: head.model };
  const kept = shared.getOrMake(models.base, models.head, () => ({ last: undefined }));
  const loaded = [models.base.loaded(), models.head.loaded()];
  if (!kept.last || kept.last.loaded.some((paths, side) => paths !== loaded[side]))
    kept.last = { extended: new ExtendedMessages(models), loaded };
  const { extended } = kept.last;
  return extended.agreesWith(pairs) ? extended : new ExtendedMessages(models, versionsIn(pairs));
}

function versionsIn(pairs: readonly Pair<Message>[]): Versions {
  const versions = { base: new Map<Message, Message>(), head: new Map<Message, Message>() };
  for (const { base, head } of pairs) {
    if (!base || !head) continue;
    versions.base.set(head, base);
    versions.head.set(base, head);
  }
  return versions;
}
