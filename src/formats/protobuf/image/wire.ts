/** The wire format, as far as descriptors use it: fields of a message, each with its number and raw value. */

export interface WireField {
  readonly number: number;
  /** A varint or a fixed number; 0 for bytes. */
  readonly value: bigint;
  /** A length-delimited value; empty for a number. */
  readonly bytes: Uint8Array;
}

/** @throws RangeError where the bytes are cut short or are no message. */
export function* wireFields(bytes: Uint8Array): Generator<WireField> {
  let at = 0;
  const varint = (): bigint => {
    let result = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at];
      if (byte === undefined) break;
      at += 1;
      result |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, result);
    }
    throw new RangeError(`no number ends at byte ${String(at)}`);
  };
  const take = (length: number): Uint8Array => {
    if (length > bytes.length - at) throw new RangeError(`it is cut short at byte ${String(at)}`);
    at += length;
    return bytes.subarray(at - length, at);
  };
  const none = bytes.subarray(0, 0);
  while (at < bytes.length) {
    const key = Number(varint());
    const number = Math.floor(key / 8);
    const wire = key % 8;
    if (number === 0) throw new RangeError(`no field begins at byte ${String(at)}`);
    if (wire === 0) yield { number, value: varint(), bytes: none };
    else if (wire === 2) yield { number, value: 0n, bytes: take(Number(varint())) };
    else if (wire === 1 || wire === 5) yield { number, value: 0n, bytes: take(wire === 1 ? 8 : 4) };
    else throw new RangeError(`there is no wire type ${String(wire)} at byte ${String(at)}`);
  }
}
