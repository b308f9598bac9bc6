import type { Matched } from "../match.js";
export declare const sharedType: import("../../../model/rule.js").Rule<Matched>;
