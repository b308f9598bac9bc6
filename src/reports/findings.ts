import { digestOf } from "../algorithms/digest.js";
import type { Change } from "../model/change.js";
import { pathOf } from "../model/contract.js";
import type { PartialLocation } from "../model/location.js";
import { directions, fails } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import { storiesOf, type Story } from "./causes.js";
import { datumExcerpt } from "./datum.js";
import { shorten } from "./escape.js";
import { gateFindings, isFailing, isPassing, isToldHere } from "./gate-findings.js";
import { failsAlone, hurt, isLoud, plural, tells, toldOutcome, toldReason, wholeReasons } from "./words.js";

/** Something that machines show: a cause, never its echoes. */
export interface Finding {
  /** error: the gate stays closed for it; notice: what a failing contract gained or lost besides, which breaks nobody. */
  readonly level: "error" | "warning" | "notice";
  /** A rule, a governance code, "fault" or "contract". */
  readonly code: string;
  /** The first line says what it is, the others why and what to do. */
  readonly lines: readonly string[];
  /** Absent for what stands in no file. */
  readonly location?: PartialLocation;
  /** Stays when unrelated lines move. */
  readonly fingerprint: string;
  readonly change?: Change;
  readonly reported?: Reported;
}

/** Every cause once, and everything else for which the gate stays closed, the worst contracts first. */
export function findingsOf(report: Report): readonly Finding[] {
  const all = [
    ...storiesOf(report).flatMap((story) => storyFindings(report, story)),
    ...gateFindings(report).map(({ code, message, location }) =>
      unprinted({ level: "error", code, lines: [message], ...(location && { location }) }),
    ),
  ];
  // Many contracts may refer to one file that does not parse.
  const different = new Map(
    all.map((finding) => [JSON.stringify([finding.location, finding.fingerprint, finding.lines]), finding]),
  );
  return toldApart([...different.values()]);
}

/** A forge shows the first of two findings with one fingerprint alone: the second gets another. */
function toldApart(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { fingerprint } = finding;
    const count = (counts.get(fingerprint) ?? 0) + 1;
    counts.set(fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: digestOf(`${fingerprint} ${String(count)}`) };
  });
}

/** A finding that is no change: its own words tell it from others. */
function unprinted(finding: Omit<Finding, "fingerprint">): Finding {
  const { code, lines, location } = finding;
  return { ...finding, fingerprint: digestOf(JSON.stringify([code, lines[0], location?.file])) };
}

function storyFindings(report: Report, { reported, changes, reached }: Story): Finding[] {
  const { pairing, faults, satisfied, verdict } = reported;
  const file = pathOf(pairing);
  const level = isFailing(report, reported) ? "error" : "warning";
  const besides = changes.length === 0 ? [] : reported.changes.filter(isSafeEdit);
  const whole = satisfied || faults.length > 0 ? [] : wholeReasons(reported);
  return [
    ...faults.filter(isToldHere(report)).map(({ message, location }) =>
      unprinted({
        level: isPassing(report) ? "warning" : "error",
        code: "fault",
        lines: [message],
        location: location ?? { file },
        reported,
      }),
    ),
    ...[...changes, ...besides].map((change): Finding => ({
      level: isSafeEdit(change) ? "notice" : level,
      code: change.rule,
      lines: changeTexts(change, reached),
      // A removed element has no line in head: the file is named without one.
      location: change.location?.side === "head" ? change.location : { file },
      fingerprint: change.fingerprint,
      change,
      reported,
    })),
    ...whole.map((why) =>
      unprinted({
        level,
        code: "contract",
        lines: [`${hurt(verdict)}: ${why}`],
        location: { file },
        reported,
      }),
    ),
  ];
}

function isSafeEdit(change: Change): boolean {
  return !isLoud(change) && !failsAlone(change) && change.edit !== "changed";
}

const mostNamed = 5;

function changeTexts(change: Change, reached: readonly Reported[]): string[] {
  const { element, message, verdict, remedy } = change;
  const whys = directions.flatMap((direction) => {
    const outcome = toldOutcome(change, direction);
    const because = toldReason(change, direction);
    if (outcome.outcome === "reads" || because === undefined) return [];
    const line = `${direction === "backward" ? "New readers of old data" : "Old readers of new data"}: ${because}`;
    if (!fails(outcome) || !outcome.witness || tells(outcome.because, outcome.witness)) return [line];
    const { observed, decoder } = outcome.witness;
    const datum = datumExcerpt(outcome.witness, element);
    return [line, `Written ${datum}: ${shorten(observed, 300)} (${decoder})`];
  });
  if (whys.length === 0) return [`${message}: ${hurt(verdict)}`];
  return [`${message}: ${hurt(verdict)}`, ...whys, `To do: ${remedy}`, ...reachTexts(reached)];
}

function reachTexts(reached: readonly Reported[]): string[] {
  if (reached.length === 0) return [];
  const paths = reached.slice(0, mostNamed).map(({ pairing }) => pathOf(pairing));
  const more = reached.length - paths.length;
  return [
    `It reaches ${plural(reached.length, "contract")} that ${reached.length === 1 ? "refers" : "refer"} to it: ${paths.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`,
  ];
}
