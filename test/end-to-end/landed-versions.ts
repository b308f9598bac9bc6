import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { record } from "../support/records.js";
import {
  type Files,
  isolateGit,
  removeTemporary,
  type Repository,
  repository,
} from "../support/repository.js";
import { runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const config = (files: string, more = "") =>
  `version: 1
contracts:
  - files: ${files}
    owner: "@acme/trips"
${more}teams:
  "@acme/trips": [noor]
`;
const trip = (...fields: string[]) => record("acme.Trip", ["id:string", ...fields]);
const plain = trip();
const breaking = trip("seats:int");

/** What is on main, then a proposal. */
function proposal(landed: Files, proposed: Files, files: string, more = ""): Repository {
  const repo = repository({ "contract-check.yaml": config(files, more), ...landed });
  repo.git("checkout", "-q", "-b", "topic");
  repo.write(proposed);
  return repo;
}

/** The path of each listed contract, with its class and predecessors; and what is said of version numbers. */
async function judged(repo: Repository) {
  const { json } = await runJson(repo.root, "check");
  const contracts = json.contracts.map(({ path, status, class: kind, against }) =>
    [path, status, kind, ...(against ?? []).map(({ relation, name }) => `${relation} ${name}`)].join(" "),
  );
  const codes = (json.decision?.requirements ?? []).map(({ code }) => code);
  return { contracts, codes: codes.filter((code) => code.startsWith("GV17")) };
}

describe("a landed version that does not parse", () => {
  const at = (version: string) => `trips/trip/${version}.avsc`;
  it.each([
    ["one", { [at("1.0.0")]: plain, [at("1.1.0")]: "{" }, "version 1.0.0"],
    [
      "two",
      { [at("1.0.0")]: trip("old:int"), [at("1.1.0")]: plain, [at("1.1.1")]: "{", [at("1.2.0")]: "[" },
      "version 1.1.0",
    ],
  ])("hides none before it: %s", async (_, landed, before) => {
    const repo = proposal(landed, { [at("1.3.0")]: breaking }, "trips/{name}/{version}.avsc");
    expect((await judged(repo)).contracts).toEqual([`${at("1.3.0")} added forward ${before}`]);
  });
});

describe("a file that a landed version refers to", () => {
  const schema = (body: object) =>
    JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...body });
  it.each([
    [
      "in its folder",
      "trips/1.0.0/parts/seat.json",
      "parts/seat.json",
      { type: ["integer", "null"] },
      ["GV171"],
    ],
    [
      "in its folder: documentation",
      "trips/1.0.0/seat.json",
      "seat.json",
      { type: "integer", title: "Seat" },
      [],
    ],
    ["shared by all versions", "trips/seat.json", "../seat.json", { type: ["integer", "null"] }, []],
  ])("%s", async (_, path, ref, changed, codes) => {
    const landed = {
      "trips/1.0.0/trip.schema.json": schema({ properties: { seat: { $ref: ref } } }),
      [path]: '{"type": "integer"}',
    };
    const more = "    compatibility: none\n";
    const repo = proposal(
      landed,
      { [path]: JSON.stringify(changed) },
      "trips/{version}/trip.schema.json",
      more,
    );
    expect((await judged(repo)).codes).toEqual(codes);
  });
});
