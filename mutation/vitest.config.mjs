import { relative } from "node:path";
import { BaseSequencer } from "vitest/node";

/** The file that killed a mutant is asked first about the next one, and quick files before slow ones. */
class LikeliestFirst extends BaseSequencer {
  async sort(files) {
    const { cache, config } = this.ctx;
    const stateOf = ({ project, moduleId }) =>
      cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`) ?? {
        failed: false,
        duration: 0,
      };
    return files
      .map((file) => ({ file, ...stateOf(file) }))
      .sort((a, b) => Number(b.failed) - Number(a.failed) || a.duration - b.duration)
      .map(({ file }) => file);
  }
}

/** To Stryker it is tests that fail: a file that cannot even be loaded has none, and would pass. */
const loading = {
  onTestModuleEnd({ task }) {
    const { result } = task;
    if (result?.errors?.length)
      task.tasks.push({ type: "test", name: "is loaded", mode: "run", file: task, result });
  },
};

export default {
  test: {
    include: ["src/{dossier,view}/**/*.test.{ts,tsx}", "src/exhibits/*/rows.test.ts"],
    exclude: ["src/dossier/hostile/{mutants,work}.test.ts"],
    setupFiles: ["mutation/setup.mjs"],
    environment: "node",
    isolate: false,
    unstubGlobals: true,
    testTimeout: 30_000,
    reporters: [loading],
    sequence: { sequencer: LikeliestFirst },
  },
};
