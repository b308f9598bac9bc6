import type { Json, Obj, Schemas } from "./random-files.js";

/** A definition where it stands: its file, and the namespace around it. */
interface Site {
  readonly path: string;
  readonly node: Obj;
  readonly space: string;
  readonly name: string;
}

/**
 * Names resolved by the book, apart from the sources: a file's own definitions, then the nearest. `undefined` from
 * `flatten`: the file has a fault (a name of nobody, of several of which one changes, or two definitions of one name).
 */
export class FileSet {
  private readonly sites: Site[] = [];
  private counterpart: FileSet | undefined;

  constructor(files: Schemas) {
    for (const [path, schema] of Object.entries(files)) this.collect(schema, path, "");
  }

  /** Both sides of a comparison: a name of several files is a fault where one of them changes. */
  static pair(base: Schemas, head: Schemas): readonly [FileSet, FileSet] {
    const sides = [new FileSet(base), new FileSet(head)] as const;
    [sides[0].counterpart, sides[1].counterpart] = [sides[1], sides[0]];
    return sides;
  }

  /** The file as one schema that needs no other. */
  flatten(path: string): Json | undefined {
    const root = this.sites.find((site) => site.path === path);
    if (!root) return undefined;
    const closure = this.closure(root);
    if (!closure) return undefined;
    const texts = new Map<string, string>();
    for (const site of closure) {
      const text = this.own(site);
      if ((texts.get(site.name) ?? text) !== text) return undefined;
      texts.set(site.name, text);
    }
    const written = new Set<string>();
    const write = (json: Json, at: Site): Json => {
      if (Array.isArray(json)) return json.map((branch) => write(branch, at));
      if (typeof json === "object" && json !== null && !("name" in json && "type" in json && isNamed(json)))
        return Object.fromEntries(
          Object.entries(json).map(([key, value]) => [
            key,
            key === "type" && typeof value === "string" && /^(array|map)$/.test(value)
              ? value
              : /^(items|values|type)$/.test(key)
                ? write(value, at)
                : value,
          ]),
        );
      if (typeof json === "string" && isPrimitive(json)) return json;
      const site = this.siteOf(json, at);
      if (!site) throw new Error(`nothing stands for ${JSON.stringify(json)} in ${at.path}`);
      if (written.has(site.name)) return bookName(site.name);
      written.add(site.name);
      const { node } = site;
      const rest = Array.isArray(node.fields)
        ? { fields: node.fields.map((field) => write(field, site)) }
        : { symbols: node.symbols ?? [] };
      return { type: node.type ?? "", name: bookName(site.name), ...aliasesOf(site), ...rest };
    };
    return write(root.node, root);
  }

  private collect(json: Json, path: string, space: string): void {
    if (typeof json !== "object" || json === null) return;
    if (Array.isArray(json)) {
      for (const branch of json) this.collect(branch, path, space);
      return;
    }
    let inner = space;
    if (isNamed(json)) {
      inner = typeof json.namespace === "string" ? json.namespace : space;
      this.sites.push({ path, node: json, space: inner, name: full(json.name as string, inner) });
      for (const field of Array.isArray(json.fields) ? json.fields : [])
        this.collect((field as Obj).type ?? "", path, inner);
      return;
    }
    for (const key of ["items", "values"]) if (json[key] !== undefined) this.collect(json[key], path, inner);
  }

  /** What a definition or a name means at a place; undefined: nothing, or more than one thing. */
  private siteOf(json: Json, at: Site): Site | undefined {
    if (typeof json !== "string") return this.sites.find(({ node }) => node === json);
    const names = json.includes(".") ? [json] : [...new Set([full(json, at.space), json])];
    for (const name of names) {
      const own = this.sites.find((site) => site.path === at.path && site.name === name);
      if (own) return own;
    }
    for (const name of names) {
      const others = this.sites.filter((site) => site.name === name);
      if (others.length === 0) continue;
      const [first] = nearestTo(at.path, others);
      return first;
    }
    return undefined;
  }

  /** Candidates that are equal in themselves and differ in what they reach. */
  private unlike(json: Json, at: Site): boolean {
    const site = this.siteOf(json, at);
    if (typeof json !== "string" || !site || site.path === at.path) return false;
    const others = nearestTo(
      at.path,
      this.sites.filter(({ name }) => name === site.name),
    );
    const meanings = others.map((other) => this.meaning(other));
    const readable = meanings.filter((meaning) => meaning !== undefined);
    if (new Set(readable).size < 2) return false;
    return others.some(
      (other, place) =>
        meanings[place] !== undefined && this.counterpart?.meaningAt(other) !== meanings[place],
    );
  }

  private meaningAt({ path, name }: Site): string | undefined {
    const site = this.sites.find((other) => other.path === path && other.name === name);
    return site && this.meaning(site);
  }

