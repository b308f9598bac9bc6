import type { Shape } from "./shape.js";
import type { Policy } from "./types.js";
/** One of the registry's difference types, at a path below the schema that is compared. */
export interface Difference {
    readonly type: string;
    readonly path: readonly string[];
    readonly at: Shape;
}
/** One run of the registry's comparison: a registered schema against its update. */
export interface Run {
    readonly policy: Policy;
    /** Compares two subschemas; inside `not` the sides are exchanged. */
    compare(original: Shape, update: Shape): readonly Difference[];
    compatible(differences: readonly Difference[]): boolean;
    /** Whether a pattern is found in a name; a pattern that cannot be told ends the comparison as unknown. */
    finds(pattern: string, name: string): boolean;
}
export declare function under(prefix: string | readonly string[], differences: readonly Difference[]): readonly Difference[];
/** A bound that came, went or moved: STEM_ADDED, STEM_REMOVED, STEM_INCREASED, STEM_DECREASED. */
export declare function bound(key: string, original: Shape, update: Shape): readonly Difference[];
/** maxLength is MAX_LENGTH. */
export declare function stemOf(key: string): string;
export declare function numberAt({ schema }: Shape, key: string): number | undefined;
