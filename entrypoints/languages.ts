/** Gives the reader of a page the languages other than English. Only pages that are in one of them get this script. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../lib/page/world';
import { others } from '../lib/text/languages/others';

export default defineUnlistedScript(() => {
  world.sidelightLanguages = others;
});
