import { type FormatId } from "../model/formats.js";
import type { Snapshot } from "../model/snapshot.js";
/** Paths that the config gives to a format and whose file name does not show it. */
export type ConfiguredPaths = ReadonlyMap<FormatId, ReadonlySet<string>>;
export declare function configuredFiles(sides: readonly Snapshot[], formatOf: ((path: string) => FormatId | undefined) | undefined): ConfiguredPaths;
/** Adds the configured files to every search: formats search by suffix, and these files have other suffixes. */
export declare function naming(side: Snapshot, files: ReadonlySet<string> | undefined): Snapshot;
