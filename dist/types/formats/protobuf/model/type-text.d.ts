import type { Field, FieldType } from "./descriptor.js";
/** A type as people write it. */
export declare function typeText(field: Field): string;
export declare function typeName(type: FieldType): string;
