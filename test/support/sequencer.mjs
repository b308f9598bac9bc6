import { readdirSync, readFileSync, statSync } from "node:fs";

/**
 * Jest's order. Tests that start git come first: starting it copies a process's pages, and jest's processes only grow.
 * Of each kind the longest begin first, also on a fresh clone; a file is as large as the folder that it imports.
 */
export default class SmallProcessesFirst {
  sort(tests) {
    const known = Array.from(tests, (test) => ({ test, ...sourcesOf(test.path) }));
    return known.sort((a, b) => b.startsGit - a.startsGit || b.size - a.size).map(({ test }) => test);
  }

  /** Jest tells how long each took; the order does not depend on it. */
  cacheResults() {}
}

function sourcesOf(path) {
  const folder = path.replace(/\.test\.ts$/, "");
  const files = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`)
    : [path];
  const text = files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  return { size: text.length, startsGit: Number(text.includes("support/repository.js")) };
}
