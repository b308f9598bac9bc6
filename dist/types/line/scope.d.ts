import { type Attributes } from "../contracts/attributes.js";
import type { Discovery } from "../contracts/discover.js";
import type { ContractSettings } from "../model/contract.js";
/** What holds for files: how each is judged, and which count. */
export interface Scope extends Discovery {
    readonly settings: (path: string) => ContractSettings;
    /** Names and usual folders alone decide what counts. */
    readonly byNameOnly?: boolean;
}
/** What a configuration says of files. */
export interface ConfiguredScope extends Pick<Scope, "settings" | "formatOf"> {
    /** true: ignored; false: counts although it would be skipped; undefined: the config does not say. */
    readonly ignored: (path: string) => boolean | undefined;
}
/** The scope of a configuration, with the attributes of the side that governs. */
export declare function scopeFor({ settings, formatOf, ignored }: ConfiguredScope, attributes: Attributes): Scope;
/** What holds without a configuration. */
export declare function defaultScope(settings?: Partial<ContractSettings>, attributes?: Attributes): Scope;
