import type { Handle } from "../../model/decision.js";
import { startOf, untilOf } from "../files/dates.js";
import { type ConfigFault, configFault } from "../files/fault.js";
import { didYouMean } from "../files/did-you-mean.js";
import type { Part } from "../policy/parts.js";
import type { Policy } from "../policy/policy.js";
import type { RawPart, OneOrMany, RawSignOffRole, Role } from "../policy/raw.js";
import { boardOf, isBoard, isHandle, listOf } from "../policy/raw.js";

type Step = string | number;

/** The checks beyond the schema: names exist, ids are unique, dates are days. */
export function checkPolicy(policy: Policy, parts: readonly Part[]): readonly ConfigFault[] {
  return [
    ...duplicateIds(parts, "contracts"),
    ...duplicateIds(parts, "consumers"),
    ...duplicateTeams(parts),
    ...parts.flatMap((part) => unknownTeams(part, policy)),
    ...parts.flatMap((part) => unknownBoards(part, policy)),
    ...parts.flatMap(impossibleDates),
    ...parts.flatMap((part) => missingDefaultOwner(part, policy)),
  ];
}

function duplicateIds(parts: readonly Part[], key: "contracts" | "consumers"): readonly ConfigFault[] {
  const seen = new Map<string, string>();
  const faults: ConfigFault[] = [];
  for (const part of parts) {
    for (const [i, { id }] of (part.raw[key] ?? []).entries()) {
      if (id === undefined) continue;
      const first = seen.get(id);
      const at = part.at(key, i, "id");
      if (first !== undefined) {
        const message = `the id ${JSON.stringify(id)} is used twice, first in ${first}: every id of ${key}: is unique`;
        faults.push(configFault("GV006", message, at));
      } else seen.set(id, `${at.file}:${String(at.line ?? 1)}`);
    }
  }
  return faults;
}

function duplicateTeams(parts: readonly Part[]): readonly ConfigFault[] {
  const seen = new Map<string, string>();
  return parts.flatMap((part) =>
    (["teams", "people"] as const).flatMap((key) =>
      Object.keys(part.raw[key] ?? {}).flatMap((handle) => {
        const name = `${key} ${handle.toLowerCase()}`;
        const first = seen.get(name);
        const at = part.at(key, handle);
        seen.set(name, first ?? `${at.file}:${String(at.line ?? 1)}`);
        if (first === undefined) return [];
        return [configFault("GV006", `${handle} is written twice, first in ${first}: keep one`, at)];
      }),
    ),
  );
}

/** Every handle in a part, with the path that leads to it. */
function* handlesIn(raw: RawPart): Generator<readonly [Handle, readonly Step[]]> {
  yield* handlesWithPaths(raw.defaultOwner, ["defaultOwner"]);
  yield* handlesWithPaths(raw.defaults?.owner, ["defaults", "owner"]);
  yield* handlesWithPaths(raw.governance?.owner, ["governance", "owner"]);
  for (const [i, contract] of (raw.contracts ?? []).entries()) {
    yield* handlesWithPaths(contract.owner, ["contracts", i, "owner"]);
    yield* handlesWithPaths(contract.deputies, ["contracts", i, "deputies"]);
    yield* handlesWithPaths(contract.oncall, ["contracts", i, "oncall"]);
    for (const [j, { owner }] of (contract.elements ?? []).entries())
      yield* handlesWithPaths(owner, ["contracts", i, "elements", j, "owner"]);
  }
  for (const [i, { owner }] of (raw.consumers ?? []).entries())
    yield* handlesWithPaths(owner, ["consumers", i, "owner"]);
  for (const [i, { approvers, oncall }] of (raw.windows ?? []).entries()) {
    yield* handlesWithPaths(approvers, ["windows", i, "approvers"]);
    yield* handlesWithPaths(oncall, ["windows", i, "oncall"]);
  }
  for (const [i, { board }] of (raw.freezes ?? []).entries())
    yield* handlesWithPaths(board, ["freezes", i, "board"]);
  for (const [i, { approver }] of (raw.waivers ?? []).entries())
    yield* handlesWithPaths(approver, ["waivers", i, "approver"]);
  yield* handlesWithPaths(raw.policy?.emergency?.approvers, ["policy", "emergency", "approvers"]);
  for (const [id, { functions }] of Object.entries(raw.policy?.boards ?? {}))
    for (const [name, handles] of Object.entries(functions))
      yield* handlesWithPaths(handles, ["policy", "boards", id, "functions", name]);
  for (const [role, path] of rolesIn(raw)) if (isHandle(role)) yield [role, path];
}

function* handlesWithPaths(
  handles: OneOrMany<Handle> | undefined,
  path: readonly Step[],
): Generator<readonly [Handle, readonly Step[]]> {
  for (const [i, handle] of listOf(handles).entries())
    yield [handle, typeof handles === "string" ? path : [...path, i]];
}

