import type { Matched } from "../match.js";
export declare const protocolName: import("../../../model/rule.js").Rule<Matched>;
