/** A WebDriver session with WebKitWebDriver: the few commands that running tests takes. */
export class WebKitSession {
  #address;

  /**
   * @param {string} driverAddress such as `http://127.0.0.1:4444`, where the driver already listens
   * @param {string} browserPath path of MiniBrowser
   * @returns {Promise<WebKitSession>}
   */
  static async start(driverAddress, browserPath) {
    // In a window of its own the toolbar keeps the page wider than a phone.
    const options = { binary: browserPath, args: ['--automation', '--full-screen'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await callDriver('POST', `${driverAddress}/session`, { capabilities });
    return new WebKitSession(`${driverAddress}/session/${sessionId}`);
  }

  constructor(address) {
    this.#address = address;
  }

  goTo(url) {
    return this.#post('/url', { url });
  }

  getUrl() {
    return callDriver('GET', `${this.#address}/url`);
  }

  /** Runs a function's text in the page and returns its value, as JSON. */
  evaluate(pageFunction) {
    return this.#post('/execute/sync', { script: `return (${pageFunction})()`, args: [] });
  }

  /** @param {object} source one WebDriver input source with its actions */
  performActions(source) {
    return this.#post('/actions', { actions: [source] });
  }

  /** Lets go of every key and button that a test left pressed. */
  releaseActions() {
    return callDriver('DELETE', `${this.#address}/actions`);
  }

  getWindowSize() {
    return callDriver('GET', `${this.#address}/window/rect`);
  }

  setWindowSize({ width, height }) {
    return this.#post('/window/rect', { width, height });
  }

  end() {
    return callDriver('DELETE', this.#address);
  }

  #post(path, body) {
    return callDriver('POST', this.#address + path, body);
  }
}

async function callDriver(method, address, body) {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error}: ${value?.message}`);
  return value;
}
