import { keywordRule } from "../diff/rule.js";

export const enumeration = keywordRule({
  name: "enum",
  title: "Enumerated value added or removed",
  why: "Only listed values are valid: a reader with the shorter list refuses the values that it does not know.",
  remedy:
    "Let readers learn the new value before anyone writes it; remove a value only when no data holds it.",
  advice: ({ base, head }) =>
    base && head
      ? undefined
      : head
        ? "Let every reader learn the new value before anyone writes it."
        : "Keep the value as long as data holds it: stop writing it first, and remove it when no data has it.",
  message: ({ base, head }) => {
    const whole = (head ?? base)?.node.kind === "array";
    if (whole) return `the list of values was ${base && head ? "changed" : head ? "added" : "removed"}`;
    return head ? `value ${head.text} was added` : `value ${base?.text ?? ""} was removed`;
  },
});
