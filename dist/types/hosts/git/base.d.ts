import { type Repository } from "./repository.js";
/** What the remote calls its default branch, where a clone recorded it. */
export declare const remoteDefault = "refs/remotes/origin/HEAD";
/** A name to compare with; the commit is missing where the clone does not have it. */
export interface Target {
    readonly name: string;
    readonly commit: string | undefined;
}
/** The commit named, or the default branch as this clone knows it (the remote's before a local one), if there is one. */
export declare function findTarget(cwd: string, wanted: string | undefined): Promise<Target | undefined>;
/** "refs/remotes/origin/main" as people name it: "origin/main". */
export declare function shortName(ref: string): string;
/** @throws NoSources with the exact fetch command when the commit to compare with is not in this clone. */
export declare function presentTarget(repository: Repository, target: Target | undefined): Promise<Target & {
    readonly commit: string;
}>;
/** The best common ancestor of both. @throws NoSources with the exact fetch command when there is none. */
export declare function mergeBase(repository: Repository, target: string, head: string, name: string): Promise<string>;
