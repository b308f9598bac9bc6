import { mayBeContract } from "../../contracts/recognise.js";
import { type Comparison, pathOf } from "../../model/contract.js";
import type { Reported } from "../../model/report.js";
import { formatByName } from "../../model/formats.js";
import type { Window } from "../../model/predecessor.js";
import type { Sources } from "../../model/sources.js";
import type { Line } from "../replays.js";
import type { Scope } from "../scope.js";

/** The contracts that came or went between the two states of a window. */
export type WindowJudge = (window: Window) => Promise<readonly Reported[]>;

/** Judges each window once. Only what came and went is looked at: a contract that stayed is in its place. */
export function windowJudge(scope: Scope, line: Line): WindowJudge {
  const judged = new Map<string, Promise<readonly Reported[]>>();
  const judge = async ({ base, head, open }: Window) => {
    const { baseSide, headSide, differing } = await open();
    const passing = differing.filter((file) => !file.base || !file.head);
    // Its own predecessors are none of the question.
    const sources: Sources = {
      base: { ref: base, commit: base },
      head: { ref: head, commit: head },
      ...{ baseSide, headSide, differing: passing, predecessors: {} },
      isLanding: true,
    };
    return (await line(sources, scope)).comparisons;
  };
  return (window) => {
    const name = `${window.base}..${window.head}`;
    const mayShow = (path: string) =>
      (scope.formatOf?.(path) ?? formatByName(path)) !== undefined || mayBeContract(path);
    if (window.passing && !window.passing.some(mayShow)) return Promise.resolve([]);
    const answer = judged.get(name) ?? judge(window);
    judged.set(name, answer);
    return answer;
  };
}

export function isMove({ pairing: { basePath, headPath } }: Pick<Comparison, "pairing">): boolean {
  return basePath !== undefined && headPath !== undefined && basePath !== headPath;
}

/** Where a contract was before it came to this place, as far as one of the windows shows it. */
export async function placeBefore(
  path: string,
  windows: readonly Window[],
  judge: WindowJudge,
): Promise<string | undefined> {
  for (const window of windows) {
    const own = (await judge(window)).find(
      (compared) => isMove(compared) && pathOf(compared.pairing) === path,
    );
    if (own) return own.pairing.basePath;
  }
  return undefined;
}
