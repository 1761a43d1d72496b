/** Addresses on the test server that answer as told; see scripts/testing/fixture-routes.mjs. */

import { nextFrame } from './until.js';

export interface Answer {
  /** HTTP status; default 200. */
  readonly status?: number;
  /** What is sent as JSON; a string is sent as it is. */
  readonly json?: unknown;
  /** Not sent before `release`. */
  readonly held?: boolean;
  /** Not sent before `release` but for so many characters. */
  readonly heldAfter?: number;
}

export interface Fixture {
  readonly url: string;
  /** How many requests have reached the address. */
  countRequests(): Promise<number>;
  /** Sends what is held. */
  release(): Promise<void>;
}

/** An address of its own that gives these answers, one for each request; the last one stays. */
export async function serveAnswers(...answers: readonly Answer[]): Promise<Fixture> {
  const url = new URL(`/fixtures/${crypto.randomUUID()}`, location.href).href;
  const body = answers.map(({ json, ...answer }) => ({
    ...answer,
    body: typeof json === 'string' ? json : JSON.stringify(json ?? null),
  }));
  await send(url, 'POST', JSON.stringify(body));
  return {
    url,
    countRequests: async () => Number(await send(`${url}/requests`, 'GET')),
    release: async () => {
      await send(`${url}/release`, 'POST');
    },
  };
}

/** Waits until an address has been asked for. */
export async function untilAsked({ countRequests }: Fixture): Promise<void> {
  while ((await countRequests()) === 0) await nextFrame();
}

/** A second copy of our modules in which one file cannot be fetched, until it is published. */
export interface IncompleteCopy {
  /** Imports a module of the copy. @param path below packages/elements/src */
  import<Module>(path: string): Promise<Module>;
  /** From now on the missing file is there. */
  publish(): Promise<void>;
}

/** @param name of the missing file, without its ending */
export function copyModulesWithout(name: string): IncompleteCopy {
  const root = `/without/${crypto.randomUUID()}/${name}`;
  return {
    import: async <Module>(path: string) => (await import(`${root}/packages/elements/src/${path}`)) as Module,
    publish: async () => {
      await send(root, 'POST');
    },
  };
}

async function send(url: string, method: string, body: string | null = null): Promise<string> {
  const response = await fetch(url, { method, body });
  if (!response.ok) throw new Error(`The test server answered ${response.status} at ${url}.`);
  return response.text();
}
