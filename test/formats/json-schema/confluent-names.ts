import { expect, it } from "@jest/globals";
import { rulesOfDifference } from "../../../src/formats/json-schema/confluent/rule-names.js";
import { differenceTypes } from "../../../src/formats/json-schema/confluent/types.js";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";

it.each(differenceTypes)("explain finds the rules of Confluent's %s", (type) => {
  const ids: readonly string[] = jsonSchema.rules.map(({ id }) => id);
  const named = rulesOfDifference(type);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});
