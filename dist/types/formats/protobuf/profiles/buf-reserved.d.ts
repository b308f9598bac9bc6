import type { Enum, Message } from "../model/descriptor.js";
import type { RangeNode } from "../syntax/ast.js";
export type At = (id: string, said: string, span?: {
    start: number;
    end: number;
}) => void;
export declare function jsonRule(id: string, base: Message | Enum, head: Message | Enum, at: At): void;
export declare function reservedRules(id: string, base: Message | Enum, head: Message | Enum, at: At): void;
export declare function rangesRule(id: string, kind: string, base: readonly RangeNode[], head: readonly RangeNode[], element: Message | Enum, at: At): void;
export declare function inRanges(number: number, ranges: readonly RangeNode[]): boolean;
