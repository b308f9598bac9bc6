import { anyOf } from "../../algorithms/words.js";
import { formatUtc } from "../../calendar/time/instants.js";
import type { WaiverDraft } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Case, GroupKind, Needs, SignOffGroup } from "../needs/needs.js";
import { speakersText, unownedText } from "../needs/speakers.js";
import type { Policy } from "../policy/policy.js";
import type { GroupResult } from "../sign-offs/sign-off-count.js";
import { type Finding, finding, shortList } from "./finding.js";

type Words = Pick<Finding, "code" | "status" | "message" | "unblock" | "command">;

const codes: Readonly<Record<GroupKind, string>> = {
  owner: "GV401",
  consumer: "GV402",
  governance: "GV403",
  board: "GV404",
  approver: "GV405",
  "filed-request": "GV406",
};

/** The result of one group in words: who must sign, what is missing, and what to do. */
export function signOffFinding(
  matter: Case,
  result: GroupResult,
  { policy, now }: Pick<Needs, "policy" | "now">,
): Finding {
  const { owners, changes, unowned } = result.group;
  const common = { owners, changes, until: result.until, enforced: unowned !== "report" };
  const waivers = waiverDrafts(matter, result, now);
  return finding(matter.path, {
    ...common,
    ...words(matter, result, policy),
    ...(waivers.length > 0 && { waivers }),
  });
}

/** The failing changes that an owner must agree to, each as a waiver by one who did not make it. */
function waiverDrafts(
  matter: Case,
  { group, status, maySign }: GroupResult,
  now: Instant,
): readonly WaiverDraft[] {
  const [approver] = maySign;
  if (
    matter.kind !== "contract" ||
    !matter.waivable ||
    group.kind !== "owner" ||
    status === "met" ||
    approver === undefined
  )
    return [];
  const date = new Date(now);
  // The end of a month: the text is the same tomorrow.
  const expires = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 4, 0))
    .toISOString()
    .slice(0, 10);
  const { changes, removals } = matter.effective;
  const failing = new Set([...changes, ...removals].map(({ fingerprint }) => fingerprint));
  return group.changes
    .filter((fingerprint) => failing.has(fingerprint))
    .map((fingerprint) => ({ fingerprint, approver, expires }));
}

function words(matter: Case, result: GroupResult, policy: Policy): Words {
  const { group, status } = result;
  if (group.owners.length === 0) return noSigner(matter, group);
  const who = `${anyOf(group.owners)} as ${speakersText(group.speaksFor)}`;
  switch (status) {
    case "met":
      return {
        code: codes[group.kind],
        status: "met",
        message: `${who} signed: ${result.by.join(", ")}`,
        unblock: "",
      };
    case "vetoed":
      return vetoed(result);
    case "stale": {
      const changed = result.stale.map(
        ({ person, changed: parts }) => `${person} signed before ${parts.join(" and ")} changed`,
      );
      const signers = result.stale.map(({ person }) => person);
      const message = `${who}: ${changed.join("; ")}`;
      return { code: "GV411", status: "unmet", message, ...requestOf(matter, signers, policy) };
    }
    case "expired": {
      const message = `${who}: the sign-off has expired`;
      return { code: "GV413", status: "unmet", message, ...requestOf(matter, result.maySign, policy) };
    }
    case "unverifiable":
      return unverifiable(matter, result, who, policy);
    case "missing":
      return missing(matter, result, who, policy);
  }
}

function vetoed({ group, vetoes }: GroupResult): Words {
  const [veto] = vetoes;
  const by = [...new Set(vetoes.map(({ person }) => person))].join(", ");
  const at = veto ? ` (${formatUtc(veto.at)})` : "";
  const message = `${by} asked for changes as ${speakersText(group.speaksFor)}${at}`;
  const lifting = vetoes.some(({ isFile }) => isFile)
    ? "only they lift it, with contract-check sign"
    : "an approval, or a dismissal of the review, lifts the veto";
  const unblock = `settle it with ${by}: ${lifting}`;
  return { code: "GV412", status: "unmet", message, unblock };
}

