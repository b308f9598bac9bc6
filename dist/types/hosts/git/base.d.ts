/** Where we are in git. */
export interface Repository {
    readonly root: string;
    readonly shallow: boolean;
    /** Full id of HEAD's commit. */
    readonly head: string;
}
/** @throws NoSources outside a work tree (exit 2) and in a repository without a commit (exit 3). */
export declare function openRepository(cwd: string): Promise<Repository>;
/** The commit that a name stands for; undefined when there is none. */
export declare function commitOf(root: string, name: string): Promise<string | undefined>;
export interface Base {
    readonly ref: string;
    readonly commit: string;
}
/**
 * The commit that head is compared with: the merge base of head and `wanted`, or of head and the default branch.
 * @throws NoSources with the exact fetch command when it is not in this clone.
 */
export declare function findBase({ root, shallow }: Repository, head: string, wanted?: string): Promise<Base>;
