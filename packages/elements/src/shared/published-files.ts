/**
 * Addresses of the files published beside the script: the boundary files that are used when a feed names none of its
 * own. `import.meta.url` is the script's own address, whatever page it is on.
 */
export function locatePublishedFile(name: string): string {
  return new URL(name, import.meta.url).href;
}
