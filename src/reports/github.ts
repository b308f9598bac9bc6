import { pathOf } from "../model/contract.js";
import type { PartialLocation } from "../model/location.js";
import type { Report, Reported } from "../model/report.js";
import { repeated } from "./alike.js";
import { shorten, visible } from "./escape.js";
import { findingsOf } from "./findings.js";
import { plural } from "./words.js";

/** One annotation on a line of a pull request. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** Absent for what stands in no file. */
  readonly location?: PartialLocation;
}

/** GitHub shows 10 annotations of a type per step, and the step's own failure takes one. */
const mostPerLevel = 9;
/** The runner cuts messages at 4,096 characters. */
const longestMessage = 4000;

/**
 * The annotations, the worst first: each cause once, and the same edit of many contracts once. Errors are what the gate stays
 * closed for: a contract that keeps its promise, and any contract under a gate that is open, give warnings.
 */
export function annotations(report: Report): readonly Annotation[] {
  const findings = findingsOf(report);
  const alike = repeated(report);
  const firsts = findings.filter(({ reported }) => reported === undefined || !alike.others.has(reported));
  const all = firsts.map(({ level, code, lines, location, reported }): Annotation => {
    const others = (reported && alike.firsts.get(reported)) ?? [];
    return {
      level,
      title: code === "fault" ? "contract does not parse" : code,
      message: [...lines, ...othersTexts(others)].join("\n"),
      ...(location && { location }),
    };
  });
  const rank = { error: 0, warning: 1, notice: 2 };
  return all.sort((a, b) => rank[a.level] - rank[b.level]);
}

const mostNamed = 5;

function othersTexts(others: readonly Reported[]): string[] {
  if (others.length === 0) return [];
  const paths = others.slice(0, mostNamed).map(({ pairing }) => pathOf(pairing));
  const more = others.length - paths.length;
  return [
    `The same in ${plural(others.length, "more contract")}: ${paths.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`,
  ];
}

/** Workflow commands, at most 9 per level; what is left out is counted in a last notice. */
export function renderGithub(report: Report): string {
  const lines: string[] = [];
  const used = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  for (const annotation of annotations(report)) {
    if (used[annotation.level] >= mostPerLevel) left += 1;
    else lines.push(workflowCommand(annotation));
    used[annotation.level] += 1;
  }
  if (left > 0) {
    lines.push(
      `::notice title=contract-check::${String(left)} more findings are in the job summary, not shown as annotations`,
    );
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** GitHub's escaping of workflow commands: nothing from a contract can start a command of its own. */
function workflowCommand({ level, title, message, location }: Annotation): string {
  const { file, line, column, endLine, endColumn }: Partial<PartialLocation> = location ?? {};
  const properties = [
    `title=${property(title)}`,
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${String(line)}`]),
    ...(endLine === undefined ? [] : [`endLine=${String(endLine)}`]),
    ...(column === undefined || line !== endLine ? [] : [`col=${String(column)}`]),
    ...(endColumn === undefined || line !== endLine ? [] : [`endColumn=${String(endColumn)}`]),
  ];
  return `::${level} ${properties.join(",")}::${data(shorten(message, longestMessage))}`;
}

function data(text: string): string {
  return text
    .split("\n")
    .map((line) => visible(line))
    .join("\n")
    .replace(/%/g, "%25")
    .replace(/\r/g, "%0D")
    .replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
