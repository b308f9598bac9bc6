import { type ProtoFile } from "../model/descriptor.js";
import { type BufMessage } from "./buf-view.js";
import type { Report } from "./buf-report.js";
export declare function fileRules(base: ProtoFile, head: ProtoFile, report: Report): void;
export declare function nestedOf({ element }: {
    readonly element: readonly string[];
}): string;
/** The innermost message that is still there around something deleted. */
export declare function enclosing(nested: string, messages: ReadonlyMap<string, BufMessage>): BufMessage | undefined;
