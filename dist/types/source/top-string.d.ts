/**
 * The string under a key of a JSON document's own object, read without parsing it; what nested objects say does not count.
 * undefined where there is none, and for texts that are no object.
 */
export declare function topString(text: string, key: string): string | undefined;
