import type { Surface } from "../../../model/outcome.js";
import type { Enum, Field, Message } from "../model/descriptor.js";
import type { PairReadings } from "./pair-readings.js";

/** How readers behave, as the contract's settings declare it. */
export interface Policy {
  /** What a ProtoJSON reader does with an unknown key. */
  readonly unknownFields: "ignore" | "reject";
  /** Readers tolerate values that they do not know: of all enums, of those that are open, or of none. */
  readonly unknownValues: "all" | "open" | "none";
}

/** What a question about a reader and a writer depends on besides the two. */
export interface ReaderContext {
  readonly policy: Policy;
  /** Equal for two types that are the same one in two versions: renamed and moved types keep theirs. */
  readonly identity: (type: Message | Enum) => unknown;
  /** Whether two messages are versions of one, in whatever files; equal for all contracts of a run. */
  readonly isVersion: (reader: Message, writer: Message) => boolean;
  /** The extensions that a message has on its side, in whatever files; on both where both sides share the message. */
  readonly extensionsOf: (message: Message) => readonly Field[];
  /** The answers about whole messages so far. */
  readonly readings: PairReadings;
}

/** One side of a pair of fields: the field, or only the message that has no such field. */
export interface FieldSide {
  readonly field: Field | undefined;
  readonly message: Message | undefined;
  /** The change is about what else is set beside the field. */
  readonly together?: boolean;
}

/** The surfaces on which data travels. */
export type DataSurface = "wire" | "json";

export function isData(surface: Surface): surface is DataSurface {
  return surface === "wire" || surface === "json";
}
