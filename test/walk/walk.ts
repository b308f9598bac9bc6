import { decideByPromise } from "../../src/governance/by-promise.js";
import { signOffText } from "../../src/governance/commands/sign-off-text.js";
import type { Facts, Needs } from "../../src/governance/governance.js";
import { readSignOffs } from "../../src/governance/governance.js";
import { bookedAt, landedSince } from "../../src/line/bookings.js";
import { compareSources } from "../../src/line/compare-sources.js";
import { type Answer, gate } from "../../src/line/gate.js";
import { landedBookings, pastStatesOf, reviewedTransitions } from "../../src/line/replays.js";
import { type Random, random } from "../support/random.js";
import { type Agreement, Books } from "./books.js";
import { Branch, changedPaths, merged, sha, snapshot, sourcesOf, type State, type Texts } from "./branch.js";
import type { Fields, Rules } from "./world.js";
import {
  attributes,
  config,
  configText,
  contracts,
  contractText,
  editedFields,
  firstFields,
  firstReader,
  firstRules,
  firstTexts,
  keys,
  people,
  readers,
} from "./world.js";

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const begin = Date.UTC(2026, 9, 1, 9);

interface Commit {
  readonly by: string;
  readonly texts: Texts;
}

interface Review {
  readonly by: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED";
  readonly at: number;
  readonly texts: Texts;
}

interface Proposal {
  readonly number: number;
  readonly author: string;
  readonly base: State;
  readonly commits: Commit[];
  readonly reviews: Review[];
  readonly signed: Agreement[];
  texts: Texts;
}

/** What came of one walk. */
export interface Walked {
  readonly landed: number;
  readonly refused: number;
  /** Landings that the books object to. */
  readonly objections: readonly string[];
  /** States in which the governance owners could not land a repair. */
  readonly lockOuts: readonly string[];
}

/** One branch, and proposals to it by people who mean well or not. */
class Walk {
  private readonly books = new Books();
  private readonly branch = new Branch();
  private now = begin;
  private count = 0;
  private readonly random: Random;

  constructor(seed: number) {
    this.random = random(seed);
    const texts = firstTexts();
    this.books.rules.set(texts[config] ?? "", firstRules);
    this.fields(firstFields);
    this.fields(firstReader);
    this.branch.land(texts, begin);
  }

  async run(): Promise<Walked> {
    let [landed, refused] = [0, 0];
    const objections: string[] = [];
    const lockOuts: string[] = [];
    const proposals = 3 + this.random.below(6);
    for (let i = 0; i < proposals; i += 1) {
      const proposal = this.propose();
      await this.agree(proposal);
      const before = this.branch.tip;
      const { random } = this;
      if (random.chance(5)) this.bypass();
      else if (await this.isPassed(proposal)) {
        const texts = merged(proposal.base.texts, before.texts, proposal.texts);
        if (texts) {
          objections.push(...this.judge(proposal).map((why) => `#${String(proposal.number)} ${why}`));
          this.land(texts);
          landed += 1;
        }
      } else refused += 1;
      const stuck = await this.lockOut();
      if (stuck !== undefined) lockOuts.push(stuck);
    }
    return { landed, refused, objections, lockOuts };
  }

  private land(texts: Texts): void {
    this.now += minute;
    this.books.note(this.branch.tip.texts, texts, this.now);
    this.branch.land(texts, this.now);
  }

  /** Somebody with the right to push breaks the configuration. */
  private bypass(): void {
    const { texts } = this.branch.tip;
    this.land({ ...texts, [config]: this.rules({ ...this.books.rulesOf(texts), broken: true }) });
  }

  /** A text of rules that the books know. */
  private rules(rules: Rules): string {
    const salted = { ...rules, salt: (this.count += 1) };
    const text = configText(salted);
    this.books.rules.set(text, salted);
    return text;
  }

  private fields(fields: Fields): string {
    const text = contractText("Thing", fields);
    this.books.fields.set(text, fields);
    return text;
  }

