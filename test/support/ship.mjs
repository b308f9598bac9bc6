// Builds what is published, packs it, and installs it into an empty folder, once for these sources. Prints the folder.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cache = join(root, "node_modules/.cache/contract-check");
const hour = 3_600_000;

/** What the program is made of: a change of any of these makes another folder. */
function fingerprint() {
  const hash = createHash("sha256");
  const visit = (path) => {
    if (!statSync(path).isDirectory()) return void hash.update(`${path}\0`).update(readFileSync(path));
    for (const name of readdirSync(path).sort()) if (!name.startsWith("case")) visit(join(path, name));
  };
  for (const name of ["src", "scripts/build", "scripts/build.mjs", "package.json", "package-lock.json"])
    visit(join(root, name));
  for (const page of readdirSync(join(root, "fixtures"), { recursive: true }).sort())
    if (page.endsWith("README.md")) hash.update(readFileSync(join(root, "fixtures", page)));
  return hash.digest("hex").slice(0, 16);
}

function npm(args, cwd) {
  const env = { ...process.env, npm_config_update_notifier: "false" };
  return execFileSync("npm", args, { cwd, env, encoding: "utf8", shell: process.platform === "win32" });
}

/** As a stranger's machine would: `npm pack`, then `npm install` of the tarball where nothing else is. */
function ship(folder) {
  const staged = join(folder, "staged");
  mkdirSync(staged, { recursive: true });
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const name of ["package.json", ...files])
    if (name !== "dist") cpSync(join(root, name), join(staged, name), { recursive: true });
  execFileSync(process.execPath, [join(root, "scripts/build.mjs"), join(staged, "dist")], { cwd: root });
  const [{ filename }] = JSON.parse(
    npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], staged),
  );
  const installed = join(folder, "installed");
  mkdirSync(installed);
  writeFileSync(join(installed, "package.json"), '{"private": true}\n');
  const offline = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  npm(["install", ...offline, join(folder, filename)], installed);
}

const folder = join(cache, fingerprint());
const ready = join(folder, "ready");
mkdirSync(cache, { recursive: true });
while (!existsSync(ready)) {
  try {
    mkdirSync(`${folder}.lock`);
  } catch {
    // Another process is at it; one that was killed leaves its lock behind.
    const age = Date.now() - (statSync(`${folder}.lock`, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > hour / 12) rmSync(`${folder}.lock`, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    continue;
  }
  try {
    if (existsSync(ready)) continue;
    rmSync(folder, { recursive: true, force: true });
    for (const name of readdirSync(cache)) {
      const path = join(cache, name);
      if (!name.endsWith(".lock") && Date.now() - statSync(path).mtimeMs > hour)
        rmSync(path, { recursive: true, force: true });
    }
    ship(folder);
    writeFileSync(ready, "");
  } finally {
    rmSync(`${folder}.lock`, { recursive: true, force: true });
  }
}
utimesSync(folder, new Date(), new Date()); // in use: another build takes old ones away
console.log(folder);
