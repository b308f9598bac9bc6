import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  hurt,
  wholeReasons
} from "./chunk-7FEU6FBQ.js";
import {
  visible
} from "./chunk-VUIP3A7O.js";
import {
  pathOf
} from "./chunk-N5M2AU2H.js";
import "./chunk-CWGE2KQZ.js";
import "./chunk-M3OXMBXV.js";

// src/reports/junit.ts
function renderJunit({ comparisons }) {
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
function testCase(reported) {
  const open = `    <testcase classname="${xml(reported.format)}" name="${xml(pathOf(reported.pairing))}"`;
  const [fault] = reported.faults;
  if (fault) return `${open}>
      <error message="${xml(fault.message)}"/>
    </testcase>`;
  if (reported.satisfied) return `${open}/>`;
  const changes = reported.changes.map(
    ({ rule, message: message2, verdict, location }) => `${location ? `${location.file}:${String(location.line)}: ` : ""}${message2}: ${hurt(verdict)} (${rule})`
  );
  const lines = [...changes, ...wholeReasons(reported)];
  const message = `${hurt(reported.verdict)}, promised ${reported.mode}`;
  return `${open}>
      <failure message="${xml(message)}">${xml(lines.join("\n"))}</failure>
    </testcase>`;
}
function xml(text) {
  return text.split("\n").map(visible).join("\n").replace(/[\uFFFE\uFFFF]/g, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\n/g, "&#10;");
}
export {
  renderJunit
};
