import { sha256 } from "../algorithms/digest.js";
import { html, Markup, none } from "./html-template.js";

/** The style and the script of every page, named by their digests in its policy. */
const css = `
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#f3f5f7;--line:#d0d7de;--dim:#57606a;--bad:#b42318;--good:#176f2c;--maybe:#8a5a00;--del:#ffebe9;--add:#e6ffec;--mark:#ffd8a8}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--soft:#161b22;--line:#30363d;--dim:#9aa4af;--bad:#ff7b72;--good:#57d364;--maybe:#e3b341;--del:#3a1a1a;--add:#12301c;--mark:#7a4a10}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:0 auto;padding:1rem;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.05rem;margin:0;display:inline;overflow-wrap:anywhere}h3{font-size:.95rem;margin:0;overflow-wrap:anywhere}
a{color:inherit}li,p{overflow-wrap:anywhere}:focus-visible{outline:2px solid var(--maybe);outline-offset:2px}
code,pre{font:13px/1.45 ui-monospace,monospace;background:var(--soft);overflow-wrap:anywhere}code{padding:.1em .3em;border-radius:4px}
.bad{color:var(--bad)}.good{color:var(--good)}.maybe{color:var(--maybe)}.dim{color:var(--dim)}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;list-style:none}.counts li{border:1px solid var(--line);border-radius:6px;padding:.25rem .75rem}
form{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0;padding:.75rem;background:var(--soft);border-radius:6px}
label{display:flex;flex-direction:column;font-size:.85rem}select,input{font:inherit;padding:.25rem;max-width:100%;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:4px}
.contract{border:1px solid var(--line);border-radius:6px;margin:.75rem 0;padding:.5rem .75rem}.contract>summary{cursor:pointer}
.change{border-top:1px solid var(--line);margin:.75rem 0 0;padding:.75rem 0 0}.change:target{background:var(--soft)}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.5rem;margin:.5rem 0}.sides pre{margin:0;padding:.4rem;white-space:pre-wrap;border-radius:4px}.del{background:var(--del)}.add{background:var(--add)}
mark{background:var(--mark);color:inherit}.todo li{margin:.4rem 0}.act{font-weight:600}
.chart,.bar{display:block;width:100%;background:var(--soft)}.chart{height:8rem}.chart a:hover,.chart a:focus-visible{opacity:.6}.bar{width:8rem;height:.8rem;margin-top:.35rem}svg .bad{fill:var(--bad)}svg .good{fill:var(--good)}svg .maybe{fill:var(--maybe)}
figure{margin:1rem 0}figcaption{display:flex;justify-content:space-between}section{margin:1.25rem 0}td{padding:.2rem .6rem .2rem 0;vertical-align:top;overflow-wrap:anywhere}td:first-child{text-align:right;white-space:nowrap}
@media(max-width:640px){.sides{grid-template-columns:1fr}.bar{width:3rem}}
@media print{form{display:none}.contract{break-inside:avoid}}
`;

/** Filters, and links to one finding. It reads the page and nothing else. */
const script = `
const form=document.querySelector("form"),shown=document.querySelector("output");
const contracts=[...document.querySelectorAll(".contract")].map((contract)=>({contract,
  texts:[...contract.children].filter((part)=>!part.matches(".change")).map(textOf).join(" "),
  changes:[...contract.querySelectorAll(".change")].map((change)=>({change,text:textOf(change)}))}));
function textOf(part){return part.textContent.toLowerCase()}
function apply(){
  const want=[...new FormData(form)].filter(([name,value])=>value&&name!=="text");
  const text=form.elements.text.value.toLowerCase();
  let count=0;
  for(const {contract,texts,changes} of contracts){
    const whole=texts.includes(text);
    const hits=new Set(changes.filter((entry)=>whole||entry.text.includes(text)));
    const fits=want.every(([name,value])=>contract.dataset[name].split("\\n").includes(value));
    contract.hidden=!fits||(!whole&&!hits.size);
    for(const entry of changes)entry.change.hidden=!hits.has(entry);
    if(text&&!whole&&hits.size)contract.open=true;
    if(!contract.hidden)count+=1;
  }
  shown.textContent=count+" of "+contracts.length+" "+shown.dataset.noun+" shown";
}
function open(){
  const target=location.hash&&document.getElementById(location.hash.slice(1));
  const contract=target&&target.closest(".contract");
  if(!contract)return;
  contract.hidden=target.hidden=false;contract.open=true;
  target.tabIndex=-1;target.focus();target.scrollIntoView();
}
if(form){
  form.addEventListener("input",apply);form.addEventListener("submit",(event)=>event.preventDefault());
  addEventListener("hashchange",open);apply();open();
  addEventListener("beforeprint",()=>{for(const {contract} of contracts)contract.open=true});
}
`;

/** One self-contained page. It loads nothing, and its policy lets only its own style and script work. */
export function pageOf(title: string, body: Markup): string {
  const policy = `default-src 'none'; style-src '${sourceOf(css)}'; script-src '${sourceOf(script)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}" />
        <title>contract-check: ${title}</title>
        ${new Markup(`<style>${css}</style>`)}
      </head>
      <body>
        <main>${body}</main>
        ${new Markup(`<script>${script}</script>`)}
      </body>
    </html> `;
  return page.text;
}

function sourceOf(text: string): string {
  return `sha256-${Buffer.from(sha256(text), "hex").toString("base64")}`;
}

/** What narrows the page's sections: each choice goes by the data- attribute of its name, whose values stand in lines. */
export function filterForm(noun: string, choices: readonly Markup[]): Markup {
  return html`<form aria-label="filters">
    ${choices}
    <label>text<input name="text" type="search" /></label>
    <output class="dim" data-noun="${noun}"></output>
  </form>`;
}

/** One that cannot choose is left out. */
export function choice(name: string, label: string, values: readonly string[]): Markup {
  if (values.length === 0) return none;
  return html`<label
    >${label}<select name="${name}">
      <option value="">all</option>
      ${[...new Set(values)].sort().map((value) => html`<option value="${value}">${value}</option>`)}
    </select></label
  >`;
}
