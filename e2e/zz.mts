import { chromium } from 'playwright-core';
import { startServer } from '../scripts/serve.mjs';
const site = await startServer();
const tries: [string, any][] = [['new headless pw', { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'], ignoreDefaultArgs: ['--disable-back-forward-cache'] }],['headless=new', { executablePath: '/usr/bin/chromium', headless: false, args: ['--no-sandbox', '--headless=new', '--enable-features=BackForwardCache'], ignoreDefaultArgs: ['--disable-back-forward-cache'] }]];
for (const [name, opts] of tries) {
  const browser = await chromium.launch(opts);
  const page = await browser.newPage();
  await page.goto(site.url + '/demo/region.html');
  await page.waitForTimeout(1500);
  await page.evaluate(() => { (window as any).kept = 'yes'; addEventListener('pageshow', (e) => ((window as any).persisted = e.persisted)); });
  await page.goto(site.url + '/demo/cymraeg.html');
  await page.waitForTimeout(500);
  await page.goBack().catch((e) => console.log('goBack', e.message.slice(0, 100)));
  await page.waitForTimeout(800);
  console.log(name, await page.evaluate(() => [(window as any).kept, (window as any).persisted, JSON.stringify((performance.getEntriesByType('navigation')[0] as any).notRestoredReasons ?? null)]));
  await browser.close();
}
await site.close();
