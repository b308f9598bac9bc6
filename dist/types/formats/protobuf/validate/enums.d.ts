import { type ProtoFile } from "../model/descriptor.js";
import type { SyntaxFault } from "../syntax/ast.js";
/** What protoc refuses about enums: no values, a first value that is not zero, aliases, reserved numbers and names. */
export declare function enumFaults(file: ProtoFile): Generator<SyntaxFault>;
