/** A value of a document that nobody has checked, as an object; empty where it is none. */
export type Untyped = Readonly<Record<string, unknown>>;

export function objectOf(value: unknown): Untyped {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Untyped) : {};
}

/** The items of a list as objects; none where it is no list. */
export function objectsOf(value: unknown): readonly Untyped[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

/** The texts of a list; what is no text is left out. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
