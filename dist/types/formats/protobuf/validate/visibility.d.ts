import type { ProtoFile } from "../model/descriptor.js";
import type { SyntaxFault } from "../syntax/ast.js";
/** Syntax of edition 2024 in other editions, and uses of types that are local to another file. */
export declare function visibilityFaults(file: ProtoFile): Generator<SyntaxFault>;
