import { articled } from "../../../algorithms/words.js";
import { misreads, type Outcome, reads, readsWith, rejects } from "../../../model/outcome.js";
import type { Scalar } from "../model/descriptor.js";

/** How a scalar lies on the wire (https://protobuf.dev/programming-guides/encoding), with its value range. */
interface Encoding {
  readonly wire: "varint" | "zigzag" | "fixed32" | "fixed64" | "bytes";
  readonly bits: number;
  readonly sign: "signed" | "unsigned" | "float" | "bool" | "text" | "bytes";
}

const encodings: Readonly<Record<Scalar, Encoding>> = {
  int32: { wire: "varint", bits: 32, sign: "signed" },
  int64: { wire: "varint", bits: 64, sign: "signed" },
  uint32: { wire: "varint", bits: 32, sign: "unsigned" },
  uint64: { wire: "varint", bits: 64, sign: "unsigned" },
  bool: { wire: "varint", bits: 1, sign: "bool" },
  sint32: { wire: "zigzag", bits: 32, sign: "signed" },
  sint64: { wire: "zigzag", bits: 64, sign: "signed" },
  fixed32: { wire: "fixed32", bits: 32, sign: "unsigned" },
  sfixed32: { wire: "fixed32", bits: 32, sign: "signed" },
  float: { wire: "fixed32", bits: 32, sign: "float" },
  fixed64: { wire: "fixed64", bits: 64, sign: "unsigned" },
  sfixed64: { wire: "fixed64", bits: 64, sign: "signed" },
  double: { wire: "fixed64", bits: 64, sign: "float" },
  string: { wire: "bytes", bits: 0, sign: "text" },
  bytes: { wire: "bytes", bits: 0, sign: "bytes" },
};

/** The wire type number that a singular value of this scalar is written with. */
export function wireTypeOf(scalar: Scalar): 0 | 1 | 2 | 5 {
  const { wire } = encodings[scalar];
  if (wire === "varint" || wire === "zigzag") return 0;
  if (wire === "bytes") return 2;
  return wire === "fixed32" ? 5 : 1;
}

/** What a reader of one scalar makes of the bytes that a writer of another wrote. */
export function readWireScalar(reader: Scalar, writer: Scalar, verifiesUtf8: boolean): Outcome {
  if (reader === writer) return reads;
  const to = encodings[reader];
  const from = encodings[writer];
  if (from.wire === "bytes" && to.wire === "bytes") return readWireText(reader, verifiesUtf8);
  if (wireTypeOf(reader) !== wireTypeOf(writer)) {
    return misreads(
      `${writer} and ${reader} are encoded differently: the value is skipped as unknown and the field reads as absent`,
    );
  }
  if (from.wire !== to.wire || from.sign === "float" || to.sign === "float") {
    return misreads(`the bytes of ${articled(writer)} mean another number as ${reader}`);
  }
  if (from.sign === "bool") return readsWith(`true and false arrive as 1 and 0`);
  if (to.sign === "bool") return misreads(`every ${writer} except 0 arrives as true`);
  if (to.bits < from.bits) return misreads(`values beyond ${String(to.bits)} bits are cut off`);
  if (from.sign === "signed" && to.sign === "unsigned")
    return misreads(`negative numbers arrive as huge positive ones`);
  if (from.sign === "unsigned" && to.sign === "signed" && to.bits === from.bits) {
    return misreads(`values above the largest ${reader} arrive as negative numbers`);
  }
  return reads;
}

function readWireText(reader: Scalar, verifiesUtf8: boolean): Outcome {
  if (reader === "bytes") return readsWith("the text arrives as its UTF-8 bytes");
  return verifiesUtf8
    ? rejects("bytes that are not UTF-8 are refused where a string is expected")
    : misreads("bytes that are not UTF-8 arrive as a damaged string");
}

/** What a ProtoJSON reader of one scalar makes of the JSON that a writer of another wrote. */
export function readJsonScalar(reader: Scalar, writer: Scalar): Outcome {
  if (reader === writer) return reads;
  const to = encodings[reader];
  const from = encodings[writer];
  if (isNumber(from) && isNumber(to)) return readJsonNumber(reader, writer);
  if (writer === "bytes" && reader === "string")
    return misreads("the base64 text of the bytes arrives as if it were the string");
  if (writer === "string" && reader === "bytes")
    return rejects("text that is not base64 is refused where bytes are expected");
  if (reader === "string" && isNumber(from) && from.bits === 64 && from.sign !== "float") {
    return readsWith(`ProtoJSON writes ${writer} in quotes, so its digits arrive as the string`);
  }
  return rejects(`the JSON of ${articled(writer)} is refused where ${articled(reader)} is expected`);
}

function isNumber({ sign }: Encoding): boolean {
  return sign === "signed" || sign === "unsigned" || sign === "float";
}

function readJsonNumber(reader: Scalar, writer: Scalar): Outcome {
  const to = encodings[reader];
  const from = encodings[writer];
  if (to.sign === "float") {
    if (from.sign === "float" && to.bits < from.bits)
      return rejects("numbers beyond the range of float are refused, others lose digits");
    const exact = to.bits === 64 ? 53 : 24;
    const needed = from.sign === "float" ? 0 : from.bits;
    return needed > exact
      ? misreads(`large numbers lose digits: ${reader} holds integers exactly up to 2^${String(exact)}`)
      : reads;
  }
  if (from.sign === "float")
    return rejects("numbers with a fraction are refused where an integer is expected");
  const isNegative = from.sign === "signed" && to.sign === "unsigned";
  const range = (encoding: Encoding) => encoding.bits - (encoding.sign === "signed" ? 1 : 0);
  const isLarger = range(from) > range(to);
  if (isNegative)
    return rejects(
      isLarger
        ? `numbers outside the range of ${reader} are refused`
        : `negative numbers are refused where ${articled(reader)} is expected`,
    );
  return isLarger ? rejects(`numbers beyond the range of ${reader} are refused`) : reads;
}
