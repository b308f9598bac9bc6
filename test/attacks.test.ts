import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { attacks } from "./attacks/attacks.js";
import { broken, company, milkFile } from "./attacks/dairy.js";
import { acted, asked, decided, founded, land, propose, saturdayNight } from "./attacks/stage.js";
import { type HubServer, startHub } from "./support/github-server.js";
import { type Files, isolateGit, removeTemporary, type Repository } from "./support/repository.js";

let server: HubServer;
let repo: Repository;

beforeAll(isolateGit);
afterAll(removeTemporary);

describe("an attack in two steps is stopped by the command and by the Action", () => {
  beforeEach(async () => {
    server = await startHub(() => repo.root);
  });
  afterEach(() => server.close());

  it.each(attacks.map((attack) => [attack.name, attack] as const))("%s", async (_name, attack) => {
    const { files = {}, steps, says, honest } = attack;
    repo = founded(files);
    for (const step of steps.slice(0, -1)) {
      await propose(repo, step);
      if (!step.forced) expect(await decided(repo, step)).toBe("pass");
      land(repo, step.at);
    }
    const last = steps.at(-1) ?? {};
    await propose(repo, last);
    const [byCommand, byAction] = await Promise.all([asked(repo, last), acted(repo, server, last)]);
    expect(byCommand.out + byCommand.err).toContain(says);
    expect([0, 4]).not.toContain(byCommand.code);
    expect(byAction.log).toContain(says);
    expect(byAction.outputs.decision).toBe("refused");
    expect(server.hub.statuses.map(({ state }) => state)).toEqual(["failure"]);
    if (honest) expect(await decided(repo, { ...last, approve: honest })).toBe("pass");
  });

  it("there are forty of them at least, each by its own name", () => {
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
    expect(attacks.length).toBeGreaterThanOrEqual(40);
  });
});

describe("what only the forge knows", () => {
  const step = { files: { [milkFile]: broken }, approve: ["dan", "sue"] };
  beforeEach(async () => {
    repo = founded(company);
    server = await startHub(() => repo.root);
  });
  afterEach(() => server.close());

  it.each([
    ["write", "pass"],
    ["admin", "pass"],
    ["read", "refused"],
    ["none", "refused"],
    [undefined, "pass"],
  ])("an approval counts of somebody whose permission is %s: %s", async (permission, decision) => {
    if (permission !== undefined) server.hub.permissions = { dan: permission };
    await propose(repo, step);
    const { outputs, log } = await acted(repo, server, step);
    expect(outputs.decision).toBe(decision);
    expect(log.includes("the approval by @dan does not count: they may not write")).toBe(decision !== "pass");
    const asks = server.hub.requests.filter((request) => request.includes("/collaborators/"));
    expect(asks).toHaveLength(2);
  });

  it.each([
    ["nine hours ahead of the forge's", -9, "unverifiable"],
    ["a day behind it", 24, "unverifiable"],
    ["right", 0.01, "pass"],
    ["not to be compared", undefined, "pass"],
  ])("a window is believed to be open while the runner's clock is %s", async (_title, hours, decision) => {
    if (hours !== undefined)
      server.hub.date = new Date(Date.parse(saturdayNight) + hours * 3_600_000).toUTCString();
    await propose(repo, step);
    const { outputs, log } = await acted(repo, server, step);
    expect(outputs.decision).toBe(decision);
    expect(/this runner's clock is \d+ minutes (ahead of|behind)/.test(log)).toBe(decision !== "pass");
  });

  it("what no time decides passes by any clock", async () => {
    server.hub.date = new Date(0).toUTCString();
    const harmless = { files: { "README.md": "cows\n" } };
    await propose(repo, harmless);
    expect((await acted(repo, server, harmless)).outputs.decision).toBe("pass");
  });

  it.each<[string, Files]>([
    ["attributes", { ".gitattributes": "*.avsc linguist-generated\n" }],
    ["the configuration", { "governance/more.yaml": "version: 1\n" }],
  ])("an approval of %s counts after a push of something else", async (_title, files) => {
    await propose(repo, { files });
    const reviewed = repo.git("rev-parse", "topic");
    repo.commit({ "README.md": "cows\n" });
    const { outputs } = await acted(repo, server, { approve: ["gil"], reviewed });
    expect(outputs.decision).toBe("pass");
  });
});
