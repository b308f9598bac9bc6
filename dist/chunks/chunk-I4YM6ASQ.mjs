import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/formats/protobuf/indirect-references.ts
var rootFileNames = ["buf.yaml", "buf.yml", "buf.work.yaml"];
var blanks = "[ 	\v\f\r]*";
var keyword = `import${blanks}(public|weak|option)?${blanks}`;
var lineEnd = `${blanks}(/[/*].*)?$`;
var indirectReferences = [
  ...[`"`, "'"].flatMap((quote) => {
    const opened = `${keyword}(/[*][^"']{0,250})?${quote}[^${quote}]*`;
    return [`${opened}[\\\\]`, `${opened}${quote}[^;"']*["']`, `${opened}${quote}${lineEnd}`];
  }),
  `${keyword}${lineEnd}`
];

export {
  rootFileNames,
  indirectReferences
};
