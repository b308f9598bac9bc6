import type { Fault } from "../../../model/location.js";
import type { Snapshot } from "../../../model/snapshot.js";
import type { Node } from "../../../source/node.js";
import type { Text } from "../../../source/text.js";
import type { Dialect, DialectSettings } from "./dialect.js";

/** One file that holds a schema, with what can be referred to in it. */
export interface SchemaDocument {
  readonly path: string;
  readonly text: Text;
  readonly root: Node;
  readonly dialect: Dialect;
  /** Whether the file says itself that this is its dialect: by a `$schema` of a published draft. */
  readonly declared: boolean;
  readonly settings: DialectSettings;
  /** Where it was found: the base of its references unless it declares another with `$id`. */
  readonly retrieved: string;
  /** The base URI that the root declares, or `retrieved`. */
  readonly base: string;
  /** Bases that subschemas declare with their own `$id`. */
  readonly bases: ReadonlyMap<Node, string>;
  /** Dialects of embedded schema resources, each with those that are embedded in it and declare none. */
  readonly dialects: ReadonlyMap<Node, Dialect>;
  /** Schema resources by absolute URI without a fragment. */
  readonly resources: ReadonlyMap<string, Node>;
  /** Plain-name anchors: URI#name. */
  readonly anchors: ReadonlyMap<string, Node>;
  /** Dynamic anchors by name (`$recursiveAnchor: true` under the name ""), by the base URI of their resource. */
  readonly dynamic: ReadonlyMap<string, ReadonlyMap<string, Node>>;
  /** Of resources and anchors, the URIs that two different schemas declare: nobody can tell which is meant. */
  readonly repeated: ReadonlySet<string>;
  /** References as absolute URIs without their fragments, and as they are written. */
  readonly references: readonly { readonly uri: string; readonly written: string }[];
  readonly notes: readonly string[];
  /**
   * For a document in which one change was made: where its references may lead instead, when the change by itself took
   * their targets away. A definition that is renamed is then no failure of its own.
   */
  readonly otherwise?: readonly SchemaDocument[];
}

/** The schemas of one side that were loaded so far. */
export interface Library {
  readonly snapshot: Snapshot;
  readonly documents: Map<string, SchemaDocument>;
  readonly faults: Map<string, Fault>;
  /** What is wrong with a file and none of its faults, since the other side has it: key and place, by path. */
  readonly settled: Map<string, readonly string[]>;
  /** Documents by every absolute URI that leads to them; several where files declare the same `$id`. */
  readonly byUri: Map<string, readonly SchemaDocument[]>;
}
