// Builds dist/: the command, the Action and the library as one program in few files, its types, notices and SBOM.
// node scripts/build.mjs OUTDIR builds there: tests run what the sources give.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { transform } from "esbuild";
import { rolldown } from "rolldown";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { roomsOf } from "./build/rooms.mjs";
import { notices, packagesOf, softwareBill } from "./build/packages.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [elsewhere] = process.argv.slice(2);
const dist = elsewhere === undefined ? join(root, "dist") : resolve(elsewhere);
const { version, engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const runtimeFile = "rolldown-runtime.js";
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
// CommonJS: starting node's loader of ECMAScript modules alone takes an eighth of `node -e 0`.
writeFileSync(join(dist, "package.json"), '{ "type": "commonjs" }\n');
const modules = await bundle({
  cli: "src/cli.ts",
  action: "src/action.ts",
  index: "src/index.ts",
  "json-schema-diff-worker": "src/formats/json-schema/judging/cross-check/json-schema-diff-worker.js",
});
const packages = packagesOf(root, modules);
// Protobuf files of others that are bundled as text.
const texts = [readFileSync(join(root, "src/formats/protobuf/model/bundled-protos.LICENSE.txt"), "utf8")];
writeFileSync(join(dist, "THIRD_PARTY_NOTICES.txt"), notices(packages, texts));
writeFileSync(join(dist, "sbom.cdx.json"), softwareBill(packages, version));
await types();

/** Writes the program into dist/. @returns the paths of its modules. */
async function bundle(input) {
  const graph = new Map();
  const program = await rolldown({
    cwd: root,
    input,
    platform: "node",
    logLevel: "silent",
    preserveEntrySignatures: "allow-extension",
    resolve: {
      extensionAlias: { ".js": [".ts", ".js"] },
      alias: {
        undici$: join(root, "scripts/build/undici.cjs"),
        lodash$: join(root, "scripts/build/lodash.cjs"),
      },
    },
    transform: {
      target: "node20",
      define: {
        CONTRACT_CHECK_VERSION: JSON.stringify(version),
        CONTRACT_CHECK_PAGES: JSON.stringify(pages()),
      },
    },
    plugins: [
      {
        name: "llhttp",
        // The same parser compiled for other instructions, 65 kB each; undici takes either.
        resolveId: (path, importer) =>
          path.endsWith("/llhttp_simd-wasm.js")
            ? join(dirname(importer), "../llhttp/llhttp-wasm.js")
            : undefined,
      },
      {
        name: "html",
        // The indents inside templates of pages are for those who read the source.
        transform: (code, id) =>
          id.endsWith(".ts") && code.includes("html`") ? code.replace(/\n +/g, "\n") : undefined,
      },
      {
        name: "bundled protos",
        load: (path) => (path.endsWith("/well-known.generated.ts") ? packed(path) : undefined),
      },
      {
        name: "graph",
        buildEnd(error) {
          if (error) return;
          for (const id of this.getModuleIds()) {
            const { importedIds, dynamicallyImportedIds } = this.getModuleInfo(id);
            graph.set(id, { now: importedIds, later: dynamicallyImportedIds });
          }
        },
      },
    ],
  });
  let roomOf;
  const name = (path) => (roomOf ??= roomsOf(root, graph, Object.values(input)))(path);
  const { output } = await program.generate({
    format: "cjs",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    minify: { compress: true, mangle: { keepNames: { function: false, class: true } }, codegen: true },
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name }] },
  });
  const runtime = output.find(({ fileName }) => fileName === runtimeFile)?.code;
  for (const { fileName, code, modules } of output.filter(({ fileName }) => fileName !== runtimeFile)) {
    const whole = code.replace(/require\([`"']\.\/rolldown-runtime\.js[`"']\)/, () => inlined(runtime));
    const printed = isOurs(modules) ? await inLines(whole) : whole;
    writeFileSync(
      join(dist, fileName),
      printed.replace(/^#!.*\n/, (first) => first + refuseOldNode()),
    );
  }
  return [...graph.keys()];
}

/** An old node gets a line that says so, before it meets syntax that it cannot read; so this is older than all of them. */
function refuseOldNode() {
  const [major, minor] = /(\d+)\.(\d+)/.exec(engines.node).slice(1);
  const message = `contract-check needs Node ${major}.${minor} or newer; this is Node `;
  return `var $node=process.versions.node.split(".");if($node[0]<${major}||$node[0]==${major}&&$node[1]<${minor}){console.error("${message}"+$node.join("."));process.exit(2)}\n`;
}

/** The bundler's few functions without state; a file of their own would be read in every run. */
function inlined(runtime) {
  return `(()=>{const exports={};${runtime.replace(/^\/\/.*$/gm, "")};return exports})()`;
}

/** Whether most of a file's text is of src/. */
function isOurs(modules) {
  let balance = 0;
  for (const [path, { renderedLength }] of Object.entries(modules))
    balance += path.includes("node_modules") ? -renderedLength : renderedLength;
  return balance > 0;
}

/** Short lines: a crash names a line that says where, and git shows what changed. */
async function inLines(code) {
  const printed = await transform(code, {
    platform: "node",
    target: "node20",
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    legalComments: "none",
  });
  return printed.code;
}

/** The rules' pages with their examples, for `explain`: brotli of a JSON object by rule, in base64. */
function pages() {
  const texts = {};
  for (const format of readdirSync(join(root, "src/formats")).sort()) {
    const folder = join(root, "fixtures", format);
    for (const rule of existsSync(folder) ? readdirSync(folder).sort() : []) {
      const page = join(folder, rule, "README.md");
      if (existsSync(page)) texts[`${format}/${rule}`] = readFileSync(page, "utf8");
    }
  }
  return brotliCompressSync(JSON.stringify(texts)).toString("base64");
}

/** The bundled .proto files, one a line of that module: brotli in base64, unpacked when the first is asked for. */
function packed(path) {
  const rows = readFileSync(path, "utf8").match(/^ {2}".*(?=,$)/gm);
  const text = brotliCompressSync(JSON.stringify(JSON.parse(`{${rows.join()}}`))).toString("base64");
  return `let texts;
export const wellKnown = () => (texts ??= JSON.parse(process.getBuiltinModule("node:zlib").brotliDecompressSync(Buffer.from("${text}", "base64")).toString()));`;
}

/** The library's types, in one file. */
async function types() {
  const declarations = await rollup({
    input: { index: join(root, "src/index.ts") },
    plugins: [dts({ tsconfig: join(root, "tsconfig.build.json") })],
  });
  await declarations.write({ dir: dist, format: "es" });
}
