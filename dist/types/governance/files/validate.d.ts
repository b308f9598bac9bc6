import { type Node } from "../../source/node.js";
import { type Text } from "../../source/text.js";
import { type ConfigFault } from "./fault.js";
import { type SchemaError } from "./schema-faults.js";
import type { SchemaName } from "./schemas.generated.js";
export interface Validator {
    (data: unknown): boolean;
    errors?: readonly SchemaError[] | null;
}
/** A governance file that was read: the tree for positions, the plain value once it has the schema's shape. */
export interface ReadFile<T> {
    readonly source: Text;
    readonly root: Node;
    readonly value: T;
}
/** Reads one governance file (YAML, or JSON by its name) and checks it against its published schema. Never throws. */
export declare function readGoverned<T>(schema: SchemaName, source: Text): Promise<ReadFile<T> | {
    readonly faults: readonly ConfigFault[];
}>;
