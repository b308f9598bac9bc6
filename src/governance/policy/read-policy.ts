import type { Handle } from "../../model/decision.js";
import type { PartialLocation } from "../../model/location.js";
import type { Loaded, Snapshot } from "../../model/snapshot.js";
import { textOf } from "../../source/text.js";
import type { Calendar } from "../calendar/compile.js";
import { durationMillis } from "../calendar/instants.js";
import type { CalendarFault, CalendarSource } from "../calendar/types.js";
import { startOf, untilOf } from "../files/dates.js";
import type { ConfigFault } from "../files/fault.js";
import { configFault } from "../files/fault.js";
import type { Part } from "../files/parts.js";
import { configPath, readPart, readParts } from "../files/parts.js";
import { codeownersOf, codeownersPaths } from "../owners/codeowners.js";
import type { CodeownersLine } from "../owners/codeowners.js";
import { importCatalogues } from "../imports/catalogues.js";
import { checkPolicy } from "./check-policy.js";
import type { Consumer, ContractEntry, Person, Policy, PolicyRule, Team, Waiver } from "./policy.js";
import type { RawConfig, RawPolicy, RawTeam } from "./raw.js";
import { listOf } from "./raw.js";

export type PolicyRead = { readonly policy: Policy } | { readonly faults: readonly ConfigFault[] };

/**
 * Reads what governs: configuration, people and calendar at the governed tip, and nothing else. Without any
 * governance file the policy is the built-in one, marked as not configured. Never throws for what a file says.
 */
export async function readPolicy(tip: Snapshot, config: string = configPath): Promise<PolicyRead> {
  if (config !== configPath && !tip.entries.has(config))
    return {
      faults: [configFault("GV001", `there is no ${config} on the governed branch`, { file: config })],
    };
  const { parts, central, faults } = await readParts(tip, config);
  if (faults.length > 0) return { faults };
  if (parts.length === 0) return { policy: withoutConfig };
  // The central file comes first: where several entries speak, the last one wins.
  const all = [...central, ...parts];
  const clashes = sectionsTwice(parts);
  const calendar = await calendarOf(tip, parts, central);
  const own = assemble(all, calendar, await readCodeowners(tip));
  const imported = await importCatalogues(tip, all, own);
  if (imported.faults.length > 0) return { faults: imported.faults };
  // Imported entries come first: what this configuration says itself wins.
  const policy: Policy = {
    ...own,
    contracts: [...imported.contracts, ...own.contracts],
    consumers: [...imported.consumers, ...own.consumers],
  };
  const checked = [...clashes, ...checkPolicy(policy, all), ...(calendar?.faults ?? []).map(calendarFault)];
  return checked.length > 0 ? { faults: checked } : { policy };
}

/** What holds where the governed branch has no configuration: everything is told, nothing enforced. */
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
  table: {},
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

/** Maps and single values may stand in one file only: two would need a rule that nobody remembers. */
function sectionsTwice(parts: readonly Part[]): readonly ConfigFault[] {
  const once = ["policy", "defaults", "timezone", "regionMode", "imports", "enforce"] as const;
  return once.flatMap((key) => {
    const [first, second] = parts.filter(({ raw }) => raw[key] !== undefined);
    if (!first || !second) return [];
    const message = `${key}: stands in ${first.file} too: keep it in one file`;
    return [configFault("GV005", message, second.at(key))];
  });
}

/** The last file that says something says it. */
function last<Key extends keyof RawConfig>(parts: readonly Part[], key: Key): RawConfig[Key] | undefined {
  return parts.findLast(({ raw }) => raw[key] !== undefined)?.raw[key];
}

function assemble(
  parts: readonly Part[],
  calendar: Calendar | undefined,
  codeowners: readonly CodeownersLine[],
): Policy {
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
    codeowners,
    teams: new Map(parts.flatMap(teamsOf).map((team) => [team.handle.toLowerCase(), team])),
    people: new Map(parts.flatMap(peopleOf).map((person) => [person.handle.toLowerCase(), person])),
    consumers: parts.flatMap(consumersOf),
    calendar,
    rules: parts.flatMap(rulesOf),
    table: Object.assign({}, ...parts.map(({ raw }) => raw.policy ?? {})) as RawPolicy,
    waivers: parts.flatMap(waiversOf),
    signoff: last(parts, "signoff") ?? {},
    closeGuard: durationMillis(clock?.closeGuard ?? "PT0S") ?? 0,
    minRemaining: durationMillis(clock?.minRemaining ?? "PT0S") ?? 0,
    governance: { owners: listOf(governance?.owner), files: listOf(governance?.files) },
  };
}

function contractsOf(part: Part): readonly ContractEntry[] {
  return (part.raw.contracts ?? []).map(({ files, ignore, owner, elements, ...rest }, i) => ({
    ...rest,
    files: listOf(files),
    ignore: listOf(ignore),
    owners: listOf(owner),
    elements: (elements ?? []).map(({ owner: owners, ...element }, j) => ({
      ...element,
      owners: listOf(owners),
      location: part.at("contracts", i, "elements", j),
    })),
    location: part.at("contracts", i),
  }));
}

function enforcementsOf({ raw }: Part): Policy["enforce"] {
  const { enforce } = raw;
  if (enforce === undefined) return [];
  if (typeof enforce === "string") return [{ files: ["**"], enforce }];
  return enforce.map((one) => ({ files: listOf(one.files), enforce: one.enforce }));
}

