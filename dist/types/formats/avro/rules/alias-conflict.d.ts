import type { Matched } from "../matched.js";
export declare const aliasConflict: import("../../../model/rule.js").Rule<Matched>;
