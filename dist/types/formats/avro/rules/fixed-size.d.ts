import type { Matched } from "../matched.js";
export declare const fixedSize: import("../../../model/rule.js").Rule<Matched>;
