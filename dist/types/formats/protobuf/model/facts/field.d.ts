import type { Field } from "../descriptor.js";
import { typeText } from "../type-text.js";
import { generatedFacts } from "./generated-code.js";
/** What a field is, fact by fact, in the order of its canonical text. A rule about fields is about one of these. */
export declare const fieldFacts: {
    number: ({ number }: Field) => number;
    name: ({ name }: Field) => string;
    jsonName: ({ jsonName }: Field) => string;
    cardinality: ({ cardinality }: Field) => "map" | "repeated" | "singular";
    presence: ({ presence }: Field) => import("../descriptor.js").Presence;
    type: typeof typeText;
    extendee: ({ extendee, extendeeName }: Field) => string | null;
    oneof: ({ oneof }: Field) => string | null;
    packed: ({ packed }: Field) => boolean;
    delimited: ({ delimited }: Field) => boolean;
    utf8: ({ features }: Field) => string;
    writtenDefault: (field: Field) => string | null;
    effectiveDefault: (field: Field) => string | null;
    generated: typeof generatedFacts;
    options: ({ options }: Field) => readonly string[];
};
export type FieldFact = keyof typeof fieldFacts;
/** Equal for fields of which every fact is. */
export declare function fieldShape(field: Field): unknown;
