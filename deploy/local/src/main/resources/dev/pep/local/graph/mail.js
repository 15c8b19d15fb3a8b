/** A mail in the reading pane: as HTML in a frame without scripts, as text, its parts, and its headers. */

const VIEWS = { html: "Mail", text: "As text", parts: "Parts", headers: "Headers" };
let view = "html";

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export function person({ name, address }) {
  return name && name !== address ? `${name} <${address}>` : address;
}

export function show(reader, mail, back) {
  const body = element("div");
  const draw = () => {
    body.replaceChildren(content(mail));
    tabs.querySelectorAll("button").forEach(tab => tab.setAttribute("aria-selected", tab.dataset.view === view));
  };
  const tabs = element("div", { className: "tabs", role: "tablist" }, ...Object.entries(VIEWS).map(([key, label]) => {
    const tab = element("button", { type: "button", role: "tab", textContent: label, onclick: () => { view = key; draw(); } });
    tab.dataset.view = key;
    return tab;
  }));
  reader.replaceChildren(element("article", { className: "mail" },
    element("button", { type: "button", className: "back", textContent: "\u2190 All mails", onclick: back }),
    element("h2", { textContent: mail.subject || "(no subject)" }), facts(mail), tabs, body));
  draw();
}

function facts(mail) {
  const rows = [["From", mail.mailbox], ["To", mail.to.map(person).join(", ")], ["Cc", mail.cc.map(person).join(", ")],
    ["Bcc", mail.bcc.map(person).join(", ")], ["Reply to", mail.replyTo.map(person).join(", ")],
    ["Sent", new Date(mail.receivedAt).toLocaleString(undefined, { dateStyle: "full", timeStyle: "long" })]];
  return element("dl", { className: "facts" }, ...rows.filter(([, value]) => value)
    .flatMap(([label, value]) => [element("dt", { textContent: label }), element("dd", { textContent: value })]));
}

function content(mail) {
  if (view === "headers") return headers(mail);
  if (view === "parts") return parts(mail);
  if (view === "text" || mail.contentType !== "html") {
    return element("pre", { textContent: mail.contentType === "html" ? text(parsed(mail).body) : mail.body });
  }
  return frame(parsed(mail));
}

function parsed(mail) {
  const page = new DOMParser().parseFromString(mail.body, "text/html");
  page.querySelectorAll("script, base, meta[http-equiv], iframe, object, embed, form").forEach(node => node.remove());
  page.querySelectorAll("a[href]").forEach(link => Object.assign(link, { target: "_blank", rel: "noreferrer noopener" }));
  return page;
}

function frame(page) {
  const made = element("iframe", { title: "The email as HTML", referrerPolicy: "no-referrer", srcdoc: `<!doctype html>${page.documentElement.outerHTML}` });
  made.setAttribute("sandbox", "allow-same-origin allow-popups allow-popups-to-escape-sandbox");
  made.addEventListener("load", () => {
    const body = made.contentDocument.body;
    const fit = () => { made.style.height = `${Math.ceil(body.getBoundingClientRect().bottom + made.contentWindow.scrollY) + 20}px`; };
    fit();
    new ResizeObserver(fit).observe(body);
  });
  return made;
}

const BLOCKS = /^(P|DIV|TR|TABLE|H[1-6]|LI|UL|OL|BR|HR|SECTION|HEADER|FOOTER|BLOCKQUOTE)$/;

function text(node) {
  const walk = one => {
    if (one.nodeType === Node.TEXT_NODE) return one.nodeValue.replace(/\s+/g, " ");
    if (one.nodeType !== Node.ELEMENT_NODE || /^(STYLE|HEAD|TITLE)$/.test(one.tagName) || one.hidden || one.style.display === "none") return "";
    const inner = [...one.childNodes].map(walk).join("");
    if (one.tagName === "A" && one.href && inner.trim() !== one.getAttribute("href")) return `${inner} <${one.getAttribute("href")}>`;
    if (/^T[DH]$/.test(one.tagName)) return `${inner.trim()}  `;
    return BLOCKS.test(one.tagName) ? `\n${inner}\n` : inner;
  };
  return walk(node).replace(/[ \t]*\n[ \t]*/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
}

function parts(mail) {
  if (mail.parts.length === 0) return element("p", { textContent: "This email is nothing but its text." });
  return element("div", { className: "headers" }, ...mail.parts.flatMap(({ name, contentType, content }) => [
    element("h3", {}, element("a", { href: `/_simulator/mails/${mail.id}/parts/${encodeURIComponent(name)}`, target: "_blank", textContent: name })),
    element("p", { textContent: contentType }), element("pre", { textContent: content })]));
}

function headers(mail) {
  const table = (label, rows) => [element("h3", { textContent: label }), rows.length === 0 ? element("p", { textContent: "None." })
    : element("table", {}, element("tbody", {}, ...rows.map(({ name, value }) =>
      element("tr", {}, element("th", { scope: "row", textContent: name }), element("td", { textContent: value })))))];
  return element("div", { className: "headers" },
    ...table("Of the email (internetMessageHeaders)", mail.headers), ...table("Of the request to Graph", mail.requestHeaders));
}
