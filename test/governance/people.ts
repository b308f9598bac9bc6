import { describe, expect, it } from "@jest/globals";
import { awayUntil, membersOf, unknownTeams } from "../../src/governance/owners/people.js";
import type { Handle } from "../../src/model/decision.js";
import { company, instantOf, policyOf } from "./proposal.js";

const config = company
  .replace('"@acme/orders": [dana, mira]', '"@acme/orders": {github: true}')
  .replace(
    '"@dana": {emails: [dana@acme.example]}',
    '"@dana": {away: [{from: 2026-11-01, to: 2026-11-10, deputy: "@olu"}]}',
  );

describe("people", () => {
  it("asks the forge for the teams that the config does not list, each once", async () => {
    const handles: readonly Handle[] = [
      "@acme/orders",
      "@Acme/Orders",
      "@acme/kitchen",
      "@acme/finance",
      "@mira",
    ];
    expect(unknownTeams(await policyOf(config), handles)).toEqual(["@Acme/Orders", "@acme/kitchen"]);
  });

  it("a team is its list, what the forge says, or why nobody could say", async () => {
    const policy = await policyOf(config);
    const fetched = new Map([
      ["@acme/orders", ["@mira"] as const],
      ["@acme/kitchen", { unverifiable: "the token may not read teams" }],
    ]);
    expect(membersOf(policy, fetched, "@mira")).toEqual({ members: ["@mira"] });
    expect(membersOf(policy, fetched, "@acme/finance")).toEqual({ members: ["@fay"] });
    expect(membersOf(policy, fetched, "@Acme/Orders")).toEqual({ members: ["@mira"] });
    expect(membersOf(policy, fetched, "@acme/kitchen")).toEqual(fetched.get("@acme/kitchen"));
    expect(membersOf(policy, undefined, "@acme/bakery")).toMatchObject({
      unverifiable: expect.stringContaining("nobody could say who is in @acme/bakery") as unknown,
    });
  });

  it.each([
    ["2026-10-31T23:59:59.999Z", undefined, undefined],
    ["2026-11-01T00:00:00Z", undefined, "2026-11-11T00:00:00Z"],
    ["2026-11-01T00:00:00Z", "@Olu", "2026-11-11T00:00:00Z"],
    ["2026-11-01T00:00:00Z", "@mira", undefined],
    ["2026-11-10T23:59:59.999Z", "@olu", "2026-11-11T00:00:00Z"],
    ["2026-11-11T00:00:00Z", "@olu", undefined],
  ] as const)("at %s, represented by %s: away until %s", async (at, deputy, until) => {
    const end = awayUntil(await policyOf(config), "@dana", instantOf(at), deputy);
    expect(end).toBe(until && instantOf(until));
  });
});
