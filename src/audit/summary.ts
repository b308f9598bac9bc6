import { byText } from "../algorithms/order.js";
import { day, type Instant } from "../model/instant.js";
import { type JudgedContract, type JudgedLanding, stops } from "./landing.js";
import { settings } from "./settings.js";

/** What the landings come to. */
export interface Summary {
  readonly landings: number;
  /** Landings that changed a contract. */
  readonly touching: number;
  readonly passed: number;
  /** Landings that would have been kept out, for whatever reason, and of these: */
  readonly stopped: number;
  /** a contract or the configuration does not parse; */
  readonly faults: number;
  /** nothing but the time to land was missing; */
  readonly waiting: number;
  /** likely noise, each counted once, by the first of these reasons. */
  readonly noise: Readonly<Record<NoiseReason, number>>;
  /** Whom the stopped landings would have asked, the most often asked first. */
  readonly asked: readonly { readonly who: string; readonly landings: number }[];
  readonly causes: readonly Cause[];
  /** The settings that would change the numbers most, and how many landings would still be stopped. */
  readonly settings: readonly { readonly setting: string; readonly stopped: number }[];
}

/** Stopped landings with a common cause. */
export interface Cause {
  /** A rule, or in words. */
  readonly cause: string;
  readonly landings: number;
  readonly contracts: number;
  readonly example: { readonly commit: string; readonly path: string; readonly why: string };
}

/** Why a stopped landing is likely noise. */
export type NoiseReason = "no executed witness" | "young contracts" | "taken back within a day";

/** A contract is young for so long. */
export const youngDays = 14;
/** So many settings are named. */
const mostSettings = 3;

/** @param landings the oldest first. */
export function summaryOf(landings: readonly JudgedLanding[]): Summary {
  const stopped = landings.filter(({ enforced }) => stops(enforced));
  return {
    landings: landings.length,
    touching: landings.filter(({ contracts }) => contracts.length > 0).length,
    passed: landings.length - stopped.length,
    stopped: stopped.length,
    faults: stopped.filter(({ enforced }) => enforced === "fault").length,
    waiting: stopped.filter(({ enforced }) => enforced === "waiting").length,
    noise: noiseOf(landings),
    asked: askedOf(stopped),
    causes: causesOf(stopped),
    settings: settingsOf(landings),
  };
}

/** Contracts that keep a landing out; those that only another file's change reached come last. */
export function breaking({ contracts }: JudgedLanding): readonly JudgedContract[] {
  const isEcho = ({ cause }: JudgedContract) => Number(cause !== undefined);
  return contracts.filter(({ satisfied }) => !satisfied).sort((a, b) => isEcho(a) - isEcho(b));
}

/** Why each stopped landing is likely noise, by its commit; undefined for those that are not. */
export function noiseReasons(landings: readonly JudgedLanding[]): ReadonlyMap<string, NoiseReason> {
  const births = new Map<string, Instant>();
  const reasons = new Map<string, NoiseReason>();
  for (const [i, landing] of landings.entries()) {
    const at = Date.parse(landing.at);
    for (const { path, status } of landing.contracts) if (status === "added") births.set(path, at);
    const broken = breaking(landing).filter(({ fault }) => fault !== true);
    if (!stops(landing.enforced) || broken.length === 0) continue;
    const isYoung = ({ path }: JudgedContract) => at - (births.get(path) ?? -Infinity) < youngDays * day;
    const isTakenBack = ({ path, before }: JudgedContract) =>
      before !== undefined && returnsSoon(landings, i + 1, at, { path, before });
    const isRemoval = ({ status }: JudgedContract) => status === "removed"; // there is no reader to execute
    if (broken.every((contract) => contract.witness === undefined && !isRemoval(contract)))
      reasons.set(landing.commit, "no executed witness");
    else if (broken.every(isYoung)) reasons.set(landing.commit, "young contracts");
    else if (broken.every(isTakenBack)) reasons.set(landing.commit, "taken back within a day");
  }
  return reasons;
}

function returnsSoon(
  landings: readonly JudgedLanding[],
  from: number,
  at: Instant,
  { path, before }: { readonly path: string; readonly before: string },
): boolean {
  for (let i = from; i < landings.length; i += 1) {
    const landing = landings[i];
    if (!landing || Date.parse(landing.at) - at > day) return false;
    if (landing.contracts.some((contract) => contract.path === path && contract.after === before))
      return true;
  }
  return false;
}

