import type { Decision, Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import { decide } from "../decision/decide.js";
import { type Facts, isUnverifiable, type Review } from "../facts.js";
import type { Needs } from "../needs/needs.js";
import { neverCounts } from "../sign-offs/never-counts.js";

/** What-if: people who would approve, and another moment. */
export interface Wishes {
  readonly approve?: readonly Handle[];
  readonly at?: Instant;
}

/**
 * The decision as it would be. People approve the present content; whoever may not sign still does not count. For
 * another moment pass needs that were computed for it: waivers and experiments end at a date too. A commit whose maker only
 * a forge knows is taken for somebody's who approves nothing (`madeByStrangers` names them).
 */
export async function simulate(needs: Needs, facts: Facts, { approve = [], at }: Wishes): Promise<Decision> {
  const now = at ?? needs.now;
  const imagined = approve.map((handle): Review => ({
    login: handle.slice(1),
    state: "APPROVED",
    at: Math.min(now, needs.now),
    transitions: needs.transitions,
  }));
  const reviews = facts.reviews === undefined || isUnverifiable(facts.reviews) ? [] : facts.reviews;
  // Without a pull request nobody is the author, and that is no obstacle to asking what if.
  const commits = facts.commits ?? (facts.author === undefined ? [] : undefined);
  const signoff = { ...needs.policy.signoff, unknownCommitters: "ignore" as const };
  return decide(
    { ...needs, now, policy: { ...needs.policy, signoff } },
    { ...facts, reviews, imagined, ...(commits && { commits }) },
  );
}

/** What a what-if answer takes for granted of commits whose makers are not known here; undefined where it need not. */
export function madeByStrangers(needs: Needs, facts: Facts): string | undefined {
  const { strangers = [] } = neverCounts(needs, facts);
  if (strangers.length === 0 || needs.policy.signoff.unknownCommitters === "ignore") return undefined;
  return `nobody here knows whose account made ${strangers.slice(0, 3).join(", ")}, so this takes them for somebody's who approves nothing: whoever made a change cannot sign it (people: says whose an address is, and GitHub knows it itself)`;
}
