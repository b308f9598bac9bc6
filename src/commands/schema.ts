import { type Command, UsageError } from "./command.js";
import { didYouMean } from "./nearest.js";

/** The JSON Schemas that people and editors validate our files against; "report" is that of the JSON output. */
export async function allSchemas(): Promise<Readonly<Record<string, unknown>>> {
  const { reportSchema } = await import("../reports/schemas/report-schema.js");
  const { governanceSchemas } = await import("../governance/files/schemas.generated.js");
  return { report: reportSchema(), ...governanceSchemas() };
}

export const command: Command = {
  name: "schema",
  summary: "Prints the JSON Schema of a file format or of the JSON output",
  operands: "NAME",
  options: {},
  example: "  contract-check schema report > contract-check-report.schema.json",
  async run(args, terminal) {
    const [name] = args.operands;
    const schemas = await allSchemas();
    const names = Object.keys(schemas);
    if (name === undefined || !Object.hasOwn(schemas, name)) {
      const hint = name === undefined ? "" : didYouMean(name, names);
      throw new UsageError(`schema prints one of: ${names.join(", ")}${hint}`);
    }
    terminal.out(`${JSON.stringify(schemas[name], null, 2)}\n`);
    return 0;
  },
};
