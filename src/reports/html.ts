import { type Change, elementText } from "../model/change.js";
import { pathOf } from "../model/contract.js";
import { inActingOrder } from "../model/decision.js";
import { type Direction, directions, fails } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import { type Story, storiesOf } from "./causes.js";
import { datumExcerpt } from "./datum.js";
import { shorten } from "./escape.js";
import { type ExcerptLine, excerptOf } from "./excerpt.js";
import { choice, filterForm, pageOf } from "./html-page.js";
import { html, type Markup, none } from "./html-template.js";
import { ofContracts } from "./gate-findings.js";
import { classWords } from "./summary.js";
import {
  isLoud,
  hurt,
  modeWords,
  plural,
  toldOutcome,
  toldReason,
  verdictPhrase,
  wholeReasons,
} from "./words.js";

/**
 * One self-contained page: overview, checklist, filters, and a section for each contract with both sides of each change.
 * It loads nothing, and its policy lets only its own style and script work.
 */
export function renderHtml(report: Report): string {
  const { decision, comparisons, base, head, notes } = report;
  const stories = storiesOf(report);
  const reached = comparisons.length - stories.length;
  const ids = new Set<string>();
  const status = decision?.status ?? "compared";
  return pageOf(
    status,
    html`<h1 class="${toneOf(status)}">Contracts: ${status}</h1>
      <p class="dim">
        ${base.ref} → ${head.ref}, ${plural(report.contracts, "contract")}, ${String(stories.length)}
        changed${reached > 0 ? `, ${String(reached)} more only refer to these` : ""}
      </p>
      ${countsList(stories)} ${checklist(report)} ${stories.length === 0 ? none : filters(report, stories)}
      ${stories.map((story) => section({ report, ids }, story))}
      ${notes.map((note) => html`<p class="dim">${note}</p>`)}`,
  );
}

function toneOf(status: string): "good" | "bad" | "maybe" {
  return status === "pass" ? "good" : status === "refused" || status === "fault" ? "bad" : "maybe";
}

function countsList(stories: readonly Story[]): Markup {
  if (stories.length === 0) return none;
  const words = classWords(stories.map(({ reported }) => reported)).split(", ");
  return html`<ul class="counts">
    ${words.map((word) => html`<li>${word}</li>`)}
  </ul>`;
}

/** What is there, and what must still be done, in the order in which people act. */
function checklist({ decision }: Report): Markup {
  if (!decision) return none;
  const { reasons, requirements, status } = decision;
  const open = inActingOrder(requirements);
  const signed = new Set(
    requirements.filter((requirement) => requirement.status === "met").map(({ message }) => message),
  );
  const items = [
    ...reasons.filter(({ code }) => !ofContracts.has(code)).map(({ message }) => html`<li>${message}</li>`),
    ...[...signed].map((message) => html`<li><span class="good">✓</span> ${message}</li>`),
    ...open.map(
      ({ message, unblock, command }) =>
        html`<li>
          ${status === "neutral" ? html`<span>•</span>` : html`<span class="bad">✗</span>`}
          ${message}${unblock === "" ? none : html`<br /><span class="act">→ ${unblock}</span>`}${command === undefined ? none : html`: <code>${command}</code>`}
        </li>`,
    ),
  ];
  return items.length === 0
    ? none
    : html`<ul class="todo">
        ${items}
      </ul>`;
}

function filters(report: Report, stories: readonly Story[]): Markup {
  const choices = (name: string, label: string, valuesOf: (reported: Reported) => readonly string[]) =>
    choice(
      name,
      label,
      stories.flatMap(({ reported }) => valuesOf(reported)),
    );
  return filterForm("contracts", [
    choices("verdict", "verdict", (reported) => [verdictPhrase(reported)]),
    choices("format", "format", ({ format }) => [format]),
    choices("owners", "who must sign", (reported) => ownersOf(report, reported)),
    choices("consumers", "consumer", ({ consumers = [] }) => consumers),
  ]);
}

/** Who must still sign for a contract, or has signed. */
function ownersOf({ decision }: Report, { pairing }: Reported): readonly string[] {
  const path = pathOf(pairing);
  return [
    ...new Set(
      (decision?.requirements ?? []).flatMap(({ contract, owners }) => (contract === path ? owners : [])),
    ),
  ];
}

/** Sections of contracts that fail stand open, up to this many. */
const mostOpen = 20;

