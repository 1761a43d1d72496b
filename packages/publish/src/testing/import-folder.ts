import { readCsvRecords } from '@msp-widgets/feed/testing/read-csv.js';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { VerdictKind } from '../import/import-row.js';
import { runCommand, type CommandResult } from './run-command.js';

export interface ImportJson {
  readonly rows: number;
  readonly counts: Readonly<Record<VerdictKind, number>>;
  readonly remarks: readonly {
    readonly kind: string;
    readonly row: number;
    readonly question: string | null;
    readonly message: string;
  }[];
  readonly notes: readonly string[];
}

interface FeatureJson {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A folder with a copy of the published feed, in which answers are imported on 20 November 2026. */
export class ImportFolder {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'msp-import-'));
  readonly feed = this.place('feed.json');

  constructor() {
    copyFileSync('data/partnerships.json', this.feed);
  }

  place(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.place(name), content);
    return this.place(name);
  }

  read(...names: string[]): string {
    return readFileSync(this.place(...names), 'utf8');
  }

  has(...names: string[]): boolean {
    return existsSync(this.place(...names));
  }

  list(...names: string[]): string[] {
    return readdirSync(this.place(...names)).sort();
  }

  /** Rows of a file beside the feed. */
  readRows(...names: string[]): Record<string, string>[] {
    return readCsvRecords(this.read(...names).replace(/^\uFEFF/, ''));
  }

  readFeatures(...names: string[]): FeatureJson[] {
    return (JSON.parse(this.read(...(names.length > 0 ? names : ['feed.json']))) as { features: FeatureJson[] })
      .features;
  }

  /** Properties of a record in the feed. */
  readRecord(id: string): Readonly<Record<string, unknown>> | undefined {
    return this.readFeatures().find((feature) => feature.id === id)?.properties;
  }

  /** Imports a file into the feed. */
  import(file: string, ...options: string[]): Promise<CommandResult> {
    return runCommand(
      'import',
      file,
      '--into',
      this.feed,
      '--date',
      '2026-11-20',
      '--areas',
      'data/area-register.json',
      ...options,
    );
  }

  async importJson(file: string, ...options: string[]): Promise<ImportJson & { readonly status: number }> {
    const { status, stdout, stderr } = await this.import(file, '--format', 'json', ...options);
    if (stdout === '') throw new Error(stderr);
    return { ...(JSON.parse(stdout) as ImportJson), status };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
