// Compares our findings with those of buf 1.75.0 over a repository's history: every commit against its first parent,
// under each category, as sets of (file, rule).
//   node scripts/buf-history.mjs CLONE [--library OUT/index.js] [--ref REF] [--from N] [--count N]
// buf also compares what a module imports: when the last user of a well-known type goes, it reports that type's file,
// which lies in no repository, as deleted (bufbuild/buf#2990 is about the same). Such pairs are asked about again with
// --exclude-imports, and counted apart.
// CLONE is any git clone; the library is dist/index.mjs unless another build is named.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { categories, findingsIn, installBuf } from "./buf-oracle.mjs";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const clone = process.argv[2];
const library = await import(pathToFileURL(resolve(option("library", join(project, "dist/index.mjs")))).href);
const buf = installBuf();
const root = mkdtempSync(join(tmpdir(), "buf-history-"));

function git(...args) {
  return execFileSync("git", ["-C", clone, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
}

/** The commit's files in a folder, and what buf compiles them to; undefined where buf refuses them. */
function checkOut(commit) {
  const folder = join(root, commit);
  if (!existsSync(folder)) {
    mkdirSync(folder);
    execFileSync("sh", ["-c", 'git -C "$1" archive "$2" | tar -x -C "$3"', "sh", clone, commit, folder]);
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

async function askUs(base, head, profile) {
  const { compareSources, directorySources, defaultScope, reportObject } = library;
  const sources = await directorySources(base, head, () => ({ fault: "folders only" }));
  const report = await compareSources(sources, defaultScope({ mode: "none", profile }));
  const { contracts } = reportObject(report);
  const faults = contracts.flatMap((contract) => contract.faults ?? []);
  if (faults.length > 0) console.log(`fault: ${faults[0].location?.file}: ${faults[0].message}`);
  const findings = contracts.flatMap((contract) => contract.profile?.findings ?? []);
  return [...new Set(findings.map(({ id, location }) => `${location?.file ?? ""} ${id}`))].sort();
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
      const lacks = (list, other) => list.filter((it) => !other.includes(it)).join(", ");
      console.log(`${commit.slice(0, 10)} ${category}`);
      console.log(`  only buf: ${lacks(theirs, ours)}\n  only ours: ${lacks(ours, theirs)}`);
    }
    rmSync(head.folder, { recursive: true });
    rmSync(`${head.folder}.binpb`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(JSON.stringify(totals));
