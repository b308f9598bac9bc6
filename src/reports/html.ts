import { type Change, elementText } from "../model/change.js";
import { pathOf } from "../model/contract.js";
import { classOf, type Direction, directions, fails, type Outcome } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import { visible } from "./escape.js";
import { datumText, hurt, isLoud, modeWords, reasonOf, wholeReasons, verdictPhrase } from "./words.js";

/** One self-contained page: no script, no network, everything from contracts escaped. */
export function renderHtml(report: Report): string {
  const { decision, comparisons, base, head } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>contract-check: ${html(decision?.status ?? "diff")}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff; }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; overflow-wrap: anywhere }
code { background: #f1f3f5; padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere }
.good { color: #176f2c } .bad { color: #b42318 } .maybe { color: #8a5a00 } .dim { color: #57606a }
li { margin: .4rem 0 } li li { margin: .15rem 0 }
@media (prefers-color-scheme: dark) { body { background: #0d1117; color: #e6edf3 } code { background: #21262d }
  .good { color: #57d364 } .bad { color: #ff7b72 } .maybe { color: #e3b341 } .dim { color: #9aa4af } }
</style>
</head>
<body>
<h1>Contracts: ${html(decision?.status ?? `${String(comparisons.length)} changed`)}</h1>
<p class="dim">${html(base.ref)} → ${html(head.ref)}, ${String(report.contracts)} contracts, ${String(comparisons.length)} changed</p>
${decisionList(report)}
${comparisons.map(section).join("\n")}
${report.notes.map((note) => `<p class="dim">${html(note)}</p>`).join("\n")}
</body>
</html>
`;
}

function html(text: string): string {
  return visible(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}

function decisionList({ decision }: Report): string {
  if (!decision) return "";
  const fulfilled = decision.requirements.filter(({ status }) => status === "met");
  const items = [
    ...decision.reasons.map(({ message }) => html(message)),
    ...new Set(fulfilled.map(({ message }) => `✓ ${html(message)}`)),
    ...decision.requirements
      .filter(({ status }) => status !== "met")
      .map(
        ({ message, unblock, command }) =>
          `${html(message)}${unblock === "" ? "" : `<br>→ ${html(unblock)}`}${command === undefined ? "" : `: <code>${html(command)}</code>`}`,
      ),
  ];
  return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function section(reported: Reported): string {
  const { pairing, faults, lastingFaults, changes, satisfied, verdict, notes } = reported;
  const tone = faults.length > 0 || !satisfied ? "bad" : classOf(verdict) === "full" ? "good" : "maybe";
  const phrase = verdictPhrase(reported);
  const words = faults.length > 0 || lastingFaults ? phrase : `${phrase}, ${modeWords(reported)}`;
  return `<h2>${html(pathOf(pairing))}</h2>
<p class="${tone}">${html(words)}</p>
<ul>${faults.map(({ message, location }) => `<li>${location?.line === undefined ? "" : `line ${String(location.line)}: `}${html(message)}</li>`).join("")}
${wholeReasons(reported)
  .map((why) => `<li>${html(why)}</li>`)
  .join(
    "",
  )}${changes.map(changeItem).join("\n")}${notes.map((note) => `<li class="dim">${html(note)}</li>`).join("")}</ul>`;
}

function changeItem(change: Change): string {
  const at = change.location ? ` <span class="dim">line ${String(change.location.line)}</span>` : "";
  const inner = directions.flatMap((direction) => outcomeItem(direction, change.verdict[direction]));
  const remedy = !isLoud(change) ? [] : [`To do: ${html(change.remedy)}`];
  const items = [...inner, ...remedy];
  return `<li><strong>${html(hurt(change.verdict))}</strong>: ${html(change.message)} <code>${html(elementText(change.element))}</code>${at} <span class="dim">${html(change.rule)}</span>${items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`}</li>`;
}

const roles: Readonly<Record<Direction, string>> = {
  backward: "New readers, old data",
  forward: "Old readers, new data",
};

function outcomeItem(direction: Direction, outcome: Outcome): string[] {
  const because = reasonOf(outcome);
  if (because === undefined) return [];
  const line = `${roles[direction]}: ${outcome.outcome}: ${html(because)}`;
  if (!fails(outcome) || !outcome.witness) return [line];
  const { observed, decoder } = outcome.witness;
  return [
    `${line}<br>written <code>${html(datumText(outcome.witness))}</code> → ${html(observed)} <span class="dim">(${html(decoder)})</span>`,
  ];
}
