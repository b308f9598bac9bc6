import type { Matched } from "../matching/matched.js";
export declare const rpcTypes: import("../../../model/rule.js").Rule<Matched>;
