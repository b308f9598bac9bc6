import type { Change } from "../model/change.js";
import { pathOf } from "../model/contract.js";
import type { PartialLocation } from "../model/location.js";
import { directions } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import { shorten, visible } from "./escape.js";
import { gateFindings, isFailing, isToldHere } from "./gate-findings.js";
import { hurt, isLoud, reasonOf, wholeReasons } from "./words.js";

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
 * The annotations, the worst first. Errors are what the gate stays closed for: a contract that keeps its promise, and any
 * contract under a gate that is open, give warnings.
 */
export function annotations(report: Report): readonly Annotation[] {
  const all = [
    ...report.comparisons.flatMap((reported) => annotationsOf(report, reported)),
    ...gateFindings(report).map(({ code, message, location }): Annotation => ({
      level: "error",
      title: code,
      message,
      ...(location && { location }),
    })),
  ];
  const rank = { error: 0, warning: 1, notice: 2 };
  // Many contracts may refer to one file that does not parse.
  const different = new Map(all.map((annotation) => [JSON.stringify(annotation), annotation]));
  return [...different.values()].sort((a, b) => rank[a.level] - rank[b.level]);
}

function annotationsOf(report: Report, reported: Reported): Annotation[] {
  const { pairing, faults, changes, satisfied, verdict } = reported;
  const path = pathOf(pairing);
  const level = isFailing(report, reported) ? "error" : "warning";
  const loud = changes.filter(isLoud);
  const whole = (satisfied || faults.length > 0 ? [] : wholeReasons(reported)).map((why): Annotation => ({
    level,
    title: path,
    message: `${hurt(verdict)}: ${why}`,
    location: { file: path },
  }));
  return [
    ...faults.filter(isToldHere(report)).map(({ message, location }): Annotation => ({
      level,
      title: "contract does not parse",
      message,
      location: location ?? { file: path },
    })),
    ...loud.map((change): Annotation => ({
      level,
      title: change.rule,
      message: changeMessage(change),
      location: placeOf(change, path),
    })),
    ...whole,
  ];
}

/** A removed element has no line in head: the file is named without one. */
function placeOf({ location }: Change, path: string): PartialLocation {
  return location?.side === "head" ? location : { file: path };
}

function changeMessage({ message, verdict, remedy }: Change): string {
  const whys = directions.flatMap((direction) => {
    const because = reasonOf(verdict[direction]);
    return verdict[direction].outcome === "reads" || because === undefined
      ? []
      : [`${direction}: ${because}`];
  });
  return [`${message}: ${hurt(verdict)}`, ...whys, `To do: ${remedy}`].join("\n");
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
