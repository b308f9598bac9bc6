import { misreads, type Outcome, reads, readsWith, rejects } from "../../../model/outcome.js";
import type { Logical, Type } from "../schema/schema.js";

/**
 * What a reader makes of a value whose bytes it reads: decoders ignore logical types when they resolve schemas
 * (Apache Avro 1.12, avsc), so a unit or a scale that differs goes through unseen. The specification asks decimals
 * to agree in precision and scale.
 */
export function decodeLogical(reader: Type, writer: Type): Outcome {
  const [r, w] = [reader.logical, writer.logical];
  if (!r) return w ? bare(reader, writer, w) : reads;
  if (w && logicalText(r) === logicalText(w)) return reads;
  const source = w ? logicalText(w) : `plain ${writer.kind}`;
  if (r.name === "uuid" && reader.kind === "string")
    return rejects(
      `the reader parses the text as a uuid, and a ${source} need not be one: Apache Avro's Java decoder and fastavro fail`,
    );
  if (r.name === "big-decimal")
    return rejects(
      `the reader expects a number's bytes and its scale inside the value, and a ${source} does not hold them: Apache Avro's Java decoder fails at the end of the value`,
    );
  if (!w)
    return misreads(
      `the writer declares a plain ${writer.kind}, and the reader takes any such value for a ${logicalText(r)}`,
    );
  if (r.name === "decimal" && w.name === "decimal") return decimals(r, w);
  return misreads(
    `a ${source} is taken for a ${logicalText(r)}: the ${isNumber(writer) ? "number is" : "bytes are"} the same, ${isNumber(writer) ? "its" : "their"} meaning is not`,
  );
}

/** The reader's type has no logical type: it hands over what the bytes hold. */
function bare(reader: Type, writer: Type, logical: Logical): Outcome {
  if (writer.kind === "bytes" && reader.kind === "string")
    return misreads(
      `the bytes of a ${logicalText(logical)} are no text: the reader decodes them as UTF-8 and loses what is not`,
    );
  return readsWith(`the reader sees the bare ${reader.kind} of a ${logicalText(logical)}`);
}

function isNumber({ kind }: Type): boolean {
  return kind === "int" || kind === "long";
}

function decimals(reader: Logical, writer: Logical): Outcome {
  if (reader.scale !== writer.scale)
    return misreads(
      `a decimal of scale ${String(writer.scale ?? 0)} is read with scale ${String(reader.scale ?? 0)}: every value moves its decimal point`,
    );
  return rejects(
    `the specification lets decimals match only where precision and scale are the same: Rust's decoder refuses precision ${String(writer.precision ?? 0)} as ${String(reader.precision ?? 0)}; Apache Avro's Java decoder, fastavro and avsc return the value unchanged`,
  );
}

/** Decimals that differ in precision alone: the specification refuses what most decoders return unchanged. */
export function differInPrecisionOnly(reader: Logical | undefined, writer: Logical | undefined): boolean {
  return (
    reader?.name === "decimal" &&
    writer?.name === "decimal" &&
    reader.scale === writer.scale &&
    reader.precision !== writer.precision
  );
}

export function logicalText({ name, precision, scale }: Logical): string {
  return name === "decimal" ? `decimal(${String(precision ?? 0)}, ${String(scale ?? 0)})` : name;
}
