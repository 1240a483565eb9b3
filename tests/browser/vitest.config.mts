// The tests that run in a browser over the real core: `npm run browser` in `ui`, which has the packages.

import { join } from "node:path";
import type { ViteUserConfig } from "vitest/config";

const packages = join(import.meta.dirname, "../../ui/node_modules");

export default {
  root: import.meta.dirname,
  resolve: { alias: ["vitest", "playwright-core"].map((name) => ({ find: new RegExp(`^${name}$`), replacement: join(packages, name) })) },
  test: {
    environment: "node",
    include: ["*.test.ts"],
    // A laptop each, and two cores: one after the other.
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
} satisfies ViteUserConfig;
