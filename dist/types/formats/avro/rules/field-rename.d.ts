import type { Matched } from "../match.js";
export declare const fieldRename: import("../../../model/rule.js").Rule<Matched>;
