import type { Instant } from "../../model/instant.js";
import { contractMatches } from "../../globs/globs.js";
import { type Fields, fieldsOf } from "./fields.js";
import { type Gap, planFreeze, planWindow } from "./plan.js";
import { type Series, seriesOf } from "../time/series.js";
import { type Time, time } from "../time/time.js";
import type {
  AdvisoryRule,
  CalendarFault,
  CalendarLint,
  CalendarSource,
  Copy,
  FreezeRule,
  RegionMode,
  Scope,
  WindowRule,
} from "./types.js";

const maxRules = 1000;

/** One compiled rule. */
export interface Compiled<Rule> {
  readonly rule: Rule;
  /** The source it came from. */
  readonly calendar: string;
  readonly zone: string;
  readonly series: Series;
  /** Starts that the clocks skip or show twice within [from, to). */
  readonly gaps: (from: Instant, to: Instant) => readonly Gap[];
  /** Whether the rule applies to a contract. */
  readonly concerns: (contract: string, contractId: string | undefined) => boolean;
}

/** All sources together. With faults it answers "closed" to everything. */
export interface Calendar {
  readonly time: Time;
  readonly regionMode: RegionMode;
  readonly windows: readonly Compiled<WindowRule>[];
  readonly freezes: readonly Compiled<FreezeRule>[];
  readonly advisories: readonly Compiled<AdvisoryRule>[];
  readonly faults: readonly CalendarFault[];
  /** Why other calendars that belong to it could not be read: what they permit or freeze is not known. */
  readonly unread: readonly CalendarFault[];
  /** What compiling found odd but usable. */
  readonly advice: readonly CalendarLint[];
  /** Copies of other repositories' calendars, with the name of each. */
  readonly copies: readonly (Copy & { readonly calendar: string })[];
}

/** Compiles calendars into one. A bad rule becomes a fault with its place and repair; no value is guessed. */
export function compileCalendar(
  sources: readonly CalendarSource[],
  options: {
    readonly regionMode?: RegionMode;
    readonly faults?: readonly CalendarFault[];
    readonly unread?: readonly CalendarFault[];
  } = {},
): Calendar {
  const faults: CalendarFault[] = [...(options.faults ?? [])];
  const advice: CalendarLint[] = [];
  const collect = (fields: Fields): void => {
    faults.push(...fields.faults);
    advice.push(...fields.advice);
  };
  const rules = <Rule extends AnyRule>(kind: Kind<Rule>): Compiled<Rule>[] =>
    sources.flatMap((source) =>
      kind.of(source).flatMap((rule) => {
        const fields = fieldsOf(`${kind.name} "${rule.id}"`, rule.location ?? source.location);
        const compiled = compileRule(kind, rule, source, fields);
        collect(fields);
        return compiled ? [compiled] : [];
      }),
    );
  const size = sources.reduce(
    (sum, { windows, freezes, advisories }) => sum + windows.length + freezes.length + advisories.length,
    0,
  );
  if (size > maxRules)
    faults.push({
      code: "GV200",
      message: `The calendar has ${size} rules; at most ${maxRules} are supported.`,
    });
  const usable = size <= maxRules;
  faults.push(...duplicates(sources));
  return {
    time,
    regionMode: options.regionMode ?? "first-stage",
    windows: usable ? rules(windowKind) : [],
    freezes: usable ? rules(freezeKind) : [],
    advisories: usable ? rules(advisoryKind) : [],
    faults,
    unread: options.unread ?? [],
    advice,
    copies: sources.flatMap(({ id, copy }) => (copy ? [{ ...copy, calendar: id }] : [])),
  };
}

type AnyRule = WindowRule | FreezeRule | AdvisoryRule;

interface Kind<Rule> {
  readonly name: string;
  readonly of: (source: CalendarSource) => readonly Rule[];
  readonly plan: (rule: Rule, zone: string, fields: Fields) => ReturnType<typeof planWindow>;
}

const windowKind: Kind<WindowRule> = { name: "Window", of: ({ windows }) => windows, plan: planWindow };
const freezeKind: Kind<FreezeRule> = { name: "Freeze", of: ({ freezes }) => freezes, plan: planFreeze };
const advisoryKind: Kind<AdvisoryRule> = {
  name: "Advisory",
  of: ({ advisories }) => advisories,
  plan: (rule, zone, fields) =>
    rule.to === undefined && rule.duration === undefined
      ? fields.fault("has no end; add to: 2026-01-31T18:00 (wall time) or duration: PT9H (elapsed).")
      : planFreeze(rule, zone, fields),
};

function compileRule<Rule extends AnyRule>(
  kind: Kind<Rule>,
  rule: Rule,
  source: CalendarSource,
  fields: Fields,
): Compiled<Rule> | undefined {
  checkScope(rule, fields);
  const zone = fields.zone(rule.timezone, source.timezone);
  if (zone === null) return undefined;
  const planned = kind.plan(rule, zone, fields);
  if (!planned || fields.faults.length > 0) return undefined;
  const globs = rule.contracts;
  return {
    rule,
    calendar: source.id,
    zone,
    series: seriesOf(planned.plan),
    gaps: planned.gaps,
    concerns: (contract, contractId) =>
      !globs || globs.some((glob) => contractMatches(glob, contract, contractId)),
  };
}

function checkScope(rule: AnyRule & Scope, fields: Fields): void {
  if (!/^[^\s@\p{Cc}][^@\p{Cc}]{0,199}$/u.test(rule.id)) {
    fields.fault(`the id must be 1 to 200 characters without "@"; it is what requests refer to.`);
  }
  fields.filled("contracts", rule.contracts);
  fields.filled("regions", rule.regions);
  fields.filled("teams", rule.teams);
  if ("allow" in rule) fields.filled("allow", rule.allow);
  if ("deny" in rule) fields.filled("deny", rule.deny);
  const long = rule.contracts?.find((glob) => glob === "" || glob.length > 300);
  if (long !== undefined) fields.fault(`contracts has a glob that is empty or longer than 300 characters.`);
}

/** Requests name a window by its id alone, so ids are unique over all calendars. */
/** Rules of one kind with one id: which of them is booked would be a guess. */
export function duplicates(sources: readonly CalendarSource[]): readonly CalendarFault[] {
  const seen = new Map<string, string>();
  const rules = sources.flatMap(({ id, windows, freezes, advisories }) => [
    ...windows.map((rule) => ({ rule, key: `window ${rule.id}`, id })),
    ...freezes.map((rule) => ({ rule, key: `freeze ${rule.id}`, id })),
    ...advisories.map((rule) => ({ rule, key: `advisory ${rule.id}`, id })),
  ]);
  return rules.flatMap(({ rule, key, id }) => {
    const first = seen.get(key);
    seen.set(key, first ?? id);
    if (first === undefined) return [];
    const message = `There are two ${key.replace(" ", "s with the id ")}, in ${first} and ${id}; rename one.`;
    return [{ code: "GV200", message, ...(rule.location && { location: rule.location }) }];
  });
}