/** Without reviews, people can still be named; any other doubt must be removed first. */
function unverifiable(matter: Case, result: GroupResult, who: string, policy: Policy): Words {
  const code = "GV415";
  const status = "unverifiable";
  const { group, maySign, elsewhere, unverifiable: reason = "" } = result;
  if (elsewhere !== true) return { code, status, message: `${who}: cannot be verified`, unblock: reason };
  const message = `${who} must sign${harmText(group)}; whether somebody has is not known here`;
  return {
    code,
    status,
    message,
    ...(maySign.length === 0 ? { unblock: reason } : requestOf(matter, maySign, policy)),
  };
}

/** What hurts a consumer is not written anywhere else. */
function harmText({ kind, because }: SignOffGroup): string {
  return kind === "consumer" ? ` (${because})` : "";
}

function missing(matter: Case, result: GroupResult, who: string, policy: Policy): Words {
  const { group, by, functions: heard, excluded, maySign } = result;
  const people = `${String(by.length)} of ${String(group.count)}`;
  const functions =
    group.fromFunctions === undefined ? "" : `, from ${String(group.fromFunctions)} different functions`;
  const soFar =
    group.fromFunctions !== undefined
      ? ` (${people} people, for ${String(heard)} of ${String(group.fromFunctions)} functions so far)`
      : group.count > 1
        ? ` (${people} so far)`
        : "";
  const not = excluded.map(({ person, why }) => `${person} does not count: ${person} ${why}`);
  const message = [`${who} must sign${functions}${soFar}${harmText(group)}`, ...not].join("; ");
  const request =
    maySign.length === 0
      ? {
          unblock: `nobody is left who may: the governance owners must add a member to ${anyOf(group.owners)}`,
        }
      : requestOf(matter, maySign, policy);
  return { code: codes[group.kind], status: "unmet", message, ...request };
}

/** The request for sign-offs: a review, or, for people with a known key, the command that signs a file. */
function requestOf(
  matter: Case,
  people: readonly string[],
  { signoff, people: knownPeople }: Policy,
): Pick<Words, "unblock" | "command"> {
  const sources = signoff.sources ?? ["github-review", "ssh-signature"];
  const names = [...new Set(people)];
  const keyed = names.filter((name) => (knownPeople.get(name.toLowerCase())?.keys.length ?? 0) > 0);
  const reviews = sources.includes("github-review");
  const approve = `ask ${shortList(names)} to approve the pull request`;
  if (!sources.includes("ssh-signature")) return { unblock: approve };
  const [signer] = keyed;
  if (signer === undefined)
    return {
      unblock: reviews
        ? approve
        : `list an SSH key of ${shortList(names)} under people: on the governed branch`,
    };
  const contract = matter.kind === "governance" ? "" : ` ${shellWord(matter.path)}`;
  const command = `contract-check sign${contract} --as ${signer} --key ~/.ssh/id_ed25519`;
  const unblock = reviews
    ? `${approve}, or to sign, for example`
    : `ask ${shortList(keyed)} to sign, for example`;
  return { unblock, command };
}

/** A path that can be pasted into a shell. */
function shellWord(path: string): string {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** A group that has nobody in it. */
function noSigner(matter: Case, group: SignOffGroup): Words {
  const { kind, speaksFor, because } = group;
  if (speaksFor[0]?.kind === "on-call")
    return {
      code: "GV110",
      status: "unmet",
      message: `nobody is ${speakersText(speaksFor)} (${because})`,
      unblock: "name one on the governed branch: oncall: of the contract in contract-check.yaml",
    };
  const unowned = matter.kind === "governance" ? "the governance files" : unownedText(speaksFor);
  return {
    code: kind === "owner" ? "GV110" : codes[kind],
    status: "unmet",
    message: `nobody owns ${unowned} (${because})`,
    unblock: ownerRemedy(matter, kind),
  };
}

function ownerRemedy({ kind: about }: Case, kind: GroupKind): string {
  if (kind === "consumer") return "declare a team of the same name as the catalogue's owner under teams:";
  if (about === "governance")
    return "name them on the governed branch: governance: {owner: …} in contract-check.yaml";
  return "name an owner on the governed branch: contracts: in contract-check.yaml, or a line of CODEOWNERS";
}
