import { bounded } from "../values/budget.js";
import {
  formatCores,
  formatExamples,
  formatInclusions,
  formatSamples,
  formatShapes,
  isAsserted,
} from "./formats.js";
import type { Literal } from "./formula.js";
import { type Answer, impossible, type Solver, unknown } from "./answer.js";
import { evaluate, every } from "./evaluate.js";
import type { Language } from "./language.js";
import { shownPattern } from "./patterns.js";
import { findWord } from "./word.js";

interface Strings {
  min: number;
  max: number;
  readonly languages: Language[];
  readonly formats: Set<string>;
  readonly notFormats: Set<string>;
  readonly excluded: string[];
  /** Parts that no language stands for. */
  readonly beyond: string[];
}

/** Finds a string: a length, patterns as one language, formats by samples. Of a format's meaning "none" rests on what surely is, or is not, one of its values. */
export function findString(solver: Solver, atoms: readonly Literal[]): Answer {
  const wanted: Strings = {
    min: 0,
    max: Infinity,
    languages: [],
    formats: new Set(),
    notFormats: new Set(),
    excluded: [],
    beyond: [],
  };
  for (const atom of atoms) note(solver, wanted, atom);
  if (formatInclusions.some(([narrow, wide]) => wanted.formats.has(narrow) && wanted.notFormats.has(wide)))
    return impossible;
  const { make } = solver.patterns;
  if (wanted.excluded.length > 0) wanted.languages.push(make.not(make.words(wanted.excluded)));
  const surely = [
    ...wanted.languages,
    ...languagesOf(solver, wanted.formats, formatShapes),
    ...languagesOf(solver, wanted.notFormats, formatCores).map((core) => make.not(core)),
  ];
  const word = shortest(solver, surely, wanted);
  if (word === undefined) return impossible;
  const words = word === "beyond" ? [] : [word.word];
  if (wanted.formats.size + wanted.notFormats.size > 0) {
    const likely = [
      ...surely,
      ...languagesOf(solver, wanted.formats, formatExamples),
      ...languagesOf(solver, wanted.notFormats, formatShapes).map((language) => make.not(language)),
    ];
    const better = shortest(solver, likely, wanted);
    if (better !== undefined && better !== "beyond") words.unshift(better.word);
  }
  return sampled(solver, wanted, atoms, words);
}

/** For one search of an automaton. */
const mostSteps = 120_000;

function shortest(
  { budget, patterns: { make } }: Solver,
  languages: readonly Language[],
  wanted: Strings,
): ReturnType<typeof findWord> {
  const word = bounded(budget, mostSteps, "the search for a string", () =>
    findWord(make, make.and(languages), wanted, budget),
  );
  return "done" in word ? word.done : "beyond";
}

function languagesOf(
  { patterns }: Solver,
  formats: Iterable<string>,
  table: Readonly<Record<string, string>>,
): Language[] {
  return [...formats].flatMap((format) => {
    const source = Object.hasOwn(table, format) ? table[format] : undefined;
    const language = source === undefined ? undefined : patterns.language(source);
    return language && !("beyond" in language) ? [language] : [];
  });
}

/** The shortest word is offered first, then strings that the formats surely accept or refuse. */
function sampled(
  solver: Solver,
  wanted: Strings,
  atoms: readonly Literal[],
  words: readonly string[],
): Answer {
  const candidates = [...words];
  for (const format of wanted.formats) candidates.push(...(formatSamples[format]?.valid ?? []));
  for (const format of wanted.notFormats) candidates.push(...(formatSamples[format]?.invalid ?? []));
  let unsure: string | undefined;
  for (const candidate of candidates) {
    const truth = every(atoms.map((atom) => evaluate(solver, atom, candidate)));
    if (truth === true) return { kind: "value", value: candidate, sure: true };
    if (truth === undefined) unsure ??= candidate;
  }
  if (unsure !== undefined) return { kind: "value", value: unsure, sure: false };
  const because =
    wanted.beyond[0] ??
    (words.length === 0
      ? "its strings need an automaton with too many states"
      : `no example was found for the format "${[...wanted.formats, ...wanted.notFormats].join('", "')}"`);
  return unknown(because);
}

function note({ arena, patterns }: Solver, wanted: Strings, atom: Literal): void {
  const shape = arena.formula(atom);
  const positive = atom > 0;
  switch (shape.kind) {
    case "minLength":
      if (positive) wanted.min = Math.max(wanted.min, shape.count);
      else wanted.max = Math.min(wanted.max, shape.count - 1);
      break;
    case "maxLength":
      if (positive) wanted.max = Math.min(wanted.max, shape.count);
      else wanted.min = Math.max(wanted.min, shape.count + 1);
      break;
    case "pattern": {
      const language = patterns.language(shape.source);
      if ("beyond" in language)
        wanted.beyond.push(`the pattern ${shownPattern(shape.source)}: ${language.beyond}`);
      else wanted.languages.push(positive ? language : patterns.make.not(language));
      break;
    }
    case "format":
      if (isAsserted(shape.name)) (positive ? wanted.formats : wanted.notFormats).add(shape.name);
      break;
    case "enum":
      if (!positive)
        for (const value of shape.values.values()) if (typeof value === "string") wanted.excluded.push(value);
      break;
    default:
  }
}
