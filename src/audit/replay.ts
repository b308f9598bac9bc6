import { type LandedChange, landedChanges, type LineRequest, replayed } from "../hosts/git/line.js";
import { judgeLanding, type Judge } from "./judge-landing.js";
import type { JudgedLanding } from "./landing.js";
import type { Store } from "./store.js";

/** A replay of a branch. */
export interface Replay {
  readonly line: LineRequest;
  readonly judge: Judge;
  readonly store: Store;
  /** Called before each landing that is judged: how many are done, of how many. */
  readonly progress?: (done: number, all: number) => void;
}

export interface Replayed {
  /** The oldest first. */
  readonly landings: readonly JudgedLanding[];
  /** How many of them were judged now; the others come from the store. */
  readonly judgedNow: number;
}

/** So many judged landings are written at once: a run that is broken off loses no more. */
const savedAtOnce = 100;

/** Judges every landing of a branch, one after the other, or takes what an earlier run judged. */
export async function replay({ line, judge, store, progress }: Replay): Promise<Replayed> {
  const landings = await landedChanges(line);
  const missing = landings.filter(({ commit }) => !store.get(commit));
  let judgedNow = 0;
  for await (const landed of replayed(line.cwd, missing)) {
    progress?.(judgedNow, missing.length);
    store.add(await judgeLanding(landed, judge));
    judgedNow += 1;
    if (judgedNow % savedAtOnce === 0) await store.save();
  }
  await store.save();
  return { landings: landings.flatMap(({ commit }: LandedChange) => store.get(commit) ?? []), judgedNow };
}
