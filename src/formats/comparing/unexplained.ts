import { digestOf } from "../../algorithms/digest.js";
import { type Change, type ElementPath, elementText } from "../../model/change.js";
import type { FormatId } from "../../model/formats.js";
import { type Comparison, type Pairing, pathOf } from "../../model/contract.js";
import { type Direction, directions, type Surface, undecided, type Verdict } from "../../model/outcome.js";
import type { RuleInfo } from "../../model/rule.js";

/** A gap in our rules costs a vague message, not a false green. */
export function unexplained(format: FormatId): RuleInfo {
  return {
    id: `${format}/unexplained`,
    title: "The contract differs in a way that no rule explains",
    why: "The whole contract was judged and the verdict differs from what the single changes add up to, or its meaning changed without any listed change. The whole contract's verdict counts.",
    remedy:
      "Land the changes one by one: the one that is refused then is the one that matters, and its own rule says what to do.",
  };
}

/** whole: the contract fails in a direction in which no change fails. silent: its meaning changed and no rule saw it. */
export function gapOf<Contract>(
  definition: { canonical(contract: Contract): string },
  {
    base,
    head,
    whole,
    changes,
  }: { base: Contract; head: Contract; whole: Verdict; changes: readonly Change[] },
): "whole" | "silent" | undefined {
  const unexplainedIn = (direction: Direction) =>
    whole[direction].outcome !== "reads" &&
    !changes.some((change) => change.verdict[direction].outcome !== "reads");
  if (directions.some(unexplainedIn)) return "whole";
  if (changes.length === 0 && definition.canonical(base) !== definition.canonical(head)) return "silent";
  return undefined;
}

export function widen(whole: Verdict, gap: "whole" | "silent"): Verdict {
  if (gap === "whole") return whole;
  const silent = undecided(
    "the contract's meaning changed, and none of its elements shows what that does to data",
  );
  return { backward: silent, forward: silent };
}

/** Its fingerprint holds both contents, since nothing else is known of it: a waiver covers these two and nothing later. */
export function gapChange(
  format: FormatId,
  whole: Verdict,
  at: {
    gap: "whole" | "silent";
    pairing: Pairing;
    surface: Surface;
    digests: Comparison["digests"];
    changes: readonly Change[];
  },
): Change {
  const rule = unexplained(format);
  const location = at.changes.find((change) => change.location)?.location;
  return {
    rule: rule.id,
    title: rule.title,
    element: commonPath(at.changes),
    edit: "changed",
    message: gapMessage(at.changes),
    surface: at.surface,
    verdict: whole,
    effect: "joint",
    references: [],
    ...(location && { location }),
    remedy:
      at.gap === "whole" && isUndecided(whole)
        ? "Mend what the reason names; then the contract can be judged."
        : rule.remedy,
    fingerprint: digestOf(
      JSON.stringify([
        rule.id,
        at.pairing.known ?? pathOf(at.pairing),
        at.digests.base ?? null,
        at.digests.head ?? null,
      ]),
    ),
  };
}

/** Nothing is refused: no single change is the one that matters. */
function isUndecided(whole: Verdict): boolean {
  const outcomes = directions.map((direction) => whole[direction].outcome);
  return (
    outcomes.includes("undecided") &&
    outcomes.every((outcome) => outcome === "undecided" || outcome === "reads")
  );
}

/** The longest path above all of these changes. */
function commonPath(changes: readonly Change[]): ElementPath {
  const [first, ...others] = changes.map(({ element }) => element);
  const depth = first?.findIndex((name, index) => others.some((other) => other[index] !== name)) ?? 0;
  return depth < 0 ? (first ?? []) : (first?.slice(0, depth) ?? []);
}

/** More names are not read by anybody. */
const mostNamed = 3;

function gapMessage(changes: readonly Change[]): string {
  if (changes.length === 0) return "the contract as a whole differs in a way that no single change explains";
  const places = [...new Set(changes.map(placeText))];
  const others = places.length - mostNamed;
  const more = others > 0 ? ` and ${String(others)} more` : "";
  return `the changes of ${places.slice(0, mostNamed).join(", ")}${more} do together what none of them does alone`;
}

function placeText({ element, location }: Change): string {
  const name = element.length === 0 ? "the root" : elementText(element);
  return location ? `${name} (line ${String(location.line)} of ${location.side})` : name;
}
