import { describe, expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { Inner } from "./floors/inner.js";

/** The big rooms, which have floors of their own: one file each in floors/. */
const tables = readdirSync(join(import.meta.dirname, "floors")).filter((file) => file !== "inner.ts");
const inner = await Promise.all(
  tables
    .sort()
    .map(async (file) => ((await import(`./floors/${file.replace(/ts$/, "js")}`)) as { inner: Inner }).inner),
);
const formatTables = inner.filter(({ within }) => within.startsWith("formats/"));

/**
 * The house: what each room may import, besides its own files. A room is a folder or a file of src/; the first row
 * that a path begins with is its room. `packages` and `node` name the outside world that may enter there.
 */
interface Room {
  readonly room: string;
  readonly from: readonly string[];
  readonly packages?: readonly string[];
  readonly node?: readonly string[];
}

const formatFloor = [
  "model/",
  "algorithms/",
  "source/",
  "formats/dependents.ts",
  "formats/format-definition.ts",
  "formats/define-format.ts",
];
const rooms: readonly Room[] = [
  { room: "algorithms/", from: [], node: ["crypto"] },
  { room: "model/", from: ["algorithms/"] },
  { room: "version.ts", from: [] },
  { room: "source/", from: ["model/", "algorithms/"], packages: ["yaml"] },
  {
    room: "formats/comparing/",
    from: ["model/", "algorithms/", "formats/format-definition.ts"],
    node: ["crypto"],
  },
  { room: "formats/dependents.ts", from: ["model/", "algorithms/"] },
  { room: "formats/format-definition.ts", from: ["model/", "formats/dependents.ts"] },
  {
    room: "formats/define-format.ts",
    from: [
      "model/",
      "algorithms/",
      "formats/dependents.ts",
      "formats/format-definition.ts",
      "formats/comparing/",
    ],
  },
  ...formatTables.map(({ within, packages = [], node = [] }) => ({
    room: within,
    from: formatFloor,
    packages,
    node,
  })),
  { room: "globs/", from: ["model/", "algorithms/", "source/"] },
  { room: "calendar/", from: ["model/", "algorithms/", "globs/"], packages: ["ical.js"] },
  {
    room: "governance/",
    from: ["model/", "algorithms/", "source/", "globs/", "calendar/"],
    node: ["crypto"],
  },
  { room: "reports/", from: ["model/", "algorithms/"] },
  {
    room: "formats/registry.ts",
    from: ["model/", "algorithms/", ...formatTables.map(({ within }) => within)],
  },
  {
    room: "hosts/github/",
    from: ["model/", "hosts/forge.ts"],
    packages: ["@actions/github"],
    node: ["*"],
  },
  {
    room: "hosts/",
    from: ["model/", "algorithms/"],
    node: ["child_process", "crypto", "fs", "fs/promises", "net", "os", "path"],
  },
  { room: "contracts/", from: ["model/", "algorithms/", "formats/registry.ts"] },
  {
    room: "line/",
    from: ["model/", "algorithms/", "formats/registry.ts", "contracts/", "calendar/", "governance/"],
    node: ["crypto"],
  },
  {
    room: "forge/",
    from: [
      "model/",
      "algorithms/",
      "hosts/forge.ts",
      "hosts/git/",
      "contracts/",
      "calendar/",
      "governance/",
      "line/",
      "reports/",
    ],
  },
  {
    room: "audit/",
    from: [
      "model/",
      "algorithms/",
      "formats/registry.ts",
      "hosts/git/",
      "hosts/kept-file.ts",
      "governance/",
      "line/",
      "reports/",
    ],
    node: ["path"],
  },
  {
    room: "adoption/",
    from: [
      "model/",
      "algorithms/",
      "contracts/",
      "globs/",
      "source/",
      "governance/",
      "hosts/git/",
      "hosts/github/probe.ts",
      "line/",
      "reports/",
    ],
  },
  { room: "commands/", from: ["*"], node: ["*"] },
  { room: "cli.ts", from: ["commands/", "hosts/git/first-questions.ts"], node: ["fs", "module", "path"] },
  { room: "library/", from: ["*"] },
  { room: "library.ts", from: ["*"] },
  { room: "index.ts", from: ["*"] },
  { room: "action", from: ["*"], packages: ["@actions/core", "@actions/github"], node: ["*"] },
];
/** What nothing below may know of: where calls come in. */
const entrances = ["cli.ts", "action.ts", "index.ts"];

const root = join(import.meta.dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .sort();

interface Import {
  /** A package or one of node\'s modules. */
  readonly outside: boolean;
  readonly file: string;
  /** A path below src/, "node:x" or a package. */
  readonly to: string;
}

const statement =
  /^(import|export)\s+(type\s)?[^;"'`]*?\s?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"/gm;

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(statement)].map((match): Import => {
    const named = match[3] ?? match[4] ?? match[5] ?? "";
    const to = named.startsWith(".") ? posix.join(dirname(file), named).replace(/\.js$/, ".ts") : named;
    return { file, to, outside: !named.startsWith(".") };
  }),
);

const roomOf = (file: string) => rooms.find(({ room }) => file.startsWith(room));

function allowed({ file, to, outside }: Import): boolean {
  const room = roomOf(file);
  if (!room) return false;
  const among = (names: readonly string[] = [], name: string) => names.includes("*") || names.includes(name);
  if (to.startsWith("node:")) return among(room.node, to.slice("node:".length));
  if (outside) return among(room.packages, packageOf(to));
  if (roomOf(to) === room) return true;
  if (entrances.includes(to)) return false;
  return room.from.some((from) => from === "*" || to.startsWith(from));
}

function packageOf(name: string): string {
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

describe("floors", () => {
  it("every file has a room, and every room is lived in", () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
    const empty = rooms
      .filter((room) => !files.some((file) => roomOf(file) === room))
      .map(({ room }) => room);
    expect(empty.filter((room) => room !== "action")).toEqual([]);
  });

  it("imports go down only, and the outside world enters where it is allowed", () => {
    expect(imports.length).toBeGreaterThan(files.length);
    const forbidden = imports.filter((one) => !allowed(one)).map(({ file, to }) => `${file} imports ${to}`);
    expect(forbidden).toEqual([]);
  });

  it("every import meets a file", () => {
    const exists = (path: string) => existsSync(join(root, path));
    const missing = imports.filter(
      ({ to }) => to.endsWith(".ts") && !exists(to) && !exists(to.replace(/\.ts$/, ".js")),
    );
    expect(missing.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it("files import each other in circles only where the idea itself is a circle", () => {
    const next = new Map<string, string[]>(files.map((file) => [file, []]));
    for (const { file, to } of imports) if (next.has(to)) next.get(file)?.push(to);
    const known = inner.flatMap(({ recursions }) => recursions);
    expect(circles(next)).toEqual(known.map(({ files }) => [...files].sort()).sort(byFirst));
    for (const { because } of known) expect(because).toMatch(/\w+ \w+/);
  });
});

describe.each(inner)("floors of $within", ({ within, floors }) => {
  const floorOf = (file: string) =>
    floors.findIndex((room) =>
      room === "" ? !file.slice(within.length).includes("/") : file.startsWith(within + room),
    );
  const own = files.filter((file) => file.startsWith(within));

  it("every file stands on a floor, and every floor is lived in", () => {
    expect(own.filter((file) => floorOf(file) < 0)).toEqual([]);
    expect(floors.filter((_, floor) => !own.some((file) => floorOf(file) === floor))).toEqual([]);
  });

  it("imports, of types too, go down only", () => {
    const up = imports.filter(
      ({ file, to }) => file.startsWith(within) && to.startsWith(within) && floorOf(to) > floorOf(file),
    );
    expect(up.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });
});

const byFirst = ([a = ""]: readonly string[], [b = ""]: readonly string[]) => (a < b ? -1 : 1);

/** Files that reach each other: the strongly connected components of more than one file (Tarjan's algorithm). */
function circles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const components: string[][] = [];
  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    open.push(file);
    let low = number;
    for (const to of next.get(file) ?? []) {
      if (!order.has(to)) low = Math.min(low, visit(to));
      else if (open.includes(to)) low = Math.min(low, order.get(to) ?? low);
    }
    if (low === number) components.push(open.splice(open.indexOf(file)));
    return low;
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return components
    .filter(({ length }) => length > 1)
    .map((component) => component.sort())
    .sort(byFirst);
}

it("circles are found also where a shorter one is met first", () => {
  const next = new Map([
    ["x/a", ["x/b", "y/c"]],
    ["x/b", ["x/a"]],
    ["y/c", ["x/b"]],
    ["z/d", ["x/a"]],
  ]);
  expect(circles(next)).toEqual([["x/a", "x/b", "y/c"]]);
});
