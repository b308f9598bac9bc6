var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  command: () => command
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_3BEB3UHK = require("./chunk-3BEB3UHK.js");
var import_chunk_F76J44HP = require("./chunk-F76J44HP.js");
var import_chunk_6TRC4WWS = require("./chunk-6TRC4WWS.js");
var import_chunk_4PPFSTJV = require("./chunk-4PPFSTJV.js");
var import_chunk_VINSEKOE = require("./chunk-VINSEKOE.js");
var import_chunk_MOOUSZIT = require("./chunk-MOOUSZIT.js");
var import_chunk_IW7S2YIM = require("./chunk-IW7S2YIM.js");
var import_chunk_22RYAMZ5 = require("./chunk-22RYAMZ5.js");
var import_chunk_UADG65KY = require("./chunk-UADG65KY.js");
var import_chunk_V4K6KQCG = require("./chunk-V4K6KQCG.js");
var import_chunk_D2PTKYSO = require("./chunk-D2PTKYSO.js");
var import_chunk_RIWI5YPH = require("./chunk-RIWI5YPH.js");
var import_chunk_AGDMYPM5 = require("./chunk-AGDMYPM5.js");
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_TTUWVPEH = require("./chunk-TTUWVPEH.js");
var import_chunk_ORDLN24W = require("./chunk-ORDLN24W.js");
var import_chunk_CB27EB6J = require("./chunk-CB27EB6J.js");
var import_chunk_KM3VYIZZ = require("./chunk-KM3VYIZZ.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_XN6YMHCI = require("./chunk-XN6YMHCI.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_UFPVMWBE = require("./chunk-UFPVMWBE.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_I5M6QBHE = require("./chunk-I5M6QBHE.js");
var import_chunk_TPFK4QQK = require("./chunk-TPFK4QQK.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_ZQ3EEPL6 = require("./chunk-ZQ3EEPL6.js");
var import_chunk_ZTHOZIVB = require("./chunk-ZTHOZIVB.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
function occurrenceTitle({ id, window }) {
  return window.title === void 0 ? id : `${id}  ${clean(window.title)}`;
}
function occurrenceFacts(view, zone) {
  const { occurrence, bookings, freezes } = view;
  const { window, opens, closes, bookBy } = occurrence;
  const shown = zone ?? occurrence.zone;
  const facts = [
    { label: "opens", text: (0, import_chunk_CB27EB6J.formatInstant)(opens, shown) },
    { label: "closes", text: `${(0, import_chunk_CB27EB6J.formatInstant)(closes, shown)}, after ${(0, import_chunk_CB27EB6J.formatDuration)(closes - opens)}` },
    fact("book by", window.notice === void 0 ? "" : (0, import_chunk_CB27EB6J.formatInstant)(bookBy, shown)),
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
  const until = to === null ? "until somebody ends it" : `to ${(0, import_chunk_CB27EB6J.formatInstant)(to, zone)}`;
  return `${(0, import_chunk_CB27EB6J.formatInstant)(from, zone)} ${until}`;
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
  const at = (0, import_chunk_CB27EB6J.formatInstant)(view.at, zone ?? "UTC");
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
  const change = state.nextTransition === null ? "" : (0, import_chunk_CB27EB6J.formatInstant)(state.nextTransition, shown);
  if (state.open) {
    const ids = state.windows.map(({ window }) => window.id).join(", ");
    return [clean(`Open through ${ids}${change === "" ? "" : `, until ${change}`}.`)];
  }
  const reasons = state.reasons.map(({ code, message }) => clean(`  ${code} ${message}`));
  return [`Closed${change === "" ? "" : `, until ${change}`}.`, ...reasons];
}
function renderJson(view) {
  const iso = (instant) => instant === null ? null : (0, import_chunk_CB27EB6J.isoInstant)(instant);
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
    opens: (0, import_chunk_CB27EB6J.isoInstant)(opens),
    closes: (0, import_chunk_CB27EB6J.isoInstant)(closes),
    bookBy: window.notice === void 0 ? null : (0, import_chunk_CB27EB6J.isoInstant)(bookBy),
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
function renderMarkdown(view, { zone }) {
  const blocks = [
    [`## Calendar at ${(0, import_chunk_CB27EB6J.formatInstant)(view.at, nearZone(view, zone))}`],
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
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/[\\`*_[\]|~#]/g, (character) => `\\${character}`).replace(/@/g, "@\u2060");
}
function renderText(view, { zone }) {
  const { occurrences, freezes, advisories } = view;
  const blocks = [
    [`Calendar at ${(0, import_chunk_CB27EB6J.formatInstant)(view.at, nearZone(view, zone))}`],
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
var slab = 16 * 864e5;
var unused = { changes: 0, breaking: 0, owners: /* @__PURE__ */ new Map(), consumers: /* @__PURE__ */ new Map() };
function calendarView(calendar, { at, next, query, ledger }) {
  const occurrences = nextOccurrences(calendar, at, next);
  const last = occurrences.reduce((latest, { closes }) => Math.max(latest, closes), at + slab);
  const freezes = (0, import_chunk_D2PTKYSO.freezesBetween)(calendar, at, last);
  const overlapping = ({ opens, closes, window }) => freezes.filter(
    ({ from, to, rule }) => from < closes && (to ?? Infinity) > opens && meets(rule.regions, window.regions) && meets(rule.teams, window.teams)
  );
  return {
    at,
    state: query ? (0, import_chunk_D2PTKYSO.stateAt)(calendar, query, at) : null,
    occurrences: occurrences.map((occurrence) => ({
      occurrence,
      use: ledger?.used(occurrence) ?? unused,
      bookings: ledger?.bookings(occurrence) ?? [],
      freezes: overlapping(occurrence)
    })),
    freezes,
    advisories: (0, import_chunk_D2PTKYSO.advisoriesBetween)(calendar, at, last),
    faults: [...calendar.faults, ...calendar.unread, ...ledger?.faults ?? []],
    horizon: last
  };
}
function nextOccurrences(calendar, at, next) {
  const found = /* @__PURE__ */ new Map();
  for (let from = at; from < at + import_chunk_D2PTKYSO.lookAhead && found.size < next; from += slab) {
    for (const occurrence of (0, import_chunk_D2PTKYSO.occurrencesBetween)(calendar, from, from + slab))
      found.set(occurrence.id, occurrence);
  }
  return [...found.values()].slice(0, next);
}
function meets(a, b) {
  return !a || !b || a.some((name) => b.includes(name));
}
var { base, config, "governance-ref": governanceRef } = import_chunk_XN6YMHCI.gatedOptions;
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
    const format = (0, import_chunk_ZQ3EEPL6.oneOf)(args, "format", calendarFormats, "text");
    const next = Number(args.one("next") ?? "10");
    if (!Number.isInteger(next) || next < 1 || next > 1e3)
      throw new import_chunk_ZTHOZIVB.UsageError("--next takes a whole number from 1 to 1000");
    const at = (0, import_chunk_XN6YMHCI.instantOf)(args, terminal, true);
    const request = (0, import_chunk_XN6YMHCI.localRequest)(args, terminal, at);
    const tip = await (0, import_chunk_3BEB3UHK.findTip)(request.cwd, request);
    const side = await (0, import_chunk_UFPVMWBE.commitSnapshot)(request.cwd, tip.commit);
    const read = await (0, import_chunk_IW7S2YIM.readPolicy)(side, request.config);
    if ("faults" in read) return (0, import_chunk_XN6YMHCI.refuseConfig)(read.faults, terminal);
    const { calendar } = read.policy;
    if (!calendar) {
      terminal.out(`there is no calendar on ${tip.name}
`);
      return 0;
    }
    const { filed } = await (0, import_chunk_22RYAMZ5.readRequests)(side);
    const ledger = (0, import_chunk_D2PTKYSO.ledgerOf)(calendar, (0, import_chunk_D2PTKYSO.bookingsOf)({ policy: read.policy, booked: filed }, {}));
    terminal.out(
      renderCalendar(calendarView(calendar, { at, next, ledger }), format, { zone: terminal.zone })
    );
    return calendar.unread.length > 0 ? (0, import_chunk_XN6YMHCI.refuseConfig)(calendar.unread, terminal) : 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
