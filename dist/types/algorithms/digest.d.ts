/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export declare function sha256(text: string): string;
/** The same digest as fingerprints and sign-offs write it: "sha256:" and the digits. */
export declare function digestOf(text: string): string;
