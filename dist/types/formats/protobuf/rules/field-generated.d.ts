import type { Field } from "../model/descriptor.js";
/** Options that change nothing but generated code; each language looks at its own. */
export declare function generatedFacts({ options, features }: Field): Facts;
type Facts = Readonly<Record<string, string>>;
export declare const fieldGenerated: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
export {};
