import { choice, filterForm, pageOf } from "../reports/html-page.js";
import { html, type Markup, none } from "../reports/html-template.js";
import { plural } from "../reports/words.js";
import { type JudgedLanding, stops } from "./landing.js";
import { type Audit, contractLines, costLine, headline, outcomes, reasonText, totals } from "./render.js";
import { askedIn, breaking, causesIn, noiseReasons } from "./summary.js";
import { timeline } from "./timeline.js";

/** So many stopped landings stand on the page; text shows fewer. */
const mostOnPage = 300;

/** An audit as one self-contained page: a timeline, whom it asks, the causes, and every stopped landing. */
export function auditHtml(audit: Audit, shown: number): string {
  const { landings, notes } = audit;
  const body = html`<h1>What the gate would have done</h1>
    <p class="dim">${headline(audit)}</p>
    ${landings.length === 0 ? none : judged(audit, Math.max(shown, mostOnPage))}
    ${notes.map((note) => html`<p class="dim">${note}</p>`)}`;
  return pageOf("audit", body);
}

function judged({ summary, landings, cost }: Audit, most: number): Markup {
  const stopped = landings.filter(({ enforced }) => stops(enforced)).reverse();
  const newest = stopped.slice(0, most);
  const { asked, causes, settings, noise } = summary;
  const noisy = Object.entries(noise).filter(([, count]) => count > 0);
  return html`<ul class="counts">
      ${totals(summary).map((line) => html`<li>${line.trim()}</li>`)}
    </ul>
    ${timeline(landings, idOf)}
    ${table(
      "What would change the numbers most (each decided again on every landing)",
      settings.map((row) => ({
        count: row.stopped,
        words: `stopped instead of ${String(summary.stopped)}: ${row.setting}`,
      })),
      summary.stopped,
    )}
    ${table(
      "Whom it would have asked",
      asked.map((row) => ({ count: row.landings, words: row.who })),
      summary.stopped,
    )}
    ${table(
      "Causes",
      causes.map(({ cause, contracts, landings: count, example }) => ({
        count,
        words: `${cause} (${plural(contracts, "contract")})`,
        more: `e.g. ${example.commit.slice(0, 10)} ${example.path}: ${example.why}`,
      })),
      summary.stopped,
    )}
    ${table(
      "Likely noise",
      noisy.map(([reason, count]) => ({ count, words: reasonText(reason) })),
      summary.stopped,
    )}
    ${newest.length === 0 ? none : landingSections(newest, noiseReasons(landings))}
    ${
      stopped.length > newest.length
        ? html`<p class="dim">
            and ${plural(stopped.length - newest.length, "older landing")} (--all lists them)
          </p>`
        : none
    }
    <p class="dim">${costLine(summary, cost)}</p>`;
}

interface Row {
  readonly count: number;
  readonly words: string;
  readonly more?: string;
}

function table(title: string, rows: readonly Row[], most: number): Markup {
  if (rows.length === 0) return none;
  return html`<section>
    <h2>${title}</h2>
    <table>
      ${rows.map(
        ({ count, words, more }) =>
          html`<tr>
            <td>${count}</td>
            <td>
              <svg class="bar" viewBox="0 0 ${most} 1" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bad" width="${count}" height="1" />
              </svg>
            </td>
            <td>${words}${more === undefined ? none : html`<br /><span class="dim">${more}</span>`}</td>
          </tr>`,
      )}
    </table>
  </section>`;
}

function landingSections(newest: readonly JudgedLanding[], noise: ReadonlyMap<string, string>): Markup {
  return html`<section>
    <h2>Stopped, the newest first</h2>
    ${filterForm("landings", [
      choice("outcome", "outcome", newest.map(outcomeOf)),
      choice("cause", "cause", newest.flatMap(causeNames)),
      choice(
        "asked",
        "who is asked",
        newest.flatMap((landing) => [...askedIn(landing)]),
      ),
    ])}
    ${newest.map((landing) => section(landing, noise.get(landing.commit)))}
  </section>`;
}

function section(landing: JudgedLanding, noise: string | undefined): Markup {
  const { commit, at, subject, enforced, asked } = landing;
  const needs = [...new Set(asked.map(({ message }) => message))];
  return html`<details
    class="contract"
    id="${idOf(landing)}"
    data-outcome="${outcomeOf(landing)}"
    data-cause="${causeNames(landing).join("\n")}"
    data-asked="${[...askedIn(landing)].join("\n")}"
  >
    <summary>
      <span class="dim">${at.slice(0, 10)} ${commit.slice(0, 10)}</span>
      ${subject} <span class="${enforced === "waiting" ? "maybe" : "bad"}">${outcomes[enforced]}</span>
      ${noise === undefined ? none : html`<span class="dim">likely noise: ${reasonText(noise)}</span>`}
    </summary>
    <ul>
      ${breaking(landing)
        .flatMap(contractLines)
        .map((line) => html`<li>${line.trim()}</li>`)}
      ${needs.map((need) => html`<li class="act">needs: ${need}</li>`)}
    </ul>
  </details>`;
}

function outcomeOf({ enforced }: JudgedLanding): string {
  return outcomes[enforced];
}

function causeNames(landing: JudgedLanding): readonly string[] {
  return causesIn(landing).map(({ cause }) => cause);
}

function idOf({ commit }: JudgedLanding): string {
  return `l-${commit}`;
}
