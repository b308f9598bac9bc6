import type { Document, Node as YamlNode } from "yaml";
import { type Node } from "./node.js";
import { type Text } from "./text.js";
import type * as Library from "./yaml-library.js";
/** How many nodes aliases may add to a document, so that a few lines cannot stand for a billion values. */
export declare const mostAliased = 50000;
export type YamlDocument = Document.Parsed;
/** The library's tree as ours, with the place of every value. */
export declare function convert(document: YamlDocument & {
    contents: YamlNode;
}, source: Text, yaml: typeof Library): Node;
