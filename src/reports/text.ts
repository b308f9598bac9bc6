import { countedVerdict, pathOf } from "../model/contract.js";
import type { Fault } from "../model/location.js";
import { classOf } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import { alikeGroups, mostAlike, placeText } from "./alike.js";
import { type Story, storiesOf } from "./causes.js";
import { oneLine } from "./escape.js";
import type { Style } from "./style.js";
import { classWords, ruleCounts } from "./summary.js";
import { fitted } from "./terminal.js";
import { changesLines, type TextOptions } from "./text-changes.js";
import { decisionLines, verdictLine } from "./text-decision.js";
import { waysOut } from "./ways-out.js";
import { unchangedLines } from "./unchanged.js";
import { hurt, isLoud, modeWords, plural, wholeReasons } from "./words.js";

/** What the blocks of one report have in common. */
interface Page {
  readonly report: Report;
  readonly options: TextOptions;
}

/**
 * The report for a terminal: the decision first, then a block for each cause, the worst first, and at the end what is to be
 * done in the order in which people act. `quiet` leaves the blocks out; `verbose` folds nothing.
 */
export function renderText(report: Report, options: TextOptions): string {
  const { style, quiet, width = Number.POSITIVE_INFINITY, unicode = true } = options;
  const blocks = quiet ? [] : contractBlocks({ report, options });
  const ways = quiet ? [] : waysOut(report.comparisons);
  const notes = quiet ? [] : report.notes.map((note) => style.dim(`note: ${oneLine(note)}`));
  const decision = decisionLines(report, options);
  const totals = quiet ? undefined : totalsLine(report);
  const lines = [
    verdictLine(report, style),
    `${style.dim(`${revision(report.base)} → ${revision(report.head)}:`)} ${summaryLine(report)}`,
    ...blocks.flatMap((block) => ["", ...block]),
    ...unchangedLines(report),
    ...(notes.length > 0 ? ["", ...notes] : []),
    ...(decision.length > 0 ? ["", ...decision] : []),
    ...(ways.length > 0 ? ["", ...wayLines(report, ways, style)] : []),
    ...(totals === undefined ? [] : ["", style.dim(totals)]),
  ];
  return `${fitted(lines, { width, unicode }).join("\n")}\n`;
}

function revision({ ref, commit }: Report["base"]): string {
  const name = ref === "WORKTREE" ? "working tree" : ref;
  return oneLine(commit === null || commit.startsWith(ref) ? name : `${name} (${commit.slice(0, 10)})`);
}

function summaryLine({ contracts, comparisons }: Report): string {
  if (comparisons.length === 0) return `${plural(contracts, "contract")}, none changed`;
  const stories = storiesOf({ comparisons });
  const reached = comparisons.length - stories.length;
  const more =
    reached > 0 ? `; ${String(reached)} more only ${reached === 1 ? "refers" : "refer"} to these` : "";
  const changed = stories.map(({ reported }) => reported);
  return `${plural(contracts, "contract")}, ${String(changed.length)} changed: ${classWords(changed)}${more}`;
}

/** What to do where nothing is declared: the remedies above, or a promise that fits. */
function wayLines({ comparisons }: Report, ways: readonly string[], style: Style): readonly string[] {
  const rule = storiesOf({ comparisons }).find(({ changes }) => changes.length > 0)?.changes[0]?.rule;
  return [
    style.bold(
      'to do: make each change as its "do:" line says, or declare in contract-check.yaml what you promise',
    ),
    ...ways.map((way) => `  ${oneLine(way)}`),
    ...(rule === undefined ? [] : [`${style.bold("next:")} contract-check explain ${rule}`]),
  ];
}

/** With fewer changes than this, one has counted them oneself. */
const fewestCounted = 4;

function totalsLine({ comparisons }: Report): string | undefined {
  const counts = ruleCounts(storiesOf({ comparisons }).flatMap(({ changes }) => changes));
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  if (all < fewestCounted) return undefined;
  return `${plural(all, "change")} to look at: ${counts.map(([rule, count]) => `${String(count)} ${rule}`).join(", ")}`;
}

/** The blocks of contracts that fail, and the lines of those that do not. */
const mostBlocks = 10;

function contractBlocks(page: Page): string[][] {
  const { report, options } = page;
  const { style, verbose } = options;
  if (verbose) {
    return report.comparisons.map((reported) =>
      contractBlock({ reported, changes: reported.changes, reached: [] }, page),
    );
  }
  const stories = storiesOf(report);
  const byContract = new Map(stories.map((entry) => [entry.reported, entry]));
  const groups = alikeGroups(stories.map(({ reported }) => reported)).map((group) =>
    group.flatMap((reported) => byContract.get(reported) ?? []),
  );
  const isQuiet = ([first]: readonly Story[]) =>
    first !== undefined && first.reported.satisfied && first.changes.length === 0 && !says(first.reported);
  const failing = groups.filter((group) => !isQuiet(group));
  const shown = failing.slice(0, mostBlocks);
  const left = failing.slice(mostBlocks).flat().length;
  const clean = groups.filter(isQuiet).flat();
  return [
    ...shown.flatMap((group) => groupBlocks(group, page)),
    ...(left > 0
      ? [[style.yellow(`… and ${plural(left, "more contract")}, less severe (--verbose shows them all)`)]]
      : []),
    ...(clean.length > mostAlike
      ? [
          [
            `${style.green("✓")} ${String(clean.length)} contracts  ${style.green("break nobody")}`,
            someOf(clean, style),
          ],
        ]
      : clean.map((entry) => contractBlock(entry, page))),
  ];
}

