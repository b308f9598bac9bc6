import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  findTip
} from "./chunk-MYE7CKHZ.js";
import "./chunk-ATNF7SZS.js";
import "./chunk-XT3IOIZA.js";
import "./chunk-DGFFBHFB.js";
import "./chunk-B22PQ2FE.js";
import "./chunk-K7BIVF42.js";
import {
  readPolicy
} from "./chunk-V3WW5KHQ.js";
import {
  readRequests
} from "./chunk-PW65JN2F.js";
import "./chunk-D4X2WHQY.js";
import "./chunk-NDOGP6H7.js";
import {
  advisoriesBetween,
  bookingsOf,
  freezesBetween,
  ledgerOf,
  lookAhead,
  occurrencesBetween,
  stateAt
} from "./chunk-LBIRKAEJ.js";
import "./chunk-IKJXLDHI.js";
import "./chunk-N66REMM2.js";
import "./chunk-GDRTTNRI.js";
import "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import {
  formatDuration,
  formatInstant,
  isoInstant
} from "./chunk-HFUYKLHX.js";
import "./chunk-C4YJ6VGI.js";
import "./chunk-KIXXTSYO.js";
import {
  gatedOptions,
  instantOf,
  localRequest,
  refuseConfig
} from "./chunk-LCP6SGCJ.js";
import {
  commitSnapshot
} from "./chunk-5LPFY4I7.js";
import "./chunk-VFIIIUW3.js";
import "./chunk-VUIP3A7O.js";
import "./chunk-XFA24NY6.js";
import "./chunk-JINGYXTJ.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-N5M2AU2H.js";
import "./chunk-CWGE2KQZ.js";
import {
  oneOf
} from "./chunk-ZK6ZCCRP.js";
import {
  UsageError
} from "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

// src/governance/calendar/wording.ts
function occurrenceTitle({ id, window }) {
  return window.title === void 0 ? id : `${id}  ${clean(window.title)}`;
}
function occurrenceFacts(view, zone) {
  const { occurrence, bookings, freezes } = view;
  const { window, opens, closes, bookBy } = occurrence;
  const shown = zone ?? occurrence.zone;
  const facts = [
    { label: "opens", text: formatInstant(opens, shown) },
    { label: "closes", text: `${formatInstant(closes, shown)}, after ${formatDuration(closes - opens)}` },
    fact("book by", window.notice === void 0 ? "" : formatInstant(bookBy, shown)),
    fact("frozen", freezes.map(frozenText).join("; ")),
    fact("admits", window.allow?.join(", ") ?? ""),
    fact("only for", scopeText(window)),
    fact("room", roomText(view)),
    fact("booked", bookings.map(bookingText).join("; ")),
    fact("approvers", window.approvers?.join(", ") ?? ""),
    fact("on call", window.oncall ?? ""),
    fact("writes", window.writes ?? "")
  ];
  return facts.flatMap((each) => each ? [{ label: each.label, text: clean(each.text) }] : []);
}
function freezeText({ rule, from, to, zone }, shown) {
  const deny = (rule.deny ?? ["breaking"]).map((name) => name === "any" ? "everything" : name).join(", ");
  const except = rule.except === void 0 ? "" : `, except ${rule.except.join(", ")}`;
  const board = rule.board === void 0 ? "" : `; exceptions: ${rule.board}`;
  const scope = scopeText(rule);
  const only = scope === "" ? "" : ` for ${scope}`;
  return clean(`${spanText(from, to, shown ?? zone)}: denies ${deny}${only}${except}${board}`);
}
function advisoryText({ rule, from, to, zone }, shown) {
  const note = rule.note ?? rule.title;
  return clean(`${spanText(from, to, shown ?? zone)}${note === void 0 ? "" : `: ${note}`}`);
}
function ruleName({ id, title }) {
  return clean(title === void 0 ? id : `${id} (${title})`);
}
function scopeText({ contracts, regions, teams }) {
  const parts = [
    contracts === void 0 ? "" : `contracts ${contracts.join(", ")}`,
    regions === void 0 ? "" : `regions ${regions.join(", ")}`,
    teams === void 0 ? "" : `teams ${teams.join(", ")}`
  ];
  return parts.filter((part) => part !== "").join("; ");
}
function clean(text) {
  return text.replace(new RegExp("\\p{Cc}", "gu"), " ");
}
function fact(label, text) {
  return text === "" ? void 0 : { label, text };
}
function spanText(from, to, zone) {
  const until = to === null ? "until somebody ends it" : `to ${formatInstant(to, zone)}`;
  return `${formatInstant(from, zone)} ${until}`;
}
function frozenText({ rule }) {
  const scope = scopeText(rule);
  const deny = (rule.deny ?? ["breaking"]).join(", ");
  return `${rule.id} denies ${deny}${scope === "" ? "" : ` for ${scope}`}`;
}
function roomText({ occurrence, use }) {
  const { changes, breaking, perOwner, perConsumer } = occurrence.window.capacity ?? {};
  const parts = [
    changes === void 0 ? "" : `${use.changes} of ${changes} changes taken`,
    breaking === void 0 ? "" : `${use.breaking} of ${breaking} breaking taken`,
    perOwner === void 0 ? "" : `at most ${perOwner} per owner`,
    perConsumer === void 0 ? "" : `at most ${perConsumer} per consumer`
  ];
  return parts.filter((part) => part !== "").join(", ");
}
function bookingText({ change, classes, owners, landedAt }) {
  const details = [...classes, ...owners, ...landedAt === void 0 ? [] : ["landed"]];
  return details.length === 0 ? change : `${change} (${details.join(", ")})`;
}

