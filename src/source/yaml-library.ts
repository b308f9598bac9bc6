// Loaded with the first YAML file. A module of ours, because a bundled CommonJS package that is imported dynamically
// has only a default export.
export { Composer, Parser, isAlias, isCollection, isMap, isScalar, isSeq, parse } from "yaml";
