import { type ProtoFile } from "../model/descriptor.js";
import type { SyntaxFault } from "../syntax/ast.js";
/** Extension ranges may declare what their numbers are for; extensions must be what is declared (descriptor.proto). */
export declare function declarationFaults(file: ProtoFile): Generator<SyntaxFault>;
