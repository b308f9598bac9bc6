import { type Named, type RecordType, type Schema } from "./schema.js";
/**
 * The reader's aliases as Apache Avro's `Schema.applyAliases` gathers them: the writer's types and fields are
 * renamed by them before anything is resolved. Field aliases hold for the record's full name only.
 */
export interface Aliases {
    /** False between schemas that are the same. */
    readonly apply: boolean;
    /** Whether any type has an alias at all. */
    readonly renames: boolean;
    /** The full name that a writer's type goes by in the reader's eyes. */
    typeName(writer: Named): string;
    /** Whether any field of this writer's record may go by another name. */
    renamesFieldsOf(record: RecordType): boolean;
    /** The name that a writer's field goes by. */
    fieldName(record: RecordType, field: string): string;
}
export declare function aliasesOf(roots: readonly Schema[]): Aliases;
export declare const noAliases: Aliases;
/** Every named type that these schemas reach, each once, in the order met. */
export declare function namedTypes(roots: Iterable<Schema>): ReadonlySet<Named>;
