var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  readPolicy: () => readPolicy
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_SWEA2NZY = require("./chunk-SWEA2NZY.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_JMWKYBID = require("./chunk-JMWKYBID.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
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
  const steps = file.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === void 0) return void 0;
  }
  return steps.join("/");
}
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
var mostFiles = 2e3;
async function importCatalogues(tip, parts, policy) {
  const globs = (key) => parts.flatMap(({ raw }) => (0, import_chunk_CQYIVTKC.listOf)(raw.imports?.[key]));
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
  const files = [...tip.entries].filter(([path, { mode }]) => mode.startsWith("100") && (0, import_chunk_2U3Y2XJN.anyFileMatches)(globs, path)).map(([path]) => path).sort().slice(0, mostFiles);
  if (files.length === 0) return [];
  await tip.load(files);
  const read = await (0, import_chunk_BC5NJ46V.yamlStreamReader)();
  return files.flatMap((file) => {
    const loaded = tip.read(file);
    if ("fault" in loaded) {
      faults.push((0, import_chunk_BC5NJ46V.configFault)("GV008", loaded.fault, { file, side: tip.side }));
      return [];
    }
    const source = (0, import_chunk_BC5NJ46V.textOf)(file, tip.side, loaded.text);
    try {
      return read(source).map((node) => ({
        file,
        value: (0, import_chunk_GFNJPLMO.plain)(node),
        location: source.locate(node.start, node.start)
      }));
    } catch (error) {
      if (!(error instanceof import_chunk_BC5NJ46V.ReadError)) throw error;
      faults.push((0, import_chunk_BC5NJ46V.configFault)("GV001", error.message, error.location));
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
function last(parts, key) {
  return parts.findLast(({ raw }) => raw[key] !== void 0)?.raw[key];
}
function contractsOf(part) {
  return (part.raw.contracts ?? []).map(({ files, ignore, owner, elements, ...rest }, i) => ({
    ...rest,
    files: (0, import_chunk_CQYIVTKC.listOf)(files),
    ignore: (0, import_chunk_CQYIVTKC.listOf)(ignore),
    owners: (0, import_chunk_CQYIVTKC.listOf)(owner),
    elements: (elements ?? []).map(({ owner: owners, ...element }, j) => ({
      ...element,
      owners: (0, import_chunk_CQYIVTKC.listOf)(owners),
      location: part.at("contracts", i, "elements", j)
    })),
    location: part.at("contracts", i)
  }));
}
function enforcementsOf({ raw }) {
  const { enforce } = raw;
  if (enforce === void 0) return [];
  if (typeof enforce === "string") return [{ files: ["**"], enforce }];
  return enforce.map((rule) => ({ files: (0, import_chunk_CQYIVTKC.listOf)(rule.files), enforce: rule.enforce }));
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
      from: (0, import_chunk_JMWKYBID.startOf)(from) ?? Infinity,
      to: (0, import_chunk_JMWKYBID.untilOf)(to) ?? -Infinity,
      deputy
    }))
  }));
}
function consumersOf(part) {
  return (part.raw.consumers ?? []).map(({ owner, ack, ...consumer }, i) => ({
    ...consumer,
    owners: (0, import_chunk_CQYIVTKC.listOf)(owner),
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
    until: (0, import_chunk_JMWKYBID.untilOf)(waiver.expires) ?? -Infinity,
    location: part.at("waivers", i)
  }));
}
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
  const { compileCalendar, duplicates } = await Promise.resolve().then(() => __toESM(require("./compile-MNQ56Z6B.js")));
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
    const read2 = await (0, import_chunk_SWEA2NZY.readPart)(tip, path, "calendar");
    return "faults" in read2 ? read2 : fromPart(read2.part, maxAge, at2);
  }
  const { readIcs } = await Promise.resolve().then(() => __toESM(require("./read-NIGSNPGV.js")));
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
  const taken = asOf === void 0 ? void 0 : (0, import_chunk_3D3IUTLF.readInstant)(asOf);
  if (taken && "instant" in taken)
    return { copy: { asOf: taken.instant, maxAge: (0, import_chunk_3D3IUTLF.durationMillis)(maxAge) ?? 0, location }, faults: [] };
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
        ...approvers !== void 0 && { approvers: (0, import_chunk_CQYIVTKC.listOf)(approvers) },
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
        faults.push((0, import_chunk_BC5NJ46V.configFault)("GV006", message, at2));
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
        return [(0, import_chunk_BC5NJ46V.configFault)("GV006", `${handle} is written twice, first in ${first}: keep one`, at2)];
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
  for (const [role, path] of rolesIn(raw)) if ((0, import_chunk_CQYIVTKC.isHandle)(role)) yield [role, path];
}
function* each(handles, path) {
  for (const [i, handle] of (0, import_chunk_CQYIVTKC.listOf)(handles).entries())
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
    const hint = (0, import_chunk_BC5NJ46V.didYouMean)(handle, declared) || ": list its members under teams:, or write {github: true} there";
    return [
      (0, import_chunk_BC5NJ46V.configFault)(
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
      ([role, path]) => (0, import_chunk_CQYIVTKC.isBoard)(role) ? [[(0, import_chunk_CQYIVTKC.boardOf)(role), path]] : []
    ),
    ...(part.raw.contracts ?? []).flatMap(
      ({ elements }, i) => (elements ?? []).flatMap(
        ({ boards }, j) => (boards ?? []).map((board, k) => [board, ["contracts", i, "elements", j, "boards", k]])
      )
    )
  ];
  return named.flatMap(([board, path]) => {
    if (declared.includes(board)) return [];
    const hint = (0, import_chunk_BC5NJ46V.didYouMean)(board, declared) || ": declare it under boards: of the policy";
    return [(0, import_chunk_BC5NJ46V.configFault)("GV007", `no board ${JSON.stringify(board)}${hint}`, part.at(...path))];
  });
}
function impossibleDates(part) {
  const { raw } = part;
  const dates = [
    ...(raw.waivers ?? []).map(({ expires }, i) => [expires, ["waivers", i, "expires"]]),
    ...(raw.contracts ?? []).flatMap(({ expires, elements }, i) => [
      [expires, ["contracts", i, "expires"]],
      ...(elements ?? []).map(
        ({ frozen }, j) => [frozen?.until, ["contracts", i, "elements", j, "frozen", "until"]]
      )
    ]),
    ...Object.entries(raw.people ?? {}).flatMap(
      ([handle, { away }]) => (away ?? []).flatMap(({ from, to }, i) => [
        [from, ["people", handle, "away", i, "from"]],
        [to, ["people", handle, "away", i, "to"]]
      ])
    )
  ];
  const missing = (raw.contracts ?? []).flatMap(
    ({ status, expires }, i) => status === "experimental" && expires === void 0 ? [
      (0, import_chunk_BC5NJ46V.configFault)(
        "GV004",
        "an experimental contract needs expires:, so that it ends",
        part.at("contracts", i, "status")
      )
    ] : []
  );
  const unreal = dates.flatMap(([text, path]) => {
    if (text === void 0 || (0, import_chunk_JMWKYBID.startOf)(text) !== void 0 && (0, import_chunk_JMWKYBID.untilOf)(text) !== void 0) return [];
    return [(0, import_chunk_BC5NJ46V.configFault)("GV003", `${JSON.stringify(text)} is not a day of the calendar`, part.at(...path))];
  });
  return [...missing, ...unreal];
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
    (path) => (0, import_chunk_BC5NJ46V.configFault)("GV004", "unowned: default-owner needs defaultOwner: to name one", part.at(...path))
  );
}
async function readPolicy(tip, config = import_chunk_SWEA2NZY.configPath) {
  if (config !== import_chunk_SWEA2NZY.configPath && !tip.entries.has(config))
    return {
      faults: [(0, import_chunk_BC5NJ46V.configFault)("GV001", `there is no ${config} on the governed branch`, { file: config })]
    };
  const { parts, central, faults } = await (0, import_chunk_SWEA2NZY.readParts)(tip, config);
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
  return (0, import_chunk_BC5NJ46V.configFault)(code, message, location);
}
async function readCodeowners(tip) {
  const path = import_chunk_SWEA2NZY.codeownersPaths.find((candidate) => tip.entries.has(candidate));
  if (path === void 0) return [];
  await tip.load([path]);
  const loaded = tip.read(path);
  return "text" in loaded ? (0, import_chunk_SWEA2NZY.codeownersOf)((0, import_chunk_BC5NJ46V.textOf)(path, tip.side, loaded.text)) : [];
}
function sectionsTwice(parts) {
  const once = ["policy", "defaults", "timezone", "regionMode", "imports", "enforce"];
  return once.flatMap((key) => {
    const [first, second] = parts.filter(({ raw }) => raw[key] !== void 0);
    if (!first || !second) return [];
    const message = `${key}: stands in ${first.file} too: keep it in one file`;
    return [(0, import_chunk_BC5NJ46V.configFault)("GV005", message, second.at(key))];
  });
}
function namedFiles({ calendars = [], imports }) {
  const named = calendars.flatMap(({ file, ics }) => file ?? ics ?? []);
  return [...named, ...(0, import_chunk_CQYIVTKC.listOf)(imports?.backstage), ...(0, import_chunk_CQYIVTKC.listOf)(imports?.odcs)];
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
    include: parts.flatMap(({ raw }) => (0, import_chunk_CQYIVTKC.listOf)(raw.include)),
    ignore: parts.flatMap(({ raw }) => (0, import_chunk_CQYIVTKC.listOf)(raw.ignore)),
    enforce: parts.flatMap(enforcementsOf),
    ...unowned && { unowned },
    defaultOwners: (0, import_chunk_CQYIVTKC.listOf)(defaultOwner),
    codeowners,
    teams: new Map(parts.flatMap(teamsOf).map((team) => [team.handle.toLowerCase(), team])),
    people: new Map(parts.flatMap(peopleOf).map((person) => [person.handle.toLowerCase(), person])),
    consumers: parts.flatMap(consumersOf),
    calendar,
    rules: parts.flatMap(rulesOf),
    table: Object.assign({}, ...parts.map(({ raw }) => raw.policy ?? {})),
    waivers: parts.flatMap(waiversOf),
    signoff: last(parts, "signoff") ?? {},
    closeGuard: (0, import_chunk_3D3IUTLF.durationMillis)(clock?.closeGuard ?? "PT0S") ?? 0,
    minRemaining: (0, import_chunk_3D3IUTLF.durationMillis)(clock?.minRemaining ?? "PT0S") ?? 0,
    governance: {
      owners: (0, import_chunk_CQYIVTKC.listOf)(governance?.owner),
      files: [...(0, import_chunk_CQYIVTKC.listOf)(governance?.files), ...parts.flatMap(({ raw }) => namedFiles(raw))]
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readPolicy
});
