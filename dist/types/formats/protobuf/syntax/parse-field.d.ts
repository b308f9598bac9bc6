import type { Edition, FieldNode, Label, Span } from "./ast.js";
import type { Cursor } from "./cursor.js";
import type { Body } from "./parse-message.js";
interface FieldPlace {
    readonly edition: Edition;
    readonly depth: number;
    readonly oneof: number | undefined;
}
export declare function field(cursor: Cursor, body: Pick<Body, "messages">, place: FieldPlace): FieldNode;
export declare function group(cursor: Cursor, body: Pick<Body, "messages">, place: FieldPlace & {
    label: Label | undefined;
    start: Span;
}): FieldNode;
/** A token is more than its place: nodes outlive it. */
export declare function span({ start, end }: Span): Span;
export {};
