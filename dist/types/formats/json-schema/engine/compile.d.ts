import type { Library, SchemaDocument } from "../documents/library.js";
import type { Budget } from "../values/budget.js";
import { type Compiler } from "./compiler.js";
import type { Arena } from "./arena.js";
export declare function compilerOf(arena: Arena, budget: Budget, library: Library, root: SchemaDocument): Compiler;
