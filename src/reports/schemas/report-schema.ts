import { formatIds } from "../../model/formats.js";
import schema from "./report.schema.json" with { type: "json" };

/** The JSON Schema of the JSON output; the formats and their rules' ids are filled in. */
export function reportSchema(): object {
  const { rule, contract } = schema.$defs;
  const properties = { ...contract.properties, format: { enum: formatIds } };
  return {
    ...schema,
    $defs: {
      ...schema.$defs,
      rule: { ...rule, pattern: `^(${formatIds.join("|")})/[a-z0-9-]+$` },
      contract: { ...contract, properties },
    },
  };
}
