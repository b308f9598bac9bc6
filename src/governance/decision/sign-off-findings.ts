import { anyOf } from "../../algorithms/words.js";
import type { Case } from "../needs/needs.js";
import type { AskResult } from "../sign-offs/tally.js";
import { formatUtc } from "../../calendar/time/instants.js";
import { governanceKey } from "../requests/transition.js";
import type { Policy } from "../policy/policy.js";
import type { Finding, FindingDraft } from "./finding.js";
import { finding, shortList } from "./finding.js";

/** One ask with how it stands, in words: who, what is missing, and the command that brings it about. */
export function signOffFinding(one: Case, result: AskResult, policy: Policy): Finding {
  const { ask } = result;
  const common = {
    owners: ask.owners,
    changes: ask.changes,
    until: result.until,
    enforced: ask.unowned !== "report",
  };
  return finding(one.path, { ...common, ...words(one, result, policy) });
}

function words(
  one: Case,
  result: AskResult,
  policy: Policy,
): Pick<FindingDraft, "code" | "status" | "message" | "unblock"> {
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
        unblock: askText(one, again, policy),
      };
    }
    case "expired":
      return {
        code: "GV413",
        status: "unmet",
        message: `${who}: the sign-off has expired`,
        unblock: askText(one, result.maySign, policy),
      };
    case "unverifiable":
      return unverifiable(one, result, who, policy);
    case "missing":
      return missing(one, result, who, policy);
  }
}

/** Where reviews are not known, people can still be asked; any other doubt must be settled first. */
function unverifiable(one: Case, result: AskResult, who: string, policy: Policy): ReturnType<typeof words> {
  const code = "GV415";
  const status = "unverifiable";
  const { ask, maySign, elsewhere, unverifiable: reason = "" } = result;
  if (elsewhere !== true) return { code, status, message: `${who}: cannot be verified`, unblock: reason };
  const why = ask.code === "GV402" ? ` (${ask.because})` : "";
  const message = `${who} must sign${why}; whether somebody has is not known here`;
  return { code, status, message, unblock: maySign.length === 0 ? reason : askText(one, maySign, policy) };
}

function missing(one: Case, result: AskResult, who: string, policy: Policy): ReturnType<typeof words> {
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
    unblock: maySign.length === 0 ? nobody : askText(one, maySign, policy),
  };
}

/** Whom to ask for what: a review, or the command that signs a file for those whose key is known. */
function askText({ path }: Case, people: readonly string[], { signoff, people: known }: Policy): string {
  const sources = signoff.sources ?? ["github-review", "ssh-signature"];
  const names = [...new Set(people)];
  const keyed = names.filter((name) => (known.get(name.toLowerCase())?.keys.length ?? 0) > 0);
  const reviews = sources.includes("github-review");
  const approve = `ask ${shortList(names)} to approve the pull request`;
  if (!sources.includes("ssh-signature")) return approve;
  const [signer] = keyed;
  if (signer === undefined)
    return reviews ? approve : `list an SSH key of ${shortList(names)} under people: on the governed branch`;
  const contract = path === governanceKey ? "" : ` ${shellWord(path)}`;
  const run = `contract-check sign${contract} --as ${signer} --key ~/.ssh/id_ed25519`;
  if (!reviews) return `ask ${shortList(keyed)} to sign, for example: ${run}`;
  return `${approve}, or to sign, for example: ${run}`;
}

/** A path that can be pasted into a shell. */
function shellWord(path: string): string {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function whoText(as: string, owners: readonly string[]): string {
  return `${anyOf(owners)} as ${as}`;
}

function unowned(one: Case, { ask }: AskResult): ReturnType<typeof words> {
  if (ask.as.startsWith("the on-call person"))
    return {
      code: "GV110",
      status: "unmet",
      message: `nobody is ${ask.as} (${ask.because})`,
      unblock: "name one on the governed branch: oncall: of the contract in contract-check.yaml",
    };
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