  private propose(): Proposal {
    const { random, branch } = this;
    this.now += random.below(4) * day + random.below(24) * hour;
    if (random.chance(60)) this.now = nextSaturday(this.now) + random.below(3) * hour;
    const age = random.chance(25) ? 1 + random.below(2) : 0;
    const base = branch.states.at(-1 - age) ?? branch.tip;
    const author = random.pick(people);
    const proposal: Proposal = {
      number: (this.count += 1),
      author,
      base,
      commits: [],
      reviews: [],
      signed: [],
      texts: base.texts,
    };
    const edits = 1 + random.below(3);
    for (let i = 0; i < edits; i += 1)
      this.commit(proposal, this.edited(proposal.texts), random.chance(80) ? author : random.pick(people));
    return proposal;
  }

  private commit(proposal: Proposal, texts: Texts, by: string): void {
    proposal.texts = texts;
    proposal.commits.push({ by, texts });
  }

  private edited(texts: Texts): Texts {
    const { random } = this;
    const kind = random.below(100);
    if (kind < 45) return this.editedContract(texts);
    if (kind < 55) return { ...texts, [config]: this.editedRules(texts) };
    if (kind < 62) {
      const reader = this.books.fields.get(texts[readers] ?? "") ?? firstReader;
      return { ...texts, [readers]: this.fields(editedFields(random, reader)) };
    }
    if (kind < 69) return this.editedAttributes(texts);
    if (kind < 86) return this.editedRequests(texts);
    if (kind < 93) return this.withoutSignOffs(texts);
    return { ...texts, "README.md": `cups ${String((this.count += 1))}\n` };
  }

  private editedContract(texts: Texts): Texts {
    const { random, branch } = this;
    const path = random.pick(contracts);
    if (random.chance(6)) return without(texts, path);
    // Back to what the branch once had.
    if (random.chance(20)) return { ...texts, ...only(random.pick(branch.states).texts, path) };
    const fields = this.books.fields.get(texts[path] ?? "") ?? firstFields;
    return { ...texts, [path]: this.fields(editedFields(random, fields)) };
  }

  private editedRules(texts: Texts): string {
    const { random } = this;
    const rules = this.books.rulesOf(texts);
    const someone = random.pick(people);
    return this.rules(
      random.pick<Rules>([
        { ...rules, owners: { ...rules.owners, "mugs/": [someone, random.pick(people)] } },
        { ...rules, oncall: someone },
        { ...rules, priceOwner: someone },
        { ...rules, tillOwner: someone },
        { ...rules, governors: ["gia", someone] },
        { ...rules, frozen: !rules.frozen },
        { ...rules, nightly: !rules.nightly },
        { ...rules, quota: random.below(3) },
        { ...rules, broken: true },
        { ...rules, broken: false },
      ]),
    );
  }

  private editedAttributes(texts: Texts): Texts {
    const { random } = this;
    const text = random.pick(["*.avsc linguist-generated\n", "loose/* linguist-vendored\n", "* text=auto\n"]);
    if (random.chance(30)) return without(texts, attributes);
    if (text.includes("linguist")) this.books.hiding.add(text);
    return { ...texts, [attributes]: text };
  }

  private editedRequests(texts: Texts): Texts {
    const { random, now } = this;
    const files = Object.keys(texts).filter((path) => path.startsWith("governance/changes/"));
    const id = `CHG-${String(1 + random.below(4))}`;
    const file = random.chance(50) && files.length > 0 ? random.pick(files) : `governance/changes/${id}.yaml`;
    if (random.chance(15)) return without(texts, file);
    const name = /CHG-\d+/.exec(file)?.[0] ?? id;
    const [contract, isEmergency] = [random.pick(contracts), random.chance(60)];
    const until = now + (random.below(80) - 8) * hour;
    const expires = `${new Date(until).toISOString().slice(0, 16)}Z`;
    const incident = `INC-${String(random.below(3))}`;
    const isBooked = !isEmergency && random.chance(70);
    const saturday = new Date(nextSaturday(now)).toISOString().slice(0, 10);
    const isReviewed = random.chance(20);
    const text = `version: 1
id: ${name}
type: ${isEmergency ? "emergency" : "normal"}
contracts: [{id: ${contract}}]
rationale: because
${isEmergency ? `emergency: {incident: ${incident}, expires: ${expires}}\n` : ""}${isBooked ? `window: {id: saturday, occurrence: ${saturday}}\n` : ""}${isReviewed ? "review: {outcome: the glaze}\n" : ""}`;
    this.books.requests.set(text, {
      id: name,
      contract,
      emergency: isEmergency ? { incident, expires: Date.parse(expires) } : undefined,
      booked: isBooked,
      reviewed: isReviewed,
    });
    return { ...texts, [file]: text };
  }

