import type { Enum, Service } from "../model/descriptor.js";
import type { BufMessage } from "./buf-view.js";
import type { Report } from "./buf.js";
/** The rules about a message that both sides have. */
export declare function messageRules(base: BufMessage, head: BufMessage, report: Report): void;
/** The rules about an enum that both sides have. */
export declare function enumRules(base: Enum, head: Enum, report: Report): void;
/** The rules about a service that both sides have. */
export declare function serviceRules(base: Service, head: Service, report: Report): void;
