import { byCodeUnits } from "../../algorithms/order.js";
import type { Handle } from "../../model/decision.js";
import type { Needs } from "../needs/needs.js";
import type { Impact } from "../needs/impact.js";

/** One changed contract with everybody who reads it. */
export interface ContractImpact {
  readonly contract: string;
  readonly consumers: readonly {
    readonly id: string;
    readonly owners: readonly Handle[];
    readonly tier?: number;
    readonly effect: Impact["effect"];
    readonly because: string;
    readonly changes: readonly string[];
  }[];
}

/** The answer to `impact`, by contract; those that are hurt first. */
export function impactReport({ impacts }: Pick<Needs, "impacts">): readonly ContractImpact[] {
  const contracts = [...new Set(impacts.map(({ contract }) => contract))].sort();
  return contracts.map((contract) => ({
    contract,
    consumers: impacts
      .filter((impact) => impact.contract === contract)
      .map(({ consumer: { id, owners, tier }, effect, because, changes }) => ({
        id,
        owners,
        ...(tier !== undefined && { tier }),
        effect,
        because,
        changes,
      }))
      .sort((a, b) => order[a.effect] - order[b.effect] || byCodeUnits(a.id, b.id)),
  }));
}

const order: Readonly<Record<Impact["effect"], number>> = { broken: 0, removed: 1, unknown: 2, reads: 3 };
/** The words for an effect on a reader: on an arrow from the contract, and in a sentence about the reader. */
const words: Readonly<Record<Impact["effect"], { readonly arrow: string; readonly verb: string }>> = {
  broken: { arrow: "breaks", verb: "is broken by" },
  removed: { arrow: "loses what it reads", verb: "loses what it reads in" },
  unknown: { arrow: "may break", verb: "may be broken by" },
  reads: { arrow: "reads on", verb: "still reads" },
};

/** "dashboard (@acme/finance) is broken by orders.avsc: it reads Order.email". */
export function impactSentence({ consumer: { id, owners }, effect, contract, because }: Impact): string {
  return `${id} (${owners.join(", ")}) ${words[effect].verb} ${contract}: ${because}`;
}

/** The same as a Mermaid graph for Markdown: contracts on the left, consumers on the right. */
export function impactGraph(report: readonly ContractImpact[]): string {
  const nodes = new Map<string, string>();
  const node = (text: string): string => {
    const id = nodes.get(text) ?? `n${String(nodes.size)}`;
    nodes.set(text, id);
    return `${id}["${label(text)}"]`;
  };
  const edges = report.flatMap(({ contract, consumers }) =>
    consumers.map(({ id, owners, effect }) => {
      const arrow = effect === "reads" ? "-.->" : "==>";
      const reader = owners.length === 0 ? id : `${id} (${owners.join(", ")})`;
      return `  ${node(contract)} ${arrow}|${words[effect].arrow}| ${node(reader)}`;
    }),
  );
  return ["graph LR", ...edges].join("\n");
}

/** Names come from pull requests: nothing in them may end the label or begin markup. */
function label(text: string): string {
  return text.replace(/[^\w ./@(),:-]/gu, (char) => `#${String(char.codePointAt(0) ?? 0)};`);
}
