import type { Rational } from "../values/rational.js";
import type { JsonType, Value } from "../values/value.js";
/**
 * A schema as logic. A literal is the number of an interned formula, negative for its negation, so a schema and its
 * opposite meet in one comparison of integers, and equal parts of base and head are the same number.
 */
export type Literal = number;
export declare const top: Literal;
export declare const bottom: Literal;
/** Names outside these, or matching `include` where it is given: a cell of an object's names. */
export interface NameCell {
    readonly include: string | undefined;
    readonly names: ReadonlySet<string>;
    readonly patterns: readonly string[];
}
/** Atoms bind only values of their own type and hold of every other; `type` and `enum` bind all. */
export type Formula = {
    readonly kind: "true";
} | {
    readonly kind: "all";
    readonly parts: readonly Literal[];
}
/** Exactly one of the parts holds. */
 | {
    readonly kind: "one";
    readonly parts: readonly Literal[];
}
/** A recursive reference, or a part that is built only when it is looked at. */
 | {
    readonly kind: "lazy";
    readonly name: string;
    readonly target: () => Literal;
} | {
    readonly kind: "type";
    readonly types: ReadonlySet<JsonType>;
} | {
    readonly kind: "enum";
    readonly values: ReadonlyMap<string, Value>;
} | {
    readonly kind: "minimum" | "maximum";
    readonly bound: Rational;
    readonly exclusive: boolean;
} | {
    readonly kind: "multipleOf";
    readonly divisor: Rational;
} | {
    readonly kind: "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties";
    readonly count: number;
} | {
    readonly kind: "pattern";
    readonly source: string;
} | {
    readonly kind: "format";
    readonly name: string;
} | {
    readonly kind: "unique";
}
/** The item at this index, where there is one. */
 | {
    readonly kind: "item";
    readonly index: number;
    readonly schema: Literal;
}
/** Every item from this index on. */
 | {
    readonly kind: "rest";
    readonly from: number;
    readonly schema: Literal;
}
/** At least so many items. */
 | {
    readonly kind: "atLeast";
    readonly count: number;
    readonly schema: Literal;
} | {
    readonly kind: "required";
    readonly name: string;
}
/** The property of this name, where there is one. */
 | {
    readonly kind: "property";
    readonly name: string;
    readonly schema: Literal;
}
/** Every property whose name is in the cell. */
 | {
    readonly kind: "named";
    readonly cell: NameCell;
    readonly schema: Literal;
}
/** Every name, as a string. */
 | {
    readonly kind: "names";
    readonly schema: Literal;
}
/** Something that this engine does not reason about: equal to itself, otherwise unknown. */
 | {
    readonly kind: "opaque";
    readonly text: string;
    readonly because: string;
    /** It is no JSON Schema at all: what a validator makes of it proves nothing. */
    readonly malformed?: true;
};
/** The type that an atom binds; undefined for connectives, `type`, `enum` and opaque parts. */
export declare const domains: Readonly<Partial<Record<Formula["kind"], JsonType>>>;
