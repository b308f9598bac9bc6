import { describe, expect, it } from "@jest/globals";
import { readPolicy } from "../../src/governance/policy-reading/read-policy.js";
import { entriesOf } from "../../src/model/entries.js";
import { memorySnapshot } from "../../src/hosts/memory.js";

const smallest = `version: 1
contracts:
  - files: contracts/orders/**/*.avsc
    owner: "@acme/orders"
    compatibility: backward
windows:
  - {id: eu-weekend, timezone: Europe/Berlin, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}
teams:
  "@acme/orders": [dana, mira]
`;

async function faultsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const read = await readPolicy(memorySnapshot("base", files));
  if ("policy" in read) return [];
  return read.faults.map(
    ({ code, message, location }) =>
      `${location?.file ?? "?"}:${String(location?.line)}:${String(location?.column)} ${code} ${message}`,
  );
}

describe("a configuration that works", () => {
  it("is the smallest of the specification", async () => {
    expect(await faultsOf({ "contract-check.yaml": smallest })).toEqual([]);
  });

  it("is split over governance/", async () => {
    const files = {
      "governance/contracts.yaml": `version: 1\ncontracts:\n  - {id: orders, files: a/**, owner: "@acme/orders"}\n`,
      "governance/teams.yaml": `version: 1\nteams: {"@acme/orders": {members: [github:dana], function: services}}\n`,
      "governance/policy.yaml": "version: 1\nremovals: free\n",
      "governance/calendar.yaml":
        "version: 1\ntimezone: Europe/Berlin\nfreezes: [{id: f, from: 2026-12-18T18:00, to: 2027-01-04T08:00}]\n",
      "governance/consumers.yaml": `version: 1\nconsumers: [{id: dash, owner: "@fay", reads: [{contract: orders, fields: [id]}]}]\n`,
    };
    expect(await faultsOf(files)).toEqual([]);
    const read = await readPolicy(memorySnapshot("base", files));
    if ("faults" in read) throw new Error("expected a policy");
    expect(read.policy.files).toHaveLength(5);
    expect(read.policy.settings.removals).toBe("free");
    expect(read.policy.teams.get("@acme/orders")?.members).toEqual(["@dana"]);
    expect(read.policy.calendar?.freezes).toHaveLength(1);
  });

  it("has freezes and advisories that last, repeat and leave days out", async () => {
    const span = "from: 2026-11-23T09:00, duration: PT9H, rrule: FREQ=DAILY, exdates: [2026-11-26]";
    const more = `freezes: [{id: f, timezone: UTC, ${span}}]\nadvisories: [{id: a, timezone: UTC, title: Sale, ${span}, peak: true}]\n`;
    expect(await faultsOf({ "contract-check.yaml": `${smallest}${more}` })).toEqual([]);
  });

  it("is told once what is wrong with the name of a team", async () => {
    const faults = await faultsOf({
      "contract-check.yaml": smallest.replace('"@acme/orders": [', "acme/orders: ["),
    });
    expect(faults.filter((fault) => fault.includes(":9:"))).toEqual([
      'contract-check.yaml:9:3 GV003 the key "acme/orders" does not fit here: expected a handle with @: "@login" or "@org/team" (in quotes, YAML reserves @)',
    ]);
  });

  it("is absent: nothing is enforced", async () => {
    const read = await readPolicy(memorySnapshot("base", { "a.avsc": "{}" }));
    expect("policy" in read && read.policy.configured).toBe(false);
  });
});

