import { type Change, elementText } from "../model/change.js";
import type { Direction, Outcome, Surface, Verdict, Witness } from "../model/outcome.js";
import { directions, fails } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import { datumExcerpt } from "./datum.js";
import { oneLine, shorten } from "./escape.js";
import { excerptOf } from "./excerpt.js";
import type { Style } from "./style.js";
import { type Canvas, visibleLength } from "./terminal.js";
import {
  failsAlone,
  hurt,
  isLoud,
  plural,
  reasonOf,
  refusalOf,
  tells,
  toldOutcome,
  toldSurface,
} from "./words.js";

export interface TextOptions extends Partial<Canvas> {
  readonly style: Style;
  /** Also changes that break nobody, one line each, with every surface. */
  readonly verbose: boolean;
  /** Only the result. */
  readonly quiet: boolean;
}

/** With more alike changes of other elements than this, they share a paragraph. */
const mostAlike = 3;
/** The number of names that are printed. */
const mostNamed = 5;
/** The number of paragraphs of one contract. */
const mostParagraphs = 10;

/** What is printed, of which report, and how. */
interface Page {
  readonly reported: Reported;
  readonly report: Pick<Report, "textOf">;
  readonly options: TextOptions;
  /** Kinds of change that were explained above: another one of them is only named. */
  readonly explained: Set<string>;
}

/** Equal for changes of which the same is to be said, whatever element they are about. */
export function kindOf({ rule, message, verdict, effect, surface, remedy }: Change): string {
  return [rule, message, hurt(verdict), effect, surface, remedy].join("\n");
}

/** The changes of one contract with their reasons; changes that differ in their elements only share a paragraph. */
export function changesLines(changes: readonly Change[], page: Page): readonly string[] {
  const { verbose, style } = page.options;
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const kind = kindOf(change);
    const group = groups.get(kind);
    if (group) group.push(change);
    else groups.set(kind, [change]);
  }
  const all = [...groups.values()];
  const shown = verbose ? all : all.slice(0, mostParagraphs);
  const left = all.slice(shown.length).flat().length;
  return [
    ...shown.flatMap((group) => {
      const [first, ...others] = group;
      if (!first) return [];
      if (verbose || group.length <= mostAlike) return group.flatMap((change) => changeLines(change, page));
      return [...changeLines(first, page), alikeLine(others, style)];
    }),
    ...(left > 0 ? [style.dim(`    ${plural(left, "more change")} (--verbose shows each)`)] : []),
  ];
}

function alikeLine(others: readonly Change[], style: Style): string {
  const names = others.slice(0, mostNamed).map(({ element }) => oneLine(elementText(element)));
  const more = others.length - names.length;
  const list = more > 0 ? `${names.join(", ")} and ${String(more)} more` : names.join(", ");
  return `      ${plural(others.length, "more change")} of this kind: ${list} ${style.dim("(--verbose shows each)")}`;
}

function changeLines(change: Change, page: Page): string[] {
  const { reported, report, options } = page;
  const { style, verbose } = options;
  const { verdict } = change;
  // A change that breaks nobody by itself has nothing to be cancelled.
  const isCancelled = change.effect === "none" && failsAlone(change) && reported.changes.length > 1;
  const effect = isCancelled ? style.dim(", cancelled by another change") : "";
  const isExplained = !verbose && page.explained.has(kindOf(change));
  page.explained.add(kindOf(change));
  const words = isLoud(change) ? style.bold(hurt(verdict)) : hurt(verdict);
  const at = `${style.cyan(oneLine(placeText(change, reported)))}  `;
  const heading = `  ${at}${oneLine(sentenceOf(change))}: ${words}${effect}  ${style.dim(change.rule)}`;
  if (isExplained) return [heading];
  return [
    heading,
    ...(isLoud(change) ? excerptLines(change, report, options) : []),
    ...outcomeLines(change, options),
    ...(verbose ? surfaceLines(change, style) : []),
    ...(isLoud(change) ? [`      ${style.bold("do:")} ${style.bold(oneLine(change.remedy))}`] : []),
    ...(verbose && isLoud(change) ? [style.dim(`      ${change.fingerprint}`)] : []), // what a waiver is for
  ];
}

/** Where, what and whom, in plain words. */
export function headingOf(change: Change, reported: Reported): string {
  return `${oneLine(placeText(change, reported))}  ${oneLine(sentenceOf(change))}: ${hurt(change.verdict)}  ${change.rule}`;
}

/** Line and column; with the file, where that is another one than the contract's. */
function placeText({ location, element }: Change, { pairing }: Reported): string {
  if (!location) return elementText(element);
  const { file, line, column, side } = location;
  const isOwn = file === pairing.headPath || file === pairing.basePath;
  const note = side === "base" && pairing.headPath !== undefined ? " (base)" : "";
  return `${isOwn ? "" : `${file}:`}${String(line)}:${String(column)}${note}`;
}

/** Both sides of the element's line, as a difference, with what matters underlined. */
function excerptLines(change: Change, report: Page["report"], { style, width = 100 }: TextOptions): string[] {
  const rows = excerptOf(report, change, Math.min(120, Math.max(width, 60) - 20));
  const last = rows.at(-1);
  if (!last) return [];
  const digits = Math.max(...rows.map(({ line }) => String(line).length));
  const lines = rows.map(({ side, line, text }) => {
    const sign = side === "base" ? style.red("-") : style.green("+");
    return `      ${style.dim(String(line).padStart(digits))} ${sign} ${text}`;
  });
  const spaces = " ".repeat(6 + digits + 3 + visibleLength(last.text.slice(0, last.from)));
  const marked = visibleLength(last.text.slice(last.from, last.to));
  return [...lines, `${spaces}${style.yellow("^".repeat(Math.max(1, marked)))}`];
}

