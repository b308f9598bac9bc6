import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isRequestFile,
  noRequests
} from "./chunk-YQLOJORC.mjs";
import {
  codeownersLineFor,
  codeownersOf,
  codeownersPaths,
  configPath,
  isGovernanceFile,
  readPart,
  readParts
} from "./chunk-NIQAUXJ7.mjs";
import {
  configFault,
  didYouMean,
  readGoverned
} from "./chunk-QVBWURMR.mjs";
import {
  yamlReader,
  yamlStreamReader
} from "./chunk-EWTDZKV5.mjs";
import {
  labelOf
} from "./chunk-S6QP72TU.mjs";
import {
  anyFileMatches,
  contractMatches,
  elementMatches,
  losesBelow,
  matchesBelow
} from "./chunk-42HIN6DW.mjs";
import {
  durationMillis,
  formatDuration,
  formatInstant,
  formatSpan,
  formatUtc,
  parseInstant
} from "./chunk-3ZGMKZJI.mjs";
import {
  isPlainFile
} from "./chunk-GE2WWQJW.mjs";
import {
  readJson
} from "./chunk-OLUESPAT.mjs";
import {
  plain
} from "./chunk-TTW7DEXE.mjs";
import {
  ReadError,
  textOf
} from "./chunk-QHMO3ZZH.mjs";
import {
  elementText,
  pathOf,
  requiredDirections
} from "./chunk-6HUOJMYL.mjs";
import {
  classOf,
  directions
} from "./chunk-HEZAR2AG.mjs";

// src/governance/policy/raw-policy.ts
function listOf(value) {
  if (value === void 0) return [];
  return typeof value === "string" ? [value] : value;
}
var levels = [
  "free",
  "sign-off",
  "window-and-sign-off",
  "request-window-and-sign-off",
  "forbidden"
];

// src/governance/imports/entity.ts
function at(value, ...path) {
  let found = value;
  for (const step of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return void 0;
    found = found[step];
  }
  return found;
}
function textAt(value, ...path) {
  const found = at(value, ...path);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function listAt(value, ...path) {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

// src/governance/imports/backstage.ts
function backstageConsumers(entities, handleOf3) {
  const contracts = new Map(
    entities.filter(({ value }) => textAt(value, "kind") === "API").map((entity) => [nameOf(textAt(entity.value, "metadata", "name") ?? ""), contractOf(entity)])
  );
  return entities.flatMap(({ value, location }) => {
    const name = textAt(value, "metadata", "name");
    const apis = listAt(value, "spec", "consumesApis").filter((api) => typeof api === "string");
    if (name === void 0 || apis.length === 0) return [];
    const owner = handleOf3(textAt(value, "spec", "owner") ?? "");
    return [
      {
        id: name,
        owners: owner === void 0 ? [] : [owner],
        reads: apis.map((api) => ({ contract: contracts.get(nameOf(api)) ?? nameOf(api) })),
        ack: "breaking",
        location
      }
    ];
  });
}
function nameOf(reference) {
  return reference.slice(Math.max(reference.lastIndexOf("/"), reference.lastIndexOf(":")) + 1).toLowerCase();
}
function contractOf({ file, value }) {
  const annotated = textAt(value, "metadata", "annotations", "contract-check/contract");
  if (annotated !== void 0) return annotated;
  const target = textAt(value, "spec", "definition", "$text");
  return target === void 0 || /^[a-z]+:/i.test(target) ? void 0 : fromFile(file, target);
}
function fromFile(file, target) {
  const steps2 = file.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps2.push(step);
    else if (steps2.pop() === void 0) return void 0;
  }
  return steps2.join("/");
}

// src/governance/imports/odcs.ts
function odcsContract({ value, location }, handleOf3) {
  if (textAt(value, "kind") !== "DataContract") return void 0;
  const files = customProperty(value, "contractCheck.files");
  if (files === void 0) return void 0;
  const owner = handleOf3(customProperty(value, "contractCheck.owner") ?? textAt(value, "team", "name") ?? "");
  const id = textAt(value, "id");
  return {
    ...id !== void 0 && { id },
    files: files.split(",").map((file) => file.trim()),
    ignore: [],
    owners: owner === void 0 ? [] : [owner],
    elements: listAt(value, "schema").flatMap((object) => elementsOf(object, [], location, handleOf3)),
    location
  };
}
var deepest = 50;
function elementsOf(object, path, location, handleOf3) {
  if (path.length > deepest) return [];
  return listAt(object, "properties").flatMap((property) => {
    const name = textAt(property, "name");
    if (name === void 0) return [];
    const here = [...path, name];
    const tag = textAt(property, "classification");
    const named = customProperty(property, "contractCheck.owner");
    const owner = named === void 0 ? void 0 : handleOf3(named);
    const own = {
      path: `${here.join(".")}.**`,
      owners: owner === void 0 ? [] : [owner],
      ...tag !== void 0 && { tags: [tag] },
      location
    };
    const says = owner !== void 0 || tag !== void 0;
    return [...says ? [own] : [], ...elementsOf(property, here, location, handleOf3)];
  });
}
function customProperty(value, name) {
  const found = listAt(value, "customProperties").find((one) => textAt(one, "property") === name);
  return textAt(found, "value");
}

// src/governance/imports/catalogues.ts
var mostFiles = 2e3;
async function importCatalogues(tip, parts, policy) {
  const globs = (key) => parts.flatMap(({ raw }) => listOf(raw.imports?.[key]));
  if (globs("backstage").length + globs("odcs").length === 0)
    return { contracts: [], consumers: [], faults: [] };
  const faults = [];
  const backstage = await entitiesOf(tip, globs("backstage"), faults);
  const odcs = await entitiesOf(tip, globs("odcs"), faults);
  const handle = (name) => handleOf(policy, name);
  return {
    consumers: backstageConsumers(backstage, handle),
    contracts: odcs.flatMap((entity) => odcsContract(entity, handle) ?? []),
    faults
  };
}
async function entitiesOf(tip, globs, faults) {
  const files = [...tip.entries].filter(([path, { mode }]) => mode.startsWith("100") && anyFileMatches(globs, path)).map(([path]) => path).sort().slice(0, mostFiles);
  if (files.length === 0) return [];
  await tip.load(files);
  const read = await yamlStreamReader();
  return files.flatMap((file) => {
    const loaded = tip.read(file);
    if ("fault" in loaded) {
      faults.push(configFault("GV008", loaded.fault, { file, side: tip.side }));
      return [];
    }
    const source = textOf(file, tip.side, loaded.text);
    try {
      return read(source).map((node) => ({
        file,
        value: plain(node),
        location: source.locate(node.start, node.start)
      }));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      faults.push(configFault("GV001", error.message, error.location));
      return [];
    }
  });
}
function handleOf(policy, name) {
  const wanted = name.toLowerCase();
  if (wanted.startsWith("@")) return policy.teams.get(wanted)?.handle ?? name;
  const [kind = "", rest = wanted] = wanted.includes(":") ? wanted.split(":", 2) : ["group", wanted];
  const last2 = rest.slice(rest.lastIndexOf("/") + 1);
  if (kind === "user") return `@${last2}`;
  return [...policy.teams.values()].find(({ handle }) => handle.toLowerCase().split("/").at(-1) === last2)?.handle;
}

// src/governance/files/dates.ts
var day = 864e5;
function untilOf(text) {
  const start = startOf(text);
  return start === void 0 || text.includes("T") ? start : start + day;
}
function startOf(text) {
  const whole = text.includes("T") ? text : `${text}T00:00Z`;
  const parsed = parseInstant(whole);
  return "instant" in parsed ? parsed.instant : void 0;
}

// src/governance/policy/sections.ts
function last(parts, key) {
  return parts.findLast(({ raw }) => raw[key] !== void 0)?.raw[key];
}
function contractsOf(part) {
  return (part.raw.contracts ?? []).map(({ files, ignore, owner, elements, ...rest }, i) => ({
    ...rest,
    files: listOf(files),
    ignore: listOf(ignore),
    owners: listOf(owner),
    elements: (elements ?? []).map(({ owner: owners, ...element }, j) => ({
      ...element,
      owners: listOf(owners),
      location: part.at("contracts", i, "elements", j)
    })),
    location: part.at("contracts", i)
  }));
}
function enforcementsOf({ raw }) {
  const { enforce } = raw;
  if (enforce === void 0) return [];
  if (typeof enforce === "string") return [{ files: ["**"], enforce }];
  return enforce.map((one) => ({ files: listOf(one.files), enforce: one.enforce }));
}
function teamsOf(part) {
  return Object.entries(part.raw.teams ?? {}).map(([handle, team]) => ({
    handle,
    members: membersOf(team).map(handleOf2),
    github: !isList(team) && team.github === true,
    ...!isList(team) && team.function !== void 0 && { function: team.function },
    location: part.at("teams", handle)
  }));
}
function isList(team) {
  return Array.isArray(team);
}
function membersOf(team) {
  return isList(team) ? team : team.members ?? [];
}
function handleOf2(login) {
  return `@${login.replace(/^github:/, "").replace(/^@/, "")}`;
}
function peopleOf(part) {
  return Object.entries(part.raw.people ?? {}).map(([handle, { keys, emails, away }]) => ({
    handle,
    keys: keys ?? [],
    emails: (emails ?? []).map((email) => email.toLowerCase()),
    away: (away ?? []).map(({ from, to, deputy }) => ({
      from: startOf(from) ?? Infinity,
      to: untilOf(to) ?? -Infinity,
      deputy
    }))
  }));
}
function consumersOf(part) {
  return (part.raw.consumers ?? []).map(({ owner, ack, ...consumer }, i) => ({
    ...consumer,
    owners: listOf(owner),
    ack: ack ?? "breaking",
    location: part.at("consumers", i)
  }));
}
function rulesOf(part) {
  return (part.raw.policy?.rules ?? []).map((rule, i) => ({
    ...rule,
    location: part.at("policy", "rules", i)
  }));
}
function waiversOf(part) {
  return (part.raw.waivers ?? []).map((waiver, i) => ({
    ...waiver,
    until: untilOf(waiver.expires) ?? -Infinity,
    location: part.at("waivers", i)
  }));
}

// src/governance/policy/calendars.ts
async function calendarOf(tip, parts, central) {
  const mine = mergedSource("this repository", parts);
  const own = [...mine ? [mine] : [], ...central.flatMap((part) => mergedSource(part.file, [part]) ?? [])];
  const named = [...central, ...parts].flatMap(
    (part) => (part.raw.calendars ?? []).map((entry, i) => ({ entry, at: part.at("calendars", i) }))
  );
  if (own.length + named.length === 0) return void 0;
  const { compileCalendar, duplicates } = await import("./compile-WJ74RM27.mjs");
  const faults = [];
  const unread = [];
  const sources = [...own];
  for (const { entry, at: at2 } of named) {
    const path = entry.file ?? entry.ics;
    if (path === void 0 || entry.file !== void 0 && entry.ics !== void 0) {
      faults.push({ code: "GV004", message: "a calendar needs either file: or ics:", location: at2 });
      continue;
    }
    const { source, faults: wrong } = await readNamed(tip, path, entry, at2);
    const against = source ? [
      ...compileCalendar([source]).faults,
      ...duplicates([...sources, source]).slice(duplicates(sources).length)
    ] : [];
    unread.push(...wrong, ...against);
    if (source && wrong.length + against.length === 0) sources.push(source);
  }
  const regionMode = last([...central, ...parts], "regionMode");
  return compileCalendar(sources, { faults, unread, ...regionMode && { regionMode } });
}
async function readNamed(tip, path, { ics, kind, timezone, maxAge }, at2) {
  const entry = tip.entries.get(path);
  await tip.load([path]);
  const loaded = entry?.mode.startsWith("100") ? tip.read(path) : { fault: "there is no such file" };
  if ("fault" in loaded)
    return { faults: [{ code: "GV200", message: `${path} cannot be read: ${loaded.fault}`, location: at2 }] };
  if (ics === void 0) {
    const read2 = await readPart(tip, path, "calendar");
    return "faults" in read2 ? read2 : fromPart(read2.part, maxAge, at2);
  }
  const { readIcs } = await import("./ics-read-F7MLBSKM.mjs");
  const read = await readIcs(loaded.text, {
    id: path,
    file: path,
    ...kind && { kind },
    ...timezone !== void 0 && { timezone }
  });
  const { copy, faults } = copyOf(path, lastStamp(loaded.text), maxAge, at2);
  return { source: { ...read.source, ...copy && { copy } }, faults: [...read.faults, ...faults] };
}
function fromPart(part, maxAge, at2) {
  const lost = ["calendars", "regionMode"].filter((key) => part.raw[key] !== void 0).map((key) => ({
    code: "GV002",
    message: `${key}: of a calendar that another file names is not read: write it into that file`,
    location: part.at(key)
  }));
  const { copy, faults: undated } = copyOf(part.file, part.raw.asOf, maxAge, at2);
  const faults = [...lost, ...undated];
  const source = mergedSource(part.file, [part]);
  if (!source && !copy) return { faults };
  const empty = { id: part.file, windows: [], freezes: [], advisories: [] };
  return { source: { ...source ?? empty, ...copy && { copy } }, faults };
}
function copyOf(path, asOf, maxAge, location) {
  if (maxAge === void 0) return { faults: [] };
  const taken = asOf === void 0 ? void 0 : parseInstant(asOf);
  if (taken && "instant" in taken)
    return { copy: { asOf: taken.instant, maxAge: durationMillis(maxAge) ?? 0, location }, faults: [] };
  const why = taken ? `its asOf: ${taken.message}` : "it does not say when it was taken";
  const message = `maxAge: of ${path} cannot be checked: ${why}; let the job that copies it write asOf: 2026-11-22T09:00Z into it (DTSTAMP in an .ics file)`;
  return { faults: [{ code: "GV004", message, location }] };
}
function lastStamp(text) {
  const stamps = [...text.matchAll(/^DTSTAMP[^:\r\n]*:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\s*$/gm)];
  const written = stamps.map(([, y, mo, d, h, mi, s]) => [y, mo, d].join("-") + `T${[h, mi, s].join(":")}Z`);
  return written.sort().at(-1);
}
function mergedSource(id, parts) {
  const timezone = last(parts, "timezone");
  const source = {
    id: parts.find(({ raw }) => raw.windows ?? raw.freezes)?.file ?? id,
    ...timezone !== void 0 && { timezone },
    windows: parts.flatMap(
      (part) => (part.raw.windows ?? []).map(({ approvers, ...window }, i) => ({
        ...window,
        ...approvers !== void 0 && { approvers: listOf(approvers) },
        location: part.at("windows", i)
      }))
    ),
    freezes: parts.flatMap(
      (part) => (part.raw.freezes ?? []).map((freeze, i) => ({ ...freeze, location: part.at("freezes", i) }))
    ),
    advisories: parts.flatMap(
      (part) => (part.raw.advisories ?? []).map((advisory, i) => ({ ...advisory, location: part.at("advisories", i) }))
    )
  };
  const empty = source.windows.length + source.freezes.length + source.advisories.length === 0;
  return empty ? void 0 : source;
}

// src/governance/policy/check-policy.ts
function checkPolicy(policy, parts) {
  return [
    ...duplicateIds(parts, "contracts"),
    ...duplicateIds(parts, "consumers"),
    ...duplicateTeams(parts),
    ...parts.flatMap((part) => unknownTeams(part, policy)),
    ...parts.flatMap((part) => unknownBoards(part, policy)),
    ...parts.flatMap(impossibleDates),
    ...parts.flatMap((part) => missingDefaultOwner(part, policy))
  ];
}
function duplicateIds(parts, key) {
  const seen = /* @__PURE__ */ new Map();
  const faults = [];
  for (const part of parts) {
    for (const [i, { id }] of (part.raw[key] ?? []).entries()) {
      if (id === void 0) continue;
      const first = seen.get(id);
      const at2 = part.at(key, i, "id");
      if (first !== void 0) {
        const message = `the id ${JSON.stringify(id)} is used twice, first in ${first}: every id of ${key}: is unique`;
        faults.push(configFault("GV006", message, at2));
      } else seen.set(id, `${at2.file}:${String(at2.line ?? 1)}`);
    }
  }
  return faults;
}
function duplicateTeams(parts) {
  const seen = /* @__PURE__ */ new Map();
  return parts.flatMap(
    (part) => ["teams", "people"].flatMap(
      (key) => Object.keys(part.raw[key] ?? {}).flatMap((handle) => {
        const name = `${key} ${handle.toLowerCase()}`;
        const first = seen.get(name);
        const at2 = part.at(key, handle);
        seen.set(name, first ?? `${at2.file}:${String(at2.line ?? 1)}`);
        if (first === void 0) return [];
        return [configFault("GV006", `${handle} is written twice, first in ${first}: keep one`, at2)];
      })
    )
  );
}
function* handlesIn(raw) {
  yield* each(raw.defaultOwner, ["defaultOwner"]);
  yield* each(raw.defaults?.owner, ["defaults", "owner"]);
  yield* each(raw.governance?.owner, ["governance", "owner"]);
  for (const [i, contract] of (raw.contracts ?? []).entries()) {
    yield* each(contract.owner, ["contracts", i, "owner"]);
    yield* each(contract.deputies, ["contracts", i, "deputies"]);
    yield* each(contract.oncall, ["contracts", i, "oncall"]);
    for (const [j, { owner }] of (contract.elements ?? []).entries())
      yield* each(owner, ["contracts", i, "elements", j, "owner"]);
  }
  for (const [i, { owner }] of (raw.consumers ?? []).entries()) yield* each(owner, ["consumers", i, "owner"]);
  for (const [i, { approvers, oncall }] of (raw.windows ?? []).entries()) {
    yield* each(approvers, ["windows", i, "approvers"]);
    yield* each(oncall, ["windows", i, "oncall"]);
  }
  for (const [i, { board }] of (raw.freezes ?? []).entries())
    yield* each(board, ["freezes", i, "board"]);
  for (const [i, { approver }] of (raw.waivers ?? []).entries())
    yield* each(approver, ["waivers", i, "approver"]);
  yield* each(raw.policy?.emergency?.approvers, ["policy", "emergency", "approvers"]);
  for (const [id, { functions }] of Object.entries(raw.policy?.boards ?? {}))
    for (const [name, handles] of Object.entries(functions))
      yield* each(handles, ["policy", "boards", id, "functions", name]);
  for (const [role, path] of rolesIn(raw)) if (role.startsWith("@")) yield [role, path];
}
function* each(handles, path) {
  for (const [i, handle] of listOf(handles).entries())
    yield [handle, typeof handles === "string" ? path : [...path, i]];
}
function* rolesIn(raw) {
  const { policy } = raw;
  const lists = [
    ...Object.entries(policy?.roles ?? {}).map(
      ([level, list2]) => [list2, ["policy", "roles", level]]
    ),
    [policy?.emergency?.signoff, ["policy", "emergency", "signoff"]],
    ...(policy?.rules ?? []).map(
      ({ signoff }, i) => [signoff, ["policy", "rules", i, "signoff"]]
    )
  ];
  for (const [list2, path] of lists)
    for (const [i, { role }] of (list2 ?? []).entries()) yield [role, [...path, i, "role"]];
}
function unknownTeams(part, policy) {
  const known = [...policy.teams.values()].map(({ handle }) => handle);
  return [...handlesIn(part.raw)].flatMap(([handle, path]) => {
    if (!handle.includes("/") || policy.teams.has(handle.toLowerCase())) return [];
    const hint = didYouMean(handle, known) || ": list its members under teams:, or write {github: true} there";
    return [
      configFault(
        "GV007",
        `no team ${JSON.stringify(handle)} under teams:${hint.slice(1)}`,
        part.at(...path)
      )
    ];
  });
}
function unknownBoards(part, policy) {
  const known = Object.keys(policy.table.boards ?? {});
  const named = [
    ...[...rolesIn(part.raw)].filter(([role]) => role.startsWith("board:")).map(([role, path]) => [role.slice("board:".length), path]),
    ...(part.raw.contracts ?? []).flatMap(
      ({ elements }, i) => (elements ?? []).flatMap(
        ({ boards }, j) => (boards ?? []).map((board, k) => [board, ["contracts", i, "elements", j, "boards", k]])
      )
    )
  ];
  return named.flatMap(([board, path]) => {
    if (known.includes(board)) return [];
    const hint = didYouMean(board, known) || ": declare it under boards: of the policy";
    return [configFault("GV007", `no board ${JSON.stringify(board)}${hint}`, part.at(...path))];
  });
}
function impossibleDates(part) {
  const { raw } = part;
  const dates = [
    ...(raw.waivers ?? []).map(({ expires }, i) => [expires, ["waivers", i, "expires"]]),
    ...(raw.contracts ?? []).flatMap(({ expires, elements }, i) => [
      [expires, ["contracts", i, "expires"]],
      ...(elements ?? []).map(
        ({ frozen: frozen3 }, j) => [frozen3?.until, ["contracts", i, "elements", j, "frozen", "until"]]
      )
    ]),
    ...Object.entries(raw.people ?? {}).flatMap(
      ([handle, { away }]) => (away ?? []).flatMap(({ from, to }, i) => [
        [from, ["people", handle, "away", i, "from"]],
        [to, ["people", handle, "away", i, "to"]]
      ])
    )
  ];
  const missing2 = (raw.contracts ?? []).flatMap(
    ({ status, expires }, i) => status === "experimental" && expires === void 0 ? [
      configFault(
        "GV004",
        "an experimental contract needs expires:, so that it ends",
        part.at("contracts", i, "status")
      )
    ] : []
  );
  const unreal = dates.flatMap(([text, path]) => {
    if (text === void 0 || startOf(text) !== void 0 && untilOf(text) !== void 0) return [];
    return [configFault("GV003", `${JSON.stringify(text)} is not a day of the calendar`, part.at(...path))];
  });
  return [...missing2, ...unreal];
}
function missingDefaultOwner(part, policy) {
  if (policy.defaultOwners.length > 0) return [];
  const places = [
    ...part.raw.unowned === "default-owner" ? [["unowned"]] : [],
    ...part.raw.defaults?.unowned === "default-owner" ? [["defaults", "unowned"]] : [],
    ...(part.raw.contracts ?? []).flatMap(
      ({ unowned: unowned2 }, i) => unowned2 === "default-owner" ? [["contracts", i, "unowned"]] : []
    )
  ];
  return places.map(
    (path) => configFault("GV004", "unowned: default-owner needs defaultOwner: to name one", part.at(...path))
  );
}

// src/governance/policy/read-policy.ts
async function readPolicy(tip, config = configPath) {
  if (config !== configPath && !tip.entries.has(config))
    return {
      faults: [configFault("GV001", `there is no ${config} on the governed branch`, { file: config })]
    };
  const { parts, central, faults } = await readParts(tip, config);
  if (faults.length > 0) return { faults };
  if (parts.length === 0) return { policy: withoutConfig };
  const all = [...central, ...parts];
  const clashes = sectionsTwice(parts);
  const calendar = await calendarOf(tip, parts, central);
  const own = assemble(all, calendar, await readCodeowners(tip));
  const imported = await importCatalogues(tip, all, own);
  if (imported.faults.length > 0) return { faults: imported.faults };
  const policy = {
    ...own,
    contracts: [...imported.contracts, ...own.contracts],
    consumers: [...imported.consumers, ...own.consumers]
  };
  const checked = [...clashes, ...checkPolicy(policy, all), ...(calendar?.faults ?? []).map(calendarFault)];
  return checked.length > 0 ? { faults: checked } : { policy };
}
var withoutConfig = {
  configured: false,
  files: [],
  contracts: [],
  defaults: {},
  include: [],
  ignore: [],
  enforce: [{ files: ["**"], enforce: "report" }],
  defaultOwners: [],
  codeowners: [],
  teams: /* @__PURE__ */ new Map(),
  people: /* @__PURE__ */ new Map(),
  consumers: [],
  calendar: void 0,
  rules: [],
  table: {},
  waivers: [],
  signoff: {},
  closeGuard: 0,
  minRemaining: 0,
  governance: { owners: [], files: [] }
};
function calendarFault({ code, message, location }) {
  return configFault(code, message, location);
}
async function readCodeowners(tip) {
  const path = codeownersPaths.find((candidate) => tip.entries.has(candidate));
  if (path === void 0) return [];
  await tip.load([path]);
  const loaded = tip.read(path);
  return "text" in loaded ? codeownersOf(textOf(path, tip.side, loaded.text)) : [];
}
function sectionsTwice(parts) {
  const once = ["policy", "defaults", "timezone", "regionMode", "imports", "enforce"];
  return once.flatMap((key) => {
    const [first, second] = parts.filter(({ raw }) => raw[key] !== void 0);
    if (!first || !second) return [];
    const message = `${key}: stands in ${first.file} too: keep it in one file`;
    return [configFault("GV005", message, second.at(key))];
  });
}
function namedFiles({ calendars = [], imports }) {
  const named = calendars.flatMap(({ file, ics }) => file ?? ics ?? []);
  return [...named, ...listOf(imports?.backstage), ...listOf(imports?.odcs)];
}
function assemble(parts, calendar, codeowners) {
  const defaults = last(parts, "defaults") ?? {};
  const unowned2 = last(parts, "unowned");
  const clock = last(parts, "clock");
  const governance = last(parts, "governance");
  const defaultOwner = last(parts, "defaultOwner") ?? defaults.owner;
  return {
    configured: true,
    files: parts.map(({ file }) => file),
    contracts: parts.flatMap(contractsOf),
    defaults,
    include: parts.flatMap(({ raw }) => listOf(raw.include)),
    ignore: parts.flatMap(({ raw }) => listOf(raw.ignore)),
    enforce: parts.flatMap(enforcementsOf),
    ...unowned2 && { unowned: unowned2 },
    defaultOwners: listOf(defaultOwner),
    codeowners,
    teams: new Map(parts.flatMap(teamsOf).map((team) => [team.handle.toLowerCase(), team])),
    people: new Map(parts.flatMap(peopleOf).map((person) => [person.handle.toLowerCase(), person])),
    consumers: parts.flatMap(consumersOf),
    calendar,
    rules: parts.flatMap(rulesOf),
    table: Object.assign({}, ...parts.map(({ raw }) => raw.policy ?? {})),
    waivers: parts.flatMap(waiversOf),
    signoff: last(parts, "signoff") ?? {},
    closeGuard: durationMillis(clock?.closeGuard ?? "PT0S") ?? 0,
    minRemaining: durationMillis(clock?.minRemaining ?? "PT0S") ?? 0,
    governance: {
      owners: listOf(governance?.owner),
      files: [...listOf(governance?.files), ...parts.flatMap(({ raw }) => namedFiles(raw))]
    }
  };
}

// src/governance/policy/contracts.ts
function entryFor(policy, path) {
  const known = entries.get(policy) ?? /* @__PURE__ */ new Map();
  entries.set(policy, known);
  if (known.has(path)) return known.get(path);
  const entry = policy.contracts.findLast(
    ({ files, ignore }) => anyFileMatches(files, path) && !anyFileMatches(ignore, path)
  );
  known.set(path, entry);
  return entry;
}
var entries = /* @__PURE__ */ new WeakMap();
function settingOf(policy, entry, key) {
  return entry?.[key] ?? policy.defaults[key];
}
function declaredMode(policy, path) {
  return settingOf(policy, entryFor(policy, path), "compatibility");
}
function scopeOf(policy) {
  return {
    settings: (path) => settingsFor(policy, path),
    ...policy.contracts.some(({ format }) => format !== void 0) && {
      formatOf: (path) => entryFor(policy, path)?.format
    },
    ignored: (path) => ignored(policy, path)
  };
}
function settingsFor(policy, path) {
  const entry = entryFor(policy, path);
  const get = (key) => settingOf(policy, entry, key);
  const surfaces = get("surfaces");
  const enums = get("enums");
  const options = { ...get("avro"), ...get("protobuf"), ...get("jsonSchema"), ...enums && { enums } };
  return {
    mode: get("compatibility") ?? "full",
    profile: get("profile") ?? "default",
    ...surfaces && { surfaces },
    ...Object.keys(options).length > 0 && { options }
  };
}
function ignored(policy, path) {
  if (anyFileMatches(policy.ignore, path)) return true;
  const named = policy.contracts.findLast(({ files }) => anyFileMatches(files, path));
  if (named) return anyFileMatches(named.ignore, path);
  return anyFileMatches(policy.include, path) ? false : void 0;
}
var strictness = ["report", "sign-off", "full"];
function enforcementFor(policy, pairing) {
  const found = pathsOf(pairing).map(
    (path) => settingOf(policy, entryFor(policy, path), "enforce") ?? policy.enforce.findLast(({ files }) => anyFileMatches(files, path))?.enforce ?? "full"
  );
  return strictest(found);
}
function everywhere({ enforce, contracts, defaults }) {
  const named = [...enforce.map((one) => one.enforce), ...contracts.flatMap((entry) => entry.enforce ?? [])];
  const rest = defaults.enforce ?? enforce.findLast(({ files }) => files.includes("**"))?.enforce ?? "full";
  return strictest([...named, rest]);
}
function strictest(all) {
  return strictness[Math.max(0, ...all.map((one) => strictness.indexOf(one)))] ?? "full";
}
function pathsOf({ headPath, basePath }) {
  return [...new Set([headPath, basePath].filter((path) => path !== void 0))];
}
function entriesFor(policy, pairing) {
  return [...new Set(pathsOf(pairing).map((path) => entryFor(policy, path)))];
}
function namesContract(glob, policy, { pairing, id }) {
  return pathsOf(pairing).some(
    (path) => contractMatches(glob, path, entryFor(policy, path)?.id) || contractMatches(glob, path, id)
  );
}

// src/governance/sign-offs/ssh-signature.ts
import { createHash as createHash2 } from "node:crypto";

// src/governance/sign-offs/ssh-keys.ts
import { createHash, createPublicKey, verify } from "node:crypto";

// src/governance/sign-offs/ssh-reader.ts
var FormatError = class extends Error {
};
function readerOf(buffer) {
  let at2 = 0;
  const bytes = (count) => {
    if (count > buffer.length - at2) throw new FormatError("it is cut short");
    at2 += count;
    return buffer.subarray(at2 - count, at2);
  };
  const uint32 = () => bytes(4).readUInt32BE();
  return { bytes, uint32, string: () => bytes(uint32()), atEnd: () => at2 === buffer.length };
}

// src/governance/sign-offs/ssh-keys.ts
var curves = {
  nistp256: { curve: "P-256", hash: "sha256", size: 32 },
  nistp384: { curve: "P-384", hash: "sha384", size: 48 },
  nistp521: { curve: "P-521", hash: "sha512", size: 66 }
};
function isSignedBy(publicKey, signature, signed) {
  const key = readerOf(publicKey);
  const type = key.string().toString("latin1");
  const outer = readerOf(signature);
  const algorithm = outer.string().toString("latin1");
  const blob = outer.string();
  switch (type) {
    case "ssh-ed25519":
      expect(algorithm, type);
      return verify(null, signed, ed25519(key.string()), blob);
    case "ssh-rsa":
      return checkRsa(key, algorithm, blob, signed);
    case "ecdsa-sha2-nistp256":
    case "ecdsa-sha2-nistp384":
    case "ecdsa-sha2-nistp521":
      expect(algorithm, type);
      return checkEcdsa(key, blob, signed);
    case "sk-ssh-ed25519@openssh.com": {
      expect(algorithm, type);
      const point = key.string();
      return verify(null, hardwareMessage(key.string(), outer, signed), ed25519(point), blob);
    }
    case "sk-ecdsa-sha2-nistp256@openssh.com": {
      expect(algorithm, type);
      const curve = key.string().toString("latin1");
      const point = key.string();
      const message = hardwareMessage(key.string(), outer, signed);
      return verify("sha256", message, { key: ecdsa(curve, point), dsaEncoding: "der" }, derOf(blob));
    }
    default:
      throw new FormatError(`keys of type ${JSON.stringify(type.slice(0, 40))} are not accepted`);
  }
}
function expect(found, wanted) {
  if (found !== wanted)
    throw new FormatError(`its algorithm ${JSON.stringify(found)} is not that of its key`);
}
function hardwareMessage(application, outer, signed) {
  const flags = outer.bytes(1);
  const counter = outer.bytes(4);
  if (((flags[0] ?? 0) & 1) === 0) throw new FormatError("the security key was not touched for it");
  const sha2562 = (data) => createHash("sha256").update(data).digest();
  return Buffer.concat([sha2562(application), flags, counter, sha2562(signed)]);
}
function ed25519(point) {
  return createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: point.toString("base64url") },
    format: "jwk"
  });
}
function checkRsa(key, algorithm, blob, signed) {
  const hash = { "rsa-sha2-256": "sha256", "rsa-sha2-512": "sha512" }[algorithm];
  if (hash === void 0) throw new FormatError(`the algorithm ${JSON.stringify(algorithm)} is too weak`);
  const e = key.string();
  const n = withoutZeros(key.string());
  if (n.length < 256) throw new FormatError("its RSA key is shorter than 2048 bits");
  const jwk = { kty: "RSA", n: n.toString("base64url"), e: withoutZeros(e).toString("base64url") };
  return verify(hash, signed, createPublicKey({ key: jwk, format: "jwk" }), blob);
}
function withoutZeros(number) {
  let at2 = 0;
  while (at2 < number.length - 1 && number[at2] === 0) at2 += 1;
  return number.subarray(at2);
}
function checkEcdsa(key, blob, signed) {
  const curve = key.string().toString("latin1");
  const { hash } = curves[curve] ?? {};
  if (hash === void 0) throw new FormatError(`the curve ${JSON.stringify(curve)} is not known`);
  return verify(hash, signed, { key: ecdsa(curve, key.string()), dsaEncoding: "der" }, derOf(blob));
}
function ecdsa(name, point) {
  const { curve, size } = curves[name] ?? {};
  if (curve === void 0 || size === void 0 || point.length !== 2 * size + 1 || point[0] !== 4)
    throw new FormatError("its key is not a point of its curve");
  const x = point.subarray(1, size + 1).toString("base64url");
  const y = point.subarray(size + 1).toString("base64url");
  return createPublicKey({ key: { kty: "EC", crv: curve, x, y }, format: "jwk" });
}
function derOf(blob) {
  const reader = readerOf(blob);
  const integer = (number) => Buffer.concat([Buffer.from([2, number.length]), number]);
  const body = Buffer.concat([integer(reader.string()), integer(reader.string())]);
  const length = body.length < 128 ? [body.length] : [129, body.length];
  return Buffer.concat([Buffer.from([48, ...length]), body]);
}

