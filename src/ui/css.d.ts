import "react";

declare module "react" {
  interface CSSProperties {
    /** Custom properties: `style={{ "--u": "7px" }}`. */
    [name: `--${string}`]: string | number | undefined;
  }
}
