import type { Matched } from "../matching/matched.js";
export declare const rpcStreaming: import("../../../model/rule.js").Rule<Matched>;
