import type { Sources } from "../sources.js";
export interface GitRequest {
    readonly cwd: string;
    /** A commit, branch or tag; its merge base with head is compared. Default: the default branch. */
    readonly base?: string;
    /** Default: the working tree, with staged, unstaged and untracked files. */
    readonly head?: string;
}
/**
 * Finds the two sides in a git repository. Reads names and object ids only.
 * @throws NoSources when there is nothing to compare, GitError when git fails.
 */
export declare function gitSources(request: GitRequest): Promise<Sources>;
