import { pathOf } from "../model/contract.js";
import type { Report, Reported } from "../model/report.js";
import { visible } from "./escape.js";
import { hurt, wholeReasons } from "./words.js";

/** JUnit XML: one test case per changed contract, failing when it breaks its promise. */
export function renderJunit({ comparisons }: Report): string {
  const failures = comparisons.filter(({ faults, satisfied }) => faults.length === 0 && !satisfied).length;
  const errors = comparisons.filter(({ faults }) => faults.length > 0).length;
  const counts = `tests="${String(comparisons.length)}" failures="${String(failures)}" errors="${String(errors)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="contract-check" ${counts}>
  <testsuite name="contracts" ${counts}>
${comparisons.map(testCase).join("\n")}
  </testsuite>
</testsuites>
`;
}

function testCase(reported: Reported): string {
  const open = `    <testcase classname="${xml(reported.format)}" name="${xml(pathOf(reported.pairing))}"`;
  const [fault] = reported.faults;
  if (fault) return `${open}>\n      <error message="${xml(fault.message)}"/>\n    </testcase>`;
  if (reported.satisfied) return `${open}/>`;
  const changes = reported.changes.map(
    ({ rule, message, verdict, location }) =>
      `${location ? `${location.file}:${String(location.line)}: ` : ""}${message}: ${hurt(verdict)} (${rule})`,
  );
  const lines = [...changes, ...wholeReasons(reported)];
  const message = `${hurt(reported.verdict)}, promised ${reported.mode}`;
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