/** Whether something is to be said of a contract although nobody breaks. */
function says({ notes, lastingFaults, profile, pairing }: Reported): boolean {
  return (
    notes.length > 0 || lastingFaults !== undefined || profile !== undefined || pairing.status === "moved"
  );
}

function groupBlocks(group: readonly Story[], page: Page): string[][] {
  const [first, ...others] = group;
  if (first && others.length > 0 && first.reported.faults.length > 0) return [faultedBlock(group, page)];
  if (!first || group.length <= mostAlike) return group.map((entry) => contractBlock(entry, page));
  if (first.reported.pairing.status === "affected") return [alikeBlock(group, page.options)];
  return [
    [
      ...contractBlock(first, page),
      `  ${plural(others.length, "more contract")} with the same changes:`,
      someOf(others, page.options.style),
    ],
  ];
}

/** One cause, told once, with the contracts that cannot be read because of it. */
function faultedBlock(group: readonly Story[], { report, options: { style } }: Page): string[] {
  const faults = group[0]?.reported.faults ?? [];
  const places = [...new Set(faults.flatMap(({ origin }) => (origin ? placeText(origin) : [])))];
  const toldThere = faults.every(({ origin }) =>
    report.comparisons.some(({ pairing, faults: own }) => pathOf(pairing) === origin?.file && own.length > 0),
  );
  return [
    `${style.red("✗")} ${style.bold(`${String(group.length)} contracts`)}  ${style.red("do not parse")}${style.dim(`, because of ${oneLine(places.join(", "))}`)}`,
    ...(toldThere ? [] : faults.map((fault) => faultLine(fault, style))),
    someOf(group, style),
  ];
}

function someOf(group: readonly Pick<Story, "reported">[], style: Style): string {
  return style.dim(`    ${namesOf(group)}`);
}

function namesOf(group: readonly Pick<Story, "reported">[]): string {
  const paths = group.slice(0, mostAlike).map(({ reported }) => oneLine(pathOf(reported.pairing)));
  const others = group.length - paths.length;
  return `${paths.join(", ")}${others > 0 ? ` and ${String(others)} more (--verbose lists them all)` : ""}`;
}

function alikeBlock(group: readonly Story[], { style }: TextOptions): string[] {
  const [first] = group;
  if (!first) return [];
  const { cause = "", verdict, satisfied } = first.reported;
  const mark = satisfied ? style.green("✓") : style.red("✗");
  const words = hurt(verdict, "break");
  return [
    `${mark} ${style.bold(`${String(group.length)} contracts that refer to ${oneLine(cause)}`)}  ${satisfied ? style.green(words) : style.red(words)}${satisfied ? "" : style.dim(`, ${modeWords(first.reported)}`)}`,
    someOf(group, style),
  ];
}

function contractBlock({ reported, changes, reached }: Story, { report, options }: Page): string[] {
  const { style, verbose } = options;
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
  const harmless = reported.changes.filter((change) => !isLoud(change)).length;
  return [
    `${mark} ${style.bold(path)}${from}  ${verdictWords(reported, style)}${satisfied ? "" : style.dim(`, ${modeWords(reported)}`)}`,
    ...(reported.cause === undefined
      ? []
      : [style.dim(`    because ${oneLine(reported.cause)} changed, which it refers to`)]),
    ...changesLines(changes, { reported, report, options }),
    ...(satisfied ? [] : wholeReasons(reported).map((why) => `    ${style.dim(oneLine(why))}`)),
    ...profileLines(reported, style),
    ...(harmless > 0 && !verbose && changes.length > 0 ? [style.dim(`    ${harmlessText(harmless)}`)] : []),
    ...(reached.length > 0
      ? [
          `    ${style.bold("reaches")} ${plural(reached.length, "contract")} that ${reached.length === 1 ? "refers" : "refer"} to it: ${namesOf(reached.map((other) => ({ reported: other })))}`,
        ]
      : []),
    ...notes,
  ];
}

function harmlessText(count: number): string {
  return `${plural(count, "change")} ${count === 1 ? "breaks" : "break"} nobody (--verbose lists)`;
}

function verdictWords(reported: Reported, style: Style): string {
  const { pairing, verdict, profile } = reported;
  const status = pairing.status === "added" ? "new: " : pairing.status === "removed" ? "removed: " : "";
  const words = `${status}${hurt(verdict)}${profile ? ` (as ${profile.name} sees it)` : ""}`;
  const verdictClass = classOf(verdict);
  if (verdictClass === "full") return style.green(words);
  if (verdictClass === "undecided") return style.yellow(words);
  return classOf(countedVerdict(reported)) === "full" ? style.yellow(words) : style.red(words);
}

function faultLine({ message, location }: Fault, style: Style): string {
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
