import { type Named, type Type, type Union } from "./schema.js";
/** The place of the branch of this unnamed kind: a union holds each once. */
export declare function branchOfKind(union: Union, kind: Type["kind"]): number | undefined;
/** The place of the branch of this kind and full name. */
export declare function branchOfName(union: Union, kind: Named["kind"], name: string): number | undefined;
/** The places of the branches of this kind and short name, whatever their namespaces. */
export declare function branchesOfShortName(union: Union, kind: Named["kind"], short: string): readonly number[];
