import type { Field } from "../model/descriptor.js";
import type { SyntaxFault } from "../syntax/ast.js";
export declare function extensionFaults(field: Field): Generator<SyntaxFault>;
