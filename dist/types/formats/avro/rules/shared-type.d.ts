import type { Matched } from "../match/matched.js";
export declare const sharedType: import("../../../model/rule.js").Rule<Matched>;
