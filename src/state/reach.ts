/** Who can open an address. Pure. */

/** Whether others can open it: it is neither a file nor on this very computer. `href`: the address of a page. */
export function canOthersOpen(href: string): boolean {
  const { protocol, hostname } = new URL(href);
  return /^https?:$/.test(protocol) && !/^(localhost|127\..*|\[::1\])$/.test(hostname);
}
