import { cited } from "../../algorithms/words.js";
import { type Comparison, isRemoval, pathOf } from "../../model/contract.js";
import type { Instant } from "../../model/instant.js";
import { type Class, classOf } from "../../model/outcome.js";
import { untilOf } from "../files/dates.js";
import {
  declaredMode,
  entriesFor,
  entryFor,
  namesContract,
  pathsOf,
  settingOf,
} from "../policy/contracts.js";
import type { ContractEntry, Policy } from "../policy/policy.js";
import { type Level, levels, type RawSignOffRole, type RawWhen, type Situation } from "../policy/raw.js";
import type { FiledRequest } from "../requests/request.js";
import { elementsOf, reaching } from "./sign-off-groups.js";
import type { Grounds } from "./context.js";
import { type Effective, effectiveOf } from "./effective.js";
import type { ContractCase } from "./needs.js";
import { type Risk, riskOf } from "./risk.js";
import { calendarClass, isUnsure, situationOf, needsTable } from "./needs-table.js";

export interface Assessment {
  readonly effective: Effective;
  readonly situation: Situation;
  readonly level: Level;
  readonly because: string;
  readonly signoff: readonly RawSignOffRole[] | undefined;
  readonly risk: Risk;
  readonly class: Class;
  readonly experimentalUntil?: Instant;
}

/**
 * The strictest assessment by the entries that apply to a contract by its paths at base and head.
 * @param through What changed in a file that it uses: its tags count by the names that the contract has for it.
 */
export function assess(
  grounds: Grounds,
  comparison: Comparison,
  request: FiledRequest | undefined,
  through: Comparison["changes"] = [],
): Assessment {
  const effective = effectiveOf(grounds.policy, comparison, grounds.context.now);
  const changes = [...comparison.changes, ...reaching(comparison, through)];
  const [first, ...others] = pathsOf(comparison.pairing).map((path) =>
    assessAt(grounds, { ...comparison, changes }, { path, effective, request }),
  );
  if (!first) throw new Error("a comparison has a path");
  const strictest = others.reduce(
    (a, b) => (levels.indexOf(b.level) > levels.indexOf(a.level) ? b : a),
    first,
  );
  if (strictest.level !== "free" || !changesHands(grounds.policy, comparison)) return strictest;
  return {
    ...strictest,
    level: "sign-off",
    because: "moving the file changes which rules of the config apply",
    signoff: undefined,
  };
}

/** A move out of an entry's glob would be a way out of its promise and its owners. */
function changesHands(policy: Policy, { pairing }: Comparison): boolean {
  return pairing.status === "moved" && entriesFor(policy, pairing).length > 1;
}

/** One of a contract's paths: one entry of contracts: may apply to the old path, another to the new one. */
interface Place {
  readonly path: string;
  readonly effective: Effective;
  readonly request: FiledRequest | undefined;
}

function assessAt({ policy, impacts, context }: Grounds, comparison: Comparison, place: Place): Assessment {
  const { path, effective } = place;
  const entry = entryFor(policy, path);
  const declared = declaredMode(policy, path);
  const situation = situationOf(comparison, effective, declared);
  const risk = riskAt({ policy, impacts }, comparison, entry, place);
  const need = needsTable[situation];
  const common = { effective, situation, risk, class: calendarClass(comparison, effective.unwaived) };
  const until = experimentalUntil(entry);
  if (until !== undefined && context.now < until) {
    const because = `the contract is experimental until ${entry?.expires ?? ""}`;
    return { ...common, level: "free", because, signoff: undefined, experimentalUntil: until };
  }
  const rule = policy.rules.findLast(({ when }) =>
    applies(when, { policy, comparison, situation, declared, risk, entry, class: common.class }),
  );
  const { unsure: doubt = need.because } = need;
  const because = isUnsure(comparison, effective.failing) ? doubt : need.because;
  const removals = situation === "removal" ? policy.settings.removals : undefined;
  return {
    ...common,
    level: rule?.needs ?? removals ?? need.needs,
    because: rule?.reason === undefined ? because : cited(rule.reason),
    signoff: rule?.signoff ?? policy.settings.roles?.[risk.level],
  };
}

function experimentalUntil(entry: ContractEntry | undefined): Instant | undefined {
  if (entry?.status !== "experimental" || entry.expires === undefined) return undefined;
  return untilOf(entry.expires);
}

/** What a course that takes the window's place needs: the policy's own row for it, else the table's. */
export interface ExceptionRow {
  readonly needs: Level;
  readonly signoff: readonly RawSignOffRole[] | undefined;
  /** Whether the course takes the place of a window. */
  readonly spareWindow: boolean;
}

/** The row of a situation that only the evidence shows: the content of a revert, the request of an emergency. */
export function exceptionRow(
  policy: Policy,
  { comparison, declared, risk, class: kind, path }: ContractCase,
  situation: "revert" | "emergency",
): ExceptionRow {
  const entry = entryFor(policy, path);
  const subject = { policy, comparison, situation, declared, risk, entry, class: kind };
  const rule = policy.rules.findLast(({ when }) => when.situation === situation && applies(when, subject));
  const needs = rule?.needs ?? needsTable[situation].needs;
  return { needs, signoff: rule?.signoff, spareWindow: needs === "free" || needs === "sign-off" };
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
  { policy, impacts }: Pick<Grounds, "policy" | "impacts">,
  comparison: Comparison,
  entry: ContractEntry | undefined,
  { effective, request }: Place,
): Risk {
  const path = pathOf(comparison.pairing);
  const broken = impacts.filter(({ contract, effect }) => contract === path && effect !== "reads");
  const input = {
    class: calendarClass(comparison, effective.failing),
    isUnsure: isUnsure(comparison, effective.failing),
    removed: isRemoval(comparison),
    tier: settingOf(policy, entry, "tier"),
    tags: tagsOf(policy, comparison, entry),
    regions: (settingOf(policy, entry, "regions") ?? []).length,
    consumersBroken: broken.length,
    tier1ConsumersBroken: broken.filter(({ consumer }) => consumer.tier === 1).length,
  };
  return riskOf(input, policy.settings.risk, request?.request.risk);
}
