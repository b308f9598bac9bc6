import type { Matched } from "../matched.js";
export declare const unionWrap: import("../../../model/rule.js").Rule<Matched>;
