import { pathOf } from "../model/contract.js";
import { type Requirement, unblockText } from "../model/decision.js";
import type { Fault } from "../model/location.js";
import { classOf } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import { alikeGroups, placeText } from "./alike.js";
import { oneLine } from "./escape.js";
import type { Style } from "./style.js";
import { classCounts } from "./summary.js";
import { changesLines, type TextOptions } from "./text-changes.js";
import { waysOut } from "./ways-out.js";
import { unchangedLines } from "./unchanged.js";
import { hurt, isLoud, modeWords, plural, wholeReasons } from "./words.js";

/** The report for a terminal. */
export function renderText(report: Report, options: TextOptions): string {
  const { style } = options;
  const blocks = options.quiet ? [] : contractBlocks(report.comparisons, options);
  const lines = [
    style.dim(`${revision(report.base)} → ${revision(report.head)}`),
    summaryLine(report),
    ...blocks.flatMap((block) => ["", ...block]),
    ...unchangedLines(report),
    ...(options.quiet ? [] : waysOut(report.comparisons).flatMap((way) => ["", oneLine(way)])),
    ...(options.quiet || report.notes.length === 0
      ? []
      : ["", ...report.notes.map((note) => style.dim(`note: ${oneLine(note)}`))]),
    ...(report.decision ? ["", ...decisionLines(report, options)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function revision({ ref, commit }: Report["base"]): string {
  const name = ref === "WORKTREE" ? "working tree" : ref;
  return oneLine(commit === null || commit.startsWith(ref) ? name : `${name} (${commit.slice(0, 10)})`);
}

function summaryLine({ contracts, comparisons }: Report): string {
  if (comparisons.length === 0) return `${plural(contracts, "contract")}, none changed`;
  const unjudged = comparisons.filter(({ lastingFaults }) => lastingFaults).length;
  const counts = classCounts(comparisons);
  const parts = [
    [counts.breaking, "breaks both", "break both"],
    [counts.forward, "breaks old data", "break old data"],
    [counts.backward, "breaks old readers", "break old readers"],
    [counts.undecided - unjudged, "undecided", "undecided"],
    [counts.faults, "does not parse", "do not parse"],
    [counts.full, "breaks nobody", "break nobody"],
    [unjudged, "not judged", "not judged"],
  ] as const;
  const classTexts = parts
    .filter(([count]) => count > 0)
    .map(([count, singular, pluralText]) => `${String(count)} ${count === 1 ? singular : pluralText}`);
  return `${plural(contracts, "contract")}, ${String(comparisons.length)} changed: ${classTexts.join(", ")}`;
}

/** With more dependents of one change and the same verdict than this, they share a block. */
const mostAlike = 3;

function contractBlocks(comparisons: Report["comparisons"], options: TextOptions): string[][] {
  if (options.verbose) return comparisons.map((reported) => contractBlock(reported, options));
  return alikeGroups(comparisons).flatMap((group) => {
    const [first, ...others] = group;
    if (first && others.length > 0 && first.faults.length > 0)
      return [faultedBlock(group, comparisons, options)];
    if (!first || group.length <= mostAlike) return group.map((reported) => contractBlock(reported, options));
    if (first.pairing.status === "affected") return [alikeBlock(group, options)];
    return [
      [
        ...contractBlock(first, options),
        `    ${plural(others.length, "more contract")} with the same changes:`,
        someOf(others, options.style),
      ],
    ];
  });
}

/** One cause, told once, with the contracts that cannot be read because of it. */
function faultedBlock(
  group: readonly Reported[],
  comparisons: readonly Reported[],
  { style }: TextOptions,
): string[] {
  const faults = group[0]?.faults ?? [];
  const places = [...new Set(faults.flatMap(({ origin }) => (origin ? placeText(origin) : [])))];
  const toldThere = faults.every(({ origin }) =>
    comparisons.some(({ pairing, faults: own }) => pathOf(pairing) === origin?.file && own.length > 0),
  );
  return [
    `${style.red("✗")} ${style.bold(`${String(group.length)} contracts`)}  ${style.red("do not parse")}${style.dim(`, because of ${oneLine(places.join(", "))}`)}`,
    ...(toldThere ? [] : faults.map((fault) => faultLine(fault, style))),
    someOf(group, style),
  ];
}

function someOf(group: readonly Reported[], style: Style): string {
  const paths = group.slice(0, mostAlike).map(({ pairing }) => oneLine(pathOf(pairing)));
  const others = group.length - paths.length;
  const more = others > 0 ? ` and ${String(others)} more (--verbose lists them all)` : "";
  return style.dim(`    ${paths.join(", ")}${more}`);
}

function alikeBlock(group: readonly Reported[], { style }: TextOptions): string[] {
  const [first] = group;
  if (!first) return [];
  const { cause = "", verdict, satisfied } = first;
  const mark = satisfied ? style.green("✓") : style.red("✗");
  const words = hurt(verdict, "break");
  return [
    `${mark} ${style.bold(`${String(group.length)} contracts that refer to ${oneLine(cause)}`)}  ${satisfied ? style.green(words) : style.red(words)}${satisfied ? "" : style.dim(`, ${modeWords(first)}`)}`,
    someOf(group, style),
  ];
}

function contractBlock(reported: Reported, options: TextOptions): string[] {
  const { style, verbose } = options;
  const { pairing, changes, faults, lastingFaults, satisfied } = reported;
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
  if (lastingFaults) {
    return [
      `${style.yellow("•")} ${style.bold(path)}${from}  ${style.yellow("not judged")}`,
      ...reported.notes.map((note) => style.dim(`    note: ${oneLine(note)}`)),
    ];
  }
  const mark = satisfied ? style.green("✓") : style.red("✗");
  const listedChanges = changes.filter((change) => verbose || isLoud(change));
  const quiet = changes.length - listedChanges.length;
  return [
    `${mark} ${style.bold(path)}${from}  ${verdictWords(reported, style)}${satisfied ? "" : style.dim(`, ${modeWords(reported)}`)}`,
    ...(reported.cause === undefined
      ? []
      : [style.dim(`    because ${oneLine(reported.cause)} changed, which it refers to`)]),
    ...changesLines(listedChanges, reported, options),
    ...(satisfied ? [] : wholeReasons(reported).map((why) => `    ${style.dim(oneLine(why))}`)),
    ...profileLines(reported, style),
    ...(quiet > 0 && !options.verbose
      ? [
          style.dim(
            `    ${plural(quiet, "change")} ${quiet === 1 ? "breaks" : "break"} nobody (--verbose lists)`,
          ),
        ]
      : []),
    ...reported.notes.map((note) => style.dim(`    note: ${oneLine(note)}`)),
  ];
}

function verdictWords({ pairing, verdict, profile }: Reported, style: Style): string {
  const status = pairing.status === "added" ? "new: " : pairing.status === "removed" ? "removed: " : "";
  const words = `${status}${hurt(verdict)}${profile ? ` (as ${profile.name} sees it)` : ""}`;
  const verdictClass = classOf(verdict);
  return verdictClass === "full"
    ? style.green(words)
    : verdictClass === "undecided"
      ? style.yellow(words)
      : style.red(words);
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

function decisionLines({ decision, comparisons }: Report, { style }: TextOptions): string[] {
  if (!decision) return [];
  const { status, reasons, requirements, validUntil } = decision;
  const until = validUntil === null ? "" : ` until ${minuteOf(validUntil)}`;
  // The title says already until when a pass holds.
  const reasonsToPrint = status === "pass" ? reasons.filter(({ tells }) => tells !== "end-of-pass") : reasons;
  const reasonLines = reasonsToPrint.map(({ message }) => `  ${oneLine(message)}`);
  const metRequirements = requirements.filter((requirement) => requirement.status === "met");
  const metLines = [
    ...new Set(metRequirements.map(({ message }) => `  ${style.green("✓")} ${oneLine(message)}`)),
  ];
  if (status === "pass") {
    const free =
      comparisons.length > 0 && metRequirements.length === 0 ? ": nothing here needs permission" : "";
    return [`${style.green(`✓ pass${until}`)}${free}`, ...reasonLines, ...metLines];
  }
  const paint = status === "refused" || status === "fault" ? style.red : style.yellow;
  return [paint(`✗ ${titles[status]}`), ...reasonLines, ...metLines, ...unmetLines(requirements, paint)];
}

/** The unmet requirements, each once, grouped by the act that meets them. */
function unmetLines(
  requirements: readonly Requirement[],
  paint: (text: string) => string,
): readonly string[] {
  const isTime = ({ dimension, owners }: Requirement) => dimension === "time" && owners.length === 0;
  const unmet = requirements.filter(({ status }) => status !== "met");
  const byAct = new Map<string, Set<string>>();
  // Who must act comes before when it may land.
  for (const requirement of [
    ...unmet.filter((requirement) => !isTime(requirement)),
    ...unmet.filter(isTime),
  ]) {
    const act = unblockText(requirement);
    const messages = byAct.get(act) ?? new Set();
    byAct.set(act, messages.add(requirement.message));
  }
  return [...byAct].flatMap(([act, messages]) => [
    ...[...messages].map((message) => `  ${paint("✗")} ${oneLine(message)}`),
    ...(act === "" ? [] : [`    → ${oneLine(act)}`]),
  ]);
}

const titles = {
  neutral: "neutral: not enforced",
  waiting: "waiting: everything is approved; only the time to land has not come yet",
  refused: "refused: a person must act",
  unverifiable: "could not be verified",
  fault: "fault: something cannot be judged",
} as const;

function minuteOf(instant: number): string {
  return new Date(instant).toISOString().replace(/T(\d\d:\d\d).*$/, " $1Z");
}
