import { metFinding } from "../finding.js";
import { overriding } from "../freezes-holding.js";
import { defineRequirement } from "../requirement.js";

/** What stands in the window's place for an emergency, or why a declared one is none. */
export const emergency = defineRequirement({
  code: "GV501",
  dimension: "plan",
  title: "An emergency",
  why: "It passes without a window until it expires; its review is owed, by a day that the report names.",
  remedy: "Fill in review: afterwards.",
  triggers: ["push", "governance-edit", "emergency-expires"],
  alsoSays: [
    {
      code: "GV502",
      title: "The emergency has expired, or lasts too long",
      why: "An emergency is short by nature.",
      remedy: "File a new one, or go the ordinary way.",
    },
    {
      code: "GV503",
      title: "Too many emergencies",
      why: "The policy limits them, because the exception must not become the rule.",
      remedy: "Go the ordinary way.",
    },
    {
      code: "GV504",
      title: "The emergency is incomplete",
      why: "Without an incident and an end it is a way round the rules.",
      remedy: "Write emergency: {incident, expires}.",
    },
    {
      code: "GV505",
      title: "An emergency takes the place of no window",
      why: "The policy's row for emergencies asks for a window, a request, or forbids the change.",
      remedy: "Go the ordinary way, or ask the governance owners for another row.",
    },
  ],
  of: ["contract"],
  courses: ["emergency", "ordinary"],
  find: ({ case: contract, course, context }) => {
    if (course.kind === "ordinary") return course.refused ? [course.refused] : [];
    if (course.kind !== "emergency") return [];
    const message = `the emergency replaces the window${overriding(context, contract)}`;
    return [
      metFinding(contract.path, { code: "GV501", message, until: course.until, nextChangeAt: course.until }),
    ];
  },
});
