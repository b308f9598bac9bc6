import type { Matched } from "../matching/match.js";
import type { ProtoFile } from "../model/descriptor.js";
/** FileOptions of descriptor.proto that only generators read: language, default, and buf's rule for it. */
export declare const fileOptionLanguages: Readonly<Record<string, readonly [languages: string, unset: string]>>;
export declare const fileOptions: import("../../../model/rule.js").Rule<Matched>;
/** What the options say, written or not. */
export declare function generatedFileFacts({ options }: ProtoFile): Readonly<Record<string, string>>;
