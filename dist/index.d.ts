/** The formats. A new one is named here and in formats/registry.ts, and nowhere else outside its folder. */
declare const formatFacts: {
    readonly avro: {
        readonly expects: "full";
        readonly suffixes: readonly [".avsc", ".avpr", ".avdl"];
        readonly optionsKey: "avro";
        readonly declaresVersion: true;
        readonly namesRoot: true;
        readonly decidingFiles: readonly [];
    };
    readonly protobuf: {
        readonly expects: "full";
        readonly suffixes: readonly [".proto"];
        readonly optionsKey: "protobuf";
        readonly declaresVersion: false;
        readonly namesRoot: true;
        readonly decidingFiles: readonly ["buf.yaml", "buf.yml", "buf.work.yaml"];
    };
    readonly "json-schema": {
        readonly expects: "backward";
        readonly suffixes: readonly [".schema.json", ".schema.yaml", ".schema.yml"];
        readonly optionsKey: "jsonSchema";
        readonly declaresVersion: true;
        readonly namesRoot: false;
        readonly decidingFiles: readonly [];
    };
};
type FormatId = keyof typeof formatFacts;
/** The systems whose verdict can replace ours; a system without a verdict for a format changes nothing. */
declare const profileNames: readonly ["default", "declared", "strict", "avro-reference", "confluent", "buf-file", "buf-package", "buf-wire-json", "buf-wire"];
type ProfileName = (typeof profileNames)[number];

