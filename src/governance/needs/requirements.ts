import type { Comparison } from "../../model/contract.js";
import { pathOf } from "../../model/contract.js";
import type { Handle, Instant } from "../../model/decision.js";
import type { Class } from "../../model/outcome.js";
import { classOf } from "../../model/outcome.js";
import { elementText } from "../../model/change.js";
import type { Query } from "../calendar/types.js";
import { untilOf } from "../files/dates.js";
import { ownershipOf, ownershipsOfContract } from "../owners/owners.js";
import { unknownTeams } from "../owners/people.js";
import {
  declaredMode,
  enforcementFor,
  entriesFor,
  entryFor,
  namesContract,
  pathsOf,
  settingOf,
  strictest,
} from "../policy/contracts.js";
import type { ContractEntry, Policy } from "../policy/policy.js";
import type { Level, RawSignOffRole, RawWhen, Situation } from "../policy/raw.js";
import { levels } from "../policy/raw.js";
import type { FiledRequest, Requests } from "../requests/request.js";
import { noRequests } from "../requests/request.js";
import type { TouchedFile, Transition } from "../requests/transition.js";
import { contentDigest, governanceKey, governanceTransition, transitionOf } from "../requests/transition.js";
import { asksFor, consumerAsks, defaultRoles, elementsOf, merged } from "./asks.js";
import { effectiveOf } from "./effective.js";
import type { Effective } from "./effective.js";
import type { Impact, JudgeReader } from "./impact.js";
import { impactOf } from "./impact.js";
import type { Ask, Case, Needs } from "./needs.js";
import { isGovernanceFile } from "./protected.js";
import { riskOf } from "./risk.js";
import type { Risk } from "./risk.js";
import { calendarClass, hurts, situationOf, table } from "./situation.js";

/** What the proposal and the governed branch hold besides the policy. */
export interface Context {
  readonly now: Instant;
  /** Requests as booked on the governed tip. */
  readonly booked?: Requests;
  /** Requests in the proposal's head. */
  readonly proposed?: Requests;
  /** Every file that the proposal changes, with object ids where a host knows them. */
  readonly touched?: readonly TouchedFile[];
  readonly judgeReader?: JudgeReader;
}

/** What the compared contracts need by the policy; says which evidence a host must fetch. Reads nothing by itself. */
export async function requirementsOf(
  policy: Policy,
  comparisons: readonly Comparison[],
  context: Context,
): Promise<Needs> {
  const judged = comparisons.filter(({ faults }) => faults.length === 0);
  const impacts = await impactOf(policy, judged, context.judgeReader);
  const causes = new Set(judged.flatMap((one) => (one.cause === undefined ? pathsOf(one.pairing) : [])));
  const own = judged.filter((comparison) => !isCarried(policy, comparison, causes));
  const carried = judged.filter((comparison) => isCarried(policy, comparison, causes));
  const cases = [
    ...own.map((comparison) => caseOf(policy, comparison, impacts, context, carried)),
    ...carried.flatMap((comparison) => carriedCase(policy, comparison, impacts, context)),
    ...governanceCase(policy, context),
  ];
  return {
    policy,
    now: context.now,
    cases,
    impacts,
    transitions: new Map(cases.map(({ path, transition }) => [path, transition])),
    questions: questionsOf(policy, cases),
    faults: [
      ...comparisons.flatMap(({ faults }) => faults.map((fault) => ({ ...fault, code: "GV013" }))),
      ...(context.proposed?.faults ?? []).filter((fault) => isTouched(context, fault.location?.file)),
    ],
    notes: comparisons.flatMap(({ pairing, notes }) => notes.map((note) => `${pathOf(pairing)}: ${note}`)),
    booked: (context.booked ?? noRequests).filed,
    proposed: (context.proposed ?? noRequests).filed,
  };
}

function isTouched({ touched }: Context, file: string | undefined): boolean {
  return touched === undefined || touched.some(({ path }) => path === file);
}

/** A contract that changed only through another one is charged there, when that one is judged too. */
function isCarried(policy: Policy, { cause, pairing }: Comparison, causes: ReadonlySet<string>): boolean {
  if (cause === undefined || policy.table.affected === "charged") return false;
  return causes.has(cause) && !pathsOf(pairing).includes(cause);
}

