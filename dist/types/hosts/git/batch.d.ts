/** What is done with one object: how many of its bytes are wanted, and where they go. */
export interface Job {
    wanted(size: number): number;
    /** undefined: git has no such object. */
    take(content: Buffer | undefined, size: number): void;
}
/** Asks for objects by id; answers come in the order asked, each to its job. */
export type Batch = (oids: readonly string[], jobOf: (oid: string) => Job) => Promise<void>;
/**
 * One `git cat-file --batch` for a whole run. Between batches it does not keep the program alive; it ends with the
 * program, or after a while in one that lives on.
 */
export declare function catFile(cwd: string): Batch;
/** Parses `<oid> <type> <size>\n<content>\n` and `<oid> missing\n`, in chunks of any size. */
export declare function batchParser(job: Job): (chunk: Buffer) => void;
