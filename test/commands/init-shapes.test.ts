import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isolateGit, removeTemporary, type Repository, repository } from "../support/repository.js";
import { record } from "../support/records.js";
import { run } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const proto = (field: string) => `syntax = "proto3";\npackage shop;\nmessage Parcel {\n  ${field}\n}\n`;
const jsonSchema = '{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object"}\n';
const configOf = ({ root }: Repository) => readFileSync(join(root, "contract-check.yaml"), "utf8");
const filesLines = (repo: Repository) => configOf(repo).match(/^ {2}- files: .*/gm) ?? [];

/** init says nothing on standard error, and nothing that reads what it wrote complains: lint, policy test, check. */
async function initialised(repo: Repository): Promise<void> {
  expect(await run(repo.root, "init", "--yes")).toMatchObject({ code: 0, err: "" });
  expect(await run(repo.root, "lint")).toEqual({ code: 0, out: "nothing to complain about\n", err: "" });
  const cases = "governance/policy-cases.yaml";
  if (existsSync(join(repo.root, cases)))
    expect(await run(repo.root, "policy", "test", cases)).toMatchObject({ code: 0, err: "" });
  repo.commit();
  expect(await run(repo.root)).toMatchObject({ code: 0, err: "" });
  expect(await run(repo.root, "lint")).toMatchObject({ code: 0, out: "nothing to complain about\n" });
}

const shapes: Readonly<Record<string, () => Repository>> = {
  "an empty repository": () => repository(),
  "one with a commit that holds nothing": () => repository({ ".keep": "" }),
  "only Protobuf": () => repository({ "api/a.proto": proto("string id = 1;") }),
  "files by version, beside one without": () =>
    repository({
      "events/parcel/1.0.0.avsc": record("Parcel", ["id:string"]),
      "events/parcel/1.1.0.avsc": record("Parcel", ["id:string", "kg:int=0"]),
      "events/index.avsc": record("Index", []),
    }),
  "folders by version, one of which breaks the one before": () =>
    repository({
      "events/parcel/1.0.0/parcel.avsc": record("Parcel", ["id:string"]),
      "events/parcel/1.1.0/parcel.avsc": record("Parcel", ["id:long"]),
    }),
  "versions that are counted in no single way": () =>
    repository({
      "events/1.0.0.avsc": record("Parcel", ["id:string"]),
      "events/2-0-0.avsc": record("Parcel", ["id:string"]),
      "events/v1.1.avsc": record("Parcel", ["id:string"]),
    }),
  "three formats with CODEOWNERS by teams": () =>
    repository({
      "a/x.avsc": record("X", ["id:string"]),
      "b/y.proto": proto("string id = 1;"),
      "c/z.schema.json": jsonSchema,
      CODEOWNERS: "* @acme/platform\n/b/ @acme/rpc @acme/platform\n",
    }),
  "CODEOWNERS by e-mail": () =>
    repository({ "a/x.avsc": record("X", []), "docs/CODEOWNERS": "* who@acme.example\n" }),
  "CODEOWNERS that leaves a folder to nobody": () =>
    repository({
      "a/x.avsc": record("X", []),
      "b/y.avsc": record("Y", []),
      ".github/CODEOWNERS": "* @acme/platform\n/b/\n",
    }),
  "CODEOWNERS with a faulty line": () =>
    repository({ "a/x.avsc": record("X", []), CODEOWNERS: "[ab]/ @acme/x\n!/a @acme/y\n* @acme/z\n" }),
  "links that lead nowhere, to a folder and out": () => {
    const repo = repository({ "a/x.avsc": record("X", []) });
    symlinkSync("gone.avsc", join(repo.root, "a/y.avsc"));
    symlinkSync("a", join(repo.root, "again"));
    symlinkSync("/etc/hostname", join(repo.root, "out.avsc"));
    repo.commit();
    return repo;
  },
  "spaces and other alphabets in paths": () =>
    repository({
      "Verträge neu/größe 1.avsc": record("G", ["id:string"]),
      "合同/包裹.proto": proto("string id = 1;"),
      "пакеты/данные.schema.json": jsonSchema,
    }),
  "files that no commit has": () => {
    const repo = repository();
    repo.write({ "a/x.avsc": record("X", []) });
    return repo;
  },
  "a default branch named trunk": () => {
    const repo = repository({ "a/x.avsc": record("X", []) });
    repo.gits(
      ["branch", "-m", "trunk"],
      ["update-ref", "refs/remotes/origin/trunk", "HEAD"],
      ["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk"],
    );
    return repo;
  },
  "Backstage and data contracts": () =>
    repository({
      "a/x.avsc": record("X", []),
      "catalog-info.yaml":
        "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: mart}\nspec: {owner: group:default/mart, consumesApis: [x]}\n",
      "datacontracts/x.yaml": "kind: DataContract\napiVersion: v3.1.0\nid: x\nstatus: active\n",
    }),
  "a governance folder of somebody else's": () =>
    repository({ "a/x.avsc": record("X", []), "governance/README.md": "ours\n" }),
  "a contract that does not parse": () => repository({ "a/x.avsc": "{", "b.proto": "syntax = ;" }),
};

