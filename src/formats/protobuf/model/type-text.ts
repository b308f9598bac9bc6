import type { Field, FieldType } from "./descriptor.js";

/** A name without the dot that makes it a full one. */
export function withoutDot(name: string): string {
  return name.replace(/^\./, "");
}

/** Whether two names, full or as written from within a package, may be of the same type. */
export function mayBeSameName(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

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
      return withoutDot(type.name);
  }
}
