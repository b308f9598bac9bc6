import { having, isIterable, isObject, type Kind, oneOf } from "../algorithms/arguments.js";
import { anyOf } from "../algorithms/words.js";
import { optionKinds, options as fitOptions } from "../governance/files/validators.generated.js";
import { isZone } from "../calendar/time/instants.js";
import { type ContractStatus, modes, type Pairing } from "../model/contract.js";
import { faultKind } from "../model/location.js";
import { profileNames } from "../model/formats.js";
import { surfaceNames } from "../model/outcome.js";

export const text: Kind = { expected: "a string", holds: (value) => typeof value === "string" };
export const name: Kind = {
  expected: "a string that is not empty",
  holds: (value) => typeof value === "string" && value !== "",
};
export const instant: Kind = {
  expected: "a whole number of milliseconds since 1970",
  holds: (value) => Number.isSafeInteger(value) && Math.abs(Number(value)) <= 8.64e15,
};
export const zone: Kind = {
  expected: "an IANA time zone such as Europe/Berlin",
  holds: (value) => typeof value === "string" && isZone(value),
};
export const files: Kind = {
  expected: "an object of texts by path",
  holds: (value) =>
    isObject(value) &&
    !isIterable(value) &&
    Object.entries(value).every(([path, content]) => path !== "" && text.holds(content)),
};
export const callback: Kind = { expected: "a function", holds: (value) => typeof value === "function" };
export const list: Kind = { expected: "a list", holds: Array.isArray };
export const faults: Kind = {
  expected: "a list of faults, each with a message",
  holds: (value) => Array.isArray(value) && value.every(faultKind.holds),
};
export const anything: Kind = { expected: "an object", holds: isObject };
export const plain: Kind = {
  expected: "an object",
  holds: (value) => isObject(value) && !isIterable(value),
};

export const revision = having("{ref, commit}, with null for what is no commit", {
  ref: text,
  commit: { expected: "a string or null", holds: (value) => value === null || typeof value === "string" },
});
export const snapshot = having("a Snapshot, such as memorySnapshot makes", {
  entries: anything,
  load: callback,
  read: callback,
  starts: callback,
  bytes: callback,
  mentioning: callback,
});
const outcomes = ["reads", "misreads", "rejects", "undecided"];
export const outcome = having(`{outcome}, which is ${anyOf(outcomes)}`, { outcome: oneOf(outcomes) });

export const judging: Readonly<Record<string, Kind>> = {
  mode: oneOf(modes),
  profile: oneOf(profileNames),
  surfaces: {
    expected: `a list of ${anyOf(surfaceNames)}`,
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every(oneOf(surfaceNames).holds),
    names: surfaceNames,
  },
};

/** What a format is told beside the promise and the profile; the configuration has it under a key of each format. */
export const options: Readonly<Record<string, Kind>> = Object.fromEntries(
  Object.entries(optionKinds).map(([key, { names, expected = anyOf(names ?? []) }]) => [
    key,
    { expected, holds: (value: unknown) => fitOptions({ [key]: value }), ...(names && { names }) },
  ]),
);

const listOf =
  ({ holds }: Kind) =>
  (value: unknown) =>
    Array.isArray(value) && value.every(holds);
export const names: Kind = { expected: "a list of strings that are not empty", holds: listOf(name) };
export const flag: Kind = { expected: "true or false", holds: (value) => typeof value === "boolean" };

const bothSides = ["basePath", "headPath"] as const;
/** The paths that a pairing has. */
const pathsByStatus: Readonly<Record<ContractStatus, readonly (keyof Pairing)[]>> = {
  added: ["headPath"],
  removed: ["basePath"],
  modified: bothSides,
  moved: bothSides,
  affected: bothSides,
  unchanged: bothSides,
};
const pairing = having("", { status: oneOf(Object.keys(pathsByStatus)) });
export const pairings: Kind = {
  expected: `a list of {status, basePath, headPath}: ${anyOf(Object.keys(pathsByStatus))}, and a path for each side that has the contract`,
  holds: listOf({
    expected: "",
    holds(value) {
      if (!pairing.holds(value)) return false;
      const given = value as Pairing;
      const required = pathsByStatus[given.status];
      return bothSides.every((key) =>
        given[key] === undefined ? !required.includes(key) : name.holds(given[key]),
      );
    },
  }),
};

const outsideFile = having("", { name, read: callback });
const outsideFolder = having("", { name, open: callback });
export const outside = having(
  "{images, folders, folder}: lists of {name, read} and of {name, open}, and a function",
  {
    images: { expected: "", holds: listOf(outsideFile) },
    folders: { expected: "", holds: listOf(outsideFolder) },
    folder: callback,
  },
);

export const unit = having("{snapshot, path, settings}", { snapshot, path: name, settings: anything });
