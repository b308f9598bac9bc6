import type { Language, Languages } from "./language.js";
import { languages } from "./language.js";
import { languageOf } from "./pattern.js";

/** The patterns of one comparison: as languages where they can be reasoned about, as tests everywhere. */
export interface Patterns {
  readonly make: Languages;
  /** The set of strings that the pattern is found in, or why it cannot be told. */
  language(source: string): Language | { readonly beyond: string };
  /** Whether the pattern is found in a text; undefined when that cannot be told in bounded time. */
  test(source: string, text: string): boolean | undefined;
}

/** Longer texts are not given to the platform's backtracking matcher. */
const longestTested = 200;
/** A repetition inside a repetition may take exponential time; such a pattern is not run. */
const nestedRepetition = /\([^()]*[*+}][^()]*\)[*+{]|\)[*+}]\)[*+{]/;

export function patternsOf(): Patterns {
  const make = languages();
  const known = new Map<string, Language | { readonly beyond: string }>();
  const native = new Map<string, RegExp | undefined>();

  function language(source: string): Language | { readonly beyond: string } {
    let answer = known.get(source);
    if (!answer) known.set(source, (answer = languageOf(make, source)));
    return answer;
  }

  function compiled(source: string): RegExp | undefined {
    if (!native.has(source)) native.set(source, nativePattern(source));
    return native.get(source);
  }

  function test(source: string, text: string): boolean | undefined {
    const exact = language(source);
    if (!("beyond" in exact)) return run(make, exact, text);
    if (text.length > longestTested || nestedRepetition.test(source)) return undefined;
    return compiled(source)?.test(text);
  }

  return { make, language, test };
}

/** Walks derivatives along the text: linear time, no backtracking. */
function run(make: Languages, language: Language, text: string): boolean {
  let state = language;
  for (const char of text) {
    state = make.derivative(state, char.codePointAt(0) ?? 0);
    if (state === make.none) return false;
    if (state === make.all) return true;
  }
  return make.nullable(state);
}

/** With `u` as the specification asks, without it where only the older syntax accepts the pattern. */
function nativePattern(source: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(source, flags);
    } catch {
      continue;
    }
  }
  return undefined;
}
