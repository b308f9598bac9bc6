import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  codeownersLineFor,
  codeownersOf,
  codeownersPaths,
  configFault,
  configPath,
  didYouMean,
  isGovernanceFile,
  isRequestFile,
  noRequests,
  readGoverned,
  readPart,
  readParts
} from "./chunk-NKAAUYK6.mjs";
import {
  yamlReader,
  yamlStreamReader
} from "./chunk-VIF3PB6R.mjs";
import {
  assignment
} from "./chunk-TOPX4CJ2.mjs";
import {
  durationMillis,
  formatDuration,
  formatInstant,
  formatSpan,
  formatUtc,
  readInstant
} from "./chunk-LE55KGUM.mjs";
import {
  anyFileMatches,
  contractMatches,
  elementMatches,
  losesBelow,
  matchesBelow
} from "./chunk-XYBHA5FR.mjs";
import {
  boardOf,
  formatFacts,
  guardedContracts,
  isAtLeast,
  isBoard,
  isHandle,
  levels,
  listOf,
  waiversOf
} from "./chunk-XW22HSYY.mjs";
import {
  isPlainFile
} from "./chunk-GE2WWQJW.mjs";
import {
  anyOf,
  findOccurrence,
  freezesBetween,
  occurrencesOf,
  spansOf
} from "./chunk-KK33CPAT.mjs";
import {
  day,
  hour,
  parseInstant
} from "./chunk-JUCB523D.mjs";
import {
  readJson
} from "./chunk-HJ5NP6RJ.mjs";
import {
  plain
} from "./chunk-TTW7DEXE.mjs";
import {
  ReadError,
  digestOf,
  textOf
} from "./chunk-GHULZCIO.mjs";
import {
  elementText,
  pathOf,
  requiredDirections
} from "./chunk-ITYLNSQF.mjs";
import {
  classOf,
  directions
} from "./chunk-HEZAR2AG.mjs";
import {
  byCodeUnits,
  byText
} from "./chunk-5MT2GTPN.mjs";

