/** A person's words inside a sentence of ours: the quotes show where they begin and end. */
export function cited(words: string): string {
  return `"${words.trim()}"`;
}

/** Names as a choice: "a", "a or b", "a, b or c". */
export function anyOf(names: readonly string[]): string {
  return listText(names, "or");
}

/** Names together: "a", "a and b", "a, b and c". */
export function allOf(names: readonly string[]): string {
  return listText(names, "and");
}

function listText(names: readonly string[], word: "or" | "and"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1) ?? ""}`;
}

/** "a message", "an enum": u begins our nouns as in "a uint32". */
export function articled(noun: string): string {
  return /^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
