import type { Snapshot } from "../../model/snapshot.js";
import { textOf } from "../../source/text.js";
import type { Calendar } from "../../calendar/rules/compile.js";
import { durationMillis } from "../../calendar/time/instants.js";
import { type ConfigFault, configFault } from "../files/fault.js";
import { configPath } from "../policy/config-names.js";
import { type Part, readParts } from "../policy/parts.js";
import { importCatalogues } from "../imports/catalogues.js";
import { type CodeownersLine, codeownersOf, codeownersPaths } from "../../globs/codeowners.js";
import { calendarOf } from "./calendars.js";
import { checkPolicy } from "./check-policy.js";
import type { Policy } from "../policy/policy.js";
import { listOf, type RawPolicy } from "../policy/raw.js";
import {
  consumersOf,
  contractsOf,
  enforcementsOf,
  last,
  peopleOf,
  rulesOf,
  teamsOf,
  waiversOf,
} from "./sections.js";

export type PolicyRead = { readonly policy: Policy } | { readonly faults: readonly ConfigFault[] };

/**
 * Reads what governs: configuration, people and calendar at the governed tip, and nothing else. Without any
 * governance file the policy is the built-in one, marked as not configured. Never throws for what a file says.
 */
export async function readPolicy(tip: Snapshot, config?: string): Promise<PolicyRead> {
  if (config !== undefined && !tip.entries.has(config))
    return {
      faults: [configFault("GV001", `there is no ${config} on the governed branch`, { file: config })],
    };
  const { parts, central, faults } = await readParts(tip, config ?? configPath);
  if (faults.length > 0) return { faults };
  if (parts.length === 0) return { policy: { ...withoutConfig, codeowners: await readCodeowners(tip) } };
  // The central file comes first: where several entries speak, the last one wins.
  const all = [...central, ...parts];
  const clashes = sectionsTwice(parts);
  const calendar = await calendarOf(tip, parts, central);
  const own = assemble(all, calendar, await readCodeowners(tip));
  const imported = await importCatalogues(tip, all, own);
  if (imported.faults.length > 0) return { faults: imported.faults };
  // Imported entries come first: the entries of this configuration win.
  const policy: Policy = {
    ...own,
    contracts: [...imported.contracts, ...own.contracts],
    consumers: [...imported.consumers, ...own.consumers],
  };
  const checked = [...clashes, ...checkPolicy(policy, all), ...(calendar?.faults ?? []).map(calendarFault)];
  return checked.length > 0 ? { faults: checked } : { policy };
}

/** The policy without a configuration on the governed branch: everything is reported, nothing enforced. */
export const withoutConfig: Policy = {
  configured: false,
  files: [],
  contracts: [],
  defaults: {},
  include: [],
  ignore: [],
  enforce: [{ files: ["**"], enforce: "report" }],
  defaultOwners: [],
  codeowners: [],
  teams: new Map(),
  people: new Map(),
  consumers: [],
  calendar: undefined,
  rules: [],
  settings: {},
  waivers: [],
  signoff: {},
  closeGuard: 0,
  minRemaining: 0,
  governance: { owners: [], files: [] },
};

function calendarFault({ code, message, location }: Calendar["faults"][number]): ConfigFault {
  return configFault(code, message, location);
}

async function readCodeowners(tip: Snapshot): Promise<readonly CodeownersLine[]> {
  const path = codeownersPaths.find((candidate) => tip.entries.has(candidate));
  if (path === undefined) return [];
  await tip.load([path]);
  const loaded = tip.read(path);
  return "text" in loaded ? codeownersOf(textOf(path, tip.side, loaded.text)) : [];
}

/** Maps and single values may stand in one file only: merging would need precedence rules, so it is refused. */
function sectionsTwice(parts: readonly Part[]): readonly ConfigFault[] {
  const once = ["policy", "defaults", "timezone", "regionMode", "imports", "enforce"] as const;
  return once.flatMap((key) => {
    const [first, second] = parts.filter(({ raw }) => raw[key] !== undefined);
    if (!first || !second) return [];
    const message = `${key}: stands in ${first.file} too: keep it in one file`;
    return [configFault("GV005", message, second.at(key))];
  });
}

/** Files outside governance/ that govern all the same: other calendars, and catalogues that say who owns and reads. */
function namedFiles({ calendars = [], imports }: Part["raw"]): readonly string[] {
  const calendarFiles = calendars.flatMap(({ file, ics }) => file ?? ics ?? []);
  return [...calendarFiles, ...listOf(imports?.backstage), ...listOf(imports?.odcs)];
}

function assemble(
  parts: readonly Part[],
  calendar: Calendar | undefined,
  codeowners: readonly CodeownersLine[],
): Policy {
  const people = parts.flatMap(peopleOf);
  const ownerOf = (email: string) =>
    people.find(({ emails }) => emails.includes(email.toLowerCase()))?.handle ?? [];
  const defaults = last(parts, "defaults") ?? {};
  const unowned = last(parts, "unowned");
  const clock = last(parts, "clock");
  const governance = last(parts, "governance");
  const defaultOwner = last(parts, "defaultOwner") ?? defaults.owner;
  return {
    configured: true,
    files: parts.map(({ file }) => file),
    contracts: parts.flatMap(contractsOf),
    defaults,
    include: parts.flatMap(({ raw }) => listOf(raw.include)),
    ignore: parts.flatMap(({ raw }) => listOf(raw.ignore)),
    enforce: parts.flatMap(enforcementsOf),
    ...(unowned && { unowned }),
    defaultOwners: listOf(defaultOwner),
    codeowners: codeowners.map((line) => ({
      ...line,
      owners: [...line.owners, ...line.emails.flatMap(ownerOf)],
    })),
    teams: new Map(parts.flatMap(teamsOf).map((team) => [team.handle.toLowerCase(), team])),
    people: new Map(people.map((person) => [person.handle.toLowerCase(), person])),
    consumers: parts.flatMap(consumersOf),
    calendar,
    rules: parts.flatMap(rulesOf),
    settings: Object.assign({}, ...parts.map(({ raw }) => raw.policy ?? {})) as RawPolicy,
    waivers: parts.flatMap(waiversOf),
    signoff: last(parts, "signoff") ?? {},
    closeGuard: durationMillis(clock?.closeGuard ?? "PT0S") ?? 0,
    minRemaining: durationMillis(clock?.minRemaining ?? "PT0S") ?? 0,
    governance: {
      owners: listOf(governance?.owner),
      files: [...listOf(governance?.files), ...parts.flatMap(({ raw }) => namedFiles(raw))],
    },
  };
}