// src/governance/imports/entity.ts
function at(value, ...path) {
  let member = value;
  for (const step of path) {
    if (typeof member !== "object" || member === null || !Object.hasOwn(member, step)) return void 0;
    member = member[step];
  }
  return member;
}
function textAt(value, ...path) {
  const member = at(value, ...path);
  return typeof member === "string" && member !== "" ? member : void 0;
}
function listAt(value, ...path) {
  const member = at(value, ...path);
  return Array.isArray(member) ? member : [];
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
  const custom = listAt(value, "customProperties").find((entry) => textAt(entry, "property") === name);
  return textAt(custom, "value");
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
function untilOf(text) {
  const start = startOf(text);
  return start === void 0 || text.includes("T") ? start : start + day;
}
function startOf(text) {
  return parseInstant(text.includes("T") ? text : `${text}T00:00Z`);
}

// src/governance/policy-reading/sections.ts
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
  return enforce.map((rule) => ({ files: listOf(rule.files), enforce: rule.enforce }));
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
function waiversOf2(part) {
  return (part.raw.waivers ?? []).map((waiver, i) => ({
    ...waiver,
    until: untilOf(waiver.expires) ?? -Infinity,
    location: part.at("waivers", i)
  }));
}

// src/governance/policy-reading/calendars.ts
async function calendarOf(tip, parts, central) {
  const local = mergedSource("this repository", parts);
  const own = [
    ...local ? [local] : [],
    ...central.flatMap((part) => mergedSource(part.file, [part]) ?? [])
  ];
  const named = [...central, ...parts].flatMap(
    (part) => (part.raw.calendars ?? []).map((entry, i) => ({ entry, at: part.at("calendars", i) }))
  );
  if (own.length + named.length === 0) return void 0;
  const { compileCalendar, duplicates } = await import("./compile-6MCFXYDJ.mjs");
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
  const { readIcs } = await import("./read-BRJTDCMF.mjs");
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
  const taken = asOf === void 0 ? void 0 : readInstant(asOf);
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

// src/governance/policy-reading/check-policy.ts
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
  for (const [i, { board }] of (raw.freezes ?? []).entries()) yield* each(board, ["freezes", i, "board"]);
  for (const [i, { approver }] of (raw.waivers ?? []).entries())
    yield* each(approver, ["waivers", i, "approver"]);
  yield* each(raw.policy?.emergency?.approvers, ["policy", "emergency", "approvers"]);
  for (const [id, { functions }] of Object.entries(raw.policy?.boards ?? {}))
    for (const [name, handles] of Object.entries(functions))
      yield* each(handles, ["policy", "boards", id, "functions", name]);
  for (const [role, path] of rolesIn(raw)) if (isHandle(role)) yield [role, path];
}
function* each(handles, path) {
  for (const [i, handle] of listOf(handles).entries())
    yield [handle, typeof handles === "string" ? path : [...path, i]];
}
function* rolesIn(raw) {
  const { policy } = raw;
  const lists = [
    ...Object.entries(policy?.roles ?? {}).map(
      ([level, list]) => [list, ["policy", "roles", level]]
    ),
    [policy?.emergency?.signoff, ["policy", "emergency", "signoff"]],
    ...(policy?.rules ?? []).map(
      ({ signoff }, i) => [signoff, ["policy", "rules", i, "signoff"]]
    )
  ];
  for (const [list, path] of lists)
    for (const [i, { role }] of (list ?? []).entries()) yield [role, [...path, i, "role"]];
}
function unknownTeams(part, policy) {
  const declared = [...policy.teams.values()].map(({ handle }) => handle);
  return [...handlesIn(part.raw)].flatMap(([handle, path]) => {
    if (!handle.includes("/") || policy.teams.has(handle.toLowerCase())) return [];
    const hint = didYouMean(handle, declared) || ": list its members under teams:, or write {github: true} there";
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
  const declared = Object.keys(policy.table.boards ?? {});
  const named = [
    ...[...rolesIn(part.raw)].flatMap(
      ([role, path]) => isBoard(role) ? [[boardOf(role), path]] : []
    ),
    ...(part.raw.contracts ?? []).flatMap(
      ({ elements }, i) => (elements ?? []).flatMap(
        ({ boards }, j) => (boards ?? []).map((board, k) => [board, ["contracts", i, "elements", j, "boards", k]])
      )
    )
  ];
  return named.flatMap(([board, path]) => {
    if (declared.includes(board)) return [];
    const hint = didYouMean(board, declared) || ": declare it under boards: of the policy";
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
        ({ frozen: frozen2 }, j) => [frozen2?.until, ["contracts", i, "elements", j, "frozen", "until"]]
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
      ({ unowned }, i) => unowned === "default-owner" ? [["contracts", i, "unowned"]] : []
    )
  ];
  return places.map(
    (path) => configFault("GV004", "unowned: default-owner needs defaultOwner: to name one", part.at(...path))
  );
}

// src/governance/policy-reading/read-policy.ts
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
  const unowned = last(parts, "unowned");
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
    ...unowned && { unowned },
    defaultOwners: listOf(defaultOwner),
    codeowners,
    teams: new Map(parts.flatMap(teamsOf).map((team) => [team.handle.toLowerCase(), team])),
    people: new Map(parts.flatMap(peopleOf).map((person) => [person.handle.toLowerCase(), person])),
    consumers: parts.flatMap(consumersOf),
    calendar,
    rules: parts.flatMap(rulesOf),
    table: Object.assign({}, ...parts.map(({ raw }) => raw.policy ?? {})),
    waivers: parts.flatMap(waiversOf2),
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
  const byPath = entries.get(policy) ?? /* @__PURE__ */ new Map();
  entries.set(policy, byPath);
  if (byPath.has(path)) return byPath.get(path);
  const entry = policy.contracts.findLast(
    ({ files, ignore }) => anyFileMatches(files, path) && !anyFileMatches(ignore, path)
  );
  byPath.set(path, entry);
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
  const ofFormats = Object.values(formatFacts).map(({ optionsKey }) => get(optionsKey));
  const options = Object.assign({}, ...ofFormats, enums && { enums });
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
  const enforcements = pathsOf(pairing).map(
    (path) => settingOf(policy, entryFor(policy, path), "enforce") ?? policy.enforce.findLast(({ files }) => anyFileMatches(files, path))?.enforce ?? "full"
  );
  return strictest(enforcements);
}
function widestEnforcement({ enforce, contracts, defaults }) {
  const named = [
    ...enforce.map((rule) => rule.enforce),
    ...contracts.flatMap((entry) => entry.enforce ?? [])
  ];
  const rest = defaults.enforce ?? enforce.findLast(({ files }) => files.includes("**"))?.enforce ?? "full";
  return strictest([...named, rest]);
}
function strictest(all) {
  return strictness[Math.max(0, ...all.map((enforcement) => strictness.indexOf(enforcement)))] ?? "full";
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

// src/governance/sign-off-files/ssh-signature.ts
import { createHash as createHash2 } from "node:crypto";

// src/governance/sign-off-files/ssh-keys.ts
import { createHash, createPublicKey, verify } from "node:crypto";

// src/governance/sign-off-files/ssh-reader.ts
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

// src/governance/sign-off-files/ssh-keys.ts
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
function expect(algorithm, wanted) {
  if (algorithm !== wanted)
    throw new FormatError(`its algorithm ${JSON.stringify(algorithm)} is not that of its key`);
}
function hardwareMessage(application, outer, signed) {
  const flags = outer.bytes(1);
  const counter = outer.bytes(4);
  if (((flags[0] ?? 0) & 1) === 0) throw new FormatError("the security key was not touched for it");
  const sha256 = (data) => createHash("sha256").update(data).digest();
  return Buffer.concat([sha256(application), flags, counter, sha256(signed)]);
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

// src/governance/sign-off-files/ssh-signature.ts
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

// src/governance/sign-off-files/sign-off-file.ts
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
async function verifySignOff(policy, written) {
  const { file, location } = written;
  const invalid = (message) => ({ file, location, invalid: message });
  const read = await readGoverned("sign-off", textOf(file, "head", written.text));
  if ("faults" in read) return invalid(read.faults[0]?.message ?? "it is not a sign-off");
  const signOff = read.value;
  if (written.signature === void 0)
    return invalid("it is not signed: contract-check sign writes the signature beside it");
  const person = policy.people.get(signOff.signer.toLowerCase());
  const keys = (person?.keys ?? []).map(keyOfLine);
  if (keys.length === 0)
    return invalid(`the governed branch knows no key of ${signOff.signer}: add it under people:`);
  const checked = verifySshSignature(written.signature, Buffer.from(written.text));
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
  const versions = /* @__PURE__ */ new Map();
  for (const { pairing, format } of comparisons) {
    const { basePath, headPath } = pairing;
    if (!formatFacts[format].declaresVersion || basePath === void 0 || headPath === void 0) continue;
    const [base, head] = [await versionIn(baseSide, basePath), await versionIn(headSide, headPath)];
    if (base && head)
      versions.set(pathOf(pairing), { base: base.version, head: head.version, location: head.location });
  }
  return versions;
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
  const match = /^v?(\d{1,9})([.-])(\d{1,9})\2(\d{1,9})(?:[-+].*)?$/.exec(text ?? "");
  if (!match) return void 0;
  return { parts: [match[1], match[3], match[4]].map(Number), dashes: match[2] === "-" };
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
  const teams = /* @__PURE__ */ new Map();
  for (const handle of handles) {
    const team = policy.teams.get(handle.toLowerCase());
    if (team ? team.github : handle.includes("/")) teams.set(handle.toLowerCase(), handle);
  }
  return [...teams.values()].sort();
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

// src/governance/requests/transition.ts
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
  const sorted = [...touched].sort(byText(({ path }) => path));
  const side = (key) => digestOf(canonical(sorted.map((file) => [file.path, file[key] ?? null])));
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
function digestOf2(transition) {
  return digestOf(canonical({ v: 1, ...transition }));
}
function contentDigest(comparison) {
  return digestOf2(transitionOf(comparison, void 0));
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
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(byText(([key]) => key)).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
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
  const unowned = unownedFor(policy, entry);
  if (entry && entry.owners.length > 0) {
    const because = `contracts: ${entry.id ?? entry.files.join(", ")} is the last entry that names the file`;
    return { owners: entry.owners, because, location: entry.location, unowned };
  }
  const line = codeownersLineFor(policy.codeowners, path);
  if (line && line.owners.length > 0) {
    const because = `CODEOWNERS: ${line.pattern} is the last line that matches the file`;
    return { owners: line.owners, because, location: line.location, unowned };
  }
  if (unowned === "default-owner" && policy.defaultOwners.length > 0)
    return {
      owners: policy.defaultOwners,
      because: "the default owner, because no line names another",
      unowned
    };
  return { owners: [], because: "no entry of contracts: and no line of CODEOWNERS names an owner", unowned };
}
function unownedFor(policy, entry) {
  const fallback = policy.defaultOwners.length > 0 ? "default-owner" : "refuse";
  return settingOf(policy, entry, "unowned") ?? policy.unowned ?? fallback;
}
function ownershipsOf(policy, comparison, change) {
  const elements = change.was ? [change.was, change.element] : [change.element];
  const ownerships = pathsOf(comparison.pairing).flatMap((path) => [
    ...elements.map((element) => ownershipOf(policy, path, element)),
    ...change.edit === "removed" ? ownershipsBelow(policy, path, change.element) : [],
    ...change.was ? ownershipsBelow(policy, path, change.was, change.element) : []
  ]);
  return distinct(ownerships);
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
  const unowned = unownedFor(policy, entry);
  const rules = entry?.elements ?? [];
  const isBelow = (glob) => {
    if (!element) return true;
    return renamed ? losesBelow(glob, element, renamed) : matchesBelow(glob, element);
  };
  return rules.filter((rule) => rule.owners.length > 0 && isBelow(rule.path)).map(({ owners, location, path: glob }) => ({
    owners,
    because: `elements: ${JSON.stringify(glob)} lies below what is ${renamed ? "renamed" : "removed"}`,
    location,
    unowned
  }));
}
function distinct(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const ownership of all) {
    const key = groupKey(ownership.owners);
    if (!groups.has(key)) groups.set(key, ownership);
  }
  return [...groups.values()];
}
function groupKey(owners) {
  return [...new Set(owners.map((owner) => owner.toLowerCase()))].sort().join(" ");
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
function queryOf({ policy, impacts }, comparison, at2) {
  const { path } = at2;
  const entry = entryFor(policy, path) ?? entryFor(policy, comparison.pairing.basePath ?? path);
  const owners = ownershipsOfContract(policy, comparison).flatMap((ownership) => ownership.owners);
  return {
    contract: path,
    contractId: entry?.id ?? comparison.id,
    classes: [at2.class],
    type: at2.request?.request.type ?? "normal",
    regions: settingOf(policy, entry, "regions") ?? [],
    teams: ownershipOf(policy, path).owners,
    owners,
    consumers: impacts.filter(({ effect }) => effect !== "reads").map(({ consumer }) => consumer.id)
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
  return request.contracts.some(
    (named) => named.digest === digest && namesContract(named.id, policy, comparison)
  );
}

// src/governance/needs/speakers.ts
function speakerText(speaker) {
  switch (speaker.kind) {
    case "owner":
      return `the owner of ${speaker.of}`;
    case "on-call":
      return `the on-call person of ${speaker.contract}`;
    case "owner-or-on-call":
      return `an owner or the on-call person of ${speaker.contract}`;
    case "commander":
      return `the on-call person or incident commander of ${speaker.contract}`;
    case "role":
      return speaker.role;
    case "consumer":
      return `the consumer ${speaker.id}`;
    case "board":
      return `the board ${speaker.id}`;
    case "freeze-board":
      return `the board of the freeze ${speaker.freeze}`;
    case "approver":
      return `the approver of the window ${speaker.window}`;
    case "governance":
      return "the governance owners";
    case "filed-request":
      return "one whom the filed request concerns";
  }
}
function speakersText(speakers) {
  return speakers.map(speakerText).join(" and ");
}
function unownedText([first, ...others]) {
  if (first?.kind !== "owner") return speakersText(first ? [first, ...others] : others);
  return [first.of, ...others.map(speakerText)].join(" and ");
}
function sameSpeaker(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

// src/governance/needs/sign-off-groups.ts
var defaultRoles = [{ role: "element-owner" }, { role: "consumer" }];
function signOffGroups(roles, subject) {
  const boards = elementsOf2(subject).flatMap(({ boards: boards2 }) => boards2 ?? []);
  const named = new Set(roles.map(({ role }) => role));
  const all = [
    ...roles,
    ...[...new Set(boards)].map((board) => ({ role: `board:${board}` })).filter(({ role }) => !named.has(role))
  ];
  return merged(all.flatMap((role) => groupsForRole(role, subject)));
}
function groupsForRole(role, subject) {
  const count = role.count ?? 1;
  if (role.role === "consumer") return consumerGroups(subject);
  if (isBoard(role.role)) return [boardGroup(boardOf(role.role), role, subject)];
  if (role.role === "owner") {
    return ownershipsOfContract(subject.policy, subject.comparison).map(
      (ownership) => ownerGroup(ownership, subject.contractName, count, subject.changes)
    );
  }
  if (role.role === "element-owner") return elementGroups(count, subject);
  const owners = role.role === "oncall" ? subject.oncall : [role.role];
  if (owners.length === 0) return [nobodyOnCall(subject.contractName)];
  const speaksFor = [{ kind: "role", role: role.role }];
  return [{ kind: "owner", speaksFor, owners, count, changes: [], because: "the policy asks for it" }];
}
function nobodyOnCall(contractName) {
  const because = "the policy asks for the on-call person, and no oncall: names one";
  const speaksFor = [{ kind: "on-call", contract: contractName }];
  return { kind: "owner", speaksFor, owners: [], count: 1, changes: [], because, unowned: "refuse" };
}
function elementGroups(count, subject) {
  const { policy, comparison, changes, contractName } = subject;
  if (changes.length === 0 || comparison.pairing.status === "removed") {
    return ownershipsOfContract(policy, comparison).map(
      (ownership) => ownerGroup(ownership, contractName, count, changes)
    );
  }
  return changes.flatMap(
    (change) => ownershipsOf(policy, comparison, change).map(
      (ownership) => ownerGroup(ownership, elementText(change.element), count, [change])
    )
  );
}
function ownerGroup({ owners, because, unowned }, of, count, changes) {
  return {
    kind: "owner",
    speaksFor: [{ kind: "owner", of }],
    owners,
    count,
    changes: changes.map(({ fingerprint }) => fingerprint),
    because,
    ...owners.length === 0 && { unowned }
  };
}
function consumerGroups({ impacts }) {
  return impacts.filter(({ consumer: { ack }, effect }) => ack === "any" || ack === "breaking" && effect !== "reads").map(({ consumer, because, changes }) => ({
    kind: "consumer",
    speaksFor: [{ kind: "consumer", id: consumer.id }],
    owners: consumer.owners,
    count: 1,
    changes,
    because,
    // A catalogue's owner that no team stands for: told, but nobody could ever sign.
    ...consumer.owners.length === 0 && { unowned: "report" }
  }));
}
function boardGroup(id, { count, fromFunctions }, { policy, changes }) {
  const functions = Object.fromEntries(
    Object.entries(policy.table.boards?.[id]?.functions ?? {}).map(([name, who]) => [name, listOf(who)])
  );
  return {
    kind: "board",
    speaksFor: [{ kind: "board", id }],
    owners: [...new Set(Object.values(functions).flat())],
    count: Math.max(count ?? 1, fromFunctions ?? 1),
    functions,
    ...fromFunctions !== void 0 && { fromFunctions },
    changes: changes.map(({ fingerprint }) => fingerprint),
    because: "the policy asks for this board"
  };
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
function merged(groups) {
  const distinct2 = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const key = group.owners.length === 0 && !group.functions ? nobodyKey(group) : roleOf(group);
    const earlier2 = distinct2.get(key);
    distinct2.set(key, earlier2 ? join(earlier2, group) : group);
  }
  return [...distinct2.values()];
}
function roleOf({ functions, speaksFor, owners }) {
  return functions ? JSON.stringify(speaksFor[0]) : groupKey(owners);
}
function nobodyKey({ kind, unowned }) {
  return `nobody ${kind} ${unowned ?? ""}`;
}
var mostSpeakers = 4;
function join(group, more) {
  const { speaksFor } = group;
  const others = more.speaksFor.filter((speaker) => !speaksFor.some((own) => sameSpeaker(own, speaker)));
  return {
    ...group,
    speaksFor: [...speaksFor, ...others].slice(0, Math.max(mostSpeakers, speaksFor.length)),
    count: Math.max(group.count, more.count),
    changes: [.../* @__PURE__ */ new Set([...group.changes, ...more.changes])]
  };
}

// src/governance/needs/dependent-case.ts
function dependentCase(policy, comparison, impacts, context) {
  const path = pathOf(comparison.pairing);
  const signOffs2 = merged(consumerGroups({ impacts: impacts.filter(({ contract }) => contract === path) }));
  if (signOffs2.length === 0) return [];
  return [
    {
      kind: "dependent",
      path,
      name: nameOf2(policy, comparison),
      because: `it changed only through ${comparison.cause ?? "another contract"}`,
      level: "free",
      enforce: enforcementFor(policy, comparison.pairing),
      comparison,
      effective: effectiveOf(policy, comparison, context.now),
      signOffs: signOffs2,
      transition: transitionOf(comparison, requestFor(policy, comparison, context)?.request)
    }
  ];
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

// src/governance/needs/needs-table.ts
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
function harmOf({ failing }) {
  if (failing.length === 2) return "both";
  if (failing.length === 0) return "nobody";
  return failing[0] === "backward" ? "old data" : "old readers";
}
function harmWords(harm, verb = "breaks") {
  return `${verb} ${harm === "both" ? "both old data and old readers" : harm}`;
}

// src/governance/needs/assess.ts
function assess(grounds, comparison, request) {
  const effective = effectiveOf(grounds.policy, comparison, grounds.context.now);
  const [first, ...others] = pathsOf(comparison.pairing).map(
    (path) => assessAt(grounds, comparison, { path, effective, request })
  );
  if (!first) throw new Error("a comparison has a path");
  const strictest2 = others.reduce(
    (a, b) => levels.indexOf(b.level) > levels.indexOf(a.level) ? b : a,
    first
  );
  if (strictest2.level !== "free" || !changesHands(grounds.policy, comparison)) return strictest2;
  return {
    ...strictest2,
    level: "sign-off",
    because: "moving the file changes which rules of the config apply",
    signoff: void 0
  };
}
function changesHands(policy, { pairing }) {
  return pairing.status === "moved" && entriesFor(policy, pairing).length > 1;
}
function assessAt({ policy, impacts, context }, comparison, place) {
  const { path, effective } = place;
  const entry = entryFor(policy, path);
  const declared = declaredMode(policy, path);
  const situation = situationOf(comparison, effective, declared);
  const risk = riskAt({ policy, impacts }, comparison, entry, place);
  const built = table[situation];
  const common = { effective, situation, risk, class: calendarClass(comparison, effective.unwaived) };
  const until = experimentalUntil(entry);
  if (until !== void 0 && context.now < until) {
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
function ruleFor(policy, { comparison, declared, risk, class: kind, path }, situation) {
  const entry = entryFor(policy, path);
  const subject = { policy, comparison, situation, declared, risk, entry, class: kind };
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
function riskAt({ policy, impacts }, comparison, entry, { effective, request }) {
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

// src/governance/needs/contract-case.ts
function contractCase(grounds, comparison, carried) {
  const { policy, impacts, context } = grounds;
  const request = requestFor(policy, comparison, context);
  const assessment = assess(grounds, comparison, request);
  const dependents = dependentsOf(grounds, comparison, carried, request);
  const heaviest = heaviestOf(assessment, dependents);
  const decisive = heaviest?.assessment ?? assessment;
  const path = pathOf(comparison.pairing);
  const { basePath = path } = comparison.pairing;
  const own = impacts.filter(({ contract }) => contract === path);
  const name = nameOf2(policy, comparison);
  const query = (at2) => queryOf({ policy, impacts: own }, comparison, { path: at2, class: decisive.class, request });
  return {
    kind: "contract",
    path,
    name,
    because: heaviest ? `${pathOf(heaviest.comparison.pairing)} depends on it, and there ${decisive.because}` : assessment.because,
    level: decisive.level,
    enforce: strictest(
      [comparison, ...heaviest ? [heaviest.comparison] : []].map(
        ({ pairing }) => enforcementFor(policy, pairing)
      )
    ),
    comparison,
    effective: assessment.effective,
    declared: declaredMode(policy, path),
    class: decisive.class,
    risk: assessment.risk,
    ...peopleOf2({ policy, impacts: own }, comparison, assessment, decisive),
    query: query(path),
    ...basePath !== path && { queryBefore: query(basePath) },
    transition: transitionOf(comparison, request?.request),
    request,
    frozen: [
      ...frozenElements(policy, comparison, context.now),
      ...dependents.filter((user) => hasFrozen(policy, user.comparison)).flatMap((user) => frozenElements(policy, reaching(user.comparison, comparison), context.now))
    ],
    notes: [...assessment.effective.notes, ...dependentNotes(dependents)],
    hints: [
      ...untaggedReasons(policy, comparison),
      ...versionReasons(name, assessment.situation, assessment.because, context.versions?.get(path))
    ],
    endsAt: [assessment, ...dependents.map((user) => user.assessment)].flatMap(endsOf),
    textOnly: isTextOnly(comparison, assessment)
  };
}
function dependentsOf(grounds, { pairing }, carried, request) {
  return carried.filter(({ cause }) => pathsOf(pairing).includes(cause ?? "")).map((comparison) => ({ comparison, assessment: assess(grounds, comparison, request) }));
}
function heaviestOf(own, dependents) {
  const strictness2 = ({ level }) => levels.indexOf(level);
  return dependents.reduce(
    (heaviest, dependent) => strictness2(dependent.assessment) > strictness2(heaviest?.assessment ?? own) ? dependent : heaviest,
    void 0
  );
}
function peopleOf2({ policy, impacts }, comparison, assessment, decisive) {
  const oncall = oncallOf(policy, comparison);
  const contractName = nameOf2(policy, comparison);
  const changes = changesThatNeed(comparison, assessment);
  const request = { policy, comparison, changes, impacts, oncall, contractName };
  const owners = decisive.level === "free" ? [] : signOffGroups(decisive.signoff ?? defaultRoles, request);
  return {
    signOffs: merged([...owners, ...unownedNew(policy, comparison), ...consumerGroups({ impacts })]),
    oncall,
    deputies: entriesFor(policy, comparison.pairing).flatMap((entry) => entry?.deputies ?? [])
  };
}
function endsOf({ effective, experimentalUntil: experimentalUntil2 }) {
  return [
    ...effective.waivers.map(({ until }) => until),
    ...experimentalUntil2 === void 0 ? [] : [experimentalUntil2]
  ];
}
function isTextOnly({ changes, pairing, digests }, { effective }) {
  return changes.length === 0 && (pairing.status === "modified" || pairing.status === "moved") && effective.failing.length === 0 && digests.base === digests.head;
}
function dependentNotes(dependents) {
  const byHarm = /* @__PURE__ */ new Map();
  for (const { comparison, assessment } of dependents) {
    const harm = harmOf(assessment.effective);
    byHarm.set(harm, [...byHarm.get(harm) ?? [], pathOf(comparison.pairing)]);
  }
  return [...byHarm].map(
    ([harm, [first = "", ...others]]) => others.length === 0 ? `${first} depends on it: ${harmWords(harm)}` : `${first} and ${String(others.length)} more depend on it: ${harmWords(harm, "break")}`
  );
}
function changesThatNeed(comparison, { effective, situation }) {
  if (situation === "removal") return effective.removals;
  return effective.changes.length > 0 ? effective.changes : comparison.changes;
}
function unownedNew(policy, comparison) {
  if (comparison.pairing.status !== "added") return [];
  return ownershipsOfContract(policy, comparison).filter(({ owners, unowned }) => owners.length === 0 && unowned !== "report").map((ownership) => ownerGroup(ownership, nameOf2(policy, comparison), 1, []));
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
  return entriesFor(policy, pairing).some((entry) => entry?.elements.some(({ frozen: frozen2 }) => frozen2));
}
function frozenElements(policy, comparison, now) {
  const { changes } = comparison;
  return elementsOf2({ policy, comparison, changes }).flatMap(({ frozen: frozen2, path }) => {
    const until = frozen2 && untilOf(frozen2.until);
    if (!frozen2 || until === void 0 || until <= now) return [];
    const names3 = changes.filter(({ element }) => element.length > 0).map(({ element }) => elementText(element)).slice(0, 3);
    const message = `${path} is frozen until ${frozen2.until} (${frozen2.reason}); changed: ${names3.join(", ") || "the whole contract"}`;
    return [{ message, until }];
  });
}

// src/governance/needs/governance-case.ts
function governanceCase(policy, { touched = [] }) {
  const files = touched.filter(({ path }) => isGovernanceFile(policy, path));
  if (files.length === 0 || !policy.configured) return [];
  const names3 = files.map(({ path }) => path);
  const shown = names3.length > 3 ? `${names3.slice(0, 3).join(", ")} and ${String(names3.length - 3)} more` : names3.join(", ");
  return [
    {
      kind: "governance",
      path: governanceKey,
      name: governanceKey,
      because: `${shown}: judged by what the governed branch says`,
      level: "sign-off",
      enforce: widestEnforcement(policy),
      // a glob that reports is about contracts
      signOffs: governanceOwners(policy, names3).map((owners) => ({
        kind: "governance",
        speaksFor: [{ kind: "governance" }],
        owners,
        count: 1,
        changes: [],
        because: `${shown} is edited`,
        ...owners.length === 0 && { unowned: "refuse" }
      })),
      transition: governanceTransition(files)
    }
  ];
}
function governanceOwners(policy, names3) {
  if (policy.governance.owners.length > 0) return [policy.governance.owners];
  const fallback = [policy.defaultOwners, [...new Set(policy.contracts.flatMap(({ owners }) => owners))]];
  const last2 = fallback.find((owners) => owners.length > 0) ?? [];
  const groups = names3.map((path) => {
    const owners = ownershipOf({ ...policy, contracts: [], defaultOwners: [] }, path).owners;
    return owners.length > 0 ? owners : last2;
  });
  return [...new Map(groups.map((group) => [group.join(" "), group])).values()];
}

// src/governance/needs/request-cases.ts
function requestCases(policy, { touched = [], booked = noRequests }, changed) {
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
      kind: "request",
      path,
      name: path,
      because,
      level: "sign-off",
      enforce: widestEnforcement(policy),
      signOffs: [
        {
          kind: "filed-request",
          speaksFor: [{ kind: "filed-request" }],
          owners,
          count: 1,
          changes: [],
          because,
          ...owners.length === 0 && { unowned: "refuse" }
        }
      ],
      transition: { ...governanceTransition([edited]), contract: path }
    };
  });
}
function isSigned(filed, changed) {
  if (!filed) return false;
  const signed = guardedContracts(changed).filter(({ request }) => request?.file === filed.file);
  const names3 = new Set(signed.flatMap(({ path, name }) => [path, name]));
  return filed.request.contracts.length > 0 && filed.request.contracts.every(({ id }) => names3.has(id));
}
function concerned(policy, path, filed) {
  const owners = (filed?.request.contracts ?? []).flatMap(({ id }) => {
    const entry = policy.contracts.find((contract) => contract.id === id) ?? entryFor(policy, id);
    return entry && entry.owners.length > 0 ? entry.owners : ownershipOf(policy, id).owners;
  });
  const all = [...owners, ...governanceOwners(policy, [path]).flat()];
  return [...new Map(all.map((owner) => [owner.toLowerCase(), owner])).values()];
}

// src/governance/needs/impact.ts
async function impactOf(policy, comparisons, judge) {
  const impacts = [];
  for (const comparison of comparisons) {
    if (comparison.faults.length > 0) continue;
    for (const consumer of policy.consumers) {
      const readings = consumer.reads.filter(({ contract }) => namesContract(contract, policy, comparison));
      if (readings.length === 0) continue;
      const effects = await Promise.all(
        readings.map((reading) => effectOf(comparison, consumer, reading, judge))
      );
      const worst = effects.sort((a, b) => gravity[b.effect] - gravity[a.effect])[0];
      if (worst) impacts.push({ contract: pathOf(comparison.pairing), consumer, ...worst });
    }
  }
  return impacts;
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
  const names3 = was ? [was, element] : [element];
  return fields.some(
    (field) => names3.some(
      (name) => elementMatches(`${field}.**`, name) || edit !== "added" && matchesBelow(field, name)
    )
  );
}
function isHurt({ verdict, effect }, { maxBehind }) {
  if (effect === "none") return false;
  const forward = verdict.forward.outcome !== "reads";
  return forward || maxBehind !== void 0 && verdict.backward.outcome !== "reads";
}

// src/governance/needs/assess-needs.ts
async function assessNeeds(policy, comparisons, context) {
  const judged = comparisons.filter(({ faults }) => faults.length === 0);
  const impacts = await impactOf(policy, judged, context.judgeReader);
  const causes = new Set(
    judged.flatMap(({ cause, pairing }) => cause === void 0 ? pathsOf(pairing) : [])
  );
  const own = judged.filter((comparison) => !isCarried(policy, comparison, causes));
  const carried = judged.filter((comparison) => isCarried(policy, comparison, causes));
  const grounds = { policy, impacts, context };
  const changed = own.map((comparison) => contractCase(grounds, comparison, carried));
  const cases = [
    ...changed,
    ...carried.flatMap((comparison) => dependentCase(policy, comparison, impacts, context)),
    ...governanceCase(policy, context),
    ...requestCases(policy, context, changed)
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
      ...(context.proposed?.faults ?? []).filter((fault) => isTouched(context, fault.location?.file)).map((fault) => ({ ...fault, enforce: widestEnforcement(policy) }))
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
  const contracts = cases.filter((matter) => matter.kind === "contract");
  const windows = policy.calendar?.windows ?? [];
  const approvers = windows.flatMap(({ rule }) => rule.approvers ?? []);
  const timed = contracts.some(({ level }) => isAtLeast(level, "window-and-sign-off"));
  const groups = cases.flatMap(({ signOffs: signOffs2 }) => signOffs2);
  const handles = [
    ...groups.flatMap(({ owners }) => owners),
    ...contracts.flatMap(({ oncall, deputies }) => [...oncall, ...deputies]),
    ...timed ? approvers : [],
    ...listOf(policy.table.emergency?.approvers)
  ];
  const people = groups.some(({ owners }) => owners.length > 0) || cases.some((matter) => waiversOf(matter).length > 0);
  return {
    teams: people ? unknownTeams2(policy, handles) : [],
    people,
    reverts: guardedContracts(cases).map(({ path }) => path),
    landed: timed && windows.some(({ rule }) => rule.capacity !== void 0),
    bookings: contracts.flatMap(({ request }) => request?.request.id ?? [])
  };
}

// src/governance/sign-offs/entitlement.ts
function entitlementOf({ policy, now }, { teams }, matter, { owners, kind }) {
  const named = peopleOf3(policy, teams, owners);
  const members = named.people;
  const allAway = members.length > 0 && members.every((member) => isAway(policy, member, now));
  const deputies = matter.kind === "contract" && allAway && kind === "owner" ? matter.deputies : [];
  const standIns = peopleOf3(policy, teams, deputies);
  const entitled = new Map([...members, ...standIns.people].map((person) => [person.toLowerCase(), person]));
  const teamsUnknown = [...named.unknown, ...standIns.unknown];
  return { policy, now, members, entitled, teamsUnknown, allAway };
}
function peopleOf3(policy, teams, handles) {
  const answers = handles.map((handle) => membersOf2(policy, teams, handle));
  return {
    people: answers.flatMap((answer) => "members" in answer ? answer.members : []),
    unknown: answers.flatMap((answer) => "members" in answer ? [] : answer.unverifiable)
  };
}
function isEntitled({ entitled, policy, now }, person) {
  return entitled.has(person.toLowerCase()) || standsInFor(policy, person, now).some((away) => entitled.has(away.toLowerCase()));
}
function entitledUntil(entitlement, person) {
  const { policy, now, members, entitled, allAway } = entitlement;
  const isMember = (other) => members.some((member) => sameHandle(member, other));
  if (isMember(person)) return null;
  const absences = members.map((member) => awayUntil(policy, member, now) ?? Infinity);
  const firstBack = allAway ? Math.min(...absences) : Infinity;
  if (entitled.has(person.toLowerCase())) return firstBack;
  const spans = standsInFor(policy, person, now).map((away) => {
    const until = awayUntil(policy, away, now, person) ?? now;
    if (isMember(away)) return until;
    return entitled.has(away.toLowerCase()) ? Math.min(until, firstBack) : now;
  });
  return Math.max(now, ...spans);
}

// src/governance/sign-offs/counted-statements.ts
function standingOf({ needs, facts, statements, never }, matter, group) {
  const { policy, now } = needs;
  const entitlement = entitlementOf(needs, facts, matter, group);
  const spoken = statements.all.filter(({ person }) => isEntitled(entitlement, person)).map((statement) => ({ statement, ...statement.about(matter) })).filter(({ kind }) => kind !== "nothing");
  const approvals = spoken.filter(({ statement }) => statement.says === "approve");
  const counted = approvals.filter(({ statement }) => never.why(statement.person) === void 0);
  const current2 = counted.filter(({ kind }) => kind === "current").map(({ statement }) => statement);
  const isExpired = ({ expires }) => expires !== null && expires <= now;
  const functions = Object.entries(group.functions ?? {}).map(
    ([name, handles]) => [name, peopleOf3(policy, facts.teams, handles).people]
  );
  return {
    case: matter,
    group,
    role: roleOf(group),
    entitled: entitlement.entitled,
    teamsUnknown: entitlement.teamsUnknown,
    valid: distinctPeople(current2.filter((statement) => !isExpired(statement))).map((statement) => ({
      ...statement,
      expires: earlier(statement.expires, entitledUntil(entitlement, statement.person))
    })),
    expired: current2.filter(isExpired),
    vetoes: standingRefusals(spoken.map(({ statement }) => statement)),
    stale: counted.flatMap(
      (word) => word.kind === "stale" ? [{ person: word.statement.person, changed: word.changed }] : []
    ),
    unknown: counted.filter(({ kind }) => kind === "unknown").map(({ statement }) => statement),
    excluded: approvals.flatMap(({ statement: { person } }) => {
      const why = never.why(person);
      return why === void 0 ? [] : [{ person, why }];
    }),
    functionsOf: (person) => functions.filter(([, people]) => people.some((handle) => sameHandle(handle, person))).map(([name]) => name)
  };
}
function standingRefusals(statements) {
  return statements.filter(
    ({ person, says, at: at2 }) => says === "refuse" && !statements.some(
      (other) => other.says === "approve" && sameHandle(other.person, person) && other.at > at2
    )
  );
}
function earlier(a, b) {
  const end = Math.min(a ?? Infinity, b ?? Infinity);
  return end === Infinity ? null : end;
}
function distinctPeople(statements) {
  return [...new Map(statements.map((statement) => [statement.person.toLowerCase(), statement])).values()];
}

// src/governance/facts.ts
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
  const watched = new Set(cases.flatMap(watchedPaths));
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
function watchedPaths(matter) {
  if (matter.kind !== "contract" && matter.kind !== "dependent") return [matter.path];
  const { pairing, cause } = matter.comparison;
  return [...pathsOf(pairing), ...cause === void 0 ? [] : [cause]];
}
function isUntold(cases, commits) {
  const changed = new Set(commits.flatMap(({ paths }) => paths));
  return cases.some((matter) => {
    if (matter.kind !== "contract" && matter.kind !== "dependent") return false;
    const { cause, pairing } = matter.comparison;
    return !(cause === void 0 ? pathsOf(pairing) : [cause]).some((path) => changed.has(path));
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
  const listed = [...policy.people.values()].find(({ emails }) => emails.includes(wanted));
  if (listed) return listed.handle;
  const login = /^(?:\d+\+)?([a-z0-9][a-z0-9-]*)@users\.noreply\.github\.com$/.exec(wanted)?.[1];
  return login === void 0 ? void 0 : `@${login}`;
}

// src/governance/sign-offs/roles.ts
function assignRoles(standings2, distinct2) {
  const candidates = /* @__PURE__ */ new Map();
  const slots = [];
  for (const { role, valid, group } of standings2) {
    const people = candidates.get(role) ?? /* @__PURE__ */ new Set();
    for (const { person } of valid) people.add(person.toLowerCase());
    candidates.set(role, people);
    const have = slots.filter((slot) => slot === role).length;
    for (let i = have; i < group.count; i += 1) slots.push(role);
  }
  if (!distinct2) return candidates;
  const matching = assignment((slot) => candidates.get(slots[slot] ?? "") ?? []);
  slots.forEach((_, slot) => matching.place(slot));
  const assigned = new Map([...candidates.keys()].map((role) => [role, /* @__PURE__ */ new Set()]));
  for (const [person, slot] of matching.holders) assigned.get(slots[slot] ?? "")?.add(person);
  const joined = /* @__PURE__ */ new Set();
  for (const [role, people] of candidates)
    for (const person of people) {
      if (matching.holders.has(person) || joined.has(person)) continue;
      joined.add(person);
      assigned.get(role)?.add(person);
    }
  return assigned;
}

// src/governance/sign-offs/statements.ts
var current = { kind: "current" };
var nothing = { kind: "nothing" };
async function statementsOf({ policy, now }, facts) {
  const sources = policy.signoff.sources ?? ["github-review", "ssh-signature"];
  const files = sources.includes("ssh-signature") ? facts.signOffs ?? [] : [];
  const checked = await Promise.all(files.map((file) => verifySignOff(policy, file)));
  const verified = checked.map((signOff, i) => notAhead(signOff, files[i]?.location, now));
  const signed = verified.flatMap(
    (signOff) => "signOff" in signOff ? [fileStatement(policy, signOff)] : []
  );
  const reasons = verified.flatMap(
    (signOff) => "invalid" in signOff ? [
      {
        code: "GV414",
        message: `the sign-off ${signOff.file} does not count: ${signOff.invalid}`,
        location: signOff.location
      }
    ] : []
  );
  const reviews = facts.reviews;
  if (!sources.includes("github-review")) return { all: signed, reasons };
  if (reviews === void 0 || isUnverifiable(reviews)) {
    const unverifiable2 = reviews?.unverifiable ?? "reviews are not known here: run in the pull request, or let the owners sign with contract-check sign";
    return { all: signed, reasons, unverifiable: unverifiable2 };
  }
  const reviewed = latest(reviews).flatMap((review) => reviewStatement(policy, review) ?? []);
  return { all: [...reviewed, ...signed], reasons };
}
function notAhead(file, location, now) {
  if ("invalid" in file || file.at <= now + day) return file;
  const invalid = `it is dated ${formatUtc(file.at)}, which is still to come: contract-check sign dates it`;
  return { file: file.file, invalid, location: location ?? { file: file.file } };
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
    about(matter) {
      if (review.transitions === void 0) return { kind: "unknown" };
      const signed = review.transitions.get(matter.path);
      if (signed === void 0) return { kind: "stale", changed: ["the contract was not changed yet"] };
      const changed = differenceOf(signed, matter.transition);
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
    about(matter) {
      if (signOff.contract !== matter.path) return nothing;
      if (signOff.change !== void 0 && signOff.change !== requestOf(matter))
        return { kind: "stale", changed: [`it was signed for ${signOff.change}`] };
      if (signOff.digest === digestOf2(matter.transition)) return current;
      return { kind: "stale", changed: ["the contract, its base or the plan"] };
    }
  };
}
function requestOf(matter) {
  return matter.kind === "contract" ? matter.request?.request.id : void 0;
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
  const standings2 = asked.map(
    ([matter, group]) => standingOf({ needs, facts, statements, never }, matter, group)
  );
  const assigned = assignRoles(standings2, needs.policy.signoff.distinctPeople ?? true);
  const results = /* @__PURE__ */ new Map();
  for (const standing of standings2) {
    const byGroup = results.get(standing.case) ?? /* @__PURE__ */ new Map();
    byGroup.set(standing.group, resultOf(standing, assigned, statements, never));
    results.set(standing.case, byGroup);
  }
  return {
    statements,
    of(matter, group) {
      const result = results.get(matter)?.get(group);
      if (!result) throw new Error(`${speakersText(group.speaksFor)} of ${matter.path} was not counted`);
      return result;
    }
  };
}
function resultOf(standing, assigned, { unverifiable: reviewsUnknown }, never) {
  const { group, role, valid, vetoes, stale, expired, excluded, entitled } = standing;
  const own = valid.filter(({ person }) => assigned.get(role)?.has(person.toLowerCase()));
  const functions = functionsHeard(standing, own);
  const isEnough = own.length >= group.count && functions >= (group.fromFunctions ?? 0);
  const signed = new Set([...own, ...valid].map(({ person }) => person.toLowerCase()));
  const common = {
    group,
    by: own.map(({ person }) => person),
    functions,
    vetoes,
    stale,
    excluded,
    maySign: [...entitled.values()].filter(
      (person) => never.why(person) === void 0 && !signed.has(person.toLowerCase())
    ),
    until: earliest(own.map(({ expires }) => expires))
  };
  if (vetoes.length > 0) return { ...common, status: "vetoed" };
  if (isEnough && never.unverifiable === void 0) return { ...common, status: "met" };
  if (group.owners.length === 0) return { ...common, status: "missing" };
  const doubt = doubtOf(standing, never);
  if (doubt !== void 0)
    return { ...common, status: "unverifiable", unverifiable: doubt, elsewhere: false };
  if (reviewsUnknown !== void 0)
    return { ...common, status: "unverifiable", unverifiable: reviewsUnknown, elsewhere: true };
  if (stale.length > 0) return { ...common, status: "stale" };
  return { ...common, status: expired.length > 0 ? "expired" : "missing" };
}
function doubtOf({ teamsUnknown, unknown }, never) {
  if (never.unverifiable !== void 0) return never.unverifiable;
  if (teamsUnknown.length > 0 || unknown.length === 0) return teamsUnknown[0];
  const people = unknown.map(({ person }) => person).join(", ");
  return `the commit that ${people} reviewed cannot be read: ask for the review again`;
}
function functionsHeard(standing, statements) {
  const functions = statements.map(({ person }) => standing.functionsOf(person));
  const matching = assignment((signer) => functions[signer] ?? []);
  functions.forEach((_, signer) => matching.place(signer));
  return matching.holders.size;
}
function earliest(instants) {
  const ends = instants.filter((instant) => instant !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}

// src/calendar/answers/capacity.ts
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
    for (const occurrence of landedIn(calendar, booking)) record(pageOf(occurrence), booking);
  }
  for (const booking of bookings) {
    if (!booking.occurrence) continue;
    const search = findOccurrence(calendar, booking.occurrence.window, booking.occurrence.label);
    if ("occurrence" in search) {
      const page = pageOf(search.occurrence);
      if (!page.entries.has(booking.change)) record(page, booking);
    } else faults.push({ ...search.fault, message: `${booking.change}: ${search.fault.message}` });
  }
  return {
    faults,
    used: ({ id }) => pages.get(id) ?? nothing2,
    bookings: ({ id }) => [...pages.get(id)?.entries.values() ?? []].map(({ booking }) => booking),
    spent(occurrence, query, change) {
      const page = pages.get(occurrence.id);
      const own = change === void 0 ? void 0 : page?.entries.get(change);
      return limitsSpent(occurrence.window.capacity ?? {}, own?.before ?? page ?? nothing2, query);
    }
  };
}
function landedIn(calendar, { landedAt, contracts }) {
  if (landedAt === void 0) return [];
  return calendar.windows.filter((window) => contracts.some((contract) => window.concerns(contract, void 0))).flatMap((window) => occurrencesOf(window, calendar.time, landedAt, landedAt + 1));
}
function nameOf3(owner) {
  return owner.toLowerCase();
}
function emptyPage() {
  return { changes: 0, breaking: 0, owners: /* @__PURE__ */ new Map(), consumers: /* @__PURE__ */ new Map(), entries: /* @__PURE__ */ new Map() };
}
function record(page, booking) {
  const entry = page.entries.get(booking.change);
  const isNew = (own, name, i, all) => !own.includes(name) && all.indexOf(name) === i;
  const [ownNames, ownConsumers] = [
    (entry?.booking.owners ?? []).map(nameOf3),
    entry?.booking.consumers ?? []
  ];
  const owners = booking.owners.map(nameOf3).filter((name, i, all) => isNew(ownNames, name, i, all));
  const consumers = booking.consumers.filter((name, i, all) => isNew(ownConsumers, name, i, all));
  const before = {
    changes: entry?.before.changes ?? page.changes,
    breaking: entry?.before.breaking ?? page.breaking,
    owners: new Map([
      ...entry?.before.owners ?? [],
      ...owners.map((owner) => [owner, page.owners.get(owner) ?? 0])
    ]),
    consumers: new Map([
      ...entry?.before.consumers ?? [],
      ...consumers.map((consumer) => [consumer, page.consumers.get(consumer) ?? 0])
    ])
  };
  const breaks = ({ classes }) => classes.includes("breaking");
  if (!entry) page.changes += 1;
  if (breaks(booking) && !(entry && breaks(entry.booking))) page.breaking += 1;
  for (const owner of owners) page.owners.set(owner, (page.owners.get(owner) ?? 0) + 1);
  for (const consumer of consumers) page.consumers.set(consumer, (page.consumers.get(consumer) ?? 0) + 1);
  page.entries.set(booking.change, { booking: entry ? together(entry.booking, booking) : booking, before });
}
function together(booking, other) {
  return {
    ...booking,
    contracts: [.../* @__PURE__ */ new Set([...booking.contracts, ...other.contracts])],
    classes: [.../* @__PURE__ */ new Set([...booking.classes, ...other.classes])],
    owners: [.../* @__PURE__ */ new Set([...booking.owners, ...other.owners])],
    consumers: [.../* @__PURE__ */ new Set([...booking.consumers, ...other.consumers])]
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
  const owners = new Map(query.owners.map((owner) => [nameOf3(owner), owner]));
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

// src/governance/requests/recovery.ts
function recoveryTime({ rollout, rollback }) {
  const millis = (text) => text === void 0 ? 0 : durationMillis(text) ?? 0;
  const steps2 = (rollback?.steps ?? []).reduce((sum, { estimate }) => sum + millis(estimate), 0);
  const back = rollback?.estimate === void 0 ? steps2 : millis(rollback.estimate);
  return millis(rollout?.stages?.[0]?.hold) + back;
}

// src/governance/decision/calendar-context.ts
var noFindings = { findings: [], approvers: [] };
function only(...findings) {
  return { findings, approvers: [] };
}
function calendarContextOf(needs, facts) {
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
    const search = findOccurrence(calendar, window.id, window.occurrence);
    return "occurrence" in search && search.occurrence.opens <= landedAt && landedAt < search.occurrence.closes;
  });
  return own ? { ...booking, change: own.request.id } : booking;
}
function bookingsOf({ policy, booked }, facts) {
  const at2 = ({ request: { id } }) => facts.bookedAt?.get(id) ?? 0;
  return booked.filter(({ request }) => request.window).sort((a, b) => at2(a) - at2(b) || byCodeUnits(a.request.id, b.request.id)).map(({ request }) => ({
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
function placesOf(contract) {
  return contract.queryBefore ? [contract, { ...contract, query: contract.queryBefore }] : [contract];
}
var guardCodes = { recovery: "GV143", policy: "GV307" };
function guardOf({ needs: { policy }, facts }, { request }) {
  const waits = facts.queue === true && policy.minRemaining > policy.closeGuard;
  const millis = waits ? policy.minRemaining : policy.closeGuard;
  const recovery = request ? recoveryTime(request.request) : 0;
  if (request && recovery > millis) {
    const because2 = `the first stage and the rollback of ${request.request.id}`;
    return { millis: recovery, kind: "recovery", because: because2 };
  }
  const because = `clock.${waits ? "minRemaining" : "closeGuard"} of the policy`;
  return { millis, kind: "policy", because };
}
function approversOf(occurrences) {
  return occurrences.flatMap(
    ({ window }) => window.approvers ? [{ window: window.id, owners: window.approvers }] : []
  );
}

// src/calendar/answers/copies.ts
var tolerance = hour;
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
    unread: unreadReasons(calendar),
    stale
  };
}

// src/governance/decision/conflicts.ts
function conflictReasons({ policy, booked, cases, now }) {
  const upcoming = upcomingOf(policy, booked, now);
  return guardedContracts(cases).flatMap(
    ({ path, name, request: own }) => upcoming.filter(({ request: { id } }) => id !== own?.request.id).filter(
      ({ request }) => request.contracts.some(({ id }) => [path, name].some((n) => contractMatches(id, n, void 0)))
    ).map(({ request, occurrence, location }) => {
      const whose = request.requester === void 0 ? "" : ` of ${request.requester}`;
      const message = `${request.id}${whose} changes ${name} too, in ${occurrence}: agree on who lands first; the later change will be compared with the earlier one`;
      return { code: "GV160", message, location };
    })
  );
}
function upcomingOf(policy, filed, now) {
  const { calendar } = policy;
  if (!calendar) return [];
  return filed.flatMap(({ request, at: at2 }) => {
    const { window } = request;
    const search = window && findOccurrence(calendar, window.id, window.occurrence);
    if (!search || "fault" in search || search.occurrence.closes <= now) return [];
    return [{ request, location: at2("window"), occurrence: search.occurrence.id }];
  });
}

// src/governance/decision/reasons.ts
function reasonsOf(subjects, tally, findings, { needs, facts }) {
  const { policy, faults, now } = needs;
  return [
    ...policy.configured ? [] : [unconfigured],
    ...facts.ungoverned === void 0 ? [] : [ungoverned(facts.ungoverned)],
    ...faults.map(({ code, message, location }) => ({ code, message, ...location && { location } })),
    ...policy.calendar ? unreadReasons(policy.calendar).map(untilRead) : [],
    ...subjects.flatMap(caseReasons),
    ...exceptionReasons(subjects),
    ...conflictReasons(needs),
    ...tally.statements.reasons,
    ...reviewsElsewhere(subjects, tally),
    ...endOfPass(findings, now)
  ];
}
function untilRead(reason2) {
  return { ...reason2, message: `${reason2.message}; until it can be read, what needs permission is held` };
}
var exceptionCodes = { revert: "GV310", emergency: "GV501" };
function exceptionReasons(subjects) {
  const exceptions = subjects.flatMap(({ course }) => "note" in course ? [course] : []);
  return [...new Map(exceptions.map(({ note: note2, kind }) => [note2, kind]))].map(([message, kind]) => ({
    code: exceptionCodes[kind],
    message
  }));
}
var unconfigured = {
  code: "GV010",
  message: "not enforced yet: the governed branch has no contract-check.yaml; what would apply is listed (`contract-check schema config` says what may stand in one)"
};
function ungoverned(branch) {
  const message = `${branch} is not governed: nothing that lands there counts as approved elsewhere`;
  return { code: "GV011", message };
}
function caseReasons({ case: matter, course }) {
  const { name, level, because } = matter;
  const contract = matter.kind === "contract" ? matter : void 0;
  const notes = (contract?.notes ?? []).map((note2) => ({ code: "GV190", message: `${name}: ${note2}` }));
  const extras = [...notes, ...contract?.hints ?? []];
  if (level === "free") return extras;
  const harm = contract ? ` (${harmWords(harmOf(contract.effective))})` : "";
  const risk = contract ? `; risk ${contract.risk.level}: ${contract.risk.parts.join(", ")}` : "";
  const needed = "note" in course ? "" : ` needs ${levelTexts[level]}`;
  const location = contract?.comparison.changes.find((change) => change.location)?.location;
  const message = `${name}${needed}: ${because}${harm}${risk}`;
  return [{ code: "GV100", message, ...location && { location } }, ...extras];
}
var levelTexts = {
  free: "nothing",
  "sign-off": "a sign-off",
  "window-and-sign-off": "a sign-off and an open window",
  "request-window-and-sign-off": "a change request, a sign-off and an open window",
  forbidden: "what the policy forbids"
};
function endOfPass(findings, now) {
  if (findings.some(({ status }) => status !== "met")) return [];
  const ends = findings.filter(({ restsOn }) => restsOn === "open-window").map(({ until }) => until).filter((until) => until !== null).filter((until) => until > now);
  if (ends.length === 0) return [];
  const message = `this holds until ${formatInstant(Math.min(...ends), "UTC")}`;
  return [{ code: "GV300", message, tells: "end-of-pass" }];
}
function reviewsElsewhere(subjects, tally) {
  const results = subjects.flatMap(
    ({ case: matter, signOffs: signOffs2 }) => signOffs2.map((group) => tally.of(matter, group))
  );
  const doubts = results.flatMap(({ elsewhere, unverifiable: unverifiable2 }) => elsewhere ? unverifiable2 ?? [] : []);
  return [...new Set(doubts)].map((message) => ({ code: "GV415", message }));
}

// src/governance/decision/finding.ts
function finding(contract, draft) {
  return { contract, changes: [], owners: [], until: null, nextChangeAt: null, enforced: true, ...draft };
}
function metFinding(contract, draft) {
  return finding(contract, { status: "met", unblock: "", ...draft });
}
var mostListed = 5;
function shortList(names3, word = "or") {
  const shown = names3.slice(0, mostListed);
  const more = names3.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${String(more)} more`;
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(", ")} ${word} ${shown.at(-1) ?? ""}`;
}

// src/governance/decision/requirement.ts
function defineRequirement(declaration) {
  const { code, title, why, remedy, dimension, triggers, of, courses = ["ordinary"], from } = declaration;
  const isAbout = (subject) => of.some((kind) => kind === subject.case.kind);
  return {
    dimension,
    triggers,
    pages: [{ code, title, why, remedy }, ...declaration.alsoSays ?? []],
    find: (subject, tally) => {
      const asked = courses.includes(subject.course.kind) && (from === void 0 || isAtLeast(subject.case.level, from));
      return asked && isAbout(subject) ? declaration.find(subject, tally) : [];
    }
  };
}

// src/governance/decision/requirements/change-request.ts
var askedByDefault = ["rationale", "rollback.steps"];
var write = "contract-check request writes it with everything computable filled in";
var changeRequest = defineRequirement({
  code: "GV101",
  dimension: "plan",
  title: "A change request is needed",
  why: "The policy asks for a plan (window, rollback) before such a change.",
  remedy: "Run `contract-check request`; it fills in everything computable.",
  triggers: ["push", "governance-edit"],
  alsoSays: [
    {
      code: "GV102",
      title: "The change request is incomplete",
      why: "The policy names parts that must be filled in before people are asked to sign.",
      remedy: "Fill in the parts that the message lists."
    },
    {
      code: "GV103",
      title: "The change request is for another state",
      why: "Its digest binds it to one exact transition; the contract or the plan has changed since.",
      remedy: "Run `contract-check request` again."
    },
    {
      code: "GV104",
      title: "The change request is not booked",
      why: "The policy asks that requests reach the governed branch before the change.",
      remedy: "Merge the request in a pull request of its own."
    },
    {
      code: "GV141",
      title: "The rollback does not add up",
      why: "Its steps take longer than the whole.",
      remedy: "Correct the estimates."
    }
  ],
  of: ["contract"],
  from: "request-window-and-sign-off",
  find: ({ context, case: contract }) => {
    const { request: filed } = contract;
    if (!filed) {
      const message = `${contract.name} needs a change request, and none names it`;
      return [finding(contract.path, { code: "GV101", status: "unmet", message, unblock: write })];
    }
    const shortcomings = shortcomingsOf(context.needs, contract, filed);
    if (shortcomings.length === 0)
      return [metFinding(contract.path, { code: "GV101", message: `${filed.request.id} is complete` })];
    return shortcomings.map((shortcoming) => finding(contract.path, { status: "unmet", ...shortcoming }));
  }
});
function shortcomingsOf({ policy, booked }, { comparison, name }, { request, file }) {
  const { id } = request;
  const missing2 = missingOf(policy, request);
  const wrongSum = rollbackSum(request);
  const isBound = request.contracts.some(({ digest }) => digest !== void 0);
  const isFiledFirst = policy.table.requests?.booked === "tip";
  return [
    ...missing2.length === 0 ? [] : [
      {
        code: "GV102",
        message: `${id} is incomplete: ${missing2.join(", ")}`,
        unblock: `fill in ${file}`
      }
    ],
    ...wrongSum === void 0 ? [] : [{ code: "GV141", message: wrongSum, unblock: `correct rollback: in ${file}` }],
    ...isBound && !isFor(request, policy, comparison) ? [
      {
        code: "GV103",
        message: `${id} was written for another state of ${name}: its digest differs`,
        unblock: `write it again: contract-check request, or remove digest: from ${file}`
      }
    ] : [],
    ...isFiledFirst && !booked.some((tip) => tip.request.id === id) ? [
      {
        code: "GV104",
        message: `${id} is not on the governed branch yet: requests are booked first`,
        unblock: "merge the request in a pull request of its own, then this change"
      }
    ] : []
  ];
}
function missingOf({ table: table2 }, request) {
  const { require: require2 = askedByDefault, checklist = [], minimumRationale: least2 = 0 } = table2.requests ?? {};
  const isShort = (request.rationale ?? "").length < least2;
  return [
    ...missingParts(request, require2, checklist),
    ...isShort ? [`rationale of ${String(least2)} characters`] : []
  ];
}
function missingParts(request, required, checklist) {
  const parts = required.filter((part) => isEmpty(partAt(request, part)));
  const open = checklist.filter((item) => isEmpty(request.checklist?.[item]));
  return [...parts, ...open.map((item) => `checklist.${item}`)];
}
function partAt(request, path) {
  let value = request;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
    value = value[step];
  }
  return value;
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

// src/governance/decision/requirements/compatibility-layers.ts
var compatibilityLayer = defineRequirement({
  code: "GV151",
  dimension: "plan",
  title: "A compatibility layer is removed before its time",
  why: "Old and new were promised to live side by side until a day that others plan by. A change is the removal when the layer's removal: names its request, or, where it names none, when it removes or renames an element of the same contract. Whether the layer runs at all is not known here.",
  remedy: "Wait for that day, or agree on an earlier one in the request that made the layer.",
  triggers: ["governance-edit", "layer-ends"],
  alsoSays: [
    {
      code: "GV152",
      title: "A compatibility layer is too short for its readers",
      why: "Consumers with lag: or maxBehind:, and data under retention:, meet what was written before the change for so long after it lands. The landing is taken to be the booked occurrence; without one it cannot be told.",
      remedy: "Keep the layer until the day that the message names, or correct what consumers and contracts declare."
    }
  ],
  of: ["contract"],
  from: "sign-off",
  find: ({ context, case: contract }) => layerFindings(context.needs, contract)
});
function layerFindings({ policy, booked, now }, contract) {
  const own = contract.request?.request.id;
  return booked.flatMap(({ request }) => {
    const { id, compatibilityLayer: layer } = request;
    if (!layer || id === own || !names2(request, contract)) return [];
    if (layer.removal === void 0 ? !takesAway(contract) : layer.removal !== own) return [];
    const { until, least: least2 } = layerOf(policy, request);
    const unmet = (code, message, when) => {
      const unblock = `wait until ${formatInstant(when, "UTC")}, or agree on an earlier end: compatibilityLayer: of ${id} on the governed branch`;
      return finding(contract.path, {
        code,
        status: "unmet",
        message,
        unblock,
        until: when,
        nextChangeAt: when
      });
    };
    return [
      ...until !== void 0 && now < until ? [unmet("GV151", `the compatibility layer of ${id} stands until ${layer.until ?? ""}`, until)] : [],
      ...least2 && now < least2.until ? [unmet("GV152", `${id}: ${least2.because}`, least2.until)] : []
    ];
  });
}
function layerOf(policy, request) {
  const { compatibilityLayer: compatibilityLayer2, window } = request;
  const until = compatibilityLayer2?.until === void 0 ? void 0 : untilOf(compatibilityLayer2.until);
  const search = window && policy.calendar && findOccurrence(policy.calendar, window.id, window.occurrence);
  const longest = longestOf(policy, request);
  if (!search || !("occurrence" in search) || !longest) return { until, least: void 0 };
  const last2 = search.occurrence.opens + longest.millis;
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
function names2({ contracts }, { path, name, comparison }) {
  const ownNames = [path, name, comparison.pairing.basePath ?? path];
  return contracts.some(({ id }) => ownNames.some((own) => contractMatches(id, own, void 0)));
}
function takesAway({ comparison }) {
  return comparison.pairing.status === "removed" || comparison.changes.some(({ edit, was }) => edit === "removed" || was !== void 0);
}

// src/calendar/answers/permission.ts
function permissionFor(calendar, query) {
  const concerned2 = calendar.windows.filter((window) => window.concerns(query.contract, query.contractId));
  const sources = [...new Set(concerned2.map((window) => window.calendar))];
  const alternatives = demandsOf(query, calendar.regionMode);
  const demands = alternatives.flat();
  const windows = concerned2.filter(
    ({ rule }) => admits(rule, query.classes) && demands.some((demand) => covers(rule, demand))
  );
  const sourceOk = (open, source) => alternatives.some(
    (all) => all.every(
      (demand) => open.some((occurrence) => occurrence.calendar === source && covers(occurrence.window, demand))
    )
  );
  return {
    windows,
    freezes: calendar.freezes.filter((freeze) => denies(freeze, query)),
    spoken: sources.length > 0,
    permits(open) {
      const list = [...open];
      return list.length > 0 && sources.every((source) => sourceOk(list, source));
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
function touches(scope, names3) {
  return !scope || names3.length === 0 || names3.some((name) => scope.includes(name));
}
function freezeName(freeze) {
  return freeze.rule.title === void 0 ? `"${freeze.rule.id}"` : `"${freeze.rule.id}" (${freeze.rule.title})`;
}

// src/calendar/answers/segments.ts
var firstSlab = day;
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
  const sorted = [...windows].sort((a, b) => a.opens - b.opens || byCodeUnits(a.id, b.id));
  const holding = [...freezes].sort((a, b) => a.from - b.from || byCodeUnits(a.id, b.id));
  const open = calendar.faults.length === 0 && holding.length === 0 && permission.permits(sorted);
  return { from, to, windows: sorted, freezes: holding, open };
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

// src/calendar/answers/window-state.ts
var lookAhead = 400 * day;
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
  const frozen2 = freezes.map((freeze) => reason("GV301", frozenMessage(freeze), freeze.rule.location));
  if (permission.permits(windows)) return frozen2;
  return [...frozen2, reason("GV302", shutMessage(calendar, permission, query, windows, opens))];
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
  const concerned2 = calendar.windows.filter((window) => window.concerns(query.contract, query.contractId));
  const admitting = concerned2.filter(({ rule }) => admits(rule, query.classes));
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

// src/governance/decision/freezes-holding.ts
function freezeFindings({ calendar, facts, needs }, contract) {
  const { now } = needs;
  if (!calendar || contract.textOnly) return noFindings;
  const ahead = freezesFor(calendar, contract, now, now + lookAhead);
  const holding = ahead.filter(({ from, to }) => from <= now && (to === null || now < to));
  if (holding.length === 0) {
    const next = ahead.find(({ from }) => from > now)?.from ?? null;
    return next === null ? noFindings : only(noFreeze(contract, next));
  }
  const ends = holding.map(({ to }) => to).filter((to) => to !== null);
  const end = ends.length === holding.length ? Math.max(...ends) : null;
  const message = holding.map(({ rule, to, zone }) => {
    const until = to === null ? "until somebody ends it" : `until ${formatInstant(to, facts.zone ?? zone)}`;
    return `the freeze ${nameOf4(rule)} holds ${until}`;
  }).join("; ");
  const board = holding.flatMap(({ rule }) => rule.board ?? []);
  const exception = board.length === 0 ? "" : `; ${board.join(" and ")} may speak for an emergency`;
  const unblock = `${end === null ? "the calendar's owners must end the freeze" : "wait for its end"}${exception}`;
  const ending = { until: end, nextChangeAt: end };
  return only(finding(contract.path, { code: "GV301", status: "waiting", message, unblock, ...ending }));
}
function noFreeze({ path }, until) {
  const message = "no freeze is known to hold";
  return metFinding(path, { code: "GV301", message, until, nextChangeAt: until, restsOn: "no-freeze" });
}
function freezeBoards({ calendar, needs: { now } }, contract) {
  if (!calendar) return [];
  return freezesFor(calendar, contract, now, now + 1).flatMap(
    ({ rule }) => rule.board === void 0 ? [] : {
      kind: "board",
      speaksFor: [{ kind: "freeze-board", freeze: rule.id }],
      owners: [rule.board],
      count: 1,
      changes: [],
      because: `${rule.id} makes no exception for emergencies`
    }
  );
}
function overriding(context, contract) {
  const { calendar, needs } = context;
  const { now } = needs;
  const freezes = calendar ? placesOf(contract).flatMap((place) => freezesFor(calendar, place, now, now + 1)) : [];
  const names3 = [...new Set(freezes.map(({ rule }) => nameOf4(rule)))];
  return names3.length === 0 ? "" : `, also in the freeze ${names3.join(" and ")}`;
}
function freezesFor(calendar, contract, from, to) {
  const denying = new Set(permissionFor(calendar, contract.query).freezes.map(({ rule }) => rule.id));
  if (denying.size === 0) return [];
  return freezesBetween(calendar, from, to).filter(({ rule }) => denying.has(rule.id));
}
function nameOf4({ id, title }) {
  return title === void 0 ? id : `${id} (${title})`;
}

// src/governance/decision/requirements/emergency.ts
var emergency = defineRequirement({
  code: "GV501",
  dimension: "plan",
  title: "An emergency",
  why: "It passes without a window until it expires; its review is owed.",
  remedy: "Fill in review: afterwards.",
  triggers: ["push", "governance-edit", "emergency-expires"],
  alsoSays: [
    {
      code: "GV502",
      title: "The emergency has expired, or lasts too long",
      why: "An emergency is short by nature.",
      remedy: "File a new one, or go the ordinary way."
    },
    {
      code: "GV503",
      title: "Too many emergencies",
      why: "The policy limits them, because the exception must not become the rule.",
      remedy: "Go the ordinary way."
    },
    {
      code: "GV504",
      title: "The emergency is incomplete",
      why: "Without an incident and an end it is a way round the rules.",
      remedy: "Write emergency: {incident, expires}."
    }
  ],
  of: ["contract"],
  courses: ["emergency", "ordinary"],
  find: ({ case: contract, course, context }) => {
    if (course.kind === "ordinary") return course.refused ? [course.refused] : [];
    if (course.kind !== "emergency") return [];
    const message = `the emergency replaces the window${overriding(context, contract)}`;
    return [
      metFinding(contract.path, { code: "GV501", message, until: course.until, nextChangeAt: course.until })
    ];
  }
});

// src/governance/decision/requirements/forbidden.ts
var forbidden = defineRequirement({
  code: "GV150",
  dimension: "plan",
  title: "The policy forbids the change",
  why: "A rule says that such a change never lands.",
  remedy: "Make it compatible, or have the governance owners change the policy.",
  triggers: ["push", "governance-edit"],
  of: ["contract"],
  courses: ["forbidden"],
  find: ({ case: { path, because } }) => {
    const message = `the policy forbids it: ${because}`;
    const unblock = "make the change compatible, or ask the governance owners to change the policy";
    return [finding(path, { code: "GV150", status: "unmet", message, unblock })];
  }
});

// src/governance/decision/requirements/frozen-elements.ts
var frozenElement = defineRequirement({
  code: "GV308",
  dimension: "time",
  title: "The element is frozen",
  why: "Its owner froze it until a date.",
  remedy: "Leave it as it is until then.",
  triggers: ["push", "governance-edit", "element-thaws"],
  of: ["contract"],
  courses: ["ordinary", "revert"],
  find: ({ case: { path, frozen: frozen2 } }) => frozen2.map(({ message, until }) => {
    const unblock = "leave the element as it is until then; an emergency may pass";
    return finding(path, { code: "GV308", status: "unmet", message, unblock, until, nextChangeAt: until });
  })
});

// src/calendar/codes.ts
var calendarCodes = {
  GV200: {
    title: "The calendar cannot be trusted",
    why: "A window, freeze or .ics file has a fault. Guessing what was meant could open a window that nobody wanted, so everything that needs a window is refused until it is repaired; changes that need none still pass.",
    remedy: "Repair the place that the message names; every message says what was expected there."
  },
  GV201: {
    title: "A time zone is unknown or is no place",
    why: "An unknown zone must not silently become UTC, and names such as CET or +02:00 do not follow the clocks of a place, so the window would be an hour off for half of the year.",
    remedy: "Name an IANA zone of a place, such as Europe/Berlin."
  },
  GV202: {
    title: "A window starts at a time that the clocks skip or show twice",
    why: "On the night when summer time begins, an hour of the wall clock does not exist: the window does not open that day (RFC 5545). On the night when it ends, the hour is shown twice: the window opens once, the first time.",
    remedy: "Start the window outside the hour in which the clocks change, or add that one day with add:."
  },
  GV203: {
    title: "A window does not open within a year",
    why: "Its rule has run out, gives no date at all, or a freeze covers every occurrence. Changes that wait for it wait for ever.",
    remedy: "Extend or correct start and rrule, end the freeze, or remove the window."
  },
  GV204: {
    title: "A booked occurrence lies in a freeze",
    why: "The freeze wins on the day, so the change would be refused at the moment at which everybody is ready.",
    remedy: "Book another occurrence in the request, or have the freeze's board change the freeze."
  },
  GV205: {
    title: "The windows that are needed together never open together",
    why: "regionMode: all, windows per team and several calendars are intersections. 22:00 in Berlin and 22:00 in New York never meet.",
    remedy: "Move the windows so that they overlap, use regionMode: first-stage, or list fewer regions."
  },
  GV206: {
    title: "A class of changes has no window",
    why: "The policy sends these changes to a window, and no window of the contract admits them: they can never land.",
    remedy: "Add the class to a window's allow:, add a window, or change the policy of the class."
  },
  GV207: {
    title: "Two windows with capacity overlap",
    why: "Each window counts its own capacity, so together they let more changes land at once than either says.",
    remedy: "Merge the windows, set them apart, or scope them to different contracts."
  },
  GV208: {
    title: "A freeze has no end",
    why: "It outlives its reason, and nobody notices until an urgent change is refused.",
    remedy: "Give it a to:, and prolong it when that is needed."
  },
  GV209: {
    title: "A window lies in a declared business peak",
    why: "A window is meant to be a quiet time; the advisory with peak: true says that this one is not.",
    remedy: "Except these days with except:, or move the window."
  },
  GV210: {
    title: "Notice is longer than the distance of occurrences",
    why: "The next occurrence can never be booked in time; every change waits for the one after.",
    remedy: "Shorten notice:, unless exactly that is meant."
  },
  GV211: {
    title: "The start of a window is not one of its occurrences",
    why: "RFC 5545 leaves it undefined whether such a start counts. Here it does not: the window first opens on the first date that its rrule gives.",
    remedy: "Set start to the first date that the rrule gives, or correct the rrule."
  },
  GV212: {
    title: "An exception hits no occurrence",
    why: "A mistyped date leaves the window open on the day on which it was meant to stay shut.",
    remedy: "Write the local date on which the occurrence starts; after midnight it is still the day before."
  },
  GV213: {
    title: "A copy of another repository's calendar is too old",
    why: "Whoever keeps the central calendar may have frozen the day since the copy was taken, and nobody here would know. While a copy is older than its maxAge:, nothing that needs permission passes by it (it cannot be verified, which is neither refused nor passed); what needs none still passes.",
    remedy: "Run the job that copies the calendar and writes asOf: into it (in an .ics file the last DTSTAMP counts), or allow a longer maxAge:."
  },
  GV214: {
    title: "Another calendar cannot be read",
    why: "A calendar that calendars: names is missing or has a fault, so nobody here knows what it permits or freezes. Until it can be read, nothing that needs permission passes (it cannot be verified, which is neither refused nor passed); what needs none still passes, and our own calendar still says no.",
    remedy: "Repair the file on the governed branch (lint shows each fault with its line), or take it out of calendars:."
  },
  GV220: {
    title: "closeGuard does not fit",
    why: "A status on GitHub does not expire by itself; it must turn pending before the window closes, early enough for a scheduled run that is late, and late enough that the window is of any use.",
    remedy: "Set closeGuard to the sweep interval and 15 minutes at least, and to less than the shortest window."
  },
  GV301: {
    title: "A freeze holds",
    why: "Somebody has said that nothing of this class may land now. A freeze wins over every window of every calendar.",
    remedy: "Wait for its end, which the message names, or declare an emergency where the freeze excepts it."
  },
  GV302: {
    title: "No window is open",
    why: "The change needs an open window that admits its class and serves its contract, regions and teams.",
    remedy: "Wait for the opening that the message names; nothing else is left to do."
  },
  GV303: {
    title: "The booked occurrence is frozen",
    why: "A freeze covers all that is left of it.",
    remedy: "Book another occurrence."
  },
  GV304: {
    title: "The occurrence is full",
    why: "Its capacity is taken by what has landed in it and by what was booked before.",
    remedy: "Book the next occurrence that has room; the message names it."
  },
  GV305: {
    title: "The booked occurrence is over, or does not exist",
    why: "A change is bound to one occurrence, because notice and capacity mean nothing otherwise.",
    remedy: "Book another occurrence."
  },
  GV306: {
    title: "The notice was too short",
    why: "The window wants to know of changes some time before, and the request reached the governed branch later than that.",
    remedy: "Book the next occurrence whose notice can be kept."
  },
  GV307: {
    title: "The window is closing",
    why: "Less time is left than must be left, so that nothing lands after the end because a run was late.",
    remedy: "Wait for the next occurrence, or book it."
  }
};

// src/governance/decision/requirements/no-freeze.ts
var noFreeze2 = defineRequirement({
  code: "GV301",
  dimension: "time",
  ...calendarCodes.GV301,
  triggers: ["push", "governance-edit", "freeze-begins", "freeze-ends", "calendar-copy-ages"],
  of: ["contract"],
  find: ({ case: contract, calendar }) => isAtLeast(contract.level, "window-and-sign-off") ? [] : calendar.findings
});

// src/governance/decision/requirements/open-window.ts
var openWindow = defineRequirement({
  code: "GV300",
  dimension: "time",
  title: "A window is open",
  why: "The change may land now.",
  remedy: "Merge before it closes; the status turns by itself afterwards.",
  triggers: [
    "push",
    "landing",
    "governance-edit",
    "window-opens",
    "window-closes",
    "freeze-begins",
    "freeze-ends",
    "calendar-copy-ages"
  ],
  alsoSays: [
    {
      code: "GV143",
      title: "The rollback does not fit into the window",
      why: "The first stage's hold and the rollback must be over before the window closes; else the way back is taken at an hour that nobody has agreed to. What the estimates say is taken as true.",
      remedy: "Land earlier in the window, book a longer one, or shorten hold: and estimate: in the request."
    },
    {
      code: "GV309",
      title: "No window will do",
      why: "None is defined, or none that fits opens within 400 days.",
      remedy: "Add one under windows:."
    }
  ],
  of: ["contract"],
  from: "window-and-sign-off",
  find: ({ calendar }) => calendar.findings
});

// src/governance/decision/requirements/overdue-reviews.ts
var overdueReview = defineRequirement({
  code: "GV601",
  dimension: "plan",
  title: "A review is overdue",
  why: "An emergency was promised to be looked at afterwards.",
  remedy: "Fill in review: in the request that the message names.",
  triggers: ["governance-edit", "review-falls-due"],
  of: ["contract"],
  from: "window-and-sign-off",
  find: ({ context, case: contract }) => overdueReviews(context.needs, contract).map(({ file, request }) => {
    const message = `the review of the emergency ${request.id} is overdue`;
    const unblock = `fill in review: of ${file} on the governed branch`;
    return finding(contract.path, { code: "GV601", status: "unmet", message, unblock });
  })
});
function overdueReviews(needs, contract) {
  const { policy, now, booked } = needs;
  const { comparison } = contract;
  const mine = groupKey(contract.query.owners.filter((owner) => owner.startsWith("@")));
  const within = durationMillis(policy.table.emergency?.review?.within ?? "P3D") ?? 3 * day;
  return booked.filter(({ request }) => {
    const { type, emergency: emergency2, review, contracts } = request;
    if (type !== "emergency" || !emergency2 || review != null) return false;
    const expires = parseInstant(emergency2.expires);
    const promised = emergency2.reviewBy === void 0 ? void 0 : untilOf(emergency2.reviewBy);
    const due = Math.min(expires === void 0 ? Infinity : expires + within, promised ?? Infinity);
    if (now < due) return false;
    return contracts.some(
      ({ id }) => namesContract(id, policy, comparison) || groupKey(policy.contracts.find((entry) => entry.id === id)?.owners ?? []) === mine
    );
  });
}

// src/governance/decision/requirements/own-waivers.ts
var ownWaiver = defineRequirement({
  code: "GV416",
  dimension: "trust",
  title: "A waiver's approver made this change",
  why: "A waiver excuses a change in the name of its approver, and nobody excuses what they made themselves: for a change by its approver, or with their commits in it, it does not count.",
  remedy: "Let somebody else approve it: change approver: of the waiver on the governed branch.",
  triggers: ["push", "governance-edit", "waiver-expires"],
  of: ["contract", "dependent"],
  find: ({ case: { path, effective }, context: { needs, facts } }) => {
    if (effective.waivers.length === 0) return [];
    const makers = neverCounts(needs, facts);
    const unknown = facts.author === void 0 ? void 0 : makers.unverifiable;
    return effective.waivers.flatMap((waiver) => {
      const draft = objectionTo(waiver, makers, unknown);
      return draft ? [finding(path, { ...draft, owners: guardiansOf(needs.policy, waiver) })] : [];
    });
  }
});
function guardiansOf(policy, { location }) {
  return governanceOwners(policy, [location.file]).flat();
}
function objectionTo({ approver, location }, makers, unknown) {
  const why = makers.why(approver);
  const place = `the waiver in ${location.file}:${String(location.line ?? 1)}`;
  if (why !== void 0) {
    const message2 = `${place} does not count here: its approver ${approver} ${why}`;
    const unblock = "let somebody else approve it: approver: of the waiver on the governed branch";
    return { code: "GV416", status: "unmet", message: message2, unblock };
  }
  if (unknown === void 0) return void 0;
  const message = `${place} may be by somebody who made this change: ${unknown}`;
  return { code: "GV415", status: "unverifiable", message, unblock: "give what the message asks for" };
}

// src/governance/decision/requirements/revert.ts
var revert = defineRequirement({
  code: "GV310",
  dimension: "time",
  title: "A revert",
  why: "The content returns to what the branch had lately, so no window is needed.",
  remedy: "One owner or on-call person signs.",
  triggers: ["push", "landing", "governance-edit", "revert-ages"],
  of: ["contract"],
  courses: ["revert"],
  find: ({ case: contract, course, context }) => {
    if (course.kind !== "revert") return [];
    const message = `a revert needs no window${overriding(context, contract)}`;
    return [
      metFinding(contract.path, { code: "GV310", message, until: course.until, nextChangeAt: course.until })
    ];
  }
});

// src/governance/decision/sign-off-words.ts
var codes = {
  owner: "GV401",
  consumer: "GV402",
  governance: "GV403",
  board: "GV404",
  approver: "GV405",
  "filed-request": "GV406"
};
function signOffFinding(matter, result, policy) {
  const { owners, changes, unowned } = result.group;
  const common = { owners, changes, until: result.until, enforced: unowned !== "report" };
  return finding(matter.path, { ...common, ...words(matter, result, policy) });
}
function words(matter, result, policy) {
  const { group, status } = result;
  if (group.owners.length === 0) return nobody(matter, group);
  const who = `${anyOf(group.owners)} as ${speakersText(group.speaksFor)}`;
  switch (status) {
    case "met":
      return {
        code: codes[group.kind],
        status: "met",
        message: `${who} signed: ${result.by.join(", ")}`,
        unblock: ""
      };
    case "vetoed":
      return vetoed(result);
    case "stale": {
      const changed = result.stale.map(
        ({ person, changed: parts }) => `${person} signed before ${parts.join(" and ")} changed`
      );
      const again = result.stale.map(({ person }) => person);
      const message = `${who}: ${changed.join("; ")}`;
      return { code: "GV411", status: "unmet", message, unblock: requestText(matter, again, policy) };
    }
    case "expired": {
      const unblock = requestText(matter, result.maySign, policy);
      return { code: "GV413", status: "unmet", message: `${who}: the sign-off has expired`, unblock };
    }
    case "unverifiable":
      return unverifiable(matter, result, who, policy);
    case "missing":
      return missing(matter, result, who, policy);
  }
}
function vetoed({ group, vetoes }) {
  const [veto] = vetoes;
  const by = [...new Set(vetoes.map(({ person }) => person))].join(", ");
  const at2 = veto ? ` (${formatUtc(veto.at)})` : "";
  const message = `${by} asked for changes as ${speakersText(group.speaksFor)}${at2}`;
  const unblock = `settle it with ${by}: an approval, or a dismissal of the review, lifts the veto`;
  return { code: "GV412", status: "unmet", message, unblock };
}
function unverifiable(matter, result, who, policy) {
  const code = "GV415";
  const status = "unverifiable";
  const { group, maySign, elsewhere, unverifiable: reason2 = "" } = result;
  if (elsewhere !== true) return { code, status, message: `${who}: cannot be verified`, unblock: reason2 };
  const message = `${who} must sign${harmText(group)}; whether somebody has is not known here`;
  return {
    code,
    status,
    message,
    unblock: maySign.length === 0 ? reason2 : requestText(matter, maySign, policy)
  };
}
function harmText({ kind, because }) {
  return kind === "consumer" ? ` (${because})` : "";
}
function missing(matter, result, who, policy) {
  const { group, by, functions: heard, excluded, maySign } = result;
  const people = `${String(by.length)} of ${String(group.count)}`;
  const functions = group.fromFunctions === void 0 ? "" : `, from ${String(group.fromFunctions)} different functions`;
  const soFar = group.fromFunctions !== void 0 ? ` (${people} people, for ${String(heard)} of ${String(group.fromFunctions)} functions so far)` : group.count > 1 ? ` (${people} so far)` : "";
  const not = excluded.map(({ person, why }) => `${person} does not count: ${person} ${why}`);
  const message = [`${who} must sign${functions}${soFar}${harmText(group)}`, ...not].join("; ");
  const unblock = maySign.length === 0 ? `nobody is left who may: the governance owners must add a member to ${anyOf(group.owners)}` : requestText(matter, maySign, policy);
  return { code: codes[group.kind], status: "unmet", message, unblock };
}
function requestText(matter, people, { signoff, people: listed }) {
  const sources = signoff.sources ?? ["github-review", "ssh-signature"];
  const names3 = [...new Set(people)];
  const keyed = names3.filter((name) => (listed.get(name.toLowerCase())?.keys.length ?? 0) > 0);
  const reviews = sources.includes("github-review");
  const approve = `ask ${shortList(names3)} to approve the pull request`;
  if (!sources.includes("ssh-signature")) return approve;
  const [signer] = keyed;
  if (signer === void 0)
    return reviews ? approve : `list an SSH key of ${shortList(names3)} under people: on the governed branch`;
  const contract = matter.kind === "governance" ? "" : ` ${shellWord(matter.path)}`;
  const run = `contract-check sign${contract} --as ${signer} --key ~/.ssh/id_ed25519`;
  if (!reviews) return `ask ${shortList(keyed)} to sign, for example: ${run}`;
  return `${approve}, or to sign, for example: ${run}`;
}
function shellWord(path) {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
function nobody(matter, group) {
  const { kind, speaksFor, because } = group;
  if (speaksFor[0]?.kind === "on-call")
    return {
      code: "GV110",
      status: "unmet",
      message: `nobody is ${speakersText(speaksFor)} (${because})`,
      unblock: "name one on the governed branch: oncall: of the contract in contract-check.yaml"
    };
  const unowned = matter.kind === "governance" ? "the governance files" : unownedText(speaksFor);
  return {
    code: kind === "owner" ? "GV110" : codes[kind],
    status: "unmet",
    message: `nobody owns ${unowned} (${because})`,
    unblock: ownerRemedy(matter, kind)
  };
}
function ownerRemedy({ kind: about }, kind) {
  if (kind === "consumer") return "declare a team of the same name as the catalogue's owner under teams:";
  if (about === "governance")
    return "name them on the governed branch: governance: {owner: \u2026} in contract-check.yaml";
  return "name an owner on the governed branch: contracts: in contract-check.yaml, or a line of CODEOWNERS";
}

// src/governance/decision/requirements/sign-offs.ts
var signOffs = defineRequirement({
  code: "GV401",
  dimension: "people",
  title: "An owner must sign",
  why: "The change takes something from those who rely on it; its owner decides.",
  remedy: "Ask one of the people named; an approving review at the present content counts, or a signed file.",
  triggers: [
    "push",
    "review",
    "sign-off-file",
    "team-change",
    "governance-edit",
    "landing",
    "sign-off-expires",
    "absence-ends"
  ],
  alsoSays: [
    {
      code: "GV110",
      title: "Nobody owns it",
      why: "A change without an owner has nobody who could say yes.",
      remedy: "Name an owner under contracts:, or in CODEOWNERS; or say what holds with unowned:."
    },
    {
      code: "GV402",
      title: "A consumer must sign",
      why: "It was computed to break, or reads what is removed.",
      remedy: "Ask its owner, or make the change compatible with what it reads."
    },
    {
      code: "GV403",
      title: "The governance owners must sign",
      why: "The proposal edits the rules it is judged by; the old rules judge it.",
      remedy: "Ask one of the governance owners."
    },
    {
      code: "GV404",
      title: "A board must sign",
      why: "The risk or the element asks for it.",
      remedy: "Ask people of as many functions as the message says."
    },
    {
      code: "GV406",
      title: "A filed request is edited or deleted",
      why: "Requests on the governed branch are counted on: a booking holds room, an emergency owes a review, a layer holds a removal back. A proposal that only edits one would undo that, and nobody would look.",
      remedy: "Ask one of the owners of its contracts, or a governance owner. A change that comes with its own request needs nothing more: who signs it has seen the plan."
    },
    {
      code: "GV411",
      title: "A sign-off is stale",
      why: "It was for another content or another plan.",
      remedy: "Ask the same person to look again; the message says what changed."
    },
    {
      code: "GV412",
      title: "A veto",
      why: "Somebody entitled asked for changes.",
      remedy: "Settle it with them; their approval or a dismissal lifts it."
    },
    {
      code: "GV413",
      title: "A sign-off has expired",
      why: "The policy limits how long a sign-off holds, or it says so itself.",
      remedy: "Ask for it again."
    },
    {
      code: "GV415",
      title: "A sign-off cannot be verified",
      why: "Evidence is missing: reviews, team members, or who wrote a commit. Missing evidence never counts in favour.",
      remedy: "Give what the message asks for (a token, a member list, an address)."
    }
  ],
  of: ["contract", "dependent", "governance", "request"],
  courses: ["ordinary", "revert", "emergency"],
  find: ({ case: matter, signOffs: groups, context }, tally) => groups.filter(({ kind }) => kind !== "approver").map((group) => signOffFinding(matter, tally.of(matter, group), context.needs.policy))
});

// src/governance/decision/requirements/window-approvers.ts
var windowApprovers = defineRequirement({
  code: "GV405",
  dimension: "time",
  title: "The window's approver must sign",
  why: "The window says so with approvers:.",
  remedy: "Ask one of the approvers.",
  triggers: [
    "push",
    "review",
    "sign-off-file",
    "team-change",
    "governance-edit",
    "window-opens",
    "window-closes",
    "sign-off-expires"
  ],
  of: ["contract"],
  find: ({ case: contract, signOffs: groups, context }, tally) => groups.filter(({ kind }) => kind === "approver").map((group) => signOffFinding(contract, tally.of(contract, group), context.needs.policy))
});

// src/governance/decision/requirements.ts
var requirements = [
  signOffs,
  windowApprovers,
  forbidden,
  revert,
  emergency,
  frozenElement,
  ownWaiver,
  overdueReview,
  compatibilityLayer,
  changeRequest,
  openWindow,
  noFreeze2
];

// src/governance/decision/calendar-doubts.ts
function withStaleCalendars({ needs, calendar }, findings, contract) {
  if (!calendar || contract.textOnly || contract.level === "free") return findings;
  const { until, unread, stale } = freshness(calendar, needs.now);
  const doubts = [...unread, ...stale];
  const [doubt] = doubts;
  if (until === null && !doubt) return findings;
  const resting = findings.length > 0 ? findings : [noFreeze(contract, until)];
  return resting.map((met) => {
    if (met.status !== "met") return met;
    if (!doubt) return { ...met, until: Math.min(met.until ?? Infinity, until ?? Infinity) };
    const message = `${met.message}; but ${doubts.map((reason2) => reason2.message).join("; ")}`;
    const unblock = unread.length === 0 ? "run the job that copies the calendar into the governed branch" : "repair that calendar on the governed branch, or take it out of calendars:";
    return finding(contract.path, { ...met, code: doubt.code, status: "unverifiable", message, unblock });
  });
}
function withUncountedLandings({ needs, facts: { landed } }, findings) {
  if (!needs.questions.landed || landed !== void 0 && !isUnverifiable(landed)) return findings;
  return findings.map((met) => {
    if (met.status !== "met" || met.restsOn !== "open-window") return met;
    const message = `${met.message}; but what landed in it could not be counted`;
    const unblock = landed?.unverifiable ?? "run where the history of the governed branch is known";
    return { ...met, status: "unverifiable", message, unblock };
  });
}

// src/governance/decision/exception-groups.ts
function anyOneOf({ comparison }, people, speaker, because) {
  const owners = [...new Map(people.map((person) => [person.toLowerCase(), person])).values()];
  const changes = comparison.changes.map(({ fingerprint }) => fingerprint);
  return { kind: "owner", speaksFor: [speaker], owners, count: 1, changes, because };
}
function namedRoles(policy, { comparison, name }, roles, oncall) {
  const { changes } = comparison;
  return signOffGroups(roles, { policy, comparison, changes, impacts: [], contractName: name, oncall });
}

// src/governance/decision/emergency.ts
function emergencyOf(needs, contract, zone = "UTC") {
  const { request } = contract.request ?? {};
  if (request?.type !== "emergency") return void 0;
  const declared = declaredEnd(needs, request, zone);
  if ("code" in declared) {
    const { code, unblock } = declared;
    const message = `${request.id}: ${declared.message}`;
    return { refused: finding(contract.path, { code, status: "unmet", message, unblock }) };
  }
  const { until, incident } = declared;
  const note2 = `${request.id} declares the emergency ${incident}: it may land without a window until ${formatInstant(until, zone)}; its review is owed afterwards`;
  return {
    exception: { kind: "emergency", signOffs: emergencyGroups(needs.policy, contract), until, note: note2 }
  };
}
function declaredEnd(needs, { id, emergency: emergency2 }, zone) {
  if (!emergency2)
    return {
      code: "GV504",
      message: "an emergency names its incident and its end",
      unblock: `write it: contract-check request --emergency INC-\u2026 fills in {incident, expires}`
    };
  const expires = readInstant(emergency2.expires);
  if ("message" in expires)
    return { code: "GV504", message: expires.message, unblock: "correct expires: in the request" };
  const until = expires.instant;
  const { expires: limit, maxPer30d: quota } = needs.policy.table.emergency ?? {};
  const longest = durationMillis(limit ?? "PT24H") ?? day;
  const left = until - needs.now;
  if (left <= 0) {
    const unblock = "file a new emergency if the incident is still open";
    return { code: "GV502", message: `it expired ${formatInstant(until, zone)}`, unblock };
  }
  if (left > longest) {
    const message = `it lasts ${formatDuration(left)} more, and an emergency may last ${formatDuration(longest)} at most`;
    return { code: "GV502", message, unblock: "bring expires: closer" };
  }
  const recent = recentEmergencies(needs, id);
  if (quota !== void 0 && recent.length >= quota) {
    const message = `${String(recent.length)} emergencies in the last 30 days (${recent.join(", ")}), and the policy allows ${String(quota)}`;
    const unblock = "go the ordinary way, or ask the governance owners to raise maxPer30d";
    return { code: "GV503", message, unblock };
  }
  return { until, incident: emergency2.incident };
}
function emergencyGroups(policy, contract) {
  const table2 = policy.table.emergency;
  const commanders = [...contract.oncall, ...listOf(table2?.approvers)];
  if (table2?.signoff) return namedRoles(policy, contract, table2.signoff, commanders);
  const owners = ownershipsOfContract(policy, contract.comparison).flatMap((ownership) => ownership.owners);
  const people = commanders.length > 0 ? commanders : owners;
  return [anyOneOf(contract, people, { kind: "commander", contract: contract.name }, "it is an emergency")];
}
function recentEmergencies({ booked, now }, except) {
  return booked.filter(({ request: { id, type, emergency: emergency2 } }) => {
    const expires = type === "emergency" && emergency2 ? parseInstant(emergency2.expires) : void 0;
    return id !== except && expires !== void 0 && now - expires < 30 * day;
  }).map(({ request }) => request.id);
}

// src/governance/decision/revert.ts
function revertOf({ policy, now }, { pastStates }, contract) {
  const { head } = contract.comparison.digests;
  if (head === void 0 || contract.level === "free") return void 0;
  const within = durationMillis(policy.table.reverts?.within ?? "P14D") ?? 14 * day;
  const past2 = (pastStates?.get(contract.path) ?? []).find(
    ({ digest, until }) => digest === head && until <= now && now - until <= within
  );
  if (!past2) return void 0;
  const rule = ruleFor(policy, contract, "revert");
  if (rule?.needs !== void 0 && rule.needs !== "free" && rule.needs !== "sign-off") return void 0;
  const age = formatDuration(now - past2.until);
  return {
    kind: "revert",
    signOffs: revertGroups(policy, contract, rule),
    until: past2.until + within + 1,
    note: `${contract.name} returns to the state of ${past2.commit.slice(0, 10)}, which the base branch had until ${age} ago: no window is needed; what was written meanwhile is shown above`
  };
}
function revertGroups(policy, contract, rule) {
  if (rule?.needs === "free") return [];
  if (rule?.signoff) return namedRoles(policy, contract, rule.signoff, contract.oncall);
  const owners = ownershipsOfContract(policy, contract.comparison).flatMap((ownership) => ownership.owners);
  const office = { kind: "owner-or-on-call", contract: contract.name };
  return [anyOneOf(contract, [...owners, ...contract.oncall], office, "it is a revert")];
}

// src/calendar/answers/openings.ts
var mostPassedOver = 50;
function nextOpenings(calendar, query, from, count, wish = {}) {
  const permission = permissionFor(calendar, query);
  const horizon = from + lookAhead;
  const openings = /* @__PURE__ */ new Map();
  const passedOver = [];
  for (const standing of standings(calendar, permission, from, horizon)) {
    if (openings.size >= count && notBefore(openings, count) <= standing.occurrence.opens) break;
    for (const opening of openingsOf(standing)) {
      const misfit = misfitOf(opening, query, wish);
      if (misfit) passedOver.push(misfit);
      else
        openings.set(
          `${opening.opens} ${opening.closes} ${opening.occurrences.map(({ id }) => id).join()}`,
          opening
        );
    }
    const frozen2 = standing.stretches.length === 0 ? frozenBy(standing) : void 0;
    if (frozen2) passedOver.push(frozen2);
  }
  const sorted = [...openings.values()].sort((a, b) => a.opens - b.opens || a.closes - b.closes);
  return { openings: sorted.slice(0, count), passedOver: passedOver.slice(0, mostPassedOver), horizon };
}
function* standings(calendar, permission, from, to) {
  const current2 = /* @__PURE__ */ new Map();
  for (const segment2 of segments(calendar, permission, from, to)) {
    const here = new Set(segment2.windows.map(({ id }) => id));
    for (const [id, standing] of current2) {
      if (here.has(id)) break;
      current2.delete(id);
      yield standing;
    }
    for (const occurrence of segment2.windows) note(current2, occurrence, segment2, permission);
  }
  yield* current2.values();
}
function note(current2, occurrence, segment2, permission) {
  const standing = current2.get(occurrence.id) ?? {
    occurrence,
    stretches: [],
    freezes: /* @__PURE__ */ new Map()
  };
  current2.set(occurrence.id, standing);
  for (const freeze of segment2.freezes) standing.freezes.set(freeze.id, freeze);
  if (!segment2.open) return;
  const together2 = permission.permits([occurrence]) ? [occurrence] : segment2.windows;
  const last2 = standing.stretches.at(-1);
  if (last2?.to === segment2.from && same(last2.together, together2)) {
    standing.stretches.splice(-1, 1, { ...last2, to: segment2.to });
  } else standing.stretches.push({ from: segment2.from, to: segment2.to, together: together2 });
}
function openingsOf({ stretches }) {
  return stretches.map(({ from, to, together: together2 }) => ({ opens: from, closes: to, occurrences: together2 }));
}
function misfitOf({ opens, closes, occurrences }, query, { minDuration = 0, bookedAt, ledger, change }) {
  const left = closes - opens;
  for (const occurrence of occurrences) {
    const { zone, bookBy } = occurrence;
    if (bookedAt !== void 0 && bookedAt > bookBy) {
      const reason2 = `it had to be booked by ${formatInstant(bookBy, zone)}`;
      return { occurrence, code: "GV306", reason: reason2 };
    }
    const [spent] = ledger?.spent(occurrence, query, change) ?? [];
    if (spent) return { occurrence, code: "GV304", reason: spentText(spent), spent };
    if (left < minDuration) {
      const reason2 = `only ${formatDuration(left)} of the ${formatDuration(minDuration)} needed are left`;
      return { occurrence, code: "GV307", reason: reason2 };
    }
  }
  return void 0;
}
function frozenBy({ occurrence, freezes }) {
  const [freeze] = freezes.values();
  return freeze && { occurrence, code: "GV303", reason: `the freeze ${freezeName(freeze)} holds` };
}
function notBefore(openings, count) {
  const starts = [...openings.values()].map(({ opens }) => opens).sort((a, b) => a - b);
  return starts[count - 1] ?? Infinity;
}
function same(a, b) {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}

// src/calendar/answers/booking.ts
function standingOf2(calendar, query, occurrence, facts) {
  if (calendar.faults.length > 0) {
    const reasons = calendar.faults.map((fault) => ({ ...fault, code: "GV200" }));
    return { status: "broken", reasons, opens: null, closes: null, validUntil: null };
  }
  const permission = permissionFor(calendar, query);
  const use = useOf(calendar, permission, occurrence);
  const against = [
    ...past(occurrence, facts),
    ...unfit(occurrence, use, permission, query),
    ...frozen(use, facts),
    ...tooLate(occurrence, facts),
    ...full(occurrence, query, facts)
  ];
  const left = use?.stretches.find(({ to }) => to > facts.now);
  const [first] = against;
  const stretch = { opens: left?.from ?? null, closes: left?.to ?? null };
  if (first) return { status: first.status, reasons: against.map(bare), ...stretch, validUntil: null };
  return inTime(occurrence, left, facts);
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
function full(occurrence, query, { ledger, change }) {
  return (ledger?.spent(occurrence, query, change) ?? []).map((limit) => ({
    status: "full",
    code: "GV304",
    message: `"${occurrence.id}" is full: ${spentText(limit)}.`
  }));
}
function useOf(calendar, permission, { id, opens, closes }) {
  for (const use of standings(calendar, permission, opens, closes)) if (use.occurrence.id === id) return use;
  return void 0;
}
function bare({ code, message, location }) {
  return location === void 0 ? { code, message } : { code, message, location };
}

// src/governance/decision/openings-text.ts
function nextOf(context, contract) {
  const { calendar, ledger, facts, needs } = context;
  const { openings } = nextOpenings(calendar, contract.query, needs.now, 3, {
    bookedAt: needs.now,
    ...ledger && { ledger },
    minDuration: guardOf(context, contract).millis + 1
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
  return passedOver.filter(({ occurrence }) => occurrence.opens < (first?.opens ?? Infinity));
}
function passedTexts(passedOver, ledger) {
  return passedOver.slice(0, 2).map(({ occurrence, spent, reason: reason2 }) => {
    const takers = spent ? takersText(occurrence, ledger) : "";
    return `${occurrence.id}: ${reason2}${takers}`;
  });
}
function takersText(occurrence, ledger) {
  const changes = (ledger?.bookings(occurrence) ?? []).map(
    ({ change }) => /^[0-9a-f]{40,}$/.test(change) ? `commit ${change.slice(0, 10)}` : change
  );
  return changes.length === 0 ? "" : ` (by ${shortList(changes, "and")})`;
}

// src/governance/decision/open-window.ts
function openWindowFindings(context, contract) {
  const moment = momentOf(context, contract);
  const { calendar, state, usable } = moment;
  if (state.open && usable.length > 0 && permissionFor(calendar, contract.query).permits(usable))
    return openFindings(moment);
  return state.freezes.length > 0 || !state.open ? shutFindings(moment) : fullFindings(moment);
}
function momentOf(context, contract) {
  const { calendar, ledger, facts, needs } = context;
  const state = stateAt(calendar, contract.query, needs.now);
  const openings = nextOpenings(calendar, contract.query, needs.now, 3, {
    minDuration: guardOf(context, contract).millis + 1,
    bookedAt: needs.now,
    ...ledger && { ledger },
    ...facts.change !== void 0 && { change: facts.change }
  });
  const usable = state.windows.filter(
    (occurrence) => occurrence.window.notice === void 0 && !spentIn(context, contract, occurrence)
  );
  return { ...context, contract, state, usable, openings };
}
function spentIn({ ledger, facts }, { query }, occurrence) {
  return ledger?.spent(occurrence, query, facts.change)[0];
}
function openFindings(moment) {
  const { contract, state, usable, facts, needs } = moment;
  const guard = guardOf(moment, contract);
  const closes = state.nextTransition;
  const left = (closes ?? Infinity) - needs.now;
  if (left <= guard.millis) {
    const message2 = `the open window closes in ${formatDuration(left)}, less than the ${formatDuration(guard.millis)} that must be left (${guard.because})`;
    return waiting(moment, { code: guardCodes[guard.kind], message: message2 }, closes);
  }
  const message = usable.map((occurrence) => `${occurrence.id} is open: ${spanText(occurrence, facts)}`).join("; ");
  const until = closes === null ? null : closes - guard.millis;
  const times = { until, nextChangeAt: until, restsOn: "open-window" };
  return {
    findings: [metFinding(contract.path, { code: "GV300", message, ...times })],
    approvers: approversOf(usable)
  };
}
function shutFindings(moment) {
  const { contract, state, openings, ledger } = moment;
  const message = state.reasons.map((reason2) => reason2.message).join(" ");
  const code = state.freezes.length > 0 ? "GV301" : "GV302";
  const [first] = openings.openings;
  if (!first) return only(finding(contract.path, nothingFits(message, openings.passedOver, ledger)));
  const onlyShut = state.freezes.length === 0 && state.windows.length === 0 && state.nextTransition !== null;
  const shut = onlyShut ? [shutText, ...passedTexts(sooner(openings), ledger)].join("; ") : message;
  return waiting(moment, { code, message: shut }, Math.min(first.opens, state.nextTransition ?? Infinity));
}
function fullFindings(moment) {
  const { contract, state, openings, ledger, facts } = moment;
  const obstacles = state.windows.map((occurrence) => {
    const spent = spentIn(moment, contract, occurrence);
    if (spent) {
      const text2 = `${occurrence.id} is full: ${spentText(spent)}${takersText(occurrence, ledger)}`;
      return { code: "GV304", text: text2 };
    }
    const notice = occurrence.window.notice ?? "";
    const text = `${occurrence.id} asks for notice of ${notice}: it takes booked changes only`;
    return { code: "GV306", text };
  });
  const next = openingsText(openings.openings, facts);
  const choice = next === "" ? "none in the next 400 days fits" : `next: ${next}`;
  return only(
    finding(contract.path, {
      code: obstacles[0]?.code ?? "GV304",
      status: "unmet",
      message: obstacles.map(({ text }) => text).join("; "),
      unblock: `book an occurrence: contract-check request writes the file (${choice})`,
      nextChangeAt: state.nextTransition
    })
  );
}
function waiting({ contract, openings: { openings }, facts }, draft, until) {
  const unblock = openings.length === 0 ? "book an occurrence with contract-check request" : `wait for ${openingsText(openings, facts)}`;
  return only(finding(contract.path, { ...draft, status: "waiting", unblock, until, nextChangeAt: until }));
}
function nothingFits(message, passedOver, ledger) {
  const why = passedOver.length === 0 ? "" : ` (${passedTexts(passedOver, ledger).join("; ")})`;
  return {
    code: "GV309",
    status: "unmet",
    message: `${message} No window that fits opens within the next 400 days${why}.`,
    unblock: "the calendar's owners must add an occurrence, or book one early enough with contract-check request"
  };
}

// src/governance/decision/booked-window.ts
function windowFindings(context, contract) {
  const { calendar } = context;
  if (!calendar || calendar.windows.length === 0) {
    const message = "it needs an open window, and the governed branch defines none";
    const unblock = "add one under windows: in contract-check.yaml (contract-check calendar shows what it means)";
    return only(finding(contract.path, { code: "GV309", status: "unmet", message, unblock }));
  }
  const { request } = contract;
  const booked = request?.request.window;
  if (!booked) return openWindowFindings({ ...context, calendar }, contract);
  const search = findOccurrence(calendar, booked.id, booked.occurrence);
  if ("fault" in search) {
    const message = `${request.request.id} books an occurrence that does not exist: ${search.fault.message}`;
    const unblock = "write another occurrence: contract-check calendar --next 10 lists them";
    return only(finding(contract.path, { code: "GV305", status: "unmet", message, unblock }));
  }
  const { occurrence } = search;
  return {
    findings: [bookedFinding({ ...context, calendar }, contract, occurrence, request)],
    approvers: approversOf([occurrence])
  };
}
function bookedFinding(context, contract, occurrence, filed) {
  const { path } = contract;
  const { id } = filed.request;
  const guard = guardOf(context, contract);
  const length = occurrence.closes - occurrence.opens;
  if (guard.kind === "recovery" && guard.millis >= length) {
    const message = `${occurrence.id} is open for ${formatDuration(length)}, and ${guard.because} take ${formatDuration(guard.millis)}`;
    const unblock = `shorten rollout: or rollback: of ${filed.file}, or ${rebookText(context, contract)}`;
    return finding(path, { code: guardCodes.recovery, status: "unmet", message, unblock });
  }
  const { status, reasons, validUntil } = standingOf2(
    context.calendar,
    contract.query,
    occurrence,
    bookingFacts(context, filed, guard)
  );
  const [reason2] = reasons;
  const span = spanText(occurrence, context.facts);
  const times = { until: validUntil, nextChangeAt: validUntil };
  switch (status) {
    case "open": {
      const message = `${id} is booked into ${occurrence.id}, which is open: ${span}`;
      return metFinding(path, { code: "GV300", message, ...times, restsOn: "open-window" });
    }
    case "later": {
      const message = `${id} is booked into ${occurrence.id}: ${span}`;
      const unblock = "nothing to do but wait: the status turns green by itself when the window opens";
      return finding(path, { code: "GV302", status: "waiting", message, unblock, ...times });
    }
    case "closing": {
      const code = guardCodes[guard.kind];
      const message = `${reason2?.message ?? ""} (${guard.because})`;
      const unblock = rebookText(context, contract);
      return finding(path, { code, status: "waiting", message, unblock, ...times });
    }
    default: {
      const code = reason2?.code ?? "GV305";
      const message = reasons.map((against) => against.message).join(" ");
      return finding(path, { code, status: "unmet", message, unblock: rebookText(context, contract) });
    }
  }
}
function bookingFacts({ facts, needs, ledger }, filed, guard) {
  const { id, window } = filed.request;
  const onTip = needs.booked.find(({ request, file }) => request.id === id && file === filed.file);
  const isSame = JSON.stringify(onTip?.request.window) === JSON.stringify(window);
  const bookedAt = isSame ? facts.bookedAt?.get(id) : void 0;
  return {
    now: needs.now,
    ...bookedAt !== void 0 && { bookedAt },
    ...ledger && { ledger },
    change: onTip ? id : facts.change ?? id,
    closeGuard: guard.millis
  };
}
function rebookText(context, contract) {
  const next = nextOf(context, contract);
  const choice = next === "" ? "no occurrence in the next 400 days fits" : `next: ${next}`;
  return `book another occurrence in the request (${choice})`;
}

// src/governance/decision/subjects.ts
function subjectOf(context, matter) {
  if (matter.kind !== "contract")
    return {
      case: matter,
      context,
      course: { kind: "ordinary" },
      signOffs: matter.signOffs,
      calendar: noFindings
    };
  const course = courseOf(context, matter);
  const calendar = course.kind === "ordinary" ? calendarFindings(context, matter) : noFindings;
  return { case: matter, context, course, calendar, signOffs: signOffsOf(context, matter, course, calendar) };
}
function courseOf({ needs, facts }, contract) {
  const emergency2 = emergencyOf(needs, contract, facts.zone);
  const exception = emergency2 && "exception" in emergency2 ? emergency2.exception : revertOf(needs, facts, contract);
  if (exception && contract.level !== "free") return exception;
  if (contract.level === "forbidden") return { kind: "forbidden" };
  return { kind: "ordinary", ...emergency2 && "refused" in emergency2 && { refused: emergency2.refused } };
}
function signOffsOf(context, contract, course, { approvers }) {
  switch (course.kind) {
    case "forbidden":
      return [];
    case "revert":
      return merged(course.signOffs);
    case "emergency":
      return merged([
        ...course.signOffs,
        ...placesOf(contract).flatMap((place) => freezeBoards(context, place))
      ]);
    case "ordinary":
      return [...contract.signOffs, ...approvers.map(approverGroup)];
  }
}
function approverGroup({ window, owners }) {
  const because = `approvers: of ${window}`;
  return {
    kind: "approver",
    speaksFor: [{ kind: "approver", window }],
    owners,
    count: 1,
    changes: [],
    because
  };
}
function calendarFindings(context, contract) {
  const ask = isAtLeast(contract.level, "window-and-sign-off") ? windowFindings : freezeFindings;
  const { findings, approvers } = strictestOf(placesOf(contract).map((place) => ask(context, place)));
  return {
    findings: withStaleCalendars(context, withUncountedLandings(context, findings), contract),
    approvers
  };
}
var gravity2 = ["met", "waiting", "unverifiable", "unmet"];
function strictestOf(places) {
  const worst = ({ findings }) => Math.max(0, ...findings.map(({ status }) => gravity2.indexOf(status)));
  const [first = noFindings] = [...places].sort((a, b) => worst(b) - worst(a));
  if (worst(first) > 0) return first;
  const ends = places.flatMap(({ findings }) => findings.map(({ until: until2 }) => until2)).filter((end) => end !== null);
  const until = ends.length === 0 ? null : Math.min(...ends);
  const speaking = places.find(({ findings }) => findings.length > 0) ?? first;
  return {
    findings: speaking.findings.map((met) => ({ ...met, until, nextChangeAt: until })),
    approvers: [
      ...new Map(
        places.flatMap(({ approvers }) => approvers.map((approver) => [approver.window, approver]))
      ).values()
    ]
  };
}

// src/governance/decision/decide.ts
async function decide(needs, facts) {
  const context = calendarContextOf(needs, facts);
  const subjects = needs.cases.map((matter) => subjectOf(context, matter));
  const tally = await tallyOf(
    needs,
    facts,
    subjects.flatMap((subject) => subject.signOffs.map((group) => [subject.case, group]))
  );
  const findings = subjects.flatMap((subject) => findingsOf(subject, tally));
  return {
    status: statusOf(needs, facts, findings),
    enforce: enforcementOf(needs),
    reasons: reasonsOf(subjects, tally, findings, context),
    requirements: findings.filter(isTold).map(told),
    ...timesOf(subjects, findings, needs.now)
  };
}
function findingsOf(subject, tally) {
  return requirements.flatMap(
    ({ dimension, find }) => find(subject, tally).map((finding2) => ({
      ...finding2,
      dimension,
      enforced: finding2.enforced && reaches(subject.case.enforce, dimension)
    }))
  );
}
function reaches(enforce, dimension) {
  return enforce === "full" || enforce === "sign-off" && dimension !== "time";
}
function isTold({ restsOn, status }) {
  return !(restsOn === "no-freeze" && status === "met");
}
function told(finding2) {
  const { code, dimension, contract, changes, owners, status, unblock, enforced } = finding2;
  const prefix = enforced || status === "met" ? "" : "not enforced yet: ";
  return {
    code,
    dimension,
    contract,
    changes,
    owners,
    status,
    message: `${prefix}${finding2.message}`,
    unblock
  };
}
function statusOf({ policy, faults }, { ungoverned: ungoverned2 }, findings) {
  const counted = findings.filter(({ enforced }) => enforced);
  const has = (status) => counted.some((finding2) => finding2.status === status);
  if (!policy.configured) return "neutral";
  if (faults.some(({ enforce }) => enforce !== "report")) return "fault";
  if (has("unmet")) return "refused";
  if (has("unverifiable")) return "unverifiable";
  if (has("waiting")) return "waiting";
  if (ungoverned2 !== void 0 || faults.length > 0) return "neutral";
  return findings.some(({ status }) => status !== "met") ? "neutral" : "pass";
}
function enforcementOf({ policy, cases, faults }) {
  const met = [...cases, ...faults].map(({ enforce }) => enforce);
  return met.length === 0 ? widestEnforcement(policy) : strictest(met);
}
function timesOf(subjects, findings, now) {
  const ends = [
    ...findings.map(({ until }) => until),
    ...subjects.flatMap(({ case: matter }) => matter.kind === "contract" ? matter.endsAt : []),
    ...subjects.map(({ course }) => "until" in course ? course.until : null)
  ];
  const changes = findings.map(({ nextChangeAt }) => nextChangeAt);
  return { validUntil: earliestAfter(ends, now), nextTransition: earliestAfter(changes, now) };
}
function earliestAfter(instants, now) {
  const later = instants.filter(
    (instant) => instant !== null && instant > now && Number.isFinite(instant)
  );
  return later.length === 0 ? null : Math.min(...later);
}

export {
  readPolicy,
  scopeOf,
  readSignOffs,
  declaredVersions,
  assessNeeds,
  isUnverifiable,
  decide
};
