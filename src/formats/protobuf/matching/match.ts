import type { ContractPair } from "../../format-definition.js";
import type { ContractSettings } from "../../../model/contract.js";
import type { Renamed } from "../../../model/change.js";
import type { Side } from "../../../model/location.js";
import type { Enum, Message, Rpc, Service } from "../model/descriptor.js";
import type { ReaderContext, Policy } from "../decoding/reader-context.js";
import type { Run } from "../../../model/run.js";
import { meantOf, type Matched, type Pair, type ProtoContract, type RunBudget } from "./matched.js";
import { PairReadings } from "../decoding/pair-readings.js";
import { servicesNamed } from "./elsewhere.js";
import { extensionsOf } from "./extensions-of.js";
import { extendedMessages, type ExtendedMessages } from "./extended-messages.js";
import { pairDeclared } from "./pair-declared.js";
import { pairExtensions, pairMembers } from "./pair-extensions.js";
import { firstOfEach, mostPlaces, onlyNew } from "./moves.js";
import { pairTypes } from "./pair-types.js";
import { isNewIn } from "../model/namesakes.js";
import { isWhole } from "../model/pair-fields.js";
import { haveSameFacts } from "../model/facts/field.js";
import { declaredShapes } from "../model/own-text.js";
import { typeDigest } from "../model/type-digest.js";
import type { ProtoModel } from "../model/proto-model.js";
import { withoutDot } from "../model/type-text.js";

export function policyOf({ options }: ContractSettings): Policy {
  return {
    unknownFields: options?.unknownFields === "reject" ? "reject" : "ignore",
    unknownValues: options?.enums === "open" ? "all" : "none",
  };
}

/** The same pair for readers that tolerate what open enums gain: more is not expected where no promise is declared. */
export function tolerant({ context, ...matched }: Matched): Matched {
  const policy: Policy = { ...context.policy, unknownValues: "open" };
  return { ...matched, context: { ...context, policy, readings: pairReadings() } };
}

/** Each datum costs a step per field: without a bound, thousands of changes in a wide message take minutes. */
const witnessBudget = 3_000_000;
/** A message that many files import is searched for in each of them. */
const wholeRun = 12_000_000;
const runBudget = (): RunBudget => ({ left: wholeRun, isShort: false });

/** How much of the steps of a run its pairs have spent, of 1; 1 where one of them went short. */
export function spentOf(run: Run): number {
  const { left, isShort } = run.table(runBudget);
  return isShort ? 1 : (wholeRun - left) / wholeRun;
}

const pairReadings = () => new PairReadings();

export function matchContracts({ base, head, settings, run, renamed }: ContractPair<ProtoContract>): Matched {
  const { messages: allMessagePairs, enums: allEnumPairs } = pairTypes(base, head, renamed);
  const allServices = withRenamedServices(
    pairDeclared(meantOf(base).services, meantOf(head).services, { renamed }).flatMap((pair) =>
      withMovedServices(pair, base, head),
    ),
    renamed,
  );
  const services = allServices.filter(isHere);
  const extended = extendedMessages({ base, head }, allMessagePairs);
  const context: ReaderContext = {
    policy: policyOf(settings),
    identity: identities(allMessagePairs, allEnumPairs),
    isVersion: (one, other) => extended.areVersions(one, other),
    extensionsOf: extensionsOf(base.model, head.model),
    readings: run.table(pairReadings),
  };
  const around = { base, head, extended };
  const messagePairs = withoutChildrenOfLost(allMessagePairs);
  const enumPairs = withoutChildrenOfLost(allEnumPairs);
  const extensions = pairExtensions(around);
  const fields = messagePairs.filter(isHere).flatMap((pair) => pairMembers(pair, around));
  return {
    // What is said of a file as a whole is said of no part of it.
    base: base.names ? head.file : base.file,
    head: head.file,
    context,
    messages: messagePairs.filter(isHere),
    enums: enumPairs.filter(isHere),
    arrived: [...messagePairs, ...enumPairs].filter(
      (pair) => !isHere(pair) && !(pair.head?.parent && pair.base?.parent),
    ),
    services,
    arrivedServices: allServices.filter((pair) => !isHere(pair)),
    rpcs: services.flatMap((pair) => pairRpcs(pair, extended)),
    ...extensions,
    scattered: scatteredIn([
      ...messagePairs,
      ...enumPairs,
      ...allServices,
      ...extensions.extensions,
      ...extensions.echoes,
      ...fields,
    ]),
    fields,
    altered: [...fields, ...extensions.extensions]
      .filter(isWhole)
      .filter(({ base, head }) => !haveSameFacts(base, head)),
    budget: { left: witnessBudget, run: run.table(runBudget) },
  };
}

