import type { Enum, Message } from "../model/descriptor.js";
/** All that decides how a message's data looks, without its own name: equal for a message that was only renamed. */
export declare function shapeOfMessage(message: Message): string;
export declare function shapeOfEnum({ values, closed }: Enum): string;