/** A range of characters in a text. Lines and columns count from 1; the end is exclusive; columns count UTF-16 units. */
interface Range {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
type Side = "base" | "head";
/** A range in one file of one side. */
interface Location$1 extends Range {
    readonly file: string;
    readonly side: Side;
}
/** Something a person must repair before anything can be judged. Carried as data, never thrown across a module. */
interface Fault {
    /** What is wrong, what was expected, and how to repair it: one or two sentences. */
    readonly message: string;
    readonly location?: PartialLocation;
    /** Where the cause stands, when that is another file: it is told there, and not once for each file that leads to it. */
    readonly origin?: PartialLocation;
    /** The address of the page that describes the keys of a configuration there. */
    readonly page?: string;
}
/** A place that may be no more than a file, or a file and a point. */
interface PartialLocation extends Partial<Range> {
    readonly file: string;
    readonly side?: Side;
}

/** backward: head reads what base wrote. forward: base reads what head wrote. */
type Direction = "backward" | "forward";
/** Where a change is felt: bytes, ProtoJSON text, generated code, calls, JSON instances. */
type Surface$1 = "wire" | "json" | "source" | "rpc" | "instance";
/** A datum that the writer may write, with what the reader's real decoder did to it. */
interface Witness$1 {
    /** Plain JSON; the format's `replay` defines how bytes, 64-bit integers and union branches are spelled. */
    readonly written: unknown;
    /** The part of it that the failure is about, for people, where it is not all of it: `…` stands for the rest. */
    readonly shown?: string;
    /** What happened, as one sentence: the decoder's error, or the value that came back. */
    readonly observed: string;
    /** The encoded datum in lower-case hex, where the format has bytes. */
    readonly bytes?: string;
    /** Which decoder spoke, with its version, for example "avsc 5.7.9". */
    readonly decoder: string;
}
/** The result for a reader with one side's schema of data that a writer with the other side's schema wrote. */
type Outcome$1 = {
    readonly outcome: "reads";
    readonly note?: string;
} | {
    readonly outcome: "misreads" | "rejects";
    readonly because: string;
    readonly witness?: Witness$1;
} | {
    readonly outcome: "undecided";
    readonly because: string;
};
type Verdict = Readonly<Record<Direction, Outcome$1>>;
/** The directions that hold: both, one or neither; undecided when any direction is. */
type Class$1 = "full" | "backward" | "forward" | "breaking" | "undecided";

/** = src/formats/<format>/rules/<name>.ts = fixtures/<format>/<name>/ = its page. */
type RuleId = `${FormatId}/${string}`;
/**
 * Names from the root, never positions: ["Order", "customer", "email"]. `[]` stands for array items, `{}` for map
 * values, `<Branch>` for a union or oneof branch, `#SYMBOL` for an enum value. Owners are matched on it.
 */
type ElementPath = readonly string[];
/** A place where a type is used by name: what stands below `type`, where its changes are listed, stands below `at` too. */
interface Use {
    readonly type: ElementPath;
    readonly at: ElementPath;
}
/** What a contract is made of, and where it uses its types by name. */
interface Elements {
    readonly elements: readonly ElementPath[];
    readonly uses: readonly Use[];
}
type Edit = "added" | "removed" | "changed";
/** alone: matters by itself. none: makes no difference to any datum. joint: fails only together with others. */
type Effect = "alone" | "none" | "joint";
/** A loss on one surface, and the surface that refuses the same data. */
interface SilentLoss {
    readonly surface: Surface$1;
    readonly outcome: Outcome$1;
    readonly refused: {
        readonly surface: Surface$1;
        readonly outcome: Outcome$1;
    };
}
/** One difference at one element. */
interface Change$1 {
    readonly rule: RuleId;
    readonly element: ElementPath;
    /** The element's path at base, only when it was renamed. */
    readonly was?: ElementPath;
    /** JSON Pointer into the document (JSON Schema only). */
    readonly pointer?: string;
    readonly edit: Edit;
    /** The rule's title. */
    readonly title?: string;
    readonly message: string;
    /** The worst surface among those that count for the contract; `verdict` is the verdict there. */
    readonly surface: Surface$1;
    readonly verdict: Verdict;
    /** The verdicts on the other surfaces; on all of them where no single one fails in every direction that fails. */
    readonly surfaces?: Readonly<Partial<Record<Surface$1, Verdict>>>;
    /** Losses that nobody notices on one surface, in directions that the verdict calls a refusal: they are told first. */
    readonly silent?: Readonly<Partial<Record<Direction, SilentLoss>>>;
    readonly effect: Effect;
    /** The same finding in other systems: "buf:FIELD_SAME_TYPE", "confluent:FIELD_REMOVED", … */
    readonly references: readonly string[];
    readonly location?: Location$1;
    /** Where the same element stands in base; set where `location` is in head and base has it too. */
    readonly baseLocation?: Location$1 | undefined;
    /** The other file that declares what changed: the change is listed and owned there. */
    readonly declaredIn?: string;
    readonly remedy: string;
    /** sha256 over rule, contract, element and both shapes: stays when unrelated text moves, changes with the change. */
    readonly fingerprint: string;
}
/** One declaration under two names: that at base, and that at head. */
interface Renamed {
    readonly from: ElementPath;
    readonly to: ElementPath;
}

/** One file of one side: git's object id (undefined for working-tree content not hashed yet) and its mode. */
interface Entry {
    readonly oid: string | undefined;
    /** Git's octal mode: 100644, 100755, 120000 (symlink). Submodules are no files. */
    readonly mode: string;
}
/** The files of one side, by path from the root with forward slashes. There may be very many: ask, do not list. */
interface Entries extends Iterable<readonly [path: string, entry: Entry]> {
    has(path: string): boolean;
    get(path: string): Entry | undefined;
    keys(): Iterable<string>;
    /** Paths that contain this text: the cheap question before an exact one. */
    containing(text: string): readonly string[];
    /** Whether there may be a path with this ending. */
    mayEndWith(suffix: string): boolean;
    /** Paths of symbolic links. */
    links(): readonly string[];
}
/** A file that is not the same on both sides; a side is undefined where the file does not exist. */
interface Differing {
    readonly path: string;
    readonly base?: Entry;
    readonly head?: Entry;
}

/**
 * A regular expression over one line, in the part that JavaScript, PCRE and POSIX read alike: no `\\s`, `\\b` or `(?:`.
 * It begins with plain text, so that most lines cost nothing, and what it repeats ends at a character that begins no second
 * match, or after 255 times (RE_DUP_MAX of POSIX), so that none costs much.
 */
type LineExpression = string;
type Loaded = {
    readonly text: string;
} | {
    readonly fault: string;
};
/** One side of the repository: what exists there, and the texts that were loaded so far. Never leaves the root. */
interface Snapshot {
    readonly side: Side;
    readonly entries: Entries;
    /** Reads files into memory in one batch; paths that do not exist are ignored. */
    load(paths: Iterable<string>): Promise<void>;
    /** A loaded file; the fault says why it has no text (binary, too large, symlink out of the root, missing). */
    read(path: string): Loaded;
    /** The beginnings of files, for telling what they are; nothing is kept. What cannot be read is left out. */
    starts(paths: Iterable<string>): Promise<ReadonlyMap<string, string>>;
    /** A file as it is, text or not; undefined where there is none or it is too large. Nothing is kept, no link followed. */
    bytes(path: string): Promise<Uint8Array | undefined>;
    /**
     * Paths ending in one of the suffixes whose text contains one of the needles, or a line that one of the expressions
     * matches. May name too many, never too few: formats use it to find definitions and dependents without reading a whole
     * repository.
     */
    mentioning(needles: readonly string[], suffixes: readonly string[], lines?: readonly LineExpression[]): Promise<readonly string[]>;
}

/** Files that contracts may refer to and that lie on neither side of a comparison: what the person who calls has named. */
interface Outside {
    /** Files that hold other files, as a compiler or a package tool writes them. */
    readonly images: readonly OutsideFile[];
    readonly folders: readonly OutsideFolder[];
    /** Opens a folder that the governed configuration names and that does not lie in the repository. */
    folder(path: string): OutsideFolder;
}
interface OutsideFile {
    /** As the person wrote it. */
    readonly name: string;
    /** @throws Error that says why it cannot be read. */
    read(): Promise<Uint8Array>;
}
interface OutsideFolder {
    readonly name: string;
    /** @throws Error that says why it cannot be opened. */
    open(): Promise<Snapshot>;
}

/** Milliseconds since the epoch, UTC. Only a host reads a clock. */
type Instant$1 = number;

/** Where an earlier version comes from. */
declare const relations: readonly ["base", "version", "history", "tag", "branch", "registry", "image", "path"];
type Relation = (typeof relations)[number];
/** An earlier version of a contract that counts. */
interface Predecessor {
    readonly relation: Relation;
    /** As people call it, in a sentence after "compared with": "v1.4.0", "1-0-1", "the version of 2026-01-05 (commit …)". */
    readonly name: string;
    readonly commit?: string;
    /** When it landed. */
    readonly at?: Instant$1;
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
interface RenamedSince extends Renamed {
    readonly base: ElementPath;
}
/** Two states of a branch, the later one as head. */
interface Window extends Readonly<Record<Side, string>> {
    /** Of the files that came, or went, between them, those of the commit that it is about; absent where it is about all. */
    readonly passing?: readonly string[];
    readonly open: () => Promise<{
        readonly baseSide: Snapshot;
        readonly headSide: Snapshot;
        readonly differing: readonly Differing[];
    }>;
}
/** Where the file of a contract came to its place: before that, the contract may have been in another. */
interface Origin {
    /** How many of the predecessors are as late as that. */
    readonly count: number;
    /** In which it came and others went: its own landing, then those with what went in another commit. */
    readonly windows: () => Promise<readonly Window[]>;
    /** What was before that in another place. */
    readonly earlier: (path: string) => Promise<Predecessors>;
}
/** A state of all files, by the name that people call it by. */
interface NamedState {
    readonly name: string;
    /** Somebody put its files together, perhaps of several versions: what more than one of them declares cannot be told apart. */
    readonly isGiven?: true;
    readonly open: () => Promise<Snapshot>;
    /** The contract in another place; undefined where the state has no such file either. */
    readonly called: (path: string) => Predecessor | undefined;
}
/** A state that has no such file, or had another contract in its place then. */
interface Unplaced extends Pick<NamedState, "called"> {
    /** How many of the predecessors come before it. */
    readonly count: number;
    /** From this state to the present one, where the file's place is empty in it. */
    readonly window: Window | undefined;
    /** Whether a commit belongs to the state or to what is before it. */
    readonly holds: (commit: string) => Promise<boolean>;
}
interface Predecessors {
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
type Unpack = (name: string, read: () => Promise<Uint8Array>) => Promise<{
    readonly texts: Readonly<Record<string, string>>;
    readonly note: string;
} | undefined>;
/** The contract whose predecessors are looked for. */
interface Subject {
    readonly path: string;
    /** A shared file whose change is the cause that the contract is asked about. */
    readonly cause?: string;
    /** What `against:` names of the source: a pattern of tags, a branch, a file. */
    readonly name?: string;
    /** Every version counts, and not only the newest: the promise is a transitive one. */
    readonly all?: true;
    /** The governed tip, where files and folders lie that `against:` names, and what opens a compiled image. */
    readonly governed?: {
        readonly tip: Snapshot;
        readonly unpack: Unpack;
    };
}
/** A source of predecessors. Whatever gives such an answer is one; nothing else of it is known. */
type PredecessorSource = (subject: Subject) => Promise<Predecessors>;
/** One entry of `against:`. */
interface SourceName {
    readonly relation: Relation;
    readonly name?: string;
}
/** What became of the comparison with one predecessor. */
interface Against extends Pick<Predecessor, "relation" | "name" | "commit" | "path"> {
    readonly verdict: Verdict;
}

/** How versions are counted. */
declare const versionings: readonly ["date", "schemaver", "semver", "integer", "package"];
type Versioning = (typeof versionings)[number];

/** affected: unchanged itself, but something it refers to changed. */
type ContractStatus = "added" | "removed" | "modified" | "moved" | "affected" | "unchanged";
/** Which file at base is compared with which file at head. */
interface Pairing {
    readonly status: ContractStatus;
    readonly basePath?: string;
    readonly headPath?: string;
    /** The path that fingerprints of changes hold, where that is neither. */
    readonly known?: string;
    /** The names that fingerprints of changes hold for what head has under others. */
    readonly knownNames?: readonly Renamed[];
    /** Of what both files declare, only what has these names is compared; absent: all. */
    readonly names?: readonly string[];
    /** What is known to have another name at head, whatever else has its name there. */
    readonly renamed?: readonly Renamed[];
}
/** What a contract promises to its readers and writers. */
type Mode$1 = "backward" | "forward" | "full" | "none" | "backward-transitive" | "forward-transitive" | "full-transitive";
/** How one contract is judged. Formats ignore what does not concern them. */
interface ContractSettings {
    /** The declared promise; undefined: what is expected of the format. */
    readonly mode: Mode$1 | undefined;
    readonly profile: ProfileName;
    /** Protobuf: the surfaces that count; undefined = wire, json and rpc. */
    readonly surfaces?: readonly Surface$1[];
    /** What stands under `avro:`, `protobuf:` and `jsonSchema:` of the config, in one object: each format knows its keys. */
    readonly options?: Readonly<Record<string, unknown>>;
    /**
     * The governed tip: files of other tools that say how contracts are found and judged are read here and not on the sides
     * that are compared. undefined: nobody proposes anything, and each side has its own.
     */
    readonly governed?: Snapshot;
    /** What the call names beside the two sides. */
    readonly outside?: Outside;
}
/** The verdict of another system over the same pair, with that system's own ids. */
interface ProfileResult {
    readonly name: ProfileName;
    readonly compatible: boolean;
    readonly findings: readonly ProfileFinding[];
}
interface ProfileFinding {
    readonly id: string;
    readonly message: string;
    readonly location?: Location$1;
}
/** What a contract's path says of its version, beside the versions that have landed. */
interface VersionFacts {
    readonly version: string;
    /** How the versions of its line count; undefined where they do not agree. */
    readonly versioning: Versioning | undefined;
    /** It is not counted as they are, so it has no place among them. */
    readonly isOutOfLine?: true;
    /** The version before it, which it is compared with. */
    readonly before?: string;
    /** The versions of its line that are there already. */
    readonly others?: readonly string[];
    /** The package says the version too, and it is not counted as packages are. */
    readonly isPackage?: true;
    /** The package of a Protobuf contract, where that says another version than the path. */
    readonly otherPackage?: string;
    /** Another version that the path says, too. */
    readonly otherVersion?: string;
    /** Where a landed version of this number is, of which the content is changed. */
    readonly edits?: string;
    /** Where a version of this number with other content was, and the commit that removed it. */
    readonly removed?: string;
    /** Where the same proposal adds a version of this number. */
    readonly twin?: string;
    /** Things about the order of versions that are worth a look. */
    readonly remarks: readonly string[];
}
/** One compared contract. */
interface Comparison {
    readonly pairing: Pairing;
    readonly format: FormatId;
    /** Head declares, by its own name, all that base declares: nothing of it can have gone elsewhere. */
    readonly keepsNames?: true;
    /** Computed identity: Avro full name, Protobuf package, JSON Schema $id; the path where there is none. */
    readonly id: string;
    /** The whole pair's verdict, under the profile; the changes explain it. */
    readonly verdict: Verdict;
    /** Where no promise is declared and less is expected than what the codecs do: the verdict that counts instead. */
    readonly expected?: Verdict;
    readonly changes: readonly Change$1[];
    /** Where types of the contract are used by name, on either side: a change in a type is one at each of these. */
    readonly uses?: readonly Use[];
    /** Fingerprints of changes that base has already: it fails an earlier version where head does, and head reads base. */
    readonly landed?: readonly string[];
    /** Directions that nobody could judge wholly; no change stands for what is not known. */
    readonly unknownIn?: readonly Direction[];
    /** Faults that head brings; the verdict means nothing when there are any. */
    readonly faults: readonly Fault[];
    /** Faults of base, which then cannot be compared with. */
    readonly baseFaults?: readonly Fault[];
    /** What nobody could read of base and head says otherwise: the rest of base was judged. */
    readonly repaired?: readonly Fault[];
    /** Faults of head that base has too: the contract is as unusable as it was, so nothing was judged. */
    readonly lastingFaults?: readonly Fault[];
    /** Things worth knowing that decide nothing: a base that did not parse, leniencies, advice. */
    readonly notes: readonly string[];
    readonly profile?: ProfileResult;
    /** The file whose change made this contract `affected`. */
    readonly cause?: string;
    /** sha256 of each side's canonical form, references included: what a sign-off is bound to. */
    readonly digests: {
        readonly base?: string;
        readonly head?: string;
    };
    /** The predecessors that it was judged against; none: nobody has an earlier version of it. */
    readonly against?: readonly Against[];
    /** Where its path says a version. */
    readonly version?: VersionFacts;
}

/** "@login" or "@org/team". */
type Handle = `@${string}`;
/** Who must stop: pass, neutral and waiting need nobody; the others need a person. */
type DecisionStatus = "pass" | "neutral" | "waiting" | "refused" | "unverifiable" | "fault";
type Enforcement = "report" | "sign-off" | "full";
/** One sentence of why, with a stable code (GV…) where governance says it. */
interface Reason {
    readonly code: string;
    readonly message: string;
    readonly location?: PartialLocation;
    /** Set where the decision's `validUntil` says the same. */
    readonly tells?: "end-of-pass";
}
/** What a requirement is about: who agrees, when it lands, how it is planned, or whom to believe. */
type Dimension = "people" | "time" | "plan" | "trust";
/** One thing that a contract's changes need, and what would bring it about. */
interface Requirement {
    readonly code: string;
    readonly dimension: Dimension;
    /** The contract's path. */
    readonly contract: string;
    /** Fingerprints of the changes that need it. */
    readonly changes: readonly string[];
    /** Any one of these may meet it (empty for a window). */
    readonly owners: readonly Handle[];
    readonly status: "met" | "unmet" | "waiting" | "unverifiable";
    /** What is needed, and why it is not there yet. */
    readonly message: string;
    /** Who does what, and when; `command` follows it where there is one. */
    readonly unblock: string;
    /** A command line that can be pasted. */
    readonly command?: string;
    /** What, on the governed branch, would let the changes pass without these owners. */
    readonly waivers?: readonly WaiverDraft[];
}
/** A waiver that lacks only its reason. */
interface WaiverDraft {
    readonly fingerprint: string;
    readonly approver: Handle;
    /** The last day on which it counts. */
    readonly expires: string;
}
interface Decision$1 {
    readonly status: DecisionStatus;
    readonly enforce: Enforcement;
    readonly reasons: readonly Reason[];
    readonly requirements: readonly Requirement[];
    /** Until when this decision holds without being computed again; null = until something changes. */
    readonly validUntil: Instant$1 | null;
    /** When the calendar next changes an answer that this decision used. */
    readonly nextTransition: Instant$1 | null;
}

interface Revision$1 {
    /** The name in the user's call: a branch, a commit, a directory, or WORKTREE. */
    readonly ref: string;
    /** The commit's full object id; null for a working tree or a directory. */
    readonly commit: string | null;
}
/** The one result that every renderer prints. */
interface Report {
    readonly base: Revision$1;
    readonly head: Revision$1;
    /** Every contract known by name or config, and every other one that changed. */
    readonly contracts: number;
    readonly comparisons: readonly Reported[];
    /** The contracts that did not change, where somebody asks for them. */
    readonly unchanged?: readonly Reported[];
    /** Changed files that the config names as contracts and that no format recognises: nobody can judge them. */
    readonly unrecognised?: readonly string[];
    /** Lines for people that belong to the whole run: skipped files, undeclared contracts, the age of a ref. */
    readonly notes: readonly string[];
    /** The text of a file that was compared; undefined where it was not read. */
    readonly textOf?: (side: Side, file: string) => string | undefined;
    /** Absent from `diff`. */
    readonly decision?: Decision$1;
}
/** A comparison with its settings from the configuration. */
interface Reported extends Comparison {
    readonly mode: Mode$1;
    /** Whether the mode is a declared promise, or only what is expected of the format. */
    readonly declared: boolean;
    readonly satisfied: boolean;
    /** The ids of the declared consumers that it breaks, or may. */
    readonly consumers?: readonly string[];
}

/** How contracts are judged. */
interface Judging {
    /** The promise; default: what is expected of the format. */
    readonly mode?: Mode$1;
    /** Answer as another system would; default: what the real decoders do. */
    readonly profile?: ProfileName;
    /** Protobuf: the surfaces that count; default: wire, json and rpc. */
    readonly surfaces?: readonly Surface$1[];
}
/** Two texts of one contract. */
interface Texts extends Judging {
    /** A name that shows the format, such as order.avsc; where it does not, the texts are looked at. */
    readonly path: string;
    /** What the branch, or the registry, has. */
    readonly base: string;
    /** What is proposed. */
    readonly head: string;
    /** Other files that both refer to, by path. */
    readonly references?: Readonly<Record<string, string>>;
}
/** A proposal in a clone. */
interface Proposal extends Judging {
    /** A folder of the clone. */
    readonly cwd: string;
    /** The moment of the decision, in milliseconds since 1970: nobody here reads a clock. */
    readonly now: Instant$1;
    /** A commit, branch or tag; its merge base with head is compared. Default: the default branch. */
    readonly base?: string;
    /** Default: the working tree. */
    readonly head?: string;
    /** The branch that policy is read from; default: the default branch as fetched. */
    readonly governanceRef?: string;
    /** Path of the config there; default: contract-check.yaml. */
    readonly config?: string;
    /** The zone in which messages name times; default: UTC. */
    readonly zone?: string;
}
/** The configuration of the governed branch cannot be trusted: nothing was decided. */
declare class ConfigurationError extends Error {
    readonly faults: readonly Fault[];
    readonly name = "ConfigurationError";
    constructor(faults: readonly Fault[]);
}
/**
 * Compares two texts of one contract; reads no file.
 * @returns a report with one comparison, or none where both are equal. A text that does not parse is in its `faults`.
 * @throws NoSources where nobody can tell the format; TypeError where an argument is missing, misspelt or of another kind.
 */
declare function compareTexts(texts: Texts): Promise<Report>;
/**
 * Compares two folders, two files, or compiled images, as `contract-check diff` does; without git.
 * @throws NoSources where a path does not exist, or a file is compared with a folder; TypeError as above.
 */
declare function compareFolders(base: string, head: string, how?: Judging): Promise<Report>;
/**
 * Decides about a proposal as `contract-check check` does on a laptop: policy from the governed branch of this clone, sign-offs
 * from signed files; reviews are not known here, and what needs them is `unverifiable`.
 * @returns the report with its `decision`.
 * @throws ConfigurationError where the config has faults; NoSources where there is nothing to compare; TypeError as above.
 */
declare function checkRepository(proposal: Proposal): Promise<Report & {
    readonly decision: Decision$1;
}>;

/** A file that left its place, on the branch that base is of. */
interface Departure {
    readonly path: string;
    readonly commit: string;
    /** Before it left. */
    readonly before: () => Promise<Snapshot>;
    /** What it was until then, the last state first. */
    readonly states: PredecessorSource;
    /** In which it left: its own landing, then those with what came in another commit, then all until now. */
    readonly windows: () => Promise<readonly Window[]>;
}
interface Departures {
    readonly departures: readonly Departure[];
    /** Why there may be more of them. */
    readonly missing?: string;
}
/** The two sides that are compared, as a host found them. Nothing has been read yet. */
interface Sources {
    readonly base: Revision$1;
    readonly head: Revision$1;
    readonly baseSide: Snapshot;
    readonly headSide: Snapshot;
    readonly differing: readonly Differing[];
    /** Head's files as one text, each path between a tab and a NUL: enough to count them when no file is added or removed. */
    readonly headLines?: string;
    /** The branch whose merge base with head is compared, as this clone knows it. */
    readonly target?: {
        readonly name: string;
        readonly commit: string;
    };
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
/** There is nothing to compare; `exit` is 2 for a wrong call, 3 for a missing base. */
declare class NoSources extends Error {
    readonly fault: Fault;
    readonly exit: 2 | 3;
    readonly name = "NoSources";
    constructor(fault: Fault, exit: 2 | 3);
}

/** A file of the command line: its name, which shows the format (a pipe has none), and its text. */
interface NamedFile {
    readonly name: string | undefined;
    readonly text: string | undefined;
}
/** The common format and name of two files. A fault says why they cannot be compared. */
type Recognise = (base: NamedFile, head: NamedFile) => {
    readonly name: string;
    readonly format: FormatId;
} | {
    readonly fault: string;
};
/**
 * Two folders, or two files, as two sides; no git. Two files are one contract, whatever their names, and may be pipes.
 * @throws NoSources (exit 2) when a path does not exist, a file is compared with a folder, or nobody can tell what a
 * file is.
 */
declare function directorySources$1(base: string, head: string, { recognise, unpack }: {
    readonly recognise: Recognise;
    readonly unpack: Unpack;
}): Promise<Sources>;

/** Paths of one commit whose text contains one of the needles, or a line that one of the expressions matches. */
type Grep = (needles: readonly string[], suffixes: readonly string[], lines: readonly LineExpression[]) => Promise<readonly string[]>;
/** Answers of searches, kept from run to run. A commit never changes, so neither does what its files mention. */
interface KeptSearches {
    /** Searches a commit as `grep` does, and asks it only what no earlier run has asked. */
    of(commit: string, grep: Grep): Grep;
}

interface GitRequest {
    readonly cwd: string;
    /** A commit, branch or tag; its merge base with head is compared. Default: the default branch. */
    readonly base?: string;
    /** Default: the working tree, with staged, unstaged and untracked files. */
    readonly head?: string;
    /** Where answers of searches are kept for later runs; default: nowhere. */
    readonly searches?: KeptSearches;
    /** Told which paths likely differ, before anything is certain: what reads them can be loaded while git answers. */
    readonly whenDiffering?: (paths: readonly string[]) => void;
}

/** Why a file that looks like a contract does not count. */
type Skipped = "vendored" | "generated" | "test data" | "ignored by the config" | "outside the paths of this call";

/** What decides which files are contracts. */
interface Discovery {
    /** A format that the config gives to a path, whatever its name. */
    readonly formatOf?: (path: string) => FormatId | undefined;
    /** Whether the config names a file as a contract by more than its folder. */
    readonly declares?: (path: string) => boolean;
    /** Why a file does not count; undefined when it does. */
    readonly skipped: (path: string) => Skipped | undefined;
}

/** A path that says a version. */
interface VersionedPath {
    readonly path: string;
    /** What all versions of one contract have in common: the path without its version and without its ending. */
    readonly line: string;
    /** The ending, which says in which syntax the file is written. */
    readonly ending: string;
    readonly version: string;
    /** The version that its path says elsewhere, where it says two. */
    readonly other?: string;
    /** Every path of the line begins so. */
    readonly prefix: string;
    /** Another path, by the patterns of the same entry. */
    readonly peer: (path: string) => VersionedPath | undefined;
}

/** What a path says of its version, and how its entry counts. */
interface DeclaredVersion extends VersionedPath {
    readonly versioning: Versioning | undefined;
}

/** The settings of a file: how it is judged, and whether it counts as a contract. */
interface Scope extends Discovery {
    readonly settings: (path: string) => ContractSettings;
    /** The sources of predecessors that an entry of the config names; undefined: base, as ever. */
    readonly against?: (path: string) => readonly SourceName[] | undefined;
    /** The earliest version, tag or commit that counts of a transitive promise. */
    readonly checkpoint?: (path: string) => string | undefined;
    /** What a path says of its version; absent where the config has no pattern of versions. */
    readonly versionAt?: (path: string) => DeclaredVersion | undefined;
    /** The scope without the paths of a call: what left a place may have gone beyond them. */
    readonly whole?: Scope;
    /** Names and usual folders alone decide what counts. */
    readonly byNameOnly?: boolean;
}

/** What a person reads about a rule: the page, `explain`, the report's remedy. */
interface RuleInfo {
    readonly id: RuleId;
    readonly title: string;
    /** What happens to real data. */
    readonly why: string;
    /** How to make the change safely; shown under a failing change. */
    readonly remedy: string;
    /** The same rule elsewhere: "buf:FIELD_SAME_TYPE", "avro:MISSING_UNION_BRANCH". */
    readonly references?: readonly string[];
}

type Count = number;
type Revision = {
    readonly ref: string;
    readonly commit: string | null;
};
type Mode = "backward" | "forward" | "full" | "none" | "backward-transitive" | "forward-transitive" | "full-transitive";
type Class = "full" | "backward" | "forward" | "breaking" | "undecided";
type OutcomeName = "reads" | "misreads" | "rejects" | "undecided";
type Witness = {
    readonly written: unknown;
    readonly shown?: string;
    readonly observed: string;
    readonly bytes?: string;
    readonly decoder: string;
};
type Contract = {
    readonly path: string;
    readonly basePath?: string;
    readonly id: string;
    readonly format: "avro" | "protobuf" | "json-schema";
    readonly status: "added" | "removed" | "modified" | "moved" | "affected" | "unchanged";
    readonly cause?: string;
    readonly mode: Mode;
    readonly declared: boolean;
    readonly satisfied: boolean;
    readonly against?: readonly {
        readonly relation: "base" | "version" | "history" | "tag" | "branch" | "registry" | "image" | "path";
        readonly name: string;
        readonly commit?: string;
        readonly path: string;
        readonly backward: OutcomeName;
        readonly forward: OutcomeName;
    }[];
    readonly class: Class;
    readonly backward: OutcomeName;
    readonly forward: OutcomeName;
    readonly because?: {
        readonly backward?: string;
        readonly forward?: string;
    };
    readonly witness?: {
        readonly backward?: Witness;
        readonly forward?: Witness;
    };
    readonly changes: readonly Change[];
    readonly faults: readonly {
        readonly message: string;
        readonly location?: Place;
    }[];
    readonly notes?: readonly string[];
    readonly profile?: {
        readonly name: string;
        readonly compatible: boolean;
        readonly findings: readonly {
            readonly id: string;
            readonly message: string;
            readonly location?: Location;
        }[];
    };
    readonly digests?: {
        readonly base?: string;
        readonly head?: string;
    };
};
type Change = {
    readonly rule: string;
    readonly element: Element;
    readonly was?: Element;
    readonly pointer?: string;
    readonly edit: "added" | "removed" | "changed";
    readonly message: string;
    readonly class: Class;
    readonly backward: Outcome;
    readonly forward: Outcome;
    readonly surface: Surface;
    readonly surfaces?: Readonly<Partial<Record<Surface, {
        readonly backward: Outcome;
        readonly forward: Outcome;
    }>>>;
    readonly effect: "alone" | "none" | "joint";
    readonly references: readonly string[];
    readonly location?: Location;
    readonly remedy: string;
    readonly fingerprint: string;
};
type Surface = "wire" | "json" | "source" | "rpc" | "instance";
type Element = readonly string[];
type Outcome = {
    readonly outcome: OutcomeName;
    readonly note?: string;
    readonly because?: string;
    readonly witness?: Witness;
};
type Place = {
    readonly file: string;
    readonly line?: Position;
    readonly column?: Position;
    readonly endLine?: Position;
    readonly endColumn?: Position;
    readonly side?: "base" | "head";
};
type Location = Required<Pick<Place, "file" | "line" | "column" | "endLine" | "endColumn" | "side">>;
type Position = number;
type Instant = string | null;
type Decision = {
    readonly status: "pass" | "neutral" | "waiting" | "refused" | "unverifiable" | "fault";
    readonly enforce: "report" | "sign-off" | "full";
    readonly reasons: readonly {
        readonly code: string;
        readonly message: string;
        readonly location?: Place;
    }[];
    readonly requirements: readonly {
        readonly code: string;
        readonly contract: string;
        readonly changes: readonly string[];
        readonly owners: readonly string[];
        readonly status: "met" | "unmet" | "waiting" | "unverifiable";
        readonly message: string;
        readonly unblock: string;
    }[];
    readonly validUntil: Instant;
    readonly nextTransition: Instant;
};
type JsonReport = {
    readonly version: 1;
    readonly tool: {
        readonly name: "contract-check";
        readonly version: string;
    };
    readonly base: Revision;
    readonly head: Revision;
    readonly summary: {
        readonly contracts: Count;
        readonly changed: Count;
        readonly full: Count;
        readonly backward: Count;
        readonly forward: Count;
        readonly breaking: Count;
        readonly undecided: Count;
        readonly faults: Count;
    };
    readonly contracts: readonly Contract[];
    readonly notes?: readonly string[];
    readonly decision?: Decision;
};

/** The identity in a file's own text, for pairing moved files. */
interface Identity {
    /** Avro full name, Protobuf package + messages, JSON Schema $id: equal keys are the same contract. */
    readonly key: string;
}
interface ComparisonTask {
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
interface Replayed {
    readonly outcome: Outcome$1["outcome"];
    readonly witness: Witness$1;
}
/** A file of one side. */
interface Unit {
    readonly snapshot: Snapshot;
    readonly path: string;
    readonly settings: ContractSettings;
}
/** A schema language, loaded lazily: everything the rest of the program knows of it. */
interface Format {
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

/**
 * The two sides of a clone; nothing of their files has been read yet.
 * @throws NoSources where there is nothing to compare; TypeError where an argument is missing, misspelt or of another kind.
 */
declare function gitSources(request: GitRequest): Promise<Sources>;
/** The two sides of two folders, or of two files. @throws NoSources, TypeError as above. */
declare function directorySources(base: string, head: string, how: Parameters<typeof directorySources$1>[2]): Promise<Sources>;
/** One side over texts in memory, by path. @throws TypeError as above. */
declare function memorySnapshot(side: Side, texts: Readonly<Record<string, string>>): Snapshot;
/** Compares two sides, without governance. @throws TypeError as above. */
declare function compareSources(sources: Sources, scope: Scope): Promise<Report>;
/** The scope without a configuration: the same settings for every file. @throws TypeError as above. */
declare function defaultScope(settings?: Partial<ContractSettings>): Scope;
/** The report as JSON has it, with the version of the caller's program. @throws TypeError as above. */
declare function reportObject(report: Report, toolVersion: string): JsonReport;
/** Every rule of every format; nothing selects among them. @throws TypeError on an argument. */
declare function rules(...none: readonly undefined[]): Promise<readonly RuleInfo[]>;
/** The directions that hold. @throws TypeError as above. */
declare function classOf(verdict: Verdict): Class$1;
/** The formats, each loaded when it is asked for. The methods of a Format: @throws TypeError as above. */
declare const formats: readonly {
    readonly id: FormatId;
    readonly load: () => Promise<Format>;
}[];

/** The package's version, written in by the build; run from source there is none. */
declare const version: string;

export { ConfigurationError, NoSources, checkRepository, classOf, compareFolders, compareSources, compareTexts, defaultScope, directorySources, formats, gitSources, memorySnapshot, defaultScope as noPolicy, reportObject, rules, version };
export type { Change$1 as Change, Class$1 as Class, Comparison, ContractSettings, ContractStatus, Decision$1 as Decision, Differing, Direction, Edit, Effect, ElementPath, Fault, Format, FormatId, JsonReport, Judging, Location$1 as Location, Mode$1 as Mode, Outcome$1 as Outcome, Pairing, ProfileName, Proposal, Reason, Report, Reported, Requirement, RuleId, RuleInfo, Scope, Snapshot, Sources, Surface$1 as Surface, Texts, Verdict, Witness$1 as Witness };
