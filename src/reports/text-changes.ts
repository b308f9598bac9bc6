import { type Change, elementText } from "../model/change.js";
import type { Direction, Outcome, Surface, Verdict } from "../model/outcome.js";
import { directions, fails } from "../model/outcome.js";
import type { Reported } from "../model/report.js";
import { oneLine, shorten } from "./escape.js";
import type { Style } from "./style.js";
import { datumText, hurt, failsAlone, isLoud, plural, reasonOf, tells } from "./words.js";

export interface TextOptions {
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

/** The changes of one contract with their reasons; changes that differ in their elements only share a paragraph. */
export function changesLines(
  changes: readonly Change[],
  reported: Reported,
  options: TextOptions,
): readonly string[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { rule, message, verdict, effect, surface } = change;
    const key = [rule, message, hurt(verdict), effect, surface].join("\n");
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    if (options.verbose || group.length <= mostAlike)
      return group.flatMap((change) => changeLines(change, reported, options));
    return [...changeLines(first, reported, options), alikeLine(others, options.style)];
  });
}

function alikeLine(others: readonly Change[], style: Style): string {
  const names = others.slice(0, mostNamed).map(({ element }) => oneLine(elementText(element)));
  const more = others.length - names.length;
  const list = more > 0 ? `${names.join(", ")} and ${String(more)} more` : names.join(", ");
  return `      ${plural(others.length, "more change")} of this kind: ${list} ${style.dim("(--verbose shows each)")}`;
}

function changeLines(change: Change, reported: Reported, options: TextOptions): string[] {
  const { style } = options;
  const { location, verdict } = change;
  const at = location
    ? `${location.file}:${String(location.line)}:${String(location.column)}`
    : oneLine(elementText(change.element));
  const side = location?.side === "base" && reported.pairing.headPath !== undefined ? " (base)" : "";
  // A change that breaks nobody by itself has nothing to be cancelled.
  const isCancelled = change.effect === "none" && failsAlone(change) && reported.changes.length > 1;
  const effect = isCancelled ? style.dim(", cancelled by another change") : "";
  const lines = [
    `    ${style.cyan(oneLine(at))}${side}  ${oneLine(sentenceOf(change))}: ${style.bold(hurt(verdict))}${effect}`,
    ...directions.flatMap((direction) =>
      directionLines(direction, verdict[direction], change.surface, style),
    ),
  ];
  if (options.verbose) lines.push(...surfaceLines(change, style));
  if (isLoud(change)) lines.push(`      ${style.dim("do:")} ${oneLine(change.remedy)}`);
  const waiverName = options.verbose && isLoud(change) ? `  ${change.fingerprint}` : ""; // what a waiver is for
  lines.push(style.dim(`      ${change.rule}${waiverName}`));
  return lines;
}

/** What changed where: the element is named unless the message names it, or the location is all that there is. */
function sentenceOf({ element, message, location }: Change): string {
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

/** Both directions in words: who reads, what happens, and the datum that shows it. */
function directionLines(direction: Direction, outcome: Outcome, surface: Surface, style: Style): string[] {
  const { reader, data } = roles[direction];
  const because = reasonOf(outcome);
  if (outcome.outcome === "reads")
    return because === undefined ? [] : [`      ${reader} read ${data}: ${oneLine(because)}`];
  const verb =
    outcome.outcome === "undecided" ? "undecided for" : outcome.outcome === "rejects" ? "reject" : "misread";
  const subject =
    outcome.outcome === "undecided" ? `${verb} ${reader} of ${data}` : `${reader} ${verb} ${data}`;
  const on = surface === "json" ? " as JSON" : "";
  const line = `      ${subject}${on}: ${oneLine(because ?? "")}`;
  if (!fails(outcome) || !outcome.witness) return [line];
  const { observed, decoder } = outcome.witness;
  if (tells(outcome.because, outcome.witness)) return [`${line} ${style.dim(`(${decoder})`)}`];
  const datum = shorten(oneLine(datumText(outcome.witness)), 160);
  return [
    line,
    `        ${style.dim("e.g.")} ${datum} ${style.dim("→")} ${shorten(oneLine(news(observed, because ?? "")), 200)} ${style.dim(`(${decoder})`)}`,
  ];
}

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
