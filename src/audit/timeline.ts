import { day, type Instant } from "../model/instant.js";
import { html, type Markup } from "../reports/html-template.js";
import { plural } from "../reports/words.js";
import { type JudgedLanding, stops } from "./landing.js";

/** Landings of one stretch of time. */
interface Stretch {
  readonly from: Instant;
  readonly landings: readonly JudgedLanding[];
}

const mostStretches = 60;
const lengths = [1, 7, 30, 91, 365];
const height = 100;
const colours = ["bad", "maybe", "good"] as const;

/** A bar for each day, week or longer: what was refused below, then what waits, then what passed. @param landings the oldest first. */
export function timeline(
  landings: readonly JudgedLanding[],
  idOf: (landing: JudgedLanding) => string,
): Markup {
  const { stretches, days } = stretchesOf(landings);
  const counted = stretches.map((stretch) => ({ stretch, counts: countsOf(stretch) }));
  const most = Math.max(1, ...counted.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const last = stretches.at(-1)?.from ?? 0;
  return html`<figure>
    <svg
      class="chart"
      viewBox="0 0 ${stretches.length} ${height}"
      preserveAspectRatio="none"
      role="group"
      aria-label="landings over time"
    >
      ${counted.map(({ stretch, counts }, i) => bar(stretch, { counts, at: i, most, days }, idOf))}
    </svg>
    <figcaption class="dim">
      <span>${dateOf(stretches[0]?.from ?? 0)}</span> <span>${dateOf(last + (days - 1) * day)}</span>
    </figcaption>
    <p class="dim">
      <span class="bad">■ stopped</span> <span class="maybe">■ waits for the time</span>
      <span class="good">■ passed, with a contract</span>; a bar is ${plural(days, "day")}, the highest
      ${plural(most, "landing")}; a bar with a stopped landing leads to it
    </p>
  </figure>`;
}

interface Shape {
  readonly counts: readonly number[];
  readonly at: number;
  readonly most: number;
  readonly days: number;
}

/** A bar leads to the first landing in it that was stopped. */
function bar({ from, landings }: Stretch, shape: Shape, idOf: (landing: JudgedLanding) => string): Markup {
  const { counts, at, most, days } = shape;
  const [stopped = 0, waiting = 0, passed = 0] = counts;
  const until = days === 1 ? "" : ` to ${dateOf(from + (days - 1) * day)}`;
  const words = `${dateOf(from)}${until}: ${String(stopped)} stopped, ${String(waiting)} waiting, ${String(passed)} passed`;
  let top = height;
  const parts = counts.map((count, i) => {
    const tall = (count / most) * height;
    top -= tall;
    return html`<rect
      class="${colours[i] ?? ""}"
      x="${at + 0.1}"
      y="${top.toFixed(2)}"
      width="0.8"
      height="${tall.toFixed(2)}"
    />`;
  });
  const first = landings.find(({ enforced }) => stops(enforced));
  const body = html`<title>${words}</title> ${parts}`;
  return first ? html`<a href="#${idOf(first)}">${body}</a>` : html`<g>${body}</g>`;
}

/** What landed without a contract and was not stopped is in no bar. */
function countsOf({ landings }: Stretch): readonly number[] {
  const waiting = landings.filter(({ enforced }) => enforced === "waiting").length;
  const stopped = landings.filter(({ enforced }) => stops(enforced)).length - waiting;
  const passed = landings.filter(
    ({ enforced, contracts }) => !stops(enforced) && contracts.length > 0,
  ).length;
  return [stopped, waiting, passed];
}

function stretchesOf(landings: readonly JudgedLanding[]): {
  readonly stretches: readonly Stretch[];
  readonly days: number;
} {
  const times = landings.map(({ at }) => Date.parse(at));
  const begin = Math.floor(Math.min(...times) / day) * day;
  const all = Math.floor((Math.max(...times) - begin) / day) + 1;
  const days = lengths.find((length) => all <= mostStretches * length) ?? Math.ceil(all / mostStretches);
  const stretches = Array.from({ length: Math.ceil(all / days) }, (_, i) => ({
    from: begin + i * days * day,
    landings: [] as JudgedLanding[],
  }));
  for (const [i, landing] of landings.entries())
    stretches[Math.floor(((times[i] ?? begin) - begin) / day / days)]?.landings.push(landing);
  return { stretches, days };
}

function dateOf(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}
