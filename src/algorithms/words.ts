/** A person's words inside a sentence of ours: the quotes show where they begin and end. */
export function cited(words: string): string {
  return `"${words.trim()}"`;
}

/** Names as a choice: "a", "a or b", "a, b or c". */
export function anyOf(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}
