import type { Arena } from "./arena.js";
import { domains, type Literal } from "./formula.js";
import { type JsonType, jsonTypes, typeOf } from "../values/value.js";

/** The types that values of a goal may have, as far as its parts say so at once: no branch is opened for another type. */
export class TypesLeft {
  private readonly types = new Map<Literal, ReadonlySet<JsonType>>();

  constructor(private readonly arena: Arena) {}

  of(goal: readonly Literal[]): readonly JsonType[] {
    return jsonTypes.filter((type) => goal.every((literal) => this.ofLiteral(literal).has(type)));
  }

  private ofLiteral(literal: Literal): ReadonlySet<JsonType> {
    let types = this.types.get(literal);
    if (types === undefined) {
      this.types.set(literal, every); // a reference may lead back here
      this.types.set(literal, (types = this.read(literal)));
    }
    return types;
  }

  private read(literal: Literal): ReadonlySet<JsonType> {
    const shape = this.arena.formula(literal);
    const isPositive = literal > 0;
    const domain = domains[shape.kind];
    if (domain !== undefined) return isPositive ? every : new Set([domain]);
    switch (shape.kind) {
      case "type":
        return isPositive ? shape.types : new Set(jsonTypes.filter((type) => !shape.types.has(type)));
      case "all":
        return isPositive ? new Set(this.of(shape.parts)) : every;
      case "lazy":
        return this.ofLiteral(isPositive ? shape.target() : -shape.target());
      case "enum":
        return isPositive ? new Set([...shape.values.values()].map(typeOf)) : every;
      default:
        return every;
    }
  }
}

const every: ReadonlySet<JsonType> = new Set(jsonTypes);
