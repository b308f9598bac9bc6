import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { record } from "../support/records.js";
import {
  isolateGit,
  removeTemporary,
  repository,
  temporaryFolder,
  writeFiles,
} from "../support/repository.js";
import { run } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const config = `version: 1\ncontracts:\n  - files: "boats/{name}/{version}.avsc"\n    owner: "@acme/boats"\nteams:\n  "@acme/boats": [noor]\n`;
const boat = (...fields: string[]) => record("acme.Boat", ["id:string", ...fields]);

function harbour() {
  const repo = repository({ "contract-check.yaml": config, "boats/ferry/1-0-9.avsc": boat() });
  repo.git("tag", "v1.0.0");
  repo.commit({ "boats/ferry/1-0-10.avsc": boat("deck:string=x") });
  repo.git("tag", "v1.1.0");
  repo.commit({ "boats/ferry/1-0-9.avsc": boat("edited:int") });
  repo.commit({ "boats/ferry/1-1-0.avsc": boat("deck:int=0") });
  return repo;
}

it("history shows the versions of a line, with their edits, the step of each and the release that has it", async () => {
  const { code, out } = await run(harbour().root, "history", "boats/ferry/1-0-10.avsc");
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/ {2}\w{9} {2}/, "  COMMIT  "));
  expect([code, lines]).toEqual([
    0,
    [
      "2026-01-05  COMMIT  1-1-0  breaks both  avro/field-default, avro/type-change",
      "2026-01-05  COMMIT  1-0-10  breaks old readers  since v1.1.0  avro/field-presence",
      "2026-01-05  COMMIT  1-0-9, edited  breaks old data  avro/field-presence",
      "2026-01-05  COMMIT  1-0-9  first, or not comparable  since v1.0.0",
    ],
  ]);
});

it("history of a contract without versions shows the states of its file, as JSON too", async () => {
  const repo = repository({ "boat.avsc": boat() });
  repo.commit({ "boat.avsc": boat("deck:int") });
  const { code, out } = await run(repo.root, "history", "boat.avsc", "--format", "json");
  expect([code, JSON.parse(out)]).toMatchObject([
    0,
    {
      version: 1,
      path: "boat.avsc",
      format: "avro",
      steps: [
        {
          path: "boat.avsc",
          class: "forward",
          backward: "rejects",
          rules: ["avro/field-presence"],
          signers: [],
        },
        { path: "boat.avsc", at: "2026-01-05T09:00:00.000Z" },
      ],
    },
  ]);
});

it.each([
  [["history"], "history takes the path of a contract"],
  [["history", "nowhere.avsc"], "there is no file nowhere.avsc at main"],
  [["history", "contract-check.yaml"], "is no contract"],
])("%j is a wrong call", async (argv, message) => {
  const { code, err } = await run(harbour().root, ...argv);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

it.each([
  ["the folder of the versions", "boats/ferry@1-0-9.avsc", "boats/ferry@1-0-10.avsc"],
  ["another version of the file", "boats/ferry/1-1-0.avsc@1-0-9", "boats/ferry/1-1-0.avsc@1-0-10"],
  ["the pattern", "boats/ferry/{version}.avsc@1-0-9", "boats/ferry/{version}.avsc@1-0-10"],
])("diff understands versions beside %s", async (_, base, head) => {
  const { code, out } = await run(harbour().root, "diff", base, head, "--mode", "backward");
  expect([code, out]).toEqual([0, expect.stringContaining("breaks nobody")]);
});

describe("diff of PATH@VERSION", () => {
  it.each([
    ["the version that PATH is of itself", "t/1-0-0.avsc", "1-0-0", "1-0-1", "t/1-0-1.avsc"],
    ["with v in the path alone", "t/v1/trip.avsc", "1", "2", "t/v2/trip.avsc"],
    ["with v in the call alone", "t/1.0.0.avsc", "v1.0.0", "v1.1.0", "t/1.1.0.avsc"],
    ["before another number", "t/1.0.0/a/2/trip.avsc", "1.0.0", "1.1.0", "t/1.1.0/a/2/trip.avsc"],
    ["in two places", "t/1.0.0/trip-1.0.0.avsc", "1.0.0", "1.1.0", "t/1.1.0/trip-1.1.0.avsc"],
    ["after a letter", "t/TripV1.avsc", "1", "2", "t/TripV2.avsc"],
    ["after an underscore", "t/trip_v1.avsc", "v1", "v2", "t/trip_v2.avsc"],
    ["of a package", "t/v1beta1/trip.avsc", "v1beta1", "v1", "t/v1/trip.avsc"],
    ["of a pre-release", "t/trip-1.0.0-rc.1.avsc", "1.0.0-rc.1", "1.0.0", "t/trip-1.0.0.avsc"],
    ["below a folder of a version", "v2/t/1.0.0.avsc", "1.0.0", "1.1.0", "v2/t/1.1.0.avsc"],
  ])("%s", async (_, path, first, second, other) => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { [path]: boat(), [other]: boat("deck:int") });
    for (const place of [path, other]) {
      const { code, out } = await run(cwd, "diff", `${place}@${first}`, `${place}@${second}`);
      expect([code, out]).toEqual([1, expect.stringContaining("deck")]);
    }
  });

  it.each(["t", "t/"])("in the folder %s, without an ending", async (folder) => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { "t/1-0-0.avsc": boat(), "t/1-0-1.avsc": boat("deck:int") });
    expect((await run(cwd, "diff", `${folder}@1-0-0`, `${folder}@1-0-1`)).code).toBe(1);
  });

  it("a version that is not there is told with the places where it would be", async () => {
    const { root } = harbour();
    const nowhere = await run(root, "diff", "boats/ferry@3-0-0", "boats/ferry/1-0-10.avsc");
    expect([nowhere.code, nowhere.err]).toEqual([
      2,
      expect.stringContaining("there is no version 3-0-0 of boats/ferry here"),
    ]);
    const { code, err } = await run(root, "diff", "boats/ferry/1-0-9.avsc", "boats/ferry/1-0-9.avsc@3-0-0");
    const says =
      "there is no version 3-0-0 of boats/ferry/1-0-9.avsc here: looked for boats/ferry/3-0-0.avsc";
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });
});

it("history takes a path as it is seen from here, and knows what is meant", async () => {
  const { root } = harbour();
  for (const [cwd, path] of [
    [join(root, "boats"), "ferry/1-1-0.avsc"],
    [join(root, "boats"), "boats/ferry/1-1-0.avsc"],
    [root, "./boats/ferry/1-1-0.avsc"],
  ] as const)
    expect(await run(cwd, "history", path)).toMatchObject({
      code: 0,
      out: expect.stringContaining("1-0-10"),
    });
  const { err } = await run(root, "history", "boats/fery/1-1-0.avsc");
  expect(err).toContain("did you mean boats/ferry/1-1-0.avsc?");
});
