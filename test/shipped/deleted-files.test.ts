import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { cpSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Repository } from "../support/repository.js";
import { isolateGit, removeTemporary, repository, temporaryFolder } from "../support/repository.js";
import { runNode, shippedPackage } from "../support/shipped.js";

/** A copy from which one file at a time is taken away. */
let copy: string;
let repo: Repository;
beforeAll(() => {
  isolateGit();
  copy = join(temporaryFolder(), "contract-check");
  cpSync(shippedPackage(), copy, { recursive: true });
  repo = repository({ "contract-check.yaml": config, ...contracts("string", "bytes") });
  repo.git("checkout", "-q", "-b", "topic");
  repo.commit(contracts("integer", "int64"));
});
afterAll(removeTemporary);

const config = `version: 1
contracts:
  - {files: "*.{avsc,proto,schema.json}", owner: "@ada", compatibility: none}
  - {files: x.schema.json, owner: "@ada", compatibility: none, jsonSchema: {crossCheck: true}}
`;
const contracts = (json: string, protobuf: string) => ({
  "o.avsc": `{"type": "record", "name": "O", "fields": [{"name": "a", "type": ${json === "string" ? '"string"' : '"int"'}}]}`,
  "o.proto": `syntax = "proto3";\nmessage O {\n  ${protobuf} a = 1;\n}\n`,
  "x.schema.json": `{"$schema": "http://json-schema.org/draft-07/schema#", "type": ${JSON.stringify(json)}}`,
});

/** What each file is for: a call that needs it, its exit code, and what it prints. */
const uses: Readonly<Record<string, readonly [call: readonly string[], code: number, printed: RegExp]>> = {
  "cli.js": [["--version"], 0, /^contract-check \d/],
  "start.js": [["--version"], 0, /^contract-check \d/],
  "package.json": [["--version"], 0, /^contract-check \d/],
  "gate.js": [["check", "--base", "HEAD"], 0, /none changed/],
  "git.js": [["check", "--base", "HEAD"], 0, /none changed/],
  "commands.js": [["explain", "avro/field-presence"], 0, /written: `/],
  "governance.js": [["owners", "o.avsc"], 0, /@ada/],
  "readers.js": [["lint"], 0, /nothing to complain about/],
  "avro.js": [["check"], 0, /o\.avsc .*breaks/],
  "avsc.js": [["check"], 0, /avsc 5/],
  "protobuf.js": [["check"], 0, /o\.proto .*breaks/],
  "protobufjs.js": [["check"], 0, /protobufjs 8/],
  "json-schema.js": [["check"], 0, /x\.schema\.json .*breaks/],
  "ajv.js": [["check"], 0, /ajv \(draft-07\)/],
  "json-schema-diff-worker.js": [["check", "--verbose"], 0, /json-schema-diff/],
};
/** What the package's contents name (package.test.ts), and what only a library or the Action starts. */
const elsewhere = ["THIRD_PARTY_NOTICES.txt", "index.d.ts", "sbom.cdx.json"];
const entries: Readonly<Record<string, readonly [code: number, printed: RegExp]>> = {
  "action.js": [4, /nothing was decided/],
  "index.js": [0, /^$/],
};

async function print(file: string): Promise<readonly [code: number | null, printed: string]> {
  const [args] = uses[file] ?? [[]];
  const script = file in entries ? file : "cli.js";
  const { code, out, err } = await runNode(join(copy, "dist", script), args, { cwd: repo.root });
  return [code, out + err];
}

const files = [...Object.keys(uses), ...Object.keys(entries)];

it("every file of the program has a use here", () => {
  const present = readdirSync(join(copy, "dist"));
  expect([...files, ...elsewhere].sort()).toEqual(present.sort());
});

it.each(files)("without %s, what needs it fails and names it", async (file) => {
  const [code, printed] = entries[file] ?? (uses[file]?.slice(1) as unknown as [number, RegExp]);
  const whole = await print(file);
  expect(whole[1]).toMatch(printed);
  expect(whole[0]).toBe(code);
  const path = join(copy, "dist", file);
  renameSync(path, `${path}.away`);
  try {
    const [without, text] = await print(file);
    expect(without).not.toBe(0);
    // 1 would be a refusal, and nothing was judged; without cli.js or package.json node itself ends.
    if (!["cli.js", "package.json"].includes(file) && !(file in entries)) expect(without).not.toBe(1);
    // Without its package.json node takes the files for modules of the other kind.
    expect(text).toContain(file === "package.json" ? "require is not defined" : file);
  } finally {
    renameSync(`${path}.away`, path);
  }
});