interface Assessed {
  readonly effective: Effective;
  readonly situation: Situation;
  readonly level: Level;
  readonly because: string;
  readonly signoff: readonly RawSignOffRole[] | undefined;
  readonly risk: Risk;
  readonly class: Class;
  readonly experimentalUntil?: Instant;
}

/** The strictest reading over the entries that speak for a contract by its names at base and head. */
function assess(
  policy: Policy,
  comparison: Comparison,
  impacts: readonly Impact[],
  context: Context,
  request: FiledRequest | undefined,
): Assessed {
  const effective = effectiveOf(policy, comparison, context.now);
  const all = pathsOf(comparison.pairing).map((path) =>
    assessAt(policy, comparison, path, effective, impacts, context.now, request),
  );
  const [first, ...others] = all;
  if (!first) throw new Error("a comparison has a path");
  const strictestOf = others.reduce(
    (a, b) => (levels.indexOf(b.level) > levels.indexOf(a.level) ? b : a),
    first,
  );
  return isFree(strictestOf.level) && changesHands(policy, comparison)
    ? {
        ...strictestOf,
        level: "sign-off",
        because: "it moves to a place with other rules",
        signoff: undefined,
      }
    : strictestOf;
}

/** A move out of an entry's glob would be a way out of its promise and its owners. */
function changesHands(policy: Policy, { pairing }: Comparison): boolean {
  return pairing.status === "moved" && entriesFor(policy, pairing).length > 1;
}

function assessAt(
  policy: Policy,
  comparison: Comparison,
  path: string,
  effective: Effective,
  impacts: readonly Impact[],
  now: Instant,
  request: FiledRequest | undefined,
): Assessed {
  const entry = entryFor(policy, path);
  const declared = declaredMode(policy, path);
  const situation = situationOf(comparison, effective, declared);
  const risk = riskAt(policy, comparison, entry, effective, impacts, request);
  const built = table[situation];
  const common = { effective, situation, risk, class: calendarClass(comparison, effective) };
  const until = experimentalUntil(entry);
  if (until !== undefined && now < until) {
    const because = `the contract is experimental until ${entry?.expires ?? ""}`;
    return { ...common, level: "free", because, signoff: undefined, experimentalUntil: until };
  }
  const rule = policy.rules.findLast(({ when }) =>
    applies(when, { policy, comparison, situation, declared, risk, entry, class: common.class }),
  );
  const removals = situation === "removal" ? policy.table.removals : undefined;
  return {
    ...common,
    level: rule?.needs ?? removals ?? built.needs,
    because: rule?.reason ?? built.because,
    signoff: rule?.signoff ?? policy.table.roles?.[risk.level],
  };
}

function experimentalUntil(entry: ContractEntry | undefined): Instant | undefined {
  if (entry?.status !== "experimental" || entry.expires === undefined) return undefined;
  return untilOf(entry.expires);
}

interface Subject {
  readonly policy: Policy;
  readonly comparison: Comparison;
  readonly situation: Situation;
  readonly declared: ReturnType<typeof declaredMode>;
  readonly risk: Risk;
  readonly entry: ContractEntry | undefined;
  readonly class: Class;
}

function applies(when: RawWhen, subject: Subject): boolean {
  const { policy, comparison, entry } = subject;
  const tier = settingOf(policy, entry, "tier");
  return (
    (when.situation === undefined || when.situation === subject.situation) &&
    (when.class === undefined ||
      when.class === subject.class ||
      when.class === classOf(comparison.verdict)) &&
    (when.promise === undefined || when.promise === subject.declared) &&
    (when.tier === undefined || when.tier === tier) &&
    (when.tag === undefined || tagsOf(policy, comparison, entry).includes(when.tag)) &&
    (when.risk === undefined || when.risk === subject.risk.level) &&
    (when.format === undefined || when.format === comparison.format) &&
    (when.contract === undefined || namesContract(when.contract, policy, comparison))
  );
}

function tagsOf(policy: Policy, comparison: Comparison, entry: ContractEntry | undefined): readonly string[] {
  const elements = elementsOf({ policy, comparison, changes: comparison.changes });
  return [...(settingOf(policy, entry, "tags") ?? []), ...elements.flatMap(({ tags }) => tags ?? [])];
}

