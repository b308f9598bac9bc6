import type { Matched } from "../match.js";
export declare const enumDefault: import("../../../model/rule.js").Rule<Matched>;
