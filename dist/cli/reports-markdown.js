import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  hurt,
  isLoud,
  plural,
  reasonOf,
  tells,
  wholeReasons
} from "./chunk-7FEU6FBQ.js";
import {
  cell,
  markdownCode,
  markdownText,
  shorten
} from "./chunk-VUIP3A7O.js";
import {
  elementText
} from "./chunk-JINGYXTJ.js";
import {
  pathOf
} from "./chunk-N5M2AU2H.js";
import {
  directions,
  fails
} from "./chunk-CWGE2KQZ.js";
import "./chunk-M3OXMBXV.js";

// src/reports/markdown.ts
function renderMarkdown(report, { limit = Number.POSITIVE_INFINITY } = {}) {
  const { comparisons } = report;
  const head = [
    title(report),
    "",
    ...decisionLines(report),
    ...comparisons.length === 0 ? [] : ["", ...table(comparisons)]
  ];
  const details = comparisons.filter((one) => !one.satisfied || one.changes.some(isLoud)).map(section);
  const notes = report.notes.map((note) => `> ${markdownText(note)}`);
  return fit(head.join("\n"), [...details, ...notes.length > 0 ? [notes.join("\n>\n")] : []], limit);
}
function fit(head, sections, limit) {
  const reserve = 160;
  let text = shorten(head, Math.max(0, limit - reserve));
  for (const [i, section2] of sections.entries()) {
    if (text.length + section2.length + 2 > limit - reserve) {
      const left = sections.length - i;
      return `${text}

_${plural(left, "section")} left out for length: run \`npx contract-check\` or open the full report._
`;
    }
    text += `

${section2}`;
  }
  return `${text}
`;
}
var titles = {
  pass: "✅ Contracts: pass",
  neutral: "⚪ Contracts: not enforced",
  waiting: "⏳ Contracts: waiting for the window",
  refused: "❌ Contracts: refused",
  unverifiable: "❓ Contracts: could not be verified",
  fault: "❌ Contracts: cannot be judged"
};
function title({ decision, comparisons }) {
  const heading = decision ? titles[decision.status] : "Contract changes";
  return `## ${heading}${comparisons.length === 0 ? " (nothing changed)" : ""}`;
}
function decisionLines({ decision }) {
  if (!decision) return [];
  const open = decision.requirements.filter(({ status }) => status !== "met");
  return [
    ...decision.reasons.map(({ message }) => `- ${markdownText(message)}`),
    ...open.map(
      ({ message, unblock }) => `- ${markdownText(message)}${unblock === "" ? "" : `<br>→ ${markdownText(unblock)}`}`
    )
  ];
}
function table(comparisons) {
  return [
    "| contract | | verdict | promise |",
    "|---|---|---|---|",
    ...comparisons.map((one) => {
      const verdict = one.faults.length > 0 ? "does not parse" : hurt(one.verdict);
      return `| ${cell(markdownCode(pathOf(one.pairing)))} | ${one.pairing.status} | ${one.satisfied ? "✅" : "❌"} ${verdict} | ${one.mode} |`;
    })
  ];
}
function section(reported) {
  const { pairing, faults, changes, profile, notes } = reported;
  return [
    `### ${markdownText(pathOf(pairing))}`,
    ...faults.map(
      ({ message, location }) => `- ${location?.line === void 0 ? "" : `line ${String(location.line)}: `}${markdownText(message)}`
    ),
    ...changes.filter(isLoud).flatMap(changeLines),
    ...wholeReasons(reported).map((why) => `- ${markdownText(why)}`),
    ...(profile?.findings ?? []).map(({ id, message }) => `- ${markdownCode(id)} ${markdownText(message)}`),
    ...notes.map((note) => `- ${markdownText(note)}`)
  ].join("\n");
}
function changeLines(change) {
  const at = change.location ? ` (line ${String(change.location.line)})` : "";
  return [
    `- **${hurt(change.verdict)}**: ${markdownText(change.message)}${at} · ${markdownCode(elementText(change.element))} · ${markdownCode(change.rule)}`,
    ...directions.flatMap((direction) => outcomeLines(direction, change.verdict[direction])),
    `  - To do: ${markdownText(change.remedy)}`
  ];
}
var roles = {
  backward: "New readers, old data",
  forward: "Old readers, new data"
};
function outcomeLines(direction, outcome) {
  const because = reasonOf(outcome);
  if (because === void 0) return [];
  const line = `  - ${roles[direction]}: ${outcome.outcome}: ${markdownText(because)}`;
  if (!fails(outcome) || !outcome.witness) return [line];
  const { written, observed, decoder } = outcome.witness;
  if (tells(because, outcome.witness)) return [`${line} (${markdownText(decoder)})`];
  const datum = markdownCode(shorten(JSON.stringify(written), 300));
  return [
    line,
    `    - written ${datum} → ${markdownText(shorten(observed, 300))} (${markdownText(decoder)})`
  ];
}
export {
  renderMarkdown
};