describe("what init writes passes lint, policy test and check without a word", () => {
  it.each(Object.keys(shapes))("%s", async (name) => {
    const repo = shapes[name]?.();
    if (repo) await initialised(repo);
  });
});

describe("what init finds", () => {
  it("versions in paths, by file, by folder and at the end of a name", async () => {
    const repo = repository({
      "r/com.acme/parcel/jsonschema/1-0-0": jsonSchema,
      "r/com.acme/parcel/jsonschema/1-0-1": jsonSchema,
      "s/parcel/2.0.0/parcel.avsc": record("Parcel", []),
      "s/label/1.0.0/deep/label.avsc": record("Label", []),
      "t/label-1.0.0.schema.json": jsonSchema,
      "t/label-1.1.0.schema.json": jsonSchema,
      "v1/plain.proto": proto("string id = 1;"),
    });
    await initialised(repo);
    expect(filesLines(repo)).toEqual([
      '  - files: "v1/**/*.proto"',
      '  - files: "r/com.acme/parcel/jsonschema/**/{version}"',
      '  - files: "s/**/{version}/**/*.avsc"',
      '  - files: "t/**/{name}-{version}.schema.json"',
    ]);
    repo.write({ "s/parcel/2.1.0/parcel.avsc": record("Parcel", ["kg:int"]) });
    const { out } = await run(repo.root);
    expect(out).toContain("2.0.0");
  });

  it("what Maven and Gradle builds register, with the levels that they set", async () => {
    const repo = repository({
      "shop/pom.xml": `<project><build><plugins><plugin>
  <groupId>io.confluent</groupId><artifactId>kafka-schema-registry-maven-plugin</artifactId>
  <configuration>
    <subjects>
      <!-- <old-value>src/old.avsc</old-value> -->
      <parcel-value>\${project.basedir}/src/parcel.avsc</parcel-value>
      <label-value>src/label.avsc</label-value>
    </subjects>
    <compatibilityLevels><parcel-value>FORWARD_TRANSITIVE</parcel-value></compatibilityLevels>
  </configuration></plugin></plugins></build></project>`,
      "shop/src/parcel.avsc": record("Parcel", []),
      "shop/src/label.avsc": record("Label", []),
      "mart/build.gradle.kts": `plugins { id("com.github.imflog.kafka-schema-registry-gradle-plugin") }
schemaRegistry {
  register { subject("mart-value", "src/mart.proto", "PROTOBUF") }
  // subject("mart-value", "NONE")
  config { subject("mart-value", "FULL") }
}`,
      "mart/src/mart.proto": proto("string id = 1;"),
    });
    await initialised(repo);
    const config = configOf(repo);
    expect(config).toContain(
      "# 1 avro contract; what shop/pom.xml for parcel-value asks; that level is Confluent's, so it is judged as Confluent's registry judges.\n  - files: \"shop/src/parcel.avsc\"\n    compatibility: forward-transitive\n    profile: confluent\n",
    );
    expect(config).toContain(
      '  - files: "mart/src/mart.proto"\n    compatibility: full\n    profile: confluent\n',
    );
    expect(config).toContain("# shop/pom.xml: 1 contract registered with a schema registry");
  });

  it("levels that are properties of a build, its own or inherited", async () => {
    const build = (level: string, more = "") => `<project>${more}<build><plugins><plugin>
  <artifactId>kafka-schema-registry-maven-plugin</artifactId><configuration>
    <subjects><o-value>\${basedir}/o.avsc</o-value></subjects>
    <compatibilityLevels><o-value>${level}</o-value></compatibilityLevels>
  </configuration></plugin></plugins></build></project>`;
    const properties = (level: string) => `<properties><level>${level}</level></properties>`;
    const repo = repository({
      "pom.xml": `<project>${properties("BACKWARD_TRANSITIVE")}</project>`,
      "a/pom.xml": build("${level}"),
      "a/o.avsc": record("A", []),
      "b/pom.xml": build("${level}", properties("FORWARD")),
      "b/o.avsc": record("B", []),
      "c/pom.xml": build("${nowhere}"),
      "c/o.avsc": record("C", []),
    });
    await initialised(repo);
    const config = configOf(repo);
    expect(config).toContain('"a/o.avsc"\n    compatibility: backward-transitive\n');
    expect(config).toContain('"b/o.avsc"\n    compatibility: forward\n');
    expect(config).toContain("# c/pom.xml: 1 contract registered with a schema registry");
  });

  it("the category that buf.yaml has buf breaking check, for each module", async () => {
    const repo = repository({
      "buf.yaml": `version: v2
modules:
  - path: api
  - path: rest/one
    breaking: {use: [WIRE, WIRE_JSON], except: [FIELD_SAME_NAME]}
  - path: rest/two
    breaking: {use: [FIELD_SAME_TYPE]}
    excludes: [rest/two/old]
breaking: {use: [FILE]}
`,
      "api/a.proto": proto("string id = 1;"),
      "rest/one/b.proto": proto("string id = 1;"),
      "rest/two/c.proto": proto("string id = 1;"),
      "rest/two/old/d.proto": proto("string id = 1;"),
    });
    await initialised(repo);
    const config = configOf(repo);
    expect(config).toContain(
      '  # 1 protobuf contract; buf.yaml, for api, has buf breaking check FILE, so it is judged as that judges.\n  - files: "api/**/*.proto"\n    compatibility: full\n    profile: buf-file\n',
    );
    expect(config).toContain('  - files: "rest/**/*.proto"\n    # compatibility:');
    expect(config).toContain(
      '  - files: "rest/one/**/*.proto"\n    compatibility: full\n    profile: buf-wire-json\n',
    );
    expect(config.match(/profile:/g)).toHaveLength(2);

    repo.write({ "contract-check.yaml": config.replace("buf-wire-json", "buf-wire") });
    const { code, out } = await run(repo.root, "lint");
    expect(code).toBe(0);
    expect(out).toContain(
      "warning GV117: rest/one/**/*.proto has profile: buf-wire, and buf.yaml, for rest/one, has buf breaking check WIRE, WIRE_JSON except FIELD_SAME_NAME, which is buf-wire-json\n1 finding",
    );
    for (const other of ["confluent", "default"]) {
      repo.write({ "contract-check.yaml": config.replace("buf-wire-json", other) });
      expect((await run(repo.root, "lint")).out).toBe("nothing to complain about\n");
    }
  });

  const wire =
    "version: v2\nmodules:\n  - path: proto/a\n    breaking: {use: [FILE]}\n  - path: proto/b\n    breaking: {use: [WIRE]}\n";

  it("the profile for each module, and none in the middle of a line of versions", async () => {
    const version = (name: string) => ({
      [`proto/${name}/1.0.0/o.proto`]: proto("string id = 1;"),
      [`proto/${name}/1.1.0/o.proto`]: proto("string id = 1; string b = 2;"),
    });
    const repo = repository({ "buf.yaml": wire, ...version("a"), ...version("b") });
    await initialised(repo);
    const config = configOf(repo);
    expect(config).toContain("proto/**/{version}/**/*.proto");
    expect(config).not.toMatch(/^ +profile:/m);
    expect(config).toContain(
      "buf.yaml, for proto/b, has buf breaking check WIRE: profile: buf-wire answers as it would",
    );
  });

  it("the profile of a module within a module, behind that of the outer one", async () => {
    const repo = repository({
      "proto/buf.yaml": "version: v1\nbreaking: {use: [FILE]}\n",
      "proto/sub/buf.yaml": "version: v1\nbreaking: {use: [WIRE]}\n",
      "proto/a.proto": proto("string id = 1;"),
      "proto/sub/b.proto": proto("string id = 1;"),
    });
    await initialised(repo);
    const profiles = [...configOf(repo).matchAll(/files: "(.*)"\n.*\n {4}profile: (.*)/g)];
    expect(profiles.map(([, files, profile]) => [files, profile])).toEqual([
      ["proto/**/*.proto", "buf-file"],
      ["proto/sub/**/*.proto", "buf-wire"],
    ]);
  });

  it("no profile of buf's for what buf does not look at", async () => {
    const repo = repository({
      "buf.yaml": "version: v1\nbreaking: {use: [WIRE], ignore: [old]}\n",
      "old/a.proto": proto("string id = 1;"),
      "avro/a.avsc": record("A", []),
      "json/a.schema.json": jsonSchema,
    });
    await initialised(repo);
    expect(configOf(repo)).not.toContain("profile: buf");
  });

  it("one entry for many modules with one rule", async () => {
    const names = Array.from({ length: 12 }, (_, i) => `m${String(i)}`);
    const repo = repository({
      "buf.yaml": `version: v2\nmodules:\n${names.map((name) => `  - path: ${name}\n`).join("")}breaking: {use: [FILE]}\n`,
      ...Object.fromEntries(
        names.map((name) => [
          `${name}/a.proto`,
          proto("string id = 1;").replace(/package .*?;/, `package ${name};`),
        ]),
      ),
    });
    await initialised(repo);
    expect(configOf(repo).match(/profile: buf-file/g)?.length).toBeLessThan(9);
  });

  it("the level of a Maven property, and not of a profile that somebody has to ask for", async () => {
    const property = (level: string) => `<properties><level>${level}</level></properties>`;
    const plugin =
      "<plugin><artifactId>kafka-schema-registry-maven-plugin</artifactId><configuration><subjects><o-value>a/o.avsc</o-value></subjects><compatibilityLevels><o-value>${level}</o-value></compatibilityLevels></configuration></plugin>";
    const repo = repository({
      "pom.xml": `<project>${property("BACKWARD_TRANSITIVE")}${plugin}<profiles><profile>${property("NONE")}</profile></profiles></project>`,
      "a/o.avsc": record("O", []),
    });
    await initialised(repo);
    expect(configOf(repo)).toContain("compatibility: backward-transitive");
  });

  it("catalogues", async () => {
    const repo = repository({
      "a/x.avsc": record("X", []),
      "a/x.odcs.yaml": "kind: DataContract\nid: x\n",
      "datacontract/values.yaml": "image: mart\n",
    });
    await initialised(repo);
    expect(configOf(repo)).toContain('imports:\n  odcs: ["a/x.odcs.yaml"]\n');
  });

  it("names a schema for editors that is there, is the config's, and is no contract", async () => {
    const repo = repository({ "c/z.schema.json": jsonSchema });
    await initialised(repo);
    const [, path = ""] = /^# yaml-language-server: \$schema=(.*)$/m.exec(configOf(repo)) ?? [];
    const schema = JSON.parse(readFileSync(join(repo.root, path), "utf8")) as unknown;
    expect(schema).toEqual(JSON.parse((await run(repo.root, "schema", "config")).out));
    repo.write({ [path]: "{}" });
    expect((await run(repo.root)).out).toMatch(/1 contract\b/);
  });

  it("a table of cases that an edit of the config changes", async () => {
    const repo = repository({ "a/x.avsc": record("X", []) });
    await initialised(repo);
    repo.write({ "contract-check.yaml": configOf(repo).replace("enforce: report", "enforce: full") });
    const { code, out } = await run(repo.root, "policy", "test", "governance/policy-cases.yaml");
    expect(code).toBe(1);
    expect(out).toContain("ok   a/**/*.avsc: a change that breaks nobody");
    expect(out).toMatch(/FAIL a\/\*\*\/\*\.avsc: the contract goes: expected neutral, found \w+/);
    expect(out).toMatch(/2 cases of 3 decided otherwise: .* --accept writes it into the table\n$/);
    const again = await run(repo.root, "policy", "test", "governance/policy-cases.yaml", "--accept");
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringContaining("policy-cases.yaml: 2 cases rewritten"),
    ]);
    const after = await run(repo.root, "policy", "test", "governance/policy-cases.yaml");
    expect([after.code, after.out.match(/^ok {3}/gm)?.length]).toEqual([0, 3]);
  });

  it("a table whose bytes are kept, or that is not written", async () => {
    const repo = repository({ "a/x.avsc": record("X", []) });
    await initialised(repo);
    const path = join(repo.root, "governance/policy-cases.yaml");
    const table = readFileSync(path, "utf8");
    repo.write({ "contract-check.yaml": configOf(repo).replace("enforce: report", "enforce: full") });
    const accept = async (bytes: Buffer) => {
      writeFileSync(path, bytes);
      const ran = await run(repo.root, "policy", "test", "governance/policy-cases.yaml", "--accept");
      return [ran.code, ran.err, readFileSync(path)] as const;
    };
    const [code, , marked] = await accept(Buffer.from(`\uFEFF${table}`));
    expect([code, marked.toString().startsWith("\uFEFF# What")]).toEqual([0, true]);
    const latin = Buffer.from(`# caf\xe9\n${table}`, "latin1");
    expect(await accept(latin)).toEqual([2, expect.stringContaining("not valid UTF-8"), latin]);
    const aliased = Buffer.from(
      table
        .replace("expect: neutral", 'expect: "n\\x65utral"')
        .replace("expect: neutral", 'expect: "n\\x65utral"'),
    );
    expect(await accept(aliased)).toEqual([
      2,
      expect.stringContaining("by hand; nothing was written"),
      aliased,
    ]);
  });
});

