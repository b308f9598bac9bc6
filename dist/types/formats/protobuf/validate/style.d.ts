import { type ProtoFile } from "../model/descriptor.js";
import type { SyntaxFault } from "../syntax/ast.js";
/** Names under `enforce_naming_style = STYLE2024`, which edition 2024 starts with (protobuf.dev, Style Guide). */
export declare function styleFaults(file: ProtoFile): Generator<SyntaxFault>;
