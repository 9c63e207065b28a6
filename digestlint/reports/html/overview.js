// The page of the whole run: what it came to, its days, its families, and its rules.

function overview() {
  const clean = run.checked - run.files.filter((file) => file.findings.length).length;
  const head = el("header", { class: "overview-head" },
    el("h2", null, headline()),
    el("p", { class: "quiet" }, [`${count(run.checked, "file")} checked`, `${Math.max(0, clean).toLocaleString("en-GB")} without findings`,
      ...leftOut()].join(" · ")));
  return el("div", { class: "overview" }, head, troubles(), tiles(), days(), families(), rules());
}

function headline() {
  if (!run.files.some((file) => file.findings.length)) {
    return run.problems.length ? "No findings, but not everything was checked" : "All clean";
  }
  return `${count(view.count, "finding")} in ${count(view.touched, "file")}`;
}

function leftOut() {
  const parts = [];
  if (run.hidden) parts.push(`${run.hidden.toLocaleString("en-GB")} below the chosen severity or confidence`);
  if (run.ignored) parts.push(`${run.ignored.toLocaleString("en-GB")} ignored by comments`);
  if (run.baselined) parts.push(`${run.baselined.toLocaleString("en-GB")} in the baseline`);
  if (run.unchanged) parts.push(`${run.unchanged.toLocaleString("en-GB")} on lines that have not changed`);
  if (run.foreign) parts.push(`${count(run.foreign, "passage")} not in English`);
  return parts;
}

function troubles() {
  if (!run.problems.length) return "";
  const list = el("ul");
  growing(list, run.problems, (problem) => el("li", null, ...visible(problem)));
  return el("section", { class: "troubles" },
    el("h3", null, `digestlint could not do all of its work: ${count(run.problems.length, "problem")}`), list);
}

function tiles() {
  const totals = [0, 0, 0, 0];
  for (const file of run.files) for (const severity of GRAVEST_FIRST) totals[severity] += file.counts[severity];
  return el("ul", { class: "tiles" }, ...GRAVEST_FIRST.map((severity) =>
    el("li", { class: SEVERITY[severity] }, el("strong", null, totals[severity].toLocaleString("en-GB")),
      el("span", null, totals[severity] === 1 || severity === 1 ? SEVERITY[severity] : `${SEVERITY[severity]}s`))));
}

function days() {
  if (series.periods.length < 2 && !series.range) return "";
  const perPeriod = new Map();
  for (const file of run.files) {
    if (file.day && isWithin(file.day, series.range)) add(perPeriod, series.step.of(file.day));
  }
  const counted = series.periods.map((period) => view.periods.get(period) ?? [0, 0, 0, 0]);
  const most = Math.max(1, ...counted.map(sum));
  const chart = el("ol", { class: "days" });
  for (const [at, period] of series.periods.entries()) {
    const files = perPeriod.get(period) ?? 0;
    const told = `${inWords(period, series.step.name)}: ${files ? count(sum(counted[at]), "finding") : "no digest"}` +
      (files > 1 ? ` in ${count(files, "file")}` : "") + (sum(counted[at]) ? ` (${tallied(counted[at])})` : "");
    const column = el("button", {
      type: "button", "aria-label": told, title: told, "data-period": period, disabled: !files,
      "aria-pressed": String(filters.range?.from === period && filters.range.step === series.step.name),
      onclick: () => choosePeriod(period),
    });
    for (const severity of GRAVEST_FIRST) {
      if (!counted[at][severity]) continue;
      const part = el("span", { class: SEVERITY[severity] });
      part.style.height = `${(100 * counted[at][severity]) / most}%`;
      column.append(part);
    }
    if (files && !sum(counted[at])) column.append(el("span", { class: "none" }));
    chart.append(el("li", null, column));
  }
  const [first, last] = [series.periods[0], series.periods[series.periods.length - 1]];
  return el("section", null,
    el("h3", null, `Findings by ${series.step.name}`, series.range ? `, ${inWords(series.range.from, series.range.step)}` : "",
      filters.range ? el("button", { type: "button", class: "link", onclick: () => choosePeriod("") }, "Show all") : ""),
    el("div", { class: "chart" },
      el("span", { class: "scale", "aria-hidden": "true" }, most.toLocaleString("en-GB")), chart,
      el("p", { class: "axis", "aria-hidden": "true" }, el("span", null, inWords(first, series.step.name)),
        first === last ? "" : el("span", null, inWords(last, series.step.name)))));
}

function sum(counts) {
  return counts[1] + counts[2] + counts[3];
}

function grouped(key) {
  const groups = new Map();
  for (const file of run.files) {
    for (const finding of file.shown) {
      const name = key(finding);
      if (!groups.has(name)) groups.set(name, { name, counts: [0, 0, 0, 0], finding });
      groups.get(name).counts[finding.severity] += 1;
    }
  }
  return [...groups.values()].sort((one, other) => sum(other.counts) - sum(one.counts));
}

function families() {
  const groups = grouped((finding) => finding.rule.family);
  if (!groups.length) return "";
  const most = sum(groups[0].counts);
  return el("section", null, el("h3", null, "Families"), el("ol", { class: "bars" }, ...groups.map((group) =>
    el("li", null, el("button", { type: "button", onclick: () => chooseFamily(group.name), title: tallied(group.counts) },
      el("span", { class: "what" }, group.name), bar(group.counts, most),
      el("span", { class: "number" }, sum(group.counts).toLocaleString("en-GB")))))));
}

function rules() {
  const groups = grouped((finding) => finding.rule.code);
  if (!groups.length) return "";
  const most = sum(groups[0].counts);
  return el("section", null, el("h3", null, "Rules"), el("ol", { class: "bars rules" }, ...groups.map((group) => {
    const { rule } = group.finding;
    return el("li", null, el("button", { type: "button", onclick: () => search(rule.code), title: rule.finds },
      el("span", { class: "what" }, el("code", null, rule.code), ` ${rule.name}`), bar(group.counts, most),
      el("span", { class: "number" }, sum(group.counts).toLocaleString("en-GB"))));
  })));
}
