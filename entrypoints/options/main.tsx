/** Wires the settings to where they are kept: the browser's storage, and its permissions. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Page } from '../../components/parts/Page';
import { Settings } from '../../components/settings/Settings';
import { wordsIn } from '../../lib/chosen-words';
import { changeSettings, onSettingsChanged, readSettings, setNever } from '../../lib/settings';
import { grantedHosts, hostPattern, outletCount } from '../../lib/sites';

const everySite = '*://*/*';
const root = document.querySelector('#settings');

async function show(): Promise<void> {
  if (!root) return;
  const { origins = [] } = await browser.permissions.getAll();
  const { never, paused, adjacentTopics, language, theme } = await readSettings();
  const words = wordsIn(language);
  render(
    <Page words={words} theme={theme} title={words.t('settings.pageTitle')}>
      <Settings
        listed={outletCount}
        granted={grantedHosts(origins)}
        everySite={origins.includes(everySite)}
        never={never}
        paused={paused}
        adjacentTopics={adjacentTopics}
        onEverySite={allow => void setEverySite(allow)}
        onRemove={host => void browser.permissions.remove({ origins: [hostPattern(host)] })}
        onReadAgain={site => void setNever(site, false)}
        onPause={paused => void changeSettings({ paused })}
        onAdjacentTopics={adjacentTopics => void changeSettings({ adjacentTopics })}
      />
    </Page>,
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
onSettingsChanged(show);
void show();
