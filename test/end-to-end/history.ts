import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { record } from "../support/records.js";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
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
  [["history"], "history takes a path"],
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

it("a version that is not there is a path that is not there", async () => {
  const { code, err } = await run(harbour().root, "diff", "boats/ferry@3-0-0", "boats/ferry/1-0-10.avsc");
  expect([code, err]).toEqual([2, expect.stringContaining("there is no file or folder")]);
});
