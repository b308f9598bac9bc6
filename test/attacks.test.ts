import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { attacks } from "./attacks/attacks.js";
import { acted, asked, decided, founded, land, propose } from "./attacks/stage.js";
import { type HubServer, startHub } from "./support/github-server.js";
import { isolateGit, removeTemporary, type Repository } from "./support/repository.js";

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
