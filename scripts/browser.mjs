// Finds Chromium for the tests in a browser and for the pictures, and prints its path. Without --path it installs one where
// there is none: Debian's with apt-get for root on Debian, else Playwright's own build.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The path of a Chromium: that in CHROMIUM, one on the PATH, or Playwright's own; undefined where there is none. */
export function browserPath() {
  const { CHROMIUM, PATH = "" } = process.env;
  const places = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [CHROMIUM, ...places, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** A started browser; it asks nobody for updates. */
export function startBrowser(executablePath = browserPath()) {
  const isRoot = process.getuid?.() === 0;
  const args = ["--disable-gpu", "--disable-background-networking", "--disable-component-update"];
  return chromium.launch({ executablePath, args: isRoot ? [...args, "--no-sandbox"] : args });
}

function install() {
  const loud = { stdio: ["ignore", 2, 2] };
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    execFileSync("apt-get", ["update", "-qq"], loud);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], loud);
    return;
  }
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  execFileSync(process.execPath, [cli, "install", "chromium"], loud);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!browserPath() && !process.argv.includes("--path")) install();
  const path = browserPath();
  if (path) console.log(path);
  else process.exitCode = 1;
}
