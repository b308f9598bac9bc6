import { type Matched } from "../match/matched.js";
export declare const decimal: import("../../../model/rule.js").Rule<Matched>;
