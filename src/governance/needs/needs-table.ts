import {
  type Comparison,
  isNew,
  isRemoval,
  modeFor,
  type Mode,
  requiredDirections,
} from "../../model/contract.js";
import type { Class, Direction } from "../../model/outcome.js";
import type { Level, Situation } from "../policy/raw.js";
import type { Effective } from "./effective.js";

/** The table of what a change needs by default (the rows of the specification, in its order). */
export const needsTable: Readonly<
  Record<
    Situation,
    {
      readonly needs: Level;
      readonly because: string;
      /** Where it is not decided. */ readonly unsure?: string;
    }
  >
> = {
  compatible: { needs: "free", because: "every promised direction reads" },
  added: { needs: "free", because: "it is a new contract" },
  "undeclared-loss": {
    needs: "sign-off",
    because: "an expected direction fails, and no promise is declared",
    unsure: "an expected direction could not be decided, and no promise is declared",
  },
  "promise-broken": {
    needs: "window-and-sign-off",
    because: "the declared promise is broken",
    unsure: "whether the declared promise is broken could not be decided",
  },
  breaking: {
    needs: "window-and-sign-off",
    because: "both directions fail",
    unsure: "neither direction could be decided",
  },
  removed: { needs: "window-and-sign-off", because: "the contract is removed" },
  removal: { needs: "sign-off", because: "a part of it is removed, although every direction reads" },
  revert: { needs: "sign-off", because: "it returns to a state that the base branch had lately" },
  emergency: { needs: "sign-off", because: "an emergency is declared" },
};

/** What a level asks for, in words that follow "needs". */
export const levelTexts: Readonly<Record<Level, string>> = {
  free: "nothing",
  "sign-off": "a sign-off",
  "window-and-sign-off": "a sign-off and an open window",
  "request-window-and-sign-off": "a change request, a sign-off and an open window",
  forbidden: "what the policy forbids",
};

/** Which row a compared contract falls under. `declared` is the promise, undefined where there is none. */
export function situationOf(
  comparison: Comparison,
  effective: Effective,
  declared: Mode | undefined,
): Situation {
  if (isRemoval(comparison)) return "removed";
  if (isNew(comparison)) return "added";
  const promised = brokenPromises(effective.failing, modeFor({ mode: declared }, comparison.format));
  if (promised.length === 0)
    return declared !== "none" && hasFreeRemoval(effective) ? "removal" : "compatible";
  if (effective.failing.length === 2) return "breaking";
  return declared === undefined ? "undeclared-loss" : "promise-broken";
}

/** The directions of a promise, or of what is expected instead, that fail. */
export function brokenPromises(failing: readonly Direction[], mode: Mode): readonly Direction[] {
  return requiredDirections(mode).filter((direction) => failing.includes(direction));
}

function hasFreeRemoval({ removals }: Effective): boolean {
  return removals.some(
    ({ verdict }) => verdict.backward.outcome === "reads" && verdict.forward.outcome === "reads",
  );
}

/** The class that windows and freezes see: what could not be decided counts as breaking. */
export function calendarClass(comparison: Comparison, failing: readonly Direction[]): Class {
  const { verdict } = comparison;
  if (isRemoval(comparison)) return "breaking";
  const undecided = failing.some((direction) => verdict[direction].outcome === "undecided");
  if (failing.length === 2 || undecided) return "breaking";
  if (failing.length === 0) return "full";
  return failing[0] === "backward" ? "forward" : "backward";
}

/** Whether some direction fails, and none of these is known to. */
export function isUnsure({ verdict }: Comparison, failing: readonly Direction[]): boolean {
  return failing.length > 0 && failing.every((direction) => verdict[direction].outcome === "undecided");
}

/** A contract, with the directions that fail and count. */
interface Hurting {
  readonly comparison: Comparison;
  readonly effective: Pick<Effective, "failing">;
}

/** "breaks old data", or "may break" what is not decided; with "several" as many contracts do it. */
export function harmWords({ comparison, effective: { failing } }: Hurting, several?: "several"): string {
  const isSafe = isRemoval(comparison) || !isUnsure(comparison, failing);
  const verb = isSafe ? (several ? "break" : "breaks") : "may break";
  if (failing.length === 2) return `${verb} both old data and old readers`;
  if (failing.length === 0) return `${verb} nobody`;
  return `${verb} ${failing[0] === "backward" ? "old data" : "old readers"}`;
}
