/** Whether a file's own `$schema` is a dialect of JSON Schema. */
export declare function isSchema(path: string, start: string): boolean;
/** The ending of the name that a text would have as a JSON Schema. */
export declare function suffixOf(text: string, isJson: boolean): string | undefined;
