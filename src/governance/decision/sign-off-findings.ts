import type { Case } from "../needs/needs.js";
import type { AskResult } from "../sign-offs/tally.js";
import { formatUtc } from "../calendar/instants.js";
import { governanceKey } from "../requests/transition.js";
import type { Finding, FindingDraft } from "./finding.js";
import { anyOf, finding, shortList } from "./finding.js";

/** One ask with how it stands, in words: who, what is missing, and the command that brings it about. */
export function signOffFinding(one: Case, result: AskResult): Finding {
  const { ask } = result;
  const common = {
    owners: ask.owners,
    changes: ask.changes,
    until: result.until,
    enforced: ask.unowned !== "report",
  };
  return finding(one.path, { ...common, ...words(one, result) });
}

function words(one: Case, result: AskResult): Pick<FindingDraft, "code" | "status" | "message" | "unblock"> {
  const { ask, status } = result;
  if (ask.owners.length === 0) return unowned(one, result);
  const who = whoText(ask.as, ask.owners);
  switch (status) {
    case "met":
      return {
        code: ask.code,
        status: "met",
        message: `${who} signed: ${result.by.join(", ")}`,
        unblock: "",
      };
    case "vetoed": {
      const [veto] = result.vetoes;
      const by = [...new Set(result.vetoes.map(({ person }) => person))].join(", ");
      const at = veto ? ` (${formatUtc(veto.at)})` : "";
      const message = `${by} asked for changes as ${ask.as}${at}`;
      return {
        code: "GV412",
        status: "unmet",
        message,
        unblock: `settle it with ${by}, who then approves or dismisses the review`,
      };
    }
    case "stale": {
      const told = result.stale.map(
        ({ person, changed }) => `${person} signed before ${changed.join(" and ")} changed`,
      );
      const again = result.stale.map(({ person }) => person);
      return {
        code: "GV411",
        status: "unmet",
        message: `${who}: ${told.join("; ")}`,
        unblock: ask_(one, again),
      };
    }
    case "expired":
      return {
        code: "GV413",
        status: "unmet",
        message: `${who}: the sign-off has expired`,
        unblock: ask_(one, result.maySign),
      };
    case "unverifiable":
      return {
        code: "GV415",
        status: "unverifiable",
        message: `${who}: cannot be verified`,
        unblock: result.unverifiable ?? "",
      };
    case "missing":
      return missing(one, result, who);
  }
}

function missing(one: Case, result: AskResult, who: string): ReturnType<typeof words> {
  const { ask, by, excluded, maySign } = result;
  const so = ask.count > 1 ? ` (${String(by.length)} of ${String(ask.count)} so far)` : "";
  const functions =
    ask.fromFunctions === undefined ? "" : `, from ${String(ask.fromFunctions)} different functions`;
  const not = excluded.map(({ person, why }) => `${person} does not count: ${person} ${why}`);
  const why = ask.code === "GV402" ? ` (${ask.because})` : "";
  const message = [`${who} must sign${functions}${so}${why}`, ...not].join("; ");
  const nobody = `nobody is left who may: the governance owners must add a member to ${anyOf(ask.owners)}`;
  return {
    code: ask.code,
    status: "unmet",
    message,
    unblock: maySign.length === 0 ? nobody : ask_(one, maySign),
  };
}

function ask_(one: Case, people: readonly string[]): string {
  const ask = `ask ${shortList([...new Set(people)])} to approve the pull request`;
  return one.path === governanceKey ? ask : `${ask}, or to run: contract-check sign ${shellWord(one.path)}`;
}

/** A path that can be pasted into a shell. */
function shellWord(path: string): string {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function whoText(as: string, owners: readonly string[]): string {
  return `${anyOf(owners)} as ${as}`;
}

function unowned(one: Case, { ask }: AskResult): ReturnType<typeof words> {
  return {
    code: ask.code === "GV401" ? "GV110" : ask.code,
    status: "unmet",
    message: `nobody owns ${one.path === governanceKey ? "the governance files" : ask.as.replace(/^the owner of /, "")} (${ask.because})`,
    unblock:
      ask.code === "GV402"
        ? "declare a team of the same name as the catalogue's owner under teams:"
        : one.path === governanceKey
          ? "name them on the governed branch: governance: {owner: …} in contract-check.yaml"
          : `name an owner on the governed branch: contracts: in contract-check.yaml, or a line of CODEOWNERS`,
  };
}
