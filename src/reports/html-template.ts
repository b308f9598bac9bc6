import { visible } from "./escape.js";

/** HTML that is safe to print: only `html` makes it, which escapes what it is given. */
export class Markup {
  constructor(readonly text: string) {}
}
type Part = string | number | Markup | readonly Markup[];

/** A template whose parts are escaped unless they are markup themselves. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const printed = parts.map((part) =>
    part instanceof Markup
      ? part.text
      : typeof part === "string" || typeof part === "number"
        ? escaped(String(part))
        : part.map(({ text }) => text).join("\n"),
  );
  return new Markup(texts.map((text, i) => text + (printed[i] ?? "")).join(""));
}

function escaped(text: string): string {
  return visible(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}

/** Nothing to print. */
export const none = new Markup("");
