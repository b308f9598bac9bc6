import type { Calendar, Compiled } from "../rules/compile.js";
import type { Freeze, Occurrence, Query } from "./answers.js";
import type { FreezeRule, WindowRule } from "../rules/types.js";

/** One thing that must be open: a region and a team; undefined where the contract names none. */
export interface Demand {
  readonly region: string | undefined;
  readonly team: string | undefined;
}

/** The part of a calendar that concerns one query, with the answer to "do these open windows suffice?". */
export interface Permission {
  readonly windows: readonly Compiled<WindowRule>[];
  readonly freezes: readonly Compiled<FreezeRule>[];
  /** Whether any calendar has a window for the contract. */
  readonly isGoverned: boolean;
  permits(open: Iterable<Occurrence>): boolean;
}

/**
 * Which rules concern a query. Unknown regions or teams fail closed: a scoped window needs a contract that names its
 * region, and a scoped freeze holds for a contract that names none.
 */
export function permissionFor(calendar: Calendar, query: Query): Permission {
  const concerned = calendar.windows.filter((window) => window.concerns(query.contract, query.contractId));
  // A calendar that has no window for this contract is ignored; a calendar whose windows all fail to fit refuses.
  const sources = [...new Set(concerned.map((window) => window.calendar))];
  const alternatives = demandsOf(query, calendar.regionMode);
  const demands = alternatives.flat();
  const windows = concerned.filter(
    ({ rule }) => admits(rule, query.classes) && demands.some((demand) => covers(rule, demand)),
  );
  const sourceOk = (open: readonly Occurrence[], source: string): boolean =>
    alternatives.some((all) =>
      all.every((demand) =>
        open.some((occurrence) => occurrence.calendar === source && covers(occurrence.window, demand)),
      ),
    );
  return {
    windows,
    freezes: calendar.freezes.filter((freeze) => denies(freeze, query)),
    isGoverned: sources.length > 0,
    permits(open) {
      const list = [...open];
      return list.length > 0 && sources.every((source) => sourceOk(list, source));
    },
  };
}

/** Alternatives of demands: any one alternative must be met wholly. */
function demandsOf(query: Query, mode: Calendar["regionMode"]): readonly (readonly Demand[])[] {
  const teams = query.teams.length === 0 ? [undefined] : query.teams;
  const forRegion = (region: string | undefined): readonly Demand[] =>
    teams.map((team) => ({ region, team }));
  if (query.regions.length === 0) return [forRegion(undefined)];
  if (mode === "first-stage") return [forRegion(query.regions[0])];
  return mode === "all" ? [query.regions.flatMap(forRegion)] : query.regions.map(forRegion);
}

export function covers(rule: WindowRule, { region, team }: Demand): boolean {
  const regionOk = !rule.regions || (region !== undefined && rule.regions.includes(region));
  const teamOk = !rule.teams || (team !== undefined && rule.teams.includes(team));
  return regionOk && teamOk;
}

export function admits(rule: WindowRule, classes: readonly string[]): boolean {
  const { allow } = rule;
  return !allow || allow.includes("any") || classes.every((name) => allow.includes(name));
}

export function denies({ rule, concerns }: Compiled<FreezeRule>, query: Query): boolean {
  const deny = rule.deny ?? ["breaking"];
  const denied = deny.includes("any") || query.classes.some((name) => deny.includes(name));
  const excepted = query.type !== undefined && (rule.except ?? []).includes(query.type);
  return (
    denied &&
    !excepted &&
    concerns(query.contract, query.contractId) &&
    touches(rule.regions, query.regions) &&
    touches(rule.teams, query.teams)
  );
}

/** Whether a freeze of `scope` touches these names; unknown names count as touched. */
function touches(scope: readonly string[] | undefined, names: readonly string[]): boolean {
  return !scope || names.length === 0 || names.some((name) => scope.includes(name));
}

export function freezeName(freeze: Freeze): string {
  return freeze.rule.title === undefined
    ? `"${freeze.rule.id}"`
    : `"${freeze.rule.id}" (${freeze.rule.title})`;
}
