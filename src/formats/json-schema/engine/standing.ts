import { type Branch, valuesOfType } from "./branch.js";
import { evaluate, every } from "./evaluate.js";
import { domains, type Formula, type Literal } from "./formula.js";
import type { Solver } from "./answer.js";

/** 1: holds in every value of this branch. -1: in none. 0: not known without looking closer. Sound, never complete. */
export type Standing = 1 | 0 | -1;

const deepestLook = 8;

export function standingOf(solver: Solver, branch: Branch, literal: Literal, depth = 0): Standing {
  solver.budget.spend();
  if (branch.taken.has(literal) || branch.open.has(literal)) return 1;
  if (branch.taken.has(-literal) || branch.open.has(-literal)) return -1;
  const standing = standingOfShape(solver, branch, solver.arena.formula(literal), depth);
  if (literal > 0 || standing === 0) return standing;
  return standing === 1 ? -1 : 1;
}

function standingOfShape(solver: Solver, branch: Branch, shape: Formula, depth: number): Standing {
  const domain = domains[shape.kind];
  if (domain !== undefined && domain !== branch.type) return 1;
  switch (shape.kind) {
    case "true":
      return 1;
    case "type":
      return shape.types.has(branch.type) ? 1 : -1;
    case "enum":
      return valuesOfType(shape.values, branch.type).length > 0 ? 0 : -1;
    case "all": {
      if (depth > deepestLook) return 0;
      let standing: Standing = 1;
      for (const part of shape.parts) {
        const inner = standingOf(solver, branch, part, depth + 1);
        if (inner === -1) return -1;
        if (inner === 0) standing = 0;
      }
      return standing;
    }
    case "property":
      return standingOfProperty(solver, branch, shape);
    default:
      return 0;
  }
}

/** A discriminator: its value comes from a list, so what a branch says of it can be tried value by value. */
function standingOfProperty(
  solver: Solver,
  branch: Branch,
  { name, schema }: Extract<Formula, { kind: "property" }>,
): Standing {
  const required = solver.arena.atom({ kind: "required", name });
  if (branch.taken.has(-required)) return 1;
  const values = branch.listed.get(name);
  if (!values) return 0;
  const truths = values.map((value) => evaluate(solver, schema, value));
  if (every(truths) === true) return 1;
  const never = truths.every((truth) => truth === false);
  return never && branch.taken.has(required) ? -1 : 0;
}
