import type {
  Predecessor,
  Predecessors,
  PredecessorSource,
  Relation,
  Subject,
  Unplaced,
} from "../../model/predecessor.js";
import { placeBefore, type WindowJudge } from "./windows.js";

/** A contract that moved more often is followed no further. */
const mostMoves = 30;

type Sources = Readonly<Partial<Record<Relation, PredecessorSource>>>;

/** The same sources, which follow contracts through the places that they had before. */
export function movedSources(sources: Sources, judge: WindowJudge): Sources {
  const { history, tag, branch } = sources;
  const own = history && allPlaces(history, judge);
  return {
    ...sources,
    ...(own && { history: own }),
    ...(tag && { tag: anyPlace(tag, own, judge) }),
    ...(branch && { branch: anyPlace(branch, own, judge) }),
  };
}

/**
 * The states of a contract through all its places: where a host's history of the file begins, the contracts that came and
 * went then are paired as those of a proposal are, whatever the host takes for a rename.
 */
export function allPlaces(history: PredecessorSource, judge: WindowJudge): PredecessorSource {
  return async (subject) => followed(await history(subject), subject.path, judge, mostMoves);
}

async function followed(
  answer: Predecessors,
  path: string,
  judge: WindowJudge,
  moves: number,
): Promise<Predecessors> {
  for (const { count, windows, earlier } of answer.origins ?? []) {
    const at = answer.predecessors[count - 1]?.path ?? path;
    const before = moves > 0 ? await placeBefore(at, await windows(), judge) : undefined;
    if (before === undefined) continue;
    const rest = await followed(await earlier(before), before, judge, moves - 1);
    const missing = answer.missing ?? rest.missing;
    return {
      // What was in the place before it came, it may have replaced.
      predecessors: [
        ...answer.predecessors.slice(0, count),
        ...rest.predecessors,
        ...answer.predecessors.slice(count),
      ],
      ...(missing !== undefined && { missing }),
    };
  }
  return answer;
}

/** Named states, where a contract that was in another place then is found by its history, or by pairing the two states. */
function anyPlace(
  source: PredecessorSource,
  history: PredecessorSource | undefined,
  judge: WindowJudge,
): PredecessorSource {
  return async (subject) => {
    const { unplaced = [], ...answer } = await source(subject);
    if (unplaced.length === 0) return answer;
    const states = history && (await history({ path: subject.path, all: true })).predecessors;
    const placings: { readonly count: number; readonly predecessors: readonly Predecessor[] }[] = [];
    for (const state of unplaced)
      placings.push({
        count: state.count,
        predecessors: await inState(state, subject, states ?? [], judge),
      });
    const at = (count: number) =>
      placings.flatMap((place) => (place.count === count ? place.predecessors : []));
    const predecessors = [
      ...answer.predecessors.flatMap((placed, i) => [...at(i), placed]),
      ...at(answer.predecessors.length),
    ];
    return { ...answer, predecessors };
  };
}

/** What has its place in the state counts beside the contract itself: whoever takes a place follows what had it. */
async function inState(
  { holds, called, window }: Unplaced,
  { path }: Subject,
  states: readonly Predecessor[],
  judge: WindowJudge,
): Promise<readonly Predecessor[]> {
  const names = new Set<string>();
  for (const { commit, path: name } of states)
    if (commit !== undefined && (await holds(commit))) {
      names.add(name);
      break;
    }
  const before = window && names.size === 0 ? await placeBefore(path, [window], judge) : undefined;
  if (before !== undefined) names.add(before);
  return [...names.add(path)].flatMap((name) => called(name) ?? []);
}
