import type { Matched } from "../match.js";
export declare const messageOneWay: import("../../../model/rule.js").Rule<Matched>;
