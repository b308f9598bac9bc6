import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { record } from "../support/records.js";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { breaking, config, judged, plain, proposal, trip } from "./version-proposals.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const at = (version: string, name: string) => `trips/${version}/${name}.avsc`;
const files = "trips/{version}/*.avsc";
const seats = trip("seats:int=0");
const texts = trip("seats:string=none");
const inVersion = (version: string, field: string) => record(`acme.v${version}.Trip`, ["id:string", field]);
const transitive = "    compatibility: backward-transitive\n";

describe("a line of versions whose file was renamed", () => {
  const renamed = { [at("1.0.0", "trip")]: plain, [at("1.1.0", "ride")]: seats };
  const value = (...fields: string[]) => record("acme.Value", ["id:string", ...fields]);
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string, string]>([
    [
      "goes on by its first name from the later one",
      renamed,
      { [at("1.2.0", "trip")]: texts },
      "",
      "trips/1.2.0/trip.avsc added breaking version 1.1.0 (trips/1.1.0/ride.avsc)",
    ],
    [
      "forks: each name goes on from the newest",
      renamed,
      { [at("1.2.0", "ride")]: seats, [at("1.2.0", "trip")]: texts },
      "",
      "trips/1.2.0/trip.avsc added breaking version 1.1.0 (trips/1.1.0/ride.avsc)",
    ],
    [
      "promises to all of it, whatever it was called",
      { [at("1.0.0", "trip")]: texts, [at("1.1.0", "ride")]: plain },
      { [at("1.2.0", "ride")]: seats },
      transitive,
      "trips/1.2.0/ride.avsc added forward version 1.1.0 version 1.0.0 (trips/1.0.0/trip.avsc)",
    ],
    [
      "owes a hotfix to the name that came after it",
      renamed,
      { [at("1.0.1", "trip")]: texts },
      "",
      "trips/1.0.1/trip.avsc added breaking version 1.0.0 version 1.1.0 (trips/1.1.0/ride.avsc)",
    ],
    [
      "is no other for a file that lies beside it",
      { [at("1.0.0", "trip")]: seats },
      { [at("1.1.0", "ride")]: texts, [at("1.1.0", "nothing")]: record("acme.Nothing", []) },
      "",
      "trips/1.1.0/ride.avsc added breaking version 1.0.0 (trips/1.0.0/trip.avsc)",
    ],
    [
      "is no other for a version in its names",
      {
        [at("1.0.0", "trip")]: inVersion("1", "seats:int=0"),
        [at("1.0.0", "stop")]: record("acme.Stop", []),
      },
      {
        [at("1.1.0", "ride")]: inVersion("2", "seats:string=none"),
        [at("1.1.0", "stop")]: record("acme.Stop", []),
      },
      "",
      "trips/1.1.0/ride.avsc added breaking version 1.0.0 (trips/1.0.0/trip.avsc)",
    ],
    [
      "is none where both names stood side by side",
      {
        [at("1.0.0", "key")]: value(),
        [at("1.0.0", "row")]: value("seats:int=0"),
        [at("1.1.0", "row")]: value("seats:int=0"),
      },
      { [at("1.2.0", "key")]: value("seats:string=none") },
      "",
      "trips/1.2.0/key.avsc added full version 1.0.0",
    ],
  ])("%s", async (_, landed, proposed, more, expected) => {
    const { contracts } = await judged(proposal(landed, proposed, files, more));
    expect(contracts).toContain(expected);
  });

  it.each([
    ["by its first name", "trip"],
    ["by a third name", "tour"],
  ])("a branch behind main sees what landed since: %s", async (_, name) => {
    const repo = repository({ "contract-check.yaml": config(files), [at("1.0.0", "trip")]: plain });
    repo.git("checkout", "-q", "-b", "topic");
    repo.git("checkout", "-q", "main");
    repo.commit({ [at("1.1.0", "ride")]: seats });
    repo.git("checkout", "-q", "topic");
    repo.write({ [at("1.2.0", name)]: texts });
    expect((await judged(repo)).contracts).toEqual([
      `${at("1.2.0", name)} added breaking version 1.1.0 (${at("1.1.0", "ride")})`,
    ]);
  });

  it("another type under the later name is another contract", async () => {
    const landed = {
      [at("1.0.0", "trip")]: plain,
      [at("1.1.0", "ride")]: record("acme.Ride", ["seats:int"]),
    };
    const { contracts } = await judged(proposal(landed, { [at("1.2.0", "trip")]: breaking }, files));
    expect(contracts).toEqual([`${at("1.2.0", "trip")} added forward version 1.0.0`]);
  });
});
