/* Webbsidans skript: sortering och filter i tabeller, och innehållsförteckningen. Utan skript syns allt innehåll ändå. */
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const collator = new Intl.Collator("sv", { numeric: true, sensitivity: "base" });
  const plain = (text) => text.normalize("NFC").toLocaleLowerCase("sv").replace(/\s+/g, " ").trim();

  // Det som sägs till den som lyssnar i stället för att se.
  const messages = make("p", { className: "osynlig", role: "status" });
  document.querySelector("main").append(messages);
  const say = (text) => { messages.textContent = text; };

  // Tabeller som får plats behöver inte kunna rullas, och är då inget att stanna vid med tangentbordet.
  const regions = all(".rullbar").map((box) => [box, ["role", "tabindex", "aria-label", "aria-labelledby"]
    .filter((name) => box.hasAttribute(name)).map((name) => [name, box.getAttribute(name)])]);
  const fit = ([box, attributes]) => {
    const wide = box.scrollWidth > box.clientWidth + 1;
    for (const [name, value] of attributes) {
      if (wide) box.setAttribute(name, value); else box.removeAttribute(name);
    }
  };
  const fit_all = () => regions.forEach(fit);
  fit_all();
  addEventListener("resize", fit_all);
  all("details").forEach((details) => details.addEventListener("toggle", fit_all));

  // Sortering: stigande, fallande, som i rapporten. Det som saknas står sist; grupper sorteras var för sig.
  const value_of = (row, column) => {
    const cell = row.cells[column];
    if (!cell) return { text: "" };
    if (cell.dataset.tal !== undefined) return { number: Number(cell.dataset.tal) };
    const text = cell.textContent.trim();
    if (text === "" || text === "–") return {};
    const figure = cell.classList.contains("höger") && /^[−-]?\d[\d\s]*(,\d+)?/.exec(text);
    if (figure) return { number: Number(figure[0].replace(/\s/g, "").replace("−", "-").replace(",", ".")) };
    return { text };
  };
  const rank = (value) => (value.number !== undefined ? 0 : value.text !== undefined ? 1 : 2);
  const compare = (a, b, direction) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (rank(a) === 0) return direction * (a.number - b.number);
    return rank(a) === 1 ? direction * collator.compare(a.text, b.text) : 0;
  };
  const order_rows = (table, column, direction) => {
    for (const body of table.tBodies) {
      const rows = [...body.rows].filter((row) => !row.classList.contains("grupp"));
      const keyed = rows.map((row) => ({ row, value: value_of(row, column), place: Number(row.dataset.plats) }));
      keyed.sort((a, b) => (direction && compare(a.value, b.value, direction)) || a.place - b.place);
      body.append(...keyed.map(({ row }) => row));
    }
  };
  const next_sort = { none: "ascending", ascending: "descending", descending: "none" };
  const said = { none: "i rapportens ordning", ascending: "stigande", descending: "fallande" };
  const sort_by = (table, heading) => {
    const sort = next_sort[heading.getAttribute("aria-sort") ?? "none"];
    all("thead th", table).forEach((other) => other.removeAttribute("aria-sort"));
    if (sort !== "none") heading.setAttribute("aria-sort", sort);
    order_rows(table, heading.cellIndex, { none: 0, ascending: 1, descending: -1 }[sort]);
    say(`Tabellen är sorterad ${sort === "none" ? "" : `efter ${heading.textContent.trim()}, `}${said[sort]}.`);
  };
  const sort_buttons = [];
  const make_sortable = (table) => {
    all("tbody tr", table).forEach((row, place) => { row.dataset.plats = place; });
    for (const heading of all("thead th", table)) {
      if (heading.textContent.trim() === "") continue;
      const button = make("button", { type: "button", title: "Sortera" }, ...heading.childNodes);
      button.addEventListener("click", () => sort_by(table, heading));
      heading.append(button);
      sort_buttons.push([heading, button]);
    }
  };

  // Filter: på text i raden och på bedömning.
  const make_filter = (table, number) => {
    const rows = all("tbody tr:not(.grupp)", table);
    const statuses = [...new Set(rows.map((row) => row.dataset.status).filter(Boolean))];
    const search = make("input", { type: "search", autocomplete: "off" });
    const status = make("select", {}, make("option", { value: "" }, "Alla"),
      ...statuses.map((word) => make("option", { value: word }, word)));
    const count = make("p", { role: "status" });
    const clear = make("button", { type: "button", hidden: true }, "Visa alla");
    const show = () => {
      const words = plain(search.value).split(" ");
      let shown = 0;
      for (const row of rows) {
        const text = plain(row.textContent);
        row.hidden = !(words.every((word) => text.includes(word)) && (!status.value || row.dataset.status === status.value));
        shown += row.hidden ? 0 : 1;
      }
      for (const body of table.tBodies)
        all(".grupp", body).forEach((group) => { group.hidden = !all("tr:not(.grupp)", body).some((row) => !row.hidden); });
      count.textContent = `Visar ${shown} av ${rows.length} rader`;
      clear.hidden = !search.value && !status.value;
      fit_all();
    };
    search.addEventListener("input", show);
    search.addEventListener("keydown", (event) => { if (event.key === "Escape") { search.value = ""; show(); } });
    status.addEventListener("change", show);
    clear.addEventListener("click", () => { search.value = ""; status.value = ""; show(); search.focus(); });
    const tools = make("div", { className: "verktyg", role: "group", ariaLabel: `Filtrera ${number}` },
      make("label", {}, "Sök i tabellen", search));
    if (statuses.length > 1) tools.append(make("label", {}, "Bedömning", status));
    tools.append(count, clear);
    show();
    table.closest(".rullbar").before(tools);
  };
  for (const table of all("table.sorterbar")) make_sortable(table);
  for (const table of all("table.filtrerbar")) {
    const caption = table.caption?.querySelector("strong")?.textContent ?? "tabellen";
    make_filter(table, caption.replace(/\.$/, "").toLowerCase());
  }

  // Innehållsförteckningen är öppen bredvid texten och stängd ovanför den, och visar var läsaren är.
  const contents = document.querySelector(".innehall details");
  if (contents) {
    const beside = matchMedia("(min-width: 66rem)");
    const place = () => { contents.open = beside.matches; };
    place();
    beside.addEventListener("change", place);
    const links = new Map(all("a", contents).map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
    const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    const mark = () => {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3);
      const current = links.get((passed.at(-1) ?? headings[0])?.id);
      if (!current || current.hasAttribute("aria-current")) return;
      all("[aria-current]", contents).forEach((link) => link.removeAttribute("aria-current"));
      current.setAttribute("aria-current", "true");
      const list = contents.parentElement;
      if (list.scrollHeight > list.clientHeight && !list.contains(document.activeElement)) {
        const { top, bottom } = current.getBoundingClientRect();
        const frame = list.getBoundingClientRect();
        if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - frame.height / 3;
      }
    };
    let waiting = false;
    addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; mark(); });
    }, { passive: true });
    mark();
    contents.addEventListener("click", (event) => {
      if (event.target.closest("a") && !beside.matches) contents.open = false;
    });
  }

  // På papper ska det som är hopfällt synas, och rubrikerna upprepas på varje sida, vilket knappar inte kan.
  addEventListener("beforeprint", () => {
    all("main details").forEach((details) => { details.open = true; });
    sort_buttons.forEach(([heading, button]) => heading.replaceChildren(...button.childNodes));
  });
  addEventListener("afterprint", () => sort_buttons.forEach(([heading, button]) => {
    button.append(...heading.childNodes);
    heading.append(button);
  }));
})();
