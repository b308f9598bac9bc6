import { pathOf } from "../model/contract.js";
import { type Decision, inActingOrder, isTime, type Requirement } from "../model/decision.js";
import type { Report } from "../model/report.js";
import { alikeGroups, mostAlike } from "./alike.js";
import { type Story, storiesOf } from "./causes.js";
import { cell, markdownCode, markdownText, shorten } from "./escape.js";
import { ofContracts } from "./gate-findings.js";
import { contractSection, type MarkdownPage } from "./markdown-contract.js";
import { classWords } from "./summary.js";
import { waiverLines } from "./waiver-text.js";
import { waysOut } from "./ways-out.js";
import { isLoud, plural, verdictPhrase } from "./words.js";

export interface MarkdownOptions extends Pick<MarkdownPage, "linkOf"> {
  /** The most characters of the text; a text that is cut says so. */
  readonly limit?: number;
}

/**
 * The report for a pull request comment or a job summary: the decision, what to do, a table with the worst contracts first,
 * then a section for each cause. Everything from contracts is escaped.
 */
export function renderMarkdown(
  report: Report,
  { limit = Number.POSITIVE_INFINITY, linkOf }: MarkdownOptions = {},
): string {
  const stories = storiesOf(report);
  const page: MarkdownPage = { report, ...(linkOf && { linkOf }) };
  const head = [
    title(report),
    ...(stories.length === 0 ? [] : ["", summary(report, stories)]),
    "",
    ...decisionLines(report),
    ...(stories.length === 0 ? [] : ["", ...table(report, stories)]),
  ];
  const failing = stories.filter(({ reported, changes }) => !reported.satisfied || changes.length > 0);
  const byContract = new Map(failing.map((story) => [story.reported, story]));
  const details = alikeGroups(failing.map(({ reported }) => reported)).flatMap((group) => {
    const all = group.flatMap((reported) => byContract.get(reported) ?? []);
    const [first, ...others] = all;
    if (!first || group.length <= mostAlike) return all.map((story) => contractSection(story, [], page));
    return [contractSection(first, others, page)];
  });
  const notes = [...waysOut(report.comparisons), ...report.notes].map((note) => `> ${markdownText(note)}`);
  const extras = [waiversBlock(report), graph(stories), notes.join("\n>\n")].filter((extra) => extra !== "");
  return fit(head.join("\n"), [...details, ...extras], limit);
}

/** As many whole sections as fit, then how many were left out. */
function fit(head: string, sections: readonly string[], limit: number): string {
  const reserve = 200;
  let text = shorten(head, Math.max(0, limit - reserve));
  let left = 0;
  for (const section of sections) {
    if (text.length + section.length + 2 > limit - reserve) left += 1;
    else text += `\n\n${section}`;
  }
  if (left === 0) return `${text}\n`;
  return `${text}\n\n_${plural(left, "section")} left out for length, the least severe: run \`npx contract-check\` or open the full report._\n`;
}

const titles = {
  pass: "✅ Contracts: pass",
  neutral: "⚪ Contracts: not enforced",
  waiting: "⏳ Contracts: waiting for the window",
  refused: "❌ Contracts: refused",
  unverifiable: "❓ Contracts: could not be verified",
  fault: "❌ Contracts: cannot be judged",
} as const;

function title({ decision, comparisons }: Report): string {
  const heading = decision ? titles[decision.status] : "Contract changes";
  return `## ${heading}${comparisons.length === 0 ? " (nothing changed)" : ""}`;
}

function summary({ comparisons }: Report, stories: readonly Story[]): string {
  const reached = comparisons.length - stories.length;
  const more =
    reached > 0 ? `; ${String(reached)} more only ${reached === 1 ? "refers" : "refer"} to these` : "";
  return `${plural(stories.length, "contract")} changed: ${classWords(stories.map(({ reported }) => reported))}${more}`;
}

/** More lines of a checklist are not read by anybody. */
const mostItems = 20;

function decisionLines({ decision }: Report): string[] {
  if (!decision) return [];
  const { requirements } = decision;
  const open = inActingOrder(requirements);
  const done = requirements.filter(({ status }) => status === "met");
  const items = new Set([
    ...done.map(({ message }) => `- [x] ${markdownText(message)}`),
    ...open.map(openItem),
  ]);
  const left = items.size - mostItems;
  return [
    ...decision.reasons
      .filter(({ code }) => !ofContracts.has(code))
      .map(({ message }) => `- ${markdownText(message)}`),
    ...(open.length > 0 ? ["", "**To do, in this order**", ""] : []),
    ...[...items].slice(0, mostItems),
    ...(left > 0 ? [`- … and ${plural(left, "more item")} in the full report`] : []),
    ...nextLines(decision),
  ];
}

