/** The mailbox page: what is shown lives in the address; the simulator is asked anew every second and a half. */
import { element, person, show } from "./mail.js";

const EVERY = 1500;
const byId = id => document.getElementById(id);
const read = new Set(JSON.parse(localStorage.getItem("read") ?? "[]"));
let shown = "";
let last = "";

const state = () => {
  const parameters = new URLSearchParams(location.search);
  return { to: parameters.get("to") ?? "", q: parameters.get("q") ?? "", id: location.hash.slice(1) };
};

function go(change) {
  const { to, q, id } = { ...state(), ...change };
  const parameters = new URLSearchParams(Object.entries({ to, q }).filter(([, value]) => value));
  history.pushState(null, "", `${location.pathname}${parameters.size ? `?${parameters}` : ""}${id ? `#${id}` : ""}`);
  return draw();
}

async function draw() {
  const { to, q, id } = state();
  const answer = await fetch(`/_simulator/overview?${new URLSearchParams({ to, q })}`);
  const overview = await answer.json();
  const now = JSON.stringify([overview, to, q, id, read.size]);
  if (now !== last) {
    last = now;
    drawFault(overview.fault);
    drawPeople(overview.recipients, to);
    drawMails(overview.mails, id);
    drawCalls(overview.calls);
  }
  await open(id);
}

function drawFault(fault) {
  const left = fault.secondsLeft !== undefined ? `, ${fault.secondsLeft} s left`
    : fault.callsLeft !== undefined ? `, ${fault.callsLeft} calls left` : "";
  say(fault.mode === "none" ? "Graph answers normally" : `Graph fault: ${fault.inWords}${left}`, fault.mode !== "none");
}

function say(words, fault) {
  byId("state").classList.toggle("fault", fault);
  byId("state").querySelector("span").textContent = words;
}

function drawPeople(recipients, to) {
  const total = { name: "Everybody", address: "", mails: recipients.reduce((sum, one) => sum + one.mails, 0) };
  const all = [total, ...recipients];
  byId("people").replaceChildren(...all.map(one => element("li", {}, current(element("button", { type: "button", onclick: () => go({ to: one.address, id: "" }) },
    element("b", { textContent: one.name || one.address }), element("small", { textContent: one.address || "all recipients" }),
    element("em", { textContent: one.mails })), one.address === to))));
  byId("who").replaceChildren(...all.map(one => element("option", { value: one.address, textContent: `${one.name || one.address} (${one.mails})`, selected: one.address === to })));
}

function current(button, isCurrent) {
  if (isCurrent) button.setAttribute("aria-current", "true");
  return button;
}

function drawMails(mails, id) {
  byId("count").textContent = mails.length === 0 ? emptiness() : `${mails.length} ${mails.length === 1 ? "email" : "emails"}, newest first`;
  const focused = document.activeElement.closest?.("#mails button")?.id;
  byId("mails").replaceChildren(...mails.map(mail => element("li", {}, current(element("button",
    { type: "button", id: `mail-${mail.id}`, className: read.has(mail.id) ? "read" : "", onclick: () => go({ id: mail.id }) },
    element("span", { className: "dot" }), element("span", { className: "to", textContent: mail.to.map(one => one.name || one.address).join(", "), title: mail.to.map(person).join(", ") }),
    element("time", { textContent: moment(mail.receivedAt), dateTime: mail.receivedAt }), element("span", { className: "subject", textContent: mail.subject || "(no subject)" }),
    element("span", { className: "start", textContent: mail.start })), mail.id === id))));
  if (focused) byId(focused)?.focus();
}

function emptiness() {
  const { to, q } = state();
  return to || q ? "No email matches." : "No emails yet. Send accounts to a partner for report, and the email appears here by itself.";
}

function moment(instant) {
  const when = new Date(instant);
  const today = when.toDateString() === new Date().toDateString();
  return when.toLocaleString(undefined, today ? { hour: "2-digit", minute: "2-digit" } : { month: "short", day: "numeric" });
}

function drawCalls(calls) {
  byId("calls").replaceChildren(...calls.slice(0, 12).map(call => element("tr", {},
    element("td", { textContent: new Date(call.at).toLocaleTimeString() }), element("td", { textContent: call.path }), element("td", { textContent: call.outcome }))));
}

async function open(id) {
  document.body.classList.toggle("reading", Boolean(id));
  if (id === shown) return;
  shown = id;
  const answer = id ? await fetch(`/_simulator/mails/${encodeURIComponent(id)}`) : undefined;
  if (!answer?.ok) {
    byId("reader").replaceChildren(element("div", { className: "none" }, element("p", { textContent: id ? "This email is gone." : "Select an email to read it." })));
    return;
  }
  show(byId("reader"), await answer.json(), () => go({ id: "" }));
  byId("reader").focus({ preventScroll: true });
  read.add(id);
  localStorage.setItem("read", JSON.stringify([...read].slice(-1000)));
}

async function setFault(form) {
  const [unit, amount] = form.elements.time.value.split("=");
  const wished = { mode: form.elements.mode.value, ...(unit ? { [unit]: Number(amount) } : {}) };
  await fetch("/_simulator/faults", { method: "PUT", body: JSON.stringify(wished) });
}

byId("state").addEventListener("click", () => byId("faults").showModal());
byId("faults").querySelector("form").addEventListener("submit", async event => {
  if (event.submitter.value === "on") await setFault(event.target);
  if (event.submitter.value === "off") await fetch("/_simulator/faults", { method: "DELETE" });
  await draw();
});
byId("search").addEventListener("input", event => go({ q: event.target.value }));
byId("who").addEventListener("change", event => go({ to: event.target.value, id: "" }));
byId("clear").addEventListener("click", async () => {
  if (!confirm("Delete all emails to all recipients?")) return;
  await fetch("/_simulator/mails", { method: "DELETE" });
  await go({ to: "", q: "", id: "" });
});
addEventListener("popstate", () => draw());
byId("search").value = state().q;

async function live() {
  try {
    await draw();
  } catch {
    say("The simulator does not answer", true);
  }
  setTimeout(live, EVERY);
}
live();
