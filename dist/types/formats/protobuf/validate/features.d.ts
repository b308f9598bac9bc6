import { type ProtoFile } from "../model/descriptor.js";
import type { SyntaxFault } from "../syntax/ast.js";
/** The elements that each feature may be set on (`targets` in descriptor.proto). */
export declare const featureTargets: Readonly<Record<string, readonly string[]>>;
/** Features that a field sets although they mean nothing for it, or that contradict what it is. */
export declare function featureFaults(file: ProtoFile): Generator<SyntaxFault>;