describe("what init cannot write", () => {
  const isNotGit = (path: string) => !/^\.git(?:\/|$)/.test(path);
  const link = (target: string, path: string) => (repo: Repository) => {
    symlinkSync(target, join(repo.root, path));
  };
  it.each<[string, (repo: Repository) => void, string]>([
    ["a config that is a link to nothing", link("nowhere.yaml", "contract-check.yaml"), "cannot be read"],
    [
      "one that git ignores",
      ({ root }) => {
        mkdirSync(join(root, ".git/info"), { recursive: true });
        writeFileSync(join(root, ".git/info/exclude"), "contract-check.yaml\n");
        symlinkSync("nowhere.yaml", join(root, "contract-check.yaml"));
      },
      "a symbolic link to nowhere.yaml, which is not there: remove the link",
    ],
    [
      "a config that git ignores",
      ({ root }) => {
        mkdirSync(join(root, ".git/info"), { recursive: true });
        writeFileSync(join(root, ".git/info/exclude"), "contract-check.yaml\n");
        writeFileSync(join(root, "contract-check.yaml"), "mine");
      },
      "it is there already, and nothing is overwritten: move it away",
    ],
    [
      "a folder of the config's name",
      ({ root }) => {
        mkdirSync(join(root, "contract-check.yaml"));
      },
      "it is there already",
    ],
    [
      "a file where a folder must be",
      ({ root }) => {
        writeFileSync(join(root, ".contract-check"), "");
      },
      "a part of its path is a file",
    ],
    ["a link to nothing where a folder must be", link("nowhere", "governance"), "a symbolic link to nowhere"],
    ["one where the last folder must be", link("nowhere", ".github"), "a symbolic link to nowhere"],
  ])("%s: one clear sentence, and nothing is written", async (_name, prepare, sentence) => {
    const repo = repository({ "a/x.avsc": record("X", []) });
    prepare(repo);
    // git shows no folder that is empty.
    const files = () => readdirSync(repo.root, { recursive: true, encoding: "utf8" }).filter(isNotGit).sort();
    const before = files();
    const { code, out, err } = await run(repo.root, "init", "--yes");
    expect([code, out, err]).toEqual([2, "", expect.stringContaining(sentence)]);
    expect(err).not.toMatch(/EEXIST|ENOENT|ENOTDIR/);
    expect(files()).toEqual(before);
  });
});
