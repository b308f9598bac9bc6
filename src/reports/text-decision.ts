import { type Decision, inActingOrder, type Requirement, unblockText } from "../model/decision.js";
import type { Report } from "../model/report.js";
import { oneLine } from "./escape.js";
import { ofContracts } from "./gate-findings.js";
import type { Style } from "./style.js";
import { satisfiedAll } from "./summary.js";

const titles = {
  pass: "pass",
  neutral: "neutral: not enforced",
  waiting: "waiting: everything is approved; only the time to land has not come yet",
  refused: "refused: a person must act",
  unverifiable: "could not be verified",
  fault: "fault: something cannot be judged",
} as const;

/** The first line of a report: the decision, or for a mere comparison whether everything is kept. */
export function verdictLine({ decision, comparisons }: Report, style: Style): string {
  if (!decision) {
    return satisfiedAll(comparisons)
      ? style.green("✓ everything reads as expected")
      : style.red("✗ not everything reads as expected");
  }
  const { status, validUntil } = decision;
  if (status !== "pass") return style.bold(painter(decision, style)(`${markOf(decision)} ${titles[status]}`));
  const until = validUntil === null ? "" : ` until ${minuteOf(validUntil)}`;
  const isFree = comparisons.length > 0 && !decision.requirements.some(isMet);
  return `${style.green(`✓ pass${until}`)}${isFree ? ": nothing here needs permission" : ""}`;
}

/** Requirements of one kind that meet with one act: more are counted. */
const mostOfAKind = 3;

/** Why the decision is what it is, what is there already, and who does what next, in the order in which they act. */
export function decisionLines(
  { decision }: Report,
  { style, verbose }: { readonly style: Style; readonly verbose: boolean },
): string[] {
  if (!decision) return [];
  const { status, reasons, requirements } = decision;
  const why = reasons
    // The first line says already until when a pass holds.
    .filter(({ tells }) => status !== "pass" || tells !== "end-of-pass")
    .filter(({ code }) => !ofContracts.has(code))
    .map(({ message }) => `  ${oneLine(message)}`);
  const signed = [
    ...new Set(requirements.filter(isMet).map(({ message }) => `  ${style.green("✓")} ${oneLine(message)}`)),
  ];
  const mark = painter(decision, style)(markOf(decision));
  const unmet = unmetLines(requirements, { mark, style, verbose });
  // Whoever signs before the plan is right signs twice.
  const next = inActingOrder(requirements).find(
    ({ command, dimension }) => command !== undefined || dimension === "plan",
  );
  return [
    ...why,
    ...signed,
    ...(unmet.length > 0 ? [style.bold("to do, in this order:")] : []),
    ...unmet,
    ...(next?.command === undefined ? [] : [`${style.bold("next:")} ${style.bold(oneLine(next.command))}`]),
  ];
}

function isMet({ status }: Requirement): boolean {
  return status === "met";
}

/** Of what is missing: where nothing of it is enforced, nobody fails by it. */
function markOf({ status }: Decision): string {
  return status === "neutral" ? "•" : "✗";
}

function painter({ status }: Decision, style: Style): (text: string) => string {
  return status === "refused" || status === "fault" ? style.red : style.yellow;
}

/** The unmet requirements, each once, grouped by the act that meets them. */
function unmetLines(
  requirements: readonly Requirement[],
  { mark, style, verbose }: { readonly mark: string; readonly style: Style; readonly verbose: boolean },
): readonly string[] {
  const byAct = new Map<string, Set<string>>();
  for (const requirement of inActingOrder(requirements)) {
    const act = unblockText(requirement);
    const messages = byAct.get(act) ?? new Set();
    byAct.set(act, messages.add(requirement.message));
  }
  return [...byAct].flatMap(([act, messages]) => {
    const all = [...messages];
    const shown = verbose || all.length <= mostOfAKind + 1 ? all : all.slice(0, mostOfAKind);
    const left = all.length - shown.length;
    return [
      ...shown.map((message) => `  ${mark} ${oneLine(message)}`),
      ...(left > 0 ? [`  ${mark} and ${String(left)} more like these (--verbose lists them all)`] : []),
      ...(act === "" ? [] : [`    → ${style.bold(oneLine(act))}`]),
    ];
  });
}

function minuteOf(instant: number): string {
  return new Date(instant).toISOString().replace(/T(\d\d:\d\d).*$/, " $1Z");
}
