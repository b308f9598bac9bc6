import type { Literal } from "./formula.js";
import type { Theory } from "./theory.js";
import { largestInstance, type Value } from "../values/value.js";

/**
 * What a search for a value ended with.
 * none: there is no such value, and that is proved; `lean` is the depth of the outermost open goal that the proof
 * assumed to have no smaller value (Infinity when it assumed nothing).
 * value: here is one; `sure` when the engine's own evaluator agrees about every part.
 */
export type Answer =
  | { readonly kind: "none"; readonly lean: number }
  | { readonly kind: "value"; readonly value: Value; readonly sure: boolean }
  | { readonly kind: "unknown"; readonly because: string };

export const impossible: Answer = { kind: "none", lean: Infinity };

/** What the solvers of the single types need of the whole. */
export interface Solver extends Theory {
  /** A value that satisfies all of these literals at once; `at` says where in the instance it stands. */
  solve(goal: readonly Literal[], at?: string): Answer;
  /** Kinds of names told apart so far, by what tells them apart; undefined where they are too many. */
  readonly kinds: Map<string, readonly (readonly Literal[])[] | undefined>;
  /** One more choice that is open at the same time. @throws TooDeep when there are too many. */
  nested<T>(work: () => T): T;
}

/** Collects the ends of alternatives: the first sure value wins; none only if every alternative was refuted. */
export interface Alternatives {
  /** True when the search may stop. */
  offer(answer: Answer): boolean;
  result(): Answer;
}

export function alternatives(): Alternatives {
  let lean = Infinity;
  let best: Answer | undefined;
  return {
    offer(answer) {
      if (answer.kind === "none") lean = Math.min(lean, answer.lean);
      else if (best?.kind !== "value") best = answer.kind === "value" ? answer : (best ?? answer);
      else if (answer.kind === "value" && answer.sure) best = answer;
      return answer.kind === "value" && answer.sure;
    },
    result: () => best ?? { kind: "none", lean },
  };
}

export function unknown(because: string): Answer {
  return { kind: "unknown", because };
}

export const tooLarge: Answer = unknown(
  `an instance would be longer than ${String(largestInstance)} characters`,
);
