import type { Node } from "./node.js";
import { type Text } from "./text.js";
/** Larger YAML files are refused: the parser needs many times the file, and no contract or config is that big. */
export declare const largestYaml: number;
/** Reads one YAML 1.2 document. Throws ReadError with file, line, column and what was expected. */
export type YamlReader = (source: Text) => Node;
/** Reads a stream of documents divided by ---, as catalogues hold them. Empty documents are left out. */
export type YamlStreamReader = (source: Text) => readonly Node[];
/** The reader; the YAML library is loaded with the first call, so that runs without YAML never pay for it. */
export declare function yamlReader(): Promise<YamlReader>;
export declare function yamlStreamReader(): Promise<YamlStreamReader>;
