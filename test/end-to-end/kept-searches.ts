import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isolateGit, removeTemporary, repository, temporaryFolder } from "../support/repository.js";
import { run } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const proto = (text: string) => `syntax = "proto3";\npackage p;\n${text}\n`;
const json = (type: string) => `${JSON.stringify({ $id: "https://example.com/id", type })}\n`;
const avro = (type: string) => JSON.stringify({ type: "record", name: "n.R", fields: [{ name: "a", type }] });
const files = {
  "pb/common.proto": proto("message C { int32 a = 1; }"),
  "pb/user.proto": proto('import "common.proto";\nmessage U { C c = 1; }'),
  "js/id.schema.json": json("string"),
  "js/user.schema.json": `${JSON.stringify({ $ref: "https://example.com/id" })}\n`,
  "av/r.avsc": avro("int"),
  "av/user.avsc": JSON.stringify({
    type: "record",
    name: "n.U",
    fields: [{ name: "r", type: "n.R" }],
  }),
};
/** Each hurts a contract that did not change itself. */
const head = {
  "pb/common.proto": proto("message C { string a = 1; }"),
  "js/id.schema.json": json("number"),
  "av/r.avsc": avro("string"),
};

function proposal() {
  const made = repository(files);
  made.write(head);
  return made.root;
}
const asked = ["check", "--base", "main", "--format", "json"];
const keptIn = (folder: string) =>
  readdirSync(join(folder, "searches")).map((name) => join(folder, "searches", name));

describe("--cache-dir", () => {
  it("answers the same without it, cold, warm, damaged and repaired", async () => {
    const root = proposal();
    const folder = join(temporaryFolder(), "cache");
    const plain = await run(root, ...asked);
    expect(plain.code).toBe(1);
    for (const user of ["pb/user.proto", "js/user.schema.json", "av/user.avsc"])
      expect(plain.out).toContain(`"path": "${user}"`);
    const cached = () => run(root, ...asked, "--cache-dir", folder);
    expect(await cached()).toEqual(plain);
    const kept = keptIn(folder);
    expect(kept.length).toBeGreaterThan(0);
    const times = kept.map((file) => statSync(file).mtimeMs);
    expect(await cached()).toEqual(plain);
    expect(keptIn(folder).map((file) => statSync(file).mtimeMs)).toEqual(times);
    for (const file of kept) writeFileSync(file, readFileSync(file, "utf8").replace("user", "none"));
    const { err, ...damaged } = await cached();
    expect({ ...damaged, err: plain.err }).toEqual(plain);
    expect(err.match(/is damaged, or not this program's: it is searched again/g)).toHaveLength(1);
    expect(await cached()).toEqual(plain);
  });

  it("asks again where another commit or another change is compared", async () => {
    const made = repository(files);
    const { root } = made;
    const folder = temporaryFolder();
    made.write({ "pb/common.proto": head["pb/common.proto"] });
    await run(root, ...asked, "--cache-dir", folder);
    made.write(head);
    expect((await run(root, ...asked, "--cache-dir", folder)).out).toBe((await run(root, ...asked)).out);
    made.write(files);
    made.write({ "pb/second.proto": proto('import "common.proto";\nmessage V { C c = 1; }') });
    made.commit();
    made.write(head);
    const { out } = await run(root, ...asked, "--cache-dir", folder);
    expect(out).toContain('"path": "pb/second.proto"');
  });

  it("keeps no more than 256 answers, and leaves the files of others alone", async () => {
    const root = proposal();
    const folder = temporaryFolder();
    mkdirSync(join(folder, "searches"));
    const old = Array.from({ length: 300 }, (_, i) => `${String(i).padStart(32, "0")}.json`);
    for (const name of [...old, "notes.txt"]) writeFileSync(join(folder, "searches", name), "");
    await run(root, ...asked, "--cache-dir", folder);
    const names = readdirSync(join(folder, "searches"));
    expect(names).toContain("notes.txt");
    expect(names).toHaveLength(257);
  });

  it("refuses a folder that a proposal can write, also through a link and before it exists", async () => {
    const root = proposal();
    const outside = temporaryFolder();
    mkdirSync(join(root, "cache"));
    symlinkSync(join(root, "cache"), join(outside, "link"));
    symlinkSync(join(root, ".git/hooks"), join(root, "committed"));
    for (const folder of [
      "cache",
      "cache/not/yet",
      ".",
      "committed",
      join(outside, "link"),
      join(outside, "link/deep"),
    ]) {
      const { code, err } = await run(root, ...asked, "--cache-dir", folder);
      expect({ folder, code }).toEqual({ folder, code: 2 });
      expect(err).toContain("lies among the files of the repository, where a proposal can write it");
    }
    expect((await run(root, ...asked, "--cache-dir", ".git/cache")).code).toBe(1);
    expect(keptIn(join(root, ".git/cache")).length).toBeGreaterThan(0);
  });

  it("refuses what is no folder, and says once that nothing can be kept", async () => {
    const root = proposal();
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect(await run(root, ...asked, "--cache-dir", file)).toMatchObject({ code: 2 });
    const { code, err } = await run(root, ...asked, "--cache-dir", join(file, "below"));
    expect(code).toBe(1);
    expect(err.match(/nothing can be kept in/g)).toHaveLength(1);
  });

  it("is where audit keeps what it judged", async () => {
    const made = repository(files);
    made.commit(head);
    const { root } = made;
    const folder = temporaryFolder();
    const audit = () => run(root, "audit", "--since", "9999d", "--cache-dir", folder);
    expect((await audit()).code).toBe(0);
    expect(readdirSync(join(folder, "audit"))).toHaveLength(1);
    expect((await audit()).code).toBe(0);
  });
});
