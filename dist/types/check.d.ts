import type { Sources } from "./hosts/sources.js";
import type { FormatId } from "./model/change.js";
import type { ContractSettings } from "./model/contract.js";
import type { Report } from "./model/report.js";
/** What the configuration says of files; `noPolicy` is what holds without one. */
export interface Scope {
    settings(path: string): ContractSettings;
    /** A format that the config gives to a path, whatever its name. */
    formatOf(path: string): FormatId | undefined;
    /** Files that do not count. `include:` wins over the skipped folders. */
    ignored(path: string): boolean;
}
export declare function noPolicy(settings?: Partial<ContractSettings>): Scope;
/** The straight line without governance: discover, load, parse, compare, classify. */
export declare function compareSources(sources: Sources, scope: Scope): Promise<Report>;
