import type { Effect, ElementPath } from "../../../model/change.js";
import type { Location } from "../../../model/location.js";
import type { Outcome, Verdict } from "../../../model/outcome.js";
import { directions, fails, reads, readsWith, undecided } from "../../../model/outcome.js";
import type { Pair, Semantics } from "../judging/pair.js";
import type { Schema } from "../judging/side.js";
import { isAnnotation } from "./annotation.js";
import type { SchemaDifference, Spot } from "./difference.js";
import { judgeJointly } from "./judge-jointly.js";
import { variantOf } from "./variant.js";

/** What a rule sees of one side: what stands there, and what the change alone does in either role. */
export interface Side extends Spot, Pick<SchemaDifference, "renamed"> {
  readonly asReader: Outcome;
  readonly asWriter: Outcome;
}

export interface JudgedDifference {
  readonly rule: string;
  readonly element: ElementPath;
  readonly pointer: string;
  readonly location: Location;
  readonly baseLocation?: Location;
  readonly effect: Effect;
  /** Refuses nothing, and is looked at by people and programs only. */
  readonly annotation: boolean;
  readonly base: Side | undefined;
  readonly head: Side | undefined;
}

/** More changes than this are judged together with the whole contract only. */
const mostJudged = 60;
/** Characters read again for single changes, in all. */
const mostRead = 3_000_000;

/** Judges each difference by itself, with the steps that the whole leaves to single changes. */
export async function judgeDifferences(
  pair: Pair,
  semantics: Semantics,
  differences: readonly SchemaDifference[],
  whole: Verdict,
): Promise<readonly JudgedDifference[]> {
  const counting = differences.filter((difference) => !isAnnotation(difference) && !difference.isInName);
  const most = mostJudgedIn(pair);
  const verdicts = new Map<SchemaDifference, Verdict>();
  const identical = new Set<SchemaDifference>();
  for (const [i, difference] of counting.entries()) {
    if (counting.length === 1) {
      verdicts.set(difference, whole);
      if (pair.base.literal === pair.head.literal) identical.add(difference);
      continue;
    }
    if (i >= most || pair.stepsForChanges() === 0) {
      const because =
        i >= most
          ? `only the first ${String(most)} changes of this contract are judged one by one`
          : `the steps for single changes ran out after ${String(i)} of them`;
      verdicts.set(difference, {
        backward: late(whole.backward, because),
        forward: late(whole.forward, because),
      });
      continue;
    }
    const alone = await judgeAlone(pair, semantics, difference, whole);
    verdicts.set(difference, alone.verdict);
    if (alone.identical) identical.add(difference);
  }
  const joint = await judgeJointly(pair, semantics, { counting, verdicts, whole, most });
  return differences.map((difference) => {
    const verdict = verdicts.get(difference) ?? { backward: reads, forward: reads };
    const effect = joint.has(difference) ? "joint" : effectOf(difference, verdict, whole, identical);
    return sided(difference, joint.get(difference) ?? verdict, effect);
  });
}

/** Judging a change by itself reads a whole document again: large documents get fewer. */
function mostJudgedIn({ base, head }: Pair): number {
  const size = Math.max(base.contract.document.text.text.length, head.contract.document.text.text.length, 1);
  return Math.max(2, Math.min(mostJudged, Math.floor(mostRead / size)));
}

/** The outcome of a change that was judged only together with all others. */
function late(whole: Outcome, because: string): Outcome {
  if (whole.outcome === "reads") return readsWith("not judged by itself: the contract has too many changes");
  return undecided(because);
}

/**
 * In each direction the reader is the writer's own schema with this one change made: base with the change for backward,
 * head with the change taken back for forward. So a swap of the sides swaps the answers, and nothing else.
 */
async function judgeAlone(
  pair: Pair,
  semantics: Semantics,
  difference: SchemaDifference,
  whole: Verdict,
): Promise<{ readonly verdict: Verdict; readonly identical: boolean }> {
  const { base, head } = pair;
  const changed = variantOf(pair, base, difference, difference.inBase);
  const restored = variantOf(pair, head, difference, difference.inHead);
  const verdict = {
    backward: await aloneIn(pair, semantics, { reader: changed, writer: base }, whole.backward),
    forward: await aloneIn(pair, semantics, { reader: restored, writer: head }, whole.forward),
  };
  const identical = changed?.literal === base.literal && restored?.literal === head.literal;
  return { verdict, identical };
}

async function aloneIn(
  pair: Pair,
  semantics: Semantics,
  { reader, writer }: { readonly reader: Schema | undefined; readonly writer: Schema },
  whole: Outcome,
): Promise<Outcome> {
  if (!reader) return undecided("this change alone does not give a schema");
  const actual = writer === pair.base ? pair.head : pair.base;
  const outcome = await pair.readingAlone(reader, writer, semantics, actual);
  if (!fails(outcome)) return outcome;
  const still = outcome.witness && (await actual.validator()).validate(outcome.witness.written);
  if (still && "valid" in still && !still.valid) return outcome;
  // Another change makes up for this one, or hides its instance: only a witness that fails again is shown.
  return {
    outcome: "rejects",
    because: `by itself: ${outcome.because}`,
    ...(fails(whole) && whole.witness && { witness: whole.witness }),
  };
}

function effectOf(
  difference: SchemaDifference,
  verdict: Verdict,
  whole: Verdict,
  identical: ReadonlySet<SchemaDifference>,
): Effect {
  const failing = directions.filter((direction) => fails(verdict[direction]));
  if (failing.length > 0)
    return failing.every((direction) => whole[direction].outcome === "reads") ? "none" : "alone";
  return identical.has(difference) || isAnnotation(difference) || difference.isInName ? "none" : "alone";
}

function sided(difference: SchemaDifference, verdict: Verdict, effect: Effect): JudgedDifference {
  const { rule, element, pointer, documents, renamed } = difference;
  const document = difference.head ? documents.head : documents.base;
  const node = (difference.head ?? difference.base)?.node ?? document.root;
  const before = difference.head && difference.base?.node;
  const spot = (own: Spot) => ({ ...own, ...(renamed && { renamed }) });
  return {
    rule,
    element,
    pointer,
    effect,
    annotation: isAnnotation(difference),
    location: document.text.locate(node.start, node.end),
    ...(before && { baseLocation: documents.base.text.locate(before.start, before.end) }),
    base: difference.base && {
      ...spot(difference.base),
      asReader: verdict.forward,
      asWriter: verdict.backward,
    },
    head: difference.head && {
      ...spot(difference.head),
      asReader: verdict.backward,
      asWriter: verdict.forward,
    },
  };
}
