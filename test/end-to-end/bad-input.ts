import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { record } from "../support/records.js";
import { isolateGit, removeTemporary, repository, temporaryFolder } from "../support/repository.js";
import { run, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const good = record("Good", ["id:string"]);
const goodChanged = record("Good", ["id:string", "note:string=x"]);

/** Faults of a contract as `file:line:column message`. */
const faultsOf = (ran: Awaited<ReturnType<typeof runJson>>, path: string) =>
  (ran.json.contracts.find((contract) => contract.path === path)?.faults ?? []).map(
    ({ message, location = {} }) => [location.file, location.line, location.column, message].join(":"),
  );

interface Unreadable {
  readonly name: string;
  readonly content: string | Buffer;
  /** Place and remedy. */
  readonly says: RegExp;
}

const unreadable: readonly Unreadable[] = [
  {
    name: "unparsable",
    content: '{\n  "type": "record",\n  "name": "A"\n  "fields": []\n}',
    says: /^a\.avsc:4:3:.*expected "," or "}"/,
  },
  {
    name: "binary",
    content: Buffer.from([0x4f, 0x62, 0x6a, 0x01, 0x00, 0xff]),
    says: /^a\.avsc:.*binary, not text/,
  },
  { name: "empty", content: "", says: /^a\.avsc:1:1:.*empty/ },
  { name: "blank", content: " \r\n\t", says: /^a\.avsc:1:1:.*empty/ },
  { name: "not UTF-8", content: Buffer.from([0x7b, 0xe9, 0x7d]), says: /^a\.avsc:.*save it as UTF-8/ },
  { name: "UTF-16", content: Buffer.from(good, "utf16le"), says: /^a\.avsc:.*UTF-(16|8)|binary/ },
  {
    name: "nested 10,000 levels deep",
    content: "[".repeat(10_000) + "]".repeat(10_000),
    says: /^a\.avsc:1:\d+:.*nested more than 1000 levels/,
  },
  {
    name: "of 50 MB",
    content: Buffer.alloc(50 * 1024 * 1024, " "),
    says: /^a\.avsc:.*too large to be a contract: 50 MiB, the limit is 16 MiB/,
  },
];

describe("a proposed contract that is", () => {
  it.each(unreadable)(
    "$name is a located fault, exit 3, and others are judged",
    async ({ content, says }) => {
      const repo = repository({ "a.avsc": good, "b.avsc": good.replace("Good", "Other") });
      repo.write({ "a.avsc": content, "b.avsc": goodChanged.replace("Good", "Other") });
      const begin = performance.now();
      const ran = await runJson(repo.root);
      expect(performance.now() - begin).toBeLessThan(120_000);
      expect(ran.code).toBe(3);
      expect(faultsOf(ran, "a.avsc")).toEqual([expect.stringMatching(says)]);
      expect(ran.json.contracts.find(({ path }) => path === "b.avsc")).toMatchObject({
        class: "full",
        satisfied: true,
      });
      expect(ran.json.summary).toMatchObject({ changed: 2, faults: 1, full: 1 });
      const text = await run(repo.root);
      expect(text.out + text.err).not.toMatch(/^\s+at .*:\d+:\d+/m);
    },
  );

  it("a symbolic link out of the repository is not followed: exit 3", async () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, "a.avsc"), good);
    const repo = repository({ "z.avsc": good });
    symlinkSync(join(outside, "a.avsc"), join(repo.root, "a.avsc"));
    const ran = await runJson(repo.root);
    expect(ran.code).toBe(3);
    expect(faultsOf(ran, "a.avsc")).toEqual([
      expect.stringMatching(/^a\.avsc:.*leaves the repository; it is not followed/),
    ]);
  });
});

describe("a base contract that is", () => {
  it.each(unreadable)("$name is reported, and head judged as new", async ({ content }) => {
    const repo = repository({ "a.avsc": content });
    repo.write({ "a.avsc": good });
    const ran = await runJson(repo.root);
    expect(ran.code).toBe(0);
    expect(ran.json.contracts).toMatchObject([{ path: "a.avsc", class: "full", faults: [] }]);
    expect(ran.json.contracts[0]?.notes?.join()).toMatch(
      /base does not parse, and no earlier version does, so head is judged as new: a\.avsc/,
    );
  });
});

describe("a contract with", () => {
  it.each([
    ["a byte-order mark", `\uFEFF${good}`],
    ["CRLF line ends", good.replaceAll("\n", "\r\n")],
  ])("%s means the same without it", async (_name, content) => {
    const repo = repository({ "a.avsc": good });
    repo.write({ "a.avsc": content });
    expect(await runJson(repo.root)).toMatchObject({
      code: 0,
      json: { contracts: [{ class: "full", changes: [], faults: [] }] },
    });
  });

  it.each([
    ["a byte-order mark", (text: string) => `\uFEFF${text}`, 3],
    ["CRLF line ends", (text: string) => text.replaceAll("\n", "\r\n"), 3],
  ])("%s has its faults on the right line", async (_name, spelled, line) => {
    const repo = repository({ "z.avsc": good });
    repo.write({ "a.avsc": spelled('{\n  "type": "record",\n  oops\n}\n') });
    const ran = await runJson(repo.root);
    expect([ran.code, faultsOf(ran, "a.avsc")]).toEqual([
      3,
      [expect.stringMatching(`^a\\.avsc:${String(line)}:3:`)],
    ]);
  });
});

describe("a call", () => {
  it.each<[string, () => string, readonly string[], number, RegExp]>([
    [
      "outside a repository",
      () => temporaryFolder(),
      [],
      2,
      /not in a git repository: .*contract-check diff BASE HEAD/,
    ],
    [
      "in a repository without a commit",
      () => repository().root,
      [],
      3,
      /no commit yet.*Commit the contracts first/,
    ],
    [
      "with a base that is not there",
      () => repository({ a: "a" }).root,
      ["--base", "v1"],
      3,
      /no commit "v1".*git fetch --no-tags origin/,
    ],
    [
      "with an unknown option",
      () => repository({ a: "a" }).root,
      ["--bsae", "main"],
      2,
      /unknown option --bsae; did you mean --base\?/,
    ],
    [
      "with an unknown command",
      () => temporaryFolder(),
      ["chekc"],
      2,
      /unknown command chekc; did you mean check\?/,
    ],
    [
      "with an unknown format",
      () => repository({ a: "a" }).root,
      ["--format", "jsn"],
      2,
      /expected one of .*json.*did you mean json\?/,
    ],
    ["with one path for diff", () => temporaryFolder(), ["diff", "a"], 2, /contract-check diff BASE HEAD/],
    [
      "with paths that are not there",
      () => temporaryFolder(),
      ["diff", "a", "b"],
      2,
      /no file or folder ".*a"/,
    ],
  ])("%s says what to do", async (_name, where, argv, code, says) => {
    const ran = await run(where(), ...argv);
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.err).toMatch(says);
    expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
  });
});
