/** @typedef {import("./page").Drawings} Drawings */

/**
 * Watches a page from before its first byte; runs in the page, also in one without scripts of its own, so it
 * may use nothing from outside of it.
 *
 * A drawing counts as visible in the first frame in which it has all the marks that it has at rest. A moment
 * is that of its frame's end: a task of the highest priority, asked for in an animation frame, is the first after
 * the paint.
 * @param {Drawings | null} wanted Null to watch without knowing what there will be.
 */
export function installProbe(wanted) {
  const DRAWING = "figure [role=img]";
  const MARK = "[data-evidence], a[href]";
  const FILTER = "button[aria-pressed]";

  /** @type {{ fcp: number | null, lcp: number | null, visible: number | null, changed: number | null, ready: number | null, tasks: { start: number, duration: number }[], shift: number }} */
  const seen = { fcp: null, lcp: null, visible: null, changed: null, ready: null, tasks: [], shift: 0 };
  let lastChange = performance.now();

  /** @type {{ frame: number, told: ((now: number) => void)[] }} All that is found in one frame is painted at one moment. */
  let current = { frame: -1, told: [] };
  const whenPainted = (/** @type {number} */ frame, /** @type {(now: number) => void} */ tell) => {
    if (current.frame !== frame) {
      /** @type {((now: number) => void)[]} */
      const waiting = [];
      const tellAll = () => {
        const now = performance.now();
        for (const tell of waiting) tell(now);
      };
      scheduler.postTask(tellAll, { priority: "user-blocking" });
      current = { frame, told: waiting };
    }
    current.told.push(tell);
  };

  const drawings = () => ({
    exhibits: document.querySelectorAll(DRAWING).length,
    // The style sheet shows of each drawing the one that fits its place.
    marks: [...document.querySelectorAll(`:is(${DRAWING}) svg`)]
      .filter((svg) => svg.checkVisibility())
      .map((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        return width > 0 && height > 0 ? svg.querySelectorAll(MARK).length : 0;
      }),
  });
  const areVisible = () => {
    if (wanted === null) return false;
    const { exhibits, marks } = drawings();
    return (
      exhibits === wanted.exhibits &&
      marks.length === wanted.marks.length &&
      marks.every((count, at) => count > 0 && count >= (wanted.marks[at] ?? 0))
    );
  };
  // React keeps an element's handlers under a key of its own: from then on a click is answered.
  const areReady = () => {
    const filter = document.querySelector(FILTER);
    return filter !== null && Object.keys(filter).some((key) => key.startsWith("__reactProps$"));
  };

  let isVisible = false;
  let isReady = false;
  const look = (/** @type {number} */ frame) => {
    if (!isVisible && areVisible()) {
      isVisible = true;
      whenPainted(frame, (now) => {
        seen.visible = now;
      });
      watchSizes();
    }
    if (!isReady && areReady()) {
      isReady = true;
      whenPainted(frame, (now) => {
        seen.ready = now;
      });
    }
    if (!isVisible || !isReady) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  let isNoted = false;
  const change = () => {
    lastChange = performance.now();
    if (isNoted) return;
    isNoted = true;
    requestAnimationFrame((frame) => {
      isNoted = false;
      whenPainted(frame, (now) => {
        seen.changed = now;
      });
    });
  };

  const inDrawing = (/** @type {Node} */ node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(DRAWING) != null;
  const hasDrawing = (/** @type {Node} */ node) =>
    node instanceof Element &&
    (node.matches(`${DRAWING}, svg`) || node.querySelector("[role=img] svg") !== null);
  const isSame = (/** @type {MutationRecord} */ { type, target, attributeName, oldValue }) =>
    type === "attributes" &&
    target instanceof Element &&
    attributeName !== null &&
    target.getAttribute(attributeName) === oldValue;
  new MutationObserver((records) => {
    const isChange = (/** @type {MutationRecord} */ record) =>
      inDrawing(record.target)
        ? !isSame(record)
        : [...record.addedNodes, ...record.removedNodes].some(hasDrawing);
    if (records.some(isChange)) change();
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
  });

  /** An observer of sizes reports each once at the start: that is no change. */
  const watchSizes = () => {
    /** @type {WeakMap<Element, string>} */
    const sizes = new WeakMap();
    const observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        const size = `${contentRect.width} ${contentRect.height}`;
        if ((sizes.get(target) ?? size) !== size) change();
        sizes.set(target, size);
      }
    });
    for (const svg of document.querySelectorAll(`:is(${DRAWING}) svg`)) observer.observe(svg);
  };

  const observe = (/** @type {string} */ type, /** @type {(entry: PerformanceEntry) => void} */ take) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  };
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.fcp = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe("longtask", ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, duration });
  });
  observe("layout-shift", (entry) => {
    if ("value" in entry && typeof entry.value === "number") seen.shift += entry.value;
  });

  globalThis.bench = {
    drawings,
    seen: () => seen,
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
