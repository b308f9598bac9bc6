import type { Field, ProtoFile } from "../descriptor.js";
type Facts = Readonly<Record<string, string>>;
/** Options that change nothing but generated code; each language looks at its own. */
export declare function generatedFacts({ options, features }: Field): Facts;
/** FileOptions of descriptor.proto that only generators read: language, default, and buf's rule for it. */
export declare const fileOptionLanguages: Readonly<Record<string, readonly [languages: string, unset: string]>>;
/** What the options say, written or not. */
export declare function generatedFileFacts({ options }: ProtoFile): Readonly<Record<string, string>>;
export {};
