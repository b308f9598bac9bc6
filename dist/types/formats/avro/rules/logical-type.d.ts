import { type Matched } from "../match/matched.js";
export declare const logicalType: import("../../../model/rule.js").Rule<Matched>;
