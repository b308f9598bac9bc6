import { describe, expect, it } from "@jest/globals";
import { codeownersLineFor, codeownersMatches, codeownersOf } from "../../src/globs/codeowners.js";
import { contractMatches, elementMatches, fileMatches } from "../../src/globs/globs.js";
import { matchesBelow } from "../../src/globs/ways.js";
import { textOf } from "../../src/source/text.js";

describe("files", () => {
  const cases: readonly [string, string, boolean][] = [
    ["contracts/orders/**/*.avsc", "contracts/orders/order.avsc", true],
    ["contracts/orders/**/*.avsc", "contracts/orders/eu/v1/order.avsc", true],
    ["contracts/orders/**/*.avsc", "contracts/orders/order.avdl", false],
    ["contracts/orders/**", "contracts/orders/a/b.proto", true],
    ["contracts/*", "contracts/a/b.proto", false],
    ["*.proto", "a/b.proto", false],
    ["**/*.proto", "b.proto", true],
    ["a/?.proto", "a/bb.proto", false],
    ["a/{x,y}.{proto,avsc}", "a/y.avsc", true],
    ["a/{x,y}.proto", "a/z.proto", false],
    ["Contracts/**", "contracts/a.proto", false],
    ["a/[x].json", "a/[x].json", true],
  ];
  it.each(cases)("%s on %s: %s", (glob, path, matches) => {
    expect(fileMatches(glob, path)).toBe(matches);
  });

  it("are matched in bounded time", () => {
    expect(fileMatches(`${"*a".repeat(60)}b`, "a".repeat(5000))).toBe(false);
    expect(fileMatches(`${"**/a/".repeat(60)}b`, "a/".repeat(2000))).toBe(false);
  });

  it("name a contract by its id too", () => {
    expect(contractMatches("orders.*", "contracts/orders/order.avsc", "orders.order-placed")).toBe(true);
    expect(contractMatches("orders.*", "contracts/orders/order.avsc", undefined)).toBe(false);
  });
});

describe("elements", () => {
  const cases: readonly [string, readonly string[], boolean][] = [
    ["payment.**", ["Order", "payment", "amount"], true],
    ["payment.**", ["Order", "payment"], true],
    ["Order.payment.**", ["Order", "payment", "amount"], true],
    ["payment.*", ["Order", "payment", "amount", "value"], false],
    ["payment.amount", ["Order", "payments", "amount"], false],
    ["items[].price", ["Order", "items", "[]", "price"], true],
    ["items.[].price", ["Order", "items", "[]", "price"], true],
    ["labels{}", ["Order", "labels", "{}"], true],
    ["payment.<com.acme.Card>.number", ["Order", "payment", "<com.acme.Card>", "number"], true],
    ["status.#NEW", ["Order", "status", "#NEW"], true],
    ["com.acme.Order.email", ["com.acme.Order", "email"], true],
    ["email", ["com.acme.Order", "email"], true],
    ["**", ["Order", "email"], true],
    ["*.email", ["Order", "customer", "email"], true],
    ["Order", ["Order"], true],
  ];
  it.each(cases)("%s on %j: %s", (glob, element, matches) => {
    expect(elementMatches(glob, element)).toBe(matches);
  });

  it.each([
    ["customer.address.**", ["Order", "customer"], true],
    ["customer.**", ["Order", "customer"], true],
    ["**.email", ["Order", "customer"], true],
    ["customer", ["Order", "customer"], false],
    ["payment.amount", ["Order", "customer"], false],
    ["payment.amount", ["Order"], true],
  ] as const)("%s lies below %j: %s", (glob, element, below) => {
    expect(matchesBelow(glob, element, {})).toBe(below);
  });
});

describe("CODEOWNERS patterns match as GitHub documents them", () => {
  const cases: readonly [string, string, boolean][] = [
    ["*", "a/b.js", true],
    ["*.js", "a/b.js", true],
    ["*.js", "b.ts", false],
    ["/build/logs/", "build/logs/a.log", true],
    ["/build/logs/", "build/logs/deep/a.log", true],
    ["/build/logs/", "x/build/logs/a.log", false],
    ["docs/*", "docs/getting-started.md", true],
    ["docs/*", "docs/build-app/troubleshooting.md", false],
    ["apps/", "apps/a.js", true],
    ["apps/", "x/apps/deep/a.js", true],
    ["apps/", "apps", false],
    ["/docs/", "docs/a.md", true],
    ["/scripts/", "scripts/a.sh", true],
    ["**/logs", "build/logs/a.log", true],
    ["**/logs", "deeply/nested/logs/a.log", true],
    ["/apps/github", "apps/github/readme.md", true],
    ["/apps/**", "apps", false],
    ["/apps/**", "apps/a/b", true],
    ["contracts/**/*.avsc", "contracts/order.avsc", true],
    ["README.md", "a/README.md", true],
    ["readme.md", "README.md", false],
    ["/a b.md", "a b.md", true],
    ["docs/*/x.md", "docs/a/x.md", true],
  ];
  it.each(cases)("%s on %s: %s", (pattern, path, matches) => {
    expect(codeownersMatches(pattern, path)).toBe(matches);
  });

  it("takes the last line that matches, also one without an owner, and skips what GitHub skips", () => {
    const text = [
      "# comment",
      "*       @acme/all  # everybody",
      "/contracts/ @acme/orders @dana",
      "!/contracts/secret @acme/x",
      "/contracts/[ab].avsc @acme/x",
      "/contracts/my\\ file.avsc @acme/space",
      "/contracts/free/",
      "/contracts/mail/ team@example.com",
      "/contracts/bad/ not-an-owner",
    ].join("\r\n");
    const lines = codeownersOf(textOf("CODEOWNERS", "base", text));
    const owners = (path: string) => codeownersLineFor(lines, path)?.owners;
    expect(owners("src/a.ts")).toEqual(["@acme/all"]);
    expect(owners("contracts/a.avsc")).toEqual(["@acme/orders", "@dana"]);
    expect(owners("contracts/secret")).toEqual(["@acme/orders", "@dana"]);
    expect(owners("contracts/my file.avsc")).toEqual(["@acme/space"]);
    expect(owners("contracts/free/a.avsc")).toEqual([]);
    expect(owners("contracts/mail/a.avsc")).toEqual([]);
    expect(owners("contracts/bad/a.avsc")).toEqual(["@acme/orders", "@dana"]);
    expect(lines[1]?.location).toMatchObject({ line: 3, column: 1 });
  });
});
