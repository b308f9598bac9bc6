/** What is no signature or key of a kind that is accepted; the message completes "the signature …". */
export declare class FormatError extends Error {
}
/** Reads the fields of SSH's binary format, one after the other. */
export interface Reader {
    bytes(count: number): Buffer;
    uint32(): number;
    string(): Buffer;
    atEnd(): boolean;
}
export declare function readerOf(buffer: Buffer): Reader;
