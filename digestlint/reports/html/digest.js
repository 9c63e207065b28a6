// One file: its text with the findings marked, and the findings explained beside it.

const notes = document.getElementById("notes");
let cards = null;
let blocks = null;

function digest(file) {
  const text = read(`text-${file.number}`);
  const shown = new Map(file.shown.map((finding) => [finding.number, finding]));
  const sheet = el("article", { class: "sheet", lang: "en" });
  blocks?.stop();
  if (text?.length) {
    blocks = growing(sheet, inRows(text), (group) => laidOut(group, shown));
    blockOf = whereabouts(text);
  } else {
    sheet.append(el("p", { class: "gone" }, text ? "Nothing in this file is text for a reader." :
      "The text of this file has changed since it was checked, or is gone. What was found in it stands beside."));
    blocks = null;
    blockOf = () => -1;
  }
  return el("div", { class: "digest" }, digestHead(file), sheet);
}

let blockOf = () => -1;

function digestHead(file) {
  const told = [file.day && inWords(file.day), file.shown.length ? tallied(file.counts) : "no findings",
    file.foreign && `${count(file.foreign, "passage")} not in English, not checked and not shown`];
  const at = view.files.indexOf(file);
  return el("header", { class: "digest-head" },
    el("h2", null, el("bdi", null, ...visible(file.name))),
    el("p", { class: "quiet" }, told.filter(Boolean).join(" · ")),
    el("p", { class: "steps" }, step(view.files[at - 1], "Previous file"), step(view.files[at + 1], "Next file")));
}

function step(file, label) {
  return file ? el("a", { href: `#${file.number}` }, label) : el("span", { class: "quiet", "aria-hidden": "true" }, label);
}

