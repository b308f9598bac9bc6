import type { Field, FieldType } from "./descriptor.js";

/** A type as people write it. */
export function typeText(field: Field): string {
  const value = typeName(field.type);
  return field.mapKey === undefined ? value : `map<${field.mapKey}, ${value}>`;
}

export function typeName(type: FieldType): string {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "message":
      return type.message.fullName;
    case "enum":
      return type.enum.fullName;
    case "unresolved":
      return type.name;
  }
}
