/** The package's version, written in by the build; run from source there is none. */
export declare const version: string;
