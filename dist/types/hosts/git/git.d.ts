import { type Sources } from "../../model/sources.js";
import { type Target } from "./base.js";
export interface GitRequest {
    readonly cwd: string;
    /** A commit, branch or tag; its merge base with head is compared. Default: the default branch. */
    readonly base?: string;
    /** Default: the working tree, with staged, unstaged and untracked files. */
    readonly head?: string;
}
/**
 * Finds the two sides in a git repository. Reads names and object ids only, and asks git what does not depend on
 * each other at the same time; what most clones answer is asked before it is known that this one does.
 * @throws NoSources when there is nothing to compare, GitError when git fails.
 */
export declare function gitSources(request: GitRequest): Promise<Sources>;
type Found = Target & {
    readonly commit: string;
};
/** Two commits as they are, for a host that already knows the merge base (a shallow clone cannot compute it). */
export declare function exactSources(cwd: string, base: Found, head: Found): Promise<Sources>;
export {};
