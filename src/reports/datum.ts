import type { ElementPath } from "../model/change.js";
import type { Witness } from "../model/outcome.js";
import { beginning, shorten } from "./escape.js";

/** A datum for people: the part that the change is about, with long texts cut, in at most about `longest` characters. */
export function datumExcerpt({ shown, written }: Witness, element: ElementPath, longest = 100): string {
  const whole = shown ?? JSON.stringify(written);
  if (whole.length <= longest) return whole;
  const names = new Set(element.map(plainName).filter((name) => name !== ""));
  const inner = shown === undefined ? written : parsed(shown);
  const text = inner === undefined ? whole : focused(inner, names, 0);
  return shorten(text, 2 * longest);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // it is cut already
  }
}

/** Names as schemas and data spell them: with and without underscores and signs. */
function plainName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

const deepest = 20;
const longestString = 24;
const mostItems = 2;

/** JSON with only the keys that lead to one of the names, where any does; `…` stands for the others. */
function focused(value: unknown, names: ReadonlySet<string>, depth: number): string {
  if (typeof value === "string") return JSON.stringify(shortString(value));
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (depth > deepest) return "…";
  if (Array.isArray(value)) {
    const items = value.slice(0, mostItems).map((item) => focused(item, names, depth + 1));
    return `[${[...items, ...(value.length > mostItems ? ["…"] : [])].join(",")}]`;
  }
  const entries = Object.entries(value);
  const leading = entries.filter(([key, inner]) => leadsTo(key, inner, names, depth));
  const kept = leading.length > 0 ? leading : entries.slice(0, mostItems);
  const texts = kept.map(([key, inner]) => `${JSON.stringify(key)}:${focused(inner, names, depth + 1)}`);
  return `{${[...texts, ...(kept.length < entries.length ? ["…"] : [])].join(",")}}`;
}

function leadsTo(key: string, value: unknown, names: ReadonlySet<string>, depth: number): boolean {
  if (names.has(plainName(key))) return true;
  if (typeof value !== "object" || value === null || depth > deepest) return false;
  return Object.entries(value).some(([inner, below]) => leadsTo(inner, below, names, depth + 1));
}

/** The beginning of a long text, and its length. */
function shortString(text: string): string {
  return text.length <= longestString ? text : `${beginning(text, 8)}… (${String(text.length)} characters)`;
}
