import type { ProtoFile } from "../model/descriptor.js";
import type { ReservedName, SyntaxFault } from "../syntax/ast.js";
/** What protoc refuses about fields: numbers, labels, types, JSON names, defaults, packing, reserved numbers. */
export declare function fieldFaults(file: ProtoFile): Generator<SyntaxFault>;
/** Names that are reserved twice, or that nothing could have. */
export declare function reservedNameFaults(names: readonly ReservedName[]): Generator<SyntaxFault>;
