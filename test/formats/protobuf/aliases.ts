import { describe, expect, it } from "@jest/globals";
import { compareTexts } from "./comparing.js";

const edition = (values: string, syntax = "proto3", wrap = (text: string) => text) =>
  `syntax = "${syntax}";\npackage sail.v1;\n${wrap(`enum Rig { option allow_alias = true; NONE = 0; ${values} ALSO_NONE = 0; }`)}\n`;
const nested = (text: string) => `message Boat { ${text} }`;

const changes: readonly (readonly [name: string, base: string, head: string, newReaders: string])[] = [
  ["before a value", "SLOOP = 1; KETCH = 2;", "CUTTER = 1; SLOOP = 1; KETCH = 2;", "reads"],
  ["before the last value", "SLOOP = 1; KETCH = 2;", "SLOOP = 1; YAWL = 2; KETCH = 2;", "reads"],
  ["instead of a value", "SLOOP = 1; KETCH = 2;", "SLOOP = 1; YAWL = 2;", "misreads"],
];

describe("a name that JSON prints for a number that readers have under another name", () => {
  for (const [place, wrap] of [
    ["at the top", (text: string) => text],
    ["in a message", nested],
  ] as const)
    it.each(changes)(`${place}, %s, is refused`, async (_name, base, head, newReaders) => {
      for (const options of [{}, { enums: "open" }] as const) {
        const settings = { options, surfaces: ["json"] } as const;
        const { verdict } = await compareTexts(
          edition(base, "proto3", wrap),
          edition(head, "proto3", wrap),
          settings,
        );
        expect([options, verdict.backward.outcome, verdict.forward.outcome]).toEqual([
          options,
          newReaders,
          "misreads",
        ]);
      }
    });

  it("after the value is read, and a new number is tolerated", async () => {
    for (const head of ["SLOOP = 1; CUTTER = 1;", "SLOOP = 1; KETCH = 2;"]) {
      const { verdict } = await compareTexts(edition("SLOOP = 1;"), edition(head), {
        options: { enums: "open" },
        surfaces: ["json"],
      });
      expect([head, verdict.backward.outcome, verdict.forward.outcome]).toEqual([head, "reads", "reads"]);
    }
  });
});
