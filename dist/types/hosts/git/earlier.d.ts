import type { EarlierVersions } from "../../model/sources.js";
import type { Snapshot } from "../../model/snapshot.js";
/**
 * The states of a file on the first-parent line of `tip`, newest first, also under the names it had before; where a
 * shared file is the cause that it changed, also as they were when that file changed.
 */
export declare function earlierVersions(cwd: string, tip: string, open: (commit: string) => Promise<Snapshot>, { path, cause }: {
    readonly path: string;
    readonly cause?: string;
}): Promise<EarlierVersions>;
