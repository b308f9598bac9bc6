export { Composer, Parser, isAlias, isCollection, isMap, isScalar, isSeq, parse } from "yaml";
