// Small makers of elements. All text goes in as text: nothing that a digest holds is ever taken for markup.

function el(tag, properties, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === false || value === undefined || value === null) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== "" && child !== null && child !== undefined && child !== false));
  return made;
}

function count(number, noun) {
  const plural = number === 1 || noun === "info" ? "" : "s";
  return `${number.toLocaleString("en-GB")} ${noun}${plural}`;
}

function tallied(counts) {
  return GRAVEST_FIRST.filter((severity) => counts[severity])
    .map((severity) => count(counts[severity], SEVERITY[severity])).join(", ");
}

function inWords(day, step = "day") {
  const parts = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  if (step === "month" || step === "year") delete parts.day;
  if (step === "year") delete parts.month;
  const told = new Intl.DateTimeFormat("en-GB", parts).format(new Date(day));
  return step === "week" ? `week of ${told}` : told;
}

// A bar in the colours of the severities, as wide as its share of `most`.
function bar(counts, most) {
  const made = el("span", { class: "bar-of", "aria-hidden": "true" });
  for (const severity of GRAVEST_FIRST) {
    if (!counts[severity]) continue;
    const part = el("span", { class: SEVERITY[severity] });
    part.style.width = `${(100 * counts[severity]) / most}%`;
    made.append(part);
  }
  return made;
}

function badge(severity) {
  return el("span", { class: `badge ${SEVERITY[severity]}` }, SEVERITY[severity]);
}

// A list that holds the part of its items that was asked for, and makes its neighbours as they come near: so fifty
// thousand cost no more than a few hundred.
const CHUNK = 200;

function growing(parent, items, make) {
  let [start, end] = [0, 0];
  const [above, below] = [holder(() => extend(start - CHUNK, end)), holder(() => extend(start, end + CHUNK))];
  const watcher = new IntersectionObserver((seen) => {
    for (const one of seen) {
      if (one.isIntersecting) one.target.firstElementChild.click();
    }
  }, { rootMargin: "600px" });

  function holder(grow) {
    return el(parent.tagName === "DIV" || parent.tagName === "ARTICLE" ? "div" : "li", { class: "holder" },
      el("button", { type: "button", class: "more", onclick: grow }));
  }

  function made(from, to) {
    const fresh = document.createDocumentFragment();
    for (let at = from; at < to; at += 1) fresh.append(make(items[at], at));
    return fresh;
  }

  function extend(from, to) {
    const [first, last] = [Math.max(0, from), Math.min(items.length, to)];
    if (first < start) above.after(made(first, start));
    if (last > end) below.before(made(end, last));
    settle(first, last);
  }

  function settle(first, last) {
    [start, end] = [first, last];
    for (const [one, left] of [[above, start], [below, items.length - end]]) {
      one.hidden = !left;
      one.firstElementChild.textContent = `Show more (${left.toLocaleString("en-GB")} left)`;
      // Watched anew, because a holder that stays in sight is told of only once.
      watcher.unobserve(one);
      if (left) watcher.observe(one);
    }
  }

  function from(first) {
    const last = Math.min(items.length, first + CHUNK);
    parent.replaceChildren(above, made(first, last), below);
    settle(first, last);
  }

  function reveal(at) {
    if (at >= 0 && (at < start || at >= end)) from(Math.max(0, at - CHUNK / 2));
  }

  from(0);
  return { reveal, all: () => extend(0, items.length), stop: () => watcher.disconnect() };
}

// Characters that hide, or that turn the text around them: shown by their numbers.
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
const HIDDEN_APART = new RegExp(`(${HIDDEN.source})`);

function visible(text) {
  if (!HIDDEN.test(text)) return [text];
  return text.split(HIDDEN_APART).filter(Boolean).map((part) => {
    if (!HIDDEN.test(part)) return part;
    const number = part.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return el("span", { class: "hidden-character" }, `U+${number}`);
  });
}

// The Markdown of rules' pages: paragraphs, lists, and code in backticks.
function markdown(text) {
  return text.split(/\n{2,}/).filter(Boolean).map((part) => {
    if (!/^[-*] /.test(part)) return el("p", null, ...coded(part));
    const items = part.split(/\n(?=[-*] )/).map((item) => el("li", null, ...coded(item.slice(2))));
    return el("ul", null, ...items);
  });
}

function coded(text) {
  return text.split(/(`[^`]+`)/).filter(Boolean).map((part) =>
    part.startsWith("`") && part.endsWith("`") && part.length > 2 ? el("code", null, part.slice(1, -1)) : part);
}
