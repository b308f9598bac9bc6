import type { Message, Scalar } from "../model/descriptor.js";
export declare function jsonScalarOf({ fullName }: Message): Scalar | undefined;
/** Whether ProtoJSON writes this message in a form of its own. */
export declare function hasSpecialJson({ fullName }: Message): boolean;
/** Whether ProtoJSON writes this message as a text of its own. */
export declare function isJsonText({ fullName }: Message): boolean;
