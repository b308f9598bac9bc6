import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { governanceCodes } from "../../src/governance/codes.js";
import { events, instants } from "../../src/governance/decision/requirement.js";
import { requirements } from "../../src/governance/decision/requirements.js";
import { beforeWindow, company, contract, decided, insideWindow, requirementLines } from "./proposal.js";

const named = requirements.map((requirement) => [requirement.pages[0]?.code ?? "", requirement] as const);

describe("declared requirements", () => {
  it.each(named)("%s says what can flip its answer", (_, { dimension, triggers }) => {
    const ends: readonly string[] = instants;
    expect(triggers.length).toBeGreaterThan(0);
    expect(new Set(triggers).size).toBe(triggers.length);
    // Time passes without an event: whoever sweeps must know by which instant to come again.
    if (dimension === "time") expect(triggers.some((trigger) => ends.includes(trigger))).toBe(true);
  });

  it("use every event and every instant", () => {
    const used = new Set(requirements.flatMap(({ triggers }) => triggers));
    expect([...events, ...instants].filter((trigger) => !used.has(trigger))).toEqual([]);
  });

  it("declare each code once, and explain has it", () => {
    const codes = requirements.flatMap(({ pages }) => pages.map(({ code }) => code));
    expect(codes).toEqual([...new Set(codes)]);
    for (const page of requirements.flatMap(({ pages }) => pages))
      expect(governanceCodes.get(page.code)).toEqual(page);
  });
});

describe("enforce: sign-off never refuses or waits for time", () => {
  const config = `${company}enforce: sign-off\n`;
  const contracts = [contract({ class: "breaking" })];
  const signed = { contracts, approvals: ["dana"] };

  it("a rollback that does not fit the booked window is told only", async () => {
    const request = `version: 1
id: CHG-1
type: normal
contracts: [{id: orders}]
window: {id: eu-weekend, occurrence: 2026-11-28}
rollback: {steps: [{do: revert, estimate: PT5H}], estimate: PT5H}
`;
    const head = { "governance/changes/CHG-1.yaml": request };
    const { decision } = await decided({ ...signed, config, head, at: "2026-11-20T10:00:00Z" });
    expect([decision.status, ...requirementLines(decision)]).toEqual([
      "neutral",
      "GV401 met @acme/orders",
      "GV143 unmet",
    ]);
  });

  it.each([beforeWindow, insideWindow])("a window's approver is told only (%s)", async (at) => {
    const approved = config.replace("PT4H,", 'PT4H, approvers: ["@acme/platform"],');
    const { decision } = await decided({ ...signed, config: approved, at });
    expect(decision.status).toBe("neutral");
  });

  it("an owner who has not signed is another matter", async () => {
    const { decision } = await decided({ config, contracts, at: insideWindow });
    expect([decision.status, ...requirementLines(decision)]).toEqual([
      "refused",
      "GV401 unmet @acme/orders",
      "GV300 met",
    ]);
  });
});

/** What is written for people; a field of a code is read by `explain` and machines. None of it decides anything. */
const words =
  "(?:\\w*[mM]essage|because|unblock|note|as|why|sentence|\\w+Text(?:\\(.*?\\))?|code|hurt\\(.*?\\))";
const logic = [
  new RegExp(`\\b${words}\\.(?:startsWith|endsWith|includes|indexOf|match|search|split|slice)\\(`),
  new RegExp(`\\bhurts?\\([^)]*\\)\\.replace\\(|\\b(?:as|because|message)\\.replace\\(`),
  new RegExp(`/\\.(?:test|exec)\\((?:\\w+\\.)*${words}\\)`),
  /(?:===|!==) "GV\d{3}"|"GV\d{3}" (?:===|!==)|case "GV\d{3}"/,
];
/** Where a sentence is left out because another says it. */
const waivers: Readonly<Record<string, string>> = {
  "reports/words.ts": "what is shown already is not shown again; it decides nothing",
};

function offences(file: string, text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => logic.some((pattern) => pattern.test(line)))
    .map((line) => `${file}: ${line.trim()}`);
}

describe("no sentence and no code decides", () => {
  it("in governance and reports", () => {
    const files = ["governance", "reports"].flatMap((room) =>
      readdirSync(join("src", room), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => `${room}/${name.replaceAll("\\", "/")}`),
    );
    const all = files.map((file) => [file, offences(file, readFileSync(join("src", file), "utf8"))] as const);
    expect(all.flatMap(([file, lines]) => (file in waivers ? [] : lines))).toEqual([]);
    expect(all.filter(([file, lines]) => file in waivers && lines.length === 0)).toEqual([]);
  });

  it.each([
    'if (ask.as.startsWith("the on-call person"))',
    'ask.as.replace(/^the owner of /, "")',
    'const names = known.as.split(" and ");',
    "const shut = message.startsWith(shutText)",
    'hurt(verdict).replace("breaks", "break")',
    'return one.enforce === "full" || !/^GV[23]/.test(each.code);',
    'return !(code === "GV301" && status === "met");',
    'const isTime = ({ code }: Requirement) => code.startsWith("GV3");',
    'reasons.filter(({ code }) => code !== "GV300")',
    'doubt.code === "GV213"',
  ])("and this would be found: %s", (line) => {
    expect(offences("x.ts", line)).toHaveLength(1);
  });
});
