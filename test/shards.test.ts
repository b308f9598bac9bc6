import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Part, partText, readPart } from "../src/line/shares/part.js";
import { call, reports, shards } from "./shards/calls.js";
import { editsOf } from "./shards/edits.js";
import { clones, even, oddStates } from "./shards/odd-clones.js";
import { record } from "./support/records.js";
import {
  isolateGit,
  removeTemporary,
  type Repository,
  repository,
  temporaryFolder,
} from "./support/repository.js";

let repo: Repository;
let oddClones: readonly Repository[];
beforeAll(() => {
  isolateGit();
  const [first, ...others] = clones();
  repo = first;
  oddClones = others;
});
afterAll(removeTemporary);

/** LONG=1: as many as the night allows. */
const proposals = process.env.LONG === undefined ? 4 : Number(process.env.PROPOSALS ?? 500);
const mostMilliseconds = 1_000_000 + proposals * 60_000;

function propose(seed: number, into = repo): void {
  even(into);
  const edits = editsOf(seed);
  for (const path of edits.removed) rmSync(join(into.root, path));
  into.write(edits.written);
}

describe("a check that several machines share", () => {
  it(
    "reports, decides and exits as one machine would, to the byte, in every format",
    async () => {
      const codes = new Set<number>();
      for (let seed = 1; seed <= proposals; seed += 1) {
        propose(seed);
        const all = seed % 3 === 0 ? ["--all"] : [];
        const whole = await reports(repo.root, ...all);
        const of = 1 + (seed % 4);
        const { files, called } = await shards(repo.root, of);
        if (whole.code === 2) {
          expect(called.map(({ code }) => code)).toEqual(called.map(() => 2));
          continue;
        }
        expect([seed, called.map(({ code }) => code)]).toEqual([seed, called.map(() => 4)]);
        expect([seed, await reports(repo.root, "merge", ...files, ...all)]).toEqual([seed, whole]);
        codes.add(whole.code);
      }
      // Not for want of verdicts.
      expect([...codes]).toEqual(expect.arrayContaining([1, 3]));
    },
    mostMilliseconds,
  );

  it(
    "the same in odd clones, whatever the index says, and with searches kept, cold and warm",
    async () => {
      const states = Object.entries(oddStates);
      for (let seed = 1; seed <= proposals; seed += 1) {
        const clone = [repo, ...oddClones][seed % 3] ?? repo;
        const [name, apply] = states[(seed * 5) % states.length] ?? [];
        propose(seed, clone);
        apply?.(clone, editsOf(seed));
        const cache = ["--cache-dir", temporaryFolder()];
        const cold = await reports(clone.root, "check", ...cache);
        const warm = await reports(clone.root, "check", ...cache);
        const whole = await reports(clone.root, "check");
        expect([seed, name, cold, warm]).toEqual([seed, name, whole, whole]);
        if (whole.code === 2) continue;
        const { files } = await shards(clone.root, 1 + (seed % 3), ...cache);
        expect([seed, name, await reports(clone.root, "merge", ...files)]).toEqual([seed, name, whole]);
      }
    },
    mostMilliseconds,
  );

  it("judges a commit where the working tree lies otherwise", async () => {
    propose(3);
    repo.gits(["checkout", "-q", "-b", "topic"], ["add", "-A"], ["commit", "-q", "-m", "topic"]);
    const whole = await reports(repo.root, "check", "--head", "topic");
    propose(4);
    const { files } = await shards(repo.root, 3, "--head", "topic");
    expect(await reports(repo.root, "merge", ...files, "--head", "topic")).toEqual(whole);
  });

  it("says of a part that it decides nothing, and is no pass where nothing changed either", async () => {
    propose(3);
    const { called } = await shards(repo.root, 2);
    expect(called.map(({ code, out }) => [code, out])).toEqual([
      [4, ""],
      [4, ""],
    ]);
    expect(called[0]?.err).toMatch(
      /^contract-check: part 1 of 2: judged \d+ of \d+ contracts, written to .*\. Nothing is decided \(exit code 4\): "contract-check merge" with all 2 parts decides\n$/,
    );
    repo.gits(["checkout", "-q", "-f", "main"], ["clean", "-fdxq"]);
    const same = await shards(repo.root, 2);
    expect(same.called.map(({ code }) => code)).toEqual([4, 4]);
    expect(await reports(repo.root, "merge", ...same.files)).toEqual(await reports(repo.root));
  });

  it("may leave its parts in the working tree that it judges", async () => {
    propose(3);
    const whole = await reports(repo.root);
    for (const index of ["1", "2"])
      await call(repo.root, "--shard", `${index}/2`, "--output", `part${index}.json`);
    expect(await reports(repo.root, "merge", "part1.json", "part2.json")).toEqual(whole);
    const printed = await call(repo.root, "--shard", "1/2");
    expect(printed.out).toBe(readFileSync(join(repo.root, "part1.json"), "utf8"));
  });

  it("judges again, and says so, where the machines spent more on examples than one may", async () => {
    propose(1);
    const whole = await reports(repo.root);
    const { files } = await shards(repo.root, 2);
    alter(files[1], (part) => ({ ...part, spent: { avro: 1 }, judged: part.judged }));
    expect(await reports(repo.root, "merge", ...files)).toEqual(whole);
    expect((await call(repo.root, "merge", ...files)).err).toContain("avro is judged again here");
  });

  it("shows no more examples than one machine would, where that spent all it may on the first contracts", async () => {
    const wide = (name: string, type: string) =>
      record(`acme.${name}`, [`id:${type}`, ...Array.from({ length: 1200 }, (_, i) => `f${String(i)}:int`)]);
    const names = Array.from({ length: 24 }, (_, i) => `Wide${String(i)}`);
    const all = (type: string) => Object.fromEntries(names.map((name) => [`${name}.avsc`, wide(name, type)]));
    const many = repository(all("string"));
    many.write(all("long"));
    const whole = await reports(many.root);
    expect(whole).toMatchObject({ code: 1, json: expect.stringContaining('"witness"') });
    const { files } = await shards(many.root, 4);
    const spent = files.map((file) => (JSON.parse(readFileSync(file, "utf8")) as Part).spent.avro ?? 0);
    expect(Math.max(...spent)).toBeLessThan(1);
    expect(spent.reduce((sum, part) => sum + part)).toBeGreaterThan(1);
    expect((await call(many.root, "merge", ...files)).err).toContain("avro is judged again here");
    expect(await reports(many.root, "merge", ...files)).toEqual(whole);
  });
});

