import type { Outcome, Surface } from "../../../model/outcome.js";
import { type Rule, type RuleInfo } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { ProtoFile } from "../model/descriptor.js";
import type { Span } from "../syntax/ast.js";
interface FileRule extends RuleInfo {
    readonly surfaces: readonly Surface[];
    readonly fact: (file: ProtoFile) => unknown;
    readonly at: (file: ProtoFile) => Span | undefined;
    readonly reads: (reader: ProtoFile, writer: ProtoFile, on: Surface) => Outcome;
    readonly message: (base: ProtoFile, head: ProtoFile) => string;
}
/** A rule about one fact of the file itself; its element path is empty. */
export declare function defineFileRule({ fact, at, reads, message, ...info }: FileRule): Rule<Matched>;
export {};
