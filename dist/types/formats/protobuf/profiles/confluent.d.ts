import type { ProfileFinding } from "../../../model/contract.js";
import type { ProtoFile } from "../model/descriptor.js";
export interface ConfluentDifference extends ProfileFinding {
    readonly compatible: boolean;
}
/**
 * Confluent's comparison of a registered schema with its update, by field number and by local type name. What it
 * does not look at (numbers of enum values, JSON names, defaults, services) is no difference.
 */
export declare function confluentDifferences(original: ProtoFile, update: ProtoFile): readonly ConfluentDifference[];
