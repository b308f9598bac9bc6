import type { Enum, Field, Message } from "./descriptor.js";
type Type = Message | Enum;
/** The message or enum that a field holds. */
export declare function targetOf({ type }: Field): Type | undefined;
/**
 * A digest of a type and of everything that it reaches, computed once per type: equal exactly when all of it is. Types
 * that refer to each other in a circle are hashed as one group (Tarjan's strongly connected components, without
 * recursion, because a chain of types may be as long as its author likes).
 */
export declare function typeDigest(root: Type): string;
/** Whether two types mean the same, with everything that they reach. */
export declare function isUnchanged(a: Type, b: Type): boolean;
export {};
