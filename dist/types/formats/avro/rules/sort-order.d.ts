import type { Matched } from "../match.js";
export declare const sortOrder: import("../../../model/rule.js").Rule<Matched>;
