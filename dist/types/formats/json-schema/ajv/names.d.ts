import type { Library, SchemaDocument } from "../documents/library.js";
/** Names at any depth of an instance. */
export declare function namesIn(instance: unknown, names: Set<string>): Set<string>;
/** Whether references may lead into a schema by name: then nothing is left out. */
export declare function hasNamedParts(library: Library, document: SchemaDocument): boolean;
/** Names that references lead through: what they lead to must stay. */
export declare function pointedNames(library: Library, document: SchemaDocument): Set<string>;
