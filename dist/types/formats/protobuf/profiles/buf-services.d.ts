import type { Service } from "../model/descriptor.js";
import type { Report } from "./buf-report.js";
/** The rules about a service that both sides have. */
export declare function serviceRules(base: Service, head: Service, report: Report): void;
