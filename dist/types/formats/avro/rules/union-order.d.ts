import type { Matched } from "../match/matched.js";
export declare const unionOrder: import("../../../model/rule.js").Rule<Matched>;