// Cells of one line of the file stand beside one another.
function inRows(text) {
  const groups = [];
  for (const block of text) {
    const last = groups[groups.length - 1];
    const isCell = block.kind === "table-cell";
    if (isCell && last && last[0].kind === "table-cell" && last[0].row === block.row) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function whereabouts(text) {
  const places = new Map();
  for (const [at, group] of inRows(text).entries()) {
    for (const block of group) {
      for (const number of block.beside) if (!places.has(number)) places.set(number, at);
      for (const part of block.text) if (Array.isArray(part)) for (const number of part[2]) if (!places.has(number)) places.set(number, at);
    }
  }
  return (number) => places.get(number) ?? -1;
}

function laidOut(group, shown) {
  const [block] = group;
  const inner = block.kind === "table-cell"
    ? el("div", { class: "cells" }, ...group.map((cell) => el("p", null, ...inside(cell, shown))))
    : blockElement(block, shown);
  return el("div", { class: block.opens ? "block opens" : "block", "data-row": block.row }, inner);
}

const TAGS = { code: "pre", quote: "blockquote" };

function blockElement(block, shown) {
  const level = Math.min(6, block.level);
  if (block.kind === "heading") return el(`h${Math.min(6, level + 2)}`, null, ...inside(block, shown));
  const made = el(TAGS[block.kind] ?? "p", { class: `${block.kind} level-${level}` });
  if (block.kind === "list-item") {
    made.append(el("span", { class: "marker" }, /\d/.test(block.marker) ? block.marker : "•"), " ");
  }
  made.append(...inside(block, shown));
  return made;
}

function inside(block, shown) {
  return [...beside(block, shown), ...prose(block, shown)];
}

// Findings in what no reader sees (front matter, comments, the mark-up around a block) have a sign before the block.
function beside(block, shown) {
  return block.beside.filter((number) => shown.has(number)).map((number) => mark([shown.get(number)], ["in the mark-up"], "beside"));
}

function prose(block, shown) {
  return block.text.flatMap((part) => {
    if (!Array.isArray(part)) return visible(part);
    const [text, styles, numbers] = part;
    let inner = visible(text);
    for (const style of styles) inner = [styled(style, inner)];
    const findings = numbers.map((number) => shown.get(number)).filter(Boolean);
    return findings.length ? [mark(findings, inner, text ? "" : "point")] : inner;
  });
}

function styled(style, inner) {
  if (style === "a") return el("span", { class: "address" }, ...inner);
  if (style === "g") return el("span", { class: "picture" }, ...inner);
  return el({ b: "strong", i: "em", c: "code" }[style], null, ...inner);
}

function mark(findings, inner, kind) {
  const gravest = findings.reduce((one, other) => (other.severity > one.severity ? other : one));
  return el("mark", {
    class: `${SEVERITY[gravest.severity]} ${kind}`.trim(), role: "button", tabindex: "0",
    "data-findings": findings.map((one) => one.number).join(" "),
    "data-print": findings.map((one) => one.number + 1).join(","),
    "aria-label": kind === "point" ? `here: ${gravest.rule.name}` : undefined,
    title: findings.map((one) => `${SEVERITY[one.severity]}: ${one.rule.code} ${one.rule.name}`).join("\n"),
  }, ...inner);
}

function list(file) {
  const items = el("ol", { class: "cards" });
  cards?.stop();
  cards = growing(items, file.shown, card);
  notes.replaceChildren(el("header", null,
    el("h2", null, count(file.shown.length, "finding")),
    el("p", { class: "walk" },
      el("button", { type: "button", onclick: () => walk(-1), "aria-label": "Previous finding" }, "‹"),
      el("button", { type: "button", onclick: () => walk(1), "aria-label": "Next finding" }, "›"),
      el("button", { type: "button", onclick: () => go(file), "aria-label": "Close the explanation", class: "close" }, "×"))),
  items);
}

function card(finding) {
  return el("li", { "data-finding": finding.number, "data-print": finding.number + 1, class: SEVERITY[finding.severity] },
    el("button", { type: "button", "aria-expanded": "false", class: "card-head", onclick: () => toggle(finding) },
      el("span", { class: "card-line" }, badge(finding.severity), el("span", { class: "rule" }, el("code", null, finding.rule.code), ` ${finding.rule.name}`),
        el("span", { class: "place" }, `${finding.row}:${finding.column}`)),
      el("span", { class: "message" }, ...visible(finding.message))));
}

function explained(finding) {
  const { rule } = finding;
  const parts = [rule.finds && el("p", { class: "finds" }, ...coded(rule.finds))];
  if (finding.fix) {
    const [message, applies] = finding.fix;
    parts.push(el("p", { class: "fix" }, el("strong", null, "Fix: "), ...visible(message),
      el("span", { class: "quiet" }, applies ? " (--fix applies it)" : " (--unsafe-fixes applies it)")));
  }
  if (finding.related.length) parts.push(el("ul", { class: "related" }, ...finding.related.map(relatedTo)));
  for (const [title, text] of rule.page) {
    parts.push(el("details", { open: title.startsWith("How") }, el("summary", null, title), ...markdown(text)));
  }
  parts.push(el("p", { class: "quiet" }, `Family ${rule.family}, confidence ${CONFIDENCE[finding.confidence]}. `,
    el("button", { type: "button", class: "link", onclick: () => search(rule.code) }, `Only ${rule.code}`)));
  return el("div", { class: "card-body", tabindex: "-1" }, ...parts.filter(Boolean));
}

function relatedTo([message, name, rowOf, column]) {
  const file = FILES.get(name);
  const where = `${file === place.file ? "line " : `${name}:`}${rowOf}:${column}`;
  return el("li", null, ...visible(message), " ",
    file && file !== place.file ? el("a", { href: `#${file.number}` }, where) : el("span", { class: "quiet" }, where));
}

// Open one finding, in the text and beside it, and close the one before.
function open(finding) {
  for (const one of document.querySelectorAll("mark.on")) one.classList.remove("on");
  for (const one of notes.querySelectorAll("li.on")) fold(one);
  document.body.classList.toggle("explaining", Boolean(finding));
  const { shown } = place.file ?? { shown: [] };
  const at = shown.indexOf(finding);
  const counted = notes.querySelector("h2");
  if (counted) counted.textContent = finding ? `${at + 1} of ${count(shown.length, "finding")}` : count(shown.length, "finding");
  if (!finding) return;
  cards.reveal(at);
  const item = notes.querySelector(`[data-finding="${finding.number}"]`);
  item.classList.add("on");
  item.firstElementChild.setAttribute("aria-expanded", "true");
  item.append(explained(finding));
  if (blocks) blocks.reveal(blockOf(finding.number));
  const marks = [...document.querySelectorAll(`mark[data-findings~="${finding.number}"]`)];
  for (const one of marks) one.classList.add("on");
  marks[0]?.scrollIntoView({ block: "nearest", behavior: "instant" });
  item.scrollIntoView({ block: "nearest", behavior: "instant" });
  say(`${SEVERITY[finding.severity]}, ${finding.rule.name}, line ${finding.row}: ${finding.message}`);
}

function fold(item) {
  item.classList.remove("on");
  item.firstElementChild.setAttribute("aria-expanded", "false");
  item.querySelector(".card-body")?.remove();
}

function toggle(finding) {
  go(finding.file, place.finding === finding ? null : finding);
}
