import type { Matched } from "../matching/match.js";
export declare const rpcTypes: import("../../../model/rule.js").Rule<Matched>;
