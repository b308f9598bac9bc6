export type NameCheck = "valid" | "lenient" | "invalid";
/** One name without dots. */
export declare function checkName(name: string): NameCheck;
/** Whether a name, with its namespace or without, may stand for a type. */
export declare function mayBeTypeName(name: string): boolean;
/** Specification, Names: a dotted name is full and ignores the namespace; any other takes it. */
export declare function fullNameOf(name: string, namespace: string): string;
export declare function describeBadName(name: string): string;
