// The static page's only script, written by hand: what a page of this content needs at the least.
const { status, row, mark, chip, evidence, record, records } = JSON.parse(
  document.getElementById("names").textContent,
);
const content = JSON.parse(document.getElementById("content").textContent);

const rows = [...document.querySelectorAll(row)];
const marks = [...document.querySelectorAll(mark)];
const chips = [...document.querySelectorAll(chip)].slice(0, content.chips.length);
const groups = new Set(chips.map((button) => button.parentElement));
const search = document.querySelector("input[type=search]");
const dialog = document.querySelector(evidence);
const slides = [...document.querySelectorAll("[data-slide-at]")];

const idOf = (element) =>
  element.getAttribute(records) ??
  element.getAttribute(record) ??
  element.querySelector(`[${record}]`)?.getAttribute(record);
const pressed = (group) =>
  chips.flatMap((button, at) =>
    button.parentElement === group && button.ariaPressed === "true" ? [content.chips[at]] : [],
  );
const isIn = (id, list, group) => {
  const chosen = pressed(group);
  return chosen.length === 0 || chosen.some((one) => one[list].includes(id));
};
const passes = (id, list, without) =>
  [...groups].every((group) => group === without || isIn(id, list, group));

function apply() {
  const word = search.value.trim().toLowerCase();
  const isFound = (id) => (content.texts[id] ?? "").includes(` ${word}`);
  const events = rows.map(idOf);
  const found = events.filter(isFound);
  const left = new Set(found.filter((id) => passes(id, "events")));
  rows.forEach((article, at) => {
    article.hidden = !left.has(events[at]);
  });
  for (const heading of document.querySelectorAll("ol h3")) {
    let [item, count] = [heading.parentElement, 0];
    do {
      count += left.has(idOf(item.querySelector("article"))) ? 1 : 0;
      item = item.nextElementSibling;
    } while (item && !item.querySelector("h3"));
    heading.hidden = count === 0;
    heading.querySelector("span").textContent = count;
  }
  document.querySelector(status).textContent = `${left.size} of ${rows.length} events`;
  for (const group of groups) {
    const others = found.filter((id) => passes(id, "events", group));
    chips.forEach((button, at) => {
      if (button.parentElement !== group) return;
      button.querySelector("i, text").textContent = others.filter((id) =>
        content.chips[at].events.includes(id),
      ).length;
    });
  }
  for (const one of marks) {
    const id = idOf(one);
    const isEvent = id in content.texts;
    one.dataset.match = isEvent ? left.has(id) : (word === "" || isFound(id)) && passes(id, "marks");
  }
}

chips.forEach((button) => {
  button.addEventListener("click", () => {
    button.ariaPressed = button.ariaPressed === "true" ? "false" : "true";
    apply();
  });
});
search?.addEventListener("input", apply);
document
  .querySelector(row)
  ?.querySelector("a")
  .addEventListener("click", (event) => {
    event.preventDefault();
    dialog.show();
  });
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") dialog?.close();
  const at = slides.findIndex((slide) => !slide.hidden) + (key === "ArrowRight" ? 1 : 0);
  slides.forEach((slide, other) => {
    slide.hidden = key === "Home" ? other !== 0 : other !== Math.min(at, slides.length - 1);
  });
});
