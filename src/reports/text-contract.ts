import { countedVerdict, pathOf } from "../model/contract.js";
import type { Fault } from "../model/location.js";
import { classOf } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import { mostAlike } from "./alike.js";
import type { Story } from "./causes.js";
import { oneLine } from "./escape.js";
import type { Style } from "./style.js";
import { changesLines, headingOf, type TextOptions } from "./text-changes.js";
import { hurt, isLoud, modeWords, plural, wholeReasons } from "./words.js";

/** What the blocks of one report have in common. */
export interface Page {
  readonly report: Report;
  readonly stories: readonly Story[];
  readonly options: TextOptions;
  readonly explained: Set<string>;
}

/** Some of the paths, and how many more there are. */
export function someOf(group: readonly Pick<Story, "reported">[], style: Style): string {
  return style.dim(`    ${namesOf(group)}`);
}

function namesOf(group: readonly Pick<Story, "reported">[]): string {
  const paths = group.slice(0, mostAlike).map(({ reported }) => oneLine(pathOf(reported.pairing)));
  const others = group.length - paths.length;
  return `${paths.join(", ")}${others > 0 ? ` and ${String(others)} more (--verbose lists them all)` : ""}`;
}

/** One contract: its verdict, its own changes, how far they reach. */
export function contractBlock({ reported, changes, reached }: Story, page: Page): string[] {
  const { style, verbose } = page.options;
  const { pairing, faults, lastingFaults, satisfied } = reported;
  const path = oneLine(pathOf(pairing));
  const from =
    pairing.status === "moved" ? style.dim(` (moved from ${oneLine(pairing.basePath ?? "")})`) : "";
  if (faults.length > 0) {
    return [
      `${style.red("✗")} ${style.bold(path)}${from}  ${style.red("does not parse")}`,
      ...faults.map((fault) => faultLine(fault, style)),
      style.dim(
        `      (a file that is no contract is left out by ignore: [${JSON.stringify(pathOf(pairing))}] in contract-check.yaml)`,
      ),
    ];
  }
  const notes = reported.notes.map((note) => style.dim(`    note: ${oneLine(note)}`));
  if (lastingFaults)
    return [`${style.yellow("•")} ${style.bold(path)}${from}  ${style.yellow("not judged")}`, ...notes];
  const mark = satisfied ? style.green("✓") : style.red("✗");
  const harmless =
    verbose || changes.length === 0 ? [] : reported.changes.filter((change) => !isLoud(change));
  const few = harmless.length <= mostHarmless ? harmless : [];
  return [
    `${mark} ${style.bold(path)}${from}  ${verdictWords(reported, style)}${satisfied ? "" : style.dim(`, ${modeWords(reported)}`)}`,
    ...(reported.cause === undefined
      ? []
      : [style.dim(`    because ${oneLine(reported.cause)} changed, which it refers to`)]),
    ...changesLines(changes, { ...page, reported }),
    ...(satisfied ? [] : wholeReasons(reported).map((why) => `    ${style.dim(oneLine(why))}`)),
    ...profileLines(reported, style),
    ...few.map((change) => style.dim(`  ${headingOf(change, reported)}`)),
    ...(harmless.length > few.length ? [style.dim(`    ${harmlessText(harmless.length)}`)] : []),
    ...(reached.length > 0
      ? [
          `    ${style.bold("reaches")} ${plural(reached.length, "contract")} that ${reached.length === 1 ? "refers" : "refer"} to it: ${namesOf(reached.map((other) => ({ reported: other })))}`,
        ]
      : []),
    ...notes,
  ];
}

/** More changes that break nobody are only counted. */
const mostHarmless = 2;

function harmlessText(count: number): string {
  return `${plural(count, "change")} ${count === 1 ? "breaks" : "break"} nobody (--verbose lists)`;
}

/** What befell the whole contract, before whom that breaks. */
export function statusWords({ pairing: { status } }: Pick<Reported, "pairing">): string {
  return status === "added" ? "new: " : status === "removed" ? "removed: " : "";
}

function verdictWords(reported: Reported, style: Style): string {
  const { verdict, profile } = reported;
  const words = `${statusWords(reported)}${hurt(verdict)}${profile ? ` (as ${profile.name} sees it)` : ""}`;
  const verdictClass = classOf(verdict);
  if (verdictClass === "full") return style.green(words);
  if (verdictClass === "undecided") return style.yellow(words);
  return classOf(countedVerdict(reported)) === "full" ? style.yellow(words) : style.red(words);
}

export function faultLine({ message, location }: Fault, style: Style): string {
  const at =
    location?.line === undefined
      ? ""
      : `${location.file}:${String(location.line)}:${String(location.column ?? 1)}: `;
  return `    ${style.cyan(oneLine(at))}${oneLine(message)}`;
}

function profileLines({ profile }: Reported, style: Style): string[] {
  return (profile?.findings ?? []).map(({ id, message, location }) => {
    const at = location ? `${location.file}:${String(location.line)}:${String(location.column)}  ` : "";
    return `    ${style.cyan(oneLine(at))}${id}  ${oneLine(message)}`;
  });
}
