import { newPage } from "./browser.mjs";
import { kB, median, ms, table, times } from "./stats.mjs";

/** @typedef {import("@playwright/test").Browser} Browser */
/** @typedef {Awaited<ReturnType<typeof visit>>} Visit */
/** @typedef {{ name: string, address: string, staticPage: string, ours: Visit[], plain: Visit[] }} Case */

const CPU = 4;
/** A visit ends after this many milliseconds without a change, and without a file that arrives. */
const STILL = 3_500;
/** A task up to this long delays nobody. */
const FREE = 50;

/**
 * A cold visit with a slow processor and a slow connection.
 * @param {Browser} browser
 * @param {string} address
 */
async function visit(browser, address) {
  const { page, slowDown, close } = await newPage(browser, null);
  try {
    await slowDown(CPU, true);
    await page.goto(address, { timeout: 90_000 });
    await page.evaluate((still) => bench.still(still), STILL);
    const seen = await page.evaluate(() => bench.seen());
    const { frames, tasks, files, fcp } = seen;
    const settled = linesOf(frames.at(-1)?.text ?? "");
    const marks = settled.filter((line) => line.startsWith("mark "));
    const hasMarks = (/** @type {string} */ text) => {
      const there = new Set(linesOf(text));
      return marks.every((mark) => there.has(mark));
    };
    const charts = frames.find(({ text }) => hasMarks(text))?.at ?? Number.NaN;
    return {
      stands: frames.at(-1)?.at ?? Number.NaN,
      charts,
      foreign: foreignLines(
        frames.map(({ text }) => linesOf(text)),
        settled,
      ),
      settled,
      lcp: seen.lcp,
      shift: seen.shift,
      longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
      blocking: tasks.reduce(
        (sum, { start, duration }) => sum + Math.max(0, start + duration - Math.max(start, fcp) - FREE),
        0,
      ),
      bytesCharts: bytesOf(files.filter(({ at }) => at <= charts)),
      bytesScript: bytesOf(files.filter(({ isScript }) => isScript)),
      elements: seen.elements,
    };
  } finally {
    await close();
  }
}

/** @param {import("./globals").Seen["files"]} files */
function bytesOf(files) {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** @param {string} text */
function linesOf(text) {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}

/**
 * What a frame showed and the settled page does not: a placeholder, or another view. A line that is a settled one's
 * beginning is a page that still arrives.
 * @param {readonly (readonly string[])[]} frames
 * @param {readonly string[]} settled
 */
function foreignLines(frames, settled) {
  const known = new Set(settled);
  return [...new Set(frames.flat())].filter(
    (line) => !known.has(line) && !settled.some((other) => other.startsWith(line)),
  );
}

/**
 * Visits each address and its static page, and changes their order each round.
 * @param {Browser} browser
 * @param {string} site
 * @param {readonly Case[]} cases
 * @param {number} rounds
 */
export async function measureVisits(browser, site, cases, rounds) {
  for (let round = 0; round < rounds; round++) {
    for (const { name, address, staticPage, ours, plain } of cases) {
      const steps = [
        async () => ours.push(await visit(browser, `${site}${address}`)),
        async () => plain.push(await visit(browser, `${site}${staticPage}`)),
      ];
      for (const step of round % 2 === 0 ? steps : steps.toReversed()) await step();
      const [ours0, plain0] = [ours.at(-1), plain.at(-1)];
      console.log(`${name}: ${ms(ours0?.stands ?? 0)}, static ${ms(plain0?.stands ?? 0)}`);
      const differing = differenceOf(ours0?.settled ?? [], plain0?.settled ?? []);
      if (differing.length > 0) console.warn(`The static page differs: ${differing.slice(0, 5).join("; ")}`);
    }
  }
}

/** @param {readonly string[]} a @param {readonly string[]} b */
function differenceOf(a, b) {
  return [...a.filter((line) => !b.includes(line)), ...b.filter((line) => !a.includes(line))];
}

/** @param {readonly Case[]} cases */
export function visitTables(cases) {
  const of = (/** @type {readonly Visit[]} */ visits, /** @type {(visit: Visit) => number} */ value) =>
    median(visits.map(value));
  const stands = cases.map(({ name, ours, plain }) => {
    const [built, base] = [of(ours, (visit) => visit.stands), of(plain, (visit) => visit.stands)];
    const [charts, baseCharts] = [of(ours, (visit) => visit.charts), of(plain, (visit) => visit.charts)];
    return [
      name,
      ms(built),
      ms(base),
      times(built / base),
      ms(charts),
      ms(baseCharts),
      times(charts / baseCharts),
    ];
  });
  const weights = cases.flatMap(({ name, ours, plain }) =>
    [
      { title: name, visits: ours },
      { title: `${name}, static`, visits: plain },
    ].map(({ title, visits }) => [
      title,
      ms(of(visits, (visit) => visit.lcp)),
      of(visits, (visit) => visit.shift).toFixed(3),
      ms(of(visits, (visit) => visit.longest)),
      ms(of(visits, (visit) => visit.blocking)),
      kB(of(visits, (visit) => visit.bytesCharts)),
      kB(of(visits, (visit) => visit.bytesScript)),
      String(of(visits, (visit) => visit.elements)),
    ]),
  );
  return [
    table(["", "Stands", "Static", "Ratio", "Charts", "Static", "Ratio"], stands),
    table(
      ["", "LCP", "Shift", "Longest task", "Blocking", "Bytes until charts", "JavaScript", "Elements"],
      weights,
    ),
    table(
      ["", "Shown on the way, and not in the end"],
      cases.map(({ name, ours }) => [
        name,
        foreignText([...new Set(ours.flatMap(({ foreign }) => foreign))]),
      ]),
      false,
    ),
  ].join("\n\n");
}

/** @param {readonly string[]} lines */
function foreignText(lines) {
  const [marks, words] = [true, false].map((isMark) =>
    lines.filter((line) => line.startsWith("mark ") === isMark),
  );
  const parts = [
    ...(words ?? []).slice(0, 3).map((line) => `“${line.slice(0, 50).replaceAll("|", "\\|")}”`),
    ...((words?.length ?? 0) > 3 ? [`${(words?.length ?? 0) - 3} more lines`] : []),
    ...((marks?.length ?? 0) > 0 ? [`${marks?.length} marks in another state`] : []),
  ];
  return parts.length === 0 ? "nothing" : parts.join(", ");
}
