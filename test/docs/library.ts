import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  compareFolders,
  compareTexts,
  checkRepository,
  ConfigurationError,
  NoSources,
} from "../../src/index.js";
import { blocksOf, pageText } from "../support/markdown.js";
import { record } from "../support/records.js";
import {
  isolateGit,
  removeTemporary,
  repository,
  temporaryFolder,
  writeFiles,
} from "../support/repository.js";
import { shippedPackage } from "../support/shipped.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const page = "docs/library.md";
const root = join(import.meta.dirname, "../..");

describe("the library's page", () => {
  it("names everything that is exported, and nothing else", () => {
    const names = [...readFileSync(join(root, "src/index.ts"), "utf8").matchAll(/\{([^}]*)\}/g)]
      .flatMap(([, list = ""]) => list.split(","))
      .map((entry) => entry.trim().replace(/^.* as /, ""))
      .filter((name) => name !== "");
    const tables =
      pageText(page)
        .match(/^\| `.*$/gm)
        ?.join("\n") ?? "";
    const missing = names.filter((name) => !new RegExp(`\`${name}[\`(]`).test(tables));
    expect(missing).toEqual([]);
    const firsts = [...tables.matchAll(/^\| ((?:`[^`]+`(?:, (?:also )?)?)+)/gm)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`(\w+)/g)].map(([, name = ""]) => name),
    );
    expect(firsts.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("has programs that a strict compiler takes", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(shippedPackage(), join(folder, "node_modules/contract-check"), "dir");
    symlinkSync(join(root, "node_modules/@types"), join(folder, "node_modules/@types"), "dir");
    symlinkSync(join(root, "node_modules/undici-types"), join(folder, "node_modules/undici-types"), "dir");
    const programs = blocksOf(page).filter(({ language }) => language === "js");
    const names = programs.map(({ directives }) => directives.file ?? "");
    for (const { directives, text } of programs) writeFiles(folder, { [directives.file ?? ""]: text });
    const options = [
      "--noEmit",
      "--strict",
      "--allowJs",
      "--checkJs",
      "--target",
      "es2022",
      "--module",
      "nodenext",
    ];
    const compiler = join(root, "node_modules/typescript-7/bin/tsc");
    const compile = () =>
      execFileSync(process.execPath, [compiler, ...options, "--types", "node", "--ignoreConfig", ...names], {
        cwd: folder,
        encoding: "utf8",
        stdio: "pipe",
      });
    expect(names.length).toBe(6);
    expect(compile()).toBe("");
  });
});

describe("the library", () => {
  const texts = { path: "o.avsc", base: record("O", ["a:string"]), head: record("O", ["a:string", "b:int"]) };

  it("compares two texts, with what both refer to", async () => {
    const { comparisons, contracts } = await compareTexts(texts);
    expect([contracts, comparisons.map(({ verdict }) => verdict.backward.outcome)]).toEqual([1, ["rejects"]]);
    const money = { "money.avsc": record("Money", ["cents:long"]) };
    const referring = JSON.stringify({ type: "record", name: "P", fields: [{ name: "m", type: "Money" }] });
    const pair = { path: "p.avsc", base: referring, head: referring.replace("{", '{"doc": "a pair",') };
    const [alone, together] = [await compareTexts(pair), await compareTexts({ ...pair, references: money })];
    expect(alone.comparisons[0]?.faults.length).toBeGreaterThan(0);
    expect(together.comparisons.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("tells the format by the text where the name does not, and refuses where neither does", async () => {
    const { comparisons } = await compareTexts({ ...texts, path: "subject-7" });
    expect(comparisons.map(({ format }) => format)).toEqual(["avro"]);
    await expect(compareTexts({ path: "x", base: "a", head: "b" })).rejects.toThrow(/cannot tell the format/);
  });

  it.each([
    [
      "a misspelt key",
      () => compareTexts({ ...texts, moed: "full" } as never),
      /"moed"; did you mean mode\?/,
    ],
    ["an unknown mode", () => compareTexts({ ...texts, mode: "both" } as never), /mode: expected backward/],
    ["an inherited name", () => compareTexts({ ...texts, toString: "x" } as never), /no argument "toString"/],
    ["a missing text", () => compareTexts({ path: "o.avsc", base: "{}" } as never), /head is missing/],
    ["nothing", () => compareTexts(undefined as never), /expected an object/],
    ["a text that is none", () => compareTexts({ ...texts, head: 7 } as never), /head: expected a string/],
    [
      "references that are none",
      () => compareTexts({ ...texts, references: { a: 1 } } as never),
      /references: expected/,
    ],
    [
      "surfaces that are no list",
      () => compareFolders(".", ".", { surfaces: "wire" } as never),
      /surfaces: expected/,
    ],
    ["no surface", () => compareFolders(".", ".", { surfaces: [] }), /surfaces: expected/],
    [
      "a zone of nowhere",
      () => checkRepository({ cwd: ".", now: 0, zone: "Mars/Base" }),
      /zone: expected an IANA time zone/,
    ],
    ["a folder without a name", () => compareFolders("", "."), /base: expected/],
    ["a clock that is text", () => checkRepository({ cwd: ".", now: "now" } as never), /now: expected/],
    ["no clock", () => checkRepository({ cwd: "." } as never), /now is missing/],
  ])("refuses %s", async (_, call, message) => {
    await expect(call()).rejects.toThrow(TypeError);
    await expect(call()).rejects.toThrow(message);
  });

  it("says that a folder is not there, and takes it for no missing git", async () => {
    const cwd = join(repository({ "o.avsc": texts.base }).root, "nowhere");
    const wrong = checkRepository({ cwd, now: Date.UTC(2026, 0, 5) });
    await expect(wrong).rejects.toThrow(NoSources);
    await expect(wrong).rejects.toThrow(/there is no folder .*nowhere/);
  });

  it("says what is wrong with a configuration instead of deciding", async () => {
    const repo = repository({ "contract-check.yaml": "version: 1\ncontract: []\n", "o.avsc": texts.base });
    repo.write({ "o.avsc": texts.head });
    const wrong = checkRepository({ cwd: repo.root, now: Date.UTC(2026, 0, 5) });
    await expect(wrong).rejects.toThrow(ConfigurationError);
    await expect(wrong).rejects.toThrow(/unknown key "contract"/);
  });

  it("decides by the promise that the call names where nothing is configured", async () => {
    const repo = repository({ "o.avsc": texts.base });
    repo.write({ "o.avsc": texts.head });
    const request = { cwd: repo.root, now: Date.UTC(2026, 0, 5) };
    const statusFor = async (mode: "full" | "forward") =>
      (await checkRepository({ ...request, mode })).decision.status;
    expect([await statusFor("full"), await statusFor("forward")]).toEqual(["refused", "pass"]);
  });
});
