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
var import_chunk_DG2T2XIP = require("./chunk-DG2T2XIP.js");
var import_chunk_QQHLIXWB = require("./chunk-QQHLIXWB.js");
var import_chunk_6MDHP7JY = require("./chunk-6MDHP7JY.js");
var import_chunk_FTAP5SXZ = require("./chunk-FTAP5SXZ.js");
var import_chunk_7RNWZRBX = require("./chunk-7RNWZRBX.js");
var import_chunk_75CQG2EN = require("./chunk-75CQG2EN.js");
var import_chunk_BHBTP2FY = require("./chunk-BHBTP2FY.js");
var import_chunk_AKVUIXFY = require("./chunk-AKVUIXFY.js");
var import_chunk_SELQ7KBI = require("./chunk-SELQ7KBI.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_L3R36W6X = require("./chunk-L3R36W6X.js");
var import_chunk_Q64HQDKZ = require("./chunk-Q64HQDKZ.js");
var import_chunk_FY5WZS3N = require("./chunk-FY5WZS3N.js");
var import_chunk_4JC2EHFF = require("./chunk-4JC2EHFF.js");
var import_chunk_SWEA2NZY = require("./chunk-SWEA2NZY.js");
var import_chunk_VWYGSHYJ = require("./chunk-VWYGSHYJ.js");
var import_chunk_4ORUOPTZ = require("./chunk-4ORUOPTZ.js");
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_JMWKYBID = require("./chunk-JMWKYBID.js");
var import_chunk_I57QSP22 = require("./chunk-I57QSP22.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_LXED4UIU = require("./chunk-LXED4UIU.js");
var import_chunk_DG2H7IXL = require("./chunk-DG2H7IXL.js");
var import_chunk_YECE4VMJ = require("./chunk-YECE4VMJ.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_OMTIT3VH = require("./chunk-OMTIT3VH.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_E7P53MAG = require("./chunk-E7P53MAG.js");
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
function occurrenceTitle({ id, window }) {
  return window.title === void 0 ? id : `${id}  ${clean(window.title)}`;
}
function occurrenceFacts(view, zone) {
  const { occurrence, bookings, freezes } = view;
  const { window, opens, closes, bookBy } = occurrence;
  const shown = zone ?? occurrence.zone;
  const facts = [
    { label: "opens", text: (0, import_chunk_3D3IUTLF.formatInstant)(opens, shown) },
    { label: "closes", text: `${(0, import_chunk_3D3IUTLF.formatInstant)(closes, shown)}, after ${(0, import_chunk_3D3IUTLF.formatDuration)(closes - opens)}` },
    fact("book by", window.notice === void 0 ? "" : (0, import_chunk_3D3IUTLF.formatInstant)(bookBy, shown)),
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
  const until = to === null ? "until somebody ends it" : `to ${(0, import_chunk_3D3IUTLF.formatInstant)(to, zone)}`;
  return `${(0, import_chunk_3D3IUTLF.formatInstant)(from, zone)} ${until}`;
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
  const at = (0, import_chunk_3D3IUTLF.formatInstant)(view.at, zone ?? "UTC");
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
    ...view.occurrences.map((row) => article(row, view.at, zone)),
    ...list(
      "Freezes",
      view.freezes.map((freeze) => `${ruleName(freeze.rule)}: ${freezeText(freeze, zone)}`)
    ),
    ...list(
      "Good to know",
      view.advisories.map((advisory) => `${ruleName(advisory.rule)}: ${advisoryText(advisory, zone)}`)
    ),
    "</main>",
    "</html>"
  ];
  return `${parts.join("\n")}
`;
}
function article(row, at, zone) {
  const { occurrence, freezes } = row;
  const open = occurrence.opens <= at && at < occurrence.closes;
  const kind = freezes.length > 0 ? "frozen" : open ? "open" : "later";
  const facts = occurrenceFacts(row, zone).map(
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
  const described = (row) => occurrenceFacts(row, zone).slice(2).map(({ label, text }) => `${label}: ${text}`).join("\n");
  const entries = [
    ...view.occurrences.map((each) => ({
      uid: `${each.occurrence.id}@${repository}`,
      from: each.occurrence.opens,
      to: each.occurrence.closes,
      summary: each.occurrence.window.title ?? each.occurrence.window.id,
      description: described(each),
      category: "WINDOW"
    })),
    ...view.freezes.map((freeze) => ({
      uid: `freeze-${freeze.id}@${repository}`,
      from: freeze.from,
      to: freeze.to ?? view.horizon,
      summary: `Freeze: ${freeze.rule.title ?? freeze.rule.id}`,
      description: freezeText(freeze, zone),
      category: "FREEZE"
    })),
    ...view.advisories.map((advisory) => ({
      uid: `advisory-${advisory.id}@${repository}`,
      from: advisory.from,
      to: advisory.to ?? view.horizon,
      summary: advisory.rule.title ?? advisory.rule.id,
      description: advisoryText(advisory, zone),
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
  const change = state.nextTransition === null ? "" : (0, import_chunk_3D3IUTLF.formatInstant)(state.nextTransition, shown);
  if (state.open) {
    const ids = state.windows.map(({ window }) => window.id).join(", ");
    return [clean(`Open through ${ids}${change === "" ? "" : `, until ${change}`}.`)];
  }
  const reasons = state.reasons.map(({ code, message }) => clean(`  ${code} ${message}`));
  return [`Closed${change === "" ? "" : `, until ${change}`}.`, ...reasons];
}
function renderJson(view) {
  const iso = (instant) => instant === null ? null : (0, import_chunk_3D3IUTLF.isoInstant)(instant);
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
    occurrences: view.occurrences.map((row) => jsonOccurrence(row, view.at)),
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
    opens: (0, import_chunk_3D3IUTLF.isoInstant)(opens),
    closes: (0, import_chunk_3D3IUTLF.isoInstant)(closes),
    bookBy: window.notice === void 0 ? null : (0, import_chunk_3D3IUTLF.isoInstant)(bookBy),
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
    [`## Calendar at ${(0, import_chunk_3D3IUTLF.formatInstant)(view.at, nearZone(view, zone))}`],
    faultLines(view).map(markdown),
    stateLines(view, zone).map((line) => markdown(line.trim())),
    ["### Windows"],
    view.occurrences.length === 0 ? ["No window opens within 400 days."] : [
      "| window | opens | closes | more |",
      "|---|---|---|---|",
      ...view.occurrences.map((row) => markdownRow(row, view.at, zone))
    ],
    view.freezes.length === 0 ? [] : ["### Freezes"],
    view.freezes.map(
      (freeze) => `- **${markdown(ruleName(freeze.rule))}** ${markdown(freezeText(freeze, zone))}`
    ),
    view.advisories.length === 0 ? [] : ["### Good to know"],
    view.advisories.map(
      (advisory) => `- **${markdown(ruleName(advisory.rule))}** ${markdown(advisoryText(advisory, zone))}`
    )
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
}
function markdownRow(row, at, zone) {
  const [opens, closes, ...more] = occurrenceFacts(row, zone);
  const open = isOpen(row.occurrence, at) ? " **open now**" : "";
  const rest = more.map(({ label, text }) => `${label}: ${markdown(text)}`).join("<br>");
  return `| ${markdown(occurrenceTitle(row.occurrence))}${open} | ${opens?.text ?? ""} | ${closes?.text ?? ""} | ${rest} |`;
}
function markdown(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/[\\`*_[\]|~#]/g, (character) => `\\${character}`).replace(/@/g, "@\u2060");
}
function renderText(view, { zone }) {
  const { occurrences, freezes, advisories } = view;
  const blocks = [
    [`Calendar at ${(0, import_chunk_3D3IUTLF.formatInstant)(view.at, nearZone(view, zone))}`],
    faultLines(view),
    stateLines(view, zone),
    heading(
      "Windows",
      occurrences.flatMap((row) => textOccurrence(row, view.at, zone)),
      "  no window opens within 400 days"
    ),
    freezes.length === 0 ? [] : ["Freezes", ...freezes.map((freeze) => `  ${ruleName(freeze.rule)}: ${freezeText(freeze, zone)}`)],
    advisories.length === 0 ? [] : [
      "Good to know",
      ...advisories.map((advisory) => `  ${ruleName(advisory.rule)}: ${advisoryText(advisory, zone)}`)
    ]
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
}
function heading(title, lines, none) {
  return [title, ...lines.length === 0 ? [none] : lines];
}
function textOccurrence(row, at, zone) {
  const facts = occurrenceFacts(row, zone).map(({ label, text }) => `    ${label.padEnd(9)} ${text}`);
  return [`  ${occurrenceTitle(row.occurrence)}${isOpen(row.occurrence, at) ? "  OPEN NOW" : ""}`, ...facts];
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
var slab = 16 * import_chunk_AXZ3F66R.day;
var unused = { changes: 0, breaking: 0, owners: /* @__PURE__ */ new Map(), consumers: /* @__PURE__ */ new Map() };
function calendarView(calendar, { at, next, query, ledger }) {
  const occurrences = nextOccurrences(calendar, at, next);
  const last = occurrences.reduce((latest, { closes }) => Math.max(latest, closes), at + slab);
  const freezes = (0, import_chunk_LXED4UIU.freezesBetween)(calendar, at, last);
  const overlapping = ({ opens, closes, window }) => freezes.filter(
    ({ from, to, rule }) => from < closes && (to ?? Infinity) > opens && meets(rule.regions, window.regions) && meets(rule.teams, window.teams)
  );
  return {
    at,
    state: query ? (0, import_chunk_4ORUOPTZ.stateAt)(calendar, query, at) : null,
    occurrences: occurrences.map((occurrence) => ({
      occurrence,
      use: ledger?.used(occurrence) ?? unused,
      bookings: ledger?.bookings(occurrence) ?? [],
      freezes: overlapping(occurrence)
    })),
    freezes,
    advisories: (0, import_chunk_LXED4UIU.advisoriesBetween)(calendar, at, last),
    faults: [...calendar.faults, ...calendar.unread, ...ledger?.faults ?? []],
    horizon: last
  };
}
function nextOccurrences(calendar, at, next) {
  const occurrences = /* @__PURE__ */ new Map();
  for (let from = at; from < at + import_chunk_4ORUOPTZ.lookAhead && occurrences.size < next; from += slab) {
    for (const occurrence of (0, import_chunk_LXED4UIU.occurrencesBetween)(calendar, from, from + slab))
      occurrences.set(occurrence.id, occurrence);
  }
  return [...occurrences.values()].slice(0, next);
}
function meets(a, b) {
  return !a || !b || a.some((name) => b.includes(name));
}
var { base, config, "governance-ref": governanceRef } = import_chunk_YECE4VMJ.gatedOptions;
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
    const format = (0, import_chunk_E7P53MAG.oneOf)(args, "format", calendarFormats, "text");
    const next = Number(args.one("next") ?? "10");
    if (!Number.isInteger(next) || next < 1 || next > 1e3)
      throw new import_chunk_DFZFGR2X.UsageError("--next takes a whole number from 1 to 1000");
    const at = (0, import_chunk_YECE4VMJ.instantOf)(args, terminal, true);
    const request = (0, import_chunk_YECE4VMJ.localRequest)(args, terminal, at);
    const tip = await (0, import_chunk_DG2T2XIP.findTip)(request.cwd, request);
    const side = await (0, import_chunk_OMTIT3VH.commitSnapshot)(request.cwd, tip.commit);
    const read = await (0, import_chunk_L3R36W6X.readPolicy)(side, request.config);
    if ("faults" in read) return (0, import_chunk_YECE4VMJ.refuseConfig)(read.faults, terminal);
    const { calendar } = read.policy;
    if (!calendar) {
      terminal.out(`there is no calendar on ${tip.name}
`);
      return 0;
    }
    const { filed } = await (0, import_chunk_Q64HQDKZ.readRequests)(side);
    const ledger = (0, import_chunk_4ORUOPTZ.ledgerOf)(calendar, (0, import_chunk_4ORUOPTZ.bookingsOf)({ policy: read.policy, booked: filed }, {}));
    terminal.out(
      renderCalendar(calendarView(calendar, { at, next, ledger }), format, { zone: terminal.zone })
    );
    return calendar.unread.length > 0 ? (0, import_chunk_YECE4VMJ.refuseConfig)(calendar.unread, terminal) : 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
