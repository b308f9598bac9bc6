import type { Edition, ExtendNode, MessageNode, Visibility } from "./ast.js";
import type { Cursor } from "./cursor.js";
export declare function visibilityOf(cursor: Cursor): Visibility;
export declare function message(cursor: Cursor, edition: Edition, visibility: Visibility, depth: number): MessageNode;
export declare function extend(cursor: Cursor, body: {
    messages: MessageNode[];
    edition: Edition;
}, depth: number): ExtendNode;