/** A command stands in code, so that it can be pasted. */
function openItem({ message, unblock, command }: Requirement): string {
  const act = unblock === "" ? "" : `<br>→ ${markdownText(unblock)}`;
  return `- [ ] ${markdownText(message)}${act}${command === undefined ? "" : `: ${markdownCode(command)}`}`;
}

/** When the calendar changes the answer, with a page that shows the reader's own time. */
function nextLines({ nextTransition, status }: Decision): string[] {
  if (nextTransition === null || status === "pass") return [];
  const minute = new Date(nextTransition).toISOString().slice(0, 16);
  const link = `https://www.timeanddate.com/worldclock/fixedtime.html?iso=${minute.replace(/[-:]/g, "")}`;
  return ["", `The calendar next changes this at ${minute.replace("T", " ")}Z ([your time](${link})).`];
}

/** Rows that stand open; the rest is folded. */
const openRows = 5;
const mostRows = 200;

function table(report: Report, stories: readonly Story[]): string[] {
  const head = ["| contract | | verdict | promise | still needs |", "|---|---|---|---|---|"];
  const rows = stories.map(({ reported, reached }) => {
    const { pairing, declared, mode } = reported;
    const reach = reached.length > 0 ? `, and reaches ${plural(reached.length, "other")}` : "";
    const promise = declared ? mode : `${mode} (expected)`;
    return `| ${cell(markdownCode(pathOf(pairing)))} | ${pairing.status} | ${markOf(reported)} ${verdictPhrase(reported)}${reach} | ${promise} | ${cell(needs(report, pathOf(pairing)))} |`;
  });
  const [shown, rest] = [rows.slice(0, openRows), rows.slice(openRows, mostRows)];
  if (rest.length === 0) return [...head, ...shown];
  const unlisted = rows.length - mostRows;
  return [
    ...head,
    ...shown,
    "",
    `<details><summary>${plural(rows.length - openRows, "more contract")}</summary>`,
    "",
    ...head,
    ...rest,
    ...(unlisted > 0 ? ["", `and ${String(unlisted)} more in the full report`] : []),
    "",
    "</details>",
  ];
}

/** Who must still sign, and whether a window must open. */
function needs({ decision }: Report, path: string): string {
  const open = (decision?.requirements ?? []).filter(
    ({ contract, status }) => contract === path && status !== "met",
  );
  const owners = new Set(open.flatMap((requirement) => requirement.owners));
  return [...[...owners].map(markdownCode), ...(open.some(isTime) ? ["a window"] : [])].join(", ");
}

function markOf({ satisfied, lastingFaults }: Story["reported"]): string {
  if (lastingFaults) return "⚪";
  return satisfied ? "✅" : "❌";
}

const mostWaivers = 20;

/** What governance may write instead of asking the owners; a waiver ends by itself, and lacks only its reason. */
function waiversBlock({ decision, comparisons }: Report): string {
  const drafts = inActingOrder(decision?.requirements ?? []).flatMap(({ waivers = [] }) => waivers);
  const byFingerprint = new Map(drafts.map((draft) => [draft.fingerprint, draft]));
  const changes = comparisons.flatMap(({ pairing, changes: all }) =>
    all.flatMap((change) => {
      const draft = byFingerprint.get(change.fingerprint);
      byFingerprint.delete(change.fingerprint);
      return draft
        ? [waiverLines(draft, { path: pathOf(pairing), change, reason: "say why nobody is hurt" })]
        : [];
    }),
  );
  if (changes.length === 0 || changes.length > mostWaivers) return "";
  return [
    "<details><summary>Or let it pass without its owners: a waiver, in the config on the governed branch</summary>",
    "",
    "```yaml",
    "waivers: # where the config has this key, add the items to it",
    ...changes.flat(),
    "```",
    "",
    "</details>",
  ].join("\n");
}

const mostNodes = 30;

/** Who refers to what breaks, as a picture; only of a size that one can look at. */
function graph(stories: readonly Story[]): string {
  const roots = stories.filter(({ reached, changes }) => reached.length > 0 && changes.some(isLoud));
  const nodes = new Map<string, string>();
  const nodeOf = (path: string) => {
    const id = nodes.get(path) ?? `n${String(nodes.size)}`;
    nodes.set(path, id);
    return `${id}["${path.replace(/[^\w./ -]/g, "_").slice(0, 120)}"]`;
  };
  const edges = roots.flatMap(({ reported, reached }) =>
    reached.map((user) => `  ${nodeOf(pathOf(user.pairing))} --> ${nodeOf(pathOf(reported.pairing))}`),
  );
  if (nodes.size < 2 || nodes.size > mostNodes) return "";
  return [
    "<details><summary>Who refers to what breaks</summary>",
    "",
    "```mermaid",
    "graph LR",
    ...edges,
    "```",
    "",
    "</details>",
  ].join("\n");
}
