// A Protobuf module shaped like a large public API: packages of ten files in twelve layers, of which one pull request
// changes 87 files that import, directly or not, 1,077.
const layers = 12;
const packagesPerLayer = 9;
const filesPerPackage = 10;
const changedFiles = 87;
/** Changed files that others import; the rest are at the top. */
const changedBelow = 7;
const messages = 5;
/** The top layer is cut so that the closure has exactly this many files. */
const files = 1077;

const scalars = ["string", "int64", "bool", "double", "bytes", "int32", "uint64", "float"];
const words = [
  "name",
  "create_time",
  "labels",
  "state",
  "etag",
  "uid",
  "display_name",
  "parent",
  "size",
  "kind",
];

function fileAt(index) {
  const package_ = Math.floor(index / filesPerPackage);
  const layer = Math.floor(package_ / packagesPerLayer);
  const name = `bench.area${package_ % packagesPerLayer}.v${layer}`;
  const at = index % filesPerPackage;
  return { index, layer, at, package: name, path: `proto/${name.replaceAll(".", "/")}/part${at}.proto` };
}

/** Each file uses one earlier file of its own package and three of the layer below, spread over its packages. */
function importsOf({ index, layer, at }) {
  const perLayer = packagesPerLayer * filesPerPackage;
  const below = (step) => (layer - 1) * perLayer + ((index * 7 + step * 31) % perLayer);
  const own = at >= 5 ? [index - 5] : [];
  // The first makes every file of the layer below somebody's import.
  return [...own, ...(layer === 0 ? [] : [index - perLayer, below(1), below(2)])].filter(
    (it, position, all) => all.indexOf(it) === position,
  );
}

function text(index, changed) {
  const file = fileAt(index);
  const imports = importsOf(file).map(fileAt);
  const lines = [
    'syntax = "proto3";',
    "",
    `package ${file.package};`,
    "",
    ...imports.map(({ path }) => `import "${path.slice("proto/".length)}";`),
    'import "google/protobuf/timestamp.proto";',
    "",
  ];
  for (let at = 0; at < messages; at += 1) lines.push(...message(index, at, imports, changed && at < 2));
  lines.push(...enumeration(index), ...service(index));
  return `${lines.join("\n")}\n`;
}

function message(index, at, imports, changed) {
  const name = `Part${index % filesPerPackage}Message${at}`;
  const lines = [
    `// ${name} describes one resource of the service; its fields are documented below.`,
    `message ${name} {`,
  ];
  for (let number = 1; number <= 9; number += 1) {
    const kind = changed && number === 3 ? "int32" : scalars[(index + at + number) % scalars.length];
    lines.push(
      `  // The ${words[number % words.length]} of the resource. It is set by the service when the resource is made,`,
      "  // and clients leave it empty in requests. See the guide about resources for how long it stays the same.",
      `  ${number % 6 === 0 ? "repeated " : ""}${kind} ${words[number % words.length]}_${number} = ${number};`,
    );
  }
  imports.forEach((it, position) => {
    const type = `.${it.package}.Part${it.at}Message${(at + position) % messages}`;
    lines.push("", `  // What it refers to.`, `  ${type} link_${position} = ${20 + position};`);
  });
  if (at > 0) lines.push(`  Part${index % filesPerPackage}Message${at - 1} previous = 30;`);
  lines.push(`  google.protobuf.Timestamp at = 31;`, `  map<string, string> tags = 32;`);
  if (changed) lines.push("  string added = 40;");
  return [...lines, "}", ""];
}

function enumeration(index) {
  const name = `Part${index % filesPerPackage}State`;
  const values = Array.from(
    { length: 8 },
    (_, at) => `  // State ${at}.\n  PART${index % filesPerPackage}_STATE_${at} = ${at};`,
  );
  return [`enum ${name} {`, ...values, "}", ""];
}

function service(index) {
  const prefix = `Part${index % filesPerPackage}`;
  const calls = Array.from(
    { length: 4 },
    (_, at) =>
      `  // Call ${at}.\n  rpc Call${at}(${prefix}Message${at}) returns (${prefix}Message${at + 1});`,
  );
  return [`service ${prefix}Service {`, ...calls, "}"];
}

/** The files of the module, and those that the pull request changes: most at the top, some that others import. */
export function protobufModule() {
  const top = (layers - 1) * packagesPerLayer * filesPerPackage;
  const changed = Array.from({ length: changedFiles }, (_, at) =>
    at < changedBelow ? top - 1 - at * 11 : top + at - changedBelow,
  );
  return {
    files: Array.from({ length: files }, (_, index) => ({
      path: fileAt(index).path,
      text: text(index, false),
    })),
    changed: changed.map((index) => ({ path: fileAt(index).path, text: text(index, true) })),
  };
}
