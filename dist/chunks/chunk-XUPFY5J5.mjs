import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/formats/json-schema/indirect-references.ts
var references = ["ref", "Ref"].flatMap((keyword) => {
  const value = `${keyword}["']?[ 	]*:[ 	]*`;
  return [
    `${value}"[^"]*([\\\\]|%)`,
    `${value}'[^']*([\\\\]|%)`,
    `${value}[^"' 	].{0,250}([\\\\]|%)`,
    `${value}[&*!>|]`,
    `${keyword}["']?[ 	]*:?[ 	\r]*(#.*)?$`
  ];
});
var keywords = ["u00", "x", "U000000"].map((escape) => `\\\\${escape}(24|[4-7][0-9A-Fa-f])`);
var indirectReferences = [...references, ...keywords];

export {
  indirectReferences
};
