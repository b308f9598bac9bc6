import { type ChildProcessWithoutNullStreams } from "node:child_process";
/** git answered with an error; `stderr` is its own words. */
export declare class GitError extends Error {
    readonly args: readonly string[];
    /** undefined: git could not even be started. */
    readonly exitCode: number | undefined;
    readonly stderr: string;
    readonly name = "GitError";
    constructor(args: readonly string[], 
    /** undefined: git could not even be started. */
    exitCode: number | undefined, stderr: string);
}
export interface GitRun {
    readonly cwd: string;
    /** Written to git's standard input. */
    readonly input?: string;
    /** Exit codes that are answers, besides 0. */
    readonly accept?: readonly number[];
    /** Environment variables besides our own. */
    readonly env?: Readonly<Record<string, string>>;
}
/** Starts git with an argument array, never a shell string: read-only, in English, without a pager or a prompt. */
export declare function startGit(args: readonly string[], cwd: string, added?: GitRun["env"]): ChildProcessWithoutNullStreams;
/**
 * Runs git to its end and returns its standard output.
 * @throws GitError when git is missing or exits with a code that is not accepted.
 */
export declare function git(args: readonly string[], run: GitRun): Promise<Buffer>;
/** As `git`, decoded while git still writes: long lists cost less than at the end. */
export declare function gitText(args: readonly string[], run: GitRun): Promise<string>;
/** Output of a command run with -z, without the empty piece after the last NUL. */
export declare function pieces(output: Buffer): string[];