// src/governance/sign-offs/ssh-signature.ts
var signOffNamespace = "contract-check/signoff@v1";
function verifySshSignature(armoured, message, namespace = signOffNamespace) {
  const parsed = parse(armoured);
  if ("invalid" in parsed) return parsed;
  if (parsed.namespace !== namespace)
    return { invalid: `it was made for ${JSON.stringify(parsed.namespace)}, not for ${namespace}` };
  if (parsed.hash !== "sha256" && parsed.hash !== "sha512")
    return { invalid: `its hash ${JSON.stringify(parsed.hash)} is not known` };
  const digest = createHash2(parsed.hash).update(message).digest();
  const signed = Buffer.concat([
    Buffer.from("SSHSIG"),
    ...[Buffer.from(parsed.namespace), parsed.reserved, Buffer.from(parsed.hash), digest].map(asString)
  ]);
  try {
    return isSignedBy(parsed.publicKey, parsed.signature, signed) ? { key: parsed.publicKey.toString("base64") } : { invalid: "the text was changed after it was signed, or another key signed it" };
  } catch (error) {
    return { invalid: error instanceof FormatError ? error.message : "its key or signature is malformed" };
  }
}
function keyOfLine(line) {
  const [, data] = line.trim().split(/\s+/);
  return data;
}
function parse(armoured) {
  const body = /^-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END SSH SIGNATURE-----\s*$/.exec(
    armoured.slice(0, 2e4)
  )?.[1];
  if (body === void 0) return { invalid: "it is not an SSH signature (ssh-keygen -Y sign writes one)" };
  const reader = readerOf(Buffer.from(body.replace(/\s/g, ""), "base64"));
  try {
    if (reader.bytes(6).toString("latin1") !== "SSHSIG" || reader.uint32() !== 1)
      return { invalid: "it is not an SSH signature of version 1" };
    const parsed = {
      publicKey: reader.string(),
      namespace: reader.string().toString("utf8"),
      reserved: reader.string(),
      hash: reader.string().toString("latin1"),
      signature: reader.string()
    };
    return reader.atEnd() ? parsed : { invalid: "it has something after its end" };
  } catch {
    return { invalid: "it is cut short" };
  }
}
function asString(data) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, data]);
}

// src/governance/sign-offs/sign-off-file.ts
var signOffFolder = "governance/signoffs/";
async function readSignOffs(head) {
  const files = head.entries.containing(signOffFolder).filter((path) => path.startsWith(signOffFolder) && path.endsWith(".json")).filter((path) => isPlainFile(head.entries.get(path))).sort();
  await head.load([...files, ...files.map((file) => `${file}.sig`)]);
  return files.flatMap((file) => {
    const loaded = head.read(file);
    const signature = head.read(`${file}.sig`);
    if ("fault" in loaded) return [];
    const location = { file, side: head.side };
    return [{ file, text: loaded.text, location, ..."text" in signature && { signature: signature.text } }];
  });
}
async function verifySignOff(policy, found) {
  const { file, location } = found;
  const invalid = (message) => ({ file, location, invalid: message });
  const read = await readGoverned("sign-off", textOf(file, "head", found.text));
  if ("faults" in read) return invalid(read.faults[0]?.message ?? "it is not a sign-off");
  const signOff = read.value;
  if (found.signature === void 0)
    return invalid("it is not signed: contract-check sign writes the signature beside it");
  const person = policy.people.get(signOff.signer.toLowerCase());
  const keys = (person?.keys ?? []).map(keyOfLine);
  if (keys.length === 0)
    return invalid(`the governed branch knows no key of ${signOff.signer}: add it under people:`);
  const checked = verifySshSignature(found.signature, Buffer.from(found.text));
  if ("invalid" in checked) return invalid(checked.invalid);
  if (!keys.includes(checked.key))
    return invalid(`the key that signed it is none of ${signOff.signer}'s keys`);
  const at2 = startOf(signOff.at);
  const expires = signOff.expires === void 0 ? null : untilOf(signOff.expires);
  if (at2 === void 0 || expires === void 0) return invalid("its date is not a day of the calendar");
  return { file, signOff, at: at2, expires };
}

// src/governance/needs/versions.ts
async function declaredVersions(comparisons, baseSide, headSide) {
  const found = /* @__PURE__ */ new Map();
  for (const { pairing, format } of comparisons) {
    const { basePath, headPath } = pairing;
    if (format === "protobuf" || basePath === void 0 || headPath === void 0) continue;
    const [base, head] = [await versionIn(baseSide, basePath), await versionIn(headSide, headPath)];
    if (base && head)
      found.set(pathOf(pairing), { base: base.version, head: head.version, location: head.location });
  }
  return found;
}
async function versionIn(side, path) {
  if (!/\.(?:avsc|avpr|json|ya?ml)$/.test(path)) return void 0;
  await side.load([path]);
  const loaded = side.read(path);
  if (!("text" in loaded) || !/\bversion\b/.test(loaded.text)) return void 0;
  const source = textOf(path, side.side, loaded.text);
  try {
    const root = /\.ya?ml$/.test(path) ? (await yamlReader())(source) : readJson(source);
    const value = root.kind === "object" ? root.get("version") : void 0;
    if (value?.kind !== "string") return void 0;
    return { version: value.value, location: source.locate(value.start, value.end) };
  } catch (error) {
    if (error instanceof ReadError) return void 0;
    throw error;
  }
}
var steps = ["no", "a PATCH", "a MINOR", "a MAJOR"];
var schemaVerSteps = ["no", "an ADDITION", "a REVISION", "a MODEL"];
var least = {
  "undeclared-loss": 2,
  removal: 2,
  "promise-broken": 3,
  breaking: 3
};
function versionReasons(name, situation, because, versions) {
  const wanted = least[situation];
  const [base, head] = [numbersOf(versions?.base), numbersOf(versions?.head)];
  if (!versions || !base || !head) return [];
  if (base.dashes !== head.dashes) return [];
  const at2 = base.parts.findIndex((part, i) => part !== head.parts[i]);
  const words2 = base.dashes ? schemaVerSteps : steps;
  const change = `${name}: ${versions.base} \u2192 ${versions.head}`;
  if (at2 >= 0 && (head.parts[at2] ?? 0) < (base.parts[at2] ?? 0))
    return [
      { code: "GV170", message: `${change} goes back: a version never does`, location: versions.location }
    ];
  if (wanted === void 0) return [];
  const step = at2 < 0 ? 0 : 3 - at2;
  const needed = !base.dashes && base.parts[0] === 0 && head.parts[0] === 0 ? wanted - 1 : wanted;
  if (step >= needed) return [];
  const position = 3 - needed;
  const next = base.parts.map((part, i) => i === position ? part + 1 : i < position ? part : 0);
  const message = `${change} is ${words2[step] ?? "no"} step, but ${because}: the next version is ${next.join(base.dashes ? "-" : ".")}`;
  return [{ code: "GV170", message, location: versions.location }];
}
function numbersOf(text) {
  const found = /^v?(\d{1,9})([.-])(\d{1,9})\2(\d{1,9})(?:[-+].*)?$/.exec(text ?? "");
  if (!found) return void 0;
  return { parts: [found[1], found[3], found[4]].map(Number), dashes: found[2] === "-" };
}

