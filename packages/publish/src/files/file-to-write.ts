export interface FileToWrite {
  /** Its name in the folder; with `/` when it is in a folder of its own. */
  readonly name: string;
  readonly content: string | Uint8Array;
}