  /** A definition with all that it reaches; undefined where its file, or one that it refers to, leads nowhere. */
  private meaning(site: Site): string | undefined {
    const files = [...this.filesOf(site)];
    const inside = this.sites.filter(({ path }) => files.includes(path));
    if (inside.some((other) => innerTypes(other.node).some((inner) => !this.siteOf(inner, other))))
      return undefined;
    return JSON.stringify((this.reach(site) ?? []).map((inner) => this.own(inner)).sort());
  }

  private closure(root: Site): readonly Site[] | undefined {
    // A parser takes whole files: what else they define must resolve too.
    for (const path of this.filesOf(root))
      for (const site of this.sites.filter((other) => other.path === path))
        for (const inner of innerTypes(site.node))
          if (!this.siteOf(inner, site) || this.unlike(inner, site)) return undefined;
    return this.reach(root);
  }

  private filesOf(root: Site): ReadonlySet<string> {
    const paths = new Set([root.path]);
    for (const path of paths)
      for (const site of this.sites.filter((other) => other.path === path))
        for (const inner of innerTypes(site.node)) {
          const target = this.siteOf(inner, site);
          if (target) paths.add(target.path);
        }
    return paths;
  }

  private reach(root: Site): readonly Site[] | undefined {
    const sites = new Set([root]);
    for (const site of sites)
      for (const inner of innerTypes(site.node)) {
        const target = this.siteOf(inner, site);
        if (!target) return undefined;
        sites.add(target);
      }
    return [...sites];
  }

  /** A definition by itself, with full names for what it mentions. */
  private own(site: Site): string {
    return JSON.stringify([
      site.name,
      site.node.type,
      site.node.symbols ?? "",
      aliasesOf(site),
      shape(site.node.fields ?? "", (json) => this.nameAt(json, site)),
    ]);
  }

  private nameAt(json: Json, at: Site): string {
    if (typeof json !== "string") return this.sites.find(({ node }) => node === json)?.name ?? "";
    const names = json.includes(".") ? [json] : [full(json, at.space), json];
    const own = names.find((name) => this.sites.some((site) => site.path === at.path && site.name === name));
    return own ?? names.find((name) => this.sites.some((site) => site.name === name)) ?? json;
  }
}

function shape(json: Json, nameOf: (json: Json) => string): Json {
  if (Array.isArray(json)) return json.map((inner) => shape(inner, nameOf));
  if (typeof json === "string") return json === "" || isPrimitive(json) ? json : nameOf(json);
  if (typeof json !== "object" || json === null) return json;
  if (isNamed(json)) return nameOf(json);
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      /^(type|items|values)$/.test(key) && value !== "array" && value !== "map"
        ? shape(value, nameOf)
        : value,
    ]),
  );
}

/** The named types that a definition itself mentions: names and inline definitions. */
function innerTypes(node: Obj): readonly Json[] {
  const types: Json[] = [];
  const visit = (json: Json): void => {
    if (Array.isArray(json)) json.forEach(visit);
    else if (typeof json === "string") {
      if (!isPrimitive(json)) types.push(json);
    } else if (typeof json === "object" && json !== null) {
      if (isNamed(json)) types.push(json);
      else visit(json.items ?? json.values ?? "int");
    }
  };
  for (const field of Array.isArray(node.fields) ? node.fields : []) visit((field as Obj).type ?? "int");
  return types;
}

/** The nearest by walking up: what stands in the folder itself, else what stands anywhere below it. */
function nearestTo(from: string, sites: readonly Site[]): readonly Site[] {
  for (let folder = parent(from); ; folder = parent(folder.slice(0, -1))) {
    const direct = sites.filter(({ path }) => parent(path) === folder);
    if (direct.length > 0) return inOrder(direct);
    const below = sites.filter(({ path }) => path.startsWith(folder));
    if (below.length > 0) return inOrder(below);
    if (folder === "") return [];
  }
}

function inOrder(sites: readonly Site[]): readonly Site[] {
  return [...sites].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function parent(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function full(name: string, space: string): string {
  return space === "" ? name : `${space}.${name}`;
}

/** The null namespace has a name here: inside others it could not be written. */
function bookName(name: string): string {
  return name.includes(".") ? name : `nil.${name}`;
}

/** In full, as the book writes names. */
function aliasesOf({ node, space }: Site): Obj {
  if (!Array.isArray(node.aliases)) return {};
  return { aliases: node.aliases.map((alias) => bookName(full(alias as string, space))) };
}

function isNamed(json: Obj): boolean {
  return json.type === "record" || json.type === "enum";
}

function isPrimitive(name: string): boolean {
  return ["null", "int", "long", "string", "bytes", "double"].includes(name);
}
