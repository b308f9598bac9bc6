import type { ContractSettings } from "../../../model/contract.js";
import type { Enum, Field, Message, ProtoFile, Rpc, Service } from "../model/descriptor.js";
import { allEnums, allExtensions, allMessages } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { Lens, Policy } from "../reading/lens.js";
import type { PlacedPair } from "./pair-fields.js";
import { pairFields } from "./pair-fields.js";
import { shapeOfEnum, shapeOfMessage } from "./shape.js";

/** A file of one side, with the model that its imports resolve in. */
export interface ProtoContract {
  readonly file: ProtoFile;
  readonly model: ProtoModel;
}

/** Two versions of one element. moved: head has it in another file. arrived: base had it in another file. */
export interface Pair<T> {
  readonly base: T | undefined;
  readonly head: T | undefined;
  readonly relation: "same" | "renamed" | "moved" | "arrived";
}

/** The elements of both sides, paired up once for all rules. */
export interface Matched {
  readonly base: ProtoFile;
  readonly head: ProtoFile;
  readonly lens: Lens;
  readonly messages: readonly Pair<Message>[];
  readonly enums: readonly Pair<Enum>[];
  /** Types that stood in another file before: what changed in them is listed there. */
  readonly arrived: readonly Pair<Message | Enum>[];
  readonly services: readonly Pair<Service>[];
  readonly rpcs: readonly Pair<Rpc>[];
  readonly extensions: readonly PlacedPair[];
  /** The fields of every message that both sides have. */
  readonly fields: readonly PlacedPair[];
}

export function policyOf({ options }: ContractSettings): Policy {
  return {
    unknownFields: options?.unknownFields === "reject" ? "reject" : "ignore",
    openEnums: options?.enums === "open",
  };
}

export function matchContracts(
  base: ProtoContract,
  head: ProtoContract,
  settings: ContractSettings,
): Matched {
  const messages = pairDeclared([...allMessages(base.file)], [...allMessages(head.file)], {
    shape: shapeOfMessage,
  });
  const enums = pairDeclared([...allEnums(base.file)], [...allEnums(head.file)], { shape: shapeOfEnum });
  followFields(messages, enums);
  const allMessagePairs = withMoves(messages, base, head, (model, name) =>
    typeElsewhere(model, name, "message"),
  );
  const allEnumPairs = withMoves(enums, base, head, (model, name) => typeElsewhere(model, name, "enum"));
  const services = pairDeclared(base.file.services, head.file.services, {});
  const lens: Lens = {
    policy: policyOf(settings),
    identity: identities(allMessagePairs, allEnumPairs),
  };
  const messagePairs = withoutChildrenOfLost(allMessagePairs);
  const enumPairs = withoutChildrenOfLost(allEnumPairs);
  return {
    base: base.file,
    head: head.file,
    lens,
    messages: messagePairs.filter(isHere),
    enums: enumPairs.filter(isHere),
    arrived: [...messagePairs, ...enumPairs].filter(
      (pair) => !isHere(pair) && !(pair.head?.parent && pair.base?.parent),
    ),
    services,
    rpcs: services.flatMap(pairRpcs),
    extensions: pairExtensions([...allExtensions(base.file)], [...allExtensions(head.file)]),
    fields: messagePairs.filter(isHere).flatMap(pairMembers),
  };
}

function isHere({ relation }: Pair<unknown>): boolean {
  return relation !== "arrived";
}

interface Named {
  readonly name: string;
  readonly element: readonly string[];
}

interface Draft<T> {
  base: T | undefined;
  head: T | undefined;
  relation: Pair<T>["relation"];
}

/** Pairs by path, then what is left by equal shape: a rename. */
function pairDeclared<T extends Named>(
  base: readonly T[],
  head: readonly T[],
  { shape }: { shape?: (it: T) => string },
): Draft<T>[] {
  const keyOf = ({ element }: T) => element.join("\u0000");
  const headByKey = new Map(head.map((it) => [keyOf(it), it]));
  const baseKeys = new Set(base.map(keyOf));
  const pairs: Draft<T>[] = base.map((it) => ({
    base: it,
    head: headByKey.get(keyOf(it)),
    relation: "same",
  }));
  const fresh = head.filter((it) => !baseKeys.has(keyOf(it)));
  const lost = pairs.filter((pair) => !pair.head);
  if (shape && lost.length > 0 && fresh.length > 0) {
    const byShape = new Map<string, T[]>();
    for (const it of fresh) {
      const key = shape(it);
      const same = byShape.get(key);
      if (same) same.push(it);
      else byShape.set(key, [it]);
    }
    for (const pair of lost) {
      const key = pair.base && shape(pair.base);
      const twin = key === undefined || key === "" ? undefined : byShape.get(key)?.shift();
      if (twin) Object.assign(pair, { head: twin, relation: "renamed" });
    }
  }
  const paired = new Set(pairs.map((pair) => pair.head));
  return [
    ...pairs,
    ...fresh
      .filter((it) => !paired.has(it))
      .map((it): Draft<T> => ({ base: undefined, head: it, relation: "same" })),
  ];
}

