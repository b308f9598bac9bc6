import { type ProtoFile } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { SyntaxFault } from "../syntax/ast.js";
/** Options that no compiler knows, written twice, or with a value that they cannot have. */
export declare function optionFaults(model: ProtoModel, file: ProtoFile): Generator<SyntaxFault>;
