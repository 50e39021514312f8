import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"a">, "href" | "target" | "rel"> & { readonly href: string };

/** A link to another site. Anything but a plain http or https address is shown as text, never linked. */
export function SafeLink({ href, children, ...rest }: Props) {
  if (!isWebAddress(href)) return <span>{children}</span>;
  return (
    <a {...rest} href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** An absolute http or https address without a user name or password in it. */
export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}
