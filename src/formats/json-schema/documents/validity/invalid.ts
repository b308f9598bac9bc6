import { memoByObject } from "../../../../algorithms/memo.js";
import { nearest } from "../../../../algorithms/nearest.js";
import type { Flaw } from "../../../../model/location.js";
import {
  describe,
  duplicateMembers,
  type Member,
  type Node,
  type ObjectNode,
} from "../../../../source/node.js";
import { valueText } from "../value-text.js";
import { countingMembers } from "../counting-members.js";
import type { SchemaDocument } from "../library.js";
import { below, type Place, rootOf } from "../place.js";
import { namesTo } from "./left-out.js";
import { nameList, type Objection, regularExpression, type Standard } from "./expectations.js";
import { otherKinds } from "./other-kinds.js";
import { shapeOf } from "./keywords.js";

/** More cannot be compared with those of the other side in time. */
export const mostFaults = 2000;

/**
 * What the meta-schema of its own draft refuses in a schema document, as faults with places. The same as asking a validator
 * to load it, with two allowances: where the file names no draft, what any draft allows is let through, and so is a
 * pattern that some validator in use compiles.
 */
export function invalidIn(document: SchemaDocument): readonly Invalid[] {
  const reading = new Reading(document);
  reading.kind();
  reading.schema(rootOf(document));
  reading.end();
  return reading.faults;
}

/** A fault that is the same wherever its element stands in the text. */
export interface Invalid extends Flaw {
  /** What no validator reads; absent where it is plain what the schema means. */
  readonly node?: Pick<Node, "start" | "end">;
  /** The whole file is of another kind. */
  readonly whole?: true;
}

class Reading {
  readonly faults: Invalid[] = [];
  /** YAML's aliases stand in several places. */
  private readonly seen = new Set<Node>();

  constructor(private readonly document: SchemaDocument) {}

  /** What is a document of another kind must not be read as a schema without constraints. */
  kind(): void {
    const { root, declared } = this.document;
    if (root.kind !== "object" || declared) return;
    for (const key of otherKinds) {
      const version = root.get(key);
      if (version?.kind === "string" && !root.get("$schema"))
        this.fault(
          `this is a document of the kind ${JSON.stringify(key)} ${version.value}, and no JSON Schema: write the schemas in it to files of their own`,
          version,
          { plain: false, kind: "whole" },
        );
    }
  }

  /** Which of more faults base has too cannot be told: then none of them is let through. */
  end(): void {
    if (this.faults.length >= mostFaults) this.faults.unshift(uncounted(this.document));
  }

  schema(place: Place, allowsBoolean = false): void {
    const { node, dialect } = place;
    if (this.faults.length >= mostFaults || this.seen.has(node)) return;
    if (node.kind === "boolean") {
      if (dialect === "draft-04" && !allowsBoolean && this.document.declared)
        this.object("a schema", {
          node,
          expected: "an object (true and false are schemas since draft-06)",
          plain: true,
        });
      return;
    }
    if (node.kind !== "object") {
      this.object("a schema", { node, ...noSchema(node) });
      return;
    }
    this.seen.add(node);
    this.twins(node);
    for (const { key, value } of countingMembers(node)) this.keyword(place, key, value);
  }

  private keyword(place: Place, key: string, value: Node): void {
    const shape = shapeOf(key, place.dialect);
    if (!shape) return;
    const shown = JSON.stringify(key);
    if (shape.holds === "value") this.hold(shown, shape.is(value, this.standard(place)));
    else if (shape.holds === "schemas") this.list(place, key, value);
    else if (shape.holds === "schemaOrSchemas" && value.kind === "array") this.list(place, key, value);
    else if (shape.holds === "schema" || shape.holds === "schemaOrSchemas") this.single(place, key, value);
    else if (value.kind !== "object") this.object(shown, { node: value, expected: "an object" });
    else this.map(place, key, { map: value, holds: shape.holds });
  }

  private single(place: Place, key: string, value: Node): void {
    if (value.kind === "object" || value.kind === "boolean")
      this.schema(below(place, value), key.startsWith("additional"));
    else if (value.kind === "array" && key === "items")
      this.object('"items"', {
        node: value,
        expected: 'one schema (since 2020-12 a list is written under "prefixItems")',
      });
    else this.object(JSON.stringify(key), { node: value, ...noSchema(value) });
  }

