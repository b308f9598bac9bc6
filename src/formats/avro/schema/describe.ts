import { isNamed, type Logical, type Schema, typeOf } from "./schema.js";

/** A type for messages: "long", "timestamp-millis (long)", "record Order", "array of string". */
export function describeType(schema: Schema): string {
  const type = typeOf(schema);
  switch (type.kind) {
    case "record":
    case "enum":
      return `${type.kind} ${type.name}`;
    case "fixed":
      return withLogical(`fixed ${type.name}(${String(type.size)})`, type.logical);
    case "array":
      return `array of ${briefly(type.items)}`;
    case "map":
      return `map of ${briefly(type.values)}`;
    case "union": {
      const shown = type.branches.slice(0, 6).map(briefly);
      return `[${shown.join(", ")}${type.branches.length > 6 ? ", …" : ""}]`;
    }
    default:
      return withLogical(type.kind, type.logical);
  }
}

function briefly(schema: Schema): string {
  const type = typeOf(schema);
  return isNamed(type) ? type.name : type.kind;
}

function withLogical(base: string, logical: Logical | undefined): string {
  if (!logical) return base;
  if (logical.name !== "decimal") return `${logical.name} (${base})`;
  return `decimal(${String(logical.precision ?? 0)}, ${String(logical.scale ?? 0)}) as ${base}`;
}
