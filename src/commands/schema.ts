import type { Command } from "./command.js";
import { UsageError } from "./command.js";
import { didYouMean } from "./nearest.js";

/** The JSON Schemas that people and editors validate our files against. */
const schemas: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  report: () => import("../reports/schemas/report.schema.json", { with: { type: "json" } }),
};

export const command: Command = {
  name: "schema",
  summary: "Prints the JSON Schema of a file format or of the JSON output",
  operands: "NAME",
  options: {},
  example: "  contract-check schema report > contract-check-report.schema.json",
  async run(args, terminal) {
    const [name] = args.operands;
    const names = Object.keys(schemas);
    const load = name !== undefined && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (!load) {
      const hint = name === undefined ? "" : didYouMean(name, names);
      throw new UsageError(`schema prints one of: ${names.join(", ")}${hint}`);
    }
    terminal.out(`${JSON.stringify((await load()).default, null, 2)}\n`);
    return 0;
  },
};