// src/governance/calendar/html.ts
var style = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article, li { margin: 0 0 1rem; }
article { border: 1px solid #8886; border-radius: 6px; padding: .75rem 1rem; }
h2 { margin-top: 2rem; } h3 { margin: 0 0 .5rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .15rem 1rem; margin: 0; }
dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
.open { border-left: 6px solid #1a7f37; } .frozen { border-left: 6px solid #9a6700; }
`;
function renderHtml(view, { zone }) {
  const at = formatInstant(view.at, zone ?? "UTC");
  const parts = [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    "<title>Change windows</title>",
    `<style>${style}</style>`,
    "<main>",
    `<h1>Change windows</h1><p>As of <time datetime="${new Date(view.at).toISOString()}">${escapeHtml(at)}</time></p>`,
    ...list(
      "Faults",
      view.faults.map(({ code, message }) => `${code} ${message}`)
    ),
    "<h2>Windows</h2>",
    ...view.occurrences.length === 0 ? ["<p>No window opens within 400 days.</p>"] : [],
    ...view.occurrences.map((each) => article(each, view.at, zone)),
    ...list(
      "Freezes",
      view.freezes.map((each) => `${ruleName(each.rule)}: ${freezeText(each, zone)}`)
    ),
    ...list(
      "Good to know",
      view.advisories.map((each) => `${ruleName(each.rule)}: ${advisoryText(each, zone)}`)
    ),
    "</main>",
    "</html>"
  ];
  return `${parts.join("\n")}
`;
}
function article(each, at, zone) {
  const { occurrence, freezes } = each;
  const open = occurrence.opens <= at && at < occurrence.closes;
  const kind = freezes.length > 0 ? "frozen" : open ? "open" : "later";
  const facts = occurrenceFacts(each, zone).map(
    ({ label, text }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`
  );
  const title = `${occurrenceTitle(occurrence)}${open ? " (open now)" : ""}`;
  return `<article class="${kind}"><h3>${escapeHtml(title)}</h3><dl>${facts.join("")}</dl></article>`;
}
function list(title, entries) {
  if (entries.length === 0) return [];
  return [
    `<h2>${title}</h2>`,
    `<ul>${entries.map((entry) => `<li>${escapeHtml(entry)}</li>`).join("")}</ul>`
  ];
}
function escapeHtml(text) {
  const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;"
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

// src/governance/calendar/ics-write.ts
var encoder = new TextEncoder();
var lineOctets = 75;
function writeIcs(entries, name, stamp) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//contract-check//calendar//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    "END:VCALENDAR"
  ];
  return lines.map((line) => `${folded(line)}\r
`).join("");
}
function eventLines(entry, stamp) {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(entry.uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(entry.from)}`,
    `DTEND:${utc(entry.to)}`,
    `SUMMARY:${escaped(entry.summary)}`,
    ...entry.description === "" ? [] : [`DESCRIPTION:${escaped(entry.description)}`],
    `CATEGORIES:${entry.category}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT"
  ];
}
function utc(instant) {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
function escaped(text) {
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ").replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\n/g, "\\n");
}
function folded(line) {
  const parts = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > lineOctets) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

// src/governance/calendar/render-ics.ts
function renderIcs(view, { zone, repository = "contract-check" }) {
  const described = (each) => occurrenceFacts(each, zone).slice(2).map(({ label, text }) => `${label}: ${text}`).join("\n");
  const entries = [
    ...view.occurrences.map((each) => ({
      uid: `${each.occurrence.id}@${repository}`,
      from: each.occurrence.opens,
      to: each.occurrence.closes,
      summary: each.occurrence.window.title ?? each.occurrence.window.id,
      description: described(each),
      category: "WINDOW"
    })),
    ...view.freezes.map((each) => ({
      uid: `freeze-${each.id}@${repository}`,
      from: each.from,
      to: each.to ?? view.horizon,
      summary: `Freeze: ${each.rule.title ?? each.rule.id}`,
      description: freezeText(each, zone),
      category: "FREEZE"
    })),
    ...view.advisories.map((each) => ({
      uid: `advisory-${each.id}@${repository}`,
      from: each.from,
      to: each.to ?? view.horizon,
      summary: each.rule.title ?? each.rule.id,
      description: advisoryText(each, zone),
      category: "ADVISORY"
    }))
  ];
  return writeIcs(entries, `Change windows (${repository})`, view.at);
}

// src/governance/calendar/render-parts.ts
function isOpen({ opens, closes }, at) {
  return opens <= at && at < closes;
}
function faultLines({ faults }) {
  if (faults.length === 0) return [];
  return [
    "The calendar has faults; while it has, nothing that needs a window may land:",
    ...faults.map((fault) => `  ${placed(fault)}`)
  ];
}
function placed({ code, message, location }) {
  const line = location?.line === void 0 ? "" : `:${location.line}`;
  const column = location?.column === void 0 ? "" : `:${location.column}`;
  return clean(`${location ? `${location.file}${line}${column}: ` : ""}${code} ${message}`);
}
function nearZone({ occurrences }, zone) {
  return zone ?? occurrences[0]?.occurrence.zone ?? "UTC";
}
function stateLines(view, zone) {
  const { state } = view;
  if (!state) return [];
  const shown = nearZone(view, zone);
  const change = state.nextTransition === null ? "" : formatInstant(state.nextTransition, shown);
  if (state.open) {
    const ids = state.windows.map(({ window }) => window.id).join(", ");
    return [clean(`Open through ${ids}${change === "" ? "" : `, until ${change}`}.`)];
  }
  const reasons = state.reasons.map(({ code, message }) => clean(`  ${code} ${message}`));
  return [`Closed${change === "" ? "" : `, until ${change}`}.`, ...reasons];
}

// src/governance/calendar/render-json.ts
function renderJson(view) {
  const iso = (instant) => instant === null ? null : isoInstant(instant);
  const span = (each) => {
    const rule = Object.fromEntries(Object.entries(each.rule).filter(([key]) => key !== "location"));
    const ids = { id: each.id, rule: each.rule.id, calendar: each.calendar, timezone: each.zone };
    return { ...rule, ...ids, from: iso(each.from), to: iso(each.to) };
  };
  const { state } = view;
  const output = {
    version: 1,
    at: iso(view.at),
    state: state && {
      open: state.open,
      windows: state.windows.map(({ id }) => id),
      freezes: state.freezes.map(({ id }) => id),
      reasons: state.reasons,
      nextTransition: iso(state.nextTransition),
      nextChange: iso(state.nextChange),
      horizon: iso(state.horizon)
    },
    occurrences: view.occurrences.map((each) => jsonOccurrence(each, view.at)),
    freezes: view.freezes.map(span),
    advisories: view.advisories.map(span),
    faults: view.faults,
    horizon: iso(view.horizon)
  };
  return `${JSON.stringify(output, null, 2)}
`;
}
function jsonOccurrence({ occurrence, use, bookings, freezes }, at) {
  const { id, label, calendar, window, zone, opens, closes, bookBy } = occurrence;
  const { title, allow, contracts, regions, teams, capacity, approvers, oncall, writes } = window;
  return {
    id,
    window: window.id,
    occurrence: label,
    calendar,
    timezone: zone,
    opens: isoInstant(opens),
    closes: isoInstant(closes),
    bookBy: window.notice === void 0 ? null : isoInstant(bookBy),
    open: isOpen(occurrence, at),
    ...{ title, allow, contracts, regions, teams, capacity, approvers, oncall, writes },
    used: {
      changes: use.changes,
      breaking: use.breaking,
      perOwner: Object.fromEntries(use.owners),
      perConsumer: Object.fromEntries(use.consumers)
    },
    bookings: bookings.map(({ change, classes, owners }) => ({ change, classes, owners })),
    freezes: freezes.map((freeze) => freeze.id)
  };
}

// src/governance/calendar/render-markdown.ts
function renderMarkdown(view, { zone }) {
  const blocks = [
    [`## Calendar at ${formatInstant(view.at, nearZone(view, zone))}`],
    faultLines(view).map(markdown),
    stateLines(view, zone).map((line) => markdown(line.trim())),
    ["### Windows"],
    view.occurrences.length === 0 ? ["No window opens within 400 days."] : [
      "| window | opens | closes | more |",
      "|---|---|---|---|",
      ...view.occurrences.map((each) => markdownRow(each, view.at, zone))
    ],
    view.freezes.length === 0 ? [] : ["### Freezes"],
    view.freezes.map((each) => `- **${markdown(ruleName(each.rule))}** ${markdown(freezeText(each, zone))}`),
    view.advisories.length === 0 ? [] : ["### Good to know"],
    view.advisories.map(
      (each) => `- **${markdown(ruleName(each.rule))}** ${markdown(advisoryText(each, zone))}`
    )
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
}
function markdownRow(each, at, zone) {
  const [opens, closes, ...more] = occurrenceFacts(each, zone);
  const open = isOpen(each.occurrence, at) ? " **open now**" : "";
  const rest = more.map(({ label, text }) => `${label}: ${markdown(text)}`).join("<br>");
  return `| ${markdown(occurrenceTitle(each.occurrence))}${open} | ${opens?.text ?? ""} | ${closes?.text ?? ""} | ${rest} |`;
}
function markdown(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/[\\`*_[\]|~#]/g, (character) => `\\${character}`).replace(/@/g, "@⁠");
}

// src/governance/calendar/render-text.ts
function renderText(view, { zone }) {
  const { occurrences, freezes, advisories } = view;
  const blocks = [
    [`Calendar at ${formatInstant(view.at, nearZone(view, zone))}`],
    faultLines(view),
    stateLines(view, zone),
    heading(
      "Windows",
      occurrences.flatMap((each) => textOccurrence(each, view.at, zone)),
      "  no window opens within 400 days"
    ),
    freezes.length === 0 ? [] : ["Freezes", ...freezes.map((each) => `  ${ruleName(each.rule)}: ${freezeText(each, zone)}`)],
    advisories.length === 0 ? [] : [
      "Good to know",
      ...advisories.map((each) => `  ${ruleName(each.rule)}: ${advisoryText(each, zone)}`)
    ]
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
}
function heading(title, lines, none) {
  return [title, ...lines.length === 0 ? [none] : lines];
}
function textOccurrence(each, at, zone) {
  const facts = occurrenceFacts(each, zone).map(({ label, text }) => `    ${label.padEnd(9)} ${text}`);
  return [
    `  ${occurrenceTitle(each.occurrence)}${isOpen(each.occurrence, at) ? "  OPEN NOW" : ""}`,
    ...facts
  ];
}

// src/governance/calendar/render.ts
var calendarFormats = ["text", "markdown", "json", "ics", "html"];
function renderCalendar(view, format, options = {}) {
  const renderers = {
    text: renderText,
    markdown: renderMarkdown,
    json: renderJson,
    ics: renderIcs,
    html: renderHtml
  };
  return renderers[format](view, options);
}

// src/governance/calendar/view.ts
var slab = 16 * 864e5;
var unused = { changes: 0, breaking: 0, owners: /* @__PURE__ */ new Map(), consumers: /* @__PURE__ */ new Map() };
function calendarView(calendar, { at, next, query, ledger }) {
  const occurrences = nextOccurrences(calendar, at, next);
  const last = occurrences.reduce((latest, { closes }) => Math.max(latest, closes), at + slab);
  const freezes = freezesBetween(calendar, at, last);
  const overlapping = ({ opens, closes, window }) => freezes.filter(
    ({ from, to, rule }) => from < closes && (to ?? Infinity) > opens && meets(rule.regions, window.regions) && meets(rule.teams, window.teams)
  );
  return {
    at,
    state: query ? stateAt(calendar, query, at) : null,
    occurrences: occurrences.map((occurrence) => ({
      occurrence,
      use: ledger?.used(occurrence) ?? unused,
      bookings: ledger?.bookings(occurrence) ?? [],
      freezes: overlapping(occurrence)
    })),
    freezes,
    advisories: advisoriesBetween(calendar, at, last),
    faults: [...calendar.faults, ...ledger?.faults ?? []],
    horizon: last
  };
}
function nextOccurrences(calendar, at, next) {
  const found = /* @__PURE__ */ new Map();
  for (let from = at; from < at + lookAhead && found.size < next; from += slab) {
    for (const occurrence of occurrencesBetween(calendar, from, from + slab))
      found.set(occurrence.id, occurrence);
  }
  return [...found.values()].slice(0, next);
}
function meets(a, b) {
  return !a || !b || a.some((name) => b.includes(name));
}

// src/commands/calendar.ts
var { base, config, "governance-ref": governanceRef } = gatedOptions;
var command = {
  name: "calendar",
  summary: "Shows windows, freezes and what is booked in them",
  options: {
    ...base && { base },
    ...config && { config },
    ...governanceRef && { "governance-ref": governanceRef },
    next: { type: "string", value: "N", help: "how many occurrences (default: 10)" },
    at: { type: "string", value: "INSTANT", help: "from this instant on, for example 2026-12-01T00:00Z" },
    format: { type: "string", value: "FORMAT", help: `${calendarFormats.join(", ")} (default: text)` }
  },
  example: "  contract-check calendar --next 3 --format ics > windows.ics",
  async run(args, terminal) {
    const format = oneOf(args, "format", calendarFormats, "text");
    const next = Number(args.one("next") ?? "10");
    if (!Number.isInteger(next) || next < 1 || next > 1e3)
      throw new UsageError("--next takes a whole number from 1 to 1000");
    const at = instantOf(args, terminal, true);
    const request = localRequest(args, terminal, at);
    const tip = await findTip(request.cwd, request);
    const side = await commitSnapshot(request.cwd, tip.commit);
    const read = await readPolicy(side, request.config);
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    const { calendar } = read.policy;
    if (!calendar) {
      terminal.out(`there is no calendar on ${tip.name}
`);
      return 0;
    }
    const { filed } = await readRequests(side);
    const ledger = ledgerOf(calendar, bookingsOf({ policy: read.policy, booked: filed }, {}));
    terminal.out(
      renderCalendar(calendarView(calendar, { at, next, ledger }), format, { zone: terminal.zone })
    );
    return 0;
  }
};
export {
  command
};
