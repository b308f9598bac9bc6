import type { Aliases } from "../schema/aliases.js";
import type { Type } from "../schema/schema.js";
import type { Expansion } from "./pair-graph.js";
/**
 * What real decoders do where a reader's type meets a writer's: the specification's Schema Resolution, and where it
 * leaves a choice, Apache Avro 1.12's resolving decoder.
 */
export declare function decoders(aliases: Aliases): (reader: Type, writer: Type) => Expansion;
