import type { EnumType } from "../schema/schema.js";
import type { Issue } from "./pair-graph.js";
/** What becomes of the writer's symbols that the reader's enum lacks: its default symbol, or nothing can be read. */
export declare function unknownSymbols(reader: EnumType, writer: EnumType): readonly Issue[];
