import { describe, expect, it } from "@jest/globals";
import { protobuf } from "../../../src/formats/protobuf/protobuf.js";
import type { Surface } from "../../../src/model/outcome.js";
import { compare } from "../../support/cases.js";

const file = (declarations: string, name = "shop.v1") =>
  `syntax = "proto3"; package ${name}; message Order { string id = 1; } ${declarations}`;

async function judged(base: string, head: string, surfaces: readonly Surface[] | undefined) {
  const [found] = await compare(
    protobuf,
    { "a.proto": base },
    { "a.proto": head },
    { mode: "full", profile: "default", ...(surfaces && { surfaces }) },
  );
  const { backward, forward } = found?.verdict ?? {};
  return [
    `${backward?.outcome ?? ""}/${forward?.outcome ?? ""}`,
    ...(found?.changes ?? []).map(({ rule, surface }) => `${rule} ${surface}`),
  ];
}

const service = "service Orders { rpc Get(Order) returns (Order); rpc Put(Order) returns (Order); }";
const changes: readonly (readonly [string, string, string, string, string])[] = [
  [
    "a method that is removed",
    service,
    "service Orders { rpc Get(Order) returns (Order); }",
    "rejects/reads",
    "rpc-presence",
  ],
  ["a service that is removed", service, "", "rejects/reads", "service-presence"],
  [
    "a service that is renamed",
    service,
    service.replace("Orders", "Purchases"),
    "rejects/reads",
    "service-name",
  ],
  ["a method that is renamed", service, service.replace("Get(", "Fetch("), "rejects/reads", "rpc-name"],
  [
    "a method that streams",
    service,
    service.replace("Get(Order)", "Get(stream Order)"),
    "reads/rejects",
    "rpc-streaming",
  ],
  [
    "a method that becomes idempotent",
    service,
    service.replace("returns (Order);", "returns (Order) { option idempotency_level = IDEMPOTENT; }"),
    "reads/reads",
    "rpc-streaming",
  ],
];

describe("what concerns calls is felt on the surface of calls", () => {
  it.each(changes)("%s", async (_title, before, after, verdict, rule) => {
    expect(await judged(file(before), file(after), undefined)).toEqual([verdict, `protobuf/${rule} rpc`]);
    expect((await judged(file(before), file(after), ["rpc"]))[0]).toBe(verdict);
    expect((await judged(file(before), file(after), ["wire", "json"]))[0]).toBe("reads/reads");
  });

  it("a package that is renamed is one finding, whatever it holds", async () => {
    const both = `${service} service More { rpc Ask(Order) returns (Order); }`;
    expect(await judged(file(both), file(both, "shop.v2"), undefined)).toEqual([
      "rejects/rejects",
      "protobuf/file-package rpc",
    ]);
    expect((await judged(file(both), file(both, "shop.v2"), ["wire"]))[0]).toBe("reads/reads");
    expect((await judged(file(""), file("", "shop.v2"), ["rpc"]))[0]).toBe("reads/reads");
  });

  it("a service that moves to another file while one of the same methods appears was not renamed", async () => {
    const [found] = await compare(
      protobuf,
      { "a.proto": file(service), "b.proto": 'syntax = "proto3"; package shop.v1; import "a.proto";' },
      {
        "a.proto": file(service.replace("Orders", "Purchases")),
        "b.proto": `syntax = "proto3"; package shop.v1; import "a.proto"; ${service}`,
      },
      { mode: "full", profile: "default" },
    );
    expect(found?.changes.map(({ rule }) => rule)).not.toContain("protobuf/service-name");
    expect(found?.verdict.backward.outcome).toBe("reads");
  });

  it("a request of another type is felt by its bytes, alone or as a call", async () => {
    const two = `message Other { int32 id = 1; } ${service}`;
    const head = file(two.replace("Get(Order)", "Get(Other)"));
    for (const surfaces of [["wire"], ["rpc"]] as const)
      expect((await judged(file(two), head, surfaces))[0]).toBe("misreads/misreads");
  });
});

describe("a method that is renamed with its messages, which another file declares, is one method", () => {
  const calls = (method: string, message: string, path: string, scope = "") =>
    `syntax = "proto3"; package shop.v1; import "${path}";
     service Orders { rpc ${method}(${scope}${message}Request) returns (stream ${scope}${message}Response); rpc Put(${scope}Stay) returns (${scope}Stay); }`;
  const types = (message: string, name = "shop.v1") =>
    `syntax = "proto3"; package ${name}; message Stay { int32 id = 1; }
     message ${message}Request { string id = 1; } message ${message}Response { repeated int32 count = 1; }`;
  const files = (method: string, message: string, path = "types.proto", name?: string) => ({
    "calls.proto": calls(method, message, path, name === undefined ? "" : `${name}.`),
    [path]: types(message, name),
  });
  const base = files("Get", "Get");

  it.each([
    ["where they stay in their file", files("Fetch", "Fetch")],
    ["where they stay as they are", files("Fetch", "Get")],
    ["where their file has another package", files("Fetch", "Get", "types.proto", "shop.parts")],
    ["where another file has them now", files("Fetch", "Get", "parts.proto")],
  ])("%s", async (_name, head) => {
    const all = await compare(protobuf, base, head, { mode: "full", profile: "default" });
    const found = all.find(({ pairing }) => pairing.headPath === "calls.proto");
    const rules = found?.changes.map(({ rule }) => rule);
    expect(rules).toContain("protobuf/rpc-name");
    expect(rules).not.toContain("protobuf/rpc-presence");
    expect(found?.verdict).toMatchObject({ backward: { outcome: "rejects" }, forward: { outcome: "reads" } });
  });

  it.each([
    [
      "take other fields",
      { ...files("Fetch", "Fetch"), "types.proto": types("Fetch").replace("string id", "string key") },
    ],
    [
      "stream otherwise",
      {
        ...files("Fetch", "Get"),
        "calls.proto": base["calls.proto"].replace("Get(", "Fetch(").replace("stream ", ""),
      },
    ],
  ])("but not where its messages %s", async (_name, head) => {
    const all = await compare(protobuf, base, head, { mode: "full", profile: "default" });
    const found = all.find(({ pairing }) => pairing.headPath === "calls.proto");
    expect(found?.changes.map(({ rule }) => rule)).toContain("protobuf/rpc-presence");
  });
});

describe("what changed of a method is named", () => {
  const call = (ends: string, option = "") => file(`service Orders { rpc Get${ends} {${option}} }`);
  it.each([
    [call("(Order) returns (Order)"), call("(stream Order) returns (Order)"), "the request became a stream"],
    [
      call("(Order) returns (stream Order)"),
      call("(Order) returns (Order)"),
      "the response became a single message",
    ],
    [
      call("(stream Order) returns (Order)"),
      call("(Order) returns (stream Order)"),
      "the request became a single message, and the response became a stream",
    ],
    [
      call("(Order) returns (Order)"),
      call("(Order) returns (Order)", "option idempotency_level = NO_SIDE_EFFECTS;"),
      "its idempotency level, which was unknown, is NO_SIDE_EFFECTS now",
    ],
  ])("%#", async (base, head, text) => {
    const [comparison] = await compare(
      protobuf,
      { "a.proto": base },
      { "a.proto": head },
      { mode: "full", profile: "default" },
    );
    expect(comparison?.changes.map(({ message }) => message)).toEqual([`method "Get" changed: ${text}`]);
  });
});
