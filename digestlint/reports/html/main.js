// Where the reader is (the address behind #: nothing, a file, or a file and a finding), the keys, and the theme.

const place = { file: null, finding: null };
const main = document.getElementById("main");
const help = document.getElementById("help");
const theme = document.getElementById("theme");
const filesOpen = document.getElementById("files-open");
const singleKeys = document.getElementById("single-keys");
const THEMES = ["system", "light", "dark"];

function go(file, finding = null) {
  const address = file ? `#${file.number}${finding ? `.${finding.number + 1}` : ""}` : "#";
  // A step within a file is no page to go back to.
  if (file && file === place.file) {
    location.replace(address);
  } else {
    location.hash = address;
  }
  show();
}

let shownAddress = null;

function show() {
  if (location.hash === shownAddress) return;
  shownAddress = location.hash;
  const [, number, at] = /^#(\d+)(?:\.(\d+))?$/.exec(location.hash) ?? [];
  const file = run.files[number] ?? null;
  const finding = file?.findings[at - 1] ?? null;
  const isNew = file !== place.file || !main.firstElementChild;
  place.file = file;
  place.finding = finding && file.shown.includes(finding) ? finding : null;
  if (isNew) {
    render();
    pointAt(file);
    closeSide();
    main.scrollTop = 0;
    window.scrollTo(0, 0);
    say(file ? file.name : "Overview");
  }
  open(place.finding);
}

function render() {
  const { file } = place;
  document.body.classList.toggle("reading", Boolean(file));
  notes.hidden = !file || !file.shown.length;
  main.replaceChildren(file ? digest(file) : overview());
  if (file) list(file);
  document.title = `${file ? `${file.name} · ` : ""}digestlint report`;
}

// After a change of the filters: the same place, as far as it is still there.
function refresh() {
  sift();
  chips();
  listFiles();
  document.getElementById("total").textContent = `${count(view.count, "finding")} in ${count(view.touched, "file")}`;
  if (place.finding && !place.file.shown.includes(place.finding)) go(place.file);
  render();
  if (place.file) pointAt(place.file);
  if (place.finding?.file.shown.includes(place.finding)) open(place.finding);
}

function walk(by) {
  const files = view.files.filter((file) => file.shown.length);
  if (!files.length) return;
  if (!place.file) {
    go(files[0], files[0].shown[0]);
    return;
  }
  const { shown } = place.file;
  const at = place.finding ? shown.indexOf(place.finding) + by : by > 0 ? 0 : -1;
  if (shown[at]) {
    go(place.file, shown[at]);
    return;
  }
  const all = view.files;
  let next = all.indexOf(place.file) + by;
  while (all[next] && !all[next].shown.length) next += by;
  if (all[next]) go(all[next], all[next].shown.at(by > 0 ? 0 : -1));
  else say(by > 0 ? "No further finding" : "No finding before this one");
}

function leaf(by) {
  const next = view.files[place.file ? view.files.indexOf(place.file) + by : 0];
  if (next) go(next);
}

function back() {
  if (document.body.classList.contains("choosing")) closeSide();
  else if (place.finding) leave(place.finding);
  else if (place.file) go(null);
  else if (filters.words.length) search("");
}

function leave(finding) {
  const within = notes.contains(document.activeElement);
  go(finding.file);
  if (within) document.querySelector(`mark[data-findings~="${finding.number}"]`)?.focus();
}

function say(text) {
  document.getElementById("spoken").textContent = text;
}

function openSide() {
  document.body.classList.add("choosing");
  filesOpen.setAttribute("aria-expanded", "true");
}

function closeSide() {
  document.body.classList.remove("choosing");
  filesOpen.setAttribute("aria-expanded", "false");
}

const KEYS = {
  j: () => walk(1),
  k: () => walk(-1),
  "/": () => {
    openSide();
    side.words.focus();
    side.words.select();
  },
  "?": () => help.showModal(),
};
const OTHER_KEYS = { ArrowRight: () => leaf(1), ArrowLeft: () => leaf(-1) };

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (event.key === "Escape") {
    if (event.target === side.words) side.words.blur();
    back();
    return;
  }
  if (event.target.matches("input, select, textarea")) return;
  const act = OTHER_KEYS[event.key] ?? (singleKeys.checked ? KEYS[event.key] : undefined);
  if (!act) return;
  event.preventDefault();
  act();
});

function chooseMark(event) {
  const chosen = event.target.closest("mark");
  if (!chosen || (event.type === "keydown" && event.key !== "Enter" && event.key !== " ")) return;
  event.preventDefault();
  const numbers = chosen.dataset.findings.split(" ").map(Number);
  // Words with several findings show one after the other.
  const at = numbers.indexOf(place.finding?.number);
  const finding = place.file.findings[numbers[(at + 1) % numbers.length]];
  if (place.finding === finding) return;
  go(place.file, finding);
  if (event.type === "keydown") notes.querySelector(".card-body")?.focus();
}

main.addEventListener("click", chooseMark);
main.addEventListener("keydown", chooseMark);
filesOpen.addEventListener("click", () => (document.body.classList.contains("choosing") ? closeSide() : openSide()));
document.getElementById("help-open").addEventListener("click", () => help.showModal());
document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});

// A page opened from a disk may not be allowed to remember anything.
function remembered(key, value) {
  try {
    if (value !== undefined) localStorage.setItem(key, value);
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function wear(name) {
  document.documentElement.dataset.theme = name;
  theme.textContent = `Theme: ${name}`;
}

theme.addEventListener("click", () => {
  const next = THEMES[(THEMES.indexOf(document.documentElement.dataset.theme) + 1) % THEMES.length];
  wear(next);
  remembered("digestlint-theme", next);
});
singleKeys.addEventListener("change", () => remembered("digestlint-keys", singleKeys.checked ? "on" : "off"));
addEventListener("hashchange", show);
addEventListener("beforeprint", () => {
  blocks?.all();
  cards?.all();
});

wear(THEMES.find((name) => name === remembered("digestlint-theme")) ?? "system");
singleKeys.checked = remembered("digestlint-keys") !== "off";
sift();
refresh();
show();
