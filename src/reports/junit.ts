import { pathOf } from "../model/contract.js";
import type { Report, Reported } from "../model/report.js";
import { storiesOf, type Story } from "./causes.js";
import { visible } from "./escape.js";
import { type GateFinding, gateFindings, isFailing } from "./gate-findings.js";
import { hurt, modeWords, plural, wholeReasons } from "./words.js";

/** JUnit XML: one test case per changed contract, failing when it breaks its promise. */
export function renderJunit(report: Report): string {
  const stories = new Map(storiesOf(report).map((story) => [story.reported, story]));
  const failing = [...stories.keys()].filter((reported) => isFailing(report, reported));
  const errors = failing.filter(({ faults }) => faults.length > 0).length;
  const findings = gateFindings(report);
  const cases = [
    ...report.comparisons.map((reported) => testCase(report, reported, stories.get(reported))),
    ...(report.decision ? [gateCase(findings)] : []),
  ];
  const failures = failing.length - errors + (findings.length > 0 ? 1 : 0);
  const skipped = report.comparisons.filter(
    (reported) => !stories.has(reported) && isFailing(report, reported),
  ).length;
  const counts = `tests="${String(cases.length)}" failures="${String(failures)}" errors="${String(errors)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="contract-check" ${counts}>
  <testsuite name="contracts" ${counts} skipped="${String(skipped)}">
${cases.join("\n")}
  </testsuite>
</testsuites>
`;
}

/** Who, when and how, beside the contracts: one test case, so that a pass has no failure and a refusal has one. */
function gateCase(findings: readonly GateFinding[]): string {
  const open = `    <testcase classname="contract-check" name="gate"`;
  if (findings.length === 0) return `${open}/>`;
  const lines = findings.map(({ code, message }) => `${code}: ${message}`);
  const message = plural(findings.length, "requirement is", "requirements are");
  return `${open}>\n      <failure message="${xml(`${message} not met`)}">${xml(lines.join("\n"))}</failure>\n    </testcase>`;
}

function testCase(report: Report, reported: Reported, story: Story | undefined): string {
  const open = `    <testcase classname="${xml(reported.format)}" name="${xml(pathOf(reported.pairing))}"`;
  if (!isFailing(report, reported)) return `${open}/>`;
  if (!story) {
    const cause = `${hurt(reported.verdict)} only because of what it refers to, which has a failure of its own`;
    return `${open}>\n      <skipped>${xml(cause)}</skipped>\n    </testcase>`;
  }
  const [fault] = reported.faults;
  if (fault) return `${open}>\n      <error message="${xml(fault.message)}"/>\n    </testcase>`;
  const changes = story.changes.map(
    ({ rule, message, verdict, location }) =>
      `${location ? `${location.file}:${String(location.line)}: ` : ""}${message}: ${hurt(verdict)} (${rule})`,
  );
  const lines = [...changes, ...wholeReasons(reported)];
  const message = `${hurt(reported.verdict)}, ${modeWords(reported)}`;
  return `${open}>\n      <failure message="${xml(message)}">${xml(lines.join("\n"))}</failure>\n    </testcase>`;
}

function xml(text: string): string {
  return text
    .split("\n")
    .map(visible)
    .join("\n")
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\n/g, "&#10;");
}
