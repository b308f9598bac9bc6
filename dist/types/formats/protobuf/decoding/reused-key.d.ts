import { type Outcome } from "../../../model/outcome.js";
import type { Field, Message } from "../model/descriptor.js";
/** Reads the type of a field: rules and whole messages look into types differently. */
type ReadType = (reader: Field, writer: Field) => Outcome;
/**
 * ProtoJSON knows fields by their keys: a field that the reader no longer has is read into whichever field accepts its
 * key now. Undefined where none does.
 */
export declare function readReusedKey(reader: Message | undefined, writer: Field, readType: ReadType): Outcome | undefined;
export {};