// src/governance/owners/people.ts
function sameHandle(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function membersOf2(policy, fetched, handle) {
  const key = handle.toLowerCase();
  const team = policy.teams.get(key);
  if (team && !team.github) return { members: team.members };
  if (!team && !handle.includes("/")) return { members: [handle] };
  const answer = fetched?.get(key);
  if (answer === void 0) {
    const message = `nobody could say who is in ${handle}: list its members under teams:, or give a token that may read teams`;
    return { unverifiable: message };
  }
  if ("unverifiable" in answer) return answer;
  return { members: [...team?.members ?? [], ...answer] };
}
function unknownTeams2(policy, handles) {
  const found = /* @__PURE__ */ new Map();
  for (const handle of handles) {
    const team = policy.teams.get(handle.toLowerCase());
    if (team ? team.github : handle.includes("/")) found.set(handle.toLowerCase(), handle);
  }
  return [...found.values()].sort();
}
function standsInFor(policy, deputy, now) {
  return [...policy.people.values()].filter(
    ({ away }) => away.some((span) => span.from <= now && now < span.to && sameHandle(span.deputy, deputy))
  ).map(({ handle }) => handle);
}
function awayUntil(policy, handle, now, deputy) {
  const spans = (policy.people.get(handle.toLowerCase())?.away ?? []).filter(
    (span) => span.from <= now && now < span.to && (deputy === void 0 || sameHandle(span.deputy, deputy))
  );
  return spans.length === 0 ? void 0 : Math.max(...spans.map(({ to }) => to));
}
function isAway(policy, handle, now) {
  return awayUntil(policy, handle, now) !== void 0;
}

// src/governance/owners/owners.ts
function ownershipOf(policy, path, element) {
  const entry = entryFor(policy, path);
  const rule = element && elementRule(entry, element);
  if (rule) {
    return {
      owners: rule.owners,
      because: `elements: ${JSON.stringify(rule.path)} is the last line that names the element`,
      location: rule.location,
      unowned: unownedFor(policy, entry)
    };
  }
  return contractOwnership(policy, path, entry);
}
function elementRule(entry, element) {
  return entry?.elements.findLast((rule) => rule.owners.length > 0 && elementMatches(rule.path, element));
}
function contractOwnership(policy, path, entry) {
  const unowned2 = unownedFor(policy, entry);
  if (entry && entry.owners.length > 0) {
    const because = `contracts: ${entry.id ?? entry.files.join(", ")} is the last entry that names the file`;
    return { owners: entry.owners, because, location: entry.location, unowned: unowned2 };
  }
  const line = codeownersLineFor(policy.codeowners, path);
  if (line && line.owners.length > 0) {
    const because = `CODEOWNERS: ${line.pattern} is the last line that matches the file`;
    return { owners: line.owners, because, location: line.location, unowned: unowned2 };
  }
  if (unowned2 === "default-owner" && policy.defaultOwners.length > 0)
    return {
      owners: policy.defaultOwners,
      because: "the default owner, because no line names another",
      unowned: unowned2
    };
  return { owners: [], because: "no entry of contracts: and no line of CODEOWNERS names an owner", unowned: unowned2 };
}
function unownedFor(policy, entry) {
  const fallback = policy.defaultOwners.length > 0 ? "default-owner" : "refuse";
  return settingOf(policy, entry, "unowned") ?? policy.unowned ?? fallback;
}
function ownershipsOf(policy, comparison, change) {
  const elements = change.was ? [change.was, change.element] : [change.element];
  const found = pathsOf(comparison.pairing).flatMap((path) => [
    ...elements.map((element) => ownershipOf(policy, path, element)),
    ...change.edit === "removed" ? ownershipsBelow(policy, path, change.element) : [],
    ...change.was ? ownershipsBelow(policy, path, change.was, change.element) : []
  ]);
  return distinct(found);
}
function ownershipsOfContract(policy, { pairing }) {
  const all = pathsOf(pairing).flatMap((path) => [
    ownershipOf(policy, path),
    ...pairing.status === "removed" ? ownershipsBelow(policy, path, void 0) : []
  ]);
  return distinct(all);
}
function ownershipsBelow(policy, path, element, renamed) {
  const entry = entryFor(policy, path);
  const unowned2 = unownedFor(policy, entry);
  const rules = entry?.elements ?? [];
  const isBelow = (glob) => {
    if (!element) return true;
    return renamed ? losesBelow(glob, element, renamed) : matchesBelow(glob, element);
  };
  return rules.filter((rule) => rule.owners.length > 0 && isBelow(rule.path)).map(({ owners, location, path: glob }) => ({
    owners,
    because: `elements: ${JSON.stringify(glob)} lies below what is ${renamed ? "renamed" : "removed"}`,
    location,
    unowned: unowned2
  }));
}
function distinct(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const key = groupKey(one.owners);
    if (!groups.has(key)) groups.set(key, one);
  }
  return [...groups.values()];
}
function groupKey(owners) {
  return [...new Set(owners.map((owner) => owner.toLowerCase()))].sort().join(" ");
}

// src/governance/needs/asks.ts
var defaultRoles = [{ role: "element-owner" }, { role: "consumer" }];
function asksFor(roles, subject) {
  const boards = elementsOf2(subject).flatMap(({ boards: boards2 }) => boards2 ?? []);
  const named = new Set(roles.map(({ role }) => role));
  const all = [
    ...roles,
    ...[...new Set(boards)].map((board) => ({ role: `board:${board}` })).filter(({ role }) => !named.has(role))
  ];
  return merged(all.flatMap((role) => asksForRole(role, subject)));
}
function asksForRole(role, subject) {
  const count = role.count ?? 1;
  if (role.role === "consumer") return consumerAsks(subject);
  if (role.role.startsWith("board:")) return boardAsk(role, subject);
  if (role.role === "owner") {
    return ownershipsOfContract(subject.policy, subject.comparison).map(
      (ownership) => ownerAsk(ownership, `the owner of ${subject.contractName}`, count, subject.changes)
    );
  }
  if (role.role === "element-owner") return elementAsks(count, subject);
  const owners = role.role === "oncall" ? subject.oncall : [role.role];
  if (owners.length === 0) return [nobodyOnCall(subject.contractName)];
  return [{ code: "GV401", as: role.role, owners, count, changes: [], because: "the policy asks for it" }];
}
function nobodyOnCall(contractName) {
  const because = "the policy asks for the on-call person, and no oncall: names one";
  const as = `the on-call person of ${contractName}`;
  return { code: "GV110", as, owners: [], count: 1, changes: [], because, unowned: "refuse" };
}
function elementAsks(count, subject) {
  const { policy, comparison, changes, contractName } = subject;
  if (changes.length === 0 || comparison.pairing.status === "removed") {
    return ownershipsOfContract(policy, comparison).map(
      (ownership) => ownerAsk(ownership, `the owner of ${contractName}`, count, changes)
    );
  }
  return changes.flatMap(
    (change) => ownershipsOf(policy, comparison, change).map(
      (ownership) => ownerAsk(ownership, `the owner of ${elementText(change.element)}`, count, [change])
    )
  );
}
function ownerAsk({ owners, because, location, unowned: unowned2 }, as, count, changes) {
  return {
    code: owners.length === 0 ? "GV110" : "GV401",
    as,
    owners,
    count,
    changes: changes.map(({ fingerprint }) => fingerprint),
    because,
    ...location && { location },
    ...owners.length === 0 && { unowned: unowned2 }
  };
}
function consumerAsks({ impacts }) {
  return impacts.filter(({ consumer: { ack }, effect }) => ack === "any" || ack === "breaking" && effect !== "reads").map(({ consumer, because, changes }) => ({
    code: "GV402",
    as: `the consumer ${consumer.id}`,
    owners: consumer.owners,
    count: 1,
    changes,
    because,
    location: consumer.location,
    // A catalogue's owner that no team stands for: told, but nobody could ever sign.
    ...consumer.owners.length === 0 && { unowned: "report" }
  }));
}
function boardAsk({ role, count, fromFunctions }, { policy, changes }) {
  const id = role.slice("board:".length);
  const functions = Object.fromEntries(
    Object.entries(policy.table.boards?.[id]?.functions ?? {}).map(([name, who]) => [name, listOf(who)])
  );
  const ask = {
    code: "GV404",
    as: `the board ${id}`,
    owners: [...new Set(Object.values(functions).flat())],
    count: Math.max(count ?? 1, fromFunctions ?? 1),
    functions,
    ...fromFunctions !== void 0 && { fromFunctions },
    changes: changes.map(({ fingerprint }) => fingerprint),
    because: "the policy asks for this board"
  };
  return [ask];
}
function elementsOf2({
  policy,
  comparison,
  changes
}) {
  const removed = comparison.pairing.status === "removed";
  const rules = entriesFor(policy, comparison.pairing).flatMap((entry) => entry?.elements ?? []);
  return rules.filter(({ path }) => removed || changes.some((change) => concerns(path, change)));
}
function concerns(path, { element, was, edit }) {
  if (elementMatches(path, element) || edit === "removed" && matchesBelow(path, element)) return true;
  return was !== void 0 && (elementMatches(path, was) || losesBelow(path, was, element));
}
function merged(asks) {
  const groups = /* @__PURE__ */ new Map();
  for (const ask of asks) {
    const key = ask.functions ? ask.as : ask.owners.length === 0 ? `${ask.code} nobody ${ask.unowned ?? ""}` : groupKey(ask.owners);
    const known = groups.get(key);
    groups.set(key, known ? join(known, ask) : ask);
  }
  return [...groups.values()];
}
function join(known, more) {
  const names4 = known.as.split(" and ");
  return {
    ...known,
    as: names4.includes(more.as) || names4.length > 3 ? known.as : `${known.as} and ${more.as}`,
    count: Math.max(known.count, more.count),
    changes: [.../* @__PURE__ */ new Set([...known.changes, ...more.changes])]
  };
}

// src/governance/needs/effective.ts
function effectiveOf(policy, comparison, now) {
  const { changes } = comparison;
  const isOpen = entriesFor(policy, comparison.pairing).every(
    (entry) => settingOf(policy, entry, "enums") === "open"
  );
  const tolerated = new Set(changes.filter((change) => isOpen && isFailing(change) && isNewSymbol(change)));
  const explaining = new Set(explainers(comparison));
  const weighed = changes.filter(
    (change) => !tolerated.has(change) && (explaining.has(change) || change.edit === "removed")
  );
  const waivers = new Map(
    weighed.flatMap((change) => {
      const waiver = waiverFor(policy, change, now);
      return waiver ? [[change, waiver]] : [];
    })
  );
  const excused = (change) => tolerated.has(change) || waivers.has(change);
  return {
    failing: failingBut(comparison, excused),
    unwaived: failingBut(comparison, (change) => tolerated.has(change)),
    changes: changes.filter((change) => isFailing(change) && !excused(change)),
    removals: changes.filter((change) => change.edit === "removed" && !waivers.has(change)),
    notes: [
      .../* @__PURE__ */ new Set([
        ...[...tolerated].map(toleratedNote),
        ...[...waivers].map(waivedNote),
        ...weighed.flatMap((change) => waivers.has(change) ? [] : expiredNote(policy, change, now))
      ])
    ],
    waivers: [...new Set(waivers.values())]
  };
}
function failingBut(comparison, excused) {
  return directions.filter((direction) => {
    if (comparison.verdict[direction].outcome === "reads") return false;
    if (comparison.unknownIn?.includes(direction)) return true;
    const explained = explainers(comparison, direction);
    return explained.length === 0 || !explained.every(excused);
  });
}
function explainers({ changes, profile }, direction) {
  if (profile?.compatible === false) return changes;
  return changes.filter((change) => direction ? failsIn(change, direction) : isFailing(change));
}
function toleratedNote({ element }) {
  return `${elementText(element)} is free: enums: open says that readers tolerate unknown symbols`;
}
function waivedNote([{ element }, { expires, approver, reason: reason2 }]) {
  return `${elementText(element)} is waived until ${expires} by ${approver}: ${reason2}`;
}
function expiredNote(policy, { element, fingerprint }, now) {
  const over = policy.waivers.findLast((waiver) => waiver.until <= now && names(waiver, fingerprint));
  if (!over) return [];
  const { expires, approver } = over;
  return [
    `the waiver of ${elementText(element)} by ${approver} has expired (${expires}): it counts again; a new date on the governed branch renews it`
  ];
}
function isNewSymbol({ element, edit, verdict }) {
  return edit === "added" && (element.at(-1) ?? "").startsWith("#") && verdict.backward.outcome === "reads";
}
function failsIn(change, direction) {
  return change.effect !== "none" && change.verdict[direction].outcome !== "reads";
}
function isFailing(change) {
  return directions.some((direction) => failsIn(change, direction));
}
function waiverFor(policy, { fingerprint }, now) {
  return policy.waivers.find((waiver) => now < waiver.until && names(waiver, fingerprint));
}
function names(waiver, fingerprint) {
  const isLong = waiver.fingerprint.length >= "sha256:".length + 32;
  return fingerprint === waiver.fingerprint || isLong && fingerprint.startsWith(waiver.fingerprint);
}

// src/governance/needs/risk.ts
var builtIn = {
  base: { full: 0, backward: 2, forward: 2, breaking: 4, undecided: 4, removed: 5 },
  add: [
    { when: { tier: 1 }, score: 1 },
    { when: { anyTag: ["pii", "pci"] }, score: 2 },
    { when: { tier1ConsumersBroken: 1 }, score: 2 },
    { when: { regions: 2 }, score: 1 }
  ],
  levels: { low: 0, moderate: 3, high: 6 }
};
var kindTexts = {
  full: "nothing breaks",
  backward: "one direction fails",
  forward: "one direction fails",
  breaking: "both directions fail",
  undecided: "not decided",
  removed: "contract removed"
};
var order = ["low", "moderate", "high"];
function riskOf(input, policy, declared) {
  const base = { ...builtIn.base, ...policy?.base };
  const thresholds = { ...builtIn.levels, ...policy?.levels };
  const kind = input.removed ? "removed" : input.class;
  const applied = (policy?.add ?? builtIn.add).filter(({ when }) => holds(when, input));
  const score = applied.reduce((sum, { score: more }) => sum + more, base[kind] ?? 0);
  const computed = order.findLast((level2) => score >= (thresholds[level2] ?? Infinity)) ?? "low";
  const level = declared && order.indexOf(declared) > order.indexOf(computed) ? declared : computed;
  const parts = [
    `${kindTexts[kind]} ${String(base[kind] ?? 0)}`,
    ...applied.map(({ when, score: more }) => `${whenText(when)} ${more < 0 ? "" : "+"}${String(more)}`),
    ...level === computed ? [] : [`raised to ${level} by the request`]
  ];
  return { score, level, parts };
}
function holds(when, input) {
  return (when.tier === void 0 || input.tier !== void 0 && input.tier <= when.tier) && (when.anyTag === void 0 || when.anyTag.some((tag) => input.tags.includes(tag))) && (when.consumersBroken === void 0 || input.consumersBroken >= when.consumersBroken) && (when.tier1ConsumersBroken === void 0 || input.tier1ConsumersBroken >= when.tier1ConsumersBroken) && (when.regions === void 0 || input.regions >= when.regions);
}
function whenText({ tier, anyTag, consumersBroken, tier1ConsumersBroken, regions }) {
  const many = (count, what) => `${count === 1 ? "a" : `${String(count)} or more`} ${what}`;
  const parts = [
    tier === void 0 ? [] : `tier ${String(tier)}`,
    anyTag === void 0 ? [] : `tagged ${anyTag.join(" or ")}`,
    consumersBroken === void 0 ? [] : `${many(consumersBroken, "consumer")} breaks`,
    tier1ConsumersBroken === void 0 ? [] : `${many(tier1ConsumersBroken, "tier-1 consumer")} breaks`,
    regions === void 0 ? [] : `${String(regions)} or more regions`
  ];
  return parts.flat().join(", ");
}

// src/governance/needs/situation.ts
var table = {
  compatible: { needs: "free", because: "every promised direction reads" },
  added: { needs: "free", because: "it is a new contract" },
  "undeclared-loss": { needs: "sign-off", because: "one direction is lost, and no promise is declared" },
  "promise-broken": { needs: "window-and-sign-off", because: "the declared promise is broken" },
  breaking: { needs: "window-and-sign-off", because: "both directions fail" },
  removed: { needs: "window-and-sign-off", because: "the contract is removed" },
  removal: { needs: "sign-off", because: "an element is removed, although every direction reads" },
  revert: { needs: "sign-off", because: "it returns to a state that the base branch had lately" },
  emergency: { needs: "sign-off", because: "an emergency is declared" },
  governance: { needs: "sign-off", because: "governance or workflow files are edited" }
};
function situationOf(comparison, effective, declared) {
  const { status } = comparison.pairing;
  if (status === "removed") return "removed";
  if (status === "added") return "added";
  const promised = brokenPromises(effective.failing, declared);
  if (promised.length === 0)
    return declared !== "none" && hasFreeRemoval(effective) ? "removal" : "compatible";
  if (effective.failing.length === 2) return "breaking";
  return declared === void 0 ? "undeclared-loss" : "promise-broken";
}
function brokenPromises(failing, declared) {
  return requiredDirections(declared ?? "full").filter((direction) => failing.includes(direction));
}
function hasFreeRemoval({ removals }) {
  return removals.some(
    ({ verdict }) => verdict.backward.outcome === "reads" && verdict.forward.outcome === "reads"
  );
}
function calendarClass({ pairing, verdict }, failing) {
  if (pairing.status === "removed") return "breaking";
  const undecided = failing.some((direction) => verdict[direction].outcome === "undecided");
  if (failing.length === 2 || undecided) return "breaking";
  if (failing.length === 0) return "full";
  return failing[0] === "backward" ? "forward" : "backward";
}
function hurts({ failing }) {
  if (failing.length === 2) return "breaks both old data and old readers";
  if (failing.length === 0) return "breaks nobody";
  return failing[0] === "backward" ? "breaks old data" : "breaks old readers";
}

// src/governance/needs/assess.ts
function assess(policy, comparison, impacts, context, request) {
  const effective = effectiveOf(policy, comparison, context.now);
  const all = pathsOf(comparison.pairing).map(
    (path) => assessAt(policy, comparison, path, effective, impacts, context.now, request)
  );
  const [first, ...others] = all;
  if (!first) throw new Error("a comparison has a path");
  const strictestOf2 = others.reduce(
    (a, b) => levels.indexOf(b.level) > levels.indexOf(a.level) ? b : a,
    first
  );
  return isFree(strictestOf2.level) && changesHands(policy, comparison) ? {
    ...strictestOf2,
    level: "sign-off",
    because: "it moves to a place with other rules",
    signoff: void 0
  } : strictestOf2;
}
function changesHands(policy, { pairing }) {
  return pairing.status === "moved" && entriesFor(policy, pairing).length > 1;
}
function assessAt(policy, comparison, path, effective, impacts, now, request) {
  const entry = entryFor(policy, path);
  const declared = declaredMode(policy, path);
  const situation = situationOf(comparison, effective, declared);
  const risk = riskAt(policy, comparison, entry, effective, impacts, request);
  const built = table[situation];
  const common = { effective, situation, risk, class: calendarClass(comparison, effective.unwaived) };
  const until = experimentalUntil(entry);
  if (until !== void 0 && now < until) {
    const because = `the contract is experimental until ${entry?.expires ?? ""}`;
    return { ...common, level: "free", because, signoff: void 0, experimentalUntil: until };
  }
  const rule = policy.rules.findLast(
    ({ when }) => applies(when, { policy, comparison, situation, declared, risk, entry, class: common.class })
  );
  const removals = situation === "removal" ? policy.table.removals : void 0;
  return {
    ...common,
    level: rule?.needs ?? removals ?? built.needs,
    because: rule?.reason ?? built.because,
    signoff: rule?.signoff ?? policy.table.roles?.[risk.level]
  };
}
function experimentalUntil(entry) {
  if (entry?.status !== "experimental" || entry.expires === void 0) return void 0;
  return untilOf(entry.expires);
}
function ruleFor(policy, one, situation) {
  const { comparison, declared, risk, class: kind, path } = one;
  if (!comparison || !risk) return void 0;
  const subject = {
    policy,
    comparison,
    situation,
    declared,
    risk,
    entry: entryFor(policy, path),
    class: kind
  };
  return policy.rules.findLast(({ when }) => when.situation === situation && applies(when, subject));
}
function applies(when, subject) {
  const { policy, comparison, entry } = subject;
  const tier = settingOf(policy, entry, "tier");
  return (when.situation === void 0 || when.situation === subject.situation) && (when.class === void 0 || when.class === subject.class || when.class === classOf(comparison.verdict)) && (when.promise === void 0 || when.promise === subject.declared) && (when.tier === void 0 || when.tier === tier) && (when.tag === void 0 || tagsOf(policy, comparison, entry).includes(when.tag)) && (when.risk === void 0 || when.risk === subject.risk.level) && (when.format === void 0 || when.format === comparison.format) && (when.contract === void 0 || namesContract(when.contract, policy, comparison));
}
function tagsOf(policy, comparison, entry) {
  const elements = elementsOf2({ policy, comparison, changes: comparison.changes });
  return [...settingOf(policy, entry, "tags") ?? [], ...elements.flatMap(({ tags }) => tags ?? [])];
}
function riskAt(policy, comparison, entry, effective, impacts, request) {
  const path = pathOf(comparison.pairing);
  const broken = impacts.filter(({ contract, effect }) => contract === path && effect !== "reads");
  const input = {
    class: calendarClass(comparison, effective.failing),
    removed: comparison.pairing.status === "removed",
    tier: settingOf(policy, entry, "tier"),
    tags: tagsOf(policy, comparison, entry),
    regions: (settingOf(policy, entry, "regions") ?? []).length,
    consumersBroken: broken.length,
    tier1ConsumersBroken: broken.filter(({ consumer }) => consumer.tier === 1).length
  };
  return riskOf(input, policy.table.risk, request?.request.risk);
}
function isFree(level) {
  return level === "free";
}

// src/governance/requests/transition.ts
import { createHash as createHash3 } from "node:crypto";
var governanceKey = "governance files";
function transitionOf(comparison, request) {
  const { base, head } = comparison.digests;
  return {
    contract: pathOf(comparison.pairing),
    base: base ?? null,
    head: head ?? null,
    type: request?.type ?? "normal",
    window: request?.window ?? null,
    rollback: request?.rollback ?? null,
    rollout: request?.rollout ?? null,
    compatibilityLayer: request?.compatibilityLayer ?? null,
    ...request?.type === "emergency" && request.emergency && {
      emergency: { incident: request.emergency.incident, expires: request.emergency.expires }
    }
  };
}
function governanceTransition(touched) {
  const sorted = [...touched].sort((a, b) => a.path < b.path ? -1 : 1);
  const side = (key) => sha256(canonical(sorted.map((file) => [file.path, file[key] ?? null])));
  return {
    contract: governanceKey,
    base: side("base"),
    head: side("head"),
    type: "normal",
    window: null,
    rollback: null,
    rollout: null,
    compatibilityLayer: null
  };
}
function digestOf(transition) {
  return sha256(canonical({ v: 1, ...transition }));
}
function contentDigest(comparison) {
  return digestOf(transitionOf(comparison, void 0));
}
function differenceOf(signed, present) {
  const words2 = {
    contract: "the contract's place",
    head: "the proposed content",
    base: "the base branch's content",
    type: "the request's type",
    window: "the booked window",
    rollback: "the rollback plan",
    rollout: "the rollout",
    compatibilityLayer: "the compatibility layer",
    emergency: "the emergency's incident or end"
  };
  return Object.keys(words2).filter((key) => canonical(signed[key]) !== canonical(present[key])).map((key) => words2[key]);
}
function sha256(text) {
  return `sha256:${createHash3("sha256").update(text).digest("hex")}`;
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}

