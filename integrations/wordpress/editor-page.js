// What an editor does in WordPress, in a browser.

/** Logs a user in, whose password is that of all users. */
export async function logIn(page, url, user) {
  await page.goto(`${url}/wp-login.php`);
  await page.type('#user_login', user);
  await page.type('#user_pass', 'password');
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** Uploads the zip of a plugin, and activates it. */
export async function installPlugin(page, url, zip) {
  await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
  const input = await page.waitForSelector('#pluginzip');
  await input.uploadFile(zip);
  await Promise.all([page.waitForNavigation(), page.locator('#install-plugin-submit').click()]);
  await Promise.all([page.waitForNavigation(), page.locator('a::-p-text(Activate Plugin)').click()]);
}

/** Opens the editor with a new post. */
export async function newPost(page, url, title) {
  await page.goto(`${url}/wp-admin/post-new.php`);
  await page.locator('.editor-post-title__input').click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

/** Inserts the block, by its name, with the address of a stream or file. */
export async function insertBlock(page, address) {
  await page.keyboard.type('/news video');
  await page.waitForSelector('.components-autocomplete__result');
  await page.keyboard.press('Enter');
  await page.locator('.wp-block-news-video-clip ::-p-text(Insert from URL)').click();
  await page.locator('.block-editor-media-placeholder__url-input-field').fill(address);
  await page.keyboard.press('Enter');
}

/** Opens a panel beside the editor. */
export async function openPanel(page, title) {
  const toggle = await page.waitForSelector(`.components-panel__body-toggle::-p-text(${title})`);
  if (await toggle.evaluate((button) => button.ariaExpanded === 'true')) return;
  await toggle.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((button) => button.ariaExpanded === 'true', {}, toggle);
}

/** Fills a field, by its label. By the keyboard: the panels scroll when one opens. */
export async function fill(page, label, value) {
  const field = await fieldOf(page, label);
  await field.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  // At once: the preview is rendered again after each letter, if they are slow.
  await page.keyboard.sendCharacter(value);
  await page.waitForFunction((input, text) => input.value === text, {}, field, value);
}

/** Switches on what is off, by its label. */
export async function switchOn(page, label) {
  const field = await fieldOf(page, label);
  await field.focus();
  await page.keyboard.press('Space');
  await page.waitForFunction((input) => input.checked, {}, field);
}

/** Presses a button beside the editor, by its text. */
export async function press(page, text) {
  const button = await page.waitForSelector(`.interface-complementary-area button::-p-text(${text})`);
  await button.focus();
  await page.keyboard.press('Enter');
}

/** Chooses one of the options of a field, by its value. */
export async function choose(page, label, value) {
  const field = await fieldOf(page, label);
  await field.select(value);
}

/** Chooses the newest image of the media library, which a button opens. */
export async function chooseImage(page, button) {
  await press(page, button);
  await page.locator('.media-modal ::-p-text(Media Library)').click();
  await page.locator('.media-modal .attachment').click();
  await page.locator('.media-modal .media-button-select').click();
}

/** Publishes the post. @returns its address */
export async function publish(page) {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page
    .locator('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])')
    .click();
  const link = await page.waitForSelector('.post-publish-panel__postpublish-header a');
  return link.evaluate(({ href }) => href);
}

/** The field with a label, beside the editor. */
async function fieldOf(page, label) {
  const find = (text) =>
    Array.from(document.querySelectorAll('.interface-complementary-area label')).find(
      ({ textContent }) => textContent === text,
    )?.control;
  const handle = await page.waitForFunction(find, {}, label);
  return handle.asElement();
}
