import type { Budget } from "../values/budget.js";
import type { Languages } from "./derive.js";
import type { Language } from "./language.js";

/** What is asked of a word: its number of code points, inclusive. */
interface LengthRange {
  readonly min: number;
  readonly max: number;
}

/** More states than this are not walked: the answer is then "too many". */
const mostStates = 2500;
/** Counters up to thousands have as many states, but few of each length: so many for each may be more. */
const mostOfLength = 8;
const longestWord = 100_000;

/**
 * The shortest word of a language within a range of lengths; undefined when there is none (every reachable state was
 * seen, so that is a proof), "beyond" when there are too many states or the word would be too long to write.
 */
export function findWord(
  make: Languages,
  language: Language,
  length: LengthRange,
  budget: Budget,
): undefined | "beyond" | { readonly word: string } {
  if (length.min > length.max) return undefined;
  if (length.min > longestWord) return "beyond";
  return layers(make, language, length, budget);
}

interface Step {
  readonly state: Language;
  readonly char: number;
  readonly from: Step | undefined;
}

/** Layer k holds the states reachable by exactly k characters, until the minimum is reached; then plain search. */
function layers(
  make: Languages,
  language: Language,
  { min, max }: LengthRange,
  budget: Budget,
): undefined | "beyond" | { readonly word: string } {
  let layer: Step[] = [{ state: language, char: 0, from: undefined }];
  const alive = new Set<number>();
  for (let length = 0; length < min; length += 1) {
    const next = expand(make, layer, new Set(), budget);
    if (next.length === 0) return undefined;
    for (const { state } of next) alive.add(state.id);
    if (alive.size > Math.max(mostStates, mostOfLength * length)) return "beyond";
    layer = next;
  }
  const seen = new Set(layer.map(({ state }) => state.id));
  for (let length = min; length <= max; length += 1) {
    const end = layer.find(({ state }) => make.nullable(state));
    if (end) return { word: spell(end) };
    layer = expand(make, layer, seen, budget);
    if (layer.length === 0) return undefined;
    if (seen.size > Math.max(mostStates, mostOfLength * (length - min)) || length > longestWord)
      return "beyond";
  }
  return undefined;
}

function expand(make: Languages, layer: readonly Step[], seen: Set<number>, budget: Budget): Step[] {
  const next: Step[] = [];
  for (const from of layer) {
    const starts = make.boundaries(from.state);
    for (const [i, start] of starts.entries()) {
      budget.spend();
      const char = pleasant(start, (starts[i + 1] ?? 0x110000) - 1);
      const state = make.derivative(from.state, char);
      if (state === make.none || seen.has(state.id)) continue;
      seen.add(state.id);
      next.push({ state, char, from });
    }
  }
  return next;
}

/** A character that prints well, if the interval has one. */
function pleasant(from: number, to: number): number {
  for (const wish of [97, 65, 48, 120, 45, 95, 32]) if (wish >= from && wish <= to) return wish;
  if (from < 33 && to >= 33) return 33;
  if (from < 0xe9 && to >= 0xe9) return 0xe9;
  return from >= 0xd800 && from <= 0xdfff && to > 0xdfff ? 0xe000 : from;
}

function spell(end: Step): string {
  const codes: number[] = [];
  for (let step = end; step.from; step = step.from) codes.push(step.char);
  return codes
    .reverse()
    .map((code) => String.fromCodePoint(code))
    .join("");
}
