import { pathOf } from "../model/contract.js";
import type { Report, Reported } from "../model/report.js";
import { alikeGroups, mostAlike, placeText } from "./alike.js";
import { type Story, storiesOf } from "./causes.js";
import { oneLine } from "./escape.js";
import { classWords, ruleCounts } from "./summary.js";
import { fitted } from "./terminal.js";
import { kindOf, type TextOptions } from "./text-changes.js";
import { contractBlock, faultLine, type Page, someOf, statusWords } from "./text-contract.js";
import { decisionLines, verdictLine } from "./text-decision.js";
import { waysOut } from "./ways-out.js";
import { unchangedLines } from "./unchanged.js";
import { hurt, modeWords, plural } from "./words.js";

/**
 * The report for a terminal: the decision first, then a block for each cause, the worst first, and at the end what is to be
 * done in the order in which people act. `quiet` leaves the blocks out; `verbose` folds nothing.
 */
export function renderText(report: Report, options: TextOptions): string {
  const { style, quiet, width = Number.POSITIVE_INFINITY, unicode = true } = options;
  const page = { report, stories: storiesOf(report), options, explained: new Set<string>() };
  const blocks = quiet ? headingBlock(page) : contractBlocks(page);
  const ways = quiet ? [] : waysOut(report.comparisons);
  const notes = quiet ? [] : report.notes.map((note) => style.dim(`note: ${oneLine(note)}`));
  const decision = decisionLines(report, options);
  const totals = quiet ? undefined : totalsLine(page);
  const lines = [
    verdictLine(report, style),
    `${style.dim(`${revision(report.base)} → ${revision(report.head)}:`)} ${summaryLine(page)}`,
    ...blocks.flatMap((block) => ["", ...block]),
    ...unchangedLines(report),
    ...(notes.length > 0 ? ["", ...notes] : []),
    ...(decision.length > 0 ? ["", ...decision] : []),
    ...(ways.length > 0 ? ["", ...wayLines(page, ways)] : []),
    ...(totals === undefined ? [] : ["", style.dim(totals)]),
  ];
  return `${fitted(lines, { width, unicode }).join("\n")}\n`;
}

/** The contracts that fail, one a line. */
function headingBlock({ stories, options: { style } }: Page): string[][] {
  const failing = stories.filter(({ reported }) => !reported.satisfied);
  const left = failing.length - mostBlocks;
  const lines = failing.slice(0, mostBlocks).map(({ reported }) => {
    const words =
      reported.faults.length > 0
        ? "does not parse"
        : `${statusWords(reported)}${hurt(reported.verdict)}, ${modeWords(reported)}`;
    return `${style.red("✗")} ${oneLine(pathOf(reported.pairing))}  ${words}`;
  });
  if (lines.length === 0) return [];
  return [[...lines, ...(left > 0 ? [`  and ${plural(left, "more contract")}`] : [])]];
}

function revision({ ref, commit }: Report["base"]): string {
  const name = ref === "WORKTREE" ? "working tree" : ref;
  return oneLine(commit === null || commit.startsWith(ref) ? name : `${name} (${commit.slice(0, 10)})`);
}

function summaryLine({ report: { contracts, comparisons }, stories }: Page): string {
  if (comparisons.length === 0)
    return contracts === 0
      ? "no contract by name or config; a file that only its content shows is judged when it changes"
      : `${plural(contracts, "contract")}, none changed`;
  const reached = comparisons.length - stories.length;
  const more =
    reached > 0 ? `; ${String(reached)} more only ${reached === 1 ? "refers" : "refer"} to these` : "";
  const changed = stories.map(({ reported }) => reported);
  return `${plural(contracts, "contract")}, ${String(changed.length)} changed: ${classWords(changed)}${more}`;
}

/**
 * What to do where nothing is declared: the remedies above, or a promise that fits. Where people must act, their acts are the
 * way, and the promises that would do are a remark beside it.
 */
function wayLines({ report, stories, options }: Page, ways: readonly string[]): readonly string[] {
  const { style } = options;
  if (report.decision?.requirements.some(({ status }) => status !== "met")) return ways.map(oneLine);
  const rule = stories.find(({ changes }) => changes.length > 0)?.changes[0]?.rule;
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

function totalsLine({ stories }: Page): string | undefined {
  const counts = ruleCounts(stories.flatMap(({ changes }) => changes));
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  if (all < fewestCounted) return undefined;
  return `${plural(all, "change")} to look at: ${counts.map(([rule, count]) => `${String(count)} ${rule}`).join(", ")}`;
}

/** The blocks of contracts that fail, and the lines of those that do not. */
const mostBlocks = 10;

function contractBlocks(page: Page): string[][] {
  const { report, stories, options } = page;
  const { style, verbose } = options;
  if (verbose) {
    return report.comparisons.map((reported) =>
      contractBlock({ reported, changes: reported.changes, reached: [] }, page),
    );
  }
  const byContract = new Map(stories.map((entry) => [entry.reported, entry]));
  const groups = alikeGroups(stories.map(({ reported }) => reported)).map((group) =>
    group.flatMap((reported) => byContract.get(reported) ?? []),
  );
  const isQuiet = ([first]: readonly Story[]) =>
    first !== undefined && first.reported.satisfied && first.changes.length === 0 && !says(first.reported);
  const { blocks, alike } = failingBlocks(
    groups.filter((group) => !isQuiet(group)),
    page,
  );
  const left = blocks.length - mostBlocks;
  const clean = groups.filter(isQuiet).flat();
  return [
    ...blocks.slice(0, mostBlocks),
    ...(left > 0
      ? [
          [
            style.yellow(
              `… and ${plural(left, "more block")} like these, less severe (--verbose shows them all)`,
            ),
          ],
        ]
      : []),
    ...alike,
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

/** A block for each contract of which something new is to be said, and one for all others that break the same people. */
function failingBlocks(groups: readonly (readonly Story[])[], page: Page) {
  const blocks: string[][] = [];
  const familiar: (readonly Story[])[] = [];
  for (const group of groups) {
    const [first] = group;
    if (first && saysNothingNew(first, page)) familiar.push(group);
    else blocks.push(...groupBlocks(group, page));
  }
  const stories = familiar.flat();
  if (stories.length <= mostAlike)
    return { blocks: [...blocks, ...familiar.flatMap((group) => groupBlocks(group, page))], alike: [] };
  const alike = new Map<string, Story[]>();
  for (const story of stories) {
    const { verdict, satisfied } = story.reported;
    const words = `${satisfied ? "✓" : "✗"} ${hurt(verdict, "break")}, ${modeWords(story.reported)}`;
    alike.set(words, [...(alike.get(words) ?? []), story]);
  }
  return { blocks, alike: [...alike].map(([words, same]) => sameKindBlock(words, same, page)) };
}

function saysNothingNew({ reported, changes, reached }: Story, { explained }: Page): boolean {
  const isAlike = reported.pairing.status === "modified" && reported.faults.length === 0 && !says(reported);
  return (
    isAlike &&
    reached.length === 0 &&
    changes.length > 0 &&
    changes.every((change) => explained.has(kindOf(change)))
  );
}

function sameKindBlock(words: string, stories: readonly Story[], { options: { style } }: Page): string[] {
  const count = stories.reduce((sum, { changes }) => sum + changes.length, 0);
  return [
    `${words.slice(0, 2)}${style.bold(plural(stories.length, "more contract"))} with ${plural(count, "change")} of the kinds above  ${words.slice(2)}`,
    someOf(stories, style),
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
