import type { Handle, Reason } from "../../model/decision.js";
import { day, type Instant } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";
import { durationMillis, formatUtc } from "../../calendar/time/instants.js";
import { type Facts, isUnverifiable, type Review } from "../facts.js";
import type { Case, Needs } from "../needs/needs.js";
import type { Policy } from "../policy/policy.js";
import { differenceOf, digestOf } from "../requests/transition.js";
import { type VerifiedSignOff, verifySignOff } from "../sign-off-files/sign-off-file.js";

/** One person's statement about one case: a review or a signed file. */
export interface Statement {
  readonly person: Handle;
  readonly says: "approve" | "refuse";
  readonly at: Instant;
  /** null: it does not expire. */
  readonly expires: Instant | null;
  readonly source: string;
  /** Whether it is a signed file; otherwise it is a review. */
  readonly isFile: boolean;
  /** Whether it is about this very transition: current, another one (and what changed), or nobody can tell. */
  about(matter: Case): About;
}
export type About =
  | { readonly kind: "current" }
  | { readonly kind: "stale"; readonly changed: readonly string[] }
  | { readonly kind: "unknown" }
  | { readonly kind: "nothing" };

export interface Statements {
  readonly all: readonly Statement[];
  /** Why reviews could not be read; sign-off files may still satisfy everything. */
  readonly unverifiable?: string;
  /** Sign-off files that do not count, and why. */
  readonly reasons: readonly Reason[];
}

const current: About = { kind: "current" };
const nothing: About = { kind: "nothing" };

/** Collects statements: the latest review of each person, and signed files with a good signature. */
export async function statementsOf({ policy, now }: Needs, facts: Facts): Promise<Statements> {
  const sources = policy.signoff.sources ?? ["github-review", "ssh-signature"];
  const written = sources.includes("ssh-signature") ? (facts.signOffs ?? []) : [];
  const asked = await Promise.all(written.map((file) => verifySignOff(policy, file, facts.repository)));
  // Of what was taken away only a refusal still speaks: its signer takes it back, and nobody else.
  const speaks = (_: unknown, i: number): boolean => {
    const sign = asked[i];
    if (!written[i]?.withdrawn) return true;
    return sign !== undefined && "signOff" in sign && sign.signOff.decision === "refuse";
  };
  const [files, checked] = [written.filter(speaks), asked.filter(speaks)];
  const verified = checked.map((signOff, i) => notAhead(signOff, files[i]?.location, now));
  const signed = verified.flatMap((signOff) =>
    "signOff" in signOff ? [fileStatement(policy, signOff)] : [],
  );
  const reasons = verified.flatMap((signOff): Reason[] =>
    "invalid" in signOff
      ? [
          {
            code: "GV414",
            message: `the sign-off ${signOff.file} does not count: ${signOff.invalid}`,
            location: signOff.location,
          },
        ]
      : [],
  );
  const { reviews, imagined = [] } = facts;
  const stated = (some: readonly Review[]) =>
    latest(some).flatMap((review) => reviewStatement(policy, review) ?? []);
  if (!sources.includes("github-review")) {
    const signers = imagined.filter((review) => hasKey(policy, review));
    const keyless = imagined.filter((review) => !signers.includes(review)).map(withoutKey);
    return { all: [...stated(signers), ...signed], reasons: [...reasons, ...keyless] };
  }
  if (reviews === undefined || isUnverifiable(reviews)) {
    const unverifiable =
      reviews?.unverifiable ??
      "reviews are not known here: run in the pull request, or let the owners sign with contract-check sign";
    return { all: signed, reasons, unverifiable };
  }
  const strangers = latest(reviews).flatMap(({ login, mayNotWrite }): Reason[] => {
    if (mayNotWrite !== true) return [];
    const message = `the approval by @${login ?? ""} does not count: they may not write to this repository`;
    return [{ code: "GV414", message }];
  });
  return { all: [...stated([...reviews, ...imagined]), ...signed], reasons: [...reasons, ...strangers] };
}

