import type { Aliases } from "../schema/aliases.js";
import { type RecordType } from "../schema/schema.js";
import type { Issue, SchemaLink } from "./pair-graph.js";
interface Aligned {
    readonly issues: readonly Issue[];
    readonly links: readonly SchemaLink[];
}
/** Which writer's field each of the reader's fields is read from, and what becomes of the others. */
export declare function alignFields(reader: RecordType, writer: RecordType, aliases: Aliases): Aligned;
export {};
