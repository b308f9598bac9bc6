import { minute } from "../../src/model/instant.js";
import type { Texts } from "./branch.js";
import { changedPaths } from "./branch.js";
import type { Fields, Rules } from "./world.js";
import { attributes, config, contracts, failsToRead, readers } from "./world.js";

/** A request, as the walk wrote it. */
export interface Filed {
  readonly id: string;
  readonly contract: string;
  readonly emergency: { readonly incident: string; readonly expires: number } | undefined;
  readonly booked: boolean;
  readonly reviewed: boolean;
}

/** Somebody agreed to these files becoming those, at an instant. */
export interface Agreement {
  readonly person: string;
  readonly base: Texts;
  readonly head: Texts;
  /** A signed file speaks of one contract. */
  readonly only?: string;
}

export interface Landed {
  readonly base: Texts;
  readonly head: Texts;
  readonly tip: Texts;
  readonly at: number;
  readonly makers: ReadonlySet<string>;
  readonly agreements: readonly Agreement[];
}

const day = 24 * 60 * minute;

/**
 * What the walk itself knows: the meaning of each text that it wrote, and what has happened. Nothing here asks the program
 * under test.
 */
export class Books {
  readonly rules = new Map<string, Rules>();
  readonly fields = new Map<string, Fields>();
  readonly requests = new Map<string, Filed>();
  /** Texts of attributes that hide contracts. */
  readonly hiding = new Set<string>();
  private readonly emergencies: { readonly key: string; readonly at: number }[] = [];
  private readonly past: { readonly texts: Texts; until: number }[] = [];

  rulesOf(texts: Texts): Rules {
    const rules = this.rules.get(texts[config] ?? "");
    if (!rules) throw new Error("a configuration that nobody wrote");
    return rules;
  }

  /** Why what landed should not have landed; empty: it was right. */
  objections({ base, head, tip, at, makers, agreements }: Landed): readonly string[] {
    const rules = this.rulesOf(tip);
    const paths = changedPaths(base, head);
    const objections: string[] = [];
    const ask = (who: readonly string[], path: string, why: string) => {
      const signed = agreements.some(
        ({ person, base: before, head: after, only }) =>
          who.includes(person) &&
          !makers.has(person) &&
          (only === undefined || only === path) &&
          before[path] === base[path] &&
          after[path] === head[path],
      );
      if (!signed) objections.push(`${path}: ${why}: none of ${who.join(", ")} agreed to this form`);
    };
    for (const path of paths) {
      const isLandedSignOff = path.startsWith("governance/signoffs/") && tip[path] !== undefined;
      const isHiding = [base, head].some((texts) => this.hiding.has(texts[attributes] ?? ""));
      if (path === config || isLandedSignOff) ask(rules.governors, path, "governance");
      if (path === attributes && isHiding) ask(rules.governors, path, "attributes");
      if (path === readers) ask([rules.tillOwner], path, "the reader's");
      if (path.startsWith("governance/changes/")) this.request({ rules, path, base, head, ask, paths });
    }
    for (const path of contracts) {
      if (!paths.includes(path)) continue;
      objections.push(...this.contract(path, { rules, base, head, tip, at, ask, paths }));
    }
    return objections;
  }