function* rolesIn(raw: RawPart): Generator<readonly [Role, readonly Step[]]> {
  const { policy } = raw;
  const lists: [readonly RawSignOffRole[] | undefined, readonly Step[]][] = [
    ...Object.entries(policy?.roles ?? {}).map(
      ([level, list]) => [list, ["policy", "roles", level]] as [typeof list, readonly Step[]],
    ),
    [policy?.emergency?.signoff, ["policy", "emergency", "signoff"]],
    ...(policy?.rules ?? []).map(
      ({ signoff }, i) => [signoff, ["policy", "rules", i, "signoff"]] as [typeof signoff, readonly Step[]],
    ),
  ];
  for (const [list, path] of lists)
    for (const [i, { role }] of (list ?? []).entries()) yield [role, [...path, i, "role"]];
}

/** A team is one that teams: declares; a typing error here would make a contract unapprovable, or anybody's. */
function unknownTeams(part: Part, policy: Policy): readonly ConfigFault[] {
  const declared = [...policy.teams.values()].map(({ handle }) => handle);
  return [...handlesIn(part.raw)].flatMap(([handle, path]) => {
    if (!handle.includes("/") || policy.teams.has(handle.toLowerCase())) return [];
    const hint =
      didYouMean(handle, declared) || ": list its members under teams:, or write {github: true} there";
    return [
      configFault(
        "GV007",
        `no team ${JSON.stringify(handle)} under teams:${hint.slice(1)}`,
        part.at(...path),
      ),
    ];
  });
}

function unknownBoards(part: Part, policy: Policy): readonly ConfigFault[] {
  const declared = Object.keys(policy.settings.boards ?? {});
  const boardReferences: (readonly [string, readonly Step[]])[] = [
    ...[...rolesIn(part.raw)].flatMap(([role, path]) =>
      isBoard(role) ? [[boardOf(role), path] as const] : [],
    ),
    ...(part.raw.contracts ?? []).flatMap(({ elements }, i) =>
      (elements ?? []).flatMap(({ boards }, j) =>
        (boards ?? []).map((board, k) => [board, ["contracts", i, "elements", j, "boards", k]] as const),
      ),
    ),
  ];
  return boardReferences.flatMap(([board, path]) => {
    if (declared.includes(board)) return [];
    const hint = didYouMean(board, declared) || ": declare it under boards: of the policy";
    return [configFault("GV007", `no board ${JSON.stringify(board)}${hint}`, part.at(...path))];
  });
}

function impossibleDates(part: Part): readonly ConfigFault[] {
  const { raw } = part;
  const dates: (readonly [string | undefined, readonly Step[]])[] = [
    ...(raw.waivers ?? []).map(({ expires }, i) => [expires, ["waivers", i, "expires"]] as const),
    ...(raw.contracts ?? []).flatMap(({ expires, elements }, i) => [
      [expires, ["contracts", i, "expires"]] as const,
      ...(elements ?? []).map(
        ({ frozen }, j) => [frozen?.until, ["contracts", i, "elements", j, "frozen", "until"]] as const,
      ),
    ]),
    ...Object.entries(raw.people ?? {}).flatMap(([handle, { away }]) =>
      (away ?? []).flatMap(({ from, to }, i) => [
        [from, ["people", handle, "away", i, "from"]] as const,
        [to, ["people", handle, "away", i, "to"]] as const,
      ]),
    ),
  ];
  const missing = (raw.contracts ?? []).flatMap(({ status, expires }, i) =>
    status === "experimental" && expires === undefined
      ? [
          configFault(
            "GV004",
            "an experimental contract needs expires:, so that it ends",
            part.at("contracts", i, "status"),
          ),
        ]
      : [],
  );
  const unreal = dates.flatMap(([text, path]) => {
    if (text === undefined || (startOf(text) !== undefined && untilOf(text) !== undefined)) return [];
    return [configFault("GV003", `${JSON.stringify(text)} is not a day of the calendar`, part.at(...path))];
  });
  return [...missing, ...unreal];
}

function missingDefaultOwner(part: Part, policy: Policy): readonly ConfigFault[] {
  if (policy.defaultOwners.length > 0) return [];
  const places: (readonly Step[])[] = [
    ...(part.raw.unowned === "default-owner" ? [["unowned"]] : []),
    ...(part.raw.defaults?.unowned === "default-owner" ? [["defaults", "unowned"]] : []),
    ...(part.raw.contracts ?? []).flatMap(({ unowned }, i) =>
      unowned === "default-owner" ? [["contracts", i, "unowned"]] : [],
    ),
  ];
  return places.map((path) =>
    configFault("GV004", "unowned: default-owner needs defaultOwner: to name one", part.at(...path)),
  );
}
