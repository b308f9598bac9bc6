import type { Matched } from "../matched.js";
export declare const typeChange: import("../../../model/rule.js").Rule<Matched>;