// src/governance/needs/case-query.ts
function nameOf2(policy, comparison) {
  const path = pathOf(comparison.pairing);
  return entryFor(policy, path)?.id ?? path;
}
function oncallOf(policy, comparison) {
  const own = entriesFor(policy, comparison.pairing).flatMap((entry) => entry?.oncall ?? []);
  const windows = (policy.calendar?.windows ?? []).filter(
    ({ concerns: concerns2 }) => pathsOf(comparison.pairing).some((path) => concerns2(path, entryFor(policy, path)?.id ?? comparison.id))
  ).flatMap(({ rule }) => rule.oncall ?? []);
  return [.../* @__PURE__ */ new Set([...own, ...windows])];
}
function queryOf(policy, comparison, path, kind, request, impacts) {
  const entry = entryFor(policy, path) ?? entryFor(policy, comparison.pairing.basePath ?? path);
  const owners = ownershipsOfContract(policy, comparison).flatMap((one) => one.owners);
  return {
    contract: path,
    contractId: entry?.id ?? comparison.id,
    classes: [kind],
    type: request?.request.type ?? "normal",
    regions: settingOf(policy, entry, "regions") ?? [],
    teams: ownershipOf(policy, path).owners,
    owners,
    consumers: impacts.filter(({ effect }) => effect !== "reads").map(({ consumer }) => consumer.id)
  };
}

// src/governance/needs/request-for.ts
function requestFor(policy, comparison, context) {
  const concerns2 = ({ request }) => request.review == null && request.contracts.some(({ id }) => namesContract(id, policy, comparison));
  const touched = new Set((context.touched ?? []).map(({ path }) => path));
  const proposed = (context.proposed?.filed ?? []).filter(concerns2);
  const filedHere = proposed.filter(({ file }) => touched.has(file)).at(-1);
  if (filedHere) return filedHere;
  const exact = [...proposed, ...(context.booked?.filed ?? []).filter(concerns2)];
  return exact.findLast(({ request }) => isFor(request, policy, comparison));
}
function isFor(request, policy, comparison) {
  const digest = contentDigest(comparison);
  return request.contracts.some((one) => one.digest === digest && namesContract(one.id, policy, comparison));
}

// src/governance/needs/carried-case.ts
function carriedCase(policy, comparison, impacts, context) {
  const path = pathOf(comparison.pairing);
  const mine = impacts.filter(({ contract }) => contract === path);
  const asks = merged(consumerAsks({ impacts: mine }));
  if (asks.length === 0) return [];
  const request = requestFor(policy, comparison, context);
  const assessed = assess(policy, comparison, impacts, context, request);
  return [
    {
      path,
      name: nameOf2(policy, comparison),
      comparison,
      effective: assessed.effective,
      situation: "compatible",
      because: `it changed only through ${comparison.cause ?? "another contract"}`,
      level: "free",
      class: assessed.class,
      enforce: enforcementFor(policy, comparison.pairing),
      asks,
      oncall: [],
      deputies: [],
      query: queryOf(policy, comparison, path, assessed.class, request, mine),
      transition: transitionOf(comparison, request?.request),
      frozen: [],
      notes: [],
      endsAt: [],
      textOnly: true
    }
  ];
}

// src/governance/needs/personal.ts
var telling = new Set(
  "email emails mail phone telephone mobile fax ssn passport iban bic birthday birthdate birth surname lastname firstname fullname gender salary cvv cvc pan password street postcode zipcode nationality religion".split(
    " "
  )
);
var pairs = new Set(
  "first name,last name,full name,family name,given name,maiden name,zip code,post code,postal code,card number,account number,social security,tax id,ip address,home address,postal address,driver license".split(
    ","
  )
);
function untaggedReasons(policy, comparison) {
  if (!tagsAnything(policy)) return [];
  return comparison.changes.filter(
    ({ edit, element }) => edit === "added" && looksPersonal(element) && !isTagged(policy, comparison, element)
  ).map((change) => reasonFor(change));
}
function reasonFor({ element, location }) {
  const name = elementText(element);
  const message = `${name} looks like personal data, and nothing tags it: add a line such as {path: ${JSON.stringify(element.slice(1).join(".") || name)}, tags: [pii]} under elements: of its contract on the governed branch`;
  return { code: "GV131", message, ...location && { location } };
}
function tagsAnything({ contracts, defaults }) {
  const some = (tags) => (tags?.length ?? 0) > 0;
  return some(defaults.tags) || contracts.some(({ tags, elements }) => some(tags) || elements.some((element) => some(element.tags)));
}
function isTagged(policy, { pairing }, element) {
  return entriesFor(policy, pairing).some(
    (entry) => (settingOf(policy, entry, "tags") ?? []).length > 0 || (entry?.elements ?? []).some(
      ({ path, tags }) => (tags ?? []).length > 0 && elementMatches(path, element)
    )
  );
}
function looksPersonal(element) {
  const name = element.findLast((part) => /^\w/.test(part)) ?? "";
  if ((element.at(-1) ?? "").startsWith("#")) return false;
  const words2 = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter(Boolean);
  return words2.some((word, i) => telling.has(word) || pairs.has(`${word} ${words2[i + 1] ?? ""}`));
}

// src/governance/needs/case.ts
function caseOf(policy, comparison, impacts, context, carried) {
  const request = requestFor(policy, comparison, context);
  const assessed = assess(policy, comparison, impacts, context, request);
  const users = carried.filter(({ cause }) => pathsOf(comparison.pairing).includes(cause ?? ""));
  const dependents = users.map((one) => ({
    path: pathOf(one.pairing),
    ...assess(policy, one, impacts, context, request)
  }));
  const heaviest = dependents.reduce(
    (a, b) => levels.indexOf(b.level) > levels.indexOf((a ?? assessed).level) ? b : a,
    void 0
  );
  const decisive = heaviest ?? assessed;
  const path = pathOf(comparison.pairing);
  const { basePath } = comparison.pairing;
  const mine = impacts.filter(({ contract }) => contract === path);
  const oncall = oncallOf(policy, comparison);
  const changes = changesThatNeed(comparison, assessed);
  const subject = {
    policy,
    comparison,
    changes,
    impacts: mine,
    oncall,
    contractName: nameOf2(policy, comparison)
  };
  const owners = isFree(decisive.level) ? [] : asksFor(decisive.signoff ?? defaultRoles, subject);
  const entries2 = entriesFor(policy, comparison.pairing);
  const declared = declaredMode(policy, path);
  return {
    path,
    name: subject.contractName,
    comparison,
    effective: assessed.effective,
    situation: decisive.situation,
    because: heaviest ? `${heaviest.path} depends on it, and there ${heaviest.because}` : assessed.because,
    level: decisive.level,
    ...declared && { declared },
    class: decisive.class,
    risk: assessed.risk,
    enforce: strictest([
      enforcementFor(policy, comparison.pairing),
      ...(heaviest ? carried.filter((one) => pathOf(one.pairing) === heaviest.path) : []).map(
        ({ pairing }) => enforcementFor(policy, pairing)
      )
    ]),
    asks: merged([...owners, ...unownedNew(policy, comparison), ...consumerAsks({ impacts: mine })]),
    oncall,
    deputies: entries2.flatMap((entry) => entry?.deputies ?? []),
    query: queryOf(policy, comparison, path, decisive.class, request, mine),
    ...basePath !== void 0 && basePath !== path && {
      queryBefore: queryOf(policy, comparison, basePath, decisive.class, request, mine)
    },
    transition: transitionOf(comparison, request?.request),
    ...request && { request },
    frozen: [
      ...frozenElements(policy, comparison, context.now),
      ...users.filter((one) => hasFrozen(policy, one)).flatMap((one) => frozenElements(policy, reaching(one, comparison), context.now))
    ],
    notes: [...assessed.effective.notes, ...dependentNotes(dependents)],
    hints: [
      ...untaggedReasons(policy, comparison),
      ...versionReasons(
        subject.contractName,
        assessed.situation,
        assessed.because,
        context.versions?.get(path)
      )
    ],
    endsAt: [
      ...[assessed, ...dependents].flatMap(({ effective, experimentalUntil: experimentalUntil2 }) => [
        ...effective.waivers.map(({ until }) => until),
        ...experimentalUntil2 === void 0 ? [] : [experimentalUntil2]
      ])
    ],
    textOnly: comparison.changes.length === 0 && (comparison.pairing.status === "modified" || comparison.pairing.status === "moved") && assessed.effective.failing.length === 0 && comparison.digests.base === comparison.digests.head
  };
}
function dependentNotes(dependents) {
  const byHurt = /* @__PURE__ */ new Map();
  for (const { path, effective } of dependents)
    byHurt.set(hurts(effective), [...byHurt.get(hurts(effective)) ?? [], path]);
  return [...byHurt].map(
    ([hurt, [first = "", ...others]]) => others.length === 0 ? `${first} depends on it: ${hurt}` : `${first} and ${String(others.length)} more depend on it: ${hurt.replace("breaks", "break")}`
  );
}
function changesThatNeed(comparison, { effective, situation }) {
  if (situation === "removal") return effective.removals;
  return effective.changes.length > 0 ? effective.changes : comparison.changes;
}
function unownedNew(policy, comparison) {
  if (comparison.pairing.status !== "added") return [];
  return ownershipsOfContract(policy, comparison).filter(({ owners, unowned: unowned2 }) => owners.length === 0 && unowned2 !== "report").map(({ because, unowned: unowned2 }) => ({
    code: "GV110",
    as: `the owner of ${nameOf2(policy, comparison)}`,
    owners: [],
    count: 1,
    changes: [],
    because,
    unowned: unowned2
  }));
}
function reaching(user, { changes }) {
  const below = user.changes.flatMap(
    (at2) => changes.map((change) => ({
      ...change,
      element: [...at2.element, ...change.element.slice(1)],
      ...change.was && { was: [...at2.element, ...change.was.slice(1)] }
    }))
  );
  return { ...user, changes: [...user.changes, ...below] };
}
function hasFrozen(policy, { pairing }) {
  return entriesFor(policy, pairing).some((entry) => entry?.elements.some(({ frozen: frozen3 }) => frozen3));
}
function frozenElements(policy, comparison, now) {
  const { changes } = comparison;
  return elementsOf2({ policy, comparison, changes }).flatMap(({ frozen: frozen3, path, location }) => {
    const until = frozen3 && untilOf(frozen3.until);
    if (!frozen3 || until === void 0 || until <= now) return [];
    const names4 = changes.filter(({ element }) => element.length > 0).map(({ element }) => elementText(element)).slice(0, 3);
    const message = `${path} is frozen until ${frozen3.until} (${frozen3.reason}); changed: ${names4.join(", ") || "the whole contract"}`;
    return [{ message, until, location }];
  });
}

// src/governance/needs/governance-case.ts
function governanceCase(policy, { touched = [] }) {
  const files = touched.filter(({ path }) => isGovernanceFile(policy, path));
  if (files.length === 0 || !policy.configured) return [];
  const transition = governanceTransition(files);
  const names4 = files.map(({ path }) => path);
  const shown = names4.length > 3 ? `${names4.slice(0, 3).join(", ")} and ${String(names4.length - 3)} more` : names4.join(", ");
  const ask = {
    code: "GV403",
    as: "the governance owners",
    count: 1,
    changes: [],
    because: `${shown} is edited`
  };
  const owners = governanceOwners(policy, names4);
  return [
    {
      path: governanceKey,
      name: governanceKey,
      situation: "governance",
      because: `${shown}: judged by what the governed branch says`,
      level: "sign-off",
      class: "full",
      enforce: everywhere(policy),
      // a glob that reports is about contracts
      asks: owners.map((group) => ({
        ...ask,
        owners: group,
        ...group.length === 0 && { unowned: "refuse" }
      })),
      oncall: [],
      deputies: [],
      query: { contract: governanceKey, classes: [], regions: [], teams: [], owners: [], consumers: [] },
      transition,
      frozen: [],
      notes: [],
      endsAt: [],
      textOnly: true
    }
  ];
}
function governanceOwners(policy, names4) {
  if (policy.governance.owners.length > 0) return [policy.governance.owners];
  const fallback = [policy.defaultOwners, [...new Set(policy.contracts.flatMap(({ owners }) => owners))]];
  const last2 = fallback.find((owners) => owners.length > 0) ?? [];
  const groups = names4.map((path) => {
    const found = ownershipOf({ ...policy, contracts: [], defaultOwners: [] }, path).owners;
    return found.length > 0 ? found : last2;
  });
  return [...new Map(groups.map((group) => [group.join(" "), group])).values()];
}

// src/governance/needs/filed-requests.ts
function filedRequestCases(policy, { touched = [], booked = noRequests }, changed) {
  if (!policy.configured) return [];
  const filedAs = (path) => booked.filed.find(({ file }) => file === path);
  const files = touched.filter(
    ({ path, base }) => base !== void 0 && isRequestFile(path) && !isSigned(filedAs(path), changed)
  );
  return files.map((edited) => {
    const { path, head } = edited;
    const owners = concerned(policy, path, filedAs(path));
    const because = `${path} is ${head === void 0 ? "deleted" : "edited"}, and the governed branch counts on it`;
    return {
      path,
      name: path,
      situation: "governance",
      because,
      level: "sign-off",
      class: "full",
      enforce: everywhere(policy),
      asks: [
        {
          code: "GV406",
          as: "one whom the filed request concerns",
          owners,
          count: 1,
          changes: [],
          because,
          ...owners.length === 0 && { unowned: "refuse" }
        }
      ],
      oncall: [],
      deputies: [],
      query: { contract: path, classes: [], regions: [], teams: [], owners: [], consumers: [] },
      transition: { ...governanceTransition([edited]), contract: path },
      frozen: [],
      notes: [],
      endsAt: [],
      textOnly: true
    };
  });
}
function isSigned(filed, changed) {
  if (!filed) return false;
  const signed = changed.filter(({ level, request }) => level !== "free" && request?.file === filed.file);
  const names4 = new Set(signed.flatMap(({ path, name }) => [path, name]));
  return filed.request.contracts.length > 0 && filed.request.contracts.every(({ id }) => names4.has(id));
}
function concerned(policy, path, filed) {
  const owners = (filed?.request.contracts ?? []).flatMap(({ id }) => {
    const entry = policy.contracts.find((one) => one.id === id) ?? entryFor(policy, id);
    return entry && entry.owners.length > 0 ? entry.owners : ownershipOf(policy, id).owners;
  });
  const all = [...owners, ...governanceOwners(policy, [path]).flat()];
  return [...new Map(all.map((owner) => [owner.toLowerCase(), owner])).values()];
}

// src/governance/needs/impact.ts
async function impactOf(policy, comparisons, judge) {
  const found = [];
  for (const comparison of comparisons) {
    if (comparison.faults.length > 0) continue;
    for (const consumer of policy.consumers) {
      const readings = consumer.reads.filter(({ contract }) => namesContract(contract, policy, comparison));
      if (readings.length === 0) continue;
      const effects = await Promise.all(readings.map((one) => effectOf(comparison, consumer, one, judge)));
      const worst = effects.sort((a, b) => gravity[b.effect] - gravity[a.effect])[0];
      if (worst) found.push({ contract: pathOf(comparison.pairing), consumer, ...worst });
    }
  }
  return found;
}
var gravity = { reads: 0, unknown: 1, removed: 2, broken: 3 };
async function effectOf(comparison, consumer, reading, judge) {
  if (comparison.pairing.status === "removed")
    return { effect: "removed", because: "the contract that it reads is removed", changes: [] };
  if (reading.readerSchema === void 0) return byFields(comparison, consumer, reading.fields ?? ["**"]);
  const outcome = await judge?.(comparison, reading.readerSchema);
  const changes = comparison.changes.map(({ fingerprint }) => fingerprint);
  const name = reading.readerSchema;
  if (!outcome) return { effect: "unknown", because: `${name} could not be judged here`, changes };
  if (outcome.outcome === "reads")
    return { effect: "reads", because: `${name} reads what head writes`, changes: [] };
  const effect = outcome.outcome === "undecided" ? "unknown" : "broken";
  return { effect, because: `${name}: ${outcome.because}`, changes };
}
function byFields(comparison, consumer, fields) {
  const seen = comparison.changes.filter((change) => reads(fields, change));
  const hurt = seen.filter((change) => isHurt(change, consumer));
  const removed = seen.filter(({ edit, was }) => edit === "removed" || was !== void 0);
  const [first] = hurt.length > 0 ? hurt : removed;
  if (!first) {
    const unexplained = comparison.verdict.forward.outcome !== "reads" && comparison.changes.length === 0;
    return unexplained ? {
      effect: "unknown",
      because: "head's data does not read, and no change says which field",
      changes: []
    } : { effect: "reads", because: "no change touches what it reads", changes: [] };
  }
  const because = `it reads ${elementText(first.was ?? first.element)}: ${first.message}`;
  const changes = (hurt.length > 0 ? hurt : removed).map(({ fingerprint }) => fingerprint);
  return { effect: hurt.length > 0 ? "broken" : "removed", because, changes };
}
function reads(fields, { element, was, edit }) {
  const names4 = was ? [was, element] : [element];
  return fields.some(
    (field) => names4.some(
      (name) => elementMatches(`${field}.**`, name) || edit !== "added" && matchesBelow(field, name)
    )
  );
}
function isHurt({ verdict, effect }, { maxBehind }) {
  if (effect === "none") return false;
  const forward = verdict.forward.outcome !== "reads";
  return forward || maxBehind !== void 0 && verdict.backward.outcome !== "reads";
}

// src/governance/needs/requirements.ts
async function requirementsOf(policy, comparisons, context) {
  const judged = comparisons.filter(({ faults }) => faults.length === 0);
  const impacts = await impactOf(policy, judged, context.judgeReader);
  const causes = new Set(judged.flatMap((one) => one.cause === void 0 ? pathsOf(one.pairing) : []));
  const own = judged.filter((comparison) => !isCarried(policy, comparison, causes));
  const carried = judged.filter((comparison) => isCarried(policy, comparison, causes));
  const changed = own.map((comparison) => caseOf(policy, comparison, impacts, context, carried));
  const cases = [
    ...changed,
    ...carried.flatMap((comparison) => carriedCase(policy, comparison, impacts, context)),
    ...governanceCase(policy, context),
    ...filedRequestCases(policy, context, changed)
  ];
  return {
    policy,
    now: context.now,
    cases,
    impacts,
    transitions: new Map(cases.map(({ path, transition }) => [path, transition])),
    questions: questionsOf(policy, cases),
    faults: [
      ...comparisons.flatMap(
        ({ faults, pairing }) => faults.map((fault) => ({ ...fault, code: "GV013", enforce: enforcementFor(policy, pairing) }))
      ),
      ...(context.proposed?.faults ?? []).filter((fault) => isTouched(context, fault.location?.file)).map((fault) => ({ ...fault, enforce: everywhere(policy) }))
    ],
    notes: comparisons.flatMap(({ pairing, notes }) => notes.map((note2) => `${pathOf(pairing)}: ${note2}`)),
    booked: (context.booked ?? noRequests).filed,
    proposed: (context.proposed ?? noRequests).filed
  };
}
function isTouched({ touched }, file) {
  return touched === void 0 || touched.some(({ path }) => path === file);
}
function isCarried(policy, { cause, pairing }, causes) {
  if (cause === void 0 || policy.table.affected === "charged") return false;
  return causes.has(cause) && !pathsOf(pairing).includes(cause);
}
function questionsOf(policy, cases) {
  const asks = cases.flatMap((one) => one.asks);
  const approvers = (policy.calendar?.windows ?? []).flatMap(
    ({ rule }) => rule.approvers ?? []
  );
  const timed = cases.some(({ level }) => levels.indexOf(level) >= levels.indexOf("window-and-sign-off"));
  const emergency = policy.table.emergency;
  const handles = [
    ...asks.flatMap(({ owners }) => owners),
    ...cases.flatMap(({ oncall, deputies }) => [...oncall, ...deputies]),
    ...timed ? approvers : [],
    ...emergency?.approvers === void 0 ? [] : [emergency.approvers].flat()
  ];
  const people = asks.some(({ owners }) => owners.length > 0) || cases.some(({ effective }) => (effective?.waivers.length ?? 0) > 0);
  return {
    teams: people ? unknownTeams2(policy, handles) : [],
    people,
    reverts: cases.filter(({ level, comparison }) => comparison && !isFree(level)).map(({ path }) => path),
    landed: timed && (policy.calendar?.windows ?? []).some(({ rule }) => rule.capacity !== void 0),
    bookings: cases.flatMap(({ request }) => request?.request.id ?? [])
  };
}

