/** The ending of the name that a text would have as an Avro file. */
export declare function suffixOf(text: string, isJson: boolean): string | undefined;
