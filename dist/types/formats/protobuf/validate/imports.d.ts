import type { ProtoFile } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { SyntaxFault } from "../syntax/ast.js";
/** Imports that lead nowhere, twice, in a circle, or to a file that does not parse. */
export declare function importFaults(model: ProtoModel, file: ProtoFile): SyntaxFault[];
