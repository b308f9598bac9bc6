import type { Enum } from "../model/descriptor.js";
import type { Report } from "./buf-report.js";
/** The rules about an enum that both sides have. */
export declare function enumRules(base: Enum, head: Enum, report: Report): void;
