/**
 * Text from contracts is the attacker's: control characters, terminal escapes and invisible direction marks are shown
 * as escapes, so that what a person reads is what is there. GitHub's runner takes "##[" anywhere in a line for a command of
 * its first syntax (actions/runner, ActionCommand.TryParse).
 */
export function visible(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g,
      escaped,
    )
    .replace(/#(?=#\[)/g, escaped);
}

/** One line, for places that cannot hold more. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s*[\r\n]+\s*/g, " "));
}

/** Plain text inside GitHub markdown: no markup, no HTML, no mentions, no links. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_{}[\]()#+!|~]/g, (char) => `\\${char}`)
    .replace(/@/g, "@\u200b")
    .replace(/:\/\//g, ":\u200b//");
}

/** Inline code whose fence is longer than any run of backticks inside. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Our own prose, in which code stands between backticks: the code stays code, and everything is escaped. */
export function markdownProse(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 === 0 ? markdownText(part) : markdownCode(part)))
    .join("");
}

/** Markdown inside a table cell: GitHub ends a cell at a bar even inside code. */
export function cell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, "\\|");
}

/** A long text, cut, with a sign that there is more. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${beginning(text, length - 1)}…`;
}

/** At most so many UTF-16 units of a text; no character is cut in two. */
export function beginning(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** JSON for people and programs: what JSON.stringify leaves of control and direction characters is escaped too. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  const direct =
    /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]|#(?=#\[)/g;
  return `${json.replace(direct, escaped)}\n`;
}

/** Every code unit by its number. */
function escaped(units: string): string {
  return units
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
