import type { Matched } from "../match.js";
export declare const typeChange: import("../../../model/rule.js").Rule<Matched>;
