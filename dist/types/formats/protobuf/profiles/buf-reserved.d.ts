import type { Enum, Message } from "../model/descriptor.js";
import type { RangeNode } from "../syntax/ast.js";
import type { At } from "./buf-report.js";
export declare function jsonRule(id: string, base: Message | Enum, head: Message | Enum, at: At): void;
export declare function reservedRules(id: string, base: Message | Enum, head: Message | Enum, at: At): void;
export declare function missingValues(what: string, { from, to }: RangeNode, { kind, name }: Message | Enum): string;
