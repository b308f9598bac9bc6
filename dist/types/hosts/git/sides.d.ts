import type { Entries } from "../../model/entries.js";
import type { Side } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import type { Differing, Sources } from "../../model/sources.js";
import type { Repository } from "./repository.js";
interface Listed {
    readonly entries: Readonly<Record<Side, Entries>>;
    readonly differing: readonly Differing[];
}
/** Snapshots of both sides of a comparison, which share what they read. */
export declare function sides({ cwd, root }: Repository, commits: {
    readonly base: string;
    readonly head: string | undefined;
}, { entries, differing }: Listed): Pick<Sources, "baseSide" | "headSide" | "earlier">;
/** One commit by itself, for what is read beside the comparison: the governed branch's tip. */
export declare function commitSnapshot(cwd: string, commit: string): Promise<Snapshot>;
export {};
