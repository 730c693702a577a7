import { useWords } from '../../parts/Words';
import type { Stories } from '../../stories';
import css from '../panel.css?inline';
import { Subpage } from '../way/Subpage';
import { Formats, type Wish } from './Formats';

const nothing = () => {};

function View({ wish, isEmpty }: { wish: Wish | null; isEmpty: boolean }) {
  const { t } = useWords();
  return (
    <div class="panel">
      <main>
        <Subpage title={t('takeAlong.title')} onBack={nothing}>
          <Formats isEmpty={isEmpty} wish={wish} onTake={nothing} />
        </Subpage>
      </main>
    </div>
  );
}

const view =
  (wish: Wish | null, isEmpty = false) =>
  () => <View wish={wish} isEmpty={isEmpty} />;

export const takeAlongStories: Stories = {
  name: 'take along',
  css,
  frame: 'panel',
  stories: {
    formats: view(null),
    'nothing to take': view(null, true),
    'on its way': view({ format: 'markdown', way: 'copy', outcome: 'pending' }),
    copied: view({ format: 'markdown', way: 'copy', outcome: { file: 'a.md' } }),
    saved: view({
      format: 'json-ld',
      way: 'save',
      outcome: { file: 'sidelight-2020-08-19-eu-leaders-refuse-to-accept-belarus-vote-and-promise.jsonld' },
    }),
    'not copied': view({ format: 'csv', way: 'copy', outcome: 'refused' }),
    'no answer': view({ format: 'csv', way: 'save', outcome: 'no-page' }),
  },
};
