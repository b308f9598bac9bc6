import type { Node } from "../../source/node.js";
/** The steps of a JSON pointer. */
export declare function stepsOf(pointer: string): readonly string[];
/** A value, with the key that it stands under. */
export interface Place {
    readonly node: Node;
    readonly key?: {
        readonly start: number;
        readonly end: number;
    };
}
/** The value that a pointer names, or the nearest above it. */
export declare function nodeAt(root: Node, pointer: string): Place;
/** As much of a schema as messages are made from. */
export interface Schema {
    readonly $ref?: string;
    readonly allOf?: readonly Schema[];
    readonly then?: Schema;
    readonly else?: Schema;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly additionalProperties?: Schema | boolean;
    readonly propertyNames?: Schema;
    readonly items?: Schema;
    readonly definitions?: Readonly<Record<string, Schema>>;
    readonly "x-expected"?: string;
}
/** The schemas that speak for a value. (A compiled validator names a place in its own part of a schema only.) */
export declare function schemasAt(root: Schema, steps: readonly string[]): readonly Schema[];
/** A schema with everything that it is made of. */
export declare function flat(root: Schema, schema: Schema | undefined): readonly Schema[];
/** What a value should look like, in the words of its schema. */
export declare function expectedText(candidates: readonly Schema[]): string | undefined;
