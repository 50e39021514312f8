import { relative } from "node:path";
import { BaseSequencer } from "vitest/node";
import { testProjects } from "../testProjects.mjs";

class LikeliestFirst extends BaseSequencer {
  /**
   * The file that noticed the last mutant comes first, and quick files before slow ones.
   * @override
   * @param {import("vitest/node").TestSpecification[]} files
   */
  async sort(files) {
    const { cache, config } = this.ctx;
    return files
      .map((file) => {
        const last = cache.getFileTestResults(`${file.project.name}:${relative(config.root, file.moduleId)}`);
        return { file, failed: Number(last?.failed ?? false), duration: last?.duration ?? 0 };
      })
      .sort((a, b) => b.failed - a.failed || a.duration - b.duration)
      .map(({ file }) => file);
  }
}

/**
 * To Stryker it is tests that fail: a file that cannot even be loaded has none, and would pass.
 * @type {import("vitest/node").Reporter}
 */
const loading = {
  onTestModuleEnd(module) {
    const file = Reflect.get(module, "task");
    const { result } = file;
    if (result?.errors?.length)
      file.tasks.push({ type: "test", name: "is loaded", mode: "run", file, result });
  },
};

const FOLDER = process.env.MUTATED_FOLDER;

/**
 * As vite.config.ts, without the plugins: nothing is built here.
 * @type {import("vitest/config").ViteUserConfig}
 */
export default {
  test: {
    projects: testProjects(
      FOLDER === undefined ? ["src/{dossier,view}/**/*", "src/exhibits/*/rows"] : [`${FOLDER}/**/*`],
      { inTurn: false },
    ),
    // Seconds each, and once more for every mutant: of what they find, the quick tests name the rule.
    exclude: ["src/dossier/open/hostile/{mutants,work}.test.ts"],
    setupFiles: ["tools/mutation/setup.mjs"],
    isolate: false,
    unstubGlobals: true,
    testTimeout: 30_000,
    reporters: [loading],
    sequence: { sequencer: LikeliestFirst },
  },
};
