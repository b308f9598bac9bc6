import { largestFile, type Loaded } from "../model/snapshot.js";

export function tooLarge(size: number): Loaded {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
  return {
    fault: `the file is too large to be a contract: ${megabytes(size)} MiB, the limit is ${megabytes(largestFile)} MiB`,
  };
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-8 text, or why the bytes are not text. */
export function decode(bytes: Uint8Array): Loaded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { fault: "the file is UTF-16 text: save it as UTF-8" };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { fault: `the file is binary, not text: it has a NUL byte at offset ${String(nul)}` };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { fault: "the file is not valid UTF-8 text: save it as UTF-8" };
  }
}

/** The beginning of a file, to recognise its format. Bytes that are no text give ""; a cut character does no harm. */
export function decodeStart(bytes: Uint8Array): string {
  return bytes.includes(0) ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
