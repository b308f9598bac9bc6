import type { Matched } from "../matched.js";
export declare const doc: import("../../../model/rule.js").Rule<Matched>;
