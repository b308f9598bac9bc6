import { type FormatId } from "../model/formats.js";
import type { Snapshot } from "../model/snapshot.js";
/** Contracts of each format that only the configuration tells: their names do not. */
export type Configured = ReadonlyMap<FormatId, ReadonlySet<string>>;
export declare function configuredFiles(sides: readonly Snapshot[], formatOf: ((path: string) => FormatId | undefined) | undefined): Configured;
/** Formats search for dependents by the endings of names; these files have others, so every search names them. */
export declare function naming(side: Snapshot, files: ReadonlySet<string> | undefined): Snapshot;
