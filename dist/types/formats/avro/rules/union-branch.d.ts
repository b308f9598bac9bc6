import type { Matched } from "../match.js";
export declare const unionBranch: import("../../../model/rule.js").Rule<Matched>;
