import type { ProtoFile } from "../model/descriptor.js";
import type { Span } from "../syntax/ast.js";
/** Notes one finding; without a span it belongs to the file as a whole. */
export type Report = (id: string, message: string, file: ProtoFile | undefined, at?: Span) => void;
/** Notes one finding about an element that both sides have; without a span it stands at the element. */
export type At = (id: string, message: string, at?: Span) => void;
