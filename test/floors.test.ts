import { describe, expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

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

const formatFloor = ["model/", "source/", "formats/define-format.ts"];
const rooms: readonly Room[] = [
  { room: "model/", from: [] },
  { room: "version.ts", from: [] },
  { room: "source/", from: ["model/"], packages: ["yaml"] },
  { room: "formats/comparing/", from: ["model/", "formats/define-format.ts"], node: ["crypto"] },
  { room: "formats/define-format.ts", from: ["model/", "formats/comparing/"] },
  { room: "formats/avro/", from: formatFloor, packages: ["avsc"] },
  { room: "formats/protobuf/", from: formatFloor, packages: ["protobufjs"], node: ["crypto"] },
  {
    room: "formats/json-schema/",
    from: formatFloor,
    packages: ["ajv", "ajv-formats"],
    node: ["crypto", "worker_threads"],
  },
  {
    room: "governance/",
    from: ["model/", "source/"],
    packages: ["ical.js"],
    node: ["crypto"],
  },
  { room: "reports/", from: ["model/"] },
  {
    room: "formats/formats.ts",
    from: ["model/", "formats/avro/", "formats/protobuf/", "formats/json-schema/"],
  },
  {
    room: "hosts/github/",
    from: ["model/", "hosts/", "reports/"],
    packages: ["@actions/github", "@actions/core"],
    node: ["*"],
  },
  { room: "hosts/", from: ["model/"], node: ["child_process", "fs", "fs/promises", "net", "os", "path"] },
  { room: "contracts/", from: ["model/", "formats/formats.ts", "hosts/sources.ts"] },
  { room: "check.ts", from: ["model/", "formats/formats.ts", "hosts/sources.ts", "contracts/"] },
  {
    room: "evidence.ts",
    from: ["model/", "formats/formats.ts", "hosts/", "contracts/", "governance/", "check.ts"],
  },
  {
    room: "gate.ts",
    from: ["model/", "formats/formats.ts", "hosts/sources.ts", "contracts/", "governance/", "check.ts"],
    node: ["crypto"],
  },
  { room: "commands/", from: ["*"], node: ["*"] },
  { room: "cli.ts", from: ["commands/"] },
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
  /** Loaded only when called for. */
  readonly lazy: boolean;
  readonly typeOnly: boolean;
}

const statement =
  /^(import|export)\s+(type\s)?[^;"'`]*?\s?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"/gm;

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(statement)].map((match): Import => {
    const lazy = match[5];
    const named = match[3] ?? match[4] ?? lazy ?? "";
    const to = named.startsWith(".") ? posix.join(dirname(file), named).replace(/\.js$/, ".ts") : named;
    return {
      file,
      to,
      outside: !named.startsWith("."),
      lazy: lazy !== undefined,
      typeOnly: match[2] !== undefined,
    };
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

  it("no file imports itself by a detour through another folder", () => {
    const next = new Map<string, string[]>(files.map((file) => [file, []]));
    for (const { file, to, lazy, typeOnly } of imports)
      if (!lazy && !typeOnly && next.has(to)) next.get(file)?.push(to);
    expect(cycles(next).filter(leavesItsFolder)).toEqual([]);
  });
});

/** A recursive grammar may be written in several files of one folder. */
function leavesItsFolder(cycle: readonly string[]): boolean {
  return new Set(cycle.map((file) => dirname(file))).size > 1;
}

/** Every way round, as the files on it. */
function cycles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) found.push([...trail.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
