/** Strings that a format accepts and refuses, for building instances. */
interface FormatSamples {
    readonly valid: readonly string[];
    readonly invalid: readonly string[];
}
/** The formats that ajv-formats asserts; every other name is an annotation. */
export declare const formatSamples: Readonly<Record<string, FormatSamples>>;
/** Formats whose every value is a value of the other too, by their defining RFCs. */
export declare const formatInclusions: readonly (readonly [narrow: string, wide: string])[];
/**
 * What every value of a format looks like, by its RFC and by ajv-formats alike: patterns that surely hold of all of
 * them (and of more), so that a proof may lean on them.
 */
export declare const formatShapes: Readonly<Record<string, string>>;
/** Patterns whose every match is a value of the format (of many more there is none): for building instances only. */
export declare const formatExamples: Readonly<Record<string, string>>;
export declare function isAsserted(format: string): boolean;
/** Whether a string has a format, by the same definitions that Ajv is given; undefined when that cannot be told. */
export declare function hasFormat(name: string, text: string): boolean | undefined;
export {};
