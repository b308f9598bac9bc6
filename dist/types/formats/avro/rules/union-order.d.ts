import type { Matched } from "../match.js";
export declare const unionOrder: import("../../../model/rule.js").Rule<Matched>;
