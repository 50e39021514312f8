/** @typedef {import("./globals").Frame} Frame */

/**
 * Watches a page from before its first byte. It runs in the page, so it uses nothing from outside of it.
 *
 * After a change of the document it reads the page in the next animation frame, and takes the time in the first task
 * after that frame's paint.
 * @param {{ names: typeof import("./page.mjs").NAMES, texts: readonly string[] | null }} watched `texts` are the
 * selectors to read. If null, everything that the window shows is read.
 */
export function installProbe({ names, texts }) {
  const seen = { changed: 0, fcp: 0, lcp: 0, shift: 0 };
  /** @type {{ start: number, duration: number }[]} */
  const tasks = [];
  /** @type {{ start: number, duration: number }[]} */
  const readings = [];
  /** @type {Frame[]} */
  let frames = [];
  let zero = 0;
  let lastChange = 0;

  const textOf = (/** @type {string} */ selector) => document.querySelector(selector)?.textContent ?? "";
  const read = () => (texts === null ? view() : texts.map(textOf).join("\n"));

  /** A slide covers the page, so only the slide counts while it is shown. */
  function view() {
    const slide = document.querySelector(names.slide);
    const root = slide instanceof HTMLElement && isShown(slide) ? slide : document.body;
    // What has no layout gives all of its text.
    if (!root || !isShown(root)) return "";
    const shown = (/** @type {string} */ selector) => [...root.querySelectorAll(selector)].filter(isShown);
    const figures = shown(names.figure);
    return [
      root.innerText,
      ...shown("[aria-pressed='true']").map((chip) => `pressed ${chip.textContent}`),
      ...shown("input").map((input) => (input instanceof HTMLInputElement ? `typed ${input.value}` : "")),
      ...shown("dialog[open]").map((dialog) => `dialog ${dialog.getAttribute("aria-label")}`),
      ...(figures.length === 0 ? [root] : figures).flatMap(marksOf),
    ].join("\n");
  }

  /** @param {Element} figure */
  function marksOf(figure) {
    return [...figure.querySelectorAll(names.mark)].filter(isShown).map((mark) => {
      const state = mark.matches(names.fadedMark) ? "faded" : "full";
      return `mark ${figure.id} ${mark.getAttribute(names.records) ?? mark.getAttribute(names.record)} ${state}`;
    });
  }

  /** @param {Element} element */
  function isShown(element) {
    return element.checkVisibility({ visibilityProperty: true });
  }

  const readingWithin = (/** @type {{ start: number, duration: number }} */ task) =>
    readings
      .filter(({ start }) => start >= task.start && start < task.start + task.duration)
      .reduce((sum, { duration }) => sum + duration, 0);

  let isAsked = false;
  const note = () => {
    lastChange = performance.now();
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      // The frame needs its layout anyway: only what reading takes beyond it is the bench's own work.
      document.body?.getBoundingClientRect();
      const start = performance.now();
      const text = read();
      const duration = performance.now() - start;
      readings.push({ start, duration });
      const painted = () => {
        seen.changed = performance.now() - zero - duration;
        if (frames.at(-1)?.text !== text) frames.push({ at: seen.changed, text });
      };
      scheduler.postTask(painted, { priority: "user-blocking" });
    });
  };
  const isChange = (/** @type {MutationRecord} */ { type, target, attributeName, oldValue }) =>
    !(
      type === "attributes" &&
      target instanceof Element &&
      target.getAttribute(attributeName ?? "") === oldValue
    );
  new MutationObserver((records) => {
    if (records.some(isChange)) note();
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
  });
  addEventListener("load", note);

  const observe = (/** @type {string} */ type, /** @type {(entry: PerformanceEntry) => void} */ take) => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.fcp = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe("longtask", ({ startTime, duration }) => {
    tasks.push({ start: startTime, duration });
  });
  observe("resource", () => {
    lastChange = performance.now();
  });
  observe("layout-shift", (entry) => {
    if ("value" in entry && typeof entry.value === "number") seen.shift += entry.value;
  });

  globalThis.bench = {
    seen: () => ({
      ...seen,
      frames,
      tasks: tasks.map((task) => ({ ...task, duration: task.duration - readingWithin(task) })),
      elements: document.querySelectorAll("*").length,
      files: [
        ...performance.getEntriesByType("navigation"),
        ...performance.getEntriesByType("resource"),
      ].flatMap((entry) => {
        if (!(entry instanceof PerformanceResourceTiming)) return [];
        const { entryType, name, responseStart, responseEnd, transferSize } = entry;
        const at = entryType === "navigation" ? responseStart : responseEnd;
        return [{ at, bytes: transferSize, isScript: name.endsWith(".js") }];
      }),
    }),
    start: (event) => {
      const reset = (/** @type {Event} */ { timeStamp }) => {
        zero = timeStamp;
        frames = [];
        seen.changed = 0;
      };
      addEventListener(event, reset, { capture: true, once: true });
    },
    still: (milliseconds) =>
      new Promise((resolve) => {
        const check = () => {
          const left = lastChange + milliseconds - performance.now();
          if (left <= 0 && document.readyState === "complete") resolve();
          else setTimeout(check, Math.max(left, 50));
        };
        check();
      }),
  };
}
