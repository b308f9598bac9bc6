import type { DecisionStatus } from "../model/decision.js";
import { markdownText, oneLine } from "../reports/escape.js";
import { plural } from "../reports/words.js";
import { type JudgedContract, type JudgedLanding, stops } from "./landing.js";
import { breaking, noiseReasons, type Summary, youngDays } from "./summary.js";

/** An audit, ready to be printed. */
export interface Audit {
  readonly branch: string;
  readonly since: string;
  readonly until?: string;
  /** Which policy judged, in words. */
  readonly policy: string;
  readonly summary: Summary;
  readonly landings: readonly JudgedLanding[];
  readonly cost: {
    readonly judgedNow: number;
    readonly milliseconds: number;
    readonly megabytes: number;
  };
  readonly notes: readonly string[];
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** @param shown At most so many stopped landings are listed one by one, the newest. */
export function auditText(audit: Audit, shown: number): string {
  const sections = sectionsOf(audit, shown).map(
    ({ title, lines }) => `${title}\n${lines.map((line) => `  ${oneLine(line)}\n`).join("")}`,
  );
  return [`${oneLine(headline(audit))}\n`, ...sections].join("\n");
}

export function auditMarkdown(audit: Audit, shown: number): string {
  const sections = sectionsOf(audit, shown).map(({ title, lines }) => {
    const items = lines.map((line) => `${line.startsWith("  ") ? "  " : ""}- ${markdownText(line.trim())}\n`);
    return `### ${title}\n\n${items.join("")}`;
  });
  return `## ${markdownText(headline(audit))}\n\n${sections.join("\n")}`;
}

export function headline({ branch, since, until, policy, summary: { landings, touching } }: Audit): string {
  const times = until === undefined ? `since ${since}` : `from ${since} until ${until}`;
  if (landings === 0) return `nothing landed on ${branch} ${times}: there is nothing to judge`;
  return `${branch} ${times}: ${plural(landings, "landing")}, ${String(touching)} of them changed contracts; ${policy}`;
}

function sectionsOf({ summary, landings, cost, notes }: Audit, shown: number): readonly Section[] {
  if (landings.length === 0) return notes.length === 0 ? [] : [{ title: "Notes", lines: notes }];
  const stopped = landings.filter(({ enforced }) => stops(enforced)).reverse();
  const newest = stopped.slice(0, shown);
  const noise = noiseReasons(landings);
  const more = stopped.length - newest.length;
  const sections: Section[] = [
    { title: "What the gate would have done", lines: totals(summary) },
    {
      title: "Whom it would have asked",
      lines: summary.asked.map(({ who, landings }) => `${times(landings)}  ${who}`),
    },
    { title: "Causes", lines: summary.causes.flatMap(causeLines) },
    { title: "Likely noise", lines: noiseLines(summary) },
    {
      title: "Stopped",
      lines: [
        ...newest.flatMap((landing) => landingLines(landing, noise.get(landing.commit))),
        ...(more > 0 ? [`and ${plural(more, "older landing")} (--all lists them)`] : []),
      ],
    },
    {
      title: "What would change the numbers most (each decided again on every landing)",
      lines: summary.settings.map(
        ({ setting, stopped }) => `${setting}: ${String(summary.stopped)} → ${String(stopped)} stopped`,
      ),
    },
    { title: "Cost", lines: [costLine(summary, cost), ...notes] },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

export function totals({ passed, stopped, faults, waiting }: Summary): readonly string[] {
  const people = stopped - faults - waiting;
  return [
    `${times(passed)}  would have passed`,
    `${times(people)}  would have been refused until somebody acts`,
    ...(waiting > 0 ? [`${times(waiting)}  would only have waited for the time to land`] : []),
    ...(faults > 0 ? [`${times(faults)}  could not be judged: something does not parse`] : []),
  ];
}

function times(count: number): string {
  return String(count).padStart(5);
}

function causeLines({ cause, landings, contracts, example }: Summary["causes"][number]): readonly string[] {
  return [
    `${times(landings)}  ${cause} (${plural(contracts, "contract")})`,
    `         e.g. ${example.commit.slice(0, 10)} ${example.path}: ${example.why}`,
  ];
}

function noiseLines({ noise, stopped }: Summary): readonly string[] {
  const sum = Object.values(noise).reduce((total, count) => total + count, 0);
  if (sum === 0) return [];
  return [
    `${times(sum)}  of ${plural(stopped, "stopped landing")}`,
    ...Object.entries(noise)
      .filter(([, count]) => count > 0)
      .map(([reason, count]) => `${times(count)}  ${reasonText(reason)}`),
  ];
}

export function reasonText(reason: string): string {
  return reason === "young contracts" ? `contracts younger than ${String(youngDays)} days` : reason;
}

export const outcomes: Readonly<Record<DecisionStatus, string>> = {
  pass: "pass",
  neutral: "pass",
  refused: "refused",
  unverifiable: "refused, unless those who are asked agreed: reviews are not in the history",
  waiting: "waits for the time to land",
  fault: "does not parse",
};

function landingLines(landing: JudgedLanding, noise: string | undefined): readonly string[] {
  const { commit, at, subject, enforced, asked } = landing;
  const heading = `${at.slice(0, 10)} ${commit.slice(0, 10)} ${subject}: ${outcomes[enforced]}${noise === undefined ? "" : ` (likely noise: ${reasonText(noise)})`}`;
  const needs = asked.map(({ message }) => message);
  return [
    heading,
    ...breaking(landing).flatMap(contractLines),
    ...[...new Set(needs)].map((need) => `    needs: ${need}`),
  ];
}

export function contractLines({
  path,
  class: kind,
  mode,
  declared,
  rules,
  why,
  witness,
  fault,
}: JudgedContract): readonly string[] {
  const promise = fault ? "does not parse" : `${kind}, ${declared ? "promised" : "expected"} ${mode}`;
  const rule =
    rules[0] === undefined
      ? ""
      : ` [${rules[0]}${rules.length > 1 ? ` and ${String(rules.length - 1)} more` : ""}]`;
  return [
    `    ${path} (${promise})${why === undefined ? "" : `: ${why}`}${rule}`,
    ...(witness === undefined ? [] : [`      e.g. ${witness}`]),
  ];
}

export function costLine(
  { landings, touching }: Summary,
  { judgedNow, milliseconds, megabytes }: Audit["cost"],
): string {
  if (judgedNow === 0)
    return `nothing was judged again: all ${plural(landings, "landing")} come from an earlier run`;
  const share =
    touching === 0 ? "" : ` (${(milliseconds / touching).toFixed(0)} ms for each that changed contracts)`;
  return `${plural(judgedNow, "landing")} judged in ${(milliseconds / 1000).toFixed(1)} s${share}, ${String(megabytes)} MB of memory at most`;
}
