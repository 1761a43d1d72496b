/** Lets what leads elsewhere open in a window of its own: in a frame it would take our place, or be refused by the website it leads to. */
export function openLinksOutside(): void {
  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
      if (link?.protocol.startsWith('http') && !link.hasAttribute('download') && !isHere(link)) {
        link.target = '_blank';
        link.rel = 'noopener noreferrer';
      }
    },
    true,
  );
}

function isHere({ origin, pathname, search }: HTMLAnchorElement): boolean {
  return origin + pathname + search === new URL(location.href).origin + location.pathname + location.search;
}