function hasKey({ people }: Policy, { login }: Review): boolean {
  return (people.get(`@${login ?? ""}`.toLowerCase())?.keys ?? []).length > 0;
}

function withoutKey({ login }: Review): Reason {
  const message = `@${login ?? ""} has no key under people:, and only signed files count: they cannot sign`;
  return { code: "GV414", message };
}

/** The signer dates a file: one of the future would never grow old. A day off may be a zone. */
function notAhead(
  file: VerifiedSignOff,
  location: PartialLocation | undefined,
  now: Instant,
): VerifiedSignOff {
  const invalid = "invalid" in file ? undefined : ahead(file.at, now);
  return invalid === undefined
    ? file
    : { file: file.file, invalid, location: location ?? { file: file.file } };
}

function ahead(at: Instant, now: Instant): string | undefined {
  if (at <= now + day) return undefined;
  return `it is dated ${formatUtc(at)}, which is still to come: contract-check sign dates it`;
}

/** Why a file of these dates would not count: what it says of itself, whatever the policy says of its age. */
export function untimely(
  { at, expires }: Pick<Statement, "at" | "expires">,
  now: Instant,
): string | undefined {
  if (expires !== null && expires <= Math.max(at, now)) return `it ran out ${formatUtc(expires)}`;
  return ahead(at, now);
}

/** The last word of each person; comments are no word, a dismissed review takes the word back. */
function latest(reviews: readonly Review[]): readonly Review[] {
  const byPerson = new Map<string, Review>();
  for (const review of reviews) {
    if (review.login === null) continue;
    if (!["APPROVED", "CHANGES_REQUESTED", "DISMISSED"].includes(review.state.toUpperCase())) continue;
    byPerson.set(review.login.toLowerCase(), review);
  }
  return [...byPerson.values()];
}

function reviewStatement(policy: Policy, review: Review): Statement | undefined {
  const state = review.state.toUpperCase();
  if (state === "DISMISSED" || review.login === null || review.mayNotWrite) return undefined;
  return {
    person: `@${review.login}`,
    says: state === "APPROVED" ? "approve" : "refuse",
    at: review.at,
    expires: withMaxAge(policy, review.at, null),
    source: `review of ${formatUtc(review.at)}`,
    isFile: false,
    about(matter) {
      if (review.transitions === undefined) return { kind: "unknown" };
      const signed = review.transitions.get(matter.path);
      if (signed === undefined) return { kind: "stale", changed: ["the contract was not changed yet"] };
      const changed = differenceOf(signed, matter.transition);
      return changed.length === 0 ? current : { kind: "stale", changed };
    },
  };
}

type Signed = Extract<VerifiedSignOff, { signOff: unknown }>;

function fileStatement(policy: Policy, { file, signOff, at, expires }: Signed): Statement {
  return {
    person: signOff.signer,
    says: signOff.decision,
    at,
    expires: withMaxAge(policy, at, expires),
    source: file,
    isFile: true,
    about(matter) {
      if (signOff.contract !== matter.path) return nothing;
      if (signOff.change !== undefined && signOff.change !== requestOf(matter))
        return { kind: "stale", changed: [`it was signed for ${signOff.change}`] };
      if (signOff.digest === digestOf(matter.transition)) return current;
      return { kind: "stale", changed: ["the contract, its base or the plan"] };
    },
  };
}

/** The id of the request that a changed contract comes with. */
export function requestOf(matter: Case): string | undefined {
  return matter.kind === "contract" ? matter.request?.request.id : undefined;
}

function withMaxAge({ signoff }: Policy, at: Instant, expires: Instant | null): Instant | null {
  const age = signoff.maxAge === undefined ? undefined : durationMillis(signoff.maxAge);
  const oldest = age === undefined ? null : at + age;
  if (oldest === null) return expires;
  return expires === null ? oldest : Math.min(oldest, expires);
}
