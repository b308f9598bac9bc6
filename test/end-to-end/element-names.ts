import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { run } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const price = { type: "record", name: "Price", fields: [{ name: "cents", type: "long" }] };
const files = {
  "shop/price.avsc": JSON.stringify(price),
  "shop/cart.avsc": JSON.stringify({
    type: "record",
    name: "Cart",
    fields: [
      { name: "lines", type: { type: "array", items: "Price" } },
      { name: "state", type: { type: "enum", name: "State", symbols: ["OPEN", "PAID"] } },
    ],
  }),
  "shop/card.proto":
    'syntax = "proto3";\nimport "shop/holder.proto";\nmessage Card { Holder holder = 1; map<string, Holder> others = 2; }\n',
  "shop/holder.proto": 'syntax = "proto3";\nmessage Holder { string name = 1; }\n',
  "shop/gift.schema.json": JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: { to: { $ref: "#/$defs/person" } },
    $defs: { person: { type: "object", properties: { mail: { type: "string" } }, required: ["id"] } },
  }),
};
const shop = (contract: string, element: string, field: string) =>
  `version: 1
contracts:
  - files: "shop/${contract}"
    owner: "@ada"
    elements: [{path: "${element}", owner: "@bo"}]
consumers:
  - {id: till, owner: "@cy", reads: [{contract: shop/${contract}, fields: ["${field}"]}]}
`;

describe("lint knows the elements that globs and consumers name", () => {
  it.each([
    ["cart.avsc", "Cart.lines.[].cents", "lines.[].cents"],
    ["cart.avsc", "state.#PAID", "**.cents"],
    ["card.proto", "Card.holder.name", "holder"],
    ["card.proto", "others.{}.name", "Card.others.name"],
    ["gift.schema.json", "to.mail", "to.id"],
    ["gift.schema.json", "**.mail", "to"],
  ])("%s has %s and %s", async (contract, element, field) => {
    const { code, out } = await run(
      repository({ ...files, "contract-check.yaml": shop(contract, element, field) }).root,
      "lint",
    );
    expect([code, out]).toEqual([0, expect.not.stringMatching(/GV115|GV122/)]);
  });

  it.each([
    ["cart.avsc", "Cart.lines.[].cent", "lines.cents", "Cart.lines.[].cents", "lines.[].cents?"],
    ["cart.avsc", "state.#PIAD", "stat", "state.#PAID", "state"],
    ["card.proto", "Card.holdr", "holder.nmae", "Card.holder", undefined],
    ["gift.schema.json", "ot", "to.mial", "to", undefined],
  ])("%s has neither %s nor %s", async (contract, element, field, meant, read) => {
    const { code, out } = await run(
      repository({ ...files, "contract-check.yaml": shop(contract, element, field) }).root,
      "lint",
    );
    expect(code).toBe(2);
    expect(out).toContain(
      `error GV115: elements: "${element}" names no element of shop/${contract}; did you mean ${meant}?`,
    );
    expect(out).toContain(`error GV122: till reads ${field}, and shop/${contract} has no such element`);
    if (read !== undefined) expect(out).toContain(`no such element; did you mean ${read}`);
  });

  it("what a proposal takes away is no error of the config", async () => {
    const repo = repository({
      ...files,
      "contract-check.yaml": shop("price.avsc", "Price.cents", "cents"),
    });
    repo.git("checkout", "-q", "-b", "topic");
    repo.write({ "shop/price.avsc": JSON.stringify({ ...price, fields: [] }) });
    repo.git("commit", "-qam", "no cents");
    expect((await run(repo.root, "lint")).out).not.toMatch(/GV115|GV122/);
  });

  it("says nothing of a contract that does not parse, or of an entry without files", async () => {
    for (const contract of ["broken.avsc", "none.avsc"]) {
      const repo = repository({
        ...files,
        "shop/broken.avsc": "{",
        "contract-check.yaml": shop(contract, "Cart.x", "y"),
      });
      expect((await run(repo.root, "lint")).out).not.toMatch(/GV115|GV122/);
    }
  });

  it("impact knows that a consumer of several contracts reads each name in one of them", async () => {
    const repo = repository({ ...files, "contract-check.yaml": shop("*.avsc", "cents", "state") });
    repo.write({ "shop/price.avsc": JSON.stringify({ ...price, doc: "in cents" }) });
    expect((await run(repo.root, "impact")).out).toContain("till (@cy) still reads shop/price.avsc");
    const wrong = repository({ ...files, "contract-check.yaml": shop("*.avsc", "cents", "stat") });
    wrong.write({ "shop/price.avsc": JSON.stringify({ ...price, doc: "in cents" }) });
    expect((await run(wrong.root, "impact")).out).toContain(
      "it reads stat, and none of the contracts that shop/*.avsc names has such an element",
    );
  });

  it("impact does not call a consumer safe that reads what is not there", async () => {
    const repo = repository({
      ...files,
      "contract-check.yaml": shop("cart.avsc", "state", "stat"),
    });
    repo.write({ "shop/cart.avsc": files["shop/cart.avsc"].replace('"OPEN",', '"OPEN","LOST",') });
    const { out } = await run(repo.root, "impact");
    expect(out).toContain(
      "till (@cy) may be broken by shop/cart.avsc: it reads stat, and shop/cart.avsc has no such element",
    );
  });
});
