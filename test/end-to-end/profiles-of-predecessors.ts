import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { record } from "../support/records.js";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const config = (promise: string, against: string) => `version: 1
contracts:
  - {files: boats/**, owner: "@acme/boats", compatibility: ${promise}, profile: confluent, against: [${against}]}
teams:
  "@acme/boats": [noor]
`;

const proto = (...messages: string[]) => `syntax = "proto3";\npackage acme;\n${messages.join("\n")}\n`;
const schema = (properties: Readonly<Record<string, object>>, title = "Boat") =>
  JSON.stringify({
    $schema: "http://json-schema.org/draft-07/schema#",
    title,
    type: "object",
    properties,
  });
const text = { type: "string" };
const dated = (logicalType: string) =>
  record("acme.Boat", ["built:long"]).replace('"long"', `{"type": "long", "logicalType": "${logicalType}"}`);

/** What is released, what is on main, and what is proposed; whether Confluent Schema Registry accepts the last after the first. */
const rows: readonly [string, string, string, string, string, boolean][] = [
  [
    "protobuf: a field has another number, which breaks readers",
    "boat.proto",
    proto("message Boat { string id = 1; }"),
    proto("message Boat { string id = 2; }"),
    proto("message Boat { string id = 2; string name = 9; }"),
    true,
  ],
  [
    "protobuf: a message is gone",
    "boat.proto",
    proto("message Boat { string id = 1; }", "message Car {}"),
    proto("message Boat { string id = 1; }"),
    proto("message Boat { string id = 1; string name = 9; }"),
    false,
  ],
  [
    "json-schema: an open object declares one more property, which breaks nobody",
    "boat.schema.json",
    schema({ id: text }),
    schema({ id: text, name: text }),
    schema({ id: text, name: text }, "A boat"),
    false,
  ],
  [
    "json-schema: contains, which the registry does not read",
    "boat.schema.json",
    schema({ crew: { type: "array" } }),
    schema({ crew: { type: "array", contains: text } }),
    schema({ crew: { type: "array", contains: text } }, "A boat"),
    true,
  ],
  [
    "avro: another unit of time, which is misread",
    "boat.avsc",
    dated("timestamp-millis"),
    dated("timestamp-micros"),
    dated("timestamp-micros").replace('"fields"', '"doc": "a boat", "fields"'),
    true,
  ],
  [
    "avro: a field without a default",
    "boat.avsc",
    record("acme.Boat", ["id:string"]),
    record("acme.Boat", ["id:string", "length:int"]),
    record("acme.Boat", ["id:string", "length:int", "width:int=0"]),
    false,
  ],
];

describe("a profile answers for each predecessor", () => {
  describe.each([
    ["a release", "backward", '{tag: "v*"}'],
    ["base and a release", "backward", 'base, {tag: "v*"}'],
    ["the history", "backward-transitive", "history"],
  ])("%s", (_, promise, against) => {
    it.each(rows)("%s", async (_row, name, released, landed, proposed, accepts) => {
      const path = `boats/${name}`;
      const repo = repository({ "contract-check.yaml": config(promise, against), [path]: released });
      repo.git("tag", "v1.0.0");
      repo.commit({ [path]: landed });
      repo.git("checkout", "-q", "-b", "topic");
      repo.write({ [path]: proposed });
      const { code, json } = await runJson(repo.root);
      expect(json.contracts.map(({ satisfied, backward }) => [satisfied, backward])).toEqual([
        [accepts, accepts ? "reads" : "rejects"],
      ]);
      expect(code === 0).toBe(accepts);
    });
  });
});
