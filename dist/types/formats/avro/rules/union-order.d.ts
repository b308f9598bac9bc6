import type { Matched } from "../matched.js";
export declare const unionOrder: import("../../../model/rule.js").Rule<Matched>;
