import type { Matched } from "../matching/matched.js";
import type { Rpc } from "../model/descriptor.js";
export declare const rpcPresence: import("../../../model/rule.js").Rule<Matched>;
/** A method as an element with its file and span. */
export declare function rpcElement(rpc: Rpc | undefined): {
    element: import("../../../index.js").ElementPath;
    file: import("../model/descriptor.js").ProtoFile;
    at: import("../syntax/ast.js").Span;
} | undefined;