function noiseOf(landings: readonly JudgedLanding[]): Summary["noise"] {
  const counts = { "no executed witness": 0, "young contracts": 0, "taken back within a day": 0 };
  for (const reason of noiseReasons(landings).values()) counts[reason] += 1;
  return counts;
}

function askedOf(stopped: readonly JudgedLanding[]): Summary["asked"] {
  const counts = new Map<string, number>();
  for (const landing of stopped)
    for (const name of askedIn(landing)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return byCount(
    [...counts].map(([who, landings]) => ({ who, landings })),
    ({ who }) => who,
  );
}

/** Whom a landing would have asked, in words. */
export function askedIn({ asked }: JudgedLanding): ReadonlySet<string> {
  const people = asked.filter(({ dimension }) => dimension === "people");
  return new Set(
    people.map(({ owners }) => (owners.length === 0 ? "nobody, for nobody owns it" : owners.join(" or "))),
  );
}

function causesOf(stopped: readonly JudgedLanding[]): readonly Cause[] {
  const causes = new Map<string, Cause & { readonly seen: Set<string> }>();
  for (const landing of stopped)
    for (const { cause, path, why } of causesIn(landing)) {
      const {
        contracts = 0,
        seen = new Set<string>(),
        example = { commit: landing.commit, path, why },
      } = causes.get(cause) ?? {};
      seen.add(landing.commit);
      causes.set(cause, { cause, seen, landings: seen.size, contracts: contracts + 1, example });
    }
  return byCount(
    [...causes.values()].map(({ cause, landings, contracts, example }) => ({
      cause,
      landings,
      contracts,
      example,
    })),
    ({ cause }) => cause,
  );
}

/** What keeps a landing out, contract by contract; what is asked for otherwise has the code of its requirement. */
export function causesIn(landing: JudgedLanding): readonly { cause: string; path: string; why: string }[] {
  const broken = breaking(landing).map(({ path, rules: [rule], fault, status, cause, why = "" }) => {
    const plain = fault
      ? "does not parse"
      : (rule ?? (status === "removed" ? "a contract is removed" : status));
    return { cause: cause === undefined ? plain : `${plain}, through another file`, path, why };
  });
  if (broken.length > 0) return broken;
  return landing.asked.map(({ code, contract, message }) => ({ cause: code, path: contract, why: message }));
}

/** Settings by how much they take away; what changes nothing is not named. */
function settingsOf(landings: readonly JudgedLanding[]): Summary["settings"] {
  const stopped = landings.filter(({ enforced }) => stops(enforced));
  const tried = settings.map(({ name }) => ({
    setting: name,
    stopped: stopped.filter(({ otherwise, enforced }) => stops(otherwise[name] ?? enforced)).length,
  }));
  const timeless = stopped.filter(
    ({ asked }) => asked.length === 0 || asked.some(({ dimension }) => dimension !== "time"),
  );
  const all = [...tried, { setting: "enforce: sign-off", stopped: timeless.length }, ...foldersOf(landings)];
  return all
    .filter((row) => row.stopped < stopped.length)
    .sort((a, b) => a.stopped - b.stopped)
    .slice(0, mostSettings);
}

/** Without the contracts of one folder, for each folder of which nearly every change is stopped. */
function foldersOf(landings: readonly JudgedLanding[]): Summary["settings"] {
  const stopped = landings.filter(({ enforced }) => stops(enforced));
  const places = stopped.map((landing) => new Set(causesIn(landing).map(({ path }) => folderOf(path))));
  const changes = landings.map(({ contracts }) => new Set(contracts.map(({ path }) => folderOf(path))));
  const having = (sets: readonly ReadonlySet<string>[], folder: string) =>
    sets.filter((folders) => folders.has(folder)).length;
  return [...new Set(places.flatMap((place) => [...place]))]
    .filter((folder) => folder !== "" && having(places, folder) >= nearlyAll * having(changes, folder))
    .map((folder) => ({
      setting: `ignore: ["${folder}/**"]`,
      stopped: places.filter((place) => !(place.size === 1 && place.has(folder))).length,
    }));
}

/** A folder whose changes are stopped so often is likely no folder of contracts. */
const nearlyAll = 0.8;

function folderOf(path: string): string {
  return path.split("/").slice(0, -1).slice(0, 2).join("/");
}

function byCount<T extends { readonly landings: number }>(
  rows: readonly T[],
  name: (row: T) => string,
): readonly T[] {
  return [...rows].sort(byText(name)).sort((a, b) => b.landings - a.landings);
}
