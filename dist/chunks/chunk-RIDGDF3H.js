import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/hosts/sources.ts
var NoSources = class extends Error {
  constructor(fault, exit) {
    super(fault.message);
    this.fault = fault;
    this.exit = exit;
  }
  fault;
  exit;
  name = "NoSources";
};

// src/version.ts
var version = true ? "0.1.0" : "0.0.0-source";

export {
  NoSources,
  version
};
