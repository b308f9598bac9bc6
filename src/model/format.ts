import type { FormatId } from "./formats.js";
import type { Comparison, ContractSettings, Pairing } from "./contract.js";
import type { Elements } from "./change.js";
import type { Outcome, Witness } from "./outcome.js";
import type { RuleInfo } from "./rule.js";
import type { Snapshot } from "./snapshot.js";

/** The identity in a file's own text, for pairing moved files. */
export interface Identity {
  /** Avro full name, Protobuf package + messages, JSON Schema $id: equal keys are the same contract. */
  readonly key: string;
}

export interface ComparisonTask {
  readonly base: Snapshot;
  readonly head: Snapshot;
  /** The contracts that differ; the format adds those that are affected through references. */
  readonly pairings: readonly Pairing[];
  /** Other files that differ, be they no contracts or skipped: contracts may refer to them all the same. */
  readonly touched?: readonly string[];
  readonly settings: (path: string) => ContractSettings;
  /** Whether a file that only refers to a changed one counts as a contract (ignored files do not). */
  readonly counts: (path: string) => boolean;
  /** Awaited once both sides are read and dependents are searched for: judging needs the processor, the search does not. */
  readonly searching?: () => Promise<void>;
  /** Called when a contract has been judged. */
  readonly judged?: (path: string) => void;
  /** Asked of each pair in the order of the answer: false leaves it out, because another machine judges it. */
  readonly isOwn?: (pairing: Pairing, cause?: string) => boolean;
  /** Told how much of what all pairs may spend together was spent, of 1: at 1 or more, others may have gone short. */
  readonly spent?: (part: number) => void;
  /** Nobody asks which contracts are affected through references, nor what other files that differ declare. */
  readonly pairsOnly?: true;
  /** Nobody asks which contracts are affected through references; what other files that differ declare counts. */
  readonly isAffectedUnasked?: true;
  /** Head was compared with its own base: what is wrong with it and stops no comparison is told there. */
  readonly headJudged?: true;
}

/** The result of the real decoder for one datum. */
export interface Replayed {
  readonly outcome: Outcome["outcome"];
  readonly witness: Witness;
}

/** A file of one side. */
export interface Unit {
  readonly snapshot: Snapshot;
  readonly path: string;
  readonly settings: ContractSettings;
}

/** A schema language, loaded lazily: everything the rest of the program knows of it. */
export interface Format {
  readonly id: FormatId;
  readonly rules: readonly RuleInfo[];
  /** The contract that a text declares; undefined when the text does not show it. @throws TypeError on wrong arguments. */
  identify(path: string, text: string): Identity | undefined;
  /** The names by which others know what a text declares, wherever it lies; undefined where it does not parse. @throws TypeError on wrong arguments. */
  declares(path: string, text: string): readonly string[] | undefined;
  /** Those of the declared names that only lead to what has another name now. */
  aliases?(path: string, text: string): readonly string[];
  /** Those of the declared names that data may begin with, by themselves; absent: all. undefined where it does not parse. */
  roots?(path: string, text: string): readonly string[] | undefined;
  /** What left its file for another one that is open is compared there by the format itself. */
  readonly followsMoves?: true;
  /** Compares pairs: opens both sides, follows references, adds affected contracts, executes witnesses. @throws TypeError on wrong arguments. */
  compare(task: ComparisonTask): Promise<readonly Comparison[]>;
  /** The elements that globs may name, those of the files that it refers to included; undefined if it does not parse. @throws TypeError on wrong arguments. */
  elements(unit: Unit): Promise<Elements | undefined>;
  /** Really writes a witness's datum with one schema and reads it with the other. Throws if either does not parse. */
  replay(reader: Unit, writer: Unit, written: unknown): Promise<Replayed>;
}
