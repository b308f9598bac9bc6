import { type ProtoFile } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { SyntaxFault } from "../syntax/ast.js";
/** Names that are declared twice in one scope, or already by a file that this one imports. */
export declare function nameFaults(model: ProtoModel, file: ProtoFile): Generator<SyntaxFault>;
