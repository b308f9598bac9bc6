import { afterAll, describe, expect, it } from "@jest/globals";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { directorySources } from "../../src/hosts/directory.js";
import { recogniseTogether } from "../../src/contracts/recognise.js";
import { removeTemporary, temporaryFolder, writeFiles } from "../support/repository.js";

afterAll(removeTemporary);

const sourcesOf = (base: string, head: string) =>
  directorySources(base, head, {
    recognise: recogniseTogether,
    unpack: () => Promise.resolve(undefined),
  });

describe("two folders", () => {
  it("are compared by relative path, without .git and node_modules", async () => {
    const [base, head] = [temporaryFolder(), temporaryFolder()];
    writeFiles(base, {
      "a.avsc": "1",
      "sub/b.avsc": "2",
      ".git/c.avsc": "3",
      "sub/node_modules/x/d.avsc": "4",
    });
    writeFiles(head, { "a.avsc": "1", "sub/e.avsc": "5" });
    const { differing, notes, baseSide } = await sourcesOf(base, head);
    expect(differing.map(({ path, base: b, head: h }) => [path, !!b, !!h])).toEqual([
      ["a.avsc", true, true],
      ["sub/b.avsc", true, false],
      ["sub/e.avsc", false, true],
    ]);
    expect(notes).toEqual(["1 node_modules folder was left out"]);
    expect(await baseSide.mentioning(["2"], [".avsc"])).toEqual(["sub/b.avsc"]);
    expect(baseSide.read("none.avsc")).toEqual({ fault: "the file does not exist" });
  });

  it("follow links inside only", async () => {
    const [root, outside] = [temporaryFolder(), temporaryFolder()];
    writeFiles(root, { "sub/real.avsc": "real" });
    writeFiles(outside, { "secret.avsc": "secret" });
    symlinkSync("sub/real.avsc", join(root, "in.avsc"));
    symlinkSync(join(outside, "secret.avsc"), join(root, "out.avsc"));
    symlinkSync(outside, join(root, "folder"));
    symlinkSync(".", join(root, "sub/self"));
    const { headSide } = await sourcesOf(root, root);
    const paths = ["in.avsc", "out.avsc", "folder/secret.avsc", "sub/self/real.avsc"];
    await headSide.load(paths);
    expect(paths.map((path) => headSide.read(path))).toEqual([
      { text: "real" },
      { fault: expect.stringContaining("leaves") },
      { fault: "the file does not exist" },
      { fault: "the file does not exist" },
    ]);
  });
});

describe("two files", () => {
  it("are one contract under the head's name, with their siblings beside them", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "v1/order.avsc": "1", "v1/shared.avsc": "s", "v2/order-next.avsc": "2" });
    const sources = await sourcesOf(join(folder, "v1/order.avsc"), join(folder, "v2/order-next.avsc"));
    expect(sources.differing.map(({ path }) => path)).toEqual(["order-next.avsc"]);
    expect(sources.format).toBe("avro");
    expect([...sources.baseSide.entries.keys()]).toEqual(["order-next.avsc", "shared.avsc"]);
    expect(sources.baseSide.read("order-next.avsc")).toEqual({ text: "1" });
    expect(sources.headSide.read("order-next.avsc")).toEqual({ text: "2" });
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      "missing",
      () => sourcesOf("/nowhere/a.avsc", "/nowhere/b.avsc"),
      /no file or folder "\/nowhere\/a.avsc"/,
    ],
    [
      "of two kinds",
      () => sourcesOf(temporaryFolder(), import.meta.filename),
      /is a folder and .* is a file/,
    ],
  ])("that are %s cannot be compared", async (_name, sources, message) => {
    await expect(sources()).rejects.toMatchObject({ exit: 2, message: expect.stringMatching(message) });
  });
});
