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
/** @throws NoSources without a work tree or without git (exit 2), and in a repository without a commit (exit 3). */
export declare function openRepository(cwd: string): Promise<Repository>;
/** The commit that a name stands for; undefined when there is none. */
export declare function commitOf(cwd: string, name: string): Promise<string | undefined>;
