import type { Handle } from "../model/decision.js";
import { editorSchemaPath } from "../model/schema-files.js";
import { oneLine } from "../reports/escape.js";
import { plural } from "../reports/words.js";
import type { Group, Grouped } from "./groups.js";
import type { Surroundings } from "./people.js";
import type { Fit } from "./promises.js";

/** Everything that the config is written from. */
export interface ConfigPlan extends Grouped {
  readonly fits: ReadonlyMap<Group, Fit>;
  /** Whether promises are declared, or only told in comments. */
  readonly promises: boolean;
  /** Written where some contract has no owner by CODEOWNERS. */
  readonly owner: Handle | undefined;
  readonly people: Surroundings["people"];
  readonly zone: string;
  /** A weekly window, where one is wanted. */
  readonly window: boolean;
  /** Catalogues of owners and consumers, by their key under `imports:`. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /** What other tools of the formats say, for people. */
  readonly remarks: readonly string[];
}

/** contract-check.yaml in report mode, with comments that teach. */
export function configText(plan: ConfigPlan): string {
  const { others, remarks } = plan;
  const sections = [
    [
      `# yaml-language-server: $schema=${editorSchemaPath}`,
      "# What contract-check asks of a change to a contract. It counts once it is on the default branch: a proposal is judged by",
      "# what is written there. `contract-check lint` checks this file, and editors complete it by the schema above, which is what",
      "# `contract-check schema config` prints.",
      "version: 1",
      "",
      "# report: everything is told, nothing is refused. Later: sign-off (owners must agree), then full (and a change window is open).",
      "# `contract-check audit --since 90d` shows what either would have cost so far.",
      "enforce: report",
    ],
    ownerLines(plan),
    contractLines(plan),
    others.length === 0
      ? []
      : [
          "# Not counted, although a glob above names them: test data, vendored and generated files.",
          `ignore: [${others.map(quoted).join(", ")}]`,
        ],
    importLines(plan),
    windowLines(plan),
    peopleLines(plan),
    remarks.map((remark) => `# ${remark.replace(/\s+/g, " ")}`),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function ownerLines({ owner }: ConfigPlan): readonly string[] {
  if (owner === undefined) return [];
  return [
    "# Who signs for contracts that neither `owner:` below nor CODEOWNERS gives to anybody. A guess from the commits: put the",
    "# GitHub login or team here.",
    `defaultOwner: ${quoted(owner)}`,
    "",
    "# Who signs for changes of this file, the calendar and the workflow, once something is enforced. The same guess.",
    "governance:",
    `  owner: ${quoted(owner)}`,
    ...(owner.includes("/")
      ? [
          "",
          "# Its members, as GitHub knows them: that needs a token that may read teams. Or list two logins at least: [ada, kim].",
          `teams: {${quoted(owner)}: {github: true}}`,
        ]
      : []),
  ];
}

function contractLines(plan: ConfigPlan): readonly string[] {
  const { groups } = plan;
  if (groups.length === 0)
    return [
      "# No contract was found yet. Files named *.avsc, *.proto or *.schema.json count without an entry; an entry gives them an owner",
      "# and a promise:",
      "# contracts:",
      "#   - files: contracts/**/*.avsc",
      '#     owner: "@login-or-team"',
      "#     compatibility: backward # new readers read old data; or forward, full, none, each also -transitive",
    ];
  return [
    "# The promise of each contract: backward (new readers read old data), forward (old readers read new data), full (both) or",
    "# none. Where several entries name a file, the last one counts.",
    "contracts:",
    ...groups.flatMap((group) => entryLines(group, plan)),
  ];
}

/** One entry of `contracts:`, as it stands in the list. */
export function entryLines(
  group: Group,
  { fits, promises }: Pick<ConfigPlan, "fits" | "promises">,
): readonly string[] {
  const fit = fits.get(group);
  const mode = fit?.proposed;
  const { full = 0, backward = 0, forward = 0 } = fit?.refused ?? {};
  const history =
    fit === undefined || fit.landings === 0
      ? "no landing changed them yet"
      : `of the last ${plural(fit.landings, "landing")} that changed them, full would have refused ${String(full)}, backward ${String(backward)}, forward ${String(forward)}`;
  const { asked, pattern, glob } = group;
  const count = plural(group.files.length, `${group.format} contract`);
  const about = asked
    ? `${count}; ${oneLine(asked.because)}`
    : pattern === undefined
      ? `${count}; ${history}`
      : `${count}; each version is compared with the one before it`;
  const promise = asked?.mode ?? mode ?? "backward";
  const isPromised = asked !== undefined || (promises && mode !== undefined);
  return [
    `  # ${about}.`,
    `  - files: ${quoted(pattern ?? glob)}`,
    isPromised ? `    compatibility: ${promise}` : `    # compatibility: ${promise}`,
    ...(asked ? [`    profile: ${asked.profile}`] : []),
  ];
}

function importLines({ imports }: ConfigPlan): readonly string[] {
  if (imports.size === 0) return [];
  const lines = [...imports].map(([key, paths]) => `  ${key}: [${paths.map(quoted).join(", ")}]`);
  return ["# Catalogues that say who owns and who reads a contract.", "imports:", ...lines];
}

function windowLines({ window, zone }: ConfigPlan): readonly string[] {
  const id = "weekly";
  const lines = [
    "windows:",
    `  - {id: ${id}, timezone: ${quoted(zone)}, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}`,
  ];
  const intro =
    "# When breaking changes may land, once `enforce: full` is set; `contract-check calendar` shows the next ones.";
  return [intro, ...lines.map((line) => (window ? line : `# ${line}`))];
}

function peopleLines({ people }: ConfigPlan): readonly string[] {
  if (people.length === 0) return [];
  return [
    "# Whose addresses commits carry; GitHub knows most, a laptop none. The handles are guesses: correct them. A public SSH key",
    "# under `keys:` lets its person sign with `contract-check sign`.",
    "people:",
    ...people.map(
      ({ handle, emails }) => `  ${quoted(handle)}: {emails: [${emails.map(quoted).join(", ")}]}`,
    ),
  ];
}

/** JSON's strings are YAML's too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