  private contract(path: string, landing: Landing): readonly string[] {
    const { rules, base, head, tip, at, ask, paths } = landing;
    if (base[path] === undefined) return [];
    // Attributes that hide what nobody's entry names have been agreed to by those who govern.
    if (path.startsWith("loose/") && this.hiding.has(tip[attributes] ?? "")) return [];
    const before = this.fields.get(base[path]);
    const after = this.fields.get(head[path] ?? "");
    if (!before) throw new Error("a contract that nobody wrote");
    const backward = !after || failsToRead(after, before);
    const forward = !after || failsToRead(before, after);
    if (!backward && !forward) return [];
    const owners = rules.owners[`${path.split("/")[0] ?? ""}/`] ?? rules.owners[""] ?? [];
    const emergency = this.emergencyFor(path, landing);
    const revert = this.past.some(
      (state) => state.texts[path] === head[path] && at - state.until <= 14 * day,
    );
    const others = emergency || revert ? [...owners, rules.oncall] : owners;
    const isPriced =
      path.startsWith("mugs/") && JSON.stringify(before.price) !== JSON.stringify(after?.price);
    const ordinary = !emergency && !revert;
    // The field's owner alone is asked where nothing but the field is touched.
    const names = new Set([...Object.keys(before), ...Object.keys(after ?? {})]);
    const touched = [...names].filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(after?.[name]),
    );
    const fails = touched.filter((name) => {
      const pick = (fields: Fields) =>
        Object.fromEntries(Object.entries(fields).filter(([key]) => key === name));
      return !after || failsToRead(pick(after), pick(before)) || failsToRead(pick(before), pick(after));
    });
    if (!ordinary || !isPriced || fails.some((name) => name !== "price")) ask(others, path, "the owner");
    if (ordinary && isPriced && fails.includes("price")) ask([rules.priceOwner], path, "the price's owner");
    const reader = this.fields.get(tip[readers] ?? "");
    const wasRead = path.startsWith("mugs/") && reader;
    if (ordinary && wasRead && after && failsToRead(reader, after) && !failsToRead(reader, before))
      ask([rules.tillOwner], path, "the consumer");
    const isPromised = path.startsWith("mugs/");
    const needsWindow = ordinary && (isPromised || (backward && forward));
    // A freeze that says no classes denies what breaks both ways.
    const isOpen = opensAt(at, rules.nightly) && !(rules.frozen && backward && forward);
    return needsWindow && !isOpen ? [`${path}: no window is open (${paths.join(", ")})`] : [];
  }

  /** An emergency that may stand for this change: a new one, or the same, within what the policy allows. */
  private emergencyFor(path: string, { rules, tip, head, at }: Landing): boolean {
    return Object.entries(head).some(([file, text]) => {
      const filed = this.requests.get(text);
      if (!file.startsWith("governance/changes/") || filed?.contract !== path || !filed.emergency)
        return false;
      const key = `${filed.id} ${filed.emergency.incident} ${String(filed.emergency.expires)}`;
      const onRecord = this.requests.get(tip[file] ?? "");
      if (
        onRecord?.emergency &&
        key !== `${onRecord.id} ${onRecord.emergency.incident} ${String(onRecord.emergency.expires)}`
      )
        return false;
      const left = filed.emergency.expires - at;
      const others = new Set(
        this.emergencies
          .filter((past) => at - past.at < 28 * day && past.key !== key)
          .map((past) => past.key),
      );
      return left > 0 && left <= 2 * day && others.size < rules.quota;
    });
  }

  private request({
    rules,
    path,
    base,
    head,
    ask,
    paths,
  }: Omit<Landing, "at" | "tip"> & { readonly path: string }): void {
    const [before, after] = [this.requests.get(base[path] ?? ""), this.requests.get(head[path] ?? "")];
    const filed = before ?? after;
    if (!filed || (!before && !after?.booked)) return;
    const owners = rules.owners[`${filed.contract.split("/")[0] ?? ""}/`] ?? rules.owners[""] ?? [];
    const isOwn = paths.includes(filed.contract) && this.needsSomebody(filed.contract, base, head);
    const isRecord = before?.emergency !== undefined && !sameEmergency(before, after);
    if (isRecord) ask(rules.governors, path, "an emergency on record");
    else if (!isOwn) ask([...owners, ...rules.governors], path, "a request");
  }

  private needsSomebody(path: string, base: Texts, head: Texts): boolean {
    const [before, after] = [this.fields.get(base[path] ?? ""), this.fields.get(head[path] ?? "")];
    return !before || !after || failsToRead(before, after) || failsToRead(after, before);
  }

  /** Notes what has landed. */
  note(before: Texts, after: Texts, at: number): void {
    for (const path of changedPaths(before, after)) {
      const filed = path.startsWith("governance/changes/") ? this.requests.get(after[path] ?? "") : undefined;
      if (!filed?.emergency) continue;
      this.emergencies.push({
        key: `${filed.id} ${filed.emergency.incident} ${String(filed.emergency.expires)}`,
        at,
      });
    }
    this.past.push({ texts: before, until: at });
  }
}

interface Landing {
  readonly rules: Rules;
  readonly base: Texts;
  readonly head: Texts;
  readonly tip: Texts;
  readonly at: number;
  readonly paths: readonly string[];
  readonly ask: (who: readonly string[], path: string, why: string) => void;
}

function sameEmergency(before: Filed, after: Filed | undefined): boolean {
  return (
    after?.id === before.id &&
    after.emergency?.incident === before.emergency?.incident &&
    after.emergency?.expires === before.emergency?.expires
  );
}

/** Saturday, and Sunday where it is nightly, from 22:00 to 02:00 of the next day. */
function opensAt(at: number, nightly: boolean): boolean {
  const start = new Date(at - 22 * 60 * minute);
  const isWithin = (at - 22 * 60 * minute) % day < 4 * 60 * minute;
  return isWithin && (start.getUTCDay() === 6 || (nightly && start.getUTCDay() === 0));
}