/** Writes a part anew, with a digest that fits. */
function alter(file = "", change: (part: Part) => Part): void {
  const part = readPart(readFileSync(file, "utf8"));
  if ("fault" in part) throw new Error(part.fault);
  writeFileSync(file, partText(change(part)));
}

const inRun = (change: Partial<Part["run"]>) => (files: readonly string[]) => {
  alter(files[0], (part) => ({ ...part, run: { ...part.run, ...change } }));
  return files;
};

describe("parts that are not the run are a fault", () => {
  const cases: readonly (readonly [
    string,
    (files: readonly string[]) => readonly string[] | Promise<readonly string[]>,
    RegExp,
  ])[] = [
    ["one is missing", (files) => files.slice(1), /shard 1 of 3 is missing: its job failed, or its file/],
    ["one is there twice", (files) => [...files, files[1] ?? ""], /shard 2 of 3 is there twice: \S+part-2/],
    [
      "one takes the place of another",
      ([first = "", second = "", third = ""]) => {
        copyFileSync(first, second);
        return [first, second, third];
      },
      /shard 1 of 3 is there twice.*\n.*shard 2 of 3 is missing/,
    ],
    [
      "one is of another number of machines",
      async (files) => [...files.slice(0, 2), ...(await shards(repo.root, 4)).files.slice(2, 3)],
      /part-3.json is one of 4 shards, and \S+part-1.json one of 3/,
    ],
    ["one is not there", (files) => [...files, "nowhere.json"], /nowhere.json is not there/],
    [
      "one is another file",
      (files) => [...files, "README.md"],
      /README.md is a file of the proposal: only parts that this check has written count/,
    ],
    [
      "one is no part",
      (files) => {
        writeFileSync(files[0] ?? "", "{}");
        return files;
      },
      /part-1.json is no part of a sharded check of this version/,
    ],
    [
      "one has a digest that fits and holds no part",
      (files) => {
        alter(files[0], (part) => ({ ...part, index: 5 }));
        return files;
      },
      /part-1.json is no part of a sharded check of this version/,
    ],
    [
      "one is cut off",
      (files) => {
        writeFileSync(files[0] ?? "", readFileSync(files[0] ?? "").subarray(0, -100));
        return files;
      },
      /part-1.json is damaged: its content is not what its digest says/,
    ],
    [
      "a verdict in one is another",
      (files) => {
        const text = readFileSync(files[0] ?? "", "utf8");
        writeFileSync(files[0] ?? "", text.replaceAll('"outcome":"rejects"', '"outcome":"reads"'));
        return files;
      },
      /part-1.json is damaged/,
    ],
    [
      "one holds less than its share",
      (files) => {
        alter(files[0], (part) => ({ ...part, judged: part.judged.slice(1) }));
        return files;
      },
      /part-1.json does not hold exactly the contracts of its share/,
    ],
    [
      "one found other contracts",
      (files) => {
        alter(files[1], (part) => ({ ...part, lists: part.lists.slice(1) }));
        return files;
      },
      /part-2.json found other contracts to judge than \S+part-1.json/,
    ],
    [
      "all agree on less than what changed",
      (files) => {
        for (const file of files) alter(file, (part) => ({ ...part, lists: [], judged: [] }));
        return files;
      },
      /\S+ changed, and no part judges it: run all shards again/,
    ],
    [
      "one is of another version",
      inRun({ version: "0.0.1" }),
      /was written by contract-check 0.0.1, and this is/,
    ],
    [
      "one has another base",
      inRun({ base: "0".repeat(40) }),
      /part-1.json compares with commit 0{40}, and this/,
    ],
    ["one has another head", inRun({ head: "1".repeat(40) }), /judges 1{40}, and this call the working tree/],
    [
      "another tip governed one",
      inRun({ governed: "2".repeat(40) }),
      /is governed by commit 2{40}.*moved on/,
    ],
    ["one had other tags", inRun({ refs: "sha256:0" }), /was made in a clone with other tags or branches/],
    ["one had other images", inRun({ outside: "sha256:0" }), /was made with other --image files/],
    [
      "one was made with another option",
      inRun({ options: ["--profile buf-wire"] }),
      /was made with --profile buf-wire: merge needs the same options/,
    ],
    [
      "the working tree went on",
      (files) => {
        repo.write({ "avro/new.avsc": '"int"' });
        return files;
      },
      /part-1.json judges other files: the working trees differ/,
    ],
    [
      "a proposed file that looks edited begins as one does",
      (files) => {
        repo.write({ "avro/hidden.json": '{"contractCheckPart":1,"type":"string"}\n' });
        repo.git("add", "-N", "avro/hidden.json");
        return files;
      },
      /part-1.json judges other files: the working trees differ/,
    ],
    [
      "the proposal brings one along",
      (files) => {
        copyFileSync(files[0] ?? "", join(repo.root, "part-1.json"));
        repo.git("add", "part-1.json");
        return ["part-1.json", ...files.slice(1)];
      },
      /^contract-check: part-1.json is a file of the proposal/,
    ],
  ];
  let whole: readonly string[] = [];
  beforeAll(async () => {
    propose(1);
    whole = (await shards(repo.root, 3)).files;
  });

  it.each(cases)("%s", async (_, change, message) => {
    propose(1);
    const folder = temporaryFolder();
    const files = whole.map((file) => join(folder, basename(file)));
    for (const [i, file] of whole.entries()) copyFileSync(file, files[i] ?? "");
    const { code, out, err } = await call(repo.root, "merge", ...(await change(files)));
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/the parts do not make up this run: nothing was decided\n$/);
  });

  it("and an option that no shard had", async () => {
    propose(1);
    const { code, err } = await call(repo.root, "merge", ...whole, "--profile", "buf-wire");
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(`${whole[0] ?? ""} was made without --profile buf-wire: every shard needs`),
    ]);
  });
});

describe("a wrong call", () => {
  it.each([
    [["--shard", "0/2"], "--shard 0/2: expected I/N"],
    [["--shard", "3/2"], "--shard 3/2: expected I/N"],
    [["--shard", "two"], "--shard two: expected I/N"],
    [["--shard", "1/2", "--format", "json"], '--format is for "contract-check merge"'],
    [["--shard", "1/2", "--all"], '--all is for "contract-check merge"'],
    [["--shard", "1/2", "--output", "json=x"], "--output of a shard names one file, without a format"],
    [["avro", "--shard", "1/2"], "--shard judges the whole proposal: leave the paths out"],
    [["merge"], "merge takes the parts of a sharded check, one for each shard"],
  ])("%s", async (argv, message) => {
    propose(1);
    const { code, err } = await call(repo.root, ...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
