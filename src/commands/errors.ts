/** By name: a lazily loaded part of the bundle has classes of its own. */
export function hasErrorName<T extends Error>(error: unknown, name: T["name"]): error is T {
  return error instanceof Error && error.name === name;
}