/** The names of what may have moved to, or from, more places than are compared. */
function scatteredIn(
  pairs: readonly Pick<Pair<{ readonly fullName: string }>, "base" | "head">[],
): readonly string[] {
  const places = new Map<{ readonly fullName: string }, number>();
  for (const { base, head } of pairs)
    if (base && head) for (const own of [base, head]) places.set(own, (places.get(own) ?? 0) + 1);
  return [...places].flatMap(([{ fullName }, count]) => (count > mostPlaces ? [fullName] : []));
}

function isHere({ relation }: Pair<unknown>): boolean {
  return relation !== "arrived";
}

/** A message and its nested types are removed, or added, as one change. */
function withoutChildrenOfLost<T extends { parent: Message | undefined }>(
  pairs: readonly Pair<T>[],
): Pair<T>[] {
  const lost = new Set<unknown>();
  for (const { base, head } of pairs) if (!base || !head) lost.add(base ?? head);
  const isChild = (type: T | undefined) => {
    for (let parent = type?.parent; parent; parent = parent.parent) if (lost.has(parent)) return true;
    return false;
  };
  return pairs.filter(({ base, head }) => (base && head ? true : !isChild(base ?? head)));
}

/** One that may have moved to several places is the same in each of them, and no other of its name is. */
function identities(
  messages: readonly Pair<Message>[],
  enums: readonly Pair<Enum>[],
): ReaderContext["identity"] {
  const ids = new Map<Message | Enum, object>();
  for (const { base, head } of [...messages, ...enums]) {
    const id = (base && ids.get(base)) ?? (head && ids.get(head)) ?? {};
    if (base) ids.set(base, id);
    if (head) ids.set(head, id);
  }
  return (type) => ids.get(type) ?? type.fullName;
}

/** Calls do not carry the file of a service: one that other files declare now is the same, in each of them. */
function withMovedServices(
  pair: Pair<Service>,
  { model: base }: ProtoContract,
  { model: head }: ProtoContract,
): readonly Pair<Service>[] {
  const elsewhere = ({ fullName }: Service, model: ProtoModel) => {
    const all = onlyNew(servicesNamed(fullName, model), model);
    return firstOfEach(all, digestOfService).slice(0, mostPlaces + 1);
  };
  if (pair.base && !pair.head) {
    const left = elsewhere(pair.base, head);
    if (left.length > 0) return left.map((service) => ({ ...pair, head: service, relation: "moved" }));
  } else if (pair.head && !pair.base) {
    const came = elsewhere(pair.head, base).filter(({ file }) =>
      isNewIn(base, file.path, pair.head?.fullName ?? ""),
    );
    if (came.length > 0) return came.map((service) => ({ ...pair, base: service, relation: "arrived" }));
  }
  return [pair];
}

/** Equal for services that take and give the same under the same names. */
function digestOfService(service: Service): string {
  const types = service.rpcs.flatMap(({ request, response }) => [request, response]);
  const shapes = declaredShapes({ messages: [], enums: [], services: [service] });
  return JSON.stringify([shapes, types.map((type) => type && typeDigest(type))]);
}

/** Of those that no other file has: a service with the same methods, under another name. */
function withRenamedServices(
  pairs: readonly Pair<Service>[],
  renamed: readonly Renamed[] | undefined,
): Pair<Service>[] {
  const lost = pairs.flatMap(({ base, head }) => (base && !head ? [base] : []));
  const gained = pairs.flatMap(({ base, head }) => (head && !base ? [head] : []));
  const shape = ({ rpcs }: Service) =>
    rpcs.length === 0 ? "" : JSON.stringify(rpcs.map(({ name }) => name).sort());
  return [
    ...pairs.filter(({ base, head }) => base && head),
    ...pairDeclared(lost, gained, { shapes: [shape], renamed }),
  ];
}

/**
 * By name; of those left, methods that take and give the same are one under two names, in the order they stand in. Their
 * messages may be renamed too, here or in other files.
 */
function pairRpcs({ base, head }: Pair<Service>, extended: ExtendedMessages): Pair<Rpc>[] {
  if (!base || !head) return [];
  const typeOf = (message: Message | undefined, name: string, side: Side) =>
    message ? extended.keyOf(message, side) : withoutDot(name);
  const shape = ({ node, service, request, response, requestName, responseName }: Rpc) => {
    const side = service === base ? "base" : "head";
    return JSON.stringify([
      [node.clientStreaming, typeOf(request, requestName, side)],
      [node.serverStreaming, typeOf(response, responseName, side)],
    ]);
  };
  return pairDeclared(base.rpcs, head.rpcs, { key: ({ name }) => name, shapes: [shape] });
}
