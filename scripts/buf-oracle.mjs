// Records what buf 1.75.0 says, for tests that then need no buf.
//   node scripts/buf-oracle.mjs                    asks buf about every case and every mutation, rewrites the recording
// scripts/buf-history.mjs compares our findings with buf's over a repository's history.
// buf is installed into a temporary folder outside of the project: as a dependency its platform packages would break
// a locked install where they cannot all be fetched.
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { mutations } from "./buf-mutations.mjs";

const version = "1.75.0";
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const recording = join(project, "fixtures/protobuf/buf-recorded.json");
export const categories = {
  "buf-file": "FILE",
  "buf-package": "PACKAGE",
  "buf-wire-json": "WIRE_JSON",
  "buf-wire": "WIRE",
};

export function installBuf() {
  const folder = join(tmpdir(), `buf-oracle-${version}`);
  const binary = join(folder, "node_modules/@bufbuild/buf-linux-x64/bin/buf");
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"private":true}');
  const options = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", ["install", ...options, `@bufbuild/buf-linux-x64@${version}`], {
    cwd: folder,
    stdio: "inherit",
  });
  return binary;
}

/** The set of "file RULE" lines that buf prints for a pair of folders. */
function askBuf(buf, base, head, category) {
  const config = existsSync(join(head, "buf.yaml"))
    ? readFileSync(join(head, "buf.yaml"), "utf8")
    : JSON.stringify({ version: "v2", breaking: { use: [category] } });
  const run = spawnSync(
    buf,
    ["breaking", ".", "--against", base, "--error-format", "json", "--config", config],
    {
      encoding: "utf8",
      cwd: head,
      maxBuffer: 1 << 28,
    },
  );
  if (run.status !== 0 && run.status !== 100)
    return { error: (run.stderr || run.stdout).trim().split("\n")[0] };
  return { found: findingsIn(run.stdout) };
}

/** The set of "file RULE" lines in what buf printed as JSON. */
export function findingsIn(output) {
  const found = output
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return [...new Set(found.map(({ path, type }) => `${path ?? ""} ${type}`))].sort();
}

function lay(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(folder, { recursive: true });
}

function readSide(folder, side) {
  const single = join(folder, `${side}.proto`);
  if (existsSync(single)) return { "contract.proto": readFileSync(single, "utf8") };
  const root = join(folder, side);
  if (!existsSync(root)) return {};
  const files = readdirSync(root, { recursive: true }).filter((name) => statSync(join(root, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [relative(".", name), readFileSync(join(root, name), "utf8")]),
  );
}

function fixtureCases() {
  const root = join(project, "fixtures/protobuf");
  const folders = (path) => readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory());
  return folders(root).flatMap((rule) =>
    folders(join(root, rule)).map((name) => {
      const folder = join(root, rule, name);
      return {
        name: `${rule}/${name}`,
        base: readSide(folder, "base"),
        head: readSide(folder, "head"),
        folder,
      };
    }),
  );
}

function record() {
  const buf = installBuf();
  const rows = [];
  for (const one of [...fixtureCases(), ...mutations]) {
    const root = mkdtempSync(join(tmpdir(), "buf-pair-"));
    try {
      lay(join(root, "base"), one.base);
      lay(join(root, "head"), one.head);
      const answers = {};
      for (const [profile, category] of Object.entries(categories)) {
        const { found, error } = askBuf(buf, join(root, "base"), join(root, "head"), category);
        if (error) console.error(`${one.name}: ${error}`);
        else answers[profile] = found;
      }
      if (Object.keys(answers).length === 0) continue;
      rows.push({ name: one.name, ...(one.folder ? {} : { base: one.base, head: one.head }), answers });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  writeFileSync(recording, `${JSON.stringify({ buf: version, pairs: rows }, null, 1)}\n`);
  console.log(`${rows.length} pairs recorded in ${relative(project, recording)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) record();
