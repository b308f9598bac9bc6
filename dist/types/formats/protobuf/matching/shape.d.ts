import type { Enum, Message } from "../model/descriptor.js";
/** What decides how the data of a message looks, without its name: equal when a message was only renamed. */
export declare function shapeOfMessage(message: Message): string;
export declare function shapeOfEnum({ values, closed }: Enum): string;
