import { type Matched } from "../match/matched.js";
export declare const typeChange: import("../../../model/rule.js").Rule<Matched>;
