import type { Node } from "../../../source/node.js";
import type { Library, SchemaDocument } from "../documents/library.js";
import type { Theory } from "../engine/theory.js";
import { type Literal } from "../engine/formula.js";
import { type Validator } from "../ajv/validator.js";
/** A parsed schema of one side with everything it may refer to. */
export interface Contract {
    readonly library: Library;
    readonly document: SchemaDocument;
}
/** One schema in one comparison. */
export interface Schema {
    readonly contract: Contract;
    /** Every instance that it allows. */
    readonly literal: Literal;
    /** The instances in which only declared names occur. */
    declared(): Literal;
    /** Ajv over the documents as they are written. */
    validator(): Promise<Validator>;
}
/** A side, read as logic. */
export declare function schemaOf(theory: Theory, contract: Contract, steps?: number): Schema;
/** A side in which one document is another one. */
export declare function replaced({ library, document }: Contract, path: string, root: Node, otherwise: readonly SchemaDocument[]): Contract;
