import { bounded, type Budget, BudgetSpent } from "../values/budget.js";
import type { Language } from "./language.js";
import { Languages } from "./derive.js";
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
const longestTested = 100;
/** Each repetition may try every place of the text, for each place of the others. */
const mostRepetitions = 3;
const repetitions = /[*+{]/g;
/** A group that is repeated may try every way of taking a text apart; such a pattern is not run. */
const repeatedGroup = /\)[*+{]/;
/** For turning one pattern into a language. */
const mostSteps = 200_000;

export function patternsOf(budget: Budget): Patterns {
  const make = new Languages(budget);
  const readings = new Map<string, Language | { readonly beyond: string }>();
  const native = new Map<string, RegExp | undefined>();

  function language(source: string): Language | { readonly beyond: string } {
    let answer = readings.get(source);
    if (!answer) readings.set(source, (answer = read(source)));
    return answer;
  }

  function read(source: string): Language | { readonly beyond: string } {
    const enough = budget.left() > mostSteps;
    const answer = bounded(budget, mostSteps, "reading it", () => languageOf(make, source, budget));
    if ("done" in answer) return answer.done;
    if (!enough) throw new BudgetSpent(answer.because);
    return { beyond: answer.because };
  }

  function compiled(source: string): RegExp | undefined {
    if (!native.has(source)) native.set(source, isTame(source) ? nativePattern(source) : undefined);
    return native.get(source);
  }

  function test(source: string, text: string): boolean | undefined {
    const exact = language(source);
    if (!("beyond" in exact)) return run(make, exact, text, budget);
    return text.length > longestTested ? undefined : compiled(source)?.test(text);
  }

  return { make, language, test };
}

/** Whether backtracking takes at most some million steps, however hostile the pattern. */
function isTame(source: string): boolean {
  return (
    source.length < 2000 &&
    !repeatedGroup.test(source) &&
    (source.match(repetitions)?.length ?? 0) <= mostRepetitions
  );
}

/** Walks derivatives along the text: linear time, no backtracking. */
function run(make: Languages, language: Language, text: string, budget: Budget): boolean {
  let state = language;
  budget.spend(2);
  for (const char of text) {
    budget.spend();
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

const longestShown = 60;

/** A pattern as messages show it. */
export function shownPattern(source: string): string {
  return source.length > longestShown ? `${source.slice(0, longestShown)}…` : source;
}
