import type { Message } from "../model/descriptor.js";
import type { ReservedName, SyntaxFault } from "../syntax/ast.js";
export declare function numbersTwice({ fields }: Message): Generator<SyntaxFault>;
export declare function reservedUses({ fields, node }: Message): Generator<SyntaxFault>;
export declare function rangeFaults({ node, file }: Message): Generator<SyntaxFault>;
/** Names that are reserved twice, or that are no identifiers. */
export declare function reservedNameFaults(names: readonly ReservedName[]): Generator<SyntaxFault>;
