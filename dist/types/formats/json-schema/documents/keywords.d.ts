import { type Dialect } from "./dialect.js";
/** What stands under a keyword. `items` and `dependencies` hold several shapes and are looked at where they stand. */
type Holds = "schema" | "schemas" | "schemaMap" | "mixed" | "value";
interface Keyword {
    readonly holds: Holds;
    readonly from?: Dialect;
    readonly until?: Dialect;
    /** Says nothing about which instances are valid. */
    readonly annotation?: true;
    /** Its subschemas judge the same instance as the schema around them. */
    readonly inPlace?: true;
}
/** What a keyword is in a dialect; undefined when that dialect does not know it (it is then ignored). */
export declare function keywordIn(name: string, dialect: Dialect): Keyword | undefined;
/** Where a `$ref` hides everything beside it. */
export declare function refHidesSiblings(dialect: Dialect): boolean;
export {};
