import type { Change, Mutable, SilentLoss } from "../../model/change.js";
import type { Pairing } from "../../model/contract.js";
import type { Direction, Outcome, Surface, Verdict } from "../../model/outcome.js";
import { bothRead, directions, fails, isSevererThan, worst } from "../../model/outcome.js";
import type { Judged } from "../../model/rule.js";
import type { FormatDefinition, ProofTask } from "../format-definition.js";
import { fingerprint } from "./fingerprint.js";

/** Asks the format for a datum that shows a failure. */
export type Prover = (
  task: Pick<ProofTask<unknown, unknown>, "change" | "surface" | "direction">,
) => ReturnType<FormatDefinition<unknown, unknown, unknown>["prove"]>;

/** Adds to a judged change its witnesses, its surface and its effect on the whole contract. */
export async function provenChange(
  judged: Judged,
  context: { pairing: Pairing; surfaces: readonly Surface[]; whole: Verdict; prover: Prover },
): Promise<Change> {
  const { pairing, surfaces, whole, prover } = context;
  const proven: Partial<Record<Surface, Verdict>> = {};
  for (const [surface, verdict] of Object.entries(judged.verdicts) as [Surface, Verdict][]) {
    proven[surface] = await prove(verdict, judged, surface, prover);
  }
  const counted = surfaces.filter((surface) => proven[surface]);
  const fallback = Object.keys(proven)[0] as Surface;
  let surface = counted[0] ?? fallback;
  for (const other of counted)
    if (isSevererThan(verdictOn(proven, other), verdictOn(proven, surface))) surface = other;
  const counts = counted.length > 0;
  const { [surface]: own = bothRead, ...others } = proven;
  const verdict = severest(
    own,
    counted.map((other) => verdictOn(proven, other)),
  );
  const isMixed = directions.some((direction) => verdict[direction] !== own[direction]);
  const isOnOneSurface = counts && !isMixed && Object.keys(others).length === 0;
  return changeOf(judged, {
    surface,
    verdict: counts ? verdict : bothRead,
    surfaces: isOnOneSurface ? undefined : counts && !isMixed ? others : proven,
    silent: silentLosses(verdict, counted, proven),
    effect: judged.effect ?? (counts ? effectOf(verdict, whole) : "none"),
    fingerprint: fingerprint(judged, pairing),
  });
}

/** What the whole contract adds to a judged change. */
type Addition = Pick<Change, "surface" | "verdict" | "effect" | "fingerprint"> & {
  readonly surfaces: Change["surfaces"] | undefined;
  readonly silent: Change["silent"] | undefined;
};

/** Without spreading what may be absent: of tens of thousands of changes, that takes longer than judging them. */
function changeOf(judged: Judged, added: Addition): Change {
  const { rule, was, pointer, location, baseLocation, declaredIn } = judged;
  const { surfaces, silent } = added;
  const change: Mutable<Change> = {
    rule: rule.id,
    title: rule.title,
    element: judged.element,
    edit: judged.edit,
    message: judged.message,
    surface: added.surface,
    verdict: added.verdict,
    effect: added.effect,
    references: [...(rule.references ?? []), ...(judged.references ?? [])],
    remedy: judged.remedy ?? rule.remedy,
    fingerprint: added.fingerprint,
  };
  if (was) change.was = was;
  if (pointer !== undefined) change.pointer = pointer;
  if (surfaces) change.surfaces = surfaces;
  if (silent) change.silent = silent;
  if (location) change.location = location;
  if (baseLocation) change.baseLocation = baseLocation;
  if (declaredIn !== undefined) change.declaredIn = declaredIn;
  return change;
}

/** One surface may fail backward and another one forward: the change fails in both. */
function severest(own: Verdict, others: readonly Verdict[]): Verdict {
  const over = (direction: Direction) => {
    const severe = worst([own, ...others].map((verdict) => verdict[direction]));
    return severe.outcome === own[direction].outcome ? own[direction] : severe;
  };
  return { backward: over("backward"), forward: over("forward") };
}

