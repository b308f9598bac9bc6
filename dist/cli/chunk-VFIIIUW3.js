import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  profileNames
} from "./chunk-N5M2AU2H.js";
import {
  oneOf
} from "./chunk-ZK6ZCCRP.js";
import {
  UsageError,
  didYouMean
} from "./chunk-PL2K5IKI.js";

// src/commands/judging.ts
var judgingOptions = {
  profile: {
    type: "string",
    value: "NAME",
    help: `answer as another system would: ${profileNames.join(", ")}`
  },
  surface: {
    type: "string",
    multiple: true,
    value: "SURFACE",
    help: "Protobuf: wire, json or source counts (repeatable)"
  }
};
var surfaces = ["wire", "json", "source"];
function judgingSettings(args) {
  const profile = oneOf(args, "profile", profileNames, "default");
  const counted = args.all("surface").map((name) => {
    const known = surfaces.find((surface) => surface === name);
    if (known === void 0) {
      throw new UsageError(
        `--surface ${name}: expected one of ${surfaces.join(", ")}${didYouMean(name, surfaces)}`
      );
    }
    return known;
  });
  return {
    ...args.one("profile") !== void 0 && { profile },
    ...counted.length > 0 && { surfaces: counted }
  };
}

export {
  judgingOptions,
  judgingSettings
};
