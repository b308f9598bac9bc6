import { cited } from "../../algorithms/words.js";
import { type Change, elementText } from "../../model/change.js";
import { type Comparison, countedVerdict } from "../../model/contract.js";
import type { Instant } from "../../model/instant.js";
import { type Direction, directions, type Verdict } from "../../model/outcome.js";
import { declaredMode, entriesFor, pathsOf, settingOf } from "../policy/contracts.js";
import type { Policy, Waiver } from "../policy/policy.js";

/** The directions of a contract that fail after waivers and open enums, with the changes that make them fail. */
export interface Effective {
  readonly failing: readonly Direction[];
  /** The directions that fail without regard to waivers: a waiver excuses from the promise, not from freezes. */
  readonly unwaived: readonly Direction[];
  /** Changes that fail in some direction and are not excused. */
  readonly changes: readonly Change[];
  readonly removals: readonly Change[];
  readonly notes: readonly string[];
  readonly waivers: readonly Waiver[];
  /** Whether nothing would be left if each failing change were waived: no direction fails without a change that says why. */
  readonly waivable: boolean;
}

/**
 * What is left of a verdict. A direction is excused only when every change that fails in it is excused: the verdict is
 * on the whole pair, and what no change explains stays.
 */
export function effectiveOf(policy: Policy, comparison: Comparison, now: Instant): Effective {
  const { changes } = comparison;
  const isOpen = entriesFor(policy, comparison.pairing).every(
    (entry) => settingOf(policy, entry, "enums") === "open",
  );
  const tolerated = new Set(changes.filter((change) => isOpen && isFailing(change) && isNewSymbol(change)));
  const explaining = new Set(explainers(comparison));
  const weighed = changes.filter(
    (change) => !tolerated.has(change) && (explaining.has(change) || change.edit === "removed"),
  );
  const waivers = new Map(
    weighed.flatMap((change) => {
      const waiver = waiverFor(policy, change, now);
      return waiver ? [[change, waiver] as const] : [];
    }),
  );
  // Where it comes from a declared promise, or goes to one, that promise is about what codecs do.
  const isPromised = pathsOf(comparison.pairing).some((path) => declaredMode(policy, path) !== undefined);
  const counted = isPromised ? comparison.verdict : countedVerdict(comparison);
  const landed = new Set(changes.filter(({ fingerprint }) => comparison.landed?.includes(fingerprint)));
  const excused = (change: Change) => tolerated.has(change) || landed.has(change) || waivers.has(change);
  return {
    failing: failingBut(comparison, counted, excused),
    unwaived: failingBut(comparison, counted, (change) => tolerated.has(change) || landed.has(change)),
    changes: changes.filter((change) => isFailing(change) && !excused(change)),
    removals: changes.filter(
      (change) => change.edit === "removed" && !waivers.has(change) && !landed.has(change),
    ),
    notes: [
      ...new Set([
        ...[...tolerated].map(toleratedNote),
        ...[...landed].map(landedNote),
        ...[...waivers].map(waivedNote),
        ...weighed.flatMap((change) => (waivers.has(change) ? [] : expiredNote(policy, change, now))),
      ]),
    ],
    waivers: [...new Set(waivers.values())],
    waivable: failingBut(comparison, counted, (change) => isFailing(change) || excused(change)).length === 0,
  };
}

function failingBut(
  comparison: Comparison,
  counted: Verdict,
  excused: (change: Change) => boolean,
): readonly Direction[] {
  return directions.filter((direction) => {
    if (counted[direction].outcome === "reads") return false;
    if (comparison.unknownIn?.includes(direction)) return true;
    const explained = explainers(comparison, direction);
    return explained.length === 0 || !explained.every(excused);
  });
}

/** A profile's verdict is another system's: any change may be what it finds fault with. */
function explainers({ changes, profile }: Comparison, direction?: Direction): readonly Change[] {
  if (profile?.compatible === false) return changes;
  return changes.filter((change) => (direction ? failsIn(change, direction) : isFailing(change)));
}

function toleratedNote({ element }: Change): string {
  return `${elementText(element)} is free: enums: open says that readers tolerate unknown symbols`;
}

function landedNote({ element }: Change): string {
  return `${elementText(element)} was so before this proposal: it needs nothing again`;
}

function waivedNote([{ element }, { expires, approver, reason }]: readonly [Change, Waiver]): string {
  return `${elementText(element)} is waived until ${expires} by ${approver}: ${cited(reason)}`;
}

function expiredNote(policy: Policy, { element, fingerprint }: Change, now: Instant): readonly string[] {
  const over = policy.waivers.findLast((waiver) => waiver.until <= now && names(waiver, fingerprint));
  if (!over) return [];
  const { expires, approver } = over;
  return [
    `the waiver of ${elementText(element)} by ${approver} has expired (${expires}): it counts again; a new date on the governed branch renews it`,
  ];
}

/** Open enums are a promise of readers at base: what head reads of base's data is another matter. */
function isNewSymbol({ element, edit, verdict }: Change): boolean {
  return edit === "added" && (element.at(-1) ?? "").startsWith("#") && verdict.backward.outcome === "reads";
}

function failsIn(change: Change, direction: Direction): boolean {
  return change.effect !== "none" && change.verdict[direction].outcome !== "reads";
}

function isFailing(change: Change): boolean {
  return directions.some((direction) => failsIn(change, direction));
}

function waiverFor(policy: Policy, { fingerprint }: Change, now: Instant): Waiver | undefined {
  return policy.waivers.find((waiver) => now < waiver.until && names(waiver, fingerprint));
}

/** By all digits, or by so many that nobody can make another change whose fingerprint begins with them. */
function names(waiver: Waiver, fingerprint: string): boolean {
  const isLong = waiver.fingerprint.length >= "sha256:".length + 32;
  return fingerprint === waiver.fingerprint || (isLong && fingerprint.startsWith(waiver.fingerprint));
}
