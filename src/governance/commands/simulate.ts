import type { Decision, Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import { decide } from "../decision/decide.js";
import { type Facts, isUnverifiable, type Review } from "../facts.js";
import type { Needs } from "../needs/needs.js";

/** What-if: people who would approve, and another moment. */
export interface Wishes {
  readonly approve?: readonly Handle[];
  readonly at?: Instant;
}

/**
 * The decision as it would be. People approve the present content; whoever may not sign still does not count. For
 * another moment pass needs that were computed for it: waivers and experiments end at a date too.
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
  return decide(
    { ...needs, now },
    { ...facts, reviews: [...reviews, ...imagined], ...(commits && { commits }) },
  );
}
