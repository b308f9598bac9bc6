import type { Matched } from "../match/matched.js";
export declare const protocolName: import("../../../model/rule.js").Rule<Matched>;
