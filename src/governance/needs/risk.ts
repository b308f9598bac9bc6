import type { Class } from "../../model/outcome.js";
import type { RawRisk, RiskLevel } from "../policy/raw.js";

/** The inputs of a contract's risk. */
export interface RiskInput {
  readonly class: Class;
  /** Some direction fails, and none is known to. */
  readonly isUnsure: boolean;
  readonly removed: boolean;
  readonly tier: number | undefined;
  readonly tags: readonly string[];
  readonly regions: number;
  readonly consumersBroken: number;
  readonly tier1ConsumersBroken: number;
}

export interface Risk {
  readonly score: number;
  readonly level: RiskLevel;
  /** Each part of the score in words. */
  readonly parts: readonly string[];
}

const builtIn: Required<RawRisk> = {
  base: { full: 0, backward: 2, forward: 2, breaking: 4, undecided: 4, removed: 5 },
  add: [
    { when: { tier: 1 }, score: 1 },
    { when: { anyTag: ["pii", "pci"] }, score: 2 },
    { when: { tier1ConsumersBroken: 1 }, score: 2 },
    { when: { regions: 2 }, score: 1 },
  ],
  levels: { low: 0, moderate: 3, high: 6 },
};
/** The class names the direction that still reads, which next to "breaks old readers" would read as the opposite. */
const kindTexts: Readonly<Record<Class | "removed", string>> = {
  full: "nothing breaks",
  backward: "one direction fails",
  forward: "one direction fails",
  breaking: "both directions fail",
  undecided: "not decided",
  removed: "contract removed",
};
const order: readonly RiskLevel[] = ["low", "moderate", "high"];

/** The computed risk; a request may raise it, never lower it. */
export function riskOf(input: RiskInput, policy: RawRisk | undefined, declared?: RiskLevel): Risk {
  const base = { ...builtIn.base, ...policy?.base };
  const thresholds = { ...builtIn.levels, ...policy?.levels };
  const kind = input.removed ? "removed" : input.class;
  // What is not decided may be a break: it weighs no less.
  const weight = Math.max(base[kind] ?? 0, input.isUnsure ? (base.undecided ?? 0) : -Infinity);
  const applied = (policy?.add ?? builtIn.add).filter(({ when }) => holds(when, input));
  const score = applied.reduce((sum, { score: more }) => sum + more, weight);
  const computed = order.findLast((level) => score >= (thresholds[level] ?? Infinity)) ?? "low";
  const level = declared && order.indexOf(declared) > order.indexOf(computed) ? declared : computed;
  const parts = [
    `${kindTexts[input.isUnsure ? "undecided" : kind]} ${String(weight)}`,
    ...applied.map(({ when, score: more }) => `${whenText(when)} ${more < 0 ? "" : "+"}${String(more)}`),
    ...(level === computed ? [] : [`raised to ${level} by the request`]),
  ];
  return { score, level, parts };
}

type When = NonNullable<RawRisk["add"]>[number]["when"];

function holds(when: When, input: RiskInput): boolean {
  return (
    (when.tier === undefined || (input.tier !== undefined && input.tier <= when.tier)) &&
    (when.anyTag === undefined || when.anyTag.some((tag) => input.tags.includes(tag))) &&
    (when.consumersBroken === undefined || input.consumersBroken >= when.consumersBroken) &&
    (when.tier1ConsumersBroken === undefined || input.tier1ConsumersBroken >= when.tier1ConsumersBroken) &&
    (when.regions === undefined || input.regions >= when.regions)
  );
}

/** What made the score larger, in words. */
function whenText({ tier, anyTag, consumersBroken, tier1ConsumersBroken, regions }: When): string {
  const many = (count: number, what: string): string =>
    `${count === 1 ? "a" : `${String(count)} or more`} ${what}`;
  const parts = [
    tier === undefined ? [] : `tier ${String(tier)}`,
    anyTag === undefined ? [] : `tagged ${anyTag.join(" or ")}`,
    consumersBroken === undefined ? [] : `${many(consumersBroken, "consumer")} breaks`,
    tier1ConsumersBroken === undefined ? [] : `${many(tier1ConsumersBroken, "tier-1 consumer")} breaks`,
    regions === undefined ? [] : `${String(regions)} or more regions`,
  ];
  return parts.flat().join(", ");
}
