import type { Matched } from "../match/matched.js";
export declare const fieldRename: import("../../../model/rule.js").Rule<Matched>;
