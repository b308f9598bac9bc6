// Bundles dist/: the CLI, the Action and the library with lazy chunks, the rules' pages, the notices, the types.
// node scripts/build.mjs OUTDIR builds only the bundles, there (the Action's tests run what the sources give).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [elsewhere] = process.argv.slice(2);
const dist = elsewhere ?? join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const formats = ["avro", "protobuf", "json-schema"];
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
// Bundled CommonJS packages ask for node's modules by require.
const requiring =
  'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);';
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  charset: "utf8",
  legalComments: "none",
  define: { CONTRACT_CHECK_VERSION: JSON.stringify(version) },
  banner: { js: requiring },
  logLevel: "warning",
  metafile: true,
};
// What every run of the command needs is one file, and so is each format: each further file costs start-up time. What
// is loaded only when it is needed is built beside them, and shares chunks. (Code in several exists several times;
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
async function single(input, outfile, plugin) {
  const file = join(dist, outfile);
  const built = await build({ ...common, entryPoints: [input], outfile: file, plugins: [plugin] });
  const text = readFileSync(file, "utf8");
  // Making a require that nobody calls costs start-up time.
  if (!text.includes('__require("')) writeFileSync(file, text.replace(`${requiring}\n`, ""));
  return built;
}
const cli = await single("src/cli.ts", "cli.js", lazily("./cli"));
const isFormat = (name) => formats.some((id) => name === `formats-${id}-${id}`);
const ofFormats = [];
for (const [name, file] of [...lazy].filter(([name]) => isFormat(name)).sort())
  ofFormats.push(await single(file, `cli/${name}.js`, lazily(".")));
const chunked = { ...common, splitting: true, chunkNames: "[name]-[hash]" };
const parts = await build({
  ...chunked,
  entryPoints: Object.fromEntries([...lazy].filter(([name]) => !isFormat(name)).sort()),
  outdir: join(dist, "cli"),
  plugins: [lazily(".", isFormat)],
});
const others = await build({
  ...chunked,
  entryPoints: ["src/action.ts", "src/index.ts"],
  outdir: dist,
  chunkNames: "chunks/[name]-[hash]",
});
// The thread's file stands where each of the other files finds it: one folder up (cross-check/ask.ts).
const threads = await build({
  ...common,
  entryPoints: ["src/formats/json-schema/json-schema-diff-worker.js"],
  outdir: dist,
});
const bundles = [cli, ...ofFormats, parts, others, threads];
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
