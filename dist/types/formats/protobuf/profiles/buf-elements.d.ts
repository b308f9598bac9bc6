import type { BufMessage } from "./buf-view.js";
import type { Report } from "./buf-report.js";
/** The rules about a message that both sides have. */
export declare function messageRules(base: BufMessage, head: BufMessage, report: Report): void;
