import type { Node } from "../../../source/node.js";
import type { Library, SchemaDocument } from "../documents/library.js";
import { documentOf } from "../documents/documents.js";
import { rootOf } from "../documents/place.js";
import { bounded, shares } from "../values/budget.js";
import { closureOf, mayCloseToNothing } from "../engine/closure.js";
import { inhabitedIn } from "../engine/decide.js";
import { compilerOf } from "../engine/compile.js";
import type { Theory } from "../engine/theory.js";
import { type Literal, top } from "../engine/formula.js";
import { type Means, type Validator, validatorOf } from "../ajv/validator.js";

/** A parsed schema of one side with everything it may refer to. */
export interface Contract {
  readonly library: Library;
  readonly document: SchemaDocument;
}

/** One schema in one comparison. */
export interface Schema {
  readonly contract: Contract;
  /** Every instance that it allows. */
  readonly literal: Literal;
  /** The instances in which only declared names occur. */
  declared(): Literal;
  /** Whether the schema may have objects of which nothing would be left. */
  mayCloseToNothing(): boolean;
  /** The same as `declared`, but such objects are not closed. */
  declaredWhereAnyIs(): Literal;
  /** Ajv over the documents as they are written. */
  validator(): Promise<Validator>;
}

/** A side, read as logic. */
export function schemaOf(
  theory: Theory & Means,
  contract: Contract,
  steps: number = shares.compiling,
): Schema {
  const { library, document } = contract;
  const root = rootOf(document);
  const compiler = compilerOf(theory.arena, theory.budget, library, document);
  const read = bounded(theory.budget, Math.min(steps, shares.compiling), `reading ${document.path}`, () =>
    compiler.compile(root),
  );
  let validator: Promise<Validator> | undefined;
  let declared: Literal | undefined;
  let open: Literal | undefined;
  let mayClose: boolean | undefined;
  const inhabited = (literal: Literal) => inhabitedIn(theory, literal);
  return {
    contract,
    literal: "done" in read ? read.done : unreadSchema(theory, read.because),
    declared: () => ("done" in read ? (declared ??= closureOf(compiler, theory.patterns, root)) : top),
    mayCloseToNothing: () => (mayClose ??= mayCloseToNothing(compiler.documents)),
    declaredWhereAnyIs: () =>
      "done" in read ? (open ??= closureOf(compiler, theory.patterns, root, inhabited)) : top,
    validator: () => (validator ??= validatorOf(library, document, theory)),
  };
}

/** A schema that could not be read to its end: equal to no other, so nothing is proved of it. */
function unreadSchema({ arena }: Theory, because: string): Literal {
  return arena.atom({ kind: "opaque", text: `unread ${String(arena.size())}`, because });
}

/** A side in which one document is another one. */
export function replaced(
  { library, document }: Contract,
  path: string,
  root: Node,
  otherwise: readonly SchemaDocument[],
): Contract {
  const current = library.documents.get(path) ?? document;
  // What only stands twice while one of several changes is made is no doubt of anybody's.
  const { repeated } = current;
  const changed = { ...documentOf(current.text, root, current.settings), otherwise, repeated };
  const documents = new Map(library.documents).set(path, changed);
  const byUri = new Map(
    [...library.byUri].map(([uri, owners]): [string, readonly SchemaDocument[]] => [
      uri,
      owners.map((owner) => (owner.path === path ? changed : owner)),
    ]),
  );
  const other = { ...library, documents, byUri };
  return { library: other, document: path === document.path ? changed : document };
}