// src/governance/sign-offs/roles.ts
function assignRoles(entries2, distinct2) {
  const candidates = /* @__PURE__ */ new Map();
  const slots = [];
  for (const { role, valid, ask } of entries2) {
    const people = candidates.get(role) ?? /* @__PURE__ */ new Set();
    for (const { person } of valid) people.add(person.toLowerCase());
    candidates.set(role, people);
    const have = slots.filter((slot) => slot === role).length;
    for (let i = have; i < ask.count; i += 1) slots.push(role);
  }
  if (!distinct2) return candidates;
  const holder = /* @__PURE__ */ new Map();
  const fill = (slot, tried) => {
    for (const person of candidates.get(slots[slot] ?? "") ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const other = holder.get(person);
      if (other === void 0 || fill(other, tried)) {
        holder.set(person, slot);
        return true;
      }
    }
    return false;
  };
  slots.forEach((_, slot) => fill(slot, /* @__PURE__ */ new Set()));
  const assigned = new Map([...candidates.keys()].map((role) => [role, /* @__PURE__ */ new Set()]));
  for (const [person, slot] of holder) assigned.get(slots[slot] ?? "")?.add(person);
  for (const [role, people] of candidates)
    for (const person of people) {
      if (holder.has(person)) continue;
      holder.set(person, -1);
      assigned.get(role)?.add(person);
    }
  return assigned;
}

// src/governance/sign-offs/said.ts
function entriesOf({ needs, facts, statements, never }, one, ask) {
  const { policy, now } = needs;
  const teamsUnknown = [];
  const people = (handles) => handles.flatMap((handle) => {
    const found = membersOf2(policy, facts.teams, handle);
    if ("members" in found) return found.members;
    teamsUnknown.push(found.unverifiable);
    return [];
  });
  const members = people(ask.owners);
  const allAway = members.length > 0 && members.every((member) => isAway(policy, member, now));
  const entitled = new Map(
    [...members, ...allAway && ask.code === "GV401" ? people(one.deputies) : []].map((who) => [
      who.toLowerCase(),
      who
    ])
  );
  const isEntitled = (person) => entitled.has(person.toLowerCase()) || standsInFor(policy, person, now).some((away) => entitled.has(away.toLowerCase()));
  const heldFor = (person) => {
    if (members.some((member) => sameHandle(member, person))) return null;
    const absences = members.map((member) => awayUntil(policy, member, now) ?? Infinity);
    const back = allAway ? Math.min(...absences) : Infinity;
    if (entitled.has(person.toLowerCase())) return back;
    const spans = standsInFor(policy, person, now).map((away) => {
      const until = awayUntil(policy, away, now, person) ?? now;
      const isMember = members.some((member) => sameHandle(member, away));
      return isMember ? until : entitled.has(away.toLowerCase()) ? Math.min(until, back) : now;
    });
    return Math.max(now, ...spans);
  };
  const said = statements.all.filter(({ person }) => isEntitled(person));
  const about = said.map((statement) => ({ statement, ...statement.about(one) }));
  const approvals = about.filter(({ statement, kind }) => statement.says === "approve" && kind !== "nothing");
  const counts = approvals.filter(({ statement }) => never.why(statement.person) === void 0);
  const current2 = counts.filter(({ kind }) => kind === "current").map(({ statement }) => statement);
  const isExpired = ({ expires }) => expires !== null && expires <= now;
  const functions = new Map(
    Object.entries(ask.functions ?? {}).map(([name, handles]) => [name, people(handles)])
  );
  return {
    one,
    ask,
    role: ask.functions ? ask.as : groupKey(ask.owners),
    entitled,
    teamsUnknown,
    valid: distinctPeople(current2.filter((statement) => !isExpired(statement))).map((statement) => ({
      ...statement,
      expires: earlier(statement.expires, heldFor(statement.person))
    })),
    expired: current2.filter(isExpired),
    vetoes: standing(about.filter(({ kind }) => kind !== "nothing").map(({ statement }) => statement)),
    stale: counts.flatMap(
      (found) => found.kind === "stale" ? [{ person: found.statement.person, changed: found.changed }] : []
    ),
    unknown: counts.filter(({ kind }) => kind === "unknown").map(({ statement }) => statement),
    excluded: approvals.flatMap(({ statement: { person } }) => {
      const why = never.why(person);
      return why === void 0 ? [] : [{ person, why }];
    }),
    functionsOf: (person) => [...functions].filter(([, who]) => who.some((handle) => sameHandle(handle, person))).map(([name]) => name)
  };
}
function standing(said) {
  return said.filter(
    ({ person, says, at: at2 }) => says === "refuse" && !said.some((other) => other.says === "approve" && sameHandle(other.person, person) && other.at > at2)
  );
}
function earlier(a, b) {
  const end = Math.min(a ?? Infinity, b ?? Infinity);
  return end === Infinity ? null : end;
}
function distinctPeople(statements) {
  return [...new Map(statements.map((one) => [one.person.toLowerCase(), one])).values()];
}

// src/governance/decision/facts.ts
function isUnverifiable(value) {
  return value !== void 0 && "unverifiable" in value;
}

// src/governance/sign-offs/never-counts.ts
function neverCounts({ policy, cases }, facts) {
  const reasons = /* @__PURE__ */ new Map();
  if (facts.author !== void 0) reasons.set(facts.author.toLowerCase(), "is the author");
  const { commits } = facts;
  if (commits === void 0 && facts.author === void 0)
    return { why: () => void 0, unverifiable: "it is not known who made this change" };
  if (commits === void 0 || isUnverifiable(commits)) {
    const unverifiable3 = commits?.unverifiable ?? "the commits of this change are not known";
    return { why: (person) => reasons.get(person.toLowerCase()), unverifiable: unverifiable3 };
  }
  const watched = new Set(
    cases.flatMap(
      ({ comparison, path }) => comparison ? [...pathsOf(comparison.pairing), ...comparison.cause === void 0 ? [] : [comparison.cause]] : [path]
    )
  );
  const strangers = [];
  const anybody = isUntold(cases, commits);
  for (const commit of commits) {
    if (!anybody && !commit.paths.some((path) => isWatched(policy, watched, path))) continue;
    for (const person of commit.people) add(reasons, person, commit);
    for (const email of commit.emails) {
      const person = personOf(policy, email);
      if (person) add(reasons, person, commit);
      else strangers.push(`${commit.id.slice(0, 10)} by ${email}`);
    }
  }
  const why = (person) => reasons.get(person.toLowerCase());
  if (strangers.length === 0 || policy.signoff.unknownCommitters === "ignore") return { why };
  const unverifiable2 = `nobody knows whose account made ${strangers.slice(0, 3).join(", ")}: add the address under people:, or set signoff: {unknownCommitters: ignore}`;
  return { why, unverifiable: unverifiable2 };
}
function isUntold(cases, commits) {
  const told = new Set(commits.flatMap(({ paths }) => paths));
  return cases.some(({ comparison }) => {
    if (!comparison) return false;
    const { cause, pairing } = comparison;
    return !(cause === void 0 ? pathsOf(pairing) : [cause]).some((path) => told.has(path));
  });
}
function isWatched(policy, watched, path) {
  return watched.has(path) || entryFor(policy, path) !== void 0 || isGovernanceFile(policy, path);
}
function add(reasons, person, { id }) {
  const key = person.toLowerCase();
  if (!reasons.has(key)) reasons.set(key, `changed a contract in commit ${id.slice(0, 10)}`);
}
function personOf(policy, email) {
  const wanted = email.toLowerCase();
  const known = [...policy.people.values()].find(({ emails }) => emails.includes(wanted));
  if (known) return known.handle;
  const login = /^(?:\d+\+)?([a-z0-9][a-z0-9-]*)@users\.noreply\.github\.com$/.exec(wanted)?.[1];
  return login === void 0 ? void 0 : `@${login}`;
}

// src/governance/sign-offs/statements.ts
var current = { kind: "current" };
var nothing = { kind: "nothing" };
async function statementsOf({ policy, now }, facts) {
  const sources = policy.signoff.sources ?? ["github-review", "ssh-signature"];
  const files = sources.includes("ssh-signature") ? facts.signOffs ?? [] : [];
  const checked = await Promise.all(files.map((file) => verifySignOff(policy, file)));
  const verified = checked.map((one, i) => notAhead(one, files[i]?.location, now));
  const signed = verified.flatMap((one) => "signOff" in one ? [fileStatement(policy, one)] : []);
  const reasons = verified.flatMap(
    (one) => "invalid" in one ? [
      {
        code: "GV414",
        message: `the sign-off ${one.file} does not count: ${one.invalid}`,
        location: one.location
      }
    ] : []
  );
  const known = facts.reviews;
  if (!sources.includes("github-review")) return { all: signed, reasons };
  if (known === void 0 || isUnverifiable(known)) {
    const unverifiable2 = known?.unverifiable ?? "reviews are not known here: run in the pull request, or let the owners sign with contract-check sign";
    return { all: signed, reasons, unverifiable: unverifiable2 };
  }
  const reviewed = latest(known).flatMap((review) => reviewStatement(policy, review) ?? []);
  return { all: [...reviewed, ...signed], reasons };
}
var day2 = 864e5;
function notAhead(one, location, now) {
  if ("invalid" in one || one.at <= now + day2) return one;
  const invalid = `it is dated ${formatUtc(one.at)}, which is still to come: contract-check sign dates it`;
  return { file: one.file, invalid, location: location ?? { file: one.file } };
}
function latest(reviews) {
  const byPerson = /* @__PURE__ */ new Map();
  for (const review of reviews) {
    if (review.login === null) continue;
    if (!["APPROVED", "CHANGES_REQUESTED", "DISMISSED"].includes(review.state.toUpperCase())) continue;
    byPerson.set(review.login.toLowerCase(), review);
  }
  return [...byPerson.values()];
}
function reviewStatement(policy, review) {
  const state = review.state.toUpperCase();
  if (state === "DISMISSED" || review.login === null) return void 0;
  return {
    person: `@${review.login}`,
    says: state === "APPROVED" ? "approve" : "refuse",
    at: review.at,
    expires: withMaxAge(policy, review.at, null),
    source: `review of ${formatUtc(review.at)}`,
    about(one) {
      if (review.transitions === void 0) return { kind: "unknown" };
      const seen = review.transitions.get(one.path);
      if (seen === void 0) return { kind: "stale", changed: ["the contract was not changed yet"] };
      const changed = differenceOf(seen, one.transition);
      return changed.length === 0 ? current : { kind: "stale", changed };
    }
  };
}
function fileStatement(policy, { file, signOff, at: at2, expires }) {
  return {
    person: signOff.signer,
    says: signOff.decision,
    at: at2,
    expires: withMaxAge(policy, at2, expires),
    source: file,
    about(one) {
      if (signOff.contract !== one.path) return nothing;
      if (signOff.change !== void 0 && signOff.change !== one.request?.request.id)
        return { kind: "stale", changed: [`it was signed for ${signOff.change}`] };
      if (signOff.digest === digestOf(one.transition)) return current;
      return { kind: "stale", changed: ["the contract, its base or the plan"] };
    }
  };
}
function withMaxAge({ signoff }, at2, expires) {
  const age = signoff.maxAge === void 0 ? void 0 : durationMillis(signoff.maxAge);
  const oldest = age === void 0 ? null : at2 + age;
  if (oldest === null) return expires;
  return expires === null ? oldest : Math.min(oldest, expires);
}

// src/governance/sign-offs/tally.ts
async function tallyOf(needs, facts, asked) {
  const statements = await statementsOf(needs, facts);
  const never = neverCounts(needs, facts);
  const counted = asked.map(([one, ask]) => entriesOf({ needs, facts, statements, never }, one, ask));
  const assigned = assignRoles(counted, needs.policy.signoff.distinctPeople ?? true);
  const results = /* @__PURE__ */ new Map();
  for (const entry of counted) {
    const byAsk = results.get(entry.one) ?? /* @__PURE__ */ new Map();
    byAsk.set(entry.ask, resultOf(entry, assigned, statements, never));
    results.set(entry.one, byAsk);
  }
  return {
    statements,
    of(one, ask) {
      const found = results.get(one)?.get(ask);
      if (!found) throw new Error(`${ask.as} of ${one.path} was not counted`);
      return found;
    }
  };
}
function resultOf(entry, assigned, { unverifiable: reviewsUnknown }, never) {
  const { ask, role, valid, vetoes, stale, expired, unknown, excluded, entitled, teamsUnknown } = entry;
  const mine = valid.filter(({ person }) => assigned.get(role)?.has(person.toLowerCase()));
  const enough = mine.length >= ask.count && functionsHeard(entry, mine) >= (ask.fromFunctions ?? 0);
  const signed = new Set([...mine, ...valid].map(({ person }) => person.toLowerCase()));
  const common = {
    ask,
    by: mine.map(({ person }) => person),
    vetoes,
    stale,
    excluded,
    maySign: [...entitled.values()].filter(
      (person) => never.why(person) === void 0 && !signed.has(person.toLowerCase())
    ),
    until: earliest(mine.map(({ expires }) => expires))
  };
  const cannotTell = [
    ...never.unverifiable === void 0 ? [] : [never.unverifiable],
    ...teamsUnknown,
    ...unknown.length === 0 ? [] : [`the commit that ${names2(unknown)} reviewed cannot be read: ask for the review again`],
    ...reviewsUnknown === void 0 ? [] : [reviewsUnknown]
  ];
  if (vetoes.length > 0) return { ...common, status: "vetoed" };
  if (enough && never.unverifiable === void 0) return { ...common, status: "met" };
  if (ask.owners.length === 0) return { ...common, status: "missing" };
  const [first] = cannotTell;
  if (first !== void 0) {
    const elsewhere = first === reviewsUnknown;
    return { ...common, status: "unverifiable", unverifiable: first, elsewhere };
  }
  if (stale.length > 0) return { ...common, status: "stale" };
  return { ...common, status: expired.length > 0 ? "expired" : "missing" };
}
function functionsHeard(entry, statements) {
  const options = statements.map(({ person }) => entry.functionsOf(person)).sort((a, b) => a.length - b.length);
  const heard = /* @__PURE__ */ new Set();
  for (const functions of options) {
    const free = functions.find((name) => !heard.has(name));
    if (free !== void 0) heard.add(free);
  }
  return heard.size;
}
function earliest(instants) {
  const known = instants.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
}
function names2(statements) {
  return statements.map(({ person }) => person).join(", ");
}

// src/governance/calendar/copies.ts
var tolerance = 36e5;
function unreadReasons({ unread }) {
  return unread.map(({ message, location }) => {
    const place = location?.line === void 0 ? "" : `${location.file}:${String(location.line)}: `;
    return { code: "GV214", message: `${place}${message}`, ...location && { location } };
  });
}
function freshness(calendar, now) {
  const { copies } = calendar;
  const stale = copies.flatMap(({ calendar: name, asOf, maxAge, location }) => {
    const age = now - asOf;
    if (age < maxAge && age > -tolerance) return [];
    const taken = formatInstant(asOf, "UTC");
    const message = age < 0 ? `the copy of ${name} says that it was taken ${taken}, which is still to come` : `the copy of ${name} was taken ${taken}, ${formatDuration(age)} ago, and may be ${formatDuration(maxAge)} old`;
    return [{ code: "GV213", message, location }];
  });
  const ends = copies.map(({ asOf, maxAge }) => asOf + maxAge);
  return {
    until: ends.length === 0 ? null : Math.min(...ends),
    doubts: [...unreadReasons(calendar), ...stale]
  };
}

// src/governance/decision/finding.ts
function finding(contract, draft) {
  return { contract, changes: [], owners: [], until: null, transition: null, enforced: true, ...draft };
}
function anyOf(names4) {
  if (names4.length < 2) return names4.join("");
  return `${names4.slice(0, -1).join(", ")} or ${names4.at(-1) ?? ""}`;
}
function shortList(names4, most = 5) {
  const shown = names4.slice(0, most);
  return names4.length > most ? `${shown.join(", ")} and ${String(names4.length - most)} more` : anyOf(shown);
}

// src/governance/decision/exceptions.ts
var day3 = 864e5;
function revertOf(needs, facts, one) {
  const { comparison } = one;
  const head = comparison?.digests.head;
  if (!comparison || head === void 0 || one.level === "free") return void 0;
  const within = durationMillis(needs.policy.table.reverts?.within ?? "P14D") ?? 14 * day3;
  const found = (facts.pastStates?.get(one.path) ?? []).find(
    ({ digest, until }) => digest === head && until <= needs.now && needs.now - until <= within
  );
  if (!found) return void 0;
  const rule = ruleFor(needs.policy, one, "revert");
  if (rule?.needs !== void 0 && rule.needs !== "free" && rule.needs !== "sign-off") return void 0;
  const age = formatDuration(needs.now - found.until);
  return {
    kind: "revert",
    asks: revertAsks(needs.policy, one, comparison, rule),
    until: found.until + within + 1,
    note: `${one.name} returns to the state of ${found.commit.slice(0, 10)}, which the base branch had until ${age} ago: no window is needed; what was written meanwhile is shown above`
  };
}
function revertAsks(policy, one, comparison, rule) {
  if (rule?.needs === "free") return [];
  if (rule?.signoff) {
    const subject = { policy, comparison, changes: comparison.changes, impacts: [], contractName: one.name };
    return asksFor(rule.signoff, { ...subject, oncall: one.oncall });
  }
  const owners = ownershipsOfContract(policy, comparison).flatMap((ownership) => ownership.owners);
  return [oneOf(one, [...owners, ...one.oncall], "an owner or the on-call person", "it is a revert")];
}
function oneOf(one, owners, as, because) {
  const people = [...new Map(owners.map((owner) => [owner.toLowerCase(), owner])).values()];
  const changes = (one.comparison?.changes ?? []).map(({ fingerprint }) => fingerprint);
  return { code: "GV401", as: `${as} of ${one.name}`, owners: people, count: 1, changes, because };
}
function emergencyOf(needs, one, zone = "UTC") {
  const { request } = one.request ?? {};
  if (request?.type !== "emergency" || !one.comparison) return void 0;
  const table2 = needs.policy.table.emergency;
  const refuse = (code, message, unblock) => ({
    refused: finding(one.path, { code, status: "unmet", message: `${request.id}: ${message}`, unblock })
  });
  const { emergency } = request;
  if (!emergency)
    return refuse(
      "GV504",
      "an emergency names its incident and its end",
      `write it: contract-check request --emergency INC-\u2026 fills in {incident, expires}`
    );
  const parsed = parseInstant(emergency.expires);
  if ("message" in parsed) return refuse("GV504", parsed.message, "correct expires: in the request");
  const longest = durationMillis(table2?.expires ?? "PT24H") ?? day3;
  const left = parsed.instant - needs.now;
  const renew = "file a new emergency if the incident is still open";
  if (left <= 0) return refuse("GV502", `it expired ${formatInstant(parsed.instant, zone)}`, renew);
  if (left > longest)
    return refuse(
      "GV502",
      `it lasts ${formatDuration(left)} more, and an emergency may last ${formatDuration(longest)} at most`,
      "bring expires: closer"
    );
  const recent = recentEmergencies(needs, request.id);
  const most = table2?.maxPer30d;
  if (most !== void 0 && recent.length >= most) {
    const message = `${String(recent.length)} emergencies in the last 30 days (${recent.join(", ")}), and the policy allows ${String(most)}`;
    return refuse("GV503", message, "go the ordinary way, or ask the governance owners to raise maxPer30d");
  }
  const note2 = `${request.id} declares the emergency ${emergency.incident}: it may land without a window until ${formatInstant(parsed.instant, zone)}; its review is owed afterwards`;
  return {
    exception: { kind: "emergency", asks: emergencyAsks(needs.policy, one), until: parsed.instant, note: note2 }
  };
}
function emergencyAsks(policy, one) {
  const { comparison } = one;
  if (!comparison) return [];
  const table2 = policy.table.emergency;
  const commanders = [...one.oncall, ...listOf(table2?.approvers)];
  if (table2?.signoff) {
    const subject = { policy, comparison, changes: comparison.changes, impacts: [], contractName: one.name };
    return asksFor(table2.signoff, { ...subject, oncall: commanders });
  }
  const owners = ownershipsOfContract(policy, comparison).flatMap((ownership) => ownership.owners);
  const people = commanders.length > 0 ? commanders : owners;
  return [oneOf(one, people, "the on-call person or incident commander", "it is an emergency")];
}
function recentEmergencies({ booked, now }, except) {
  return booked.filter(({ request: { id, type, emergency } }) => {
    const expires = type === "emergency" && emergency ? parseInstant(emergency.expires) : void 0;
    return id !== except && expires && "instant" in expires && now - expires.instant < 30 * day3;
  }).map(({ request }) => request.id);
}
function overdueReviews(needs, one) {
  const { policy, now, booked } = needs;
  const { comparison } = one;
  if (!comparison) return [];
  const mine = groupKey(one.query.owners.filter((owner) => owner.startsWith("@")));
  const within = durationMillis(policy.table.emergency?.review?.within ?? "P3D") ?? 3 * day3;
  return booked.filter(({ request }) => {
    const { type, emergency, review, contracts } = request;
    if (type !== "emergency" || !emergency || review != null) return false;
    const expires = parseInstant(emergency.expires);
    const promised = emergency.reviewBy === void 0 ? void 0 : untilOf(emergency.reviewBy);
    const due = Math.min("instant" in expires ? expires.instant + within : Infinity, promised ?? Infinity);
    if (now < due) return false;
    return contracts.some(
      ({ id }) => namesContract(id, policy, comparison) || groupKey(policy.contracts.find((entry) => entry.id === id)?.owners ?? []) === mine
    );
  });
}

