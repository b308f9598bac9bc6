/** The ending of the name that a text would have as a Protobuf file. */
export declare function suffixOf(text: string, isJson: boolean): string | undefined;
