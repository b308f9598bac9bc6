import type { Dimension } from "../../model/decision.js";
import type { CodePage } from "../codes/page.js";
import { type Case, isAtLeast } from "../needs/needs.js";
import type { Level } from "../policy/raw.js";
import type { Tally } from "../sign-offs/sign-off-count.js";
import type { Finding } from "./finding.js";
import type { Course, Subject } from "./subject.js";

/** Events that can flip a requirement's answer besides another content: a host hears of them. */
export const events = [
  "push",
  "review",
  "sign-off-file",
  "team-change",
  /** Policy, people, calendars, requests or waivers change on the governed branch. */
  "governance-edit",
  /** Another change lands and takes room, or the base branch gets another content. */
  "landing",
] as const;
/** Instants that can flip it: no host hears of them, so a sweep must notice them. */
export const instants = [
  "window-opens",
  "window-closes",
  "freeze-begins",
  "freeze-ends",
  "element-thaws",
  "calendar-copy-ages",
  "sign-off-expires",
  "absence-ends",
  "emergency-expires",
  "revert-ages",
  "review-falls-due",
  "layer-ends",
  "waiver-expires",
] as const;
export type Trigger = (typeof events)[number] | (typeof instants)[number];

interface Declaration<Kind extends Case["kind"]> extends CodePage {
  /** Time is enforced by `full` alone; everything else by `sign-off` too. */
  readonly dimension: Dimension;
  readonly triggers: readonly Trigger[];
  /** The other codes that its findings carry. */
  readonly alsoSays?: readonly CodePage[];
  /** Which cases it is about; the loop asks it about no others. */
  readonly of: readonly Kind[];
  /** The courses to which the requirement applies; default: the ordinary one. */
  readonly courses?: readonly Course["kind"][];
  /** The least level that asks for it. */
  readonly from?: Level;
  readonly find: (subject: Subject<Extract<Case, { kind: Kind }>>, tally: Tally) => readonly Finding[];
}

/** A declared requirement: what `decide` asks, and what `explain` and the table of codes say about it. */
export interface DeclaredRequirement {
  readonly dimension: Dimension;
  readonly triggers: readonly Trigger[];
  /** Its own page first. */
  readonly pages: readonly CodePage[];
  /** Nothing where the case, its course or its level does not ask for it. */
  readonly find: (subject: Subject, tally: Tally) => readonly Finding[];
}

export function defineRequirement<Kind extends Case["kind"]>(
  declaration: Declaration<Kind>,
): DeclaredRequirement {
  const { code, title, why, remedy, dimension, triggers, of, courses = ["ordinary"], from } = declaration;
  const isAbout = (subject: Subject): subject is Subject<Extract<Case, { kind: Kind }>> =>
    of.some((kind) => kind === subject.case.kind);
  return {
    dimension,
    triggers,
    pages: [{ code, title, why, remedy }, ...(declaration.alsoSays ?? [])],
    find: (subject, tally) => {
      const applies =
        courses.includes(subject.course.kind) && (from === undefined || isAtLeast(subject.case.level, from));
      return applies && isAbout(subject) ? declaration.find(subject, tally) : [];
    },
  };
}
