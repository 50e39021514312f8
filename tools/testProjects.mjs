/**
 * The unit tests in two lots: those that need a document, named `.test.tsx` or `.dom.test.ts`, and all others.
 * @param {readonly string[]} files Glob patterns, without what a test's name ends in.
 * @param {{ inTurn: boolean }} options Whether the second lot waits for the first. A thread that changes between them
 *   makes its modules and its document anew.
 * @returns {import("vitest/config").TestProjectConfiguration[]}
 */
export function testProjects(files, { inTurn }) {
  /** @param {string} end */
  const ending = (end) => files.map((pattern) => `${pattern}${end}`);
  const withDocument = [...ending(".test.tsx"), ...ending(".dom.test.ts")];
  return [
    {
      extends: true,
      test: { name: "dom", include: withDocument, environment: "happy-dom", sequence: { groupOrder: 0 } },
    },
    {
      extends: true,
      test: {
        name: "rules",
        include: ending(".test.ts"),
        exclude: withDocument,
        environment: "node",
        sequence: { groupOrder: inTurn ? 1 : 0 },
      },
    },
  ];
}
