import type { Library, SchemaDocument } from "./library.js";
/** Paths of the repository as URIs. */
export declare const root = "file:///";
/** The repository file that a reference leads to: by its URI, or by how it is written next to the file. */
export declare function pathOfReference({ snapshot }: Library, document: SchemaDocument, uri: string, written: string): string | undefined;
/** A text without percent escapes; as it is where they are none. */
export declare function decoded(path: string): string;
/** One text for a base and a reference against it: either may hold any character. */
export declare function referenceKey(base: string, reference: string): string;
/** RFC 3986 resolution; a text that is no URI reference stays as it is. */
export declare function absolute(reference: string, base: string): string;
export declare function withoutFragment(uri: string): string;