  /** Takes signed files away, or brings back what lay on the branch before. */
  private withoutSignOffs(texts: Texts): Texts {
    const isSigned = (path: string) => path.startsWith("governance/signoffs/");
    const older = this.random.pick(this.branch.states).texts;
    if (this.random.chance(50))
      return { ...texts, ...Object.fromEntries(Object.entries(older).filter(([path]) => isSigned(path))) };
    return Object.fromEntries(Object.entries(texts).filter(([path]) => !isSigned(path)));
  }

  /** Reviews and signed files, some before a later commit. */
  private async agree(proposal: Proposal): Promise<void> {
    const { random } = this;
    const willing = random.chance(55) ? people : people.filter(() => random.chance(40));
    if (random.chance(20)) await this.sign(proposal);
    for (const by of willing) {
      const state = random.chance(3) ? "CHANGES_REQUESTED" : "APPROVED";
      proposal.reviews.push({ by, state, at: this.now, texts: proposal.texts });
    }
    if (random.chance(20)) this.commit(proposal, this.edited(proposal.texts), random.pick(people));
    if (random.chance(10))
      for (const by of people.filter(() => random.chance(50)))
        proposal.reviews.push({ by, state: "APPROVED", at: this.now + minute, texts: proposal.texts });
  }

  private async sign(proposal: Proposal): Promise<void> {
    const signer = this.random.pick(["ann", "ben", "mal"] as const);
    const contract = this.random.pick(contracts);
    const { needs } = await this.answer(proposal);
    const isTaken = (file: string) => proposal.base.texts[file] !== undefined;
    const repository = this.branch.states[0]?.commit ?? "";
    const made = needs && signOffText(needs, { repository, contract, signer: `@${signer}`, isTaken });
    if (!made || "message" in made) return;
    const { base, texts } = proposal;
    proposal.signed.push({ person: signer, base: base.texts, head: texts, only: contract });
    const files = { [made.file]: made.text, [`${made.file}.sig`]: keys[signer].sign(made.text) };
    this.commit(proposal, { ...texts, ...files }, proposal.author);
  }

  private async isPassed(proposal: Proposal): Promise<boolean> {
    const answer = await this.ask(proposal);
    return "report" in answer && ["pass", "neutral"].includes(answer.report.decision.status);
  }

  private async answer(proposal: Proposal): Promise<{ readonly needs?: Needs }> {
    const answer = await this.ask(proposal);
    return "report" in answer && answer.needs ? { needs: answer.needs } : {};
  }

  private ask(proposal: Proposal): Promise<Answer> {
    const history = this.branch.history();
    return gate({
      sources: sourcesOf(proposal.base, proposal.texts, sha(JSON.stringify(proposal.texts))),
      tip: () => Promise.resolve(history.tipSide),
      earlierTips: () => history.statesBefore(),
      now: this.now,
      facts: (needs) => this.facts(proposal, needs),
      unconfigured: decideByPromise,
    });
  }

