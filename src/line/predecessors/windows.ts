import { memoByObject } from "../../algorithms/memo.js";
import { mayBeContract } from "../../contracts/recognise.js";
import { type Pairing, pathOf } from "../../model/contract.js";
import { formatByName } from "../../model/formats.js";
import type { Window } from "../../model/predecessor.js";
import type { Sources } from "../../model/sources.js";
import type { Scope } from "../scope.js";

/** The contracts that came or went between the two states of a window. */
export interface WindowJudge {
  /** How they are paired. */
  readonly pairings: (window: Window) => Promise<readonly Pairing[]>;
  /** Whether the one that went from this path keeps its promise by that. */
  readonly keepsPromise: (window: Window, path: string) => Promise<boolean>;
}

/** What the line answers of a window. */
export interface WindowLine {
  readonly pairings: (sources: Sources, scope: Scope) => Promise<readonly Pairing[]>;
  readonly keepsPromise: (sources: Sources, scope: Scope, path: string) => Promise<boolean>;
}

/** What is known of windows by one scope. */
interface Answers {
  readonly opened: Map<string, Promise<Sources>>;
  readonly pairings: Map<string, Promise<readonly Pairing[]>>;
  readonly kept: Map<string, Promise<boolean>>;
}

/** An answer is about two commits, so it holds for every proposal that is judged by the same scope. */
const answersBy = memoByObject<Scope, Answers>((): Answers => ({
  opened: new Map(),
  pairings: new Map(),
  kept: new Map(),
}));
/** So many answers are kept, and so many windows are open. */
const mostAnswers = 10_000;
const mostOpened = 32;

/** Looks at each window once. Only what came and went counts: a contract that stayed is in its place. */
export function windowJudge(scope: Scope, line: WindowLine): WindowJudge {
  const { opened, pairings, kept } = answersBy(scope);
  const mayShow = (path: string) =>
    (scope.formatOf?.(path) ?? formatByName(path)) !== undefined || mayBeContract(path);
  const sources = (window: Window) => answerIn(opened, nameOf(window), () => sourcesOf(window), mostOpened);
  return {
    pairings(window) {
      if (window.passing && !window.passing.some(mayShow)) return Promise.resolve([]);
      return answerIn(pairings, nameOf(window), async () => line.pairings(await sources(window), scope));
    },
    keepsPromise: (window, path) =>
      answerIn(kept, `${nameOf(window)} ${path}`, async () =>
        line.keepsPromise(await sources(window), scope, path),
      ),
  };
}

function nameOf({ base, head }: Window): string {
  return `${base}..${head}`;
}

function answerIn<V>(
  answers: Map<string, Promise<V>>,
  name: string,
  answer: () => Promise<V>,
  most: number = mostAnswers,
): Promise<V> {
  const earlier = answers.get(name);
  if (earlier) return earlier;
  const [oldest] = answers.keys();
  if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
  const asked = answer();
  answers.set(name, asked);
  return asked;
}

async function sourcesOf({ base, head, open }: Window): Promise<Sources> {
  const { baseSide, headSide, differing } = await open();
  // Its own predecessors are none of the question.
  return {
    base: { ref: base, commit: base },
    head: { ref: head, commit: head },
    ...{ baseSide, headSide, predecessors: {} },
    differing: differing.filter((file) => !file.base || !file.head),
    isLanding: true,
  };
}

export function isMove({ basePath, headPath }: Pairing): boolean {
  return basePath !== undefined && headPath !== undefined && basePath !== headPath;
}

/** Where a contract was before it came to this place, as far as one of the windows shows it. */
export async function placeBefore(
  path: string,
  windows: readonly Window[],
  judge: WindowJudge,
): Promise<string | undefined> {
  for (const window of windows) {
    const own = (await judge.pairings(window)).find((pairing) => isMove(pairing) && pathOf(pairing) === path);
    if (own) return own.basePath;
  }
  return undefined;
}