function riskAt(
  policy: Policy,
  comparison: Comparison,
  entry: ContractEntry | undefined,
  effective: Effective,
  impacts: readonly Impact[],
  request: FiledRequest | undefined,
): Risk {
  const path = pathOf(comparison.pairing);
  const broken = impacts.filter(({ contract, effect }) => contract === path && effect !== "reads");
  const input = {
    class: calendarClass(comparison, effective),
    removed: comparison.pairing.status === "removed",
    tier: settingOf(policy, entry, "tier"),
    tags: tagsOf(policy, comparison, entry),
    regions: (settingOf(policy, entry, "regions") ?? []).length,
    consumersBroken: broken.length,
    tier1ConsumersBroken: broken.filter(({ consumer }) => consumer.tier === 1).length,
  };
  return riskOf(input, policy.table.risk, request?.request.risk);
}

function caseOf(
  policy: Policy,
  comparison: Comparison,
  impacts: readonly Impact[],
  context: Context,
  carried: readonly Comparison[],
): Case {
  const request = requestFor(policy, comparison, context);
  const assessed = assess(policy, comparison, impacts, context, request);
  const dependents = carried
    .filter(({ cause }) => pathsOf(comparison.pairing).includes(cause ?? ""))
    .map((one) => ({ path: pathOf(one.pairing), ...assess(policy, one, impacts, context, request) }));
  // One change, charged once, at the strictest of the promises that it breaks.
  const heaviest = dependents.reduce<(typeof dependents)[number] | undefined>(
    (a, b) => (levels.indexOf(b.level) > levels.indexOf((a ?? assessed).level) ? b : a),
    undefined,
  );
  const decisive = heaviest ?? assessed;
  const path = pathOf(comparison.pairing);
  const mine = impacts.filter(({ contract }) => contract === path);
  const oncall = oncallOf(policy, comparison);
  const changes = changesThatNeed(comparison, assessed);
  const subject = {
    policy,
    comparison,
    changes,
    impacts: mine,
    oncall,
    contractName: nameOf(policy, comparison),
  };
  const owners = isFree(decisive.level) ? [] : asksFor(decisive.signoff ?? defaultRoles, subject);
  const entries = entriesFor(policy, comparison.pairing);
  const declared = declaredMode(policy, path);
  return {
    path,
    name: subject.contractName,
    comparison,
    effective: assessed.effective,
    situation: decisive.situation,
    because: heaviest ? `${heaviest.path} depends on it, and there ${heaviest.because}` : assessed.because,
    level: decisive.level,
    ...(declared && { declared }),
    class: decisive.class,
    risk: assessed.risk,
    enforce: strictest([
      enforcementFor(policy, comparison.pairing),
      ...(heaviest ? carried.filter((one) => pathOf(one.pairing) === heaviest.path) : []).map(({ pairing }) =>
        enforcementFor(policy, pairing),
      ),
    ]),
    asks: merged([...owners, ...unownedNew(policy, comparison), ...consumerAsks({ impacts: mine })]),
    oncall,
    deputies: entries.flatMap((entry) => entry?.deputies ?? []),
    query: queryOf(policy, comparison, decisive.class, request, mine),
    transition: transitionOf(comparison, request?.request),
    ...(request && { request }),
    frozen: frozenElements(policy, comparison, context.now),
    notes: [
      ...assessed.effective.notes,
      ...dependents.map((one) => `${one.path} depends on it: ${hurts(one.effective)}`),
    ],
    endsAt: [
      ...assessed.effective.waivers.map(({ until }) => until),
      ...(assessed.experimentalUntil === undefined ? [] : [assessed.experimentalUntil]),
    ],
    textOnly:
      comparison.changes.length === 0 &&
      (comparison.pairing.status === "modified" || comparison.pairing.status === "moved") &&
      assessed.effective.failing.length === 0 &&
      comparison.digests.base === comparison.digests.head,
  };
}

export function isFree(level: Level): boolean {
  return level === "free";
}

/** The changes that make somebody necessary: those that fail, or those that take something away. */
function changesThatNeed(
  comparison: Comparison,
  { effective, situation }: Assessed,
): readonly Comparison["changes"][number][] {
  if (situation === "removal") return effective.removals;
  return effective.changes.length > 0 ? effective.changes : comparison.changes;
}

