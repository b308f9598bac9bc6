import type { Comparison, ContractSettings, Pairing } from "../model/contract.js";
import type { Format } from "../model/format.js";
import type { Predecessor } from "../model/predecessor.js";
import type { Snapshot } from "../model/snapshot.js";
import { arrivalsFrom } from "./predecessors/arrivals.js";
import type { Scope } from "./scope.js";

/** A file that is compared. */
export interface FileAt {
  readonly snapshot: Snapshot;
  readonly path: string;
  /** It was compared with its own base. */
  readonly judged?: true;
  /** The path that its changes are known by, where that is not its own. */
  readonly known?: string;
  /** What of both files is compared, where that is not all. */
  readonly names?: readonly string[];
  readonly isRenamed?: true;
  /** Files beside it in which what it declared may stand now. */
  readonly arrivals?: readonly string[];
}

/** One file of one snapshot against one of another, without the contracts that refer to them. */
export async function comparePair(
  format: Format,
  base: FileAt,
  head: FileAt,
  settings: ContractSettings,
): Promise<Comparison | undefined> {
  const pairing: Pairing = {
    status: "modified",
    basePath: base.path,
    headPath: head.path,
    ...(head.known !== undefined && { known: head.known }),
    ...(base.names && { names: base.names }),
    ...(base.isRenamed && { isRenamed: base.isRenamed }),
  };
  const around = (head.arrivals ?? []).map((path): Pairing => {
    const isHere = base.snapshot.entries.has(path);
    return isHere
      ? { status: "modified", basePath: path, headPath: path }
      : { status: "added", headPath: path };
  });
  const [comparison] = await format.compare({
    base: base.snapshot,
    head: head.snapshot,
    pairings: [pairing, ...around],
    isOwn: (asked) => asked === pairing,
    settings: () => settings,
    counts: () => false,
    pairsOnly: true,
    ...(head.judged && { headJudged: true }),
  });
  return comparison;
}

/** A predecessor of a contract against the proposal; undefined digests where that one does not parse. */
export async function compareWithPredecessor(
  format: Format,
  { open, ...file }: Pick<Predecessor, "path" | "names" | "isRenamed" | "open">,
  head: FileAt,
  scope: Scope,
): Promise<Comparison | undefined> {
  const { path, names, isRenamed } = file;
  const part = { ...(names && { names }), ...(isRenamed && { isRenamed }) };
  const earlier = { snapshot: await open(), path, ...part };
  const arrivals = await arrivalsFrom({ earlier, head }, format, scope);
  return comparePair(format, earlier, { ...head, arrivals }, scope.settings(head.path));
}

/** The proposal against a version that comes after it and has landed already: that one is the head of this step. */
export async function compareWithLater(
  format: Format,
  proposed: FileAt,
  later: Pick<Predecessor, "path" | "open">,
  settings: ContractSettings,
): Promise<Comparison | undefined> {
  const head = { snapshot: await later.open(), path: later.path, known: proposed.path };
  return comparePair(format, proposed, head, settings);
}
