import type { Handle } from "../../model/decision.js";
import { filesOf } from "../../globs/version-pattern.js";
import { startOf, untilOf } from "../files/dates.js";
import type { Part } from "../policy/parts.js";
import type { Consumer, ContractEntry, Person, Policy, PolicyRule, Team, Waiver } from "../policy/policy.js";
import { listOf, type RawPart, type RawTeam } from "../policy/raw.js";

/** The last file that sets a value wins. */
export function last<Key extends keyof RawPart>(parts: readonly Part[], key: Key): RawPart[Key] | undefined {
  return parts.findLast(({ raw }) => raw[key] !== undefined)?.raw[key];
}

export function contractsOf(part: Part): readonly ContractEntry[] {
  return (part.raw.contracts ?? []).map(({ files, ignore, owner, elements, ...rest }, i) => ({
    ...rest,
    ...filesOf(listOf(files)),
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

export function enforcementsOf({ raw }: Part): Policy["enforce"] {
  const { enforce } = raw;
  if (enforce === undefined) return [];
  if (typeof enforce === "string") return [{ files: ["**"], enforce }];
  return enforce.map((rule) => ({ files: listOf(rule.files), enforce: rule.enforce }));
}

export function teamsOf(part: Part): readonly Team[] {
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

export function peopleOf(part: Part): readonly Person[] {
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

export function consumersOf(part: Part): readonly Consumer[] {
  return (part.raw.consumers ?? []).map(({ owner, ack, ...consumer }, i) => ({
    ...consumer,
    owners: listOf(owner),
    ack: ack ?? "breaking",
    location: part.at("consumers", i),
  }));
}

export function rulesOf(part: Part): readonly PolicyRule[] {
  return (part.raw.policy?.rules ?? []).map((rule, i) => ({
    ...rule,
    location: part.at("policy", "rules", i),
  }));
}

export function waiversOf(part: Part): readonly Waiver[] {
  return (part.raw.waivers ?? []).map((waiver, i) => ({
    ...waiver,
    until: untilOf(waiver.expires) ?? -Infinity,
    location: part.at("waivers", i),
  }));
}