/** A new contract needs nothing but an owner. */
function unownedNew(policy: Policy, comparison: Comparison): readonly Ask[] {
  if (comparison.pairing.status !== "added") return [];
  return ownershipsOfContract(policy, comparison)
    .filter(({ owners, unowned }) => owners.length === 0 && unowned !== "report")
    .map(({ because, unowned }) => ({
      code: "GV110",
      as: `the owner of ${nameOf(policy, comparison)}`,
      owners: [],
      count: 1,
      changes: [],
      because,
      unowned,
    }));
}

/** Dependents of a changed contract need no owners of their own; consumers that break are heard all the same. */
function carriedCase(
  policy: Policy,
  comparison: Comparison,
  impacts: readonly Impact[],
  context: Context,
): readonly Case[] {
  const path = pathOf(comparison.pairing);
  const mine = impacts.filter(({ contract }) => contract === path);
  const asks = merged(consumerAsks({ impacts: mine }));
  if (asks.length === 0) return [];
  const request = requestFor(policy, comparison, context);
  const assessed = assess(policy, comparison, impacts, context, request);
  return [
    {
      path,
      name: nameOf(policy, comparison),
      comparison,
      effective: assessed.effective,
      situation: "compatible",
      because: `it changed only through ${comparison.cause ?? "another contract"}`,
      level: "free",
      class: assessed.class,
      enforce: enforcementFor(policy, comparison.pairing),
      asks,
      oncall: [],
      deputies: [],
      query: queryOf(policy, comparison, assessed.class, request, mine),
      transition: transitionOf(comparison, request?.request),
      frozen: [],
      notes: [],
      endsAt: [],
      textOnly: true,
    },
  ];
}

function nameOf(policy: Policy, comparison: Comparison): string {
  const path = pathOf(comparison.pairing);
  return entryFor(policy, path)?.id ?? path;
}

function oncallOf(policy: Policy, comparison: Comparison): readonly Handle[] {
  const own = entriesFor(policy, comparison.pairing).flatMap((entry) => entry?.oncall ?? []);
  const windows = (policy.calendar?.windows ?? [])
    .filter(({ concerns }) =>
      pathsOf(comparison.pairing).some((path) => concerns(path, entryFor(policy, path)?.id ?? comparison.id)),
    )
    .flatMap(({ rule }) => (rule.oncall as Handle | undefined) ?? []);
  return [...new Set([...own, ...windows])];
}

function queryOf(
  policy: Policy,
  comparison: Comparison,
  kind: Class,
  request: FiledRequest | undefined,
  impacts: readonly Impact[],
): Query {
  const path = pathOf(comparison.pairing);
  const entry = entryFor(policy, path) ?? entryFor(policy, comparison.pairing.basePath ?? path);
  const owners = ownershipsOfContract(policy, comparison).flatMap((one) => one.owners);
  return {
    contract: path,
    contractId: entry?.id ?? comparison.id,
    classes: [kind],
    type: request?.request.type ?? "normal",
    regions: settingOf(policy, entry, "regions") ?? [],
    teams: ownershipOf(policy, path).owners,
    owners,
    consumers: impacts.filter(({ effect }) => effect !== "reads").map(({ consumer }) => consumer.id),
  };
}

function frozenElements(policy: Policy, comparison: Comparison, now: Instant): Case["frozen"] {
  const { changes } = comparison;
  return elementsOf({ policy, comparison, changes }).flatMap(({ frozen, path, location }) => {
    const until = frozen && untilOf(frozen.until);
    if (!frozen || until === undefined || until <= now) return [];
    const names = changes
      .filter(({ element }) => element.length > 0)
      .map(({ element }) => elementText(element))
      .slice(0, 3);
    const message = `${path} is frozen until ${frozen.until} (${frozen.reason}); changed: ${names.join(", ") || "the whole contract"}`;
    return [{ message, until, location }];
  });
}

/**
 * The request that a change comes with: one that the proposal files or edits, or one on the governed branch that was
 * written for exactly this transition.
 */
