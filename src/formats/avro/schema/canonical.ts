import { memoByObject } from "../../../algorithms/memo.js";
import { namedTypes } from "./aliases.js";
import { ownMeaningOf } from "./closure.js";
import { definitionKey, messageKey, schemaKey } from "./definition-key.js";
import { rootSchemas } from "./roots.js";
import type { Contract } from "./schema.js";

/**
 * Equal exactly when two contracts mean the same to every reader and writer: the parsing canonical form with
 * defaults, aliases and logical types, every named type that is reached included, whichever file declares it.
 */
export const canonical = memoByObject((contract: Contract): string => {
  const { root, protocol } = contract;
  const definitions = [...namedTypes(rootSchemas(contract))].map(ownMeaningOf);
  const requests = new Set((protocol?.messages ?? []).map(({ request }) => definitionKey(request)));
  const messages = (protocol?.messages ?? []).map(messageKey);
  return JSON.stringify([
    root ? schemaKey(root) : null,
    protocol ? [protocol.name, messages] : null,
    [...new Set(definitions)].filter((key) => !requests.has(key)).sort(),
  ]);
});