/** What one surface loses without a word, in directions that the verdict calls a refusal. */
function silentLosses(
  verdict: Verdict,
  counted: readonly Surface[],
  proven: Partial<Record<Surface, Verdict>>,
): Change["silent"] {
  // Data that are refused say more than code that must change.
  const data = counted.filter((surface) => surface !== "source");
  const surfaces = [...data, ...counted.filter((surface) => surface === "source")];
  const losses = directions.flatMap((direction): [Direction, SilentLoss][] => {
    if (verdict[direction].outcome !== "rejects") return [];
    const all = surfaces.map((surface) => ({ surface, outcome: verdictOn(proven, surface)[direction] }));
    const lost = all.find(({ outcome }) => outcome.outcome === "misreads" && outcome.witness);
    const refused = all.find(({ outcome }) => outcome.outcome === "rejects");
    return lost && refused ? [[direction, { ...lost, refused }]] : [];
  });
  return losses.length === 0 ? undefined : Object.fromEntries(losses);
}

function verdictOn(verdicts: Partial<Record<Surface, Verdict>>, surface: Surface): Verdict {
  return verdicts[surface] ?? bothRead;
}

/** A change that fails in a direction in which the whole contract reads was cancelled by another. */
function effectOf(verdict: Verdict, whole: Verdict): Change["effect"] {
  const failing = directions.filter((direction) => fails(verdict[direction]));
  return failing.length > 0 && failing.every((direction) => whole[direction].outcome === "reads")
    ? "none"
    : "alone";
}

/** What a decoder did where the reason tells the other. */
const otherwise = {
  rejects: "the decoder refuses such data",
  misreads: "the decoder takes such data, and reads something else",
} as const;

/** Executes a datum for every direction that fails and has none yet. */
export async function prove(
  verdict: Verdict,
  change: Judged | undefined,
  surface: Surface,
  prover: Prover,
): Promise<Verdict> {
  const proveOne = async (direction: Direction, outcome: Failure): Promise<Outcome> => {
    const proof = await prover({ change, surface, direction });
    if (!proof) return outcome;
    if ("unproven" in proof)
      return { ...outcome, because: `${outcome.because} (no datum is shown: ${proof.unproven})` };
    if (!("witness" in proof)) return { ...outcome, witness: proof };
    const { outcome: happened, witness } = proof;
    if (happened !== "misreads" && happened !== "rejects") return outcome;
    const because =
      happened === outcome.outcome ? outcome.because : `${outcome.because}; ${otherwise[happened]}`;
    return { ...outcome, because, outcome: happened, witness };
  };
  const { backward, forward } = verdict;
  // Most have nothing to prove, and there are tens of thousands of them: nothing waits for those.
  return {
    backward: isUnproven(backward) ? await proveOne("backward", backward) : backward,
    forward: isUnproven(forward) ? await proveOne("forward", forward) : forward,
  };
}

type Failure = Extract<Outcome, { outcome: "misreads" | "rejects" }>;

function isUnproven(outcome: Outcome): outcome is Failure {
  return fails(outcome) && !outcome.witness;
}

/**
 * Gives the whole contract the witness of a change that fails in the same direction; it rejects where the decoder
 * rejected a witness.
 */
export function borrowWitnesses(
  whole: Verdict,
  changes: readonly Change[],
  surfaces: readonly Surface[],
): Verdict {
  const borrow = (direction: Direction): Outcome => {
    const outcome = whole[direction];
    if (!fails(outcome) || outcome.witness) return outcome;
    const failing = changes
      .flatMap(({ verdict, surfaces: others }) => [
        verdict,
        ...surfaces.flatMap((surface) => others?.[surface] ?? []),
      ])
      .map((verdict) => verdict[direction])
      .filter(fails);
    const proven = failing.filter(({ witness }) => witness !== undefined);
    const lender = proven.find((other) => other.outcome === "rejects") ?? proven[0];
    if (!lender?.witness) return outcome;
    const { outcome: happened, witness } = lender;
    return happened === outcome.outcome || (happened === "misreads" && proven.length < failing.length)
      ? { ...outcome, witness }
      : { ...outcome, outcome: happened, witness };
  };
  return { backward: borrow("backward"), forward: borrow("forward") };
}
