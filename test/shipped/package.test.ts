import { beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { join } from "node:path";
import { commands } from "../../src/commands/commands.js";
import { isolateGit, temporaryFolder, writeFiles } from "../support/repository.js";
import { runNode, shippedFolder, shippedPackage } from "../support/shipped.js";

const root = join(import.meta.dirname, "../..");
beforeAll(isolateGit);

/** Every file of dist/. A new one costs time in every run that reads it, and space in every clone. */
const dist = [
  "THIRD_PARTY_NOTICES.txt",
  ...["action.js", "ajv.js", "avro.js", "avsc.js", "cli.js", "commands.js", "gate.js", "git.js"],
  ...["governance.js", "index.d.ts", "index.js", "json-schema-diff-worker.js", "json-schema.js"],
  ...["package.json", "protobuf.js", "protobufjs.js", "readers.js", "sbom.cdx.json", "start.js"],
];
const megabyte = 1_000_000;

describe("the package", () => {
  it("holds what runs, its types, its notices, and nothing else", () => {
    const files = readdirSync(shippedPackage(), { recursive: true, encoding: "utf8" })
      .filter((file) => statSync(join(shippedPackage(), file)).isFile())
      .map((file) => file.replaceAll("\\", "/"));
    const documents = ["CHANGELOG.md", "LICENSE", "README.md", "action.yml", "package.json"];
    expect(files.sort()).toEqual([...documents, ...dist.map((file) => `dist/${file}`)].sort());
    expect(dist.length).toBeLessThanOrEqual(20);
  });

  it("is at most 3 MB large, packed a third of it", () => {
    const sizes = dist.map((file) => statSync(join(shippedPackage(), "dist", file)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(3 * megabyte);
    const [tarball = ""] = readdirSync(shippedFolder()).filter((file) => file.endsWith(".tgz"));
    expect(statSync(join(shippedFolder(), tarball)).size).toBeLessThan(megabyte);
  });

  it("lists each package in it, with its licence and a notice", () => {
    const bill = JSON.parse(readFileSync(join(shippedPackage(), "dist/sbom.cdx.json"), "utf8")) as {
      readonly bomFormat: string;
      readonly components: readonly { name: string; version: string; licenses?: unknown }[];
    };
    const notices = readFileSync(join(shippedPackage(), "dist/THIRD_PARTY_NOTICES.txt"), "utf8");
    expect(bill.bomFormat).toBe("CycloneDX");
    expect(bill.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["@actions/core", "ajv", "avsc", "json-schema-diff", "protobufjs", "yaml"]),
    );
    for (const { name, version, licenses } of bill.components) {
      expect(notices).toContain(`${name} ${version} (`);
      expect([name, licenses]).toEqual([name, expect.anything()]);
    }
  });

  it("tells npm where it comes from", () => {
    const info = JSON.parse(readFileSync(join(shippedPackage(), "package.json"), "utf8")) as object;
    for (const key of ["repository", "homepage", "bugs", "keywords", "license", "engines", "exports", "bin"])
      expect(info).toHaveProperty(key);
    expect(info).not.toHaveProperty("dependencies");
  });
});

describe("a library", () => {
  const program = `const sides = directorySources;
    const list = formats.map(({ id }) => id).join();
    const verdict = { backward: { outcome: "reads" }, forward: { outcome: "rejects" } };
    console.log(version, list, classOf(verdict), typeof compareSources, typeof gitSources, typeof sides);`;
  const names = "classOf, compareSources, directorySources, formats, gitSources, version";
  const printed = /^\d+\.\d+\.\d+ avro,protobuf,json-schema backward function function function\n$/;
  const installed = () => join(shippedFolder(), "installed");

  it.each([
    ["import", "mjs", `import { ${names} } from "contract-check";`],
    ["require", "cjs", `const { ${names} } = require("contract-check");`],
  ])("%s", async (_, extension, first) => {
    const file = join(installed(), `use.${extension}`);
    writeFileSync(file, `${first}\n${program}\n`);
    const { code, out, err } = await runNode(file, [], { cwd: installed() });
    expect(err).toBe("");
    expect(out).toMatch(printed);
    expect(code).toBe(0);
  });

  it("has types that a strict compiler takes, and that refuse what is wrong", () => {
    const right = `import { compareSources, gitSources, noPolicy, type Report } from "contract-check";
      const sources = await gitSources({ cwd: ".", base: "main" });
      export const report: Report = await compareSources(sources, noPolicy());`;
    const wrong = `import { gitSources } from "contract-check";\nawait gitSources({ cwd: 7 });`;
    const folder = installed();
    writeFileSync(join(folder, "right.mts"), right);
    writeFileSync(join(folder, "wrong.mts"), wrong);
    const compile = (...files: readonly string[]) => {
      const options = [
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--module",
        "nodenext",
        "--ignoreConfig",
      ];
      const script = join(root, "node_modules/typescript-7/bin/tsc");
      try {
        return execFileSync(process.execPath, [script, ...options, ...files], {
          cwd: folder,
          encoding: "utf8",
        });
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    expect(compile("right.mts", "wrong.mts").match(/^.*error TS\d+/gm)).toEqual([
      "wrong.mts(2,20): error TS2322",
    ]);
  });
});

describe("the command", () => {
  const cli = () => join(shippedPackage(), "dist/cli.js");

  it.each(commands.map(({ name }) => name))(
    "%s --help shows its options and an example that it takes",
    async (name) => {
      const cwd = temporaryFolder();
      const { code, out } = await runNode(cli(), [name, "--help"], { cwd });
      expect(code).toBe(0);
      const [, example = ""] = /\nExample:\n {2}contract-check (.*)\n/.exec(out) ?? [];
      expect(example.split(" ")[0]).toBe(name);
      // Outside a repository it may fail, but not because it is written wrongly, and not by a crash.
      const words = example.replace(/ > .*/, "").split(" ");
      const tried = await runNode(cli(), words, { cwd });
      expect(tried.err).not.toMatch(/unknown option|unexpected argument|needs a value|internal error/);
      expect([0, 2, 3]).toContain(tried.code);
    },
  );

  it("says which node it needs, before it meets syntax that an old one cannot read", async () => {
    const text = readFileSync(cli(), "utf8");
    expect(text).not.toMatch(/\?\.[^\d]|\?\?|\|\|=|&&=/);
    const old = join(temporaryFolder(), "old.cjs");
    writeFileSync(
      old,
      `Object.defineProperty(process.versions, "node", { value: "18.20.4" }); require(${JSON.stringify(cli())});`,
    );
    const { code, out, err } = await runNode(old, [], { cwd: root });
    expect([code, out, err]).toEqual([
      2,
      "",
      "contract-check needs Node 20.19 or newer; this is Node 18.20.4\n",
    ]);
  });

  it("keeps what node compiled in the user's folder, never in CI and never in a repository", async () => {
    const keeps = async (inHome: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv) => {
      const home = temporaryFolder();
      writeFiles(home, inHome);
      const { code, err } = await runNode(cli(), ["--version"], {
        cwd: home,
        env: { HOME: home, LOCALAPPDATA: home, ...env },
      });
      expect([code, err]).toEqual([0, ""]);
      const caches = [".cache/contract-check", "contract-check", "elsewhere/contract-check"];
      return caches.some((folder) => existsSync(join(home, folder)));
    };
    expect(await keeps({}, {})).toBe("enableCompileCache" in nodeModule);
    expect(await keeps({}, { CI: "true" })).toBe(false);
    expect(await keeps({ ".git/HEAD": "" }, {})).toBe(false);
    expect(await keeps({}, { HOME: "", LOCALAPPDATA: "" })).toBe(false);
    expect(await keeps({}, { XDG_CACHE_HOME: "elsewhere", LOCALAPPDATA: "elsewhere" })).toBe(false);
  });

  it("starts under the name that npm gives it", () => {
    const name = process.platform === "win32" ? "contract-check.cmd" : "contract-check";
    const bin = join(shippedFolder(), "installed/node_modules/.bin", name);
    const shown = execFileSync(bin, ["--version"], { encoding: "utf8", shell: process.platform === "win32" });
    expect(shown).toMatch(/^contract-check \d+\.\d+\.\d+\n$/);
  });
});
