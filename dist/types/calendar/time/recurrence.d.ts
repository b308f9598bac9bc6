/** Reads an RRULE; a message completes "rrule …" with what was expected. */
export declare function readRecurrence(text: string): {
    readonly rrule: string;
    readonly count: boolean;
} | {
    readonly message: string;
};
