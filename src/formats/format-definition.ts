import type { FormatId, ProfileName } from "../model/formats.js";
import type { Change, Elements, Renamed, Use } from "../model/change.js";
import type { ContractSettings, ProfileResult } from "../model/contract.js";
import type { ComparisonTask, Identity, Replayed } from "../model/format.js";
import type { Fault, SharedFlaw } from "../model/location.js";
import type { Direction, Surface, Verdict, Witness } from "../model/outcome.js";
import type { Judged, Rule } from "../model/rule.js";
import type { Run } from "../model/run.js";
import type { Snapshot } from "../model/snapshot.js";
import type { References } from "./dependents.js";

/** The names by which others know what a contract declares. */
export interface Names {
  readonly own: readonly string[];
  /** Those that only lead to what has another name now. */
  readonly aliases: readonly string[];
}

/**
 * What one format answers, stage by stage: discover, load and parse, match, judge, prove. What formats share is done in
 * define-format.ts and comparing/.
 */
export interface FormatDefinition<Model, Contract, Matched> {
  readonly id: FormatId;
  readonly rules: readonly Rule<Matched>[];
  /** The surfaces that count for a contract, the most telling first. */
  surfaces(settings: ContractSettings): readonly Surface[];

  // Discover.
  identify(path: string, text: string): Identity | undefined;
  declares(path: string, text: string): readonly string[] | undefined;
  /** Those of the declared names that only lead to what has another name now. */
  aliases?(path: string, text: string): readonly string[];
  /** Those of the declared names that data may begin with, by themselves; absent: all. undefined where it does not parse. */
  roots?(path: string, text: string): readonly string[] | undefined;
  /** `match` pairs what left its file with what other files of head declare. */
  readonly followsMoves?: true;
  /** Opens what comparing needs beyond the pairs. */
  prepare?(base: Model, head: Model, task: ComparisonTask): Promise<void>;
  /** How files refer to each other, for the search for contracts outside `pairings` whose meaning changed. */
  references(base: Model, head: Model, task: ComparisonTask): References | Promise<References>;

  // Load and parse.
  /** Loads and parses these files with all that they refer to. Faults are kept in the model, by path. */
  open(
    side: Snapshot,
    paths: readonly string[],
    settings: ComparisonTask["settings"],
    run: Run,
  ): Promise<Model>;
  faults(model: Model, path: string): readonly Fault[];
  /**
   * Leaves out of head's faults the flaws that base has too and that stop no comparison. A format may leave what nobody can
   * read out of both contracts. What it does not settle stays a fault of its side.
   */
  settle?(base: Model, head: Model, paths: PairPaths): SettledFlaws;
  /** Leniencies and advice about a parsed file. */
  notes(model: Model, path: string): readonly string[];
  /** What stands in the place of a removed file of which every element lives on in other files of head. */
  remains?(base: Contract, head: Model): Remains<Contract> | undefined;
  /** The parsed contract with its references resolved; only asked for a path without faults. */
  contract(model: Model, path: string): Contract;
  /** Of both contracts, what has one of these names; absent where a file declares no more than one. */
  part?(pair: ContractPair<Contract>, names: ReadonlySet<string>): ContractPair<Contract>;
  contractId(contract: Contract): string | undefined;
  /** The names by which others know what a contract's own file declares; absent: its identity alone. */
  names?(contract: Contract): Names;
  /** Equal exactly when two contracts mean the same to every reader and writer; annotations left out. */
  canonical(contract: Contract): string;

  elements(contract: Contract): Elements;

  // Match: pairs up the elements of both sides, once for all rules. Memos and budgets of the pair live in `Matched`.
  match(pair: ContractPair<Contract>): Matched | Promise<Matched>;
  /** What there is to say of the pair as a whole beyond its verdict; said after the notes. */
  remarks?(matched: Matched): readonly string[];

  /** Where types are used by name whose changes are listed at another place. */
  uses(pair: ContractPair<Contract>, matched: Matched): readonly Use[];

  // Judge: the whole contract in both directions, over the surfaces that count; may bring its witnesses along.
  judge(task: JudgeTask<Contract, Matched>): Verdict | Promise<Verdict>;

  /**
   * Old readers that tolerate more than the codecs do: they are asked where no promise is declared and head's data would
   * fail, and the note says what they tolerate.
   */
  readonly tolerant?: { readonly matched: (matched: Matched) => Matched; readonly note: string };

  // Prove.
  /**
   * Builds and executes a datum that shows why `change` (undefined: the whole contract) fails in this direction. A
   * format may also say how it failed: what the decoder did decides between misreads and rejects.
   */
  prove(task: ProofTask<Contract, Matched>): Promise<Witness | Replayed | Unproven | undefined>;
  replay(reader: Contract, writer: Contract, written: unknown, settings: ContractSettings): Promise<Replayed>;

  /**
   * How much of what all pairs of a run may spend together was spent, of 1. At 1 or more, some pair may have been told that
   * others had spent it: judged alone it would get another answer.
   */
  spent?(run: Run): number;

  // What other systems say.
  /** Another system's verdict over the same pair. Absent for a name that the format does not know. */
  profile?(
    name: ProfileName,
    task: ProfileTask<Contract>,
  ): { verdict: Verdict; result: ProfileResult; notes?: readonly string[] } | undefined;
  /** Another system's findings about a contract that head no longer has; its verdict only where it lets that pass. */
  removedProfile?(
    name: ProfileName,
    removed: { readonly base: Contract; readonly head: Model; readonly settings: ContractSettings },
  ): { verdict?: Verdict; result: ProfileResult; notes: readonly string[] } | undefined;
}

/** The flaws of a pair that stop no comparison. */
export interface SettledFlaws {
  readonly shared: readonly SharedFlaw[];
  /** What nobody could read of base, and stands in head no more: left out of both contracts. */
  readonly repaired: readonly Fault[];
}

/** What of a removed file lives on. */
export interface Remains<Contract> {
  readonly contract: Contract;
  /** The files of head that declare it now, in code-unit order. */
  readonly files: readonly string[];
}

/** The files of a pair that stands on both sides. */
export interface PairPaths {
  readonly basePath: string;
  readonly headPath: string;
  /** Head was judged by itself: all its flaws are told already. */
  readonly headJudged: boolean;
}

/** Two contracts that are compared, under the head's settings. */
export interface ContractPair<Contract> {
  readonly base: Contract;
  readonly head: Contract;
  readonly settings: ContractSettings;
  readonly run: Run;
  /** What `match` must pair under two names. */
  readonly renamed?: readonly Renamed[];
}

export interface JudgeTask<Contract, Matched> extends ContractPair<Contract> {
  readonly matched: Matched;
  /** What the rules said of this matching. */
  readonly judged: readonly Judged[];
}

export interface ProofTask<Contract, Matched> extends ContractPair<Contract> {
  readonly matched: Matched;
  readonly change: Judged | undefined;
  readonly surface: Surface;
  /** backward: head reads what base wrote. */
  readonly direction: Direction;
}

/** A failure that stands although no datum shows it, and why none does. */
export interface Unproven {
  readonly unproven: string;
}

export interface ProfileTask<Contract> extends ContractPair<Contract> {
  readonly changes: readonly Change[];
  readonly verdict: Verdict;
}
