import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { untilEqual, useDemoSite } from './demo-site.js';
import { publishedFeed, publishedRecords } from './published-feed.js';
import {
  findDirectory,
  findFilter,
  findMap,
  findPart,
  findRow,
  openFilters,
  findRowButton,
  findSearchBox,
  listRowIds,
  readStatus,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

const WITH_A_WELSH_NAME = 'wales-anti-slavery-leadership-group';
const WITHOUT = 'gwent-anti-slavery-group';

describe('the Welsh page', () => {
  const shared = demo.sharePage('demo/cymraeg.html', untilShown);

  test('speaks Welsh wherever it speaks itself', async () => {
    const { page } = shared;
    const map = findMap(page);
    const directory = findDirectory(page);
    await map.getByRole('heading', { name: 'Map o’r partneriaethau' }).waitFor();
    await map.getByRole('button', { name: 'Chwyddo i mewn' }).waitFor();
    await map.getByText('Mewn perygl uniongyrchol, ffoniwch 999.').waitFor();
    await map.getByText('Llinell Gymorth Caethwasiaeth Fodern a Chamfanteisio').waitFor();
    await directory.getByRole('heading', { name: 'Dod o hyd i bartneriaeth' }).waitFor();
    await directory.getByRole('combobox', { name: 'Chwilio' }).waitFor();
    await openFilters(page);
    await findFilter(page, 'Cenedlaethol').waitFor();
    await findFilter(page, "Swydd Efrog a'r Humber").waitFor();
    for (const element of [map, directory]) {
      assert.doesNotMatch(
        await element.innerText(),
        /Search|Filter|Zoom|Local|National group|Not recorded|Confirmed|immediate danger|covers/,
      );
    }
  });

  test('says in its markup that our words are Welsh', async () => {
    for (const element of [findMap(shared.page), findDirectory(shared.page)]) {
      assert.equal(await element.locator('.root').first().getAttribute('lang'), 'cy');
    }
  });

  test('counts as Welsh does: the noun stays singular after a number', async () => {
    assert.equal(await readStatus(findDirectory(shared.page)), `${publishedRecords.length} partneriaeth`);
  });

  test('shows the Welsh name where there is one, and marks the English ones as English', async () => {
    const { page } = shared;
    const welsh = findRow(page, WITH_A_WELSH_NAME).getByText('Grŵp Arwain Atal Caethwasiaeth Cymru');
    assert.equal(await welsh.first().getAttribute('lang'), 'cy');
    const english = findRow(page, WITHOUT).getByText('Gwent Anti-Slavery Group');
    assert.equal(await english.first().getAttribute('lang'), 'en');
  });

  test('names areas in Welsh where they have a Welsh name', async () => {
    const place = findRow(shared.page, 'anti-slavery-london-working-group').getByText('Llundain', { exact: true });
    assert.equal(await place.getAttribute('lang'), 'cy');
    const other = findRow(shared.page, 'bexley-modern-slavery-working-group').getByText('Bexley', { exact: true });
    assert.equal(await other.getAttribute('lang'), 'en');
  });

  test('has the levels of the English page, with the same counts', async () => {
    await openFilters(shared.page);
    for (const [label, level] of Object.entries({
      Lleol: 'local',
      Isranbarthol: 'sub-regional',
      Rhanbarthol: 'regional',
    })) {
      const count = publishedRecords.filter(({ properties }) => properties.level === level).length;
      assert.match(await findFilter(shared.page, label).innerText(), new RegExp(`\\b${count}$`));
    }
  });
});

test('a Welsh card writes dates with Welsh months and says which prose is in English', async (t) => {
  const page = await demo.openPage(t, 'demo/cymraeg.html');
  await untilShown(page);
  await findRowButton(page, WITH_A_WELSH_NAME).click();
  const card = findRow(page, WITH_A_WELSH_NAME);
  await card.getByText('Cadarnhawyd ddiwethaf Tachwedd 2022').waitFor();
  await card.getByText('(7 Gorffennaf 2014)').waitFor();
  const summary = findPart(card, 'summary');
  assert.match(await summary.innerText(), /^Led by the Welsh Government.* \(yn Saesneg\)$/);
  assert.equal(await summary.locator('span').first().getAttribute('lang'), 'en');
  assert.match(await findPart(card, 'area').innerText(), /Cymru \(cenedl\)/);
});

test('a Welsh search says in Welsh what it found, and that it found nothing', async (t) => {
  const page = await demo.openPage(t, 'demo/cymraeg.html');
  await untilShown(page);
  await findSearchBox(page).click();
  await page.keyboard.type('ynys mon');
  await untilEqual(page, async () => (await listRowIds(page))[0], 'north-wales-regional-anti-slavery-group');
  await untilEqual(page, async () => / o 70 partneriaeth$/.test(await readStatus(findDirectory(page))), true);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('zzzz');
  await untilEqual(
    page,
    () => readStatus(findDirectory(page)),
    'Nid oes partneriaeth yn y cyfeiriadur hwn sy’n cyfateb.',
  );
  await page.getByRole('button', { name: 'Clirio’r chwiliad a’r hidlyddion' }).click();
  await untilEqual(page, async () => (await listRowIds(page)).length, publishedRecords.length);
});

test('a Welsh page writes thousands as 1,234', async (t) => {
  const [sample] = publishedRecords;
  const features = Array.from({ length: 1234 }, (_, index) => ({ ...sample, id: `copy-${index}` }));
  const page = await demo.openPage(t, 'demo/cymraeg.html', {
    prepare: (page) =>
      page
        .route('**/data/partnerships.json', (route) => route.fulfill({ json: { ...publishedFeed, features } }))
        .then(),
  });
  await untilEqual(page, () => findPart(findDirectory(page), 'status').innerText(), '1,234 partneriaeth');
});

test('a Welsh page says in Welsh that the feed cannot be loaded', async (t) => {
  const page = await demo.openPage(t, 'demo/cymraeg.html', {
    mayComplain: true,
    prepare: (page) => page.route('**/data/partnerships.json', (route) => route.abort()).then(),
  });
  await findPart(findMap(page), 'error').getByText('Nid oedd modd llwytho’r partneriaethau nawr.').waitFor();
  await findMap(page).getByRole('button', { name: 'Rhowch gynnig arall arni' }).waitFor();
});
