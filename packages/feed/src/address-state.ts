import { FACET_NAMES, NOT_RECORDED, type FacetName } from './facets.js';
import type { Filters } from './filter.js';

/** What an address can say about a directory. Never what was typed. */
export interface AddressState {
  readonly filters: Filters;
  /** Codes of the areas that were asked about. */
  readonly areas: readonly string[];
  /** Id of the open partnership. */
  readonly selected: string | null;
}

/** Stands for "not recorded", which is no text. */
const MISSING = '-';
const AREAS = 'area';

/** Reads the parts of an address that begin with a prefix: `?PREFIX.level=local,regional&PREFIX.area=E23000018#PREFIX=ID`. */
export function readAddressState(address: string, prefix: string): AddressState {
  const { searchParams } = new URL(address);
  const read = (name: string) => searchParams.get(`${prefix}.${name}`)?.split(',').filter(Boolean) ?? [];
  const filters = new Map<FacetName, ReadonlySet<string>>();
  for (const name of FACET_NAMES) {
    const values = read(name).map((value) => (value === MISSING ? NOT_RECORDED : value));
    if (values.length > 0) filters.set(name, new Set(values));
  }
  return { filters, areas: read(AREAS), selected: readAddressedId(address, prefix) };
}

/** The address with these parts in place of its own; everything else in it stays as it is. */
export function writeAddressState(address: string, prefix: string, { filters, areas, selected }: AddressState): string {
  const url = new URL(address);
  const parts: [string, readonly string[]][] = [
    ...FACET_NAMES.map((name): [string, readonly string[]] => [name, [...(filters.get(name) ?? [])]]),
    [AREAS, areas],
  ];
  const before = url.searchParams.toString();
  for (const [name, values] of parts) {
    const key = `${prefix}.${name}`;
    if (values.length === 0) url.searchParams.delete(key);
    else url.searchParams.set(key, values.map((value) => value || MISSING).join(','));
  }
  // Writing a query anew may spell it differently: one that says the same is left alone.
  const written = url.searchParams.toString() === before ? address : url.href.replaceAll('%2C', ',');
  return writeAddressedId(written, prefix, selected);
}

/** The id after `#PREFIX=`; null when the address opens none. */
export function readAddressedId(address: string, prefix: string): string | null {
  return readFragment(address).get(prefix) || null;
}

/** The address that opens a partnership, or none. A fragment that belongs to the page stays. */
export function writeAddressedId(address: string, prefix: string, id: string | null): string {
  if (readAddressedId(address, prefix) === id) return address;
  const [start = '', fragment = ''] = address.split(/#(.*)/s);
  // `#contents` is the page's own and no list of names and values.
  const own = fragment.split('&').filter((part) => part !== '' && !part.startsWith(`${encodeURIComponent(prefix)}=`));
  const parts = id === null ? own : [...own, `${encodeURIComponent(prefix)}=${encodeURIComponent(id)}`];
  return parts.length === 0 ? start : `${start}#${parts.join('&')}`;
}

function readFragment(address: string): URLSearchParams {
  return new URLSearchParams(address.split(/#(.*)/s)[1] ?? '');
}
