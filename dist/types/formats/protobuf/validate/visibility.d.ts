import type { ProtoFile } from "../model/descriptor.js";
import type { SyntaxFault } from "../syntax/ast.js";
/** What belongs to edition 2024 only, and types of other files that are local there. */
export declare function visibilityFaults(file: ProtoFile): Generator<SyntaxFault>;
