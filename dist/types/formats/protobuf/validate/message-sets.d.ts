import { type Message, type ProtoFile } from "../model/descriptor.js";
import type { SyntaxFault } from "../syntax/ast.js";
export declare function isMessageSet({ options }: Message): boolean;
/** A message set holds nothing but extensions, each a single message (descriptor.proto, MessageOptions). */
export declare function messageSetFaults(file: ProtoFile): Generator<SyntaxFault>;