  /** As a forge gives them. */
  private async facts(proposal: Proposal, needs: Needs): Promise<Facts> {
    const { base, texts, author } = proposal;
    const history = this.branch.history();
    const headSide = snapshot("head", texts);
    let before = base.texts;
    const commits = proposal.commits.map(({ by, texts: after }, i) => {
      const paths = changedPaths(before, after);
      before = after;
      return {
        id: sha(`${String(proposal.number)} ${String(i)}`),
        people: [`@${by}` as const],
        emails: [],
        paths,
      };
    });
    const reviews = await Promise.all(
      proposal.reviews.map(async ({ by, state, at, texts: reviewed }) => ({
        login: by,
        state,
        at,
        transitions:
          reviewed === texts
            ? needs.transitions
            : await reviewedTransitions(compareSources, sourcesOf(base, reviewed), history.tipSide, needs),
      })),
    );
    const { questions } = needs;
    return {
      change: `#${String(proposal.number)}`,
      author: `@${author}`,
      commits,
      reviews,
      signOffs: await readSignOffs(headSide, history.tipSide),
      repository: this.branch.states[0]?.commit ?? "",
      ...(questions.landed && {
        landed: await landedBookings(compareSources, history, needs, await landedSince(needs)),
      }),
      ...(questions.bookings.length > 0 && { bookedAt: await bookedAt(history, needs) }),
      ...(questions.reverts.length > 0 && { pastStates: await pastStatesOf(history, headSide, needs) }),
    };
  }

  private judge(proposal: Proposal): readonly string[] {
    const { base, texts, reviews, signed } = proposal;
    const { tip } = this.branch;
    const last = new Map(reviews.map((review) => [review.by, review]));
    const reviewed = [...last.values()].flatMap(({ by, state, texts: head }): Agreement[] =>
      state === "APPROVED" ? [{ person: by, base: base.texts, head }] : [],
    );
    // A repair of a broken configuration is judged by the last one that was none.
    const governing = this.branch.states.findLast((state) => !this.books.rulesOf(state.texts).broken) ?? tip;
    const unbroken = { ...tip.texts, ...only(governing.texts, config) };
    return this.books.objections({
      base: base.texts,
      head: texts,
      tip: unbroken,
      at: this.now,
      makers: makersOf(proposal),
      agreements: [...reviewed, ...signed],
    });
  }

  /** A stranger proposes a repair, and the governance owners agree to it: why it could not land. */
  private async lockOut(): Promise<string | undefined> {
    const { tip } = this.branch;
    const last = this.branch.states.findLast(({ texts }) => !this.books.rulesOf(texts).broken) ?? tip;
    const texts = {
      ...tip.texts,
      [config]: this.rules({ ...this.books.rulesOf(last.texts), broken: false }),
    };
    const repair: Proposal = {
      number: 0,
      author: "rex",
      base: tip,
      commits: [{ by: "rex", texts }],
      reviews: people.map((by) => ({ by, state: "APPROVED", at: this.now, texts })),
      signed: [],
      texts,
    };
    const answer = await this.ask(repair);
    if (!("report" in answer)) return answer.faults.map(({ message }) => message).join("; ");
    const { status, requirements } = answer.report.decision;
    if (status === "pass") return undefined;
    return `${status}: ${requirements.map(({ message }) => message).join("; ")}`;
  }
}

/** Who made what counts; a commit of something else keeps nobody from agreeing. */
function makersOf({ author, base, commits }: Proposal): ReadonlySet<string> {
  let before = base.texts;
  const makers = new Set([author]);
  for (const { by, texts } of commits) {
    if (changedPaths(before, texts).some((path) => path !== "README.md")) makers.add(by);
    before = texts;
  }
  return makers;
}

function without(texts: Texts, path: string): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => name !== path));
}

function only(texts: Texts, path: string): Texts {
  const text = texts[path];
  return text === undefined ? {} : { [path]: text };
}

/** 22:00 of the next Saturday. */
function nextSaturday(at: number): number {
  const midnight = at - (at % day);
  return midnight + ((6 - new Date(midnight).getUTCDay() + 7) % 7) * day + 22 * hour;
}

/** One walk of 3 to 8 proposals. */
export function walk(seed: number): Promise<Walked> {
  return new Walk(seed).run();
}
