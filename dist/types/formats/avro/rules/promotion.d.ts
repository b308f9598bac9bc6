import type { Matched } from "../matched.js";
export declare const promotion: import("../../../model/rule.js").Rule<Matched>;
