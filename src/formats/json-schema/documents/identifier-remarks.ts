import type { SchemaDocument } from "./library.js";

interface Declared {
  readonly document: Pick<SchemaDocument, "base" | "retrieved" | "path">;
}

/** A schema in its place that has another `$id`: no instance knows it, and whoever refers to the former one finds nothing. */
export function identifierRemarks(
  { document: base }: Declared,
  { document: head }: Declared,
): readonly string[] {
  const [was, is] = [identifierIn(base), identifierIn(head)];
  if (was === is || base.path !== head.path) return [];
  if (was === undefined) return [`it has an $id now, ${is ?? ""}: its relative references begin there`];
  const now = is === undefined ? "gone" : is;
  return [`its $id was ${was} and is ${now}: a reference by the former one leads here no more`];
}

function identifierIn({ base, retrieved }: Declared["document"]): string | undefined {
  return base === retrieved ? undefined : base;
}
