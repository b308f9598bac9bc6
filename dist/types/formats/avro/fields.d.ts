import type { Aliases } from "./aliases.js";
import type { Expansion, Issue } from "./graph.js";
import type { RecordType } from "./schema.js";
type FieldLink = NonNullable<Expansion["links"]>[number];
interface Aligned {
    readonly issues: readonly Issue[];
    readonly links: readonly FieldLink[];
}
/** Which writer's field each of the reader's fields is read from, and what becomes of the others. */
export declare function alignFields(reader: RecordType, writer: RecordType, aliases: Aliases): Aligned;
export {};
