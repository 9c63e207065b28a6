"use strict";
// The run as the page's data tell it, and what the filters leave of it.

const SEVERITY = ["", "info", "warning", "error"];
const CONFIDENCE = ["", "low", "medium", "high"];
const GRAVEST_FIRST = [3, 2, 1];

function read(id) {
  const script = document.getElementById(id);
  return script && JSON.parse(script.textContent);
}

const run = read("index");

for (const [number, file] of run.files.entries()) {
  file.number = number;
  file.findings = file.findings.map(([rule, severity, confidence, row, column, message, fix, related], at) => ({
    file, number: at, rule: run.rules[rule], severity, confidence, row, column, message, fix, related,
  }));
}

const FILES = new Map(run.files.map((file) => [file.name, file]));
const FAMILIES = [...new Set(run.rules.map((rule) => rule.family))].sort();

// The folder that all files share is not worth its place in every name.
const FOLDER = (() => {
  let shared = run.files.length ? run.files[0].name.replace(/[^/]*$/, "") : "";
  for (const { name } of run.files) {
    while (!name.startsWith(shared)) shared = shared.replace(/[^/]*\/$/, "");
  }
  return shared;
})();

const filters = {
  words: [],
  severities: new Set(GRAVEST_FIRST),
  families: new Set(FAMILIES),
  range: null,
  order: "name",
  clean: false,
};

// What the filters leave: `files` in the order of the list; each file's `shown` findings; how many there are in all,
// and of each severity and family if only that filter were open.
const view = { files: [], count: 0, touched: 0, severities: new Map(), families: new Map(), periods: new Map() };

const ORDERS = {
  name: (one, other) => one.number - other.number,
  day: (one, other) => other.day.localeCompare(one.day) || one.number - other.number,
  count: (one, other) => other.shown.length - one.shown.length || one.number - other.number,
};

function haystack(finding) {
  finding.words ??= [finding.file.name, finding.rule.code, finding.rule.name, finding.rule.family, finding.message]
    .join("\n").toLowerCase();
  return finding.words;
}

function holds(text) {
  return filters.words.every((word) => text.includes(word));
}

function sift() {
  view.severities.clear();
  view.families.clear();
  view.periods.clear();
  view.count = view.touched = 0;
  for (const file of run.files) {
    file.shown = [];
    file.counts = [0, 0, 0, 0];
    const inRange = isWithin(file.day, filters.range);
    const period = file.day && isWithin(file.day, series.range) && series.step.of(file.day);
    for (const finding of file.findings) {
      if (filters.words.length && !holds(haystack(finding))) continue;
      const severe = filters.severities.has(finding.severity);
      const akin = filters.families.has(finding.rule.family);
      if (severe && akin && period) tally(period, finding.severity);
      if (!inRange) continue;
      if (akin) add(view.severities, finding.severity);
      if (severe) add(view.families, finding.rule.family);
      if (!severe || !akin) continue;
      file.shown.push(finding);
      file.counts[finding.severity] += 1;
    }
    view.count += file.shown.length;
    view.touched += file.shown.length > 0;
  }
  view.files = run.files.filter((file) => file.shown.length || (filters.clean && isCleanHit(file)));
  view.files.sort(ORDERS[filters.order]);
}

function isCleanHit(file) {
  return !file.findings.length && isWithin(file.day, filters.range) && holds(file.name.toLowerCase());
}

function add(counter, key) {
  counter.set(key, (counter.get(key) ?? 0) + 1);
}

function tally(period, severity) {
  const counts = view.periods.get(period) ?? [0, 0, 0, 0];
  counts[severity] += 1;
  view.periods.set(period, counts);
}

// The series: a bar a day, or where that would be too many, a week, a month or a year.
const MOST_BARS = 31;
const STEPS = [
  { name: "day", of: (day) => day, next: (day) => shifted(day, 1) },
  { name: "week", of: (day) => shifted(day, -((weekday(day) + 6) % 7)), next: (day) => shifted(day, 7) },
  { name: "month", of: (day) => `${day.slice(0, 7)}-01`, next: (day) => `${shifted(day, 31).slice(0, 7)}-01` },
  { name: "year", of: (day) => `${day.slice(0, 4)}-01-01`, next: (day) => `${shifted(day, 366).slice(0, 4)}-01-01` },
];

function shifted(day, by) {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

function weekday(day) {
  return new Date(day).getUTCDay();
}

function isWithin(day, range) {
  return !range || (range.from <= day && day <= range.to);
}

function periods(step, first, last) {
  const all = [];
  for (let at = step.of(first); at <= last && all.length <= MOST_BARS; at = step.next(at)) all.push(at);
  return all;
}

// The days of the files within a range, or of all, in as fine a step as the bars allow.
function seriesOf(range) {
  const days = run.files.map((file) => file.day).filter((day) => day && isWithin(day, range)).sort();
  if (!days.length) return { range, step: STEPS[0], periods: [] };
  const [first, last] = [days[0], days[days.length - 1]];
  const step = STEPS.find((one) => periods(one, first, last).length <= MOST_BARS) ?? STEPS[3];
  return { range, step, periods: periods(step, first, last) };
}

let series = seriesOf(null);

// Only the files of one bar, its own steps drawn in its place; the same bar again, or none, takes that back.
function narrow(period) {
  const { step } = series;
  if (!period) {
    filters.range = null;
    series = seriesOf(null);
  } else if (filters.range?.from === period && filters.range.step === step.name) {
    filters.range = series.range;
  } else {
    filters.range = { from: period, to: shifted(step.next(period), -1), step: step.name };
    if (step.name !== "day") series = seriesOf(filters.range);
  }
}
