import { defineRequirement } from "../requirement.js";

/** The booked occurrence, or any open window. The calendar's own codes (GV301 to GV307) have their pages there. */
export const openWindow = defineRequirement({
  code: "GV300",
  dimension: "time",
  title: "A window is open",
  why: "The change may land now.",
  remedy: "Merge before it closes; the status turns by itself afterwards.",
  triggers: [
    "push",
    "landing",
    "governance-edit",
    "window-opens",
    "window-closes",
    "freeze-begins",
    "freeze-ends",
    "calendar-copy-ages",
  ],
  alsoSays: [
    {
      code: "GV143",
      title: "The rollback does not fit into the window",
      why: "The first stage's hold and the rollback must be over before the window closes; else the way back is taken at an hour that nobody has agreed to. What the estimates say is taken as true.",
      remedy: "Land earlier in the window, book a longer one, or shorten hold: and estimate: in the request.",
    },
    {
      code: "GV309",
      title: "No window will do",
      why: "None is defined, or none that fits opens within 400 days: it is for other contracts, classes, regions or teams, is full, frozen, or asks for notice.",
      remedy:
        "Add one under windows: (or a date with add:), book one early enough with contract-check request, or say under policy: rules: what such changes need instead. An emergency or a revert needs none.",
    },
  ],
  of: ["contract"],
  from: "window-and-sign-off",
  find: ({ calendar }) => calendar.findings,
});
