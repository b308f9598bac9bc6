import { afterAll, describe, expect, it } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { record } from "../support/records.js";
import { removeTemporary, temporaryFolder, writeFiles } from "../support/repository.js";
import { run, runJson } from "../support/run.js";

afterAll(removeTemporary);

const base = record("Order", ["id:string"]);
const forward = record("Order", ["id:string", "note:string"]);

describe("diff", () => {
  it.each([
    ["full", 1],
    ["forward", 0],
    ["backward", 1],
    ["none", 0],
  ])("of two files exits by --mode %s", async (mode, code) => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { "v1.avsc": base, "v2.avsc": forward });
    const ran = await runJson(cwd, "diff", "v1.avsc", "v2.avsc", "--mode", mode);
    expect(ran.code).toBe(code);
    expect(ran.json.contracts).toMatchObject([{ path: "v2.avsc", status: "modified", class: "forward" }]);
    expect(ran.json.decision).toBeUndefined();
    expect([ran.json.base, ran.json.head]).toEqual([
      { ref: "v1.avsc", commit: null },
      { ref: "v2.avsc", commit: null },
    ]);
  });

  it("of two folders pairs by path, then what moved; nothing is skipped", async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      "v1/vendor/a.avsc": base,
      "v1/b.avsc": record("B", ["x:int"]),
      "v2/vendor/a.avsc": forward,
      "v2/sub/b.avsc": record("B", ["x:int", "y:int=1"]),
      "v2/readme.md": "text",
    });
    const ran = await runJson(cwd, "diff", "v1", "v2");
    expect(ran.json.contracts).toMatchObject([
      { path: "sub/b.avsc", basePath: "b.avsc", status: "moved", class: "full" },
      { path: "vendor/a.avsc", status: "modified", class: "forward" },
    ]);
    expect(ran.json.summary).toMatchObject({ contracts: 2, changed: 2 });
  });

  it("of anything with itself finds nothing", async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { "v1/a.avsc": base, "v1/b.proto": 'syntax = "proto3";\nmessage M {}\n' });
    expect(await runJson(cwd, "diff", "v1", "v1")).toMatchObject({
      code: 0,
      json: { contracts: [], summary: { contracts: 2, changed: 0 } },
    });
    expect(await runJson(cwd, "diff", "v1/a.avsc", "v1/a.avsc")).toMatchObject({
      code: 0,
      json: { contracts: [] },
    });
  });

  it("reads a file whose name says nothing by what is in it, and says when nobody can tell", async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { "a.json": base, "b.json": forward, "c.txt": "hello", "d.txt": "there" });
    expect((await runJson(cwd, "diff", "a.json", "b.json")).json.contracts).toMatchObject([
      { format: "avro", class: "forward" },
    ]);
    const ran = await run(cwd, "diff", "c.txt", "d.txt");
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toMatch(
      /cannot tell the format of d\.txt: its name does not end in \.avsc.*neither Avro.*format: in its entry/,
    );
  });

  it("reads a pipe, once", async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { "v1.avsc": base });
    const pipe = join(cwd, "pipe");
    await once(spawn("mkfifo", [pipe]), "close");
    const writer = spawn("sh", ["-c", 'printf %s "$TEXT" > "$PIPE"'], { env: { TEXT: forward, PIPE: pipe } });
    const closed = once(writer, "close");
    const ran = await run(cwd, "diff", "v1.avsc", "pipe", "--format", "json");
    await closed;
    expect(JSON.parse(ran.out)).toMatchObject({ contracts: [{ path: "v1.avsc", class: "forward" }] });
  });

  it("exits 3 with the place when head does not parse", async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { "v1.avsc": base, "v2.avsc": "{\n oops" });
    const ran = await runJson(cwd, "diff", "v1.avsc", "v2.avsc");
    expect(ran.code).toBe(3);
    expect(ran.json.contracts[0]?.faults[0]?.location).toMatchObject({ file: "v2.avsc", line: 2, column: 2 });
  });
});
