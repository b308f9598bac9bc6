/** git answered with an error; `stderr` is its own words. */
export declare class GitError extends Error {
    readonly args: readonly string[];
    readonly exitCode: number | undefined;
    readonly stderr: string;
    readonly name = "GitError";
    constructor(args: readonly string[], exitCode: number | undefined, stderr: string);
}
export interface GitRun {
    readonly cwd: string;
    /** Written to git's standard input. */
    readonly input?: string;
    /** Exit codes that are answers, besides 0. */
    readonly accept?: readonly number[];
    /** Environment variables besides our own. */
    readonly env?: Readonly<Record<string, string>>;
    /** Receives output as it comes, instead of the returned buffer. */
    readonly onChunk?: (chunk: Buffer) => void;
}
/**
 * Runs git with an argument array, never a shell string; returns its standard output.
 * Optional locks are off (we only read), messages are in English, and no pager or prompt can start.
 * @throws GitError when git is missing or exits with a code that is not accepted.
 */
export declare function git(args: readonly string[], { cwd, input, accept, env, onChunk }: GitRun): Promise<Buffer>;
export declare function gitText(args: readonly string[], run: GitRun): Promise<string>;
/** Output of a command run with -z, without the empty piece after the last NUL. */
export declare function pieces(output: Buffer): string[];
