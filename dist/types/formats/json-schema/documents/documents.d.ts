import type { Library, SchemaDocument } from "./library.js";
import { type Node } from "../../../source/node.js";
import type { Text } from "../../../source/text.js";
import { type DialectSettings } from "./dialect.js";
/** Indexes a parsed schema. Also used for a document in which one change was substituted. */
export declare function documentOf(text: Text, node: Node, settings: DialectSettings): SchemaDocument;
/** A document with every document that it refers to, directly or through others. */
export declare function reachable(library: Library, document: SchemaDocument): ReadonlyMap<string, SchemaDocument>;
export declare function targetOf(library: Library, from: SchemaDocument, uri: string, written: string): SchemaDocument | undefined;
