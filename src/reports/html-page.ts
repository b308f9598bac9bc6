/** The style and the script of the HTML report: the same for every report, named by their digests in its policy. */
export const css = `
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
@media(max-width:640px){.sides{grid-template-columns:1fr}}
@media print{form{display:none}.contract{break-inside:avoid}}
`;

/** Filters, and links to one finding. It reads the page and nothing else. */
export const script = `
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
    const fits=want.every(([name,value])=>[contract.dataset[name],...contract.dataset[name].split(" ")].includes(value));
    contract.hidden=!fits||(!whole&&!hits.size);
    for(const entry of changes)entry.change.hidden=!hits.has(entry);
    if(text&&!whole&&hits.size)contract.open=true;
    if(!contract.hidden)count+=1;
  }
  shown.textContent=count+" of "+contracts.length+" contracts shown";
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
