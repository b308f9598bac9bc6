// Compares our findings with those of buf 1.75.0 over a repository's history: every commit against its first parent,
// under each category, as lists of (file, line, column, rule, message).
//   node scripts/buf-history.mjs CLONE [--library OUT/index.js] [--ref REF] [--from N] [--count N] [--bundled]
// With --bundled, the texts of others that come with this program are laid beside each commit where it has no such file:
// then buf needs no network for them. What is of no commit is compared with nothing.
// buf also compares what a module imports: when the last user of a well-known type goes, it reports that type's file,
// which lies in no repository, as deleted (bufbuild/buf#2990 is about the same). Such pairs are asked about again with
// --exclude-imports, and counted apart.
// CLONE is any git clone; the library is dist/index.js unless another build is named.
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { categories, installBuf } from "./buf-oracle.mjs";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const clone = process.argv[2];
const library = await import(pathToFileURL(resolve(option("library", join(project, "dist/index.js")))).href);
const buf = installBuf();
const root = mkdtempSync(join(tmpdir(), "buf-history-"));

function git(...args) {
  return execFileSync("git", ["-C", clone, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
}

const bundled = process.argv.includes("--bundled") ? bundledTexts() : {};

const moduleRoots = new Set();

/** What the build packs, as it is generated; the compilers' own texts, which buf has, left out. */
function bundledTexts() {
  const source = readFileSync(join(project, "src/formats/protobuf/model/well-known.generated.ts"), "utf8");
  const rows = source.matchAll(/^ {2}("[^"]+\.proto"):\s+("(?:[^"\\]|\\.)*"),$/gm);
  const texts = Object.fromEntries([...rows].map(([, path, text]) => [JSON.parse(path), JSON.parse(text)]));
  return Object.fromEntries(Object.entries(texts).filter(([path]) => !path.startsWith("google/protobuf/")));
}

/** Lays what others declare beside the commit's files, as a module of its own; the commit's modules then depend on nobody. */
function layBundled(folder) {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const roots = outermost(
    files.filter((file) => /(^|\/)buf\.yaml$/.test(file)).flatMap((file) => rootsIn(folder, file)),
  );
  const modules = roots.length > 0 ? roots : ["."];
  const isHeld = (path) => modules.some((root) => existsSync(join(folder, root, path)));
  const protos = files.filter((file) => file.endsWith(".proto"));
  const wanted = protos.flatMap((file) => importsOf(readFileSync(join(folder, file), "utf8")));
  for (const path of wanted) {
    const text = isHeld(path) ? undefined : textOfOther(path);
    if (text === undefined || existsSync(join(folder, "_bundled", path))) continue;
    mkdirSync(dirname(join(folder, "_bundled", path)), { recursive: true });
    writeFileSync(join(folder, "_bundled", path), text);
    wanted.push(...importsOf(text).filter((other) => !wanted.includes(other)));
  }
  for (const file of files.filter((name) => /(^|\/)buf\.(yaml|lock|work\.yaml)$/.test(name)))
    rmSync(join(folder, file));
  const excluded = (path) => (path === "." ? { excludes: ["_bundled"] } : {});
  const config = {
    version: "v2",
    modules: [...modules, ...(existsSync(join(folder, "_bundled")) ? ["_bundled"] : [])].map((path) => ({
      path,
      ...excluded(path),
    })),
  };
  writeFileSync(join(folder, "buf.yaml"), JSON.stringify(config));
  for (const path of modules) moduleRoots.add(path);
}

function importsOf(text) {
  return [...text.matchAll(/^\s*import +(?:public +|weak +|option +)?"([^"]+)"/gm)].map(([, path]) => path);
}

/** A text that the build packs, or one of the package that most of those come from. */
function textOfOther(path) {
  const file = join(project, "node_modules/google-proto-files", path);
  if (path.startsWith("google/protobuf/")) return undefined;
  return bundled[path] ?? (existsSync(file) ? readFileSync(file, "utf8") : undefined);
}

/** The modules that a buf.yaml names, or its own folder. */
function rootsIn(folder, file) {
  const text = readFileSync(join(folder, file), "utf8");
  const named = [...text.matchAll(/^\s*- path: *(\S+)/gm)].map(([, path]) => join(dirname(file), path));
  return named.length > 0 ? named : [dirname(file)];
}

/** Folders that lie in none of the others. */
function outermost(folders) {
  const all = [...new Set(folders)];
  return all.filter((one) => !all.some((other) => other !== one && one.startsWith(`${other}/`)));
}

/** buf names the files of an image from the roots of their modules. */
function fromRoot(file) {
  const root = [...moduleRoots].find((path) => file?.startsWith(`${path}/`));
  return root === undefined ? file : file.slice(root.length + 1);
}

/** The commit's files in a folder, and what buf compiles them to; undefined where buf refuses them. */
function checkOut(commit) {
  const folder = join(root, commit);
  if (!existsSync(folder)) {
    mkdirSync(folder);
    execFileSync("sh", ["-c", 'git -C "$1" archive "$2" | tar -x -C "$3"', "sh", clone, commit, folder]);
    if (process.argv.includes("--bundled")) layBundled(folder);
    const built = spawnSync(buf, ["build", ".", "-o", `${folder}.binpb`], { cwd: folder, encoding: "utf8" });
    if (built.status !== 0) console.log(`${commit.slice(0, 10)}: ${built.stderr.split("\n")[0]}`);
  }
  return { folder, image: existsSync(`${folder}.binpb`) ? `${folder}.binpb` : undefined };
}

function askBuf(base, head, category, ...more) {
  const config = JSON.stringify({ version: "v2", breaking: { use: [category] } });
  const run = spawnSync(
    buf,
    ["breaking", head, "--against", base, "--error-format", "json", "--config", config, ...more],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  return run.status === 0 || run.status === 100 ? findingsIn(run.stdout) : undefined;
}

/** What buf printed as JSON, a line for each finding. */
function findingsIn(output) {
  const rows = output
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return rows.map((row) => lineOf(row.path, row.start_line, row.start_column, row.type, row.message)).sort();
}

function lineOf(path, line, column, id, message) {
  return `${path ?? ""}${path && line ? `:${line}:${column}` : ""} ${id} ${message}`;
}

async function askUs(base, head, profile) {
  const { compareSources, directorySources, defaultScope, reportObject } = library;
  const how = { recognise: () => ({ fault: "folders only" }), unpack: () => Promise.resolve(undefined) };
  const sources = await directorySources(base, head, how);
  const report = await compareSources(sources, defaultScope({ mode: "none", profile }));
  const { contracts } = reportObject(report, "0");
  const faults = contracts.flatMap((contract) => contract.faults ?? []);
  if (faults.length > 0) console.log(`fault: ${faults[0].location?.file}: ${faults[0].message}`);
  const findings = contracts.flatMap((contract) => contract.profile?.findings ?? []);
  const lines = findings.map(({ id, location, message }) =>
    lineOf(fromRoot(location?.file), location?.line, location?.column, id, message),
  );
  // buf says once that a package is gone; here each contract of the package says it.
  return lines
    .filter((line, at) => !line.startsWith(" PACKAGE_NO_DELETE") || lines.indexOf(line) === at)
    .sort();
}

const ref = option("ref", "HEAD");
const from = Number(option("from", 0));
const commits = git("log", "--first-parent", "--format=%H %P", ref, "--", "*.proto")
  .trim()
  .split("\n")
  .slice(from, from + Number(option("count", Infinity)));
const totals = { pairs: 0, refusedByBuf: 0, compared: 0, equal: 0, equalWithoutImports: 0, findings: 0 };
try {
  for (const line of commits) {
    const [commit, parent] = line.split(" ");
    if (parent === undefined) continue;
    totals.pairs += 1;
    const base = checkOut(parent);
    const head = checkOut(commit);
    if (!base.image || !head.image) {
      totals.refusedByBuf += 1;
      continue;
    }
    for (const [profile, category] of Object.entries(categories)) {
      const theirs = askBuf(base.image, head.image, category);
      if (!theirs) throw new Error(`buf failed on ${commit}`);
      const ours = await askUs(base.folder, head.folder, profile);
      totals.compared += 1;
      totals.findings += theirs.length;
      if (JSON.stringify(ours) === JSON.stringify(theirs)) {
        totals.equal += 1;
        continue;
      }
      const own = askBuf(base.image, head.image, category, "--exclude-imports");
      if (JSON.stringify(ours) === JSON.stringify(own)) {
        totals.equalWithoutImports += 1;
        continue;
      }
      const lacks = (list, other) => list.filter((it) => !other.includes(it)).map((it) => `\n    ${it}`);
      console.log(`${commit.slice(0, 10)} ${category}`);
      console.log(
        `  only buf: ${lacks(theirs, ours).join("")}\n  only ours: ${lacks(ours, theirs).join("")}`,
      );
    }
    rmSync(head.folder, { recursive: true });
    rmSync(`${head.folder}.binpb`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(JSON.stringify(totals));
