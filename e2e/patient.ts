/**
 * An `expect` that waits in silence for an element that is still to come. Playwright's own describes the whole page,
 * for its message, each time that it looks and finds nothing, which on a page of thousands of elements keeps the
 * browser from drawing what it is waited for. What is expected, and what is said where it fails, is Playwright's.
 */
import { expect as base, type Expect, type ExpectMatcherState, type Locator } from "@playwright/test";

const onElement = (target: Locator) => base(target);
type Matchers = ReturnType<typeof onElement>;
type Name =
  | "toBeFocused"
  | "toBeInViewport"
  | "toBeVisible"
  | "toContainText"
  | "toHaveAttribute"
  | "toHaveText";

interface Wait {
  readonly state: "attached" | "visible";
  readonly timeout: number;
}

/** Null where the element may be away for good, or may be several. */
function waitFor({ isNot, timeout }: ExpectMatcherState, name: Name, given: readonly unknown[]): Wait | null {
  const options = given.find((one) => typeof one === "object" && !(one instanceof RegExp)) ?? {};
  if (isNot || Array.isArray(options) || Reflect.get(options, "visible") === false) return null;
  const own: unknown = Reflect.get(options, "timeout");
  return {
    state: name === "toBeVisible" ? "visible" : "attached",
    timeout: typeof own === "number" ? own : timeout,
  };
}

const CAME = [() => true, () => false] as const;

const patient = (name: Name) =>
  async function matcher(this: ExpectMatcherState, target: Locator, ...given: unknown[]) {
    const wait = waitFor(this, name, given);
    const came = wait !== null && (await target.waitFor(wait).then(...CAME));
    // That is all that the matcher would ask. What never comes, it tells.
    if (came && name === "toBeVisible") return { pass: true, message: () => "" };
    const matchers: Matchers = this.isNot ? base(target).not : base(target);
    try {
      await Reflect.apply(matchers[name], matchers, given);
      return { pass: !this.isNot, message: () => "" };
    } catch (failed) {
      return { pass: this.isNot, message: () => (failed instanceof Error ? failed.message : String(failed)) };
    }
  };

export const expect: Expect = base.extend({
  toBeFocused: patient("toBeFocused"),
  toBeInViewport: patient("toBeInViewport"),
  toBeVisible: patient("toBeVisible"),
  toContainText: patient("toContainText"),
  toHaveAttribute: patient("toHaveAttribute"),
  toHaveText: patient("toHaveText"),
});
