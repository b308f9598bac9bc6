import type { Matched } from "../match/matched.js";
export declare const sortOrder: import("../../../model/rule.js").Rule<Matched>;
