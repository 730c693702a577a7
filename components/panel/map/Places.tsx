import { useMemo } from 'preact/hooks';
import { locatorMap, type MapFrame } from '../../../lib/knowledge/map';
import { Say, useWords } from '../../parts/Words';
import { EntityLinks } from '../pages/EntityLinks';
import type { ViewProps } from '../view-props';
import { LocatorMap } from './LocatorMap';

/** The places that the article names, on a map and in words. */
export function Places({ article, frames, go }: ViewProps & { frames: readonly MapFrame[] }) {
  const { t } = useWords();
  const map = useMemo(
    () =>
      locatorMap(
        frames,
        article.actors
          .filter(({ kind, isKnown }) => kind === 'place' && isKnown)
          .map(({ id, name, mentions }) => ({ id, name, times: mentions.length })),
      ),
    [frames, article],
  );
  if (!map) return null;

  const shown = [...map.points, ...map.countries].toSorted((a, b) => b.times - a.times);
  return (
    <section class="places">
      <h3 class="label">{t('views.map.heading')}</h3>
      <LocatorMap
        map={map}
        label={t('views.map.label', { places: { list: shown.map(({ name }) => name) } })}
      />
      <EntityLinks entities={shown} go={go} />
      {map.beyond.length > 0 && (
        <div class="beyond">
          <Say k="views.map.beyond" parts={{ places: <EntityLinks entities={map.beyond} go={go} /> }} />
        </div>
      )}
    </section>
  );
}
