import type { Matched } from "../match.js";
export declare const typeName: import("../../../model/rule.js").Rule<Matched>;