/** Each edit of the smallest configuration, and the whole message it brings. */
const mistakes: readonly [string, string, string, string][] = [
  [
    "an unknown key",
    "compatibility:",
    "compatability:",
    '5:5 GV002 unknown key "compatability": did you mean "compatibility"?',
  ],
  [
    "a far-off key",
    "compatibility:",
    "zzz:",
    '5:5 GV002 unknown key "zzz": expected one of id, files, ignore, format, owner',
  ],
  [
    "a key of policy: at the top level",
    "version: 1\n",
    "version: 1\nboards: {}\n",
    '2:1 GV002 unknown key "boards" here; did you mean policy.boards?',
  ],
  [
    "a key of contracts: and defaults: at the top level",
    "version: 1\n",
    "version: 1\njsonSchema: {}\n",
    '2:1 GV002 unknown key "jsonSchema" here; did you mean contracts[].jsonSchema or defaults.jsonSchema?',
  ],
  [
    "a key of the top level in a contract",
    "compatibility: backward",
    "timezone: UTC",
    '5:5 GV002 unknown key "timezone" here; did you mean timezone at the top level?',
  ],
  [
    "a key of another list in a window",
    "duration: PT4H,",
    "duration: PT4H, deny: [any],",
    '7:88 GV002 unknown key "deny" here; did you mean freezes[].deny?',
  ],
  [
    "a mode",
    "backward",
    "backwards",
    '5:20 GV003 contracts[0].compatibility cannot be the string "backwards": did you mean "backward"?',
  ],
  [
    "a zone",
    "Europe/Berlin",
    "Europe/Berln",
    '7:6 GV201 Window "eu-weekend": The time zone "Europe/Berln" is unknown; did you mean Europe/Berlin?',
  ],
  [
    "a recurrence",
    "BYDAY=SA",
    "BYDAY=SATURDAY",
    '7:6 GV200 Window "eu-weekend": rrule "FREQ=WEEKLY;BYDAY=SATURDAY" has BYDAY=SATURDAY; expected MO',
  ],
  [
    "a team",
    '"@acme/orders"\n',
    '"@acme/order"\n',
    '4:12 GV007 no team "@acme/order" under teams: did you mean "@acme/orders"?',
  ],
  [
    "a type",
    "[dana, mira]",
    "12",
    "9:19 GV003 teams.@acme/orders must be a list or a map, found the number 12",
  ],
  [
    "a handle",
    '"@acme/orders"\n',
    "acme/orders\n",
    '4:12 GV003 contracts[0].owner cannot be the string "acme/orders": expected a handle with @: "@login" or "@org/team" (in quotes, YAML reserves @)',
  ],
  ["a version", "version: 1", "version: 2", "1:10 GV003 version must be 1, found the number 2"],
  ["no version", "version: 1\n", "", '1:1 GV004 the file needs the key "version"'],
  [
    "a duplicate key",
    "version: 1\n",
    "version: 1\nversion: 1\n",
    '2:1 GV005 the key "version" is written twice here: keep one',
  ],
  [
    "a leading slash",
    "contracts/orders/**/*.avsc",
    "/contracts/**",
    '3:12 GV003 contracts[0].files cannot be the string "/contracts/**": expected a path or glob from the root',
  ],
  ["a tab", "  - files", "\t- files", "3:1 GV001 a tab may not indent YAML: use spaces"],
  [
    "a duration",
    "PT4H",
    "4h",
    '7:82 GV003 windows[0].duration cannot be the string "4h": expected an ISO 8601 duration',
  ],
  ["an unquoted team", 'owner: "@acme/orders"', "owner: @acme/orders", "4:12 GV001 "],
];

describe("a mistake is named with its place and what to write", () => {
  it.each(mistakes)("%s", async (_, from, to, message) => {
    expect(smallest).toContain(from);
    const faults = await faultsOf({ "contract-check.yaml": smallest.replace(from, to) });
    expect(faults[0]).toContain(`contract-check.yaml:${message}`);
  });

  it("every one of them, not the first", async () => {
    const text = smallest.replace("compatibility:", "compat:").replace("duration: PT4H", "duration: x");
    expect(await faultsOf({ "contract-check.yaml": text })).toHaveLength(2);
  });

  const whole: readonly [string, Readonly<Record<string, string>>, string][] = [
    [
      "a duplicate id",
      {
        "contract-check.yaml":
          "version: 1\ncontracts:\n  - {id: a, files: a, owner: '@d'}\n  - {id: a, files: b, owner: '@d'}\n",
      },
      'contract-check.yaml:4:10 GV006 the id "a" is used twice, first in contract-check.yaml:3: every id of contracts: is unique',
    ],
    [
      "the wrong name",
      { "contract-check.yml": smallest },
      "contract-check.yml:undefined:undefined GV008 contract-check.yml is not read: rename it to contract-check.yaml",
    ],
    [
      "a section in two files",
      {
        "contract-check.yaml": `${smallest}policy: {removals: free}\n`,
        "governance/policy.yaml": "version: 1\nremovals: free\n",
      },
      "GV005 policy: stands in contract-check.yaml too: keep it in one file",
    ],
    [
      "an experiment without an end",
      {
        "contract-check.yaml": "version: 1\ncontracts:\n  - {files: a, owner: '@d', status: experimental}\n",
      },
      "contract-check.yaml:3:37 GV004 an experimental contract needs expires:, so that it ends",
    ],
    [
      "a day that is none",
      {
        "contract-check.yaml":
          "version: 1\nwaivers:\n  - {fingerprint: 'sha256:0123abcd45670123abcd45670123abcd', reason: r, approver: '@d', expires: 2026-02-30}\n",
      },
      'contract-check.yaml:3:98 GV003 "2026-02-30" is not a day of the calendar',
    ],
    [
      "a central file that is not the pinned one",
      {
        "contract-check.yaml": `version: 1\nextends: {file: central.yaml, sha256: ${"a".repeat(64)}}\n`,
        "central.yaml": "version: 1\n",
      },
      "contract-check.yaml:2:39 GV014 central.yaml is not the file that is pinned",
    ],
  ];
  it.each(whole)("%s", async (_, files, message) => {
    expect((await faultsOf(files))[0]).toContain(message);
  });

  it("a link in place of the file", async () => {
    const tip = memorySnapshot("base", { "contract-check.yaml": "elsewhere" });
    const linked = {
      ...tip,
      entries: entriesOf(new Map([["contract-check.yaml", { oid: undefined, mode: "120000" }]])),
    };
    const read = await readPolicy(linked);
    expect("faults" in read && read.faults[0]?.code).toBe("GV008");
  });
});
