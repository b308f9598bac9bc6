import { type Matched } from "../match/matched.js";
export declare const promotion: import("../../../model/rule.js").Rule<Matched>;