/** What changed where: the element is named unless the message names it, or the location is all that there is. */
export function sentenceOf({
  element,
  message,
  location,
}: Pick<Change, "element" | "message" | "location">): string {
  const last = element.at(-1);
  const isNamed = last === undefined || names(message, last.replace(/^[#<]|>$/g, ""));
  return isNamed || !location ? message : `${elementText(element)}: ${message}`;
}

/** Whether a text contains a name as a word. */
function names(text: string, name: string): boolean {
  return ` ${text} `.split(name).some((before, i, parts) => {
    const after = parts[i + 1];
    return after !== undefined && !/[\p{L}\p{N}_]$/u.test(before) && !/^[\p{L}\p{N}_]/u.test(after);
  });
}

const roles: Readonly<Record<Direction, { reader: string; data: string }>> = {
  backward: { reader: "new readers", data: "old data" },
  forward: { reader: "old readers", data: "new data" },
};

/**
 * Both directions in words: who reads, what happens, and a datum that shows it. Where both fail in the same way, one of
 * them is shown; `--verbose` shows both.
 */
function outcomeLines(change: Change, options: TextOptions): string[] {
  const { verbose } = options;
  const backward = toldOutcome(change, "backward");
  if (!verbose && fails(backward) && isToldAlike(change)) {
    const subject = `${subjectOf("backward", backward)}, and ${roles.forward.reader} ${roles.forward.data}`;
    return directionLines(change, "backward", subject, options);
  }
  return directions.flatMap((direction) => {
    const outcome = toldOutcome(change, direction);
    if (outcome.outcome === "reads" && !verbose && isLoud(change)) return [];
    return directionLines(change, direction, subjectOf(direction, outcome), options);
  });
}

/** Whether both directions fail in the same way: on the surface that is told, and on the one that refuses the data. */
function isToldAlike(change: Change): boolean {
  const [backward, forward] = directions.map((direction) => [
    toldOutcome(change, direction).outcome,
    change.verdict[direction].outcome,
    toldSurface(change, direction),
    refusalOf(change, direction),
  ]);
  return JSON.stringify(backward) === JSON.stringify(forward);
}

function subjectOf(direction: Direction, { outcome }: Outcome): string {
  const { reader, data } = roles[direction];
  if (outcome === "undecided") return `undecided for ${reader} of ${data}`;
  return `${reader} ${outcome === "reads" ? "read" : outcome === "rejects" ? "reject" : "misread"} ${data}`;
}

function directionLines(
  change: Change,
  direction: Direction,
  subject: string,
  options: TextOptions,
): string[] {
  const outcome = toldOutcome(change, direction);
  const because = oneLine(reasonOf(outcome) ?? "");
  if (!fails(outcome)) return because === "" ? [] : [`      ${subject}: ${because}`];
  const on = toldSurface(change, direction) === "json" ? " as JSON" : "";
  const { witness } = outcome;
  if (!witness) return [`      ${subject}${on}: ${because}`];
  // The reason may be the datum itself.
  const reason = tells(outcome.because, witness) ? "" : because;
  const refusal = refusalOf(change, direction);
  const line = `      ${subject}${on}${reason === "" ? "" : `: ${reason}`}${refusal === undefined ? "" : `; ${refusal}`}`;
  const refused = options.verbose ? change.silent?.[direction]?.refused.outcome : undefined;
  const more = refused ? [`      ${refusal ?? ""}: ${oneLine(reasonOf(refused) ?? "")}`] : [];
  return [line, ...witnessLines(witness, change, reason, options), ...more];
}

/** What was written, and what the reader got. */
function witnessLines(
  witness: Witness,
  { element }: Change,
  because: string,
  { style, width = Number.POSITIVE_INFINITY }: TextOptions,
): string[] {
  const { observed, decoder } = witness;
  const datum = shorten(
    oneLine(datumExcerpt(witness, element)),
    Math.max(width, 60) - "        written ".length,
  );
  const written = `        ${style.dim("written")} ${datum}`;
  const got = `${style.dim("→")} ${shorten(oneLine(news(observed, because)), 200)} ${style.dim(`(${decoder})`)}`;
  const isShort = visibleLength(written) + visibleLength(got) < longestPair;
  return isShort ? [`${written} ${got}`] : [written, `        ${got}`];
}

/** What was written and what the reader got share a line up to this length. */
const longestPair = 100;

/** The lines of a witness that the reason above does not contain. */
function news(observed: string, because: string): string {
  const rest = observed.replace(because, "").replace(/^[\s;:,.]+|[\s;:,.]+$/g, "");
  return rest === "" ? "as said" : rest;
}

function surfaceLines({ surfaces = {} }: Change, style: Style): string[] {
  return (Object.entries(surfaces) as [Surface, Verdict][]).flatMap(([surface, verdict]) =>
    directions.flatMap((direction) => {
      const because = reasonOf(verdict[direction]);
      return because === undefined
        ? []
        : [style.dim(`      ${surface}, ${direction}: ${verdict[direction].outcome}: ${oneLine(because)}`)];
    }),
  );
}
