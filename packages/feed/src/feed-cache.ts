export type LoadAddress<T> = (url: string, options: { readonly signal: AbortSignal }) => Promise<T>;

export interface RequestCacheOptions {
  /** Milliseconds that a loaded value is handed out before it is asked for again; default 300,000, as feeds are served. */
  readonly maxAgeMs?: number;
  /** Milliseconds since any fixed moment. */
  readonly now?: () => number;
}

interface SharedRequest<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  /** Those still waiting. */
  askers: number;
  /** Infinity until it is answered. */
  expires: number;
}

/**
 * One request for each address, shared by everyone who asks for it: a hundred cards on a page load one feed. Failures are forgotten
 * at once, so that "Try again" does.
 */
export class RequestCache<T> {
  readonly #load: LoadAddress<T>;
  readonly #maxAgeMs: number;
  readonly #now: () => number;
  readonly #requests = new Map<string, SharedRequest<T>>();

  constructor(load: LoadAddress<T>, { maxAgeMs = 300_000, now = Date.now }: RequestCacheOptions = {}) {
    this.#load = load;
    this.#maxAgeMs = maxAgeMs;
    this.#now = now;
  }

  /**
   * What is found at an absolute address. Aborting `signal` rejects this promise alone, with the signal's reason; the request itself
   * is aborted when nobody waits for it any more.
   */
  get(url: string, signal?: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      this.#forgetExpired();
      const request = this.#requests.get(url) ?? this.#start(url);
      request.askers += 1;
      const leave = () => {
        reject(signal?.reason);
        request.askers -= 1;
        if (request.askers === 0) this.#abandon(url, request);
      };
      signal?.addEventListener('abort', leave);
      const stopListening = () => signal?.removeEventListener('abort', leave);
      void request.promise.finally(stopListening).then(resolve, reject);
    });
  }

  #start(url: string): SharedRequest<T> {
    const controller = new AbortController();
    const load = async () => this.#load(url, { signal: controller.signal });
    const request = { promise: load(), controller, askers: 0, expires: Infinity };
    this.#requests.set(url, request);
    // Registered before any asker's own handlers, so that one who asks again in them starts afresh.
    request.promise.then(
      () => {
        request.expires = this.#now() + this.#maxAgeMs;
      },
      () => this.#forget(url, request),
    );
    return request;
  }

  #abandon(url: string, request: SharedRequest<T>): void {
    if (request.expires !== Infinity) return;
    this.#forget(url, request);
    request.controller.abort();
  }

  /** Unless a later request has taken its place. */
  #forget(url: string, request: SharedRequest<T>): void {
    if (this.#requests.get(url) === request) this.#requests.delete(url);
  }

  #forgetExpired(): void {
    for (const [url, { expires }] of this.#requests) if (expires <= this.#now()) this.#requests.delete(url);
  }
}
