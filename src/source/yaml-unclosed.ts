import type { CST } from "yaml";

/** What opens and does not close: a bracket, a brace or a quote. */
export interface Unclosed {
  /** The character that opens it, and the one that is missing. */
  readonly opens: string;
  readonly closes: string;
  /** Where it opens. */
  readonly at: number;
}

/** What opens before a place and is not closed, the innermost of the first: a parser notices it only further on. */
export function unclosedBefore(tokens: readonly CST.Token[], place: number): Unclosed | undefined {
  for (const token of tokens)
    for (const unclosed of unclosedIn(token)) return unclosed.at < place ? unclosed : undefined;
  return undefined;
}

const closing: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** Inner ones first. The depth of a document is limited before. */
function* unclosedIn(token: CST.Token | null | undefined): Generator<Unclosed> {
  if (!token) return;
  if (token.type === "double-quoted-scalar" || token.type === "single-quoted-scalar") {
    const quote = token.source.charAt(0);
    if (token.source.length === 1 || !token.source.endsWith(quote))
      yield { opens: quote, closes: quote, at: token.offset };
  }
  if (token.type === "document") yield* unclosedIn(token.value);
  if (!("items" in token)) return;
  for (const { key, value } of token.items) {
    yield* unclosedIn(key);
    yield* unclosedIn(value);
  }
  if (token.type !== "flow-collection") return;
  const { source: opens, offset: at } = token.start;
  const closes = closing[opens] ?? "";
  if (token.end[0]?.source !== closes) yield { opens, closes, at };
}
