/** What a visitor takes along: the part of `<msp-directory>` that is fetched when somebody asks for a file. */
import { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { createDownload, type DownloadFormat } from '@msp-widgets/feed/formats/download.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import type { DirectoryView } from './directory-host.js';

/** Milliseconds in which a browser has begun to save a file. */
const SAVING_TIME = 40_000;

/** Gives a file with the partnerships, in the order given, to the browser to save. */
export function saveFile(
  format: DownloadFormat,
  { view, languages }: DirectoryView,
  partnerships: readonly Partnership[],
): void {
  const { name, mediaType, content } = createDownload(format, {
    feed: view.feed,
    partnerships,
    register: view.areas?.register ?? new AreaRegister([]),
    language: languages.reader,
  });
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read what they save only a while after the press.
  setTimeout(() => URL.revokeObjectURL(address), SAVING_TIME);
}