/** A field whose type lost its name while another type appeared: the type was renamed, and perhaps changed too. */
function followFields(messages: Draft<Message>[], enums: Draft<Enum>[]): void {
  const queue = messages.filter((pair) => pair.base && pair.head);
  for (let pair = queue.shift(); pair; pair = queue.shift()) {
    if (!pair.base || !pair.head) continue;
    for (const field of pairFields(pair.base.fields, pair.head.fields)) {
      const from = field.base?.type;
      const to = field.head?.type;
      if (from?.kind === "message" && to?.kind === "message") {
        const joined = join(messages, from.message, to.message);
        if (joined) queue.push(joined);
      } else if (from?.kind === "enum" && to?.kind === "enum") join(enums, from.enum, to.enum);
    }
  }
}

function join<T extends Named>(pairs: Draft<T>[], base: T, head: T): Draft<T> | undefined {
  const lost = pairs.find((pair) => pair.base === base && !pair.head);
  const fresh = lost && pairs.findIndex((pair) => pair.head === head && !pair.base);
  if (!lost || fresh === undefined || fresh < 0) return undefined;
  pairs.splice(fresh, 1);
  return Object.assign(lost, { head, relation: "renamed" as const });
}

/** What only one side of this file has may stand in another file of the other side. */
function withMoves<T extends Named & { fullName: string; parent: Message | undefined }>(
  pairs: readonly Draft<T>[],
  base: ProtoContract,
  head: ProtoContract,
  find: (model: ProtoModel, fullName: string) => Message | Enum | undefined,
): Pair<T>[] {
  return pairs.map((pair) => {
    if (pair.base && !pair.head) {
      const found =
        find(head.model, pair.base.fullName) ??
        find(head.model, repackaged(pair.base.fullName, base.file, head.file));
      if (found && found.file.path !== head.file.path)
        return { ...pair, head: found as unknown as T, relation: "moved" };
    } else if (pair.head && !pair.base) {
      const found =
        find(base.model, pair.head.fullName) ??
        find(base.model, repackaged(pair.head.fullName, head.file, base.file));
      if (found && found.file.path !== base.file.path)
        return { ...pair, base: found as unknown as T, relation: "arrived" };
    }
    return pair;
  });
}

function repackaged(fullName: string, from: ProtoFile, to: ProtoFile): string {
  const rest = from.package === "" ? fullName : fullName.slice(from.package.length + 1);
  return to.package === "" ? rest : `${to.package}.${rest}`;
}

function typeElsewhere(
  model: ProtoModel,
  fullName: string,
  kind: "message" | "enum",
): Message | Enum | undefined {
  for (const path of model.loaded()) {
    const parsed = model.parsed(path);
    if (!parsed || !("symbols" in parsed) || parsed.symbols.get(fullName) !== kind) continue;
    const file = model.file(path);
    if (!file) continue;
    const all: Iterable<Message | Enum> = kind === "message" ? allMessages(file) : allEnums(file);
    for (const type of all) if (type.fullName === fullName) return type;
  }
  return undefined;
}

/** A removed message takes its children with it: they are one change. */
function withoutChildrenOfLost<T extends { parent: Message | undefined }>(
  pairs: readonly Pair<T>[],
): Pair<T>[] {
  const lost = new Set<unknown>();
  for (const { base, head } of pairs) if (!base || !head) lost.add(base ?? head);
  const isChild = (it: T | undefined) => {
    for (let parent = it?.parent; parent; parent = parent.parent) if (lost.has(parent)) return true;
    return false;
  };
  return pairs.filter(({ base, head }) => (base && head ? true : !isChild(base ?? head)));
}

function identities(messages: readonly Pair<Message>[], enums: readonly Pair<Enum>[]): Lens["identity"] {
  const known = new Map<Message | Enum, object>();
  for (const { base, head } of [...messages, ...enums]) {
    const id = {};
    if (base) known.set(base, id);
    if (head) known.set(head, id);
  }
  return (type) => known.get(type) ?? type.fullName;
}

function pairRpcs({ base, head }: Pair<Service>): Pair<Rpc>[] {
  if (!base || !head) return [];
  const names = new Set([...base.rpcs, ...head.rpcs].map(({ name }) => name));
  return [...names].map((name) => ({
    base: base.rpcs.find((rpc) => rpc.name === name),
    head: head.rpcs.find((rpc) => rpc.name === name),
    relation: "same",
  }));
}

function pairMembers({ base, head }: Pair<Message>): readonly PlacedPair[] {
  if (!base || !head) return [];
  return pairFields(base.fields, head.fields).map((pair) => ({
    ...pair,
    baseMessage: base,
    headMessage: head,
  }));
}

/** Extensions belong to the extended message and their number, wherever they are written. */
function pairExtensions(base: readonly Field[], head: readonly Field[]): readonly PlacedPair[] {
  const target = (field: Field) => field.extendee?.fullName ?? field.extendeeName ?? "";
  const groups = new Set([...base, ...head].map(target));
  return [...groups].flatMap((name) =>
    pairFields(
      base.filter((field) => target(field) === name),
      head.filter((field) => target(field) === name),
    ).map((pair) => ({
      ...pair,
      baseMessage: (pair.base ?? base[0])?.extendee,
      headMessage: (pair.head ?? head[0])?.extendee,
    })),
  );
}
