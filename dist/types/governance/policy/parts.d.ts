import type { PartialLocation } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import type { RawPart } from "./raw.js";
import { type ConfigFault } from "../files/fault.js";
import type { SchemaName } from "../files/schemas.generated.js";
export declare const configPath = "contract-check.yaml";
/** One file's share of the configuration, with the place of everything in it. */
export interface Part {
    readonly file: string;
    readonly raw: RawPart;
    /** Where a key's value or a list's entry stands: at("contracts", 0, "owner"). */
    at(...path: readonly (string | number)[]): PartialLocation;
}
export interface Parts {
    readonly parts: readonly Part[];
    /** The calendars of the central configuration stand apart: theirs and ours must both permit. */
    readonly central: readonly Part[];
    readonly faults: readonly ConfigFault[];
}
/** Reads every governance file that exists at the governed tip. Faults are collected, not thrown. */
export declare function readParts(tip: Snapshot, config: string): Promise<Parts>;
type ReadPart = {
    readonly part: Part;
} | {
    readonly faults: readonly ConfigFault[];
};
export declare function readPart(tip: Snapshot, path: string, schema: SchemaName): Promise<ReadPart>;
export {};
