import { mentions } from "../algorithms/mentions.js";
import type { LineExpression, Snapshot } from "../model/snapshot.js";

interface Query {
  readonly snapshot: Snapshot;
  readonly needles: readonly string[];
  readonly suffixes: readonly string[];
  readonly lines: readonly LineExpression[];
}
interface Waiting extends Query {
  readonly party: Party;
  readonly resolve: (paths: readonly string[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Who searches: it is done when it will search no more. */
export interface Party {
  readonly in: (snapshot: Snapshot) => Snapshot;
  /** Resolves when all others search too or are done: their search has begun. */
  readonly begun: () => Promise<void>;
  readonly done: () => void;
}

/**
 * Searches by name of several parties that work at the same time. Each waits until all others search too or are done; then
 * all are looked for in one search, and each gets what it would have got alone.
 */
export class Searches {
  private readonly working = new Set<Party>();
  private waiting: Waiting[] = [];
  /** Who searches no more until the others do. */
  private readonly ready = new Map<Party, () => void>();

  join(): Party {
    const party: Party = {
      in: (snapshot) => ({
        ...snapshot,
        mentioning: (needles, suffixes, lines = []) => {
          const present = suffixes.filter((suffix) => snapshot.entries.mayEndWith(suffix));
          return this.working.has(party) && present.length > 0
            ? this.wait(party, { snapshot, needles, suffixes: present, lines })
            : snapshot.mentioning(needles, present, lines);
        },
      }),
      begun: () =>
        new Promise((resolve) => {
          this.ready.set(party, resolve);
          this.searchSoon();
        }),
      done: () => {
        this.working.delete(party);
        this.searchIfAllWait();
      },
    };
    this.working.add(party);
    return party;
  }

  private wait(party: Party, query: Query): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...query, party, resolve, reject });
      this.searchSoon();
    });
  }

  /** What a party asks at the same time comes along. */
  private searchSoon(): void {
    queueMicrotask(() => {
      this.searchIfAllWait();
    });
  }

  private searchIfAllWait(): void {
    const asking = new Set([...this.waiting.map(({ party }) => party), ...this.ready.keys()]);
    if ([...this.working].some((party) => !asking.has(party))) return;
    this.ready.forEach((resolve) => {
      resolve();
    });
    this.ready.clear();
    const queries = this.waiting;
    this.waiting = [];
    if (queries.length === 0) return;
    const all = together(queries);
    const searched = new Map<Snapshot, Promise<readonly string[]>>();
    for (const query of queries) {
      const { snapshot } = query;
      const { needles, suffixes, lines } = all ?? query;
      const paths = searched.get(snapshot) ?? snapshot.mentioning(needles, suffixes, lines);
      searched.set(snapshot, paths);
      (all ? ownAmong(query, paths) : paths).then(query.resolve, query.reject);
    }
  }
}

/** What is looked for in one search; undefined where all ask the same. */
function together(queries: readonly Query[]): Omit<Query, "snapshot"> | undefined {
  const [first, ...others] = queries.map(({ needles, suffixes, lines }) => ({ needles, suffixes, lines }));
  const key = JSON.stringify(first);
  if (others.every((query) => JSON.stringify(query) === key)) return undefined;
  const union = <Item>(items: (query: Query) => readonly Item[]) =>
    [...new Set(queries.flatMap(items))].sort();
  return {
    needles: union(({ needles }) => needles),
    suffixes: union(({ suffixes }) => suffixes),
    lines: union(({ lines }) => lines),
  };
}

/** What others look for is left out again: a text is looked at that would be looked at anyway, or is met seldom. */
async function ownAmong(
  { snapshot, needles, suffixes, lines }: Query,
  all: Promise<readonly string[]>,
): Promise<readonly string[]> {
  const paths = (await all).filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
  await snapshot.load(paths);
  const mentioned = mentions(needles, lines);
  return paths.filter((path) => {
    const loaded = snapshot.read(path);
    return "fault" in loaded || mentioned(loaded.text);
  });
}
