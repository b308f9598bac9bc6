import { misreads, type Outcome, readsWith, rejects } from "../../../model/outcome.js";
import type { Enum, Field } from "../model/descriptor.js";
import { effectiveDefault } from "../model/defaults.js";

/**
 * ProtoJSON writes the enum google.protobuf.NullValue as null. To any other type but a Value null is an absent field, and no
 * element. Undefined where that type decides: nothing is written, or both know it.
 */
export function readNull(reader: Field, writer: Field): Outcome | undefined {
  const { type: to } = reader;
  if (writer.type.kind !== "enum" || !isNullValue(writer.type.enum)) return undefined;
  if (to.kind === "enum" && isNullValue(to.enum)) return undefined;
  if (to.kind === "message" && to.message.fullName === "google.protobuf.Value") return undefined;
  if (writer.cardinality !== "singular")
    return rejects("a NullValue is written as null, which is refused as an element of a list or map");
  if (writer.presence === "implicit") return undefined;
  return reader.presence === "implicit" && effectiveDefault(reader) === "0"
    ? readsWith("a NullValue is written as null, which reads as absent, and an absent field reads as 0")
    : misreads("a NullValue is written as null, which reads as absent");
}

function isNullValue({ fullName }: Enum): boolean {
  return fullName === "google.protobuf.NullValue";
}