function requestFor(policy: Policy, comparison: Comparison, context: Context): FiledRequest | undefined {
  const concerns = ({ request }: FiledRequest) =>
    request.review == null && request.contracts.some(({ id }) => namesContract(id, policy, comparison));
  const touched = new Set((context.touched ?? []).map(({ path }) => path));
  const proposed = (context.proposed?.filed ?? []).filter(concerns);
  const filedHere = proposed.filter(({ file }) => touched.has(file)).at(-1);
  if (filedHere) return filedHere;
  const exact = [...proposed, ...(context.booked?.filed ?? []).filter(concerns)];
  return exact.findLast(({ request }) => isFor(request, policy, comparison));
}

/** Whether a request was written for exactly this content. */
export function isFor(request: FiledRequest["request"], policy: Policy, comparison: Comparison): boolean {
  const digest = contentDigest(comparison);
  return request.contracts.some((one) => one.digest === digest && namesContract(one.id, policy, comparison));
}

function governanceCase(policy: Policy, { touched = [] }: Context): readonly Case[] {
  const files = touched.filter(({ path }) => isGovernanceFile(policy, path));
  if (files.length === 0 || !policy.configured) return [];
  const transition: Transition = governanceTransition(files);
  const names = files.map(({ path }) => path);
  const shown =
    names.length > 3
      ? `${names.slice(0, 3).join(", ")} and ${String(names.length - 3)} more`
      : names.join(", ");
  const ask = {
    code: "GV403",
    as: "the governance owners",
    count: 1,
    changes: [],
    because: `${shown} is edited`,
  };
  const owners = governanceOwners(policy, names);
  return [
    {
      path: governanceKey,
      name: governanceKey,
      situation: "governance",
      because: `${shown}: judged by what the governed branch says`,
      level: "sign-off",
      class: "full",
      enforce: strictest(names.map((path) => enforcementFor(policy, { status: "modified", headPath: path }))),
      asks: owners.map((group) => ({
        ...ask,
        owners: group,
        ...(group.length === 0 && { unowned: "refuse" as const }),
      })),
      oncall: [],
      deputies: [],
      query: { contract: governanceKey, classes: [], regions: [], teams: [], owners: [], consumers: [] },
      transition,
      frozen: [],
      notes: [],
      endsAt: [],
      textOnly: true,
    },
  ];
}

/** Who guards the guards: who is named, else CODEOWNERS, else the default owners, else any owner of a contract. */
function governanceOwners(policy: Policy, names: readonly string[]): readonly (readonly Handle[])[] {
  if (policy.governance.owners.length > 0) return [policy.governance.owners];
  const fallback = [policy.defaultOwners, [...new Set(policy.contracts.flatMap(({ owners }) => owners))]];
  const last = fallback.find((owners) => owners.length > 0) ?? [];
  const groups = names.map((path) => {
    const found = ownershipOf({ ...policy, contracts: [], defaultOwners: [] }, path).owners;
    return found.length > 0 ? found : last;
  });
  return [...new Map(groups.map((group) => [group.join(" "), group])).values()];
}

function questionsOf(policy: Policy, cases: readonly Case[]): Needs["questions"] {
  const asks = cases.flatMap((one) => one.asks);
  const approvers = (policy.calendar?.windows ?? []).flatMap(
    ({ rule }) => (rule.approvers ?? []) as Handle[],
  );
  const timed = cases.some(({ level }) => levels.indexOf(level) >= levels.indexOf("window-and-sign-off"));
  const emergency = policy.table.emergency;
  const handles = [
    ...asks.flatMap(({ owners }) => owners),
    ...cases.flatMap(({ oncall, deputies }) => [...oncall, ...deputies]),
    ...(timed ? approvers : []),
    ...(emergency?.approvers === undefined ? [] : [emergency.approvers].flat()),
  ];
  const people = asks.some(({ owners }) => owners.length > 0);
  return {
    teams: people ? unknownTeams(policy, handles) : [],
    people,
    reverts: cases.filter(({ level, comparison }) => comparison && !isFree(level)).map(({ path }) => path),
    landed: timed && (policy.calendar?.windows ?? []).some(({ rule }) => rule.capacity !== undefined),
    bookings: cases.flatMap(({ request }) => request?.request.id ?? []),
  };
}
