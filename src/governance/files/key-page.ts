import { pageAddress } from "../../model/pages.js";
import { type Schema, schemasAt, stepsOf } from "./schema-places.js";
import type { SchemaName } from "./schemas.generated.js";

/** The anchors of the files in docs/configuration.md, where they are not "governance/NAME.yaml". */
const anchors: Partial<Record<SchemaName, string>> = {
  config: "contract-checkyaml",
  request: "governancechangeschg-yaml",
  "sign-off": "governancesignoffsjson",
  "policy-cases": "the-table-of-policy-test",
};

/** The address of the section that describes the keys around a place: that of the innermost part, or of the file. */
export function keyPage(name: SchemaName, schema: Schema, pointer: string): string {
  const steps = stepsOf(pointer);
  let part: string | undefined;
  for (let length = steps.length; part === undefined && length > 0; length -= 1)
    part = schemasAt(schema, steps.slice(0, length)).flatMap((place) => partOf(schema, place))[0];
  const anchor = part?.toLowerCase() ?? anchors[name] ?? `governance${name}yaml`;
  return pageAddress(`docs/configuration.md#${anchor}`);
}

/** The name of the part with keys of its own that a schema refers to. */
function partOf({ definitions }: Schema, { $ref }: Schema): readonly string[] {
  const name = $ref?.slice($ref.lastIndexOf("/") + 1) ?? "";
  return definitions?.[name]?.properties ? [name] : [];
}
