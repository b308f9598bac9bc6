import type { Matched } from "../matched.js";
export declare const sortOrder: import("../../../model/rule.js").Rule<Matched>;