  private list(place: Place, key: string, value: Node): void {
    const expected = "a list of at least one schema";
    if (value.kind !== "array" || value.items.length === 0)
      this.object(JSON.stringify(key), { node: value, expected, ...(key === "items" && { plain: true }) });
    else for (const item of value.items) this.schema(below(place, item));
  }

  private map(
    place: Place,
    key: string,
    { map, holds }: { readonly map: ObjectNode; readonly holds: "schemaMap" | "schemaOrNames" | "names" },
  ): void {
    this.twins(map);
    for (const member of countingMembers(map)) {
      const { value } = member;
      const shown = `${JSON.stringify(member.key)} under ${JSON.stringify(key)}`;
      if (key === "patternProperties") {
        const written: Node = { kind: "string", value: member.key, start: member.start, end: member.end };
        this.hold('a name under "patternProperties"', regularExpression(written, this.standard(place)));
      }
      if (holds === "names" || (holds === "schemaOrNames" && value.kind === "array"))
        this.hold(shown, nameList(value, this.standard(place)));
      else if (value.kind === "object" || value.kind === "boolean") this.schema(below(place, value));
      else this.object(shown, { node: value, ...noSchema(value) });
    }
  }

  /** Of a name that is written twice, parsers keep the last without a word. */
  private twins(node: ObjectNode): void {
    const duplicates = duplicateMembers(node);
    if (duplicates.length === 0) return;
    const textOf = memoByObject(valueText);
    const sayings = new Map<string, { first?: Member; other?: Member }>(
      duplicates.map(({ key }) => [key, {}]),
    );
    for (const member of node.members) {
      const saying = sayings.get(member.key);
      if (!saying) continue;
      saying.first ??= member;
      if (!saying.other && textOf(member.value) !== textOf(saying.first.value)) saying.other = member;
    }
    for (const twin of duplicates) {
      const { first, other: second } = sayings.get(twin.key) ?? {};
      const other = first && textOf(twin.value) === textOf(first.value) ? second : first;
      if (!other) continue;
      const { line } = this.document.text.rangeOf(other.start, other.end);
      this.fault(
        `${JSON.stringify(twin.key)} is written twice in one object, here and in line ${String(line)}, and says two things: validators keep the last and drop the other; remove one of them`,
        twin,
        { plain: true, kind: "twins", written: textOf(twin.value) + textOf(other.value) },
      );
    }
  }

  private standard({ dialect }: Place): Standard {
    return { dialect, declared: this.document.declared };
  }

  private hold(what: string, objection: Objection | undefined): void {
    if (objection) this.object(what, objection);
  }

  private object(what: string, { node, expected, candidates, plain }: Objection): void {
    const meant = node.kind === "string" && candidates ? nearest(node.value, candidates) : undefined;
    const hint = meant === undefined ? "" : `; did you mean ${JSON.stringify(meant)}?`;
    this.fault(`${what} is ${describe(node)}: expected ${expected}${hint}`, node, {
      plain: plain ?? false,
      kind: what,
    });
  }

  private fault(
    message: string,
    { start, end }: Pick<Node, "start" | "end">,
    { plain, kind, written }: { readonly plain: boolean; readonly kind: string; readonly written?: string },
  ): void {
    if (this.faults.length >= mostFaults) return;
    const { root, text } = this.document;
    this.faults.push({
      message,
      location: text.locate(start, end),
      key: JSON.stringify([kind, ...namesTo(root, start)]),
      ...(written !== undefined && { written }),
      ...(!plain && { node: { start, end } }),
      ...(kind === "whole" && { whole: true as const }),
    });
  }
}

/** A fault of a file with more faults than are compared with those of the other side. */
export function uncounted({ root, text }: SchemaDocument): Invalid {
  return {
    message: `${String(mostFaults)} places of this file or more cannot be read: repair them, since no more are compared with base`,
    location: text.locate(root.start, root.end),
    key: "uncounted",
    whole: true,
  };
}

function noSchema(node: Node): Pick<Objection, "expected"> {
  const expected = "a schema: an object, true or false";
  const isQuoted = node.kind === "string" && ["true", "false"].includes(node.value);
  return { expected: isQuoted ? `${expected}, without quotes` : expected };
}
