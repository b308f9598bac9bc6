import type { Matched } from "../matched.js";
export declare const fieldRename: import("../../../model/rule.js").Rule<Matched>;
