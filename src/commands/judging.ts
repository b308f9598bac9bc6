import { profileNames } from "../model/formats.js";
import type { ContractSettings } from "../model/contract.js";
import { surfaceNames } from "../model/outcome.js";
import { outsideOf } from "../hosts/outside.js";
import { type Arguments, type Option, type Terminal, UsageError } from "./command.js";
import { oneOf } from "./arguments.js";
import { didYouMean } from "./nearest.js";

export const judgingOptions: Readonly<Record<string, Option>> = {
  all: { type: "boolean", help: "list the unchanged contracts too" },
  profile: {
    type: "string",
    value: "NAME",
    help: `answer as another system would: ${profileNames.join(", ")}`,
  },
  surface: {
    type: "string",
    multiple: true,
    value: "SURFACE",
    help: "Protobuf: wire, json, rpc or source counts (repeatable)",
  },
  image: {
    type: "string",
    multiple: true,
    value: "FILE",
    help: "Protobuf: a compiled image that holds imports of both sides, by buf build or protoc (repeatable)",
  },
  include: {
    type: "string",
    multiple: true,
    value: "DIR",
    help: "Protobuf: a folder outside the repository that holds imports of both sides (repeatable)",
  },
};

/** The settings that the arguments give. @throws UsageError on an unknown name. */
export function judgingSettings(args: Arguments, { cwd }: Pick<Terminal, "cwd">): Partial<ContractSettings> {
  const profile = oneOf(args, "profile", profileNames, "default");
  const chosenSurfaces = args.all("surface").map((name) => {
    const chosenSurface = surfaceNames.find((surface) => surface === name);
    if (chosenSurface === undefined) {
      throw new UsageError(
        `--surface ${name}: expected one of ${surfaceNames.join(", ")}${didYouMean(name, surfaceNames)}`,
      );
    }
    return chosenSurface;
  });
  return {
    ...(args.last("profile") !== undefined && { profile }),
    ...(chosenSurfaces.length > 0 && { surfaces: chosenSurfaces }),
    outside: outsideOf({ images: args.all("image"), folders: args.all("include") }, cwd),
  };
}
