import type { BufField, BufMessage } from "./buf-view.js";
import type { Report } from "./buf-report.js";
/** The rules about a field that both sides have under one number, in `buf breaking`'s own terms. */
export declare function fieldRules(base: BufField, head: BufField, message: BufMessage | undefined, report: Report): void;
