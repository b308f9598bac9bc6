import { describe, expect, it } from "@jest/globals";
import type { Proposal } from "./proposal.js";
import { company, contract, decided, insideWindow, orderPath, requirementLines, review } from "./proposal.js";

const breaking = [contract({ class: "breaking" })];
const forward = [contract({ class: "forward" })];

const withRules = (policy: string) =>
  company.replace("governance: {owner", `policy:\n${policy}\ngovernance: {owner`);

async function statusOf(proposal: Proposal): Promise<string> {
  return (await decided({ at: insideWindow, ...proposal })).decision.status;
}

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((first, i) => orders(items.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

function board(functions: Readonly<Record<string, readonly string[]>>, count: number): string {
  const seats = Object.entries(functions).map(([name, people]) => `${name}: ${JSON.stringify(people)}`);
  return withRules(
    `  boards: {schema: {functions: {${seats.join(", ")}}}}\n` +
      `  rules: [{when: {class: breaking}, needs: sign-off, signoff: [{role: "board:schema", count: ${String(count)}, fromFunctions: ${String(count)}}], reason: r}]`,
  );
}

const three = board({ a: ["@p1", "@p3"], b: ["@p1", "@p2"], c: ["@p2", "@p3"] }, 3);
const four = board({ a: ["@p1", "@p2"], b: ["@p2", "@p3"], c: ["@p3", "@p4"], d: ["@p4", "@p1"] }, 4);

describe("the functions of a board", () => {
  it.each([...orders(["p1", "p2", "p3"]).map((approvals) => [three, approvals] as const)])(
    "are filled in whatever order its people approve (%#)",
    async (config, approvals) => {
      expect(await statusOf({ config, contracts: breaking, approvals })).toBe("pass");
    },
  );

  it.each([...orders(["p1", "p2", "p3", "p4"]).map((approvals) => [four, approvals] as const)])(
    "are filled by four in whatever order they approve (%#)",
    async (config, approvals) => {
      expect(await statusOf({ config, contracts: breaking, approvals })).toBe("pass");
    },
  );

  it("are not filled by people of too few of them", async () => {
    const config = board({ a: ["@p1", "@p2", "@p3"], b: ["@p1"], c: ["@p4"] }, 3);
    expect(await statusOf({ config, contracts: breaking, approvals: ["p1", "p2", "p3"] })).toBe("refused");
  });
});

describe("sign-offs that are too few, taken back or out of time", () => {
  const two = withRules(
    "  rules: [{when: {situation: promise-broken}, needs: sign-off, signoff: [{role: owner, count: 2}], reason: r}]",
  );

  it("count: 2 wants two people", async () => {
    const proposal = { config: two, contracts: forward, at: insideWindow };
    const { decision } = await decided({ ...proposal, approvals: ["dana"] });
    expect([decision.status, requirementLines(decision)[0]]).toEqual(["refused", "GV401 unmet @acme/orders"]);
    expect(decision.requirements[0]?.message).toContain("(1 of 2 so far)");
    expect(await statusOf({ ...proposal, approvals: ["dana", "mira"] })).toBe("pass");
  });

  it.each([
    ["somebody else's later approval does not lift a veto", "mira", "refused"],
    ["their own later approval lifts it", "dana", "pass"],
  ])("%s", async (_, approver, status) => {
    const reviews: Proposal["reviews"] = ({ transitions }) => [
      review("dana", "CHANGES_REQUESTED", transitions, "2026-11-26T09:00:00Z"),
      review(approver, "APPROVED", transitions, "2026-11-26T10:00:00Z"),
    ];
    expect(await statusOf({ contracts: breaking, reviews })).toBe(status);
  });

  it.each([
    ["before the absence", "2026-10-31T23:59:00Z", "refused"],
    ["from its first instant", "2026-11-01T00:00:00Z", "pass"],
    ["on its last day", "2026-11-10T23:59:00Z", "pass"],
    ["after it", "2026-11-11T00:00:00Z", "refused"],
  ])("a stand-in counts only while the person is away: %s", async (_, at, status) => {
    const away =
      '"@dana": {emails: [dana@acme.example], away: [{from: 2026-11-01, to: 2026-11-10, deputy: "@olu"}]}';
    const config = company
      .replace('"@dana": {emails: [dana@acme.example]}', away)
      .replace("compatibility: backward\n", "\n");
    expect(await statusOf({ config, contracts: forward, approvals: ["olu"], at })).toBe(status);
  });

  it("of two absences that overlap, the stand-in's word ends with the later one", async () => {
    const absences =
      '{from: 2026-11-01, to: 2026-11-12, deputy: "@olu"}, {from: 2026-11-03, to: 2026-11-06, deputy: "@olu"}';
    const config = company
      .replace(
        '"@dana": {emails: [dana@acme.example]}',
        `"@dana": {emails: [dana@acme.example], away: [${absences}]}`,
      )
      .replace("compatibility: backward\n", "\n");
    const { decision } = await decided({
      config,
      contracts: forward,
      approvals: ["olu"],
      at: "2026-11-05T12:00:00Z",
    });
    expect([decision.status, decision.validUntil]).toEqual(["pass", Date.parse("2026-11-13T00:00Z")]);
  });

  it("a team that only the forge knows speaks through its members", async () => {
    const config = company.replace('    owner: "@acme/orders"\n    deputies: ["@acme/checkout"]\n', "");
    const tip = { CODEOWNERS: "contracts/orders/ @acme/kitchen\n" };
    const facts = { teams: new Map([["@acme/kitchen", ["@mira" as const]]]) };
    const proposal = { config, tip, contracts: breaking, facts };
    expect(await statusOf({ ...proposal, approvals: ["mira"] })).toBe("pass");
    expect(await statusOf({ ...proposal, approvals: ["dana"] })).toBe("refused");
  });

  it("where no window fits and none was passed over, the message names none", async () => {
    const config = company.replace('contracts: ["contracts/**"]', "regions: [us]");
    const { decision } = await decided({
      config,
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
    });
    const finding = decision.requirements.find(({ code }) => code === "GV309");
    expect(finding?.message).toMatch(/No window that fits opens within the next 400 days\.$/);
  });

  it("… and says so once", async () => {
    const config = company.replace(/rrule: [^,}\n]*/, "rrule: FREQ=YEARLY;UNTIL=20260104T000000Z");
    const { decision } = await decided({ config, contracts: breaking, approvals: ["mira"] });
    const finding = decision.requirements.find(({ code }) => code === "GV309");
    expect(finding?.message).toBe("No window that fits opens within the next 400 days.");
  });

  it.each([
    ["before its first instant", "2026-12-18T16:59:59Z", "pass"],
    ["at its first instant", "2026-12-18T17:00:00Z", "waiting"],
    ["before its end", "2027-01-04T06:59:59Z", "waiting"],
    ["at its end", "2027-01-04T07:00:00Z", "pass"],
  ])("a freeze holds from its first instant to before its end: %s", async (_, at, status) => {
    const config = withRules("  rules: [{when: {class: breaking}, needs: sign-off}]");
    expect(await statusOf({ config, contracts: breaking, approvals: ["dana"], at })).toBe(status);
  });
});

describe("who may sign for a contract that changes through another file", () => {
  const cause = "vendor/address.avsc";
  const dependent = [contract({ class: "breaking", status: "affected", cause })];

  it.each([
    ["the maker of that file may not", cause, "refused"],
    ["the maker of some other file may", "vendor/readme.txt", "pass"],
  ])("%s", async (_, path, status) => {
    const commits = [
      { id: "c0ffee00", people: ["@mira" as const], emails: [], paths: [path] },
      { id: "c0ffee01", people: ["@arno" as const], emails: [], paths: [cause] },
    ];
    const config = withRules("  rules: [{when: {class: breaking}, needs: sign-off}]");
    expect(await statusOf({ config, contracts: dependent, approvals: ["mira"], facts: { commits } })).toBe(
      status,
    );
  });
});

describe("a person's words inside a sentence", () => {
  const rule = (needs: string) =>
    withRules(
      `  rules: [{when: {situation: promise-broken}, needs: ${needs}, reason: "Ledgers read it; ask first."}]`,
    );

  it("are in quotes: the reason of a rule that asks for a sign-off", async () => {
    const { decision } = await decided({ config: rule("sign-off"), contracts: forward, at: insideWindow });
    expect(decision.reasons[0]?.message).toContain(' needs a sign-off: "Ledgers read it; ask first." (');
  });

  it("are in quotes: the reason of a rule that forbids", async () => {
    const { decision } = await decided({ config: rule("forbidden"), contracts: forward, at: insideWindow });
    expect(decision.requirements.map(({ message }) => message)).toContain(
      'the policy forbids it: "Ledgers read it; ask first."',
    );
  });

  it("are not in quotes where they are ours: the row of the table", async () => {
    const { decision } = await decided({ contracts: forward, at: insideWindow });
    expect(decision.reasons[0]?.message).toMatch(/: the declared promise is broken \(/);
  });

  const messagesOf = async (config: string, contracts: NonNullable<Proposal["contracts"]>) => {
    const { decision } = await decided({ config, contracts });
    return [...decision.reasons, ...decision.requirements].map(({ message }) => message).join("\n");
  };

  it("are in quotes: the reason of a waiver", async () => {
    const print = `sha256:${Buffer.from("Order.email").toString("hex").padEnd(64, "0")}`;
    const waiver = `waivers: [{fingerprint: "${print}", reason: nobody reads it, approver: "@gita", expires: 2027-06-01}]`;
    expect(await messagesOf(`${company}${waiver}\n`, forward)).toContain(
      'is waived until 2027-06-01 by @gita: "nobody reads it"',
    );
  });

  it("are in quotes: the reason of a frozen element", async () => {
    const elements = '      - {path: "payment.*"';
    const frozen = '      - {path: "email", frozen: {until: 2027-02-01, reason: "audit: ask Gita"}}';
    const config = company.replace(elements, `${frozen}\n${elements}`);
    const changes = [{ element: "Order.email" }];
    expect(await messagesOf(config, [contract({ class: "forward", changes })])).toContain(
      'email is frozen until 2027-02-01 ("audit: ask Gita")',
    );
  });
});

describe("a sign-off that cannot be verified", () => {
  const doubtsOf = async (proposal: Proposal) => {
    const { decision } = await decided({ contracts: breaking, at: insideWindow, ...proposal });
    const [owners] = decision.requirements.filter(({ code }) => code === "GV415");
    return [owners?.message, decision.reasons.filter(({ code }) => code === "GV415").length];
  };

  it("is asked for all the same where only reviews are not known here, and why is told once", async () => {
    const facts = { reviews: { unverifiable: "the token may not read pull requests" } };
    expect(await doubtsOf({ facts })).toEqual([
      "@acme/orders as the owner of Order.email must sign; whether somebody has is not known here",
      1,
    ]);
  });

  it("is in doubt itself where somebody's address belongs to nobody known", async () => {
    const commit = { id: "c0ffee00", people: [], emails: ["x@evil.example"], paths: [orderPath] };
    expect(await doubtsOf({ approvals: ["mira"], facts: { commits: [commit] } })).toEqual([
      "@acme/orders as the owner of Order.email: cannot be verified",
      0,
    ]);
  });

  it("is in doubt itself where nobody knows who made the change", async () => {
    const facts = { author: undefined, commits: undefined };
    expect(await doubtsOf({ approvals: ["mira"], facts })).toEqual([
      "@acme/orders as the owner of Order.email: cannot be verified",
      0,
    ]);
  });
});
