import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const scenarios = join(import.meta.dirname, "../../fixtures/scenarios");
const window = /which opens Sat 2026-11-28 22:00 Europe\/Berlin \(2026-11-28 21:00Z\)/;

/** For ten reports: what broke, who breaks, data at rest or readers in production, who must do what, when it can land. */
const answers: Readonly<Record<string, readonly [RegExp, RegExp, RegExp, RegExp, RegExp]>> = {
  "contract-removed": [
    /user\.schema\.json {2}removed/,
    /readers and writers have no schema left/,
    /breaks both/,
    /→ ask @ivan or @ines to approve/,
    window,
  ],
  "enum-value-added": [
    /12:99 {2}symbol REFUNDED was added/,
    /old readers reject new data: the reader's enum has no symbol REFUNDED/,
    /breaks old readers/,
    /next: contract-check sign contracts\/orders\/order_placed\.avsc --as @lena/,
    window,
  ],
  "field-removed": [
    /8:15 \(base\) {2}field "customer_id" was removed/,
    /as the consumer crm must sign \(it reads OrderPlaced\.customer_id/,
    /breaks old readers/,
    /do: Put the field back/,
    window,
  ],
  "field-renamed-with-alias": [
    /field "customer_id" was renamed to "buyer_id"/,
    /as the consumer crm must sign/,
    /breaks old readers/,
    /do: Give the earlier field a default before renaming/,
    window,
  ],
  "hotfix-in-a-freeze": [
    /9 - int32 amount_cents = 3;\n {6}9 \+ int64 amount_cents = 3;\n {10}\^{5}\n/,
    /old readers misread new data/,
    /breaks old readers/,
    /→ ask @olu or @petra to approve/,
    /it may land without a window until Tue 2026-12-22 08:00 Europe\/Berlin/,
  ],
  revert: [
    /field "customer_id" was added without a default/,
    /new readers reject old data/,
    /breaks old data/,
    /do: Give the field a default: "default": ""/,
    /no window is needed/,
  ],
  "shared-type": [
    /money\.avsc {2}breaks old data/,
    /reaches 40 contracts that refer to it: contracts\/ledger\/entry_01\.avsc/,
    /breaks old data/,
    /do: Give the field a default: "default": 0/,
    window,
  ],
  "slot-taken-by-another": [
    /field "customer_id" was removed/,
    /as the consumer crm must sign/,
    /breaks old readers/,
    /next: contract-check sign/,
    /is full: 1 of 1 changes are taken[\s\S]*next: eu-weekend@2026-12-05, which opens Sat 2026-12-05 22:00/,
  ],
  "documentation-only": [
    /breaks nobody/,
    /breaks nobody/,
    /breaks nobody/,
    /nothing here needs permission/,
    /^✓ pass/m,
  ],
  "file-moved": [/moved from/, /breaks nobody/, /breaks nobody/, /nothing here needs permission/, /^✓ pass/m],
};

describe("five questions are answered by the default text alone", () => {
  it.each(Object.entries(answers))("%s", (name, patterns) => {
    const text = readFileSync(join(scenarios, name, "expected.txt"), "utf8").split("(exit code")[0] ?? "";
    for (const pattern of patterns) expect(text).toMatch(pattern);
    expect(text.split("\n")[3]).toMatch(/^[✓✗] /); // the decision comes first
  });
});
