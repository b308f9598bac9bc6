import type { Matched } from "../matching/match.js";
export declare const rpcStreaming: import("../../../model/rule.js").Rule<Matched>;
