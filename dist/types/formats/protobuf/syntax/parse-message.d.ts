import type { Edition, ExtendNode, MessageNode, Visibility } from "./ast.js";
import type { Cursor } from "./cursor.js";
import type { Mutable } from "./mutable.js";
export type Body = Pick<Mutable<MessageNode>, "fields" | "oneofs" | "messages" | "enums" | "extends" | "extensionRanges" | "reservedRanges" | "reservedNames" | "options">;
export declare function visibilityOf(cursor: Cursor): Visibility;
export declare function message(cursor: Cursor, edition: Edition, visibility: Visibility, depth: number): MessageNode;
export declare function messageBody(cursor: Cursor, edition: Edition, depth: number): Body;
export declare function oneof(cursor: Cursor, body: Body, edition: Edition, depth: number): void;
export declare function extend(cursor: Cursor, body: {
    messages: MessageNode[];
    edition: Edition;
}, depth: number): ExtendNode;
