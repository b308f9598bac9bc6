import type { Handle } from "../../model/decision.js";
import { hour, type Instant, minute } from "../../model/instant.js";
import { formatInstant, isoInstant } from "../../calendar/time/instants.js";
import { nextOpenings } from "../../calendar/answers/next-openings.js";
import type { Opening } from "../../calendar/answers/answers.js";
import type { Facts } from "../facts.js";
import { longestEmergency } from "../decision/emergency.js";
import { signOffsInEmergency } from "../decision/subjects.js";
import { calendarContextOf } from "../decision/calendar-context.js";
import { type ContractCase, guardedContracts, type Needs, type SignOffGroup } from "../needs/needs.js";
import { speakersText } from "../needs/speakers.js";
import { harmWords } from "../needs/needs-table.js";
import { type ChangeRequest, requestFolder } from "../requests/request.js";
import { contentDigest } from "../requests/transition.js";

export interface RequestWish {
  readonly requester?: Handle;
  /** An incident: the request becomes an emergency of four hours. */
  readonly emergency?: string;
  /** "eu-weekend@2026-12-05"; absent: the next occurrence that fits. */
  readonly window?: string;
  readonly rationale?: string;
}

/** The change-request file for the present difference, with everything computable filled in. */
export function requestText(
  needs: Needs,
  facts: Facts,
  wish: RequestWish = {},
): { readonly file: string; readonly text: string; readonly id: string } {
  const cases = guardedContracts(needs.cases);
  const id = nextId(needs);
  const openings = wish.emergency === undefined ? openingsFor(needs, facts, cases) : [];
  const window = windowOf(wish, openings);
  const type = wish.emergency === undefined ? "normal" : "emergency";
  const lines = [
    "version: 1",
    `id: ${id}`,
    `type: ${type}`,
    ...(wish.requester === undefined ? [] : [`requester: ${quoted(wish.requester)}`]),
    `contracts:`,
    ...cases.flatMap((contract) =>
      contractLines(
        contract,
        wish.emergency === undefined
          ? contract.signOffs
          : signOffsInEmergency(calendarContextOf(needs, facts), contract),
      ),
    ),
    wish.rationale === undefined
      ? "# rationale: why, in a sentence or two"
      : `rationale: ${quoted(wish.rationale)}`,
    ...(cases.length === 0
      ? []
      : [`# risk: ${highestRisk(cases)} is computed; write a higher one if you know better`]),
    ...windowLines(window, openings, needs),
    ...impactLines(needs),
    "# rollback: # what somebody does at 3 a.m., step by step",
    "#   steps:",
    "#     - {do: turn the flag off, estimate: PT5M}",
    ...(wish.emergency === undefined
      ? []
      : [`emergency: {incident: ${quoted(wish.emergency)}, expires: ${isoInstant(endOfEmergency(needs))}}`]),
  ];
  return { id, file: `${requestFolder}${id}.yaml`, text: `${lines.join("\n")}\n` };
}

/** Four hours from now, or as long as the policy allows, to the whole minute: people read it and write it again. */
function endOfEmergency({ now, policy }: Needs): Instant {
  return Math.floor((now + Math.min(4 * hour, longestEmergency(policy))) / minute) * minute;
}

/** CHG-2026-0001 and so on: one more than the largest number of the year that exists anywhere. */
function nextId({ booked, proposed, now }: Needs): string {
  const year = isoInstant(now).slice(0, 4);
  const used = [...booked, ...proposed].map(({ request: { id } }) =>
    Number(new RegExp(`^CHG-${year}-(\\d{1,9})$`).exec(id)?.[1] ?? 0),
  );
  return `CHG-${year}-${String(Math.max(0, ...used) + 1).padStart(4, "0")}`;
}

function contractLines(contract: ContractCase, signOffs: readonly SignOffGroup[]): readonly string[] {
  const owners = signOffs.map(
    ({ owners: handles, speaksFor }) => `${handles.join(" or ")} as ${speakersText(speaksFor)}`,
  );
  const harm = harmWords(contract);
  const digest = quoted(contentDigest(contract.comparison));
  return [
    `  # ${oneLine(`${contract.because}; ${harm}`)}`,
    ...owners.slice(0, 20).map((owner) => `  # signs: ${oneLine(owner)}`),
    `  - {id: ${quoted(contract.name)}, digest: ${digest}}`,
  ];
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
}

/** JSON strings are YAML strings. */
function quoted(text: string): string {
  return JSON.stringify(oneLine(text));
}

function highestRisk(cases: readonly ContractCase[]): string {
  const risks = new Set(cases.map(({ risk }) => risk.level));
  return risks.has("high") ? "high" : risks.has("moderate") ? "moderate" : "low";
}

function openingsFor(needs: Needs, facts: Facts, cases: readonly ContractCase[]): readonly Opening[] {
  const { calendar, ledger } = calendarContextOf(needs, facts);
  const hardest = cases.find(({ class: kind }) => kind === "breaking") ?? cases[0];
  if (!calendar || !hardest) return [];
  const wish = { from: needs.now, count: 3, bookedAt: needs.now, ...(ledger && { ledger }) };
  return nextOpenings(calendar, hardest.query, wish).openings;
}

function windowOf({ window }: RequestWish, [first]: readonly Opening[]): ChangeRequest["window"] {
  if (window !== undefined) {
    const [id = "", occurrence = ""] = window.split("@");
    return { id, occurrence };
  }
  const [occurrence] = first?.occurrences ?? [];
  return occurrence ? { id: occurrence.window.id, occurrence: occurrence.label } : undefined;
}

function windowLines(
  window: ChangeRequest["window"],
  openings: readonly Opening[],
  { now }: Needs,
): readonly string[] {
  if (!window) return [];
  const fitting = openings.flatMap(({ opens, occurrences: [first] }) =>
    first ? [`#   ${first.label} of ${first.window.id}: ${fromText(opens, now, first.zone)}`] : [],
  );
  return [
    `window: {id: ${quoted(window.id)}, occurrence: ${window.occurrence}}`,
    ...(fitting.length === 0 ? [] : ["# occurrences that fit:", ...fitting]),
  ];
}

function fromText(opens: Instant, now: Instant, zone: string): string {
  return opens <= now ? "open now" : formatInstant(opens, zone);
}

function impactLines({ impacts }: Needs): readonly string[] {
  const hurt = impacts.filter(({ effect }) => effect !== "reads");
  if (hurt.length === 0) return [];
  const lines = hurt.map(({ consumer, because }) =>
    oneLine(`${consumer.id} (${consumer.owners.join(" or ")}): ${because}`),
  );
  return ["impact: |", ...lines.map((line) => `  ${line}`)];
}
