// Which file of dist/ a module goes to. A run loads whole files, so a module goes to the first file that needs it at
// once; what a file imports at once is then in itself or in an earlier one, and no two files need each other.
import { join, relative, sep } from "node:path";

/** The modules of src/ that a program loads late, by the file they belong to; what starts a file is named here. */
const rooms = [
  ["git", (module) => module === "hosts/git/first-questions"],
  ["start", (module) => /^(cli|commands\/main)$/.test(module)],
  ["gate", (module) => /^(line\/gate|reports\/(?:text|json|markdown|github))$/.test(module)],
  ["avro", (module) => /^formats\/avro\//.test(module)],
  ["protobuf", (module) => /^formats\/protobuf\//.test(module)],
  ["json-schema", (module) => /^formats\/json-schema\//.test(module)],
  ["governance", (module) => /^(governance|calendar|line|hosts\/git)\//.test(module)],
  ["commands", (module) => /^(commands|reports)\/|^action\/doctor$/.test(module)],
];
/** Files of packages: most runs load none of them. */
const libraries = [
  ["readers", (module) => /^(source\/yaml-library|ical\.js)$/.test(module)],
  ["avsc", (module) => module === "formats/avro/witness/avsc-library"],
  ["protobufjs", (module) => module === "formats/protobuf/codec/protobufjs-library"],
  ["ajv", (module) => module === "formats/json-schema/ajv/ajv"],
];
/** Programs beside the command: nobody may need their files, because they act when they are loaded. */
const programs = [
  ["action", (module) => module === "action"],
  ["index", (module) => module === "index"],
  ["json-schema-diff-worker", (module) => module.endsWith("/json-schema-diff-worker.js")],
];
const formats = new Set(["avro", "protobuf", "json-schema"]);

/**
 * modules: of each module's path, the paths that it imports at once and those that it imports later.
 * inputs: the paths of the programs' first modules. Gives path → file.
 */
export function roomsOf(root, modules, inputs) {
  const started = [...modules].flatMap(([, { later }]) => later);
  const entries = new Set(inputs.map((path) => join(root, path)));
  const starts = new Set([...started, ...entries]);
  const reachedFrom = new Map(); // path → the rooms that need it at once
  for (const start of starts) {
    const room = roomOfStart(nameOf(root, start));
    if (room === undefined) continue;
    const trail = [start];
    const visited = new Set(trail);
    for (let path; (path = trail.pop()) !== undefined;) {
      reachedFrom.set(path, (reachedFrom.get(path) ?? new Set()).add(room));
      for (const next of modules.get(path)?.now ?? [])
        if (!visited.has(next)) (visited.add(next), trail.push(next));
    }
  }
  const order = [...rooms, ...libraries, ...programs].map(([name]) => name);
  return (path) => {
    if (entries.has(path)) return undefined;
    const reaching = reachedFrom.get(path) ?? new Set();
    const first = order.find((name) => reaching.has(name));
    if (programs.some(([name]) => name === first)) return undefined; // nobody else needs it: it stays with its entry
    return formats.has(first) && reaching.size > 1 ? "gate" : first; // what formats share is small
  };
}

/** src/line/gate.ts is "line/gate", a package is its name. */
function nameOf(root, path) {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return name ?? relative(join(root, "src"), path).split(sep).join("/").replace(/\.ts$/, "");
}

function roomOfStart(module) {
  return [...programs, ...libraries, ...rooms].find(([, starts]) => starts(module))?.[0];
}
