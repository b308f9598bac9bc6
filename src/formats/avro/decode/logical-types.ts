import { misreads, type Outcome, reads, readsWith } from "../../../model/outcome.js";
import type { Logical, Type } from "../schema/schema.js";

/**
 * What a reader makes of a value whose bytes it reads: decoders ignore logical types when they resolve schemas
 * (Apache Avro 1.12, avsc), so a unit or a scale that differs goes through unseen. The specification asks decimals
 * to agree in precision and scale.
 */
export function decodeLogical(reader: Type, writer: Type): Outcome {
  const [r, w] = [reader.logical, writer.logical];
  if (!r && !w) return reads;
  if (r && !w) return gained(r, writer);
  if (!r && w) return readsWith(`the reader sees the bare ${reader.kind} of a ${logicalText(w)}`);
  if (!r || !w || logicalText(r) === logicalText(w)) return reads;
  if (r.name === "decimal" && w.name === "decimal") return decimals(r, w);
  return misreads(
    `a ${logicalText(w)} is taken for a ${logicalText(r)}: the number is the same, its meaning is not`,
  );
}

function gained(logical: Logical, writer: Type): Outcome {
  return misreads(
    `the writer declares a plain ${writer.kind}, and the reader takes any such value for a ${logicalText(logical)}`,
  );
}

function decimals(reader: Logical, writer: Logical): Outcome {
  if (reader.scale !== writer.scale)
    return misreads(
      `a decimal of scale ${String(writer.scale ?? 0)} is read with scale ${String(reader.scale ?? 0)}: every value moves its decimal point`,
    );
  return misreads(
    `a decimal of precision ${String(writer.precision ?? 0)} is read with precision ${String(reader.precision ?? 0)}: the specification does not let them match, and decoders that check it (Rust) refuse`,
  );
}

export function logicalText({ name, precision, scale }: Logical): string {
  return name === "decimal" ? `decimal(${String(precision ?? 0)}, ${String(scale ?? 0)})` : name;
}
