import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-JWFX4YDT.js";
import "./chunk-JPMXNO7C.js";
import "./chunk-PSOBQU6S.js";
import {
  localQuestion
} from "./chunk-MYE7CKHZ.js";
import {
  hurts
} from "./chunk-B22PQ2FE.js";
import {
  requestFolder
} from "./chunk-PW65JN2F.js";
import {
  nextOpenings,
  timetableOf
} from "./chunk-LBIRKAEJ.js";
import "./chunk-IKJXLDHI.js";
import "./chunk-N66REMM2.js";
import "./chunk-GDRTTNRI.js";
import {
  contentDigest
} from "./chunk-YNO55PNM.js";
import {
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
  openRepository
} from "./chunk-5LPFY4I7.js";
import "./chunk-VFIIIUW3.js";
import "./chunk-VUIP3A7O.js";
import "./chunk-XFA24NY6.js";
import "./chunk-JINGYXTJ.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-N5M2AU2H.js";
import "./chunk-CWGE2KQZ.js";
import "./chunk-ZK6ZCCRP.js";
import {
  UsageError
} from "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

// src/commands/request.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/governance/commands/request-text.ts
var hour = 36e5;
function requestText(needs, facts, wish = {}) {
  const cases = needs.cases.filter(({ comparison, level }) => comparison && level !== "free");
  const id = nextId(needs);
  const openings = wish.emergency === void 0 ? openingsFor(needs, facts, cases) : [];
  const window = windowOf(wish, openings);
  const type = wish.emergency === void 0 ? "normal" : "emergency";
  const lines = [
    "version: 1",
    `id: ${id}`,
    `type: ${type}`,
    ...wish.requester === void 0 ? [] : [`requester: ${quoted(wish.requester)}`],
    `contracts:`,
    ...cases.flatMap((one) => contractLines(one)),
    wish.rationale === void 0 ? "# rationale: why, in a sentence or two" : `rationale: ${quoted(wish.rationale)}`,
    ...cases.length === 0 ? [] : [`# risk: ${highestRisk(cases)} is computed; write a higher one if you know better`],
    ...windowLines(window, openings, needs, facts),
    ...impactLines(needs),
    "# rollback: # what somebody does at 3 a.m., step by step",
    "#   steps:",
    "#     - {do: turn the flag off, estimate: PT5M}",
    ...wish.emergency === void 0 ? [] : [`emergency: {incident: ${quoted(wish.emergency)}, expires: ${isoInstant(needs.now + 4 * hour)}}`]
  ];
  return { id, file: `${requestFolder}${id}.yaml`, text: `${lines.join("\n")}
` };
}
function nextId({ booked, proposed, now }) {
  const year = isoInstant(now).slice(0, 4);
  const used = [...booked, ...proposed].map(
    ({ request: { id } }) => Number(new RegExp(`^CHG-${year}-(\\d{1,9})$`).exec(id)?.[1] ?? 0)
  );
  return `CHG-${year}-${String(Math.max(0, ...used) + 1).padStart(4, "0")}`;
}
function contractLines(one) {
  const owners = one.asks.map(({ owners: handles, as }) => `${handles.join(" or ")} as ${as}`);
  const hurt = one.effective ? `; ${hurts(one.effective)}` : "";
  const digest = one.comparison ? `, digest: ${quoted(contentDigest(one.comparison))}` : "";
  return [
    `  # ${oneLine(`${one.because}${hurt}`)}`,
    ...owners.slice(0, 20).map((owner) => `  # signs: ${oneLine(owner)}`),
    `  - {id: ${quoted(one.name)}${digest}}`
  ];
}
function oneLine(text) {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
}
function quoted(text) {
  return JSON.stringify(oneLine(text));
}
function highestRisk(cases) {
  const found = new Set(cases.map(({ risk }) => risk?.level));
  return found.has("high") ? "high" : found.has("moderate") ? "moderate" : "low";
}
function openingsFor(needs, facts, cases) {
  const { calendar, ledger } = timetableOf(needs, facts);
  const hardest = cases.find(({ class: kind }) => kind === "breaking") ?? cases[0];
  if (!calendar || !hardest) return [];
  const wish = { bookedAt: needs.now, ...ledger && { ledger } };
  return nextOpenings(calendar, hardest.query, needs.now, 3, wish).openings;
}
function windowOf({ window }, [first]) {
  if (window !== void 0) {
    const [id = "", occurrence2 = ""] = window.split("@");
    return { id, occurrence: occurrence2 };
  }
  const [occurrence] = first?.occurrences ?? [];
  return occurrence ? { id: occurrence.window.id, occurrence: occurrence.label } : void 0;
}
function windowLines(window, openings, { now }, facts) {
  if (!window) return [];
  const fitting = openings.flatMap(
    ({ opens, occurrences: [first] }) => first ? [`#   ${first.label} of ${first.window.id}: ${fromText(opens, now, facts.zone ?? first.zone)}`] : []
  );
  return [
    `window: {id: ${quoted(window.id)}, occurrence: ${window.occurrence}}`,
    ...fitting.length === 0 ? [] : ["# occurrences that fit:", ...fitting]
  ];
}
function fromText(opens, now, zone) {
  return opens <= now ? "open now" : formatInstant(opens, zone);
}
function impactLines({ impacts }) {
  const hurt = impacts.filter(({ effect }) => effect !== "reads");
  if (hurt.length === 0) return [];
  const lines = hurt.map(
    ({ consumer, because }) => oneLine(`${consumer.id} (${consumer.owners.join(" or ")}): ${because}`)
  );
  return ["impact: |", ...lines.map((line) => `  ${line}`)];
}

// src/commands/request.ts
var command = {
  name: "request",
  summary: "Writes a change-request file for the present difference, with everything computable filled in",
  options: {
    ...gatedOptions,
    as: { type: "string", value: "@LOGIN", help: "who requests it" },
    window: {
      type: "string",
      value: "ID@DATE",
      help: "the occurrence to book (default: the next one that fits)"
    },
    rationale: { type: "string", value: "TEXT", help: "why" },
    emergency: { type: "string", value: "INCIDENT", help: "an emergency request for this incident" },
    at: { type: "string", value: "INSTANT", help: "as if it were then" },
    print: { type: "boolean", help: "print it instead of writing the file" }
  },
  example: "  contract-check request --as @kim --window eu-weekend@2026-12-05",
  async run(args, terminal) {
    const question = await localQuestion(localRequest(args, terminal, instantOf(args, terminal, true)));
    const answer = await gate(question);
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    const { needs, facts } = answer;
    if (!needs || !facts || !needs.cases.some(({ comparison, level }) => comparison && level !== "free"))
      throw new UsageError(
        "there is nothing to request: no change that needs permission, or no configuration on the governed branch"
      );
    const [requester, window, rationale, emergency] = ["as", "window", "rationale", "emergency"].map(
      (name) => args.one(name)
    );
    const made = requestText(needs, facts, {
      ...requester !== void 0 && { requester },
      ...window !== void 0 && { window },
      ...rationale !== void 0 && { rationale },
      ...emergency !== void 0 && { emergency }
    });
    if (args.is("print")) {
      terminal.out(made.text);
      return 0;
    }
    const { root } = await openRepository(terminal.cwd);
    const file = join(root, made.file);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, made.text, { flag: "wx" });
    terminal.out(`${made.file}: fill in what is commented out, and commit it with the change
`);
    return 0;
  }
};
export {
  command
};
