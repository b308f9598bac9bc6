// Changes the core one place at a time, in a copy, and runs the tests that should notice: who survives shows a missing test.
// npm run mutate [-- --sample N] [--seed N] [--only PART-OF-A-PATH]; exits with 1 when fewer than nine in ten are noticed.
// Who survives is read by a person: it gets a test, or its line gets a reason in mutate-equivalent.json.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import ts from "typescript";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "8" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});

/** Tests, the quickest first. */
const format = (id) => [["test/fixtures.test.ts", "-t", id], [`test/formats/${id}`]];
const governance = [["test/governance.test.ts"]];
/** Where a wrong answer is a wrong green. */
const core = {
  "model/rule.ts": [["test/fixtures.test.ts"]],
  "formats/avro/decode/resolver.ts": format("avro"),
  "formats/avro/decode/unions.ts": format("avro"),
  "formats/avro/decode/fields.ts": format("avro"),
  "formats/avro/decode/enums.ts": format("avro"),
  "formats/protobuf/decoding/field.ts": format("protobuf"),
  "formats/protobuf/decoding/message.ts": format("protobuf"),
  "formats/protobuf/decoding/oneof.ts": format("protobuf"),
  "formats/json-schema/engine/search.ts": format("json-schema"),
  "formats/json-schema/engine/objects.ts": format("json-schema"),
  "governance/sign-offs/sign-off-count.ts": governance,
  "governance/sign-offs/valid-sign-offs.ts": governance,
  "governance/sign-offs/never-counts.ts": governance,
  "governance/owners/people.ts": governance,
  "governance/decision/open-window.ts": governance,
};

/** Lines whose survivors change no answer, with the reason: survivors there are counted apart. */
const equivalents = JSON.parse(readFileSync(join(root, "scripts/mutate-equivalent.json"), "utf8"));
for (const { path, code } of equivalents)
  if (!linesOf(readFileSync(join(root, "src", path), "utf8")).includes(code))
    throw new Error(`scripts/mutate-equivalent.json: ${path} has no line "${code}"`);

function linesOf(text) {
  return text.split("\n").map((line) => line.trim());
}

const swapped = new Map(
  [
    ["===", "!=="],
    ["!==", "==="],
    ["<", "<="],
    ["<=", "<"],
    [">", ">="],
    [">=", ">"],
    ["&&", "||"],
    ["||", "&&"],
  ].map(([from, to]) => [from, to]),
);
const words = new Map([
  ["some", "every"],
  ["every", "some"],
  ["min", "max"],
  ["max", "min"],
]);
const outcomes = new Map([
  ["reads", "rejects"],
  ["rejects", "reads"],
  ["misreads", "reads"],
]);

/** @returns every mutant of a text: { start, end, text, line }. */
function mutantsOf(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const mutants = [];
  const add = (node, replacement) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ start, end: node.getEnd(), text: replacement, line });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = swapped.get(node.operatorToken.getText(source));
      if (other !== undefined) add(node.operatorToken, other);
    }
    if (ts.isIfStatement(node)) {
      add(node.expression, "false");
      add(node.expression, "true");
    }
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(source)})`);
    if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) {
      const other = words.get(node.name.text);
      if (other !== undefined) add(node.name, other);
    }
    if (ts.isStringLiteral(node) && outcomes.has(node.text))
      add(node, JSON.stringify(outcomes.get(node.text)));
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, "false");
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, "true");
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node, ";");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** `count` of them, the same for one seed. */
function sampled(mutants, count, seed) {
  let state = seed * 2654435761;
  const random = () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
  return mutants
    .map((mutant) => [random(), mutant])
    .sort(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, mutant]) => mutant)
    .sort((a, b) => a.start - b.start);
}

function survives(folder, tests) {
  return tests.every((args) => {
    const jest = [
      "--experimental-vm-modules",
      "node_modules/jest/bin/jest.js",
      "--bail",
      "--silent",
      "-w",
      "2",
    ];
    const options = { cwd: folder, timeout: 300_000, killSignal: "SIGKILL", stdio: "ignore" };
    return spawnSync(process.execPath, [...jest, ...args], options).status === 0; // a hang is noticed too
  });
}

const folder = mkdtempSync(join(tmpdir(), "contract-check-mutants-"));
const survivors = [];
const equivalent = [];
let count = 0;
try {
  for (const name of readdirSync(root))
    if (![".git", "node_modules", "dist"].includes(name))
      cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [path, tests] of Object.entries(core).filter(([path]) => path.includes(values.only))) {
    const file = join(folder, "src", path);
    const text = readFileSync(file, "utf8");
    if (!survives(folder, tests)) throw new Error(`${path}: its tests fail without any mutant`);
    for (const { start, end, text: replacement, line } of sampled(
      mutantsOf(path, text),
      Number(values.sample),
      Number(values.seed),
    )) {
      writeFileSync(file, text.slice(0, start) + replacement + text.slice(end));
      const survivor = survives(folder, tests);
      const shown = `src/${path}:${line}  ${text.slice(start, end).split("\n")[0]}  →  ${replacement}`;
      const code = linesOf(text)[line - 1];
      const reason = equivalents.find((entry) => entry.path === path && entry.code === code)?.why;
      const result = survivor ? (reason === undefined ? "SURVIVED" : "the same") : "noticed ";
      console.log(`${result}  ${shown}${survivor && reason !== undefined ? `: ${reason}` : ""}`);
      if (survivor) (reason === undefined ? survivors : equivalent).push(shown);
      count += 1;
    }
    writeFileSync(file, text);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const different = count - equivalent.length;
const noticed = different - survivors.length;
console.log(
  `${noticed} of ${different} mutants were noticed (${((noticed / different) * 100).toFixed(1)} %); ${equivalent.length} more change no answer`,
);
for (const survivor of survivors) console.log(`  ${survivor}`);
process.exitCode = survivors.length * 10 > different ? 1 : 0;
