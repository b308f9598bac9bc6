import type { Matched } from "../match/matched.js";
export declare const unionBranch: import("../../../model/rule.js").Rule<Matched>;
