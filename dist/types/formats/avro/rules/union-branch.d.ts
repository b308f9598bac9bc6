import type { Matched } from "../matched.js";
export declare const unionBranch: import("../../../model/rule.js").Rule<Matched>;
