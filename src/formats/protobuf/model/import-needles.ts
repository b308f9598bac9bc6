/** What stands in a text that imports one of these paths: its last name, at the end of a string. */
export function importNeedles(paths: readonly string[]): readonly string[] {
  const names = [...new Set(paths.map((path) => path.slice(path.lastIndexOf("/") + 1)))];
  return names.flatMap((name) => [`${name}"`, `${name}'`]);
}

/** The paths that a file may be imported by: its own, and what is left of it below each folder. */
export function suffixesOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(index).join("/"));
}
