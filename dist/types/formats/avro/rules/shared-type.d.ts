import type { Matched } from "../matched.js";
export declare const sharedType: import("../../../model/rule.js").Rule<Matched>;