function section(page: Page, { reported, changes, reached }: Story): Markup {
  const { report } = page;
  const { pairing, faults, satisfied, format, notes, consumers = [] } = reported;
  const phrase = verdictPhrase(reported);
  const words = faults.length > 0 || reported.lastingFaults ? phrase : `${phrase}, ${modeWords(reported)}`;
  const tone = faults.length > 0 || !satisfied ? "bad" : changes.length === 0 ? "good" : "maybe";
  const isOpen = !satisfied && report.comparisons.length <= mostOpen;
  const harmless = reported.changes.filter((change) => !isLoud(change));
  const users = reached.slice(0, mostOpen).map((user) => html`<li><code>${pathOf(user.pairing)}</code></li>`);
  const unlisted = reached.length - users.length;
  return html`<details
    class="contract"
    data-verdict="${phrase}"
    data-format="${format}"
    data-owners="${ownersOf(report, reported).join("\n")}"
    data-consumers="${consumers.join("\n")}"
    ${isOpen ? html` open` : none}
  >
    <summary>
      <h2>${pathOf(pairing)}</h2>
      <span class="${tone}">${words}</span>
    </summary>
    <ul>
      ${faults.map(({ message, location }) => html`<li>${location?.line === undefined ? "" : `line ${String(location.line)}: `}${message}</li>`)}
      ${wholeReasons(reported).map((why) => html`<li>${why}</li>`)}
      ${consumers.length > 0 ? html`<li>hurts the ${consumers.length === 1 ? "consumer" : "consumers"} ${consumers.join(", ")}</li>` : none}
      ${notes.map((note) => html`<li class="dim">${note}</li>`)}
    </ul>
    ${[...changes, ...harmless].map((change) => changeArticle(page, change))}
    ${
      reached.length === 0
        ? none
        : html`<p>It reaches ${plural(reached.length, "contract")}:</p>
            <ul>
              ${users}${unlisted > 0 ? html`<li>and ${String(unlisted)} more</li>` : none}
            </ul>`
    }
  </details>`;
}

/** The report, and the names of the findings that are printed already. */
interface Page {
  readonly report: Report;
  readonly ids: Set<string>;
}

/** A name for links, from the fingerprint; where two findings have the same one, the second is told from the first. */
function idOf({ fingerprint }: Change, ids: Set<string>): string {
  const name = `f-${fingerprint.replace(/^sha256:/, "").slice(0, 16)}`;
  let id = name;
  for (let count = 2; ids.has(id); count += 1) id = `${name}-${String(count)}`;
  ids.add(id);
  return id;
}

function changeArticle({ report, ids }: Page, change: Change): Markup {
  const { verdict, message, element, rule, location, remedy } = change;
  const id = idOf(change, ids);
  const at = location ? ` line ${String(location.line)}` : "";
  const title = html`<h3>
      <strong>${hurt(verdict)}</strong>: ${message}
      <a class="dim" href="#${id}" title="link to this finding">${at} #</a>
    </h3>
    <p class="dim"><code>${elementText(element)}</code> ${rule}</p>`;
  if (!isLoud(change)) return html`<article class="change" id="${id}">${title}</article>`;
  return html`<article class="change" id="${id}">
    ${title} ${sides(excerptOf(report, change, 200))}
    <ul>
      ${directions.flatMap((direction) => outcomeItem(direction, change))}
    </ul>
    <p class="act">To do: ${remedy}</p>
  </article>`;
}

/** Both sides beside each other, the element marked. */
function sides(rows: readonly ExcerptLine[]): Markup {
  if (rows.length === 0) return none;
  const row = ({ side, line, text, from, to }: ExcerptLine) =>
    html`<pre
      class="${side === "base" ? "del" : "add"}"
    ><span class="dim">${side} ${line}</span> ${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}</pre>`;
  return html`<div class="sides">${rows.map(row)}</div>`;
}

const roles: Readonly<Record<Direction, string>> = {
  backward: "New readers, old data",
  forward: "Old readers, new data",
};

function outcomeItem(direction: Direction, change: Change): Markup[] {
  const outcome = toldOutcome(change, direction);
  const because = toldReason(change, direction);
  if (because === undefined) return [];
  const line = html`${roles[direction]}: ${outcome.outcome}: ${shorten(because, 400)}`;
  if (!fails(outcome) || !outcome.witness) return [html`<li>${line}</li>`];
  const { observed, decoder } = outcome.witness;
  const datum = datumExcerpt(outcome.witness, change.element, 160);
  return [
    html`<li>
      ${line}<br />written <code>${datum}</code> → <strong>${shorten(observed, 400)}</strong>
      <span class="dim">(${decoder})</span>
    </li>`,
  ];
}
