import { armPress, quiet } from './inPage.mjs';

/** Presses the buttons in turn; each time until a frame is painted in which all that is to change has changed. */
export async function measurePresses(page, buttons, changing, presses) {
  const values = [];
  for (let press = 0; press < presses; press += 1) {
    const button = buttons[press % buttons.length];
    await page.evaluate(quiet);
    const handles = await Promise.all(changing(button).map((one) => one.elementHandle()));
    await page.evaluate(armPress, handles);
    await button.click();
    values.push(await page.evaluate(() => globalThis.pressShown));
  }
  return values;
}
