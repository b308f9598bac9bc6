import { type Fault, inBoth } from "../../../model/location.js";
import type { PairPaths, SettledFlaws } from "../../format-definition.js";
import { link } from "./link.js";
import type { Model } from "./model.js";

/** Why a file is no contract: what does not resolve; of a head also its flaws, but for those that are settled. */
export function faultsOf(model: Model, path: string): readonly Fault[] {
  const { faults, flaws } = link(model, path);
  if (model.snapshot.side === "base") return faults;
  const settled = new Set(model.settled.get(path));
  const own = flaws.filter((flaw) => !settled.has(flaw));
  return own.length > 0
    ? own.map(({ message, location }) => ({ message, ...(location && { location }) }))
    : faults; // what does not resolve may follow from a flaw
}

/** Flaws of head that base has too, each as often as it stands there: they are none of head's faults from now on. */
export function settle(
  base: Model,
  head: Model,
  { basePath, headPath, headJudged }: PairPaths,
): SettledFlaws {
  const after = link(head, headPath).flaws;
  const shared = inBoth(link(base, basePath).flaws, after);
  head.settled.set(headPath, headJudged ? after : shared.map((flaw) => flaw.after));
  return { shared, repaired: [] }; // what base means is plain all the same
}
