/* Records frames while the heatmap scrolls through as many rows as the mock server has: PEP_MOCK_ROWS=1000000 npm run preview:mock, then node dev/frames.mjs [address] */
import { chromium } from 'playwright-core';

const [address = 'http://localhost:4173'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`${address}/heatmap`);
await page.getByRole('gridcell').first().waitFor();
await page.waitForLoadState('networkidle');

const ways = {
  'wheel, 100 px a frame': (grid, at) => grid.scrollBy({ top: at % 400 < 200 ? 100 : -100 }),
  'scrollbar from end to end': (grid, at, of) => grid.scrollTo({ top: (grid.scrollHeight * at) / of }),
};
for (const [name, way] of Object.entries(ways)) {
  const frames = await page.evaluate(
    ({ source, count }) =>
      new Promise((done) => {
        const move = (0, eval)(`(${source})`);
        const grid = document.querySelector('[role=grid]');
        const times = [];
        const step = (time) => {
          times.push(time);
          if (times.length > count) done(times.slice(1).map((at, n) => at - times[n]));
          else {
            move(grid, times.length, count);
            requestAnimationFrame(step);
          }
        };
        requestAnimationFrame(step);
      }),
    { source: way.toString(), count: 600 },
  );
  frames.sort((one, other) => one - other);
  const at = (part) => frames[Math.floor((frames.length - 1) * part)].toFixed(1);
  const text = await page.getByText(/^Rows /).textContent();
  console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms; at the end: ${text}`);
}
await page.evaluate(() => {
  const grid = document.querySelector('[role=grid]');
  grid.scrollTo({ top: (grid.scrollHeight - grid.clientHeight) / 2 });
});
await page.waitForTimeout(1500);
console.log(`in the middle: ${await page.getByText(/^Rows /).textContent()}`);
console.log(
  `height of the scrolled element: ${await page.evaluate(() => document.querySelector('[role=grid]').scrollHeight)} px`,
);
await browser.close();
