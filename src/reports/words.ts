import type { Outcome, Verdict, Witness } from "../model/outcome.js";
import { classOf, fails } from "../model/outcome.js";

/** Who is hurt, in the words that people use. */
export function hurt(verdict: Verdict): string {
  const { backward, forward } = verdict;
  if (fails(backward) && fails(forward)) return "breaks both";
  if (fails(backward))
    return forward.outcome === "undecided" ? "breaks old data, and perhaps old readers" : "breaks old data";
  if (fails(forward))
    return backward.outcome === "undecided"
      ? "breaks old readers, and perhaps old data"
      : "breaks old readers";
  return classOf(verdict) === "undecided" ? "undecided" : "breaks nobody";
}

/** Why an outcome is what it is; undefined when it simply reads. */
export function reasonOf(outcome: Outcome): string | undefined {
  return outcome.outcome === "reads" ? outcome.note : outcome.because;
}

/** Whether a reason says already all that its witness shows. */
export function tells(because: string, { written, observed }: Witness): boolean {
  return because.includes(JSON.stringify(written)) && because.includes(observed);
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
