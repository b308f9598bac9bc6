import type { ElementPath, Renamed } from "./change.js";
import type { Differing } from "./entries.js";
import type { Instant } from "./instant.js";
import type { Side } from "./location.js";
import type { Verdict } from "./outcome.js";
import type { Snapshot } from "./snapshot.js";

/** Where an earlier version comes from. */
export const relations = [
  "base",
  "version",
  "history",
  "tag",
  "branch",
  "registry",
  "image",
  "path",
] as const;
export type Relation = (typeof relations)[number];

/** An earlier version of a contract that counts. */
export interface Predecessor {
  readonly relation: Relation;
  /** As people call it, in a sentence after "compared with": "v1.4.0", "1-0-1", "the version of 2026-01-05 (commit …)". */
  readonly name: string;
  readonly commit?: string;
  /** When it landed. */
  readonly at?: Instant;
  /** The contract's file there. */
  readonly path: string;
  /** Of what its file and the contract declare, only what has these names is compared: the rest is so elsewhere. */
  readonly names?: readonly string[];
  /** What of it has another name in the contract. */
  readonly renamed?: readonly RenamedSince[];
  /** It comes after the contract in its line and has landed before it: it must go on from the contract as it does from this one. */
  readonly follows?: Predecessor;
  /** What holds the file and everything that it refers to. */
  readonly open: () => Promise<Snapshot>;
  /** Where it does not parse, the first of these that does takes its place; newest first. */
  readonly instead?: () => Promise<readonly Predecessor[]>;
}

/** One declaration under its names in a predecessor, at base and at head. */
export interface RenamedSince extends Renamed {
  readonly base: ElementPath;
}

/** Two states of a branch, the later one as head. */
export interface Window extends Readonly<Record<Side, string>> {
  /** Of the files that came, or went, between them, those of the commit that it is about; absent where it is about all. */
  readonly passing?: readonly string[];
  readonly open: () => Promise<{
    readonly baseSide: Snapshot;
    readonly headSide: Snapshot;
    readonly differing: readonly Differing[];
  }>;
}

/** Where the file of a contract came to its place: before that, the contract may have been in another. */
export interface Origin {
  /** How many of the predecessors are as late as that. */
  readonly count: number;
  /** In which it came and others went: its own landing, then those with what went in another commit. */
  readonly windows: () => Promise<readonly Window[]>;
  /** What was before that in another place. */
  readonly earlier: (path: string) => Promise<Predecessors>;
}

/** A state of all files, by the name that people call it by. */
export interface NamedState {
  readonly name: string;
  /** Somebody put its files together, perhaps of several versions: what more than one of them declares cannot be told apart. */
  readonly isGiven?: true;
  readonly open: () => Promise<Snapshot>;
  /** The contract in another place; undefined where the state has no such file either. */
  readonly called: (path: string) => Predecessor | undefined;
}

/** A state that has no such file, or had another contract in its place then. */
export interface Unplaced extends Pick<NamedState, "called"> {
  /** How many of the predecessors come before it. */
  readonly count: number;
  /** From this state to the present one, where the file's place is empty in it. */
  readonly window: Window | undefined;
  /** Whether a commit belongs to the state or to what is before it. */
  readonly holds: (commit: string) => Promise<boolean>;
}

export interface Predecessors {
  /** Newest first. */
  readonly predecessors: readonly Predecessor[];
  /** Of the states of one file. */
  readonly origins?: readonly Origin[];
  /** Of named states. */
  readonly unplaced?: readonly Unplaced[];
  /** The named states that were looked through, in the order of what was in them. */
  readonly states?: readonly NamedState[];
  /** Why there may be more of them. */
  readonly missing?: string;
  /** What has the name that was asked for, and is not looked through. */
  readonly aside?: string;
  /** What was looked through, for a contract that is not in it: "v1.4.0". */
  readonly looked?: string;
  /** They are of the place that the contract comes to, and not of the contract. */
  readonly isOfPlace?: true;
}

/** The texts in a file that holds files, by path, and what is not in them; undefined for any other file. @throws NoSources */
export type Unpack = (
  name: string,
  read: () => Promise<Uint8Array>,
) => Promise<{ readonly texts: Readonly<Record<string, string>>; readonly note: string } | undefined>;

/** The contract whose predecessors are looked for. */
export interface Subject {
  readonly path: string;
  /** A shared file whose change is the cause that the contract is asked about. */
  readonly cause?: string;
  /** What `against:` names of the source: a pattern of tags, a branch, a file. */
  readonly name?: string;
  /** Every version counts, and not only the newest: the promise is a transitive one. */
  readonly all?: true;
  /** The governed tip, where files and folders lie that `against:` names, and what opens a compiled image. */
  readonly governed?: { readonly tip: Snapshot; readonly unpack: Unpack };
}

/** A source of predecessors. Whatever gives such an answer is one; nothing else of it is known. */
export type PredecessorSource = (subject: Subject) => Promise<Predecessors>;

/** One entry of `against:`. */
export interface SourceName {
  readonly relation: Relation;
  readonly name?: string;
}

/** What became of the comparison with one predecessor. */
export interface Against extends Pick<Predecessor, "relation" | "name" | "commit" | "path"> {
  readonly verdict: Verdict;
}