function teamsOf(part: Part): readonly Team[] {
  return Object.entries(part.raw.teams ?? {}).map(([handle, team]) => ({
    handle: handle as Handle,
    members: membersOf(team).map(handleOf),
    github: !isList(team) && team.github === true,
    ...(!isList(team) && team.function !== undefined && { function: team.function }),
    location: part.at("teams", handle),
  }));
}

function isList(team: RawTeam): team is readonly string[] {
  return Array.isArray(team);
}

function membersOf(team: RawTeam): readonly string[] {
  return isList(team) ? team : (team.members ?? []);
}

/** Members are logins; "github:dana" and "@dana" say the same. */
function handleOf(login: string): Handle {
  return `@${login.replace(/^github:/, "").replace(/^@/, "")}`;
}

function peopleOf(part: Part): readonly Person[] {
  return Object.entries(part.raw.people ?? {}).map(([handle, { keys, emails, away }]) => ({
    handle: handle as Handle,
    keys: keys ?? [],
    emails: (emails ?? []).map((email) => email.toLowerCase()),
    away: (away ?? []).map(({ from, to, deputy }) => ({
      from: startOf(from) ?? Infinity,
      to: untilOf(to) ?? -Infinity,
      deputy,
    })),
  }));
}

function consumersOf(part: Part): readonly Consumer[] {
  return (part.raw.consumers ?? []).map(({ owner, ack, ...consumer }, i) => ({
    ...consumer,
    owners: listOf(owner),
    ack: ack ?? "breaking",
    location: part.at("consumers", i),
  }));
}

function rulesOf(part: Part): readonly PolicyRule[] {
  return (part.raw.policy?.rules ?? []).map((rule, i) => ({
    ...rule,
    location: part.at("policy", "rules", i),
  }));
}

function waiversOf(part: Part): readonly Waiver[] {
  return (part.raw.waivers ?? []).map((waiver, i) => ({
    ...waiver,
    until: untilOf(waiver.expires) ?? -Infinity,
    location: part.at("waivers", i),
  }));
}

/** Time zones and recurrences are loaded only where there is a calendar. */
async function calendarOf(
  tip: Snapshot,
  parts: readonly Part[],
  central: readonly Part[],
): Promise<Calendar | undefined> {
  const own = mergedSource("this repository", parts);
  const more = await moreCalendars(tip, [...central, ...parts]);
  const sources = [
    ...(own ? [own] : []),
    ...central.flatMap((part) => mergedSource(part.file, [part]) ?? []),
    ...more.sources,
  ];
  if (sources.length + more.faults.length === 0) return undefined;
  const regionMode = last([...central, ...parts], "regionMode");
  const { compileCalendar } = await import("../calendar/compile.js");
  return compileCalendar(sources, { faults: more.faults, ...(regionMode && { regionMode }) });
}

interface MoreCalendars {
  readonly sources: CalendarSource[];
  readonly faults: CalendarFault[];
}

/** The calendars that `calendars:` names: each stands for itself, all must permit, any freeze denies. */
async function moreCalendars(tip: Snapshot, parts: readonly Part[]): Promise<MoreCalendars> {
  const found: MoreCalendars = { sources: [], faults: [] };
  for (const part of parts) {
    for (const [i, entry] of (part.raw.calendars ?? []).entries()) {
      const at = part.at("calendars", i);
      const path = entry.file ?? entry.ics;
      if (path === undefined || (entry.file !== undefined && entry.ics !== undefined)) {
        found.faults.push({ code: "GV004", message: "a calendar needs either file: or ics:", location: at });
      } else await addCalendar(tip, path, entry, at, found);
    }
  }
  return found;
}

async function addCalendar(
  tip: Snapshot,
  path: string,
  { ics, kind, timezone }: NonNullable<RawConfig["calendars"]>[number],
  at: PartialLocation,
  found: MoreCalendars,
): Promise<void> {
  const entry = tip.entries.get(path);
  await tip.load([path]);
  const loaded: Loaded = entry?.mode.startsWith("100") ? tip.read(path) : { fault: "there is no such file" };
  if ("fault" in loaded) {
    found.faults.push({ code: "GV200", message: `${path} cannot be read: ${loaded.fault}`, location: at });
    return;
  }
  if (ics === undefined) {
    const read = await readPart(tip, path, "calendar");
    if ("faults" in read) found.faults.push(...read.faults);
    else found.sources.push(...[mergedSource(path, [read.part])].filter((source) => source !== undefined));
    return;
  }
  const { readIcs } = await import("../calendar/ics-read.js");
  const read = await readIcs(loaded.text, {
    id: path,
    file: path,
    ...(kind && { kind }),
    ...(timezone !== undefined && { timezone }),
  });
  found.sources.push(read.source);
  found.faults.push(...read.faults);
}

function mergedSource(id: string, parts: readonly Part[]): CalendarSource | undefined {
  const timezone = last(parts, "timezone");
  const source = {
    id: parts.find(({ raw }) => raw.windows ?? raw.freezes)?.file ?? id,
    ...(timezone !== undefined && { timezone }),
    windows: parts.flatMap((part) =>
      (part.raw.windows ?? []).map(({ approvers, ...window }, i) => ({
        ...window,
        ...(approvers !== undefined && { approvers: listOf(approvers) }),
        location: part.at("windows", i),
      })),
    ),
    freezes: parts.flatMap((part) =>
      (part.raw.freezes ?? []).map((freeze, i) => ({ ...freeze, location: part.at("freezes", i) })),
    ),
    advisories: parts.flatMap((part) =>
      (part.raw.advisories ?? []).map((advisory, i) => ({ ...advisory, location: part.at("advisories", i) })),
    ),
  };
  const empty = source.windows.length + source.freezes.length + source.advisories.length === 0;
  return empty ? undefined : source;
}
