import type { Matched } from "../matched.js";
export declare const protocolName: import("../../../model/rule.js").Rule<Matched>;
