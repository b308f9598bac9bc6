import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  formats
} from "./chunk-PSOBQU6S.js";
import {
  oneOf
} from "./chunk-ZK6ZCCRP.js";

// src/commands/rules.ts
async function allRules() {
  const loaded = await Promise.all(formats.map(({ load }) => load()));
  return loaded.flatMap(({ rules }) => rules);
}
var command = {
  name: "rules",
  summary: "Lists every rule",
  options: { format: { type: "string", value: "FORMAT", help: "text or json (default: text)" } },
  example: "  contract-check rules --format json",
  async run(args, terminal) {
    const format = oneOf(args, "format", ["text", "json"], "text");
    const rules = await allRules();
    if (format === "json") {
      terminal.out(`${JSON.stringify(rules, null, 2)}
`);
      return 0;
    }
    const width = Math.max(...rules.map(({ id }) => id.length));
    terminal.out(`${rules.map(({ id, title }) => `${id.padEnd(width)}  ${title}`).join("\n")}
`);
    return 0;
  }
};

export {
  allRules,
  command
};
