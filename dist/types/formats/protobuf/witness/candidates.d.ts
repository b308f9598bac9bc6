import type { Enum, Field, Message } from "../model/descriptor.js";
/** Values that one field may hold, the plainest first. */
export declare function fieldValues(field: Field, depth?: number): readonly unknown[];
/** Two fields set at once; the first value of an enum without presence is never written, so the second counts too. */
export declare function bothSet(field: Field, other: Field, depthOf?: (field: Field) => number): readonly Readonly<Record<string, unknown>>[];
/** Keys that a map may have, as JSON writes them. */
export declare function keysOf({ mapKey }: Field): readonly string[];
export declare function enumValues({ values, closed }: Enum): readonly unknown[];
/** Values of a whole message: with one field set after the other, then with nothing but what is required. */
export declare function messageValues(message: Message, depth?: number): readonly unknown[];
/** The smallest message that its own schema accepts; undefined where required fields never end. */
export declare function requiredParts(message: Message, depth?: number): Readonly<Record<string, unknown>> | undefined;
