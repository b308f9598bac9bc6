import type { Library, SchemaDocument } from "./library.js";
import type { Place } from "./resolve.js";
/** Where dynamic references may lead in everything that one document reaches. */
export interface DynamicScope {
    /** Every schema that answers to the name ("" is `$recursiveAnchor`), in the order in which documents are met. */
    owners(name: string): readonly Place[];
    /**
     * The one owner that every dynamic scope with an owner in it begins with. Evaluation starts at the document's root
     * and enters other documents by references only; where all ways from there meet the same owner first, that one is
     * the outermost (JSON Schema Core §8.2.3.2). undefined: there are several, or an owner is a part of its document.
     */
    outermost(name: string): Place | undefined;
}
export declare function dynamicScopeOf(library: Library, root: SchemaDocument): DynamicScope;
/** The name that a dynamic reference asks for. */
export declare function dynamicName(key: string, reference: string): string;
