/* Takes pictures of every page in both sizes and all themes, runs axe on each and walks it by Tab: node dev/look.mjs [address] [folder] [name ...] */
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const [address = 'http://localhost:4173', folder = 'pictures', ...only] = process.argv.slice(2);
const alder = '00000001-0000-4000-8000-000000000001';
const declined = '00000001-0000-4000-8000-000000000006';
const pages = [
  ['my-work', '/'],
  ['heatmap', '/heatmap'],
  ['filtered', `/heatmap?segment=Strategic&segment=Major&status=TARGET&partner=${alder}&ecm=me&sort=ou`],
  ['digest', '/heatmap?rowSet=0000000a-0000-4000-8000-000000000001'],
  ['empty', '/heatmap?q=nothing-is-called-so'],
  [
    'facets',
    '/heatmap',
    (page) =>
      page
        .getByRole('group', { name: 'Filters', exact: true })
        .getByRole('button', { name: 'Industry' })
        .click(),
  ],
  ['card', '/heatmap', (page) => page.locator('[data-tag]:not([data-tag=""])').nth(3).click()],
  ['rest', '/heatmap', (page) => page.locator('[data-tag=""]').first().click(), 'wide'],
  ['view', '/heatmap?view=0000000b-0000-4000-8000-000000000001&segment=Strategic'],
  ['views', '/heatmap', (page) => page.getByRole('button', { name: 'Views' }).click()],
  [
    'save-view',
    '/heatmap?segment=Strategic',
    async (page) => {
      await page.getByRole('button', { name: 'Views' }).click();
      await page.getByRole('menuitem', { name: /^Save as/ }).click();
    },
  ],
  ['columns', '/heatmap', (page) => page.getByRole('button', { name: 'Columns' }).click(), 'wide'],
  [
    'history',
    '/heatmap',
    async (page) => {
      await page.locator('[data-tag]:not([data-tag=""])').nth(3).click();
      await page.getByRole('button', { name: 'History' }).click();
    },
  ],
  ['send', `/heatmap?segment=Strategic`, send],
  [
    'mail',
    `/heatmap?segment=Strategic`,
    async (page) => {
      await send(page);
      await page.getByRole('tab', { name: 'Their email' }).click();
    },
  ],
  [
    'sent',
    `/heatmap?segment=Strategic`,
    async (page) => {
      await send(page);
      await page.getByRole('button', { name: /^Send \d/ }).click();
    },
  ],
  ['requests', '/requests'],
  ['request', '/requests?request=00000004-0000-4000-8000-000000000001'],
  ['engagements', '/engagements'],
  ['engagements-filtered', '/engagements?state=PREPARING&mine=true&attention=OVERDUE'],
  ['engagements-view', '/engagements?view=0000000c-0000-4000-8000-000000000001&state=PLANNING'],
  [
    'engagements-save-view',
    '/engagements?state=PREPARING',
    async (page) => {
      await page.getByRole('button', { name: 'Views' }).click();
      await page.getByRole('menuitem', { name: /^Save as/ }).click();
    },
  ],
  ['engagements-empty', '/engagements?q=nothing-is-called-so'],
  ['engagement', `/engagements/${engagement(1)}`],
  [
    'engagement-task',
    `/engagements/${engagement(1)}`,
    (page) =>
      page
        .getByRole('button', { name: /^Complete heatmap, .*of 40/ })
        .first()
        .click(),
  ],
  ['engagement-partner', `/engagements/${engagement(1)}?partner=${declined}`],
  ['engagement-materials', `/engagements/${engagement(1)}?tab=materials`, upload],
  ['engagement-accounts', `/engagements/${engagement(1)}?tab=accounts`],
  ['engagement-history', `/engagements/${engagement(1)}?tab=history`],
  ['engagement-draft', `/engagements/${engagement(2)}`],
  ['engagement-cancelled', `/engagements/${engagement(38)}`],
  [
    'engagement-cancel',
    `/engagements/${engagement(1)}`,
    async (page) => {
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Cancel the engagement' }).click();
    },
  ],
  [
    'engagement-invite',
    `/engagements/${engagement(7)}`,
    async (page) => {
      await page.getByRole('button', { name: 'Invite partners' }).click();
      await page.getByRole('combobox', { name: 'Partners' }).fill('a');
      await page.locator('.fui-TagPickerList').getByRole('option').first().click();
      await page.getByLabel('Message to them').fill('One more seat has become free.');
      await page.getByTitle(/^Email to/).waitFor();
    },
  ],
  [
    'engagement-heatmap',
    `/engagements/${engagement(1)}`,
    (page) => page.getByRole('button', { name: 'Start heatmap' }).click(),
  ],
  ['engagement-new', '/engagements/new'],
  ['engagement-edit', `/engagements/${engagement(3)}/edit`],
  [
    'engagement-criteria',
    `/engagements/${engagement(3)}/edit`,
    (page) => page.getByRole('button', { name: /^Industry/ }).click(),
  ],
  [
    'engagement-publish',
    `/engagements/${engagement(3)}/edit`,
    (page) => page.getByRole('button', { name: 'Publish' }).click(),
  ],
  [
    'engagement-problems',
    `/engagements/${engagement(4)}/edit`,
    (page) => page.getByRole('button', { name: 'Publish' }).click(),
  ],
  ['heatmap-of-engagement', `/heatmap?segment=Strategic&engagement=${engagement(1)}`],
  ['materials', '/materials'],
  [
    'material',
    '/materials?kind=OTHER',
    (page) =>
      page
        .getByRole('button', { name: /^Preview/ })
        .first()
        .click(),
  ],
  ['imports', '/admin/import'],
  ['import-mapping', '/admin/import/00000006-0000-4000-8000-000000000003'],
  ['import-ready', '/admin/import/00000006-0000-4000-8000-000000000002?tab=REALIGNED'],
  [
    'import-confirm',
    '/admin/import/00000006-0000-4000-8000-000000000002?tab=REJECTED',
    (page) => page.getByRole('button', { name: 'Apply' }).click(),
  ],
  ['import-working', '/admin/import/00000006-0000-4000-8000-000000000004'],
  ['import-applied', '/admin/import/00000006-0000-4000-8000-000000000001'],
  ['import-failed', '/admin/import/00000006-0000-4000-8000-000000000005'],
  ['partners', '/admin/partners'],
  ['partner', `/admin/partners?partner=${alder}`],
  ['messages', '/admin/messages'],
  ['message', '/admin/messages?message=00000007-0000-4000-8000-000000000002'],
  ['dead-letters', '/admin/dead-letters'],
  ['dead-letter', '/admin/dead-letters?letter=notification:00000009-0000-4000-8000-000000000000'],
  [
    'preferences',
    '/requests',
    async (page) => {
      await page.getByRole('button', { name: 'ECM Central 1' }).click();
      await page.getByRole('menuitem', { name: 'Preferences' }).click();
    },
  ],
  ['user-menu', '/heatmap', (page) => page.getByRole('button', { name: 'ECM Central 1' }).click()],
  ['api', '/api-reference'],
  ['api-operation', '/api-reference?operation=POST+/api/heatmap/report-requests'],
  ['api-empty', '/api-reference?service=notification&q=nothing-is-called-so'],
  ['not-found', '/no-such-page'],
  ['send-all', '/heatmap', (page) => page.getByRole('button', { name: /^Send/ }).first().click()],
  ['link', '/r#good-secret'],
  ['link-invalid', '/r?invalid'],
  ['report', '/report', undefined, undefined, { answered: 12, earlier: 8 }],
  [
    'report-conflict',
    '/report',
    async (page) => {
      await page.locator('button[data-field=status]').first().click();
      await page.getByText('Contact 2').first().waitFor();
    },
    undefined,
    { staleOnce: true },
  ],
  [
    'report-done',
    '/report',
    (page) => page.getByRole('button', { name: 'Done', exact: true }).click(),
    undefined,
    { answered: 12 },
  ],
  ['report-thanks', '/report', undefined, undefined, { answered: 40, done: true }],
  [
    'report-unsaved',
    '/report',
    async (page) => {
      await page.locator('[data-field=notes]').nth(2).fill('Knows the head of procurement');
      await page
        .getByText(/Not saved:/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Sign out of this page' }).click();
      await page.getByRole('dialog').waitFor();
    },
    undefined,
    { refuse: 'the account was removed' },
  ],
  ['report-left', '/report', (page) => page.getByRole('button', { name: 'Sign out of this page' }).click()],
  ['room-link', '/e#good-secret'],
  ['room-invited', '/engagement', undefined, undefined, { room: 'invited' }],
  [
    'room-decline',
    '/engagement',
    async (page) => {
      await page.getByRole('button', { name: 'Decline' }).click();
      await page.getByRole('radio', { name: 'No capacity' }).click();
    },
    undefined,
    { room: 'invited' },
  ],
  ['room-declined', '/engagement', undefined, undefined, { room: 'declined' }],
  ['room-accepted', '/engagement', undefined, undefined, { room: 'accepted' }],
  ['room-preparing', '/engagement', undefined, undefined, { room: 'accepted', preparing: true }],
  ['room-done', '/engagement', undefined, undefined, { room: 'done' }],
  [
    'room-uploads',
    '/engagement',
    async (page) => {
      const file = { name: 'Superpower – field service.pptx', mimeType: '', buffer: Buffer.alloc(2_400_000) };
      await page.getByLabel('Files to upload').first().setInputFiles([file]);
      await page.getByText(/^Not uploaded/).waitFor();
    },
    undefined,
    { room: 'accepted', refuseUpload: 'The file is called .pptx, but it is no presentation.' },
  ],
  [
    'room-leave',
    '/engagement',
    (page) => page.getByRole('button', { name: /take part any more/ }).click(),
    undefined,
    { room: 'accepted' },
  ],
  ['room-ended', '/engagement', undefined, undefined, { ended: true }],
  ['report-ended', '/report', undefined, undefined, { ended: true }],
];

function engagement(n) {
  return `000000c0-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

async function upload(page) {
  await page.getByLabel('Files to upload').setInputFiles([
    {
      name: 'Fabric in energy.pptx',
      mimeType: 'application/vnd.ms-powerpoint',
      buffer: Buffer.alloc(2_400_000),
    },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
  ]);
}

async function send(page) {
  await page.getByRole('button', { name: /^Send/ }).first().click();
  await page.getByRole('menuitem', { name: /^Send all/ }).click();
  await page.getByRole('combobox', { name: 'Partners' }).fill('a');
  await page.locator('.fui-TagPickerList').getByRole('option').first().click();
  await page.getByRole('combobox', { name: 'Partners' }).fill('b');
  await page.locator('.fui-TagPickerList').getByRole('option').first().click();
  await page.keyboard.press('Escape');
  await page.getByLabel('Message to the partners').fill('Please tell us where you stand.');
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
/**
 * Fluent's own focus sentinels (tabster): empty, unseen, and they hand the focus on as soon as they get it. What keeps the
 * focus for less than a second is not focusable by the ACT rules that axe follows, but axe cannot see that. They come with
 * every tab list, menu and dialog, so one rule (`aria-hidden-focus`) leaves them out, and no other; `walk` checks that none
 * of them ever keeps the focus.
 */
const sentinels = '[data-tabster-dummy]';
let faults = 0;
const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const looks = (process.env.LOOKS ?? 'wide-light,phone-light').split(',');
for (const look of looks) {
  const [size, theme] = look.split('-');
  const context = await browser.newContext({
    viewport: sizes[size],
    hasTouch: size === 'phone',
    reducedMotion: 'reduce',
    bypassCSP: false,
  });
  await context.addInitScript((choice) => {
    if (globalThis.origin !== 'null') localStorage.setItem('pep.theme', choice);
  }, theme);
  for (const [name, path, act, fits = size, scene] of pages) {
    if (fits !== size) continue;
    if (only.length > 0 && !only.includes(name)) continue;
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const picture = `${folder}/${name}-${look}.png`;
    page.on(
      'console',
      (message) => message.type() === 'error' && console.log(`${look} ${name}: ${message.text()}`),
    );
    page.on('pageerror', (error) => console.log(`${look} ${name}: ${error.message}`));
    try {
      if (scene) await page.request.post(`${address}/mock`, { data: scene });
      await page.goto(address + path);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      if (act) await act(page);
      await page.waitForTimeout(500);
      faults += await check(page, `${look} ${name}`);
      await page.screenshot({ path: picture });
      if (look === 'wide-light') faults += await walk(page, name);
    } catch (error) {
      faults += 1;
      console.log(`${look} ${name}: ${error.message}`);
      await page.screenshot({ path: picture });
    }
    await page.close();
  }
  await context.close();
}
await browser.close();
console.log(faults === 0 ? 'axe found nothing' : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;

async function check(page, where) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((sentinel) => {
    const selector = `[aria-hidden="true"]:not(${sentinel})`;
    globalThis.axe.configure({ rules: [{ id: 'aria-hidden-focus', selector }] });
    return globalThis.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
  }, sentinels);
  for (const { id, help, nodes } of violations)
    console.log(
      `${where}: ${id}: ${help}\n   ${nodes
        .slice(0, 3)
        .map(
          (node) =>
            `${node.html.slice(0, 160)} :: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message.slice(0, 200)}`,
        )
        .join('\n   ')}`,
    );
  return violations.length;
}

/** Goes through the page by Tab; the focus must never come to rest on a sentinel. */
async function walk(page, where) {
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    const rests = await page.evaluate((sentinel) => document.activeElement?.matches(sentinel), sentinels);
    if (!rests) continue;
    console.log(`${where}: the focus rests on a sentinel after ${step + 1} steps`);
    return 1;
  }
  return 0;
}
