import type { Matched } from "../match.js";
export declare const doc: import("../../../model/rule.js").Rule<Matched>;
