import { type Matched } from "../match/matched.js";
export declare const fixedSize: import("../../../model/rule.js").Rule<Matched>;
