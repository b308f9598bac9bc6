// Bundles dist/: the CLI, the Action and the library with lazy chunks, the rules' pages, the notices, the types.
// node scripts/build.mjs OUTDIR builds only the bundles, there (the Action's tests run what the sources give).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [elsewhere] = process.argv.slice(2);
const dist = elsewhere ?? join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const formats = readdirSync(join(root, "src/formats")).filter((name) =>
  existsSync(join(root, `src/formats/${name}/rules`)),
);
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  legalComments: "none",
  define: { CONTRACT_CHECK_VERSION: JSON.stringify(version) },
  logLevel: "warning",
  metafile: true,
};
// The command is CommonJS: starting node's loader of ECMAScript modules alone takes an eighth of `node -e 0`.
const commonJs = { ...common, format: "cjs", supported: { "dynamic-import": false } };
// What every run of the command needs before git is asked is one file, what it needs then another, and so is each
// format: each further file costs start-up time. What is loaded only when it is needed is built beside them, and shares chunks. (Code in several exists several times;
// nothing relies on its identity.)
const lazy = new Map();
/** Leaves relative dynamic imports (those that `apart` names) as imports of a file of its own in `folder`. */
function lazily(folder, apart = () => true) {
  return {
    name: "lazily",
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, resolveDir, path }) => {
        if (kind !== "dynamic-import") return undefined;
        const file = join(resolveDir, path.replace(/\.js$/, ".ts"));
        const name = relative(join(root, "src"), file).replace(/\.ts$/, "").split(sep).join("-");
        if (!apart(name)) return undefined;
        lazy.set(name, relative(root, file));
        return { path: `${folder}/${name}.js`, external: true };
      });
    },
  };
}
const single = (input, outfile, plugin) =>
  build({ ...commonJs, entryPoints: [input], outfile: join(dist, outfile), plugins: [plugin] });
const cli = await single("src/cli.ts", "cli.js", lazily("./cli"));
// What the usual runs load; the gate and the comparison of two files name the formats.
const mostly = new Set([
  "line-gate",
  "commands-diff",
  "reports-text",
  ...formats.map((id) => `formats-${id}-${id}`),
]);
const isMostly = (name) => mostly.has(name);
const singles = [];
for (const name of mostly) singles.push(await single(lazy.get(name), `cli/${name}.js`, lazily(".")));
// Bundled CommonJS packages ask for node's modules by require.
const requiring =
  'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);';
const chunked = { ...common, format: "esm", splitting: true, chunkNames: "[name]-[hash]" };
const parts = await build({
  ...chunked,
  entryPoints: Object.fromEntries([...lazy].filter(([name]) => !isMostly(name)).sort()),
  outdir: join(dist, "cli"),
  plugins: [lazily(".", isMostly)],
});
for (const file of Object.keys(parts.metafile.outputs)) await toCommonJs(join(root, file));
const others = await build({
  ...chunked,
  banner: { js: requiring },
  entryPoints: { "chunks/action": "src/action.ts", index: "src/index.ts" },
  outdir: dist,
  outExtension: { ".js": ".mjs" },
  chunkNames: "chunks/[name]-[hash]",
});
// GitHub starts it by this name.
writeFileSync(join(dist, "action.js"), 'import("./chunks/action.mjs");\n');
// The thread's file stands where each of the other files finds it: one folder up (cross-check/ask.ts).
const threads = await build({
  ...commonJs,
  entryPoints: ["src/formats/json-schema/judging/json-schema-diff-worker.js"],
  outdir: dist,
});
writeFileSync(join(dist, "package.json"), '{ "type": "commonjs" }\n');
const bundles = [cli, ...singles, parts, others, threads];
if (elsewhere) process.exit(0);
const inputs = new Set(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)));

const pages = {};
for (const format of formats) {
  const folder = join(root, "fixtures", format);
  for (const rule of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const page = join(folder, rule, "README.md");
    if (existsSync(page)) pages[`${format}/${rule}`] = readFileSync(page, "utf8");
  }
}
writeFileSync(join(dist, "pages.json"), `${JSON.stringify(pages, null, 1)}\n`);
writeFileSync(join(dist, "THIRD_PARTY_NOTICES.txt"), notices([...inputs]));

const types = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/typescript/bin/tsc"),
    "--declaration",
    "--emitDeclarationOnly",
    "--noEmit",
    "false",
    "--rootDir",
    "src",
    "--outDir",
    "dist/types",
    "--stripInternal",
    "-p",
    "tsconfig.build.json",
  ],
  { cwd: root, stdio: "inherit" },
);
if (types.status !== 0) process.exit(1);
writeFileSync(join(dist, "types/package.json"), '{ "type": "module" }\n');

/** Only ECMAScript modules can share chunks, so they are translated one by one afterwards. */
async function toCommonJs(file) {
  const { code } = await transform(readFileSync(file, "utf8"), {
    format: "cjs",
    platform: "node",
    target: "node20",
    supported: commonJs.supported,
    define: { "import.meta.url": "__importMetaUrl" },
  });
  const url = 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;\n';
  const strict = code.startsWith('"use strict";\n') ? '"use strict";\n' : "";
  const rest = code.slice(strict.length);
  writeFileSync(file, strict + (rest.includes("__importMetaUrl") ? url : "") + rest);
}

/** The licence text of every package that ended up in a bundle. */
function notices(files) {
  const packages = new Map();
  for (const file of files) {
    const match = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(file);
    if (match) packages.set(match[1], match[2]);
  }
  const sections = [...packages].map(([folder, name]) => {
    const info = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const licence = readdirSync(join(root, folder)).find((file) => /^(licen[sc]e|copying)/i.test(file));
    const text = licence
      ? readFileSync(join(root, folder, licence), "utf8").trim()
      : "(the package ships no licence text)";
    return `${name} ${info.version} (${info.license ?? "see below"})\n\n${text}\n`;
  });
  // Protobuf files of others that are bundled as text.
  sections.push(readFileSync(join(root, "src/formats/protobuf/model/google-protos.LICENSE.txt"), "utf8"));
  return [...new Set(sections)].sort().join(`\n${"-".repeat(78)}\n\n`);
}
