/** An expression longer than this may be too long for a library of expressions. */
const longest = 4000;

/**
 * Expressions over a text that match where it holds one of some words, read alike by JavaScript, PCRE and POSIX. What words
 * begin with alike stands there once: a search takes about as long for thousands of words as for a few. Of a word that no
 * expression can hold its beginning is looked for.
 */
export function anyOf(words: Iterable<string>): readonly string[] {
  const beyond: string[] = [];
  const plain: string[] = [];
  for (const word of [...new Set(Array.from(words, beginning))].sort()) {
    const last = plain.at(-1);
    if (!/^[\0-\x7f]*$/.test(word)) beyond.push(quoted(word));
    else if (last === undefined || !word.startsWith(last)) plain.push(word); // the shorter word finds it too
  }
  const expressions: string[] = [];
  let [start, length] = [0, 0];
  for (const [i, word] of plain.entries()) {
    length += word.length;
    if (length < longest && i + 1 < plain.length) continue;
    expressions.push(merged(plain.slice(start, i + 1), 0));
    [start, length] = [i + 1, 0];
  }
  return [...expressions, ...beyond];
}

/** Not cut within a character. */
function beginning(word: string): string {
  return word.length <= longest ? word : word.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
}

/** Sorted words, of which none begins with another, from a place on up to which they are alike. */
function merged(words: readonly string[], from: number): string {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  let to = from;
  while (to < first.length && first[to] === last[to]) to += 1;
  const common = quoted(first.slice(from, to));
  if (words.length <= 1) return common;
  const branches: string[] = [];
  for (let start = 0; start < words.length;) {
    let end = start + 1;
    while (end < words.length && words[end]?.[to] === words[start]?.[to]) end += 1;
    branches.push(merged(words.slice(start, end), to));
    start = end;
  }
  return `${common}(${branches.join("|")})`;
}

/** Plain text as an expression that matches just it. */
function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
