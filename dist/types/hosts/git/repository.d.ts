/** Where we are in git. */
export interface Repository {
    /** Where git is run: always the caller's folder, so that GIT_DIR and its like keep their meaning. */
    readonly cwd: string;
    /** The top of the working tree. */
    readonly root: string;
    readonly shallow: boolean;
    /** Full id of HEAD's commit. */
    readonly head: string;
}
/** What one process finds out about a ref and head: both commits, and their one merge base. */
export interface Parted {
    /** The ref's full name, or that of the branch it stands for. */
    readonly ref: string;
    readonly target: string;
    readonly head: string;
    readonly mergeBase: string;
}
/**
 * Answers about the repository and, where two names of commits are given, where these parted: each process more
 * costs start-up time. `parted` is missing where one of the names is unknown, or where there is not just one merge base.
 * @throws NoSources without a work tree or without git (exit 2), and in a repository without a commit (exit 3).
 */
export declare function openRepository(cwd: string, names?: readonly [ref: string, head: string]): Promise<Repository & {
    readonly parted?: Parted;
}>;
/** The commit that a name stands for; undefined when there is none. */
export declare function commitOf(cwd: string, name: string): Promise<string | undefined>;
