import { directions, fails, type Outcome, readsWith, type Verdict } from "../../../model/outcome.js";

/** One direction under the profile's semantics and by plain set inclusion. */
export interface BothWays {
  readonly own: Outcome;
  readonly strict: Outcome;
}

/** A direction that reads only because writers write declared names says so itself. */
export function noteOn({ own, strict }: BothWays): Outcome {
  if (own.outcome !== "reads" || strict.outcome === "reads") return own;
  return readsWith(
    `as long as writers write only names that their schema declares; by plain set inclusion ${
      strict.outcome === "undecided" ? "it is undecided" : "it fails"
    }: ${strict.because}`,
  );
}

/**
 * Where the default profile and plain set inclusion differ: both answers, and what to do about it. Most questions about
 * compatibility of JSON Schemas in the field are this one.
 */
export function adviceOn(verdict: Verdict, strict: Verdict): readonly string[] {
  const differing = directions.filter(
    (direction) => verdict[direction].outcome !== strict[direction].outcome,
  );
  if (differing.length === 0) return [];
  const examples = differing.map((direction) => exampleOf(strict[direction]));
  return [
    `declared (writers write only names that their schema declares): ${hurt(verdict)}`,
    `strict (they may write any name that their schema allows): ${hurt(strict)}${examples.join("")}`,
    'if writers keep to the declared names, there is nothing to do; if they do not, set "profile: strict" for this contract',
  ];
}

function exampleOf(outcome: Outcome): string {
  return fails(outcome) ? `, e.g. ${outcome.because}` : "";
}

function hurt({ backward, forward }: Verdict): string {
  if (backward.outcome === "undecided" || forward.outcome === "undecided") return "undecided";
  if (backward.outcome === "reads")
    return forward.outcome === "reads" ? "breaks nobody" : "breaks old readers";
  return forward.outcome === "reads" ? "breaks old data" : "breaks both";
}
