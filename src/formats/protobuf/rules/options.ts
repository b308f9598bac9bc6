import type { ElementPath } from "../../../model/change.js";
import { readsWith } from "../../../model/outcome.js";
import { defineRule, type Difference } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import { rangeOptions } from "../model/facts/declarations.js";
import { plainOptions } from "../model/facts/plain-options.js";
import { optionTexts } from "../model/options.js";
import type { Message, ProtoFile } from "../model/descriptor.js";
import type { OptionNode, Span } from "../syntax/ast.js";
import { pairValues } from "../matching/pair-values.js";
import { locationOf } from "../rule-kinds/location.js";

interface Owner {
  readonly element: ElementPath;
  readonly file: ProtoFile;
  readonly at: Span;
  readonly options: readonly OptionNode[];
}

export const options = defineRule<Matched, readonly string[]>({
  id: "protobuf/options",
  title: "Custom option or deprecation changed",
  why: "Decoders do not look at them. Validators, gateways and generators may: `deprecated` makes compilers warn, and rules of protovalidate decide what a service accepts.",
  remedy: "Review what reads the option. A stricter validation rule can refuse data that the schema allows.",
  surfaces: ["wire", "json"],
  *differences(matched) {
    for (const [base, head] of owners(matched)) {
      const from = plainOptions(base.options);
      const to = plainOptions(head.options);
      if (JSON.stringify(from) === JSON.stringify(to)) continue;
      const span = () =>
        head.options.find((option) => !from.includes(optionTexts([option])[0] ?? ""))?.at ?? head.at;
      const difference: Difference<readonly string[]> = {
        ...locationOf({ base, head }, span),
        base: from,
        head: to,
      };
      yield difference;
    }
  },
  reads: () => readsWith("decoders ignore these options; what interprets them may not"),
  message({ base, head }) {
    const gone = base?.filter((text) => !head?.includes(text)) ?? [];
    const fresh = head?.filter((text) => !base?.includes(text)) ?? [];
    const parts = [
      ...gone.map((text) => `without ${short(text)}`),
      ...fresh.map((text) => `with ${short(text)}`),
    ];
    return `options changed: now ${parts.join(", ")}`;
  },
  shape: (texts) => texts,
});

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function* owners({
  base,
  head,
  messages,
  enums,
  services,
  rpcs,
  altered,
}: Matched): Generator<readonly [Owner, Owner]> {
  const ofFile = (file: ProtoFile): Owner => ({
    element: [],
    file,
    at: file.node.packageAt ?? { start: 0, end: 0 },
    options: file.options,
  });
  yield [ofFile(base), ofFile(head)];
  for (const pair of [...messages, ...enums, ...services, ...altered]) {
    if (pair.base && pair.head) yield [pair.base, pair.head];
  }
  for (const pair of enums) {
    for (const { base: from, head: to } of pairValues(pair)) {
      if (from && to && mayDiffer(from.node, to.node)) yield [ofValue(from), ofValue(to)];
    }
  }
  for (const { base: from, head: to } of rpcs) {
    if (from && to) yield [ofRpc(from), ofRpc(to)];
  }
  for (const { base: from, head: to } of messages) yield* insideMessages(from, to);
}

/** Enums have thousands of values, and hardly one of them has options. */
function mayDiffer(...nodes: readonly { readonly options: readonly OptionNode[] }[]): boolean {
  return nodes.some(({ options }) => options.length > 0);
}

function ofValue({
  element,
  node,
  enum: type,
}: {
  element: ElementPath;
  node: { at: Span; options: readonly OptionNode[] };
  enum: { file: ProtoFile };
}): Owner {
  return { element, file: type.file, at: node.at, options: node.options };
}

function ofRpc({ element, node, service }: Matched["rpcs"][number]["base"] & object): Owner {
  return { element, file: service.file, at: node.at, options: node.options };
}

function* insideMessages(
  base: Matched["messages"][number]["base"],
  head: Matched["messages"][number]["head"],
): Generator<readonly [Owner, Owner]> {
  if (!base || !head) return;
  for (const oneof of base.oneofs) {
    const twin = head.oneofs.find(({ name }) => name === oneof.name);
    const owner = (of: typeof oneof): Owner => ({
      element: [...of.message.element, of.name],
      file: of.message.file,
      at: of.node.at,
      options: of.node.options,
    });
    if (twin) yield [owner(oneof), owner(twin)];
  }
  const ranges = (message: Message): Owner => ({
    ...message,
    at: message.node.extensionRanges[0]?.at ?? message.at,
    options: rangeOptions(message),
  });
  yield [ranges(base), ranges(head)];
}
