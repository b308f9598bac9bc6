/** File options that change generated code, by the option's name. */
export declare const fileOptionRules: readonly string[];
export declare const bufCategories: Readonly<Record<string, ReadonlySet<string>>>;
/** The rule ids that a name in buf.yaml stands for: a category's, or one. */
export declare function rulesNamed(name: string): ReadonlySet<string>;
