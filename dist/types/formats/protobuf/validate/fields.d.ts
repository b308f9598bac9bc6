import type { ProtoFile } from "../model/descriptor.js";
import type { SyntaxFault } from "../syntax/ast.js";
/** What protoc refuses about fields: numbers, labels, types, JSON names, defaults, packing, reserved numbers. */
export declare function fieldFaults(file: ProtoFile): Generator<SyntaxFault>;
