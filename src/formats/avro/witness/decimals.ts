/** An unscaled number in two's complement, with its decimal point. */
export function decimalText(bytes: Uint8Array, scale: number): string {
  if (bytes.length === 0) return "0";
  const unsigned = BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
  const value = BigInt.asIntN(8 * bytes.length, unsigned);
  const sign = value < 0n ? "-" : "";
  const digits = String(value < 0n ? -value : value);
  if (scale < 0) return `${sign}${digits}e${String(-scale)}`;
  if (scale === 0) return sign + digits;
  if (scale > 60) return `${sign}${digits}e-${String(scale)}`;
  const padded = digits.padStart(scale + 1, "0");
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

/** What a big-decimal holds: the length of a number, its bytes, its scale. undefined: the bytes end within it. */
export function bigDecimalOf(bytes: Uint8Array): string | undefined {
  const length = varint(bytes, 0);
  if (!length || length.value < 0 || length.end + length.value >= bytes.length) return undefined;
  const scale = varint(bytes, length.end + length.value);
  return scale && decimalText(bytes.slice(length.end, length.end + length.value), scale.value);
}

function varint(bytes: Uint8Array, start: number): { value: number; end: number } | undefined {
  let raw = 0n;
  for (let at = start; at < bytes.length && at < start + 5; at += 1) {
    const byte = bytes[at] ?? 0;
    raw |= BigInt(byte & 127) << BigInt(7 * (at - start));
    if (byte < 128) return { value: Number((raw >> 1n) ^ -(raw & 1n)), end: at + 1 };
  }
  return undefined;
}

/** 1234, or its first digits where a precision allows no more, as a number in the fewest bytes, or in `size` of them. */
export function decimalBytes(precision: number, size?: number): Uint8Array {
  const value = Number("1234".slice(0, Math.min(precision, 4)));
  const bytes = value < 128 ? [value] : [value >> 8, value & 255];
  const padding = Math.max(0, (size ?? bytes.length) - bytes.length);
  return new Uint8Array([...new Array<number>(padding).fill(0), ...bytes].slice(0, size));
}

/** 12.34 as a big-decimal. */
export const bigDecimal = new Uint8Array([0x04, 0x04, 0xd2, 0x04]);
/** 0 as a big-decimal. */
export const bigDecimalZero = new Uint8Array([0x02, 0x00, 0x00]);
