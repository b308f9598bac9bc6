import { refuse } from "../algorithms/arguments.js";
import type { FormatId } from "./formats.js";
import type { Differing } from "./entries.js";
import { type Fault, faultKind } from "./location.js";
import type { PredecessorSource, Relation, Subject, Window } from "./predecessor.js";
import type { Revision } from "./report.js";
import type { Snapshot } from "./snapshot.js";

/** A file that left its place, on the branch that base is of. */
export interface Departure {
  readonly path: string;
  readonly commit: string;
  /** Before it left. */
  readonly before: () => Promise<Snapshot>;
  /** What it was until then, the last state first. */
  readonly states: PredecessorSource;
  /** In which it left: its own landing, then those with what came in another commit, then all until now. */
  readonly windows: () => Promise<readonly Window[]>;
}

export interface Departures {
  readonly departures: readonly Departure[];
  /** Why there may be more of them. */
  readonly missing?: string;
}

/** The two sides that are compared, as a host found them. Nothing has been read yet. */
export interface Sources {
  readonly base: Revision;
  readonly head: Revision;
  readonly baseSide: Snapshot;
  readonly headSide: Snapshot;
  readonly differing: readonly Differing[];
  /** Head's files as one text, each path between a tab and a NUL: enough to count them when no file is added or removed. */
  readonly headLines?: string;
  /** The branch whose merge base with head is compared, as this clone knows it. */
  readonly target?: { readonly name: string; readonly commit: string };
  /** The commit that the working tree was checked out from, where head is the working tree. */
  readonly checkedOut?: string;
  /** The places beside base where a host finds predecessors; a folder has none. */
  readonly predecessors?: Readonly<Partial<Record<Relation, PredecessorSource>>>;
  /** The files that left these places (files, or folders that end with "/") before base; a folder has no history. */
  readonly departures?: (places: readonly string[]) => Promise<Departures>;
  /** Two files that a person named are contracts of this format, whatever their names. */
  readonly format?: FormatId;
  /** Head has landed upon base: what the governed branch got later came after it. */
  readonly isLanding?: true;
  /** Called when one of so many changed contracts has been judged. */
  readonly judged?: (path: string, all: number) => void;
  /** What was left out while looking, for people. */
  readonly notes?: readonly string[];
}

/** The same sources, where what is missing is fetched before predecessors are looked for: a plain checkout has none. */
export function withHistory(
  sources: Sources,
  fetch: (relation: Relation, subject: Subject) => Promise<void>,
): Sources {
  const { predecessors, departures } = sources;
  if (!predecessors) return sources;
  const fetching = Object.entries(predecessors).map(([relation, find]) => [
    relation,
    async (subject: Subject) => {
      await fetch(relation as Relation, subject);
      return find(subject);
    },
  ]);
  return {
    ...sources,
    predecessors: Object.fromEntries(fetching) as NonNullable<Sources["predecessors"]>,
    ...(departures && {
      departures: async (places) => {
        await fetch("history", { path: "" });
        return departures(places);
      },
    }),
  };
}

const ending = {
  fault: faultKind,
  exit: { expected: "2 or 3", holds: (value: unknown) => value === 2 || value === 3 },
};

/** There is nothing to compare; `exit` is 2 for a wrong call, 3 for a missing base. */
export class NoSources extends Error {
  override readonly name = "NoSources";
  constructor(
    readonly fault: Fault,
    readonly exit: 2 | 3,
  ) {
    refuse("NoSources", { fault, exit }, { kinds: ending, required: Object.keys(ending) });
    super(fault.message);
  }
}