// src/governance/calendar/occurrences.ts
var hour = 36e5;
var day4 = 24 * hour;
function occurrencesBetween(calendar, from, to) {
  return calendar.windows.flatMap((window) => occurrencesOf(window, calendar.time, from, to)).sort((a, b) => a.opens - b.opens || compareText(a.id, b.id));
}
function freezesBetween(calendar, from, to) {
  return calendar.freezes.flatMap((freeze) => spansOf(freeze, from, to)).sort(bySpan);
}
function occurrencesOf(window, time, from, to) {
  return window.series.overlapping(from, to).flatMap((turn) => occurrence(window, time, turn));
}
function spansOf(compiled, from, to) {
  const { rule, calendar, zone } = compiled;
  return compiled.series.overlapping(from, to).map((turn) => ({
    id: `${rule.id}@${labelOf(turn)}`,
    calendar,
    rule,
    zone,
    from: turn.start,
    to: turn.end
  }));
}
function findOccurrence(calendar, window, label) {
  const compiled = calendar.windows.find(({ rule }) => rule.id === window);
  if (!compiled) return noSuch(`There is no window "${window}"`, windowHint(calendar));
  const noon = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(label) ? calendar.time.resolve(`${label.slice(0, 10)}T12:00`, compiled.zone) : void 0;
  if (!noon)
    return noSuch(
      `"${label.slice(0, 40)}" is not a day`,
      "write the local date of the start, like 2026-11-28"
    );
  const near = occurrencesOf(compiled, calendar.time, noon.instant - 16 * hour, noon.instant + 16 * hour);
  const dayOnly = label.length === 10;
  const found = near.filter(
    (each2) => (dayOnly ? each2.label : calendar.time.wall(each2.opens, compiled.zone)).startsWith(label)
  );
  const [only, second] = found;
  if (only && !second) return { occurrence: only };
  if (only)
    return noSuch(
      `"${window}" opens more than once on ${label}`,
      `write ${list(found.map((each2) => each2.label))}`
    );
  return noSuch(`"${window}" does not open on ${label}`, nextHint(calendar, compiled, noon.instant));
}
function occurrence(window, time, turn) {
  if (turn.end === null) return [];
  const { rule, zone, calendar } = window;
  const label = labelOf(turn);
  return [
    {
      id: `${rule.id}@${label}`,
      label,
      calendar,
      window: rule,
      zone,
      opens: turn.start,
      closes: turn.end,
      bookBy: rule.notice === void 0 ? turn.start : time.add(turn.start, rule.notice, zone, -1)
    }
  ];
}
function noSuch(what, hint) {
  return { fault: { code: "GV305", message: `${what}; ${hint}.` } };
}
function windowHint(calendar) {
  const ids = calendar.windows.slice(0, 10).map(({ rule }) => rule.id);
  return ids.length === 0 ? "the calendar defines none" : `the calendar has ${list(ids)}`;
}
function nextHint(calendar, window, from) {
  const next = occurrencesOf(window, calendar.time, from, from + 400 * day4).find(({ opens }) => opens > from);
  return next ? `after that day it next opens on ${next.label}` : "it does not open after that day";
}
function list(texts) {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1) ?? ""}`;
}
function bySpan(a, b) {
  return a.from - b.from || compareText(a.id, b.id);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/governance/calendar/permission.ts
function permissionFor(calendar, query) {
  const mine = calendar.windows.filter((window) => window.concerns(query.contract, query.contractId));
  const sources = [...new Set(mine.map((window) => window.calendar))];
  const alternatives = demandsOf(query, calendar.regionMode);
  const demands = alternatives.flat();
  const windows = mine.filter(
    ({ rule }) => admits(rule, query.classes) && demands.some((demand) => covers(rule, demand))
  );
  const sourceOk = (open, source) => alternatives.some(
    (all) => all.every(
      (demand) => open.some((occurrence2) => occurrence2.calendar === source && covers(occurrence2.window, demand))
    )
  );
  return {
    windows,
    freezes: calendar.freezes.filter((freeze) => denies(freeze, query)),
    spoken: sources.length > 0,
    permits(open) {
      const list2 = [...open];
      return list2.length > 0 && sources.every((source) => sourceOk(list2, source));
    }
  };
}
function demandsOf(query, mode) {
  const teams = query.teams.length === 0 ? [void 0] : query.teams;
  const forRegion = (region) => teams.map((team) => ({ region, team }));
  if (query.regions.length === 0) return [forRegion(void 0)];
  if (mode === "first-stage") return [forRegion(query.regions[0])];
  return mode === "all" ? [query.regions.flatMap(forRegion)] : query.regions.map(forRegion);
}
function covers(rule, { region, team }) {
  const regionOk = !rule.regions || region !== void 0 && rule.regions.includes(region);
  const teamOk = !rule.teams || team !== void 0 && rule.teams.includes(team);
  return regionOk && teamOk;
}
function admits(rule, classes) {
  const { allow } = rule;
  return !allow || allow.includes("any") || classes.every((name) => allow.includes(name));
}
function denies({ rule, concerns: concerns2 }, query) {
  const deny = rule.deny ?? ["breaking"];
  const denied = deny.includes("any") || query.classes.some((name) => deny.includes(name));
  const excepted = query.type !== void 0 && (rule.except ?? []).includes(query.type);
  return denied && !excepted && concerns2(query.contract, query.contractId) && touches(rule.regions, query.regions) && touches(rule.teams, query.teams);
}
function touches(scope, names4) {
  return !scope || names4.length === 0 || names4.some((name) => scope.includes(name));
}
function freezeName(freeze) {
  return freeze.rule.title === void 0 ? `"${freeze.rule.id}"` : `"${freeze.rule.id}" (${freeze.rule.title})`;
}

// src/governance/calendar/segments.ts
var firstSlab = 864e5;
var longestSlab = 16 * firstSlab;
function* segments(calendar, permission, from, to) {
  let pending;
  let length = firstSlab;
  for (let start = from; start < to; start += length, length = Math.min(2 * length, longestSlab)) {
    for (const segment2 of slab(calendar, permission, start, Math.min(start + length, to))) {
      if (pending && sameSpans(pending, segment2)) pending = { ...pending, to: segment2.to };
      else {
        if (pending) yield pending;
        pending = segment2;
      }
    }
  }
  if (pending) yield pending;
}
function* slab(calendar, permission, from, to) {
  const windows = permission.windows.flatMap((window) => occurrencesOf(window, calendar.time, from, to));
  const freezes = permission.freezes.flatMap((freeze) => spansOf(freeze, from, to));
  const starts = [
    ...windows.map((span) => ({ at: Math.max(span.opens, from), span })),
    ...freezes.map((span) => ({ at: Math.max(span.from, from), span }))
  ].sort(byTime);
  const ends = [
    ...windows.map((span) => ({ at: span.closes, span })),
    ...freezes.flatMap((span) => span.to === null ? [] : [{ at: span.to, span }])
  ].sort(byTime);
  const active = /* @__PURE__ */ new Set();
  let nextStart = 0;
  let nextEnd = 0;
  for (let at2 = from; at2 < to; ) {
    for (; (ends[nextEnd]?.at ?? Infinity) <= at2; nextEnd++) active.delete(spanOf(ends, nextEnd));
    for (; (starts[nextStart]?.at ?? Infinity) <= at2; nextStart++) active.add(spanOf(starts, nextStart));
    const until = Math.min(starts[nextStart]?.at ?? to, ends[nextEnd]?.at ?? to, to);
    const spans = [...active];
    yield segment(calendar, permission, at2, until, spans.filter(isOccurrence), spans.filter(isFreeze));
    at2 = until;
  }
}
function segment(calendar, permission, from, to, windows, freezes) {
  const sorted = [...windows].sort((a, b) => a.opens - b.opens || (a.id < b.id ? -1 : 1));
  const held2 = [...freezes].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  const open = calendar.faults.length === 0 && held2.length === 0 && permission.permits(sorted);
  return { from, to, windows: sorted, freezes: held2, open };
}
function sameSpans(a, b) {
  return sameIds(a.windows, b.windows) && sameIds(a.freezes, b.freezes);
}
function sameIds(a, b) {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}
function spanOf(events, index) {
  const event = events[index];
  if (!event) throw new RangeError("no such event");
  return event.span;
}
function isOccurrence(span) {
  return "opens" in span;
}
function isFreeze(span) {
  return "from" in span;
}
function byTime(a, b) {
  return a.at - b.at;
}

// src/governance/calendar/state.ts
var lookAhead = 400 * 864e5;
function stateAt(calendar, query, at2) {
  const permission = permissionFor(calendar, query);
  const horizon = at2 + lookAhead;
  let now;
  let nextTransition = null;
  for (const segment2 of segments(calendar, permission, at2, horizon)) {
    now ??= segment2;
    if (calendar.faults.length > 0) break;
    if (segment2.open === now.open) continue;
    nextTransition = segment2.from;
    break;
  }
  const current2 = now ?? { from: at2, to: horizon, windows: [], freezes: [], open: false };
  return {
    at: at2,
    open: current2.open,
    windows: current2.windows,
    freezes: current2.freezes,
    advisories: calendar.advisories.filter((advisory) => advisory.concerns(query.contract, query.contractId)).flatMap((advisory) => spansOf(advisory, at2, at2 + 1)),
    reasons: current2.open ? [] : reasonsFor(calendar, permission, query, current2, nextTransition),
    nextTransition,
    nextChange: current2.to < horizon ? current2.to : null,
    horizon
  };
}
function reasonsFor(calendar, permission, query, { windows, freezes }, opens) {
  if (calendar.faults.length > 0)
    return calendar.faults.map(({ message, location }) => reason("GV200", message, location));
  const frozen3 = freezes.map((freeze) => reason("GV301", frozenMessage(freeze), freeze.rule.location));
  if (permission.permits(windows)) return frozen3;
  return [...frozen3, reason("GV302", shutMessage(calendar, permission, query, windows, opens))];
}
function reason(code, message, location) {
  return location === void 0 ? { code, message } : { code, message, location };
}
function frozenMessage(freeze) {
  const until = freeze.to === null ? "until somebody ends it" : `until ${formatInstant(freeze.to, freeze.zone)}`;
  const board = freeze.rule.board === void 0 ? "" : `; ${freeze.rule.board} speaks for exceptions`;
  return `The freeze ${freezeName(freeze)} holds ${until}${board}.`;
}
var shutText = "No window that fits is open";
function shutMessage(calendar, permission, query, open, opens) {
  if (!permission.spoken) return `No window of the calendar is for ${query.contract}.`;
  if (permission.windows.length === 0) return noWindowMessage(calendar, query);
  if (open.length > 0) {
    return `Only ${open.map(({ window }) => `"${window.id}"`).join(", ")} is open; ${everyone(calendar, query)} must be open at once.`;
  }
  const zone = permission.windows[0]?.zone ?? "UTC";
  return opens === null ? "No window that fits opens within the next 400 days." : `${shutText}; the change may next land from ${formatInstant(opens, zone)}.`;
}
function noWindowMessage(calendar, query) {
  const mine = calendar.windows.filter((window) => window.concerns(query.contract, query.contractId));
  const admitting = mine.filter(({ rule }) => admits(rule, query.classes));
  if (admitting.length === 0)
    return `No window for ${query.contract} admits ${query.classes.join(" and ")} changes.`;
  const regions = query.regions.length === 0 ? "names no region" : `is in ${query.regions.join(", ")}`;
  const teams = query.teams.length === 0 ? "" : ` and belongs to ${query.teams.join(", ")}`;
  return `The windows for ${query.contract} are for other regions or teams; it ${regions}${teams}.`;
}
function everyone(calendar, query) {
  const regions = calendar.regionMode === "all" && query.regions.length > 1 ? query.regions : [];
  const parts = [...regions, ...query.teams.length > 1 ? query.teams : []];
  return parts.length === 0 ? "a window of every calendar" : `windows for ${parts.join(", ")}`;
}

// src/governance/decision/freezes.ts
function freezeTiming({ calendar, facts, needs }, one) {
  const { now } = needs;
  if (!calendar || one.textOnly) return { findings: [], approvers: [] };
  const ahead = freezesFor(calendar, one, now, now + lookAhead);
  const holding = ahead.filter(({ from, to }) => from <= now && (to === null || now < to));
  if (holding.length === 0) {
    const next = ahead.find(({ from }) => from > now)?.from ?? null;
    const draft2 = {
      code: "GV301",
      status: "met",
      message: "no freeze is known to hold",
      unblock: "",
      until: next,
      transition: next
    };
    return { findings: next === null ? [] : [finding(one.path, draft2)], approvers: [] };
  }
  const ends = holding.map(({ to }) => to).filter((to) => to !== null);
  const end = ends.length === holding.length ? Math.max(...ends) : null;
  const message = holding.map(({ rule, to, zone }) => {
    const until = to === null ? "until somebody ends it" : `until ${formatInstant(to, facts.zone ?? zone)}`;
    return `the freeze ${nameOf3(rule)} holds ${until}`;
  }).join("; ");
  const board = holding.flatMap(({ rule }) => rule.board ?? []);
  const exception = board.length === 0 ? "" : `; ${board.join(" and ")} may speak for an emergency`;
  const unblock = `${end === null ? "the calendar's owners must end the freeze" : "wait for its end"}${exception}`;
  const draft = { code: "GV301", status: "waiting", message, unblock, until: end, transition: end };
  return { findings: [finding(one.path, draft)], approvers: [] };
}
function freezeBoards({ calendar, needs: { now } }, one) {
  if (!calendar) return [];
  return freezesFor(calendar, one, now, now + 1).flatMap(
    ({ rule }) => rule.board === void 0 ? [] : {
      code: "GV404",
      as: `the board of the freeze ${rule.id}`,
      owners: [rule.board],
      count: 1,
      changes: [],
      because: `${rule.id} makes no exception for emergencies`
    }
  );
}
function freezesOverridden({ calendar, needs: { now } }, one) {
  return calendar ? freezesFor(calendar, one, now, now + 1).map(({ rule }) => nameOf3(rule)) : [];
}
function freezesFor(calendar, one, from, to) {
  const denying = new Set(permissionFor(calendar, one.query).freezes.map(({ rule }) => rule.id));
  if (denying.size === 0) return [];
  return freezesBetween(calendar, from, to).filter(({ rule }) => denying.has(rule.id));
}
function nameOf3({ id, title }) {
  return title === void 0 ? id : `${id} (${title})`;
}

// src/governance/decision/layers.ts
function layerFindings({ policy, booked, now }, one) {
  const own = one.request?.request.id;
  return booked.flatMap(({ request }) => {
    const { id, compatibilityLayer: layer } = request;
    if (!layer || id === own || !names3(request, one)) return [];
    if (layer.removal === void 0 ? !takesAway(one) : layer.removal !== own) return [];
    const { until, least: least2 } = layerOf(policy, request);
    const unmet = (code, message, when) => {
      const unblock = `wait until ${formatInstant(when, "UTC")}, or agree on an earlier end: compatibilityLayer: of ${id} on the governed branch`;
      return finding(one.path, { code, status: "unmet", message, unblock, until: when, transition: when });
    };
    return [
      ...until !== void 0 && now < until ? [unmet("GV151", `the compatibility layer of ${id} stands until ${layer.until ?? ""}`, until)] : [],
      ...least2 && now < least2.until ? [unmet("GV152", `${id}: ${least2.because}`, least2.until)] : []
    ];
  });
}
function layerOf(policy, request) {
  const { compatibilityLayer, window } = request;
  const until = compatibilityLayer?.until === void 0 ? void 0 : untilOf(compatibilityLayer.until);
  const found = window && policy.calendar && findOccurrence(policy.calendar, window.id, window.occurrence);
  const longest = longestOf(policy, request);
  if (!found || !("occurrence" in found) || !longest) return { until, least: void 0 };
  const last2 = found.occurrence.opens + longest.millis;
  const because = `${longest.who} ${formatDuration(longest.millis)} after it lands (${window.occurrence})`;
  return { until, least: { until: last2, because } };
}
function longestOf(policy, request) {
  const touched = (glob, name) => request.contracts.some(
    ({ id }) => id === name || contractMatches(glob, id, void 0) || name !== void 0 && contractMatches(id, name, void 0)
  );
  const consumers = policy.consumers.filter(({ reads: reads2 }) => reads2.some(({ contract }) => touched(contract, void 0))).flatMap(({ id, lag, maxBehind }) => [
    { text: lag, who: `${id} sees old data until` },
    { text: maxBehind, who: `${id} re-reads old data until` }
  ]);
  const retained = policy.contracts.filter(({ id, files }) => files.some((glob) => touched(glob, id))).map(({ retention }) => ({ text: retention, who: "data from before is kept until" }));
  return [...consumers, ...retained].flatMap(({ text, who }) => {
    const millis = text === void 0 ? void 0 : durationMillis(text);
    return millis === void 0 ? [] : { millis, who };
  }).sort((a, b) => b.millis - a.millis)[0];
}
function names3({ contracts }, { path, name, comparison }) {
  const known = [path, name, comparison?.pairing.basePath ?? path];
  return contracts.some(({ id }) => known.some((each2) => contractMatches(id, each2, void 0)));
}
function takesAway({ comparison }) {
  if (!comparison) return false;
  return comparison.pairing.status === "removed" || comparison.changes.some(({ edit, was }) => edit === "removed" || was !== void 0);
}

// src/governance/decision/request-findings.ts
var askedByDefault = ["rationale", "rollback.steps"];
var write = "contract-check request writes it with everything computable filled in";
function requestFindings(needs, one) {
  const { request } = one;
  if (!request) {
    const message2 = `${one.name} needs a change request, and none names it`;
    return [finding(one.path, { code: "GV101", status: "unmet", message: message2, unblock: write })];
  }
  const { policy } = needs;
  const table2 = policy.table.requests;
  const found = [];
  const missing2 = missingParts(request.request, table2?.require ?? askedByDefault, table2?.checklist ?? []);
  const least2 = table2?.minimumRationale ?? 0;
  if ((request.request.rationale ?? "").length < least2)
    missing2.push(`rationale of ${String(least2)} characters`);
  if (missing2.length > 0) {
    const message2 = `${request.request.id} is incomplete: ${missing2.join(", ")}`;
    const unblock = `fill in ${request.file}`;
    found.push(finding(one.path, { code: "GV102", status: "unmet", message: message2, unblock }));
  }
  const wrongSum = rollbackSum(request.request);
  if (wrongSum !== void 0) {
    const unblock = `correct rollback: in ${request.file}`;
    found.push(finding(one.path, { code: "GV141", status: "unmet", message: wrongSum, unblock }));
  }
  const digests = request.request.contracts.some(({ digest }) => digest !== void 0);
  if (one.comparison && digests && !isFor(request.request, policy, one.comparison)) {
    const message2 = `${request.request.id} was written for another state of ${one.name}: its digest differs`;
    const unblock = `write it again: contract-check request, or remove digest: from ${request.file}`;
    found.push(finding(one.path, { code: "GV103", status: "unmet", message: message2, unblock }));
  }
  if (table2?.booked === "tip" && !needs.booked.some(({ request: { id } }) => id === request.request.id)) {
    const message2 = `${request.request.id} is not on the governed branch yet: requests are booked first`;
    const unblock = "merge the request in a pull request of its own, then this change";
    found.push(finding(one.path, { code: "GV104", status: "unmet", message: message2, unblock }));
  }
  if (found.length > 0) return found;
  const message = `${request.request.id} is complete`;
  return [finding(one.path, { code: "GV101", status: "met", message, unblock: "" })];
}
function missingParts(request, required, checklist) {
  const parts = required.filter((part) => isEmpty(partAt(request, part)));
  const open = checklist.filter((item) => isEmpty(request.checklist?.[item]));
  return [...parts, ...open.map((item) => `checklist.${item}`)];
}
function partAt(request, path) {
  let at2 = request;
  for (const step of path.split(".")) {
    if (typeof at2 !== "object" || at2 === null || !Object.hasOwn(at2, step)) return void 0;
    at2 = at2[step];
  }
  return at2;
}
function isEmpty(value) {
  if (value === void 0 || value === null || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
function rollbackSum({ rollback }) {
  const total = rollback?.estimate === void 0 ? void 0 : durationMillis(rollback.estimate);
  const steps2 = rollback?.steps ?? [];
  const sum = steps2.reduce((all, { estimate }) => all + (durationMillis(estimate ?? "PT0S") ?? 0), 0);
  if (total === void 0 || sum <= total) return void 0;
  return `the rollback steps take ${formatDuration(sum)}, more than the ${formatDuration(total)} of rollback.estimate`;
}

// src/governance/calendar/capacity.ts
var nothing2 = { changes: 0, breaking: 0, owners: /* @__PURE__ */ new Map(), consumers: /* @__PURE__ */ new Map() };
function ledgerOf(calendar, bookings) {
  const pages = /* @__PURE__ */ new Map();
  const faults = [];
  const pageOf = ({ id }) => {
    const page = pages.get(id) ?? emptyPage();
    pages.set(id, page);
    return page;
  };
  for (const booking of bookings) {
    for (const occurrence2 of landedIn(calendar, booking)) record(pageOf(occurrence2), booking);
  }
  for (const booking of bookings) {
    if (!booking.occurrence) continue;
    const found = findOccurrence(calendar, booking.occurrence.window, booking.occurrence.label);
    if ("occurrence" in found) {
      const page = pageOf(found.occurrence);
      if (!page.entries.has(booking.change)) record(page, booking);
    } else faults.push({ ...found.fault, message: `${booking.change}: ${found.fault.message}` });
  }
  return {
    faults,
    used: ({ id }) => pages.get(id) ?? nothing2,
    bookings: ({ id }) => [...pages.get(id)?.entries.values() ?? []].map(({ booking }) => booking),
    spent(occurrence2, query, change) {
      const page = pages.get(occurrence2.id);
      const own = change === void 0 ? void 0 : page?.entries.get(change);
      return limitsSpent(occurrence2.window.capacity ?? {}, own?.before ?? page ?? nothing2, query);
    }
  };
}
function landedIn(calendar, { landedAt, contracts }) {
  if (landedAt === void 0) return [];
  return calendar.windows.filter((window) => contracts.some((contract) => window.concerns(contract, void 0))).flatMap((window) => occurrencesOf(window, calendar.time, landedAt, landedAt + 1));
}
function nameOf4(owner) {
  return owner.toLowerCase();
}
function emptyPage() {
  return { changes: 0, breaking: 0, owners: /* @__PURE__ */ new Map(), consumers: /* @__PURE__ */ new Map(), entries: /* @__PURE__ */ new Map() };
}
function record(page, booking) {
  const known = page.entries.get(booking.change);
  const isNew = (mine, one, i, all) => !mine.includes(one) && all.indexOf(one) === i;
  const [ownNames, ownConsumers] = [
    (known?.booking.owners ?? []).map(nameOf4),
    known?.booking.consumers ?? []
  ];
  const owners = booking.owners.map(nameOf4).filter((one, i, all) => isNew(ownNames, one, i, all));
  const consumers = booking.consumers.filter((one, i, all) => isNew(ownConsumers, one, i, all));
  const before = {
    changes: known?.before.changes ?? page.changes,
    breaking: known?.before.breaking ?? page.breaking,
    owners: new Map([
      ...known?.before.owners ?? [],
      ...owners.map((owner) => [owner, page.owners.get(owner) ?? 0])
    ]),
    consumers: new Map([
      ...known?.before.consumers ?? [],
      ...consumers.map((consumer) => [consumer, page.consumers.get(consumer) ?? 0])
    ])
  };
  const breaks = ({ classes }) => classes.includes("breaking");
  if (!known) page.changes += 1;
  if (breaks(booking) && !(known && breaks(known.booking))) page.breaking += 1;
  for (const owner of owners) page.owners.set(owner, (page.owners.get(owner) ?? 0) + 1);
  for (const consumer of consumers) page.consumers.set(consumer, (page.consumers.get(consumer) ?? 0) + 1);
  page.entries.set(booking.change, { booking: known ? together(known.booking, booking) : booking, before });
}
function together(one, other) {
  return {
    ...one,
    contracts: [.../* @__PURE__ */ new Set([...one.contracts, ...other.contracts])],
    classes: [.../* @__PURE__ */ new Set([...one.classes, ...other.classes])],
    owners: [.../* @__PURE__ */ new Set([...one.owners, ...other.owners])],
    consumers: [.../* @__PURE__ */ new Set([...one.consumers, ...other.consumers])]
  };
}
function limitsSpent(capacity, use, query) {
  const spent = [];
  const count = (limit, used, of) => {
    const allowed = capacity[limit];
    if (allowed === void 0 || used < allowed) return;
    spent.push({ limit, allowed, used, ...of !== void 0 && { of } });
  };
  count("changes", use.changes);
  if (query.classes.includes("breaking")) count("breaking", use.breaking);
  const owners = new Map(query.owners.map((owner) => [nameOf4(owner), owner]));
  for (const [name, owner] of owners) count("perOwner", use.owners.get(name) ?? 0, owner);
  for (const consumer of new Set(query.consumers))
    count("perConsumer", use.consumers.get(consumer) ?? 0, consumer);
  return spent;
}
function spentText({ limit, allowed, used, of }) {
  const taken = `${used} of ${allowed}`;
  if (limit === "changes") return `${taken} changes are taken`;
  if (limit === "breaking") return `${taken} breaking changes are taken`;
  return limit === "perOwner" ? `${of ?? "its owner"} already has ${taken}` : `consumer ${of ?? ""} already faces ${taken}`;
}

// src/governance/calendar/openings.ts
var mostPassedOver = 50;
function nextOpenings(calendar, query, from, count, wish = {}) {
  const permission = permissionFor(calendar, query);
  const horizon = from + lookAhead;
  const openings = /* @__PURE__ */ new Map();
  const passedOver = [];
  for (const standing2 of standings(calendar, permission, from, horizon)) {
    if (openings.size >= count && notBefore(openings, count) <= standing2.occurrence.opens) break;
    for (const opening of openingsOf(standing2)) {
      const misfit = misfitOf(opening, query, wish);
      if (misfit) passedOver.push(misfit);
      else
        openings.set(
          `${opening.opens} ${opening.closes} ${opening.occurrences.map(({ id }) => id).join()}`,
          opening
        );
    }
    const held2 = standing2.stretches.length === 0 ? frozenBy(standing2) : void 0;
    if (held2) passedOver.push(held2);
  }
  const sorted = [...openings.values()].sort((a, b) => a.opens - b.opens || a.closes - b.closes);
  return { openings: sorted.slice(0, count), passedOver: passedOver.slice(0, mostPassedOver), horizon };
}
function* standings(calendar, permission, from, to) {
  const current2 = /* @__PURE__ */ new Map();
  for (const segment2 of segments(calendar, permission, from, to)) {
    const here = new Set(segment2.windows.map(({ id }) => id));
    for (const [id, standing2] of current2) {
      if (here.has(id)) break;
      current2.delete(id);
      yield standing2;
    }
    for (const occurrence2 of segment2.windows) note(current2, occurrence2, segment2, permission);
  }
  yield* current2.values();
}
function note(current2, occurrence2, segment2, permission) {
  const standing2 = current2.get(occurrence2.id) ?? {
    occurrence: occurrence2,
    stretches: [],
    freezes: /* @__PURE__ */ new Map()
  };
  current2.set(occurrence2.id, standing2);
  for (const freeze of segment2.freezes) standing2.freezes.set(freeze.id, freeze);
  if (!segment2.open) return;
  const together2 = permission.permits([occurrence2]) ? [occurrence2] : segment2.windows;
  const last2 = standing2.stretches.at(-1);
  if (last2?.to === segment2.from && same(last2.together, together2)) {
    standing2.stretches.splice(-1, 1, { ...last2, to: segment2.to });
  } else standing2.stretches.push({ from: segment2.from, to: segment2.to, together: together2 });
}
function openingsOf({ stretches }) {
  return stretches.map(({ from, to, together: together2 }) => ({ opens: from, closes: to, occurrences: together2 }));
}
function misfitOf({ opens, closes, occurrences }, query, { minDuration = 0, bookedAt, ledger, change }) {
  const left = closes - opens;
  for (const occurrence2 of occurrences) {
    const { zone, bookBy } = occurrence2;
    if (bookedAt !== void 0 && bookedAt > bookBy) {
      const reason2 = `it had to be booked by ${formatInstant(bookBy, zone)}`;
      return { occurrence: occurrence2, code: "GV306", reason: reason2 };
    }
    const [spent] = ledger?.spent(occurrence2, query, change) ?? [];
    if (spent) return { occurrence: occurrence2, code: "GV304", reason: spentText(spent) };
    if (left < minDuration) {
      const reason2 = `only ${formatDuration(left)} of the ${formatDuration(minDuration)} needed are left`;
      return { occurrence: occurrence2, code: "GV307", reason: reason2 };
    }
  }
  return void 0;
}
function frozenBy({ occurrence: occurrence2, freezes }) {
  const [freeze] = freezes.values();
  return freeze && { occurrence: occurrence2, code: "GV303", reason: `the freeze ${freezeName(freeze)} holds` };
}
function notBefore(openings, count) {
  const starts = [...openings.values()].map(({ opens }) => opens).sort((a, b) => a - b);
  return starts[count - 1] ?? Infinity;
}
function same(a, b) {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}

// src/governance/calendar/booking.ts
function standingOf(calendar, query, occurrence2, facts) {
  if (calendar.faults.length > 0) {
    const reasons = calendar.faults.map((fault) => ({ ...fault, code: "GV200" }));
    return { status: "broken", reasons, opens: null, closes: null, validUntil: null };
  }
  const permission = permissionFor(calendar, query);
  const use = useOf(calendar, permission, occurrence2);
  const against = [
    ...past(occurrence2, facts),
    ...unfit(occurrence2, use, permission, query),
    ...frozen(use, facts),
    ...tooLate(occurrence2, facts),
    ...full(occurrence2, query, facts)
  ];
  const left = use?.stretches.find(({ to }) => to > facts.now);
  const [first] = against;
  const stretch = { opens: left?.from ?? null, closes: left?.to ?? null };
  if (first) return { status: first.status, reasons: against.map(bare), ...stretch, validUntil: null };
  return inTime(occurrence2, left, facts);
}
function inTime({ zone, window }, left, { now, closeGuard = 0 }) {
  if (!left) return { status: "unfit", reasons: [], opens: null, closes: null, validUntil: null };
  const stretch = { opens: left.from, closes: left.to };
  const guarded = left.to - closeGuard;
  if (now < left.from) {
    const message2 = `"${window.id}" opens ${formatInstant(left.from, zone)}.`;
    return { status: "later", reasons: [{ code: "GV302", message: message2 }], ...stretch, validUntil: left.from };
  }
  if (now < guarded) return { status: "open", reasons: [], ...stretch, validUntil: guarded };
  const message = `"${window.id}" closes in ${formatDuration(left.to - now)}, which is less than the ${formatDuration(closeGuard)} that must be left.`;
  return { status: "closing", reasons: [{ code: "GV307", message }], ...stretch, validUntil: left.to };
}
function past({ window, closes, zone }, { now }) {
  if (now < closes) return [];
  const message = `"${window.id}" closed ${formatInstant(closes, zone)} and the change did not land; book another occurrence.`;
  return [{ status: "past", code: "GV305", message }];
}
function unfit({ window, label }, use, permission, query) {
  if (use && (use.stretches.length > 0 || use.freezes.size > 0)) return [];
  const known = permission.windows.some(({ rule }) => rule.id === window.id);
  const message = known ? `"${window.id}" on ${label} does not open together with the other regions, teams or calendars that ${query.contract} needs.` : `"${window.id}" is not for ${query.classes.join(" and ")} changes of ${query.contract} in its regions and teams.`;
  return [{ status: "unfit", code: "GV302", message }];
}
function frozen(use, { now }) {
  if (!use || now >= use.occurrence.closes || use.stretches.some(({ to }) => to > now)) return [];
  return [...use.freezes.values()].map((freeze) => ({
    status: "frozen",
    code: "GV303",
    message: `The freeze ${freezeName(freeze)} holds over the booked "${use.occurrence.id}"; book another occurrence.`,
    ...freeze.rule.location && { location: freeze.rule.location }
  }));
}
function tooLate({ window, bookBy, zone }, { now, bookedAt = now }) {
  if (window.notice === void 0 || bookedAt <= bookBy) return [];
  const message = `"${window.id}" asks for notice of ${window.notice}; this had to be booked by ${formatInstant(bookBy, zone)}.`;
  return [{ status: "notice", code: "GV306", message }];
}
function full(occurrence2, query, { ledger, change }) {
  return (ledger?.spent(occurrence2, query, change) ?? []).map((limit) => ({
    status: "full",
    code: "GV304",
    message: `"${occurrence2.id}" is full: ${spentText(limit)}.`
  }));
}
function useOf(calendar, permission, { id, opens, closes }) {
  for (const use of standings(calendar, permission, opens, closes)) if (use.occurrence.id === id) return use;
  return void 0;
}
function bare({ code, message, location }) {
  return location === void 0 ? { code, message } : { code, message, location };
}

// src/governance/requests/recovery.ts
function recoveryTime({ rollout, rollback }) {
  const millis = (text) => text === void 0 ? 0 : durationMillis(text) ?? 0;
  const steps2 = (rollback?.steps ?? []).reduce((sum, { estimate }) => sum + millis(estimate), 0);
  const back = rollback?.estimate === void 0 ? steps2 : millis(rollback.estimate);
  return millis(rollout?.stages?.[0]?.hold) + back;
}

// src/governance/decision/timetable.ts
function timetableOf(needs, facts) {
  const { calendar } = needs.policy;
  const landed = facts.landed === void 0 || isUnverifiable(facts.landed) ? [] : facts.landed;
  const ledger = calendar && ledgerOf(calendar, [
    ...landed.map((booking) => underItsRequest(calendar, needs, booking)),
    ...bookingsOf(needs, facts)
  ]);
  return { calendar, ledger, facts, needs };
}
function underItsRequest(calendar, { policy, booked }, booking) {
  const { landedAt, contracts } = booking;
  if (landedAt === void 0) return booking;
  const own = booked.find(({ request }) => {
    const { window } = request;
    if (!window || !request.contracts.some(
      ({ id }) => contracts.some((path) => contractMatches(id, path, entryFor(policy, path)?.id))
    ))
      return false;
    const found = findOccurrence(calendar, window.id, window.occurrence);
    return "occurrence" in found && found.occurrence.opens <= landedAt && landedAt < found.occurrence.closes;
  });
  return own ? { ...booking, change: own.request.id } : booking;
}
function bookingsOf({ policy, booked }, facts) {
  const at2 = ({ request: { id } }) => facts.bookedAt?.get(id) ?? 0;
  return booked.filter(({ request }) => request.window).sort((a, b) => at2(a) - at2(b) || (a.request.id < b.request.id ? -1 : 1)).map(({ request }) => ({
    change: request.id,
    contracts: request.contracts.map(({ id }) => id),
    classes: ["breaking"],
    owners: request.contracts.flatMap(({ id }) => ownersNamed(policy, id)),
    consumers: [],
    ...request.window && {
      occurrence: { window: request.window.id, label: request.window.occurrence }
    }
  }));
}
function ownersNamed(policy, id) {
  return (policy.contracts.find((entry) => entry.id === id) ?? entryFor(policy, id))?.owners ?? [];
}
function guardOf({ policy }, { queue }, { request }) {
  const waits = queue === true && policy.minRemaining > policy.closeGuard;
  const millis = waits ? policy.minRemaining : policy.closeGuard;
  const recovery = request ? recoveryTime(request.request) : 0;
  if (request && recovery > millis) {
    const because = `the first stage and the rollback of ${request.request.id}`;
    return { millis: recovery, code: "GV143", because };
  }
  return { millis, code: "GV307", because: `clock.${waits ? "minRemaining" : "closeGuard"} of the policy` };
}
function approversOf(occurrences) {
  return occurrences.flatMap(
    ({ window }) => window.approvers ? [{ window: window.id, owners: window.approvers }] : []
  );
}

// src/governance/decision/openings-text.ts
function nextOf({ calendar, ledger, facts, needs }, one) {
  const { openings } = nextOpenings(calendar, one.query, needs.now, 3, {
    bookedAt: needs.now,
    ...ledger && { ledger },
    minDuration: guardOf(needs, facts, one).millis + 1
  });
  return openingsText(openings, facts);
}
function openingsText([first, ...others], facts) {
  if (!first) return "";
  const later = others.length === 0 ? "" : `; after that ${others.map(openingName).join(", ")}`;
  return `${openingText(first, facts)}${later}`;
}
function openingName({ occurrences }) {
  return occurrences.map(({ id }) => id).join(" with ");
}
function openingText(opening, facts) {
  const { opens, occurrences } = opening;
  const [first] = occurrences;
  return `${openingName(opening)}, which opens ${formatInstant(opens, facts.zone ?? first?.zone ?? "UTC")}`;
}
function spanText({ opens, closes, zone }, { zone: reader }) {
  return formatSpan(opens, closes, reader ?? zone);
}
function sooner({ openings: [first], passedOver }) {
  return passedOver.filter(({ occurrence: occurrence2 }) => occurrence2.opens < (first?.opens ?? Infinity));
}
function passedText(passedOver, ledger) {
  return passedOver.slice(0, 2).map(({ occurrence: occurrence2, code, reason: reason2 }) => {
    const takers = code === "GV304" ? takersText(occurrence2, ledger) : "";
    return `; ${occurrence2.id}: ${reason2}${takers}`;
  }).join("");
}
function takersText(occurrence2, ledger) {
  const changes = (ledger?.bookings(occurrence2) ?? []).map(
    ({ change }) => /^[0-9a-f]{40,}$/.test(change) ? `commit ${change.slice(0, 10)}` : change
  );
  return changes.length === 0 ? "" : ` (by ${shortList(changes)})`.replace(" or ", " and ");
}

// src/governance/decision/unbooked.ts
function unboundTiming(table2, one) {
  const { calendar, ledger, facts, needs } = table2;
  const { now } = needs;
  const guard = guardOf(needs, facts, one);
  const state = stateAt(calendar, one.query, now);
  const change = facts.change === void 0 ? {} : { change: facts.change };
  const usable = state.windows.filter(
    (occurrence2) => occurrence2.window.notice === void 0 && (ledger?.spent(occurrence2, one.query, facts.change) ?? []).length === 0
  );
  const openings = nextOpenings(calendar, one.query, now, 3, {
    minDuration: guard.millis + 1,
    bookedAt: now,
    ...ledger && { ledger },
    ...change
  });
  const until = state.nextTransition;
  if (state.open && usable.length > 0 && permitsStill(calendar, one, usable)) {
    const left = (until ?? Infinity) - now;
    if (left > guard.millis) {
      const message3 = usable.map((occurrence2) => `${occurrence2.id} is open: ${spanText(occurrence2, facts)}`).join("; ");
      const holds2 = until === null ? null : until - guard.millis;
      return {
        findings: [
          finding(one.path, {
            code: "GV300",
            status: "met",
            message: message3,
            unblock: "",
            until: holds2,
            transition: holds2
          })
        ],
        approvers: approversOf(usable)
      };
    }
    const message2 = `the open window closes in ${formatDuration(left)}, less than the ${formatDuration(guard.millis)} that must be left (${guard.because})`;
    return waiting(one, guard.code, message2, openings.openings, facts, until);
  }
  if (state.freezes.length > 0 || !state.open) {
    const message2 = state.reasons.map((reason2) => reason2.message).join(" ");
    const code = state.freezes.length > 0 ? "GV301" : "GV302";
    if (openings.openings.length === 0) return nothingFits(one, message2, openings.passedOver, ledger);
    const shut = message2.startsWith(shutText) ? `${shutText}${passedText(sooner(openings), ledger)}` : message2;
    return waiting(one, code, shut, openings.openings, facts, earliest2(openings.openings, until));
  }
  const why = state.windows.map((occurrence2) => {
    const [spent] = ledger?.spent(occurrence2, one.query, facts.change) ?? [];
    return spent ? {
      code: "GV304",
      text: `${occurrence2.id} is full: ${spentText(spent)}${takersText(occurrence2, ledger)}`
    } : {
      code: "GV306",
      text: `${occurrence2.id} asks for notice of ${occurrence2.window.notice ?? ""}: it takes booked changes only`
    };
  });
  const message = why.map(({ text }) => text).join("; ");
  const next = openingsText(openings.openings, facts);
  const unblock = `book an occurrence: contract-check request writes the file (${next === "" ? "none in the next 400 days fits" : `next: ${next}`})`;
  return {
    findings: [
      finding(one.path, {
        code: why[0]?.code ?? "GV304",
        status: "unmet",
        message,
        unblock,
        transition: until
      })
    ],
    approvers: []
  };
}
function permitsStill(calendar, one, usable) {
  return permissionFor(calendar, one.query).permits(usable);
}
function waiting(one, code, message, openings, facts, transition) {
  const unblock = openings.length === 0 ? "book an occurrence with contract-check request" : `wait for ${openingsText(openings, facts)}`;
  return {
    findings: [
      finding(one.path, { code, status: "waiting", message, unblock, until: transition, transition })
    ],
    approvers: []
  };
}
function nothingFits(one, message, passedOver, ledger) {
  const why = passedOver.length === 0 ? "" : ` (${passedText(passedOver, ledger).slice(2)})`;
  const draft = {
    code: "GV309",
    status: "unmet",
    message: `${message} No window that fits opens within the next 400 days${why}.`,
    unblock: "the calendar's owners must add an occurrence, or book one early enough with contract-check request"
  };
  return { findings: [finding(one.path, draft)], approvers: [] };
}
function earliest2(openings, transition) {
  const [first] = openings;
  return first ? Math.min(first.opens, transition ?? Infinity) : transition;
}

// src/governance/decision/windows.ts
function windowTiming(table2, one) {
  const { calendar, needs } = table2;
  const { request } = one;
  if (!calendar || calendar.windows.length === 0) {
    const draft = {
      code: "GV309",
      status: "unmet",
      message: "it needs an open window, and the governed branch defines none",
      unblock: "add one under windows: in contract-check.yaml (contract-check calendar shows what it means)"
    };
    return { findings: [finding(one.path, draft)], approvers: [] };
  }
  const booked = request?.request.window;
  if (!booked) return unboundTiming({ ...table2, calendar }, one);
  const found = findOccurrence(calendar, booked.id, booked.occurrence);
  if ("fault" in found) {
    const message = `${request.request.id} books an occurrence that does not exist: ${found.fault.message}`;
    const unblock = "write another occurrence: contract-check calendar --next 10 lists them";
    return {
      findings: [finding(one.path, { code: "GV305", status: "unmet", message, unblock })],
      approvers: []
    };
  }
  const { occurrence: occurrence2 } = found;
  return {
    findings: [bookedFinding({ ...table2, calendar }, one, occurrence2, request, needs.now)],
    approvers: approversOf([occurrence2])
  };
}
function bookedFinding({ calendar, ledger, facts, needs }, one, occurrence2, filed, now) {
  const { id } = filed.request;
  const onTip = needs.booked.find(({ request, file }) => request.id === id && file === filed.file);
  const same2 = JSON.stringify(onTip?.request.window) === JSON.stringify(filed.request.window);
  const guard = guardOf(needs, facts, one);
  const bookedAt = same2 ? facts.bookedAt?.get(id) : void 0;
  const standing2 = standingOf(calendar, one.query, occurrence2, {
    now,
    ...bookedAt !== void 0 && { bookedAt },
    ...ledger && { ledger },
    change: onTip ? id : facts.change ?? id,
    closeGuard: guard.millis
  });
  const [reason2] = standing2.reasons;
  const span = spanText(occurrence2, facts);
  const times = { until: standing2.validUntil, transition: standing2.validUntil };
  if (guard.code === "GV143" && guard.millis >= occurrence2.closes - occurrence2.opens) {
    const message = `${occurrence2.id} is open for ${formatDuration(occurrence2.closes - occurrence2.opens)}, and ${guard.because} take ${formatDuration(guard.millis)}`;
    const unblock = `shorten rollout: or rollback: of ${filed.file}, or ${rebook(nextOf({ calendar, ledger, facts, needs }, one))}`;
    return finding(one.path, { code: "GV143", status: "unmet", message, unblock });
  }
  if (standing2.status === "open") {
    const message = `${id} is booked into ${occurrence2.id}, which is open: ${span}`;
    return finding(one.path, { code: "GV300", status: "met", message, unblock: "", ...times });
  }
  if (standing2.status === "later") {
    const message = `${id} is booked into ${occurrence2.id}: ${span}`;
    const unblock = "nothing to do but wait: the status turns green by itself when the window opens";
    return finding(one.path, { code: "GV302", status: "waiting", message, unblock, ...times });
  }
  if (standing2.status === "closing") {
    const message = `${reason2?.message ?? ""} (${guard.because})`;
    return finding(one.path, {
      code: guard.code,
      status: "waiting",
      message,
      unblock: rebook(nextOf({ calendar, ledger, facts, needs }, one)),
      ...times
    });
  }
  return finding(one.path, {
    code: reason2?.code ?? "GV305",
    status: "unmet",
    message: standing2.reasons.map(({ message }) => message).join(" "),
    unblock: rebook(nextOf({ calendar, ledger, facts, needs }, one))
  });
}
function rebook(next) {
  const choice = next === "" ? "no occurrence in the next 400 days fits" : `next: ${next}`;
  return `book another occurrence in the request (${choice})`;
}

// src/governance/decision/plan.ts
function planOf(table2, one) {
  const { needs, facts } = table2;
  const emergency = emergencyOf(needs, one, facts.zone);
  const exception = emergency && "exception" in emergency ? emergency.exception : revertOf(needs, facts, one);
  if (exception && one.level !== "free") {
    const isRevert = exception.kind === "revert";
    const findings = [held(table2, one, exception), ...isRevert ? frozen2(one) : []];
    const boards = isRevert ? [] : placesOf(one).flatMap((place) => freezeBoards(table2, place));
    return { one, asks: merged([...exception.asks, ...boards]), findings, exception };
  }
  if (one.level === "forbidden") return { one, asks: [], findings: forbidden(one), exception: void 0 };
  const refused = emergency && "refused" in emergency ? [emergency.refused] : [];
  const ask = atLeast(one.level, "window-and-sign-off") ? windowTiming : freezeTiming;
  const timing = strictestOf(placesOf(one).map((place) => ask(table2, place)));
  const approvals = timing.approvers.map(({ window, owners }) => ({
    code: "GV405",
    as: `the approver of the window ${window}`,
    owners,
    count: 1,
    changes: [],
    because: `approvers: of ${window}`
  }));
  return {
    one,
    asks: [...one.asks, ...approvals],
    exception: void 0,
    findings: [
      ...refused,
      ...frozen2(one),
      ...ownWaivers(table2, one),
      ...debts(needs, one),
      ...atLeast(one.level, "sign-off") ? layerFindings(needs, one) : [],
      ...atLeast(one.level, "request-window-and-sign-off") ? requestFindings(needs, one) : [],
      ...trusted(table2, uncounted(table2, timing.findings, one), one)
    ]
  };
}
function placesOf(one) {
  return one.queryBefore ? [one, { ...one, query: one.queryBefore }] : [one];
}
var gravity2 = ["met", "waiting", "unverifiable", "unmet"];
function strictestOf(timings) {
  const worst = ({ findings }) => Math.max(0, ...findings.map(({ status }) => gravity2.indexOf(status)));
  const [first = { findings: [], approvers: [] }] = [...timings].sort((a, b) => worst(b) - worst(a));
  if (worst(first) > 0) return first;
  const ends = timings.flatMap(({ findings }) => findings.map(({ until: until2 }) => until2)).filter((end) => end !== null);
  const until = ends.length === 0 ? null : Math.min(...ends);
  const approvers = new Map(
    timings.flatMap((one) => one.approvers.map((each2) => [each2.window, each2]))
  );
  const told = timings.find(({ findings }) => findings.length > 0) ?? first;
  return {
    findings: told.findings.map((each2) => ({ ...each2, until, transition: until })),
    approvers: [...approvers.values()]
  };
}
function held(table2, one, { kind, until }) {
  const code = kind === "emergency" ? "GV501" : "GV310";
  const freezes = [...new Set(placesOf(one).flatMap((place) => freezesOverridden(table2, place)))];
  const over = freezes.length === 0 ? "" : `, also in the freeze ${freezes.join(" and ")}`;
  const message = `${kind === "emergency" ? "the emergency replaces the window" : "a revert needs no window"}${over}`;
  return finding(one.path, { code, status: "met", message, unblock: "", until, transition: until });
}
function forbidden(one) {
  const message = `the policy forbids it: ${one.because}`;
  const unblock = "make the change compatible, or ask the governance owners to change the policy";
  return [finding(one.path, { code: "GV150", status: "unmet", message, unblock })];
}
function frozen2(one) {
  return one.frozen.map(({ message, until }) => {
    const unblock = "leave the element as it is until then; an emergency may pass";
    return finding(one.path, { code: "GV308", status: "unmet", message, unblock, until, transition: until });
  });
}
function ownWaivers({ needs, facts }, one) {
  const waivers = one.effective?.waivers ?? [];
  if (waivers.length === 0) return [];
  const never = neverCounts(needs, facts);
  const unknown = facts.author === void 0 ? void 0 : never.unverifiable;
  return waivers.flatMap(({ approver, location }) => {
    const why = never.why(approver);
    if (why === void 0 && unknown === void 0) return [];
    const at2 = `the waiver in ${location.file}:${String(location.line ?? 1)}`;
    const owners = governanceOwners(needs.policy, [location.file]).flat();
    if (why === void 0) {
      const message2 = `${at2} may be by somebody who made this change: ${unknown ?? ""}`;
      const unblock2 = "give what the message asks for";
      return [finding(one.path, { code: "GV415", status: "unverifiable", message: message2, unblock: unblock2, owners })];
    }
    const message = `${at2} does not count here: its approver ${approver} ${why}`;
    const unblock = "let somebody else approve it: approver: of the waiver on the governed branch";
    return [finding(one.path, { code: "GV416", status: "unmet", message, unblock, owners })];
  });
}
function debts(needs, one) {
  if (!atLeast(one.level, "window-and-sign-off")) return [];
  return overdueReviews(needs, one).map(({ file, request }) => {
    const message = `the review of the emergency ${request.id} is overdue`;
    const unblock = `fill in review: of ${file} on the governed branch`;
    return finding(one.path, { code: "GV601", status: "unmet", message, unblock });
  });
}
function trusted({ needs, calendar }, found, one) {
  const { until, doubts } = calendar ? freshness(calendar, needs.now) : { until: null, doubts: [] };
  const [doubt] = doubts;
  if (until === null && !doubt || one.textOnly || one.level === "free") return found;
  const holds2 = { code: "GV301", status: "met", message: "no freeze is known to hold", unblock: "" };
  const met = found.length > 0 ? found : [finding(one.path, { ...holds2, until, transition: until })];
  return met.map((each2) => {
    if (each2.status !== "met") return each2;
    if (!doubt) return { ...each2, until: Math.min(each2.until ?? Infinity, until ?? Infinity) };
    const message = `${each2.message}; but ${doubts.map((reason2) => reason2.message).join("; ")}`;
    const unblock = doubt.code === "GV213" ? "run the job that copies the calendar into the governed branch" : "repair that calendar on the governed branch, or take it out of calendars:";
    return finding(one.path, { ...each2, code: doubt.code, status: "unverifiable", message, unblock });
  });
}
function uncounted({ needs, facts }, found, one) {
  const { landed } = facts;
  if (!needs.questions.landed || landed !== void 0 && !isUnverifiable(landed)) return found;
  return found.map((each2) => {
    if (each2.status !== "met" || each2.code !== "GV300") return each2;
    const message = `${each2.message}; but what landed in it could not be counted`;
    const unblock = landed?.unverifiable ?? "run where the history of the governed branch is known";
    return finding(one.path, { ...each2, status: "unverifiable", message, unblock });
  });
}
function atLeast(level, least2) {
  return levels.indexOf(level) >= levels.indexOf(least2);
}

// src/governance/decision/conflicts.ts
function conflictReasons({ policy, booked, cases, now }) {
  const upcoming = upcomingOf(policy, booked, now);
  return cases.flatMap((one) => {
    if (one.level === "free" || !one.comparison) return [];
    const names4 = [one.path, one.name];
    return upcoming.filter(({ request: { id } }) => id !== one.request?.request.id).filter(
      ({ request }) => request.contracts.some(({ id }) => names4.some((name) => contractMatches(id, name, void 0)))
    ).map(({ request, occurrence: occurrence2, location }) => {
      const whose = request.requester === void 0 ? "" : ` of ${request.requester}`;
      const message = `${request.id}${whose} changes ${one.name} too, in ${occurrence2}: agree on who lands first; the second is judged against the first`;
      return { code: "GV160", message, location };
    });
  });
}
function upcomingOf(policy, filed, now) {
  const { calendar } = policy;
  if (!calendar) return [];
  return filed.flatMap(({ request, at: at2 }) => {
    const { window } = request;
    const found = window && findOccurrence(calendar, window.id, window.occurrence);
    if (!found || "fault" in found || found.occurrence.closes <= now) return [];
    return [{ request, location: at2("window"), occurrence: found.occurrence.id }];
  });
}

// src/governance/decision/reasons.ts
function reasonsOf(needs, facts, plans, tally, findings) {
  const { policy, faults, now } = needs;
  return [
    ...policy.configured ? [] : [unconfigured],
    ...facts.ungoverned === void 0 ? [] : [ungoverned(facts.ungoverned)],
    ...faults.map(({ code, message, location }) => ({ code, message, ...location && { location } })),
    ...policy.calendar ? unreadReasons(policy.calendar).map(untilRead) : [],
    ...plans.flatMap(caseReasons),
    ...exceptionsOf(plans),
    ...conflictReasons(needs),
    ...tally.statements.reasons,
    ...reviewsElsewhere(plans, tally),
    ...changedOutcome(findings, now)
  ];
}
function untilRead(reason2) {
  return { ...reason2, message: `${reason2.message}; until it can be read, what needs permission is held` };
}
function exceptionsOf(plans) {
  const told = /* @__PURE__ */ new Map();
  for (const { exception } of plans) {
    if (!exception) continue;
    const code = exception.kind === "revert" ? "GV310" : "GV501";
    told.set(exception.note, { code, message: exception.note });
  }
  return [...told.values()];
}
var unconfigured = {
  code: "GV010",
  message: "not enforced yet: the governed branch has no contract-check.yaml; what would apply is listed (`contract-check schema config` says what may stand in one)"
};
function ungoverned(branch) {
  const message = `${branch} is not governed: nothing that lands there counts as approved elsewhere`;
  return { code: "GV011", message };
}
function caseReasons({ one, exception }) {
  const notes = one.notes.map((message) => ({ code: "GV190", message: `${one.name}: ${message}` }));
  const hints = one.hints ?? [];
  if (one.level === "free") return [...notes, ...hints];
  const hurt = one.effective ? ` (${hurts(one.effective)})` : "";
  const risk = one.risk ? `; risk ${one.risk.level}: ${one.risk.parts.join(", ")}` : "";
  const needed = exception ? "" : ` needs ${levelText(one.level)}`;
  const location = one.comparison?.changes.find((change) => change.location)?.location;
  return [
    {
      code: "GV100",
      message: `${one.name}${needed}: ${one.because}${hurt}${risk}`,
      ...location && { location }
    },
    ...notes,
    ...hints
  ];
}
function levelText(level) {
  const texts = {
    free: "nothing",
    "sign-off": "a sign-off",
    "window-and-sign-off": "a sign-off and an open window",
    "request-window-and-sign-off": "a change request, a sign-off and an open window",
    forbidden: "what the policy forbids"
  };
  return texts[level];
}
function changedOutcome(findings, now) {
  const ends = findings.filter(({ status, code }) => status === "met" && code === "GV300");
  const until = ends.map((each2) => each2.until).filter((instant) => instant !== null && instant > now);
  if (until.length === 0 || findings.some(({ status }) => status !== "met")) return [];
  const message = `this holds until ${formatInstant(Math.min(...until.filter((one) => one !== null)), "UTC")}`;
  return [{ code: "GV300", message }];
}
function reviewsElsewhere(plans, tally) {
  const results = plans.flatMap(({ one, asks }) => asks.map((ask) => tally.of(one, ask)));
  const said = results.flatMap(({ elsewhere, unverifiable: unverifiable2 }) => elsewhere ? unverifiable2 ?? [] : []);
  return [...new Set(said)].map((message) => ({ code: "GV415", message }));
}

// src/governance/decision/sign-off-findings.ts
function signOffFinding(one, result, policy) {
  const { ask } = result;
  const common = {
    owners: ask.owners,
    changes: ask.changes,
    until: result.until,
    enforced: ask.unowned !== "report"
  };
  return finding(one.path, { ...common, ...words(one, result, policy) });
}
function words(one, result, policy) {
  const { ask, status } = result;
  if (ask.owners.length === 0) return unowned(one, result);
  const who = whoText(ask.as, ask.owners);
  switch (status) {
    case "met":
      return {
        code: ask.code,
        status: "met",
        message: `${who} signed: ${result.by.join(", ")}`,
        unblock: ""
      };
    case "vetoed": {
      const [veto] = result.vetoes;
      const by = [...new Set(result.vetoes.map(({ person }) => person))].join(", ");
      const at2 = veto ? ` (${formatUtc(veto.at)})` : "";
      const message = `${by} asked for changes as ${ask.as}${at2}`;
      return {
        code: "GV412",
        status: "unmet",
        message,
        unblock: `settle it with ${by}, who then approves or dismisses the review`
      };
    }
    case "stale": {
      const told = result.stale.map(
        ({ person, changed }) => `${person} signed before ${changed.join(" and ")} changed`
      );
      const again = result.stale.map(({ person }) => person);
      return {
        code: "GV411",
        status: "unmet",
        message: `${who}: ${told.join("; ")}`,
        unblock: askText(one, again, policy)
      };
    }
    case "expired":
      return {
        code: "GV413",
        status: "unmet",
        message: `${who}: the sign-off has expired`,
        unblock: askText(one, result.maySign, policy)
      };
    case "unverifiable":
      return unverifiable(one, result, who, policy);
    case "missing":
      return missing(one, result, who, policy);
  }
}
function unverifiable(one, result, who, policy) {
  const code = "GV415";
  const status = "unverifiable";
  const { ask, maySign, elsewhere, unverifiable: reason2 = "" } = result;
  if (elsewhere !== true) return { code, status, message: `${who}: cannot be verified`, unblock: reason2 };
  const why = ask.code === "GV402" ? ` (${ask.because})` : "";
  const message = `${who} must sign${why}; whether somebody has is not known here`;
  return { code, status, message, unblock: maySign.length === 0 ? reason2 : askText(one, maySign, policy) };
}
function missing(one, result, who, policy) {
  const { ask, by, excluded, maySign } = result;
  const so = ask.count > 1 ? ` (${String(by.length)} of ${String(ask.count)} so far)` : "";
  const functions = ask.fromFunctions === void 0 ? "" : `, from ${String(ask.fromFunctions)} different functions`;
  const not = excluded.map(({ person, why: why2 }) => `${person} does not count: ${person} ${why2}`);
  const why = ask.code === "GV402" ? ` (${ask.because})` : "";
  const message = [`${who} must sign${functions}${so}${why}`, ...not].join("; ");
  const nobody = `nobody is left who may: the governance owners must add a member to ${anyOf(ask.owners)}`;
  return {
    code: ask.code,
    status: "unmet",
    message,
    unblock: maySign.length === 0 ? nobody : askText(one, maySign, policy)
  };
}
function askText({ path }, people, { signoff, people: known }) {
  const sources = signoff.sources ?? ["github-review", "ssh-signature"];
  const names4 = [...new Set(people)];
  const keyed = names4.filter((name) => (known.get(name.toLowerCase())?.keys.length ?? 0) > 0);
  const reviews = sources.includes("github-review");
  const approve = `ask ${shortList(names4)} to approve the pull request`;
  if (!sources.includes("ssh-signature")) return approve;
  const [signer] = keyed;
  if (signer === void 0)
    return reviews ? approve : `list an SSH key of ${shortList(names4)} under people: on the governed branch`;
  const contract = path === governanceKey ? "" : ` ${shellWord(path)}`;
  const run = `contract-check sign${contract} --as ${signer} --key ~/.ssh/id_ed25519`;
  if (!reviews) return `ask ${shortList(keyed)} to sign, for example: ${run}`;
  return `${approve}, or to sign, for example: ${run}`;
}
function shellWord(path) {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
function whoText(as, owners) {
  return `${anyOf(owners)} as ${as}`;
}
function unowned(one, { ask }) {
  if (ask.as.startsWith("the on-call person"))
    return {
      code: "GV110",
      status: "unmet",
      message: `nobody is ${ask.as} (${ask.because})`,
      unblock: "name one on the governed branch: oncall: of the contract in contract-check.yaml"
    };
  return {
    code: ask.code === "GV401" ? "GV110" : ask.code,
    status: "unmet",
    message: `nobody owns ${one.path === governanceKey ? "the governance files" : ask.as.replace(/^the owner of /, "")} (${ask.because})`,
    unblock: ask.code === "GV402" ? "declare a team of the same name as the catalogue's owner under teams:" : one.path === governanceKey ? "name them on the governed branch: governance: {owner: \u2026} in contract-check.yaml" : `name an owner on the governed branch: contracts: in contract-check.yaml, or a line of CODEOWNERS`
  };
}

// src/governance/decision/decide.ts
async function decide(needs, facts) {
  const table2 = timetableOf(needs, facts);
  const plans = needs.cases.map((one) => planOf(table2, one));
  const tally = await tallyOf(
    needs,
    facts,
    plans.flatMap(({ one, asks }) => asks.map((ask) => [one, ask]))
  );
  const findings = plans.flatMap(
    (plan) => enforced(plan.one, [...signOffs(needs, plan, tally), ...plan.findings])
  );
  const reasons = reasonsOf(needs, facts, plans, tally, findings);
  const times = timesOf(needs, plans, findings);
  return {
    status: statusOf(needs, facts, findings),
    enforce: enforcementOf(needs),
    reasons,
    requirements: findings.filter(isTold).map(bare2),
    ...times
  };
}
function signOffs({ policy }, { one, asks }, tally) {
  return asks.map((ask) => signOffFinding(one, tally.of(one, ask), policy));
}
function enforced(one, findings) {
  const reach = (each2) => {
    if (one.enforce === "report") return false;
    return one.enforce === "full" || !/^GV[23]/.test(each2.code);
  };
  return findings.map((each2) => ({ ...each2, enforced: each2.enforced && reach(each2) }));
}
function isTold({ code, status }) {
  return !(code === "GV301" && status === "met");
}
function bare2(found) {
  const { code, contract, changes, owners, status, unblock } = found;
  const prefix = found.enforced || status === "met" ? "" : "not enforced yet, it would need: ";
  return { code, contract, changes, owners, status, message: `${prefix}${found.message}`, unblock };
}
function statusOf({ policy, faults }, { ungoverned: ungoverned2 }, findings) {
  const counted = findings.filter((each2) => each2.enforced);
  const has = (status) => counted.some((each2) => each2.status === status);
  if (!policy.configured) return "neutral";
  if (faults.some(({ enforce }) => enforce !== "report")) return "fault";
  if (has("unmet")) return "refused";
  if (has("unverifiable")) return "unverifiable";
  if (has("waiting")) return "waiting";
  if (ungoverned2 !== void 0 || faults.length > 0) return "neutral";
  return findings.some(({ status }) => status !== "met") ? "neutral" : "pass";
}
function enforcementOf({ policy, cases, faults }) {
  const met = [...cases, ...faults].map((one) => one.enforce);
  return met.length === 0 ? everywhere(policy) : strictest(met);
}
function timesOf({ cases, now }, plans, findings) {
  const ends = [
    ...findings.map(({ until }) => until),
    ...cases.flatMap(({ endsAt }) => endsAt),
    ...plans.map(({ exception }) => exception?.until ?? null)
  ];
  return {
    validUntil: earliestAfter(ends, now),
    nextTransition: earliestAfter(
      findings.map(({ transition }) => transition),
      now
    )
  };
}
function earliestAfter(instants, now) {
  const later = instants.filter((one) => one !== null && one > now && Number.isFinite(one));
  return later.length === 0 ? null : Math.min(...later);
}

export {
  readPolicy,
  scopeOf,
  readSignOffs,
  declaredVersions,
  requirementsOf,
  isUnverifiable,
  occurrencesBetween,
  decide
};
