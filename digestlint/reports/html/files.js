// The side: the filters, and the list of the files that they leave.

const side = Object.fromEntries(["words", "severities", "families", "period", "files-count", "order", "clean", "files"]
  .map((id) => [id, document.getElementById(id)]));
let fileList = null;

function chips() {
  const severities = GRAVEST_FIRST.filter((severity) => view.severities.has(severity) || !filters.severities.has(severity));
  side.severities.replaceChildren(...severities.map((severity) =>
    chip(SEVERITY[severity], view.severities.get(severity), filters.severities, severity, SEVERITY[severity])));
  side.families.replaceChildren(...FAMILIES.map((family) =>
    chip(family, view.families.get(family), filters.families, family)));
}

function chip(name, number, chosen, value, style = "") {
  return el("button", {
    type: "button", class: `chip ${style}`, "aria-pressed": String(chosen.has(value)), "data-chip": name,
    onclick: () => {
      if (!chosen.delete(value)) chosen.add(value);
      refresh();
      document.querySelector(`[data-chip="${name}"]`)?.focus();
    },
  }, name, el("span", { class: "number" }, (number ?? 0).toLocaleString("en-GB")));
}

function listFiles() {
  fileList?.stop();
  const most = Math.max(1, ...view.files.map((file) => file.shown.length));
  side["files-count"].textContent = count(view.files.length, "file");
  fileList = growing(side.files, view.files, (file) => row(file, most));
  const leftOut = filters.range ? [`Only ${inWords(filters.range.from, filters.range.step)}. `,
    el("button", { type: "button", class: "link", onclick: () => choosePeriod("") }, "Show all")] : [];
  side.period.hidden = !filters.range;
  side.period.replaceChildren(...leftOut);
}

function row(file, most) {
  const name = file.name.slice(FOLDER.length);
  const cut = name.lastIndexOf("/") + 1;
  return el("li", { "data-file": file.number }, el("a", { href: `#${file.number}`, "aria-current": file === place.file && "page" },
    el("bdi", { class: "name" }, cut ? el("span", { class: "quiet" }, name.slice(0, cut)) : "", name.slice(cut)),
    el("span", { class: "number" }, file.shown.length ? file.shown.length.toLocaleString("en-GB") : "clean"),
    file.shown.length ? bar(file.counts, most) : "",
    el("span", { class: "unseen" }, tallied(file.counts))));
}

// The row of the chosen file, in view; the list may be thousands of rows long.
function pointAt(file) {
  side.files.querySelector("[aria-current]")?.removeAttribute("aria-current");
  if (!file) return;
  const at = view.files.indexOf(file);
  if (at < 0) return;
  fileList.reveal(at);
  const link = side.files.querySelector(`[data-file="${file.number}"] a`);
  link.setAttribute("aria-current", "page");
  const [box, around] = [link.getBoundingClientRect(), document.getElementById("side").getBoundingClientRect()];
  if (box.top < around.top || box.bottom > around.bottom) link.scrollIntoView({ block: "center" });
}

function chooseFamily(family) {
  const alone = filters.families.size === 1 && filters.families.has(family);
  filters.families = new Set(alone ? FAMILIES : [family]);
  refresh();
}

function choosePeriod(period) {
  narrow(period);
  refresh();
  main.querySelector(`[data-period="${period}"]`)?.focus();
}

function search(words) {
  side.words.value = words;
  filters.words = words.toLowerCase().split(/\s+/).filter(Boolean);
  refresh();
}

let typing = 0;
side.words.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => search(side.words.value), run.files.length > 500 ? 150 : 0);
});
side.order.addEventListener("change", () => {
  filters.order = side.order.value;
  refresh();
});
side.clean.addEventListener("change", () => {
  filters.clean = side.clean.checked;
  refresh();
});
side.files.addEventListener("keydown", (event) => {
  const item = event.target.closest("li");
  const next = { ArrowDown: item?.nextElementSibling, ArrowUp: item?.previousElementSibling }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  next?.querySelector("a, button")?.focus();
});
