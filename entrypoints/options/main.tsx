/** Wires the settings to the browser's permissions, which are where they are kept. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Settings } from '../../components/settings/Settings';
import { grantedHosts, hostPattern, outletCount } from '../../lib/sites';

const everySite = '*://*/*';
const root = document.querySelector('#settings');

async function show(): Promise<void> {
  if (!root) return;
  const { origins = [] } = await browser.permissions.getAll();
  render(
    <Settings
      listed={outletCount}
      granted={grantedHosts(origins)}
      everySite={origins.includes(everySite)}
      onEverySite={allow => void setEverySite(allow)}
      onRemove={host => void browser.permissions.remove({ origins: [hostPattern(host)] })}
    />,
    root,
  );
}

async function setEverySite(allow: boolean): Promise<void> {
  if (allow) await browser.permissions.request({ origins: [everySite] });
  else await browser.permissions.remove({ origins: [everySite] });
  // The box is as it was where the reader declined.
  await show();
}

browser.permissions.onAdded.addListener(show);
browser.permissions.onRemoved.addListener(show);
void show();
