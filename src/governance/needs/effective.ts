import type { Change } from "../../model/change.js";
import { elementText } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import type { Instant } from "../../model/decision.js";
import type { Direction } from "../../model/outcome.js";
import { directions } from "../../model/outcome.js";
import { entriesFor, settingOf } from "../policy/contracts.js";
import type { Policy, Waiver } from "../policy/policy.js";

/** The directions of a contract that fail after waivers and open enums, with the changes that make them fail. */
export interface Effective {
  readonly failing: readonly Direction[];
  /** Changes that fail in some direction and are not excused. */
  readonly changes: readonly Change[];
  readonly removals: readonly Change[];
  readonly notes: readonly string[];
  readonly waivers: readonly Waiver[];
}

/**
 * What is left of a verdict. A direction is excused only when every change that fails in it is excused: the verdict is
 * on the whole pair, and what no change explains stays.
 */
export function effectiveOf(policy: Policy, comparison: Comparison, now: Instant): Effective {
  const open = entriesFor(policy, comparison.pairing).every(
    (entry) => settingOf(policy, entry, "enums") === "open",
  );
  const used: Waiver[] = [];
  const notes: string[] = [];
  const excused = (change: Change): boolean => {
    if (open && isNewSymbol(change)) {
      notes.push(
        `${elementText(change.element)} is free: enums: open says that readers tolerate unknown symbols`,
      );
      return true;
    }
    const waiver = waiverFor(policy, change, now);
    if (waiver) {
      used.push(waiver);
      notes.push(
        `${elementText(change.element)} is waived until ${waiver.expires} by ${waiver.approver}: ${waiver.reason}`,
      );
    }
    return waiver !== undefined;
  };
  const left = comparison.changes.filter((change) => isFailing(change) && !excused(change));
  const failing = directions.filter((direction) => {
    if (comparison.verdict[direction].outcome === "reads") return false;
    const explained = comparison.changes.some((change) => failsIn(change, direction));
    return !explained || left.some((change) => failsIn(change, direction));
  });
  const removals = comparison.changes.filter(
    (change) => change.edit === "removed" && !waiverFor(policy, change, now),
  );
  return { failing, changes: left, removals, notes: [...new Set(notes)], waivers: [...new Set(used)] };
}

function isNewSymbol({ element, edit }: Change): boolean {
  return edit === "added" && (element.at(-1) ?? "").startsWith("#");
}

function failsIn(change: Change, direction: Direction): boolean {
  return change.effect !== "none" && change.verdict[direction].outcome !== "reads";
}

function isFailing(change: Change): boolean {
  return directions.some((direction) => failsIn(change, direction));
}

function waiverFor(policy: Policy, { fingerprint }: Change, now: Instant): Waiver | undefined {
  return policy.waivers.find(
    (waiver) => now < waiver.until && (fingerprint === waiver.fingerprint || isShort(waiver, fingerprint)),
  );
}

/** The report prints the first digits; twelve of them are enough to name one change. */
function isShort(waiver: Waiver, fingerprint: string): boolean {
  return waiver.fingerprint.length >= "sha256:".length + 12 && fingerprint.startsWith(waiver.fingerprint);
}
