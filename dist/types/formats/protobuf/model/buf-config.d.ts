import type { Snapshot } from "../../../model/snapshot.js";
/** What `buf.yaml` says about `buf breaking` for one module; paths are relative to the repository. */
export interface BufModule {
    readonly root: string;
    readonly except: ReadonlySet<string>;
    /** Rule ids and categories; empty where the file names none. */
    readonly use: readonly string[];
    readonly ignore: readonly string[];
    readonly ignoreOnly: Readonly<Record<string, readonly string[]>>;
    readonly ignoreUnstablePackages: boolean;
}
/** The modules of every buf.yaml and buf.work.yaml in the repository (versions v1beta1, v1 and v2). */
export declare function bufModules(snapshot: Snapshot): Promise<readonly BufModule[]>;
/** The module that holds a file: the deepest root above it. */
export declare function moduleOf(modules: readonly BufModule[], path: string): BufModule | undefined;
