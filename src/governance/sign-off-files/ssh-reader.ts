/** What is no signature or key of a kind that is accepted; the message completes "the signature …". */
export class FormatError extends Error {}

/** Reads the fields of SSH's binary format, one after the other. */
export interface Reader {
  bytes(count: number): Buffer;
  uint32(): number;
  string(): Buffer;
  atEnd(): boolean;
}

export function readerOf(buffer: Buffer): Reader {
  let at = 0;
  const bytes = (count: number): Buffer => {
    if (count > buffer.length - at) throw new FormatError("it is cut short");
    at += count;
    return buffer.subarray(at - count, at);
  };
  const uint32 = () => bytes(4).readUInt32BE();
  return { bytes, uint32, string: () => bytes(uint32()), atEnd: () => at === buffer.length };
}
