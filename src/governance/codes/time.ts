import type { CodeRow } from "./row.js";

/** GV3: time; GV2 and the calendar's own part of GV3 stand with the calendar. */
export const timeCodes: readonly CodeRow[] = [
  [
    "GV300",
    "A window is open",
    "The change may land now.",
    "Merge before it closes; the status turns by itself afterwards.",
  ],
  ["GV301", "A freeze holds", "Freezes win over windows.", "Wait for its end; an emergency may pass."],
  [
    "GV302",
    "No window is open",
    "Such a change lands only inside a window.",
    "Wait; the message names the next one. Nothing else has to be done.",
  ],
  [
    "GV303",
    "The booked occurrence lies in a freeze",
    "The freeze came later, or was overlooked.",
    "Book another occurrence.",
  ],
  [
    "GV304",
    "The occurrence is full",
    "Too many changes at once hide which one broke something.",
    "Book another occurrence.",
  ],
  ["GV305", "The booked occurrence is gone", "It was missed, or does not exist.", "Book another occurrence."],
  [
    "GV306",
    "Booked too late",
    "The window asks for notice, so that people can prepare.",
    "Book a later occurrence.",
  ],
  ["GV307", "The window is closing", "Too little time is left to land and to look.", "Use the next one."],
  ["GV308", "The element is frozen", "Its owner froze it until a date.", "Leave it as it is until then."],
  [
    "GV309",
    "No window will do",
    "None is defined, or none that fits opens within 400 days.",
    "Add one under windows:.",
  ],
  [
    "GV310",
    "A revert",
    "The content returns to what the branch had lately, so no window is needed.",
    "One owner or on-call person signs.",
  ],
];
