import { byText } from "../algorithms/order.js";
import { allOf } from "../algorithms/words.js";
import { fileMatches } from "../globs/globs.js";
import { plural } from "../reports/words.js";
import { type Mode, modes } from "../model/contract.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Group } from "./groups.js";

/** What a build registers with a schema registry. */
interface Registration {
  readonly build: string;
  readonly subject: string;
  /** The file of the contract. */
  readonly path: string;
  /** The level that the build sets for the subject. */
  readonly mode: Mode | undefined;
}

const buildNames = /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/;
const mostBuilds = 1000;
/** More subjects with levels of their own are left to a person. */
const mostEntries = 30;

/** What the plugin blocks of Maven and Gradle builds register, by Confluent's plugin and the one of the same name for Gradle. */
async function registrationsOf(side: Snapshot): Promise<readonly Registration[]> {
  const paths = [...side.entries.keys()].filter((path) => buildNames.test(path)).slice(0, mostBuilds);
  await side.load(paths);
  return paths.flatMap((build) => {
    const loaded = side.read(build);
    if (!("text" in loaded) || !loaded.text.includes("schema-registry")) return [];
    const { text } = loaded;
    const pairs = build.endsWith(".xml")
      ? mavenPairs(text, propertiesAround(side, build))
      : gradlePairs(text);
    const isLevel = ([, value]: Pair) => modeOf(value) !== undefined;
    const levels = new Map(pairs.filter(isLevel));
    const folder = build.slice(0, build.lastIndexOf("/") + 1);
    return pairs
      .filter((pair) => !isLevel(pair))
      .map(([subject, file]) => ({
        build,
        subject,
        path: pathIn(folder, file),
        mode: modeOf(levels.get(subject)),
      }))
      .filter(({ path }) => side.entries.has(path));
  });
}

type Pair = readonly [subject: string, value: string];

/** The elements of <subjects> and <compatibilityLevels>: each is named after its subject. */
function mavenPairs(text: string, properties: ReadonlyMap<string, string>): readonly Pair[] {
  const code = text
    .replace(/<!--[^]*?-->/g, "")
    .replace(/\$\{([\w.-]+)\}/g, (use, name: string) => properties.get(name) ?? use);
  const blocks = [...code.matchAll(/<(subjects|compatibilityLevels)>([^]*?)<\/\1>/g)];
  return blocks.flatMap(([, , block = ""]) => elementsIn(block));
}

function elementsIn(block: string): readonly Pair[] {
  return [...block.matchAll(/<([\w.-]+)>([^<>]*)<\/\1>/g)]
    .map(([, name = "", value = ""]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== "");
}

/** The properties of a Maven build and of those in the folders above it, which it inherits from; the nearest counts. */
function propertiesAround(side: Snapshot, build: string): ReadonlyMap<string, string> {
  const folders = build.split("/").slice(0, -1);
  const above = [...folders.keys(), folders.length].map((depth) =>
    [...folders.slice(0, depth), "pom.xml"].join("/"),
  );
  return new Map(
    above.flatMap((path) => {
      const loaded = side.entries.has(path) ? side.read(path) : undefined;
      // What a <profile> sets counts only where somebody asks for it.
      const text =
        loaded && "text" in loaded
          ? loaded.text.replace(/<!--[^]*?-->|<profiles>[^]*?<\/profiles>/g, "")
          : "";
      const blocks = [...text.matchAll(/<properties>([^]*?)<\/properties>/g)];
      return blocks.flatMap(([, block = ""]) => elementsIn(block));
    }),
  );
}

/** subject('orders-value', 'src/order.avsc', 'AVRO') registers, subject('orders-value', 'FULL') sets a level. */
function gradlePairs(text: string): readonly Pair[] {
  const code = text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...code.matchAll(/\bsubject\s*\(\s*(["'])(.*?)\1\s*,\s*(["'])(.*?)\3/g)].map(
    ([, , subject = "", , value = ""]) => [subject, value] as const,
  );
}

function pathIn(folder: string, file: string): string {
  const plain = file
    .replace(/^\$\{?(?:project\.)?(?:basedir|projectDir|rootDir)\}?\//, "")
    .replace(/^\.\//, "");
  return `${folder}${plain}`;
}

function modeOf(level: string | undefined): Mode | undefined {
  return modes.find((mode) => mode === level?.toLowerCase().replace("_", "-"));
}

/** Entries for what a build registers under a level of its own, and what people should know of the others. */
export async function registered(
  side: Snapshot,
  groups: readonly Group[],
): Promise<{ readonly groups: readonly Group[]; readonly remarks: readonly string[] }> {
  const registrations = (await registrationsOf(side)).filter(({ path }) =>
    groups.some(({ files }) => files.includes(path)),
  );
  const leveled = registrations.filter(({ path, mode }) => mode !== undefined && fileMatches(path, path));
  const entries = leveled.length <= mostEntries ? leveled : [];
  const left = registrations.filter((registration) => !entries.includes(registration));
  const builds = [...new Set(left.map(({ build }) => build))].sort();
  return {
    groups: entries.sort(byText(({ path }) => path)).flatMap(({ path, mode, build, subject }) => {
      const format = groups.find(({ files }) => files.includes(path))?.format;
      return format && mode
        ? [
            {
              format,
              files: [path],
              glob: path,
              asked: {
                mode,
                profile: "confluent" as const,
                because: `what ${build} for ${subject} asks; that level is Confluent's, so it is judged as Confluent's registry judges`,
              },
            },
          ]
        : [];
    }),
    remarks:
      left.length === 0
        ? []
        : [
            `${allOf(builds)}: ${plural(left.length, "contract")} registered with a schema registry; what it asks of them is their promise: write it as compatibility: in their entries.`,
          ],
  };
}
