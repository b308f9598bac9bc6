/** The registry's `compatibilityPolicy`: STRICT unless somebody changed it. */
export type Policy = "strict" | "lenient";
export declare function accepts(policy: Policy, type: string): boolean;
